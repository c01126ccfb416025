import { inspected, inspectionJson } from '../../src/report/inspection.js'
import { terminalInspection } from '../../src/report/terminal-inspection.js'
import { parseSql } from '../../src/sql/parse.js'

const files = {
  'ddl.orders.sql': 'CREATE TABLE shop.orders (id INT, amount INT, paid BOOLEAN);',
  'ddl.totals.sql': 'CREATE TABLE totals (customer INT, total BIGINT);',
  'dml.totals.sql': 'INSERT INTO totals\nSELECT id, SUM(amount)\nFROM orders GROUP BY id;',
  'view.sql': 'CREATE VIEW paid AS SELECT * FROM shop.orders WHERE paid;',
  'used.sql': 'USE shop; INSERT INTO sink SELECT p.id AS x FROM orders AS p;',
}

function inspect(all: Readonly<Record<string, string>>) {
  return inspected(Object.entries(all).map(([file, text]) => ({ file, sql: parseSql(text) })))
}

describe('inspect', () => {
  const statements = inspect(files)
  const of = (file: string) => statements.filter((statement) => statement.file === file).at(-1)

  test('sees the tables of all files, however they are spelled', () => {
    expect(of('dml.totals.sql')).toMatchObject({
      stateful: true,
      reasons: ['GROUP BY at 3:13'],
      columns: [
        { to: 'customer', from: ['orders.id'] },
        { to: 'total', from: ['orders.amount'] },
      ],
    })
  })
  test('lists the columns behind *', () => {
    expect(of('view.sql')?.columns).toEqual([
      { to: 'id', from: ['shop.orders.id'] },
      { to: 'amount', from: ['shop.orders.amount'] },
      { to: 'paid', from: ['shop.orders.paid'] },
    ])
  })
  test('follows USE', () => expect(of('used.sql')?.columns).toEqual([{ to: 'x', from: ['orders.id'] }]))
  test('says nothing of what computes nothing', () =>
    expect(of('ddl.orders.sql')).toMatchObject({ stateful: null, reasons: [], columns: [] }))
  test('prefers the definition in a statement’s own file', () => {
    const own = 'CREATE TABLE t (b INT); INSERT INTO s SELECT * FROM t;'
    const [, , last] = inspect({ 'a.sql': 'CREATE TABLE t (a INT);', 'b.sql': own })
    expect(last?.columns).toEqual([{ to: 'b', from: ['t.b'] }])
  })
  test('knows the tables that are defined, altered or made by a query', () => {
    const [orders, , view] = inspect({
      'orders.sql':
        "CREATE TABLE orders (id INT, ts TIMESTAMP(3), WATERMARK FOR ts AS ts - INTERVAL '5' SECOND, PRIMARY KEY (id) NOT ENFORCED) DISTRIBUTED BY (id) INTO 6 BUCKETS;",
      'more.sql': 'ALTER TABLE orders ADD (amount DECIMAL(10, 2), twice AS amount * 2);',
      'view.sql': 'CREATE VIEW big AS SELECT id, f(amount) AS a FROM orders;',
    })
    expect(orders?.table).toEqual({
      columns: [
        { name: 'id', type: 'INT NOT NULL', kind: 'physical', says: null },
        { name: 'ts', type: 'TIMESTAMP(3)', kind: 'physical', says: null },
        { name: 'amount', type: 'DECIMAL(10, 2)', kind: 'physical', says: null },
        { name: 'twice', type: 'DECIMAL(21, 2)', kind: 'computed', says: 'amount * 2' },
      ],
      primaryKey: ['id'],
      watermark: "ts AS ts - INTERVAL '5' SECOND",
      distribution: 'BY (id) INTO 6 BUCKETS',
      partitionedBy: null,
      options: [],
      unknown: null,
    })
    expect(view?.table?.columns).toEqual([
      { name: 'id', type: 'INT NOT NULL', kind: 'physical', says: null },
      { name: 'a', type: null, kind: 'physical', says: null },
    ])
  })
  test('says in its JSON what decides about rows, and what is not known', () => {
    const { statements: json } = inspectionJson(
      inspect({ 'a.sql': 'INSERT INTO t SELECT a FROM s WHERE b > 0;', 'q.sql': 'SELECT a, x.b FROM s;' }),
      [],
    )
    expect(json).toMatchObject([
      { columns: [{ to: 'a', from: ['s.a'] }], rows: ['s.b'], unknown: [], table: null },
      { columns: [], rows: [] },
    ])
    expect(Object.keys(json[0] ?? {})).not.toContain('lineage')
  })
  test('shows a person every column: its type, and where it comes from', () => {
    const shown = terminalInspection(
      inspect({
        'a.sql':
          'CREATE TABLE orders (id INT, amount DECIMAL(10, 2), PRIMARY KEY (id) NOT ENFORCED) DISTRIBUTED BY (id) INTO 6 BUCKETS;',
        'b.sql':
          "INSERT INTO totals SELECT id, SUM(amount) AS total, 'EUR' AS currency, x.y AS z FROM orders WHERE amount > 0 GROUP BY id;",
        'seed.sql': 'INSERT INTO orders VALUES (1, 2.5);',
        'c.sql':
          'EXECUTE STATEMENT SET BEGIN INSERT INTO u SELECT id FROM orders; INSERT INTO v SELECT amount FROM orders; END;',
      }),
      [],
      { colour: false },
    )
    expect(shown).toBe(`a.sql
     1  create-table  orders
        id      INT NOT NULL
        amount  DECIMAL(10, 2)
        key id
        distributed BY (id) INTO 6 BUCKETS
b.sql
     1  insert  totals  ← orders  stateful: GROUP BY at 1:110
        id        ← orders.id
        total     ← orders.amount
        currency
        z         ← ? (no column is called x)
        which rows  ← orders.amount, orders.id
seed.sql
     1  insert-values  orders  stateless
c.sql
     1  statement-set  u, v  ← orders  stateless
        u:
        id  ← orders.id
        v:
        amount  ← orders.amount
4 statements in 4 files, 0 faults
`)
  })
  test('shows what columns are computed as or taken from, and what is altered', () => {
    const made = inspect({
      'a.sql': `CREATE TABLE t (a INT, b AS a + 1, m BIGINT METADATA FROM 'offset' VIRTUAL) WITH ('password' = 'x', 'topic' = 'y');
ALTER TABLE db.t ADD (c INT);
ALTER TABLE db.t SET ('topic' = 'z', 'x' = 'y');
ALTER TABLE db.t RESET ('x');
ALTER VIEW v AS SELECT a FROM t;`,
    })
    expect(made.map(({ alters }) => alters)).toEqual([[], ['db.t'], ['db.t'], ['db.t'], ['v']])
    expect(terminalInspection(made, [], { colour: false })).toBe(`a.sql
     1  create-table  t
        a  INT
        b  INT     AS a + 1
        m  BIGINT  METADATA FROM 'offset' VIRTUAL
        c  INT
        option  password  = ***
        option  topic     = z
     2  alter-table  db.t
     3  alter-table  db.t
     4  alter-table  db.t
     5  alter-view  v  ← t  stateless
        a  ← t.a
5 statements in 1 file, 0 faults
`)
  })
  test('shows a statement of more columns, tables or terms than a call may have arguments', () => {
    const places = Array.from({ length: 130_000 }, (_, i) => i)
    const hard = {
      'columns.sql': `INSERT INTO t SELECT ${places.map((i) => `a AS c${i}`).join(', ')} FROM s;`,
      'tables.sql': `INSERT INTO t SELECT * FROM (SELECT * FROM ${places.map((i) => `s${i}`).join(', ')});`,
      'terms.sql': `INSERT INTO t ${places.map(() => 'SELECT a FROM s').join(' UNION ALL ')};`,
    }
    const wide = inspect(hard)
    expect(terminalInspection(wide, [], { colour: false })).toContain(`c${places.length - 1}`)
    expect(wide.map(({ columns }) => columns.length)).toEqual([places.length, 0, 1])
  }, 60_000)
  test('says to a person what state is kept for', () => {
    const shown = terminalInspection(statements, [], { colour: false })
    expect(shown).toContain('stateful: GROUP BY at 3:13')
    expect(shown).toContain('create-view  paid  ← shop.orders  stateless')
  })
})
