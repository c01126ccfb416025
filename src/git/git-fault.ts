import type { Fault } from '../project/fault.js'

/** A fault that belongs to the repository and to no place in a file. */
export function faultOf(code: string, message: string, hint: string): Fault {
  return { code, file: '', line: 0, column: 0, message, hint }
}

/** What to write into a workflow whose checkout left history or tags out. */
const fullCheckout = [
  'Fetch the whole history and all tags. In the workflow:',
  '  - uses: actions/checkout@v6',
  '    with:',
  '      fetch-depth: 0',
  '      fetch-tags: true',
  'On a laptop: git fetch --unshallow --tags',
].join('\n')

export const installGit = 'Install git 2.38 or newer and put it on PATH.'

export const oldGit = (said: string): Fault =>
  faultOf('no-git', `git on this machine is too old${said && `: ${said}`}`, installGit)

/** An object that a commit names cannot be had. */
export const missingObject = (oid: string): Fault =>
  faultOf(
    'damaged-repository',
    `The object ${oid} is missing, or damaged`,
    'git fsck lists what is damaged; a new clone has everything.',
  )

export const notARepository = (cwd: string): Fault =>
  faultOf(
    'no-repository',
    `${cwd} is not inside a git repository`,
    'Run this in a clone, or `git init` first.',
  )

export const bareRepository = (cwd: string): Fault =>
  faultOf('bare-repository', `${cwd} is a bare repository: it has no work tree`, 'Run this in a clone.')

/** Git refuses a folder that another user owns; containers and self-hosted runners meet this. */
export const foreignOwner = (cwd: string): Fault =>
  faultOf(
    'foreign-owner',
    `git does not read ${cwd}: another user owns it`,
    `git config --global --add safe.directory ${JSON.stringify(cwd)}`,
  )

export const emptyRepository = (): Fault =>
  faultOf(
    'empty-repository',
    'The repository has no commit yet',
    'Commit the pipeline first: git add . && git commit',
  )

export const shallow = (what: string): Fault =>
  faultOf('shallow-clone', `${what}: this is a shallow clone`, fullCheckout)
