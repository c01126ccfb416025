import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  branchOf,
  protectedRef,
  readEvent
} from "./chunk-VUDPY44M.js";
import "./chunk-IFWTKCHV.js";
import {
  checkSection,
  code,
  comment,
  dataLineSection,
  faultsOf,
  fence,
  fit,
  fullReport,
  hidden,
  marker,
  oneLine,
  paragraphs,
  planJson,
  prose,
  sameComment,
  summaryExtent,
  tableJson,
  verdict,
  warningsOf
} from "./chunk-SWCFSTMD.js";
import "./chunk-4H425TR6.js";
import {
  count,
  counted,
  cutAt,
  messageOf
} from "./chunk-TLCTVH6B.js";
import {
  Refusal,
  StepFailure
} from "./chunk-G5SMYKX2.js";
import {
  FaultError
} from "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";

// src/action/annotations.ts
var most = 10;
async function annotate(runner, faults, warnings) {
  for (const annotation of limited(faults.map(ofFault))) await runner.annotate(annotation);
  for (const annotation of limited(warnings.map(ofWarning))) await runner.annotate(annotation);
}
function unplaced(kind, title, message) {
  return { kind, title, message, file: "", line: 0, column: 0 };
}
function ofFault({ code: code2, message, hint, file, line, column }) {
  return {
    kind: "error",
    title: code2,
    message: hint === "" ? message : `${message}
${hint}`,
    file,
    line,
    column
  };
}
function ofWarning({ code: code2, message, file, line }) {
  return { kind: "warning", title: code2, message, file, line, column: 0 };
}
function limited(all) {
  const [first] = all;
  if (first === void 0 || all.length <= most) return all;
  const more = (left) => unplaced(first.kind, "more", `and ${count(left)} more: see the job summary`);
  return cutAt(all, most - 1, more);
}

// src/action/decision.ts
import picomatch from "../vendor/index-GQY2QNAL.js";
function decide(event, inputs, settings) {
  if (event.name === "pull_request_target") return unsafeTarget;
  if (event.name === "pull_request" && isClosed(event)) return nothing("the pull request is closed");
  if (inputs.command !== "auto") return commanded(inputs.command, event, inputs, settings);
  switch (event.name) {
    case "pull_request":
      return review(event, inputs, true);
    case "push":
      return pushed(event, inputs, settings);
    case "merge_group":
      return mergeGroup(event);
    case "workflow_dispatch":
      return operation("deploy", event, inputs, settings);
    default:
      return refuse(`the event ${event.name} does not say what to do`, "give the input `command`");
  }
}
var unsafeTarget = refuse(
  "pull_request_target gives code from a fork a token that can write",
  "use the event pull_request; a workflow_run job may post its report"
);
function nothing(why) {
  return { kind: "nothing", why };
}
function refuse(why, next) {
  return { kind: "refuse", why, next };
}
function isClosed({ payload }) {
  return payload.action === "closed" || payload.pull_request?.state === "closed";
}
function commanded(command, event, inputs, settings) {
  switch (command) {
    case "plan":
    case "simulate":
      return review(event, inputs, false);
    case "rewrite":
      return review(event, inputs, true);
    default:
      return operation(command, event, inputs, settings);
  }
}
function review(event, inputs, rewrites) {
  const pull = event.payload.pull_request;
  const head = headOf(event, inputs);
  const fork = isFork(event);
  const branch = inputs.ref === null ? pull?.head.ref ?? branchOf(event.ref) : null;
  const writes = rewrites && inputs.commit && !inputs.dryRun && !fork;
  const comments = pull !== void 0 && inputs.comment && !inputs.dryRun && !fork;
  return {
    kind: "review",
    head,
    base: pull ? { ref: pull.base.ref, sha: pull.base.sha } : null,
    number: comments ? pull.number : null,
    branch: writes ? branch : null,
    fork
  };
}
function headOf({ payload, ref, sha }, inputs) {
  if (inputs.ref !== null) return { ref: inputs.ref, sha: null };
  if (payload.pull_request) return { ref: payload.pull_request.head.ref, sha: payload.pull_request.head.sha };
  if (payload.merge_group)
    return { ref: short(payload.merge_group.head_ref), sha: payload.merge_group.head_sha };
  return { ref: short(ref), sha: payload.after ?? sha };
}
function short(ref) {
  return ref.replace(/^refs\/(heads|tags)\//, "");
}
function isFork({ payload, repository }) {
  const pull = payload.pull_request;
  return pull !== void 0 && pull.head.repo?.full_name !== (pull.base.repo?.full_name ?? repository);
}
function pushed(event, inputs, settings) {
  const branch = branchOf(event.payload.ref ?? event.ref);
  if (branch === null) return nothing("a tag was pushed");
  if (event.payload.deleted === true) return nothing("the branch was deleted");
  if (!picomatch.isMatch(branch, [...settings.releaseBranches]))
    return nothing(`${branch} is no release branch (release.branches)`);
  const environment = inputs.environment ?? settings.environments.find((name) => name !== "local") ?? null;
  return { kind: "release", head: headOf(event, inputs), branch, environment };
}
function mergeGroup(event) {
  const group = event.payload.merge_group;
  if (!group) return refuse("the payload holds no merge group", "run on the event merge_group");
  const base = { ref: short(group.base_ref), sha: group.base_sha };
  return { kind: "check", head: { ref: short(group.head_ref), sha: group.head_sha }, base };
}
function operation(command, event, inputs, settings) {
  const remote = settings.environments.filter((name) => name !== "local");
  const environment = inputs.environment ?? (remote.length === 1 ? remote[0] : void 0);
  const known = settings.environments.join(", ");
  if (isFork(event)) return refuse("a fork may not touch an environment", "run it from this repository");
  if (environment === void 0)
    return refuse(`${command} needs an environment`, `give the input \`environment\`: one of ${known}`);
  if (!settings.environments.includes(environment))
    return refuse(`there is no environment ${JSON.stringify(environment)}`, `use one of ${known}`);
  const branch = branchOf(event.payload.ref ?? event.ref);
  return { kind: "command", command, head: headOf(event, inputs), branch, environment };
}

// src/action/inputs.ts
var commands = [
  "auto",
  "plan",
  "rewrite",
  "simulate",
  "install",
  "deploy",
  "status",
  "rollback",
  "retire"
];
function readInputs(env) {
  const reading = { env, faults: [] };
  const inputs = read(reading);
  if (reading.faults.length > 0) throw new FaultError(reading.faults);
  return inputs;
}
function read(reading) {
  return {
    command: choice(reading, "command", commands) ?? "auto",
    environment: text(reading, "environment"),
    baseline: text(reading, "baseline"),
    project: text(reading, "project"),
    config: text(reading, "config"),
    tables: text(reading, "tables"),
    exclude: list(reading, "exclude"),
    closure: choice(reading, "closure", ["full", "minimal"]),
    release: hash(reading, "release"),
    ref: text(reading, "ref"),
    until: choice(reading, "until", ["validate"]),
    strict: flag(reading, "strict", false),
    discard: flag(reading, "discard", false),
    // Nothing undoes a retirement.
    dryRun: flag(reading, "dry-run", text(reading, "command") === "retire"),
    commit: flag(reading, "commit", true),
    comment: flag(reading, "comment", true),
    token: text(reading, "token"),
    workingDirectory: text(reading, "working-directory")
  };
}
function text({ env }, name) {
  const value = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  return value === "" ? null : value;
}
function list(reading, name) {
  return (text(reading, name) ?? "").split(/[\s,]+/).filter((item) => item !== "");
}
function choice(reading, name, allowed) {
  const value = text(reading, name);
  if (value === null) return null;
  const found = allowed.find((a) => a === value);
  if (found === void 0) fault(reading, name, value, `use one of ${allowed.join(", ")}`);
  return found ?? null;
}
function flag(reading, name, otherwise) {
  const value = text(reading, name);
  if (value === null) return otherwise;
  if (value !== "true" && value !== "false") fault(reading, name, value, "use true or false");
  return value === "true";
}
function hash(reading, name) {
  const value = text(reading, name);
  if (value !== null && !/^sha256:[0-9a-f]{64}$/.test(value))
    fault(reading, name, value, "use the release hash of the plan: sha256: and 64 hex digits");
  return value;
}
function fault({ faults }, name, value, hint) {
  const message = `input ${name} cannot be ${JSON.stringify(value)}`;
  faults.push({ code: "input", file: "", line: 0, column: 0, message, hint });
}

// src/report/outcome.ts
function results(context) {
  const sections = [...dataLineSection(context), ...checkSection(context, summaryExtent)];
  return sections.map((section) => section.forms[0] ?? "").join("\n\n");
}
function said(message) {
  const [first = "", ...more] = message.split("\n");
  const rest = more.map((line) => oneLine(line, 1e3)).join("\n");
  return [prose(first, 2e3), rest === "" ? "" : fence("text", rest)];
}
function signOf(ok, outcome) {
  if (!ok) return "\u274C";
  return outcome === "waiting" ? "\u23F3" : "\u2705";
}
function outcomeReport(result, context = {}) {
  const { command, environment, outcome, ok, message, next, account, plan, data, checks } = result;
  const shown = { ...context, checks, ...data === null ? {} : { data } };
  return paragraphs(
    `## ${signOf(ok, outcome)} ${code(environment)}: ${prose(command)} \u2192 ${prose(outcome)}`,
    ...said(message),
    account.map((line) => `- ${prose(line, 1e3)}`).join("\n"),
    next === null ? "" : `Next:

${fence("sh", oneLine(next))}`,
    plan === null ? results(shown) : fullReport(plan, shown, 99e4)
  );
}

// src/report/deployment.ts
var [open, close] = ["<!-- bluegreen-sql:deployments -->", "<!-- /bluegreen-sql:deployments -->"];
var end = "<!-- /bluegreen-sql:deployment -->";
var budget = 5e3;
function withDeployment(body, deployment) {
  const { plan, told: told2 } = partsOf(body);
  const begin2 = beginOf(deployment.environment);
  const others = told2.filter((text2) => !text2.startsWith(begin2)).map((text2) => sectionOf([text2]));
  return joined(plan, [...others, sectionOf(formsOf(deployment))]);
}
function withToldDeployments(plan, earlier) {
  const told2 = earlier === null ? [] : partsOf(earlier).told;
  return joined(
    plan,
    told2.map((text2) => sectionOf([text2]))
  );
}
function joined(plan, sections) {
  if (sections.length === 0) return plan;
  const weighed = sections.map((section, weight) => ({ ...section, weight }));
  return paragraphs(
    plan,
    open,
    "#### Deployments",
    fit(weighed, budget, () => "*The oldest are left out.*"),
    close
  );
}
function sectionOf(forms) {
  return { id: "deployment", title: "a deployment", weight: 0, forms, optional: true };
}
function partsOf(body) {
  const text2 = body.replace(/\r\n/g, "\n").trim();
  const at = text2.lastIndexOf(open);
  if (at < 0 || !text2.endsWith(close)) return { plan: text2, told: [] };
  const told2 = text2.slice(at).matchAll(/<!-- bluegreen-sql:deployment:[^]*?<!-- \/bluegreen-sql:deployment -->/g);
  return { plan: text2.slice(0, at).trim(), told: [...told2].map(([section]) => section) };
}
function beginOf(environment) {
  return `<!-- bluegreen-sql:deployment:${hidden(environment)} -->`;
}
function formsOf(deployment) {
  const { environment, message, account, next } = deployment;
  const [first = "", ...more] = [...message.split("\n"), ...account].filter((line) => line.trim() !== "");
  const lines = more.map((line) => `- ${prose(line, 300)}`).join("\n");
  const goesOn = next === null ? "" : `Next: ${code(oneLine(next), 300)}`;
  const text2 = (...parts) => paragraphs(`${beginOf(environment)}
${titleOf(deployment)}`, ...parts, end);
  return [text2(prose(first, 600), lines, goesOn), text2(goesOn)];
}
function titleOf({ command, environment, outcome, ok, at, release: release2, runUrl }) {
  const run = runUrl === null ? "" : ` \xB7 [run](${runUrl})`;
  const what = release2 === null ? "" : ` \xB7 release ${code(release2.slice(0, "sha256:".length + 10))}`;
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  return `${signOf(ok, outcome)} ${code(environment)}: ${prose(command)} \u2192 ${prose(outcome)} \xB7 ${when}${what}${run}`;
}

// src/action/outputs.ts
var longest = 5e5;
async function writePlanOutputs(runner, plans) {
  const lead = plans.find((p) => p.release.tables.length > 0) ?? plans[0];
  if (lead === void 0) return;
  await runner.output("release", lead.release.hash);
  await runner.output("hash", lead.hash);
  await runner.output("changed", String(plans.some((p) => p.release.tables.length > 0)));
  await runner.output("tables", tablesOutput(plans));
  const files = [];
  for (const plan of plans) files.push(await runner.save(fileName(plan, plans), planText(plan)));
  await runner.output("plan-file", files[plans.indexOf(lead)] ?? "");
}
function planText(plan) {
  return `${JSON.stringify(planJson(plan), null, 2)}
`;
}
function fileName(plan, plans) {
  return plans.length === 1 ? "plan.json" : `plan-${plan.release.project.replace(/[^\w.-]+/g, "-")}.json`;
}
function tablesOutput(plans) {
  const tables = plans.flatMap((p) => p.release.tables.map(tableJson));
  const full = JSON.stringify(tables);
  if (full.length <= longest) return full;
  const short2 = JSON.stringify(
    tables.map(({ identity, blue, green, change }) => ({ identity, blue, green, change }))
  );
  return short2.length <= longest ? short2 : "[]";
}

// src/action/rewrite.ts
var attempts = 3;
async function planAndRewrite(run, request) {
  let { head } = request;
  for (let attempt = 1; ; attempt++) {
    const planned = await plansAt(run, request, head);
    const plans = planned.map((p) => p.plan);
    const settled = settle(plans, request);
    if (settled) return { planned, head, rewrite: settled, failure: null };
    const step = await written(run, request, { planned, head });
    if (step.kind === "done") return step.reviewed;
    if (attempt === attempts) return { planned, head, rewrite: withheld(step.message), failure: moved() };
    head = step.head;
  }
}
function plansAt(run, request, head) {
  const { base, environment } = request;
  return run.ports.pipeline.plan({ options: run.options, head, base, environment });
}
function settle(plans, request) {
  if (plans.some((p) => faultsOf(p).length > 0)) return withheld("there are faults");
  if (plans.every((p) => p.release.edits.length === 0)) return { state: "unneeded" };
  return request.branch === null ? withheld(request.why) : null;
}
function withheld(why) {
  return { state: "withheld", why };
}
function moved() {
  return new Refusal(
    "commit the rewrite",
    `the branch moved ${attempts} times meanwhile`,
    "run the job again"
  );
}
async function written(run, request, at) {
  try {
    return await write(run, request, at);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "done", reviewed: { ...at, rewrite: withheld(error.message), failure: error } };
  }
}
async function write(run, request, at) {
  const plans = at.planned.map((p) => p.plan);
  const commit = await commitOf(run, request, at.head, plans);
  const result = await committed(run, commit);
  switch (result.kind) {
    case "committed": {
      run.ports.runner.info(`committed the rewrite as ${result.sha}`);
      const head = { ref: at.head.ref, sha: result.sha };
      const planned = await plansAt(run, request, head);
      return done({ planned, head, rewrite: { state: "committed", commit: result.sha }, failure: null });
    }
    case "stale":
      return { kind: "again", head: await currentHead(run, commit.branch), message: result.message };
    case "refused":
      return done({ ...at, ...await proposed(run, commit, plans) });
    case "unavailable":
      throw new Refusal("commit the rewrite", result.message, "run the job again");
  }
}
function done(reviewed) {
  return { kind: "done", reviewed };
}
async function commitOf(run, request, head, plans) {
  const tables = plans.flatMap((p) => p.release.tables).filter((t) => t.green !== t.blue).length;
  return {
    branch: request.branch ?? head.ref,
    expectedHead: head.sha ?? plans[0]?.release.head.commit ?? "",
    headline: `Move ${counted(tables, "table")} to the target version`,
    body: plans.map((p) => `Bluegreen-Release: ${p.release.hash}`).join("\n"),
    files: await run.ports.pipeline.edits(plans)
  };
}
async function committed(run, commit) {
  const token = run.inputs.token;
  if (run.host === null || token === null)
    throw new Refusal("commit the rewrite", "the input `token` is empty", "give the input `token`");
  if (!commit.files.some((f) => f.executable)) {
    const result = await run.host.commit(commit);
    if (result.kind !== "unavailable") return result;
    run.ports.runner.info(`pushing instead: ${result.message}`);
  }
  return run.ports.pipeline.push({ ...commit, token });
}
async function currentHead(run, branch) {
  const sha = await run.host?.head(branch) ?? null;
  if (sha === null) throw new Refusal("commit the rewrite", "the branch is gone", "nothing is left to do");
  run.ports.runner.info(`the branch has moved to ${sha}: planning again`);
  return { ref: branch, sha };
}
async function proposed(run, commit, plans) {
  const title = commit.headline;
  const text2 = `This branch takes no commits, so here is the rewrite that brings its names to the release:

${plans.map((p) => `- \`${p.release.hash}\``).join("\n")}`;
  const proposal = await run.host?.propose({ ...commit, title, text: text2 });
  const url = proposal?.url ?? "";
  run.ports.runner.info(`the branch takes no commits; the rewrite is proposed in ${url}`);
  return { rewrite: { state: "proposed", url }, failure: null };
}

// src/action/run.ts
function contextOf({ event }, { plan, soFar, environments }, rewrite, data) {
  const commit = plan.release.head.commit;
  const base = event.payload.pull_request?.base.ref;
  return {
    environments,
    ...data === null ? {} : { data },
    ...soFar === null || base === void 0 ? {} : { soFar: { branch: base, release: soFar } },
    ...event.runUrl === null ? {} : { runUrl: event.runUrl },
    ...commit === null ? {} : { blobUrl: `${event.serverUrl}/${event.repository}/blob/${commit}/` },
    ...rewrite.state === "unneeded" ? {} : { rewrite }
  };
}
async function reporting({ ports }, what, act) {
  try {
    return await act();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : null;
    const message = refusal ? `${refusal.message}
${refusal.next}` : messageOf(error);
    await ports.runner.annotate(unplaced("warning", what, message));
    return null;
  }
}

// src/action/review.ts
async function review2(run, decision) {
  const reviewed = await planAndRewrite(run, {
    head: decision.head,
    base: decision.base,
    environment: run.inputs.environment,
    branch: decision.branch,
    why: whyWithheld(run, decision)
  });
  const shown = await show(run, reviewed);
  if (decision.number !== null) await commentAll(run, decision.number, shown);
  await checkNewCommit(run, reviewed, shown);
  return conclude(run, reviewed);
}
function whyWithheld({ inputs }, { fork }) {
  if (fork) return "a fork\u2019s branch is not ours to write";
  if (inputs.dryRun) return "dry run";
  return inputs.commit ? "there is no branch to commit to" : "the input commit is false";
}
async function show(run, reviewed) {
  const { runner } = run.ports;
  const plans = reviewed.planned.map((p) => p.plan);
  await writePlanOutputs(runner, plans);
  if (reviewed.rewrite.state === "committed") await runner.output("commit-sha", reviewed.rewrite.commit);
  await annotate(runner, plans.flatMap(faultsOf), plans.flatMap(warningsOf));
  const shown = [];
  for (const planned of reviewed.planned) shown.push(await withData(run, planned, reviewed));
  await runner.output("verdict", worst(shown));
  for (const { plan, context } of shown)
    await reporting(
      run,
      "job summary",
      () => runner.summary(fullReport(plan, context, summaryBudget(shown.length)))
    );
  return shown;
}
function summaryBudget(projects) {
  return Math.floor(1e6 / projects);
}
async function withData(run, planned, reviewed) {
  const { plan } = planned;
  const data = faultsOf(plan).length > 0 || plan.release.tables.length === 0 ? null : await simulated(run, plan);
  return { plan, context: contextOf(run, planned, reviewed.rewrite, data) };
}
async function simulated(run, plan) {
  try {
    return await run.ports.pipeline.simulate(plan);
  } catch (error) {
    return { rows: "sample rows", total: null, comparisons: [], problem: messageOf(error) };
  }
}
var order = ["faults", "failed-check", "rewrite", "ready", "nothing"];
function worst(shown) {
  const states = shown.map(({ plan, context }) => verdict(plan, context).state);
  return order.find((state) => states.includes(state)) ?? "nothing";
}
async function commentAll(run, number, shown) {
  const { host, ports } = run;
  if (host === null) {
    ports.runner.info("no comment: the input token is empty");
    return;
  }
  for (const { plan, context } of shown) {
    const text2 = comment(plan, context);
    const body = (own) => withToldDeployments(text2, own);
    const request = { number, marker: marker(plan.release.project), body, same: sameComment };
    const result = await reporting(run, "comment", () => host.comment(request));
    if (result === null) continue;
    ports.runner.info(`comment ${result.outcome}: ${result.url}`);
    await ports.runner.output("comment-url", result.url);
  }
}
async function checkNewCommit(run, { rewrite }, shown) {
  const { host } = run;
  if (rewrite.state !== "committed" || host === null) return;
  for (const { plan, context } of shown)
    await reporting(
      run,
      "check",
      () => host.check({
        name: plan.release.project === "" ? "bluegreen" : `bluegreen (${plan.release.project})`,
        sha: rewrite.commit,
        conclusion: faultsOf(plan).length > 0 ? "failure" : "success",
        title: verdict(plan, context).summary,
        summary: comment(plan, context),
        detailsUrl: run.event.runUrl
      })
    );
}
async function conclude(run, reviewed) {
  const { failure, planned } = reviewed;
  if (failure !== null) {
    const message = `${failure.message}
${failure.next}`;
    await run.ports.runner.annotate(unplaced("error", failure.step, message));
  }
  return failure !== null || planned.some((p) => faultsOf(p.plan).length > 0) ? 1 : 0;
}

// src/action/merge-group.ts
async function checkMergeGroup(run, { head, base }) {
  const request = {
    head,
    base,
    environment: run.inputs.environment,
    branch: null,
    why: "a merge queue is only checked"
  };
  const reviewed = await planAndRewrite(run, request);
  await show(run, reviewed);
  const code2 = await conclude(run, reviewed);
  if (code2 !== 0 || reviewed.rewrite.state === "unneeded") return code2;
  const message = "The merge would leave names that the rewrite has to move. Update the branch and let the action run on it.";
  await run.ports.runner.annotate(unplaced("error", "not rewritten", message));
  return 1;
}

// src/action/deployment.ts
var told = /* @__PURE__ */ new Set(["install", "deploy", "rollback", "retire"]);
function outcomeOf({ outcome, failure }) {
  return failure === null ? outcome : `${outcome} at ${failure.step}`;
}
async function commentOn(run, request, results2) {
  const { inputs, host } = run;
  const news = results2.filter(({ outcome }) => outcome !== "nothing");
  if (host === null || !inputs.comment || request.dryRun || !told.has(request.command)) return;
  if (news.length === 0) return;
  await reporting(run, "comment", async () => {
    for (const number of await numbersOf(run, request, news))
      for (const result of news) await tell(run, number, request, result);
  });
}
async function numbersOf({ event, host }, { branch, head }, results2) {
  const own = event.payload.pull_request?.number;
  if (own !== void 0) return [own];
  const planned = results2.find(({ plan }) => plan !== null)?.plan?.release.head.commit ?? null;
  return await host?.pullRequests({ branch, commit: head.sha ?? planned }) ?? [];
}
async function tell(run, number, request, result) {
  const { host, ports } = run;
  const deployment = deploymentOf(run, request, result);
  const written2 = await host?.comment({
    number,
    marker: marker(result.project),
    body: (own) => own === null ? null : withDeployment(own, deployment),
    same: sameComment,
    joins: true
  });
  if (written2 == null) return;
  ports.runner.info(`comment ${written2.outcome}: ${written2.url}`);
  await ports.runner.output("comment-url", written2.url);
}
function deploymentOf({ event }, request, result) {
  const { command, environment, release: release2 } = request;
  return {
    ...result,
    command,
    environment,
    outcome: outcomeOf(result),
    release: result.plan?.release.hash ?? release2,
    at: (/* @__PURE__ */ new Date()).toISOString(),
    runUrl: event.runUrl
  };
}

// src/action/operation.ts
async function operate(run, decision, last, shown = false) {
  const request = requestOf(run, decision);
  const results2 = await recorded(run, request, decision.environment === last);
  await showOutcome(run, request, results2, shown);
  await commentOn(run, request, results2);
  for (const { failure } of results2) if (failure !== null) throw failure;
  return results2.every((r) => r.ok) ? 0 : 1;
}
function requestOf(run, decision) {
  const { inputs, options, ports } = run;
  const { command, environment, head, branch } = decision;
  const { release: release2, until, discard, dryRun } = inputs;
  const progress = (line) => ports.runner.info(line);
  const vouching = vouchingOf(run);
  return { options, command, environment, head, branch, release: release2, until, discard, dryRun, vouching, progress };
}
function vouchingOf({ host, event }) {
  if (host === null) return null;
  return {
    actor: event.actor,
    authors: (base, head) => host.authors(base, head),
    doubt: (environment, { commit, run }) => host.doubt({ environment, commit, run })
  };
}
async function recorded(run, request, production) {
  const id = await started(run, request, production);
  try {
    const results2 = await run.ports.pipeline.operate(request);
    await finished(run, id, stateOf(results2), results2.map((r) => r.message).join("; "));
    return results2;
  } catch (error) {
    await finished(run, id, "failure", messageOf(error));
    throw error;
  }
}
async function started(run, request, production) {
  const { host, event } = run;
  if (host === null || request.command !== "deploy" || request.dryRun) return null;
  const deployment = {
    sha: request.head.sha ?? request.head.ref,
    environment: request.environment,
    description: "blue/green deployment",
    production,
    release: request.release ?? "",
    runUrl: event.runUrl
  };
  const id = await reporting(run, "deployment", () => host.startDeployment(deployment));
  await setStatus(run, id, "in_progress", "deploying green beside blue");
  return id;
}
function stateOf(results2) {
  if (results2.some(({ ok }) => !ok)) return "failure";
  return results2.some(({ outcome }) => outcome === "waiting") ? "in_progress" : "success";
}
function finished(run, id, state, text2) {
  return setStatus(run, id, state, text2.replace(/\s+/g, " "));
}
async function setStatus(run, id, state, description) {
  const { host, event } = run;
  if (id === null || host === null) return;
  await reporting(run, "deployment", () => host.setDeploymentStatus(id, { state, description }, event.runUrl));
}
function leading(results2) {
  const isOpen = ({ outcome }) => outcome === "waiting";
  return results2.find(({ ok }) => !ok) ?? results2.find(isOpen) ?? results2[0];
}
async function showOutcome(run, request, results2, shown) {
  const { runner } = run.ports;
  await writePlanOutputs(
    runner,
    results2.flatMap((r) => r.plan === null ? [] : [r.plan])
  );
  await runner.output("verdict", leading(results2)?.outcome ?? "nothing");
  const { runUrl } = run.event;
  for (const result of results2) {
    for (const line of `${request.environment}: ${result.outcome}: ${result.message}`.split("\n"))
      runner.info(line);
    for (const line of result.account) runner.info(line);
    if (result.next !== null) runner.info(`next: ${result.next}`);
    const context = runUrl === null ? {} : { runUrl };
    const outcome = { ...request, ...result, outcome: outcomeOf(result), plan: shown ? null : result.plan };
    await reporting(run, "job summary", () => runner.summary(outcomeReport(outcome, context)));
  }
}

// src/action/release.ts
async function release(run, decision, settings) {
  const { commit, dryRun } = run.inputs;
  const { branch, environment, head } = decision;
  const why = dryRun ? "dry run" : "the input commit is false";
  const request = { head, base: null, environment, branch: commit && !dryRun ? branch : null, why };
  const reviewed = await planAndRewrite(run, request);
  await show(run, reviewed);
  const code2 = await conclude(run, reviewed);
  if (code2 !== 0) return code2;
  if (reviewed.rewrite.state === "proposed") return waitFor(run, reviewed.rewrite.url);
  if (environment === null) return nowhere(run);
  const deploy = { kind: "command", command: "deploy", head: reviewed.head, branch, environment };
  return operate(run, deploy, settings.environments.at(-1), true);
}
async function waitFor(run, url) {
  const message = `The branch takes no commits. Merge ${url}; that push deploys.`;
  await run.ports.runner.annotate(unplaced("warning", "rewrite proposed", message));
  return 0;
}
function nowhere(run) {
  run.ports.runner.info("nothing is deployed: the configuration has no environment beside `local`");
  return 0;
}

// src/action/secret.ts
function formsOf2(secret) {
  const base64 = (text2) => Buffer.from(text2).toString("base64");
  return [
    .../* @__PURE__ */ new Set([
      secret,
      base64(secret),
      // What git and HTTP clients send.
      base64(`x-access-token:${secret}`),
      base64(`:${secret}`),
      encodeURIComponent(secret)
    ])
  ];
}

// src/action/action.ts
async function runAction(ports) {
  try {
    const run = await begin(ports);
    const settings = await ports.pipeline.settings(run.options, protectedRef(run.event));
    return await carryOut(run, decide(run.event, run.inputs, settings), settings);
  } catch (error) {
    return failed(ports.runner, error);
  }
}
async function begin(ports) {
  const inputs = readInputs(ports.env);
  if (inputs.token !== null) for (const form of formsOf2(inputs.token)) ports.runner.mask(form);
  const event = readEvent(ports.env, await ports.runner.event());
  return { ports, inputs, options: optionsOf(inputs), event, host: hostOf(ports, inputs, event) };
}
function hostOf(ports, { token }, { repository, apiUrl, graphqlUrl }) {
  if (token === null || repository === "") return null;
  const log = (line) => ports.runner.info(line);
  return ports.host({ token, repository, apiUrl, graphqlUrl, log });
}
function optionsOf(inputs) {
  const { baseline, project, config, tables, exclude, closure, strict, workingDirectory } = inputs;
  return { baseline, project, config, tables, exclude, closure, strict, workingDirectory };
}
async function carryOut(run, decision, settings) {
  switch (decision.kind) {
    case "nothing":
      return nothing2(run.ports.runner, decision.why);
    case "refuse":
      throw new Refusal("decide", decision.why, decision.next);
    case "review":
      return review2(run, decision);
    case "check":
      return checkMergeGroup(run, decision);
    case "release":
      return release(run, decision, settings);
    case "command":
      return operate(run, decision, settings.environments.at(-1));
  }
}
async function nothing2(runner, why) {
  runner.info(`nothing to do: ${why}`);
  await runner.output("changed", "false");
  await runner.output("verdict", "nothing");
  return 0;
}
async function failed(runner, error) {
  if (error instanceof FaultError) {
    await annotate(runner, error.faults, []);
    return 1;
  }
  const refusal = error instanceof Refusal;
  const message = refusal ? `${error.message}
${error.next}` : internalMessage(error);
  const title = error instanceof StepFailure || refusal ? error.step : "internal error";
  const cause = error instanceof StepFailure ? error.cause : error;
  if (!refusal && cause instanceof Error)
    for (const line of (cause.stack ?? "").split("\n")) runner.info(line);
  await runner.annotate(unplaced("error", title, message));
  return refusal ? 1 : 3;
}
function internalMessage(error) {
  const next = error instanceof StepFailure ? `
${error.next}` : "";
  return `${messageOf(error)}${next}
This is a fault of bluegreen-sql: please report it.`;
}
export {
  runAction
};
