import { describe, expect, it } from '@jest/globals'
import { InternalError } from '../../src/project/fault.js'
import { participation } from '../../src/project/participation.js'
import type { Draft, Understanding } from '../../src/release/draft.js'
import { checkColours, oneNameEach } from '../../src/release/findings/invariants.js'
import { defaultOptions } from '../../src/release/input.js'
import { makeRelease } from '../../src/release/make.js'
import type { SqlText } from '../../src/sql/statement.js'
import { parseSql } from '../../src/sql/parse.js'
import { type Files, job, layer, moves, releaseOf, snapshot, table } from './release-of.js'

/** A release of `mid` in which each statement is as a mistake of ours would make it. */
function checked(
  statements: readonly { name: string; kind?: string; reads: readonly string[]; writes: readonly string[] }[],
): void {
  const causes = new Map([
    ['mid', { kind: 'changed', at: null }],
    ['gone', { kind: 'removed' }],
  ])
  const statement = { file: 'mid.sql', statement: { line: 1 } }
  const known = {
    base: { tables: new Map(['mid', 'gone', 'fact', 'held'].map((id) => [id, {}])) },
    identities: { added: new Set() },
    closure: { causes, pinned: new Set(['held']) },
    lineage: { statements: [{ statement, reads: ['src'], outputs: ['mid'] }] },
  }
  const draft = {
    released: new Set(['mid']),
    final: { nameOf: (id: string) => (id === 'mid' ? 'mid_v2' : id) },
    green: { statements: statements.map((one) => ({ kind: 'job', file: 'mid.sql', line: 1, ...one })) },
  }
  checkColours(known as unknown as Understanding, draft as unknown as Draft)
}

describe('whatever a release is made from', () => {
  const filled = { name: 'dml-mid-v2', reads: ['src'], writes: ['mid_v2'] }

  it('is right where greens read and fill greens', () => {
    expect(() => {
      checked([filled, { name: 'dml-fact', reads: ['src'], writes: ['fact'] }])
    }).not.toThrow()
  })

  it.each([
    ['a green reads blue', { name: 'x', reads: ['mid'], writes: ['mid_v2'] }, 'x would read blue mid'],
    ['what stays reads blue', { name: 'x', reads: ['mid'], writes: ['fact'] }, 'x would read blue mid'],
    [
      'anything reads what is removed',
      { name: 'x', reads: ['gone'], writes: ['fact'] },
      'x would read blue gone',
    ],
    ['anything fills blue', { name: 'x', reads: [], writes: ['mid'] }, 'x would fill blue mid'],
  ])('is a mistake of ours where %s', (_, statement, message) => {
    expect(() => {
      checked([filled, statement])
    }).toThrow(InternalError)
    expect(() => {
      checked([filled, statement])
    }).toThrow(message)
  })

  it('is a mistake of ours where a writer does not write green', () => {
    expect(() => {
      checked([])
    }).toThrow('mid.sql:1 would not write mid_v2, the green of mid')
  })

  it('is right where what is pinned reads blue', () => {
    expect(() => {
      checked([filled, { name: 'x', reads: ['mid'], writes: ['held'] }])
    }).not.toThrow()
  })

  it('is a fault where two tables would have one name', () => {
    const known = {
      identities: {
        inHead: new Map([
          ['a', 'a'],
          ['b', 'b'],
        ]),
      },
      head: {
        tables: new Map(
          ['a', 'b'].map((id) => [
            id,
            { creates: [{ file: `${id}.sql`, statement: { line: 1, column: 1 } }] },
          ]),
        ),
      },
    }
    const faults = oneNameEach(
      known as unknown as Understanding,
      { final: { nameOf: () => 'c' } } as unknown as Draft,
    )
    expect(faults).toMatchObject([
      { code: 'name-taken', file: 'b.sql', message: 'b and a would both be called c' },
    ])
  })
})

describe('a rewritten file', () => {
  const before: Files = { ...layer('mid', 'src'), ...layer('fact', 'mid') }
  const after = { ...before, 'mid/dml.mid.sql': job('mid', 'src_2') }
  /** A release by a front end that reads green names otherwise. */
  const misread = (wrong: (sql: SqlText) => SqlText) => () =>
    makeRelease(
      {
        project: 'shop',
        baseline: { ref: 'v1', commit: null },
        head: { ref: 'HEAD', commit: null },
        baselineFiles: snapshot(before),
        headFiles: snapshot(after),
        behind: new Set(),
        conflicts: [],
        renames: [],
        space: { catalog: null, database: null },
        takesPart: participation('', []),
        options: defaultOptions,
      },
      (text) => (text.includes('_v2') ? wrong(parseSql(text)) : parseSql(text)),
    )

  it.each([
    [
      'holds another statement',
      (sql: SqlText) => ({ ...sql, statements: [...sql.statements, ...sql.statements] }),
    ],
    ['holds none any more', (sql: SqlText) => ({ ...sql, statements: [] })],
    ['names one table more', (sql: SqlText) => withNames(sql, (names) => [...names, ...names])],
    ['names one table less', (sql: SqlText) => withNames(sql, (names) => names.slice(1))],
    [
      'names tables otherwise',
      (sql: SqlText) => withNames(sql, (names) => names.map((name) => ({ ...name, role: 'drop' as const }))),
    ],
  ])('is a mistake of ours where it %s', (_, wrong) => {
    expect(misread(wrong)).toThrow(InternalError)
  })
})

type Names = SqlText['statements'][number]['names']

function withNames(sql: SqlText, change: (names: Names) => Names): SqlText {
  return { ...sql, statements: sql.statements.map((one) => ({ ...one, names: change(one.names) })) }
}

describe('what would break a rewriter of words', () => {
  it('breaks nothing here', () => {
    const before: Files = {
      ...layer('orders', 'src'),
      ...layer('orders_hist', 'src'),
      'a.sql': 'INSERT INTO shipped SELECT orders.id FROM src_orders orders;',
      'b.sql': "INSERT INTO seen SELECT o.orders.total, 'orders' FROM (orders_hist JOIN orders o ON TRUE);",
      'c.sql': 'INSERT INTO c WITH orders AS (SELECT * FROM orders) SELECT * FROM orders, `orders-old`;',
    }
    const after = { ...before, 'orders/ddl.orders.sql': table('orders', " WITH ('a' = 'b')") }
    const release = releaseOf(before, after)
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual(['c → c_v2', 'orders → orders_v2', 'seen → seen_v2'])
  })
})
