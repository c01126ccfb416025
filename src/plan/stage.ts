import { byTable } from './by-table.js'
import { consumerName } from './consumer.js'
import type { EnvironmentObject } from './environment.js'
import type { Alteration } from './in-place.js'
import type { WantedObject } from './object.js'
import { blank, type Draft } from './order.js'
import type { ComparedPair, ConsumerMove } from './plan.js'

/** Takes away what is in the way, readers and writers of a table before the table. Nothing here serves. */
export function removalSteps(objects: readonly EnvironmentObject[], after: readonly string[]): Draft[] {
  const users = byTable(objects, ({ reads, writes }) => [...reads, ...writes])
  const usersOf = (object: EnvironmentObject) =>
    isTable(object) ? (users.get(object.name) ?? []).filter((user) => user !== object) : []
  return objects.map((object) => ({
    ...blank,
    id: `remove:${object.name}`,
    kind: 'remove',
    object: object.name,
    after: [...after, ...usersOf(object).map((user) => `remove:${user.name}`)],
    inverse: 'deploying the earlier revision again makes it anew',
    writes: [object.name],
  }))
}

function isTable({ kind }: EnvironmentObject): boolean {
  return kind === 'table' || kind === 'view'
}

/** Waits until a statement has read what there was to read; only where statements run on. */
export function waitStep(statement: Pick<WantedObject, 'name' | 'file' | 'line' | 'writes'>): Draft {
  const { name, file, line } = statement
  return {
    ...blank,
    id: `wait-caught-up:${name}`,
    kind: 'wait-caught-up',
    object: name,
    after: [`start-statement:${name}`],
    file,
    line,
    reads: statement.writes,
  }
}

/** Compares one table's blue with its green. */
export function checkStep(pair: ComparedPair, after: readonly string[], file: string, line: number): Draft {
  const reads = [...new Set([pair.blue, pair.green])]
  return { ...blank, id: `check:${pair.green}`, kind: 'check', object: pair.green, after, file, line, reads }
}

export function approveStep(environment: string, after: readonly string[]): Draft {
  return { ...blank, id: `approve:${environment}`, kind: 'approve', object: environment, after }
}

/** All consumers together; `back` where they return to blue before what served is replaced. */
export function switchStep(
  kind: 'switch' | 'switch-back',
  environment: string,
  moves: readonly ConsumerMove[],
  after: readonly string[],
): Draft {
  const shown = moves.flatMap(({ consumer, from, view }) =>
    from === null ? [] : [view === undefined ? from : consumer],
  )
  return {
    ...blank,
    id: `${kind}:${environment}`,
    kind,
    object: environment,
    after,
    inverse: kind === 'switch' ? `consumers back to what they showed: bluegreen rollback` : null,
    touches: kind === 'switch' ? [...new Set(shown)].sort() : [],
    writes: moves.map(consumerName),
  }
}

export function watchStep(environment: string, after: readonly string[]): Draft {
  return { ...blank, id: `watch:${environment}`, kind: 'watch', object: environment, after }
}

/** An option of a living table, altered after the switch; the inverse is SQL. */
export function alterInPlaceStep(
  alteration: Alteration,
  place: Pick<WantedObject, 'file' | 'line'>,
  after: readonly string[],
): Draft {
  const { table, key, before } = alteration
  return {
    ...blank,
    id: `alter-in-place:${table}:${key}`,
    kind: 'alter-in-place',
    object: table,
    after,
    inverse: alterationSql(table, key, before),
    file: place.file,
    line: place.line,
    sql: alterationSql(table, key, alteration.after),
    properties: alteration.after === null ? {} : { [key]: alteration.after },
    touches: [table],
    writes: [table],
  }
}

/** The Flink SQL that sets an option of a table, or resets it (null). */
export function alterationSql(table: string, key: string, value: string | null): string {
  const name = table
    .split('.')
    .map((part) => `\`${part.replaceAll('`', '``')}\``)
    .join('.')
  return value === null
    ? `ALTER TABLE ${name} RESET (${literal(key)})`
    : `ALTER TABLE ${name} SET (${literal(key)} = ${literal(value)})`
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
