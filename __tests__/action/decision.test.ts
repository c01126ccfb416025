import { decide, type ActionSettings } from '../../src/action/decision.js'
import { branchOf, protectedRef, readEvent } from '../../src/action/event.js'
import { commands, readInputs } from '../../src/action/inputs.js'
import { FaultError } from '../../src/project/fault.js'

const settings: ActionSettings = {
  releaseBranches: ['release/**'],
  environments: ['local', 'staging', 'production'],
  secrets: [],
}
const sha = (digit: string) => digit.repeat(40)

function event(name: string, payload: object, env: Record<string, string> = {}) {
  const full = {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: sha('9'),
    GITHUB_REF: 'refs/heads/main',
    ...env,
  }
  return readEvent(full, JSON.stringify(payload))
}
const pull = (more: object = {}, action = 'opened') =>
  event('pull_request', {
    action,
    pull_request: {
      number: 5,
      state: 'open',
      head: { sha: sha('b'), ref: 'feature/x', repo: { full_name: 'o/r' } },
      base: { sha: sha('a'), ref: 'release/1', repo: { full_name: 'o/r' } },
      ...more,
    },
  })
const push = (ref: string, more: object = {}) =>
  event('push', { ref, after: sha('c'), ...more }, { GITHUB_REF: ref })
const run = (e: ReturnType<typeof event>, inputs: Record<string, string> = {}) =>
  decide(e, readInputs(inputs), settings)

describe('pull request', () => {
  const head = { ref: 'feature/x', sha: sha('b') }

  test('plans its own head, never the merge; rewrites its branch, comments', () => {
    expect(run(pull())).toEqual({
      kind: 'review',
      head,
      base: { ref: 'release/1', sha: sha('a') },
      number: 5,
      branch: 'feature/x',
      fork: false,
    })
  })

  test.each([
    ['of another repository', { full_name: 'evil/r' }],
    ['whose repository is gone', null],
  ])('%s is read only', (_, repo) => {
    const decision = run(pull({ head: { sha: sha('b'), ref: 'main', repo } }))
    expect(decision).toMatchObject({ kind: 'review', number: null, branch: null, fork: true })
  })

  test.each([
    [{ INPUT_COMMIT: 'false' }, { branch: null, number: 5 }],
    [{ INPUT_COMMENT: 'false' }, { branch: 'feature/x', number: null }],
    [{ 'INPUT_DRY-RUN': 'true' }, { branch: null, number: null }],
    [{ INPUT_COMMAND: 'plan' }, { branch: null, number: 5 }],
    [{ INPUT_COMMAND: 'rewrite' }, { branch: 'feature/x', number: 5 }],
    [{ INPUT_REF: 'other' }, { branch: null, head: { ref: 'other', sha: null } }],
  ])('with %j', (inputs, expected) => {
    expect(run(pull(), inputs)).toMatchObject(expected)
  })

  test('that is closed is nothing', () => {
    expect(run(pull({}, 'closed'))).toMatchObject({ kind: 'nothing' })
    expect(run(pull({}, 'closed'), { INPUT_COMMAND: 'rewrite' })).toMatchObject({ kind: 'nothing' })
  })

  test('from a fork may not touch an environment', () => {
    const fork = pull({ head: { sha: sha('b'), ref: 'x', repo: { full_name: 'evil/r' } } })
    for (const command of ['install', 'deploy', 'rollback', 'retire'])
      expect(run(fork, { INPUT_COMMAND: command, INPUT_ENVIRONMENT: 'staging' })).toMatchObject({
        kind: 'refuse',
      })
  })

  test('by pull_request_target is refused, whatever the command', () => {
    const target = { ...pull(), name: 'pull_request_target' }
    for (const command of commands)
      expect(run(target, { INPUT_COMMAND: command })).toMatchObject({ kind: 'refuse' })
  })
})

describe('push', () => {
  test('to a release branch goes to the first environment that is not local', () => {
    expect(run(push('refs/heads/release/1.3'))).toEqual({
      kind: 'release',
      head: { ref: 'release/1.3', sha: sha('c') },
      branch: 'release/1.3',
      environment: 'staging',
    })
  })

  test.each([
    ['another branch', push('refs/heads/main')],
    ['a tag', push('refs/tags/release/1')],
    ['a deletion', push('refs/heads/release/1', { deleted: true })],
  ])('of %s is nothing', (_, e) => {
    expect(run(e)).toMatchObject({ kind: 'nothing' })
  })
})

describe('other events', () => {
  test('a merge group is checked at its own head', () => {
    const group = {
      head_sha: sha('d'),
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      base_sha: sha('a'),
      base_ref: 'refs/heads/main',
    }
    expect(run(event('merge_group', { action: 'checks_requested', merge_group: group }))).toEqual({
      kind: 'check',
      head: { ref: 'gh-readonly-queue/main/pr-1', sha: sha('d') },
      base: { ref: 'main', sha: sha('a') },
    })
  })

  test('a dispatch deploys to the environment asked for', () => {
    const e = event(
      'workflow_dispatch',
      { ref: 'refs/heads/release/1' },
      { GITHUB_REF: 'refs/heads/release/1' },
    )
    expect(run(e, { INPUT_ENVIRONMENT: 'production' })).toEqual({
      kind: 'command',
      command: 'deploy',
      head: { ref: 'release/1', sha: sha('9') },
      branch: 'release/1',
      environment: 'production',
    })
    expect(run(e)).toMatchObject({
      kind: 'refuse',
      next: 'give the input `environment`: one of local, staging, production',
    })
    expect(run(e, { INPUT_ENVIRONMENT: 'prod' })).toMatchObject({ kind: 'refuse' })
  })

  test('anything else needs a command', () => {
    expect(run(event('schedule', {}))).toMatchObject({ kind: 'refuse', next: 'give the input `command`' })
    expect(
      run(event('schedule', {}), { INPUT_COMMAND: 'retire', INPUT_ENVIRONMENT: 'staging' }),
    ).toMatchObject({
      kind: 'command',
      command: 'retire',
    })
  })

  test('the configuration of deployments never comes from a reviewed head', () => {
    expect(protectedRef(pull())).toBe(sha('a'))
    expect(protectedRef(push('refs/heads/release/1'))).toBe(sha('c'))
    expect(protectedRef(event('workflow_dispatch', { repository: { default_branch: 'trunk' } }))).toBe(
      'trunk',
    )
    expect(protectedRef(event('schedule', {}))).toBeNull()
    expect(branchOf('refs/tags/v1')).toBeNull()
  })
})

describe('inputs', () => {
  const faults = (env: Record<string, string>) => {
    try {
      readInputs(env)
      return []
    } catch (error) {
      return error instanceof FaultError ? error.faults : [error]
    }
  }

  test('everything that is wrong is said at once', () => {
    const wrong = {
      INPUT_COMMAND: 'destroy',
      'INPUT_DRY-RUN': 'yes',
      INPUT_COMMIT: 'TRUE',
      INPUT_CLOSURE: 'some',
      INPUT_UNTIL: 'switch',
      INPUT_RELEASE: 'abc',
    }
    expect(faults(wrong).map((f) => (f as { message: string }).message)).toEqual([
      'input command cannot be "destroy"',
      'input closure cannot be "some"',
      'input release cannot be "abc"',
      'input until cannot be "switch"',
      'input dry-run cannot be "yes"',
      'input commit cannot be "TRUE"',
    ])
  })

  test('what nothing undoes is only shown, unless it is asked for', () => {
    const dryRun = (env: Record<string, string>) => readInputs(env).dryRun
    expect(dryRun({ INPUT_COMMAND: 'retire' })).toBe(true)
    expect(dryRun({ INPUT_COMMAND: 'retire', 'INPUT_DRY-RUN': 'false' })).toBe(false)
    expect(dryRun({ INPUT_COMMAND: 'rollback' })).toBe(false)
  })

  test('have the defaults of action.yml', () => {
    expect(readInputs({})).toMatchObject({
      command: 'auto',
      commit: true,
      comment: true,
      strict: false,
      discard: false,
      dryRun: false,
      exclude: [],
      token: null,
    })
  })

  test('lists may be written with spaces, commas or line breaks', () => {
    expect(readInputs({ INPUT_EXCLUDE: 'a, b\nc  d' }).exclude).toEqual(['a', 'b', 'c', 'd'])
  })
})
