import { describe, expect, test } from '@jest/globals'
import { everyPoint, expectSame, printTotals, settings, Theatre, totals } from './sweep.js'
import type { Name } from './world.js'

/** What was done before, and the command that dies. */
const scenarios: readonly (readonly [string, readonly Name[], Name])[] = [
  ['install', [], 'install'],
  ['deploy', ['install'], 'deploy'],
  ['deploy, watched', ['install'], 'watched'],
  ['deploy --until validate', ['install'], 'validate'],
  ['deploy after validate', ['install', 'validate'], 'deploy'],
  ['a revision of what serves', ['install', 'deploy'], 'revise'],
  ['a revision of what has not switched', ['install', 'validate'], 'revise'],
  ['another line’s release', ['install', 'deploy'], 'supersede'],
  ['rollback', ['install', 'deploy'], 'rollback'],
  ['rollback --discard', ['install', 'deploy'], 'discard'],
  ['rollback --discard of what has not switched', ['install', 'validate'], 'discard'],
  ['deploy after rollback', ['install', 'deploy', 'rollback'], 'deploy'],
  ['retire', ['install', 'deploy'], 'retire'],
]

printTotals('once')

describe.each(settings)('killed at any point, and run again: $name', (setting) => {
  test.each(scenarios)('%s', async (_name, before, command) => {
    const theatre = await Theatre.open(setting)
    const straight = await (await theatre.after(before)).whole(command)
    const points = await everyPoint(async (at) => {
      const play = await theatre.after(before)
      const died = await play.killed(command, at)
      await play.whole(command)
      expectSame(at, play.end, straight.end)
      expect(play.births.counts).toEqual(straight.births.counts)
      return died
    })
    expect(points).toBeGreaterThan(10)
    totals.looks += theatre.looks
  })
})
