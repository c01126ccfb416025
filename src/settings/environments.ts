import { base, checkEngine } from './engine-settings.js'
import type { DuckdbEnvironment, EnvironmentSettings } from './environment.js'
import type { Problem } from './problem.js'
import { nearestHint, problemAt, type Checked } from './section.js'
import { holdsVariable, substituteVariables, type Variables } from './substitution.js'
import { plainPath } from './value.js'
import { Secret } from './secret.js'
import { own } from '../project/own.js'
import { isMapping, isNothing } from './yaml-text.js'

/** Letters first: names of digits alone would lose their place in the order. Short: they become parts of refs. */
const nameShape = /^\p{L}[\p{L}\p{N} ._-]{0,79}$/u

/** `environments:`, in the order in which they stand there. The last one is production. */
export function checkEnvironments(value: unknown, env: Variables): Checked<readonly EnvironmentSettings[]> {
  const path = ['environments']
  if (isNothing(value)) return { value: [defaultEnvironment], problems: [] }
  if (!isMapping(value))
    return { value: null, problems: [problemAt(path, 'must be a mapping of names to settings')] }
  const names = Object.keys(value)
  if (names.length === 0) return { value: [defaultEnvironment], problems: [] }
  const checked = names.map((name, place) =>
    checkEnvironment(name, value[name], env, place === names.length - 1),
  )
  const environments = checked.flatMap(({ value: one }) => (one ? [one] : []))
  const problems = [
    ...checked.flatMap((one) => one.problems),
    ...environments.flatMap((one) => orderProblems(one, names)),
    ...sharedFiles(environments),
    ...sameNames(names),
  ]
  return { value: problems.length === 0 ? environments : null, problems }
}

/** What there is without any configuration. */
export const defaultEnvironment: DuckdbEnvironment = {
  ...base('local', {}, { fourEyes: false }, 'local', true),
  engine: 'duckdb',
  file: '.bluegreen/local.duckdb',
}

function checkEnvironment(
  name: string,
  raw: unknown,
  env: Variables,
  last: boolean,
): Checked<EnvironmentSettings> {
  const path = ['environments', name]
  const { value, missing } = substituteVariables(raw, env, path)
  const one = checkEngine(name, value, path, last)
  const misnamed = nameShape.test(name)
    ? []
    : [
        problemAt(
          path,
          'is no name for an environment: it starts with a letter and has at most 80 characters',
        ),
      ]
  const problems = [...misnamed.map((problem) => ({ ...problem, at: 'key' as const })), ...one.problems]
  const hidden = one.value === null ? {} : hiddenIn(one.value, raw)
  return { value: one.value && problems.length === 0 ? { ...one.value, missing, hidden } : null, problems }
}

/** What a variable stands for in `substitute`. */
function hiddenIn({ substitute }: EnvironmentSettings, raw: unknown): Readonly<Record<string, Secret>> {
  const written = isMapping(raw) && isMapping(raw['substitute']) ? raw['substitute'] : {}
  const isFromVariable = ([key]: readonly [string, string]) => holdsVariable(own(written, key))
  const found = Object.entries(substitute).filter(isFromVariable)
  return Object.fromEntries(found.map(([key, value]) => [key, new Secret(value)]))
}

/** `requires` names an environment that comes before. */
function orderProblems({ name, requires }: EnvironmentSettings, names: readonly string[]): Problem[] {
  const before = names.slice(0, names.indexOf(name))
  if (requires === null || before.includes(requires)) return []
  const path = ['environments', name, 'requires']
  const known = names.includes(requires)
  const message = known
    ? `is ${requires}, which does not come before ${name}`
    : `is ${JSON.stringify(requires)}, which is no environment`
  return [problemAt(path, message, before.length > 0 ? nearestHint(requires, before) : '')]
}

/** Two environments in one file would take each other's tables for their own. */
function sharedFiles(environments: readonly EnvironmentSettings[]): Problem[] {
  const owners = new Map<string, string>()
  return environments.flatMap((one) => {
    if (one.engine !== 'duckdb') return []
    const file = plainPath(one.file)
    const owner = owners.get(file)
    owners.set(file, one.name)
    const path = ['environments', one.name, 'file']
    return owner === undefined ? [] : [problemAt(path, `is the file of environment ${owner} too`)]
  })
}

/** A ledger is a file for git, and some file systems do not tell `Staging` from `staging`. */
function sameNames(names: readonly string[]): Problem[] {
  const plain = names.map((name) => name.toLowerCase())
  return names.flatMap((name, place) => {
    const first = plain.indexOf(plain[place] ?? '')
    if (first === place) return []
    const problem = problemAt(['environments', name], `differs from ${names[first] ?? ''} in case only`)
    return [{ ...problem, at: 'key' as const }]
  })
}
