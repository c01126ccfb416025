import { schema as github } from '@octokit/graphql-schema'
import { buildSchema, execute, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql'
import type { GitHubState } from './state.js'

let built: GraphQLSchema | undefined

/** GitHub's answer to a GraphQL request: the document checked against its schema, executed against the state. */
export async function answerGraphql(
  state: GitHubState,
  body: { readonly query: string; readonly variables: Record<string, unknown> },
): Promise<unknown> {
  // GitHub's own file defines a field twice.
  built ??= buildSchema(github.idl, { assumeValid: true, assumeValidSDL: true })
  const document = parse(body.query)
  const wrong = validate(built, document)
  if (wrong.length > 0) throw new Error(`invalid GraphQL: ${wrong.map((e) => e.message).join('; ')}`)
  const result = await execute({
    schema: built,
    document,
    rootValue: root(state),
    variableValues: body.variables,
  })
  // GitHub puts the type of an error beside its message.
  const errors = result.errors?.map((e) => ({ type: e.extensions['type'], message: e.message, path: e.path }))
  const unexpected = result.errors?.find((e) => e.extensions['type'] === undefined)
  if (unexpected) throw new Error(`the test server cannot answer: ${unexpected.message}`)
  return errors ? { data: result.data, errors } : { data: result.data }
}

function typed(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

function root(state: GitHubState) {
  const need = (permission: string) => {
    if (!state.permissions.has(permission)) throw typed('FORBIDDEN', 'Resource not accessible by integration')
  }
  return {
    viewer: { login: state.viewer },
    node: ({ id }: { id: string }) => comment(state, id),
    repository: () => ({
      id: 'R_1',
      pullRequests: pullRequests(state),
      object: ({ oid }: { oid: string }) => ({
        __typename: 'Commit',
        associatedPullRequests: () => ({ nodes: ofCommit(state, oid) }),
      }),
    }),
    createCommitOnBranch: ({ input }: { input: CommitInput }) => {
      need('contents')
      return { commit: { oid: commit(state, input) } }
    },
    createPullRequest: ({ input }: { input: PullInput }) => {
      need('pull-requests')
      return { pullRequest: open(state, input) }
    },
  }
}

interface CommitInput {
  branch: { branchName: string }
  expectedHeadOid: string
  message: { headline: string; body: string }
  fileChanges: { additions: { path: string; contents: string }[] }
}

function commit(state: GitHubState, input: CommitInput): string {
  const { branchName } = input.branch
  state.beforeCommit.shift()?.()
  const head = state.bare.head(branchName)
  if (head === null) throw typed('NOT_FOUND', `No ref found for ${branchName}`)
  if (head !== input.expectedHeadOid)
    throw typed(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
    )
  if (state.protectedBranches.has(branchName))
    throw typed(
      'UNPROCESSABLE',
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    )
  const files = Object.fromEntries(
    input.fileChanges.additions.map((a) => [a.path, Buffer.from(a.contents, 'base64')]),
  )
  const sha = state.bare.commit(head, files, `${input.message.headline}\n\n${input.message.body}`)
  state.bare.point(`refs/heads/${branchName}`, sha, head)
  return sha
}

interface PullInput {
  baseRefName: string
  headRefName: string
  title: string
  body: string
}

function open(state: GitHubState, input: PullInput) {
  if (!state.mayOpenPullRequests)
    throw typed('UNPROCESSABLE', 'GitHub Actions is not permitted to create or approve pull requests.')
  const number = 100 + state.pulls.length
  const pull = {
    number,
    base: input.baseRefName,
    head: input.headRefName,
    title: input.title,
    url: `https://github.example/o/r/pull/${number}`,
  }
  state.pulls.push(pull)
  return pull
}

function pullRequests(state: GitHubState) {
  return ({ headRefName, baseRefName }: { headRefName: string; baseRefName?: string }) => ({
    nodes: state.pulls
      .filter((p) => p.head === headRefName && p.base === (baseRefName ?? p.base) && p.merged === undefined)
      .map((p) => ({ ...p, isCrossRepository: p.fork === true })),
  })
}

/** Those whose head holds a commit, and those that it merged. */
function ofCommit(state: GitHubState, oid: string) {
  return state.pulls
    .map((p) => ({
      ...p,
      isCrossRepository: p.fork === true,
      headRefOid: state.bare.head(p.head) ?? '',
      mergeCommit: p.merged === undefined ? null : { oid: p.merged },
    }))
    .filter((p) => p.merged === oid || (p.headRefOid !== '' && state.bare.log(p.head).includes(oid)))
}

function comment(state: GitHubState, id: string) {
  const found = state.comments.find((c) => `IC_${c.id}` === id)
  return found ? { __typename: 'IssueComment', isMinimized: found.minimized } : null
}
