import { describe, expect, test } from '@jest/globals'
import Table from 'cli-table3'
import { parseSql } from '../../src/sql/parse.js'
import type { NameRole, SqlText } from '../../src/sql/statement.js'
import { type CorpusStatement, readCorpus, readProjects, type Tables } from './corpus.js'
import { spelled } from './reading.js'

const corpus = readCorpus()
const projects = readProjects()
const parsed = new Map(corpus.map((statement) => [statement, parseSql(statement.sql)]))
const textOf = (statement: CorpusStatement): SqlText => parsed.get(statement) ?? parseSql('')
const isRead = (statement: CorpusStatement): boolean => textOf(statement).faults.length === 0

/**
 * What only Confluent Cloud knows, and Apache's parser rejects. `USING CONNECTION` of the last three is one of the
 * corpus's own newer snapshots of Flink.
 */
const confluentOnly: ReadonlySet<string> = new Set([
  'flink-studies/00361', // CREATE AGENT
  'apache-flink-parser-ok/00238', // CREATE TABLE … USING CONNECTION
  'apache-flink-parser-ok/00239',
  'apache-flink-parser-ok/00240',
])

/** What we take and the corpus says that Flink rejects, and why. */
const acceptedHere: ReadonlyMap<string, string> = new Map([
  ['apache-flink-parser-ok/00280', 'Flink takes it: what failed is what walked the tree for the corpus'],
])

/** Where our tables are not those of Flink's tree, and why. */
const tablesDiffer: ReadonlyMap<string, string> = new Map([
  ['flink-studies/00248', 'KEY_SEARCH_AGG(t, …): in the tree the table is a column'],
  ['flink-studies/00249', 'KEY_SEARCH_AGG(t, …): in the tree the table is a column'],
])

const accepted = corpus.filter((statement) => statement.accepted)
const rejected = corpus.filter((statement) => !statement.accepted && !confluentOnly.has(statement.id))

const sorted = (names: readonly string[]): string => [...new Set(names)].sort().join(', ')
const lastPart = (name: string): string => name.split('.').at(-1) ?? name

function ours(statement: CorpusStatement): Tables {
  const names = textOf(statement).statements.flatMap((one) => one.names)
  const by = (...roles: readonly NameRole[]): readonly string[] =>
    names.filter((name) => roles.includes(name.role)).map(spelled)
  return { reads: by('read', 'like'), writes: by('write', 'define') }
}

function same(a: Tables, b: Tables, part: (name: string) => string = (name) => name): boolean {
  const of = ({ reads, writes }: Tables): string => `${sorted(reads.map(part))} / ${sorted(writes.map(part))}`
  return of(a) === of(b)
}

const lineOf = (statement: CorpusStatement): number => Number(/at line (\d+)/.exec(statement.error)?.[1] ?? 0)

const walked = accepted.filter((statement) => statement.tables !== null)
const located = rejected.filter((statement) => lineOf(statement) > 0)
// Views and tables whose DDL the corpus lacks make the plan's sources others than the tree's: there nobody is right.
const planned = accepted.filter(
  ({ tables, planned: plan }) => tables !== null && plan !== null && same(tables, plan, lastPart),
)

const failures = {
  accepted: accepted.filter((statement) => !isRead(statement)),
  rejected: rejected.filter(isRead),
  lines: located.filter((statement) => textOf(statement).faults[0]?.line !== lineOf(statement)),
  tables: walked.filter((statement) => !same(ours(statement), statement.tables ?? { reads: [], writes: [] })),
  planned: planned.filter(
    (statement) => !same(ours(statement), statement.planned ?? ours(statement), lastPart),
  ),
}

function report(): string {
  const table = new Table({
    head: ['against Flink 2.3.0', 'agree', 'of', '%'],
    style: { head: [], border: [] },
  })
  const row = (what: string, all: number, failed: number): void => {
    table.push([what, all - failed, all, ((100 * (all - failed)) / all).toFixed(2)])
  }
  row('accepted', accepted.length, failures.accepted.length)
  row('rejected', rejected.length, failures.rejected.length)
  row('line of the mistake', located.length, failures.lines.length)
  row('tables of the tree', walked.length, failures.tables.length)
  row('tables of the plan', planned.length, failures.planned.length)
  return table.toString()
}

const ids = (statements: readonly CorpusStatement[]): readonly string[] => statements.map(({ id }) => id)
const ifThere = corpus.length > 0 ? describe : describe.skip

ifThere('the corpus (SHARED_DATA)', () => {
  test('prints how far it agrees', () => {
    process.stdout.write(`${report()}\n`)
    const counts = [accepted, rejected, located, walked, planned].map(({ length }) => length)
    expect(counts).toEqual([4653, 245, 207, 3941, 2612])
    expect(corpus).toHaveLength(4653 + 245 + confluentOnly.size)
  })

  test('accepts every statement that Flink accepts', () => expect(ids(failures.accepted)).toEqual([]))

  test('accepts what only Confluent Cloud knows', () => {
    const known = corpus.filter((statement) => confluentOnly.has(statement.id) && isRead(statement))
    expect(new Set(ids(known))).toEqual(confluentOnly)
  })

  test('rejects what Flink rejects', () => expect(ids(failures.rejected)).toEqual([...acceptedHere.keys()]))

  test('sees the mistake on the line where Flink sees it', () => expect(ids(failures.lines)).toEqual([]))

  test('names the tables of the tree', () => expect(ids(failures.tables)).toEqual([...tablesDiffer.keys()]))

  test('names the tables of the plan', () => expect(ids(failures.planned)).toEqual([]))
})

/** Scratch files that Flink's parser rejects too, at the same place. */
const broken: ReadonlyMap<string, string> = new Map([
  ['cdc-tx/staging/default/mqta/sql-scripts/merge_tranlog.sql', '55:48'],
  ['cdc-tx/staging/default/mqta/sql-scripts/transaction_tracking.sql', '118:12'],
  ['cdc-tx/staging/default/mqta/sql-scripts/dml.mqta.sql', '56:197'],
  ['cdc-dedup/cccloud/customers/fact_customers/sql-scripts/dml.fact_customers.sql', '6:34'],
  ['cdc-dedup/dml.validation.sql', '2:1'],
])

const ifProjects = projects.size > 0 ? describe : describe.skip

ifProjects('the shared projects (SHARED_DATA)', () => {
  test.each([...projects].filter(([file]) => !broken.has(file)))('%s', (_, text) => {
    const { statements, faults } = parseSql(text)
    expect(faults).toEqual([])
    expect(statements.length).toBeGreaterThan(0)
  })

  test.each([...broken])('%s is broken at %s', (file, place) => {
    const [fault] = parseSql(projects.get(file) ?? '').faults
    expect(`${fault?.line ?? 0}:${fault?.column ?? 0}`).toBe(place)
  })
})
