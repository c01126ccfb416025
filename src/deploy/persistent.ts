import type { Engine } from '../engines/engine.js'
import type { ConsumerMove } from '../plan/plan.js'
import { own } from '../project/own.js'
import { spoken } from './catch-up.js'
import type { Ports } from './ports.js'
import { Refusal, TransientRefusal } from './refusal.js'

/** The first pause, the longest one, and when to give up; in milliseconds. */
const [shortest, longest, patience] = [1_000, 60_000, 15 * 60_000]

/** When to give up on a platform that has not answered once, or before anything is changed: its address may be wrong. */
const firstPatience = 60_000

/** The same ports: what the platform could not answer is asked again. */
export function persistent(ports: Ports): Ports {
  return { ...ports, engine: persistentEngine(ports) }
}

/**
 * Asks again what a platform could not answer now, with growing pauses; whatever else it refuses is an error at once.
 * What changes something is repeated only after a look at whether it has happened: an act with a key by that key, a
 * switch by what consumers show, a removal by what is there.
 */
function persistentEngine(ports: Ports): Engine {
  const { engine } = ports
  let answered = false
  const persist = async <T>(ask: () => Promise<T>, look?: () => Promise<() => Promise<T>>) => {
    const given = await asked(ports, answered ? patience : firstPatience, ask, look)
    answered = true
    return given
  }
  const ahead = <T>(ask: () => Promise<T>) => asked(ports, firstPatience, ask)
  return {
    name: engine.name,
    capabilities: engine.capabilities,
    fence: (token) => persist(() => engine.fence(token)),
    preflight: (acts, adoptions, pairs) => ahead(() => engine.preflight(acts, adoptions, pairs)),
    observe: () => persist(() => engine.observe()),
    consumers: () => persist(() => engine.consumers()),
    position: (statement) => persist(() => engine.position(statement)),
    ...optional(engine, persist),
    describe: (objects) => persist(() => engine.describe(objects)),
    // What is ours with that content already is left, so that it can be asked for again.
    adopt: (adoptions) => persist(() => engine.adopt(adoptions)),
    apply: (step, key) => persist(() => engine.apply(step, key)),
    query: (sql) => persist(() => engine.query(sql)),
    compare: (pair) => persist(() => engine.compare(pair)),
    switch: (moves) =>
      unlessShown(ports, moves, () =>
        persist(
          () => engine.switch(moves),
          async () => switchOf(engine, await pending(engine, moves)),
        ),
      ),
    retire: (names) =>
      persist(
        () => engine.retire(names),
        async () => retireOf(engine, await remaining(engine, names)),
      ),
    objections: (names) => persist(() => engine.objections(names)),
    close: () => engine.close(),
  }
}

/** What not every engine has. */
function optional(
  engine: Engine,
  persist: <T>(ask: () => Promise<T>) => Promise<T>,
): Pick<Engine, 'running' | 'stateSizes' | 'warnings' | 'ended' | 'resume'> {
  const all: Required<ReturnType<typeof optional>> = {
    running: (names) => persist(async () => (await engine.running?.(names)) ?? []),
    stateSizes: (names) => persist(async () => (await engine.stateSizes?.(names)) ?? {}),
    warnings: (acts) => persist(async () => (await engine.warnings?.(acts)) ?? []),
    ended: (names) => persist(async () => (await engine.ended?.(names)) ?? []),
    // What a first call has begun a second one finds.
    resume: (names) => persist(async () => (await engine.resume?.(names)) ?? []),
  }
  return {
    ...(engine.running && { running: all.running }),
    ...(engine.stateSizes && { stateSizes: all.stateSizes }),
    ...(engine.warnings && { warnings: all.warnings }),
    ...(engine.ended && { ended: all.ended }),
    ...(engine.resume && { resume: all.resume }),
  }
}

/**
 * @param limit when to give up, in milliseconds; a run that is asked to end asks no more
 * @param look what to ask instead of the same again, by what the platform shows now
 */
async function asked<T>(
  { clock, progress, ending }: Ports,
  limit: number,
  ask: () => Promise<T>,
  look: () => Promise<() => Promise<T>> = () => Promise.resolve(ask),
): Promise<T> {
  const until = Date.parse(clock.now()) + limit
  let again = () => ask()
  for (let pause = shortest; ; pause = Math.min(pause * 2, longest)) {
    try {
      return await again()
    } catch (error) {
      const wait = error instanceof TransientRefusal ? Math.max(pause, error.wait ?? 0) : Infinity
      if (!(error instanceof TransientRefusal) || Date.parse(clock.now()) + wait > until) throw error
      progress.note(`${error.step}: ${error.message}; asked again in ${spoken(wait)}`)
      await clock.sleep(wait, ending)
      if (ending.aborted) throw error
      again = async () => (await look())()
    }
  }
}

/**
 * A platform that says late what consumers show refuses to move what has moved: then nothing is wrong.
 * @throws Refusal where they do not show it for a while
 */
async function unlessShown(
  { engine, clock }: Ports,
  moves: readonly ConsumerMove[],
  ask: () => Promise<void>,
): Promise<void> {
  try {
    await ask()
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof TransientRefusal) throw error
    for (const pause of [0, 1_000, 2_000, 4_000]) {
      if (pause > 0) await clock.sleep(pause)
      if ((await pending(engine, moves)).length === 0) return
    }
    throw error
  }
}

async function pending(engine: Engine, moves: readonly ConsumerMove[]): Promise<readonly ConsumerMove[]> {
  const shown = await engine.consumers()
  return moves.filter(({ consumer, to }) => (own(shown, consumer) ?? null) !== to)
}

function switchOf(engine: Engine, moves: readonly ConsumerMove[]): () => Promise<void> {
  return () => (moves.length === 0 ? Promise.resolve() : engine.switch(moves))
}

/** What is there, and what cannot be seen: connectors are not observed, and names that are gone are no error. */
async function remaining(engine: Engine, names: readonly string[]): Promise<readonly string[]> {
  if (engine.capabilities.connectors) return names
  const there = new Set((await engine.observe()).map(({ name }) => name))
  return names.filter((name) => there.has(name))
}

function retireOf(engine: Engine, names: readonly string[]): () => Promise<void> {
  return () => (names.length === 0 ? Promise.resolve() : engine.retire(names))
}
