import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length, m = b.length, lst = 1 << n - 1;
  let pv = -1, mv = 0, sc = n, i = n;
  for (; i--; )
    peq[a.charCodeAt(i)] |= 1 << i;
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
  }
  for (i = n; i--; )
    peq[a.charCodeAt(i)] = 0;
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++)
    phc[i] = -1, mhc[i] = 0;
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0, pv2 = -1;
    const start2 = j * 32, vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++)
      peq[b.charCodeAt(k)] |= 1 << k;
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv2, xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2), mh = pv2 & xh;
      ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv2 = mh | ~(xv | ph), mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++)
      peq[b.charCodeAt(k)] = 0;
  }
  let mv = 0, pv = -1;
  const start = j * 32, vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++)
    peq[b.charCodeAt(k)] |= 1 << k;
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv), mh = pv & xh;
    score += ph >>> m - 1 & 1, score -= mh >>> m - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
  }
  for (let k = start; k < vlen; k++)
    peq[b.charCodeAt(k)] = 0;
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a, a = tmp;
  }
  return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
};
var closest = (str, arr) => {
  let min_distance = 1 / 0, min_index = 0;
  for (let i = 0; i < arr.length; i++) {
    const dist = distance(str, arr[i]);
    dist < min_distance && (min_distance = dist, min_index = i);
  }
  return arr[min_index];
};

// src/sql/token.ts
var Kind = {
  /** Blanks, line ends, a byte order mark. */
  space: 0,
  /** From two hyphens or slashes to the end of the line, or a bracketed comment. */
  comment: 1,
  /** Jinja's `{% … %}` and `{# … #}`: they stand beside SQL, not in it. */
  template: 2,
  /** A bare name that is no keyword. */
  word: 3,
  /** A word of the grammar that may be a name too. */
  keyword: 4,
  /** A word that is never a bare name. */
  reserved: 5,
  /** A name in backquotes. */
  quoted: 6,
  string: 7,
  number: 8,
  /** `${VAR}`, `<<VAR>>`, `{{ var }}`, alone or glued to a word. */
  placeholder: 9,
  symbol: 10,
  /** The end of the text. */
  end: 11,
  /** A character that no token begins with, an unfinished string, name or comment. */
  bad: 12
};
function isHeard(kind) {
  return kind > Kind.template;
}

// src/sql/cursor.ts
var Role = {
  syntax: 0,
  name: 1,
  function: 2,
  /** Says nothing: AS before an alias, brackets that change nothing. */
  silent: 3,
  /** A word of a type, where synonyms mean the same. */
  type: 4,
  /** A word that means what another does: FETCH is LIMIT, `= SOME` is `= ANY`. */
  synonym: 5
};
var SyntaxStop = class extends Error {
  /** Number of the heard token where it stopped. */
  at;
  hint;
  constructor(at2, message, hint = "") {
    super(message);
    this.at = at2;
    this.hint = hint;
  }
};
function cursorOf(tokens) {
  const roles = new Uint8Array(tokens.heardCount);
  const { symbols: symbols3 } = tokens;
  return {
    tokens,
    symbols: symbols3,
    roles,
    unordered: [],
    reordered: /* @__PURE__ */ new Map(),
    windows: { numbers: /* @__PURE__ */ new Map(), uses: [] },
    brackets: /* @__PURE__ */ new Map(),
    pos: 0,
    depth: 0,
    expected: null,
    expectedAt: -1
  };
}
function kindAt(cursor, ahead = 0) {
  const { tokens } = cursor;
  const last2 = tokens.heardCount - 1;
  const heard = cursor.pos + ahead;
  return tokens.kinds[tokens.heard[heard > last2 ? last2 : heard] ?? 0] ?? Kind.end;
}
function symbolAt(cursor, ahead = 0) {
  return cursor.symbols[cursor.pos + ahead] ?? "";
}
function at(cursor, symbol) {
  if (cursor.expected !== null) expecting(cursor, symbol);
  return cursor.symbols[cursor.pos] === symbol;
}
function atAll(cursor, ...symbols3) {
  return areNext(cursor, symbols3);
}
function areNext(cursor, symbols3) {
  if (cursor.expected !== null) expecting(cursor, symbols3[0] ?? "");
  for (let i = 0; i < symbols3.length; i += 1) if (cursor.symbols[cursor.pos + i] !== symbols3[i]) return false;
  return true;
}
function atAny(cursor, symbols3) {
  if (cursor.expected !== null) for (const symbol of symbols3) expecting(cursor, symbol);
  return symbols3.has(cursor.symbols[cursor.pos] ?? "");
}
function take(cursor, symbol) {
  if (!at(cursor, symbol)) return false;
  cursor.pos += 1;
  return true;
}
function takeAll(cursor, ...symbols3) {
  if (!areNext(cursor, symbols3)) return false;
  cursor.pos += symbols3.length;
  return true;
}
function expect(cursor, ...symbols3) {
  for (const symbol of symbols3) if (!take(cursor, symbol)) fail(cursor);
}
function expecting(cursor, what) {
  if (cursor.expected === null || cursor.pos < cursor.expectedAt || what === "") return;
  if (cursor.pos > cursor.expectedAt) cursor.expected.clear();
  cursor.expectedAt = cursor.pos;
  cursor.expected.add(what);
}
function fail(cursor, message = "", hint = "", ahead = 0) {
  throw new SyntaxStop(Math.min(cursor.pos + ahead, cursor.tokens.heardCount - 1), message, hint);
}
function startOf({ tokens }, heard) {
  return tokens.starts[tokens.heard[heard] ?? 0] ?? 0;
}
function endOf({ tokens }, heard) {
  return tokens.starts[(tokens.heard[heard] ?? 0) + 1] ?? 0;
}
function passedAt(cursor, offset) {
  let heard = cursor.pos - 1;
  while (startOf(cursor, heard) > offset) heard -= 1;
  return heard;
}
function here(cursor) {
  return startOf(cursor, cursor.pos);
}
function behind(cursor) {
  return cursor.pos === 0 ? 0 : endOf(cursor, cursor.pos - 1);
}
function textAt(cursor, heard) {
  return cursor.tokens.text.slice(startOf(cursor, heard), endOf(cursor, heard));
}
function spanFrom(cursor, start) {
  return { start, end: behind(cursor) };
}
function markBefore(cursor, role) {
  cursor.roles[cursor.pos - 1] = role;
}
var deepest = 375;
var bracketWeight = 4;
var queryWeight = 2;
function descend(cursor, weight) {
  cursor.depth += weight;
  if (cursor.depth > deepest * bracketWeight)
    fail(
      cursor,
      "nested too deeply",
      `at most ${deepest} levels are read: split the statement, with a view or WITH, or name its file under ignore`
    );
}
function deeper(cursor, read, weight = bracketWeight) {
  descend(cursor, weight);
  const found2 = read(cursor);
  cursor.depth -= weight;
  return found2;
}
var listEnds = new Set(
  ") ] ; FROM WHERE GROUP HAVING WINDOW QUALIFY ORDER LIMIT OFFSET FETCH UNION EXCEPT INTERSECT SELECT".split(
    " "
  )
);
var commaHint = "remove the comma before it";
function takeComma(cursor) {
  if (!take(cursor, ",")) return false;
  if (listEnds.has(symbolAt(cursor)) || kindAt(cursor) === Kind.end) fail(cursor, "", commaHint);
  return true;
}
function commaList(cursor, read) {
  const list = [read(cursor)];
  while (takeComma(cursor)) list.push(read(cursor));
  return list;
}
function bracketedList(cursor, read) {
  expect(cursor, "(");
  const list = commaList(cursor, read);
  expect(cursor, ")");
  return list;
}

// src/sql/keyword.ts
var reserved = "ABS ALL ALLOCATE ALLOW ALTER AND ANY ARE ARRAY ARRAY_CONCAT_AGG ARRAY_MAX_CARDINALITY AS ASENSITIVE ASYMMETRIC AT ATOMIC AUTHORIZATION AVG BEGIN BEGIN_FRAME BEGIN_PARTITION BETWEEN BIGINT BINARY BIT BITMAP BLOB BOOLEAN BOTH BUCKETS BY BYTES CALL CALLED CARDINALITY CASCADED CASE CAST CATALOGS CEIL CEILING CHAR CHARACTER CHARACTER_LENGTH CHAR_LENGTH CHECK CLASSIFIER CLOB CLOSE COALESCE COLLATE COLLECT COLUMN COMMENT COMMIT CONDITION CONNECT CONNECTIONS CONSTRAINT CONTAINS CONTAINS_SUBSTR CONTINUOUS CONVERT CORR CORRESPONDING COUNT COVAR_POP COVAR_SAMP CREATE CROSS CUBE CUME_DIST CURRENT CURRENT_CATALOG CURRENT_DATE CURRENT_DEFAULT_TRANSFORM_GROUP CURRENT_PATH CURRENT_ROLE CURRENT_ROW CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_TRANSFORM_GROUP_FOR_TYPE CURRENT_USER CURSOR CYCLE DATABASES DATE DATETIME DATETIME_TRUNC DATE_TRUNC DAY DEALLOCATE DEC DECIMAL DECLARE DEFAULT DEFINE DELETE DENSE_RANK DEREF DESCRIBE DETERMINISTIC DISALLOW DISCONNECT DISTINCT DISTRIBUTED DISTRIBUTION DOT DOUBLE DROP DYNAMIC EACH ELEMENT ELSE EMPTY END END_FRAME END_PARTITION EQUALS ESCAPE EVERY EXCEPT EXEC EXECUTE EXISTS EXP EXPLAIN EXTEND EXTENDED EXTERNAL EXTRACT FALSE FETCH FILTER FIRST_VALUE FLOAT FLOOR FOR FOREIGN FRAME_ROW FREE FRESHNESS FRIDAY FROM FULL FUNCTION FUNCTIONS FUSION GET GLOBAL GRANT GROUP GROUPING GROUPS GROUP_CONCAT HASH HAVING HOLD HOUR IDENTITY ILIKE IMPORT IN INCLUDE INDICATOR INITIAL INNER INOUT INSENSITIVE INSERT INT INTEGER INTERSECT INTERSECTION INTERVAL INTO IS JOIN JSON_ARRAY JSON_ARRAYAGG JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_SCOPE JSON_VALUE LAG LANGUAGE LARGE LAST_VALUE LATERAL LEAD LEADING LEFT LIKE LIKE_REGEX LIMIT LN LOCAL LOCALTIME LOCALTIMESTAMP LOWER MATCH MATCHES MATCH_NUMBER MATCH_RECOGNIZE MATERIALIZED MAX MEASURES MEMBER MERGE METHOD MIN MINUS MINUTE MOD MODELS MODIFIES MODIFY MODULE MODULES MONDAY MONTH MULTISET NATIONAL NATURAL NCHAR NCLOB NEW NEXT NO NONE NORMALIZE NOT NTH_VALUE NTILE NULL NULLIF NUMERIC OCCURRENCES_REGEX OCTET_LENGTH OF OFFSET OLD OMIT ON ONE ONLY OPEN OR ORDER ORDINAL OUT OUTER OVER OVERLAPS OVERLAY PARAMETER PARTITION PATTERN PER PERCENT PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK PERIOD PERMUTE PIVOT PORTION POSITION POSITION_REGEX POWER PRECEDES PRECISION PREPARE PREV PRIMARY PROCEDURE PROCEDURES QUALIFY QUARTERS RANGE RANK RAW READS REAL RECURSIVE REF REFERENCES REFERENCING REFRESH REFRESH_MODE REGR_AVGX REGR_AVGY REGR_COUNT REGR_INTERCEPT REGR_R2 REGR_SLOPE REGR_SXX REGR_SXY REGR_SYY RELEASE RENAME RESET RESULT RESUME RETURN RETURNS REVOKE RIGHT RLIKE ROLLBACK ROLLUP ROW ROWS ROW_NUMBER RUNNING SAFE_CAST SAFE_OFFSET SAFE_ORDINAL SATURDAY SAVEPOINT SCALA SCOPE SCROLL SEARCH SECOND SEEK SELECT SENSITIVE SEPARATOR SESSION_USER SET SHOW SIMILAR SKIP SMALLINT SOME SPECIFIC SPECIFICTYPE SQL SQLEXCEPTION SQLSTATE SQLWARNING SQRT START STATEMENT STATIC STDDEV_POP STDDEV_SAMP STREAM STRING STRING_AGG STRUCTURED SUBMULTISET SUBSET SUBSTRING SUBSTRING_REGEX SUCCEEDS SUM SUNDAY SUSPEND SYMMETRIC SYSTEM SYSTEM_TIME SYSTEM_USER TABLE TABLES TABLESAMPLE THEN THURSDAY TIME TIMESTAMP TIMESTAMP_DIFF TIMESTAMP_LTZ TIMESTAMP_TRUNC TIMEZONE_HOUR TIMEZONE_MINUTE TIME_DIFF TIME_TRUNC TINYINT TO TRAILING TRANSLATE TRANSLATE_REGEX TRANSLATION TREAT TRIGGER TRIM TRIM_ARRAY TRUE TRUNCATE TRY_CAST TUESDAY UESCAPE UNION UNIQUE UNKNOWN UNNEST UNPIVOT UPDATE UPPER UPSERT USE USER USING VALUE VALUES VALUE_OF VARBINARY VARCHAR VARIANT VARYING VAR_POP VAR_SAMP VERSIONING VIEWS WATERMARK WATERMARKS WEDNESDAY WEEKS WHEN WHENEVER WHERE WIDTH_BUCKET WINDOW WITH WITHIN WITHOUT YEAR";
var unreserved = "A ABSENT ADD AFTER AGENT AGENTS ALWAYS ANALYZE ARRAY_AGG ARTIFACT ASC ATTRIBUTES BEFORE BERNOULLI CASCADE CATALOG CATALOG_NAME CENTURY CHANGELOG_MODE CHARACTERS COLUMNS COMPILE COMPUTE CONDITIONAL CONFLICT CONNECTION CONSTRAINTS DATA DATABASE DATE_DIFF DATETIME_DIFF DAYOFWEEK DAYOFYEAR DAYS DECADE DEDUPLICATE DESC DESCRIPTOR DO DOW DOY DRAIN ENCODING ENFORCED EPOCH ERROR ESTIMATED_COST EXCLUDE EXCLUDING FINAL FIRST FOLLOWING FORMAT FRAC_SECOND FROM_BEGINNING FROM_NOW FROM_TIMESTAMP GENERATED HOURS IF IGNORE IMMEDIATELY IMPLEMENTATION INCLUDING INPUT ISODOW ISOYEAR JAR JARS JAVA JOB JOBS JSON JSON_EXECUTION_PLAN KEY LABEL LAST LOAD MAP MATCHED METADATA MICROSECOND MILLENNIUM MILLISECOND MINUTES MODEL MONTHS NANOSECOND NOTHING NULLS OBJECT OPTION OPTIONS ORDINALITY OUTPUT OVERWRITE OVERWRITING PARTITIONED PARTITIONS PASSING PAST PATH PLACING PLAN PLAN_ADVICE PRECEDING PROMPT PYTHON QUARTER REMOVE REPEATABLE REPLACE RESPECT RESTRICT RESUME_OR_FROM_BEGINNING RESUME_OR_FROM_NOW RESUME_OR_FROM_TIMESTAMP RETURNING SCALAR SCHEMA SECONDS SESSION SETS STATE START_MODE STATISTICS STOP SUBSTITUTE TABLE_NAME TEMPORARY TIES TIMESTAMPADD TIMESTAMPDIFF TOOL TOOLS TUMBLE TYPE UNBOUNDED UNCONDITIONAL UNLOAD UTF16 UTF32 UTF8 VIEW VIRTUAL WEEK WRAPPER XML YEARS ZONE SOURCE KEY_SEARCH_AGG VECTOR_SEARCH_AGG TEXT_SEARCH_AGG APPLY HOP PARTIAL";
var callable = "ABS AVG CARDINALITY CEILING CHAR CHARACTER_LENGTH CHAR_LENGTH COALESCE COLLECT COUNT COVAR_POP COVAR_SAMP CUME_DIST CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DENSE_RANK ELEMENT EVERY EXP FIRST_VALUE FLOOR FUSION GROUPING HOUR INTERSECTION LAG LAST_VALUE LEAD LEFT LN LOCALTIME LOCALTIMESTAMP LOWER MAX MIN MINUTE MOD MONTH NTH_VALUE NTILE NULLIF OCTET_LENGTH PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK POWER RANK REGR_COUNT REGR_SXX REGR_SYY RIGHT ROW_NUMBER SECOND SOME SQRT STDDEV_POP STDDEV_SAMP SUM TRUNCATE UPPER USER VAR_POP VAR_SAMP YEAR";
var contextVariables = new Set(
  "CURRENT_CATALOG CURRENT_DATE CURRENT_DEFAULT_TRANSFORM_GROUP CURRENT_PATH CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER LOCALTIME LOCALTIMESTAMP SESSION_USER SYSTEM_USER USER".split(" ")
);
var bracketed = new Set(
  "CAST CEIL CLASSIFIER CONTAINS_SUBSTR CONVERT DATETIME_TRUNC DATE_TRUNC EXTRACT JSON_ARRAY JSON_ARRAYAGG JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_VALUE MATCH_NUMBER OVERLAY PERIOD POSITION PREV ROW SAFE_CAST SUBSTRING TIMESTAMP_DIFF TIMESTAMP_TRUNC TIME_DIFF TIME_TRUNC TRANSLATE TRIM TRY_CAST".split(" ")
);
var operandStarts = new Set(
  "ARRAY CASE CURRENT DATE DATETIME DECIMAL EXISTS FALSE INTERVAL MULTISET NEW NEXT NOT NULL RUNNING SPECIFIC TIME TIMESTAMP TRUE UNIQUE UNKNOWN".split(" ")
);
var keywords = [
  ...reserved.split(" ").map((text2) => ({ text: text2, reserved: true })),
  ...unreserved.split(" ").map((text2) => ({ text: text2, reserved: false }))
];
var called = new Set(callable.split(" "));
var caseless = ~32;
var known = byDigest(keywords);
function byDigest(all) {
  const lists = Array.from({ length: 4096 }, () => []);
  for (const keyword of all) lists[digest(keyword.text, 0, keyword.text.length)]?.push(keyword);
  return lists;
}
function digest(text2, start, end) {
  let sum = end - start;
  for (let at2 = start; at2 < end; at2 += 1) sum = Math.imul(sum, 31) + (text2.charCodeAt(at2) & caseless);
  return (sum ^ sum >>> 12) & 4095;
}
function keywordOf(word) {
  return keywordIn(word, 0, word.length);
}
function keywordIn(text2, start, end) {
  for (const keyword of known[digest(text2, start, end)] ?? [])
    if (keyword.text.length === end - start && spells(text2, start, keyword.text)) return keyword;
  return void 0;
}
function spells(text2, start, word) {
  for (let i = 0; i < word.length; i += 1)
    if (((text2.charCodeAt(start + i) ^ word.charCodeAt(i)) & caseless) !== 0) return false;
  return true;
}
function isCallable(keyword) {
  return called.has(keyword);
}
function isContextVariable(keyword) {
  return contextVariables.has(keyword);
}
function beginsOperand(keyword) {
  return called.has(keyword) || needsBracket(keyword) || contextVariables.has(keyword) || operandStarts.has(keyword);
}
function needsBracket(keyword) {
  return bracketed.has(keyword);
}
var structural = new Set(
  "ALL AND AS BETWEEN BY CASE CREATE CROSS DISTINCT ELSE END EXCEPT EXISTS FETCH FOR FROM FULL GROUP HAVING IN INNER INSERT INTERSECT INTO IS JOIN LATERAL LEFT LIKE LIMIT NOT OF OFFSET ON OR ORDER OVER PARTITION QUALIFY RIGHT SELECT SET TABLE TABLESAMPLE THEN TO UNION UNNEST USING VALUES WHEN WHERE WINDOW WITH".split(" ")
);
function dividesQuery(keyword) {
  return structural.has(keyword);
}
function isMeantAsName(keyword) {
  return keyword !== "" && !structural.has(keyword);
}

// src/sql/letter.ts
var letterRanges = [
  [36, 36],
  [65, 90],
  [95, 95],
  [97, 122],
  [192, 214],
  [216, 246],
  [248, 8191],
  [12352, 12687],
  [13056, 13183],
  [13312, 15661],
  [19968, 40959],
  [63744, 64255]
];
var digitRanges = [
  [48, 57],
  [1632, 1641],
  [1776, 1785],
  [2406, 2415],
  [2534, 2543],
  [2662, 2671],
  [2790, 2799],
  [2918, 2927],
  [3047, 3055],
  [3174, 3183],
  [3302, 3311],
  [3430, 3439],
  [3664, 3673],
  [3792, 3801],
  [4160, 4169]
];
var letterBit = 1;
var digitBit = 2;
function classes() {
  const table2 = new Uint8Array(65536);
  for (const [from, to] of letterRanges) for (let c = from; c <= to; c += 1) table2[c] = letterBit;
  for (const [from, to] of digitRanges) for (let c = from; c <= to; c += 1) table2[c] = digitBit;
  return table2;
}
var table = classes();
function isLetter(unit) {
  return table[unit] === letterBit;
}
function isNamePart(unit) {
  const found2 = table[unit];
  return found2 !== void 0 && found2 !== 0;
}
function isDigit(unit) {
  return unit >= 48 && unit <= 57;
}

// src/sql/quoted-name.ts
function unquoted(written2) {
  const inside2 = written2.slice(1, -1);
  return inside2.includes("``") ? inside2.replaceAll("``", "`") : inside2;
}

// src/sql/canonical-token.ts
function canonicalToken(kind, role, symbol, text2) {
  if (role === Role.synonym) return synonyms.get(symbol) ?? symbol;
  switch (kind) {
    case Kind.quoted:
      return text2.startsWith("`") ? canonicalName(unquoted(text2), role) : text2;
    case Kind.word:
      return role === Role.function || text2.includes("$") ? canonicalName(text2, role) : text2;
    case Kind.keyword:
      return role === Role.name || role === Role.function ? canonicalName(text2, role) : symbol;
    case Kind.reserved:
      return role === Role.type ? synonyms.get(symbol) ?? symbol : symbol;
    case Kind.number:
      return text2.toUpperCase();
    case Kind.symbol:
      return symbol;
    default:
      return text2;
  }
}
function spokenToken(kind, role, symbol, text2) {
  const isName = role === Role.name || role === Role.function;
  return kind === Kind.quoted || kind === Kind.word || kind === Kind.keyword && isName ? text2 : canonicalToken(kind, role, symbol, text2);
}
var synonyms = /* @__PURE__ */ new Map([
  ["FETCH", "LIMIT"],
  ["SOME", "ANY"],
  ["INTEGER", "INT"],
  ["DEC", "DECIMAL"],
  ["NUMERIC", "DECIMAL"],
  ["CHARACTER", "CHAR"]
]);
function nameText(name) {
  return isBare(name) ? name : quote(name);
}
function canonicalName(name, role) {
  if (role !== Role.function) return nameText(name);
  return isBare(name.toLowerCase()) ? name.toUpperCase() : quote(name.toUpperCase());
}
function isBare(name) {
  const keyword = keywordOf(name);
  if (!isLetter(name.charCodeAt(0)) || keyword?.reserved === true || keyword?.text === name) return false;
  if (name.includes("$")) return false;
  for (let i = 1; i < name.length; i += 1) if (!isNamePart(name.charCodeAt(i))) return false;
  return true;
}
function quote(name) {
  return `\`${name.replaceAll("`", "``")}\``;
}
function clings(kind, role, symbol) {
  if (role === Role.function || role === Role.type) return true;
  if (role === Role.synonym) return false;
  return kind === Kind.reserved && (isCallable(symbol) || needsBracket(symbol));
}
var defaults = /* @__PURE__ */ new Set(["INNER", "OUTER", "ASC"]);
var defaultsBehind = /* @__PURE__ */ new Map([
  ["SELECT", "ALL"],
  ["UNION", "DISTINCT"],
  ["EXCEPT", "DISTINCT"],
  ["MINUS", "DISTINCT"],
  ["INTERSECT", "DISTINCT"]
]);
function isDefault(symbol, before) {
  return defaults.has(symbol) || symbol !== "" && defaultsBehind.get(before) === symbol;
}

// src/sql/canonical-range.ts
function canonicalRange(cursor, from, to, substitutes = /* @__PURE__ */ new Map()) {
  const inRange = cursor.unordered.filter(
    ({ entries: [first] }) => first !== void 0 && first[0] >= from && first[0] < to
  );
  return writerOf(cursor, inRange)(from, to, substitutes);
}
function rangeWriter(cursor, spelling = canonicalToken) {
  return writerOf(cursor, cursor.unordered, spelling);
}
function writerOf(cursor, unordered, spelling = canonicalToken) {
  const sortable = unordered.filter((list) => hasNoOrder(cursor, list));
  const lists = new Map(sortable.map((list) => [list.entries[0]?.[0] ?? -1, list]));
  return (from, to, substitutes) => {
    const writing = { cursor, substitutes, lists, spelling, pieces: [], openTypes: 0 };
    write(writing, from, to);
    return writing.pieces.join("");
  };
}
function canonicalSpan(cursor, { start, end }) {
  return canonicalRange(cursor, heardAt(cursor, start), heardAt(cursor, end));
}
function write(writing, from, to) {
  for (let heard = from; heard < to; ) {
    const list = writing.lists.get(heard);
    const stretches = writing.cursor.reordered.get(heard);
    if (list !== void 0) heard = writeList(writing, list);
    else if (stretches !== void 0 && endOfAll(stretches) <= to) heard = writeStretches(writing, stretches);
    else heard = writeOne(writing, heard);
  }
}
function endOfAll(stretches) {
  return Math.max(...stretches.map(([, end]) => end));
}
function writeStretches(writing, stretches) {
  for (const [from, to] of stretches) for (let heard = from; heard < to; ) heard = writeOne(writing, heard);
  return endOfAll(stretches);
}
function writeOne(writing, heard) {
  const { cursor, substitutes } = writing;
  for (const template of templatesBefore(cursor, heard)) push(writing, template, false);
  const substitute = substitutes.get(heard) ?? windowAt(writing, heard);
  if (substitute !== void 0) {
    push(writing, substitute.text, false);
    return substitute.to;
  }
  const role = cursor.roles[heard] ?? Role.syntax;
  if (!isSilent(cursor, heard, role))
    push(writing, pieceAt(writing, heard, role), clingsTo(cursor, heard - 1));
  return heard + 1;
}
function windowAt({ cursor, spelling }, heard) {
  const number = spelling === canonicalToken ? cursor.windows.numbers.get(heard) : void 0;
  return number === void 0 ? void 0 : { to: heard + 1, text: `\`window ${number}\`` };
}
var nothing = [];
function templatesBefore({ tokens }, heard) {
  const { heard: numbers, kinds: kinds4, starts: starts3, text: text2 } = tokens;
  const to = numbers[heard] ?? 0;
  let found2 = null;
  for (let at2 = heard === 0 ? to : (numbers[heard - 1] ?? 0) + 1; at2 < to; at2 += 1) {
    if (kinds4[at2] !== Kind.template) continue;
    const piece2 = text2.slice(starts3[at2], starts3[at2 + 1]);
    if (!piece2.startsWith("{#")) (found2 ??= []).push(piece2);
  }
  return found2 ?? nothing;
}
function hasNoOrder(cursor, { entries: entries2 }) {
  if (entries2.some(([from2, to2]) => to2 - from2 < 3)) return false;
  const [from, to] = [entries2[0]?.[0] ?? 0, entries2.at(-1)?.[1] ?? 0];
  for (let heard = from; heard <= to; heard += 1) if (templatesBefore(cursor, heard).length > 0) return false;
  return true;
}
function isSilent({ symbols: symbols3 }, heard, role) {
  if (role !== Role.syntax) return role === Role.silent;
  return isDefault(symbols3[heard] ?? "", symbols3[heard - 1] ?? "");
}
function pieceAt({ cursor, spelling }, heard, role) {
  return spelling(kindOf(cursor, heard), role, cursor.symbols[heard] ?? "", textAt(cursor, heard));
}
function clingsTo(cursor, before) {
  return clings(kindOf(cursor, before), cursor.roles[before] ?? Role.syntax, cursor.symbols[before] ?? "");
}
function kindOf({ tokens }, heard) {
  return tokens.kinds[tokens.heard[heard] ?? 0] ?? 0;
}
var tight = /* @__PURE__ */ new Set(["", "(", ".", "["]);
var closing = /* @__PURE__ */ new Set([")", ",", ".", "]", "[", ";"]);
var ofElements = /* @__PURE__ */ new Set(["ROW", "ARRAY", "MAP", "MULTISET"]);
function push(writing, piece2, cling) {
  const { pieces } = writing;
  const before = pieces.at(-1) ?? "";
  const isClose = closing.has(piece2) || tight.has(before) || cling && piece2 === "(";
  if (!isClose && !isInType(writing, piece2, before)) pieces.push(" ");
  pieces.push(piece2);
}
function isInType(writing, piece2, before) {
  if (piece2 === "<" && ofElements.has(before)) writing.openTypes += 1;
  else if (piece2 === ">" && writing.openTypes > 0) writing.openTypes -= 1;
  else return before === "<" && writing.openTypes > 0;
  return true;
}
function writeList(writing, { entries: entries2 }) {
  const texts3 = entries2.map(([from, to]) => ({ key: textAt(writing.cursor, from), from, to }));
  const sorted2 = [...texts3].sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : a.from - b.from);
  sorted2.forEach(({ from, to }, i) => {
    if (i > 0) push(writing, ",", false);
    for (let heard = from; heard < to; ) heard = writeOne(writing, heard);
  });
  return entries2.at(-1)?.[1] ?? 0;
}
function heardAt(cursor, offset) {
  let low = 0;
  let high = cursor.tokens.heardCount - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (startOf(cursor, middle) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
function heardAround(cursor, offset) {
  const next = heardAt(cursor, offset);
  return startOf(cursor, next) <= offset || next === 0 || endOf(cursor, next - 1) <= offset ? next : next - 1;
}

// src/sql/definition.ts
function definitionOf(cursor, create2) {
  const { object, temporary, schema, comment, distribution, partitionedBy, options, like: like2, query } = create2;
  const text2 = (span) => span === null ? null : canonicalSpan(cursor, span);
  const primaryKey = primaryKeyOf(schema);
  return {
    object,
    temporary,
    columns: columnsOf(cursor, schema, primaryKey),
    primaryKey,
    distribution: text2(distribution),
    partitionedBy: text2(partitionedBy),
    watermark: text2(schema.watermarks[0] ?? null),
    comment: comment?.value ?? null,
    options,
    like: text2(like2),
    query: query === null ? null : { start: query.start, end: query.end }
  };
}
function columnsOf(cursor, { columns, names }, primaryKey) {
  if (names.length === 0) return columns.map((column) => columnOf(cursor, column, primaryKey));
  return names.map(({ parts, start, end }) => ({
    name: parts.map((part2) => part2.text).join("."),
    kind: "physical",
    type: null,
    nullable: true,
    expression: null,
    start,
    end
  }));
}
function columnOf(cursor, column, primaryKey) {
  const { kind, dataType: dataType2, start, end } = column;
  const said = column.expression ?? column.metadata;
  const name = column.name.parts.map((part2) => part2.text).join(".");
  return {
    name,
    kind,
    type: dataType2 === null ? null : typeText(dataType2),
    nullable: dataType2?.nullable !== false && !primaryKey.includes(name),
    expression: said === null ? null : canonicalSpan(cursor, said),
    start,
    end
  };
}
function primaryKeyOf({ columns, constraints }) {
  const all = [...columns.flatMap((column) => column.constraint ?? []), ...constraints];
  const key = all.find((constraint) => constraint.kind === "PRIMARY KEY");
  return (key?.columns ?? []).map((part2) => part2.text);
}
function typeText({ name, parameters: parameters2, elements, fields }) {
  if (elements.length > 0) return `${name}<${elements.map(fullText).join(", ")}>`;
  if (name === "ROW")
    return `ROW<${fields.map((field) => `${nameText(field.name.text)} ${fullText(field.dataType)}`).join(", ")}>`;
  return parameters2.length === 0 ? name : `${name}(${parameters2.join(", ")})`;
}
function fullText(type) {
  return typeText(type) + (type.nullable ? "" : " NOT NULL");
}

// src/sql/grammar/statement/filled.ts
var unfilled = { targets: [], options: [], keys: [], expressions: [], query: null };

// src/sql/grammar/statement/form.ts
var holes = [
  "name",
  "path",
  "string",
  "strings",
  "value",
  "setting",
  "key",
  "options",
  "keys",
  "schema",
  "partition",
  "open partition",
  "query",
  "call",
  "alter",
  "rename",
  "drop",
  "mention",
  "write"
];
var piece = /<([a-z ]+)>|'([^']+)'|, …|[[\]{}()|]|\w+/g;
function formOf(text2) {
  const reading = { pieces: [...text2.matchAll(piece)], at: 0 };
  const form = readChoice(reading);
  if (reading.at < reading.pieces.length) throw new Error(`not a form: ${text2}`);
  return form;
}
function readChoice(reading) {
  const forms = [readSequence(reading)];
  while (reading.pieces[reading.at]?.[0] === "|") {
    reading.at += 1;
    forms.push(readSequence(reading));
  }
  return group("choice", forms);
}
function readSequence(reading) {
  const forms = [];
  for (let next = readItem(reading); next !== null; next = readItem(reading)) forms.push(next);
  return group("sequence", forms);
}
function group(type, forms) {
  const [only] = forms;
  return only !== void 0 && forms.length === 1 ? only : { type, forms };
}
function readItem(reading) {
  const [text2 = "", hole, sign] = reading.pieces[reading.at] ?? [];
  if ("])}|".includes(text2)) return null;
  reading.at += 1;
  const form = itemOf(reading, text2, hole, sign);
  if (reading.pieces[reading.at]?.[0] !== ", \u2026") return form;
  reading.at += 1;
  return { type: "list", form };
}
function itemOf(reading, text2, hole, sign) {
  if (text2 === "[") return { type: "optional", form: readClosed(reading) };
  if (text2 === "{") return { type: "many", form: readClosed(reading) };
  if (text2 === "(") return readClosed(reading);
  return hole === void 0 ? { type: "word", word: sign ?? text2 } : { type: "hole", hole: holeOf(hole) };
}
function readClosed(reading) {
  const form = readChoice(reading);
  reading.at += 1;
  return form;
}
function holeOf(name) {
  const hole = holes.find((known10) => known10 === name);
  if (hole === void 0) throw new Error(`no such hole: ${name}`);
  return hole;
}
function firstWords(form) {
  switch (form.type) {
    case "word":
      return [form.word];
    case "choice":
      return form.forms.flatMap(firstWords);
    case "sequence":
      return form.forms.slice(0, 1).flatMap(firstWords);
    default:
      return [];
  }
}

// src/sql/grammar/reserved-hint.ts
function reservedHint(cursor, ahead = 0) {
  const word = symbolAt(cursor, ahead);
  if (kindAt(cursor, ahead) !== Kind.reserved || word === "") return "";
  if (word === "END" && inCase.has(symbolAt(cursor, ahead - 1))) return "";
  return isMeantAsName(word) || goesOnAsName(cursor, word, ahead + 1) ? `${word} is a reserved word: write it in backquotes to use it as a name` : "";
}
var inCase = /* @__PURE__ */ new Set(["CASE", "WHEN", "THEN", "ELSE"]);
var behindName = new Set(
  ", ) . ; = <> < > <= >= + / || AS FROM WHERE JOIN VALUES SET ON AND OR".split(" ")
);
var beforeOther = new Set(
  "END GROUP OFFSET ORDER PARTITION SET TABLE THEN TO".split(" ")
);
function goesOnAsName(cursor, word, next) {
  const symbol = symbolAt(cursor, next);
  if (kindAt(cursor, next) === Kind.end || behindName.has(symbol)) return word !== "AS" && word !== "SELECT";
  if (symbol === "(" || symbol === "SELECT") return beforeOther.has(word);
  return kindAt(cursor, next) === Kind.reserved && !dividesQuery(symbol);
}

// src/sql/unicode-escape.ts
var digits = 4;
function unescapeUnicode(text2, escape2) {
  let out = "";
  let from = 0;
  for (let at2 = text2.indexOf(escape2); at2 >= 0; at2 = text2.indexOf(escape2, from)) {
    const doubled = text2.charAt(at2 + 1) === escape2;
    const code = text2.slice(at2 + 1, at2 + 1 + digits);
    if (!doubled && !isCode(code)) return null;
    out += text2.slice(from, at2) + (doubled ? escape2 : String.fromCharCode(parseInt(code, 16)));
    from = at2 + (doubled ? 2 : 1 + digits);
  }
  return out + text2.slice(from);
}
function isCode(code) {
  return code.length === digits && /^[+-]?[\da-fA-F]+$/.test(code);
}
function isUnicodeEscape(text2) {
  return text2.length === 1 && !/[\da-fA-F\s+"]/.test(text2);
}

// src/sql/character-set.ts
var latin = (text2) => !/[^\0-\xff]/.test(text2);
var unicode = (text2) => !new RegExp("\\p{Surrogate}", "u").test(text2);
var any = () => true;
var known2 = /* @__PURE__ */ new Map([
  ["LATIN1", latin],
  ["ISO-8859-1", latin],
  ["UTF8", unicode],
  ["UTF-8", unicode],
  ["UTF16", unicode],
  ["UTF-16", unicode],
  ["UTF-16BE", unicode],
  ["UTF-16LE", unicode],
  ["BIG5", any],
  ["GB2312", any],
  ["GBK", any]
]);
function isCharacterSet(name) {
  return known2.has(name.toUpperCase());
}
function holds(name, text2) {
  return known2.get(name.toUpperCase())?.(text2) ?? false;
}

// src/sql/grammar/string-literal.ts
function atString(cursor, ahead = 0) {
  if (cursor.expected !== null && ahead === 0) expecting(cursor, "a string");
  return kindAt(cursor, ahead) === Kind.string;
}
function atPlainString(cursor, ahead = 0) {
  return atString(cursor, ahead) && prefixAt(cursor, cursor.pos + ahead) === "";
}
function readString(cursor) {
  if (kindAt(cursor) !== Kind.placeholder && !atPlainString(cursor)) fail(cursor);
  cursor.pos += 1;
  return stringText(cursor, cursor.pos - 1);
}
function readStrings(cursor) {
  const from = cursor.pos;
  readStringLiteral(cursor);
  const first = stringText(cursor, from);
  let { value, end } = first;
  for (let heard = from + 1; heard < cursor.pos && kindOf2(cursor, heard) === Kind.string; heard += 1) {
    const more = stringText(cursor, heard);
    value += more.value;
    end = more.end;
  }
  return { value: meant(cursor, from, value), start: first.start, end };
}
function meant(cursor, from, value) {
  if (kindOf2(cursor, from) !== Kind.string || prefixAt(cursor, from) !== "U&") return value;
  const isSaid = cursor.symbols[cursor.pos - 2] === "UESCAPE";
  return unescapeUnicode(value, isSaid ? stringText(cursor, cursor.pos - 1).value : "\\") ?? value;
}
function readStringLiteral(cursor) {
  const start = here(cursor);
  const from = cursor.pos;
  if (kindAt(cursor) !== Kind.placeholder && !atString(cursor)) fail(cursor);
  cursor.pos += 1;
  const prefix = kindOf2(cursor, from) === Kind.string ? prefixAt(cursor, from) : "";
  if (prefix !== "E") while (atPlainString(cursor)) cursor.pos += 1;
  checkFragments(cursor, from, prefix);
  return { type: "literal", kind: "string", start, end: behind(cursor) };
}
function prefixAt(cursor, heard) {
  const { text: text2 } = cursor.tokens;
  const start = startOf(cursor, heard);
  return text2.charCodeAt(start) === 39 ? "" : text2.slice(start, text2.indexOf("'", start)).toUpperCase();
}
function checkFragments(cursor, from, prefix) {
  const escape2 = prefix === "" || prefix === "U&" ? readEscape(cursor, prefix) : "";
  if (prefix === "") return;
  if (prefix.startsWith("_") && !isCharacterSet(prefix.slice(1)))
    failAt(cursor, from, "no such character set is known");
  for (let heard = from; heard < cursor.pos && kindOf2(cursor, heard) === Kind.string; heard += 1) {
    const wrong = mistakeIn(textAt(cursor, heard), prefix, escape2);
    if (wrong !== "") failAt(cursor, heard, wrong);
  }
}
function failAt(cursor, heard, message) {
  return fail(cursor, message, "", heard - cursor.pos);
}
function readEscape(cursor, prefix) {
  if (prefix === "" && at(cursor, "UESCAPE")) fail(cursor, "UESCAPE stands only behind U&'\u2026'", "", 1);
  return readUnicodeEscape(cursor);
}
function readUnicodeEscape(cursor) {
  if (!at(cursor, "UESCAPE")) return "\\";
  expect(cursor, "UESCAPE");
  const { value } = readString(cursor);
  if (!isUnicodeEscape(value))
    fail(cursor, "UESCAPE takes one character: no digit, blank, plus sign or double quote", "", -1);
  return value;
}
var hexadecimal = /^(?:[xX]'[xX]*[\da-fA-F]*[xX]*|'[\da-fA-F]*)'$/;
var unfinishedEscape = /(?:^|[^\\])(?:\\\\)*\\(?:u(?![\da-fA-F]{4})|U(?!00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))/;
function mistakeIn(written2, prefix, escape2) {
  const value = written2.slice(written2.indexOf("'") + 1, -1);
  switch (prefix) {
    case "X":
      return hexadecimal.test(written2) ? "" : "X'\u2026' holds hexadecimal digits";
    case "U&":
      return unescapeUnicode(value, escape2) === null ? "four hexadecimal digits stand behind an escape" : "";
    case "E":
      return unfinishedEscape.test(value) ? "hexadecimal digits stand behind \\u" : "";
    case "N":
      return holds("LATIN1", value) ? "" : "N'\u2026' holds no such character";
    default:
      return holds(prefix.slice(1), value) ? "" : "the character set has no such character";
  }
}
function kindOf2({ tokens }, heard) {
  return tokens.kinds[tokens.heard[heard] ?? 0] ?? Kind.end;
}
function stringText(cursor, heard) {
  const { text: text2 } = cursor.tokens;
  const isPlaceholder2 = kindOf2(cursor, heard) === Kind.placeholder;
  const start = isPlaceholder2 ? startOf(cursor, heard) : text2.indexOf("'", startOf(cursor, heard)) + 1;
  const end = endOf(cursor, heard) - (isPlaceholder2 ? 0 : 1);
  const inside2 = text2.slice(start, end);
  const isEscaped2 = !isPlaceholder2 && inside2.includes("''");
  return { start, end, value: isEscaped2 ? inside2.replaceAll("''", "'") : inside2 };
}

// src/sql/grammar/unicode-name.ts
function isUnicodeName({ tokens }, heard) {
  const token = tokens.heard[heard] ?? 0;
  return tokens.kinds[token] === Kind.quoted && tokens.text.charCodeAt(tokens.starts[token] ?? 0) !== 96;
}
function readUnicodeName(cursor) {
  const heard = cursor.pos - 1;
  const written2 = textAt(cursor, heard).slice(3, -1).replaceAll('""', '"');
  const text2 = unescapeUnicode(written2, readUnicodeEscape(cursor));
  if (text2 === null) fail(cursor, "four hexadecimal digits stand behind an escape", "", heard - cursor.pos);
  return { text: text2, quoted: false, start: startOf(cursor, heard), end: endOf(cursor, cursor.pos - 1) };
}

// src/sql/grammar/name.ts
function atName(cursor, ahead = 0) {
  if (cursor.expected !== null && ahead === 0) expecting(cursor, "a name");
  const kind = kindAt(cursor, ahead);
  return kind === Kind.word || kind === Kind.keyword || kind === Kind.quoted || kind === Kind.placeholder;
}
function readName(cursor) {
  if (!atName(cursor)) failName(cursor);
  const heard = cursor.pos;
  cursor.pos += 1;
  markBefore(cursor, Role.name);
  const part2 = isUnicodeName(cursor, heard) ? readUnicodeName(cursor) : namePart(cursor, heard);
  if (part2.text.length > longest)
    fail(cursor, `a name has at most ${longest} characters`, "", heard - cursor.pos);
  return part2;
}
var longest = 256;
function failName(cursor) {
  fail(cursor, "", reservedHint(cursor));
}
function namePart(cursor, heard) {
  const start = startOf(cursor, heard);
  const end = endOf(cursor, heard);
  const text2 = cursor.tokens.text.slice(start, end);
  if (text2.charCodeAt(0) === 96)
    return { start: start + 1, end: end - 1, text: unquoted(text2), quoted: true };
  return { start, end, text: text2, quoted: false };
}
function readPath(cursor) {
  return readDotted(cursor, true);
}
function readTablePath(cursor) {
  return readDotted(cursor, false);
}
function readDotted(cursor, mayEndInStar) {
  const start = here(cursor);
  const parts = [readName(cursor)];
  while (take(cursor, ".")) {
    if (mayEndInStar && take(cursor, "*")) break;
    if (!atName(cursor)) fail(cursor, "", reservedHint(cursor) || "a name is expected behind the dot", -1);
    parts.push(readName(cursor));
  }
  return { type: "path", start, end: behind(cursor), parts };
}
function readAlias(cursor) {
  if (take(cursor, "AS")) {
    markBefore(cursor, Role.silent);
    return readName(cursor);
  }
  return atName(cursor) ? readName(cursor) : null;
}
function readNames(cursor) {
  return bracketedList(cursor, readName);
}
function readNameOrNames(cursor) {
  return at(cursor, "(") ? readNames(cursor) : [readName(cursor)];
}

// src/sql/grammar/operator.ts
var power = {
  union: 14,
  intersection: 18,
  or: 22,
  and: 24,
  not: 26,
  test: 28,
  comparison: 30,
  /** What stands behind ESCAPE: as predicates, but told apart from what else stands beside them. */
  escape: 31.5,
  predicate: 32,
  like: 33,
  exists: 39,
  sum: 40,
  product: 60,
  sign: 80,
  primary: 100
};
var infix = /* @__PURE__ */ new Map([
  ["OR", power.or],
  ["AND", power.and],
  ["=", power.comparison],
  ["<>", power.comparison],
  ["!=", power.comparison],
  ["<", power.comparison],
  [">", power.comparison],
  ["<=", power.comparison],
  [">=", power.comparison],
  ["OVERLAPS", power.comparison],
  ["CONTAINS", power.comparison],
  ["EQUALS", power.comparison],
  ["PRECEDES", power.comparison],
  ["SUCCEEDS", power.comparison],
  ["IMMEDIATELY", power.comparison],
  ["MEMBER", power.comparison],
  ["SUBMULTISET", power.comparison],
  ["BETWEEN", power.predicate],
  ["IN", power.predicate],
  ["LIKE", power.like],
  ["ILIKE", power.like],
  ["RLIKE", power.like],
  ["SIMILAR", power.like],
  ["+", power.sum],
  ["-", power.sum],
  ["*", power.product],
  ["/", power.product],
  ["%", power.product],
  ["||", power.product]
]);
var negatable = /* @__PURE__ */ new Set(["BETWEEN", "IN", "LIKE", "ILIKE", "RLIKE", "SIMILAR"]);
function powerOf(expression) {
  switch (expression.type) {
    case "chain":
      return chainPower(expression.operators[0] ?? "");
    case "test":
      return power.test;
    case "between":
    case "like":
      return power.predicate;
    case "membership":
      return expression.operator.endsWith("IN") ? power.predicate : power.comparison;
    case "unary":
      return unaryPower(expression.operator);
    case "path":
    case "literal":
    case "call":
    case "cast":
    case "case":
    case "field":
    case "item":
    case "subquery":
    case "collection":
    case "method":
    case "model":
      return power.primary;
    default:
      return 0;
  }
}
function chainPower(operator) {
  const found2 = infix.get(operator);
  if (found2 !== void 0) return found2;
  if (operator.startsWith("MULTISET"))
    return operator.startsWith("MULTISET INTERSECT") ? power.intersection : power.union;
  return power.comparison;
}
function unaryPower(operator) {
  if (operator === "NOT") return power.not;
  return operator === "EXISTS" || operator === "UNIQUE" ? power.exists : power.sign;
}

// src/sql/grammar/bracket.ts
function bare(cursor, expression) {
  const found2 = cursor.brackets.get(expression);
  if (found2 !== void 0 && powerOf(expression) > 0) silence(cursor, found2);
  return expression;
}
function bareOperand(cursor, operand, least) {
  const found2 = cursor.brackets.get(operand);
  if (found2 !== void 0 && weakest(cursor, operand) >= least) silence(cursor, found2);
}
function weakest(cursor, expression) {
  let least = powerOf(expression);
  for (let left = leftOf(expression); left !== null && !cursor.brackets.has(left); left = leftOf(left)) {
    least = Math.min(least, powerOf(left));
  }
  for (let right = rightOf(expression); right !== null && !cursor.brackets.has(right); right = rightOf(right)) {
    if (right.type === "unary") least = Math.min(least, powerOf(right));
  }
  return least;
}
function leftOf(expression) {
  switch (expression.type) {
    case "chain":
      return expression.operands[0] ?? null;
    case "test":
    case "between":
    case "like":
    case "membership":
      return expression.operand;
    default:
      return null;
  }
}
function rightOf(expression) {
  switch (expression.type) {
    case "chain":
      return expression.operands.at(-1) ?? null;
    case "unary":
      return expression.operand;
    case "between":
      return expression.high;
    case "like":
      return expression.escape ?? expression.pattern;
    default:
      return null;
  }
}
function silenceAround(cursor, inside2) {
  const found2 = cursor.brackets.get(inside2);
  if (found2 !== void 0) silence(cursor, found2);
}
function silence(cursor, [open, close2]) {
  cursor.roles[open] = Role.silent;
  cursor.roles[close2] = Role.silent;
}
function bracketed2(cursor, expression, open) {
  bare(cursor, expression);
  cursor.brackets.set(expression, [open, cursor.pos - 1]);
  return expression;
}

// src/sql/grammar/infix.ts
function infixPower(cursor) {
  const word = symbolAt(cursor);
  if (word === "") return 0;
  switch (word) {
    case "NOT":
      return negatedPower(symbolAt(cursor, 1));
    case "IS":
      return isDistinct(cursor) ? power.comparison : power.test;
    case "MULTISET":
      return multisetPower(symbolAt(cursor, 1));
    case "FORMAT":
      return symbolAt(cursor, 1) === "JSON" ? power.test : 0;
    default:
      return quantifiedPower(cursor, infix.get(word) ?? 0);
  }
}
var quantifiers = /* @__PURE__ */ new Set(["ANY", "SOME", "ALL"]);
function quantifiedPower(cursor, found2) {
  return found2 === power.comparison && quantifiers.has(symbolAt(cursor, 1)) ? power.predicate : found2;
}
function negatedPower(next) {
  if (next === "SUBMULTISET") return power.comparison;
  return negatable.has(next) ? infix.get(next) ?? 0 : 0;
}
function isDistinct(cursor) {
  return symbolAt(cursor, symbolAt(cursor, 1) === "NOT" ? 2 : 1) === "DISTINCT";
}
function multisetPower(next) {
  if (next === "INTERSECT") return power.intersection;
  return next === "UNION" || next === "EXCEPT" ? power.union : 0;
}
function isChained(strength) {
  return strength !== power.predicate && strength !== power.like && strength !== power.test;
}
function readOperator(cursor) {
  const first = symbolAt(cursor);
  if (first === "!=") fail(cursor, "'!=' is not allowed", "write <>");
  cursor.pos += 1;
  switch (first) {
    case "IS":
      return `IS ${symbolAt(cursor) === "NOT" ? `${takeWord(cursor)} ` : ""}${readWords(cursor, "DISTINCT", "FROM")}`;
    case "NOT":
      return `NOT ${readWords(cursor, "SUBMULTISET", "OF")}`;
    case "MEMBER":
    case "SUBMULTISET":
      return `${first} ${readWords(cursor, "OF")}`;
    case "IMMEDIATELY":
      return `${first} ${symbolAt(cursor) === "PRECEDES" ? takeWord(cursor) : readWords(cursor, "SUCCEEDS")}`;
    case "MULTISET":
      return `${first} ${takeWord(cursor)}${readQuantifier(cursor)}`;
    default:
      return first;
  }
}
function readQuantifier(cursor) {
  const word = symbolAt(cursor);
  return word === "ALL" || word === "DISTINCT" ? ` ${takeWord(cursor)}` : "";
}
function readWords(cursor, ...words3) {
  expect(cursor, ...words3);
  return words3.join(" ");
}
function takeWord(cursor) {
  cursor.pos += 1;
  return symbolAt(cursor, -1);
}

// src/sql/grammar/operand.ts
var symbols = /* @__PURE__ */ new Set(["+", "-", "?", "{d", "{t", "{ts", "{fn"]);
function atOperand(cursor, ahead = 0) {
  const kind = kindAt(cursor, ahead);
  if (kind === Kind.reserved) return atReservedOperand(cursor, ahead);
  if (kind !== Kind.symbol) return kind !== Kind.end && kind !== Kind.bad;
  const symbol = symbolAt(cursor, ahead);
  return symbol === "(" ? opensOperand(cursor, ahead + 1) : symbols.has(symbol);
}
function opensOperand(cursor, ahead) {
  return symbolAt(cursor, ahead) === "(" || isQueryWord(cursor, ahead) || atOperand(cursor, ahead);
}
function atReservedOperand(cursor, ahead) {
  const word = symbolAt(cursor, ahead);
  return beginsOperand(word) && (!needsBracket(word) || symbolAt(cursor, ahead + 1) === "(");
}
function takeSoftComma(cursor) {
  if (!take(cursor, ",")) return false;
  if (!atOperand(cursor)) fail(cursor, "", "remove this comma, or write what belongs behind it", -1);
  return true;
}
var specialNames = new Set(
  "ARRAY_AGG CEILING DATE_DIFF DATETIME_DIFF FINAL FIRST FLOOR HOP LAST MAP PERCENTILE_CONT PERCENTILE_DISC SESSION TIMESTAMPADD TIMESTAMPDIFF TUMBLE".split(" ")
);
function callAhead(cursor, ahead) {
  const word = symbolAt(cursor, ahead);
  if (word === "CASE") return symbolAt(cursor, ahead + 1) === "WHEN" ? ahead : null;
  if (symbolAt(cursor, ahead + 1) !== "(" || specialNames.has(word)) return null;
  if (kindAt(cursor, ahead) === Kind.reserved) return isCallable(word) ? ahead : null;
  return atName(cursor, ahead) ? ahead + 1 : null;
}

// src/sql/grammar/like-operand.ts
function refuseBetween(cursor, operand) {
  const found2 = betweenIn(cursor, operand);
  if (found2 === null) return;
  const at2 = passedAt(cursor, found2.low.end - 1) - cursor.pos;
  fail(cursor, "BETWEEN is not allowed behind LIKE", "put it in brackets", at2);
}
function betweenIn(cursor, operand) {
  let found2 = null;
  for (let at2 = operand; at2 !== null; at2 = beginning(cursor, at2)) {
    if (at2.type === "between" && !cursor.brackets.has(at2)) found2 = at2;
  }
  return found2;
}
function beginning(cursor, expression) {
  if (cursor.brackets.has(expression)) return null;
  switch (expression.type) {
    case "between":
    case "like":
    case "membership":
      return expression.operand;
    default:
      return null;
  }
}
function patternPower(least) {
  return mayEscape(least) ? power.predicate : least;
}
function mayEscape(least) {
  return least !== power.escape && least !== power.like;
}

// src/sql/grammar/query-bracket.ts
function noteBrackets(cursor, query, open) {
  cursor.brackets.set(query, [open, cursor.pos - 1]);
  return query;
}
function bareBody(cursor, { body, ...outer }) {
  if (body.type !== "query" || outer.with.length > 0 && body.with.length > 0) return;
  if (!hasTail(outer) || !hasTail(body)) silenceAround(cursor, body);
}
function bareOnly(cursor, [first, second]) {
  if (first?.type === "subquery" && second === void 0) silenceAround(cursor, first.query);
}
var strengths = ["UNION", "INTERSECT", "term"];
function bareTerms(cursor, terms, operator) {
  const around2 = strengths.indexOf(operator);
  terms.forEach((term, place) => {
    if (term.type !== "query" || term.with.length > 0 || hasTail(term)) return;
    const inside2 = strengths.indexOf(strengthOf(term.body));
    if (place === 0 ? inside2 >= around2 : inside2 > around2) silenceAround(cursor, term);
  });
}
function strengthOf(body) {
  if (body.type !== "set-operation") return "term";
  return body.operators[0]?.startsWith("INTERSECT") === true ? "INTERSECT" : "UNION";
}
function hasTail({ orderBy, limit, offset }) {
  return orderBy.length > 0 || limit !== null || offset !== null;
}

// src/sql/grammar/literal.ts
function readInteger(cursor) {
  if (cursor.expected !== null) expecting(cursor, "a number");
  const kind = kindAt(cursor);
  const text2 = cursor.tokens.text.slice(here(cursor), endOf(cursor, cursor.pos));
  if (kind !== Kind.placeholder && (kind !== Kind.number || !/^\d+$/.test(text2))) fail(cursor);
  if (Number(text2) > largest) fail(cursor, `a whole number here is at most ${largest}`);
  cursor.pos += 1;
  return text2;
}
var largest = 2147483647;
function readCount(cursor) {
  const start = here(cursor);
  if (take(cursor, "?")) return { type: "literal", kind: "placeholder", start, end: behind(cursor) };
  return readUnsignedNumber(cursor);
}
function readUnsignedNumber(cursor) {
  const start = here(cursor);
  if (take(cursor, "DECIMAL")) readDecimal(cursor);
  else takeNumber(cursor);
  const placeholder = kindAt(cursor, -1) === Kind.placeholder;
  return { type: "literal", kind: placeholder ? "placeholder" : "number", start, end: behind(cursor) };
}
function readNumericLiteral(cursor) {
  const start = here(cursor);
  if (!take(cursor, "-")) take(cursor, "+");
  const { kind } = readUnsignedNumber(cursor);
  return { type: "literal", kind, start, end: behind(cursor) };
}
function readDecimal(cursor) {
  const { value } = readString(cursor);
  if (!/^ *[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,9})? *$/.test(value))
    fail(cursor, "this is no number", "", -1);
}
var hugeExponent = /[eE][+-]?0*\d{10}/;
function takeNumber(cursor) {
  if (cursor.expected !== null) expecting(cursor, "a number");
  const kind = kindAt(cursor);
  if (kind !== Kind.number && kind !== Kind.placeholder) fail(cursor);
  if (kind === Kind.number && hugeExponent.test(textAt(cursor, cursor.pos)))
    fail(cursor, "this number is out of range");
  cursor.pos += 1;
}
function option(key, value) {
  return {
    key: key.value,
    value: value.value,
    keySpan: { start: key.start, end: key.end },
    valueSpan: { start: value.start, end: value.end }
  };
}

// src/sql/grammar/interval.ts
var units = new Set(
  "YEAR YEARS QUARTER QUARTERS MONTH MONTHS WEEK WEEKS DAY DAYS HOUR HOURS MINUTE MINUTES SECOND SECONDS".split(
    " "
  )
);
var ends = /* @__PURE__ */ new Map([
  ["YEAR", /* @__PURE__ */ new Set(["MONTH", "MONTHS"])],
  ["DAY", /* @__PURE__ */ new Set(["HOUR", "HOURS", "MINUTE", "MINUTES", "SECOND", "SECONDS"])],
  ["HOUR", /* @__PURE__ */ new Set(["MINUTE", "MINUTES", "SECOND", "SECONDS"])],
  ["MINUTE", /* @__PURE__ */ new Set(["SECOND", "SECONDS"])]
]);
function atIntervalUnit(cursor, ahead = 0) {
  return units.has(symbolAt(cursor, ahead));
}
function readInterval(cursor) {
  const start = here(cursor);
  if (!atOperand(cursor, 1)) fail(cursor, "", "a value is expected behind INTERVAL");
  expect(cursor, "INTERVAL");
  const negative = readSign(cursor);
  const literal = atString(cursor) || kindAt(cursor) === Kind.placeholder;
  const value = literal ? readText(cursor) : readValue(cursor);
  const unit = literal ? readIntervalUnit(cursor) : readUnit(cursor);
  return { type: "interval", negative, value, unit, start, end: behind(cursor) };
}
function readIntervalLiteral(cursor) {
  const start = here(cursor);
  expect(cursor, "INTERVAL");
  const negative = readSign(cursor);
  const value = readText(cursor);
  return { type: "interval", negative, value, unit: readIntervalUnit(cursor), start, end: behind(cursor) };
}
function readSign(cursor) {
  if (take(cursor, "-")) return true;
  take(cursor, "+");
  return false;
}
function readText(cursor) {
  const start = here(cursor);
  if (readString(cursor).value === "") fail(cursor, "an interval says how long it is", "", -1);
  return { type: "literal", kind: "string", start, end: behind(cursor) };
}
function readValue(cursor) {
  if (take(cursor, "(")) {
    const value = bare(cursor, readExpression(cursor));
    expect(cursor, ")");
    return value;
  }
  return atName(cursor) ? readPath(cursor) : readUnsignedNumber(cursor);
}
function readIntervalUnit(cursor) {
  const from = symbolAt(cursor);
  const unit = readUnit(cursor);
  const to = ends.get(from.endsWith("S") ? from.slice(0, -1) : from);
  if (!at(cursor, "TO") || to?.has(symbolAt(cursor, 1)) !== true) return unit;
  cursor.pos += 1;
  const end = takeWord(cursor);
  const precise = end === "SECOND" || end === "SECONDS";
  return `${unit} TO ${end}${precise ? readPrecision(cursor, false) : ""}`;
}
function readUnit(cursor) {
  if (!atIntervalUnit(cursor)) fail(cursor, "", "an interval needs a unit such as DAY or MINUTE");
  const unit = takeWord(cursor);
  return unit + readPrecision(cursor, unit === "SECOND" || unit === "SECONDS");
}
function readPrecision(cursor, both) {
  if (!take(cursor, "(")) return "";
  const first = readInteger(cursor);
  const second = both && take(cursor, ",") ? `, ${readInteger(cursor)}` : "";
  expect(cursor, ")");
  return `(${first}${second})`;
}

// src/sql/grammar/leading-query.ts
function leadingQuery(cursor, expression) {
  switch (expression.type) {
    case "subquery":
      return stumble(cursor, expression.query);
    case "row":
      return isPeriod(cursor, expression) ? null : firstOf(cursor, expression.items);
    case "chain":
      return firstOf(cursor, expression.operands.slice(0, 1));
    case "unary":
    case "test":
    case "field":
    case "item":
    case "method":
    case "between":
    case "like":
    case "membership":
      return leadingQuery(cursor, expression.operand);
    case "date-difference":
      return leadingQuery(cursor, expression.value);
    default:
      return null;
  }
}
function firstOf(cursor, list) {
  for (const item of list) {
    const found2 = leadingQuery(cursor, item);
    if (found2 !== null) return found2;
  }
  return null;
}
function stumble(cursor, body) {
  switch (body.type) {
    case "select":
      return body.start;
    case "query":
      return stumble(cursor, body.body);
    case "set-operation":
      return firstStumble(cursor, body.terms) ?? body.terms[1]?.start ?? null;
    case "values":
      return body.rows[0]?.start === body.start ? firstOf(cursor, body.rows) : null;
    case "explicit-table":
      return null;
  }
}
function firstStumble(cursor, [first]) {
  return first === void 0 ? null : stumble(cursor, first);
}
function isPeriod(cursor, { start }) {
  return cursor.symbols[passedAt(cursor, start)] === "PERIOD";
}

// src/sql/grammar/row-pattern.ts
function readPattern(cursor) {
  return deeper(cursor, readAlternatives);
}
function readAlternatives(cursor) {
  const start = here(cursor);
  const first = readSequence2(cursor);
  if (!at(cursor, "|")) return first;
  const patterns = [first];
  while (take(cursor, "|")) patterns.push(readSequence2(cursor));
  return { type: "alternatives", patterns, start, end: behind(cursor) };
}
function readSequence2(cursor) {
  const start = here(cursor);
  const first = readFactor(cursor);
  const patterns = [first];
  let takesExcluded = first.type !== "repetition";
  while (atPattern(cursor)) {
    const excluded = takesExcluded && atExcluded(cursor);
    const next = excluded ? readExcluded(cursor, here(cursor)) : readFactor(cursor);
    takesExcluded = !excluded && next.type !== "repetition";
    patterns.push(next);
  }
  return patterns.length === 1 ? first : { type: "sequence", patterns, start, end: behind(cursor) };
}
function atExcluded(cursor) {
  return symbolAt(cursor) === "{" && symbolAt(cursor, 1) === "-";
}
function atPattern(cursor) {
  return atName(cursor) || at(cursor, "(") || at(cursor, "{") || at(cursor, "PERMUTE");
}
function readFactor(cursor) {
  const start = here(cursor);
  const pattern = readPrimary(cursor);
  const quantifier = readQuantifier2(cursor);
  if (quantifier === "") return pattern;
  return { type: "repetition", pattern, quantifier, start, end: behind(cursor) };
}
function readQuantifier2(cursor) {
  const symbol = symbolAt(cursor);
  const simple2 = take(cursor, "*") || take(cursor, "+") || take(cursor, "?");
  const bounds = simple2 ? symbol : symbol === "{" && symbolAt(cursor, 1) !== "-" ? readBounds(cursor) : "";
  return bounds !== "" && take(cursor, "?") ? `${bounds}?` : bounds;
}
function readBounds(cursor) {
  expect(cursor, "{");
  const low = at(cursor, ",") ? "" : readNumber(cursor);
  if (!take(cursor, ",")) {
    expect(cursor, "}");
    return `{${low}}`;
  }
  const high = low !== "" && at(cursor, "}") ? "" : readNumber(cursor);
  expect(cursor, "}");
  return `{${low},${high}}`;
}
function readNumber(cursor) {
  const { start, end } = readUnsignedNumber(cursor);
  return cursor.tokens.text.slice(start, end);
}
function readPrimary(cursor) {
  const start = here(cursor);
  if (take(cursor, "(")) return readBracketed(cursor);
  if (at(cursor, "{")) return readExcluded(cursor, start);
  if (take(cursor, "PERMUTE")) return readPermute(cursor, start);
  if (kindAt(cursor) === Kind.end) fail(cursor);
  return { type: "variable", name: readName(cursor), start, end: behind(cursor) };
}
function readBracketed(cursor) {
  const inner = readPattern(cursor);
  expect(cursor, ")");
  return inner;
}
function readExcluded(cursor, start) {
  expect(cursor, "{", "-");
  const inner = readPattern(cursor);
  expect(cursor, "-", "}");
  return { type: "excluded", patterns: [inner], start, end: behind(cursor) };
}
function readPermute(cursor, start) {
  expect(cursor, "(");
  const patterns = [readPattern(cursor)];
  while (takeComma(cursor)) patterns.push(readPattern(cursor));
  expect(cursor, ")");
  return { type: "permute", patterns, start, end: behind(cursor) };
}

// src/sql/grammar/window-name.ts
function readWindowName(cursor) {
  const heard = cursor.pos;
  const name = readName(cursor);
  cursor.windows.uses.push({ heard, name: name.text });
  return name;
}
function findWindows({ windows: windows2 }, from, own2) {
  const { numbers, uses } = windows2;
  const first = numbers.size;
  const numberOf = new Map(own2.map(({ name }, place) => [name.text, first + place + 1]));
  const rest = uses.splice(from).filter(({ heard, name }) => {
    const number = numberOf.get(name);
    if (number !== void 0) numbers.set(heard, number);
    return number === void 0;
  });
  for (const use of rest) uses.push(use);
}

// src/sql/grammar/window.ts
function readNamedWindows(cursor) {
  expect(cursor, "WINDOW");
  const windows2 = [readNamedWindow(cursor)];
  while (take(cursor, ",")) windows2.push(readNamedWindow(cursor));
  return windows2;
}
function readNamedWindow(cursor) {
  const start = here(cursor);
  const name = readWindowName(cursor);
  expect(cursor, "AS");
  const window = readWindow(cursor);
  return { name, window, start, end: behind(cursor) };
}
function readOver(cursor) {
  if (!take(cursor, "OVER")) return null;
  return atName(cursor) ? readWindowName(cursor) : readWindow(cursor);
}
function readWindow(cursor) {
  const start = here(cursor);
  expect(cursor, "(");
  const base = atName(cursor) ? readWindowName(cursor) : null;
  const partitionBy = readPartitionBy(cursor);
  const orderBy = at(cursor, "ORDER") ? readOrderBy(cursor) : [];
  const frame = readFrame(cursor);
  const partial = readPartial(cursor);
  expect(cursor, ")");
  return { type: "window", base, partitionBy, orderBy, frame, partial, start, end: behind(cursor) };
}
function readPartitionBy(cursor) {
  if (!take(cursor, "PARTITION")) return [];
  expect(cursor, "BY");
  const list = [readPlainExpression(cursor)];
  while (takeSoftComma(cursor)) list.push(bare(cursor, readExpression(cursor)));
  return list;
}
function readFrame(cursor) {
  const unit = take(cursor, "ROWS") ? "ROWS" : take(cursor, "RANGE") ? "RANGE" : null;
  if (unit === null) return null;
  if (!take(cursor, "BETWEEN")) return { unit, bounds: [readBound(cursor)] };
  const lower = readBound(cursor);
  expect(cursor, "AND");
  return { unit, bounds: [lower, readBound(cursor)] };
}
function readBound(cursor) {
  const start = here(cursor);
  if (takeAll(cursor, "CURRENT", "ROW"))
    return { kind: "CURRENT ROW", distance: null, start, end: behind(cursor) };
  for (const side of ["PRECEDING", "FOLLOWING"]) {
    if (takeAll(cursor, "UNBOUNDED", side)) {
      return { kind: `UNBOUNDED ${side}`, distance: null, start, end: behind(cursor) };
    }
  }
  const distance2 = readPlainExpression(cursor);
  const kind = take(cursor, "PRECEDING") ? "PRECEDING" : "FOLLOWING";
  if (kind === "FOLLOWING") expect(cursor, kind);
  return { kind, distance: distance2, start, end: behind(cursor) };
}
function readPartial(cursor) {
  if (takeAll(cursor, "ALLOW", "PARTIAL")) return "ALLOW PARTIAL";
  return takeAll(cursor, "DISALLOW", "PARTIAL") ? "DISALLOW PARTIAL" : "";
}

// src/sql/grammar/match-recognize.ts
function readMatchRecognize(cursor, start, input) {
  expect(cursor, "MATCH_RECOGNIZE", "(");
  const partitionBy = readPartitionBy(cursor);
  const orderBy = at(cursor, "ORDER") ? readOrderBy(cursor) : [];
  const measures2 = take(cursor, "MEASURES") ? commaList(cursor, readMeasure) : [];
  const rows = readRowsPerMatch(cursor);
  const { after, afterVariable } = readAfterMatch(cursor);
  expect(cursor, "PATTERN", "(");
  const strictStart = take(cursor, "^");
  const pattern = readPattern(cursor);
  const strictEnd = take(cursor, "$");
  expect(cursor, ")");
  const within2 = take(cursor, "WITHIN") ? readIntervalLiteral(cursor) : null;
  const subsets = take(cursor, "SUBSET") ? commaList(cursor, readSubset) : [];
  expect(cursor, "DEFINE");
  const defines = commaList(cursor, readDefinition);
  expect(cursor, ")");
  return {
    type: "match-recognize",
    input,
    partitionBy,
    orderBy,
    measures: measures2,
    rows,
    after,
    afterVariable,
    pattern,
    strictStart,
    strictEnd,
    within: within2,
    subsets,
    defines,
    alias: null,
    start,
    end: behind(cursor)
  };
}
function readMeasure(cursor) {
  const start = here(cursor);
  const expression = readPlainExpression(cursor);
  expect(cursor, "AS");
  const alias = readName(cursor);
  return { expression, alias, start, end: behind(cursor) };
}
function readRowsPerMatch(cursor) {
  if (at(cursor, "ONE")) {
    expect(cursor, "ONE", "ROW", "PER", "MATCH");
    return "ONE ROW PER MATCH";
  }
  if (!at(cursor, "ALL")) return "";
  expect(cursor, "ALL", "ROWS", "PER", "MATCH");
  return "ALL ROWS PER MATCH";
}
function readAfterMatch(cursor) {
  if (!take(cursor, "AFTER")) return { after: "", afterVariable: null };
  expect(cursor, "MATCH", "SKIP");
  if (take(cursor, "PAST")) {
    expect(cursor, "LAST", "ROW");
    return { after: "SKIP PAST LAST ROW", afterVariable: null };
  }
  expect(cursor, "TO");
  if (takeAll(cursor, "NEXT", "ROW")) return { after: "SKIP TO NEXT ROW", afterVariable: null };
  const side = symbolAt(cursor);
  const sided = (side === "FIRST" || side === "LAST") && atName(cursor, 1) && symbolAt(cursor, 1) !== "PATTERN";
  if (sided) cursor.pos += 1;
  return {
    after: sided && side === "FIRST" ? "SKIP TO FIRST" : "SKIP TO LAST",
    afterVariable: readName(cursor)
  };
}
function readSubset(cursor) {
  const start = here(cursor);
  const name = readName(cursor);
  expect(cursor, "=", "(");
  const members = [readPlainExpression(cursor)];
  while (takeSoftComma(cursor)) members.push(readPlainExpression(cursor));
  expect(cursor, ")");
  return { name, members, start, end: behind(cursor) };
}
function readDefinition(cursor) {
  const start = here(cursor);
  const variable = readName(cursor);
  expect(cursor, "AS");
  const condition = bare(cursor, readExpression(cursor));
  return { variable, condition, start, end: behind(cursor) };
}

// src/sql/grammar/type-name.ts
var simple = /* @__PURE__ */ new Map([
  ["BOOLEAN", ["BOOLEAN", 0]],
  ["TINYINT", ["TINYINT", 0]],
  ["SMALLINT", ["SMALLINT", 0]],
  ["INT", ["INT", 0]],
  ["INTEGER", ["INT", 0]],
  ["BIGINT", ["BIGINT", 0]],
  ["FLOAT", ["FLOAT", 0]],
  ["REAL", ["REAL", 0]],
  ["DOUBLE", ["DOUBLE", 0]],
  ["DECIMAL", ["DECIMAL", 2]],
  ["DEC", ["DECIMAL", 2]],
  ["NUMERIC", ["DECIMAL", 2]],
  ["ANY", ["ANY", 2]],
  ["STRING", ["STRING", 0]],
  ["BYTES", ["BYTES", 0]],
  ["VARCHAR", ["VARCHAR", 1]],
  ["CHAR", ["CHAR", 1]],
  ["CHARACTER", ["CHAR", 1]],
  ["BINARY", ["BINARY", 1]],
  ["VARBINARY", ["VARBINARY", 1]],
  ["DATE", ["DATE", 0]],
  ["TIME", ["TIME", 1]],
  ["TIMESTAMP", ["TIMESTAMP", 1]],
  ["TIMESTAMP_LTZ", ["TIMESTAMP_LTZ", 1]],
  ["VARIANT", ["VARIANT", 0]],
  ["BITMAP", ["BITMAP", 0]]
]);
var constructed = /* @__PURE__ */ new Set(["ROW", "ARRAY", "MULTISET", "RAW", "STRUCTURED"]);
function isTypeName(word) {
  return simple.has(word) || constructed.has(word);
}
var typeName = (name, parameters2 = [], fields = []) => ({
  name,
  parameters: parameters2,
  elements: [],
  fields
});
function readTypeName(cursor) {
  const word = symbolAt(cursor);
  const known10 = simple.get(word);
  if (known10 !== void 0) return readSimple(cursor, known10);
  switch (word) {
    case "ROW":
      return readRow(cursor);
    case "ARRAY":
    case "MULTISET":
      return readCollection(cursor, word);
    case "MAP":
      return symbolAt(cursor, 1) === "<" ? readMap(cursor) : readOwn(cursor);
    case "RAW":
      return readRaw(cursor);
    case "STRUCTURED":
      return readStructured(cursor);
    default:
      return readOwn(cursor);
  }
}
function readSimple(cursor, [name, parameters2]) {
  cursor.pos += 1;
  markBefore(cursor, Role.type);
  if (name === "DOUBLE") takeSilently(cursor, "PRECISION");
  const varying = (name === "CHAR" || name === "BINARY") && take(cursor, "VARYING");
  const list = parameters2 > 0 && at(cursor, "(") ? readParameters(cursor, parameters2) : [];
  if (name === "CHAR" || name === "VARCHAR") readCharacterSet(cursor);
  return typeName((varying ? `VAR${name}` : name) + readZone(cursor, name), list);
}
function takeSilently(cursor, ...words3) {
  if (!takeAll(cursor, ...words3)) return false;
  for (let back = 1; back <= words3.length; back += 1) cursor.roles[cursor.pos - back] = Role.silent;
  return true;
}
function readZone(cursor, name) {
  if (name !== "TIME" && name !== "TIMESTAMP") return "";
  if (takeSilently(cursor, "WITHOUT", "TIME", "ZONE") || !take(cursor, "WITH")) return "";
  expect(cursor, "LOCAL", "TIME", "ZONE");
  return "_LTZ";
}
function readParameters(cursor, most) {
  expect(cursor, "(");
  const list = [readInteger(cursor)];
  while (list.length < most && take(cursor, ",")) list.push(readInteger(cursor));
  expect(cursor, ")");
  return list;
}
function readCharacterSet(cursor) {
  if (!at(cursor, "CHARACTER")) return;
  expect(cursor, "CHARACTER", "SET");
  readName(cursor);
}
function readRow(cursor) {
  expect(cursor, "ROW");
  if (take(cursor, "<>")) return typeName("ROW");
  const close2 = at(cursor, "<") ? ">" : ")";
  if (!take(cursor, "<")) expect(cursor, "(");
  const fields = readFields(cursor, close2);
  expect(cursor, close2);
  return typeName("ROW", [], fields);
}
function readFields(cursor, close2) {
  const fields = at(cursor, close2) || at(cursor, ",") ? [] : [readField(cursor)];
  while (take(cursor, ",")) fields.push(readField(cursor));
  return fields;
}
function readField(cursor) {
  const name = readName(cursor);
  const dataType2 = readDataType(cursor);
  if (atPlainString(cursor)) readString(cursor);
  return { name, dataType: dataType2 };
}
function readCollection(cursor, name) {
  cursor.pos += 1;
  if (!at(cursor, "<")) fail(cursor, "", `write the type of its elements: ${name}<\u2026>`, -1);
  expect(cursor, "<");
  const elements = [readElementType(cursor)];
  expect(cursor, ">");
  return { name, parameters: [], elements, fields: [] };
}
function readMap(cursor) {
  expect(cursor, "MAP", "<");
  const key = readDataType(cursor);
  expect(cursor, ",");
  const elements = [key, readDataType(cursor)];
  expect(cursor, ">");
  return { name: "MAP", parameters: [], elements, fields: [] };
}
function readRaw(cursor) {
  const start = here(cursor);
  expect(cursor, "RAW", "(");
  readStringLiteral(cursor);
  expect(cursor, ",");
  readStringLiteral(cursor);
  expect(cursor, ")");
  return typeName("RAW", [cursor.tokens.text.slice(start, behind(cursor))]);
}
function readStructured(cursor) {
  expect(cursor, "STRUCTURED", "<");
  const { start, end } = readStringLiteral(cursor);
  const fields = take(cursor, ",") ? readFields(cursor, ">") : [];
  expect(cursor, ">");
  return typeName("STRUCTURED", [cursor.tokens.text.slice(start, end)], fields);
}
function readOwn(cursor) {
  if (!atName(cursor)) fail(cursor, "", kindAt(cursor) === Kind.end ? "" : "a data type is expected here");
  if (textAt(cursor, cursor.pos).toUpperCase() === "GEOMETRY") fail(cursor, "GEOMETRY is not enabled");
  const { parts } = readPath(cursor);
  return typeName(parts.map((part2) => part2.text).join("."));
}

// src/sql/grammar/type.ts
function atDataType(cursor, ahead = 0) {
  return isTypeName(symbolAt(cursor, ahead)) || atName(cursor, ahead);
}
function readDataType(cursor) {
  return deeper(cursor, readNullableCollections);
}
function readBareType(cursor) {
  return deeper(cursor, readCollections);
}
function readElementType(cursor) {
  return deeper(cursor, readNullable);
}
function readNullableCollections(cursor) {
  const start = here(cursor);
  return readSuffixes(cursor, start, readNullable(cursor), true);
}
function readCollections(cursor) {
  const start = here(cursor);
  const element = dataType(cursor, start, readTypeName(cursor), true);
  return readSuffixes(cursor, start, element, false);
}
function readNullable(cursor) {
  const start = here(cursor);
  const name = readTypeName(cursor);
  const nullable = readNullability(cursor);
  return dataType(cursor, start, name, nullable);
}
var deepestSuffix = 60;
function readSuffixes(cursor, start, element, saysNull) {
  let found2 = element;
  for (let level = 0; at(cursor, "ARRAY") || at(cursor, "MULTISET"); level += 1) {
    if (level > deepestSuffix) fail(cursor, "nested too deeply");
    found2 = readSuffix(cursor, start, found2, saysNull);
  }
  return found2;
}
function readSuffix(cursor, start, element, saysNull) {
  const name = { name: takeWord(cursor), parameters: [], elements: [element], fields: [] };
  return dataType(cursor, start, name, !saysNull || readNullability(cursor));
}
function readNullability(cursor) {
  if (takeAll(cursor, "NOT", "NULL")) return false;
  if (take(cursor, "NULL")) markBefore(cursor, Role.silent);
  return true;
}
function dataType(cursor, start, name, nullable) {
  return {
    type: "data-type",
    nullable,
    name: name.name,
    parameters: name.parameters,
    elements: name.elements,
    fields: name.fields,
    start,
    end: behind(cursor)
  };
}

// src/sql/grammar/extend.ts
function readExtend(cursor) {
  if (!take(cursor, "EXTEND") && !at(cursor, "(")) return [];
  return bracketedList(cursor, readExtendedColumn);
}
function readExtendedColumn(cursor) {
  const name = readPath(cursor);
  const dataType2 = readBareType(cursor);
  const nullable = !takeAll(cursor, "NOT", "NULL");
  return { name, dataType: { ...dataType2, nullable, end: behind(cursor) } };
}
function atExtend(cursor) {
  if (at(cursor, "EXTEND")) return true;
  if (!at(cursor, "(") || !atName(cursor, 1)) return false;
  if (symbolAt(cursor, 2) !== ".") return atDataType(cursor, 2);
  return symbolAt(cursor, 4) === "." || atDataType(cursor, 4);
}

// src/sql/grammar/hint.ts
function readHints(cursor) {
  if (!take(cursor, "/*+")) return [];
  const hints = [readHint(cursor)];
  while (take(cursor, ",")) hints.push(readHint(cursor));
  expect(cursor, "*/");
  return hints;
}
function readHint(cursor) {
  const start = here(cursor);
  const name = readName(cursor).text.toUpperCase();
  markBefore(cursor, Role.function);
  const opens = take(cursor, "(");
  const options = opens && atOption(cursor) ? readOptions(cursor) : [];
  const list = opens && options.length === 0 && !at(cursor, ")") ? readList(cursor, argumentReader(cursor)) : [];
  if (opens) expect(cursor, ")");
  return { name, options, arguments: list, ...spanFrom(cursor, start) };
}
function readList(cursor, read) {
  const list = [read(cursor)];
  while (take(cursor, ",")) list.push(read(cursor));
  return list;
}
var lookahead = 4;
function atOption(cursor) {
  const equals = atName(cursor) ? behindEscape(cursor, 1) : behindString(cursor, 0);
  if (equals === 0 || equals >= lookahead) return equals > 0;
  if (symbolAt(cursor, equals) !== "=" || !atString(cursor, equals + 1)) return false;
  const end = behindString(cursor, equals + 1);
  return end >= lookahead || endsEntry(cursor, end);
}
function behindString(cursor, ahead) {
  if (!atString(cursor, ahead)) return ahead;
  let at2 = ahead + 1;
  while (atPlainString(cursor, at2)) at2 += 1;
  return behindEscape(cursor, at2);
}
function behindEscape(cursor, ahead) {
  return symbolAt(cursor, ahead) === "UESCAPE" ? ahead + 2 : ahead;
}
function endsEntry(cursor, ahead) {
  const symbol = symbolAt(cursor, ahead);
  return symbol === "," || symbol === ")";
}
function readOptions(cursor) {
  const options = [];
  const entries2 = [];
  do {
    const from = cursor.pos;
    options.push(readOption(cursor));
    entries2.push([from, cursor.pos]);
  } while (take(cursor, ","));
  cursor.unordered.push({ entries: entries2 });
  return options;
}
function readOption(cursor) {
  const key = atName(cursor) ? readKey(cursor) : readStrings(cursor);
  expect(cursor, "=");
  return option(key, readStrings(cursor));
}
function readKey(cursor) {
  const { text: text2, start, end } = readName(cursor);
  return { value: text2, start, end };
}
function argumentReader(cursor) {
  if (!atName(cursor)) return readLiteral;
  if (!endsEntry(cursor, 1)) fail(cursor, "", "a hint takes names, literals, or options such as a = 'b'");
  return readBareName;
}
function readBareName(cursor) {
  const start = here(cursor);
  const parts = [readName(cursor)];
  return { parts, span: spanFrom(cursor, start) };
}
function readLiteral(cursor) {
  if (!atString(cursor)) {
    const { start: start2, end: end2 } = readNumericLiteral(cursor);
    return { parts: [], span: { start: start2, end: end2 } };
  }
  const { value, start, end } = readStrings(cursor);
  return { parts: [{ text: value, start, end, quoted: false }], span: { start, end } };
}

// src/sql/grammar/collection.ts
function readCollection2(cursor) {
  const start = here(cursor);
  const collection = take(cursor, "ARRAY") ? "ARRAY" : take(cursor, "MAP") ? "MAP" : "MULTISET";
  if (collection === "MULTISET") expect(cursor, collection);
  const items = at(cursor, "[") ? readElements(cursor, collection) : readRoundElements(cursor, collection);
  return { type: "collection", collection, items, start, end: behind(cursor) };
}
function readElements(cursor, collection) {
  expect(cursor, "[");
  if (collection !== "MULTISET" && take(cursor, "]")) return [];
  const items = [readPlainExpression(cursor)];
  const plain3 = collection === "MULTISET";
  while (takeSoftComma(cursor)) {
    items.push(plain3 ? readPlainExpression(cursor) : bare(cursor, readExpression(cursor)));
  }
  expect(cursor, "]");
  return items;
}
function readRoundElements(cursor, collection) {
  if (collection === "MULTISET") return [readMultisetQuery(cursor)];
  if (symbolAt(cursor, 1) !== ")") return readMembers(cursor);
  expect(cursor, "(", ")");
  return [];
}
function readMultisetQuery(cursor) {
  expect(cursor, "(");
  const start = here(cursor);
  const item = atQuery(cursor) ? wholeQuery(readQueryTerm(cursor), start, behind(cursor)) : readExpression(cursor);
  if (item.type !== "query" && item.type !== "subquery")
    fail(cursor, "MULTISET takes a query", "write MULTISET[\u2026]", -1);
  expect(cursor, ")");
  return item.type === "query" ? subquery(item) : item;
}
function readCursor(cursor) {
  const start = here(cursor);
  expect(cursor, "CURSOR");
  const items = [readExpression(cursor)];
  if (items[0]?.type !== "subquery") fail(cursor, "CURSOR takes a query in brackets", "", -1);
  return { type: "collection", collection: "CURSOR", items, start, end: behind(cursor) };
}

// src/sql/grammar/argument.ts
function readArgumentList(cursor) {
  const list = [readArgument(cursor, true)];
  while (takeComma(cursor)) list.push(readArgument(cursor, false));
  return list;
}
function readRoutineArguments(cursor) {
  expect(cursor, "(");
  if (take(cursor, ")")) return [];
  const list = [readRoutineArgument(cursor, true)];
  while (takeComma(cursor)) list.push(readRoutineArgument(cursor, false));
  expect(cursor, ")");
  return list;
}
function readRoutineArgument(cursor, first) {
  return at(cursor, "CURSOR") ? readCursor(cursor) : readArgument(cursor, first);
}
function readArgument(cursor, first) {
  if (symbolAt(cursor, 1) !== "=>" || !atName(cursor)) return readValue2(cursor, first);
  const start = here(cursor);
  const name = readName(cursor);
  cursor.pos += 1;
  const value = readValue2(cursor, first);
  return { type: "named", name, value, start, end: behind(cursor) };
}
function readValue2(cursor, first) {
  const flag = readDefault(cursor);
  if (flag !== null) return flag;
  if (at(cursor, "TABLE")) return readTableArgument(cursor);
  return first ? readFirst(cursor) : bare(cursor, readExpression(cursor));
}
function readDefault(cursor) {
  const start = here(cursor);
  return take(cursor, "DEFAULT") ? { type: "flag", text: "DEFAULT", start, end: behind(cursor) } : null;
}
function readTableArgument(cursor) {
  const table2 = readExplicitTable(cursor);
  return partitioned(cursor, wholeQuery(table2, table2.start, table2.end));
}
function partitioned(cursor, query) {
  const partitionBy = readPartitionColumns(cursor);
  const orderBy = readSetOrder(cursor);
  return { type: "table-argument", query, partitionBy, orderBy, start: query.start, end: behind(cursor) };
}
function readFirst(cursor) {
  const value = readQueryOrExpression(cursor);
  const divided = at(cursor, "PARTITION");
  if (value.type === "query") return divided ? partitioned(cursor, value) : subquery(value);
  if (!divided) return bare(cursor, value);
  if (value.type === "subquery") return partitioned(cursor, value.query);
  const partitionBy = readPartitionColumns(cursor);
  const orderBy = readSetOrder(cursor);
  return {
    type: "partitioned-argument",
    value,
    partitionBy,
    orderBy,
    start: value.start,
    end: behind(cursor)
  };
}
function readPartitionColumns(cursor) {
  if (!take(cursor, "PARTITION")) return [];
  expect(cursor, "BY");
  if (!take(cursor, "(")) return [readColumn(cursor)];
  const columns = [readColumn(cursor)];
  while (takeComma(cursor)) columns.push(readColumn(cursor));
  expect(cursor, ")");
  return columns;
}
function readColumn(cursor) {
  const start = here(cursor);
  return { type: "path", parts: [readName(cursor)], start, end: behind(cursor) };
}
function readSetOrder(cursor) {
  if (!atAll(cursor, "ORDER", "BY")) return [];
  cursor.pos += 2;
  if (isQueryWord(cursor, 1) || !take(cursor, "(")) return [readOrderItem(cursor)];
  const items = [readOrderItem(cursor)];
  while (takeComma(cursor)) items.push(readOrderItem(cursor));
  expect(cursor, ")");
  return items;
}

// src/sql/grammar/select.ts
function readSelect(cursor) {
  const start = here(cursor);
  const uses = cursor.windows.uses.length;
  expect(cursor, "SELECT");
  const hints = readHints(cursor);
  const stream = take(cursor, "STREAM");
  const quantifier = readQuantifier3(cursor);
  const items = [readSelectItem(cursor)];
  while (takeComma(cursor)) items.push(readSelectItem(cursor));
  const from = take(cursor, "FROM") ? readFrom(cursor) : null;
  const { where, groupBy, having, windows: windows2, qualify } = from === null ? none : readClauses(cursor);
  if (windows2.length > 0) findWindows(cursor, uses, windows2);
  return {
    type: "select",
    hints,
    stream,
    quantifier,
    items,
    from,
    where,
    groupBy,
    having,
    windows: windows2,
    qualify,
    start,
    end: behind(cursor)
  };
}
var none = { where: null, groupBy: null, having: null, windows: [], qualify: null };
function readClauses(cursor) {
  const where = readCondition(cursor, "WHERE");
  const groupBy = at(cursor, "GROUP") ? readGroupBy(cursor) : null;
  const having = readCondition(cursor, "HAVING");
  const windows2 = at(cursor, "WINDOW") ? readNamedWindows(cursor) : [];
  const qualify = readCondition(cursor, "QUALIFY");
  return { where, groupBy, having, windows: windows2, qualify };
}
function readCondition(cursor, word) {
  return take(cursor, word) ? bare(cursor, readExpression(cursor)) : null;
}
function readQuantifier3(cursor) {
  if (take(cursor, "DISTINCT")) return "DISTINCT";
  return take(cursor, "ALL") ? "ALL" : null;
}
function readSelectItem(cursor) {
  const start = here(cursor);
  const expression = readSelected(cursor, start);
  const alias = readColumnAlias(cursor);
  return { expression, alias, start, end: behind(cursor) };
}
function readSelected(cursor, start) {
  if (take(cursor, "*")) return { type: "star", qualifier: [], start, end: behind(cursor) };
  return bare(cursor, readExpression(cursor));
}
function readColumnAlias(cursor) {
  const silent = take(cursor, "AS");
  if (silent) markBefore(cursor, Role.silent);
  if (atString(cursor)) fail(cursor, "an alias is a name, not a string", "write it bare or in backquotes");
  return silent || atName(cursor) ? readName(cursor) : null;
}

// src/sql/grammar/group-by.ts
function readGroupBy(cursor) {
  const start = here(cursor);
  expect(cursor, "GROUP", "BY");
  const quantifier = readQuantifier3(cursor);
  const items = readGroupItems(cursor);
  return { quantifier, items, start, end: behind(cursor) };
}
function readGroupItems(cursor) {
  const items = [readGroupItem(cursor)];
  while (takeGroupComma(cursor)) items.push(readGroupItem(cursor));
  return items;
}
function takeGroupComma(cursor) {
  const next = symbolAt(cursor, 1);
  const after = symbolAt(cursor, 2);
  const sets = next === "GROUPING" && after === "SETS";
  const grouped = sets || next === "ROLLUP" || next === "CUBE" || next === "(" && after === ")";
  return grouped ? take(cursor, ",") : takeSoftComma(cursor);
}
function readGroupItem(cursor) {
  const start = here(cursor);
  if (takeAll(cursor, "GROUPING", "SETS")) return readGroupingSets(cursor, start);
  if (take(cursor, "ROLLUP")) return readGrouped(cursor, start, "ROLLUP");
  if (take(cursor, "CUBE")) return readGrouped(cursor, start, "CUBE");
  const expressions = takeAll(cursor, "(", ")") ? [] : [bare(cursor, readExpression(cursor))];
  return { type: "expressions", expressions, start, end: behind(cursor) };
}
function readGroupingSets(cursor, start) {
  expect(cursor, "(");
  const sets = deeper(cursor, readGroupItems);
  expect(cursor, ")");
  return { type: "GROUPING SETS", sets, start, end: behind(cursor) };
}
function readGrouped(cursor, start, type) {
  expect(cursor, "(");
  const expressions = readExpressions(cursor);
  expect(cursor, ")");
  return { type, expressions, start, end: behind(cursor) };
}
function readExpressions(cursor) {
  const expressions = [bare(cursor, readExpression(cursor))];
  while (takeSoftComma(cursor)) expressions.push(bare(cursor, readExpression(cursor)));
  return expressions;
}

// src/sql/grammar/call.ts
function readNamedFunction(cursor) {
  take(cursor, "SPECIFIC");
  if (kindAt(cursor) === Kind.reserved && isCallable(symbolAt(cursor))) return readCallableKeyword(cursor);
  const from = cursor.pos;
  return readCall(cursor, readPath(cursor), from);
}
function readCall(cursor, path, from) {
  cursor.roles[cursor.pos - 1] = Role.function;
  const name = functionName(cursor, path, from);
  const call = readNamedCall(cursor, name, path);
  return name === "DESCRIPTOR" && call.clauses === null && call.over === null ? descriptor(call) : call;
}
function readCallableKeyword(cursor) {
  const from = cursor.pos;
  cursor.pos += 1;
  const name = symbolAt(cursor, -1);
  return readNamedCall(cursor, name, { start: startOf(cursor, from), end: endOf(cursor, from) });
}
function functionName(cursor, { parts }, from) {
  const [only] = parts;
  if (parts.length > 1 || only === void 0) return parts.map(({ text: text2 }) => text2).join(".");
  const keyword = cursor.symbols[from] ?? "";
  return keyword === "" ? only.text : keyword;
}
function plainCall(name, { start, end }, list, behindIt) {
  return {
    type: "call",
    name,
    nameSpan: { start, end },
    arguments: list,
    quantifier: null,
    clauses: null,
    over: null,
    start,
    end: behindIt
  };
}
function readCallOf(cursor, inside2) {
  const name = symbolAt(cursor);
  const start = here(cursor);
  cursor.pos += 1;
  markBefore(cursor, Role.function);
  const end = behind(cursor);
  expect(cursor, "(");
  const list = inside2(cursor);
  expect(cursor, ")");
  return plainCall(name, { start, end }, list, behind(cursor));
}
function descriptor({ arguments: columns, start, end }) {
  return { type: "descriptor", columns, start, end };
}
function readNamedCall(cursor, name, { start, end }) {
  const parameters2 = readParametersOf(cursor, name);
  const clauses = readClauses2(cursor, parameters2);
  const over = readOver(cursor);
  const { quantifier, list } = parameters2;
  const nameSpan = { start, end };
  return {
    type: "call",
    name,
    nameSpan,
    quantifier,
    arguments: list,
    clauses,
    over,
    start,
    end: behind(cursor)
  };
}
var collecting = /* @__PURE__ */ new Set([
  "ARRAY_AGG",
  "ARRAY_CONCAT_AGG",
  "GROUP_CONCAT",
  "STRING_AGG"
]);
function readParametersOf(cursor, name) {
  const before = symbolAt(cursor, -2);
  if (before === "." || before === "SPECIFIC") return readParameters2(cursor);
  if (collecting.has(name)) return readCollecting(cursor);
  if (name === "PERCENTILE_CONT" || name === "PERCENTILE_DISC") return readPercentile(cursor);
  return readParameters2(cursor);
}
function readParameters2(cursor) {
  expect(cursor, "(");
  if (take(cursor, ")")) return parameters(null, []);
  if (at(cursor, "*")) return parameters(null, [readAll(cursor)]);
  const quantifier = readQuantifier3(cursor);
  const list = readArgumentList(cursor);
  expect(cursor, ")");
  return parameters(quantifier, list);
}
var parameters = (quantifier, list) => ({
  quantifier,
  list,
  nulls: "",
  orderBy: []
});
function readAll(cursor) {
  const start = here(cursor);
  expect(cursor, "*");
  const end = behind(cursor);
  expect(cursor, ")");
  return { type: "star", qualifier: [], start, end };
}
function readCollecting(cursor) {
  expect(cursor, "(");
  const quantifier = readQuantifier3(cursor);
  const list = [readArgument(cursor, false)];
  while (take(cursor, ",")) list.push(readArgument(cursor, false));
  const nulls = readNulls(cursor);
  const orderBy = at(cursor, "ORDER") ? readOrderBy(cursor) : [];
  if (take(cursor, "SEPARATOR")) list.push(readStringLiteral(cursor));
  expect(cursor, ")");
  return { quantifier, list, nulls, orderBy };
}
function readPercentile(cursor) {
  expect(cursor, "(");
  const list = [readArgument(cursor, false)];
  if (take(cursor, ",")) list.push(readNumericLiteral(cursor));
  const nulls = list.length > 1 ? readNulls(cursor) : "";
  expect(cursor, ")");
  return { quantifier: null, list, nulls, orderBy: [] };
}
var noClauses = { nulls: "", orderBy: [], withinDistinct: [], filter: null };
function readClauses2(cursor, inside2) {
  const nulls = readNulls(cursor) || inside2.nulls;
  const withinDistinct = takeAll(cursor, "WITHIN", "DISTINCT") ? readDistinct(cursor) : [];
  const group2 = take(cursor, "WITHIN") ? readWithinGroup(cursor) : [];
  const filter = take(cursor, "FILTER") ? readFilter(cursor) : null;
  const orderBy = group2.length > 0 ? group2 : inside2.orderBy;
  const any2 = nulls !== "" || withinDistinct.length > 0 || filter !== null || orderBy.length > 0;
  return any2 ? { nulls, orderBy, withinDistinct, filter } : null;
}
function readNulls(cursor) {
  if (takeAll(cursor, "IGNORE", "NULLS")) return "IGNORE NULLS";
  return takeAll(cursor, "RESPECT", "NULLS") ? "RESPECT NULLS" : "";
}
function readDistinct(cursor) {
  expect(cursor, "(");
  const list = readExpressions(cursor);
  expect(cursor, ")");
  return list;
}
function readWithinGroup(cursor) {
  expect(cursor, "GROUP", "(");
  const items = readOrderBy(cursor);
  expect(cursor, ")");
  return items;
}
function readFilter(cursor) {
  expect(cursor, "(", "WHERE");
  const filter = bare(cursor, readExpression(cursor));
  expect(cursor, ")");
  return filter;
}

// src/sql/grammar/routine.ts
function readRoutine(cursor) {
  const from = cursor.pos;
  return readNamedRoutine(cursor, readPath(cursor), from);
}
function readNamedRoutine(cursor, name, from) {
  markBefore(cursor, Role.function);
  const list = readRoutineArguments(cursor);
  return plainCall(functionName(cursor, name, from), name, list, behind(cursor));
}

// src/sql/grammar/table-function.ts
function readTableFunction(cursor, start, lateral) {
  expect(cursor, "TABLE", "(");
  take(cursor, "SPECIFIC");
  const call = deeper(cursor, readRoutine, queryWeight);
  expect(cursor, ")");
  return { type: "function", lateral, call, alias: null, start, end: behind(cursor) };
}
function readImplicitFunction(cursor, start, name, from) {
  refuseFirst(cursor);
  const call = deeper(cursor, () => readNamedRoutine(cursor, name, from), queryWeight);
  return { type: "function", lateral: false, call, alias: null, start, end: behind(cursor) };
}
function refuseFirst(cursor) {
  const call = callAhead(cursor, 1);
  const query = symbolAt(cursor, 1) === "SELECT" && symbolAt(cursor, 2) !== "/*+" && symbolAt(cursor, 3) !== ")";
  const place = query ? 1 : call;
  if (place !== null) fail(cursor, "", "write TABLE(\u2026) around the function", place);
}

// src/sql/grammar/named-table.ts
function readNamedTable(cursor, start) {
  const from = cursor.pos;
  const name = readTablePath(cursor);
  if (symbolAt(cursor) === "(" && !atExtendedColumn(cursor))
    return readImplicitFunction(cursor, start, name, from);
  const hints = readHints(cursor);
  const extend = readExtend(cursor);
  const asOf = readAsOf(cursor);
  return { type: "table", name, hints, extend, asOf, alias: null, start, end: behind(cursor) };
}
function atExtendedColumn(cursor) {
  if (!atName(cursor, 1) || !atDataType(cursor, 2)) return false;
  const [first, second, third] = [symbolAt(cursor, 1), symbolAt(cursor, 2), symbolAt(cursor, 3)];
  if (first === "MODEL" || first === "FINAL") return !atArgument(cursor, first);
  return third !== "(" && !(second === "FORMAT" && third === "JSON");
}
function atArgument(cursor, word) {
  return atName(cursor, 2) || word === "FINAL" && beginsOperand(symbolAt(cursor, 2));
}
function readAsOf(cursor) {
  if (!take(cursor, "FOR")) return null;
  expect(cursor, "SYSTEM_TIME", "AS", "OF");
  return readPlainExpression(cursor);
}

// src/sql/grammar/values.ts
function readValues(cursor) {
  const start = here(cursor);
  if (!take(cursor, "VALUE")) expect(cursor, "VALUES");
  const rows = [readRowConstructor(cursor)];
  while (takeRowComma(cursor)) rows.push(readRowConstructor(cursor));
  return { type: "values", rows, start, end: behind(cursor) };
}
function takeRowComma(cursor) {
  return symbolAt(cursor, 1) === "(" ? take(cursor, ",") : takeSoftComma(cursor);
}
function readRowConstructor(cursor) {
  const start = here(cursor);
  if (symbolAt(cursor) === "(" && symbolAt(cursor, 1) === "ROW") return readWrapped(cursor);
  if (!take(cursor, "ROW") && symbolAt(cursor) !== "(") return bare(cursor, readExpression(cursor));
  expect(cursor, "(");
  const items = [readDefault(cursor) ?? readFirst2(cursor)];
  while (take(cursor, ",")) items.push(readDefault(cursor) ?? bare(cursor, readExpression(cursor)));
  expect(cursor, ")");
  return { type: "row", items, start, end: behind(cursor) };
}
function readFirst2(cursor) {
  const first = readQueryOrExpression(cursor);
  return first.type === "query" ? subquery(first) : bare(cursor, first);
}
function readWrapped(cursor) {
  expect(cursor, "(");
  const row = readRowConstructor(cursor);
  expect(cursor, ")");
  return row;
}

// src/sql/grammar/pivot.ts
function atPivot(cursor) {
  return at(cursor, "PIVOT") && symbolAt(cursor, 1) === "(";
}
var unpivotWords = /* @__PURE__ */ new Set(["(", "INCLUDE", "EXCLUDE"]);
function atUnpivot(cursor) {
  return at(cursor, "UNPIVOT") && unpivotWords.has(symbolAt(cursor, 1));
}
function readPivot(cursor, start, input) {
  expect(cursor, "PIVOT", "(");
  const aggregates3 = commaList(cursor, readAggregate);
  expect(cursor, "FOR");
  const axes = readNameOrNames(cursor);
  expect(cursor, "IN", "(");
  const values = at(cursor, ")") ? [] : commaList(cursor, readValue3);
  expect(cursor, ")", ")");
  return { type: "pivot", input, aggregates: aggregates3, axes, values, alias: null, start, end: behind(cursor) };
}
var aggregates = /* @__PURE__ */ new Set(["ARRAY_CONCAT_AGG", "GROUP_CONCAT", "STRING_AGG"]);
function readAggregate(cursor) {
  const start = here(cursor);
  const isWord = aggregates.has(symbolAt(cursor));
  const expression = isWord ? readCallableKeyword(cursor) : readNamedFunction(cursor);
  const alias = readAlias(cursor);
  return { expression, alias, start, end: behind(cursor) };
}
function readValue3(cursor) {
  const start = here(cursor);
  const expression = readRowConstructor(cursor);
  const alias = readAlias(cursor);
  return { expression, alias, start, end: behind(cursor) };
}
function readUnpivot(cursor, start, input) {
  expect(cursor, "UNPIVOT");
  const includeNulls = takeAll(cursor, "INCLUDE", "NULLS");
  if (!includeNulls) takeAll(cursor, "EXCLUDE", "NULLS");
  expect(cursor, "(");
  const measures2 = readNameOrNames(cursor);
  expect(cursor, "FOR");
  const axes = readNameOrNames(cursor);
  expect(cursor, "IN", "(");
  const columns = commaList(cursor, readUnpivotColumn);
  expect(cursor, ")", ")");
  return {
    type: "unpivot",
    input,
    includeNulls,
    measures: measures2,
    axes,
    columns,
    alias: null,
    start,
    end: behind(cursor)
  };
}
function readUnpivotColumn(cursor) {
  const start = here(cursor);
  const columns = readNameOrNames(cursor);
  const value = take(cursor, "AS") ? readRowConstructor(cursor) : null;
  return { columns, value, start, end: behind(cursor) };
}

// src/sql/grammar/sample.ts
function readSample(cursor, start, input) {
  expect(cursor, "TABLESAMPLE");
  const method = readMethod(cursor);
  expect(cursor, "(");
  const size = method === "SUBSTITUTE" ? readName2(cursor) : readUnsignedNumber(cursor);
  expect(cursor, ")");
  const seed = method === "SUBSTITUTE" ? null : readSeed(cursor);
  return { type: "sample", input, method, size, seed, start, end: behind(cursor) };
}
function readName2(cursor) {
  if (/^x/i.test(textAt(cursor, cursor.pos))) fail(cursor, "a name in quotes is expected");
  return readStringLiteral(cursor);
}
function readMethod(cursor) {
  if (take(cursor, "SUBSTITUTE")) return "SUBSTITUTE";
  if (take(cursor, "BERNOULLI")) return "BERNOULLI";
  expect(cursor, "SYSTEM");
  return "SYSTEM";
}
function readSeed(cursor) {
  if (!take(cursor, "REPEATABLE")) return null;
  expect(cursor, "(");
  const start = here(cursor);
  if (!take(cursor, "-")) take(cursor, "+");
  readInteger(cursor);
  const seed = spanFrom(cursor, start);
  expect(cursor, ")");
  return seed;
}

// src/sql/grammar/unnest.ts
function readUnnest(cursor, start) {
  if (symbolAt(cursor, 1) !== "(") fail(cursor, "", "write UNNEST(\u2026)");
  expect(cursor, "UNNEST");
  const list = readMembers(cursor);
  const ordinality = at(cursor, "WITH");
  if (ordinality) expect(cursor, "WITH", "ORDINALITY");
  return { type: "unnest", arguments: list, ordinality, alias: null, start, end: behind(cursor) };
}

// src/sql/grammar/table-reference.ts
var words = /* @__PURE__ */ new Set(["(", "LATERAL", "TABLE", "UNNEST"]);
function atTable(cursor) {
  if (cursor.expected !== null) for (const word of words) at(cursor, word);
  return atName(cursor) || words.has(symbolAt(cursor));
}
function readTableReference(cursor) {
  const start = here(cursor);
  let table2 = readFactor2(cursor, start);
  if (atPivot(cursor)) table2 = readPivot(cursor, start, refuseJoin(cursor, table2));
  if (atUnpivot(cursor)) table2 = readUnpivot(cursor, start, refuseJoin(cursor, table2));
  table2 = readAliased(cursor, table2);
  return at(cursor, "TABLESAMPLE") ? readSample(cursor, start, refuseJoin(cursor, table2)) : table2;
}
function readFactor2(cursor, start) {
  switch (symbolAt(cursor)) {
    case "(":
      return readMatched(cursor, start, deeper(cursor, readBracketedTable));
    case "LATERAL":
      return readLateral(cursor, start);
    case "UNNEST":
      return readUnnest(cursor, start);
    case "TABLE":
      return readTableFunction(cursor, start, false);
    default:
      return readNamed(cursor, start);
  }
}
function readNamed(cursor, start) {
  const table2 = readNamedTable(cursor, start);
  return table2.type === "table" ? readMatched(cursor, start, table2) : table2;
}
function readLateral(cursor, start) {
  cursor.pos += 1;
  if (at(cursor, "UNNEST")) return readUnnest(cursor, start);
  if (at(cursor, "TABLE")) return readTableFunction(cursor, start, true);
  if (!at(cursor, "(")) fail(cursor, "", "LATERAL takes a query in brackets, TABLE(f(\u2026)) or UNNEST");
  const table2 = refuseJoin(cursor, deeper(cursor, readBracketedTable));
  const lateral = table2.type === "derived" ? { ...table2, lateral: true, start } : table2;
  return readMatched(cursor, start, lateral);
}
function readMatched(cursor, start, table2) {
  if (at(cursor, "MATCH_RECOGNIZE")) return readMatchRecognize(cursor, start, refuseJoin(cursor, table2));
  if (symbolAt(cursor, 2) !== "MATCH_RECOGNIZE" || symbolAt(cursor) !== "AS") return table2;
  const word = cursor.pos;
  const aliased = readAliased(cursor, table2);
  cursor.roles[word] = Role.syntax;
  return readMatchRecognize(cursor, start, aliased);
}
function readAliased(cursor, table2) {
  const alias = readTableAlias(cursor);
  if (alias === null) return table2;
  switch (table2.type) {
    case "joins":
    case "bracketed":
    case "sample":
      return fail(cursor, "a join in brackets takes no alias", "remove the alias", -1);
    default:
      return { ...table2, alias, end: alias.end };
  }
}
function readTableAlias(cursor) {
  const silent = take(cursor, "AS");
  if (silent) markBefore(cursor, Role.silent);
  else if (!atName(cursor)) return null;
  const start = here(cursor);
  const name = readName(cursor);
  const columns = at(cursor, "(") ? readNames(cursor) : [];
  return { name, columns, start, end: behind(cursor) };
}
function refuseJoin(cursor, table2) {
  if (table2.type === "bracketed") fail(cursor, "a join in brackets cannot stand here");
  return table2;
}

// src/sql/grammar/from.ts
function readFrom(cursor) {
  const start = here(cursor);
  const first = readJoins(cursor);
  if (symbolAt(cursor) !== ",") return first;
  const joins = [];
  while (take(cursor, ",")) joins.push(readCommaJoin(cursor));
  return { type: "joins", first, joins, start, end: behind(cursor) };
}
function readCommaJoin(cursor) {
  const start = here(cursor);
  if (!atTable(cursor)) fail(cursor, "", "remove this comma, or name a table behind it", -1);
  const right = readJoins(cursor);
  return { kind: ",", natural: false, right, on: null, using: [], start, end: behind(cursor) };
}
function readJoins(cursor) {
  const start = here(cursor);
  const first = readTableReference(cursor);
  if (!atJoin(cursor)) return first;
  const joins = [];
  do
    joins.push(readJoin(cursor));
  while (atJoin(cursor));
  return { type: "joins", first, joins, start, end: behind(cursor) };
}
var starts = /* @__PURE__ */ new Set([
  "JOIN",
  "INNER",
  "LEFT",
  "RIGHT",
  "FULL",
  "CROSS",
  "NATURAL",
  "OUTER"
]);
var kinds = /* @__PURE__ */ new Set(["INNER", "LEFT", "RIGHT", "FULL"]);
function atJoin(cursor) {
  if (cursor.expected !== null) for (const word of starts) at(cursor, word);
  return starts.has(symbolAt(cursor));
}
function readJoin(cursor) {
  const start = here(cursor);
  const from = cursor.pos;
  const natural = take(cursor, "NATURAL");
  const kind = readKind(cursor, from);
  if (!atTable(cursor)) failTable(cursor, cursor.pos - from);
  const right = readTableReference(cursor);
  const on = take(cursor, "ON") ? readOn(cursor) : null;
  const using = on === null && take(cursor, "USING") ? readUsing(cursor) : [];
  return { kind, natural, right, on, using, start, end: behind(cursor) };
}
function failTable(cursor, words3) {
  return fail(cursor, "", reservedHint(cursor) || "a table is expected behind JOIN", words3 < 3 ? -words3 : 0);
}
function readKind(cursor, from) {
  if (take(cursor, "JOIN")) return "INNER";
  if (at(cursor, "CROSS") || at(cursor, "OUTER")) return readCross(cursor);
  const kind = symbolAt(cursor);
  if (!kinds.has(kind)) failJoin(cursor, from);
  cursor.pos += 1;
  if (kind !== "INNER") take(cursor, "OUTER");
  if (!take(cursor, "JOIN")) failJoin(cursor, from);
  return kind;
}
function failJoin(cursor, from) {
  return fail(cursor, "", "JOIN is expected behind it", from - cursor.pos);
}
function readCross(cursor) {
  const word = takeWord(cursor);
  if (at(cursor, "APPLY")) fail(cursor, "APPLY is not allowed", "write JOIN LATERAL");
  if (word === "OUTER") fail(cursor, "", "write LEFT, RIGHT or FULL before OUTER JOIN");
  if (!take(cursor, "JOIN")) fail(cursor, "", "JOIN is expected behind CROSS");
  return word;
}
function readOn(cursor) {
  return bare(cursor, readExpression(cursor));
}
function readUsing(cursor) {
  return bracketedList(cursor, readName);
}

// src/sql/grammar/set-operation.ts
var operators = /* @__PURE__ */ new Set(["UNION", "INTERSECT", "EXCEPT"]);
function atSetOperator(cursor) {
  return atAny(cursor, operators) || symbolAt(cursor) === "MINUS";
}
function readSetOperation(cursor, start, first) {
  const names = [];
  const terms = [readIntersections(cursor, start, first)];
  while (atSetOperator(cursor)) {
    names.push(readSetOperator(cursor));
    const from = here(cursor);
    terms.push(readIntersections(cursor, from, readQueryTerm(cursor)));
  }
  const [only] = terms;
  if (names.length === 0 && only !== void 0) return only;
  bareTerms(cursor, terms, "UNION");
  return { type: "set-operation", operators: names, terms, start, end: behind(cursor) };
}
function readIntersections(cursor, start, first) {
  if (symbolAt(cursor) !== "INTERSECT") return first;
  const names = [];
  const terms = [first];
  while (symbolAt(cursor) === "INTERSECT") {
    names.push(readSetOperator(cursor));
    terms.push(readQueryTerm(cursor));
  }
  bareTerms(cursor, terms, "INTERSECT");
  return { type: "set-operation", operators: names, terms, start, end: behind(cursor) };
}
function readSetOperator(cursor) {
  const word = symbolAt(cursor);
  if (word === "MINUS") fail(cursor, "MINUS is not allowed", "write EXCEPT");
  expect(cursor, word);
  if (take(cursor, "ALL")) return `${word} ALL`;
  take(cursor, "DISTINCT");
  return word;
}

// src/sql/grammar/bracketed-table.ts
function readBracketedTable(cursor) {
  const open = cursor.pos;
  const start = here(cursor);
  expect(cursor, "(");
  if (atQuery(cursor)) return close(cursor, open, readTableQuery(cursor));
  if (!atTable(cursor)) fail(cursor, "", "a query or a join is expected in brackets", -1);
  const first = readJoins(cursor);
  if (atSetOperator(cursor)) return close(cursor, open, readUnion(cursor, first));
  expect(cursor, ")");
  if (first.type === "joins" || first.type === "bracketed") {
    return { type: "bracketed", inner: first, start, end: behind(cursor) };
  }
  const query = bareQuery(first);
  if (query === null)
    fail(cursor, "a query or a join is expected in brackets", "remove the brackets", open - cursor.pos);
  silence2(cursor, open);
  return { type: "derived", lateral: false, query, alias: null, start, end: behind(cursor) };
}
function readCommonQuery(cursor) {
  const open = cursor.pos;
  const table2 = deeper(cursor, readBracketedTable);
  if (table2.type !== "derived") fail(cursor, "a query is expected here", "", open - cursor.pos);
  return table2.query;
}
function close(cursor, open, query) {
  expect(cursor, ")");
  noteBrackets(cursor, query, open);
  const start = startOf(cursor, open);
  return { type: "derived", lateral: false, query, alias: null, start, end: behind(cursor) };
}
function readUnion(cursor, first) {
  const query = bareQuery(first);
  if (query === null) fail(cursor, "a query is expected before it");
  return wholeQuery(readSetOperation(cursor, first.start, query), first.start, behind(cursor));
}
function bareQuery(table2) {
  const bare2 = table2.type === "derived" && !table2.lateral && table2.alias === null;
  return bare2 ? table2.query : null;
}
function silence2(cursor, open) {
  cursor.roles[open] = Role.silent;
  cursor.roles[cursor.pos - 1] = Role.silent;
}

// src/sql/grammar/with.ts
var none2 = { recursive: false, list: [] };
function readWith(cursor) {
  if (symbolAt(cursor) !== "WITH") return none2;
  cursor.pos += 1;
  const recursive = take(cursor, "RECURSIVE");
  const list = [readCommonTable(cursor)];
  while (takeComma(cursor)) list.push(readCommonTable(cursor));
  return { recursive, list };
}
function readCommonTable(cursor) {
  const start = here(cursor);
  const name = readName(cursor);
  const columns = at(cursor, "(") ? readNames(cursor) : [];
  expect(cursor, "AS");
  const query = readCommonQuery(cursor);
  return { name, columns, query, start, end: behind(cursor) };
}

// src/sql/grammar/subquery.ts
function readQueryOrExpression(cursor) {
  const start = here(cursor);
  if (symbolAt(cursor) === "WITH") return deeper(cursor, readBehindWith);
  if (atQuery(cursor)) return readQuery(cursor);
  const first = readExpression(cursor);
  if (first.type === "subquery" && goesOnAsQuery(cursor)) return readQueryFrom(cursor, start, first.query);
  if (!at(cursor, "ORDER")) readQueryTail(cursor);
  return first;
}
function readBehindWith(cursor) {
  const start = here(cursor);
  const { recursive, list } = readWith(cursor);
  if (at(cursor, "WITH")) fail(cursor, "", "put a comma in the place of this WITH");
  const query = atQuery(cursor) ? readQuery(cursor) : readRowQuery(cursor, start);
  return { ...query, recursive, with: list, start };
}
function readRowQuery(cursor, start) {
  const row = readExpression(cursor);
  if (row.type === "subquery") return readQueryFrom(cursor, start, row.query);
  const body = { type: "values", rows: [row], start: row.start, end: row.end };
  return { ...wholeQuery(body, start, 0), ...readQueryTail(cursor), end: behind(cursor) };
}
function subquery(query) {
  return { type: "subquery", query, start: query.start, end: query.end };
}
function readRound(cursor) {
  const start = here(cursor);
  const found2 = readBrackets(cursor, start);
  return atIntervalUnit(cursor) ? readDateDifference(cursor, start, found2) : found2;
}
function readBrackets(cursor, start) {
  const open = cursor.pos;
  expect(cursor, "(");
  const first = readQueryOrExpression(cursor);
  if (symbolAt(cursor) === ",")
    return readRow2(cursor, start, first.type === "query" ? subquery(first) : first);
  expect(cursor, ")");
  if (first.type === "query")
    return { type: "subquery", query: noteBrackets(cursor, first, open), start, end: behind(cursor) };
  return bracketed2(cursor, first, open);
}
function readRow2(cursor, start, first) {
  const items = [bare(cursor, first)];
  while (takeComma(cursor)) items.push(bare(cursor, readExpression(cursor)));
  expect(cursor, ")");
  return { type: "row", items, start, end: behind(cursor) };
}
function readDateDifference(cursor, start, value) {
  const minus = value.type === "chain" && value.operators.at(-1) === "-";
  if (!minus) fail(cursor, "a unit of time stands only behind (a - b)");
  const unit = readIntervalUnit(cursor);
  return { type: "date-difference", value, unit, start, end: behind(cursor) };
}
function readMembers(cursor) {
  expect(cursor, "(");
  const first = readQueryOrExpression(cursor);
  const list = [first.type === "query" ? subquery(first) : bare(cursor, first)];
  while (takeComma(cursor)) list.push(bare(cursor, readExpression(cursor)));
  expect(cursor, ")");
  return list;
}
function readPlainExpression(cursor) {
  const found2 = readExpression(cursor);
  refuseQuery(cursor, found2);
  return bare(cursor, found2);
}
function refuseQuery(cursor, found2) {
  const query = leadingQuery(cursor, found2);
  if (query !== null)
    fail(cursor, "a query is not allowed here", "", passedAt(cursor, query) - 1 - cursor.pos);
}

// src/sql/grammar/predicate.ts
function readPredicate(cursor, start, operand, least) {
  const negated = symbolAt(cursor) === "NOT";
  const word = symbolAt(cursor, negated ? 1 : 0);
  bareOperand(cursor, operand, word === "IS" || word === "FORMAT" ? power.test : power.sum);
  if (word === "IS") return readTest(cursor, start, operand);
  if (word === "FORMAT") return readFormat(cursor, start, operand);
  if (negated) cursor.pos += 1;
  if (word === "BETWEEN") return readBetween(cursor, start, operand, negated);
  if (word === "IN") return readMembership(cursor, start, operand, negated);
  return negatable.has(word) ? readLike(cursor, start, operand, negated, least) : readQuantified(cursor, start, operand);
}
var truths = /* @__PURE__ */ new Set(["NULL", "TRUE", "FALSE", "UNKNOWN", "EMPTY"]);
var jsonKinds = /* @__PURE__ */ new Set(["VALUE", "OBJECT", "ARRAY", "SCALAR"]);
function readTest(cursor, start, operand) {
  expect(cursor, "IS");
  const not = take(cursor, "NOT");
  const truth2 = readTruth(cursor, not ? 0 : -1);
  return { type: "test", operand, test: `${not ? "IS NOT" : "IS"} ${truth2}`, start, end: behind(cursor) };
}
function readTruth(cursor, stumbles) {
  const word = symbolAt(cursor);
  if (truths.has(word)) return takeWord(cursor);
  if (takeAll(cursor, "A", "SET")) return "A SET";
  if (!take(cursor, "JSON")) failTruth(cursor, stumbles);
  return jsonKinds.has(symbolAt(cursor)) ? `JSON ${takeWord(cursor)}` : "JSON";
}
function failTruth(cursor, stumbles) {
  for (const word of truths) at(cursor, word);
  at(cursor, "NOT");
  at(cursor, "DISTINCT");
  return fail(cursor, "", "NULL, TRUE, FALSE or DISTINCT FROM is expected behind IS", stumbles);
}
var encodings = /* @__PURE__ */ new Set(["UTF8", "UTF16", "UTF32"]);
function readFormat(cursor, start, operand) {
  expect(cursor, "FORMAT", "JSON");
  const encoded = encodings.has(symbolAt(cursor, 1)) && take(cursor, "ENCODING");
  const test = encoded ? `FORMAT JSON ENCODING ${takeWord(cursor)}` : "FORMAT JSON";
  return { type: "test", operand, test, start, end: behind(cursor) };
}
function readBetween(cursor, start, operand, negated) {
  expect(cursor, "BETWEEN");
  const symmetric = take(cursor, "SYMMETRIC");
  const said = symmetric || take(cursor, "ASYMMETRIC");
  requireOperand(cursor, negated || said);
  const low = readLow(cursor);
  expect(cursor, "AND");
  const high = readBound2(cursor, power.like);
  return { type: "between", negated, symmetric, operand, low, high, start, end: behind(cursor) };
}
function readLow(cursor) {
  const low = readOperators(cursor, power.and + 1);
  bareOperand(cursor, low, power.sum);
  return at(cursor, "OR") ? readChain(cursor, low.start, low, power.or, power.not) : low;
}
function readBound2(cursor, least) {
  const bound = deeper(cursor, () => readOperators(cursor, least), 1);
  bareOperand(cursor, bound, power.sum);
  return bound;
}
function readMembership(cursor, start, operand, negated) {
  expect(cursor, "IN");
  if (!negated && !at(cursor, "(")) fail(cursor, "", "a list in brackets is expected behind IN", -1);
  const list = readMembers(cursor);
  bareOnly(cursor, list);
  return {
    type: "membership",
    operator: negated ? "NOT IN" : "IN",
    operand,
    list,
    start,
    end: behind(cursor)
  };
}
function readQuantified(cursor, start, operand) {
  const operator = `${takeWord(cursor)} ${takeWord(cursor)}`;
  markBefore(cursor, Role.synonym);
  const list = readMembers(cursor);
  bareOnly(cursor, list);
  return { type: "membership", operator, operand, list, start, end: behind(cursor) };
}
function readLike(cursor, start, operand, negated, least) {
  const word = takeWord(cursor);
  const similar = word === "SIMILAR";
  if (similar) expect(cursor, "TO");
  requireOperand(cursor, negated || similar);
  const pattern = readLikeOperand(cursor, patternPower(least));
  const escape2 = mayEscape(least) && take(cursor, "ESCAPE") ? readLikeOperand(cursor, power.escape) : null;
  const operator = `${negated ? "NOT " : ""}${word}${similar ? " TO" : ""}`;
  return { type: "like", operator, operand, pattern, escape: escape2, start, end: behind(cursor) };
}
function readLikeOperand(cursor, least) {
  const operand = readBound2(cursor, least);
  refuseBetween(cursor, operand);
  return operand;
}
function requireOperand(cursor, severalWords) {
  if (!severalWords && !atOperand(cursor)) fail(cursor, "", "an operand is expected behind it", -1);
}

// src/sql/grammar/cast.ts
function readCast(cursor) {
  const start = here(cursor);
  const name = symbolAt(cursor);
  expect(cursor, name, "(");
  const operand = bare(cursor, readExpression(cursor));
  expect(cursor, "AS");
  const to = at(cursor, "INTERVAL") ? readIntervalType(cursor) : readBareType(cursor);
  expect(cursor, ")");
  return { type: "cast", function: name, operand, to, start, end: behind(cursor) };
}
function readTypeArgument(cursor) {
  const start = here(cursor);
  const dataType2 = at(cursor, "INTERVAL") ? readIntervalType(cursor) : readBareType(cursor);
  return { type: "type-argument", dataType: dataType2, start, end: behind(cursor) };
}
function readIntervalType(cursor) {
  const start = here(cursor);
  expect(cursor, "INTERVAL");
  const name = `INTERVAL ${readIntervalUnit(cursor)}`;
  const end = behind(cursor);
  return { type: "data-type", name, parameters: [], elements: [], fields: [], nullable: true, start, end };
}

// src/sql/grammar/flag.ts
function takeFlag(cursor, ...words3) {
  const start = here(cursor);
  return takeAll(cursor, ...words3) ? { type: "flag", text: words3.join(" "), start, end: behind(cursor) } : null;
}
function readFlag(cursor, ...words3) {
  const start = here(cursor);
  expect(cursor, ...words3);
  return { type: "flag", text: words3.join(" "), start, end: behind(cursor) };
}

// src/sql/grammar/json-call.ts
function readJsonExists(cursor) {
  const list = readPathArguments(cursor);
  const flag = existsBehaviours.map((word) => takeFlag(cursor, word, "ON", "ERROR")).find((found2) => found2 !== null);
  return flag === void 0 ? list : [...list, flag];
}
var existsBehaviours = ["TRUE", "FALSE", "UNKNOWN", "ERROR"];
function readJsonValue(cursor) {
  const list = [...readPathArguments(cursor), ...readReturning(cursor)];
  while (at(cursor, "ERROR") || at(cursor, "NULL") || at(cursor, "DEFAULT")) {
    const flag = takeFlag(cursor, "ERROR") ?? takeFlag(cursor, "NULL") ?? readFlag(cursor, "DEFAULT");
    list.push(flag);
    if (flag.text === "DEFAULT") list.push(readPlainExpression(cursor));
    list.push(readOn2(cursor));
  }
  return list;
}
function readJsonQuery(cursor) {
  const list = [...readPathArguments(cursor), ...readReturning(cursor), ...readWrapper(cursor)];
  for (let flag = takeQueryBehaviour(cursor); flag !== null; flag = takeQueryBehaviour(cursor)) {
    list.push(flag, readOn2(cursor));
  }
  return list;
}
function takeQueryBehaviour(cursor) {
  if (at(cursor, "EMPTY")) return takeFlag(cursor, "EMPTY", "ARRAY") ?? readFlag(cursor, "EMPTY", "OBJECT");
  return takeFlag(cursor, "ERROR") ?? takeFlag(cursor, "NULL");
}
function readOn2(cursor) {
  return takeFlag(cursor, "ON", "EMPTY") ?? readFlag(cursor, "ON", "ERROR");
}
function readWrapper(cursor) {
  const start = here(cursor);
  const without3 = take(cursor, "WITHOUT");
  if (!without3 && !take(cursor, "WITH")) return [];
  const words3 = [without3 ? "WITHOUT" : "WITH"];
  if (!without3 && (at(cursor, "CONDITIONAL") || at(cursor, "UNCONDITIONAL"))) words3.push(takeWord2(cursor));
  if (at(cursor, "ARRAY")) words3.push(takeWord2(cursor));
  expect(cursor, "WRAPPER");
  return [{ type: "flag", text: `${words3.join(" ")} WRAPPER`, start, end: behind(cursor) }];
}
function takeWord2(cursor) {
  cursor.pos += 1;
  return symbolAt(cursor, -1);
}
function readPathArguments(cursor) {
  const list = [readPlainExpression(cursor)];
  expect(cursor, ",");
  list.push(readPlainExpression(cursor));
  if (!take(cursor, "PASSING")) return list;
  list.push(readPassed(cursor));
  while (take(cursor, ",")) list.push(readPassed(cursor));
  return list;
}
function readPassed(cursor) {
  const start = here(cursor);
  const value = readPlainExpression(cursor);
  expect(cursor, "AS");
  const name = readName(cursor);
  return { type: "passed", value, name, start, end: behind(cursor) };
}
function readReturning(cursor) {
  return take(cursor, "RETURNING") ? [readTypeArgument(cursor)] : [];
}
function readJsonObject(cursor) {
  const empty = at(cursor, ")") || atNullClause(cursor);
  const list = empty ? [] : [...readFirstPair(cursor)];
  if (!empty) while (take(cursor, ",")) list.push(...readPair(cursor));
  return [...list, ...readNullClause(cursor)];
}
function readFirstPair(cursor) {
  if (at(cursor, "KEY") && !atOperand(cursor, 1)) fail(cursor, "", "write `key` in backquotes");
  if (callAhead(cursor, 0) !== null) fail(cursor, "", "write KEY before the key");
  return readPair(cursor);
}
function readPair(cursor) {
  const from = cursor.pos;
  const keyed2 = at(cursor, "KEY") && atOperand(cursor, 1) && take(cursor, "KEY");
  const key = readPlainExpression(cursor);
  if (!at(cursor, "VALUE") && !at(cursor, ":")) {
    fail(cursor, "", "VALUE is expected between a key and its value", cursor.pos === from + 1 ? -1 : 0);
  }
  if (keyed2 && at(cursor, ":")) fail(cursor, "", "write VALUE in the place of ':', or remove KEY");
  cursor.pos += 1;
  return [key, readPlainExpression(cursor)];
}
function readJsonObjectAgg(cursor) {
  return [...readPair(cursor), ...readNullClause(cursor)];
}
function readJsonArray(cursor) {
  if (at(cursor, ")")) return [];
  const list = [readPlainExpression(cursor)];
  while (take(cursor, ",")) list.push(readPlainExpression(cursor));
  return [...list, ...readNullClause(cursor)];
}
function readJsonArrayAgg(cursor) {
  const start = here(cursor);
  expect(cursor, "JSON_ARRAYAGG");
  const nameSpan = { start, end: behind(cursor) };
  expect(cursor, "(");
  const value = readPlainExpression(cursor);
  const inside2 = at(cursor, "ORDER") ? readOrderBy(cursor) : [];
  const list = [value, ...readNullClause(cursor)];
  expect(cursor, ")");
  const sorted2 = inside2.length > 0;
  if (sorted2 && at(cursor, "WITHIN")) fail(cursor, "ORDER BY is said twice", "keep one of them");
  const orderBy = take(cursor, "WITHIN") ? readWithinGroup(cursor) : inside2;
  const call = plainCall("JSON_ARRAYAGG", nameSpan, list, behind(cursor));
  return { ...call, clauses: orderBy.length > 0 ? { ...noClauses, orderBy } : null };
}
function atNullClause(cursor) {
  const word = symbolAt(cursor);
  return (word === "NULL" || word === "ABSENT") && symbolAt(cursor, 1) === "ON";
}
function readNullClause(cursor) {
  const flag = takeFlag(cursor, "NULL", "ON", "NULL") ?? takeFlag(cursor, "ABSENT", "ON", "NULL");
  return flag === null ? [] : [flag];
}

// src/sql/grammar/match-call.ts
function readNavigation(cursor) {
  const value = bare(cursor, readExpression(cursor));
  return take(cursor, ",") ? [value, readNumericLiteral(cursor)] : [value];
}
var prefixes = /* @__PURE__ */ new Set(["NOT", "EXISTS", "UNIQUE"]);
function atModified(cursor) {
  const word = symbolAt(cursor);
  if (word !== "FINAL" && word !== "RUNNING") return false;
  const next = symbolAt(cursor, 1);
  if (next === "-" || next === "+" || next === "(") return true;
  return atOperand(cursor, 1) && !prefixes.has(next);
}
function readModified(cursor) {
  const start = here(cursor);
  const name = takeWord(cursor);
  const end = behind(cursor);
  const signed = at(cursor, "-") || at(cursor, "+");
  const operand = signed ? readNumericLiteral(cursor) : readPrimary2(cursor);
  refuseQuery(cursor, operand);
  return plainCall(name, { start, end }, [operand], behind(cursor));
}

// src/sql/grammar/string-call.ts
function readTrimmed(cursor) {
  const side = takeFlag(cursor, "BOTH") ?? takeFlag(cursor, "LEADING") ?? takeFlag(cursor, "TRAILING");
  const list = side === null ? [] : [side];
  if (at(cursor, "FROM") && side === null) fail(cursor, "nothing stands before 'FROM'", "remove it");
  if (at(cursor, ")")) return list;
  if (side === null && callAhead(cursor, 0) !== null) return [readOperand(cursor)];
  if (!at(cursor, "FROM")) list.push(readOperand(cursor));
  if (!at(cursor, "FROM")) return list;
  list.push(readFlag(cursor, "FROM"), readOperand(cursor));
  return list;
}
function readSubstring(cursor) {
  const list = [readOperand(cursor)];
  if (!take(cursor, ",")) expect(cursor, "FROM");
  list.push(readOperand(cursor));
  if (take(cursor, ",") || take(cursor, "FOR")) list.push(readOperand(cursor));
  return list;
}
function readOverlay(cursor) {
  const list = [readOperand(cursor)];
  expect(cursor, "PLACING");
  list.push(readOperand(cursor));
  expect(cursor, "FROM");
  list.push(readOperand(cursor));
  if (take(cursor, "FOR")) list.push(readOperand(cursor));
  return list;
}
function readPosition(cursor) {
  if (at(cursor, "(")) fail(cursor);
  const list = [at(cursor, "-") || at(cursor, "+") ? readNumericLiteral(cursor) : readPrimary2(cursor)];
  expect(cursor, "IN");
  list.push(readOperand(cursor));
  if (take(cursor, "FROM")) list.push(readOperand(cursor));
  return list;
}
function readTranslated(cursor) {
  const list = [readOperand(cursor)];
  if (take(cursor, "USING")) return [...list, readCharset(cursor)];
  while (take(cursor, ",")) list.push(readOperand(cursor));
  return list;
}
function readConverted(cursor) {
  if (atConvertedType(cursor)) return readConvertedType(cursor);
  const call = callAhead(cursor, 0);
  if (call !== null) fail(cursor, "", "write brackets around the call", call);
  const list = [readOperand(cursor)];
  if (take(cursor, "USING")) return [...list, readCharset(cursor)];
  expect(cursor, ",");
  list.push(readCharset(cursor));
  expect(cursor, ",");
  return [...list, readCharset(cursor)];
}
var ambiguous = /* @__PURE__ */ new Set(["DATE", "TIME", "TIMESTAMP", "ARRAY", "ROW", "MULTISET"]);
function atConvertedType(cursor) {
  if (kindAt(cursor) !== Kind.reserved) return false;
  const next = symbolAt(cursor, 1);
  if (at(cursor, "INTERVAL")) return atIntervalUnit(cursor, 1);
  const opens = next === "(" || next === "[" || atString(cursor, 1);
  return atDataType(cursor) && !(opens && ambiguous.has(symbolAt(cursor)));
}
function readConvertedType(cursor) {
  const list = [readTypeArgument(cursor)];
  expect(cursor, ",");
  list.push(readOperand(cursor));
  if (take(cursor, ",")) list.push(takeFlag(cursor, "NULL") ?? readCount(cursor));
  return list;
}
function readBracedConverted(cursor) {
  const value = readOperand(cursor);
  expect(cursor, ",");
  return [value, atName(cursor) ? readCharset(cursor) : readTypeArgument(cursor)];
}
function readContained(cursor) {
  const list = [readOperand(cursor)];
  expect(cursor, ",");
  list.push(readOperand(cursor));
  if (!take(cursor, ",")) return list;
  list.push(readFlag(cursor, "JSON_SCOPE"));
  expect(cursor, "=>");
  list.push(readOperand(cursor));
  return list;
}
function readOperand(cursor) {
  return bare(cursor, readExpression(cursor));
}
function readCharset(cursor) {
  const name = readName(cursor);
  return { type: "flag", text: name.text, start: name.start, end: name.end };
}

// src/sql/grammar/time-call.ts
function readExtracted(cursor) {
  const unit = readTimeUnit(cursor);
  expect(cursor, "FROM");
  return [unit, readOperand2(cursor)];
}
function readUnitFirst(cursor) {
  const list = [readTimeUnit(cursor)];
  expect(cursor, ",");
  list.push(readOperand2(cursor));
  expect(cursor, ",");
  list.push(readOperand2(cursor));
  return list;
}
function readUnitLast(cursor) {
  const list = [readOperand2(cursor)];
  expect(cursor, ",");
  list.push(readOperand2(cursor));
  expect(cursor, ",");
  return [...list, readTimeUnit(cursor)];
}
function readTruncated(cursor) {
  const list = [readOperand2(cursor)];
  expect(cursor, ",");
  return [...list, readTimeUnit(cursor)];
}
function readDateTruncated(cursor) {
  const list = [readOperand2(cursor)];
  expect(cursor, ",");
  return [...list, timeUnits.has(symbolAt(cursor)) ? readTimeUnit(cursor) : readOperand2(cursor)];
}
function readRounding(cursor) {
  const call = readCallOf(cursor, readRounded);
  const over = readOver(cursor);
  return over === null ? call : { ...call, over, end: behind(cursor) };
}
function readRounded(cursor) {
  const operand = readOperand2(cursor);
  return take(cursor, "TO") ? [operand, readTimeUnit(cursor)] : [operand];
}
function readOperand2(cursor) {
  return bare(cursor, readExpression(cursor));
}
var reservedUnits = /* @__PURE__ */ new Set(["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"]);
var timeUnits = /* @__PURE__ */ new Set([
  ...reservedUnits,
  ..."NANOSECOND MICROSECOND MILLISECOND DAYOFWEEK DAYOFYEAR DOW DOY ISODOW ISOYEAR WEEK QUARTER EPOCH DECADE CENTURY MILLENNIUM".split(
    " "
  )
]);
var weekdays = new Set(
  "SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY".split(" ")
);
function readTimeUnit(cursor) {
  const start = here(cursor);
  const text2 = reservedUnits.has(symbolAt(cursor)) ? takeWord3(cursor) : readUnitName(cursor);
  return { type: "flag", text: text2, start, end: behind(cursor) };
}
function readUnitName(cursor) {
  if (!atName(cursor)) fail(cursor, "", "a unit such as DAY or MINUTE is expected here");
  const text2 = readName(cursor).text.toUpperCase();
  if (text2 !== "WEEK" || !take(cursor, "(")) return text2;
  if (!weekdays.has(symbolAt(cursor))) fail(cursor, "", "a day such as MONDAY is expected here");
  const day = takeWord3(cursor);
  expect(cursor, ")");
  return `WEEK(${day})`;
}
function takeWord3(cursor) {
  cursor.pos += 1;
  return symbolAt(cursor, -1);
}

// src/sql/grammar/special-call.ts
function readSpecialCall(cursor) {
  switch (symbolAt(cursor)) {
    case "CAST":
    case "TRY_CAST":
    case "SAFE_CAST":
      return readCast(cursor);
    case "ROW":
    case "PERIOD":
      return readRow3(cursor);
    case "ARRAY":
    case "MAP":
    case "MULTISET":
      return readCollection2(cursor);
    case "DATE":
    case "TIME":
    case "DATETIME":
    case "TIMESTAMP":
    case "TUMBLE":
    case "HOP":
    case "SESSION":
      return readCallOf(cursor, readQuantified2);
    case "CLASSIFIER":
    case "MATCH_NUMBER":
      return readCallOf(cursor, readNone);
    case "FIRST":
    case "LAST":
    case "PREV":
    case "NEXT":
      return readCallOf(cursor, readNavigation);
    default:
      return readTextCall(cursor) ?? readTimeCall(cursor) ?? readJsonCall(cursor);
  }
}
function readTextCall(cursor) {
  switch (symbolAt(cursor)) {
    case "TRIM":
      return readCallOf(cursor, readTrimmed);
    case "SUBSTRING":
      return readCallOf(cursor, readSubstring);
    case "OVERLAY":
      return readCallOf(cursor, readOverlay);
    case "POSITION":
      return readCallOf(cursor, readPosition);
    case "TRANSLATE":
      return readCallOf(cursor, readTranslated);
    case "CONVERT":
      return readCallOf(cursor, readConverted);
    case "CONTAINS_SUBSTR":
      return readCallOf(cursor, readContained);
    default:
      return null;
  }
}
function readTimeCall(cursor) {
  switch (symbolAt(cursor)) {
    case "EXTRACT":
      return readCallOf(cursor, readExtracted);
    case "FLOOR":
    case "CEIL":
    case "CEILING":
      return readRounding(cursor);
    case "TIMESTAMPADD":
    case "TIMESTAMPDIFF":
      return readCallOf(cursor, readUnitFirst);
    case "TIMESTAMP_DIFF":
    case "DATE_DIFF":
    case "DATETIME_DIFF":
    case "TIME_DIFF":
      return readCallOf(cursor, readUnitLast);
    case "DATE_TRUNC":
      return readCallOf(cursor, readDateTruncated);
    case "TIMESTAMP_TRUNC":
    case "DATETIME_TRUNC":
    case "TIME_TRUNC":
      return readCallOf(cursor, readTruncated);
    default:
      return null;
  }
}
function readJsonCall(cursor) {
  switch (symbolAt(cursor)) {
    case "JSON_EXISTS":
      return readCallOf(cursor, readJsonExists);
    case "JSON_VALUE":
      return readCallOf(cursor, readJsonValue);
    case "JSON_QUERY":
      return readCallOf(cursor, readJsonQuery);
    case "JSON_OBJECT":
      return readCallOf(cursor, readJsonObject);
    case "JSON_OBJECTAGG":
      return readCallOf(cursor, readJsonObjectAgg);
    case "JSON_ARRAY":
      return readCallOf(cursor, readJsonArray);
    case "JSON_ARRAYAGG":
      return readJsonArrayAgg(cursor);
    default:
      return null;
  }
}
function readNone() {
  return [];
}
function readQuantified2(cursor) {
  const flag = takeFlag(cursor, "DISTINCT") ?? takeFlag(cursor, "ALL");
  const list = readArgumentList(cursor);
  return flag === null ? list : [flag, ...list];
}
function readRow3(cursor) {
  const start = here(cursor);
  const period = symbolAt(cursor) === "PERIOD";
  cursor.pos += 1;
  const items = readMembers(cursor);
  if (period && items.length !== 2) fail(cursor, "PERIOD takes two moments", "", -1);
  return { type: "row", items, start, end: behind(cursor) };
}

// src/sql/grammar/braced-call.ts
function readBracedCall(cursor) {
  expect(cursor, "{fn");
  const call = readCalled(cursor);
  expect(cursor, "}");
  return call;
}
var special = new Set(
  "CONTAINS_SUBSTR DATE_DIFF DATETIME_DIFF TIMESTAMPADD TIMESTAMPDIFF TIMESTAMP_DIFF TIME_DIFF DATE_TRUNC DATETIME_TRUNC TIMESTAMP_TRUNC TIME_TRUNC".split(" ")
);
var reserved2 = /* @__PURE__ */ new Set(["INSERT", "LEFT", "RIGHT", "TRUNCATE", "SUBSTRING"]);
function readCalled(cursor) {
  const word = symbolAt(cursor);
  if (word === "CONVERT") return readCallOf(cursor, readBracedConverted);
  const found2 = special.has(word) ? readSpecialCall(cursor) : null;
  if (found2 !== null) return found2;
  const isWord = isCallable(word) || reserved2.has(word);
  if (!isWord && !atName(cursor)) fail(cursor, "", "a function is expected behind {fn", -1);
  return readPlainCall(cursor, isWord ? word : null);
}
function readPlainCall(cursor, word) {
  const start = here(cursor);
  const name = word ?? readName(cursor).text;
  if (word !== null) cursor.pos += 1;
  markBefore(cursor, Role.function);
  const nameSpan = { start, end: behind(cursor) };
  return plainCall(name, nameSpan, readArguments(cursor), behind(cursor));
}
function readArguments(cursor) {
  if (takeAll(cursor, "(", ")")) return [];
  if (symbolAt(cursor) !== "(" || symbolAt(cursor, 1) !== "*") return readMembers(cursor);
  expect(cursor, "(");
  const start = here(cursor);
  take(cursor, "*");
  const star = { type: "star", qualifier: [], start, end: behind(cursor) };
  expect(cursor, ")");
  return [star];
}

// src/sql/grammar/moment.ts
var date = /^ *(\d{1,4})-(\d{1,2})-(\d{1,2})$/;
var time = /^ *(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d*)?$/;
function isDate(text2) {
  const [year = 0, month = 0, day = 0] = numbersOf(date, text2);
  return year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysOf(year, month);
}
function isTime(text2) {
  const [hour = 24, minute = 0, second = 0] = numbersOf(time, text2);
  return hour < 24 && minute < 60 && second < 60;
}
function isTimestamp(text2) {
  const [, day = "", clock2] = /^( *[^ ]*)(?: (.*))?$/.exec(text2) ?? [];
  return isDate(day) && (clock2 === void 0 || isTime(clock2));
}
function numbersOf(form, text2) {
  return (form.exec(text2) ?? []).slice(1).map(Number);
}
function daysOf(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// src/sql/grammar/date-literal.ts
var kinds2 = /* @__PURE__ */ new Map([
  ["DATE", "date"],
  ["TIME", "time"],
  ["TIMESTAMP", "timestamp"],
  ["DATETIME", "timestamp"]
]);
function readDateLiteral(cursor) {
  const word = symbolAt(cursor);
  const kind = kinds2.get(word);
  if (kind === void 0) return null;
  const zoned = word === "TIMESTAMP" && symbolAt(cursor, 1) === "WITH";
  if (!atPlainString(cursor, 1) && kindAt(cursor, 1) !== Kind.placeholder && !zoned) return null;
  const start = here(cursor);
  cursor.pos += 1;
  if (zoned) expect(cursor, "WITH", "LOCAL", "TIME", "ZONE");
  readString(cursor);
  return { type: "literal", kind, start, end: behind(cursor) };
}
var braced = /* @__PURE__ */ new Map([
  ["{d", { kind: "date", isWritten: isDate }],
  ["{t", { kind: "time", isWritten: isTime }],
  ["{ts", { kind: "timestamp", isWritten: isTimestamp }]
]);
function readBraced(cursor) {
  const start = here(cursor);
  const found2 = braced.get(symbolAt(cursor));
  if (found2 === void 0) return null;
  if (!atPlainString(cursor, 1)) fail(cursor, "", `write a ${found2.kind} in quotes behind it`);
  cursor.pos += 1;
  if (!found2.isWritten(readString(cursor).value)) fail(cursor, `this is no ${found2.kind}`, "", -1);
  expect(cursor, "}");
  return { type: "literal", kind: found2.kind, start, end: behind(cursor) };
}

// src/sql/grammar/case.ts
function readCase(cursor) {
  const start = here(cursor);
  expect(cursor, "CASE");
  const operand = at(cursor, "WHEN") ? null : bare(cursor, readExpression(cursor));
  const branches = [];
  while (take(cursor, "WHEN")) branches.push(readBranch(cursor));
  if (branches.length === 0) fail(cursor);
  const otherwise = take(cursor, "ELSE") ? bare(cursor, readExpression(cursor)) : null;
  expect(cursor, "END");
  return { type: "case", operand, branches, otherwise, start, end: behind(cursor) };
}
function readBranch(cursor) {
  const when = [bare(cursor, readExpression(cursor))];
  while (take(cursor, ",")) when.push(bare(cursor, readExpression(cursor)));
  expect(cursor, "THEN");
  return { when, then: bare(cursor, readExpression(cursor)) };
}

// src/sql/grammar/keyword-primary.ts
var literals = /* @__PURE__ */ new Map([
  ["TRUE", "boolean"],
  ["FALSE", "boolean"],
  ["UNKNOWN", "boolean"],
  ["NULL", "null"]
]);
function readKeyword(cursor) {
  const word = symbolAt(cursor);
  const literal = literals.get(word);
  if (literal !== void 0) return readWord(cursor, literal);
  const found2 = readConstruct(cursor, word);
  if (found2 !== null) return found2;
  if (kindAt(cursor) === Kind.keyword) return readReference(cursor);
  if (isCallable(word) && symbolAt(cursor, 1) === "(") return readCallableKeyword(cursor);
  return isContextVariable(word) ? readContext(cursor, word) : fail(cursor, "", reservedHint(cursor));
}
function readConstruct(cursor, word) {
  const next = symbolAt(cursor, 1);
  switch (word) {
    case "CASE":
      return readCase(cursor);
    case "INTERVAL":
      return readInterval(cursor);
    case "DECIMAL":
      return readUnsignedNumber(cursor);
    case "NEW":
      return atName(cursor, 1) ? readNew(cursor) : null;
    case "SPECIFIC":
      return atName(cursor, 1) || isCallable(next) ? readNamedFunction(cursor) : null;
    case "MODEL":
      return atName(cursor, 1) ? readModel(cursor) : null;
    case "ARRAY":
    case "MAP":
    case "MULTISET":
      return next === "[" || next === "(" ? readCollection2(cursor) : null;
    case "FINAL":
    case "RUNNING":
      return atModified(cursor) ? readModified(cursor) : null;
    default:
      return next === "(" ? readSpecialCall(cursor) : readDateLiteral(cursor) ?? readSequence3(cursor);
  }
}
function readNew(cursor) {
  expect(cursor, "NEW");
  return readRoutine(cursor);
}
function readModel(cursor) {
  const start = here(cursor);
  cursor.pos += 1;
  return { type: "model", name: readPath(cursor), start, end: behind(cursor) };
}
function readSequence3(cursor) {
  const word = symbolAt(cursor);
  if (word !== "NEXT" && word !== "CURRENT" || symbolAt(cursor, 1) !== "VALUE") return null;
  const start = here(cursor);
  cursor.pos += 2;
  const end = behind(cursor);
  expect(cursor, "FOR");
  return plainCall(`${word} VALUE`, { start, end }, [readPath(cursor)], behind(cursor));
}
function readWord(cursor, kind) {
  const start = here(cursor);
  cursor.pos += 1;
  return { type: "literal", kind, start, end: behind(cursor) };
}
function readContext(cursor, name) {
  const start = here(cursor);
  cursor.pos += 1;
  const end = behind(cursor);
  return plainCall(name, { start, end }, [], end);
}

// src/sql/grammar/primary.ts
var prefixes2 = /* @__PURE__ */ new Map([
  ["NOT", ["NOT", power.not]],
  ["-", ["-", power.sign]],
  ["+", ["+", power.sign]],
  ["EXISTS", ["EXISTS", power.exists]],
  ["UNIQUE", ["UNIQUE", power.exists]]
]);
function readPrefixed(cursor) {
  const kind = kindAt(cursor);
  const found2 = kind === Kind.symbol || kind === Kind.reserved ? prefixes2.get(symbolAt(cursor)) : void 0;
  if (found2 === void 0) return readPostfix(cursor, readPrimary2(cursor));
  const [operator, strength] = found2;
  const start = here(cursor);
  cursor.pos += 1;
  const operand = deeper(cursor, () => readOperators(cursor, strength + 1), 1);
  if (operator === "NOT") bareOperand(cursor, operand, power.not);
  else if (operand.type === "subquery") bare(cursor, operand);
  return { type: "unary", operator, operand, start, end: behind(cursor) };
}
var deepestAccess = 60;
function readPostfix(cursor, first) {
  let operand = first;
  for (let level = 0; ; level += 1) {
    const symbol = symbolAt(cursor);
    if (symbol !== "." && symbol !== "[") return operand;
    if (level > deepestAccess) fail(cursor, "nested too deeply");
    const start = startOfBracketed(cursor, operand);
    cursor.pos += 1;
    operand = symbol === "." ? readField2(cursor, operand, start) : readItem2(cursor, operand, start);
  }
}
function startOfBracketed(cursor, operand) {
  const brackets = cursor.brackets.get(operand);
  return brackets === void 0 ? operand.start : startOf(cursor, brackets[0]);
}
function readField2(cursor, operand, start) {
  const from = cursor.pos;
  const path = { type: "path", start: here(cursor), parts: [readPart(cursor)], end: behind(cursor) };
  const [field] = path.parts;
  if (symbolAt(cursor) !== "(") return { type: "field", operand, field, start, end: behind(cursor) };
  const call = readCall(cursor, path, from);
  return { type: "method", operand, call, start, end: behind(cursor) };
}
function readPart(cursor) {
  return atName(cursor) ? readName(cursor) : failPart(cursor);
}
function failPart(cursor) {
  return fail(cursor, "", reservedHint(cursor) || "a name is expected behind the dot", -1);
}
var bases = /* @__PURE__ */ new Set(["OFFSET", "ORDINAL", "SAFE_OFFSET", "SAFE_ORDINAL"]);
function readItem2(cursor, operand, start) {
  const base = bases.has(symbolAt(cursor)) ? symbolAt(cursor) : null;
  if (base !== null) cursor.pos += 1;
  const index = readExpression(cursor);
  expect(cursor, "]");
  return { type: "item", operand, base, index, start, end: behind(cursor) };
}
function readPrimary2(cursor) {
  if (cursor.expected !== null) expecting(cursor, "an expression");
  switch (kindAt(cursor)) {
    case Kind.word:
    case Kind.quoted:
      return readReference(cursor);
    case Kind.number:
      return readNumber2(cursor);
    case Kind.string:
      return readStringLiteral(cursor);
    case Kind.placeholder:
      return readPlaceholder(cursor);
    case Kind.symbol:
      return readSymbol(cursor);
    case Kind.keyword:
    case Kind.reserved:
      return readKeyword(cursor);
    default:
      return fail(cursor);
  }
}
function readNumber2(cursor) {
  const start = here(cursor);
  takeNumber(cursor);
  return { type: "literal", kind: "number", start, end: behind(cursor) };
}
function readPlaceholder(cursor) {
  const next = symbolAt(cursor, 1);
  if (next === "." || next === "(") return readReference(cursor);
  const start = here(cursor);
  cursor.pos += 1;
  return { type: "literal", kind: "placeholder", start, end: behind(cursor) };
}
function readReference(cursor) {
  const from = cursor.pos;
  const start = here(cursor);
  const parts = [readName(cursor)];
  while (symbolAt(cursor) === ".") {
    cursor.pos += 1;
    if (take(cursor, "*")) return readStar(cursor, parts, start, from);
    parts.push(readPart(cursor));
  }
  const path = { type: "path", parts, start, end: behind(cursor) };
  return symbolAt(cursor) === "(" ? readCall(cursor, path, from) : path;
}
function readStar(cursor, qualifier, start, from) {
  const end = behind(cursor);
  if (symbolAt(cursor) === "(") return readCall(cursor, { type: "path", parts: qualifier, start, end }, from);
  return { type: "star", qualifier, start, end };
}
function readSymbol(cursor) {
  const start = here(cursor);
  const symbol = symbolAt(cursor);
  if (symbol === "(") return readRound(cursor);
  if (symbol === "{fn") return readBracedCall(cursor);
  if (take(cursor, "?")) return { type: "literal", kind: "placeholder", start, end: behind(cursor) };
  return readBraced(cursor) ?? fail(cursor);
}

// src/sql/grammar/expression.ts
var deepestOperators = 30;
function readExpression(cursor) {
  descend(cursor, bracketWeight - 1);
  const found2 = readOperators(cursor, 0);
  cursor.depth -= bracketWeight - 1;
  return found2;
}
function readOperators(cursor, least) {
  descend(cursor, 1);
  const start = here(cursor);
  let left = readPrefixed(cursor);
  for (let level = 0; ; level += 1) {
    if (level > deepestOperators) fail(cursor, "nested too deeply");
    if (cursor.expected !== null) expecting(cursor, "an operator");
    const strength = infixPower(cursor);
    if (strength === 0 || strength < least) break;
    left = isChained(strength) ? readChain(cursor, start, left, strength) : readPredicate(cursor, start, left, least);
    if (symbolAt(cursor) === "[") left = readPostfix(cursor, left);
  }
  cursor.depth -= 1;
  return left;
}
function readChain(cursor, start, first, strength, least = strength + 1) {
  bareOperand(cursor, first, least - 1);
  const inner = first.type === "chain" && powerOf(first) === strength ? first : null;
  const operators2 = inner === null ? [] : [...inner.operators];
  const operands = inner === null ? [first] : [...inner.operands];
  do {
    const from = cursor.pos;
    operators2.push(readOperator(cursor));
    if (!atOperand(cursor)) fail(cursor, "", "an operand is expected behind the operator", from - cursor.pos);
    const operand = readOperators(cursor, least);
    bareOperand(cursor, operand, least);
    operands.push(operand);
  } while (infixPower(cursor) === strength);
  return { type: "chain", operators: operators2, operands, start, end: behind(cursor) };
}

// src/sql/grammar/order-by.ts
var tails = /* @__PURE__ */ new Set(["ORDER", "LIMIT", "OFFSET", "FETCH"]);
var none3 = { orderBy: [], limit: null, offset: null };
function atQueryTail(cursor) {
  return atAny(cursor, tails);
}
function readQueryTail(cursor) {
  if (!atQueryTail(cursor)) return none3;
  const orderBy = at(cursor, "ORDER") ? readOrderBy(cursor) : [];
  if (take(cursor, "LIMIT")) return { orderBy, limit: readLimit(cursor), offset: readOffset(cursor) };
  const from = cursor.pos;
  const offset = readOffset(cursor);
  const behindOffset = cursor.pos;
  const limit = readFetch(cursor);
  if (limit !== null && offset !== null)
    cursor.reordered.set(from, [
      [behindOffset, cursor.pos],
      [from, behindOffset]
    ]);
  return { orderBy, limit, offset };
}
function readOrderBy(cursor) {
  expect(cursor, "ORDER", "BY");
  const items = [readOrderItem(cursor)];
  while (takeSoftComma(cursor)) items.push(readOrderItem(cursor));
  return items;
}
function readOrderItem(cursor) {
  const expression = bare(cursor, readExpression(cursor));
  const descending = !take(cursor, "ASC") && take(cursor, "DESC");
  const nulls = takeAll(cursor, "NULLS", "FIRST") ? "NULLS FIRST" : takeAll(cursor, "NULLS", "LAST") ? "NULLS LAST" : "";
  return { expression, descending, nulls };
}
function readLimit(cursor) {
  if (take(cursor, "ALL")) {
    cursor.roles.fill(Role.silent, cursor.pos - 2, cursor.pos);
    return null;
  }
  const isStart = at(cursor, "DECIMAL");
  const limit = readCount(cursor);
  if (isStart && !at(cursor, ",")) fail(cursor, "", "write a number without DECIMAL");
  if (at(cursor, ",")) fail(cursor, "'LIMIT start, count' is not allowed", "write LIMIT count OFFSET start");
  return limit;
}
function readOffset(cursor) {
  if (!take(cursor, "OFFSET")) return null;
  const offset = readCount(cursor);
  if (take(cursor, "ROW") || take(cursor, "ROWS")) markBefore(cursor, Role.silent);
  if (at(cursor, "LIMIT"))
    fail(cursor, "'OFFSET start LIMIT count' is not allowed", "write LIMIT count OFFSET start");
  return offset;
}
function readFetch(cursor) {
  if (!take(cursor, "FETCH")) return null;
  markBefore(cursor, Role.synonym);
  if (!take(cursor, "FIRST")) expect(cursor, "NEXT");
  markBefore(cursor, Role.silent);
  const count = readCount(cursor);
  if (!take(cursor, "ROW")) expect(cursor, "ROWS");
  expect(cursor, "ONLY");
  cursor.roles.fill(Role.silent, cursor.pos - 2, cursor.pos);
  return count;
}

// src/sql/grammar/query.ts
var starts2 = /* @__PURE__ */ new Set(["SELECT", "WITH", "VALUES", "VALUE"]);
function isQueryWord(cursor, ahead = 0) {
  const word = symbolAt(cursor, ahead);
  return starts2.has(word) || word === "TABLE" && symbolAt(cursor, ahead + 1) !== "(";
}
function atQuery(cursor) {
  if (cursor.expected !== null) at(cursor, "SELECT");
  return isQueryWord(cursor);
}
function readQuery(cursor) {
  return deeper(cursor, readWhole, queryWeight);
}
function readTableQuery(cursor) {
  return deeper(cursor, readUnbracketed, queryWeight);
}
function readWhole(cursor) {
  const start = here(cursor);
  return readBody(cursor, start, readWith(cursor));
}
function readUnbracketed(cursor) {
  const start = here(cursor);
  const clause3 = readWith(cursor);
  if (at(cursor, "(")) fail(cursor, "", "remove the brackets around the query behind WITH");
  return readBody(cursor, start, clause3);
}
function readBody(cursor, start, { recursive, list }) {
  const isRow = symbolAt(cursor) === "ROW";
  const first = readQueryTerm(cursor);
  if (isRow && (atSetOperator(cursor) || at(cursor, "ORDER"))) fail(cursor, "", "write the query without ROW");
  const body = atSetOperator(cursor) ? readSetOperation(cursor, start, first) : first;
  return readTail(cursor, start, recursive, list, body);
}
function goesOnAsQuery(cursor) {
  return atSetOperator(cursor) || atQueryTail(cursor);
}
function readQueryFrom(cursor, start, first) {
  const body = atSetOperator(cursor) ? readSetOperation(cursor, start, first) : first;
  return readTail(cursor, start, false, [], body);
}
function readTail(cursor, start, recursive, list, body) {
  const { orderBy, limit, offset } = readQueryTail(cursor);
  const end = behind(cursor);
  const query = { type: "query", recursive, with: list, body, orderBy, limit, offset, start, end };
  bareBody(cursor, query);
  return query;
}
function wholeQuery(body, start, end) {
  return {
    type: "query",
    recursive: false,
    with: [],
    body,
    orderBy: [],
    limit: null,
    offset: null,
    start,
    end
  };
}
function readQueryTerm(cursor) {
  switch (symbolAt(cursor)) {
    case "SELECT":
      return readSelect(cursor);
    case "VALUES":
    case "VALUE":
      return readValues(cursor);
    case "TABLE":
      return readExplicitTable(cursor);
    case "(":
      return readAccessed(cursor, readBracketedQuery(cursor));
    case "ROW":
      return readRowQuery2(cursor);
    default:
      at(cursor, "SELECT");
      return fail(cursor);
  }
}
function readRowQuery2(cursor) {
  if (symbolAt(cursor, 1) !== "(") fail(cursor);
  expect(cursor, "ROW");
  const query = readAccessed(cursor, readBracketedQuery(cursor));
  cursor.brackets.delete(query);
  return query;
}
function readAccessed(cursor, query) {
  const { start, end } = query;
  const from = cursor.pos;
  readPostfix(cursor, { type: "subquery", query, start, end });
  if (cursor.pos > from) cursor.brackets.delete(query);
  return query;
}
function readBracketedQuery(cursor) {
  const open = cursor.pos;
  const start = here(cursor);
  expect(cursor, "(");
  const inner = deeper(cursor, readQuery);
  expect(cursor, ")");
  return noteBrackets(cursor, { ...inner, start, end: behind(cursor) }, open);
}
function readExplicitTable(cursor) {
  const start = here(cursor);
  expect(cursor, "TABLE");
  const table2 = readPath(cursor);
  return { type: "explicit-table", table: table2, start, end: behind(cursor) };
}

// src/sql/grammar/statement/literal-value.ts
var words2 = /* @__PURE__ */ new Map([
  ["TRUE", "boolean"],
  ["FALSE", "boolean"],
  ["UNKNOWN", "boolean"],
  ["NULL", "null"]
]);
function readLiteral2(cursor) {
  const kind = kindAt(cursor);
  if (kind === Kind.string || kind === Kind.placeholder) return readStringLiteral(cursor);
  const word = symbolAt(cursor);
  if (word === "INTERVAL") return readInterval(cursor);
  const named2 = words2.get(word);
  if (named2 !== void 0) return readWord2(cursor, named2);
  return readDateLiteral(cursor) ?? readBraced(cursor) ?? readNumber3(cursor);
}
function readWord2(cursor, kind) {
  const start = here(cursor);
  cursor.pos += 1;
  return { type: "literal", kind, start, end: behind(cursor) };
}
function readNumber3(cursor) {
  const word = symbolAt(cursor);
  const isNumber2 = kindAt(cursor) === Kind.number || word === "-" || word === "+" || word === "DECIMAL";
  return isNumber2 ? readNumericLiteral(cursor) : fail(cursor);
}

// src/sql/grammar/statement/placeholder-entry.ts
function takePlaceholderEntry(cursor) {
  const next = symbolAt(cursor, 1);
  if (kindAt(cursor) !== Kind.placeholder || next !== "," && next !== ")") return false;
  cursor.pos += 1;
  return true;
}

// src/sql/grammar/statement/options.ts
function readOptions2(cursor) {
  expect(cursor, "(");
  const options = [];
  if (take(cursor, ")")) return options;
  const entries2 = [];
  do {
    const from = cursor.pos;
    options.push(...readEntry(cursor));
    entries2.push([from, cursor.pos]);
  } while (takeComma(cursor));
  expect(cursor, ")");
  cursor.unordered.push({ entries: entries2 });
  return options;
}
function readEntry(cursor) {
  if (!takePlaceholderEntry(cursor)) return [readOption2(cursor)];
  return [];
}
function readOption2(cursor) {
  const key = readStrings(cursor);
  expect(cursor, "=");
  return option(key, readStrings(cursor));
}
function readKeys(cursor) {
  if (symbolAt(cursor, 1) !== ")") return bracketedList(cursor, readStrings);
  expect(cursor, "(", ")");
  return [];
}

// src/sql/grammar/statement/partition.ts
function readPartition(cursor) {
  return bracketedList(cursor, readValue4);
}
function readValue4(cursor) {
  const column = readName(cursor);
  expect(cursor, "=");
  return { column, value: readLiteral2(cursor) };
}
function readOpenPartition(cursor) {
  return bracketedList(cursor, readOpenValue);
}
function readOpenValue(cursor) {
  const column = readName(cursor);
  return { column, value: take(cursor, "=") ? readLiteral2(cursor) : null };
}

// src/sql/grammar/statement/comment.ts
function readComment(cursor) {
  return take(cursor, "COMMENT") ? readString(cursor) : null;
}

// src/sql/grammar/statement/constraint.ts
function atConstraint(cursor) {
  return at(cursor, "CONSTRAINT") || at(cursor, "PRIMARY") || at(cursor, "UNIQUE");
}
function readTableConstraint(cursor) {
  const start = here(cursor);
  const kind = readKind2(cursor);
  const columns = readNames(cursor);
  takeEnforcement(cursor);
  return { kind, columns, ...spanFrom(cursor, start) };
}
function readColumnConstraint(cursor, column) {
  if (!atConstraint(cursor)) return null;
  const start = here(cursor);
  const kind = readKind2(cursor);
  takeEnforcement(cursor);
  return { kind, columns: column, ...spanFrom(cursor, start) };
}
function readKind2(cursor) {
  if (take(cursor, "CONSTRAINT")) readName(cursor);
  if (take(cursor, "UNIQUE")) return "UNIQUE";
  if (symbolAt(cursor) === "FOREIGN") fail(cursor, "", "Flink SQL has no foreign keys: remove the constraint");
  expect(cursor, "PRIMARY", "KEY");
  return "PRIMARY KEY";
}
function takeEnforcement(cursor) {
  if (take(cursor, "ENFORCED") || !take(cursor, "NOT")) return;
  expect(cursor, "ENFORCED");
}

// src/sql/grammar/statement/column.ts
function readColumn2(cursor) {
  const start = here(cursor);
  const name = readPath(cursor);
  return readColumnNamed(cursor, start, name);
}
function readColumnNamed(cursor, start, name) {
  if (name.parts.length === 1 && take(cursor, "AS")) return readComputed(cursor, start, name);
  const dataType2 = readDataType(cursor);
  const metadata = readMetadata(cursor);
  const constraint = metadata === null ? readColumnConstraint(cursor, name.parts.slice(-1)) : null;
  const comment = readComment(cursor);
  rejectDefault(cursor);
  const kind = metadata === null ? "physical" : "metadata";
  const end = behind(cursor);
  return { kind, name, dataType: dataType2, expression: null, metadata, constraint, comment, start, end };
}
function readComputed(cursor, start, name) {
  const expression = readPlainExpression(cursor);
  const comment = readComment(cursor);
  const span = spanFrom(cursor, start);
  return {
    kind: "computed",
    name,
    dataType: null,
    expression,
    metadata: null,
    constraint: null,
    comment,
    ...span
  };
}
function readMetadata(cursor) {
  const start = here(cursor);
  if (!take(cursor, "METADATA")) return null;
  if (take(cursor, "FROM")) readStringLiteral(cursor);
  take(cursor, "VIRTUAL");
  return spanFrom(cursor, start);
}
function rejectDefault(cursor) {
  const word = symbolAt(cursor);
  if (word === "DEFAULT") fail(cursor, "", "Flink SQL has no default values: remove DEFAULT");
  if (word === "REFERENCES") fail(cursor, "", "Flink SQL has no foreign keys: remove REFERENCES");
  if (word === "AS" || word === "GENERATED")
    fail(cursor, "", "a computed column has no type: write name AS expression");
  if (word === "NOT") fail(cursor, "", "NOT NULL stands right behind the type, and once");
}

// src/sql/grammar/statement/watermark.ts
function readWatermark(cursor) {
  const start = here(cursor);
  expect(cursor, "WATERMARK", "FOR");
  const column = readPath(cursor);
  expect(cursor, "AS");
  const expression = readPlainExpression(cursor);
  return { column, expression, ...spanFrom(cursor, start) };
}

// src/sql/grammar/statement/schema.ts
var noSchema = { columns: [], names: [], constraints: [], watermarks: [] };
function readSchema(cursor) {
  return at(cursor, "(") ? readElements2(cursor, true) : noSchema;
}
function readTypedSchema(cursor) {
  return readElements2(cursor, false);
}
function readElements2(cursor, mayBeBare) {
  const schema = { columns: [], names: [], constraints: [], watermarks: [] };
  expect(cursor, "(");
  do
    readElement(cursor, schema, mayBeBare);
  while (takeComma(cursor));
  expect(cursor, ")");
  return schema;
}
function readElement(cursor, schema, mayBeBare) {
  if (takePlaceholderEntry(cursor) || takeClause(cursor, schema)) return;
  const start = here(cursor);
  const from = cursor.pos;
  const name = readPath(cursor);
  const others = schema.columns.length + schema.constraints.length + schema.watermarks.length;
  const mayStand = others === 0 && (schema.names.length > 0 || cursor.pos === from + 1);
  const isBare2 = mayBeBare && (at(cursor, ",") || at(cursor, ")"));
  if (isBare2 && mayStand) schema.names.push(name);
  else if (schema.names.length > 0) fail(cursor, "", "columns have all a type, or none has one");
  else schema.columns.push(readColumnNamed(cursor, start, name));
}
function takeClause(cursor, schema) {
  if (schema.names.length > 0) return false;
  if (atConstraint(cursor)) schema.constraints.push(readTableConstraint(cursor));
  else if (at(cursor, "WATERMARK")) addWatermark(cursor, schema);
  else if (symbolAt(cursor) === "FOREIGN")
    fail(cursor, "", "Flink SQL has no foreign keys: remove the constraint");
  else return false;
  return true;
}
function addWatermark(cursor, schema) {
  if (schema.watermarks.length > 0) fail(cursor, "a table has at most one WATERMARK", "remove this one");
  schema.watermarks.push(readWatermark(cursor));
}

// src/sql/grammar/statement/hole.ts
function readHole(cursor, hole, filled2) {
  switch (hole) {
    case "alter":
    case "rename":
    case "drop":
    case "mention":
    case "write":
      return { ...filled2, targets: [...filled2.targets, { role: hole, name: readPath(cursor) }] };
    case "options":
      return { ...filled2, options: [...filled2.options, ...readOptions2(cursor)] };
    case "setting":
      return { ...filled2, options: [readOption2(cursor)] };
    case "key":
      return { ...filled2, keys: [readStrings(cursor).value] };
    case "query":
      return { ...filled2, query: readQuery(cursor) };
    case "call":
      return { ...filled2, expressions: [...filled2.expressions, readRoutine(cursor)] };
    default:
      readAndForget(cursor, hole);
      return filled2;
  }
}
function readAndForget(cursor, hole) {
  switch (hole) {
    case "name":
      return readName(cursor);
    case "path":
      return readPath(cursor);
    case "string":
      return readString(cursor);
    case "strings":
      return readStringLiteral(cursor);
    case "value":
      return atName(cursor) ? readName(cursor) : readLiteral2(cursor);
    case "keys":
      return readKeys(cursor);
    case "schema":
      return readTypedSchema(cursor);
    case "partition":
      return readPartition(cursor);
    case "open partition":
      return readOpenPartition(cursor);
  }
}

// src/sql/grammar/statement/form-reader.ts
function readForm(cursor, form, filled2) {
  switch (form.type) {
    case "word":
      return take(cursor, form.word) ? filled2 : null;
    case "hole":
      return mayFill(cursor, form.hole) ? readHole(cursor, form.hole, filled2) : null;
    case "sequence":
      return readSequence4(cursor, form.forms, filled2);
    case "choice":
      return readFirst3(cursor, form.forms, filled2);
    case "optional":
      return readFirst3(cursor, [form.form], filled2) ?? filled2;
    case "many":
      return readMany(cursor, form.form, filled2);
    case "list":
      return readList2(cursor, form.form, filled2);
  }
}
function readFirst3(cursor, forms, filled2) {
  const { pos } = cursor;
  for (const form of forms) {
    const found2 = readForm(cursor, form, filled2);
    if (found2 !== null) return found2;
    cursor.pos = pos;
  }
  return null;
}
function readSequence4(cursor, forms, filled2) {
  let found2 = filled2;
  for (const form of forms) {
    found2 = readForm(cursor, form, found2);
    if (found2 === null) return null;
  }
  return found2;
}
function readMany(cursor, form, filled2) {
  let found2 = filled2;
  for (let next = readFirst3(cursor, [form], found2); next !== null; next = readFirst3(cursor, [form], found2))
    found2 = next;
  return found2;
}
function readList2(cursor, form, filled2) {
  let found2 = readForm(cursor, form, filled2);
  while (found2 !== null && take(cursor, ",")) found2 = readForm(cursor, form, found2);
  return found2;
}
var bracketed3 = /* @__PURE__ */ new Set([
  "options",
  "keys",
  "schema",
  "partition",
  "open partition"
]);
var textual = /* @__PURE__ */ new Set(["string", "strings", "setting", "key"]);
var named = /* @__PURE__ */ new Set([
  "name",
  "path",
  "alter",
  "rename",
  "drop",
  "mention",
  "write"
]);
function mayFill(cursor, hole) {
  if (bracketed3.has(hole)) {
    expecting(cursor, "(");
    return cursor.symbols[cursor.pos] === "(";
  }
  if (named.has(hole)) return atName(cursor) || kindAt(cursor) === Kind.reserved;
  if (!textual.has(hole)) return true;
  expecting(cursor, "a string");
  return kindAt(cursor) === Kind.string || kindAt(cursor) === Kind.placeholder;
}

// src/sql/dialect/confluent.ts
var unless = "[IF NOT EXISTS]";
var about = "[COMMENT <string>]";
var change = "(RENAME TO <path> | SET <options> | RESET <keys>)";
var confluent = {
  name: "Confluent Cloud",
  commands: [
    [
      "create-other",
      `CREATE AGENT ${unless} <path> {USING (MODEL <path> | PROMPT <strings> | (TOOLS | AGENTS) <path>, \u2026)} ${about} [WITH <options>]`
    ],
    [
      "create-other",
      `CREATE TOOL ${unless} <path> USING (CONNECTION | FUNCTION) <path> ${about} [WITH <options>]`
    ],
    [
      "create-function",
      `CREATE FUNCTION ${unless} <path> USING (JAR <string> | ARTIFACT <string>), \u2026 [USING CONNECTIONS '(' (<strings> | <path>), \u2026 ')'] ${about} [WITH <options>]`
    ],
    [
      "other",
      `ALTER AGENT [IF EXISTS] <path> (SET (MODEL <path> | PROMPT <strings>) | (ADD | REMOVE) (TOOL | TOOLS) <path>, \u2026 | ${change})`
    ],
    ["other", `ALTER TOOL [IF EXISTS] <path> ${change}`],
    ["other", "DROP (AGENT | TOOL) [IF EXISTS] <path>"],
    ["show", "SHOW (AGENTS | TOOLS) [(FROM | IN) <path>] [[NOT] LIKE <string>]"],
    ["show", "SHOW CREATE (AGENT | TOOL) <path>"],
    ["describe", "(DESCRIBE | DESC) (AGENT | TOOL) [EXTENDED] <path>"]
  ],
  beginnings: ["CREATE [OR ALTER] MATERIALIZED TABLE IF NOT EXISTS"],
  clauses: [
    ["USING", "CONNECTION"],
    ["USING", "CONNECTIONS"]
  ],
  functions: [],
  groupWindows: [],
  tableFunctions: ["KEY_SEARCH_AGG", "VECTOR_SEARCH_AGG", "TEXT_SEARCH_AGG"]
};

// src/sql/dialect/flink.ts
var flink = {
  name: "Apache Flink",
  commands: [],
  beginnings: [
    "CREATE [OR REPLACE] TEMPORARY",
    "CREATE [OR REPLACE] (CATALOG | DATABASE)",
    "DROP [TEMPORARY] (CATALOG | DATABASE)",
    "UPDATE",
    "DELETE",
    "TRUNCATE",
    "CALL"
  ],
  clauses: [],
  functions: ["PROCTIME"],
  groupWindows: ["TUMBLE", "HOP", "SESSION"],
  tableFunctions: []
};

// src/sql/dialect/dialect.ts
var dialects = { flink, confluent };
function tableFunctionsOf(dialect) {
  return dialect === null ? allTableFunctions : new Set(dialects[dialect].tableFunctions);
}
var allTableFunctions = new Set(
  Object.values(dialects).flatMap(({ tableFunctions }) => tableFunctions)
);

// src/sql/dialect/foreign.ts
function foreignIn(cursor, from, to, dialect) {
  const { name } = dialects[dialect];
  for (const other of known3) {
    const at2 = other.dialect === dialect ? null : placeIn(cursor, from, to, other);
    if (at2 === null) continue;
    const message = `${name} does not take ${textAt(cursor, at2)} here`;
    return { at: at2, message, hint: `this is SQL of ${other.description.name}` };
  }
  return null;
}
function knownOf(dialect) {
  const description = dialects[dialect];
  const commands2 = description.commands.map(([, text2]) => formOf(text2));
  return { dialect, description, commands: commands2, beginnings: description.beginnings.map(formOf) };
}
var known3 = [knownOf("flink"), knownOf("confluent")];
function placeIn(cursor, from, to, { description, ...forms }) {
  if (forms.commands.some((form) => lengthOf(cursor, from, form) === to - from)) return from + 1;
  const beginning3 = Math.max(0, ...forms.beginnings.map((form) => lengthOf(cursor, from, form)));
  if (beginning3 > 0) return from + beginning3 - 1;
  for (let at2 = from; at2 < to; at2 += 1) {
    if (isCalled(cursor, at2, description) || isClause(cursor, from, at2, description)) return at2;
  }
  return null;
}
function lengthOf(cursor, from, form) {
  const { pos } = cursor;
  cursor.pos = from;
  const length = isForm(cursor, form) ? cursor.pos - from : 0;
  cursor.pos = pos;
  return length;
}
function isForm(cursor, form) {
  try {
    return readForm(cursor, form, unfilled) !== null;
  } catch (stop) {
    if (stop instanceof SyntaxStop) return false;
    throw stop;
  }
}
function isClause({ symbols: symbols3 }, from, at2, { clauses }) {
  if (symbols3[from] !== "CREATE") return false;
  return clauses.some(([first, second]) => symbols3[at2] === first && symbols3[at2 + 1] === second);
}
function isCalled(cursor, at2, { functions, groupWindows }) {
  const { symbols: symbols3, roles } = cursor;
  if (symbols3[at2 + 1] !== "(" || roles[at2] !== Role.function) return false;
  const name = textAt(cursor, at2).toUpperCase();
  return functions.includes(name) || groupWindows.includes(name) && !takesTable(cursor, at2 + 2);
}
var tables = /* @__PURE__ */ new Set(["TABLE", "(", "SELECT"]);
function takesTable({ symbols: symbols3 }, at2) {
  return tables.has(symbols3[at2] ?? "") || symbols3[at2 + 1] === "=>";
}

// src/sql/foreign-hint.ts
function foreignHint(cursor, at2) {
  const [before, word] = [
    at2 > 0 ? textAt(cursor, at2 - 1).toUpperCase() : "",
    textAt(cursor, at2).toUpperCase()
  ];
  if (counters.has(word)) return `Flink SQL numbers no rows: remove ${word}`;
  if (before === "TOP" && cursor.symbols[at2 - 2] === "SELECT")
    return `Flink SQL has no TOP: put LIMIT ${word} behind the query`;
  const found2 = signs.get(word);
  if (found2 !== void 0) return found2;
  if (word === "ALTER" && isAltered(cursor, at2))
    return "Flink SQL has no ALTER COLUMN: write MODIFY and the column";
  return "";
}
var signs = /* @__PURE__ */ new Map([
  ["::", "Flink SQL has no ::, write CAST(\u2026 AS \u2026)"],
  ["->", "Flink SQL has neither lambdas nor ->: of JSON, write JSON_VALUE(\u2026) or JSON_QUERY(\u2026)"]
]);
var counters = /* @__PURE__ */ new Set(["AUTO_INCREMENT", "AUTOINCREMENT", "IDENTITY"]);
function isAltered({ symbols: symbols3 }, at2) {
  let from = at2 - 1;
  while (from > 0 && symbols3[from] !== "ALTER" && symbols3[from] !== ";") from -= 1;
  return symbols3[from] === "ALTER" && symbols3[from + 1] === "TABLE" && symbols3[at2 + 1] !== "TABLE";
}

// src/sql/grammar/statement/distribution.ts
function readDistribution(cursor) {
  const start = here(cursor);
  if (at(cursor, "INTO")) {
    readBuckets(cursor);
    return { columns: [], ...spanFrom(cursor, start) };
  }
  expect(cursor, "BY");
  if (!take(cursor, "HASH")) take(cursor, "RANGE");
  const columns = readNames(cursor);
  if (at(cursor, "INTO")) readBuckets(cursor);
  return { columns, ...spanFrom(cursor, start) };
}
function readBuckets(cursor) {
  expect(cursor, "INTO");
  const { start, end, kind } = readUnsignedNumber(cursor);
  const count = cursor.tokens.text.slice(start, end);
  if (kind === "number" && !/^\d+$/.test(count))
    fail(cursor, "the number of buckets is a whole number", "", -1);
  expect(cursor, "BUCKETS");
}

// src/sql/grammar/statement/schema-change.ts
function readSchemaChange(cursor) {
  const change3 = { columns: [], constraints: [], watermarks: [] };
  if (take(cursor, "(")) readEntries(cursor, change3);
  else if (take(cursor, "DISTRIBUTION")) readDistribution(cursor);
  else readEntry2(cursor, change3);
  return { ...change3, names: [] };
}
function readEntries(cursor, change3) {
  do
    readEntry2(cursor, change3);
  while (takeComma(cursor));
  expect(cursor, ")");
}
function readEntry2(cursor, change3) {
  if (atConstraint(cursor)) change3.constraints.push(readTableConstraint(cursor));
  else if (at(cursor, "WATERMARK")) addWatermark2(cursor, change3);
  else change3.columns.push(readPlacedColumn(cursor));
}
function addWatermark2(cursor, change3) {
  if (change3.watermarks.length > 0) fail(cursor, "a table has at most one WATERMARK", "remove this one");
  change3.watermarks.push(readWatermark(cursor));
}
function readPlacedColumn(cursor) {
  if (symbolAt(cursor) === "COLUMN") fail(cursor, "", `remove the word COLUMN before the column's name`);
  const column = readColumn2(cursor);
  if (!take(cursor, "FIRST") && take(cursor, "AFTER")) readPath(cursor);
  return column;
}

// src/sql/grammar/statement/alteration.ts
var nothing2 = {
  renamed: null,
  options: [],
  keys: [],
  schema: noSchema,
  columns: [],
  query: null
};
function alteration(action, parts = {}) {
  return { ...nothing2, ...parts, action };
}
function readSchemaAlteration(cursor) {
  if (take(cursor, "ADD")) return alteration("add", { schema: readSchemaChange(cursor) });
  if (take(cursor, "MODIFY")) return alteration("modify", { schema: readSchemaChange(cursor) });
  if (take(cursor, "DROP")) return readDrop(cursor);
  if (!take(cursor, "RESET")) return null;
  return alteration("reset", { keys: readKeys(cursor) });
}
function readSet(cursor) {
  return alteration("set", { options: readOptions2(cursor) });
}
function readDrop(cursor) {
  if (take(cursor, "PRIMARY")) {
    expect(cursor, "KEY");
    return alteration("drop-key");
  }
  if (take(cursor, "CONSTRAINT")) {
    readName(cursor);
    return alteration("drop-constraint");
  }
  if (take(cursor, "DISTRIBUTION")) return alteration("drop-distribution");
  if (take(cursor, "WATERMARK")) return alteration("drop-watermark");
  const columns = cursor.symbols[cursor.pos] === "(" ? bracketedList(cursor, readPath) : [readPath(cursor)];
  return alteration("drop-columns", { columns });
}

// src/sql/grammar/statement/refresh.ts
function readIntervalLiteral2(cursor) {
  const found2 = readPlainExpression(cursor);
  const isWritten = found2.type === "interval" && found2.value.type === "literal" && found2.value.kind === "string";
  if (!isWritten) fail(cursor, "an interval is expected", "write it as INTERVAL '1' DAY", -1);
  return found2;
}
function readRefreshMode(cursor) {
  if (!take(cursor, "FULL")) expect(cursor, "CONTINUOUS");
}
var modes = new Set(
  "FROM_BEGINNING FROM_NOW FROM_TIMESTAMP RESUME_OR_FROM_BEGINNING RESUME_OR_FROM_NOW RESUME_OR_FROM_TIMESTAMP".split(" ")
);
function readStartMode(cursor) {
  if (!atAny(cursor, modes)) fail(cursor);
  const mode = symbolAt(cursor);
  cursor.pos += 1;
  if (mode.endsWith("FROM_NOW")) {
    if (!take(cursor, "(")) return;
    readIntervalLiteral2(cursor);
    expect(cursor, ")");
  } else if (mode.endsWith("FROM_TIMESTAMP")) {
    expect(cursor, "(");
    readTimestamp(cursor);
    expect(cursor, ")");
  }
}
function readTimestamp(cursor) {
  const from = cursor.pos;
  if (!at(cursor, "TIMESTAMP") || readDateLiteral(cursor) === null) fail(cursor);
  const written2 = textAt(cursor, cursor.pos - 1);
  if (written2.startsWith("'") && !isTimestamp(written2.slice(1, -1)))
    fail(cursor, "this is no timestamp", "write it as '2025-12-31 23:59:59'", from - cursor.pos);
}

// src/sql/grammar/statement/alter-materialized-table.ts
function readAlterMaterializedTable(cursor) {
  const start = here(cursor);
  expect(cursor, "ALTER", "MATERIALIZED", "TABLE");
  const target = { role: "alter", name: readPath(cursor) };
  const change3 = readAlteration(cursor);
  return { type: "alter", kind: "alter-materialized-table", target, ...change3, ...spanFrom(cursor, start) };
}
function readAlteration(cursor) {
  if (take(cursor, "SUSPEND")) return alteration("other");
  if (take(cursor, "RESUME")) return readResume(cursor);
  if (take(cursor, "REFRESH")) return readRefresh(cursor);
  if (take(cursor, "SET")) return readSetting(cursor);
  if (take(cursor, "AS")) return alteration("as", { query: readQuery(cursor) });
  const change3 = readSchemaAlteration(cursor);
  if (change3 === null) expect(cursor, "ADD");
  return change3 ?? alteration("other");
}
function readResume(cursor) {
  if (take(cursor, "WITH")) readOptions2(cursor);
  return alteration("other");
}
function readRefresh(cursor) {
  if (take(cursor, "PARTITION")) readPartition(cursor);
  return alteration("other");
}
function readSetting(cursor) {
  if (take(cursor, "FRESHNESS")) {
    expect(cursor, "=");
    readIntervalLiteral2(cursor);
    return alteration("other");
  }
  if (!take(cursor, "REFRESH_MODE")) return readSet(cursor);
  expect(cursor, "=");
  readRefreshMode(cursor);
  return alteration("other");
}

// src/sql/grammar/statement/existence.ts
function takeIfExists(cursor) {
  return takeAll(cursor, "IF", "EXISTS");
}
function takeIfNotExists(cursor) {
  return takeAll(cursor, "IF", "NOT", "EXISTS");
}

// src/sql/grammar/statement/alter-table.ts
function readAlterTable(cursor) {
  const start = here(cursor);
  expect(cursor, "ALTER", "TABLE");
  takeIfExists(cursor);
  const target = { role: "alter", name: readPath(cursor) };
  const change3 = readAlteration2(cursor);
  return { type: "alter", kind: "alter-table", target, ...change3, ...spanFrom(cursor, start) };
}
function readAlteration2(cursor) {
  if (take(cursor, "RENAME")) return readRename(cursor);
  if (take(cursor, "SET")) return readSet(cursor);
  if (atPartition(cursor, "ADD")) return readAddPartition(cursor);
  if (atPartition(cursor, "DROP")) return readDropPartition(cursor);
  const change3 = readSchemaAlteration(cursor);
  if (change3 === null) expect(cursor, "ADD");
  return change3 ?? alteration("other");
}
function readRename(cursor) {
  if (take(cursor, "TO")) return alteration("rename", { renamed: { role: "rename", name: readPath(cursor) } });
  const from = readPath(cursor);
  expect(cursor, "TO");
  return alteration("rename-column", { columns: [from, readPath(cursor)] });
}
function atPartition(cursor, verb) {
  const condition = verb === "ADD" ? ["IF", "NOT"] : ["IF", "EXISTS"];
  return atAll(cursor, verb, "PARTITION") || atAll(cursor, verb, ...condition);
}
function readAddPartition(cursor) {
  expect(cursor, "ADD");
  takeIfNotExists(cursor);
  do {
    expect(cursor, "PARTITION");
    readPartition(cursor);
    if (take(cursor, "WITH")) readOptions2(cursor);
  } while (atAll(cursor, "PARTITION"));
  return alteration("add-partition");
}
function readDropPartition(cursor) {
  expect(cursor, "DROP");
  takeIfExists(cursor);
  do {
    expect(cursor, "PARTITION");
    readPartition(cursor);
  } while (take(cursor, ","));
  return alteration("drop-partition");
}

// src/sql/grammar/statement/alter-view.ts
function readAlterView(cursor) {
  const start = here(cursor);
  expect(cursor, "ALTER", "VIEW");
  const target = { role: "alter", name: readPath(cursor) };
  const change3 = readAlteration3(cursor);
  return { type: "alter", kind: "alter-view", target, ...change3, ...spanFrom(cursor, start) };
}
function readAlteration3(cursor) {
  if (take(cursor, "RENAME")) {
    expect(cursor, "TO");
    return alteration("rename", { renamed: { role: "rename", name: readPath(cursor) } });
  }
  expect(cursor, "AS");
  return alteration("as", { query: readQuery(cursor) });
}

// src/sql/grammar/statement/commands.ts
var like = "[[NOT] LIKE <string>]";
var anyLike = "[[NOT] (LIKE | ILIKE) <string>]";
var within = "[(FROM | IN) <path>]";
var language = "[LANGUAGE (JAVA | SCALA)]";
var languages = "[LANGUAGE (JAVA | SCALA | SQL | PYTHON)]";
var create = "CREATE [OR REPLACE]";
var unless2 = "[IF NOT EXISTS]";
var about2 = "[COMMENT <string>]";
var change2 = "(RENAME TO <path> | SET <options> | RESET <keys>)";
var resources = "USING (JAR <string> | ARTIFACT <string>), \u2026";
var connections = "[USING CONNECTIONS '(' (<strings> | <path>), \u2026 ')']";
var common = [
  ["show", `SHOW CATALOGS ${anyLike}`],
  ["show", "SHOW CURRENT (CATALOG | DATABASE)"],
  ["show", `SHOW DATABASES [(FROM | IN) <name>] ${anyLike}`],
  ["show", `SHOW [USER] FUNCTIONS ${within} ${anyLike}`],
  ["show", `SHOW PROCEDURES ${within} ${anyLike}`],
  ["show", `SHOW (TABLES | VIEWS | MODELS | CONNECTIONS | MATERIALIZED TABLES) ${within} ${like}`],
  ["show", `SHOW COLUMNS (FROM | IN) <mention> ${like}`],
  ["show", "SHOW CREATE (TABLE | VIEW | [OR ALTER] MATERIALIZED TABLE) <mention>"],
  ["show", "SHOW CREATE CATALOG <name>"],
  ["show", "SHOW CREATE (MODEL | CONNECTION) <path>"],
  ["show", "SHOW PARTITIONS <mention> [PARTITION <partition>]"],
  ["show", "SHOW ([FULL] MODULES | JARS | JOBS)"],
  ["describe", "(DESCRIBE | DESC) CATALOG [EXTENDED] <name>"],
  ["describe", "(DESCRIBE | DESC) (DATABASE | FUNCTION | MODEL | CONNECTION) [EXTENDED] <path>"],
  ["describe", "(DESCRIBE | DESC) JOB <string>"],
  ["describe", "DESCRIBE TABLE <mention> [<name>]"],
  ["set", "SET [<setting>]"],
  ["set", "RESET [<key>]"],
  ["set", "ALTER (SYSTEM | SESSION) SET <path> '=' (ON | <value>)"],
  ["set", "ALTER (SYSTEM | SESSION) RESET (ALL | <path>)"],
  ["drop-table", "DROP [TEMPORARY] TABLE [IF EXISTS] <drop>"],
  ["drop-view", "DROP [TEMPORARY] VIEW [IF EXISTS] <drop>"],
  ["drop-materialized-table", "DROP MATERIALIZED TABLE [IF EXISTS] <drop>"],
  ["other", "DROP [TEMPORARY] (CATALOG | MODEL | CONNECTION) [IF EXISTS] <path>"],
  ["other", "DROP TEMPORARY SYSTEM CONNECTION [IF EXISTS] <path>"],
  ["other", "DROP [TEMPORARY] DATABASE [IF EXISTS] <path> [RESTRICT | CASCADE]"],
  ["other", "DROP [TEMPORARY] [SYSTEM] FUNCTION [IF EXISTS] <path>"],
  ["create-other", `${create} [TEMPORARY] CATALOG ${unless2} <name> ${about2} [WITH <options>]`],
  ["create-other", `${create} [TEMPORARY] DATABASE ${unless2} <path> ${about2} [WITH <options>]`],
  ["create-other", `${create} [TEMPORARY [SYSTEM]] CONNECTION ${unless2} <path> ${about2} WITH <options>`],
  [
    "create-model",
    `${create} [TEMPORARY] MODEL ${unless2} <path> [INPUT <schema>] [OUTPUT <schema>] ${about2} [WITH <options>] [AS <query>]`
  ],
  [
    "create-function",
    `${create} ([TEMPORARY] FUNCTION ${unless2} <path> | TEMPORARY SYSTEM FUNCTION ${unless2} <name>) AS <string> (LANGUAGE (SQL | PYTHON) | ${language} [${resources}] ${connections}) [WITH <options>]`
  ],
  ["other", "ALTER CATALOG <name> (SET <options> | RESET <keys> | COMMENT <string>)"],
  ["other", "ALTER DATABASE <path> SET <options>"],
  ["other", `ALTER [TEMPORARY [SYSTEM]] FUNCTION [IF EXISTS] <path> AS <string> ${languages}`],
  ["other", `ALTER (MODEL | CONNECTION) [IF EXISTS] <path> ${change2}`],
  ["truncate", "TRUNCATE TABLE <write>"],
  [
    "other",
    "ANALYZE TABLE <alter> [PARTITION <open partition>] COMPUTE STATISTICS [FOR (ALL COLUMNS | COLUMNS <name>, \u2026)]"
  ],
  ["other", "CALL <call>"],
  ["other", "EXECUTE PLAN <strings>"],
  ["other", "USE MODULES <name>, \u2026"],
  ["other", "LOAD MODULE <name> [WITH <options>]"],
  ["other", "UNLOAD MODULE <name>"],
  ["other", "(ADD | REMOVE) JAR <string>"],
  ["other", "STOP JOB <string> [WITH SAVEPOINT [WITH DRAIN]]"],
  ["other", "BEGIN STATEMENT SET"],
  ["other", "END"]
];
var peculiar = Object.values(dialects).flatMap(({ commands: commands2 }) => commands2);
var last = [
  ["describe", "(DESCRIBE | DESC) [EXTENDED] <mention>"]
];
function byFirstWord() {
  const byWord = /* @__PURE__ */ new Map();
  for (const [kind, text2] of [...common, ...peculiar, ...last]) {
    const form = formOf(text2);
    for (const word of firstWords(form)) byWord.set(word, [...byWord.get(word) ?? [], { kind, form }]);
  }
  return byWord;
}
var commands = byFirstWord();

// src/sql/grammar/statement/command.ts
function readCommand(cursor) {
  const { pos } = cursor;
  const start = here(cursor);
  const verb = symbolAt(cursor);
  for (const { kind, form } of commands.get(verb) ?? []) {
    const filled2 = readForm(cursor, form, unfilled);
    if (filled2 !== null)
      return ended(cursor, { type: "command", kind, verb, ...filled2, ...spanFrom(cursor, start) });
    cursor.pos = pos;
  }
  return failFurthest(cursor);
}
function ended(cursor, command) {
  const isEnd = at(cursor, ";") || kindAt(cursor) === Kind.end;
  return isEnd ? command : failFurthest(cursor);
}
function failFurthest(cursor) {
  return fail(cursor, "", "", Math.max(0, cursor.expectedAt - cursor.pos));
}

// src/sql/grammar/statement/alter.ts
function expectObjects(cursor) {
  cursor.pos += 1;
  for (const object of ["TABLE", "VIEW", "MATERIALIZED"]) expecting(cursor, object);
  cursor.pos -= 1;
}
function readAlter(cursor) {
  switch (symbolAt(cursor, 1)) {
    case "TABLE":
      return readAlterTable(cursor);
    case "VIEW":
      return readAlterView(cursor);
    case "MATERIALIZED":
      return readAlterMaterializedTable(cursor);
    default:
      expectObjects(cursor);
      return readCommand(cursor);
  }
}

// src/sql/grammar/statement/insert.ts
function readInsert(cursor) {
  const start = here(cursor);
  const upsert = take(cursor, "UPSERT");
  if (!upsert) expect(cursor, "INSERT");
  const overwrite = !upsert && take(cursor, "OVERWRITE");
  if (!overwrite) expect(cursor, "INTO");
  const target = { role: "write", name: readTablePath(cursor) };
  const hints = readHints(cursor);
  if (atExtend(cursor)) readExtend(cursor);
  const partition = take(cursor, "PARTITION") ? readPartition(cursor) : [];
  const columns = at(cursor, "(") && atName(cursor, 1) ? bracketedList(cursor, readPath) : [];
  const query = readQuery(cursor);
  const conflict = readConflict(cursor);
  const span = spanFrom(cursor, start);
  return { type: "insert", upsert, overwrite, target, hints, partition, columns, query, conflict, ...span };
}
function readConflict(cursor) {
  if (!take(cursor, "ON")) return null;
  expect(cursor, "CONFLICT", "DO");
  for (const word of ["NOTHING", "ERROR"]) if (take(cursor, word)) return word;
  expect(cursor, "DEDUPLICATE");
  return "DEDUPLICATE";
}
function atInsert(cursor) {
  if (cursor.expected !== null) at(cursor, "INSERT");
  return symbolAt(cursor) === "INSERT" || symbolAt(cursor) === "UPSERT";
}

// src/sql/grammar/statement/statement-set.ts
function readStatementSet(cursor, start = here(cursor)) {
  expect(cursor, "STATEMENT", "SET", "BEGIN");
  const inserts = readInserts(cursor);
  expect(cursor, "END");
  return { type: "statement-set", inserts, ...spanFrom(cursor, start) };
}
function readBegunSet(cursor) {
  const start = here(cursor);
  expect(cursor, "BEGIN", "STATEMENT", "SET", ";");
  const inserts = readInserts(cursor);
  expect(cursor, "END");
  return { type: "statement-set", inserts, ...spanFrom(cursor, start) };
}
function readInserts(cursor) {
  const inserts = [];
  do {
    rejectWith(cursor);
    inserts.push(readInsert(cursor));
    expect(cursor, ";");
  } while (atInsert(cursor) || rejectWith(cursor));
  return inserts;
}
function rejectWith(cursor) {
  return symbolAt(cursor) === "WITH" && fail(cursor, "", withHint);
}
var withHint = "in Flink SQL the WITH clause stands behind the table: INSERT INTO t WITH \u2026 SELECT \u2026";

// src/sql/grammar/statement/compile-plan.ts
function readCompilePlan(cursor) {
  const start = here(cursor);
  expect(cursor, "COMPILE");
  const executes = take(cursor, "AND");
  if (executes) expect(cursor, "EXECUTE");
  expect(cursor, "PLAN");
  readStringLiteral(cursor);
  if (!executes) takeIfNotExists(cursor);
  expect(cursor, "FOR");
  const inner = at(cursor, "STATEMENT") ? readStatementSet(cursor) : readInsert(cursor);
  const verb = executes ? "compile-and-execute" : "compile";
  return { type: "wrapper", verb, inner, ...spanFrom(cursor, start) };
}

// src/sql/grammar/statement/table-like.ts
var strategies = /* @__PURE__ */ new Set(["INCLUDING", "EXCLUDING", "OVERWRITING"]);
var features = new Set(
  "ALL CONSTRAINTS DISTRIBUTION GENERATED METADATA OPTIONS PARTITIONS WATERMARKS".split(" ")
);
function readTableLike(cursor) {
  const start = here(cursor);
  if (!take(cursor, "LIKE")) return null;
  const name = readPath(cursor);
  const options = take(cursor, "(") ? readLikeOptions(cursor) : [];
  return { target: { role: "like", name }, options, ...spanFrom(cursor, start) };
}
function readLikeOptions(cursor) {
  const options = [];
  do
    options.push({ strategy: takeOne(cursor, strategies), feature: takeOne(cursor, features) });
  while (atAny(cursor, strategies));
  expect(cursor, ")");
  return options;
}
function takeOne(cursor, words3) {
  if (!atAny(cursor, words3)) fail(cursor);
  cursor.pos += 1;
  return symbolAt(cursor, -1);
}

// src/sql/grammar/statement/create-table.ts
function readCreateTable(cursor, start, temporary) {
  expect(cursor, "TABLE");
  takeIfNotExists(cursor);
  const name = readPath(cursor);
  const clauses = readTableClauses(cursor);
  const like2 = readTableLike(cursor);
  const query = like2 === null && take(cursor, "AS") ? readQuery(cursor) : null;
  if (query === null) rejectBareNames(cursor, clauses.schema);
  else rejectConnection(cursor, clauses);
  const target = { role: "define", name };
  return {
    type: "create-table",
    object: "table",
    temporary,
    target,
    ...clauses,
    like: like2,
    query,
    ...spanFrom(cursor, start)
  };
}
function readReplaceTable(cursor) {
  const start = here(cursor);
  expect(cursor, "REPLACE");
  const temporary = take(cursor, "TEMPORARY");
  expect(cursor, "TABLE");
  takeIfNotExists(cursor);
  const name = readPath(cursor);
  const clauses = readTableClauses(cursor);
  expect(cursor, "AS");
  const query = readQuery(cursor);
  rejectConnection(cursor, clauses);
  const target = { role: "define", name };
  const span = spanFrom(cursor, start);
  return { type: "create-table", object: "table", temporary, target, ...clauses, like: null, query, ...span };
}
function readTableClauses(cursor) {
  const schema = readSchema(cursor);
  const comment = readComment(cursor);
  const distribution = take(cursor, "DISTRIBUTED") ? readDistribution(cursor) : null;
  const partitionedBy = readPartitionedBy(cursor);
  const connection = readConnection(cursor);
  const options = take(cursor, "WITH") ? readOptions2(cursor) : [];
  return { schema, comment, distribution, partitionedBy, connection, options };
}
function readConnection(cursor) {
  return takeAll(cursor, "USING", "CONNECTION") ? readPath(cursor) : null;
}
function rejectConnection(cursor, { connection }) {
  if (connection === null) return;
  let ahead = 0;
  while (startOf(cursor, cursor.pos + ahead) > connection.start) ahead -= 1;
  fail(cursor, "a table made from a query has no connection", "remove USING CONNECTION", ahead - 2);
}
function readPartitionedBy(cursor) {
  const start = here(cursor);
  if (!take(cursor, "PARTITIONED")) return null;
  expect(cursor, "BY");
  readNames(cursor);
  return spanFrom(cursor, start);
}
function rejectBareNames(cursor, { names }) {
  const [first] = names;
  if (first === void 0) return;
  const hint = symbolAt(cursor) === "AS" ? "" : "give each column a type, or end the statement with AS SELECT \u2026";
  fail(cursor, `column ${first.parts.map((part2) => part2.text).join(".")} has no type`, hint);
}

// src/sql/grammar/statement/create-materialized-table.ts
function readCreateMaterializedTable(cursor, start, temporary) {
  if (temporary) fail(cursor, "a materialized table is never temporary", "remove TEMPORARY");
  expect(cursor, "MATERIALIZED", "TABLE");
  takeIfNotExists(cursor);
  const target = { role: "define", name: readPath(cursor) };
  const clauses = readTableClauses(cursor);
  rejectConnection(cursor, clauses);
  readSettings(cursor);
  expect(cursor, "AS");
  const query = readQuery(cursor);
  const span = spanFrom(cursor, start);
  return {
    type: "create-table",
    object: "materialized-table",
    temporary,
    target,
    ...clauses,
    like: null,
    query,
    ...span
  };
}
function readSettings(cursor) {
  if (takeSetting(cursor, "START_MODE")) readStartMode(cursor);
  if (takeSetting(cursor, "FRESHNESS")) readIntervalLiteral2(cursor);
  if (takeSetting(cursor, "REFRESH_MODE")) readRefreshMode(cursor);
}
function takeSetting(cursor, word) {
  if (!take(cursor, word)) return false;
  expect(cursor, "=");
  return true;
}

// src/sql/grammar/statement/create-view.ts
function readCreateView(cursor, start, temporary) {
  expect(cursor, "VIEW");
  takeIfNotExists(cursor);
  const target = { role: "define", name: readPath(cursor) };
  const names = at(cursor, "(") ? readNames(cursor).map((part2) => ({
    type: "path",
    parts: [part2],
    start: part2.start,
    end: part2.end
  })) : [];
  const comment = readComment(cursor);
  expect(cursor, "AS");
  const query = readQuery(cursor);
  return {
    type: "create-table",
    object: "view",
    temporary,
    target,
    schema: { ...noSchema, names },
    comment,
    distribution: null,
    partitionedBy: null,
    connection: null,
    options: [],
    like: null,
    query,
    ...spanFrom(cursor, start)
  };
}

// src/sql/grammar/statement/create.ts
function readCreate(cursor) {
  const start = here(cursor);
  const or = symbolAt(cursor, 1) === "OR" ? symbolAt(cursor, 2) : "";
  const at2 = or === "REPLACE" || or === "ALTER" ? 3 : 1;
  const temporary = symbolAt(cursor, at2) === "TEMPORARY";
  const ahead = temporary ? at2 + 1 : at2;
  switch (symbolAt(cursor, ahead)) {
    case "TABLE":
      if (or === "ALTER") fail(cursor, "", "OR ALTER is for materialized tables only", ahead);
      cursor.pos += ahead;
      return readCreateTable(cursor, start, temporary);
    case "VIEW":
      if (or === "ALTER") fail(cursor, "", "write CREATE OR REPLACE VIEW", ahead);
      cursor.pos += ahead;
      return readCreateView(cursor, start, temporary);
    case "MATERIALIZED":
      if (or === "REPLACE")
        fail(cursor, "a materialized table cannot be replaced", "write CREATE OR ALTER", ahead);
      cursor.pos += ahead;
      return readCreateMaterializedTable(cursor, start, temporary);
    default:
      return readNamedByForm(cursor, ahead);
  }
}
function readNamedByForm(cursor, ahead) {
  if (cursor.expected !== null) {
    cursor.pos += ahead;
    for (const word of ["TABLE", "VIEW", "MATERIALIZED"]) expecting(cursor, word);
    cursor.pos -= ahead;
  }
  return readCommand(cursor);
}

// src/sql/grammar/statement/delete.ts
function readDelete(cursor) {
  const start = here(cursor);
  expect(cursor, "DELETE", "FROM");
  const target = { role: "write", name: readTablePath(cursor) };
  const hints = readHints(cursor);
  readExtend(cursor);
  const alias = readAlias(cursor);
  const where = take(cursor, "WHERE") ? bare(cursor, readExpression(cursor)) : null;
  return { type: "delete", target, hints, alias, where, ...spanFrom(cursor, start) };
}

// src/sql/grammar/statement/execute.ts
function readExecute(cursor) {
  const start = here(cursor);
  expect(cursor, "EXECUTE");
  if (at(cursor, "STATEMENT")) return readStatementSet(cursor, start);
  const inner = atInsert(cursor) ? readInsert(cursor) : readQueryStatement(cursor);
  return { type: "wrapper", verb: "execute", inner, ...spanFrom(cursor, start) };
}
function readQueryStatement(cursor) {
  const query = readQuery(cursor);
  return { type: "query-statement", query, start: query.start, end: query.end };
}

// src/sql/grammar/statement/update.ts
function readUpdate(cursor) {
  const start = here(cursor);
  expect(cursor, "UPDATE");
  const target = { role: "write", name: readTablePath(cursor) };
  const hints = readHints(cursor);
  readExtend(cursor);
  const alias = readAlias(cursor);
  expect(cursor, "SET");
  const assignments = readAssignments(cursor, readSimplePath);
  const where = take(cursor, "WHERE") ? bare(cursor, readExpression(cursor)) : null;
  return { type: "update", target, hints, alias, assignments, where, ...spanFrom(cursor, start) };
}
function readSimplePath(cursor) {
  const start = here(cursor);
  return { type: "path", parts: [readName(cursor)], ...spanFrom(cursor, start) };
}
function readAssignments(cursor, column) {
  const list = [readAssignment(cursor, column)];
  while (takeComma(cursor)) list.push(readAssignment(cursor, column));
  return list;
}
function readAssignment(cursor, readColumn3) {
  const column = readColumn3(cursor);
  expect(cursor, "=");
  return { column, value: bare(cursor, readExpression(cursor)) };
}

// src/sql/grammar/statement/merge.ts
function readMerge(cursor) {
  const start = here(cursor);
  expect(cursor, "MERGE", "INTO");
  const target = { role: "write", name: readTablePath(cursor) };
  readHints(cursor);
  readExtend(cursor);
  const alias = readAlias(cursor);
  expect(cursor, "USING");
  const source = readTableReference(cursor);
  refuseJoin2(cursor, source);
  expect(cursor, "ON");
  const on = bare(cursor, readExpression(cursor));
  if (!at(cursor, "WHEN")) fail(cursor);
  const assignments = atAll(cursor, "WHEN", "MATCHED") ? readMatched2(cursor) : [];
  const inserted = at(cursor, "WHEN") ? readNotMatched(cursor) : noRows;
  return { type: "merge", target, alias, source, on, assignments, ...inserted, ...spanFrom(cursor, start) };
}
function refuseJoin2(cursor, source) {
  if (source.type === "bracketed") refuseJoin2(cursor, source.inner);
  const join = source.type === "joins" ? source.joins[0] : void 0;
  if (join !== void 0)
    fail(
      cursor,
      "a join cannot stand here",
      "put a query around it",
      passedAt(cursor, join.start) - cursor.pos
    );
}
var noRows = { columns: [], values: [] };
function readMatched2(cursor) {
  expect(cursor, "WHEN", "MATCHED", "THEN", "UPDATE", "SET");
  return readAssignments(cursor, readPath);
}
function readNotMatched(cursor) {
  expect(cursor, "WHEN", "NOT", "MATCHED", "THEN", "INSERT");
  const named2 = at(cursor, "(") && symbolAt(cursor, 1) !== "VALUES";
  const columns = named2 ? readNames(cursor) : [];
  const bracket = take(cursor, "(");
  expect(cursor, "VALUES");
  const values = [readRowConstructor(cursor)];
  if (bracket) expect(cursor, ")");
  return { columns, values };
}

// src/sql/grammar/statement/describe.ts
var explained = new Set(
  "STATEMENT SELECT WITH VALUES VALUE ( INSERT UPSERT UPDATE DELETE MERGE".split(" ")
);
function readDescribe(cursor) {
  if (!explained.has(symbolAt(cursor, 1))) return readDescribed(cursor);
  const start = here(cursor);
  expect(cursor, "DESCRIBE");
  take(cursor, "STATEMENT");
  return { type: "wrapper", verb: "explain", inner: readExplained(cursor), ...spanFrom(cursor, start) };
}
var kinds3 = /* @__PURE__ */ new Set(["CATALOG", "DATABASE", "FUNCTION", "MODEL", "CONNECTION", "JOB"]);
function readDescribed(cursor) {
  const from = cursor.pos;
  const command = readCommand(cursor);
  const isTable2 = command.targets.length > 0;
  if (isTable2 && kinds3.has(cursor.symbols[from + 1] ?? "")) fail(cursor, "", "", from + 2 - cursor.pos);
  return command;
}
function readExplained(cursor) {
  switch (symbolAt(cursor)) {
    case "INSERT":
    case "UPSERT":
      return readInsert(cursor);
    case "UPDATE":
      return readUpdate(cursor);
    case "DELETE":
      return readDelete(cursor);
    case "MERGE":
      return readMerge(cursor);
    default:
      return readQueryStatement(cursor);
  }
}

// src/sql/grammar/statement/explain.ts
var details = /* @__PURE__ */ new Set([
  "ESTIMATED_COST",
  "CHANGELOG_MODE",
  "JSON_EXECUTION_PLAN",
  "PLAN_ADVICE"
]);
function readExplain(cursor) {
  const start = here(cursor);
  expect(cursor, "EXPLAIN");
  if (!takeAll(cursor, "PLAN", "FOR") && atAny(cursor, details)) readDetails(cursor);
  return { type: "wrapper", verb: "explain", inner: readExplained2(cursor), ...spanFrom(cursor, start) };
}
function readDetails(cursor) {
  const seen = /* @__PURE__ */ new Set();
  do {
    if (!atAny(cursor, details)) fail(cursor);
    if (seen.has(symbolAt(cursor))) fail(cursor, "a detail is asked for twice", "remove one of them");
    seen.add(symbolAt(cursor));
    cursor.pos += 1;
  } while (take(cursor, ","));
}
function readExplained2(cursor) {
  if (at(cursor, "REPLACE")) return readReplaceTable(cursor);
  if (at(cursor, "STATEMENT")) return readStatementSet(cursor);
  if (at(cursor, "EXECUTE")) return readExecute(cursor);
  if (atInsert(cursor)) return readInsert(cursor);
  return at(cursor, "CREATE") ? readCreatedFromQuery(cursor) : readQueryStatement(cursor);
}
function readCreatedFromQuery(cursor) {
  const found2 = readCreate(cursor);
  const explainable = found2.type === "create-table" && found2.object === "table" && found2.query !== null;
  if (!explainable) fail(cursor, "of CREATE only CREATE TABLE \u2026 AS can be explained", "", -1);
  return found2;
}

// src/sql/grammar/statement/use.ts
function readUse(cursor) {
  if (symbolAt(cursor, 1) === "MODULES") return readCommand(cursor);
  const start = here(cursor);
  expect(cursor, "USE");
  if (take(cursor, "CATALOG")) {
    const catalog2 = readName(cursor).text;
    return { type: "use", catalog: catalog2, database: null, ...spanFrom(cursor, start) };
  }
  const { parts } = readPath(cursor);
  const [database = "", catalog = null] = parts.map((part2) => part2.text).reverse();
  return { type: "use", catalog, database, ...spanFrom(cursor, start) };
}

// src/sql/grammar/statement/statement.ts
var readers = /* @__PURE__ */ new Map([
  ["SELECT", readQueryStatement],
  ["WITH", readQueryStatement],
  ["VALUES", readQueryStatement],
  ["VALUE", readQueryStatement],
  ["TABLE", readQueryStatement],
  ["(", readQueryStatement],
  ["ROW", readQueryStatement],
  ["INSERT", readInsert],
  ["UPSERT", readInsert],
  ["UPDATE", readUpdate],
  ["DELETE", readDelete],
  ["MERGE", readMerge],
  ["CREATE", readCreate],
  ["REPLACE", readReplaceTable],
  ["ALTER", readAlter],
  ["EXECUTE", readExecutable],
  ["EXPLAIN", readExplain],
  ["COMPILE", readCompilePlan],
  ["DESCRIBE", readDescribe],
  ["DESC", readDescribed],
  ["USE", readUse]
]);
function readStatement(cursor) {
  const reader = readers.get(symbolAt(cursor)) ?? (commands.has(symbolAt(cursor)) ? readCommand : null);
  if (reader !== null) return reader(cursor);
  if (cursor.expected !== null) expecting(cursor, "a statement");
  return fail(cursor);
}
function readExecutable(cursor) {
  return symbolAt(cursor, 1) === "PLAN" ? readCommand(cursor) : readExecute(cursor);
}
function startsStatement(word) {
  return readers.has(word) || commands.has(word);
}
var statementWords = [.../* @__PURE__ */ new Set([...readers.keys(), ...commands.keys()])].filter(
  (word) => word !== "(" && word !== "ROW"
);

// src/sql/fault-hint.ts
function hintFor(cursor, stopped) {
  const { stop } = stopped;
  return quoteHint(cursor, stop.at) || reservedEntry(cursor, stop) || stop.hint || foreignHint(cursor, stop.at) || secondStatement(cursor, stopped) || nearMiss(cursor, stop.at) || reservedName(cursor, stop.at) || commaTooMany(cursor, stop.at) || missingComma(cursor, stop.at);
}
function quoteHint(cursor, at2) {
  if (cursor.symbols[at2] === "$\u2026") return "write the name with the $ in backquotes";
  const isQuote = textAt(cursor, at2) === '"' || isOperator(cursor, at2) && textAt(cursor, at2 + 1) === '"';
  return isQuote ? "strings stand in ', names in backquotes" : "";
}
function isOperator({ symbols: symbols3 }, at2) {
  return /^[^\w;.]+$|^(LIKE|IN|BETWEEN|AND|OR|THEN|ELSE|WHEN)$/.test(symbols3[at2] ?? "");
}
function reservedName(cursor, at2) {
  if (cursor.expectedAt !== at2) return "";
  if (cursor.expected?.has("a name") === true) return reservedHint(cursor, at2 - cursor.pos);
  const wantsBy = cursor.expected?.has("BY") === true && beforeBy.has(cursor.symbols[at2 - 1] ?? "");
  return wantsBy ? reservedHint(cursor, at2 - 1 - cursor.pos) : "";
}
function reservedEntry(cursor, { at: at2, hint }) {
  if (hint !== "" && hint !== commaHint) return "";
  const before = cursor.symbols[at2 - 1];
  return before === "," || before === "(" ? reservedHint(cursor, at2 - cursor.pos) : "";
}
var beforeBy = /* @__PURE__ */ new Set(["ORDER", "GROUP", "PARTITION"]);
var listStarts = new Set("( [ SELECT FROM BY VALUES WITH DISTINCT".split(" "));
function commaTooMany({ symbols: symbols3 }, at2) {
  const before = symbols3[at2 - 1] ?? "";
  if (symbols3[at2] !== ",") return "";
  if (before === "," || symbols3[at2 + 1] === ",") return "remove one of the two commas";
  return listStarts.has(before) ? "remove this comma, or write what belongs before it" : "";
}
function secondStatement(cursor, { stop, from }) {
  const word = cursor.symbols[stop.at] ?? "";
  if (stop.at === from || !startsStatement(word)) return "";
  if (inQuery.has(word) && !(beginsQuery.has(word) && couldEnd(cursor, stop.at))) return "";
  if (word === "INSERT" && cursor.symbols[from] === "WITH") {
    return withHint;
  }
  return `if ${word} begins another statement, put a semicolon before it`;
}
var inQuery = /* @__PURE__ */ new Set([
  "SELECT",
  "WITH",
  "VALUES",
  "VALUE",
  "TABLE",
  "(",
  "ROW",
  "SET",
  "END"
]);
var beginsQuery = /* @__PURE__ */ new Set(["SELECT", "WITH", "VALUES", "SET"]);
function couldEnd({ expected, expectedAt }, at2) {
  return expectedAt === at2 && expected?.has(";") === true;
}
function nearMiss(cursor, at2) {
  if (cursor.expectedAt !== at2) return "";
  const words3 = expectedWords(cursor);
  const word = near(cursor, at2, words3) ?? near(cursor, at2 - 1, words3);
  return word === null ? "" : `did you mean ${word}?`;
}
function expectedWords({ expected }) {
  const words3 = [...expected ?? []].filter((word) => /^[A-Z_]{3,}$/.test(word));
  return expected?.has("a statement") === true ? statementWords : words3;
}
function near(cursor, at2, candidates) {
  const kind = cursor.tokens.kinds[cursor.tokens.heard[at2] ?? 0];
  if (kind !== Kind.word && kind !== Kind.keyword) return null;
  const written2 = textAt(cursor, at2).toUpperCase();
  const found2 = candidates.map((word) => ({ word, far: distance(written2, word) })).filter(({ word, far }) => far > 0 && (far <= (word.length > 5 ? 2 : 1) || isSwapped(word, written2))).sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1));
  return found2[0]?.word ?? null;
}
function isSwapped(word, written2) {
  return word.length > 3 && sorted(word) === sorted(written2);
}
function sorted(word) {
  return Array.from(word).sort().join("");
}
var entries = /* @__PURE__ */ new Set([Kind.word, Kind.keyword, Kind.quoted, Kind.string, Kind.number]);
function missingComma(cursor, at2) {
  const { tokens } = cursor;
  const kind = tokens.kinds[tokens.heard[at2] ?? 0] ?? Kind.end;
  const couldStand = cursor.expectedAt === at2 && cursor.expected?.has(",") === true;
  const isOption = cursor.symbols[at2] === "=" && tokens.kinds[tokens.heard[at2 - 2] ?? 0] === Kind.string;
  if (isOption) return `a comma is missing before ${textAt(cursor, at2 - 1)}`;
  const isEntry = entries.has(kind) || cursor.symbols[at2] === "(" && cursor.symbols[at2 - 1] === ")";
  return couldStand && isEntry ? `a comma may be missing before ${textAt(cursor, at2)}` : "";
}

// src/sql/placeholder.ts
function placeholderEnd(text2, at2, end) {
  const unit = text2.charCodeAt(at2);
  if (unit === 36 && text2.charCodeAt(at2 + 1) === 123) return closing2(text2, at2, end, "}");
  if (unit === 123 && text2.charCodeAt(at2 + 1) === 123) return closing2(text2, at2, end, "}}");
  return unit === 60 && text2.charCodeAt(at2 + 1) === 60 ? angleEnd(text2, at2, end) : at2;
}
function templateEnd(text2, at2, end) {
  const next = text2.charAt(at2 + 1);
  if (text2.charAt(at2) !== "{" || next !== "%" && next !== "#") return at2;
  return closing2(text2, at2, end, `${next}}`);
}
var longest2 = 2e3;
function closing2(text2, at2, end, mark) {
  const found2 = text2.slice(at2 + 2, Math.min(end, at2 + longest2)).indexOf(mark);
  return found2 < 0 ? at2 : at2 + 2 + found2 + mark.length;
}
function angleEnd(text2, at2, end) {
  let to = at2 + 2;
  while (to < end && isNamePart(text2.charCodeAt(to))) to += 1;
  return to > at2 + 2 && text2.startsWith(">>", to) ? to + 2 : at2;
}
var written = /\$\{|<<[\w$]+>>|\{\{|\{%/;
var begun = /\$\{|<<|\{[{%#]/;
function hasPlaceholder(name) {
  return written.test(name);
}
function holdsPlaceholder({ text: text2, kinds: kinds4, starts: starts3 }, from, to) {
  if (!begun.test(text2.slice(starts3[from], starts3[to]))) return false;
  for (let i = from; i < to; i += 1) {
    const kind = kinds4[i];
    if (kind === Kind.placeholder || kind === Kind.template) return true;
    if (kind === Kind.string || kind === Kind.quoted || kind === Kind.bad) {
      if (written.test(text2.slice(starts3[i], starts3[i + 1]))) return true;
    }
  }
  return false;
}

// src/sql/place.ts
function lineStarts(text2) {
  const starts3 = [0];
  const hasReturns = text2.includes("\r");
  for (let at2 = lineEnd(text2, 0, hasReturns); at2 >= 0; at2 = lineEnd(text2, at2 + 1, hasReturns)) {
    if (text2.charCodeAt(at2) !== 13 || text2.charCodeAt(at2 + 1) !== 10) starts3.push(at2 + 1);
  }
  return starts3;
}
var returns = /[\n\r]/g;
function lineEnd(text2, from, hasReturns) {
  if (!hasReturns) return text2.indexOf("\n", from);
  returns.lastIndex = from;
  return returns.exec(text2)?.index ?? -1;
}
function placeAt(starts3, offset) {
  let low = 0;
  let high = starts3.length;
  while (low + 1 < high) {
    const middle = low + high >> 1;
    if ((starts3[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts3[low] ?? 0) + 1 };
}

// src/sql/fault.ts
function faultOf(cursor, stopped, lines) {
  const { stop, from, to } = stopped;
  const span = spanAt(cursor, stop.at);
  const place = placeAt(lines, span.start);
  const statement = { start: startOf(cursor, from), end: endOf(cursor, Math.max(from, to - 1)) };
  return {
    ...place,
    ...span,
    message: messageOf(cursor, stop),
    hint: hintFor(cursor, stopped),
    placeholders: holdsPlaceholder(
      cursor.tokens,
      cursor.tokens.heard[from] ?? 0,
      cursor.tokens.heard[to] ?? 0
    ),
    statement,
    words: wordsOf(cursor, from, to)
  };
}
function spanAt(cursor, heard) {
  const { text: text2 } = cursor.tokens;
  if (heard >= cursor.tokens.heardCount - 1) return { start: Math.max(0, text2.length - 1), end: text2.length };
  return { start: startOf(cursor, heard), end: endOf(cursor, heard) };
}
function messageOf(cursor, { at: at2, message }) {
  if (message !== "") return message;
  const known10 = badTokens.get(cursor.symbols[at2] ?? "");
  if (known10 !== void 0 && isBad(cursor, at2)) return known10;
  const expected = expectedText(cursor, at2);
  return unexpected(cursor, at2) + (expected === "" ? "" : `: ${expected} expected`);
}
var badTokens = /* @__PURE__ */ new Map([
  ["'", "a string is never closed"],
  ["`", "a name in backquotes is never closed"],
  ["/*", "a comment is never closed"],
  ["$\u2026", "to Flink this is the name of a collation"]
]);
function isBad({ tokens }, at2) {
  return tokens.kinds[tokens.heard[at2] ?? 0] === Kind.bad;
}
function unexpected(cursor, at2) {
  if (at2 >= cursor.tokens.heardCount - 1) return "the statement ends too early";
  return `unexpected ${shortened(textAt(cursor, at2))}`;
}
var longestShown = 60;
function shortened(text2) {
  return text2.length > longestShown ? `${text2.slice(0, longestShown)}\u2026` : text2;
}
var mostShown = 8;
function expectedText({ expected, expectedAt, symbols: symbols3 }, at2) {
  if (expected === null || expectedAt !== at2) return "";
  const others = [...expected].filter((symbol) => symbol !== symbols3[at2]);
  const all = others.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const shown = all.length > mostShown ? [...all.slice(0, mostShown), "\u2026"] : all;
  return [shown.slice(0, -1).join(", "), ...shown.slice(-1)].filter((text2) => text2 !== "").join(" or ");
}
function rank(expected) {
  if (expected.includes(" ")) return 0;
  return /^\w/.test(expected) ? 1 : 2;
}
function wordsOf(cursor, from, to) {
  const words3 = /* @__PURE__ */ new Set();
  for (let heard = from; heard < to; heard += 1) {
    for (const word of wordsIn(cursor.tokens.kinds[cursor.tokens.heard[heard] ?? 0], textAt(cursor, heard)))
      words3.add(word);
  }
  return [...words3];
}
function wordsIn(kind, text2) {
  switch (kind) {
    case Kind.word:
    case Kind.keyword:
    case Kind.reserved:
      return [text2];
    case Kind.quoted:
      return [text2.startsWith("`") ? unquoted(text2) : text2.slice(3, -1)];
    case Kind.bad:
      return text2.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
    default:
      return [];
  }
}

// src/sql/lexing/lexer.ts
function lexerOf(text2, start, end) {
  const { kinds: kinds4, starts: starts3, heard } = roomFor(Math.ceil((end - start) / 3) + 16);
  return {
    text: text2,
    end,
    dollars: text2.slice(start, end).includes("$"),
    plainTo: start,
    pos: start,
    kinds: kinds4,
    starts: starts3,
    count: 0,
    heard,
    heardCount: 0,
    symbols: []
  };
}
function roomFor(count) {
  const memory = new ArrayBuffer((count + 1) * 4 + count * 4 + count);
  return {
    starts: new Int32Array(memory, 0, count + 1),
    heard: new Int32Array(memory, (count + 1) * 4, count),
    kinds: new Uint8Array(memory, (count + 1) * 4 + count * 4, count)
  };
}
function push2(lexer, kind, end, symbol) {
  if (lexer.count + 1 >= lexer.kinds.length) grow(lexer);
  lexer.kinds[lexer.count] = kind;
  lexer.starts[lexer.count] = lexer.pos;
  if (isHeard(kind)) {
    lexer.heard[lexer.heardCount] = lexer.count;
    lexer.heardCount += 1;
    lexer.symbols.push(symbol);
  }
  lexer.count += 1;
  lexer.pos = Math.min(end, lexer.end);
  lexer.starts[lexer.count] = lexer.pos;
}
function grow(lexer) {
  const { kinds: kinds4, starts: starts3, heard } = roomFor(lexer.kinds.length * 2 + 16);
  kinds4.set(lexer.kinds);
  starts3.set(lexer.starts);
  heard.set(lexer.heard);
  lexer.kinds = kinds4;
  lexer.starts = starts3;
  lexer.heard = heard;
}

// src/sql/lexing/collation.ts
var dollar = 36;
function lexCollation(lexer, isWord) {
  const { text: text2, pos, end, dollars, plainTo } = lexer;
  if (!dollars || pos < plainTo) return false;
  const reach = runEnd(text2, pos, end, isInside);
  const to = collationEnd(text2, pos, reach);
  if (to === pos) lexer.plainTo = reach;
  if (to <= (isWord ? runEnd(text2, pos, reach, isNamePart) : pos)) return false;
  push2(lexer, Kind.bad, to, "$\u2026");
  return true;
}
function isInside(unit) {
  return isNamePart(unit) || unit === 46 || unit === 58 || unit === 45;
}
function collationEnd(text2, from, reach) {
  for (let at2 = reach - 1; at2 > from; at2 -= 1) {
    if (text2.charCodeAt(at2) !== dollar) continue;
    const end = runEnd(text2, at2 + 1, reach, followsLetters(text2, from, at2) ? isNamePart : isLetter);
    if (end > at2 + 1) return end;
  }
  return from;
}
function runEnd(text2, from, end, is) {
  let at2 = from;
  while (at2 < end && is(text2.charCodeAt(at2))) at2 += 1;
  return at2;
}
function followsLetters(text2, from, at2) {
  for (let to = at2 - 1; to > from && isLetter(text2.charCodeAt(to)); to -= 1)
    if (to < at2 - 1 && text2.charCodeAt(to) === dollar) return true;
  return false;
}

// src/sql/lexing/number.ts
var exponent = /[eE][+-]?\d+/y;
function lexNumber(lexer) {
  if (lexCollation(lexer, false)) return;
  const { text: text2 } = lexer;
  let at2 = digitsEnd(lexer, lexer.pos);
  if (text2.charCodeAt(at2) === 46) at2 = digitsEnd(lexer, at2 + 1);
  exponent.lastIndex = at2;
  if (exponent.test(text2)) at2 = exponent.lastIndex;
  push2(lexer, Kind.number, at2, "");
}
function digitsEnd({ text: text2, end }, from) {
  let at2 = from;
  while (at2 < end && isDigit(text2.charCodeAt(at2))) at2 += 1;
  return at2;
}

// src/sql/lexing/quoted.ts
function lexQuoted(lexer) {
  const { text: text2, end } = lexer;
  let at2 = lexer.pos + 1;
  while (at2 < end) {
    const unit = text2.charCodeAt(at2);
    if (unit === 10 || unit === 13) break;
    if (unit !== 96) at2 += 1;
    else if (text2.charCodeAt(at2 + 1) === 96 && at2 + 1 < end) at2 += 2;
    else {
      push2(lexer, at2 > lexer.pos + 1 ? Kind.quoted : Kind.bad, at2 + 1, "");
      return;
    }
  }
  push2(lexer, Kind.bad, at2, "`");
}
function doubleQuotedEnd(text2, at2, end) {
  for (let to = at2 + 1; to < end; to += 1) {
    const unit = text2.charCodeAt(to);
    if (unit === 10 || unit === 13) return at2;
    if (unit !== 34) continue;
    if (text2.charCodeAt(to + 1) !== 34 || to + 1 >= end) return to > at2 + 1 ? to + 1 : at2;
    to += 1;
  }
  return at2;
}

// src/sql/lexing/string.ts
function lexString(lexer, from, escapes) {
  const { text: text2, end } = lexer;
  let at2 = from;
  while (at2 < end) {
    const unit = text2.charCodeAt(at2);
    if (escapes && unit === 92) at2 += 2;
    else if (unit !== 39) at2 += 1;
    else if (text2.charCodeAt(at2 + 1) === 39 && at2 + 1 < end) at2 += 2;
    else {
      push2(lexer, Kind.string, at2 + 1, "");
      return;
    }
  }
  push2(lexer, Kind.bad, end, "'");
}

// src/sql/lexing/comment.ts
var lineEnd2 = /[\n\r]/g;
function lexLineComment(lexer) {
  lineEnd2.lastIndex = lexer.pos;
  const found2 = lineEnd2.exec(lexer.text);
  push2(lexer, Kind.comment, found2 === null ? lexer.end : found2.index, "");
}
function lexComment(lexer) {
  const { text: text2, pos, end } = lexer;
  if (text2.charAt(pos + 2) === "+") {
    push2(lexer, Kind.symbol, pos + 3, "/*+");
    return;
  }
  const formal = text2.charAt(pos + 2) === "*" && text2.charAt(pos + 3) !== "/";
  const close2 = text2.indexOf("*/", formal ? pos + 4 : pos + 2);
  if (close2 < 0 || close2 + 2 > end) push2(lexer, Kind.bad, end, "/*");
  else push2(lexer, Kind.comment, close2 + 2, "");
}

// src/sql/lexing/word.ts
function lexWord(lexer) {
  const { text: text2, pos } = lexer;
  if (lexCollation(lexer, true)) return;
  let at2 = pos;
  while (at2 < lexer.end && isNamePart(text2.charCodeAt(at2)) && text2.charCodeAt(at2 + 1) !== 123) at2 += 1;
  const next = text2.charCodeAt(at2);
  if ((next === 39 || next === 38) && lexPrefixed(lexer, at2, next)) return;
  if (text2.charCodeAt(pos) === 95 && lexCharacterSet(lexer)) return;
  if (isNamePart(next) || next === 60 || next === 123) {
    const glued = gluedEnd(lexer, at2);
    if (glued.placeholder) {
      push2(lexer, Kind.placeholder, glued.end, "");
      return;
    }
    at2 = glued.end;
  }
  pushWord(lexer, at2);
}
function pushWord(lexer, end) {
  if (end === lexer.pos + 1 && lexer.text.charCodeAt(lexer.pos) === 36) {
    push2(lexer, Kind.symbol, end, "$");
    return;
  }
  const keyword = keywordIn(lexer.text, lexer.pos, end);
  if (keyword === void 0) push2(lexer, Kind.word, end, "");
  else push2(lexer, keyword.reserved ? Kind.reserved : Kind.keyword, end, keyword.text);
}
function gluedEnd(lexer, from) {
  const { text: text2, end } = lexer;
  let at2 = from;
  let placeholder = false;
  while (at2 < end) {
    const after = placeholderEnd(text2, at2, end);
    if (after > at2) placeholder = true;
    else if (!isNamePart(text2.charCodeAt(at2))) break;
    at2 = after > at2 ? after : at2 + 1;
  }
  return { end: at2, placeholder };
}
function lexPrefixed(lexer, at2, next) {
  if (at2 - lexer.pos !== 1) return false;
  const prefix = lexer.text.charAt(lexer.pos).toLowerCase();
  if (next === 38) return prefix === "u" && lexUnicode(lexer, at2 + 1);
  if (!"enx".includes(prefix)) return false;
  lexString(lexer, at2 + 1, prefix === "e");
  return true;
}
function lexUnicode(lexer, at2) {
  const unit = lexer.text.charCodeAt(at2);
  const end = unit === 34 ? doubleQuotedEnd(lexer.text, at2, lexer.end) : at2;
  if (end > at2) push2(lexer, Kind.quoted, end, "");
  else if (unit === 39) lexString(lexer, at2 + 1, false);
  else return false;
  return true;
}
var characterSet = /_[a-zA-Z\d][\w:.-]{0,30}'/y;
function lexCharacterSet(lexer) {
  characterSet.lastIndex = lexer.pos;
  if (!characterSet.test(lexer.text)) return false;
  lexString(lexer, characterSet.lastIndex, false);
  return true;
}

// src/sql/lexing/symbol.ts
var symbols2 = '<> <= >= != => || .. */ :: -> ( ) [ ] { } . , ; = < > * + - / % | ? : ! " ^ & ~ @'.split(" ");
var beginning2 = Array.from(
  { length: 128 },
  (_, unit) => symbols2.filter((symbol) => symbol.charCodeAt(0) === unit)
);
function symbolAt2(text2, pos, unit) {
  for (const symbol of beginning2[unit] ?? []) if (text2.startsWith(symbol, pos)) return symbol;
  return "";
}
function lexSymbol(lexer, unit) {
  const { text: text2, pos } = lexer;
  const next = text2.charCodeAt(pos + 1);
  if (unit === 45 && next === 45 || unit === 47 && next === 47) lexLineComment(lexer);
  else if (unit === 47 && next === 42) lexComment(lexer);
  else if (unit === 46 && isDigit(next) && !endsName(lexer)) lexNumber(lexer);
  else if ((unit === 60 || unit === 123) && lexBraced(lexer, unit)) return;
  else lexPlain(lexer, symbolAt2(text2, pos, unit));
}
function lexPlain(lexer, symbol) {
  if (symbol === "") lexBad(lexer);
  else push2(lexer, Kind.symbol, lexer.pos + symbol.length, symbol);
}
function endsName({ kinds: kinds4, count }) {
  const kind = count === 0 ? Kind.space : kinds4[count - 1];
  return kind === Kind.word || kind === Kind.quoted || kind === Kind.placeholder;
}
function lexBraced(lexer, unit) {
  const { text: text2, pos, end } = lexer;
  const template = templateEnd(text2, pos, end);
  if (template > pos) push2(lexer, Kind.template, template, "");
  else if (placeholderEnd(text2, pos, end) > pos) push2(lexer, Kind.placeholder, gluedEnd(lexer, pos).end, "");
  else return unit === 123 && lexEscape(lexer);
  return true;
}
var escape = /\{ *(d|ts|t|fn)/iy;
function lexEscape(lexer) {
  escape.lastIndex = lexer.pos;
  const word = escape.exec(lexer.text)?.[1];
  if (word === void 0 || escape.lastIndex > lexer.end) return false;
  push2(lexer, Kind.symbol, escape.lastIndex, `{${word.toLowerCase()}`);
  return true;
}
function lexBad(lexer) {
  const point = lexer.text.codePointAt(lexer.pos) ?? 0;
  push2(lexer, Kind.bad, lexer.pos + (point > 65535 ? 2 : 1), "");
}

// src/sql/lexer.ts
function lex(text2, start = 0, end = text2.length) {
  const lexer = lexerOf(text2, start, end);
  while (lexer.pos < end) lexOne(lexer);
  push2(lexer, Kind.end, end, "");
  const { kinds: kinds4, starts: starts3, count, heard, heardCount, symbols: symbols3 } = lexer;
  return { text: text2, kinds: kinds4, starts: starts3, count, heard, heardCount, symbols: symbols3 };
}
function lexOne(lexer) {
  const unit = lexer.text.charCodeAt(lexer.pos);
  if (isSpace(unit)) push2(lexer, Kind.space, spaceEnd(lexer), "");
  else if (isLetter(unit)) lexWord(lexer);
  else if (isDigit(unit)) lexNumber(lexer);
  else if (unit === 39) lexString(lexer, lexer.pos + 1, false);
  else if (unit === 96) lexQuoted(lexer);
  else lexSymbol(lexer, unit);
}
function isSpace(unit) {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 12 || unit === 65279;
}
function spaceEnd({ text: text2, pos, end }) {
  let at2 = pos + 1;
  while (at2 < end && isSpace(text2.charCodeAt(at2))) at2 += 1;
  return at2;
}

// src/sql/name-space.ts
var keys = /* @__PURE__ */ new Map([
  ["sql.current-catalog", "catalog"],
  ["sql.current-database", "database"]
]);
function useOf(syntax) {
  if (syntax.type === "use") return { catalog: syntax.catalog, database: syntax.database };
  return syntax.type === "command" && syntax.kind === "set" ? useBySetting(syntax.options) : null;
}
function useBySetting([setting]) {
  const set = setting === void 0 ? void 0 : keys.get(setting.key);
  if (setting === void 0 || set === void 0) return null;
  return set === "catalog" ? { catalog: setting.value, database: null } : { catalog: null, database: setting.value };
}

// src/sql/tree-children.ts
function eachChild(expression, visit) {
  switch (expression.type) {
    case "path":
    case "star":
    case "literal":
    case "subquery":
    case "model":
    case "flag":
    case "type-argument":
      return;
    case "chain":
      expression.operands.forEach(visit);
      return;
    case "row":
    case "collection":
      expression.items.forEach(visit);
      return;
    case "descriptor":
      expression.columns.forEach(visit);
      return;
    case "interval":
    case "date-difference":
    case "named":
    case "passed":
      visit(expression.value);
      return;
    case "unary":
    case "test":
    case "cast":
    case "field":
      visit(expression.operand);
      return;
    case "call":
      eachOfCall(expression, visit);
      return;
    default:
      partsOf(expression).forEach(visit);
  }
}
function partsOf(expression) {
  switch (expression.type) {
    case "between":
      return [expression.operand, expression.low, expression.high];
    case "membership":
      return [expression.operand, ...expression.list];
    case "like":
      return [expression.operand, expression.pattern, ...present(expression.escape)];
    case "case":
      return partsOfCase(expression);
    case "method":
      return [expression.operand, expression.call];
    case "item":
      return [expression.operand, expression.index];
    case "table-argument":
      return [...expression.partitionBy, ...expression.orderBy.map((item) => item.expression)];
    case "partitioned-argument":
      return [
        expression.value,
        ...expression.partitionBy,
        ...expression.orderBy.map((item) => item.expression)
      ];
  }
}
function partsOfCase({ operand, branches, otherwise }) {
  const inBranches = branches.flatMap((branch) => [...branch.when, branch.then]);
  return [...present(operand), ...inBranches, ...present(otherwise)];
}
function present(expression) {
  return expression === null ? [] : [expression];
}
function eachOfCall({ arguments: list, clauses, over }, visit) {
  for (const argument of list) visit(argument);
  if (clauses !== null) {
    eachOrdered(clauses.orderBy, visit);
    clauses.withinDistinct.forEach(visit);
    if (clauses.filter !== null) visit(clauses.filter);
  }
  if (over !== null && "type" in over) eachOfWindow(over, visit);
}
function eachOrdered(items, visit) {
  for (const item of items) visit(item.expression);
}
function eachOfWindow({ partitionBy, orderBy, frame }, visit) {
  partitionBy.forEach(visit);
  eachOrdered(orderBy, visit);
  for (const bound of frame?.bounds ?? []) if (bound.distance !== null) visit(bound.distance);
}

// src/sql/names/table-name.ts
var none4 = [];
function tableName(role, parts, options = none4) {
  const last2 = parts.at(-1);
  const dollar2 = last2 === void 0 || isPlaceholder(last2) || isEscaped(last2) ? -1 : last2.text.indexOf("$", 1);
  const hasCompanion = last2 !== void 0 && dollar2 > 0 && dollar2 < last2.text.length - 1;
  const [start, end] = [outerStart(parts[0]), outerEnd(last2)];
  if (!hasCompanion) return { role, parts, companion: "", options, start, end };
  const companion = last2.text.slice(dollar2);
  const table2 = { ...last2, text: last2.text.slice(0, dollar2), end: last2.end - writtenLength(last2, companion) };
  return { role, parts: [...parts.slice(0, -1), table2], companion, options, start, end };
}
function isEscaped(part2) {
  return part2.end - part2.start !== writtenLength(part2, part2.text);
}
function writtenLength({ quoted }, text2) {
  return quoted ? text2.replaceAll("`", "``").length : text2.length;
}
function isPlaceholder({ text: text2 }) {
  return text2.includes("{") || text2.includes("<<");
}
function outerStart(part2) {
  if (part2 === void 0) return 0;
  return part2.quoted ? part2.start - 1 : part2.start;
}
function outerEnd(part2) {
  if (part2 === void 0) return 0;
  return part2.quoted ? part2.end + 1 : part2.end;
}

// src/sql/names/found.ts
function noNames(tableFunctions) {
  return { names: [], doubled: /* @__PURE__ */ new Set(), qualifiers: /* @__PURE__ */ new Set(), tableFunctions };
}
function addName(found2, role, parts, options) {
  found2.names.push(tableName(role, parts, options));
  if (role !== "qualifier") for (const part2 of parts.slice(0, -1)) found2.qualifiers.add(part2.text);
}

// src/sql/names/named-in-string.ts
var part = /`((?:[^`]|``)*)`|[^.`]+/y;
function nameInString(value, { start, end }) {
  if (value === "" || end - start !== value.length) return null;
  const parts = [];
  for (let at2 = 0; at2 <= value.length; at2 = part.lastIndex + 1) {
    part.lastIndex = at2;
    const found2 = part.exec(value);
    if (found2 === null) return null;
    parts.push(partOf(found2, start));
    if (part.lastIndex === value.length) return parts;
    if (value.charAt(part.lastIndex) !== ".") return null;
  }
  return null;
}
function partOf({ index, 0: whole3, 1: quoted }, start) {
  const from = start + index;
  if (quoted === void 0) return { text: whole3, quoted: false, start: from, end: from + whole3.length };
  const text2 = quoted.replaceAll("``", "`");
  return { text: text2, quoted: true, start: from + 1, end: from + whole3.length - 1 };
}

// src/sql/names/scope.ts
function emptyScope(found2) {
  return { relations: /* @__PURE__ */ new Map(), outer: null, inside: [], common: null, found: found2 };
}
function innerScope(outer) {
  const scope = { relations: /* @__PURE__ */ new Map(), outer, inside: [], common: outer.common, found: outer.found };
  outer.inside.push(scope);
  return scope;
}
function addRelation(scope, name, parts) {
  const named2 = scope.relations.get(name);
  if (named2 === void 0) scope.relations.set(name, [{ parts }]);
  else {
    named2.push({ parts });
    scope.found.doubled.add(name);
  }
}
function addRead(scope, parts, options) {
  const isTable2 = !isCommonTable(parts, scope.common);
  if (isTable2) addName(scope.found, "read", parts, options);
  return isTable2;
}
function isCommonTable(parts, common2) {
  const [only] = parts;
  if (only === void 0 || parts.length > 1) return false;
  for (let scope = common2; scope !== null; scope = scope.outer) if (scope.names.has(only.text)) return true;
  return false;
}
var longestName = 3;
function qualifierLength(parts, most, scope) {
  for (let length = Math.min(most, longestName); length > 0; length -= 1) {
    const relation = findRelation(parts.slice(0, length), scope);
    if (relation !== null) return relation.parts === null ? 0 : length;
  }
  return 0;
}
function findRelation(prefix, scope) {
  const name = prefix.at(-1)?.text ?? "";
  for (let at2 = scope; at2 !== null; at2 = at2.outer) {
    const found2 = at2.relations.get(name)?.find((relation) => means(prefix, relation, scope.found));
    if (found2 !== void 0) return found2;
  }
  return null;
}
function means(prefix, { parts }, { qualifiers }) {
  if (prefix.length === 1) return true;
  if (parts === null) return false;
  if (isSuffix(prefix, parts)) return true;
  const more = prefix.slice(0, prefix.length - parts.length);
  return isSuffix(parts, prefix) && more.every((part2) => qualifiers.has(part2.text));
}
function isSuffix(shorter, longer) {
  const offset = longer.length - shorter.length;
  return offset >= 0 && shorter.every((part2, i) => longer[offset + i]?.text === part2.text);
}
function isOwnTable(parts, { relations, inside: inside2 }) {
  const named2 = relations.get(parts.at(-1)?.text ?? "");
  if (named2 === void 0) return inside2.some((scope) => isOwnTable(parts, scope));
  return named2.some(({ parts: own2 }) => own2 !== null && (isSuffix(parts, own2) || isSuffix(own2, parts)));
}

// src/sql/names/hint-names.ts
function walkHints(hints, scope) {
  for (const hint of hints) {
    for (const parts of namedBy(hint)) if (isOwnTable(parts, scope)) addName(scope.found, "hint", parts);
  }
}
function optionsIn(hints) {
  const own2 = hints.filter(({ name }) => name === "OPTIONS");
  return own2.length === 0 ? void 0 : own2.flatMap(({ options }) => options);
}
function namedBy({ name, options, arguments: list }) {
  if (name === "OPTIONS") return [];
  const listed = list.map((argument) => argument.parts).filter((parts) => parts.length > 0);
  if (name === "STATE_TTL") return [...listed, ...options.flatMap(keyName)];
  return name === "LOOKUP" ? [...listed, ...options.flatMap(lookedUp)] : listed;
}
function keyName({ key, keySpan }) {
  const parts = nameInString(key, keySpan);
  return parts === null ? [] : [parts];
}
function lookedUp({ key, value, valueSpan }) {
  const parts = key === "table" ? nameInString(value, valueSpan) : null;
  return parts === null ? [] : [parts];
}

// src/sql/names/table-names.ts
function walkTable(table2, scope) {
  switch (table2.type) {
    case "table":
      walkNamedTable(table2, scope);
      return;
    case "joins":
      walkTable(table2.first, scope);
      for (const join of table2.joins) walkJoin(join, scope);
      return;
    case "bracketed":
      walkTable(table2.inner, scope);
      return;
    case "sample":
      walkTable(table2.input, scope);
      return;
    case "derived":
      walkQuery(table2.query, table2.lateral ? scope : aroundOf(scope));
      {
        addAlias(table2.alias, scope);
        return;
      }
    case "function":
      walkExpression(table2.call, scope);
      {
        addAlias(table2.alias, scope);
        return;
      }
    case "unnest":
      walkExpressions(table2.arguments, scope);
      {
        addAlias(table2.alias, scope);
        return;
      }
    case "match-recognize":
      walkMatchRecognize(table2, scope);
      return;
    case "pivot":
    case "unpivot":
      walkPivot(table2, scope);
      return;
  }
}
function aroundOf({ outer, common: common2, found: found2 }) {
  return { relations: /* @__PURE__ */ new Map(), outer, inside: [], common: common2, found: found2 };
}
function addAlias(alias, scope) {
  if (alias !== null) addRelation(scope, alias.name.text, null);
}
function walkNamedTable({ name, alias, asOf, hints }, scope) {
  const { parts } = name;
  const isTable2 = addRead(scope, parts, optionsIn(hints));
  walkOptional(asOf, scope);
  const seen = isTable2 && alias === null ? parts : null;
  addRelation(scope, alias?.name.text ?? parts.at(-1)?.text ?? "", seen);
  walkHints(hints, scope);
}
function walkJoin({ right, on }, scope) {
  walkTable(right, scope);
  walkOptional(on, scope);
}
function walkMatchRecognize(match, scope) {
  const inside2 = innerScope(scope);
  walkTable(match.input, inside2);
  walkExpressions(match.partitionBy, inside2);
  eachOrdered(match.orderBy, (expression) => walkExpression(expression, inside2));
  const matching = innerScope(inside2);
  addVariables(match.pattern, matching);
  for (const subset of match.subsets) addRelation(matching, subset.name.text, null);
  for (const measure of match.measures) walkExpression(measure.expression, matching);
  for (const define of match.defines) walkExpression(define.condition, matching);
  walkOptional(match.within, matching);
  addAlias(match.alias, scope);
}
function addVariables(pattern, scope) {
  if (pattern.type === "variable") addRelation(scope, pattern.name.text, null);
  else if (pattern.type === "repetition") addVariables(pattern.pattern, scope);
  else for (const part2 of pattern.patterns) addVariables(part2, scope);
}
function walkPivot(pivot, scope) {
  const inside2 = innerScope(scope);
  walkTable(pivot.input, inside2);
  if (pivot.type === "pivot") {
    for (const item of [...pivot.aggregates, ...pivot.values]) walkExpression(item.expression, inside2);
  }
  addAlias(pivot.alias, scope);
}

// src/sql/names/query-names.ts
function walkQuery(query, scope) {
  const own2 = query.with.length === 0 ? scope : walkCommonTables(query, scope);
  const inside2 = walkBody(query.body, own2);
  eachOrdered(query.orderBy, (expression) => walkExpression(expression, inside2));
  walkOptional(query.limit, own2);
  walkOptional(query.offset, own2);
}
function walkCommonTables(query, scope) {
  const names = /* @__PURE__ */ new Set();
  const own2 = { ...scope, common: { names, outer: scope.common } };
  for (const common2 of query.with) {
    if (query.recursive) names.add(common2.name.text);
    walkQuery(common2.query, own2);
    names.add(common2.name.text);
  }
  return own2;
}
function walkBody(body, scope) {
  switch (body.type) {
    case "select":
      return walkSelect(body, scope);
    case "set-operation":
      for (const term of body.terms) walkBody(term, scope);
      return scope;
    case "values":
      walkExpressions(body.rows, scope);
      return scope;
    case "explicit-table":
      addRead(scope, body.table.parts);
      return scope;
    case "query":
      walkQuery(body, scope);
      return scope;
  }
}
function walkSelect(select, outer) {
  const scope = innerScope(outer);
  if (select.from !== null) walkTable(select.from, scope);
  for (const item of select.items) walkExpression(item.expression, scope);
  walkOptional(select.where, scope);
  for (const item of select.groupBy?.items ?? []) walkGroup(item, scope);
  walkOptional(select.having, scope);
  for (const { window } of select.windows)
    eachOfWindow(window, (expression) => walkExpression(expression, scope));
  walkOptional(select.qualify, scope);
  walkHints(select.hints, scope);
  return scope;
}
function walkGroup(item, scope) {
  if (item.type === "GROUPING SETS") for (const set of item.sets) walkGroup(set, scope);
  else walkExpressions(item.expressions, scope);
}

// src/sql/names/expression-names.ts
function walkExpression(expression, scope) {
  switch (expression.type) {
    case "path":
      walkQualifier(expression.parts, expression.parts.length - 1, scope);
      return;
    case "star":
      walkQualifier(expression.qualifier, expression.qualifier.length, scope);
      return;
    case "literal":
      return;
    case "subquery":
      walkQuery(expression.query, scope);
      return;
    case "table-argument":
      walkTableArgument(expression, scope);
      return;
    case "call":
      walkCall(expression, scope);
      return;
    default:
      eachChild(expression, (child) => walkExpression(child, scope));
  }
}
function walkExpressions(list, scope) {
  for (const expression of list) walkExpression(expression, scope);
}
function walkOptional(expression, scope) {
  if (expression !== null) walkExpression(expression, scope);
}
function walkQualifier(parts, most, scope) {
  if (most === 0) return;
  const length = qualifierLength(parts, most, scope);
  if (length > 0) addName(scope.found, "qualifier", parts.slice(0, length));
}
function walkTableArgument({ query, partitionBy, orderBy }, scope) {
  walkQuery(query, scope);
  walkExpressions(partitionBy, scope);
  eachOrdered(orderBy, (child) => walkExpression(child, scope));
}
function walkCall(call, scope) {
  const [first] = call.arguments;
  const table2 = first !== void 0 && scope.found.tableFunctions.has(call.name.toUpperCase()) ? bareName(first) : null;
  if (table2 !== null) addRead(scope, table2);
  eachChild(call, (child) => {
    if (table2 === null || child !== first) walkExpression(child, scope);
  });
}
function bareName(expression) {
  if (expression.type === "named") return bareName(expression.value);
  return expression.type === "path" ? expression.parts : null;
}

// src/sql/names/option-names.ts
var naming = /* @__PURE__ */ new Set(["error-handling.log.target"]);
function walkOptions(options, found2) {
  for (const { key, value, valueSpan } of options) {
    const parts = naming.has(key) ? nameInString(value, valueSpan) : null;
    if (parts !== null) addName(found2, "option", parts);
  }
}

// src/sql/names.ts
function namesOf(syntax, dialect) {
  const found2 = noNames(tableFunctionsOf(dialect));
  walkStatement(syntax, found2);
  return found2.names.sort((a, b) => a.start - b.start);
}
function doubledNames(syntax) {
  const found2 = noNames(tableFunctionsOf(null));
  walkStatement(syntax, found2);
  return found2.doubled;
}
function walkStatement(syntax, found2) {
  switch (syntax.type) {
    case "query-statement":
      walkQuery(syntax.query, emptyScope(found2));
      return;
    case "insert":
      walkInsert(syntax, found2);
      return;
    case "statement-set":
      for (const insert of syntax.inserts) walkInsert(insert, found2);
      return;
    case "update":
    case "delete":
      walkChange(syntax, found2);
      return;
    case "merge":
      walkMerge(syntax, found2);
      return;
    case "create-table":
      walkCreateTable(syntax, found2);
      return;
    case "alter":
      walkAlter(syntax, found2);
      return;
    case "command":
      walkCommand(syntax, found2);
      return;
    case "wrapper":
      walkStatement(syntax.inner, found2);
      return;
    case "use":
      return;
  }
}
function addTarget({ role, name }, found2) {
  addName(found2, role, name.parts);
}
function walkInsert({ target, hints, query }, found2) {
  addName(found2, target.role, target.name.parts, optionsIn(hints));
  walkQuery(query, emptyScope(found2));
}
function addChanged(target, alias, scope) {
  addTarget(target, scope.found);
  const { parts } = target.name;
  addRelation(scope, alias?.text ?? parts.at(-1)?.text ?? "", alias === null ? parts : null);
}
function walkChange(change3, found2) {
  const scope = emptyScope(found2);
  addChanged(change3.target, change3.alias, scope);
  walkHints(change3.hints, scope);
  if (change3.type === "update") for (const { value } of change3.assignments) walkExpression(value, scope);
  walkOptional(change3.where, scope);
}
function walkMerge(merge, found2) {
  const scope = emptyScope(found2);
  addChanged(merge.target, merge.alias, scope);
  walkTable(merge.source, scope);
  walkExpression(merge.on, scope);
  for (const { value } of merge.assignments) walkExpression(value, scope);
  walkExpressions(merge.values, scope);
}
function walkCreateTable({ target, options, like: like2, query }, found2) {
  addTarget(target, found2);
  walkOptions(options, found2);
  if (like2 !== null) addTarget(like2.target, found2);
  if (query !== null) walkQuery(query, emptyScope(found2));
}
function walkAlter({ target, renamed: renamed2, options, query }, found2) {
  addTarget(target, found2);
  if (renamed2 !== null) addTarget(renamed2, found2);
  walkOptions(options, found2);
  if (query !== null) walkQuery(query, emptyScope(found2));
}
function walkCommand({ targets, expressions, query }, found2) {
  for (const target of targets) addTarget(target, found2);
  walkExpressions(expressions, emptyScope(found2));
  if (query !== null) walkQuery(query, emptyScope(found2));
}

// src/sql/parsed.ts
function parseRange(text2, { start, end }) {
  const cursor = cursorOf(lex(text2, start, end));
  return { syntax: readEntry3(cursor), cursor };
}
function readEntry3(cursor) {
  const { symbols: symbols3, pos } = cursor;
  const begins = symbols3[pos] === "BEGIN" && symbols3[pos + 1] === "STATEMENT" && symbols3[pos + 3] === ";";
  return begins ? readBegunSet(cursor) : readStatement(cursor);
}

// src/sql/recovery.ts
function afterStatement(cursor, from) {
  const { symbols: symbols3 } = cursor;
  const end = cursor.tokens.heardCount - 1;
  let inSet = false;
  for (let at2 = from; at2 < end; at2 += 1) {
    if (symbols3[at2] === "END" && symbols3[at2 - 1] === ";") inSet = false;
    if (symbols3[at2] === "BEGIN" && symbols3[at2 - 1] === "SET" && symbols3[at2 - 2] === "STATEMENT") inSet = true;
    if (symbols3[at2] === ";" && !(inSet && goesOn(symbols3[at2 + 1] ?? ""))) return at2;
  }
  return end;
}
function goesOn(word) {
  return word === "INSERT" || word === "WITH" || word === "UPSERT" || word === "END";
}

// src/sql/setting.ts
function settingOf(syntax) {
  if (syntax.type !== "command" || syntax.kind !== "set") return null;
  if (syntax.verb === "RESET") return { key: syntax.keys[0] ?? null, value: null };
  return syntax.verb === "SET" ? assigned(syntax.options) : null;
}
function assigned([setting]) {
  return setting === void 0 ? null : { key: setting.key, value: setting.value };
}

// src/sql/statement-kind.ts
function kindOf3(syntax, names) {
  switch (syntax.type) {
    case "query-statement":
      return "query";
    case "insert":
      return isSeed(syntax, names) ? "insert-values" : "insert";
    case "statement-set":
      return syntax.inserts.every((insert) => isSeed(insert, names)) ? "statement-set-values" : "statement-set";
    case "update":
    case "delete":
    case "use":
      return syntax.type;
    case "merge":
      return "other";
    case "create-table":
      return createKind(syntax);
    case "alter":
    case "command":
      return syntax.kind;
    case "wrapper":
      return wrapperKind(syntax, names);
  }
}
function createKind({ object, query }) {
  if (object === "view") return "create-view";
  if (object === "materialized-table") return "create-materialized-table";
  return query === null ? "create-table" : "create-table-as";
}
function wrapperKind({ verb, inner }, names) {
  if (verb === "explain") return "explain";
  return verb === "compile" ? "other" : kindOf3(inner, names);
}
function isSeed({ query, start, end }, names) {
  const within2 = (name) => name.start >= start && name.end <= end;
  return areValues(query) && !names.some((name) => name.role === "read" && within2(name));
}
function areValues(body) {
  switch (body.type) {
    case "values":
      return true;
    case "query":
      return areValues(body.body);
    case "set-operation":
      return body.terms.every(areValues);
    case "select":
    case "explicit-table":
      return false;
  }
}

// src/sql/syntax.ts
var texts = /* @__PURE__ */ new WeakMap();
var known4 = /* @__PURE__ */ new WeakMap();
function rememberText(statement, text2) {
  texts.set(statement, text2);
}
function parsedOf(statement) {
  const before = known4.get(statement);
  const text2 = texts.get(statement);
  if (before !== void 0 || text2 === void 0) return before ?? null;
  const parsed = parseRange(text2, statement);
  known4.set(statement, parsed);
  return parsed;
}
function syntaxOf(statement) {
  return parsedOf(statement)?.syntax ?? null;
}
function statementAround({ statements }, { start, end }) {
  let low = 0;
  let high = statements.length;
  while (low + 1 < high) {
    const middle = low + high >> 1;
    if ((statements[middle]?.start ?? 0) <= start) low = middle;
    else high = middle;
  }
  const found2 = statements[low];
  return found2 !== void 0 && found2.start <= start && end <= found2.end ? found2 : void 0;
}

// src/sql/parse.ts
var mostFaults = 20;
function parseSql(text2, dialect = null) {
  const cursor = cursorOf(lex(text2));
  const lines = lineStarts(text2);
  const statements = [];
  const faults = emptyStatement(cursor, lines);
  while (toNextEntry(cursor)) {
    const from = cursor.pos;
    const syntax = tryEntry(cursor);
    const foreign = syntax === null ? null : foreignStop(cursor, from, dialect);
    const isLast = faults.length + 1 === mostFaults;
    if (syntax === null) faults.push(faultAt(cursor, from, lines, isLast));
    else if (foreign === null) statements.push(statementOf(cursor, from, syntax, lines, dialect));
    else faults.push(foreignFault(cursor, { stop: foreign, from, to: cursor.pos }, lines, isLast));
  }
  return { text: text2, statements, faults };
}
function emptyStatement(cursor, lines) {
  if (cursor.symbols[0] !== ";") return [];
  const stop = new SyntaxStop(0, "no statement stands before this semicolon", "remove it");
  return [faultOf(cursor, { stop, from: 0, to: 1 }, lines)];
}
function foreignStop(cursor, from, dialect) {
  const foreign = dialect === null ? null : foreignIn(cursor, from, cursor.pos, dialect);
  return foreign === null ? null : new SyntaxStop(foreign.at, foreign.message, foreign.hint);
}
function foreignFault(cursor, stopped, lines, isLast) {
  if (isLast) cursor.pos = cursor.tokens.heardCount - 1;
  return faultOf(cursor, { ...stopped, to: cursor.pos }, lines);
}
function toNextEntry(cursor) {
  while (cursor.symbols[cursor.pos] === ";") cursor.pos += 1;
  return !atEnd(cursor);
}
function atEnd({ tokens, pos }) {
  return tokens.kinds[tokens.heard[pos] ?? 0] === Kind.end;
}
function tryEntry(cursor) {
  const from = cursor.pos;
  const entry = attempt(cursor, from, readEntry3);
  if (entry !== null || cursor.symbols[from] !== "BEGIN") return entry;
  return attempt(cursor, from, readStatement);
}
function attempt(cursor, from, read) {
  restart(cursor, from);
  try {
    return readWhole2(cursor, read);
  } catch (stop) {
    if (!(stop instanceof SyntaxStop)) throw stop;
    restart(cursor, from);
    return null;
  }
}
function restart(cursor, from) {
  cursor.pos = from;
  cursor.depth = 0;
  cursor.unordered.length = 0;
  cursor.reordered.clear();
  cursor.windows.numbers.clear();
  cursor.windows.uses.length = 0;
  cursor.brackets.clear();
}
function readWhole2(cursor, read) {
  const syntax = read(cursor);
  if (!at(cursor, ";") && !atEnd(cursor)) fail(cursor);
  return syntax;
}
function statementOf(cursor, from, syntax, lines, dialect) {
  const start = startOf(cursor, from);
  const end = endOf(cursor, cursor.pos - 1);
  const names = namesOf(syntax, dialect);
  const { line, column } = placeAt(lines, start);
  const statement = {
    kind: kindOf3(syntax, names),
    start,
    end,
    line,
    column,
    names,
    definition: syntax.type === "create-table" ? definitionOf(cursor, syntax) : null,
    options: optionsOf(syntax),
    placeholders: holdsPlaceholder(
      cursor.tokens,
      cursor.tokens.heard[from] ?? 0,
      cursor.tokens.heard[cursor.pos] ?? 0
    ),
    use: useOf(syntax),
    setting: settingOf(syntax)
  };
  rememberText(statement, cursor.tokens.text);
  return statement;
}
function optionsOf(syntax) {
  return syntax.type === "create-table" || syntax.type === "alter" || syntax.type === "command" ? syntax.options : [];
}
function faultAt(cursor, from, lines, isLast) {
  cursor.expected = /* @__PURE__ */ new Set();
  cursor.expectedAt = -1;
  const stop = stopIn(cursor);
  const to = isLast ? cursor.tokens.heardCount - 1 : afterStatement(cursor, from);
  const fault = faultOf(cursor, { stop, from, to }, lines);
  cursor.expected = null;
  restart(cursor, to);
  return fault;
}
function stopIn(cursor) {
  try {
    readWhole2(cursor, readStatement);
  } catch (stop) {
    if (stop instanceof SyntaxStop) return stop;
    throw stop;
  }
  return new SyntaxStop(cursor.pos, "");
}

// src/project/own.ts
function own(record, name) {
  return Object.hasOwn(record, name) ? record[name] : void 0;
}

// src/sql/schema/positional-format.ts
var positional = /* @__PURE__ */ new Set(["csv", "avro"]);
var formats = ["format", "key.format", "value.format"];
function isPositional(options) {
  return formats.some((key) => positional.has(options.get(key)?.toLowerCase() ?? ""));
}

// src/sql/type/sql-type.ts
var unbounded = "2147483647";
var defaults2 = /* @__PURE__ */ new Map([
  ["CHAR", ["1"]],
  ["BINARY", ["1"]],
  ["VARCHAR", [unbounded]],
  ["VARBINARY", [unbounded]],
  ["DECIMAL", ["10", "0"]],
  ["TIME", ["0"]],
  ["TIMESTAMP", ["6"]],
  ["TIMESTAMP_LTZ", ["6"]]
]);
var longest3 = /* @__PURE__ */ new Map([
  ["STRING", "VARCHAR"],
  ["BYTES", "VARBINARY"]
]);
function simpleType(name, parameters2 = [], nullable = true) {
  return { name, parameters: parameters2, elements: [], fields: [], nullable };
}
function typeOfSyntax({ name, parameters: parameters2, elements, fields, nullable }) {
  const long = longest3.get(name);
  if (long !== void 0) return simpleType(long, [unbounded], nullable);
  return {
    name,
    parameters: withDefaults(name, parameters2),
    elements: elements.map(typeOfSyntax),
    fields: fields.map((field) => ({ name: field.name.text, type: typeOfSyntax(field.dataType) })),
    nullable
  };
}
function withDefaults(name, parameters2) {
  const known10 = defaults2.get(name) ?? [];
  return known10.length > parameters2.length ? [...parameters2, ...known10.slice(parameters2.length)] : parameters2;
}
function withNull(type, nullable) {
  return type.nullable === nullable ? type : { ...type, nullable };
}
function shownType({ name, parameters: parameters2, elements, fields }) {
  for (const [short, long] of longest3) if (name === long && parameters2[0] === unbounded) return short;
  if (elements.length > 0) return `${name}<${elements.map(shownFull).join(", ")}>`;
  if (name === "ROW")
    return `ROW<${fields.map((field) => `${shownName(field.name)} ${shownFull(field.type)}`).join(", ")}>`;
  return parameters2.length === 0 ? name : `${name}(${parameters2.join(", ")})`;
}
function shownFull(type) {
  return shownType(type) + (type.nullable ? "" : " NOT NULL");
}
function shownName(name) {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

// src/sql/type/type-of-text.ts
function typeOfText(text2) {
  return typeOfSyntax(readDataType(cursorOf(lex(text2))));
}

// src/sql/type/widening.ts
function widening(before, after) {
  const [wider2, narrower] = [widens(before, after), widens(after, before)];
  if (wider2 && narrower) return "same";
  return wider2 ? "wider" : narrower ? "narrower" : "other";
}
var integers = ["TINYINT", "SMALLINT", "INT", "BIGINT"];
function widens(before, after) {
  if (before.elements.length + before.fields.length > 0) return partsWiden(before, after);
  if (integers.includes(before.name) && integers.includes(after.name))
    return integers.indexOf(before.name) <= integers.indexOf(after.name);
  if (before.name === "FLOAT" && after.name === "DOUBLE") return true;
  return before.name === after.name ? parametersWiden(before, after) : isLonger(before, after);
}
function partsWiden(before, after) {
  const [was, is] = [partsOf2(before), partsOf2(after)];
  if (before.name !== after.name || was.length !== is.length) return false;
  return was.every((part2, i) => {
    const other = is[i];
    if (other === void 0 || other.name !== part2.name) return false;
    return widens(part2.type, other.type) && (other.type.nullable || !part2.type.nullable);
  });
}
function partsOf2({
  elements,
  fields
}) {
  return [...elements.map((type) => ({ name: "", type })), ...fields];
}
var bounded = /* @__PURE__ */ new Set(["VARCHAR", "VARBINARY", "TIME", "TIMESTAMP", "TIMESTAMP_LTZ"]);
function parametersWiden({ name, parameters: was }, { parameters: is }) {
  const [first, second] = was.map(Number);
  const [most, scale] = is.map(Number);
  if (first === void 0 || most === void 0) return true;
  if (name === "DECIMAL") return (scale ?? 0) >= (second ?? 0) && most - (scale ?? 0) >= first - (second ?? 0);
  return bounded.has(name) ? most >= first : was.join() === is.join();
}
function isLonger(before, after) {
  if (after.name !== `VAR${before.name}`) return false;
  return Number(after.parameters[0]) >= Number(before.parameters[0]);
}

// src/release/change/type-name.ts
var known5 = /* @__PURE__ */ new Map();
function fullType(type) {
  const before = known5.get(type);
  if (before !== void 0) return before;
  const full = shownType(typeOfText(type));
  known5.set(type, full);
  return full;
}

// src/release/change/definition-change.ts
var order = [
  "none",
  "cosmetic",
  "in-place",
  "options",
  "additive",
  "logic",
  "breaking"
];
function weightiest(classes2) {
  return order[Math.max(0, ...classes2.map((change3) => order.indexOf(change3)))] ?? "none";
}
var inPlace = /* @__PURE__ */ new Set([
  "kafka.retention.time",
  "kafka.retention.size",
  "kafka.max-message-size"
]);
function altersInPlace(key) {
  return inPlace.has(key);
}
function definitionDifferences(before, after) {
  const byPlace2 = [before, after].some(({ options }) => isPositional(optionMap(options)));
  return [
    ...columnDifferences(before.columns, after.columns).map(
      (difference2) => byPlace2 ? { ...difference2, columns: null } : difference2
    ),
    ...clauseDifferences(before, after),
    ...optionDifferences(before.options, after.options)
  ];
}
function clauseDifferences(before, after) {
  const key = (definition) => definition.primaryKey.join(", ");
  return [
    ...clause("primary key", "breaking", key(before) || null, key(after) || null),
    ...clause("distribution", "breaking", before.distribution, after.distribution),
    ...clause("partitioning", "breaking", before.partitionedBy, after.partitionedBy),
    ...clause("watermark", "logic", before.watermark, after.watermark),
    ...clause("LIKE clause", "logic", before.like, after.like),
    ...clause("comment", "cosmetic", before.comment, after.comment),
    ...clause("kind", "breaking", kindOf4(before), kindOf4(after))
  ];
}
function kindOf4(definition) {
  return (definition.temporary ? "temporary " : "") + definition.object;
}
function clause(what, change3, before, after, columns = null) {
  if (before === after) return [];
  if (before === null) return [{ change: change3, words: `${what} added: ${after ?? ""}`, columns }];
  const words3 = after === null ? `${what} removed: ${before}` : `${what} changed: ${before} \u2192 ${after}`;
  return [{ change: change3, words: words3, columns }];
}
function propertyDifferences(before, after) {
  const keys5 = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys5.flatMap(
    (key) => clause(`property ${key}`, "options", own(before, key) ?? null, own(after, key) ?? null, [])
  );
}
function optionDifferences(before, after) {
  const [was, is] = [optionMap(before), optionMap(after)];
  const keys5 = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].sort();
  return keys5.flatMap((key) => {
    const change3 = altersInPlace(key) ? "in-place" : "options";
    return clause(`option ${key}`, change3, was.get(key) ?? null, is.get(key) ?? null);
  });
}
function optionMap(entries2) {
  return new Map(entries2.map((entry) => [entry.key, entry.value]));
}
function columnDifferences(before, after) {
  const is = new Map(after.map((column) => [column.name, column]));
  const was = new Map(before.map((column) => [column.name, column]));
  const gone = before.filter((column) => !is.has(column.name));
  const changed3 = before.flatMap((column) => columnDifference(column, is.get(column.name)));
  const kept = (columns, other) => columns.filter((column) => other.has(column.name)).map((column) => column.name).join(", ");
  const reordered2 = kept(before, is) !== kept(after, was);
  return [
    ...gone.map((column) => ({
      change: "breaking",
      words: `column ${column.name} removed`,
      columns: [column.name],
      refuses: refuses(column)
    })),
    ...changed3,
    ...reordered2 ? [{ change: "logic", words: "columns reordered", columns: null }] : [],
    ...addedColumns(after, was)
  ];
}
function addedColumns(after, was) {
  const lastOld = after.findLastIndex((column) => was.has(column.name));
  return after.flatMap((column, at2) => {
    const { name } = column;
    if (was.has(name)) return [];
    const words3 = `column ${name} added`;
    return [
      at2 > lastOld ? { change: "additive", words: words3, columns: [name], refuses: refuses(column) } : { change: "logic", words: `${words3} before others`, columns: null }
    ];
  });
}
function refuses({ nullable, type }) {
  return !nullable || (type?.includes("NOT NULL") ?? false);
}
function columnDifference(before, after) {
  if (after === void 0) return [];
  const columns = [before.name];
  const name = `column ${before.name}`;
  return [
    ...retyped(name, before.type, after.type).map((difference2) => ({ ...difference2, columns })),
    ...nullability(name, before.nullable, after.nullable).map((difference2) => ({ ...difference2, columns })),
    ...clause(`${name}: expression`, "logic", before.expression, after.expression, columns),
    ...clause(`${name}: kind`, "logic", before.kind, after.kind, columns)
  ];
}
function nullability(name, before, after) {
  if (before === after) return [];
  return after ? [{ change: "logic", words: `${name} may now be NULL`, refuses: true }] : [{ change: "breaking", words: `${name} is now NOT NULL`, refuses: true }];
}
function retyped(name, before, after) {
  if (before === after || before !== null && after !== null && fullType(before) === fullType(after))
    return [];
  const words3 = `${name}: ${before ?? "no type"} \u2192 ${after ?? "no type"}`;
  const isWider = before !== null && after !== null && widens(typeOfText(before), typeOfText(after));
  const isPartFreed = before?.includes("NOT NULL") ?? false;
  return [{ change: isWider ? "logic" : "breaking", words: words3, refuses: !isWider || isPartFreed }];
}

// src/sql/relation/make.ts
function relationOf(made, columns, openings = [], certain = openings.length === 0 ? columns.length : 0) {
  return { made, columns, openings, certain, listed: finder(columns) };
}
function remade(made, { columns, openings, certain, listed }) {
  return { made, columns, openings, certain, listed };
}
function unknownRelation(reason, inputs = []) {
  const opening2 = { reason, find: (name) => unknownColumn(name, reason) };
  return relationOf({ type: "unknown", inputs }, [], [opening2]);
}
function unknownColumn(name, reason) {
  return { name, source: { type: "unknown", reason } };
}
var few = 6;
function finder(columns) {
  let index = null;
  return (name) => {
    if (columns.length <= few) return among(columns, name);
    index ??= indexOf(columns);
    return index.get(name) ?? null;
  };
}
function among(columns, name) {
  const first = columns.find((column) => column.name === name);
  const isOnly = columns.findLast((column) => column.name === name) === first;
  return first === void 0 || isOnly ? first ?? null : ambiguous2(name);
}
function indexOf(columns) {
  const index = /* @__PURE__ */ new Map();
  for (const column of columns) {
    const { name } = column;
    index.set(name, index.has(name) ? ambiguous2(name) : column);
  }
  return index;
}
function ambiguous2(name) {
  return unknownColumn(name, `several columns are called ${name}`);
}

// src/sql/relation/rename.ts
function renamed(input, names) {
  if (names.length === 0) return input;
  return relationOf({ type: "renamed", input }, renamedColumns(input, names));
}
function renamedColumns({ columns, certain, openings }, names) {
  const given = names.map(({ text: name }, place) => {
    const column = place < certain ? columns[place] : void 0;
    const reason = openings[0]?.reason ?? `there is no column for ${name}`;
    return column === void 0 ? unknownColumn(name, reason) : { name, source: column.source };
  });
  return openings.length === 0 ? [...given, ...columns.slice(names.length)] : given;
}

// src/sql/relation/scope.ts
var noVariables = /* @__PURE__ */ new Set();
function emptyScope2(text2, catalogue) {
  return {
    text: text2,
    catalogue,
    entries: [],
    joins: [],
    visible: null,
    shared: [],
    variables: noVariables,
    matchTime: null,
    select: null,
    output: null,
    outer: null,
    common: null,
    allCommon: []
  };
}
function innerScope2(outer, select = null) {
  return {
    text: outer.text,
    catalogue: outer.catalogue,
    entries: [],
    joins: [],
    visible: null,
    shared: [],
    variables: noVariables,
    matchTime: null,
    select,
    output: null,
    outer,
    common: outer.common,
    allCommon: outer.allCommon
  };
}
function scopeAround(scope) {
  return { ...innerScope2(scope), outer: scope.outer };
}
function scopeOver(relation, outer, name = "") {
  const scope = innerScope2(outer);
  scope.entries.push({ name, parts: null, relation, asOf: null });
  return scope;
}
function scopeSoFar(scope) {
  return scopeUpTo(scope, scope.entries.length);
}
function scopeUpTo(scope, visible) {
  return visible === scope.entries.length && scope.visible === visible ? scope : { ...scope, visible };
}
function sharedNamed(name, { shared }) {
  return shared.length === 0 ? void 0 : shared.find((column) => column.name === name);
}
function seenIn({ visible, entries: entries2 }) {
  return visible ?? entries2.length;
}

// src/sql/relation/listed.ts
var few2 = 12;
function listedAmong(name, entries2, last2) {
  if (last2 > few2 && last2 === entries2.length && !name.startsWith("$"))
    return indexOf2(entries2).get(name) ?? null;
  let listed = null;
  for (let i = 0; i < last2; i += 1) {
    const column = entries2[i]?.relation.listed(name) ?? null;
    if (column !== null && listed !== null) return ambiguous2(name);
    listed ??= column;
  }
  return listed;
}
var known6 = /* @__PURE__ */ new WeakMap();
function indexOf2(entries2) {
  const before = known6.get(entries2);
  if (before?.entries === entries2.length) return before.columns;
  const columns = /* @__PURE__ */ new Map();
  for (const { relation } of entries2)
    for (const column of relation.columns)
      columns.set(column.name, columns.has(column.name) ? ambiguous2(column.name) : column);
  known6.set(entries2, { entries: entries2.length, columns });
  return columns;
}

// src/sql/relation/resolve.ts
var longestName2 = 3;
function meaningOf(parts, scope) {
  for (let length = Math.min(parts.length - 1, longestName2); length > 0; length -= 1) {
    const relation2 = relationNamed(parts.slice(0, length), scope);
    if (relation2 !== null) return inRelation(relation2, parts, length);
  }
  const name = parts[0]?.text ?? "";
  const column = columnNamed(name, scope);
  const relation = isUnknown(column) ? relationNamed(parts, scope) ?? null : null;
  if (relation !== null) return { type: "row", relation };
  return isUnknown(column) ? behindDatabase(parts, scope, column) : found(column, parts, 1);
}
function isUnknown(column) {
  return column.source.type === "unknown";
}
function found(column, parts, length) {
  return { type: "column", column, fields: parts.length === length ? [] : parts.slice(length) };
}
function inRelation(relation, parts, length) {
  return found(columnOf2(relation, parts[length]?.text ?? ""), parts, length + 1);
}
function behindDatabase(parts, scope, none5) {
  for (let from = 1; from < Math.min(parts.length - 1, 3); from += 1) {
    const relation = relationNamed(parts.slice(from, from + 1), scope);
    if (relation !== null && relation.made.type === "table") return inRelation(relation, parts, from + 1);
  }
  return found(none5, parts, 1);
}
function relationNamed(prefix, scope) {
  const name = prefix.at(-1)?.text ?? "";
  for (let at2 = scope; at2 !== null; at2 = at2.outer) {
    const last2 = seenIn(at2);
    for (let i = 0; i < last2; i += 1) {
      const entry = at2.entries[i];
      if (entry?.name === name && means2(prefix, entry)) return entry.relation;
    }
    if (prefix.length === 1 && at2.variables.has(name)) return at2.entries[0]?.relation ?? null;
  }
  return null;
}
function means2(prefix, { parts }) {
  return prefix.length === 1 || parts !== null && isSuffix2(prefix, parts);
}
function isSuffix2(shorter, longer) {
  const offset = longer.length - shorter.length;
  return offset >= 0 && shorter.every((part2, i) => longer[offset + i]?.text === part2.text);
}
function columnOf2(relation, name) {
  return relation.listed(name) ?? opened(name, relation.openings);
}
function columnNamed(name, scope) {
  const openings = [];
  for (let at2 = scope; at2 !== null; at2 = at2.outer) {
    const listed = listedIn(name, at2);
    if (listed !== null) return openings.length === 0 ? listed : unsure(name, openings);
    addOpenings(at2, openings);
  }
  return opened(name, openings);
}
function listedIn(name, scope) {
  const own2 = scope.output?.listed(name) ?? sharedNamed(name, scope);
  return own2 ?? listedAmong(name, scope.entries, seenIn(scope));
}
var enough = 3;
function addOpenings(scope, openings) {
  const last2 = seenIn(scope);
  for (let i = 0; i < last2 && openings.length < enough; i += 1)
    openings.push(...scope.entries[i]?.relation.openings.slice(0, enough) ?? []);
}
function opened(name, openings) {
  const [only] = openings;
  if (only === void 0) return unknownColumn(name, `no column is called ${name}`);
  return openings.length === 1 ? only.find(name) : unsure(name, openings);
}
function unsure(name, openings) {
  const reasons = [...new Set(openings.slice(0, enough).map(({ reason }) => reason))];
  return unknownColumn(name, `${name} may be a column of several tables: ${reasons.join("; ")}`);
}

// src/sql/relation/stored.ts
function storedRelation({ parts }, scope) {
  const name = tableName("read", parts);
  const bare2 = name.parts.map((part2) => part2.text);
  const schema = scope.catalogue.tableOf(bare2);
  const written2 = bare2.join(".") + name.companion;
  return schema === null ? openTable({ written: written2, schema }) : knownTable(written2, schema);
}
var known7 = /* @__PURE__ */ new WeakMap();
function knownTable(written2, schema) {
  const before = known7.get(schema) ?? /* @__PURE__ */ new Map();
  known7.set(schema, before);
  const relation = before.get(written2) ?? tableRelation({ written: written2, schema }, schema);
  before.set(written2, relation);
  return relation;
}
function tableRelation(table2, schema) {
  const columns = schema.columns.map((column) => ({
    name: column.name,
    source: { type: "stored", table: table2, name: column.name, schema: column }
  }));
  const openings = schema.unknown === null ? [] : [opening(table2, schema.unknown)];
  const relation = relationOf({ type: "table", table: table2 }, columns, openings);
  return { ...relation, listed: withSystemColumns(table2, relation.listed) };
}
var system = /* @__PURE__ */ new Set(["$rowtime"]);
function withSystemColumns(table2, listed) {
  const rowtime = storedColumn(table2, "$rowtime");
  return (name) => listed(name) ?? (system.has(name) ? rowtime : null);
}
function openTable(table2) {
  return relationOf(
    { type: "table", table: table2 },
    [],
    [opening(table2, `the columns of ${table2.written} are not known`)]
  );
}
function opening(table2, reason) {
  const asked = /* @__PURE__ */ new Map();
  const find = (name) => {
    const column = asked.get(name) ?? storedColumn(table2, name);
    asked.set(name, column);
    return column;
  };
  return { reason, find };
}
function storedColumn(table2, name) {
  return { name, source: { type: "stored", table: table2, name, schema: null } };
}

// src/sql/relation/named-table.ts
function storedOrCommon(name, scope) {
  const [only] = name.parts;
  const common2 = name.parts.length === 1 && only !== void 0 ? commonNamed(only.text, scope.common) : null;
  return common2 ?? storedRelation(name, scope);
}
function commonNamed(name, innermost) {
  for (let common2 = innermost; common2 !== null; common2 = common2.outer) {
    const relation = common2.relations.get(name);
    if (relation !== void 0) return relation;
  }
  return null;
}

// src/sql/relation/function.ts
function functionRelation({ call, lateral, alias }, scope) {
  if (call.type !== "call") return otherFunction(call, lateral, alias?.columns.length ?? 0, scope);
  const input = tableInput(call, scope);
  if (input !== null && windows.has(call.name)) return windowRelation(call, input, scope);
  if (input !== null && models.has(call.name.toUpperCase())) return modelRelation(call, input, scope);
  return otherFunction(call, lateral, alias?.columns.length ?? 0, scope);
}
var windows = /* @__PURE__ */ new Set(["TUMBLE", "HOP", "CUMULATE", "SESSION"]);
var models = /* @__PURE__ */ new Set(["ML_PREDICT", "ML_EVALUATE"]);
var searches = /* @__PURE__ */ new Set(["KEY_SEARCH_AGG", "VECTOR_SEARCH_AGG", "TEXT_SEARCH_AGG"]);
var windowColumns = ["window_start", "window_end", "window_time"];
function windowRelation(call, input, outer) {
  const scope = scopeOver(input, outer);
  const from = described(call);
  const own2 = windowColumns.map((name, place) => ({ name, source: produced(name, place, from, scope) }));
  return extended(call, input, own2, scope);
}
function modelRelation(call, input, outer) {
  const scope = scopeOver(input, outer);
  const relation = extended(call, input, [], scope);
  const opening2 = openingOf(call.name.toUpperCase(), described(call), scope, []);
  return relationOf(relation.made, input.columns, [...input.openings, opening2], input.certain);
}
function extended(call, input, own2, scope) {
  const { columns, openings, certain } = input;
  const all = [...columns, ...own2];
  const made = { type: "extended", call, input, scope };
  return relationOf(made, all, openings, openings.length === 0 ? all.length : certain);
}
function otherFunction(call, lateral, names, scope) {
  const { inputs, rest, by } = argumentsOf(call, scope);
  const made = { type: "function", call, rest, lateral, inputs, scope };
  if (names > 0) return relationOf(made, unnamed(names, by, rest, scope, inputs));
  return relationOf(made, [], [withPartition(openingOf(by, rest, scope, inputs), call, inputs)]);
}
function unnamed(count, by, from, scope, whole3) {
  return Array.from({ length: count }, (_, place) => ({
    name: "",
    source: produced(by, place, from, scope, whole3)
  }));
}
function produced(by, place, from, scope, whole3 = []) {
  return { type: "produced", by, place, from, scope, whole: whole3 };
}
function openingOf(by, from, scope, whole3) {
  const asked = /* @__PURE__ */ new Map();
  const find = (name) => {
    const column = asked.get(name) ?? { name, source: produced(by, -1, from, scope, whole3) };
    asked.set(name, column);
    return column;
  };
  return { reason: `the columns of ${by} are not known`, find };
}
function withPartition(opening2, call, inputs) {
  const keys5 = tablesOf(call).map(({ partitionBy }) => partitionBy.map((key) => key.parts.at(-1)?.text));
  const find = (name) => {
    const at2 = keys5.findIndex((list) => list.includes(name));
    const input = inputs[at2];
    return input === void 0 ? opening2.find(name) : columnOf2(input, name);
  };
  return { ...opening2, find };
}
function argumentsOf(call, scope) {
  if (call.type !== "call") return { by: "a function", inputs: [], rest: [call] };
  const by = call.name.toUpperCase();
  const [first] = call.arguments.map(valueOf);
  const searched = searches.has(by) && first?.type === "path" ? first : null;
  const inputs = [
    ...searched === null ? [] : [storedOrCommon(searched, scope)],
    ...tablesOf(call).map(({ query }) => relationOfQuery(query, scope))
  ];
  const rest = call.arguments.map(valueOf).filter((value) => value.type !== "table-argument" && value !== searched);
  return { by, inputs, rest: rest.filter((value) => value.type !== "descriptor") };
}
function tablesOf(call) {
  if (call.type !== "call") return [];
  return call.arguments.map(valueOf).filter((value) => value.type === "table-argument");
}
function tableInput(call, scope) {
  const [table2] = tablesOf(call);
  return table2 === void 0 ? null : relationOfQuery(table2.query, scope);
}
function described(call) {
  const all = call.arguments.map(valueOf).filter((value) => value.type === "descriptor");
  return all.flatMap(({ columns }) => columns);
}
function valueOf(argument) {
  return argument.type === "named" ? argument.value : argument;
}

// src/sql/relation/optional.ts
var known8 = /* @__PURE__ */ new WeakMap();
function optional(relation) {
  const before = known8.get(relation);
  if (before !== void 0) return before;
  const { made, columns, openings, certain } = relation;
  const open = openings.map(({ reason, find }) => ({ reason, find: (name) => orNull(find(name)) }));
  const found2 = relationOf(made, columns.map(orNull), open, certain);
  known8.set(relation, found2).set(found2, found2);
  return found2;
}
function orNull(column) {
  return { name: column.name, source: { type: "optional", column } };
}

// src/sql/relation/join.ts
function addJoin(join, right, scope) {
  makeOptional(join.kind, right, scope);
  const columns = join.natural ? commonNames(right, scope) : join.using.map(({ text: text2 }) => text2);
  for (const name of columns) share(name, right, scope);
  scope.joins.push({ join, right, end: scope.entries.length, columns });
}
function makeOptional(kind, right, { entries: entries2 }) {
  const from = kind === "RIGHT" || kind === "FULL" ? 0 : right;
  const to = kind === "LEFT" || kind === "FULL" ? entries2.length : right;
  for (let i = from; i < to; i += 1) {
    const entry = entries2[i];
    if (entry !== void 0) entries2[i] = { ...entry, relation: optional(entry.relation) };
  }
}
function share(name, right, scope) {
  const other = columnNamed(name, rightSide(right, scope));
  const side = sideOf(name, right, scope.entries.length, scope);
  const before = scope.shared.find((column) => column.name === name);
  if (before !== void 0) {
    before.source.columns.push(other);
    before.sides.push(side);
    return;
  }
  const first = sideOf(name, 0, right, scope);
  const left = columnNamed(name, { ...scopeUpTo(scope, right), outer: null });
  const source = { type: "combined", by: "coalesce", columns: [left, other] };
  scope.shared.push({ name, source: { ...source, columns: [left, other] }, sides: [first, side] });
}
function sideOf(name, from, to, { entries: entries2 }) {
  for (let i = from; i < to; i += 1) if (entries2[i]?.relation.listed(name)) return i;
  return from;
}
function rightSide(right, scope) {
  return { ...scope, entries: scope.entries.slice(right), visible: null, shared: [], outer: null };
}
function commonNames(right, scope) {
  const [left, other] = [scope.entries.slice(0, right), scope.entries.slice(right)];
  const relations = scope.entries.map(({ relation }) => relation);
  const open = relations.find(({ openings }) => openings.length > 0);
  if (open !== void 0) addUnknown(open, scope);
  const names = new Set(other.flatMap(({ relation }) => relation.columns.map(nameOf)));
  const seen = left.flatMap(({ relation }) => relation.columns.map(nameOf));
  return [...new Set(seen)].filter((name) => names.has(name));
}
function nameOf({ name }) {
  return name;
}
function addUnknown({ openings }, scope) {
  const relation = unknownRelation(`NATURAL JOIN: ${openings[0]?.reason ?? ""}`);
  scope.entries.push({ name: "", parts: null, relation, asOf: null });
}

// src/sql/relation/match.ts
function matchRelation(match, outer) {
  const around2 = scopeAround(outer);
  const inside2 = innerScope2(around2);
  addTable(match.input, inside2);
  const [only] = inside2.entries;
  const input = inside2.entries.length === 1 && only !== void 0 ? only.relation : starOf(inside2);
  const variables = /* @__PURE__ */ new Set([...variablesOf(match.pattern), ...match.subsets.map(({ name }) => name.text)]);
  const matchTime = match.orderBy[0]?.expression ?? null;
  const scope = { ...scopeOver(input, around2, only?.name), variables, matchTime };
  const shown = match.rows.startsWith("ALL") ? input.columns : partitionColumns(match, scope);
  const openings = match.rows.startsWith("ALL") ? input.openings : [];
  return relationOf({ type: "match", match, input, scope }, [...shown, ...measures(match, scope)], openings);
}
function partitionColumns({ partitionBy }, scope) {
  return partitionBy.map((expression, place) => ({
    name: expression.type === "path" ? expression.parts.at(-1)?.text ?? "" : `EXPR$${place}`,
    source: { type: "computed", expression, scope }
  }));
}
function measures({ measures: items }, scope) {
  return items.map(({ expression, alias }, place) => ({
    name: alias?.text ?? `EXPR$${place}`,
    source: { type: "computed", expression, scope }
  }));
}
function variablesOf(pattern) {
  if (pattern.type === "variable") return [pattern.name.text];
  return pattern.type === "repetition" ? variablesOf(pattern.pattern) : pattern.patterns.flatMap(variablesOf);
}

// src/sql/relation/aggregate.ts
var aggregates2 = new Set(
  "COUNT SUM AVG MIN MAX SUM0 STDDEV_POP STDDEV_SAMP STDDEV VAR_POP VAR_SAMP VARIANCE COLLECT LISTAGG STRING_AGG FIRST_VALUE LAST_VALUE ARRAY_AGG JSON_ARRAYAGG JSON_OBJECTAGG APPROX_COUNT_DISTINCT PERCENTILE COVAR_POP COVAR_SAMP REGR_COUNT REGR_SXX REGR_SYY SINGLE_VALUE EVERY SOME ANY_VALUE".split(" ")
);
function isAggregate({ name, over, quantifier, clauses }) {
  if (over !== null) return false;
  if (quantifier === "DISTINCT") return true;
  if (clauses !== null && (clauses.filter !== null || clauses.orderBy.length > 0)) return true;
  return aggregates2.has(name.toUpperCase());
}
function aggregateIn(list) {
  for (const expression of list) {
    const found2 = firstIn(expression);
    if (found2 !== null) return found2;
  }
  return null;
}
function firstIn(expression) {
  if (expression.type === "call" && isAggregate(expression)) return expression;
  let found2 = null;
  eachChild(expression, (child) => {
    found2 ??= firstIn(child);
  });
  return found2;
}
function wholeAggregate({ items, having }) {
  return aggregateIn([...items.map(({ expression }) => expression), ...having === null ? [] : [having]]);
}

// src/sql/type/least-restrictive.ts
var integers2 = ["TINYINT", "SMALLINT", "INT", "BIGINT"];
var digits2 = /* @__PURE__ */ new Map([
  ["TINYINT", 3],
  ["SMALLINT", 5],
  ["INT", 10],
  ["BIGINT", 19]
]);
function leastRestrictive(list) {
  const known10 = list.flatMap((value) => value ?? []);
  const [first] = known10;
  if (first === void 0 || known10.length < list.length) return null;
  const nullable = known10.some(({ type: type2 }) => type2.nullable);
  const type = known10.map((value) => value.type).reduce((all, one) => all === null ? null : wider(all, one), first.type);
  return type === null ? null : { type: withNull(type, nullable), time: first.time };
}
function wider(a, b) {
  if (a.name === b.name && a.name !== "DECIMAL") return sameKind(a, b);
  if (isNumber(a) && isNumber(b)) return widerNumber(a, b);
  const length = textLength(a, b);
  return length === null ? null : simpleType("VARCHAR", [length]);
}
function sameKind(a, b) {
  if (shape(a) === shape(b)) return a;
  if (a.elements.length + a.fields.length > 0 || a.parameters.length !== 1) return null;
  const longest5 = String(Math.max(Number(a.parameters[0]), Number(b.parameters[0])));
  return simpleType(a.name === "CHAR" || a.name === "BINARY" ? `VAR${a.name}` : a.name, [longest5]);
}
function shape(type) {
  return JSON.stringify({ ...type, nullable: true });
}
function textLength(a, b) {
  const texts3 = ["CHAR", "VARCHAR"];
  if (!texts3.includes(a.name) || !texts3.includes(b.name)) return null;
  return String(Math.max(Number(a.parameters[0]), Number(b.parameters[0])));
}
function isNumber({ name }) {
  return integers2.includes(name) || isApproximate(name) || name === "DECIMAL";
}
function isApproximate(name) {
  return name === "FLOAT" || name === "DOUBLE";
}
function widerNumber(a, b) {
  const [x, y] = [isApproximate(a.name), isApproximate(b.name)];
  if (x && y) return a;
  if (x || y) return a.name === "DECIMAL" || b.name === "DECIMAL" ? simpleType("DOUBLE") : x ? a : b;
  if (a.name === "DECIMAL" || b.name === "DECIMAL") return widerDecimal(a, b);
  return integers2.indexOf(a.name) < integers2.indexOf(b.name) ? b : a;
}
function widerDecimal(a, b) {
  const [x, y] = [decimalOf(a), decimalOf(b)];
  const scale = Math.max(x.scale, y.scale);
  const whole3 = Math.max(x.precision - x.scale, y.precision - y.scale);
  return decimal(whole3 + scale, scale);
}
function decimalOf({ name, parameters: parameters2 }) {
  if (name !== "DECIMAL") return { precision: digits2.get(name) ?? 0, scale: 0 };
  return { precision: Number(parameters2[0]), scale: Number(parameters2[1]) };
}
var mostDigits = 38;
function decimal(precision, scale) {
  if (precision <= mostDigits) return simpleType("DECIMAL", [String(precision), String(scale)]);
  const kept = Math.max(mostDigits - (precision - scale), Math.min(scale, 6));
  return simpleType("DECIMAL", [String(mostDigits), String(kept)]);
}

// src/sql/type/typed.ts
function typed(name, nullable, ...parameters2) {
  return plain(simpleType(name, parameters2, nullable));
}
function plain(type) {
  return { type, time: null };
}
function nullableTyped(value, nullable) {
  return value.type.nullable === nullable ? value : { ...value, type: withNull(value.type, nullable) };
}

// src/sql/type/function-rule.ts
function anyNull(list) {
  return list.some((value) => value?.type.nullable !== false);
}
function fixed(name, ...parameters2) {
  return (list) => typed(name, anyNull(list), ...parameters2);
}
function never(name, ...parameters2) {
  return () => typed(name, false, ...parameters2);
}
function perhaps(name, ...parameters2) {
  return () => typed(name, true, ...parameters2);
}
var asFirst = ([value]) => value ?? null;
var firstIfAll = (list) => {
  const [value] = list;
  return value ? plain(withNull(value.type, anyNull(list))) : null;
};
var firstOrNull = ([value]) => value ? plain(withNull(value.type, true)) : null;
var asLong = (list) => {
  const [value] = list;
  const length = value?.type.name === "CHAR" || value?.type.name === "VARCHAR" ? value.type.parameters : null;
  return length === null ? null : plain(simpleType("VARCHAR", length, anyNull(list)));
};
var asLongOrNull = (list, call) => {
  const found2 = asLong(list, call);
  return found2 === null ? null : nullableTyped(found2, true);
};
var text = fixed("VARCHAR", unbounded);
function collected(name, mayBeNull) {
  return ([value]) => value ? plain({ ...simpleType(name), elements: [value.type], nullable: mayBeNull && value.type.nullable }) : null;
}
var together = (list) => {
  const found2 = leastRestrictive(list);
  return found2 === null ? null : plain(found2.type);
};

// src/sql/type/operator-type.ts
var comparisons = /* @__PURE__ */ new Set(["=", "<>", "!=", "<", "<=", ">", ">=", "AND", "OR"]);
var texts2 = /* @__PURE__ */ new Set(["CHAR", "VARCHAR"]);
function typeOfOperator(operator, left, right) {
  const nullable = left?.type.nullable !== false || right?.type.nullable !== false;
  if (comparisons.has(operator)) return typed("BOOLEAN", nullable);
  if (operator.endsWith("DISTINCT FROM")) return typed("BOOLEAN", false);
  if (left === null || right === null) return null;
  if (operator === "||") return joined(left.type, right.type, nullable);
  const found2 = arithmetic(operator, left.type, right.type);
  return found2 === null ? null : plain(withNull(found2, nullable));
}
function joined(left, right, nullable) {
  if (!texts2.has(left.name) || !texts2.has(right.name)) return null;
  const length = Math.min(Number(left.parameters[0]) + Number(right.parameters[0]), 2147483647);
  const name = left.name === "CHAR" && right.name === "CHAR" ? "CHAR" : "VARCHAR";
  return typed(name, nullable, String(length));
}
function arithmetic(operator, left, right) {
  if (!isNumber(left) || !isNumber(right)) return null;
  const isExact = (type) => type.name !== "FLOAT" && type.name !== "DOUBLE";
  const hasDecimal = left.name === "DECIMAL" || right.name === "DECIMAL";
  if (operator === "%") return hasDecimal || !isExact(left) || !isExact(right) ? null : right;
  if (hasDecimal && isExact(left) && isExact(right)) return ofDecimals(operator, left, right);
  return leastRestrictive([plain(left), plain(right)])?.type ?? null;
}
function ofDecimals(operator, left, right) {
  const [a, b] = [decimalOf(left), decimalOf(right)];
  const scale = Math.max(a.scale, b.scale);
  const whole3 = Math.max(a.precision - a.scale, b.precision - b.scale);
  switch (operator) {
    case "+":
    case "-":
      return decimal(whole3 + scale + 1, scale);
    case "*":
      return decimal(a.precision + b.precision + 1, a.scale + b.scale);
    case "/": {
      const behind3 = Math.max(6, a.scale + b.precision + 1);
      return decimal(a.precision - a.scale + b.scale + behind3, behind3);
    }
    default:
      return null;
  }
}
function firstOf2(list) {
  const names = new Set(list.map((value) => value?.type.name));
  const found2 = names.has("FLOAT") && names.has("DOUBLE") ? null : leastRestrictive(list);
  return found2 === null ? null : nullableTyped(
    found2,
    list.every((value) => value?.type.nullable !== false)
  );
}

// src/sql/type/function-type.ts
var byRule = [
  [never("BIGINT"), "COUNT ROW_NUMBER RANK DENSE_RANK"],
  [never("DOUBLE"), "RAND PI E PERCENT_RANK CUME_DIST"],
  [never("INT"), "RAND_INTEGER"],
  [never("CHAR", "36"), "UUID"],
  [never("TIMESTAMP_LTZ", "3"), "CURRENT_TIMESTAMP NOW CURRENT_ROW_TIMESTAMP"],
  [
    never("TIMESTAMP", "3"),
    "LOCALTIMESTAMP TUMBLE_START TUMBLE_END HOP_START HOP_END SESSION_START SESSION_END"
  ],
  [never("DATE"), "CURRENT_DATE"],
  [never("TIME", "0"), "CURRENT_TIME LOCALTIME"],
  [never("VARCHAR", unbounded), "JSON_OBJECT JSON_ARRAY"],
  [never("VARCHAR", "2000"), "JSON_ARRAYAGG JSON_OBJECTAGG"],
  [asFirst, "MIN MAX FIRST_VALUE LAST_VALUE TUMBLE_ROWTIME HOP_ROWTIME SESSION_ROWTIME"],
  [firstIfAll, "ABS UPPER LOWER SIGN"],
  [firstOrNull, "NULLIF"],
  [(list) => list[0] ? nullableTyped(list[0], true) : null, "FIRST LAST"],
  [asLong, "LTRIM RTRIM INITCAP"],
  [(list, call) => asLong(list.slice(-1), call), "TRIM"],
  [asLongOrNull, "SUBSTRING SUBSTR"],
  [
    text,
    "LISTAGG CONCAT REPLACE REGEXP_REPLACE DATE_FORMAT CONCAT_WS JSON_STRING LPAD RPAD REVERSE REPEAT TO_BASE64 FROM_BASE64 CHR HEX BIN"
  ],
  [
    perhaps("VARCHAR", unbounded),
    "FROM_UNIXTIME JSON_QUERY REGEXP_EXTRACT SPLIT_INDEX LEFT RIGHT DECODE PARSE_URL CONVERT_TZ TRANSLATE URL_ENCODE URL_DECODE"
  ],
  [perhaps("TIMESTAMP", "3"), "TO_TIMESTAMP"],
  [perhaps("TIMESTAMP_LTZ", "3"), "TO_TIMESTAMP_LTZ"],
  [perhaps("DATE"), "TO_DATE"],
  [fixed("CHAR", "32"), "MD5"],
  [fixed("CHAR", "40"), "SHA1"],
  [fixed("CHAR", "64"), "SHA256"],
  [perhaps("BOOLEAN"), "JSON_EXISTS"],
  [fixed("BOOLEAN"), "REGEXP STARTSWITH ENDSWITH ARRAY_CONTAINS"],
  [fixed("INT"), "TIMESTAMPDIFF CHAR_LENGTH CHARACTER_LENGTH POSITION CARDINALITY ASCII LOCATE INSTR"],
  [(list) => typed("BIGINT", list.length > 0), "UNIX_TIMESTAMP"],
  [never("BIGINT"), "GROUPING GROUPING_ID"],
  [(list) => list.at(-1)?.type.name === "TIMESTAMP" ? list.at(-1) ?? null : null, "TIMESTAMPADD"],
  [fixed("BIGINT"), "EXTRACT YEAR QUARTER MONTH WEEK DAYOFYEAR DAYOFMONTH DAYOFWEEK HOUR MINUTE SECOND"],
  [fixed("DOUBLE"), "POWER SQRT LN LOG LOG10 LOG2 EXP SIN COS TAN ASIN ACOS ATAN ATAN2 DEGREES RADIANS"],
  [collected("MULTISET", false), "COLLECT"],
  [collected("ARRAY", true), "ARRAY_AGG"],
  [(list) => total(list), "SUM"],
  [(list) => mean(list), "AVG STDDEV_POP STDDEV_SAMP STDDEV VAR_POP VAR_SAMP VARIANCE"],
  [(list) => neighbour(list), "LAG LEAD"],
  [(list) => coalesced(list), "COALESCE IFNULL"],
  [together, "GREATEST LEAST"],
  [(list) => ifElse(list), "IF"],
  [(list) => list[1] ? plain(withNull(list[1].type, anyNull(list))) : null, "MOD"],
  [(list, call) => rounded(list, call), "ROUND TRUNCATE"],
  [(list) => whole(list), "CEIL CEILING FLOOR"],
  [
    () => clock("TIMESTAMP_LTZ", "proctime"),
    "PROCTIME TUMBLE_PROCTIME HOP_PROCTIME SESSION_PROCTIME MATCH_PROCTIME"
  ],
  [() => clock("TIMESTAMP", "rowtime"), "MATCH_ROWTIME"],
  [(_list, call) => jsonValue(call), "JSON_VALUE"]
];
var rules = new Map(
  byRule.flatMap(([rule, names]) => names.split(" ").map((name) => [name, rule]))
);
function resultOf(call, list) {
  return rules.get(call.name.toUpperCase())?.(list, call) ?? null;
}
function clock(name, time2) {
  return { ...typed(name, false, "3"), time: time2 };
}
function total([value]) {
  return value ? ofDecimal(value, (type) => decimal(38, decimalOf(type).scale)) : null;
}
function mean([value]) {
  return value ? ofDecimal(value, (type) => decimal(38, Math.max(6, decimalOf(type).scale))) : null;
}
function ofDecimal(value, other) {
  const { type } = value;
  return type.name === "DECIMAL" ? plain(withNull(other(type), type.nullable)) : value;
}
function neighbour([value, , otherwise]) {
  if (!value) return null;
  return plain(withNull(value.type, value.type.nullable || otherwise?.type.nullable !== false));
}
function ifElse(list) {
  const found2 = leastRestrictive(list.slice(1));
  return found2 === null ? null : plain(withNull(found2.type, anyNull(list)));
}
function coalesced(list) {
  const found2 = firstOf2(list);
  return found2 === null ? null : plain(found2.type);
}
function rounded(list, { arguments: values }) {
  const [value] = list;
  if (!value) return null;
  if (value.type.name !== "DECIMAL") return nullableTyped(plain(value.type), anyNull(list));
  return values.length === 1 ? plain(withNull(fewer(value.type, 0), value.type.nullable)) : null;
}
function fewer(type, places2) {
  const { precision, scale } = decimalOf(type);
  return scale <= places2 ? type : decimal(precision - scale + places2 + 1, places2);
}
function whole([value]) {
  return value ? ofDecimal(value, (type) => simpleType("DECIMAL", [type.parameters[0] ?? "10", "0"])) : null;
}
function jsonValue(call) {
  const returning = call.arguments.find((argument) => argument.type === "type-argument");
  const type = returning === void 0 ? typed("VARCHAR", true, unbounded) : plain(typeOfSyntax(returning.dataType));
  return nullableTyped(type, true);
}

// src/sql/type/call-type.ts
function typeOfCall(call, scope) {
  if (!isAggregate(call)) return resultOf(call, argumentTypes(call, scope));
  const found2 = resultOf(call, argumentTypes(call, { ...scope, select: null }));
  return found2 === null || neverNull.has(call.name.toUpperCase()) || !mayBeNone(call, scope) ? found2 : nullableTyped(found2, true);
}
var neverNull = /* @__PURE__ */ new Set([
  "COUNT",
  "COLLECT",
  "LISTAGG",
  "JSON_ARRAYAGG",
  "JSON_OBJECTAGG"
]);
function mayBeNone({ clauses }, { select }) {
  return clauses?.filter != null || select !== null && select.groupBy === null;
}
function argumentTypes(call, scope) {
  return call.arguments.filter(isValue).map((value) => typeOfExpression(value, scope));
}
function isValue(argument) {
  return argument.type !== "flag" && argument.type !== "star" && argument.type !== "type-argument";
}

// src/sql/type/element.ts
function elementColumns({ name, elements }) {
  const [first, second] = elements;
  if (first === void 0) return null;
  if (name === "MAP" && second !== void 0)
    return [
      { name: "KEY", type: first },
      { name: "VALUE", type: second }
    ];
  if (name !== "ARRAY" && name !== "MULTISET") return null;
  if (first.name !== "ROW") return [{ name: null, type: first }];
  return first.fields.map((field) => ({
    name: field.name,
    type: withNull(field.type, field.type.nullable || first.nullable)
  }));
}

// src/sql/type/produced-type.ts
function typeOfProduced({ by, place, from, scope }) {
  switch (by) {
    case "window_start":
    case "window_end":
      return typed("TIMESTAMP", false, "3");
    case "window_time": {
      const [column] = from;
      const time2 = column === void 0 ? null : typeOfExpression(column, scope);
      if (time2 === null) return null;
      return { ...typed(time2.type.name, false, "3"), time: time2.time ?? "rowtime" };
    }
    case "UNNEST":
      return typeOfElement(place, from[0], scope);
    default:
      return null;
  }
}
function typeOfElement(place, array, scope) {
  const type = array === void 0 ? null : typeOfExpression(array, scope);
  const columns = type === null ? null : elementColumns(type.type);
  if (columns === null || place < 0) return null;
  const column = columns[place];
  if (column !== void 0) return plain(column.type);
  return place === columns.length ? typed("INT", false) : null;
}

// src/sql/type/column-type.ts
var known9 = /* @__PURE__ */ new WeakMap();
function typeOfColumn({ source }) {
  const before = known9.get(source);
  if (before !== void 0) return before;
  known9.set(source, null);
  const found2 = typeOfSource(source);
  known9.set(source, found2);
  return found2;
}
function typeOfSource(source) {
  switch (source.type) {
    case "stored":
      return typeOfStored(source);
    case "computed":
      return typeOfExpression(source.expression, source.scope);
    case "field":
      return fieldOf(typeOfExpression(source.row, source.scope), source.name);
    case "combined":
      return typeOfCombined(source);
    case "optional": {
      const found2 = typeOfColumn(source.column);
      return found2 === null ? null : nullableTyped(found2, true);
    }
    case "produced":
      return typeOfProduced(source);
    case "unknown":
      return null;
  }
}
function typeOfStored({ name, schema }) {
  if (schema === null)
    return name === "$rowtime" ? { ...typed("TIMESTAMP_LTZ", false, "3"), time: "rowtime" } : null;
  return schema.type === null ? null : { type: schema.type, time: schema.time };
}
function typeOfCombined({ by, columns }) {
  const list = columns.map(typeOfColumn);
  return by === "alternative" ? leastRestrictive(list) : firstOf2(list);
}

// src/sql/type/literal-type.ts
function typeOfLiteral({ kind, start, end }, text2) {
  switch (kind) {
    case "boolean":
      return typed("BOOLEAN", false);
    case "date":
      return typed("DATE", false);
    case "time":
      return typed("TIME", false, "0");
    case "timestamp":
      return typed("TIMESTAMP", false, fraction(text2.slice(start, end)));
    case "number":
      return typeOfNumber(text2.slice(start, end));
    case "string":
      return typeOfString(text2.slice(start, end));
    case "null":
    case "placeholder":
      return null;
  }
}
function fraction(written2) {
  return String(/\.(\d+)/.exec(written2)?.[1]?.length ?? 0);
}
var largestInt = 2147483647n;
var largestBigint = 9223372036854775807n;
function typeOfNumber(written2) {
  if (/e/i.test(written2)) return typed("DOUBLE", false);
  const [whole3 = "", part2] = written2.split(".");
  if (part2 !== void 0) return digits3(whole3.length + part2.length, part2.length);
  const value = BigInt(whole3);
  if (value <= largestInt) return typed("INT", false);
  return value <= largestBigint ? typed("BIGINT", false) : digits3(whole3.length, 0);
}
function digits3(precision, scale) {
  return plain({ ...decimal(Math.max(precision, 1), scale), nullable: false });
}
function typeOfString(written2) {
  const plainText = /^'((?:[^']|'')*)'$/.exec(written2)?.[1];
  return plainText === void 0 ? null : typed("CHAR", false, String(plainText.replaceAll("''", "'").length));
}

// src/sql/type/expression-type.ts
function typeOfExpression(expression, scope) {
  switch (expression.type) {
    case "path":
      return typeOfPath(expression, scope);
    case "literal":
      return typeOfLiteral(expression, scope.text);
    case "chain":
      return typeOfChain(expression, scope);
    case "cast":
      return typeOfCast(expression, scope);
    case "case":
      return typeOfCase(expression, scope);
    case "call":
      return typeOfCall(expression, scope);
    case "field":
      return fieldOf(typeOfExpression(expression.operand, scope), expression.field.text);
    case "item":
      return typeOfItem(expression, scope);
    case "subquery":
      return typeOfSubquery(expression, scope);
    case "row":
      return typeOfRow(expression, scope);
    case "collection":
      return typeOfCollection(expression, scope);
    default:
      return typeOfPredicate(expression, scope);
  }
}
function typeOfPredicate(expression, scope) {
  switch (expression.type) {
    case "test":
      return typed("BOOLEAN", false);
    case "unary":
      if (expression.operator === "EXISTS" || expression.operator === "UNIQUE") return typed("BOOLEAN", false);
      if (expression.operator === "NOT") return truth([expression.operand], scope);
      return typeOfExpression(expression.operand, scope);
    case "between":
      return truth([expression.operand, expression.low, expression.high], scope);
    case "like":
      return truth([expression.operand, expression.pattern], scope);
    case "membership":
      return truth([expression.operand, ...expression.list], scope);
    default:
      return null;
  }
}
function truth(operands, scope) {
  const known10 = operands.map((operand) => typeOfExpression(operand, scope));
  return typed(
    "BOOLEAN",
    known10.some((value) => value?.type.nullable !== false)
  );
}
function typeOfPath({ parts }, scope) {
  const meaning = meaningOf(parts, scope);
  if (meaning.type === "row") return null;
  const found2 = meaning.fields.reduce(
    (of, { text: text2 }) => fieldOf(of, text2),
    typeOfColumn(meaning.column)
  );
  return found2 !== null && hasGroupingSets(scope) ? nullableTyped(found2, true) : found2;
}
function hasGroupingSets({ select }) {
  return select?.groupBy?.items.some(({ type }) => type !== "expressions") === true;
}
function fieldOf(of, called3) {
  const field = of?.type.fields.find(({ name }) => name === called3);
  if (field === void 0 || of === null) return null;
  return plain(withNull(field.type, field.type.nullable || of.type.nullable));
}
function typeOfChain({ operators: operators2, operands }, scope) {
  const [first, ...rest] = operands;
  return rest.reduce(
    (left, operand, i) => operand.type === "interval" ? moved(left) : typeOfOperator(operators2[i] ?? "", left, typeOfExpression(operand, scope)),
    first === void 0 ? null : typeOfExpression(first, scope)
  );
}
var moments = /* @__PURE__ */ new Set(["DATE", "TIMESTAMP", "TIMESTAMP_LTZ"]);
function moved(moment) {
  return moment !== null && moments.has(moment.type.name) ? moment : null;
}
function typeOfCast({ function: name, operand, to }, scope) {
  const nullable = name !== "CAST" || typeOfExpression(operand, scope)?.type.nullable !== false;
  return plain(withNull(typeOfSyntax(to), nullable));
}
function typeOfCase({ branches, otherwise }, scope) {
  const results = [...branches.map(({ then }) => then), ...otherwise === null ? [] : [otherwise]];
  const values = results.filter((result) => result.type !== "literal" || result.kind !== "null");
  const found2 = leastRestrictive(values.map((value) => typeOfExpression(value, scope)));
  const mayBeNull = otherwise === null || values.length < results.length;
  return found2 === null ? null : nullableTyped({ ...found2, time: null }, found2.type.nullable || mayBeNull);
}
function typeOfItem({ operand }, scope) {
  const element = typeOfExpression(operand, scope)?.type.elements.at(-1);
  return element === void 0 ? null : plain(withNull(element, true));
}
function typeOfSubquery({ query }, scope) {
  const { columns, openings } = relationOfQuery(query, scope);
  const [only] = columns;
  const value = only === void 0 || openings.length > 0 ? null : typeOfColumn(only);
  return value === null ? null : plain(withNull(value.type, true));
}
function typeOfRow({ items }, scope) {
  const types = typesOf(items, scope);
  if (types === null) return null;
  const fields = types.map((type, i) => ({ name: `EXPR$${i}`, type }));
  return plain({ name: "ROW", parameters: [], elements: [], fields, nullable: false });
}
function typeOfCollection({ collection, items }, scope) {
  const types = typesOf(items, scope);
  if (types === null || items.some((item) => item.type === "subquery")) return null;
  const place = collection === "MAP" ? 2 : 1;
  const elements = Array.from(
    { length: place },
    (_, at2) => leastRestrictive(types.filter((_type, i) => i % place === at2).map(plain))
  );
  const known10 = elements.flatMap((element) => element?.type ?? []);
  if (collection === "CURSOR" || known10.length < place) return null;
  return plain({ name: collection, parameters: [], elements: known10, fields: [], nullable: false });
}
function typesOf(items, scope) {
  const types = items.flatMap((item) => typeOfExpression(item, scope)?.type ?? []);
  return types.length === items.length ? types : null;
}

// src/sql/relation/unnest.ts
function unnestRelation(unnest, scope) {
  const made = { type: "unnest", unnest, scope };
  const column = (name, place) => ({
    name,
    source: { type: "produced", by: "UNNEST", place, from: unnest.arguments, scope, whole: [] }
  });
  const names = namesOf2(unnest, scope);
  if (names !== null) return relationOf(made, names.map(column));
  const find = (name) => column(name, -1);
  return relationOf(made, [], [{ reason: "the columns of UNNEST are not known", find }]);
}
function namesOf2(unnest, scope) {
  const { alias, arguments: list, ordinality } = unnest;
  if (alias !== null && alias.columns.length > 0) return alias.columns.map(({ text: text2 }) => text2);
  const [only] = list;
  const type = only === void 0 || list.length > 1 ? null : typeOfExpression(only, scope);
  if (type === null) return null;
  const own2 = elementColumns(type.type)?.map(({ name }) => name ?? alias?.name.text ?? "EXPR$0") ?? null;
  return own2 === null || !ordinality ? own2 : [...own2, "ORDINALITY"];
}

// src/sql/relation/from.ts
function addTable(table2, scope) {
  switch (table2.type) {
    case "table":
      addNamedTable(table2, scope);
      return;
    case "joins":
      addTable(table2.first, scope);
      for (const join of table2.joins) addJoined(join, scope);
      return;
    case "bracketed":
      addTable(table2.inner, scope);
      return;
    case "sample":
      addTable(table2.input, scope);
      return;
    default:
      addAliased(relationOfTable(table2, scope), table2.alias, scope);
  }
}
function relationOfTable(table2, scope) {
  switch (table2.type) {
    case "derived":
      return derivedRelation(table2, scope);
    case "function":
      return functionRelation(table2, scopeSoFar(scope));
    case "unnest":
      return unnestRelation(table2, scopeSoFar(scope));
    case "match-recognize":
      return matchRelation(table2, scope);
    case "pivot":
    case "unpivot":
      return pivotRelation(table2.input, scope);
  }
}
function derivedRelation({ lateral, query }, scope) {
  return relationOfQuery(query, lateral ? scopeSoFar(scope) : scopeAround(scope));
}
function pivotRelation(input, scope) {
  const inside2 = scopeAround(scope);
  addTable(input, inside2);
  return unknownRelation(
    "the columns of PIVOT are not known",
    inside2.entries.map(({ relation }) => relation)
  );
}
function addAliased(relation, alias, scope) {
  const named2 = renamed(relation, alias?.columns ?? []);
  scope.entries.push({ name: alias?.name.text ?? "", parts: null, relation: named2, asOf: null });
}
function addNamedTable({ name, alias, asOf, extend }, scope) {
  const relation = extend.length === 0 ? storedOrCommon(name, scope) : unknownRelation("EXTEND adds columns");
  const own2 = relation.made.type === "table" && alias === null ? name.parts : null;
  scope.entries.push({
    name: alias?.name.text ?? name.parts.at(-1)?.text ?? "",
    parts: own2,
    relation: renamed(relation, alias?.columns ?? []),
    asOf
  });
}
function addJoined(join, scope) {
  const right = scope.entries.length;
  addTable(join.right, scope);
  addJoin(join, right, scope);
}

// src/sql/relation/row-fields.ts
function rowFields(star, scope) {
  const row = { type: "path", parts: star.qualifier, start: star.start, end: star.end };
  const type = typeOfExpression(row, scope)?.type;
  if (type === void 0 || type.fields.length === 0) return null;
  const columns = type.fields.map(({ name }) => ({
    name,
    source: { type: "field", name, row, scope }
  }));
  return relationOf({ type: "unknown", inputs: [] }, columns);
}

// src/sql/relation/select.ts
function relationOfSelect(select, outer) {
  const scope = innerScope2(outer, select);
  if (select.from !== null) addTable(select.from, scope);
  const list = listOf(select.items, scope);
  return relationOf({ type: "select", select, scope }, list.columns, list.openings, list.certain);
}
function starOf(scope) {
  const list = emptyList();
  addAll(list, scope);
  return relationOf({ type: "joined", scope }, list.columns, list.openings, list.certain);
}
function listOf(items, scope) {
  const list = emptyList();
  for (const item of items) {
    if (item.expression.type === "star") addStar(list, item.expression, scope);
    else addItem(list, item, item.expression, scope);
  }
  return list;
}
function emptyList() {
  return { columns: [], names: /* @__PURE__ */ new Map(), openings: [], certain: 0 };
}
function addItem(list, { alias }, expression, scope) {
  const name = alias?.text ?? ownName(expression, scope) ?? `EXPR$${list.columns.length}`;
  addColumn(list, { name, source: { type: "computed", expression, scope } });
}
function ownName(expression, { text: text2 }) {
  if (expression.type === "path") return expression.parts.at(-1)?.text;
  const { start, end } = expression;
  return expression.type === "call" && expression.nameSpan.end === end ? text2.slice(start, end) : void 0;
}
function addColumn(list, column) {
  const name = list.names.has(column.name) ? freeName(list.names, column.name) : column.name;
  list.names.set(name, 0);
  list.columns.push(name === column.name ? column : { name, source: column.source });
  if (list.openings.length === 0) list.certain += 1;
}
function freeName(taken2, name) {
  let attempt2 = taken2.get(name) ?? 0;
  while (taken2.has(`${name}${attempt2}`)) attempt2 += 1;
  taken2.set(name, attempt2);
  return `${name}${attempt2}`;
}
function addStar(list, star, scope) {
  const { qualifier } = star;
  if (qualifier.length > 0) addRelation2(list, qualified(star, scope));
  else addAll(list, scope);
}
function addAll(list, scope) {
  for (const column of sharedColumns(scope)) addColumn(list, column);
  scope.entries.forEach(({ relation }, entry) => {
    addRelation2(list, relation, hiddenIn(entry, scope));
  });
}
var nothing3 = /* @__PURE__ */ new Map();
function hiddenIn(entry, { shared }) {
  const own2 = shared.filter(({ sides }) => sides.includes(entry));
  return own2.length === 0 ? nothing3 : new Map(own2.map(({ name, sides }) => [name, sides[0] === entry]));
}
function qualified(star, scope) {
  const name = star.qualifier.map((part2) => part2.text).join(".");
  const found2 = relationNamed(star.qualifier, scope) ?? rowFields(star, scope);
  return found2 ?? unknownRelation(`no table is called ${name}`);
}
function sharedColumns(scope) {
  if (scope.shared.length === 0) return scope.shared;
  const names = new Set(scope.joins.toReversed().flatMap(({ columns }) => columns));
  return [...names].flatMap((name) => sharedNamed(name, scope) ?? []);
}
function addRelation2(list, relation, hidden = nothing3) {
  const { columns, openings, certain } = relation;
  columns.forEach((column, place) => {
    if (place === certain) addOpenings2(list, openings);
    const isFirst = hidden.get(column.name);
    if (isFirst === void 0) addColumn(list, column);
    else if (!isFirst) list.names.set(freeName(list.names, column.name), 0);
  });
  if (certain >= columns.length) addOpenings2(list, openings);
}
function addOpenings2(list, openings) {
  for (const opening2 of openings) list.openings.push(opening2);
}

// src/sql/relation/set-operation.ts
function setOperation(operation, terms, scope) {
  const [first] = terms;
  const made = { type: "set-operation", operation, terms, scope };
  if (first === void 0) return relationOf(made, []);
  const certain = terms.reduce((least, term) => Math.min(least, term.certain), first.certain);
  const columns = first.columns.slice(0, certain).map((column, place) => combined(column, terms, place));
  const open = terms.find((term) => term.openings.length > 0);
  if (open === void 0) return relationOf(made, columns);
  const reason = open.openings[0]?.reason ?? "";
  const find = (name) => byName(name, first, terms.length > 1 ? reason : "");
  return relationOf(made, columns, [{ reason, find }], certain);
}
function combined({ name }, terms, place) {
  return {
    name,
    source: {
      type: "combined",
      by: "alternative",
      columns: terms.flatMap((term) => term.columns[place] ?? [])
    }
  };
}
function byName(name, first, reason) {
  const own2 = columnOf2(first, name);
  return {
    name,
    source: { type: "combined", by: "alternative", columns: [own2, unknownColumn(name, reason)] }
  };
}

// src/sql/relation/query.ts
function relationOfQuery(query, scope) {
  const own2 = query.with.length === 0 ? scope : withCommonTables(query, scope);
  const input = relationOfBody(query.body, own2);
  if (query.orderBy.length === 0 && query.limit === null && query.offset === null) return input;
  return remade({ type: "ordered", query, input, scope: orderScope(input, own2) }, input);
}
function withCommonTables(query, outer) {
  const relations = /* @__PURE__ */ new Map();
  const scope = { ...outer, common: { relations, outer: outer.common } };
  for (const common2 of query.with) {
    if (query.recursive) relations.set(common2.name.text, unknownRelation(`${common2.name.text} reads itself`));
    const relation = commonTable(common2, scope);
    relations.set(common2.name.text, relation);
    outer.allCommon.push(relation);
  }
  return scope;
}
function commonTable({ query, columns }, scope) {
  return renamed(relationOfQuery(query, scope), columns);
}
function orderScope(output, scope) {
  const { made } = output;
  return made.type === "select" ? { ...made.scope, output } : scopeOver(output, scope);
}
function relationOfBody(body, scope) {
  switch (body.type) {
    case "select":
      return relationOfSelect(body, scope);
    case "set-operation":
      return setOperation(
        body,
        body.terms.map((term) => relationOfBody(term, scope)),
        scope
      );
    case "values":
      return valuesRelation(body, scope);
    case "explicit-table":
      return storedOrCommon(body.table, scope);
    case "query":
      return relationOfQuery(body, scope);
  }
}
function valuesRelation({ rows }, outer) {
  const scope = innerScope2(outer);
  const items = rows.map((row) => row.type === "row" ? row.items : [row]);
  const columns = (items[0] ?? []).map((_, place) => ({
    name: `EXPR$${place}`,
    source: {
      type: "combined",
      by: "alternative",
      columns: items.flatMap((row) => {
        const expression = row[place];
        return expression === void 0 ? [] : [{ name: "", source: { type: "computed", expression, scope } }];
      })
    }
  }));
  return relationOf({ type: "values", rows, scope }, columns);
}

// src/sql/schema/column.ts
function columnOf3(cursor, column) {
  const { name, kind, dataType: dataType2, expression, metadata } = column;
  const said = expression ?? metadata;
  const canonical = said === null ? null : canonicalSpan(cursor, said);
  return {
    name: name.parts.map((part2) => part2.text).join("."),
    kind,
    virtual: kind === "computed" || metadata !== null && canonical?.endsWith("VIRTUAL") === true,
    type: dataType2 === null ? null : typeOfSyntax(dataType2),
    said: canonical,
    computed: expression === null ? null : { expression, text: cursor.tokens.text }
  };
}
function watermarkOf(cursor, { watermarks }) {
  const [watermark] = watermarks;
  return watermark === void 0 ? null : watermarkSchema(cursor, watermark);
}
function watermarkSchema(cursor, { column, expression }) {
  return {
    column: column.parts.map((part2) => part2.text).join("."),
    expression: canonicalSpan(cursor, expression),
    uses: [...new Set(columnsIn(expression))]
  };
}
function columnsIn(expression) {
  if (expression.type === "path") return expression.parts.slice(0, 1).map((part2) => part2.text);
  const found2 = [];
  eachChild(expression, (child) => found2.push(...columnsIn(child)));
  return found2;
}
function primaryKeyOf2({ columns, constraints }) {
  const all = [...columns.flatMap((column) => column.constraint ?? []), ...constraints];
  const key = all.find((constraint) => constraint.kind === "PRIMARY KEY");
  return key === void 0 ? null : key.columns.map((part2) => part2.text);
}

// src/sql/schema/draft.ts
var uncreated = {
  object: "table",
  temporary: false,
  columns: [],
  unknown: "no CREATE TABLE is known",
  primaryKey: [],
  watermark: null,
  distribution: null,
  partitionedBy: null,
  options: /* @__PURE__ */ new Map(),
  query: null,
  reads: []
};
function draftOf(schema) {
  return { ...schema, columns: schema.columns.map(draftColumn) };
}
function draftColumn({ name, kind, virtual, type, said, computed }) {
  const written2 = computed === null ? null : { expression: computed.expression, text: computed.scope.text };
  return { name, kind, virtual, type: written2 === null ? type : null, said, computed: written2 };
}
function withColumn(columns, column) {
  const at2 = columns.findIndex(({ name }) => name === column.name);
  return at2 < 0 ? [...columns, column] : columns.with(at2, column);
}
function keyed(draft) {
  const columns = draft.columns.map(
    (column) => column.type !== null && draft.primaryKey.includes(column.name) ? { ...column, type: withNull(column.type, false) } : column
  );
  return { ...draft, columns };
}

// src/sql/schema/like.ts
function taken(base, options) {
  const has = (feature) => strategyOf(feature, options) !== "EXCLUDING";
  const columns = base.columns.filter(
    ({ kind }) => kind === "physical" || has(kind === "computed" ? "GENERATED" : "METADATA")
  );
  return {
    ...base,
    columns,
    primaryKey: has("CONSTRAINTS") ? base.primaryKey : [],
    watermark: has("WATERMARKS") ? base.watermark : null,
    options: has("OPTIONS") ? base.options : /* @__PURE__ */ new Map(),
    query: null
  };
}
function strategyOf(feature, options) {
  const said = options.findLast((option2) => option2.feature === feature);
  return (said ?? options.find((option2) => option2.feature === "ALL"))?.strategy ?? "INCLUDING";
}
function added(base, own2) {
  return {
    ...own2,
    columns: own2.columns.reduce(withColumn, base.columns),
    unknown: base.unknown,
    primaryKey: own2.primaryKey.length > 0 ? own2.primaryKey : base.primaryKey,
    watermark: own2.watermark ?? base.watermark,
    distribution: own2.distribution ?? base.distribution,
    partitionedBy: own2.partitionedBy ?? base.partitionedBy,
    options: new Map([...base.options, ...own2.options])
  };
}

// src/sql/schema/create.ts
function created(cursor, create2, catalogue) {
  const own2 = ownDraft(cursor, create2);
  if (create2.like !== null) return keyed(likeAnother(own2, create2, catalogue));
  return keyed(create2.query === null ? own2 : filled(own2, create2, cursor.tokens.text, catalogue));
}
function ownDraft(cursor, create2) {
  const { object, temporary, distribution, partitionedBy, options } = definitionOf(cursor, create2);
  const { schema } = create2;
  return {
    object,
    temporary,
    columns: schema.columns.map((column) => columnOf3(cursor, column)),
    unknown: null,
    primaryKey: primaryKeyOf2(schema) ?? [],
    watermark: watermarkOf(cursor, schema),
    distribution,
    partitionedBy,
    options: new Map(options.map(({ key, value }) => [key, value])),
    query: null,
    reads: []
  };
}
function likeAnother(own2, { like: like2 }, catalogue) {
  const parts = like2?.target.name.parts.map((part2) => part2.text) ?? [];
  const schema = catalogue.tableOf(parts);
  const unknown = `${parts.join(".")}, which it is LIKE, is not known`;
  const base = schema === null ? { ...uncreated, unknown } : draftOf(schema);
  return added(taken(base, like2?.options ?? []), own2);
}
function filled(own2, create2, text2, catalogue) {
  const { query } = create2;
  if (query === null) return own2;
  const scope = emptyScope2(text2, catalogue);
  const relation = relationOfQuery(query, scope);
  for (const common2 of scope.allCommon) common2.columns.forEach(typeOfColumn);
  const names = create2.schema.names.flatMap(({ parts }) => parts.slice(-1));
  const given = create2.object === "view" ? renamed(relation, names) : relation;
  return behind2(own2, given, create2.object === "view" ? [] : create2.schema.names);
}
function behind2(own2, query, order2 = []) {
  const declared = new Map(own2.columns.map((column) => [column.name, column]));
  const derived = inOrder(query.columns, order2).map((column) => overridden(declared, derivedColumn(column)));
  const names = new Set(derived.map(({ name }) => name));
  const unknown = query.openings[0]?.reason ?? null;
  return {
    ...own2,
    columns: [...own2.columns.filter(({ name }) => !names.has(name)), ...derived],
    unknown,
    query
  };
}
function inOrder(columns, order2) {
  if (order2.length !== columns.length) return columns;
  const named2 = order2.map(({ parts }) => columns.find(({ name }) => name === parts.at(-1)?.text));
  return named2.every((column) => column !== void 0) ? named2 : columns;
}
function overridden(declared, column) {
  return declared.get(column.name) ?? column;
}
function derivedColumn(column) {
  const type = typeOfColumn(column)?.type ?? null;
  return { name: column.name, kind: "physical", virtual: false, type, said: null, computed: null };
}

// src/sql/schema/alter.ts
function altered(draft, cursor, alter, catalogue) {
  switch (alter.action) {
    case "add":
    case "modify":
      return changed(draft, cursor, alter);
    case "drop-columns":
      return { ...draft, columns: draft.columns.filter(({ name }) => !namesOf3(alter.columns).includes(name)) };
    case "rename-column":
      return withRenamed(draft, alter.columns);
    case "drop-key":
    case "drop-constraint":
      return { ...draft, primaryKey: [] };
    case "drop-watermark":
      return { ...draft, watermark: null };
    case "drop-distribution":
      return { ...draft, distribution: null };
    case "set":
      return {
        ...draft,
        options: new Map([...draft.options, ...alter.options.map(({ key, value }) => [key, value])])
      };
    case "reset":
      return { ...draft, options: without(draft.options, alter.keys) };
    case "as":
      return requeried(draft, cursor, alter, catalogue);
    case "rename":
    case "add-partition":
    case "drop-partition":
    case "other":
      return draft;
  }
}
function namesOf3(paths) {
  return paths.map(({ parts }) => parts.map((part2) => part2.text).join("."));
}
function changed(draft, cursor, { schema }) {
  const columns = schema.columns.reduce((list, column) => withPlaced(list, cursor, column), draft.columns);
  return keyed({
    ...draft,
    columns,
    primaryKey: primaryKeyOf2(schema) ?? draft.primaryKey,
    watermark: watermarkOf(cursor, schema) ?? draft.watermark
  });
}
function withPlaced(columns, cursor, syntax) {
  const [outer, ...inner] = syntax.name.parts;
  if (inner.length > 0)
    return columns.map((column) => column.name === outer?.text ? { ...column, type: null } : column);
  return moved2(withColumn(columns, columnOf3(cursor, syntax)), syntax, cursor);
}
function moved2(columns, syntax, cursor) {
  const next = heardAt(cursor, syntax.end);
  const word = cursor.symbols[next];
  const column = columns.find(({ name }) => name === syntax.name.parts[0]?.text);
  if (column === void 0 || word !== "FIRST" && word !== "AFTER") return columns;
  const others = columns.filter((other) => other !== column);
  const before = word === "FIRST" ? -1 : others.findIndex(({ name }) => name === nameAt(cursor, next + 1));
  return others.toSpliced(before + 1, 0, column);
}
function nameAt(cursor, heard) {
  const text2 = textAt(cursor, heard);
  return text2.startsWith("`") ? text2.slice(1, -1).replaceAll("``", "`") : text2;
}
function withRenamed(draft, columns) {
  const [from, to] = namesOf3(columns);
  if (from === void 0 || to === void 0) return draft;
  const rename = (name) => name === from ? to : name;
  return {
    ...draft,
    columns: draft.columns.map((column) => ({ ...column, name: rename(column.name) })),
    primaryKey: draft.primaryKey.map(rename),
    watermark: draft.watermark === null ? null : { ...draft.watermark, column: rename(draft.watermark.column) }
  };
}
function without(options, keys5) {
  const reset = new Set(keys5.map(({ value }) => value));
  return new Map([...options].filter(([key]) => !reset.has(key)));
}
function requeried(draft, cursor, { query }, catalogue) {
  if (query === null) return draft;
  return behind2({ ...draft, columns: [] }, relationOfQuery(query, emptyScope2(cursor.tokens.text, catalogue)));
}

// src/sql/schema/table-schema.ts
var noTables = { tableOf: () => null };

// src/sql/schema/finish.ts
function finished(id, draft) {
  const plain3 = draft.columns.filter(({ computed }) => computed === null).map((column) => stored(draft, column));
  const own2 = ownRelation(id, plain3);
  const columns = draft.columns.map(
    (column) => column.computed === null ? stored(draft, column) : computedColumn(draft, column, column.computed, own2)
  );
  return { ...draft, id, columns };
}
function stored(draft, column) {
  return { ...column, computed: null, time: timeOf(draft, column.name) };
}
function timeOf({ watermark, object, query }, name) {
  if (watermark?.column === name) return "rowtime";
  const column = object === "view" ? query?.listed(name) : null;
  return column ? typeOfColumn(column)?.time ?? null : null;
}
function ownRelation(id, columns) {
  const table2 = { written: id, schema: null };
  const made = { type: "table", table: table2 };
  const own2 = columns.map((schema) => {
    const source = { type: "stored", table: table2, name: schema.name, schema };
    return { name: schema.name, source };
  });
  return relationOf(made, own2);
}
function computedColumn(draft, column, { expression, text: text2 }, own2) {
  const scope = scopeOver(own2, emptyScope2(text2, noTables));
  const found2 = typeOfExpression(expression, scope);
  const time2 = timeOf(draft, column.name) ?? (found2?.time === "proctime" ? "proctime" : null);
  return { ...column, type: found2?.type ?? null, computed: { expression, scope }, time: time2 };
}

// src/sql/schema/build.ts
function buildTable(id, { creates, alters }, before, seenBy) {
  const drafts = creates.flatMap((statement) => createdBy(statement, seenBy) ?? []);
  const first = drafts[0] ?? (before === null ? uncreated : draftOf(before));
  const start = drafts.every((draft) => agrees(id, first, draft)) ? first : contradicted(first);
  return finished(
    id,
    alters.reduce((draft, statement) => alteredBy(draft, statement, seenBy), start)
  );
}
function createdBy(statement, seenBy) {
  const parsed = parsedOf(statement.statement);
  if (parsed?.syntax.type !== "create-table") return null;
  return created(parsed.cursor, parsed.syntax, seenBy(statement));
}
function alteredBy(draft, statement, seenBy) {
  const parsed = parsedOf(statement.statement);
  if (parsed?.syntax.type !== "alter") return draft;
  return altered(draft, parsed.cursor, parsed.syntax, seenBy(statement));
}
function agrees(id, a, b) {
  return a === b || shapeOf(finished(id, a)) === shapeOf(finished(id, b));
}
function shapeOf({ columns, ...schema }) {
  const shown = columns.map(({ name, kind, type, said }) => [name, kind, type, said]);
  const { primaryKey, watermark, distribution, partitionedBy, options } = schema;
  return JSON.stringify([shown, primaryKey, watermark, distribution, partitionedBy, [...options].sort()]);
}
function contradicted(draft) {
  return { ...draft, columns: [], query: null, unknown: "it is defined more than once, differently" };
}

// src/sql/schema/column-difference.ts
function columnDifferences2(before, after) {
  const renames = renamesOf(before, after);
  const is = new Map(after.map((column) => [column.name, column]));
  const was = new Set(before.map(({ name }) => name));
  const taken2 = new Set(renames.values());
  return [
    ...before.flatMap((column) => oldColumn(column, is.get(column.name), renames.get(column.name))),
    ...after.filter(({ name }) => !was.has(name) && !taken2.has(name)).map(addedColumn),
    ...reordered(before, after)
  ];
}
function renamesOf(before, after) {
  const [was, is] = [before.map(({ name }) => name), after.map(({ name }) => name)];
  const pairs = before.flatMap((column, i) => {
    const other = after[i];
    const swapped = other !== void 0 && !is.includes(column.name) && !was.includes(other.name);
    return swapped && isLike(column, other) ? [[column.name, other.name]] : [];
  });
  return new Map(pairs);
}
function isLike(column, other) {
  if (column.kind !== other.kind || column.said !== other.said) return false;
  return column.type !== null && other.type !== null && shownFull(column.type) === shownFull(other.type);
}
function difference(rule, column, words3, [oldReaders, newReaders]) {
  return { rule, column, words: `column ${column} ${words3}`, oldReaders, newReaders };
}
function oldColumn(column, after, renamed2) {
  const { name, virtual } = column;
  if (renamed2 !== void 0)
    return [difference("column-renamed", name, `renamed to ${renamed2}`, [false, virtual])];
  if (after === void 0) return [difference("column-dropped", name, "removed", [false, true])];
  return [
    ...kindDifference(column, after),
    ...typeDifference(column, after),
    ...nullDifference(column, after)
  ];
}
function addedColumn({ name, type, virtual }) {
  const newReaders = virtual || type === null ? virtual ? true : null : type.nullable;
  return difference("column-added", name, `added${type?.nullable === false ? ", NOT NULL" : ""}`, [
    true,
    newReaders
  ]);
}
function kindDifference(before, after) {
  if (placeOf(before) === placeOf(after)) return [];
  const words3 = `${saidOf(before)} \u2192 ${saidOf(after)}`;
  const readable = [before.virtual, after.virtual];
  return [difference("column-computed", before.name, words3, readable)];
}
function placeOf({ kind, name, virtual, said }) {
  if (kind !== "metadata") return `${kind} ${said ?? ""}`;
  const key = /FROM ('.*')/s.exec(said ?? "")?.[1] ?? `'${name}'`;
  return `${kind} ${key} ${virtual}`;
}
function saidOf({ kind, said }) {
  return kind === "physical" ? "stored" : kind === "computed" ? `computed as ${said ?? ""}` : said ?? "";
}
var rules2 = {
  wider: ["column-widened", false, true],
  narrower: ["column-narrowed", true, false],
  other: ["column-retyped", false, false]
};
function typeDifference(before, after) {
  const { name } = before;
  if (before.type === null || after.type === null) return unknownType(before, after);
  const step = widening(before.type, after.type);
  if (step === "same") return [];
  const [rule, oldReaders, newReaders] = rules2[step];
  const words3 = `${shownType(before.type)} \u2192 ${shownType(after.type)}`;
  return [difference(rule, name, words3, [oldReaders, newReaders])];
}
function unknownType({ name, type }, after) {
  const words3 = `${shownOr(type)} \u2192 ${shownOr(after.type)}`;
  return [difference("unknown", name, words3, [null, null])];
}
function shownOr(type) {
  return type === null ? "a type that is not known" : shownType(type);
}
function nullDifference({ name, type }, after) {
  if (type === null || after.type === null || type.nullable === after.type.nullable) return [];
  return after.type.nullable ? [difference("column-nullable", name, "may now be NULL", [false, true])] : [difference("column-not-null", name, "is now NOT NULL", [true, false])];
}
function reordered(before, after) {
  const names = (own2, other) => {
    const kept = new Set(other.map(({ name }) => name));
    return own2.filter(({ name }) => kept.has(name)).map(({ name }) => name).join(", ");
  };
  const [was, is] = [names(before, after), names(after, before)];
  if (was === is) return [];
  const words3 = `columns reordered: ${was} \u2192 ${is}`;
  return [{ rule: "columns-reordered", column: null, words: words3, oldReaders: true, newReaders: true }];
}

// src/sql/schema/changelog.ts
var changing = /^(debezium|canal|maxwell|ogg)-|^debezium$/;
function isUpdating(schema) {
  const { options, primaryKey } = schema;
  const connector = options.get("connector");
  const mode = options.get("changelog.mode");
  if (mode !== void 0) return mode !== "append";
  if (connector === void 0 || connector === "confluent") return primaryKey.length > 0;
  if (connector === "upsert-kafka" || connector.endsWith("-cdc")) return true;
  return changing.test(options.get("format") ?? options.get("value.format") ?? "");
}
function changelogMode(schema) {
  const mode = schema.options.get("changelog.mode");
  if (mode === "append" || mode === "upsert" || mode === "retract") return mode;
  if (!isUpdating(schema)) return "append";
  return schema.primaryKey.length > 0 ? "upsert" : "retract";
}

// src/sql/schema/difference.ts
function schemaDifferences(before, after) {
  return [
    ...unknownDifferences(before, after),
    ...columnDifferences2(before.columns, after.columns).map(
      (difference2) => isPositional(before.options) || isPositional(after.options) ? byPlace(difference2) : difference2
    ),
    ...tableDifferences(before, after)
  ];
}
var places = /* @__PURE__ */ new Set([
  "column-added",
  "column-dropped",
  "columns-reordered"
]);
function byPlace(difference2) {
  return places.has(difference2.rule) ? { ...difference2, oldReaders: false, newReaders: false } : difference2;
}
function unknownDifferences(before, after) {
  const why = after.unknown ?? before.unknown;
  if (why === null) return [];
  return [{ rule: "unknown", column: null, words: why, oldReaders: null, newReaders: null }];
}
function tableDifferences(before, after) {
  return [
    ...clause2("key", "primary key", keyOf(before), keyOf(after), no),
    ...changelogDifference(before, after),
    ...clause2("distribution", "distribution", before.distribution, after.distribution, no),
    ...clause2("partitioning", "partitioning", before.partitionedBy, after.partitionedBy, no),
    ...formatDifferences(before, after),
    ...clause2("watermark", "watermark", watermarkOf2(before), watermarkOf2(after), yes)
  ];
}
var yes = { oldReaders: true, newReaders: true };
var no = { oldReaders: false, newReaders: false };
function clause2(rule, what, before, after, readable) {
  if (before === after) return [];
  const words3 = before === null ? `${what} added: ${after ?? ""}` : after === null ? `${what} removed: ${before}` : `${what} changed: ${before} \u2192 ${after}`;
  return [{ rule, column: null, words: words3, ...readable }];
}
function keyOf({ primaryKey }) {
  return primaryKey.length === 0 ? null : primaryKey.join(", ");
}
function watermarkOf2({ watermark }) {
  return watermark === null ? null : `${watermark.column} AS ${watermark.expression}`;
}
function changelogDifference(before, after) {
  const [was, is] = [changelogMode(before), changelogMode(after)];
  const readable = { oldReaders: is === "append", newReaders: was === "append" };
  return clause2("changelog-mode", "changelog mode", was, is, readable);
}
var formats2 = ["format", "key.format", "value.format"];
function formatDifferences(before, after) {
  return formats2.flatMap(
    (key) => clause2("format", `option ${key}`, before.options.get(key) ?? null, after.options.get(key) ?? null, no)
  );
}

// src/sql/difference/shortened.ts
var longest4 = 60;
var around = 16;
function shortened2(text2) {
  const line = oneLine(text2);
  return line.length <= longest4 ? line : `${whole2(line.slice(0, longest4 - 1))}\u2026`;
}
function shortenedPair(before, after) {
  if (before === after) return `${shortened2(after)} (of another table now)`;
  const [was, is] = [oneLine(before), oneLine(after)];
  if (was.length <= longest4 && is.length <= longest4) return `${was} \u2192 ${is}`;
  const from = wordBefore(was, sharedStart(was, is) - around);
  const behind3 = sharedEnd(was, is, from);
  return `${cut(was, from, behind3)} \u2192 ${cut(is, from, behind3)}`;
}
function cut(text2, from, behind3) {
  const to = wordBehind(text2, text2.length - behind3 + around);
  const middle = shortened2(text2.slice(from, to).trim());
  return `${from > 0 ? "\u2026 " : ""}${middle}${to < text2.length && !middle.endsWith("\u2026") ? " \u2026" : ""}`;
}
function oneLine(text2) {
  return text2.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}
function whole2(text2) {
  const last2 = text2.charCodeAt(text2.length - 1);
  return last2 >= 55296 && last2 < 56320 ? text2.slice(0, -1) : text2;
}
function sharedStart(one, other) {
  let at2 = 0;
  while (at2 < one.length && one[at2] === other[at2]) at2 += 1;
  return at2;
}
function sharedEnd(one, other, from) {
  const most = Math.min(one.length, other.length) - from;
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  return length;
}
function wordBefore(text2, at2) {
  return at2 <= 0 ? 0 : text2.lastIndexOf(" ", at2) + 1;
}
function wordBehind(text2, at2) {
  const blank = at2 >= text2.length ? -1 : text2.indexOf(" ", at2);
  return blank < 0 ? text2.length : blank;
}

// src/sql/difference/comparison.ts
function inside(comparison, where) {
  return { ...comparison, within: [...comparison.within, where] };
}
function same({ before, after }, was, is) {
  return before.text(was) === after.text(is);
}
function told({ before, after, within: within2, target }, kind, words3, was, is, change3 = "logic") {
  return {
    kind,
    change: change3,
    words: [...outline(within2), words3].join(": "),
    target,
    before: was === null ? null : before.standing(was),
    after: is === null ? null : after.standing(is)
  };
}
function outline(within2) {
  return within2.length <= 4 ? within2 : [...within2.slice(0, 1), "\u2026", ...within2.slice(-2)];
}
function changed2(comparison, kind, lead, was, is) {
  const { before, after } = comparison;
  return told(comparison, kind, `${lead} ${shortenedPair(before.said(was), after.said(is))}`, was, is);
}
function orElse(found2, whole3) {
  return found2.length > 0 ? found2 : [whole3()];
}

// src/sql/difference/output.ts
var unnamed2 = { isPlaced: false, before: [], after: [] };
var insideOutput = { ...unnamed2, appended: "logic", gone: "logic", renamed: "logic" };
var namedOutput = {
  ...unnamed2,
  appended: "additive",
  gone: "breaking",
  renamed: "breaking"
};
var placedOutput = {
  ...unnamed2,
  isPlaced: true,
  appended: "additive",
  gone: "breaking",
  renamed: "logic"
};
var listedOutput = insideOutput;
function whereRowsCount(output) {
  return { ...output, appended: "logic" };
}
function inNumber(output, before, after) {
  if (!output.isPlaced) return output;
  return {
    ...output,
    appended: after > before ? output.appended : "logic",
    gone: after < before ? output.gone : "logic"
  };
}
function givenNames(output, before, after) {
  const text2 = ({ text: name }) => name;
  return { ...output, before: before.map(text2), after: after.map(text2) };
}

// src/sql/difference/brackets.ts
function unwrapped(query) {
  return query.body.type === "query" && saysNothing(query) ? unwrapped(query.body) : query;
}
function bareBody2(body) {
  return body.type === "query" && saysNothing(body) ? bareBody2(body.body) : body;
}
function saysNothing({ with: list, orderBy, limit, offset }) {
  return list.length + orderBy.length === 0 && limit === null && offset === null;
}
function rangeOf(body) {
  const first = body.type === "set-operation" ? body.terms[0] : void 0;
  return first === void 0 ? body : { start: rangeOf(first).start, end: body.end };
}

// src/sql/difference/conjunct.ts
var conjunctKeys = [
  ({ norm }) => norm,
  ({ side, expression }) => skeletonOf(side, expression),
  ({ side, expression }) => aboutOf(side, expression),
  ({ side, expression }) => pathsOf(side, expression)
];
function conjunctsOf(side, condition) {
  return partsOf3(condition).map((expression) => ({ side, expression, norm: normOf(side, expression) }));
}
function partsOf3(condition) {
  return condition.type === "chain" && condition.operators[0] === "AND" ? condition.operands.flatMap(partsOf3) : [condition];
}
function normOf(side, expression) {
  if (expression.type === "chain" && expression.operators.join() === "=")
    return expression.operands.map((operand) => side.text(operand)).sort().join(" = ");
  if (expression.type !== "membership" || !expression.list.every(({ type }) => type === "literal"))
    return side.text(expression);
  const list = expression.list.map((item) => side.text(item)).sort();
  return `${side.text(expression.operand)} ${expression.operator} ${list.join(", ")}`;
}
function aboutOf(side, expression) {
  switch (expression.type) {
    case "between":
    case "membership":
    case "like":
    case "test":
      return side.text(expression.operand);
    case "chain": {
      const [left] = expression.operands;
      return left === void 0 || expression.operators[0] === "OR" ? null : side.text(left);
    }
    default:
      return null;
  }
}
function pathsOf(side, expression) {
  const paths = /* @__PURE__ */ new Set();
  collectPaths(expression, (path) => paths.add(side.text(path)));
  return paths.size === 0 ? null : [...paths].sort().join(", ");
}
function collectPaths(expression, add) {
  if (expression.type === "path") add(expression);
  else eachChild(expression, (child) => collectPaths(child, add));
}

// src/sql/difference/matching.ts
function matched(before, after, keys5) {
  const partners = /* @__PURE__ */ new Map();
  let went = before;
  let came = after;
  for (const key of keys5) {
    if (went.length === 0 || came.length === 0) break;
    pairByKey(went, came, key, partners);
    const taken2 = new Set(partners.values());
    came = came.filter((entry) => !partners.has(entry));
    went = went.filter((entry) => !taken2.has(entry));
  }
  return { pairs: pairsOf(after, partners), went, came };
}
function pairsOf(after, partners) {
  return after.flatMap((entry) => {
    const partner = partners.get(entry);
    return partner === void 0 ? [] : [[partner, entry]];
  });
}
function pairByKey(before, after, key, partners) {
  const waiting = /* @__PURE__ */ new Map();
  for (const entry of before.toReversed()) {
    const found2 = key(entry);
    const list = found2 === null ? void 0 : waiting.get(found2);
    if (list !== void 0) list.push(entry);
    else if (found2 !== null) waiting.set(found2, [entry]);
  }
  for (const entry of after) {
    const found2 = key(entry);
    const partner = found2 === null ? void 0 : waiting.get(found2)?.pop();
    if (partner !== void 0) partners.set(entry, partner);
  }
}
function isReordered(before, { pairs }) {
  const places2 = new Map(before.map((entry, place) => [entry, place]));
  let last2 = -1;
  return pairs.some(([partner]) => {
    const place = places2.get(partner) ?? 0;
    const isBack = place < last2;
    last2 = place;
    return isBack;
  });
}

// src/sql/difference/piece.ts
function pieceOf(side, span) {
  return span === null ? null : { text: side.text(span), said: side.said(span), span };
}
function listPiece(side, list) {
  return joined2(list, (span, write2) => write2(side, span));
}
function orderPiece(side, items) {
  const spans = items.map((item) => ({ ...item, start: item.expression.start, end: item.expression.end }));
  return joined2(
    spans,
    ({ expression, descending, nulls }, write2) => [write2(side, expression), descending ? "DESC" : "", nulls].filter((word) => word !== "").join(" ")
  );
}
function wordPiece(word, span) {
  return word === "" ? null : { text: word, said: word, span };
}
function joined2(list, text2) {
  const [first, last2] = [list[0], list.at(-1)];
  if (first === void 0 || last2 === void 0) return null;
  return {
    text: list.map((item) => text2(item, (side, span) => side.text(span))).join(", "),
    said: list.map((item) => text2(item, (side, span) => side.said(span))).join(", "),
    span: { start: first.start, end: last2.end }
  };
}
function pieceFound(comparison, kind, noun, was, is, change3 = "logic") {
  if (was?.text === is?.text) return [];
  const words3 = wordsFor(noun, was?.said ?? null, is?.said ?? null);
  return [told(comparison, kind, words3, was?.span ?? null, is?.span ?? null, change3)];
}
function wordsFor(noun, was, is) {
  if (was === null) return `${noun} added: ${shortened2(is ?? "")}`;
  if (is === null) return `${noun} removed: ${shortened2(was)}`;
  return `${noun} changed: ${shortenedPair(was, is)}`;
}

// src/sql/difference/condition.ts
function conditionFound(comparison, kind, noun, was, is) {
  const { before, after } = comparison;
  if (was === null || is === null)
    return pieceFound(comparison, kind, noun, pieceOf(before, was), pieceOf(after, is));
  if (same(comparison, was, is)) return [];
  const found2 = conjunctsFound(comparison, kind, noun, was, is);
  return found2.length > 0 ? found2 : [changed2(comparison, kind, `${noun} changed:`, was, is)];
}
function conjunctsFound(comparison, kind, noun, was, is) {
  const { before, after } = comparison;
  const subject = { kind, what: noun, lead: `${noun} changed:` };
  const { pairs, went, came } = matched(conjunctsOf(before, was), conjunctsOf(after, is), conjunctKeys);
  return [
    ...pairs.flatMap(
      ([one, other]) => one.norm === other.norm ? [] : expressionFound(comparison, subject, one.expression, other.expression)
    ),
    ...restFound(comparison, subject, went, came)
  ];
}
function restFound(comparison, { kind, what, lead }, went, came) {
  const { before, after } = comparison;
  const [gone, come] = [went[0]?.expression, came[0]?.expression];
  if (went.length === 1 && came.length === 1 && gone !== void 0 && come !== void 0)
    return [changed2(comparison, kind, lead, gone, come)];
  return [
    ...came.flatMap(({ expression }) => pieceFound(comparison, kind, what, null, pieceOf(after, expression))),
    ...went.flatMap(
      ({ expression }) => pieceFound(comparison, kind, what, pieceOf(before, expression), null)
    )
  ];
}

// src/sql/difference/from-entry.ts
function fromEntries(side, from) {
  const tables2 = from === null ? [] : flattened(from, null);
  const entries2 = tables2.map(({ table: table2, join }) => {
    const label = labelOf(table2, side.text);
    const shown = shortened2(labelOf(table2, side.said));
    return { side, table: table2, join, alias: aliasOf(table2), qualifier: qualifierOf(side, table2), label, shown };
  });
  const seen = /* @__PURE__ */ new Set();
  const twice = new Set(entries2.flatMap(({ label }) => seen.has(label) ? [label] : (seen.add(label), [])));
  return entries2.map(
    (entry) => twice.has(entry.label) && entry.alias !== "" ? { ...entry, shown: `${entry.shown} ${entry.alias}` } : entry
  );
}
function flattened(table2, join) {
  if (table2.type !== "joins") return [{ table: table2, join }];
  return [...flattened(table2.first, join), ...table2.joins.flatMap((inner) => flattened(inner.right, inner))];
}
function qualifiersIn(side, from) {
  const qualifiers = flattened(from, null).flatMap(
    ({ table: table2 }) => table2.type === "bracketed" ? [...qualifiersIn(side, table2.inner)] : qualifierOf(side, table2) ?? []
  );
  return new Set(qualifiers);
}
function bareNamesIn(from) {
  return flattened(from, null).flatMap(({ table: table2 }) => {
    if (table2.type === "bracketed") return bareNamesIn(table2.inner);
    const isBare2 = table2.type === "table" && table2.alias === null && table2.name.parts.length === 1;
    return isBare2 ? table2.name.parts.map((part2) => part2.text) : [];
  });
}
function nameText2({ said }, { start, end, quoted }) {
  return said(quoted ? { start: start - 1, end: end + 1 } : { start, end });
}
function aliasOf(table2) {
  switch (table2.type) {
    case "joins":
    case "bracketed":
      return "";
    case "sample":
      return aliasOf(table2.input);
    case "table":
      return table2.alias?.name.text ?? table2.name.parts.at(-1)?.text ?? "";
    default:
      return table2.alias?.name.text ?? "";
  }
}
function qualifierOf(side, table2) {
  if (table2.type === "joins" || table2.type === "bracketed") return null;
  if (table2.type === "sample") return qualifierOf(side, table2.input);
  const { alias } = table2;
  if (alias === null) return table2.type === "table" ? side.own(table2.name) : null;
  return nameText2(side, alias.name);
}
function labelOf(table2, text2) {
  switch (table2.type) {
    case "table":
      return text2(table2.name);
    case "derived":
      return table2.alias === null ? "a sub-query" : `sub-query ${table2.alias.name.text}`;
    case "function":
      return functionLabel(table2, text2);
    case "unnest":
      return `UNNEST(${table2.arguments.map(text2).join(", ")})`;
    case "match-recognize":
      return `MATCH_RECOGNIZE(${labelOf(table2.input, text2)})`;
    case "pivot":
    case "unpivot":
      return `${table2.type.toUpperCase()}(${labelOf(table2.input, text2)})`;
    case "sample":
      return labelOf(table2.input, text2);
    case "bracketed":
    case "joins":
      return `(${flattened(table2.type === "joins" ? table2 : table2.inner, null).map((entry) => labelOf(entry.table, text2)).join(", ")})`;
  }
}
function functionLabel({ call }, text2) {
  if (call.type !== "call") return text2(call);
  const tables2 = call.arguments.flatMap((argument) => tableLabel(argument, text2));
  const inside2 = tables2.length > 0 ? tables2 : call.arguments.map(text2);
  return `${text2(call.nameSpan)}(${inside2.join(", ")})`;
}
function tableLabel(argument, text2) {
  if (argument.type === "named") return tableLabel(argument.value, text2);
  if (argument.type === "subquery") return ["a sub-query"];
  if (argument.type !== "table-argument") return [];
  const { body } = argument.query;
  return [body.type === "explicit-table" ? text2(body.table) : "a sub-query"];
}

// src/sql/difference/argument.ts
var windowRoles = /* @__PURE__ */ new Map([
  ["TUMBLE", ["data", "time column", "size", "offset"]],
  ["HOP", ["data", "time column", "slide", "size", "offset"]],
  ["CUMULATE", ["data", "time column", "step", "size", "offset"]],
  ["SESSION", ["data", "time column", "gap"]]
]);
function isWindowFunction({ name }) {
  return windowRoles.has(name.toUpperCase());
}
function argumentsOf2({ name, arguments: list }) {
  const roles = windowRoles.get(name.toUpperCase());
  return list.map((argument, place) => {
    if (argument.type === "named") return { role: roleOf(argument.name.text, roles), value: argument.value };
    return { role: roles?.[place] ?? `argument ${place + 1}:`, value: argument };
  });
}
function roleOf(name, roles) {
  const word = name.toLowerCase() === "timecol" ? "time column" : name.toLowerCase();
  return roles?.includes(word) === true ? word : name;
}
function saidBy({ said }, value) {
  if (value.type === "interval") return intervalText(said, value);
  if (value.type === "descriptor") return value.columns.map(said).join(", ");
  return shortened2(said(value));
}
function intervalText(said, interval) {
  const { value, unit, negative } = interval;
  const text2 = said(value);
  const bare2 = value.type === "literal" && value.kind === "string" ? text2.slice(1, -1) : text2;
  return `${negative ? "-" : ""}${bare2} ${unit}`;
}

// src/sql/difference/window.ts
function windowFound(comparison, was, is) {
  if (same(comparison, was, is)) return [];
  const found2 = partitioningFound(comparison, was, is);
  const rest = [
    ...pieceFound(comparison, "window", "base window", baseOf(was), baseOf(is)),
    ...pieceFound(
      comparison,
      "window",
      "frame",
      frameOf(comparison.before, was.frame),
      frameOf(comparison.after, is.frame)
    ),
    ...pieceFound(comparison, "window", "window", wordPiece(was.partial, was), wordPiece(is.partial, is))
  ];
  return orElse([...found2, ...rest], () => changed2(comparison, "window", "window changed:", was, is));
}
function partitioningFound(comparison, was, is) {
  const { before, after } = comparison;
  const [partitionWas, partitionIs] = [listPiece(before, was.partitionBy), listPiece(after, is.partitionBy)];
  const [orderWas, orderIs] = [orderPiece(before, was.orderBy), orderPiece(after, is.orderBy)];
  return [
    ...pieceFound(comparison, "window", "PARTITION BY", partitionWas, partitionIs),
    ...pieceFound(comparison, "window", "ORDER BY", orderWas, orderIs)
  ];
}
function baseOf({ base }) {
  return base === null ? null : wordPiece(base.text, base);
}
function frameOf(side, frame) {
  const [first, last2] = [frame?.bounds[0], frame?.bounds.at(-1)];
  if (frame === null || first === void 0 || last2 === void 0) return null;
  const span = { start: first.start, end: last2.end };
  const unit = frame.bounds.length > 1 ? `${frame.unit} BETWEEN` : frame.unit;
  return { text: `${unit} ${side.text(span)}`, said: `${unit} ${side.said(span)}`, span };
}

// src/sql/difference/function.ts
function functionFound(comparison, was, is) {
  if (was.call.type !== "call" || is.call.type !== "call" || same(comparison, was.call, is.call))
    return lateralFound(comparison, was, is);
  const spoken2 = spokenOf(comparison, is.call);
  const found2 = [
    ...nameFound(comparison, was.call, is.call, spoken2),
    ...argumentsFound(comparison, argumentsOf2(was.call), argumentsOf2(is.call), spoken2)
  ];
  const whole3 = orElse(
    found2,
    () => changed2(comparison, spoken2.kind, `${spoken2.what} changed:`, was.call, is.call)
  );
  return [...lateralFound(comparison, was, is), ...whole3];
}
function spokenOf({ after }, call) {
  const name = after.said(call.nameSpan);
  return isWindowFunction(call) ? { kind: "window", what: `window ${name}` } : { kind: "function", what: `function ${name}` };
}
function lateralFound(comparison, was, is) {
  if (was.lateral === is.lateral) return [];
  return [told(comparison, "join", `LATERAL ${is.lateral ? "added" : "removed"}`, was, is)];
}
function nameFound(comparison, was, is, { kind }) {
  if (same(comparison, was.nameSpan, is.nameSpan)) return [];
  return [changed2(comparison, kind, kind, was.nameSpan, is.nameSpan)];
}
function argumentsFound(comparison, was, is, spoken2) {
  const { before, after } = comparison;
  const { pairs, came, went } = matched(was, is, [({ role }) => role]);
  const { kind, what } = spoken2;
  return [
    ...pairs.flatMap(([one, other]) => argumentFound(comparison, one.value, other, spoken2)),
    ...came.map(
      ({ role, value }) => told(comparison, kind, `${what}: ${role} ${saidBy(after, value)} added`, null, value)
    ),
    ...went.map(
      ({ role, value }) => told(comparison, kind, `${what}: ${role} ${saidBy(before, value)} removed`, value, null)
    )
  ];
}
function argumentFound(comparison, was, { role, value: is }, { kind, what }) {
  if (same(comparison, was, is)) return [];
  if (isTable(was) && isTable(is)) return tableFound(inside(comparison, what), was, is);
  const [from, to] = [saidBy(comparison.before, was), saidBy(comparison.after, is)];
  const lead = `${what}: ${role}`;
  if (isShort(was) && isShort(is) && from !== to)
    return [told(comparison, kind, `${lead} ${from} \u2192 ${to}`, was, is)];
  return expressionFound(comparison, { kind, what: lead, lead }, was, is);
}
function isShort({ type }) {
  return type === "interval" || type === "descriptor";
}
function isTable(value) {
  return value.type === "table-argument" || value.type === "subquery";
}
function tableFound(comparison, was, is) {
  const none5 = { partitionBy: [], orderBy: [] };
  return [
    ...queryFound(comparison, was.query, is.query, insideOutput),
    ...partitioningFound(
      comparison,
      was.type === "subquery" ? none5 : was,
      is.type === "subquery" ? none5 : is
    )
  ];
}

// src/sql/difference/hint.ts
var keys2 = [({ text: text2 }) => text2, ({ hint }) => hint.name];
function hintsFound(comparison, was, is, table2 = "") {
  if (was.length + is.length === 0) return [];
  const { before, after } = comparison;
  const entry = ({ text: text2, said }) => (hint) => ({ hint, text: text2(hint), said: said(hint) });
  const entries2 = was.map(entry(before));
  const found2 = matched(entries2, is.map(entry(after)), keys2);
  const { pairs, came, went } = found2;
  const [of, to, from] = table2 === "" ? ["", "", ""] : [` of ${table2}`, ` to ${table2}`, ` from ${table2}`];
  return [
    ...pairs.flatMap(([one, other]) => {
      if (one.text === other.text) return [];
      const words3 = `hint${of} changed: ${shortenedPair(one.said, other.said)}`;
      return [told(comparison, "hint", words3, one.hint, other.hint, classOf(other.hint))];
    }),
    ...came.map(
      ({ hint, said }) => told(comparison, "hint", `hint ${shortened2(said)} added${to}`, null, hint, classOf(hint))
    ),
    ...went.map(
      ({ hint, said }) => told(comparison, "hint", `hint ${shortened2(said)} removed${from}`, hint, null, classOf(hint))
    ),
    ...isReordered(entries2, found2) ? [told(comparison, "hint", `hints${of} reordered`, was[0] ?? null, is[0] ?? null)] : []
  ];
}
function classOf({ name }) {
  return name === "OPTIONS" ? "options" : "logic";
}

// src/sql/difference/column.ts
function columnsOf2(side, items, given) {
  const star = items.findIndex((item) => item.expression.type === "star");
  return items.map((item, place) => {
    const outside = star < 0 || place < star ? given[place] : void 0;
    const text2 = side.text(item.expression);
    const own2 = ownName2(item, text2);
    const name = outside ?? own2;
    return {
      item,
      place,
      name,
      own: own2,
      text: text2,
      shown: name ?? `${place + 1}`,
      listed: name ?? side.said(item.expression)
    };
  });
}
function ownName2({ expression, alias }, text2) {
  if (alias !== null) return alias.text;
  if (expression.type === "star") return text2;
  return expression.type === "path" ? expression.parts.at(-1)?.text ?? null : null;
}

// src/sql/difference/column-pairs.ts
var keys3 = [
  ({ name, text: text2 }) => `${name ?? ""} ${text2}`,
  ({ name }) => name,
  ({ text: text2 }) => text2
];
function columnPairs(before, after, isPlaced) {
  const known10 = matched(before, after, keys3);
  const slots = new Map([
    ...slotsOf(before, new Map(known10.pairs.map(([was], number) => [was, number]))),
    ...slotsOf(after, new Map(known10.pairs.map(([, is], number) => [is, number])))
  ]);
  const inSlots = matched(known10.went, known10.came, [(column) => slots.get(column) ?? null]);
  const more = inSlots.pairs.filter(([was, is]) => isPlaced || was.name === null || is.name === null);
  const pairs = [...known10.pairs, ...more].sort(([, one], [, other]) => one.place - other.place);
  const taken2 = new Set(more.flat());
  const isLeft = (column) => !taken2.has(column);
  return { pairs, went: known10.went.filter(isLeft), came: known10.came.filter(isLeft) };
}
function slotsOf(columns, known10) {
  let behind3 = -1;
  let offset = 0;
  return columns.flatMap((column) => {
    const number = known10.get(column);
    behind3 = number ?? behind3;
    offset = number === void 0 ? offset + 1 : 0;
    return number === void 0 ? [[column, `${behind3} ${offset}`]] : [];
  });
}

// src/sql/difference/select-list.ts
function columnsFound(comparison, noun, was, is, output) {
  const before = columnsOf2(comparison.before, was, output.before);
  const after = columnsOf2(comparison.after, is, output.after);
  const found2 = columnPairs(before, after, output.isPlaced);
  const isOpen = hasStar(before) !== hasStar(after);
  const known10 = isOpen ? { ...output, appended: "logic", gone: "logic" } : inNumber(output, before.length, after.length);
  const list = { comparison, noun, output: known10 };
  return [
    ...found2.pairs.flatMap((pair) => pairFound(list, pair)),
    ...cameFound(list, found2),
    ...found2.went.map((column) => wentTold(list, column)),
    ...isReordered(before, found2) ? [reorderedTold(list, found2)] : []
  ];
}
function hasStar(columns) {
  return columns.some(({ item }) => item.expression.type === "star");
}
function pairFound(list, [was, is]) {
  const { comparison, noun, output } = list;
  const what = `${noun} ${is.name ?? was.name ?? is.shown}`;
  const subject = { kind: "column", what, lead: `${what}:` };
  const found2 = expressionFound(comparison, subject, was.item.expression, is.item.expression);
  const isOther = was.name !== is.name && !(output.isPlaced && found2.length > 0 && !isAliased(was, is));
  const named2 = isOther ? [renamedTold(list, was, is)] : [];
  const hidden = was.name === is.name && was.own !== is.own ? [aliasTold(list, was, is)] : [];
  return [...found2, ...named2, ...hidden];
}
function isAliased(...columns) {
  return columns.some(({ item }) => item.alias !== null);
}
function renamedTold({ comparison, noun, output }, was, is) {
  const change3 = is.name === null ? "has no name any more" : `renamed to ${is.name}`;
  return told(comparison, "column", `${noun} ${was.shown} ${change3}`, was.item, is.item, output.renamed);
}
function aliasTold({ comparison, noun }, was, is) {
  const words3 = `${noun} ${is.shown}: own name ${was.own ?? "none"} \u2192 ${is.own ?? "none"}`;
  return told(comparison, "column", words3, was.item, is.item);
}
function cameFound({ comparison, noun, output }, { pairs, came }) {
  const last2 = pairs.at(-1)?.[1].place ?? -1;
  return came.map((column) => {
    const isLast = column.place > last2;
    const words3 = `${noun} ${column.shown} added${isLast ? "" : " before others"}${saidBy2(comparison.after, column)}`;
    return told(comparison, "column", words3, null, column.item, isLast ? output.appended : "logic");
  });
}
function wentTold({ comparison, noun, output }, column) {
  const words3 = `${noun} ${column.shown} removed${saidBy2(comparison.before, column)}`;
  return told(comparison, "column", words3, column.item, null, output.gone);
}
function saidBy2({ said }, { item, name }) {
  const { expression } = item;
  const isPlain = expression.type === "star" || expression.type === "path" && expression.parts.at(-1)?.text === name;
  return isPlain ? "" : `: ${shortened2(said(expression))}`;
}
function reorderedTold({ comparison, noun }, { pairs }) {
  const before = pairs.map(([was]) => was).sort((one, other) => one.place - other.place);
  const after = pairs.map(([, is]) => is);
  const names = (columns) => columns.map(({ listed }) => listed).join(", ");
  const words3 = `${noun}s reordered: ${shortenedPair(names(before), names(after))}`;
  return told(comparison, "column", words3, spanOf(before), spanOf(after));
}
function spanOf(columns) {
  return { start: columns[0]?.item.start ?? 0, end: columns.at(-1)?.item.end ?? 0 };
}

// src/sql/difference/match-recognize.ts
function matchFound(outer, was, is) {
  const input = relationsFound(outer, { from: was.input }, { from: is.input });
  const comparison = inside(outer, "MATCH_RECOGNIZE");
  return [
    ...input.found,
    ...partitioningFound(comparison, was, is),
    ...columnsFound(comparison, "measure", was.measures, is.measures, insideOutput),
    ...clausesFound(comparison, was, is),
    ...definesFound(comparison, was.defines, is.defines)
  ];
}
function clausesFound(comparison, was, is) {
  const [before, after] = [clausesOf(comparison.before, was), clausesOf(comparison.after, is)];
  return [...before].flatMap(
    ([noun, piece2]) => pieceFound(comparison, "match-recognize", noun, piece2, after.get(noun) ?? null)
  );
}
function clausesOf(side, match) {
  const skip = [match.after, match.afterVariable?.text ?? ""].join(" ").trim();
  return /* @__PURE__ */ new Map([
    ["rows per match", wordPiece(match.rows, match)],
    ["AFTER MATCH", wordPiece(skip, match)],
    ["pattern", patternPiece(side, match)],
    ["WITHIN", pieceOf(side, match.within)],
    ["SUBSET", listPiece(side, match.subsets)]
  ]);
}
function patternPiece({ text: text2, said }, { pattern, strictStart, strictEnd }) {
  const anchored = (inner) => `${strictStart ? "^ " : ""}${inner}${strictEnd ? " $" : ""}`;
  return { text: anchored(text2(pattern)), said: anchored(said(pattern)), span: pattern };
}
function definesFound(comparison, was, is) {
  const { pairs, came, went } = matched(was, is, [({ variable }) => variable.text]);
  const words3 = ({ variable }) => `DEFINE ${variable.text}`;
  return [
    ...pairs.flatMap(
      ([one, other]) => conditionFound(comparison, "match-recognize", words3(other), one.condition, other.condition)
    ),
    ...came.map((define) => told(comparison, "match-recognize", `${words3(define)} added`, null, define)),
    ...went.map((define) => told(comparison, "match-recognize", `${words3(define)} removed`, define, null))
  ];
}

// src/sql/canonical.ts
function canonicalText(sql, statement, nameOf5) {
  const whole3 = statementAround(sql, statement);
  const cursor = whole3 === void 0 ? null : parsedOf(whole3)?.cursor ?? null;
  if (whole3 === void 0 || cursor === null) return sql.text.slice(statement.start, statement.end);
  const names = statement.names.filter((name) => isWithin(name, statement));
  const substitutes = substitutesFor(cursor, names, nameOf5);
  return canonicalRange(cursor, heardAt(cursor, statement.start), heardAt(cursor, statement.end), substitutes);
}
function substitutesFor(cursor, names, nameOf5) {
  return new Map(names.map((name) => substituteFor(cursor, name, nameOf5(name))));
}
function isWithin(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}
function substituteFor(cursor, name, table2) {
  const from = heardAround(cursor, name.start);
  const before = cursor.tokens.text.slice(startOf(cursor, from), name.start);
  const to = heardAt(cursor, name.end);
  const last2 = heardAround(cursor, name.end - 1);
  const after = cursor.tokens.text.slice(name.end, endOf(cursor, last2));
  return [from, { to: Math.max(to, from + 1), text: `${before}${table2}${name.companion}${after}` }];
}

// src/sql/difference/side.ts
function sideOf2(version) {
  const { sql, statement, nameOf: nameOf5 } = version;
  const { cursor, syntax } = parsedOf(statement) ?? parseRange(sql.text, statement);
  const names = substitutesFor(cursor, statement.names, nameOf5);
  const range = rangeWriter(cursor);
  const spoken2 = rangeWriter(cursor, spokenToken);
  const write2 = ({ start, end }, renamed2) => range(heardAt(cursor, start), heardAt(cursor, end), {
    get: (heard) => renamed2.get(heard) ?? names.get(heard)
  });
  const none5 = /* @__PURE__ */ new Map();
  const text2 = (span) => write2(span, none5);
  const said = ({ start, end }) => spoken2(heardAt(cursor, start), heardAt(cursor, end), names);
  return {
    syntax,
    cursor,
    names,
    renamed: none5,
    write: write2,
    text: text2,
    own: text2,
    said,
    standing: standingsIn(version)
  };
}
function rewritten(side, more) {
  if (more.size === 0) return side;
  const renamed2 = new Map([...side.renamed, ...more]);
  return { ...side, renamed: renamed2, text: (span) => side.write(span, renamed2) };
}
function textAround({ text: text2 }, { start, end }, holes2) {
  let from = start;
  const pieces = holes2.map((hole) => {
    const piece2 = text2({ start: from, end: hole.start });
    from = hole.end;
    return piece2;
  });
  return [...pieces, text2({ start: from, end })].join(" \u2026 ");
}
function standingsIn({ sql, statement }) {
  const starts3 = lineStarts(sql.text.slice(statement.start, statement.end));
  return ({ start, end }) => {
    const { line, column } = placeAt(starts3, start - statement.start);
    const inFirst = line === 1 ? statement.column - 1 : 0;
    return { line: statement.line + line - 1, column: column + inFirst, start, end };
  };
}

// src/sql/difference/table.ts
function tableFound2(comparison, was, is) {
  if (same(comparison, was.table, is.table)) return [];
  const found2 = ofTables(comparison, was.table, is.table, [was.shown, is.shown]);
  return orElse(
    [...found2, ...aliasFound(comparison, was, is)],
    () => changed2(comparison, "table", `${is.shown} changed:`, was.table, is.table)
  );
}
function ofTables(comparison, was, is, shown) {
  if (was.type === "table" && is.type === "table") return namedFound(comparison, was, is, shown);
  if (was.type === "derived" && is.type === "derived") return derivedFound(comparison, was, is);
  if (was.type === "function" && is.type === "function") return functionFound(comparison, was, is);
  if (was.type === "unnest" && is.type === "unnest") return unnestFound(comparison, was, is);
  if (was.type === "match-recognize" && is.type === "match-recognize") return matchFound(comparison, was, is);
  if (was.type === "bracketed" && is.type === "bracketed")
    return relationsFound(comparison, { from: was.inner }, { from: is.inner }).found;
  if (hasInput(was) && hasInput(is) && was.type === is.type) return shapedFound(comparison, was, is);
  return [readsTold(comparison, was, is, shown)];
}
function readsTold(comparison, was, is, [before, after]) {
  return told(comparison, "table", `reads ${after} instead of ${before}`, was, is);
}
function namedFound(comparison, was, is, shown) {
  const { before, after } = comparison;
  const isAnother = before.text(was.name) !== after.text(is.name);
  return [
    ...isAnother ? [readsTold(comparison, was, is, shown)] : [],
    ...hintsFound(comparison, was.hints, is.hints, shown[1]),
    ...pieceFound(comparison, "table", `columns of ${shown[1]}`, extended2(before, was), extended2(after, is)),
    ...pieceFound(
      comparison,
      "join",
      `time of ${shown[1]}`,
      pieceOf(before, was.asOf),
      pieceOf(after, is.asOf)
    )
  ];
}
function extended2(side, { extend }) {
  return listPiece(
    side,
    extend.map(({ name, dataType: dataType2 }) => ({ start: name.start, end: dataType2.end }))
  );
}
function derivedFound(comparison, was, is) {
  const within2 = inside(
    comparison,
    `in ${is.alias === null ? "sub-query" : `sub-query ${is.alias.name.text}`}`
  );
  const lateral = was.lateral === is.lateral ? [] : [told(within2, "join", `LATERAL ${is.lateral ? "added" : "removed"}`, was, is)];
  const output = givenNames(insideOutput, was.alias?.columns ?? [], is.alias?.columns ?? []);
  return [...lateral, ...queryFound(within2, was.query, is.query, output)];
}
function unnestFound(comparison, was, is) {
  const { before, after } = comparison;
  const ordinality = was.ordinality === is.ordinality ? [] : [told(comparison, "table", `WITH ORDINALITY ${is.ordinality ? "added" : "removed"}`, was, is)];
  const [from, to] = [listPiece(before, was.arguments), listPiece(after, is.arguments)];
  return [...pieceFound(comparison, "table", "UNNEST", from, to), ...ordinality];
}
function hasInput(table2) {
  return "input" in table2;
}
function shapedFound(comparison, was, is) {
  const { before, after } = comparison;
  const word = is.type === "sample" ? "TABLESAMPLE" : is.type.toUpperCase();
  const isOther = textAround(before, was, [was.input]) !== textAround(after, is, [is.input]);
  const { found: found2 } = relationsFound(comparison, { from: was.input }, { from: is.input });
  return isOther ? [...found2, changed2(comparison, "table", `${word} changed:`, was, is)] : found2;
}
function aliasFound(comparison, was, is) {
  if (was.table.type !== is.table.type) return [];
  const [before, after] = [aliasIn(was.table), aliasIn(is.table)];
  const [from, to] = [before?.name.text ?? "", after?.name.text ?? ""];
  const columns = pieceFound(
    comparison,
    "table",
    `columns of ${is.shown}`,
    listPiece(comparison.before, before?.columns ?? []),
    listPiece(comparison.after, after?.columns ?? [])
  );
  if (from === to) return columns;
  const words3 = `alias of ${is.shown}: ${from || "none"} \u2192 ${to || "none"}`;
  return [told(comparison, "table", words3, before ?? was.table, after ?? is.table), ...columns];
}
function aliasIn(table2) {
  return "alias" in table2 ? table2.alias : null;
}

// src/sql/difference/join.ts
function joinAdded(comparison, { table: table2, join, shown }) {
  return told(comparison, "join", `join with ${shown} added${kindNote(join)}`, null, join ?? table2);
}
function joinRemoved(comparison, { table: table2, join, shown }) {
  return told(comparison, "join", `join with ${shown} removed${kindNote(join)}`, join ?? table2, null);
}
function kindNote(join) {
  return join === null || join.kind === "INNER" ? "" : ` (${kindOf5(join)})`;
}
function kindOf5(join) {
  if (join === null) return "FROM";
  const kind = join.kind === "," ? "comma" : join.kind;
  return join.natural ? `NATURAL ${kind}` : kind;
}
function joinsFound(comparison, pairs, reordered2) {
  const moved3 = reordered2 ? movedConditions(comparison, pairs) : /* @__PURE__ */ new Set();
  return pairs.flatMap(([was, is]) => [
    ...tableFound2(comparison, was, is),
    ...kindFound(comparison, was, is, reordered2),
    ...onFound(comparison, is.shown, moved3.has(was) ? null : was.join, moved3.has(is) ? null : is.join)
  ]);
}
function kindFound(comparison, was, is, reordered2) {
  const [before, after] = [kindOf5(was.join), kindOf5(is.join)];
  if (before === after || reordered2 && (was.join === null || is.join === null)) return [];
  const words3 = `join with ${is.shown}: ${before} \u2192 ${after}`;
  return [told(comparison, "join", words3, was.join ?? was.table, is.join ?? is.table)];
}
function movedConditions({ before, after }, pairs) {
  const changed3 = pairs.filter(([was, is]) => was.join === null !== (is.join === null));
  const went = changed3.map(([was]) => was).filter(({ join }) => join !== null);
  const came = changed3.map(([, is]) => is).filter(({ join }) => join !== null);
  const side = new Map([...went.map((e) => [e, before]), ...came.map((e) => [e, after])]);
  const textOf3 = (entry) => onPiece(side.get(entry) ?? entry.side, entry.join)?.text ?? null;
  return new Set(matched(went, came, [textOf3]).pairs.flat());
}
function onFound(comparison, shown, was, is) {
  const what = `join condition with ${shown}`;
  if (was?.on && is?.on)
    return expressionFound(comparison, { kind: "join", what, lead: `${what} changed:` }, was.on, is.on);
  return pieceFound(comparison, "join", what, onPiece(comparison.before, was), onPiece(comparison.after, is));
}
function onPiece(side, join) {
  if (join?.on) return pieceOf(side, join.on);
  const names = listPiece(side, join?.using ?? []);
  return names === null ? null : { ...names, text: `USING (${names.text})`, said: `USING (${names.said})` };
}

// src/sql/difference/renaming.ts
var noRenames = { tables: /* @__PURE__ */ new Map(), qualifiers: /* @__PURE__ */ new Map() };
function inCommon(pairs) {
  const renamed2 = pairs.filter(([from, to]) => from !== to);
  const common2 = (to) => `${to}`;
  return [
    new Map(renamed2.map(([from, to]) => [from, common2(to)])),
    new Map(renamed2.map(([, to]) => [to, common2(to)]))
  ];
}
function withRenames(side, within2, renames) {
  if (renames.tables.size + renames.qualifiers.size === 0) return side;
  const writing = { side, more: /* @__PURE__ */ new Map() };
  for (const part2 of Object.values(within2)) walk(writing, part2, renames);
  return rewritten(side, writing.more);
}
function walk(writing, part2, renames) {
  if (Array.isArray(part2)) for (const item of part2) walk(writing, item, renames);
  else if (isNode(part2)) walkNode(writing, part2, renames);
}
function isNode(part2) {
  return typeof part2 === "object" && part2 !== null;
}
function isType(node, type) {
  return "type" in node && node.type === type;
}
function walkNode(writing, node, renames) {
  if (isType(node, "path")) renameQualifier(writing, node.parts.slice(0, -1), node, renames);
  else if (isType(node, "star")) renameQualifier(writing, node.qualifier, node, renames);
  else if (isType(node, "explicit-table")) renameTable(writing, node.table, renames);
  else walkParts(writing, node, hiddenIn2(writing, node, renames));
}
function walkParts(writing, node, renames) {
  for (const [key, part2] of Object.entries(node)) {
    if (isType(node, "table") && key === "name") renameTable(writing, node.name, renames);
    else walk(writing, part2, renames);
  }
}
function hiddenIn2({ side }, node, renames) {
  if (isType(node, "query") && node.with.length > 0) {
    const own2 = new Set(node.with.map((common2) => common2.name.text));
    return { ...renames, tables: without2(renames.tables, own2) };
  }
  if (!isType(node, "select") || node.from === null) return renames;
  const seen = without2(renames.qualifiers, qualifiersIn(side, node.from));
  return { ...renames, qualifiers: new Map([...seen, ...ownQualifiers(node.from, renames)]) };
}
function ownQualifiers(from, { tables: tables2 }) {
  return bareNamesIn(from).flatMap((name) => {
    const text2 = tables2.get(name);
    return text2 === void 0 ? [] : [[name, text2]];
  });
}
function without2(map, names) {
  return map.size === 0 ? map : new Map([...map].filter(([name]) => !names.has(name)));
}
function renameTable({ side, more }, { parts, start }, { tables: tables2 }) {
  const text2 = parts.length === 1 ? tables2.get(parts[0]?.text ?? "") : void 0;
  const at2 = heardAt(side.cursor, start);
  if (text2 !== void 0 && !side.names.has(at2)) more.set(at2, { to: at2 + 1, text: text2 });
}
function renameQualifier({ side, more }, [first], { start }, { qualifiers }) {
  if (first === void 0 || qualifiers.size === 0) return;
  const at2 = heardAt(side.cursor, start);
  const known10 = side.names.get(at2);
  const text2 = qualifiers.get(known10?.text ?? nameText2(side, first));
  if (text2 !== void 0) more.set(at2, { to: known10?.to ?? at2 + 1, text: text2 });
}

// src/sql/difference/from.ts
function relationsFound(outer, was, is) {
  const before = fromEntries(outer.before, was.from);
  const after = fromEntries(outer.after, is.from);
  const found2 = matched(before, after, keys4);
  const comparison = withAliases(outer, was, is, found2.pairs);
  const order2 = isReordered(before, found2);
  return {
    comparison,
    found: [
      ...joinsFound(comparison, found2.pairs, order2),
      ...found2.came.map((entry) => joinAdded(comparison, entry)),
      ...found2.went.map((entry) => joinRemoved(comparison, entry)),
      ...order2 ? [reorderedTold2(comparison, before, after)] : []
    ]
  };
}
var keys4 = [
  ({ label, alias }) => `${label} ${alias}`,
  ({ alias }) => alias === "" ? null : alias,
  ({ label }) => label,
  ({ side, table: table2 }) => table2.type === "derived" ? side.text(table2.query) : null,
  placeOf2
];
function placeOf2({ side, join, qualifier }) {
  if (join === null) return "";
  if (join.on === null) return `${join.kind} ${join.using.map(({ text: text2 }) => text2).join(", ")}`;
  const qualifiers = new Map(qualifier === null ? [] : [[qualifier, ""]]);
  return `${join.kind} ${withRenames(side, join, { ...noRenames, qualifiers }).text(join.on)}`;
}
function withAliases(outer, was, is, pairs) {
  const names = pairs.flatMap(
    ([{ qualifier: from }, { qualifier: to }]) => from === null || to === null ? [] : [[from, to]]
  );
  const [before, after] = inCommon(names);
  return {
    ...outer,
    before: withRenames(outer.before, was, { ...noRenames, qualifiers: before }),
    after: withRenames(outer.after, is, { ...noRenames, qualifiers: after })
  };
}
function reorderedTold2(comparison, before, after) {
  const [was, is] = [listOf2(before), listOf2(after)];
  const words3 = `joins reordered: ${shortenedPair(was.words, is.words)}`;
  return told(comparison, "join", words3, was.span, is.span);
}
function listOf2(entries2) {
  const words3 = entries2.map((entry) => entry.shown).join(", ");
  return { words: words3, span: { start: entries2[0]?.table.start ?? 0, end: entries2.at(-1)?.table.end ?? 0 } };
}

// src/sql/difference/named-window.ts
var nameOf2 = ({ named: named2 }) => named2.name.text;
var textOf = ({ named: named2, side }) => side.text(named2.window);
function pairedWindows(outer, was, is) {
  const before = was.windows.map((named2) => ({ named: named2, side: outer.before }));
  const after = is.windows.map((named2) => ({ named: named2, side: outer.after }));
  const areAsMany = before.length === after.length;
  const windows2 = matched(before, after, [nameOf2, textOf, () => areAsMany ? "" : null]);
  const [from, to] = inCommon(windows2.pairs.map(([one, other]) => [`before ${nameOf2(one)}`, nameOf2(other)]));
  return {
    windows: windows2,
    before,
    comparison: {
      ...outer,
      before: called2(outer.before, was, (name) => from.get(`before ${name}`) ?? `before ${name}`),
      after: called2(outer.after, is, (name) => to.get(name) ?? `after ${name}`)
    }
  };
}
function called2(side, { windows: windows2 }, nameFor) {
  const { numbers } = side.cursor.windows;
  const names = new Map(
    windows2.map(({ name }) => [numbers.get(heardAround(side.cursor, name.start)), nameFor(name.text)])
  );
  const more = /* @__PURE__ */ new Map();
  for (const [heard, number] of windows2.length === 0 ? [] : numbers) {
    const text2 = names.get(number);
    if (text2 !== void 0) more.set(heard, { to: heard + 1, text: text2 });
  }
  return rewritten(side, more);
}
function namedWindowsFound({ comparison, windows: windows2, before }, was, is) {
  const order2 = isReordered(before, windows2);
  return [
    ...order2 ? [told(comparison, "window", "windows reordered", was, is)] : [],
    ...windows2.pairs.flatMap(
      ([{ named: one }, { named: other }]) => windowFound(inside(comparison, `window ${other.name.text}`), one.window, other.window)
    ),
    ...windows2.came.map(
      ({ named: named2 }) => told(comparison, "window", `window ${named2.name.text} added`, null, named2)
    ),
    ...windows2.went.map(
      ({ named: named2 }) => told(comparison, "window", `window ${named2.name.text} removed`, named2, null)
    )
  ];
}

// src/sql/difference/select.ts
function selectFound(outer, was, is, output) {
  if (same(outer, was, is)) return [];
  const { found: found2, comparison: related } = relationsFound(outer, was, is);
  const named2 = pairedWindows(related, was, is);
  const { comparison } = named2;
  if (same(comparison, was, is)) return found2;
  const clauses = clausesFound2(comparison, was, is, output);
  return orElse(
    [...found2, ...clauses, ...namedWindowsFound(named2, was, is)],
    () => told(comparison, "query", "query changed", was, is)
  );
}
function clausesFound2(comparison, was, is, output) {
  const isDistinct2 = was.quantifier === "DISTINCT" || is.quantifier === "DISTINCT";
  return [
    ...conditionFound(comparison, "filter", "filter", was.where, is.where),
    ...columnsFound(comparison, "column", was.items, is.items, isDistinct2 ? whereRowsCount(output) : output),
    ...quantifierFound(comparison, was, is),
    ...groupFound(comparison, was.groupBy, is.groupBy),
    ...conditionFound(comparison, "filter", "HAVING", was.having, is.having),
    ...conditionFound(comparison, "filter", "QUALIFY", was.qualify, is.qualify),
    ...hintsFound(comparison, was.hints, is.hints)
  ];
}
function quantifierFound(comparison, was, is) {
  const word = (on) => on ? "added" : "removed";
  const distinct = is.quantifier === "DISTINCT";
  return [
    ...was.quantifier === "DISTINCT" === distinct ? [] : [told(comparison, "distinct", `DISTINCT ${word(distinct)}`, was, is)],
    ...was.stream === is.stream ? [] : [told(comparison, "query", `STREAM ${word(is.stream)}`, was, is)]
  ];
}
function groupFound(comparison, was, is) {
  const [before, after] = [groupPiece(comparison.before, was), groupPiece(comparison.after, is)];
  return pieceFound(comparison, "group-by", "GROUP BY", before, after);
}
function groupPiece(side, group2) {
  const piece2 = group2 === null ? null : listPiece(side, group2.items);
  if (piece2 === null || group2?.quantifier !== "DISTINCT") return piece2;
  return { ...piece2, text: `DISTINCT ${piece2.text}`, said: `DISTINCT ${piece2.said}` };
}

// src/sql/difference/branch.ts
function branchesOf(side, body) {
  const { terms, operators: operators2 } = flat(body);
  return terms.map((term, place) => ({
    body: term,
    text: side.text(rangeOf(term)),
    number: place + 1,
    operator: operators2[Math.max(0, place - 1)] ?? "UNION",
    isFirst: place === 0,
    reads: readsOf(side, term),
    features: featuresOf(side, term)
  }));
}
function operatorsOf(body) {
  return flat(body).operators;
}
function flat(body) {
  if (body.type !== "set-operation") return { terms: [bareBody2(body)], operators: [] };
  const parts = body.terms.map((term, place) => {
    const bare2 = bareBody2(term);
    return bare2.type === "set-operation" && isOneWith(bare2, body, place) ? flat(bare2) : { terms: [bare2], operators: [] };
  });
  return {
    terms: parts.flatMap(({ terms }) => terms),
    operators: parts.flatMap(({ operators: operators2 }, place) => [
      ...body.operators.slice(place - 1, place),
      ...operators2
    ])
  };
}
function isOneWith(inner, outer, place) {
  const every = (word) => [...inner.operators, ...outer.operators].every((operator) => operator.startsWith(word));
  const isTight = ({ operators: [first] }) => first?.startsWith("INTERSECT") === true;
  return every("UNION ALL") || place === 0 && isTight(inner) === isTight(outer);
}
function readsOf(side, body) {
  switch (body.type) {
    case "select":
      return `reads ${shortened2(
        fromEntries(side, body.from).map(({ shown }) => shown).join(", ")
      ) || "nothing"}`;
    case "explicit-table":
      return `reads ${side.said(body.table)}`;
    case "query":
      return readsOf(side, body.body);
    case "values":
      return "VALUES";
    case "set-operation":
      return body.operators[0] ?? "UNION";
  }
}
function featuresOf(side, body) {
  if (body.type === "query") return featuresOf(side, body.body);
  if (body.type !== "select") return /* @__PURE__ */ new Set([body.type]);
  const conditions = body.where === null ? [] : conjunctsOf(side, body.where);
  return /* @__PURE__ */ new Set([
    ...body.items.map((item) => `column ${side.text(item)}`),
    ...fromEntries(side, body.from).map(({ label }) => `table ${label}`),
    ...conditions.map(({ norm }) => `condition ${norm}`)
  ]);
}

// src/sql/difference/resemblance.ts
var mostComparisons = 2500;
function mostAlike(before, after) {
  const candidates = before.length * after.length > mostComparisons ? inOrder2(before, after) : candidatesOf(before, after);
  const partners = /* @__PURE__ */ new Map();
  const taken2 = /* @__PURE__ */ new Set();
  for (const { before: one, after: other } of candidates) {
    if (taken2.has(one) || partners.has(other)) continue;
    partners.set(other, one);
    taken2.add(one);
  }
  return {
    pairs: after.flatMap((entry) => {
      const partner = partners.get(entry);
      return partner === void 0 ? [] : [[partner, entry]];
    }),
    went: before.filter((entry) => !taken2.has(entry)),
    came: after.filter((entry) => !partners.has(entry))
  };
}
function candidatesOf(before, after) {
  const all = before.flatMap(
    (one, from) => after.map((other, to) => ({
      before: one,
      after: other,
      score: scoreOf(one.features, other.features),
      near: Math.min(from, to),
      far: Math.max(from, to)
    }))
  );
  return all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.near - b.near || a.far - b.far);
}
function inOrder2(before, after) {
  return before.flatMap((one, place) => {
    const other = after[place];
    return other === void 0 ? [] : [{ before: one, after: other, score: 1, near: place, far: place }];
  });
}
function scoreOf(one, other) {
  let shared = 0;
  for (const feature of one) if (other.has(feature)) shared += 1;
  return 2 * shared / Math.max(1, one.size + other.size);
}

// src/sql/difference/set-operation.ts
function setOperationFound(comparison, was, is, output) {
  const before = branchesOf(comparison.before, was);
  const found2 = alike(before, branchesOf(comparison.after, is));
  const isUnionAll = [...operatorsOf(was), ...operatorsOf(is)].every((operator) => operator === "UNION ALL");
  const own2 = isUnionAll ? output : whereRowsCount(output);
  const differences = [
    ...operatorsFound(comparison, found2.pairs, was, is),
    ...found2.pairs.flatMap((pair) => branchFound(comparison, pair, own2)),
    ...found2.came.map(
      (branch) => told(comparison, "branch", `${spoken(branch)} added`, null, rangeOf(branch.body))
    ),
    ...found2.went.map(
      (branch) => told(comparison, "branch", `${spoken(branch)} removed`, rangeOf(branch.body), null)
    ),
    ...isReordered(before, found2) ? [told(comparison, "branch", "branches reordered", rangeOf(was), rangeOf(is))] : []
  ];
  return orElse(
    differences,
    () => told(comparison, "branch", "brackets around branches changed", rangeOf(was), rangeOf(is))
  );
}
function alike(before, after) {
  const equal = matched(before, after, [({ text: text2 }) => text2]);
  const rest = mostAlike(equal.went, equal.came);
  const pairs = [...equal.pairs, ...rest.pairs].sort(([, one], [, other]) => one.number - other.number);
  return { ...rest, pairs };
}
function operatorsFound(comparison, pairs, was, is) {
  const words3 = pairs.flatMap(
    ([one, other]) => one.isFirst || other.isFirst || one.operator === other.operator ? [] : [`${one.operator} \u2192 ${other.operator}`]
  );
  return [...new Set(words3)].map((change3) => told(comparison, "branch", change3, rangeOf(was), rangeOf(is)));
}
function branchFound(comparison, [was, is], output) {
  const isNaming = was.isFirst && is.isFirst;
  const placed = { ...output, isPlaced: true, renamed: insideOutput.renamed, before: [], after: [] };
  return bodyFound(
    inside(comparison, `in branch ${is.number}`),
    was.body,
    is.body,
    isNaming ? output : placed
  );
}
function spoken({ operator, reads }) {
  return `${operator} branch (${reads})`;
}

// src/sql/difference/values.ts
function valuesFound(comparison, was, is) {
  const { before, after } = comparison;
  const keys5 = [({ text: text2 }) => text2, firstOf3, () => ""];
  const { pairs, came, went } = matched(rowsOf(before, was), rowsOf(after, is), keys5);
  const found2 = [
    ...pairs.flatMap(
      ([one, other]) => one.text === other.text ? [] : [changed2(comparison, "row", "row changed:", one.row, other.row)]
    ),
    ...came.flatMap(({ row }) => pieceFound(comparison, "row", "row", null, pieceOf(after, row))),
    ...went.flatMap(({ row }) => pieceFound(comparison, "row", "row", pieceOf(before, row), null))
  ];
  return orElse(found2, () => told(comparison, "row", "rows reordered", was, is));
}
function rowsOf(side, { rows }) {
  return rows.map((row) => ({ row, text: side.text(row) }));
}
function firstOf3({ text: text2 }) {
  return text2.split(",", 1).join("");
}

// src/sql/difference/body.ts
function bodyFound(comparison, was, is, output) {
  if (same(comparison, rangeOf(was), rangeOf(is))) return [];
  if (was.type === "set-operation" || is.type === "set-operation")
    return setOperationFound(comparison, was, is, output);
  if (was.type === "query" || is.type === "query")
    return queryFound(comparison, asQuery(was), asQuery(is), output);
  if (was.type === "select" && is.type === "select") return selectFound(comparison, was, is, output);
  if (was.type === "values" && is.type === "values") return valuesFound(comparison, was, is);
  if (was.type === "explicit-table" && is.type === "explicit-table") return explicitFound(comparison, was, is);
  return [changed2(comparison, "query", "query changed:", was, is)];
}
function asQuery(body) {
  return body.type === "query" ? body : wholeQuery(body, body.start, body.end);
}
function explicitFound(comparison, { table: was }, { table: is }) {
  if (same(comparison, was, is)) return [];
  const words3 = `reads ${comparison.after.said(is)} instead of ${comparison.before.said(was)}`;
  return [told(comparison, "table", words3, was, is)];
}

// src/sql/difference/common-table.ts
var nameOf3 = ({ table: table2 }) => table2.name.text;
var textOf2 = ({ table: table2, side }) => side.text(table2.query);
function commonTablesFound(outer, was, is) {
  if (was.with.length + is.with.length === 0) return { found: [], comparison: outer };
  const before = was.with.map((table2) => ({ table: table2, side: outer.before }));
  const after = is.with.map((table2) => ({ table: table2, side: outer.after }));
  const found2 = matched(before, after, [nameOf3, textOf2]);
  const [from, to] = inCommon(found2.pairs.map(([one, other]) => [nameOf3(one), nameOf3(other)]));
  const comparison = {
    ...outer,
    before: withRenames(outer.before, was, { ...noRenames, tables: from }),
    after: withRenames(outer.after, is, { ...noRenames, tables: to })
  };
  const order2 = isReordered(before, found2) ? [told(outer, "common-table", "CTEs reordered", was, is)] : [];
  const recursive = was.recursive === is.recursive ? [] : [recursiveTold(outer, was, is)];
  return {
    comparison,
    found: [
      ...found2.pairs.flatMap(([one, other]) => pairFound2(comparison, one.table, other.table)),
      ...found2.came.map(
        ({ table: table2 }) => told(outer, "common-table", `CTE ${table2.name.text} added`, null, table2)
      ),
      ...found2.went.map(
        ({ table: table2 }) => told(outer, "common-table", `CTE ${table2.name.text} removed`, table2, null)
      ),
      ...order2,
      ...recursive
    ]
  };
}
function pairFound2(comparison, was, is) {
  const [from, to] = [was.name.text, is.name.text];
  const renamed2 = from === to ? [] : [told(comparison, "common-table", `CTE ${from} renamed to ${to}`, was, is)];
  const within2 = inside(comparison, `in CTE ${to}`);
  const columns = pieceFound(
    within2,
    "common-table",
    "list of columns",
    listPiece(within2.before, was.columns),
    listPiece(within2.after, is.columns)
  );
  const output = givenNames(insideOutput, was.columns, is.columns);
  return [...renamed2, ...columns, ...queryFound(within2, was.query, is.query, output)];
}
function recursiveTold(comparison, was, is) {
  return told(comparison, "common-table", `RECURSIVE ${is.recursive ? "added" : "removed"}`, was, is);
}

// src/sql/difference/query.ts
function queryFound(comparison, was, is, output) {
  if (same(comparison, was, is)) return [];
  return orElse(
    partsFound(comparison, unwrapped(was), unwrapped(is), output),
    () => told(comparison, "query", "query changed", was, is)
  );
}
function partsFound(outer, was, is, output) {
  const { found: found2, comparison } = commonTablesFound(outer, was, is);
  const { before, after } = comparison;
  return [
    ...found2,
    ...bodyFound(comparison, was.body, is.body, output),
    ...pieceFound(
      comparison,
      "order-by",
      "ORDER BY",
      orderPiece(before, was.orderBy),
      orderPiece(after, is.orderBy)
    ),
    ...countFound(comparison, "LIMIT", pieceOf(before, was.limit), pieceOf(after, is.limit)),
    ...countFound(comparison, "OFFSET", pieceOf(before, was.offset), pieceOf(after, is.offset))
  ];
}
function countFound(comparison, word, was, is) {
  if (was?.text === is?.text) return [];
  const words3 = was === null ? `${is?.said ?? ""} added` : is === null ? `${was.said} removed` : shortenedPair(was.said, is.said);
  return [told(comparison, "limit", `${word} ${words3}`, was?.span ?? null, is?.span ?? null)];
}

// src/sql/difference/expression.ts
function expressionFound(comparison, { kind, what, lead }, was, is) {
  if (same(comparison, was, is)) return [];
  const found2 = insidesFound(inside(comparison, what), was, is);
  return found2.length > 0 ? found2 : [changed2(comparison, kind, lead, was, is)];
}
function insidesFound(comparison, was, is) {
  const [before, after] = [insidesOf(was), insidesOf(is)];
  const around2 = textAround(comparison.before, was, before);
  if (before.length !== after.length || around2 !== textAround(comparison.after, is, after)) return [];
  return before.flatMap((part2, place) => {
    const other = after[place];
    return other === void 0 ? [] : insideFound(comparison, part2, other);
  });
}
function insideFound(comparison, was, is) {
  if (was.type === "window")
    return is.type === "window" ? windowFound(comparison, was, is) : [changed2(comparison, "window", "", was, is)];
  if (is.type === "window") return [changed2(comparison, "window", "", was, is)];
  return queryFound(inside(comparison, "in sub-query"), was.query, is.query, insideOutput);
}
function insidesOf(expression) {
  const found2 = [];
  collect(expression, found2);
  return found2.sort((one, other) => one.start - other.start);
}
function collect(expression, to) {
  if (expression.type === "subquery") to.push(expression);
  else if (expression.type === "call") collectFromCall(expression, to);
  else eachChild(expression, (child) => collect(child, to));
}
function collectFromCall(call, to) {
  const { over } = call;
  if (over !== null && "type" in over) to.push(over);
  eachChild({ ...call, over: null }, (child) => collect(child, to));
}
function skeletonOf(comparison, expression) {
  const holes2 = insidesOf(expression);
  return holes2.length === 0 ? null : textAround(comparison, expression, holes2);
}

// src/sql/difference/definition.ts
function definitionFound(comparison, was, is) {
  return [
    ...aroundFound(comparison, was, is),
    ...computedFound(comparison, was.schema.columns, is.schema.columns),
    ...watermarkFound(comparison, was, is),
    ...definedQueryFound(comparison, was, is)
  ];
}
function aroundFound(comparison, was, is) {
  const before = textAround(comparison.before, was, expressionsOf(was));
  const after = textAround(comparison.after, is, expressionsOf(is));
  return before === after ? [] : [told(comparison, "definition", "definition changed", was, is)];
}
function expressionsOf({ schema, query }) {
  const computed = schema.columns.flatMap(({ expression }) => expression ?? []);
  const found2 = [...computed, ...schema.watermarks, ...query === null ? [] : [query]];
  return found2.sort((one, other) => one.start - other.start);
}
function definedQueryFound(comparison, was, is) {
  const { before, after } = comparison;
  if (was.query !== null && is.query !== null) return bothFound(comparison, was, is, was.query, is.query);
  return pieceFound(comparison, "query", "query", pieceOf(before, was.query), pieceOf(after, is.query));
}
function bothFound(comparison, { schema: before }, { schema: after }, was, is) {
  const [from, to] = [before, after].map(({ names }) => names.flatMap((path) => path.parts.slice(-1)));
  return queryFound(comparison, was, is, givenNames(namedOutput, from ?? [], to ?? []));
}
function computedOf(columns) {
  return columns.flatMap(
    ({ name, expression }) => expression === null ? [] : [{ name: name.parts.map((part2) => part2.text).join("."), expression }]
  );
}
function computedFound(comparison, was, is) {
  const { pairs } = matched(computedOf(was), computedOf(is), [({ name }) => name]);
  return pairs.flatMap(([one, other]) => {
    const what = `column ${other.name}`;
    return expressionFound(
      comparison,
      { kind: "definition", what, lead: `${what}:` },
      one.expression,
      other.expression
    );
  });
}
function watermarkFound(comparison, was, is) {
  const span = ({ schema }) => schema.watermarks[0] ?? null;
  const [before, after] = [pieceOf(comparison.before, span(was)), pieceOf(comparison.after, span(is))];
  return pieceFound(comparison, "definition", "watermark", before, after);
}

// src/sql/difference/insert.ts
function insertFound(comparison, was, is) {
  if (same(comparison, was, is)) return [];
  const found2 = [
    ...targetFound(comparison, was, is),
    ...wayFound(comparison, was, is),
    ...hintsFound(comparison, was.hints, is.hints),
    ...queryFound(comparison, was.query, is.query, outputOf(was, is))
  ];
  return orElse(found2, () => told(comparison, "query", "query changed", was, is));
}
function outputOf(was, is) {
  const isListed = was.columns.length + is.columns.length > 0;
  const names = ({ columns }) => columns.flatMap((path) => path.parts.slice(-1));
  return isListed ? givenNames(listedOutput, names(was), names(is)) : placedOutput;
}
function targetFound(comparison, was, is) {
  const [before, after] = [was.target.name, is.target.name];
  if (same(comparison, before, after)) return [];
  const words3 = `writes ${comparison.after.said(after)} instead of ${comparison.before.said(before)}`;
  return [told(comparison, "target", words3, before, after)];
}
function wayFound(comparison, was, is) {
  const [before, after] = [clausesOf2(comparison.before, was), clausesOf2(comparison.after, is)];
  const [wasVerb, isVerb] = [verbOf(was), verbOf(is)];
  return [
    ...wasVerb === isVerb ? [] : [told(comparison, "insert", `${wasVerb} \u2192 ${isVerb}`, was, is)],
    ...[...before].flatMap(
      ([noun, piece2]) => pieceFound(comparison, "insert", noun, piece2, after.get(noun) ?? null)
    )
  ];
}
function verbOf({ upsert, overwrite }) {
  return upsert ? "UPSERT INTO" : overwrite ? "INSERT OVERWRITE" : "INSERT INTO";
}
function clausesOf2(side, insert) {
  const values = insert.partition.map(({ column, value }) => ({
    start: column.start,
    end: value?.end ?? column.end
  }));
  return /* @__PURE__ */ new Map([
    ["INSERT columns", listPiece(side, insert.columns)],
    ["PARTITION", listPiece(side, values)],
    ["ON CONFLICT DO", wordPiece(insert.conflict ?? "", insert)]
  ]);
}
function insertsFound(comparison, was, is) {
  const before = membersOf(comparison.before, was);
  const keys5 = [({ text: text2 }) => text2, ({ target }) => target];
  const found2 = matched(before, membersOf(comparison.after, is), keys5);
  return [
    ...found2.pairs.flatMap(([one, other]) => memberFound(comparison, one, other)),
    ...found2.came.map(
      ({ insert, target }) => told({ ...comparison, target }, "insert", `INSERT INTO ${target} added`, null, insert)
    ),
    ...found2.went.map(
      ({ insert, target }) => told({ ...comparison, target }, "insert", `INSERT INTO ${target} removed`, insert, null)
    ),
    ...isReordered(before, found2) ? [told(comparison, "insert", "INSERTs reordered", was[0] ?? null, is[0] ?? null)] : []
  ];
}
function memberFound(outer, was, { insert, target }) {
  const comparison = { ...inside(outer, `in INSERT INTO ${target}`), target };
  return insertFound(comparison, was.insert, insert);
}
function membersOf({ text: text2, said }, inserts) {
  return inserts.map((insert) => ({ insert, text: text2(insert), target: said(insert.target.name) }));
}

// src/sql/difference/modification.ts
function modificationFound(comparison, was, is) {
  if (was.type === "merge" && is.type === "merge") return mergeFound(comparison, was, is);
  if (was.type === "merge" || is.type === "merge") return [];
  return [
    ...targetFound2(comparison, was, is),
    ...hintsFound(comparison, was.hints, is.hints),
    ...assignmentsFound(comparison, assignmentsOf(was), assignmentsOf(is)),
    ...conditionFound(comparison, "filter", "filter", was.where, is.where)
  ];
}
function targetFound2(comparison, was, is) {
  const { before, after } = comparison;
  const [from, to] = [before.said(was.target.name), after.said(is.target.name)];
  if (from === to) return [];
  return [told(comparison, "target", `writes ${to} instead of ${from}`, was.target.name, is.target.name)];
}
function assignmentsOf(change3) {
  return change3.type === "update" ? change3.assignments : [];
}
function mergeFound(comparison, was, is) {
  const { before, after } = comparison;
  return [
    ...targetFound2(comparison, was, is),
    ...relationsFound(comparison, { from: was.source }, { from: is.source }).found,
    ...conditionFound(comparison, "join", "MERGE condition", was.on, is.on),
    ...assignmentsFound(comparison, was.assignments, is.assignments),
    ...pieceFound(comparison, "column", "VALUES", listPiece(before, was.values), listPiece(after, is.values))
  ];
}
function assignmentsFound(comparison, was, is) {
  const { before, after } = comparison;
  const { pairs, came, went } = matched(was, is, [({ column }) => nameOf4(column)]);
  return [
    ...pairs.flatMap(([one, other]) => {
      const what = `SET ${nameOf4(other.column)}`;
      return expressionFound(comparison, { kind: "column", what, lead: `${what}:` }, one.value, other.value);
    }),
    ...came.map(
      ({ column, value }) => told(comparison, "column", `SET ${nameOf4(column)} added: ${shortened2(after.said(value))}`, null, value)
    ),
    ...went.map(
      ({ column, value }) => told(
        comparison,
        "column",
        `SET ${nameOf4(column)} removed: ${shortened2(before.said(value))}`,
        value,
        null
      )
    )
  ];
}
function nameOf4({ parts }) {
  return parts.map((part2) => part2.text).join(".");
}

// src/sql/difference/statement.ts
function statementDifferences(before, after) {
  const { comparison, was, is } = comparisonOf(before, after);
  if (same(comparison, before.statement, after.statement)) return [];
  const found2 = syntaxFound(comparison, was, is);
  return found2.length > 0 ? found2 : [wholeTold(comparison, before, after)];
}
function definedQueryDifferences(before, after) {
  const { comparison, was, is } = comparisonOf(before, after);
  return isDefinition(was) && isDefinition(is) ? definedQueryFound(comparison, was, is) : [];
}
function comparisonOf(before, after) {
  const [was, is] = [sideOf2(before), sideOf2(after)];
  return { comparison: { before: was, after: is, within: [], target: null }, was: was.syntax, is: is.syntax };
}
function syntaxFound(comparison, was, is) {
  if (was.type === "insert" && is.type === "insert") return insertFound(comparison, was, is);
  if (was.type === "query-statement" && is.type === "query-statement")
    return queryFound(comparison, was.query, is.query, namedOutput);
  if (isDefinition(was) && isDefinition(is)) return definitionFound(comparison, was, is);
  if (isModification(was) && isModification(is)) return modificationFound(comparison, was, is);
  if (was.type === "wrapper" && is.type === "wrapper" && was.verb === is.verb)
    return syntaxFound(comparison, was.inner, is.inner);
  const [before, after] = [insertsOf(was), insertsOf(is)];
  return before === null || after === null ? [] : insertsFound(comparison, before, after);
}
function isDefinition(syntax) {
  return syntax.type === "create-table" || syntax.type === "alter";
}
function isModification(syntax) {
  return syntax.type === "update" || syntax.type === "delete" || syntax.type === "merge";
}
function insertsOf(syntax) {
  switch (syntax.type) {
    case "insert":
      return [syntax];
    case "statement-set":
      return syntax.inserts;
    case "wrapper":
      return syntax.verb === "explain" ? null : insertsOf(syntax.inner);
    default:
      return null;
  }
}
function wholeTold(comparison, { statement: was }, { statement: is }) {
  const { syntax } = comparison.after;
  if (isDefinition(syntax)) return told(comparison, "definition", "definition changed", was, is);
  const isQuery = syntax.type === "query-statement" || insertsOf(syntax) !== null;
  return isQuery ? told(comparison, "query", "query changed", was, is) : told(comparison, "statement", "statement changed", was, is);
}

// src/deploy/meaning.ts
function meaningDifferences(wanted, found2, nameOf5) {
  if (found2.keeps === "name") return [];
  if (Object.keys(wanted.options).length === 0 && unspaced(wanted.sql) === unspaced(found2.sql)) return [];
  return differencesOf(wanted, found2, nameOf5).map((words3) => words3.replaceAll("`", ""));
}
function differencesOf(wanted, found2, nameOf5) {
  const [was, is] = [understood(wanted.sql), understood(found2.sql)];
  if (was === null || is === null) return unspaced(wanted.sql) === unspaced(found2.sql) ? [] : [another];
  switch (was.statements[0]?.kind) {
    case "create-table":
      return is.statements[0]?.kind === "create-table" ? tableFound3(wanted, was, found2, is, nameOf5) : [another];
    case "create-view": {
      const versions = versionsOf(was, is, nameOf5);
      return versions === null ? [another] : definedQueryDifferences(...versions).map(({ words: words3 }) => words3);
    }
    default: {
      const versions = versionsOf(was, is, nameOf5);
      return versions === null ? [another] : statementDifferences(...versions).map(({ words: words3 }) => words3);
    }
  }
}
var another = "its SQL is another one";
function understood(text2) {
  const sql = parseSql(text2);
  return sql.faults.length > 0 || sql.statements.length === 0 ? null : sql;
}
function unspaced(text2) {
  return text2.replaceAll(/\s+/g, " ").trim();
}
function versionsOf(was, is, nameOf5) {
  const [before, after] = [versionOf(was, nameOf5), versionOf(is, nameOf5)];
  if (before === null || after === null) return null;
  return before.statement.kind === after.statement.kind ? [before, after] : null;
}
function versionOf(sql, nameOf5) {
  const [statement] = sql.statements;
  if (statement === void 0) return null;
  return { sql, statement, nameOf: ({ parts }) => nameOf5(parts.map(({ text: text2 }) => text2)) };
}
function tableFound3(wanted, was, { keeps }, is, nameOf5) {
  const [before, after] = [schemaOf(was, nameOf5), schemaOf(is, nameOf5)];
  if (before.unknown !== null || after.unknown !== null) return [];
  if (keeps === "columns")
    return wordsOf2(columnDifferences2(before.columns.map(plain2), after.columns.map(plain2)));
  return [
    ...wordsOf2(schemaDifferences(before, asFarAsSaid(after, before))),
    ...optionDifferences2(wanted, before, after)
  ];
}
function wordsOf2(differences) {
  return differences.filter(({ rule }) => rule !== "unknown").map(({ words: words3 }) => words3);
}
function schemaOf({ statements }, nameOf5) {
  const [create2, ...alters] = statements.map((statement) => ({ statement, idOf: nameOf5 }));
  return buildTable("", { creates: create2 === void 0 ? [] : [create2], alters }, null, () => noTables);
}
function asFarAsSaid(found2, { options, distribution }) {
  const isSaid = distribution === null || found2.distribution?.startsWith(distribution) === true;
  return {
    ...found2,
    options: new Map([...found2.options].filter(([key]) => options.has(key))),
    distribution: isSaid ? distribution : found2.distribution
  };
}
var told2 = /* @__PURE__ */ new Set(["format", "key.format", "value.format", "changelog.mode"]);
function optionDifferences2(wanted, { options: was }, { options: is }) {
  const isLasting = (key) => !altersInPlace(key) && !(key in wanted.options) && !told2.has(key);
  const lasting = [...was].filter(([key]) => isLasting(key));
  return [...lasting, ...Object.entries(wanted.options)].flatMap(([key, value]) => {
    const there = is.get(key) ?? null;
    return value === null || value === there ? [] : [`option ${key}: ${value} \u2192 ${there ?? "not set"}`];
  });
}
var coarse = /* @__PURE__ */ new Map([
  ["CHAR", simpleType("VARCHAR", [unbounded])],
  ["VARCHAR", simpleType("VARCHAR", [unbounded])],
  ["BINARY", simpleType("VARBINARY", [unbounded])],
  ["VARBINARY", simpleType("VARBINARY", [unbounded])],
  ["TIME", simpleType("TIME")],
  ["TIMESTAMP", simpleType("TIMESTAMP")],
  ["TIMESTAMP_LTZ", simpleType("TIMESTAMP_LTZ")]
]);
function plain2(column) {
  const type = column.type === null ? null : coarseType(column.type);
  return { ...column, kind: "physical", virtual: false, type, said: null, computed: null, time: null };
}
function coarseType(type) {
  const known10 = coarse.get(type.name);
  if (known10 !== void 0) return known10;
  return {
    ...type,
    nullable: true,
    elements: type.elements.map(coarseType),
    fields: type.fields.map((field) => ({ ...field, type: coarseType(field.type) }))
  };
}

export {
  distance,
  closest,
  own,
  keywordOf,
  hasPlaceholder,
  cursorOf,
  textAt,
  unquoted,
  lex,
  unbounded,
  shownFull,
  widens,
  fullType,
  weightiest,
  altersInPlace,
  definitionDifferences,
  propertyDifferences,
  canonicalSpan,
  typeText,
  lineStarts,
  placeAt,
  eachChild,
  eachOfWindow,
  doubledNames,
  parsedOf,
  syntaxOf,
  parseSql,
  emptyScope2 as emptyScope,
  scopeUpTo,
  meaningOf,
  relationNamed,
  columnOf2 as columnOf,
  storedRelation,
  wholeAggregate,
  typeOfColumn,
  typeOfExpression,
  rowFields,
  relationOfQuery,
  buildTable,
  isUpdating,
  canonicalText,
  sideOf2 as sideOf,
  textAround,
  statementDifferences,
  definedQueryDifferences,
  meaningDifferences
};
