import { inspect } from 'node:util'

const hidden = '(secret)'

/** A value that is never printed, logged or put into JSON: only who asks for it by name gets it. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  reveal(): string {
    return this.#value
  }

  toString(): string {
    return hidden
  }

  toJSON(): string {
    return hidden
  }

  [inspect.custom](): string {
    return hidden
  }
}
