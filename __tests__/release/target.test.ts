import { describe, expect, it } from '@jest/globals'
import {
  changedFiles,
  type Files,
  type Given,
  job,
  layer,
  moves,
  places,
  releaseOf,
  table,
} from './release-of.js'

/** Makes a definition differ. */
const changed = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, sql]) => [path, sql.replace('amount BIGINT', 'amount INT')]),
  )
const released = (before: Files, given: Partial<Given> = {}, added: Files = {}) =>
  releaseOf(before, { ...changed(before), ...added }, given)

describe('the green name', () => {
  it.each([
    ['orders', 'orders_v2'],
    ['orders_v2', 'orders_v3'],
    ['orders_v9', 'orders_v10'],
    ['orders_v99', 'orders_v100'],
    ['orders_v0', 'orders_v0_v2'],
    ['orders_v01', 'orders_v01_v2'],
    ['orders_V2', 'orders_V2_v2'],
    ['v2', 'v2_v2'],
    ['`cdc.public.orders`', '`cdc.public.orders_v2`'],
    ['`orders-hist`', '`orders-hist_v2`'],
    ['`odd``name`', '`odd``name_v2`'],
    ['shop.orders', 'shop.orders_v2'],
    ['`my shop`.`orders`', '`my shop`.`orders_v2`'],
  ])('of %s is %s', (before, after) => {
    const files: Files = { 'x.sql': table(before) + job(before, 'src') }
    const release = released(files)
    expect(release.faults).toEqual([])
    expect(changedFiles(changed(files), release)['x.sql']).toBe(
      changed({ x: table(after) })['x']?.concat(job(after, 'src')),
    )
  })

  it('is the lowest that no other table has, in the baseline or in head', () => {
    const before: Files = { ...layer('t', 'src'), 'reader.sql': job('r', 't_v2') }
    expect(moves(released(before))).toContain('t → t_v3')
    const added = layer('t_v3', 'src')
    expect(moves(released(before, {}, added))).toEqual(['r → r_v2', 't → t_v4', 'nothing → t_v3'].slice(1))
  })

  it('of several tables of one stem follows the order of their versions, whichever of them move', () => {
    const before: Files = { ...layer('t', 'src'), ...layer('t_v2', 'src') }
    expect(moves(released(before))).toEqual(['t → t_v3', 't_v2 → t_v4'])
    const only = { ...before, ...changed(layer('t_v2', 'src')) }
    expect(moves(releaseOf(before, only))).toEqual(['t_v2 → t_v4'])
  })

  it('of a new table is the one that its author gave it', () => {
    expect(moves(releaseOf({}, layer('t_v5', 'src')))).toEqual(['nothing → t_v5'])
  })

  it('never is one that served other content in the last environment', () => {
    const given = { options: { served: { t_v2: 'sha256:other' } } }
    expect(moves(released(layer('t', 'src'), given))).toEqual(['t → t_v3'])
  })

  it('may be one that served this very content', () => {
    const before = layer('t', 'src')
    const content = released(before).green.tables.find(({ name }) => name === 't_v2')?.hash ?? ''
    expect(moves(released(before, { options: { served: { t_v2: content } } }))).toEqual(['t → t_v2'])
  })

  it('is given again where an input gets another name for that reason', () => {
    const before: Files = { ...layer('a', 'src'), ...layer('b', 'a') }
    const after = { ...before, ...changed(layer('a', 'src')) }
    const fresh = releaseOf(before, after)
    const content = fresh.green.tables.find(({ name }) => name === 'b_v2')?.hash ?? ''
    // b_v2 served what read a_v2; now that a_v2 is taken, b_v2 would read a_v3, which is other content.
    const release = releaseOf(before, after, { options: { served: { a_v2: 'sha256:other', b_v2: content } } })
    expect(moves(release)).toEqual(['a → a_v3', 'b → b_v3'])
  })
})

describe('release.versions', () => {
  const before = layer('t', 'src')
  const pin = (version: number, name = 't') => ({ options: { versions: { [name]: version } } })

  it('pins the version of a table', () => {
    expect(moves(released(before, pin(5)))).toEqual(['t → t_v5'])
  })

  it('moves nothing by itself', () => {
    expect(releaseOf(before, before, pin(5))).toMatchObject({ tables: [], faults: [] })
  })

  it('goes before what others would take', () => {
    const files: Files = { ...layer('t', 'src'), ...layer('t_v2', 'src') }
    expect(moves(released(files, pin(3, 't_v2')))).toEqual(['t → t_v4', 't_v2 → t_v3'])
  })

  it.each([
    ['the name of another table', { ...before, ...layer('t_v2', 'src') }, pin(2)],
    ['its own name', layer('t_v2', 'src'), pin(2)],
  ])('cannot be %s', (_, files, given) => {
    const release = released(files, given)
    expect(release.faults.map(({ code }) => code)).toEqual(['name-taken'])
    expect(release.edits).toEqual([])
  })

  it('names a table of the project', () => {
    const release = released(before, pin(2, 'tt'))
    expect(release.faults).toMatchObject([
      {
        code: 'unknown-table',
        message: 'release.versions names tt, which is no table of the project; did you mean t?',
      },
    ])
  })
})

describe('names that are too long', () => {
  const long = (bytes: number): string => `t${'ü'.repeat((bytes - 1) / 2)}`

  it('are counted in bytes', () => {
    // With _v2 the name has 64 bytes.
    expect(released(layer(long(61), 'src'), { options: { nameLimit: 64 } }).faults).toEqual([])
    const release = released(layer(long(63), 'src'), { options: { nameLimit: 64 } })
    expect(release.faults).toMatchObject([
      {
        code: 'name-too-long',
        file: `${long(63)}/ddl.${long(63)}.sql`,
        message: `${long(63)}_v2 has 66 bytes, and the strictest platform configured takes 64`,
      },
    ])
  })

  it('are no fault where they do not move', () => {
    expect(
      releaseOf(layer(long(63), 'src'), layer(long(63), 'src'), { options: { nameLimit: 10 } }).faults,
    ).toEqual([])
  })

  it('are topics too', () => {
    const files: Files = {
      't.sql': table('t', ` WITH ('topic' = '${'x'.repeat(62)}')`) + job('t', 'src'),
    }
    expect(places(released(files, { options: { nameLimit: 64 } }).faults)).toEqual([
      'name-too-long at t.sql:1',
    ])
  })
})

describe('release.tables', () => {
  const before: Files = { ...layer('db.t', 'src'), ...layer('db.u', 'db.t') }

  it.each(['db.t', 't', '`db`.`t`', 't_v2', 'db.t_v9'])('takes any spelling that is clear: %s', (name) => {
    const release = releaseOf(before, before, { options: { tables: [name] } })
    expect(moves(release)).toEqual(['db.t → db.t_v2', 'db.u → db.u_v2'])
  })

  it('takes the name that head has', () => {
    const head = Object.fromEntries(
      Object.entries(before).map(([path, sql]) => [path, sql.replaceAll('db.t', 'db.t_v2')]),
    )
    const release = releaseOf(before, head, { options: { tables: ['db.t_v2'] } })
    expect(moves(release)).toEqual(['db.t → db.t_v2', 'db.u → db.u_v2'])
  })

  it('warns of what is no table of the project, of what may be several, and of externals', () => {
    const several: Files = { ...before, ...layer('other.t', 'src') }
    const release = releaseOf(several, several, { options: { tables: ['dbu', 't', 'src'] } })
    expect(release.tables).toEqual([])
    expect(release.warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'unknown-table: dbu is to move, but is no table of the project; did you mean db.u?',
      'listed-external: src is to move, but nothing in the project fills it: externals have no versions',
      'unknown-table: t is to move, but may mean any of db.t, other.t',
    ])
  })
})
