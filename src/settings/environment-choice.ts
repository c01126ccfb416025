import { FaultError } from '../project/fault.js'
import type { EnvironmentSettings } from './environment.js'
import { faultsOf, type Problem } from './problem.js'
import { nearestHint } from './section.js'
import { missingProblem, type Settings } from './settings.js'

/**
 * The environment to work on, all its values known.
 * @param name null: the only one; with `last`, the last one
 * @throws FaultError where there is none of that name, a name is needed, or a value needs a variable that is not set
 */
export async function environmentFor(
  settings: Settings,
  name: string | null,
  { last = false }: { readonly last?: boolean } = {},
): Promise<EnvironmentSettings> {
  const { environments } = settings
  const names = environments.map((one) => one.name)
  const chosen = name === null ? (last ? names.at(-1) : names.length === 1 ? names[0] : undefined) : name
  const found = environments.find((one) => one.name === chosen)
  if (!found) throw await failed(settings, [chosen === undefined ? unnamed(names) : unknown(chosen, names)])
  if (found.missing.length > 0) throw await failed(settings, found.missing.map(missingProblem))
  return found
}

async function failed({ text, file }: Settings, problems: readonly Problem[]): Promise<FaultError> {
  return new FaultError(await faultsOf(text, file, problems))
}

function unnamed(names: readonly string[]): Problem {
  const message = `Say which environment: --environment ${names.join(' | ')}`
  return { code: 'no-environment', path: ['environments'], at: 'key', message, hint: '' }
}

function unknown(name: string, names: readonly string[]): Problem {
  const message = `There is no environment ${JSON.stringify(name)}`
  return {
    code: 'unknown-environment',
    path: ['environments'],
    at: 'key',
    message,
    hint: nearestHint(name, names),
  }
}
