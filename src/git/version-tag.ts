import compare from 'semver/functions/compare.js'

interface VersionTag {
  readonly name: string
  /** `1.2.3-rc.1` */
  readonly version: string
  /** What follows the third number: `1.2.3.4`. */
  readonly fourth: number
}

/** Numbers to the end of the name, a pre-release behind them; `+…` says nothing about order. */
const shape =
  /^(v?)(\d{1,15}(?:\.\d{1,15}){0,3})(?:[-._]?([a-z][0-9a-z.-]*)|-(\d[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i

/** A lone number behind another word (`build-1234`) is no version; behind these it is. */
const prefix = /(?:^|[-_/])(?:v|version|release|rel)[-_/]?$/i

/**
 * The version that a tag's short name says: `v1.2.3`, `1.2`, `release-1.2.3`, `orders/v2`, `2025.09.10`, `1.2.0-rc.1`,
 * `v1.2.0rc1`. Null where it says none. Where several readings fit, the one with most numbers: `orders-2-v1.2.3` is 1.2.3.
 */
export function versionOf(name: string): VersionTag | null {
  const starts = [0, ...[...name.matchAll(/[-_/]/g)].map(({ index }) => index + 1)]
  const readings = starts.map((start) => reading(name, start)).filter((found) => found !== null)
  const best = readings.toSorted((a, b) => b.numbers.length - a.numbers.length)[0]
  if (!best) return null
  const [major = 0, minor = 0, patch = 0, fourth = 0] = best.numbers
  return { name, version: `${major}.${minor}.${patch}${best.before && `-${best.before}`}`, fourth }
}

function reading(name: string, start: number): { numbers: number[]; before: string } | null {
  const [, v, dotted, word, digits] = shape.exec(name.slice(start)) ?? []
  if (dotted === undefined) return null
  const numbers = dotted.split('.').map(Number)
  const alone = numbers.length === 1 && v === '' && start > 0
  if (alone && !prefix.test(name.slice(0, start))) return null
  return { numbers, before: preRelease(word ?? digits ?? '') }
}

/** `rc1` counts as `rc.1`, so that `rc10` comes after `rc2`; numbers lose the zeros that semver forbids. */
function preRelease(text: string): string {
  const parts = text.replace(/(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g, '.').split(/[.-]+/)
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/^0+(?=\d+$)/, ''))
    .join('.')
}

/** Tags that are versions, the highest first; a pre-release is below its release. */
export function versionsDescending(names: readonly string[]): string[] {
  return names
    .map(versionOf)
    .filter((tag) => tag !== null)
    .toSorted((a, b) => compare(b.version, a.version) || b.fourth - a.fourth || (a.name < b.name ? 1 : -1))
    .map(({ name }) => name)
}
