import * as v from 'valibot'

/**
 * A mapping of any names to what a schema takes. `v.record` leaves names out that mean something to JavaScript
 * (`constructor`), and a table may be called like that.
 */
export function recordOf<T>(schema: v.GenericSchema<unknown, T>, message = 'must be a mapping') {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isMapping, message),
    v.transform((record) => Object.entries(record)),
    v.array(v.tuple([v.string(), schema])),
    v.transform((entries): Readonly<Record<string, T>> => Object.fromEntries(entries)),
  )
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
