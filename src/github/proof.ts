import type { Client } from './client.js'
import { isOf, urlsOf } from './deployment.js'
import { problemOf, refusalOf } from './problem.js'

/** What a ledger says was proved, and by which run. */
export interface ClaimedProof {
  readonly environment: string
  /** Null where the ledger does not say. */
  readonly commit: string | null
  /** The page of a run; null where the ledger names none. */
  readonly run: string | null
}

/**
 * Whether GitHub has seen what a ledger says: a deployment to that environment that a run of this repository ended with
 * success. Where the default branch is protected, and with it the configuration that asks for the proof, the run has to
 * be one of a protected branch too: elsewhere anyone who may push could have written its workflow.
 * @returns null where it is so, else why not, to follow `but`
 * @throws Refusal that names the permission that is missing
 */
export async function doubtOf(client: Client, claimed: ClaimedProof): Promise<string | null> {
  const { run, environment } = claimed
  const id = run === null ? null : idOf(client, run)
  if (run === null) return `no run of a workflow did that: let one deploy to ${environment}`
  if (id === null) return `${run} is no run of ${client.owner}/${client.repo}`
  if (!(await isDeployed(client, claimed, run)))
    return `GitHub knows no deployment to ${environment} that ${run} ended with success`
  return (await isProtected(client, await defaultBranch(client))) ? doubtOfBranch(client, id, run) : null
}

function idOf({ owner, repo }: Client, run: string): number | null {
  const [, name, id] = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)$/.exec(run) ?? []
  return name?.toLowerCase() === `${owner}/${repo}`.toLowerCase() ? Number(id) : null
}

/** GitHub calls a deployment inactive once a newer one has succeeded. */
const succeeded: ReadonlySet<string> = new Set(['success', 'inactive'])

async function isDeployed(
  { owner, repo, rest }: Client,
  { environment, commit }: ClaimedProof,
  run: string,
): Promise<boolean> {
  const place = { owner, repo, per_page: 100 }
  const asked = { ...place, environment, ...(commit === null ? {} : { sha: commit }) }
  try {
    const { data } = await rest.rest.repos.listDeployments(asked)
    for (const { id } of data) {
      const statuses = await rest.rest.repos.listDeploymentStatuses({ ...place, deployment_id: id })
      const isOwn = statuses.data.some((one) => one.state === 'success' && urlsOf(one).some(isOf(run)))
      // Newest first.
      if (isOwn && succeeded.has(statuses.data[0]?.state ?? '')) return true
    }
    return false
  } catch (error) {
    throw refusalOf('see what was deployed', error, 'deployments: read')
  }
}

async function defaultBranch({ owner, repo, rest }: Client): Promise<string> {
  try {
    return (await rest.rest.repos.get({ owner, repo })).data.default_branch
  } catch (error) {
    throw refusalOf('see the default branch', error, 'contents: read')
  }
}

/** A branch that is not there is not protected. */
async function isProtected({ owner, repo, rest }: Client, branch: string): Promise<boolean> {
  try {
    return (await rest.rest.repos.getBranch({ owner, repo, branch })).data.protected
  } catch (error) {
    if (problemOf(error).status === 404) return false
    throw refusalOf(`see whether ${branch} is protected`, error, 'contents: read')
  }
}

async function doubtOfBranch(client: Client, id: number, run: string): Promise<string | null> {
  const branch = await branchOf(client, id)
  if (branch === null) return `GitHub knows no run ${run} of a branch of this repository`
  return (await isProtected(client, branch)) ? null : `${run} ran on ${branch}, which is not protected`
}

/** Null for a run that is not there, and for one of a fork. */
async function branchOf({ owner, repo, rest }: Client, id: number): Promise<string | null> {
  try {
    const { data } = await rest.rest.actions.getWorkflowRun({ owner, repo, run_id: id })
    return nameOf(data.head_repository) === data.repository.full_name ? data.head_branch : null
  } catch (error) {
    if (problemOf(error).status === 404) return null
    throw refusalOf('see which branch a run was of', error, 'actions: read')
  }
}

/** A fork that is gone is null, whatever the types of GitHub's client say. */
function nameOf(repository: { readonly full_name: string } | null): string | null {
  return repository?.full_name ?? null
}
