import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { orders } from '../command-line/bluegreen.js'
import { Clone } from '../git/clone.js'

/** dist as it is on a runner: without the packages of this checkout beside it. */
const build = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'bluegreen-bare-'))
  execFileSync(process.execPath, ['scripts/build.mjs', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  return join(folder, 'cli.js')
}

interface Ran {
  readonly code: number
  readonly log: string
}

const run = (cli: string, cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { cwd, env }, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, log: out + err })
    })
  })

describe('the embedded engine, which is not in dist', () => {
  const cli = build()
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  const cache = mkdtempSync(join(tmpdir(), 'bluegreen-cache-'))
  const env = { ...process.env, RUNNER_TOOL_CACHE: '', XDG_CACHE_HOME: cache }

  test('plans without it; says what is missing where it cannot be had, and leaves nothing behind', async () => {
    const nowhere = {
      ...env,
      npm_config_registry: 'http://127.0.0.1:9',
      npm_config_fetch_retries: '0',
      npm_config_cache: mkdtempSync(join(tmpdir(), 'bluegreen-npm-')),
    }
    expect(await run(cli, clone.root, nowhere, 'plan')).toMatchObject({ code: 0 })
    const { code, log } = await run(cli, clone.root, nowhere, 'install')
    expect(code).toBe(1)
    expect(log).toMatch(/^error engine: .*@duckdb\/node-api, which could not be had: .*ECONNREFUSED/m)
    expect(log).toMatch(/^next: npm install @duckdb\/node-api@/m)
    expect(readdirSync(join(cache, 'bluegreen-sql'))).toEqual([])
  })

  test('is fetched once, of the very versions that were tested, and kept', async () => {
    expect(await run(cli, clone.root, env, 'install')).toMatchObject({ code: 0 })
    const [kept = '', ...others] = readdirSync(join(cache, 'bluegreen-sql'))
    expect(others).toEqual([])
    expect(existsSync(join(cache, 'bluegreen-sql', kept, 'node_modules/@duckdb/node-api'))).toBe(true)
    const offline = { ...env, npm_config_registry: 'http://127.0.0.1:9' }
    expect(await run(cli, clone.root, offline, 'status')).toMatchObject({ code: 0 })
  })
})
