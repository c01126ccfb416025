import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{O as T}from"./chunk-YROKOSTE.js";var P=/^(.+)_v([1-9]\d{0,8})$/;function g(e){let t=P.exec(e),[,n,o]=t??[];return n===void 0||o===void 0?{stem:e,version:1}:{stem:n,version:Number(o)}}function k(e,t){
return t===1?e:`${e}_v${t}`}function m(e){return e===void 0?new Map:I(e,({statement:t})=>t)}function F(e,t){return m(e).get(t)??(e===void 0?null:w(e,t))}function w({id:e,writers:t,readers:n},o){
for(let{mentions:i}of[...t,...n])for(let{table:s,name:c}of i){let p=s===e?c.options.find(d=>d.key===o):void 0;if(p!==void 0)return p.value}return null}function I(e,t){
let n=new Map;for(let o of e.creates)M(n,t(o));for(let o of e.alters){M(n,t(o));for(let i of R(o))n.delete(i)}return n}function M(e,t){for(let{key:n,value:o}of t.
options)e.set(n,o)}function R({sql:e,statement:t}){if(t.options.length>0||!t.kind.startsWith("alter-"))return[];let n=T(e,t,()=>""),[,o]=/^ALTER (?:MATERIALIZED )?TABLE (?:IF EXISTS )?\s*RESET \((.*)\)$/s.
exec(n)??[];return[...(o??"").matchAll(/'((?:[^']|'')*)'/g)].map(([,i=""])=>i.replaceAll("''","'"))}function f(e,t){return m(e.tables.get(t)).get("topic")??e.names.lastPart(t)}function K(e,t,n,o,i){let s=[...n.inHead].flatMap(([r,a])=>{if(t.tables.get(a)?.external!==
!1)return[];let[l,j]=[f(t,a),t.names.lastPart(a)],v={key:"topic",value:l},S=l===j?o.lastPart(r):i.option(a,j,v),x=!e.tables.has(r);return[{identity:r,now:l,blue:x?
l:f(e,r),green:S,isNew:x}]}),c=new Map(s.flatMap(({now:r,blue:a,green:l})=>[[r,l],[a,l]])),p=$(e,t),d=h(c),u=r=>!c.has(r)&&!p.has(r),y=r=>u(r)?d.get(g(r).stem)??
r:r;return{finalOf:r=>c.get(y(r))??r,isStale:r=>u(r)&&y(r)!==r,ofIdentity:new Map(s.map(({identity:r,green:a})=>[r,a])),moved:s.filter(({isNew:r,blue:a,green:l})=>!r&&
a!==l).sort(O),removed:A(e,n,c)}}function O(e,t){return e.identity<t.identity?-1:1}function $(e,t){let o=[...t.tables.values()].filter(i=>i.external).map(i=>f(t,
i.id));return new Set([...o,...e.connectors.flatMap(b)])}function h(e){let t=new Map,n=new Map;for(let[o,i]of e){let{stem:s}=g(o);t.set(s,(t.get(s)??new Set).add(
i)),n.has(s)||n.set(s,o)}return new Map([...n].filter(([o])=>t.get(o)?.size===1))}function A(e,{removed:t},n){let o=[...t].map(i=>[f(e,i),i]);return new Map(o.filter(
([i])=>!n.has(i)))}var E=[/(^|\.)topics?$/,/topics?2table\.map$/,/topic\.to\.table/,/table\.topic\.map/,/topic.*\.map$/];function _(e){return E.some(t=>t.test(e))}
function W(e){return[...e.matchAll(/[^,;:=\s]+/g)].map(t=>({at:t.index,text:t[0]}))}function z(e,t){return e.replace(/[^,;:=\s]+/g,n=>t(n))}function b({settings:e}){
return e.filter(({key:n})=>/(^|\.)topics?$/.test(n)).flatMap(({value:n})=>W(n).map(o=>o.text))}function B(e,t){return e.connectors.flatMap(n=>b(n).filter(o=>t.isStale(
o)).map(o=>({code:"stale-version",message:`nothing fills the topic ${o}; it is taken for ${t.finalOf(o)}`,file:n.file,line:n.line})))}export{g as a,k as b,m as c,F as d,I as e,R as f,K as g,_ as h,W as i,z as j,b as k,B as l};
