import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Rig } from '../../rig/rig.js'

/** A repository with a pipeline on the rig, and the command line in it. */
export interface Repository {
  /** Writes files of the pipeline, by their names, and commits them. */
  readonly commit: (files: Readonly<Record<string, string>>) => void
  readonly git: (...args: readonly string[]) => void
  /** Runs a command as a user does; what it says on both. @throws Error where it does not end with 0 */
  readonly bluegreen: (...args: readonly string[]) => Promise<string>
  /** The same with `--json`: the document. */
  readonly json: (...args: readonly string[]) => Promise<unknown>
}

/** @param prefix of the topics that are its own */
export function makeRepository(folder: string, { addresses }: Rig, prefix: string): Repository {
  const { gateway, jobmanager, kafka } = addresses
  const git = (...args: readonly string[]) => {
    const who = ['-c', 'user.name=tests', '-c', 'user.email=tests@example.com']
    execFileSync('git', [...who, ...args], { cwd: folder })
  }
  mkdirSync(join(folder, 'pipeline'), { recursive: true })
  writeFileSync(
    join(folder, 'bluegreen.yaml'),
    `project: { name: shop, path: pipeline }
environments:
  flink: { engine: flink, gateway: "${gateway}", jobmanager: "${jobmanager}", kafka: "${kafka}",
    topic-prefix: ${prefix}, ledger: local, catch-up-lag: 0, catch-up-soak: 1s }
`,
  )
  git('init', '--quiet', '--initial-branch=main')
  const run = (args: readonly string[]) => ran(folder, args)
  return {
    git,
    commit: (files) => {
      for (const [name, text] of Object.entries(files))
        writeFileSync(join(folder, 'pipeline', name), `${text}\n`)
      git('add', '--all')
      git('commit', '--quiet', '--message=A change')
    },
    bluegreen: async (...args) => {
      const { out, err } = await run(args)
      return `${out}${err}`
    },
    json: async (...args) => JSON.parse((await run([...args, '--json'])).out) as unknown,
  }
}

async function ran(folder: string, args: readonly string[]): Promise<{ out: string; err: string }> {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: folder })
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => (out += String(data)))
  child.stderr.on('data', (data) => (err += String(data)))
  await once(child, 'close')
  if (child.exitCode === 0) return { out, err }
  throw new Error(`${args.join(' ')} ended with ${child.exitCode}:\n${out}\n${err}`)
}
