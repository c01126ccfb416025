import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  array,
  boolean,
  nullable,
  number,
  object,
  optional,
  parse,
  record,
  safeParse,
  string,
  unknown
} from "./chunk-IFWTKCHV.js";
import {
  Refusal
} from "./chunk-G5SMYKX2.js";
import "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";

// src/github/problem.ts
var httpError = object({
  status: number(),
  message: string(),
  request: optional(object({ method: optional(string()), url: optional(string()) })),
  response: optional(
    object({
      headers: optional(record(string(), unknown()))
    })
  )
});
function problemOf(error) {
  const parsed = safeParse(httpError, error);
  if (!parsed.success)
    return {
      status: 0,
      message: error instanceof Error ? firstLine(error.message) : "no answer",
      request: "",
      id: ""
    };
  const { status, message, request, response } = parsed.output;
  const id = response?.headers?.["x-github-request-id"];
  return {
    status,
    message: firstLine(message),
    request: request?.url === void 0 ? "" : `${request.method ?? "GET"} ${pathOf(request.url)}`,
    id: typeof id === "string" ? id : ""
  };
}
function firstLine(text) {
  return (text.split("\n")[0] ?? "").slice(0, 300);
}
function pathOf(url) {
  return URL.canParse(url) ? new URL(url).pathname : "";
}
function say({ status, message, request, id }) {
  const parts = [status > 0 ? `${status} ${message}` : message, request, id === "" ? "" : `request ${id}`];
  return parts.filter((p) => p !== "").join("; ");
}
function refusalOf(step6, error, permission) {
  if (error instanceof Refusal) return error;
  const problem = problemOf(error);
  if (problem.status === 403 && !/rate limit/i.test(problem.message))
    return forbidden(step6, say(problem), permission);
  return new Refusal(step6, `GitHub refuses to ${step6}: ${say(problem)}`, remedy(problem.status, permission));
}
function remedy(status, permission) {
  if (status === 401) return "give the action a token that is valid";
  if (status === 404) return `see that it exists, and that the job's \`permissions:\` have \`${permission}\``;
  return "run the job again";
}
function forbidden(step6, message, permission) {
  return new Refusal(
    step6,
    `GitHub refuses to ${step6} (${message}): the token lacks the permission \`${permission}\``,
    `add \`${permission}\` to the job's \`permissions:\`, or give the action a token that has it`
  );
}
function isForbidden(errors) {
  return errors.some(
    (e) => /^(FORBIDDEN|INSUFFICIENT_SCOPES)$/.test(e.type) || /Resource not accessible by/i.test(e.message)
  );
}
function sayErrors(errors) {
  return errors.map((e) => `${e.type === "" ? "" : `${e.type}: `}${e.message.replace(/\s+/g, " ").slice(0, 300)}`).join("; ");
}

// src/github/authors.ts
async function authorsBetween(client, base, head) {
  try {
    return [...new Set(await loginsFrom(client, `${base}...${head}`, 1))];
  } catch (error) {
    throw refusalOf("see who wrote the release", error, "contents: read");
  }
}
var most = 100;
async function loginsFrom(client, basehead, page) {
  const { owner, repo, rest } = client;
  const asked2 = { owner, repo, basehead, per_page: most, page };
  const { data } = await rest.rest.repos.compareCommitsWithBasehead(asked2);
  const logins = data.commits.flatMap(({ author, commit }) => [
    loginIn(author),
    ...coAuthorsIn(commit.message)
  ]);
  return data.commits.length < most ? logins : [...logins, ...await loginsFrom(client, basehead, page + 1)];
}
function loginIn(author) {
  return author?.login ?? null;
}
var trailer = /^co-authored-by:.*<(?:\d+\+)?([a-z\d][a-z\d-]*(?:\[bot\])?)@users\.noreply\.[^>]+>\s*$/gim;
function coAuthorsIn(message) {
  return [...message.matchAll(trailer)].flatMap(([, login]) => login ?? []);
}

// src/github/check.ts
async function publishCheck(client, request) {
  const { owner, repo, rest } = client;
  const { name, sha, conclusion, title, summary, detailsUrl } = request;
  try {
    const { data } = await rest.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: sha,
      status: "completed",
      conclusion,
      ...detailsUrl === null ? {} : { details_url: detailsUrl },
      output: { title, summary }
    });
    return data.html_url ?? "";
  } catch (error) {
    throw refusalOf("publish the check", error, "checks: write");
  }
}

// src/github/client.ts
var answerShape = object({
  data: optional(unknown()),
  errors: optional(array(object({ type: optional(string(), ""), message: string() })))
});
var patience = 3;
async function connect(options) {
  const { Octokit: Base } = await import("./dist-src-QKU5PDGF.js");
  const { retry } = await import("./dist-bundle-GVVPTP2D.js");
  const { throttling } = await import("./dist-bundle-3Y2FPARQ.js");
  const { getOctokitOptions, defaults } = await import("./utils-EPX4DA2Z.js");
  const [owner = "", repo = ""] = options.repository.split("/");
  const second = options.second ?? 1e3;
  const rest = new (Base.plugin(retry, throttling))({
    ...getOctokitOptions(options.token),
    baseUrl: options.apiUrl,
    // Self-hosted runners reach GitHub through a proxy; its agent comes with @actions/github.
    ...defaults.request ? { request: defaults.request } : {},
    log: quiet(options.log),
    retry: { retryAfterBaseValue: second },
    // Limits are each GitHub's own.
    throttle: { ...limits(options.log), ...pace(second), retryAfterBaseValue: second, id: options.apiUrl }
  });
  return {
    rest,
    owner,
    repo,
    second,
    graphql: (q, vars, shape2) => graphql(rest, options.graphqlUrl, q, vars, shape2)
  };
}
async function graphql(rest, url, query2, variables, shape2) {
  const response = (await rest.request(`POST ${url}`, { query: query2, variables })).data;
  const { data, errors } = parse(answerShape, response);
  return errors && errors.length > 0 ? { ok: false, errors } : { ok: true, data: parse(shape2, data) };
}
function limits(log) {
  const wait = (what) => (after, _options, _octokit, count) => {
    log(`GitHub's ${what} is reached; ${count < patience ? `waiting ${after} s` : "giving up"}`);
    return count < patience;
  };
  return { onRateLimit: wait("rate limit"), onSecondaryRateLimit: wait("secondary rate limit") };
}
function pace(second) {
  if (second >= 1e3) return {};
  const at = { schedule: (_options, act) => act() };
  const unpaced = { key: () => at };
  return { write: unpaced, notifications: unpaced };
}
function quiet(log) {
  const nothing = () => void 0;
  return {
    debug: nothing,
    info: nothing,
    warn: (line) => log(line.split("\n")[0] ?? ""),
    error: nothing
  };
}

// src/github/comment.ts
var viewerQuery = `query { viewer { login } }`;
var viewerShape = object({ viewer: object({ login: string() }) });
var minimizedQuery = `query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }`;
var minimizedShape = object({ node: nullable(object({ isMinimized: boolean() })) });
var step = "comment on the pull request";
var attempts = 3;
async function upsertComment(client, request) {
  try {
    return await attempt(client, request, 1);
  } catch (error) {
    throw refusalOf(step, error, "pull-requests: write");
  }
}
async function attempt(client, request, tried) {
  const own = await findComment(client, request);
  if (own) return update(client, own, request, 1);
  const body = request.body(null);
  if (body === null) return null;
  try {
    const { id, url } = await create(client, request.number, body);
    if (tried >= attempts || await isFirst(client, request, id)) return { outcome: "created", url };
    await remove(client, id);
  } catch (error) {
    if (tried >= attempts || problemOf(error).status < 500) throw error;
    await new Promise((resolve) => setTimeout(resolve, tried * tried * client.second));
  }
  return attempt(client, request, tried + 1);
}
async function isFirst(client, request, id) {
  const first = await findComment(client, request);
  return first === null || first.id === id;
}
async function findComment(client, { number: number2, marker }) {
  const marked = (await readComments(client, number2)).filter((c) => c.body.startsWith(marker));
  if (marked.length === 0) return null;
  const viewer = await viewerLogin(client);
  for (const found of marked)
    if (found.author === viewer && !(found.minimized ?? await isMinimized(client, found.nodeId)))
      return found;
  return null;
}
async function readComments({ rest, owner, repo }, number2) {
  const all = await rest.paginate(rest.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number2,
    per_page: 100
  });
  return all.map((c) => ({
    id: c.id,
    nodeId: c.node_id,
    author: c.user?.login ?? "",
    body: c.body ?? "",
    url: c.html_url,
    minimized: "minimized" in c ? c.minimized !== null : null
  }));
}
async function viewerLogin({ graphql: graphql2 }) {
  const answer = await graphql2(viewerQuery, {}, viewerShape);
  if (answer.ok) return answer.data.viewer.login;
  throw new Refusal(step, `GitHub does not say who we are: ${sayErrors(answer.errors)}`, "run the job again");
}
async function isMinimized({ graphql: graphql2 }, id) {
  const answer = await graphql2(minimizedQuery, { id }, minimizedShape);
  return answer.ok && answer.data.node?.isMinimized === true;
}
async function update(client, own, request, tried) {
  const { url } = own;
  const now = await bodyOf(client, own);
  const body = request.body(now) ?? now;
  if (request.same(now, body)) return { outcome: tried === 1 ? "unchanged" : "updated", url };
  const { owner, repo, rest } = client;
  await rest.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
  const isOver = request.joins !== true || tried >= attempts;
  return isOver ? { outcome: "updated", url } : update(client, own, request, tried + 1);
}
async function bodyOf({ owner, repo, rest }, { id }) {
  const { data } = await rest.rest.issues.getComment({ owner, repo, comment_id: id });
  return data.body ?? "";
}
async function create(client, number2, body) {
  const { owner, repo, rest } = client;
  const { data } = await rest.rest.issues.createComment({
    owner,
    repo,
    issue_number: number2,
    body,
    request: { retries: 0 }
  });
  return { id: data.id, url: data.html_url };
}
async function remove({ owner, repo, rest }, id) {
  await rest.rest.issues.deleteComment({ owner, repo, comment_id: id });
}

// src/github/commit.ts
var mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
var shape = object({
  createCommitOnBranch: object({ commit: object({ oid: string() }) })
});
var step2 = "commit the rewrite";
async function commitFiles(client, request) {
  try {
    const answer = await client.graphql(mutation, { input: inputOf(client, request) }, shape);
    if (answer.ok) return { kind: "committed", sha: answer.data.createCommitOnBranch.commit.oid };
    if (isForbidden(answer.errors)) throw forbidden(step2, sayErrors(answer.errors), "contents: write");
    return classify(answer.errors);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.status >= 500 || problem.status === 413) return { kind: "unavailable", message: say(problem) };
    throw refusalOf(step2, error, "contents: write");
  }
}
function inputOf({ owner, repo }, request) {
  return {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: request.branch },
    expectedHeadOid: request.expectedHead,
    message: { headline: request.headline, body: request.body },
    fileChanges: {
      additions: request.files.map((f) => ({
        path: f.path,
        contents: Buffer.from(f.content).toString("base64")
      }))
    }
  };
}
var protection = /protected branch|rule violations|through a pull request|not authorized to push|push restrictions|approving review|required status check|branch is locked|must have verified signatures/i;
function classify(errors) {
  const message = sayErrors(errors);
  if (errors.some((e) => e.type === "STALE_DATA") || /Expected branch to point to/i.test(message))
    return { kind: "stale", message };
  return { kind: protection.test(message) ? "refused" : "unavailable", message };
}
async function branchHead({ rest, owner, repo }, branch) {
  try {
    return (await rest.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
  } catch (error) {
    if (problemOf(error).status === 404) return null;
    throw refusalOf("read the branch", error, "contents: write");
  }
}

// src/github/deployment.ts
var step3 = "record the deployment";
var longest = 140;
async function startDeployment(client, request) {
  try {
    if (await madeByJob(client, request)) return null;
    const { owner, repo, rest } = client;
    const { data } = await rest.rest.repos.createDeployment({
      owner,
      repo,
      ref: request.sha,
      environment: request.environment,
      description: request.description.slice(0, longest),
      production_environment: request.production,
      payload: { release: request.release },
      auto_merge: false,
      required_contexts: []
    });
    return "id" in data ? data.id : null;
  } catch (error) {
    throw refusalOf(step3, error, "deployments: write");
  }
}
async function madeByJob(client, request) {
  if (request.runUrl === null) return false;
  const { owner, repo, rest } = client;
  const { sha, environment } = request;
  const { data } = await rest.rest.repos.listDeployments({ owner, repo, sha, environment, per_page: 10 });
  for (const { id } of data) {
    const statuses = await rest.rest.repos.listDeploymentStatuses({
      owner,
      repo,
      deployment_id: id,
      per_page: 10
    });
    if (statuses.data.some((status) => urlsOf(status).some(isOf(request.runUrl ?? "")))) return true;
  }
  return false;
}
function urlsOf(status) {
  return [status.log_url ?? "", status.target_url ?? ""];
}
function isOf(runUrl) {
  return (url) => url === runUrl || url.startsWith(`${runUrl}/`);
}
async function setDeploymentStatus(client, id, status, runUrl) {
  try {
    const { owner, repo, rest } = client;
    await rest.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: id,
      state: status.state,
      description: status.description.slice(0, longest),
      ...runUrl === null ? {} : { log_url: runUrl },
      auto_inactive: status.state === "success"
    });
  } catch (error) {
    throw refusalOf(step3, error, "deployments: write");
  }
}

// src/github/proof.ts
async function doubtOf(client, claimed) {
  const { run, environment } = claimed;
  const id = run === null ? null : idOf(client, run);
  if (run === null) return `no run of a workflow did that: let one deploy to ${environment}`;
  if (id === null) return `${run} is no run of ${client.owner}/${client.repo}`;
  if (!await isDeployed(client, claimed, run))
    return `GitHub knows no deployment to ${environment} that ${run} ended with success`;
  return await isProtected(client, await defaultBranch(client)) ? doubtOfBranch(client, id, run) : null;
}
function idOf({ owner, repo }, run) {
  const [, name, id] = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)$/.exec(run) ?? [];
  return name?.toLowerCase() === `${owner}/${repo}`.toLowerCase() ? Number(id) : null;
}
var succeeded = /* @__PURE__ */ new Set(["success", "inactive"]);
async function isDeployed({ owner, repo, rest }, { environment, commit }, run) {
  const place = { owner, repo, per_page: 100 };
  const asked2 = { ...place, environment, ...commit === null ? {} : { sha: commit } };
  try {
    const { data } = await rest.rest.repos.listDeployments(asked2);
    for (const { id } of data) {
      const statuses = await rest.rest.repos.listDeploymentStatuses({ ...place, deployment_id: id });
      const isOwn = statuses.data.some((one) => one.state === "success" && urlsOf(one).some(isOf(run)));
      if (isOwn && succeeded.has(statuses.data[0]?.state ?? "")) return true;
    }
    return false;
  } catch (error) {
    throw refusalOf("see what was deployed", error, "deployments: read");
  }
}
async function defaultBranch({ owner, repo, rest }) {
  try {
    return (await rest.rest.repos.get({ owner, repo })).data.default_branch;
  } catch (error) {
    throw refusalOf("see the default branch", error, "contents: read");
  }
}
async function isProtected({ owner, repo, rest }, branch) {
  try {
    return (await rest.rest.repos.getBranch({ owner, repo, branch })).data.protected;
  } catch (error) {
    if (problemOf(error).status === 404) return false;
    throw refusalOf(`see whether ${branch} is protected`, error, "contents: read");
  }
}
async function doubtOfBranch(client, id, run) {
  const branch = await branchOf(client, id);
  if (branch === null) return `GitHub knows no run ${run} of a branch of this repository`;
  return await isProtected(client, branch) ? null : `${run} ran on ${branch}, which is not protected`;
}
async function branchOf({ owner, repo, rest }, id) {
  try {
    const { data } = await rest.rest.actions.getWorkflowRun({ owner, repo, run_id: id });
    return nameOf(data.head_repository) === data.repository.full_name ? data.head_branch : null;
  } catch (error) {
    if (problemOf(error).status === 404) return null;
    throw refusalOf("see which branch a run was of", error, "actions: read");
  }
}
function nameOf(repository) {
  return repository?.full_name ?? null;
}

// src/github/pull-request.ts
var step4 = "find the pull request";
var ofBranch = `query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 10, states: [OPEN], headRefName: $branch) { nodes { number isCrossRepository } }
  }
}`;
var ofCommit = `query ($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit {
        associatedPullRequests(first: 10) {
          nodes { number isCrossRepository headRefOid mergeCommit { oid } }
        }
      }
    }
  }
}`;
var branchPull = object({ number: number(), isCrossRepository: boolean() });
var commitPull = object({
  ...branchPull.entries,
  headRefOid: string(),
  mergeCommit: nullable(object({ oid: string() }))
});
var branchShape = object({
  repository: object({ pullRequests: object({ nodes: array(nullable(branchPull)) }) })
});
var associated = object({ nodes: array(nullable(commitPull)) });
var commitShape = object({
  repository: object({
    object: nullable(object({ associatedPullRequests: optional(nullable(associated)) }))
  })
});
async function pullRequestsOf(client, deployed) {
  const { branch, commit } = deployed;
  try {
    const open = branch === null ? [] : await fromBranch(client, branch);
    return open.length > 0 || commit === null ? open : await withCommit(client, commit);
  } catch (error) {
    throw refusalOf(step4, error, "pull-requests: read");
  }
}
async function fromBranch(client, branch) {
  const { repository } = await asked(client, ofBranch, { branch }, branchShape);
  return numbersOf(repository.pullRequests.nodes);
}
async function withCommit(client, commit) {
  const { repository } = await asked(client, ofCommit, { commit }, commitShape);
  const all = repository.object?.associatedPullRequests?.nodes ?? [];
  return numbersOf(all.filter((one) => one?.headRefOid === commit || one?.mergeCommit?.oid === commit));
}
function numbersOf(nodes) {
  return nodes.flatMap((one) => one === null || one.isCrossRepository ? [] : [one.number]);
}
async function asked({ graphql: graphql2, owner, repo }, query2, variables, shape2) {
  const answer = await graphql2(query2, { owner, repo, ...variables }, shape2);
  if (answer.ok) return answer.data;
  const message = sayErrors(answer.errors);
  if (isForbidden(answer.errors)) throw forbidden(step4, message, "pull-requests: read");
  throw new Refusal(step4, `GitHub does not say which pull request it is: ${message}`, "run the job again");
}

// src/github/proposal.ts
var step5 = "propose the rewrite";
function proposalBranch(branch) {
  return `bluegreen/rewrite-${branch}`;
}
async function propose(client, request) {
  try {
    const branch = proposalBranch(request.branch);
    const sha = await commitOn(client, branch, request);
    const open = await openPullRequest(client, branch, request);
    return { ...open, sha };
  } catch (error) {
    throw refusalOf(step5, error, "contents: write");
  }
}
async function commitOn(client, branch, request) {
  const head = await branchHead(client, branch);
  if (head !== null && await isSame(client, head, request)) return head;
  await pointBranch(client, branch, head, request.expectedHead);
  const result = await commitFiles(client, { ...request, branch });
  if (result.kind === "committed") return result.sha;
  throw new Refusal(step5, `GitHub does not commit to ${branch}: ${result.message}`, "run the job again");
}
async function isSame({ rest, owner, repo }, head, request) {
  const { data } = await rest.rest.git.getCommit({ owner, repo, commit_sha: head });
  const same = data.message.trim() === `${request.headline}

${request.body}`.trim();
  return same && data.parents.length === 1 && data.parents[0]?.sha === request.expectedHead;
}
async function pointBranch({ rest, owner, repo }, branch, head, sha) {
  if (head === null) await rest.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
  else if (head !== sha)
    await rest.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: true });
}
var query = `query ($owner: String!, $repo: String!, $head: String!, $base: String!) {
  repository(owner: $owner, name: $repo) {
    id
    pullRequests(first: 1, states: [OPEN], headRefName: $head, baseRefName: $base) { nodes { number url } }
  }
}`;
var mutation2 = `mutation ($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number url } }
}`;
var pull = object({ number: number(), url: string() });
var queryShape = object({
  repository: object({ id: string(), pullRequests: object({ nodes: array(nullable(pull)) }) })
});
var mutationShape = object({ createPullRequest: object({ pullRequest: pull }) });
async function openPullRequest(client, branch, request) {
  const variables = { owner: client.owner, repo: client.repo, head: branch, base: request.branch };
  const found = await client.graphql(query, variables, queryShape);
  if (!found.ok) throw refused(sayErrors(found.errors));
  const open = found.data.repository.pullRequests.nodes[0];
  return open ?? await createPullRequest(client, found.data.repository.id, branch, request);
}
async function createPullRequest(client, repositoryId, branch, request) {
  const input = {
    repositoryId,
    baseRefName: request.branch,
    headRefName: branch,
    title: request.title,
    body: request.text
  };
  const made = await client.graphql(mutation2, { input }, mutationShape);
  if (made.ok) return made.data.createPullRequest.pullRequest;
  const message = sayErrors(made.errors);
  if (isForbidden(made.errors)) throw forbidden(step5, message, "pull-requests: write");
  throw refused(message);
}
function refused(message) {
  const next = /not permitted to create/i.test(message) ? "allow GitHub Actions to create pull requests (Settings \u2192 Actions \u2192 General), or give the action another token" : "run the job again";
  return new Refusal(step5, `GitHub does not open the pull request: ${message}`, next);
}

// src/github/github.ts
function createGitHub(options) {
  let connected;
  const client = () => connected ??= connect(options);
  return {
    comment: async (request) => upsertComment(await client(), request),
    pullRequests: async (deployed) => pullRequestsOf(await client(), deployed),
    commit: async (request) => commitFiles(await client(), request),
    head: async (branch) => branchHead(await client(), branch),
    propose: async (request) => propose(await client(), request),
    check: async (request) => publishCheck(await client(), request),
    startDeployment: async (request) => startDeployment(await client(), request),
    setDeploymentStatus: async (id, status, runUrl) => setDeploymentStatus(await client(), id, status, runUrl),
    authors: async (base, head) => authorsBetween(await client(), base, head),
    doubt: async (claimed) => doubtOf(await client(), claimed)
  };
}
export {
  createGitHub
};
