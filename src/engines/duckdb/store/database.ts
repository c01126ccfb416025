import type { Session } from '../session.js'
import type { NameSpace } from './naming.js'

/** A database that steps are carried out in. */
export interface Store {
  readonly session: Session
  readonly space: NameSpace
  readonly instant: string
  /** The folder with rows of the sources; null where there is none. */
  readonly samples: string | null
}
