/** Flink's units of time, in milliseconds, as its `TimeUtils` takes them. */
const units: ReadonlyMap<string, number> = new Map(
  [
    { size: 86_400_000, names: ['d', 'day', 'days'] },
    { size: 3_600_000, names: ['h', 'hour', 'hours'] },
    { size: 60_000, names: ['m', 'min', 'minute', 'minutes'] },
    { size: 1000, names: ['s', 'sec', 'secs', 'second', 'seconds'] },
    { size: 1, names: ['', 'ms', 'milli', 'millis', 'millisecond', 'milliseconds'] },
    { size: 1e-3, names: ['µs', 'micro', 'micros', 'microsecond', 'microseconds'] },
    { size: 1e-6, names: ['ns', 'nano', 'nanos', 'nanosecond', 'nanoseconds'] },
  ].flatMap(({ size, names }) => names.map((name) => [name, size] as const)),
)

/**
 * How much an option of retention keeps: `7 d`, `604800000` (of milliseconds, or of bytes) as a number that grows with it. Nothing (0, or below)
 * is a limit that is not there. Null where that cannot be told.
 */
function kept(value: string | null): number | null {
  const [, digits = '', unit = ''] = /^\s*(-?\d+)\s*([a-zµ]*)\s*$/i.exec(value ?? '') ?? []
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
