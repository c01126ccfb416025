import type { NameOf } from './json-change.js'

interface Link {
  value: unknown
  before: Link | null
  after: Link | null
}

/** The elements of an array by name, in their order: each comes, changes and goes in no time, however many there are. */
export class Sequence {
  readonly #nameOf: NameOf
  readonly #links = new Map<string, Link>()
  /** Stands before the first. */
  readonly #start: Link = { value: undefined, before: null, after: null }

  constructor(elements: readonly unknown[], nameOf: NameOf) {
    this.#nameOf = nameOf
    this.#putAfter(this.#start, elements)
  }

  /** @throws RangeError, as the others, where nothing has that name */
  get(name: string): unknown {
    return this.#link(name).value
  }

  set(name: string, value: unknown): void {
    this.#link(name).value = value
  }

  drop(name: string): void {
    const { before, after } = this.#link(name)
    if (before !== null) before.after = after
    if (after !== null) after.before = before
    this.#links.delete(name)
  }

  /** Behind the one with a name; null: before all. */
  insert(before: string | null, elements: readonly unknown[]): void {
    this.#putAfter(before === null ? this.#start : this.#link(before), elements)
  }

  *[Symbol.iterator](): Iterator<unknown> {
    for (let link = this.#start.after; link !== null; link = link.after) yield link.value
  }

  #putAfter(place: Link, elements: readonly unknown[]): void {
    let before = place
    for (const value of elements) {
      const link: Link = { value, before, after: before.after }
      if (before.after !== null) before.after.before = link
      before.after = link
      before = link
      this.#links.set(this.#nameOf(value) ?? '', link)
    }
  }

  #link(name: string): Link {
    const link = this.#links.get(name)
    if (link === undefined) throw new RangeError(`${name.slice(0, 200)} is not there`)
    return link
  }
}
