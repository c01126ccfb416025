import { type ParseError, parse } from 'jsonc-parser'
import { jsonErrorWords } from '../project/connector.js'
import * as v from 'valibot'
import { FaultError } from '../project/fault.js'

const modifiedFiles = v.object({ file_list: v.array(v.object({ table_name: v.string() })) })

/**
 * The tables that a file says must move: one a line (`#` begins a comment), or shift_left's
 * `modified_flink_files.json` (docs/formats.md).
 * @throws FaultError where a file that looks like JSON is none, or holds no `file_list`
 */
export function parseTableList(text: string, file: string): readonly string[] {
  return /^\s*[{[]/.test(text) ? fromJson(text, file) : fromLines(text)
}

function fromLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*$/, '').trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

function fromJson(text: string, file: string): readonly string[] {
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  const [error] = errors
  if (error !== undefined)
    throw listFault(text, file, error.offset, `is not valid JSON: ${jsonErrorWords(error.error)}`)
  const found = v.safeParse(modifiedFiles, value)
  if (!found.success) throw listFault(text, file, 0, 'holds no `file_list` whose entries have a `table_name`')
  return [...new Set(found.output.file_list.map((entry) => entry.table_name))]
}

function listFault(text: string, file: string, offset: number, what: string): FaultError {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - before.lastIndexOf('\n')
  const hint = "name one table a line, or give shift_left's modified_flink_files.json"
  return new FaultError([
    { code: 'table-list', file, line, column, message: `the list of tables ${what}`, hint },
  ])
}
