import { isRecord, type JsonChange, type NameOf } from './json-change.js'
import { Sequence } from './sequence.js'

type Row = readonly unknown[]

/**
 * One document through many changes. It is changed in place: a copy for each of thousands of changes would take seconds.
 * So it must belong to nobody else, and neither must the values in the changes.
 */
export class ChangingJson {
  #document: unknown
  readonly #nameOf: NameOf
  /** The elements of arrays that changes have named, until the document is asked for. */
  readonly #sequences = new Map<readonly unknown[], Sequence>()

  constructor(document: unknown, nameOf: NameOf) {
    this.#document = document
    this.#nameOf = nameOf
  }

  get document(): unknown {
    for (const [array, sequence] of this.#sequences) if (Array.isArray(array)) replace(array, sequence)
    this.#sequences.clear()
    return this.#document
  }

  /** @throws RangeError where it names something that is not there */
  apply({ set, drop, insert }: JsonChange): void {
    for (const row of drop) this.#drop(row)
    for (const row of set) this.#set(row)
    for (const row of insert) this.#insert(row)
  }

  #set(row: Row): void {
    if (row.length === 1) {
      this.#document = row[0]
      return
    }
    const [parent, name] = [this.#at(row.slice(0, -2)), String(row.at(-2))]
    if (Array.isArray(parent)) this.#sequenceOf(parent).set(name, row.at(-1))
    else if (isRecord(parent)) define(parent, name, row.at(-1))
    else throw notThere(row)
  }

  #drop(row: Row): void {
    const [parent, name] = [this.#at(row.slice(0, -1)), String(row.at(-1))]
    if (Array.isArray(parent)) this.#sequenceOf(parent).drop(name)
    else if (isRecord(parent) && Object.hasOwn(parent, name)) Reflect.deleteProperty(parent, name)
    else throw notThere(row)
  }

  #insert(row: Row): void {
    const [parent, before, elements] = [this.#at(row.slice(0, -2)), row.at(-2), row.at(-1)]
    if (!Array.isArray(parent) || !Array.isArray(elements)) throw notThere(row)
    this.#sequenceOf(parent).insert(typeof before === 'string' ? before : null, elements)
  }

  #at(names: Row): unknown {
    let found = this.#document
    for (const name of names) {
      if (Array.isArray(found)) found = this.#sequenceOf(found).get(String(name))
      else if (isRecord(found) && Object.hasOwn(found, String(name))) found = found[String(name)]
      else throw notThere(names)
    }
    return found
  }

  #sequenceOf(array: readonly unknown[]): Sequence {
    const sequence = this.#sequences.get(array) ?? new Sequence(array, this.#nameOf)
    this.#sequences.set(array, sequence)
    return sequence
  }
}

function replace(array: unknown[], sequence: Sequence): void {
  array.length = 0
  for (const element of sequence) array.push(element)
}

/** Also under a name that means something to JavaScript. */
function define(record: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true })
}

function notThere(names: Row): RangeError {
  return new RangeError(`${JSON.stringify(names).slice(0, 200)} names what is not there`)
}
