import { FaultError } from '../project/fault.js'
import { defaultSettings, parseSettings, type Settings } from './settings.js'
import type { Variables } from './substitution.js'

/** The text of a file of the repository; null where there is none. */
export type ReadText = (path: string) => Promise<string | null>

const usual = ['bluegreen.yaml', 'bluegreen.yml']

/**
 * Settings from `file`, or from `bluegreen.yaml` where it exists; else what holds without any.
 * @param file from `--config`; null where not given
 * @throws FaultError for every fault in it, and where a file that was named is missing
 */
export async function readSettings(read: ReadText, file: string | null, env: Variables): Promise<Settings> {
  for (const path of file === null ? usual : [file]) {
    const text = await read(path)
    if (text !== null) return parseSettings(text, path, env)
  }
  if (file === null) return defaultSettings
  const message = `There is no configuration ${file}`
  const hint = 'Without --config, bluegreen.yaml is read where it exists.'
  throw new FaultError([{ code: 'no-configuration', file, line: 1, column: 1, message, hint }])
}
