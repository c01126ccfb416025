import picomatch from 'picomatch'

/** One pipeline of a repository: `root` is a folder relative to the repository's, empty for all of it. */
export interface ProjectPlace {
  readonly name: string
  readonly root: string
}

const sql = /\.sql$/i
const connector = /\.(json|ya?ml)$/i
const properties = /\.properties$/i

/** Whether a file of this name can hold something of a pipeline: SQL, statement properties, a connector. */
export function isPipelineFile(path: string): boolean {
  return sql.test(path) || connector.test(path) || properties.test(path)
}

/** @returns whether a path is an SQL file's. */
export function isSqlFile(path: string): boolean {
  return sql.test(path)
}

/** @returns whether a path is that of a file that may hold a connector. */
export function mayHoldConnector(path: string): boolean {
  return connector.test(path)
}

/** @returns whether a path is that of a statement's properties. */
export function isPropertiesFile(path: string): boolean {
  return properties.test(path)
}

/** Whether `path` lies in the folder `root` (the empty root holds everything). */
export function isUnder(root: string, path: string): boolean {
  return root === '' || path.startsWith(`${root}/`)
}

/**
 * Which files of a project take part (DESIGN §4): those under its root, except paths with a segment `test` or
 * `tests`, and those that `ignore` names. A pattern is tried on the path in the repository and in the project; the
 * name of a folder stands for all that is in it.
 */
export function participation(root: string, ignore: readonly string[]): (path: string) => boolean {
  const patterns = ignore.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''))
  const ignored =
    patterns.length === 0
      ? () => false
      : picomatch([...patterns, ...patterns.map((pattern) => `${pattern}/**`)], { dot: true })
  return (path) => {
    if (!isUnder(root, path)) return false
    const inside = root === '' ? path : path.slice(root.length + 1)
    if (inside.split('/').some((segment) => segment === 'test' || segment === 'tests')) return false
    return !ignored(inside) && !ignored(path)
  }
}

/**
 * Finds the pipelines of a repository with no configuration: each topmost folder called `pipelines` that holds SQL is
 * one; with none, the whole repository is one. `repository` names the latter.
 */
export function findProjects(paths: readonly string[], repository: string): readonly ProjectPlace[] {
  const roots = [...new Set(paths.filter(isSqlFile).flatMap(pipelinesRoot))].sort()
  if (roots.length === 0) return [{ name: repository, root: '' }]
  if (roots.length === 1) return roots.map((root) => ({ name: lastSegment(root), root }))
  return roots.map((root) => ({ name: parentName(root), root }))
}

function pipelinesRoot(path: string): readonly string[] {
  const segments = path.split('/')
  const at = segments.indexOf('pipelines')
  return at < 0 || at === segments.length - 1 ? [] : [segments.slice(0, at + 1).join('/')]
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Several folders have the same name: the path to each tells them apart (`teams/orders/pipelines` → `teams-orders`). */
function parentName(root: string): string {
  const parents = root.split('/').slice(0, -1)
  return parents.length === 0 ? lastSegment(root) : parents.join('-')
}
