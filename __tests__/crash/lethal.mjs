// Loaded into a process of the command line before anything else (`node --import`): counts its moments, the lasting acts
// of git and of DuckDB before and after, writes them down, and lets the process meet its fate at one of them.
import childProcess from 'node:child_process'
import fs, { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { DuckDBConnection } from '@duckdb/node-api'

/**
 * What befalls a process: `at` a moment, counted from 0, `delay` milliseconds later, it is killed; or it `sleeps`, with
 * the database's file (`holding`) or without, at the `at`th transaction. Its clock goes `ahead` by milliseconds, and
 * jumps by `jump` when it wakes. `elsewhere`: it says that it is on another machine.
 */
const fate = JSON.parse(process.env.BLUEGREEN_FATE)
delete process.env.BLUEGREEN_FATE

let count = 0
const moment = (name) => {
  appendFileSync(fate.log, `${name}\n`)
  if (fate.kind !== 'killed' || count++ !== fate.at) return
  if (fate.delay > 0) setTimeout(kill, fate.delay)
  else kill()
}
const kill = () => process.kill(process.pid, 'SIGKILL')

const Time = Date
let ahead = fate.ahead
globalThis.Date = class Date extends Time {
  constructor(...given) {
    super(...(given.length === 0 ? [Time.now() + ahead] : given))
  }
  static now() {
    return Time.now() + ahead
  }
}

const verbOf = (args) => {
  let place = 0
  while (args[place] === '-c') place += 2
  return args[place]
}
const lasting = new Set(['push', 'fetch', 'update-ref', 'commit-tree'])
const { spawn } = childProcess
childProcess.spawn = (file, args, options) => {
  const verb = verbOf(args)
  if (file !== 'git' || !lasting.has(verb)) return spawn(file, args, options)
  moment(`before git ${verb}`)
  const child = spawn(file, args, options)
  moment(`inside git ${verb}`)
  child.once('close', () => moment(`after git ${verb}`))
  return child
}
const { readlinkSync } = fs
const elsewhere = (path, ...more) => (path === '/proc/self/ns/pid' ? 'pid:[0]' : readlinkSync(path, ...more))
if (fate.elsewhere) fs.readlinkSync = elsewhere
syncBuiltinESMExports()

/** What only looks, what every opening of a database does, and what ends with its connection. */
const looks =
  /^\s*(SELECT|WITH|FROM|SET|USE|DESCRIBE)\b|^\s*CREATE OR REPLACE MACRO|IF NOT EXISTS|\bTEMP\b|\btemp\./i
const { run } = DuckDBConnection.prototype
let made = []
let attaching = ''
let store = null
let transactions = 0

DuckDBConnection.prototype.run = async function (sql, ...more) {
  if (sql.startsWith('ATTACH') && !sql.includes(':memory:')) [store, attaching] = [this, sql]
  // Samples are tried in a database of their own, in memory.
  if (store !== this || looks.test(sql)) return run.call(this, sql, ...more)
  const created = /^\s*CREATE (?:TABLE|VIEW) (.+?)(?: \(| AS |$)/.exec(sql)?.[1]
  if (created !== undefined) made.push(created)
  const name = sql === 'COMMIT' ? `COMMIT ${JSON.stringify(made)}` : sql.trim().slice(0, 60).split('\n')[0]
  if (sql === 'BEGIN') made = []
  if (sql === 'BEGIN' && fate.kind === 'sleeps' && transactions++ === fate.at) await sleep(this)
  moment(`before ${name}`)
  const result = await run.call(this, sql, ...more)
  moment(`after ${name}`)
  return result
}

/** Until somebody continues the process. One that lost the file's lock, as over a network, finds the file again. */
async function sleep(connection) {
  const [, name] = / AS (\w+)$/.exec(attaching)
  if (!fate.holding) for (const sql of ['USE memory', `DETACH ${name}`]) await run.call(connection, sql)
  process.kill(process.pid, 'SIGSTOP')
  ahead += fate.jump
  if (!fate.holding) for (const sql of [attaching, `USE ${name}`]) await run.call(connection, sql)
}
