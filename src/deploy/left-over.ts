import type { ObservedObject } from '../engines/engine.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { objectKey } from '../plan/object.js'
import type { Plan } from '../plan/plan.js'
import { parseSql } from '../sql/parse.js'
import { untilSeen } from './act.js'
import type { NameOf } from './meaning.js'
import type { Ports } from './ports.js'
import { namesOf } from './spelling.js'
import { sorted } from './transitions.js'

/**
 * What a platform marks as ours and the ledger does not know: of a deployment whose ledger was lost. It serves nobody
 * that the ledger knows, so that it is superseded, and it may be half made, so that it is never taken for whole.
 * @param wanted keys of what is to be taken over
 */
export async function leftOver(
  ports: Pick<Ports, 'engine' | 'clock'>,
  environment: Environment,
  wanted: ReadonlySet<string> = new Set(),
): Promise<readonly EnvironmentObject[]> {
  const known = new Set([...environment.objects.map(objectKey), ...wanted])
  const first = await unknownTo(ports, known)
  if (first.length === 0) return []
  // What was removed last may be seen for a while.
  await untilSeen(ports)
  const left = await unknownTo(ports, known)
  const found = await ports.engine.describe(left)
  const tables = [...environment.objects, ...left].filter(({ kind }) => kind !== 'statement')
  const nameOf = namesOf(tables.map(({ name }) => name))
  return left.map((object, place) => recordedAs(object, found[place]?.sql ?? '', nameOf))
}

async function unknownTo(
  { engine }: Pick<Ports, 'engine'>,
  known: ReadonlySet<string>,
): Promise<readonly ObservedObject[]> {
  const observed = await engine.observe()
  return observed.filter((object) => object.content !== null && !known.has(objectKey(object)))
}

/**
 * An environment that knows what is left over: it goes with a retirement, or before a deployment makes something under
 * its name.
 */
export function withLeftOver(environment: Environment, left: readonly EnvironmentObject[]): Environment {
  if (left.length === 0) return environment
  const keys = new Set(left.map(objectKey))
  const others = environment.objects.filter((object) => !keys.has(objectKey(object)))
  return { ...environment, objects: sorted([...others, ...left]) }
}

/** Whether a plan makes something of that name. */
export function isInTheWay(left: readonly EnvironmentObject[], { steps }: Pick<Plan, 'steps'>): boolean {
  const made = new Set(steps.flatMap(({ object, writes }) => [object, ...writes]))
  return left.some(({ name }) => made.has(name))
}

/** @param sql what the platform says that made it */
function recordedAs({ name, kind, content }: ObservedObject, sql: string, nameOf: NameOf): EnvironmentObject {
  const names = parseSql(sql).statements.flatMap((statement) => statement.names)
  const inRole = (...roles: readonly string[]) => [
    ...new Set(
      names
        .filter(({ role }) => roles.includes(role))
        .map(({ parts }) => nameOf(parts.map(({ text }) => text))),
    ),
  ]
  const isStatement = kind === 'statement'
  const writes = isStatement ? inRole('write', 'define') : [name]
  return {
    ...{ name, kind, table: writes[0] ?? name, content: content ?? '', options: {} },
    ...{ colour: 'superseded', state: 'left', since: null },
    ...{ reads: kind === 'table' ? [] : inRole('read'), writes },
  }
}
