import { once } from 'node:events'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { LedgerConflict, type Ledger, type LedgerEntry } from '../../src/deploy/ledger.js'
import { sameAgain } from '../../src/deploy/refusal.js'
import { ledgerRef, refComponent } from '../../src/git/ref-name.js'
import { emptyEnvironment } from '../../src/plan/foundation.js'
import type { Environment, Serving } from '../../src/plan/environment.js'
import { Clone } from './clone.js'
import { refusal, using } from './opened.js'
import { program, started } from './program.js'

const entry = (message: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  at: '2025-09-10T12:00:00.000Z',
  action: 'step',
  object: 'int_3_v2',
  outcome: 'done',
  message,
  ...more,
})

const serves: Serving = {
  release: 'sha256:0',
  line: 'release/1',
  commit: null,
  tables: { fact_3: 'fact_3_v2', ['__proto__']: 'ü "quoted"\n', constructor: 'constructor' },
  consumers: {
    'published.fact_3': 'fact_3_v2',
    constructor: 'constructor',
    v_sales: { sql: 'CREATE VIEW', content: 'sha256:2', reads: ['fact_3_v2'], file: 'v.sql', line: 1 },
  },
  options: { fact_3_v2: { 'kafka.retention.time': '7 d' }, constructor: { prototype: '1' } },
}

/** One that has everything in it that an environment can have. */
const environment = (release: string): Environment => ({
  ...emptyEnvironment,
  phase: 'serving',
  release,
  serves,
  previous: { ...serves, objects: ['table:fact_3'], superseded: ['table:fact_2'] },
  objects: [
    {
      name: 'fact_3_v2',
      kind: 'table',
      table: 'fact_3_v2',
      content: 'sha256:1',
      colour: 'blue',
      state: 'ready',
      since: null,
      options: { 'kafka.retention.time': null },
      reads: ['int_3_v2'],
      writes: ['fact_3_v2'],
    },
  ],
  pins: ['held'],
  confirmed: ['create fact_3_v2'],
  proofs: [{ release, at: '2025-09-10T12:00:00.000Z', outcome: 'inconclusive', commit: null, run: null }],
  served: { fact_3: 'sha256:0' },
})

const ledger = (clone: Clone, kind: 'local' | 'remote', work: (ledger: Ledger) => Promise<unknown>) =>
  using(clone, async (r) => work(await r.ledger('orders', 'staging', kind)))

const ref = 'refs/bluegreen/orders/staging'

/** A clone with one commit, and the bare repository that it came from. */
function pair(): { remote: Clone; clone: Clone } {
  const source = Clone.init()
  source.commit('one')
  const remote = Clone.of(source.root, '--bare')
  return { remote, clone: Clone.of(remote.root) }
}

describe.each(['local', 'remote'] as const)('a %s ledger', (kind) => {
  test('is empty, then holds what was appended, newest first', async () => {
    const { clone } = pair()
    await ledger(clone, kind, async (it) => {
      expect(await it.read()).toEqual({ at: null, environment: null })
      expect(await it.history(10)).toEqual([])
      const first = await it.append(null, [entry('one')], environment('a'))
      const second = await it.append(first.at, [entry('two', { outcome: 'failed' })], environment('b'))
      expect(await it.read()).toEqual(second)
      expect(second.environment).toEqual(environment('b'))
    })
    await ledger(clone, kind, async (it) => {
      expect((await it.read()).environment).toEqual(environment('b'))
      expect(await it.history(10)).toEqual([entry('two', { outcome: 'failed' }), entry('one')])
      expect(await it.history(1)).toEqual([entry('two', { outcome: 'failed' })])
    })
  })

  test('knows how an environment stood when something was done last', async () => {
    const { clone } = pair()
    await ledger(clone, kind, async (it) => {
      expect(await it.after('sha256:a')).toBeNull()
      const of = (object: string, more: Partial<LedgerEntry> = {}) => entry('said', { object, ...more })
      let { at } = await it.append(null, [of('sha256:a')], environment('first'))
      ;({ at } = await it.append(at, [of('sha256:a')], environment('second')))
      ;({ at } = await it.append(at, [of('sha256:a', { outcome: 'failed' })], environment('third')))
      ;({ at } = await it.append(at, [of('sha256:ab')], environment('other')))
      await it.append(at, [entry('names "sha256:a" only')], environment('last'))
      expect(await it.after('sha256:a')).toEqual(environment('second'))
      expect(await it.after('sha256:')).toBeNull()
      expect(await it.after('.*')).toBeNull()
    })
  })

  test('takes nothing from whoever saw an older state', async () => {
    const { clone } = pair()
    await ledger(clone, kind, async (it) => {
      const first = await it.append(null, [entry('one')], environment('a'))
      await it.append(first.at, [entry('two')], environment('b'))
      await expect(it.append(first.at, [entry('late')], environment('c'))).rejects.toThrow(LedgerConflict)
      await expect(it.append(null, [entry('late')], environment('c'))).rejects.toThrow(LedgerConflict)
      expect((await it.history(10)).map(({ message }) => message)).toEqual(['two', 'one'])
    })
  })

  test('of two writers at once one is first, and the other is told', async () => {
    const { clone } = pair()
    await using(clone, (one) =>
      using(clone, async (other) => {
        const ledgers = await Promise.all([one, other].map((r) => r.ledger('orders', 'staging', kind)))
        for (let expected: string | null = null, round = 0; round < 5; round++) {
          // The very same transition: the commits must differ all the same.
          const settled = await Promise.allSettled(
            ledgers.map((it) => it.append(expected, [entry(`round ${round}`)], environment('a'))),
          )
          const lost = settled.filter((result) => result.status === 'rejected')
          expect(lost).toHaveLength(1)
          expect(lost[0]?.reason).toBeInstanceOf(LedgerConflict)
          const heads = await Promise.all(ledgers.map((it) => it.read()))
          expect(heads[0]).toEqual(heads[1])
          expected = heads[0]?.at ?? null
        }
        expect(await ledgers[0]?.history(10)).toHaveLength(5)
      }),
    )
  })

  test('any message is one line for people, and comes back as it was', async () => {
    const { clone } = pair()
    const messages = [
      '',
      '\n\n',
      'two\nlines',
      'a NUL \0 and \u001b[31m colour',
      '-m --force',
      'Entry: {"at":"forged"}',
      'fine\n\nEntry: {"at":"forged"}\nNonce: x',
      '# no comment',
      'ünïcödé 日本 \ud800',
      'x'.repeat(20_000),
    ]
    await ledger(clone, kind, async (it) => {
      let at: string | null = null
      for (const message of messages) at = (await it.append(at, [entry(message)], environment('a'))).at
      const back = (await it.history(20)).map(({ message }) => message).toReversed()
      expect(back).toEqual(messages)
    })
    const titles = clone.git('log', '--reverse', '--format=%s', ref).split('\n')
    expect(titles.slice(0, 4)).toEqual([
      'step int_3_v2',
      'step int_3_v2',
      'two lines',
      'a NUL and [31m colour',
    ])
    expect(titles).toHaveLength(messages.length)
    expect(titles.every((title) => title.length <= 200)).toBe(true)
  })

  test('is read whatever encoding git is told to print', async () => {
    const { clone } = pair()
    clone.git('config', 'i18n.logOutputEncoding', 'ISO-8859-1')
    clone.git('config', 'i18n.commitEncoding', 'ISO-8859-1')
    clone.git('config', 'log.showSignature', 'true')
    clone.git('config', 'log.showRoot', 'true')
    clone.git('config', 'log.decorate', 'full')
    await ledger(clone, kind, async (it) => {
      await it.append(null, [entry('größer')], environment('é'))
      expect(await it.history(1)).toEqual([entry('größer')])
      expect((await it.read()).environment?.release).toBe('é')
    })
  })

  test('has the time of its entry, and is readable with git alone', async () => {
    const { clone } = pair()
    await ledger(clone, kind, async (it) => {
      const { at } = await it.append(null, [entry('installed v1.0.0')], environment('a'))
      await it.append(at, [entry('no date', { at: 'yesterday' })], environment('a'))
    })
    expect(clone.git('log', '--format=%ct %s', '--max-count=1', `${ref}~1`)).toBe(
      `${Date.parse('2025-09-10T12:00:00Z') / 1000} installed v1.0.0`,
    )
    expect(JSON.parse(clone.git('show', `${ref}~1:environment.json`))).toEqual(environment('a'))
    expect(JSON.parse(clone.git('show', `${ref}:snapshot.json`))).toEqual(environment('a'))
  })

  const damages: [string, (text: string) => string, (message: string) => string][] = [
    ['environment.json of', () => 'no JSON', (message) => message],
    ['environment.json of', () => '', (message) => message],
    ['phase', (text) => text.replace('"serving"', '"sleeping"'), (message) => message],
    ['format', (text) => text.replace('"format": 1', '"format": 2'), (message) => message],
    ['objects.0.colour', (text) => text.replace('"blue"', '"red"'), (message) => message],
    ['generation', (text) => text.replace('"generation": 0', '"generation": "0"'), (message) => message],
    ['an entry, outcome', (text) => text, (message) => message.replace('"done"', '"maybe"')],
    ['an entry, the document', (text) => text, () => 'somebody committed here by hand'],
  ]

  test.each(damages)(
    'that is damaged (%s) is a refusal, and not an empty one',
    async (place, text, message) => {
      const { remote, clone } = pair()
      await ledger(clone, kind, (it) => it.append(null, [entry('one')], environment('a')))
      const there = kind === 'local' ? clone : remote
      const blob = there.pipe(
        text(there.git('show', `${ref}:environment.json`)),
        'hash-object',
        '-w',
        '--stdin',
      )
      const tree = there.pipe(`100644 blob ${blob}\tenvironment.json\n`, 'mktree')
      const said = message(there.git('show', '-s', '--format=%B', ref))
      there.git('update-ref', ref, there.git('commit-tree', '-p', ref, '-m', said, tree))
      await ledger(clone, kind, async (it) => {
        const error = await refusal(it.read().then(() => it.history(1)))
        expect(error.step).toBe('ledger')
        expect(error.next).toContain(`git update-ref ${ref} ${ref}~1`)
        expect(error.message).toContain(`The ledger ${ref} is damaged or newer than this program`)
        expect(error.message).toContain(place)
      })
    },
  )

  test('whose tree holds something else is a refusal', async () => {
    const { remote, clone } = pair()
    const there = kind === 'local' ? clone : remote
    there.git('update-ref', ref, there.git('rev-parse', 'main'))
    await ledger(clone, kind, async (it) => {
      expect((await refusal(it.read())).message).toContain('environment.json')
    })
  })

  test('whose ref a power cut emptied is a refusal', async () => {
    const { clone } = pair()
    await ledger(clone, kind, (it) => it.append(null, [entry('one')], environment('a')))
    for (const left of ['', 'garbage\n', `${'0123456789'.repeat(4)}\n`]) {
      writeFileSync(join(clone.root, '.git', ref), left)
      await using(clone, async (r) => {
        const it = await r.ledger('orders', 'staging', 'local')
        expect((await refusal(it.read())).message).toContain(ref)
      })
    }
  })
})

describe('a local ledger', () => {
  test('never leaves the clone', async () => {
    const { remote, clone } = pair()
    await ledger(clone, 'local', (it) => it.append(null, [entry('one')], environment('a')))
    expect(remote.git('for-each-ref', 'refs/bluegreen')).toBe('')
  })

  test('needs no remote, no configured user and no other commit', async () => {
    const clone = Clone.init()
    clone.git('config', 'user.useConfigOnly', 'true')
    await ledger(clone, 'local', async (it) => {
      await it.append(null, [entry('one')], environment('a'))
      expect(await it.history(9)).toEqual([entry('one')])
    })
  })

  test('that cannot be written is a refusal, and no conflict', async () => {
    const clone = Clone.init()
    // A file stands where the folder of the ledger would have to be.
    mkdirSync(join(clone.root, '.git/refs/bluegreen'), { recursive: true })
    writeFileSync(join(clone.root, '.git/refs/bluegreen/orders'), '')
    await ledger(clone, 'local', async (it) => {
      expect(await refusal(it.append(null, [entry('one')], environment('a')))).toMatchObject({
        step: 'ledger',
        message: expect.stringContaining('cannot be written'),
        next: sameAgain,
        waits: 'once .git may be written to, and its disk has space',
      })
    })
  })

  test('in a repository that uses SHA-256', async () => {
    const clone = Clone.init('--object-format=sha256')
    await ledger(clone, 'local', async (it) => {
      const { at } = await it.append(null, [entry('one')], environment('a'))
      expect(at).toHaveLength(64)
      await it.append(at, [entry('two')], environment('b'))
      expect(await it.history(9)).toHaveLength(2)
    })
  })

  test('is one for all work trees of a repository', async () => {
    const { clone } = pair()
    const other = new Clone(`${clone.root}-other`)
    clone.git('worktree', 'add', '--quiet', other.root)
    await ledger(clone, 'local', (it) => it.append(null, [entry('one')], environment('a')))
    await ledger(other, 'local', async (it) => expect(await it.history(9)).toEqual([entry('one')]))
    clone.git('worktree', 'remove', '--force', other.root)
  })
})

describe('a remote ledger', () => {
  test('is one for all clones', async () => {
    const { remote, clone } = pair()
    const other = Clone.of(remote.root)
    await ledger(clone, 'remote', (it) => it.append(null, [entry('one')], environment('a')))
    await ledger(other, 'remote', async (it) => {
      const { at, environment: found } = await it.read()
      expect(found).toEqual(environment('a'))
      await it.append(at, [entry('two')], environment('b'))
    })
    await ledger(clone, 'remote', async (it) => {
      expect((await it.read()).environment?.release).toBe('b')
      expect((await it.history(9)).map(({ message }) => message)).toEqual(['two', 'one'])
    })
  })

  test('is in a shallow clone as it is in any', async () => {
    const { remote, clone } = pair()
    await ledger(clone, 'remote', async (it) => {
      const { at } = await it.append(null, [entry('one')], environment('a'))
      await it.append(at, [entry('two')], environment('b'))
    })
    const shallow = Clone.of(`file://${remote.root}`, '--depth=1')
    await ledger(shallow, 'remote', async (it) => {
      const { at } = await it.read()
      await it.append(at, [entry('three')], environment('c'))
      expect((await it.history(9)).map(({ message }) => message)).toEqual(['three', 'two', 'one'])
    })
  })

  test('whose clone did not look again is told that somebody else was first', async () => {
    const { remote, clone } = pair()
    const other = Clone.of(remote.root)
    await ledger(clone, 'remote', async (mine) => {
      const { at } = await mine.append(null, [entry('one')], environment('a'))
      await ledger(other, 'remote', async (theirs) => {
        await theirs.append((await theirs.read()).at, [entry('theirs')], environment('b'))
      })
      await expect(mine.append(at, [entry('mine')], environment('c'))).rejects.toThrow(LedgerConflict)
      const seen = await mine.read()
      expect(seen.environment?.release).toBe('b')
      await mine.append(seen.at, [entry('mine, again')], environment('c'))
    })
  })

  test('takes a local ledger along when an environment becomes a remote one', async () => {
    const { remote, clone } = pair()
    await ledger(clone, 'local', (it) => it.append(null, [entry('one')], environment('a')))
    await ledger(clone, 'remote', async (it) => {
      const { at } = await it.read()
      await it.append(at, [entry('two')], environment('b'))
    })
    expect(remote.git('log', '--format=%s', ref)).toBe('two\none')
  })

  test('that parted from the one here is a refusal with the way out', async () => {
    const { remote, clone } = pair()
    const other = Clone.of(remote.root)
    await ledger(clone, 'remote', (it) => it.append(null, [entry('there')], environment('a')))
    await ledger(other, 'local', (it) => it.append(null, [entry('here')], environment('b')))
    await ledger(other, 'remote', async (it) => {
      const error = await refusal(it.read())
      expect(error.message).toContain('have parted')
      expect(error.message).toContain(`git push --force origin ${ref}`)
      expect([error.next, error.waits]).toEqual([
        `git update-ref -d ${ref}`,
        'once it is sure that the one at origin is right',
      ])
    })
    other.git('update-ref', '-d', ref)
    await ledger(other, 'remote', async (it) => expect((await it.read()).environment?.release).toBe('a'))
  })

  test('that the server refuses is a refusal in its words, and nothing is recorded', async () => {
    const { remote, clone } = pair()
    const hook = join(remote.root, 'hooks/update')
    mkdirSync(dirname(hook), { recursive: true })
    writeFileSync(hook, '#!/bin/sh\necho "no refs but branches" >&2\nexit 1\n')
    chmodSync(hook, 0o755)
    await ledger(clone, 'remote', async (it) => {
      const error = await refusal(it.append(null, [entry('one')], environment('a')))
      expect(error).toMatchObject({
        step: 'ledger',
        message: expect.stringContaining('no refs but branches'),
      })
      expect(await it.read()).toEqual({ at: null, environment: null })
    })
    expect(clone.git('for-each-ref', 'refs/bluegreen')).toBe('')
  })

  test('that cannot be reached is a refusal', async () => {
    const { clone } = pair()
    clone.git('remote', 'set-url', 'origin', 'https://user:secret@127.0.0.1:9/r.git')
    await ledger(clone, 'remote', async (it) => {
      const error = await refusal(it.read())
      expect(error).toMatchObject({ step: 'ledger' })
      expect(error.message).not.toContain('secret')
    })
    clone.git('remote', 'remove', 'origin')
    await ledger(clone, 'remote', async (it) => {
      expect((await refusal(it.read())).waits).toContain('git remote -v')
    })
  })

  test('of which other processes write at the same time loses no entry and doubles none', async () => {
    const { remote } = pair()
    const clones = [Clone.of(remote.root), Clone.of(remote.root)]
    const writer = program(`
      import { openRepository } from './src/git/repository.ts'
      import { LedgerConflict } from './src/deploy/ledger.ts'
      import { emptyEnvironment } from './src/plan/foundation.ts'
      const [root, name] = process.argv.slice(2)
      const repository = await openRepository(root)
      const ledger = await repository.ledger('orders', 'staging', 'remote')
      console.log('ready')
      for (let done = 0; done < 5; ) {
        const { at, environment } = await ledger.read()
        const before = environment ?? emptyEnvironment
        const entry = { at: new Date().toISOString(), action: 'step', object: name, outcome: 'done', message: name + done }
        try {
          await ledger.append(at, [entry], { ...before, generation: before.generation + 1 })
          done++
        } catch (error) {
          if (!(error instanceof LedgerConflict)) throw error
        }
      }
      repository.close()
    `)
    const children = await Promise.all(
      ['a', 'b', 'c'].map((name, i) => started(writer, clones[i % 2]?.root ?? '', name)),
    )
    await Promise.all(children.map(async (child) => child.exitCode === null && (await once(child, 'exit'))))
    expect(children.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    await ledger(Clone.of(remote.root), 'remote', async (it) => {
      const said = (await it.history(100)).map(({ message }) => message)
      const all = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 5 }, (_, i) => `${name}${i}`))
      expect(said.toSorted()).toEqual(all)
      expect((await it.read()).environment?.generation).toBe(15)
    })
  })
})

describe('the name of a ledger', () => {
  const odd = [
    '',
    '.',
    '..',
    'a.lock',
    'a..b',
    'a/b',
    '-x',
    '@',
    '@{u}',
    'a b',
    'a~b^c:d?e*f[g\\h',
    'production.lease',
    'ümläut 日本',
    '%2E',
    'new\nline',
    'HEAD',
    'x'.repeat(500),
    'x'.repeat(501),
    '語'.repeat(100),
  ]

  test('is one that git takes, for any name of a project or an environment', async () => {
    const { remote, clone } = pair()
    await using(clone, async (r) => {
      for (const name of odd) {
        const it = await r.ledger(name, name, 'remote')
        await it.append(null, [entry(name)], environment(name))
      }
      for (const name of odd) {
        const it = await r.ledger(name, name, 'remote')
        expect(await it.history(9)).toEqual([entry(name)])
      }
    })
    expect(remote.git('for-each-ref', '--format=%(refname)', 'refs/bluegreen').split('\n')).toHaveLength(
      odd.length,
    )
  })

  test('is another one for another name', () => {
    const names = [...odd, ...odd.map(refComponent)]
    expect(new Set(names.map(refComponent)).size).toBe(new Set(names).size)
  })

  test('is plain where the names are', () => {
    expect(ledgerRef('orders', 'staging-eu_1')).toBe('refs/bluegreen/orders/staging-eu_1')
    expect(ledgerRef('Teams/Orders', 'pre.prod')).toBe('refs/bluegreen/Teams%2FOrders/pre%2Eprod')
  })
})
