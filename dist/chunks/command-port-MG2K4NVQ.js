import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  acceptedFile,
  applyEdits,
  askWitness,
  committed,
  deployIn,
  environmentFor,
  installIn,
  isSqlFile,
  oneProject,
  openWorkspace,
  pipelineAt,
  planOf,
  projectsOf,
  readRevision,
  readSides,
  rehearsalIn,
  releaseForAll,
  releaseSettings,
  repositoryName,
  retireIn,
  rollbackIn,
  settingsAt,
  simulationOf,
  sizeLimit,
  statusOf,
  textOf,
  tooLarge,
  whyUnread
} from "./chunk-746GNSM3.js";
import "./chunk-CXZ7A2YV.js";
import "./chunk-Z5FMGZBF.js";
import "./chunk-CUGJNAVL.js";
import {
  inspected,
  inspectedFaults
} from "./chunk-2UYZVH4F.js";
import "./chunk-KC7KBIDA.js";
import {
  parseSql
} from "./chunk-SHQ6T4SG.js";
import {
  inGoodOrder,
  never
} from "./chunk-QSZPKZQF.js";
import "./chunk-VUDPY44M.js";
import "./chunk-IFWTKCHV.js";
import "./chunk-4H425TR6.js";
import "./chunk-TLCTVH6B.js";
import {
  Refusal
} from "./chunk-G5SMYKX2.js";
import {
  FaultError
} from "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";

// src/main/inspect.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
var passedOver = /* @__PURE__ */ new Set(["node_modules", ".git"]);
async function inspectPaths(cwd, paths) {
  const lists = await Promise.all((paths.length === 0 ? ["."] : paths).map((path) => filesAt(cwd, path)));
  const files = [...new Set(lists.flat())].sort();
  if (files.length === 0)
    throw new FaultError([
      fault("no-sql", "", "no .sql file was found there", "name a file or a folder that holds SQL")
    ]);
  const read = [];
  for (const file of files) read.push(await readSql(cwd, file));
  const understood = read.flatMap(({ file, sql }) => sql === null ? [] : [{ file, sql }]);
  return { statements: inspected(understood), faults: read.flatMap(({ faults }) => faults) };
}
async function filesAt(cwd, path) {
  const absolute = resolve(cwd, path);
  const found = await stat(absolute).catch(() => null);
  if (found === null)
    throw new FaultError([fault("no-file", path, "there is no such file or folder", "check the path")]);
  return found.isDirectory() ? sqlUnder(cwd, absolute) : [shown(cwd, absolute)];
}
async function sqlUnder(cwd, folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : sqlUnder(cwd, path);
    return entry.isFile() && isSqlFile(entry.name) ? [shown(cwd, path)] : [];
  });
  return (await Promise.all(lists)).flat();
}
function shown(cwd, path) {
  const inside = relative(cwd, path);
  return (inside.startsWith("..") ? path : inside).replaceAll("\\", "/");
}
async function readSql(cwd, file) {
  const { text, problem } = await textAt(resolve(cwd, file));
  if (text === null) return unread(file, problem ?? "lfs-pointer");
  const sql = parseSql(text);
  return { file, sql, faults: inspectedFaults(file, sql) };
}
async function textAt(path) {
  const { size } = await stat(path);
  return size > sizeLimit ? tooLarge : textOf(await readFile(path));
}
var remedies = {
  "not-utf-8": "save it as UTF-8",
  "too-large": "split it",
  "lfs-pointer": "fetch it with git lfs pull"
};
function unread(file, why) {
  return { file, sql: null, faults: [fault(why, file, whyUnread[why], remedies[why])] };
}
function fault(code, file, message, hint) {
  return { code, file, line: file === "" ? 0 : 1, column: file === "" ? 0 : 1, message, hint };
}

// src/main/command-port.ts
function commandPort(place) {
  return {
    inspect: ({ paths }) => {
      place.signals?.letGo();
      return inspectPaths(place.cwd, paths);
    },
    plan: (invocation) => looking(place, invocation, (workspace) => plan(workspace, invocation)),
    rewrite: (invocation) => looking(place, invocation, (workspace) => rewrite(workspace, invocation)),
    simulate: (invocation) => looking(place, invocation, (workspace) => simulate(workspace, invocation)),
    install: (invocation, progress) => changing(place, invocation, { progress, manner: "stops" }, install),
    deploy: (invocation, progress) => changing(place, invocation, { progress, manner: "stops" }, deploy),
    status: (invocation) => looking(
      place,
      invocation,
      async (workspace) => statusOf(
        await siteOf(workspace, invocation, unseen),
        invocation.history ? 100 : 0,
        invocation.config
      )
    ),
    rollback: (invocation, progress) => changing(place, invocation, { progress, manner: "goes-on" }, async (workspace, _, run) => {
      const site = await siteOf(workspace, invocation, run);
      if (invocation.rehearse) return rehearsalIn(site, invocation.discard);
      return rollbackIn(site, invocation.discard, invocation.dryRun);
    }),
    retire: (invocation, progress) => changing(
      place,
      invocation,
      { progress, manner: "goes-on" },
      async (workspace, _, run) => retireIn(await siteOf(workspace, invocation, run), invocation.dryRun)
    ),
    environmentOf: (invocation) => environmentOf(place, invocation)
  };
}
function environmentOf(place, invocation) {
  return inWorkspace(place, invocation, async ({ settings }) => {
    const { name } = await environmentFor(settings, invocation.environment);
    return name;
  }).catch(() => invocation.environment);
}
var unseen = { progress: { step: () => void 0, note: () => void 0 }, ending: never };
function looking(place, invocation, work) {
  place.signals?.letGo();
  return inWorkspace(place, invocation, work);
}
function changing(place, invocation, { progress, manner }, work) {
  return inGoodOrder(
    manner,
    progress,
    place.signals ?? null,
    (ending) => inWorkspace(place, invocation, (workspace) => work(workspace, invocation, { progress, ending }))
  );
}
async function inWorkspace({ cwd, env }, { config }, work) {
  const workspace = await openWorkspace({ cwd, env, config });
  try {
    return await work(workspace);
  } finally {
    workspace.repository.close();
  }
}
async function revisionOf({ repository }, ref) {
  return ref === null ? { ref: "work tree", commit: null } : { ref, commit: await repository.resolveCommit(ref) };
}
async function groundOf(workspace, invocation) {
  const head = await revisionOf(workspace, invocation.head);
  const spec = invocation.baseline ?? workspace.settings.release.baseline;
  const { repository } = workspace;
  const [sides, name] = await Promise.all([readSides(repository, spec, head), repositoryName(repository)]);
  const paths = sides.headFiles.map((file) => file.path);
  const place = oneProject(workspace, projectsOf(workspace, name, paths), invocation.project, paths);
  return { workspace, sides, place };
}
async function settingsFor({ workspace, sides }, invocation) {
  const { commit } = sides.head;
  const own = commit === null ? workspace.settings : await settingsAt(workspace, commit, invocation.config);
  return releaseSettings(workspace, own, sides.head, invocation);
}
async function planOn(ground, invocation, environment) {
  const release = await settingsFor(ground, invocation);
  return planOf({ ...ground, release, environment });
}
async function plan(workspace, invocation) {
  const ground = await groundOf(workspace, invocation);
  const environments = workspace.settings.environments.map((environment) => environment.name);
  return { plan: await planOn(ground, invocation, invocation.environment), environments };
}
async function rewrite(workspace, invocation) {
  const ground = await groundOf(workspace, invocation);
  const made = await planOn(ground, invocation, null);
  const changes = applyEdits(made.release.edits, ground.sides.ownFiles);
  const writes = !invocation.check && !invocation.dryRun && made.faults.length === 0 && changes.length > 0;
  if (writes && invocation.head !== null) throw onlyWorkTree(invocation.head);
  if (writes) {
    await askWitness(changes);
    await workspace.repository.writeFiles(changes);
  }
  return { plan: made, files: changes.map((change) => change.path), written: writes };
}
function onlyWorkTree(head) {
  const message = `only the work tree is rewritten, not ${head}`;
  return new Refusal("rewrite", message, `git switch ${head} && bluegreen rewrite`);
}
async function simulate(workspace, invocation) {
  const ground = await groundOf(workspace, invocation);
  const made = await planOn(ground, invocation, null);
  const possible = made.release.faults.length === 0 && made.release.tables.length > 0;
  return { plan: made, data: possible ? await simulationOf(workspace, ground.place, made.release) : null };
}
async function siteOf(workspace, { project, environment }, run) {
  const chosen = await environmentFor(workspace.settings, environment);
  return siteAt(workspace, await placeOf(workspace, project), chosen, run);
}
function siteAt(workspace, place, environment, run) {
  return { workspace, place, environment, ...run, vouching: null };
}
async function placeOf(workspace, project) {
  const { files } = await readRevision(workspace.repository, { ref: "work tree", commit: null });
  const paths = files.map((file) => file.path);
  const name = await repositoryName(workspace.repository);
  return oneProject(workspace, projectsOf(workspace, name, paths), project, paths);
}
async function install(workspace, invocation, run) {
  const site = await siteOf(workspace, invocation, run);
  const spec = invocation.ref ?? invocation.baseline ?? workspace.settings.release.baseline;
  const installable = await pipelineAt(
    workspace,
    site.place,
    spec,
    invocation.config,
    site.environment.dialect
  );
  return installIn(site, installable, invocation.dryRun);
}
async function deploy(workspace, invocation, run) {
  const environment = await environmentFor(workspace.settings, invocation.environment);
  const ground = await groundOf(workspace, invocation);
  const settings = await settingsFor(ground, invocation);
  const planned = await releaseForAll({ ...ground, release: settings, environment: environment.name });
  const read = [settings.settings.file, acceptedFile];
  const release = { ...planned.release, head: await committed(workspace.repository, ground.sides.head, read) };
  const line = await lineOf(workspace, invocation.head);
  const { until, dryRun, supersede, autoRollback, release: expected } = invocation;
  const deployment = { release, settings, line, expected, until, dryRun, supersede, autoRollback };
  return deployIn(siteAt(workspace, ground.place, environment, run), deployment);
}
async function lineOf({ repository }, head) {
  if (head === null) return repository.currentBranch();
  const branches = await repository.git.refNames("refs/heads/");
  return branches.includes(`refs/heads/${head}`) ? head : null;
}
export {
  commandPort
};
