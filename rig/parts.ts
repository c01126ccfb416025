import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, runMaven, wholeFolder } from './java.js'

/** What is fetched as one: the jars of Flink, those of Kafka and Kafka Connect, and the Schema Registry. */
export type Parts = 'flink' | 'kafka' | 'registry'

const pom = 'rig/pom.xml'

/** Other versions have another folder. */
function placeOf(parts: Parts): string {
  const version = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)
  return join(cache, `rig-${parts}-${version}`)
}

/** Whether these parts were fetched already. */
export function hasParts(parts: Parts): boolean {
  return existsSync(placeOf(parts))
}

/** The folder with these parts; Maven fetches them the first time. */
export function folderOf(parts: Parts): string {
  return wholeFolder(placeOf(parts), (aside) => {
    const goal = parts === 'registry' ? 'unpack-dependencies' : 'copy-dependencies'
    const args = [`-P${parts}`, `dependency:${goal}`, `-DoutputDirectory=${aside}`]
    runMaven(pom, args, `fetch the parts of ${parts}`)
    if (!readdirSync(aside).some((name) => name.endsWith('.jar')))
      throw new Error(`Maven fetched no ${parts}`)
  })
}

/** What Java finds classes in. */
export function classPathOf(parts: Parts): string {
  const folder = folderOf(parts)
  if (parts !== 'registry') return join(folder, '*')
  const runner = readdirSync(folder).find((name) => name.endsWith('-runner.jar')) ?? ''
  return join(folder, runner)
}
