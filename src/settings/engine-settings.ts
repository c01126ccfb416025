import * as v from 'valibot'
import type { Dialect } from '../sql/dialect/dialect.js'
import type { EnvironmentBase, EnvironmentSettings } from './environment.js'
import { flinkKeys, flinkOf, saslKeys } from './flink-settings.js'
import type { KeyPath } from './problem.js'
import { checkSection, nearestHint, problemAt, type Checked } from './section.js'
import { count, duration, flag, freeze, mappingOf, positive, words } from './value.js'
import { isMapping, isNothing } from './yaml-text.js'

const optional = v.optional

const common = {
  engine: optional(words),
  ledger: optional(v.picklist(['local', 'remote'], 'must be local or remote')),
  settings: optional(words),
  substitute: optional(mappingOf(v.string('must be a text'), 'must be a mapping of texts to texts')),
  dialect: optional(v.picklist(['flink', 'confluent'], 'must be flink or confluent')),
  revisions: optional(flag),
  requires: optional(words),
  'proof-age': optional(duration),
  soak: optional(duration),
  'retire-after': optional(duration),
  concurrency: optional(positive),
  'catch-up': optional(duration),
  'catch-up-lag': optional(count),
  'catch-up-soak': optional(duration),
  'run-limit': optional(duration),
  freeze: optional(v.array(freeze, 'must be a list of ranges, such as ["2026-12-20/2027-01-02"]')),
  'auto-rollback': optional(flag),
  approval: optional(v.unknown()),
  samples: optional(words),
}

const duckdb = v.object({ ...common, file: optional(words) })
const confluent = v.object(common)
const flink = v.object({ ...common, ...flinkKeys })
const approval = v.object({ 'four-eyes': optional(flag) })

type Common = v.InferOutput<typeof confluent>

const engines = ['duckdb', 'confluent', 'flink']

/**
 * The settings of one environment, by its engine.
 * @param last whether it is the last one, which is production
 */
export function checkEngine(
  name: string,
  value: unknown,
  path: KeyPath,
  last: boolean,
): Checked<EnvironmentSettings> {
  const engine = isMapping(value) && !isNothing(value['engine']) ? value['engine'] : 'duckdb'
  const two = checkSection(approval, isMapping(value) ? value['approval'] : {}, [...path, 'approval'])
  const made = <T extends Common>(checked: Checked<T>, make: (own: T) => EnvironmentSettings) => ({
    value: checked.value && two.value ? make(checked.value) : null,
    problems: [...checked.problems, ...two.problems],
  })
  const from = (own: Common, ledger: 'local' | 'remote', guess: Dialect | null) => ({
    ...base(name, own, { fourEyes: two.value?.['four-eyes'] ?? false }, ledger, last),
    dialect: own.dialect ?? guess,
  })
  switch (engine) {
    case 'duckdb':
      return made(checkSection(duckdb, value, path), (own) => ({
        ...from(own, 'local', null),
        engine: 'duckdb',
        file: own.file ?? `.bluegreen/${name}.duckdb`,
      }))
    case 'confluent':
      return made(checkSection(confluent, value, path), (own) => ({
        ...from(own, 'remote', 'confluent'),
        engine: 'confluent',
      }))
    case 'flink': {
      const sasl = checkSasl(value, [...path, 'kafka-sasl'])
      const all = checkSection(flink, value, path)
      return made({ ...all, problems: [...all.problems, ...sasl.problems] }, (own) => ({
        ...from(own, 'remote', 'flink'),
        engine: 'flink',
        ...flinkOf(own, sasl.value),
      }))
    }
    default: {
      const problem = problemAt([...path, 'engine'], `is ${JSON.stringify(engine)}, which is no engine`)
      return { value: null, problems: [{ ...problem, hint: nearestHint(String(engine), engines) }] }
    }
  }
}

function checkSasl(value: unknown, path: KeyPath): Checked<v.InferOutput<typeof saslKeys>> {
  const own = isMapping(value) ? value['kafka-sasl'] : undefined
  return isNothing(own) ? { value: null, problems: [] } : checkSection(saslKeys, own, path)
}

export function base(
  name: string,
  own: Common,
  who: EnvironmentBase['approval'],
  usual: 'local' | 'remote',
  last: boolean,
): EnvironmentBase {
  const ledger = own.ledger ?? usual
  return {
    name,
    ledger,
    settings: own.settings ?? null,
    substitute: own.substitute ?? {},
    hidden: {},
    dialect: own.dialect ?? null,
    // The last environment takes no revision of what served there; a laptop's own does not count as one.
    revisions: own.revisions ?? (!last || ledger === 'local'),
    requires: own.requires ?? null,
    proofAge: own['proof-age'] ?? null,
    soak: own.soak ?? 0,
    retireAfter: own['retire-after'] ?? 0,
    concurrency: own.concurrency ?? 10,
    catchUp: own['catch-up'] ?? 6 * 3_600_000,
    catchUpLag: own['catch-up-lag'] ?? 1_000,
    catchUpSoak: own['catch-up-soak'] ?? 60_000,
    runLimit: own['run-limit'] ?? null,
    freeze: own.freeze ?? [],
    autoRollback: own['auto-rollback'] ?? true,
    approval: who,
    samples: own.samples ?? null,
    missing: [],
  }
}
