import * as v from 'valibot'
import { FaultError } from '../project/fault.js'
import { faultsOf } from './problem.js'
import { checkSection, problemAt } from './section.js'
import { positive, words } from './value.js'
import { isNothing, parseYaml } from './yaml-text.js'

/** A difference between blue and green that is meant, by name. Part of the release hash. */
export interface AcceptedDeviation {
  readonly table: string
  /** `*`: whole rows. */
  readonly column: string
  /** At most so many rows; null: any number. */
  readonly count: number | null
  readonly reason: string
}

/** Where they stand, from the repository's root. */
export const acceptedFile = '.bluegreen/accept.yaml'

/** A condition that nobody evaluates would accept every row. */
const where = v.pipe(
  v.unknown(),
  v.check(() => false, 'is not evaluated by this version: bound the rows with `count`'),
)

const deviation = v.object({
  table: words,
  column: words,
  where: v.optional(where),
  count: v.optional(positive),
  reason: words,
})

/**
 * Accepted deviations from the text of `.bluegreen/accept.yaml`: a list of `{table, column, count?, reason}`.
 * @throws FaultError with every fault of the text at once
 */
export async function parseAccepted(text: string, file: string): Promise<readonly AcceptedDeviation[]> {
  const raw = await parseYaml(text, file)
  if (isNothing(raw)) return []
  if (!Array.isArray(raw))
    throw new FaultError(await faultsOf(text, file, [problemAt([], 'must be a list of accepted deviations')]))
  const checked = raw.map((item: unknown, place) => checkSection(deviation, item, [place]))
  const problems = checked.flatMap((one) => one.problems)
  if (problems.length > 0) throw new FaultError(await faultsOf(text, file, problems))
  return checked.flatMap(({ value }) => {
    if (value === null) return []
    const { table, column, count = null, reason } = value
    return [{ table, column, count, reason }]
  })
}
