import { describe, expect, test } from '@jest/globals'
import { Refusal, StepFailure } from '../../src/deploy/refusal.js'
import { held } from '../../src/engines/memory/platform.js'
import { base, pipeline, release, t, external } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  doStatus,
  newWorld,
  picture,
  type World,
} from './stage.js'

/** src → int → fact and peak; and dim, whose retention is altered in place; a view of the project’s own on fact. */
const shop = (version: string, logic: string, retention: string) =>
  pipeline([
    external('src'),
    t(`int${version}`, ['src'], logic),
    t(`fact${version}`, [`int${version}`], 'sum'),
    t(`peak${version}`, [`int${version}`], 'max'),
    t('dim', ['src'], 'distinct', { retention }),
    t('board', [`fact${version}`], 'select', { kind: 'view', consumer: true }),
  ])
const blue = shop('', 'clean', '1 d')
const green = release(blue, shop('_v2', 'cleaner', '2 d'))

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

const shown = (world: World) => Object.fromEntries(world.platform.consumers)
const boardReads = (world: World) => world.platform.views.get('board')?.reads
/** The acts that reach the platform, in their order. */
async function acts(work: (around: (moment: string, act: string) => void) => Promise<unknown>) {
  const seen: string[] = []
  await work((moment, act) => {
    if (moment === 'before' && !act.startsWith('ledger') && act !== 'release') seen.push(act)
  })
  return seen
}

describe('rollback undoes in the order of the inverses', () => {
  test('consumers first, all together; then options; green with --discard last, in one act', async () => {
    const world = await installed()
    const before = picture(world)
    await doDeploy(world, green)
    expect([boardReads(world), world.platform.objects.get('dim')?.options]).toEqual([
      ['fact_v2'],
      { retention: '2 d' },
    ])
    const seen = await acts((around) => doRollback(world, true, { around }))
    expect(seen).toEqual([
      'switch',
      'alter-in-place:dim:retention',
      'retire dml-fact-v2 dml-int-v2 dml-peak-v2 fact_v2 int_v2 peak_v2',
    ])
    expect([picture(world), boardReads(world)]).toEqual([before, ['fact']])
  })

  test('before the switch: nobody moved, so nothing but green goes', async () => {
    const world = await installed()
    const before = picture(world)
    await doDeploy(world, green, { until: 'validate' })
    const seen = await acts((around) => doRollback(world, true, { around }))
    expect(seen).toEqual(['retire dml-fact-v2 dml-int-v2 dml-peak-v2 fact_v2 int_v2 peak_v2'])
    expect(picture(world)).toEqual(before)
  })

  test('in the middle of the switch: what has moved goes back, on a platform that moves one after the other', async () => {
    const engine = { capabilities: { atomicSwitch: false } }
    const world = await installed()
    world.platform.traits = { ...world.platform.traits, piecemeal: true }
    const before = picture(world)
    const around = (moment: string, act: string) => {
      if (moment === 'inside' && act === 'switch') throw new Error('the runner is gone')
    }
    const dying = doDeploy(world, green, {}, { around, engine: { ...engine, around } })
    await expect(dying).rejects.toThrow('the runner is gone')
    await doRollback(world, true, { engine })
    expect([picture(world), boardReads(world)]).toEqual([before, ['fact']])
    expect((await doStatus(world)).drift).toEqual([])
  })

  test('without --discard green stays, ready to be looked at, until it is discarded', async () => {
    const world = await installed()
    await doDeploy(world, green)
    await doRollback(world)
    expect(shown(world)).toMatchObject({ peak: 'peak', dim: 'dim' })
    const status = await doStatus(world)
    expect(
      status.objects.filter(({ colour }) => colour === 'green').map(({ name, state }) => [name, state]),
    ).toEqual([
      ['dml-fact-v2', 'ready'],
      ['dml-int-v2', 'ready'],
      ['dml-peak-v2', 'ready'],
      ['fact_v2', 'ready'],
      ['int_v2', 'ready'],
      ['peak_v2', 'ready'],
    ])
    expect((await doRetire(world)).outcome).toBe('nothing')
    expect((await doRollback(world, true)).outcome).toBe('done')
    expect(world.platform.objects.has('int_v2')).toBe(false)
  })
})

describe('what fails after the switch', () => {
  const broken = (world: World) => (moment: string, act: string) => {
    const job = world.platform.objects.get('dml-fact-v2')
    if (moment === 'after' && act === 'switch' && job !== undefined)
      world.platform.objects.set('dml-fact-v2', { ...job, state: 'failed' })
  }
  const watching = { target: { watch: true } }

  test('moves all consumers and options back by itself, and keeps green for inspection', async () => {
    const world = await installed()
    const setting = { ...watching, around: broken(world), rules: { soak: 60_000 } }
    const error: unknown = await doDeploy(world, green, {}, setting).catch((thrown: unknown) => thrown)
    expect(error instanceof Refusal && [error.message, error.next]).toEqual([
      'what serves did not stay as it was:\ndml-fact-v2 is failed\nConsumers are back on blue; green stays for inspection',
      'bluegreen rollback --environment staging --discard',
    ])
    expect([boardReads(world), world.platform.objects.get('dim')?.options]).toEqual([
      ['fact'],
      { retention: '1 d' },
    ])
    expect(world.platform.objects.has('dml-fact-v2')).toBe(true)
    await doRollback(world, true)
    expect(world.platform.objects.has('dml-fact-v2')).toBe(false)
  })

  test('moves nothing where it is told not to, and names the command that does', async () => {
    const world = await installed()
    const setting = { ...watching, around: broken(world), rules: { soak: 60_000, autoRollback: false } }
    const error: unknown = await doDeploy(world, green, {}, setting).catch((thrown: unknown) => thrown)
    expect(error instanceof Refusal && error.next).toBe('bluegreen rollback --environment staging')
    expect(boardReads(world)).toEqual(['fact_v2'])
    await doRollback(world)
    expect([boardReads(world), world.platform.objects.get('dim')?.options]).toEqual([
      ['fact'],
      { retention: '1 d' },
    ])
  })
})

describe('what nobody expected', () => {
  const bug = new TypeError('cannot read properties of undefined')
  /** An act fails, the first time. */
  const failing = (act: string) => {
    let count = 0
    const around = (moment: string, seen: string) => {
      if (moment === 'before' && seen === act && (count += 1) === 1) throw bug
    }
    return { around, target: { watch: true } }
  }
  const rules = { soak: 60_000 }
  const option = 'alter-in-place:dim:retention'
  const thrownBy = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (thrown: unknown) => thrown,
    )

  test('after the switch moves consumers back all the same, and says the step and the next command', async () => {
    const world = await installed()
    const error = await thrownBy(doDeploy(world, green, {}, failing(option)))
    expect(error).toBeInstanceOf(StepFailure)
    expect(error).toMatchObject({
      step: option,
      message: `${bug.message}\nConsumers are back on blue; green stays for inspection`,
      next: 'bluegreen rollback --environment staging --discard',
      cause: bug,
    })
    expect([boardReads(world), world.environment?.phase]).toEqual([['fact'], 'serving'])
  })

  test('moves nothing where it is told not to', async () => {
    const world = await installed()
    const setting = { ...failing(option), rules: { ...rules, autoRollback: false } }
    const error = await thrownBy(doDeploy(world, green, {}, setting))
    expect(error).toMatchObject({ step: option, next: 'bluegreen rollback --environment staging' })
    expect(boardReads(world)).toEqual(['fact_v2'])
  })

  test('before the switch leaves blue serving, and says what is left', async () => {
    const world = await installed()
    const error = await thrownBy(doDeploy(world, green, {}, failing('start-statement:dml-int-v2')))
    expect(error).toBeInstanceOf(StepFailure)
    expect(error).toMatchObject({
      step: 'start-statement:dml-int-v2',
      next: 'bluegreen deploy --environment staging',
    })
    expect(String(error)).toMatch(/undefined\nBlue serves as before. \d+ of \d+ steps are done; left: /)
    expect((await doDeploy(world, green)).outcome).toBe('done')
  })

  test('in the answer to the switch takes it back: the ledger says that blue serves', async () => {
    const world = await installed()
    const around = (moment: string, act: string) => {
      if (moment === 'after' && act === 'switch' && boardReads(world)?.[0] === 'fact_v2') throw bug
    }
    const error = await thrownBy(doDeploy(world, green, {}, { around }))
    expect(String(error)).toContain('Blue serves as before')
    expect(boardReads(world)).toEqual(['fact'])
  })

  test('on the way back is told beside what was the reason to go back', async () => {
    const world = await installed()
    const setting = failing(option)
    let switched = 0
    const around = (moment: string, act: string) => {
      if (moment === 'before' && act === option) throw new Refusal(act, 'no such topic', '')
      if (moment === 'before' && act === 'switch' && (switched += 1) > 1)
        throw new Refusal(act, 'the platform is full', '')
    }
    const error = await thrownBy(doDeploy(world, green, {}, { ...setting, around }))
    expect(error).toBeInstanceOf(Refusal)
    expect(error).toMatchObject({
      step: option,
      message: 'no such topic\nThe way back failed too, at switch-back:consumers: the platform is full',
      next: 'bluegreen rollback --environment staging',
    })
    expect(boardReads(world)).toEqual(['fact_v2'])
    await doRollback(world)
    expect(boardReads(world)).toEqual(['fact'])
  })

  test('of a rollback is told with its step and the command that goes on', async () => {
    const world = await installed()
    await doDeploy(world, green)
    const error = await thrownBy(doRollback(world, false, failing('switch')))
    expect(error).toBeInstanceOf(StepFailure)
    expect(error).toMatchObject({
      step: 'switch-back:consumers',
      next: 'bluegreen rollback --environment staging',
    })
  })
})

describe('retire removes nothing that anything observed reads', () => {
  const small = pipeline(base)
  const moved = release(
    small,
    pipeline([
      external('src'),
      t('int_v2', ['src'], 'cleaner'),
      t('fact_v2', ['int_v2'], 'sum'),
      t('dim', ['src'], 'distinct'),
    ]),
  )
  const deployed = async () => {
    const world = newWorld()
    await doInstall(world, small)
    await doDeploy(world, moved)
    return world
  }

  test.each([
    ['somebody else’s view', held('theirs', 'view', { reads: ['fact'] })],
    ['somebody else’s statement', held('theirs', 'statement', { reads: ['fact'], state: 'caught-up' })],
    [
      'another project’s statement',
      held('theirs', 'statement', { reads: ['fact'], content: 'sha256:theirs' }),
    ],
    ['a connector', held('theirs', 'connector', { reads: ['fact'] })],
  ])('%s', async (_, reader) => {
    const world = await deployed()
    world.platform.objects.set('theirs', reader)
    const before = picture(world)
    await expect(doRetire(world)).rejects.toThrow('theirs reads fact')
    expect(picture(world)).toEqual(before)
    expect((await doRollback(world)).outcome).toBe('done')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
  })

  test('nor what the ledger does not say is ours, or what serves, or is green', async () => {
    const world = await deployed()
    world.platform.objects.set('stray', held('stray', 'table', { content: 'sha256:stray' }))
    await doDeploy(world, release(small, pipeline([...base.slice(0, 3), t('dim_v2', ['src'], 'other')])), {
      until: 'validate',
      supersede: true,
    })
    await doRetire(world).catch(() => undefined)
    expect([...world.platform.objects.keys()]).toEqual(expect.arrayContaining(['stray', 'dim']))
  })
})
