import * as flink from '../../types/flink-type.js'
import type { Rule } from './rule.js'

/** Now is one instant for a whole database, so that blue and green, and every run, agree. */
const instant =
  (type: flink.FlinkType): Rule =>
  (call) => {
    const text = `'${call.scope.context.instant}'`
    switch (type.kind) {
      case 'DATE':
        return { sql: `DATE '${call.scope.context.instant.slice(0, 10)}'`, type }
      case 'TIME':
        return { sql: `TIME '${call.scope.context.instant.slice(11, 19)}'`, type }
      case 'TIMESTAMP':
        return { sql: `TIMESTAMP ${text}`, type }
      default:
        return { sql: `TIMESTAMPTZ '${call.scope.context.instant}+00'`, type }
    }
  }

const local = flink.timestampLtz(3)

export const nowFunctions: Readonly<Record<string, Rule>> = {
  CURRENT_TIMESTAMP: instant(local),
  CURRENT_ROW_TIMESTAMP: instant(local),
  NOW: instant(local),
  LOCALTIMESTAMP: instant(flink.timestamp(3)),
  CURRENT_DATE: instant(flink.date),
  CURRENT_TIME: instant(flink.time(0)),
  LOCALTIME: instant(flink.time(0)),
  PROCTIME: (call) => ({ ...instant(local)(call), attribute: 'proctime' }),
}
