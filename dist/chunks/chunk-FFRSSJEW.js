import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as g}from"./chunk-SXRLQR2T.js";import{O as M}from"./chunk-YROKOSTE.js";function m(e){return e===void 0?new Map:w(e,({statement:t})=>t)}function $(e,t){return m(e).get(t)??(e===void 0?null:v(e,t))}function v({id:e,writers:t,readers:n},o){
for(let{mentions:i}of[...t,...n])for(let{table:s,name:c}of i){let p=s===e?c.options.find(d=>d.key===o):void 0;if(p!==void 0)return p.value}return null}function w(e,t){
let n=new Map;for(let o of e.creates)x(n,t(o));for(let o of e.alters){x(n,t(o));for(let i of I(o))n.delete(i)}return n}function x(e,t){for(let{key:n,value:o}of t.
options)e.set(n,o)}function I({sql:e,statement:t}){if(t.options.length>0||!t.kind.startsWith("alter-"))return[];let n=M(e,t,()=>""),[,o]=/^ALTER (?:MATERIALIZED )?TABLE (?:IF EXISTS )?\s*RESET \((.*)\)$/s.
exec(n)??[];return[...(o??"").matchAll(/'((?:[^']|'')*)'/g)].map(([,i=""])=>i.replaceAll("''","'"))}function f(e,t){return m(e.tables.get(t)).get("topic")??e.names.lastPart(t)}function L(e,t,n,o,i){let s=[...n.inHead].flatMap(([r,a])=>{if(t.tables.get(a)?.external!==
!1)return[];let[l,j]=[f(t,a),t.names.lastPart(a)],b={key:"topic",value:l},P=l===j?o.lastPart(r):i.option(a,j,b),T=!e.tables.has(r);return[{identity:r,now:l,blue:T?
l:f(e,r),green:P,isNew:T}]}),c=new Map(s.flatMap(({now:r,blue:a,green:l})=>[[r,l],[a,l]])),p=O(e,t),d=A(c),u=r=>!c.has(r)&&!p.has(r),y=r=>u(r)?d.get(g(r).stem)??
r:r;return{finalOf:r=>c.get(y(r))??r,isStale:r=>u(r)&&y(r)!==r,ofIdentity:new Map(s.map(({identity:r,green:a})=>[r,a])),moved:s.filter(({isNew:r,blue:a,green:l})=>!r&&
a!==l).sort(R),removed:E(e,n,c)}}function R(e,t){return e.identity<t.identity?-1:1}function O(e,t){let o=[...t.tables.values()].filter(i=>i.external).map(i=>f(t,
i.id));return new Set([...o,...e.connectors.flatMap(S)])}function A(e){let t=new Map,n=new Map;for(let[o,i]of e){let{stem:s}=g(o);t.set(s,(t.get(s)??new Set).add(
i)),n.has(s)||n.set(s,o)}return new Map([...n].filter(([o])=>t.get(o)?.size===1))}function E(e,{removed:t},n){let o=[...t].map(i=>[f(e,i),i]);return new Map(o.filter(
([i])=>!n.has(i)))}var W=[/(^|\.)topics?$/,/topics?2table\.map$/,/topic\.to\.table/,/table\.topic\.map/,/topic.*\.map$/];function C(e){return W.some(t=>t.test(e))}
function h(e){return[...e.matchAll(/[^,;:=\s]+/g)].map(t=>({at:t.index,text:t[0]}))}function K(e,t){return e.replace(/[^,;:=\s]+/g,n=>t(n))}function S({settings:e}){
return e.filter(({key:n})=>/(^|\.)topics?$/.test(n)).flatMap(({value:n})=>h(n).map(o=>o.text))}function z(e,t){return e.connectors.flatMap(n=>S(n).filter(o=>t.isStale(
o)).map(o=>({code:"stale-version",message:`nothing fills the topic ${o}; it is taken for ${t.finalOf(o)}`,file:n.file,line:n.line})))}export{m as a,$ as b,w as c,I as d,L as e,C as f,h as g,K as h,S as i,z as j};
