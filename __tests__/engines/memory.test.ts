import { MemoryEngine } from '../../src/engines/memory/memory.js'
import { emptyPlatform, held } from '../../src/engines/memory/platform.js'
import { itKeepsTheLaws } from './conformance.js'

describe('the engine in memory', () => {
  itKeepsTheLaws(() => {
    const platform = emptyPlatform()
    return Promise.resolve({
      engine: new MemoryEngine(platform),
      reopened: () => Promise.resolve(new MemoryEngine(platform)),
      foreign: (name) => {
        platform.objects.set(name, held(name, 'table'))
        return Promise.resolve()
      },
      differ: (green, rows) => platform.differences.set(green, rows),
    })
  })
})
