import type { ChildProcess } from 'node:child_process'
import { failure, startFault, startGit } from './command.js'

export interface GitObject {
  readonly oid: string
  readonly type: string
  readonly size: number
  /** Null where only its header was asked for, or it is over the limit. */
  readonly bytes: Buffer | null
}

/** Names asked for in one go, and what to do with each answer, in their order. */
interface Batch {
  missing: number
  /** Bodies up to so many bytes are kept; null: headers only. */
  readonly limit: number | null
  readonly take: (object: GitObject | null) => void
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

interface Body {
  readonly object: GitObject
  readonly kept: boolean
  readonly parts: Buffer[]
  missing: number
}

const newline = 10

/**
 * One `git cat-file` process that answers any number of requests, in the order asked. Requests are written without
 * waiting for answers, and git fills its buffer before it writes (`--buffer`): 10,000 blobs take tens of milliseconds.
 * It starts with the first request and does not keep the program alive while nothing is asked.
 */
export class ObjectReader {
  readonly #cwd: string
  readonly #env: Readonly<Record<string, string>>
  #child: ChildProcess | null = null
  #batches: Batch[] = []
  #rest: Buffer = Buffer.alloc(0)
  #body: Body | null = null

  constructor(cwd: string, env: Readonly<Record<string, string>> = {}) {
    this.#cwd = cwd
    this.#env = env
  }

  /** Ids, types and sizes (bytes) of what `names` stand for (`v1^{commit}`, ids); null for what does not exist. */
  async headers(names: readonly string[]): Promise<(GitObject | null)[]> {
    const found: (GitObject | null)[] = []
    await this.#ask(names, null, (object) => found.push(object))
    return found
  }

  /**
   * The same with the bytes, each handed to `take` as it comes: nothing holds all of them at once. What is larger than
   * `limit` bytes passes by and is let go.
   */
  contents(
    names: readonly string[],
    take: (object: GitObject | null) => void,
    limit = Infinity,
  ): Promise<void> {
    return this.#ask(names, limit, take)
  }

  async content(name: string): Promise<GitObject | null> {
    const found: (GitObject | null)[] = []
    await this.contents([name], (object) => found.push(object))
    return found[0] ?? null
  }

  close(): void {
    this.#child?.stdin?.end()
    this.#child = null
  }

  #ask(names: readonly string[], limit: Batch['limit'], take: Batch['take']): Promise<void> {
    if (names.length === 0) return Promise.resolve()
    const child = this.#started()
    const verb = limit === null ? 'info' : 'contents'
    // A line is a request, so a name with a line break would be two; no ref has one, and such a path is not found.
    const lines = names.map((name) => (/[\n\0]/.test(name) ? 'info ' : `${verb} ${name}`))
    return new Promise((resolve, reject) => {
      this.#batches.push({ missing: names.length, limit, take, resolve, reject })
      hold(child, true)
      child.stdin?.write(`${lines.join('\n')}\nflush\n`)
    })
  }

  #started(): ChildProcess {
    if (this.#child) return this.#child
    const child = startGit(this.#cwd, ['cat-file', '--batch-command', '--buffer'], this.#env)
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => this.#read(chunk))
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
    child.stdin?.on('error', () => undefined)
    child.on('error', (error) => this.#fail(child, startFault(error, this.#cwd)))
    child.on('close', (code) => this.#fail(child, failure('cat-file', code ?? -1, said)))
    this.#child = child
    return child
  }

  #fail(child: ChildProcess, error: Error): void {
    if (this.#child === child) this.#child = null
    const open = this.#batches
    this.#batches = []
    this.#rest = Buffer.alloc(0)
    this.#body = null
    for (const { reject } of open) reject(error)
  }

  #read(chunk: Buffer): void {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    while (this.#rest.length > 0 && (this.#body ? this.#readBody(this.#body) : this.#readHeader()));
    if (this.#batches.length === 0 && this.#child) hold(this.#child, false)
  }

  #readHeader(): boolean {
    const end = this.#rest.indexOf(newline)
    if (end < 0) return false
    const object = headerOf(this.#rest.toString('latin1', 0, end))
    this.#rest = this.#rest.subarray(end + 1)
    const limit = this.#batches[0]?.limit ?? null
    // The line break after the body belongs to the answer.
    if (object && limit !== null)
      this.#body = { object, kept: object.size <= limit, parts: [], missing: object.size + 1 }
    else this.#answer(object)
    return true
  }

  #readBody(body: Body): boolean {
    const part = this.#rest.subarray(0, body.missing)
    this.#rest = this.#rest.subarray(part.length)
    body.missing -= part.length
    if (body.kept) body.parts.push(part)
    if (body.missing > 0) return true
    this.#body = null
    this.#answer(body.kept ? { ...body.object, bytes: bytesOf(body) } : body.object)
    return true
  }

  #answer(object: GitObject | null): void {
    const batch = this.#batches[0]
    if (!batch) return
    batch.take(object)
    batch.missing -= 1
    if (batch.missing > 0) return
    this.#batches.shift()
    batch.resolve()
  }
}

function bytesOf({ object, parts }: Body): Buffer {
  const [first] = parts
  const bytes = first && parts.length === 1 ? first : Buffer.concat(parts)
  return bytes.subarray(0, object.size)
}

/** `<oid> <type> <size>`; anything else (`… missing`, `… ambiguous`) is no object. */
function headerOf(line: string): GitObject | null {
  const [oid = '', type = '', size = '', ...more] = line.split(' ')
  if (size === '' || more.length > 0 || !/^[0-9a-f]{40,64}$/.test(oid) || !/^\d+$/.test(size)) return null
  return { oid, type, size: Number(size), bytes: null }
}

/** Whether the process and its pipes keep the program alive. A pipe is a socket, though its type does not say so. */
function hold(child: ChildProcess, alive: boolean): void {
  const act = alive ? 'ref' : 'unref'
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    const method: unknown = handle && Reflect.get(handle, act)
    if (handle && typeof method === 'function') method.call(handle)
  }
}
