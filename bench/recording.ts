import { execFileSync } from 'node:child_process'
import type { LedgerEntry } from '../src/deploy/ledger.js'
import { jsonChange } from '../src/git/json-change.js'
import { openRepository } from '../src/git/repository.js'
import { messageOf, nameOf, type SnapshotMark } from '../src/git/transition.js'
import type { Environment } from '../src/plan/environment.js'
import { largeEnvironment, stepsOf } from '../__tests__/git/environments.js'

const ref = 'refs/bluegreen/orders/staging'

const entryOf = (number: number, outcome: LedgerEntry['outcome']): LedgerEntry => ({
  at: '2026-03-01T12:00:00.000Z',
  action: 'step',
  object: `int_${number}_v2`,
  outcome,
  message: `create-table:int_${number}_v2, start-statement:dml-int-${number}-v2`,
})

/** The ledger of so many transitions, as the product would have written it; git's own import spares the processes. */
export async function written(root: string, tables: number, transitions: number): Promise<void> {
  let environment = largeEnvironment(tables)
  let count = 1
  await append(root, environment)
  const steps = stepping(environment)
  while (count < transitions) {
    const size = `${JSON.stringify(environment, null, 2)}\n`.length
    const commit = git(root, '', 'rev-parse', ref)
    const messages: string[] = []
    for (let mark: SnapshotMark = { commit, size, changes: 0 }; count < transitions; count++) {
      const next = steps.next().value
      const change = jsonChange(environment, next, nameOf)
      mark = { ...mark, changes: mark.changes + JSON.stringify(change).length }
      environment = next
      if (mark.changes > size) break
      messages.push(messageOf({ entries: [entryOf(count, 'done')], change, snapshot: mark }))
    }
    imported(root, commit, messages)
    if (count++ < transitions) await append(root, environment)
  }
}

function* stepping(start: Environment): Generator<Environment, never> {
  let environment = start
  for (let number = 0; ; number++) {
    const [begun, done] = stepsOf(environment, number)
    yield begun
    yield done
    environment = done
  }
}

async function append(root: string, environment: Environment): Promise<void> {
  const repository = await openRepository(root)
  const ledger = await repository.ledger('orders', 'staging', 'local')
  await ledger.append((await ledger.read()).at, [entryOf(0, 'done')], environment)
  repository.close()
}

function imported(root: string, from: string, messages: readonly string[]): void {
  const blob = git(root, '', 'rev-parse', `${from}:environment.json`)
  const commits = messages.map((message, i) => {
    const head = `commit ${ref}\ncommitter bluegreen <b@localhost> 1772366400 +0000\n`
    const tree = i === 0 ? `from ${from}\nD environment.json\nM 100644 ${blob} snapshot.json\n` : ''
    return `${head}data ${Buffer.byteLength(message)}\n${message}${tree}\n`
  })
  git(root, commits.join(''), 'fast-import', '--quiet')
}

function git(root: string, input: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, input }).toString('utf8').trim()
}

/** Milliseconds that a new process's first look takes: the whole environment, and its twenty newest entries. */
export async function read(root: string): Promise<{ readonly all: number; readonly history: number }> {
  const repository = await openRepository(root)
  const ledger = await repository.ledger('orders', 'staging', 'local')
  const start = performance.now()
  await ledger.read()
  const middle = performance.now()
  await ledger.history(20)
  const end = performance.now()
  repository.close()
  return { all: middle - start, history: end - middle }
}
