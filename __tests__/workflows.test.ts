import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parseDocument } from 'yaml'
import { commands } from '../src/action/inputs.js'

const texts = v.record(v.string(), v.unknown())
const step = v.object({
  id: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(texts, {}),
})
const job = v.object({ permissions: v.record(v.string(), v.string()), steps: v.array(step) })
const workflow = v.object({
  on: v.unknown(),
  permissions: texts,
  concurrency: v.object({ group: v.string() }),
  jobs: v.record(v.string(), job),
})
const action = v.object({ inputs: texts, outputs: texts })
const dispatch = v.object({
  workflow_dispatch: v.object({
    inputs: v.object({ command: v.object({ options: v.array(v.string()) }) }),
  }),
})

const own = 'bluegreen-sql/bluegreen-sql'
const pin = 'pin: put the SHA of the release in place of v1'
const read = (path: string) => readFileSync(path, 'utf8')

/** A YAML file as data. Whatever the reader complains of fails the test. */
function yaml(path: string): unknown {
  const document = parseDocument(read(path))
  expect([...document.errors, ...document.warnings]).toEqual([])
  return document.toJS()
}

const filesOf = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`)
const files = [...filesOf('.github/workflows'), ...filesOf('examples/workflows')]
const examples = filesOf('examples/workflows')
const jobsOf = (path: string) => Object.entries(v.parse(workflow, yaml(path)).jobs)
const stepsOf = (path: string) => jobsOf(path).flatMap(([, { steps }]) => steps)
/** Each `uses:` as it is written, the comment behind it included. */
const uses = (path: string) =>
  [...read(path).matchAll(/uses:\s*(\S+)@(\S+)(?:\s+#\s*(.*))?$/gm)].map(
    ([, name = '', ref = '', comment = '']) => ({ name, ref, comment }),
  )

describe.each(files)('%s', (path) => {
  it('is a workflow that says its concurrency, and gives no permission to a job that does not ask', () => {
    expect(v.parse(workflow, yaml(path)).permissions).toEqual({})
  })

  it('pins every action by its SHA and says which version that is', () => {
    const others = uses(path).filter(({ name }) => name !== own)
    expect(others.length).toBeGreaterThan(0)
    expect(uses(path).length).toBe(stepsOf(path).filter((s) => s.uses !== undefined).length)
    for (const { ref, comment } of others) {
      expect(ref).toMatch(/^[0-9a-f]{40}$/)
      expect(comment).toMatch(/^v\d+\.\d+\.\d+$/)
    }
  })

  it('leaves no token in the checkout', () => {
    const checkouts = stepsOf(path).filter((s) => s.uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((s) => s.with['persist-credentials'])).toEqual(checkouts.map(() => false))
  })

  it('puts nothing that others write into a shell', () => {
    for (const { run } of stepsOf(path)) expect(run ?? '').not.toContain('${{')
  })

  it('never runs on pull_request_target', () => {
    expect(read(path)).not.toContain('pull_request_target')
  })
})

describe.each(examples)('%s, to be copied', (path) => {
  const ours = () => stepsOf(path).filter((s) => s.uses?.startsWith(`${own}@`))

  it('runs the action on the whole history, and says that it should be pinned', () => {
    expect(ours().length).toBeGreaterThan(0)
    const lines = uses(path).filter(({ name }) => name === own)
    for (const { ref, comment } of lines) expect({ ref, comment }).toEqual({ ref: 'v1', comment: pin })
    for (const [, { steps }] of jobsOf(path))
      expect(steps.find((s) => s.uses?.startsWith('actions/checkout@'))?.with['fetch-depth']).toBe(0)
  })

  it('uses inputs and outputs that the action has', () => {
    const { inputs, outputs } = v.parse(action, yaml('action.yml'))
    const given = ours().flatMap((s) => Object.keys(s.with))
    const taken = [...read(path).matchAll(/steps\.bluegreen\.outputs\.([\w-]+)/g)].map(
      ([, name = '']) => name,
    )
    expect(given.filter((name) => !(name in inputs))).toEqual([])
    expect(taken.filter((name) => !(name in outputs))).toEqual([])
    expect(taken.length === 0 || ours().some((s) => s.id === 'bluegreen')).toBe(true)
  })
})

test('each job has the permissions that its work needs, and no other', () => {
  const given = Object.fromEntries(
    files.flatMap((path) => jobsOf(path).map(([name, { permissions }]) => [`${path} ${name}`, permissions])),
  )
  expect(given).toEqual({
    '.github/workflows/ci.yml check': { contents: 'read' },
    '.github/workflows/release.yml release': { contents: 'write' },
    'examples/workflows/pull-request.yml plan': {
      contents: 'write',
      'pull-requests': 'write',
      checks: 'write',
    },
    'examples/workflows/pull-request.yml check': { contents: 'read' },
    'examples/workflows/release-branch.yml stage': {
      contents: 'write',
      'pull-requests': 'write',
      deployments: 'write',
    },
    'examples/workflows/promotion.yml run': {
      contents: 'write',
      'pull-requests': 'write',
      deployments: 'write',
      actions: 'read',
    },
  })
})

test('an action has one SHA in all workflows', () => {
  const refs = new Map<string, Set<string>>()
  for (const { name, ref } of files.flatMap(uses)) refs.set(name, (refs.get(name) ?? new Set()).add(ref))
  expect([...refs].filter(([, shas]) => shas.size > 1)).toEqual([])
})

test('a promotion offers commands that the action knows, and going back is among them', () => {
  const { on } = v.parse(workflow, yaml('examples/workflows/promotion.yml'))
  const { options } = v.parse(dispatch, on).workflow_dispatch.inputs.command
  expect(options.filter((name) => !commands.some((command) => command === name))).toEqual([])
  expect(options).toContain('rollback')
})

test.each(['.github/dependabot.yml', ...filesOf('.github/ISSUE_TEMPLATE')])('%s is YAML', (path) => {
  expect(yaml(path)).toBeInstanceOf(Object)
})
