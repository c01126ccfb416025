import { kindOf } from './pipeline-order.js'
import type { PipelineKind, PipelineStatement } from '../release.js'
import type { SentStatement } from './sent.js'
import type { StateOf } from './sent-state.js'

/** A statement as its environment is sent it, whose hash and state are worked out when first asked for. */
export function statementOf(
  sent: SentStatement,
  name: string,
  hash: () => string,
  state: StateOf,
): PipelineStatement {
  return new Statement(sent, name, hash, state)
}

/** A class, as a getter in each of thousands of objects would take more memory than all the rest of them. */
class Statement implements PipelineStatement {
  readonly name: string
  readonly kind: PipelineKind
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  readonly sql: string
  readonly properties: Readonly<Record<string, string>>
  readonly file: string
  readonly line: number
  readonly #hash: () => string
  readonly #state: StateOf
  readonly #sent: SentStatement

  constructor(sent: SentStatement, name: string, hash: () => string, state: StateOf) {
    const { statement, sql, parsed } = sent
    this.name = name
    this.kind = kindOf(sent)
    this.reads = [...new Set(statement.reads.map(sent.nameOf))].sort()
    this.writes = sent.outputs
    this.sql = sql.text.slice(parsed.start, parsed.end)
    this.properties = sent.properties
    this.file = statement.file
    this.line = statement.statement.line
    this.#hash = hash
    this.#state = state
    this.#sent = sent
  }

  get stateful(): boolean | null {
    return this.#state(this.#sent)
  }

  get hash(): string {
    return this.#hash()
  }
}
