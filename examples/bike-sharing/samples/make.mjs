// Makes the sample rows: two days of a small city's bikes, the same rows every time.
//   node make.mjs [FOLDER]      (default: the folder of this script)
// The rows hold what real ones hold: events that come twice, late or broken, rides without an end, a lock whose clock
// is wrong, riders who change their plan or leave, a tariff that rises at midnight, values that are missing.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url))

// ---- chance, always the same ---------------------------------------------------------------------------------------

let state = 20260302
/** A number from 0 (included) to 1 (not), by mulberry32. */
function random() {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const between = (low, high) => low + Math.floor(random() * (high - low + 1))
const pick = (list) => list[between(0, list.length - 1)]
const chance = (share) => random() < share

// ---- time, in seconds since the first morning ----------------------------------------------------------------------

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const firstMorning = Date.UTC(2026, 2, 2) / 1000
const at = (seconds) => new Date((firstMorning + seconds) * 1000).toISOString().replace('T', ' ').slice(0, 19)
const number = (prefix, n, digits) => prefix + String(n).padStart(digits, '0')
const byArrival = (rows) => rows.sort((a, b) => a.arrives - b.arrives).map(({ arrives, ...row }) => row)

// ---- stations and their docks --------------------------------------------------------------------------------------

const stations = [
  ['Central Station', 'centre', 36],
  ['Market Square', 'centre', 24],
  ['Town Hall', 'centre', 20],
  ['Library', 'centre', 16],
  ['Harbour', 'harbour', 30],
  ['Fish Hall', 'harbour', 14],
  ['University', 'north', 32],
  ['Botanic Garden', 'north', 12],
  ['Hospital', 'north', 18],
  ['West Bridge', 'west', 15],
  ['Tram Depot', 'west', 10],
  ['Old Mill', null, 8],
].map(([station_name, district, docks], place) => ({
  station_id: number('S', place + 1, 2),
  station_name,
  district,
  docks,
}))

/** Commuters empty Central Station and fill the University between seven and nine. */
function bikesAt({ station_name, docks }, time, before) {
  const rush = time >= 7 * hour && time < 9 * hour
  if (rush && station_name === 'Central Station') return 0
  if (rush && station_name === 'University') return docks
  return Math.min(docks, Math.max(0, before + between(-3, 3)))
}

function dockReadings(station) {
  const newFirmware = station.station_id > 'S08'
  const readings = []
  let bikes = Math.floor(station.docks / 2)
  for (let time = 6 * hour; time <= 10 * hour; time += 20 * minute) {
    const docks_broken = newFirmware ? (chance(0.2) ? 1 : 0) : null
    bikes = bikesAt({ ...station, docks: station.docks - (docks_broken ?? 0) }, time, bikes)
    const docks_available = station.docks - bikes - (docks_broken ?? 0)
    const reading = { station_id: station.station_id, bikes_available: bikes, docks_available }
    const late = chance(0.03) ? between(5, 15) * minute : 0
    const row = { ...reading, reading_time: at(time), docks_broken, arrives: time + between(0, 20) + late }
    readings.push(row)
    if (chance(0.03)) readings.push({ ...row, arrives: row.arrives + between(20, 60) })
  }
  return readings
}

// ---- riders and tariffs --------------------------------------------------------------------------------------------

const plans = ['resident', 'resident', 'student', 'visitor', null]
const districts = ['centre', 'harbour', 'north', 'west', null]
const riders = Array.from({ length: 32 }, (_, place) => number('R', place + 1, 3))

/** Every third changes the plan, every fifth moves house, every fifteenth leaves: their rides are then of no plan. */
function riderChanges(rider_id, place) {
  const created = -between(20, 300) * day + between(8 * hour, 20 * hour)
  const first = { op: 'c', rider_id, plan_code: pick(plans), district: pick(districts) }
  const changes = [{ ...first, time: created }]
  if (place % 3 === 0) {
    const plan_code = pick(plans.filter((plan) => plan !== first.plan_code))
    changes.push({ ...first, op: 'u', plan_code, time: created + between(1, 15) * day })
  }
  if (place % 5 === 0) {
    const moved = pick(districts.filter((district) => district !== first.district))
    changes.push({ ...changes.at(-1), op: 'u', district: moved, time: between(7 * hour, 30 * hour) })
  }
  if (place % 15 === 14) changes.push({ ...changes.at(-1), op: 'd', time: day + between(20, 22) * hour })
  return changes.map(({ time, ...change }) => ({ ...change, changed_at: at(time), arrives: time }))
}

const tariffs = [
  ['city', '1.00', '0.12', -60 * day],
  ['electric', '1.50', '0.25', -60 * day],
  ['cargo', '2.00', '0.30', -60 * day],
  ['city', '1.00', '0.15', day],
  ['electric', '1.50', '0.28', day],
  ['cargo', '2.50', '0.30', day],
].map(([bike_type, unlock_fee, price_per_minute, from]) => ({
  bike_type,
  unlock_fee,
  price_per_minute,
  valid_from: at(from),
}))

// ---- rides ---------------------------------------------------------------------------------------------------------

const bikes = Array.from({ length: 24 }, (_, place) => ({
  bike_id: number('B', place + 1, 2),
  bike_type: place < 14 ? 'city' : place < 21 ? 'electric' : 'cargo',
}))

/** A ride of an unlucky kind, or an ordinary one. */
function fate() {
  const dice = random()
  if (dice < 0.07) return 'false start'
  if (dice < 0.1) return 'never ended'
  return dice < 0.11 ? 'wrong clock' : 'ordinary'
}

/** The rides of one bike, each from where the last one ended. */
function ridesOf(bike) {
  const rides = []
  let where = pick(stations).station_id
  let time = between(6 * hour, 9 * hour)
  while (time < day + 20 * hour) {
    const kind = fate()
    const to = kind === 'false start' ? where : pick(stations).station_id
    const seconds = kind === 'false start' ? between(20, 110) : between(3 * minute, 55 * minute)
    rides.push({ ...bike, kind, from: where, to, start: time, end: time + seconds })
    where = to
    time += seconds + between(2 * hour, 7 * hour)
  }
  return rides
}

/** Whoever is not on a bike takes the next one. */
function withRiders(rides) {
  const free = new Map(riders.map((rider) => [rider, 0]))
  return rides.map((ride, place) => {
    const rider_id = pick(riders.filter((rider) => (free.get(rider) ?? 0) <= ride.start))
    free.set(rider_id, ride.end + 10 * minute)
    return { ...ride, rider_id, ride_id: number('T', place + 1, 4) }
  })
}

const rides = withRiders(bikes.flatMap(ridesOf).sort((a, b) => a.start - b.start))

// ---- events of the locks -------------------------------------------------------------------------------------------

function eventsOf(ride) {
  const { ride_id, rider_id, bike_id, bike_type } = ride
  const ridden = { ride_id, rider_id, bike_id, bike_type }
  const event = (event_type, station_id, time) => ({ event_type, ...ridden, station_id, time })
  const end = ride.kind === 'wrong clock' ? ride.start - between(1, 9) * hour : ride.end
  const events = [event('STARTED', ride.from, ride.start), event('ENDED', ride.to, end)]
  return ride.kind === 'never ended' ? events.slice(0, 1) : events
}

/** What a lock sends that belongs to no ride. */
const strays = [
  ['STARTED', null],
  ['ENDED', null],
  ['BATTERY_LOW', 'R004'],
  ['BATTERY_LOW', 'R019'],
  [null, 'R011'],
].map(([event_type, rider_id], place) => ({
  event_type,
  ride_id: number('X', place + 1, 4),
  rider_id,
  bike_id: pick(bikes).bike_id,
  bike_type: null,
  station_id: pick(stations).station_id,
  time: between(7 * hour, 40 * hour),
}))

function delivered(event, place) {
  const { time, ...said } = event
  const late = chance(0.03) ? between(15, 40) * minute : 0
  const arrives = time + between(1, 20) + late
  const row = { event_id: number('E', place + 1, 5), ...said, event_time: at(time), arrives }
  return place % 25 === 7 || said.event_type === 'BATTERY_LOW'
    ? [row, { ...row, arrives: arrives + between(30, 240) }]
    : [row]
}

const events = [...rides.flatMap(eventsOf), ...strays].sort((a, b) => a.time - b.time).flatMap(delivered)

// ---- feedback ------------------------------------------------------------------------------------------------------

const troubles = ['brakes', 'chain', 'light', 'saddle', 'flat tyre']

/** Some bikes are really worn: their riders agree. */
function issuesOf({ bike_id }) {
  if (['B03', 'B17'].includes(bike_id)) return pick([['brakes'], ['brakes', 'chain'], ['chain', 'light']])
  if (chance(0.65)) return []
  return chance(0.1) ? null : [pick(troubles)]
}

const feedback = rides
  .filter((ride) => ride.kind === 'ordinary' && (chance(0.35) || ['B03', 'B17'].includes(ride.bike_id)))
  .flatMap((ride, place) => {
    const { ride_id, bike_id, end } = ride
    const given = end + between(1, 10) * minute
    const said = { feedback_id: number('F', place + 1, 4), ride_id, bike_id }
    const stars = chance(0.15) ? null : between(1, 5)
    const row = { ...said, stars, issues: issuesOf(ride), given_at: at(given), arrives: given }
    return place % 20 === 9 ? [row, { ...row, arrives: given + 30 }] : [row]
  })

// ---- files ---------------------------------------------------------------------------------------------------------

function csv(rows) {
  const line = (values) => values.map((value) => value ?? '').join(',')
  return [line(Object.keys(rows[0])), ...rows.map((row) => line(Object.values(row)))].join('\n') + '\n'
}
const jsonl = (rows) => rows.map((row) => JSON.stringify(row) + '\n').join('')

const files = {
  'src_rental_events.jsonl': jsonl(byArrival(events)),
  'src_rental_riders.jsonl': jsonl(byArrival(riders.flatMap(riderChanges))),
  'src_rental_tariffs.csv': csv(tariffs),
  'src_rental_feedback.jsonl': jsonl(byArrival(feedback)),
  'src_fleet_stations.csv': csv(stations),
  'src_fleet_docks.csv': csv(byArrival(stations.flatMap(dockReadings))),
}
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
