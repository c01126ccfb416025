import type { GitHubState } from './state.js'

type Reply = readonly [status: number, body: unknown]

const gone: Reply = [404, { message: 'Not Found' }]

/** What the contract's part of GitHub's API leaves out: branches and the runs of workflows. Null: not asked for. */
export function answerOfRuns(state: GitHubState, method: string, path: string): Reply | null {
  const [, kind, name = ''] =
    /^\/repos\/o\/r\/(branches|actions\/runs)\/(.+)$/.exec(decodeURIComponent(path)) ?? []
  if (kind === undefined || method !== 'GET') return null
  return kind === 'branches' ? branch(state, name) : run(state, Number(name))
}

function branch(state: GitHubState, name: string): Reply {
  if (state.bare.head(name) === null) return gone
  return [200, { name, protected: state.protectedBranches.has(name) }]
}

function run(state: GitHubState, id: number): Reply {
  const known = state.runs.get(id)
  if (known === undefined) return gone
  if (!state.permissions.has('actions')) return [403, { message: 'Resource not accessible by integration' }]
  return [
    200,
    {
      id,
      head_branch: known.branch,
      repository: { full_name: 'o/r' },
      head_repository: known.fork === null ? { full_name: 'o/r' } : { full_name: known.fork },
    },
  ]
}
