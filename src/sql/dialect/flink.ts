import type { DialectDescription } from './dialect.js'

/** What Apache Flink takes, and Confluent Cloud does not. */
export const flink: DialectDescription = {
  name: 'Apache Flink',
  commands: [],
  beginnings: [
    'CREATE [OR REPLACE] TEMPORARY',
    'CREATE [OR REPLACE] (CATALOG | DATABASE)',
    'DROP [TEMPORARY] (CATALOG | DATABASE)',
    'UPDATE',
    'DELETE',
    'TRUNCATE',
    'CALL',
  ],
  clauses: [],
  functions: ['PROCTIME'],
  groupWindows: ['TUMBLE', 'HOP', 'SESSION'],
  tableFunctions: [],
}
