import type { Environment } from '../plan/environment.js'
import { LedgerConflict, type Ledger, type LedgerEntry, type LedgerHead } from '../deploy/ledger.js'
import { Refusal } from '../deploy/refusal.js'
import { ChangingJson } from './changing-json.js'
import type { Git } from './git.js'
import { LedgerCopy } from './ledger-copy.js'
import { damaged, forgotten, LostObject } from './ledger-damage.js'
import { jsonChange } from './json-change.js'
import { environmentSchema } from './ledger-schema.js'
import type { ObjectReader } from './object-reader.js'
import { ledgerRef } from './ref-name.js'
import { RefPlace } from './ref-place.js'
import type { Remote } from './remote.js'
import { committer } from './scratch.js'
import {
  checked,
  DamagedMessage,
  entriesOf,
  gitDate,
  json,
  messageOf,
  nameOf,
  snapshotOf,
  transitionOf,
  wasShared,
  type SnapshotMark,
  type Transition,
} from './transition.js'

export interface LedgerPlace {
  readonly project: string
  readonly environment: string
  /** The remote that holds the truth; null: the ledger never leaves this clone. */
  readonly remote: Remote | null
  /** How long to wait before a push without an answer is repeated, in milliseconds, one after the other. */
  readonly pauses?: readonly number[]
}

/** An environment as it was read or written, and what the next change builds on. */
interface State {
  readonly at: string
  readonly environment: Environment
  readonly snapshot: SnapshotMark
}

/**
 * A ledger kept in `refs/bluegreen/<project>/<environment>`: one commit for each transition, or for several that come
 * together. Its message is a line for people, the entries, and what changed, as JSON; a whole environment is written only
 * once the changes since the last one are as long as that. Local: compare-and-swap by `update-ref`. Remote: the remote's
 * ref is the truth, moved by a push with a lease; the local one follows it.
 */
export class GitLedger implements Ledger {
  readonly ref: string
  readonly #git: Git
  readonly #reader: ObjectReader
  readonly #place: RefPlace
  /** Null: the ledger never leaves this clone. */
  readonly #copy: LedgerCopy | null
  /** What was read or written last. */
  #known: State | null = null

  constructor(git: Git, reader: ObjectReader, { project, environment, remote, pauses }: LedgerPlace) {
    this.ref = ledgerRef(project, environment)
    this.#git = git
    this.#reader = reader
    this.#place = new RefPlace(git, this.ref, 'ledger', remote, pauses)
    this.#copy = remote === null ? null : new LedgerCopy(git, this.ref, remote)
  }

  /** Here and at its remote: what is left in one place would come back. */
  get removal(): string {
    const { removal } = this.#place
    return this.#copy === null ? removal : `${removal} && git update-ref -d ${this.ref}`
  }

  /** @throws Refusal where an entry cannot be read, or the remote cannot be reached */
  read(): Promise<LedgerHead> {
    return this.#undamaged(async () => {
      const at = await this.#tip()
      return { at, environment: at === null ? null : (await this.#stateAt(at)).environment }
    })
  }

  append(
    expected: string | null,
    entries: readonly LedgerEntry[],
    environment: Environment,
  ): Promise<LedgerHead> {
    return this.#undamaged(() => this.#appended(expected, entries, environment))
  }

  async #appended(
    expected: string | null,
    entries: readonly LedgerEntry[],
    environment: Environment,
  ): Promise<LedgerHead> {
    const at = await this.#git.refCommit(this.ref)
    if (at !== expected) throw this.#conflict(at, expected)
    const next = await this.#commit(expected, entries, environment)
    await this.#copy?.refuseLocked(expected)
    const there = this.#copy?.at === undefined ? expected : this.#copy.at
    if (!(await this.#place.move(there, next.at))) {
      const tip = await this.#tip()
      throw this.#conflict(tip, expected)
    }
    await this.#copy?.advance(expected, next.at)
    this.#known = next
    return { at: next.at, environment }
  }

  history(limit: number): Promise<readonly LedgerEntry[]> {
    return this.#undamaged(async () => {
      const at = await this.#tip()
      if (at === null) return []
      const messages = await this.#reading(this.#git.messages(at, limit))
      return messages.flatMap((message) => entriesOf(message).toReversed()).slice(0, limit)
    })
  }

  after(object: string): Promise<Environment | null> {
    return this.#undamaged(() => this.#after(object))
  }

  async #after(object: string): Promise<Environment | null> {
    const at = await this.#tip()
    if (at === null) return null
    const said = await this.#reading(this.#git.messagesWith(at, JSON.stringify(object)))
    const found = said.find((message) =>
      entriesOf(message.slice(message.indexOf('\n') + 1)).some(
        (entry) => entry.object === object && entry.outcome === 'done',
      ),
    )
    return found === undefined ? null : (await this.#stateAt(found.slice(0, found.indexOf('\n')))).environment
  }

  /** Where it stands now, here and at the remote. */
  async #tip(): Promise<string | null> {
    await this.#copy?.follow()
    const at = await this.#git.refCommit(this.ref)
    if (at !== null && this.#copy?.at === null) await this.#refuseForgotten(at, this.#copy)
    return at
  }

  /** @throws Refusal where what is here was at the remote once, and is not any more: nobody may have a newer copy */
  async #refuseForgotten(at: string, copy: LedgerCopy): Promise<void> {
    const [message = ''] = await this.#reading(this.#git.messages(at, 1))
    if (wasShared(message))
      throw forgotten(this.ref, copy, entriesOf(message).at(-1)?.at ?? 'nobody knows when')
  }

  async #stateAt(at: string): Promise<State> {
    if (this.#known?.at === at) return this.#known
    const [message = ''] = await this.#reading(this.#git.messages(at, 1))
    const snapshot = snapshotOf(message)
    const state = snapshot === null ? await this.#whole(at) : await this.#rebuilt(at, snapshot)
    this.#known = state
    return state
  }

  async #whole(at: string): Promise<State> {
    const text = await this.#file(at, 'environment.json')
    const environment = checked(environmentSchema, json(text), `environment.json of ${at}`)
    return { at, environment, snapshot: { commit: at, size: text.length, changes: 0 } }
  }

  async #rebuilt(at: string, snapshot: SnapshotMark): Promise<State> {
    const text = await this.#file(at, 'snapshot.json')
    const messages = await this.#reading(this.#git.messagesSince(snapshot.commit, at))
    const changing = new ChangingJson(json(text), nameOf)
    for (const message of messages) apply(changing, transitionOf(message))
    const environment = checked(environmentSchema, changing.document, `the environment at ${at}`)
    return { at, environment, snapshot }
  }

  async #file(at: string, name: string): Promise<string> {
    const object = await this.#reader.content(`${at}:${name}`)
    const text = object?.bytes?.toString('utf8')
    if (text !== undefined) return text
    const entries = await this.#reading(this.#git.treeEntries(at))
    const isNamed = entries.some((entry) => entry.endsWith(`\t${name}`))
    const said = `${name} of ${at} is not there`
    throw isNamed ? new LostObject(said) : new DamagedMessage(said)
  }

  /** What git reads of it. A missing object is told like any other damage. */
  async #reading<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      throw error instanceof Refusal ? new LostObject(error.message) : error
    }
  }

  /** @throws Refusal where what is there cannot be read, with the command that leads out of it */
  async #undamaged<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      const isDamage = error instanceof DamagedMessage || error instanceof RangeError
      throw isDamage ? await this.#damaged(error) : error
    }
  }

  async #damaged(error: Error): Promise<Refusal> {
    const { ref, removal } = this
    // Where the remote has no ledger, this one is the only one.
    const isElsewhere = this.#copy !== null && this.#copy.at !== null
    const hasEarlier = await this.#git.treeEntries(`${ref}~1`).then(
      () => true,
      () => false,
    )
    const pushing = this.#copy?.forcedPush ?? null
    return damaged(error, { ref, removal, isElsewhere, hasEarlier, pushing })
  }

  async #commit(
    parent: string | null,
    entries: readonly LedgerEntry[],
    environment: Environment,
  ): Promise<State> {
    const before = parent === null ? null : await this.#stateAt(parent)
    const change = before === null ? null : jsonChange(before.environment, environment, nameOf)
    const length = change === null ? 0 : JSON.stringify(change).length
    const mark = before && { ...before.snapshot, changes: before.snapshot.changes + length }
    if (before === null || mark === null || mark.changes > mark.size)
      return this.#commitWhole(parent, entries, environment)
    const blob = await this.#snapshotBlob(before)
    const tree = await this.#git.makeTree([`100644 blob ${blob}\tsnapshot.json`])
    const at = await this.#commitOf(tree, parent, { entries, change, snapshot: mark })
    return { at, environment, snapshot: mark }
  }

  async #commitWhole(
    parent: string | null,
    entries: readonly LedgerEntry[],
    environment: Environment,
  ): Promise<State> {
    const text = `${JSON.stringify(environment, null, 2)}\n`
    const tree = await this.#git.makeTree([
      `100644 blob ${await this.#git.storeBlob(text)}\tenvironment.json`,
    ])
    const at = await this.#commitOf(tree, parent, { entries, change: null, snapshot: null })
    return { at, environment, snapshot: { commit: at, size: text.length, changes: 0 } }
  }

  async #snapshotBlob({ snapshot }: State): Promise<string> {
    const [object] = await this.#reader.headers([`${snapshot.commit}:environment.json`])
    if (!object) throw new DamagedMessage(`environment.json of ${snapshot.commit} is not there`)
    return object.oid
  }

  #commitOf(tree: string, parent: string | null, transition: Transition): Promise<string> {
    const date = gitDate(transition.entries[0]?.at ?? '')
    const parents = parent === null ? [] : [parent]
    return this.#git.commitTree(tree, parents, messageOf(transition, this.#copy !== null), committer, date)
  }

  #conflict(at: string | null, expected: string | null): LedgerConflict {
    const where = this.#copy === null ? '' : ` at ${this.#copy.name}`
    return new LedgerConflict(
      `${this.ref} is at ${at ?? 'its beginning'}${where}, not ${expected ?? 'there'}`,
    )
  }
}

/** @throws DamagedMessage, RangeError */
function apply(changing: ChangingJson, { change }: Transition): void {
  if (change === null) throw new DamagedMessage('a change is missing between two environments')
  changing.apply(change)
}
