import { createHash } from 'node:crypto'

/** A ref is a file for git, `.lock` beside it; most file systems stop at 255 bytes. */
const longest = 200

/**
 * A name as one component of a ref. Letters, digits, `-` and `_` stay; every other byte becomes `%XX`, dots too, so that
 * no name ends in `.lock`, holds `..`, or meets the refs that stand beside a ledger under a suffix. What gets too long
 * ends in a hash of the whole, behind `%-`, which stands in no other. Different names give different components.
 */
export function refComponent(name: string): string {
  const encoded = [...Buffer.from(name, 'utf8')].map(byteText).join('')
  if (encoded === '') return '%'
  if (encoded.length <= longest) return encoded
  return `${encoded.slice(0, 100)}%-${createHash('sha256').update(name).digest('hex')}`
}

function byteText(byte: number): string {
  const character = String.fromCharCode(byte)
  return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** Where the ledger of an environment stands. */
export function ledgerRef(project: string, environment: string): string {
  return `refs/bluegreen/${refComponent(project)}/${refComponent(environment)}`
}

/** Where its lease stands, beside it: no environment's own name gives a dot. */
export function leaseRef(project: string, environment: string): string {
  return `${ledgerRef(project, environment)}.lease`
}
