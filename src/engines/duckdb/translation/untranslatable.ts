/** A piece of Flink SQL that means nothing here, or that nobody has said how to translate. Never guessed. */
export class Untranslatable extends Error {
  /** Where it stands in the statement's text. */
  readonly at: number
  readonly hint: string
  constructor(at: number, message: string, hint = '') {
    super(message)
    this.name = 'Untranslatable'
    this.at = at
    this.hint = hint
  }
}
