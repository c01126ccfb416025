import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  boolean,
  nullable,
  number,
  object,
  optional,
  parse,
  string
} from "./chunk-IFWTKCHV.js";

// src/action/event.ts
var repository = nullable(object({ full_name: string() }));
var side = object({ sha: string(), ref: string(), repo: optional(repository, null) });
var payloadShape = object({
  action: optional(string()),
  ref: optional(string()),
  after: optional(string()),
  deleted: optional(boolean()),
  pull_request: optional(
    object({ number: number(), state: optional(string()), head: side, base: side })
  ),
  merge_group: optional(
    object({ head_sha: string(), head_ref: string(), base_sha: string(), base_ref: string() })
  ),
  repository: optional(
    object({ full_name: optional(string()), default_branch: optional(string()) })
  )
});
var github = "https://github.com";
function readEvent(env, payload) {
  const serverUrl = env["GITHUB_SERVER_URL"] ?? github;
  const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
  const repository2 = env["GITHUB_REPOSITORY"] ?? "";
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    payload: parse(payloadShape, payload.trim() === "" ? {} : JSON.parse(payload)),
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    repository: repository2,
    apiUrl,
    graphqlUrl: env["GITHUB_GRAPHQL_URL"] ?? `${apiUrl.replace(/\/v3$/, "")}/graphql`,
    serverUrl,
    runUrl: runPage(env),
    actor: personIn(env["GITHUB_TRIGGERING_ACTOR"] ?? env["GITHUB_ACTOR"] ?? "")
  };
}
function runPage(env) {
  const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository2, GITHUB_SERVER_URL: server } = env;
  return run === void 0 ? null : `${server ?? github}/${repository2 ?? ""}/actions/runs/${run}`;
}
function personIn(login) {
  return login === "" || login.endsWith("[bot]") ? null : login;
}
function protectedRef({ name, payload, sha }) {
  if (payload.pull_request) return payload.pull_request.base.sha;
  if (payload.merge_group) return payload.merge_group.base_sha;
  if (name === "push" && payload.deleted !== true) return payload.after ?? sha;
  return payload.repository?.default_branch ?? null;
}
function branchOf(ref) {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

export {
  readEvent,
  runPage,
  protectedRef,
  branchOf
};
