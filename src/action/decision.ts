import picomatch from 'picomatch'
import { branchOf, type ActionEvent } from './event.js'
import type { Command, Inputs } from './inputs.js'

/** What of the configuration decides about events. */
export interface ActionSettings {
  /** Globs of branches where a push releases. */
  readonly releaseBranches: readonly string[]
  /** In order of promotion. */
  readonly environments: readonly string[]
  /** What the settings hold that nobody may see. */
  readonly secrets: readonly { readonly reveal: () => string }[]
}

/** What to plan: a name and, where the event says it, its commit. */
export interface Head {
  readonly ref: string
  readonly sha: string | null
}

export type Decision =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'refuse'; readonly why: string; readonly next: string }
  /** Plan; bring the branch to the target names; comment. Each only where it is allowed. */
  | {
      readonly kind: 'review'
      readonly head: Head
      readonly base: Head | null
      /** Null where there is no pull request to comment on. */
      readonly number: number | null
      /** The branch of this repository that a rewrite goes to; null where none may be written. */
      readonly branch: string | null
      readonly fork: boolean
    }
  | { readonly kind: 'check'; readonly head: Head; readonly base: Head }
  | {
      readonly kind: 'release'
      readonly head: Head
      readonly branch: string
      /** Null where only `local` exists: then the rewrite is all. */
      readonly environment: string | null
    }
  | {
      readonly kind: 'command'
      readonly command: Operation
      readonly head: Head
      readonly branch: string | null
      readonly environment: string
    }

/** Commands that work on an environment. */
export type Operation = 'install' | 'deploy' | 'status' | 'rollback' | 'retire'

/** From an event, the inputs and the configuration to what will be done. Nothing else decides. */
export function decide(event: ActionEvent, inputs: Inputs, settings: ActionSettings): Decision {
  if (event.name === 'pull_request_target') return unsafeTarget
  if (event.name === 'pull_request' && isClosed(event)) return nothing('the pull request is closed')
  if (inputs.command !== 'auto') return commanded(inputs.command, event, inputs, settings)
  switch (event.name) {
    case 'pull_request':
      return review(event, inputs, true)
    case 'push':
      return pushed(event, inputs, settings)
    case 'merge_group':
      return mergeGroup(event)
    case 'workflow_dispatch':
      return operation('deploy', event, inputs, settings)
    default:
      return refuse(`the event ${event.name} does not say what to do`, 'give the input `command`')
  }
}

const unsafeTarget = refuse(
  'pull_request_target gives code from a fork a token that can write',
  'use the event pull_request; a workflow_run job may post its report',
)

function nothing(why: string): Decision {
  return { kind: 'nothing', why }
}

function refuse(why: string, next: string): Decision {
  return { kind: 'refuse', why, next }
}

function isClosed({ payload }: ActionEvent): boolean {
  return payload.action === 'closed' || payload.pull_request?.state === 'closed'
}

function commanded(
  command: Exclude<Command, 'auto'>,
  event: ActionEvent,
  inputs: Inputs,
  settings: ActionSettings,
): Decision {
  switch (command) {
    case 'plan':
    case 'simulate':
      return review(event, inputs, false)
    case 'rewrite':
      return review(event, inputs, true)
    default:
      return operation(command, event, inputs, settings)
  }
}

/** A fork's branch is not ours to write, and its token could not. */
function review(event: ActionEvent, inputs: Inputs, rewrites: boolean): Decision {
  const pull = event.payload.pull_request
  const head = headOf(event, inputs)
  const fork = isFork(event)
  const branch = inputs.ref === null ? (pull?.head.ref ?? branchOf(event.ref)) : null
  const writes = rewrites && inputs.commit && !inputs.dryRun && !fork
  const comments = pull !== undefined && inputs.comment && !inputs.dryRun && !fork
  return {
    kind: 'review',
    head,
    base: pull ? { ref: pull.base.ref, sha: pull.base.sha } : null,
    number: comments ? pull.number : null,
    branch: writes ? branch : null,
    fork,
  }
}

function headOf({ payload, ref, sha }: ActionEvent, inputs: Inputs): Head {
  if (inputs.ref !== null) return { ref: inputs.ref, sha: null }
  if (payload.pull_request) return { ref: payload.pull_request.head.ref, sha: payload.pull_request.head.sha }
  if (payload.merge_group)
    return { ref: short(payload.merge_group.head_ref), sha: payload.merge_group.head_sha }
  return { ref: short(ref), sha: payload.after ?? sha }
}

function short(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, '')
}

/** A deleted fork leaves no repository behind, but it was one. */
function isFork({ payload, repository }: ActionEvent): boolean {
  const pull = payload.pull_request
  return pull !== undefined && pull.head.repo?.full_name !== (pull.base.repo?.full_name ?? repository)
}

function pushed(event: ActionEvent, inputs: Inputs, settings: ActionSettings): Decision {
  const branch = branchOf(event.payload.ref ?? event.ref)
  if (branch === null) return nothing('a tag was pushed')
  if (event.payload.deleted === true) return nothing('the branch was deleted')
  if (!picomatch([...settings.releaseBranches])(branch))
    return nothing(`${branch} is no release branch (release.branches)`)
  const environment = inputs.environment ?? settings.environments.find((name) => name !== 'local') ?? null
  return { kind: 'release', head: headOf(event, inputs), branch, environment }
}

function mergeGroup(event: ActionEvent): Decision {
  const group = event.payload.merge_group
  if (!group) return refuse('the payload holds no merge group', 'run on the event merge_group')
  const base = { ref: short(group.base_ref), sha: group.base_sha }
  return { kind: 'check', head: { ref: short(group.head_ref), sha: group.head_sha }, base }
}

function operation(
  command: Operation,
  event: ActionEvent,
  inputs: Inputs,
  settings: ActionSettings,
): Decision {
  const remote = settings.environments.filter((name) => name !== 'local')
  const environment = inputs.environment ?? (remote.length === 1 ? remote[0] : undefined)
  const known = settings.environments.join(', ')
  if (isFork(event)) return refuse('a fork may not touch an environment', 'run it from this repository')
  if (environment === undefined)
    return refuse(`${command} needs an environment`, `give the input \`environment\`: one of ${known}`)
  if (!settings.environments.includes(environment))
    return refuse(`there is no environment ${JSON.stringify(environment)}`, `use one of ${known}`)
  const branch = branchOf(event.payload.ref ?? event.ref)
  return { kind: 'command', command, head: headOf(event, inputs), branch, environment }
}
