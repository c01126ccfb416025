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

/** How many tables the statements of the corpus name, each counted once in a statement. */
const allRenames = 7076

/** Renames every table of every statement, written otherwise with the same names; how many renames that are. */
function renameAll(written: (sql: string) => string): number {
  let count = 0
  for (const { id, sql } of corpus) {
    const text = written(sql)
    expect([id, spelling(parseSql(text))]).toEqual([id, spelling(parseSql(sql))])
    const tables = tablesIn(text)
    for (const table of tables) checkRename(text, table, 'renamed_v2')
    count += tables.length
  }
  return count
}

const onWindows = (sql: string): string =>
  `\ufeff${sql.replaceAll(/\r?\n/g, '\r\n').replaceAll(/^ +/gm, '\t')}`

ifThere('renaming a table in every statement of the corpus (SHARED_DATA)', () => {
  test('each table of each statement, by its ranges', () => {
    const count = renameAll((sql) => sql)
    process.stdout.write(`renamed and read again: ${count} tables of ${corpus.length} statements\n`)
    expect(count).toBeGreaterThanOrEqual(allRenames)
  })

  test('with CRLF, tabs and a byte order mark', () => {
    expect(renameAll(onWindows)).toBeGreaterThanOrEqual(allRenames)
  })

  test('with every name in backquotes', () => {
    expect(renameAll(quoted)).toBeGreaterThanOrEqual(allRenames)
  })

  test.each([" /* 😀 it's */ ", ' -- note; FROM x\n', '\t\r\n'])(
    'with %j between any two tokens, and any case',
    (between) => {
      expect(renameAll((sql) => disguised(sql, between))).toBeGreaterThanOrEqual(allRenames)
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
