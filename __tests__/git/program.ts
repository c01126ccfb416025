import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folder } from './clone.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A program of its own, for what has to be tested in another process: `source` imports from the project's root. */
export function program(source: string): string {
  const file = join(folder(), 'program.mjs')
  const banner = `import{createRequire}from'node:module';const require=createRequire(import.meta.url);`
  const text = execFileSync(
    join(root, 'node_modules/.bin/esbuild'),
    [
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--loader=ts',
      `--banner:js=${banner}`,
      '--log-level=error',
    ],
    { input: source, cwd: root, maxBuffer: 100_000_000 },
  )
  writeFileSync(file, text)
  chmodSync(join(file, '..'), 0o755)
  return file
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export function run(command: string, args: readonly string[], options: { uid?: number } = {}): Ended {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  })
  return { code: status, stdout, stderr }
}

/** A program that goes on beside the test; resolves once it has printed its first line. */
export function started(file: string, ...args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child))
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`ended with ${code ?? 'a signal'} before it said anything`)),
    )
  })
}

/** Somebody without rights, where the tests run as root; else who runs the tests. */
export const nobody: { uid?: number } = process.getuid?.() === 0 ? { uid: 65534 } : {}
