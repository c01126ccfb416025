import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation, Runner } from './ports.js'

type Env = Readonly<Record<string, string | undefined>>

const summaryLimit = 1024 * 1024

/** Loaded when the first output or annotation is written: the package brings an HTTP client along. */
const core = () => import('@actions/core')

/** The real runner: log on standard output, the files that the environment names. */
export function createRunner(env: Env, write: (text: string) => void): Runner {
  const folder = join(env['RUNNER_TEMP'] ?? tmpdir(), 'bluegreen')
  return {
    info: (line) => write(`${logLine(line)}\n`),
    // As @actions/core does it; that one is not loaded yet when the token has to be masked.
    mask: (secret) => write(`::add-mask::${escapeData(secret)}\n`),
    annotate,
    output: async (name, value) => (await core()).setOutput(name, value),
    summary: (markdown) => append(env['GITHUB_STEP_SUMMARY'] ?? '', `${markdown}\n`),
    save: async (name, text) => {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, name), text)
      return join(folder, name)
    },
    event: async () => {
      const path = env['GITHUB_EVENT_PATH'] ?? ''
      return path === '' ? '' : readFile(path, 'utf8')
    },
  }
}

/** GitHub shows nothing of a summary over 1 MiB, so what would make it one is left out. */
async function append(file: string, text: string): Promise<void> {
  if (file === '') return
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size + Buffer.byteLength(text) <= summaryLimit) await appendFile(file, text)
}

async function annotate({ kind, title, message, file, line, column }: Annotation): Promise<void> {
  const { error, notice, warning } = await core()
  const place = {
    ...(file === '' ? {} : { file }),
    ...(line > 0 ? { startLine: line } : {}),
    ...(column > 0 ? { startColumn: column } : {}),
  }
  const print = { error, notice, warning }[kind]
  print(message, { title, ...place })
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/**
 * A line that the runner takes for text: commands begin with `::`, and the older `##[` works anywhere in a line.
 * A zero-width space parts both.
 */
export function logLine(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/##\[/g, '##\u200b[')
    .replace(/^(\s*):(?=:)/, '$1:\u200b')
}
