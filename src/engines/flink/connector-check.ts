import type { Step } from '../../plan/plan.js'
import type { Connect } from '../connect/connect.js'
import type { Configuration } from '../connect/validation.js'
import type { Problem } from '../engine.js'
import { configurationOf, connectOf } from './connector-configuration.js'
import type { Parts } from './parts.js'
import type { Registry } from './registry.js'

/** What Kafka Connect would refuse of a connector's configuration: each key that is wrong, without its value. */
export async function connectorProblems(
  parts: Parts,
  registry: Registry,
  step: Step,
): Promise<readonly Problem[]> {
  const { id, file, line } = step
  const found = await messagesOf(connectOf(parts, id), configurationOf(parts, registry, step))
  return found.map((message) => ({ step: id, message, hint: '', file, line }))
}

async function messagesOf(connect: Connect, configuration: Configuration): Promise<readonly string[]> {
  const named = configuration['connector.class'] ?? ''
  const classes = await connect.classes()
  if (!classes.some((one) => isCalled(one, named)))
    return [`Kafka Connect has no class ${named}; it has ${classes.map(simple).sort().join(', ')}`]
  const problems = await connect.validate(configuration)
  return problems.map(({ key, message }) => (key === '' ? message : `${key}: ${message}`))
}

/** Kafka Connect takes a class by its whole name, and by its last part, with or without what all end in. */
function isCalled(one: string, named: string): boolean {
  return [one, simple(one), simple(one).replace(/Connector$/, '')].includes(named)
}

const simple = (one: string) => one.slice(one.lastIndexOf('.') + 1)
