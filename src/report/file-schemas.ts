import { type NamedStatement, type Schemas, schemaOf } from '../sql/schema/catalogue.js'
import type { NameRole } from '../sql/statement.js'

/**
 * The tables as each of several files sees them: those that it creates itself as it creates them, those of the others as
 * all together do. An ALTER elsewhere belongs to a table that one file alone creates.
 */
export function fileSchemas(files: readonly (readonly NamedStatement[])[]): readonly Schemas[] {
  const everything = files.flat()
  const all = schemaOf(everything)
  const creations = counted(everything.flatMap((named) => idsOf(named, 'define')))
  const alters = altersById(everything)
  return files.map((own) => {
    const created = own.flatMap((named) => idsOf(named, 'define')).filter((id) => creations.get(id) === 1)
    const ofOwn = new Set(own)
    const elsewhere = created.flatMap((id) => alters.get(id) ?? []).filter((named) => !ofOwn.has(named))
    return schemaOf([...own, ...elsewhere], all.tableOf)
  })
}

function idsOf({ statement, idOf }: NamedStatement, role: NameRole): readonly string[] {
  const names = statement.names.filter((name) => name.role === role)
  return names.map((name) => idOf(name.parts.map((part) => part.text)))
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function altersById(statements: readonly NamedStatement[]): ReadonlyMap<string, readonly NamedStatement[]> {
  const found = new Map<string, NamedStatement[]>()
  for (const named of statements) {
    for (const id of idsOf(named, 'alter')) {
      const list = found.get(id) ?? []
      found.set(id, list)
      list.push(named)
    }
  }
  return found
}
