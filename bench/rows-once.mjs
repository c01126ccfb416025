// One comparison of two topics, for bench/rows.mjs: what it took, as JSON. CPU time and wall time are in seconds.
import { load } from '../scripts/run.mjs'

const [program, server, form] = process.argv.slice(2)
const { compare } = await load(program)
const before = process.resourceUsage().maxRSS * 1024
const [start, used] = [performance.now(), process.cpuUsage()]
const found = await compare(server, form)
const { user, system } = process.cpuUsage(used)
const seconds = (performance.now() - start) / 1000
console.log(JSON.stringify({ cpu: (user + system) / 1e6, seconds, before, found }))
