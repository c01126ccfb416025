import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { LeaseHeld, LeaseLost } from '../../src/deploy/lease.js'
import { emptyEnvironment } from '../../src/plan/foundation.js'
import { Clone } from './clone.js'
import { serve, type Trouble } from './http-remote.js'
import { refusal, using } from './opened.js'
import { program, started } from './program.js'

const start = Date.parse('2026-03-01T12:00:00.000Z')
const at = (seconds: number) => new Date(start + seconds * 1000).toISOString()
const ledgerRef = 'refs/bluegreen/orders/staging'
const ref = `${ledgerRef}.lease`

function losing(...lost: readonly number[]): Trouble {
  let pushes = 0
  return (path, method) =>
    method === 'POST' && path.endsWith('/git-receive-pack') && lost.includes(++pushes) ? 'lost' : null
}

describe('a lease in git', () => {
  test('stands beside the ledger, never moves it, and does not grow', async () => {
    const clone = Clone.init()
    clone.git('check-ref-format', ref)
    await using(clone, async (r) => {
      const ledger = await r.ledger('orders', 'staging', 'local')
      const entry = { at: at(0), action: 'x', object: 'x', outcome: 'done', message: '' } as const
      await ledger.append(null, [entry], emptyEnvironment)
      const before = clone.git('rev-parse', ledgerRef)
      const store = await r.lease('orders', 'staging', 'local')
      let lease = await store.acquire('ada', at(0))
      for (let beat = 1; beat < 5; beat++) lease = await store.renew(lease, at(40 * beat))
      await store.release(lease)
      expect(clone.git('rev-parse', ledgerRef)).toBe(before)
      expect(clone.git('rev-list', '--objects', ref).split('\n')).toHaveLength(2)
    })
    expect(clone.git('log', '--format=%s', ref)).toBe('released by ada')
  })

  test('says in words who holds it', async () => {
    const clone = Clone.init()
    await using(clone, async (r) => {
      await (await r.lease('orders', 'staging', 'local')).acquire('run 7 of\ngithub.com/o/r', at(0))
    })
    expect(clone.git('log', '--format=%s', ref)).toBe(`held by run 7 of github.com/o/r until ${at(120)}`)
  })

  test.each([
    ['no JSON', (said: string) => said.replace(/^Lease: .*$/m, 'Lease: {')],
    ['nothing', () => 'by hand'],
    ['another token', (said: string) => said.replace(/"token":\d+/, '"token":"1"')],
    ['no date', (said: string) => said.replace(/"until":"[^"]*"/, '"until":"soon"')],
  ])('that holds %s is a refusal with the way out', async (_, damage) => {
    const remote = Clone.init('--bare')
    await using(Clone.init(), async (r) => {
      const store = await r.lease('orders', 'staging', 'remote', { remote: `file://${remote.root}` })
      const lease = await store.acquire('ada', at(0))
      const said = damage(remote.git('show', '-s', '--format=%B', ref))
      remote.git('update-ref', ref, remote.pipe(`${said}\n`, 'commit-tree', `${ref}^{tree}`))
      for (const work of [store.held(at(1)), store.acquire('bob', at(1)), store.renew(lease, at(1))]) {
        const error = await refusal(work)
        expect(error.message).toContain(`${ref} is damaged`)
        expect(error.next).toContain(`git push file://${remote.root} :${ref}`)
      }
      remote.git('update-ref', '-d', ref)
      expect((await store.acquire('bob', at(5))).token).toBeGreaterThan(lease.token)
    })
  })

  test('whose answers are lost is held all the same, once', async () => {
    const remote = Clone.init('--bare')
    remote.git('config', 'http.receivepack', 'true')
    const { url } = await serve(remote.root, 'secret', losing(1, 2, 3))
    await using(Clone.init(), async (r) => {
      const access = { remote: url, token: 'secret', pauses: [1, 1] }
      const store = await r.lease('orders', 'staging', 'remote', access)
      const lease = await store.acquire('ada', at(0))
      const longer = await store.renew(lease, at(40))
      expect(longer).toEqual({ ...lease, until: at(160) })
      await store.release(longer)
      expect(await store.held(at(41))).toBeNull()
    })
  })

  test('that a rule refuses is a refusal in its words', async () => {
    const remote = Clone.init('--bare')
    const hook = join(remote.root, 'hooks/update')
    mkdirSync(dirname(hook), { recursive: true })
    writeFileSync(hook, '#!/bin/sh\necho "no leases here" >&2\nexit 1\n')
    chmodSync(hook, 0o755)
    await using(Clone.init(), async (r) => {
      const store = await r.lease('orders', 'staging', 'remote', { remote: `file://${remote.root}` })
      const error = await refusal(store.acquire('ada', at(0)))
      expect(error).toMatchObject({ step: 'lease', message: expect.stringContaining('no leases here') })
    })
  })

  test('at a remote that cannot be reached is a refusal, and is not lost by that', async () => {
    const remote = Clone.init('--bare')
    const clone = Clone.init()
    clone.git('remote', 'add', 'origin', `file://${remote.root}`)
    await using(clone, async (r) => {
      const store = await r.lease('orders', 'staging', 'remote', { pauses: [] })
      const lease = await store.acquire('ada', at(0))
      clone.git('remote', 'set-url', 'origin', 'https://user:secret@127.0.0.1:9/r.git')
      const error = await refusal(store.renew(lease, at(40)))
      expect(error.message).not.toContain('secret')
      clone.git('remote', 'set-url', 'origin', `file://${remote.root}`)
      expect((await store.renew(lease, at(80))).until).toBe(at(200))
    })
  })
})

const children: ChildProcess[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

/** Takes the lease, says so, and sleeps. */
const holder = `
  import { openRepository } from './src/git/repository.ts'
  const [root, remote] = process.argv.slice(2)
  const repository = await openRepository(root)
  const store = await repository.lease('orders', 'staging', 'remote', { remote }, 2_000)
  const lease = await store.acquire('process ' + process.pid, new Date().toISOString())
  process.on('SIGCONT', async () => {
    const answer = await store.renew(lease, new Date().toISOString()).catch((error) => error)
    process.exitCode = answer.name === 'LeaseLost' ? 0 : 1
    repository.close()
    clearInterval(timer)
  })
  const timer = setInterval(() => undefined, 1_000)
  console.log('held')
`

describe('a lease whose holder is another process', () => {
  const now = () => new Date().toISOString()

  test('is free at once where that was killed on this machine', async () => {
    const remote = `file://${Clone.init('--bare').root}`
    const child = await started(program(holder), Clone.init().root, remote)
    children.push(child)
    await using(Clone.init(), async (r) => {
      const store = await r.lease('orders', 'staging', 'remote', { remote })
      await expect(store.acquire('me', now())).rejects.toThrow(LeaseHeld)
      const held = await store.held(now())
      child.kill('SIGKILL')
      await once(child, 'exit')
      // Elsewhere than on Linux nothing tells whose process that was.
      if (process.platform !== 'linux') return
      expect((await store.acquire('me', now())).token).toBe((held?.token ?? 0) + 1)
    })
  })

  test('is not where that only sleeps; once it is over it is, and the sleeper learns of it', async () => {
    const remote = `file://${Clone.init('--bare').root}`
    const child = await started(program(holder), Clone.init().root, remote)
    children.push(child)
    child.kill('SIGSTOP')
    await using(Clone.init(), async (r) => {
      const store = await r.lease('orders', 'staging', 'remote', { remote }, 2_000)
      let refused = 0
      const until = Date.now() + 20_000
      for (;;) {
        const lease = await store.acquire('me', now()).catch((error: unknown) => error)
        if (!(lease instanceof LeaseHeld) || Date.now() > until) break
        refused += 1
      }
      expect(refused).toBeGreaterThan(0)
      const mine = await store.held(now())
      expect(mine?.holder).toBe('me')
      child.kill('SIGCONT')
      await once(child, 'exit')
      expect(child.exitCode).toBe(0)
    })
  })

  test('that several want at once, round after round, is never two’s, and its tokens grow', async () => {
    const remote = Clone.init('--bare')
    const journal = join(Clone.init().root, 'journal')
    const rounds = 12
    const contender = program(`
      import { appendFileSync } from 'node:fs'
      import { setTimeout } from 'node:timers/promises'
      import { openRepository } from './src/git/repository.ts'
      const [root, remote, journal, name] = process.argv.slice(2)
      const repository = await openRepository(root)
      const store = await repository.lease('orders', 'staging', 'remote', { remote })
      const now = () => new Date().toISOString()
      console.log('ready')
      for (let won = 0; won < ${rounds}; ) {
        let lease
        try {
          lease = await store.acquire(name, now())
        } catch (error) {
          if (error.name !== 'LeaseHeld') throw error
          await setTimeout(20 * Math.random())
          continue
        }
        // One line in one write: lines of several processes do not mix.
        appendFileSync(journal, 'in ' + lease.token + '\\n')
        if (won % 3 === 0) lease = await store.renew(lease, now())
        await setTimeout(5 * Math.random())
        appendFileSync(journal, 'out ' + lease.token + '\\n')
        await store.release(lease)
        won++
      }
      repository.close()
    `)
    const url = `file://${remote.root}`
    const contenders = await Promise.all(
      ['a', 'b', 'c'].map((name) => started(contender, Clone.init().root, url, journal, name)),
    )
    children.push(...contenders)
    await Promise.all(contenders.map(async (child) => child.exitCode === null && (await once(child, 'exit'))))
    expect(contenders.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    const lines = new Clone(dirname(journal)).read('journal').trim().split('\n')
    const first = Number(lines[0]?.split(' ')[1])
    const tokens = Array.from({ length: 3 * rounds }, (_, i) => first + i)
    expect(lines).toEqual(tokens.flatMap((token) => [`in ${token}`, `out ${token}`]))
  }, 120_000)
})

test('a lease that another took is lost to whoever held it, whatever their store remembers', async () => {
  const remote = `file://${Clone.init('--bare').root}`
  await using(Clone.init(), (one) =>
    using(Clone.init(), async (other) => {
      const mine = await one.lease('orders', 'staging', 'remote', { remote })
      const theirs = await other.lease('orders', 'staging', 'remote', { remote })
      const lease = await mine.acquire('ada', at(0))
      await theirs.acquire('bob', at(121))
      // By its own clock, which stands, the lease is still good.
      await expect(mine.renew(lease, at(1))).rejects.toThrow(LeaseLost)
    }),
  )
})
