import type { TableComparison } from '../../checks/comparison.js'
import { Refusal } from '../../deploy/refusal.js'
import type { ComparedPair, ConsumerMove, Step } from '../../plan/plan.js'
import type {
  Applied,
  Capabilities,
  Engine,
  IntendedAct,
  ObservedObject,
  Position,
  Problem,
} from '../engine.js'
import { held, type Held, type Platform } from './platform.js'

export interface MemoryOptions {
  readonly capabilities?: Partial<Capabilities>
  /** Called before and after everything that changes the platform; may throw, as a platform or a crash would. */
  readonly around?: (moment: 'before' | 'after', act: string) => void | Promise<void>
}

const everything: Capabilities = {
  atomicSwitch: true,
  alterInPlace: true,
  carryOffsets: false,
  streaming: true,
  connectors: true,
  nameLimit: 255,
}

/** Drives a simulated streaming platform, with the laws of DESIGN §6 and faults on demand. */
export class MemoryEngine implements Engine {
  readonly name = 'memory'
  readonly capabilities: Capabilities
  readonly #platform: Platform
  readonly #around: NonNullable<MemoryOptions['around']>
  /** As far as this process knows. */
  #token = 0
  #generation = 0

  constructor(platform: Platform, options: MemoryOptions = {}) {
    this.#platform = platform
    this.capabilities = { ...everything, ...options.capabilities }
    this.#around = options.around ?? (() => undefined)
  }

  /** Beside what the platform refuses, only a statement with the word `unsupported` is known to fail. */
  async preflight(acts: readonly IntendedAct[]): Promise<readonly Problem[]> {
    // Who shows what is settled when a deployment begins.
    const none = {
      consumers: new Map<string, string>(),
      views: new Map<string, never>(),
      fence: { token: 0, generation: 0 },
    }
    const scratch = new MemoryEngine({ ...structuredClone(this.#platform), ...none })
    const found: Problem[] = []
    for (const act of acts) found.push(...unsupported(act), ...(await scratch.#refusalOf(act)))
    return found
  }

  async #refusalOf({ step, key }: IntendedAct): Promise<readonly Problem[]> {
    try {
      if (step.kind === 'remove') await this.retire([step.object])
      else if (!step.kind.startsWith('switch')) await this.apply(step, key)
      return []
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return [{ step: step.id, message: error.message, hint: '', file: step.file, line: step.line }]
    }
  }

  fence(token: number): Promise<void> {
    const { fence } = this.#platform
    this.#token = token
    return Promise.resolve().then(() => {
      this.#refuseStaleHand('fence')
      if (token > fence.token) Object.assign(fence, { token, generation: 0 })
    })
  }

  position(statement: string): Promise<Position> {
    const object = this.#platform.objects.get(statement)
    if (object?.kind !== 'statement')
      return Promise.reject(new Refusal('position', `${statement} is not there`, ''))
    return Promise.resolve(this.#positionOf(object))
  }

  #positionOf({ name, state }: Held): Position {
    const left = this.#platform.lag.get(name) ?? 0
    switch (this.#stateOf(name, state)) {
      case 'catching-up':
        return { state: 'running', lag: left, detail: '' }
      case 'failed':
        return { state: 'failed', lag: null, detail: '' }
      case 'stopped':
        return { state: 'stopped', lag: null, detail: '' }
      default:
        return { state: 'caught-up', lag: 0, detail: '' }
    }
  }

  observe(): Promise<readonly ObservedObject[]> {
    const objects = [...this.#platform.objects.values()].filter((object) => object.kind !== 'connector')
    return Promise.resolve(objects.map((object) => this.#observed(object)))
  }

  #observed({ name, kind, content, state, fills }: Held): ObservedObject {
    const shown = kind === 'connector' ? 'statement' : kind
    return { name, kind: shown, content, state: this.#stateOf(name, state), rows: fills }
  }

  #stateOf(name: string, state: string): string {
    const lag = this.#platform.lag.get(name) ?? 0
    if (state !== 'caught-up' || lag === 0) return state
    this.#platform.lag.set(name, lag - 1)
    return 'catching-up'
  }

  consumers(): Promise<Readonly<Record<string, string>>> {
    return Promise.resolve(Object.fromEntries(this.#platform.consumers))
  }

  async apply(step: Step, key: string): Promise<Applied> {
    this.#refuseStale(step, key)
    if (this.#platform.keys.has(key)) return { done: false, detail: 'was there' }
    await this.#around('before', step.id)
    this.#make(step)
    this.#platform.keys.set(key, step.object)
    await this.#around('after', step.id)
    return { done: true, detail: '' }
  }

  /** The number before the first slash of a key counts deployments: an act of an earlier one comes too late. */
  #refuseStale(step: Step, key: string): void {
    const { fence } = this.#platform
    this.#generation = Number(/^(\d+)\//.exec(key)?.[1] ?? fence.generation)
    this.#refuseStaleHand(step.id)
    fence.generation = this.#generation
  }

  #refuseStaleHand(act: string): void {
    const { token, generation } = this.#platform.fence
    if (this.#token < token)
      throw new Refusal(act, `another run has taken over since (token ${token} after ${this.#token})`, '')
    if (this.#generation > 0 && this.#generation < generation)
      throw new Refusal(
        act,
        `another deployment has begun since (${generation} after ${this.#generation})`,
        '',
      )
  }

  #make(step: Step): void {
    switch (step.kind) {
      case 'expect-external':
        this.#expect(step)
        break
      case 'create-table':
        this.#create(step, 'table')
        break
      case 'create-view':
        this.#create(step, 'view')
        break
      case 'alter-table':
      case 'alter-in-place':
        this.#alter(step)
        break
      case 'create-connector':
        this.#create(step, 'connector')
        break
      case 'start-statement':
      case 'seed':
        this.#start(step)
        break
      default:
        throw new Refusal(step.id, `a memory platform cannot ${step.kind}`, '')
    }
  }

  #expect(step: Step): void {
    const there = this.#platform.objects.has(step.object)
    if (!there) this.#platform.objects.set(step.object, held(step.object, 'external'))
  }

  #create(step: Step, kind: Held['kind']): void {
    if (this.#platform.objects.has(step.object))
      throw new Refusal(step.id, `${step.object} is there already`, '')
    if (kind === 'view') this.#demand(step, step.reads)
    const { content, reads, writes } = step
    const options = kind === 'table' ? optionsIn(step.sql ?? '') : {}
    const object = held(step.object, kind, { content, reads: kind === 'table' ? [] : reads, writes, options })
    this.#platform.objects.set(step.object, object)
  }

  #alter(step: Step): void {
    this.#demand(step, [step.object])
    const table = this.#platform.objects.get(step.object)
    if (table === undefined) return
    const reset = /RESET \('(.+)'\)$/.exec(step.sql ?? '')?.[1]
    const kept = Object.entries(table.options).filter(([key]) => key !== reset)
    const options = { ...Object.fromEntries(kept), ...step.properties }
    this.#platform.objects.set(step.object, { ...table, options })
  }

  #start(step: Step): void {
    this.#demand(step, step.reads)
    if (this.#platform.objects.has(step.object)) throw new Refusal(step.id, `${step.object} runs already`, '')
    for (const table of step.writes) {
      const there = this.#platform.objects.get(table) ?? held(table, 'table', { content: step.content })
      this.#platform.objects.set(table, { ...there, fills: there.fills + 1 })
    }
    const { content, reads, writes } = step
    this.#platform.objects.set(
      step.object,
      held(step.object, 'statement', { content, reads, writes, state: 'caught-up' }),
    )
  }

  #demand(step: Step, tables: readonly string[]): void {
    const missing = tables.find((table) => !this.#platform.objects.has(table))
    if (missing !== undefined) throw new Refusal(step.id, `${missing} is not there`, '')
  }

  query(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return Promise.resolve([])
  }

  compare(pair: ComparedPair): Promise<TableComparison> {
    const missing = tablesCompared(pair).find((table) => !this.#platform.objects.has(table))
    if (missing !== undefined) throw new Refusal(`check:${pair.green}`, `${missing} is not there`, '')
    const isSame = pair.views === undefined && pair.blue === pair.green
    const changed = isSame ? 0 : (this.#platform.differences.get(pair.green) ?? 0)
    return Promise.resolve({
      identity: pair.identity,
      blue: pair.blue,
      green: pair.green,
      by: pair.primaryKey.length > 0 ? 'key' : 'multiset',
      blueRows: 10,
      greenRows: 10,
      added: 0,
      removed: 0,
      changed,
      columns: [],
      schema: [],
      examples: [],
    })
  }

  async switch(moves: readonly ConsumerMove[]): Promise<void> {
    await this.#around('before', 'switch')
    this.#refuseStaleHand('switch')
    this.#refuseMoves(moves)
    const { consumers, views } = this.#platform
    for (const { consumer, to, view } of moves) {
      views.delete(consumer)
      consumers.delete(consumer)
      if (to !== null) consumers.set(consumer, to)
      if (to !== null && view !== undefined) views.set(consumer, { sql: view.sql, reads: view.reads })
    }
    await this.#around('after', 'switch')
  }

  #refuseMoves(moves: readonly ConsumerMove[]): void {
    const { consumers, objects } = this.#platform
    const wrong = moves.find((move) => (consumers.get(move.consumer) ?? null) !== move.from)
    if (wrong !== undefined)
      throw new Refusal('switch', `${wrong.consumer} does not show ${wrong.from ?? 'nothing'}`, '')
    const taken = moves.find((move) => move.view !== undefined && objects.has(move.consumer))
    if (taken !== undefined) throw new Refusal('switch', `${taken.consumer} is there already`, '')
    const after = new Set([...objects.keys(), ...moves.map((move) => move.consumer), ...consumers.keys()])
    const missing = moves.flatMap(tablesRead).find((table) => !after.has(table))
    if (missing !== undefined) throw new Refusal('switch', `${missing} is not there`, '')
  }

  async retire(names: readonly string[]): Promise<void> {
    await this.#around('before', `retire ${names.join(' ')}`)
    this.#refuseStaleHand('retire')
    this.#refuseNeeded(new Set(names))
    for (const name of names) this.#platform.objects.delete(name)
    for (const [key, name] of this.#platform.keys) if (names.includes(name)) this.#platform.keys.delete(key)
    await this.#around('after', `retire ${names.join(' ')}`)
  }

  #refuseNeeded(names: ReadonlySet<string>): void {
    const { objects, consumers, views } = this.#platform
    const foreign = [...names].find((name) => objects.has(name) && objects.get(name)?.content === null)
    if (foreign !== undefined) throw new Refusal('retire', `${foreign} is not ours`, '')
    for (const object of objects.values()) {
      const read = object.reads.find((table) => names.has(table))
      if (read !== undefined && !names.has(object.name)) {
        throw new Refusal('retire', `${object.name} reads ${read}`, '')
      }
    }
    const shown = [...consumers].find(([, table]) => names.has(table))
    if (shown !== undefined) throw new Refusal('retire', `published.${shown[0]} shows ${shown[1]}`, '')
    for (const [view, { reads }] of views) {
      const read = reads.find((table) => names.has(table))
      if (read !== undefined) throw new Refusal('retire', `${view} reads ${read}`, '')
    }
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

function tablesCompared({ blue, green, views }: ComparedPair): readonly string[] {
  if (views === undefined) return [blue, green]
  const own = new Set([...views.blue, ...views.green].map(({ name }) => name))
  const read = [...views.blue, ...views.green].flatMap(({ view }) => view.reads)
  return read.filter((name) => !own.has(name))
}

function unsupported({ step, moves }: IntendedAct): readonly Problem[] {
  const views = moves.flatMap(({ view, to }) => (view === undefined || to === null ? [] : [view]))
  return [step, ...views]
    .filter(({ sql }) => sql?.includes('unsupported') === true)
    .map(({ file, line }) => ({
      step: step.id,
      message: 'unsupported is not known here',
      hint: '',
      file,
      line,
    }))
}

function tablesRead({ to, view }: ConsumerMove): readonly string[] {
  return to === null ? [] : (view?.reads ?? [to])
}

/** The options of a CREATE TABLE: `WITH ('key' = 'value')`. */
function optionsIn(sql: string): Readonly<Record<string, string>> {
  const [, list = ''] = sql.split(' WITH ')
  const entries = [...list.matchAll(/'([^']*)' = '([^']*)'/g)]
  return Object.fromEntries(entries.map(([, key = '', value = '']) => [key, value]))
}
