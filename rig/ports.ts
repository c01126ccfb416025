import { createServer } from 'node:net'
import * as v from 'valibot'

const port = v.pipe(v.number(), v.integer())

export const portsSchema = v.object({
  kafka: port,
  secure: port,
  controller: port,
  rpc: port,
  jobmanager: port,
  gateway: port,
  connect: port,
  registry: port,
})

/** A port of loopback for each listener. */
export type Ports = v.InferOutput<typeof portsSchema>

/** Below those that systems give to outgoing connections, so that none is lost while its service restarts. */
const [lowest, highest] = [20_000, 32_000]

/** Ports that are free now, no two the same. */
export async function freePorts(): Promise<Ports> {
  const uses = Object.keys(portsSchema.entries)
  const found = new Set<number>()
  while (found.size < uses.length) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest))
    if (await isFree(port)) found.add(port)
  }
  return v.parse(portsSchema, Object.fromEntries([...found].map((port, i) => [uses[i], port])))
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
