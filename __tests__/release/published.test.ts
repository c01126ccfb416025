import { describe, expect, it } from '@jest/globals'
import { changedFiles, type Files, job, layer, moves, places, releaseOf, table } from './release-of.js'

const view = (name: string, from: string, more = '') =>
  `CREATE VIEW ${name} AS SELECT id, amount${more} FROM ${from};\n`
const shop: Files = { ...layer('fact', 'src'), 'board.sql': view('board', 'fact') }
const edited: Files = { ...shop, 'fact/dml.fact.sql': job('fact', 'src_2') }
const publishing = (...published: readonly string[]) => ({ options: { published } })

describe('a view under published', () => {
  const release = releaseOf(shop, edited, publishing('board'))
  const own = (name: string) => release.green.tables.find((one) => one.name === name)

  it('is released under its own name, and follows the new ones in git', () => {
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual(['board → board', 'fact → fact_v2'])
    expect(changedFiles(edited, release)['board.sql']).toBe(view('board', 'fact_v2'))
  })

  it('is itself the consumer', () => {
    expect(own('board')).toMatchObject({ kind: 'view', role: 'sink', published: 'board', consumer: true })
    expect(own('fact_v2')).toMatchObject({ published: null, consumer: false })
    expect(release.blue.tables.find((one) => one.name === 'board')).toMatchObject({ consumer: true })
  })

  it('has other content where it reads a green, or says something else', () => {
    const content = (files: Files) =>
      releaseOf(shop, files, publishing('board')).green.tables.find((one) => one.name === 'board')?.hash
    const contents = [shop, edited, { ...shop, 'board.sql': view('board', 'fact', ' + 1') }].map(content)
    expect(new Set(contents).size).toBe(3)
    expect(content({ ...shop, 'board.sql': `-- of the shop\n${view('board', 'fact')}` })).toBe(contents[0])
  })

  it('leaves no stable view beside it, and its name to no other', () => {
    const twins = { ...shop, ...layer('board_v2', 'src') }
    const { green } = releaseOf(twins, twins, publishing('board'))
    expect(
      green.tables.flatMap(({ name, published }) => (published === null ? [] : [[name, published]])),
    ).toEqual([
      ['board', 'board'],
      ['board_v2', 'board_v2'],
    ])
  })

  it('may be read by another one', () => {
    const layered = { 'all.sql': view('all_boards', 'board') }
    const both = releaseOf(
      { ...shop, ...layered },
      { ...edited, ...layered },
      publishing('board', 'all_boards'),
    )
    expect(both.faults).toEqual([])
    expect(moves(both)).toEqual(['all_boards → all_boards', 'board → board', 'fact → fact_v2'])
  })

  it('may be read by nothing else: what reads it could not be green before it is switched', () => {
    const reader = layer('late', 'board')
    const wrong = releaseOf({ ...shop, ...reader }, { ...edited, ...reader }, publishing('board'))
    expect(places(wrong.faults)).toEqual(['published-but-read at late/dml.late.sql:1'])
    expect(releaseOf({ ...shop, ...reader }, { ...shop, ...reader }, publishing('board')).faults).toEqual([])
  })

  it('has to be a view', () => {
    expect(places(releaseOf(shop, edited, publishing('fact')).faults)).toEqual([
      'published-no-view at fact/ddl.fact.sql:1',
    ])
  })

  it('of another project is nobody’s fault', () => {
    expect(releaseOf(shop, edited, publishing('elsewhere')).faults).toEqual([])
  })
})

describe('options that are altered on a living table', () => {
  const kept = (days: number) => ({
    'fact/ddl.fact.sql': table('fact', ` WITH ('kafka.retention.time' = '${days} d')`),
  })
  const sideOf = (files: Files) => releaseOf(files, files).blue.tables.find((one) => one.name === 'fact')

  it('stand beside the content, not in it', () => {
    expect(sideOf({ ...shop, ...kept(1) })?.options).toEqual({ 'kafka.retention.time': '1 d' })
    expect(sideOf({ ...shop, ...kept(1) })?.hash).toBe(sideOf({ ...shop, ...kept(2) })?.hash)
    expect(sideOf({ ...shop, ...kept(1) })?.hash).toBe(sideOf(shop)?.hash)
  })

  it('are as the last ALTER leaves them', () => {
    const altered = (sql: string) =>
      sideOf({ ...shop, ...kept(1), 'z.sql': `ALTER TABLE fact ${sql};` })?.options
    expect(altered("SET ('kafka.retention.time' = '3 d')")).toEqual({ 'kafka.retention.time': '3 d' })
    expect(altered("RESET ('kafka.retention.time')")).toEqual({})
  })
})
