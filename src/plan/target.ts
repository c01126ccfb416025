import { own } from '../project/own.js'
/** The environment that a plan is for, as its settings and its engine describe it. */

/** What the plan has to know of a platform; every engine's `Capabilities` have these. */
export interface PlatformCapabilities {
  readonly atomicSwitch: boolean
  readonly alterInPlace: boolean
  readonly connectors: boolean
  readonly streaming: boolean
  /** In bytes. */
  readonly nameLimit: number
}

export interface Target {
  /** The environment's name. */
  readonly name: string
  readonly engine: string
  /** Where it is (a file, a cluster), without secrets; part of the plan's hash. */
  readonly location: string
  readonly capabilities: PlatformCapabilities
  /** Text in SQL and properties that reads otherwise in this environment. */
  readonly substitute: Readonly<Record<string, string>>
  /** Somebody has to approve before the switch. */
  readonly approval: boolean
  /** Consumers are watched for a while after the switch. */
  readonly watch: boolean
  /** Whether what served here may be replaced under the same names; the last environment says no. */
  readonly revisions: boolean
}

/** The text with every key of the environment's `substitute` replaced, the longest first, in one pass. */
export function substituted(text: string, substitute: Target['substitute']): string {
  const keys = Object.keys(substitute)
    .filter((key) => key !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (keys.length === 0) return text
  const pattern = new RegExp(keys.map(escaped).join('|'), 'g')
  return text.replace(pattern, (found) => own(substitute, found) ?? found)
}

function escaped(key: string): string {
  return key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
