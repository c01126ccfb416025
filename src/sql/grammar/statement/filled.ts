import type { Command } from '../../tree-statement.js'

/** What the holes of a form held. */
export type Filled = Pick<Command, 'targets' | 'options' | 'keys' | 'expressions' | 'query'>

/** A form of which nothing is read yet. */
export const unfilled: Filled = { targets: [], options: [], keys: [], expressions: [], query: null }
