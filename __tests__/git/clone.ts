import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

// The machine's own git configuration plays no part, neither here nor in what is tested.
process.env['GIT_CONFIG_NOSYSTEM'] = '1'
process.env['GIT_CONFIG_GLOBAL'] = '/dev/null'

const env: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@localhost',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@localhost',
}

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

export function folder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'bluegreen-test-')))
  folders.push(made)
  return made
}

/** A real repository in a temporary folder. */
export class Clone {
  readonly root: string

  constructor(root: string) {
    this.root = root
  }

  static init(...options: readonly string[]): Clone {
    const clone = new Clone(folder())
    clone.git('init', '--quiet', '--initial-branch=main', ...options)
    return clone
  }

  static of(remote: string, ...options: readonly string[]): Clone {
    const root = folder()
    execFileSync('git', ['clone', '--quiet', ...options, remote, root], { env, stdio: 'pipe' })
    return new Clone(root)
  }

  git(...args: readonly string[]): string {
    return this.pipe('', ...args)
  }

  /** The same, with something on standard input. */
  pipe(input: string | Buffer, ...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.root, env, input, stdio: 'pipe' }).toString('utf8').trim()
  }

  write(files: Readonly<Record<string, string | Buffer>>): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true })
      writeFileSync(join(this.root, path), content)
    }
    return this
  }

  /** Text of one file, as it is on disk. */
  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8')
  }

  /** Commits everything; returns the commit. `date`: ISO 8601. */
  commit(message: string, date?: string): string {
    this.git('add', '--all')
    const dates = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    execFileSync('git', ['commit', '--quiet', '--allow-empty', '-m', message], {
      cwd: this.root,
      env: { ...env, ...dates },
      stdio: 'pipe',
    })
    return this.git('rev-parse', 'HEAD')
  }
}
