import type { ProjectStatement, ProjectTable } from '../project/project.js'
import { canonicalText } from '../sql/canonical.js'
import type { SqlStatement } from '../sql/statement.js'

/** The options of a table as its CREATE and its ALTERs leave them. */
export function optionsOf(table: ProjectTable | undefined): ReadonlyMap<string, string> {
  return table === undefined ? new Map() : optionsFrom(table, ({ statement }) => statement)
}

/** The value of an option of a table; where only hints say one, the first of them. Null where nothing does. */
export function optionOf(table: ProjectTable | undefined, key: string): string | null {
  return optionsOf(table).get(key) ?? (table === undefined ? null : hintOf(table, key))
}

function hintOf({ id, writers, readers }: ProjectTable, key: string): string | null {
  for (const { mentions } of [...writers, ...readers])
    for (const { table, name } of mentions) {
      const entry = table === id ? name.options.find((option) => option.key === key) : undefined
      if (entry !== undefined) return entry.value
    }
  return null
}

/** {@link optionsOf} where its statements read otherwise, as after a rewrite. */
export function optionsFrom(
  table: ProjectTable,
  statementOf: (statement: ProjectStatement) => SqlStatement,
): ReadonlyMap<string, string> {
  const options = new Map<string, string>()
  for (const create of table.creates) setAll(options, statementOf(create))
  for (const alter of table.alters) {
    setAll(options, statementOf(alter))
    for (const key of resetKeys(alter)) options.delete(key)
  }
  return options
}

function setAll(options: Map<string, string>, statement: SqlStatement): void {
  for (const { key, value } of statement.options) options.set(key, value)
}

/** The keys of ALTER TABLE … RESET ('a', 'b'); none of any other statement. */
export function resetKeys({
  sql,
  statement,
}: Pick<ProjectStatement, 'sql' | 'statement'>): readonly string[] {
  if (statement.options.length > 0 || !statement.kind.startsWith('alter-')) return []
  const text = canonicalText(sql, statement, () => '')
  const [, list] = /^ALTER (?:MATERIALIZED )?TABLE (?:IF EXISTS )?\s*RESET \((.*)\)$/s.exec(text) ?? []
  return [...(list ?? '').matchAll(/'((?:[^']|'')*)'/g)].map(([, key = '']) => key.replaceAll("''", "'"))
}
