/** Everything else: what writes, and commands. */
export const statements = `
statement = query | write | definition | command

write = insert | EXECUTE insert | EXECUTE query | [EXECUTE] STATEMENT SET BEGIN insert ; insert ; END | UPDATE table [[AS] alias] SET (name = expression), … [WHERE expression] | DELETE FROM table [[AS] alias] [WHERE expression]
  | merge | explain | COMPILE PLAN plain [IF NOT EXISTS] FOR insert | COMPILE AND EXECUTE PLAN plain FOR STATEMENT SET BEGIN insert ; END | EXECUTE PLAN plain | TRUNCATE TABLE table

insert = (INSERT INTO | INSERT OVERWRITE | UPSERT INTO) table [table-hints] [PARTITION partition] ["(" column-path, … ")"] query [ON CONFLICT DO (NOTHING | ERROR | DEDUPLICATE)]

merge = MERGE INTO table [AS alias] USING source ON expression [WHEN MATCHED THEN UPDATE SET (name = expression), …] WHEN NOT MATCHED THEN INSERT ["(" name, … ")"] VALUES "(" expression, … ")"

explain = EXPLAIN [PLAN FOR | ESTIMATED_COST , CHANGELOG_MODE | JSON_EXECUTION_PLAN | PLAN_ADVICE] (query | insert | STATEMENT SET BEGIN insert ; END | create-table-as) | DESCRIBE STATEMENT query

command = show | describe | use | set | drop | create-other | alter-other | job

show = SHOW (CATALOGS | DATABASES [(FROM | IN) name]) [[NOT] (LIKE | ILIKE) plain] | SHOW CURRENT (CATALOG | DATABASE) | SHOW (TABLES | VIEWS | MODELS | CONNECTIONS | MATERIALIZED TABLES) [(FROM | IN) path] [[NOT] LIKE plain]
  | SHOW [USER] FUNCTIONS [FROM path] [NOT LIKE plain] | SHOW PROCEDURES [IN path] [ILIKE plain] | SHOW COLUMNS (FROM | IN) table [LIKE plain] | SHOW CREATE (TABLE | VIEW | MATERIALIZED TABLE) table
  | SHOW CREATE (CATALOG name | MODEL path | CONNECTION path) | SHOW PARTITIONS table [PARTITION partition] | SHOW ([FULL] MODULES | JARS | JOBS)

describe = (DESCRIBE | DESC) [EXTENDED] table | (DESCRIBE | DESC) (CATALOG [EXTENDED] name | (DATABASE | FUNCTION | MODEL | CONNECTION) [EXTENDED] path | JOB plain)

use = USE CATALOG name | USE path | USE MODULES name, …

set = SET string = string | RESET [string] | SET

drop = DROP [TEMPORARY] (TABLE [IF EXISTS] table | VIEW [IF EXISTS] view | (MODEL | CONNECTION) [IF EXISTS] path) | DROP MATERIALIZED TABLE [IF EXISTS] table | DROP CATALOG [IF EXISTS] name
  | DROP DATABASE [IF EXISTS] path [RESTRICT | CASCADE] | DROP [TEMPORARY [SYSTEM]] FUNCTION [IF EXISTS] path

create-other = CREATE CATALOG [IF NOT EXISTS] name [COMMENT plain] WITH options | CREATE DATABASE [IF NOT EXISTS] path [COMMENT plain] [WITH options] | CREATE CONNECTION path [COMMENT plain] WITH options
  | CREATE [TEMPORARY] MODEL [IF NOT EXISTS] path [INPUT "(" name type ")"] [OUTPUT "(" name type ")"] [COMMENT plain] [WITH options] [AS query]
  | CREATE [TEMPORARY [SYSTEM]] FUNCTION [IF NOT EXISTS] name AS plain [LANGUAGE (JAVA | SCALA)] [USING (JAR plain | ARTIFACT plain), …] [WITH options]

alter-other = ALTER CATALOG name (SET options | RESET "(" string ")" | COMMENT plain) | ALTER DATABASE path SET options | ALTER [TEMPORARY [SYSTEM]] FUNCTION [IF EXISTS] path AS plain [LANGUAGE PYTHON]
  | ALTER (MODEL | CONNECTION) [IF EXISTS] path (RENAME TO path | SET options | RESET "(" string, … ")") | ALTER (SYSTEM | SESSION) SET path = constant

job = ANALYZE TABLE table [PARTITION "(" (name [= constant]), … ")"] COMPUTE STATISTICS [FOR (ALL COLUMNS | COLUMNS name, …)] | CALL path "(" [expression, …] ")" | LOAD MODULE name [WITH options] | UNLOAD MODULE name | (ADD | REMOVE) JAR plain
  | STOP JOB plain [WITH SAVEPOINT [WITH DRAIN]] | BEGIN STATEMENT SET | END
`
