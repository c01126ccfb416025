import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  applyEdits,
  askWitness,
  chosenProjects,
  deployIn,
  environmentFor,
  installIn,
  openWorkspace,
  pipelineAt,
  planOf,
  projectsOf,
  readRevision,
  readSides,
  releaseForAll,
  releaseSettings,
  repositoryName,
  retireIn,
  rollbackIn,
  settingsAt,
  simulationOf,
  statusOf
} from "./chunk-746GNSM3.js";
import "./chunk-CXZ7A2YV.js";
import "./chunk-Z5FMGZBF.js";
import "./chunk-CUGJNAVL.js";
import {
  baselineWords,
  progressWords
} from "./chunk-KC7KBIDA.js";
import "./chunk-SHQ6T4SG.js";
import {
  inGoodOrder
} from "./chunk-QSZPKZQF.js";
import "./chunk-VUDPY44M.js";
import "./chunk-IFWTKCHV.js";
import "./chunk-4H425TR6.js";
import "./chunk-TLCTVH6B.js";
import {
  CheckRefusal,
  Refusal,
  StepFailure,
  toldOf
} from "./chunk-G5SMYKX2.js";
import {
  FaultError
} from "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";

// src/main/pipeline-port.ts
import { resolve } from "node:path";

// src/main/operated.ts
async function operated(reporting, release, head) {
  const { name: project } = reporting.place;
  try {
    return { project, failure: null, ...await carriedOut(reporting, release, head) };
  } catch (error) {
    if (error instanceof CheckRefusal) return { project, failure: null, ...refused(error) };
    if (error instanceof Refusal || error instanceof StepFailure)
      return { project, failure: error, ...failed(error) };
    throw error;
  }
}
function carriedOut(reporting, release, head) {
  const { workspace, place, environment, request } = reporting;
  const progress = lines(request.progress);
  const { vouching } = request;
  return inGoodOrder(
    mannerOf(request),
    progress,
    null,
    (ending) => toldBy(reporting, { workspace, place, environment, progress, vouching, ending }, release, head)
  );
}
function mannerOf({ command }) {
  return command === "rollback" || command === "retire" ? "goes-on" : "stops";
}
async function toldBy({ workspace, place, environment, request, settings }, site, release, head) {
  const { dryRun, options } = request;
  switch (request.command) {
    case "install": {
      const ref = head.commit ?? head.ref;
      const found = await pipelineAt(workspace, place, ref, options.config, environment.dialect);
      const named = { ...found, revision: { ...found.revision, ref: head.ref } };
      return ofDeployment(await installIn(site, named, dryRun), "installed");
    }
    case "deploy":
      return ofDeployment(
        await deployIn(site, {
          release: await release(),
          settings,
          line: request.branch,
          expected: request.release,
          until: request.until,
          dryRun,
          supersede: false,
          autoRollback: true
        }),
        "deployed"
      );
    case "status":
      return ofStatus(await statusOf(site, 0, options.config));
    case "rollback":
      return ofChange(await rollbackIn(site, request.discard, dryRun), "rolled-back");
    case "retire":
      return ofChange(await retireIn(site, dryRun), "retired");
  }
}
var seldom = 6e4;
function lines(line) {
  const told = /* @__PURE__ */ new Map();
  return {
    step: ({ id }, state, detail) => {
      const isNews = state !== "waiting" || Date.now() - (told.get(id) ?? 0) >= seldom;
      if (state === "started" || !isNews) return;
      if (state === "waiting") told.set(id, Date.now());
      line(`${state} ${id}${detail === "" ? "" : `: ${detail}`}`);
    },
    note: line
  };
}
function ofDeployment(outcome, done) {
  return {
    outcome: outcome.outcome === "done" ? done : outcome.outcome,
    ok: true,
    message: withWaits(outcome.message, outcome.waits ?? null),
    next: outcome.next,
    account: outcome.account,
    plan: outcome.plan,
    data: dataOf(outcome.environment, outcome.comparisons),
    checks: outcome.findings
  };
}
function ofChange(outcome, done) {
  const said = [outcome.message, ...outcome.changes].join("; ");
  const state = outcome.outcome === "done" ? done : outcome.outcome;
  return {
    outcome: state,
    ok: true,
    message: said,
    next: outcome.next,
    account: [],
    plan: null,
    data: null,
    checks: []
  };
}
function ofStatus(status) {
  const drift = status.drift.map((one) => one.message);
  const { problem, progress } = status;
  const parts = [
    `${status.objects.length} objects`,
    ...progress === null ? [] : [progressWords(progress)],
    ...problem === null ? [] : [problem],
    ...drift,
    ...baselineWords(status)
  ];
  const message = withWaits(parts.join("; "), status.waits);
  return {
    outcome: status.state,
    ok: true,
    message,
    next: status.next,
    account: [],
    plan: null,
    data: null,
    checks: []
  };
}
function withWaits(message, waits) {
  return waits === null ? message : `${message}
what comes next has to wait: ${waits}`;
}
function refused({ message, next, checked }) {
  const { environment, comparisons, findings } = checked;
  const data = dataOf(environment, comparisons);
  return {
    outcome: "failed-check",
    ok: false,
    message,
    next,
    account: [],
    plan: null,
    data,
    checks: findings
  };
}
function failed(error) {
  const { message, next } = toldOf(error, null);
  return {
    outcome: error instanceof Refusal ? "refused" : "failed",
    ok: false,
    message: withWaits(message, error instanceof Refusal ? error.waits : null),
    next,
    account: [],
    plan: null,
    data: null,
    checks: []
  };
}
function dataOf(environment, comparisons) {
  if (comparisons.length === 0) return null;
  return { rows: `rows of ${environment}`, total: null, comparisons, problem: null };
}

// src/main/pipeline-port.ts
function pipelinePort(env) {
  const session = new Session(env);
  return {
    settings: (options, from) => session.settings(options, from),
    plan: (request) => session.plan(request),
    edits: (plans) => session.edits(plans),
    simulate: (plan) => session.simulate(plan),
    push: (request) => session.push(request),
    operate: (request) => session.operate(request)
  };
}
var Session = class {
  #env;
  #workspace = null;
  #grounds = /* @__PURE__ */ new Map();
  #projects = /* @__PURE__ */ new Map();
  constructor(env) {
    this.#env = env;
  }
  /** Deployment settings come from the protected branch, never from a reviewed head (DESIGN §8). */
  async settings(options, from) {
    this.#workspace ??= this.#open(options, from);
    const { settings } = await this.#workspace;
    return {
      releaseBranches: settings.release.branches,
      environments: settings.environments.map((environment) => environment.name)
    };
  }
  async #open(options, from) {
    const cwd = resolve(this.#env["GITHUB_WORKSPACE"] ?? ".", options.workingDirectory ?? ".");
    const token = this.#env["INPUT_TOKEN"]?.trim() ?? "";
    const access = token === "" ? {} : { token };
    const workspace = await openWorkspace({ cwd, env: this.#env, config: options.config, access });
    const commit = await protectedCommit(workspace, from);
    if (commit === null) return workspace;
    return { ...workspace, settings: await settingsAt(workspace, commit, options.config) };
  }
  #opened() {
    if (this.#workspace === null) throw new Error("settings come first");
    return this.#workspace;
  }
  async plan({ options, head, base, environment }) {
    const workspace = await this.#opened();
    const ground = await this.#groundAt(options, head);
    const before = base === null ? null : await this.#baseGround(options, base, ground.sides.baseline);
    const environments = workspace.settings.environments.map((one) => one.name);
    return Promise.all(
      ground.places.map(async (place) => {
        const plan = await planOf({ workspace, place, ...ground, environment });
        this.#projects.set(plan.release, place);
        return { plan, soFar: await soFarOf(workspace, place, before), environments };
      })
    );
  }
  #groundAt(options, head) {
    const key = `${head.sha ?? head.ref} ${options.baseline ?? ""}`;
    const known = this.#grounds.get(key) ?? this.#readGround(options, head);
    this.#grounds.set(key, known);
    return known;
  }
  async #readGround(options, head) {
    const workspace = await this.#opened();
    const revision = await revisionOf(workspace, head);
    const own = await settingsAt(workspace, revision.commit, options.config);
    const spec = options.baseline ?? own.release.baseline;
    const { repository } = workspace;
    const [sides, name] = await Promise.all([
      readSides(repository, spec, revision),
      repositoryName(repository)
    ]);
    const paths = sides.headFiles.map((file) => file.path);
    const all = projectsOf({ settings: own }, name, paths);
    return {
      sides,
      release: await releaseSettings(workspace, own, revision, options),
      places: chosenProjects(workspace, all, options.project, paths)
    };
  }
  /** The base branch against the same baseline. It may have faults of its own: then nothing is said of it. */
  async #baseGround(options, base, baseline) {
    if (baseline === null) return null;
    try {
      return await this.#groundAt({ ...options, baseline: baseline.commit ?? baseline.ref }, base);
    } catch (error) {
      if (error instanceof FaultError) return null;
      throw error;
    }
  }
  async edits(plans) {
    const { repository } = await this.#opened();
    const edits = plans.flatMap((plan) => plan.release.edits);
    const revision = plans[0]?.release.head;
    const commit = revision?.commit ?? null;
    if (revision === void 0 || commit === null) return [];
    const [{ files }, executable] = await Promise.all([
      readRevision(repository, revision),
      repository.executables(commit)
    ]);
    const changes = applyEdits(edits, files);
    await askWitness(changes);
    return changes.map(({ path, after }) => ({
      path,
      content: new TextEncoder().encode(after),
      executable: executable.has(path)
    }));
  }
  async simulate(plan) {
    const place = this.#projects.get(plan.release);
    return place === void 0 ? null : simulationOf(await this.#opened(), place, plan.release);
  }
  async push({ branch, expectedHead, headline, body, files, token }) {
    const { repository } = await this.#opened();
    const texts = files.map(({ path, content }) => ({ path, text: new TextDecoder().decode(content) }));
    const commit = await repository.commitFiles(expectedHead, texts, `${headline}

${body}
`);
    const pushed = await repository.push(commit, branch, expectedHead, { token });
    switch (pushed.outcome) {
      case "pushed":
        return { kind: "committed", sha: commit };
      case "stale":
      case "held":
        return { kind: "stale", message: pushed.message };
      case "refused":
        return { kind: "refused", message: pushed.message };
    }
  }
  async operate(request) {
    const workspace = await this.#opened();
    const environment = await environmentFor(workspace.settings, request.environment);
    const ground = await this.#groundAt(request.options, request.head);
    const results = [];
    for (const place of ground.places) {
      const reporting = { workspace, place, environment, request, settings: ground.release };
      const release = () => releaseForAll({ workspace, place, ...ground, environment: environment.name });
      const result = await operated(reporting, async () => (await release()).release, ground.sides.head);
      results.push(result);
      if (result.failure !== null) break;
    }
    return results;
  }
};
async function protectedCommit({ repository }, from) {
  if (from !== null) return repository.resolveCommit(from);
  return repository.resolveCommit("refs/remotes/origin/HEAD").catch((error) => {
    if (error instanceof FaultError) return null;
    throw error;
  });
}
async function revisionOf({ repository, access }, head) {
  if (head.sha === null) return { ref: head.ref, commit: await repository.resolveCommit(head.ref) };
  await repository.fetchCommit(head.sha, access);
  return { ref: head.ref, commit: await repository.resolveCommit(head.sha) };
}
async function soFarOf(workspace, place, ground) {
  if (ground === null) return null;
  const known = ground.places.find((one) => one.root === place.root);
  if (known === void 0) return null;
  return (await releaseForAll({ workspace, place: known, ...ground, environment: null })).release;
}
export {
  pipelinePort
};
