/** Names and literals. */
export const words = `
name = A | a | b | c | total | ts | user_id | "\`order\`" | "\`a b\`" | "\`a\`\`b\`" | "größe" | x1 | action | data | "$v"

alias = x | y | z | w1 | "\`as\`"

common = c1 | c2

table = t | orders | s | db . t | cat . db . orders | "\`my-table\`" | db . "\`t$late\`" | orders_v2 | "t$late"

view = v | db . v

field = a | b | "\`c d\`"

string = "'a'" | "'it''s'" | "''" | "'a' 'b'" | "'日本'" | "N'a'" | "U&'\\0061'" | "_utf8'a'" | "E'a\\n'"

plain = "'a'" | "'it''s'" | "''" | "'2025-01-01'"

whole = 0 | 1 | 2 | 10 | 1000

number = whole | "1.5" | ".5" | "1e3" | "2.5E-1" | "1."

option = "'k'" = string | "'connector'" = "'kafka'" | "'topic'" = "'orders'" | "'error-handling.log.target'" = "'dlq'"

options = "(" [option, …] ")"

path = name | name . name | name . name . name

column-path = name | name . field
`
