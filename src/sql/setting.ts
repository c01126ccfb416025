import type { OptionEntry, SqlStatement } from './statement.js'
import type { Syntax } from './tree-statement.js'

/** What SET and RESET do to the session that runs the statements after them; null for all that set nothing. */
export function settingOf(syntax: Syntax): SqlStatement['setting'] {
  if (syntax.type !== 'command' || syntax.kind !== 'set') return null
  if (syntax.verb === 'RESET') return { key: syntax.keys[0] ?? null, value: null }
  return syntax.verb === 'SET' ? assigned(syntax.options) : null
}

/** SET alone shows what is set. */
function assigned([setting]: readonly OptionEntry[]): SqlStatement['setting'] {
  return setting === undefined ? null : { key: setting.key, value: setting.value }
}
