import { differingRows } from './acceptance.js'
import type { TableComparison } from './comparison.js'

/** Lines of `.bluegreen/accept.yaml` that would accept exactly what differs in one table, without the reason. */
export function suggestedAcceptances(comparison: TableComparison): readonly string[] {
  const { identity, by, added, removed, columns } = comparison
  const whole = by === 'key' ? added + removed : differingRows(comparison)
  const changed = by === 'key' ? columns.filter((one) => one.changed > 0) : []
  return [
    ...(whole > 0 ? [line(identity, '*', whole)] : []),
    ...changed.map((one) => line(identity, one.column, one.changed)),
  ]
}

function line(table: string, column: string, count: number): string {
  return `- { table: ${scalar(table)}, column: ${scalar(column)}, count: ${count}, reason: … }`
}

/** What YAML would read as something else is quoted. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z_][\w.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}
