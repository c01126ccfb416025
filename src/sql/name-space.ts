import type { OptionEntry, SqlStatement } from './statement.js'
import type { Syntax } from './tree-statement.js'

/** The settings that do what USE does, where a client has no session: Confluent Cloud. */
const keys: ReadonlyMap<string, 'catalog' | 'database'> = new Map([
  ['sql.current-catalog', 'catalog'],
  ['sql.current-database', 'database'],
])

/** What a statement sets for the unqualified names after it; null for those that set nothing. */
export function useOf(syntax: Syntax): SqlStatement['use'] {
  if (syntax.type === 'use') return { catalog: syntax.catalog, database: syntax.database }
  return syntax.type === 'command' && syntax.kind === 'set' ? useBySetting(syntax.options) : null
}

function useBySetting([setting]: readonly OptionEntry[]): SqlStatement['use'] {
  const set = setting === undefined ? undefined : keys.get(setting.key)
  if (setting === undefined || set === undefined) return null
  return set === 'catalog'
    ? { catalog: setting.value, database: null }
    : { catalog: null, database: setting.value }
}
