import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as g,b as u}from"./chunk-FYBGPJQL.js";function h(e,n,...t){return["bluegreen",e,"--environment",O(n),...t].join(" ")}function E(e,n){return h("rollback",e,...n?["--discard"]:[])}function O(e){return/^[\w./:-]+$/.
test(e)?e:`'${e.replaceAll("'","'\\''")}'`}function y({kind:e}){return e==="job"?"rebuild":"none"}function J({tables:e,green:n}){let t=new Map(n.statements.filter(r=>y(r)!=="none").flatMap(r=>r.writes.map(
s=>[s,y(r)]))),i=r=>r.green===null||r.green===r.blue?"none":t.get(r.green)??"none";return new Map(e.map(r=>[r.identity,i(r)]))}function K({tables:e},n){if(n.kind!==
"start-statement")return null;let t=e.find(({green:r})=>r!==null&&n.writes.includes(r));return{reason:t===void 0||t.reason===""?"it is not there yet":t.reason,rereads:[
...new Set(n.reads)].sort()}}function a(e){return`${P(e.kind)}:${e.name}`}function P(e){return e==="connector"?"connector":e==="statement"||e==="seed"?"statement":"table"}function q(e){let n=[
...v(e),...S(e),...R(e)];return new Map(n.map(t=>[a(t),t]))}function x({tables:e,statements:n,connectors:t}){return new Set([...e.filter(b).map(a),...n.filter(w).
map(({name:i})=>a({name:i,kind:"statement"})),...t.map(({name:i})=>a({name:i,kind:"connector"}))])}function A(e,n){let t=new Set([...e.tables,...e.statements]);
return x({tables:n.tables.filter(i=>t.has(i)),statements:n.statements.filter(i=>t.has(i)),connectors:[]})}function b(e){return e.kind!=="external"&&!e.consumer}
function B(e){return e.tables.filter(n=>n.kind==="external").map(n=>j(n,[]))}function v(e){let n=M(e);return e.tables.filter(b).map(t=>j(t,t.kind==="view"?n.get(
t.name)?.reads??[]:[]))}function j(e,n){let{name:t,kind:i,options:r,file:s,line:l}=e;return new p({name:t,kind:i,table:t,options:r,reads:n,writes:[t],file:s,line:l},
e)}function S(e){return e.statements.filter(w).map(n=>{let{name:t,reads:i,writes:r,file:s,line:l}=n,d=n.kind==="seed"?"seed":"statement";return new p({name:t,kind:d,
table:r[0]??t,options:{},reads:i,writes:r,file:s,line:l},n)})}var p=class{name;kind;table;options;reads;writes;file;line;#e;constructor(n,t){this.name=n.name,this.
kind=n.kind,this.table=n.table,this.options=n.options,this.reads=n.reads,this.writes=n.writes,this.file=n.file,this.line=n.line,this.#e=t}get content(){return this.#e.
hash}};function R(e){return e.connectors.map(n=>({name:n.name,kind:"connector",table:n.topics[0]??n.name,content:n.hash,options:{},reads:n.topics,writes:[],file:n.
file,line:1}))}function w(e){return e.kind==="job"||e.kind==="seed"}function M(e){let n=e.statements.filter(t=>t.kind==="table"||t.kind==="view");return new Map(
n.flatMap(t=>t.writes.map(i=>[i,t])))}function C(e){let n=e.tables.filter(t=>t.kind!=="external");return Object.fromEntries(n.map(t=>[t.identity,t.name]))}function I(e,n,t){
let{name:i,kind:r,table:s,options:l,reads:d,writes:m}=e;return{name:i,kind:r,table:s,get content(){return e.content},colour:n,state:t,since:null,options:l,reads:d,
writes:m}}function z(e){return new Map(e.objects.map(n=>[a(n),n]))}function k(e,n){let t=new Map;for(let i of e)for(let r of new Set(n(i))){let s=t.get(r);s===void 0?t.set(r,[i]):s.push(i)}return t}function U(e,n,t){let i=t.create.filter(({kind:o})=>o==="statement"),r=new Set([...t.create,...t.remove,...t.leave].map(a)),s=n.objects.filter(({kind:o,colour:c})=>o===
"statement"&&c==="blue"),l=k(s,({writes:o})=>o),d=new Map(e.tables.map(({blue:o,green:c})=>[c,o])),m=i.flatMap(({writes:o})=>o.map(c=>d.get(c)??null)).flatMap(o=>o===
null?[]:l.get(o)??[]);return{stay:f(s.filter(o=>!r.has(a(o)))),begin:f(i),rebuilt:f(m)}}function f(e){return[...new Set(e.map(({name:n})=>n))].sort()}function V(e){
return[W(e),T(e)].filter(n=>n!=="").join(", ")}function W({stay:e}){return e.length===0?"":e.length===1?"1 job stays as it is":`${u(e.length,"job")} stay as the\
y are`}function T({stay:e,begin:n}){return n.length===0?"":`${e.length===0?u(n.length,"job"):g(n.length)} ${n.length===1?"begins":"begin"}`}export{y as a,J as b,K as c,h as d,E as e,O as f,k as g,a as h,q as i,x as j,A as k,B as l,w as m,M as n,C as o,I as p,z as q,U as r,V as s,W as t,T as u};
