import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pipeline, revised, revisions } from './pipeline.js'

/** What befalls a process; see lethal.mjs. */
export type Fate =
  | { readonly kind: 'killed'; readonly at: number; readonly delay: number }
  | { readonly kind: 'sleeps'; readonly at: number; readonly holding: boolean; readonly jump: number }

export interface Circumstances {
  readonly fate?: Fate | null
  /** By how much its clock is ahead, in milliseconds. */
  readonly ahead?: number
  /** On another machine: from here, nobody can tell whether it lives. */
  readonly elsewhere?: boolean
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
  /** The moments that it lived through. */
  readonly moments: readonly string[]
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** Which of the two clones of a place. */
export type Who = 'ada' | 'bob'

/** The environment's name in the configuration, and the project's, which the remote's name gives. */
export const environment = 'prod'
export const project = 'remote'

/** `CRASH_CLI=FILE` tries another build: one that is broken on purpose has to fail. */
const cli = resolve(process.env['CRASH_CLI'] ?? 'dist/cli.js')
const lethal = pathToFileURL(resolve('__tests__/crash/lethal.mjs')).href

const people = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'test'],
    [`GIT_${role}_EMAIL`, 'test@localhost'],
  ]),
)
const plain = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...people }

/** A remote, two clones of it, a database, and a folder for temporary files: all in one folder, which can be copied. */
export class Place {
  readonly root: string
  #runs = 0

  constructor(root: string) {
    this.root = root
  }

  /** A remote that has the pipeline, tagged v1.0.0, and two revisions of a release, rewritten: `first` and `second`. */
  static async make(): Promise<Place> {
    const place = new Place(folder())
    mkdirSync(place.temporary)
    git(place.root, 'init', '--quiet', '--bare', '--template=', '--initial-branch=main', 'remote.git')
    // A push that ends with housekeeping would take twice as long.
    for (const setting of ['receive.autoGc', 'gc.auto']) git(place.remote, 'config', setting, '0')
    git(place.root, 'init', '--quiet', '--template=', '--initial-branch=main', 'ada')
    place.git('ada', 'remote', 'add', 'origin', '../remote.git')
    place.write(pipeline)
    place.commit('pipeline')
    place.git('ada', 'tag', 'v1.0.0')
    place.git('ada', 'switch', '--quiet', '--create', 'release/1')
    for (const [name, [from, to]] of Object.entries(revisions)) {
      place.write({ [revised]: readFileSync(join(place.clone('ada'), revised), 'utf8').replace(from, to) })
      over(await place.run('ada', ['rewrite']))
      place.commit(name)
      place.git('ada', 'tag', name)
    }
    place.git('ada', 'push', '--quiet', '--tags', 'origin', 'main', 'release/1')
    cpSync(place.clone('ada'), place.clone('bob'), { recursive: true })
    return place
  }

  /** Another one that is the same. */
  copy(): Place {
    const root = folder()
    cpSync(this.root, root, { recursive: true, verbatimSymlinks: true })
    return new Place(root)
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  clone(who: Who): string {
    return join(this.root, who)
  }

  get remote(): string {
    return join(this.root, 'remote.git')
  }

  get database(): string {
    return join(this.root, 'environment.duckdb')
  }

  get temporary(): string {
    return join(this.root, 'tmp')
  }

  git(who: Who, ...args: readonly string[]): string {
    return git(this.clone(who), ...args)
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.clone('ada'), path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }

  commit(message: string): void {
    this.git('ada', 'add', '--all')
    this.git('ada', 'commit', '--quiet', '-m', message)
  }

  /** Starts a command of the command line as a process of its own. */
  start(who: Who, args: readonly string[], { fate = null, ...more }: Circumstances = {}): Running {
    const log = join(this.root, `moments-${this.#runs++}`)
    const child = spawn(process.execPath, ['--import', lethal, cli, ...args], {
      cwd: this.clone(who),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...this.#variables, BLUEGREEN_FATE: JSON.stringify({ ahead: 0, ...more, ...fate, log }) },
    })
    return { child, ended: ended(child, log) }
  }

  get #variables(): NodeJS.ProcessEnv {
    const { PATH } = process.env
    return { PATH, ...plain, DATABASE: this.database, TMPDIR: this.temporary }
  }

  run(who: Who, args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
    return this.start(who, args, circumstances).ended
  }
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'bluegreen-crash-'))
}

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, env: { ...process.env, ...plain }, stdio: 'pipe' })
    .toString('utf8')
    .trim()
}

/** A process that was killed may have left a git behind, which holds its streams: it is over when it has exited. */
function ended(child: ChildProcess, log: string): Promise<Ended> {
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    const over = (code: number | null, signal: NodeJS.Signals | null) =>
      resolve({ code, signal, out, err, moments: lines(log) })
    child.on('close', over)
    child.on('exit', (code, signal) => {
      if (signal !== null) over(code, signal)
    })
  })
}

function lines(file: string): readonly string[] {
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  rmSync(file)
  return text.split('\n').slice(0, -1)
}

/** @throws where it was neither done nor refused: what is refused changes nothing, so the end says whether that is right */
export function over(run: Ended): Ended {
  if (run.code === 0 || (run.code === 1 && run.out.includes('"outcome": "refused"'))) return run
  throw new Error(`exit code ${String(run.code)} ${run.signal ?? ''}\n${run.out}\n${run.err}`)
}
