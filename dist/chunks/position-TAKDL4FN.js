import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LineCounter,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument
} from "./chunk-Z5FMGZBF.js";
import "./chunk-HANBNIMK.js";

// src/settings/position.ts
function positions(text) {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    schema: "failsafe",
    merge: true,
    logLevel: "silent"
  });
  return (path, at) => {
    const { line, col } = lines.linePos(offset(document.contents, path, at));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}
function offset(node, path, at, above = 0) {
  const here = startOf(node) ?? above;
  const [key, ...rest] = path;
  if (key === void 0) return here;
  if (isSeq(node)) return offset(node.items[Number(key)], rest, at, here);
  const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : void 0;
  if (!isPair(pair)) return here;
  const name = startOf(pair.key) ?? here;
  return rest.length === 0 && at === "key" ? name : offset(pair.value, rest, at, name);
}
function startOf(node) {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
  const start = Array.isArray(range) ? range[0] : null;
  return typeof start === "number" ? start : null;
}
export {
  positions
};
