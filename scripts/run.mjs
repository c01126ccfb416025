// Runs a TypeScript program of this repository: `node scripts/run.mjs FILE [ARG…]`. Paths in it are those of the
// repository's root; what it exports is what `load` gives.
import { build } from 'esbuild'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const scratch = 'node_modules/.cache/bluegreen-sql'

/** Bundles a TypeScript file and imports it. */
export const load = async (file) => {
  mkdirSync(scratch, { recursive: true })
  const outfile = resolve(join(scratch, `${file.replaceAll(/[^\w-]/g, '-')}.mjs`))
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' }
  await build({ entryPoints: [file], outfile, ...options, sourcemap: 'inline', logLevel: 'warning' })
  return import(pathToFileURL(outfile).href)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , file, ...rest] = process.argv
  process.argv = [process.argv[0], file, ...rest]
  await load(file)
}
