import type { DialectDescription } from './dialect.js'

const unless = '[IF NOT EXISTS]'
const about = '[COMMENT <string>]'
const change = '(RENAME TO <path> | SET <options> | RESET <keys>)'

/** What Confluent Cloud takes, and Apache Flink does not. */
export const confluent: DialectDescription = {
  name: 'Confluent Cloud',
  commands: [
    [
      'create-other',
      `CREATE AGENT ${unless} <path>` +
        ` {USING (MODEL <path> | PROMPT <strings> | (TOOLS | AGENTS) <path>, …)} ${about} [WITH <options>]`,
    ],
    [
      'create-other',
      `CREATE TOOL ${unless} <path> USING (CONNECTION | FUNCTION) <path> ${about} [WITH <options>]`,
    ],
    [
      'create-function',
      `CREATE FUNCTION ${unless} <path> USING (JAR <string> | ARTIFACT <string>), …` +
        ` [USING CONNECTIONS '(' (<strings> | <path>), … ')'] ${about} [WITH <options>]`,
    ],
    [
      'other',
      'ALTER AGENT [IF EXISTS] <path>' +
        ` (SET (MODEL <path> | PROMPT <strings>) | (ADD | REMOVE) (TOOL | TOOLS) <path>, … | ${change})`,
    ],
    ['other', `ALTER TOOL [IF EXISTS] <path> ${change}`],
    ['other', 'DROP (AGENT | TOOL) [IF EXISTS] <path>'],
    ['show', 'SHOW (AGENTS | TOOLS) [(FROM | IN) <path>] [[NOT] LIKE <string>]'],
    ['show', 'SHOW CREATE (AGENT | TOOL) <path>'],
    ['describe', '(DESCRIBE | DESC) (AGENT | TOOL) [EXTENDED] <path>'],
  ],
  beginnings: ['CREATE [OR ALTER] MATERIALIZED TABLE IF NOT EXISTS'],
  clauses: [
    ['USING', 'CONNECTION'],
    ['USING', 'CONNECTIONS'],
  ],
  functions: [],
  groupWindows: [],
  tableFunctions: ['KEY_SEARCH_AGG', 'VECTOR_SEARCH_AGG', 'TEXT_SEARCH_AGG'],
}
