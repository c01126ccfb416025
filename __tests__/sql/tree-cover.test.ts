import { expect, test } from '@jest/globals'
import { parseSql } from '../../src/sql/parse.js'
import { parsedOf } from '../../src/sql/syntax.js'
import { readCorpus } from './corpus.js'
import { type Cover, coverOf } from './tree-cover.js'

function coversOf(sql: string): readonly Cover[] {
  return parseSql(sql).statements.flatMap((statement) => {
    const parsed = parsedOf(statement)
    return parsed === null ? [] : [coverOf(parsed.syntax, parsed.cursor.tokens)]
  })
}

const sum = (covers: readonly Cover[], of: keyof Cover): number =>
  covers.reduce((total, cover) => total + cover[of], 0)

test.each([
  ['every token of a query stands in a node that says it', 'SELECT a + 1 FROM t WHERE b', 8, 0, 0],
  ['the words of a command stand in an opaque node', 'DROP TABLE t', 3, 2, 0],
  ['what nobody asks a command for is not said', "ALTER CATALOG c COMMENT 'text'", 5, 5, 2],
])('%s', (_, sql, tokens, opaque, unsaid) => {
  expect(coversOf(sql)).toEqual([{ tokens, nowhere: 0, opaque, unsaid }])
})

const accepted = readCorpus().filter((statement) => statement.accepted)
const withCorpus = accepted.length === 0 ? test.skip : test

withCorpus('every token of the corpus stands in a node, hardly one in an opaque node', () => {
  const each = accepted.map(({ id, sql }) => ({ id, covers: coversOf(sql) }))
  expect(each.filter((one) => one.covers.length !== 1).map(({ id }) => id)).toEqual([])
  const covers = each.flatMap((one) => one.covers)
  const [tokens, nowhere, opaque, unsaid] = (['tokens', 'nowhere', 'opaque', 'unsaid'] as const).map((of) =>
    sum(covers, of),
  )
  const share = (100 * (opaque ?? 0)) / (tokens ?? 1)
  process.stdout.write(
    `${tokens} tokens in ${covers.length} statements: ${nowhere} in no node, ` +
      `${opaque} (${share.toFixed(2)} %) in opaque nodes; ${unsaid} names and values that no node says\n`,
  )
  expect(nowhere).toBe(0)
  expect(share).toBeLessThanOrEqual(5)
  expect(unsaid).toBeLessThanOrEqual(1254)
})
