import { spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { withLock } from '../../src/git/lock.js'
import { Clone, folder } from './clone.js'
import { faults, using } from './opened.js'
import { nobody, program, run, started } from './program.js'

const lockIn = (place: string) => join(place, 'bluegreen.lock')
const held = (place: string) => faults(withLock(place, 'rewrite', () => Promise.resolve()))

/** A number that no process has any more. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

const note = (of: Partial<Record<'pid' | 'host' | 'started' | 'purpose' | 'since', unknown>>) =>
  JSON.stringify({
    pid: process.pid,
    host: hostname(),
    started: null,
    purpose: 'deploy',
    since: '2025-09-10T12:00:00.000Z',
    ...of,
  })

describe('a lock', () => {
  test('is there while the work goes on, and gone when it has ended or failed', async () => {
    const place = folder()
    const answer = await withLock(place, 'rewrite', () => {
      expect(readdirSync(place)).toEqual(['bluegreen.lock'])
      return Promise.resolve(42)
    })
    expect(answer).toBe(42)
    await expect(withLock(place, 'rewrite', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(readdirSync(place)).toEqual([])
  })

  test('names who holds it, and what to do', async () => {
    const place = folder()
    await withLock(place, 'deploy', async () => {
      const [fault] = await held(place)
      expect(fault).toMatchObject({ code: 'locked', file: '', line: 0 })
      expect(fault?.message).toMatch(
        new RegExp(
          `^Another run is writing here: \`deploy\`, process ${process.pid} on ${hostname()}, since \\d{4}-`,
        ),
      )
      expect(fault?.hint).toContain(`rm ${JSON.stringify(lockIn(place))}`)
    })
  })

  test('of a process that is gone is taken over', async () => {
    const place = folder()
    writeFileSync(lockIn(place), note({ pid: deadPid() }))
    expect(await withLock(place, 'rewrite', () => Promise.resolve('done'))).toBe('done')
    expect(readdirSync(place)).toEqual([])
  })

  const withProc = existsSync('/proc/self/stat') ? test : test.skip
  test('of a run that died while it took over another is taken over in the end', async () => {
    const place = folder()
    writeFileSync(lockIn(place), note({ pid: deadPid() }))
    writeFileSync(`${lockIn(place)}.takeover`, '')
    utimesSync(`${lockIn(place)}.takeover`, 0, 0)
    expect(await withLock(place, 'rewrite', () => Promise.resolve('done'))).toBe('done')
    expect(readdirSync(place)).toEqual([])
  })

  withProc('of a process whose number another one has now is taken over (needs /proc)', async () => {
    const place = folder()
    writeFileSync(lockIn(place), note({ started: '1' }))
    expect(await withLock(place, 'rewrite', () => Promise.resolve('done'))).toBe('done')
  })

  test('of a living process, of another machine, or without a note is not', async () => {
    const place = folder()
    for (const text of [note({}), note({ pid: deadPid(), host: 'elsewhere' }), '', '{}', note({ pid: -1 })]) {
      writeFileSync(lockIn(place), text)
      expect(await held(place)).toMatchObject([{ code: 'locked' }])
      expect(readFileSync(lockIn(place), 'utf8')).toBe(text)
    }
  })

  test('cannot be made where nothing can be written', async () => {
    expect(await held(join(folder(), 'missing'))).toMatchObject([
      { code: 'not-writable', message: expect.stringContaining('ENOENT') },
    ])
  })
})

const ended = async (child: ChildProcess) => child.exitCode === null && (await once(child, 'exit'))

describe('two processes', () => {
  const holder = program(`
    import { withLock } from './src/git/lock.ts'
    await withLock(process.argv[2], 'deploy', () => {
      console.log('held')
      return new Promise((resolve) => setTimeout(resolve, 60_000))
    })
  `)

  test('the second is told to wait, and goes on once the first was killed', async () => {
    const place = folder()
    const first = await started(holder, place)
    expect(await held(place)).toMatchObject([
      { message: expect.stringContaining(`process ${first.pid ?? ''} on`) },
    ])
    first.kill('SIGKILL')
    await once(first, 'exit')
    expect(await withLock(place, 'rewrite', () => Promise.resolve('done'))).toBe('done')
  })

  test('of many that find a dead lock, one at a time works', async () => {
    const place = folder()
    writeFileSync(lockIn(place), note({ pid: deadPid() }))
    const counter = join(place, 'counter')
    writeFileSync(counter, '0')
    const turns = program(`
      import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
      import { withLock } from './src/git/lock.ts'
      const [place, counter] = process.argv.slice(2)
      const turn = () => withLock(place, 'turn', async () => {
        const before = Number(readFileSync(counter, 'utf8'))
        await new Promise((resolve) => setTimeout(resolve, 1))
        writeFileSync(counter, String(before + 1))
      }).then(() => true, (error) => { if (error.faults?.[0]?.code !== 'locked') throw error })
      console.log('ready')
      for (let done = 0; done < 20; ) if (await turn()) done++; else await new Promise((go) => setTimeout(go, 1))
    `)
    const children = await Promise.all([1, 2, 3].map(() => started(turns, place, counter)))
    await Promise.all(children.map(ended))
    expect(children.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect(readFileSync(counter, 'utf8')).toBe('60')
    expect(readdirSync(place)).toEqual(['counter'])
  })

  test('a lock that may not be read ends the run instead of keeping it busy', () => {
    const place = folder()
    chmodSync(place, 0o777)
    writeFileSync(lockIn(place), note({ pid: deadPid() }))
    chmodSync(lockIn(place), 0o000)
    const taker = program(`
      import { withLock } from './src/git/lock.ts'
      withLock(process.argv[2], 'rewrite', async () => console.log('took it')).catch((error) =>
        console.log(error.faults[0].message),
      )
    `)
    expect(run(process.execPath, [taker, place], nobody).stdout).toBe(
      'Another run is writing here: a run that left no readable note\n',
    )
  })
})

describe('a repository', () => {
  test('locks for writing, once, however deep the work goes', async () => {
    const clone = Clone.init().write({ 'a.sql': 'old' })
    clone.commit('one')
    await using(clone, async (r) => {
      await r.lock('deploy', async () => {
        await r.writeFiles([{ path: 'a.sql', before: 'old', after: 'new' }])
        expect(existsSync(lockIn(join(clone.root, '.git')))).toBe(true)
      })
      expect(existsSync(lockIn(join(clone.root, '.git')))).toBe(false)
      expect(clone.read('a.sql')).toBe('new')
    })
  })

  test('of another run writes nothing meanwhile', async () => {
    const clone = Clone.init().write({ 'a.sql': 'old' })
    clone.commit('one')
    await using(clone, (first) =>
      first.lock('deploy', () =>
        using(clone, async (second) => {
          const change = { path: 'a.sql', before: 'old', after: 'new' }
          expect(await faults(second.writeFiles([change]))).toMatchObject([{ code: 'locked' }])
          expect(clone.read('a.sql')).toBe('old')
        }),
      ),
    )
  })

  test('has a lock for each of its work trees', async () => {
    const clone = Clone.init().write({ 'a.sql': 'old' })
    clone.commit('one')
    const other = new Clone(join(folder(), 'other'))
    clone.git('worktree', 'add', '--quiet', other.root)
    await using(clone, (first) =>
      first.lock('rewrite', () =>
        using(other, (second) => second.writeFiles([{ path: 'a.sql', before: 'old', after: 'new' }])),
      ),
    )
    expect([clone.read('a.sql'), other.read('a.sql')]).toEqual(['old', 'new'])
  })
})
