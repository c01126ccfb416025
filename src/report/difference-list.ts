import { count } from '../project/wording.js'

/** More than these, or longer than this, is read where the SQL is compared. */
const most = 8
const longest = 360

/** What differs in a table, in one line: the first differences, each of them whole, and how many more there are. */
export function differenceList(differences: readonly string[]): string {
  const shown = differences.slice(0, fitting(differences.slice(0, most)))
  const rest = differences.length - shown.length
  return [...shown, ...(rest > 0 ? [`and ${count(rest)} more`] : [])].join('; ')
}

/** How many fit; the first one always. */
function fitting(differences: readonly string[]): number {
  let length = 0
  const past = differences.findIndex((words, at) => {
    length += words.length + 2
    return at > 0 && length > longest
  })
  return past < 0 ? differences.length : past
}
