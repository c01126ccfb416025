/** What Flink 2.3.0's own parser says of a small statement. */
export interface TestedVerdict {
  readonly sql: string
  /** Null where it is taken; `?` where it is refused, wherever. */
  readonly place: string | null
}

/**
 * Reads a line of `verdicts`: `+ statement` of what Flink takes, `- line:column statement` where it stumbles on that
 * token, `- ? statement` where it names no place in the text, or a token beside the mistake. `\n` is a line end.
 * @throws Error where a line is none of these
 */
export function testedVerdict(line: string): TestedVerdict {
  const found = /^(?:\+|- (\d+:\d+|\?)) (.+)$/.exec(line)
  if (found === null) throw new Error(`no verdict: ${line}`)
  const [, place = null, sql = ''] = found
  return { sql: sql.replaceAll('\\n', '\n'), place }
}
