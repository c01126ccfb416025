import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { cache, javaVersion, runMaven } from '../../rig/java.js'

/** What Flink's parser says of a text. */
export interface Verdict {
  readonly accepted: boolean
  /** `read db.t 1:15`, of what is accepted. */
  readonly names?: readonly string[]
  readonly message?: string
  /** The place that it stumbles on, from 1; 0 where it names none. */
  readonly line?: number
  readonly column?: number
}

const here = '__tests__/flink-parser'
const version = '2.3.0'
const jars = join(cache, `flink-parser-${version}`)

/** Flink's grammar, as JavaCC reads it; it is fetched last. */
const grammar = join(jars, 'javacc/Parser.jj')

/**
 * Makes ready to ask Flink's parser; its jars are fetched the first time. False where there is no Java.
 * @throws Error where there is Java, and Flink's parser cannot be asked all the same
 */
export function canAskFlink(): boolean {
  const major = javaVersion()
  if (major === null) return false
  if (major < 17) throw new Error(`Java 17 is needed, and here is ${major}`)
  if (!existsSync(grammar)) fetchJars()
  return true
}

function fetchJars(): void {
  mkdirSync(jars, { recursive: true })
  const options = [`-Djars=${jars}`, `-Dflink.version=${version}`]
  runMaven(join(here, 'pom.xml'), [...options, 'generate-resources'], 'fetch the jars of Flink')
  if (!existsSync(grammar)) throw new Error(`Maven fetched no ${grammar}`)
}

/** Flink's grammar, as JavaCC reads it. */
export function flinkGrammar(): string {
  return readFileSync(grammar, 'utf8')
}

/** Flink's verdict on each text, in their order. */
export async function askFlink(texts: readonly string[]): Promise<readonly Verdict[]> {
  const path = readdirSync(jars)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => join(jars, name))
  const java = spawn('java', ['-Xss4m', '-cp', path.join(delimiter), join(here, 'Verdict.java')])
  java.stdin.end(texts.map((sql) => `${Buffer.from(sql).toString('base64')}\n`).join(''))
  const [out, err] = await Promise.all([text(java.stdout), text(java.stderr)])
  const lines = out.split('\n').filter((line) => line !== '')
  if (lines.length !== texts.length)
    throw new Error(`Flink's parser answered ${lines.length} of ${texts.length}: ${err}`)
  return lines.map((line) => JSON.parse(line) as Verdict)
}
