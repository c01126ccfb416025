import type { Client } from './client.js'
import { refusalOf } from './problem.js'

export interface CheckAnnotation {
  readonly path: string
  readonly line: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly message: string
}

export interface CheckRequest {
  readonly name: string
  readonly sha: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  /** Markdown of at most 65,535 bytes. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
  readonly detailsUrl: string | null
}

/** GitHub takes no more annotations in one request; the others follow as updates. */
const each = 50
const most = 500

/**
 * A finished check run on a commit, so that a required check is there on a commit that no workflow runs for.
 * @throws Refusal that names `checks: write`
 */
export async function publishCheck(client: Client, request: CheckRequest): Promise<string> {
  try {
    const { owner, repo, rest } = client
    const pages = inPages(request)
    const { data } = await rest.rest.checks.create({
      owner,
      repo,
      name: request.name,
      head_sha: request.sha,
      status: 'completed',
      conclusion: request.conclusion,
      ...(request.detailsUrl === null ? {} : { details_url: request.detailsUrl }),
      output: { ...outputOf(request), annotations: pages[0] ?? [] },
    })
    for (const annotations of pages.slice(1))
      await rest.rest.checks.update({
        owner,
        repo,
        check_run_id: data.id,
        output: { ...outputOf(request), annotations },
      })
    return data.html_url ?? ''
  } catch (error) {
    throw refusalOf('publish the check', error, 'checks: write')
  }
}

function outputOf({ title, summary }: CheckRequest) {
  return { title, summary }
}

function inPages(request: CheckRequest) {
  const all = request.annotations.slice(0, most).map((a) => ({
    path: a.path,
    start_line: Math.max(1, a.line),
    end_line: Math.max(1, a.line),
    annotation_level: a.level,
    message: a.message,
  }))
  return Array.from({ length: Math.ceil(all.length / each) }, (_, i) => all.slice(i * each, (i + 1) * each))
}
