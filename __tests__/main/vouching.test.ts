import { expect, test } from '@jest/globals'
import type { ClientOptions } from '../../src/github/client.js'
import type { ClaimedProof } from '../../src/github/proof.js'
import { createGitHub, type GitHub } from '../../src/github/github.js'
import { vouchingIn } from '../../src/main/vouching.js'
import { openWorkspace } from '../../src/main/workspace.js'
import { Clone } from '../git/clone.js'

const proof = {
  release: 'sha256:1',
  at: '2026-03-01T12:00:00Z',
  outcome: 'pass' as const,
  commit: 'a'.repeat(40),
  run: 'https://github.com/o/r/actions/runs/7',
}

/** A clone whose staging has a ledger that others can write, and GitHub, which knows nothing of any proof. */
async function asked(env: Readonly<Record<string, string>>) {
  const clone = Clone.init().write({
    'bluegreen.yaml':
      'environments: { own: { engine: duckdb }, staging: { engine: duckdb, ledger: remote }, prod: { requires: staging } }\n',
  })
  const workspace = await openWorkspace({ cwd: clone.root, env, config: null })
  const options: ClientOptions[] = []
  const claims: ClaimedProof[] = []
  const host = (given: ClientOptions): GitHub => {
    options.push(given)
    const doubt = (claimed: ClaimedProof) => {
      claims.push(claimed)
      return Promise.resolve('GitHub knows no such run')
    }
    return { ...createGitHub(given), doubt }
  }
  const vouching = await vouchingIn(workspace, host)
  const doubts = [await vouching.doubt('staging', proof), await vouching.doubt('own', proof)]
  workspace.repository.close()
  return { doubts, options, claims, actor: vouching.actor }
}

const job = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r', GITHUB_ACTOR: 'ada' }

test('outside of a job of GitHub nobody is asked', async () => {
  expect(await asked({ GITHUB_TOKEN: 't' })).toMatchObject({ doubts: [null, null], options: [] })
})

test.each(['GITHUB_TOKEN', 'GH_TOKEN'])('in a job GitHub is asked with %s', async (name) => {
  const { doubts, options, claims, actor } = await asked({ ...job, [name]: 't' })
  expect(doubts).toEqual(['GitHub knows no such run', null])
  expect(options).toMatchObject([{ token: 't', repository: 'o/r', apiUrl: 'https://api.github.com' }])
  expect(claims).toEqual([{ environment: 'staging', commit: proof.commit, run: proof.run }])
  expect(actor).toBe('ada')
})

test('in a job without a token a ledger that others can write proves nothing', async () => {
  const { doubts, options } = await asked(job)
  expect(doubts).toEqual([expect.stringContaining('give the job GITHUB_TOKEN'), null])
  expect(options).toEqual([])
})
