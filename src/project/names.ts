/**
 * Which spellings mean one table (DESIGN §4 Names): `int_3` and `db.int_3` are one when the shorter is a suffix of the
 * longer and that is unambiguous; the configured catalog and database decide otherwise.
 */

/** The unescaped parts of a name, one to three: [catalog, database, table] from the right. */
export type Spelling = readonly string[]

/** A table's one name: its parts dotted, as qualified as the SQL or the configuration makes it. */
export type TableId = string

export interface NameSpace {
  readonly catalog: string | null
  readonly database: string | null
}

export interface NameTable {
  /** The table that a spelling means. Spellings that were not among those it was made of stand for themselves. */
  readonly idOf: (spelling: Spelling) => TableId
  /** The last part of a table's name. */
  readonly lastPart: (id: TableId) => string
  /** All but the last part, dotted; empty for an unqualified one. */
  readonly qualifier: (id: TableId) => string
  /** The tables of several families that a name could mean: it is a suffix of each, and so means none of them. */
  readonly longer: (id: TableId) => readonly TableId[]
}

/** A part that holds a dot itself is shown in backquotes only where the plain form would be taken for another table. */
const separator = '\u0001'

/**
 * Makes the table of all names that two sets of spellings (duplicates allowed) stand for.
 * @param first of several spellings of one table, the longest of these names it
 * @param more the longest of these, where `first` has none of it
 */
export function nameTable(first: Iterable<Spelling>, more: Iterable<Spelling> = []): NameTable {
  const shown = keyed(first)
  const keys = new Map([...shown, ...keyed(more)])
  const bySuffix = groupBySuffix([...keys.values()])
  const families = new Map([...keys].map(([key, spelling]) => [key, longest(spelling, bySuffix)]))
  const names = new Map<Spelling, Spelling>()
  for (const [key, spelling] of shown) {
    const family = families.get(key) ?? spelling
    if ((names.get(family)?.length ?? 0) < spelling.length) names.set(family, spelling)
  }
  const resolved = new Map([...families].map(([key, family]) => [key, names.get(family) ?? family]))
  return tableOf(resolved, bySuffix)
}

function keyed(spellings: Iterable<Spelling>): ReadonlyMap<string, Spelling> {
  const keys = new Map<string, Spelling>()
  for (const spelling of spellings) {
    const key = spelling.join(separator)
    if (!keys.has(key)) keys.set(key, spelling)
  }
  return keys
}

/** Every proper suffix → the longer spellings that end with it. */
function groupBySuffix(spellings: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    for (let from = 1; from < spelling.length; from++) {
      const key = spelling.slice(from).join(separator)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [spelling])
      else group.push(spelling)
    }
  }
  return groups
}

/** The most qualified spelling that this one is the only suffix family of; itself where that is ambiguous. */
function longest(spelling: Spelling, bySuffix: ReadonlyMap<string, readonly Spelling[]>): Spelling {
  const longer = bySuffix.get(spelling.join(separator)) ?? []
  const top = [...longer].sort((a, b) => b.length - a.length)[0]
  if (top === undefined) return spelling
  const oneFamily = longer.every((other) => isSuffix(other, top))
  return oneFamily ? top : spelling
}

function isSuffix(shorter: Spelling, longer: Spelling): boolean {
  const offset = longer.length - shorter.length
  return shorter.every((part, i) => longer[offset + i] === part)
}

function tableOf(
  resolved: ReadonlyMap<string, Spelling>,
  bySuffix: ReadonlyMap<string, readonly Spelling[]>,
): NameTable {
  const plain = plainForms([...resolved.values()])
  const display = (spelling: Spelling): TableId =>
    (plain.get(spelling.join('.')) ?? 0) > 1 ? spelling.map(quoteDotted).join('.') : spelling.join('.')
  const ids = new Map([...resolved].map(([key, spelling]) => [key, display(spelling)]))
  const parts = new Map([...resolved.values()].map((spelling) => [display(spelling), spelling]))
  return {
    idOf: (spelling) => ids.get(spelling.join(separator)) ?? spelling.join('.'),
    lastPart: (id) => parts.get(id)?.at(-1) ?? id,
    qualifier: (id) => parts.get(id)?.slice(0, -1).join('.') ?? '',
    longer: (id) => {
      const longer = bySuffix.get(parts.get(id)?.join(separator) ?? '') ?? []
      const full = longer.map((spelling) => resolved.get(spelling.join(separator)) ?? spelling)
      return [...new Set(full.map(display))].sort()
    },
  }
}

function plainForms(spellings: readonly Spelling[]): ReadonlyMap<string, number> {
  const keysOf = new Map<string, Set<string>>()
  for (const spelling of spellings) {
    const plain = spelling.join('.')
    const keys = keysOf.get(plain) ?? new Set()
    keysOf.set(plain, keys.add(spelling.join(separator)))
  }
  return new Map([...keysOf].map(([plain, keys]) => [plain, keys.size]))
}

function quoteDotted(part: string): string {
  return part.includes('.') ? `\`${part}\`` : part
}
