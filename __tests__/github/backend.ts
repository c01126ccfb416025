import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { OpenAPIBackend } from 'openapi-backend'

/**
 * The package requires an ES module, which Node can and jest's own loader cannot: so it is bundled into one module first.
 */
export async function loadBackend(): Promise<typeof OpenAPIBackend> {
  const file = join(mkdtempSync(join(tmpdir(), 'bluegreen-openapi-')), 'backend.mjs')
  const banner =
    "import { createRequire as r } from 'node:module'; import { fileURLToPath as f } from 'node:url'; const require = r(import.meta.url), __filename = f(import.meta.url), __dirname = '.';"
  execFileSync('node_modules/.bin/esbuild', [
    'node_modules/openapi-backend/index.js',
    '--bundle',
    '--platform=node',
    '--format=esm',
    `--banner:js=${banner}`,
    `--outfile=${file}`,
    '--log-level=error',
  ])
  const loaded = (await import(pathToFileURL(file).href)) as {
    default: { OpenAPIBackend: typeof OpenAPIBackend }
  }
  return loaded.default.OpenAPIBackend
}
