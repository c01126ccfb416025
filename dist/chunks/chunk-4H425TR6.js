import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/plan/command.ts
function command(verb, environment, ...options) {
  return ["bluegreen", verb, "--environment", quoted(environment), ...options].join(" ");
}
function quoted(text) {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// src/plan/strategy.ts
function strategyOf({ kind }) {
  return kind === "job" ? "rebuild" : "none";
}
function strategiesOf({ tables, green }) {
  const filled = new Map(
    green.statements.filter((statement) => strategyOf(statement) !== "none").flatMap((statement) => statement.writes.map((table) => [table, strategyOf(statement)]))
  );
  const strategy = (table) => table.green === null || table.green === table.blue ? "none" : filled.get(table.green) ?? "none";
  return new Map(tables.map((table) => [table.identity, strategy(table)]));
}

export {
  strategyOf,
  strategiesOf,
  command,
  quoted
};
