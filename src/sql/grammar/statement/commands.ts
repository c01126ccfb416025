import { dialects } from '../../dialect/dialect.js'
import type { StatementKind } from '../../statement.js'
import { firstWords, type Form, formOf } from './form.js'

/** A statement that is all said by how it is written. */
export interface CommandForm {
  readonly kind: StatementKind
  readonly form: Form
}

const like = '[[NOT] LIKE <string>]'
const anyLike = '[[NOT] (LIKE | ILIKE) <string>]'
const within = '[(FROM | IN) <path>]'
const language = '[LANGUAGE (JAVA | SCALA)]'
const languages = '[LANGUAGE (JAVA | SCALA | SQL | PYTHON)]'
const create = 'CREATE [OR REPLACE]'
const unless = '[IF NOT EXISTS]'
const about = '[COMMENT <string>]'
const change = '(RENAME TO <path> | SET <options> | RESET <keys>)'
const resources = 'USING (JAR <string> | ARTIFACT <string>), …'
const connections = "[USING CONNECTIONS '(' (<strings> | <path>), … ')']"

/** As Flink's grammar has them. */
const common: readonly (readonly [StatementKind, string])[] = [
  ['show', `SHOW CATALOGS ${anyLike}`],
  ['show', 'SHOW CURRENT (CATALOG | DATABASE)'],
  ['show', `SHOW DATABASES [(FROM | IN) <name>] ${anyLike}`],
  ['show', `SHOW [USER] FUNCTIONS ${within} ${anyLike}`],
  ['show', `SHOW PROCEDURES ${within} ${anyLike}`],
  ['show', `SHOW (TABLES | VIEWS | MODELS | CONNECTIONS | MATERIALIZED TABLES) ${within} ${like}`],
  ['show', `SHOW COLUMNS (FROM | IN) <mention> ${like}`],
  ['show', 'SHOW CREATE (TABLE | VIEW | [OR ALTER] MATERIALIZED TABLE) <mention>'],
  ['show', 'SHOW CREATE CATALOG <name>'],
  ['show', 'SHOW CREATE (MODEL | CONNECTION) <path>'],
  ['show', 'SHOW PARTITIONS <mention> [PARTITION <partition>]'],
  ['show', 'SHOW ([FULL] MODULES | JARS | JOBS)'],

  ['describe', '(DESCRIBE | DESC) CATALOG [EXTENDED] <name>'],
  ['describe', '(DESCRIBE | DESC) (DATABASE | FUNCTION | MODEL | CONNECTION) [EXTENDED] <path>'],
  ['describe', '(DESCRIBE | DESC) JOB <string>'],
  ['describe', 'DESCRIBE TABLE <mention> [<name>]'],

  ['set', 'SET [<setting>]'],
  ['set', 'RESET [<key>]'],
  ['set', "ALTER (SYSTEM | SESSION) SET <path> '=' (ON | <value>)"],
  ['set', 'ALTER (SYSTEM | SESSION) RESET (ALL | <path>)'],

  ['drop-table', 'DROP [TEMPORARY] TABLE [IF EXISTS] <drop>'],
  ['drop-view', 'DROP [TEMPORARY] VIEW [IF EXISTS] <drop>'],
  ['drop-materialized-table', 'DROP MATERIALIZED TABLE [IF EXISTS] <drop>'],
  ['other', 'DROP [TEMPORARY] (CATALOG | MODEL | CONNECTION) [IF EXISTS] <path>'],
  ['other', 'DROP TEMPORARY SYSTEM CONNECTION [IF EXISTS] <path>'],
  ['other', 'DROP [TEMPORARY] DATABASE [IF EXISTS] <path> [RESTRICT | CASCADE]'],
  ['other', 'DROP [TEMPORARY] [SYSTEM] FUNCTION [IF EXISTS] <path>'],

  ['create-other', `${create} [TEMPORARY] CATALOG ${unless} <name> ${about} [WITH <options>]`],
  ['create-other', `${create} [TEMPORARY] DATABASE ${unless} <path> ${about} [WITH <options>]`],
  ['create-other', `${create} [TEMPORARY [SYSTEM]] CONNECTION ${unless} <path> ${about} WITH <options>`],
  [
    'create-model',
    `${create} [TEMPORARY] MODEL ${unless} <path> [INPUT <schema>] [OUTPUT <schema>] ${about} [WITH <options>] [AS <query>]`,
  ],
  [
    'create-function',
    `${create} ([TEMPORARY] FUNCTION ${unless} <path> | TEMPORARY SYSTEM FUNCTION ${unless} <name>)` +
      ` AS <string> (LANGUAGE (SQL | PYTHON) | ${language} [${resources}] ${connections}) [WITH <options>]`,
  ],

  ['other', 'ALTER CATALOG <name> (SET <options> | RESET <keys> | COMMENT <string>)'],
  ['other', 'ALTER DATABASE <path> SET <options>'],
  ['other', `ALTER [TEMPORARY [SYSTEM]] FUNCTION [IF EXISTS] <path> AS <string> ${languages}`],
  ['other', `ALTER (MODEL | CONNECTION) [IF EXISTS] <path> ${change}`],

  ['truncate', 'TRUNCATE TABLE <write>'],
  [
    'other',
    'ANALYZE TABLE <alter> [PARTITION <open partition>] COMPUTE STATISTICS [FOR (ALL COLUMNS | COLUMNS <name>, …)]',
  ],
  ['other', 'CALL <call>'],
  ['other', 'EXECUTE PLAN <strings>'],
  ['other', 'USE MODULES <name>, …'],
  ['other', 'LOAD MODULE <name> [WITH <options>]'],
  ['other', 'UNLOAD MODULE <name>'],
  ['other', '(ADD | REMOVE) JAR <string>'],
  ['other', 'STOP JOB <string> [WITH SAVEPOINT [WITH DRAIN]]'],
  ['other', 'BEGIN STATEMENT SET'],
  ['other', 'END'],
]

/** Statements that one dialect alone takes. */
const peculiar = Object.values(dialects).flatMap(({ commands }) => commands)

/** A table may be named like what else can be described, so it comes last. */
const last: readonly (readonly [StatementKind, string])[] = [
  ['describe', '(DESCRIBE | DESC) [EXTENDED] <mention>'],
]

function byFirstWord(): ReadonlyMap<string, readonly CommandForm[]> {
  const byWord = new Map<string, CommandForm[]>()
  for (const [kind, text] of [...common, ...peculiar, ...last]) {
    const form = formOf(text)
    for (const word of firstWords(form)) byWord.set(word, [...(byWord.get(word) ?? []), { kind, form }])
  }
  return byWord
}

/** The forms that begin with a word. */
export const commands: ReadonlyMap<string, readonly CommandForm[]> = byFirstWord()
