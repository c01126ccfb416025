import type { DuckDBConnection } from './load.js'

/** One connection to DuckDB. Statements that belong together run one block at a time. */
export class Session {
  /** Whose it is: projects and environments that share a file tell what they made apart. */
  readonly scope: string
  readonly #connection: DuckDBConnection
  readonly #close: () => void
  #last: Promise<unknown> = Promise.resolve()
  readonly #known = new Map<string, unknown>()

  constructor(connection: DuckDBConnection, close: () => void, scope = '') {
    this.scope = scope
    this.#connection = connection
    this.#close = close
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql)
  }

  /** Rows as objects; numbers past what a double holds, and times, are texts. */
  async rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const reader = await this.#connection.runAndReadAll(sql)
    return reader.getRowObjectsJson()
  }

  /** Rows whose every column is a text or null. */
  async texts(sql: string): Promise<readonly (readonly (string | null)[])[]> {
    const reader = await this.#connection.runAndReadAll(sql)
    return reader.getRowsJson().map((row) => row.map(textOf))
  }

  /** Waits for every block before it, so that two never share a transaction. */
  exclusive<T>(block: () => Promise<T>): Promise<T> {
    const next = this.#last.then(block, block)
    this.#last = next.catch(() => undefined)
    return next
  }

  /** All of a block, or nothing of it. Call it within `exclusive`. */
  async transaction<T>(block: () => Promise<T>): Promise<T> {
    await this.run('BEGIN')
    try {
      const found = await block()
      await this.run('COMMIT')
      return found
    } catch (error) {
      this.forget()
      await this.run('ROLLBACK').catch(() => undefined)
      throw error
    }
  }

  /** What was read of the database once; nobody else has the file, so it stays true until it is forgotten. */
  async remember<T extends object>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#known.get(key) as T | undefined
    if (known !== undefined) return known
    const found = await read()
    this.#known.set(key, found)
    return found
  }

  /** Everything that was remembered may have changed. */
  forget(): void {
    this.#known.clear()
  }

  close(): void {
    this.#close()
  }
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
