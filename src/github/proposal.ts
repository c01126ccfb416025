import * as v from 'valibot'
import { Refusal } from '../deploy/refusal.js'
import type { Client } from './client.js'
import { branchHead, commitFiles, type CommitRequest } from './commit.js'
import { forbidden, isForbidden, refusalOf, sayErrors } from './problem.js'

/** A commit for a branch that takes none, as a pull request into it. */
export interface ProposalRequest extends CommitRequest {
  readonly title: string
  /** Markdown. */
  readonly text: string
}

export interface Proposal {
  readonly url: string
  readonly number: number
  readonly sha: string
}

const step = 'propose the rewrite'

/** The branch that a proposal for `branch` comes from. */
function proposalBranch(branch: string): string {
  return `bluegreen/rewrite-${branch}`
}

/**
 * Puts the files as one commit on `bluegreen/rewrite-<branch>` and opens a pull request into `branch`, or brings the one
 * that is open up to date. Doing it twice changes nothing.
 * @throws Refusal where GitHub does not let us
 */
export async function propose(client: Client, request: ProposalRequest): Promise<Proposal> {
  try {
    const branch = proposalBranch(request.branch)
    const sha = await commitOn(client, branch, request)
    const open = await openPullRequest(client, branch, request)
    return { ...open, sha }
  } catch (error) {
    throw refusalOf(step, error, 'contents: write')
  }
}

async function commitOn(client: Client, branch: string, request: ProposalRequest): Promise<string> {
  const head = await branchHead(client, branch)
  if (head !== null && (await isSame(client, head, request))) return head
  await pointBranch(client, branch, head, request.expectedHead)
  const result = await commitFiles(client, { ...request, branch })
  if (result.kind === 'committed') return result.sha
  throw new Refusal(step, `GitHub does not commit to ${branch}: ${result.message}`, 'run the job again')
}

/** Whether the proposal's branch already holds this very commit: same parent, same message with the release's hash. */
async function isSame(
  { rest, owner, repo }: Client,
  head: string,
  request: ProposalRequest,
): Promise<boolean> {
  const { data } = await rest.rest.git.getCommit({ owner, repo, commit_sha: head })
  const same = data.message.trim() === `${request.headline}\n\n${request.body}`.trim()
  return same && data.parents.length === 1 && data.parents[0]?.sha === request.expectedHead
}

/** The branch is ours alone, so it may be moved by force. */
async function pointBranch(
  { rest, owner, repo }: Client,
  branch: string,
  head: string | null,
  sha: string,
): Promise<void> {
  if (head === null) await rest.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha })
  else if (head !== sha)
    await rest.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: true })
}

const query = `query ($owner: String!, $repo: String!, $head: String!, $base: String!) {
  repository(owner: $owner, name: $repo) {
    id
    pullRequests(first: 1, states: [OPEN], headRefName: $head, baseRefName: $base) { nodes { number url } }
  }
}`
const mutation = `mutation ($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number url } }
}`
const pull = v.object({ number: v.number(), url: v.string() })
const queryShape = v.object({
  repository: v.object({ id: v.string(), pullRequests: v.object({ nodes: v.array(v.nullable(pull)) }) }),
})
const mutationShape = v.object({ createPullRequest: v.object({ pullRequest: pull }) })

async function openPullRequest(client: Client, branch: string, request: ProposalRequest) {
  const variables = { owner: client.owner, repo: client.repo, head: branch, base: request.branch }
  const found = await client.graphql(query, variables, queryShape)
  if (!found.ok) throw refused(sayErrors(found.errors))
  const open = found.data.repository.pullRequests.nodes[0]
  return open ?? (await createPullRequest(client, found.data.repository.id, branch, request))
}

async function createPullRequest(
  client: Client,
  repositoryId: string,
  branch: string,
  request: ProposalRequest,
) {
  const input = {
    repositoryId,
    baseRefName: request.branch,
    headRefName: branch,
    title: request.title,
    body: request.text,
  }
  const made = await client.graphql(mutation, { input }, mutationShape)
  if (made.ok) return made.data.createPullRequest.pullRequest
  const message = sayErrors(made.errors)
  if (isForbidden(made.errors)) throw forbidden(step, message, 'pull-requests: write')
  throw refused(message)
}

/** A switch in the repository's settings, besides `permissions:`, decides whether workflows may open pull requests. */
function refused(message: string): Refusal {
  const next = /not permitted to create/i.test(message)
    ? 'allow GitHub Actions to create pull requests (Settings → Actions → General), or give the action another token'
    : 'run the job again'
  return new Refusal(step, `GitHub does not open the pull request: ${message}`, next)
}
