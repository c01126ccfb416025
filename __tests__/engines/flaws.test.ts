import type { Engine } from '../../src/engines/engine.js'
import { laws } from './conformance/kit.js'
import type { Law } from './conformance/subject.js'
import { flaws } from './flaws.js'
import { memorySubject } from './subjects/memory.js'

/** An engine that does in some things what a flaw says. */
function flawed(flaw: (engine: Engine) => Partial<Engine>): (engine: Engine) => Engine {
  return (engine) => {
    const wrong = flaw(engine)
    return new Proxy(engine, {
      get: (_, key) => {
        const value: unknown = key in wrong ? Reflect.get(wrong, key) : Reflect.get(engine, key, engine)
        return typeof value === 'function' ? (value.bind(engine) as unknown) : value
      },
    })
  }
}

async function breaks(law: Law, flaw: (engine: Engine) => Partial<Engine>): Promise<boolean> {
  try {
    // Statements take their time, so that it shows whether somebody says truly how far they are.
    await law.shows(() =>
      Promise.resolve(memorySubject({ startup: [1000, 1000], rate: 1 }, {}, flawed(flaw))),
    )
    return false
  } catch {
    return true
  }
}

/** Which laws each flaw breaks. */
const found = new Map<string, readonly string[]>()
/** A flaw that breaks more than so many shows nothing of one law. */
const few = laws.length / 3

beforeAll(async () => {
  for (const [name, flaw] of Object.entries(flaws)) {
    const broken: string[] = []
    for (const law of laws) if (await breaks(law, flaw)) broken.push(law.says)
    found.set(name, broken)
  }
})

describe('the kit of laws', () => {
  test.each(Object.keys(flaws))('finds an engine that %s', (name) => {
    expect(found.get(name)?.length).toBeGreaterThan(0)
  })

  test('holds no law that no flaw breaks', () => {
    const broken = new Set([...found.values()].filter(({ length }) => length < few).flat())
    expect(laws.map(({ says }) => says).filter((says) => !broken.has(says))).toEqual([])
    process.stdout.write(`conformance: ${found.size} flaws found, by all of ${broken.size} laws\n`)
  })

  test('finds nothing wrong with an engine without a flaw', async () => {
    for (const law of laws) expect([law.says, await breaks(law, () => ({}))]).toEqual([law.says, false])
  })
})
