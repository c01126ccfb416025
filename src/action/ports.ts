import type { Plan } from '../plan/plan.js'
import type { Release } from '../release/release.js'
import type { Finding } from '../checks/finding.js'
import type { Refusal, StepFailure } from '../deploy/refusal.js'
import type { Vouching } from '../deploy/vouching.js'
import type { ReportedData } from '../report/context.js'
import type { ActionSettings, Head, Operation } from './decision.js'
import type { Inputs } from './inputs.js'

/** The inputs that a plan depends on, as they were given. */
export type PlanOptions = Pick<
  Inputs,
  'baseline' | 'project' | 'config' | 'tables' | 'exclude' | 'closure' | 'strict' | 'workingDirectory'
>

export interface PlanRequest {
  readonly options: PlanOptions
  /** Read from git objects; a commit that the clone lacks is fetched. */
  readonly head: Head
  /** The pull request's base: its release without this pull request is `soFar`. */
  readonly base: Head | null
  /** Null: the last one. */
  readonly environment: string | null
}

/** The plan of one project. */
export interface Planned {
  readonly plan: Plan
  /** The base branch's release against the same baseline; null where there is no base, or it cannot be planned. */
  readonly soFar: Release | null
  readonly environments: readonly string[]
}

/** The whole new content of one file. */
export interface FileContent {
  readonly path: string
  readonly content: Uint8Array
  /** GitHub's own commits know regular files only; with this one the rewrite is pushed. */
  readonly executable: boolean
}

export interface PushRequest {
  readonly branch: string
  readonly expectedHead: string
  readonly headline: string
  readonly body: string
  readonly files: readonly FileContent[]
  readonly token: string
}

export type CommitResult =
  | { readonly kind: 'committed'; readonly sha: string }
  | { readonly kind: 'stale'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unavailable'; readonly message: string }

export interface OperationRequest {
  readonly options: PlanOptions
  readonly command: Operation
  readonly environment: string
  readonly head: Head
  /** The line of a release; null where it is not known. */
  readonly branch: string | null
  /** Only this release. */
  readonly release: string | null
  readonly until: 'validate' | null
  readonly discard: boolean
  readonly dryRun: boolean
  /** Who stands for it; null where no code host is asked. */
  readonly vouching: Vouching | null
  /** One line of progress for the log. */
  readonly progress: (line: string) => void
}

/** How an operation on one project's environment came out. */
export interface Operated {
  readonly project: string
  /** `deployed`, `validated`, `nothing`, `rolled-back`, `retired`, `installed`, `serving`, `waiting` …: the output `verdict`. */
  readonly outcome: string
  readonly ok: boolean
  /** One line for people. */
  readonly message: string
  /** The command that goes on; null where there is none. */
  readonly next: string | null
  /** What changed, how long it took, what is left, and how to go back: a line each. */
  readonly account: readonly string[]
  /** Null where the command has no plan. */
  readonly plan: Plan | null
  readonly data: ReportedData | null
  readonly checks: readonly Finding[]
  /** What ended it; null where nothing did. It is still to be said. */
  readonly failure: Refusal | StepFailure | null
}

/** Everything the action does that is neither GitHub nor the runner; main.ts implements it with git and the engines. */
export interface PipelinePort {
  /**
   * What decides about events, from the configuration at `from` (never from a reviewed head); null: the default branch.
   * @throws FaultError
   */
  settings(options: PlanOptions, from: string | null): Promise<ActionSettings>
  /** One for each project, or for the one that `options.project` names. Faults of the input stand in the plans. */
  plan(request: PlanRequest): Promise<readonly Planned[]>
  /** The files that `plan.release.edits` change, at the plan's head, each once, with all edits made. */
  edits(plans: readonly Plan[]): Promise<readonly FileContent[]>
  /** Both versions on sample rows; null where there is nothing to run or no sample. A fault of it is its `problem`. */
  simulate(plan: Plan): Promise<ReportedData | null>
  /** One commit by git itself, pushed only if the branch still stands at `expectedHead`. */
  push(request: PushRequest): Promise<CommitResult>
  /** install, deploy, status, rollback or retire; one result for each project, up to the first that failed. */
  operate(request: OperationRequest): Promise<readonly Operated[]>
}

/** What the action needs of GitHub; `src/github` implements it. Each method throws `Refusal`. */
export interface CodeHost {
  comment(request: {
    readonly number: number
    readonly marker: string
    /** From the comment as it is, null where there is none, to what it is to say; null: nothing is written. */
    readonly body: (own: string | null) => string | null
    readonly same: (a: string, b: string) => boolean
    /** Whether it is put beside what other runs say there. */
    readonly joins?: boolean
  }): Promise<{ readonly outcome: 'created' | 'updated' | 'unchanged'; readonly url: string } | null>
  /** The pull requests that a branch or a commit of this repository belongs to. */
  pullRequests(deployed: {
    readonly branch: string | null
    readonly commit: string | null
  }): Promise<readonly number[]>
  commit(request: Omit<PushRequest, 'token'>): Promise<CommitResult>
  head(branch: string): Promise<string | null>
  propose(
    request: Omit<PushRequest, 'token'> & { readonly title: string; readonly text: string },
  ): Promise<{ readonly url: string; readonly number: number; readonly sha: string }>
  check(request: {
    readonly name: string
    readonly sha: string
    readonly conclusion: 'success' | 'failure'
    readonly title: string
    readonly summary: string
    readonly detailsUrl: string | null
  }): Promise<string>
  startDeployment(request: {
    readonly sha: string
    readonly environment: string
    readonly description: string
    readonly production: boolean
    readonly release: string
    readonly runUrl: string | null
  }): Promise<number | null>
  setDeploymentStatus(
    id: number,
    status: { readonly state: 'in_progress' | 'success' | 'failure'; readonly description: string },
    runUrl: string | null,
  ): Promise<void>
  /** Logins of the authors of the commits after `base` up to `head`; null for one whom GitHub does not know. */
  authors(base: string, head: string): Promise<readonly (string | null)[]>
  /** Null where GitHub has seen what a ledger says was proved; else why not. */
  doubt(claimed: {
    readonly environment: string
    readonly commit: string | null
    readonly run: string | null
  }): Promise<string | null>
}

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Empty where no place belongs to it. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The runner that the action runs on: its log, its outputs, its files. */
export interface Runner {
  /** One line of the log; whatever it holds, it is no workflow command. */
  info(line: string): void
  /** From here on the runner shows `***` instead. */
  mask(secret: string): void
  annotate(annotation: Annotation): Promise<void>
  output(name: string, value: string): Promise<void>
  /** Appends Markdown to the job summary. */
  summary(markdown: string): Promise<void>
  /** Writes a file for later steps and returns its path. */
  save(name: string, text: string): Promise<string>
  /** The text of GITHUB_EVENT_PATH; empty where there is none. */
  event(): Promise<string>
}

export interface ActionPorts {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly runner: Runner
  readonly pipeline: PipelinePort
  /** GitHub with this token; connects on first use. */
  readonly host: (options: {
    readonly token: string
    readonly repository: string
    readonly apiUrl: string
    readonly graphqlUrl: string
    readonly log: (line: string) => void
  }) => CodeHost
}
