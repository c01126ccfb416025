import type { Engine } from '../../../../src/engines/engine.js'
import { job, seed, table } from '../../steps.js'
import { applyAll, open } from '../place.js'
import { rowsOf, shared } from './flink.js'

const moments = (...seconds: readonly number[]) =>
  `(VALUES ${seconds.map((s) => `(TIMESTAMP '2024-01-01 00:0${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}.000')`).join(', ')}) AS t(ts)`

describe('windows of GROUP BY', () => {
  it('stand beside each other', async () => {
    const window = "TUMBLE(ts, INTERVAL '1' MINUTE)"
    const sql = `SELECT TUMBLE_START(ts, INTERVAL '1' MINUTE), TUMBLE_END(ts, INTERVAL '1' MINUTE), COUNT(*) FROM ${moments(1, 59, 60)} GROUP BY ${window} ORDER BY 1`
    expect(await rowsOf(sql)).toEqual([
      ['2024-01-01 00:00:00', '2024-01-01 00:01:00', '2'],
      ['2024-01-01 00:01:00', '2024-01-01 00:02:00', '1'],
    ])
  })

  it('overlap', async () => {
    const window = "(ts, INTERVAL '30' SECOND, INTERVAL '1' MINUTE)"
    const sql = `SELECT HOP_START${window}, COUNT(*) FROM ${moments(1, 59)} GROUP BY HOP${window} ORDER BY 1`
    expect(await rowsOf(sql)).toEqual([
      ['2023-12-31 23:59:30', '1'],
      ['2024-01-01 00:00:00', '2'],
      ['2024-01-01 00:00:30', '1'],
    ])
  })
})

describe('window functions', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await shared()
    const ddl = 'CREATE TABLE s (id INT, ts TIMESTAMP(3), v INT, WATERMARK FOR ts AS ts)'
    const rows = [
      "(1, TIMESTAMP '2024-01-01 00:00:00', 1)",
      "(1, TIMESTAMP '2024-01-01 00:00:05', 2)",
      "(1, TIMESTAMP '2024-01-01 00:00:10.001', 3)",
      "(2, TIMESTAMP '2024-01-01 00:00:03.5', 4)",
    ]
    await applyAll(engine, [table('s', ddl), seed('s', `INSERT INTO s VALUES ${rows.join(', ')}`)])
  })

  const windowsOf = (call: string) =>
    rowsOf(
      `SELECT id, v, window_start, window_end, window_time FROM TABLE(${call}) ORDER BY id, v, window_start, window_end`,
    )
  const day = (time: string) => `2024-01-01 00:00:${time}`

  it('tumble, with an offset, by place and by name', async () => {
    const expected = [
      [1, 1, '2023-12-31 23:59:51', day('01'), day('00.999')],
      [1, 2, day('01'), day('11'), day('10.999')],
      [1, 3, day('01'), day('11'), day('10.999')],
      [2, 4, day('01'), day('11'), day('10.999')],
    ]
    expect(
      await windowsOf("TUMBLE(TABLE s, DESCRIPTOR(ts), INTERVAL '10' SECOND, INTERVAL '1' SECOND)"),
    ).toEqual(expected)
    const named =
      "DATA => TABLE s, TIMECOL => DESCRIPTOR(ts), SIZE => INTERVAL '10' SECOND, `OFFSET` => INTERVAL '1' SECOND"
    expect(await windowsOf(`TUMBLE(${named})`)).toEqual(expected)
  })

  it('hop', async () => {
    expect(
      await windowsOf("HOP(TABLE s, DESCRIPTOR(ts), INTERVAL '5' SECOND, INTERVAL '10' SECOND)"),
    ).toEqual([
      [1, 1, '2023-12-31 23:59:55', day('05'), day('04.999')],
      [1, 1, day('00'), day('10'), day('09.999')],
      [1, 2, day('00'), day('10'), day('09.999')],
      [1, 2, day('05'), day('15'), day('14.999')],
      [1, 3, day('05'), day('15'), day('14.999')],
      [1, 3, day('10'), day('20'), day('19.999')],
      [2, 4, '2023-12-31 23:59:55', day('05'), day('04.999')],
      [2, 4, day('00'), day('10'), day('09.999')],
    ])
  })

  it('cumulate', async () => {
    expect(
      await windowsOf("CUMULATE(TABLE s, DESCRIPTOR(ts), INTERVAL '5' SECOND, INTERVAL '10' SECOND)"),
    ).toEqual([
      [1, 1, day('00'), day('05'), day('04.999')],
      [1, 1, day('00'), day('10'), day('09.999')],
      [1, 2, day('00'), day('10'), day('09.999')],
      [1, 3, day('10'), day('15'), day('14.999')],
      [1, 3, day('10'), day('20'), day('19.999')],
      [2, 4, day('00'), day('05'), day('04.999')],
      [2, 4, day('00'), day('10'), day('09.999')],
    ])
  })

  it('gather sessions of each key: rows a gap apart are one, further they are two', async () => {
    expect(await windowsOf("SESSION(TABLE s PARTITION BY id, DESCRIPTOR(ts), INTERVAL '5' SECOND)")).toEqual([
      [1, 1, day('00'), day('10'), day('09.999')],
      [1, 2, day('00'), day('10'), day('09.999')],
      [1, 3, day('10.001'), day('15.001'), day('15')],
      [2, 4, day('03.5'), day('08.5'), day('08.499')],
    ])
  })
})

describe('deduplication', () => {
  const source = 'CREATE TABLE src (id INT, v STRING, ts TIMESTAMP(3), WATERMARK FOR ts AS ts)'
  const sink = 'CREATE TABLE kept (id INT, v STRING, PRIMARY KEY (id) NOT ENFORCED)'
  const rows = `INSERT INTO src VALUES (1, 'a', TIMESTAMP '2024-01-01 00:00:00'), (1, 'b', TIMESTAMP '2024-01-01 00:00:00')`
  const keep = async (order: string) => {
    const engine = await open()
    const sql = `INSERT INTO kept SELECT id, v FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY ${order}) AS rn FROM src) WHERE rn = 1`
    await applyAll(engine, [
      table('src', source),
      table('kept', sink),
      seed('src', rows),
      job('kept', ['src'], sql),
    ])
    const [row] = await engine.query('SELECT v FROM kept')
    await engine.close()
    return row?.['v']
  }

  it('keeps the row that came last of those with the last time', async () => {
    expect(await keep('ts DESC')).toBe('b')
  })

  it('keeps the row that came first of those with the first time, or with one rank', async () => {
    expect(await keep('ts')).toBe('a')
    expect(await keep('id DESC')).toBe('a')
  })
})
