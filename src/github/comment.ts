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
  const body = request.body(own?.body ?? null)
  if (own) return update(client, own, body ?? own.body, request)
  if (body === null) return null
  try {
    return await create(client, request.number, body)
  } catch (error) {
    if (tried >= attempts || problemOf(error).status < 500) throw error
    await new Promise((resolve) => setTimeout(resolve, tried * tried * client.second))
    return attempt(client, request, tried + 1)
  }
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

async function update(
  client: Client,
  own: Found,
  body: string,
  { same }: CommentRequest,
): Promise<CommentResult> {
  if (same(own.body, body)) return { outcome: 'unchanged', url: own.url }
  const { owner, repo, rest } = client
  const { data } = await rest.rest.issues.updateComment({
    owner,
    repo,
    comment_id: own.id,
    body,
  })
  return { outcome: 'updated', url: data.html_url }
}

async function create(client: Client, number: number, body: string): Promise<CommentResult> {
  const { owner, repo, rest } = client
  const { data } = await rest.rest.issues.createComment({
    owner,
    repo,
    issue_number: number,
    body,
    request: { retries: 0 },
  })
  return { outcome: 'created', url: data.html_url }
}
