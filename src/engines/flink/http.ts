import { setTimeout as sleep } from 'node:timers/promises'
import type { AxiosInstance } from 'axios'
import { Refusal, TransientRefusal } from '../../deploy/refusal.js'
import { isUntrusted, untrusted } from '../untrusted.js'

/** A service that is spoken to over HTTP. */
export interface Endpoint {
  /** For people: `the SQL Gateway`. */
  readonly name: string
  readonly url: string
  /** Sent as a bearer token; null where none is asked for. */
  readonly token: string | null
  /** For each request, in milliseconds. */
  readonly timeout: number
}

/** What came back, whether it is a success or not. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** @throws TransientRefusal where no answer came, or one that says to come again; Refusal where it wants another token */
export interface Http {
  /** Asked again a few times, at short distances. */
  readonly get: (path: string) => Promise<Answer>
  /** Never sent twice: whether it has happened is for the caller to find out. */
  readonly send: (
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ) => Promise<Answer>
}

/** Between the attempts of a GET, in milliseconds. */
const pauses = [200, 500, 1_000]

/** Connects on first use only: loading an HTTP client costs more than most of a program's start. */
export function httpTo(endpoint: Endpoint): Http {
  let loaded: Promise<AxiosInstance> | null = null
  const ask: Ask = async (method, path, body) => {
    const client = await (loaded ??= clientOf(endpoint))
    return asked(client, endpoint, method, path, body)
  }
  return { get: (path) => patiently(() => ask('GET', path)), send: ask }
}

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>

async function clientOf({ url, token, timeout }: Endpoint): Promise<AxiosInstance> {
  const { create } = await import('axios')
  return create({
    baseURL: url.replace(/\/+$/, ''),
    timeout,
    maxRedirects: 0,
    headers: token === null ? {} : { Authorization: `Bearer ${token}` },
    validateStatus: () => true,
  })
}

async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
  for (const pause of pauses) {
    try {
      return await ask()
    } catch (error) {
      // A service that says when to come again is not asked before.
      if (!(error instanceof TransientRefusal) || error.wait !== null) throw error
      await sleep(pause)
    }
  }
  return ask()
}

async function asked(
  client: AxiosInstance,
  endpoint: Endpoint,
  method: string,
  path: string,
  body: unknown,
): Promise<Answer> {
  const { isAxiosError } = await import('axios')
  const reads = method === 'GET'
  const answer = await client
    .request<unknown>({ method, url: path, ...(body === undefined ? {} : { data: body }) })
    .catch((error: unknown) => {
      if (!isAxiosError(error)) throw error
      if (isUntrusted(error.message)) throw untrusted(endpoint.name, error.message)
      throw new TransientRefusal(
        endpoint.name,
        `no answer from ${shown(endpoint)}: ${error.message}`,
        reads ? 'no' : happened(error.code),
      )
    })
  const { status, data, headers } = answer
  if (status === 401 || status === 403) throw unknownTo(endpoint, status)
  if (!busy.has(status)) return known(endpoint, path, { status, body: data })
  const unknown = !reads && (status === 502 || status === 504)
  throw new TransientRefusal(
    endpoint.name,
    `HTTP status ${status}`,
    unknown ? 'unknown' : 'no',
    waitOf(headers['retry-after']),
  )
}

/** Without a name and a password. */
function shown({ url }: Endpoint): string {
  return url.replace(/\/\/[^/@]*@/, '//')
}

/** @returns what tells of a token that is not taken, and not the token */
function unknownTo(endpoint: Endpoint, status: number): Refusal {
  const { name, token } = endpoint
  const sent = token === null ? 'and no token is set: `token` of the environment' : 'to the token that is set'
  return new Refusal(name, `${name} at ${shown(endpoint)} says no, ${sent} (HTTP status ${status})`, '')
}

/** @throws Refusal where it is another service that answers */
function known(endpoint: Endpoint, path: string, answer: Answer): Answer {
  if (!isElsewhere(answer)) return answer
  const why = `what answers at ${shown(endpoint)} is not ${endpoint.name}: it does not know ${path} (HTTP status ${answer.status})`
  throw new Refusal(endpoint.name, why, '')
}

/** Every service that is asked answers in JSON; another one of Flink says that it knows no such path. */
function isElsewhere({ status, body }: Answer): boolean {
  if (typeof body === 'string') return body !== '' && status < 500
  return status === 404 && /"Not found: \//.test(JSON.stringify(body))
}

/** Too many requests, and gateways that reach nobody behind them. */
const busy = new Set([429, 502, 503, 504])

/** Nothing reaches a service that cannot be connected to. */
function happened(code: string | undefined): 'no' | 'unknown' {
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'].includes(code ?? '') ? 'no' : 'unknown'
}

/** `Retry-After` in milliseconds: a number of seconds or a date; null where it says nothing. */
function waitOf(header: unknown): number | null {
  if (typeof header !== 'string') return null
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(wait) ? Math.max(wait, 0) : null
}
