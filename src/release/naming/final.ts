import { groupBy } from '../../project/group.js'
import type { TableId } from '../../project/names.js'
import type { Project, ProjectStatement } from '../../project/project.js'
import { versionOf } from '../../project/version.js'
import type { SqlText } from '../../sql/statement.js'
import type { ParseText } from '../change/back.js'
import { follow, unfollow } from './follow.js'
import type { Identities } from '../identity/identity.js'
import { optionOf } from '../option.js'
import { applyReplacements, type Renaming, type Replacement, replacements } from './renaming.js'

/** What every table of head is called when the release serves. */
export interface FinalNames {
  /** Identity → its final name: green where it is released or new, else the baseline's. */
  nameOf(identity: TableId): TableId
  /** The last part of that name. */
  lastPart(identity: TableId): string
}

/** Final names from the set of released identities. A dotted green name differs from blue's in the last part only. */
export function finalNames(
  base: Project,
  head: Project,
  identities: Identities,
  green: ReadonlyMap<TableId, TableId>,
  released: ReadonlySet<TableId>,
): FinalNames {
  const isGreen = (identity: TableId): boolean => released.has(identity) || identities.added.has(identity)
  const nameOf = (identity: TableId): TableId =>
    isGreen(identity) ? (green.get(identity) ?? identity) : identity
  return {
    nameOf,
    lastPart: (identity) => {
      const name = nameOf(identity)
      const names = base.tables.has(name) ? base.names : head.names
      const own = names.lastPart(name)
      return own === name ? afterQualifier(name, base.names.qualifier(identity)) : own
    },
  }
}

function afterQualifier(name: TableId, qualifier: string): string {
  return qualifier !== '' && name.startsWith(`${qualifier}.`) ? name.slice(qualifier.length + 1) : name
}

/** How head's statements are brought to their final names, and their places with them. */
export function forwards(base: Project, head: Project, identities: Identities, final: FinalNames): Renaming {
  const identityOf = (table: TableId): TableId => identities.ofHead.get(table) ?? table
  return {
    lastPart: (table) => final.lastPart(identityOf(table)),
    option: (table, now, entry) => {
      const identity = identityOf(table)
      if (head.tables.get(table)?.external !== false || keepsName(identity, identities)) return entry.value
      const was = base.names.lastPart(identity)
      const before = optionOf(base.tables.get(identity), entry.key)
      const original = now === was ? entry.value : unfollow(entry.value, versionOf(now).version, before)
      const last = final.lastPart(identity)
      return last === was ? original : follow(original, versionOf(last).version)
    },
  }
}

function keepsName(identity: TableId, identities: Identities): boolean {
  return identities.added.has(identity) || identities.renamed.has(identity)
}

/** One file of head as it shall be. */
export interface FinalFile {
  readonly file: string
  readonly edits: readonly Replacement[]
  /** The text with the edits applied, read again; head's own where there is none. */
  readonly sql: SqlText
}

/** Every SQL file of head brought to its final names. Scripts are left alone. */
export function finalFiles(
  head: Project,
  renaming: Renaming,
  parse: ParseText,
): ReadonlyMap<string, FinalFile> {
  const files = groupBy(head.statements, (statement) => statement.file)
  return new Map([...files].map(([file, own]) => [file, finalFile(file, own, renaming, parse)]))
}

function finalFile(
  file: string,
  statements: readonly ProjectStatement[],
  renaming: Renaming,
  parse: ParseText,
): FinalFile {
  const edits = statements
    .filter((statement) => statement.part !== 'script')
    .flatMap((statement) => replacements(statement, renaming))
  const sql = statements[0]?.sql ?? { text: '', statements: [], faults: [] }
  return { file, edits, sql: edits.length === 0 ? sql : parse(applyReplacements(sql.text, edits)) }
}
