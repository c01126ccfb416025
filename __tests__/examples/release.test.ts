import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { isPipelineFile, participation } from '../../src/project/participation.js'
import type { SnapshotFile } from '../../src/project/snapshot.js'
import { defaultOptions } from '../../src/release/input.js'
import { makeRelease } from '../../src/release/make.js'
import type { Release } from '../../src/release/release.js'
import { parseSettings } from '../../src/settings/settings.js'
import { parseSql } from '../../src/sql/parse.js'

const example = 'examples/bike-sharing'
const flinkRows = '__tests__/examples/flink/rows'

/** What Flink makes of the sample rows. */
const rowsOf = (table: string) =>
  readFileSync(`${flinkRows}/${table}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(v.record(v.string(), v.unknown()), JSON.parse(line)))

/** The files of the example as git would give them. */
function filesUnder(root: string, folder = ''): readonly SnapshotFile[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`
    if (statSync(join(root, path)).isDirectory()) return name === '.git' ? [] : filesUnder(root, path)
    return isPipelineFile(path) ? [fileAt(root, path)] : []
  })
}

function fileAt(root: string, path: string): SnapshotFile {
  const text = readFileSync(join(root, path), 'utf8')
  const oid = createHash('sha1').update(text).digest('hex')
  return { path, kind: 'file', oid, text, problem: null }
}

async function releaseWith(...patches: readonly string[]): Promise<Release> {
  const scratch = mkdtempSync(join(tmpdir(), 'bluegreen-example-'))
  cpSync(example, scratch, { recursive: true })
  execFileSync('git', ['init', '-q'], { cwd: scratch })
  for (const patch of patches) execFileSync('git', ['apply', `changes/${patch}.patch`], { cwd: scratch })
  const { ignore, published, projects } = await parseSettings(
    readFileSync(`${example}/bluegreen.yaml`, 'utf8'),
    'bluegreen.yaml',
    {},
  )
  const headFiles = filesUnder(scratch)
  rmSync(scratch, { recursive: true })
  return makeRelease(
    {
      project: projects[0]?.name ?? '',
      baseline: { ref: 'v1.0.0', commit: '0'.repeat(40) },
      head: { ref: 'work tree', commit: null },
      baselineFiles: filesUnder(example),
      headFiles,
      behind: new Set(),
      conflicts: [],
      renames: [],
      space: { catalog: null, database: null },
      takesPart: participation(projects[0]?.path ?? '', ignore),
      options: { ...defaultOptions, published },
    },
    parseSql,
  )
}

/** `blue → green (class)` of each table, by identity. */
const moves = ({ tables }: Release) =>
  tables.map(({ blue, green, change }) => `${blue ?? 'nothing'} → ${green ?? 'nothing'} (${change})`)

const topics = (release: Release) =>
  release.green.connectors.map(({ name, topics: read }) => `${name}: ${read.join(', ')}`)

describe('releases of the bike sharing example', () => {
  it('is a project of 20 tables in which nothing is odd', async () => {
    const release = await releaseWith()
    expect(release.blue.tables).toHaveLength(20)
    expect([...release.faults, ...release.warnings, ...release.tables, ...release.edits]).toEqual([])
    expect(release.blue.tables.filter((t) => t.kind === 'external').map((t) => t.name)).toEqual(
      readdirSync(`${example}/samples`)
        .filter((name) => /\.(csv|jsonl)$/.test(name))
        .map((name) => name.replace(/\..*/, '')),
    )
  })

  it('moves what reads an edited intermediate and an edited fact, and adds the new table', async () => {
    const release = await releaseWith('1-false-starts', '2-free-unlock', '3-bike-earnings')
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual([
      'fleet_fct_bike_health → fleet_fct_bike_health_v2 (none)',
      'fleet_fct_movements → fleet_fct_movements_v2 (none)',
      'nothing → fleet_mv_bike_earnings (additive)',
      'fleet_mv_station_board → fleet_mv_station_board (none)',
      'int_rental_rides → int_rental_rides_v2 (logic)',
      'rental_fct_rides → rental_fct_rides_v2 (logic)',
      'rental_mv_revenue → rental_mv_revenue_v2 (none)',
    ])
    expect(topics(release)).toEqual([
      'alerts-to-vans: station-alerts',
      'bike-earnings-to-warehouse: fleet_mv_bike_earnings',
      'bike-health-to-search-v2: fleet_fct_bike_health_v2',
      'hours-to-lake: fleet_fct_station_hours',
      'movements-to-lake-v2: fleet_fct_movements_v2',
      'rides-to-warehouse-v2: rental_fct_rides_v2',
    ])
  })

  it('gives the alerts a version, and their topic with them', async () => {
    const release = await releaseWith('4-alert-district')
    expect(moves(release)).toEqual(['fleet_fct_alerts → fleet_fct_alerts_v2 (additive)'])
    expect(topics(release)).toContain('alerts-to-vans-v2: station-alerts_v2')
    expect(release.edits.map(({ text }) => text).filter((text) => text.startsWith('station'))).toEqual([
      'station-alerts_v2',
      'station-alerts_v2',
      'station-alerts_v2',
    ])
  })

  it('alters how long the hours are kept, and moves nothing', async () => {
    const release = await releaseWith('5-keep-hours')
    expect(moves(release)).toEqual(['fleet_fct_station_hours → fleet_fct_station_hours (in-place)'])
    expect(release.edits).toEqual([])
    expect(release.inPlace).toMatchObject([{ key: 'kafka.retention.time', before: '90 d', after: '365 d' }])
  })

  it('has keys that are the grain of the rows that Flink makes (flink/make.mjs)', async () => {
    const { tables } = (await releaseWith()).blue
    const filled = tables.filter((table) => table.kind !== 'external')
    expect(readdirSync(flinkRows)).toEqual(filled.map((table) => `${table.name}.jsonl`))
    for (const { name, primaryKey } of filled.filter((table) => table.primaryKey.length > 0)) {
      const keys = rowsOf(name).map((row) => JSON.stringify(primaryKey.map((column) => row[column])))
      expect(keys.filter((key) => key.includes('null'))).toEqual([])
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})
