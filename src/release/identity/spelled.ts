import type { NameTable, TableId } from '../../project/names.js'
import type { Project } from '../../project/project.js'
import { versionOf } from '../../project/version.js'
import type { Identities } from './identity.js'

/** What people call tables. */
export interface SpelledTables {
  /** The identities that a spelling may mean: none, one, or several. */
  readonly meaning: (name: string) => readonly TableId[]
  readonly all: () => readonly TableId[]
}

/**
 * Tables by every spelling: the identity with as much of its catalog and database as one likes, then the name that head
 * gives it, then any version of its stem. What an earlier form means, a later one does not.
 */
export function spelledTables(base: Project, head: Project, identities: Identities): SpelledTables {
  const forms: readonly Map<string, Set<TableId>>[] = [new Map(), new Map(), new Map()]
  const enter = (form: number, spelling: string, identity: TableId): void => {
    const map = forms[form]
    map?.set(spelling, (map.get(spelling) ?? new Set()).add(identity))
  }
  const gone = [...identities.removed].map((identity) => [identity, identity] as const)
  for (const [identity, name] of [...identities.inHead, ...gone]) {
    const { names } = base.tables.has(identity) ? base : head
    for (const spelling of suffixes(identity, names)) enter(0, spelling, identity)
    for (const spelling of suffixes(name, head.names)) enter(1, spelling, identity)
    for (const spelling of suffixes(identity, names)) enter(2, stemOf(spelling), identity)
  }
  return {
    all: () => [...identities.inHead.keys()],
    meaning: (spelled) => {
      const name = spelled.replaceAll('`', '')
      const found = forms[0]?.get(name) ?? forms[1]?.get(name) ?? forms[2]?.get(stemOf(name))
      return [...(found ?? [])]
    },
  }
}

/** `c.d.t` → `c.d.t`, `d.t`, `t` */
function suffixes(id: TableId, names: NameTable): readonly string[] {
  const qualifier = names.qualifier(id)
  const parts = qualifier === '' ? [] : qualifier.split('.')
  const last = names.lastPart(id)
  return [...parts, ''].map((_, from) => [...parts.slice(from), last].join('.'))
}

/** A version stands at the end, so it can be taken off the whole spelling. */
function stemOf(spelling: string): string {
  return versionOf(spelling).stem
}
