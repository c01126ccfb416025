import { Refusal, StepFailure } from '../deploy/refusal.js'
import { FaultError } from '../project/fault.js'
import { annotate, unplaced } from './annotations.js'
import { decide, type Decision, type ActionSettings } from './decision.js'
import { protectedRef, readEvent, type ActionEvent } from './event.js'
import { readInputs, type Inputs } from './inputs.js'
import { checkMergeGroup } from './merge-group.js'
import { operate } from './operation.js'
import type { ActionPorts, PlanOptions, Runner } from './ports.js'
import { release } from './release.js'
import { review } from './review.js'
import type { Run } from './run.js'
import { formsOf } from './secret.js'
import { messageOf } from '../project/wording.js'

/** The whole action: from the runner's environment to an exit code (INTERFACE: 0, 1, or 3 for a fault of ours). */
export async function runAction(ports: ActionPorts): Promise<number> {
  try {
    const run = await begin(ports)
    const settings = await ports.pipeline.settings(run.options, protectedRef(run.event))
    for (const secret of settings.secrets)
      for (const form of formsOf(secret.reveal())) ports.runner.mask(form)
    return await carryOut(run, decide(run.event, run.inputs, settings), settings)
  } catch (error) {
    return failed(ports.runner, error)
  }
}

async function begin(ports: ActionPorts): Promise<Run> {
  const inputs = readInputs(ports.env)
  if (inputs.token !== null) for (const form of formsOf(inputs.token)) ports.runner.mask(form)
  const event = readEvent(ports.env, await ports.runner.event())
  return { ports, inputs, options: optionsOf(inputs), event, host: hostOf(ports, inputs, event) }
}

function hostOf(ports: ActionPorts, { token }: Inputs, { repository, apiUrl, graphqlUrl }: ActionEvent) {
  if (token === null || repository === '') return null
  const log = (line: string) => ports.runner.info(line)
  return ports.host({ token, repository, apiUrl, graphqlUrl, log })
}

function optionsOf(inputs: Inputs): PlanOptions {
  const { baseline, project, config, tables, exclude, closure, strict, workingDirectory } = inputs
  return { baseline, project, config, tables, exclude, closure, strict, workingDirectory }
}

async function carryOut(run: Run, decision: Decision, settings: ActionSettings): Promise<number> {
  switch (decision.kind) {
    case 'nothing':
      return nothing(run.ports.runner, decision.why)
    case 'refuse':
      throw new Refusal('decide', decision.why, decision.next)
    case 'review':
      return review(run, decision)
    case 'check':
      return checkMergeGroup(run, decision)
    case 'release':
      return release(run, decision, settings)
    case 'command':
      return operate(run, decision, settings.environments.at(-1))
  }
}

async function nothing(runner: Runner, why: string): Promise<number> {
  runner.info(`nothing to do: ${why}`)
  await runner.output('changed', 'false')
  await runner.output('verdict', 'nothing')
  return 0
}

/** Every way to fail, said once: a fault at its place, a refusal with its remedy, a fault of ours with the request to report it. */
async function failed(runner: Runner, error: unknown): Promise<number> {
  if (error instanceof FaultError) {
    await annotate(runner, error.faults, [])
    return 1
  }
  const refusal = error instanceof Refusal
  const message = refusal ? `${error.message}\n${error.next}` : internalMessage(error)
  const title = error instanceof StepFailure || refusal ? error.step : 'internal error'
  const cause: unknown = error instanceof StepFailure ? error.cause : error
  if (!refusal && cause instanceof Error)
    for (const line of (cause.stack ?? '').split('\n')) runner.info(line)
  await runner.annotate(unplaced('error', title, message))
  return refusal ? 1 : 3
}

function internalMessage(error: unknown): string {
  const next = error instanceof StepFailure ? `\n${error.next}` : ''
  return `${messageOf(error)}${next}\nThis is a fault of bluegreen-sql: please report it.`
}
