import { afterAll } from '@jest/globals'
import type { Traits } from '../../src/engines/memory/platform.js'
import { itKeepsTheLaws, totals } from './conformance/kit.js'
import { duckdbSubject } from './subjects/duckdb.js'
import { memorySubject } from './subjects/memory.js'

const slow: Partial<Traits> = { act: [500, 20_000], startup: [1000, 60_000], rate: 0.5 }
const stale: Partial<Traits> = { staleness: 8000 }
const lossy: Partial<Traits> = { late: 0.3, duplicate: 0.4, transient: 0.3, delay: [0, 90_000] }
const everything = { ...slow, ...stale, ...lossy, piecemeal: true, slots: 5 }
const unable = { alterInPlace: false, connectors: false, streaming: false, carryOffsets: true, nameLimit: 40 }

itKeepsTheLaws('the engine in memory', () => Promise.resolve(memorySubject()))
itKeepsTheLaws('the engine in memory, part by part', () =>
  Promise.resolve(memorySubject({ piecemeal: true })),
)
itKeepsTheLaws('the engine in memory, without a switch at once', () =>
  Promise.resolve(memorySubject({ piecemeal: true }, { atomicSwitch: false })),
)
itKeepsTheLaws('the engine in memory, with other capabilities', () =>
  Promise.resolve(memorySubject({}, unable)),
)
itKeepsTheLaws('the engine in memory, slow', () => Promise.resolve(memorySubject(slow)))
itKeepsTheLaws('the engine in memory, eventually consistent', () => Promise.resolve(memorySubject(stale)))
itKeepsTheLaws('the engine in memory, late and double', () => Promise.resolve(memorySubject(lossy)))
for (const seed of [1, 2, 3])
  itKeepsTheLaws(`the engine in memory, all of it, seed ${seed}`, () =>
    Promise.resolve(memorySubject({ ...everything, seed }, { atomicSwitch: seed === 1 })),
  )
itKeepsTheLaws('the embedded engine', duckdbSubject)

afterAll(() => {
  process.stdout.write(`${totals()}\n`)
})
