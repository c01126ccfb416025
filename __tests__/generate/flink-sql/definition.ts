/** CREATE and ALTER of tables and views. */
export const definitions = `
definition = create-table | create-table-as | create-view | create-materialized-table | alter-table | alter-view | alter-materialized-table | REPLACE TABLE table [WITH options] AS query

create-table = CREATE [OR REPLACE] [TEMPORARY] TABLE [IF NOT EXISTS] table [schema] [COMMENT plain] [distribution] [partitioned] [WITH options] [like]

create-table-as = CREATE [TEMPORARY] TABLE [IF NOT EXISTS] table ["(" name, … ")" | schema] [COMMENT plain] [distribution] [partitioned] [WITH options] AS query

schema = "(" element, … ")" | "(" element, … , WATERMARK FOR path AS computed ")" | "(" element, … , [CONSTRAINT name] PRIMARY KEY "(" name, … ")" NOT ENFORCED ")"

element = path type [null] [key] [COMMENT plain] | name AS computed [COMMENT plain] | name type METADATA [FROM string] [VIRTUAL] [COMMENT plain]

computed = column | call | column operator operand | column comparison operand | cast | case | column - interval

key = [CONSTRAINT name] PRIMARY KEY [NOT ENFORCED] | UNIQUE

distribution = DISTRIBUTED (BY [HASH | RANGE] "(" name, … ")" [INTO whole BUCKETS] | INTO whole BUCKETS)

partitioned = PARTITIONED BY "(" name, … ")"

like = LIKE table ["(" {(INCLUDING | EXCLUDING | OVERWRITING) (ALL | CONSTRAINTS | GENERATED | METADATA | OPTIONS | PARTITIONS | WATERMARKS | DISTRIBUTION)} INCLUDING ALL ")"]

create-view = CREATE [OR REPLACE] [TEMPORARY] VIEW [IF NOT EXISTS] view ["(" name, … ")"] [COMMENT plain] AS query

create-materialized-table = CREATE [OR ALTER] MATERIALIZED TABLE table [schema] [COMMENT plain] [distribution] [partitioned] [WITH options] [START_MODE = start-mode] [FRESHNESS = INTERVAL "'1'" (MINUTE | DAY)] [REFRESH_MODE = (FULL | CONTINUOUS)] AS query

start-mode = FROM_BEGINNING | FROM_NOW ["(" INTERVAL "'1'" DAY ")"] | FROM_TIMESTAMP "(" TIMESTAMP "'2025-01-01 00:00:00'" ")" | RESUME_OR_FROM_BEGINNING | RESUME_OR_FROM_NOW | RESUME_OR_FROM_TIMESTAMP "(" TIMESTAMP "'2025-01-01 00:00:00'" ")"

alter-table = ALTER TABLE [IF EXISTS] table (RENAME TO table | RENAME path TO path | SET options | RESET "(" string, … ")" | (ADD | MODIFY) schema-change | DROP dropped
  | ADD [IF NOT EXISTS] PARTITION partition [WITH options] | DROP [IF EXISTS] (PARTITION partition), …)

schema-change = placed | "(" placed, … ")" | DISTRIBUTION BY "(" name ")" INTO whole BUCKETS | WATERMARK FOR name AS computed | [CONSTRAINT name] PRIMARY KEY "(" name, … ")" NOT ENFORCED

placed = element [FIRST | AFTER name]

dropped = PRIMARY KEY | CONSTRAINT name | WATERMARK | DISTRIBUTION | path | "(" path, … ")"

partition = "(" (name = constant), … ")"

constant = string | [-] number | TRUE | NULL | DATE plain | interval-literal

interval-literal = INTERVAL [-] "'1'" interval-unit

alter-view = ALTER VIEW view (RENAME TO view | AS query)

alter-materialized-table = ALTER MATERIALIZED TABLE table (SUSPEND | RESUME [WITH options] | REFRESH [PARTITION partition] | SET FRESHNESS = INTERVAL "'1'" DAY | SET REFRESH_MODE = FULL | SET options | RESET "(" string ")" | AS query | ADD schema-change | DROP dropped)
`
