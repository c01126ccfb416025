/** So many files are worked on at a time: each waits for the disk, and each is open. */
const together = 16

/** `act` on every item, a group at a time, results in order. A group comes to rest before its first failure is thrown. */
export async function inGroups<T, R>(
  items: readonly T[],
  act: (item: T, place: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += together) {
    const group = items.slice(at, at + together)
    const settled = await Promise.allSettled(group.map((item, place) => act(item, at + place)))
    for (const result of settled)
      if (result.status === 'rejected') throw result.reason
      else results.push(result.value)
  }
  return results
}
