import { namesOf } from '../../deploy/spelling.js'
import type { Description, ObservedObject } from '../engine.js'
import { nameThere } from './adopt.js'
import { withoutOptions } from './make.js'
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

/** What made it, with the options that it has now. */
function sqlOf({ sql, options }: Held): string {
  const [create = '', ...alters] = withoutOptions(sql ?? '').split(';\n')
  const list = Object.entries(options).map(([key, value]) => `'${key}' = '${value}'`)
  return [list.length === 0 ? create : `${create} WITH (${list.join(', ')})`, ...alters].join(';\n')
}
