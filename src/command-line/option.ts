import { type Command, Option } from 'commander'
import type { Common, Invocation, ReleaseChoice } from './invocation.js'

/** What a parsed command line ends in. */
export type Handler = (invocation: Invocation) => Promise<void>

export interface CommonOptions {
  project?: string
  config?: string
  json?: true
  quiet?: true
}

export interface ReleaseOptions {
  baseline?: string
  head?: string
  tables?: string
  exclude?: string[]
  closure?: 'full' | 'minimal'
  strict?: true
}

export interface EnvironmentOption {
  environment?: string
}

/** Adds a command with what all of them take. */
export function command(root: Command, name: string, description: string, more: string): Command {
  return root
    .command(name)
    .description(description)
    .option('--project <name>', 'name or folder of the project (default: the one that is found)')
    .option('--config <file>', 'configuration (default: bluegreen.yaml where there is one)')
    .option('--json', 'exactly one JSON document on standard output')
    .option('--quiet', 'no progress')
    .addHelpText('after', more)
}

export function commonOf(options: CommonOptions): Common {
  const { project, config, json, quiet } = options
  return { project: project ?? null, config: config ?? null, json: json ?? false, quiet: quiet ?? false }
}

/** Adds what says which release. */
export function withRelease(added: Command): Command {
  return added
    .option(
      '--baseline <ref>',
      'what production runs: tag, branch, commit, latest:GLOB, or a date YYYY-MM-DD[@branch]',
    )
    .option('--head <ref>', 'what to release (default: the work tree, uncommitted changes included)')
    .option('--tables <file>', 'more tables that must move: one a line, or modified_flink_files.json')
    .option('--exclude <names...>', 'tables that must not move')
    .addOption(new Option('--closure <kind>', 'which readers move with a table').choices(['full', 'minimal']))
    .option('--strict', 'every statement that cannot be understood is a fault')
}

export function releaseOf(options: ReleaseOptions): ReleaseChoice {
  return {
    baseline: options.baseline ?? null,
    head: options.head ?? null,
    tables: options.tables ?? null,
    exclude: (options.exclude ?? []).flatMap((names) => names.split(',')).filter((name) => name !== ''),
    closure: options.closure ?? null,
    strict: options.strict ?? false,
  }
}

/** Adds the environment; `usual` says what holds without it. */
export function withEnvironment(added: Command, usual: string): Command {
  return added.option('--environment <name>', `the environment (${usual})`)
}

/** Of commands on an environment. */
export const unlessOne = 'needed unless there is only one'

export function environmentOf({ environment }: EnvironmentOption): { readonly environment: string | null } {
  return { environment: environment ?? null }
}

export const dryRun = ['--dry-run', 'prints what would be done'] as const
