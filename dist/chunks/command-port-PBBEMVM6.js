import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as K,b as X}from"./chunk-WFN2BTNN.js";import"./chunk-YBNV3TTK.js";import{A as Q,B as H,C as J,a as l,b,c as F,d as T,e as k,f as x,g as q,h as C,
i as v,j as A,k as G,l as E,m as M,n as B,o as y,p as L,q as U,r as _,s as $,t as z,u as D,v as N,w as h,y as w,z as V}from"./chunk-P676DKEQ.js";import"./chunk-TAVUFD35.js";
import"./chunk-P2U4KIGE.js";import"./chunk-YAPZ2TNP.js";import"./chunk-FFRSSJEW.js";import"./chunk-SXRLQR2T.js";import"./chunk-SEFBYZMY.js";
import{A as j}from"./chunk-YROKOSTE.js";import{b as O,e as S}from"./chunk-MN4Q3AM3.js";import"./chunk-QM7THDLZ.js";import"./chunk-K4OFHYXB.js";
import"./chunk-NSIJVF4Y.js";import"./chunk-FYBGPJQL.js";import{a as I}from"./chunk-XDVA7NNB.js";import{b as g}from"./chunk-TB5ROFKA.js";
import"./chunk-CCRNYFYJ.js";import{readdir as ue,readFile as fe,stat as Y}from"node:fs/promises";import{join as pe,relative as de,resolve as Z}from"node:path";var ge=new Set(["node_modules",".git"]);async function ee(t,e){let n=await Promise.all((e.length===0?["."]:e).map(i=>ye(t,i))),r=[...new Set(n.flat())].sort();if(r.
length===0)throw new g([P("no-sql","","no .sql file was found there","name a file or a folder that holds SQL")]);let s=[];for(let i of r)s.push(await he(t,i));let o=s.
flatMap(({file:i,sql:a})=>a===null?[]:[{file:i,sql:a}]);return{statements:K(o),faults:s.flatMap(({faults:i})=>i)}}async function ye(t,e){let n=Z(t,e),r=await Y(
n).catch(()=>null);if(r===null)throw new g([P("no-file",e,"there is no such file or folder","check the path")]);return r.isDirectory()?te(t,n):[ne(t,n)]}async function te(t,e){
let r=(await ue(e,{withFileTypes:!0})).map(async s=>{let o=pe(e,s.name);return s.isDirectory()?ge.has(s.name)?[]:te(t,o):s.isFile()&&F(s.name)?[ne(t,o)]:[]});return(await Promise.
all(r)).flat()}function ne(t,e){let n=de(t,e);return(n.startsWith("..")?e:n).replaceAll("\\","/")}async function he(t,e){let{text:n,problem:r}=await we(Z(t,e));
if(n===null)return Re(e,r??"lfs-pointer");let s=j(n);return{file:e,sql:s,faults:X(e,s)}}async function we(t){let{size:e}=await Y(t);return e>A?G:E(await fe(t))}
var Pe={"not-utf-8":"save it as UTF-8","too-large":"split it","lfs-pointer":"fetch it with git lfs pull"};function Re(t,e){return{file:t,sql:null,faults:[P(e,t,
T[e],Pe[e])]}}function P(t,e,n,r){return{code:t,file:e,line:e===""?0:1,column:e===""?0:1,message:n,hint:r}}function nt(t){return{inspect:({paths:e})=>(t.signals?.letGo(),ee(t.cwd,e)),plan:e=>m(t,e,n=>Se(n,e)),rewrite:e=>m(t,e,n=>be(n,e)),simulate:e=>m(t,e,n=>Fe(n,e)),
install:(e,n)=>c(t,e,{progress:n,manner:"stops"},ke),deploy:(e,n)=>c(t,e,{progress:n,manner:"stops"},xe),status:e=>m(t,e,async n=>$(await u(n,e,Ie),e.history?100:
0,e.config)),rollback:(e,n)=>c(t,e,{progress:n,manner:"goes-on"},async(r,s,o)=>{let i=await u(r,e,o);return e.rehearse?D(i,e.discard):z(i,e.discard,e.dryRun)}),
retire:(e,n)=>c(t,e,{progress:n,manner:"goes-on"},async(r,s,o)=>N(await u(r,e,o),e.dryRun)),environmentOf:e=>We(t,e)}}function We(t,e){return R(t,e,async({settings:n})=>{
let{name:r}=await l(n,e.environment);return r}).catch(()=>e.environment)}var Ie={progress:{step:()=>{},note:()=>{}},ending:S};function m(t,e,n){return t.signals?.
letGo(),R(t,e,n)}function c(t,e,{progress:n,manner:r},s){return O(r,n,t.signals??null,o=>R(t,e,i=>s(i,e,{progress:n,ending:o})))}async function R({cwd:t,env:e},{
config:n},r){let s=await M({cwd:t,env:e,config:n});try{return await r(s)}finally{s.repository.close()}}async function Oe({repository:t},e){return e===null?{ref:"\
work tree",commit:null}:{ref:e,commit:await t.resolveCommit(e)}}async function f(t,e){let n=await Oe(t,e.head),r=e.baseline??t.settings.release.baseline,{repository:s}=t,
[o,i]=await Promise.all([v(s,r,n),y(s)]),a=o.headFiles.map(d=>d.path),p=w(t,h(t,i,a),e.project,a);return{workspace:t,sides:o,place:p}}async function re({workspace:t,
sides:e},n){let{commit:r}=e.head,s=r===null?t.settings:await B(t,r,n.config);return x(t,s,e.head,n)}async function W(t,e,n){let r=await re(t,e);return V({...t,release:r,
environment:n})}async function Se(t,e){let n=await f(t,e),r=t.settings.environments.map(s=>s.name);return{plan:await W(n,e,e.environment),environments:r}}async function be(t,e){
let n=await f(t,e),r=await W(n,e,null),s=b(r.release.edits,n.sides.ownFiles),o=!e.check&&!e.dryRun&&r.faults.length===0&&s.length>0;if(o&&e.head!==null)throw je(
e.head);return o&&(await J(s),await t.repository.writeFiles(s)),{plan:r,files:s.map(i=>i.path),written:o}}function je(t){let e=`only the work tree is rewritten,\
 not ${t}`;return new I("rewrite",e,`git switch ${t} && bluegreen rewrite`)}async function Fe(t,e){let n=await f(t,e),r=await W(n,e,null),s=r.release.faults.length===
0&&r.release.tables.length>0;return{plan:r,data:s?await H(t,n.place,r.release):null}}async function u(t,{project:e,environment:n},r){let s=await l(t.settings,n);
return se(t,await Te(t,e),s,r)}function se(t,e,n,r){return{workspace:t,place:e,environment:n,...r,vouching:null}}async function Te(t,e){let{files:n}=await q(t.repository,
{ref:"work tree",commit:null}),r=n.map(o=>o.path),s=await y(t.repository);return w(t,h(t,s,r),e,r)}async function ke(t,e,n){let r=await u(t,e,n),s=e.ref??e.baseline??
t.settings.release.baseline,o=await L(t,r.place,s,e.config,r.environment.dialect);return U(r,o,e.dryRun)}async function xe(t,e,n){let r=await l(t.settings,e.environment),
s=await f(t,e),o=await re(s,e),i=await Q({...s,release:o,environment:r.name}),a=[o.settings.file,k],p={...i.release,head:await C(t.repository,s.sides.head,a)},d=await qe(
t,e.head),{until:oe,dryRun:ie,supersede:ae,autoRollback:le,release:me}=e,ce={release:p,settings:o,line:d,expected:me,until:oe,dryRun:ie,supersede:ae,autoRollback:le};
return _(se(t,s.place,r,n),ce)}async function qe({repository:t},e){return e===null?t.currentBranch():(await t.git.refNames("refs/heads/")).includes(`refs/heads/${e}`)?
e:null}export{nt as commandPort};
