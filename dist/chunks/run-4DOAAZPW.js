import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inspectionJson
} from "./chunk-2UYZVH4F.js";
import {
  baselineWords,
  describedSteps,
  progressWords
} from "./chunk-KC7KBIDA.js";
import "./chunk-SHQ6T4SG.js";
import {
  addition,
  changeRows,
  changedTexts,
  comment,
  dangers,
  difference,
  differs,
  faultJson,
  faultsOf,
  found,
  lineageOf,
  lineageOfStatements,
  mermaid,
  oneLine,
  palette,
  planJson,
  same,
  stepGroups,
  stepWord,
  verdict,
  warningsOf
} from "./chunk-SWCFSTMD.js";
import {
  quoted
} from "./chunk-4H425TR6.js";
import {
  count,
  counted,
  listed,
  messageOf
} from "./chunk-TLCTVH6B.js";
import {
  CheckRefusal,
  Refusal,
  StepFailure,
  toldOf
} from "./chunk-G5SMYKX2.js";
import {
  FaultError
} from "./chunk-XIFGWALT.js";
import {
  __commonJS,
  __toESM
} from "./chunk-HANBNIMK.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result2 = "", cursor = 0;
      do
        result2 += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
      while (~index);
      return result2 + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors(), module.exports.createColors = createColors;
  }
});

// src/command-line/run.ts
import { CommanderError } from "../vendor/commander-7QQKAQV3.js";

// src/report/hypertext.ts
function escapeHtml(text2) {
  return text2.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
function words(text2) {
  return escapeHtml(oneLine(text2, 1e3));
}
function name(text2) {
  return `<code>${words(text2)}</code>`;
}
function grid(heads, rows) {
  if (rows.length === 0) return "";
  const head = heads.map((t) => `<th>${words(t)}</th>`).join("");
  const body = rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join("")}</tr>`).join("\n");
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}
function part(title, body) {
  return body === "" ? "" : `<section><h2>${words(title)}</h2>
${body}
</section>`;
}
function bullets(items) {
  return items.length === 0 ? "" : `<ul>${items.map((i) => `<li>${i}</li>`).join("\n")}</ul>`;
}
function patch(text2) {
  const kind = (line2) => line2.startsWith("+") ? "add" : line2.startsWith("-") ? "del" : line2.startsWith("@") ? "at" : "";
  const rows = text2.trimEnd().split("\n").map((line2) => `<span class="${kind(line2)}">${escapeHtml(line2)}</span>`);
  return `<pre>${rows.join("\n")}</pre>`;
}
var style = `
:root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--back:#fff;--tint:#f6f8fa;--add:#dafbe1;--del:#ffebe9;--at:#ddf4ff;--bad:#cf222e;--good:#1a7f37}
@media(prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9198a1;--line:#3d444d;--back:#0d1117;--tint:#151b23;--add:#12261e;--del:#25171c;--at:#121d2f;--bad:#f85149;--good:#3fb950}}
body{margin:0 auto;max-width:1180px;padding:24px;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back)}
h1{font-size:22px;margin:0 0 4px}h2{font-size:17px;margin:28px 0 8px;border-bottom:1px solid var(--line);padding-bottom:4px}
p{margin:6px 0}.soft{color:var(--soft)}.verdict{font-size:17px;padding:12px 16px;border:1px solid var(--line);border-left:5px solid var(--good);border-radius:6px;background:var(--tint)}
.verdict.bad{border-left-color:var(--bad)}.alert{border-left:4px solid var(--bad);padding:4px 14px;margin:14px 0;background:var(--tint)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:5px 10px;text-align:left;vertical-align:top}th{background:var(--tint)}
code,pre{font:12.5px/1.5 ui-monospace,monospace}code{background:var(--tint);padding:1px 4px;border-radius:4px;overflow-wrap:anywhere}
pre{overflow-x:auto;border:1px solid var(--line);border-radius:6px;padding:8px 0;margin:6px 0}pre span{display:inline-block;min-width:100%;padding:0 10px;box-sizing:border-box}
.add{background:var(--add)}.del{background:var(--del)}.at{background:var(--at);color:var(--soft)}details{margin:6px 0}summary{cursor:pointer}
.edge{fill:none;stroke:var(--soft);stroke-width:1.3}marker path{fill:var(--soft)}svg text{font-family:system-ui,sans-serif}footer{margin-top:32px;color:var(--soft);font-size:13px}`;

// src/report/layout.ts
function layout(lineage) {
  const columns2 = columnsOf(lineage);
  const used = /* @__PURE__ */ new Map();
  return lineage.nodes.map((node) => {
    const column = columns2.get(node.id) ?? 0;
    const row = used.get(column) ?? 0;
    used.set(column, row + 1);
    return { node, column, row };
  });
}
function columnsOf({ nodes: nodes2, edges }) {
  const columns2 = new Map(nodes2.map((n) => [n.id, 0]));
  const waiting = new Map(nodes2.map((n) => [n.id, edges.filter((e) => e.to === n.id).length]));
  const ready = nodes2.filter((n) => waiting.get(n.id) === 0).map((n) => n.id);
  for (let id = ready.shift(); id !== void 0; id = ready.shift())
    for (const { to } of edges.filter((e) => e.from === id)) {
      columns2.set(to, Math.max(columns2.get(to) ?? 0, (columns2.get(id) ?? 0) + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  return columns2;
}

// src/report/picture.ts
var cell = { width: 250, height: 64, boxWidth: 200, boxHeight: 44, pad: 10 };
function svg(lineage) {
  const placed = layout(lineage);
  if (placed.length === 0) return "";
  const at3 = new Map(placed.map((p) => [p.node.id, p]));
  const width = (placed.reduce((last, p) => Math.max(last, p.column), 0) + 1) * cell.width;
  const height = (placed.reduce((last, p) => Math.max(last, p.row), 0) + 1) * cell.height;
  const edges = lineage.edges.map((e) => edgePath(at3.get(e.from), at3.get(e.to), e.pinned));
  return [
    `<svg role="img" aria-label="lineage" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path fill="#8c959f" d="M0 0 8 4 0 8z"/></marker></defs>',
    ...edges,
    ...placed.map(box),
    "</svg>"
  ].join("\n");
}
function box({ node, column, row }) {
  const [fill, stroke, ink] = palette[node.kind];
  const x = column * cell.width + cell.pad;
  const y = row * cell.height + cell.pad;
  const rows = node.label.map(
    (line2, i) => text(line2, x, y + (node.label.length === 1 ? 27 : 19 + i * 16), i, ink)
  );
  const title = `<title>${escapeHtml(node.label.map((l) => oneLine(l)).join(" "))}</title>`;
  const rect = `<rect x="${x}" y="${y}" width="${cell.boxWidth}" height="${cell.boxHeight}" rx="${node.kind === "consumer" ? 22 : 6}" fill="${fill}" stroke="${stroke}"/>`;
  return `<g>${title}${rect}${rows.join("")}</g>`;
}
function text(line2, x, y, place, ink) {
  const size = place === 0 ? 12 : 10;
  return `<text x="${x + cell.boxWidth / 2}" y="${y}" text-anchor="middle" font-size="${size}" fill="${ink}">${escapeHtml(oneLine(line2, 28))}</text>`;
}
function edgePath(from, to, pinned) {
  if (!from || !to) return "";
  const x1 = from.column * cell.width + cell.pad + cell.boxWidth;
  const x2 = to.column * cell.width + cell.pad;
  const [y1, y2] = [from.row, to.row].map((row) => row * cell.height + cell.pad + cell.boxHeight / 2);
  const bend = Math.max(30, Math.abs(x2 - x1) / 2);
  const dash = pinned ? ' stroke-dasharray="5 4"' : "";
  return `<path class="edge" fill="none" stroke="#8c959f"${dash} marker-end="url(#arrow)" d="M${x1} ${y1 ?? 0}C${x1 + bend} ${y1 ?? 0} ${x2 - bend} ${y2 ?? 0} ${x2} ${y2 ?? 0}"/>`;
}

// src/report/html.ts
var nodes = 150;
var differences = 300;
function html(plan2, context = {}) {
  const title = `Plan of ${words(plan2.release.project || "the pipeline")} for ${words(plan2.environment)}`;
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style></head><body>`,
    `<h1>${title}</h1>`,
    ...parts(plan2, context).filter((text2) => text2 !== ""),
    footer(plan2),
    "</body></html>\n"
  ].join("\n");
}
function parts(plan2, context) {
  return [
    verdictBox(plan2, context),
    ...dangers(plan2).map(alertBox),
    part("Faults", faults(plan2)),
    part("This pull request", added(plan2, context)),
    part("Changes", changes(plan2, context)),
    part("Lineage", `<div class="wide">${svg(lineageOf(plan2, nodes))}</div>`),
    part("Data differences", data(context)),
    part("Checks", checks(context)),
    part("Steps", steps(plan2)),
    part("SQL, blue against green", sql(plan2)),
    part(
      "Excluded: these stay on blue",
      bullets(
        plan2.release.excluded.map(
          (e) => `${name(e.name)} goes on reading ${e.reads.length === 0 ? "what it reads" : e.reads.map(name).join(", ")}: ${words(e.reason)}`
        )
      )
    ),
    part("Spared: these stay on blue", bullets(sparable(plan2, true))),
    part("Rebuilds that could be spared", bullets(sparable(plan2, false))),
    part("Warnings", bullets(warningsOf(plan2).map((w) => `${at(w.file, w.line)} ${words(w.message)}`)))
  ];
}
function sparable(plan2, spared2) {
  const own = plan2.release.sparable.filter((s) => s.spared === spared2);
  return own.map((s) => `${name(s.identity)}: ${words(s.reason)}`);
}
function verdictBox(plan2, context) {
  const v = verdict(plan2, context);
  const bad = v.state === "faults" || v.state === "failed-check" ? " bad" : "";
  return `<p class="verdict${bad}"><strong>${words(v.summary)}</strong> \xB7 risk ${v.risk}${v.missing === "" ? "" : ` \xB7 ${words(v.missing)}`}</p>`;
}
function alertBox(danger) {
  const names = danger.names.map(name).join(", ");
  return `<div class="alert"><strong>${words(danger.title)}</strong> ${words(danger.text)}${names === "" ? "" : `: ${names}`}</div>`;
}
function at(file, line2, column = 0) {
  return file === "" ? "" : name([file, ...[line2, column].filter((n) => n > 0)].join(":"));
}
function faults(plan2) {
  return bullets(
    faultsOf(plan2).map(
      (f) => `${at(f.file, f.line, f.column)} ${words(f.message)}${f.hint === "" ? "" : `<br><em>What to do:</em> ${words(f.hint)}`}`
    )
  );
}
function added(plan2, context) {
  const a = addition(plan2, context);
  if (a === null) return "";
  const rows = [
    ["Adds", a.added],
    ["Changes further", a.changed],
    ["Takes back", a.dropped],
    ["As before", a.same]
  ];
  return grid(
    ["", "Tables"],
    rows.filter(([, names]) => names.length > 0).map(([verb, names]) => [verb, names.map(name).join(", ")])
  );
}
function changes(plan2, context) {
  const rows = changeRows(plan2, context).map((r) => [
    name(r.table.identity),
    r.table.green === null ? "<em>removed</em>" : name(r.table.green),
    words(r.change),
    words(r.strategy),
    words(r.table.role),
    `${words(r.why)} <span class="soft">${at(r.table.file, r.table.line)}</span>`
  ]);
  const untouched = `<p class="soft">${counted(plan2.release.untouched, "table")} untouched.</p>`;
  return `${grid(["Table", "Becomes", "Change", "Strategy", "Role", "Why"], rows)}${untouched}`;
}
function data(context) {
  const rows = (context.data?.comparisons ?? []).map((c) => [
    name(c.green),
    `${count(c.blueRows)} \u2192 ${count(c.greenRows)}`,
    differs(c) ? [found(c, name), ...c.schema.map((s) => words(s.message))].join("; ") : "the same rows"
  ]);
  const problem = context.data?.problem ?? null;
  return `${grid(["Table", "Rows", "What differs"], rows)}${problem === null ? "" : `<p>${words(problem)}</p>`}`;
}
function checks(context) {
  return grid(
    ["Outcome", "Check", "Table", "What it says"],
    (context.checks ?? []).map((c) => [words(c.outcome), words(c.check), words(c.table), words(c.message)])
  );
}
function steps(plan2) {
  const rows = stepGroups(plan2).map((g, i) => [
    String(i + 1),
    words(stepWord(g.kind).replace(/:$/, "")),
    g.steps.map((s) => name(s.object)).join(", "),
    [...new Set(g.steps.map((s) => s.strategy))].filter((s) => s !== "none").join(", ")
  ]);
  return grid(["", "Step", "Objects", "Strategy"], rows);
}
function sql(plan2) {
  const texts = changedTexts(plan2);
  const shown2 = texts.slice(0, differences).map((t) => {
    const d = difference(t);
    return `<details><summary>${name(d.name)} <span class="soft">+${d.added} \u2212${d.removed}</span></summary>${patch(d.patch)}</details>`;
  });
  const rest = texts.length - shown2.length;
  return [...shown2, rest > 0 ? `<p class="soft">and ${counted(rest, "more object")}</p>` : ""].join("\n");
}
function footer(plan2) {
  const { baseline, head, hash } = plan2.release;
  const commit = (id) => id === null ? "" : ` at ${name(id.slice(0, 10))}`;
  return `<footer>baseline ${name(baseline.ref)}${commit(baseline.commit)} \xB7 head ${name(head.ref)}${commit(head.commit)} \xB7 environment ${name(plan2.environment)} (${words(plan2.engine)})<br>release ${name(hash)}<br>plan ${name(plan2.hash)}</footer>`;
}

// src/report/terminal.ts
var import_picocolors3 = __toESM(require_picocolors(), 1);

// src/report/columns.ts
var gap = "  ";
var narrowest = 5;
function columns(heads, rows, width, paint) {
  const clean = rows.map((row) => row.map((cell2) => oneLine(cell2, 1e3)));
  const widths = fitted(widest([heads, ...clean]), width);
  const line2 = (row, index) => row.map((cell2, c) => paint(padded(cell2, widths[c] ?? 0, c === row.length - 1), c, index)).join(gap);
  return [heads, ...clean].map((row, index) => line2(row, index - 1)).join("\n");
}
function widest(rows) {
  const columns2 = rows.reduce((most, r) => Math.max(most, r.length), 0);
  return Array.from({ length: columns2 }, (_, c) => rows.reduce((w, r) => Math.max(w, (r[c] ?? "").length), 0));
}
function fitted(wanted, width) {
  const widths = [...wanted];
  let over = widths.reduce((sum, w) => sum + w, 0) + gap.length * (widths.length - 1) - width;
  while (over > 0) {
    const largest = widths.reduce((most, w) => Math.max(most, w), 0);
    if (largest <= narrowest) break;
    const next = widths.reduce((most, w) => w < largest ? Math.max(most, w) : most, narrowest);
    const cut = Math.min(over, largest - next);
    widths[widths.lastIndexOf(largest)] = largest - Math.max(1, cut);
    over -= Math.max(1, cut);
  }
  return widths;
}
function padded(cell2, width, last) {
  const fit = cell2.length > width ? oneLine(cell2, width) : cell2;
  return last ? fit : fit.padEnd(width);
}

// src/report/terminal-failure.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function terminalFaults(faults3, { colour }) {
  const paint = import_picocolors.default.createColors(colour);
  return faults3.map((fault) => {
    const place = [oneLine(fault.file), fault.line, fault.column].filter(
      (part2) => part2 !== "" && part2 !== 0
    );
    const where = fault.file === "" ? "" : `${place.join(":")}: `;
    return `${paint.red("error")} ${where}${oneLine(fault.message)}${hintLines(fault.hint, paint)}
`;
  }).join("");
}
function hintLines(hint, paint) {
  if (hint === "") return "";
  const lines2 = hint.split("\n").map((line2) => (/^ */.exec(line2)?.[0] ?? "") + oneLine(line2));
  return lines2.map((line2) => `
      ${paint.dim(line2)}`).join("");
}
function nextLine({ next, waits }, paint) {
  if (next === null) return waits === null ? "" : `next: the same again, ${oneLine(waits)}`;
  return `next${waits === null ? "" : `, ${oneLine(waits)}`}: ${paint.cyan(oneLine(next, 1e3))}`;
}
function terminalFailure(step, message, onward, { colour }) {
  const paint = import_picocolors.default.createColors(colour);
  const remedy = nextLine(onward, paint);
  return `${paint.red("error")} ${paint.bold(oneLine(step))}: ${terminalMessage(message)}
${remedy === "" ? "" : `${remedy}
`}`;
}
function terminalMessage(message) {
  const [first = "", ...more] = message.split("\n").map((line2) => oneLine(line2, 1e3));
  return [first, ...more.filter((line2) => line2 !== "").map((line2) => `      ${line2}`)].join("\n");
}

// src/report/terminal-warning.ts
var import_picocolors2 = __toESM(require_picocolors(), 1);
function terminalWarnings(warnings, { colour }) {
  const paint = import_picocolors2.default.createColors(colour);
  return warnings.map((one) => `${paint.yellow("warning")} ${placeOf(one)}${oneLine(one.message)}`).join("\n");
}
function placeOf({ file, line: line2 }) {
  return file === "" ? "" : `${[oneLine(file), ...line2 > 0 ? [line2] : []].join(":")}: `;
}

// src/report/terminal.ts
function terminal(plan2, options, context = {}) {
  const paint = import_picocolors3.default.createColors(options.colour);
  const blocks = [
    header(plan2, paint),
    changes2(plan2, context, options.width, paint),
    terminalData(context),
    steps2(plan2, options.width, paint),
    excluded(plan2),
    spared(plan2),
    terminalWarnings(warningsOf(plan2), options),
    faults2(plan2, paint),
    dangers(plan2).map((d) => `${paint.red("!")} ${d.title}: ${oneLine(d.text)}`).join("\n"),
    closing(plan2, context, paint)
  ];
  return `${blocks.filter((b) => b !== "").join("\n\n")}
`;
}
function header(plan2, paint) {
  const { baseline, head } = plan2.release;
  const commit = (id) => id === null ? "" : ` (${id.slice(0, 10)})`;
  const from = `${oneLine(baseline.ref)}${commit(baseline.commit)}`;
  const to = `${oneLine(head.ref)}${commit(head.commit)}`;
  return `${paint.bold(`${from} \u2192 ${to}`)} for ${paint.bold(oneLine(plan2.environment))} ${paint.dim(`(${oneLine(plan2.engine)})`)}`;
}
function changes2(plan2, context, width, paint) {
  const rows = changeRows(plan2, context);
  if (rows.length === 0) return "";
  const heads = ["", "table", "becomes", "change", "strategy", "role"];
  const lines2 = columns(
    heads,
    rows.map(cells),
    width,
    (cell2, column, row) => painted(cell2, column, rows[row], paint)
  ).split("\n");
  const [head = "", ...body] = lines2;
  return [
    head,
    ...body.flatMap((line2, at3) => [line2.trimEnd(), ...wrapped(whyOf(rows[at3]), width, paint)])
  ].join("\n");
}
function cells(row) {
  const { table } = row;
  return [sign(row), table.identity, table.green ?? "removed", row.change, row.strategy, table.role];
}
function whyOf(row) {
  if (row === void 0) return "";
  const { table, why } = row;
  const at3 = table.differences.length > 0 && table.file !== "" ? ` (${table.file}:${table.line})` : "";
  return why.endsWith(at3.slice(2, -1)) ? why : `${why}${at3}`;
}
function wrapped(text2, width, paint) {
  const indent2 = "     ";
  const lines2 = [];
  for (const word of oneLine(text2, 2e3).split(" ")) {
    const last = lines2.at(-1);
    if (last !== void 0 && indent2.length + last.length + word.length < width)
      lines2[lines2.length - 1] = `${last} ${word}`;
    else if (word !== "") lines2.push(word);
  }
  return lines2.map((line2) => indent2 + paint.dim(line2));
}
function sign({ table }) {
  if (table.green === null) return "-";
  if (table.blue === null) return "+";
  return table.blue === table.green ? "~" : "\xB1";
}
function painted(cell2, column, row, paint) {
  if (!row) return paint.bold(cell2);
  if (column === 2) return paint.green(cell2);
  if (column === 3 && row.table.change === "breaking") return paint.red(cell2);
  if (column === 3 && row.table.change === "logic") return paint.yellow(cell2);
  return column > 3 ? paint.dim(cell2) : cell2;
}
function terminalData({ data: data2 }) {
  if (!data2) return "";
  const on = `On ${data2.total === null ? "" : `${count(data2.total)} `}${oneLine(data2.rows)}:`;
  const lines2 = data2.comparisons.filter(differs).map((c) => `  ${comparisonLine(c, data2.causes?.[c.green])}`);
  const problem = data2.problem === null ? [] : [`  not everything was compared: ${oneLine(data2.problem, 2e3)}`];
  if (data2.total === 0)
    lines2.push(`  nothing is shown: there are no ${oneLine(data2.rows)} of what the release reads`);
  else if (lines2.length === 0 && data2.comparisons.length > 0) lines2.push(`  ${same(data2.comparisons.length)}`);
  const notes = (data2.notes ?? []).map((note) => `  note: ${oneLine(note)}`);
  return [on, ...lines2, ...problem, ...notes].join("\n");
}
function comparisonLine(c, cause) {
  const rows = `${count(c.blueRows)} \u2192 ${counted(c.greenRows, "row")}`;
  const what = [found(c, (name2) => oneLine(name2)), ...c.schema.map((s) => oneLine(s.message))].join("; ");
  const from = cause === void 0 || cause === c.identity ? "" : `; comes from ${oneLine(cause)}`;
  return `${oneLine(c.green)} (${rows}): ${what}${from}`;
}
function steps2(plan2, width, paint) {
  const groups = stepGroups(plan2);
  if (groups.length === 0) return "";
  const fits = Math.max(2, Math.floor(width / 20));
  const lines2 = groups.map((g, i) => {
    const objects = [...new Set(g.steps.map((s) => oneLine(s.object)))];
    return `${String(i + 1).padStart(4)}. ${stepWord(g.kind)} ${listed(objects, fits)}`;
  });
  return [paint.bold(`Steps (${count(plan2.steps.length)})`), ...lines2].join("\n");
}
function excluded(plan2) {
  return plan2.release.excluded.map(
    (e) => `  ${oneLine(e.name)} stays on blue and goes on reading ${e.reads.length === 0 ? "what it reads" : listed(
      e.reads.map((r) => oneLine(r)),
      5
    )}`
  ).join("\n");
}
function spared({ release }) {
  const lines2 = release.sparable.filter((s) => s.spared).map(({ identity, reason }) => `  ${oneLine(identity)} is spared: ${oneLine(reason, 2e3)}`);
  const open = release.sparable.filter((s) => !s.spared).map(({ identity }) => oneLine(identity));
  const could = open.length === 0 ? [] : [`  ${counted(open.length, "rebuild")} could be spared (--closure minimal): ${listed(open, 5)}`];
  return [...lines2, ...could].join("\n");
}
function at2(file, ...places) {
  return file === "" ? "" : `${[oneLine(file), ...places.filter((n) => n > 0)].join(":")}: `;
}
function faults2(plan2, paint) {
  return faultsOf(plan2).map((f) => {
    const hint = hintLines(f.hint, paint);
    return `${paint.red("error")} ${at2(f.file, f.line, f.column)}${oneLine(f.message)}${hint}`;
  }).join("\n");
}
function closing(plan2, context, paint) {
  const { state, summary, risk, missing } = verdict(plan2, context);
  const bad = state === "faults" || state === "failed-check";
  const line2 = `${summary[0]?.toUpperCase() ?? ""}${summary.slice(1)}. Risk ${risk}.${missing === "" ? "" : ` To go on: ${missing}.`}`;
  const untouched = plan2.release.tables.length > 0 ? ` ${counted(plan2.release.untouched, "table")} untouched.` : "";
  const hashes = `release ${plan2.release.hash}
plan    ${plan2.hash}`;
  return `${bad ? paint.red(line2) : paint.bold(line2)}${untouched}
${paint.dim(hashes)}`;
}

// src/report/terminal-inspection.ts
var import_picocolors4 = __toESM(require_picocolors(), 1);

// src/report/terminal-columns.ts
var indent = " ".repeat(8);
var mostSources = 8;
function terminalColumns({ kind, lineage, table }) {
  if (kind === "insert-values" || kind === "statement-set-values") return [];
  const lines2 = lineage.length > 0 ? lineage.flatMap((one) => lineageLines(one, table, lineage.length > 1)) : aligned((table?.columns ?? []).map(definedRow));
  return [...lines2, ...table === null ? [] : clauses(table)].map((line2) => indent + line2);
}
function lineageLines({ target, columns: columns2, rows, unknown }, table, isOneOfSeveral) {
  const types = new Map(table?.columns.map(({ name: name2, type }) => [name2, type ?? "?"]));
  return [
    ...isOneOfSeveral && target !== null ? [`${oneLine(target)}:`] : [],
    ...aligned(columns2.map((column) => [column.to, types.get(column.to) ?? "", origin(column)])),
    ...rows.length === 0 ? [] : [`which rows  \u2190 ${sources(rows)}`],
    ...unknown.map((reason) => `not certain: ${oneLine(reason)}`)
  ];
}
function origin({ from, unknown }) {
  const why = unknown.length === 0 ? [] : [`? (${oneLine(unknown.join("; "))})`];
  return from.length + why.length === 0 ? "" : `\u2190 ${[sources(from), ...why].filter((part2) => part2 !== "").join(", ")}`;
}
function sources(columns2) {
  return listed(
    columns2.map((column) => oneLine(column)),
    mostSources
  );
}
function definedRow({ name: name2, type, kind, says }) {
  return [name2, type ?? "?", kind === "computed" ? `AS ${says ?? ""}` : says ?? ""];
}
function optionRow({ key, value }) {
  return ["option", key, `= ${value}`];
}
function aligned(rows) {
  const widths = [0, 1].map(
    (at3) => rows.reduce((widest2, row) => Math.max(widest2, oneLine(row[at3] ?? "").length), 0)
  );
  return rows.map((row) => {
    const cells2 = row.map((cell2, at3) => oneLine(cell2).padEnd(widths[at3] ?? 0));
    return cells2.filter((cell2) => cell2 !== "").join("  ").trimEnd();
  });
}
function clauses(table) {
  const { primaryKey, watermark, distribution, partitionedBy, options, unknown } = table;
  const clause = (what, says) => says === null || says === "" ? [] : [`${what} ${oneLine(says)}`];
  return [
    ...clause("key", primaryKey.join(", ")),
    ...clause("watermark", watermark),
    ...clause("distributed", distribution),
    ...clause("partitioned by", partitionedBy),
    ...aligned(options.map(optionRow)),
    ...clause("may have other columns:", unknown)
  ];
}

// src/report/terminal-inspection.ts
function terminalInspection(statements, faults3, { colour }) {
  const paint = import_picocolors4.default.createColors(colour);
  const files = [...new Set(statements.map((statement) => statement.file))];
  const blocks = files.map((file) => {
    const own = statements.filter((statement) => statement.file === file);
    return [paint.bold(oneLine(file)), ...own.flatMap((statement) => lines(statement, paint))].join("\n");
  });
  const summary = `${counted(statements.length, "statement")} in ${counted(files.length, "file")}, ${counted(faults3.length, "fault")}`;
  return `${[...blocks, terminalFaults(faults3, { colour }).trimEnd(), summary].filter((b) => b !== "").join("\n")}
`;
}
function lines(statement, paint) {
  return [line(statement, paint), ...terminalColumns(statement)];
}
function line(statement, paint) {
  const { reads, kind } = statement;
  const writes = [...statement.writes, ...statement.alters];
  const names = (list) => listed(
    list.map((name2) => oneLine(name2)),
    8
  );
  const flow = [
    writes.length > 0 ? paint.green(names(writes)) : "",
    reads.length > 0 ? `${writes.length > 0 ? "\u2190 " : ""}${names(reads)}` : ""
  ].filter((part2) => part2 !== "");
  const state = paint.dim(stateWords(statement));
  return `  ${String(statement.line).padStart(4)}  ${[kind, ...flow, state].filter((part2) => part2 !== "").join("  ")}`;
}
function stateWords({ stateful, reasons }) {
  if (stateful === null) return "";
  return stateful ? `stateful: ${listed([...reasons], 3)}` : "stateless";
}

// src/report/terminal-outcome.ts
var import_picocolors5 = __toESM(require_picocolors(), 1);
function terminalOutcome(outcome, { colour }) {
  const paint = import_picocolors5.default.createColors(colour);
  const { warnings = [], changes: changes3 = [], data: data2, findings = [], account = [] } = outcome;
  const passed = findings.filter((f) => f.outcome === "pass").length;
  const blocks = [
    terminalWarnings(warnings, { colour }),
    changes3.map((c) => `  ${oneLine(c)}`).join("\n"),
    data2 === void 0 ? "" : terminalData({ data: data2 }),
    findings.filter((f) => f.outcome !== "pass").map((f) => `${paint.yellow(f.outcome)} ${f.check} ${oneLine(f.table)}: ${oneLine(f.message)}`).join("\n"),
    passed > 0 ? paint.green(`${counted(passed, "check")} passed`) : "",
    `${paint.bold(oneLine(outcome.environment))}: ${terminalMessage(outcome.message)}`,
    account.map((line2) => `  ${oneLine(line2, 1e3)}`).join("\n"),
    nextLine({ next: outcome.next, waits: outcome.waits ?? null }, paint)
  ];
  return `${blocks.filter((b) => b !== "").join("\n")}
`;
}

// src/report/terminal-status.ts
var import_picocolors6 = __toESM(require_picocolors(), 1);
function terminalStatus(status2, { width, colour }) {
  const paint = import_picocolors6.default.createColors(colour);
  const { environment, state, release, objects, drift, history, lease } = status2;
  const { next, waits, problem, progress } = status2;
  const shown2 = objects.filter((object) => object.kind !== "external");
  const rows = shown2.map(({ name: name2, kind, colour: own, state: condition }) => [name2, kind, own, condition]);
  const blocks = [
    `${paint.bold(oneLine(environment))}: ${state}${release === null ? "" : ` ${paint.dim(oneLine(release))}`}`,
    rows.length === 0 ? "" : columns(
      ["object", "kind", "colour", "state"],
      rows,
      width,
      (cell2, column, row) => painted2(cell2, column, row, paint)
    ),
    lease === null ? "" : `${paint.yellow("held")} by ${oneLine(lease.holder)} since ${lease.since}, until ${lease.until} unless renewed`,
    progress === null ? "" : oneLine(progressWords(progress)),
    problem === null ? "" : `${paint.yellow("not looked at")} ${oneLine(problem)}`,
    drift.map((one) => `${paint.yellow("drift")} ${oneLine(one.message)}`).join("\n"),
    baselineWords(status2).map((line2) => `${paint.yellow("git")} ${oneLine(line2)}`).join("\n"),
    history.map((entry) => `${paint.dim(entry.at)} ${entry.action} ${oneLine(entry.message)}`).join("\n"),
    `${counted(shown2.length, "object")}, ${seenWords(status2)}`,
    nextLine({ next, waits }, paint)
  ];
  return `${blocks.filter((block) => block !== "").join("\n")}
`;
}
function seenWords({ drift, problem }) {
  if (problem !== null) return "by the ledger alone";
  return drift.length === 0 ? "as the ledger says" : `${drift.length} not as the ledger says`;
}
function painted2(cell2, column, row, paint) {
  if (row < 0) return paint.bold(cell2);
  if (column !== 2) return cell2;
  const word = cell2.trim();
  if (word === "green") return paint.green(cell2);
  return word === "blue" ? paint.blue(cell2) : paint.dim(cell2);
}

// src/command-line/answer.ts
function result(code, text2, document) {
  return { kind: "result", code, text: text2, document };
}
function inspection(found2, { graph }, terminal2) {
  const { statements, faults: faults3 } = found2;
  const listing = graph ? `${mermaid(lineageOfStatements(statements, 500))}
` : terminalInspection(statements, faults3, terminal2);
  return result(faults3.length > 0 ? 1 : 0, listing, inspectionJson(statements, faults3));
}
async function planned({ plan: plan2, environments }, invocation, terminal2) {
  const context = { environments };
  if (invocation.html !== null) await terminal2.writeFile(invocation.html, html(plan2, context));
  const text2 = () => invocation.markdown ? `${comment(plan2, context)}
` : terminal(plan2, terminal2, context);
  const something = plan2.release.tables.length > 0 || plan2.release.edits.length > 0;
  const code = faultsOf(plan2).length > 0 ? 1 : invocation.detailedExitcode && something ? 2 : 0;
  return invocation.json ? result(code, "", planJson(plan2)) : result(code, text2(), {});
}
function rewritten({ plan: plan2, files, written: written2 }, { check }, terminal2) {
  const faults3 = faultsOf(plan2);
  const outcome = faults3.length > 0 ? "faults" : files.length === 0 ? "nothing" : written2 ? "done" : "planned";
  const { edits } = plan2.release;
  const document = {
    format: 1,
    outcome,
    release: plan2.release.hash,
    files,
    edits: edits.map(({ file, start, end, text: text3 }) => ({ file, start, end, text: text3 })),
    warnings: warningsOf(plan2),
    faults: faults3.map(faultJson)
  };
  if (faults3.length > 0) return { kind: "failure", code: 1, text: terminalFaults(faults3, terminal2), document };
  const places = `${counted(edits.length, "place")} in ${counted(files.length, "file")}`;
  const lines2 = files.map((file) => `  ${file}
`).join("");
  const text2 = files.length === 0 ? "nothing to rewrite: every name is as the release wants it\n" : `${written2 ? "rewrote" : "would rewrite"} ${places}
${lines2}`;
  return result(check && files.length > 0 ? 2 : 0, text2, document);
}
function simulated({ plan: plan2, data: data2 }, terminal2) {
  const faults3 = faultsOf(plan2);
  const document = {
    format: 1,
    outcome: faults3.length > 0 ? "faults" : data2 === null ? "nothing" : "done",
    release: plan2.release.hash,
    rows: data2?.total ?? null,
    comparisons: data2?.comparisons ?? [],
    problem: data2?.problem ?? null,
    notes: data2?.notes ?? [],
    warnings: warningsOf(plan2),
    faults: faults3.map(faultJson)
  };
  if (faults3.length > 0) return { kind: "failure", code: 1, text: terminalFaults(faults3, terminal2), document };
  const text2 = data2 === null ? nothingToSimulate(plan2) : terminalData({ data: data2 });
  return result(0, `${text2}
`, document);
}
function nothingToSimulate({ release }) {
  return release.tables.length === 0 ? "nothing to simulate: no table is released" : "nothing to simulate: there are no sample rows (`samples` in bluegreen.yaml names their folder)";
}
function deployed(outcome, terminal2) {
  const { comparisons, findings, plan: plan2 } = outcome;
  const planned2 = outcome.outcome === "planned";
  const data2 = rowsOf(outcome);
  const shown2 = {
    ...outcome,
    ...data2 === void 0 ? {} : { data: data2 },
    changes: planned2 ? describedSteps(plan2.steps) : [],
    findings
  };
  const document = {
    format: 1,
    environment: outcome.environment,
    outcome: outcome.outcome,
    message: outcome.message,
    release: plan2.release.hash,
    hash: plan2.hash,
    steps: planJson(plan2).steps,
    comparisons,
    findings,
    account: outcome.account,
    next: outcome.next,
    waits: outcome.waits ?? null,
    warnings: outcome.warnings,
    faults: []
  };
  return result(outcome.outcome === "waiting" ? 2 : 0, terminalOutcome(shown2, terminal2), document);
}
function rowsOf({ environment, comparisons }) {
  return comparisons.length === 0 ? void 0 : { rows: `rows of ${environment}`, total: null, comparisons, problem: null };
}
function changed(outcome, terminal2) {
  const { environment, message, changes: changes3, next, warnings } = outcome;
  const document = {
    format: 1,
    environment,
    outcome: outcome.outcome,
    message,
    changes: changes3,
    next,
    waits: outcome.waits ?? null,
    warnings,
    faults: []
  };
  return result(0, terminalOutcome(outcome, terminal2), document);
}
function shown(status2, terminal2) {
  return result(0, terminalStatus(status2, terminal2), { format: 1, ...status2 });
}
function misuse(message) {
  const hint = "bluegreen --help, or bluegreen <command> --help, shows what there is";
  const fault = { file: "", line: 0, column: 0, message, hint };
  return { format: 1, outcome: "faults", warnings: [], faults: [fault] };
}
function failure(error, terminal2, environment, same2 = null) {
  const failed = error instanceof FaultError ? faulty(error, terminal2) : error instanceof Refusal ? refused(error, terminal2, same2) : internal(error, terminal2);
  if (environment === void 0) return failed;
  const document = { environment, message: null, next: null, waits: null, ...failed.document };
  return { ...failed, document };
}
function faulty({ faults: faults3 }, terminal2) {
  const document = { format: 1, outcome: "faults", warnings: [], faults: faults3.map(faultJson) };
  return { kind: "failure", code: 1, text: terminalFaults(faults3, terminal2), document };
}
var plea = "this is a fault of bluegreen-sql: please report it";
function internal(error, terminal2) {
  const failed = error instanceof StepFailure ? error : null;
  const message = messageOf(error);
  const lines2 = [message, plea, stackOf(failed?.cause ?? error)];
  const title = failed === null ? "internal error" : `internal error at ${failed.step}`;
  const text2 = terminalFailure(title, lines2.join("\n"), { next: failed?.next ?? null, waits: null }, terminal2);
  const at3 = failed === null ? {} : { step: failed.step, next: failed.next };
  const document = { format: 1, outcome: "internal-error", ...at3, message, warnings: [], faults: [] };
  return { kind: "failure", code: 3, text: text2, document };
}
function stackOf(error) {
  return error instanceof Error ? error.stack ?? "" : "";
}
function refused(refusal, terminal2, same2) {
  const { step, warnings, waits } = refusal;
  const { message, next } = toldOf(refusal, same2);
  const checked = refusal instanceof CheckRefusal ? refusal.checked : null;
  const data2 = checked === null ? void 0 : rowsOf(checked);
  const rows = data2 === void 0 ? "" : `${terminalData({ data: data2 })}
`;
  const document = {
    format: 1,
    outcome: "refused",
    step,
    message,
    next,
    waits,
    comparisons: checked?.comparisons ?? [],
    findings: checked?.findings ?? [],
    warnings,
    faults: []
  };
  const odd = warnings.length === 0 ? "" : `${terminalWarnings(warnings, terminal2)}
`;
  const text2 = odd + rows + terminalFailure(step, message, { next, waits }, terminal2);
  return { kind: "failure", code: 1, text: text2, document };
}

// src/command-line/invocation.ts
function isChanging(invocation) {
  return ["install", "deploy", "rollback", "retire"].includes(invocation.command);
}

// src/command-line/program.ts
import { Command } from "../vendor/commander-7QQKAQV3.js";

// src/command-line/environment-command.ts
import { Option as Option2 } from "../vendor/commander-7QQKAQV3.js";

// src/command-line/option.ts
import { Option } from "../vendor/commander-7QQKAQV3.js";
function command(root, name2, description, more) {
  return root.command(name2).description(description).option("--project <name>", "name or folder of the project (default: the one that is found)").option("--config <file>", "configuration (default: bluegreen.yaml where there is one)").option("--json", "exactly one JSON document on standard output").option("--quiet", "no progress").addHelpText("after", more);
}
function commonOf(options) {
  const { project, config, json, quiet } = options;
  return { project: project ?? null, config: config ?? null, json: json ?? false, quiet: quiet ?? false };
}
function withRelease(added2) {
  return added2.option(
    "--baseline <ref>",
    "what production runs: tag, branch, commit, latest:GLOB, or a date YYYY-MM-DD[@branch]"
  ).option("--head <ref>", "what to release (default: the work tree, uncommitted changes included)").option("--tables <file>", "more tables that must move: one a line, or modified_flink_files.json").option("--exclude <names...>", "tables that must not move").addOption(new Option("--closure <kind>", "which readers move with a table").choices(["full", "minimal"])).option("--strict", "every statement that cannot be understood is a fault");
}
function releaseOf(options) {
  return {
    baseline: options.baseline ?? null,
    head: options.head ?? null,
    tables: options.tables ?? null,
    exclude: (options.exclude ?? []).flatMap((names) => names.split(",")).filter((name2) => name2 !== ""),
    closure: options.closure ?? null,
    strict: options.strict ?? false
  };
}
function withEnvironment(added2, usual) {
  return added2.option("--environment <name>", `the environment (${usual})`);
}
var unlessOne = "needed unless there is only one";
function environmentOf({ environment }) {
  return { environment: environment ?? null };
}
var dryRun = ["--dry-run", "prints what would be done"];

// src/command-line/environment-command.ts
function install(root, handle) {
  withEnvironment(
    command(
      root,
      "install",
      "puts one ref as blue into an empty environment, or adopts what is there",
      "\nExample:\n  bluegreen install --environment staging --ref v1.4.0"
    ),
    unlessOne
  ).option("--ref <ref>", "what to install (default: the baseline)").option("--baseline <ref>", "the same as --ref").option(...dryRun).action(
    (options) => handle({
      command: "install",
      ...commonOf(options),
      ...environmentOf(options),
      ref: options.ref ?? null,
      baseline: options.baseline ?? null,
      dryRun: options.dryRun ?? false
    })
  );
}
function deploy(root, handle) {
  withEnvironment(
    withRelease(
      command(
        root,
        "deploy",
        "carries the plan out: green beside blue, compared, switched",
        "\nExamples:\n  bluegreen deploy --environment staging --until validate\n  bluegreen deploy --environment production --release sha256:\u2026"
      )
    ),
    unlessOne
  ).option("--release <hash>", "deploys only this release, as the plan shows it").addOption(new Option2("--until <step>", "stops before the switch").choices(["validate"])).option("--no-auto-rollback", "a failed watch leaves consumers on green").option("--supersede", "goes ahead although another branch's release is under way, or would be undone").option(...dryRun).action(
    (options) => handle({
      command: "deploy",
      ...commonOf(options),
      ...releaseOf(options),
      ...environmentOf(options),
      release: options.release ?? null,
      until: options.until ?? null,
      autoRollback: options.autoRollback,
      supersede: options.supersede ?? false,
      dryRun: options.dryRun ?? false
    })
  );
}
function status(root, handle) {
  withEnvironment(
    command(
      root,
      "status",
      "shows what an environment runs, against its ledger",
      "\nExample:\n  bluegreen status --environment production --history"
    ),
    unlessOne
  ).option("--history", "with what was ever done there, the newest first").action(
    (options) => handle({
      command: "status",
      ...commonOf(options),
      ...environmentOf(options),
      history: options.history ?? false
    })
  );
}
function rollback(root, handle) {
  withEnvironment(
    command(
      root,
      "rollback",
      "consumers back to blue",
      "\nExample:\n  bluegreen rollback --environment production --dry-run"
    ),
    unlessOne
  ).option("--discard", "removes green too").option("--rehearse", "tries it on a copy, and says how long it takes and what readers would see").option(...dryRun).action(
    (options) => handle({
      command: "rollback",
      ...commonOf(options),
      ...environmentOf(options),
      discard: options.discard ?? false,
      rehearse: options.rehearse ?? false,
      dryRun: options.dryRun ?? false
    })
  );
}
function retire(root, handle) {
  withEnvironment(
    command(
      root,
      "retire",
      "removes blue that nothing reads any more",
      "\nExample:\n  bluegreen retire --environment production --dry-run"
    ),
    unlessOne
  ).option(...dryRun).action(
    (options) => handle({
      command: "retire",
      ...commonOf(options),
      ...environmentOf(options),
      dryRun: options.dryRun ?? false
    })
  );
}

// src/command-line/review-command.ts
function inspect(root, handle) {
  command(
    root,
    "inspect",
    "shows what is understood of SQL files; needs neither git nor a configuration",
    "\nExample:\n  bluegreen inspect pipelines/facts --graph"
  ).argument("[paths...]", "files and folders (default: this folder)").option("--graph", "the lineage as Mermaid").action(
    (paths, options) => handle({ command: "inspect", ...commonOf(options), paths, graph: options.graph ?? false })
  );
}
function plan(root, handle) {
  withEnvironment(
    withRelease(
      command(
        root,
        "plan",
        "shows what would be released, and the steps",
        "\nExamples:\n  bluegreen plan --baseline v1.4.0\n  bluegreen plan --baseline 2025-09-10@main --markdown"
      )
    ),
    "default: the last one"
  ).option("--markdown", "prints the comment of a pull request").option("--html <file>", "writes the report as a page").option("--detailed-exitcode", "exit code 2 where there is something to release").action(
    (options) => handle({
      command: "plan",
      ...commonOf(options),
      ...releaseOf(options),
      ...environmentOf(options),
      markdown: options.markdown ?? false,
      html: options.html ?? null,
      detailedExitcode: options.detailedExitcode ?? false
    })
  );
}
function rewrite(root, handle) {
  withRelease(
    command(
      root,
      "rewrite",
      "brings the work tree to the names of the release",
      "\nExample:\n  bluegreen rewrite --check    exit code 2 where something would change"
    )
  ).option("--check", "only says whether it would").option(...dryRun).action(
    (options) => handle({
      command: "rewrite",
      ...commonOf(options),
      ...releaseOf(options),
      check: options.check ?? false,
      dryRun: options.dryRun ?? false
    })
  );
}
function simulate(root, handle) {
  withRelease(
    command(
      root,
      "simulate",
      "runs both versions of the pipeline on sample rows, and shows which rows and columns come out differently",
      "\nExample:\n  bluegreen simulate --baseline v1.4.0"
    )
  ).action(
    (options) => handle({ command: "simulate", ...commonOf(options), ...releaseOf(options) })
  );
}

// src/command-line/program.ts
function program(version, handle, output) {
  const root = new Command("bluegreen").description(
    "Releases changes to SQL pipelines blue/green: plan, rewrite, deploy, prove, switch, go back."
  ).version(version, "-V, --version").helpCommand("help [command]", "shows what a command does").showHelpAfterError("(bluegreen --help, or bluegreen <command> --help)").exitOverride().configureOutput({
    writeOut: output.out,
    writeErr: output.err,
    getOutHelpWidth: () => output.width,
    getErrHelpWidth: () => output.width
  }).addHelpText("after", examples);
  for (const add of [inspect, plan, rewrite, simulate, install, deploy, status, rollback, retire])
    add(root, handle);
  return root;
}
var examples = `
Examples:
  bluegreen plan                                what the work tree would release, against the latest tag
  bluegreen rewrite                             gives every affected table its next version
  bluegreen install --environment local         puts the latest tag into the embedded engine
  bluegreen deploy --environment local          builds green beside blue, compares, switches
  bluegreen rollback --environment local        consumers back to blue

Exit codes: 0 done or nothing to do, 1 a fault in the input or a refusal, 2 there is something to do, 3 a fault of the tool.`;

// src/command-line/progress.ts
var import_picocolors7 = __toESM(require_picocolors(), 1);
var signs = { started: "\u2026", waiting: "\u2026", done: "\u2713", failed: "\u2717" };
function progressOn({ err, colour }, quiet) {
  const paint = import_picocolors7.default.createColors(colour);
  if (quiet) return { step: () => void 0, note: () => void 0 };
  return {
    step: (step, state, detail) => {
      if (state !== "started") err(`  ${sign2(state, paint)} ${said(step)}${suffix(detail, paint)}
`);
    },
    note: (message) => err(`  ${paint.dim("\xB7")} ${oneLine(message)}
`)
  };
}
function sign2(state, paint) {
  if (state === "done") return paint.green(signs.done);
  return state === "failed" ? paint.red(signs.failed) : paint.dim(signs.waiting);
}
function said({ kind, object }) {
  return `${kind.replaceAll("-", " ")} ${oneLine(object)}`;
}
function suffix(detail, paint) {
  return detail === "" ? "" : paint.dim(` \u2014 ${oneLine(detail)}`);
}

// src/command-line/run.ts
async function runCommandLine(args, version, terminal2, connect) {
  let code = 0;
  const handle = async (invocation) => {
    code = await answered(invocation, terminal2, connect(), sameAs(args));
  };
  const output = { out: terminal2.out, err: terminal2.err, width: terminal2.width };
  try {
    await program(version, handle, output).parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return unparsed(error, args, terminal2);
    throw error;
  }
  return code;
}
function unparsed({ exitCode, message }, args, { out }) {
  if (exitCode === 0) return 0;
  if (asksForJson(args)) out(written(misuse(message.replace(/^error: /, ""))));
  return 1;
}
function asksForJson(args) {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).includes("--json");
}
function written(document) {
  return `${JSON.stringify(document, null, 2)}
`;
}
function sameAs(args) {
  return ["bluegreen", ...args.filter((arg) => arg !== "--json" && arg !== "--quiet").map(quoted)].join(" ");
}
async function answered(invocation, terminal2, port, same2) {
  const answer = await answerTo(invocation, terminal2, port).catch(
    async (error) => failure(error, terminal2, isChanging(invocation) ? await port.environmentOf(invocation) : void 0, same2)
  );
  if (invocation.json) terminal2.out(written(answer.document));
  else
    (answer.code === 0 || answer.code === 2 || answer.kind === "result" ? terminal2.out : terminal2.err)(
      answer.text
    );
  return answer.code;
}
async function answerTo(invocation, terminal2, port) {
  const progress = progressOn(terminal2, invocation.quiet);
  switch (invocation.command) {
    case "inspect":
      return inspection(await port.inspect(invocation), invocation, terminal2);
    case "plan":
      return planned(await port.plan(invocation), invocation, terminal2);
    case "rewrite":
      return rewritten(await port.rewrite(invocation), invocation, terminal2);
    case "simulate":
      return simulated(await port.simulate(invocation), terminal2);
    case "install":
      return deployed(await port.install(invocation, progress), terminal2);
    case "deploy":
      return deployed(await port.deploy(invocation, progress), terminal2);
    case "status":
      return shown(await port.status(invocation), terminal2);
    case "rollback":
      return changed(await port.rollback(invocation, progress), terminal2);
    case "retire":
      return changed(await port.retire(invocation, progress), terminal2);
  }
}
export {
  runCommandLine
};
