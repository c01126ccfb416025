import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonicalRange,
  canonicalSpan,
  cursorOf,
  definitionOf,
  eachChild,
  eachOfWindow,
  endOf,
  heardAround,
  heardAt,
  lex,
  lineStarts,
  parseRange,
  parseSql,
  parsedOf,
  placeAt,
  rangeWriter,
  readDataType,
  spokenToken,
  startOf,
  statementAround,
  tableName,
  textAt,
  wholeQuery
} from "./chunk-YRWFXONF.js";
import {
  command
} from "./chunk-OOS3C4OG.js";
import {
  counted,
  listed
} from "./chunk-NPR5WCCT.js";
import {
  Refusal
} from "./chunk-FEU4YDKM.js";

// src/project/cycle.ts
function cycles(names, edges) {
  const walk2 = { index: /* @__PURE__ */ new Map(), lowest: /* @__PURE__ */ new Map(), open: [], isOpen: /* @__PURE__ */ new Set(), parts: [] };
  for (const start of names) if (!walk2.index.has(start)) walkFrom(start, edges, walk2);
  return walk2.parts;
}
function walkFrom(start, edges, walk2) {
  const way = [enter(start, walk2)];
  for (let visit = way.at(-1); visit !== void 0; visit = way.at(-1)) {
    const target = edges.get(visit.name)?.[visit.next++];
    if (target === void 0) leave(way, walk2);
    else if (!walk2.index.has(target)) way.push(enter(target, walk2));
    else if (walk2.isOpen.has(target)) lower(visit.name, walk2.index.get(target), walk2);
  }
}
function enter(name, { index, lowest, open, isOpen }) {
  const visit = { name, index: index.size, next: 0 };
  index.set(name, visit.index);
  lowest.set(name, visit.index);
  open.push(name);
  isOpen.add(name);
  return visit;
}
function leave(way, walk2) {
  const visit = way.pop();
  const outer = way.at(-1);
  if (visit === void 0) return;
  if (walk2.lowest.get(visit.name) === visit.index) close(visit.name, walk2);
  if (outer !== void 0) lower(outer.name, walk2.lowest.get(visit.name), walk2);
}
function close(name, { open, isOpen, parts }) {
  const part = open.splice(open.lastIndexOf(name));
  for (const member of part) isOpen.delete(member);
  parts.push(part.sort());
}
function lower(name, to, { lowest }) {
  const before = lowest.get(name);
  if (to !== void 0 && (before === void 0 || to < before)) lowest.set(name, to);
}

// src/project/order.ts
function topologicalOrder(names, after) {
  const graph = graphOf([...names].sort(), after);
  const ordered = inTurn(graph);
  return ordered.length === names.length ? named(graph, ordered) : withCycles(graph);
}
function graphOf(names, after) {
  const places2 = new Map(names.map((name, i) => [name, i]));
  return { names, needs: names.map((name, i) => needsOf(i, after.get(name) ?? [], places2)) };
}
function needsOf(node, names, places2) {
  const needs = [];
  for (const name of names) {
    const need = places2.get(name);
    if (need !== void 0 && need !== node) needs.push(need);
  }
  return needs.length < 2 ? needs : [...new Set(needs)];
}
function named({ names }, nodes) {
  return nodes.map((node) => names[node] ?? "");
}
function inTurn({ needs }) {
  const waiting = Int32Array.from(needs, (own2) => own2.length);
  const followers = followersOf(needs);
  const ordered = [];
  let ready = [];
  for (const [node, own2] of needs.entries()) if (own2.length === 0) ready.push(node);
  while (ready.length > 0) {
    const next = [];
    for (const node of ready) {
      ordered.push(node);
      for (const follower of followers[node] ?? []) if (isLast(follower, waiting)) next.push(follower);
    }
    ready = next.sort((a, b) => a - b);
  }
  return ordered;
}
function followersOf(needs) {
  const followers = needs.map(() => []);
  for (const [node, own2] of needs.entries()) for (const need of own2) followers[need]?.push(node);
  return followers;
}
function isLast(follower, waiting) {
  const left = (waiting[follower] ?? 0) - 1;
  waiting[follower] = left;
  return left === 0;
}
function withCycles(graph) {
  const { names } = graph;
  const needs = new Map(names.map((name, i) => [name, named(graph, graph.needs[i] ?? [])]));
  const members = /* @__PURE__ */ new Map();
  const heads = /* @__PURE__ */ new Map();
  for (const cycle of cycles(names, needs)) {
    const [head = ""] = cycle;
    members.set(head, cycle);
    for (const name of cycle) heads.set(name, head);
  }
  const ofCycle = (head) => (members.get(head) ?? []).flatMap(
    (name) => (needs.get(name) ?? []).map((need) => heads.get(need) ?? need)
  );
  const between = graphOf(
    [...members.keys()].sort(),
    new Map([...members.keys()].map((head) => [head, ofCycle(head)]))
  );
  return named(between, inTurn(between)).flatMap((head) => members.get(head) ?? []);
}

// src/project/own.ts
function own(record, name) {
  return Object.hasOwn(record, name) ? record[name] : void 0;
}

// src/plan/object.ts
function objectKey(object) {
  return `${family(object.kind)}:${object.name}`;
}
function family(kind) {
  if (kind === "connector") return "connector";
  return kind === "statement" || kind === "seed" ? "statement" : "table";
}
function wantedObjects(pipeline) {
  const objects = [...tables(pipeline), ...statements(pipeline), ...connectors(pipeline)];
  return new Map(objects.map((object) => [objectKey(object), object]));
}
function keysOf({ tables: own2, statements: sent, connectors: out }) {
  return /* @__PURE__ */ new Set([
    ...own2.filter(isOwn).map(objectKey),
    ...sent.filter(isRunning).map(({ name }) => objectKey({ name, kind: "statement" })),
    ...out.map(({ name }) => objectKey({ name, kind: "connector" }))
  ]);
}
function sharedKeys(one, other) {
  const known10 = /* @__PURE__ */ new Set([...one.tables, ...one.statements]);
  return keysOf({
    tables: other.tables.filter((table) => known10.has(table)),
    statements: other.statements.filter((statement) => known10.has(statement)),
    connectors: []
  });
}
function isOwn(table) {
  return table.kind !== "external" && !table.consumer;
}
function externalsOf(pipeline) {
  return pipeline.tables.filter((table) => table.kind === "external").map((table) => wantedTable(table, []));
}
function tables(pipeline) {
  const definitions2 = definitionsOf(pipeline);
  return pipeline.tables.filter(isOwn).map(
    (table) => wantedTable(table, table.kind === "view" ? definitions2.get(table.name)?.reads ?? [] : [])
  );
}
function wantedTable(table, reads) {
  const { name, kind, options, file, line } = table;
  return new Hashed({ name, kind, table: name, options, reads, writes: [name], file, line }, table);
}
function statements(pipeline) {
  return pipeline.statements.filter(isRunning).map((statement) => {
    const { name, reads, writes, file, line } = statement;
    const kind = statement.kind === "seed" ? "seed" : "statement";
    return new Hashed(
      { name, kind, table: writes[0] ?? name, options: {}, reads, writes, file, line },
      statement
    );
  });
}
var Hashed = class {
  name;
  kind;
  table;
  options;
  reads;
  writes;
  file;
  line;
  #source;
  constructor(facts, source) {
    this.name = facts.name;
    this.kind = facts.kind;
    this.table = facts.table;
    this.options = facts.options;
    this.reads = facts.reads;
    this.writes = facts.writes;
    this.file = facts.file;
    this.line = facts.line;
    this.#source = source;
  }
  get content() {
    return this.#source.hash;
  }
};
function connectors(pipeline) {
  return pipeline.connectors.map((connector) => ({
    name: connector.name,
    kind: "connector",
    table: connector.topics[0] ?? connector.name,
    content: connector.hash,
    options: {},
    reads: connector.topics,
    writes: [],
    file: connector.file,
    line: 1
  }));
}
function isRunning(statement) {
  return statement.kind === "job" || statement.kind === "seed";
}
function definitionsOf(pipeline) {
  const creates2 = pipeline.statements.filter((s) => s.kind === "table" || s.kind === "view");
  return new Map(creates2.flatMap((statement) => statement.writes.map((table) => [table, statement])));
}
function tablesServing(pipeline) {
  const own2 = pipeline.tables.filter((table) => table.kind !== "external");
  return Object.fromEntries(own2.map((table) => [table.identity, table.name]));
}
function recorded(wanted, colour, state) {
  const { name, kind, table, options, reads, writes } = wanted;
  return {
    name,
    kind,
    table,
    get content() {
      return wanted.content;
    },
    colour,
    state,
    since: null,
    options,
    reads,
    writes
  };
}
function objectsByKey(environment) {
  return new Map(environment.objects.map((object) => [objectKey(object), object]));
}

// src/plan/target.ts
function substituted(text2, substitute) {
  const keys4 = Object.keys(substitute).filter((key) => key !== "").sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (keys4.length === 0) return text2;
  const pattern = new RegExp(keys4.map(escaped).join("|"), "g");
  return text2.replace(pattern, (found2) => own(substitute, found2) ?? found2);
}
function escaped(key) {
  return key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/plan/consumer.ts
function labelOf(shown2) {
  return typeof shown2 === "string" ? shown2 : shown2.content;
}
function tablesShown(shown2) {
  return typeof shown2 === "string" ? [shown2] : shown2.reads;
}
function consumersOf(pipeline, substitute) {
  const definitions2 = definitionsOf(pipeline);
  return Object.fromEntries(
    pipeline.tables.flatMap((table) => {
      const definition = table.consumer ? definitions2.get(table.name) : void 0;
      if (table.published === null) return [];
      if (definition === void 0) return [[table.published, table.name]];
      const { sql, reads, file, line } = definition;
      const content = table.hash;
      return [[table.published, { sql: substituted(sql, substitute), content, reads, file, line }]];
    })
  );
}
function movesBetween(from, to) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])];
  const isView = (name) => typeof own(to, name) === "object";
  const reads = new Map(Object.entries(to).map(([name, shown2]) => [name, tablesShown(shown2).filter(isView)]));
  return topologicalOrder(names, reads).map((consumer) => moveOf(consumer, own(from, consumer) ?? null, own(to, consumer) ?? null)).filter((move2) => move2.from !== move2.to);
}
function moveOf(consumer, from, to) {
  const label = (shown2) => shown2 === null ? null : labelOf(shown2);
  const view = viewOf(to) ?? viewOf(from);
  return { consumer, from: label(from), to: label(to), ...view === null ? {} : { view } };
}
function viewOf(shown2) {
  return typeof shown2 === "string" ? null : shown2;
}
function consumerName({ consumer, view }) {
  return view === void 0 ? `published.${consumer}` : consumer;
}

// src/deploy/spelling.ts
function namesOf(names, others = /* @__PURE__ */ new Map()) {
  const all = new Set(names);
  const byEnd = /* @__PURE__ */ new Map();
  for (const name of all) {
    const end = lastOf(name);
    byEnd.set(end, [...byEnd.get(end) ?? [], name]);
  }
  return (parts) => {
    const spelled = parts.join(".");
    if (all.has(spelled)) return spelled;
    const close2 = (byEnd.get(lastOf(spelled)) ?? []).filter((name) => isClose(name, spelled));
    return others.get(spelled) ?? (close2.length === 1 ? close2[0] ?? spelled : spelled);
  };
}
function lastOf(name) {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}
function isClose(one, other) {
  const [a, b] = [`.${one}`.toLowerCase(), `.${other}`.toLowerCase()];
  return a.endsWith(b) || b.endsWith(a);
}

// src/deploy/definitions.ts
function definitionsIn(pipelines, substitute) {
  const sides = pipelines.map((pipeline) => ({
    wanted: wantedObjects(pipeline),
    sql: sqlByKey(pipeline)
  }));
  return {
    names: pipelines.flatMap(({ tables: tables2 }) => tables2.map(({ name }) => name)),
    definitionOf: (object) => {
      const key = objectKey(object);
      const side = sides.find(({ wanted }) => wanted.get(key)?.content === object.content);
      const sql = side?.sql.get(key);
      if (sql === void 0) return null;
      const said = Object.keys(side?.wanted.get(key)?.options ?? {});
      const options = { ...Object.fromEntries(said.map((name) => [name, null])), ...object.options };
      return { sql: substituted(sql, substitute), options };
    }
  };
}
function sqlByKey(pipeline) {
  const creates2 = definitionsOf(pipeline);
  const found2 = /* @__PURE__ */ new Map();
  const add2 = (key, sql, join) => {
    const before = found2.get(key);
    if (before === void 0) found2.set(key, sql);
    else if (join) found2.set(key, `${before};
${sql}`);
  };
  for (const [table, create] of creates2) add2(`table:${table}`, create.sql, false);
  for (const statement of pipeline.statements) addStatement(statement, creates2, add2);
  return found2;
}
function addStatement({ kind, name, writes, sql }, creates2, add2) {
  if (kind === "alter") for (const table of writes) add2(`table:${table}`, sql, true);
  if (kind !== "job" && kind !== "seed") return;
  add2(`statement:${name}`, sql, false);
  if (kind === "job") {
    for (const table of writes) if (!creates2.has(table)) add2(`table:${table}`, sql, false);
  }
}
function nameOfAll(objects, { names }) {
  const own2 = objects.filter(({ kind }) => kind !== "statement" && kind !== "seed" && kind !== "connector");
  return namesOf([...own2.map(({ name }) => name), ...names]);
}
function ownViews(pipeline) {
  return Object.entries(consumersOf(pipeline, {})).flatMap(
    ([name, shown2]) => typeof shown2 === "object" ? [name] : []
  );
}

// src/deploy/drift.ts
function driftOf(environment, observation) {
  const observed = new Map(observation.objects.map((object) => [observedKey(object), object]));
  const known10 = new Set(environment.objects.map(objectKey));
  const makers = makersOf(environment.objects);
  const objects = environment.objects.filter((object) => isExpected(object, observation)).flatMap((object) => {
    const key = objectKey(object);
    return objectDrift(object, observed.get(key), makers, observation.differences.get(key) ?? []);
  });
  const unknown2 = observation.objects.filter((object) => object.content !== null && !known10.has(observedKey(object))).map((object) => drift(object.name, "unknown", `${object.name} is ours, but the ledger does not know it`));
  const drifts = [...objects, ...unknown2, ...consumerDrift(environment, observation)];
  return drifts.sort((a, b) => `${a.object} ${a.kind}` < `${b.object} ${b.kind}` ? -1 : 1);
}
function makersOf(objects) {
  const statements2 = objects.filter((object) => object.kind === "statement");
  return new Set(statements2.flatMap(({ writes, content }) => writes.map((table) => `${table} ${content}`)));
}
function observedKey(object) {
  return objectKey({ name: object.name, kind: object.kind });
}
function isExpected(object, observation) {
  if (object.state !== "ready" || object.kind === "external") return false;
  const isTable3 = object.kind === "table" || object.kind === "view";
  return isTable3 || object.kind === "statement" && observation.streaming;
}
function objectDrift(object, observed, makers, words) {
  const { name } = object;
  const how = words.length === 0 ? "" : `: ${words.join("; ")}`;
  if (observed === void 0) return [drift(name, "missing", `${name} is not there any more`)];
  if (observed.content === null) {
    return [drift(name, "different", `${name} is there, but was not made by bluegreen${how}`)];
  }
  if (observed.content !== object.content && !makers.has(`${name} ${observed.content}`)) {
    return [drift(name, "different", `${name} has other content than was deployed${how}`)];
  }
  const { state } = observed;
  return [
    ...words.length === 0 ? [] : [drift(name, "different", `${name} is not as it was deployed${how}`)],
    ...state === "failed" || state === "stopped" ? [drift(name, state, `${name} is ${state}`)] : []
  ];
}
function consumerDrift(environment, { consumers: shown2, differences }) {
  const { consumers } = environment.serves;
  const names = /* @__PURE__ */ new Set([...Object.keys(consumers), ...Object.keys(shown2)]);
  return [...names].sort().flatMap((consumer) => {
    const expected = own(consumers, consumer);
    const actual = own(shown2, consumer);
    const words = differences.get(`view:${consumer}`) ?? [];
    if ((expected === void 0 ? void 0 : labelOf(expected)) === actual && words.length === 0) return [];
    if (typeof expected === "object") {
      const how = words.length === 0 ? "" : `: ${words.join("; ")}`;
      const message2 = `${consumer} is ${actual === void 0 ? "not there any more" : `defined otherwise than was deployed${how}`}`;
      return [drift(consumer, "consumer", message2)];
    }
    const message = `published.${consumer} shows ${actual ?? "nothing"} instead of ${expected ?? "nothing"}`;
    return [drift(`published.${consumer}`, "consumer", message)];
  });
}
function drift(object, kind, message) {
  return { object, kind, message };
}

// src/plan/in-place.ts
function optionsOf(pipeline) {
  const tables2 = pipeline.tables.filter(
    ({ kind, options }) => kind === "table" && Object.keys(options).length > 0
  );
  return Object.fromEntries(tables2.map((table) => [table.name, table.options]));
}
function optionsWanted({ blue, green }, difference2) {
  const [before, after] = [optionsOf(blue), optionsOf(green)];
  const wanted = new Set(green.tables.filter(({ kind }) => kind === "table").map(({ name }) => name));
  const otherwise = new Set(difference2.otherwise.map((object) => object.name));
  return ({ name, options }) => {
    const [was, shall] = [own(before, name) ?? {}, own(after, name) ?? {}];
    const stays = otherwise.has(name) && alterations(name, was, shall).length === 0;
    return wanted.has(name) && !(stays && isKnown(options)) ? shall : options;
  };
}
function isKnown(options) {
  return Object.values(options).every((value) => value !== null);
}
function optionsServing(release, objects, difference2) {
  const wanted = optionsWanted(release, difference2);
  const otherwise = new Set(difference2.otherwise.map((object) => object.name));
  const own2 = objects.filter(({ kind, name }) => kind === "table" && otherwise.has(name));
  return {
    ...optionsOf(release.green),
    ...Object.fromEntries(own2.map((table) => [table.name, known(wanted(table))]))
  };
}
function known(options) {
  const entries = Object.entries(options);
  return Object.fromEntries(entries.flatMap(([key, value]) => value === null ? [] : [[key, value]]));
}
function alterationsOf(objects, wanted) {
  return objects.filter((object) => object.kind === "table").flatMap((table) => alterations(table.name, table.options, wanted(table)));
}
function alterations(table, are, shall) {
  const keys4 = [.../* @__PURE__ */ new Set([...Object.keys(are), ...Object.keys(shall)])].sort();
  return keys4.filter((key) => own(are, key) !== own(shall, key)).map((key) => ({ table, key, before: own(are, key) ?? null, after: own(shall, key) ?? null }));
}

// src/plan/foundation.ts
var emptyEnvironment = {
  format: 1,
  phase: "empty",
  release: null,
  line: null,
  serves: { release: null, line: null, commit: null, tables: {}, consumers: {}, options: {} },
  previous: null,
  switchedAt: null,
  pins: [],
  generation: 0,
  objects: [],
  confirmed: [],
  catchingUp: {},
  proofs: [],
  served: {}
};
function servingOf(pipeline, commit, substitute) {
  return {
    release: null,
    line: null,
    commit,
    tables: tablesServing(pipeline),
    consumers: consumersOf(pipeline, substitute),
    options: optionsOf(pipeline)
  };
}
function environmentOf(pipeline, commit) {
  const wanted = [...wantedObjects(pipeline).values(), ...externalsOf(pipeline)];
  const objects = wanted.map((object) => recorded(object, "blue", "ready"));
  const serves = servingOf(pipeline, commit, {});
  return {
    ...emptyEnvironment,
    phase: "serving",
    serves,
    objects,
    get served() {
      return servedNames(objects);
    }
  };
}
function servedNames(objects) {
  const served = objects.filter(({ kind }) => kind === "table" || kind === "view" || kind === "seed");
  return Object.fromEntries(served.map((object) => [object.name, object.content]));
}

// src/deploy/journal.ts
var Journal = class _Journal {
  #ledger;
  #clock;
  #head;
  /** The end of what is on its way. */
  #writing = Promise.resolve();
  #gathered = null;
  /** As it will be once all that is on its way has arrived; null where nothing is. */
  #next = null;
  constructor(ledger, clock2, head) {
    this.#ledger = ledger;
    this.#clock = clock2;
    this.#head = head;
  }
  static async open(ledger, clock2) {
    return new _Journal(ledger, clock2, await ledger.read());
  }
  get environment() {
    return this.#next ?? this.#head.environment ?? emptyEnvironment;
  }
  /**
   * Records a transition, and resolves once it is durable. May be called while others are under way: entries keep the
   * order of the calls. Where one cannot be recorded, neither can those that came after it.
   * @param environment made from `this.environment` in the same moment, so that no other call comes between
   * @throws LedgerConflict where another run was first
   */
  record(entry, environment) {
    const gathered2 = this.#gathered ?? this.#gather(environment);
    gathered2.entries.push({ at: this.#clock.now(), ...entry });
    gathered2.environment = environment;
    this.#next = environment;
    return gathered2.durable;
  }
  #gather(environment) {
    const durable = this.#writing.then(() => this.#write());
    this.#writing = durable;
    durable.catch(() => void 0);
    this.#gathered = { entries: [], environment, durable };
    return this.#gathered;
  }
  async #write() {
    const gathered2 = this.#gathered;
    this.#gathered = null;
    if (gathered2 === null) return;
    try {
      this.#head = await this.#ledger.append(this.#head.at, gathered2.entries, gathered2.environment);
    } catch (error) {
      this.#giveUp();
      throw error;
    }
    this.#settle();
  }
  #settle() {
    if (this.#gathered === null) this.#next = null;
  }
  /** What came after entries that did not arrive was made from them: it fails with them, and the record stands where it stood. */
  #giveUp() {
    this.#gathered = null;
    this.#writing = Promise.resolve();
    this.#next = null;
  }
};

// src/deploy/moved.ts
async function movedSince(release, other, ledgers) {
  for (const [name, ledger] of ledgers) {
    const then = await ledger.after(other);
    if (then !== null) return `since ${name} had that one: ${whatMoved(release, other, then)}`;
  }
  const unknown2 = `${[...ledgers.keys()].join(" and ")} never had that one`;
  const [first] = ledgers;
  const now = first === void 0 ? null : (await first[1].read()).environment;
  return first === void 0 || now === null ? unknown2 : `${unknown2}; against what ${first[0]} holds now: ${whatMoved(release, null, now)}`;
}
function whatMoved(release, other, environment) {
  const served = other !== null && environment.serves.release === other;
  const held = told(environment.objects);
  const wanted = told(wantedObjects(release.green).values());
  const isOther = ({ content }, key) => held.has(key) && held.get(key)?.content !== content;
  const isGone = ({ colour }, key) => colour === (served ? "blue" : "green") && !wanted.has(key);
  const parts = [
    named2("different", [...where(wanted, isOther), ...served ? otherViews(release, environment) : []]),
    named2(
      "new",
      where(wanted, (_, key) => !held.has(key))
    ),
    named2("gone", where(held, isGone))
  ];
  const said = parts.filter((part) => part !== "").join("; ");
  return said === "" ? "no table; its accepted deviations, options or baseline are others" : said;
}
function otherThan(pipeline, { objects }) {
  const serving = told(objects.filter(({ colour }) => colour === "blue"));
  const wanted = told(wantedObjects(pipeline).values());
  const parts = [
    named2(
      "different",
      where(serving, ({ content }, key) => wanted.has(key) && wanted.get(key)?.content !== content)
    ),
    named2(
      "new",
      where(serving, (_, key) => !wanted.has(key))
    ),
    named2(
      "gone",
      where(wanted, (_, key) => !serving.has(key))
    )
  ];
  return parts.filter((part) => part !== "").join("; ");
}
function told(objects) {
  const own2 = [...objects].filter(({ kind }) => kind !== "statement" && kind !== "external");
  return new Map(own2.map((object) => [objectKey(object), object]));
}
function where(objects, holds) {
  return [...objects].filter(([key, object]) => holds(object, key)).map(([, { name }]) => name);
}
function otherViews(release, { serves }) {
  return Object.entries(consumersOf(release.green, {})).flatMap(([name, shown2]) => {
    const before = own(serves.consumers, name);
    const isOther = typeof shown2 === "object" && before !== void 0 && labelOf(before) !== labelOf(shown2);
    return isOther ? [name] : [];
  });
}
function named2(word, names) {
  return names.length === 0 ? "" : `${word} ${listed([...names].sort(), 10)}`;
}

// src/sql/schema/positional-format.ts
var positional = /* @__PURE__ */ new Set(["csv", "avro"]);
var formats = ["format", "key.format", "value.format"];
function isPositional(options) {
  return formats.some((key) => positional.has(options.get(key)?.toLowerCase() ?? ""));
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
var longest = /* @__PURE__ */ new Map([
  ["STRING", "VARCHAR"],
  ["BYTES", "VARBINARY"]
]);
function simpleType(name, parameters = [], nullable = true) {
  return { name, parameters, elements: [], fields: [], nullable };
}
function typeOfSyntax({ name, parameters, elements, fields, nullable }) {
  const long = longest.get(name);
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
  const known10 = defaults.get(name) ?? [];
  return known10.length > parameters.length ? [...parameters, ...known10.slice(parameters.length)] : parameters;
}
function withNull(type, nullable) {
  return type.nullable === nullable ? type : { ...type, nullable };
}
function shownType({ name, parameters, elements, fields }) {
  for (const [short, long] of longest) if (name === long && parameters[0] === unbounded) return short;
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
  const [was, is] = [partsOf(before), partsOf(after)];
  if (before.name !== after.name || was.length !== is.length) return false;
  return was.every((part, i) => {
    const other = is[i];
    if (other === void 0 || other.name !== part.name) return false;
    return widens(part.type, other.type) && (other.type.nullable || !part.type.nullable);
  });
}
function partsOf({
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
var known2 = /* @__PURE__ */ new Map();
function fullType(type) {
  const before = known2.get(type);
  if (before !== void 0) return before;
  const full = shownType(typeOfText(type));
  known2.set(type, full);
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
function weightiest(classes) {
  return order[Math.max(0, ...classes.map((change) => order.indexOf(change)))] ?? "none";
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
  const byPlace3 = [before, after].some(({ options }) => isPositional(optionMap(options)));
  return [
    ...columnDifferences(before.columns, after.columns).map(
      (difference2) => byPlace3 ? { ...difference2, columns: null } : difference2
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
    ...clause("kind", "breaking", kindOf(before), kindOf(after))
  ];
}
function kindOf(definition) {
  return (definition.temporary ? "temporary " : "") + definition.object;
}
function clause(what, change, before, after, columns = null) {
  if (before === after) return [];
  if (before === null) return [{ change, words: `${what} added: ${after ?? ""}`, columns }];
  const words = after === null ? `${what} removed: ${before}` : `${what} changed: ${before} \u2192 ${after}`;
  return [{ change, words, columns }];
}
function propertyDifferences(before, after) {
  const keys4 = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys4.flatMap(
    (key) => clause(`property ${key}`, "options", own(before, key) ?? null, own(after, key) ?? null, [])
  );
}
function optionDifferences(before, after) {
  const [was, is] = [optionMap(before), optionMap(after)];
  const keys4 = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].sort();
  return keys4.flatMap((key) => {
    const change = altersInPlace(key) ? "in-place" : "options";
    return clause(`option ${key}`, change, was.get(key) ?? null, is.get(key) ?? null);
  });
}
function optionMap(entries) {
  return new Map(entries.map((entry) => [entry.key, entry.value]));
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
  return after.flatMap((column, at) => {
    const { name } = column;
    if (was.has(name)) return [];
    const words = `column ${name} added`;
    return [
      at > lastOld ? { change: "additive", words, columns: [name], refuses: refuses(column) } : { change: "logic", words: `${words} before others`, columns: null }
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
  const words = `${name}: ${before ?? "no type"} \u2192 ${after ?? "no type"}`;
  const isWider = before !== null && after !== null && widens(typeOfText(before), typeOfText(after));
  const isPartFreed = before?.includes("NOT NULL") ?? false;
  return [{ change: isWider ? "logic" : "breaking", words, refuses: !isWider || isPartFreed }];
}

// src/sql/relation/make.ts
function relationOf(made2, columns, openings = [], certain = openings.length === 0 ? columns.length : 0) {
  return { made: made2, columns, openings, certain, listed: finder(columns) };
}
function remade(made2, { columns, openings, certain, listed: listed2 }) {
  return { made: made2, columns, openings, certain, listed: listed2 };
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
    matchTime: null,
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
    matchTime: null,
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
  let listed2 = null;
  for (let i = 0; i < last; i += 1) {
    const column = entries[i]?.relation.listed(name) ?? null;
    if (column !== null && listed2 !== null) return ambiguous(name);
    listed2 ??= column;
  }
  return listed2;
}
var known3 = /* @__PURE__ */ new WeakMap();
function indexOf2(entries) {
  const before = known3.get(entries);
  if (before?.entries === entries.length) return before.columns;
  const columns = /* @__PURE__ */ new Map();
  for (const { relation } of entries)
    for (const column of relation.columns)
      columns.set(column.name, columns.has(column.name) ? ambiguous(column.name) : column);
  known3.set(entries, { entries: entries.length, columns });
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
  return prefix.length === 1 || parts !== null && isSuffix(prefix, parts);
}
function isSuffix(shorter, longer) {
  const offset = longer.length - shorter.length;
  return offset >= 0 && shorter.every((part, i) => longer[offset + i]?.text === part.text);
}
function columnOf(relation, name) {
  return relation.listed(name) ?? opened(name, relation.openings);
}
function columnNamed(name, scope) {
  const openings = [];
  for (let at = scope; at !== null; at = at.outer) {
    const listed2 = listedIn(name, at);
    if (listed2 !== null) return openings.length === 0 ? listed2 : unsure(name, openings);
    addOpenings(at, openings);
  }
  return opened(name, openings);
}
function listedIn(name, scope) {
  const own2 = scope.output?.listed(name) ?? sharedNamed(name, scope);
  return own2 ?? listedAmong(name, scope.entries, seenIn(scope));
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
var known4 = /* @__PURE__ */ new WeakMap();
function knownTable(written2, schema) {
  const before = known4.get(schema) ?? /* @__PURE__ */ new Map();
  known4.set(schema, before);
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
function withSystemColumns(table, listed2) {
  const rowtime = storedColumn(table, "$rowtime");
  return (name) => listed2(name) ?? (system.has(name) ? rowtime : null);
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
  const made2 = { type: "extended", call, input, scope };
  return relationOf(made2, all, openings, openings.length === 0 ? all.length : certain);
}
function otherFunction(call, lateral, names, scope) {
  const { inputs, rest, by } = argumentsOf(call, scope);
  const made2 = { type: "function", call, rest, lateral, inputs, scope };
  if (names > 0) return relationOf(made2, unnamed(names, by, rest, scope, inputs));
  return relationOf(made2, [], [withPartition(openingOf(by, rest, scope, inputs), call, inputs)]);
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
  const keys4 = tablesOf(call).map(({ partitionBy }) => partitionBy.map((key) => key.parts.at(-1)?.text));
  const find = (name) => {
    const at = keys4.findIndex((list) => list.includes(name));
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
var known5 = /* @__PURE__ */ new WeakMap();
function optional(relation) {
  const before = known5.get(relation);
  if (before !== void 0) return before;
  const { made: made2, columns, openings, certain } = relation;
  const open = openings.map(({ reason, find }) => ({ reason, find: (name) => orNull(find(name)) }));
  const found2 = relationOf(made2, columns.map(orNull), open, certain);
  known5.set(relation, found2).set(found2, found2);
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
  const around2 = scopeAround(outer);
  const inside2 = innerScope(around2);
  addTable(match.input, inside2);
  const [only] = inside2.entries;
  const input = inside2.entries.length === 1 && only !== void 0 ? only.relation : starOf(inside2);
  const variables = /* @__PURE__ */ new Set([...variablesOf(match.pattern), ...match.subsets.map(({ name }) => name.text)]);
  const matchTime = match.orderBy[0]?.expression ?? null;
  const scope = { ...scopeOver(input, around2, only?.name), variables, matchTime };
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

// src/sql/type/least-restrictive.ts
var integers2 = ["TINYINT", "SMALLINT", "INT", "BIGINT"];
var digits = /* @__PURE__ */ new Map([
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
  const longest4 = String(Math.max(Number(a.parameters[0]), Number(b.parameters[0])));
  return simpleType(a.name === "CHAR" || a.name === "BINARY" ? `VAR${a.name}` : a.name, [longest4]);
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
  const whole3 = Math.max(a.precision - a.scale, b.precision - b.scale);
  switch (operator) {
    case "+":
    case "-":
      return decimal(whole3 + scale + 1, scale);
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
var known6 = /* @__PURE__ */ new WeakMap();
function typeOfColumn({ source }) {
  const before = known6.get(source);
  if (before !== void 0) return before;
  known6.set(source, null);
  const found2 = typeOfSource(source);
  known6.set(source, found2);
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
  const [whole3 = "", part] = written2.split(".");
  if (part !== void 0) return digits2(whole3.length + part.length, part.length);
  const value = BigInt(whole3);
  if (value <= largestInt) return typed("INT", false);
  return value <= largestBigint ? typed("BIGINT", false) : digits2(whole3.length, 0);
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
function fieldOf(of, called2) {
  const field = of?.type.fields.find(({ name }) => name === called2);
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
  const made2 = { type: "unnest", unnest, scope };
  const column = (name, place) => ({
    name,
    source: { type: "produced", by: "UNNEST", place, from: unnest.arguments, scope, whole: [] }
  });
  const names = namesOf2(unnest, scope);
  if (names !== null) return relationOf(made2, names.map(column));
  const find = (name) => column(name, -1);
  return relationOf(made2, [], [{ reason: "the columns of UNNEST are not known", find }]);
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
  const inside2 = scopeAround(scope);
  addTable(input, inside2);
  return unknownRelation(
    "the columns of PIVOT are not known",
    inside2.entries.map(({ relation }) => relation)
  );
}
function addAliased(relation, alias, scope) {
  const named3 = renamed(relation, alias?.columns ?? []);
  scope.entries.push({ name: alias?.name.text ?? "", parts: null, relation: named3, asOf: null });
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
  const own2 = shared.filter(({ sides }) => sides.includes(entry));
  return own2.length === 0 ? nothing : new Map(own2.map(({ name, sides }) => [name, sides[0] === entry]));
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
  const made2 = { type: "set-operation", operation, terms, scope };
  if (first === void 0) return relationOf(made2, []);
  const certain = terms.reduce((least, term) => Math.min(least, term.certain), first.certain);
  const columns = first.columns.slice(0, certain).map((column, place) => combined(column, terms, place));
  const open = terms.find((term) => term.openings.length > 0);
  if (open === void 0) return relationOf(made2, columns);
  const reason = open.openings[0]?.reason ?? "";
  const find = (name) => byName(name, first, terms.length > 1 ? reason : "");
  return relationOf(made2, columns, [{ reason, find }], certain);
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
  const own2 = columnOf(first, name);
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
  const { made: made2 } = output;
  return made2.type === "select" ? { ...made2.scope, output } : scopeOver(output, scope);
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
  const said = options.findLast((option) => option.feature === feature);
  return (said ?? options.find((option) => option.feature === "ALL"))?.strategy ?? "INCLUDING";
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
function created(cursor, create, catalogue) {
  const own2 = ownDraft(cursor, create);
  if (create.like !== null) return keyed(likeAnother(own2, create, catalogue));
  return keyed(create.query === null ? own2 : filled(own2, create, cursor.tokens.text, catalogue));
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
function likeAnother(own2, { like }, catalogue) {
  const parts = like?.target.name.parts.map((part) => part.text) ?? [];
  const schema = catalogue.tableOf(parts);
  const unknown2 = `${parts.join(".")}, which it is LIKE, is not known`;
  const base = schema === null ? { ...uncreated, unknown: unknown2 } : draftOf(schema);
  return added(taken(base, like?.options ?? []), own2);
}
function filled(own2, create, text2, catalogue) {
  const { query } = create;
  if (query === null) return own2;
  const scope = emptyScope(text2, catalogue);
  const relation = relationOfQuery(query, scope);
  for (const common2 of scope.allCommon) common2.columns.forEach(typeOfColumn);
  const names = create.schema.names.flatMap(({ parts }) => parts.slice(-1));
  const given = create.object === "view" ? renamed(relation, names) : relation;
  return behind(own2, given, create.object === "view" ? [] : create.schema.names);
}
function behind(own2, query, order2 = []) {
  const declared = new Map(own2.columns.map((column) => [column.name, column]));
  const derived = inOrder(query.columns, order2).map((column) => overridden(declared, derivedColumn(column)));
  const names = new Set(derived.map(({ name }) => name));
  const unknown2 = query.openings[0]?.reason ?? null;
  return {
    ...own2,
    columns: [...own2.columns.filter(({ name }) => !names.has(name)), ...derived],
    unknown: unknown2,
    query
  };
}
function inOrder(columns, order2) {
  if (order2.length !== columns.length) return columns;
  const named3 = order2.map(({ parts }) => columns.find(({ name }) => name === parts.at(-1)?.text));
  return named3.every((column) => column !== void 0) ? named3 : columns;
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
  return paths.map(({ parts }) => parts.map((part) => part.text).join("."));
}
function changed(draft, cursor, { schema }) {
  const columns = schema.columns.reduce((list, column) => withPlaced(list, cursor, column), draft.columns);
  return keyed({
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
function without(options, keys4) {
  const reset = new Set(keys4.map(({ value }) => value));
  return new Map([...options].filter(([key]) => !reset.has(key)));
}
function requeried(draft, cursor, { query }, catalogue) {
  if (query === null) return draft;
  return behind({ ...draft, columns: [] }, relationOfQuery(query, emptyScope(cursor.tokens.text, catalogue)));
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
  const table = { written: id, schema: null };
  const made2 = { type: "table", table };
  const own2 = columns.map((schema) => {
    const source = { type: "stored", table, name: schema.name, schema };
    return { name: schema.name, source };
  });
  return relationOf(made2, own2);
}
function computedColumn(draft, column, { expression, text: text2 }, own2) {
  const scope = scopeOver(own2, emptyScope(text2, noTables));
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
function difference(rule, column, words, [oldReaders, newReaders]) {
  return { rule, column, words: `column ${column} ${words}`, oldReaders, newReaders };
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
  const words = `${saidOf(before)} \u2192 ${saidOf(after)}`;
  const readable = [before.virtual, after.virtual];
  return [difference("column-computed", before.name, words, readable)];
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
  const words = `${shownType(before.type)} \u2192 ${shownType(after.type)}`;
  return [difference(rule, name, words, [oldReaders, newReaders])];
}
function unknownType({ name, type }, after) {
  const words = `${shownOr(type)} \u2192 ${shownOr(after.type)}`;
  return [difference("unknown", name, words, [null, null])];
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
  const words = `columns reordered: ${was} \u2192 ${is}`;
  return [{ rule: "columns-reordered", column: null, words, oldReaders: true, newReaders: true }];
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
  const words = before === null ? `${what} added: ${after ?? ""}` : after === null ? `${what} removed: ${before}` : `${what} changed: ${before} \u2192 ${after}`;
  return [{ rule, column: null, words, ...readable }];
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
var longest2 = 60;
var around = 16;
function shortened(text2) {
  const line = oneLine(text2);
  return line.length <= longest2 ? line : `${whole2(line.slice(0, longest2 - 1))}\u2026`;
}
function shortenedPair(before, after) {
  if (before === after) return `${shortened(after)} (of another table now)`;
  const [was, is] = [oneLine(before), oneLine(after)];
  if (was.length <= longest2 && is.length <= longest2) return `${was} \u2192 ${is}`;
  const from = wordBefore(was, sharedStart(was, is) - around);
  const behind2 = sharedEnd(was, is, from);
  return `${cut(was, from, behind2)} \u2192 ${cut(is, from, behind2)}`;
}
function cut(text2, from, behind2) {
  const to = wordBehind(text2, text2.length - behind2 + around);
  const middle = shortened(text2.slice(from, to).trim());
  return `${from > 0 ? "\u2026 " : ""}${middle}${to < text2.length && !middle.endsWith("\u2026") ? " \u2026" : ""}`;
}
function oneLine(text2) {
  return text2.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}
function whole2(text2) {
  const last = text2.charCodeAt(text2.length - 1);
  return last >= 55296 && last < 56320 ? text2.slice(0, -1) : text2;
}
function sharedStart(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
function sharedEnd(one, other, from) {
  const most = Math.min(one.length, other.length) - from;
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  return length;
}
function wordBefore(text2, at) {
  return at <= 0 ? 0 : text2.lastIndexOf(" ", at) + 1;
}
function wordBehind(text2, at) {
  const blank = at >= text2.length ? -1 : text2.indexOf(" ", at);
  return blank < 0 ? text2.length : blank;
}

// src/sql/difference/comparison.ts
function inside(comparison, where2) {
  return { ...comparison, within: [...comparison.within, where2] };
}
function same({ before, after }, was, is) {
  return before.text(was) === after.text(is);
}
function told2({ before, after, within, target }, kind, words, was, is, change = "logic") {
  return {
    kind,
    change,
    words: [...outline(within), words].join(": "),
    target,
    before: was === null ? null : before.standing(was),
    after: is === null ? null : after.standing(is)
  };
}
function outline(within) {
  return within.length <= 4 ? within : [...within.slice(0, 1), "\u2026", ...within.slice(-2)];
}
function changed2(comparison, kind, lead, was, is) {
  const { before, after } = comparison;
  return told2(comparison, kind, `${lead} ${shortenedPair(before.said(was), after.said(is))}`, was, is);
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
function bareBody(body) {
  return body.type === "query" && saysNothing(body) ? bareBody(body.body) : body;
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
  return partsOf2(condition).map((expression) => ({ side, expression, norm: normOf(side, expression) }));
}
function partsOf2(condition) {
  return condition.type === "chain" && condition.operators[0] === "AND" ? condition.operands.flatMap(partsOf2) : [condition];
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
function collectPaths(expression, add2) {
  if (expression.type === "path") add2(expression);
  else eachChild(expression, (child) => collectPaths(child, add2));
}

// src/sql/difference/matching.ts
function matched(before, after, keys4) {
  const partners = /* @__PURE__ */ new Map();
  let went = before;
  let came = after;
  for (const key of keys4) {
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
  let last = -1;
  return pairs.some(([partner]) => {
    const place = places2.get(partner) ?? 0;
    const isBack = place < last;
    last = place;
    return isBack;
  });
}

// src/sql/difference/piece.ts
function pieceOf(side, span) {
  return span === null ? null : { text: side.text(span), said: side.said(span), span };
}
function listPiece(side, list) {
  return joined2(list, (span, write) => write(side, span));
}
function orderPiece(side, items) {
  const spans = items.map((item) => ({ ...item, start: item.expression.start, end: item.expression.end }));
  return joined2(
    spans,
    ({ expression, descending, nulls }, write) => [write(side, expression), descending ? "DESC" : "", nulls].filter((word) => word !== "").join(" ")
  );
}
function wordPiece(word, span) {
  return word === "" ? null : { text: word, said: word, span };
}
function joined2(list, text2) {
  const [first, last] = [list[0], list.at(-1)];
  if (first === void 0 || last === void 0) return null;
  return {
    text: list.map((item) => text2(item, (side, span) => side.text(span))).join(", "),
    said: list.map((item) => text2(item, (side, span) => side.said(span))).join(", "),
    span: { start: first.start, end: last.end }
  };
}
function pieceFound(comparison, kind, noun, was, is, change = "logic") {
  if (was?.text === is?.text) return [];
  const words = wordsFor(noun, was?.said ?? null, is?.said ?? null);
  return [told2(comparison, kind, words, was?.span ?? null, is?.span ?? null, change)];
}
function wordsFor(noun, was, is) {
  if (was === null) return `${noun} added: ${shortened(is ?? "")}`;
  if (is === null) return `${noun} removed: ${shortened(was)}`;
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
  const entries = tables2.map(({ table, join }) => {
    const label = labelOf2(table, side.text);
    const shown2 = shortened(labelOf2(table, side.said));
    return { side, table, join, alias: aliasOf(table), qualifier: qualifierOf(side, table), label, shown: shown2 };
  });
  const seen = /* @__PURE__ */ new Set();
  const twice = new Set(entries.flatMap(({ label }) => seen.has(label) ? [label] : (seen.add(label), [])));
  return entries.map(
    (entry) => twice.has(entry.label) && entry.alias !== "" ? { ...entry, shown: `${entry.shown} ${entry.alias}` } : entry
  );
}
function flattened(table, join) {
  if (table.type !== "joins") return [{ table, join }];
  return [...flattened(table.first, join), ...table.joins.flatMap((inner) => flattened(inner.right, inner))];
}
function qualifiersIn(side, from) {
  const qualifiers = flattened(from, null).flatMap(
    ({ table }) => table.type === "bracketed" ? [...qualifiersIn(side, table.inner)] : qualifierOf(side, table) ?? []
  );
  return new Set(qualifiers);
}
function bareNamesIn(from) {
  return flattened(from, null).flatMap(({ table }) => {
    if (table.type === "bracketed") return bareNamesIn(table.inner);
    const isBare = table.type === "table" && table.alias === null && table.name.parts.length === 1;
    return isBare ? table.name.parts.map((part) => part.text) : [];
  });
}
function nameText({ said }, { start, end, quoted }) {
  return said(quoted ? { start: start - 1, end: end + 1 } : { start, end });
}
function aliasOf(table) {
  switch (table.type) {
    case "joins":
    case "bracketed":
      return "";
    case "sample":
      return aliasOf(table.input);
    case "table":
      return table.alias?.name.text ?? table.name.parts.at(-1)?.text ?? "";
    default:
      return table.alias?.name.text ?? "";
  }
}
function qualifierOf(side, table) {
  if (table.type === "joins" || table.type === "bracketed") return null;
  if (table.type === "sample") return qualifierOf(side, table.input);
  const { alias } = table;
  if (alias === null) return table.type === "table" ? side.own(table.name) : null;
  return nameText(side, alias.name);
}
function labelOf2(table, text2) {
  switch (table.type) {
    case "table":
      return text2(table.name);
    case "derived":
      return table.alias === null ? "a sub-query" : `sub-query ${table.alias.name.text}`;
    case "function":
      return functionLabel(table, text2);
    case "unnest":
      return `UNNEST(${table.arguments.map(text2).join(", ")})`;
    case "match-recognize":
      return `MATCH_RECOGNIZE(${labelOf2(table.input, text2)})`;
    case "pivot":
    case "unpivot":
      return `${table.type.toUpperCase()}(${labelOf2(table.input, text2)})`;
    case "sample":
      return labelOf2(table.input, text2);
    case "bracketed":
    case "joins":
      return `(${flattened(table.type === "joins" ? table : table.inner, null).map((entry) => labelOf2(entry.table, text2)).join(", ")})`;
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
  return shortened(said(value));
}
function intervalText(said, interval) {
  const { value, unit, negative } = interval;
  const text2 = said(value);
  const bare = value.type === "literal" && value.kind === "string" ? text2.slice(1, -1) : text2;
  return `${negative ? "-" : ""}${bare} ${unit}`;
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
  const [first, last] = [frame?.bounds[0], frame?.bounds.at(-1)];
  if (frame === null || first === void 0 || last === void 0) return null;
  const span = { start: first.start, end: last.end };
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
  return [told2(comparison, "join", `LATERAL ${is.lateral ? "added" : "removed"}`, was, is)];
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
      ({ role, value }) => told2(comparison, kind, `${what}: ${role} ${saidBy(after, value)} added`, null, value)
    ),
    ...went.map(
      ({ role, value }) => told2(comparison, kind, `${what}: ${role} ${saidBy(before, value)} removed`, value, null)
    )
  ];
}
function argumentFound(comparison, was, { role, value: is }, { kind, what }) {
  if (same(comparison, was, is)) return [];
  if (isTable(was) && isTable(is)) return tableFound(inside(comparison, what), was, is);
  const [from, to] = [saidBy(comparison.before, was), saidBy(comparison.after, is)];
  const lead = `${what}: ${role}`;
  if (isShort(was) && isShort(is) && from !== to)
    return [told2(comparison, kind, `${lead} ${from} \u2192 ${to}`, was, is)];
  return expressionFound(comparison, { kind, what: lead, lead }, was, is);
}
function isShort({ type }) {
  return type === "interval" || type === "descriptor";
}
function isTable(value) {
  return value.type === "table-argument" || value.type === "subquery";
}
function tableFound(comparison, was, is) {
  const none2 = { partitionBy: [], orderBy: [] };
  return [
    ...queryFound(comparison, was.query, is.query, insideOutput),
    ...partitioningFound(
      comparison,
      was.type === "subquery" ? none2 : was,
      is.type === "subquery" ? none2 : is
    )
  ];
}

// src/sql/difference/hint.ts
var keys = [({ text: text2 }) => text2, ({ hint }) => hint.name];
function hintsFound(comparison, was, is, table = "") {
  if (was.length + is.length === 0) return [];
  const { before, after } = comparison;
  const entry = ({ text: text2, said }) => (hint) => ({ hint, text: text2(hint), said: said(hint) });
  const entries = was.map(entry(before));
  const found2 = matched(entries, is.map(entry(after)), keys);
  const { pairs, came, went } = found2;
  const [of, to, from] = table === "" ? ["", "", ""] : [` of ${table}`, ` to ${table}`, ` from ${table}`];
  return [
    ...pairs.flatMap(([one, other]) => {
      if (one.text === other.text) return [];
      const words = `hint${of} changed: ${shortenedPair(one.said, other.said)}`;
      return [told2(comparison, "hint", words, one.hint, other.hint, classOf(other.hint))];
    }),
    ...came.map(
      ({ hint, said }) => told2(comparison, "hint", `hint ${shortened(said)} added${to}`, null, hint, classOf(hint))
    ),
    ...went.map(
      ({ hint, said }) => told2(comparison, "hint", `hint ${shortened(said)} removed${from}`, hint, null, classOf(hint))
    ),
    ...isReordered(entries, found2) ? [told2(comparison, "hint", `hints${of} reordered`, was[0] ?? null, is[0] ?? null)] : []
  ];
}
function classOf({ name }) {
  return name === "OPTIONS" ? "options" : "logic";
}

// src/sql/difference/column.ts
function columnsOf(side, items, given) {
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
var keys2 = [
  ({ name, text: text2 }) => `${name ?? ""} ${text2}`,
  ({ name }) => name,
  ({ text: text2 }) => text2
];
function columnPairs(before, after, isPlaced) {
  const known10 = matched(before, after, keys2);
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
  let behind2 = -1;
  let offset = 0;
  return columns.flatMap((column) => {
    const number = known10.get(column);
    behind2 = number ?? behind2;
    offset = number === void 0 ? offset + 1 : 0;
    return number === void 0 ? [[column, `${behind2} ${offset}`]] : [];
  });
}

// src/sql/difference/select-list.ts
function columnsFound(comparison, noun, was, is, output) {
  const before = columnsOf(comparison.before, was, output.before);
  const after = columnsOf(comparison.after, is, output.after);
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
  const named3 = isOther ? [renamedTold(list, was, is)] : [];
  const hidden = was.name === is.name && was.own !== is.own ? [aliasTold(list, was, is)] : [];
  return [...found2, ...named3, ...hidden];
}
function isAliased(...columns) {
  return columns.some(({ item }) => item.alias !== null);
}
function renamedTold({ comparison, noun, output }, was, is) {
  const change = is.name === null ? "has no name any more" : `renamed to ${is.name}`;
  return told2(comparison, "column", `${noun} ${was.shown} ${change}`, was.item, is.item, output.renamed);
}
function aliasTold({ comparison, noun }, was, is) {
  const words = `${noun} ${is.shown}: own name ${was.own ?? "none"} \u2192 ${is.own ?? "none"}`;
  return told2(comparison, "column", words, was.item, is.item);
}
function cameFound({ comparison, noun, output }, { pairs, came }) {
  const last = pairs.at(-1)?.[1].place ?? -1;
  return came.map((column) => {
    const isLast2 = column.place > last;
    const words = `${noun} ${column.shown} added${isLast2 ? "" : " before others"}${saidBy2(comparison.after, column)}`;
    return told2(comparison, "column", words, null, column.item, isLast2 ? output.appended : "logic");
  });
}
function wentTold({ comparison, noun, output }, column) {
  const words = `${noun} ${column.shown} removed${saidBy2(comparison.before, column)}`;
  return told2(comparison, "column", words, column.item, null, output.gone);
}
function saidBy2({ said }, { item, name }) {
  const { expression } = item;
  const isPlain = expression.type === "star" || expression.type === "path" && expression.parts.at(-1)?.text === name;
  return isPlain ? "" : `: ${shortened(said(expression))}`;
}
function reorderedTold({ comparison, noun }, { pairs }) {
  const before = pairs.map(([was]) => was).sort((one, other) => one.place - other.place);
  const after = pairs.map(([, is]) => is);
  const names = (columns) => columns.map(({ listed: listed2 }) => listed2).join(", ");
  const words = `${noun}s reordered: ${shortenedPair(names(before), names(after))}`;
  return told2(comparison, "column", words, spanOf(before), spanOf(after));
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
    ([noun, piece]) => pieceFound(comparison, "match-recognize", noun, piece, after.get(noun) ?? null)
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
  const words = ({ variable }) => `DEFINE ${variable.text}`;
  return [
    ...pairs.flatMap(
      ([one, other]) => conditionFound(comparison, "match-recognize", words(other), one.condition, other.condition)
    ),
    ...came.map((define) => told2(comparison, "match-recognize", `${words(define)} added`, null, define)),
    ...went.map((define) => told2(comparison, "match-recognize", `${words(define)} removed`, define, null))
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
function substituteFor(cursor, name, table) {
  const from = heardAround(cursor, name.start);
  const before = cursor.tokens.text.slice(startOf(cursor, from), name.start);
  const to = heardAt(cursor, name.end);
  const last = heardAround(cursor, name.end - 1);
  const after = cursor.tokens.text.slice(name.end, endOf(cursor, last));
  return [from, { to: Math.max(to, from + 1), text: `${before}${table}${name.companion}${after}` }];
}

// src/sql/difference/side.ts
function sideOf2(version) {
  const { sql, statement, nameOf: nameOf5 } = version;
  const { cursor, syntax } = parsedOf(statement) ?? parseRange(sql.text, statement);
  const names = substitutesFor(cursor, statement.names, nameOf5);
  const range = rangeWriter(cursor);
  const spoken2 = rangeWriter(cursor, spokenToken);
  const write = ({ start, end }, renamed2) => range(heardAt(cursor, start), heardAt(cursor, end), {
    get: (heard) => renamed2.get(heard) ?? names.get(heard)
  });
  const none2 = /* @__PURE__ */ new Map();
  const text2 = (span) => write(span, none2);
  const said = ({ start, end }) => spoken2(heardAt(cursor, start), heardAt(cursor, end), names);
  return {
    syntax,
    cursor,
    names,
    renamed: none2,
    write,
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
function textAround({ text: text2 }, { start, end }, holes) {
  let from = start;
  const pieces = holes.map((hole) => {
    const piece = text2({ start: from, end: hole.start });
    from = hole.end;
    return piece;
  });
  return [...pieces, text2({ start: from, end })].join(" \u2026 ");
}
function standingsIn({ sql, statement }) {
  const starts = lineStarts(sql.text.slice(statement.start, statement.end));
  return ({ start, end }) => {
    const { line, column } = placeAt(starts, start - statement.start);
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
function ofTables(comparison, was, is, shown2) {
  if (was.type === "table" && is.type === "table") return namedFound(comparison, was, is, shown2);
  if (was.type === "derived" && is.type === "derived") return derivedFound(comparison, was, is);
  if (was.type === "function" && is.type === "function") return functionFound(comparison, was, is);
  if (was.type === "unnest" && is.type === "unnest") return unnestFound(comparison, was, is);
  if (was.type === "match-recognize" && is.type === "match-recognize") return matchFound(comparison, was, is);
  if (was.type === "bracketed" && is.type === "bracketed")
    return relationsFound(comparison, { from: was.inner }, { from: is.inner }).found;
  if (hasInput(was) && hasInput(is) && was.type === is.type) return shapedFound(comparison, was, is);
  return [readsTold(comparison, was, is, shown2)];
}
function readsTold(comparison, was, is, [before, after]) {
  return told2(comparison, "table", `reads ${after} instead of ${before}`, was, is);
}
function namedFound(comparison, was, is, shown2) {
  const { before, after } = comparison;
  const isAnother = before.text(was.name) !== after.text(is.name);
  return [
    ...isAnother ? [readsTold(comparison, was, is, shown2)] : [],
    ...hintsFound(comparison, was.hints, is.hints, shown2[1]),
    ...pieceFound(comparison, "table", `columns of ${shown2[1]}`, extended2(before, was), extended2(after, is)),
    ...pieceFound(
      comparison,
      "join",
      `time of ${shown2[1]}`,
      pieceOf(before, was.asOf),
      pieceOf(after, is.asOf)
    )
  ];
}
function extended2(side, { extend }) {
  return listPiece(
    side,
    extend.map(({ name, dataType }) => ({ start: name.start, end: dataType.end }))
  );
}
function derivedFound(comparison, was, is) {
  const within = inside(
    comparison,
    `in ${is.alias === null ? "sub-query" : `sub-query ${is.alias.name.text}`}`
  );
  const lateral = was.lateral === is.lateral ? [] : [told2(within, "join", `LATERAL ${is.lateral ? "added" : "removed"}`, was, is)];
  const output = givenNames(insideOutput, was.alias?.columns ?? [], is.alias?.columns ?? []);
  return [...lateral, ...queryFound(within, was.query, is.query, output)];
}
function unnestFound(comparison, was, is) {
  const { before, after } = comparison;
  const ordinality = was.ordinality === is.ordinality ? [] : [told2(comparison, "table", `WITH ORDINALITY ${is.ordinality ? "added" : "removed"}`, was, is)];
  const [from, to] = [listPiece(before, was.arguments), listPiece(after, is.arguments)];
  return [...pieceFound(comparison, "table", "UNNEST", from, to), ...ordinality];
}
function hasInput(table) {
  return "input" in table;
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
  const words = `alias of ${is.shown}: ${from || "none"} \u2192 ${to || "none"}`;
  return [told2(comparison, "table", words, before ?? was.table, after ?? is.table), ...columns];
}
function aliasIn(table) {
  return "alias" in table ? table.alias : null;
}

// src/sql/difference/join.ts
function joinAdded(comparison, { table, join, shown: shown2 }) {
  return told2(comparison, "join", `join with ${shown2} added${kindNote(join)}`, null, join ?? table);
}
function joinRemoved(comparison, { table, join, shown: shown2 }) {
  return told2(comparison, "join", `join with ${shown2} removed${kindNote(join)}`, join ?? table, null);
}
function kindNote(join) {
  return join === null || join.kind === "INNER" ? "" : ` (${kindOf2(join)})`;
}
function kindOf2(join) {
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
  const [before, after] = [kindOf2(was.join), kindOf2(is.join)];
  if (before === after || reordered2 && (was.join === null || is.join === null)) return [];
  const words = `join with ${is.shown}: ${before} \u2192 ${after}`;
  return [told2(comparison, "join", words, was.join ?? was.table, is.join ?? is.table)];
}
function movedConditions({ before, after }, pairs) {
  const changed3 = pairs.filter(([was, is]) => was.join === null !== (is.join === null));
  const went = changed3.map(([was]) => was).filter(({ join }) => join !== null);
  const came = changed3.map(([, is]) => is).filter(({ join }) => join !== null);
  const side = new Map([...went.map((e) => [e, before]), ...came.map((e) => [e, after])]);
  const textOf4 = (entry) => onPiece(side.get(entry) ?? entry.side, entry.join)?.text ?? null;
  return new Set(matched(went, came, [textOf4]).pairs.flat());
}
function onFound(comparison, shown2, was, is) {
  const what = `join condition with ${shown2}`;
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
function withRenames(side, within, renames) {
  if (renames.tables.size + renames.qualifiers.size === 0) return side;
  const writing = { side, more: /* @__PURE__ */ new Map() };
  for (const part of Object.values(within)) walk(writing, part, renames);
  return rewritten(side, writing.more);
}
function walk(writing, part, renames) {
  if (Array.isArray(part)) for (const item of part) walk(writing, item, renames);
  else if (isNode(part)) walkNode(writing, part, renames);
}
function isNode(part) {
  return typeof part === "object" && part !== null;
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
  for (const [key, part] of Object.entries(node)) {
    if (isType(node, "table") && key === "name") renameTable(writing, node.name, renames);
    else walk(writing, part, renames);
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
  const at = heardAt(side.cursor, start);
  if (text2 !== void 0 && !side.names.has(at)) more.set(at, { to: at + 1, text: text2 });
}
function renameQualifier({ side, more }, [first], { start }, { qualifiers }) {
  if (first === void 0 || qualifiers.size === 0) return;
  const at = heardAt(side.cursor, start);
  const known10 = side.names.get(at);
  const text2 = qualifiers.get(known10?.text ?? nameText(side, first));
  if (text2 !== void 0) more.set(at, { to: known10?.to ?? at + 1, text: text2 });
}

// src/sql/difference/from.ts
function relationsFound(outer, was, is) {
  const before = fromEntries(outer.before, was.from);
  const after = fromEntries(outer.after, is.from);
  const found2 = matched(before, after, keys3);
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
var keys3 = [
  ({ label, alias }) => `${label} ${alias}`,
  ({ alias }) => alias === "" ? null : alias,
  ({ label }) => label,
  ({ side, table }) => table.type === "derived" ? side.text(table.query) : null,
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
  const words = `joins reordered: ${shortenedPair(was.words, is.words)}`;
  return told2(comparison, "join", words, was.span, is.span);
}
function listOf2(entries) {
  const words = entries.map((entry) => entry.shown).join(", ");
  return { words, span: { start: entries[0]?.table.start ?? 0, end: entries.at(-1)?.table.end ?? 0 } };
}

// src/sql/difference/named-window.ts
var nameOf2 = ({ named: named3 }) => named3.name.text;
var textOf = ({ named: named3, side }) => side.text(named3.window);
function pairedWindows(outer, was, is) {
  const before = was.windows.map((named3) => ({ named: named3, side: outer.before }));
  const after = is.windows.map((named3) => ({ named: named3, side: outer.after }));
  const areAsMany = before.length === after.length;
  const windows2 = matched(before, after, [nameOf2, textOf, () => areAsMany ? "" : null]);
  const [from, to] = inCommon(windows2.pairs.map(([one, other]) => [`before ${nameOf2(one)}`, nameOf2(other)]));
  return {
    windows: windows2,
    before,
    comparison: {
      ...outer,
      before: called(outer.before, was, (name) => from.get(`before ${name}`) ?? `before ${name}`),
      after: called(outer.after, is, (name) => to.get(name) ?? `after ${name}`)
    }
  };
}
function called(side, { windows: windows2 }, nameFor) {
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
    ...order2 ? [told2(comparison, "window", "windows reordered", was, is)] : [],
    ...windows2.pairs.flatMap(
      ([{ named: one }, { named: other }]) => windowFound(inside(comparison, `window ${other.name.text}`), one.window, other.window)
    ),
    ...windows2.came.map(
      ({ named: named3 }) => told2(comparison, "window", `window ${named3.name.text} added`, null, named3)
    ),
    ...windows2.went.map(
      ({ named: named3 }) => told2(comparison, "window", `window ${named3.name.text} removed`, named3, null)
    )
  ];
}

// src/sql/difference/select.ts
function selectFound(outer, was, is, output) {
  if (same(outer, was, is)) return [];
  const { found: found2, comparison: related } = relationsFound(outer, was, is);
  const named3 = pairedWindows(related, was, is);
  const { comparison } = named3;
  if (same(comparison, was, is)) return found2;
  const clauses = clausesFound2(comparison, was, is, output);
  return orElse(
    [...found2, ...clauses, ...namedWindowsFound(named3, was, is)],
    () => told2(comparison, "query", "query changed", was, is)
  );
}
function clausesFound2(comparison, was, is, output) {
  const isDistinct = was.quantifier === "DISTINCT" || is.quantifier === "DISTINCT";
  return [
    ...conditionFound(comparison, "filter", "filter", was.where, is.where),
    ...columnsFound(comparison, "column", was.items, is.items, isDistinct ? whereRowsCount(output) : output),
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
    ...was.quantifier === "DISTINCT" === distinct ? [] : [told2(comparison, "distinct", `DISTINCT ${word(distinct)}`, was, is)],
    ...was.stream === is.stream ? [] : [told2(comparison, "query", `STREAM ${word(is.stream)}`, was, is)]
  ];
}
function groupFound(comparison, was, is) {
  const [before, after] = [groupPiece(comparison.before, was), groupPiece(comparison.after, is)];
  return pieceFound(comparison, "group-by", "GROUP BY", before, after);
}
function groupPiece(side, group) {
  const piece = group === null ? null : listPiece(side, group.items);
  if (piece === null || group?.quantifier !== "DISTINCT") return piece;
  return { ...piece, text: `DISTINCT ${piece.text}`, said: `DISTINCT ${piece.said}` };
}

// src/sql/difference/branch.ts
function branchesOf(side, body) {
  const { terms, operators } = flat(body);
  return terms.map((term, place) => ({
    body: term,
    text: side.text(rangeOf(term)),
    number: place + 1,
    operator: operators[Math.max(0, place - 1)] ?? "UNION",
    isFirst: place === 0,
    reads: readsOf(side, term),
    features: featuresOf(side, term)
  }));
}
function operatorsOf(body) {
  return flat(body).operators;
}
function flat(body) {
  if (body.type !== "set-operation") return { terms: [bareBody(body)], operators: [] };
  const parts = body.terms.map((term, place) => {
    const bare = bareBody(term);
    return bare.type === "set-operation" && isOneWith(bare, body, place) ? flat(bare) : { terms: [bare], operators: [] };
  });
  return {
    terms: parts.flatMap(({ terms }) => terms),
    operators: parts.flatMap(({ operators }, place) => [
      ...body.operators.slice(place - 1, place),
      ...operators
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
      return `reads ${shortened(
        fromEntries(side, body.from).map(({ shown: shown2 }) => shown2).join(", ")
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
      (branch) => told2(comparison, "branch", `${spoken(branch)} added`, null, rangeOf(branch.body))
    ),
    ...found2.went.map(
      (branch) => told2(comparison, "branch", `${spoken(branch)} removed`, rangeOf(branch.body), null)
    ),
    ...isReordered(before, found2) ? [told2(comparison, "branch", "branches reordered", rangeOf(was), rangeOf(is))] : []
  ];
  return orElse(
    differences,
    () => told2(comparison, "branch", "brackets around branches changed", rangeOf(was), rangeOf(is))
  );
}
function alike(before, after) {
  const equal = matched(before, after, [({ text: text2 }) => text2]);
  const rest = mostAlike(equal.went, equal.came);
  const pairs = [...equal.pairs, ...rest.pairs].sort(([, one], [, other]) => one.number - other.number);
  return { ...rest, pairs };
}
function operatorsFound(comparison, pairs, was, is) {
  const words = pairs.flatMap(
    ([one, other]) => one.isFirst || other.isFirst || one.operator === other.operator ? [] : [`${one.operator} \u2192 ${other.operator}`]
  );
  return [...new Set(words)].map((change) => told2(comparison, "branch", change, rangeOf(was), rangeOf(is)));
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
  const keys4 = [({ text: text2 }) => text2, firstOf2, () => ""];
  const { pairs, came, went } = matched(rowsOf(before, was), rowsOf(after, is), keys4);
  const found2 = [
    ...pairs.flatMap(
      ([one, other]) => one.text === other.text ? [] : [changed2(comparison, "row", "row changed:", one.row, other.row)]
    ),
    ...came.flatMap(({ row }) => pieceFound(comparison, "row", "row", null, pieceOf(after, row))),
    ...went.flatMap(({ row }) => pieceFound(comparison, "row", "row", pieceOf(before, row), null))
  ];
  return orElse(found2, () => told2(comparison, "row", "rows reordered", was, is));
}
function rowsOf(side, { rows }) {
  return rows.map((row) => ({ row, text: side.text(row) }));
}
function firstOf2({ text: text2 }) {
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
  const words = `reads ${comparison.after.said(is)} instead of ${comparison.before.said(was)}`;
  return [told2(comparison, "table", words, was, is)];
}

// src/sql/difference/common-table.ts
var nameOf3 = ({ table }) => table.name.text;
var textOf2 = ({ table, side }) => side.text(table.query);
function commonTablesFound(outer, was, is) {
  if (was.with.length + is.with.length === 0) return { found: [], comparison: outer };
  const before = was.with.map((table) => ({ table, side: outer.before }));
  const after = is.with.map((table) => ({ table, side: outer.after }));
  const found2 = matched(before, after, [nameOf3, textOf2]);
  const [from, to] = inCommon(found2.pairs.map(([one, other]) => [nameOf3(one), nameOf3(other)]));
  const comparison = {
    ...outer,
    before: withRenames(outer.before, was, { ...noRenames, tables: from }),
    after: withRenames(outer.after, is, { ...noRenames, tables: to })
  };
  const order2 = isReordered(before, found2) ? [told2(outer, "common-table", "CTEs reordered", was, is)] : [];
  const recursive = was.recursive === is.recursive ? [] : [recursiveTold(outer, was, is)];
  return {
    comparison,
    found: [
      ...found2.pairs.flatMap(([one, other]) => pairFound2(comparison, one.table, other.table)),
      ...found2.came.map(
        ({ table }) => told2(outer, "common-table", `CTE ${table.name.text} added`, null, table)
      ),
      ...found2.went.map(
        ({ table }) => told2(outer, "common-table", `CTE ${table.name.text} removed`, table, null)
      ),
      ...order2,
      ...recursive
    ]
  };
}
function pairFound2(comparison, was, is) {
  const [from, to] = [was.name.text, is.name.text];
  const renamed2 = from === to ? [] : [told2(comparison, "common-table", `CTE ${from} renamed to ${to}`, was, is)];
  const within = inside(comparison, `in CTE ${to}`);
  const columns = pieceFound(
    within,
    "common-table",
    "list of columns",
    listPiece(within.before, was.columns),
    listPiece(within.after, is.columns)
  );
  const output = givenNames(insideOutput, was.columns, is.columns);
  return [...renamed2, ...columns, ...queryFound(within, was.query, is.query, output)];
}
function recursiveTold(comparison, was, is) {
  return told2(comparison, "common-table", `RECURSIVE ${is.recursive ? "added" : "removed"}`, was, is);
}

// src/sql/difference/query.ts
function queryFound(comparison, was, is, output) {
  if (same(comparison, was, is)) return [];
  return orElse(
    partsFound(comparison, unwrapped(was), unwrapped(is), output),
    () => told2(comparison, "query", "query changed", was, is)
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
  const words = was === null ? `${is?.said ?? ""} added` : is === null ? `${was.said} removed` : shortenedPair(was.said, is.said);
  return [told2(comparison, "limit", `${word} ${words}`, was?.span ?? null, is?.span ?? null)];
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
  return before.flatMap((part, place) => {
    const other = after[place];
    return other === void 0 ? [] : insideFound(comparison, part, other);
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
  const holes = insidesOf(expression);
  return holes.length === 0 ? null : textAround(comparison, expression, holes);
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
  return before === after ? [] : [told2(comparison, "definition", "definition changed", was, is)];
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
    ({ name, expression }) => expression === null ? [] : [{ name: name.parts.map((part) => part.text).join("."), expression }]
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
  return orElse(found2, () => told2(comparison, "query", "query changed", was, is));
}
function outputOf(was, is) {
  const isListed = was.columns.length + is.columns.length > 0;
  const names = ({ columns }) => columns.flatMap((path) => path.parts.slice(-1));
  return isListed ? givenNames(listedOutput, names(was), names(is)) : placedOutput;
}
function targetFound(comparison, was, is) {
  const [before, after] = [was.target.name, is.target.name];
  if (same(comparison, before, after)) return [];
  const words = `writes ${comparison.after.said(after)} instead of ${comparison.before.said(before)}`;
  return [told2(comparison, "target", words, before, after)];
}
function wayFound(comparison, was, is) {
  const [before, after] = [clausesOf2(comparison.before, was), clausesOf2(comparison.after, is)];
  const [wasVerb, isVerb] = [verbOf(was), verbOf(is)];
  return [
    ...wasVerb === isVerb ? [] : [told2(comparison, "insert", `${wasVerb} \u2192 ${isVerb}`, was, is)],
    ...[...before].flatMap(
      ([noun, piece]) => pieceFound(comparison, "insert", noun, piece, after.get(noun) ?? null)
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
  const keys4 = [({ text: text2 }) => text2, ({ target }) => target];
  const found2 = matched(before, membersOf(comparison.after, is), keys4);
  return [
    ...found2.pairs.flatMap(([one, other]) => memberFound(comparison, one, other)),
    ...found2.came.map(
      ({ insert, target }) => told2({ ...comparison, target }, "insert", `INSERT INTO ${target} added`, null, insert)
    ),
    ...found2.went.map(
      ({ insert, target }) => told2({ ...comparison, target }, "insert", `INSERT INTO ${target} removed`, insert, null)
    ),
    ...isReordered(before, found2) ? [told2(comparison, "insert", "INSERTs reordered", was[0] ?? null, is[0] ?? null)] : []
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
  return [told2(comparison, "target", `writes ${to} instead of ${from}`, was.target.name, is.target.name)];
}
function assignmentsOf(change) {
  return change.type === "update" ? change.assignments : [];
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
      ({ column, value }) => told2(comparison, "column", `SET ${nameOf4(column)} added: ${shortened(after.said(value))}`, null, value)
    ),
    ...went.map(
      ({ column, value }) => told2(
        comparison,
        "column",
        `SET ${nameOf4(column)} removed: ${shortened(before.said(value))}`,
        value,
        null
      )
    )
  ];
}
function nameOf4({ parts }) {
  return parts.map((part) => part.text).join(".");
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
  if (isDefinition(syntax)) return told2(comparison, "definition", "definition changed", was, is);
  const isQuery2 = syntax.type === "query-statement" || insertsOf(syntax) !== null;
  return isQuery2 ? told2(comparison, "query", "query changed", was, is) : told2(comparison, "statement", "statement changed", was, is);
}

// src/deploy/meaning.ts
function meaningDifferences(wanted, found2, nameOf5) {
  if (Object.keys(wanted.options).length === 0 && unspaced(wanted.sql) === unspaced(found2.sql)) return [];
  return differencesOf(wanted, found2, nameOf5).map((words) => words.replaceAll("`", ""));
}
function differencesOf(wanted, found2, nameOf5) {
  const [was, is] = [understood(wanted.sql), understood(found2.sql)];
  if (was === null || is === null) return unspaced(wanted.sql) === unspaced(found2.sql) ? [] : [another];
  switch (was.statements[0]?.kind) {
    case "create-table":
      return is.statements[0]?.kind === "create-table" ? tableFound3(wanted, was, found2, is, nameOf5) : [another];
    case "create-view": {
      const versions = versionsOf(was, is, nameOf5);
      return versions === null ? [another] : definedQueryDifferences(...versions).map(({ words }) => words);
    }
    default: {
      const versions = versionsOf(was, is, nameOf5);
      return versions === null ? [another] : statementDifferences(...versions).map(({ words }) => words);
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
    return wordsOf(columnDifferences2(before.columns.map(plain2), after.columns.map(plain2)));
  return [
    ...wordsOf(schemaDifferences(before, asFarAsSaid(after, before))),
    ...optionDifferences2(wanted, before, after)
  ];
}
function wordsOf(differences) {
  return differences.filter(({ rule }) => rule !== "unknown").map(({ words }) => words);
}
function schemaOf({ statements: statements2 }, nameOf5) {
  const [create, ...alters2] = statements2.map((statement) => ({ statement, idOf: nameOf5 }));
  return buildTable("", { creates: create === void 0 ? [] : [create], alters: alters2 }, null, () => noTables);
}
function asFarAsSaid(found2, { options, distribution }) {
  const isSaid = distribution === null || found2.distribution?.startsWith(distribution) === true;
  return {
    ...found2,
    options: new Map([...found2.options].filter(([key]) => options.has(key))),
    distribution: isSaid ? distribution : found2.distribution
  };
}
var told3 = /* @__PURE__ */ new Set(["format", "key.format", "value.format", "changelog.mode"]);
function optionDifferences2(wanted, { options: was }, { options: is }) {
  const isLasting = (key) => !altersInPlace(key) && !(key in wanted.options) && !told3.has(key);
  const lasting2 = [...was].filter(([key]) => isLasting(key));
  return [...lasting2, ...Object.entries(wanted.options)].flatMap(([key, value]) => {
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

// src/deploy/observation.ts
async function observe(engine, environment, definitions2, isAsked = () => true) {
  const seen = {
    objects: await engine.observe(),
    consumers: await engine.consumers(),
    streaming: engine.capabilities.streaming
  };
  const asked = [
    ...environment.objects.filter((object) => isAsked(object.name) && isExpected(object, seen)).flatMap((object) => questionOf(object, definitions2)),
    ...viewQuestions(environment).filter(({ about }) => isAsked(about.name))
  ];
  return { ...seen, differences: await answers(engine, asked, nameOfAll(environment.objects, definitions2)) };
}
function questionOf(object, { definitionOf: definitionOf2 }) {
  const { name, kind } = object;
  if (kind !== "table" && kind !== "view" && kind !== "statement") return [];
  const wanted = definitionOf2(object);
  return wanted === null ? [] : [{ key: objectKey(object), about: { name, kind }, wanted }];
}
function viewQuestions({ serves }) {
  return Object.entries(serves.consumers).flatMap(
    ([name, shown2]) => typeof shown2 === "string" ? [] : [
      {
        key: `view:${name}`,
        about: { name, kind: "view" },
        wanted: { sql: shown2.sql, options: {} }
      }
    ]
  );
}
async function answers(engine, asked, nameOf5) {
  if (asked.length === 0) return /* @__PURE__ */ new Map();
  const found2 = await engine.describe(asked.map(({ about }) => about));
  return new Map(
    asked.flatMap(({ key, wanted }, place) => {
      const there = found2[place] ?? null;
      const words = there === null ? [] : meaningDifferences(wanted, there, nameOf5);
      return words.length === 0 ? [] : [[key, words]];
    })
  );
}

// node_modules/@noble/hashes/_u64.js
var U32_MASK64 = BigInt(4294967295);
var _32n = /* @__PURE__ */ BigInt(32);
function fromBig(n, le = false) {
  return le ? { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) } : { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
function split(lst, le = false) {
  const len = lst.length;
  let Ah = new Uint32Array(len), Al = new Uint32Array(len);
  for (let i = 0; i < len; i++) {
    const { h, l } = fromBig(lst[i], le);
    [Ah[i], Al[i]] = [h, l];
  }
  return [Ah, Al];
}
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE2) {
  const h = fromNumH(n), l = fromNumL(n);
  view.setUint32(byteOffset, isLE2 ? l : h, isLE2), view.setUint32(byteOffset + 4, isLE2 ? h : l, isLE2);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n != "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  length !== void 0 && anumber(length, "length");
  const bytes = isBytes(value), ofLen = length !== void 0 ? ` of length ${length}` : "", got = bytes ? `length=${value.length}` : `type=${typeof value}`, message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  throw bytes ? new RangeError(message) : new TypeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value != "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min))
    throw new RangeError('"output" expected length >= ' + min);
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++)
    arrays[i].fill(0);
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var isLE = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
var hasHexBuiltin = (
  /* @ts-ignore */
  typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function"
);
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  if (abytes(bytes), hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++)
    hex += hexes[bytes[i]];
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str != "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults2, opts, title = "opts") {
  return aopts(defaults2, "defaults"), opts !== void 0 && aopts(opts, title), Object.assign(/* @__PURE__ */ Object.create(null), defaults2, opts);
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons != "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest(), tmp = hashCons(void 0);
  return hashC.outputLen = tmp.outputLen, hashC.blockLen = tmp.blockLen, hashC.canXOF = tmp.canXOF, hashC.create = (opts) => hashCons(opts), Object.assign(hashC, info), Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE2) {
    this.blockLen = blockLen, this.outputLen = outputLen, this.padOffset = padOffset, this.isLE = isLE2, this.buffer = new Uint8Array(blockLen), this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this), abytes(data);
    const { view, buffer, blockLen } = this, len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos), this.pos += take, pos += take, this.pos === blockLen && (this.process(view, 0), this.pos = 0, processed = true);
    }
    return this.length += data.length, processed && this.roundClean(), this;
  }
  digestInto(out) {
    aexists(this), aoutput(out, this), this.finished = true;
    const { buffer, view, blockLen, isLE: isLE2 } = this;
    let { pos } = this;
    buffer[pos++] = 128, buffer.fill(0, pos), this.padOffset > blockLen - pos && (this.process(view, 0), buffer.fill(0)), setU64FromNum(view, blockLen - 8, this.length * 8, isLE2), this.process(view, 0), this.roundClean();
    const oview = out === buffer ? view : createView(out), len = this.outputLen, outLen = len / 4, state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE2);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    return this.destroy(), res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished: finished2, destroyed, pos } = this;
    return to.destroyed = destroyed, to.finished = finished2, to.length = length, to.pos = pos, pos && to.buffer.set(buffer), to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false), this.A = IV[0] | 0, this.B = IV[1] | 0, this.C = IV[2] | 0, this.D = IV[3] | 0, this.E = IV[4] | 0, this.F = IV[5] | 0, this.G = IV[6] | 0, this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0, this.B = B | 0, this.C = C | 0, this.D = D | 0, this.E = E | 0, this.F = F | 0, this.G = G | 0, this.H = H | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15], W2 = SHA256_W[i - 2], s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3, s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25), T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0, T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
      H = G, G = F, F = E, E = D + T1 | 0, D = C, C = B, B = A, A = T1 + T2 | 0;
    }
    A = A + this.A | 0, B = B + this.B | 0, C = C + this.C | 0, D = D + this.D | 0, E = E + this.E | 0, F = F + this.F | 0, G = G + this.G | 0, H = H + this.H | 0, this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true, this.set(0, 0, 0, 0, 0, 0, 0, 0), clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var K512 = split([
  "0x428a2f98d728ae22",
  "0x7137449123ef65cd",
  "0xb5c0fbcfec4d3b2f",
  "0xe9b5dba58189dbbc",
  "0x3956c25bf348b538",
  "0x59f111f1b605d019",
  "0x923f82a4af194f9b",
  "0xab1c5ed5da6d8118",
  "0xd807aa98a3030242",
  "0x12835b0145706fbe",
  "0x243185be4ee4b28c",
  "0x550c7dc3d5ffb4e2",
  "0x72be5d74f27b896f",
  "0x80deb1fe3b1696b1",
  "0x9bdc06a725c71235",
  "0xc19bf174cf692694",
  "0xe49b69c19ef14ad2",
  "0xefbe4786384f25e3",
  "0x0fc19dc68b8cd5b5",
  "0x240ca1cc77ac9c65",
  "0x2de92c6f592b0275",
  "0x4a7484aa6ea6e483",
  "0x5cb0a9dcbd41fbd4",
  "0x76f988da831153b5",
  "0x983e5152ee66dfab",
  "0xa831c66d2db43210",
  "0xb00327c898fb213f",
  "0xbf597fc7beef0ee4",
  "0xc6e00bf33da88fc2",
  "0xd5a79147930aa725",
  "0x06ca6351e003826f",
  "0x142929670a0e6e70",
  "0x27b70a8546d22ffc",
  "0x2e1b21385c26c926",
  "0x4d2c6dfc5ac42aed",
  "0x53380d139d95b3df",
  "0x650a73548baf63de",
  "0x766a0abb3c77b2a8",
  "0x81c2c92e47edaee6",
  "0x92722c851482353b",
  "0xa2bfe8a14cf10364",
  "0xa81a664bbc423001",
  "0xc24b8b70d0f89791",
  "0xc76c51a30654be30",
  "0xd192e819d6ef5218",
  "0xd69906245565a910",
  "0xf40e35855771202a",
  "0x106aa07032bbd1b8",
  "0x19a4c116b8d2d0c8",
  "0x1e376c085141ab53",
  "0x2748774cdf8eeb99",
  "0x34b0bcb5e19b48a8",
  "0x391c0cb3c5c95a63",
  "0x4ed8aa4ae3418acb",
  "0x5b9cca4f7763e373",
  "0x682e6ff3d6b2b8a3",
  "0x748f82ee5defb2fc",
  "0x78a5636f43172f60",
  "0x84c87814a1f0ab72",
  "0x8cc702081a6439ec",
  "0x90befffa23631e28",
  "0xa4506cebde82bde9",
  "0xbef9a3f7b2c67915",
  "0xc67178f2e372532b",
  "0xca273eceea26619c",
  "0xd186b8c721c0c207",
  "0xeada7dd6cde0eb1e",
  "0xf57d4f7fee6ed178",
  "0x06f067aa72176fba",
  "0x0a637dc5a2c898a6",
  "0x113f9804bef90dae",
  "0x1b710b35131c471b",
  "0x28db77f523047d84",
  "0x32caab7b40c72493",
  "0x3c9ebe0a15c9bebc",
  "0x431d67c49c100d4c",
  "0x4cc5d4becb3e42b6",
  "0x597f299cfc657e2a",
  "0x5fcb6fab3ad6faec",
  "0x6c44198c4a475817"
].map((n) => BigInt(n)));
var SHA512_Kh = K512[0];
var SHA512_Kl = K512[1];
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// src/release/hash.ts
function sha2562(text2) {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text2)))}`;
}
function canonicalJson(value) {
  return JSON.stringify(value, (_key, inner) => isRecord(inner) ? sorted(inner) : inner);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/release/once.ts
function once(compute) {
  let known10 = null;
  return () => (known10 ??= { value: compute() }).value;
}

// src/plan/by-table.ts
function byTable(items, tablesOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const table of new Set(tablesOf3(item))) {
      const group = groups.get(table);
      if (group === void 0) groups.set(table, [item]);
      else group.push(item);
    }
  }
  return groups;
}

// src/plan/need.ts
function neededTables(environment, keepers) {
  const writers = byTable(environment.objects, (object) => object.writes);
  const needed = /* @__PURE__ */ new Map();
  const queue = [];
  const need = (table, reader) => {
    if (needed.has(table)) return;
    needed.set(table, reader);
    queue.push(...writers.get(table) ?? []);
  };
  for (const shown2 of Object.values(environment.serves.consumers))
    for (const table of tablesShown(shown2)) need(table, "a consumer");
  queue.push(...keepers);
  for (const keeper of queue) for (const table of keeper.reads) need(table, keeper.name);
  return needed;
}
function isNeeded(object, needed) {
  return object.writes.some((table) => needed.has(table));
}

// src/plan/touching.ts
function withTouching(objects, others) {
  const chosen = new Set(objects);
  const users = byTable(others, ({ reads, writes }) => [...reads, ...writes]);
  const tables2 = byTable(others, (object) => isTable2(object) ? [object.name] : []);
  for (const object of chosen) {
    const touched = isTable2(object) ? users.get(object.name) : object.writes.flatMap((name) => tables2.get(name) ?? []);
    for (const other of touched ?? []) chosen.add(other);
  }
  return [...chosen];
}
function isTable2(object) {
  return object.kind === "table" || object.kind === "view";
}

// src/plan/verdict.ts
function verdictsOf(sides) {
  const verdicts = /* @__PURE__ */ new Map();
  for (const [key, wanted] of sides.wanted) verdicts.set(key, verdictOf(sides, key, wanted));
  for (const [key, wanted] of sides.wanted) {
    if (verdicts.get(key) === "create" && writesBlue(sides, verdicts, wanted)) {
      verdicts.set(key, wanted.kind === "seed" ? "ignore" : "otherwise");
    }
  }
  return spread(sides, verdicts);
}
function verdictOf(sides, key, wanted) {
  const there = sides.present.get(key);
  if (there === void 0) return "create";
  const isContent = sides.same.has(key) || there.content === wanted.content;
  const same2 = isContent && takesOptions(sides, key, there, wanted);
  if (same2 && there.state === "ready") return "keep";
  if (same2 && isResumed(sides, there)) return "create";
  if (there.colour === "blue") return blueVerdict(sides, key, there);
  return isNeeded(there, sides.needed()) ? "stuck" : "replace";
}
function takesOptions(sides, key, there, wanted) {
  if (sides.alterInPlace || sides.unmoved.has(key)) return true;
  return alterationsOf([there], () => wanted.options).length === 0;
}
function blueVerdict({ pins, unmoved }, key, there) {
  if (there.kind === "seed" && unmoved.has(key)) return "ignore";
  const isPinned = there.writes.some((table) => pins.has(table));
  return isPinned || there.kind === "connector" ? "otherwise" : "stuck";
}
function isResumed(sides, there) {
  const begun2 = there.state === "creating" || there.state === "failed";
  return begun2 && there.colour !== "superseded" && sides.environment.release === sides.release;
}
function writesBlue(sides, verdicts, wanted) {
  if (wanted.kind === "table" || wanted.kind === "view") return false;
  return wanted.writes.some((table) => isServing(sides, verdicts, `table:${table}`));
}
function isServing(sides, verdicts, key) {
  const there = sides.present.get(key);
  return there?.colour === "blue" && there.kind !== "external" && verdicts.get(key) !== "stuck";
}
function spread(sides, verdicts) {
  const queue = [...sides.wanted.keys()].filter((key) => verdicts.get(key) === "replace");
  if (queue.length === 0) return verdicts;
  const touching = byTable(sides.wanted, ([, { reads, writes }]) => [...reads, ...writes]);
  for (let key = queue.pop(); key !== void 0; key = queue.pop()) {
    for (const table of sides.wanted.get(key)?.writes ?? []) {
      for (const [other] of touching.get(table) ?? []) {
        if (verdicts.get(other) !== "keep" || !isGreen(sides, other)) continue;
        verdicts.set(other, "replace");
        queue.push(other);
      }
    }
  }
  return verdicts;
}
function isGreen(sides, key) {
  const there = sides.present.get(key);
  return there !== void 0 && there.colour !== "blue" && there.kind !== "external";
}

// src/plan/difference.ts
function differenceOf(release, environment, { alterInPlace }, same2 = /* @__PURE__ */ new Set()) {
  const blue = environment.objects.filter((object) => object.colour === "blue");
  const sides = {
    release: release.hash,
    alterInPlace,
    unmoved: keysOf(release.blue),
    environment,
    same: same2,
    wanted: wantedObjects(release.green),
    present: objectsByKey(environment),
    pins: new Set(environment.pins),
    needed: once(() => neededTables(environment, blue))
  };
  const verdicts = verdictsOf(sides);
  const pick = (...kinds) => [...sides.wanted].filter(([key]) => kinds.includes(verdicts.get(key) ?? "keep")).map(([, w]) => w);
  return {
    create: sorted2(pick("create", "replace")),
    remove: sorted2(removals(sides, verdicts)),
    leave: sorted2(leaving(sides)),
    otherwise: sorted2(pick("otherwise")),
    stuck: sorted2(pick("stuck"))
  };
}
function removals(sides, verdicts) {
  const { objects } = sides.environment;
  const idle = objects.filter(
    (object) => object.colour === "superseded" && !sides.wanted.has(objectKey(object))
  );
  return withTouching(
    objects.filter((object) => isInTheWay(sides, verdicts, object)),
    idle
  );
}
function isInTheWay(sides, verdicts, object) {
  const key = objectKey(object);
  if (verdicts.get(key) === "replace") return true;
  if (sides.wanted.has(key) || object.kind === "external") return false;
  const isLeftOver = object.colour === "green" || object.state === "removing";
  return isLeftOver && !isNeeded(object, sides.needed());
}
function leaving(sides) {
  const going = sides.environment.objects.filter(
    (object) => object.colour === "blue" && object.kind !== "external" && !sides.wanted.has(objectKey(object))
  );
  const tables2 = new Set(going.filter((object) => object.kind !== "seed").map((object) => object.table));
  return going.filter((object) => object.kind !== "seed" || tables2.has(object.table));
}
function sorted2(objects) {
  return [...objects].sort((a, b) => objectKey(a) < objectKey(b) ? -1 : 1);
}

// src/plan/retreat.ts
function retreatFor(release, environment, target) {
  const { previous } = environment;
  const candidates = [baselineFooting(release, target), ...previous === null ? [] : [previous]];
  const helps = (footing) => isWhole(environment, footing) && differenceOf(release, standingOn(environment, footing), target.capabilities).stuck.length === 0;
  return candidates.find(helps) ?? null;
}
function baselineFooting({ blue, baseline }, { substitute }) {
  const objects = [...keysOf(blue)];
  return { ...servingOf(blue, baseline.commit, substitute), objects, superseded: [] };
}
function isWhole(environment, footing) {
  const present = objectsByKey(environment);
  return footing.objects.every((key) => present.get(key)?.state === "ready");
}
function standingOn(environment, footing) {
  const { objects, superseded, ...serves } = footing;
  const blue = new Set(objects);
  const older = new Set(superseded);
  const recoloured2 = (object) => {
    const key = objectKey(object);
    if (object.kind === "external") return object;
    if (blue.has(key)) return { ...object, colour: "blue", since: null };
    if (object.colour !== "blue") return object;
    return older.has(key) ? { ...object, colour: "superseded" } : { ...object, colour: "green", since: null };
  };
  return {
    ...environment,
    serves,
    previous: null,
    switchedAt: null,
    objects: environment.objects.map(recoloured2)
  };
}
function footingOf(environment) {
  const own2 = environment.objects.filter((object) => object.kind !== "external");
  const keysOf2 = (colour) => own2.filter((object) => object.colour === colour).map(objectKey);
  return { ...environment.serves, objects: keysOf2("blue"), superseded: keysOf2("superseded") };
}
function isSameFooting(one, other) {
  const text2 = (environment) => {
    const { consumers, options, objects } = footingOf(environment);
    const shown2 = Object.entries(consumers).map(([name, what]) => `${name} ${labelOf(what)}`);
    return canonicalJson({ shown: shown2.sort(), options, objects });
  };
  return text2(one) === text2(other);
}

// src/deploy/alteration.ts
function altering(objects, steps) {
  return steps.filter((step) => step.kind === "alter-in-place").reduce((all, step) => withOption(all, step.object, keyOf2(step), null), objects);
}
function altered2(objects, step) {
  const key = keyOf2(step);
  return withOption(objects, step.object, key, step.properties[key]);
}
function keyOf2(step) {
  return step.id.slice(`${step.kind}:${step.object}:`.length);
}
function withOption(objects, table, key, value) {
  return objects.map((object) => {
    if (objectKey(object) !== `table:${table}`) return object;
    const others = Object.entries(object.options).filter(([other]) => other !== key);
    return {
      ...object,
      options: Object.fromEntries(value === void 0 ? others : [...others, [key, value]])
    };
  });
}

// src/deploy/return.ts
function rollingBack(environment) {
  if (environment.phase === "rolling-back") return environment;
  return { ...environment, phase: "rolling-back", generation: environment.generation + 1 };
}
function wentBack(environment) {
  const { previous, serves, proofs } = environment;
  if (previous === null) return calmed(environment);
  const kept = proofs.filter(({ release }) => release !== serves.release);
  return calmed({ ...standingOn(environment, previous), proofs: kept });
}
function calmed(environment) {
  const { release, line } = environment.serves;
  return { ...environment, phase: "serving", release, line, confirmed: [], catchingUp: {} };
}
function leaving2(environment, objects, state) {
  const keys4 = new Set(objects.map(objectKey));
  return {
    ...environment,
    previous: footingWithout(environment, keys4),
    objects: environment.objects.map(
      (object) => keys4.has(objectKey(object)) ? { ...object, state } : object
    )
  };
}
function footingWithout({ previous }, keys4) {
  return previous?.objects.some((key) => keys4.has(key)) === true ? null : previous;
}
function without3(environment, objects) {
  const keys4 = new Set(objects.map(objectKey));
  const rest = environment.objects.filter((object) => !keys4.has(objectKey(object)));
  if (rest.every((object) => object.kind === "external")) {
    const { generation, served, proofs } = environment;
    return { ...emptyEnvironment, generation, served, proofs };
  }
  return { ...environment, previous: footingWithout(environment, keys4), objects: rest };
}
function spared(environment, there) {
  const begun2 = environment.objects.filter(isRetiring);
  const rest = without3(
    environment,
    begun2.filter((object) => !there.has(objectKey(object)))
  );
  return {
    ...rest,
    objects: rest.objects.map((object) => isRetiring(object) ? { ...object, state: "ready" } : object)
  };
}
function isRetiring({ state, kind }) {
  return state === "retiring" && kind !== "connector";
}

// src/deploy/transitions.ts
var underWay = /* @__PURE__ */ new Set(["deploying", "validated", "watching", "failed"]);
function isResumed2(environment, release) {
  return underWay.has(environment.phase) && environment.release === release;
}
function isSwitched(environment) {
  return environment.confirmed.some(isSwitch);
}
function isSwitch(id) {
  return id.startsWith("switch:");
}
function isInstalling(environment) {
  return environment.phase !== "empty" && !environment.objects.some((object) => object.colour === "blue");
}
var settling = "settle";
var showing = "show";
function toShow(environment) {
  const { confirmed: confirmed2 } = environment;
  if (!isInstalling(environment) || confirmed2.includes(showing)) return environment;
  return { ...environment, confirmed: [...confirmed2, showing] };
}
function notShown(environment) {
  return { ...environment, confirmed: environment.confirmed.filter((id) => id !== showing) };
}
function begun(environment, release, line) {
  const { phase, generation } = environment;
  if (isResumed2(environment, release))
    return { ...environment, phase: phase === "watching" ? "watching" : "deploying", release, line };
  const before = phase === "serving" || phase === "empty" ? [settling] : [];
  const anew2 = { generation: generation + 1, confirmed: before, catchingUp: {} };
  return { ...environment, phase: "deploying", release, line, ...anew2 };
}
function confirmedAt(environment, { release }) {
  return new Set(begun(environment, release.hash, null).confirmed);
}
function workOf(plan) {
  const { green } = plan.release;
  const defining = plan.steps.filter(({ kind }) => kind === "create-table" || kind === "alter-table");
  return {
    plan,
    wanted: wantedObjects(green),
    defined: new Set(definitionsOf(green).keys()),
    defining: byTable(defining, ({ object }) => [object]),
    late: new Set(plan.steps.filter(({ after }) => after.some(isSwitch)).map(({ id }) => id))
  };
}
function intended(environment, work, steps) {
  const making = new Map(
    steps.flatMap((step) => made(work, step)).map((object) => [objectKey(object), object])
  );
  const removing = removedWith(environment, work.plan, steps);
  if (making.size === 0 && removing.size === 0)
    return { ...environment, objects: altering(environment.objects, steps) };
  const names = new Set([...making.values()].map(({ name }) => name));
  const isMade = (object) => names.has(object.name) && making.has(objectKey(object));
  const gone = environment.objects.filter((object) => isRemoved(object, removing)).map(objectKey);
  const kept = environment.objects.filter((object) => !isMade(object)).map((object) => isRemoved(object, removing) ? { ...object, state: "removing" } : object);
  return {
    ...environment,
    previous: footingWithout(environment, /* @__PURE__ */ new Set([...gone, ...making.keys()])),
    objects: altering(inserted(kept, [...making.values()]), steps)
  };
}
function removedWith(environment, plan, steps) {
  if (!steps.some(({ kind }) => kind === "remove")) return /* @__PURE__ */ new Set();
  const through = new Set(environment.confirmed);
  const isRemoval = (step) => step.kind === "remove" && !through.has(step.id);
  const all = steps.some(isRemoval) ? plan.steps.filter(isRemoval) : [];
  return new Set(all.map((step) => step.object));
}
function isRemoved(object, names) {
  return object.colour !== "blue" && names.has(object.name);
}
function made(work, step) {
  const colour = work.late.has(step.id) ? "blue" : "green";
  return keysOfStep(work, step).flatMap((key) => {
    const object = work.wanted.get(key);
    return object === void 0 ? [] : [recorded(object, colour, "creating")];
  });
}
function keysOfStep(work, step) {
  switch (step.kind) {
    case "create-table":
    case "create-view":
      return [`table:${step.object}`];
    case "start-statement":
    case "seed":
      return [`statement:${step.object}`, ...selfMade(work, step)];
    case "create-connector":
      return [`connector:${step.object}`];
    default:
      return [];
  }
}
function selfMade(work, step) {
  return step.writes.filter((table) => !work.defined.has(table)).map((table) => `table:${table}`);
}
function confirmed(environment, work, steps) {
  const through = added2(environment.confirmed, steps);
  const objects = withReady(withoutRemoved(environment.objects, steps), work, steps, through);
  return {
    ...environment,
    objects: steps.filter(({ kind }) => kind === "alter-in-place").reduce(altered2, objects),
    confirmed: through
  };
}
function added2(ids, steps) {
  const few3 = steps.length < 10;
  const known10 = few3 ? null : new Set(ids);
  const isNew = (id) => known10 === null ? !ids.includes(id) : !known10.has(id);
  return [...ids, ...steps.map(({ id }) => id).filter(isNew)];
}
function withoutRemoved(objects, steps) {
  const removed = new Set(steps.filter(({ kind }) => kind === "remove").map(({ object }) => object));
  return removed.size === 0 ? objects : objects.filter((object) => !isRemoved(object, removed));
}
function withReady(objects, work, steps, through) {
  const keys4 = new Set(steps.flatMap((step) => keysMade(work, step)));
  if (keys4.size === 0) return objects;
  const isWhole2 = ({ name, kind }) => kind !== "table" || (work.defining.get(name) ?? []).every(({ id }) => through.includes(id));
  const isReady = (object) => object.state !== "ready" && keys4.has(objectKey(object)) && isWhole2(object);
  return objects.map((object) => isReady(object) ? { ...object, state: "ready" } : object);
}
function keysMade(work, step) {
  return step.kind === "alter-table" ? [`table:${step.object}`] : keysOfStep(work, step);
}
function failed(environment) {
  return { ...environment, phase: "failed", catchingUp: {} };
}
var keptProofs = 50;
function proved(environment, proof) {
  const others = environment.proofs.filter((other) => other.release !== proof.release);
  return { ...environment, proofs: [...others, proof].slice(-keptProofs) };
}
function settled(environment) {
  return { ...environment, phase: "serving", confirmed: [], catchingUp: {} };
}
function adopted(environment, objects) {
  const keys4 = new Set(objects.map(objectKey));
  const others = environment.objects.filter((object) => !keys4.has(objectKey(object)));
  return { ...environment, objects: sorted3([...others, ...objects]) };
}
function adopting(environment) {
  const objects = environment.objects.map((object) => object.adopted === true ? inDoubt(object) : object);
  return { ...environment, objects };
}
function adoptionOver(environment) {
  const objects = environment.objects.map(
    (object) => isAdopting(object) ? { ...object, state: "ready" } : object
  );
  return { ...environment, objects };
}
function isAdopting({ adopted: adopted2, state }) {
  return adopted2 === true && state === "adopting";
}
function inDoubt(object) {
  return { ...object, state: "adopting" };
}
function inserted(objects, more) {
  if (more.length > 50) return sorted3([...objects, ...more]);
  const all = [...objects];
  for (const one of more) all.splice(placeOf3(all, objectKey(one)), 0, one);
  return all;
}
function placeOf3(objects, key) {
  let [low, high] = [0, objects.length];
  while (low < high) {
    const middle = low + high >> 1;
    const other = objects[middle];
    if (other !== void 0 && objectKey(other) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
function sorted3(objects) {
  return objects.map((object) => ({ object, key: objectKey(object) })).sort((a, b) => a.key < b.key ? -1 : 1).map(({ object }) => object);
}

// src/deploy/switched.ts
function switchedBack(environment, { retreat }) {
  return retreat === null ? environment : { ...standingOn(environment, retreat), phase: "deploying" };
}
function switched(environment, plan, at) {
  const { release } = plan;
  const wanted = wantedObjects(release.green);
  const objects = environment.objects.map((object) => recoloured(object, wanted.has(objectKey(object)), at));
  const next = {
    ...environment,
    phase: "watching",
    serves: { ...plan.serves, line: environment.line },
    pins: plan.pins,
    objects: sorted3(withExternals(objects, release)),
    served: { ...environment.served, ...servedNames(objects.filter((object) => object.colour === "blue")) }
  };
  return isSameFooting(environment, next) ? next : { ...next, previous: footingOf(environment), switchedAt: at };
}
function recoloured(object, isWanted, at) {
  if (object.kind === "external") return object;
  const colour = isWanted ? "blue" : object.colour === "blue" ? "superseded" : object.colour;
  return colour === object.colour ? object : { ...object, colour, since: at };
}
function withExternals(objects, release) {
  const own2 = objects.filter((object) => object.kind !== "external");
  const keys4 = new Set(own2.map(objectKey));
  const others = externalsOf(release.green).filter((object) => !keys4.has(objectKey(object)));
  return [...own2, ...others.map((object) => recorded(object, "blue", "ready"))];
}
function installed(environment) {
  return {
    ...settled(environment),
    release: null,
    line: null,
    serves: { ...environment.serves, release: null, line: null },
    previous: null,
    switchedAt: null,
    objects: environment.objects.map((object) => ({ ...object, since: null }))
  };
}
function acknowledged(environment, plan, line, proof) {
  const next = {
    ...settled(environment),
    release: plan.release.hash,
    line,
    serves: { ...plan.serves, line },
    pins: plan.pins
  };
  return proof === null ? next : proved(next, proof);
}

// src/deploy/ordering.ts
var blueGreen = {
  name: "blue/green",
  order: ({ steps }) => steps,
  kinds: {},
  back: () => []
};
var look = { act: (step) => ({ do: "look", step }), looks: true };
var apply = { act: (step) => ({ do: "apply", step }) };
var common = {
  "expect-external": { ...apply, looks: true },
  "wait-caught-up": { ...look, waits: true, counts: true },
  check: look,
  approve: { ...look, waits: true, closes: true },
  watch: { ...look, waits: true },
  switch: { act: (_, { moves }) => ({ do: "move", moves }), closes: true },
  "switch-back": {
    act: (_, { retreat }) => ({ do: "show", consumers: retreat?.consumers ?? null }),
    through: (environment, plan) => switchedBack(environment, plan)
  },
  remove: { act: ({ object }) => ({ do: "remove", names: [object] }) }
};
function kindOf3({ kind }, ordering) {
  return ordering.kinds[kind] ?? common[kind] ?? apply;
}

// src/deploy/act.ts
async function perform({ ports, journal }, act) {
  const { engine } = ports;
  const { environment } = journal;
  switch (act.do) {
    case "apply":
      return (await engine.apply(act.step, keyOf3(environment.generation, act.step))).detail;
    case "move":
    case "show":
      return move(engine, movesOf(act, environment));
    case "settle":
      return settle(ports, environment);
    case "adopt":
      await engine.adopt(act.adoptions);
      return counted(act.adoptions.length, "object");
    case "remove":
      await engine.retire(act.names);
      return "";
    case "look":
    case "judge":
    case "permit":
    case "note":
      return "";
  }
}
function keyOf3(generation, step) {
  return `${generation}/${step.id}/${step.content ?? step.sql ?? ""}`;
}
function movesOf(act, { serves }) {
  if (act.do === "move") return act.moves;
  return act.do === "show" && act.consumers !== null ? movesBetween(serves.consumers, act.consumers) : [];
}
var acting = /* @__PURE__ */ new Set(["apply", "move", "show", "remove"]);
function intendedActs(plan, environment, ordering) {
  const { generation } = begun(environment, plan.release.hash, null);
  return plan.steps.flatMap((step) => {
    const act = kindOf3(step, ordering).act(step, plan);
    return acting.has(act.do) ? [{ step, key: keyOf3(generation, step), moves: movesOf(act, environment) }] : [];
  });
}
async function move(engine, moves) {
  if (moves.length > 0) await engine.switch(moves).catch((error) => moveRest(engine, moves, error));
  return counted(moves.length, "consumer");
}
async function moveRest(engine, moves, refusal) {
  if (!(refusal instanceof Refusal)) throw refusal;
  const shown2 = await engine.consumers();
  const showing2 = ({ consumer }) => own(shown2, consumer) ?? null;
  const pending = moves.filter((one) => showing2(one) !== one.to);
  const isGone = (one) => one.from !== null && showing2(one) === null;
  if (pending.length === moves.length && !pending.some(isGone)) throw refusal;
  const again = pending.map((one) => isGone(one) ? { ...one, from: null } : one);
  if (again.length > 0) await engine.switch(again);
}
var lateness = 15e3;
async function untilSeen({ engine, clock: clock2 }) {
  if (engine.capabilities.streaming) await clock2.sleep(lateness);
}
async function settle(ports, environment) {
  const { engine } = ports;
  if (isInstalling(environment) && !environment.confirmed.includes(showing)) return move(engine, []);
  await untilSeen(ports);
  return move(engine, movesBetween(await engine.consumers(), environment.serves.consumers));
}

// src/deploy/lost.ts
async function lostBehind(environment, ports) {
  const blue = new Set(environment.previous?.objects ?? []);
  const drifts = await missing(environment, ports, (object) => blue.has(objectKey(object)));
  return drifts.map(({ message }) => message);
}
async function refuseChangedConsumers(environment, name, ports) {
  const drifts = await lasting(
    ports,
    async () => consumerDrift(environment, { consumers: await ports.engine.consumers(), differences: /* @__PURE__ */ new Map() })
  );
  if (drifts.length === 0) return;
  const message = `consumers were changed by hand, and give way to no rollback:
${drifts.map((one) => one.message).join("\n")}`;
  throw new Refusal("observe", message, command("status", name));
}
async function refuseOtherPlatform(environment, name, ports) {
  if (!isLost(environment, await missing(environment, ports, isReadyTable))) return;
  const message = `nothing of what the ledger of ${name} says is there: it is another platform than the ledger's, or what it held is lost`;
  throw new Refusal("observe", message, command("status", name));
}
function isLost({ objects }, drifts) {
  const gone = new Set(drifts.flatMap(({ kind, object }) => kind === "missing" ? [object] : []));
  const known10 = objects.filter(isReadyTable);
  return known10.length > 0 && known10.every(({ name }) => gone.has(name));
}
function isReadyTable({ kind, state }) {
  return (kind === "table" || kind === "view") && state === "ready";
}
async function missing(environment, ports, isMeant) {
  const names = new Set(
    environment.objects.filter(isReadyTable).filter(isMeant).map(({ name }) => name)
  );
  return lasting(
    ports,
    async () => (await tableDrift(environment, ports)).filter(({ object }) => names.has(object))
  );
}
async function lasting(ports, look2) {
  const first = await look2();
  if (first.length === 0) return first;
  await untilSeen(ports);
  return look2();
}
var unknown = { definitionOf: () => null, names: [] };
async function tableDrift(environment, { engine }) {
  const seen = await observe(engine, environment, unknown, () => false);
  const drifts = driftOf(environment, { ...seen, streaming: false });
  return drifts.filter(({ kind }) => kind === "missing" || kind === "different");
}

// src/deploy/status.ts
async function status(request, ports) {
  const { environment } = await Journal.open(ports.ledger, ports.clock);
  const { commit } = environment.serves;
  const [served, baseline] = [await request.git.at(commit), await request.git.baseline()];
  const known10 = [served, baseline?.pipeline ?? null].filter((one) => one !== null);
  const observation = await observe(ports.engine, environment, definitionsIn(known10, request.substitute));
  const drift2 = driftOf(environment, observation);
  return {
    environment: request.environment,
    state: environment.phase,
    release: environment.release,
    serving: environment.serves.tables,
    objects: environment.objects.map(({ name, kind, colour, state }) => ({ name, kind, colour, state })),
    drift: drift2,
    baseline: baselineOf(environment, baseline),
    next: isLost(environment, drift2) ? anew(request.environment, ports.ledger) : nextCommand(environment, request.environment),
    lease: await ports.lease.held(ports.clock.now()),
    history: request.history > 0 ? await ports.ledger.history(request.history) : []
  };
}
function baselineOf(environment, baseline) {
  if (baseline === null || environment.phase === "empty") return null;
  const { revision, pipeline } = baseline;
  const isSame = revision.commit !== null && revision.commit === environment.serves.commit;
  return { ...revision, differences: isSame ? "" : otherThan(pipeline, environment) };
}
function baselineWords({ baseline }) {
  if (baseline === null || baseline.differences === "") return [];
  return [`what serves is not what ${baseline.ref} says: ${baseline.differences}`];
}
function isRefused({ proofs, release }) {
  return proofs.some((proof) => proof.release === release && proof.outcome !== "pass");
}
function anew(name, { removal }) {
  const install = command("install", name);
  const begin = removal === void 0 ? install : `${removal} && ${install}`;
  return `use the platform that ${name} is on; only where what it held is lost for good, begin anew: ${begin}`;
}
function nextCommand(environment, name) {
  if (environment.phase === "empty" || isInstalling(environment)) return command("install", name);
  switch (environment.phase) {
    case "deploying":
    case "validated":
    case "watching":
      return command("deploy", name);
    case "failed":
      return isRefused(environment) ? command("rollback", name, "--discard") : command("deploy", name);
    case "rolling-back":
      return command("rollback", name);
    case "serving":
      return null;
  }
}

// src/deploy/outcome.ts
function changeOutcome(environment, outcome, message, changes) {
  return { environment, outcome, message, warnings: [], next: null, changes };
}
function describedSteps(steps) {
  return steps.map(
    (step) => step.touches.length === 0 ? step.id : `${step.id} (${step.touches.join(", ")})`
  );
}

// src/project/names.ts
var separator = "";
function nameTable(first, more = []) {
  const shown2 = keyed2(first);
  const keys4 = new Map([...shown2, ...keyed2(more)]);
  const bySuffix = groupBySuffix([...keys4.values()]);
  const families = new Map([...keys4].map(([key, spelling]) => [key, longest3(spelling, bySuffix)]));
  const names = /* @__PURE__ */ new Map();
  for (const [key, spelling] of shown2) {
    const family2 = families.get(key) ?? spelling;
    if ((names.get(family2)?.length ?? 0) < spelling.length) names.set(family2, spelling);
  }
  const resolved = new Map([...families].map(([key, family2]) => [key, names.get(family2) ?? family2]));
  return tableOf(resolved, bySuffix);
}
function keyed2(spellings) {
  const keys4 = /* @__PURE__ */ new Map();
  for (const spelling of spellings) {
    const key = spelling.join(separator);
    if (!keys4.has(key)) keys4.set(key, spelling);
  }
  return keys4;
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
function longest3(spelling, bySuffix) {
  const longer = bySuffix.get(spelling.join(separator)) ?? [];
  const top = [...longer].sort((a, b) => b.length - a.length)[0];
  if (top === void 0) return spelling;
  const oneFamily = longer.every((other) => isSuffix2(other, top));
  return oneFamily ? top : spelling;
}
function isSuffix2(shorter, longer) {
  const offset = longer.length - shorter.length;
  return shorter.every((part, i) => longer[offset + i] === part);
}
function tableOf(resolved, bySuffix) {
  const plain3 = plainForms([...resolved.values()]);
  const display = (spelling) => (plain3.get(spelling.join(".")) ?? 0) > 1 ? spelling.map(quoteDotted).join(".") : spelling.join(".");
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
  const keysOf2 = /* @__PURE__ */ new Map();
  for (const spelling of spellings) {
    const plain3 = spelling.join(".");
    const keys4 = keysOf2.get(plain3) ?? /* @__PURE__ */ new Set();
    keysOf2.set(plain3, keys4.add(spelling.join(separator)));
  }
  return new Map([...keysOf2].map(([plain3, keys4]) => [plain3, keys4.size]));
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

// src/project/session.ts
function afterStatement(statement, session, configured) {
  const { use, setting } = statement;
  if (use === null && setting === null) return session;
  return {
    space: use === null ? session.space : afterUse(use, session.space, configured),
    settings: setting === null || use !== null ? session.settings : afterSetting(setting, session.settings)
  };
}
function afterUse(use, space, configured) {
  const elsewhere = use.catalog === null ? space.database : configured.database;
  return { catalog: use.catalog ?? space.catalog, database: use.database ?? elsewhere };
}
var ofClient = /^(sql-client\..*|pipeline\.name|table\.dml-(a?sync))$/;
function afterSetting({ key, value }, settings) {
  if (key === null) return noSettings;
  if (ofClient.test(key)) return settings;
  const others = Object.entries(settings).filter(([other]) => other !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
var noSettings = {};
function settingsFor(part, { settings }) {
  return part === "job" || part === "seed" ? settings : noSettings;
}
function propertiesOf({ properties }, { file, settings }) {
  const beside = properties.get(file);
  if (beside === void 0) return settings;
  return settings === noSettings ? beside : { ...beside, ...settings };
}

// src/project/statement.ts
function placeStatements(file, sql, configured) {
  let session = { space: configured, settings: noSettings };
  return sql.statements.map((statement, ordinal) => {
    const part = partOf(statement);
    const { space } = session;
    const placed = { file, sql, statement, ordinal, part, space, settings: settingsFor(part, session) };
    session = afterStatement(statement, session, configured);
    return placed;
  });
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
function spellingsOf(statements2) {
  return statements2.flatMap((placed) => placed.statement.names.map((name) => spellingOf(name, placed.space)));
}
function mentionsOf(placed, names) {
  return placed.statement.names.map((name) => ({ name, table: names.idOf(spellingOf(name, placed.space)) }));
}
function statementText(placed) {
  return placed.sql.text.slice(placed.statement.start, placed.statement.end);
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
  const order2 = left.kind === "number" ? Number(written(left, text2)) - Number(written(right, text2)) : null;
  const equal = order2 === null ? written(left, text2) === written(right, text2) : order2 === 0;
  switch (operator) {
    case "=":
      return equal;
    case "<>":
    case "!=":
      return !equal;
    case "<":
      return order2 === null ? null : order2 < 0;
    case ">":
      return order2 === null ? null : order2 > 0;
    default:
      return null;
  }
}
function written({ start, end }, text2) {
  const own2 = text2.slice(start, end);
  return own2.startsWith("'") ? own2 : own2.toUpperCase();
}
function givesNothing({ limit }, text2) {
  return limit !== null && isZero(limit, text2);
}
function isZero(expression, text2) {
  return expression.type === "literal" && expression.kind === "number" && Number(written(expression, text2)) === 0;
}

// src/sql/state/empty.ts
var deepest = 60;
var known7 = /* @__PURE__ */ new WeakMap();
function isEmpty({ made: made2 }, depth = 0) {
  if (depth > deepest) return false;
  const before = known7.get(made2);
  if (before !== void 0) return before;
  const found2 = madeEmpty(made2, depth);
  known7.set(made2, found2);
  return found2;
}
function madeEmpty(made2, depth) {
  switch (made2.type) {
    case "select":
      return selectIsEmpty(made2.select, made2.scope, depth);
    case "ordered":
      return givesNothing(made2.query, made2.scope.text) || isEmpty(made2.input, depth + 1);
    case "renamed":
    case "extended":
      return isEmpty(made2.input, depth + 1);
    case "set-operation": {
      const [first, ...rest] = made2.terms.map((term) => isEmpty(term, depth + 1));
      const operator = made2.operation.operators[0] ?? "";
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
function isFiltered({ where: where2 }, { text: text2 }) {
  return where2 !== null && constantOf(where2, text2) === false;
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
function addExpression(search, expression, scope, around2 = "sub-query") {
  switch (expression.type) {
    case "path": {
      const meaning = meaningOf(expression.parts, scope);
      if (meaning.type === "column") addColumn2(search, meaning.column);
      else addWhole(search, meaning.relation);
      return;
    }
    case "subquery":
      addQuery(search, expression, scope, around2);
      return;
    case "call":
      if (expression.over !== null)
        addReason(search, `${expression.name.toUpperCase()} OVER`, expression.start);
      eachChild(expression, (child) => addExpression(search, child, scope));
      return;
    default:
      eachChild(expression, (child) => addExpression(search, child, scope, wordsOf2(expression)));
  }
}
function addQuery(search, { query, start }, scope, around2) {
  const relation = relationOfQuery(query, scope);
  if (around2 !== "sub-query" && isEmpty(relation)) return;
  addReason(search, around2, start);
  addWhole(search, relation);
}
function addMemberships(search, expression, scope) {
  const words = wordsOf2(expression);
  eachChild(expression, (child) => {
    if (child.type === "subquery" && words !== "sub-query") addQuery(search, child, scope, words);
    else addMemberships(search, child, scope);
  });
}
function addCondition(search, condition, scope) {
  if (condition !== null && constantOf(condition, scope.text) === null)
    addExpression(search, condition, scope);
}
function wordsOf2(around2) {
  if (around2.type === "membership") return `${around2.operator} (SELECT \u2026)`;
  return around2.type === "unary" && around2.operator === "EXISTS" ? "EXISTS" : "sub-query";
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
  const { made: made2 } = relation;
  const schema = made2.type === "table" ? made2.table.schema : null;
  if (schema?.object === "view") return false;
  const connector = schema?.options.get("connector") ?? "";
  return clockOf(asOf, scope) === "proctime" && !scanned.has(connector) && !connector.endsWith("-cdc");
}
var deepest2 = 20;
function isCorrelate({ made: made2 }, depth = 0) {
  if (depth > deepest2) return false;
  switch (made2.type) {
    case "unnest":
      return true;
    case "function":
      return made2.inputs.length === 0;
    case "renamed":
      return isCorrelate(made2.input, depth + 1);
    case "select": {
      const { select, scope } = made2;
      const only = scope.entries.length > 0 && scope.entries.every(({ relation }) => isCorrelate(relation, depth + 1));
      return only && select.groupBy === null && select.quantifier !== "DISTINCT" && wholeAggregate(select) === null;
    }
    default:
      return false;
  }
}
function isTemporalFunction({ made: made2 }) {
  if (made2.type === "renamed") return isTemporalFunction(made2.input);
  if (made2.type !== "function" || made2.inputs.length > 0) return false;
  const [only] = made2.rest;
  return made2.rest.length === 1 && only?.type === "path" && clockOf(only, made2.scope) !== null;
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
  const { where: where2, groupBy, having, qualify, quantifier } = select;
  if (where2 !== null || groupBy !== null || having !== null || qualify !== null) return false;
  return entries.length === 1 && quantifier !== "DISTINCT" && wholeAggregate(select) === null;
}
function addGrouping(search, select, scope) {
  if (select.groupBy !== null) {
    addReason(search, "GROUP BY", select.groupBy.start);
    for (const item of select.groupBy.items) addGroup(search, item, scope);
    return;
  }
  const whole3 = wholeAggregate(select);
  if (whole3 !== null) addReason(search, whole3.name.toUpperCase(), whole3.start);
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
function addOrder(search, { made: made2 }) {
  if (made2.type !== "ordered" || made2.query.limit !== null || givesNothing(made2.query, made2.scope.text))
    return;
  const [first] = made2.query.orderBy;
  if (first !== void 0) addReason(search, "ORDER BY", first.expression.start);
}
function addRelation2(search, relation) {
  if (isEmpty(relation)) return;
  const { made: made2 } = relation;
  switch (made2.type) {
    case "table":
      addTable2(search, made2);
      return;
    case "select":
      addSelect(search, made2.select, made2.scope, relation);
      return;
    case "joined":
      addFrom(search, made2.scope);
      return;
    case "ordered":
      addLimited(search, made2);
      return;
    case "set-operation":
      addSetOperation(search, made2);
      return;
    case "values":
      return;
    case "renamed":
    case "extended":
      addRows(search, made2.input);
      return;
    default:
      addMade(search, made2);
  }
}
function addMade(search, made2) {
  switch (made2.type) {
    case "unnest":
      addExpressions(search, made2.unnest.arguments, made2.scope);
      return;
    case "function":
      addExpressions(search, made2.rest, made2.scope);
      for (const input of made2.inputs) addWhole(search, input);
      return;
    case "match":
      addReason(search, "MATCH_RECOGNIZE", made2.match.start);
      addWhole(search, made2.input);
      return;
    case "unknown":
      for (const input of made2.inputs) addWhole(search, input);
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
  return byPlace2(names, relation);
}
function byPlace2(names, { columns, certain }) {
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
function insertedNames({ columns, partition }, { made: made2 }) {
  const fixed2 = new Set(partition.filter(({ value }) => value !== null).map(({ column }) => column.text));
  const listed2 = columns.length > 0 ? columns.map(lastPart) : made2.type === "table" ? writable(made2.table.schema) : null;
  return listed2 === null ? null : listed2.filter((name) => !fixed2.has(name));
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
var known8 = /* @__PURE__ */ new WeakMap();
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
function together2({ reasons, views: views2, ...own2 }) {
  const below = views2.map((part) => recalled(part) ?? nothing2);
  return {
    what: /* @__PURE__ */ new Set([...reasons.map(({ what }) => what), ...below.flatMap(({ what }) => [...what])]),
    readsUnknown: own2.readsUnknown || below.some(({ readsUnknown }) => readsUnknown),
    readsChanges: own2.readsChanges || below.some(({ readsChanges }) => readsChanges)
  };
}
function recalled({ view, column }) {
  return view.schema === null ? nothing2 : known8.get(view.schema)?.get(column);
}
function remember({ view, column }, kept) {
  if (view.schema === null) return;
  const parts = known8.get(view.schema) ?? /* @__PURE__ */ new Map();
  known8.set(view.schema, parts.set(column, kept));
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
    const inside2 = placeAt(lines, at - start);
    const before = inside2.line === 1 ? column - 1 : 0;
    return { line: line + inside2.line - 1, column: inside2.column + before };
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
function shown(reasons, placeOf4) {
  const own2 = reasons.flatMap((found2) => "at" in found2 ? [found2] : []).sort((a, b) => a.at - b.at);
  const placed = own2.map(({ what, at }) => {
    const { line, column } = placeOf4(at);
    return `${what} at ${line}:${column}`;
  });
  const hidden = reasons.flatMap((found2) => "view" in found2 ? [`${found2.what} in ${found2.view}`] : []);
  return [.../* @__PURE__ */ new Set([...placed, ...hidden.sort()])];
}

// src/sql/schema/catalogue.ts
function schemaOf2(statements2, elsewhere = () => null) {
  const said = gather(statements2);
  return { ...schemasFrom((id) => said.get(id), elsewhere), ids: [...said.keys()].sort() };
}
function schemasAbout(about) {
  const known10 = /* @__PURE__ */ new Map();
  const said = (id) => {
    if (!known10.has(id)) known10.set(id, gather(about(id)).get(id));
    return known10.get(id);
  };
  return schemasFrom(said, () => null);
}
function schemasFrom(said, elsewhere) {
  const built = /* @__PURE__ */ new Map();
  const known10 = (idOf) => ({
    tableOf: (parts) => built.get(idOf(parts)) ?? null
  });
  const tableOf2 = (id) => {
    for (const next of unbuilt(id, said, built)) {
      const own2 = said(next);
      const other = own2 !== void 0 && isCreated(own2) ? null : elsewhere(next);
      built.set(next, other ?? (own2 === void 0 ? null : build(next, own2, built, known10)));
    }
    return built.get(id) ?? null;
  };
  const seenBy = (idOf) => ({ tableOf: (parts) => tableOf2(idOf(parts)) });
  return { tableOf: tableOf2, seenBy };
}
function isCreated({ creates: creates2, before }) {
  return creates2.length > 0 || before !== null;
}
function build(id, said, built, known10) {
  const before = said.before === null ? null : built.get(said.before) ?? null;
  const reads = madeOf(said).flatMap((other) => built.get(other) ?? []);
  return { ...buildTable(id, said, before, ({ idOf }) => known10(idOf)), reads };
}
function gather(statements2) {
  const all = /* @__PURE__ */ new Map();
  const of = (id) => {
    const known10 = all.get(id) ?? { creates: [], alters: [], before: null };
    all.set(id, known10);
    return known10;
  };
  for (const named3 of statements2) {
    const [defined] = namedAs(named3, "define");
    const [altered3] = namedAs(named3, "alter");
    const [renamed2] = namedAs(named3, "rename");
    if (defined !== void 0) of(defined).creates.push(named3);
    else if (renamed2 !== void 0 && altered3 !== void 0) of(renamed2).before = altered3;
    else if (altered3 !== void 0 && named3.statement.kind.startsWith("alter")) of(altered3).alters.push(named3);
  }
  return all;
}
function namedAs({ statement, idOf }, role) {
  return statement.names.filter((name) => name.role === role).map((name) => idOf(name.parts.map(textOf3)));
}
function textOf3({ text: text2 }) {
  return text2;
}
function madeOf({ creates: creates2, alters: alters2, before }) {
  const read = [...creates2, ...alters2].flatMap((named3) => [
    ...namedAs(named3, "like"),
    ...namedAs(named3, "read")
  ]);
  return before === null ? read : [before, ...read];
}
function unbuilt(id, saidOf2, built) {
  const order2 = [];
  const entered = /* @__PURE__ */ new Set();
  const open = [];
  const enter2 = (next) => {
    if (built.has(next) || entered.has(next)) return;
    entered.add(next);
    const said = saidOf2(next);
    open.push({ id: next, left: said === void 0 ? [] : [...madeOf(said)].reverse() });
  };
  enter2(id);
  for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
    const next = top.left.pop();
    if (next !== void 0) enter2(next);
    else order2.push(open.pop()?.id ?? "");
  }
  return order2;
}

// src/sql/lineage/gathering.ts
var nowhere = { values: [], influences: [], whole: [], unknown: [] };
function newMemory(expands) {
  return { expands, columns: /* @__PURE__ */ new Map(), rows: /* @__PURE__ */ new Map() };
}
function gathering(memory) {
  return { values: /* @__PURE__ */ new Map(), influences: /* @__PURE__ */ new Map(), whole: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Set(), memory };
}
function labelOf3({ table, name }) {
  return `${table.written}.${name}`;
}
function addOrigins(to, origins) {
  for (const column of origins.values) to.values.set(labelOf3(column), column);
  addRest(to, origins);
}
function addInfluences(to, origins) {
  for (const column of origins.values) to.influences.set(labelOf3(column), column);
  addRest(to, origins);
}
function addRest(to, { influences, whole: whole3, unknown: unknown2 }) {
  for (const column of influences) to.influences.set(labelOf3(column), column);
  for (const table of whole3) to.whole.set(table.written, table);
  for (const reason of unknown2) to.unknown.add(reason);
}
function gathered({ values, influences, whole: whole3, unknown: unknown2 }) {
  return {
    values: values.size === 0 ? nowhere.values : [...values.values()],
    influences: influences.size === 0 ? nowhere.influences : [...influences.values()],
    whole: whole3.size === 0 ? nowhere.whole : [...whole3.values()],
    unknown: unknown2.size === 0 ? nowhere.unknown : [...unknown2]
  };
}

// src/sql/lineage/listed-tables.ts
var none = [];
var known9 = /* @__PURE__ */ new WeakMap();
function listedTables({ made: made2 }) {
  if (made2.type === "table") return [made2.table];
  const before = known9.get(made2);
  if (before !== void 0) return before;
  const found2 = tablesOf2(made2);
  known9.set(made2, found2);
  return found2;
}
function tablesOf2(made2) {
  switch (made2.type) {
    case "table":
      return [made2.table];
    case "select":
      return starTables(made2.select, made2.scope);
    case "joined":
      return together3(made2.scope.entries.map(({ relation }) => relation));
    case "ordered":
    case "renamed":
    case "extended":
      return listedTables(made2.input);
    case "set-operation":
      return together3(made2.terms);
    case "match":
      return made2.match.rows.startsWith("ALL") ? listedTables(made2.input) : none;
    case "function":
    case "unknown":
      return together3(made2.inputs);
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
    const named3 = qualifier.length === 0 ? null : relationNamed(qualifier, scope);
    if (named3 !== null) return [named3];
    if (rowFields(expression, scope) !== null) return [];
    return scope.entries.map(({ relation }) => relation);
  });
  return relations.length === 0 ? none : together3(relations);
}

// src/sql/lineage/row-origins.ts
function rowOriginsOf(relation, memory) {
  const { made: made2 } = relation;
  const before = memory.rows.get(made2);
  if (before !== void 0) return before;
  memory.rows.set(made2, nowhere);
  const to = gathering(memory);
  addRows2(to, relation);
  const origins = gathered(to);
  memory.rows.set(made2, origins);
  return origins;
}
function addRows2(to, relation) {
  const { made: made2 } = relation;
  switch (made2.type) {
    case "table": {
      const { schema } = made2.table;
      const query = to.memory.expands ? viewQuery(schema) : null;
      if (schema === null || query === null) return;
      settleView(schema);
      addOrigins(to, rowOriginsOf(query, viewMemory(schema)));
      return;
    }
    case "select":
      addSelect2(to, made2.select, made2.scope, relation);
      return;
    case "joined":
      addFrom2(to, made2.scope);
      return;
    case "ordered":
      addRowsOf(to, made2.input);
      if (made2.query.limit !== null || made2.query.offset !== null)
        addOrder2(to, made2.query.orderBy, made2.scope);
      return;
    case "set-operation":
      addSetOperation2(to, made2.operation.operators, made2.terms);
      return;
    case "values":
      return;
    case "renamed":
      addRowsOf(to, made2.input);
      addWhole2(to, made2.input);
      return;
    default:
      addMade2(to, made2);
  }
}
function addMade2(to, made2) {
  switch (made2.type) {
    case "unnest":
      addValues(to, made2.unnest.arguments, made2.scope);
      return;
    case "extended":
      addRowsOf(to, made2.input);
      for (const argument of made2.call.arguments) addArgument(to, argument, made2.scope);
      return;
    case "function":
      addValues(to, made2.rest, made2.scope);
      for (const input of made2.inputs) addWholeRow(to, input, "a function");
      return;
    case "match":
      addRowsOf(to, made2.input);
      addValues(to, made2.match.partitionBy, made2.scope);
      addOrder2(to, made2.match.orderBy, made2.scope);
      for (const { condition } of made2.match.defines) addValue(to, condition, made2.scope);
      return;
    case "unknown":
      for (const input of made2.inputs) addWholeRow(to, input, "the query");
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
  if (call.name.toUpperCase() === "MATCH_ROWTIME" && first === void 0 && scope.matchTime !== null)
    addValue(to, scope.matchTime, scope);
  const countsRows = first?.type === "star" && first.qualifier.length === 0;
  eachChild(call, (child) => {
    if (child !== first || !countsRows) addValue(to, child, scope);
  });
  for (const window of windowsOf(call, scope)) eachOfWindow(window, (child) => addValue(to, child, scope));
}
function windowsOf({ over }, { select }) {
  if (over === null || "type" in over) return [];
  const named3 = select?.windows.find(({ name }) => name.text === over.text);
  return named3 === void 0 ? [] : [named3.window];
}
function addStar2(to, { qualifier }, scope) {
  const named3 = qualifier.length > 0 ? relationNamed(qualifier, scope) : null;
  const relations = named3 === null ? scope.entries.map(({ relation }) => relation) : [named3];
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
    if (relation !== void 0) settle2(relation, memory);
  }
}
function settle2(relation, memory) {
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
  for (const schema of viewsBelow(view)) if (schema.query !== null) settle2(schema.query, viewMemory(schema));
}
function viewsBelow(view) {
  const order2 = [];
  const open = [view];
  for (let top = open.pop(); top !== void 0; top = open.pop()) {
    if (settledViews.has(top)) continue;
    settledViews.add(top);
    order2.push(top);
    for (const read of top.reads) if (read.object === "view") open.push(read);
  }
  return order2.reverse();
}

export {
  topologicalOrder,
  own,
  objectKey,
  wantedObjects,
  sharedKeys,
  externalsOf,
  isRunning,
  definitionsOf,
  recorded,
  objectsByKey,
  substituted,
  labelOf,
  tablesShown,
  consumersOf,
  movesBetween,
  consumerName,
  movedSince,
  whatMoved,
  namesOf,
  definitionsIn,
  sqlByKey,
  ownViews,
  driftOf,
  makersOf,
  consumerDrift,
  optionsOf,
  optionsWanted,
  optionsServing,
  alterationsOf,
  emptyEnvironment,
  servingOf,
  environmentOf,
  Journal,
  unbounded,
  shownFull,
  widens,
  fullType,
  weightiest,
  altersInPlace,
  definitionDifferences,
  propertyDifferences,
  scopeUpTo,
  meaningOf,
  storedRelation,
  wholeAggregate,
  typeOfColumn,
  typeOfExpression,
  relationOfQuery,
  canonicalText,
  sideOf2 as sideOf,
  textAround,
  statementDifferences,
  definedQueryDifferences,
  meaningDifferences,
  observe,
  sha2562 as sha256,
  canonicalJson,
  once,
  byTable,
  neededTables,
  isNeeded,
  withTouching,
  differenceOf,
  retreatFor,
  standingOn,
  footingOf,
  altering,
  altered2 as altered,
  rollingBack,
  wentBack,
  calmed,
  leaving2 as leaving,
  without3 as without,
  spared,
  isRetiring,
  isResumed2 as isResumed,
  isSwitched,
  isInstalling,
  settling,
  toShow,
  notShown,
  begun,
  confirmedAt,
  workOf,
  intended,
  confirmed,
  failed,
  proved,
  settled,
  adopted,
  adopting,
  adoptionOver,
  isAdopting,
  switched,
  installed,
  acknowledged,
  blueGreen,
  kindOf3 as kindOf,
  perform,
  intendedActs,
  lateness,
  untilSeen,
  lostBehind,
  refuseChangedConsumers,
  refuseOtherPlatform,
  status,
  baselineWords,
  nameTable,
  creates,
  alters,
  fills,
  propertiesOf,
  placeStatements,
  spelledIn,
  spellingsOf,
  mentionsOf,
  statementText,
  schemaOf2 as schemaOf,
  schemasAbout,
  outputsOf,
  filledColumns,
  stateOf,
  nowhere,
  newMemory,
  labelOf3 as labelOf2,
  listedTables,
  settleCommonTables,
  rowOriginsOf,
  originsOf,
  originsOfExpression,
  changeOutcome,
  describedSteps
};
