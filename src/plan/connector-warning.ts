import type { Warning } from '../project/fault.js'
import { own } from '../project/own.js'
import type { PipelineConnector, Release } from '../release/release.js'
import type { Difference } from './difference.js'
import type { ReplacedSink } from './connector.js'
import type { Target } from './target.js'

/**
 * Connectors that run with other settings than git says, though the topics that they carry stay: a running connector is
 * never edited, and one beside it would carry the same rows a second time (docs/decisions.md). The author decides.
 */
export function connectorWarnings(
  target: Target,
  release: Release,
  { otherwise }: Pick<Difference, 'otherwise'>,
): readonly Warning[] {
  return otherwise
    .filter(({ kind }) => kind === 'connector')
    .map(({ name, file, line }) => ({
      code: 'connector-stays',
      message: `the connector ${name} runs in ${target.name} with other settings than git says${sinceBaseline(release, name)}, and no release carries that out while its topics stay: ${why} ${remedy}`,
      file,
      line,
    }))
}

const why =
  'a running connector is never edited, and a new one beside it would carry the same rows a second time.'
const remedy =
  'Either set it on the platform by hand (this goes on being told until its topics move); or, where its rows may come twice, give it another name in its file: then a new one is made, and this one is superseded.'

/** The keys alone: values may be secrets. */
function sinceBaseline({ baseline, blue, green }: Release, name: string): string {
  const [before, after] = [blue, green].map((side) => configOf(side.connectors, name))
  if (before === undefined || after === undefined) return ''
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const changed = keys.filter((key) => own(before, key) !== own(after, key))
  return changed.length === 0 ? '' : ` (changed since ${baseline.ref}: ${changed.join(', ')})`
}

function configOf(
  connectors: readonly PipelineConnector[],
  name: string,
): PipelineConnector['config'] | undefined {
  return connectors.find((connector) => connector.name === name)?.config
}

/** What comes of it where a connector goes on in the target of the one before it. */
export function targetWarnings(target: Target, sinks: readonly ReplacedSink[]): readonly Warning[] {
  return sinks.flatMap(({ connector: { name, file }, before, strategy }) => {
    if (before === null || (strategy !== 'upsert' && strategy !== 'append')) return []
    const how = strategy === 'upsert' ? written(before) : appended(before)
    const code = strategy === 'upsert' ? 'connector-upsert' : 'connector-append'
    const message = `the connector ${name} writes in ${target.name} into the target of ${before}, which stops: ${how}`
    return [{ code, message, file, line: 1 }]
  })
}

const written = (before: string) =>
  `it begins at the beginning, and rows that only ${before} wrote remain there.`
const appended = (before: string) =>
  `it goes on behind the moment of the last row that ${before} wrote. Rows around that moment may be lost or come twice; a target of its own loses none.`

/** What a rollback does not take out of a target again. */
export function targetLosses(sinks: readonly ReplacedSink[]): readonly string[] {
  return sinks.flatMap(({ connector: { name }, before, strategy }) =>
    before === null || (strategy !== 'upsert' && strategy !== 'append')
      ? []
      : [`Rows that ${name} writes into the target of ${before} stay there after a rollback.`],
  )
}
