// Generated pipelines, the same at every run: a chain, a ladder (each level of two tables reads both of the level
// above), and layers (30 % sources, 50 % intermediates, 20 % facts, fan-in 1 to 4). 2 to 3 KB of SQL a table.

/** A small generator of numbers in [0, 1): mulberry32. */
const seeded = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** Name → type and meaning of every table's columns; a source says as much of more columns, for lack of a job. */
const columns = {
  tenant_id: ['STRING', 'who the row belongs to'],
  status: ['STRING', 'where the order stands'],
  amount: ['DECIMAL(18, 2)', 'in the currency of the row'],
  currency: ['CHAR(3)', 'as of ISO 4217'],
  channel: ['STRING', 'where it was sold'],
  region: ['STRING', 'where it is delivered'],
  quantity: ['BIGINT', 'pieces, not boxes'],
  discount: ['DECIMAL(9, 4)', 'a part of one'],
  tax_rate: ['DECIMAL(9, 4)', 'of the country of delivery'],
  warehouse: ['STRING', 'where it was packed'],
  is_gift: ['BOOLEAN', 'whether the price is left out'],
  updated_at: ['TIMESTAMP(3)', 'when the row last changed'],
}
const raw = {
  address: ['ROW<street STRING, city STRING, country CHAR(2)>', 'as the customer wrote it'],
  lines: ['ARRAY<ROW<sku STRING, pieces INT, price DECIMAL(18, 2)>>', 'what was ordered'],
  labels: ['MAP<STRING, STRING>', 'what the shop noted'],
  customer_id: ['STRING', 'who ordered'],
  carrier: ['STRING', 'who delivers'],
  delivered_at: ['TIMESTAMP(3)', 'when it arrived, as the carrier says'],
  paid_at: ['TIMESTAMP(3)', 'when the payment was confirmed'],
  returned: ['BOOLEAN', 'whether the parcel came back'],
  return_reason: ['STRING', 'as the customer gave it, in his words'],
  device: ['STRING', 'what the order was placed with'],
  campaign: ['STRING', 'which advertisement led to the shop'],
  source_file: ['STRING', 'what it was loaded from'],
}

const columnLines = (of) =>
  Object.entries(of).map(([name, [type, comment]]) => `  ${name} ${type} COMMENT '${comment}',`)

const ddl = (name, isSource) => `-- ${name}: one row a business key.
CREATE TABLE IF NOT EXISTS ${name} (
  id STRING NOT NULL COMMENT 'the business key',
${columnLines(isSource ? { ...columns, ...raw } : columns).join('\n')}
  PRIMARY KEY (id) NOT ENFORCED,
  WATERMARK FOR updated_at AS updated_at - INTERVAL '5' SECOND
) DISTRIBUTED BY HASH(id) INTO 6 BUCKETS WITH (
  'changelog.mode' = 'upsert',
  'kafka.retention.time' = '0',
  'kafka.producer.compression.type' = 'snappy',
  'scan.bounded.mode' = 'unbounded',
  'scan.startup.mode' = 'earliest-offset',
  'key.format' = 'avro-registry',
  'value.format' = 'avro-registry',
  'value.fields-include' = 'all'
);
`

const join = (read, i) =>
  `  LEFT JOIN ${read} AS t${i + 1} ON t0.id = t${i + 1}.id AND t0.tenant_id = t${i + 1}.tenant_id`

const final = {
  amount: `CAST(CASE WHEN currency = 'EUR' THEN amount * 1.08 ELSE amount END AS DECIMAL(18, 2)) AS amount`,
  status: `UPPER(TRIM(status)) AS status`,
}

const dml = (name, reads) => `-- Fills ${name}: the newest row of each key, in one currency.
INSERT INTO ${name}
WITH base AS (
  SELECT
    t0.id,
${Object.keys(columns)
  .map((c) => `    COALESCE(t0.${c}, t${reads.length - 1}.${c}) AS ${c}`)
  .join(',\n')}
  FROM ${reads[0]} AS t0
${reads.slice(1).map(join).join('\n')}
  WHERE t0.status IS NOT NULL AND t0.amount > 0
),
-- Late corrections arrive under the same key.
ranked AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY updated_at DESC) AS rn
  FROM base
)
SELECT
  id,
${Object.keys(columns)
  .map((c) => `  ${final[c] ?? c}`)
  .join(',\n')}
FROM ranked
WHERE rn = 1;
`

const layer = (name) =>
  name.startsWith('src') ? 'sources' : name.startsWith('int') ? 'intermediates' : 'facts'

const files = (tables) =>
  new Map(
    tables.flatMap(({ name, reads }) => {
      const folder = `pipelines/${layer(name)}/shop/${name}/sql-scripts`
      const own = [[`${folder}/ddl.${name}.sql`, ddl(name, reads.length === 0)]]
      return reads.length ? [...own, [`${folder}/dml.${name}.sql`, dml(name, reads)]] : own
    }),
  )

const chain = (count) =>
  Array.from({ length: count }, (_, i) => ({
    name: i === 0 ? 'src_0' : `int_${i}`,
    reads: i === 0 ? [] : [i === 1 ? 'src_0' : `int_${i - 1}`],
  }))

const ladder = (count) => {
  const name = (level, side) => `${level === 0 ? 'src' : 'int'}_${level}${side}`
  return Array.from({ length: count }, (_, i) => {
    const level = i >> 1
    return {
      name: name(level, 'ab'[i & 1]),
      reads: level === 0 ? [] : [name(level - 1, 'a'), name(level - 1, 'b')],
    }
  })
}

const layered = (count) => {
  const random = seeded(42)
  const sources = Math.round(count * 0.3)
  const facts = Math.round(count * 0.2)
  const tables = []
  for (let i = 0; i < count; i++) {
    const kind = i < sources ? 'src' : i < count - facts ? 'int' : 'fct'
    const fan = kind === 'src' ? 0 : 1 + Math.floor(random() * 4)
    const reads = new Set()
    const among = kind === 'fct' ? count - facts : i
    while (reads.size < Math.min(fan, among)) reads.add(tables[Math.floor(random() * among)].name)
    tables.push({ name: `${kind}_${i}`, reads: [...reads] })
  }
  return tables
}

export const shapes = { chain, ladder, layered }

/** Path → text of a generated project, and the file whose change its release starts from. */
export const project = (shape, count) => {
  const tables = shapes[shape](count)
  const changed = tables.find((t) => t.reads.length > 0).name
  return {
    files: files(tables),
    changed: `pipelines/${layer(changed)}/shop/${changed}/sql-scripts/dml.${changed}.sql`,
  }
}
