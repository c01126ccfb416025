import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listen
} from "./chunk-QSZPKZQF.js";

// src/version.ts
var version = "0.1.0";

// src/main.ts
async function runAsAction() {
  const [{ runAction }, { createRunner }, { createGitHub }, { pipelinePort }] = await Promise.all([
    import("./action-SV7L72MX.js"),
    import("./runner-55BOJN2I.js"),
    import("./github-S2J7EYKS.js"),
    import("./pipeline-port-JJXSKAN2.js")
  ]);
  process.exitCode = await runAction({
    env: process.env,
    runner: createRunner(process.env, (text) => process.stdout.write(text)),
    pipeline: pipelinePort(process.env),
    host: createGitHub
  });
}
async function runAsCommand() {
  const signals = listen();
  const [{ runCommandLine }, { commandPort }] = await Promise.all([
    import("./run-4DOAAZPW.js"),
    import("./command-port-MG2K4NVQ.js")
  ]);
  const place = { cwd: process.cwd(), env: process.env, signals };
  process.exitCode = await runCommandLine(
    process.argv.slice(2),
    version,
    terminal(),
    () => commandPort(place)
  );
}
var narrowest = 60;
var piped = 100;
function terminal() {
  const { stdout, stderr, env } = process;
  const asked = (env["FORCE_COLOR"] ?? "") !== "" && env["FORCE_COLOR"] !== "0";
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    width: Math.max(narrowest, stdout.isTTY ? stdout.columns : piped),
    colour: asked || (env["NO_COLOR"] ?? "") === "" && stdout.isTTY && stderr.isTTY,
    writeFile: async (path, text) => (await import("./report-file-SKT2JTXJ.js")).writeReport(path, text)
  };
}

export {
  runAsAction,
  runAsCommand
};
