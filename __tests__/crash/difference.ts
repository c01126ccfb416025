/** Where two documents differ first, in words. */
export function differenceOf(found: unknown, wanted: unknown, path = ''): string | null {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return null
  if (isMapping(found) && isMapping(wanted))
    for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
      const difference = differenceOf(found[key], wanted[key], `${path}/${key}`)
      if (difference !== null) return difference
    }
  return `${path} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
