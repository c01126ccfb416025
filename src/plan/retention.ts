/** Flink's units of time, in milliseconds, as its `TimeUtils` takes them. */
const units: ReadonlyMap<string, number> = new Map([
  ['d', 86_400_000],
  ['day', 86_400_000],
  ['days', 86_400_000],
  ['h', 3_600_000],
  ['hour', 3_600_000],
  ['hours', 3_600_000],
  ['m', 60_000],
  ['min', 60_000],
  ['minute', 60_000],
  ['minutes', 60_000],
  ['s', 1000],
  ['sec', 1000],
  ['second', 1000],
  ['seconds', 1000],
  ['ms', 1],
  ['', 1],
])

/**
 * How much an option of retention keeps: `7 d`, `604800000` (of milliseconds, or of bytes) as a number that grows with it. Nothing (0, or below)
 * is a limit that is not there. Null where that cannot be told.
 */
function kept(value: string | null): number | null {
  const [, digits = '', unit = ''] = /^\s*(-?\d+)\s*([a-z]*)\s*$/i.exec(value ?? '') ?? []
  const size = units.get(unit.toLowerCase())
  if (digits === '' || size === undefined) return null
  const amount = Number(digits) * size
  return amount <= 0 ? Infinity : amount
}

/** Whether nothing is dropped under the new value that the old one keeps. */
export function keepsAsMuch(before: string | null, after: string | null): boolean {
  const [was, is] = [kept(before), kept(after)]
  return was !== null && is !== null && is >= was
}
