import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  buildTable,
  columnOf,
  eachChild,
  eachOfWindow,
  emptyScope,
  isUpdating,
  lineStarts,
  meaningDifferences,
  meaningOf,
  own,
  parsedOf,
  placeAt,
  relationNamed,
  relationOfQuery,
  rowFields,
  scopeUpTo,
  storedRelation,
  typeOfExpression,
  wholeAggregate
} from "./chunk-SHQ6T4SG.js";
import {
  command
} from "./chunk-4H425TR6.js";
import {
  counted,
  listed
} from "./chunk-TLCTVH6B.js";
import {
  Refusal
} from "./chunk-G5SMYKX2.js";

// src/plan/by-table.ts
function byTable(items, tablesOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const table of new Set(tablesOf2(item))) {
      const group = groups.get(table);
      if (group === void 0) groups.set(table, [item]);
      else group.push(item);
    }
  }
  return groups;
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
  const known5 = /* @__PURE__ */ new Set([...one.tables, ...one.statements]);
  return keysOf({
    tables: other.tables.filter((table) => known5.has(table)),
    statements: other.statements.filter((statement) => known5.has(statement)),
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

// src/deploy/alteration.ts
function altering(objects, steps) {
  return steps.filter((step) => step.kind === "alter-in-place").reduce((all, step) => withOption(all, step.object, keyOf(step), null), objects);
}
function altered(objects, step) {
  const key = keyOf(step);
  return withOption(objects, step.object, key, step.properties[key]);
}
function keyOf(step) {
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

// src/project/cycle.ts
function cycles(names, edges) {
  const walk = { index: /* @__PURE__ */ new Map(), lowest: /* @__PURE__ */ new Map(), open: [], isOpen: /* @__PURE__ */ new Set(), parts: [] };
  for (const start of names) if (!walk.index.has(start)) walkFrom(start, edges, walk);
  return walk.parts;
}
function walkFrom(start, edges, walk) {
  const way = [enter(start, walk)];
  for (let visit = way.at(-1); visit !== void 0; visit = way.at(-1)) {
    const target = edges.get(visit.name)?.[visit.next++];
    if (target === void 0) leave(way, walk);
    else if (!walk.index.has(target)) way.push(enter(target, walk));
    else if (walk.isOpen.has(target)) lower(visit.name, walk.index.get(target), walk);
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
function leave(way, walk) {
  const visit = way.pop();
  const outer = way.at(-1);
  if (visit === void 0) return;
  if (walk.lowest.get(visit.name) === visit.index) close(visit.name, walk);
  if (outer !== void 0) lower(outer.name, walk.lowest.get(visit.name), walk);
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
  const places = new Map(names.map((name, i) => [name, i]));
  return { names, needs: names.map((name, i) => needsOf(i, after.get(name) ?? [], places)) };
}
function needsOf(node, names, places) {
  const needs = [];
  for (const name of names) {
    const need = places.get(name);
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

// src/plan/target.ts
function substituted(text, substitute) {
  const keys = Object.keys(substitute).filter((key) => key !== "").sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (keys.length === 0) return text;
  const pattern = new RegExp(keys.map(escaped).join("|"), "g");
  return text.replace(pattern, (found) => own(substitute, found) ?? found);
}
function escaped(key) {
  return key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/plan/consumer.ts
function labelOf(shown2) {
  return typeof shown2 === "string" ? shown2 : shown2.content;
}
function isContent(label) {
  return label.startsWith("sha256:");
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
function shownAs(consumer, shown2) {
  return typeof shown2 === "string" ? consumerName({ consumer }) : consumer;
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

// src/plan/in-place.ts
function optionsOf(pipeline) {
  const tables2 = pipeline.tables.filter(
    ({ kind, options }) => kind === "table" && Object.keys(options).length > 0
  );
  return Object.fromEntries(tables2.map((table) => [table.name, table.options]));
}
function optionsWanted({ blue, green }, difference) {
  const [before, after] = [optionsOf(blue), optionsOf(green)];
  const wanted = new Set(green.tables.filter(({ kind }) => kind === "table").map(({ name }) => name));
  const otherwise = new Set(difference.otherwise.map((object) => object.name));
  return ({ name, options }) => {
    const [was, shall] = [own(before, name) ?? {}, own(after, name) ?? {}];
    const stays = otherwise.has(name) && alterations(name, was, shall).length === 0;
    return wanted.has(name) && !(stays && isKnown(options)) ? shall : options;
  };
}
function isKnown(options) {
  return Object.values(options).every((value) => value !== null);
}
function optionsServing(release, objects, difference) {
  const wanted = optionsWanted(release, difference);
  const otherwise = new Set(difference.otherwise.map((object) => object.name));
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
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(are), ...Object.keys(shall)])].sort();
  return keys.filter((key) => own(are, key) !== own(shall, key)).map((key) => ({ table, key, before: own(are, key) ?? null, after: own(shall, key) ?? null }));
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
function checkOpts(defaults, opts, title = "opts") {
  return aopts(defaults, "defaults"), opts !== void 0 && aopts(opts, title), Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
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
    const { buffer, length, finished, destroyed, pos } = this;
    return to.destroyed = destroyed, to.finished = finished, to.length = length, to.pos = pos, pos && to.buffer.set(buffer), to;
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
function sha2562(text) {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
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
  let known5 = null;
  return () => (known5 ??= { value: compute() }).value;
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
  const tables2 = byTable(others, (object) => isTable(object) ? [object.name] : []);
  for (const object of chosen) {
    const touched = isTable(object) ? users.get(object.name) : object.writes.flatMap((name) => tables2.get(name) ?? []);
    for (const other of touched ?? []) chosen.add(other);
  }
  return [...chosen];
}
function isTable(object) {
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
  const isContent2 = sides.same.has(key) || there.content === wanted.content;
  const same = isContent2 && takesOptions(sides, key, there, wanted);
  if (same && there.state === "ready") return "keep";
  if (same && isResumed(sides, there)) return "create";
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
function differenceOf(release, environment, { alterInPlace }, same = /* @__PURE__ */ new Set()) {
  const blue = environment.objects.filter((object) => object.colour === "blue");
  const sides = {
    release: release.hash,
    alterInPlace,
    unmoved: keysOf(release.blue),
    environment,
    same,
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
  const text = (environment) => {
    const { consumers, options, objects } = footingOf(environment);
    const shown2 = Object.entries(consumers).map(([name, what]) => `${name} ${labelOf(what)}`);
    return canonicalJson({ shown: shown2.sort(), options, objects });
  };
  return text(one) === text(other);
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
  const keys = new Set(objects.map(objectKey));
  return {
    ...environment,
    previous: footingWithout(environment, keys),
    objects: environment.objects.map(
      (object) => keys.has(objectKey(object)) ? { ...object, state } : object
    )
  };
}
function footingWithout({ previous }, keys) {
  return previous?.objects.some((key) => keys.has(key)) === true ? null : previous;
}
function without(environment, objects) {
  const keys = new Set(objects.map(objectKey));
  const rest = environment.objects.filter((object) => !keys.has(objectKey(object)));
  if (rest.every((object) => object.kind === "external")) {
    const { generation, served, proofs } = environment;
    return { ...emptyEnvironment, generation, served, proofs };
  }
  return { ...environment, previous: footingWithout(environment, keys), objects: rest };
}
function spared(environment, there) {
  const begun2 = environment.objects.filter(isRetiring);
  const rest = without(
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
  const anew = { generation: generation + 1, confirmed: before, catchingUp: {} };
  return { ...environment, phase: "deploying", release, line, ...anew };
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
  const gone2 = environment.objects.filter((object) => isRemoved(object, removing)).map(objectKey);
  const kept = environment.objects.filter((object) => !isMade(object)).map((object) => isRemoved(object, removing) ? { ...object, state: "removing" } : object);
  return {
    ...environment,
    previous: footingWithout(environment, /* @__PURE__ */ new Set([...gone2, ...making.keys()])),
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
  const through = added(environment.confirmed, steps);
  const objects = withReady(withoutRemoved(environment.objects, steps), work, steps, through);
  return {
    ...environment,
    objects: steps.filter(({ kind }) => kind === "alter-in-place").reduce(altered, objects),
    confirmed: through
  };
}
function added(ids, steps) {
  const few = steps.length < 10;
  const known5 = few ? null : new Set(ids);
  const isNew = (id) => known5 === null ? !ids.includes(id) : !known5.has(id);
  return [...ids, ...steps.map(({ id }) => id).filter(isNew)];
}
function withoutRemoved(objects, steps) {
  const removed = new Set(steps.filter(({ kind }) => kind === "remove").map(({ object }) => object));
  return removed.size === 0 ? objects : objects.filter((object) => !isRemoved(object, removed));
}
function withReady(objects, work, steps, through) {
  const keys = new Set(steps.flatMap((step) => keysMade(work, step)));
  if (keys.size === 0) return objects;
  const isWhole2 = ({ name, kind }) => kind !== "table" || (work.defining.get(name) ?? []).every(({ id }) => through.includes(id));
  const isReady = (object) => object.state !== "ready" && keys.has(objectKey(object)) && isWhole2(object);
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
  const keys = new Set(objects.map(objectKey));
  const others = environment.objects.filter((object) => !keys.has(objectKey(object)));
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
  for (const one of more) all.splice(placeOf(all, objectKey(one)), 0, one);
  return all;
}
function placeOf(objects, key) {
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

// src/deploy/progress.ts
var most = 1e3;
async function progressOf(environment, ledger) {
  if (!underWay.has(environment.phase)) return null;
  const entries = await ledger.history(most);
  const first = entries.find(({ action, message }) => begins.has(action) && stepsIn(message) !== null);
  return {
    since: first?.at ?? null,
    steps: first === void 0 ? null : stepsIn(first.message),
    // What is no step of a plan, as settling consumers, has no object.
    done: environment.confirmed.filter((id) => id.includes(":")),
    last: entries[0]?.message ?? ""
  };
}
var begins = /* @__PURE__ */ new Set(["deploy", "install"]);
function stepsIn(message) {
  const said2 = /^(\d+) steps/.exec(message);
  return said2 === null ? null : Number(said2[1]);
}
function progressWords({ since, steps, done, last }) {
  const of = steps === null ? "" : ` of ${steps}`;
  const left = steps === null || steps < done.length ? "" : `, ${steps - done.length} left`;
  return `${done.length}${of} steps done${left}${since === null ? "" : `; begun ${since}`}; last: ${last}`;
}
function countOf({ plan, before }) {
  const through = [...before].filter((id) => id.includes(":"));
  return (/* @__PURE__ */ new Set([...through, ...plan.steps.map(({ id }) => id)])).size;
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
var noDefinitions = { definitionOf: () => null, names: [] };
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
      const said2 = Object.keys(side?.wanted.get(key)?.options ?? {});
      const options = { ...Object.fromEntries(said2.map((name) => [name, null])), ...object.options };
      return { sql: substituted(sql, substitute), options };
    }
  };
}
function sqlByKey(pipeline) {
  const creates2 = definitionsOf(pipeline);
  const found = /* @__PURE__ */ new Map();
  const add2 = (key, sql, join) => {
    const before = found.get(key);
    if (before === void 0) found.set(key, sql);
    else if (join) found.set(key, `${before};
${sql}`);
  };
  for (const [table, create] of creates2) add2(`table:${table}`, create.sql, false);
  for (const statement of pipeline.statements) addStatement(statement, creates2, add2);
  return found;
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

// src/deploy/journal.ts
function beginning(clock) {
  return { ...emptyEnvironment, generation: Math.floor(Date.parse(clock.now()) / 1e3) };
}
var Journal = class _Journal {
  #ledger;
  #clock;
  #head;
  #beginning;
  /** The end of what is on its way. */
  #writing = Promise.resolve();
  #gathered = null;
  /** As it will be once all that is on its way has arrived, or as is assumed; null where the ledger says it. */
  #next = null;
  constructor(ledger, clock, head) {
    this.#ledger = ledger;
    this.#clock = clock;
    this.#head = head;
    this.#beginning = beginning(clock);
  }
  static async open(ledger, clock) {
    return new _Journal(ledger, clock, await ledger.read());
  }
  /** Whether nothing has ever been recorded in it. */
  get isNew() {
    return this.#head.environment === null;
  }
  get environment() {
    return this.#next ?? this.#head.environment ?? this.#beginning;
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
  /**
   * Goes on from what the platform shows, which the ledger does not know: the next transition records it.
   * @param environment made from `this.environment`, while nothing is under way
   */
  assume(environment) {
    this.#next = environment;
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
  const unknown = `${[...ledgers.keys()].join(" and ")} never had that one`;
  const [first] = ledgers;
  const now = first === void 0 ? null : (await first[1].read()).environment;
  return first === void 0 || now === null ? unknown : `${unknown}; against what ${first[0]} holds now: ${whatMoved(release, null, now)}`;
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
  const said2 = parts.filter((part) => part !== "").join("; ");
  return said2 === "" ? "no table; its accepted deviations, options or baseline are others" : said2;
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

// src/deploy/drift.ts
function driftOf(environment, observation) {
  const observed = new Map(observation.objects.map((object) => [observedKey(object), object]));
  const foreign = new Map(
    observation.objects.flatMap((one) => isForeignTable(one) ? [[one.name, one]] : [])
  );
  const known5 = new Set(environment.objects.map(objectKey));
  const makers = makersOf(environment.objects);
  const objects = environment.objects.filter((object) => isExpected(object, observation)).flatMap((object) => {
    const key = objectKey(object);
    const there = observed.get(key) ?? (isTableOrView(object) ? foreign.get(object.name) : void 0);
    return objectDrift(object, there, makers, observation.differences.get(key) ?? []);
  });
  const unknown = observation.objects.filter((object) => object.content !== null && !known5.has(observedKey(object))).map((object) => drift(object.name, "unknown", `${object.name} is ours, but the ledger does not know it`));
  const drifts = [...objects, ...unknown, ...consumerDrift(environment, observation)];
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
  return isTableOrView(object) || object.kind === "statement" && observation.streaming;
}
function isTableOrView({ kind }) {
  return kind === "table" || kind === "view";
}
function isForeignTable(object) {
  return object.content === null && isTableOrView(object);
}
function objectDrift(object, observed, makers, words) {
  const { name } = object;
  const how = words.length === 0 ? "" : `: ${words.join("; ")}`;
  if (observed === void 0) return [drift(name, "missing", `${name} ${absent}`)];
  if (observed.content === null) {
    const another = observed.kind === object.kind ? "" : ` as a ${observed.kind}`;
    return [drift(name, "different", `${name} is there${another}, but was not made by bluegreen${how}`)];
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
var absent = "is not there any more";
var nothing = "nothing";
function isAbsent({ object, kind, message }) {
  if (kind !== "consumer") return kind === "missing";
  return message === `${object} ${absent}` || message.startsWith(`${object} shows ${nothing} instead of `);
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
      const message2 = `${consumer} ${actual === void 0 ? absent : `is defined otherwise than was deployed${how}`}`;
      return [drift(consumer, "consumer", message2)];
    }
    const message = `published.${consumer} shows ${actual ?? nothing} instead of ${expected ?? "nothing"}`;
    return [drift(`published.${consumer}`, "consumer", message)];
  });
}
function drift(object, kind, message) {
  return { object, kind, message };
}

// src/deploy/observation.ts
async function observe(engine, environment, definitions2, isAsked = () => true) {
  const seen2 = {
    objects: await engine.observe(),
    consumers: await engine.consumers(),
    streaming: engine.capabilities.streaming
  };
  const asked = [
    ...environment.objects.filter((object) => isAsked(object.name) && isExpected(object, seen2)).flatMap((object) => questionOf(object, definitions2)),
    ...viewQuestions(environment).filter(({ about }) => isAsked(about.name))
  ];
  return { ...seen2, differences: await answers(engine, asked, nameOfAll(environment.objects, definitions2)) };
}
function questionOf(object, { definitionOf }) {
  const { name, kind } = object;
  if (kind !== "table" && kind !== "view" && kind !== "statement") return [];
  const wanted = definitionOf(object);
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
async function answers(engine, asked, nameOf) {
  if (asked.length === 0) return /* @__PURE__ */ new Map();
  const found = await engine.describe(asked.map(({ about }) => about));
  return new Map(
    asked.flatMap(({ key, wanted }, place) => {
      const there = found[place] ?? null;
      const words = there === null ? [] : meaningDifferences(wanted, there, nameOf);
      return words.length === 0 ? [] : [[key, words]];
    })
  );
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
  const keys = new Set(own2.map(objectKey));
  const others = externalsOf(release.green).filter((object) => !keys.has(objectKey(object)));
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
    // What serves means the same, so the commit that it is known by still says it.
    serves: { ...plan.serves, line, commit: plan.serves.commit ?? environment.serves.commit },
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
function kindOf({ kind }, ordering) {
  return ordering.kinds[kind] ?? common[kind] ?? apply;
}

// src/deploy/redefined.ts
function redefinedIn(environment, shown2) {
  const others = Object.entries(shown2).filter(([name, label]) => !isOurs(environment, name, label));
  return new Set(others.map(([name]) => name));
}
function isOurs(environment, name, label) {
  const { phase, serves, previous, objects } = environment;
  if (isSaid(serves.consumers, name, label)) return true;
  if (phase === "rolling-back") return previous !== null && isSaid(previous.consumers, name, label);
  if (phase === "serving" || isSwitched(environment)) return false;
  return isContent(label) || objects.some((object) => object.name === label);
}
function isSaid(consumers, name, label) {
  const said2 = own(consumers, name);
  return said2 !== void 0 && labelOf(said2) === label;
}
function readBy(names, consumers, { objects }) {
  const views2 = new Map(objects.flatMap((one) => one.kind === "view" ? [[one.name, one.reads]] : []));
  const shownBy = (name) => {
    const shown2 = own(consumers, name);
    return shown2 === void 0 ? [] : tablesShown(shown2);
  };
  const isView = (name) => typeof own(consumers, name) === "object";
  const found = new Set(names.flatMap(shownBy));
  for (const name of found)
    for (const read of isView(name) ? shownBy(name) : views2.get(name) ?? []) found.add(read);
  return found;
}
function settledAt(environment, shown2, there) {
  const { consumers } = environment.serves;
  const redefined = redefinedIn(environment, shown2);
  const isMade = (name) => own(shown2, name) !== void 0 || canBeMade(name, consumers, environment, there);
  const wanted = Object.entries(consumers).filter(([name]) => !redefined.has(name) && isMade(name));
  const left = Object.entries(shown2).filter(([name]) => redefined.has(name));
  return Object.fromEntries([...wanted, ...left]);
}
function canBeMade(name, consumers, environment, there) {
  const read = [...readBy([name], consumers, environment)];
  return read.every((one) => there.has(one) || typeof own(consumers, one) === "object");
}

// src/deploy/taken.ts
async function takenFrom(engine, wanted, shown2) {
  const entries = wanted.flatMap((consumers) => Object.entries(consumers));
  const absent2 = new Map(
    entries.flatMap(
      ([name, what]) => own(shown2, name) === void 0 ? [[name, shownAs(name, what)]] : []
    )
  );
  if (absent2.size === 0) return absent2;
  const found = await engine.describe([...absent2.values()].map((name) => ({ name, kind: "table" })));
  return new Map([...absent2].filter(([, name], place) => isCalled(found[place]?.name ?? "", name)));
}
function isCalled(there, name) {
  return `.${there}`.toLowerCase().endsWith(`.${name}`.toLowerCase());
}
function takenByMoves(engine, moves, shown2) {
  const made2 = moves.flatMap(
    ({ consumer, to, view }) => to === null ? [] : [[consumer, view ?? to]]
  );
  return takenFrom(engine, [Object.fromEntries(made2)], shown2);
}
var inPlace = "is there, but was not made as a consumer";
function takenWords(name) {
  return `${name} ${inPlace}`;
}
function isTaken({ kind, message }) {
  return kind === "consumer" && message.endsWith(inPlace);
}
async function driftSeen(engine, environment, observation) {
  const drifts = driftOf(environment, observation);
  const taken = await takenFrom(engine, [environment.serves.consumers], observation.consumers);
  const names = new Set(taken.values());
  const known5 = unknownConsumers(environment, observation.consumers);
  return drifts.map((one) => {
    if (one.kind !== "consumer") return one;
    return names.has(one.object) ? { ...one, message: takenWords(one.object) } : known5.get(one.object) ?? one;
  });
}
function unknownConsumers({ serves }, shown2) {
  const others = Object.entries(shown2).filter(([name]) => own(serves.consumers, name) === void 0);
  return new Map(
    others.map(([consumer, label]) => {
      const object = isContent(label) ? consumer : shownAs(consumer, label);
      const message = `${object} is ours, but the ledger does not know it`;
      return [shownAs(consumer, label), { object, kind: "consumer", message }];
    })
  );
}

// src/deploy/act.ts
async function perform({ ports, journal }, act) {
  const { engine } = ports;
  const { environment } = journal;
  switch (act.do) {
    case "apply":
      return (await engine.apply(act.step, keyOf2(environment.generation, act.step))).detail;
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
function keyOf2(generation, step) {
  return `${generation}/${step.id}/${step.content ?? step.sql ?? ""}`;
}
function movesOf(act, { serves }) {
  if (act.do === "move") return act.moves;
  if (act.do !== "show" || act.consumers === null) return [];
  const { again, consumers } = act;
  const there = Object.entries(serves.consumers).filter(([name]) => again?.has(name) !== true);
  return movesBetween(Object.fromEntries(there), consumers);
}
var acting = /* @__PURE__ */ new Set(["apply", "move", "show", "remove"]);
function intendedActs(plan, environment, ordering) {
  const { generation } = begun(environment, plan.release.hash, null);
  return plan.steps.flatMap((step) => {
    const act = kindOf(step, ordering).act(step, plan);
    return acting.has(act.do) ? [{ step, key: keyOf2(generation, step), moves: movesOf(act, environment) }] : [];
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
async function untilSeen({ engine, clock }) {
  if (engine.capabilities.streaming) await clock.sleep(lateness);
}
async function settle(ports, environment) {
  const isToMove = !isInstalling(environment) || environment.confirmed.includes(showing);
  if (isToMove) await untilSeen(ports);
  return move(ports.engine, await settlingMoves(ports, environment));
}
async function settlingMoves({ engine }, environment) {
  if (isInstalling(environment) && !environment.confirmed.includes(showing)) return [];
  const { consumers } = environment.serves;
  const shown2 = await engine.consumers();
  const isWhole2 = Object.keys(consumers).every((name) => own(shown2, name) !== void 0);
  const there = isWhole2 ? [] : await engine.observe();
  const names = new Set(there.map(({ name }) => name));
  const taken = await takenFrom(engine, [consumers], shown2);
  const moves = movesBetween(shown2, settledAt(environment, shown2, names));
  return moves.filter(({ consumer }) => !taken.has(consumer));
}

// src/deploy/lost.ts
async function lookBehind(environment, way, ports) {
  const first = await behindNow(environment, way, ports);
  if (isAllThere(first)) return first;
  await untilSeen(ports);
  return behindNow(environment, way, ports);
}
function isAllThere({ lost, redefined, again, beside }) {
  return lost.length + redefined.length + again.size + beside.length === 0;
}
async function behindNow(environment, way, ports) {
  const observation = await seen(environment, ports);
  const { serves, previous } = environment;
  const wanted = [serves.consumers, ...way === "go-back" && previous !== null ? [previous.consumers] : []];
  const taken = await takenFrom(ports.engine, wanted, observation.consumers);
  return behindOf(environment, way, observation, taken);
}
function behindOf(environment, way, observation, taken) {
  const { serves, previous } = environment;
  const then = (way === "go-back" && previous !== null ? previous : serves).consumers;
  const moving = new Set(movesBetween(serves.consumers, then).map(({ consumer }) => consumer));
  const tables2 = tablesBehind(environment, way, observation);
  const { again, unmade } = gone(environment, then, moving, observation, taken);
  const others = (isMeant) => [...taken].filter(([name]) => isMeant(name)).map(([, name]) => takenWords(name));
  const redefined = [...redefinedIn(environment, observation.consumers)].sort();
  const read = readBy([...moving], then, environment);
  const words = (names) => names.map((name) => changeOf(name, environment, observation));
  return {
    lost: tables2.filter(({ object }) => read.has(object)),
    redefined: [
      ...words(redefined.filter((name) => moving.has(name))),
      ...others((name) => moving.has(name))
    ],
    again: new Set(again),
    gone: new Set(tables2.map(({ object }) => object)),
    beside: [
      ...tables2.filter(({ object }) => !read.has(object)).map(said),
      ...words([...redefined.filter((name) => !moving.has(name)), ...unmade]),
      ...others((name) => !moving.has(name))
    ]
  };
}
function said({ message }) {
  return message;
}
function tablesBehind(environment, way, observation) {
  const { previous } = environment;
  const blue = new Set(previous?.objects ?? []);
  const isMeant = (object) => way === "go-back" ? blue.has(objectKey(object)) : object.colour === "blue";
  return tableDrift(environment, observation, isMeant);
}
function changeOf(name, environment, { consumers }) {
  const of = (all) => {
    const one = own(all, name);
    return one === void 0 ? {} : { [name]: one };
  };
  const serves = { ...environment.serves, consumers: of(environment.serves.consumers) };
  const seenOnly = { consumers: of(consumers), differences: /* @__PURE__ */ new Map() };
  return consumerDrift({ ...environment, serves }, seenOnly).map(said).join("; ");
}
function gone(environment, then, moving, { objects, consumers }, taken) {
  const there = new Set(objects.map(({ name }) => name));
  const isGone = (name) => own(environment.serves.consumers, name) !== void 0 && own(consumers, name) === void 0;
  const isMade = (name) => moving.has(name) || canBeMade(name, then, environment, there);
  const names = Object.keys(then).filter((name) => isGone(name) && !taken.has(name));
  return { again: names.filter(isMade), unmade: names.filter((name) => !isMade(name)) };
}
async function refuseOtherPlatform(environment, name, ports) {
  const isOther = async () => isLost(environment, tableDrift(environment, await seen(environment, ports)));
  if (!await isOther()) return;
  await untilSeen(ports);
  if (!await isOther()) return;
  const message = `nothing of what the ledger of ${name} says is there: it is another platform than the ledger's, or what it held is lost`;
  throw new Refusal("observe", message, command("status", name));
}
async function goneOf(environment, objects, ports) {
  const meant = new Set(objects);
  const look2 = async () => {
    const drifts = tableDrift(environment, await seen(environment, ports), (object) => meant.has(object));
    return new Set(drifts.flatMap(({ kind, object }) => kind === "missing" ? [object] : []));
  };
  const first = await look2();
  if (first.size === 0) return first;
  await untilSeen(ports);
  return look2();
}
async function driftAmong(environment, isMeant, definitions2, ports) {
  const meant = new Set(environment.objects.filter(isMeant).map(({ name }) => name));
  const look2 = async () => {
    const observation = await observe(ports.engine, environment, definitions2, (name) => meant.has(name));
    return tableDrift(environment, observation, isMeant);
  };
  const first = await look2();
  if (first.length === 0) return first;
  await untilSeen(ports);
  return look2();
}
function isLost({ objects }, drifts) {
  const gone2 = new Set(drifts.flatMap(({ kind, object }) => kind === "missing" ? [object] : []));
  const known5 = objects.filter(isReadyTable);
  return known5.length > 0 && known5.every(({ name }) => gone2.has(name));
}
function isReadyTable({ kind, state }) {
  return (kind === "table" || kind === "view") && state === "ready";
}
async function seen(environment, { engine }) {
  return { ...await observe(engine, environment, noDefinitions, () => false), streaming: false };
}
function tableDrift(environment, observation, isMeant = () => true) {
  const meant = environment.objects.filter((object) => isReadyTable(object) && isMeant(object));
  const names = new Set(meant.map(({ name }) => name));
  const isTable2 = ({ kind, object }) => (kind === "missing" || kind === "different") && names.has(object);
  return driftOf(environment, observation).filter(isTable2);
}

// src/deploy/drift-way.ts
function wayUnderDrift(drifts, environment, kept) {
  if (isLost(withoutSuperseded(environment), drifts)) return afterLoss(environment, kept, nothing2(kept));
  if (isForgotten(environment, drifts)) return afterLoss(environment, kept, forgotten(kept));
  const matter = mattering(drifts, environment);
  if (matter.length === 0) return outOfTheWay(drifts, kept);
  const isGreen2 = ({ object }) => environment.objects.some(({ name, colour }) => name === object && colour === "green");
  const serving = matter.filter((one) => !isGreen2(one));
  const isShownOnly = isUnderWay(environment) && serving.every(({ kind }) => kind === "consumer");
  if (serving.length === 0 || isShownOnly && serving.length < matter.length) return givenUp(kept);
  if (canGoBack(serving, drifts, environment)) return goneBack(kept);
  if (!serving.every(isAbsent)) return putBack(serving, environment, kept);
  return isShownOnly ? shownAgain(kept) : afterLoss(environment, kept, missing(serving));
}
function givenUp({ name }) {
  const line = "give up what is in hand: it is made anew by the next deploy";
  return { next: command("rollback", name, "--discard"), waits: null, line };
}
function goneBack({ name }) {
  const line = "go back behind the last switch, and deploy again";
  return { next: command("rollback", name, "--discard"), waits: null, line };
}
function shownAgain({ name }) {
  const line = "give up what is in hand: consumers are made again, and what is made stays for the next deploy";
  return { next: command("rollback", name), waits: null, line };
}
function outOfTheWay(drifts, { name }) {
  const names = namesOf2(drifts);
  const are = names.length === 1 ? "is" : "are";
  return {
    next: command("deploy", name),
    waits: `once ${listed(names, 5)} ${are} put back as deployed, dropped or renamed`,
    line: `put back, drop or rename ${listed(names, 5)}: nobody is served by it, and what is not there is made anew where a release wants it`
  };
}
function mattering(drifts, { objects }) {
  const kept = new Set(objects.flatMap(({ name, colour }) => colour === "superseded" ? [] : [name]));
  return drifts.filter(({ kind, object }) => kind === "consumer" || kind !== "unknown" && kept.has(object));
}
function withoutSuperseded(environment) {
  return { ...environment, objects: environment.objects.filter(({ colour }) => colour !== "superseded") };
}
function isForgotten({ objects }, drifts) {
  const others = new Set(drifts.filter(isUnmarked).map(({ object }) => object));
  const gone2 = new Set(drifts.filter(isAbsent).map(({ object }) => object));
  const known5 = objects.filter(
    ({ kind, state }) => (kind === "table" || kind === "view") && state === "ready"
  );
  const isUnknown = ({ name }) => others.has(name) || gone2.has(name);
  return known5.length > 1 && known5.every(isUnknown) && known5.some(({ name }) => others.has(name));
}
function isUnmarked({ object, message }) {
  return message === `${object} is there, but was not made by bluegreen`;
}
function afterLoss(environment, kept, sure) {
  const { name, removal } = kept;
  const ref = environment.serves.commit ?? environment.serves.line;
  const install = command("install", name, ...ref === null ? [] : ["--ref", ref]);
  return {
    next: removal === void 0 ? install : `${removal} && ${install}`,
    line: "begin anew: remove the ledger, and install what served; what is there is taken over, and what is not is made again",
    waits: `once it is sure that ${sure}`
  };
}
var nothing2 = ({ name }) => `the platform of ${name} is the right one, and what it held is lost for good`;
var forgotten = ({ name }) => `the platform of ${name} has lost what it knew of bluegreen`;
function missing(drifts) {
  const names = namesOf2(drifts);
  return `${listed(names, 5)} cannot be put back as ${names.length === 1 ? "it was" : "they were"}, and nobody has to go back behind what serves`;
}
function isUnderWay(environment) {
  return ["deploying", "validated", "failed"].includes(environment.phase) && !isSwitched(environment);
}
function canGoBack(serving, all, environment) {
  const { previous } = environment;
  if (previous === null || isUnderWay(environment)) return false;
  const before = new Set(previous.objects.map((key) => key.slice(key.indexOf(":") + 1)));
  const isWhole2 = ({ kind, object }) => kind === "unknown" || !before.has(object);
  return serving.every(({ kind }) => kind !== "consumer") && all.every(isWhole2);
}
function namesOf2(drifts) {
  return [...new Set(drifts.map(({ object }) => object))];
}
function putBack(drifts, { serves }, { name }) {
  const taken = namesOf2(drifts.filter(isTaken));
  const others = namesOf2(drifts.filter((one) => !isTaken(one)));
  const from = serves.commit === null ? "" : ` (${serves.commit.slice(0, 12)} in git says how)`;
  const conditions = [
    ...taken.length === 0 ? [] : [`what others made in place of ${listed(taken, 5)} is dropped or renamed`],
    ...others.length === 0 ? [] : [`${listed(others, 5)} ${others.length === 1 ? "is" : "are"} put back as deployed`]
  ];
  return {
    next: command("deploy", name),
    waits: `once ${conditions.join(", and ")}`,
    line: `put back what was removed or changed by hand${from}: ${command("status", name)} then says nothing of it`
  };
}

// src/deploy/rules.ts
var defaultRules = {
  requires: null,
  proofAge: null,
  requiredBy: [],
  freeze: [],
  soak: 0,
  catchUp: 6 * 36e5,
  catchUpLag: 0,
  catchUpSoak: 0,
  retireAfter: 0,
  autoRollback: true,
  concurrency: 1,
  runLimit: null
};
var day = 864e5;
function freezeWindow(text) {
  const [first = "", last = "", more] = text.split("/");
  const from = Date.parse(first.trim());
  const to = Date.parse(last.trim());
  if (more !== void 0 || Number.isNaN(from) || Number.isNaN(to)) return null;
  const until = /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(last) ? to + day : to;
  return from < until ? { text, from, until } : null;
}
function frozen({ freeze }, environment, now) {
  const window = windowAt(freeze, now);
  return window === void 0 ? null : `${environment} is frozen (freeze: ${window.text}) until ${new Date(window.until).toISOString()}`;
}
function frozenUntil({ freeze }, now) {
  const window = windowAt(freeze, now);
  if (window === void 0) return null;
  const until = new Date(window.until).toISOString();
  return frozenUntil({ freeze: freeze.filter((one) => one !== window) }, until) ?? until;
}
function windowAt(freeze, now) {
  const at = Date.parse(now);
  return freeze.find(({ from, until }) => from <= at && at < until);
}
function refuseFrozen(rules, environment, now, validated) {
  const message = frozen(rules, environment, now);
  if (message === null) return;
  if (validated) throw untilThawed(rules, environment, now, message);
  throw new Refusal("freeze", message, command("deploy", environment, "--until", "validate"));
}
function untilThawed(rules, environment, now, message) {
  const waits = `after ${frozenUntil(rules, now) ?? now}`;
  return new Refusal("freeze", message, command("deploy", environment), [], waits);
}
async function refuseOtherRelease(release, expected, name, ledgers) {
  if (expected === null || expected === release.hash) return;
  const moved = await movedSince(release, expected, ledgers);
  throw new Refusal(
    "release",
    `the release is ${release.hash}, not ${expected}; ${moved}`,
    command("plan", name)
  );
}

// src/deploy/onward.ts
function onward(environment, at) {
  const found = whateverRuns(environment, at);
  if (at.lease === null || found.next === null) return found;
  return { ...found, waits: `once ${at.lease.holder} has ended` };
}
function whateverRuns(environment, at) {
  const { phase } = environment;
  if (phase === "empty" && at.drift.length > 0) return afterLostLedger(at);
  if (phase === "empty" || isInstalling(environment)) return atOnce(command("install", at.name));
  if (phase === "rolling-back") return atOnce(command("rollback", at.name));
  if (mattering(at.drift, environment).length === 0) return asRecorded(environment, at);
  const { next, waits } = wayUnderDrift(at.drift, environment, at);
  return { next, waits };
}
function afterLostLedger({ name }) {
  const other = command("install", name, "--ref", "REF");
  const waits = `once it is known which commit serves there: where that is not the baseline, ${other} takes it`;
  return { next: command("install", name), waits };
}
function asRecorded(environment, at) {
  if (environment.phase === "serving") return atOnce(null);
  if (environment.phase === "watching") return onItsLine(environment, command("deploy", at.name));
  if (isRefused(environment)) return atOnce(command("rollback", at.name, "--discard"));
  const until = frozenUntil(at.rules, at.now);
  if (until === null) return onItsLine(environment, command("deploy", at.name));
  return environment.phase === "validated" ? { next: command("deploy", at.name), waits: `after ${until}` } : onItsLine(environment, command("deploy", at.name, "--until", "validate"));
}
function atOnce(next) {
  return { next, waits: null };
}
function onItsLine({ line }, next) {
  return { next, waits: line === null ? null : `on ${line}` };
}
function isRefused({ phase, proofs, release }) {
  return phase === "failed" && proofs.some((proof) => proof.release === release && proof.outcome !== "pass");
}

// src/deploy/status.ts
async function status(request, ports) {
  const { environment } = await Journal.open(ports.ledger, ports.clock);
  const [git, lease] = [await saidByGit(request, environment), await ports.lease.held(ports.clock.now())];
  const observation = await observe(ports.engine, environment, git.definitions);
  const drift2 = await driftSeen(ports.engine, environment, observation);
  return statusOf(request, environment, { ...git, drift: drift2, problem: null, lease }, ports);
}
async function recordedStatus(request, ports, problem) {
  const { environment } = await Journal.open(ports.ledger, ports.clock);
  const [git, lease] = [await saidByGit(request, environment), await ports.lease.held(ports.clock.now())];
  return statusOf(request, environment, { ...git, drift: [], problem, lease }, ports);
}
async function saidByGit({ git, substitute }, environment) {
  const { commit } = environment.serves;
  const [served, baseline] = [await git.at(commit), await git.baseline()];
  const known5 = [served, baseline?.pipeline ?? null].filter((one) => one !== null);
  return { definitions: definitionsIn(known5, substitute), baseline: baselineOf(environment, baseline) };
}
async function statusOf({ environment: name, rules, history }, environment, { drift: drift2, problem, lease, baseline }, { ledger, clock }) {
  return {
    environment: name,
    state: isGivenUp(environment) ? "empty" : environment.phase,
    release: environment.release,
    serving: environment.serves.tables,
    objects: environment.objects.map(({ name: name2, kind, colour, state }) => ({ name: name2, kind, colour, state })),
    drift: drift2,
    baseline,
    problem,
    progress: await progressOf(environment, ledger),
    ...onward(environment, { name, removal: ledger.removal, rules, drift: drift2, lease, now: clock.now() }),
    lease,
    history: history > 0 ? await ledger.history(history) : []
  };
}
function isGivenUp(environment) {
  return environment.phase === "serving" && isInstalling(environment);
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
  const shown2 = keyed(first);
  const keys = new Map([...shown2, ...keyed(more)]);
  const bySuffix = groupBySuffix([...keys.values()]);
  const families = new Map([...keys].map(([key, spelling]) => [key, longest(spelling, bySuffix)]));
  const names = /* @__PURE__ */ new Map();
  for (const [key, spelling] of shown2) {
    const family2 = families.get(key) ?? spelling;
    if ((names.get(family2)?.length ?? 0) < spelling.length) names.set(family2, spelling);
  }
  const resolved = new Map([...families].map(([key, family2]) => [key, names.get(family2) ?? family2]));
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
  const plain = plainForms([...resolved.values()]);
  const display = (spelling) => (plain.get(spelling.join(".")) ?? 0) > 1 ? spelling.map(quoteDotted).join(".") : spelling.join(".");
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
    const plain = spelling.join(".");
    const keys = keysOf2.get(plain) ?? /* @__PURE__ */ new Set();
    keysOf2.set(plain, keys.add(spelling.join(separator)));
  }
  return new Map([...keysOf2].map(([plain, keys]) => [plain, keys.size]));
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
function outputsOf(syntax, text, catalogue) {
  const output = (query, target, by) => {
    const scope = emptyScope(text, catalogue);
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
      return runs(syntax.verb) ? outputsOf(syntax.inner, text, catalogue) : [];
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
function constantOf(condition, text) {
  switch (condition.type) {
    case "literal":
      if (condition.kind === "null") return false;
      return condition.kind === "boolean" ? written(condition, text) === "TRUE" : null;
    case "unary": {
      const operand = condition.operator === "NOT" ? constantOf(condition.operand, text) : null;
      return operand === null ? null : !operand;
    }
    case "chain":
      return constantOfChain(condition, text);
    default:
      return null;
  }
}
function constantOfChain({ operators, operands }, text) {
  const [operator = ""] = operators;
  if (operator !== "AND" && operator !== "OR") return compared(operator, operands, text);
  const values = operands.map((operand) => constantOf(operand, text));
  const decisive = operator === "OR";
  if (values.includes(decisive)) return decisive;
  return values.includes(null) ? null : !decisive;
}
function compared(operator, [left, right, more], text) {
  if (left?.type !== "literal" || right?.type !== "literal" || more !== void 0) return null;
  if (left.kind !== right.kind || left.kind !== "number" && left.kind !== "string") return null;
  const order = left.kind === "number" ? Number(written(left, text)) - Number(written(right, text)) : null;
  const equal = order === null ? written(left, text) === written(right, text) : order === 0;
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
function written({ start, end }, text) {
  const own2 = text.slice(start, end);
  return own2.startsWith("'") ? own2 : own2.toUpperCase();
}
function givesNothing({ limit }, text) {
  return limit !== null && isZero(limit, text);
}
function isZero(expression, text) {
  return expression.type === "literal" && expression.kind === "number" && Number(written(expression, text)) === 0;
}

// src/sql/state/empty.ts
var deepest = 60;
var known2 = /* @__PURE__ */ new WeakMap();
function isEmpty({ made: made2 }, depth = 0) {
  if (depth > deepest) return false;
  const before = known2.get(made2);
  if (before !== void 0) return before;
  const found = madeEmpty(made2, depth);
  known2.set(made2, found);
  return found;
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
function isFiltered({ where: where2 }, { text }) {
  return where2 !== null && constantOf(where2, text) === false;
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
  const never = isNever(join.on, scope);
  switch (join.kind) {
    case "LEFT":
      return left;
    case "RIGHT":
      return other;
    case "FULL":
      return left && other;
    default:
      return left || other || never;
  }
}
function isNever(on, { text }) {
  return on !== null && constantOf(on, text) === false;
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
function addColumn(search, column) {
  if (search.seen.has(column.source)) return;
  search.seen.add(column.source);
  search.columns.push(column);
}
function addWhole(search, relation) {
  addRows(search, relation);
  for (const column of relation.columns) addColumn(search, column);
}

// src/sql/state/expression-state.ts
function addExpressions(search, list, scope) {
  for (const expression of list) addExpression(search, expression, scope);
}
function addExpression(search, expression, scope, around = "sub-query") {
  switch (expression.type) {
    case "path": {
      const meaning = meaningOf(expression.parts, scope);
      if (meaning.type === "column") addColumn(search, meaning.column);
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
      for (const column of source.columns) addColumn(search, column);
      return;
    case "optional":
      addColumn(search, source.column);
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
  const found = typeOfExpression(expression, scope);
  if (found !== null) return found.time;
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
  for (const join of scope.joins) if (droppedBy(join, scope).length === 0) addJoin(search, join, scope);
  for (const column of scope.shared) addColumn(search, column);
}
function droppedBy({ join, right, end }, scope) {
  const [from, to] = join.kind === "LEFT" ? [right, end] : join.kind === "RIGHT" ? [0, right] : [0, 0];
  if (to - from !== 1) return [];
  const entry = scope.entries[from];
  const isMissing = isNever(join.on, scope) || entry !== void 0 && isEmpty(entry.relation);
  return isMissing ? [from] : [];
}
function addJoin(search, { join, right, end }, scope) {
  const entry = scope.entries[right];
  const seen2 = scopeUpTo(scope, end);
  const what = entry === void 0 ? null : joinWords(join.kind, entry, seen2);
  if (what !== null) addReason(search, what, join.start);
  addCondition(search, join.on, seen2);
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
  for (const column of columns) if (!isQuery(column)) addColumn(search, column);
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
  const whole = wholeAggregate(select);
  if (whole !== null) addReason(search, whole.name.toUpperCase(), whole.start);
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
  addColumn(search, column);
  return ended(search);
}
function ended(search) {
  while (search.relations.length + search.columns.length > 0) addNext(search);
  return search;
}
function addNext(search) {
  const relation = search.relations.pop();
  const column = relation === void 0 ? search.columns.pop() : void 0;
  if (relation !== void 0) addRelation(search, relation);
  if (column !== void 0) addUsed(search, column);
}
function addOrder(search, { made: made2 }) {
  if (made2.type !== "ordered" || made2.query.limit !== null || givesNothing(made2.query, made2.scope.text))
    return;
  const [first] = made2.query.orderBy;
  if (first !== void 0) addReason(search, "ORDER BY", first.expression.start);
}
function addRelation(search, relation) {
  if (isEmpty(relation)) return;
  const { made: made2 } = relation;
  switch (made2.type) {
    case "table":
      addTable(search, made2);
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
function addTable(search, { table }) {
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
function insertedNames({ columns, partition }, { made: made2 }) {
  const fixed = new Set(partition.filter(({ value }) => value !== null).map(({ column }) => column.text));
  const listed2 = columns.length > 0 ? columns.map(lastPart) : made2.type === "table" ? writable(made2.table.schema) : null;
  return listed2 === null ? null : listed2.filter((name) => !fixed.has(name));
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
  const filled = new Map(filledColumns(output).map(({ to, column }) => [to, column]));
  const stored = primaryKey.map((name) => storedBehind(filled.get(name)));
  const [first] = stored;
  if (first === void 0 || first === null) return false;
  const names = new Set(stored.map((column) => column?.table === first.table ? column.name : ""));
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
var nothing3 = { what: /* @__PURE__ */ new Set(), readsUnknown: false, readsChanges: false };
var known3 = /* @__PURE__ */ new WeakMap();
function keptFor(part) {
  const open = opened(part);
  for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
    const below = top.search.views[top.next];
    top.next += 1;
    if (below !== void 0) open.push(...opened(below));
    else {
      remember(top.part, together(top.search));
      open.pop();
    }
  }
  return recalled(part) ?? nothing3;
}
function opened(part) {
  if (recalled(part) !== void 0) return [];
  remember(part, nothing3);
  const { query, column } = part;
  const search = column === null ? searchedRows(query) : searchedColumn(columnOf(query, column));
  return [{ part, search, next: 0 }];
}
function together({ reasons, views: views2, ...own2 }) {
  const below = views2.map((part) => recalled(part) ?? nothing3);
  return {
    what: /* @__PURE__ */ new Set([...reasons.map(({ what }) => what), ...below.flatMap(({ what }) => [...what])]),
    readsUnknown: own2.readsUnknown || below.some(({ readsUnknown }) => readsUnknown),
    readsChanges: own2.readsChanges || below.some(({ readsChanges }) => readsChanges)
  };
}
function recalled({ view, column }) {
  return view.schema === null ? nothing3 : known3.get(view.schema)?.get(column);
}
function remember({ view, column }, kept) {
  if (view.schema === null) return;
  const parts = known3.get(view.schema) ?? /* @__PURE__ */ new Map();
  known3.set(view.schema, parts.set(column, kept));
}

// src/sql/state/state.ts
function stateOf(statement, catalogue) {
  const parsed = parsedOf(statement);
  if (parsed === null) return { stateful: null, reasons: [] };
  const { text } = parsed.cursor.tokens;
  const outputs = outputsOf(parsed.syntax, text, catalogue);
  const reasons = outputs.flatMap(reasonsOf);
  return {
    stateful: outputs.length === 0 ? null : reasons.length > 0,
    reasons: reasons.length === 0 ? [] : shown(reasons, placesIn(statement, text))
  };
}
function placesIn({ start, end, line, column }, text) {
  const lines = lineStarts(text.slice(start, end));
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
  if (reasons.length > 0 || !materializes(output, together(search))) return reasons;
  return [{ what: "upsert materialisation", at: output.target?.start ?? 0 }];
}
function shown(reasons, placeOf2) {
  const own2 = reasons.flatMap((found) => "at" in found ? [found] : []).sort((a, b) => a.at - b.at);
  const placed = own2.map(({ what, at }) => {
    const { line, column } = placeOf2(at);
    return `${what} at ${line}:${column}`;
  });
  const hidden = reasons.flatMap((found) => "view" in found ? [`${found.what} in ${found.view}`] : []);
  return [.../* @__PURE__ */ new Set([...placed, ...hidden.sort()])];
}

// src/sql/schema/catalogue.ts
function schemaOf(statements2, elsewhere = () => null) {
  const said2 = gather(statements2);
  return { ...schemasFrom((id) => said2.get(id), elsewhere), ids: [...said2.keys()].sort() };
}
function schemasAbout(about) {
  const known5 = /* @__PURE__ */ new Map();
  const said2 = (id) => {
    if (!known5.has(id)) known5.set(id, gather(about(id)).get(id));
    return known5.get(id);
  };
  return schemasFrom(said2, () => null);
}
function schemasFrom(said2, elsewhere) {
  const built = /* @__PURE__ */ new Map();
  const known5 = (idOf) => ({
    tableOf: (parts) => built.get(idOf(parts)) ?? null
  });
  const tableOf2 = (id) => {
    for (const next of unbuilt(id, said2, built)) {
      const own2 = said2(next);
      const other = own2 !== void 0 && isCreated(own2) ? null : elsewhere(next);
      built.set(next, other ?? (own2 === void 0 ? null : build(next, own2, built, known5)));
    }
    return built.get(id) ?? null;
  };
  const seenBy = (idOf) => ({ tableOf: (parts) => tableOf2(idOf(parts)) });
  return { tableOf: tableOf2, seenBy };
}
function isCreated({ creates: creates2, before }) {
  return creates2.length > 0 || before !== null;
}
function build(id, said2, built, known5) {
  const before = said2.before === null ? null : built.get(said2.before) ?? null;
  const reads = madeOf(said2).flatMap((other) => built.get(other) ?? []);
  return { ...buildTable(id, said2, before, ({ idOf }) => known5(idOf)), reads };
}
function gather(statements2) {
  const all = /* @__PURE__ */ new Map();
  const of = (id) => {
    const known5 = all.get(id) ?? { creates: [], alters: [], before: null };
    all.set(id, known5);
    return known5;
  };
  for (const named3 of statements2) {
    const [defined] = namedAs(named3, "define");
    const [altered2] = namedAs(named3, "alter");
    const [renamed] = namedAs(named3, "rename");
    if (defined !== void 0) of(defined).creates.push(named3);
    else if (renamed !== void 0 && altered2 !== void 0) of(renamed).before = altered2;
    else if (altered2 !== void 0 && named3.statement.kind.startsWith("alter")) of(altered2).alters.push(named3);
  }
  return all;
}
function namedAs({ statement, idOf }, role) {
  return statement.names.filter((name) => name.role === role).map((name) => idOf(name.parts.map(textOf)));
}
function textOf({ text }) {
  return text;
}
function madeOf({ creates: creates2, alters: alters2, before }) {
  const read = [...creates2, ...alters2].flatMap((named3) => [
    ...namedAs(named3, "like"),
    ...namedAs(named3, "read")
  ]);
  return before === null ? read : [before, ...read];
}
function unbuilt(id, saidOf, built) {
  const order = [];
  const entered = /* @__PURE__ */ new Set();
  const open = [];
  const enter2 = (next) => {
    if (built.has(next) || entered.has(next)) return;
    entered.add(next);
    const said2 = saidOf(next);
    open.push({ id: next, left: said2 === void 0 ? [] : [...madeOf(said2)].reverse() });
  };
  enter2(id);
  for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
    const next = top.left.pop();
    if (next !== void 0) enter2(next);
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
function labelOf2({ table, name }) {
  return `${table.written}.${name}`;
}
function addOrigins(to, origins) {
  for (const column of origins.values) to.values.set(labelOf2(column), column);
  addRest(to, origins);
}
function addInfluences(to, origins) {
  for (const column of origins.values) to.influences.set(labelOf2(column), column);
  addRest(to, origins);
}
function addRest(to, { influences, whole, unknown }) {
  for (const column of influences) to.influences.set(labelOf2(column), column);
  for (const table of whole) to.whole.set(table.written, table);
  for (const reason of unknown) to.unknown.add(reason);
}
function gathered({ values, influences, whole, unknown }) {
  return {
    values: values.size === 0 ? nowhere.values : [...values.values()],
    influences: influences.size === 0 ? nowhere.influences : [...influences.values()],
    whole: whole.size === 0 ? nowhere.whole : [...whole.values()],
    unknown: unknown.size === 0 ? nowhere.unknown : [...unknown]
  };
}

// src/sql/lineage/listed-tables.ts
var none = [];
var known4 = /* @__PURE__ */ new WeakMap();
function listedTables({ made: made2 }) {
  if (made2.type === "table") return [made2.table];
  const before = known4.get(made2);
  if (before !== void 0) return before;
  const found = tablesOf(made2);
  known4.set(made2, found);
  return found;
}
function tablesOf(made2) {
  switch (made2.type) {
    case "table":
      return [made2.table];
    case "select":
      return starTables(made2.select, made2.scope);
    case "joined":
      return together2(made2.scope.entries.map(({ relation }) => relation));
    case "ordered":
    case "renamed":
    case "extended":
      return listedTables(made2.input);
    case "set-operation":
      return together2(made2.terms);
    case "match":
      return made2.match.rows.startsWith("ALL") ? listedTables(made2.input) : none;
    case "function":
    case "unknown":
      return together2(made2.inputs);
    case "values":
    case "unnest":
      return none;
  }
}
function together2(relations) {
  const [only] = relations;
  if (relations.length === 1 && only !== void 0) return listedTables(only);
  const found = /* @__PURE__ */ new Map();
  for (const relation of relations)
    for (const table of listedTables(relation)) found.set(table.written, table);
  return found.size === 0 ? none : [...found.values()];
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
  return relations.length === 0 ? none : together2(relations);
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
      addStar(to, expression, scope);
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
function addStar(to, { qualifier }, scope) {
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
  topologicalOrder,
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
  isContent,
  tablesShown,
  consumersOf,
  shownAs,
  movesBetween,
  consumerName,
  whatMoved,
  defaultRules,
  freezeWindow,
  frozen,
  frozenUntil,
  refuseFrozen,
  untilThawed,
  refuseOtherRelease,
  byTable,
  altering,
  altered,
  optionsOf,
  optionsWanted,
  optionsServing,
  alterationsOf,
  emptyEnvironment,
  servingOf,
  environmentOf,
  sha2562 as sha256,
  canonicalJson,
  once,
  neededTables,
  isNeeded,
  withTouching,
  differenceOf,
  retreatFor,
  standingOn,
  footingOf,
  rollingBack,
  wentBack,
  calmed,
  leaving2 as leaving,
  without,
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
  sorted3 as sorted,
  progressWords,
  countOf,
  namesOf,
  noDefinitions,
  definitionsIn,
  sqlByKey,
  Journal,
  makersOf,
  isAbsent,
  consumerDrift,
  observe,
  switched,
  installed,
  acknowledged,
  blueGreen,
  kindOf,
  redefinedIn,
  readBy,
  takenFrom,
  takenByMoves,
  takenWords,
  driftSeen,
  perform,
  keyOf2 as keyOf,
  movesOf,
  intendedActs,
  lateness,
  untilSeen,
  settlingMoves,
  lookBehind,
  refuseOtherPlatform,
  goneOf,
  driftAmong,
  wayUnderDrift,
  status,
  recordedStatus,
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
  schemaOf,
  schemasAbout,
  outputsOf,
  filledColumns,
  stateOf,
  nowhere,
  newMemory,
  labelOf2,
  listedTables,
  settleCommonTables,
  rowOriginsOf,
  originsOf,
  originsOfExpression,
  changeOutcome,
  describedSteps
};
