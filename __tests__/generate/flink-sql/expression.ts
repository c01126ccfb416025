/** Expressions, from the weakest operator to the operands. */
export const expressions = `
expression = operation | predicate | NOT predicate | expression (AND | OR) predicate | operand

predicate = operand comparison operand | operand IS [NOT] (NULL | TRUE | FALSE | UNKNOWN) | operand [NOT] LIKE operand [ESCAPE plain]
  | operand [NOT] BETWEEN [SYMMETRIC | ASYMMETRIC] operand AND operand | operand [NOT] IN "(" members ")" | EXISTS "(" query ")"
  | operand comparison (ANY | SOME | ALL) "(" members ")" | operand IS [NOT] DISTINCT FROM operand
  | operand [NOT] SIMILAR TO operand | operand [NOT] (ILIKE | RLIKE) operand | operand IS [NOT] JSON [VALUE | OBJECT | ARRAY | SCALAR]
  | "(" operand , operand ")" OVERLAPS "(" operand , operand ")" | operand IS [NOT] A SET | UNIQUE "(" query ")"
  | operand MEMBER OF operand | operand [NOT] SUBMULTISET OF operand | operand MULTISET (UNION | EXCEPT | INTERSECT) [ALL | DISTINCT] operand

comparison = "=" | "<>" | "<" | ">" | "<=" | ">="

members = query | expression, …

operation = operand operator operand | operation operator operand | (- | +) operand

operator = + | - | * | / | "%" | "||"

operand = column | literal | call | "(" expression ")" | "(" query ")" | case | cast | collection | operand "[" whole "]"
  | ROW "(" expression, … ")" | "(" expression , expression ")" | interval | "(" operand - operand ")" DAY | operand . field
  | CURRENT_TIMESTAMP | LOCALTIME | CURRENT_DATE | CURRENT_USER | "?"

column = name | alias . name | name . field | table . name | db . t . name | alias . name . field | t . "\`$rowtime\`"

literal = string | number | TRUE | FALSE | NULL | UNKNOWN | DATE plain | TIME "'12:30:00'" | TIMESTAMP "'2025-01-01 12:30:00'"
  | TIMESTAMP WITH LOCAL TIME ZONE plain | "X'0A'" | "{d" "'2025-01-01'" "}" | "{ts" "'2025-01-01 12:30:00'" "}" | DECIMAL "'1.5'"

interval = INTERVAL [-] "'1'" interval-unit | INTERVAL "(" operand ")" DAY | INTERVAL whole HOUR

interval-unit = YEAR | MONTH | DAY | HOUR | MINUTE | SECOND | DAY "(" whole ")" | DAY TO SECOND | YEAR TO MONTH | HOUR TO SECOND "(" whole ")"
  | SECOND "(" whole , whole ")" | WEEK | QUARTER | DAYS | HOURS

case = CASE {WHEN expression THEN expression} WHEN expression THEN expression [ELSE expression] END
  | CASE operand WHEN operand [, operand] THEN expression [ELSE expression] END

cast = (CAST | TRY_CAST) "(" expression AS (type | INTERVAL DAY | INTERVAL YEAR TO MONTH) ")"

collection = ARRAY "[" [expression, …] "]" | MAP "[" expression , expression "]" | MULTISET "[" expression, … "]" | ARRAY "(" query ")" | ARRAY "[" "]"
`
