import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filledColumns,
  labelOf2 as labelOf,
  nameTable,
  newMemory,
  originsOf,
  outputsOf,
  placeStatements,
  rowOriginsOf,
  schemaOf,
  settleCommonTables,
  spelledIn,
  spellingsOf,
  stateOf
} from "./chunk-KC7KBIDA.js";
import {
  parsedOf,
  shownFull
} from "./chunk-SHQ6T4SG.js";

// src/sql/lineage/lineage.ts
function lineageOf(statement, catalogue) {
  const parsed = parsedOf(statement);
  return parsed === null ? [] : lineageOfSyntax(parsed.syntax, parsed.cursor.tokens.text, catalogue);
}
function lineageOfSyntax(syntax, text, catalogue) {
  return outputsOf(syntax, text, catalogue).map(lineageOfOutput);
}
function lineageOfOutput(output) {
  const { relation, scope, target } = output;
  const memory = newMemory(true);
  settleCommonTables(scope, memory);
  const rows = rowOriginsOf(relation, memory);
  const unknown = [...relation.openings.map(({ reason }) => reason), ...rows.unknown];
  return {
    target: target === null ? null : written(target),
    columns: columnsOf(output, memory),
    rows: labels(rows),
    unknown: [...new Set(unknown)]
  };
}
function columnsOf(output, memory) {
  return filledColumns(output).map(({ to, column }) => {
    const { values, unknown } = originsOf(column, memory);
    return { to, from: values.map(labelOf), unknown };
  });
}
function labels({ values, influences }) {
  return [...new Set([...values, ...influences].map(labelOf))];
}
function written({ parts }) {
  return parts.map((part) => part.text).join(".");
}

// src/report/file-schemas.ts
function fileSchemas(files) {
  const everything = files.flat();
  const all = schemaOf(everything);
  const creations = counted(everything.flatMap((named) => idsOf(named, "define")));
  const alters = altersById(everything);
  return files.map((own) => {
    const created = own.flatMap((named) => idsOf(named, "define")).filter((id) => creations.get(id) === 1);
    const ofOwn = new Set(own);
    const elsewhere = created.flatMap((id) => alters.get(id) ?? []).filter((named) => !ofOwn.has(named));
    return schemaOf([...own, ...elsewhere], all.tableOf);
  });
}
function idsOf({ statement, idOf }, role) {
  const names = statement.names.filter((name) => name.role === role);
  return names.map((name) => idOf(name.parts.map((part) => part.text)));
}
function counted(ids) {
  const counts = /* @__PURE__ */ new Map();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
function altersById(statements) {
  const found = /* @__PURE__ */ new Map();
  for (const named of statements) {
    for (const id of idsOf(named, "alter")) {
      const list = found.get(id) ?? [];
      found.set(id, list);
      list.push(named);
    }
  }
  return found;
}

// src/report/masked-option.ts
var mask = "***";
var secretKey = /pass(?:word|wd|phrase)|secret|token|credential|jaas|sasl|api[-_.]?key|(?:access|account|private|license|encryption)[-_.]?key|authorization|user[-_.]info|signature/i;
var loginInUrl = /(\/\/)[^\s/:@]*:[^\s@]+@|(:thin:)[^\s/@]+\/[^\s@]+@/g;
var secretInText = /((?:password|passwd|pwd|secret|token|credentials?|\w*key|sig)\s*=\s*)("[^"]*"|[^\s&;,"']+)/gi;
function maskedOption(key, value) {
  if (secretKey.test(key) || value.includes("PRIVATE KEY")) return mask;
  return value.replace(loginInUrl, `$1$2${mask}@`).replace(secretInText, `$1${mask}`);
}

// src/report/inspected-table.ts
function inspectedTable(schema) {
  const { columns, primaryKey, watermark, distribution, partitionedBy, options, unknown } = schema;
  return {
    columns: columns.map(inspectedColumn),
    primaryKey,
    watermark: watermark === null ? null : `${watermark.column} AS ${watermark.expression}`,
    distribution,
    partitionedBy,
    options: [...options].map(([key, value]) => ({ key, value: maskedOption(key, value) })),
    unknown
  };
}
function inspectedColumn({ name, type, kind, said }) {
  return { name, type: type === null ? null : shownFull(type), kind, says: said };
}

// src/report/inspection.ts
var reading = /* @__PURE__ */ new Set(["read", "like"]);
var writing = /* @__PURE__ */ new Set(["write", "define"]);
var altering = /* @__PURE__ */ new Set(["alter"]);
var anywhere = { catalog: null, database: null };
function inspected(files) {
  const placed = files.map(({ file, sql }) => placeStatements(file, sql, anywhere));
  const names = nameTable(spellingsOf(placed.flat()));
  const named = placed.map((own) => own.map((statement) => namedStatement(statement, names)));
  return fileSchemas(named).flatMap((schemas, i) => {
    const file = files[i]?.file ?? "";
    return (named[i] ?? []).map(
      ({ statement, idOf }) => inspectedStatement(file, statement, schemas.seenBy(idOf))
    );
  });
}
function namedStatement({ statement, space }, names) {
  return { statement, idOf: (parts) => names.idOf(spelledIn(parts, space)) };
}
function inspectedStatement(file, statement, catalogue) {
  const { line, column, start, end, kind, names } = statement;
  const { stateful, reasons } = stateOf(statement, catalogue);
  const lineage = lineageOf(statement, catalogue);
  return {
    file,
    line,
    column,
    start,
    end,
    kind,
    reads: written2(names, reading),
    writes: written2(names, writing),
    alters: written2(names, altering),
    stateful,
    reasons,
    columns: lineage.flatMap(edgesOf),
    lineage,
    table: tableOf(names, catalogue)
  };
}
function edgesOf({ target, columns }) {
  return target === null ? [] : columns.map(({ to, from }) => ({ to, from }));
}
function tableOf(names, catalogue) {
  const defined = names.find((name) => name.role === "define");
  const schema = defined === void 0 ? null : catalogue.tableOf(defined.parts.map((part) => part.text));
  return schema === null ? null : inspectedTable(schema);
}
function written2(names, roles) {
  const own = names.filter((name) => roles.has(name.role));
  return [...new Set(own.map((name) => name.parts.map((part) => part.text).join(".") + name.companion))];
}
function inspectedFaults(file, sql) {
  return sql.faults.map(({ line, column, message, hint }) => ({
    code: "syntax",
    file,
    line,
    column,
    message,
    hint
  }));
}
function inspectionJson(statements, faults) {
  return {
    format: 1,
    statements: statements.map(statementJson),
    faults: faults.map(({ file, line, column, message, hint }) => ({ file, line, column, message, hint }))
  };
}
function statementJson({ lineage, ...statement }) {
  const unknown = lineage.flatMap((one) => [
    ...one.unknown,
    ...one.columns.flatMap((column) => column.unknown)
  ]);
  return {
    ...statement,
    rows: [...new Set(lineage.flatMap(({ rows }) => rows))],
    unknown: [...new Set(unknown)]
  };
}

export {
  inspected,
  inspectedFaults,
  inspectionJson
};
