import { describe, expect, it } from '@jest/globals'
import { changedFiles, type Files, job, layer, moves, places, releaseOf, table } from './release-of.js'

/** Makes the definition of a table differ. */
const changed = (sql: string): string => sql.replace('amount BIGINT', 'amount INT')

describe('spellings of one table', () => {
  it('are one where the shorter is a suffix of the longer; each keeps its own', () => {
    const before: Files = {
      'ddl.sql': table('`prod`.`shop`.`int_3`'),
      'dml.sql': job('shop.int_3', 'src'),
      'reader.sql':
        'INSERT INTO fact SELECT int_3.id FROM shop.int_3 JOIN other ON int_3.id = shop.int_3.id;',
    }
    const after = { ...before, 'ddl.sql': changed(table('`prod`.`shop`.`int_3`')) }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['fact → fact_v2', 'prod.shop.int_3 → prod.shop.int_3_v2'])
    expect(changedFiles(after, release)).toEqual({
      'ddl.sql': changed(table('`prod`.`shop`.`int_3_v2`')),
      'dml.sql': job('shop.int_3_v2', 'src'),
      'reader.sql':
        'INSERT INTO fact_v2 SELECT int_3_v2.id FROM shop.int_3_v2 JOIN other ON int_3_v2.id = shop.int_3_v2.id;',
    })
  })

  it('in two databases are two tables', () => {
    const before: Files = {
      'a.sql': table('a.t') + job('a.t', 'src'),
      'b.sql': table('b.t') + job('b.t', 'src'),
    }
    const after = { ...before, 'b.sql': changed(table('b.t')) + job('b.t', 'src') }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['b.t → b.t_v2'])
    expect(Object.keys(changedFiles(after, release))).toEqual(['b.sql'])
  })

  const ambiguous: Files = {
    'a.sql': table('a.t') + job('a.t', 'src'),
    'b.sql': table('b.t') + job('b.t', 'src'),
    'reader.sql': job('fact', 't'),
  }

  it('that could be either are none of them: a warning', () => {
    expect(places(releaseOf(ambiguous, ambiguous).warnings)).toContain('ambiguous-name at reader.sql:1')
  })

  it('that could be either are a fault where one of them is released', () => {
    const release = releaseOf(ambiguous, { ...ambiguous, 'b.sql': changed(table('b.t')) + job('b.t', 'src') })
    expect(places(release.faults)).toEqual(['ambiguous-name at reader.sql:1'])
    expect(release.faults[0]?.message).toBe('t may mean any of a.t, b.t')
  })

  it('are told apart by USE', () => {
    const before = { ...ambiguous, 'reader.sql': `USE b;\n${job('a.fact', 't')}` }
    const after = { ...before, 'b.sql': changed(table('b.t')) + job('b.t', 'src') }
    const release = releaseOf(before, after)
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual(['a.fact → a.fact_v2', 'b.t → b.t_v2'])
  })

  it('are told apart by the configured catalog and database', () => {
    const after = { ...ambiguous, 'b.sql': changed(table('b.t')) + job('b.t', 'src') }
    const release = releaseOf(ambiguous, after, { space: { catalog: 'c', database: 'b' } })
    expect(moves(release)).toEqual(['c.b.fact → c.b.fact_v2', 'c.b.t → c.b.t_v2'])
    expect(changedFiles(after, release)['reader.sql']).toBe(job('fact_v2', 't_v2'))
  })

  it('differ by case: Flink knows two tables', () => {
    const before: Files = { 'a.sql': table('T') + job('T', 'src') + table('t') + job('t', 'src') }
    const after: Files = { 'a.sql': changed(table('T')) + job('T', 'src') + table('t') + job('t', 'src') }
    expect(moves(releaseOf(before, after))).toEqual(['T → T_v2'])
  })
})

describe('USE', () => {
  it('counts from where it stands to the end of its file', () => {
    const before: Files = {
      'a.sql': `${table('db.t')}USE db;\n${job('t', 'src')}`,
      'b.sql': table('other.t') + job('other.t', 'src'),
    }
    const after: Files = { ...before, 'a.sql': `${changed(table('db.t'))}USE db;\n${job('t', 'src')}` }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['db.t → db.t_v2'])
    expect(changedFiles(after, release)['a.sql']).toContain('INSERT INTO t_v2')
  })

  it('CATALOG leaves the database that was used before', () => {
    const before: Files = {
      'a.sql': `USE left_.db;\n${table('t')}${job('t', 'src')}USE CATALOG right_;\n${table('x.t')}${job('x.t', 's')}`,
    }
    expect(releaseOf(null, before).tables.map(({ identity }) => identity)).toEqual([
      'left_.db.t',
      'right_.x.t',
    ])
  })

  it('CATALOG keeps the configured database', () => {
    const files: Files = { 'a.sql': `USE CATALOG right_;\n${table('t')}${job('t', 'src')}` }
    const release = releaseOf(null, files, { space: { catalog: 'one', database: 'db' } })
    expect(release.tables.map(({ identity }) => identity)).toEqual(['right_.db.t'])
  })
})

describe('companions and look-alikes', () => {
  it('t$late belongs to t', () => {
    const before: Files = { ...layer('t', 'src'), 'late.sql': 'INSERT INTO late SELECT * FROM t$late;' }
    const after = { ...before, 't/ddl.t.sql': changed(table('t')) }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['late → late_v2', 't → t_v2'])
    expect(changedFiles(after, release)['late.sql']).toBe('INSERT INTO late_v2 SELECT * FROM t_v2$late;')
  })

  it('a CTE, an alias, a column, a nested field, a literal and a comment are no tables', () => {
    const reader = (name: string): string => `-- reads int_3
INSERT INTO fact
WITH int_33 AS (SELECT * FROM ${name})
SELECT o.int_3.total, 'copied from int_3 daily' /* int_3 */, EXTRACT(DAY FROM int_3), \`int_3-hist\`.x
FROM int_33 AS o JOIN \`int_3-hist\` ON TRUE;
`
    const before: Files = { ...layer('int_3', 'src'), 'reader.sql': reader('int_3') }
    const after = { ...before, 'int_3/ddl.int_3.sql': changed(table('int_3')) }
    const release = releaseOf(before, after)
    expect(changedFiles(after, release)['reader.sql']).toBe(
      reader('int_3_v2').replace('INTO fact', 'INTO fact_v2'),
    )
  })

  it('hints, windows and model functions name tables too', () => {
    const reader = (name: string): string =>
      `INSERT INTO fact SELECT /*+ STATE_TTL('${name}' = '1d') */ * FROM ${name}, TABLE(TUMBLE(TABLE ${name}, DESCRIPTOR(ts), INTERVAL '1' MINUTE)), KEY_SEARCH_AGG(${name}, DESCRIPTOR(k), 1);`
    const before: Files = { ...layer('int_3', 'src'), 'reader.sql': reader('int_3') }
    const after = { ...before, 'int_3/ddl.int_3.sql': changed(table('int_3')) }
    expect(changedFiles(after, releaseOf(before, after))['reader.sql']).toBe(
      reader('int_3_v2').replace('INTO fact', 'INTO fact_v2'),
    )
  })
})

describe('a new name that a statement calls something else', () => {
  const before: Files = { ...layer('int_3', 'src') }
  const after = { ...before, 'int_3/ddl.int_3.sql': changed(table('int_3')) }

  it.each([
    ['a CTE', 'INSERT INTO f WITH int_3_v2 AS (SELECT 1 AS a) SELECT * FROM int_3, int_3_v2;'],
    ['an alias', 'INSERT INTO f SELECT int_3_v2.a FROM int_3 JOIN b AS int_3_v2 ON int_3.id = int_3_v2.id;'],
  ])('is a fault: %s', (_, sql) => {
    const release = releaseOf({ ...before, 'f.sql': sql }, { ...after, 'f.sql': sql })
    expect(places(release.faults)).toEqual(['name-captured at f.sql:1'])
    expect(release.edits).toEqual([])
  })

  it('is none where it still means the table', () => {
    const sql = 'INSERT INTO f WITH int_3_v2 AS (SELECT * FROM int_3) SELECT * FROM int_3_v2;'
    const release = releaseOf({ ...before, 'f.sql': sql }, { ...after, 'f.sql': sql })
    expect(release.faults).toEqual([])
    expect(changedFiles({ ...after, 'f.sql': sql }, release)['f.sql']).toBe(
      'INSERT INTO f_v2 WITH int_3_v2 AS (SELECT * FROM int_3_v2) SELECT * FROM int_3_v2;',
    )
  })
})

describe('options that say where rows live or who writes them', () => {
  const kafka = (topic: string, more = ''): string =>
    table('orders', ` WITH ('connector' = 'kafka', 'topic' = '${topic}'${more})`)
  const project = (ddl: string): Files => ({ 'orders.sql': ddl + job('orders', 'src') })
  const edit = (ddl: string): Files => ({ 'orders.sql': changed(ddl) + job('orders', 'src') })
  const ddlAfter = (before: string): string => {
    const release = releaseOf(project(before), edit(before))
    expect(release.faults).toEqual([])
    return changedFiles(edit(before), release)['orders.sql']?.split(job('orders_v2', 'src'))[0] ?? ''
  }

  it.each([
    ['topic', 'orders', 'orders_v2'],
    ['topic', 'prod.clicks', 'prod.clicks_v2'],
    ['topic', 'orders_v7', 'orders_v2'],
    ['path', 's3://b/orders/', 's3://b/orders_v2/'],
    ['table-name', 'public.orders', 'public.orders_v2'],
    ['index', 'orders', 'orders_v2'],
    ['sink.transactional-id-prefix', 'tx-orders', 'tx-orders_v2'],
    ['properties.transactional.id', 'tx', 'tx_v2'],
    ['properties.group.id', 'shop', 'shop_v2'],
    ['value.avro-confluent.subject', 'orders-value', 'orders-value_v2'],
  ])('follow the version: %s = %s → %s', (key, value, then) => {
    const before = table('orders', ` WITH ('${key}' = '${value}')`)
    expect(ddlAfter(before)).toBe(changed(table('orders_v2', ` WITH ('${key}' = '${then}')`)))
  })

  it.each(['value.format', 'scan.startup.mode', 'topic-partition-discovery.interval'])(
    'are no others: %s',
    (key) => {
      const before = table('orders', ` WITH ('${key}' = 'orders')`)
      expect(ddlAfter(before)).toBe(changed(table('orders_v2', ` WITH ('${key}' = 'orders')`)))
    },
  )

  it('follow in an ALTER too', () => {
    const alter = (name: string, topic: string): string => `ALTER TABLE ${name} SET ('topic' = '${topic}');`
    const before: Files = { ...project(table('orders')), 'z.sql': alter('orders', 'clicks') }
    const after = { ...before, ...edit(table('orders')) }
    expect(changedFiles(after, releaseOf(before, after))['z.sql']).toBe(alter('orders_v2', 'clicks_v2'))
  })

  it('of an external stay', () => {
    const before: Files = { 'a.sql': kafka('orders') + table('fact') + job('fact', 'orders') }
    const after: Files = { 'a.sql': kafka('orders') + changed(table('fact')) + job('fact', 'orders') }
    expect(changedFiles(after, releaseOf(before, after))['a.sql']).toContain(kafka('orders'))
  })

  it('of a table that does not move stay', () => {
    const before: Files = { ...project(kafka('orders')), ...layer('fact', 'orders') }
    const after = { ...before, 'fact/ddl.fact.sql': changed(table('fact')) }
    expect(Object.keys(changedFiles(after, releaseOf(before, after))).sort()).toEqual([
      'fact/ddl.fact.sql',
      'fact/dml.fact.sql',
    ])
  })

  it('that would put green into blue are a fault', () => {
    const release = releaseOf(project(kafka('orders_v2')), edit(kafka('orders_v2')))
    expect(places(release.faults)).toEqual(['shared-place at orders.sql:1'])
    expect(release.faults[0]?.message).toBe('orders_v2 and orders stand on one place: kafka topic orders_v2')
    const pinned = releaseOf(project(kafka('orders_v2')), edit(kafka('orders_v2')), {
      options: { versions: { orders: 3 } },
    })
    expect(pinned.faults).toEqual([])
    expect(changedFiles(edit(kafka('orders_v2')), pinned)['orders.sql']).toContain("'topic' = 'orders_v3'")
  })
})

describe('two tables that jobs fill on one place', () => {
  const on = (name: string, topic: string): string =>
    table(name, ` WITH ('connector' = 'kafka', 'topic' = '${topic}')`) + job(name, 'src')
  const before: Files = { 'a.sql': on('a', 'shared'), 'b.sql': on('b', 'shared'), 'c.sql': on('c', 'own') }

  it('are a warning where neither moves', () => {
    const release = releaseOf(before, { ...before, 'c.sql': changed(on('c', 'own')) })
    expect(places(release.warnings)).toEqual(['shared-place at b.sql:1'])
    expect(release.faults).toEqual([])
  })

  it('are a fault where one of them is released: nobody could tell their rows apart', () => {
    const release = releaseOf(before, { ...before, 'a.sql': changed(on('a', 'shared')) })
    expect(places(release.faults)).toEqual(['shared-place at a.sql:1'])
    expect(release.edits).toEqual([])
  })

  it('are a fault where one is new', () => {
    const release = releaseOf(before, { ...before, 'd.sql': on('d', 'own') })
    expect(places(release.faults)).toEqual(['shared-place at d.sql:1'])
  })

  it('stand apart on other servers', () => {
    const at = (name: string, server: string): string =>
      table(
        name,
        ` WITH ('connector' = 'kafka', 'topic' = 't', 'properties.bootstrap.servers' = '${server}')`,
      ) + job(name, 'src')
    const files: Files = { 'a.sql': at('a', 'one:9092'), 'b.sql': at('b', 'two:9092') }
    expect(releaseOf(files, files).warnings).toEqual([])
  })
})

describe('a pattern of topics', () => {
  const source = (pattern: string): string =>
    `CREATE TABLE all_orders (id STRING) WITH ('connector' = 'kafka', 'topic-pattern' = '${pattern}');\n`
  const before = (pattern: string): Files => ({
    ...layer('orders', 'src'),
    'pattern.sql': source(pattern) + job('sink', 'all_orders'),
  })
  const faults = (pattern: string): readonly string[] => {
    const files = before(pattern)
    return places(releaseOf(files, { ...files, 'orders/ddl.orders.sql': changed(table('orders')) }).faults)
  }

  it.each(['orders.*', 'orders(_v[0-9]+)?', '(?i)ORDERS.*', '.*', '\\Qorders\\E.*+'])(
    'that matches both colours is a fault: %s',
    (pattern) => expect(faults(pattern)).toEqual(['pattern-matches-both at pattern.sql:1']),
  )

  it.each(['orders', 'clicks.*', 'orders_v[3-9]'])('that does not is none: %s', (pattern) =>
    expect(faults(pattern)).toEqual([]),
  )

  it('that cannot be read is a fault: it may match both', () =>
    expect(faults('(?x)orders .*')).toEqual(['pattern-matches-both at pattern.sql:1']))
})

describe('options that a hint gives a table', () => {
  const hint = (topic: string): string => `/*+ OPTIONS('topic' = '${topic}', 'scan.parallelism' = '2') */`
  const set = (version: string, topic: string): Files => ({
    'orders.sql': table(`orders${version}`, " WITH ('connector' = 'kafka')"),
    'fill.sql': `INSERT INTO orders${version} ${hint(topic)} SELECT * FROM src ${hint('src_v1')};`,
    'fact.sql': `INSERT INTO fact${version} SELECT * FROM orders${version} ${hint(topic)} AS o;`,
  })
  const logic = (files: Files): Files => ({
    ...files,
    'fill.sql': (files['fill.sql'] ?? '').replace('SELECT *', 'SELECT id + 1'),
  })

  it('follow the version of the table, and only where it moves', () => {
    const before = set('', 'orders_v0')
    const after = changedFiles(logic(before), releaseOf(before, logic(before)))
    expect(after['fill.sql']).toBe(
      `INSERT INTO orders_v2 ${hint('orders_v0_v2')} SELECT id + 1 FROM src ${hint('src_v1')};`,
    )
    expect(after['fact.sql']).toBe(
      `INSERT INTO fact_v2 SELECT * FROM orders_v2 ${hint('orders_v0_v2')} AS o;`,
    )
  })

  it.each([
    ['', 'orders', '_v2', 'orders_v2'],
    ['_v2', 'orders_v2', '_v3', 'orders_v3'],
    ['_v2', 'clicks_v5', '_v3', 'clicks_v3'],
  ])('converge from %s with %s', (version, topic, next, moved) => {
    const before = set(version, topic)
    const first = releaseOf(before, logic(before))
    const rewritten = { ...logic(before), ...changedFiles(logic(before), first) }
    expect(rewritten).toEqual(logic(set(next, moved)))
    const second = releaseOf(before, rewritten)
    expect(second.edits).toEqual([])
    expect([second.hash, second.tables]).toEqual([first.hash, first.tables])
  })
})

describe('an ALTER that renames a table', () => {
  const alter = 'ALTER TABLE orders RENAME TO sales;'

  it('is a fault where the table is released', () => {
    const before: Files = layer('orders', 'src')
    const release = releaseOf(before, { ...before, 'rename.sql': alter })
    expect(places(release.faults)).toEqual(['renamed-by-alter at rename.sql:1'])
    expect(release.faults[0]?.message).toBe('this renames orders to sales, and orders is released')
  })

  it('is none where it is not', () => {
    const before: Files = { ...layer('orders', 'src'), ...layer('other', 'src'), 'rename.sql': alter }
    const path = 'other/dml.other.sql'
    const release = releaseOf(before, { ...before, [path]: changed(before[path] ?? '') })
    expect(release.faults).toEqual([])
  })
})

describe('a new name that another table of the FROM clause bears already', () => {
  const reading = (from: string): Files => ({
    ...layer('mid', 'src'),
    'fact.sql': `INSERT INTO fact SELECT 1 FROM ${from};`,
  })
  const moved = (from: string) => {
    const before = reading(from)
    return releaseOf(before, { ...before, 'mid/dml.mid.sql': job('mid', 'src_2') })
  }

  it.each([
    'mid CROSS JOIN src AS mid_v2',
    'mid, src AS mid_v2',
    'src AS mid_v2 JOIN mid ON TRUE',
    '(SELECT 1 AS a) AS mid_v2, mid',
    'mid CROSS JOIN UNNEST(ARRAY[1]) AS mid_v2 (a)',
    'mid, LATERAL TABLE(f(1)) AS mid_v2 (a)',
    'other WHERE EXISTS (SELECT 1 FROM mid, src AS mid_v2)',
  ])('is a fault: FROM %s', (from) => {
    const { faults, edits } = moved(from)
    expect(places(faults)).toEqual(['name-captured at fact.sql:1'])
    expect(edits).toEqual([])
  })

  it.each([
    'mid AS m, src AS mid_v2',
    '(SELECT * FROM mid) AS a, src AS mid_v2',
    'mid AS a, mid AS b',
    'mid, src AS x, other AS x',
  ])('is none elsewhere: FROM %s', (from) => expect(moved(from).faults).toEqual([]))
})
