/**
 * The words of Flink 2.3's grammar. A reserved word is never a bare name; a word of the grammar that is not reserved
 * may be one. Read from the parser's own metadata.
 */
const reserved =
  'ABS ALL ALLOCATE ALLOW ALTER AND ANY ARE ARRAY ARRAY_CONCAT_AGG ARRAY_MAX_CARDINALITY AS ASENSITIVE' +
  ' ASYMMETRIC AT ATOMIC AUTHORIZATION AVG BEGIN BEGIN_FRAME BEGIN_PARTITION BETWEEN BIGINT BINARY BIT' +
  ' BITMAP BLOB BOOLEAN BOTH BUCKETS BY BYTES CALL CALLED CARDINALITY CASCADED CASE CAST CATALOGS CEIL' +
  ' CEILING CHAR CHARACTER CHARACTER_LENGTH CHAR_LENGTH CHECK CLASSIFIER CLOB CLOSE COALESCE COLLATE COLLECT' +
  ' COLUMN COMMENT COMMIT CONDITION CONNECT CONNECTIONS CONSTRAINT CONTAINS CONTAINS_SUBSTR CONTINUOUS' +
  ' CONVERT CORR CORRESPONDING COUNT COVAR_POP COVAR_SAMP CREATE CROSS CUBE CUME_DIST CURRENT' +
  ' CURRENT_CATALOG CURRENT_DATE CURRENT_DEFAULT_TRANSFORM_GROUP CURRENT_PATH CURRENT_ROLE CURRENT_ROW' +
  ' CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_TRANSFORM_GROUP_FOR_TYPE CURRENT_USER CURSOR CYCLE' +
  ' DATABASES DATE DATETIME DATETIME_TRUNC DATE_TRUNC DAY DEALLOCATE DEC DECIMAL DECLARE DEFAULT DEFINE' +
  ' DELETE DENSE_RANK DEREF DESCRIBE DETERMINISTIC DISALLOW DISCONNECT DISTINCT DISTRIBUTED DISTRIBUTION DOT' +
  ' DOUBLE DROP DYNAMIC EACH ELEMENT ELSE EMPTY END END_FRAME END_PARTITION EQUALS ESCAPE EVERY EXCEPT EXEC' +
  ' EXECUTE EXISTS EXP EXPLAIN EXTEND EXTENDED EXTERNAL EXTRACT FALSE FETCH FILTER FIRST_VALUE FLOAT FLOOR' +
  ' FOR FOREIGN FRAME_ROW FREE FRESHNESS FRIDAY FROM FULL FUNCTION FUNCTIONS FUSION GET GLOBAL GRANT GROUP' +
  ' GROUPING GROUPS GROUP_CONCAT HASH HAVING HOLD HOUR IDENTITY ILIKE IMPORT IN INCLUDE INDICATOR INITIAL' +
  ' INNER INOUT INSENSITIVE INSERT INT INTEGER INTERSECT INTERSECTION INTERVAL INTO IS JOIN JSON_ARRAY' +
  ' JSON_ARRAYAGG JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_SCOPE JSON_VALUE LAG LANGUAGE LARGE' +
  ' LAST_VALUE LATERAL LEAD LEADING LEFT LIKE LIKE_REGEX LIMIT LN LOCAL LOCALTIME LOCALTIMESTAMP LOWER MATCH' +
  ' MATCHES MATCH_NUMBER MATCH_RECOGNIZE MATERIALIZED MAX MEASURES MEMBER MERGE METHOD MIN MINUS MINUTE MOD' +
  ' MODELS MODIFIES MODIFY MODULE MODULES MONDAY MONTH MULTISET NATIONAL NATURAL NCHAR NCLOB NEW NEXT NO' +
  ' NONE NORMALIZE NOT NTH_VALUE NTILE NULL NULLIF NUMERIC OCCURRENCES_REGEX OCTET_LENGTH OF OFFSET OLD OMIT' +
  ' ON ONE ONLY OPEN OR ORDER ORDINAL OUT OUTER OVER OVERLAPS OVERLAY PARAMETER PARTITION PATTERN PER' +
  ' PERCENT PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK PERIOD PERMUTE PIVOT PORTION POSITION' +
  ' POSITION_REGEX POWER PRECEDES PRECISION PREPARE PREV PRIMARY PROCEDURE PROCEDURES QUALIFY QUARTERS RANGE' +
  ' RANK RAW READS REAL RECURSIVE REF REFERENCES REFERENCING REFRESH REFRESH_MODE REGR_AVGX REGR_AVGY' +
  ' REGR_COUNT REGR_INTERCEPT REGR_R2 REGR_SLOPE REGR_SXX REGR_SXY REGR_SYY RELEASE RENAME RESET RESULT' +
  ' RESUME RETURN RETURNS REVOKE RIGHT RLIKE ROLLBACK ROLLUP ROW ROWS ROW_NUMBER RUNNING SAFE_CAST' +
  ' SAFE_OFFSET SAFE_ORDINAL SATURDAY SAVEPOINT SCALA SCOPE SCROLL SEARCH SECOND SEEK SELECT SENSITIVE' +
  ' SEPARATOR SESSION_USER SET SHOW SIMILAR SKIP SMALLINT SOME SPECIFIC SPECIFICTYPE SQL SQLEXCEPTION' +
  ' SQLSTATE SQLWARNING SQRT START STATEMENT STATIC STDDEV_POP STDDEV_SAMP STREAM STRING STRING_AGG' +
  ' STRUCTURED SUBMULTISET SUBSET SUBSTRING SUBSTRING_REGEX SUCCEEDS SUM SUNDAY SUSPEND SYMMETRIC SYSTEM' +
  ' SYSTEM_TIME SYSTEM_USER TABLE TABLES TABLESAMPLE THEN THURSDAY TIME TIMESTAMP TIMESTAMP_DIFF' +
  ' TIMESTAMP_LTZ TIMESTAMP_TRUNC TIMEZONE_HOUR TIMEZONE_MINUTE TIME_DIFF TIME_TRUNC TINYINT TO TRAILING' +
  ' TRANSLATE TRANSLATE_REGEX TRANSLATION TREAT TRIGGER TRIM TRIM_ARRAY TRUE TRUNCATE TRY_CAST TUESDAY' +
  ' UESCAPE UNION UNIQUE UNKNOWN UNNEST UNPIVOT UPDATE UPPER UPSERT USE USER USING VALUE VALUES VALUE_OF' +
  ' VARBINARY VARCHAR VARIANT VARYING VAR_POP VAR_SAMP VERSIONING VIEWS WATERMARK WATERMARKS WEDNESDAY WEEKS' +
  ' WHEN WHENEVER WHERE WIDTH_BUCKET WINDOW WITH WITHIN WITHOUT YEAR'

/** Words that the grammar knows by name, but that may be names too. The last lines hold Confluent's own. */
const unreserved =
  'A ABSENT ADD AFTER AGENT AGENTS ALWAYS ANALYZE ARRAY_AGG ARTIFACT ASC ATTRIBUTES BEFORE BERNOULLI' +
  ' CASCADE CATALOG CATALOG_NAME CENTURY CHANGELOG_MODE CHARACTERS COLUMNS COMPILE COMPUTE CONDITIONAL' +
  ' CONFLICT CONNECTION CONSTRAINTS DATA DATABASE DATE_DIFF DATETIME_DIFF DAYOFWEEK DAYOFYEAR DAYS DECADE' +
  ' DEDUPLICATE DESC DESCRIPTOR DO DOW DOY DRAIN ENCODING ENFORCED EPOCH ERROR ESTIMATED_COST EXCLUDE' +
  ' EXCLUDING FINAL FIRST FOLLOWING FORMAT FRAC_SECOND FROM_BEGINNING FROM_NOW FROM_TIMESTAMP GENERATED' +
  ' HOURS IF IGNORE IMMEDIATELY IMPLEMENTATION INCLUDING INPUT ISODOW ISOYEAR JAR JARS JAVA JOB JOBS JSON' +
  ' JSON_EXECUTION_PLAN KEY LABEL LAST LOAD MAP MATCHED METADATA MICROSECOND MILLENNIUM MILLISECOND MINUTES' +
  ' MODEL MONTHS NANOSECOND NOTHING NULLS OBJECT OPTION OPTIONS ORDINALITY OUTPUT OVERWRITE OVERWRITING' +
  ' PARTITIONED PARTITIONS PASSING PAST PATH PLACING PLAN PLAN_ADVICE PRECEDING PROMPT PYTHON QUARTER REMOVE' +
  ' REPEATABLE REPLACE RESPECT RESTRICT RESUME_OR_FROM_BEGINNING RESUME_OR_FROM_NOW RESUME_OR_FROM_TIMESTAMP' +
  ' RETURNING SCALAR SCHEMA SECONDS SESSION SETS STATE START_MODE STATISTICS STOP SUBSTITUTE TABLE_NAME' +
  ' TEMPORARY TIES TIMESTAMPADD TIMESTAMPDIFF TOOL TOOLS TUMBLE TYPE UNBOUNDED UNCONDITIONAL UNLOAD UTF16' +
  ' UTF32 UTF8 VIEW VIRTUAL WEEK WRAPPER XML YEARS ZONE SOURCE KEY_SEARCH_AGG VECTOR_SEARCH_AGG' +
  ' TEXT_SEARCH_AGG APPLY HOP PARTIAL'

/** Reserved words that are called like functions: `SUM(x)`, `LEFT(x, 2)`. */
const callable =
  'ABS AVG CARDINALITY CEILING CHAR CHARACTER_LENGTH CHAR_LENGTH COALESCE COLLECT COUNT COVAR_POP' +
  ' COVAR_SAMP CUME_DIST CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DENSE_RANK ELEMENT EVERY EXP' +
  ' FIRST_VALUE FLOOR FUSION GROUPING HOUR INTERSECTION LAG LAST_VALUE LEAD LEFT LN LOCALTIME LOCALTIMESTAMP' +
  ' LOWER MAX MIN MINUTE MOD MONTH NTH_VALUE NTILE NULLIF OCTET_LENGTH PERCENTILE_CONT PERCENTILE_DISC' +
  ' PERCENT_RANK POWER RANK REGR_COUNT REGR_SXX REGR_SYY RIGHT ROW_NUMBER SECOND SOME SQRT STDDEV_POP' +
  ' STDDEV_SAMP SUM TRUNCATE UPPER USER VAR_POP VAR_SAMP YEAR'

/** Words that are a value by themselves. */
const contextVariables: ReadonlySet<string> = new Set(
  (
    'CURRENT_CATALOG CURRENT_DATE CURRENT_DEFAULT_TRANSFORM_GROUP CURRENT_PATH CURRENT_ROLE CURRENT_SCHEMA' +
    ' CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER LOCALTIME LOCALTIMESTAMP SESSION_USER SYSTEM_USER USER'
  ).split(' '),
)

/** Reserved words with a grammar of their own, which a bracket follows: `CAST(…)`. */
const bracketed: ReadonlySet<string> = new Set(
  (
    'CAST CEIL CLASSIFIER CONTAINS_SUBSTR CONVERT DATETIME_TRUNC DATE_TRUNC EXTRACT JSON_ARRAY JSON_ARRAYAGG' +
    ' JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_VALUE MATCH_NUMBER OVERLAY PERIOD POSITION PREV ROW' +
    ' SAFE_CAST SUBSTRING TIMESTAMP_DIFF TIMESTAMP_TRUNC TIME_DIFF TIME_TRUNC TRANSLATE TRIM TRY_CAST'
  ).split(' '),
)

/** Other reserved words that an operand may begin with. */
const operandStarts: ReadonlySet<string> = new Set(
  (
    'ARRAY CASE CURRENT DATE DATETIME DECIMAL EXISTS FALSE INTERVAL MULTISET NEW NEXT NOT NULL RUNNING SPECIFIC' +
    ' TIME TIMESTAMP TRUE UNIQUE UNKNOWN'
  ).split(' '),
)

export interface Keyword {
  /** In upper case. */
  readonly text: string
  readonly reserved: boolean
}

const keywords: readonly Keyword[] = [
  ...reserved.split(' ').map((text) => ({ text, reserved: true })),
  ...unreserved.split(' ').map((text) => ({ text, reserved: false })),
]

const called: ReadonlySet<string> = new Set(callable.split(' '))

/** The bit that tells `a` from `A`. Of the characters of a name, no other two differ in it alone. */
const caseless = ~0x20

/** Keywords by the digest of their letters: a lexer asks for every word, and most are none. */
const known: readonly (readonly Keyword[] | undefined)[] = byDigest(keywords)

function byDigest(all: readonly Keyword[]): readonly (readonly Keyword[] | undefined)[] {
  const lists = new Array<Keyword[] | undefined>(4096).fill(undefined)
  for (const keyword of all) {
    const place = digest(keyword.text, 0, keyword.text.length)
    lists[place] = [...(lists[place] ?? []), keyword]
  }
  return lists
}

/** 12 bits of text[start, end), whatever the case. */
function digest(text: string, start: number, end: number): number {
  let sum = end - start
  for (let at = start; at < end; at += 1) sum = Math.imul(sum, 31) + (text.charCodeAt(at) & caseless)
  return (sum ^ (sum >>> 12)) & 0xfff
}

/** The keyword that a word spells in any case; undefined for every other word. */
export function keywordOf(word: string): Keyword | undefined {
  return keywordIn(word, 0, word.length)
}

/** The keyword that the word text[start, end) spells in any case; undefined for every other word. */
export function keywordIn(text: string, start: number, end: number): Keyword | undefined {
  const alike = known[digest(text, start, end)]
  if (alike === undefined) return undefined
  for (const keyword of alike)
    if (keyword.text.length === end - start && spells(text, start, keyword.text)) return keyword
  return undefined
}

function spells(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1)
    if (((text.charCodeAt(start + i) ^ word.charCodeAt(i)) & caseless) !== 0) return false
  return true
}

/** Whether a reserved word, in upper case, may be called like a function. */
export function isCallable(keyword: string): boolean {
  return called.has(keyword)
}

/** Whether a reserved word, in upper case, is a value without brackets: CURRENT_DATE. */
export function isContextVariable(keyword: string): boolean {
  return contextVariables.has(keyword)
}

/** Whether an operand may begin with a reserved word, in upper case. */
export function beginsOperand(keyword: string): boolean {
  return (
    called.has(keyword) ||
    needsBracket(keyword) ||
    contextVariables.has(keyword) ||
    operandStarts.has(keyword)
  )
}

/** Whether a reserved word, in upper case, begins an operand only with a bracket behind it. */
export function needsBracket(keyword: string): boolean {
  return bracketed.has(keyword)
}

/** Words that divide a query into its parts: where one stands in the place of a name, the name is missing. */
const structural: ReadonlySet<string> = new Set(
  (
    'ALL AND AS BETWEEN BY CASE CREATE CROSS DISTINCT ELSE END EXCEPT EXISTS FETCH FOR FROM FULL GROUP HAVING IN INNER' +
    ' INSERT INTERSECT INTO IS JOIN LATERAL LEFT LIKE LIMIT NOT OF OFFSET ON OR ORDER OVER PARTITION QUALIFY RIGHT' +
    ' SELECT SET TABLE TABLESAMPLE THEN TO UNION UNNEST USING VALUES WHEN WHERE WINDOW WITH'
  ).split(' '),
)

/** Whether a reserved word, in upper case, divides a query. */
export function dividesQuery(keyword: string): boolean {
  return structural.has(keyword)
}

/** Whether a reserved word, in upper case, may well be meant as a name: `day`, `result`, but not FROM. */
export function isMeantAsName(keyword: string): boolean {
  return keyword !== '' && !structural.has(keyword)
}
