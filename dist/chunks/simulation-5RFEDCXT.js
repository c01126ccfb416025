import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{e as R,h as x,i as T,j as O,l as k,p as C,t as v}from"./chunk-O4ONT7DY.js";import{a as y,c as b,d as $}from"./chunk-ENI4L5PI.js";import"./chunk-SEFBYZMY.js";
import"./chunk-YROKOSTE.js";import"./chunk-FYBGPJQL.js";import{a as j}from"./chunk-XDVA7NNB.js";import"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";function M(n,e){let t=new Set(n.tables.filter(o=>o.kind==="external").map(o=>o.name)),i=n.statements.filter(o=>o.writes.some(a=>e.has(a))).filter(o=>!o.writes.some(
a=>t.has(a)));return[...[...t].filter(o=>e.has(o)).map(o=>D(n,o)),...i.map(N)]}var E={table:"create-table",view:"create-view",alter:"alter-table",job:"start-sta\
tement",seed:"seed"};function N(n){let{name:e,kind:t,reads:r,writes:i,file:s,line:o,sql:a,hash:l}=n,c=t==="table"||t==="view"||t==="alter"?i[0]??e:e;return{...A,
id:`${E[t]}:${c}`,kind:E[t],object:c,file:s,line:o,sql:a,content:l,reads:r,writes:i}}function D(n,e){let t=n.statements.filter(l=>l.writes.includes(e)),[r]=t,s=t.
some(l=>l.kind==="table")?t.map(l=>l.sql.replace(/;\s*$/,"")).join(`;
`):null,{file:o,line:a}=r??{file:"",line:0};return{...A,id:`expect-external:${e}`,kind:"expect-external",object:e,file:o,line:a,sql:s}}var A={after:[],level:0,strategy:"\
none",inverse:null,content:null,properties:{},touches:[],reads:[],writes:[]};async function w(n,e,t,r){let{session:i}=n;await i.run(`USE ${e}`),i.forget();let s=await T(i,n.now),o={...n,instant:s},a=F(t,r),l={broken:new Set,problems:[],notes:new Set,
sourceRows:0};for(let m of M(t,a))await K(o,m,l);let c=(await O(i)).flatMap(({name:m,definition:d})=>d===null||l.broken.has(m)?[]:[[m,d]]),{problems:S,notes:u,sourceRows:f}=l;
return{definitions:new Map(c),sourceRows:f,problems:S,notes:[...u]}}function F(n,e){let t=new Set(e);for(let r of t)for(let{writes:i,reads:s}of n.statements)if(i.
includes(r))for(let o of[...i,...s])t.add(o);return t}async function K(n,e,t){e.reads.some(i=>t.broken.has(i))||t.broken.has(e.object)?q(e,t):await U(n,e,t)}async function U(n,e,t){
try{let r=await n.session.transaction(()=>C(n,e));e.kind==="expect-external"&&(t.sourceRows+=r.rows??0),_(r,t)}catch(r){if(r instanceof j&&r.step==="samples")throw r;
q(e,t),t.problems.push(B(e,r))}}function q(n,e){for(let t of[n.object,...n.writes])e.broken.add(t)}function _(n,e){for(let t of n.notes)e.notes.add(t);for(let{message:t,
file:r,line:i}of n.approximations)e.notes.add(`${r}:${i}: ${t}`)}function B(n,e){let{message:t,hint:r}=k(n,e),i=t.includes(n.file)||n.file===""?"":` (${n.file}:${n.
line})`;return`${t}${i}${r===""?"":`: ${r}`}`}function W(n,e,t){let r=new Set(t.filter(H).map(o=>o.green)),i=new Map(e.flatMap(o=>o.green!==null&&o.change!=="none"?[[o.green,o.identity]]:[])),s=z(n);return Object.
fromEntries([...r].flatMap(o=>{let a=G(n,o),l=s.find(c=>a.has(c)&&i.has(c)&&r.has(c)),p=l===void 0?void 0:i.get(l);return p===void 0?[]:[[o,p]]}))}function H(n){
return n.added+n.removed+n.changed>0||n.schema.length>0}function z(n){return[...new Set(n.statements.flatMap(e=>e.writes))]}function G(n,e){let t=new Set([e]);for(let r of t){
let i=n.statements.filter(s=>s.writes.includes(r));for(let s of i)for(let o of s.reads)t.add(o)}return t}function I(n,e,t){let r=(s,o)=>s.tables.find(a=>a.name===o)?.primaryKey??null;return[...t.flatMap(s=>{if(s.blue===null||s.green===null)return[];let[o,a]=[r(n,s.
blue),r(e,s.green)];if(o===null||a===null)return[];let l=o.join(`
`)===a.join(`
`)?a:[];return[{identity:s.identity,blue:s.blue,green:s.green,primaryKey:l}]})].sort((s,o)=>s.green<o.green?-1:1)}var g="bluegreen_green";async function ge(n){let e=await $(":memory:");try{return await e.run(`ATTACH ':memory:' AS ${g}`),await e.exclusive(()=>J(e,n))}finally{
e.close()}}async function J(n,e){let t=I(e.blue,e.green,e.released),{samples:r,catalog:i,database:s}=e,o={session:n,samples:r,space:{catalog:i,database:s},now:v(
e.now)},a=await w(o,b,e.blue,t.map(d=>d.blue)),l=Q(e.released),p=[...t.map(d=>d.green),...l],c=await w(o,g,e.green,p),S=await V(n,l,c),u=[...new Set([...a.notes,
...c.notes,...S])],f=[],m=l.filter(d=>!c.definitions.has(d));for(let d of t){let h=await Y(n,d,a,c,L=>u.push(L));h===null?m.push(d.green):f.push(h)}return{rows:"\
sample rows",total:Math.max(a.sourceRows,c.sourceRows),comparisons:f,problem:X(m,[...a.problems,...c.problems]),causes:W(e.green,e.released,f),notes:u}}function Q(n){
return n.flatMap(({blue:e,green:t})=>e===null&&t!==null?[t]:[]).sort()}async function V(n,e,t){let r=[];for(let i of e){let s=t.definitions.get(i);if(s===void 0)
continue;let{sql:o}=await P(n,g,i,s,"green"),[a]=await n.rows(`SELECT count(*) AS n FROM ${o}`);r.push(`${i} is new: ${Number(a?.n??0).toLocaleString("en")} row\
s`)}return r}function X(n,e){let t=[...new Set(e)];return n.length===0&&t.length===0?null:`${n.length===0?"":`${n.join(", ")} not compared: `}${t.join("; ")}`}async function Y(n,e,t,r,i){
let[s,o]=[t.definitions.get(e.blue),r.definitions.get(e.green)];if(s===void 0||o===void 0)return null;let a=await P(n,b,e.blue,s,"blue"),l=await P(n,g,e.green,o,
"green");return x(n,e,a,l,i)}async function P(n,e,t,r,i){let{schema:s,table:o}=R(t),a=`${y(s)}.${y(o)}`;if(!r.view)return{name:t,sql:`${e}.${a}`,definition:r};let l=`\
temp.${y(`bluegreen_${i}`)}`;return await n.run(`USE ${e}`),await n.run(`CREATE OR REPLACE TEMP TABLE ${l} AS SELECT * FROM ${a}`),{name:t,sql:l,definition:r}}export{ge as simulate};
