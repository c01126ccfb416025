import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FaultError } from '../src/project/fault.js'
import { altersInPlace } from '../src/release/change/definition-change.js'
import { followsVersion } from '../src/release/naming/follow.js'
import { namesTopics } from '../src/release/naming/topic.js'
import { parseSettings } from '../src/settings/settings.js'
import { examplesIn, printedBy } from './documented.js'

const read = (path: string) => readFileSync(path, 'utf8')
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...markdownUnder('docs'),
  ...markdownUnder('examples'),
]
const formats = read('docs/formats.md')

function markdownUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`
    return statSync(path).isDirectory() ? markdownUnder(path) : name.endsWith('.md') ? [path] : []
  })
}

/** The text of one section, without its own heading. */
function section(heading: string, level = '## '): string {
  const after = formats.split(`${level}${heading}\n`)[1] ?? ''
  return after.split(/^## /m)[0] ?? ''
}

/** What GitHub makes of a heading to link to it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')

describe.each(documents)('%s', (path) => {
  const text = read(path)

  it('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:src|docs|examples|__tests__|scripts)\/[\w./-]+)`/g)].map(
      ([, name = '']) => name,
    )
    expect(named.filter((name) => !existsSync(name))).toEqual([])
  })

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false
      const [file = '', part] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      if (part === undefined || !existsSync(target)) return !existsSync(target)
      const headings = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading))
      return !headings.includes(part)
    })
    expect(broken).toEqual([])
  })
})

describe('docs/sql.md', () => {
  const path = 'docs/sql.md'
  const text = read(path)
  const examples = examplesIn(text)

  it('has no example that is not run', () => {
    expect(examples.length).toBeGreaterThan(7)
    expect(text.match(/^```\w+$/gm)?.filter((fence) => fence !== '```text')).toHaveLength(examples.length)
  })

  it.each(examples.map((example, i) => [i + 1, example] as const))(
    'prints what it says: %i',
    async (_, example) => {
      expect(await printedBy(example, path)).toBe(example.printed)
    },
  )
})

describe('docs/architecture.md', () => {
  it('tells of every folder of src', () => {
    const text = read('docs/architecture.md')
    const folders = readdirSync('src').filter((name) => statSync(`src/${name}`).isDirectory())
    expect(folders.filter((name) => !text.includes(`\`src/${name}\``))).toEqual([])
  })
})

describe('docs/formats.md', () => {
  /** The keys that the configuration knows there, as its own fault for an unknown one says them. */
  async function known(yaml: string): Promise<string[]> {
    const failed: unknown = await parseSettings(yaml, 'bluegreen.yaml', {}).catch((error: unknown) => error)
    const faults = failed instanceof FaultError ? failed.faults : []
    return (/Known: (.*)$/.exec(faults[0]?.hint ?? '')?.[1] ?? '').split(', ')
  }
  const unknownKeys: Readonly<Record<string, string>> = {
    document: 'zzz: 1',
    release: 'release: { zzz: 1 }',
    checks: 'checks: { zzz: 1 }',
    'checks.rows': 'checks: { rows: { zzz: 1 } }',
    project: 'project: [{ path: a, zzz: 1 }]',
    duckdb: 'environments: { a: { engine: duckdb, zzz: 1 } }',
    confluent: 'environments: { a: { engine: confluent, zzz: 1 } }',
    flink: 'environments: { a: { engine: flink, zzz: 1 } }',
    approval: 'environments: { a: { approval: { zzz: 1 } } }',
  }

  it.each(Object.entries(unknownKeys))('has every key of the configuration: %s', async (_, yaml) => {
    const keys = await known(yaml)
    const text = section('bluegreen.yaml')
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key) => !new RegExp(`[\`{ .]${key}[\`}., ]`).test(text))).toEqual([])
  })

  it('lists options in place that are', () => {
    const listed = [...section('Options of tables').matchAll(/^- `(kafka[\w.-]+)`$/gm)].map(([, key]) => key)
    expect(listed).toEqual(['kafka.retention.time', 'kafka.retention.size', 'kafka.max-message-size'])
    expect(listed.every((key) => altersInPlace(key ?? ''))).toBe(true)
    expect(altersInPlace('kafka.cleanup-policy')).toBe(false)
  })

  it.each([
    ['topic', true],
    ['sink.path', true],
    ['table-name', true],
    ['index', true],
    ['sink.transactional-id-prefix', true],
    ['properties.transactional.id', true],
    ['properties.group.id', true],
    ['value.avro-confluent.subject', true],
    ['connector', false],
    ['properties.bootstrap.servers', false],
  ])('tells which options follow the version: %s %s', (key, follows) => {
    expect(followsVersion(key)).toBe(follows)
  })

  it.each([
    ['topics', true],
    ['kafka.topic', true],
    ['topic2table.map', true],
    ['snowflake.topic2table.map', true],
    ['iceberg.table.topic.map', true],
    ['transforms.route.topic.to.table', true],
    ['topics.regex', false],
    ['collection.name.format', false],
  ])('tells which settings of a connector name topics: %s %s', (key, names) => {
    expect(namesTopics(key)).toBe(names)
  })

  it('lists codes of warnings that the code gives', () => {
    const source = sources('src').map(read).join('\n')
    const codes = [...section('Warnings').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(10)
    expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([])
  })
})

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`
    return statSync(path).isDirectory() ? sources(path) : name.endsWith('.ts') ? [path] : []
  })
}
