import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Refusal } from '../../deploy/refusal.js'
import { messageOf } from '../../project/wording.js'

type Variables = Readonly<Record<string, string | undefined>>

const step = 'engine'
const minutes = 60_000

/**
 * The entry of DuckDB's library in this machine's cache, as a URL; fetched by `npm ci` where it is not there yet. The
 * lock file that ships with the bundle pins versions and integrity, so what is fetched is what was tested.
 * @throws Refusal where there is no lock file, no npm, or no way to the packages
 */
export async function fetchedLibrary(env: Variables = process.env): Promise<string> {
  const source = await lockFolder()
  if (source === null) throw missing('it is not installed')
  const lock = await readFile(join(source, 'package-lock.json'))
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 16)
  const home = join(
    cacheFolder(env),
    'bluegreen-sql',
    `duckdb-${process.platform}-${process.arch}-${version}`,
  )
  if (!(await exists(home))) await fetchInto(home, source, env)
  return pathToFileURL(join(home, 'node_modules', '@duckdb', 'node-api', 'lib', 'index.js')).href
}

/** Where the bundle keeps the lock file: beside its entries, which chunks see from one folder below. */
async function lockFolder(): Promise<string | null> {
  for (const relative of ['./duckdb/', '../duckdb/']) {
    const folder = fileURLToPath(new URL(relative, import.meta.url))
    if (await exists(join(folder, 'package-lock.json'))) return folder
  }
  return null
}

/** The runner's own tool cache, else the user's. */
function cacheFolder(env: Variables): string {
  const own = [env['RUNNER_TOOL_CACHE'], env['XDG_CACHE_HOME']].find((folder) => (folder ?? '') !== '')
  return own ?? join(homedir(), '.cache')
}

/** Fetched aside and moved into place at the end: a run that is killed, or a second one, leaves nothing half done. */
async function fetchInto(home: string, source: string, env: Variables): Promise<void> {
  try {
    await mkdir(join(home, '..'), { recursive: true })
    const aside = await mkdtemp(`${home}-`)
    try {
      await cp(source, aside, { recursive: true })
      await npmCi(aside, env)
      await rename(aside, home).catch(async (error: unknown) => {
        if (!(await exists(home))) throw error
      })
    } finally {
      await rm(aside, { recursive: true, force: true })
    }
  } catch (error) {
    throw error instanceof Refusal ? error : missing(messageOf(error))
  }
}

/** Secrets of the job are none of npm's business, nor of any package's. */
function harmless(env: Variables): Record<string, string> {
  const secret = /^(INPUT_|GITHUB_|ACTIONS_|SL_|AWS_|AZURE_)|TOKEN|SECRET|PASSWORD|KEY/i
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || secret.test(name) ? [] : [[name, value]],
    ),
  )
}

function npmCi(folder: string, env: Variables): Promise<void> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const options = {
    cwd: folder,
    env: harmless(env),
    timeout: 10 * minutes,
    shell: process.platform === 'win32',
    maxBuffer: 1 << 24,
  }
  return new Promise((resolve, reject) => {
    execFile(npm, args, options, (error, _out, err) => {
      if (error === null) resolve()
      else reject(missing(reasonOf(err) || error.message))
    })
  })
}

function reasonOf(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^npm (ERR!|error)\s*/, '').trim())
  return lines
    .filter((line) => line !== '')
    .slice(0, 3)
    .join('; ')
}

function missing(reason: string): Refusal {
  return new Refusal(
    step,
    `the embedded engine needs the package @duckdb/node-api, which could not be had: ${reason}`,
    'npm install @duckdb/node-api@1.5.5-r.5',
  )
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
