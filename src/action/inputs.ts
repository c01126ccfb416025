import { FaultError, type Fault } from '../project/fault.js'

export const commands = [
  'auto',
  'plan',
  'rewrite',
  'simulate',
  'install',
  'deploy',
  'status',
  'rollback',
  'retire',
] as const
export type Command = (typeof commands)[number]

/** The inputs of action.yml, checked. Texts that were not given are null. */
export interface Inputs {
  readonly command: Command
  readonly environment: string | null
  readonly baseline: string | null
  readonly project: string | null
  readonly config: string | null
  /** A file with more tables that must move. */
  readonly tables: string | null
  readonly exclude: readonly string[]
  readonly closure: 'full' | 'minimal' | null
  /** `sha256:…`; only this release is deployed. */
  readonly release: string | null
  /** What to plan, deploy or install, where it is not the event's commit. */
  readonly ref: string | null
  readonly until: 'validate' | null
  readonly strict: boolean
  readonly discard: boolean
  readonly dryRun: boolean
  readonly commit: boolean
  readonly comment: boolean
  readonly token: string | null
  readonly workingDirectory: string | null
}

type Env = Readonly<Record<string, string | undefined>>
/** Collects what is wrong, so that the user sees all of it at once. */
interface Reading {
  readonly env: Env
  readonly faults: Fault[]
}

/**
 * Reads every input as the runner passes it (`INPUT_DRY-RUN` for `dry-run`).
 * @throws FaultError with one fault for each input that is wrong
 */
export function readInputs(env: Env): Inputs {
  const reading: Reading = { env, faults: [] }
  const inputs = read(reading)
  if (reading.faults.length > 0) throw new FaultError(reading.faults)
  return inputs
}

function read(reading: Reading): Inputs {
  return {
    command: choice(reading, 'command', commands) ?? 'auto',
    environment: text(reading, 'environment'),
    baseline: text(reading, 'baseline'),
    project: text(reading, 'project'),
    config: text(reading, 'config'),
    tables: text(reading, 'tables'),
    exclude: list(reading, 'exclude'),
    closure: choice(reading, 'closure', ['full', 'minimal']),
    release: hash(reading, 'release'),
    ref: text(reading, 'ref'),
    until: choice(reading, 'until', ['validate']),
    strict: flag(reading, 'strict', false),
    discard: flag(reading, 'discard', false),
    // Nothing undoes a retirement.
    dryRun: flag(reading, 'dry-run', text(reading, 'command') === 'retire'),
    commit: flag(reading, 'commit', true),
    comment: flag(reading, 'comment', true),
    token: text(reading, 'token'),
    workingDirectory: text(reading, 'working-directory'),
  }
}

function text({ env }: Reading, name: string): string | null {
  const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  return value === '' ? null : value
}

function list(reading: Reading, name: string): readonly string[] {
  return (text(reading, name) ?? '').split(/[\s,]+/).filter((item) => item !== '')
}

function choice<T extends string>(reading: Reading, name: string, allowed: readonly T[]): T | null {
  const value = text(reading, name)
  if (value === null) return null
  const found = allowed.find((a) => a === value)
  if (found === undefined) fault(reading, name, value, `use one of ${allowed.join(', ')}`)
  return found ?? null
}

/** Only the two words: what else YAML calls a boolean is a mistake more often than not. */
function flag(reading: Reading, name: string, otherwise: boolean): boolean {
  const value = text(reading, name)
  if (value === null) return otherwise
  if (value !== 'true' && value !== 'false') fault(reading, name, value, 'use true or false')
  return value === 'true'
}

function hash(reading: Reading, name: string): string | null {
  const value = text(reading, name)
  if (value !== null && !/^sha256:[0-9a-f]{64}$/.test(value))
    fault(reading, name, value, 'use the release hash of the plan: sha256: and 64 hex digits')
  return value
}

function fault({ faults }: Reading, name: string, value: string, hint: string): void {
  const message = `input ${name} cannot be ${JSON.stringify(value)}`
  faults.push({ code: 'input', file: '', line: 0, column: 0, message, hint })
}
