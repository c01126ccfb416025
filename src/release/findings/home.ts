import type { Fault, Warning } from '../../project/fault.js'
import { groupBy } from '../../project/group.js'
import type { TableId } from '../../project/names.js'
import type { ProjectStatement, ProjectTable } from '../../project/project.js'
import type { SqlStatement } from '../../sql/statement.js'
import type { Draft, Understanding } from '../draft.js'
import { faultAt } from './fault-at.js'
import { isHome } from '../naming/follow.js'
import { optionsFrom } from '../option.js'

/** Where the rows of a table that the project fills stand: a topic, a path, a table of a database. */
interface Home {
  readonly name: TableId
  readonly statement: ProjectStatement
  readonly place: string
  /** Blue or green of a released table. */
  readonly isReleased: boolean
}

/**
 * Tables that stand on one place (DESIGN §4 Names): a fault where one of them is released, be the other its own blue, else
 * a warning.
 */
export function sharedHomes(known: Understanding, draft: Draft): readonly (Fault | Warning)[] {
  const homes = [...homesInHead(known, draft), ...homesOfBlue(known)]
  return [...groupBy(homes, (home) => home.place)].flatMap(([place, group]) => {
    const owners = [...new Map(group.map((home) => [home.name, home])).values()]
    const last = owners.findLast((home) => home.isReleased) ?? owners.at(-1)
    return owners.length < 2 || last === undefined ? [] : [shared(place, owners, last)]
  })
}

function shared(place: string, owners: readonly Home[], { statement, isReleased }: Home): Fault | Warning {
  const names = owners.map((home) => home.name).join(' and ')
  const message = `${names} stand on one place: ${place.replaceAll('\u0001', ' ')}`
  const { file } = statement
  const hint = 'give each table a place of its own, or another version under release.versions'
  return isReleased
    ? faultAt(statement, 'shared-place', message, hint)
    : { code: 'shared-place', message, file, line: statement.statement.line }
}

/** Every table as it stands when the release serves. */
function homesInHead(
  { head, identities }: Understanding,
  { final, files, released }: Draft,
): readonly Home[] {
  const after = ({ file, ordinal, statement }: ProjectStatement): SqlStatement =>
    files.get(file)?.sql.statements[ordinal] ?? statement
  return [...head.tables.values()].flatMap((table) => {
    const identity = identities.ofHead.get(table.id) ?? table.id
    return homesOf(table, after, { name: final.nameOf(identity), isReleased: released.has(identity) })
  })
}

/** Blue stays where it is while its green is made. */
function homesOfBlue({ base, closure }: Understanding): readonly Home[] {
  return [...closure.causes.keys()].flatMap((id) => {
    const table = base.tables.get(id)
    return table === undefined
      ? []
      : homesOf(table, ({ statement }) => statement, { name: id, isReleased: true })
  })
}

function homesOf(
  table: ProjectTable,
  statementOf: (statement: ProjectStatement) => SqlStatement,
  whose: Pick<Home, 'name' | 'isReleased'>,
): readonly Home[] {
  const statement = table.creates[0] ?? table.alters[0]
  if (table.external || statement === undefined) return []
  const options = optionsFrom(table, statementOf)
  const connector = options.get('connector') ?? ''
  const server = options.get('properties.bootstrap.servers') ?? options.get('url') ?? ''
  return [...options]
    .filter(([key, value]) => isHome(key) && value !== '')
    .map(([key, value]) => ({
      ...whose,
      statement,
      place: [connector, server, key, value].filter((part) => part !== '').join('\u0001'),
    }))
}
