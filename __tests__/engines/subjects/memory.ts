import { dropByHand, putForeign, redefine, replaceByHand } from '../../../src/engines/memory/control.js'
import { MemoryEngine, type MemoryOptions } from '../../../src/engines/memory/memory.js'
import { emptyPlatform, type Traits } from '../../../src/engines/memory/platform.js'
import { produce } from '../../../src/engines/memory/rows.js'
import { VirtualClock } from '../../../src/engines/memory/virtual-clock.js'
import { Crash } from '../../../src/engines/memory/wire.js'
import type { Engine } from '../../../src/engines/engine.js'
import type { Subject } from '../conformance/subject.js'

/** A process on the simulated platform that dies at a moment of what it sends. */
function dying(at: number): NonNullable<MemoryOptions['around']> {
  let count = 0
  return (moment, act) => {
    if (count++ >= at) throw new Crash(moment, act)
  }
}

/**
 * The engine in memory, on a platform that behaves as its traits say.
 * @param flawed makes another engine of each that is opened
 */
export function memorySubject(
  traits: Partial<Traits> = {},
  capabilities: MemoryOptions['capabilities'] = {},
  flawed: (engine: Engine) => Engine = (engine) => engine,
): Subject {
  const platform = emptyPlatform({ rows: 7, ...traits })
  const clock = new VirtualClock()
  const open = (around?: MemoryOptions['around']) =>
    flawed(new MemoryEngine(platform, { capabilities, clock, ...(around === undefined ? {} : { around }) }))
  const now = () => Date.parse(clock.now())
  let engine: Engine = open()
  return {
    get engine() {
      return engine
    },
    shared: true,
    another: () => {
      const before = engine
      engine = open()
      return Promise.resolve({ before })
    },
    dies: async (act, at) => {
      const died = await act(open(dying(at))).then(
        () => false,
        (error: unknown) => error instanceof Crash,
      )
      engine = open()
      return died
    },
    foreign: (name, reads) => {
      putForeign(platform, name, now(), reads === undefined ? {} : { kind: 'view', reads })
      return Promise.resolve()
    },
    redefine: (view, table) => {
      redefine(platform, view, table, now())
      return Promise.resolve()
    },
    drops: (table) => {
      dropByHand(platform, table, now())
      return Promise.resolve()
    },
    replaces: (table) => {
      replaceByHand(platform, table, now())
      return Promise.resolve()
    },
    pass: (duration) => clock.sleep(duration),
    produce: engine.capabilities.streaming
      ? (count) => {
          produce(
            platform,
            'orders',
            Array.from({ length: count }, (_, i) => `more:${i}`),
            now(),
          )
          return Promise.resolve()
        }
      : null,
    close: () => Promise.resolve(),
  }
}
