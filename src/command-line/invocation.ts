/** What a command line asked for, checked: one form for each command (INTERFACE, Commands). */

export interface Common {
  readonly project: string | null
  readonly config: string | null
  readonly json: boolean
  readonly quiet: boolean
}

/** Options of `plan`, `rewrite`, `simulate` and `deploy`. Null and empty: as the configuration says. */
export interface ReleaseChoice {
  readonly baseline: string | null
  /** Null: the work tree. */
  readonly head: string | null
  readonly tables: string | null
  readonly exclude: readonly string[]
  readonly closure: 'full' | 'minimal' | null
  readonly strict: boolean
}

export type Invocation = Common &
  (
    | { readonly command: 'inspect'; readonly paths: readonly string[]; readonly graph: boolean }
    | ({
        readonly command: 'plan'
        readonly environment: string | null
        readonly markdown: boolean
        readonly html: string | null
        readonly detailedExitcode: boolean
      } & ReleaseChoice)
    | ({ readonly command: 'rewrite'; readonly check: boolean; readonly dryRun: boolean } & ReleaseChoice)
    | ({ readonly command: 'simulate' } & ReleaseChoice)
    | {
        readonly command: 'install'
        readonly environment: string | null
        readonly ref: string | null
        readonly baseline: string | null
        readonly dryRun: boolean
      }
    | ({
        readonly command: 'deploy'
        readonly environment: string | null
        readonly release: string | null
        readonly until: 'validate' | null
        readonly autoRollback: boolean
        readonly supersede: boolean
        readonly dryRun: boolean
      } & ReleaseChoice)
    | { readonly command: 'status'; readonly environment: string | null; readonly history: boolean }
    | {
        readonly command: 'rollback'
        readonly environment: string | null
        readonly discard: boolean
        readonly rehearse: boolean
        readonly dryRun: boolean
      }
    | { readonly command: 'retire'; readonly environment: string | null; readonly dryRun: boolean }
  )

export type InvocationOf<C extends Invocation['command']> = Extract<Invocation, { readonly command: C }>

/** Commands that change an environment. */
export type ChangingInvocation = InvocationOf<'install' | 'deploy' | 'rollback' | 'retire'>

export function isChanging(invocation: Invocation): invocation is ChangingInvocation {
  return ['install', 'deploy', 'rollback', 'retire'].includes(invocation.command)
}
