import type { Plan } from '../../plan/plan.js'
import { rowForms, type Section } from '../budget.js'
import { changedTexts, difference, type ObjectDifference } from '../difference.js'
import { bytes, code, fence, fold, htmlCode } from '../markdown.js'
import { paragraphs } from '../table.js'
import { more, type Extent } from './extent.js'

/** Each object's SQL, blue against green, in a fold of its own; whole folds until the room for them is used. */
export function differenceSection(plan: Plan, extent: Extent): readonly Section[] {
  const texts = changedTexts(plan)
  if (texts.length === 0) return []
  const folds: string[] = []
  let room = extent.differenceBytes
  for (const text of texts.slice(0, extent.differences)) {
    const shown = differenceFold(difference(text), extent)
    room -= bytes(shown)
    if (room < 0) break
    folds.push(shown)
  }
  const frame = (shown: readonly string[], rest: number) =>
    shown.length === 0
      ? ''
      : paragraphs(
          '#### SQL, blue against green',
          ...shown,
          more(rest + texts.length - folds.length, 'object', extent),
        )
  const forms = folds.length === 0 ? [''] : rowForms(folds, frame, folds.length)
  return [{ id: 'differences', title: 'SQL differences', weight: 10, forms, optional: true }]
}

function differenceFold(found: ObjectDifference, extent: Extent): string {
  const title = `${htmlCode(found.name)} <sub>+${found.added} −${found.removed}</sub>`
  if (found.patch === '') return `${code(found.name)}: too long to be shown here, see ${extent.elsewhere}.`
  return fold(title, fence('diff', found.patch))
}
