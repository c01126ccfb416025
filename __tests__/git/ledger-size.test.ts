import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { LedgerEntry } from '../../src/deploy/ledger.js'
import { Clone } from './clone.js'
import { largeEnvironment, stepsOf } from './environments.js'
import { using } from './opened.js'

/** Bytes of all objects as they lie on disk, each a file of its own. */
function stored(clone: Clone): number {
  const folder = join(clone.root, '.git/objects')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    statSync(join(folder, file)),
  )
  return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0)
}

const entryOf = (number: number, outcome: LedgerEntry['outcome']): LedgerEntry => ({
  at: new Date(Date.parse('2026-03-01T12:00:00.000Z') + number * 1000).toISOString(),
  action: 'step',
  object: `int_${number}_v2, dml-int-${number}-v2`,
  outcome,
  message:
    outcome === 'intent'
      ? `begins create-table:int_${number}_v2, start-statement:dml-int-${number}-v2`
      : `create-table:int_${number}_v2, start-statement:dml-int-${number}-v2 (running) done`,
})

test('a ledger of 1,000 tables grows by less than 2 KB with a step, intent and outcome', async () => {
  const clone = Clone.init()
  await using(clone, async (repository) => {
    const ledger = await repository.ledger('orders', 'staging', 'local')
    let environment = largeEnvironment(1000)
    let { at } = await ledger.append(null, [entryOf(0, 'done')], environment)
    const before = stored(clone)
    const steps = 60
    for (let number = 0; number < steps; number++) {
      const [begun, done] = stepsOf(environment, number)
      ;({ at } = await ledger.append(at, [entryOf(number, 'intent')], begun))
      ;({ at } = await ledger.append(at, [entryOf(number, 'done')], done))
      environment = done
    }
    const each = (stored(clone) - before) / steps
    console.info(`${Math.round(each)} bytes a step`)
    expect(each).toBeLessThan(2048)
    // A table of its own for each and one for all: no tree and no snapshot was written again.
    expect(clone.git('rev-list', '--objects', 'refs/bluegreen/orders/staging').split('\n')).toHaveLength(
      2 * steps + 1 + 3,
    )
    expect((await (await repository.ledger('orders', 'staging', 'local')).read()).environment).toEqual(
      environment,
    )
  })
})

test('a whole environment is written once the changes are as long as it, so that none of them outgrows it', async () => {
  const clone = Clone.init()
  await using(clone, async (repository) => {
    const ledger = await repository.ledger('orders', 'staging', 'local')
    let environment = largeEnvironment(3)
    let { at } = await ledger.append(null, [entryOf(0, 'done')], environment)
    for (let number = 0; number < 12; number++) {
      for (const next of stepsOf(environment, number)) {
        ;({ at } = await ledger.append(at, [entryOf(number, 'done')], next))
        environment = next
      }
      expect((await (await repository.ledger('orders', 'staging', 'local')).read()).environment).toEqual(
        environment,
      )
    }
    const log = clone.git('log', '--format=%B', 'refs/bluegreen/orders/staging')
    const marks = [...log.matchAll(/^Snapshot: (.*)$/gm)].map(
      ([, text = '']) => JSON.parse(text) as { size: number; changes: number },
    )
    expect(marks.length).toBeGreaterThan(10)
    expect(marks.length).toBeLessThan(24)
    for (const { size, changes } of marks) expect(changes).toBeLessThanOrEqual(size)
  })
})
