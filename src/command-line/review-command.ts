import type { Command } from 'commander'
import {
  command,
  type CommonOptions,
  commonOf,
  dryRun,
  type EnvironmentOption,
  environmentOf,
  type Handler,
  releaseOf,
  type ReleaseOptions,
  withEnvironment,
  withRelease,
} from './option.js'

/** Commands that only look, or touch nothing but the work tree. */

export function inspect(root: Command, handle: Handler): void {
  command(
    root,
    'inspect',
    'shows what is understood of SQL files; needs neither git nor a configuration',
    '\nExample:\n  bluegreen inspect pipelines/facts --graph',
  )
    .argument('[paths...]', 'files and folders (default: this folder)')
    .option('--graph', 'the lineage as Mermaid')
    .action((paths: string[], options: CommonOptions & { graph?: true }) =>
      handle({ command: 'inspect', ...commonOf(options), paths, graph: options.graph ?? false }),
    )
}

export type PlanOptions = CommonOptions &
  ReleaseOptions &
  EnvironmentOption & { markdown?: true; html?: string; detailedExitcode?: true }

export function plan(root: Command, handle: Handler): void {
  withEnvironment(
    withRelease(
      command(
        root,
        'plan',
        'shows what would be released, and the steps',
        '\nExamples:\n  bluegreen plan --baseline v1.4.0\n  bluegreen plan --baseline 2025-09-10@main --markdown',
      ),
    ),
    'default: the last one',
  )
    .option('--markdown', 'prints the comment of a pull request')
    .option('--html <file>', 'writes the report as a page')
    .option('--detailed-exitcode', 'exit code 2 where there is something to release')
    .action((options: PlanOptions) =>
      handle({
        command: 'plan',
        ...commonOf(options),
        ...releaseOf(options),
        ...environmentOf(options),
        markdown: options.markdown ?? false,
        html: options.html ?? null,
        detailedExitcode: options.detailedExitcode ?? false,
      }),
    )
}

export function rewrite(root: Command, handle: Handler): void {
  withRelease(
    command(
      root,
      'rewrite',
      'brings the work tree to the names of the release',
      '\nExample:\n  bluegreen rewrite --check    exit code 2 where something would change',
    ),
  )
    .option('--check', 'only says whether it would')
    .option(...dryRun)
    .action((options: CommonOptions & ReleaseOptions & { check?: true; dryRun?: true }) =>
      handle({
        command: 'rewrite',
        ...commonOf(options),
        ...releaseOf(options),
        check: options.check ?? false,
        dryRun: options.dryRun ?? false,
      }),
    )
}

export function simulate(root: Command, handle: Handler): void {
  withRelease(
    command(
      root,
      'simulate',
      'runs both versions of the pipeline on sample rows, and shows which rows and columns come out differently',
      '\nExample:\n  bluegreen simulate --baseline v1.4.0',
    ),
  ).action((options: CommonOptions & ReleaseOptions) =>
    handle({ command: 'simulate', ...commonOf(options), ...releaseOf(options) }),
  )
}
