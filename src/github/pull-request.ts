import * as v from 'valibot'
import { Refusal } from '../deploy/refusal.js'
import type { Client } from './client.js'
import { forbidden, isForbidden, refusalOf, sayErrors } from './problem.js'

/** What is deployed: a branch of this repository, a commit, or both. */
export interface Deployed {
  /** Null where it is none. */
  readonly branch: string | null
  /** Null where it is not known. */
  readonly commit: string | null
}

const step = 'find the pull request'

const ofBranch = `query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 10, states: [OPEN], headRefName: $branch) { nodes { number isCrossRepository } }
  }
}`
const ofCommit = `query ($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit {
        associatedPullRequests(first: 10) {
          nodes { number isCrossRepository headRefOid mergeCommit { oid } }
        }
      }
    }
  }
}`
const branchPull = v.object({ number: v.number(), isCrossRepository: v.boolean() })
const commitPull = v.object({
  ...branchPull.entries,
  headRefOid: v.string(),
  mergeCommit: v.nullable(v.object({ oid: v.string() })),
})
const branchShape = v.object({
  repository: v.object({ pullRequests: v.object({ nodes: v.array(v.nullable(branchPull)) }) }),
})
const associated = v.object({ nodes: v.array(v.nullable(commitPull)) })
const commitShape = v.object({
  repository: v.object({
    object: v.nullable(v.object({ associatedPullRequests: v.optional(v.nullable(associated)) })),
  }),
})

/**
 * The pull requests of what is deployed: the open ones from its branch; else those that the commit is the head of, or
 * that it merged.
 * @throws Refusal that names `pull-requests: read`
 */
export async function pullRequestsOf(client: Client, deployed: Deployed): Promise<readonly number[]> {
  const { branch, commit } = deployed
  try {
    const open = branch === null ? [] : await fromBranch(client, branch)
    return open.length > 0 || commit === null ? open : await withCommit(client, commit)
  } catch (error) {
    throw refusalOf(step, error, 'pull-requests: read')
  }
}

async function fromBranch(client: Client, branch: string): Promise<readonly number[]> {
  const { repository } = await asked(client, ofBranch, { branch }, branchShape)
  return numbersOf(repository.pullRequests.nodes)
}

async function withCommit(client: Client, commit: string): Promise<readonly number[]> {
  const { repository } = await asked(client, ofCommit, { commit }, commitShape)
  const all = repository.object?.associatedPullRequests?.nodes ?? []
  return numbersOf(all.filter((one) => one?.headRefOid === commit || one?.mergeCommit?.oid === commit))
}

/** A fork's branch may have any name. */
function numbersOf(nodes: readonly (v.InferOutput<typeof branchPull> | null)[]): readonly number[] {
  return nodes.flatMap((one) => (one === null || one.isCrossRepository ? [] : [one.number]))
}

async function asked<const S extends v.GenericSchema>(
  { graphql, owner, repo }: Client,
  query: string,
  variables: Readonly<Record<string, string>>,
  shape: S,
): Promise<v.InferOutput<S>> {
  const answer = await graphql(query, { owner, repo, ...variables }, shape)
  if (answer.ok) return answer.data
  const message = sayErrors(answer.errors)
  if (isForbidden(answer.errors)) throw forbidden(step, message, 'pull-requests: read')
  throw new Refusal(step, `GitHub does not say which pull request it is: ${message}`, 'run the job again')
}
