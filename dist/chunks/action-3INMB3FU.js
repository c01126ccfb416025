import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{D as W,E as q,F as ce,G as me,a as k,b as f,c as R,d as N,e as re,f as _,g as ae,h as C,k as w,l as ie,m as J,o as O,p as se,t as le,u as ue}from"./chunk-EJNR6A2M.js";
import{a as ne,b as te,d as oe,e as S}from"./chunk-QM7THDLZ.js";import"./chunk-K4OFHYXB.js";import"./chunk-NSIJVF4Y.js";import{a as Y,b as Z,e as ee,
g}from"./chunk-FYBGPJQL.js";import{a as p,e as D}from"./chunk-XDVA7NNB.js";import{b as A}from"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";var pe=10;async function E(e,n,t){for(let o of de(n.map(Fe)))await e.annotate(o);for(let o of de(t.map(Me)))await e.annotate(o)}function d(e,n,t){return{kind:e,
title:n,message:t,file:"",line:0,column:0}}function Fe({code:e,message:n,hint:t,file:o,line:r,column:a}){return{kind:"error",title:e,message:t===""?n:`${n}
${t}`,file:o,line:r,column:a}}function Me({code:e,message:n,file:t,line:o}){return{kind:"warning",title:e,message:n,file:t,line:o,column:0}}function de(e){let[n]=e;
if(n===void 0||e.length<=pe)return e;let t=o=>d(n.kind,"more",`and ${Y(o)} more: see the job summary`);return ee(e,pe-1,t)}function fe(e,n,t){if(e.name==="pull_request_target")return Ne;if(e.name==="pull_request"&&Je(e))return H("the pull request is closed");if(n.command!=="auto")return We(
n.command,e,n,t);switch(e.name){case"pull_request":return B(e,n,!0);case"push":return Be(e,n,t);case"merge_group":return Ve(e);case"workflow_dispatch":return ye(
"deploy",e,n,t);default:return v(`the event ${e.name} does not say what to do`,"give the input `command`")}}var Ne=v("pull_request_target gives code from a fork\
 a token that can write","use the event pull_request; a workflow_run job may post its report");function H(e){return{kind:"nothing",why:e}}function v(e,n){return{
kind:"refuse",why:e,next:n}}function Je({payload:e}){return e.action==="closed"||e.pull_request?.state==="closed"}function We(e,n,t,o){switch(e){case"plan":case"\
simulate":return B(n,t,!1);case"rewrite":return B(n,t,!0);default:return ye(e,n,t,o)}}function B(e,n,t){let o=e.payload.pull_request,r=V(e,n),a=he(e),i=n.ref===
null?o?.head.ref??S(e.ref):null,s=t&&n.commit&&!n.dryRun&&!a,l=o!==void 0&&n.comment&&!n.dryRun&&!a;return{kind:"review",head:r,base:o?{ref:o.base.ref,sha:o.base.
sha}:null,number:l?o.number:null,branch:s?i:null,fork:a}}function V({payload:e,ref:n,sha:t},o){return o.ref!==null?{ref:o.ref,sha:null}:e.pull_request?{ref:e.pull_request.
head.ref,sha:e.pull_request.head.sha}:e.merge_group?{ref:I(e.merge_group.head_ref),sha:e.merge_group.head_sha}:{ref:I(n),sha:e.after??t}}function I(e){return e.
replace(/^refs\/(heads|tags)\//,"")}function he({payload:e,repository:n}){let t=e.pull_request;return t!==void 0&&t.head.repo?.full_name!==(t.base.repo?.full_name??
n)}function Be(e,n,t){let o=S(e.payload.ref??e.ref);if(o===null)return H("a tag was pushed");if(e.payload.deleted===!0)return H("the branch was deleted");if(!ne(
[...t.releaseBranches])(o))return H(`${o} is no release branch (release.branches)`);let r=n.environment??t.environments.find(a=>a!=="local")??null;return{kind:"\
release",head:V(e,n),branch:o,environment:r}}function Ve(e){let n=e.payload.merge_group;if(!n)return v("the payload holds no merge group","run on the event merg\
e_group");let t={ref:I(n.base_ref),sha:n.base_sha};return{kind:"check",head:{ref:I(n.head_ref),sha:n.head_sha},base:t}}function ye(e,n,t,o){let r=o.environments.
filter(l=>l!=="local"),a=t.environment??(r.length===1?r[0]:void 0),i=o.environments.join(", ");if(he(n))return v("a fork may not touch an environment","run it f\
rom this repository");if(a===void 0)return v(`${e} needs an environment`,`give the input \`environment\`: one of ${i}`);if(!o.environments.includes(a))return v(
`there is no environment ${JSON.stringify(a)}`,`use one of ${i}`);let s=S(n.payload.ref??n.ref);return{kind:"command",command:e,head:V(n,t),branch:s,environment:a}}var Ge=["auto","plan","rewrite","simulate","install","deploy","status","rollback","retire"];function ge(e){let n={env:e,faults:[]},t=Le(n);if(n.faults.length>0)
throw new A(n.faults);return t}function Le(e){return{command:G(e,"command",Ge)??"auto",environment:m(e,"environment"),baseline:m(e,"baseline"),project:m(e,"proj\
ect"),config:m(e,"config"),tables:m(e,"tables"),exclude:ze(e,"exclude"),closure:G(e,"closure",["full","minimal"]),release:Ke(e,"release"),ref:m(e,"ref"),until:G(
e,"until",["validate"]),strict:P(e,"strict",!1),discard:P(e,"discard",!1),dryRun:P(e,"dry-run",m(e,"command")==="retire"),commit:P(e,"commit",!0),comment:P(e,"c\
omment",!0),token:m(e,"token"),workingDirectory:m(e,"working-directory")}}function m({env:e},n){let t=(e[`INPUT_${n.toUpperCase()}`]??"").trim();return t===""?null:
t}function ze(e,n){return(m(e,n)??"").split(/[\s,]+/).filter(t=>t!=="")}function G(e,n,t){let o=m(e,n);if(o===null)return null;let r=t.find(a=>a===o);return r===
void 0&&L(e,n,o,`use one of ${t.join(", ")}`),r??null}function P(e,n,t){let o=m(e,n);return o===null?t:(o!=="true"&&o!=="false"&&L(e,n,o,"use true or false"),o===
"true")}function Ke(e,n){let t=m(e,n);return t!==null&&!/^sha256:[0-9a-f]{64}$/.test(t)&&L(e,n,t,"use the release hash of the plan: sha256: and 64 hex digits"),
t}function L({faults:e},n,t,o){let r=`input ${n} cannot be ${JSON.stringify(t)}`;e.push({code:"input",file:"",line:0,column:0,message:r,hint:o})}function Qe(e){return[...le(e),...ue(e,se)].map(t=>t.forms[0]??"").join(`

`)}function Xe(e){let[n="",...t]=e.split(`
`),o=t.map(r=>k(r,1e3)).join(`
`);return[f(n,2e3),o===""?"":N("text",o)]}function z(e,n){return e?n==="waiting"?"\u23F3":"\u2705":"\u274C"}function we(e,n={}){let{command:t,environment:o,outcome:r,
ok:a,message:i,next:s,account:l,plan:c,data:u,checks:y}=e,b={...n,checks:y,...u===null?{}:{data:u}};return O(`## ${z(a,r)} ${R(o)}: ${f(t)} \u2192 ${f(r)}`,...Xe(
i),l.map(M=>`- ${f(M,1e3)}`).join(`
`),s===null?"":`Next:

${N("sh",k(s))}`,c===null?Qe(b):q(c,b,99e4))}var[be,Re]=["<!-- bluegreen-sql:deployments -->","<!-- /bluegreen-sql:deployments -->"],Ye="<!-- /bluegreen-sql:deployment -->",Ze=5e3;function ve(e,n){let{plan:t,
told:o}=Oe(e),r=Pe(n.environment),a=o.filter(i=>!i.startsWith(r)).map(i=>K([i]));return ke(t,[...a,K(en(n))])}function xe(e,n){let t=n===null?[]:Oe(n).told;return ke(
e,t.map(o=>K([o])))}function ke(e,n){if(n.length===0)return e;let t=n.map((o,r)=>({...o,weight:r}));return O(e,be,"#### Deployments",re(t,Ze,()=>"*The oldest ar\
e left out.*"),Re)}function K(e){return{id:"deployment",title:"a deployment",weight:0,forms:e,optional:!0}}function Oe(e){let n=e.replace(/\r\n/g,`
`).trim(),t=n.lastIndexOf(be);if(t<0||!n.endsWith(Re))return{plan:n,told:[]};let o=n.slice(t).matchAll(/<!-- bluegreen-sql:deployment:[^]*?<!-- \/bluegreen-sql:deployment -->/g);
return{plan:n.slice(0,t).trim(),told:[...o].map(([r])=>r)}}function Pe(e){return`<!-- bluegreen-sql:deployment:${ae(e)} -->`}function en(e){let{environment:n,message:t,
account:o,next:r}=e,[a="",...i]=[...t.split(`
`),...o].filter(u=>u.trim()!==""),s=i.map(u=>`- ${f(u,300)}`).join(`
`),l=r===null?"":`Next: ${R(k(r),300)}`,c=(...u)=>O(`${Pe(n)}
${nn(e)}`,...u,Ye);return[c(f(a,600),s,l),c(l)]}function nn({command:e,environment:n,outcome:t,ok:o,at:r,release:a,runUrl:i}){let s=i===null?"":` \xB7 [run](${i}\
)`,l=a===null?"":` \xB7 release ${R(a.slice(0,17))}`,c=`${r.slice(0,10)} ${r.slice(11,16)} UTC`;return`${z(o,t)} ${R(n)}: ${f(e)} \u2192 ${f(t)} \xB7 ${c}${l}${s}`}var $e=5e5;async function U(e,n){let t=n.find(r=>r.release.tables.length>0)??n[0];if(t===void 0)return;await e.output("release",t.release.hash),await e.output("\
hash",t.hash),await e.output("changed",String(n.some(r=>r.release.tables.length>0))),await e.output("tables",rn(n));let o=[];for(let r of n)o.push(await e.save(
on(r,n),tn(r)));await e.output("plan-file",o[n.indexOf(t)]??"")}function tn(e){return`${JSON.stringify(ce(e),null,2)}
`}function on(e,n){return n.length===1?"plan.json":`plan-${e.release.project.replace(/[^\w.-]+/g,"-")}.json`}function rn(e){let n=e.flatMap(r=>r.release.tables.
map(me)),t=JSON.stringify(n);if(t.length<=$e)return t;let o=JSON.stringify(n.map(({identity:r,blue:a,green:i,change:s})=>({identity:r,blue:a,green:i,change:s})));
return o.length<=$e?o:"[]"}var Ae=3;async function x(e,n){let{head:t}=n;for(let o=1;;o++){let r=await De(e,n,t),a=r.map(l=>l.plan),i=an(a,n);if(i)return{planned:r,head:t,rewrite:i,failure:null};
let s=await ln(e,n,{planned:r,head:t});if(s.kind==="done")return s.reviewed;if(o===Ae)return{planned:r,head:t,rewrite:T(s.message),failure:sn()};t=s.head}}function De(e,n,t){
let{base:o,environment:r}=n;return e.ports.pipeline.plan({options:e.options,head:t,base:o,environment:r})}function an(e,n){return e.some(t=>w(t).length>0)?T("th\
ere are faults"):e.every(t=>t.release.edits.length===0)?{state:"unneeded"}:n.branch===null?T(n.why):null}function T(e){return{state:"withheld",why:e}}function sn(){
return new p("commit the rewrite",`the branch moved ${Ae} times meanwhile`,"run the job again")}async function ln(e,n,t){try{return await un(e,n,t)}catch(o){if(!(o instanceof
p))throw o;return{kind:"done",reviewed:{...t,rewrite:T(o.message),failure:o}}}}async function un(e,n,t){let o=t.planned.map(i=>i.plan),r=await cn(e,n,t.head,o),
a=await mn(e,r);switch(a.kind){case"committed":{e.ports.runner.info(`committed the rewrite as ${a.sha}`);let i={ref:t.head.ref,sha:a.sha},s=await De(e,n,i);return je(
{planned:s,head:i,rewrite:{state:"committed",commit:a.sha},failure:null})}case"stale":return{kind:"again",head:await pn(e,r.branch),message:a.message};case"refu\
sed":return je({...t,...await dn(e,r,o)});case"unavailable":throw new p("commit the rewrite",a.message,"run the job again")}}function je(e){return{kind:"done",reviewed:e}}
async function cn(e,n,t,o){let r=o.flatMap(a=>a.release.tables).filter(a=>a.green!==a.blue).length;return{branch:n.branch??t.ref,expectedHead:t.sha??o[0]?.release.
head.commit??"",headline:`Move ${Z(r,"table")} to the target version`,body:o.map(a=>`Bluegreen-Release: ${a.release.hash}`).join(`
`),files:await e.ports.pipeline.edits(o)}}async function mn(e,n){let t=e.inputs.token;if(e.host===null||t===null)throw new p("commit the rewrite","the input `to\
ken` is empty","give the input `token`");if(!n.files.some(o=>o.executable)){let o=await e.host.commit(n);if(o.kind!=="unavailable")return o;e.ports.runner.info(
`pushing instead: ${o.message}`)}return e.ports.pipeline.push({...n,token:t})}async function pn(e,n){let t=await e.host?.head(n)??null;if(t===null)throw new p("\
commit the rewrite","the branch is gone","nothing is left to do");return e.ports.runner.info(`the branch has moved to ${t}: planning again`),{ref:n,sha:t}}async function dn(e,n,t){
let o=n.headline,r=`This branch takes no commits, so here is the rewrite that brings its names to the release:

${t.map(s=>`- \`${s.release.hash}\``).join(`
`)}`,i=(await e.host?.propose({...n,title:o,text:r}))?.url??"";return e.ports.runner.info(`the branch takes no commits; the rewrite is proposed in ${i}`),{rewrite:{
state:"proposed",url:i},failure:null}}function Se({event:e},{plan:n,soFar:t,environments:o},r,a){let i=n.release.head.commit,s=e.payload.pull_request?.base.ref;return{environments:o,...a===null?{}:{
data:a},...t===null||s===void 0?{}:{soFar:{branch:s,release:t}},...e.runUrl===null?{}:{runUrl:e.runUrl},...i===null?{}:{blobUrl:`${e.serverUrl}/${e.repository}/\
blob/${i}/`},...r.state==="unneeded"?{}:{rewrite:r}}}async function h({ports:e},n,t){try{return await t()}catch(o){let r=o instanceof p?o:null,a=r?`${r.message}\

${r.next}`:g(o);return await e.runner.annotate(d("warning",n,a)),null}}async function _e(e,n){let t=await x(e,{head:n.head,base:n.base,environment:e.inputs.environment,branch:n.branch,why:fn(e,n)}),o=await $(e,t);return n.number!==
null&&await Rn(e,n.number,o),await vn(e,t,o),j(e,t)}function fn({inputs:e},{fork:n}){return n?"a fork\u2019s branch is not ours to write":e.dryRun?"dry run":e.commit?
"there is no branch to commit to":"the input commit is false"}async function $(e,n){let{runner:t}=e.ports,o=n.planned.map(a=>a.plan);await U(t,o),n.rewrite.state===
"committed"&&await t.output("commit-sha",n.rewrite.commit),await E(t,o.flatMap(w),o.flatMap(ie));let r=[];for(let a of n.planned)r.push(await yn(e,a,n));await t.
output("verdict",bn(r));for(let{plan:a,context:i}of r)await h(e,"job summary",()=>t.summary(q(a,i,hn(r.length))));return r}function hn(e){return Math.floor(1e6/
e)}async function yn(e,n,t){let{plan:o}=n,r=w(o).length>0||o.release.tables.length===0?null:await gn(e,o);return{plan:o,context:Se(e,n,t.rewrite,r)}}async function gn(e,n){
try{return await e.ports.pipeline.simulate(n)}catch(t){return{rows:"sample rows",total:null,comparisons:[],problem:g(t)}}}var wn=["faults","failed-check","rewri\
te","ready","nothing"];function bn(e){let n=e.map(({plan:t,context:o})=>J(t,o).state);return wn.find(t=>n.includes(t))??"nothing"}async function Rn(e,n,t){let{host:o,
ports:r}=e;if(o===null){r.runner.info("no comment: the input token is empty");return}for(let{plan:a,context:i}of t){let s=W(a,i),l=y=>xe(s,y),c={number:n,marker:_(
a.release.project),body:l,same:C},u=await h(e,"comment",()=>o.comment(c));u!==null&&(r.runner.info(`comment ${u.outcome}: ${u.url}`),await r.runner.output("comm\
ent-url",u.url))}}async function vn(e,{rewrite:n},t){let{host:o}=e;if(!(n.state!=="committed"||o===null))for(let{plan:r,context:a}of t)await h(e,"check",()=>o.check(
{name:r.release.project===""?"bluegreen":`bluegreen (${r.release.project})`,sha:n.commit,conclusion:w(r).length>0?"failure":"success",title:J(r,a).summary,summary:W(
r,a),detailsUrl:e.event.runUrl}))}async function j(e,n){let{failure:t,planned:o}=n;if(t!==null){let r=`${t.message}
${t.next}`;await e.ports.runner.annotate(d("error",t.step,r))}return t!==null||o.some(r=>w(r.plan).length>0)?1:0}async function Ce(e,{head:n,base:t}){let o={head:n,base:t,environment:e.inputs.environment,branch:null,why:"a merge queue is only checked"},r=await x(e,o);await $(
e,r);let a=await j(e,r);return a!==0||r.rewrite.state==="unneeded"?a:(await e.ports.runner.annotate(d("error","not rewritten","The merge would leave names that \
the rewrite has to move. Update the branch and let the action run on it.")),1)}var xn=new Set(["install","deploy","rollback","retire"]);function Q({outcome:e,failure:n}){return n===null?e:`${e} at ${n.step}`}async function qe(e,n,t){let{inputs:o,
host:r}=e,a=t.filter(({outcome:i})=>i!=="nothing");r===null||!o.comment||n.dryRun||!xn.has(n.command)||a.length!==0&&await h(e,"comment",async()=>{for(let i of await kn(
e,n,a))for(let s of a)await On(e,i,n,s)})}async function kn({event:e,host:n},{branch:t,head:o},r){let a=e.payload.pull_request?.number;if(a!==void 0)return[a];let i=r.
find(({plan:s})=>s!==null)?.plan?.release.head.commit??null;return await n?.pullRequests({branch:t,commit:o.sha??i})??[]}async function On(e,n,t,o){let{host:r,ports:a}=e,
i=Pn(e,t,o),s=await r?.comment({number:n,marker:_(o.project),body:l=>l===null?null:ve(l,i),same:C,joins:!0});s!=null&&(a.runner.info(`comment ${s.outcome}: ${s.
url}`),await a.runner.output("comment-url",s.url))}function Pn({event:e},n,t){let{command:o,environment:r,release:a}=n;return{...t,command:o,environment:r,outcome:Q(
t),release:t.plan?.release.hash??a,at:new Date().toISOString(),runUrl:e.runUrl}}async function F(e,n,t,o=!1){let r=$n(e,n),a=await An(e,r,n.environment===t);await Cn(e,r,a,o),await qe(e,r,a);for(let{failure:i}of a)if(i!==null)throw i;return a.
every(i=>i.ok)?0:1}function $n(e,n){let{inputs:t,options:o,ports:r}=e,{command:a,environment:i,head:s,branch:l}=n,{release:c,until:u,discard:y,dryRun:b}=t,M=Te=>r.
runner.info(Te),Ue=jn(e);return{options:o,command:a,environment:i,head:s,branch:l,release:c,until:u,discard:y,dryRun:b,vouching:Ue,progress:M}}function jn({host:e,
event:n}){return e===null?null:{actor:n.actor,authors:(t,o)=>e.authors(t,o),doubt:(t,{commit:o,run:r})=>e.doubt({environment:t,commit:o,run:r})}}async function An(e,n,t){
let o=await Dn(e,n,t);try{let r=await e.ports.pipeline.operate(n);return await Ee(e,o,Sn(r),r.map(a=>a.message).join("; ")),r}catch(r){throw await Ee(e,o,"failu\
re",g(r)),r}}async function Dn(e,n,t){let{host:o,event:r}=e;if(o===null||n.command!=="deploy"||n.dryRun)return null;let a={sha:n.head.sha??n.head.ref,environment:n.
environment,description:"blue/green deployment",production:t,release:n.release??"",runUrl:r.runUrl},i=await h(e,"deployment",()=>o.startDeployment(a));return await He(
e,i,"in_progress","deploying green beside blue"),i}function Sn(e){return e.some(({ok:n})=>!n)?"failure":e.some(({outcome:n})=>n==="waiting")?"in_progress":"succ\
ess"}function Ee(e,n,t,o){return He(e,n,t,o.replace(/\s+/g," "))}async function He(e,n,t,o){let{host:r,event:a}=e;n===null||r===null||await h(e,"deployment",()=>r.
setDeploymentStatus(n,{state:t,description:o},a.runUrl))}function _n(e){let n=({outcome:t})=>t==="waiting";return e.find(({ok:t})=>!t)??e.find(n)??e[0]}async function Cn(e,n,t,o){
let{runner:r}=e.ports;await U(r,t.flatMap(i=>i.plan===null?[]:[i.plan])),await r.output("verdict",_n(t)?.outcome??"nothing");let{runUrl:a}=e.event;for(let i of t){
for(let c of`${n.environment}: ${i.outcome}: ${i.message}`.split(`
`))r.info(c);for(let c of i.account)r.info(c);i.next!==null&&r.info(`next: ${i.next}`);let s=a===null?{}:{runUrl:a},l={...n,...i,outcome:Q(i),plan:o?null:i.plan};
await h(e,"job summary",()=>r.summary(we(l,s)))}}async function Ie(e,n,t){let{commit:o,dryRun:r}=e.inputs,{branch:a,environment:i,head:s}=n,u=await x(e,{head:s,base:null,environment:i,branch:o&&!r?a:null,why:r?
"dry run":"the input commit is false"});await $(e,u);let y=await j(e,u);if(y!==0)return y;if(u.rewrite.state==="proposed")return qn(e,u.rewrite.url);if(i===null)
return En(e);let b={kind:"command",command:"deploy",head:u.head,branch:a,environment:i};return F(e,b,t.environments.at(-1),!0)}async function qn(e,n){let t=`The\
 branch takes no commits. Merge ${n}; that push deploys.`;return await e.ports.runner.annotate(d("warning","rewrite proposed",t)),0}function En(e){return e.ports.
runner.info("nothing is deployed: the configuration has no environment beside `local`"),0}function X(e){let n=t=>Buffer.from(t).toString("base64");return[...new Set([e,n(e),n(`x-access-token:${e}`),n(`:${e}`),encodeURIComponent(e)])]}async function ao(e){try{let n=await Hn(e),t=await e.pipeline.settings(n.options,oe(n.event));for(let o of t.secrets)for(let r of X(o.reveal()))e.runner.mask(r);
return await Tn(n,fe(n.event,n.inputs,t),t)}catch(n){return Mn(e.runner,n)}}async function Hn(e){let n=ge(e.env);if(n.token!==null)for(let o of X(n.token))e.runner.
mask(o);let t=te(e.env,await e.runner.event());return{ports:e,inputs:n,options:Un(n),event:t,host:In(e,n,t)}}function In(e,{token:n},{repository:t,apiUrl:o,graphqlUrl:r}){
if(n===null||t==="")return null;let a=i=>e.runner.info(i);return e.host({token:n,repository:t,apiUrl:o,graphqlUrl:r,log:a})}function Un(e){let{baseline:n,project:t,
config:o,tables:r,exclude:a,closure:i,strict:s,workingDirectory:l}=e;return{baseline:n,project:t,config:o,tables:r,exclude:a,closure:i,strict:s,workingDirectory:l}}
async function Tn(e,n,t){switch(n.kind){case"nothing":return Fn(e.ports.runner,n.why);case"refuse":throw new p("decide",n.why,n.next);case"review":return _e(e,n);case"\
check":return Ce(e,n);case"release":return Ie(e,n,t);case"command":return F(e,n,t.environments.at(-1))}}async function Fn(e,n){return e.info(`nothing to do: ${n}`),
await e.output("changed","false"),await e.output("verdict","nothing"),0}async function Mn(e,n){if(n instanceof A)return await E(e,n.faults,[]),1;let t=n instanceof
p,o=t?`${n.message}
${n.next}`:Nn(n),r=n instanceof D||t?n.step:"internal error",a=n instanceof D?n.cause:n;if(!t&&a instanceof Error)for(let i of(a.stack??"").split(`
`))e.info(i);return await e.annotate(d("error",r,o)),t?1:3}function Nn(e){let n=e instanceof D?`
${e.next}`:"";return`${g(e)}${n}
This is a fault of bluegreen-sql: please report it.`}export{ao as runAction};
