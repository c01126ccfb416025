import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-HANBNIMK.js";

// src/action/runner.ts
import { appendFile, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var summaryLimit = 1024 * 1024;
var core = () => import("./core-4PIJ4MKX.js");
function createRunner(env, write) {
  const folder = join(env["RUNNER_TEMP"] ?? tmpdir(), "bluegreen");
  return {
    info: (line) => write(`${logLine(line)}
`),
    // As @actions/core does it; that one is not loaded yet when the token has to be masked.
    mask: (secret) => write(`::add-mask::${escapeData(secret)}
`),
    annotate,
    output: async (name, value) => (await core()).setOutput(name, value),
    summary: (markdown) => append(env["GITHUB_STEP_SUMMARY"] ?? "", `${markdown}
`),
    save: async (name, text) => {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), text);
      return join(folder, name);
    },
    event: async () => {
      const path = env["GITHUB_EVENT_PATH"] ?? "";
      return path === "" ? "" : readFile(path, "utf8");
    }
  };
}
async function append(file, text) {
  if (file === "") return;
  const size = await stat(file).then(
    (found) => found.size,
    () => 0
  );
  if (size + Buffer.byteLength(text) <= summaryLimit) await appendFile(file, text);
}
async function annotate({ kind, title, message, file, line, column }) {
  const { error, notice, warning } = await core();
  const place = {
    ...file === "" ? {} : { file },
    ...line > 0 ? { startLine: line } : {},
    ...column > 0 ? { startColumn: column } : {}
  };
  const print = { error, notice, warning }[kind];
  print(message, { title, ...place });
}
function escapeData(text) {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function logLine(text) {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ").replace(/##\[/g, "##\u200B[").replace(/^(\s*):(?=:)/, "$1:\u200B");
}
export {
  createRunner,
  logLine
};
