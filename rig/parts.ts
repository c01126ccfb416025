import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, runMaven, wholeFolder } from './java.js'

/** What is fetched as one: the jars of Flink, those of Kafka and Kafka Connect, and the Schema Registry. */
export type Parts = 'flink' | 'kafka' | 'registry'

const pom = 'rig/pom.xml'

/** The folder with these parts; Maven fetches them the first time. Other versions have another folder. */
export function folderOf(parts: Parts): string {
  const version = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)
  return wholeFolder(join(cache, `rig-${parts}-${version}`), (aside) => {
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
