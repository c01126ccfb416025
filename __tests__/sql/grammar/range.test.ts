import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { straysIn } from '../../fuzz/stray.js'
import { readCorpus } from '../corpus.js'
import { query, stumble } from './reading.js'

function straysOf(sql: string): readonly string[] {
  return [...straysIn(query(sql), { start: 0, end: sql.length }, 'query')]
}

const folder = new URL('verdicts/', import.meta.url)

/** The queries among the statements that Flink takes. */
const small = readdirSync(folder).flatMap((file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
  return lines
    .filter((line) => line.startsWith('+ '))
    .map((line) => line.slice(2).replaceAll('\\n', '\n'))
    .filter((sql) => stumble(sql) === null)
})

test.each(small)('ranges nest: %s', (sql) => expect(straysOf(sql)).toEqual([]))

const real = readCorpus().filter(({ sql, accepted }) => accepted && stumble(sql) === null)
const withCorpus = real.length === 0 ? test.skip : test

withCorpus('ranges nest in real queries', () => {
  for (const { id, sql } of real) expect([id, ...straysOf(sql)]).toEqual([id])
})
