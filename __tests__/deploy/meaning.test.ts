import { describe, expect, test } from '@jest/globals'
import { meaningDifferences } from '../../src/deploy/meaning.js'
import { namesOf } from '../../src/deploy/spelling.js'

const nameOf = namesOf(['orders', 'fact', 'other.fact_2'])

function differences(
  wanted: string,
  sql: string,
  more: { readonly keeps?: 'columns'; readonly options?: Record<string, string | null> } = {},
): readonly string[] {
  const { keeps = 'all', options = {} } = more
  return meaningDifferences({ sql: wanted, options }, { sql, keeps }, nameOf)
}

const job = 'INSERT INTO fact SELECT id, SUM(amount) AS total FROM orders WHERE amount > 10 GROUP BY id'
const table = `CREATE TABLE fact (
  id INT, total BIGINT COMMENT 'all of it', ts TIMESTAMP(3), on_day AS CAST(ts AS DATE),
  WATERMARK FOR ts AS ts - INTERVAL '5' SECOND, PRIMARY KEY (id) NOT ENFORCED
) WITH ('connector' = 'kafka', 'value.format' = 'json')`
const given = `CREATE TABLE \`default_catalog\`.\`default_database\`.\`fact\` (
  \`id\` INT NOT NULL, \`total\` BIGINT, \`ts\` TIMESTAMP(3), \`on_day\` AS CAST(\`ts\` AS DATE),
  WATERMARK FOR \`ts\` AS \`ts\` - INTERVAL '5' SECOND, CONSTRAINT \`PK_id\` PRIMARY KEY (\`id\`) NOT ENFORCED
) DISTRIBUTED BY HASH(\`id\`) INTO 6 BUCKETS
WITH ('value.format' = 'json', 'connector' = 'kafka', 'scan.startup.mode' = 'earliest-offset', 'kafka.retention.time' = '7 d')`

describe('what means the same', () => {
  test.each([
    [
      'a job in quotes, with names spelled out and another spacing',
      job,
      'insert into `cat`.`db`.`fact`\nselect `id`, sum(`amount`) as `total`\nfrom `cat`.`db`.`orders` where `amount` > 10 group by `id`;',
    ],
    ['a table in quotes, with options and buckets that nobody set', table, given],
    [
      'a table with its ALTERs',
      `${table};\nALTER TABLE fact ADD more STRING`,
      given
        .replace(', `on_day`', ', `on_day`')
        .replace('CAST(`ts` AS DATE),', 'CAST(`ts` AS DATE), `more` VARCHAR(2147483647),'),
    ],
    [
      'a view with a list of its columns',
      'CREATE VIEW v AS SELECT id, total FROM fact',
      'CREATE VIEW `c`.`d`.`v` (`id`, `total`) AS SELECT `id`, `total` FROM `c`.`d`.`fact`',
    ],
    ['what cannot be read, but for spaces', 'INSERT fact sum', 'INSERT  fact\nsum'],
  ])('%s', (_, wanted, found) => {
    expect(differences(wanted, found)).toEqual([])
  })

  test('columns of a platform that keeps names and types alone', () => {
    const found = 'CREATE TABLE fact (id INT, total BIGINT, ts TIMESTAMP(6), on_day DATE)'
    expect(differences(table, found, { keeps: 'columns' })).toEqual([])
    expect(
      differences(
        'CREATE TABLE t (a VARCHAR(3), b ARRAY<CHAR(2)>, c DECIMAL(5, 2))',
        'CREATE TABLE t (a STRING, b ARRAY<STRING>, c DECIMAL(5, 2))',
        { keeps: 'columns' },
      ),
    ).toEqual([])
  })

  test('an option that was altered in place since', () => {
    const retention = "CREATE TABLE t (a INT) WITH ('kafka.retention.time' = '1 d')"
    const later = "CREATE TABLE t (a INT) WITH ('kafka.retention.time' = '2 d')"
    expect(differences(retention, later, { options: { 'kafka.retention.time': '2 d' } })).toEqual([])
    expect(differences(retention, retention, { options: { 'kafka.retention.time': '2 d' } })).toEqual([
      'option kafka.retention.time: 2 d → 1 d',
    ])
    expect(differences(retention, later, { options: { 'kafka.retention.time': null } })).toEqual([])
  })
})

describe('what does not says how', () => {
  test.each([
    ['a filter', job, job.replace('> 10', '> 0'), 'filter changed: amount > 10 → amount > 0'],
    ['what is read', job, job.replace('FROM orders', 'FROM `c`.`orders_2`'), 'orders'],
    ['a column', table, given.replace('`total` BIGINT', '`total` INT'), 'column total BIGINT → INT'],
    ['a key', table, given.replace(/, CONSTRAINT.*ENFORCED/, ''), 'primary key removed: id'],
    ['an option', table, given.replace("'kafka',", "'filesystem',"), 'option connector: kafka → filesystem'],
    ['a format', table, given.replace("'json'", "'avro'"), 'option value.format changed: json → avro'],
    ['a watermark', table, given.replace("'5'", "'9'"), 'watermark changed'],
    [
      'a view',
      'CREATE VIEW v AS SELECT id FROM fact',
      'CREATE VIEW v AS SELECT id FROM fact WHERE id > 1',
      'filter added: id > 1',
    ],
    ['another kind', 'CREATE VIEW v AS SELECT id FROM fact', 'CREATE TABLE v (id INT)', 'another'],
    ['what cannot be read', 'INSERT fact sum', 'INSERT fact average', 'another'],
  ])('%s', (_, wanted, found, words) => {
    expect(differences(wanted, found).join('; ')).toContain(words)
  })

  test('a column of a platform that keeps names and types alone', () => {
    const found = 'CREATE TABLE fact (id INT, total STRING, ts TIMESTAMP(6), on_day DATE, more INT)'
    expect(differences(table, found, { keeps: 'columns' })).toEqual([
      'column total BIGINT → STRING',
      'column more added',
    ])
  })
})

describe('the project’s name of a table', () => {
  test.each([
    ['fact', 'fact'],
    ['cat.db.fact', 'fact'],
    ['db.FACT', 'fact'],
    ['cat.other.fact_2', 'other.fact_2'],
    ['fact_2', 'other.fact_2'],
    ['db.fact_2', 'db.fact_2'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (spelled, name) => expect(nameOf(spelled.split('.'))).toBe(name))

  test('is not guessed where two fit, and is what a map says', () => {
    const both = namesOf(['a.fact', 'b.fact'], new Map([['their_fact', 'b.fact']]))
    expect(both(['fact'])).toBe('fact')
    expect(both(['their_fact'])).toBe('b.fact')
  })
})
