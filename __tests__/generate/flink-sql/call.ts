/** Calls: of functions, aggregations, and those with a grammar of their own. */
export const calls = `
call = function | aggregation | over | text-call | time-call | json-call | other-call

function = (f | COALESCE | LOWER | db . my_function | NULLIF | MOD | ABS | LEFT | IF | CARDINALITY | TO_TIMESTAMP_LTZ | UPPER) "(" [expression, …] ")"
  | f "(" argument-name => expression [, argument-name => DEFAULT] ")" | "{fn" (ABS | f | LEFT) "(" expression ")" "}"

argument-name = input | on_time | uid

aggregation = (SUM | COUNT | MAX | LAST_VALUE | LISTAGG | STDDEV_POP | my_aggregation) "(" [DISTINCT] expression, … ")" [FILTER "(" WHERE expression ")"]
  | COUNT "(" * ")" | ARRAY_AGG "(" [DISTINCT] expression [IGNORE NULLS] [ORDER BY order-item, …] ")"
  | (PERCENTILE_CONT | PERCENTILE_DISC) "(" number ")" WITHIN GROUP "(" ORDER BY expression ")" | GROUPING "(" name ")" | COLLECT "(" expression ")"

over = (SUM "(" expression ")" | ROW_NUMBER "(" ")" | LAG "(" name , whole ")" [IGNORE NULLS] | RANK "(" ")" | COUNT "(" * ")") OVER (window | alias)

window = "(" [alias] [PARTITION BY expression, …] [ORDER BY order-item, …] [frame] ")"

frame = (ROWS | RANGE) (bound | BETWEEN bound AND bound)

bound = UNBOUNDED PRECEDING | CURRENT ROW | UNBOUNDED FOLLOWING | (whole | interval) (PRECEDING | FOLLOWING)

order-item = expression [ASC | DESC] [NULLS (FIRST | LAST)]

text-call = TRIM "(" [[BOTH | LEADING | TRAILING] [plain] FROM] name ")" | SUBSTRING "(" name (FROM | ,) whole [(FOR | ,) whole] ")" | POSITION "(" plain IN name ")"
  | OVERLAY "(" name PLACING plain FROM whole [FOR whole] ")" | TRANSLATE "(" name , plain , plain ")" | CONVERT "(" name USING UTF8 ")" | TRIM "(" name ")"

time-call = EXTRACT "(" unit FROM operand ")" | (FLOOR | CEIL) "(" name [TO unit] ")" | TIMESTAMPDIFF "(" unit , name , name ")" | TIMESTAMPADD "(" unit , whole , name ")"
  | TUMBLE "(" name , interval ")" | HOP "(" name , interval , interval ")" | SESSION "(" name , interval ")" | TUMBLE_START "(" name , interval ")"

unit = YEAR | MONTH | DAY | HOUR | MINUTE | SECOND | QUARTER | WEEK | EPOCH | DOW | MILLENNIUM | MILLISECOND

json-call = JSON_VALUE "(" operand , plain [RETURNING (INT | STRING | BOOLEAN)] [(NULL | ERROR | DEFAULT plain) ON EMPTY] [(NULL | ERROR | DEFAULT whole) ON ERROR] ")"
  | JSON_QUERY "(" operand , plain [RETURNING ARRAY "<" STRING ">"] [(WITH [CONDITIONAL | UNCONDITIONAL] | WITHOUT) [ARRAY] WRAPPER] [(NULL | EMPTY ARRAY | EMPTY OBJECT | ERROR) ON (EMPTY | ERROR)] ")"
  | JSON_EXISTS "(" operand , plain [(TRUE | FALSE | UNKNOWN | ERROR) ON ERROR] ")" | JSON_OBJECT "(" [[KEY] plain VALUE operand, …] [(NULL | ABSENT) ON NULL] ")"
  | JSON_ARRAY "(" [expression, … [(NULL | ABSENT) ON NULL]] ")" | JSON_OBJECTAGG "(" [KEY] name VALUE name [ABSENT ON NULL] ")" | JSON_ARRAYAGG "(" name [NULL ON NULL] ")"
  | JSON_STRING "(" operand ")"

other-call = f "(" TABLE table ")" | CAST "(" NULL AS type ")" | NEXT VALUE FOR path | PERIOD "(" operand , operand ")" | DESCRIPTOR "(" name ")"
`
