import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{g as l}from"./chunk-FYBGPJQL.js";import{a as i,g as h}from"./chunk-XDVA7NNB.js";function X(e){return`"${e.replaceAll('"','""')}"`}function w(e){return`'${e.replaceAll("'","''")}'`}import{mkdirSync as G}from"node:fs";import{dirname as J,resolve as K}from"node:path";import{execFile as R}from"node:child_process";import{createHash as P}from"node:crypto";import{cp as T,mkdir as _,mkdtemp as x,readFile as v,rename as C,rm as O,
stat as $}from"node:fs/promises";import{homedir as E}from"node:os";import{join as s}from"node:path";import{fileURLToPath as S,pathToFileURL as B}from"node:url";var A="engine",U=6e4;async function g(e=process.env){let n=await j();if(n===null)throw m("it is not installed");let t=await v(s(n,"package-lock.json")),r=P("sha\
256").update(t).digest("hex").slice(0,16),o=s(L(e),"bluegreen-sql",`duckdb-${process.platform}-${process.arch}-${r}`);return await f(o)||await N(o,n,e),B(s(o,"n\
ode_modules","@duckdb","node-api","lib","index.js")).href}async function j(){for(let e of["./duckdb/","../duckdb/"]){let n=S(new URL(e,import.meta.url));if(await f(
s(n,"package-lock.json")))return n}return null}function L(e){return[e.RUNNER_TOOL_CACHE,e.XDG_CACHE_HOME].find(t=>(t??"")!=="")??s(E(),".cache")}async function N(e,n,t){
try{await _(s(e,".."),{recursive:!0});let r=await x(`${e}-`);try{await T(n,r,{recursive:!0}),await M(r,t),await C(r,e).catch(async o=>{if(!await f(e))throw o})}finally{
await O(r,{recursive:!0,force:!0})}}catch(r){throw r instanceof i?r:m(l(r))}}function I(e){let n=/^(INPUT_|GITHUB_|ACTIONS_|SL_|AWS_|AZURE_)|TOKEN|SECRET|PASSWORD|KEY/i;
return Object.fromEntries(Object.entries(e).flatMap(([t,r])=>r===void 0||n.test(t)?[]:[[t,r]]))}function M(e,n){let t=process.platform==="win32"?"npm.cmd":"npm",
r=["ci","--omit=dev","--ignore-scripts","--no-audit","--no-fund","--loglevel=error"],o={cwd:e,env:I(n),timeout:10*U,shell:process.platform==="win32",maxBuffer:1<<
24};return new Promise((a,c)=>{R(t,r,o,(u,Z,D)=>{u===null?a():c(m(F(D)||u.message))})})}function F(e){return e.split(`
`).map(t=>t.replace(/^npm (ERR!|error)\s*/,"").trim()).filter(t=>t!=="").slice(0,3).join("; ")}function m(e){return new i(A,`the embedded engine needs the packa\
ge @duckdb/node-api, which could not be had: ${e}`,"npm install @duckdb/node-api@1.5.5-r.5")}async function f(e){return $(e).then(()=>!0,()=>!1)}async function k(){try{return await import("@duckdb/node-api")}catch(n){if(!H(n))throw y(n)}let e=await g();try{return await import(e)}catch(n){throw y(n)}}function H(e){
return e instanceof Error&&"code"in e&&e.code==="ERR_MODULE_NOT_FOUND"}function y(e){let n=e instanceof Error?e.message.split(`
`)[0]??"":String(e);return new i("engine",`the embedded engine's library @duckdb/node-api is there, but could not be loaded: ${n}`,"install it anew for this mac\
hine: npm install @duckdb/node-api")}var d=class{scope;#e;#t;#r=Promise.resolve();#n=new Map;constructor(n,t,r=""){this.scope=r,this.#e=n,this.#t=t}async run(n){await this.#e.run(n)}async rows(n){return(await this.#e.
runAndReadAll(n)).getRowObjectsJson()}async texts(n){return(await this.#e.runAndReadAll(n)).getRowsJson().map(r=>r.map(V))}exclusive(n){let t=this.#r.then(n,n);
return this.#r=t.catch(()=>{}),t}async transaction(n){await this.run("BEGIN");try{let t=await n();return await this.run("COMMIT"),t}catch(t){throw this.forget(),
await this.run("ROLLBACK").catch(()=>{}),t}}async remember(n,t){let r=this.#n.get(n);if(r!==void 0)return r;let o=await t();return this.#n.set(n,o),o}forget(){this.#n.
clear()}close(){this.#t()}};function V(e){return e==null?null:typeof e=="string"?e:JSON.stringify(e)}var b="bluegreen_store",p=new Set;async function ye(e,n=""){let{DuckDBInstance:t}=await k(),r=e===":memory:"?e:K(e);if(p.has(r))throw new i("engine",`${e} is op\
en in this process already`,"close it there before");let o=await t.create(":memory:"),a=await o.connect(),c=()=>{p.delete(r),a.closeSync(),o.closeSync()};try{r!==
":memory:"&&G(J(r),{recursive:!0}),await q(a,r)}catch(u){throw c(),W(e,u)}return r!==":memory:"&&p.add(r),new d(a,c,n)}async function q(e,n){for(let t of["autoi\
nstall_known_extensions = false","TimeZone = 'UTC'","Calendar = 'gregorian'","preserve_insertion_order = true","threads = 1"])await e.run(`SET ${t}`);await e.run(
`ATTACH ${w(n)} AS ${b}`),await e.run(`USE ${b}`)}function W(e,n){let t=l(n),r=/lock is held in (.+?) \(PID (\d+)\)(?: by user (\S+))?/i.exec(t);return/lock on file/i.
test(t)?new h(`${e} is in use${r===null?"":` by process ${r[2]??""} (${r[1]??""})`}: one process at a time can have it`,r?.[2]??null):new i("engine",`${e} canno\
t be opened as a DuckDB database: ${t.split(`
`)[0]??""}`,"name a database, or a file that is not there yet, in `file` of the environment; move this one away if it is none")}export{X as a,w as b,b as c,ye as d};
