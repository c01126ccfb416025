import { describe, expect, test } from '@jest/globals'
import { everyPoint, expectSame, printTotals, settings, Theatre, totals } from './sweep.js'
import type { Name } from './world.js'

/** What was done before, the command that dies, and of its points every so many are tried. */
const scenarios: readonly (readonly [Name, readonly Name[], number])[] = [
  ['install', [], 9],
  ['deploy', ['install'], 9],
  ['revise', ['install', 'deploy'], 13],
  ['discard', ['install', 'deploy'], 2],
  ['retire', ['install', 'deploy'], 2],
]

printTotals('twice in a row')

const [, , , setting] = settings

/** Every point of the recovery is tried. */
test.each(scenarios)('%s dies, and its recovery dies', async (command, before, stride) => {
  if (setting === undefined) throw new Error('there is no setting')
  const theatre = await Theatre.open(setting)
  const straight = await (await theatre.after(before)).whole(command)
  await everyPoint(async (first) => {
    let died = false
    await everyPoint(async (second) => {
      const play = await theatre.after(before)
      died = await play.killed(command, first)
      const again = await play.killed(command, second)
      await play.whole(command)
      expectSame([first, second], play.end, straight.end)
      expect(play.births.counts).toEqual(straight.births.counts)
      return again
    })
    return died
  }, stride)
  totals.looks += theatre.looks
})

describe('killed again and again', () => {
  test('each process dies a little later than the one before: the last one ends it', async () => {
    for (const one of settings) {
      const theatre = await Theatre.open(one)
      const straight = await (await theatre.after(['install'])).whole('deploy')
      const play = await theatre.after(['install'])
      const deaths = await everyPoint((at) => play.killed('deploy', at))
      expect(deaths).toBeGreaterThan(10)
      expectSame(deaths, play.end, straight.end)
      expect(play.births.counts).toEqual(straight.births.counts)
    }
  })
})
