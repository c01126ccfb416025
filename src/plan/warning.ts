import type { Warning } from '../project/fault.js'
import { listed } from '../project/wording.js'
import type { Pipeline } from '../release/release.js'
import { command } from './command.js'
import type { Difference } from './difference.js'
import { objectKey } from './object.js'
import type { Target } from './target.js'

const warning = (code: string, message: string, file = '', line = 0): Warning => ({
  code,
  message,
  file,
  line,
})

export function assumedWarning(target: Target, baseline: string): Warning {
  const message = `Nothing is recorded of ${target.name} yet: this plan assumes that it runs ${baseline}. \`${command('install', target.name)}\` has to come first.`
  return warning('assumed-baseline', message)
}

/** What the platform cannot do of what the pipeline asks. */
export function capabilityWarnings(target: Target, pipeline: Pipeline, moves: number): readonly Warning[] {
  const { capabilities, engine, name } = target
  const connectors = pipeline.connectors.map((connector) => connector.name).sort()
  return [
    ...(connectors.length > 0 && !capabilities.connectors
      ? [
          warning(
            'no-connectors',
            `${engine} (${name}) has no connectors; left out: ${connectors.join(', ')}`,
          ),
        ]
      : []),
    ...(moves > 1 && !capabilities.atomicSwitch
      ? [warning('no-atomic-switch', `${engine} (${name}) moves its ${moves} consumers one after the other`)]
      : []),
  ]
}

/** Pinned objects that run with other content than git says. */
export function otherwiseWarnings(target: Target, difference: Difference): readonly Warning[] {
  const pinned = difference.otherwise.filter((object) => object.kind !== 'connector')
  return pinned.map((object) =>
    warning(
      'runs-otherwise',
      `${object.name} runs in ${target.name} with other content than git says, and stays as it is until its own next change.`,
      object.file,
      object.line,
    ),
  )
}

/** What serves is replaced under its own names: all of it is named, also what only follows from what was changed. */
export function retreatWarning(
  target: Target,
  line: string | null,
  { create, remove }: Pick<Difference, 'create' | 'remove'>,
): Warning {
  const from = line === null ? 'an earlier deployment' : `the release of ${line}`
  const made = new Set(create.map(objectKey))
  const [again, gone] = [
    remove.filter((object) => made.has(objectKey(object))),
    remove.filter((object) => !made.has(objectKey(object))),
  ]
  const parts = [said(again, 'replaced'), said(gone, 'removed')].filter((part) => part !== '')
  const then = parts.length === 0 ? '' : `, then ${parts.join(', and ')}`
  return warning(
    'replaces-served',
    `${from} serves in ${target.name} under the same names: consumers go back to blue first${then}`,
  )
}

function said(objects: Difference['remove'], what: string): string {
  const names = objects.map((object) => object.name)
  return names.length === 0 ? '' : `${listed(names, 20)} ${names.length === 1 ? 'is' : 'are'} ${what}`
}
