/** Records of a topic in a file, one a line, as they were read. */
export interface RecordFile {
  readonly path: string
  /** What people know them by: the topic. */
  readonly shown: string
  /** The length of the longest line, in bytes, or more. */
  readonly longest: number
}

/** How records are the rows of a table. Keys and values are texts of JSON objects. */
export interface RowShape {
  /** Whether a record takes the place of the one with its key. */
  readonly upsert: boolean
  /** Column → what it is called in a record's key. */
  readonly key: ReadonlyMap<string, string>
  /** The columns that a record's value gives. */
  readonly value: ReadonlySet<string>
}

/** What stands between the fields of a line, and for null: no JSON without line breaks has them. */
export const [separator, nothing] = ['\u0001', '\u0002']

/** A record as a line: its partition, its offset, its key and its value. */
export function recordLine(
  partition: number,
  offset: bigint | string,
  key: string | null,
  value: string | null,
): string {
  return `${partition}\u0001${offset}\u0001${key ?? nothing}\u0001${value ?? nothing}\n`
}

/** DuckDB's buffers are sixteen times as long as the longest line, and they should not be tiny. */
const leastLine = 65_536

/** SQL of DuckDB that reads such a file: `p`, `o`, `k` and `v`. */
export function recordsIn({ path, longest }: RecordFile): string {
  const columns = "{p: 'INTEGER', o: 'BIGINT', k: 'VARCHAR', v: 'VARCHAR'}"
  const plain = `header = false, auto_detect = false, quote = '', escape = '', delim = E'\\x01', nullstr = E'\\x02'`
  const lines = `new_line = '\\n', parallel = false, max_line_size = ${Math.max(leastLine, longest)}`
  return `read_csv('${path.replaceAll("'", "''")}', ${plain}, ${lines}, columns = ${columns})`
}
