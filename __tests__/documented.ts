import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { bluegreenIn } from './command-line/bluegreen.js'

/** An example in a document that can be run, and what the document says that it prints. */
export interface Example {
  readonly language: 'ts' | 'console'
  readonly code: string
  readonly printed: string
}

const program = /^```ts\n([\s\S]*?)^```\n\n^```text\n([\s\S]*?)^```$/gm
const session = /^```console\n\$ (.*)\n([\s\S]*?)^```$/gm

/** Programs with the text block behind them, and command lines with what stands below them. */
export function examplesIn(document: string): readonly Example[] {
  const found = (language: Example['language'], pattern: RegExp): readonly Example[] =>
    [...document.matchAll(pattern)].map(([, code = '', printed = '']) => ({ language, code, printed }))
  return [...found('ts', program), ...found('console', session)]
}

/** What an example prints when it is run where its document lies. */
export async function printedBy({ language, code }: Example, document: string): Promise<string> {
  if (language === 'ts') return printedByProgram(code, dirname(document))
  const [command, ...args] = code.split(' ')
  if (command !== 'bluegreen') throw new Error(`no example is run with ${command ?? ''}`)
  const { out, err } = await bluegreenIn(process.cwd(), ...args)
  return out + err
}

function printedByProgram(code: string, folder: string): string {
  const stdin = { contents: code, resolveDir: resolve(folder), loader: 'ts' } as const
  const { outputFiles } = buildSync({ stdin, bundle: true, write: false, format: 'esm', platform: 'node' })
  const options = { input: outputFiles[0]?.text ?? '', encoding: 'utf8' } as const
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], options)
  return stdout + stderr
}
