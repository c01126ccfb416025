import { test } from '@jest/globals'
import { everyPoint, expectSame, printTotals, settings, Theatre, totals } from './sweep.js'
import type { Name } from './world.js'

interface Turn {
  readonly before: readonly Name[]
  readonly dies: Name
  /** What is done instead of the same again; what is refused changes nothing. */
  readonly then: readonly Name[]
  /** What ends in the same state, undisturbed: one of these courses, from `before`. */
  readonly same: readonly (readonly Name[])[]
}

const installed: readonly Name[] = ['install']
const deployed: readonly Name[] = ['install', 'deploy']

const turns: readonly Turn[] = [
  { before: [], dies: 'install', then: ['deploy', 'install', 'deploy'], same: [['install', 'deploy']] },
  { before: [], dies: 'install', then: ['discard', 'install'], same: [['install']] },
  { before: [], dies: 'install', then: ['retire', 'install', 'retire'], same: [['install']] },
  { before: installed, dies: 'deploy', then: ['discard'], same: [['deploy', 'discard'], ['discard']] },
  {
    before: installed,
    dies: 'deploy',
    then: ['rollback', 'discard'],
    same: [['deploy', 'discard'], ['discard']],
  },
  { before: installed, dies: 'deploy', then: ['rollback', 'deploy'], same: [['deploy']] },
  { before: installed, dies: 'deploy', then: ['revise'], same: [['revise']] },
  { before: installed, dies: 'deploy', then: ['revise', 'deploy'], same: [['deploy']] },
  { before: installed, dies: 'deploy', then: ['install', 'deploy'], same: [['deploy']] },
  { before: installed, dies: 'deploy', then: ['retire', 'deploy', 'retire'], same: [['deploy', 'retire']] },
  { before: installed, dies: 'deploy', then: ['other', 'deploy'], same: [['deploy'], ['other', 'deploy']] },
  { before: installed, dies: 'deploy', then: ['supersede'], same: [['supersede']] },
  { before: installed, dies: 'validate', then: ['discard', 'other'], same: [['other']] },
  {
    before: deployed,
    dies: 'revise',
    then: ['rollback', 'discard', 'deploy'],
    same: [['deploy'], ['discard', 'deploy']],
  },
  { before: deployed, dies: 'revise', then: ['deploy'], same: [['deploy'], ['revise', 'deploy']] },
  { before: deployed, dies: 'revise', then: ['supersede'], same: [['supersede']] },
  {
    before: deployed,
    dies: 'rollback',
    then: ['deploy', 'rollback', 'deploy'],
    same: [['rollback', 'deploy']],
  },
  { before: deployed, dies: 'rollback', then: ['retire', 'discard'], same: [['discard'], ['retire']] },
  {
    before: deployed,
    dies: 'rollback',
    then: ['revise', 'rollback', 'revise'],
    same: [['rollback', 'revise']],
  },
  { before: deployed, dies: 'discard', then: ['install', 'rollback', 'discard'], same: [['discard']] },
  {
    before: deployed,
    dies: 'retire',
    then: ['rollback', 'deploy', 'retire'],
    same: [['retire'], ['rollback', 'deploy', 'retire']],
  },
  {
    before: deployed,
    dies: 'retire',
    then: ['revise', 'retire'],
    same: [
      ['revise', 'retire'],
      ['retire', 'revise', 'retire'],
    ],
  },
]

printTotals('then another command')

const named = turns.map(
  (turn) => [`${turn.before.join(', ')} … ${turn.dies} dies, then ${turn.then.join(', ')}`, turn] as const,
)

/** Every other point with the one, and those between with the other. */
const alternating = settings.filter((_, place) => place === 0 || place === settings.length - 1)

test.each(named)('%s', async (_name, { before, dies, then, same }) => {
  for (const [offset, setting] of alternating.entries()) {
    const theatre = await Theatre.open(setting)
    const wanted: object[] = []
    for (const course of same) wanted.push((await (await theatre.after(before)).whole(...course)).present)
    await everyPoint(
      async (at) => {
        const play = await theatre.after(before)
        const died = await play.killed(dies, at)
        await play.whole(...then)
        const found = play.present
        const text = JSON.stringify(found)
        const one = wanted.find((other) => JSON.stringify(other) === text) ?? wanted[0] ?? {}
        expectSame([setting.name, at, play.refusals], found, one)
        return died
      },
      alternating.length,
      offset,
    )
    totals.looks += theatre.looks
  }
})
