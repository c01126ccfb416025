import { type Command, Option } from 'commander'
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
  unlessOne,
  withEnvironment,
  withRelease,
} from './option.js'

/** Commands on an environment. */

export type InstallOptions = CommonOptions &
  EnvironmentOption & { ref?: string; baseline?: string; dryRun?: true }

export function install(root: Command, handle: Handler): void {
  withEnvironment(
    command(
      root,
      'install',
      'puts one ref as blue into an empty environment, or adopts what is there',
      '\nExample:\n  bluegreen install --environment staging --ref v1.4.0',
    ),
    unlessOne,
  )
    .option('--ref <ref>', 'what to install (default: the baseline)')
    .option('--baseline <ref>', 'the same as --ref')
    .option(...dryRun)
    .action((options: InstallOptions) =>
      handle({
        command: 'install',
        ...commonOf(options),
        ...environmentOf(options),
        ref: options.ref ?? null,
        baseline: options.baseline ?? null,
        dryRun: options.dryRun ?? false,
      }),
    )
}

export type DeployOptions = CommonOptions &
  ReleaseOptions &
  EnvironmentOption & {
    release?: string
    until?: 'validate'
    autoRollback: boolean
    supersede?: true
    dryRun?: true
  }

export function deploy(root: Command, handle: Handler): void {
  withEnvironment(
    withRelease(
      command(
        root,
        'deploy',
        'carries the plan out: green beside blue, compared, switched',
        '\nExamples:\n  bluegreen deploy --environment staging --until validate\n  bluegreen deploy --environment production --release sha256:…',
      ),
    ),
    unlessOne,
  )
    .option('--release <hash>', 'deploys only this release, as the plan shows it')
    .addOption(new Option('--until <step>', 'stops before the switch').choices(['validate']))
    .option('--no-auto-rollback', 'a failed watch leaves consumers on green')
    .option('--supersede', "goes ahead although another branch's release is under way, or would be undone")
    .option(...dryRun)
    .action((options: DeployOptions) =>
      handle({
        command: 'deploy',
        ...commonOf(options),
        ...releaseOf(options),
        ...environmentOf(options),
        release: options.release ?? null,
        until: options.until ?? null,
        autoRollback: options.autoRollback,
        supersede: options.supersede ?? false,
        dryRun: options.dryRun ?? false,
      }),
    )
}

export function status(root: Command, handle: Handler): void {
  withEnvironment(
    command(
      root,
      'status',
      'shows what an environment runs, against its ledger',
      '\nExample:\n  bluegreen status --environment production --history',
    ),
    unlessOne,
  )
    .option('--history', 'with what was ever done there, the newest first')
    .action((options: CommonOptions & EnvironmentOption & { history?: true }) =>
      handle({
        command: 'status',
        ...commonOf(options),
        ...environmentOf(options),
        history: options.history ?? false,
      }),
    )
}

export type RollbackOptions = CommonOptions &
  EnvironmentOption & { discard?: true; rehearse?: true; dryRun?: true }

export function rollback(root: Command, handle: Handler): void {
  withEnvironment(
    command(
      root,
      'rollback',
      'consumers back to blue',
      '\nExample:\n  bluegreen rollback --environment production --dry-run',
    ),
    unlessOne,
  )
    .option('--discard', 'removes green too')
    .option('--rehearse', 'tries it on a copy, and says how long it takes and what readers would see')
    .option(...dryRun)
    .action((options: RollbackOptions) =>
      handle({
        command: 'rollback',
        ...commonOf(options),
        ...environmentOf(options),
        discard: options.discard ?? false,
        rehearse: options.rehearse ?? false,
        dryRun: options.dryRun ?? false,
      }),
    )
}

export function retire(root: Command, handle: Handler): void {
  withEnvironment(
    command(
      root,
      'retire',
      'removes blue that nothing reads any more',
      '\nExample:\n  bluegreen retire --environment production --dry-run',
    ),
    unlessOne,
  )
    .option(...dryRun)
    .action((options: CommonOptions & EnvironmentOption & { dryRun?: true }) =>
      handle({
        command: 'retire',
        ...commonOf(options),
        ...environmentOf(options),
        dryRun: options.dryRun ?? false,
      }),
    )
}
