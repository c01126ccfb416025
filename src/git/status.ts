/** A path where the work tree, or the index, is not what HEAD says. */
export interface StatusEntry {
  readonly path: string
  /**
   * `disk`: the file on disk is what counts (modified, untracked, in conflict). `index`: staged, and the disk agrees.
   * `gone`: deleted.
   */
  readonly from: 'disk' | 'index' | 'gone'
  /** Mode and id in the index; empty where `from` is not `index`. */
  readonly mode: string
  readonly oid: string
}

/**
 * One record of `git status --porcelain=v2 -z --no-renames`; null for headers and for untracked folders that are
 * repositories of their own (they end in `/`).
 */
export function statusEntry(record: string): StatusEntry | null {
  switch (record[0]) {
    case '1':
      return tracked(record)
    case 'u':
      return { path: rest(record, 10), from: 'disk', mode: '', oid: '' }
    case '?':
      return record.endsWith('/') ? null : { path: record.slice(2), from: 'disk', mode: '', oid: '' }
    default:
      return null
  }
}

/** `1 XY sub mH mI mW hH hI path`: X compares HEAD with the index, Y the index with the disk. */
function tracked(record: string): StatusEntry {
  const [, xy = '', , , mode = '', , , oid = ''] = record.split(' ', 8)
  const path = rest(record, 8)
  if (xy === 'D.' || xy[1] === 'D') return { path, from: 'gone', mode: '', oid: '' }
  return xy[1] === '.' ? { path, from: 'index', mode, oid } : { path, from: 'disk', mode: '', oid: '' }
}

/** What follows the first `count` blanks: a path may hold blanks itself. */
function rest(record: string, count: number): string {
  let at = 0
  for (let i = 0; i < count; i++) at = record.indexOf(' ', at) + 1
  return record.slice(at)
}
