// Asks Apache Flink what the bike sharing example makes of its sample rows, and what each change makes of them:
//   node __tests__/examples/flink/make.mjs FLINK_LIB
// FLINK_LIB is a folder with Flink's jars (clients, planner-loader, runtime, files, json, csv). Needs Java 17.
// Sources are read from files, to their end; each table is written, and read again by those that come after it.
// The rows go to rows/, and how the changes make them differ to differences.json, both beside this script.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const example = resolve(here, '../../../examples/bike-sharing')
const lib = resolve(process.argv[2] ?? 'lib')
const work = mkdtempSync(join(tmpdir(), 'bluegreen-flink-'))

/** In the order in which they read each other. */
const jobs = [
  'rental_plans',
  'int_rental_events',
  'int_rental_rides',
  'int_fleet_issues',
  'rental_dim_riders',
  'fleet_dim_stations',
  'rental_fct_rides',
  'fleet_fct_movements',
  'fleet_fct_bike_health',
  'fleet_fct_station_hours',
  'fleet_fct_alerts',
  'fleet_mv_bike_earnings',
]
const views = {
  rental_mv_revenue: { key: 'ride_day,bike_type', columns: 'ride_day,bike_type,rides,riders,revenue' },
  fleet_mv_station_board: {
    key: 'station_id',
    columns: 'station_id,station_name,district,departures,arrivals',
  },
}
const changes = [
  ['1-false-starts'],
  ['2-free-unlock'],
  ['4-alert-district'],
  ['1-false-starts', '2-free-unlock', '3-bike-earnings'],
]

// ---- the example's SQL, for files ----------------------------------------------------------------------------------

const walk = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
const bare = (sql) => sql.replace(/--.*$/gm, '').trim().replace(/;$/, '')
const sqlOf = (root) =>
  new Map(
    walk(join(root, 'pipelines'))
      .filter((path) => path.endsWith('.sql'))
      .map((path) => [path.slice(path.lastIndexOf('/') + 1, -'.sql'.length), bare(readFileSync(path, 'utf8'))]),
  )

/** Columns and key of a table, as its DDL lists them, one a line. */
function shapeOf(ddl) {
  const lines = ddl.slice(ddl.indexOf('(\n') + 2, ddl.indexOf('\n)')).split('\n')
  const columns = lines.map((line) => line.trim().split(/\s+/)[0]).filter((word) => /^[a-z]/.test(word))
  const key = /PRIMARY KEY \(([^)]*)\)/.exec(ddl)?.[1]?.replaceAll(' ', '') ?? '-'
  return { columns: columns.join(','), key }
}

/** The table, its rows in files. */
const inFiles = (ddl, folder, format) =>
  `${ddl.slice(0, ddl.indexOf('\n)'))}\n) WITH ('connector' = 'filesystem', 'path' = '${folder}', ${format})`

const formats = { csv: "'format' = 'csv', 'csv.null-literal' = ''", jsonl: "'format' = 'json'" }

// ---- one run -------------------------------------------------------------------------------------------------------

function run(root, folder) {
  const sql = sqlOf(root)
  const plan = []
  const act = (words, text) => {
    const file = `${plan.length}.sql`
    writeFileSync(join(folder, file), text)
    plan.push(`${words} ${file}`)
  }
  for (const name of readdirSync(join(root, 'samples')).filter((file) => /\.(csv|jsonl)$/.test(file)))
    act('ddl', source(root, folder, name, sql))
  for (const name of jobs.filter((job) => sql.has(`dml.${job}`)))
    for (const [, table, query] of sql.get(`dml.${name}`).matchAll(/INSERT INTO (\w+)(?: \([^)]*\))?\s([^;]*)/g)) {
      const ddl = sql.get(`ddl.${table}`)
      const { columns, key } = shapeOf(ddl)
      act(`query ${table} ${key} ${columns}`, query)
      act('ddl', inFiles(ddl, join(folder, table), formats.jsonl))
    }
  for (const [view, { key, columns }] of Object.entries(views))
    act(`query ${view} ${key} ${columns}`, sql.get(`ddl.${view}`).replace(/CREATE VIEW \w+ AS/, ''))
  writeFileSync(join(folder, 'plan.txt'), plan.join('\n'))
  java(folder)
}

/** Sample rows as Flink reads them: CSV without a header; a column that an ALTER adds is one of the table's. */
function source(root, folder, name, sql) {
  const [table, format] = name.split('.')
  const text = readFileSync(join(root, 'samples', name), 'utf8')
  mkdirSync(join(folder, table))
  writeFileSync(join(folder, table, 'rows'), format === 'csv' ? text.slice(text.indexOf('\n') + 1) : text)
  const added = /ADD \((.*)\)/.exec(sql.get(`alter.${table}`) ?? '')?.[1]
  const ddl = added ? sql.get(`ddl.${table}`).replace(/\n {2}WATERMARK/, `\n  ${added},$&`) : sql.get(`ddl.${table}`)
  return inFiles(ddl, join(folder, table), formats[format])
}

function java(folder) {
  const modules = ['lang', 'lang.reflect', 'util', 'util.concurrent', 'net', 'io', 'text', 'time']
  const opens = modules.flatMap((name) => ['--add-opens', `java.base/java.${name}=ALL-UNNAMED`])
  const log = '-Dorg.slf4j.simpleLogger.defaultLogLevel=error'
  execFileSync('java', [log, ...opens, '-cp', `${lib}/*`, join(here, 'Rows.java'), folder], { stdio: 'inherit' })
}

// ---- what the changes make of the rows -----------------------------------------------------------------------------

const rowsOf = (folder, table) =>
  readFileSync(join(folder, table, 'rows.jsonl'), 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const tablesOf = (folder) =>
  readdirSync(folder).filter((name) => existsSync(join(folder, name, 'rows.jsonl')))

function difference(before, after, key) {
  const id = (row) => JSON.stringify(key.map((column) => row[column]))
  const [was, is] = [before, after].map((rows) => new Map(rows.map((row) => [id(row), row])))
  const both = [...was].filter(([at]) => is.has(at))
  const columns = Object.keys(before[0]).map((column) => [
    column,
    both.filter(([at, row]) => row[column] !== is.get(at)[column]).length,
  ])
  const changed = both.filter(([at, row]) => columns.some(([column]) => row[column] !== is.get(at)[column]))
  return {
    added: is.size - both.length,
    removed: was.size - both.length,
    changed: changed.length,
    columns: Object.fromEntries(columns.filter(([, count]) => count > 0)),
  }
}

function differences(root, blue, green) {
  const sql = sqlOf(root)
  const all = tablesOf(green)
    .filter((table) => existsSync(join(blue, table)))
    .map((table) => {
      const key = views[table]?.key ?? shapeOf(sql.get(`ddl.${table}`)).key
      const before = rowsOf(blue, table)
      return [table, difference(before, rowsOf(green, table), key === '-' ? Object.keys(before[0]) : key.split(','))]
    })
  return Object.fromEntries(all.filter(([, { added, removed, changed }]) => added + removed + changed > 0))
}

// ---- all of it -----------------------------------------------------------------------------------------------------

const blue = join(work, 'blue')
mkdirSync(blue)
run(example, blue)
rmSync(join(here, 'rows'), { recursive: true, force: true })
mkdirSync(join(here, 'rows'))
for (const table of tablesOf(blue)) cpSync(join(blue, table, 'rows.jsonl'), join(here, 'rows', `${table}.jsonl`))

const found = changes.map((patches, place) => {
  const root = join(work, `changed-${place}`)
  const green = join(work, `green-${place}`)
  cpSync(example, root, { recursive: true })
  mkdirSync(green)
  execFileSync('git', ['init', '-q'], { cwd: root })
  for (const patch of patches) execFileSync('git', ['apply', `changes/${patch}.patch`], { cwd: root })
  run(root, green)
  return { changes: patches, tables: differences(root, blue, green) }
})
writeFileSync(join(here, 'differences.json'), `${JSON.stringify(found, null, 2)}\n`)
rmSync(work, { recursive: true })
