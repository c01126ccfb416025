const table = (name: string, columns: string, key: string): string =>
  `CREATE TABLE ${name} (${columns}, PRIMARY KEY (${key}) NOT ENFORCED) WITH ('connector' = 'kafka');\n`

/** The file that releases change. */
export const revised = 'p/int_orders.sql'

/** A source, two intermediates, a fact, which is published, and a view that is published: two consumers. */
export const pipeline: Readonly<Record<string, string>> = {
  'bluegreen.yaml':
    'published: [board]\nenvironments:\n' +
    '  prod: { engine: duckdb, file: "${DATABASE}", ledger: remote, concurrency: 1 }\n',
  'p/orders.sql': table('orders', 'id BIGINT, city STRING, amount INT', 'id'),
  [revised]:
    table('int_orders', 'id BIGINT, city STRING, amount INT', 'id') +
    'INSERT INTO int_orders SELECT id, city, amount FROM orders WHERE amount > 0;\n',
  'p/int_big.sql': 'CREATE VIEW int_big AS SELECT id, city, amount FROM int_orders WHERE amount > 2;\n',
  'p/fct_city.sql':
    table('fct_city', 'city STRING, total BIGINT', 'city') +
    'INSERT INTO fct_city SELECT city, SUM(amount) FROM int_big GROUP BY city;\n',
  'p/board.sql': 'CREATE VIEW board AS SELECT city, COUNT(*) AS n FROM int_orders GROUP BY city;\n',
  'samples/orders.csv': 'id,city,amount\n1,Bern,3\n2,Bern,7\n3,Genf,9\n4,Genf,1\n5,Uri,-1\n',
}

/** What two revisions of a release change there: each moves every table and every consumer, and all rows differ. */
export const revisions = {
  first: ['amount > 0', 'amount > 3'],
  second: ['amount > 3', 'amount > 8'],
} as const
