import * as v from 'valibot'
import type { Client, GraphqlError } from './client.js'
import { forbidden, isForbidden, problemOf, refusalOf, say, sayErrors } from './problem.js'

/** The whole new content of one regular file. */
export interface FileContent {
  /** Relative to the repository root, with `/`. */
  readonly path: string
  readonly content: Uint8Array
}

export interface CommitRequest {
  /** A branch of this repository, without `refs/heads/`. */
  readonly branch: string
  /** The commit that the branch must still stand at. */
  readonly expectedHead: string
  readonly headline: string
  readonly body: string
  readonly files: readonly FileContent[]
}

/** What became of a commit. All but `committed` changed nothing. */
export type CommitResult =
  | { readonly kind: 'committed'; readonly sha: string }
  /** The branch has moved: plan again. */
  | { readonly kind: 'stale'; readonly message: string }
  /** The branch takes no commits (protection, rules): propose a pull request. */
  | { readonly kind: 'refused'; readonly message: string }
  /** This way does not work here: push instead. */
  | { readonly kind: 'unavailable'; readonly message: string }

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`
const shape = v.object({
  createCommitOnBranch: v.object({ commit: v.object({ oid: v.string() }) }),
})

const step = 'commit the rewrite'

/**
 * One commit on a branch, signed by GitHub, only if the branch still stands at `expectedHead`.
 * @throws Refusal that names `contents: write` where the token lacks it
 */
export async function commitFiles(client: Client, request: CommitRequest): Promise<CommitResult> {
  try {
    const answer = await client.graphql(mutation, { input: inputOf(client, request) }, shape)
    if (answer.ok) return { kind: 'committed', sha: answer.data.createCommitOnBranch.commit.oid }
    if (isForbidden(answer.errors)) throw forbidden(step, sayErrors(answer.errors), 'contents: write')
    return classify(answer.errors)
  } catch (error) {
    const problem = problemOf(error)
    if (problem.status >= 500 || problem.status === 413) return { kind: 'unavailable', message: say(problem) }
    throw refusalOf(step, error, 'contents: write')
  }
}

function inputOf({ owner, repo }: Client, request: CommitRequest) {
  return {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: request.branch },
    expectedHeadOid: request.expectedHead,
    message: { headline: request.headline, body: request.body },
    fileChanges: {
      additions: request.files.map((f) => ({
        path: f.path,
        contents: Buffer.from(f.content).toString('base64'),
      })),
    },
  }
}

const protection =
  /protected branch|rule violations|through a pull request|not authorized to push|push restrictions|approving review|required status check|branch is locked|must have verified signatures/i

/** GitHub gives these errors types, but says what a rule forbids only in words. */
function classify(errors: readonly GraphqlError[]): CommitResult {
  const message = sayErrors(errors)
  if (errors.some((e) => e.type === 'STALE_DATA') || /Expected branch to point to/i.test(message))
    return { kind: 'stale', message }
  return { kind: protection.test(message) ? 'refused' : 'unavailable', message }
}

/** The commit that a branch stands at now; null where there is no such branch. */
export async function branchHead({ rest, owner, repo }: Client, branch: string): Promise<string | null> {
  try {
    return (await rest.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha
  } catch (error) {
    if (problemOf(error).status === 404) return null
    throw refusalOf('read the branch', error, 'contents: write')
  }
}
