/** A table's name taken apart: `int_3_v2` is stem `int_3`, version 2; `int_3` is version 1 (DESIGN §1). */
export interface VersionedName {
  readonly stem: string
  readonly version: number
}

const suffix = /^(.+)_v([1-9]\d{0,8})$/

/** Takes the last part of a name apart. A `_v0` or `_v01` is no version, but part of the stem. */
export function versionOf(name: string): VersionedName {
  const match = suffix.exec(name)
  const [, stem, digits] = match ?? []
  return stem === undefined || digits === undefined
    ? { stem: name, version: 1 }
    : { stem, version: Number(digits) }
}

/** `int_3` and 2 → `int_3_v2`. Version 1 is the bare stem. */
export function withVersion(stem: string, version: number): string {
  return version === 1 ? stem : `${stem}_v${version}`
}
