import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHubServer } from '../github/server.js'

export interface Ran {
  readonly code: number
  /** Standard output and standard error. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Builds the bundle that GitHub runs into a scratch folder and returns the path of its entry. */
export function buildAction(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bluegreen-dist-'))
  execFileSync(process.execPath, ['scripts/build.mjs', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  // The engine stays outside of the bundle; the runner's own install is the checkout's here.
  execFileSync('ln', ['-s', join(process.cwd(), 'node_modules'), join(folder, 'node_modules')])
  return join(folder, 'index.js')
}

/** What a runner gives to one step: a fresh clone at the event's commit, the event, the files to write to. */
export interface StepRequest {
  readonly event: string
  readonly payload: object
  readonly inputs?: Readonly<Record<string, string>>
  readonly sha: string
  readonly ref: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `dist/index.js` as a runner does and waits for its end. */
export async function runStep(
  entry: string,
  server: GitHubServer,
  token: string,
  step: StepRequest,
): Promise<Ran> {
  const temp = mkdtempSync(join(tmpdir(), 'bluegreen-step-'))
  const workspace = checkout(join(temp, 'work'), server.state.bare.path, step.sha)
  const file = (name: string, text = '') => {
    writeFileSync(join(temp, name), text)
    return join(temp, name)
  }
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_API_URL: server.url,
    GITHUB_GRAPHQL_URL: `${server.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '77',
    GITHUB_SHA: step.sha,
    GITHUB_REF: step.ref,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    INPUT_TOKEN: token,
    ...Object.fromEntries(Object.entries(step.inputs ?? {}).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v])),
    ...step.env,
  }
  const { code, log } = await run(entry, workspace, env)
  const outputs = readOutputs(readFileSync(env.GITHUB_OUTPUT, 'utf8'))
  return { code, log, outputs, summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8') }
}

/** A full clone with a detached head, as actions/checkout leaves it with `fetch-depth: 0`. */
function checkout(folder: string, bare: string, sha: string): string {
  execFileSync('git', ['clone', '-q', '--no-checkout', `file://${bare}`, folder])
  execFileSync('git', ['-C', folder, 'checkout', '-q', '--detach', sha])
  return folder
}

function run(entry: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number; log: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [entry],
      { cwd, env, maxBuffer: 1 << 26 },
      (_error, out, err) => {
        resolve({ code: child.exitCode ?? -1, log: out + err })
      },
    )
  })
}

/** `name<<delimiter`, the value's lines, the delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(.+)\n([^]*?)\n\2$/gm))
    found[name] = value
  return found
}
