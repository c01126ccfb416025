/** What stands against the removal of an object. */
export interface Objection {
  /** The object that it is about. */
  readonly about: string
  /** `pub reads fct_a` */
  readonly line: string
}
