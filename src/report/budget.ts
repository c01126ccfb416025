import { bytes } from './markdown.js'

/** One part of a report. What is dropped is dropped whole: it may have a shorter form, and then none. */
export interface Section {
  readonly id: string
  /** From longest to shortest; the first that fits is taken. A section that has to survive ends with a short one. */
  readonly forms: readonly string[]
  /** The lower, the earlier it is shortened; equal numbers from the last section to the first. */
  readonly weight: number
  /** Whether it may vanish when even its shortest form does not fit. */
  readonly optional: boolean
  /** How the note about what was left out calls it. */
  readonly title: string
}

interface Choice {
  readonly section: Section
  /** Index into `forms`; `forms.length` is none. */
  readonly form: number
}

const separator = '\n\n'

/**
 * Joins sections in their order so that the whole has at most `budget` bytes of UTF-8: the lightest section goes to its
 * next shorter form, or away, until it fits. `note` says what was left out; it counts.
 */
export function fit(
  sections: readonly Section[],
  budget: number,
  note: (left: readonly string[]) => string,
): string {
  let choices: readonly Choice[] = sections.map((section) => ({ section, form: 0 }))
  for (let text = render(choices, note); ; text = render(choices, note)) {
    if (bytes(text) <= budget) return text
    const next = shorten(choices)
    if (next === null) return text
    choices = next
  }
}

function render(choices: readonly Choice[], note: (left: readonly string[]) => string): string {
  const left = choices.filter((c) => c.form > 0).map((c) => c.section.title)
  const parts = choices.map((c) => c.section.forms[c.form] ?? '')
  const at = parts.length - 1
  if (left.length > 0) parts.splice(at, 0, note(left))
  return parts.filter((p) => p !== '').join(separator)
}

/** One section shorter: the lightest that still can; null when none can. */
function shorten(choices: readonly Choice[]): readonly Choice[] | null {
  const able = choices.filter((c) => c.form < c.section.forms.length - (c.section.optional ? 0 : 1))
  const last = able.reduce<Choice | null>(
    (best, c) => (best === null || c.section.weight <= best.section.weight ? c : best),
    null,
  )
  if (last === null) return null
  return choices.map((c) => (c === last ? { ...c, form: c.form + 1 } : c))
}

/**
 * Forms of a list of whole rows: at most `most` of them, then a quarter fewer each time, then none. `frame` puts the rows
 * together and says how many are left out.
 */
export function rowForms<Row>(
  rows: readonly Row[],
  frame: (rows: readonly Row[], more: number) => string,
  most: number,
): readonly string[] {
  const sizes: number[] = []
  for (let size = Math.min(rows.length, most); size > 0; size = Math.floor(size * 0.75)) sizes.push(size)
  return [...sizes, 0].map((size) => frame(rows.slice(0, size), rows.length - size))
}
