import { Refusal } from '../deploy/refusal.js'
import { DamagedMessage } from './transition.js'

/** What leads out of a ledger that cannot be read, or of two that have parted. */

/** What git does not find, or cannot read, of what it should hold. */
export class LostObject extends DamagedMessage {}

export interface DamagedPlace {
  readonly ref: string
  /** The command that removes it, wherever it is. */
  readonly removal: string
  /** Whether a remote holds the truth. */
  readonly isElsewhere: boolean
  /** Whether an entry before the last one can be read. */
  readonly hasEarlier: boolean
  /** The command that puts what is here to the remote; null where there is none. */
  readonly pushing: string | null
}

const waits = 'once it is sure that no newer version wrote it: else use that one'

export function damaged(
  error: Error,
  { ref, removal, isElsewhere, hasEarlier, pushing }: DamagedPlace,
): Refusal {
  const message = `The ledger ${ref} is damaged or newer than this program: ${error.message}`
  const isLost = error instanceof LostObject
  if (isLost && isElsewhere) {
    const anew = `${message}\nWhat was lost here is fetched anew once it is removed here`
    return new Refusal('ledger', anew, `git update-ref -d ${ref}`)
  }
  const said = isLost ? `${message}\ngit fsck may tell where the object is` : message
  if (!hasEarlier) {
    const all = `${said}\nNo earlier entry can be read: it is removed, and the next install takes over what the platform holds`
    return new Refusal('ledger', all, removal, [], waits)
  }
  const last = `${said}\nIts last entry is dropped, as often as it takes`
  const back = `git update-ref ${ref} ${ref}~1${pushing === null ? '' : ` && ${pushing}`}`
  return new Refusal('ledger', last, back, [], waits)
}

/** The remote's is the truth, unless somebody knows better. */
export function parted(ref: string, remote: string, pushing: string): Refusal {
  const message = `${ref} here and at ${remote} have parted: one of them was written without the other; where this one is right, it goes there instead: ${pushing}`
  return new Refusal(
    'ledger',
    message,
    `git update-ref -d ${ref}`,
    [],
    `once it is sure that the one at ${remote} is right`,
  )
}

/** It was at the remote, and is not any more. Another clone may have a newer copy than this one, whose last entry is of `since`. */
export function forgotten(
  ref: string,
  { name, push }: { readonly name: string; readonly push: string },
  since: string,
): Refusal {
  const message = [
    `${name} has no ${ref} any more, which it had: it was removed there, or ${name} is another repository now. The copy in this clone is from ${since}; nothing was pushed`,
    `The clone that has the newest copy puts it back: ${push}`,
    `To begin anew instead, it goes from every clone: git update-ref -d ${ref}; the next install then takes over what the platform holds`,
  ].join('\n')
  return new Refusal('ledger', message, push, [], 'once it is sure that no other clone has a newer copy')
}
