import { namesOf } from '../../deploy/spelling.js'
import type { Description, ObservedObject } from '../engine.js'
import { nameThere } from './adopt.js'
import { optionsIn } from './make.js'
import type { Held, Platform, Sight } from './platform.js'

/** What the platform holds of one object as it can be seen now; null where there is none. */
export function describedAt(
  platform: Platform,
  { objects }: Pick<Sight, 'objects'>,
  { name, kind }: Pick<ObservedObject, 'name' | 'kind'>,
): Description | null {
  const view = kind === 'view' ? platform.views.get(name) : undefined
  if (view !== undefined) return { name, sql: view.sql, keeps: 'all' }
  const family = [...objects.values()].filter((object) => isStatement(object) === (kind === 'statement'))
  const names = family.map((object) => object.name)
  const known = nameThere(platform, name)
  const there = kind === 'statement' ? known : namesOf(names)(known.split('.'))
  const object = family.find((one) => one.name === there)
  return object === undefined ? null : { name: there, sql: sqlOf(object), keeps: 'all' }
}

const isStatement = ({ kind }: Held): boolean => kind === 'statement' || kind === 'connector'

/** What made it, and how its options were altered since. */
function sqlOf({ name, sql, options }: Held): string {
  const said = optionsIn(sql ?? '')
  const list = Object.entries(options).filter(([key, value]) => said[key] !== value)
  const gone = Object.keys(said).filter((key) => !(key in options))
  const altered = [
    ...list.map(([key, value]) => `SET ('${key}' = '${value}')`),
    ...gone.map((key) => `RESET ('${key}')`),
  ]
  return [sql ?? '', ...altered.map((change) => `ALTER TABLE \`${name}\` ${change}`)].join(';\n')
}
