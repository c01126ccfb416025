/** What belongs to each table: an item stands under every table that it names, once. */
export function byTable<T>(
  items: Iterable<T>,
  tablesOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const table of new Set(tablesOf(item))) {
      const group = groups.get(table)
      if (group === undefined) groups.set(table, [item])
      else group.push(item)
    }
  }
  return groups
}
