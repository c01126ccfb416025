import type { Path } from '../tree.js'
import type { Relation } from './relation.js'
import type { CommonTables, Scope } from './scope.js'
import { storedRelation } from './stored.js'

/** What a name behind FROM means: a common table of a WITH clause, else a table or view. */
export function storedOrCommon(name: Path, scope: Scope): Relation {
  const [only] = name.parts
  const common = name.parts.length === 1 && only !== undefined ? commonNamed(only.text, scope.common) : null
  return common ?? storedRelation(name, scope)
}

function commonNamed(name: string, innermost: CommonTables | null): Relation | null {
  for (let common = innermost; common !== null; common = common.outer) {
    const relation = common.relations.get(name)
    if (relation !== undefined) return relation
  }
  return null
}
