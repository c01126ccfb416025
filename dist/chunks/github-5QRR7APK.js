import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{B as I,k as w,l as k,o as g,q as R,r as a,s as p,u as F,v as c,y as O,z as D}from"./chunk-NSIJVF4Y.js";import{a as f}from"./chunk-XDVA7NNB.js";
import"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";var me=a({status:R(),message:c(),request:p(a({method:p(c()),url:p(c())})),response:p(a({headers:p(F(c(),O()))}))});function b(e){let t=I(me,e);if(!t.success)return{
status:0,message:e instanceof Error?z(e.message):"no answer",request:"",id:""};let{status:r,message:n,request:o,response:s}=t.output,i=s?.headers?.["x-github-re\
quest-id"];return{status:r,message:z(n),request:o?.url===void 0?"":`${o.method??"GET"} ${de(o.url)}`,id:typeof i=="string"?i:""}}function z(e){return(e.split(`
`)[0]??"").slice(0,300)}function de(e){return URL.canParse(e)?new URL(e).pathname:""}function j({status:e,message:t,request:r,id:n}){return[e>0?`${e} ${t}`:t,r,
n===""?"":`request ${n}`].filter(s=>s!=="").join("; ")}function l(e,t,r){if(t instanceof f)return t;let n=b(t);return n.status===403&&!/rate limit/i.test(n.message)?
v(e,j(n),r):new f(e,`GitHub refuses to ${e}: ${j(n)}`,pe(n.status,r))}function pe(e,t){return e===401?"give the action a token that is valid":e===404?`see that \
it exists, and that the job's \`permissions:\` have \`${t}\``:"run the job again"}function v(e,t,r){return new f(e,`GitHub refuses to ${e} (${t}): the token lac\
ks the permission \`${r}\``,`add \`${r}\` to the job's \`permissions:\`, or give the action a token that has it`)}function P(e){return e.some(t=>/^(FORBIDDEN|INSUFFICIENT_SCOPES)$/.
test(t.type)||/Resource not accessible by/i.test(t.message))}function h(e){return e.map(t=>`${t.type===""?"":`${t.type}: `}${t.message.replace(/\s+/g," ").slice(
0,300)}`).join("; ")}async function A(e,t,r){try{return[...new Set(await N(e,`${t}...${r}`,1))]}catch(n){throw l("see who wrote the release",n,"contents: read")}}var U=100;async function N(e,t,r){
let{owner:n,repo:o,rest:s}=e,i={owner:n,repo:o,basehead:t,per_page:U,page:r},{data:u}=await s.rest.repos.compareCommitsWithBasehead(i),m=u.commits.flatMap(({author:y,
commit:d})=>[ye(y),...ge(d.message)]);return u.commits.length<U?m:[...m,...await N(e,t,r+1)]}function ye(e){return e?.login??null}var fe=/^co-authored-by:.*<(?:\d+\+)?([a-z\d][a-z\d-]*(?:\[bot\])?)@users\.noreply\.[^>]+>\s*$/gim;
function ge(e){return[...e.matchAll(fe)].flatMap(([,t])=>t??[])}async function L(e,t){let{owner:r,repo:n,rest:o}=e,{name:s,sha:i,conclusion:u,title:m,summary:y,detailsUrl:d}=t;try{let{data:C}=await o.rest.checks.create({owner:r,
repo:n,name:s,head_sha:i,status:"completed",conclusion:u,...d===null?{}:{details_url:d},output:{title:m,summary:y}});return C.html_url??""}catch(C){throw l("pub\
lish the check",C,"checks: write")}}var he=a({data:p(O()),errors:p(w(a({type:p(c(),""),message:c()})))}),T=3;async function M(e){let{Octokit:t}=await import("./dist-src-ABJMV3GL.js"),{retry:r}=await import("./dist-bundle-7F4KFMA5.js"),
{throttling:n}=await import("./dist-bundle-IW7QEEFT.js"),{getOctokitOptions:o,defaults:s}=await import("./utils-UFG5ILQH.js"),[i="",u=""]=e.repository.split(
"/"),m=e.second??1e3,y=new(t.plugin(r,n))({...o(e.token),baseUrl:e.apiUrl,...s.request?{request:s.request}:{},log:Ce(e.log),retry:{retryAfterBaseValue:m},throttle:{
...we(e.log),...ve(m),retryAfterBaseValue:m,id:e.apiUrl}});return{rest:y,owner:i,repo:u,second:m,graphql:(d,C,$)=>be(y,e.graphqlUrl,d,C,$)}}async function be(e,t,r,n,o){
let s=(await e.request(`POST ${t}`,{query:r,variables:n})).data,{data:i,errors:u}=D(he,s);return u&&u.length>0?{ok:!1,errors:u}:{ok:!0,data:D(o,i)}}function we(e){
let t=r=>(n,o,s,i)=>(e(`GitHub's ${r} is reached; ${i<T?`waiting ${n} s`:"giving up"}`),i<T);return{onRateLimit:t("rate limit"),onSecondaryRateLimit:t("secondar\
y rate limit")}}function ve(e){if(e>=1e3)return{};let t={schedule:(n,o)=>o()},r={key:()=>t};return{write:r,notifications:r}}function Ce(e){let t=()=>{};return{debug:t,
info:t,warn:r=>e(r.split(`
`)[0]??""),error:t}}var Re="query { viewer { login } }",Pe=a({viewer:a({login:c()})}),qe="query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }",$e=a({node:g(a(
{isMinimized:k()}))}),W="comment on the pull request",G=3;async function Q(e,t){try{return await V(e,t,1)}catch(r){throw l(W,r,"pull-requests: write")}}async function V(e,t,r){
let n=await J(e,t);if(n)return K(e,n,t,1);let o=t.body(null);if(o===null)return null;try{let{id:s,url:i}=await _e(e,t.number,o);if(r>=G||await ke(e,t,s))return{
outcome:"created",url:i};await De(e,s)}catch(s){if(r>=G||b(s).status<500)throw s;await new Promise(i=>setTimeout(i,r*r*e.second))}return V(e,t,r+1)}async function ke(e,t,r){
let n=await J(e,t);return n===null||n.id===r}async function J(e,{number:t,marker:r}){let n=(await Oe(e,t)).filter(s=>s.body.startsWith(r));if(n.length===0)return null;
let o=await je(e);for(let s of n)if(s.author===o&&!(s.minimized??await xe(e,s.nodeId)))return s;return null}async function Oe({rest:e,owner:t,repo:r},n){return(await e.
paginate(e.rest.issues.listComments,{owner:t,repo:r,issue_number:n,per_page:100})).map(s=>({id:s.id,nodeId:s.node_id,author:s.user?.login??"",body:s.body??"",url:s.
html_url,minimized:"minimized"in s?s.minimized!==null:null}))}async function je({graphql:e}){let t=await e(Re,{},Pe);if(t.ok)return t.data.viewer.login;throw new f(
W,`GitHub does not say who we are: ${h(t.errors)}`,"run the job again")}async function xe({graphql:e},t){let r=await e(qe,{id:t},$e);return r.ok&&r.data.node?.isMinimized===
!0}async function K(e,t,r,n){let{url:o}=t,s=await Se(e,t),i=r.body(s)??s;if(r.same(s,i))return{outcome:n===1?"unchanged":"updated",url:o};let{owner:u,repo:m,rest:y}=e;
return await y.rest.issues.updateComment({owner:u,repo:m,comment_id:t.id,body:i}),r.joins!==!0||n>=G?{outcome:"updated",url:o}:K(e,t,r,n+1)}async function Se({owner:e,
repo:t,rest:r},{id:n}){let{data:o}=await r.rest.issues.getComment({owner:e,repo:t,comment_id:n});return o.body??""}async function _e(e,t,r){let{owner:n,repo:o,rest:s}=e,
{data:i}=await s.rest.issues.createComment({owner:n,repo:o,issue_number:t,body:r,request:{retries:0}});return{id:i.id,url:i.html_url}}async function De({owner:e,
repo:t,rest:r},n){await r.rest.issues.deleteComment({owner:e,repo:t,comment_id:n})}var Ge=`mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`,Ee=a({createCommitOnBranch:a({commit:a({oid:c()})})}),X="commit the rewrite";async function x(e,t){try{let r=await e.graphql(Ge,{input:He(e,t)},Ee);if(r.ok)return{
kind:"committed",sha:r.data.createCommitOnBranch.commit.oid};if(P(r.errors))throw v(X,h(r.errors),"contents: write");return Fe(r.errors)}catch(r){let n=b(r);if(n.
status>=500||n.status===413)return{kind:"unavailable",message:j(n)};throw l(X,r,"contents: write")}}function He({owner:e,repo:t},r){return{branch:{repositoryNameWithOwner:`${e}\
/${t}`,branchName:r.branch},expectedHeadOid:r.expectedHead,message:{headline:r.headline,body:r.body},fileChanges:{additions:r.files.map(n=>({path:n.path,contents:Buffer.
from(n.content).toString("base64")}))}}}var Be=/protected branch|rule violations|through a pull request|not authorized to push|push restrictions|approving review|required status check|branch is locked|must have verified signatures/i;
function Fe(e){let t=h(e);return e.some(r=>r.type==="STALE_DATA")||/Expected branch to point to/i.test(t)?{kind:"stale",message:t}:{kind:Be.test(t)?"refused":"u\
navailable",message:t}}async function S({rest:e,owner:t,repo:r},n){try{return(await e.rest.git.getRef({owner:t,repo:r,ref:`heads/${n}`})).data.object.sha}catch(o){
if(b(o).status===404)return null;throw l("read the branch",o,"contents: write")}}var Y="record the deployment",Z=140;async function ee(e,t){try{if(await Ie(e,t))return null;let{owner:r,repo:n,rest:o}=e,{data:s}=await o.rest.repos.createDeployment(
{owner:r,repo:n,ref:t.sha,environment:t.environment,description:t.description.slice(0,Z),production_environment:t.production,payload:{release:t.release},auto_merge:!1,
required_contexts:[]});return"id"in s?s.id:null}catch(r){throw l(Y,r,"deployments: write")}}async function Ie(e,t){if(t.runUrl===null)return!1;let{owner:r,repo:n,
rest:o}=e,{sha:s,environment:i}=t,{data:u}=await o.rest.repos.listDeployments({owner:r,repo:n,sha:s,environment:i,per_page:10});for(let{id:m}of u)if((await o.rest.
repos.listDeploymentStatuses({owner:r,repo:n,deployment_id:m,per_page:10})).data.some(d=>E(d).some(H(t.runUrl??""))))return!0;return!1}function E(e){return[e.log_url??
"",e.target_url??""]}function H(e){return t=>t===e||t.startsWith(`${e}/`)}async function te(e,t,r,n){try{let{owner:o,repo:s,rest:i}=e;await i.rest.repos.createDeploymentStatus(
{owner:o,repo:s,deployment_id:t,state:r.state,description:r.description.slice(0,Z),...n===null?{}:{log_url:n},auto_inactive:r.state==="success"})}catch(o){throw l(
Y,o,"deployments: write")}}async function re(e,t){let{run:r,environment:n}=t,o=r===null?null:ze(e,r);return r===null?`no run of a workflow did that: let one deploy to ${n}`:o===null?`${r}\
 is no run of ${e.owner}/${e.repo}`:await Ae(e,t,r)?await ne(e,await Ne(e))?Le(e,o,r):null:`GitHub knows no deployment to ${n} that ${r} ended with success`}function ze({
owner:e,repo:t},r){let[,n,o]=/^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)$/.exec(r)??[];return n?.toLowerCase()===`${e}/${t}`.toLowerCase()?Number(o):
null}var Ue=new Set(["success","inactive"]);async function Ae({owner:e,repo:t,rest:r},{environment:n,commit:o},s){let i={owner:e,repo:t,per_page:100},u={...i,environment:n,
...o===null?{}:{sha:o}};try{let{data:m}=await r.rest.repos.listDeployments(u);for(let{id:y}of m){let d=await r.rest.repos.listDeploymentStatuses({...i,deployment_id:y});
if(d.data.some($=>$.state==="success"&&E($).some(H(s)))&&Ue.has(d.data[0]?.state??""))return!0}return!1}catch(m){throw l("see what was deployed",m,"deployments:\
 read")}}async function Ne({owner:e,repo:t,rest:r}){try{return(await r.rest.repos.get({owner:e,repo:t})).data.default_branch}catch(n){throw l("see the default b\
ranch",n,"contents: read")}}async function ne({owner:e,repo:t,rest:r},n){try{return(await r.rest.repos.getBranch({owner:e,repo:t,branch:n})).data.protected}catch(o){
if(b(o).status===404)return!1;throw l(`see whether ${n} is protected`,o,"contents: read")}}async function Le(e,t,r){let n=await Te(e,t);return n===null?`GitHub \
knows no run ${r} of a branch of this repository`:await ne(e,n)?null:`${r} ran on ${n}, which is not protected`}async function Te({owner:e,repo:t,rest:r},n){try{
let{data:o}=await r.rest.actions.getWorkflowRun({owner:e,repo:t,run_id:n});return Me(o.head_repository)===o.repository.full_name?o.head_branch:null}catch(o){if(b(
o).status===404)return null;throw l("see which branch a run was of",o,"actions: read")}}function Me(e){return e?.full_name??null}var B="find the pull request",We=`query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 10, states: [OPEN], headRefName: $branch) { nodes { number isCrossRepository } }
  }
}`,Qe=`query ($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit {
        associatedPullRequests(first: 10) {
          nodes { number isCrossRepository headRefOid mergeCommit { oid } }
        }
      }
    }
  }
}`,oe=a({number:R(),isCrossRepository:k()}),Ve=a({...oe.entries,headRefOid:c(),mergeCommit:g(a({oid:c()}))}),Je=a({repository:a({pullRequests:a({nodes:w(g(oe))})})}),
Ke=a({nodes:w(g(Ve))}),Xe=a({repository:a({object:g(a({associatedPullRequests:p(g(Ke))}))})});async function se(e,t){let{branch:r,commit:n}=t;try{let o=r===null?
[]:await Ye(e,r);return o.length>0||n===null?o:await Ze(e,n)}catch(o){throw l(B,o,"pull-requests: read")}}async function Ye(e,t){let{repository:r}=await ae(e,We,
{branch:t},Je);return ie(r.pullRequests.nodes)}async function Ze(e,t){let{repository:r}=await ae(e,Qe,{commit:t},Xe),n=r.object?.associatedPullRequests?.nodes??
[];return ie(n.filter(o=>o?.headRefOid===t||o?.mergeCommit?.oid===t))}function ie(e){return e.flatMap(t=>t===null||t.isCrossRepository?[]:[t.number])}async function ae({
graphql:e,owner:t,repo:r},n,o,s){let i=await e(n,{owner:t,repo:r,...o},s);if(i.ok)return i.data;let u=h(i.errors);throw P(i.errors)?v(B,u,"pull-requests: read"):
new f(B,`GitHub does not say which pull request it is: ${u}`,"run the job again")}var _="propose the rewrite";function et(e){return`bluegreen/rewrite-${e}`}async function le(e,t){try{let r=et(t.branch),n=await tt(e,r,t);return{...await lt(e,r,
t),sha:n}}catch(r){throw l(_,r,"contents: write")}}async function tt(e,t,r){let n=await S(e,t);if(n!==null&&await rt(e,n,r))return n;await nt(e,t,n,r.expectedHead);
let o=await x(e,{...r,branch:t});if(o.kind==="committed")return o.sha;throw new f(_,`GitHub does not commit to ${t}: ${o.message}`,"run the job again")}async function rt({
rest:e,owner:t,repo:r},n,o){let{data:s}=await e.rest.git.getCommit({owner:t,repo:r,commit_sha:n});return s.message.trim()===`${o.headline}

${o.body}`.trim()&&s.parents.length===1&&s.parents[0]?.sha===o.expectedHead}async function nt({rest:e,owner:t,repo:r},n,o,s){o===null?await e.rest.git.createRef(
{owner:t,repo:r,ref:`refs/heads/${n}`,sha:s}):o!==s&&await e.rest.git.updateRef({owner:t,repo:r,ref:`heads/${n}`,sha:s,force:!0})}var ot=`query ($owner: String!\
, $repo: String!, $head: String!, $base: String!) {
  repository(owner: $owner, name: $repo) {
    id
    pullRequests(first: 1, states: [OPEN], headRefName: $head, baseRefName: $base) { nodes { number url } }
  }
}`,st=`mutation ($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number url } }
}`,ue=a({number:R(),url:c()}),it=a({repository:a({id:c(),pullRequests:a({nodes:w(g(ue))})})}),at=a({createPullRequest:a({pullRequest:ue})});async function lt(e,t,r){
let n={owner:e.owner,repo:e.repo,head:t,base:r.branch},o=await e.graphql(ot,n,it);if(!o.ok)throw ce(h(o.errors));return o.data.repository.pullRequests.nodes[0]??
await ut(e,o.data.repository.id,t,r)}async function ut(e,t,r,n){let o={repositoryId:t,baseRefName:n.branch,headRefName:r,title:n.title,body:n.text},s=await e.graphql(
st,{input:o},at);if(s.ok)return s.data.createPullRequest.pullRequest;let i=h(s.errors);throw P(s.errors)?v(_,i,"pull-requests: write"):ce(i)}function ce(e){let t=/not permitted to create/i.
test(e)?"allow GitHub Actions to create pull requests (Settings \u2192 Actions \u2192 General), or give the action another token":"run the job again";return new f(
_,`GitHub does not open the pull request: ${e}`,t)}function Lt(e){let t,r=()=>t??=M(e);return{comment:async n=>Q(await r(),n),pullRequests:async n=>se(await r(),n),commit:async n=>x(await r(),n),head:async n=>S(
await r(),n),propose:async n=>le(await r(),n),check:async n=>L(await r(),n),startDeployment:async n=>ee(await r(),n),setDeploymentStatus:async(n,o,s)=>te(await r(),
n,o,s),authors:async(n,o)=>A(await r(),n,o),doubt:async n=>re(await r(),n)}}export{Lt as createGitHub};
