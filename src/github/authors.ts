import type { Client } from './client.js'
import { refusalOf } from './problem.js'

/**
 * Logins of the authors of the commits after `base` up to `head`, and of those co-authors whose address GitHub made
 * itself; null for an author whose address belongs to nobody on GitHub.
 * @throws Refusal that names `contents: read`
 */
export async function authorsBetween(
  client: Client,
  base: string,
  head: string,
): Promise<readonly (string | null)[]> {
  try {
    return [...new Set(await loginsFrom(client, `${base}...${head}`, 1))]
  } catch (error) {
    throw refusalOf('see who wrote the release', error, 'contents: read')
  }
}

const most = 100

async function loginsFrom(
  client: Client,
  basehead: string,
  page: number,
): Promise<readonly (string | null)[]> {
  const { owner, repo, rest } = client
  const asked = { owner, repo, basehead, per_page: most, page }
  const { data } = await rest.rest.repos.compareCommitsWithBasehead(asked)
  const logins = data.commits.flatMap(({ author, commit }) => [
    loginIn(author),
    ...coAuthorsIn(commit.message),
  ])
  return data.commits.length < most ? logins : [...logins, ...(await loginsFrom(client, basehead, page + 1))]
}

/** GitHub gives an empty object for an account that is gone. */
function loginIn(author: { readonly login?: string } | null): string | null {
  return author?.login ?? null
}

const trailer = /^co-authored-by:.*<(?:\d+\+)?([a-z\d][a-z\d-]*(?:\[bot\])?)@users\.noreply\.[^>]+>\s*$/gim

/** Logins in `Co-authored-by: Ada <1+ada@users.noreply.github.com>`. */
function coAuthorsIn(message: string): readonly string[] {
  return [...message.matchAll(trailer)].flatMap(([, login]) => login ?? [])
}
