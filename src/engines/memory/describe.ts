import { namesOf } from '../../deploy/spelling.js'
import type { Description, ObservedObject } from '../engine.js'
import { nameThere } from './adopt.js'
import { withoutOptions } from './make.js'
import type { Held, Platform, Sight } from './platform.js'

/** What the platform holds of some objects as it can be seen now; null for each that is not there. */
export function describedAt(
  platform: Platform,
  { objects }: Pick<Sight, 'objects'>,
  asked: readonly Pick<ObservedObject, 'name' | 'kind'>[],
): readonly (Description | null)[] {
  const held = [...objects.values()]
  const statements = byName(held.filter(isStatement))
  const tables = byName(held.filter((object) => !isStatement(object)))
  const tableOf = namesOf(tables.keys())
  return asked.map(({ name, kind }) => {
    const view = kind === 'view' ? platform.views.get(name) : undefined
    if (view !== undefined) return { name, sql: view.sql, keeps: 'all' }
    const known = nameThere(platform, name)
    const object = kind === 'statement' ? statements.get(known) : tables.get(tableOf(known.split('.')))
    return object === undefined ? null : { name: object.name, sql: sqlOf(object), keeps: 'all' }
  })
}

function byName(held: readonly Held[]): ReadonlyMap<string, Held> {
  return new Map(held.map((object) => [object.name, object]))
}

const isStatement = ({ kind }: Held): boolean => kind === 'statement' || kind === 'connector'

/** What made it, with the options that it has now. */
function sqlOf({ sql, options }: Held): string {
  const [create = '', ...alters] = withoutOptions(sql ?? '').split(';\n')
  const list = Object.entries(options).map(([key, value]) => `'${key}' = '${value}'`)
  return [list.length === 0 ? create : `${create} WITH (${list.join(', ')})`, ...alters].join(';\n')
}
