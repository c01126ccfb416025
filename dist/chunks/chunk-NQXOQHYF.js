import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Kind,
  Role,
  SyntaxStop,
  at,
  commaHint,
  cursorOf,
  definitionOf,
  dialects,
  eachChild,
  eachOfWindow,
  eachOrdered,
  endOf,
  fail,
  formOf,
  holdsPlaceholder,
  lex,
  lineStarts,
  placeAt,
  readEntry,
  readForm,
  readStatement,
  rememberText,
  reservedHint,
  startOf,
  startsStatement,
  statementWords,
  tableFunctionsOf,
  tableName,
  textAt,
  unfilled,
  unquoted,
  withHint
} from "./chunk-C5YV6325.js";

// src/engines/platform.ts
var known = {
  duckdb: {
    atomicSwitch: true,
    // Options of a WITH clause mean nothing there: altering one is recorded, and that is all.
    alterInPlace: true,
    carryOffsets: false,
    streaming: false,
    connectors: false,
    nameLimit: 249
  },
  flink: {
    atomicSwitch: false,
    alterInPlace: false,
    carryOffsets: false,
    streaming: true,
    connectors: true,
    nameLimit: 249
  },
  confluent: {
    atomicSwitch: false,
    alterInPlace: true,
    carryOffsets: false,
    streaming: true,
    connectors: true,
    nameLimit: 249
  }
};
function capabilitiesOf(kind) {
  return known[kind];
}

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

// src/sql/dialect/foreign.ts
function foreignIn(cursor, from, to, dialect) {
  const { name } = dialects[dialect];
  for (const other of known2) {
    const at2 = other.dialect === dialect ? null : placeIn(cursor, from, to, other);
    if (at2 === null) continue;
    const message = `${name} does not take ${textAt(cursor, at2)} here`;
    return { at: at2, message, hint: `this is SQL of ${other.description.name}` };
  }
  return null;
}
function knownOf(dialect) {
  const description = dialects[dialect];
  const commands = description.commands.map(([, text]) => formOf(text));
  return { dialect, description, commands, beginnings: description.beginnings.map(formOf) };
}
var known2 = [knownOf("flink"), knownOf("confluent")];
function placeIn(cursor, from, to, { description, ...forms }) {
  if (forms.commands.some((form) => lengthOf(cursor, from, form) === to - from)) return from + 1;
  const beginning = Math.max(0, ...forms.beginnings.map((form) => lengthOf(cursor, from, form)));
  if (beginning > 0) return from + beginning - 1;
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
function isClause({ symbols }, from, at2, { clauses }) {
  if (symbols[from] !== "CREATE") return false;
  return clauses.some(([first, second]) => symbols[at2] === first && symbols[at2 + 1] === second);
}
function isCalled(cursor, at2, { functions, groupWindows }) {
  const { symbols, roles } = cursor;
  if (symbols[at2 + 1] !== "(" || roles[at2] !== Role.function) return false;
  const name = textAt(cursor, at2).toUpperCase();
  return functions.includes(name) || groupWindows.includes(name) && !takesTable(cursor, at2 + 2);
}
var tables = /* @__PURE__ */ new Set(["TABLE", "(", "SELECT"]);
function takesTable({ symbols }, at2) {
  return tables.has(symbols[at2] ?? "") || symbols[at2 + 1] === "=>";
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
  if (word === "ALTER" && isAltered(cursor, at2))
    return "Flink SQL has no ALTER COLUMN: write MODIFY and the column";
  return "";
}
var counters = /* @__PURE__ */ new Set(["AUTO_INCREMENT", "AUTOINCREMENT", "IDENTITY"]);
function isAltered({ symbols }, at2) {
  let from = at2 - 1;
  while (from > 0 && symbols[from] !== "ALTER" && symbols[from] !== ";") from -= 1;
  return symbols[from] === "ALTER" && symbols[from + 1] === "TABLE" && symbols[at2 + 1] !== "TABLE";
}

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
function isOperator({ symbols }, at2) {
  return /^[^\w;.]+$|^(LIKE|IN|BETWEEN|AND|OR|THEN|ELSE|WHEN)$/.test(symbols[at2] ?? "");
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
function commaTooMany({ symbols }, at2) {
  const before = symbols[at2 - 1] ?? "";
  if (symbols[at2] !== ",") return "";
  if (before === "," || symbols[at2 + 1] === ",") return "remove one of the two commas";
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
  const words = expectedWords(cursor);
  const word = near(cursor, at2, words) ?? near(cursor, at2 - 1, words);
  return word === null ? "" : `did you mean ${word}?`;
}
function expectedWords({ expected }) {
  const words = [...expected ?? []].filter((word) => /^[A-Z_]{3,}$/.test(word));
  return expected?.has("a statement") === true ? statementWords : words;
}
function near(cursor, at2, candidates) {
  const kind = cursor.tokens.kinds[cursor.tokens.heard[at2] ?? 0];
  if (kind !== Kind.word && kind !== Kind.keyword) return null;
  const written = textAt(cursor, at2).toUpperCase();
  const found = candidates.map((word) => ({ word, far: distance(written, word) })).filter(({ word, far }) => far > 0 && (far <= (word.length > 5 ? 2 : 1) || isSwapped(word, written))).sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1));
  return found[0]?.word ?? null;
}
function isSwapped(word, written) {
  return word.length > 3 && sorted(word) === sorted(written);
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
  const { text } = cursor.tokens;
  if (heard >= cursor.tokens.heardCount - 1) return { start: Math.max(0, text.length - 1), end: text.length };
  return { start: startOf(cursor, heard), end: endOf(cursor, heard) };
}
function messageOf(cursor, { at: at2, message }) {
  if (message !== "") return message;
  const known3 = badTokens.get(cursor.symbols[at2] ?? "");
  if (known3 !== void 0 && isBad(cursor, at2)) return known3;
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
function shortened(text) {
  return text.length > longestShown ? `${text.slice(0, longestShown)}\u2026` : text;
}
var mostShown = 8;
function expectedText({ expected, expectedAt, symbols }, at2) {
  if (expected === null || expectedAt !== at2) return "";
  const others = [...expected].filter((symbol) => symbol !== symbols[at2]);
  const all = others.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const shown = all.length > mostShown ? [...all.slice(0, mostShown), "\u2026"] : all;
  return [shown.slice(0, -1).join(", "), ...shown.slice(-1)].filter((text) => text !== "").join(" or ");
}
function rank(expected) {
  if (expected.includes(" ")) return 0;
  return /^\w/.test(expected) ? 1 : 2;
}
function wordsOf(cursor, from, to) {
  const words = /* @__PURE__ */ new Set();
  for (let heard = from; heard < to; heard += 1) {
    for (const word of wordsIn(cursor.tokens.kinds[cursor.tokens.heard[heard] ?? 0], textAt(cursor, heard)))
      words.add(word);
  }
  return [...words];
}
function wordsIn(kind, text) {
  switch (kind) {
    case Kind.word:
    case Kind.keyword:
    case Kind.reserved:
      return [text];
    case Kind.quoted:
      return [text.startsWith("`") ? unquoted(text) : text.slice(3, -1)];
    case Kind.bad:
      return text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
    default:
      return [];
  }
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

// src/sql/names/found.ts
function noNames(tableFunctions) {
  return { names: [], doubled: /* @__PURE__ */ new Set(), qualifiers: /* @__PURE__ */ new Set(), tableFunctions };
}
function addName(found, role, parts, options) {
  found.names.push(tableName(role, parts, options));
  if (role !== "qualifier") for (const part2 of parts.slice(0, -1)) found.qualifiers.add(part2.text);
}

// src/sql/names/named-in-string.ts
var part = /`((?:[^`]|``)*)`|[^.`]+/y;
function nameInString(value, { start, end }) {
  if (value === "" || end - start !== value.length) return null;
  const parts = [];
  for (let at2 = 0; at2 <= value.length; at2 = part.lastIndex + 1) {
    part.lastIndex = at2;
    const found = part.exec(value);
    if (found === null) return null;
    parts.push(partOf(found, start));
    if (part.lastIndex === value.length) return parts;
    if (value.charAt(part.lastIndex) !== ".") return null;
  }
  return null;
}
function partOf({ index, 0: whole, 1: quoted }, start) {
  const from = start + index;
  if (quoted === void 0) return { text: whole, quoted: false, start: from, end: from + whole.length };
  const text = quoted.replaceAll("``", "`");
  return { text, quoted: true, start: from + 1, end: from + whole.length - 1 };
}

// src/sql/names/scope.ts
function emptyScope(found) {
  return { relations: /* @__PURE__ */ new Map(), outer: null, inside: [], common: null, found };
}
function innerScope(outer) {
  const scope = { relations: /* @__PURE__ */ new Map(), outer, inside: [], common: outer.common, found: outer.found };
  outer.inside.push(scope);
  return scope;
}
function addRelation(scope, name, parts) {
  const named = scope.relations.get(name);
  if (named === void 0) scope.relations.set(name, [{ parts }]);
  else {
    named.push({ parts });
    scope.found.doubled.add(name);
  }
}
function addRead(scope, parts, options) {
  const isTable = !isCommonTable(parts, scope.common);
  if (isTable) addName(scope.found, "read", parts, options);
  return isTable;
}
function isCommonTable(parts, common) {
  const [only] = parts;
  if (only === void 0 || parts.length > 1) return false;
  for (let scope = common; scope !== null; scope = scope.outer) if (scope.names.has(only.text)) return true;
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
    const found = at2.relations.get(name)?.find((relation) => means(prefix, relation, scope.found));
    if (found !== void 0) return found;
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
function isOwnTable(parts, { relations, inside }) {
  const named = relations.get(parts.at(-1)?.text ?? "");
  if (named === void 0) return inside.some((scope) => isOwnTable(parts, scope));
  return named.some(({ parts: own }) => own !== null && (isSuffix(parts, own) || isSuffix(own, parts)));
}

// src/sql/names/hint-names.ts
function walkHints(hints, scope) {
  for (const hint of hints) {
    for (const parts of namedBy(hint)) if (isOwnTable(parts, scope)) addName(scope.found, "hint", parts);
  }
}
function optionsIn(hints) {
  const own = hints.filter(({ name }) => name === "OPTIONS");
  return own.length === 0 ? void 0 : own.flatMap(({ options }) => options);
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
function walkTable(table, scope) {
  switch (table.type) {
    case "table":
      walkNamedTable(table, scope);
      return;
    case "joins":
      walkTable(table.first, scope);
      for (const join of table.joins) walkJoin(join, scope);
      return;
    case "bracketed":
      walkTable(table.inner, scope);
      return;
    case "sample":
      walkTable(table.input, scope);
      return;
    case "derived":
      walkQuery(table.query, table.lateral ? scope : aroundOf(scope));
      {
        addAlias(table.alias, scope);
        return;
      }
    case "function":
      walkExpression(table.call, scope);
      {
        addAlias(table.alias, scope);
        return;
      }
    case "unnest":
      walkExpressions(table.arguments, scope);
      {
        addAlias(table.alias, scope);
        return;
      }
    case "match-recognize":
      walkMatchRecognize(table, scope);
      return;
    case "pivot":
    case "unpivot":
      walkPivot(table, scope);
      return;
  }
}
function aroundOf({ outer, common, found }) {
  return { relations: /* @__PURE__ */ new Map(), outer, inside: [], common, found };
}
function addAlias(alias, scope) {
  if (alias !== null) addRelation(scope, alias.name.text, null);
}
function walkNamedTable({ name, alias, asOf, hints }, scope) {
  const { parts } = name;
  const isTable = addRead(scope, parts, optionsIn(hints));
  walkOptional(asOf, scope);
  const seen = isTable && alias === null ? parts : null;
  addRelation(scope, alias?.name.text ?? parts.at(-1)?.text ?? "", seen);
  walkHints(hints, scope);
}
function walkJoin({ right, on }, scope) {
  walkTable(right, scope);
  walkOptional(on, scope);
}
function walkMatchRecognize(match, scope) {
  const inside = innerScope(scope);
  walkTable(match.input, inside);
  walkExpressions(match.partitionBy, inside);
  eachOrdered(match.orderBy, (expression) => walkExpression(expression, inside));
  const matching = innerScope(inside);
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
  const inside = innerScope(scope);
  walkTable(pivot.input, inside);
  if (pivot.type === "pivot") {
    for (const item of [...pivot.aggregates, ...pivot.values]) walkExpression(item.expression, inside);
  }
  addAlias(pivot.alias, scope);
}

// src/sql/names/query-names.ts
function walkQuery(query, scope) {
  const own = query.with.length === 0 ? scope : walkCommonTables(query, scope);
  const inside = walkBody(query.body, own);
  eachOrdered(query.orderBy, (expression) => walkExpression(expression, inside));
  walkOptional(query.limit, own);
  walkOptional(query.offset, own);
}
function walkCommonTables(query, scope) {
  const names = /* @__PURE__ */ new Set();
  const own = { ...scope, common: { names, outer: scope.common } };
  for (const common of query.with) {
    if (query.recursive) names.add(common.name.text);
    walkQuery(common.query, own);
    names.add(common.name.text);
  }
  return own;
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
  const table = first !== void 0 && scope.found.tableFunctions.has(call.name.toUpperCase()) ? bareName(first) : null;
  if (table !== null) addRead(scope, table);
  eachChild(call, (child) => {
    if (table === null || child !== first) walkExpression(child, scope);
  });
}
function bareName(expression) {
  if (expression.type === "named") return bareName(expression.value);
  return expression.type === "path" ? expression.parts : null;
}

// src/sql/names/option-names.ts
var naming = /* @__PURE__ */ new Set(["error-handling.log.target"]);
function walkOptions(options, found) {
  for (const { key, value, valueSpan } of options) {
    const parts = naming.has(key) ? nameInString(value, valueSpan) : null;
    if (parts !== null) addName(found, "option", parts);
  }
}

// src/sql/names.ts
function namesOf(syntax, dialect) {
  const found = noNames(tableFunctionsOf(dialect));
  walkStatement(syntax, found);
  return found.names.sort((a, b) => a.start - b.start);
}
function doubledNames(syntax) {
  const found = noNames(tableFunctionsOf(null));
  walkStatement(syntax, found);
  return found.doubled;
}
function walkStatement(syntax, found) {
  switch (syntax.type) {
    case "query-statement":
      walkQuery(syntax.query, emptyScope(found));
      return;
    case "insert":
      walkInsert(syntax, found);
      return;
    case "statement-set":
      for (const insert of syntax.inserts) walkInsert(insert, found);
      return;
    case "update":
    case "delete":
      walkChange(syntax, found);
      return;
    case "merge":
      walkMerge(syntax, found);
      return;
    case "create-table":
      walkCreateTable(syntax, found);
      return;
    case "alter":
      walkAlter(syntax, found);
      return;
    case "command":
      walkCommand(syntax, found);
      return;
    case "wrapper":
      walkStatement(syntax.inner, found);
      return;
    case "use":
      return;
  }
}
function addTarget({ role, name }, found) {
  addName(found, role, name.parts);
}
function walkInsert({ target, hints, query }, found) {
  addName(found, target.role, target.name.parts, optionsIn(hints));
  walkQuery(query, emptyScope(found));
}
function addChanged(target, alias, scope) {
  addTarget(target, scope.found);
  const { parts } = target.name;
  addRelation(scope, alias?.text ?? parts.at(-1)?.text ?? "", alias === null ? parts : null);
}
function walkChange(change, found) {
  const scope = emptyScope(found);
  addChanged(change.target, change.alias, scope);
  walkHints(change.hints, scope);
  if (change.type === "update") for (const { value } of change.assignments) walkExpression(value, scope);
  walkOptional(change.where, scope);
}
function walkMerge(merge, found) {
  const scope = emptyScope(found);
  addChanged(merge.target, merge.alias, scope);
  walkTable(merge.source, scope);
  walkExpression(merge.on, scope);
  for (const { value } of merge.assignments) walkExpression(value, scope);
  walkExpressions(merge.values, scope);
}
function walkCreateTable({ target, options, like, query }, found) {
  addTarget(target, found);
  walkOptions(options, found);
  if (like !== null) addTarget(like.target, found);
  if (query !== null) walkQuery(query, emptyScope(found));
}
function walkAlter({ target, renamed, options, query }, found) {
  addTarget(target, found);
  if (renamed !== null) addTarget(renamed, found);
  walkOptions(options, found);
  if (query !== null) walkQuery(query, emptyScope(found));
}
function walkCommand({ targets, expressions, query }, found) {
  for (const target of targets) addTarget(target, found);
  walkExpressions(expressions, emptyScope(found));
  if (query !== null) walkQuery(query, emptyScope(found));
}

// src/sql/recovery.ts
function afterStatement(cursor, from) {
  const { symbols } = cursor;
  const end = cursor.tokens.heardCount - 1;
  let inSet = false;
  for (let at2 = from; at2 < end; at2 += 1) {
    if (symbols[at2] === "END" && symbols[at2 - 1] === ";") inSet = false;
    if (symbols[at2] === "BEGIN" && symbols[at2 - 1] === "SET" && symbols[at2 - 2] === "STATEMENT") inSet = true;
    if (symbols[at2] === ";" && !(inSet && goesOn(symbols[at2 + 1] ?? ""))) return at2;
  }
  return end;
}
function goesOn(word) {
  return word === "INSERT" || word === "WITH" || word === "UPSERT" || word === "END";
}

// src/sql/statement-kind.ts
function kindOf(syntax, names) {
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
  return verb === "compile" ? "other" : kindOf(inner, names);
}
function isSeed({ query, start, end }, names) {
  const within = (name) => name.start >= start && name.end <= end;
  return areValues(query) && !names.some((name) => name.role === "read" && within(name));
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

// src/sql/parse.ts
var mostFaults = 20;
function parseSql(text, dialect = null) {
  const cursor = cursorOf(lex(text));
  const lines = lineStarts(text);
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
  return { text, statements, faults };
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
  const entry = attempt(cursor, from, readEntry);
  if (entry !== null || cursor.symbols[from] !== "BEGIN") return entry;
  return attempt(cursor, from, readStatement);
}
function attempt(cursor, from, read) {
  restart(cursor, from);
  try {
    return readWhole(cursor, read);
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
  cursor.brackets.clear();
}
function readWhole(cursor, read) {
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
    kind: kindOf(syntax, names),
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
    use: useOf(syntax)
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
    readWhole(cursor, readStatement);
  } catch (stop) {
    if (stop instanceof SyntaxStop) return stop;
    throw stop;
  }
  return new SyntaxStop(cursor.pos, "");
}

// src/project/place.ts
function lineStarts2(text) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return starts;
}
function placeAt2(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

export {
  distance,
  closest,
  capabilitiesOf,
  lineStarts2 as lineStarts,
  placeAt2 as placeAt,
  doubledNames,
  parseSql
};
