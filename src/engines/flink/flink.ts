import type { TableComparison } from '../../checks/comparison.js'
import { Refusal } from '../../deploy/refusal.js'
import type { ComparedPair, ConsumerMove, Step } from '../../plan/plan.js'
import type { Warning } from '../../project/fault.js'
import { parseSql } from '../../sql/parse.js'
import type {
  Adoption,
  Applied,
  Capabilities,
  Description,
  Ended,
  Engine,
  IntendedAct,
  ObservedObject,
  Position,
  Problem,
  Running,
} from '../engine.js'
import { generationOf, type Hand, refuseOlder } from '../hand.js'
import { applyStep } from './act.js'
import { connectorPosition, isConnector } from './connector.js'
import { adoptedBy, described, whatIsThere } from './adopt.js'
import { movedBy } from './consumers.js'
import { FlinkFailure } from './failure.js'
import { lastingComparison } from './lasting.js'
import { readFor } from './compared.js'
import { inMirror } from './mirror.js'
import { observeAll } from './observe.js'
import type { Parts } from './parts.js'
import { positionOf } from './position.js'
import { rehearse, tryViews } from './preflight.js'
import { capabilitiesIn } from './refusing.js'
import { presentIn } from './present.js'
import { type Ledgered, objectKey, put, registryIn, type Registry } from './registry.js'
import { endedIn, resumeAll } from './resume.js'
import { objectionsTo, retireAll } from './retire.js'
import { runningIn, stateSizesIn } from './running.js'
import { slotProblems } from './slots.js'
import { sourceWarnings } from './sources.js'

/** Apache Flink and Kafka as an engine: tables are topics, statements jobs; what is whose is written down on Kafka. */
export class FlinkEngine implements Engine {
  readonly name = 'flink'
  readonly capabilities: Capabilities
  readonly #parts: Parts
  readonly #ledger: Ledgered
  /** What is being applied now, by its key. */
  readonly #underWay = new Map<string, Promise<unknown>>()
  #hand: Hand = { token: 0, generation: 0 }

  constructor(parts: Parts) {
    this.capabilities = capabilitiesIn(parts)
    this.#parts = parts
    this.#ledger = registryIn(parts.log, () => this.#hand)
  }

  async fence(token: number): Promise<void> {
    const hand = { token, generation: 0 }
    await this.#ledger.act(
      'fence',
      (registry) => {
        refuseOlder('fence', hand, { ...registry.hand, generation: 0 })
        return token === registry.hand.token ? {} : put.hand(hand)
      },
      hand,
    )
    this.#hand = hand
  }

  async preflight(
    acts: readonly IntendedAct[],
    adoptions: readonly Adoption[] = [],
    pairs: readonly ComparedPair[] = [],
  ): Promise<readonly Problem[]> {
    return asked(async () => {
      await this.#parts.cluster.refuseUnknown()
      const registry = await this.#ledger.read()
      const problems = await rehearse(this.#parts, registry, acts, adoptions, pairs)
      return [...problems, ...(await slotProblems(this.#parts, registry, acts))]
    })
  }

  async warnings(acts: readonly IntendedAct[]): Promise<readonly Warning[]> {
    return asked(async () => sourceWarnings(this.#parts, await this.#ledger.read(), acts))
  }

  async observe(): Promise<readonly ObservedObject[]> {
    return asked(async () => observeAll(this.#parts, await this.#ledger.read()))
  }

  async consumers(): Promise<Readonly<Record<string, string>>> {
    const { consumers } = await this.#ledger.read()
    return Object.fromEntries([...consumers].map(([name, { shows }]) => [name, shows]))
  }

  async position(statement: string): Promise<Position> {
    return asked(async () => {
      const registry = await this.#ledger.read()
      const isStatement = registry.objects.has(objectKey({ kind: 'statement', name: statement }))
      if (!isStatement && isConnector(registry, statement)) return connectorPosition(this.#parts, statement)
      return positionOf(this.#parts, registry, statement)
    })
  }

  async running(statements: readonly string[]): Promise<readonly Running[]> {
    return asked(async () => runningIn(this.#parts, await this.#ledger.read(), statements))
  }

  async stateSizes(statements: readonly string[]): Promise<Readonly<Record<string, number>>> {
    return asked(async () => stateSizesIn(this.#parts, await this.#ledger.read(), statements))
  }

  async ended(statements: readonly string[]): Promise<readonly Ended[]> {
    return asked(async () => endedIn(this.#parts, await this.#ledger.read(), statements))
  }

  resume(statements: readonly string[]): Promise<readonly Ended[]> {
    return asked(() => resumeAll(this.#parts, this.#ledger, statements))
  }

  async describe(
    objects: readonly Pick<ObservedObject, 'name' | 'kind'>[],
  ): Promise<readonly (Description | null)[]> {
    const registry = await this.#ledger.read()
    const there = await asked(() => whatIsThere(this.#parts))
    return objects.map((object) => described(this.#parts, registry, there, object))
  }

  async adopt(adoptions: readonly Adoption[]): Promise<void> {
    const there = await asked(() => whatIsThere(this.#parts))
    await this.#ledger.act('adopt', (registry) => adoptedBy(this.#parts, registry, there, adoptions))
  }

  apply(step: Step, key: string): Promise<Applied> {
    this.#hand = { ...this.#hand, generation: generationOf(key) ?? this.#hand.generation }
    // Whoever asks for the same meanwhile waits, and finds it done.
    const before = this.#underWay.get(key) ?? Promise.resolve()
    const applied = before.then(
      () => this.#applied(step, key),
      () => this.#applied(step, key),
    )
    this.#underWay.set(key, applied)
    return applied.finally(() => {
      if (this.#underWay.get(key) === applied) this.#underWay.delete(key)
    })
  }

  async #applied(step: Step, key: string): Promise<Applied> {
    try {
      return await applyStep(this.#parts, this.#ledger, step, key)
    } catch (error) {
      throw refusalOf(step, error)
    }
  }

  /** What is registered and there: what somebody else has put in the place of ours is read as theirs. */
  async #present(): Promise<Registry> {
    const topics = await asked(() => this.#parts.topics.there())
    return presentIn(await this.#ledger.read(), { topics, connectors: null })
  }

  async query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const names = parseSql(sql).statements.flatMap((statement) =>
      statement.names.map(({ parts }) => parts.map(({ text }) => text).join('.')),
    )
    const registry = await this.#present()
    return asked(() => inMirror(this.#parts, registry, names, (mirror) => mirror.query(sql)))
  }

  async compare(pair: ComparedPair): Promise<TableComparison> {
    const names = readFor(pair)
    const registry = await this.#ledger.read()
    return asked(() => lastingComparison(this.#parts, registry, names, pair))
  }

  async switch(moves: readonly ConsumerMove[]): Promise<void> {
    const { topics, defaults } = this.#parts
    const known = await this.#ledger.read()
    await asked(() => tryViews(this.#parts, known, moves))
    const there = await asked(() => topics.there())
    await this.#ledger.act('switch', (registry) => movedBy(registry, moves, there, defaults.prefix))
  }

  retire(names: readonly string[]): Promise<void> {
    return asked(() => retireAll(this.#parts, this.#ledger, names))
  }

  async objections(names: readonly string[]): Promise<readonly string[]> {
    return asked(async () => objectionsTo(this.#parts, await this.#ledger.read(), names))
  }

  close(): Promise<void> {
    return this.#parts.log.close()
  }
}

/** @throws Refusal where Flink says no to what no statement of the project's is the reason of */
async function asked<T>(block: () => Promise<T>): Promise<T> {
  try {
    return await block()
  } catch (error) {
    throw error instanceof FlinkFailure ? new Refusal('Flink', error.message, '') : error
  }
}

/** What Flink says, with its place in the step's file. */
function refusalOf({ id, file, line }: Step, error: unknown): unknown {
  if (!(error instanceof FlinkFailure)) return error
  const at = line + (error.place?.line ?? 1) - 1
  return new Refusal(id, file === '' ? error.message : `${error.message} (${file}:${at})`, '')
}
