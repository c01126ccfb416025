import * as v from 'valibot'
import { freezeWindow } from '../deploy/rules.js'
import { isMapping } from './yaml-text.js'

/** The values of a configuration, from the texts that stand in it. Messages complete "`key` …". */

const text = v.string('must be a text')

export const words = v.pipe(text, v.nonEmpty('must not be empty'))

export const list = v.array(words, 'must be a list, such as [a, b]')

/**
 * A mapping of any names to what a schema takes. `v.record` leaves names out that mean something to JavaScript
 * (`constructor`), and a table may be called like that.
 */
export function mappingOf<T>(schema: v.GenericSchema<unknown, T>, message: string) {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isMapping, message),
    v.rawTransform(({ dataset, addIssue }): Readonly<Record<string, T>> => {
      const input = { ...dataset.value }
      const entries = Object.entries(input).flatMap(([key, value]) => {
        const { success, output, issues = [] } = v.safeParse(schema, value)
        for (const issue of issues)
          addIssue({ message: issue.message, path: [{ type: 'object', origin: 'value', input, key, value }] })
        return success ? [[key, output] as const] : []
      })
      return Object.fromEntries(entries)
    }),
  )
}

/** As YAML 1.2 writes truth: `yes` and `on` are texts there. */
export const flag = v.pipe(
  v.picklist(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], 'must be true or false'),
  v.transform((value) => value.toLowerCase() === 'true'),
)

export const count = v.pipe(
  text,
  v.regex(/^\d{1,9}$/, 'must be a whole number'),
  v.transform((value) => Number(value)),
)

export const positive = v.pipe(count, v.minValue(1, 'must be 1 or more'))

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/** `14d`, `10m`, `1h30m`, `0`; in milliseconds. */
export const duration = v.pipe(
  text,
  v.regex(
    /^(?:0|(?:\d{1,6}(?:\.\d{1,3})?(?:ms|[smhdw]))+)$/,
    'must be a duration, such as 30s, 10m, 2h or 14d',
  ),
  v.transform((value) =>
    [...value.matchAll(/([\d.]+)(ms|[smhdw])/g)].reduce(
      (sum, [, amount = '0', unit = '']) => sum + Number(amount) * (units[unit] ?? 0),
      0,
    ),
  ),
)

/** A limit on differing rows: a part of all rows (1 is all), or a number of them. */
export type Limit =
  { readonly kind: 'share'; readonly share: number } | { readonly kind: 'rows'; readonly rows: number }

/** `0.1%`, `5`. */
export const limit = v.pipe(
  text,
  v.regex(/^(?:\d{1,3}(?:\.\d{1,9})?\s*%|\d{1,15})$/, 'must be a share, such as 0.1%, or a number of rows'),
  v.transform(limitOf),
  v.check((value) => value.kind === 'rows' || value.share <= 1, 'must be at most 100%'),
)

function limitOf(value: string): Limit {
  return value.endsWith('%')
    ? { kind: 'share', share: Number(value.slice(0, -1)) / 100 }
    : { kind: 'rows', rows: Number(value) }
}

/** `2026-12-20/2027-01-02`: days of UTC, both included, or two instants. */
export const freeze = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const window = freezeWindow(dataset.value)
    if (window !== null) return window
    addIssue({ message: 'must be two dates, the first not after the second, such as 2026-12-20/2027-01-02' })
    return NEVER
  }),
)

/** A folder within the repository, as git writes it: `./teams//orders/` is `teams/orders`, `.` the empty text. */
export const folder = v.pipe(
  words,
  v.transform((path) => path.replaceAll('\\', '/')),
  v.check(
    (path) => !/^(?:\/|[A-Za-z]:)/.test(path) && !path.split('/').includes('..'),
    'must be a folder within the repository',
  ),
  v.transform(plainPath),
)

/** A path without what changes nothing. */
export function plainPath(path: string): string {
  const start = path.startsWith('/') ? '/' : ''
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.')
  return `${start}${segments.join('/')}`
}
