import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as I}from"./chunk-YBNV3TTK.js";import{Ab as x,Bb as h,Cb as C,Eb as N,Fb as u,Hb as k,Ib as T,Jb as R,ob as S,tb as w,ub as b,vb as O,yb as d}from"./chunk-TAVUFD35.js";
import{k as y,y as g}from"./chunk-YROKOSTE.js";function M(n,e){let t=g(n);return t===null?[]:E(t.syntax,t.cursor.tokens.text,e)}function E(n,e,t){return x(n,e,t).map(F)}function F(n){let{relation:e,scope:t,target:a}=n,
o=N(!0);k(t,o);let r=T(e,o),l=[...e.openings.map(({reason:i})=>i),...r.unknown];return{target:a===null?null:P(a),columns:v(n,o),rows:B(r),unknown:[...new Set(l)]}}
function v(n,e){return h(n).map(({to:t,column:a})=>{let{values:o,unknown:r}=R(a,e);return{to:t,from:o.map(u),unknown:r}})}function B({values:n,influences:e}){return[
...new Set([...n,...e].map(u))]}function P({parts:n}){return n.map(e=>e.text).join(".")}function q(n){let e=n.flat(),t=d(e),a=J(e.flatMap(r=>p(r,"define"))),o=K(e);return n.map(r=>{let l=r.flatMap(m=>p(m,"define")).filter(m=>a.get(m)===1),i=new Set(
r),s=l.flatMap(m=>o.get(m)??[]).filter(m=>!i.has(m));return d([...r,...s],t.tableOf)})}function p({statement:n,idOf:e},t){return n.names.filter(o=>o.role===t).map(
o=>e(o.parts.map(r=>r.text)))}function J(n){let e=new Map;for(let t of n)e.set(t,(e.get(t)??0)+1);return e}function K(n){let e=new Map;for(let t of n)for(let a of p(
t,"alter")){let o=e.get(a)??[];e.set(a,o),o.push(t)}return e}function j(n){let{columns:e,primaryKey:t,watermark:a,distribution:o,partitionedBy:r,options:l,unknown:i}=n;return{columns:e.map($),primaryKey:t,watermark:a===null?
null:`${a.column} AS ${a.expression}`,distribution:o,partitionedBy:r,options:[...l].map(([s,m])=>({key:s,value:I(s,m)})),unknown:i}}function $({name:n,type:e,kind:t,
said:a}){return{name:n,type:e===null?null:y(e),kind:t,says:a}}var A=new Set(["read","like"]),z=new Set(["write","define"]),D=new Set(["alter"]),G={catalog:null,database:null};function ye(n){let e=n.map(({file:o,sql:r})=>w(
o,r,G)),t=S(O(e.flat())),a=e.map(o=>o.map(r=>H(r,t)));return q(a).flatMap((o,r)=>{let l=n[r]?.file??"";return(a[r]??[]).map(({statement:i,idOf:s})=>Q(l,i,o.seenBy(
s)))})}function H({statement:n,space:e},t){return{statement:n,idOf:a=>t.idOf(b(a,e))}}function Q(n,e,t){let{line:a,column:o,start:r,end:l,kind:i,names:s}=e,{stateful:m,
reasons:L}=C(e,t),f=M(e,t);return{file:n,line:a,column:o,start:r,end:l,kind:i,reads:c(s,A),writes:c(s,z),alters:c(s,D),stateful:m,reasons:L,columns:f.flatMap(U),
lineage:f,table:V(s,t)}}function U({target:n,columns:e}){return n===null?[]:e.map(({to:t,from:a})=>({to:t,from:a}))}function V(n,e){let t=n.find(o=>o.role==="de\
fine"),a=t===void 0?null:e.tableOf(t.parts.map(o=>o.text));return a===null?null:j(a)}function c(n,e){let t=n.filter(a=>e.has(a.role));return[...new Set(t.map(a=>a.
parts.map(o=>o.text).join(".")+a.companion))]}function ge(n,e){return e.faults.map(({line:t,column:a,message:o,hint:r})=>({code:"syntax",file:n,line:t,column:a,
message:o,hint:r}))}function Se(n,e){return{format:1,statements:n.map(W),faults:e.map(({file:t,line:a,column:o,message:r,hint:l})=>({file:t,line:a,column:o,message:r,
hint:l}))}}function W({lineage:n,...e}){let t=n.flatMap(a=>[...a.unknown,...a.columns.flatMap(o=>o.unknown)]);return{...e,rows:[...new Set(n.flatMap(({rows:a})=>a))],
unknown:[...new Set(t)]}}export{ye as a,ge as b,Se as c};
