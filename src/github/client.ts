import type { Octokit } from '@octokit/rest'
import * as v from 'valibot'

/** Where GitHub is and who asks. URLs as the runner gives them (GITHUB_API_URL, GITHUB_GRAPHQL_URL). */
export interface ClientOptions {
  readonly token: string
  /** `owner/name` */
  readonly repository: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** Gets one line for each wait that GitHub asks for. */
  readonly log: (line: string) => void
  /** Milliseconds that stand for one second of waiting; smaller only in tests. */
  readonly second?: number
}

export interface GraphqlError {
  readonly type: string
  readonly message: string
}

/** A GraphQL answer: what was asked for, or why not. */
export type GraphqlAnswer<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly errors: readonly GraphqlError[] }

/** One repository on one GitHub, with retries on 5xx and on rate limits. */
export interface Client {
  readonly rest: Octokit
  readonly owner: string
  readonly repo: string
  /** Milliseconds in a second. */
  readonly second: number
  readonly graphql: <const S extends v.GenericSchema>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    shape: S,
  ) => Promise<GraphqlAnswer<v.InferOutput<S>>>
}

const answerShape = v.object({
  data: v.optional(v.unknown()),
  errors: v.optional(v.array(v.object({ type: v.optional(v.string(), ''), message: v.string() }))),
})

/** How often a limit is waited for before it is an error. */
const patience = 3

/** Connects on first use only: loading an HTTP client costs more than most of the action's start. */
export async function connect(options: ClientOptions): Promise<Client> {
  const { Octokit: Base } = await import('@octokit/rest')
  const { retry } = await import('@octokit/plugin-retry')
  const { throttling } = await import('@octokit/plugin-throttling')
  const { getOctokitOptions, defaults } = await import('@actions/github/lib/utils')
  const [owner = '', repo = ''] = options.repository.split('/')
  const second = options.second ?? 1000
  const rest = new (Base.plugin(retry, throttling))({
    ...getOctokitOptions(options.token),
    baseUrl: options.apiUrl,
    // Self-hosted runners reach GitHub through a proxy; its agent comes with @actions/github.
    ...(defaults.request ? { request: defaults.request } : {}),
    log: quiet(options.log),
    retry: { retryAfterBaseValue: second },
    // Limits are each GitHub's own.
    throttle: { ...limits(options.log), ...pace(second), retryAfterBaseValue: second, id: options.apiUrl },
  })
  return {
    rest,
    owner,
    repo,
    second,
    graphql: (q, vars, shape) => graphql(rest, options.graphqlUrl, q, vars, shape),
  }
}

/** GraphQL goes to the address that the runner names, which on a server of one's own is not below the REST address. */
async function graphql<const S extends v.GenericSchema>(
  rest: Octokit,
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: S,
): Promise<GraphqlAnswer<v.InferOutput<S>>> {
  const response: unknown = (await rest.request(`POST ${url}`, { query, variables })).data
  const { data, errors } = v.parse(answerShape, response)
  return errors && errors.length > 0 ? { ok: false, errors } : { ok: true, data: v.parse(shape, data) }
}

function limits(log: (line: string) => void) {
  const wait = (what: string) => (after: number, _options: object, _octokit: object, count: number) => {
    log(`GitHub's ${what} is reached; ${count < patience ? `waiting ${after} s` : 'giving up'}`)
    return count < patience
  }
  return { onRateLimit: wait('rate limit'), onSecondaryRateLimit: wait('secondary rate limit') }
}

/** The plugin lets a second pass between writes; where a second is shorter, as in tests, it need not. */
function pace(second: number): object {
  if (second >= 1000) return {}
  const at = { schedule: (_options: object, act: () => Promise<void>) => act() }
  const unpaced = { key: () => at }
  return { write: unpaced, notifications: unpaced }
}

/** The client's own messages quote requests, so only warnings pass, as one line each. */
function quiet(log: (line: string) => void) {
  const nothing = () => undefined
  return {
    debug: nothing,
    info: nothing,
    warn: (line: string) => log(line.split('\n')[0] ?? ''),
    error: nothing,
  }
}
