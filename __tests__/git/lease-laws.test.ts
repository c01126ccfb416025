import { describe, expect, test } from '@jest/globals'
import { leaseDuration, LeaseHeld, LeaseLost, type Lease, type LeaseStore } from '../../src/deploy/lease.js'
import { subjects } from './subjects.js'

const start = Date.parse('2026-03-01T12:00:00.000Z')
const at = (seconds: number) => new Date(start + seconds * 1000).toISOString()
const lasts = leaseDuration / 1000

/** Whose lease a refused acquisition names. */
async function heldBy(store: LeaseStore, now: string): Promise<Lease> {
  const error: unknown = await store.acquire('late', now).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(LeaseHeld)
  return (error as LeaseHeld).lease
}

describe.each(subjects)('a lease %s', (_, make) => {
  test('is nobody’s at first, and then one holder’s, whom all others are told', async () => {
    const subject = make()
    const [mine, theirs] = [await subject.lease(), await subject.lease()]
    expect(await theirs.held(at(0))).toBeNull()
    const lease = await mine.acquire('ada', at(0))
    expect(lease).toEqual({ holder: 'ada', token: expect.any(Number), since: at(0), until: at(lasts) })
    expect(await theirs.held(at(1))).toEqual(lease)
    expect(await heldBy(theirs, at(1))).toEqual(lease)
    expect(await heldBy(mine, at(1))).toEqual(lease)
  })

  test('lasts as long as it is renewed, under one token', async () => {
    const subject = make()
    const [mine, theirs] = [await subject.lease(), await subject.lease()]
    const first = await mine.acquire('ada', at(0))
    let lease = first
    for (const now of [40, 80, 120, 160, 200, 240]) {
      lease = await mine.renew(lease, at(now))
      expect(lease).toEqual({ ...first, until: at(now + lasts) })
      expect(await heldBy(theirs, at(now + 39))).toEqual(lease)
    }
  })

  test('that is withdrawn is free at once, and its token is given again', async () => {
    const subject = make()
    const [mine, theirs] = [await subject.lease(), await subject.lease()]
    const first = await mine.acquire('ada', at(0))
    expect(await mine.withdraw(first)).toBe(true)
    expect(await theirs.held(at(0))).toBeNull()
    const second = await theirs.acquire('grace', at(1))
    expect(second.token).toBe(first.token)
    await theirs.release(second)
    expect(await theirs.withdraw(second)).toBe(false)
    const third = await mine.acquire('ada', at(2))
    expect(third.token).toBe(first.token + 1)
    expect(await mine.withdraw(first)).toBe(false)
    expect(await mine.held(at(2))).toEqual(third)
  })

  test('that is released is free at once, and its token is not given again', async () => {
    const subject = make()
    const [mine, theirs] = [await subject.lease(), await subject.lease()]
    const tokens: number[] = []
    for (let now = 0; now < 4; now++) {
      const lease = await (now % 2 === 0 ? mine : theirs).acquire('ada', at(now))
      tokens.push(lease.token)
      await (now % 2 === 0 ? mine : theirs).release(lease)
      expect(await mine.held(at(now))).toBeNull()
      await expect(mine.renew(lease, at(now))).rejects.toThrow(LeaseLost)
    }
    const [first = 0] = tokens
    expect(tokens).toEqual([first, first + 1, first + 2, first + 3])
  })

  test('whose holder died is taken over once it is over, and not before', async () => {
    const subject = make()
    const [mine, theirs] = [await subject.lease(), await subject.lease()]
    const lease = await mine.acquire('ada', at(0))
    await heldBy(theirs, at(lasts))
    const next = await theirs.acquire('bob', at(lasts + 1))
    expect(next).toMatchObject({ holder: 'bob', token: lease.token + 1 })
    // Who slept meanwhile neither has it nor takes it away.
    await expect(mine.renew(lease, at(lasts + 2))).rejects.toThrow(LeaseLost)
    await mine.release(lease)
    expect(await mine.held(at(lasts + 2))).toEqual(next)
  })

  test('that its holder slept past is lost, also where nobody else came', async () => {
    const store = await make().lease()
    const lease = await store.acquire('ada', at(0))
    await expect(store.renew(lease, at(lasts + 1))).rejects.toThrow(LeaseLost)
    expect((await store.acquire('ada', at(lasts + 1))).token).toBe(lease.token + 1)
  })

  test('is judged by what was seen where a holder’s clock is ahead', async () => {
    const subject = make()
    const [ahead, judge] = [await subject.lease(), await subject.lease()]
    const lease = await ahead.acquire('ada', at(3600))
    for (const now of [0, 60, lasts]) await heldBy(judge, at(now))
    expect((await judge.acquire('bob', at(lasts + 1))).token).toBe(lease.token + 1)
  })

  test('is judged by what was seen where the judge’s clock is ahead, and the holder renews', async () => {
    const subject = make()
    const [holder, judge] = [await subject.lease(), await subject.lease()]
    let lease = await holder.acquire('ada', at(0))
    // Seen for the first time in time, then never again.
    await heldBy(judge, at(lasts - 10))
    for (const now of [40, 80, 120]) {
      lease = await holder.renew(lease, at(now))
      expect(await heldBy(judge, at(now + 3600))).toEqual(lease)
    }
    expect(await judge.acquire('bob', at(120 + 3600 + lasts + 1))).toMatchObject({ token: lease.token + 1 })
  })

  test('that many ask for at once is given to one', async () => {
    const subject = make()
    const stores = await Promise.all(Array.from({ length: 4 }, () => subject.lease()))
    for (let round = 0; round < 3; round++) {
      const now = at(round * 10)
      const settled = await Promise.allSettled(stores.map((store, i) => store.acquire(`run ${i}`, now)))
      const won = settled.flatMap((one, i) => (one.status === 'fulfilled' ? [{ i, lease: one.value }] : []))
      const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
      expect(won).toHaveLength(1)
      for (const error of lost) expect(error).toBeInstanceOf(LeaseHeld)
      for (const { i, lease } of won) await stores[i]?.release(lease)
    }
  })
})
