import { listed, messageOf } from '../project/wording.js'
import type { Ended, Leg, Words } from './course.js'
import type { LedgerEntry } from './ledger.js'

/** Names in one entry. */
const most = 5

/** One transition in words: what is over, and what begins. Legs that have words of their own lead. */
export function entryOf(ended: readonly Ended[], begin: readonly Leg[]): Omit<LedgerEntry, 'at'> {
  const wrong = ended.find(({ outcome }) => outcome === 'failed')
  const own = ownWords(wrong === undefined ? ended : [wrong], begin)
  const told = ended.length > 0 ? ended.map(({ leg }) => leg) : begin
  const begins = begin.length === 0 || (own !== null && ended.length === 0) ? [] : [beginning(begin)]
  return {
    action: own?.action ?? 'step',
    object:
      own?.object ??
      listed(
        told.map(({ id, step }) => step?.object ?? id),
        most,
      ),
    outcome: wrong !== undefined ? 'failed' : ended.length > 0 ? 'done' : 'intent',
    message: [...(own === null ? ending(ended, wrong) : [own.message]), ...begins].join('; '),
  }
}

function ownWords(ended: readonly Ended[], begin: readonly Leg[]): Words | null {
  const words =
    ended.length > 0 ? ended.map((one) => one.leg.words(one)) : begin.map((leg) => leg.words(null))
  return words.find((one) => one !== null) ?? null
}

function ending(ended: readonly Ended[], wrong: Ended | undefined): readonly string[] {
  if (wrong !== undefined) return [`${wrong.leg.id} failed: ${oneLine(wrong.error)}`]
  return ended.length === 0 ? [] : [`${listed(ended.map(said), most)} done`]
}

function beginning(begin: readonly Leg[]): string {
  return `begins ${listed(
    begin.map(({ id }) => id),
    most,
  )}`
}

function said({ leg, detail }: Ended): string {
  return detail === '' ? leg.id : `${leg.id} (${detail})`
}

function oneLine(error: unknown): string {
  const text = messageOf(error)
  return text.replaceAll(/\s+/g, ' ').slice(0, 300)
}
