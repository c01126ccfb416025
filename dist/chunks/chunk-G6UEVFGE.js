import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  literal,
  openSession,
  quoted
} from "./chunk-B6AYP3SL.js";
import {
  capabilitiesOf,
  lineStarts,
  placeAt
} from "./chunk-CUGJNAVL.js";
import {
  meaningDifferences,
  parseSql,
  syntaxOf
} from "./chunk-SHQ6T4SG.js";
import {
  counted,
  messageOf
} from "./chunk-TLCTVH6B.js";
import {
  Overtaken,
  Refusal
} from "./chunk-G5SMYKX2.js";
import {
  __export
} from "./chunk-HANBNIMK.js";

// src/engines/hand.ts
function refuseOlder(act, hand, known) {
  if (hand.token < known.token)
    throw new Overtaken(act, `another run has taken over since (token ${known.token} after ${hand.token})`);
  if (hand.generation > 0 && hand.generation < known.generation)
    throw new Overtaken(
      act,
      `another deployment has begun since (${known.generation} after ${hand.generation})`
    );
}
function generationOf(key) {
  const number = /^(\d+)\//.exec(key)?.[1];
  return number === void 0 ? null : Number(number);
}

// src/engines/duckdb/compare/compare.ts
import { availableParallelism } from "node:os";

// src/engines/duckdb/types/flink-type.ts
var flink_type_exports = {};
__export(flink_type_exports, {
  array: () => array,
  asDecimal: () => asDecimal,
  bigint: () => bigint,
  boolean: () => boolean,
  bytes: () => bytes,
  date: () => date,
  decimal: () => decimal,
  double: () => double,
  float: () => float,
  int: () => int,
  isBinary: () => isBinary,
  isFloating: () => isFloating,
  isInteger: () => isInteger,
  isInterval: () => isInterval,
  isNumeric: () => isNumeric,
  isText: () => isText,
  isTimestamp: () => isTimestamp,
  map: () => map,
  months: () => months,
  nullType: () => nullType,
  row: () => row,
  sameType: () => sameType,
  seconds: () => seconds,
  smallint: () => smallint,
  string: () => string,
  time: () => time,
  timestamp: () => timestamp,
  timestampLtz: () => timestampLtz,
  tinyint: () => tinyint,
  typeText: () => typeText,
  unlimited: () => unlimited,
  widerInteger: () => widerInteger
});
var unlimited = 2147483647;
var simple = (kind) => ({ kind });
var nullType = simple("NULL");
var boolean = simple("BOOLEAN");
var tinyint = simple("TINYINT");
var smallint = simple("SMALLINT");
var int = simple("INT");
var bigint = simple("BIGINT");
var float = simple("FLOAT");
var double = simple("DOUBLE");
var date = simple("DATE");
var months = simple("INTERVAL MONTH");
var seconds = simple("INTERVAL SECOND");
var string = { kind: "VARCHAR", length: unlimited };
var bytes = { kind: "VARBINARY", length: unlimited };
var decimal = (precision, scale) => ({
  kind: "DECIMAL",
  precision,
  scale
});
var time = (precision) => ({ kind: "TIME", precision });
var timestamp = (precision) => ({ kind: "TIMESTAMP", precision });
var timestampLtz = (precision) => ({ kind: "TIMESTAMP_LTZ", precision });
var array = (element3) => ({ kind: "ARRAY", element: element3 });
var map = (key, value2) => ({ kind: "MAP", key, value: value2 });
var row = (fields2) => ({ kind: "ROW", fields: fields2 });
var integers = ["TINYINT", "SMALLINT", "INT", "BIGINT"];
var isInteger = (type) => integers.includes(type.kind);
var isFloating = (type) => type.kind === "FLOAT" || type.kind === "DOUBLE";
var isNumeric = (type) => isInteger(type) || isFloating(type) || type.kind === "DECIMAL";
var isText = (type) => type.kind === "CHAR" || type.kind === "VARCHAR";
var isBinary = (type) => type.kind === "BINARY" || type.kind === "VARBINARY";
var isTimestamp = (type) => type.kind === "TIMESTAMP" || type.kind === "TIMESTAMP_LTZ";
var isInterval = (type) => type.kind === "INTERVAL MONTH" || type.kind === "INTERVAL SECOND";
function widerInteger(a, b) {
  return integers.indexOf(a.kind) >= integers.indexOf(b.kind) ? a : b;
}
function asDecimal(type) {
  switch (type.kind) {
    case "DECIMAL":
      return type;
    case "TINYINT":
      return decimal(3, 0);
    case "SMALLINT":
      return decimal(5, 0);
    case "INT":
      return decimal(10, 0);
    default:
      return decimal(19, 0);
  }
}
function sameType(a, b) {
  return typeText(a) === typeText(b);
}
function typeText(type) {
  switch (type.kind) {
    case "DECIMAL":
      return `DECIMAL(${type.precision}, ${type.scale})`;
    case "CHAR":
    case "BINARY":
      return `${type.kind}(${type.length})`;
    case "VARCHAR":
      return type.length === unlimited ? "STRING" : `VARCHAR(${type.length})`;
    case "VARBINARY":
      return type.length === unlimited ? "BYTES" : `VARBINARY(${type.length})`;
    case "TIME":
    case "TIMESTAMP":
    case "TIMESTAMP_LTZ":
      return `${type.kind}(${type.precision})`;
    case "ARRAY":
    case "MULTISET":
      return `${type.kind}<${typeText(type.element)}>`;
    case "MAP":
      return `MAP<${typeText(type.key)}, ${typeText(type.value)}>`;
    case "ROW":
      return `ROW<${type.fields.map((field) => `${quoted2(field.name)} ${typeText(field.type)}`).join(", ")}>`;
    default:
      return type.kind;
  }
}
function quoted2(name) {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

// src/engines/duckdb/types/duckdb-type.ts
function duckdbType(type) {
  switch (type.kind) {
    case "NULL":
      return "INTEGER";
    case "INT":
      return "INTEGER";
    case "CHAR":
    case "VARCHAR":
      return "VARCHAR";
    case "BINARY":
    case "VARBINARY":
      return "BLOB";
    case "DECIMAL":
      return `DECIMAL(${type.precision}, ${type.scale})`;
    case "TIME":
      return "TIME";
    case "TIMESTAMP":
      return "TIMESTAMP";
    case "TIMESTAMP_LTZ":
      return "TIMESTAMP WITH TIME ZONE";
    case "INTERVAL MONTH":
    case "INTERVAL SECOND":
      return "INTERVAL";
    case "ARRAY":
      return `${duckdbType(type.element)}[]`;
    case "MULTISET":
      return `MAP(${duckdbType(type.element)}, INTEGER)`;
    case "MAP":
      return `MAP(${duckdbType(type.key)}, ${duckdbType(type.value)})`;
    case "ROW":
      return `STRUCT(${type.fields.map((field) => `${quoted(field.name)} ${duckdbType(field.type)}`).join(", ")})`;
    default:
      return type.kind;
  }
}
var simple2 = /* @__PURE__ */ new Map([
  ["BOOLEAN", boolean],
  ["TINYINT", tinyint],
  ["SMALLINT", smallint],
  ["INTEGER", int],
  ["BIGINT", bigint],
  ["UTINYINT", smallint],
  ["USMALLINT", int],
  ["UINTEGER", bigint],
  ["UBIGINT", decimal(20, 0)],
  ["HUGEINT", decimal(38, 0)],
  ["FLOAT", float],
  ["DOUBLE", double],
  ["VARCHAR", string],
  ["JSON", string],
  ["UUID", string],
  ["BLOB", bytes],
  ["DATE", date],
  ["TIME", time(6)],
  ["TIMESTAMP", timestamp(6)],
  ["TIMESTAMP_S", timestamp(0)],
  ["TIMESTAMP_MS", timestamp(3)],
  ["TIMESTAMP_NS", timestamp(9)],
  ["TIMESTAMP WITH TIME ZONE", timestampLtz(6)]
]);
function flinkTypeOf(text5) {
  const known = simple2.get(text5);
  if (known !== void 0) return known;
  const decimal2 = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(text5);
  if (decimal2 !== null) return decimal(Number(decimal2[1]), Number(decimal2[2]));
  if (!text5.endsWith("[]")) return null;
  const element3 = flinkTypeOf(text5.slice(0, -2));
  return element3 === null ? null : array(element3);
}

// src/engines/duckdb/types/type-text.ts
var UnknownType = class extends Error {
  text;
  constructor(text5) {
    super(`the type ${text5} has no counterpart in DuckDB`);
    this.text = text5;
  }
};
var token = /`(?:[^`]|``)*`|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_$]*|\d+|\S/gu;
function parseType(text5) {
  const reader = { text: text5, words: text5.match(token) ?? [], pos: 0 };
  const type = readType(reader);
  if (reader.pos < reader.words.length) throw new UnknownType(text5);
  return type;
}
var peek = (reader) => (reader.words[reader.pos] ?? "").toUpperCase();
function take(reader, word) {
  if (peek(reader) !== word) return false;
  reader.pos += 1;
  return true;
}
function expect(reader, word) {
  if (!take(reader, word)) throw new UnknownType(reader.text);
}
function readType(reader) {
  let type = readNaked(reader);
  for (; ; ) {
    if (take(reader, "NOT")) expect(reader, "NULL");
    else if (take(reader, "ARRAY")) type = array(type);
    else if (take(reader, "MULTISET")) type = { kind: "MULTISET", element: type };
    else if (!take(reader, "NULL")) return type;
  }
}
var simple3 = /* @__PURE__ */ new Map([
  ["BOOLEAN", boolean],
  ["TINYINT", tinyint],
  ["SMALLINT", smallint],
  ["INT", int],
  ["INTEGER", int],
  ["BIGINT", bigint],
  ["FLOAT", float],
  ["REAL", float],
  ["DATE", date],
  ["STRING", string],
  ["BYTES", bytes],
  ["NULL", nullType]
]);
function readNaked(reader) {
  const word = peek(reader);
  reader.pos += 1;
  const known = simple3.get(word);
  if (known !== void 0) return known;
  switch (word) {
    case "DOUBLE":
      take(reader, "PRECISION");
      return double;
    case "DECIMAL":
    case "DEC":
    case "NUMERIC": {
      const [precision = 10, scale = 0] = readNumbers(reader);
      return decimal(precision, scale);
    }
    case "CHAR":
    case "VARCHAR":
    case "BINARY":
    case "VARBINARY":
      return { kind: word, length: readNumbers(reader)[0] ?? 1 };
    case "TIME":
    case "TIMESTAMP":
    case "TIMESTAMP_LTZ":
      return readTime(reader, word);
    case "INTERVAL":
      return readInterval(reader);
    default:
      return readComposite(reader, word);
  }
}
function readNumbers(reader) {
  if (!take(reader, "(")) return [];
  const numbers = [];
  do
    numbers.push(Number(reader.words[reader.pos++]));
  while (take(reader, ","));
  expect(reader, ")");
  return numbers;
}
function readTime(reader, kind) {
  const [precision = kind === "TIME" ? 0 : 6] = readNumbers(reader);
  const local2 = take(reader, "WITH") && take(reader, "LOCAL");
  if (local2 || take(reader, "WITHOUT")) {
    expect(reader, "TIME");
    expect(reader, "ZONE");
  }
  return { kind: local2 ? "TIMESTAMP_LTZ" : kind, precision };
}
function readInterval(reader) {
  const first = peek(reader);
  const units2 = ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO"];
  while (units2.includes(peek(reader))) {
    reader.pos += 1;
    readNumbers(reader);
  }
  return first === "YEAR" || first === "MONTH" ? months : seconds;
}
function readComposite(reader, word) {
  const close = peek(reader) === "(" ? ")" : ">";
  if (!take(reader, "<") && !(word === "ROW" && take(reader, "("))) throw new UnknownType(reader.text);
  const type = readInside(reader, word, close);
  expect(reader, close);
  return type;
}
function readInside(reader, word, close) {
  switch (word) {
    case "ARRAY":
      return array(readType(reader));
    case "MULTISET":
      return { kind: "MULTISET", element: readType(reader) };
    case "MAP": {
      const key = readType(reader);
      expect(reader, ",");
      return map(key, readType(reader));
    }
    case "ROW":
      return row(readFields(reader, close));
    default:
      throw new UnknownType(reader.text);
  }
}
function readFields(reader, close) {
  const fields2 = [];
  if (peek(reader) === close) return fields2;
  do {
    const name = unquoted(reader.words[reader.pos++] ?? "");
    fields2.push({ name, type: readType(reader) });
    if (peek(reader).startsWith("'")) reader.pos += 1;
  } while (take(reader, ","));
  return fields2;
}
function unquoted(word) {
  return word.startsWith("`") ? word.slice(1, -1).replaceAll("``", "`") : word;
}

// src/engines/duckdb/store/place.ts
var reserved = /* @__PURE__ */ new Set([
  "bluegreen",
  "published",
  "information_schema",
  "pg_catalog",
  "temp",
  "system",
  "main.main"
]);
function placeOf(name) {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? { schema: "main", table: name } : { schema: name.slice(0, dot), table: name.slice(dot + 1) };
}
function placeSql({ schema, table }) {
  return `${quoted(schema)}.${quoted(table)}`;
}
function placeKey(name) {
  const { schema, table } = placeOf(name);
  return `${schema}.${table}`.toLowerCase();
}
function placeProblem(name) {
  const { schema } = placeOf(name);
  return reserved.has(schema.toLowerCase()) ? `the schema ${schema} is not the project's in the embedded engine` : null;
}
function companionSql(kind, name) {
  return `bluegreen.${quoted(`${kind} of ${name}`)}`;
}

// src/engines/duckdb/store/definition.ts
function timeColumn(definition) {
  return definition.columns.find((column) => column.attribute === "rowtime")?.name ?? null;
}
function sourceOf(name, definition) {
  const { view, companion } = definition;
  return {
    name,
    sql: view && companion ? companionSql("rows", name) : placeSql(placeOf(name)),
    columns: definition.columns.map(({ name: column, type, attribute, hidden }) => ({
      name: column,
      type: parseType(type),
      attribute,
      hidden
    })),
    primaryKey: definition.primaryKey,
    key: definition.upsert ? definition.primaryKey : definition.viewKey ?? null,
    arrival: view ? companion ? "column" : null : "rowid",
    history: !view && companion ? companionSql("history", name) : null
  };
}
function columnList(definition) {
  return definition.columns.map((column) => `${quoted(column.name)} ${duckdbType(parseType(column.type))}`).join(", ");
}
function columnsOfQuery(columns) {
  return columns.map(({ name, type, attribute }) => ({
    name,
    type: typeText(type.kind === "NULL" ? { kind: "INT" } : type),
    kind: "physical",
    nullable: true,
    attribute: attribute === "proctime" ? null : attribute,
    expression: null,
    hidden: false
  }));
}

// src/engines/duckdb/compare/by-key.ts
var mostExamples = 10;
var differing = "temp.bluegreen_differing";
async function compareByKey(session, blue, green, key, columns) {
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${differing} AS ${differingRows(blue, green, key, columns)}`
  );
  const counted2 = await counts(session, key, columns);
  const found = counted2.added + counted2.removed + counted2.changed;
  const examples = found === 0 ? [] : await examplesOf(session, key, columns);
  await session.run(`DROP TABLE ${differing}`);
  return { ...counted2, examples };
}
function differingRows(blue, green, key, columns) {
  const own = (side2, column) => `${side2}.${quoted(column.name)}`;
  const values2 = columns.flatMap((column, place) => [
    `${own("b", column)} AS b${place}`,
    `${own("g", column)} AS g${place}`
  ]);
  const distinct2 = (column) => `${column.blue(own("b", column))} IS DISTINCT FROM ${column.green(own("g", column))}`;
  const on = columns.filter((column) => key.includes(column.name)).map(
    (column) => `${column.blue(own("b", column))} IS NOT DISTINCT FROM ${column.green(own("g", column))}`
  );
  const where = [
    'b."$side" IS NULL',
    'g."$side" IS NULL',
    ...columns.filter((column) => !key.includes(column.name)).map(distinct2)
  ];
  const side = ({ sql }) => `(SELECT *, TRUE AS "$side" FROM ${sql})`;
  return `SELECT b."$side" IS NULL AS added, g."$side" IS NULL AS removed, ${values2.join(", ")}
    FROM ${side(blue)} AS b FULL JOIN ${side(green)} AS g ON ${on.join(" AND ")} WHERE ${where.join(" OR ")}`;
}
function isDistinct(column, place) {
  return `${column.blue(`b${place}`)} IS DISTINCT FROM ${column.green(`g${place}`)}`;
}
async function counts(session, key, columns) {
  const each = columns.map(
    (column, place) => `count(*) FILTER (WHERE NOT added AND NOT removed AND ${isDistinct(column, place)})`
  );
  const kinds2 = ["added", "removed", "NOT added AND NOT removed"].map(
    (kind) => `count(*) FILTER (WHERE ${kind})`
  );
  const [row2] = await session.texts(`SELECT ${[...kinds2, ...each].join(", ")} FROM ${differing}`);
  const [added2 = 0, removed = 0, changed = 0, ...found] = (row2 ?? []).map(Number);
  const differences = columns.map((column, place) => ({ column: column.name, changed: found[place] ?? 0 })).filter((one) => one.changed > 0 && !key.includes(one.column));
  return { added: added2, removed, changed, columns: differences };
}
async function examplesOf(session, key, columns) {
  const cells = columns.flatMap((column, place) => [
    column.blueText(`b${place}`),
    column.greenText(`g${place}`),
    isDistinct(column, place)
  ]);
  const order = key.map((name) => {
    const place = columns.findIndex((column) => column.name === name);
    return `coalesce(${columns[place]?.blue(`b${place}`) ?? ""}, ${columns[place]?.green(`g${place}`) ?? ""})`;
  });
  const rows2 = await session.texts(
    `SELECT added, removed, ${cells.join(", ")} FROM ${differing} ORDER BY ${[...order, "added"].join(", ")} LIMIT ${mostExamples}`
  );
  return rows2.map((row2) => exampleOf(row2, key, columns));
}
function exampleOf(row2, key, columns) {
  const kind = row2[0] === "true" ? "added" : row2[1] === "true" ? "removed" : "changed";
  const cells = columns.map((column, place) => ({
    column: column.name,
    blue: row2[2 + place * 3] ?? null,
    green: row2[3 + place * 3] ?? null,
    differs: row2[4 + place * 3] === "true"
  }));
  const isKey = (name) => key.includes(name);
  const values2 = cells.filter((cell) => isKey(cell.column)).map((cell) => [cell.column, cell.blue ?? cell.green]);
  const shown2 = cells.filter((cell) => !isKey(cell.column) && (kind !== "changed" || cell.differs));
  return {
    kind,
    key: Object.fromEntries(values2),
    columns: shown2.map(({ column, blue, green }) => ({ column, blue, green }))
  };
}

// src/engines/duckdb/compare/as-multiset.ts
var differing2 = "temp.bluegreen_differing";
async function compareAsMultiset(session, blue, green, columns) {
  await session.run(`CREATE OR REPLACE TEMP TABLE ${differing2} AS ${differingRows2(blue, green, columns)}`);
  const [row2] = await session.texts(
    `SELECT coalesce(sum(greatest(g - b, 0)), 0), coalesce(sum(greatest(b - g, 0)), 0) FROM ${differing2}`
  );
  const [added2 = 0, removed = 0] = (row2 ?? []).map(Number);
  const changed = added2 === 0 || removed === 0 ? [] : await changedColumns(session, columns);
  const examples = added2 + removed === 0 ? [] : await examplesOf2(session, columns);
  await session.run(`DROP TABLE ${differing2}`);
  return { added: added2, removed, changed: 0, columns: changed, examples };
}
function differingRows2(blue, green, columns) {
  const value2 = (column) => `x.${quoted(column.name)}`;
  const forms = (pick) => columns.map((column) => column[pick](value2(column)));
  const hash = (pick) => columns.length === 0 ? "0 AS h, 0 AS i" : `hash(${forms(pick).join(", ")}) AS h, hash(${[...forms(pick), "'again'"].reverse().join(", ")}) AS i`;
  const counted2 = `SELECT h, i FROM (SELECT ${hash("blue")}, 1 AS n FROM ${blue.sql} AS x
    UNION ALL SELECT ${hash("green")}, -1 FROM ${green.sql} AS x) GROUP BY h, i HAVING sum(n) <> 0`;
  const side = (table, pick, counts2) => {
    const texts2 = columns.map(
      (column) => pick === "blue" ? column.blueText(value2(column)) : column.greenText(value2(column))
    );
    const list2 = [
      ...forms(pick).map((sql, place) => `${sql} AS c${place}`),
      ...texts2.map((sql, place) => `${sql} AS t${place}`),
      counts2
    ];
    return `SELECT ${list2.join(", ")} FROM (SELECT *, ${hash(pick)} FROM ${table.sql} AS x) AS x SEMI JOIN odd USING (h, i)`;
  };
  const names = columns.map((_, place) => `c${place}`);
  const shown2 = columns.map((_, place) => `any_value(t${place}) AS t${place}`);
  const rows2 = `${side(blue, "blue", "1 AS b, 0 AS g")} UNION ALL ${side(green, "green", "0 AS b, 1 AS g")}`;
  const group = names.length === 0 ? "" : `GROUP BY ${names.join(", ")}`;
  return `WITH odd AS MATERIALIZED (${counted2})
    SELECT ${[...names, ...shown2, "sum(b) AS b", "sum(g) AS g"].join(", ")} FROM (${rows2}) ${group} HAVING sum(b) <> sum(g)`;
}
async function changedColumns(session, columns) {
  const counts2 = columns.map(
    (_, place) => `SELECT ${place} AS place, least(coalesce(sum(greatest(b - g, 0)), 0), coalesce(sum(greatest(g - b, 0)), 0)) AS changed
       FROM (SELECT sum(b) AS b, sum(g) AS g FROM ${differing2} GROUP BY c${place})`
  );
  const rows2 = await session.texts(
    `SELECT * FROM (${counts2.join(" UNION ALL ")}) WHERE changed > 0 ORDER BY place`
  );
  return rows2.map(([place, changed]) => ({
    column: columns[Number(place)]?.name ?? "",
    changed: Number(changed)
  }));
}
async function examplesOf2(session, columns) {
  const texts2 = columns.map((_, place) => `t${place}`);
  const order = [...columns.map((_, place) => `c${place}`), "b DESC"];
  const rows2 = await session.texts(
    `SELECT ${["b > g", ...texts2].join(", ")} FROM ${differing2} ORDER BY ${order.join(", ")} LIMIT ${mostExamples}`
  );
  return rows2.map(([gone, ...values2]) => {
    const removed = gone === "true";
    const cells = columns.map((column, place) => {
      const value2 = values2[place] ?? null;
      return { column: column.name, blue: removed ? value2 : null, green: removed ? null : value2 };
    });
    return { kind: removed ? "removed" : "added", key: {}, columns: cells };
  });
}

// src/engines/duckdb/translation/cast-text.ts
function asText({ sql, type }) {
  switch (type.kind) {
    case "CHAR":
    case "VARCHAR":
      return sql;
    case "BOOLEAN":
      return `upper(CAST(${sql} AS VARCHAR))`;
    case "FLOAT":
    case "DOUBLE":
      return `bluegreen.float_text(${sql})`;
    case "TIME":
      return `strftime(DATE '1970-01-01' + ${sql}, '${clock(type.precision)}')`;
    case "TIMESTAMP":
    case "TIMESTAMP_LTZ":
      return moment(sql, type.precision);
    case "INTERVAL MONTH":
      return `bluegreen.month_text(${sql})`;
    case "INTERVAL SECOND":
      return `bluegreen.second_text(${sql})`;
    case "BINARY":
    case "VARBINARY":
      return `decode(${sql})`;
    case "ARRAY":
      return listText(sql, type.element);
    case "MAP":
      return mapText(sql, type.key, type.value);
    case "MULTISET":
      return mapText(sql, type.element, int);
    case "ROW":
      return rowText(sql, type);
    default:
      return `CAST(${sql} AS VARCHAR)`;
  }
}
function clock(precision) {
  return precision === 0 ? "%H:%M:%S" : `%H:%M:%S.${precision <= 3 ? "%g" : "%f"}`;
}
function moment(sql, precision) {
  const text5 = `strftime(${sql}, '%Y-%m-%d ${clock(precision)}')`;
  const digits2 = precision <= 3 ? 3 : 6;
  return precision === 0 || precision >= digits2 ? text5 : `left(${text5}, ${20 + precision})`;
}
function element(sql, type) {
  return `coalesce(${asText({ sql, type })}, 'NULL')`;
}
function listText(sql, type) {
  return `('[' || array_to_string(list_transform(${sql}, lambda e: ${element("e", type)}), ', ') || ']')`;
}
function mapText(sql, key, value2) {
  const entry = `${element("e.key", key)} || '=' || ${element("e.value", value2)}`;
  return `('{' || array_to_string(list_transform(map_entries(${sql}), lambda e: ${entry}), ', ') || '}')`;
}
function rowText(sql, type) {
  const parts2 = type.fields.map((field) => element(`(${sql}).${quoted(field.name)}`, field.type));
  return `CASE WHEN ${sql} IS NULL THEN NULL ELSE '(' || ${parts2.join(` || ', ' || `)} || ')' END`;
}

// src/engines/duckdb/translation/cast.ts
function cast(value2, to, attempt2 = false) {
  if (sameType(value2.type, to)) return value2;
  return { sql: castSql(value2, to, attempt2), type: to };
}
function castSql(value2, to, attempt2) {
  const from = value2.type;
  if (from.kind === "NULL") return plain(value2.sql, to, false);
  switch (to.kind) {
    case "CHAR":
    case "VARCHAR":
      return shortened(asText(value2), from, to);
    case "TINYINT":
    case "SMALLINT":
    case "INT":
    case "BIGINT":
      return wholeNumber(value2, to, attempt2);
    case "DECIMAL":
      return decimalNumber(value2, to);
    case "BOOLEAN":
      return isNumeric(from) ? `(${value2.sql} <> 0)` : plain(text(value2), to, attempt2);
    case "TIMESTAMP":
    case "TIMESTAMP_LTZ":
      return moment2(value2, to, attempt2);
    case "TIME":
      return clock2(plain(text(value2), to, attempt2), to.precision);
    case "BINARY":
    case "VARBINARY":
      return isText(from) ? `encode(${value2.sql})` : value2.sql;
    case "ARRAY":
      return from.kind === "ARRAY" ? elements(value2.sql, from.element, to.element, attempt2) : plain(value2.sql, to, attempt2);
    case "ROW":
      return from.kind === "ROW" ? fields(value2.sql, from, to, attempt2) : plain(value2.sql, to, attempt2);
    default:
      return plain(text(value2), to, attempt2);
  }
}
function plain(sql, to, attempt2) {
  return `${attempt2 ? "TRY_CAST" : "CAST"}(${sql} AS ${duckdbType(to)})`;
}
function text(value2) {
  return isText(value2.type) ? `trim(${value2.sql})` : value2.sql;
}
function shortened(sql, from, to) {
  if (to.length >= unlimited) return sql;
  if (isText(from) && "length" in from && from.length <= to.length && to.kind === "VARCHAR") return sql;
  return to.kind === "CHAR" ? `rpad(${sql}, ${to.length}, ' ')` : `left(${sql}, ${to.length})`;
}
function wholeNumber(value2, to, attempt2) {
  const { type } = value2;
  if (isText(type))
    return plain(`trunc(${plain(text(value2), decimal(38, 12), attempt2)})`, to, attempt2);
  if (isFloating(type) || type.kind === "DECIMAL") return plain(`trunc(${value2.sql})`, to, attempt2);
  return plain(value2.sql, to, attempt2);
}
function decimalNumber(value2, to) {
  const { type } = value2;
  if (type.kind === "BOOLEAN") return `CAST(CAST(${value2.sql} AS INTEGER) AS ${duckdbType(to)})`;
  if (isText(type)) return `TRY_CAST(${text(value2)} AS ${duckdbType(to)})`;
  if (isFloating(type)) return `TRY_CAST(CAST(${value2.sql} AS VARCHAR) AS ${duckdbType(to)})`;
  const own = asDecimal(type);
  const fits = own.precision - own.scale < to.precision - to.scale;
  return `${fits ? "CAST" : "TRY_CAST"}(${value2.sql} AS ${duckdbType(to)})`;
}
function moment2(value2, to, attempt2) {
  const from = value2.type;
  const tried = attempt2 && isText(from) ? `bluegreen.moment_of_text(${text(value2)})` : text(value2);
  const sql = from.kind === to.kind ? value2.sql : plain(tried, to, attempt2);
  const digits2 = "precision" in from && isTimestamp(from) ? from.precision : 6;
  return cut(sql, to.precision, digits2);
}
function clock2(sql, precision) {
  return precision >= 6 ? sql : `CAST(${cut(`(DATE '1970-01-01' + ${sql})`, precision, 6)} AS TIME)`;
}
var units = { 0: "second", 3: "millisecond" };
function cut(sql, precision, from) {
  if (precision >= from || precision >= 6) return sql;
  const unit = units[precision];
  if (unit !== void 0) return `date_trunc('${unit}', ${sql})`;
  const step = 10 ** (6 - precision);
  return `(${sql} - to_microseconds(datepart('microsecond', ${sql}) % ${step}))`;
}
function elements(sql, from, to, attempt2) {
  const element3 = cast({ sql: "x", type: from }, to, attempt2).sql;
  return element3 === "x" ? sql : `list_transform(${sql}, lambda x: ${element3})`;
}
function fields(sql, from, to, attempt2) {
  const parts2 = to.fields.map((field, place) => {
    const own = from.fields[place];
    const value2 = own === void 0 ? { sql: "NULL", type: nullType } : { sql: `(${sql}).${quoted(own.name)}`, type: own.type };
    return `${quoted(field.name)} := ${cast(value2, field.type, attempt2).sql}`;
  });
  return `CASE WHEN ${sql} IS NULL THEN NULL ELSE struct_pack(${parts2.join(", ")}) END`;
}

// src/engines/duckdb/types/common-type.ts
function commonType(types2) {
  const [first, ...others] = types2.filter((type) => type.kind !== "NULL");
  if (first === void 0) return nullType;
  return others.reduce(
    (common, type) => common === null ? null : pair(common, type),
    first
  );
}
function pair(a, b) {
  if (sameType(a, b)) return a;
  if (isNumeric(a) && isNumeric(b)) return numeric(a, b);
  if (isText(a) && isText(b)) return text2(a, b);
  if (isBinary(a) && isBinary(b)) return bytes;
  if (isTimestamp(a) && isTimestamp(b)) return moments(a, b);
  if (a.kind === "DATE" && isTimestamp(b)) return b;
  if (b.kind === "DATE" && isTimestamp(a)) return a;
  return nested(a, b);
}
function numeric(a, b) {
  if (isInteger(a) && isInteger(b)) return widerInteger(a, b);
  if (a.kind === "DOUBLE" || b.kind === "DOUBLE") return double;
  if (a.kind === "FLOAT" || b.kind === "FLOAT")
    return a.kind === "DECIMAL" || b.kind === "DECIMAL" ? double : float;
  return widerDecimal(asDecimal(a), asDecimal(b));
}
function widerDecimal(a, b) {
  const scale = Math.max(a.scale, b.scale);
  const whole2 = Math.max(a.precision - a.scale, b.precision - b.scale);
  return decimal(Math.min(38, whole2 + scale), Math.min(scale, 38));
}
function text2(a, b) {
  const lengths3 = [a, b].map((type) => "length" in type ? type.length : unlimited);
  return { kind: "VARCHAR", length: Math.max(...lengths3) };
}
function moments(a, b) {
  const precision = Math.max(...[a, b].map((type) => "precision" in type ? type.precision : 3));
  const kind = a.kind === "TIMESTAMP_LTZ" || b.kind === "TIMESTAMP_LTZ" ? "TIMESTAMP_LTZ" : "TIMESTAMP";
  return { kind, precision };
}
function nested(a, b) {
  if (a.kind === "ARRAY" && b.kind === "ARRAY") {
    const element3 = commonType([a.element, b.element]);
    return element3 && array(element3);
  }
  if (a.kind === "MAP" && b.kind === "MAP") {
    const [key, value2] = [commonType([a.key, b.key]), commonType([a.value, b.value])];
    return key && value2 && map(key, value2);
  }
  if (a.kind === "ROW" && b.kind === "ROW" && a.fields.length === b.fields.length)
    return rows(a.fields, b.fields);
  return null;
}
function rows(a, b) {
  const fields2 = a.flatMap((field, place) => {
    const type = commonType([field.type, b[place]?.type ?? nullType]);
    return type === null ? [] : [{ name: field.name, type }];
  });
  return fields2.length === a.length ? row(fields2) : null;
}

// src/engines/duckdb/compare/canonical.ts
function canonical(sql, type) {
  switch (type.kind) {
    case "FLOAT":
    case "DOUBLE":
      return `(${sql} + 0)`;
    case "MAP":
      return entries(sql, type.key, type.value);
    case "MULTISET":
      return entries(sql, type.element, int);
    case "ARRAY": {
      const element3 = canonical("e", type.element);
      return element3 === "e" ? sql : `list_transform(${sql}, lambda e: ${element3})`;
    }
    case "ROW": {
      const fields2 = type.fields.map(
        (field) => `${quoted(field.name)} := ${canonical(`(${sql}).${quoted(field.name)}`, field.type)}`
      );
      return type.fields.every((field) => isPlain(field.type)) ? sql : `CASE WHEN ${sql} IS NULL THEN NULL ELSE struct_pack(${fields2.join(", ")}) END`;
    }
    default:
      return sql;
  }
}
function entries(sql, key, value2) {
  const pair2 = `{'k': ${canonical("e.key", key)}, 'v': ${canonical("e.value", value2)}}`;
  return `list_sort(list_transform(map_entries(${sql}), lambda e: ${pair2}))`;
}
function isPlain(type) {
  return canonical("x", type) === "x";
}

// src/engines/duckdb/compare/columns.ts
function comparedColumns(blue, green) {
  return shown(blue.definition).flatMap((column) => {
    const other = shown(green.definition).find((one) => one.name === column.name);
    return other === void 0 ? [] : [comparedColumn(column.name, parseType(column.type), parseType(other.type))];
  });
}
function shown(definition) {
  return definition.columns.filter((column) => !column.hidden && column.attribute !== "proctime");
}
function comparedColumn(name, a, b) {
  const common = sameType(a, b) ? a : commonOf(a, b);
  const form = (value2, type) => canonical(cast({ sql: value2, type }, common).sql, common);
  return {
    name,
    blue: (value2) => form(value2, a),
    green: (value2) => form(value2, b),
    blueText: (value2) => asText({ sql: canonicalMap(value2, a), type: a }),
    greenText: (value2) => asText({ sql: canonicalMap(value2, b), type: b })
  };
}
function commonOf(a, b) {
  if (isFloating(a) !== isFloating(b)) return string;
  return commonType([a, b]) ?? string;
}
function canonicalMap(sql, type) {
  return type.kind === "MAP" || type.kind === "MULTISET" ? `map_from_entries(list_sort(map_entries(${sql})))` : sql;
}

// src/engines/duckdb/compare/schema.ts
function schemaDifferences(blue, green) {
  const [before, after] = [visible(blue), visible(green)];
  const gone = before.filter((column) => find(after, column.name) === void 0).map(goneColumn);
  const added2 = after.filter((column) => find(before, column.name) === void 0).map(newColumn);
  const changed = before.flatMap((column) => {
    const other = find(after, column.name);
    return other === void 0 ? [] : changedColumn(column, other);
  });
  return [...gone, ...added2, ...changed, ...keyDifference(blue, green)];
}
var visible = ({ definition }) => definition.columns.filter((column) => !column.hidden);
function find(columns, name) {
  return columns.find((column) => column.name === name);
}
function goneColumn({ name, type }) {
  return {
    column: name,
    blue: type,
    green: null,
    message: `column ${name} is gone: whoever reads it from blue cannot read green`
  };
}
function newColumn({ name, type }) {
  return {
    column: name,
    blue: null,
    green: type,
    message: `column ${name} ${type} is new: blue's rows do not have it`
  };
}
function changedColumn(before, after) {
  const [blue, green] = [before, after].map((column) => column.type + (column.nullable ? "" : " NOT NULL"));
  if (blue === green) return [];
  return [
    {
      column: before.name,
      blue: blue ?? null,
      green: green ?? null,
      message: `column ${before.name} is ${green ?? ""}, and was ${blue ?? ""}`
    }
  ];
}
function keyDifference(blue, green) {
  const [before, after] = [blue, green].map(({ definition }) => definition.primaryKey.join(", "));
  if (before === after) return [];
  const said = (key) => key === "" || key === void 0 ? "none" : key;
  return [
    {
      column: "PRIMARY KEY",
      blue: before ?? "",
      green: after ?? "",
      message: `the key is ${said(after)}, and was ${said(before)}`
    }
  ];
}

// src/engines/duckdb/compare/compare.ts
function compareTables(session, pair2, blue, green, note) {
  const missing2 = blue === null ? pair2.blue : green === null ? pair2.green : null;
  if (blue === null || green === null)
    throw new Refusal(`check:${pair2.green}`, `${missing2 ?? ""} is not there`, "");
  const side = (name, definition) => ({
    name,
    sql: placeSql(placeOf(name)),
    definition
  });
  return compareSides(session, pair2, side(pair2.blue, blue), side(pair2.green, green), note);
}
async function compareSides(session, pair2, blue, green, note) {
  await session.run(`SET threads = ${availableParallelism()}`);
  try {
    const columns = comparedColumns(blue, green);
    const key = await usableKey(session, pair2, blue, green, note);
    const found = key.length > 0 ? await compareByKey(session, blue, green, key, columns) : await compareAsMultiset(session, blue, green, columns);
    const [blueRows, greenRows] = [await rowsOf(session, blue), await rowsOf(session, green)];
    const { identity } = pair2;
    const by = key.length > 0 ? "key" : "multiset";
    return {
      identity,
      blue: pair2.blue,
      green: pair2.green,
      by,
      blueRows,
      greenRows,
      ...found,
      schema: schemaDifferences(blue, green)
    };
  } finally {
    await session.run("SET threads = 1");
  }
}
async function rowsOf(session, side) {
  const [row2] = await session.texts(`SELECT count(*) FROM ${side.sql}`);
  return Number(row2?.[0] ?? 0);
}
async function usableKey(session, pair2, blue, green, note) {
  const primaryKey = pair2.primaryKey.length > 0 ? pair2.primaryKey : viewKey(blue, green);
  const has = ({ definition }) => primaryKey.every((name) => definition.columns.some((column) => column.name === name));
  if (primaryKey.length === 0 || !has(blue) || !has(green)) return [];
  for (const side of [blue, green]) {
    const doubled = await doubledKeys(session, side, primaryKey);
    if (doubled === 0) continue;
    note(
      `${side.name}: ${doubled} keys (${primaryKey.join(", ")}) stand more than once, so whole rows are compared`
    );
    return [];
  }
  return primaryKey;
}
function viewKey(blue, green) {
  const [before, after] = [blue.definition.viewKey ?? [], green.definition.viewKey ?? []];
  return before.join("\n") === after.join("\n") ? after : [];
}
async function doubledKeys(session, side, key) {
  const { definition, sql } = side;
  if (definition.upsert && definition.primaryKey.every((name) => key.includes(name))) return 0;
  const list2 = key.map(quoted).join(", ");
  const [row2] = await session.texts(
    `SELECT count(*) FROM (SELECT 1 FROM ${sql} GROUP BY ${list2} HAVING count(*) > 1)`
  );
  return Number(row2?.[0] ?? 0);
}

// src/engines/duckdb/store/gone.ts
function goneOf(objects, there) {
  const places = new Map(there.map((one) => [placeKey(one.name), one]));
  const isThere = (one) => isSame(one, places.get(placeKey(one.name)));
  const tables2 = objects.filter(({ kind }) => kind !== "statement");
  const gone = new Set(tables2.filter((one) => !isThere(one)).map(({ name }) => name));
  return objects.filter(
    ({ kind, name, writes }) => kind === "statement" ? writes.some((table) => gone.has(table)) : gone.has(name)
  );
}
function isSame({ kind, mark }, there) {
  if (there === void 0 || kind === "view" !== (there.kind === "view")) return false;
  return mark == null || there.marks.includes(mark);
}

// src/engines/duckdb/store/naming.ts
function resolveName(parts2, all2, space) {
  for (const spelled of spellings(parts2, space)) if (all2.includes(spelled)) return spelled;
  const written = parts2.join(".");
  const close = all2.filter((name) => name.endsWith(`.${written}`) || written.endsWith(`.${name}`));
  return close.length === 1 ? close[0] ?? null : null;
}
function spellings(parts2, { catalog, database }) {
  const local2 = parts2.length === 1 && database !== null ? [database, ...parts2] : parts2;
  const full = local2.length === 2 && catalog !== null ? [catalog, ...local2] : local2;
  return [full, local2, parts2].map((one) => one.join("."));
}

// src/engines/duckdb/translation/macros.ts
var macros = [
  // Half up, away from zero; null for a divisor of 0.
  `rounded_quotient(n, d) AS CASE WHEN d = 0 THEN NULL ELSE
     CAST(sign(CAST(n AS DOUBLE)) * sign(CAST(d AS DOUBLE)) AS INTEGER) *
     ((abs(n) // abs(d)) + CASE WHEN (abs(n) % abs(d)) >= abs(d) - (abs(n) % abs(d)) THEN 1 ELSE 0 END) END`,
  // Java's Double.toString: the shortest digits, from 10^-3 to 10^7 without an exponent.
  `float_digits(x) AS regexp_replace(replace(regexp_replace(CAST(abs(x) AS VARCHAR), 'e.*$', ''), '.', ''), '^0+', '')`,
  `float_exponent(x) AS CASE WHEN CAST(abs(x) AS VARCHAR) LIKE '%e%'
     THEN CAST(regexp_extract(CAST(abs(x) AS VARCHAR), 'e([-+]?[0-9]+)$', 1) AS INTEGER)
     WHEN abs(x) >= 1 THEN length(split_part(CAST(abs(x) AS VARCHAR), '.', 1)) - 1
     ELSE -1 - length(regexp_extract(split_part(CAST(abs(x) AS VARCHAR), '.', 2), '^0*')) END`,
  `float_mantissa(digits) AS left(digits, 1) || '.' ||
     CASE WHEN rtrim(substr(digits, 2), '0') = '' THEN '0' ELSE rtrim(substr(digits, 2), '0') END`,
  `float_text(x) AS CASE WHEN x IS NULL THEN NULL WHEN isnan(x) THEN 'NaN'
     WHEN isinf(x) THEN CASE WHEN x > 0 THEN 'Infinity' ELSE '-Infinity' END
     WHEN x = 0 THEN CASE WHEN CAST(x AS VARCHAR) LIKE '-%' THEN '-0.0' ELSE '0.0' END
     ELSE CASE WHEN x < 0 THEN '-' ELSE '' END || CASE
       WHEN abs(x) >= 0.001 AND abs(x) < 10000000 THEN CAST(abs(x) AS VARCHAR)
       ELSE bluegreen.float_mantissa(bluegreen.float_digits(x)) || 'E' || bluegreen.float_exponent(x) END END`,
  `round_double(x, n) AS CASE WHEN isfinite(x) THEN CAST(round(CAST(CAST(x AS VARCHAR) AS DECIMAL(38, 17)), n) AS DOUBLE) ELSE x END`,
  `trunc_double(x, n) AS CASE WHEN n >= 0 THEN CAST(sign(x) * floor(CAST(CAST(abs(x) AS VARCHAR) AS DECIMAL(38, 17)) * power(10, n)) / power(10, n) AS DOUBLE)
     ELSE sign(x) * floor(abs(x) / power(10, -n)) * power(10, -n) END`,
  // From a place counted from 1, or from the end where it is negative.
  `substring(t, f, n, limited) AS CASE WHEN limited AND n < 0 THEN NULL
     WHEN f < 0 AND -f > length(t) THEN CASE WHEN limited THEN left(t, CAST(greatest(n + f + length(t), 0) AS BIGINT)) ELSE t END
     WHEN limited THEN substr(t, CASE WHEN f < 0 THEN length(t) + f + 1 WHEN f = 0 THEN 1 ELSE f END, n)
     ELSE substr(t, CASE WHEN f < 0 THEN length(t) + f + 1 WHEN f = 0 THEN 1 ELSE f END) END`,
  // A word begins behind anything that is no letter and no digit.
  `initcap(t) AS array_to_string(list_transform(regexp_extract_all(t, '[A-Za-z0-9]+|[^A-Za-z0-9]+'),
     lambda w: upper(left(w, 1)) || lower(substr(w, 2))), '')`,
  // A date, with or without a time of at least seconds; no T and no zone.
  `moment_of_text(t) AS CASE WHEN regexp_full_match(trim(t), '[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}( [0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\\.[0-9]*)?)?')
     THEN TRY_CAST(t AS TIMESTAMP) END`,
  `full_moment_of_text(t) AS CASE WHEN t LIKE '%:%:%' THEN bluegreen.moment_of_text(t) END`,
  // Whole months and seconds between two moments, towards zero. The last day of a month is as late as any.
  `month_distance(a, b) AS CAST(datediff('month', a, b) AS INTEGER) -
     CASE WHEN a + to_months(CAST(datediff('month', a, b) AS INTEGER)) > b THEN 1 ELSE 0 END`,
  `month_difference(a, b) AS CASE WHEN b >= a THEN bluegreen.month_distance(a, b) ELSE -bluegreen.month_distance(b, a) END`,
  `second_difference(a, b) AS (epoch_ms(b) - epoch_ms(a)) // 1000`,
  `month_text(i) AS CASE WHEN i < to_months(0) THEN '-' ELSE '+' END ||
     abs(datepart('year', i)) || '-' || lpad(CAST(abs(datepart('month', i)) AS VARCHAR), 2, '0')`,
  `second_text(i) AS CASE WHEN epoch_ms(i) < 0 THEN '-' ELSE '+' END || (abs(epoch_ms(i)) // 86400000) || ' ' ||
     strftime(make_timestamp((abs(epoch_ms(i)) % 86400000) * 1000), '%H:%M:%S.%g')`
];
function macroStatements() {
  return macros.map((macro) => `CREATE OR REPLACE MACRO bluegreen.${macro}`);
}

// src/engines/duckdb/store/there.ts
async function objectsThere(session) {
  const own = `database_name = current_database() AND NOT internal AND schema_name NOT IN ('bluegreen', 'published')`;
  const columns = `(SELECT string_agg(comment, ' ') FROM duckdb_columns() c
    WHERE c.table_oid = t.table_oid AND c.database_name = t.database_name)`;
  const rows2 = await session.texts(
    `SELECT schema_name, table_name, 'table', estimated_size = 0, concat_ws(' ', comment, ${columns}) FROM duckdb_tables() t WHERE ${own}
     UNION ALL SELECT schema_name, view_name, 'view', false, NULL FROM duckdb_views() WHERE ${own} ORDER BY ALL`
  );
  return rows2.map(([schema, table, kind, empty2, comments]) => ({
    name: schema === "main" ? table ?? "" : `${schema ?? ""}.${table ?? ""}`,
    kind: kind === "view" ? "view" : "table",
    isEmpty: empty2 === "true",
    marks: [...(comments ?? "").matchAll(/\bbluegreen ([0-9a-f]{16})\b/g)].map(([, mark = ""]) => mark)
  }));
}

// src/engines/duckdb/store/registry.ts
var version = 1;
var tables = [
  "CREATE SCHEMA IF NOT EXISTS bluegreen",
  "CREATE TABLE IF NOT EXISTS bluegreen.format (version INTEGER, instant VARCHAR, generation BIGINT)",
  `CREATE TABLE IF NOT EXISTS bluegreen.objects
     (name VARCHAR, kind VARCHAR, content VARCHAR, reads VARCHAR, writes VARCHAR, definition VARCHAR, options VARCHAR)`,
  "ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS sql VARCHAR",
  "ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS made VARCHAR",
  "ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS scope VARCHAR",
  "ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS mark VARCHAR",
  "CREATE TABLE IF NOT EXISTS bluegreen.fills (name VARCHAR, place VARCHAR, rows BIGINT)",
  "CREATE TABLE IF NOT EXISTS bluegreen.keys (key VARCHAR, name VARCHAR)",
  "ALTER TABLE bluegreen.keys ADD COLUMN IF NOT EXISTS scope VARCHAR",
  "CREATE TABLE IF NOT EXISTS bluegreen.fence (scope VARCHAR, token BIGINT, generation BIGINT)",
  "CREATE TABLE IF NOT EXISTS bluegreen.consumers (consumer VARCHAR, shows VARCHAR, reads VARCHAR)",
  "ALTER TABLE bluegreen.consumers ADD COLUMN IF NOT EXISTS sql VARCHAR",
  "ALTER TABLE bluegreen.consumers ADD COLUMN IF NOT EXISTS made VARCHAR",
  "ALTER TABLE bluegreen.consumers ADD COLUMN IF NOT EXISTS scope VARCHAR",
  "CREATE TABLE IF NOT EXISTS bluegreen.definitions (consumer VARCHAR, content VARCHAR, reads VARCHAR, sql VARCHAR, scope VARCHAR)"
];
function oursSql({ scope }) {
  return `(scope IS NULL OR scope = ${literal(scope)})`;
}
async function prepareRegistry(session, now) {
  await session.transaction(async () => {
    for (const sql of [...tables, ...macroStatements()]) await session.run(sql);
    await session.run(
      `INSERT INTO bluegreen.format SELECT ${version}, ${literal(now)}, 0 WHERE NOT EXISTS (SELECT 1 FROM bluegreen.format)`
    );
  });
  const [format2] = await session.rows("SELECT version, instant FROM bluegreen.format");
  if (format2?.["version"] !== version)
    throw new Refusal(
      "engine",
      `the database was made by another version of bluegreen (format ${String(format2?.["version"])})`,
      "run that version of bluegreen, or name another file in `file` of the environment"
    );
  return String(format2["instant"]);
}
async function readObjects(session) {
  const gone = await goneByKey(session);
  return [...(await objectsByKey(session)).values()].filter((object2) => !gone.has(keyOf(object2)));
}
async function readGone(session) {
  return [...(await goneByKey(session)).values()];
}
function goneByKey(session) {
  return session.remember("gone", async () => {
    const objects = [...(await objectsByKey(session)).values()];
    const gone = goneOf(objects, await objectsThere(session));
    return new Map(gone.map((object2) => [keyOf(object2), object2]));
  });
}
async function readTaken(session) {
  const gone = (await readGone(session)).filter(({ kind }) => kind === "table" || kind === "view");
  if (gone.length === 0) return /* @__PURE__ */ new Set();
  const places = await session.remember(
    "places",
    async () => new Set((await objectsThere(session)).map(({ name }) => placeKey(name)))
  );
  return new Set(gone.flatMap(({ name }) => places.has(placeKey(name)) ? [name] : []));
}
function readOthers(session) {
  return session.remember("others", () => storedObjects(session, `NOT ${oursSql(session)}`));
}
var keyOf = ({ kind, name }) => `${kind === "statement" ? "statement" : "table"} ${name}`;
function objectsByKey(session) {
  return session.remember("objects", async () => {
    const objects = await storedObjects(session, oursSql(session));
    return new Map(objects.map((object2) => [keyOf(object2), object2]));
  });
}
async function storedObjects(session, where) {
  const rows2 = await session.rows(`SELECT * FROM bluegreen.objects WHERE ${where} ORDER BY rowid`);
  return rows2.map((row2) => ({
    name: text3(row2["name"]),
    kind: kindOf(row2["kind"]),
    content: text3(row2["content"]),
    reads: JSON.parse(text3(row2["reads"])),
    writes: JSON.parse(text3(row2["writes"])),
    definition: row2["definition"] === null ? null : JSON.parse(text3(row2["definition"])),
    options: JSON.parse(text3(row2["options"])),
    sql: row2["sql"] === null ? null : text3(row2["sql"]),
    made: row2["made"] === null ? null : text3(row2["made"]),
    scope: text3(row2["scope"]),
    mark: row2["mark"] === null ? null : text3(row2["mark"])
  }));
}
var text3 = (value2) => typeof value2 === "string" ? value2 : "";
function kindOf(value2) {
  return value2 === "view" || value2 === "statement" || value2 === "external" ? value2 : "table";
}
async function writeObject(session, object2) {
  const known = await objectsByKey(session);
  await session.run(
    `DELETE FROM bluegreen.objects WHERE name = ${literal(object2.name)} AND ${family(object2.kind)} AND ${oursSql(session)}`
  );
  await insertObject(session, object2, session.scope);
  known.delete(keyOf(object2));
  known.set(keyOf(object2), object2);
  (await goneByKey(session)).delete(keyOf(object2));
}
async function insertObject(session, object2, scope) {
  const values2 = [
    object2.name,
    object2.kind,
    object2.content,
    JSON.stringify(object2.reads),
    JSON.stringify(object2.writes),
    object2.definition === null ? null : JSON.stringify(object2.definition),
    JSON.stringify(object2.options),
    object2.sql,
    object2.made ?? null,
    scope,
    object2.mark ?? null
  ];
  const list2 = values2.map((value2) => value2 === null ? "NULL" : literal(value2));
  await session.run(`INSERT INTO bluegreen.objects VALUES (${list2.join(", ")})`);
}
function family(kind) {
  return kind === "statement" ? "kind = 'statement'" : "kind <> 'statement'";
}
async function forgetObjects(session, names) {
  if (names.length === 0) return;
  const known = await objectsByKey(session);
  const going = new Set(names);
  for (const map2 of [known, await goneByKey(session)])
    for (const [key, object2] of map2) if (going.has(object2.name)) map2.delete(key);
  const list2 = names.map(literal).join(", ");
  await session.run(`DELETE FROM bluegreen.objects WHERE name IN (${list2}) AND ${oursSql(session)}`);
  await session.run(`DELETE FROM bluegreen.keys WHERE name IN (${list2}) AND ${oursSql(session)}`);
  await session.run(`DELETE FROM bluegreen.fills WHERE name IN (${list2})`);
}
async function hasKey(session, key) {
  return (await keysWhere(session, `key = ${literal(key)}`)).size > 0;
}
function readKeys(session) {
  return keysWhere(session, "true");
}
async function keysWhere(session, where) {
  const rows2 = await session.texts(
    `SELECT key, name FROM bluegreen.keys WHERE ${where} AND ${oursSql(session)}`
  );
  const gone = new Set((await readGone(session)).map(({ name }) => name));
  return new Map(
    rows2.map(([key, name]) => [key ?? "", name ?? ""]).filter(([, name]) => !gone.has(name))
  );
}
async function writeKey(session, key, name) {
  await session.run(
    `INSERT INTO bluegreen.keys VALUES (${literal(key)}, ${literal(name)}, ${literal(session.scope)})`
  );
}
async function foreignObjects(session, known) {
  const places = new Set([...known].map(placeKey));
  return (await objectsThere(session)).filter((object2) => !places.has(placeKey(object2.name)));
}

// src/engines/duckdb/store/catalog.ts
async function readCatalog(session, space) {
  const own = (await readObjects(session)).filter((object2) => object2.kind !== "statement");
  const objects = new Map(own.map((object2) => [object2.name, object2]));
  const foreign = await session.remember("foreign", () => foreignTables(session, objects));
  const gone = new Map((await readGone(session)).map((object2) => [object2.name, object2]));
  return {
    objects,
    foreign,
    gone,
    taken: await readTaken(session),
    nameOf: (parts2) => resolveName(parts2, [...objects.keys(), ...foreign.keys()], space),
    definitionOf: (name) => objects.get(name)?.definition ?? foreign.get(name) ?? null
  };
}
async function foreignTables(session, own) {
  const found = /* @__PURE__ */ new Map();
  const made = await readOthers(session);
  const gone = goneOf(made, await objectsThere(session));
  const others = new Map(made.filter((one) => !gone.includes(one)).map((one) => [one.name, one.definition]));
  for (const { name, kind } of await foreignObjects(session, new Set(own.keys())))
    found.set(name, others.get(name) ?? await describe(session, name, kind === "view"));
  return found;
}
async function describe(session, name, view) {
  const columns = (await columnsOf(session, name)).flatMap(([column, text5, nullable]) => {
    const type = flinkTypeOf(text5);
    const rest = { kind: "physical", nullable, attribute: null, expression: null, hidden: false };
    return type === null ? [] : [{ name: column, type: typeText(type), ...rest }];
  });
  return { view, columns, primaryKey: [], upsert: false, companion: false };
}
async function columnsOf(session, name) {
  const { schema, table } = placeOf(name);
  const rows2 = await session.rows(
    `SELECT column_name AS n, data_type AS t, is_nullable AS z FROM duckdb_columns()
     WHERE database_name = current_database() AND lower(schema_name) = lower(${literal(schema)})
     AND lower(table_name) = lower(${literal(table)}) ORDER BY column_index`
  );
  return rows2.map((row2) => [String(row2["n"]), String(row2["t"]), row2["z"] !== false]);
}

// src/engines/duckdb/translation/untranslatable.ts
var Untranslatable = class extends Error {
  /** Where it stands in the statement's text. */
  at;
  hint;
  constructor(at, message, hint = "") {
    super(message);
    this.name = "Untranslatable";
    this.at = at;
    this.hint = hint;
  }
};

// src/engines/duckdb/store/statement-context.ts
function statementsOf(step, table, instant2) {
  const text5 = step.sql ?? "";
  const parsed2 = parseSql(text5);
  const [fault] = parsed2.faults;
  if (fault !== void 0) throw new Untranslatable(fault.start, fault.message, fault.hint);
  const [first, ...others] = parsed2.statements.flatMap((statement) => {
    const syntax = syntaxOf(statement);
    if (syntax === null) return [];
    const approximations = [];
    return [{ syntax, context: contextOf(text5, table, instant2, step, approximations), approximations }];
  });
  if (first === void 0) throw new Untranslatable(0, "there is no statement here");
  return [first, ...others];
}
function contextOf(text5, table, instant2, step, approximations) {
  const used = /* @__PURE__ */ new Set();
  return {
    text: text5,
    table,
    instant: instant2,
    fresh: (stem) => {
      let name = stem;
      for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${stem}:${number}`;
      used.add(name.toLowerCase());
      return name;
    },
    note: (at, message) => {
      const { line } = placeIn(text5, at, step);
      if (!approximations.some((one) => one.message === message && one.line === line))
        approximations.push({ message, file: step.file, line });
    }
  };
}
function placeIn(text5, at, step) {
  const { line, column } = placeAt(lineStarts(text5), Math.min(at, text5.length));
  return { line: step.line + line - 1, column };
}

// src/engines/duckdb/store/outcome.ts
var nothingDone = { rows: null, notes: [], approximations: [] };
function problemOf(step, error) {
  if (error instanceof Untranslatable) {
    const { line, column } = placeIn(step.sql ?? "", error.at, step);
    const place = step.file === "" ? "" : ` (${step.file}:${line}:${column})`;
    return { message: `${error.message}${place}`, hint: error.hint, line };
  }
  if (error instanceof Refusal) return { message: error.message, hint: error.next, line: step.line };
  return { message: duckdbMessage(error), hint: "", line: step.line };
}
function failureOf(step, error, about = "") {
  if (error instanceof Refusal) return error;
  const { message, hint, line } = problemOf(step, error);
  const isPlaced = error instanceof Untranslatable || step.file === "";
  const place = isPlaced ? "" : ` (${step.file}:${line})`;
  return new Refusal(step.id, `${about}${message}${place}${hint === "" ? "" : ` (${hint})`}`, "");
}
function duckdbMessage(error) {
  const message = messageOf(error);
  return (message.split("\n")[0] ?? "").replace(
    /^(?:Invalid Input|Conversion|Out of Range|Binder|Catalog|Constraint) Error: /,
    ""
  );
}

// src/engines/taken.ts
var takenWords = (name) => `somebody has taken ${name} away, and made another in its place`;

// src/engines/duckdb/store/reading.ts
function read(store, catalog, step) {
  return readAll(store, catalog, step)[0];
}
function readAll(store, catalog, step) {
  const table = (parts2) => {
    const name = catalog.nameOf(parts2);
    const definition = name === null ? null : catalog.definitionOf(name);
    return name === null || definition === null || definition.columns.length === 0 ? null : sourceOf(name, definition);
  };
  return statementsOf(step, table, store.instant);
}
function createOf(statement) {
  if (statement.syntax.type !== "create-table") throw new Untranslatable(0, "a CREATE is expected here");
  return statement.syntax;
}
function refuseTaken(step, name, catalog) {
  const problem = placeProblem(name);
  if (problem !== null) throw new Refusal(step.id, `${name}: ${problem}`, "");
  const names = [...catalog.objects.keys(), ...catalog.foreign.keys()];
  const other = names.find((one) => placeKey(one) === placeKey(name));
  if (other === name) throw new Refusal(step.id, `${name} is there already${whoseOf(name, catalog)}`, "");
  if (other !== void 0)
    throw new Refusal(
      step.id,
      `${other} and ${name} differ in their case alone, and DuckDB knows no case`,
      ""
    );
}
function whoseOf(name, { objects, taken }) {
  if (objects.has(name)) return "";
  return taken.has(name) ? `: ${takenWords(name)}` : ", and was made by somebody else";
}
function likeOf(create, catalog) {
  if (create.like === null) return null;
  const name = catalog.nameOf(create.like.target.name.parts.map((part2) => part2.text));
  const definition = name === null ? null : catalog.definitionOf(name);
  if (definition === null) throw new Untranslatable(create.like.start, "the table behind LIKE is not there");
  return definition;
}

// src/engines/duckdb/translation/unique-key.ts
function keyOfJoin(kind, left, right, equal) {
  if (left === null || right === null) return null;
  const single = (key) => key.every((column) => equal.has(column));
  if (single(right) && (kind === "INNER" || kind === "LEFT")) return left;
  if (single(left) && (kind === "INNER" || kind === "RIGHT")) return right;
  return kind === "INNER" || kind === "CROSS" || kind === "," ? [...left, ...right] : null;
}
function equatedColumns(on, scope, translate2) {
  if (on?.type !== "chain") return /* @__PURE__ */ new Set();
  if (on.operators.every((operator) => operator === "AND"))
    return new Set(on.operands.flatMap((operand2) => [...equatedColumns(operand2, scope, translate2)]));
  const paths = on.operands.every((operand2) => operand2.type === "path");
  if (!paths || on.operators.length !== 1 || on.operators[0] !== "=") return /* @__PURE__ */ new Set();
  return new Set(on.operands.map((operand2) => translate2(operand2, scope).sql));
}
function keyOfItems(key, items2, columns) {
  if (key === null) return null;
  const found = key.map((sql) => columns[items2.findIndex((item) => item.sql === sql)]?.out);
  return found.every((out) => out !== void 0) ? found : null;
}
function keyOfRelation(key, alias) {
  return key === null ? null : key.map((out) => `${quoted(alias)}.${quoted(out)}`);
}

// src/engines/duckdb/translation/query-result.ts
var arrivalColumn = "$arrival";
function outputColumns(items2) {
  const [said, taken] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set([arrivalColumn])];
  return items2.map(({ name: wanted, type, attribute }) => {
    const name = said.has(wanted) ? free(wanted, 0, "", said) : wanted;
    said.add(name);
    const out = taken.has(name.toLowerCase()) ? free(name, 2, ":", taken) : name;
    taken.add(out.toLowerCase());
    return { name, out, type, ...attribute === void 0 ? {} : { attribute } };
  });
}
function free(name, first, mark, taken) {
  let number = first;
  while (taken.has(`${name}${mark}${number}`) || taken.has(`${name}${mark}${number}`.toLowerCase()))
    number += 1;
  return `${name}${mark}${number}`;
}
function selectList(items2, columns, arrival) {
  const list2 = items2.map((item, place) => `${item.sql} AS ${quoted(columns[place]?.out ?? item.name)}`);
  return [...list2, ...arrival === null ? [] : [`${arrival} AS ${quoted(arrivalColumn)}`]].join(", ");
}
function relationOf(result, alias, qualifiers) {
  const name = quoted(alias);
  return {
    qualifiers,
    columns: result.columns.map(({ out, ...column }) => ({
      ...column,
      sql: `${name}.${quoted(out)}`,
      hidden: false
    })),
    arrival: result.arrival ? `${name}.${quoted(arrivalColumn)}` : null,
    whole: name,
    key: keyOfRelation(result.key, alias)
  };
}

// src/engines/duckdb/translation/division.ts
function dividedDecimals(left, right, type) {
  const shift = type.scale + right.type.scale - left.type.scale;
  const digits2 = Math.max(left.type.precision + Math.max(shift, 0), right.type.precision + Math.max(-shift, 0)) + 1;
  const sql = digits2 <= 38 ? exact(left, right, type, shift) : rough(left, right, type);
  return { sql, type };
}
function exact(left, right, type, shift) {
  const numerator = `${unscaled(left)}${shift > 0 ? ` * ${power(shift)}` : ""}`;
  const denominator = `${unscaled(right)}${shift < 0 ? ` * ${power(-shift)}` : ""}`;
  return scaled(`bluegreen.rounded_quotient(${numerator}, ${denominator})`, type);
}
function scaled(sql, type) {
  if (type.scale === 0) return `CAST(${sql} AS ${duckdbType(type)})`;
  const unit = `CAST('0.${"0".repeat(type.scale - 1)}1' AS DECIMAL(${type.scale}, ${type.scale}))`;
  return `CAST(CAST(${sql} AS DECIMAL(38, 0)) * ${unit} AS ${duckdbType(type)})`;
}
function unscaled(value2) {
  const type = value2.type.kind === "DECIMAL" ? value2.type : decimal(19, 0);
  if (type.scale === 0) return `CAST(${value2.sql} AS HUGEINT)`;
  const wide = Math.min(38, type.precision + type.scale);
  return `CAST(CAST(${value2.sql} AS DECIMAL(${wide}, ${type.scale})) * ${power(type.scale)} AS HUGEINT)`;
}
function power(exponent) {
  return `CAST('1${"0".repeat(exponent)}' AS HUGEINT)`;
}
function rough(left, right, type) {
  const quotient = `(CAST(${left.sql} AS DOUBLE) / nullif(CAST(${right.sql} AS DOUBLE), 0))`;
  return `CAST(${quotient} AS ${duckdbType(type)})`;
}

// src/engines/duckdb/translation/average.ts
function averaged(call) {
  const { sql, type } = call.value;
  const [sum2, count2] = [call.of("sum", sql), call.of("count", sql)];
  if (isInteger(type))
    return { sql: `CAST(${sum2} // nullif(${count2}, 0) AS ${duckdbType(type)})`, type };
  if (type.kind !== "DECIMAL") return { sql: `CAST(${call.of("avg", sql)} AS ${duckdbType(type)})`, type };
  const result = decimal(38, Math.max(6, type.scale));
  const digits2 = unscaled({ sql: sum2, type: decimal(Math.min(38 - type.scale, 38), type.scale) });
  const shift = `CAST('1${"0".repeat(result.scale - type.scale)}' AS HUGEINT)`;
  return { sql: scaled(`bluegreen.rounded_quotient(${digits2} * ${shift}, ${count2})`, result), type: result };
}
function spread(name) {
  return (call) => {
    const { sql, type } = call.value;
    if (isInteger(type)) return wholeSpread(name, call);
    const result = type.kind === "DECIMAL" ? decimal(38, Math.max(6, type.scale)) : type;
    return {
      sql: `CAST(${doubleSpread(name, call, `CAST(${sql} AS DOUBLE)`)} AS ${duckdbType(result)})`,
      type: result
    };
  };
}
function doubleSpread(name, call, sql) {
  const [sum2, squares, count2] = [
    call.of("sum", sql),
    call.of("sum", `${sql} * ${sql}`),
    call.of("count", sql)
  ];
  const less = name.endsWith("samp") ? `nullif(${count2} - 1, 0)` : `nullif(${count2}, 0)`;
  const variance = `((${squares} - ${sum2} * ${sum2} / nullif(${count2}, 0)) / ${less})`;
  return name.startsWith("var") ? variance : `sqrt(greatest(${variance}, 0))`;
}
function wholeSpread(name, call) {
  const { sql, type } = call.value;
  const [sum2, squares] = [call.of("sum", sql), call.of("sum", `CAST(${sql} AS HUGEINT) * ${sql}`)];
  const count2 = call.of("count", sql);
  const less = name.endsWith("samp") ? `nullif(${count2} - 1, 0)` : `nullif(${count2}, 0)`;
  const variance = `((${squares} - (${sum2} * ${sum2}) // nullif(${count2}, 0)) // ${less})`;
  const found = name.startsWith("var") ? variance : `trunc(sqrt(${variance}))`;
  return { sql: `CAST(${found} AS ${duckdbType(type)})`, type };
}

// src/engines/duckdb/types/decimal-type.ts
function adjusted(precision, scale) {
  if (precision <= 38) return decimal(precision, scale);
  return decimal(38, Math.max(38 - (precision - scale), Math.min(scale, 6)));
}
function sumOf(a, b) {
  const scale = Math.max(a.scale, b.scale);
  return adjusted(Math.max(a.precision - a.scale, b.precision - b.scale) + scale + 1, scale);
}
function productOf(a, b) {
  return adjusted(a.precision + b.precision + 1, a.scale + b.scale);
}
function quotientOf(a, b) {
  const scale = Math.max(6, a.scale + b.precision + 1);
  return adjusted(a.precision - a.scale + b.scale + scale, scale);
}
function remainderOf(a, b) {
  const scale = Math.max(a.scale, b.scale);
  return adjusted(Math.min(a.precision - a.scale, b.precision - b.scale) + scale, scale);
}

// src/engines/duckdb/translation/moment-arithmetic.ts
function momentArithmetic(operator, left, right) {
  const [a, b] = [left.type, right.type];
  if (isInterval(a) && isInterval(b))
    return { sql: `(${left.sql} ${operator} ${right.sql})`, type: a };
  if (isInterval(a) && isNumeric(b)) return scaledInterval(operator, left, right);
  if (isNumeric(a) && isInterval(b)) return scaledInterval(operator, right, left);
  if (isInterval(b)) return moved(operator, left, right);
  return isInterval(a) ? moved(operator, right, left) : null;
}
function scaledInterval(operator, interval, factor) {
  if (operator !== "*" && operator !== "/") return null;
  if (operator === "/") return { sql: `(${interval.sql} / ${factor.sql})`, type: interval.type };
  if (interval.type.kind === "INTERVAL MONTH")
    return {
      sql: `to_months(CAST(datepart('year', ${interval.sql}) * 12 + datepart('month', ${interval.sql}) AS INTEGER) * ${factor.sql})`,
      type: interval.type
    };
  return {
    sql: `to_milliseconds(CAST(epoch_ms(${interval.sql}) * ${factor.sql} AS BIGINT))`,
    type: interval.type
  };
}
function moved(operator, moment4, interval) {
  if (operator !== "+" && operator !== "-") return null;
  const sql = `(${moment4.sql} ${operator} ${interval.sql})`;
  switch (moment4.type.kind) {
    case "DATE":
      return { sql: `CAST(${sql} AS DATE)`, type: date };
    case "TIME":
      return { sql, type: moment4.type };
    case "TIMESTAMP":
    case "TIMESTAMP_LTZ":
      return { sql, type: atLeast(moment4.type, interval.type) };
    default:
      return null;
  }
}
function atLeast(moment4, interval) {
  if (moment4.kind !== "TIMESTAMP" && moment4.kind !== "TIMESTAMP_LTZ") return moment4;
  const digits2 = interval.kind === "INTERVAL SECOND" ? 3 : 0;
  return { kind: moment4.kind, precision: Math.max(moment4.precision, digits2) };
}

// src/engines/duckdb/translation/arithmetic.ts
var arithmeticOperators = /* @__PURE__ */ new Set(["+", "-", "*", "/", "%"]);
function isArithmetic(operator) {
  return arithmeticOperators.has(operator);
}
function arithmetic(operator, left, right, at) {
  const [a, b] = [left.type, right.type];
  if (a.kind === "NULL" || b.kind === "NULL") return { sql: "NULL", type: a.kind === "NULL" ? b : a };
  if (isNumeric(a) && isNumeric(b)) return numeric2(operator, left, right);
  const moment4 = momentArithmetic(operator, left, right);
  if (moment4 !== null) return moment4;
  throw new Untranslatable(
    at.start,
    `${typeText(a)} ${operator} ${typeText(b)} has no meaning here`,
    "cast one of them"
  );
}
function numeric2(operator, left, right) {
  const [a, b] = [left.type, right.type];
  if (isInteger(a) && isInteger(b)) return integers2(operator, left, right);
  if (isFloating(a) || isFloating(b)) return floating(operator, left, right);
  return decimals(operator, left, right);
}
function integers2(operator, left, right) {
  const type = widerInteger(left.type, right.type);
  if (operator === "%") return { sql: `(${left.sql} % ${right.sql})`, type: right.type };
  const sql = `(${left.sql} ${operator === "/" ? "//" : operator} ${right.sql})`;
  return { sql, type };
}
function floating(operator, left, right) {
  const decimal2 = left.type.kind === "DECIMAL" || right.type.kind === "DECIMAL";
  const wide = decimal2 || left.type.kind === "DOUBLE" || right.type.kind === "DOUBLE";
  const type = wide ? double : float;
  return { sql: `(${cast(left, type).sql} ${operator} ${cast(right, type).sql})`, type };
}
var results = {
  "+": sumOf,
  "-": sumOf,
  "*": productOf,
  "/": quotientOf,
  "%": remainderOf
};
function decimals(operator, left, right) {
  const [a, b] = [asDecimal(left.type), asDecimal(right.type)];
  const type = results[operator](a, b);
  if (operator === "/") return dividedDecimals({ ...left, type: a }, { ...right, type: b }, type);
  const [x, y] = [cast(left, a), cast(right, b)];
  return { sql: `CAST(${x.sql} ${operator} ${y.sql} AS ${duckdbType(type)})`, type };
}
function signed(node, operand2) {
  if (!isNumeric(operand2.type) && !isInterval(operand2.type))
    throw new Untranslatable(node.start, `a sign before ${typeText(operand2.type)}`);
  return node.operator === "-" ? { sql: `(-${operand2.sql})`, type: operand2.type } : operand2;
}
function totalType(type) {
  return type.kind === "DECIMAL" ? decimal(38, type.scale) : type;
}

// src/engines/duckdb/translation/data-type.ts
function dataTypeOf(node) {
  const elements2 = node.elements.map(dataTypeOf);
  const [first = nullType, second = nullType] = elements2;
  switch (node.name) {
    case "ARRAY":
    case "MULTISET":
      return { kind: node.name, element: first };
    case "MAP":
      return map(first, second);
    case "ROW":
      return row(
        node.fields.map(({ name, dataType }) => ({ name: name.text, type: dataTypeOf(dataType) }))
      );
    default:
      return named(node);
  }
}
function named(node) {
  const parameters = node.parameters.length > 0 ? `(${node.parameters.join(", ")})` : "";
  try {
    return parseType(node.name + parameters);
  } catch (error) {
    if (error instanceof UnknownType) throw new Untranslatable(node.start, error.message);
    throw error;
  }
}

// src/engines/duckdb/translation/string-literal.ts
var strings = /(?:(?:[EeNnXx]|[Uu]&|_[A-Za-z0-9]+)?'(?:[^'\\]|''|\\[\s\S])*')/g;
function stringValue(written) {
  const parts2 = pieces(written);
  const binary = /^[xX]'/.test(written);
  return { value: parts2.map(decoded).join(""), binary };
}
function pieces(written) {
  if (/^[eE]'/.test(written)) return written.match(strings) ?? [];
  return written.match(/(?:[NnXx]|[Uu]&|_[A-Za-z0-9]+)?'(?:[^']|'')*'/g) ?? [];
}
function decoded(piece2) {
  const quote = piece2.indexOf("'");
  const prefix = piece2.slice(0, quote).toUpperCase();
  const body = piece2.slice(quote + 1, -1).replaceAll("''", "'");
  if (prefix === "E")
    return body.replace(
      /\\(u[0-9a-fA-F]{4}|[0-7]{1,3}|x[0-9a-fA-F]{1,2}|[\s\S])/g,
      (_, code) => escaped(code)
    );
  if (prefix === "U&") return body.replace(/\\(?:\\|\+([0-9a-fA-F]{6})|([0-9a-fA-F]{4}))/g, unicode);
  return body;
}
var controls = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function escaped(code) {
  if (/^u[0-9a-fA-F]{4}$/.test(code)) return String.fromCharCode(parseInt(code.slice(1), 16));
  if (/^x/.test(code)) return String.fromCharCode(parseInt(code.slice(1), 16));
  if (/^[0-7]/.test(code)) return String.fromCharCode(parseInt(code, 8));
  return controls[code] ?? code;
}
function unicode(_, long, short) {
  const digits2 = long ?? short;
  return digits2 === void 0 ? "\\" : String.fromCodePoint(parseInt(digits2, 16));
}

// src/engines/duckdb/translation/functions/rule.ts
function values(call) {
  return Array.from({ length: call.count }, (_, place) => call.value(place));
}
function template(sql, type, ...kinds2) {
  return (call) => {
    const list2 = values(call).map((value2, place) => {
      const kind = kinds2[place] ?? null;
      return kind === null ? value2.sql : cast(value2, kind).sql;
    });
    return { sql: sql.replace(/\$(\d)/g, (_, digit) => list2[Number(digit) - 1] ?? "NULL"), type };
  };
}
function byCount(rules2) {
  return (call) => {
    const rule = rules2[call.count];
    if (rule === void 0) throw missing(call, `${call.node.name} of ${call.count} arguments`);
    return rule(call);
  };
}
function missing(call, what, hint = "") {
  return new Untranslatable(call.node.start, `${what} has no counterpart in the embedded engine`, hint);
}
function literalText(call, place) {
  const node = call.nodes[place];
  if (node?.type !== "literal" || node.kind !== "string")
    throw missing(call, `${call.node.name} with anything but a literal as argument ${place + 1}`);
  return stringValue(call.scope.context.text.slice(node.start, node.end)).value;
}

// src/engines/duckdb/translation/functions/json.ts
var { string: string2, boolean: boolean2 } = flink_type_exports;
function path(call) {
  const written = literalText(call, 1).trim();
  const steps = written.replace(/^(?:lax|strict)\s+/i, "");
  if (!/^\$(?:\.(?:[\w$-]+|"[^"]+")|\[\d+\]|\['[^']+'\])*$/u.test(steps))
    throw missing(call, `the JSON path ${written}`);
  const sql = steps.replace(/\['([^']+)'\]/g, '."$1"').replace(/\.([\w$-]+)/gu, '."$1"');
  return { sql: literal(sql), lax: /^lax\s/i.test(written) };
}
function behaviour(call) {
  const found = { empty: "NULL", error: "NULL", type: string2, words: [] };
  for (let place = 2; place < call.count; place += 1) {
    const node = call.nodes[place];
    if (node?.type === "type-argument") found.type = dataTypeOf(node.dataType);
    else if (node?.type === "flag") found.words.push(node.text);
    else readDefault(call, node, place, found);
  }
  return found;
}
function readDefault(call, node, place, found) {
  const behind = call.flag(place + 1) ?? "";
  if (node === void 0 || !/^(DEFAULT|ON) ?/.test(call.flag(place - 1) ?? "DEFAULT"))
    throw missing(call, "this form of a JSON function");
  const value2 = cast(call.value(place), found.type).sql;
  if (/EMPTY/.test(behind)) found.empty = value2;
  else if (/ERROR/.test(behind)) found.error = value2;
}
var value = (call) => {
  const { empty: empty2, error, type, words } = behaviour(call);
  if (words.some((word) => /^ERROR/.test(word))) throw missing(call, "JSON_VALUE with ERROR ON");
  const text5 = cast(call.value(0), string2).sql;
  const { sql: at, lax } = path(call);
  const found = cast({ sql: `json_extract_string(${text5}, ${at})`, type: string2 }, type, true).sql;
  const scalar2 = `json_valid(${text5}) AND json_type(${text5}, ${at}) NOT IN ('OBJECT', 'ARRAY', 'NULL')`;
  const sql = `(CASE WHEN ${text5} IS NULL THEN NULL WHEN ${scalar2} THEN ${found} ELSE ${lax ? empty2 : error} END)`;
  return { sql, type };
};
var query = (call) => {
  const { words, type } = behaviour(call);
  const unknown2 = words.find(
    (word) => !/^(WITHOUT|WITH)( (UN)?CONDITIONAL)?( ARRAY)? WRAPPER$|^NULL$|^ON (EMPTY|ERROR)$/.test(word)
  );
  if (unknown2 !== void 0 || type !== string2)
    throw missing(call, `JSON_QUERY with ${unknown2 ?? "RETURNING"}`);
  const text5 = cast(call.value(0), string2).sql;
  const at = path(call).sql;
  const found = `CAST(json_extract(${text5}, ${at}) AS VARCHAR)`;
  const nested3 = `json_type(${text5}, ${at}) IN ('OBJECT', 'ARRAY')`;
  const wrapper = words.find((word) => word.startsWith("WITH ")) ?? "";
  const other = wrapper === "" ? "NULL" : `'[' || ${found} || ']'`;
  const whole2 = wrapper !== "" && !/ CONDITIONAL/.test(wrapper) ? other : found;
  return {
    sql: `(CASE WHEN NOT json_valid(${text5}) THEN NULL WHEN ${nested3} THEN ${whole2} ELSE ${other} END)`,
    type: string2
  };
};
var exists = (call) => {
  if (call.count > 2) throw missing(call, "JSON_EXISTS with ON ERROR");
  const text5 = cast(call.value(0), string2).sql;
  return {
    sql: `(CASE WHEN ${text5} IS NULL THEN NULL WHEN NOT json_valid(${text5}) THEN FALSE ELSE json_exists(${text5}, ${path(call).sql}) END)`,
    type: boolean2
  };
};
function json(item) {
  const { sql, type } = item;
  switch (type.kind) {
    case "TIME":
    case "TIMESTAMP":
    case "TIMESTAMP_LTZ":
      return `to_json(replace(${cast(item, string2).sql}, ' ', 'T'))`;
    case "DATE":
      return `to_json(CAST(${sql} AS VARCHAR))`;
    case "ARRAY":
      return `to_json(list_transform(${sql}, lambda x: ${json({ sql: "x", type: type.element })}))`;
    case "ROW": {
      const parts2 = type.fields.map(
        (field) => `${literal(field.name)}, ${json({ sql: `(${sql}).${quoted(field.name)}`, type: field.type })}`
      );
      return `json_object(${parts2.join(", ")})`;
    }
    default:
      return `to_json(${sql})`;
  }
}
var asString = (call) => {
  const item = call.value(0);
  return {
    sql: `(CASE WHEN ${item.sql} IS NULL THEN NULL ELSE CAST(${json(item)} AS VARCHAR) END)`,
    type: string2
  };
};
function items(call) {
  return call.nodes.flatMap((node, place) => node.type === "flag" ? [] : [call.value(place)]);
}
var hasWord = (call, word) => call.nodes.some((node) => node.type === "flag" && node.text.startsWith(word));
var object = (call) => {
  const list2 = items(call);
  const pairs = list2.flatMap((key, place) => {
    const item = list2[place + 1];
    return place % 2 === 0 && item !== void 0 ? [{ key, item }] : [];
  });
  const parts2 = pairs.map(({ key, item }) => `${cast(key, string2).sql}, ${json(item)}`);
  if (!hasWord(call, "ABSENT"))
    return { sql: `CAST(json_object(${parts2.join(", ")}) AS VARCHAR)`, type: string2 };
  const merged2 = pairs.map(
    ({ key, item }) => `CASE WHEN ${item.sql} IS NULL THEN '{}' ELSE json_object(${cast(key, string2).sql}, ${json(item)}) END`
  );
  return { sql: `CAST(json_merge_patch('{}', ${merged2.join(", ")}) AS VARCHAR)`, type: string2 };
};
var list = (call) => {
  const own = items(call);
  const parts2 = own.map(
    (item) => hasWord(call, "NULL ON NULL") ? json(item) : `CASE WHEN ${item.sql} IS NULL THEN NULL ELSE ${json(item)} END`
  );
  if (hasWord(call, "NULL ON NULL"))
    return { sql: `CAST(json_array(${parts2.join(", ")}) AS VARCHAR)`, type: string2 };
  return {
    sql: `CAST(to_json(list_filter([${parts2.join(", ")}], lambda x: x IS NOT NULL)) AS VARCHAR)`,
    type: string2
  };
};
var unquote = (call) => {
  const text5 = cast(call.value(0), string2).sql;
  return {
    sql: `(CASE WHEN json_valid(${text5}) AND json_type(${text5}) = 'VARCHAR' THEN json_extract_string(${text5}, '$') ELSE ${text5} END)`,
    type: string2
  };
};
var jsonFunctions = {
  JSON_VALUE: value,
  JSON_QUERY: query,
  JSON_EXISTS: exists,
  JSON_STRING: asString,
  JSON_OBJECT: object,
  JSON_ARRAY: list,
  JSON_UNQUOTE: unquote
};

// src/engines/duckdb/translation/json-aggregate.ts
var isAbsent = (call, usual) => {
  const words = call.node.arguments.flatMap((argument) => argument.type === "flag" ? [argument.text] : []);
  if (words.some((word) => word.startsWith("ABSENT"))) return true;
  return words.some((word) => word.startsWith("NULL ON")) ? false : usual;
};
function jsonList(call) {
  const { value: value2 } = call;
  const where = isAbsent(call, true) ? { where: `${value2.sql} IS NOT NULL` } : {};
  const found = call.of("list", json(value2), { order: call.order, ...where });
  return { sql: `CAST(to_json(coalesce(${found}, [])) AS VARCHAR)`, type: string };
}
function jsonObject(call) {
  const [key, item = { sql: "NULL", type: nullType }] = call.list;
  const name = key === void 0 ? "NULL" : cast(key, string).sql;
  const where = isAbsent(call, false) ? { where: `${item.sql} IS NOT NULL` } : {};
  const found = call.of("json_group_object", `${name}, ${json(item)}`, { order: call.order, ...where });
  return { sql: `CAST(${found} AS VARCHAR)`, type: string };
}

// src/engines/duckdb/translation/order.ts
function ordering(sql, item) {
  const nulls = item.nulls === "" ? item.descending ? "NULLS LAST" : "NULLS FIRST" : item.nulls;
  return `${sql} ${item.descending ? "DESC" : "ASC"} ${nulls}`;
}
function orderedItems(items2, scope, translate2) {
  return items2.map((item) => {
    const value2 = translate2(item.expression, scope);
    return { sql: ordering(value2.sql, item), value: value2, descending: item.descending };
  });
}

// src/engines/duckdb/translation/scope.ts
function emptyScope(context) {
  return {
    context,
    relations: [],
    merged: [],
    outer: null,
    common: /* @__PURE__ */ new Map(),
    groupWindow: null,
    grouped: false,
    windows: /* @__PURE__ */ new Map()
  };
}
function arrivalOf(scope) {
  const parts2 = scope.relations.map((relation) => relation.arrival);
  if (parts2.length === 0 || parts2.some((part2) => part2 === null)) return null;
  const list2 = parts2.join(" || ");
  return scope.grouped ? `max(${list2})` : list2;
}
function tieBreakers(scope) {
  const parts2 = scope.relations.map((relation) => relation.arrival ?? relation.whole);
  return scope.grouped ? parts2.map((part2) => `max(${part2})`) : parts2;
}

// src/engines/duckdb/translation/over.ts
function over(node, scope, translate2, ranks = false) {
  if (node.over === null) return "";
  const window = "text" in node.over ? named2(node, node.over.text, scope) : node.over;
  return ` OVER (${inside(window, scope, translate2, ranks)})`;
}
function named2(node, name, scope) {
  const window = scope.windows.get(name);
  if (window === void 0) throw new Untranslatable(node.start, `there is no window ${name}`);
  return window;
}
function inside(window, scope, translate2, ranks) {
  const base = window.base === null ? null : scope.windows.get(window.base.text) ?? null;
  const partition = [...base?.partitionBy ?? [], ...window.partitionBy].map(
    (one) => translate2(one, scope).sql
  );
  const order = orderedItems([...base?.orderBy ?? [], ...window.orderBy], scope, translate2);
  const frame = window.frame ?? base?.frame ?? null;
  const ties = ranks || frame?.unit === "ROWS" ? breaking(order, scope) : [];
  const terms = [...order.map((item) => item.sql), ...ties];
  return [
    partition.length > 0 ? `PARTITION BY ${partition.join(", ")}` : "",
    terms.length > 0 ? `ORDER BY ${terms.join(", ")}` : "",
    frame === null ? "" : `${frame.unit} ${bounds(frame.bounds, scope, translate2)}`
  ].filter((part2) => part2 !== "").join(" ");
}
function breaking(order, scope) {
  const first = order[0];
  const newest = first !== void 0 && first.descending && isTimestamp(first.value.type);
  return tieBreakers(scope).map((sql) => `${sql} ${newest ? "DESC NULLS LAST" : "ASC NULLS FIRST"}`);
}
function bounds(list2, scope, translate2) {
  const parts2 = list2.map(
    (bound) => bound.distance === null ? bound.kind : `${translate2(bound.distance, scope).sql} ${bound.kind}`
  );
  return parts2.length === 1 ? parts2[0] ?? "" : `BETWEEN ${parts2.join(" AND ")}`;
}

// src/engines/duckdb/translation/aggregate.ts
var kept = (name) => (call) => ({ sql: call.of(name, call.value.sql), type: call.value.type });
var sum = (call) => {
  const type = totalType(call.value.type);
  return { sql: `CAST(${call.of("sum", call.value.sql)} AS ${duckdbType(type)})`, type };
};
var count = (call) => {
  if (call.list.length < 2)
    return { sql: call.of("count", call.list.length === 0 ? "*" : call.value.sql), type: bigint };
  const isNull = call.list.map((one) => `${one.sql} IS NULL`).join(" OR ");
  const whole2 = `CASE WHEN ${isNull} THEN NULL ELSE row(${call.list.map((one) => one.sql).join(", ")}) END`;
  return { sql: call.of("count", whole2), type: bigint };
};
function edge(name) {
  return (call) => {
    const { value: value2, node } = call;
    if (node.over !== null)
      return { sql: call.of(`${name}_value`, `${value2.sql} IGNORE NULLS`), type: value2.type };
    return {
      sql: call.of(name, value2.sql, { where: `${value2.sql} IS NOT NULL`, order: call.order }),
      type: value2.type
    };
  };
}
var listed = (call) => {
  const separator = call.list[1]?.sql ?? `','`;
  const text5 = cast(call.value, string).sql;
  return {
    sql: call.of("string_agg", `${text5}, ${separator}`, { order: distinctOrder(call, text5) }),
    type: string
  };
};
function distinctOrder(call, sql) {
  return call.node.quantifier === "DISTINCT" ? ` ORDER BY ${sql}` : call.order;
}
var gathered = (call) => {
  const where = call.node.clauses?.nulls === "IGNORE NULLS" ? { where: `${call.value.sql} IS NOT NULL` } : {};
  const order = distinctOrder(call, call.value.sql);
  return { sql: call.of("list", call.value.sql, { order, ...where }), type: array(call.value.type) };
};
var collected = (call) => {
  const type = { kind: "MULTISET", element: call.value.type };
  const found = `CAST(${call.of("histogram", call.value.sql)} AS ${duckdbType(type)})`;
  return { sql: `coalesce(${found}, map([]::${duckdbType(call.value.type)}[], []::INTEGER[]))`, type };
};
var percentile = (call) => {
  const value2 = cast(call.value, double).sql;
  return { sql: call.of("quantile_cont", `${value2}, ${call.list[1]?.sql ?? "0.5"}`), type: double };
};
var grouping = (call) => ({
  sql: `CAST(grouping(${call.list.map((one) => one.sql).join(", ")}) AS BIGINT)`,
  type: bigint
});
var rules = {
  COUNT: count,
  SUM: sum,
  AVG: averaged,
  MIN: kept("min"),
  MAX: kept("max"),
  STDDEV_POP: spread("stddev_pop"),
  STDDEV_SAMP: spread("stddev_samp"),
  STDDEV: spread("stddev_samp"),
  VAR_POP: spread("var_pop"),
  VAR_SAMP: spread("var_samp"),
  VARIANCE: spread("var_samp"),
  FIRST_VALUE: edge("first"),
  LAST_VALUE: edge("last"),
  LISTAGG: listed,
  STRING_AGG: listed,
  ARRAY_AGG: gathered,
  COLLECT: collected,
  PERCENTILE: percentile,
  APPROX_COUNT_DISTINCT: (call) => ({
    sql: call.of("count", `DISTINCT ${call.value.sql}`),
    type: bigint
  }),
  GROUPING: grouping,
  GROUPING_ID: grouping,
  JSON_ARRAYAGG: jsonList,
  JSON_OBJECTAGG: jsonObject
};
var isAggregate = (name) => name in rules;
function aggregateRule(name, node, scope, translate2) {
  const rule = rules[name];
  if (rule === void 0 || (node.clauses?.withinDistinct.length ?? 0) > 0)
    throw new Untranslatable(node.start, `this form of ${name} has no counterpart`);
  return rule(prepared(node, scope, translate2));
}
function prepared(node, scope, translate2) {
  const inner = { ...scope, grouped: node.over === null ? false : scope.grouped };
  const star = node.arguments[0]?.type === "star";
  const own = node.arguments.filter((argument) => argument.type !== "flag");
  const list2 = star ? [] : own.map((argument) => translate2(argument, inner));
  const filter = node.clauses?.filter ?? null;
  const condition3 = filter === null ? null : translate2(filter, inner).sql;
  const window = over(node, scope, translate2);
  const distinct2 = node.quantifier === "DISTINCT" ? "DISTINCT " : "";
  return {
    node,
    list: list2,
    value: list2[0] ?? { sql: "NULL", type: nullType },
    order: orderOf(node, inner, translate2),
    of: (name, inside3, more = {}) => {
      const where = [condition3, more.where ?? null].filter((part2) => part2 !== null);
      const filtered = where.length > 0 ? ` FILTER (WHERE ${where.join(" AND ")})` : "";
      return `${name}(${distinct2}${inside3}${more.order ?? ""})${filtered}${window}`;
    }
  };
}
function orderOf(node, scope, translate2) {
  const said = orderedItems(node.clauses?.orderBy ?? [], scope, translate2).map((item) => item.sql);
  const terms = [...said, ...tieBreakers(scope)];
  return terms.length === 0 ? "" : ` ORDER BY ${terms.join(", ")}`;
}

// src/engines/duckdb/translation/pattern.ts
function likePattern(operator, value2, pattern2, node, scope) {
  const escape = node.escape === null ? null : textOf(node.escape, scope);
  switch (operator) {
    case "LIKE":
      return `(${value2} LIKE ${pattern2}${escapeClause(node, escape, scope)})`;
    case "SIMILAR TO":
      return `regexp_full_match(${value2}, ${literal(similar(textOf(node.pattern, scope), escape))})`;
    case "RLIKE":
      return `regexp_matches(${value2}, ${pattern2})`;
    default:
      throw new Untranslatable(node.start, `${operator} has no counterpart`);
  }
}
var simple4 = /^(?:[^%]+|[^_%]+%|%[^_%]+|%[^_%]+%)$/s;
function escapeClause(node, escape, scope) {
  if (escape !== null) return ` ESCAPE ${literal(escape)}`;
  const { pattern: pattern2 } = node;
  const isLiteral = pattern2.type === "literal" && pattern2.kind === "string";
  const text5 = isLiteral ? textOf(pattern2, scope) : "_";
  return !text5.includes("_") && simple4.test(text5) ? "" : " ESCAPE '\\'";
}
function textOf(node, scope) {
  if (node.type !== "literal" || node.kind !== "string")
    throw new Untranslatable(node.start, "a pattern that is no literal has no counterpart");
  return stringValue(scope.context.text.slice(node.start, node.end)).value;
}
function similar(pattern2, escape) {
  let found = "";
  for (let at = 0; at < pattern2.length; at += 1) {
    const letter = pattern2.charAt(at);
    if (letter === escape && escape !== "") {
      at += 1;
      found += escaped2(pattern2.charAt(at));
    } else if (letter === "%") found += "(?s:.*)";
    else if (letter === "_") found += "(?s:.)";
    else found += ".^$\\".includes(letter) ? escaped2(letter) : letter;
  }
  return found;
}
function escaped2(letter) {
  return /[\w\s]/.test(letter) ? letter : `\\${letter}`;
}

// src/engines/duckdb/translation/comparison.ts
var operators = {
  "=": "=",
  "<>": "<>",
  "!=": "<>",
  "<": "<",
  ">": ">",
  "<=": "<=",
  ">=": ">=",
  "IS DISTINCT FROM": "IS DISTINCT FROM",
  "IS NOT DISTINCT FROM": "IS NOT DISTINCT FROM"
};
var isComparison = (operator) => operator in operators;
function compared(operator, left, right, at) {
  const [a, b] = alike(left, right, at);
  return { sql: `(${a} ${operators[operator] ?? operator} ${b})`, type: boolean };
}
function alike(left, right, at) {
  const [a, b] = [left.type, right.type];
  const common = commonType([a, b]) ?? (isText(a) ? b : isText(b) ? a : null);
  if (common === null)
    throw new Untranslatable(
      at,
      `${typeText(a)} and ${typeText(b)} cannot be compared`,
      "cast one of them"
    );
  return [operand(left, common), operand(right, common)];
}
function operand(value2, common) {
  const same = isNumeric(value2.type) && isNumeric(common) && !isFloating(common);
  const moment4 = value2.type.kind === common.kind && isTimestamp(common);
  const text5 = isText(value2.type) && isText(common);
  return same || moment4 || text5 ? value2.sql : cast(value2, common).sql;
}
function translateBetween(node, scope, translate2) {
  const [value2, low, high] = [node.operand, node.low, node.high].map((one) => translate2(one, scope));
  if (value2 === void 0 || low === void 0 || high === void 0)
    throw new Untranslatable(node.start, "BETWEEN");
  const within = (from, to) => `(${compared(">=", value2, from, node.start).sql} AND ${compared("<=", value2, to, node.start).sql})`;
  const sql = node.symmetric ? `(${within(low, high)} OR ${within(high, low)})` : within(low, high);
  return { sql: node.negated ? `(NOT ${sql})` : sql, type: boolean };
}
var tests = {
  "IS NULL": (sql) => `(${sql} IS NULL)`,
  "IS NOT NULL": (sql) => `(${sql} IS NOT NULL)`,
  "IS TRUE": (sql) => `coalesce(${sql}, FALSE)`,
  "IS NOT TRUE": (sql) => `(NOT coalesce(${sql}, FALSE))`,
  "IS FALSE": (sql) => `(NOT coalesce(${sql}, TRUE))`,
  "IS NOT FALSE": (sql) => `coalesce(${sql}, TRUE)`,
  "IS UNKNOWN": (sql) => `(${sql} IS NULL)`,
  "IS NOT UNKNOWN": (sql) => `(${sql} IS NOT NULL)`,
  "IS JSON": (sql) => jsonIs(sql, ""),
  "IS JSON VALUE": (sql) => jsonIs(sql, ""),
  "IS JSON OBJECT": (sql) => jsonIs(sql, `= 'OBJECT'`),
  "IS JSON ARRAY": (sql) => jsonIs(sql, `= 'ARRAY'`),
  "IS JSON SCALAR": (sql) => jsonIs(sql, `NOT IN ('OBJECT', 'ARRAY')`)
};
function jsonIs(sql, kind) {
  return kind === "" ? `coalesce(json_valid(${sql}), FALSE)` : `CASE WHEN json_valid(${sql}) THEN json_type(${sql}) ${kind} ELSE FALSE END`;
}
function translateTest(node, scope, translate2) {
  const value2 = translate2(node.operand, scope);
  const negated = node.test.startsWith("IS NOT JSON");
  const test = tests[negated ? node.test.replace("IS NOT JSON", "IS JSON") : node.test];
  if (test === void 0) throw new Untranslatable(node.start, `${node.test} has no counterpart`);
  const sql = test(value2.sql);
  return { sql: negated ? `(NOT ${sql})` : sql, type: boolean };
}
function translateMembership(node, scope, translate2) {
  const value2 = translate2(node.operand, scope);
  const [first] = node.list;
  if (first?.type === "subquery" && node.list.length === 1)
    return amongRows(node, value2, translate2(first, scope));
  if (node.operator !== "IN" && node.operator !== "NOT IN")
    throw new Untranslatable(node.start, `${node.operator} of a list has no counterpart`);
  const list2 = node.list.map((one) => alike(value2, translate2(one, scope), node.start)[1]);
  return { sql: `(${value2.sql} ${node.operator} (${list2.join(", ")}))`, type: boolean };
}
function amongRows(node, value2, rows2) {
  const operator = node.operator.replace(/ SOME$/, " ANY").replace(/^!= /, "<> ");
  return { sql: `(${value2.sql} ${operator} ${rows2.sql})`, type: boolean };
}
function translateLike(node, scope, translate2) {
  const value2 = translate2(node.operand, scope);
  const pattern2 = translate2(node.pattern, scope);
  const negated = node.operator.startsWith("NOT ");
  const operator = negated ? node.operator.slice(4) : node.operator;
  const sql = likePattern(operator, value2.sql, pattern2.sql, node, scope);
  return { sql: negated ? `(NOT ${sql})` : sql, type: boolean };
}

// src/engines/duckdb/translation/case.ts
function translateCase(node, scope, translate2) {
  const operand2 = node.operand === null ? null : translate2(node.operand, scope);
  const values2 = node.branches.map((branch) => translate2(branch.then, scope));
  const otherwise2 = node.otherwise === null ? null : translate2(node.otherwise, scope);
  const type = shared([...values2, ...otherwise2 === null ? [] : [otherwise2]], node);
  const branches = node.branches.map((branch, place) => {
    const conditions = branch.when.map((when) => condition(when, operand2, scope, translate2));
    const value2 = values2[place];
    return `WHEN ${conditions.join(" OR ")} THEN ${value2 === void 0 ? "NULL" : cast(value2, type).sql}`;
  });
  const last = otherwise2 === null ? "" : ` ELSE ${cast(otherwise2, type).sql}`;
  return { sql: `(CASE ${branches.join(" ")}${last} END)`, type };
}
function condition(when, operand2, scope, translate2) {
  const value2 = translate2(when, scope);
  return operand2 === null ? value2.sql : compared("=", operand2, value2, when.start).sql;
}
function shared(values2, node) {
  const type = commonType(values2.map((value2) => value2.type));
  if (type !== null) return type;
  const texts2 = values2.some((value2) => isText(value2.type));
  if (texts2) return string;
  const kinds2 = values2.map((value2) => typeText(value2.type));
  throw new Untranslatable(node.start, `${kinds2.join(" and ")} have no type in common`, "cast one of them");
}

// src/engines/duckdb/translation/functions/collection.ts
var { int: int2, string: string3, boolean: boolean3 } = flink_type_exports;
function elementOf(call, value2) {
  if (value2.type.kind === "ARRAY") return value2.type.element;
  throw missing(call, `${call.node.name} of ${typeText(value2.type)}`);
}
function ofElement(sql, result = "array") {
  return (call) => {
    const list2 = call.value(0);
    const element3 = elementOf(call, list2);
    const other = call.count > 1 ? cast(call.value(1), element3).sql : "";
    const type = result === "array" ? list2.type : result === "element" ? element3 : result;
    return { sql: sql.replaceAll("$1", list2.sql).replaceAll("$2", other), type };
  };
}
function ofArrays(sql) {
  return (call) => {
    const own = values(call);
    const type = shared(own, call.node);
    const list2 = own.map((value2) => cast(value2, type).sql);
    return { sql: sql.replaceAll("$1", list2[0] ?? "").replaceAll("$2", list2[1] ?? ""), type };
  };
}
var concat = (call) => {
  const own = values(call);
  const type = shared(own, call.node);
  const list2 = own.map((value2) => cast(value2, type).sql);
  return { sql: list2.reduce((left, right) => `list_concat(${left}, ${right})`), type };
};
var distinct = (sql) => `list_filter(${sql}, lambda x, i: list_position(${sql}, x) = i)`;
var cardinality = (call) => {
  const value2 = call.value(0);
  if (value2.type.kind === "ARRAY") return { sql: `CAST(len(${value2.sql}) AS INTEGER)`, type: int2 };
  if (value2.type.kind === "MAP") return { sql: `CAST(cardinality(${value2.sql}) AS INTEGER)`, type: int2 };
  return { sql: `CAST(list_sum(map_values(${value2.sql})) AS INTEGER)`, type: int2 };
};
var join = (call) => {
  const list2 = call.value(0).sql;
  const separator = call.value(1).sql;
  const kept2 = call.count > 2 ? `list_transform(${list2}, lambda x: coalesce(x, ${call.value(2).sql}))` : `list_filter(${list2}, lambda x: x IS NOT NULL)`;
  return { sql: `array_to_string(${kept2}, ${separator})`, type: string3 };
};
function ofMap(sql, result) {
  return (call) => {
    const map2 = call.value(0);
    if (map2.type.kind !== "MAP") throw missing(call, `${call.node.name} of ${typeText(map2.type)}`);
    return { sql: sql.replaceAll("$1", map2.sql), type: result(map2.type.key, map2.type.value) };
  };
}
var fromArrays = (call) => {
  const [keys, items2] = [call.value(0), call.value(1)];
  return {
    sql: `map(${keys.sql}, ${items2.sql})`,
    type: map(elementOf(call, keys), elementOf(call, items2))
  };
};
var union = (call) => {
  const own = values(call);
  const type = shared(own, call.node);
  return { sql: `map_concat(${own.map((value2) => cast(value2, type).sql).join(", ")})`, type };
};
var ofText = (call) => {
  const entries2 = call.count > 1 ? call.value(1).sql : `','`;
  const pair2 = call.count > 2 ? call.value(2).sql : `'='`;
  const parts2 = `string_split(${call.value(0).sql}, ${entries2})`;
  const keys = `list_transform(${parts2}, lambda x: split_part(x, ${pair2}, 1))`;
  const items2 = `list_transform(${parts2}, lambda x: string_split(x, ${pair2})[2])`;
  return { sql: `map(${keys}, ${items2})`, type: map(string3, string3) };
};
var slice = byCount({
  2: ofElement("list_slice($1, $2, -1)"),
  3: (call) => ({
    sql: `list_slice(${call.value(0).sql}, ${call.value(1).sql}, ${call.value(2).sql})`,
    type: call.value(0).type
  })
});
var sort = (call) => {
  const [ascending, nullsFirst] = [1, 2].map((place) => call.count > place ? call.value(place).sql : null);
  const up = ascending ?? "TRUE";
  const first = nullsFirst ?? up;
  const list2 = call.value(0);
  const order = (direction) => `(CASE WHEN ${first} THEN list_sort(${list2.sql}, '${direction}', 'NULLS FIRST') ELSE list_sort(${list2.sql}, '${direction}', 'NULLS LAST') END)`;
  return { sql: `(CASE WHEN ${up} THEN ${order("ASC")} ELSE ${order("DESC")} END)`, type: list2.type };
};
var collectionFunctions = {
  CARDINALITY: cardinality,
  ELEMENT: ofElement("list_extract($1, 1)", "element"),
  ARRAY_CONTAINS: ofElement("list_contains($1, $2)", boolean3),
  ARRAY_POSITION: ofElement("CAST(coalesce(list_position($1, $2), 0) AS INTEGER)", int2),
  ARRAY_DISTINCT: ofElement(distinct("$1")),
  ARRAY_REMOVE: ofElement("list_filter($1, lambda x: x IS DISTINCT FROM $2)"),
  ARRAY_REVERSE: ofElement("list_reverse($1)"),
  ARRAY_APPEND: ofElement("list_append($1, $2)"),
  ARRAY_PREPEND: ofElement("list_prepend($2, $1)"),
  ARRAY_SLICE: slice,
  ARRAY_SORT: sort,
  ARRAY_MAX: ofElement("list_max($1)", "element"),
  ARRAY_MIN: ofElement("list_min($1)", "element"),
  ARRAY_CONCAT: concat,
  ARRAY_UNION: ofArrays(distinct("list_concat($1, $2)")),
  ARRAY_EXCEPT: ofArrays(distinct("list_filter($1, lambda y: NOT list_contains($2, y))")),
  ARRAY_INTERSECT: ofArrays(distinct("list_filter($1, lambda y: list_contains($2, y))")),
  ARRAY_JOIN: join,
  MAP_KEYS: ofMap("map_keys($1)", (key) => array(key)),
  MAP_VALUES: ofMap("map_values($1)", (_, value2) => array(value2)),
  MAP_ENTRIES: ofMap(
    "map_entries($1)",
    (key, value2) => array(
      row([
        { name: "key", type: key },
        { name: "value", type: value2 }
      ])
    )
  ),
  MAP_FROM_ARRAYS: fromArrays,
  MAP_UNION: union,
  STR_TO_MAP: ofText,
  JSON_QUOTE: template("CAST(to_json($1) AS VARCHAR)", string3, string3)
};

// src/engines/duckdb/translation/functions/conditional.ts
function alike2(call, from = 0) {
  const own = values(call).slice(from);
  const type = shared(own, call.node);
  return { list: own.map((value2) => cast(value2, type).sql), type };
}
var coalesce = (call) => {
  const { list: list2, type } = alike2(call);
  return { sql: `coalesce(${list2.join(", ")})`, type };
};
function extreme(name) {
  return (call) => {
    const { list: list2, type } = alike2(call);
    const isNull = list2.map((value2) => `${value2} IS NULL`).join(" OR ");
    return { sql: `(CASE WHEN ${isNull} THEN NULL ELSE ${name}(${list2.join(", ")}) END)`, type };
  };
}
var choose = (call) => {
  const { list: list2, type } = alike2(call, 1);
  return {
    sql: `(CASE WHEN ${call.value(0).sql} THEN ${list2[0] ?? "NULL"} ELSE ${list2[1] ?? "NULL"} END)`,
    type
  };
};
var nullIf = (call) => {
  const [a, b] = [call.value(0), call.value(1)];
  return {
    sql: `(CASE WHEN ${compared("=", a, b, call.node.start).sql} THEN NULL ELSE ${a.sql} END)`,
    type: a.type
  };
};
var typeOf = (call) => ({
  sql: `'${typeText(call.value(0).type).replaceAll("'", "''")}'`,
  type: string
});
var conditionalFunctions = {
  COALESCE: coalesce,
  IFNULL: coalesce,
  IF: choose,
  NULLIF: nullIf,
  GREATEST: extreme("greatest"),
  LEAST: extreme("least"),
  TYPEOF: typeOf
};

// src/engines/duckdb/translation/functions/hash.ts
var text4 = (length) => ({ kind: "CHAR", length });
var sha2 = (call) => {
  const node = call.nodes[1];
  const length = node === void 0 ? "" : call.scope.context.text.slice(node.start, node.end);
  if (length !== "256") throw missing(call, `SHA2 of ${length} bits`);
  return { sql: `sha256(${call.value(0).sql})`, type: string };
};
var uuid = (call) => {
  call.scope.context.note(call.node.start, "UUID gives each row a fixed text");
  const digits2 = `md5(CAST(${arrivalOf(call.scope) ?? "'0'"} AS VARCHAR))`;
  const part2 = (from, length) => `substr(${digits2}, ${from}, ${length})`;
  const parts2 = [part2(1, 8), part2(9, 4), `'4' || ${part2(14, 3)}`, `'8' || ${part2(18, 3)}`, part2(21, 12)];
  return { sql: `concat_ws('-', ${parts2.join(", ")})`, type: text4(36) };
};
var isUtf8 = (name) => /^utf-?8$/i.test(name);
var encode = (call) => {
  if (!isUtf8(literalText(call, 1))) throw missing(call, "ENCODE in anything but UTF-8");
  return { sql: `encode(${call.value(0).sql})`, type: bytes };
};
var decode = (call) => {
  if (!isUtf8(literalText(call, 1))) throw missing(call, "DECODE of anything but UTF-8");
  return { sql: `decode(${call.value(0).sql})`, type: string };
};
var hashFunctions = {
  MD5: template("md5($1)", text4(32)),
  SHA1: template("sha1($1)", text4(40)),
  SHA256: template("sha256($1)", text4(64)),
  SHA2: sha2,
  UUID: uuid,
  ENCODE: encode,
  DECODE: decode,
  TO_BASE64: template("to_base64(encode($1))", string, string),
  FROM_BASE64: template("decode(from_base64($1))", string),
  UNHEX: template("unhex($1)", bytes)
};

// src/engines/duckdb/translation/functions/number.ts
var { double: double2 } = flink_type_exports;
var ofDouble = (sql) => template(sql, double2, double2, double2);
function digits(call, place) {
  if (call.count <= place) return 0;
  const node = call.nodes[place];
  if (node === void 0) return null;
  const written = call.scope.context.text.slice(node.start, node.end).replaceAll(" ", "");
  return /^[-+]?\d+$/.test(written) ? Number(written) : null;
}
function shortened2(name) {
  return (call) => {
    const value2 = call.value(0);
    const count2 = digits(call, 1);
    const places = count2 === null ? call.value(1).sql : String(count2);
    if (value2.type.kind === "DECIMAL" && count2 === null)
      throw missing(call, `${call.node.name} of a decimal to a computed number of digits`);
    if (value2.type.kind === "DECIMAL") return shortenedDecimal(name, value2, count2 ?? 0);
    if (isInteger(value2.type)) {
      const sql = name === "round" ? `round(${value2.sql}, ${places})` : `trunc(${value2.sql} / power(10, -(${places}))) * power(10, -(${places}))`;
      return {
        sql: count2 !== null && count2 >= 0 ? value2.sql : `CAST(${sql} AS ${duckdbType(value2.type)})`,
        type: value2.type
      };
    }
    const number = cast(value2, double2).sql;
    return {
      sql: `bluegreen.${name}_double(${number}, ${places})`,
      type: value2.type.kind === "FLOAT" ? value2.type : double2
    };
  };
}
function shortenedDecimal(name, value2, count2) {
  const own = asDecimal(value2.type);
  if (count2 >= own.scale) return value2;
  const type = decimal(roundedPrecision(own, count2), Math.max(count2, 0));
  const step = `CAST('1e${-count2}' AS DECIMAL(38, ${Math.max(count2, 0)}))`;
  if (name === "round" && count2 >= 0) return { sql: `CAST(${value2.sql} AS ${duckdbType(type)})`, type };
  if (name === "trunc" && count2 === 0)
    return { sql: `CAST(trunc(${value2.sql}) AS ${duckdbType(type)})`, type };
  const scaled2 = name === "round" ? `round(${value2.sql} / ${step})` : `trunc(${value2.sql} / ${step})`;
  return { sql: `CAST(${scaled2} * ${step} AS ${duckdbType(type)})`, type };
}
function roundedPrecision(own, count2) {
  return Math.min(
    38,
    Math.max(1, count2 < 0 ? own.precision - own.scale + 1 : own.precision - own.scale + 1 + count2)
  );
}
function toWhole(name) {
  return (call) => {
    const value2 = call.value(0);
    if (isInteger(value2.type)) return value2;
    if (value2.type.kind !== "DECIMAL") return { sql: `${name}(${value2.sql})`, type: value2.type };
    const { precision, scale } = value2.type;
    const type = decimal(Math.min(38, scale === 0 ? precision : precision - scale + 1), 0);
    return { sql: `CAST(${name}(${value2.sql}) AS ${duckdbType(type)})`, type };
  };
}
var sign = (call) => {
  const value2 = call.value(0);
  return { sql: `CAST(sign(${value2.sql}) AS ${duckdbType(value2.type)})`, type: value2.type };
};
var absolute = (call) => {
  const value2 = call.value(0);
  return { sql: `abs(${value2.sql})`, type: value2.type };
};
var modulo = (call) => arithmetic("%", call.value(0), call.value(1), call.node);
var random = (call) => {
  call.scope.context.note(call.node.start, `${call.node.name} gives each row a fixed number`);
  const seed = arrivalOf(call.scope) ?? "0";
  const bound = call.node.name.toUpperCase() === "RAND_INTEGER" ? call.value(call.count - 1).sql : null;
  const part2 = `(CAST(hash(${seed}) % 1000003 AS DOUBLE) / 1000003)`;
  return bound === null ? { sql: part2, type: double2 } : { sql: `CAST(floor(${part2} * ${bound}) AS INTEGER)`, type: int };
};
var hex = (call) => {
  const value2 = call.value(0);
  const text5 = isText(value2.type) ? `upper(hex(${value2.sql}))` : `upper(to_hex(${value2.sql}))`;
  return { sql: text5, type: string };
};
var numberFunctions = {
  ABS: absolute,
  MOD: modulo,
  ROUND: shortened2("round"),
  TRUNCATE: shortened2("trunc"),
  SIGN: sign,
  POWER: ofDouble("power($1, $2)"),
  SQRT: ofDouble("sqrt($1)"),
  LN: ofDouble("ln($1)"),
  LOG10: ofDouble("log10($1)"),
  LOG2: ofDouble("log2($1)"),
  LOG: byCount({ 1: ofDouble("ln($1)"), 2: ofDouble("(ln($2) / ln($1))") }),
  EXP: ofDouble("exp($1)"),
  SIN: ofDouble("sin($1)"),
  SINH: ofDouble("sinh($1)"),
  COS: ofDouble("cos($1)"),
  COSH: ofDouble("cosh($1)"),
  TAN: ofDouble("tan($1)"),
  TANH: ofDouble("tanh($1)"),
  COT: ofDouble("cot($1)"),
  ASIN: ofDouble("asin($1)"),
  ACOS: ofDouble("acos($1)"),
  ATAN: ofDouble("atan($1)"),
  ATAN2: ofDouble("atan2($1, $2)"),
  DEGREES: ofDouble("degrees($1)"),
  RADIANS: ofDouble("radians($1)"),
  PI: () => ({ sql: "pi()", type: double2 }),
  E: () => ({ sql: "exp(CAST(1 AS DOUBLE))", type: double2 }),
  RAND: random,
  RAND_INTEGER: random,
  BIN: template("to_binary($1)", string),
  HEX: hex
};

// src/engines/duckdb/translation/functions/moment.ts
var { bigint: bigint2, int: int3 } = flink_type_exports;
function moment3(value2) {
  return isText(value2.type) ? cast(value2, timestamp(3)).sql : value2.sql;
}
var parts = {
  DOW: (sql) => `datepart('dow', ${sql}) + 1`,
  EPOCH: (sql) => `floor(epoch(${sql}))`,
  SECOND: (sql) => `datepart('second', ${sql})`,
  MILLISECOND: (sql) => `datepart('millisecond', ${sql}) % 1000`,
  MICROSECOND: (sql) => `datepart('microsecond', ${sql}) % 1000000`,
  NANOSECOND: (sql) => `(datepart('microsecond', ${sql}) % 1000000) * 1000`
};
var plainParts = /* @__PURE__ */ new Set([
  "YEAR",
  "QUARTER",
  "MONTH",
  "WEEK",
  "DAY",
  "HOUR",
  "MINUTE",
  "DOY",
  "ISODOW",
  "ISOYEAR",
  "DECADE",
  "CENTURY",
  "MILLENNIUM"
]);
function part(unit, call, value2) {
  const sql = moment3(value2);
  const own = parts[unit];
  if (own === void 0 && !plainParts.has(unit)) throw missing(call, `EXTRACT of ${unit}`);
  return {
    sql: `CAST(${own === void 0 ? `datepart('${unit.toLowerCase()}', ${sql})` : own(sql)} AS BIGINT)`,
    type: bigint2
  };
}
var extract = (call) => part(call.flag(0) ?? "", call, call.value(1));
var only = (unit) => (call) => part(unit, call, call.value(0));
function floored(name) {
  return (call) => {
    const unit = call.flag(1);
    if (unit === null) return toWhole(name)(call);
    const value2 = call.value(0);
    const floor = start(unit, value2.sql);
    const type = value2.type;
    const own = (sql) => type.kind === "DATE" ? `CAST(${sql} AS DATE)` : sql;
    if (name === "floor") return { sql: own(floor), type };
    const next = `${floor} + INTERVAL 1 ${unit}`;
    return { sql: own(`(CASE WHEN ${floor} = ${value2.sql} THEN ${value2.sql} ELSE ${next} END)`), type };
  };
}
function start(unit, sql) {
  if (unit !== "WEEK") return `date_trunc('${unit.toLowerCase()}', ${sql})`;
  return `(date_trunc('week', ${sql} + INTERVAL 1 DAY) - INTERVAL 1 DAY)`;
}
var months2 = { MONTH: 1, QUARTER: 3, YEAR: 12 };
var lengths = {
  SECOND: 1,
  MINUTE: 60,
  HOUR: 3600,
  DAY: 86400,
  WEEK: 604800
};
var unitOf = (call) => (call.flag(0) ?? "").replace(/^SQL_TSI_/, "").replace(/S$/, "");
var difference = (call) => {
  const [from, to] = [moment3(call.value(1)), moment3(call.value(2))];
  const unit = unitOf(call);
  const count2 = months2[unit];
  const moments2 = `CAST(${from} AS TIMESTAMP), CAST(${to} AS TIMESTAMP)`;
  if (count2 !== void 0)
    return { sql: `CAST(bluegreen.month_difference(${moments2}) // ${count2} AS INTEGER)`, type: int3 };
  const length = lengths[unit];
  if (length === void 0) throw missing(call, `TIMESTAMPDIFF in ${unit}`);
  return { sql: `CAST(bluegreen.second_difference(${moments2}) // ${length} AS INTEGER)`, type: int3 };
};
var added = (call) => {
  const value2 = call.value(2);
  const count2 = call.value(1).sql;
  const unit = unitOf(call);
  const [month, second] = [months2[unit], lengths[unit]];
  if (month === void 0 && second === void 0) throw missing(call, `TIMESTAMPADD of ${unit}`);
  const step = month === void 0 ? `to_seconds(${count2} * ${second ?? 0})` : `to_months(CAST(${count2} * ${month} AS INTEGER))`;
  const type = addedType(value2.type, month !== void 0 || unit === "DAY" || unit === "WEEK");
  const sql = `(${moment3(value2)} + ${step})`;
  return { sql: type.kind === "DATE" ? `CAST(${sql} AS DATE)` : sql, type };
};
function addedType(type, wholeDays) {
  if (type.kind === "DATE") return wholeDays ? type : timestamp(3);
  return isText(type) ? timestamp(3) : type;
}
var momentFunctions = {
  EXTRACT: extract,
  YEAR: only("YEAR"),
  QUARTER: only("QUARTER"),
  MONTH: only("MONTH"),
  WEEK: only("WEEK"),
  DAYOFYEAR: only("DOY"),
  DAYOFMONTH: only("DAY"),
  DAYOFWEEK: only("DOW"),
  HOUR: only("HOUR"),
  MINUTE: only("MINUTE"),
  SECOND: only("SECOND"),
  FLOOR: floored("floor"),
  CEIL: floored("ceil"),
  CEILING: floored("ceil"),
  TIMESTAMPDIFF: difference,
  TIMESTAMPADD: added
};

// src/engines/duckdb/translation/functions/now.ts
var instant = (type) => (call) => {
  const text5 = `'${call.scope.context.instant}'`;
  switch (type.kind) {
    case "DATE":
      return { sql: `DATE '${call.scope.context.instant.slice(0, 10)}'`, type };
    case "TIME":
      return { sql: `TIME '${call.scope.context.instant.slice(11, 19)}'`, type };
    case "TIMESTAMP":
      return { sql: `TIMESTAMP ${text5}`, type };
    default:
      return { sql: `TIMESTAMPTZ '${call.scope.context.instant}+00'`, type };
  }
};
var local = timestampLtz(3);
var nowFunctions = {
  CURRENT_TIMESTAMP: instant(local),
  CURRENT_ROW_TIMESTAMP: instant(local),
  NOW: instant(local),
  LOCALTIMESTAMP: instant(timestamp(3)),
  CURRENT_DATE: instant(date),
  CURRENT_TIME: instant(time(0)),
  LOCALTIME: instant(time(0)),
  PROCTIME: (call) => ({ ...instant(local)(call), attribute: "proctime" })
};

// src/engines/duckdb/translation/functions/text.ts
var { string: string4, int: int4, boolean: boolean4 } = flink_type_exports;
var texts = (sql, type = string4) => template(sql, type, string4, string4, string4);
var substring = (call) => {
  const text5 = cast(call.value(0), string4).sql;
  const from = call.value(1).sql;
  const length = call.count > 2 ? call.value(2).sql : "NULL";
  return {
    sql: `bluegreen.substring(${text5}, ${from}, ${length}, ${call.count > 2 ? "TRUE" : "FALSE"})`,
    type: string4
  };
};
var concat2 = (call) => ({
  sql: `(${values(call).map((value2) => cast(value2, string4).sql).join(" || ")})`,
  type: string4
});
var concatWith = (call) => {
  const [separator, ...parts2] = values(call).map((value2) => cast(value2, string4).sql);
  const sql = `(CASE WHEN ${separator ?? "NULL"} IS NULL THEN NULL ELSE concat_ws(${[separator, ...parts2].join(", ")}) END)`;
  return { sql, type: string4 };
};
var trim = (call) => {
  const side = call.flag(0);
  const places = call.nodes.flatMap((node, place) => node.type === "flag" ? [] : [place]);
  const [first, second] = places.map((place) => cast(call.value(place), string4).sql);
  const name = side === "LEADING" ? "ltrim" : side === "TRAILING" ? "rtrim" : "trim";
  return second === void 0 ? { sql: `${name}(${first ?? "NULL"}, ' ')`, type: string4 } : { sql: `${name}(${second}, ${first ?? "NULL"})`, type: string4 };
};
function oneSided(name) {
  return byCount({ 1: texts(`${name}($1, ' ')`), 2: texts(`${name}($1, $2)`) });
}
var overlay = (call) => {
  const [text5, other] = [cast(call.value(0), string4).sql, cast(call.value(1), string4).sql];
  const from = call.value(2).sql;
  const length = call.count > 3 ? call.value(3).sql : `length(${other})`;
  return {
    sql: `(left(${text5}, ${from} - 1) || ${other} || substr(${text5}, ${from} + ${length}))`,
    type: string4
  };
};
var locate = byCount({
  2: texts("CAST(strpos($2, $1) AS INTEGER)", int4),
  3: (call) => {
    const [what, text5] = [cast(call.value(0), string4).sql, cast(call.value(1), string4).sql];
    const from = call.value(2).sql;
    const found = `strpos(substr(${text5}, ${from}), ${what})`;
    return {
      sql: `CAST(CASE WHEN ${found} = 0 THEN 0 ELSE ${found} + ${from} - 1 END AS INTEGER)`,
      type: int4
    };
  }
});
function pattern(call, place) {
  const node = call.nodes[place];
  if (node?.type === "literal" && /\(\?(?:<?[=!]|>)|\\[1-9]|[*+?}]\+/.test(literalText(call, place)))
    throw missing(call, "a regular expression with look-around, back-references or possessive quantifiers");
  return cast(call.value(place), string4).sql;
}
var regexpExtract = (call) => {
  const text5 = cast(call.value(0), string4).sql;
  const found = pattern(call, 1);
  const group = call.count > 2 ? call.value(2).sql : "0";
  const sql = `(CASE WHEN regexp_matches(${text5}, ${found}) THEN regexp_extract(${text5}, ${found}, ${group}) END)`;
  return { sql, type: string4 };
};
var regexpReplace = (call) => {
  const replacement = cast(call.value(2), string4).sql;
  const groups2 = `regexp_replace(${replacement}, '\\$([0-9])', '\\\\\\1', 'g')`;
  return {
    sql: `regexp_replace(${cast(call.value(0), string4).sql}, ${pattern(call, 1)}, ${groups2}, 'g')`,
    type: string4
  };
};
var regexp = (call) => ({
  sql: `regexp_matches(${cast(call.value(0), string4).sql}, ${pattern(call, 1)})`,
  type: boolean4
});
var regexpCount = (call) => ({
  sql: `CAST(len(regexp_extract_all(${cast(call.value(0), string4).sql}, ${pattern(call, 1)})) AS INTEGER)`,
  type: int4
});
var regexpExtractAll = (call) => {
  const group = call.count > 2 ? call.value(2).sql : "1";
  const sql = `regexp_extract_all(${cast(call.value(0), string4).sql}, ${pattern(call, 1)}, ${group})`;
  return { sql, type: array(string4) };
};
var regexpPlace = (call) => {
  const text5 = cast(call.value(0), string4).sql;
  const found = pattern(call, 1);
  const place = `strpos(${text5}, regexp_extract(${text5}, ${found}))`;
  return {
    sql: `CAST(CASE WHEN regexp_matches(${text5}, ${found}) THEN ${place} ELSE 0 END AS INTEGER)`,
    type: int4
  };
};
var splitIndex = (call) => {
  const separator = call.value(1);
  const by = isInteger(separator.type) ? `chr(${separator.sql})` : separator.sql;
  const text5 = cast(call.value(0), string4).sql;
  const at = call.value(2).sql;
  return {
    sql: `(CASE WHEN ${at} >= 0 THEN (CASE WHEN ${by} = '' THEN [${text5}] ELSE string_split(${text5}, ${by}) END)[${at} + 1] END)`,
    type: string4
  };
};
var padded = (name) => (call) => {
  const [text5, pad] = [cast(call.value(0), string4).sql, cast(call.value(2), string4).sql];
  const length = call.value(1).sql;
  return {
    sql: `(CASE WHEN ${length} >= 0 THEN ${name}(${text5}, CAST(${length} AS INTEGER), ${pad}) END)`,
    type: string4
  };
};
var elt = (call) => {
  const [index, ...parts2] = values(call);
  const list2 = parts2.map((part2) => cast(part2, string4).sql);
  return {
    sql: `list_extract([${list2.join(", ")}], CASE WHEN ${index?.sql ?? "0"} > 0 THEN ${index?.sql ?? "0"} END)`,
    type: string4
  };
};
var all = (condition3) => texts(`coalesce(regexp_full_match($1, '${condition3}'), FALSE)`, boolean4);
var textFunctions = {
  CHAR_LENGTH: texts("CAST(length($1) AS INTEGER)", int4),
  CHARACTER_LENGTH: texts("CAST(length($1) AS INTEGER)", int4),
  UPPER: texts("upper($1)"),
  LOWER: texts("lower($1)"),
  INITCAP: texts("bluegreen.initcap($1)"),
  SUBSTRING: substring,
  SUBSTR: substring,
  CONCAT: concat2,
  CONCAT_WS: concatWith,
  TRIM: trim,
  LTRIM: oneSided("ltrim"),
  RTRIM: oneSided("rtrim"),
  BTRIM: oneSided("trim"),
  OVERLAY: overlay,
  POSITION: locate,
  LOCATE: locate,
  INSTR: texts("CAST(strpos($1, $2) AS INTEGER)", int4),
  REPLACE: texts("replace($1, $2, $3)"),
  TRANSLATE: texts("translate($1, $2, $3)"),
  REPEAT: template("repeat($1, greatest($2, 0))", string4, string4, int4),
  REVERSE: texts("reverse($1)"),
  LEFT: template("left($1, greatest($2, 0))", string4, string4, int4),
  RIGHT: template("right($1, greatest($2, 0))", string4, string4, int4),
  LPAD: padded("lpad"),
  RPAD: padded("rpad"),
  ASCII: texts(`CAST(CASE WHEN $1 = '' THEN 0 ELSE ascii($1) END AS INTEGER)`, int4),
  CHR: template("chr(CAST($1 % 256 AS INTEGER))", string4),
  REGEXP: regexp,
  REGEXP_EXTRACT: regexpExtract,
  REGEXP_REPLACE: regexpReplace,
  REGEXP_COUNT: regexpCount,
  REGEXP_EXTRACT_ALL: regexpExtractAll,
  REGEXP_SUBSTR: regexpExtract,
  REGEXP_INSTR: regexpPlace,
  SPLIT_INDEX: splitIndex,
  SPLIT: texts("string_split($1, $2)", array(string4)),
  STARTSWITH: texts("starts_with($1, $2)", boolean4),
  ENDSWITH: texts("ends_with($1, $2)", boolean4),
  ELT: elt,
  IS_ALPHA: all("[A-Za-z]+"),
  IS_DIGIT: all("[0-9]+"),
  IS_DECIMAL: all("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?")
};

// src/engines/duckdb/translation/functions/time-format.ts
var { string: string5, bigint: bigint3 } = flink_type_exports;
var letters = {
  yyyy: "%Y",
  uuuu: "%Y",
  y: "%Y",
  u: "%Y",
  yy: "%y",
  uu: "%y",
  MM: "%m",
  M: "%-m",
  MMM: "%b",
  MMMM: "%B",
  dd: "%d",
  d: "%-d",
  D: "%-j",
  DDD: "%j",
  HH: "%H",
  H: "%-H",
  hh: "%I",
  h: "%-I",
  mm: "%M",
  m: "%-M",
  ss: "%S",
  s: "%-S",
  SSS: "%g",
  SSSSSS: "%f",
  a: "%p",
  E: "%a",
  EE: "%a",
  EEE: "%a",
  EEEE: "%A"
};
function format(call, place) {
  return literal(
    pieces2(literalText(call, place)).map((token2) => piece(token2, call, letters)).join("")
  );
}
var readLetters = { ...letters, S: "%f", SS: "%f", SSS: "%f", SSSSSS: "%f", SSSSSSSSS: "%f" };
function readFormat(call, place) {
  const tokens = pieces2(literalText(call, place));
  const offset = /^(?:X{1,3}|x{1,3}|Z{1,3})$/.test(tokens.at(-1) ?? "");
  const read2 = offset ? tokens.slice(0, -1) : tokens;
  return { sql: literal(read2.map((token2) => piece(token2, call, readLetters)).join("")), offset };
}
function pieces2(pattern2) {
  return pattern2.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
}
function piece(token2, call, known) {
  if (token2 === "''") return "'";
  if (token2.startsWith("'")) return token2.slice(1, -1).replaceAll("''", "'").replaceAll("%", "%%");
  if (!/^[A-Za-z]/.test(token2)) return token2.replaceAll("%", "%%");
  const found = known[token2];
  if (found === void 0) throw missing(call, `${token2} in a pattern of ${call.node.name}`);
  return found;
}
var dateFormat = (call) => {
  const value2 = call.value(0);
  const sql = isText(value2.type) ? `TRY_CAST(${value2.sql} AS TIMESTAMP)` : value2.sql;
  return { sql: `strftime(${sql}, ${format(call, 1)})`, type: string5 };
};
function parsed(call, from) {
  const text5 = cast(call.value(from), string5).sql;
  if (call.count <= from + 1) return `bluegreen.moment_of_text(${text5})`;
  const pattern2 = readFormat(call, from + 1);
  const own = pattern2.offset ? `regexp_replace(${text5}, '(Z|[-+][0-9]{2}(:?[0-9]{2})?)$', '')` : text5;
  return `coalesce(CAST(try_strptime(${own}, ${pattern2.sql}) AS TIMESTAMP), bluegreen.full_moment_of_text(${text5}))`;
}
var toTimestamp = (call) => ({
  sql: `date_trunc('millisecond', ${parsed(call, 0)})`,
  type: timestamp(3)
});
var toDate = (call) => {
  const text5 = cast(call.value(0), string5).sql;
  const sql = call.count > 1 ? parsed(call, 0) : `TRY_CAST(${text5} AS DATE)`;
  return { sql: `CAST(${sql} AS DATE)`, type: date };
};
var toLocal = (call) => {
  const value2 = call.value(0);
  const type = timestampLtz(3);
  if (isText(value2.type)) return { sql: inZone(toTimestamp(call).sql, call), type };
  const node = call.nodes[1];
  const precision = node === void 0 ? "3" : call.scope.context.text.slice(node.start, node.end).trim();
  if (precision !== "0" && precision !== "3")
    throw missing(call, `TO_TIMESTAMP_LTZ with precision ${precision}`);
  const number = isInteger(value2.type) ? value2.sql : `trunc(${value2.sql})`;
  const millis = `CAST(${number} AS BIGINT)${precision === "0" ? " * 1000" : ""}`;
  return { sql: `CAST(epoch_ms(${millis}) AS TIMESTAMPTZ)`, type };
};
function inZone(moment4, call) {
  return call.count > 2 ? `timezone(${call.value(2).sql}, ${moment4})` : `CAST(${moment4} AS TIMESTAMPTZ)`;
}
var fromUnix = (call) => {
  const pattern2 = call.count > 1 ? format(call, 1) : `'%Y-%m-%d %H:%M:%S'`;
  return {
    sql: `strftime(make_timestamp(CAST(${call.value(0).sql} AS BIGINT) * 1000000), ${pattern2})`,
    type: string5
  };
};
var toUnix = byCount({
  0: (call) => ({
    sql: `CAST(floor(epoch(TIMESTAMP '${call.scope.context.instant}')) AS BIGINT)`,
    type: bigint3
  }),
  1: (call) => ({ sql: unix(parsed(call, 0)), type: bigint3 }),
  2: (call) => ({ sql: unix(parsed(call, 0)), type: bigint3 })
});
function unix(moment4) {
  return `coalesce(CAST(floor(epoch(${moment4})) AS BIGINT), -9223372036854775808)`;
}
var convertZone = (call) => {
  const [text5, from, to] = [0, 1, 2].map((place) => cast(call.value(place), string5).sql);
  const instant2 = `timezone(${from ?? ""}, bluegreen.moment_of_text(${text5 ?? ""}))`;
  return { sql: `strftime(timezone(${to ?? ""}, ${instant2}), '%Y-%m-%d %H:%M:%S')`, type: string5 };
};
var timeFormatFunctions = {
  DATE_FORMAT: dateFormat,
  TO_TIMESTAMP: toTimestamp,
  TO_TIMESTAMP_LTZ: toLocal,
  TO_DATE: toDate,
  FROM_UNIXTIME: fromUnix,
  UNIX_TIMESTAMP: toUnix,
  CONVERT_TZ: convertZone
};

// src/engines/duckdb/translation/functions/url.ts
var { string: string6 } = flink_type_exports;
var whole = "^([A-Za-z][A-Za-z0-9+.-]*)://(([^@/?#]*)@)?([^:/?#]*)(:[0-9]+)?([^?#]*)([?]([^#]*))?(#(.*))?$";
var groups = {
  PROTOCOL: 1,
  USERINFO: 3,
  HOST: 4,
  PATH: 6,
  QUERY: 8,
  REF: 10
};
var parseUrl = (call) => {
  const part2 = literalText(call, 1);
  const group = groups[part2];
  if (group === void 0) throw missing(call, `${part2} of a URL`);
  const found = `nullif(regexp_extract(${cast(call.value(0), string6).sql}, ${literal(whole)}, ${group}), '')`;
  if (call.count < 3) return { sql: found, type: string6 };
  const key = literalText(call, 2).replace(/[^\w]/g, "\\$&");
  const pattern2 = literal(`(?:^|&)${key}=([^&]*)`);
  return {
    sql: `(CASE WHEN regexp_matches(${found}, ${pattern2}) THEN regexp_extract(${found}, ${pattern2}, 1) END)`,
    type: string6
  };
};
var urlFunctions = {
  PARSE_URL: parseUrl,
  URL_ENCODE: template(`replace(url_encode($1), '%20', '+')`, string6, string6),
  URL_DECODE: template(`url_decode(replace($1, '+', ' '))`, string6, string6)
};

// src/engines/duckdb/translation/interval.ts
var lengths2 = {
  WEEK: 6048e5,
  DAY: 864e5,
  HOUR: 36e5,
  MINUTE: 6e4,
  SECOND: 1e3
};
var monthCounts = { YEAR: 12, QUARTER: 3, MONTH: 1 };
var singular = (unit) => unit.replace(/\s*\(.*?\)/g, "").replace(/S\b/g, "");
function translateInterval(node, scope, translate2) {
  const length = intervalLength(node, scope.context.text);
  if (length !== null) return lengthSql(length);
  const unit = singular(node.unit);
  const value2 = translate2(node.value, scope).sql;
  const months3 = monthCounts[unit];
  if (months3 !== void 0)
    return { sql: `to_months(CAST(${value2} AS INTEGER) * ${months3})`, type: months };
  const milliseconds = lengths2[unit];
  if (milliseconds === void 0)
    throw new Untranslatable(node.start, `INTERVAL \u2026 ${node.unit} of an expression`);
  return { sql: `to_milliseconds(CAST(${value2} AS BIGINT) * ${milliseconds})`, type: seconds };
}
function lengthSql(length) {
  return "months" in length ? { sql: `to_months(${length.months})`, type: months } : { sql: `to_milliseconds(${length.milliseconds})`, type: seconds };
}
function intervalLength(node, text5) {
  if (node.type !== "interval") return null;
  const written = writtenValue(node.value, text5);
  if (written === null) return null;
  const [from = "", to = from] = singular(node.unit).split(" TO ");
  const negative = written.startsWith("-");
  const numbers = written.replace(/^[-+]/, "").split(/[\s:-]+/).map(Number);
  if (numbers.some((number) => !Number.isFinite(number))) return null;
  const size = sizeOf(numbers, from, to);
  if (size === null) return null;
  return from in monthCounts ? { months: negative ? -size : size } : { milliseconds: negative ? -size : size };
}
function writtenValue(node, text5) {
  if (node.type === "unary" && (node.operator === "-" || node.operator === "+")) {
    const inner = writtenValue(node.operand, text5);
    return inner === null ? null : node.operator + inner;
  }
  if (node.type !== "literal") return null;
  const written = text5.slice(node.start, node.end);
  if (node.kind === "string") return stringValue(written).value.trim();
  return node.kind === "number" ? written : null;
}
function sizeOf(numbers, from, to) {
  const units2 = from in monthCounts ? monthCounts : lengths2;
  const names = Object.keys(units2);
  const order = from === to ? [from] : names.slice(names.indexOf(from), names.indexOf(to) + 1).filter((n) => n !== "QUARTER");
  if (order.length !== numbers.length || order.some((name) => units2[name] === void 0)) return null;
  const sum2 = numbers.reduce((total, number, place) => total + number * (units2[order[place] ?? ""] ?? 0), 0);
  return Math.round(sum2);
}
function millisecondsOf(node, scope) {
  const length = intervalLength(node, scope.context.text);
  if (length !== null && "milliseconds" in length) return length.milliseconds;
  throw new Untranslatable(
    node.start,
    "a window needs an interval literal of days, hours, minutes or seconds"
  );
}

// src/engines/duckdb/translation/group-window.ts
var kinds = /* @__PURE__ */ new Set(["TUMBLE", "HOP", "SESSION"]);
var functions = /^(?:TUMBLE|HOP|SESSION)_(START|END|ROWTIME|PROCTIME)$/;
var isGroupWindowFunction = (name) => functions.test(name);
function groupWindowOf(groupBy) {
  const expressions = groupBy?.items.flatMap((item) => "expressions" in item ? item.expressions : []) ?? [];
  return expressions.find(isWindowCall) ?? null;
}
function isWindowCall(node) {
  return node.type === "call" && kinds.has(node.name.toUpperCase());
}
function openGroupWindow(node, scope, translate2) {
  const [column, first, second] = node.arguments;
  if (column === void 0 || first === void 0)
    throw new Untranslatable(node.start, `${node.name} lacks an argument`);
  const time2 = translate2(column, scope);
  switch (node.name.toUpperCase()) {
    case "TUMBLE":
      return tumbling(time2, millisecondsOf(first, scope));
    case "HOP":
      return hopping(node, time2, millisecondsOf(first, scope), second, scope);
    default:
      throw new Untranslatable(
        node.start,
        "GROUP BY SESSION has no counterpart",
        "write TABLE(SESSION(TABLE t PARTITION BY k, DESCRIPTOR(c), \u2026))"
      );
  }
}
function tumbling(time2, size) {
  const start2 = bucket(time2.sql, size);
  return { window: spanOf(start2, size), join: "", groupSql: start2 };
}
function hopping(node, time2, slide, second, scope) {
  if (second === void 0) throw new Untranslatable(node.start, "HOP lacks an argument");
  const size = millisecondsOf(second, scope);
  const name = scope.context.fresh("window");
  const start2 = `"${name}"."start"`;
  return { window: spanOf(start2, size), join: hopJoin(name, time2.sql, slide, size), groupSql: start2 };
}
function spanOf(start2, size) {
  return { start: start2, end: `(${start2} + to_milliseconds(${size}))`, type: timestamp(3) };
}
function bucket(time2, size, offset = 0) {
  const millis = `epoch_ms(CAST(${time2} AS TIMESTAMP))`;
  const past = `((${millis} - ${offset}) % ${size} + ${size}) % ${size}`;
  return `make_timestamp_ms(${millis} - ${past})`;
}
function hopJoin(name, time2, slide, size, offset = 0) {
  const start2 = `${bucket(time2, slide, offset)} - to_milliseconds(i * ${slide})`;
  const open2 = `${start2} + to_milliseconds(${size}) > CAST(${time2} AS TIMESTAMP)`;
  const count2 = Math.ceil(size / slide);
  const rows2 = `SELECT ${start2} AS "start" FROM generate_series(0, ${count2 - 1}) AS s(i) WHERE ${open2}`;
  return ` CROSS JOIN LATERAL (${rows2}) AS "${name}"`;
}
function translateGroupWindowFunction(name, node, scope) {
  const window = scope.groupWindow;
  if (window === null)
    throw new Untranslatable(node.start, `${name} needs GROUP BY ${name.replace(/_.*/, "")}(\u2026)`);
  switch (functions.exec(name)?.[1]) {
    case "START":
      return { sql: window.start, type: window.type };
    case "END":
      return { sql: window.end, type: window.type };
    case "ROWTIME":
      return { sql: `(${window.end} - to_milliseconds(1))`, type: window.type, attribute: "rowtime" };
    default:
      return {
        sql: `TIMESTAMPTZ '${scope.context.instant}+00'`,
        type: timestampLtz(3),
        attribute: "proctime"
      };
  }
}

// src/engines/duckdb/translation/ranking.ts
var types = {
  ROW_NUMBER: bigint,
  RANK: bigint,
  DENSE_RANK: bigint,
  NTILE: bigint,
  CUME_DIST: double,
  PERCENT_RANK: double
};
var placing = /* @__PURE__ */ new Set(["ROW_NUMBER", "NTILE", "LAG", "LEAD"]);
var isRanking = (name) => name in types || name === "LAG" || name === "LEAD";
function translateRanking(name, node, scope, translate2) {
  if (node.over === null) throw new Untranslatable(node.start, `${name} needs a window`);
  const window = over(node, scope, translate2, placing.has(name));
  const list2 = node.arguments.map((argument) => translate2(argument, scope));
  const type = types[name];
  if (type !== void 0)
    return { sql: `${name.toLowerCase()}(${list2.map((one) => one.sql).join(", ")})${window}`, type };
  return neighbour(name, node, list2, window);
}
function neighbour(name, node, list2, window) {
  const [value2, distance, otherwise2] = list2;
  if (value2 === void 0) throw new Untranslatable(node.start, `${name} lacks an argument`);
  const type = otherwise2 === void 0 ? value2.type : shared([value2, otherwise2], node);
  const parts2 = [
    cast(value2, type).sql,
    distance?.sql ?? "1",
    ...otherwise2 === void 0 ? [] : [cast(otherwise2, type).sql]
  ];
  return { sql: `${name.toLowerCase()}(${parts2.join(", ")})${window}`, type };
}

// src/engines/duckdb/translation/call.ts
var scalar = new Map(
  [
    collectionFunctions,
    conditionalFunctions,
    hashFunctions,
    jsonFunctions,
    momentFunctions,
    nowFunctions,
    numberFunctions,
    textFunctions,
    timeFormatFunctions,
    urlFunctions
  ].flatMap((rules2) => Object.entries(rules2))
);
function translateCall(node, scope, translate2) {
  const name = node.name.toUpperCase();
  if (isGroupWindowFunction(name)) return translateGroupWindowFunction(name, node, scope);
  if (isRanking(name)) return translateRanking(name, node, scope, translate2);
  if (isAggregate(name)) return aggregateRule(name, node, scope, translate2);
  const rule = scalar.get(name);
  if (rule === void 0) throw unknownFunction(node);
  return rule(argumentsOf(node, scope, translate2));
}
function unknownFunction(node) {
  return new Untranslatable(
    node.start,
    `the function ${node.name} has no counterpart in the embedded engine`,
    "the user's own functions, and some of Flink's, run on Flink only"
  );
}
function argumentsOf(node, scope, translate2) {
  const list2 = node.arguments.map((argument) => argument.type === "named" ? argument.value : argument);
  const at = (place) => {
    const found = list2[place];
    if (found === void 0) throw new Untranslatable(node.start, `${node.name} lacks an argument`);
    return found;
  };
  return {
    node,
    scope,
    count: list2.length,
    nodes: list2,
    value: (place) => translate2(at(place), scope),
    flag: (place) => {
      const found = list2[place];
      return found?.type === "flag" ? found.text : null;
    }
  };
}

// src/engines/duckdb/translation/collection.ts
function translateCollection(node, scope, translate2) {
  const items2 = node.items.map((item) => {
    if (item.type === "subquery")
      throw new Untranslatable(item.start, `${node.collection} of a query has no counterpart`);
    return translate2(item, scope);
  });
  switch (node.collection) {
    case "ARRAY":
      return arrayOf(items2, node);
    case "MAP":
      return mapOf(items2, node);
    default:
      throw new Untranslatable(node.start, `${node.collection} has no counterpart`);
  }
}
function arrayOf(items2, node) {
  const type = shared(items2, node);
  return { sql: `[${items2.map((item) => cast(item, type).sql).join(", ")}]`, type: array(type) };
}
function mapOf(items2, node) {
  const keys = items2.filter((_, place) => place % 2 === 0);
  const values2 = items2.filter((_, place) => place % 2 === 1);
  const [key, value2] = [shared(keys, node), shared(values2, node)];
  const list2 = (parts2, type) => `[${parts2.map((part2) => cast(part2, type).sql).join(", ")}]`;
  return { sql: `map(${list2(keys, key)}, ${list2(values2, value2)})`, type: map(key, value2) };
}
function translateItem(node, scope, translate2) {
  if (node.base !== null) throw new Untranslatable(node.start, `${node.base} has no counterpart`);
  const value2 = translate2(node.operand, scope);
  const index = translate2(node.index, scope);
  switch (value2.type.kind) {
    case "ARRAY":
      return {
        sql: `list_extract(${value2.sql}, CASE WHEN ${index.sql} > 0 THEN ${index.sql} END)`,
        type: value2.type.element
      };
    case "MAP":
      return {
        sql: `map_extract_value(${value2.sql}, ${cast(index, value2.type.key).sql})`,
        type: value2.type.value
      };
    case "ROW":
      return fieldAt(node, value2, scope);
    default:
      throw new Untranslatable(node.start, `${typeText(value2.type)} has no items`);
  }
}
function fieldAt(node, value2, scope) {
  const written = scope.context.text.slice(node.index.start, node.index.end);
  const fields2 = value2.type.kind === "ROW" ? value2.type.fields : [];
  const field = /^\d+$/.test(written) ? fields2[Number(written) - 1] : fields2.find((one) => one.name === stringValue(written).value);
  if (field === void 0) throw new Untranslatable(node.start, `the row has no field ${written}`);
  return { sql: `(${value2.sql}).${quoted(field.name)}`, type: field.type };
}
function translateRow(node, scope, translate2) {
  const items2 = node.items.map((item) => translate2(item, scope));
  const parts2 = items2.map((item, place) => `${quoted(`EXPR$${place}`)} := ${item.sql}`);
  const fields2 = items2.map((item, place) => ({ name: `EXPR$${place}`, type: item.type }));
  return { sql: `struct_pack(${parts2.join(", ")})`, type: row(fields2) };
}

// src/engines/duckdb/translation/literal.ts
function translateLiteral(node, scope) {
  const written = scope.context.text.slice(node.start, node.end);
  switch (node.kind) {
    case "string":
      return textLiteral(written);
    case "number":
      return numberLiteral(written);
    case "boolean":
      return booleanLiteral(written);
    case "null":
      return { sql: "NULL", type: nullType };
    case "date":
      return { sql: `DATE ${literal(inside2(written))}`, type: date };
    case "time":
      return { sql: `TIME ${literal(inside2(written))}`, type: time(fraction(inside2(written))) };
    case "timestamp":
      return momentLiteral(written);
    case "placeholder":
      throw new Untranslatable(node.start, `${written} stands for something that is not known here`);
  }
}
function textLiteral(written) {
  const { value: value2, binary } = stringValue(written);
  if (binary) {
    const sql = `unhex(${literal(value2)})`;
    return { sql, type: { kind: "BINARY", length: value2.length / 2 } };
  }
  return { sql: literal(value2), type: { kind: "CHAR", length: Array.from(value2).length } };
}
function numberLiteral(written) {
  const text5 = /^decimal/i.test(written) ? inside2(written) : written;
  if (/e/i.test(text5)) return { sql: `CAST(${text5} AS DOUBLE)`, type: double };
  if (!text5.includes(".")) return wholeNumber2(text5);
  const [whole2 = "", part2 = ""] = text5.split(".");
  const digits2 = whole2.replace(/^0+/, "").length;
  const type = decimal(Math.max(digits2 + part2.length, 1), part2.length);
  return { sql: `CAST(${text5} AS DECIMAL(${type.precision}, ${type.scale}))`, type };
}
function wholeNumber2(text5) {
  const value2 = BigInt(text5);
  if (value2 <= 2147483647n) return { sql: String(value2), type: int };
  if (value2 <= 9223372036854775807n) return { sql: String(value2), type: bigint };
  return {
    sql: `CAST(${value2} AS DECIMAL(${String(value2).length}, 0))`,
    type: decimal(String(value2).length, 0)
  };
}
function booleanLiteral(written) {
  return {
    sql: /^unknown$/i.test(written) ? "CAST(NULL AS BOOLEAN)" : written.toUpperCase(),
    type: boolean
  };
}
function momentLiteral(written) {
  const text5 = inside2(written);
  const local2 = /^timestamp\s+with\s+local/i.test(written);
  const precision = fraction(text5);
  return local2 ? { sql: `TIMESTAMPTZ ${literal(`${text5}+00`)}`, type: timestampLtz(precision) } : { sql: `TIMESTAMP ${literal(text5)}`, type: timestamp(precision) };
}
function inside2(written) {
  return stringValue(written.slice(written.indexOf("'"))).value;
}
function fraction(text5) {
  return /\.(\d+)$/.exec(text5)?.[1]?.length ?? 0;
}

// src/engines/duckdb/translation/path.ts
function translatePath(path2, scope) {
  for (let place = scope; place !== null; place = place.outer) {
    const found = resolve(path2, place);
    if (found !== null) return found;
  }
  throw unknown(path2, scope);
}
function resolve(path2, scope) {
  const names = path2.parts.map((part2) => part2.text);
  for (let length = Math.min(3, names.length - 1); length > 0; length -= 1) {
    const qualifier = names.slice(0, length).join(".");
    const relation = scope.relations.find((one) => one.qualifiers.includes(qualifier));
    const column2 = relation?.columns.find((one) => one.name === names[length]);
    if (column2 !== void 0) return withFields(column2, path2.parts.slice(length + 1));
  }
  const column = columnOf(path2, names[0] ?? "", scope);
  return column === null ? null : withFields(column, path2.parts.slice(1));
}
function columnOf(path2, name, scope) {
  const merged2 = scope.merged.find((column) => column.name === name);
  if (merged2 !== void 0) return merged2;
  const found = scope.relations.flatMap((relation) => relation.columns.filter((c) => c.name === name));
  if (found.length > 1) throw new Untranslatable(path2.start, `the column ${name} is ambiguous`);
  return found[0] ?? null;
}
function withFields(operand2, fields2) {
  return fields2.reduce(fieldOf, operand2);
}
function fieldOf(operand2, field) {
  if (operand2.type.kind !== "ROW")
    throw new Untranslatable(field.start, `${field.text} is asked of something that is no row`);
  const found = operand2.type.fields.find((one) => one.name === field.text);
  if (found === void 0)
    throw new Untranslatable(
      field.start,
      `the row has no field ${field.text}`,
      near(field.text, fieldNames(operand2.type))
    );
  return { sql: `(${operand2.sql}).${quoted(found.name)}`, type: found.type };
}
var fieldNames = (type) => type.fields.map((f) => f.name);
function unknown(path2, scope) {
  const name = path2.parts.map((part2) => part2.text).join(".");
  const last = path2.parts.at(-1)?.text ?? "";
  const names = scope.relations.flatMap((relation) => relation.columns.map((column) => column.name));
  return new Untranslatable(path2.start, `there is no column ${name}`, near(last, names));
}
function near(name, names) {
  const other = names.find((one) => one.toLowerCase() === name.toLowerCase());
  return other === void 0 ? "" : `there is ${other}: names are case-sensitive`;
}

// src/engines/duckdb/translation/expression.ts
function translate(node, scope) {
  switch (node.type) {
    case "path":
      return translatePath(node, scope);
    case "literal":
      return translateLiteral(node, scope);
    case "interval":
      return translateInterval(node, scope, translate);
    case "date-difference":
      return translateDifference(node, scope);
    case "chain":
      return translateChain(node, scope);
    case "unary":
      return translateUnary(node, scope);
    case "test":
      return translateTest(node, scope, translate);
    case "between":
      return translateBetween(node, scope, translate);
    case "membership":
      return translateMembership(node, scope, translate);
    case "like":
      return translateLike(node, scope, translate);
    case "case":
      return translateCase(node, scope, translate);
    case "cast":
      return cast(translate(node.operand, scope), dataTypeOf(node.to), node.function !== "CAST");
    case "field":
      return fieldOf(translate(node.operand, scope), node.field);
    case "item":
      return translateItem(node, scope, translate);
    case "row":
      return translateRow(node, scope, translate);
    case "collection":
      return translateCollection(node, scope, translate);
    case "subquery":
      return translateSubquery(node, scope);
    case "call":
      return translateCall(node, scope, translate);
    default:
      throw new Untranslatable(
        node.start,
        `${scope.context.text.slice(node.start, node.end)} has no meaning here`
      );
  }
}
function translateChain(node, scope) {
  const [first, ...others] = node.operands.map((operand2) => translate(operand2, scope));
  if (first === void 0) throw new Untranslatable(node.start, "an empty chain of operators");
  const logical = node.operators.every((operator) => operator === "AND" || operator === "OR");
  if (logical) return conjunction(node, [first, ...others]);
  return others.reduce(
    (left, right, place) => combined(node, node.operators[place] ?? "", left, right),
    first
  );
}
function conjunction(node, operands) {
  const parts2 = operands.map((operand2) => operand2.sql);
  return { sql: `(${parts2.join(` ${node.operators[0] ?? "AND"} `)})`, type: boolean };
}
function combined(node, operator, left, right) {
  if (isArithmetic(operator)) return arithmetic(operator, left, right, node);
  if (isComparison(operator)) return compared(operator, left, right, node.start);
  if (operator === "||") return concatenated(node, left, right);
  throw new Untranslatable(node.start, `the operator ${operator} has no counterpart`);
}
function concatenated(node, left, right) {
  if (left.type.kind === "ARRAY" || isBinary(left.type))
    throw new Untranslatable(node.start, "|| of anything but texts has no counterpart");
  return { sql: `(${cast(left, string).sql} || ${cast(right, string).sql})`, type: string };
}
function translateUnary(node, scope) {
  switch (node.operator) {
    case "NOT":
      return { sql: `(NOT ${translate(node.operand, scope).sql})`, type: boolean };
    case "-":
    case "+":
      return signed(node, translate(node.operand, scope));
    case "EXISTS":
      return { sql: `EXISTS ${translate(node.operand, scope).sql}`, type: boolean };
    case "UNIQUE":
      throw new Untranslatable(node.start, "UNIQUE has no counterpart");
  }
}
function translateDifference(node, scope) {
  const { value: value2 } = node;
  const [to, from] = value2.type === "chain" ? value2.operands.map((operand2) => translate(operand2, scope)) : [];
  const months3 = /^(YEAR|QUARTER|MONTH)/.test(node.unit);
  if (to === void 0 || from === void 0 || months3)
    throw new Untranslatable(node.start, `a difference in ${node.unit} has no counterpart`);
  const sql = `to_milliseconds(epoch_ms(CAST(${to.sql} AS TIMESTAMP)) - epoch_ms(CAST(${from.sql} AS TIMESTAMP)))`;
  return { sql, type: seconds };
}
function translateSubquery(node, scope) {
  const query2 = translateQuery(node.query, scope, false);
  return { sql: `(${query2.sql})`, type: query2.columns[0]?.type ?? nullType };
}

// src/engines/duckdb/translation/temporal-join.ts
function temporalJoin(left, join3, table, asOf, seen) {
  if (join3.kind !== "INNER" && join3.kind !== "LEFT")
    throw new Untranslatable(join3.start, `a temporal ${join3.kind} JOIN has no counterpart`);
  const moment4 = translate(asOf, seen);
  const versions = versionsOf(table, seen);
  const found = moment4.attribute !== "proctime" && versions !== null;
  const right = namedSource(table, seen, (source) => found ? versions.sql : source.sql);
  const relations = [...left.relations, ...right.relations];
  const scope = { ...seen, relations: [...seen.relations, ...right.relations] };
  const on = join3.on === null ? "TRUE" : translate(join3.on, scope).sql;
  const key = found ? left.key : keyOfJoin(join3.kind, left.key, right.key, equatedColumns(join3.on, scope, translate));
  const both = { sql: "", relations, merged: left.merged, key };
  seen.context.note(join3.start, found ? asOfNote : currentNote);
  const time2 = found ? timeOf(right, versions.time) : void 0;
  if (time2 === void 0)
    return { ...both, sql: `${left.sql} ${join3.kind === "LEFT" ? "LEFT " : ""}JOIN ${right.sql} ON ${on}` };
  const asof = `${left.sql} ASOF ${join3.kind === "LEFT" ? "LEFT " : ""}JOIN ${right.sql}`;
  return {
    ...both,
    sql: `${asof} ON ${on} AND CAST(${moment4.sql} AS TIMESTAMPTZ) >= CAST(${time2.sql} AS TIMESTAMPTZ)`
  };
}
var asOfNote = "a temporal join is an ASOF JOIN here: late rows and watermarks play no part";
var currentNote = "a temporal join sees the last version of each key here";
function versionsOf(node, scope) {
  const parts2 = node.name.parts.map((part2) => part2.text);
  if (parts2.length === 1 && scope.common.has(parts2[0] ?? "")) return null;
  const table = scope.context.table(parts2);
  const time2 = table?.columns.find((column) => column.attribute === "rowtime");
  return table === null || table.history === null || time2 === void 0 ? null : { sql: table.history, time: time2.name };
}
function timeOf(source, name) {
  return source.relations[0]?.columns.find((column) => column.sql.endsWith(`.${quoted(name)}`));
}

// src/engines/duckdb/translation/join.ts
function translateJoins(node, scope) {
  return node.joins.reduce((left, join3) => joined(left, join3, scope), translateTable(node.first, scope));
}
function joined(left, join3, scope) {
  const seen = { ...scope, relations: [...scope.relations, ...left.relations], merged: left.merged };
  if (join3.right.type === "table" && join3.right.asOf !== null)
    return temporalJoin(left, join3, join3.right, join3.right.asOf, seen);
  const right = translateTable(join3.right, seen);
  const columns = usingColumns(left, right, join3);
  const merged2 = [
    ...columns.map((column) => column.merged),
    ...left.merged.filter((one) => !columns.some((column) => column.name === one.name))
  ];
  const relations = [...left.relations, ...right.relations];
  const inner = { ...scope, relations: [...scope.relations, ...relations], merged: left.merged };
  const on = condition2(join3, columns, inner);
  const equal = /* @__PURE__ */ new Set([
    ...columns.flatMap((column) => column.both),
    ...equatedColumns(join3.on, inner, translate)
  ]);
  const key = keyOfJoin(join3.kind, left.key, right.key, equal);
  const sql = `${left.sql} ${keyword(join3, on)} ${nested2(join3.right, right.sql)}${on === null ? "" : ` ON ${on}`}`;
  return { sql, relations, merged: merged2, key };
}
function nested2(node, sql) {
  return node.type === "joins" ? `(${sql})` : sql;
}
function keyword(join3, on) {
  switch (join3.kind) {
    case ",":
    case "CROSS":
      return "CROSS JOIN";
    case "INNER":
      return on === null ? "CROSS JOIN" : "JOIN";
    case "LEFT":
    case "RIGHT":
    case "FULL":
      return `${join3.kind} JOIN`;
    default:
      throw new Untranslatable(join3.start, `${join3.kind} JOIN has no counterpart`);
  }
}
function usingColumns(left, right, join3) {
  const names = join3.natural ? commonNames(left, right) : join3.using.map((name) => name.text);
  return names.map((name) => {
    const a = left.merged.find((column) => column.name === name) ?? columnOf2(left, name);
    const b = columnOf2(right, name);
    if (a === void 0 || b === void 0)
      throw new Untranslatable(join3.start, `there is no column ${name} on both sides`);
    return {
      name,
      both: [a.sql, b.sql],
      on: compared("=", a, b, join3.start).sql,
      merged: { ...a, sql: mergedSql(join3.kind, a, b) }
    };
  });
}
function mergedSql(kind, a, b) {
  if (kind === "RIGHT") return b.sql;
  return kind === "FULL" ? `coalesce(${a.sql}, ${b.sql})` : a.sql;
}
function columnOf2(source, name) {
  return source.relations.flatMap((relation) => relation.columns).find((column) => column.name === name);
}
function commonNames(left, right) {
  const names = (source) => source.relations.flatMap(
    (relation) => relation.columns.filter((column) => !column.hidden).map((column) => column.name)
  );
  const others = new Set(names(right));
  return names(left).filter((name) => others.has(name));
}
function condition2(join3, columns, scope) {
  if (columns.length > 0) return columns.map(({ on: on2 }) => on2).join(" AND ");
  if (join3.on === null)
    return join3.kind === "LEFT" || join3.kind === "RIGHT" || join3.kind === "FULL" ? "TRUE" : null;
  const on = translate(join3.on, scope);
  return isNumeric(on.type) ? `(${on.sql} <> 0)` : on.sql;
}

// src/engines/duckdb/translation/session.ts
function sessions(window, relation, keys, gap) {
  const { input, time: time2, scope } = window;
  const length = `to_milliseconds(${millisecondsOf(gap, scope)})`;
  const columns = outputColumns(relation.columns);
  const alias = scope.context.fresh("session");
  const numbered = numberedRows(
    `SELECT ${rowItems(relation, columns, time2, keys)} FROM ${input.sql} WHERE ${time2} IS NOT NULL`,
    length
  );
  const session = 'PARTITION BY "$key", "$number"';
  const sql = `SELECT *, min("$moment") OVER (${session}) AS "$start", max("$moment") OVER (${session}) + ${length} AS "$end" FROM (${numbered})`;
  const found = relationOf(
    { columns, arrival: relation.arrival !== null, key: null },
    alias,
    relation.qualifiers
  );
  const hidden = relation.columns.map((column) => column.hidden);
  const marked2 = {
    ...found,
    columns: found.columns.map((column, place) => ({ ...column, hidden: hidden[place] ?? false }))
  };
  const name = quoted(alias);
  const opened2 = sourceOf2(`(${sql}) AS ${name}`, marked2, null);
  return { input: opened2, start: `${name}."$start"`, end: `${name}."$end"`, join: "", order: null };
}
function rowItems(relation, columns, time2, keys) {
  const key = keys.length === 0 ? "0" : `row(${keys.join(", ")})`;
  const order = relation.arrival ?? relation.whole;
  const list2 = selectList(relation.columns, columns, relation.arrival);
  return `${list2}, CAST(${time2} AS TIMESTAMP) AS "$moment", ${key} AS "$key", ${order} AS "$order"`;
}
function numberedRows(rows2, length) {
  const order = 'PARTITION BY "$key" ORDER BY "$moment", "$order"';
  const begun = `SELECT *, "$moment" > lag("$moment") OVER (${order}) + ${length} AS "$begins" FROM (${rows2})`;
  return `SELECT *, count(*) FILTER (WHERE "$begins") OVER (${order} ROWS UNBOUNDED PRECEDING) AS "$number" FROM (${begun})`;
}

// src/engines/duckdb/translation/window-rows.ts
var offsetOf = ({ offset, scope }) => offset === null ? 0 : millisecondsOf(offset, scope);
function tumbling2(window, size) {
  const length = millisecondsOf(size, window.scope);
  const start2 = bucket(window.time, length, offsetOf(window));
  return { input: window.input, start: start2, end: `(${start2} + to_milliseconds(${length}))`, join: "", order: null };
}
function hopping2(window, slide, size) {
  const { input, scope, time: time2 } = window;
  const length = millisecondsOf(size, scope);
  const alias = scope.context.fresh("window");
  const name = `"${alias}"`;
  return {
    input,
    start: `${name}."start"`,
    end: `(${name}."start" + to_milliseconds(${length}))`,
    join: hopJoin(alias, time2, millisecondsOf(slide, scope), length, offsetOf(window)),
    order: `[epoch_ms(${name}."start")]`
  };
}
function cumulating(window, step, size) {
  const { input, scope, time: time2 } = window;
  const [width, length] = [millisecondsOf(step, scope), millisecondsOf(size, scope)];
  const start2 = bucket(time2, length, offsetOf(window));
  const name = `"${scope.context.fresh("window")}"`;
  const count2 = Math.floor(length / width);
  const last = `${start2} + to_milliseconds(i * ${width})`;
  const rows2 = `SELECT ${last} AS "end" FROM generate_series(1, ${count2}) AS s(i) WHERE ${last} > CAST(${time2} AS TIMESTAMP)`;
  return {
    input,
    start: start2,
    end: `${name}."end"`,
    join: ` CROSS JOIN LATERAL (${rows2}) AS ${name}`,
    order: `[epoch_ms(${name}."end")]`
  };
}

// src/engines/duckdb/translation/table-function.ts
function translateTableFunction(node, scope) {
  const { call } = node;
  const build = call.type === "call" ? windows[call.name.toUpperCase()] : void 0;
  if (call.type !== "call" || build === void 0) throw unknownFunction2(node, scope);
  const argument = argumentReader(call);
  const table = argument.of("DATA", 0);
  if (table.type !== "table-argument")
    throw new Untranslatable(table.start, `${call.name} needs TABLE and a table`);
  const input = inputOf(table, scope);
  const inner = { ...scope, relations: input.relations, merged: [] };
  const time2 = timeColumn2(argument.of("TIMECOL", 1), inner);
  const rows2 = build({ argument, table, window: { input, time: time2.sql, offset: null, scope: inner } });
  return windowed(node, rows2, time2.name, scope);
}
function unknownFunction2(node, scope) {
  const name = node.call.type === "call" ? node.call.name : scope.context.text.slice(node.call.start, node.call.end);
  return new Untranslatable(
    node.call.start,
    `the table function ${name} has no counterpart in the embedded engine`
  );
}
function argumentReader(call) {
  const named3 = new Map(
    call.arguments.flatMap(
      (one) => one.type === "named" ? [[one.name.text.toUpperCase(), one.value]] : []
    )
  );
  const maybe = (name, place) => named3.get(name) ?? (named3.size === 0 ? call.arguments[place] ?? null : null);
  return {
    maybe,
    of: (name, place) => {
      const found = maybe(name, place);
      if (found === null) throw new Untranslatable(call.start, `${call.name} lacks ${name}`);
      return found;
    }
  };
}
function withOffset({ argument, window }, place) {
  return { ...window, offset: argument.maybe("OFFSET", place) };
}
var windows = {
  TUMBLE: (build) => tumbling2(withOffset(build, 3), build.argument.of("SIZE", 2)),
  HOP: (build) => hopping2(withOffset(build, 4), build.argument.of("SLIDE", 2), build.argument.of("SIZE", 3)),
  CUMULATE: (build) => cumulating(withOffset(build, 4), build.argument.of("STEP", 2), build.argument.of("SIZE", 3)),
  SESSION: ({ argument, window, table }) => {
    const keys = table.partitionBy.map((key) => translate(key, window.scope).sql);
    const [relation] = window.input.relations;
    if (relation === void 0) throw new Untranslatable(table.start, "a window needs a table");
    return sessions(window, relation, keys, argument.of("GAP", 2));
  }
};
function inputOf(argument, scope) {
  const { query: query2, start: start2, end } = argument;
  const alone = { ...scope, relations: [], merged: [] };
  if (query2.body.type !== "explicit-table" || query2.with.length > 0)
    return translateTable({ type: "derived", lateral: false, query: query2, alias: null, start: start2, end }, alone);
  const named3 = {
    type: "table",
    name: query2.body.table,
    hints: [],
    extend: [],
    asOf: null,
    alias: null,
    start: start2,
    end
  };
  return translateTable(named3, alone);
}
function timeColumn2(node, scope) {
  const [column] = node.type === "descriptor" ? node.columns : [node];
  if (column?.type !== "path") throw new Untranslatable(node.start, "a window needs DESCRIPTOR and a column");
  return { ...translate(column, scope), name: column.parts.at(-1)?.text ?? "", hidden: false };
}
function windowed(node, rows2, timeName, scope) {
  const [relation] = rows2.input.relations;
  const time2 = relation?.columns.find((column) => column.name === timeName);
  if (relation === void 0 || time2 === void 0)
    throw new Untranslatable(node.start, "a window needs a table");
  const shown2 = relation.columns.filter((column) => !column.hidden);
  const secret = relation.columns.filter((column) => column.hidden);
  const items2 = [...shown2.map(withoutTime), ...windowItems(rows2, time2), ...secret];
  const columns = outputColumns(items2);
  const alias = scope.context.fresh(node.alias?.name.text ?? "windowed");
  const arrival = relation.arrival === null ? null : relation.arrival + (rows2.order === null ? "" : ` || ${rows2.order}`);
  const from = `${rows2.input.sql}${rows2.join} WHERE ${time2.sql} IS NOT NULL`;
  const sql = `(SELECT ${selectList(items2, columns, arrival)} FROM ${from}) AS ${quoted(alias)}`;
  const found = relationOf(
    { columns, arrival: arrival !== null, key: null },
    alias,
    qualifiersOf(node, relation)
  );
  const hidden = new Set(secret.map((column) => column.name));
  const marked2 = {
    ...found,
    columns: found.columns.map((column) => ({ ...column, hidden: hidden.has(column.name) }))
  };
  return sourceOf2(sql, marked2, node.alias);
}
function withoutTime({ name, sql, type }) {
  return { name, sql, type };
}
function qualifiersOf(node, input) {
  return node.alias === null ? input.qualifiers : [node.alias.name.text];
}
function windowItems(rows2, time2) {
  const bound = timestamp(3);
  const last = `(${rows2.end} - to_milliseconds(1))`;
  const type = isTimestamp(time2.type) ? time2.type : bound;
  const own = type.kind === "TIMESTAMP_LTZ" ? `CAST(${last} AS TIMESTAMPTZ)` : last;
  return [
    { name: "window_start", sql: rows2.start, type: bound },
    { name: "window_end", sql: rows2.end, type: bound },
    { name: "window_time", sql: own, type, attribute: "rowtime" }
  ];
}

// src/engines/duckdb/translation/unnest.ts
function translateUnnest(node, scope) {
  const [argument, ...others] = node.arguments;
  if (argument === void 0 || others.length > 0)
    throw new Untranslatable(node.start, "UNNEST of several collections has no counterpart");
  const { list: list2, items: items2 } = opened(translate(argument, scope), node);
  const all2 = node.ordinality ? [...items2, { name: "ORDINALITY", sql: 'CAST("e"."place" AS INTEGER)', type: int }] : items2;
  const columns = outputColumns(all2);
  const rows2 = `SELECT unnest(${list2}) AS "value", generate_subscripts(${list2}, 1) AS "place"`;
  const alias = scope.context.fresh(node.alias?.name.text ?? "unnest");
  const select = selectList(all2, columns, '[CAST("e"."place" AS BIGINT)]');
  const relation = relationOf(
    { columns, arrival: true, key: null },
    alias,
    node.alias === null ? [] : [node.alias.name.text]
  );
  return sourceOf2(
    `LATERAL (SELECT ${select} FROM (${rows2}) AS "e") AS ${quoted(alias)}`,
    relation,
    node.alias
  );
}
var element2 = '"e"."value"';
function opened(value2, node) {
  switch (value2.type.kind) {
    case "ARRAY":
      return { list: value2.sql, items: itemsOf(value2.type.element) };
    case "MAP":
      return {
        list: `map_entries(${value2.sql})`,
        items: [
          { name: "KEY", sql: `${element2}."key"`, type: value2.type.key },
          { name: "VALUE", sql: `${element2}."value"`, type: value2.type.value }
        ]
      };
    case "MULTISET":
      return { list: repeated(value2.sql), items: itemsOf(value2.type.element) };
    default:
      throw new Untranslatable(node.start, `UNNEST of ${typeText(value2.type)}`);
  }
}
function repeated(sql) {
  return `flatten(list_transform(map_entries(${sql}), lambda e: list_transform(range(e.value), lambda i: e.key)))`;
}
function itemsOf(type) {
  if (type.kind !== "ROW") return [{ name: "EXPR$0", sql: element2, type }];
  return type.fields.map((field) => ({
    name: field.name,
    sql: `${element2}.${quoted(field.name)}`,
    type: field.type
  }));
}

// src/engines/duckdb/translation/from.ts
function translateFrom(from, outer) {
  if (from === null) return { sql: "", relations: [], merged: [], key: [] };
  const around = outer.relations.length > 0 || outer.outer !== null ? outer : null;
  return translateTable(from, { ...outer, relations: [], merged: [], outer: around, grouped: false });
}
function translateTable(node, scope) {
  switch (node.type) {
    case "table":
      return translateNamed(node, scope);
    case "joins":
      return translateJoins(node, scope);
    case "bracketed":
      return bracketed(translateTable(node.inner, scope));
    case "derived":
      return translateDerived(node, scope);
    case "unnest":
      return translateUnnest(node, scope);
    case "function":
      return translateTableFunction(node, scope);
    case "match-recognize":
      throw new Untranslatable(node.start, "MATCH_RECOGNIZE has no counterpart in the embedded engine");
    case "pivot":
    case "unpivot":
    case "sample":
      throw new Untranslatable(
        node.start,
        `${node.type.toUpperCase()} has no counterpart in the embedded engine`
      );
  }
}
function bracketed(source) {
  return { ...source, sql: `(${source.sql})` };
}
function translateNamed(node, scope) {
  if (node.extend.length > 0) throw new Untranslatable(node.start, "EXTEND has no counterpart");
  return namedSource(node, scope, (table) => table.sql);
}
function namedSource(node, scope, rows2) {
  const parts2 = node.name.parts.map((part2) => part2.text);
  const last = parts2.at(-1) ?? "";
  const alias = scope.context.fresh(node.alias?.name.text ?? last);
  const common = parts2.length === 1 ? scope.common.get(last) : void 0;
  const qualifiers = node.alias === null ? suffixes(parts2) : [node.alias.name.text];
  if (common !== void 0)
    return sourceOf2(`${common.sql} AS ${quoted(alias)}`, relationOf(common, alias, qualifiers), node.alias);
  const table = scope.context.table(parts2);
  if (table === null) throw unknownTable(node);
  return sourceOf2(
    `${rows2(table)} AS ${quoted(alias)}`,
    tableRelation(table, alias, qualifiers, scope),
    node.alias
  );
}
function unknownTable(node) {
  const name = node.name.parts.map((part2) => part2.text).join(".");
  return new Untranslatable(
    node.start,
    `nothing says which columns ${name} has`,
    `add its CREATE TABLE to the project, or its rows as samples/${name}.csv`
  );
}
function suffixes(parts2) {
  return parts2.map((_, from) => parts2.slice(from).join("."));
}
function tableRelation(table, alias, qualifiers, scope) {
  const name = quoted(alias);
  const columns = table.columns.map((column) => ({
    name: column.name,
    type: column.type,
    sql: `${name}.${quoted(column.name)}`,
    hidden: column.hidden,
    ...column.attribute === null ? {} : { attribute: column.attribute }
  }));
  const arrivals = { rowid: `[${name}.rowid]`, column: `${name}.${quoted(arrivalColumn)}` };
  const arrival = table.arrival === null ? null : arrivals[table.arrival];
  return {
    qualifiers,
    columns: withRowtime(columns, name, table, scope),
    arrival,
    whole: name,
    key: keyOfRelation(table.key, alias)
  };
}
function withRowtime(columns, name, table, scope) {
  if (columns.some((column) => column.name === "$rowtime")) return columns;
  const event = columns.find((column) => column.attribute === "rowtime");
  const came = `TIMESTAMPTZ '${scope.context.instant}+00'${table.arrival === "rowid" ? ` + to_milliseconds(${name}.rowid)` : ""}`;
  const sql = event === void 0 ? `(${came})` : `CAST(${event.sql} AS TIMESTAMPTZ)`;
  return [...columns, { name: "$rowtime", type: timestampLtz(3), attribute: "rowtime", sql, hidden: true }];
}
function translateDerived(node, scope) {
  const inner = node.lateral ? scope : { ...scope, relations: [], merged: [] };
  const result = translateQuery(node.query, inner, true);
  const alias = scope.context.fresh(node.alias?.name.text ?? "derived");
  const relation = relationOf(result, alias, node.alias === null ? [] : [node.alias.name.text]);
  return sourceOf2(
    `${node.lateral ? "LATERAL " : ""}(${result.sql}) AS ${quoted(alias)}`,
    relation,
    node.alias
  );
}
function sourceOf2(sql, relation, alias) {
  const names = alias?.columns ?? [];
  const visible3 = relation.columns.filter((column) => !column.hidden);
  const columns = relation.columns.map((column) => {
    const name = names[visible3.indexOf(column)];
    return name === void 0 || column.hidden ? column : { ...column, name: name.text };
  });
  return { sql, relations: [{ ...relation, columns }], merged: [], key: relation.key };
}

// src/engines/duckdb/translation/star.ts
function starItems(star, scope) {
  if (star.qualifier.length === 0) return allItems(scope);
  const qualifier = star.qualifier.map((part2) => part2.text).join(".");
  const relation = scope.relations.find((one) => one.qualifiers.includes(qualifier));
  return relation === void 0 ? fieldItems(star, scope) : visible2(relation).map(itemOf);
}
function allItems(scope) {
  const merged2 = new Set(scope.merged.map((column) => column.name));
  const others = scope.relations.flatMap(visible2).filter((column) => !merged2.has(column.name));
  return [...scope.merged, ...others].map(itemOf);
}
var visible2 = (relation) => relation.columns.filter((column) => !column.hidden);
function itemOf({ name, sql, type, attribute }) {
  return { name, sql, type, ...attribute === void 0 ? {} : { attribute } };
}
function fieldItems(star, scope) {
  const { start: start2, end, qualifier } = star;
  const value2 = translatePath({ type: "path", parts: qualifier, start: start2, end }, scope);
  if (value2.type.kind !== "ROW") throw new Untranslatable(start2, ".* is asked of something that is no row");
  return value2.type.fields.map(({ name, type }) => ({ name, type, sql: `(${value2.sql}).${quoted(name)}` }));
}

// src/engines/duckdb/translation/walk.ts
function someWithin(node, test) {
  if (Array.isArray(node)) return node.some((item) => someWithin(item, test));
  if (!isNode(node) || node.type === "subquery") return false;
  return test(node) || Object.values(node).some((value2) => someWithin(value2, test));
}
function isNode(value2) {
  return typeof value2 === "object" && value2 !== null;
}

// src/engines/duckdb/translation/select.ts
function translateSelect(select, outer, arrival, tail) {
  const source = translateFrom(select.from, outer);
  const { scope, opened: opened2 } = scopeOf(select, source, outer, tail);
  const items2 = select.items.flatMap((item, place) => itemsOf2(item, place, scope));
  const columns = outputColumns(items2);
  const order = arrival && select.quantifier !== "DISTINCT" ? rowOrder(select, scope) : null;
  const sql = [
    `SELECT ${select.quantifier === "DISTINCT" ? "DISTINCT " : ""}${selectList(items2, columns, order)}`,
    fromClause(source, opened2),
    clause("WHERE", select.where, { ...scope, grouped: false }),
    groupClause(select, scope, opened2),
    clause("HAVING", select.having, scope),
    clause("QUALIFY", select.qualify, scope),
    orderClause(select, tail, scope, columns)
  ];
  const key = keyOfItems(keyOf2(select, source, { scope, opened: opened2 }, items2), items2, columns);
  return {
    sql: sql.filter((part2) => part2 !== "").join(" ") + tail.limit,
    columns,
    arrival: order !== null,
    key
  };
}
function keyOf2(select, source, { scope, opened: opened2 }, items2) {
  if (select.quantifier === "DISTINCT") return items2.map((item) => item.sql);
  if (select.groupBy === null) return scope.grouped ? [] : source.key;
  const inside3 = { ...scope, grouped: false };
  const groups2 = select.groupBy.items.map(
    (item) => item.type === "expressions" ? item.expressions.map((one) => grouped(one, inside3, opened2)) : null
  );
  return groups2.some((group) => group === null) ? null : groups2.flatMap((group) => group ?? []);
}
function scopeOf(select, source, outer, tail) {
  const plain7 = {
    ...outer,
    relations: source.relations,
    merged: source.merged,
    outer: outer.relations.length > 0 || outer.outer !== null ? outer : null,
    groupWindow: null,
    grouped: false,
    windows: new Map(select.windows.map(({ name, window }) => [name.text, window]))
  };
  const call = groupWindowOf(select.groupBy);
  const opened2 = call === null ? null : openGroupWindow(call, plain7, translate);
  const aggregates = [select.items, select.having, tail.orderBy].some(
    (part2) => someWithin(part2, isAggregation)
  );
  const grouped2 = select.groupBy !== null || aggregates;
  return { scope: { ...plain7, grouped: grouped2, groupWindow: opened2?.window ?? null }, opened: opened2 };
}
function isAggregation(node) {
  return node.type === "call" && node.over === null && isAggregate(node.name.toUpperCase());
}
function rowOrder(select, scope) {
  return select.from === null ? "[CAST(0 AS BIGINT)]" : arrivalOf(scope);
}
function fromClause(source, opened2) {
  return source.sql === "" ? "" : `FROM ${source.sql}${opened2?.join ?? ""}`;
}
function clause(word, node, scope) {
  return node === null ? "" : `${word} ${translate(node, scope).sql}`;
}
function itemsOf2({ expression, alias }, place, scope) {
  if (expression.type === "star") return starItems(expression, scope);
  return [{ ...translate(expression, scope), name: alias?.text ?? nameOf(expression, place) }];
}
function nameOf(expression, place) {
  if (expression.type === "path") return expression.parts.at(-1)?.text ?? "";
  if (expression.type === "field") return expression.field.text;
  return `EXPR$${place}`;
}
function groupClause(select, scope, opened2) {
  const { groupBy } = select;
  if (groupBy === null) return "";
  if (groupBy.quantifier === "DISTINCT")
    throw new Untranslatable(groupBy.start, "GROUP BY DISTINCT has no counterpart");
  const inside3 = { ...scope, grouped: false };
  return `GROUP BY ${groupBy.items.map((item) => groupItem(item, inside3, opened2)).join(", ")}`;
}
function groupItem(item, scope, opened2) {
  if (item.type === "GROUPING SETS")
    return `GROUPING SETS (${item.sets.map((set) => groupItem(set, scope, opened2)).join(", ")})`;
  const list2 = item.expressions.map((one) => grouped(one, scope, opened2));
  if (item.type === "expressions") return list2.length === 1 ? list2[0] ?? "()" : `(${list2.join(", ")})`;
  return `${item.type} (${list2.join(", ")})`;
}
function grouped(node, scope, opened2) {
  if (opened2 !== null && isWindowCall(node)) return opened2.groupSql;
  if (node.type === "row") return `(${node.items.map((item) => grouped(item, scope, opened2)).join(", ")})`;
  if (node.type === "literal") return `(SELECT ${translate(node, scope).sql})`;
  return translate(node, scope).sql;
}
function orderClause(select, tail, scope, columns) {
  const terms = tail.orderBy.map((item) => orderTerm(item, scope, columns));
  const ties = tail.limit === "" ? [] : select.quantifier === "DISTINCT" ? columns.map(({ out }) => quoted(out)) : tieBreakers(scope);
  const all2 = [...terms, ...ties];
  return all2.length === 0 ? "" : `ORDER BY ${all2.join(", ")}`;
}
function orderTerm(item, scope, columns) {
  const { expression } = item;
  const written = scope.context.text.slice(expression.start, expression.end);
  const name = expression.type === "path" && expression.parts.length === 1 ? expression.parts[0]?.text : void 0;
  const column = /^\d+$/.test(written) ? columns[Number(written) - 1] : columns.find((one) => one.name === name);
  return ordering(column === void 0 ? translate(expression, scope).sql : quoted(column.out), item);
}

// src/engines/duckdb/translation/set-operation.ts
function translateSetOperation(node, scope, arrival, translate2) {
  const ordered = arrival && node.operators.every((operator) => operator === "UNION ALL");
  const terms = node.terms.map((term) => translate2(term, scope, ordered));
  const kept2 = ordered && terms.every((term) => term.arrival);
  const columns = commonColumns(terms, node);
  const parts2 = terms.map((term, place) => termSql(term, place, columns, kept2));
  const sql = parts2.reduce((left, right, place) => `${left} ${operatorOf(node, place - 1)} ${right}`);
  return { sql, columns, arrival: kept2, key: null };
}
function operatorOf(node, place) {
  return (node.operators[place] ?? "UNION").replace("MINUS", "EXCEPT");
}
function commonColumns(terms, node) {
  const [first] = terms;
  const names = first?.columns ?? [];
  if (terms.some((term) => term.columns.length !== names.length))
    throw new Untranslatable(node.start, "the terms of a set operation have different numbers of columns");
  const items2 = names.map((column, place) => {
    const values2 = terms.map((term) => ({ sql: "", type: term.columns[place]?.type ?? column.type }));
    return { name: column.name, sql: "", type: shared(values2, node), ...attributeOf(terms, place) };
  });
  return outputColumns(items2);
}
function attributeOf(terms, place) {
  const [first, ...others] = terms.map((term) => term.columns[place]?.attribute);
  return first !== void 0 && others.every((other) => other === first) ? { attribute: first } : {};
}
function termSql(term, place, columns, kept2) {
  const items2 = columns.map((column, at) => {
    const own = term.columns[at];
    const value2 = { sql: `"u".${quoted(own?.out ?? column.out)}`, type: own?.type ?? column.type };
    return { ...cast(value2, column.type), name: column.name };
  });
  const arrival = kept2 ? `[CAST(${place} AS BIGINT)] || "u".${quoted(arrivalColumn)}` : null;
  return `SELECT ${selectList(items2, columns, arrival)} FROM (${term.sql}) AS "u"`;
}

// src/engines/duckdb/translation/values.ts
function translateValues(node, scope, arrival) {
  const rows2 = node.rows.map((row2) => membersOf(row2).map((member) => translate(member, scope)));
  const width = rows2[0]?.length ?? 0;
  if (rows2.some((row2) => row2.length !== width))
    throw new Untranslatable(node.start, "rows of VALUES are of different lengths");
  const items2 = Array.from({ length: width }, (_, place) => {
    const type = shared(
      rows2.flatMap((row2) => row2[place] ?? []),
      node
    );
    return { name: `EXPR$${place}`, sql: "", type };
  });
  const columns = outputColumns(items2);
  const list2 = rows2.map(
    (row2, place) => `(${[...row2.map((value2, at) => typed(value2, items2[at])), ...arrival ? [`[CAST(${place} AS BIGINT)]`] : []].join(", ")})`
  );
  const names = [...columns.map(({ out }) => quoted(out)), ...arrival ? [quoted(arrivalColumn)] : []];
  return {
    sql: `SELECT * FROM (VALUES ${list2.join(", ")}) AS "v" (${names.join(", ")})`,
    columns,
    arrival,
    key: null
  };
}
function membersOf(row2) {
  return row2.type === "row" ? row2.items : [row2];
}
function typed(value2, item) {
  return item === void 0 ? value2.sql : cast(value2, item.type).sql;
}

// src/engines/duckdb/translation/query.ts
function translateQuery(query2, scope, arrival) {
  if (query2.recursive) throw new Untranslatable(query2.start, "WITH RECURSIVE has no counterpart");
  const { list: list2, inner } = commonTables(query2, scope);
  const result = translateBody(query2.body, inner, arrival, query2);
  return list2.length === 0 ? result : { ...result, sql: `WITH ${list2.join(", ")} ${result.sql}` };
}
function commonTables(query2, scope) {
  const list2 = [];
  let inner = scope;
  for (const { name, columns, query: own } of query2.with) {
    const result = translateQuery(own, inner, true);
    const alias = quoted(scope.context.fresh(name.text));
    list2.push(`${alias} AS (${result.sql})`);
    const renamed = result.columns.map((column, place) => ({
      ...column,
      name: columns[place]?.text ?? column.name
    }));
    const table = { sql: alias, columns: renamed, arrival: result.arrival, key: result.key };
    inner = { ...inner, common: new Map([...inner.common, [name.text, table]]) };
  }
  return { list: list2, inner };
}
function translateBody(body, scope, arrival, query2) {
  const tail = { orderBy: query2.orderBy, limit: limitOf(query2, scope) };
  switch (body.type) {
    case "select":
      return translateSelect(body, scope, arrival, tail);
    case "values":
      return sorted(translateValues(body, scope, arrival), tail, scope);
    case "set-operation":
      return sorted(translateSetOperation(body, scope, arrival, bodyOf), tail, scope);
    case "explicit-table":
      return translateSelect(starOf(body), scope, arrival, tail);
    case "query":
      return sorted(wrapped(translateQuery(body, scope, arrival)), tail, scope);
  }
}
function bodyOf(body, scope, arrival) {
  if (body.type === "query") return translateQuery(body, scope, arrival);
  const { start: start2, end } = body;
  const query2 = {
    type: "query",
    recursive: false,
    with: [],
    body,
    orderBy: [],
    limit: null,
    offset: null,
    start: start2,
    end
  };
  return translateQuery(query2, scope, arrival);
}
function starOf(body) {
  const { start: start2, end, table } = body;
  const from = {
    type: "table",
    name: table,
    hints: [],
    extend: [],
    asOf: null,
    alias: null,
    start: start2,
    end
  };
  const star = { expression: { type: "star", qualifier: [], start: start2, end }, alias: null, start: start2, end };
  const nothing2 = {
    hints: [],
    stream: false,
    quantifier: null,
    where: null,
    groupBy: null,
    having: null,
    windows: [],
    qualify: null
  };
  return { type: "select", items: [star], from, ...nothing2, start: start2, end };
}
function wrapped(result) {
  return { ...result, sql: `SELECT * FROM (${result.sql})` };
}
function sorted(result, tail, scope) {
  if (tail.orderBy.length === 0 && tail.limit === "") return result;
  const terms = tail.orderBy.map((item) => columnOrder(item, result.columns, scope));
  const ties = tail.limit === "" ? [] : [result.arrival ? quoted(arrivalColumn) : "ALL"];
  const order = terms.length > 0 && !result.arrival ? terms : [...terms, ...ties];
  return {
    ...result,
    sql: `SELECT * FROM (${result.sql})${order.length > 0 ? ` ORDER BY ${order.join(", ")}` : ""}${tail.limit}`
  };
}
function columnOrder(item, columns, scope) {
  const written = scope.context.text.slice(item.expression.start, item.expression.end);
  const name = item.expression.type === "path" ? item.expression.parts.at(-1)?.text : void 0;
  const column = /^\d+$/.test(written) ? columns[Number(written) - 1] : columns.find((one) => one.name === name);
  if (column === void 0)
    throw new Untranslatable(item.expression.start, `ORDER BY ${written} names no column of the query`);
  const nulls = item.nulls === "" ? item.descending ? "NULLS LAST" : "NULLS FIRST" : item.nulls;
  return `${quoted(column.out)} ${item.descending ? "DESC" : "ASC"} ${nulls}`;
}
function limitOf(query2, scope) {
  const number = (node) => node === null || node.type === "flag" ? "" : scope.context.text.slice(node.start, node.end);
  const [limit, offset] = [number(query2.limit), number(query2.offset)];
  return `${limit === "" ? "" : ` LIMIT ${limit}`}${offset === "" ? "" : ` OFFSET ${offset}`}`;
}

// src/engines/duckdb/store/define.ts
function defineTable(create, context, like) {
  const taken = like === null ? [] : likeColumns(create, like);
  const columns = withColumns(taken, create.schema, context);
  const keys = keysOf(create.schema);
  const inherited = like !== null && includes(create, "CONSTRAINTS") ? like.primaryKey : [];
  return finished(
    columns,
    keys.length > 0 ? keys : inherited,
    create.schema.watermarks,
    isAppend(create),
    create.start
  );
}
function isAppend(create) {
  return create.options.some((option) => option.key === "changelog.mode" && option.value === "append");
}
function finished(columns, primaryKey, watermarks, append, at) {
  refuseTwins(columns, at);
  const times = new Set(
    watermarks.map((watermark) => watermark.column.parts.map((part2) => part2.text).join("."))
  );
  const marked2 = columns.map((column) => ({
    ...column,
    nullable: column.nullable && !primaryKey.includes(column.name),
    attribute: times.has(column.name) ? "rowtime" : column.attribute
  }));
  const upsert = primaryKey.length > 0 && !append;
  const companion = upsert && marked2.some((column) => column.attribute === "rowtime");
  return { view: false, columns: marked2, primaryKey, upsert, companion };
}
function refuseTwins(columns, at) {
  const seen = /* @__PURE__ */ new Map();
  for (const { name } of columns) {
    const other = seen.get(name.toLowerCase());
    if (other !== void 0)
      throw new Untranslatable(
        at,
        `the columns ${other} and ${name} differ in their case alone`,
        "DuckDB knows no case: rename one of them"
      );
    seen.set(name.toLowerCase(), name);
  }
}
function includes(create, feature) {
  const said = create.like?.options ?? [];
  const own = said.find((option) => option.feature.toUpperCase() === feature);
  const all2 = said.find((option) => option.feature.toUpperCase() === "ALL");
  return (own ?? all2)?.strategy.toUpperCase() !== "EXCLUDING";
}
function likeColumns(create, like) {
  const watermarks = includes(create, "WATERMARKS");
  return like.columns.filter((column) => column.kind !== "computed" || includes(create, "GENERATED")).filter(
    (column) => column.kind !== "metadata" && column.kind !== "virtual" || includes(create, "METADATA")
  ).map((column) => watermarks || column.attribute !== "rowtime" ? column : { ...column, attribute: null });
}
function withColumns(before, schema, context) {
  const names = new Set(schema.columns.map(nameOf2));
  const plain7 = schema.columns.filter((column) => column.kind !== "computed").map((column) => plainColumn(column, context));
  const known = [...before.filter((column) => !names.has(column.name)), ...plain7];
  const own = schema.columns.map(
    (column) => column.kind === "computed" ? computedColumn(column, known, context) : plain7.find((one) => one.name === nameOf2(column)) ?? plainColumn(column, context)
  );
  return [...before.filter((column) => !names.has(column.name)), ...own];
}
var nameOf2 = (column) => column.name.parts.map((part2) => part2.text).join(".");
function plainColumn(column, context) {
  if (column.dataType === null)
    throw new Untranslatable(column.start, `the column ${nameOf2(column)} has no type`);
  const words = column.metadata === null ? "" : context.text.slice(column.metadata.start, column.metadata.end);
  const kind = column.kind === "metadata" ? /\bVIRTUAL\s*$/i.test(words) ? "virtual" : "metadata" : "physical";
  return {
    name: nameOf2(column),
    type: typeText(dataTypeOf(column.dataType)),
    kind,
    nullable: column.dataType.nullable,
    attribute: null,
    expression: null,
    hidden: false
  };
}
function computedColumn(column, known, context) {
  const { expression } = column;
  if (expression === null)
    throw new Untranslatable(column.start, `the column ${nameOf2(column)} is computed from nothing`);
  const value2 = overRow(expression, known, context);
  return {
    name: nameOf2(column),
    type: typeText(value2.type),
    kind: "computed",
    nullable: true,
    attribute: value2.attribute ?? null,
    expression: value2.sql,
    hidden: false
  };
}
function overRow(expression, known, context) {
  const columns = known.map((column) => ({
    name: column.name,
    type: parseType(column.type),
    sql: `"row".${quoted(column.name)}`,
    hidden: false
  }));
  const arrived = `(TIMESTAMPTZ '${context.instant}+00' + to_milliseconds("row"."$arrived"))`;
  const rowtime2 = {
    name: "$rowtime",
    type: parseType("TIMESTAMP_LTZ(3)"),
    sql: arrived,
    hidden: true,
    attribute: "rowtime"
  };
  const relation = {
    qualifiers: [],
    columns: [...columns, rowtime2],
    arrival: '["row"."$arrived"]',
    whole: '"row"',
    key: null
  };
  const found = translate(expression, { ...emptyScope(context), relations: [relation] });
  return found.attribute === "proctime" ? { ...found, sql: `(${found.sql} + to_microseconds("row"."$arrived"))` } : found;
}
function keysOf(schema) {
  const isKey = (constraint) => constraint?.kind === "PRIMARY KEY";
  const table = schema.constraints.find(isKey);
  if (table !== void 0) return table.columns.map((part2) => part2.text);
  return schema.columns.filter((column) => isKey(column.constraint)).map(nameOf2);
}

// src/engines/duckdb/store/view.ts
function viewOf(create, name, context) {
  if (create.query === null) throw new Untranslatable(create.start, "a view needs a query");
  const result = translateQuery(create.query, emptyScope(context), true);
  const given = create.schema.names.map((path2) => path2.parts.map((part2) => part2.text).join("."));
  if (given.length > 0 && given.length !== result.columns.length)
    throw new Untranslatable(
      create.start,
      `the view names ${given.length} columns, and its query gives ${result.columns.length}`
    );
  const columns = result.columns.map((column, place2) => ({ ...column, name: given[place2] ?? column.name }));
  refuseTwins(columns, create.start);
  const defined = columnsOfQuery(
    columns.map(({ attribute = null, ...column }) => ({ ...column, attribute, hidden: false }))
  );
  const list2 = columns.map(
    ({ name: own, out, type }) => `CAST("q".${quoted(out)} AS ${duckdbType(type)}) AS ${quoted(own)}`
  );
  const last = result.arrival ? [`"q".${quoted(arrivalColumn)}`] : [];
  const place = placeSql(placeOf(name));
  const rows2 = `SELECT ${[...list2, ...last].join(", ")} FROM (${result.sql}) AS "q"`;
  const shown2 = columns.map(({ name: own }) => quoted(own)).join(", ");
  const statements = result.arrival ? [
    `CREATE OR REPLACE VIEW ${companionSql("rows", name)} AS ${rows2}`,
    `CREATE VIEW ${place} AS SELECT ${shown2} FROM ${companionSql("rows", name)}`
  ] : [`CREATE VIEW ${place} AS ${rows2}`];
  const viewKey2 = result.key?.map((out) => columns.find((column) => column.out === out)?.name ?? out);
  const definition = {
    view: true,
    columns: defined,
    primaryKey: [],
    ...viewKey2 === void 0 ? {} : { viewKey: viewKey2 },
    upsert: false,
    companion: result.arrival
  };
  return { definition, statements };
}

// src/engines/duckdb/store/own-view.ts
async function makeOwnView(store, name, view) {
  const step = ownViewStep(name, view);
  try {
    return await defineOwnView(store, step);
  } catch (error) {
    throw failureOf(step, error, `${name}: `);
  }
}
function ownViewStep(name, view) {
  return { ...nothing, id: `switch:${name}`, object: name, ...view, writes: [name] };
}
async function defineOwnView(store, step) {
  const name = step.object;
  const statement = read(store, await readCatalog(store.session, store.space), step);
  const made = viewOf(createOf(statement), name, statement.context);
  await dropOwnView(store.session, name);
  await store.session.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(placeOf(name).schema)}`);
  for (const sql of made.statements) await store.session.run(sql);
  store.session.forget();
  return made.definition;
}
var nothing = {
  kind: "switch",
  after: [],
  level: 0,
  strategy: "none",
  inverse: null,
  properties: {},
  touches: []
};
async function dropOwnView(session, name) {
  await session.run(`DROP VIEW IF EXISTS ${placeSql(placeOf(name))}`);
  await session.run(`DROP VIEW IF EXISTS ${companionSql("rows", name)}`);
}

// src/engines/duckdb/compare/shown.ts
async function compareShown(store, pair2, { blue, green }, note) {
  const { session } = store;
  await session.run("BEGIN");
  try {
    const before = await sideOf(store, pair2.blue, blue, "temp.bluegreen_shown_blue");
    const after = await sideOf(store, pair2.green, green, "temp.bluegreen_shown_green");
    return await compareSides(session, pair2, before, after, note);
  } finally {
    await session.run("ROLLBACK");
    session.forget();
  }
}
async function sideOf(store, name, views, rows2) {
  const definitions = /* @__PURE__ */ new Map();
  for (const { name: own, view } of views) definitions.set(own, await makeOwnView(store, own, view));
  const definition = definitions.get(name);
  if (definition === void 0) throw new Error(`nothing defines ${name}`);
  await store.session.run(`CREATE TEMP TABLE ${rows2} AS SELECT * FROM ${placeSql(placeOf(name))}`);
  return { name, sql: rows2, definition };
}

// src/engines/duckdb/store/own-meaning.ts
async function isAsDefined(store, catalog, view, text5) {
  const { name, reads, sql, made } = view;
  if (made === null || plain2(made) === plain2(text5)) return true;
  if (sql === null) return false;
  if (!meansSame(catalog, sql, text5) && !await isSameText(store.session, sql, text5)) return false;
  const definition = definitionOf(store, catalog, name, { sql, reads: reads ?? [] });
  return definition !== null && await hasColumns(store.session, name, definition);
}
var plain2 = (sql) => sql.replaceAll(/["\s;]/g, "").toLowerCase();
function meansSame(catalog, sql, text5) {
  const nameOf3 = (parts2) => catalog.nameOf(parts2) ?? parts2.join(".");
  return meaningDifferences({ sql, options: {} }, { sql: text5, keeps: "all" }, nameOf3).length === 0;
}
async function isSameText(session, sql, text5) {
  const [sent, found] = [await printed(session, sql), await printed(session, text5)];
  return sent !== null && sent === found;
}
async function printed(session, sql) {
  const query2 = /^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s+(?:`[^`]+`|"[^"]+"|[^\s("`]+)\s+AS\s+(.+)$/is.exec(
    sql
  );
  if (query2 === null) return null;
  const given = literal((query2[1] ?? "").replaceAll("`", '"').replace(/;\s*$/, ""));
  try {
    const [row2] = await session.texts(`SELECT json_deserialize_sql(json_serialize_sql(${given}))`);
    return row2?.[0] == null ? null : plain2(row2[0]);
  } catch {
    return null;
  }
}
function definitionOf(store, catalog, name, view) {
  try {
    const step = ownViewStep(name, { ...view, content: "", file: "", line: 1 });
    const statement = read(store, catalog, step);
    return viewOf(createOf(statement), name, statement.context).definition;
  } catch {
    return null;
  }
}
async function hasColumns(session, name, { columns }) {
  const wanted = columns.map((column) => `${column.name} ${duckdbType(parseType(column.type))}`);
  const there = (await columnsOf(session, name)).map(([column, type]) => `${column} ${type}`);
  return plain2(wanted.join()) === plain2(there.join());
}

// src/engines/duckdb/store/past-definitions.ts
async function keepDefinition(session, consumer, { content, reads, sql }) {
  const which = `consumer = ${literal(consumer)} AND content = ${literal(content)}`;
  await session.run(`DELETE FROM bluegreen.definitions WHERE ${which} AND ${oursSql(session)}`);
  const values2 = [consumer, content, JSON.stringify(reads), sql, session.scope].map(literal);
  await session.run(`INSERT INTO bluegreen.definitions VALUES (${values2.join(", ")})`);
}
async function pastDefinitions(session, consumer) {
  const rows2 = await session.texts(
    `SELECT content, reads, sql FROM bluegreen.definitions
     WHERE consumer = ${literal(consumer)} AND ${oursSql(session)} ORDER BY rowid DESC`
  );
  return rows2.map(([content, reads, sql]) => ({
    content: content ?? "",
    reads: JSON.parse(reads ?? "[]"),
    sql: sql ?? ""
  }));
}

// src/engines/duckdb/store/shown.ts
function shownSql(table, { columns }) {
  const list2 = columns.filter((column) => !column.hidden).map((column) => quoted(column.name));
  return `SELECT ${list2.join(", ")} FROM ${placeSql(placeOf(table))}`;
}
async function shownNow(store, consumer, texts2, catalog) {
  const { shows, reads } = consumer;
  const text5 = texts2.get(placeKey(viewName(consumer))) ?? "";
  const query2 = queryOf(text5);
  if (reads !== null) {
    if (await isAsDefined(store, catalog, consumer, text5)) return shows;
    return await pastContent(store, catalog, consumer.name, text5) ?? query2;
  }
  const isShown = (table) => {
    const definitions = [catalog.gone.get(table)?.definition, catalog.definitionOf(table)];
    const isText2 = definitions.some((one) => one != null && plain3(shownSql(table, one)) === plain3(query2));
    return isText2 && !isHidden(table, query2, texts2);
  };
  const tables2 = [shows, ...catalog.objects.keys(), ...catalog.foreign.keys()];
  return tables2.find(isShown) ?? query2;
}
async function pastContent(store, catalog, name, text5) {
  for (const past of await pastDefinitions(store.session, name)) {
    const isThere = past.reads.every((table) => !catalog.taken.has(table));
    if (isThere && await isAsDefined(store, catalog, { ...past, name, made: "" }, text5)) return past.content;
  }
  return null;
}
function isHidden(table, query2, texts2) {
  const isBare = !/\sFROM\s+(?:"[^"]+"|[^".\s]+)\./is.test(query2);
  return isBare && texts2.has(placeKey(`published.${placeOf(table).table}`));
}
function definitionSql({ name, shows, reads, made }, catalog) {
  if (reads !== null) return (made ?? "").replace(/^CREATE VIEW/i, "CREATE OR REPLACE VIEW");
  const definition = catalog.definitionOf(shows);
  const query2 = definition === null ? "" : shownSql(shows, definition);
  return `CREATE OR REPLACE VIEW ${placeSql(placeOf(`published.${name}`))} AS ${query2};`;
}
var queryOf = (text5) => text5.replace(/^CREATE VIEW .*? AS /is, "").replace(/;\s*$/, "");
var plain3 = (sql) => sql.replaceAll(/["\s;]/g, "").toLowerCase().replace(/(from)main\.(?=[^.]+$)/, "$1");

// src/engines/duckdb/store/view-text.ts
async function viewsThere(session) {
  const rows2 = await session.texts(
    `SELECT schema_name, view_name, sql FROM duckdb_views()
     WHERE database_name = current_database() AND NOT internal ORDER BY ALL`
  );
  const internal = rows2.filter(([schema]) => schema === "bluegreen");
  return rows2.filter((row2) => !internal.includes(row2)).map(([schema, view, text5]) => {
    const read2 = internal.find(([, table]) => text5?.includes(quoted(table ?? "")));
    return viewAt(schema ?? "", view ?? "", text5 ?? "", read2?.[2] ?? "");
  });
}
function viewAt(schema, table, text5, beside) {
  const name = schema === "main" ? table : `${schema}.${table}`;
  return { name, sql: placeSql({ schema, table }), text: text5, beside };
}
async function viewTexts(session) {
  return new Map((await viewsThere(session)).map(({ name, text: text5 }) => [placeKey(name), text5]));
}
async function viewText(session, name) {
  return (await viewTexts(session)).get(placeKey(name)) ?? null;
}

// src/engines/duckdb/store/consumers.ts
function viewName({ name, reads }) {
  return reads === null ? `published.${name}` : name;
}
function readConsumers(session) {
  return consumersWhere(session, oursSql(session));
}
function allConsumers(session) {
  return consumersWhere(session, "true");
}
async function consumersWhere(session, where) {
  const rows2 = await session.texts(
    `SELECT consumer, shows, reads, sql, made FROM bluegreen.consumers WHERE ${where} ORDER BY consumer`
  );
  const views = await viewTexts(session);
  const all2 = rows2.map(([name, shows, reads, sql = null, made = null]) => ({
    name: name ?? "",
    shows: shows ?? "",
    reads: reads === null || reads === void 0 ? null : JSON.parse(reads),
    sql,
    made
  }));
  return all2.filter((consumer) => views.has(placeKey(viewName(consumer))));
}
async function consumersShown(store, catalog) {
  const texts2 = await viewTexts(store.session);
  const shown2 = /* @__PURE__ */ new Map();
  for (const consumer of await readConsumers(store.session))
    shown2.set(consumer.name, await shownNow(store, consumer, texts2, catalog));
  return shown2;
}
async function moveConsumers(store, catalog, moves) {
  const { session } = store;
  const consumers = await readConsumers(session);
  const shown2 = await consumersShown(store, catalog);
  const wrong = moves.find((move2) => (shown2.get(move2.consumer) ?? null) !== move2.from);
  if (wrong !== void 0) throw otherwise(wrong, shown2.get(wrong.consumer) ?? null, consumers, catalog);
  const [missing2] = moves.flatMap((move2) => missingFor(move2, catalog));
  if (missing2 !== void 0) throw new Refusal("switch", missing2, "");
  await refuseForeign(session, moves, consumers);
  await session.run("CREATE SCHEMA IF NOT EXISTS published");
  const own = new Set(consumers.flatMap(({ name, reads }) => reads === null ? [] : [name]));
  for (const move2 of moves) await moveOne(store, catalog, move2, own.has(move2.consumer));
}
function missingFor({ view, to }, catalog) {
  if (to === null) return [];
  const taken = (view?.reads ?? [to]).filter((name) => catalog.taken.has(name));
  const isAbsent2 = view === void 0 && catalog.definitionOf(to) === null;
  return [...taken.map(takenWords), ...isAbsent2 ? [`${to} is not there`] : []];
}
function otherwise({ consumer, from }, now, consumers, catalog) {
  const known = consumers.find(({ name }) => name === consumer);
  if (known === void 0 || known.shows !== from)
    return new Refusal("switch", `${consumer} shows ${now ?? "nothing"}, not ${from ?? "nothing"}`, "");
  const what = known.reads === null ? `not ${from}, but ${now ?? "nothing"}` : now ?? "nothing";
  return new Refusal(
    "switch",
    `${viewName(known)} was redefined by somebody else, and shows ${what}`,
    `give it its definition back, and run the same command again: ${definitionSql(known, catalog)}`
  );
}
async function refuseForeign(session, moves, consumers) {
  const rows2 = await session.texts(
    `SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = current_database()`
  );
  const tables2 = rows2.map(
    ([schema, table]) => schema === "main" ? table ?? "" : `${schema ?? ""}.${table ?? ""}`
  );
  const there = /* @__PURE__ */ new Set([...tables2.map(placeKey), ...(await viewTexts(session)).keys()]);
  const own = new Set(consumers.map((consumer) => placeKey(viewName(consumer))));
  for (const { consumer, view } of moves) {
    const name = viewName({ name: consumer, reads: view?.reads ?? null });
    if (there.has(placeKey(name)) && !own.has(placeKey(name)))
      throw new Refusal("switch", `${name} is there, but was not made as a consumer`, "");
  }
}
async function moveOne(store, catalog, move2, own) {
  const { session } = store;
  const { consumer, to, view } = move2;
  await session.run(
    `DELETE FROM bluegreen.consumers WHERE consumer = ${literal(consumer)} AND ${oursSql(session)}`
  );
  if (own) await dropOwnView(session, consumer);
  if (view === void 0) await moveShown(session, catalog, consumer, to);
  else if (to !== null) await makeOwnView(store, consumer, view);
  if (to === null) return;
  const reads = view === void 0 ? "NULL" : literal(JSON.stringify(view.reads));
  const made = view === void 0 ? null : await viewText(session, consumer);
  const texts2 = [view?.sql ?? null, made, session.scope].map((one) => one === null ? "NULL" : literal(one));
  const values2 = [literal(consumer), literal(to), reads, ...texts2];
  await session.run(`INSERT INTO bluegreen.consumers VALUES (${values2.join(", ")})`);
  if (view !== void 0) await keepDefinition(session, consumer, { ...view, content: to });
}
async function moveShown(session, catalog, consumer, to) {
  const definition = to === null ? null : catalog.definitionOf(to);
  const view = placeSql(placeOf(`published.${consumer}`));
  if (to === null || definition === null) {
    await session.run(`DROP VIEW IF EXISTS ${view}`);
    return;
  }
  await session.run(`CREATE OR REPLACE VIEW ${view} AS ${shownSql(to, definition)}`);
}

// src/engines/duckdb/store/macro-readers.ts
async function macrosReading(session, names) {
  const places = new Map(names.map((name) => [placeKey(name), name]));
  const macros2 = await session.texts(
    `SELECT schema_name, function_name, function_type, macro_definition FROM duckdb_functions()
     WHERE database_name = current_database() AND NOT internal AND schema_name <> 'bluegreen'
     AND function_type IN ('macro', 'table_macro') ORDER BY ALL`
  );
  const found = [];
  for (const [schema, macro, type, definition] of macros2) {
    const query2 = type === "macro" ? `SELECT ${definition ?? ""}` : definition ?? "";
    const own = schema === "main" ? macro ?? "" : `${schema ?? ""}.${macro ?? ""}`;
    for (const table of await tablesOf(session, query2)) {
      const read2 = places.get(placeKey(table));
      if (read2 !== void 0) found.push({ about: read2, line: `${own} reads ${read2}` });
    }
  }
  return found;
}
async function tablesOf(session, query2) {
  const [row2] = await session.texts(`SELECT json_serialize_sql(${literal(query2)})`);
  const tables2 = (row2?.[0] ?? "").matchAll(
    /"type":"BASE_TABLE".*?"schema_name":"([^"]*)","table_name":"([^"]*)"/g
  );
  return [...tables2].map(([, schema = "", table = ""]) => schema === "" ? table : `${schema}.${table}`);
}

// src/engines/duckdb/store/readers.ts
async function readersLeft(session, going, takeAway) {
  const tables2 = new Map(going.map((name) => [placeOf(name).table.toLowerCase(), name]));
  const staying = (await viewsThere(session)).filter(({ name }) => !going.includes(name));
  const before = /* @__PURE__ */ new Map();
  for (const view of staying) before.set(view, await problemReading(session, view));
  await takeAway();
  const found = [];
  for (const [view, problem] of before) {
    const read2 = problem === null ? tableMissed(await problemReading(session, view), tables2) : null;
    if (read2 !== null) found.push({ about: read2, line: `${view.name} ${verbOf(view)} ${read2}` });
    const named3 = problem === null ? null : tableNamed(view, tables2);
    if (named3 !== null) found.push({ about: named3, line: `${view.name} names ${named3}, and cannot be read` });
  }
  return found;
}
async function problemReading(session, { sql }) {
  try {
    await session.run(`EXPLAIN SELECT * FROM ${sql}`);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}
var verbOf = ({ name }) => name.startsWith("published.") ? "shows" : "reads";
function tableMissed(problem, tables2) {
  if (problem === null) return null;
  const missing2 = /with name "?([^"\s]+)"? does not exist/.exec(problem)?.[1] ?? "";
  return tables2.get(missing2.toLowerCase()) ?? "what would go";
}
function tableNamed({ text: text5, beside }, tables2) {
  const words = new Set(`${text5} ${beside}`.toLowerCase().match(/[\p{L}\p{N}_$-]+/gu) ?? []);
  return [...tables2].find(([table]) => words.has(table))?.[1] ?? null;
}

// src/engines/duckdb/store/retire.ts
async function retireObjects(session, names) {
  const objections = await objectionsAfter(session, names);
  if (objections.length > 0) throw new Refusal("retire", objections.join("\n"), "");
  await forgetObjects(session, names);
}
async function objectionsTo(session, names) {
  await session.run("BEGIN");
  try {
    return await objectionsAfter(session, names);
  } finally {
    await session.run("ROLLBACK");
  }
}
async function objectionsAfter(session, names) {
  const objects = await readObjects(session);
  const gone = new Set((await readGone(session)).map(({ name }) => name));
  const own = new Set(objects.flatMap(({ name, kind }) => kind === "external" ? [] : [name]));
  const foreign = await foreignAmong(
    session,
    objects,
    names.filter((name) => !own.has(name) && !gone.has(name))
  );
  const staying = [...objects.filter(({ name }) => !names.includes(name)), ...await readOthers(session)];
  const readers = (await readersWithout(session, names)).map(({ line }) => line);
  return [.../* @__PURE__ */ new Set([...foreign, ...registeredReaders(staying, names), ...readers])];
}
async function readersWithout(session, names) {
  const isNamed = ({ name, kind }) => kind !== "external" && names.includes(name);
  const own = (await readObjects(session)).filter(isNamed);
  const gone = (await readGone(session)).filter(isNamed);
  const taken = await readTaken(session);
  const going = names.filter((name) => !taken.has(name));
  const known = new Set([...own, ...gone].map(({ name }) => name));
  const macros2 = await macrosReading(
    session,
    going.filter((name) => known.has(name))
  );
  const views = await readersLeft(session, going, async () => {
    for (const object2 of own) await drop(session, object2);
    for (const object2 of gone) await dropBeside(session, object2);
  });
  return [...views, ...macros2];
}
async function foreignAmong(session, objects, names) {
  if (names.length === 0) return [];
  const known = new Set(objects.map((object2) => object2.name));
  const foreign = (await foreignObjects(session, known)).map((object2) => object2.name);
  const others = names.filter((name) => known.has(name) || foreign.includes(name));
  return others.map((name) => `${name} is not ours`);
}
function registeredReaders(staying, names) {
  return staying.flatMap(({ name, reads }) => {
    const read2 = reads.find((table) => names.includes(table));
    return read2 === void 0 ? [] : [`${name} reads ${read2}`];
  });
}
async function drop(session, object2) {
  const place = placeSql(placeOf(object2.name));
  if (object2.kind === "table") await session.run(`DROP TABLE IF EXISTS ${place}`);
  if (object2.kind === "view") await session.run(`DROP VIEW IF EXISTS ${place}`);
  await dropBeside(session, object2);
}
async function dropBeside(session, { kind, name }) {
  if (kind === "table") await session.run(`DROP TABLE IF EXISTS ${companionSql("history", name)}`);
  if (kind === "view") await session.run(`DROP VIEW IF EXISTS ${companionSql("rows", name)}`);
}

// src/engines/duckdb/preflight-removals.ts
async function problemsRemoving(store, acts) {
  const last = acts.findLastIndex(({ step }) => step.kind === "remove");
  if (last < 0) return [];
  const { session } = store;
  await session.run("BEGIN");
  try {
    const before = acts.slice(0, last);
    const moved3 = await problemsMoving(store, before);
    return moved3.length > 0 ? moved3 : await problemsReading(store, acts);
  } finally {
    await session.run("ROLLBACK");
    session.forget();
  }
}
async function problemsMoving(store, acts) {
  for (const { step, moves } of acts) {
    try {
      await move(store, moves);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [{ step: step.id, ...problemOf(step, error), file: step.file }];
    }
  }
  return [];
}
async function move(store, moves) {
  if (moves.length === 0) return;
  const catalog = await readCatalog(store.session, store.space);
  const shown2 = await consumersShown(store, catalog);
  const open2 = moves.filter(({ consumer, from }) => (shown2.get(consumer) ?? null) === from);
  await moveConsumers(store, catalog, open2);
}
async function problemsReading({ session }, acts) {
  const steps = acts.map(({ step }) => step).filter(({ kind }) => kind === "remove");
  const found = await readersWithout(
    session,
    steps.map(({ object: object2 }) => object2)
  );
  const stepOf = (name) => steps.find(({ object: object2 }) => object2 === name) ?? steps[0];
  return found.flatMap(({ about, line: message }) => {
    const step = stepOf(about);
    return step === void 0 ? [] : [{ step: step.id, message, hint: "", file: step.file, line: step.line }];
  });
}

// src/engines/duckdb/store/alter.ts
function altered(alter, before, context) {
  const { schema } = alter;
  const columns = columnsAfter(alter, before, context);
  const keys = keysOf(schema);
  const kept2 = alter.action === "drop-key" || alter.action === "drop-constraint" ? [] : renamedKeys(alter, before);
  return finished(
    columns,
    keys.length > 0 ? keys : kept2,
    schema.watermarks,
    isAppend2(alter, before),
    alter.start
  );
}
function isAppend2(alter, before) {
  const mode = alter.options.find((option) => option.key === "changelog.mode");
  if (mode !== void 0 && alter.action === "set") return mode.value === "append";
  return before.primaryKey.length > 0 && !before.upsert;
}
function columnsAfter(alter, before, context) {
  const names = alter.columns.map((path2) => path2.parts.map((part2) => part2.text).join("."));
  switch (alter.action) {
    case "add":
      return withColumns(before.columns, alter.schema, context);
    case "modify":
      return modified(before.columns, withColumns(before.columns, alter.schema, context));
    case "drop-columns":
      return before.columns.filter((column) => !names.includes(column.name));
    case "drop-watermark":
      return before.columns.map(
        (column) => column.attribute === "rowtime" ? { ...column, attribute: null } : column
      );
    case "rename-column":
      return before.columns.map(
        (column) => column.name === names[0] ? { ...column, name: names[1] ?? column.name } : column
      );
    case "set":
    case "reset":
    case "drop-key":
    case "drop-constraint":
    case "drop-distribution":
    case "add-partition":
    case "drop-partition":
      return before.columns;
    default:
      throw new Untranslatable(
        alter.start,
        `this ALTER (${alter.action}) has no counterpart in the embedded engine`
      );
  }
}
function modified(before, after) {
  return before.map((column) => after.find((other) => other.name === column.name) ?? column);
}
function renamedKeys(alter, before) {
  if (alter.action !== "rename-column") return before.primaryKey;
  const [from, to] = alter.columns.map((path2) => path2.parts.at(-1)?.text ?? "");
  return before.primaryKey.map((key) => key === from ? to ?? key : key);
}
function alterSql(name, alter, before, after) {
  const place = placeOf(name);
  const passing = { ...place, table: `${place.table}$altered` };
  const [from, to] = alter.action === "rename-column" ? alter.columns.map((path2) => path2.parts.at(-1)?.text ?? "") : [];
  const values2 = after.columns.map((column) => {
    const own = before.columns.find((other) => other.name === (column.name === to ? from : column.name));
    const type = parseType(column.type);
    return own === void 0 ? `CAST(NULL AS ${duckdbType(type)})` : cast({ sql: quoted(own.name), type: parseType(own.type) }, type).sql;
  });
  return [
    `CREATE TABLE ${placeSql(passing)} (${columnList(after)})`,
    `INSERT INTO ${placeSql(passing)} SELECT ${values2.join(", ")} FROM ${placeSql(place)} ORDER BY rowid`,
    `DROP TABLE ${placeSql(place)}`,
    `ALTER TABLE ${placeSql(passing)} RENAME TO ${quoted(place.table)}`,
    ...historyAfter(name, after)
  ];
}
function historyAfter(name, after) {
  const history = companionSql("history", name);
  const drop3 = `DROP TABLE IF EXISTS ${history}`;
  return after.companion ? [drop3, `CREATE TABLE ${history} AS SELECT * FROM ${placeSql(placeOf(name))}`] : [drop3];
}

// src/engines/duckdb/store/as-select.ts
function asSelectDefinition(create, result, context) {
  const queried = columnsOfQuery(
    result.columns.map(({ attribute = null, ...column }) => ({ ...column, attribute }))
  );
  const columns = create.schema.names.length > 0 ? reordered(create, queried) : merged(create, queried, context);
  return finished(columns, keysOf(create.schema), create.schema.watermarks, false, create.start);
}
function reordered(create, queried) {
  const names = create.schema.names.map((path2) => path2.parts.map((part2) => part2.text).join("."));
  return names.flatMap((name) => queried.find((column) => column.name === name) ?? []);
}
function merged(create, queried, context) {
  const all2 = withColumns(queried, create.schema, context);
  const names = new Set(queried.map((column) => column.name));
  const own = all2.filter((column) => !names.has(column.name));
  return [...own, ...queried.map((column) => all2.find((other) => other.name === column.name) ?? column)];
}
function asSelectNames(result) {
  return result.columns.map((column) => column.name);
}

// src/engines/duckdb/store/fill.ts
var stage = "temp.bluegreen_stage";
var won = "temp.bluegreen_won";
function assignments(definition, result, names, fixed, at) {
  const writable = definition.columns.filter(
    (column) => column.kind === "physical" || column.kind === "metadata"
  );
  const taken = (names.length > 0 ? names.map((name) => columnOf3(writable, name, at)) : writable).filter(
    (column) => !fixed.has(column.name)
  );
  if (taken.length !== result.columns.length)
    throw new Untranslatable(
      at,
      `the query gives ${result.columns.length} columns, and the table takes ${taken.length}`
    );
  return writable.map((column) => ({ column, sql: fixed.get(column.name) ?? valueOf(column, taken, result) }));
}
function columnOf3(columns, name, at) {
  const found = columns.find((column) => column.name === name);
  if (found === void 0) throw new Untranslatable(at, `the table has no column ${name} that can be written`);
  return found;
}
function valueOf(column, taken, result) {
  const own = result.columns[taken.indexOf(column)];
  return own === void 0 ? null : cast({ sql: `"q".${quoted(own.out)}`, type: own.type }, parseType(column.type)).sql;
}
function stageSql(definition, result, assigned) {
  const given = new Map(assigned.map(({ column, sql }) => [column.name, sql]));
  const plain7 = definition.columns.filter((column) => column.expression === null);
  const values2 = plain7.map((column) => {
    const type = duckdbType(parseType(column.type));
    return `CAST(${given.get(column.name) ?? "NULL"} AS ${type}) AS ${quoted(column.name)}`;
  });
  const order = result.arrival ? quoted(arrivalColumn) : "ALL";
  const rows2 = `SELECT * FROM (${result.sql}) AS "sorted" ORDER BY ${order}`;
  const row2 = `SELECT ${values2.join(", ")}, row_number() OVER () AS "$arrived" FROM (${rows2}) AS "q"`;
  const columns = definition.columns.map(
    (column) => `${column.expression ?? `"row".${quoted(column.name)}`} AS ${quoted(column.name)}`
  );
  return `CREATE OR REPLACE TEMP TABLE ${stage} AS
    SELECT ${columns.join(", ")}, "row"."$arrived" AS "$arrived" FROM (${row2}) AS "row" ORDER BY "$arrived"`;
}
function upsertSql(name, definition) {
  const table = placeSql(placeOf(name));
  const list2 = definition.columns.map((column) => quoted(column.name)).join(", ");
  return [
    ...definition.companion ? historySql(name, definition, list2) : [],
    ...winningSql(table, definition, list2)
  ];
}
function historySql(name, definition, list2) {
  const history = companionSql("history", name);
  const key = [...definition.primaryKey, timeColumn(definition) ?? ""];
  return [
    `DELETE FROM ${history} AS t USING ${stage} AS s WHERE ${matching(key)}`,
    `INSERT INTO ${history} (${list2}) SELECT ${list2} FROM ${lastOf(key)} ORDER BY "$arrived"`
  ];
}
function winningSql(table, definition, list2) {
  const { primaryKey } = definition;
  const time2 = timeColumn(definition);
  const later = time2 === null ? "" : `${quoted(time2)} DESC NULLS LAST, `;
  const key = primaryKey.map(quoted).join(", ");
  const came = lastOf(primaryKey);
  const both = `SELECT ${list2}, "$arrived" FROM ${came} UNION ALL
    SELECT ${list2}, CAST(-1 AS BIGINT) FROM ${table} AS t WHERE EXISTS (SELECT 1 FROM ${came} AS s WHERE ${matching(primaryKey)})`;
  const order = `max("$arrived") OVER (PARTITION BY ${key}) AS "$order"`;
  const wins = `QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY ${later}row(${list2}) DESC) = 1`;
  return [
    `CREATE OR REPLACE TEMP TABLE ${won} AS SELECT ${list2}, ${order} FROM (${both}) AS b ${wins} ORDER BY "$order"`,
    `DELETE FROM ${table} AS t USING ${won} AS s WHERE ${matching(primaryKey)}`,
    `INSERT INTO ${table} (${list2}) SELECT ${list2} FROM ${won} ORDER BY "$order"`
  ];
}
function matching(columns) {
  return columns.map((column) => `t.${quoted(column)} IS NOT DISTINCT FROM s.${quoted(column)}`).join(" AND ");
}
function lastOf(columns) {
  const last = `row_number() OVER (PARTITION BY ${columns.map(quoted).join(", ")} ORDER BY "$arrived" DESC) = 1`;
  return `(SELECT * FROM ${stage} QUALIFY ${last})`;
}
function nullCountSql(definition) {
  const columns = definition.columns.filter((column) => !column.nullable && column.kind !== "virtual");
  if (columns.length === 0) return null;
  const counts2 = columns.map(
    (column) => `SELECT ${literal(column.name)} AS c, count(*) FILTER (WHERE ${quoted(column.name)} IS NULL) AS n FROM ${stage}`
  );
  return `SELECT * FROM (${counts2.join(" UNION ALL ")}) WHERE n > 0`;
}

// src/engines/duckdb/store/fills.ts
function fillPlace({ file, line }) {
  return `${file}:${String(line).padStart(6, "0")}`;
}
async function addRows(session, name, definition, place) {
  const table = placeSql(placeOf(name));
  const list2 = definition.columns.map((column) => quoted(column.name)).join(", ");
  const add = (from, order) => `INSERT INTO ${table} (${list2}) SELECT ${list2} FROM ${from} ORDER BY ${order}`;
  const [row2] = await session.texts(
    `SELECT sum(rows) FROM bluegreen.fills WHERE name = ${literal(name)} AND place <= ${literal(place)}`
  );
  const [later] = await session.texts(
    `SELECT count(*) FROM bluegreen.fills WHERE name = ${literal(name)} AND place > ${literal(place)} AND rows > 0`
  );
  if (later?.[0] === "0") await session.run(add(stage, '"$arrived"'));
  else await insertBetween(session, table, Number(row2?.[0] ?? 0), add);
  await session.run(
    `INSERT INTO bluegreen.fills SELECT ${literal(name)}, ${literal(place)}, count(*) FROM ${stage}`
  );
}
var moved2 = "temp.bluegreen_moved";
async function insertBetween(session, table, first, add) {
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${moved2} AS SELECT *, row_number() OVER (ORDER BY rowid) AS "$place" FROM ${table}`
  );
  await session.run(`DELETE FROM ${table}`);
  await session.run(add(`(SELECT * FROM ${moved2} WHERE "$place" <= ${first})`, '"$place"'));
  await session.run(add(stage, '"$arrived"'));
  await session.run(add(`(SELECT * FROM ${moved2} WHERE "$place" > ${first})`, '"$place"'));
  await session.run(`DROP TABLE ${moved2}`);
}

// src/engines/duckdb/store/remade.ts
async function forgetGone(session, name) {
  const gone = await readGone(session);
  const before = gone.find((one) => one.kind !== "statement" && placeKey(one.name) === placeKey(name));
  if (before === void 0) return;
  const jobs = gone.filter(({ kind, writes }) => kind === "statement" && writes.includes(before.name));
  for (const job of jobs) await refuseTwice(session, job, before.name);
  for (const kind of ["history", "rows"]) await dropCompanion(session, kind, before.name);
  await forgetObjects(session, [before.name, ...jobs.map((job) => job.name)]);
}
async function forgetGoneJob(session, name) {
  const job = (await readGone(session)).find((one) => one.kind === "statement" && one.name === name);
  if (job === void 0) return;
  const list2 = job.writes.map(literal).join(", ");
  if (list2 !== "") await session.run(`DELETE FROM bluegreen.fills WHERE name IN (${list2})`);
  await forgetObjects(session, [name]);
}
async function refuseTwice(session, job, gone) {
  const filled = new Set(
    (await objectsThere(session)).filter(({ isEmpty }) => !isEmpty).map(({ name }) => placeKey(name))
  );
  const twice = (await readObjects(session)).find(
    ({ name, definition }) => job.writes.includes(name) && definition?.upsert === false && filled.has(placeKey(name))
  );
  if (twice === void 0) return;
  throw new Refusal(
    job.name,
    `${gone} is gone, and ${job.name}, which fills it, fills ${twice.name} too, which would have its rows twice`,
    `drop ${twice.name} too, and run the same command again`
  );
}
async function dropCompanion(session, kind, name) {
  const what = kind === "history" ? "TABLE" : "VIEW";
  await session.run(`DROP ${what} IF EXISTS ${companionSql(kind, name)}`);
}

// src/engines/duckdb/store/making.ts
async function make({ session }, name, definition) {
  const { schema } = placeOf(name);
  await forgetGone(session, name);
  await session.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
  await session.run(`CREATE TABLE ${placeSql(placeOf(name))} (${columnList(definition)})`);
  if (definition.companion)
    await session.run(`CREATE TABLE ${companionSql("history", name)} (${columnList(definition)})`);
}
function registered(step, kind, definition) {
  const reads = kind === "table" ? [] : step.reads;
  return {
    name: step.object,
    kind,
    content: step.content ?? "",
    reads,
    writes: step.writes,
    definition,
    options: {},
    sql: step.sql
  };
}
async function take2({ session }, name, definition, place) {
  const [count2] = await session.texts(`SELECT count(*) FROM ${stage}`);
  const nulls = nullCountSql(definition);
  const found = nulls === null ? [] : await session.texts(nulls);
  if (definition.upsert) for (const sql of upsertSql(name, definition)) await session.run(sql);
  else await addRows(session, name, definition, place);
  const notes = found.map(
    ([column, rows2]) => `${rows2 ?? ""} rows with NULL in ${name}.${column ?? ""}, which is NOT NULL: Flink would stop`
  );
  return { rows: Number(count2?.[0] ?? 0), notes, approximations: [] };
}

// src/engines/duckdb/store/mark.ts
import { randomBytes } from "node:crypto";
async function writeMarked(session, object2) {
  await writeObject(session, { ...object2, mark: await markTable(session, object2.name) });
}
async function markRegistered(session) {
  const [done] = await session.texts(
    `SELECT comment FROM duckdb_tables() WHERE schema_name = 'bluegreen' AND table_name = 'objects' AND database_name = current_database()`
  );
  if (done?.[0] === isMarked) return;
  const there = (await objectsThere(session)).filter(({ kind }) => kind === "table");
  const places = new Set(there.map(({ name }) => placeKey(name)));
  const rows2 = await session.texts(
    `SELECT DISTINCT name FROM bluegreen.objects WHERE kind IN ('table', 'external')`
  );
  const names = rows2.flatMap(([name]) => name != null && places.has(placeKey(name)) ? [name] : []);
  for (const name of names) {
    const set = `SET mark = ${literal(await markTable(session, name))}`;
    await session.run(
      `UPDATE bluegreen.objects ${set} WHERE name = ${literal(name)} AND kind IN ('table', 'external')`
    );
  }
  await session.run(`COMMENT ON TABLE bluegreen.objects IS ${literal(isMarked)}`);
}
var isMarked = "what it lists bears marks";
async function commentOf(session, name) {
  return plain4((await commentsOf(session, name)).table);
}
async function setComment(session, name, comment) {
  if (comment !== "") await session.run(`COMMENT ON TABLE ${placeSql(placeOf(name))} IS ${literal(comment)}`);
}
async function markTable(session, name) {
  const mark = randomBytes(8).toString("hex");
  const { table, column, first } = await commentsOf(session, name);
  await setComment(session, name, marked(table, mark));
  const place = `${placeSql(placeOf(name))}.${quoted(first)}`;
  await session.run(`COMMENT ON COLUMN ${place} IS ${literal(marked(column, mark))}`);
  return mark;
}
async function commentsOf(session, name) {
  const { schema, table } = placeOf(name);
  const [row2] = await session.texts(
    `SELECT t.comment, c.column_name, c.comment FROM duckdb_tables() t JOIN duckdb_columns() c USING (table_oid, database_name)
     WHERE database_name = current_database() AND lower(t.schema_name) = lower(${literal(schema)})
     AND lower(t.table_name) = lower(${literal(table)}) ORDER BY column_index LIMIT 1`
  );
  return { table: row2?.[0] ?? "", first: row2?.[1] ?? "", column: row2?.[2] ?? "" };
}
var marked = (comment, mark) => `${plain4(comment)} bluegreen ${mark}`.trim();
var plain4 = (comment) => comment.replaceAll(/\s*\bbluegreen [0-9a-f]{16}\b/g, "");

// src/engines/duckdb/store/adopt.ts
async function adoptObject(store, { step, there }) {
  const name = step.object;
  const own = (await readObjects(store.session)).find((one) => one.name === name && one.kind !== "statement");
  if (own !== void 0 && own.content === step.content) return;
  if (own !== void 0) throw refusal(`${name} has other content`);
  await refuseOthers(store, step, there);
  await adoptTable(store, step, name, there);
}
async function refuseOthers({ session }, { kind }, there) {
  const isStatement = kind === "start-statement" || kind === "seed";
  const other = (await readOthers(session)).find(
    (one) => one.kind !== "external" && one.name === there && one.kind === "statement" === isStatement
  );
  if (other === void 0) return;
  const [, project = "", environment = other.scope] = /^(.+)\/(.*)$/.exec(other.scope) ?? [];
  const whose = project === "" ? other.scope : `the environment ${environment} of ${project}`;
  throw new Refusal(
    "adopt",
    `${there} belongs to ${whose}, which uses the same file`,
    "give each environment a `file` of its own"
  );
}
async function adoptTable(store, step, name, there) {
  const { session } = store;
  if (placeKey(there) !== placeKey(name))
    throw refusal(`${there} is not where ${name} would be: the embedded engine adopts what is`);
  const catalog = await readCatalog(session, store.space);
  const found = catalog.foreign.get(there);
  if (found === void 0) throw refusal(`${there} is not there`);
  const definition = definitionOf2(store, catalog, step, name);
  await refuseOtherColumns(store, name, definition);
  await forgetGone(session, name);
  await makeCompanion(store, name, definition);
  const kind = definition.view ? "view" : "table";
  const made = definition.view ? await viewText(session, name) : null;
  const object2 = { ...registered(step, kind, definition), name, writes: [name], made };
  if (definition.view) await writeObject(session, object2);
  else await writeMarked(session, object2);
  session.forget();
}
function definitionOf2(store, catalog, step, name) {
  const [first, ...others] = readAll(store, catalog, step);
  const { syntax, context } = first;
  if (syntax.type !== "create-table") throw refusal(`nothing says what ${name} is`);
  const defined = createdBy({ ...first, syntax }, catalog, name);
  return others.reduce(
    (before, { syntax: alter }) => alter.type === "alter" ? altered(alter, before, context) : before,
    defined
  );
}
function createdBy({ syntax, context }, catalog, name) {
  if (syntax.object === "view") return { ...viewOf(syntax, name, context).definition, companion: false };
  if (syntax.query === null) return defineTable(syntax, context, likeOf(syntax, catalog));
  return asSelectDefinition(syntax, translateQuery(syntax.query, emptyScope(context), true), context);
}
async function refuseOtherColumns({ session }, name, { columns }) {
  const wanted = columns.map((column) => `${column.name} ${duckdbType(parseType(column.type))}`);
  const there = (await columnsOf(session, name)).map(([column, type]) => `${column} ${type}`);
  if (plain5(wanted) !== plain5(there))
    throw refusal(`${name} has the columns ${there.join(", ")}, and should have ${wanted.join(", ")}`);
}
var plain5 = (columns) => columns.join().replaceAll(/["\s]/g, "").toLowerCase();
async function makeCompanion({ session }, name, { companion, view }) {
  if (!companion || view) return;
  const place = placeSql(placeOf(name));
  await session.run(`CREATE TABLE ${companionSql("history", name)} AS SELECT * FROM ${place}`);
}
var refusal = (message) => new Refusal("adopt", message, "");

// src/engines/duckdb/samples/find.ts
import { readdir, realpath } from "node:fs/promises";
import { join as join2, sep } from "node:path";
var formats = ["csv", "jsonl", "parquet"];
async function findSample(folder, table) {
  if (folder === null) return null;
  const there = new Set(await readdir(folder).catch(() => []));
  const parts2 = table.split(".");
  const names = parts2.map((_, from) => parts2.slice(from).join("."));
  for (const name of names) {
    for (const format2 of formats) {
      const file = `${name}.${format2}`;
      const path2 = join2(folder, file);
      if (there.has(file) && await isInside(folder, path2))
        return { path: path2, shown: `${lastPart(folder)}/${file}`, format: format2 };
    }
  }
  return null;
}
async function isInside(folder, path2) {
  const [home, file] = await Promise.all([realpath(folder), realpath(path2).catch(() => "")]);
  return file.startsWith(home + sep);
}
function lastPart(folder) {
  return folder.replaceAll("\\", "/").split("/").filter((part2) => part2 !== "").at(-1) ?? folder;
}

// src/engines/duckdb/samples/head.ts
import { open, readFile } from "node:fs/promises";
var most = 65536;
async function csvHeader(path2) {
  const file = await open(path2);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return firstRow(buffer.toString("utf8", 0, bytesRead).replace(/^\uFEFF/, ""));
  } finally {
    await file.close();
  }
}
function firstRow(text5) {
  const cells = [];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y;
  for (let found = cell.exec(text5); found !== null; found = cell.exec(text5)) {
    const [, written = "", end] = found;
    cells.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end !== ",") break;
  }
  return cells;
}
async function badJsonLine(path2) {
  const lines = (await readFile(path2, "utf8")).split("\n");
  const bad = lines.findIndex((line) => line.trim() !== "" && !isJson(line));
  return bad < 0 ? null : bad + 1;
}
function isJson(line) {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

// src/engines/duckdb/samples/value.ts
function valueOfText(sql, type) {
  switch (type.kind) {
    case "CHAR":
    case "VARCHAR":
      return sql;
    case "TINYINT":
    case "SMALLINT":
    case "INT":
    case "BIGINT":
      return `(CASE WHEN regexp_full_match(trim(${sql}), '[-+]?[0-9]+') THEN TRY_CAST(${sql} AS ${duckdbType(type)}) END)`;
    case "BINARY":
    case "VARBINARY":
      return `TRY(from_base64(${sql}))`;
    case "TIMESTAMP":
      return cast({ sql: `TRY_CAST(${sql} AS TIMESTAMP)`, type: timestamp(6) }, type).sql;
    case "TIMESTAMP_LTZ":
      return cast({ sql: `TRY_CAST(${sql} AS TIMESTAMPTZ)`, type: timestampLtz(6) }, type).sql;
    case "ARRAY":
    case "MAP":
    case "ROW":
    case "MULTISET":
      return valueOfJson(`TRY_CAST(${sql} AS JSON)`, type);
    default:
      return `TRY_CAST(${sql} AS ${duckdbType(type)})`;
  }
}
function valueOfJson(sql, type) {
  const nested3 = type.kind === "ARRAY" || type.kind === "MAP" || type.kind === "ROW" || type.kind === "MULTISET";
  if (nested3) return `TRY(CAST(${sql} AS ${duckdbType(type)}))`;
  return valueOfText(`(${sql} ->> '$')`, type);
}
function valueOfColumn(sql, type) {
  return `TRY_CAST(${sql} AS ${duckdbType(type)})`;
}

// src/engines/duckdb/samples/read.ts
var sampleTable = "temp.bluegreen_sample";
async function readSample(session, file) {
  try {
    await session.run(`CREATE OR REPLACE TEMP TABLE ${sampleTable} AS ${await rowsOf2(file)}`);
  } catch (error) {
    throw await unreadable(file, error);
  }
  return file.format === "jsonl" ? jsonColumns(session) : tableColumns(session, file);
}
async function rowsOf2(file) {
  const path2 = literal(file.path);
  switch (file.format) {
    case "csv": {
      const columns = (await csvHeader(file.path)).map((name) => `${literal(name)}: 'VARCHAR'`);
      return `SELECT *, row_number() OVER () + 1 AS "$line" FROM read_csv(${path2}, header = true, auto_detect = false,
        columns = {${columns.join(", ")}}, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, parallel = false)`;
    }
    case "jsonl":
      return `SELECT json, row_number() OVER () AS "$line" FROM read_ndjson_objects(${path2})`;
    case "parquet":
      return `SELECT *, row_number() OVER () AS "$line" FROM read_parquet(${path2})`;
  }
}
async function unreadable(file, error) {
  const message = messageOf(error);
  const said = /\bline:? (\d+)/i.exec(message)?.[1];
  const line = file.format === "jsonl" ? await badJsonLine(file.path) : said;
  const lines = message.split("\n").map((part2) => part2.trim());
  const reason = lines.find((part2) => /^(expected number|value with|this type)|missing|quote/i.test(part2)) ?? lines[0] ?? "";
  const place = line === null || line === void 0 ? file.shown : `${file.shown}:${line}`;
  return new Refusal(
    "samples",
    `${place} cannot be read as ${file.format.toUpperCase()}: ${reason.replaceAll(file.path, file.shown)}`,
    ""
  );
}
async function tableColumns(session, file) {
  const rows2 = await session.rows(`DESCRIBE ${sampleTable}`);
  const names = rows2.map((row2) => String(row2["column_name"])).filter((name) => name !== "$line");
  const value2 = file.format === "csv" ? valueOfText : valueOfColumn;
  return { names, raw: quoted, value: (name, type) => value2(quoted(name), type) };
}
async function jsonColumns(session) {
  const rows2 = await session.texts(
    `SELECT k FROM (SELECT unnest(json_keys(json)) AS k, "$line" FROM ${sampleTable}) GROUP BY k ORDER BY min("$line"), k`
  );
  const at = (name) => `json_extract(json, ${literal(`$."${name.replaceAll('"', '\\"')}"`)})`;
  const raw = (name) => `(CASE WHEN json_type(${at(name)}) <> 'NULL' THEN ${at(name)} END)`;
  return { names: rows2.map(([name]) => name ?? ""), raw, value: (name, type) => valueOfJson(raw(name), type) };
}

// src/engines/duckdb/samples/load.ts
var rowtime = {
  name: "$rowtime",
  type: "TIMESTAMP_LTZ(3)",
  kind: "virtual",
  nullable: true,
  attribute: null,
  expression: null,
  hidden: true
};
async function loadSample(session, file, own) {
  const columns = await readSample(session, file);
  const definition = columns.names.includes("$rowtime") ? { ...own, columns: [...own.columns, rowtime] } : own;
  refuseUnknown(file, columns, definition);
  const given = definition.columns.filter((column) => columns.names.includes(column.name));
  await refuseBad(session, file, columns, given);
  const values2 = given.map(
    (column) => `${columns.value(column.name, parseType(column.type))} AS ${quoted(column.name)}`
  );
  const sql = `SELECT ${[...values2, '["$line"] AS "$arrival"'].join(", ")} FROM ${sampleTable}`;
  const assigned = given.map((column) => ({
    column,
    sql: `"q".${quoted(column.name)}`
  }));
  return { definition, stage: stageSql(definition, { sql, columns: [], arrival: true, key: null }, assigned) };
}
function refuseUnknown(file, columns, definition) {
  for (const name of columns.names) {
    const column = definition.columns.find((one) => one.name === name);
    if (column === void 0) throw new Refusal("samples", unknownColumn(file, name, definition), "");
    if (column.expression !== null)
      throw new Refusal("samples", `${file.shown}: the column ${name} is computed, so it takes no rows`, "");
  }
}
function unknownColumn(file, name, definition) {
  const names = definition.columns.filter((column) => column.expression === null).map((column) => column.name);
  const place = file.format === "csv" ? `${file.shown}:1` : file.shown;
  return `${place}: the table has no column ${name} (it has ${names.join(", ")})`;
}
async function refuseBad(session, file, columns, given) {
  if (given.length === 0) return;
  const checks = given.map((column) => {
    const [raw2, value2] = [columns.raw(column.name), columns.value(column.name, parseType(column.type))];
    return `SELECT "$line" AS line, ${literal(column.name)} AS name, ${literal(column.type)} AS type, CAST(${raw2} AS VARCHAR) AS raw
      FROM ${sampleTable} WHERE ${raw2} IS NOT NULL AND (${value2}) IS NULL`;
  });
  const [bad] = await session.texts(
    `SELECT * FROM (${checks.join(" UNION ALL ")}) ORDER BY line, name LIMIT 1`
  );
  if (bad === void 0) return;
  const [line, name, type, raw] = bad;
  const place = file.format === "parquet" ? `${file.shown}, row ${line ?? ""}` : `${file.shown}:${line ?? ""}`;
  throw new Refusal("samples", `${place}: ${raw ?? ""} in the column ${name ?? ""} is no ${type ?? ""}`, "");
}
async function definitionOfSample(session, file) {
  const reader = { csv: "read_csv", jsonl: "read_json", parquet: "read_parquet" }[file.format];
  const rows2 = await session.rows(`DESCRIBE SELECT * FROM ${reader}(${literal(file.path)})`);
  const columns = rows2.flatMap((row2) => {
    const type = flinkTypeOf(String(row2["column_type"]));
    const rest = {
      kind: "physical",
      nullable: true,
      attribute: null,
      expression: null,
      hidden: false
    };
    return type === null ? [] : [{ name: String(row2["column_name"]), type: typeText(type), ...rest }];
  });
  return { view: false, columns, primaryKey: [], upsert: false, companion: false };
}

// src/engines/duckdb/store/expectation.ts
function expectationProblem(name, wanted, there, own) {
  for (const column of stored(wanted)) {
    const found = there.columns.find((other) => other.name === column.name);
    if (found === void 0 && !own) return `${name} has no column ${column.name}, which the project expects`;
    if (found !== void 0 && own && found.type !== column.type)
      return `${name}.${column.name} is ${found.type} here, and the project now expects ${column.type}: its sample rows were loaded as the former`;
  }
  return null;
}
var stored = (definition) => definition.columns.filter((column) => column.kind === "physical" || column.kind === "metadata");
function widened(wanted, there) {
  const missing2 = wanted.columns.filter(
    (column) => !there.columns.some((other) => other.name === column.name)
  );
  if (missing2.length === 0) return null;
  const gone = there.columns.filter(
    (column) => !column.hidden && !wanted.columns.some((other) => other.name === column.name)
  );
  return { ...wanted, columns: [...wanted.columns, ...gone] };
}

// src/engines/duckdb/store/external.ts
async function expectExternal(store, catalog, step) {
  const wanted = step.sql === null ? null : expectedDefinition(store, catalog, step);
  const known = catalog.objects.get(step.object);
  const there = known?.definition ?? catalog.foreign.get(step.object) ?? null;
  if (there === null) return fillExternal(store, catalog, step, wanted);
  if (wanted === null) return nothingDone;
  const problem = expectationProblem(step.object, wanted, there, known !== void 0);
  if (problem !== null) throw new Refusal(step.id, problem, "");
  if (known === void 0 || widened(wanted, there) === null) return nothingDone;
  await drop2(store, step.object, there);
  return fillExternal(store, catalog, step, widened(wanted, there));
}
function expectedDefinition(store, catalog, step) {
  const [first, ...others] = readAll(store, catalog, step);
  const create = createOf(first);
  const defined = defineTable(create, first.context, likeOf(create, catalog));
  return others.reduce(
    (before, { syntax, context }) => syntax.type === "alter" ? altered(syntax, before, context) : before,
    defined
  );
}
async function drop2({ session }, name, definition) {
  await session.run(`DROP TABLE ${placeSql(placeOf(name))}`);
  if (definition.companion) await session.run(`DROP TABLE ${companionSql("history", name)}`);
}
async function fillExternal(store, catalog, step, wanted) {
  const name = step.object;
  if (!catalog.objects.has(name)) refuseTaken(step, name, catalog);
  const file = await findSample(store.samples, name);
  const own = wanted ?? (file === null ? null : await definitionOfSample(store.session, file));
  if (own === null)
    return { ...nothingDone, notes: [`nothing says which columns ${name} has, and it has no sample rows`] };
  if (file === null) {
    await make(store, name, own);
    await writeMarked(store.session, registered(step, "external", own));
    return { ...nothingDone, rows: 0, notes: [`${name} has no sample rows, so it is empty`] };
  }
  const loaded = await loadSample(store.session, file, own);
  await make(store, name, loaded.definition);
  await store.session.run(loaded.stage);
  const outcome = await take2(store, name, loaded.definition, "");
  await writeMarked(store.session, registered(step, "external", loaded.definition));
  return outcome;
}

// src/engines/duckdb/store/insert.ts
function fillingOf(insert, table, definition, context) {
  if (definition.view) throw new Untranslatable(insert.start, `${table} is a view, which takes no rows`);
  if (insert.conflict !== null)
    throw new Untranslatable(insert.start, "ON CONFLICT has no counterpart in the embedded engine");
  const scope = emptyScope(context);
  const result = translateQuery(insert.query, scope, true);
  const names = insert.columns.map((path2) => path2.parts.map((part2) => part2.text).join("."));
  const fixed = new Map(
    insert.partition.flatMap(
      ({ column, value: value2 }) => value2 === null ? [] : [[column.text, translate(value2, scope).sql]]
    )
  );
  const assigned = assignments(definition, result, names, fixed, insert.query.start);
  return { table, definition, overwrite: insert.overwrite, stage: stageSql(definition, result, assigned) };
}

// src/engines/duckdb/store/carry-out.ts
async function carryOut(store, step) {
  refuseIncapable(step);
  const catalog = await readCatalog(store.session, store.space);
  switch (step.kind) {
    case "expect-external":
      return expectExternal(store, catalog, step);
    case "create-table":
      return createTable(store, catalog, step);
    case "create-view":
      return createView(store, catalog, step);
    case "alter-table":
      return alterTable(store, catalog, step);
    case "alter-in-place":
      return alterOptions(store, catalog, step);
    case "start-statement":
    case "seed":
      return runStatement(store, catalog, step);
    default:
      throw new Refusal(step.id, `the embedded engine cannot ${step.kind}`, "");
  }
}
function refuseIncapable(step) {
  const { carryOffsets, nameLimit } = capabilitiesOf("duckdb");
  if (step.strategy === "carry-offsets" && !carryOffsets)
    throw new Refusal(
      step.id,
      "offsets cannot be carried over in the embedded engine: a job is one computation",
      ""
    );
  const length = Buffer.byteLength(placeOf(step.object).table);
  if (length > nameLimit)
    throw new Refusal(
      step.id,
      `the name ${step.object} has ${length} bytes, and ${nameLimit} are allowed`,
      ""
    );
}
async function createTable(store, catalog, step) {
  refuseTaken(step, step.object, catalog);
  const statement = read(store, catalog, step);
  const create = createOf(statement);
  const definition = defineTable(create, statement.context, likeOf(create, catalog));
  await make(store, step.object, definition);
  await writeMarked(store.session, registered(step, "table", definition));
  return { ...nothingDone, approximations: statement.approximations };
}
async function createView(store, catalog, step) {
  refuseTaken(step, step.object, catalog);
  const statement = read(store, catalog, step);
  const view = viewOf(createOf(statement), step.object, statement.context);
  const { schema } = placeOf(step.object);
  await forgetGone(store.session, step.object);
  await store.session.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
  for (const sql of view.statements) await store.session.run(sql);
  const made = await viewText(store.session, step.object);
  await writeObject(store.session, { ...registered(step, "view", view.definition), made });
  return { ...nothingDone, approximations: statement.approximations };
}
function objectOf(step, catalog) {
  const object2 = catalog.objects.get(step.object);
  if (object2?.definition == null) throw new Refusal(step.id, `${step.object} is not there`, "");
  return { ...object2, definition: object2.definition };
}
async function alterTable(store, catalog, step) {
  const object2 = objectOf(step, catalog);
  const statement = read(store, catalog, step);
  if (statement.syntax.type !== "alter") throw new Untranslatable(0, "an ALTER is expected here");
  if (object2.definition.view)
    throw new Untranslatable(statement.syntax.start, `${step.object} is a view, which is not altered here`);
  const definition = altered(statement.syntax, object2.definition, statement.context);
  const comment = await commentOf(store.session, step.object);
  for (const sql2 of alterSql(step.object, statement.syntax, object2.definition, definition))
    await store.session.run(sql2);
  await setComment(store.session, step.object, comment);
  const sql = object2.sql === null ? null : `${object2.sql};
${step.sql ?? ""}`;
  await writeMarked(store.session, { ...object2, definition, sql });
  return nothingDone;
}
async function alterOptions(store, catalog, step) {
  const object2 = objectOf(step, catalog);
  await writeObject(store.session, { ...object2, options: { ...object2.options, ...step.properties } });
  return nothingDone;
}
async function runStatement(store, catalog, step) {
  const statement = read(store, catalog, step);
  await forgetGoneJob(store.session, step.object);
  const outcome = await runSyntax(store, catalog, step, statement);
  await writeObject(store.session, registered(step, "statement", null));
  return { ...outcome, approximations: statement.approximations };
}
function runSyntax(store, catalog, step, statement) {
  const { syntax } = statement;
  switch (syntax.type) {
    case "insert":
      return runInserts(store, catalog, step, [syntax], statement);
    case "statement-set":
      return runInserts(store, catalog, step, syntax.inserts, statement);
    case "wrapper":
      return runSyntax(store, catalog, step, { ...statement, syntax: syntax.inner });
    case "create-table":
      return createAsSelect(store, catalog, step, { ...statement, syntax });
    default:
      throw new Untranslatable(0, "a statement of this kind does not run in the embedded engine");
  }
}
async function runInserts(store, catalog, step, inserts, { context }) {
  const fillings = inserts.map((insert) => {
    const name = catalog.nameOf(insert.target.name.parts.map((part2) => part2.text));
    const definition = name === null ? null : catalog.definitionOf(name);
    if (name === null || definition === null || !catalog.objects.has(name))
      throw new Untranslatable(
        insert.target.name.start,
        `${insert.target.name.parts.map((p) => p.text).join(".")} is no table that this project makes`
      );
    return fillingOf(insert, name, definition, context);
  });
  const outcomes = [];
  for (const filling of fillings) {
    if (filling.overwrite) await empty(store, filling.table);
    await store.session.run(filling.stage);
    outcomes.push(await take2(store, filling.table, filling.definition, fillPlace(step)));
  }
  return joined2(outcomes);
}
async function empty({ session }, name) {
  await session.run(`DELETE FROM ${placeSql(placeOf(name))}`);
  await session.run(`DELETE FROM bluegreen.fills WHERE name = ${literal(name)}`);
}
function joined2(outcomes) {
  const rows2 = outcomes.reduce((sum2, outcome) => sum2 + (outcome.rows ?? 0), 0);
  return { rows: rows2, notes: outcomes.flatMap((outcome) => outcome.notes), approximations: [] };
}
async function createAsSelect(store, catalog, step, statement) {
  const { syntax: create, context } = statement;
  const name = step.writes[0] ?? create.target.name.parts.map((part2) => part2.text).join(".");
  if (create.query === null) throw new Untranslatable(create.start, "a CREATE without a query runs nothing");
  refuseTaken(step, name, catalog);
  const result = translateQuery(create.query, emptyScope(context), true);
  const definition = asSelectDefinition(create, result, context);
  await make(store, name, definition);
  const assigned = assignments(definition, result, asSelectNames(result), /* @__PURE__ */ new Map(), create.query.start);
  await store.session.run(stageSql(definition, result, assigned));
  const outcome = await take2(store, name, definition, fillPlace(step));
  await writeMarked(store.session, { ...registered(step, "table", definition), name, writes: [name] });
  return outcome;
}

// src/engines/duckdb/preflight.ts
async function rehearse(store, acts, adoptions) {
  const session = await openSession(":memory:", store.session.scope);
  try {
    const instant2 = await prepareRegistry(session, store.instant);
    const scratch = { ...store, session, instant: instant2 };
    await copyAll(store, scratch);
    await copyKeys(store, scratch, acts);
    const rehearsal = { scratch, found: [], broken: /* @__PURE__ */ new Set() };
    for (const one of adoptions) await rehearseAdoption(rehearsal, one);
    for (const act of acts) await rehearseAct(rehearsal, act);
    const known = new Set(rehearsal.found.map(({ step }) => step));
    const removing = await problemsRemoving(store, acts);
    return [...rehearsal.found, ...removing.filter(({ step }) => !known.has(step))];
  } finally {
    session.close();
  }
}
function rehearseAct(rehearsal, act) {
  switch (act.step.kind) {
    case "switch":
    case "switch-back":
      return rehearseMoves(rehearsal, act);
    default:
      return rehearseStep(rehearsal, act);
  }
}
async function rehearseAdoption({ scratch, found, broken }, one) {
  const { step } = one;
  const problem = await attempt(step, () => scratch.session.transaction(() => adoptObject(scratch, one)));
  if (problem === null) return;
  broken.add(step.object);
  found.push({ step: step.id, ...problem, file: step.file });
}
async function rehearseStep({ scratch, found, broken }, { step, key }) {
  const { session } = scratch;
  if (await hasKey(session, key)) return;
  const make2 = () => step.kind === "remove" ? retireObjects(session, [step.object]) : carryOut(scratch, step);
  const problem = await attempt(step, () => session.transaction(make2));
  if (problem === null) return;
  const follows = [...step.reads, step.object].some((name) => broken.has(name));
  for (const name of [step.object, ...step.writes]) broken.add(name);
  if (!follows) found.push({ step: step.id, ...problem, file: step.file });
}
async function rehearseMoves(rehearsal, { step, moves }) {
  const { scratch, found, broken } = rehearsal;
  for (const move2 of moves) {
    if ((move2.view?.reads ?? [move2.to ?? ""]).some((name) => broken.has(name))) continue;
    const missing2 = missingFor(move2, await readCatalog(scratch.session, scratch.space));
    const { file, line } = move2.view ?? step;
    found.push(...missing2.map((message) => ({ step: step.id, message, hint: "", file, line })));
    if (missing2.length === 0) await rehearseView(rehearsal, step, move2);
    else broken.add(move2.consumer);
  }
}
async function rehearseView(rehearsal, { id }, move2) {
  const { scratch, found, broken } = rehearsal;
  const { consumer, to, view } = move2;
  if (view === void 0 || to === null) return;
  const step = ownViewStep(consumer, view);
  const problem = await attempt(step, () => scratch.session.transaction(() => define(scratch, step)));
  if (problem === null) return;
  found.push({ step: id, ...problem, file: view.file });
  broken.add(consumer);
}
async function define(scratch, step) {
  const { foreign } = await readCatalog(scratch.session, scratch.space);
  if (foreign.get(step.object)?.view === false) {
    await scratch.session.run(`DROP TABLE ${placeSql(placeOf(step.object))}`);
    scratch.session.forget();
  }
  await defineOwnView(scratch, step);
}
async function attempt(step, act) {
  try {
    await act();
    return null;
  } catch (error) {
    return problemOf(step, error);
  }
}
async function copyAll(store, scratch) {
  const { foreign, taken } = await readCatalog(store.session, store.space);
  for (const object2 of await readObjects(store.session)) {
    const { name, kind, definition } = object2;
    const copied2 = definition === null ? null : await copy(scratch, name, definition);
    await writeObject(scratch.session, {
      ...object2,
      made: null,
      mark: null,
      kind: kind === "view" ? "table" : kind,
      definition: copied2
    });
  }
  const copied = /* @__PURE__ */ new Map();
  for (const [name, definition] of foreign)
    if (definition.columns.length > 0) copied.set(name, await copy(scratch, name, definition));
  for (const other of await readOthers(store.session)) await copyOther(scratch, other, copied);
  for (const object2 of await readGone(store.session))
    if (taken.has(object2.name) && object2.kind !== "statement") await copyTaken(scratch, object2);
  scratch.session.forget();
}
function copyTaken({ session }, object2) {
  return insertObject(session, { ...object2, kind: "table", mark: "gone" }, session.scope);
}
function copyOther({ session }, other, copied) {
  const { name, kind, scope } = other;
  const definition = kind === "statement" ? null : copied.get(name) ?? null;
  return insertObject(
    session,
    { ...other, kind: kind === "view" ? "table" : kind, definition, mark: null },
    scope
  );
}
async function copyKeys(store, scratch, acts) {
  const keys = await readKeys(store.session);
  for (const { key } of acts) {
    const name = keys.get(key);
    if (name !== void 0) await writeKey(scratch.session, key, name);
  }
}
async function copy({ session }, name, definition) {
  const plain7 = { ...definition, view: false, companion: definition.companion && !definition.view };
  await session.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(placeOf(name).schema)}`);
  await session.run(`CREATE TABLE ${placeSql(placeOf(name))} (${columnList(plain7)})`);
  if (plain7.companion)
    await session.run(`CREATE TABLE ${companionSql("history", name)} (${columnList(plain7)})`);
  return plain7;
}

// src/engines/duckdb/store/describe.ts
async function describeObjects(store, objects) {
  const { session } = store;
  session.forget();
  const there = new Map(
    (await foreignObjects(session, /* @__PURE__ */ new Set())).map((object2) => [placeKey(object2.name), object2])
  );
  for (const { name } of await viewsThere(session))
    if (!there.has(placeKey(name))) there.set(placeKey(name), { name, kind: "view" });
  const registered2 = [...await readObjects(session), ...await readOthers(session)];
  const found = [];
  for (const { name, kind } of objects) {
    const object2 = there.get(placeKey(name));
    if (kind === "statement") found.push(ofStatement(name, registered2));
    else if (object2 === void 0) found.push(null);
    else if (object2.kind === "view") found.push(await ofView(store, object2.name, registered2));
    else found.push(await ofTable(session, object2.name, registered2));
  }
  return found;
}
function ofStatement(name, registered2) {
  const known = registered2.find((one) => one.kind === "statement" && one.name === name);
  return known === void 0 ? null : { name, sql: known.sql ?? "", keeps: "all" };
}
function registeredAt(name, registered2) {
  return registered2.find((one) => one.kind !== "statement" && placeKey(one.name) === placeKey(name));
}
async function ofView(store, name, registered2) {
  const { session, space } = store;
  const text5 = await viewText(session, name) ?? "";
  const consumer = (await allConsumers(session)).find((one) => placeKey(viewName(one)) === placeKey(name));
  const known = consumer ?? registeredAt(name, registered2);
  if (known?.made == null || known.sql === null) return { name, sql: text5, keeps: "all" };
  const { sql, reads, made } = known;
  const isSame2 = await isAsDefined(store, await readCatalog(session, space), { name, sql, reads, made }, text5);
  return { name, sql: isSame2 ? sql : text5, keeps: "all" };
}
async function ofTable(session, name, registered2) {
  const known = registeredAt(name, registered2)?.definition?.columns ?? [];
  const shown2 = (await columnsOf(session, name)).flatMap(([column, type]) => {
    const declared = known.find((one) => one.name === column);
    return declared?.hidden === true ? [] : [`${flinkQuoted(column)} ${typeOf2(type, declared)}`];
  });
  return { name, sql: `CREATE TABLE ${flinkQuoted(name)} (${shown2.join(", ")})`, keeps: "columns" };
}
function typeOf2(type, declared) {
  if (declared !== void 0 && plain6(duckdbType(parseType(declared.type))) === plain6(type))
    return declared.type;
  const known = flinkTypeOf(type);
  return known === null ? flinkQuoted(type) : typeText(known);
}
var plain6 = (type) => type.replaceAll(/["\s]/g, "").toLowerCase();
var flinkQuoted = (name) => `\`${name.replaceAll("`", "``")}\``;

// src/engines/duckdb/store/fence.ts
async function readFence(session, scope) {
  const [row2] = await session.texts(
    `SELECT token, generation FROM bluegreen.fence WHERE scope = ${literal(scope)}`
  );
  return { token: Number(row2?.[0] ?? 0), generation: Number(row2?.[1] ?? 0) };
}
async function takeFence(session, scope, token2) {
  const known = await readFence(session, scope);
  refuseOlder("fence", { token: token2, generation: 0 }, known);
  if (token2 > known.token) await writeFence(session, scope, { token: token2, generation: 0 });
}
async function passFence(session, scope, step, hand) {
  const known = await readFence(session, scope);
  refuseOlder(step, hand, known);
  if (hand.generation > known.generation)
    await writeFence(session, scope, { ...known, generation: hand.generation });
}
async function writeFence(session, scope, { token: token2, generation }) {
  await session.run(`DELETE FROM bluegreen.fence WHERE scope = ${literal(scope)}`);
  await session.run(`INSERT INTO bluegreen.fence VALUES (${literal(scope)}, ${token2}, ${generation})`);
}

// src/engines/duckdb/store/observe.ts
async function observeObjects(session) {
  const objects = await readObjects(session);
  const consumers = (await allConsumers(session)).map(viewName);
  const foreign = await foreignObjects(
    session,
    /* @__PURE__ */ new Set([...objects.map((object2) => object2.name), ...consumers])
  );
  const observed = await Promise.all(objects.map((object2) => observedObject(session, object2)));
  const statements = (await readOthers(session)).filter(({ kind }) => kind === "statement");
  const others = await Promise.all([...foreign, ...statements].map((one) => foreignObject(session, one)));
  return [...observed, ...others];
}
async function foreignObject(session, { name, kind }) {
  const state = kind === "statement" ? "finished" : "ready";
  const rows2 = kind === "table" ? await countRows(session, name) : null;
  return { name, kind, content: null, state, rows: rows2 };
}
async function positionOf(session, statement) {
  const objects = await readObjects(session);
  const found = objects.some(({ kind, name }) => kind === "statement" && name === statement);
  if (!found) throw new Refusal("position", `${statement} is not there`, "");
  return { state: "finished", lag: 0, detail: "" };
}
async function observedObject(session, object2) {
  const { name, kind, content } = object2;
  if (kind === "statement") return { name, kind, content, state: "finished", rows: null };
  const rows2 = kind === "view" ? null : await countRows(session, name);
  return { name, kind, content: kind === "external" ? null : content, state: "ready", rows: rows2 };
}
async function countRows(session, name) {
  const [row2] = await session.texts(`SELECT count(*) FROM ${placeSql(placeOf(name))}`);
  return Number(row2?.[0] ?? 0);
}

// src/engines/duckdb/duckdb.ts
async function openDuckDb(options) {
  const session = await openSession(options.file, options.scope);
  try {
    const instant2 = await prepareRegistry(session, momentText(options.now ?? (/* @__PURE__ */ new Date()).toISOString()));
    await session.transaction(() => markRegistered(session));
    const { samples, catalog, database } = options;
    return new DuckDbEngine(
      { session, space: { catalog, database }, instant: instant2, samples },
      options.scope ?? "",
      options.note ?? (() => void 0)
    );
  } catch (error) {
    session.close();
    throw error;
  }
}
function momentText(iso) {
  return new Date(iso).toISOString().replace("T", " ").replace("Z", "");
}
var DuckDbEngine = class {
  name = "duckdb";
  capabilities = capabilitiesOf("duckdb");
  #store;
  #scope;
  #note;
  #hand = { token: 0, generation: 0 };
  constructor(store, scope, note) {
    this.#store = store;
    this.#scope = scope;
    this.#note = note;
  }
  fence(token2) {
    const { session } = this.#store;
    return session.exclusive(async () => {
      await session.transaction(() => takeFence(session, this.#scope, token2));
      this.#hand = { token: token2, generation: 0 };
    });
  }
  preflight(acts, adoptions = []) {
    return this.#store.session.exclusive(() => rehearse(this.#store, acts, adoptions));
  }
  describe(objects) {
    return this.#store.session.exclusive(() => describeObjects(this.#store, objects));
  }
  adopt(adoptions) {
    return this.#store.session.exclusive(
      () => this.#act("adopt", async () => {
        for (const one of adoptions) await adoptObject(this.#store, one);
      })
    );
  }
  observe() {
    return this.#store.session.exclusive(() => observeObjects(this.#store.session));
  }
  consumers() {
    return this.#store.session.exclusive(async () => {
      const { session, space } = this.#store;
      return Object.fromEntries(await consumersShown(this.#store, await readCatalog(session, space)));
    });
  }
  position(statement) {
    return this.#store.session.exclusive(() => positionOf(this.#store.session, statement));
  }
  apply(step, key) {
    return this.#store.session.exclusive(() => this.#apply(step, key));
  }
  async #apply(step, key) {
    this.#hand = { ...this.#hand, generation: generationOf(key) ?? this.#hand.generation };
    const outcome = await this.#carryOut(step, key);
    if (outcome === null) return { done: false, detail: "was there" };
    for (const note of outcome.notes) this.#note(note);
    for (const { message, file, line } of outcome.approximations) this.#note(`${file}:${line}: ${message}`);
    return { done: true, detail: detailOf(outcome) };
  }
  /** Null where it was there already. */
  async #carryOut(step, key) {
    const { session } = this.#store;
    try {
      return await this.#act(step.id, async () => {
        if (await hasKey(session, key)) return null;
        const outcome = await carryOut(this.#store, step);
        await writeKey(session, key, step.object);
        return outcome;
      });
    } catch (error) {
      throw failureOf(step, error);
    }
  }
  /** Everything of a block, or nothing; and nothing where this hand is not the newest any more. */
  #act(step, block) {
    const { session } = this.#store;
    return session.transaction(async () => {
      await passFence(session, this.#scope, step, this.#hand);
      return block();
    });
  }
  query(sql) {
    return this.#store.session.exclusive(() => {
      this.#store.session.forget();
      return this.#store.session.rows(sql);
    });
  }
  compare(pair2) {
    return this.#store.session.exclusive(async () => {
      const { blue, green, views } = pair2;
      if (views !== void 0) return compareShown(this.#store, pair2, views, this.#note);
      const catalog = await readCatalog(this.#store.session, this.#store.space);
      return compareTables(
        this.#store.session,
        pair2,
        catalog.definitionOf(blue),
        catalog.definitionOf(green),
        this.#note
      );
    });
  }
  switch(moves) {
    const { session, space } = this.#store;
    return session.exclusive(
      () => this.#act("switch", async () => moveConsumers(this.#store, await readCatalog(session, space), moves))
    );
  }
  retire(names) {
    const { session } = this.#store;
    return session.exclusive(() => this.#act("retire", () => retireObjects(session, names)));
  }
  objections(names) {
    return this.#store.session.exclusive(() => objectionsTo(this.#store.session, names));
  }
  close() {
    return this.#store.session.exclusive(() => {
      this.#store.session.close();
      return Promise.resolve();
    });
  }
};
function detailOf({ rows: rows2 }) {
  return rows2 === null ? "" : counted(rows2, "row");
}

export {
  placeOf,
  compareSides,
  prepareRegistry,
  readObjects,
  problemOf,
  carryOut,
  openDuckDb,
  momentText
};
