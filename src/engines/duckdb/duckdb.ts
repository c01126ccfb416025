import type { TableComparison } from '../../checks/comparison.js'
import type { ComparedPair, ConsumerMove, Step } from '../../plan/plan.js'
import { counted } from '../../project/wording.js'
import type {
  Adoption,
  Applied,
  Capabilities,
  Description,
  Engine,
  IntendedAct,
  ObservedObject,
  Position,
  Problem,
} from '../engine.js'
import { generationOf, type Hand } from '../hand.js'
import { capabilitiesOf } from '../platform.js'
import { compareTables } from './compare/compare.js'
import { compareShown } from './compare/shown.js'
import type { Standing } from './compare/standing.js'
import { openSession } from './open.js'
import { rehearse } from './preflight.js'
import { adoptObject } from './store/adopt.js'
import { readCatalog } from './store/catalog.js'
import { consumersShown, moveConsumers } from './store/consumers.js'
import { describeObjects } from './store/describe.js'
import { markRegistered } from './store/mark.js'
import { failureOf, type StepOutcome } from './store/outcome.js'
import { passFence, takeFence } from './store/fence.js'
import { observeObjects, positionOf } from './store/observe.js'
import { hasKey, prepareRegistry, writeKey } from './store/registry.js'
import { objectionsTo, retireObjects } from './store/retire.js'
import { carryOut } from './store/carry-out.js'
import type { Store } from './store/database.js'

export interface DuckDbOptions {
  /** The database's file, made where it is not there; `:memory:` lasts as long as the engine. */
  readonly file: string
  /** The folder with `<table>.csv`, `.jsonl` or `.parquet` for the sources; null where there is none. */
  readonly samples: string | null
  /** Where names without a catalog or database live. */
  readonly catalog: string | null
  readonly database: string | null
  /** Told what a person should know: an empty source, an approximation. */
  readonly note?: (message: string) => void
  /** Where rows come meanwhile: of comparisons what differed in each counts. Default: each is the first. */
  readonly standing?: Standing
  /** What now is to a database that is made, ISO 8601; later openings keep the first one. Default: the clock. */
  readonly now?: string
  /**
   * Whose engine it is: projects and environments that share a file have a fence each, and what one made is somebody
   * else's to the others. Default: one for the file.
   */
  readonly scope?: string
}

/**
 * An embedded database as an engine: jobs are full recomputations, consumers are views.
 * @throws Refusal where DuckDB cannot be loaded, or the file is in use or no database
 */
export async function openDuckDb(options: DuckDbOptions): Promise<Engine> {
  return engineOn(await openStore(options), options)
}

/** The database that such an engine works on; closed by it. */
export async function openStore(options: DuckDbOptions): Promise<Store> {
  const session = await openSession(options.file, options.scope)
  try {
    const instant = await prepareRegistry(session, momentText(options.now ?? new Date().toISOString()))
    await session.transaction(() => markRegistered(session))
    const { samples, catalog, database } = options
    return { session, space: { catalog, database }, instant, samples }
  } catch (error) {
    session.close()
    throw error
  }
}

/** @param options those that the store was opened with */
export function engineOn(store: Store, { scope, note, standing }: DuckDbOptions): Engine {
  return new DuckDbEngine(store, scope ?? '', note ?? (() => undefined), standing ?? null)
}

/** `2026-03-01 12:00:00.000` */
export function momentText(iso: string): string {
  return new Date(iso).toISOString().replace('T', ' ').replace('Z', '')
}

class DuckDbEngine implements Engine {
  readonly name = 'duckdb'
  readonly capabilities: Capabilities = capabilitiesOf('duckdb')
  readonly #store: Store
  readonly #scope: string
  readonly #note: (message: string) => void
  readonly #standing: Standing | null
  #hand: Hand = { token: 0, generation: 0 }

  constructor(store: Store, scope: string, note: (message: string) => void, standing: Standing | null) {
    this.#store = store
    this.#scope = scope
    this.#note = note
    this.#standing = standing
  }

  fence(token: number): Promise<void> {
    const { session } = this.#store
    return session.exclusive(async () => {
      await session.transaction(() => takeFence(session, this.#scope, token))
      this.#hand = { token, generation: 0 }
    })
  }

  preflight(acts: readonly IntendedAct[], adoptions: readonly Adoption[] = []): Promise<readonly Problem[]> {
    return this.#store.session.exclusive(() => rehearse(this.#store, acts, adoptions))
  }

  describe(
    objects: readonly Pick<ObservedObject, 'name' | 'kind'>[],
  ): Promise<readonly (Description | null)[]> {
    return this.#store.session.exclusive(() => describeObjects(this.#store, objects))
  }

  adopt(adoptions: readonly Adoption[]): Promise<void> {
    return this.#store.session.exclusive(() =>
      this.#act('adopt', async () => {
        for (const one of adoptions) await adoptObject(this.#store, one)
      }),
    )
  }

  observe(): Promise<readonly ObservedObject[]> {
    return this.#store.session.exclusive(() => observeObjects(this.#store.session))
  }

  consumers(): Promise<Readonly<Record<string, string>>> {
    return this.#store.session.exclusive(async () => {
      const { session, space } = this.#store
      return Object.fromEntries(await consumersShown(this.#store, await readCatalog(session, space)))
    })
  }

  position(statement: string): Promise<Position> {
    return this.#store.session.exclusive(() => positionOf(this.#store.session, statement))
  }

  apply(step: Step, key: string): Promise<Applied> {
    return this.#store.session.exclusive(() => this.#apply(step, key))
  }

  async #apply(step: Step, key: string): Promise<Applied> {
    this.#hand = { ...this.#hand, generation: generationOf(key) ?? this.#hand.generation }
    const outcome = await this.#carryOut(step, key)
    if (outcome === null) return { done: false, detail: 'was there' }
    for (const note of outcome.notes) this.#note(note)
    for (const { message, file, line } of outcome.approximations) this.#note(`${file}:${line}: ${message}`)
    return { done: true, detail: detailOf(outcome) }
  }

  /** Null where it was there already. */
  async #carryOut(step: Step, key: string): Promise<StepOutcome | null> {
    const { session } = this.#store
    try {
      return await this.#act(step.id, async () => {
        if (await hasKey(session, key)) return null
        const outcome = await carryOut(this.#store, step)
        await writeKey(session, key, step.object)
        return outcome
      })
    } catch (error) {
      throw failureOf(step, error)
    }
  }

  /** Everything of a block, or nothing; and nothing where this hand is not the newest any more. */
  #act<T>(step: string, block: () => Promise<T>): Promise<T> {
    const { session } = this.#store
    return session.transaction(async () => {
      await passFence(session, this.#scope, step, this.#hand)
      return block()
    })
  }

  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.#store.session.exclusive(() => {
      this.#store.session.forget()
      return this.#store.session.rows(sql)
    })
  }

  compare(pair: ComparedPair): Promise<TableComparison> {
    return this.#store.session.exclusive(async () => {
      const { blue, green, views } = pair
      if (views !== undefined) return compareShown(this.#store, pair, views, this.#note, this.#standing)
      const catalog = await readCatalog(this.#store.session, this.#store.space)
      return compareTables(
        this.#store.session,
        pair,
        catalog.definitionOf(blue),
        catalog.definitionOf(green),
        this.#note,
        this.#standing,
      )
    })
  }

  switch(moves: readonly ConsumerMove[]): Promise<void> {
    const { session, space } = this.#store
    return session.exclusive(() =>
      this.#act('switch', async () => moveConsumers(this.#store, await readCatalog(session, space), moves)),
    )
  }

  retire(names: readonly string[]): Promise<void> {
    const { session } = this.#store
    return session.exclusive(() => this.#act('retire', () => retireObjects(session, names)))
  }

  objections(names: readonly string[]): Promise<readonly string[]> {
    return this.#store.session.exclusive(() => objectionsTo(this.#store.session, names))
  }

  close(): Promise<void> {
    return this.#store.session.exclusive(() => {
      this.#store.session.close()
      return Promise.resolve()
    })
  }
}

/** `1,200 rows`. Its notes are told apart. */
function detailOf({ rows }: StepOutcome): string {
  return rows === null ? '' : counted(rows, 'row')
}
