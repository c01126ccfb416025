import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { FaultError } from '../project/fault.js'
import { Refusal } from '../deploy/refusal.js'
import { faultOf, installGit, oldGit } from './git-fault.js'
import { saidBy } from './said.js'

export interface GitInput {
  /** Variables for this call alone. Tokens go here, never into arguments. */
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Buffer
  /** Exit codes that are answers; any other throws. */
  readonly answers?: readonly number[]
}

export interface GitOutput {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * What `git rev-parse --local-env-vars` lists, but for configuration: git sets them for hooks, and a run inside a hook
 * would then work on another repository, or on half an index.
 */
const local = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_GRAFT_FILE',
  'GIT_SHALLOW_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_REPLACE_REF_BASE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_EXTERNAL_DIFF',
])

/**
 * Messages are read by us (LC_ALL), nothing waits for a person, nobody's index is locked by looking at it. Objects are
 * what their ids say: replacements are private to a clone, and a plan must come out the same in every one. A trace
 * that somebody asked for shows no credentials, as what git says may end up in our errors.
 */
const fixed = {
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_FLUSH: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TRACE_REDACT: '1',
}

/**
 * Settings of the user that would change what git prints or runs. Hooks, and the monitor of the file system, which is
 * one, belong to the user's own commands. A server that falls silent for a minute is given up.
 */
const plain = [
  'core.quotePath=false',
  'color.ui=false',
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'i18n.commitEncoding=UTF-8',
  'i18n.logOutputEncoding=UTF-8',
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=60',
].flatMap((setting) => ['-c', setting])

/** The environment for git: the process's own without what points elsewhere, with `more` on top. */
function gitEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(([name, value]) => value !== undefined && !local.has(name))
  return Object.assign(Object.fromEntries(own), fixed, more)
}

/** A git process in `cwd`, all three streams piped. Arguments are an array: no shell ever sees them. */
export function startGit(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ReturnType<typeof spawn> {
  return spawn('git', [...plain, ...args], {
    cwd,
    env: gitEnvironment(env),
    stdio: 'pipe',
    windowsHide: true,
  })
}

/**
 * Runs git to its end.
 * @throws Refusal where it ends with a code that is no answer; FaultError where there is no git
 */
export async function runGit(cwd: string, args: readonly string[], input: GitInput = {}): Promise<GitOutput> {
  const output = await finished(cwd, args, input)
  if ((input.answers ?? [0]).includes(output.code)) return output
  throw failure(args[0] ?? '', output.code, output.stderr)
}

/** Why a call failed. A git that does not know its own options (exit code 129) is too old. */
export function failure(call: string, code: number, stderr: string): Refusal | FaultError {
  const said = saidBy(stderr)
  if (code === 129) return new FaultError([oldGit(said)])
  return new Refusal(`git ${call}`, said || `git ended with exit code ${code}`, '')
}

function finished(cwd: string, args: readonly string[], { env, stdin }: GitInput): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const child = startGit(cwd, args, env)
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
    // A git that ends before it has read everything says why on stderr; the broken pipe itself says nothing.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(stdin ?? '')
    child.on('error', (error) => reject(startFault(error, cwd)))
    child.on('close', (code) => {
      resolve({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') })
    })
  })
}

/** Why git did not start in `cwd`, as the user's fault: a folder that is missing looks like a program that is. */
export function startFault(error: Error, cwd: string): FaultError {
  const fault = existsSync(cwd)
    ? faultOf('no-git', `git could not be started: ${error.message}`, installGit)
    : faultOf('no-folder', `There is no folder ${cwd}`, 'Name one that exists.')
  return new FaultError([fault])
}

/** NUL-separated output as its fields; the last separator ends the last field. */
export function fieldsOf(output: Buffer): string[] {
  const fields = output.toString('utf8').split('\0')
  if (fields.at(-1) === '') fields.pop()
  return fields
}
