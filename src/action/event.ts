import * as v from 'valibot'

const repository = v.nullable(v.object({ full_name: v.string() }))
const side = v.object({ sha: v.string(), ref: v.string(), repo: v.optional(repository, null) })

/** The few fields of an event's payload that the action goes by; everything else is left alone. */
const payloadShape = v.object({
  action: v.optional(v.string()),
  ref: v.optional(v.string()),
  after: v.optional(v.string()),
  deleted: v.optional(v.boolean()),
  pull_request: v.optional(
    v.object({ number: v.number(), state: v.optional(v.string()), head: side, base: side }),
  ),
  merge_group: v.optional(
    v.object({ head_sha: v.string(), head_ref: v.string(), base_sha: v.string(), base_ref: v.string() }),
  ),
  repository: v.optional(
    v.object({ full_name: v.optional(v.string()), default_branch: v.optional(v.string()) }),
  ),
})
export type Payload = v.InferOutput<typeof payloadShape>

/** What made the workflow run. */
export interface ActionEvent {
  readonly name: string
  readonly payload: Payload
  /** GITHUB_SHA and GITHUB_REF; for a pull request those of a merge that nobody reviews. */
  readonly sha: string
  readonly ref: string
  /** `owner/name` */
  readonly repository: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  /** This run's page; null outside of a runner. */
  readonly runUrl: string | null
  /** Login of the person who started this run, or ran it again; null for a program. */
  readonly actor: string | null
}

type Env = Readonly<Record<string, string | undefined>>

const github = 'https://github.com'

/**
 * The event from the runner's environment and the text of GITHUB_EVENT_PATH.
 * @throws valibot's ValiError where the payload is not GitHub's
 */
export function readEvent(env: Env, payload: string): ActionEvent {
  const serverUrl = env['GITHUB_SERVER_URL'] ?? github
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com'
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: v.parse(payloadShape, payload.trim() === '' ? {} : JSON.parse(payload)),
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    repository,
    apiUrl,
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    serverUrl,
    runUrl: runPage(env),
    actor: personIn(env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? ''),
  }
}

/** The page of a job's run, which deployments link to and proofs name; null outside of a run. */
export function runPage(env: Env): string | null {
  const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = env
  return run === undefined ? null : `${server ?? github}/${repository ?? ''}/actions/runs/${run}`
}

/** A login that is no app's. */
function personIn(login: string): string | null {
  return login === '' || login.endsWith('[bot]') ? null : login
}

/**
 * The ref whose configuration decides about deployments: one that the reviewed branch cannot write. Null: the default
 * branch, whatever its name.
 */
export function protectedRef({ name, payload, sha }: ActionEvent): string | null {
  if (payload.pull_request) return payload.pull_request.base.sha
  if (payload.merge_group) return payload.merge_group.base_sha
  if (name === 'push' && payload.deleted !== true) return payload.after ?? sha
  return payload.repository?.default_branch ?? null
}

/** The branch of a full ref (`refs/heads/…`); null for tags and everything else. */
export function branchOf(ref: string): string | null {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null
}
