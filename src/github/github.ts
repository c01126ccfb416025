import { authorsBetween } from './authors.js'
import { publishCheck, type CheckRequest } from './check.js'
import { connect, type Client, type ClientOptions } from './client.js'
import { upsertComment, type CommentRequest, type CommentResult } from './comment.js'
import { branchHead, commitFiles, type CommitRequest, type CommitResult } from './commit.js'
import {
  setDeploymentStatus,
  startDeployment,
  type DeploymentRequest,
  type DeploymentStatus,
} from './deployment.js'
import { doubtOf, type ClaimedProof } from './proof.js'
import { pullRequestsOf, type Deployed } from './pull-request.js'
import { propose, type Proposal, type ProposalRequest } from './proposal.js'

/** Everything the action does on GitHub, for one repository. Each method throws a `Refusal` that names what is missing. */
export interface GitHub {
  comment(request: CommentRequest): Promise<CommentResult | null>
  pullRequests(deployed: Deployed): Promise<readonly number[]>
  commit(request: CommitRequest): Promise<CommitResult>
  head(branch: string): Promise<string | null>
  propose(request: ProposalRequest): Promise<Proposal>
  check(request: CheckRequest): Promise<string>
  startDeployment(request: DeploymentRequest): Promise<number | null>
  setDeploymentStatus(id: number, status: DeploymentStatus, runUrl: string | null): Promise<void>
  authors(base: string, head: string): Promise<readonly (string | null)[]>
  doubt(claimed: ClaimedProof): Promise<string | null>
}

/** GitHub behind its real interface. Nothing is loaded or sent before the first call. */
export function createGitHub(options: ClientOptions): GitHub {
  let connected: Promise<Client> | undefined
  const client = () => (connected ??= connect(options))
  return {
    comment: async (request) => upsertComment(await client(), request),
    pullRequests: async (deployed) => pullRequestsOf(await client(), deployed),
    commit: async (request) => commitFiles(await client(), request),
    head: async (branch) => branchHead(await client(), branch),
    propose: async (request) => propose(await client(), request),
    check: async (request) => publishCheck(await client(), request),
    startDeployment: async (request) => startDeployment(await client(), request),
    setDeploymentStatus: async (id, status, runUrl) =>
      setDeploymentStatus(await client(), id, status, runUrl),
    authors: async (base, head) => authorsBetween(await client(), base, head),
    doubt: async (claimed) => doubtOf(await client(), claimed),
  }
}
