import type { SqlStatement } from '../sql/statement.js'
import type { NameSpace } from './names.js'
import type { Part } from './part.js'

/** Keys of a job's own properties and their values. */
export type Properties = Readonly<Record<string, string>>

/** What the statements of a file run under: where their unqualified names live, and what SET before them set. */
export interface Session {
  readonly space: NameSpace
  readonly settings: Properties
}

/** What a statement changes for those after it in its file. */
export function afterStatement(statement: SqlStatement, session: Session, configured: NameSpace): Session {
  const { use, setting } = statement
  if (use === null && setting === null) return session
  return {
    space: use === null ? session.space : afterUse(use, session.space, configured),
    settings: setting === null || use !== null ? session.settings : afterSetting(setting, session.settings),
  }
}

/** USE CATALOG leaves the database that an earlier USE chose: each catalog has its own. */
function afterUse(use: NonNullable<SqlStatement['use']>, space: NameSpace, configured: NameSpace): NameSpace {
  const elsewhere = use.catalog === null ? space.database : configured.database
  return { catalog: use.catalog ?? space.catalog, database: use.database ?? elsewhere }
}

/** How the client shows results or waits, and what a job is called, which a deployment decides: no job runs otherwise. */
const ofClient = /^(sql-client\..*|pipeline\.name|table\.dml-(a?sync))$/

function afterSetting(
  { key, value }: NonNullable<SqlStatement['setting']>,
  settings: Properties,
): Properties {
  if (key === null) return noSettings
  if (ofClient.test(key)) return settings
  const others = Object.entries(settings).filter(([other]) => other !== key)
  return Object.fromEntries(value === null ? others : [...others, [key, value]])
}

export const noSettings: Properties = {}

/** What is set for a statement as it runs: a definition is what it is whatever is set. */
export function settingsFor(part: Part, { settings }: Session): Properties {
  return part === 'job' || part === 'seed' ? settings : noSettings
}

/** The properties that a statement runs with: those in the file beside its own, and over them what SET set. */
export function propertiesOf(
  { properties }: { readonly properties: ReadonlyMap<string, Properties> },
  { file, settings }: { readonly file: string; readonly settings: Properties },
): Properties {
  const beside = properties.get(file)
  if (beside === undefined) return settings
  return settings === noSettings ? beside : { ...beside, ...settings }
}
