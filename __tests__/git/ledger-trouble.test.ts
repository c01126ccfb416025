import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { sameAgain } from '../../src/deploy/refusal.js'
import { LedgerConflict, type Ledger, type LedgerEntry } from '../../src/deploy/ledger.js'
import { emptyEnvironment } from '../../src/plan/foundation.js'
import type { Environment } from '../../src/plan/environment.js'
import { Clone } from './clone.js'
import { serve, type Trouble } from './http-remote.js'
import { refusal, using } from './opened.js'

const entry = (message: string): LedgerEntry => ({
  at: '2026-03-01T12:00:00.000Z',
  action: 'step',
  object: 'int_3_v2',
  outcome: 'done',
  message,
})
const environment = (release: string): Environment => ({
  ...emptyEnvironment,
  release,
  pins: Array.from({ length: 99 }, (_, i) => `pin ${i}`),
})
const ref = 'refs/bluegreen/orders/staging'

/** A bare repository, and what is asked of a ledger there over HTTP. */
async function withHttp<T>(
  trouble: Trouble,
  work: (ledger: Ledger, remote: Clone) => Promise<T>,
): Promise<T> {
  const remote = Clone.init('--bare')
  remote.git('config', 'http.receivepack', 'true')
  const { url } = await serve(remote.root, 'secret', trouble)
  const access = { remote: url, token: 'secret', pauses: [1, 1, 1] }
  return using(Clone.init(), async (r) => work(await r.ledger('orders', 'staging', 'remote', access), remote))
}

/** Loses the answers to the pushes with these numbers, from 1. */
function losing(...lost: readonly number[]): Trouble {
  let pushes = 0
  return (path, method) =>
    method === 'POST' && path.endsWith('/git-receive-pack') && lost.includes(++pushes) ? 'lost' : null
}

describe('a remote whose answer to a push is lost', () => {
  test('is asked whether it happened, and nothing is recorded twice', async () => {
    await withHttp(losing(1, 2), async (ledger, remote) => {
      const { at } = await ledger.append(null, [entry('one')], environment('a'))
      await ledger.append(at, [entry('two')], environment('b'))
      expect(remote.git('log', '--format=%s', ref)).toBe('two\none')
      expect((await ledger.read()).environment).toEqual(environment('b'))
    })
  })

  test('is no remote where somebody else was first', async () => {
    await withHttp(losing(2), async (ledger, remote) => {
      const { at } = await ledger.append(null, [entry('one')], environment('a'))
      await using(Clone.of(`file://${remote.root}`), async (r) => {
        const theirs = await r.ledger('orders', 'staging', 'remote')
        await theirs.append((await theirs.read()).at, [entry('theirs')], environment('b'))
      })
      await expect(ledger.append(at, [entry('mine')], environment('c'))).rejects.toThrow(LedgerConflict)
      expect(remote.git('log', '--format=%s', ref)).toBe('theirs\none')
    })
  })
})

test('a remote that answers late is waited for', async () => {
  await withHttp(
    () => ({ late: 300 }),
    async (ledger) => {
      const { at } = await ledger.append(null, [entry('one')], environment('a'))
      expect((await ledger.append(at, [entry('two')], environment('b'))).environment).toEqual(
        environment('b'),
      )
    },
  )
})

test('a remote that is in trouble for a while is tried again, and then goes on', async () => {
  const remote = Clone.init('--bare')
  const clone = Clone.init()
  await using(clone, async (r) => {
    const access = { remote: `file://${remote.root}`, pauses: [1, 1] }
    const ledger = await r.ledger('orders', 'staging', 'remote', access)
    const { at } = await ledger.append(null, [entry('one')], environment('a'))
    remote.git('config', 'core.repositoryFormatVersion', '99')
    const error = await refusal(ledger.append(at, [entry('two')], environment('b')))
    expect(error).toMatchObject({
      step: expect.any(String),
      next: 'run the same command again',
      waits: 'once the network is there',
    })
    clone.git(
      `--git-dir=${remote.root}`,
      'config',
      '-f',
      join(remote.root, 'config'),
      'core.repositoryFormatVersion',
      '0',
    )
    // Whether it was recorded is looked up, not guessed.
    expect((await ledger.read()).at).toBe(at)
    await ledger.append(at, [entry('two')], environment('b'))
    expect(await ledger.history(9)).toEqual([entry('two'), entry('one')])
  })
})

test('a remote whose rule refuses is not asked again', async () => {
  const remote = Clone.init('--bare')
  const [hook, count] = [join(remote.root, 'hooks/pre-receive'), join(remote.root, 'count')]
  mkdirSync(dirname(hook), { recursive: true })
  writeFileSync(
    hook,
    `#!/bin/sh\necho x >> '${count}'\necho "GH013: Repository rule violations found" >&2\nexit 1\n`,
  )
  chmodSync(hook, 0o755)
  await using(Clone.init(), async (r) => {
    const ledger = await r.ledger('orders', 'staging', 'remote', { remote: `file://${remote.root}` })
    const error = await refusal(ledger.append(null, [entry('one')], environment('a')))
    expect(error.message).toContain('GH013')
    expect(error.waits).toContain('contents: write')
    expect(remote.git('hash-object', count)).toBe(remote.pipe('x\n', 'hash-object', '--stdin'))
    expect(await ledger.read()).toEqual({ at: null, environment: null })
  })
})

/** Does what a refusal says comes next, as a shell would. */
function carriedOut(clone: Clone, next: string): void {
  for (const line of next.split(' && ')) {
    expect(line).toMatch(/^git /)
    clone.git(...line.split(' ').slice(1))
  }
}

describe.each(['local', 'remote'] as const)('a %s ledger that was damaged', (kind) => {
  /** A ledger of a whole environment and two changes; where its truth is. */
  async function written(): Promise<{ clone: Clone; there: Clone; access: { remote: string } }> {
    const remote = Clone.init('--bare')
    const clone = Clone.init()
    const access = { remote: `file://${remote.root}`, pauses: [] }
    await using(clone, async (r) => {
      const ledger = await r.ledger('orders', 'staging', kind, access)
      let at: string | null = null
      for (const release of ['a', 'b', 'c'])
        ({ at } = await ledger.append(at, [entry(release)], environment(release)))
    })
    return { clone, there: kind === 'local' ? clone : remote, access }
  }

  const lost = (clone: Clone, object: string) => {
    const oid = clone.git('rev-parse', object)
    const git = clone.git('rev-parse', '--absolute-git-dir')
    rmSync(join(git, 'objects', oid.slice(0, 2), oid.slice(2)), { force: true })
  }

  test.each([
    ['its newest commit', ref],
    ['its tree', `${ref}^{tree}`],
    ['its snapshot', `${ref}:snapshot.json`],
    ['a commit before it', `${ref}~1`],
    ['the commit of the snapshot', `${ref}~2`],
  ])('because %s is missing, says so, and what to do', async (_, object) => {
    const { clone, there, access } = await written()
    lost(there, object)
    const reader = kind === 'local' ? clone : Clone.init()
    await using(reader, async (r) => {
      const ledger = await r.ledger('orders', 'staging', kind, access)
      const error = await refusal(ledger.read())
      expect(error.step).toBe('ledger')
      expect(error.message).toContain(ref)
      expect(error.next).toMatch(/git (push|log|update-ref)/)
    })
  })

  test.each([
    ['a change that is no JSON', (said: string) => said.replace(/^Change: .*$/m, 'Change: {')],
    ['a change that is gone', (said: string) => said.replace(/^Change: .*\n/m, '')],
    ['a change of another kind', (said: string) => said.replace(/^Change: .*$/m, 'Change: {"set":1}')],
    ['a change of what is not there', (said: string) => said.replace('"release"', '"nothing","x"')],
    ['a change to what cannot be', (said: string) => said.replace('["release","c"]', '["release",7]')],
    ['a snapshot mark of another kind', (said: string) => said.replace(/^Snapshot: .*$/m, 'Snapshot: 7')],
  ])('by %s, says so', async (_, damage) => {
    const { there, access, clone } = await written()
    const said = there.git('show', '-s', '--format=%B', ref)
    expect(damage(said)).not.toBe(said)
    const commit = there.pipe(`${damage(said)}\n`, 'commit-tree', '-p', `${ref}~1`, `${ref}^{tree}`)
    there.git('update-ref', ref, commit)
    const reader = kind === 'local' ? clone : Clone.init()
    await using(reader, async (r) => {
      const ledger = await r.ledger('orders', 'staging', kind, access)
      const error = await refusal(ledger.read())
      expect(error.step).toBe('ledger')
      expect(error.message).toContain(`The ledger ${ref} is damaged or newer than this program`)
      expect(error.waits).toContain('no newer version wrote it')
      carriedOut(reader, error.next)
      expect((await ledger.read()).environment).toEqual(environment('b'))
    })
  })
})

test.each(['local', 'remote'] as const)(
  'a %s ledger whose first entry is damaged is given up as told',
  async (kind) => {
    const remote = Clone.init('--bare')
    const clone = Clone.init()
    const there = kind === 'local' ? clone : remote
    there.git('update-ref', ref, there.pipe('', 'commit-tree', there.pipe('', 'mktree')))
    await using(clone, async (r) => {
      const ledger = await r.ledger('orders', 'staging', kind, { remote: `file://${remote.root}` })
      const { next, message } = await refusal(ledger.read())
      expect(message).toContain('the next install takes over')
      carriedOut(clone, next)
      expect(await ledger.read()).toEqual({ at: null, environment: null })
    })
  },
)

test('an object that the remote lacks comes back from a clone that has it, as told', async () => {
  const remote = Clone.init('--bare')
  const clone = Clone.init()
  clone.git('remote', 'add', 'origin', `file://${remote.root}`)
  await using(clone, async (r) => {
    const ledger = await r.ledger('orders', 'staging', 'remote')
    const { at } = await ledger.append(null, [entry('one')], environment('a'))
    await ledger.append(at, [entry('two')], environment('b'))
  })
  const oid = remote.git('rev-parse', `${ref}~1^{tree}`)
  rmSync(join(remote.root, 'objects', oid.slice(0, 2), oid.slice(2)))
  await using(Clone.of(`file://${remote.root}`), async (r) => {
    const ledger = await r.ledger('orders', 'staging', 'remote')
    const { message, next, waits } = await refusal(ledger.read())
    expect([next, waits]).toEqual([
      `git push origin :${ref} && git push origin ${ref}`,
      'once a clone is found that has every object',
    ])
    expect(message).toContain(`git rev-list --objects ${ref}`)
    clone.git('rev-list', '--objects', ref)
    carriedOut(clone, next)
    expect((await ledger.read()).environment).toEqual(environment('b'))
  })
})

test('objects of a remote ledger that were lost in the clone alone are fetched anew as told', async () => {
  const remote = Clone.init('--bare')
  const clone = Clone.init()
  const access = { remote: `file://${remote.root}` }
  await using(clone, async (r) => {
    const ledger = await r.ledger('orders', 'staging', 'remote', access)
    const { at } = await ledger.append(null, [entry('one')], environment('a'))
    await ledger.append(at, [entry('two')], environment('b'))
  })
  const oid = clone.git('rev-parse', `${ref}:snapshot.json`)
  rmSync(join(clone.root, '.git/objects', oid.slice(0, 2), oid.slice(2)))
  await using(clone, async (r) => {
    const ledger = await r.ledger('orders', 'staging', 'remote', access)
    const { next } = await refusal(ledger.read())
    expect(next).toBe(`git update-ref -d ${ref}`)
    carriedOut(clone, next)
    expect((await ledger.read()).environment).toEqual(environment('b'))
  })
})

test('a ledger of whole environments, as it was once, is read and continued', async () => {
  const clone = Clone.init()
  let parent: string | null = null
  for (const release of ['a', 'b']) {
    const blob = clone.pipe(
      `${JSON.stringify(environment(release), null, 2)}\n`,
      'hash-object',
      '-w',
      '--stdin',
    )
    const tree = clone.pipe(`100644 blob ${blob}\tenvironment.json\n`, 'mktree')
    const said = `${release}\n\nEntry: ${JSON.stringify(entry(release))}\nNonce: 1\n`
    parent = clone.pipe(said, 'commit-tree', ...(parent === null ? [] : ['-p', parent]), tree)
  }
  clone.git('update-ref', ref, parent ?? '')
  await using(clone, async (r) => {
    const ledger = await r.ledger('orders', 'staging', 'local')
    const { at, environment: found } = await ledger.read()
    expect(found).toEqual(environment('b'))
    await ledger.append(at, [entry('c')], environment('c'))
    const again = await r.ledger('orders', 'staging', 'local')
    expect((await again.read()).environment).toEqual(environment('c'))
    expect(await again.history(9)).toEqual([entry('c'), entry('b'), entry('a')])
    expect(await again.after('int_3_v2')).toEqual(environment('c'))
  })
  expect(clone.git('log', '-1', '--format=%B', ref)).toContain('Change: {"set":[["release","c"]]')
})

describe('a lock that a git left which was killed', () => {
  /** A clone with a ledger of one entry, and the bare repository that has it. */
  async function recorded(): Promise<{ remote: Clone; clone: Clone; at: string | null }> {
    const remote = Clone.init('--bare')
    const clone = Clone.init()
    clone.git('remote', 'add', 'origin', `file://${remote.root}`)
    const at = await using(clone, async (r) => {
      const ledger = await r.ledger('orders', 'staging', 'remote')
      return (await ledger.append(null, [entry('one')], environment('a'))).at
    })
    return { remote, clone, at }
  }

  const waits = (file: string) => `once ${file} is removed, where no git runs`

  test.each(['local', 'remote'] as const)(
    'in the clone is named; a %s ledger records nothing',
    async (kind) => {
      const { remote, clone, at } = await recorded()
      const lock = join(clone.root, '.git', `${ref}.lock`)
      writeFileSync(lock, '')
      await using(clone, async (r) => {
        const ledger = await r.ledger('orders', 'staging', kind)
        expect((await ledger.read()).at).toBe(at)
        const error = await refusal(ledger.append(at, [entry('two')], environment('b')))
        expect(error).toMatchObject({ step: 'ledger', next: sameAgain, waits: waits(lock) })
        expect(error.message).toContain(`Unable to create '${lock}': File exists`)
        expect(error.message).not.toContain('git commit')
        expect(remote.git('rev-parse', ref)).toBe(at)
        rmSync(lock)
        await ledger.append(at, [entry('two')], environment('b'))
      })
    },
  )

  test('in a clone that is behind is named', async () => {
    const { remote, clone } = await recorded()
    const other = Clone.of(`file://${remote.root}`)
    const lock = join(other.root, '.git', `${ref}.lock`)
    mkdirSync(dirname(lock), { recursive: true })
    writeFileSync(lock, '')
    await using(other, async (r) => {
      const ledger = await r.ledger('orders', 'staging', 'remote')
      expect(await refusal(ledger.read())).toMatchObject({ step: 'ledger', waits: waits(lock) })
    })
    expect(clone.git('rev-parse', ref)).toBe(remote.git('rev-parse', ref))
  })

  test('is waited for where a git that lives has it for a moment', async () => {
    const { clone, at } = await recorded()
    const lock = join(clone.root, '.git', `${ref}.lock`)
    writeFileSync(lock, '')
    setTimeout(() => rmSync(lock), 500)
    await using(clone, async (r) => {
      const ledger = await r.ledger('orders', 'staging', 'local')
      expect((await ledger.append(at, [entry('two')], environment('b'))).environment).toEqual(
        environment('b'),
      )
    })
  })

  test.each([ref, `${ref}.lease`])('at the remote is no lost race: %s', async (locked) => {
    const { remote, clone, at } = await recorded()
    writeFileSync(join(remote.root, `${locked}.lock`), '')
    const access = { pauses: [1, 1] }
    await using(clone, async (r) => {
      const ledger = await r.ledger('orders', 'staging', 'remote', access)
      const lease = await r.lease('orders', 'staging', 'remote', access)
      await ledger.read()
      const error = await refusal(
        locked === ref
          ? ledger.append(at, [entry('two')], environment('b'))
          : lease.acquire('ada', new Date().toISOString()),
      )
      expect(error).toMatchObject({
        step: locked === ref ? 'ledger' : 'lease',
        next: sameAgain,
        waits: `once origin takes pushes to ${locked} again`,
      })
      expect(error.message).toContain(`${locked}.lock': File exists`)
    })
  })

  test('at the remote is no other holder, where the lease was released', async () => {
    const { remote, clone } = await recorded()
    const access = { pauses: [1, 1] }
    const now = new Date().toISOString()
    await using(clone, async (r) => {
      const lease = await r.lease('orders', 'staging', 'remote', access)
      await lease.release(await lease.acquire('ada', now))
      writeFileSync(join(remote.root, `${ref}.lease.lock`), '')
      expect((await refusal(lease.acquire('bob', now))).message).toContain('does not move')
    })
  })
})

describe('a ledger that its remote has lost', () => {
  async function lost(): Promise<{ remote: Clone; stale: Clone; newest: Clone }> {
    const remote = Clone.init('--bare')
    const newest = Clone.init()
    newest.git('remote', 'add', 'origin', `file://${remote.root}`)
    const stale = Clone.of(`file://${remote.root}`)
    const write = (release: string) =>
      using(newest, async (r) => {
        const ledger = await r.ledger('orders', 'staging', 'remote')
        await ledger.append((await ledger.read()).at, [entry(release)], environment(release))
      })
    await write('a')
    await using(stale, async (r) => (await r.ledger('orders', 'staging', 'remote')).read())
    await write('b')
    remote.git('update-ref', '-d', ref)
    return { remote, stale, newest }
  }

  const reading = (clone: Clone) =>
    using(clone, async (r) => (await r.ledger('orders', 'staging', 'remote')).read())

  test('is not made anew from an old copy; the newest one puts it back as told', async () => {
    const { remote, stale, newest } = await lost()
    const error = await refusal(reading(stale))
    expect(error).toMatchObject({
      step: 'ledger',
      next: `git push origin ${ref}`,
      waits: 'once it is sure that no other clone has a newer copy',
    })
    expect(error.message).toContain(`origin has no ${ref} any more`)
    expect(error.message).toContain(`this clone is from ${entry('a').at}`)
    expect(remote.git('for-each-ref', 'refs/bluegreen')).toBe('')
    carriedOut(newest, error.next)
    expect((await reading(stale)).environment).toEqual(environment('b'))
  })

  test('begins anew once it is gone from the clone as well', async () => {
    const { stale } = await lost()
    await refusal(reading(stale))
    carriedOut(stale, `git update-ref -d ${ref}`)
    expect(await reading(stale)).toEqual({ at: null, environment: null })
  })

  test('while a run records in it is no other run', async () => {
    const { remote, newest } = await lost()
    remote.git('update-ref', '-d', ref)
    carriedOut(newest, `git push origin ${ref}`)
    await using(newest, async (r) => {
      const ledger = await r.ledger('orders', 'staging', 'remote')
      const { at } = await ledger.read()
      remote.git('update-ref', '-d', ref)
      const error = await refusal(ledger.append(at, [entry('c')], environment('c')))
      expect(error.message).toContain(`origin has no ${ref} any more`)
    })
  })
})
