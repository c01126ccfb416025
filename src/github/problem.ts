import * as v from 'valibot'
import { Refusal } from '../deploy/refusal.js'
import type { GraphqlError } from './client.js'

/** What GitHub's own permission names are called in a workflow's `permissions:`. */
export type Permission =
  | 'contents: write'
  | 'contents: read'
  | 'pull-requests: write'
  | 'pull-requests: read'
  | 'checks: write'
  | 'deployments: write'
  | 'deployments: read'
  | 'actions: read'

const httpError = v.object({
  status: v.number(),
  message: v.string(),
  request: v.optional(v.object({ method: v.optional(v.string()), url: v.optional(v.string()) })),
  response: v.optional(
    v.object({
      headers: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
})

export interface Problem {
  /** 0 where there was no answer. */
  readonly status: number
  readonly message: string
  /** `POST /repos/o/r/issues/1/comments`; empty where unknown. */
  readonly request: string
  /** GitHub's id of the request, for its support; empty where unknown. */
  readonly id: string
}

/** What may be shown of an error from GitHub: these fields and no other, for the rest carries headers with the token. */
export function problemOf(error: unknown): Problem {
  const parsed = v.safeParse(httpError, error)
  if (!parsed.success)
    return {
      status: 0,
      message: error instanceof Error ? firstLine(error.message) : 'no answer',
      request: '',
      id: '',
    }
  const { status, message, request, response } = parsed.output
  const id = response?.headers?.['x-github-request-id']
  return {
    status,
    message: firstLine(message),
    request: request?.url === undefined ? '' : `${request.method ?? 'GET'} ${pathOf(request.url)}`,
    id: typeof id === 'string' ? id : '',
  }
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 300)
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : ''
}

/** One line: status, message, request, request id. */
export function say({ status, message, request, id }: Problem): string {
  const parts = [status > 0 ? `${status} ${message}` : message, request, id === '' ? '' : `request ${id}`]
  return parts.filter((p) => p !== '').join('; ')
}

/**
 * The refusal to throw for an error from GitHub. A 403 names the permission that the job's token lacks.
 */
export function refusalOf(step: string, error: unknown, permission: Permission): Refusal {
  if (error instanceof Refusal) return error
  const problem = problemOf(error)
  if (problem.status === 403 && !/rate limit/i.test(problem.message))
    return forbidden(step, say(problem), permission)
  return new Refusal(step, `GitHub refuses to ${step}: ${say(problem)}`, remedy(problem.status, permission))
}

/** GitHub hides what a token may not see, so a 404 may be a missing permission too. */
function remedy(status: number, permission: Permission): string {
  if (status === 401) return 'give the action a token that is valid'
  if (status === 404) return `see that it exists, and that the job's \`permissions:\` have \`${permission}\``
  return 'run the job again'
}

/** The refusal for a token that may not do this. */
export function forbidden(step: string, message: string, permission: Permission): Refusal {
  return new Refusal(
    step,
    `GitHub refuses to ${step} (${message}): the token lacks the permission \`${permission}\``,
    `add \`${permission}\` to the job's \`permissions:\`, or give the action a token that has it`,
  )
}

/** Whether a GraphQL error says that the token may not do this at all. */
export function isForbidden(errors: readonly GraphqlError[]): boolean {
  return errors.some(
    (e) => /^(FORBIDDEN|INSUFFICIENT_SCOPES)$/.test(e.type) || /Resource not accessible by/i.test(e.message),
  )
}

/** GraphQL errors as one line. */
export function sayErrors(errors: readonly GraphqlError[]): string {
  return errors
    .map((e) => `${e.type === '' ? '' : `${e.type}: `}${e.message.replace(/\s+/g, ' ').slice(0, 300)}`)
    .join('; ')
}
