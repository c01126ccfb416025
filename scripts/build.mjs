// Bundles src/index.ts (the action) and src/cli.ts into dist/, with the licences of what is inside.
// `node scripts/build.mjs [DIR]` writes to another folder (check-dist compares the two).
import { build, transform } from 'esbuild'
import { existsSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const out = resolve(process.argv[2] ?? 'dist')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

/** Other people's code, as little of it as works: what is asked for → what is taken instead. */
const elsewhere = [
  // undici's parser for machines without SIMD, and its HTTP/2, are never reached here.
  [/llhttp\/llhttp-wasm\.js$/, 'node_modules/undici/lib/llhttp/llhttp_simd-wasm.js'],
  [/\.\/client-h2\.js$/, 'scripts/vendor/undici-h2.cjs'],
  // Nothing is ever sent as a form.
  [/^form-data$/, 'scripts/vendor/form-data.cjs'],
  // The form of yaml that can be shaken.
  [/^yaml$/, 'node_modules/yaml/browser/index.js'],
]
/** Large packages are bundled by themselves into vendor/, where they are loaded as they are. */
const vendor = [
  [/^undici$/, 'scripts/vendor/undici.js'],
  [/^js-yaml$/, 'scripts/vendor/js-yaml.js'],
  [/^commander$/, 'scripts/vendor/commander.js'],
  [/^axios$/, 'scripts/vendor/axios.js'],
  [/^kafkajs$/, 'scripts/vendor/kafkajs.js'],
  [/^bottleneck\/light\.js$/, 'node_modules/bottleneck/light.js'],
  [
    /^@octokit\/plugin-rest-endpoint-methods$/,
    'node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js',
  ],
  [/^node-sql-parser\/build\/flinksql\.js$/, 'node_modules/node-sql-parser/build/flinksql.js'],
]
/** The same for what few runs call: its functions and classes load it when the first of them is used. */
const lazy = [
  [/^yaml$/, 'scripts/vendor/yaml.js'],
  [/^jsonc-parser$/, 'scripts/vendor/jsonc-parser.js'],
  [/^picomatch$/, 'scripts/vendor/picomatch.js'],
]
const lazily = (path) => {
  const [, names] = /export \{ (.+) \}/.exec(readFileSync(path, 'utf8'))
  const call = (name) =>
    `export ${name === 'default' ? 'default function' : `function ${name}`}(...given) { return new.target ? new (load().${name})(...given) : load().${name}(...given) }`
  const load = `let loaded\nconst load = () => (loaded ??= require('vendored:${path}'))`
  return [load, ...names.split(', ').map(call)].join('\n')
}
const vendored = []
const resolving = (bundle, list, namespace) => {
  for (const [filter, path] of list) bundle.onResolve({ filter }, () => ({ path: resolve(path), namespace }))
}
const smaller = {
  name: 'smaller',
  setup: (bundle) => {
    resolving(bundle, elsewhere)
    bundle.onLoad({ filter: /node_modules.*\.[cm]?js$/ }, async ({ path }) => ({
      contents: (await transform(readFileSync(path, 'utf8'), { minifySyntax: true, target: 'node20' })).code,
    }))
  },
}
const minified = {
  name: 'minified',
  setup: (bundle) => {
    resolving(bundle, vendor, 'vendor')
    for (const [filter, path] of lazy) bundle.onResolve({ filter }, () => ({ path, namespace: 'lazy' }))
    bundle.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({ contents: lazily(path) }))
    bundle.onResolve({ filter: /^vendored:/ }, ({ path }) => ({
      path: resolve(path.slice('vendored:'.length)),
      namespace: 'vendor',
    }))
    bundle.onLoad({ filter: /./, namespace: 'vendor' }, async ({ path }) => {
      const options = { bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20' }
      const plugins = [smaller]
      const built = await build({ ...options, plugins, entryPoints: [path], write: false, metafile: true })
      vendored.push(...Object.keys(built.metafile.inputs))
      return { contents: built.outputFiles[0].contents, loader: 'copy' }
    })
  },
}

const banner = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`
const result = await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts' },
  outdir: out,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  assetNames: 'vendor/[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Some packages' CommonJS form loads its own parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  external: ['@duckdb/node-api'],
  banner: { js: banner },
  plugins: [minified, smaller],
  legalComments: 'none',
  minify: true,
  // A change of one place then shows as one of a few lines.
  lineLimit: 160,
  metafile: true,
  logLevel: 'warning',
})

// The embedded engine's library is too large for a bundle: its part of this project's lock file ships instead.
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { '@duckdb/node-api': engine } = JSON.parse(readFileSync('package.json', 'utf8')).dependencies
const needed = new Set()
const need = (name) => {
  const path = `node_modules/${name}`
  if (needed.has(path) || !lock.packages[path]) return
  needed.add(path)
  const { dependencies = {}, optionalDependencies = {} } = lock.packages[path]
  for (const other of [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]) need(other)
}
need('@duckdb/node-api')
const packages = Object.entries(lock.packages).filter(([path]) => needed.has(path))
const manifest = { name: 'bluegreen-sql-duckdb', private: true, dependencies: { '@duckdb/node-api': engine } }
const engineLock = {
  name: manifest.name,
  lockfileVersion: lock.lockfileVersion,
  requires: true,
  packages: {
    '': { name: manifest.name, dependencies: manifest.dependencies },
    ...Object.fromEntries(packages),
  },
}
mkdirSync(join(out, 'duckdb'))
writeFileSync(join(out, 'duckdb', 'package.json'), JSON.stringify(manifest, null, 2) + '\n')
writeFileSync(join(out, 'duckdb', 'package-lock.json'), JSON.stringify(engineLock, null, 2) + '\n')

/** The package folder that an input of the bundle belongs to, or null for our own files. */
const packageOf = (input) => {
  const at = input.lastIndexOf('node_modules/')
  if (at < 0) return null
  const parts = input.slice(at + 'node_modules/'.length).split('/')
  const name = parts[0].startsWith('@') ? `${parts[0]}/${parts[1]}` : parts[0]
  return input.slice(0, at) + 'node_modules/' + name
}
const licenceOf = (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENSE-MIT', 'LICENCE', 'license', 'License']
  const file = names.map((n) => join(folder, n)).find((f) => existsSync(f))
  const text = file ? readFileSync(file, 'utf8').trim() : `(${manifest.license}; the package ships no text)`
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text.replaceAll('\r\n', '\n')}\n`
}
const folders = [
  ...new Set(
    [...Object.keys(result.metafile.inputs).filter((input) => !input.startsWith('vendor:')), ...vendored]
      .map(packageOf)
      .filter(Boolean),
  ),
].sort()
writeFileSync(
  join(out, 'licenses.txt'),
  [...new Set(folders.map(licenceOf))].join('\n' + '-'.repeat(72) + '\n\n'),
)
writeFileSync(join(out, 'vendor', 'package.json'), JSON.stringify({ type: 'commonjs' }, null, 2) + '\n')
writeFileSync(join(out, 'package.json'), JSON.stringify({ type: 'module' }, null, 2) + '\n')
