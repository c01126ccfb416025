import type { SqlStatement } from './statement.js'
import { syntaxOf } from './syntax.js'

/** The names of all common tables (WITH) of a statement, at any depth; empty where it could not be read. */
export function commonTableNames(statement: SqlStatement): ReadonlySet<string> {
  const names = new Set<string>()
  const open: unknown[] = [syntaxOf(statement)]
  // The tree is plain data, so a walk needs to know nothing of it but what a common table looks like.
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    if ('with' in node && Array.isArray(node.with)) for (const common of node.with) names.add(nameOf(common))
    for (const child of Object.values(node)) open.push(child)
  }
  return names
}

function nameOf(common: unknown): string {
  if (typeof common !== 'object' || common === null || !('name' in common)) return ''
  const { name } = common
  return typeof name === 'object' && name !== null && 'text' in name ? String(name.text) : ''
}
