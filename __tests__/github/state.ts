import { BareRepository } from './bare.js'

export interface StoredComment {
  readonly id: number
  readonly number: number
  readonly author: string
  readonly url: string
  readonly minimized: boolean
  body: string
}

export interface StoredDeployment {
  readonly id: number
  readonly sha: string
  readonly environment: string
  /** Newest first. */
  readonly statuses: { readonly state: string; readonly log_url: string }[]
}

/** All that the server knows: the truth is in the bare repository, the rest is here. */
export class GitHubState {
  readonly bare = new BareRepository()
  readonly viewer = 'github-actions[bot]'
  readonly permissions = new Set(['contents', 'pull-requests', 'checks', 'deployments', 'actions'])
  readonly protectedBranches = new Set<string>()
  readonly comments: StoredComment[] = []
  readonly pulls: {
    number: number
    base: string
    head: string
    title: string
    url: string
    /** The commit that merged it. */
    merged?: string
    fork?: boolean
  }[] = []
  readonly checks: { name: string; sha: string; conclusion: string }[] = []
  readonly deployments: StoredDeployment[] = []
  /** The runs of workflows, by id. */
  readonly runs = new Map<number, { readonly branch: string; readonly fork: string | null }>()
  /** Address → login. */
  readonly accounts = new Map<string, string>()
  /** Run once each, right before a commit is made: what somebody else does meanwhile. */
  readonly beforeCommit: (() => void)[] = []
  mayOpenPullRequests = true
  /** Older servers say only in GraphQL whether a comment is minimised. */
  tellsMinimized = true

  addComment(number: number, author: string, body: string, minimized = false): StoredComment {
    // Ids are over 32 bits by now.
    const id = 3_000_000_000 + this.comments.length
    const comment = {
      id,
      number,
      author,
      body,
      minimized,
      url: `https://github.example/o/r/pull/${number}#issuecomment-${id}`,
    }
    this.comments.push(comment)
    return comment
  }
}
