import type { Client } from './client.js'
import { refusalOf } from './problem.js'

export interface DeploymentRequest {
  readonly sha: string
  readonly environment: string
  readonly description: string
  readonly production: boolean
  readonly release: string
  /** The run's page; GitHub's own deployment of a job with `environment:` has the same in its status. */
  readonly runUrl: string | null
}

export type DeploymentState = 'in_progress' | 'success' | 'failure'

export interface DeploymentStatus {
  readonly state: DeploymentState
  readonly description: string
}

const step = 'record the deployment'
const longest = 140

/**
 * Records the start of a deployment. Null where the job's own `environment:` has already made one for this run: GitHub
 * keeps that one up to date itself.
 * @throws Refusal that names `deployments: write`
 */
export async function startDeployment(client: Client, request: DeploymentRequest): Promise<number | null> {
  try {
    if (await madeByJob(client, request)) return null
    const { owner, repo, rest } = client
    const { data } = await rest.rest.repos.createDeployment({
      owner,
      repo,
      ref: request.sha,
      environment: request.environment,
      description: request.description.slice(0, longest),
      production_environment: request.production,
      payload: { release: request.release },
      auto_merge: false,
      required_contexts: [],
    })
    return 'id' in data ? data.id : null
  } catch (error) {
    throw refusalOf(step, error, 'deployments: write')
  }
}

async function madeByJob(client: Client, request: DeploymentRequest): Promise<boolean> {
  if (request.runUrl === null) return false
  const { owner, repo, rest } = client
  const { sha, environment } = request
  const { data } = await rest.rest.repos.listDeployments({ owner, repo, sha, environment, per_page: 10 })
  for (const { id } of data) {
    const statuses = await rest.rest.repos.listDeploymentStatuses({
      owner,
      repo,
      deployment_id: id,
      per_page: 10,
    })
    if (statuses.data.some((status) => urlsOf(status).some(isOf(request.runUrl ?? '')))) return true
  }
  return false
}

/** The pages that a status of a deployment links to. */
export function urlsOf(status: {
  readonly log_url?: string
  readonly target_url?: string
}): readonly string[] {
  return [status.log_url ?? '', status.target_url ?? '']
}

/** Whether a page is that of a run, or of one job of it. */
export function isOf(runUrl: string): (url: string) => boolean {
  return (url) => url === runUrl || url.startsWith(`${runUrl}/`)
}

/**
 * Adds a status to a deployment that `startDeployment` recorded.
 * @throws Refusal that names `deployments: write`
 */
export async function setDeploymentStatus(
  client: Client,
  id: number,
  status: DeploymentStatus,
  runUrl: string | null,
): Promise<void> {
  try {
    const { owner, repo, rest } = client
    await rest.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: id,
      state: status.state,
      description: status.description.slice(0, longest),
      ...(runUrl === null ? {} : { log_url: runUrl }),
      auto_inactive: status.state === 'success',
    })
  } catch (error) {
    throw refusalOf(step, error, 'deployments: write')
  }
}
