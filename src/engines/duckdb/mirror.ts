import type { Engine } from '../engine.js'
import type { Standing } from './compare/standing.js'
import { engineOn, openStore } from './duckdb.js'
import type { RecordFile, RowShape } from './records/records.js'
import { takeRecords } from './records/take.js'
import type { Session } from './session.js'
import { readCatalog } from './store/catalog.js'
import type { Store } from './store/database.js'
import type { Definition } from './store/definition.js'

/** Tables of another platform in an embedded database on disk, which takes little memory however many rows there are. */
export interface Mirror {
  readonly engine: Engine
  /** Null where there is no such table. */
  readonly definitionOf: (name: string) => Promise<Definition | null>
  /** Takes records into a table that the engine has made, behind those that it has. */
  readonly take: (name: string, records: RecordFile, shape: RowShape) => Promise<void>
  /** Looks at the tables in little memory; where that is not enough, again in as much as there is. */
  readonly look: <T>(block: (engine: Engine) => Promise<T>) => Promise<T>
}

export interface MirrorOptions {
  /** Where the database is kept, and what does not fit into memory. */
  readonly folder: string
  readonly catalog: string | null
  readonly database: string | null
  readonly standing?: Standing
}

/** What the database may take of memory while it takes records, and while it is looked at, unless it cannot do with it. */
const [taking, looking] = ['48MB', '96MB']

/** @throws Refusal where DuckDB cannot be loaded */
export async function openMirror({ folder, ...rest }: MirrorOptions): Promise<Mirror> {
  const options = { ...rest, file: `${folder}/mirror.duckdb`, samples: null }
  const store = await openStore(options)
  const { session } = store
  const engine = engineOn(store, options)
  await session.run(`SET temp_directory = '${`${folder}/spilled`.replaceAll("'", "''")}'`)
  const [most] = await session.texts(`SELECT current_setting('memory_limit')`)
  const within = <T>(limit: string, block: () => Promise<T>) =>
    sparing(session, [limit, most?.[0] ?? '80%'], block)
  return {
    engine,
    definitionOf: (name) => session.exclusive(() => definitionOf(store, name)),
    take: (name, records, shape) =>
      session.exclusive(() => within(taking, () => take(store, name, records, shape))),
    look: (block) => within(looking, () => block(engine)),
  }
}

async function definitionOf({ session, space }: Store, name: string): Promise<Definition | null> {
  return (await readCatalog(session, space)).definitionOf(name)
}

async function take(store: Store, name: string, records: RecordFile, shape: RowShape): Promise<void> {
  const definition = await definitionOf(store, name)
  if (definition === null) throw new Error(`nothing has made ${name}`)
  await store.session.transaction(() => takeRecords(store.session, name, definition, records, shape))
}

/** @param limits the first that is enough */
async function sparing<T>(
  session: Session,
  [limit, ...more]: readonly string[],
  block: () => Promise<T>,
): Promise<T> {
  if (limit !== undefined) await session.run(`SET memory_limit = '${limit}'`)
  try {
    return await block()
  } catch (error) {
    const isShort = error instanceof Error && error.message.includes('Out of Memory')
    if (!isShort || more.length === 0) throw error
    return sparing(session, more, block)
  }
}
