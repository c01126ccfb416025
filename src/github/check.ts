import type { Client } from './client.js'
import { refusalOf } from './problem.js'

export interface CheckRequest {
  readonly name: string
  readonly sha: string
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  /** Markdown of at most 65,535 bytes. */
  readonly summary: string
  readonly detailsUrl: string | null
}

/**
 * A finished check run on a commit, so that a required check is there on a commit that no workflow runs for.
 * @throws Refusal that names `checks: write`
 */
export async function publishCheck(client: Client, request: CheckRequest): Promise<string> {
  const { owner, repo, rest } = client
  const { name, sha, conclusion, title, summary, detailsUrl } = request
  try {
    const { data } = await rest.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: sha,
      status: 'completed',
      conclusion,
      ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
      output: { title, summary },
    })
    return data.html_url ?? ''
  } catch (error) {
    throw refusalOf('publish the check', error, 'checks: write')
  }
}
