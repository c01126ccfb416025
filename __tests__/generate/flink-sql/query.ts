/** Queries and the tables behind FROM. */
export const queries = `
query = [with] body [ORDER BY order-item, …] [limit]

with = WITH [RECURSIVE] common-table, …

common-table = common ["(" name, … ")"] AS "(" plain-query ")"

plain-query = [with] plain-body {set-operator (select | "(" query ")")} [ORDER BY order-item, …] [limit]

plain-body = select | VALUES row, … | TABLE table

limit = LIMIT (whole | ALL | "?") [OFFSET whole [ROW | ROWS]] | OFFSET whole ROWS | OFFSET whole ROWS FETCH (FIRST | NEXT) whole (ROW | ROWS) ONLY | FETCH FIRST whole ROWS ONLY

body = select | body set-operator select | select set-operator "(" query ")" | "(" query ")" | VALUES row, … | TABLE table

set-operator = (UNION | INTERSECT | EXCEPT) [ALL | DISTINCT]

row = "(" expression, … ")" | ROW "(" expression, … ")" | literal

select = SELECT [hints] [DISTINCT | ALL | STREAM] item, … [FROM from, … [WHERE expression] [GROUP BY group] [HAVING expression] [WINDOW (alias AS window), …] [QUALIFY expression]]

hints = "/*+" hint, … "*/"

hint = STATE_TTL "(" "'t'" = "'1d'" , "'x'" = "'2d'" ")" | BROADCAST "(" (t | x), … ")" | SHUFFLE_HASH "(" t ")" | LOOKUP "(" "'table'" = "'t'" , "'async'" = "'true'" ")" | NO_ARGS | h "(" whole ")"

item = * | alias . * | table . * | expression [[AS] name] | name AS alias

group = [DISTINCT | ALL] group-item, …

group-item = expression | "(" ")" | (ROLLUP | CUBE) "(" name, … ")" | GROUPING SETS "(" grouping-set, … ")" | TUMBLE "(" name , interval ")"

grouping-set = "(" ")" | name | "(" name , name ")" | ROLLUP "(" name ")"

from = source | from join source [ON expression | USING "(" name, … ")"] | from (CROSS JOIN | NATURAL [LEFT] JOIN) source | from LEFT JOIN LATERAL TABLE "(" routine ")" [as] ON TRUE

join = [INNER] JOIN | (LEFT | RIGHT | FULL) [OUTER] JOIN

source = (table | common) [table-hints] [FOR SYSTEM_TIME AS OF time] [as] | "(" plain-query ")" [as] | LATERAL "(" plain-query ")" [as] | table-function | unnest | "(" source join source ON expression ")"
  | table match-recognize [as] | table [as] TABLESAMPLE (BERNOULLI | SYSTEM) "(" whole ")" [REPEATABLE "(" whole ")"] | table pivot [as] | table EXTEND "(" name type ")" [as]

time = x . ts | TIMESTAMP "'2025-01-01 00:00:00'" | PROCTIME "(" ")" | t . ts

table-hints = "/*+" OPTIONS "(" option, … ")" "*/"

as = [AS] alias ["(" name, … ")"]

table-function = TABLE "(" (window-function | routine) ")" [as] | LATERAL TABLE "(" routine ")" [as] | window-function [as]

window-function = TUMBLE "(" TABLE table , DESCRIPTOR "(" name ")" , interval ")" | HOP "(" TABLE table , DESCRIPTOR "(" name ")" , interval , interval ")"
  | SESSION "(" TABLE table [PARTITION BY (name | "(" name , name ")")] , DESCRIPTOR "(" name ")" , interval ")" | TUMBLE "(" DATA => TABLE table , TIMECOL => DESCRIPTOR "(" name ")" , SIZE => interval ")"
  | CUMULATE "(" TABLE table , DESCRIPTOR "(" name ")" , interval , interval ")" | ML_PREDICT "(" TABLE table , MODEL path , DESCRIPTOR "(" name ")" ")"
  | my_ptf "(" input => TABLE table [PARTITION BY name] [ORDER BY name] , uid => string ")"

routine = f "(" [expression, …] ")" | db . f "(" expression ")" | ML_PREDICT "(" TABLE table , MODEL m , DESCRIPTOR "(" a , b ")" ")"

unnest = [LATERAL] UNNEST "(" operand, … ")" [WITH ORDINALITY] [as]

match-recognize = MATCH_RECOGNIZE "(" [PARTITION BY name, …] [ORDER BY order-item, …] [MEASURES measure, …] [ONE ROW PER MATCH | ALL ROWS PER MATCH] [AFTER MATCH SKIP skip]
  PATTERN "(" pattern ")" [WITHIN INTERVAL "'1'" HOUR] [SUBSET S = "(" A , B ")"] DEFINE A AS condition [, B AS condition] ")"

measure = [FINAL | RUNNING] (FIRST | LAST) "(" A . name [, whole] ")" AS name | A . name AS alias | SUM "(" A . name ")" AS name | MATCH_NUMBER "(" ")" AS n | CLASSIFIER "(" ")" AS k

skip = PAST LAST ROW | TO NEXT ROW | TO (FIRST | LAST) A | TO A

pattern = A | pattern B | A quantifier | "(" pattern ")" | A "|" B | PERMUTE "(" A , B ")" | "{" - A - "}" | pattern C quantifier

quantifier = ("*" | + | "?" | "{" whole "}" | "{" whole , "}" | "{" , whole "}" | "{" 1 , 2 "}") ["?"]

condition = A . name comparison operand | PREV "(" A . name [, whole] ")" comparison literal | TRUE

pivot = PIVOT "(" (SUM "(" name ")" [AS alias]), … FOR name IN "(" (literal [AS alias]), … ")" ")" | UNPIVOT [INCLUDE NULLS | EXCLUDE NULLS] "(" name FOR name IN "(" (name [AS literal]), … ")" ")"
`
