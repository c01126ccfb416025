import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonicalSpan,
  definitionOf,
  eachChild,
  eachOfWindow,
  heardAt,
  lineStarts,
  parsedOf,
  placeAt,
  tableName,
  textAt
} from "./chunk-C5YV6325.js";

// src/project/names.ts
var separator = "";
function nameTable(first, more = []) {
  const shown2 = keyed(first);
  const keys = new Map([...shown2, ...keyed(more)]);
  const bySuffix = groupBySuffix([...keys.values()]);
  const families = new Map([...keys].map(([key, spelling]) => [key, longest(spelling, bySuffix)]));
  const names = /* @__PURE__ */ new Map();
  for (const [key, spelling] of shown2) {
    const family = families.get(key) ?? spelling;
    if ((names.get(family)?.length ?? 0) < spelling.length) names.set(family, spelling);
  }
  const resolved = new Map([...families].map(([key, family]) => [key, names.get(family) ?? family]));
  return tableOf(resolved, bySuffix);
}
function keyed(spellings) {
  const keys = /* @__PURE__ */ new Map();
  for (const spelling of spellings) {
    const key = spelling.join(separator);
    if (!keys.has(key)) keys.set(key, spelling);
  }
  return keys;
}
function groupBySuffix(spellings) {
  const groups = /* @__PURE__ */ new Map();
  for (const spelling of spellings) {
    for (let from = 1; from < spelling.length; from++) {
      const key = spelling.slice(from).join(separator);
      const group = groups.get(key);
      if (group === void 0) groups.set(key, [spelling]);
      else group.push(spelling);
    }
  }
  return groups;
}
function longest(spelling, bySuffix) {
  const longer = bySuffix.get(spelling.join(separator)) ?? [];
  const top = [...longer].sort((a, b) => b.length - a.length)[0];
  if (top === void 0) return spelling;
  const oneFamily = longer.every((other) => isSuffix(other, top));
  return oneFamily ? top : spelling;
}
function isSuffix(shorter, longer) {
  const offset = longer.length - shorter.length;
  return shorter.every((part, i) => longer[offset + i] === part);
}
function tableOf(resolved, bySuffix) {
  const plain2 = plainForms([...resolved.values()]);
  const display = (spelling) => (plain2.get(spelling.join(".")) ?? 0) > 1 ? spelling.map(quoteDotted).join(".") : spelling.join(".");
  const ids = new Map([...resolved].map(([key, spelling]) => [key, display(spelling)]));
  const parts = new Map([...resolved.values()].map((spelling) => [display(spelling), spelling]));
  return {
    idOf: (spelling) => ids.get(spelling.join(separator)) ?? spelling.join("."),
    lastPart: (id) => parts.get(id)?.at(-1) ?? id,
    qualifier: (id) => parts.get(id)?.slice(0, -1).join(".") ?? "",
    longer: (id) => {
      const longer = bySuffix.get(parts.get(id)?.join(separator) ?? "") ?? [];
      const full = longer.map((spelling) => resolved.get(spelling.join(separator)) ?? spelling);
      return [...new Set(full.map(display))].sort();
    }
  };
}
function plainForms(spellings) {
  const keysOf = /* @__PURE__ */ new Map();
  for (const spelling of spellings) {
    const plain2 = spelling.join(".");
    const keys = keysOf.get(plain2) ?? /* @__PURE__ */ new Set();
    keysOf.set(plain2, keys.add(spelling.join(separator)));
  }
  return new Map([...keysOf].map(([plain2, keys]) => [plain2, keys.size]));
}
function quoteDotted(part) {
  return part.includes(".") ? `\`${part}\`` : part;
}

// src/project/part.ts
var definitions = /* @__PURE__ */ new Set([
  "create-table",
  "create-view",
  "alter-table",
  "alter-view",
  "alter-materialized-table"
]);
var jobs = /* @__PURE__ */ new Set([
  "insert",
  "statement-set",
  "create-table-as",
  "create-materialized-table"
]);
var seeds = /* @__PURE__ */ new Set(["insert-values", "statement-set-values"]);
function partOf(statement) {
  if (definitions.has(statement.kind)) return "definition";
  if (jobs.has(statement.kind)) return "job";
  return seeds.has(statement.kind) ? "seed" : "script";
}
function creates(statement) {
  return statement.definition !== null;
}
function alters(statement) {
  return partOf(statement) === "definition" && !creates(statement);
}
function fills(statement) {
  const part = partOf(statement);
  return part === "job" || part === "seed" || statement.kind === "create-view";
}

// src/project/statement.ts
function placeStatements(file, sql, configured) {
  let space = configured;
  return sql.statements.map((statement, ordinal) => {
    const placed = { file, sql, statement, ordinal, part: partOf(statement), space };
    space = afterUse(statement, space, configured);
    return placed;
  });
}
function afterUse({ use }, space, configured) {
  if (use === null) return space;
  const elsewhere = use.catalog === null ? space.database : configured.database;
  return { catalog: use.catalog ?? space.catalog, database: use.database ?? elsewhere };
}
function spellingOf(name, space) {
  return spelledIn(
    name.parts.map((part) => part.text),
    space
  );
}
function spelledIn(parts, space) {
  const withDatabase = parts.length === 1 && space.database !== null ? [space.database, ...parts] : parts;
  return withDatabase.length === 2 && space.catalog !== null ? [space.catalog, ...withDatabase] : withDatabase;
}
function spellingsOf(statements) {
  return statements.flatMap((placed) => placed.statement.names.map((name) => spellingOf(name, placed.space)));
}
function mentionsOf(placed, names) {
  return placed.statement.names.map((name) => ({ name, table: names.idOf(spellingOf(name, placed.space)) }));
}
function statementText(placed) {
  return placed.sql.text.slice(placed.statement.start, placed.statement.end);
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
  return first === void 0 || isOnly ? first ?? null : ambiguous(name);
}
function indexOf(columns) {
  const index = /* @__PURE__ */ new Map();
  for (const column of columns) {
    const { name } = column;
    index.set(name, index.has(name) ? ambiguous(name) : column);
  }
  return index;
}
function ambiguous(name) {
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
function emptyScope(text2, catalogue) {
  return {
    text: text2,
    catalogue,
    entries: [],
    joins: [],
    visible: null,
    shared: [],
    variables: noVariables,
    select: null,
    output: null,
    outer: null,
    common: null,
    allCommon: []
  };
}
function innerScope(outer, select = null) {
  return {
    text: outer.text,
    catalogue: outer.catalogue,
    entries: [],
    joins: [],
    visible: null,
    shared: [],
    variables: noVariables,
    select,
    output: null,
    outer,
    common: outer.common,
    allCommon: outer.allCommon
  };
}
function scopeAround(scope) {
  return { ...innerScope(scope), outer: scope.outer };
}
function scopeOver(relation, outer, name = "") {
  const scope = innerScope(outer);
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
function seenIn({ visible, entries }) {
  return visible ?? entries.length;
}

// src/sql/relation/listed.ts
var few2 = 12;
function listedAmong(name, entries, last) {
  if (last > few2 && last === entries.length && !name.startsWith("$"))
    return indexOf2(entries).get(name) ?? null;
  let listed = null;
  for (let i = 0; i < last; i += 1) {
    const column = entries[i]?.relation.listed(name) ?? null;
    if (column !== null && listed !== null) return ambiguous(name);
    listed ??= column;
  }
  return listed;
}
var known = /* @__PURE__ */ new WeakMap();
function indexOf2(entries) {
  const before = known.get(entries);
  if (before?.entries === entries.length) return before.columns;
  const columns = /* @__PURE__ */ new Map();
  for (const { relation } of entries)
    for (const column of relation.columns)
      columns.set(column.name, columns.has(column.name) ? ambiguous(column.name) : column);
  known.set(entries, { entries: entries.length, columns });
  return columns;
}

// src/sql/relation/resolve.ts
var longestName = 3;
function meaningOf(parts, scope) {
  for (let length = Math.min(parts.length - 1, longestName); length > 0; length -= 1) {
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
  return found(columnOf(relation, parts[length]?.text ?? ""), parts, length + 1);
}
function behindDatabase(parts, scope, none2) {
  for (let from = 1; from < Math.min(parts.length - 1, 3); from += 1) {
    const relation = relationNamed(parts.slice(from, from + 1), scope);
    if (relation !== null && relation.made.type === "table") return inRelation(relation, parts, from + 1);
  }
  return found(none2, parts, 1);
}
function relationNamed(prefix, scope) {
  const name = prefix.at(-1)?.text ?? "";
  for (let at = scope; at !== null; at = at.outer) {
    const last = seenIn(at);
    for (let i = 0; i < last; i += 1) {
      const entry = at.entries[i];
      if (entry?.name === name && means(prefix, entry)) return entry.relation;
    }
    if (prefix.length === 1 && at.variables.has(name)) return at.entries[0]?.relation ?? null;
  }
  return null;
}
function means(prefix, { parts }) {
  return prefix.length === 1 || parts !== null && isSuffix2(prefix, parts);
}
function isSuffix2(shorter, longer) {
  const offset = longer.length - shorter.length;
  return offset >= 0 && shorter.every((part, i) => longer[offset + i]?.text === part.text);
}
function columnOf(relation, name) {
  return relation.listed(name) ?? opened(name, relation.openings);
}
function columnNamed(name, scope) {
  const openings = [];
  for (let at = scope; at !== null; at = at.outer) {
    const listed = listedIn(name, at);
    if (listed !== null) return openings.length === 0 ? listed : unsure(name, openings);
    addOpenings(at, openings);
  }
  return opened(name, openings);
}
function listedIn(name, scope) {
  const own = scope.output?.listed(name) ?? sharedNamed(name, scope);
  return own ?? listedAmong(name, scope.entries, seenIn(scope));
}
var enough = 3;
function addOpenings(scope, openings) {
  const last = seenIn(scope);
  for (let i = 0; i < last && openings.length < enough; i += 1)
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
  const bare = name.parts.map((part) => part.text);
  const schema = scope.catalogue.tableOf(bare);
  const written2 = bare.join(".") + name.companion;
  return schema === null ? openTable({ written: written2, schema }) : knownTable(written2, schema);
}
var known2 = /* @__PURE__ */ new WeakMap();
function knownTable(written2, schema) {
  const before = known2.get(schema) ?? /* @__PURE__ */ new Map();
  known2.set(schema, before);
  const relation = before.get(written2) ?? tableRelation({ written: written2, schema }, schema);
  before.set(written2, relation);
  return relation;
}
function tableRelation(table, schema) {
  const columns = schema.columns.map((column) => ({
    name: column.name,
    source: { type: "stored", table, name: column.name, schema: column }
  }));
  const openings = schema.unknown === null ? [] : [opening(table, schema.unknown)];
  const relation = relationOf({ type: "table", table }, columns, openings);
  return { ...relation, listed: withSystemColumns(table, relation.listed) };
}
var system = /* @__PURE__ */ new Set(["$rowtime"]);
function withSystemColumns(table, listed) {
  const rowtime = storedColumn(table, "$rowtime");
  return (name) => listed(name) ?? (system.has(name) ? rowtime : null);
}
function openTable(table) {
  return relationOf(
    { type: "table", table },
    [],
    [opening(table, `the columns of ${table.written} are not known`)]
  );
}
function opening(table, reason) {
  const asked = /* @__PURE__ */ new Map();
  const find = (name) => {
    const column = asked.get(name) ?? storedColumn(table, name);
    asked.set(name, column);
    return column;
  };
  return { reason, find };
}
function storedColumn(table, name) {
  return { name, source: { type: "stored", table, name, schema: null } };
}

// src/sql/relation/named-table.ts
function storedOrCommon(name, scope) {
  const [only] = name.parts;
  const common = name.parts.length === 1 && only !== void 0 ? commonNamed(only.text, scope.common) : null;
  return common ?? storedRelation(name, scope);
}
function commonNamed(name, innermost) {
  for (let common = innermost; common !== null; common = common.outer) {
    const relation = common.relations.get(name);
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
  const own = windowColumns.map((name, place) => ({ name, source: produced(name, place, from, scope) }));
  return extended(call, input, own, scope);
}
function modelRelation(call, input, outer) {
  const scope = scopeOver(input, outer);
  const relation = extended(call, input, [], scope);
  const opening2 = openingOf(call.name.toUpperCase(), described(call), scope, []);
  return relationOf(relation.made, input.columns, [...input.openings, opening2], input.certain);
}
function extended(call, input, own, scope) {
  const { columns, openings, certain } = input;
  const all = [...columns, ...own];
  const made = { type: "extended", call, input, scope };
  return relationOf(made, all, openings, openings.length === 0 ? all.length : certain);
}
function otherFunction(call, lateral, names, scope) {
  const { inputs, rest, by } = argumentsOf(call, scope);
  const made = { type: "function", call, rest, lateral, inputs, scope };
  if (names > 0) return relationOf(made, unnamed(names, by, rest, scope, inputs));
  return relationOf(made, [], [withPartition(openingOf(by, rest, scope, inputs), call, inputs)]);
}
function unnamed(count, by, from, scope, whole2) {
  return Array.from({ length: count }, (_, place) => ({
    name: "",
    source: produced(by, place, from, scope, whole2)
  }));
}
function produced(by, place, from, scope, whole2 = []) {
  return { type: "produced", by, place, from, scope, whole: whole2 };
}
function openingOf(by, from, scope, whole2) {
  const asked = /* @__PURE__ */ new Map();
  const find = (name) => {
    const column = asked.get(name) ?? { name, source: produced(by, -1, from, scope, whole2) };
    asked.set(name, column);
    return column;
  };
  return { reason: `the columns of ${by} are not known`, find };
}
function withPartition(opening2, call, inputs) {
  const keys = tablesOf(call).map(({ partitionBy }) => partitionBy.map((key) => key.parts.at(-1)?.text));
  const find = (name) => {
    const at = keys.findIndex((list) => list.includes(name));
    const input = inputs[at];
    return input === void 0 ? opening2.find(name) : columnOf(input, name);
  };
  return { ...opening2, find };
}
function argumentsOf(call, scope) {
  if (call.type !== "call") return { by: "a function", inputs: [], rest: [call] };
  const by = call.name.toUpperCase();
  const [first] = call.arguments.map(valueOf);
  const searched2 = searches.has(by) && first?.type === "path" ? first : null;
  const inputs = [
    ...searched2 === null ? [] : [storedOrCommon(searched2, scope)],
    ...tablesOf(call).map(({ query }) => relationOfQuery(query, scope))
  ];
  const rest = call.arguments.map(valueOf).filter((value) => value.type !== "table-argument" && value !== searched2);
  return { by, inputs, rest: rest.filter((value) => value.type !== "descriptor") };
}
function tablesOf(call) {
  if (call.type !== "call") return [];
  return call.arguments.map(valueOf).filter((value) => value.type === "table-argument");
}
function tableInput(call, scope) {
  const [table] = tablesOf(call);
  return table === void 0 ? null : relationOfQuery(table.query, scope);
}
function described(call) {
  const all = call.arguments.map(valueOf).filter((value) => value.type === "descriptor");
  return all.flatMap(({ columns }) => columns);
}
function valueOf(argument) {
  return argument.type === "named" ? argument.value : argument;
}

// src/sql/relation/optional.ts
var known3 = /* @__PURE__ */ new WeakMap();
function optional(relation) {
  const before = known3.get(relation);
  if (before !== void 0) return before;
  const { made, columns, openings, certain } = relation;
  const open = openings.map(({ reason, find }) => ({ reason, find: (name) => orNull(find(name)) }));
  const found2 = relationOf(made, columns.map(orNull), open, certain);
  known3.set(relation, found2).set(found2, found2);
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
function makeOptional(kind, right, { entries }) {
  const from = kind === "RIGHT" || kind === "FULL" ? 0 : right;
  const to = kind === "LEFT" || kind === "FULL" ? entries.length : right;
  for (let i = from; i < to; i += 1) {
    const entry = entries[i];
    if (entry !== void 0) entries[i] = { ...entry, relation: optional(entry.relation) };
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
function sideOf(name, from, to, { entries }) {
  for (let i = from; i < to; i += 1) if (entries[i]?.relation.listed(name)) return i;
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
  const around = scopeAround(outer);
  const inside = innerScope(around);
  addTable(match.input, inside);
  const [only] = inside.entries;
  const input = inside.entries.length === 1 && only !== void 0 ? only.relation : starOf(inside);
  const variables = /* @__PURE__ */ new Set([...variablesOf(match.pattern), ...match.subsets.map(({ name }) => name.text)]);
  const scope = { ...scopeOver(input, around, only?.name), variables };
  const shown2 = match.rows.startsWith("ALL") ? input.columns : partitionColumns(match, scope);
  const openings = match.rows.startsWith("ALL") ? input.openings : [];
  return relationOf({ type: "match", match, input, scope }, [...shown2, ...measures(match, scope)], openings);
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
var aggregates = new Set(
  "COUNT SUM AVG MIN MAX SUM0 STDDEV_POP STDDEV_SAMP STDDEV VAR_POP VAR_SAMP VARIANCE COLLECT LISTAGG STRING_AGG FIRST_VALUE LAST_VALUE ARRAY_AGG JSON_ARRAYAGG JSON_OBJECTAGG APPROX_COUNT_DISTINCT PERCENTILE COVAR_POP COVAR_SAMP REGR_COUNT REGR_SXX REGR_SYY SINGLE_VALUE EVERY SOME ANY_VALUE".split(" ")
);
function isAggregate({ name, over, quantifier, clauses }) {
  if (over !== null) return false;
  if (quantifier === "DISTINCT") return true;
  if (clauses !== null && (clauses.filter !== null || clauses.orderBy.length > 0)) return true;
  return aggregates.has(name.toUpperCase());
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

// src/sql/type/sql-type.ts
var unbounded = "2147483647";
var defaults = /* @__PURE__ */ new Map([
  ["CHAR", ["1"]],
  ["BINARY", ["1"]],
  ["VARCHAR", [unbounded]],
  ["VARBINARY", [unbounded]],
  ["DECIMAL", ["10", "0"]],
  ["TIME", ["0"]],
  ["TIMESTAMP", ["6"]],
  ["TIMESTAMP_LTZ", ["6"]]
]);
var longest2 = /* @__PURE__ */ new Map([
  ["STRING", "VARCHAR"],
  ["BYTES", "VARBINARY"]
]);
function simpleType(name, parameters = [], nullable = true) {
  return { name, parameters, elements: [], fields: [], nullable };
}
function typeOfSyntax({ name, parameters, elements, fields, nullable }) {
  const long = longest2.get(name);
  if (long !== void 0) return simpleType(long, [unbounded], nullable);
  return {
    name,
    parameters: withDefaults(name, parameters),
    elements: elements.map(typeOfSyntax),
    fields: fields.map((field) => ({ name: field.name.text, type: typeOfSyntax(field.dataType) })),
    nullable
  };
}
function withDefaults(name, parameters) {
  const known8 = defaults.get(name) ?? [];
  return known8.length > parameters.length ? [...parameters, ...known8.slice(parameters.length)] : parameters;
}
function withNull(type, nullable) {
  return type.nullable === nullable ? type : { ...type, nullable };
}
function shownType({ name, parameters, elements, fields }) {
  for (const [short, long] of longest2) if (name === long && parameters[0] === unbounded) return short;
  if (elements.length > 0) return `${name}<${elements.map(shownFull).join(", ")}>`;
  if (name === "ROW")
    return `ROW<${fields.map((field) => `${shownName(field.name)} ${shownFull(field.type)}`).join(", ")}>`;
  return parameters.length === 0 ? name : `${name}(${parameters.join(", ")})`;
}
function shownFull(type) {
  return shownType(type) + (type.nullable ? "" : " NOT NULL");
}
function shownName(name) {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

// src/sql/type/least-restrictive.ts
var integers = ["TINYINT", "SMALLINT", "INT", "BIGINT"];
var digits = /* @__PURE__ */ new Map([
  ["TINYINT", 3],
  ["SMALLINT", 5],
  ["INT", 10],
  ["BIGINT", 19]
]);
function leastRestrictive(list) {
  const known8 = list.flatMap((value) => value ?? []);
  const [first] = known8;
  if (first === void 0 || known8.length < list.length) return null;
  const nullable = known8.some(({ type: type2 }) => type2.nullable);
  const type = known8.map((value) => value.type).reduce((all, one) => all === null ? null : wider(all, one), first.type);
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
  const longest3 = String(Math.max(Number(a.parameters[0]), Number(b.parameters[0])));
  return simpleType(a.name === "CHAR" || a.name === "BINARY" ? `VAR${a.name}` : a.name, [longest3]);
}
function shape(type) {
  return JSON.stringify({ ...type, nullable: true });
}
function textLength(a, b) {
  const texts2 = ["CHAR", "VARCHAR"];
  if (!texts2.includes(a.name) || !texts2.includes(b.name)) return null;
  return String(Math.max(Number(a.parameters[0]), Number(b.parameters[0])));
}
function isNumber({ name }) {
  return integers.includes(name) || isApproximate(name) || name === "DECIMAL";
}
function isApproximate(name) {
  return name === "FLOAT" || name === "DOUBLE";
}
function widerNumber(a, b) {
  const [x, y] = [isApproximate(a.name), isApproximate(b.name)];
  if (x && y) return a;
  if (x || y) return a.name === "DECIMAL" || b.name === "DECIMAL" ? simpleType("DOUBLE") : x ? a : b;
  if (a.name === "DECIMAL" || b.name === "DECIMAL") return widerDecimal(a, b);
  return integers.indexOf(a.name) < integers.indexOf(b.name) ? b : a;
}
function widerDecimal(a, b) {
  const [x, y] = [decimalOf(a), decimalOf(b)];
  const scale = Math.max(x.scale, y.scale);
  const whole2 = Math.max(x.precision - x.scale, y.precision - y.scale);
  return decimal(whole2 + scale, scale);
}
function decimalOf({ name, parameters }) {
  if (name !== "DECIMAL") return { precision: digits.get(name) ?? 0, scale: 0 };
  return { precision: Number(parameters[0]), scale: Number(parameters[1]) };
}
var mostDigits = 38;
function decimal(precision, scale) {
  if (precision <= mostDigits) return simpleType("DECIMAL", [String(precision), String(scale)]);
  const kept = Math.max(mostDigits - (precision - scale), Math.min(scale, 6));
  return simpleType("DECIMAL", [String(mostDigits), String(kept)]);
}

// src/sql/type/typed.ts
function typed(name, nullable, ...parameters) {
  return plain(simpleType(name, parameters, nullable));
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
function fixed(name, ...parameters) {
  return (list) => typed(name, anyNull(list), ...parameters);
}
function never(name, ...parameters) {
  return () => typed(name, false, ...parameters);
}
function perhaps(name, ...parameters) {
  return () => typed(name, true, ...parameters);
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
var texts = /* @__PURE__ */ new Set(["CHAR", "VARCHAR"]);
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
  if (!texts.has(left.name) || !texts.has(right.name)) return null;
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
  const whole2 = Math.max(a.precision - a.scale, b.precision - b.scale);
  switch (operator) {
    case "+":
    case "-":
      return decimal(whole2 + scale + 1, scale);
    case "*":
      return decimal(a.precision + b.precision + 1, a.scale + b.scale);
    case "/": {
      const behind2 = Math.max(6, a.scale + b.precision + 1);
      return decimal(a.precision - a.scale + b.scale + behind2, behind2);
    }
    default:
      return null;
  }
}
function firstOf(list) {
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
function clock(name, time) {
  return { ...typed(name, false, "3"), time };
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
  const found2 = firstOf(list);
  return found2 === null ? null : plain(found2.type);
}
function rounded(list, { arguments: values }) {
  const [value] = list;
  if (!value) return null;
  if (value.type.name !== "DECIMAL") return nullableTyped(plain(value.type), anyNull(list));
  return values.length === 1 ? plain(withNull(fewer(value.type, 0), value.type.nullable)) : null;
}
function fewer(type, places) {
  const { precision, scale } = decimalOf(type);
  return scale <= places ? type : decimal(precision - scale + places + 1, places);
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
      const time = column === void 0 ? null : typeOfExpression(column, scope);
      if (time === null) return null;
      return { ...typed(time.type.name, false, "3"), time: time.time ?? "rowtime" };
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
var known4 = /* @__PURE__ */ new WeakMap();
function typeOfColumn({ source }) {
  const before = known4.get(source);
  if (before !== void 0) return before;
  known4.set(source, null);
  const found2 = typeOfSource(source);
  known4.set(source, found2);
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
  return by === "alternative" ? leastRestrictive(list) : firstOf(list);
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
  const [whole2 = "", part] = written2.split(".");
  if (part !== void 0) return digits2(whole2.length + part.length, part.length);
  const value = BigInt(whole2);
  if (value <= largestInt) return typed("INT", false);
  return value <= largestBigint ? typed("BIGINT", false) : digits2(whole2.length, 0);
}
function digits2(precision, scale) {
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
  const known8 = operands.map((operand) => typeOfExpression(operand, scope));
  return typed(
    "BOOLEAN",
    known8.some((value) => value?.type.nullable !== false)
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
function fieldOf(of, called) {
  const field = of?.type.fields.find(({ name }) => name === called);
  if (field === void 0 || of === null) return null;
  return plain(withNull(field.type, field.type.nullable || of.type.nullable));
}
function typeOfChain({ operators, operands }, scope) {
  const [first, ...rest] = operands;
  return rest.reduce(
    (left, operand, i) => operand.type === "interval" ? moved(left) : typeOfOperator(operators[i] ?? "", left, typeOfExpression(operand, scope)),
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
    (_, at) => leastRestrictive(types.filter((_type, i) => i % place === at).map(plain))
  );
  const known8 = elements.flatMap((element) => element?.type ?? []);
  if (collection === "CURSOR" || known8.length < place) return null;
  return plain({ name: collection, parameters: [], elements: known8, fields: [], nullable: false });
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
  const names = namesOf(unnest, scope);
  if (names !== null) return relationOf(made, names.map(column));
  const find = (name) => column(name, -1);
  return relationOf(made, [], [{ reason: "the columns of UNNEST are not known", find }]);
}
function namesOf(unnest, scope) {
  const { alias, arguments: list, ordinality } = unnest;
  if (alias !== null && alias.columns.length > 0) return alias.columns.map(({ text: text2 }) => text2);
  const [only] = list;
  const type = only === void 0 || list.length > 1 ? null : typeOfExpression(only, scope);
  if (type === null) return null;
  const own = elementColumns(type.type)?.map(({ name }) => name ?? alias?.name.text ?? "EXPR$0") ?? null;
  return own === null || !ordinality ? own : [...own, "ORDINALITY"];
}

// src/sql/relation/from.ts
function addTable(table, scope) {
  switch (table.type) {
    case "table":
      addNamedTable(table, scope);
      return;
    case "joins":
      addTable(table.first, scope);
      for (const join of table.joins) addJoined(join, scope);
      return;
    case "bracketed":
      addTable(table.inner, scope);
      return;
    case "sample":
      addTable(table.input, scope);
      return;
    default:
      addAliased(relationOfTable(table, scope), table.alias, scope);
  }
}
function relationOfTable(table, scope) {
  switch (table.type) {
    case "derived":
      return derivedRelation(table, scope);
    case "function":
      return functionRelation(table, scopeSoFar(scope));
    case "unnest":
      return unnestRelation(table, scopeSoFar(scope));
    case "match-recognize":
      return matchRelation(table, scope);
    case "pivot":
    case "unpivot":
      return pivotRelation(table.input, scope);
  }
}
function derivedRelation({ lateral, query }, scope) {
  return relationOfQuery(query, lateral ? scopeSoFar(scope) : scopeAround(scope));
}
function pivotRelation(input, scope) {
  const inside = scopeAround(scope);
  addTable(input, inside);
  return unknownRelation(
    "the columns of PIVOT are not known",
    inside.entries.map(({ relation }) => relation)
  );
}
function addAliased(relation, alias, scope) {
  const named = renamed(relation, alias?.columns ?? []);
  scope.entries.push({ name: alias?.name.text ?? "", parts: null, relation: named, asOf: null });
}
function addNamedTable({ name, alias, asOf, extend }, scope) {
  const relation = extend.length === 0 ? storedOrCommon(name, scope) : unknownRelation("EXTEND adds columns");
  const own = relation.made.type === "table" && alias === null ? name.parts : null;
  scope.entries.push({
    name: alias?.name.text ?? name.parts.at(-1)?.text ?? "",
    parts: own,
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
  const scope = innerScope(outer, select);
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
  let attempt = taken2.get(name) ?? 0;
  while (taken2.has(`${name}${attempt}`)) attempt += 1;
  taken2.set(name, attempt);
  return `${name}${attempt}`;
}
function addStar(list, star, scope) {
  const { qualifier } = star;
  if (qualifier.length > 0) addRelation(list, qualified(star, scope));
  else addAll(list, scope);
}
function addAll(list, scope) {
  for (const column of sharedColumns(scope)) addColumn(list, column);
  scope.entries.forEach(({ relation }, entry) => {
    addRelation(list, relation, hiddenIn(entry, scope));
  });
}
var nothing = /* @__PURE__ */ new Map();
function hiddenIn(entry, { shared }) {
  const own = shared.filter(({ sides }) => sides.includes(entry));
  return own.length === 0 ? nothing : new Map(own.map(({ name, sides }) => [name, sides[0] === entry]));
}
function qualified(star, scope) {
  const name = star.qualifier.map((part) => part.text).join(".");
  const found2 = relationNamed(star.qualifier, scope) ?? rowFields(star, scope);
  return found2 ?? unknownRelation(`no table is called ${name}`);
}
function sharedColumns(scope) {
  if (scope.shared.length === 0) return scope.shared;
  const names = new Set(scope.joins.toReversed().flatMap(({ columns }) => columns));
  return [...names].flatMap((name) => sharedNamed(name, scope) ?? []);
}
function addRelation(list, relation, hidden = nothing) {
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
  const own = columnOf(first, name);
  return {
    name,
    source: { type: "combined", by: "alternative", columns: [own, unknownColumn(name, reason)] }
  };
}

// src/sql/relation/query.ts
function relationOfQuery(query, scope) {
  const own = query.with.length === 0 ? scope : withCommonTables(query, scope);
  const input = relationOfBody(query.body, own);
  if (query.orderBy.length === 0 && query.limit === null && query.offset === null) return input;
  return remade({ type: "ordered", query, input, scope: orderScope(input, own) }, input);
}
function withCommonTables(query, outer) {
  const relations = /* @__PURE__ */ new Map();
  const scope = { ...outer, common: { relations, outer: outer.common } };
  for (const common of query.with) {
    if (query.recursive) relations.set(common.name.text, unknownRelation(`${common.name.text} reads itself`));
    const relation = commonTable(common, scope);
    relations.set(common.name.text, relation);
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
  const scope = innerScope(outer);
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

// src/sql/relation/output.ts
function outputsOf(syntax, text2, catalogue) {
  const output = (query, target, by) => {
    const scope = emptyScope(text2, catalogue);
    return [{ target, by, relation: relationOfQuery(query, scope), scope }];
  };
  switch (syntax.type) {
    case "query-statement":
      return output(syntax.query, null, null);
    case "insert":
      return output(syntax.query, syntax.target.name, syntax);
    case "statement-set":
      return syntax.inserts.flatMap((insert) => output(insert.query, insert.target.name, insert));
    case "create-table":
      return syntax.query === null ? [] : output(syntax.query, syntax.target.name, syntax);
    case "alter":
      return syntax.query === null ? [] : output(syntax.query, syntax.target.name, null);
    case "wrapper":
      return runs(syntax.verb) ? outputsOf(syntax.inner, text2, catalogue) : [];
    case "update":
    case "delete":
    case "merge":
    case "use":
    case "command":
      return [];
  }
}
function runs(verb) {
  return verb === "execute" || verb === "compile-and-execute";
}

// src/sql/state/condition.ts
function constantOf(condition, text2) {
  switch (condition.type) {
    case "literal":
      if (condition.kind === "null") return false;
      return condition.kind === "boolean" ? written(condition, text2) === "TRUE" : null;
    case "unary": {
      const operand = condition.operator === "NOT" ? constantOf(condition.operand, text2) : null;
      return operand === null ? null : !operand;
    }
    case "chain":
      return constantOfChain(condition, text2);
    default:
      return null;
  }
}
function constantOfChain({ operators, operands }, text2) {
  const [operator = ""] = operators;
  if (operator !== "AND" && operator !== "OR") return compared(operator, operands, text2);
  const values = operands.map((operand) => constantOf(operand, text2));
  const decisive = operator === "OR";
  if (values.includes(decisive)) return decisive;
  return values.includes(null) ? null : !decisive;
}
function compared(operator, [left, right, more], text2) {
  if (left?.type !== "literal" || right?.type !== "literal" || more !== void 0) return null;
  if (left.kind !== right.kind || left.kind !== "number" && left.kind !== "string") return null;
  const order = left.kind === "number" ? Number(written(left, text2)) - Number(written(right, text2)) : null;
  const equal = order === null ? written(left, text2) === written(right, text2) : order === 0;
  switch (operator) {
    case "=":
      return equal;
    case "<>":
    case "!=":
      return !equal;
    case "<":
      return order === null ? null : order < 0;
    case ">":
      return order === null ? null : order > 0;
    default:
      return null;
  }
}
function written({ start, end }, text2) {
  const own = text2.slice(start, end);
  return own.startsWith("'") ? own : own.toUpperCase();
}
function givesNothing({ limit }, text2) {
  return limit !== null && isZero(limit, text2);
}
function isZero(expression, text2) {
  return expression.type === "literal" && expression.kind === "number" && Number(written(expression, text2)) === 0;
}

// src/sql/state/empty.ts
var deepest = 60;
var known5 = /* @__PURE__ */ new WeakMap();
function isEmpty({ made }, depth = 0) {
  if (depth > deepest) return false;
  const before = known5.get(made);
  if (before !== void 0) return before;
  const found2 = madeEmpty(made, depth);
  known5.set(made, found2);
  return found2;
}
function madeEmpty(made, depth) {
  switch (made.type) {
    case "select":
      return selectIsEmpty(made.select, made.scope, depth);
    case "ordered":
      return givesNothing(made.query, made.scope.text) || isEmpty(made.input, depth + 1);
    case "renamed":
    case "extended":
      return isEmpty(made.input, depth + 1);
    case "set-operation": {
      const [first, ...rest] = made.terms.map((term) => isEmpty(term, depth + 1));
      const operator = made.operation.operators[0] ?? "";
      if (operator.startsWith("UNION")) return first === true && !rest.includes(false);
      return first === true || operator.startsWith("INTERSECT") && rest.includes(true);
    }
    default:
      return false;
  }
}
function selectIsEmpty(select, scope, depth) {
  if (select.groupBy === null && wholeAggregate(select) !== null) return false;
  return isFiltered(select, scope) || fromIsEmpty(scope, depth);
}
function isFiltered({ where }, { text: text2 }) {
  return where !== null && constantOf(where, text2) === false;
}
function fromIsEmpty(scope, depth = 0) {
  const [first] = scope.entries;
  if (first === void 0) return false;
  return scope.joins.reduce(
    (left, join) => joinIsEmpty(join, left, scope, depth),
    isEmpty(first.relation, depth + 1)
  );
}
function joinIsEmpty({ join, right }, left, scope, depth) {
  const entry = scope.entries[right];
  const other = entry !== void 0 && isEmpty(entry.relation, depth + 1);
  const never2 = isNever(join.on, scope);
  switch (join.kind) {
    case "LEFT":
      return left;
    case "RIGHT":
      return other;
    case "FULL":
      return left && other;
    default:
      return left || other || never2;
  }
}
function isNever(on, { text: text2 }) {
  return on !== null && constantOf(on, text2) === false;
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

// src/sql/state/search.ts
function newSearch() {
  return {
    reasons: [],
    views: [],
    relations: [],
    columns: [],
    seen: /* @__PURE__ */ new Set(),
    readsUnknown: false,
    readsChanges: false
  };
}
function addReason(search, what, at) {
  search.reasons.push({ what, at });
}
function addInput(search, { schema }) {
  if (schema === null) search.readsUnknown = true;
  else if (isUpdating(schema)) search.readsChanges = true;
}
function addRows(search, relation) {
  if (search.seen.has(relation.made)) return;
  search.seen.add(relation.made);
  search.relations.push(relation);
}
function addColumn2(search, column) {
  if (search.seen.has(column.source)) return;
  search.seen.add(column.source);
  search.columns.push(column);
}
function addWhole(search, relation) {
  addRows(search, relation);
  for (const column of relation.columns) addColumn2(search, column);
}

// src/sql/state/expression-state.ts
function addExpressions(search, list, scope) {
  for (const expression of list) addExpression(search, expression, scope);
}
function addExpression(search, expression, scope, around = "sub-query") {
  switch (expression.type) {
    case "path": {
      const meaning = meaningOf(expression.parts, scope);
      if (meaning.type === "column") addColumn2(search, meaning.column);
      else addWhole(search, meaning.relation);
      return;
    }
    case "subquery":
      addQuery(search, expression, scope, around);
      return;
    case "call":
      if (expression.over !== null)
        addReason(search, `${expression.name.toUpperCase()} OVER`, expression.start);
      eachChild(expression, (child) => addExpression(search, child, scope));
      return;
    default:
      eachChild(expression, (child) => addExpression(search, child, scope, wordsOf(expression)));
  }
}
function addQuery(search, { query, start }, scope, around) {
  const relation = relationOfQuery(query, scope);
  if (around !== "sub-query" && isEmpty(relation)) return;
  addReason(search, around, start);
  addWhole(search, relation);
}
function addMemberships(search, expression, scope) {
  const words = wordsOf(expression);
  eachChild(expression, (child) => {
    if (child.type === "subquery" && words !== "sub-query") addQuery(search, child, scope, words);
    else addMemberships(search, child, scope);
  });
}
function addCondition(search, condition, scope) {
  if (condition !== null && constantOf(condition, scope.text) === null)
    addExpression(search, condition, scope);
}
function wordsOf(around) {
  if (around.type === "membership") return `${around.operator} (SELECT \u2026)`;
  return around.type === "unary" && around.operator === "EXISTS" ? "EXISTS" : "sub-query";
}

// src/sql/state/view-part.ts
function partOfView(view, column) {
  const { schema } = view;
  if (schema?.object !== "view" || schema.query === null) return null;
  return { view, query: schema.query, column };
}

// src/sql/state/column-state.ts
function addUsed(search, { source }) {
  switch (source.type) {
    case "stored": {
      const part = partOfView(source.table, source.name);
      if (part !== null) search.views.push(part);
      return;
    }
    case "computed":
      addExpression(search, source.expression, source.scope);
      return;
    case "field":
      addExpression(search, source.row, source.scope);
      return;
    case "combined":
      for (const column of source.columns) addColumn2(search, column);
      return;
    case "optional":
      addColumn2(search, source.column);
      return;
    case "produced":
      addExpressions(search, source.from, source.scope);
      for (const relation of source.whole) addWhole(search, relation);
      return;
    case "unknown":
      return;
  }
}

// src/sql/state/clock.ts
function clockOf(expression, scope) {
  const found2 = typeOfExpression(expression, scope);
  if (found2 !== null) return found2.time;
  return expression.type === "path" ? clockNamed(expression.parts.at(-1)?.text ?? "") : null;
}
function clockNamed(name) {
  if (/proc_?(essing_?)?time/i.test(name)) return "proctime";
  return /row_?time/i.test(name) ? "rowtime" : null;
}

// src/sql/state/join-state.ts
function addFrom(search, scope) {
  const dropped = new Set(scope.joins.flatMap((join) => droppedBy(join, scope)));
  scope.entries.forEach(({ relation, asOf }, i) => {
    if (!dropped.has(i)) addRows(search, relation);
    if (asOf !== null) addExpression(search, asOf, scope);
  });
  for (const join of scope.joins) if (droppedBy(join, scope).length === 0) addJoin2(search, join, scope);
  for (const column of scope.shared) addColumn2(search, column);
}
function droppedBy({ join, right, end }, scope) {
  const [from, to] = join.kind === "LEFT" ? [right, end] : join.kind === "RIGHT" ? [0, right] : [0, 0];
  if (to - from !== 1) return [];
  const entry = scope.entries[from];
  const isMissing = isNever(join.on, scope) || entry !== void 0 && isEmpty(entry.relation);
  return isMissing ? [from] : [];
}
function addJoin2(search, { join, right, end }, scope) {
  const entry = scope.entries[right];
  const seen = scopeUpTo(scope, end);
  const what = entry === void 0 ? null : joinWords(join.kind, entry, seen);
  if (what !== null) addReason(search, what, join.start);
  addCondition(search, join.on, seen);
}
function joinWords(kind, { relation, asOf }, scope) {
  if (asOf !== null) return isLookup(asOf, relation, scope) ? null : "temporal join";
  if (isTemporalFunction(relation)) return "temporal join";
  if (isCorrelate(relation)) return null;
  return kind === "," ? "join" : `${kind} JOIN`;
}
var scanned = /* @__PURE__ */ new Set(["kafka", "upsert-kafka", "datagen", "pulsar", "kinesis"]);
function isLookup(asOf, relation, scope) {
  const { made } = relation;
  const schema = made.type === "table" ? made.table.schema : null;
  if (schema?.object === "view") return false;
  const connector = schema?.options.get("connector") ?? "";
  return clockOf(asOf, scope) === "proctime" && !scanned.has(connector) && !connector.endsWith("-cdc");
}
var deepest2 = 20;
function isCorrelate({ made }, depth = 0) {
  if (depth > deepest2) return false;
  switch (made.type) {
    case "unnest":
      return true;
    case "function":
      return made.inputs.length === 0;
    case "renamed":
      return isCorrelate(made.input, depth + 1);
    case "select": {
      const { select, scope } = made;
      const only = scope.entries.length > 0 && scope.entries.every(({ relation }) => isCorrelate(relation, depth + 1));
      return only && select.groupBy === null && select.quantifier !== "DISTINCT" && wholeAggregate(select) === null;
    }
    default:
      return false;
  }
}
function isTemporalFunction({ made }) {
  if (made.type === "renamed") return isTemporalFunction(made.input);
  if (made.type !== "function" || made.inputs.length > 0) return false;
  const [only] = made.rest;
  return made.rest.length === 1 && only?.type === "path" && clockOf(only, made.scope) !== null;
}

// src/sql/state/kept.ts
function addKept(search, { columns }) {
  for (const column of columns) if (!isQuery(column)) addColumn2(search, column);
}
function isQuery({ source }) {
  return source.type === "computed" && holdsQuery(source.expression);
}
function holdsQuery(expression) {
  if (expression.type === "subquery") return true;
  let holds = false;
  eachChild(expression, (child) => {
    holds ||= holdsQuery(child);
  });
  return holds;
}

// src/sql/state/select-state.ts
function addSelect(search, select, scope, output) {
  if (isFiltered(select, scope) || fromIsEmpty(scope)) return;
  addFrom(search, scope);
  if (!isProjection(select, scope)) for (const { relation } of scope.entries) addKept(search, relation);
  addGrouping(search, select, scope);
  addCondition(search, select.where, scope);
  addCondition(search, select.having, scope);
  addCondition(search, select.qualify, { ...scope, output });
  for (const { expression } of select.items) addMemberships(search, expression, scope);
  if (select.quantifier === "DISTINCT" && select.from !== null) {
    addReason(search, "DISTINCT", select.start);
    addWhole(search, output);
  }
}
function isProjection(select, { entries }) {
  const { where, groupBy, having, qualify, quantifier } = select;
  if (where !== null || groupBy !== null || having !== null || qualify !== null) return false;
  return entries.length === 1 && quantifier !== "DISTINCT" && wholeAggregate(select) === null;
}
function addGrouping(search, select, scope) {
  if (select.groupBy !== null) {
    addReason(search, "GROUP BY", select.groupBy.start);
    for (const item of select.groupBy.items) addGroup(search, item, scope);
    return;
  }
  const whole2 = wholeAggregate(select);
  if (whole2 !== null) addReason(search, whole2.name.toUpperCase(), whole2.start);
}
function addGroup(search, item, scope) {
  if (item.type === "GROUPING SETS") for (const set of item.sets) addGroup(search, set, scope);
  else addExpressions(search, item.expressions, scope);
}

// src/sql/state/relation-state.ts
function searched(relation) {
  const search = newSearch();
  addOrder(search, relation);
  addWhole(search, relation);
  return ended(search);
}
function searchedRows(relation) {
  const search = newSearch();
  addRows(search, relation);
  return ended(search);
}
function searchedColumn(column) {
  const search = newSearch();
  addColumn2(search, column);
  return ended(search);
}
function ended(search) {
  while (search.relations.length + search.columns.length > 0) addNext(search);
  return search;
}
function addNext(search) {
  const relation = search.relations.pop();
  const column = relation === void 0 ? search.columns.pop() : void 0;
  if (relation !== void 0) addRelation2(search, relation);
  if (column !== void 0) addUsed(search, column);
}
function addOrder(search, { made }) {
  if (made.type !== "ordered" || made.query.limit !== null || givesNothing(made.query, made.scope.text))
    return;
  const [first] = made.query.orderBy;
  if (first !== void 0) addReason(search, "ORDER BY", first.expression.start);
}
function addRelation2(search, relation) {
  if (isEmpty(relation)) return;
  const { made } = relation;
  switch (made.type) {
    case "table":
      addTable2(search, made);
      return;
    case "select":
      addSelect(search, made.select, made.scope, relation);
      return;
    case "joined":
      addFrom(search, made.scope);
      return;
    case "ordered":
      addLimited(search, made);
      return;
    case "set-operation":
      addSetOperation(search, made);
      return;
    case "values":
      return;
    case "renamed":
    case "extended":
      addRows(search, made.input);
      return;
    default:
      addMade(search, made);
  }
}
function addMade(search, made) {
  switch (made.type) {
    case "unnest":
      addExpressions(search, made.unnest.arguments, made.scope);
      return;
    case "function":
      addExpressions(search, made.rest, made.scope);
      for (const input of made.inputs) addWhole(search, input);
      return;
    case "match":
      addReason(search, "MATCH_RECOGNIZE", made.match.start);
      addWhole(search, made.input);
      return;
    case "unknown":
      for (const input of made.inputs) addWhole(search, input);
      return;
  }
}
function addTable2(search, { table }) {
  addInput(search, table);
  const part = partOfView(table, null);
  if (part !== null) search.views.push(part);
}
function addLimited(search, { query, input, scope }) {
  const { limit, offset, orderBy } = query;
  if (limit !== null) addReason(search, "LIMIT", limit.start);
  else if (offset !== null && !isZero(offset, scope.text)) addReason(search, "OFFSET", offset.start);
  if (limit !== null || offset !== null)
    for (const { expression } of orderBy) addExpression(search, expression, scope);
  addRows(search, input);
}
function addSetOperation(search, { operation, terms }) {
  operation.operators.forEach((operator, i) => {
    const at = operation.terms[i + 1]?.start ?? operation.start;
    if (operator !== "UNION ALL") addReason(search, operator, at);
  });
  const compares = operation.operators.some((operator) => operator !== "UNION ALL");
  for (const term of terms) {
    if (compares) addWhole(search, term);
    else {
      addRows(search, term);
      addKept(search, term);
    }
  }
}

// src/sql/relation/filled.ts
function filledColumns(output) {
  const { relation } = output;
  const names = targetNames(output);
  if (names === null) return relation.columns.map((column) => ({ to: column.name, column }));
  return byPlace(names, relation);
}
function byPlace(names, { columns, certain }) {
  return names.slice(0, certain).flatMap((to, place) => {
    const column = columns[place];
    return column === void 0 ? [] : [{ to, column }];
  });
}
function targetNames({ by, scope }) {
  if (by === null) return null;
  if (by.type === "insert") return insertedNames(by, storedRelation(by.target.name, scope));
  const { names } = by.schema;
  return by.object === "view" && names.length > 0 ? names.map(lastPart) : null;
}
function insertedNames({ columns, partition }, { made }) {
  const fixed2 = new Set(partition.filter(({ value }) => value !== null).map(({ column }) => column.text));
  const listed = columns.length > 0 ? columns.map(lastPart) : made.type === "table" ? writable(made.table.schema) : null;
  return listed === null ? null : listed.filter((name) => !fixed2.has(name));
}
function writable(schema) {
  if (schema === null || schema.unknown !== null) return null;
  return schema.columns.filter((column) => !column.virtual).map((column) => column.name);
}
function lastPart({ parts }) {
  return parts.at(-1)?.text ?? "";
}

// src/sql/state/upsert-state.ts
function materializes(output, { readsUnknown, readsChanges }) {
  const { by, scope, target } = output;
  if (by?.type !== "insert" || target === null) return false;
  const sink = scope.catalogue.tableOf(target.parts.map((part) => part.text));
  if (sink === null || sink.primaryKey.length === 0 || readsUnknown) return false;
  const keepsFirst = by.conflict === "NOTHING" || by.conflict === "ERROR";
  return (readsChanges || keepsFirst) && !keepsKey(output, sink);
}
function keepsKey(output, { primaryKey }) {
  const filled2 = new Map(filledColumns(output).map(({ to, column }) => [to, column]));
  const stored2 = primaryKey.map((name) => storedBehind(filled2.get(name)));
  const [first] = stored2;
  if (first === void 0 || first === null) return false;
  const names = new Set(stored2.map((column) => column?.table === first.table ? column.name : ""));
  const key = first.table.schema?.primaryKey ?? [];
  return key.length === names.size && key.every((name) => names.has(name));
}
function storedBehind(column) {
  const source = column?.source;
  if (source?.type === "stored") return source;
  if (source?.type !== "computed" || source.expression.type !== "path") return null;
  const meaning = meaningOf(source.expression.parts, source.scope);
  return meaning.type === "column" && meaning.fields.length === 0 ? storedBehind(meaning.column) : null;
}

// src/sql/state/view-state.ts
var nothing2 = { what: /* @__PURE__ */ new Set(), readsUnknown: false, readsChanges: false };
var known6 = /* @__PURE__ */ new WeakMap();
function keptFor(part) {
  const open = opened2(part);
  for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
    const below = top.search.views[top.next];
    top.next += 1;
    if (below !== void 0) open.push(...opened2(below));
    else {
      remember(top.part, together2(top.search));
      open.pop();
    }
  }
  return recalled(part) ?? nothing2;
}
function opened2(part) {
  if (recalled(part) !== void 0) return [];
  remember(part, nothing2);
  const { query, column } = part;
  const search = column === null ? searchedRows(query) : searchedColumn(columnOf(query, column));
  return [{ part, search, next: 0 }];
}
function together2({ reasons, views: views2, ...own }) {
  const below = views2.map((part) => recalled(part) ?? nothing2);
  return {
    what: /* @__PURE__ */ new Set([...reasons.map(({ what }) => what), ...below.flatMap(({ what }) => [...what])]),
    readsUnknown: own.readsUnknown || below.some(({ readsUnknown }) => readsUnknown),
    readsChanges: own.readsChanges || below.some(({ readsChanges }) => readsChanges)
  };
}
function recalled({ view, column }) {
  return view.schema === null ? nothing2 : known6.get(view.schema)?.get(column);
}
function remember({ view, column }, kept) {
  if (view.schema === null) return;
  const parts = known6.get(view.schema) ?? /* @__PURE__ */ new Map();
  known6.set(view.schema, parts.set(column, kept));
}

// src/sql/state/state.ts
function stateOf(statement, catalogue) {
  const parsed = parsedOf(statement);
  if (parsed === null) return { stateful: null, reasons: [] };
  const { text: text2 } = parsed.cursor.tokens;
  const outputs = outputsOf(parsed.syntax, text2, catalogue);
  const reasons = outputs.flatMap(reasonsOf);
  return {
    stateful: outputs.length === 0 ? null : reasons.length > 0,
    reasons: reasons.length === 0 ? [] : shown(reasons, placesIn(statement, text2))
  };
}
function placesIn({ start, end, line, column }, text2) {
  const lines = lineStarts(text2.slice(start, end));
  return (at) => {
    const inside = placeAt(lines, at - start);
    const before = inside.line === 1 ? column - 1 : 0;
    return { line: line + inside.line - 1, column: inside.column + before };
  };
}
function reasonsOf(output) {
  const search = searched(output.relation);
  const hidden = search.views.flatMap(
    (part) => [...keptFor(part).what].map((what) => ({ what, view: part.view.written }))
  );
  const reasons = [...search.reasons, ...hidden];
  if (reasons.length > 0 || !materializes(output, together2(search))) return reasons;
  return [{ what: "upsert materialisation", at: output.target?.start ?? 0 }];
}
function shown(reasons, placeOf) {
  const own = reasons.flatMap((found2) => "at" in found2 ? [found2] : []).sort((a, b) => a.at - b.at);
  const placed = own.map(({ what, at }) => {
    const { line, column } = placeOf(at);
    return `${what} at ${line}:${column}`;
  });
  const hidden = reasons.flatMap((found2) => "view" in found2 ? [`${found2.what} in ${found2.view}`] : []);
  return [.../* @__PURE__ */ new Set([...placed, ...hidden.sort()])];
}

// src/sql/schema/column.ts
function columnOf2(cursor, column) {
  const { name, kind, dataType, expression, metadata } = column;
  const said = expression ?? metadata;
  const canonical = said === null ? null : canonicalSpan(cursor, said);
  return {
    name: name.parts.map((part) => part.text).join("."),
    kind,
    virtual: kind === "computed" || metadata !== null && canonical?.endsWith("VIRTUAL") === true,
    type: dataType === null ? null : typeOfSyntax(dataType),
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
    column: column.parts.map((part) => part.text).join("."),
    expression: canonicalSpan(cursor, expression),
    uses: [...new Set(columnsIn(expression))]
  };
}
function columnsIn(expression) {
  if (expression.type === "path") return expression.parts.slice(0, 1).map((part) => part.text);
  const found2 = [];
  eachChild(expression, (child) => found2.push(...columnsIn(child)));
  return found2;
}
function primaryKeyOf({ columns, constraints }) {
  const all = [...columns.flatMap((column) => column.constraint ?? []), ...constraints];
  const key = all.find((constraint) => constraint.kind === "PRIMARY KEY");
  return key === void 0 ? null : key.columns.map((part) => part.text);
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
  const at = columns.findIndex(({ name }) => name === column.name);
  return at < 0 ? [...columns, column] : columns.with(at, column);
}
function keyed2(draft) {
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
    distribution: has("DISTRIBUTION") ? base.distribution : null,
    partitionedBy: has("PARTITIONS") ? base.partitionedBy : null,
    options: has("OPTIONS") ? base.options : /* @__PURE__ */ new Map(),
    query: null
  };
}
function strategyOf(feature, options) {
  const said = options.findLast((option) => option.feature === feature);
  return (said ?? options.find((option) => option.feature === "ALL"))?.strategy ?? "INCLUDING";
}
function added(base, own) {
  return {
    ...own,
    columns: own.columns.reduce(withColumn, base.columns),
    unknown: base.unknown,
    primaryKey: own.primaryKey.length > 0 ? own.primaryKey : base.primaryKey,
    watermark: own.watermark ?? base.watermark,
    distribution: own.distribution ?? base.distribution,
    partitionedBy: own.partitionedBy ?? base.partitionedBy,
    options: new Map([...base.options, ...own.options])
  };
}

// src/sql/schema/create.ts
function created(cursor, create, catalogue) {
  const own = ownDraft(cursor, create);
  if (create.like !== null) return keyed2(likeAnother(own, create, catalogue));
  return keyed2(create.query === null ? own : filled(own, create, cursor.tokens.text, catalogue));
}
function ownDraft(cursor, create) {
  const { object, temporary, distribution, partitionedBy, options } = definitionOf(cursor, create);
  const { schema } = create;
  return {
    object,
    temporary,
    columns: schema.columns.map((column) => columnOf2(cursor, column)),
    unknown: null,
    primaryKey: primaryKeyOf(schema) ?? [],
    watermark: watermarkOf(cursor, schema),
    distribution,
    partitionedBy,
    options: new Map(options.map(({ key, value }) => [key, value])),
    query: null,
    reads: []
  };
}
function likeAnother(own, { like }, catalogue) {
  const parts = like?.target.name.parts.map((part) => part.text) ?? [];
  const schema = catalogue.tableOf(parts);
  const unknown = `${parts.join(".")}, which it is LIKE, is not known`;
  const base = schema === null ? { ...uncreated, unknown } : draftOf(schema);
  return added(taken(base, like?.options ?? []), own);
}
function filled(own, create, text2, catalogue) {
  const { query } = create;
  if (query === null) return own;
  const scope = emptyScope(text2, catalogue);
  const relation = relationOfQuery(query, scope);
  for (const common of scope.allCommon) common.columns.forEach(typeOfColumn);
  const names = create.schema.names.flatMap(({ parts }) => parts.slice(-1));
  const given = create.object === "view" ? renamed(relation, names) : relation;
  return behind(own, given, create.object === "view" ? [] : create.schema.names);
}
function behind(own, query, order = []) {
  const declared = new Map(own.columns.map((column) => [column.name, column]));
  const derived = inOrder(query.columns, order).map((column) => overridden(declared, derivedColumn(column)));
  const names = new Set(derived.map(({ name }) => name));
  const unknown = query.openings[0]?.reason ?? null;
  return {
    ...own,
    columns: [...own.columns.filter(({ name }) => !names.has(name)), ...derived],
    unknown,
    query
  };
}
function inOrder(columns, order) {
  if (order.length !== columns.length) return columns;
  const named = order.map(({ parts }) => columns.find(({ name }) => name === parts.at(-1)?.text));
  return named.every((column) => column !== void 0) ? named : columns;
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
      return { ...draft, columns: draft.columns.filter(({ name }) => !namesOf2(alter.columns).includes(name)) };
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
      return { ...draft, options: without(draft.options, resetKeys(cursor, alter)) };
    case "as":
      return requeried(draft, cursor, alter, catalogue);
    case "rename":
    case "add-partition":
    case "drop-partition":
    case "other":
      return draft;
  }
}
function namesOf2(paths) {
  return paths.map(({ parts }) => parts.map((part) => part.text).join("."));
}
function changed(draft, cursor, { schema }) {
  const columns = schema.columns.reduce((list, column) => withPlaced(list, cursor, column), draft.columns);
  return keyed2({
    ...draft,
    columns,
    primaryKey: primaryKeyOf(schema) ?? draft.primaryKey,
    watermark: watermarkOf(cursor, schema) ?? draft.watermark
  });
}
function withPlaced(columns, cursor, syntax) {
  const [outer, ...inner] = syntax.name.parts;
  if (inner.length > 0)
    return columns.map((column) => column.name === outer?.text ? { ...column, type: null } : column);
  return moved2(withColumn(columns, columnOf2(cursor, syntax)), syntax, cursor);
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
  const [from, to] = namesOf2(columns);
  if (from === void 0 || to === void 0) return draft;
  const rename = (name) => name === from ? to : name;
  return {
    ...draft,
    columns: draft.columns.map((column) => ({ ...column, name: rename(column.name) })),
    primaryKey: draft.primaryKey.map(rename),
    watermark: draft.watermark === null ? null : { ...draft.watermark, column: rename(draft.watermark.column) }
  };
}
function resetKeys(cursor, { start, end }) {
  const written2 = canonicalSpan(cursor, { start, end });
  return new Set(
    [...written2.matchAll(/'((?:[^']|'')*)'/g)].map(([, key]) => (key ?? "").replaceAll("''", "'"))
  );
}
function without(options, keys) {
  return new Map([...options].filter(([key]) => !keys.has(key)));
}
function requeried(draft, cursor, { query }, catalogue) {
  if (query === null) return draft;
  return behind({ ...draft, columns: [] }, relationOfQuery(query, emptyScope(cursor.tokens.text, catalogue)));
}

// src/sql/schema/table-schema.ts
var noTables = { tableOf: () => null };

// src/sql/schema/finish.ts
function finished(id, draft) {
  const plain2 = draft.columns.filter(({ computed }) => computed === null).map((column) => stored(draft, column));
  const own = ownRelation(id, plain2);
  const columns = draft.columns.map(
    (column) => column.computed === null ? stored(draft, column) : computedColumn(draft, column, column.computed, own)
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
  const table = { written: id, schema: null };
  const made = { type: "table", table };
  const own = columns.map((schema) => {
    const source = { type: "stored", table, name: schema.name, schema };
    return { name: schema.name, source };
  });
  return relationOf(made, own);
}
function computedColumn(draft, column, { expression, text: text2 }, own) {
  const scope = scopeOver(own, emptyScope(text2, noTables));
  const found2 = typeOfExpression(expression, scope);
  const time = timeOf(draft, column.name) ?? (found2?.time === "proctime" ? "proctime" : null);
  return { ...column, type: found2?.type ?? null, computed: { expression, scope }, time };
}

// src/sql/schema/build.ts
function buildTable(id, { creates: creates2, alters: alters2 }, before, seenBy) {
  const drafts = creates2.flatMap((statement) => createdBy(statement, seenBy) ?? []);
  const first = drafts[0] ?? (before === null ? uncreated : draftOf(before));
  const start = drafts.every((draft) => agrees(id, first, draft)) ? first : contradicted(first);
  return finished(
    id,
    alters2.reduce((draft, statement) => alteredBy(draft, statement, seenBy), start)
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
  const shown2 = columns.map(({ name, kind, type, said }) => [name, kind, type, said]);
  const { primaryKey, watermark, distribution, partitionedBy, options } = schema;
  return JSON.stringify([shown2, primaryKey, watermark, distribution, partitionedBy, [...options].sort()]);
}
function contradicted(draft) {
  return { ...draft, columns: [], query: null, unknown: "it is defined more than once, differently" };
}

// src/sql/schema/catalogue.ts
function schemaOf(statements, elsewhere = () => null) {
  const said = gather(statements);
  return { ...schemasFrom((id) => said.get(id), elsewhere), ids: [...said.keys()].sort() };
}
function schemasAbout(about) {
  const known8 = /* @__PURE__ */ new Map();
  const said = (id) => {
    if (!known8.has(id)) known8.set(id, gather(about(id)).get(id));
    return known8.get(id);
  };
  return schemasFrom(said, () => null);
}
function schemasFrom(said, elsewhere) {
  const built = /* @__PURE__ */ new Map();
  const known8 = (idOf) => ({
    tableOf: (parts) => built.get(idOf(parts)) ?? null
  });
  const tableOf2 = (id) => {
    for (const next of unbuilt(id, said, built)) {
      const own = said(next);
      const other = own !== void 0 && isCreated(own) ? null : elsewhere(next);
      built.set(next, other ?? (own === void 0 ? null : build(next, own, built, known8)));
    }
    return built.get(id) ?? null;
  };
  const seenBy = (idOf) => ({ tableOf: (parts) => tableOf2(idOf(parts)) });
  return { tableOf: tableOf2, seenBy };
}
function isCreated({ creates: creates2, before }) {
  return creates2.length > 0 || before !== null;
}
function build(id, said, built, known8) {
  const before = said.before === null ? null : built.get(said.before) ?? null;
  const reads = madeOf(said).flatMap((other) => built.get(other) ?? []);
  return { ...buildTable(id, said, before, ({ idOf }) => known8(idOf)), reads };
}
function gather(statements) {
  const all = /* @__PURE__ */ new Map();
  const of = (id) => {
    const known8 = all.get(id) ?? { creates: [], alters: [], before: null };
    all.set(id, known8);
    return known8;
  };
  for (const named of statements) {
    const [defined] = namedAs(named, "define");
    const [altered2] = namedAs(named, "alter");
    const [renamed2] = namedAs(named, "rename");
    if (defined !== void 0) of(defined).creates.push(named);
    else if (renamed2 !== void 0 && altered2 !== void 0) of(renamed2).before = altered2;
    else if (altered2 !== void 0 && named.statement.kind.startsWith("alter")) of(altered2).alters.push(named);
  }
  return all;
}
function namedAs({ statement, idOf }, role) {
  return statement.names.filter((name) => name.role === role).map((name) => idOf(name.parts.map(textOf)));
}
function textOf({ text: text2 }) {
  return text2;
}
function madeOf({ creates: creates2, alters: alters2, before }) {
  const read = [...creates2, ...alters2].flatMap((named) => [
    ...namedAs(named, "like"),
    ...namedAs(named, "read")
  ]);
  return before === null ? read : [before, ...read];
}
function unbuilt(id, saidOf, built) {
  const order = [];
  const entered = /* @__PURE__ */ new Set();
  const open = [];
  const enter = (next) => {
    if (built.has(next) || entered.has(next)) return;
    entered.add(next);
    const said = saidOf(next);
    open.push({ id: next, left: said === void 0 ? [] : [...madeOf(said)].reverse() });
  };
  enter(id);
  for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
    const next = top.left.pop();
    if (next !== void 0) enter(next);
    else order.push(open.pop()?.id ?? "");
  }
  return order;
}

// src/sql/lineage/gathering.ts
var nowhere = { values: [], influences: [], whole: [], unknown: [] };
function newMemory(expands) {
  return { expands, columns: /* @__PURE__ */ new Map(), rows: /* @__PURE__ */ new Map() };
}
function gathering(memory) {
  return { values: /* @__PURE__ */ new Map(), influences: /* @__PURE__ */ new Map(), whole: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Set(), memory };
}
function labelOf({ table, name }) {
  return `${table.written}.${name}`;
}
function addOrigins(to, origins) {
  for (const column of origins.values) to.values.set(labelOf(column), column);
  addRest(to, origins);
}
function addInfluences(to, origins) {
  for (const column of origins.values) to.influences.set(labelOf(column), column);
  addRest(to, origins);
}
function addRest(to, { influences, whole: whole2, unknown }) {
  for (const column of influences) to.influences.set(labelOf(column), column);
  for (const table of whole2) to.whole.set(table.written, table);
  for (const reason of unknown) to.unknown.add(reason);
}
function gathered({ values, influences, whole: whole2, unknown }) {
  return {
    values: values.size === 0 ? nowhere.values : [...values.values()],
    influences: influences.size === 0 ? nowhere.influences : [...influences.values()],
    whole: whole2.size === 0 ? nowhere.whole : [...whole2.values()],
    unknown: unknown.size === 0 ? nowhere.unknown : [...unknown]
  };
}

// src/sql/lineage/listed-tables.ts
var none = [];
var known7 = /* @__PURE__ */ new WeakMap();
function listedTables({ made }) {
  if (made.type === "table") return [made.table];
  const before = known7.get(made);
  if (before !== void 0) return before;
  const found2 = tablesOf2(made);
  known7.set(made, found2);
  return found2;
}
function tablesOf2(made) {
  switch (made.type) {
    case "table":
      return [made.table];
    case "select":
      return starTables(made.select, made.scope);
    case "joined":
      return together3(made.scope.entries.map(({ relation }) => relation));
    case "ordered":
    case "renamed":
    case "extended":
      return listedTables(made.input);
    case "set-operation":
      return together3(made.terms);
    case "match":
      return made.match.rows.startsWith("ALL") ? listedTables(made.input) : none;
    case "function":
    case "unknown":
      return together3(made.inputs);
    case "values":
    case "unnest":
      return none;
  }
}
function together3(relations) {
  const [only] = relations;
  if (relations.length === 1 && only !== void 0) return listedTables(only);
  const found2 = /* @__PURE__ */ new Map();
  for (const relation of relations)
    for (const table of listedTables(relation)) found2.set(table.written, table);
  return found2.size === 0 ? none : [...found2.values()];
}
function starTables({ items }, scope) {
  const relations = items.flatMap(({ expression }) => {
    if (expression.type !== "star") return [];
    const { qualifier } = expression;
    const named = qualifier.length === 0 ? null : relationNamed(qualifier, scope);
    if (named !== null) return [named];
    if (rowFields(expression, scope) !== null) return [];
    return scope.entries.map(({ relation }) => relation);
  });
  return relations.length === 0 ? none : together3(relations);
}

// src/sql/lineage/row-origins.ts
function rowOriginsOf(relation, memory) {
  const { made } = relation;
  const before = memory.rows.get(made);
  if (before !== void 0) return before;
  memory.rows.set(made, nowhere);
  const to = gathering(memory);
  addRows2(to, relation);
  const origins = gathered(to);
  memory.rows.set(made, origins);
  return origins;
}
function addRows2(to, relation) {
  const { made } = relation;
  switch (made.type) {
    case "table": {
      const { schema } = made.table;
      const query = to.memory.expands ? viewQuery(schema) : null;
      if (schema === null || query === null) return;
      settleView(schema);
      addOrigins(to, rowOriginsOf(query, viewMemory(schema)));
      return;
    }
    case "select":
      addSelect2(to, made.select, made.scope, relation);
      return;
    case "joined":
      addFrom2(to, made.scope);
      return;
    case "ordered":
      addRowsOf(to, made.input);
      if (made.query.limit !== null || made.query.offset !== null)
        addOrder2(to, made.query.orderBy, made.scope);
      return;
    case "set-operation":
      addSetOperation2(to, made.operation.operators, made.terms);
      return;
    case "values":
      return;
    case "renamed":
      addRowsOf(to, made.input);
      addWhole2(to, made.input);
      return;
    default:
      addMade2(to, made);
  }
}
function addMade2(to, made) {
  switch (made.type) {
    case "unnest":
      addValues(to, made.unnest.arguments, made.scope);
      return;
    case "extended":
      addRowsOf(to, made.input);
      for (const argument of made.call.arguments) addArgument(to, argument, made.scope);
      return;
    case "function":
      addValues(to, made.rest, made.scope);
      for (const input of made.inputs) addWholeRow(to, input, "a function");
      return;
    case "match":
      addRowsOf(to, made.input);
      addValues(to, made.match.partitionBy, made.scope);
      addOrder2(to, made.match.orderBy, made.scope);
      for (const { condition } of made.match.defines) addValue(to, condition, made.scope);
      return;
    case "unknown":
      for (const input of made.inputs) addWholeRow(to, input, "the query");
      return;
  }
}
function addArgument(to, argument, scope) {
  if (argument.type === "named") addArgument(to, argument.value, scope);
  else if (argument.type === "table-argument") {
    addValues(to, argument.partitionBy, scope);
    addOrder2(to, argument.orderBy, scope);
  } else if (argument.type !== "model") addValue(to, argument, scope);
}
function addRowsOf(to, relation) {
  addOrigins(to, rowOriginsOf(relation, to.memory));
}
function addValues(to, list, scope) {
  for (const expression of list) addValue(to, expression, scope);
}
function addOrder2(to, list, scope) {
  for (const { expression } of list) addValue(to, expression, scope);
}
function addFrom2(to, scope) {
  for (const { relation, asOf } of scope.entries) {
    addRowsOf(to, relation);
    if (asOf !== null) addValue(to, asOf, scope);
  }
  for (const { join, end } of scope.joins) if (join.on !== null) addValue(to, join.on, scopeUpTo(scope, end));
  for (const column of scope.shared) addOrigins(to, originsOf(column, to.memory));
  if (scope.joins.some(({ join }) => join.natural))
    for (const { relation } of scope.entries) addWhole2(to, relation);
}
function addSelect2(to, select, scope, output) {
  addFrom2(to, scope);
  if (select.where !== null) addValue(to, select.where, scope);
  for (const item of select.groupBy?.items ?? []) addGroup2(to, item, scope);
  if (select.having !== null) addValue(to, select.having, scope);
  if (select.qualify !== null) addValue(to, select.qualify, { ...scope, output });
  if (select.quantifier === "DISTINCT") addColumns(to, output, "DISTINCT");
}
function addGroup2(to, item, scope) {
  if (item.type === "GROUPING SETS") for (const set of item.sets) addGroup2(to, set, scope);
  else addValues(to, item.expressions, scope);
}
function addSetOperation2(to, operators, terms) {
  const compares = operators.some((operator) => operator !== "UNION ALL");
  for (const term of terms) {
    if (compares) addWholeRow(to, term, "the set operation");
    else addRowsOf(to, term);
    addWhole2(to, term);
  }
}
function addWhole2(to, relation) {
  for (const table of listedTables(relation)) to.whole.set(table.written, table);
}

// src/sql/lineage/expression-origins.ts
function addValue(to, expression, scope) {
  switch (expression.type) {
    case "path": {
      const meaning = meaningOf(expression.parts, scope);
      if (meaning.type === "column") addOrigins(to, originsOf(meaning.column, to.memory));
      else addWholeRow(to, meaning.relation, "an expression");
      return;
    }
    case "literal":
      return;
    case "star":
      addStar2(to, expression, scope);
      return;
    case "subquery":
      addQuery2(to, expression.query, scope);
      return;
    case "table-argument":
      addWholeRow(to, relationOfQuery(expression.query, scope), "a function");
      return;
    case "unary":
      if (expression.operator === "EXISTS" || expression.operator === "UNIQUE")
        addExistence(to, expression.operand, scope);
      else addValue(to, expression.operand, scope);
      return;
    case "call":
      addCall(to, expression, scope);
      return;
    default:
      eachChild(expression, (child) => addValue(to, child, scope));
  }
}
function relationInside(to, query, scope) {
  const before = scope.allCommon.length;
  const relation = relationOfQuery(query, scope);
  settleCommonTables(scope, to.memory, before);
  return relation;
}
function addQuery2(to, query, scope) {
  const relation = relationInside(to, query, scope);
  addColumns(to, relation, "a sub-query");
  addInfluences(to, rowOriginsOf(relation, to.memory));
}
function addExistence(to, operand, scope) {
  if (operand.type !== "subquery") addValue(to, operand, scope);
  else addInfluences(to, rowOriginsOf(relationInside(to, operand.query, scope), to.memory));
}
function addCall(to, call, scope) {
  const [first] = call.arguments;
  const countsRows = first?.type === "star" && first.qualifier.length === 0;
  eachChild(call, (child) => {
    if (child !== first || !countsRows) addValue(to, child, scope);
  });
  for (const window of windowsOf(call, scope)) eachOfWindow(window, (child) => addValue(to, child, scope));
}
function windowsOf({ over }, { select }) {
  if (over === null || "type" in over) return [];
  const named = select?.windows.find(({ name }) => name.text === over.text);
  return named === void 0 ? [] : [named.window];
}
function addStar2(to, { qualifier }, scope) {
  const named = qualifier.length > 0 ? relationNamed(qualifier, scope) : null;
  const relations = named === null ? scope.entries.map(({ relation }) => relation) : [named];
  for (const relation of relations) addWholeRow(to, relation, "an expression");
}
function addColumns(to, relation, by) {
  for (const column of relation.columns) addOrigins(to, originsOf(column, to.memory));
  for (const { reason } of relation.openings) to.unknown.add(`${by} takes whole rows: ${reason}`);
  for (const table of listedTables(relation)) to.whole.set(table.written, table);
}
function addWholeRow(to, relation, by) {
  addColumns(to, relation, by);
  addInfluences(to, rowOriginsOf(relation, to.memory));
}

// src/sql/lineage/origins.ts
var circle = { ...nowhere, unknown: ["it is made of itself"] };
function originsOf({ source }, memory) {
  const before = memory.columns.get(source);
  if (before !== void 0) return before;
  memory.columns.set(source, circle);
  const origins = originsOfSource(source, memory);
  memory.columns.set(source, origins);
  return origins;
}
function originsOfSource(source, memory) {
  switch (source.type) {
    case "stored":
      return originsOfStored(source, memory);
    case "computed":
      return originsOfExpression(source.expression, source.scope, memory);
    case "field":
      return originsOfExpression(source.row, source.scope, memory);
    case "optional":
      return originsOf(source.column, memory);
    case "combined": {
      const to = gathering(memory);
      for (const column of source.columns) addOrigins(to, originsOf(column, memory));
      return gathered(to);
    }
    case "produced": {
      const to = gathering(memory);
      for (const expression of source.from) addValue(to, expression, source.scope);
      for (const relation of source.whole) addWholeRow(to, relation, source.by);
      return gathered(to);
    }
    case "unknown":
      return { ...nowhere, unknown: [source.reason] };
  }
}
function originsOfStored(source, memory) {
  const { schema } = source.table;
  const query = memory.expands ? viewQuery(schema) : null;
  if (schema === null || query === null) return { ...nowhere, values: [source] };
  settleView(schema);
  return originsOf(columnOf(query, source.name), viewMemory(schema));
}
function viewQuery(schema) {
  return schema?.object === "view" ? schema.query : null;
}
function originsOfExpression(expression, scope, memory) {
  if (expression.type === "path") {
    const meaning = meaningOf(expression.parts, scope);
    if (meaning.type === "column") return originsOf(meaning.column, memory);
  }
  const to = gathering(memory);
  addValue(to, expression, scope);
  return gathered(to);
}

// src/sql/lineage/settle.ts
function settleCommonTables({ allCommon }, memory, from = 0) {
  for (let i = from; i < allCommon.length; i += 1) {
    const relation = allCommon[i];
    if (relation !== void 0) settle(relation, memory);
  }
}
function settle(relation, memory) {
  for (const column of relation.columns) originsOf(column, memory);
  rowOriginsOf(relation, memory);
  listedTables(relation);
}
var views = /* @__PURE__ */ new WeakMap();
function viewMemory(view) {
  const memory = views.get(view) ?? newMemory(true);
  views.set(view, memory);
  return memory;
}
var settledViews = /* @__PURE__ */ new WeakSet();
function settleView(view) {
  if (settledViews.has(view)) return;
  for (const schema of viewsBelow(view)) if (schema.query !== null) settle(schema.query, viewMemory(schema));
}
function viewsBelow(view) {
  const order = [];
  const open = [view];
  for (let top = open.pop(); top !== void 0; top = open.pop()) {
    if (settledViews.has(top)) continue;
    settledViews.add(top);
    order.push(top);
    for (const read of top.reads) if (read.object === "view") open.push(read);
  }
  return order.reverse();
}

export {
  nameTable,
  creates,
  alters,
  fills,
  placeStatements,
  spelledIn,
  spellingsOf,
  mentionsOf,
  statementText,
  unbounded,
  typeOfSyntax,
  shownType,
  shownFull,
  scopeUpTo,
  meaningOf,
  storedRelation,
  wholeAggregate,
  typeOfColumn,
  typeOfExpression,
  relationOfQuery,
  schemaOf,
  schemasAbout,
  outputsOf,
  filledColumns,
  stateOf,
  nowhere,
  newMemory,
  labelOf,
  listedTables,
  settleCommonTables,
  rowOriginsOf,
  originsOf,
  originsOfExpression
};
