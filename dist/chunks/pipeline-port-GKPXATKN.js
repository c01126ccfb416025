import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{A as w,B as V,C as q,a as R,b as j,f as S,g as E,i as C,m as W,n as g,o as T,p as D,q as F,r as H,s as $,t as A,v as G,w as M,x as B,z as I}from"./chunk-P676DKEQ.js";
import{da as O,nb as x}from"./chunk-TAVUFD35.js";import"./chunk-P2U4KIGE.js";import"./chunk-YAPZ2TNP.js";import"./chunk-FFRSSJEW.js";import"./chunk-SXRLQR2T.js";
import"./chunk-SEFBYZMY.js";import"./chunk-YROKOSTE.js";import{b}from"./chunk-MN4Q3AM3.js";import"./chunk-QM7THDLZ.js";import"./chunk-K4OFHYXB.js";
import"./chunk-NSIJVF4Y.js";import"./chunk-FYBGPJQL.js";import{a as d,c as k,e as P,h as v}from"./chunk-XDVA7NNB.js";import{b as y}from"./chunk-TB5ROFKA.js";
import"./chunk-CCRNYFYJ.js";import{resolve as re}from"node:path";function U(t){let e=Object.values(t.hidden).filter(r=>r.reveal().length>=z);if(t.engine!=="flink")return e;let n=[t.token,t.kafkaSasl?.password??null];return[...e,
...n.filter(r=>r!==null)]}var z=6;async function K(t,e,n){let{name:r}=t.place;try{return{project:r,failure:null,...await J(t,e,n)}}catch(o){if(o instanceof v)return{project:r,failure:null,...ne(
o)};if(o instanceof d||o instanceof P)return{project:r,failure:o,...te(o)};throw o}}function J(t,e,n){let{workspace:r,place:o,environment:s,request:a}=t,i=Z(a.progress),
{vouching:c}=a;return b(Q(a),i,null,l=>X(t,{workspace:r,place:o,environment:s,progress:i,vouching:c,ending:l},e,n))}function Q({command:t}){return t==="rollback"||
t==="retire"?"goes-on":"stops"}async function X({workspace:t,place:e,environment:n,request:r,settings:o},s,a,i){let{dryRun:c,options:l}=r;switch(r.command){case"\
install":{let m=i.commit??i.ref,u=await D(t,e,m,l.config,n.dialect),p={...u,revision:{...u.revision,ref:i.ref}};return N(await F(s,p,c),"installed")}case"deploy":
return N(await H(s,{release:await a(),settings:o,line:r.branch,expected:r.release,until:r.until,dryRun:c,supersede:!1,autoRollback:!0}),"deployed");case"status":
return ee(await $(s,0,l.config));case"rollback":return _(await A(s,r.discard,c),"rolled-back");case"retire":return _(await G(s,c),"retired")}}var Y=6e4;function Z(t){
let e=new Map;return{step:({id:n},r,o)=>{let s=r!=="waiting"||Date.now()-(e.get(n)??0)>=Y;r==="started"||!s||(r==="waiting"&&e.set(n,Date.now()),t(`${r} ${n}${o===
""?"":`: ${o}`}`))},note:t}}function N(t,e){return{outcome:t.outcome==="done"?e:t.outcome,ok:!0,message:f(t.message,t.waits??null),next:t.next,account:t.account,
plan:t.plan,data:L(t.environment,t.comparisons),checks:t.findings}}function _(t,e){let n=[t.message,...t.changes].join("; ");return{outcome:t.outcome==="done"?e:
t.outcome,ok:!0,message:n,next:t.next,account:[],plan:null,data:null,checks:[]}}function ee(t){let e=t.drift.map(a=>a.message),{problem:n,progress:r}=t,o=[`${t.
objects.length} objects`,...r===null?[]:[O(r)],...n===null?[]:[n],...e,...x(t)],s=f(o.join("; "),t.waits);return{outcome:t.state,ok:!0,message:s,next:t.next,account:[],
plan:null,data:null,checks:[]}}function f(t,e){return e===null?t:`${t}
what comes next has to wait: ${e}`}function ne({message:t,next:e,waits:n,checked:r}){let{environment:o,comparisons:s,findings:a}=r,i=L(o,s);return{outcome:"fail\
ed-check",ok:!1,message:f(t,n),next:e,account:[],plan:null,data:i,checks:a}}function te(t){let{message:e,next:n}=k(t,null);return{outcome:t instanceof d?"refuse\
d":"failed",ok:!1,message:f(e,t instanceof d?t.waits:null),next:n,account:[],plan:null,data:null,checks:[]}}function L(t,e){return e.length===0?null:{rows:`rows\
 of ${t}`,total:null,comparisons:e,problem:null}}function Ee(t){let e=new h(t);return{settings:(n,r)=>e.settings(n,r),plan:n=>e.plan(n),edits:n=>e.edits(n),simulate:n=>e.simulate(n),push:n=>e.push(n),operate:n=>e.
operate(n)}}var h=class{#n;#t=null;#o=new Map;#s=new Map;constructor(e){this.#n=e}async settings(e,n){this.#t??=this.#a(e,n);let{settings:r}=await this.#t;return{
releaseBranches:r.release.branches,environments:r.environments.map(o=>o.name),secrets:r.environments.flatMap(U)}}async#a(e,n){let r=re(this.#n.GITHUB_WORKSPACE??
".",e.workingDirectory??"."),o=this.#n.INPUT_TOKEN?.trim()??"",s=o===""?{}:{token:o},a=await W({cwd:r,env:this.#n,config:e.config,access:s}),i=await oe(a,n);return i===
null?a:{...a,settings:await g(a,i,e.config)}}#e(){if(this.#t===null)throw new Error("settings come first");return this.#t}async plan({options:e,head:n,base:r,environment:o}){
let s=await this.#e(),a=await this.#r(e,n),i=r===null?null:await this.#l(e,r,a.sides.baseline),c=s.settings.environments.map(l=>l.name);return Promise.all(a.places.
map(async l=>{let m=await I({workspace:s,place:l,...a,environment:o});return this.#s.set(m.release,l),{plan:m,soFar:await ae(s,l,i),environments:c}}))}#r(e,n){let r=`${n.
sha??n.ref} ${e.baseline??""}`,o=this.#o.get(r)??this.#i(e,n);return this.#o.set(r,o),o}async#i(e,n){let r=await this.#e(),o=await se(r,n),s=await g(r,o.commit,
e.config),a=e.baseline??s.release.baseline,{repository:i}=r,[c,l]=await Promise.all([C(i,a,o),T(i)]),m=c.headFiles.map(p=>p.path),u=M({settings:s},l,m);return{sides:c,
release:await S(r,s,o,e),places:B(r,u,e.project,m)}}async#l(e,n,r){if(r===null)return null;try{return await this.#r({...e,baseline:r.commit??r.ref},n)}catch(o){
if(o instanceof y)return null;throw o}}async edits(e){let{repository:n}=await this.#e(),r=e.flatMap(l=>l.release.edits),o=e[0]?.release.head,s=o?.commit??null;if(o===
void 0||s===null)return[];let[{files:a},i]=await Promise.all([E(n,o),n.executables(s)]),c=j(r,a);return await q(c),c.map(({path:l,after:m})=>({path:l,content:new TextEncoder().
encode(m),executable:i.has(l)}))}async simulate(e){let n=this.#s.get(e.release);return n===void 0?null:V(await this.#e(),n,e.release)}async push({branch:e,expectedHead:n,
headline:r,body:o,files:s,token:a}){let{repository:i}=await this.#e(),c=s.map(({path:u,content:p})=>({path:u,text:new TextDecoder().decode(p)})),l=await i.commitFiles(
n,c,`${r}

${o}
`),m=await i.push(l,e,n,{token:a});switch(m.outcome){case"pushed":return{kind:"committed",sha:l};case"stale":case"held":return{kind:"stale",message:m.message};case"\
refused":return{kind:"refused",message:m.message}}}async operate(e){let n=await this.#e(),r=await R(n.settings,e.environment),o=await this.#r(e.options,e.head),
s=[];for(let a of o.places){let i={workspace:n,place:a,environment:r,request:e,settings:o.release},c=()=>w({workspace:n,place:a,...o,environment:r.name}),l=await K(
i,async()=>(await c()).release,o.sides.head);if(s.push(l),l.failure!==null)break}return s}};async function oe({repository:t},e){return e!==null?t.resolveCommit(
e):t.resolveCommit("refs/remotes/origin/HEAD").catch(n=>{if(n instanceof y)return null;throw n})}async function se({repository:t,access:e},n){return n.sha===null?
{ref:n.ref,commit:await t.resolveCommit(n.ref)}:(await t.fetchCommit(n.sha,e),{ref:n.ref,commit:await t.resolveCommit(n.sha)})}async function ae(t,e,n){if(n===null)
return null;let r=n.places.find(o=>o.root===e.root);return r===void 0?null:(await w({workspace:t,place:r,...n,environment:null})).release}export{Ee as pipelinePort};
