import { describe, expect, it } from '@jest/globals'
import {
  changedFiles,
  type Files,
  job,
  layer,
  moves,
  places,
  releaseOf,
  rewritten,
  table,
} from './release-of.js'

const kafka = (name: string, topic: string): string =>
  table(name, ` WITH ('connector' = 'kafka', 'topic' = '${topic}', 'properties.group.id' = 'shop')`)
const shop: Files = {
  ...layer('mid', 'src'),
  ...layer('fact', 'mid'),
  'orders.sql': `-- orders, of mid\r\n${kafka('orders', 'shop.orders')}${job('orders', '`mid`')}`,
  'view.sql': 'CREATE VIEW v AS SELECT mid.id FROM mid -- 🚲 mid',
  'out.json':
    '{\n  "name": "out",\n  "config": { "connector.class": "S", "topics": "shop.orders,fact" }\n}\n',
}
const edited: Files = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_2') }

describe('a rewrite', () => {
  const release = releaseOf(shop, edited)
  const head = rewritten(edited, release)

  it('changes names and places, and not one byte beside them', () => {
    expect(release.faults).toEqual([])
    expect(changedFiles(edited, release)).toEqual({
      'mid/ddl.mid.sql': table('mid_v2'),
      'mid/dml.mid.sql': job('mid_v2', 'src_2'),
      'fact/ddl.fact.sql': table('fact_v2'),
      'fact/dml.fact.sql': job('fact_v2', 'mid_v2'),
      'orders.sql': `-- orders, of mid\r\n${kafka('orders_v2', 'shop.orders_v2').replace("'shop')", "'shop_v2')")}${job('orders_v2', '`mid_v2`')}`,
      'view.sql': 'CREATE VIEW v_v2 AS SELECT mid_v2.id FROM mid_v2 -- 🚲 mid',
      'out.json':
        '{\n  "name": "out",\n  "config": { "connector.class": "S", "topics": "shop.orders_v2,fact_v2" }\n}\n',
    })
  })

  it('made twice is made once', () => {
    const again = releaseOf(shop, head)
    expect(again.edits).toEqual([])
    expect({ ...again, edits: release.edits }).toEqual(release)
  })

  it('made by halves is made whole', () => {
    for (const path of Object.keys(head)) {
      const half = { ...edited, [path]: head[path] ?? '' }
      const finished = releaseOf(shop, half)
      expect(finished.faults).toEqual([])
      expect(rewritten(half, finished)).toEqual(head)
    }
  })

  it('is undone with the change that it follows', () => {
    const undone = { ...head, 'mid/dml.mid.sql': job('mid_v2', 'src') }
    const back = releaseOf(shop, undone)
    expect(back.tables).toEqual([])
    expect(rewritten(undone, back)).toEqual(shop)
  })

  it('follows a second change', () => {
    const more = { ...head, 'fact/dml.fact.sql': job('fact_v2', 'mid_v2', 'other') }
    const next = releaseOf(shop, more)
    expect(moves(next)).toEqual(moves(release))
    expect(next.edits).toEqual([])
    expect(next.hash).not.toBe(release.hash)
  })

  it('finds a new table in a rewritten head', () => {
    const more = { ...head, ...layer('fresh', 'fact_v2') }
    const next = releaseOf(shop, more)
    expect(moves(next)).toContain('nothing → fresh')
    expect(next.edits).toEqual([])
  })

  it('that became the baseline starts the next one from there', () => {
    const next = { ...head, 'mid/dml.mid.sql': job('mid_v2', 'src_3') }
    const following = releaseOf(head, next)
    expect(moves(following)).toEqual([
      'fact_v2 → fact_v3',
      'mid_v2 → mid_v3',
      'orders_v2 → orders_v3',
      'v_v2 → v_v3',
    ])
    expect(rewritten(next, following)['out.json']).toContain('"shop.orders_v3,fact_v3"')
  })

  it('of nothing is nothing', () => {
    expect(releaseOf(shop, shop)).toMatchObject({ tables: [], edits: [], warnings: [], faults: [] })
  })
})

describe('a database that only some names say', () => {
  const before: Files = { 'a.sql': table('db.t') + job('db.t', 'src'), 'b.sql': job('fact', 't') }

  it('is the same table in a name of another time', () => {
    const after = { ...before, 'c.sql': job('other', 't_v2') }
    const release = releaseOf(before, after)
    expect(places(release.warnings)).toContain('stale-version at c.sql:1')
    expect(changedFiles(after, release)).toEqual({ 'c.sql': job('other', 't') })
  })

  it('is the same table where head leaves it away', () => {
    const after: Files = { 'a.sql': table('t') + job('t', 'src', 'more'), 'b.sql': job('fact', 't') }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['db.t → db.t_v2', 'fact → fact_v2'])
    const head = rewritten(after, release)
    expect(head['a.sql']).toBe(table('t_v2') + job('t_v2', 'src', 'more'))
    expect(releaseOf(before, head)).toMatchObject({ edits: [], hash: release.hash })
  })

  it('is the same table where head adds it', () => {
    const plain: Files = { 'a.sql': table('t') + job('t', 'src'), 'b.sql': job('fact', 't') }
    const after: Files = { 'a.sql': table('db.t') + job('t', 'src', 'more'), 'b.sql': job('fact', 't') }
    const release = releaseOf(plain, after)
    const head = rewritten(after, release)
    expect(head['a.sql']).toBe(table('db.t_v2') + job('t_v2', 'src', 'more'))
    expect(releaseOf(plain, head)).toMatchObject({ edits: [], faults: [], hash: release.hash })
  })
})

describe('quotes', () => {
  it('come to a name that needs them, and stay where they are', () => {
    const before: Files = { 'a.sql': table('`order`') + job('`order`', 'src') }
    const after: Files = { ...before, ...layer('fresh', 'order_v2'), ...layer('other', '`order_v2`') }
    expect(changedFiles(after, releaseOf(before, after))).toEqual({
      'fresh/dml.fresh.sql': job('fresh', '`order`'),
      'other/dml.other.sql': job('other', '`order`'),
    })
  })

  it('do not come into a string', () => {
    const log = (name: string): string => `ALTER TABLE t SET ('error-handling.log.target' = '${name}');`
    const before: Files = { ...layer('`order`', 'src'), ...layer('t', 'src'), 'a.sql': log('order') }
    const after = { ...before, 'a.sql': log('order_v2') }
    expect(changedFiles(after, releaseOf(before, after))).toEqual({ 'a.sql': log('order') })
  })
})

describe('a bump by hand', () => {
  const bumped = (files: Files, from: string, to: string): Files =>
    Object.fromEntries(Object.entries(files).map(([path, sql]) => [path, sql.replaceAll(from, to)]))

  it('is undone, with a warning that shows how to ask for it', () => {
    const head = bumped(shop, 'mid', 'mid_v2')
    const release = releaseOf(shop, head)
    expect(release.tables).toEqual([])
    expect(release.warnings).toMatchObject([
      {
        code: 'version-by-hand',
        message:
          'mid_v2 becomes mid again: nothing in it changed. If it is to move all the same, list mid under release.tables',
        file: 'mid/ddl.mid.sql',
        line: 1,
      },
    ])
    const after = rewritten(head, release)
    expect(after['mid/ddl.mid.sql']).toBe(shop['mid/ddl.mid.sql'])
    expect(after['fact/dml.fact.sql']).toBe(shop['fact/dml.fact.sql'])
  })

  it('stands where somebody asks for it', () => {
    const head = bumped(shop, 'mid', 'mid_v2')
    const release = releaseOf(shop, head, { options: { tables: ['mid'] } })
    expect(release.warnings).toEqual([])
    expect(moves(release)).toContain('mid → mid_v2')
  })

  it('to another version than is due becomes that one', () => {
    const head = bumped(edited, 'mid', 'mid_v7')
    const release = releaseOf(shop, head)
    expect(moves(release)).toContain('mid → mid_v2')
    expect(rewritten(head, release)['mid/dml.mid.sql']).toBe(job('mid_v2', 'src_2'))
  })
})

describe('the other branch', () => {
  it('has a new reader of the old name', () => {
    const head = rewritten(edited, releaseOf(shop, edited))
    const merged = { ...head, ...layer('fresh', 'mid') }
    const release = releaseOf(shop, merged)
    expect(places(release.warnings)).toEqual(['stale-version at fresh/dml.fresh.sql:1'])
    expect(changedFiles(merged, release)).toEqual({ 'fresh/dml.fresh.sql': job('fresh', 'mid_v2') })
  })

  it('has a new connector on the old topic', () => {
    const head = rewritten(edited, releaseOf(shop, edited))
    const merged = { ...head, 'fresh.json': '{ "connector.class": "S", "topics": "fact" }' }
    expect(changedFiles(merged, releaseOf(shop, merged))).toEqual({
      'fresh.json': '{ "connector.class": "S", "topics": "fact_v2" }',
    })
  })

  it('was rewritten for a baseline that is gone', () => {
    // Its own mid_v2, from the time when production ran mid; now production runs mid_v2.
    const baseline = rewritten(edited, releaseOf(shop, edited))
    const head = { ...baseline, 'mid/dml.mid.sql': job('mid_v2', 'src_3') }
    const release = releaseOf(baseline, head)
    expect(moves(release)).toContain('mid_v2 → mid_v3')
  })
})
