/** Types, as columns and casts have them. */
export const types = `
type = simple-type | collection-type

simple-type = BOOLEAN | TINYINT | SMALLINT | INT | INTEGER | BIGINT | FLOAT | REAL | DOUBLE [PRECISION]
  | (DECIMAL | DEC | NUMERIC) ["(" whole [, whole] ")"] | STRING | BYTES | VARIANT | BITMAP | DATE
  | (CHAR | VARCHAR | CHARACTER VARYING | CHAR VARYING | BINARY | VARBINARY | BINARY VARYING) ["(" whole ")"]
  | TIME ["(" whole ")"] [WITHOUT TIME ZONE]
  | TIMESTAMP ["(" whole ")"] [WITHOUT TIME ZONE | WITH LOCAL TIME ZONE] | TIMESTAMP_LTZ ["(" whole ")"]

collection-type = (ARRAY | MULTISET) "<" element-type ">" | MAP "<" element-type , element-type ">"
  | ROW "<" [row-field, …] ">" | ROW "(" row-field, … ")" | RAW "(" string , string ")" | simple-type ARRAY
  | STRUCTURED "<" string [, row-field, …] ">" | db . my_type

element-type = type [null]

null = NULL | NOT NULL

row-field = name type [null] [plain]
`
