import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  command,
  strategiesOf
} from "./chunk-4H425TR6.js";
import {
  count,
  counted,
  listed
} from "./chunk-TLCTVH6B.js";

// src/report/markdown.ts
var plain = /^[\p{L}\p{N}_.$/:=,;+()'[\]{}*!?~^%# -]+$/u;
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "`": "&#96;",
  "|": "&#124;",
  "@": "&#64;",
  "*": "&#42;",
  _: "&#95;",
  "~": "&#126;",
  "[": "&#91;",
  "]": "&#93;",
  "\\": "&#92;",
  ":": "&#58;",
  $: "&#36;",
  "#": "&#35;"
};
function oneLine(text, limit = 400) {
  const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g, " ").trim();
  return flat.length <= limit ? flat : `${flat.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function prose(text, limit = 400) {
  return oneLine(text, limit).replace(/[&<>"`|*~[\]\\$]|(?<!\w)_|_(?!\w)/g, (c) => entities[c] ?? c).replace(/@/g, "@\u200B").replace(/#(?=\d)/g, "#\u200B").replace(/:\/\/|www(?=\.)/gi, (c) => `${c.slice(0, -1)}\u200B${c.slice(-1)}`).replace(/^(?=[#>+=-]|\d+[.)])/, "\u200B");
}
function code(text, limit = 200) {
  const line = oneLine(text, limit);
  if (line === "") return "<code> </code>";
  return plain.test(line) ? `\`${line}\`` : `<code>${escapeAll(line)}</code>`;
}
function escapeAll(line) {
  return line.replace(/[&<>"`|@*_~[\]\\:$#]/g, (c) => entities[c] ?? c);
}
function fence(language, content) {
  const runs = content.match(/`+/g) ?? [];
  const longest4 = runs.reduce((most3, run2) => Math.max(most3, run2.length), 2);
  const bar = "`".repeat(longest4 + 1);
  return `${bar}${language}
${content.replace(/\r\n?/g, "\n").replace(/\n$/, "")}
${bar}`;
}
function htmlCode(text) {
  return `<code>${oneLine(text, 200).replace(/[&<>"@]/g, (c) => entities[c] ?? c)}</code>`;
}
function fold(title, body, open = false) {
  return `<details${open ? " open" : ""}><summary>${title}</summary>

${body}

</details>`;
}
function alert(kind, body) {
  return [`> [!${kind}]`, ...body.split("\n").map((line) => `> ${line}`)].join("\n");
}
function bytes(text) {
  let sum = text.length;
  for (const [run2] of text.matchAll(/[\u0080-\uffff]+/g))
    for (const point of run2) {
      const value2 = point.codePointAt(0) ?? 0;
      sum += value2 > 2047 ? 2 : 1;
    }
  return sum;
}

// src/report/marker.ts
function marker(project) {
  return `<!-- bluegreen-sql:plan:${hidden(project)} -->`;
}
function hidden(text) {
  return encodeURIComponent(text.replace(new RegExp("\\p{Surrogate}", "gu"), "")).replace(
    /[-'!]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`
  );
}
var run = /<!-- run -->.*?<!-- \/run -->/gs;
function volatile(text) {
  return `<!-- run -->${text}<!-- /run -->`;
}
function sameComment(a, b) {
  const bare = (text) => text.replace(/\r\n/g, "\n").replace(run, "").trim();
  return bare(a) === bare(b);
}

// src/report/verdict.ts
var order = [
  "breaking",
  "logic",
  "additive",
  "options",
  "in-place",
  "cosmetic",
  "none"
];
function faultsOf(plan) {
  return unique([...plan.release.faults, ...plan.faults]);
}
function warningsOf(plan) {
  return unique([...plan.release.warnings, ...plan.warnings]);
}
function unique(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
function verdict(plan, context) {
  const state = stateOf(plan, context);
  return { state, risk: risk(plan), summary: summary(plan, state), missing: missing(plan, context, state) };
}
function stateOf(plan, context) {
  if (faultsOf(plan).length > 0) return "faults";
  if (plan.release.edits.length > 0) return "rewrite";
  if (plan.release.tables.length === 0 && plan.steps.length === 0) return "nothing";
  const stops = (context.checks ?? []).some((c) => c.outcome === "fail" || c.outcome === "inconclusive");
  return stops ? "failed-check" : "ready";
}
function risk(plan) {
  const tables = plan.release.tables;
  if (tables.length === 0) return plan.steps.length === 0 ? "none" : "low";
  if (plan.irreversible.length > 0) return "high";
  if (tables.some((t) => t.change === "breaking" || t.green === null)) return "high";
  return tables.some((t) => t.change === "logic") ? "medium" : "low";
}
function summary(plan, state) {
  const tables = plan.release.tables;
  if (state === "faults") return `${counted(faultsOf(plan).length, "fault")} to fix before anything can move`;
  if (tables.length === 0) return withoutTables(plan);
  return `${movement(tables)}: ${classes(tables)}`;
}
function withoutTables(plan) {
  if (plan.steps.length === 0)
    return `nothing to release, ${counted(plan.release.untouched, "table")} untouched`;
  return `no table changes, ${counted(plan.steps.length, "step")} bring the environment up to date`;
}
function movement(tables) {
  const fresh = tables.filter((t) => t.blue === null).length;
  const gone = tables.filter((t) => t.green === null).length;
  const still = tables.filter((t) => t.blue !== null && t.blue === t.green);
  const altered = still.filter((t) => t.change === "in-place").length;
  const moved = tables.length - fresh - gone - still.length;
  return [
    moved > 0 ? `${counted(moved, "table")} ${moved === 1 ? "gets" : "get"} a new version` : "",
    fresh > 0 ? counted(fresh, "new table") : "",
    gone > 0 ? `${count(gone)} removed` : "",
    altered > 0 ? `${count(altered)} altered in place` : "",
    still.length > altered ? `${counted(still.length - altered, "view")} switched` : ""
  ].filter((t) => t !== "").join(", ");
}
function classes(tables) {
  return order.map((change) => ({ change, many: tables.filter((t) => t.change === change).length })).filter(({ many }) => many > 0).map(({ change, many }) => `${count(many)} ${changeWord(change)}`).join(", ");
}
function changeWord(change) {
  return change === "none" ? "by input" : change;
}
function missing(plan, context, state) {
  if (state === "faults") return "fix what is listed below and push";
  if (state === "rewrite") return rewriteMissing(plan, context);
  if (state === "failed-check") return "a check has not passed";
  return "";
}
function rewriteMissing(plan, context) {
  const files = new Set(plan.release.edits.map((e) => e.file)).size;
  const names = `${counted(plan.release.edits.length, "name")} in ${counted(files, "file")}`;
  if (context.rewrite?.state === "proposed") return `merge the pull request that moves ${names}`;
  return `${names} still to be moved by a rewrite`;
}

// src/report/lineage.ts
function lineageOf(plan, limit) {
  const { tables, excluded } = plan.release;
  const spared = sparedReaders(plan);
  const nodes = [
    ...tables.map(released),
    ...plan.moves.map((m) => node(`published ${m.consumer}`, [m.consumer, "consumers"], "consumer")),
    ...excluded.map((e) => node(e.identity, [e.name, "stays on blue"], "excluded")),
    ...spared.map((s) => node(s.identity, [s.identity, "spared, stays on blue"], "excluded")),
    ...[...new Set(tables.flatMap((t) => t.readsUnmoved))].sort().map((n) => node(`input ${n}`, [n], "input"))
  ];
  return limited(nodes, edgesOf(plan), limit);
}
function sparedReaders({ release }) {
  return release.sparable.filter(({ reads }) => reads.length > 0);
}
function lineageOfStatements(statements, limit) {
  const written = new Set(statements.flatMap((s) => s.writes));
  const names = [...new Set(statements.flatMap((s) => [...s.reads, ...s.writes]))];
  const nodes = names.map((name) => node(name, [name], written.has(name) ? "none" : "input"));
  const edges = statements.flatMap((s) => s.writes.flatMap((to) => s.reads.map((from) => edge(from, to))));
  return limited(nodes, edges, limit);
}
function node(id, label2, kind) {
  return { id, label: label2, kind };
}
function edge(from, to, pinned = false) {
  return { from, to, pinned };
}
function released(table2) {
  if (table2.green === null) return node(table2.identity, [table2.blue ?? table2.identity, "removed"], "removed");
  if (table2.blue === null) return node(table2.identity, [table2.green, "new"], "new");
  if (table2.blue === table2.green) {
    const isAltered = table2.change === "in-place";
    return node(table2.identity, [table2.green, isAltered ? "altered in place" : "switched"], table2.change);
  }
  return node(table2.identity, [`${table2.blue} \u2192 ${table2.green}`, changeWord(table2.change)], table2.change);
}
function edgesOf(plan) {
  const { tables, excluded } = plan.release;
  const byGreen = new Map(tables.map((t) => [t.green ?? t.blue, t.identity]));
  return [
    ...tables.flatMap((t) => [
      ...t.readsUnmoved.map((name) => edge(`input ${name}`, t.identity)),
      ...t.reads.map((identity) => edge(identity, t.identity))
    ]),
    ...[...excluded, ...sparedReaders(plan)].flatMap(
      (e) => e.reads.map((identity) => edge(identity, e.identity, true))
    ),
    ...plan.moves.flatMap((m) => {
      const from = byGreen.get(m.view === void 0 ? m.to : m.consumer);
      return from === void 0 ? [] : [edge(from, `published ${m.consumer}`)];
    })
  ];
}
function limited(nodes, edges, limit) {
  const unique2 = [...new Map(nodes.map((n) => [n.id, n])).values()];
  const kept2 = [...unique2].sort((a, b) => rank(a) - rank(b)).slice(0, limit);
  const ids = new Set(kept2.map((n) => n.id));
  const distinct = new Map(edges.map((e) => [JSON.stringify([e.from, e.to]), e]));
  return {
    nodes: unique2.filter((n) => ids.has(n.id)),
    edges: [...distinct.values()].filter((e) => ids.has(e.from) && ids.has(e.to)).slice(0, limit * 5),
    omitted: unique2.length - kept2.length
  };
}
function rank(node2) {
  switch (node2.kind) {
    case "none":
    case "cosmetic":
      return 1;
    case "input":
    case "excluded":
    case "consumer":
      return 2;
    default:
      return 0;
  }
}

// src/report/mermaid.ts
var palette = {
  breaking: ["#ffd7d5", "#cf222e", "#1f2328"],
  removed: ["#ffd7d5", "#cf222e", "#1f2328"],
  logic: ["#fff1c2", "#bf8700", "#1f2328"],
  options: ["#e6dcff", "#8250df", "#1f2328"],
  "in-place": ["#e6dcff", "#8250df", "#1f2328"],
  additive: ["#c9f2d2", "#1a7f37", "#1f2328"],
  new: ["#c9f2d2", "#1a7f37", "#1f2328"],
  cosmetic: ["#d5e9ff", "#0969da", "#1f2328"],
  none: ["#d5e9ff", "#0969da", "#1f2328"],
  input: ["#f3f4f6", "#8c959f", "#57606a"],
  excluded: ["#f3f4f6", "#8c959f", "#57606a"],
  consumer: ["#ffffff", "#57606a", "#1f2328"]
};
function label(node2) {
  return node2.label.map((line) => escaped(oneLine(line, 80))).join("<br>");
}
function escaped(line) {
  return line.replace(/[^\p{L}\p{N}_.$ →-]/gu, (c) => `#${String(c.codePointAt(0) ?? 32)};`);
}
function mermaid(lineage) {
  const ids = new Map(lineage.nodes.map((n, i) => [n.id, `n${i}`]));
  const kinds = [...new Set(lineage.nodes.map((n) => n.kind))].sort();
  return [
    "flowchart LR",
    ...lineage.nodes.map((n) => `  ${ids.get(n.id) ?? ""}${shape(n)}:::${className(n.kind)}`),
    ...lineage.edges.map(
      (e) => `  ${ids.get(e.from) ?? ""} ${e.pinned ? "-.->" : "-->"} ${ids.get(e.to) ?? ""}`
    ),
    ...kinds.map(classDef)
  ].join("\n");
}
function shape(node2) {
  const text = label(node2);
  return node2.kind === "consumer" ? `(["${text}"])` : `["${text}"]`;
}
function className(kind) {
  return `c_${kind.replaceAll("-", "_")}`;
}
function classDef(kind) {
  const [fill, line, text] = palette[kind];
  return `  classDef ${className(kind)} fill:${fill},stroke:${line},color:${text}`;
}

// src/report/budget.ts
var separator = "\n\n";
function fit(sections, budget, note) {
  let choices = sections.map((section) => ({ section, form: 0 }));
  for (let text = render(choices, note); ; text = render(choices, note)) {
    if (bytes(text) <= budget) return text;
    const next = shorten(choices);
    if (next === null) return text;
    choices = next;
  }
}
function render(choices, note) {
  const left = choices.filter((c) => c.form > 0).map((c) => c.section.title);
  const parts = choices.map((c) => c.section.forms[c.form] ?? "");
  const at = parts.length - 1;
  if (left.length > 0) parts.splice(at, 0, note(left));
  return parts.filter((p) => p !== "").join(separator);
}
function shorten(choices) {
  const able = choices.filter((c) => c.form < c.section.forms.length - (c.section.optional ? 0 : 1));
  const last = able.reduce(
    (best, c) => best === null || c.section.weight <= best.section.weight ? c : best,
    null
  );
  if (last === null) return null;
  return choices.map((c) => c === last ? { ...c, form: c.form + 1 } : c);
}
function rowForms(rows, frame, most3) {
  const sizes = [];
  for (let size = Math.min(rows.length, most3); size > 0; size = Math.floor(size * 0.75)) sizes.push(size);
  return [...sizes, 0].map((size) => frame(rows.slice(0, size), rows.length - size));
}

// src/report/difference-list.ts
var most = 8;
var longest = 360;
function differenceList(differences) {
  const shown = differences.slice(0, fitting(differences.slice(0, most)));
  const rest = differences.length - shown.length;
  return [...shown, ...rest > 0 ? [`and ${count(rest)} more`] : []].join("; ");
}
function fitting(differences) {
  let length = 0;
  const past = differences.findIndex((words2, at) => {
    length += words2.length + 2;
    return at > 0 && length > longest;
  });
  return past < 0 ? differences.length : past;
}

// src/report/danger.ts
function dangers(plan) {
  const { tables } = plan.release;
  const gone = tables.filter((t) => t.green === null);
  const breaking = tables.filter((t) => t.change === "breaking" && t.green !== null);
  const state = rebuiltState(plan);
  return [
    ofTables("Consumers can break", "read from outside", [...breaking, ...gone].filter(isPublished)),
    ofTables(
      "Breaking change",
      "without consumers outside",
      breaking.filter((t) => !isPublished(t))
    ),
    ofTables("Data goes", "when blue is retired", gone),
    ...state.length > 0 ? [ofState(state)] : [],
    ...plan.irreversible.map((text) => ({ title: "Cannot be undone", text, names: [] }))
  ].filter((d) => d.text !== "");
}
function isPublished(table2) {
  return table2.published !== null;
}
function ofTables(title, what, tables) {
  const [only] = tables;
  const detail = tables.length === 1 && only && only.differences.length > 0 ? ` (${differenceList(only.differences)})` : "";
  const text = tables.length === 0 ? "" : `${counted(tables.length, "table")} ${what}${detail}`;
  return { title, text, names: tables.map((t) => t.identity) };
}
function ofState(names) {
  const many = counted(names.length, "stateful statement");
  const verbs = names.length === 1 ? "starts anew and reads" : "start anew and read";
  return { title: "State is reset", text: `${many} ${verbs} everything again`, names };
}
function rebuiltState(plan) {
  const starting = plan.steps.filter((s) => s.kind === "start-statement" && s.strategy === "rebuild");
  const names = new Set(starting.map((s) => s.object));
  const own = plan.release.green.statements.filter((s) => names.has(s.name));
  const stateful = new Set(own.filter((s) => s.stateful === true).map((s) => s.name));
  return starting.map((s) => s.object).filter((name) => stateful.has(name));
}

// src/report/section/alerts.ts
var most2 = 8;
function alertSection(plan) {
  const found2 = dangers(plan);
  if (found2.length === 0) return [];
  const lines2 = found2.slice(0, most2).map((d) => `- ${dangerLine(d)}`);
  const rest = found2.length > most2 ? [`- and ${counted(found2.length - most2, "more danger")}`] : [];
  const long = alert("CAUTION", [...lines2, ...rest].join("\n"));
  const short = alert("CAUTION", `${counted(found2.length, "danger")} in this release: see the job summary.`);
  return [{ id: "alerts", title: "dangers", weight: 80, forms: [long, short], optional: false }];
}
function dangerLine({ title, text, names }) {
  const list2 = listed(
    names.map((n) => code(n)),
    5
  );
  return `**${title}**: ${prose(text)}${list2 === "" ? "" : `: ${list2}`}`;
}

// src/report/addition.ts
function addition(plan, context) {
  if (!context.soFar) return null;
  const before = new Map(context.soFar.release.tables.map((t) => [t.identity, t]));
  const after = new Set(plan.release.tables.map((t) => t.identity));
  const kept2 = plan.release.tables.filter((t) => before.has(t.identity));
  return {
    branch: context.soFar.branch,
    added: identities(plan.release.tables.filter((t) => !before.has(t.identity))),
    changed: identities(kept2.filter((t) => !alike(t, before.get(t.identity)))),
    same: identities(kept2.filter((t) => alike(t, before.get(t.identity)))),
    dropped: [...before.keys()].filter((identity) => !after.has(identity))
  };
}
function identities(tables) {
  return tables.map((t) => t.identity);
}
function alike(table2, before) {
  return before !== void 0 && before.change === table2.change && before.green === table2.green && before.differences.join("\n") === table2.differences.join("\n");
}

// src/report/change.ts
var weight = {
  breaking: 0,
  logic: 1,
  additive: 2,
  options: 3,
  "in-place": 4,
  cosmetic: 5,
  none: 6
};
function changeRows(plan, context) {
  const strategies = strategiesOf(plan.release);
  const before = context.soFar && new Set(context.soFar.release.tables.map((t) => t.identity));
  return [...plan.release.tables].sort((a, b) => (weight[a.change] ?? 9) - (weight[b.change] ?? 9) || compare(a.identity, b.identity)).map((table2) => ({
    table: table2,
    change: changeWord(table2.change),
    strategy: strategyText(table2, strategies.get(table2.identity) ?? "none"),
    why: why(table2),
    added: before ? !before.has(table2.identity) : null
  }));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function why(table2) {
  return table2.differences.length > 0 ? differenceList(table2.differences) : table2.reason;
}
function strategyText({ blue, green, change }, strategy) {
  if (green === null) return "retire";
  if (green === blue) return change === "in-place" ? "alter in place" : "switch";
  return strategy === "none" ? "create" : strategyWord(strategy);
}
function strategyWord(strategy) {
  switch (strategy) {
    case "rebuild":
      return "rebuild";
    case "from-time":
      return "start from a time";
    case "carry-offsets":
      return "carry offsets over";
    case "none":
      return "\u2013";
  }
}

// src/report/place.ts
function place(file, line, context, column = 0) {
  if (file === "") return "";
  const shown = context.blobUrl === void 0 ? file : file.slice(file.lastIndexOf("/") + 1);
  const at = code([shown, ...[line, column].filter((n) => n > 0)].join(":"), 300);
  if (context.blobUrl === void 0) return at;
  return `[${at}](${context.blobUrl}${file.split("/").map(segment).join("/")}${line > 0 ? `#L${line}` : ""})`;
}
function shortened(reason, context) {
  return context.blobUrl === void 0 ? reason : reason.replace(/(?:[^\s/]+\/)+([^\s/]+:\d+)/g, "$1");
}
function segment(name) {
  return encodeURIComponent(name.replace(new RegExp("\\p{Surrogate}", "gu"), "")).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`
  );
}

// node_modules/markdown-table/index.js
function defaultStringLength(value2) {
  return value2.length;
}
function markdownTable(table2, options) {
  const settings = options || {}, align = (settings.align || []).concat(), stringLength = settings.stringLength || defaultStringLength, alignments = [], cellMatrix = [], sizeMatrix = [], longestCellByColumn = [];
  let mostCellsPerRow = 0, rowIndex = -1;
  for (; ++rowIndex < table2.length; ) {
    const row2 = [], sizes2 = [];
    let columnIndex2 = -1;
    for (table2[rowIndex].length > mostCellsPerRow && (mostCellsPerRow = table2[rowIndex].length); ++columnIndex2 < table2[rowIndex].length; ) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size, (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) && (longestCellByColumn[columnIndex2] = size);
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2, sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align == "object" && "length" in align)
    for (; ++columnIndex < mostCellsPerRow; )
      alignments[columnIndex] = toAlignment(align[columnIndex]);
  else {
    const code2 = toAlignment(align);
    for (; ++columnIndex < mostCellsPerRow; )
      alignments[columnIndex] = code2;
  }
  columnIndex = -1;
  const row = [], sizes = [];
  for (; ++columnIndex < mostCellsPerRow; ) {
    const code2 = alignments[columnIndex];
    let before = "", after = "";
    code2 === 99 ? (before = ":", after = ":") : code2 === 108 ? before = ":" : code2 === 114 && (after = ":");
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    settings.alignDelimiters !== false && (size = before.length + size + after.length, size > longestCellByColumn[columnIndex] && (longestCellByColumn[columnIndex] = size), sizes[columnIndex] = size), row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row), sizeMatrix.splice(1, 0, sizes), rowIndex = -1;
  const lines2 = [];
  for (; ++rowIndex < cellMatrix.length; ) {
    const row2 = cellMatrix[rowIndex], sizes2 = sizeMatrix[rowIndex], cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    for (; ++columnIndex < cellsInRow; ) {
      const cell = row2[columnIndex] || "";
      let before = "", after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0), code2 = alignments[columnIndex];
        if (code2 === 114)
          before = " ".repeat(size);
        else if (code2 === 99) {
          const half = size / 2;
          size % 2 ? (before = " ".repeat(half + 0.5), after = " ".repeat(half - 0.5)) : (before = " ".repeat(half), after = before);
        } else
          after = " ".repeat(size);
      }
      settings.delimiterStart !== false && !columnIndex && line.push("|"), settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex) && line.push(" "), settings.alignDelimiters !== false && line.push(before), line.push(cell), settings.alignDelimiters !== false && line.push(after), settings.padding !== false && line.push(" "), (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) && line.push("|");
    }
    lines2.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines2.join(`
`);
}
function serialize(value2) {
  return value2 == null ? "" : String(value2);
}
function toAlignment(value2) {
  const code2 = typeof value2 == "string" ? value2.codePointAt(0) : 0;
  return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}

// src/report/table.ts
function table(head2, rows) {
  return rows.length === 0 ? "" : markdownTable([head2, ...rows], { alignDelimiters: false });
}
function paragraphs(...parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}

// src/report/section/extent.ts
var commentExtent = {
  rows: 100,
  items: 20,
  nodes: 40,
  differenceBytes: 3e4,
  differences: 20,
  examples: 5,
  elsewhere: "the job summary"
};
var summaryExtent = {
  rows: 1e4,
  items: 2e3,
  nodes: 80,
  differenceBytes: 5e5,
  differences: 500,
  examples: 10,
  elsewhere: "the plan file"
};
function more(rest, one, extent) {
  return rest > 0 ? `*\u2026 and ${counted(rest, `more ${one}`)}: see ${extent.elsewhere}.*` : "";
}

// src/report/section/changes.ts
var head = ["Table", "Becomes", "Change", "Strategy", "Role", "Why"];
function changeSection(plan, context, extent) {
  const rows = changeRows(plan, context);
  if (rows.length === 0) return [];
  const marked = rows.some((r) => r.added) && rows.some((r) => r.added === false);
  const frame = (shown, rest) => paragraphs(
    table(
      head,
      shown.map((r) => cells(r, context, marked))
    ),
    more(rest, "table", extent)
  );
  const forms = rowForms(rows, frame, extent.rows);
  return [{ id: "changes", title: "rows of the change table", weight: 90, forms, optional: false }];
}
function cells(row, context, marked) {
  const { table: t } = row;
  const own = t.differences.length > 0 && t.file !== "";
  return [
    `${code(t.identity)}${marked && row.added ? " \u{1F195}" : ""}`,
    becomes(t.blue, t.green),
    t.change === "none" ? "by input" : `**${row.change}**`,
    row.strategy,
    t.role,
    own ? `${prose(row.why)} (${place(t.file, t.line, context)})` : prose(shortened(row.why, context))
  ];
}
function becomes(blue, green) {
  if (green === null) return "*removed*";
  if (blue === null) return `${code(green)} *new*`;
  return blue === green ? `${code(green)} *same*` : code(green);
}
function additionSection(plan, context, extent) {
  const found2 = addition(plan, context);
  if (found2 === null) return [];
  const forms = [additionText(found2, extent.items), additionText(found2, 0)];
  return [{ id: "addition", title: "what this pull request adds", weight: 70, forms, optional: true }];
}
function additionText(found2, limit) {
  const { added, changed, same: same2, dropped } = found2;
  const before = changed.length + same2.length + dropped.length;
  const parts = [
    named("adds", added, limit),
    named("changes further", changed, limit),
    named("takes back", dropped, limit)
  ].filter((t) => t !== "");
  const here = parts.length > 0 ? parts.join("; ") : "adds nothing to the release";
  if (before === 0) return `**This pull request** ${here}.`;
  return `**This pull request** ${here}.  
**The release so far**, on ${code(found2.branch)}: ${counted(before, "table")}${kept(found2)}.`;
}
function named(verb, identities2, limit) {
  if (identities2.length === 0) return "";
  const names = identities2.map((n) => code(n));
  return `${verb} ${counted(identities2.length, "table")}${limit > 0 ? `: ${listed(names, limit)}` : ""}`;
}
function kept({ same: same2, changed, dropped }) {
  return same2.length > 0 && changed.length + dropped.length > 0 ? `, ${same2.length} of them as before` : "";
}

// src/report/data.ts
function differs(c) {
  return c.added + c.removed + c.changed > 0 || c.schema.length > 0;
}
function found(c, name) {
  const parts = [
    ...c.columns.filter((x) => x.changed > 0).map((x) => `${name(x.column)} changed in ${counted(x.changed, "row")}`),
    c.columns.length === 0 && c.changed > 0 ? `${counted(c.changed, "row")} changed` : "",
    c.added > 0 ? `${counted(c.added, "row")} added` : "",
    c.removed > 0 ? `${counted(c.removed, "row")} gone` : ""
  ].filter((t) => t !== "");
  return parts.length > 0 ? listed(parts, 12) : "the same rows";
}
function dataLine(data) {
  const different = data.comparisons.filter(differs);
  const on = data.total === null ? `On ${data.rows}` : `On ${count(data.total)} ${data.rows}`;
  if (data.comparisons.length === 0) return "";
  if (data.total === 0) return `There are no ${data.rows} of what the release reads, so nothing is shown.`;
  if (different.length === 0) return `${on}: ${same(data.comparisons.length)}.`;
  return `${on}: ${different.slice(0, 3).map(sentence).join("; ")}${different.length > 3 ? `; and ${counted(different.length - 3, "more table")}` : ""}.`;
}
function same(count2) {
  return count2 === 1 ? "the one compared table comes out the same" : `all ${count2} compared tables come out the same`;
}
function sentence(c) {
  const column = c.columns.filter((x) => x.changed > 0);
  const [first] = column;
  if (first && column.length === 1 && c.added + c.removed === 0)
    return `${code(`${c.green}.${first.column}`)} changed in ${counted(first.changed, "row")}`;
  return `${code(c.green)}: ${found(c, (n) => code(n))}`;
}
function dataRows(plan, data) {
  const tables = new Map(plan.release.tables.map((t) => [t.identity, t]));
  return data.comparisons.filter(differs).map((c) => {
    const table2 = tables.get(c.identity);
    const schema = c.schema.map((s) => prose(s.message));
    return [
      code(c.green),
      `${count(c.blueRows)} \u2192 ${count(c.greenRows)}`,
      [found(c, (n) => code(n)), ...schema].join("; "),
      comesFrom(table2, data.causes?.[c.green])
    ];
  });
}
function comesFrom(table2, cause) {
  if (cause !== void 0) return cause === table2?.identity ? "its own change" : code(cause);
  if (table2 === void 0) return "";
  return table2.differences.length > 0 ? "its own change" : prose(table2.reason);
}
function exampleLines(c, most3) {
  return c.examples.slice(0, most3).map((e) => `- ${exampleLine(e)}`);
}
function exampleLine(example) {
  const key = Object.entries(example.key).map(([k, v]) => `${code(k)} = ${value(v)}`);
  const at = key.length > 0 ? `${listed(key, 6)}: ` : "";
  if (example.kind !== "changed")
    return `${at}row ${example.kind === "added" ? "added" : "gone"}${whole(example)}`;
  return `${at}${listed(
    example.columns.map((c) => `${code(c.column)} ${value(c.blue)} \u2192 ${value(c.green)}`),
    6
  )}`;
}
function whole(example) {
  const side = example.kind === "added" ? "green" : "blue";
  const cells2 = example.columns.map((c) => `${code(c.column)} ${value(c[side])}`);
  return cells2.length > 0 ? ` (${listed(cells2, 6)})` : "";
}
function value(text) {
  return text === null ? "*null*" : code(text, 80);
}
var outcomes = {
  fail: "\u274C fail",
  inconclusive: "\u2754 inconclusive",
  warn: "\u26A0\uFE0F warn",
  pass: "\u2705 pass"
};
function checkRows({ checks = [] }) {
  return ["fail", "inconclusive", "warn", "pass"].flatMap(
    (outcome) => checks.filter((c) => c.outcome === outcome).map((c) => [outcomes[outcome], prose(c.check), c.table === "" ? "" : code(c.table), prose(c.message)])
  );
}

// src/report/section/data.ts
function dataLineSection(context) {
  const { data } = context;
  if (data === void 0) return [];
  const problem = data.problem === null ? "" : alert("NOTE", `Not every row could be compared: ${prose(data.problem)}`);
  const text = paragraphs(dataLine(data), problem);
  return text === "" ? [] : [{ id: "data-line", title: "data", weight: 75, forms: [text], optional: true }];
}
function dataSections(plan, context, extent) {
  const { data } = context;
  if (data === void 0 || !data.comparisons.some(differs)) return [];
  return [differenceTable(plan, data, extent), exampleFold(data, extent)].filter((s) => s.forms[0] !== "");
}
function differenceTable(plan, data, extent) {
  const head2 = ["Table", "Rows", "What differs", "Comes from"];
  const forms = rowForms(
    dataRows(plan, data),
    (rows, rest) => rows.length === 0 ? "" : paragraphs("#### Data differences", table(head2, rows), more(rest, "table", extent)),
    extent.items
  );
  return { id: "data", title: "data differences", weight: 60, forms, optional: true };
}
function exampleFold(data, extent) {
  const shown = data.comparisons.filter((c) => c.examples.length > 0);
  const forms = rowForms(
    shown.map((c) => `${code(c.green)}

${exampleLines(c, extent.examples).join("\n")}`),
    (rows, rest) => rows.length === 0 ? "" : fold("Rows that differ", paragraphs(...rows, more(rest, "table", extent))),
    extent.items
  );
  return { id: "examples", title: "examples of rows", weight: 35, forms, optional: true };
}
function checkSection(context, extent) {
  const rows = checkRows(context);
  if (rows.length === 0) return [];
  const head2 = ["Outcome", "Check", "Table", "What it says"];
  const frame = (shown, rest) => shown.length === 0 ? "" : paragraphs("#### Checks", table(head2, shown), more(rest, "check", extent));
  return [
    { id: "checks", title: "checks", weight: 65, forms: rowForms(rows, frame, extent.items), optional: true }
  ];
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    typeof options == "function" ? (callback = options, options = {}) : "callback" in options && (callback = options.callback);
    const oldString = this.castInput(oldStr, options), newString = this.castInput(newStr, options), oldTokens = this.removeEmpty(this.tokenize(oldString, options)), newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value2) => {
      if (value2 = this.postProcess(value2, options), callback) {
        setTimeout(function() {
          callback(value2);
        }, 0);
        return;
      } else
        return value2;
    }, newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1, maxEditLength = newLen + oldLen;
    options.maxEditLength != null && (maxEditLength = Math.min(maxEditLength, options.maxEditLength));
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1 / 0, abortAfterTimestamp = Date.now() + maxExecutionTime, bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen)
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    let minDiagonalToConsider = -1 / 0, maxDiagonalToConsider = 1 / 0;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        removePath && (bestPath[diagonalPath - 1] = void 0);
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos ? basePath = this.addToPath(addPath, true, false, 0, options) : basePath = this.addToPath(removePath, false, true, 1, options), newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options), basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen)
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        bestPath[diagonalPath] = basePath, basePath.oldPos + 1 >= oldLen && (maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1)), newPos + 1 >= newLen && (minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1));
      }
      editLength++;
    };
    if (callback)
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp)
            return callback(void 0);
          execEditLength() || exec();
        }, 0);
      })();
    else
      for (; editLength <= maxEditLength && Date.now() <= abortAfterTimestamp; ) {
        const ret = execEditLength();
        if (ret)
          return ret;
      }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    return last && !options.oneChangePerToken && last.added === added && last.removed === removed ? {
      oldPos: path.oldPos + oldPosInc,
      lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
    } : {
      oldPos: path.oldPos + oldPosInc,
      lastComponent: { count: 1, added, removed, previousComponent: last }
    };
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    for (; newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options); )
      newPos++, oldPos++, commonCount++, options.oneChangePerToken && (basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false });
    return commonCount && !options.oneChangePerToken && (basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false }), basePath.oldPos = oldPos, newPos;
  }
  equals(left, right, options) {
    return options.comparator ? options.comparator(left, right) : left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++)
      array[i] && ret.push(array[i]);
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value2, options) {
    return value2;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value2, options) {
    return Array.from(value2);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    for (; lastComponent; )
      components.push(lastComponent), nextComponent = lastComponent.previousComponent, delete lastComponent.previousComponent, lastComponent = nextComponent;
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (component.removed)
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count)), oldPos += component.count;
      else {
        if (!component.added && this.useLongestToken) {
          let value2 = newTokens.slice(newPos, newPos + component.count);
          value2 = value2.map(function(value22, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value22.length ? oldValue : value22;
          }), component.value = this.join(value2);
        } else
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        newPos += component.count, component.added || (oldPos += component.count);
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments), this.tokenize = tokenize;
  }
  equals(left, right, options) {
    return options.ignoreWhitespace ? ((!options.newlineIsToken || !left.includes(`
`)) && (left = left.trim()), (!options.newlineIsToken || !right.includes(`
`)) && (right = right.trim())) : options.ignoreNewlineAtEof && !options.newlineIsToken && (left.endsWith(`
`) && (left = left.slice(0, -1)), right.endsWith(`
`) && (right = right.slice(0, -1))), super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value2, options) {
  options.stripTrailingCr && (value2 = value2.replace(/\r\n/g, `
`));
  const retLines = [], linesAndNewlines = value2.split(/(\n|\r\n)/);
  linesAndNewlines[linesAndNewlines.length - 1] || linesAndNewlines.pop();
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    i % 2 && !options.newlineIsToken ? retLines[retLines.length - 1] += line : retLines.push(line);
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++)
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\")
      return true;
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s))
    return s;
  let result = '"';
  const bytes2 = new TextEncoder().encode(s);
  let i = 0;
  for (; i < bytes2.length; ) {
    const b = bytes2[i];
    b === 7 ? result += "\\a" : b === 8 ? result += "\\b" : b === 9 ? result += "\\t" : b === 10 ? result += "\\n" : b === 11 ? result += "\\v" : b === 12 ? result += "\\f" : b === 13 ? result += "\\r" : b === 34 ? result += '\\"' : b === 92 ? result += "\\\\" : b >= 32 && b <= 126 ? result += String.fromCharCode(b) : result += "\\" + b.toString(8).padStart(3, "0"), i++;
  }
  return result += '"', result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  options ? typeof options == "function" ? optionsObj = { callback: options } : optionsObj = options : optionsObj = {}, typeof optionsObj.context > "u" && (optionsObj.context = 4);
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken)
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  if (optionsObj.callback) {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  } else
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  function diffLinesResultToPatch(diff) {
    if (!diff)
      return;
    diff.push({ value: "", lines: [] });
    function contextLines(lines2) {
      return lines2.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks2 = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines2 = current.lines || splitLines(current.value);
      if (current.lines = lines2, current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine, newRangeStart = newLine, prev && (curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [], oldRangeStart -= curRange.length, newRangeStart -= curRange.length);
        }
        for (const line of lines2)
          curRange.push((current.added ? "+" : "-") + line);
        current.added ? newLine += lines2.length : oldLine += lines2.length;
      } else {
        if (oldRangeStart)
          if (lines2.length <= context * 2 && i < diff.length - 2)
            for (const line of contextLines(lines2))
              curRange.push(line);
          else {
            const contextSize = Math.min(lines2.length, context);
            for (const line of contextLines(lines2.slice(0, contextSize)))
              curRange.push(line);
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks2.push(hunk), oldRangeStart = 0, newRangeStart = 0, curRange = [];
          }
        oldLine += lines2.length, newLine += lines2.length;
      }
    }
    for (const hunk of hunks2)
      for (let i = 0; i < hunk.lines.length; i++)
        hunk.lines[i].endsWith(`
`) ? hunk.lines[i] = hunk.lines[i].slice(0, -1) : (hunk.lines.splice(i + 1, 0, "\\ No newline at end of file"), i++);
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks: hunks2
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (headerOptions || (headerOptions = INCLUDE_HEADERS), Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit))
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    return patch.map((p) => formatPatch(p, headerOptions)).join(`
`);
  }
  const ret = [];
  if (patch.isGit) {
    if (headerOptions = INCLUDE_HEADERS, !patch.oldFileName)
      throw new Error("oldFileName must be specified for Git patches");
    if (!patch.newFileName)
      throw new Error("newFileName must be specified for Git patches");
    let gitOldName = patch.oldFileName, gitNewName = patch.newFileName;
    patch.isCreate && gitOldName === "/dev/null" ? gitOldName = gitNewName.replace(/^b\//, "a/") : patch.isDelete && gitNewName === "/dev/null" && (gitNewName = gitOldName.replace(/^a\//, "b/")), ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName)), patch.isDelete && ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644")), patch.isCreate && ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644")), patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate && (ret.push("old mode " + patch.oldMode), ret.push("new mode " + patch.newMode)), patch.isRename && (ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, ""))), ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")))), patch.isCopy && (ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, ""))), ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, ""))));
  } else
    headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0 && ret.push("Index: " + patch.oldFileName), headerOptions.includeUnderline && ret.push("===================================================================");
  const hasHunks = patch.hunks.length > 0;
  headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks) && (ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : "")), ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : "")));
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i], oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart, newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines)
      ret.push(line);
  }
  return ret.join(`
`) + `
`;
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options == "function" && (options = { callback: options }), options?.callback) {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      callback(patchObj ? formatPatch(patchObj, options.headerOptions) : void 0);
    } }));
  } else {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    return patchObj ? formatPatch(patchObj, options?.headerOptions) : void 0;
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith(`
`), result = text.split(`
`).map((line) => line + `
`);
  return hasTrailingNl ? result.pop() : result.push(result.pop().slice(0, -1)), result;
}

// src/report/difference.ts
var longest2 = 2e5;
function changedTexts(plan) {
  const blue = textsByTable(plan.release.blue);
  const green = textsByTable(plan.release.green);
  const tables = orderedTables(plan.release.tables).map((table2) => ({
    name: table2.green ?? table2.identity,
    before: table2.blue === null ? "" : blue.get(table2.blue) ?? "",
    after: table2.green === null ? "" : green.get(table2.green) ?? ""
  }));
  return [...tables, ...connectorTexts(plan)].filter((t) => t.before !== t.after);
}
function orderedTables(tables) {
  return [...tables.filter((t) => t.change !== "none"), ...tables.filter((t) => t.change === "none")];
}
function textsByTable(pipeline) {
  const texts = /* @__PURE__ */ new Map();
  for (const statement of pipeline.statements)
    for (const name of statement.writes)
      texts.set(name, [...texts.get(name) ?? [], `${statement.sql.trim().replace(/;$/, "")};`]);
  return new Map([...texts].map(([name, parts]) => [name, parts.join("\n\n")]));
}
function connectorTexts(plan) {
  const before = connectorsByFile(plan.release.blue);
  const after = connectorsByFile(plan.release.green);
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().map((file) => ({ name: file, before: before.get(file) ?? "", after: after.get(file) ?? "" }));
}
function connectorsByFile(pipeline) {
  return new Map(
    pipeline.connectors.map((c) => [
      c.file,
      [`name: ${c.name}`, ...c.topics.map((t) => `topic: ${t}`)].join("\n")
    ])
  );
}
function difference({ name, before, after }) {
  const patch = before.length + after.length > longest2 ? "" : hunks(before, after);
  return { name, patch, added: lines(patch, "+"), removed: lines(patch, "-") };
}
function hunks(before, after) {
  const patch = createTwoFilesPatch("blue", "green", ended(before), ended(after), "", "", { context: 3 });
  return patch.slice(Math.max(0, patch.indexOf("@@")));
}
function ended(text) {
  const unix = text.replace(/\r\n?/g, "\n");
  return unix === "" || unix.endsWith("\n") ? unix : `${unix}
`;
}
function lines(patch, sign) {
  return patch.split("\n").filter((line) => line.startsWith(sign)).length;
}

// src/report/section/differences.ts
function differenceSection(plan, extent) {
  const texts = changedTexts(plan);
  if (texts.length === 0) return [];
  const folds = [];
  let room = extent.differenceBytes;
  for (const text of texts.slice(0, extent.differences)) {
    const shown = differenceFold(difference(text), extent);
    room -= bytes(shown);
    if (room < 0) break;
    folds.push(shown);
  }
  const frame = (shown, rest) => shown.length === 0 ? "" : paragraphs(
    "#### SQL, blue against green",
    ...shown,
    more(rest + texts.length - folds.length, "object", extent)
  );
  const forms = folds.length === 0 ? [""] : rowForms(folds, frame, folds.length);
  return [{ id: "differences", title: "SQL differences", weight: 10, forms, optional: true }];
}
function differenceFold(found2, extent) {
  const title = `${htmlCode(found2.name)} <sub>+${found2.added} \u2212${found2.removed}</sub>`;
  if (found2.patch === "") return `${code(found2.name)}: too long to be shown here, see ${extent.elsewhere}.`;
  return fold(title, fence("diff", found2.patch));
}

// src/report/section/lists.ts
function faultSection(plan, context, extent) {
  const items = faultsOf(plan).map((f) => faultLine(f, context));
  if (items.length === 0) return [];
  const frame = (shown, rest) => paragraphs(shown.join("\n"), more(rest, "fault", extent));
  return [
    {
      id: "faults",
      title: "faults",
      weight: 85,
      forms: rowForms(items, frame, extent.items),
      optional: false
    }
  ];
}
function faultLine(fault, context) {
  const at = place(fault.file, fault.line, context, fault.column);
  const remedy = fault.hint === "" ? "" : `  
  *What to do:* ${prose(fault.hint)}`;
  return `- \u274C ${at === "" ? "" : `${at} `}${prose(fault.message)}${remedy}`;
}
function listSections(plan, context, extent) {
  return [
    list("warnings", "Warnings", 45, warningLines(plan, context), extent),
    list("excluded", "Excluded: these stay on blue", 40, excludedLines(plan), extent),
    list("spared", "Spared: these stay on blue", 39, sparableLines(plan, true), extent),
    list("sparable", "Rebuilds that could be spared", 30, sparableLines(plan, false), extent),
    list("expectations", "Expected of the platform", 38, expectationLines(plan), extent)
  ].flat();
}
function list(id, title, weight2, items, extent) {
  if (items.length === 0) return [];
  const frame = (shown, rest) => shown.length === 0 ? "" : fold(`${title} (${items.length})`, paragraphs(shown.join("\n"), more(rest, "line", extent)));
  return [
    { id, title: title.toLowerCase(), weight: weight2, forms: rowForms(items, frame, extent.items), optional: true }
  ];
}
function warningLines(plan, context) {
  return warningsOf(plan).map((w) => {
    const at = place(w.file, w.line, context);
    return `- \u26A0\uFE0F ${at === "" ? "" : `${at} `}${prose(w.message)}`;
  });
}
function excludedLines(plan) {
  return plan.release.excluded.map((e) => {
    const reads = listed(
      e.reads.map((r) => code(r)),
      10
    );
    return `- ${code(e.name)} goes on reading ${e.reads.length > 0 ? reads : "what it reads"}: ${prose(e.reason)}`;
  });
}
function sparableLines(plan, spared) {
  const own = plan.release.sparable.filter((s) => s.spared === spared);
  return own.map((s) => `- ${code(s.identity)}: ${prose(s.reason)}`);
}
function expectationLines(plan) {
  return plan.release.expectations.map(
    (name) => `- ${code(name)}: its definition changed here; the platform's is compared with it, never changed`
  );
}

// src/report/section/next.ts
function nextSection(plan, context) {
  if (faultsOf(plan).length > 0 || plan.steps.length === 0) return [];
  const commands = targets(plan, context).map((name) => fence("sh", commandsFor(plan, name)));
  const text = paragraphs(rewriteLine(plan, context), approveLine(plan, context), ...commands);
  return [
    { id: "next", title: "how to go on", weight: 50, forms: [fold("How to go on", text)], optional: true }
  ];
}
function targets(plan, context) {
  const named2 = (context.environments ?? []).filter((name) => name !== "local");
  return named2.length > 0 ? named2 : [plan.environment];
}
function commandsFor(plan, environment) {
  const name = oneLine(environment);
  return [
    `npx ${command("deploy", name, "--release", plan.release.hash)}`,
    `npx ${command("rollback", name)}   # consumers back to blue`
  ].join("\n");
}
function approveLine(plan, context) {
  const names = targets(plan, context).map((n) => code(n));
  return `**Approve** by reviewing and merging. **Deploy** to ${names.join(", then ")}: by a push to a release branch or by the workflow's \`workflow_dispatch\`, or from a clone as below. Nothing of blue is deleted before \`retire\`, so **going back** always works.`;
}
function rewriteLine(plan, context) {
  const { rewrite } = context;
  if (rewrite?.state === "committed")
    return `The names were moved by ${code(rewrite.commit.slice(0, 10))} on this branch.`;
  if (rewrite?.state === "proposed")
    return `The branch takes no commits: merge ${rewrite.url} to move the names.`;
  if (plan.release.edits.length === 0) return "";
  const why2 = rewrite?.state === "withheld" ? ` (${prose(rewrite.why)})` : "";
  return `The names in git are still to be moved${why2}: run ${code("npx bluegreen rewrite")} and commit, or let the action do it.`;
}
function footer(plan, context) {
  const { baseline, head: head2, hash } = plan.release;
  const parts = [
    `baseline ${code(baseline.ref)}${commit(baseline.commit)}`,
    `head ${code(head2.ref)}${commit(head2.commit)}`,
    `environment ${code(plan.environment)}${plan.assumed ? " (nothing known of it: it is taken to run the baseline)" : ""}`
  ];
  const run2 = context.runUrl === void 0 ? "" : volatile(` \xB7 [run](${context.runUrl})`);
  return `---
<sub>${parts.join(" \xB7 ")}<br>release ${code(hash)}<br>plan ${code(plan.hash)}${run2}</sub>`;
}
function commit(id) {
  return id === null ? "" : ` at ${code(id.slice(0, 10))}`;
}

// src/report/section/picture.ts
var longest3 = 45e3;
function pictureSection(plan, extent) {
  if (plan.release.tables.length === 0) return [];
  const full = lineageOf(plan, extent.nodes);
  const smaller = full.nodes.length > extent.nodes / 2 ? [lineageOf(plan, extent.nodes / 2)] : [];
  const forms = [full, ...smaller].map(picture).filter((text) => text.length < longest3);
  return [{ id: "lineage", title: "lineage", weight: 20, forms, optional: true }];
}
function picture(lineage) {
  const omitted = lineage.omitted > 0 ? `*${counted(lineage.omitted, "more node")} not shown.*` : "";
  return paragraphs("#### Lineage", fence("mermaid", mermaid(lineage)), legend(lineage), omitted);
}
function legend(lineage) {
  const kinds = new Set(lineage.nodes.map((n) => n.kind));
  const parts = [
    has(kinds, ["breaking", "removed"]) ? "\u{1F7E5} breaking or removed" : "",
    has(kinds, ["logic"]) ? "\u{1F7E8} logic" : "",
    has(kinds, ["additive", "new"]) ? "\u{1F7E9} new or additive" : "",
    has(kinds, ["options", "in-place"]) ? "\u{1F7EA} options" : "",
    has(kinds, ["none", "cosmetic"]) ? "\u{1F7E6} moves with its input" : "",
    has(kinds, ["input", "excluded"]) ? "\u2B1C stays" : ""
  ];
  return `<sub>${parts.filter((p) => p !== "").join(" \xB7 ")}</sub>`;
}
function has(kinds, wanted) {
  return wanted.some((kind) => kinds.has(kind));
}

// src/report/steps.ts
function stepGroups(plan) {
  const groups = /* @__PURE__ */ new Map();
  for (const step of plan.steps) {
    const key = `${step.level} ${step.kind}`;
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return [...groups.values()].flatMap((steps) => steps[0] ? [{ kind: steps[0].kind, level: steps[0].level, steps }] : []).sort((a, b) => a.level - b.level);
}
var words = {
  "expect-external": "Compare with the platform",
  "create-table": "Create table",
  "alter-table": "Apply ALTER to",
  "create-view": "Create view",
  "start-statement": "Start",
  seed: "Seed with",
  "create-connector": "Create connector",
  "alter-in-place": "Alter in place",
  "wait-caught-up": "Wait until caught up:",
  check: "Compare green with blue:",
  approve: "Wait for approval of",
  switch: "Switch consumers:",
  watch: "Watch",
  retire: "Retire (a later run)"
};
function stepWord(kind) {
  return words[kind] ?? kind.replaceAll("-", " ");
}

// src/report/section/steps.ts
function stepSection(plan, extent) {
  const groups = stepGroups(plan);
  if (groups.length === 0) return [];
  const title = `Steps on ${htmlCode(plan.environment)} (${count(plan.steps.length)}, ${htmlCode(plan.engine)})`;
  const lines2 = groups.map((g, i) => `${i + 1}. ${groupLine(g, extent.items)}`);
  const frame = (shown, rest) => shown.length === 0 ? "" : fold(title, paragraphs(shown.join("\n"), more(rest, "group", extent)));
  const forms = rowForms(lines2, frame, extent.items * 2);
  return [{ id: "steps", title: "steps", weight: 25, forms, optional: true }];
}
function groupLine(group, limit) {
  const objects = [...new Set(group.steps.map((s) => s.object))].map((o) => code(o));
  const strategies = [...new Set(group.steps.map((s) => s.strategy))].filter((s) => s !== "none").map(strategyWord);
  const how = strategies.length > 0 ? ` *(${strategies.join(", ")})*` : "";
  return `${stepWord(group.kind)} ${listed(objects, limit)}${how}`;
}

// src/report/comment.ts
var summaryBudget = 1e6;
function comment(plan, context = {}, budget = 6e4) {
  return report(plan, context, commentExtent, budget);
}
function fullReport(plan, context = {}, budget = summaryBudget) {
  return report(plan, context, summaryExtent, budget);
}
function report(plan, context, extent, budget) {
  const sections = [
    fixed("head", headOf(plan, context)),
    ...faultSection(plan, context, extent),
    ...alertSection(plan),
    ...dataLineSection(context),
    ...additionSection(plan, context, extent),
    ...changeSection(plan, context, extent),
    ...pictureSection(plan, extent),
    ...dataSections(plan, context, extent),
    ...checkSection(context, extent),
    ...stepSection(plan, extent),
    ...differenceSection(plan, extent),
    ...listSections(plan, context, extent),
    ...nextSection(plan, context),
    fixed("footer", footer(plan, context))
  ];
  return fit(
    sections,
    budget,
    (left) => `*Shortened to fit: ${left.join(", ")}. All of it: ${extent.elsewhere}.*`
  );
}
function fixed(id, text) {
  return { id, title: id, weight: 100, forms: [text], optional: false };
}
function headOf(plan, context) {
  const ids = `${marker(plan.release.project)}
<!-- bluegreen-sql:hash:${hidden(plan.hash)} -->`;
  return `${ids}
### ${verdictLine(plan, verdict(plan, context))}`;
}
var icons = {
  faults: "\u274C",
  nothing: "\u2705",
  rewrite: "\u270F\uFE0F",
  "failed-check": "\u274C",
  ready: "\u{1F7E2}"
};
function verdictLine(plan, { state, risk: risk2, summary: summary2, missing: missing2 }) {
  const project = plan.release.project === "" || plan.release.project === "." ? "" : `${code(plan.release.project)}: `;
  const next = missing2 === "" ? state === "nothing" ? "" : " \xB7 ready to go on" : ` \xB7 ${missing2}`;
  return `${icons[state]} ${project}${summary2} \xB7 risk ${risk2}${next}`;
}

// src/report/json.ts
function planJson(plan) {
  const { release } = plan;
  const strategies = strategiesOf(release);
  return {
    format: 1,
    baseline: revision(release.baseline),
    head: revision(release.head),
    environment: plan.environment,
    release: release.hash,
    hash: plan.hash,
    tables: release.tables.map((table2) => ({
      ...tableJson(table2),
      strategy: strategies.get(table2.identity) ?? "none"
    })),
    untouched: release.untouched,
    excluded: release.excluded.map(({ identity, name, reads, reason }) => ({
      identity,
      name,
      reads,
      reason
    })),
    edits: release.edits.map(({ file, start, end, text }) => ({ file, start, end, text })),
    steps: plan.steps.map(stepJson),
    sparable: release.sparable.map(({ identity, reason, spared, reads }) => ({
      identity,
      reason,
      spared,
      reads
    })),
    warnings: warningsOf(plan).map(({ code: code2, message, file, line }) => ({ code: code2, message, file, line })),
    faults: faultsOf(plan).map(faultJson)
  };
}
function revision({ ref, commit: commit2 }) {
  return { ref, commit: commit2 };
}
function tableJson(table2) {
  const { identity, blue, green, change, reason, file, line, role } = table2;
  return { identity, blue, green, change, reason, file, line, role };
}
function stepJson(step) {
  const { id, kind, object, after, level, strategy, inverse, file, line } = step;
  return { id, kind, object, after, level, strategy, inverse, file, line };
}
function faultJson(fault) {
  const { file, line, column, message, hint } = fault;
  return { file, line, column, message, hint };
}

export {
  oneLine,
  prose,
  code,
  fence,
  fit,
  marker,
  hidden,
  sameComment,
  dangers,
  addition,
  faultsOf,
  warningsOf,
  verdict,
  changeRows,
  paragraphs,
  summaryExtent,
  differs,
  found,
  same,
  dataLineSection,
  checkSection,
  changedTexts,
  difference,
  lineageOf,
  lineageOfStatements,
  palette,
  mermaid,
  stepGroups,
  stepWord,
  comment,
  fullReport,
  planJson,
  tableJson,
  faultJson
};
