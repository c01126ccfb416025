// Writes the README's tables of inputs and outputs from action.yml; `--check` only says whether they are as it says.
import { load } from 'js-yaml'
import { readFileSync, writeFileSync } from 'node:fs'

const { inputs, outputs } = load(readFileSync('action.yml', 'utf8'))
const cell = (text) => String(text).replace(/\s+/g, ' ').trim().replaceAll('|', '\\|')
const code = (value) => (value === undefined || value === '' ? '' : `\`${cell(value)}\``)

const tables = {
  inputs: [
    '| input | what it says | default |',
    '|---|---|---|',
    ...Object.entries(inputs).map(
      ([name, { description, default: usual }]) => `| \`${name}\` | ${cell(description)} | ${code(usual)} |`,
    ),
  ],
  outputs: [
    '| output | what it holds |',
    '|---|---|',
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ],
}

const before = readFileSync('README.md', 'utf8')
const after = Object.entries(tables).reduce(
  (text, [name, lines]) =>
    text.replace(new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`), () =>
      [`<!-- ${name} -->`, ...lines, `<!-- /${name} -->`].join('\n'),
    ),
  before,
)
if (process.argv.includes('--check')) {
  if (after !== before) console.error('README.md is not as action.yml says: npm run readme')
  process.exit(after === before ? 0 : 1)
}
writeFileSync('README.md', after)
