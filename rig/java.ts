import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where what is fetched is kept between runs. */
export const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'bluegreen-sql')

/** The major version of the Java that is here; null where there is none. */
export function javaVersion(): number | null {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  // What stands for Java on a Mac that has none says so.
  if (java.error !== undefined || java.stderr.includes('Unable to locate a Java Runtime')) return null
  return Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0)
}

/** Whether Maven is here. */
export function hasMaven(): boolean {
  return spawnSync('mvn', ['--version'], { encoding: 'utf8' }).error === undefined
}

/**
 * Runs a goal of Maven.
 * @param what its purpose, for whoever reads the error: `fetch the jars of Flink`
 * @throws Error with what Maven says first
 */
export function runMaven(pom: string, args: readonly string[], what: string): void {
  const maven = spawnSync('mvn', ['-q', '-B', '-f', pom, ...args], { encoding: 'utf8' })
  if (maven.error !== undefined) throw new Error(`there is no Maven to ${what} with`)
  const said = (maven.stdout + maven.stderr).split('\n').find((line) => line.includes('ERROR')) ?? ''
  if (maven.status !== 0) throw new Error(`Maven cannot ${what}: ${said}`)
}

/** A folder that is there as a whole or not at all; `fill` gets an empty one, which takes its place when it is done. */
export function wholeFolder(folder: string, fill: (aside: string) => void): string {
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const aside = mkdtempSync(`${folder}.`)
  try {
    fill(aside)
    renameSync(aside, folder)
  } catch (error) {
    // Somebody else may have been faster.
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return folder
}
