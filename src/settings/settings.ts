import * as v from 'valibot'
import { FaultError } from '../project/fault.js'
import type { EnvironmentSettings } from './environment.js'
import { checkEnvironments, defaultEnvironment } from './environments.js'
import { faultsOf, type Problem } from './problem.js'
import { checkProjects, type ProjectSettings } from './projects.js'
import { checkSection, type Checked } from './section.js'
import { substituteVariables, type MissingVariable, type Variables } from './substitution.js'
import { count, limit, list, mappingOf, positive, words, type Limit } from './value.js'
import { isMapping, parseYaml } from './yaml-text.js'

export interface ReleaseSettings {
  /** Branches (patterns) a push to which deploys. */
  readonly branches: readonly string[]
  readonly main: string
  /** Any form of `--baseline`. */
  readonly baseline: string
  readonly closure: 'full' | 'minimal'
  readonly tables: readonly string[]
  readonly exclude: readonly string[]
  /** Table → the version that its green must have. */
  readonly versions: Readonly<Record<string, number>>
}

/** Limits on what may differ. Null: reported only. */
export interface RowsCheck {
  readonly warn: Limit | null
  readonly fail: Limit | null
  /** Fewer rows than this decide nothing. */
  readonly minRows: number
}

/** What `bluegreen.yaml` says, with what holds where it says nothing. */
export interface Settings {
  /** Where faults of these settings are. */
  readonly file: string
  readonly text: string
  /** Empty: to be found. */
  readonly projects: readonly ProjectSettings[]
  readonly ignore: readonly string[]
  readonly samples: string
  readonly catalog: string | null
  readonly database: string | null
  readonly published: readonly string[]
  readonly release: ReleaseSettings
  /** In order of promotion; the last one is production. Never empty. */
  readonly environments: readonly EnvironmentSettings[]
  readonly checks: { readonly rows: RowsCheck }
}

const optional = v.optional
const unknown = v.unknown

const document = v.object({
  project: optional(unknown()),
  ignore: optional(list),
  samples: optional(words),
  catalog: optional(words),
  database: optional(words),
  published: optional(list),
  release: optional(unknown()),
  environments: optional(unknown()),
  checks: optional(unknown()),
})

const release = v.object({
  branches: optional(list),
  main: optional(words),
  baseline: optional(words),
  closure: optional(v.picklist(['full', 'minimal'], 'must be full or minimal')),
  tables: optional(list),
  exclude: optional(list),
  versions: optional(mappingOf(positive, 'must be a mapping of tables to numbers')),
})

const checks = v.object({ rows: optional(unknown()) })

const rows = v.object({ warn: optional(limit), fail: optional(limit), 'min-rows': optional(count) })

/** What holds with no file at all. */
export const defaultSettings: Settings = {
  file: 'bluegreen.yaml',
  text: '',
  projects: [],
  ignore: [],
  samples: 'samples',
  catalog: null,
  database: null,
  published: [],
  release: {
    branches: ['release/**'],
    main: 'main',
    baseline: 'latest:*',
    closure: 'full',
    tables: [],
    exclude: [],
    versions: {},
  },
  environments: [defaultEnvironment],
  checks: { rows: { warn: null, fail: null, minRows: 0 } },
}

/**
 * Settings from the text of a `bluegreen.yaml`, which may come from another commit than the one under review.
 * @param file named in faults
 * @param env for `${NAME}` in values; a variable that only an environment lacks is told by `environmentFor`
 * @throws FaultError with every fault of the text at once
 */
export async function parseSettings(text: string, file: string, env: Variables): Promise<Settings> {
  const { value, problems } = checkDocument(await parseYaml(text, file), env)
  if (value !== null) return { ...value, file, text }
  throw new FaultError(await faultsOf(text, file, problems))
}

function checkDocument(raw: unknown, env: Variables): Checked<Settings> {
  const { environments, ...others } = isMapping(raw) ? raw : {}
  const plain = substituteVariables(isMapping(raw) ? others : raw, env, [])
  const top = checkSection(document, plain.value, [])
  const own: Readonly<Record<string, unknown>> = isMapping(plain.value) ? plain.value : {}
  const projects = checkProjects(own['project'])
  const released = checkSection(release, own['release'], ['release'])
  const places = checkEnvironments(environments, env)
  const checked = checkSection(checks, own['checks'], ['checks'])
  const limits = checkSection(rows, isMapping(own['checks']) ? own['checks']['rows'] : undefined, [
    'checks',
    'rows',
  ])
  const parts = [top, projects, released, places, checked, limits]
  const problems = [...plain.missing.map(missingProblem), ...parts.flatMap((part) => part.problems)]
  const settings = settingsOf(top.value, projects.value, released.value, places.value, limits.value)
  return { value: problems.length === 0 ? settings : null, problems }
}

function settingsOf(
  top: v.InferOutput<typeof document> | null,
  projects: readonly ProjectSettings[] | null,
  released: v.InferOutput<typeof release> | null,
  environments: readonly EnvironmentSettings[] | null,
  limits: v.InferOutput<typeof rows> | null,
): Settings {
  const usual = defaultSettings
  return {
    ...usual,
    projects: projects ?? [],
    ignore: top?.ignore ?? [],
    samples: top?.samples ?? usual.samples,
    catalog: top?.catalog ?? null,
    database: top?.database ?? null,
    published: top?.published ?? [],
    release: { ...usual.release, ...defined(released ?? {}) },
    environments: environments ?? usual.environments,
    checks: {
      rows: { warn: limits?.warn ?? null, fail: limits?.fail ?? null, minRows: limits?.['min-rows'] ?? 0 },
    },
  }
}

/** Without the keys that hold nothing, so that a spread leaves the default in place. */
function defined(section: v.InferOutput<typeof release>): Partial<ReleaseSettings> {
  const { branches, main, baseline, closure, tables, exclude, versions } = section
  return {
    ...(branches && { branches }),
    ...(main !== undefined && { main }),
    ...(baseline !== undefined && { baseline }),
    ...(closure && { closure }),
    ...(tables && { tables }),
    ...(exclude && { exclude }),
    ...(versions && { versions }),
  }
}

/** A variable that a value needs and the environment of the process does not have. */
export function missingProblem({ variable, path }: MissingVariable): Problem {
  return {
    code: 'missing-variable',
    path,
    at: 'value',
    message: `Environment variable ${variable} is not set`,
    hint: `Set ${variable}, or write the value itself.`,
  }
}
