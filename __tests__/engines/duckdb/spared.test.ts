import { simulate } from '../../../src/engines/duckdb/simulation.js'
import type { SnapshotFile } from '../../../src/project/snapshot.js'
import { example, fileAt, filesUnder, releaseTo } from './example.js'
import { mutations, rewordings, unseen } from './mutations.js'
import { now } from './place.js'

type Edit = readonly [from: string, to: string]

/** Changes to columns of the example, and the tables whose rebuild each of them does not need. */
const columns: readonly (readonly [what: string, edits: readonly Edit[], sparable: readonly string[]])[] = [
  [
    'the name of a plan',
    [["COALESCE(d.plan_name, 'none')", "COALESCE(d.plan_name, 'no plan')"]],
    ['rental_mv_revenue'],
  ],
  [
    'where a ride goes',
    [['e.station_id AS to_station', "COALESCE(e.station_id, '?') AS to_station"]],
    ['fleet_fct_bike_health', 'rental_mv_revenue'],
  ],
  [
    'where it comes from',
    [['s.station_id AS from_station', 'UPPER(s.station_id) AS from_station']],
    ['fleet_fct_bike_health', 'rental_mv_revenue'],
  ],
  [
    'when a movement is',
    [['bike_id, ended_at AS moved_at', "bike_id, ended_at + INTERVAL '1' MINUTE AS moved_at"]],
    [],
  ],
  [
    'how long a ride is',
    [
      [
        'TIMESTAMPDIFF(MINUTE, s.event_time, e.event_time) AS',
        '1 + TIMESTAMPDIFF(MINUTE, s.event_time, e.event_time) AS',
      ],
    ],
    ['fleet_fct_movements'],
  ],
  [
    'the columns of a ride',
    [
      ['  ride_minutes INT,\n  WATERMARK', '  ride_minutes INT,\n  ended_by STRING,\n  WATERMARK'],
      ['AS ride_minutes\nFROM started', 'AS ride_minutes,\n  e.rider_id AS ended_by\nFROM started'],
    ],
    ['fleet_fct_bike_health', 'fleet_fct_movements', 'rental_fct_rides', 'rental_mv_revenue'],
  ],
  [
    'the columns of what it costs',
    [
      ['  price        DECIMAL(8, 2),', '  price        DECIMAL(8, 2),\n  unlock_fee   DECIMAL(8, 2),'],
      [') AS price\nFROM priced', ') AS price,\n  p.unlock_fee\nFROM priced'],
    ],
    ['rental_mv_revenue'],
  ],
  ['the price', [['* p.price_per_minute', '* p.price_per_minute * 2']], []],
  [
    'which tariff, in a common table',
    [['t.unlock_fee, t.price_per_minute', 't.unlock_fee, 2 * t.price_per_minute AS price_per_minute']],
    [],
  ],
  ['when feedback was given', [['MIN(f.given_at)', 'MAX(f.given_at)']], ['fleet_fct_bike_health']],
  ['which bike it is of', [['MIN(f.bike_id)', 'MAX(f.bike_id)']], []],
  ['a filter', [['WHERE e.event_time > s.event_time', 'WHERE e.event_time >= s.event_time']], []],
  [
    'why an event is rejected',
    [["THEN 'no rider'", "THEN 'nobody'"]],
    [
      'fleet_fct_bike_health',
      'fleet_fct_movements',
      'int_rental_rides',
      'rental_fct_rides',
      'rental_mv_revenue',
    ],
  ],
]

const files = filesUnder(example)

function edited(edits: readonly Edit[]): readonly SnapshotFile[] {
  return edits.reduce<ReturnType<typeof filesUnder>>((before, [from, to]) => {
    expect(before.filter(({ text }) => text.includes(from))).toHaveLength(1)
    return before.map((file) =>
      file.text.includes(from) ? fileAt(file.path, file.text.replace(from, to)) : file,
    )
  }, files)
}

/** What could be spared, and the released tables that come out otherwise on the sample rows. */
async function outcome(edits: readonly Edit[]) {
  const { blue, green, tables, sparable, faults } = await releaseTo(edited(edits))
  expect(faults).toEqual([])
  const names = sparable.map(({ identity }) => identity)
  if (names.length === 0) return { sparable: names, differing: [], same: [] }
  const setting = { samples: `${example}/samples`, catalog: null, database: null, now }
  const { comparisons, problem } = await simulate({ blue, green, released: tables, ...setting })
  expect(problem).toBeNull()
  const differing = comparisons.filter(({ added, removed, changed }) => added + removed + changed > 0)
  const identities = (list: typeof comparisons) => list.map(({ identity }) => identity)
  return {
    sparable: names,
    differing: identities(differing),
    same: identities(comparisons.filter((one) => !differing.includes(one))),
  }
}

describe('what could be spared comes out of a full rebuild as it is, row by row', () => {
  it.each(columns)('with a change of %s', async (_, edits, expected) => {
    const { sparable, differing, same } = await outcome(edits)
    expect(sparable).toEqual(expected)
    expect(differing.filter((table) => sparable.includes(table))).toEqual([])
    expect(same).toEqual(expect.arrayContaining([...sparable]))
  })

  it('with every mistake that an author could make', async () => {
    const all: readonly Edit[] = [
      ...[...mutations, ...unseen].map(([, from, to]): Edit => [from, to]),
      ...rewordings,
    ]
    const wrong: string[] = []
    let spared = 0
    for (const edit of all) {
      const { sparable, differing } = await outcome([edit])
      spared += sparable.length
      wrong.push(
        ...differing.filter((table) => sparable.includes(table)).map((table) => `${table}: ${edit[1]}`),
      )
    }
    expect(wrong).toEqual([])
    expect(spared).toBeGreaterThan(10)
  })
})
