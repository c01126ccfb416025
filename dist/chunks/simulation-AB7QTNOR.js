import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  carryOut,
  compareSides,
  momentText,
  placeOf,
  prepareRegistry,
  problemOf,
  readObjects
} from "./chunk-G6UEVFGE.js";
import {
  openSession,
  quoted,
  storeName
} from "./chunk-B6AYP3SL.js";
import "./chunk-CUGJNAVL.js";
import "./chunk-SHQ6T4SG.js";
import "./chunk-TLCTVH6B.js";
import {
  Refusal
} from "./chunk-G5SMYKX2.js";
import "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";

// src/engines/duckdb/simulation/steps.ts
function simulationSteps(pipeline, needed) {
  const externals = new Set(
    pipeline.tables.filter((table) => table.kind === "external").map((table) => table.name)
  );
  const statements = pipeline.statements.filter(
    (statement) => statement.writes.some((table) => needed.has(table))
  );
  const own = statements.filter((statement) => !statement.writes.some((table) => externals.has(table)));
  const expected = [...externals].filter((name) => needed.has(name)).map((name) => expectation(pipeline, name));
  return [...expected, ...own.map(stepOf)];
}
var kinds = {
  table: "create-table",
  view: "create-view",
  alter: "alter-table",
  job: "start-statement",
  seed: "seed"
};
function stepOf(statement) {
  const { name, kind, reads, writes, file, line, sql, hash } = statement;
  const made = kind === "table" || kind === "view" || kind === "alter";
  const object = made ? writes[0] ?? name : name;
  return {
    ...blank,
    id: `${kinds[kind]}:${object}`,
    kind: kinds[kind],
    object,
    file,
    line,
    sql,
    content: hash,
    reads,
    writes
  };
}
function expectation(pipeline, name) {
  const said2 = pipeline.statements.filter((statement) => statement.writes.includes(name));
  const [first] = said2;
  const declared = said2.some((statement) => statement.kind === "table");
  const sql = !declared ? null : said2.map((one) => one.sql.replace(/;\s*$/, "")).join(";\n");
  const { file, line } = first ?? { file: "", line: 0 };
  return { ...blank, id: `expect-external:${name}`, kind: "expect-external", object: name, file, line, sql };
}
var blank = {
  after: [],
  level: 0,
  strategy: "none",
  inverse: null,
  content: null,
  properties: {},
  touches: [],
  reads: [],
  writes: []
};

// src/engines/duckdb/simulation/run.ts
async function runPipeline(setting, database, pipeline, wanted) {
  const { session } = setting;
  await session.run(`USE ${database}`);
  session.forget();
  const instant = await prepareRegistry(session, setting.now);
  const store = { ...setting, instant };
  const needed = neededFor(pipeline, wanted);
  const walk = { broken: /* @__PURE__ */ new Set(), problems: [], notes: /* @__PURE__ */ new Set(), sourceRows: 0 };
  for (const step of simulationSteps(pipeline, needed)) await runStep(store, step, walk);
  const objects = await readObjects(session);
  const definitions = objects.flatMap(
    ({ name, definition }) => definition === null || walk.broken.has(name) ? [] : [[name, definition]]
  );
  const { problems, notes, sourceRows } = walk;
  return { definitions: new Map(definitions), sourceRows, problems, notes: [...notes] };
}
function neededFor(pipeline, wanted) {
  const needed = new Set(wanted);
  for (const table of needed) {
    for (const { writes, reads } of pipeline.statements)
      if (writes.includes(table)) for (const name of [...writes, ...reads]) needed.add(name);
  }
  return needed;
}
async function runStep(store, step, walk) {
  const lacks = step.reads.some((name) => walk.broken.has(name)) || walk.broken.has(step.object);
  if (lacks) breakOff(step, walk);
  else await attempt(store, step, walk);
}
async function attempt(store, step, walk) {
  try {
    const outcome = await store.session.transaction(() => carryOut(store, step));
    if (step.kind === "expect-external") walk.sourceRows += outcome.rows ?? 0;
    noteOutcome(outcome, walk);
  } catch (error) {
    if (error instanceof Refusal && error.step === "samples") throw error;
    breakOff(step, walk);
    walk.problems.push(said(step, error));
  }
}
function breakOff(step, walk) {
  for (const name of [step.object, ...step.writes]) walk.broken.add(name);
}
function noteOutcome(outcome, walk) {
  for (const note of outcome.notes) walk.notes.add(note);
  for (const { message, file, line } of outcome.approximations) walk.notes.add(`${file}:${line}: ${message}`);
}
function said(step, error) {
  const { message, hint } = problemOf(step, error);
  const place = message.includes(step.file) || step.file === "" ? "" : ` (${step.file}:${step.line})`;
  return `${message}${place}${hint === "" ? "" : `: ${hint}`}`;
}

// src/engines/duckdb/simulation/cause.ts
function causesOf(green, released, comparisons) {
  const differing = new Set(comparisons.filter(differs).map((comparison) => comparison.green));
  const changed = new Map(
    released.flatMap(
      (table) => table.green !== null && table.change !== "none" ? [[table.green, table.identity]] : []
    )
  );
  const order = fillingOrder(green);
  return Object.fromEntries(
    [...differing].flatMap((name) => {
      const upstream = upstreamOf(green, name);
      const cause = order.find((table) => upstream.has(table) && changed.has(table) && differing.has(table));
      const identity = cause === void 0 ? void 0 : changed.get(cause);
      return identity === void 0 ? [] : [[name, identity]];
    })
  );
}
function differs(c) {
  return c.added + c.removed + c.changed > 0 || c.schema.length > 0;
}
function fillingOrder(pipeline) {
  return [...new Set(pipeline.statements.flatMap((statement) => statement.writes))];
}
function upstreamOf(pipeline, name) {
  const found = /* @__PURE__ */ new Set([name]);
  for (const table of found) {
    const writers = pipeline.statements.filter((statement) => statement.writes.includes(table));
    for (const writer of writers) for (const read of writer.reads) found.add(read);
  }
  return found;
}

// src/engines/duckdb/simulation/pairs.ts
function pairsOf(blue, green, released) {
  const keyIn = (pipeline, name) => pipeline.tables.find((table) => table.name === name)?.primaryKey ?? null;
  const pairs = released.flatMap((table) => {
    if (table.blue === null || table.green === null) return [];
    const [before, after] = [keyIn(blue, table.blue), keyIn(green, table.green)];
    if (before === null || after === null) return [];
    const primaryKey = before.join("\n") === after.join("\n") ? after : [];
    return [{ identity: table.identity, blue: table.blue, green: table.green, primaryKey }];
  });
  return [...pairs].sort((a, b) => a.green < b.green ? -1 : 1);
}

// src/engines/duckdb/simulation.ts
var greenName = "bluegreen_green";
async function simulate(input) {
  const session = await openSession(":memory:");
  try {
    await session.run(`ATTACH ':memory:' AS ${greenName}`);
    return await session.exclusive(() => simulateIn(session, input));
  } finally {
    session.close();
  }
}
async function simulateIn(session, input) {
  const pairs = pairsOf(input.blue, input.green, input.released);
  const { samples, catalog, database } = input;
  const setting = { session, samples, space: { catalog, database }, now: momentText(input.now) };
  const blue = await runPipeline(
    setting,
    storeName,
    input.blue,
    pairs.map((pair) => pair.blue)
  );
  const added = newTables(input.released);
  const wanted = [...pairs.map((pair) => pair.green), ...added];
  const green = await runPipeline(setting, greenName, input.green, wanted);
  const counts = await countsOf(session, added, green);
  const notes = [.../* @__PURE__ */ new Set([...blue.notes, ...green.notes, ...counts])];
  const comparisons = [];
  const missing = added.filter((name) => !green.definitions.has(name));
  for (const pair of pairs) {
    const compared = await comparePair(session, pair, blue, green, (note) => notes.push(note));
    if (compared === null) missing.push(pair.green);
    else comparisons.push(compared);
  }
  return {
    rows: "sample rows",
    total: Math.max(blue.sourceRows, green.sourceRows),
    comparisons,
    problem: problemOf2(missing, [...blue.problems, ...green.problems]),
    causes: causesOf(input.green, input.released, comparisons),
    notes
  };
}
function newTables(released) {
  return released.flatMap(({ blue, green }) => blue === null && green !== null ? [green] : []).sort();
}
async function countsOf(session, tables, side) {
  const counts = [];
  for (const name of tables) {
    const definition = side.definitions.get(name);
    if (definition === void 0) continue;
    const { sql } = await sideOf(session, greenName, name, definition, "green");
    const [row] = await session.rows(`SELECT count(*) AS n FROM ${sql}`);
    counts.push(`${name} is new: ${Number(row?.["n"] ?? 0).toLocaleString("en")} rows`);
  }
  return counts;
}
function problemOf2(missing, problems) {
  const reasons = [...new Set(problems)];
  if (missing.length === 0 && reasons.length === 0) return null;
  const tables = missing.length === 0 ? "" : `${missing.join(", ")} not compared: `;
  return `${tables}${reasons.join("; ")}`;
}
async function comparePair(session, pair, blue, green, note) {
  const [before, after] = [blue.definitions.get(pair.blue), green.definitions.get(pair.green)];
  if (before === void 0 || after === void 0) return null;
  const blueSide = await sideOf(session, storeName, pair.blue, before, "blue");
  const greenSide = await sideOf(session, greenName, pair.green, after, "green");
  return compareSides(session, pair, blueSide, greenSide, note);
}
async function sideOf(session, database, name, definition, colour) {
  const { schema, table } = placeOf(name);
  const own = `${quoted(schema)}.${quoted(table)}`;
  if (!definition.view) return { name, sql: `${database}.${own}`, definition };
  const sql = `temp.${quoted(`bluegreen_${colour}`)}`;
  await session.run(`USE ${database}`);
  await session.run(`CREATE OR REPLACE TEMP TABLE ${sql} AS SELECT * FROM ${own}`);
  return { name, sql, definition };
}
export {
  simulate
};
