import * as v from 'valibot'
import type { Client } from './client.js'
import { problemOf, refusalOf, sayErrors } from './problem.js'
import { Refusal } from '../deploy/refusal.js'

export interface CommentRequest {
  /** The pull request. */
  readonly number: number
  /** The text that our own comment begins with. */
  readonly marker: string
  /** From our comment as it is, null where there is none, to what it is to say; null: nothing is written. */
  readonly body: (own: string | null) => string | null
  /** Whether two bodies say the same, so that nothing is written. */
  readonly same: (a: string, b: string) => boolean
  /** Whether it is put beside what other runs say there: then it is looked for once it is written, and written again. */
  readonly joins?: boolean
}

export interface CommentResult {
  readonly outcome: 'created' | 'updated' | 'unchanged'
  readonly url: string
}

const viewerQuery = `query { viewer { login } }`
const viewerShape = v.object({ viewer: v.object({ login: v.string() }) })
const minimizedQuery = `query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }`
const minimizedShape = v.object({ node: v.nullable(v.object({ isMinimized: v.boolean() })) })

/** What is read of a comment; ids are over 32 bits by now, so GraphQL's `databaseId` would be null. */
interface Found {
  readonly id: number
  readonly nodeId: string
  readonly author: string
  readonly body: string
  readonly url: string
  /** Null where this GitHub does not say it in REST. */
  readonly minimized: boolean | null
}

const step = 'comment on the pull request'
const attempts = 3

/**
 * Creates our comment or updates it in place; writes nothing where it says the same already. Null where there is none.
 * A creation that GitHub answers with a 5xx may have happened, so the comment is looked for again before another try.
 * @throws Refusal that names the permission, or GitHub's message
 */
export async function upsertComment(client: Client, request: CommentRequest): Promise<CommentResult | null> {
  try {
    return await attempt(client, request, 1)
  } catch (error) {
    throw refusalOf(step, error, 'pull-requests: write')
  }
}

async function attempt(
  client: Client,
  request: CommentRequest,
  tried: number,
): Promise<CommentResult | null> {
  const own = await findComment(client, request)
  if (own) return update(client, own, request, 1)
  const body = request.body(null)
  if (body === null) return null
  try {
    const { id, url } = await create(client, request.number, body)
    if (tried >= attempts || (await isFirst(client, request, id))) return { outcome: 'created', url }
    await remove(client, id)
  } catch (error) {
    if (tried >= attempts || problemOf(error).status < 500) throw error
    await new Promise((resolve) => setTimeout(resolve, tried * tried * client.second))
  }
  return attempt(client, request, tried + 1)
}

/** Whether no other run has made the comment at the same time, and before this one. */
async function isFirst(client: Client, request: CommentRequest, id: number): Promise<boolean> {
  const first = await findComment(client, request)
  return first === null || first.id === id
}

/** The first of our own comments with the marker that nobody has minimised, on any page; null where there is none. */
async function findComment(client: Client, { number, marker }: CommentRequest): Promise<Found | null> {
  const marked = (await readComments(client, number)).filter((c) => c.body.startsWith(marker))
  if (marked.length === 0) return null
  const viewer = await viewerLogin(client)
  for (const found of marked)
    if (found.author === viewer && !(found.minimized ?? (await isMinimized(client, found.nodeId))))
      return found
  return null
}

async function readComments({ rest, owner, repo }: Client, number: number): Promise<readonly Found[]> {
  const all = await rest.paginate(rest.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  })
  return all.map((c) => ({
    id: c.id,
    nodeId: c.node_id,
    author: c.user?.login ?? '',
    body: c.body ?? '',
    url: c.html_url,
    minimized: 'minimized' in c ? c.minimized !== null : null,
  }))
}

/** Who the token speaks for. `GET /user` is closed to a workflow's own token. */
async function viewerLogin({ graphql }: Client): Promise<string> {
  const answer = await graphql(viewerQuery, {}, viewerShape)
  if (answer.ok) return answer.data.viewer.login
  throw new Refusal(step, `GitHub does not say who we are: ${sayErrors(answer.errors)}`, 'run the job again')
}

async function isMinimized({ graphql }: Client, id: string): Promise<boolean> {
  const answer = await graphql(minimizedQuery, { id }, minimizedShape)
  return answer.ok && answer.data.node?.isMinimized === true
}

/**
 * GitHub takes no condition with a write, and another run may write at the same time. So the comment is read right before,
 * and what is put beside what others say is looked for afterwards: who wrote last may not have seen it.
 */
async function update(
  client: Client,
  own: Found,
  request: CommentRequest,
  tried: number,
): Promise<CommentResult> {
  const { url } = own
  const now = await bodyOf(client, own)
  const body = request.body(now) ?? now
  if (request.same(now, body)) return { outcome: tried === 1 ? 'unchanged' : 'updated', url }
  const { owner, repo, rest } = client
  await rest.rest.issues.updateComment({ owner, repo, comment_id: own.id, body })
  const isOver = request.joins !== true || tried >= attempts
  return isOver ? { outcome: 'updated', url } : update(client, own, request, tried + 1)
}

async function bodyOf({ owner, repo, rest }: Client, { id }: Found): Promise<string> {
  const { data } = await rest.rest.issues.getComment({ owner, repo, comment_id: id })
  return data.body ?? ''
}

async function create(
  client: Client,
  number: number,
  body: string,
): Promise<{ readonly id: number; readonly url: string }> {
  const { owner, repo, rest } = client
  const { data } = await rest.rest.issues.createComment({
    owner,
    repo,
    issue_number: number,
    body,
    request: { retries: 0 },
  })
  return { id: data.id, url: data.html_url }
}

async function remove({ owner, repo, rest }: Client, id: number): Promise<void> {
  await rest.rest.issues.deleteComment({ owner, repo, comment_id: id })
}
