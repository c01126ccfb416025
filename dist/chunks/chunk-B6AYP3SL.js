import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  messageOf
} from "./chunk-TLCTVH6B.js";
import {
  PlatformInUse,
  Refusal
} from "./chunk-G5SMYKX2.js";

// src/engines/duckdb/types/identifier.ts
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

// src/engines/duckdb/open.ts
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/engines/duckdb/fetch.ts
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
var step = "engine";
var minutes = 6e4;
async function fetchedLibrary(env = process.env) {
  const source = await lockFolder();
  if (source === null) throw missing("it is not installed");
  const lock = await readFile(join(source, "package-lock.json"));
  const version = createHash("sha256").update(lock).digest("hex").slice(0, 16);
  const home = join(
    cacheFolder(env),
    "bluegreen-sql",
    `duckdb-${process.platform}-${process.arch}-${version}`
  );
  if (!await exists(home)) await fetchInto(home, source, env);
  return pathToFileURL(join(home, "node_modules", "@duckdb", "node-api", "lib", "index.js")).href;
}
async function lockFolder() {
  for (const relative of ["./duckdb/", "../duckdb/"]) {
    const folder = fileURLToPath(new URL(relative, import.meta.url));
    if (await exists(join(folder, "package-lock.json"))) return folder;
  }
  return null;
}
function cacheFolder(env) {
  const own = [env["RUNNER_TOOL_CACHE"], env["XDG_CACHE_HOME"]].find((folder) => (folder ?? "") !== "");
  return own ?? join(homedir(), ".cache");
}
async function fetchInto(home, source, env) {
  try {
    await mkdir(join(home, ".."), { recursive: true });
    const aside = await mkdtemp(`${home}-`);
    try {
      await cp(source, aside, { recursive: true });
      await npmCi(aside, env);
      await rename(aside, home).catch(async (error) => {
        if (!await exists(home)) throw error;
      });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  } catch (error) {
    throw error instanceof Refusal ? error : missing(messageOf(error));
  }
}
function harmless(env) {
  const secret = /^(INPUT_|GITHUB_|ACTIONS_|SL_|AWS_|AZURE_)|TOKEN|SECRET|PASSWORD|KEY/i;
  return Object.fromEntries(
    Object.entries(env).flatMap(
      ([name, value]) => value === void 0 || secret.test(name) ? [] : [[name, value]]
    )
  );
}
function npmCi(folder, env) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = {
    cwd: folder,
    env: harmless(env),
    timeout: 10 * minutes,
    shell: process.platform === "win32",
    maxBuffer: 1 << 24
  };
  return new Promise((resolve2, reject) => {
    execFile(npm, args, options, (error, _out, err) => {
      if (error === null) resolve2();
      else reject(missing(reasonOf(err) || error.message));
    });
  });
}
function reasonOf(text) {
  const lines = text.split("\n").map((line) => line.replace(/^npm (ERR!|error)\s*/, "").trim());
  return lines.filter((line) => line !== "").slice(0, 3).join("; ");
}
function missing(reason) {
  return new Refusal(
    step,
    `the embedded engine needs the package @duckdb/node-api, which could not be had: ${reason}`,
    "npm install @duckdb/node-api@1.5.5-r.5"
  );
}
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false
  );
}

// src/engines/duckdb/load.ts
async function loadDuckDb() {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    if (!isMissing(error)) throw unusable(error);
  }
  const entry = await fetchedLibrary();
  try {
    return await import(entry);
  } catch (error) {
    throw unusable(error);
  }
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}
function unusable(error) {
  const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
  return new Refusal(
    "engine",
    `the embedded engine's library @duckdb/node-api is there, but could not be loaded: ${reason}`,
    "install it anew for this machine: npm install @duckdb/node-api"
  );
}

// src/engines/duckdb/session.ts
var Session = class {
  /** Whose it is: projects and environments that share a file tell what they made apart. */
  scope;
  #connection;
  #close;
  #last = Promise.resolve();
  #known = /* @__PURE__ */ new Map();
  constructor(connection, close, scope = "") {
    this.scope = scope;
    this.#connection = connection;
    this.#close = close;
  }
  async run(sql) {
    await this.#connection.run(sql);
  }
  /** Rows as objects; numbers past what a double holds, and times, are texts. */
  async rows(sql) {
    const reader = await this.#connection.runAndReadAll(sql);
    return reader.getRowObjectsJson();
  }
  /** Rows whose every column is a text or null. */
  async texts(sql) {
    const reader = await this.#connection.runAndReadAll(sql);
    return reader.getRowsJson().map((row) => row.map(textOf));
  }
  /** Waits for every block before it, so that two never share a transaction. */
  exclusive(block) {
    const next = this.#last.then(block, block);
    this.#last = next.catch(() => void 0);
    return next;
  }
  /** All of a block, or nothing of it. Call it within `exclusive`. */
  async transaction(block) {
    await this.run("BEGIN");
    try {
      const found = await block();
      await this.run("COMMIT");
      return found;
    } catch (error) {
      this.forget();
      await this.run("ROLLBACK").catch(() => void 0);
      throw error;
    }
  }
  /** What was read of the database once; nobody else has the file, so it stays true until it is forgotten. */
  async remember(key, read) {
    const known = this.#known.get(key);
    if (known !== void 0) return known;
    const found = await read();
    this.#known.set(key, found);
    return found;
  }
  /** Everything that was remembered may have changed. */
  forget() {
    this.#known.clear();
  }
  close() {
    this.#close();
  }
};
function textOf(value) {
  if (value === null || value === void 0) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

// src/engines/duckdb/open.ts
var storeName = "bluegreen_store";
var held = /* @__PURE__ */ new Set();
async function openSession(file, scope = "") {
  const { DuckDBInstance } = await loadDuckDb();
  const path = file === ":memory:" ? file : resolve(file);
  if (held.has(path))
    throw new Refusal("engine", `${file} is open in this process already`, "close it there before");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const close = () => {
    held.delete(path);
    connection.closeSync();
    instance.closeSync();
  };
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    await attach(connection, path);
  } catch (error) {
    close();
    throw refusal(file, error);
  }
  if (path !== ":memory:") held.add(path);
  return new Session(connection, close, scope);
}
async function attach(connection, path) {
  for (const setting of [
    "autoinstall_known_extensions = false",
    "TimeZone = 'UTC'",
    "Calendar = 'gregorian'",
    "preserve_insertion_order = true",
    // Sums of floating numbers depend on their order, so a job has one thread.
    "threads = 1"
  ])
    await connection.run(`SET ${setting}`);
  await connection.run(`ATTACH ${literal(path)} AS ${storeName}`);
  await connection.run(`USE ${storeName}`);
}
function refusal(file, error) {
  const message = messageOf(error);
  const holder = /lock is held in (.+?) \(PID (\d+)\)(?: by user (\S+))?/i.exec(message);
  if (/lock on file/i.test(message))
    return new PlatformInUse(
      `${file} is in use${holder === null ? "" : ` by process ${holder[2] ?? ""} (${holder[1] ?? ""})`}: one process at a time can have it`,
      holder?.[2] ?? null
    );
  return new Refusal(
    "engine",
    `${file} cannot be opened as a DuckDB database: ${message.split("\n")[0] ?? ""}`,
    "name a database, or a file that is not there yet, in `file` of the environment; move this one away if it is none"
  );
}

export {
  quoted,
  literal,
  storeName,
  openSession
};
