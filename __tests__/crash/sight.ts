import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openSession } from '../../src/engines/duckdb/open.js'
import type { Session } from '../../src/engines/duckdb/session.js'
import { quoted } from '../../src/engines/duckdb/types/identifier.js'
import { openRepository } from '../../src/git/repository.js'
import type { Environment } from '../../src/plan/environment.js'
import { environment, git, type Place, project } from './place.js'

/** Looks at a copy of the database, as it is on disk, whether or not its process came to its end. */
async function onCopy<T>(place: Place, look: (session: Session) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(place.root, 'sight-'))
  const copy = join(folder, 'copy.duckdb')
  for (const end of ['', '.wal'])
    if (existsSync(place.database + end)) copyFileSync(place.database + end, copy + end)
  const session = await openSession(copy)
  try {
    return await look(session)
  } finally {
    session.close()
    rmSync(folder, { recursive: true })
  }
}

type Texts = readonly (string | null)[]

const here = 'database_name = current_database() AND NOT internal'
const definitions = `
  SELECT schema_name, table_name, sql FROM duckdb_tables() WHERE ${here}
  UNION ALL SELECT schema_name, view_name, sql FROM duckdb_views() WHERE ${here}
  ORDER BY ALL`
const others = `
  SELECT schema_name FROM duckdb_schemas() WHERE ${here}
  UNION ALL SELECT sequence_name FROM duckdb_sequences() WHERE database_name = current_database()
  UNION ALL SELECT index_name FROM duckdb_indexes() WHERE database_name = current_database()
  UNION ALL SELECT DISTINCT function_name FROM duckdb_functions() WHERE ${here}
  ORDER BY ALL`

/** Columns of the registry that say when, and how often something was begun; and none by which two runs always differ. */
const passing: Readonly<Record<string, string>> = {
  'bluegreen.format': 'version',
  'bluegreen.fence': 'scope',
  'bluegreen.objects': '* EXCLUDE (mark)',
  'bluegreen.keys': "DISTINCT regexp_replace(key, '^\\d+/', '') AS key, name, scope",
}

async function rowsOf(session: Session, schema: string, name: string): Promise<readonly string[]> {
  const columns = passing[`${schema}.${name}`] ?? '*'
  const rows = await session.rows(`SELECT ${columns} FROM ${quoted(schema)}.${quoted(name)}`)
  return rows.map((row) => JSON.stringify(row)).sort()
}

/** Everything that the database holds: objects, their definitions, their rows. */
export function databaseOf(place: Place) {
  return onCopy(place, async (session) => {
    const objects = await session.texts(definitions)
    const rows: (readonly [string, Texts])[] = []
    for (const [schema, name] of objects)
      rows.push([`${schema ?? ''}.${name ?? ''}`, await rowsOf(session, schema ?? '', name ?? '')])
    return { objects, rows: Object.fromEntries(rows), others: (await session.texts(others)).flat() }
  })
}

const consumers = ['published.fct_city', 'main.board']

/** What readers see of all consumers, row by row; those that are not there show nothing. */
export function shownIn(place: Place): Promise<string> {
  return onCopy(place, async (session) => {
    const there = (await session.texts(definitions)).map(([schema, name]) => `${schema ?? ''}.${name ?? ''}`)
    const shown = consumers.map(async (consumer) => {
      const [schema = '', name = ''] = consumer.split('.')
      return there.includes(consumer) ? await rowsOf(session, schema, name) : null
    })
    return JSON.stringify(await Promise.all(shown))
  })
}

/** The ledger's last environment, without instants and counts. */
export async function recordOf(place: Place): Promise<object | null> {
  const repository = await openRepository(place.clone('ada'))
  try {
    const ledger = await repository.ledger(project, environment, 'remote')
    const { environment: recorded } = await ledger.read()
    return recorded === null ? null : timeless(recorded)
  } finally {
    repository.close()
  }
}

/** Steps that were confirmed are a set. */
function timeless(recorded: Environment): object {
  const lasting = { ...recorded, generation: 0, confirmed: [...recorded.confirmed].sort() }
  const text = JSON.stringify(lasting).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'an instant')
  return JSON.parse(text) as object
}

export const refs = { ledger: `refs/bluegreen/${project}/${environment}` } as const

/** Whether nobody holds the lease: its last holder has released it, or there never was one. */
export function isReleased(place: Place): boolean {
  const ref = `${refs.ledger}.lease`
  if (git(place.remote, 'for-each-ref', ref) === '') return true
  return git(place.remote, 'log', '-1', '--format=%B', ref).includes('"released":true')
}

/** Files of the place; of git's objects only those that were never finished. */
export function filesOf(place: Place): readonly string[] {
  const all = readdirSync(place.root, { recursive: true, withFileTypes: true })
  return all
    .map((entry) => relative(place.root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)objects\//.test(path) || /tmp_|\.lock$/.test(path))
    .sort()
}

/** What no run that has ended may leave: temporary files, locks, a journal of the database. */
export function leftoversOf(place: Place): readonly string[] {
  return filesOf(place).filter((path) => /^tmp\/|\.lock$|(^|\/)tmp_|\.wal$/.test(path))
}

/** Everything that lasts. */
export async function everything(place: Place) {
  const database = await databaseOf(place)
  return { ...database, record: await recordOf(place), isReleased: isReleased(place), files: filesOf(place) }
}
export type Everything = Awaited<ReturnType<typeof everything>>

/**
 * The same without what remembers the way that led there: proofs, what once served, and definitions that a view once had.
 */
export function present({ record, rows, ...rest }: Everything): object {
  const now = Object.entries(rows).filter(([table]) => table !== 'bluegreen.definitions')
  const recorded = record === null ? null : { ...record, proofs: [], served: {} }
  return { ...rest, rows: Object.fromEntries(now), record: recorded }
}
