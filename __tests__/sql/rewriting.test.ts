import { describe, expect, test } from '@jest/globals'
import { canonicalText } from '../../src/sql/canonical.js'
import { parseSql } from '../../src/sql/parse.js'
import type { SqlText, TableName } from '../../src/sql/statement.js'
import { readCorpus, sample } from './corpus.js'
import { disguised, quoted } from './disguised.js'
import { spelled } from './reading.js'
import { lastPart, renamed, tableNames, tablesIn } from './renamed.js'

const corpus = readCorpus().filter((statement) => statement.accepted)
const ifThere = corpus.length > 0 ? describe : describe.skip

const placesOf = (text: SqlText, table: string): readonly string[] =>
  tableNames(text)
    .filter((name) => lastPart(name)?.text === table)
    .map((name) => `${lastPart(name)?.start ?? -1}-${lastPart(name)?.end ?? -1}`)

const spelling = (text: SqlText): readonly string[] =>
  tableNames(text).map((name) => `${name.role} ${spelled(name)}`)

/** A table renamed: its new name stands exactly there, the other names are what they were, and nothing else moved. */
function checkRename(sql: string, table: string, to: string): void {
  const before = parseSql(sql)
  const edited = renamed(before, table, to)
  const after = parseSql(edited.text)
  expect(after.faults).toEqual([])
  expect(placesOf(after, to)).toEqual(edited.places)
  expect(placesOf(after, table)).toEqual([])
  const back = renamed(after, to, table)
  expect(back.text).toBe(sql)
  expect(spelling(parseSql(back.text))).toEqual(spelling(before))
}

ifThere('renaming a table in every statement of the corpus (SHARED_DATA)', () => {
  const named = corpus.filter(({ sql }) => tablesIn(sql).length > 0)

  test('each table of each statement, by its ranges', () => {
    for (const { sql } of named) for (const table of tablesIn(sql)) checkRename(sql, table, 'renamed_v2')
    expect(named.length).toBeGreaterThan(3000)
  })

  test('with CRLF, tabs and a byte order mark', () => {
    for (const { sql } of named) {
      const text = `\ufeff${sql.replaceAll(/\r?\n/g, '\r\n').replaceAll(/^ +/gm, '\t')}`
      for (const table of tablesIn(text)) checkRename(text, table, 'renamed_v2')
    }
  })

  test('with every name in backquotes', () => {
    for (const { id, sql } of named) {
      const text = quoted(sql)
      expect([id, spelling(parseSql(text))]).toEqual([id, spelling(parseSql(sql))])
      for (const table of tablesIn(text)) checkRename(text, table, 'renamed_v2')
    }
  })

  test.each([" /* 😀 it's */ ", ' -- note; FROM x\n', '\t\r\n'])(
    'with %j between any two tokens, and any case',
    (between) => {
      for (const { id, sql } of named) {
        const text = disguised(sql, between)
        expect([id, spelling(parseSql(text))]).toEqual([id, spelling(parseSql(sql))])
        for (const table of tablesIn(text)) checkRename(text, table, 'renamed_v2')
      }
    },
  )
})

ifThere('canonical text of the corpus (SHARED_DATA)', () => {
  const inBackquotes = ({ parts }: TableName): string =>
    parts.map((part) => `\`${part.text.replaceAll('`', '``')}\``).join('.')
  const canonical = (sql: string): string => {
    const text = parseSql(sql)
    return text.statements.map((statement) => canonicalText(text, statement, inBackquotes)).join('; ')
  }

  test('comments, spacing and the case of keywords change nothing', () => {
    for (const { id, sql } of sample(corpus, 1000)) {
      expect([id, canonical(disguised(sql, ' /* x */\n'))]).toEqual([id, canonical(sql)])
    }
  })

  test('a canonical text is read as a statement with the same tables, and is its own canonical text', () => {
    for (const { id, sql } of sample(corpus, 1500)) {
      const text = canonical(sql)
      const again = parseSql(text)
      expect([id, again.faults.map((fault) => fault.message)]).toEqual([id, []])
      expect([id, canonical(text)]).toEqual([id, text])
    }
  })
})
