import type { Fault } from '../project/fault.js'
import { reasonOf } from './file-error.js'

const faultAt = (path: string, code: string, message: string, hint: string): Fault => ({
  code,
  file: path,
  line: 1,
  column: 1,
  message,
  hint,
})

export const changed = (path: string): Fault =>
  faultAt(
    path,
    'changed-meanwhile',
    'The file changed during the run; nothing was written',
    'Run the command again.',
  )

export const missing = (path: string): Fault =>
  faultAt(
    path,
    'changed-meanwhile',
    'git has the file, and it is not on disk: it was never checked out, or deleted during the run; nothing was written',
    'In a sparse checkout: git sparse-checkout add FOLDER. Else run the command again.',
  )

export const notRestored = (path: string, kept: string): Fault =>
  faultAt(path, 'not-restored', 'The file could not be put back', `Its old text is in ${kept}`)

export const outside = (path: string): Fault =>
  faultAt(
    path,
    'outside-project',
    'A symbolic link leads elsewhere; nothing was written',
    'Put the file itself there.',
  )

export const filtered = (path: string): Fault =>
  faultAt(
    path,
    'filtered',
    'A filter or an encoding of .gitattributes makes this file other on disk than in git; nothing was written',
    'Take the file out of the filter, or out of the project with `ignore`.',
  )

/** @param whole whether everything is as it was before */
export const notWritable = (path: string, error: unknown, whole = true): Fault =>
  faultAt(
    path,
    'not-writable',
    `The file could not be written: ${reasonOf(error)}${whole ? '; nothing was changed' : ''}`,
    'Check the permissions of the file and of its folder, and the space on its disk.',
  )
