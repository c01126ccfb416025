import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { LedgerConflict, type Ledger, type LedgerEntry, type LedgerHead } from '../deploy/ledger.js'
import { Refusal } from '../deploy/refusal.js'
import type { Environment } from '../plan/environment.js'
import type { Git } from './git.js'
import { entrySchema, environmentSchema } from './ledger-schema.js'
import type { ObjectReader } from './object-reader.js'
import { pushCommit } from './publish.js'
import { ledgerRef } from './ref-name.js'
import type { Remote } from './remote.js'
import { saidBy, withoutSecrets } from './said.js'
import { committer } from './scratch.js'
import { unreachable } from './unreachable.js'

export interface LedgerPlace {
  readonly project: string
  readonly environment: string
  /** The remote that holds the truth; null: the ledger never leaves this clone. */
  readonly remote: Remote | null
}

/**
 * A ledger kept in `refs/bluegreen/<project>/<environment>`: one commit a transition, its tree `environment.json`, its
 * message one line for people and the entry as JSON. Local: compare-and-swap by `update-ref`. Remote: the remote's ref
 * is the truth, moved by a push with a lease; the local one follows it.
 */
export class GitLedger implements Ledger {
  readonly ref: string
  readonly #git: Git
  readonly #reader: ObjectReader
  readonly #remote: Remote | null
  /** Where the remote stood when last seen: it is behind this clone where the ledger was a local one before. */
  #remoteAt: string | null | undefined

  constructor(git: Git, reader: ObjectReader, { project, environment, remote }: LedgerPlace) {
    this.ref = ledgerRef(project, environment)
    this.#git = git
    this.#reader = reader
    this.#remote = remote
  }

  /** @throws Refusal where an entry cannot be read, or the remote cannot be reached */
  async read(): Promise<LedgerHead> {
    if (this.#remote !== null) await this.#follow(this.#remote)
    const at = await this.#git.refCommit(this.ref)
    return { at, environment: at === null ? null : await this.#environmentAt(at) }
  }

  async append(expected: string | null, entry: LedgerEntry, environment: Environment): Promise<LedgerHead> {
    const at = await this.#git.refCommit(this.ref)
    if (at !== expected) throw this.#conflict(at, expected)
    const next = await this.#commit(expected, entry, environment)
    if (this.#remote !== null) await this.#publish(this.#remote, expected, next)
    else await this.#move(expected, next)
    return { at: next, environment }
  }

  async history(limit: number): Promise<readonly LedgerEntry[]> {
    if (this.#remote !== null) await this.#follow(this.#remote)
    const at = await this.#git.refCommit(this.ref)
    if (at === null) return []
    return (await this.#git.messages(at, limit)).map((message) => this.#entryOf(message))
  }

  async after(object: string): Promise<Environment | null> {
    if (this.#remote !== null) await this.#follow(this.#remote)
    const at = await this.#git.refCommit(this.ref)
    if (at === null) return null
    const said = await this.#git.messagesWith(at, JSON.stringify(object))
    const found = said.find((message) => {
      const entry = this.#entryOf(message)
      return entry.object === object && entry.outcome === 'done'
    })
    return found === undefined ? null : this.#environmentAt(found.slice(0, found.indexOf('\n')))
  }

  async #environmentAt(at: string): Promise<Environment> {
    const object = await this.#reader.content(`${at}:environment.json`)
    return this.#parsed(environmentSchema, object?.bytes?.toString('utf8'), `environment.json of ${at}`)
  }

  #entryOf(message: string): LedgerEntry {
    const line = message.split('\n').findLast((text) => text.startsWith('Entry: '))
    return this.#parsed(entrySchema, line?.slice('Entry: '.length), 'an entry')
  }

  #parsed<T>(schema: v.GenericSchema<unknown, T>, text: string | undefined, what: string): T {
    const parsed = v.safeParse(schema, json(text))
    if (parsed.success) return parsed.output
    const [issue] = parsed.issues
    const place = v.getDotPath(issue) ?? 'the document'
    const message = `The ledger ${this.ref} is damaged or newer than this program: ${what}, ${place}: ${issue.message}`
    throw new Refusal('ledger', message, `git log ${this.ref}`)
  }

  /** A nonce makes every commit its own: two runs that write the same at once must not both find their commit there. */
  async #commit(parent: string | null, entry: LedgerEntry, environment: Environment): Promise<string> {
    const blob = await this.#git.storeBlob(`${JSON.stringify(environment, null, 2)}\n`)
    const tree = await this.#git.makeTree([`100644 blob ${blob}\tenvironment.json`])
    const message = `${titleOf(entry)}\n\nEntry: ${JSON.stringify(entry)}\nNonce: ${randomUUID()}\n`
    return this.#git.commitTree(tree, parent === null ? [] : [parent], message, committer, gitDate(entry.at))
  }

  async #move(expected: string | null, next: string): Promise<void> {
    const { code, stderr } = await this.#git.moveRef(this.ref, next, expected)
    if (code === 0) return
    const at = await this.#git.refCommit(this.ref)
    if (at !== expected || isHeld(stderr)) throw this.#conflict(at, expected)
    const hint = 'Check the permissions of .git and the space on its disk.'
    throw new Refusal('ledger', `${this.ref} cannot be written: ${saidBy(stderr)}`, hint)
  }

  #conflict(at: string | null, expected: string | null): LedgerConflict {
    return new LedgerConflict(`${this.ref} is at ${at ?? 'its beginning'}, not ${expected ?? 'there'}`)
  }

  async #publish(remote: Remote, expected: string | null, next: string): Promise<void> {
    const lease = this.#remoteAt === undefined ? expected : this.#remoteAt
    const pushed = await pushCommit(remote, next, this.ref, lease)
    if (pushed.outcome === 'refused')
      throw new Refusal(
        'ledger',
        `${withoutSecrets(remote.name)} refuses ${this.ref}: ${pushed.message}`,
        'Let whoever deploys write refs/bluegreen/** there: `contents: write`, and no rule against it.',
      )
    if (pushed.outcome === 'stale') {
      await this.#follow(remote)
      throw new LedgerConflict(`${this.ref} moved at ${withoutSecrets(remote.name)}: ${pushed.message}`)
    }
    this.#remoteAt = next
    await this.#git.setRef(this.ref, next)
  }

  /** Brings the remote's ledger here, never backwards. A ledger that the remote does not have yet is no error. */
  async #follow(remote: Remote, attempts = 5): Promise<void> {
    const { code, stderr } = await remote.fetch([`${this.ref}:${this.ref}`])
    if (code === 0) this.#remoteAt = await this.#git.refCommit(this.ref)
    else if (/couldn't find remote ref/.test(stderr)) this.#remoteAt = null
    // Another run in this clone brings the same at this moment.
    else if (isHeld(stderr) && attempts > 1) await this.#follow(remote, attempts - 1)
    else throw this.#unreachable(remote, stderr)
  }

  #unreachable(remote: Remote, stderr: string): Refusal {
    if (!/non-fast-forward/.test(stderr)) return unreachable('ledger', remote.name, stderr)
    const name = withoutSecrets(remote.name)
    const message = `${this.ref} here and at ${name} have parted: one of them was written without the other`
    return new Refusal('ledger', message, `To take the remote's: git update-ref -d ${this.ref}`)
  }
}

/** Whether git says that another process has this ref in hand. */
function isHeld(stderr: string): boolean {
  return /but expected|\.lock': File exists|reference already exists/.test(stderr)
}

/** One line that `git log --oneline` shows: a NUL would end the message, a line break the title. */
function titleOf({ message, action, object }: LedgerEntry): string {
  const said = message.trim() === '' ? `${action} ${object}` : message
  return said
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

function json(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** ISO 8601 as git's internal form; null where it is no date. */
function gitDate(at: string): string | null {
  const time = Date.parse(at)
  return Number.isNaN(time) ? null : `@${Math.floor(time / 1000)} +0000`
}
