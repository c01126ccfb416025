import type { Step } from '../plan/plan.js'
import type { WantedObject } from '../plan/object.js'
import type { Warning } from '../project/fault.js'
import { counted, listed } from '../project/wording.js'
import type { Pair } from './adoption.js'

/** Somebody's table that an installation takes over: it may hold the only copy of its rows. */
export interface AdoptedTable extends Pick<WantedObject, 'file' | 'line'> {
  /** With its name there. */
  readonly name: string
  /** Null where the platform does not say how many. */
  readonly rows: number | null
  /** What of that fills it, in the words of `adoptedName`. */
  readonly filledBy: Readonly<Record<Filling, readonly string[]>>
}

/** What becomes of a statement: taken over as it runs, not run as its rows are there, started. */
type Filling = 'taken' | 'unrun' | 'started'

/**
 * @param others what they made, and is taken over
 * @param wanted all that is installed
 * @param unrun statements of it that are recorded, and not run
 */
export function adoptedTables(
  others: readonly Pair[],
  wanted: ReadonlyMap<string, WantedObject>,
  unrun: readonly WantedObject[],
): readonly AdoptedTable[] {
  const statements = [...wanted.values()].filter(({ kind }) => kind === 'statement' || kind === 'seed')
  const taken = new Map(others.map((pair) => [pair.wanted, calledIn(pair)]))
  const fillingOf = (one: WantedObject): Filling =>
    taken.has(one) ? 'taken' : unrun.includes(one) ? 'unrun' : 'started'
  return others
    .filter((pair) => pair.wanted.kind === 'table')
    .map((pair) => {
      const { name, file, line } = pair.wanted
      const fillers = statements.filter(({ writes }) => writes.includes(name))
      const are = (filling: Filling) =>
        fillers.filter((one) => fillingOf(one) === filling).map((one) => taken.get(one) ?? one.name)
      const filledBy = { taken: are('taken'), unrun: are('unrun'), started: are('started') }
      return { name: calledIn(pair), rows: pair.there.rows, filledBy, file, line }
    })
}

function calledIn({ wanted, there }: Pair): string {
  return adoptedName({ step: { object: wanted.name }, there: there.name })
}

/** `fact`, or `fact (there as sales.FACT)`. */
export function adoptedName({
  step,
  there,
}: {
  readonly step: Pick<Step, 'object'>
  readonly there: string
}): string {
  return there === step.object ? there : `${step.object} (there as ${there})`
}

/** Whoever takes somebody's rows over is told what becomes of them: a warning each. */
export function adoptedWarnings(tables: readonly AdoptedTable[]): readonly Warning[] {
  return tables.map((table) => {
    const { file, line } = table
    return { code: 'taken-over', message: adoptedWords(table), file, line }
  })
}

function adoptedWords({ name, rows, filledBy }: AdoptedTable): string {
  const { taken, unrun, started } = filledBy
  const held = rows === 0 ? ', empty' : ` with its ${rows === null ? 'rows' : counted(rows, 'row')}`
  const parts = [
    ...(taken.length === 0 ? [] : [`${filling(taken)}, ${is(taken)} taken over too`]),
    ...(unrun.length === 0 ? [] : [`${filling(unrun)}, ${is(unrun)} not run`]),
    ...(started.length === 0 ? [] : [`${filling(started)}, ${is(started)} started`]),
  ]
  const how = parts.length === 0 ? '' : `: ${parts.join('; ')}`
  const removed = rows === 0 ? 'removes it' : 'removes it, rows and all'
  return `${name} is taken over${held}${how}; once it is superseded, retire ${removed}`
}

function filling(statements: readonly string[]): string {
  return `${listed(statements, 5)}, which ${statements.length === 1 ? 'fills' : 'fill'} it`
}

function is(statements: readonly string[]): string {
  return statements.length === 1 ? 'is' : 'are'
}
