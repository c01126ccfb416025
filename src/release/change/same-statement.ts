import type { Project, ProjectStatement } from '../../project/project.js'
import { canonicalJson } from '../hash.js'
import { once } from '../once.js'

/**
 * Head's statements whose file is, byte for byte, one of the baseline's, with equal properties beside it → their other
 * selves there. They need no comparison.
 * @param moved the baseline's files that were moved → where to
 */
export function sameStatements(
  base: Project,
  head: Project,
  moved: ReadonlyMap<string, string>,
): ReadonlyMap<ProjectStatement, ProjectStatement> {
  const from = new Map([...moved].map(([before, after]) => [after, before]))
  const shared = new Set(base.statements)
  const inBase = once(() => new Map(base.statements.map((one) => [keyOf(one.file, one), one])))
  const same = new Map<ProjectStatement, ProjectStatement>()
  for (const statement of head.statements) {
    const file = from.get(statement.file) ?? statement.file
    const isShared = file === statement.file && shared.has(statement)
    const before = isShared ? statement : inBase().get(keyOf(file, statement))
    if (before !== undefined && isSameFile(base, file, head, statement.file)) same.set(statement, before)
  }
  return same
}

function keyOf(file: string, { ordinal }: ProjectStatement): string {
  return `${file}\u0001${ordinal}`
}

function isSameFile(base: Project, before: string, head: Project, after: string): boolean {
  if (base.files.get(before)?.oid !== head.files.get(after)?.oid) return false
  const [was, is] = [base.properties.get(before), head.properties.get(after)]
  return (was === undefined && is === undefined) || canonicalJson(was ?? {}) === canonicalJson(is ?? {})
}
