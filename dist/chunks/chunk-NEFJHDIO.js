import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{B as bt,C as Me,D as q,E as Te,F as Pe,G as wt,H as _,J as St,K as vt,L as V,M as xt,N as Ot,T as jt,c as f,t as mt,u as gt,v as $,w as yt,y as ht}from"./chunk-DHFHUCRQ.js";
import{c as g,d as yn}from"./chunk-72OGCTX6.js";import{b as gn,c as b}from"./chunk-IKZNXR77.js";import{a as I}from"./chunk-XDVA7NNB.js";function w(e,n){let t=new Map;for(let r of e)for(let o of new Set(n(r))){let i=t.get(o);i===void 0?t.set(o,[r]):i.push(r)}return t}function u(e){return`${qo(e.kind)}:${e.name}`}function qo(e){return e==="connector"?"connector":e==="statement"||e==="seed"?"statement":"table"}function S(e){let n=[
...Go(e),...Uo(e),...Fo(e)];return new Map(n.map(t=>[u(t),t]))}function ue({tables:e,statements:n,connectors:t}){return new Set([...e.filter(Et).map(u),...n.filter(
Rt).map(({name:r})=>u({name:r,kind:"statement"})),...t.map(({name:r})=>u({name:r,kind:"connector"}))])}function ml(e,n){let t=new Set([...e.tables,...e.statements]);
return ue({tables:n.tables.filter(r=>t.has(r)),statements:n.statements.filter(r=>t.has(r)),connectors:[]})}function Et(e){return e.kind!=="external"&&!e.consumer}
function $e(e){return e.tables.filter(n=>n.kind==="external").map(n=>kt(n,[]))}function Go(e){let n=z(e);return e.tables.filter(Et).map(t=>kt(t,t.kind==="view"?
n.get(t.name)?.reads??[]:[]))}function kt(e,n){let{name:t,kind:r,options:o,file:i,line:s}=e;return new Ce({name:t,kind:r,table:t,options:o,reads:n,writes:[t],file:i,
line:s},e)}function Uo(e){return e.statements.filter(Rt).map(n=>{let{name:t,reads:r,writes:o,file:i,line:s}=n,a=n.kind==="seed"?"seed":"statement";return new Ce(
{name:t,kind:a,table:o[0]??t,options:{},reads:r,writes:o,file:i,line:s},n)})}var Ce=class{name;kind;table;options;reads;writes;file;line;#n;constructor(n,t){this.
name=n.name,this.kind=n.kind,this.table=n.table,this.options=n.options,this.reads=n.reads,this.writes=n.writes,this.file=n.file,this.line=n.line,this.#n=t}get content(){
return this.#n.hash}};function Fo(e){return e.connectors.map(n=>({name:n.name,kind:"connector",table:n.topics[0]??n.name,content:n.hash,options:{},reads:n.topics,
writes:[],file:n.file,line:1}))}function Rt(e){return e.kind==="job"||e.kind==="seed"}function z(e){let n=e.statements.filter(t=>t.kind==="table"||t.kind==="vie\
w");return new Map(n.flatMap(t=>t.writes.map(r=>[r,t])))}function Mt(e){let n=e.tables.filter(t=>t.kind!=="external");return Object.fromEntries(n.map(t=>[t.identity,
t.name]))}function Z(e,n,t){let{name:r,kind:o,table:i,options:s,reads:a,writes:l}=e;return{name:r,kind:o,table:i,get content(){return e.content},colour:n,state:t,
since:null,options:s,reads:a,writes:l}}function Le(e){return new Map(e.objects.map(n=>[u(n),n]))}function de(e,n){return n.filter(t=>t.kind==="alter-in-place").reduce((t,r)=>Pt(t,r.object,Tt(r),null),e)}function Ae(e,n){let t=Tt(n);return Pt(e,n.object,t,n.
properties[t])}function Tt(e){return e.id.slice(`${e.kind}:${e.object}:`.length)}function Pt(e,n,t,r){return e.map(o=>{if(u(o)!==`table:${n}`)return o;let i=Object.
entries(o.options).filter(([s])=>s!==t);return{...o,options:Object.fromEntries(r===void 0?i:[...i,[t,r]])}})}function $t(e,n){let t={index:new Map,lowest:new Map,open:[],isOpen:new Set,parts:[]};for(let r of e)t.index.has(r)||Ko(r,n,t);return t.parts}function Ko(e,n,t){
let r=[Ct(e,t)];for(let o=r.at(-1);o!==void 0;o=r.at(-1)){let i=n.get(o.name)?.[o.next++];i===void 0?Ho(r,t):t.index.has(i)?t.isOpen.has(i)&&Lt(o.name,t.index.get(
i),t):r.push(Ct(i,t))}}function Ct(e,{index:n,lowest:t,open:r,isOpen:o}){let i={name:e,index:n.size,next:0};return n.set(e,i.index),t.set(e,i.index),r.push(e),o.
add(e),i}function Ho(e,n){let t=e.pop(),r=e.at(-1);t!==void 0&&(n.lowest.get(t.name)===t.index&&_o(t.name,n),r!==void 0&&Lt(r.name,n.lowest.get(t.name),n))}function _o(e,{
open:n,isOpen:t,parts:r}){let o=n.splice(n.lastIndexOf(e));for(let i of o)t.delete(i);r.push(o.sort())}function Lt(e,n,{lowest:t}){let r=t.get(e);n!==void 0&&(r===
void 0||n<r)&&t.set(e,n)}function At(e,n){let t=Wt([...e].sort(),n),r=Dt(t);return r.length===e.length?hn(t,r):Jo(t)}function Wt(e,n){let t=new Map(e.map((r,o)=>[r,o]));return{names:e,needs:e.
map((r,o)=>Vo(o,n.get(r)??[],t))}}function Vo(e,n,t){let r=[];for(let o of n){let i=t.get(o);i!==void 0&&i!==e&&r.push(i)}return r.length<2?r:[...new Set(r)]}function hn({
names:e},n){return n.map(t=>e[t]??"")}function Dt({needs:e}){let n=Int32Array.from(e,i=>i.length),t=zo(e),r=[],o=[];for(let[i,s]of e.entries())s.length===0&&o.push(
i);for(;o.length>0;){let i=[];for(let s of o){r.push(s);for(let a of t[s]??[])Qo(a,n)&&i.push(a)}o=i.sort((s,a)=>s-a)}return r}function zo(e){let n=e.map(()=>[]);
for(let[t,r]of e.entries())for(let o of r)n[o]?.push(t);return n}function Qo(e,n){let t=(n[e]??0)-1;return n[e]=t,t===0}function Jo(e){let{names:n}=e,t=new Map(
n.map((a,l)=>[a,hn(e,e.needs[l]??[])])),r=new Map,o=new Map;for(let a of $t(n,t)){let[l=""]=a;r.set(l,a);for(let c of a)o.set(c,l)}let i=a=>(r.get(a)??[]).flatMap(
l=>(t.get(l)??[]).map(c=>o.get(c)??c)),s=Wt([...r.keys()].sort(),new Map([...r.keys()].map(a=>[a,i(a)])));return hn(s,Dt(s)).flatMap(a=>r.get(a)??[])}function We(e,n){let t=Object.keys(n).filter(o=>o!=="").sort((o,i)=>i.length-o.length||(o<i?-1:1));if(t.length===0)return e;let r=new RegExp(t.map(Xo).join("|"),
"g");return e.replace(r,o=>f(n,o)??o)}function Xo(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function T(e){return typeof e=="string"?e:e.content}function De(e){return e.startsWith("sha256:")}function fe(e){return typeof e=="string"?[e]:e.reads}function pe(e,n){
let t=z(e);return Object.fromEntries(e.tables.flatMap(r=>{let o=r.consumer?t.get(r.name):void 0;if(r.published===null)return[];if(o===void 0)return[[r.published,
r.name]];let{sql:i,reads:s,file:a,line:l}=o,c=r.hash;return[[r.published,{sql:We(i,n),content:c,reads:s,file:a,line:l}]]}))}function Q(e,n){return typeof n=="st\
ring"?bn({consumer:e}):e}function me(e,n){let t=[...new Set([...Object.keys(e),...Object.keys(n)])],r=i=>typeof f(n,i)=="object",o=new Map(Object.entries(n).map(
([i,s])=>[i,fe(s).filter(r)]));return At(t,o).map(i=>Yo(i,f(e,i)??null,f(n,i)??null)).filter(i=>i.from!==i.to)}function Yo(e,n,t){let r=i=>i===null?null:T(i),o=Bt(
t)??Bt(n);return{consumer:e,from:r(n),to:r(t),...o===null?{}:{view:o}}}function Bt(e){return typeof e=="string"?null:e}function bn({consumer:e,view:n}){return n===
void 0?`published.${e}`:e}function ge(e){let n=e.tables.filter(({kind:t,options:r})=>t==="table"&&Object.keys(r).length>0);return Object.fromEntries(n.map(t=>[t.name,t.options]))}function Zo({
blue:e,green:n},t){let[r,o]=[ge(e),ge(n)],i=new Set(n.tables.filter(({kind:a})=>a==="table").map(({name:a})=>a)),s=new Set(t.otherwise.map(a=>a.name));return({name:a,
options:l})=>{let[c,d]=[f(r,a)??{},f(o,a)??{}],p=s.has(a)&&Nt(a,c,d).length===0;return i.has(a)&&!(p&&ei(l))?d:l}}function ei(e){return Object.values(e).every(n=>n!==
null)}function Tl(e,n,t){let r=Zo(e,t),o=new Set(t.otherwise.map(s=>s.name)),i=n.filter(({kind:s,name:a})=>s==="table"&&o.has(a));return{...ge(e.green),...Object.
fromEntries(i.map(s=>[s.name,ni(r(s))]))}}function ni(e){let n=Object.entries(e);return Object.fromEntries(n.flatMap(([t,r])=>r===null?[]:[[t,r]]))}function Be(e,n){
return e.filter(t=>t.kind==="table").flatMap(t=>Nt(t.name,t.options,n(t)))}function Nt(e,n,t){return[...new Set([...Object.keys(n),...Object.keys(t)])].sort().filter(
o=>f(n,o)!==f(t,o)).map(o=>({table:e,key:o,before:f(n,o)??null,after:f(t,o)??null}))}var ye={format:1,phase:"empty",release:null,line:null,serves:{release:null,line:null,commit:null,tables:{},consumers:{},options:{}},previous:null,switchedAt:null,
pins:[],generation:0,objects:[],confirmed:[],catchingUp:{},discarding:!1,proofs:[],served:{}};function wn(e,n,t){return{release:null,line:null,commit:n,tables:Mt(
e),consumers:pe(e,t),options:ge(e)}}function Al(e,n){let r=[...S(e).values(),...$e(e)].map(i=>Z(i,"blue","ready")),o=wn(e,n,{});return{...ye,phase:"serving",serves:o,
objects:r,get served(){return Sn(r)}}}function Sn(e){let n=e.filter(({kind:t})=>t==="table"||t==="view"||t==="seed");return Object.fromEntries(n.map(t=>[t.name,
t.content]))}var Ne=BigInt(4294967295),It=BigInt(32);function ti(e,n=!1){return n?{h:Number(e&Ne),l:Number(e>>It&Ne)}:{h:Number(e>>It&Ne)|0,l:Number(e&Ne)|0}}function qt(e,n=!1){
let t=e.length,r=new Uint32Array(t),o=new Uint32Array(t);for(let i=0;i<t;i++){let{h:s,l:a}=ti(e[i],n);[r[i],o[i]]=[s,a]}return[r,o]}var ri=e=>e/2**32|0,oi=e=>e>>>0;function Gt(e,n,t,r){let o=ri(t),i=oi(t);e.setUint32(n,r?i:o,r),e.setUint32(n+4,r?o:i,r)}function Ut(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var vn=e=>e?
`"${e}" `:"";function si(e,n=""){if(typeof e!="number")throw new TypeError(vn(n)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
vn(n)+"expected integer >= 0, got "+e);return e}function Ie(e,n,t=""){if(Ut(e)&&(n===void 0||e.length===n))return e;n!==void 0&&si(n,"length");let r=Ut(e),o=n!==void 0?` of length ${n}`:"",i=r?`length=${e.length}`:
`type=${typeof e}`,s=vn(t)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}var ai=(e,n)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((n==="object"?"":`"${n}" `)+"expected object, got type="+typeof e)},Ft=(e,n)=>{
ai(e,n);let t=Object.getPrototypeOf(e);if(t!==Object.prototype&&t!==null)throw new TypeError(`"${n}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${n}.__proto__" is not allowed`)};function xn(e,n=!0){if(e.destroyed)throw new Error("hash was destroyed");if(n&&e.finished)throw new Error("digest() was alre\
ady called")}function Kt(e,n){Ie(e,void 0,"output");let t=n.outputLen;if(!(e.length>=t))throw new RangeError('"output" expected length >= '+t)}function qe(...e){for(let n=0;n<e.length;n++)e[n].fill(0)}function Ge(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function O(e,n){return e<<32-n|
e>>>n}var Dl=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;var li=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",ci=Array.from({length:256},(e,n)=>n.toString(16).padStart(2,"0"));function Ht(e){
if(Ie(e),li)return e.toHex();let n="";for(let t=0;t<e.length;t++)n+=ci[e[t]];return n}function _t(e){if(typeof e!="string")throw new TypeError("string expected");let n=new TextEncoder().encode(e);try{return new Uint8Array(n)}finally{qe(n)}}function ui(e,n,t="opts"){return Ft(e,"defaults"),n!==void 0&&Ft(n,t),Object.assign(Object.create(null),e,n)}function Vt(e,n={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);n=ui({},n,"info");let t=(o,i)=>e(i).update(o).digest(),r=e(void 0);return t.outputLen=r.outputLen,t.blockLen=
r.blockLen,t.canXOF=r.canXOF,t.create=o=>e(o),Object.assign(t,n),Object.freeze(t)}var zt=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Qt(e,n,t){return e&n^~e&t}function Jt(e,n,t){return e&n^e&t^n&t}var Ue=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(n,t,r,o){
this.blockLen=n,this.outputLen=t,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(n),this.view=Ge(this.buffer)}update(n){xn(this),Ie(n);let{view:t,buffer:r,
blockLen:o}=this,i=n.length,s=!1;for(let a=0;a<i;){let l=Math.min(o-this.pos,i-a);if(l===o){let c=Ge(n);for(;o<=i-a;a+=o)this.process(c,a);s=!0;continue}r.set(a===
0&&l===i?n:n.subarray(a,a+l),this.pos),this.pos+=l,a+=l,this.pos===o&&(this.process(t,0),this.pos=0,s=!0)}return this.length+=n.length,s&&this.roundClean(),this}digestInto(n){
xn(this),Kt(n,this),this.finished=!0;let{buffer:t,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;t[s++]=128,t.fill(0,s),this.padOffset>o-s&&(this.process(r,0),t.fill(
0)),Gt(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=n===t?r:Ge(n),l=this.outputLen,c=l/4,d=this.get();if(l%4||c>d.length)throw new Error("in\
valid outputLen");for(let p=0;p<c;p++)a.setUint32(4*p,d[p],i)}digest(){let{buffer:n,outputLen:t}=this;this.digestInto(n);let r=n.slice(0,t);return this.destroy(),
r}_cloneIntoMeta(n){let{buffer:t,length:r,finished:o,destroyed:i,pos:s}=this;return n.destroyed=i,n.finished=o,n.length=r,n.pos=s,s&&n.buffer.set(t),n}clone(){return this.
_cloneInto()}},Xt=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var di=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,
3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),G=new Uint32Array(64),On=class extends Ue{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(n,t){super(64,n,8,
!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:n,B:t,C:r,D:o,E:i,F:s,G:a,H:l}=this;
return[n,t,r,o,i,s,a,l]}set(n,t,r,o,i,s,a,l){this.A=n|0,this.B=t|0,this.C=r|0,this.D=o|0,this.E=i|0,this.F=s|0,this.G=a|0,this.H=l|0}_cloneInto(n){return(n||=new this.
constructor).set(...this.get()),this._cloneIntoMeta(n)}process(n,t){for(let p=0;p<16;p++,t+=4)G[p]=n.getUint32(t,!1);for(let p=16;p<64;p++){let R=G[p-15],M=G[p-
2],B=O(R,7)^O(R,18)^R>>>3,Re=O(M,17)^O(M,19)^M>>>10;G[p]=Re+G[p-7]+B+G[p-16]|0}let{A:r,B:o,C:i,D:s,E:a,F:l,G:c,H:d}=this;for(let p=0;p<64;p++){let R=O(a,6)^O(a,
11)^O(a,25),M=d+R+Qt(a,l,c)+di[p]+G[p]|0,B=(O(r,2)^O(r,13)^O(r,22))+Jt(r,o,i)|0;d=c,c=l,l=a,a=s+M|0,s=i,i=o,o=r,r=M+B|0}r=r+this.A|0,o=o+this.B|0,i=i+this.C|0,s=
s+this.D|0,a=a+this.E|0,l=l+this.F|0,c=c+this.G|0,d=d+this.H|0,this.set(r,o,i,s,a,l,c,d)}roundClean(){qe(G)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),
qe(this.buffer)}},jn=class extends On{constructor(){super(32,Xt)}};var Yt=qt(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0\
xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c7\
1235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0\
a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725",
"0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c\
77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd6\
9906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a6\
3","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befff\
a23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0\
x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c10\
0d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),ic=Yt[0],sc=Yt[1];var Zt=Vt(()=>new jn,zt(1));function uc(e){return`sha256:${Ht(Zt(_t(e)))}`}function er(e){return JSON.stringify(e,(n,t)=>fi(t)?pi(t):t)}function fi(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function pi(e){return Object.fromEntries(Object.entries(e).sort(([n],[t])=>n<t?-1:1))}function nr(e){let n=null;return()=>(n??={value:e()}).value}function tr(e,n){let t=w(e.objects,s=>s.writes),r=new Map,o=[],i=(s,a)=>{r.has(s)||(r.set(s,a),o.push(...t.get(s)??[]))};for(let s of Object.values(e.serves.consumers))
for(let a of fe(s))i(a,"a consumer");o.push(...n);for(let s of o)for(let a of s.reads)i(a,s.name);return r}function Fe(e,n){return e.writes.some(t=>n.has(t))}function Ke(e,n){let t=new Set(e),r=w(n,({reads:i,writes:s})=>[...i,...s]),o=w(n,i=>rr(i)?[i.name]:[]);for(let i of t){let s=rr(i)?r.get(i.name):i.writes.flatMap(
a=>o.get(a)??[]);for(let a of s??[])t.add(a)}return[...t]}function rr(e){return e.kind==="table"||e.kind==="view"}function or(e){let n=new Map;for(let[t,r]of e.wanted)n.set(t,mi(e,t,r));for(let[t,r]of e.wanted)n.get(t)==="create"&&bi(e,n,r)&&n.set(t,r.kind==="seed"?"ignore":
"otherwise");return Si(e,n)}function mi(e,n,t){let r=e.present.get(n);if(r===void 0)return"create";let i=(e.same.has(n)||r.content===t.content)&&gi(e,n,r,t);return i&&
r.state==="ready"?"keep":i&&hi(e,r)?"create":r.colour==="blue"?yi(e,n,r):Fe(r,e.needed())?"stuck":"replace"}function gi(e,n,t,r){return e.alterInPlace||e.unmoved.
has(n)?!0:Be([t],()=>r.options).length===0}function yi({pins:e,unmoved:n},t,r){return r.kind==="seed"&&n.has(t)?"ignore":r.writes.some(i=>e.has(i))||r.kind==="c\
onnector"?"otherwise":"stuck"}function hi(e,n){return(n.state==="creating"||n.state==="failed")&&n.colour!=="superseded"&&e.environment.release===e.release}function bi(e,n,t){
return t.kind==="table"||t.kind==="view"?!1:t.writes.some(r=>wi(e,n,`table:${r}`))}function wi(e,n,t){let r=e.present.get(t);return r?.colour==="blue"&&r.kind!==
"external"&&n.get(t)!=="stuck"}function Si(e,n){let t=[...e.wanted.keys()].filter(o=>n.get(o)==="replace");if(t.length===0)return n;let r=w(e.wanted,([,{reads:o,
writes:i}])=>[...o,...i]);for(let o=t.pop();o!==void 0;o=t.pop())for(let i of e.wanted.get(o)?.writes??[])for(let[s]of r.get(i)??[])n.get(s)!=="keep"||!vi(e,s)||
(n.set(s,"replace"),t.push(s));return n}function vi(e,n){let t=e.present.get(n);return t!==void 0&&t.colour!=="blue"&&t.kind!=="external"}function ir(e,n,{alterInPlace:t},r=new Set){let o=n.objects.filter(l=>l.colour==="blue"),i={release:e.hash,alterInPlace:t,unmoved:ue(e.blue),environment:n,same:r,
wanted:S(e.green),present:Le(n),pins:new Set(n.pins),needed:nr(()=>tr(n,o))},s=or(i),a=(...l)=>[...i.wanted].filter(([c])=>l.includes(s.get(c)??"keep")).map(([,
c])=>c);return{create:he(a("create","replace")),remove:he(xi(i,s)),leave:he(ji(i)),otherwise:he(a("otherwise")),stuck:he(a("stuck"))}}function xi(e,n){let{objects:t}=e.
environment,r=t.filter(o=>o.colour==="superseded"&&!e.wanted.has(u(o)));return Ke(t.filter(o=>Oi(e,n,o)),r)}function Oi(e,n,t){let r=u(t);return n.get(r)==="rep\
lace"?!0:e.wanted.has(r)||t.kind==="external"?!1:(t.colour==="green"||t.state==="removing")&&!Fe(t,e.needed())}function ji(e){let n=e.environment.objects.filter(
r=>r.colour==="blue"&&r.kind!=="external"&&!e.wanted.has(u(r))),t=new Set(n.filter(r=>r.kind!=="seed").map(r=>r.table));return n.filter(r=>r.kind!=="seed"||t.has(
r.table))}function he(e){return[...e].sort((n,t)=>u(n)<u(t)?-1:1)}function Lc(e,n,t){let{previous:r}=n,o=[Ei(e,t),...r===null?[]:[r]],i=s=>ki(n,s)&&ir(e,be(n,s),t.capabilities).stuck.length===0;return o.find(i)??null}function Ei({
blue:e,baseline:n},{substitute:t}){let r=[...ue(e)];return{...wn(e,n.commit,t),objects:r,superseded:[]}}function ki(e,n){let t=Le(e);return n.objects.every(r=>t.
get(r)?.state==="ready")}function be(e,n){let{objects:t,superseded:r,...o}=n,i=new Set(t),s=new Set(r),a=l=>{let c=u(l);return l.kind==="external"?l:i.has(c)?{...l,
colour:"blue",since:null}:l.colour!=="blue"?l:s.has(c)?{...l,colour:"superseded"}:{...l,colour:"green",since:null}};return{...e,serves:o,previous:null,switchedAt:null,
objects:e.objects.map(a)}}function we(e){let n=e.objects.filter(r=>r.kind!=="external"),t=r=>n.filter(o=>o.colour===r).map(u);return{...e.serves,objects:t("blue"),
superseded:t("superseded")}}function sr(e,n){let t=r=>{let{consumers:o,options:i,objects:s}=we(r),a=Object.entries(o).map(([l,c])=>`${l} ${T(c)}`);return er({shown:a.
sort(),options:i,objects:s})};return t(e)===t(n)}function lr(e,n){return e.phase==="rolling-back"?{...e,discarding:n}:{...e,phase:"rolling-back",discarding:n,generation:e.generation+1}}function cr(e){let{previous:n,
serves:t,proofs:r}=e;if(n===null)return Se(e);let o=r.filter(({release:i})=>i!==t.release);return Se({...be(e,n),proofs:o})}function Se(e){let{release:n,line:t}=e.
serves;return{...e,phase:"serving",release:n,line:t,...{confirmed:[],catchingUp:{},discarding:!1}}}function En(e,n,t){let r=new Set(n.map(u));return{...e,previous:He(
e,r),objects:e.objects.map(o=>r.has(u(o))?{...o,state:t}:o)}}function He({previous:e},n){return e?.objects.some(t=>n.has(t))===!0?null:e}function _e(e,n){let t=new Set(
n.map(u)),r=e.objects.filter(o=>!t.has(u(o)));if(r.every(o=>o.kind==="external")){let{generation:o,served:i,proofs:s}=e;return{...ye,generation:o,served:i,proofs:s}}
return{...e,previous:He(e,t),objects:r}}function Nc(e,n){let t=e.objects.filter(ar),r=_e(e,t.filter(o=>!n.has(u(o))));return{...r,objects:r.objects.map(o=>ar(o)?
{...o,state:"ready"}:o)}}function ar({state:e,kind:n}){return e==="retiring"&&n!=="connector"}var Rn=new Set(["deploying","validated","watching","failed"]);function Ri(e,n){return Rn.has(e.phase)&&e.release===n}function Mn(e){return e.confirmed.some(ur)}
function ur(e){return e.startsWith("switch:")}function L(e){return e.phase!=="empty"&&!e.objects.some(n=>n.colour==="blue")}var dr="settle",J="show";function Kc(e){
let{confirmed:n}=e;return n.includes(J)?e:{...e,confirmed:[...n,J]}}function Hc(e){return L(e)?{...e,confirmed:e.confirmed.filter(n=>n!==J)}:e}function fr(e){let{
phase:n,confirmed:t}=e;return n==="serving"||n==="empty"||Mn(e)?!1:L(e)||t.includes(J)||!t.includes(dr)}function Tn(e,n,t){let{phase:r,generation:o}=e;if(Ri(e,n))
return{...e,phase:r==="watching"?"watching":"deploying",release:n,line:t};let i=r==="serving"||r==="empty"?[dr]:[],s={generation:o+1,confirmed:i,catchingUp:{},discarding:!1};
return{...e,phase:"deploying",release:n,line:t,...s}}function _c(e,{release:n}){return new Set(Tn(e,n.hash,null).confirmed)}function Vc(e){let{green:n}=e.release,
t=e.steps.filter(({kind:r})=>r==="create-table"||r==="alter-table");return{plan:e,wanted:S(n),defined:new Set(z(n).keys()),defining:w(t,({object:r})=>[r]),late:new Set(
e.steps.filter(({after:r})=>r.some(ur)).map(({id:r})=>r))}}function zc(e,n,t){let r=new Map(t.flatMap(c=>Ti(n,c)).map(c=>[u(c),c])),o=Mi(e,n.plan,t);if(r.size===
0&&o.size===0)return{...e,objects:de(e.objects,t)};let i=new Set([...r.values()].map(({name:c})=>c)),s=c=>i.has(c.name)&&r.has(u(c)),a=e.objects.filter(c=>kn(c,
o)).map(u),l=e.objects.filter(c=>!s(c)).map(c=>kn(c,o)?{...c,state:"removing"}:c);return{...e,previous:He(e,new Set([...a,...r.keys()])),objects:de(Ni(l,[...r.values()]),
t)}}function Mi(e,n,t){if(!t.some(({kind:s})=>s==="remove"))return new Set;let r=new Set(e.confirmed),o=s=>s.kind==="remove"&&!r.has(s.id),i=t.some(o)?n.steps.filter(
o):[];return new Set(i.map(s=>s.object))}function kn(e,n){return e.colour!=="blue"&&n.has(e.name)}function Ti(e,n){let t=e.late.has(n.id)?"blue":"green";return pr(
e,n).flatMap(r=>{let o=e.wanted.get(r);return o===void 0?[]:[Z(o,t,"creating")]})}function pr(e,n){switch(n.kind){case"create-table":case"create-view":return[`t\
able:${n.object}`];case"start-statement":case"seed":return[`statement:${n.object}`,...Pi(e,n)];case"create-connector":return[`connector:${n.object}`];default:return[]}}
function Pi(e,n){return n.writes.filter(t=>!e.defined.has(t)).map(t=>`table:${t}`)}function Qc(e,n,t){let r=Ci(e.confirmed,t),o=Li($i(e.objects,t),n,t,r);return{
...e,objects:t.filter(({kind:i})=>i==="alter-in-place").reduce(Ae,o),confirmed:r}}function Ci(e,n){let r=n.length<10?null:new Set(e),o=i=>r===null?!e.includes(i):
!r.has(i);return[...e,...n.map(({id:i})=>i).filter(o)]}function $i(e,n){let t=new Set(n.filter(({kind:r})=>r==="remove").map(({object:r})=>r));return t.size===0?
e:e.filter(r=>!kn(r,t))}function Li(e,n,t,r){let o=new Set(t.flatMap(a=>Ai(n,a)));if(o.size===0)return e;let i=({name:a,kind:l})=>l!=="table"||(n.defining.get(a)??
[]).every(({id:c})=>r.includes(c)),s=a=>a.state!=="ready"&&o.has(u(a))&&i(a);return e.map(a=>s(a)?{...a,state:"ready"}:a)}function Ai(e,n){return n.kind==="alte\
r-table"?[`table:${n.object}`]:pr(e,n)}function Jc(e){return{...e,phase:"failed",catchingUp:{}}}var Wi=50;function mr(e,n){let t=e.proofs.filter(r=>r.release!==
n.release);return{...e,proofs:[...t,n].slice(-Wi)}}function Pn(e){return{...e,phase:"serving",confirmed:[],catchingUp:{}}}function Xc(e,n){let t=new Set(n.map(u)),
r=e.objects.filter(o=>!t.has(u(o)));return{...e,objects:Ve([...r,...n])}}function Yc(e){let n=e.objects.map(t=>t.adopted===!0?Bi(t):t);return{...e,objects:n}}function Zc(e){
let n=e.objects.map(t=>Di(t)?{...t,state:"ready"}:t);return{...e,objects:n}}function Di({adopted:e,state:n}){return e===!0&&n==="adopting"}function Bi(e){return{
...e,state:"adopting"}}function Ni(e,n){if(n.length>50)return Ve([...e,...n]);let t=[...e];for(let r of n)t.splice(Ii(t,u(r)),0,r);return t}function Ii(e,n){let[
t,r]=[0,e.length];for(;t<r;){let o=t+r>>1,i=e[o];i!==void 0&&u(i)<n?t=o+1:r=o}return t}function Ve(e){return e.map(n=>({object:n,key:u(n)})).sort((n,t)=>n.key<t.
key?-1:1).map(({object:n})=>n)}var qi=1e3;async function yr(e,n){if(!Rn.has(e.phase))return null;let t=await n.history(qi),r=t.find(({action:o,message:i})=>Gi.has(o)&&gr(i)!==null);return{since:r?.
at??null,steps:r===void 0?null:gr(r.message),done:e.confirmed.filter(o=>o.includes(":")),last:t[0]?.message??""}}var Gi=new Set(["deploy","install"]);function gr(e){
let n=/^(\d+) steps/.exec(e);return n===null?null:Number(n[1])}function tu({since:e,steps:n,done:t,last:r}){let o=n===null?"":` of ${n}`,i=n===null||n<t.length?
"":`, ${n-t.length} left`;return`${t.length}${o} steps done${i}${e===null?"":`; begun ${e}`}; last: ${r}`}function ru({plan:e,before:n}){let t=[...n].filter(r=>r.
includes(":"));return new Set([...t,...e.steps.map(({id:r})=>r)]).size}function br(e,n=new Map){let t=new Set(e),r=new Map;for(let o of t){let i=hr(o);r.set(i,[...r.get(i)??[],o])}return o=>{let i=o.join(".");if(t.has(i))return i;let s=(r.
get(hr(i))??[]).filter(a=>Ui(a,i));return n.get(i)??(s.length===1?s[0]??i:i)}}function hr(e){return e.slice(e.lastIndexOf(".")+1).toLowerCase()}function Ui(e,n){
let[t,r]=[`.${e}`.toLowerCase(),`.${n}`.toLowerCase()];return t.endsWith(r)||r.endsWith(t)}var wr={definitionOf:()=>null,names:[]};function Sr(e,n){let t=e.map(r=>({wanted:S(r),sql:Fi(r)}));return{names:e.flatMap(({tables:r})=>r.map(({name:o})=>o)),definitionOf:r=>{
let o=u(r),i=t.find(({wanted:c})=>c.get(o)?.content===r.content),s=i?.sql.get(o);if(s===void 0)return null;let a=Object.keys(i?.wanted.get(o)?.options??{}),l={...Object.
fromEntries(a.map(c=>[c,null])),...r.options};return{sql:We(s,n),options:l}}}}function Fi(e){let n=z(e),t=new Map,r=(o,i,s)=>{let a=t.get(o);a===void 0?t.set(o,
i):s&&t.set(o,`${a};
${i}`)};for(let[o,i]of n)r(`table:${o}`,i.sql,!1);for(let o of e.statements)Ki(o,n,r);return t}function Ki({kind:e,name:n,writes:t,sql:r},o,i){if(e==="alter")for(let s of t)
i(`table:${s}`,r,!0);if(!(e!=="job"&&e!=="seed")&&(i(`statement:${n}`,r,!1),e==="job"))for(let s of t)o.has(s)||i(`table:${s}`,r,!1)}function vr(e,{names:n}){let t=e.
filter(({kind:r})=>r!=="statement"&&r!=="seed"&&r!=="connector");return br([...t.map(({name:r})=>r),...n])}function Hi(e){return{...ye,generation:Math.floor(Date.parse(e.now())/1e3)}}var ve=class e{#n;#i;#t;#s;#o=Promise.resolve();#e=null;#r=null;constructor(n,t,r){this.#n=
n,this.#i=t,this.#t=r,this.#s=Hi(t)}static async open(n,t){return new e(n,t,await n.read())}get isNew(){return this.#t.environment===null}get environment(){return this.#r??
this.#t.environment??this.#s}record(n,t){let r=this.#e??this.#a(t);return r.entries.push({at:this.#i.now(),...n}),r.environment=t,this.#r=t,r.durable}assume(n){
this.#r=n}#a(n){let t=this.#o.then(()=>this.#l());return this.#o=t,t.catch(()=>{}),this.#e={entries:[],environment:n,durable:t},this.#e}async#l(){let n=this.#e;
if(this.#e=null,n!==null){try{this.#t=await this.#n.append(this.#t.at,n.entries,n.environment)}catch(t){throw this.#u(),t}this.#c()}}#c(){this.#e===null&&(this.#r=
null)}#u(){this.#e=null,this.#o=Promise.resolve(),this.#r=null}};async function Or(e,n,t){for(let[s,a]of t){let l=await a.after(n);if(l!==null)return`since ${s} had that one: ${xr(e,n,l)}`}let r=`${[...t.keys()].join(" and ")}\
 never had that one`,[o]=t,i=o===void 0?null:(await o[1].read()).environment;return o===void 0||i===null?r:`${r}; against what ${o[0]} holds now: ${xr(e,null,i)}`}
function xr(e,n,t){let r=n!==null&&t.serves.release===n,o=ze(t.objects),i=ze(S(e.green).values()),s=({content:d},p)=>o.has(p)&&o.get(p)?.content!==d,a=({colour:d},p)=>d===
(r?"blue":"green")&&!i.has(p),c=[ne("different",[...ee(i,s),...r?_i(e,t):[]]),ne("new",ee(i,(d,p)=>!o.has(p))),ne("gone",ee(o,a))].filter(d=>d!=="").join("; ");
return c===""?"no table; its accepted deviations, options or baseline are others":c}function jr(e,{objects:n}){let t=ze(n.filter(({colour:i})=>i==="blue")),r=ze(
S(e).values());return[ne("different",ee(t,({content:i},s)=>r.has(s)&&r.get(s)?.content!==i)),ne("new",ee(t,(i,s)=>!r.has(s))),ne("gone",ee(r,(i,s)=>!t.has(s)))].
filter(i=>i!=="").join("; ")}function ze(e){let n=[...e].filter(({kind:t})=>t!=="statement"&&t!=="external");return new Map(n.map(t=>[u(t),t]))}function ee(e,n){
return[...e].filter(([t,r])=>n(r,t)).map(([,{name:t}])=>t)}function _i(e,{serves:n}){return Object.entries(pe(e.green,{})).flatMap(([t,r])=>{let o=f(n.consumers,
t);return typeof r=="object"&&o!==void 0&&T(o)!==T(r)?[t]:[]})}function ne(e,n){return n.length===0?"":`${e} ${b([...n].sort(),10)}`}function Qe(e,n){let t=new Map(n.objects.map(c=>[Er(c),c])),r=new Map(n.objects.flatMap(c=>zi(c)?[[c.name,c]]:[])),o=new Set(e.objects.map(u)),i=Vi(e.objects),s=e.
objects.filter(c=>Cn(c,n)).flatMap(c=>{let d=u(c),p=t.get(d)??($n(c)?r.get(c.name):void 0);return Qi(c,p,i,n.differences.get(d)??[])}),a=n.objects.filter(c=>c.content!==
null&&!o.has(Er(c))).map(c=>U(c.name,"unknown",`${c.name} is ours, but the ledger does not know it`));return[...s,...a,...Wn(e,n)].sort((c,d)=>`${c.object} ${c.
kind}`<`${d.object} ${d.kind}`?-1:1)}function Vi(e){let n=e.filter(t=>t.kind==="statement");return new Set(n.flatMap(({writes:t,content:r})=>t.map(o=>`${o} ${r}`)))}
function Er(e){return u({name:e.name,kind:e.kind})}function Cn(e,n){return e.state!=="ready"||e.kind==="external"?!1:$n(e)||e.kind==="statement"&&n.streaming}function $n({
kind:e}){return e==="table"||e==="view"}function zi(e){return e.content===null&&$n(e)}function Qi(e,n,t,r){let{name:o}=e,i=r.length===0?"":`: ${r.join("; ")}`;if(n===
void 0)return[U(o,"missing",`${o} ${Ln}`)];if(n.content===null){let a=n.kind===e.kind?"":` as a ${n.kind}`;return[U(o,"different",`${o} is there${a}, ${kr}${i}`)]}
if(n.content!==e.content&&!t.has(`${o} ${n.content}`))return[U(o,"different",`${o} has other content than was deployed${i}`)];let{state:s}=n;return[...r.length===
0?[]:[U(o,"different",`${o} is not as it was deployed${i}`)],...s==="failed"||s==="stopped"?[U(o,s,`${o} is ${s}`)]:[]]}var Ln="is not there any more",kr="but w\
as not made by bluegreen",Rr="nothing";function An({object:e,kind:n,message:t}){return n!=="consumer"?n==="missing":t===`${e} ${Ln}`||t.startsWith(`${e} shows ${Rr}\
 instead of `)}function Mr({object:e,kind:n,message:t}){return n==="different"&&t.startsWith(`${e} is there`)&&t.includes(`, ${kr}`)}function Wn(e,{consumers:n,
differences:t}){let{consumers:r}=e.serves;return[...new Set([...Object.keys(r),...Object.keys(n)])].sort().flatMap(i=>{let s=f(r,i),a=f(n,i),l=t.get(`view:${i}`)??
[];if((s===void 0?void 0:T(s))===a&&l.length===0)return[];if(typeof s=="object"){let d=l.length===0?"":`: ${l.join("; ")}`,p=`${i} ${a===void 0?Ln:`is defined o\
therwise than was deployed${d}`}`;return[U(i,"consumer",p)]}let c=`published.${i} shows ${a??Rr} instead of ${s??"nothing"}`;return[U(`published.${i}`,"consumer",
c)]})}function U(e,n,t){return{object:e,kind:n,message:t}}async function xe(e,n,t,r=()=>!0){let o={objects:await e.observe(),consumers:await e.consumers(),streaming:e.capabilities.streaming},i=[...n.objects.filter(s=>r(
s.name)&&Cn(s,o)).flatMap(s=>Ji(s,t)),...Xi(n).filter(({about:s})=>r(s.name))];return{...o,differences:await Yi(e,i,vr(n.objects,t))}}function Ji(e,{definitionOf:n}){
let{name:t,kind:r}=e;if(r!=="table"&&r!=="view"&&r!=="statement")return[];let o=n(e);return o===null?[]:[{key:u(e),about:{name:t,kind:r},wanted:o}]}function Xi({
serves:e}){return Object.entries(e.consumers).flatMap(([n,t])=>typeof t=="string"?[]:[{key:`view:${n}`,about:{name:n,kind:"view"},wanted:{sql:t.sql,options:{}}}])}
async function Yi(e,n,t){if(n.length===0)return new Map;let r=await e.describe(n.map(({about:o})=>o));return new Map(n.flatMap(({key:o,wanted:i},s)=>{let a=r[s]??
null,l=a===null?[]:jt(i,a,t);return l.length===0?[]:[[o,l]]}))}function Tr(e,{retreat:n}){return n===null?e:{...be(e,n),phase:"deploying"}}function Cu(e,n,t){let{release:r}=n,o=S(r.green),i=e.objects.map(a=>Zi(a,o.has(u(a)),
t)),s={...e,phase:"watching",serves:{...n.serves,line:e.line},pins:n.pins,objects:Ve(es(i,r)),served:{...e.served,...Sn(i.filter(a=>a.colour==="blue"))}};return sr(
e,s)?s:{...s,previous:we(e),switchedAt:t}}function Zi(e,n,t){if(e.kind==="external")return e;let r=n?"blue":e.colour==="blue"?"superseded":e.colour;return r===e.
colour?e:{...e,colour:r,since:t}}function es(e,n){let t=e.filter(i=>i.kind!=="external"),r=new Set(t.map(u)),o=$e(n.green).filter(i=>!r.has(u(i)));return[...t,...o.
map(i=>Z(i,"blue","ready"))]}function $u(e){return{...Pn(e),release:null,line:null,serves:{...e.serves,release:null,line:null},previous:null,switchedAt:null,objects:e.
objects.map(n=>({...n,since:null}))}}function Lu(e,n,t,r){let o={...Pn(e),release:n.release.hash,line:t,serves:{...n.serves,line:t,commit:n.serves.commit??e.serves.
commit},pins:n.pins};return r===null?o:mr(o,r)}var Du={name:"blue/green",order:({steps:e})=>e,kinds:{},back:()=>[]},Je={act:e=>({do:"look",step:e}),looks:!0},Pr={act:e=>({do:"apply",step:e})},ns={"expect-ext\
ernal":{...Pr,looks:!0},"wait-caught-up":{...Je,waits:!0,counts:!0},check:Je,approve:{...Je,waits:!0,closes:!0},watch:{...Je,waits:!0},switch:{act:(e,{moves:n})=>({
do:"move",moves:n}),closes:!0},"switch-back":{act:(e,{retreat:n})=>({do:"show",consumers:n?.consumers??null}),through:(e,n)=>Tr(e,n)},remove:{act:({object:e})=>({
do:"remove",names:[e]})}};function Cr({kind:e},n){return n.kinds[e]??ns[e]??Pr}function Bn(e,n){let t=Object.entries(n).filter(([r,o])=>!$r(e,r,o));return new Set(t.map(([r])=>r))}function Xe(e,n){let{consumers:t}=e.serves,r=o=>{let i=f(n,
o)??null;return!Dn(t,o,i)&&$r(e,o,i)};return new Set([...Object.keys(t),...Object.keys(n)].filter(r))}function $r(e,n,t){let{phase:r,serves:o,previous:i,objects:s}=e;
return Dn(o.consumers,n,t)?!0:r==="rolling-back"?i!==null&&Dn(i.consumers,n,t):fr(e)?t===null||De(t)||s.some(a=>a.name===t):!1}function Dn(e,n,t){let r=f(e,n);return(r===
void 0?null:T(r))===t}function Nn(e,n,{objects:t}){let r=new Map(t.flatMap(a=>a.kind==="view"?[[a.name,a.reads]]:[])),o=a=>{let l=f(n,a);return l===void 0?[]:fe(
l)},i=a=>typeof f(n,a)=="object",s=new Set(e.flatMap(o));for(let a of s)for(let l of i(a)?o(a):r.get(a)??[])s.add(l);return s}function Lr(e,n,t){let{consumers:r}=e.
serves,o=Bn(e,n),i=l=>f(n,l)!==void 0||In(l,r,e,t),s=Object.entries(r).filter(([l])=>!o.has(l)&&i(l)),a=Object.entries(n).filter(([l])=>o.has(l));return Object.
fromEntries([...s,...a])}function In(e,n,t,r){return[...Nn([e],n,t)].every(i=>r.has(i)||typeof f(n,i)=="object")}async function te(e,n,t){let r=n.flatMap(s=>Object.entries(s)),o=new Map(r.flatMap(([s,a])=>f(t,s)===void 0?[[s,Q(s,a)]]:[]));if(o.size===0)return o;let i=await e.
describe([...o.values()].map(s=>({name:s,kind:"table"})));return new Map([...o].filter(([,s],a)=>ts(i[a]?.name??"",s)))}function ts(e,n){return`.${e}`.toLowerCase().
endsWith(`.${n}`.toLowerCase())}function _u(e,n,t){let r=n.flatMap(({consumer:o,to:i,view:s})=>i===null?[]:[[o,s??i]]);return te(e,[Object.fromEntries(r)],t)}var Ar="\
is there, but was not made as a consumer";function qn(e){return`${e} ${Ar}`}function Gn({kind:e,message:n}){return e==="consumer"&&n.endsWith(Ar)}async function Wr(e,n,t){
let r=rs(n,t.consumers),o=await te(e,[n.serves.consumers],t.consumers),i=new Set(o.values()),s=Qe(n,t).filter(({kind:l,object:c})=>l!=="consumer"||!r.has(c)||i.
has(c)),a=os(n,t.consumers);return s.map(l=>l.kind!=="consumer"?l:i.has(l.object)?{...l,message:qn(l.object)}:a.get(l.object)??l)}function rs(e,n){let{consumers:t}=e.
serves,r=[...Xe(e,n)];return new Set(r.map(o=>Q(o,f(t,o)??o)))}function os({serves:e},n){let t=Object.entries(n).filter(([r])=>f(e.consumers,r)===void 0);return new Map(
t.map(([r,o])=>{let i=De(o)?r:Q(r,o),s=`${i} is ours, but the ledger does not know it`;return[Q(r,o),{object:i,kind:"consumer",message:s}]}))}async function td({ports:e,journal:n},t){let{engine:r}=e,{environment:o}=n;switch(t.do){case"apply":return(await r.apply(t.step,Dr(o.generation,t.step))).detail;case"\
move":case"show":return Nr(r,Br(t,o));case"settle":return ls(e,o);case"adopt":return await r.adopt(t.adoptions),gn(t.adoptions.length,"object");case"remove":return await r.
retire(t.names),"";case"look":case"judge":case"permit":case"note":return""}}function Dr(e,n){return`${e}/${n.id}/${n.content??n.sql??""}`}function Br(e,{serves:n}){
if(e.do==="move")return e.moves;if(e.do!=="show"||e.consumers===null)return[];let{again:t,consumers:r}=e,o=Object.entries(n.consumers).filter(([i])=>t?.has(i)!==
!0);return me(Object.fromEntries(o),r)}var is=new Set(["apply","move","show","remove"]);function rd(e,n,t){let{generation:r}=Tn(n,e.release.hash,null);return e.
steps.flatMap(o=>{let i=Cr(o,t).act(o,e);return is.has(i.do)?[{step:o,key:Dr(r,o),moves:Br(i,n)}]:[]})}async function Nr(e,n){return n.length>0&&await e.switch(
n).catch(t=>ss(e,n,t)),gn(n.length,"consumer")}async function ss(e,n,t){if(!(t instanceof I))throw t;let r=await e.consumers(),o=({consumer:l})=>f(r,l)??null,i=n.
filter(l=>o(l)!==l.to),s=l=>l.from!==null&&o(l)===null;if(i.length===n.length&&!i.some(s))throw t;let a=i.map(l=>s(l)?{...l,from:null}:l);a.length>0&&await e.switch(
a)}var as=15e3;async function re({engine:e,clock:n}){e.capabilities.streaming&&await n.sleep(as)}async function ls(e,n){return(!L(n)||n.confirmed.includes(J))&&
await re(e),Nr(e.engine,await cs(e,n))}async function cs({engine:e},n){if(L(n)&&!n.confirmed.includes(J))return[];let{consumers:t}=n.serves,r=await e.consumers(),
i=Object.keys(t).every(c=>f(r,c)!==void 0)?[]:await e.observe(),s=new Set(i.map(({name:c})=>c)),a=await te(e,[t],r);return me(r,Lr(n,r,s)).filter(({consumer:c})=>!a.
has(c))}async function yd(e,n,t){let r=await Ir(e,n,t);return us(r)?r:(await re(t),Ir(e,n,t))}function us({lost:e,redefined:n,again:t,beside:r}){return e.length+n.length+
t.size+r.length===0}async function Ir(e,n,t){let r=await Fn(e,t),{serves:o,previous:i}=e,s=[o.consumers,...n==="go-back"&&i!==null?[i.consumers]:[]],a=await te(
t.engine,s,r.consumers);return ds(e,n,r,a)}function ds(e,n,t,r){let{serves:o,previous:i}=e,s=(n==="go-back"&&i!==null?i:o).consumers,a=new Set(me(o.consumers,s).
map(({consumer:m})=>m)),l=ps(e,n,t),{again:c,unmade:d}=gs(e,s,a,t,r),p=m=>[...r].filter(([N])=>m(N)).map(([,N])=>qn(N)),R=[...Bn(e,t.consumers)].sort(),M=fs(e,n,
t,r),B=Nn([...a,...M],s,e),Re=[...R.filter(m=>!a.has(m)),...d],pt=m=>m.map(N=>ms(N,e,t));return{lost:l.filter(({object:m})=>B.has(m)),redefined:[...pt(R.filter(
m=>a.has(m))),...p(m=>a.has(m))],again:new Set(c),gone:new Set(l.map(({object:m})=>m)),apart:[...Re.flatMap(m=>{let N=f(o.consumers,m);return N===void 0?[]:[Q(m,
N)]}),...[...r].filter(([m])=>!a.has(m)).map(([,m])=>m)].sort(),beside:[...l.filter(({object:m})=>!B.has(m)).map(qr),...pt(Re),...p(m=>!a.has(m))]}}function qr({
message:e}){return e}function fs(e,n,{consumers:t},r){if(n!=="give-up")return[];let o=i=>f(t,i)!==void 0&&!r.has(i);return[...Xe(e,t)].filter(o)}function ps(e,n,t){
let{previous:r}=e,o=new Set(r?.objects??[]);return Ye(e,t,s=>n==="go-back"?o.has(u(s)):s.colour==="blue")}function ms(e,n,{consumers:t}){let r=s=>{let a=f(s,e);
return a===void 0?{}:{[e]:a}},o={...n.serves,consumers:r(n.serves.consumers)},i={consumers:r(t),differences:new Map};return Wn({...n,serves:o},i).map(qr).join("\
; ")}function gs(e,n,t,{objects:r,consumers:o},i){let s=new Set(r.map(({name:d})=>d)),a=d=>f(e.serves.consumers,d)!==void 0&&f(o,d)===void 0,l=d=>t.has(d)||In(d,
n,e,s),c=Object.keys(n).filter(d=>a(d)&&!i.has(d));return{again:c.filter(l),unmade:c.filter(d=>!l(d))}}async function hd(e,n,t){let r=async()=>Un(e,Ye(e,await Fn(
e,t)));if(!await r()||(await re(t),!await r()))return;let o=`nothing of what the ledger of ${n} says is there: it is another platform than the ledger's, or what\
 it held is lost`;throw new I("observe",o,g("status",n))}async function bd(e,n,t){let r=new Set(n),o=async()=>{let s=Ye(e,await Fn(e,t),a=>r.has(a));return new Set(
s.flatMap(({kind:a,object:l})=>a==="missing"?[l]:[]))},i=await o();return i.size===0?i:(await re(t),o())}async function wd(e,n,t,r){let o=new Set(e.objects.filter(
n).map(({name:a})=>a)),i=async()=>{let a=await xe(r.engine,e,t,l=>o.has(l));return Ye(e,a,n)},s=await i();return s.length===0?s:(await re(r),i())}function Un({objects:e},n){
let t=new Set(n.flatMap(({kind:o,object:i})=>o==="missing"?[i]:[])),r=e.filter(Gr);return r.length>0&&r.every(({name:o})=>t.has(o))}function Gr({kind:e,state:n}){
return(e==="table"||e==="view")&&n==="ready"}async function Fn(e,{engine:n}){return{...await xe(n,e,wr,()=>!1),streaming:!1}}function Ye(e,n,t=()=>!0){let r=e.objects.
filter(s=>Gr(s)&&t(s)),o=new Set(r.map(({name:s})=>s)),i=({kind:s,object:a})=>(s==="missing"||s==="different")&&o.has(a);return Qe(e,n).filter(i)}function Ur(e,n,t){if(Un(vs(n),e))return Kn(n,t,js(t));if(xs(n,e))return Kn(n,t,Es(t,Kr(n,e)));let r=Hn(e,n);if(r.length===0)return Ss(e,t);let o=({object:l})=>n.
objects.some(({name:c,colour:d})=>c===l&&d==="green"),i=r.filter(l=>!o(l)),s=i.every(({kind:l})=>l==="consumer"),a=Hr(n);return i.length===0||a&&s&&i.length<r.length?
ys(r.filter(o),t):Rs(i,e,n)?hs(t):i.every(An)?s?a?bs(t):ws(n,t):Kn(n,t,ks(i)):Ms(i,n,t)}function ys(e,{name:n}){let t=oe(e.filter(Mr)),r=g("rollback",n,"--disca\
rd"),o="give up what is in hand: it is made anew by the next deploy";if(t.length===0)return{next:r,waits:null,line:o};let i=`what others made in place of ${b(t,
5)}`;return{next:r,waits:`once ${i} is dropped or renamed`,line:`drop or rename ${i}, and ${o}`}}function hs({name:e}){return{next:g("rollback",e,"--discard"),waits:null,
line:"go back behind the last switch, and deploy again"}}function bs({name:e}){return{next:g("rollback",e),waits:null,line:"give up what is in hand: consumers a\
re made again, and what is made stays for the next deploy"}}function ws({phase:e,line:n},{name:t}){let r="deploy again: consumers that are not there are made ag\
ain",o=e==="serving"||n===null?null:`on ${n}`;return{next:g("deploy",t),waits:o,line:r}}function Ss(e,{name:n}){let t=oe(e),r=t.length===1?"is":"are";return{next:g(
"deploy",n),waits:`once ${b(t,5)} ${r} put back as deployed, dropped or renamed`,line:`put back, drop or rename ${b(t,5)}: nobody is served by it, and what is n\
ot there is made anew where a release wants it`}}function Hn(e,{objects:n}){let t=new Set(n.flatMap(({name:r,colour:o})=>o==="superseded"?[]:[r]));return e.filter(
({kind:r,object:o})=>r==="consumer"||r!=="unknown"&&t.has(o))}function vs(e){return{...e,objects:e.objects.filter(({colour:n})=>n!=="superseded")}}function xs({
objects:e},n){let t=Kr({objects:e},n),r=new Set([...n.filter(Os).map(({object:a})=>a),...t]),o=new Set(n.filter(An).map(({object:a})=>a)),i=e.filter(({kind:a,state:l})=>(a===
"table"||a==="view")&&l==="ready"),s=({name:a})=>r.has(a)||o.has(a);return i.length>1&&i.every(s)&&i.some(({name:a})=>r.has(a))}var Fr="is there, but was not ma\
de by bluegreen";function Os({object:e,message:n}){return n===`${e} ${Fr}`}function Kr({objects:e},n){let t=new Set(e.filter(({kind:o})=>o==="view").map(({name:o})=>o)),
r=({object:o,message:i})=>t.has(o)&&i.startsWith(`${o} ${Fr}: `);return oe(n.filter(r))}function Kn(e,n,t){let{name:r,removal:o}=n,i=e.serves.commit??e.serves.line,
s=g("install",r,...i===null?[]:["--ref",i]);return{next:o===void 0?s:`${o} && ${s}`,line:"begin anew: remove the ledger, and install what served; what is there \
is taken over, and what is not is made again",waits:`once it is sure that ${t}`}}var js=({name:e})=>`the platform of ${e} is the right one, and what it held is \
lost for good`;function Es({name:e},n){let t=`the platform of ${e} has lost what it knew of bluegreen`;if(n.length===0)return t;let[r,o]=n.length===1?["is","it \
is"]:["are","they are"];return`${t}, and ${b(n,5)} ${r} dropped or renamed: ${o} made as git says`}function ks(e){let n=oe(e);return`${b(n,5)} cannot be put bac\
k as ${n.length===1?"it was":"they were"}, and nobody has to go back behind what serves`}function Hr(e){return["deploying","validated","failed"].includes(e.phase)&&
!Mn(e)}function Rs(e,n,t){let{previous:r}=t;if(r===null||Hr(t))return!1;let o=new Set(r.objects.map(s=>s.slice(s.indexOf(":")+1))),i=({kind:s,object:a})=>s==="u\
nknown"||!o.has(a);return e.every(({kind:s})=>s!=="consumer")&&n.every(i)}function oe(e){return[...new Set(e.map(({object:n})=>n))]}function Ms(e,{serves:n},{name:t}){
let r=oe(e.filter(Gn)),o=oe(e.filter(a=>!Gn(a))),i=n.commit===null?"":` (${n.commit.slice(0,12)} in git says how)`,s=[...r.length===0?[]:[`what others made in p\
lace of ${b(r,5)} is dropped or renamed`],...o.length===0?[]:[`${b(o,5)} ${o.length===1?"is":"are"} put back as deployed`]];return{next:g("deploy",t),waits:`onc\
e ${s.join(", and ")}`,line:`put back what was removed or changed by hand${i}: ${g("status",t)} then says nothing of it`}}var F={id:"",kind:"",object:"",after:[],strategy:"none",inverse:null,file:"",line:0,sql:null,content:null,properties:{},touches:[],reads:[],writes:[]};function Md(e){
let n={drafts:new Map(e.map(t=>[t.id,t])),states:new Map,after:new Map,levels:new Map};for(let t of[...n.drafts.keys()].sort())Ts(n,t);return[...n.drafts.values()].
map(t=>({...t,after:n.after.get(t.id)??[],level:n.levels.get(t.id)??0})).sort((t,r)=>t.level-r.level||(t.id<r.id?-1:1))}function Ts(e,n){let t=[n];for(let r=t.at(
-1);r!==void 0;r=t.at(-1)){let o=e.states.get(r);if(o===void 0){Ps(e,r),t.push(...Cs(e,r));continue}t.pop(),o==="open"&&$s(e,r)}}function Ps(e,n){let r=[...new Set(
e.drafts.get(n)?.after??[])].filter(o=>e.drafts.has(o)&&o!==n);e.states.set(n,"open"),e.after.set(n,r.filter(o=>e.states.get(o)!=="open").sort())}function Cs(e,n){
return(e.after.get(n)??[]).filter(t=>!e.states.has(t)).reverse()}function $s(e,n){let t=(e.after.get(n)??[]).filter(r=>e.states.get(r)==="done");e.after.set(n,t),
e.levels.set(n,t.reduce((r,o)=>Math.max(r,(e.levels.get(o)??0)+1),0)),e.states.set(n,"done")}function Ld(e,n){let t=w(e,({reads:o,writes:i})=>[...o,...i]),r=o=>Ls(o)?(t.get(o.name)??[]).filter(i=>i!==o):[];return e.map(o=>({...F,id:`remove:${o.name}`,kind:"\
remove",object:o.name,after:[...n,...r(o).map(i=>`remove:${i.name}`)],inverse:"deploying the earlier revision again makes it anew",writes:[o.name]}))}function Ls({
kind:e}){return e==="table"||e==="view"}function Ad(e){let{name:n,file:t,line:r}=e;return{...F,id:`wait-caught-up:${n}`,kind:"wait-caught-up",object:n,after:[`s\
tart-statement:${n}`],file:t,line:r,reads:e.writes}}function Wd(e,n,t,r){let o=[...new Set([e.blue,e.green])];return{...F,id:`check:${e.green}`,kind:"check",object:e.
green,after:n,file:t,line:r,reads:o}}function Dd(e,n){return{...F,id:`approve:${e}`,kind:"approve",object:e,after:n}}function Bd(e,n,t,r){let o=t.flatMap(({consumer:i,
from:s,view:a})=>s===null?[]:[a===void 0?s:i]);return{...F,id:`${e}:${n}`,kind:e,object:n,after:r,inverse:e==="switch"?"consumers back to what they showed: blue\
green rollback":null,touches:e==="switch"?[...new Set(o)].sort():[],writes:t.map(bn)}}function Nd(e,n){return{...F,id:`watch:${e}`,kind:"watch",object:e,after:n}}
function Vr(e,n,t){let{table:r,key:o,before:i}=e;return{...F,id:`alter-in-place:${r}:${o}`,kind:"alter-in-place",object:r,after:t,inverse:_r(r,o,i),file:n.file,
line:n.line,sql:_r(r,o,e.after),properties:e.after===null?{}:{[o]:e.after},touches:[r],writes:[r]}}function _r(e,n,t){let r=e.split(".").map(o=>`\`${o.replaceAll(
"`","``")}\``).join(".");return t===null?`ALTER TABLE ${r} RESET (${_n(n)})`:`ALTER TABLE ${r} SET (${_n(n)} = ${_n(t)})`}function _n(e){return`'${e.replaceAll(
"'","''")}'`}var As={begun:e=>e,through:e=>e,failed:e=>e},Ws=new Set(["note","look","judge","permit"]);function A(e){let{recording:n,...t}=e;return{step:null,after:[],changes:!Ws.
has(t.act.do),works:!0,lasts:!1,words:()=>null,...t,recording:{...As,...n}}}function Ze(e){let n=Ds(e),t=({id:o})=>n.get(o)??0,r=e.toSorted((o,i)=>t(i)-t(o));return{
legs:r,ids:new Set(n.keys()),ranks:new Map(r.map(({id:o},i)=>[o,i])),followers:w(e,({after:o})=>o),lasting:new Set(e.filter(({lasts:o})=>o).map(({id:o})=>o))}}function Ds(e){
let n=new Map(e.map(i=>[i.id,i])),t=new Map;for(let{after:i}of e)for(let s of i)t.set(s,(t.get(s)??0)+1);let r=new Map(e.map(({id:i})=>[i,1])),o=e.filter(({id:i})=>!t.
has(i));for(let i of o)for(let s of i.after){let a=n.get(s);if(a===void 0)continue;r.set(s,Math.max(r.get(s)??1,(r.get(i.id)??1)+1));let l=(t.get(s)??1)-1;t.set(
s,l),l===0&&o.push(a)}return r}function Gd(e,n,t){return zr(n).reduce((r,o)=>o.recording.begun(r,o.legs,t),e)}function Ud(e,n,t){let r=n.filter(({outcome:i})=>i===
"through").map(i=>i.leg),o=zr(r).reduce((i,s)=>s.recording.through(i,s.legs,t),e);return n.filter(({outcome:i})=>i==="failed").reduce((i,s)=>s.leg.recording.failed(
i,s,t),o)}function zr(e){return e.reduce((n,t)=>{let r=n.at(-1);return r?.recording===t.recording?r.legs.push(t):n.push({recording:t.recording,legs:[t]}),n},[])}function ef(e,n,t,r){let o=Is(e,t),i=qs(e,n,r,Qr(o)),s=Fs(e,n,r.gone).map(c=>Ks(c,i.id)),a=Ns(e,n,i.id),l=[...s,...a];return Ze([...o,i,...l,Gs(n,r,[i.id,...Qr(
l)])])}function Bs({objects:e,previous:n},t){if(t==="give-up"||n===null)return[];let r=new Set(n.objects);return e.filter(o=>o.kind==="connector"&&o.colour==="b\
lue"&&!r.has(u(o)))}function Ns(e,n,t){let r=Bs(e,n);if(r.length===0)return[];let o="remove:connectors";return[A({id:o,step:{id:o,kind:"remove",object:"connecto\
rs"},after:[t],act:{do:"remove",names:r.map(({name:i})=>i)},recording:{begun:i=>En(i,r,"removing"),through:i=>_e(i,r)},words:i=>i===null?null:{action:"rollback",
object:"connectors",message:b(r.map(({name:s})=>`${s} is removed`),10)}})]}function Qr(e){return e.map(({id:n})=>n)}function Is(e,n){let t=o=>o.slice(0,o.indexOf(
":"))in n.kinds,r=o=>({...o,confirmed:o.confirmed.filter(i=>!t(i))});return n.back(e).map(o=>{let{id:i,after:s}=o;return A({id:i,step:o,after:s,act:{do:"apply",
step:o},recording:{through:r}})})}function qs({previous:e},n,{again:t,discarding:r},o){let i=n==="give-up"?{do:"settle"}:{do:"show",consumers:e?.consumers??null,
again:t};return A({id:"switch-back:consumers",step:{id:"switch-back:consumers",kind:"switch-back",object:"consumers"},after:o,act:i,recording:{begun:n==="give-u\
p"?s=>s:s=>lr(s,r)},words:s=>Vn(s===null?"consumers go back to blue":"consumers are back")})}function Vn(e){return{action:"rollback",object:"consumers",message:e}}
function Gs(e,{discarding:n},t){let r=e==="give-up"?Se:cr;return A({id:"over",after:t,act:{do:"note"},recording:{through:o=>Us(r(o),n)},words:o=>o===null?null:Vn(
"consumers show blue again")})}function Us(e,n){return{...e,discarding:n&&zn(e).length>0}}function nf(e){let n=A({id:"settle:consumers",act:{do:"settle"}});return Ze(
[n,A({id:"stay",after:[n.id],act:{do:"note"},recording:{through:Se},words:t=>t===null?null:Vn(`given up, and consumers show green: ${e}`)})])}function Fs(e,n,t){
let r=n==="give-up"?we(e):e.previous;if(r===null)return[];let o=new Set(r.objects),i=e.objects.filter(s=>o.has(u(s))&&!t.has(s.name));return Be(i,s=>f(r.options,
s.name)??{})}function Ks(e,n){let t={...Vr(e,{file:"",line:0},[n]),level:0};return A({id:t.id,step:t,after:[n],act:{do:"apply",step:t},recording:{begun:r=>({...r,
objects:de(r.objects,[t])}),through:r=>({...r,objects:Ae(r.objects,t)})},words:()=>({action:"rollback",object:e.table,message:t.sql??""})})}function zn({objects:e}){
let n=e.filter(t=>t.kind!=="external"&&!Hs(t));return Ke(n.filter(t=>t.colour==="green"),n.filter(t=>t.colour==="superseded"))}function Hs({adopted:e,colour:n}){
return e===!0&&n==="green"}function tf(e,n,t){let r=e.map(s=>s.name),o=s=>n==="removing"?{discarding:s}:{},i={action:n==="removing"?"discard":"retire",object:`${r.
length} objects`};return Ze([A({id:`remove:${i.object}`,step:{id:`remove:${i.object}`,kind:"remove",object:i.object},act:{do:"remove",names:r},recording:{begun:s=>({
...En(s,e,n),...o(!0)}),through:s=>({..._e(s,e),...o(!1)})},words:s=>s===null?{...i,message:b(r,10)}:s.error===null?{...i,message:t}:null})])}var lf={requires:null,proofAge:null,requiredBy:[],freeze:[],soak:0,catchUp:6*36e5,catchUpLag:0,catchUpSoak:0,retireAfter:0,autoRollback:!0,concurrency:1,runLimit:null},
_s=864e5;function cf(e){let[n="",t="",r]=e.split("/"),o=Date.parse(n.trim()),i=Date.parse(t.trim());if(r!==void 0||Number.isNaN(o)||Number.isNaN(i))return null;
let s=/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(t)?i+_s:i;return o<s?{text:e,from:o,until:s}:null}function Vs({freeze:e},n,t){let r=Jr(e,t);return r===void 0?null:`${n} \
is frozen (freeze: ${r.text}) until ${new Date(r.until).toISOString()}`}function en({freeze:e},n){let t=Jr(e,n);if(t===void 0)return null;let r=new Date(t.until).
toISOString();return en({freeze:e.filter(o=>o!==t)},r)??r}function Jr(e,n){let t=Date.parse(n);return e.find(({from:r,until:o})=>r<=t&&t<o)}function uf(e,n,t,r){
let o=Vs(e,n,t);if(o!==null)throw r?zs(e,n,t,o):new I("freeze",o,g("deploy",n,"--until","validate"))}function zs(e,n,t,r){let o=`after ${en(e,t)??t}`;return new I(
"freeze",r,g("deploy",n),[],o)}async function df(e,n,t,r){if(n===null||n===e.hash)return;let o=await Or(e,n,r);throw new I("release",`the release is ${e.hash}, \
not ${n}; ${o}`,g("plan",t))}function Yr(e,n){let t=Qs(e,n);return n.lease===null||t.next===null?t:{...t,waits:`once ${n.lease.holder} has ended`}}function Qs(e,n){let{phase:t}=e;if(t==="em\
pty"&&n.drift.length>0)return Js(n.name);if(t==="empty"||L(e))return nn(g("install",n.name));if(t==="rolling-back")return nn(yn(n.name,e.discarding));if(Hn(n.drift,
e).length===0)return Xs(e,n);let{next:r,waits:o}=Ur(n.drift,e,n);return{next:r,waits:o}}function Js(e){let t=`once it is known which commit serves there: where \
that is not the baseline, ${g("install",e,"--ref","REF")} takes it`;return{next:g("install",e),waits:t}}function Xs(e,n){if(e.phase==="serving")return nn(Ys(e)?
Xr(n):null);if(e.phase==="watching")return Qn(e,g("deploy",n.name));if(Zs(e))return nn(Xr(n));let t=en(n.rules,n.now);return t===null?Qn(e,g("deploy",n.name)):e.
phase==="validated"?{next:g("deploy",n.name),waits:`after ${t}`}:Qn(e,g("deploy",n.name,"--until","validate"))}function Ys(e){return e.discarding&&zn(e).length>
0}function Xr({name:e}){return yn(e,!0)}function nn(e){return{next:e,waits:null}}function Qn({line:e},n){return{next:n,waits:e===null?null:`on ${e}`}}function Zs({
phase:e,proofs:n,release:t}){return e==="failed"&&n.some(r=>r.release===t&&r.outcome!=="pass")}async function Rf(e,n){let{environment:t}=await ve.open(n.ledger,n.clock),[r,o]=[await Zr(e,t),await n.lease.held(n.clock.now())],i=await xe(n.engine,t,r.definitions),
s=await Wr(n.engine,t,i),a=await ea(n.engine,t);return eo(e,t,{...r,jobs:a,drift:s,problem:null,lease:o},n)}async function Mf(e,n,t){let{environment:r}=await ve.
open(n.ledger,n.clock),[o,i]=[await Zr(e,r),await n.lease.held(n.clock.now())];return eo(e,r,{...o,jobs:[],drift:[],problem:t,lease:i},n)}async function ea(e,{objects:n}){
let t=n.flatMap(({kind:r,name:o})=>r==="statement"?[o]:[]);return await e.running?.(t)??[]}async function Zr({git:e,substitute:n},t){let{commit:r}=t.serves,[o,i]=[
await e.at(r),await e.baseline()],s=[o,i?.pipeline??null].filter(a=>a!==null);return{definitions:Sr(s,n),baseline:ta(t,i)}}async function eo({environment:e,rules:n,
history:t},r,{jobs:o,drift:i,problem:s,lease:a,baseline:l},{ledger:c,clock:d}){return{environment:e,state:na(r)?"empty":r.phase,release:r.release,serving:r.serves.
tables,objects:r.objects.map(({name:p,kind:R,colour:M,state:B})=>({name:p,kind:R,colour:M,state:B})),jobs:o,drift:i,baseline:l,problem:s,progress:await yr(r,c),
...Yr(r,{name:e,removal:c.removal,rules:n,drift:i,lease:a,now:d.now()}),lease:a,history:t>0?await c.history(t):[]}}function na(e){return e.phase==="serving"&&L(
e)}function ta(e,n){if(n===null||e.phase==="empty")return null;let{revision:t,pipeline:r}=n,o=t.commit!==null&&t.commit===e.serves.commit;return{...t,differences:o?
"":jr(r,e)}}function Tf({baseline:e}){return e===null||e.differences===""?[]:[`what serves is not what ${e.ref} says: ${e.differences}`]}function Cf(e,n,t,r){return{environment:e,outcome:n,message:t,warnings:[],next:null,changes:r}}function $f(e){return e.map(n=>n.touches.length===0?n.id:`${n.id}\
 (${n.touches.join(", ")})`)}function Af(e,n=[]){let t=no(e),r=new Map([...t,...no(n)]),o=ra([...r.values()]),i=new Map([...r].map(([l,c])=>[l,oa(c,o)])),s=new Map;for(let[l,c]of t){let d=i.
get(l)??c;(s.get(d)?.length??0)<c.length&&s.set(d,c)}let a=new Map([...i].map(([l,c])=>[l,s.get(c)??c]));return sa(a,o)}function no(e){let n=new Map;for(let t of e){
let r=t.join("");n.has(r)||n.set(r,t)}return n}function ra(e){let n=new Map;for(let t of e)for(let r=1;r<t.length;r++){let o=t.slice(r).join(""),i=n.get(o);i===
void 0?n.set(o,[t]):i.push(t)}return n}function oa(e,n){let t=n.get(e.join(""))??[],r=[...t].sort((i,s)=>s.length-i.length)[0];return r===void 0?e:t.every(i=>ia(
i,r))?r:e}function ia(e,n){let t=n.length-e.length;return e.every((r,o)=>n[t+o]===r)}function sa(e,n){let t=aa([...e.values()]),r=s=>(t.get(s.join("."))??0)>1?s.
map(la).join("."):s.join("."),o=new Map([...e].map(([s,a])=>[s,r(a)])),i=new Map([...e.values()].map(s=>[r(s),s]));return{idOf:s=>o.get(s.join(""))??s.join("."),
lastPart:s=>i.get(s)?.at(-1)??s,qualifier:s=>i.get(s)?.slice(0,-1).join(".")??"",longer:s=>{let l=(n.get(i.get(s)?.join("")??"")??[]).map(c=>e.get(c.join(""))??
c);return[...new Set(l.map(r))].sort()}}}function aa(e){let n=new Map;for(let t of e){let r=t.join("."),o=n.get(r)??new Set;n.set(r,o.add(t.join("")))}return new Map(
[...n].map(([t,r])=>[t,r.size]))}function la(e){return e.includes(".")?`\`${e}\``:e}var ca=new Set(["create-table","create-view","alter-table","alter-view","alter-materialized-table"]),ua=new Set(["insert","statement-set","create-table-as","cre\
ate-materialized-table"]),da=new Set(["insert-values","statement-set-values"]);function tn(e){return ca.has(e.kind)?"definition":ua.has(e.kind)?"job":da.has(e.kind)?
"seed":"script"}function fa(e){return e.definition!==null}function Df(e){return tn(e)==="definition"&&!fa(e)}function Bf(e){let n=tn(e);return n==="job"||n==="s\
eed"||e.kind==="create-view"}function to(e,n,t){let{use:r,setting:o}=e;return r===null&&o===null?n:{space:r===null?n.space:pa(r,n.space,t),settings:o===null||r!==null?n.settings:ga(o,n.settings)}}
function pa(e,n,t){let r=e.catalog===null?n.database:t.database;return{catalog:e.catalog??n.catalog,database:e.database??r}}var ma=/^(sql-client\..*|pipeline\.name|table\.dml-(a?sync))$/;
function ga({key:e,value:n},t){if(e===null)return Oe;if(ma.test(e))return t;let r=Object.entries(t).filter(([o])=>o!==e);return Object.fromEntries(n===null?r:[...r,
[e,n]])}var Oe={};function ro(e,{settings:n}){return e==="job"||e==="seed"?n:Oe}function If({properties:e},{file:n,settings:t}){let r=e.get(n);return r===void 0?
t:t===Oe?r:{...r,...t}}function Ff(e,n,t){let r={space:t,settings:Oe};return n.statements.map((o,i)=>{let s=tn(o),{space:a}=r,l={file:e,sql:n,statement:o,ordinal:i,part:s,space:a,settings:ro(
s,r)};return r=to(o,r,t),l})}function oo(e,n){return ya(e.parts.map(t=>t.text),n)}function ya(e,n){let t=e.length===1&&n.database!==null?[n.database,...e]:e;return t.
length===2&&n.catalog!==null?[n.catalog,...t]:t}function Kf(e){return e.flatMap(n=>n.statement.names.map(t=>oo(t,n.space)))}function Hf(e,n){return e.statement.
names.map(t=>({name:t,table:n.idOf(oo(t,e.space))}))}function _f(e){return e.sql.text.slice(e.statement.start,e.statement.end)}function Jn(e,n,t){let r=(o,i,s)=>{let a=bt(n,t);return[{target:i,by:s,relation:V(o,a),scope:a}]};switch(e.type){case"query-statement":return r(e.query,null,null);case"\
insert":return r(e.query,e.target.name,e);case"statement-set":return e.inserts.flatMap(o=>r(o.query,o.target.name,o));case"create-table":return e.query===null?[]:
r(e.query,e.target.name,e);case"alter":return e.query===null?[]:r(e.query,e.target.name,null);case"wrapper":return ha(e.verb)?Jn(e.inner,n,t):[];case"update":case"\
delete":case"merge":case"use":case"command":return[]}}function ha(e){return e==="execute"||e==="compile-and-execute"}function X(e,n){switch(e.type){case"literal":return e.kind==="null"?!1:e.kind==="boolean"?ie(e,n)==="TRUE":null;case"unary":{let t=e.operator==="NOT"?X(e.operand,
n):null;return t===null?null:!t}case"chain":return ba(e,n);default:return null}}function ba({operators:e,operands:n},t){let[r=""]=e;if(r!=="AND"&&r!=="OR")return wa(
r,n,t);let o=n.map(s=>X(s,t)),i=r==="OR";return o.includes(i)?i:o.includes(null)?null:!i}function wa(e,[n,t,r],o){if(n?.type!=="literal"||t?.type!=="literal"||r!==
void 0||n.kind!==t.kind||n.kind!=="number"&&n.kind!=="string")return null;let i=n.kind==="number"?Number(ie(n,o))-Number(ie(t,o)):null,s=i===null?ie(n,o)===ie(t,
o):i===0;switch(e){case"=":return s;case"<>":case"!=":return!s;case"<":return i===null?null:i<0;case">":return i===null?null:i>0;default:return null}}function ie({
start:e,end:n},t){let r=t.slice(e,n);return r.startsWith("'")?r:r.toUpperCase()}function rn({limit:e},n){return e!==null&&Xn(e,n)}function Xn(e,n){return e.type===
"literal"&&e.kind==="number"&&Number(ie(e,n))===0}var Sa=60,io=new WeakMap;function j({made:e},n=0){if(n>Sa)return!1;let t=io.get(e);if(t!==void 0)return t;let r=va(e,n);return io.set(e,r),r}function va(e,n){switch(e.
type){case"select":return xa(e.select,e.scope,n);case"ordered":return rn(e.query,e.scope.text)||j(e.input,n+1);case"renamed":case"extended":return j(e.input,n+1);case"\
set-operation":{let[t,...r]=e.terms.map(i=>j(i,n+1)),o=e.operation.operators[0]??"";return o.startsWith("UNION")?t===!0&&!r.includes(!1):t===!0||o.startsWith("I\
NTERSECT")&&r.includes(!0)}default:return!1}}function xa(e,n,t){return e.groupBy===null&&_(e)!==null?!1:Yn(e,n)||Zn(n,t)}function Yn({where:e},{text:n}){return e!==
null&&X(e,n)===!1}function Zn(e,n=0){let[t]=e.entries;return t===void 0?!1:e.joins.reduce((r,o)=>Oa(o,r,e,n),j(t.relation,n+1))}function Oa({join:e,right:n},t,r,o){
let i=r.entries[n],s=i!==void 0&&j(i.relation,o+1),a=et(e.on,r);switch(e.kind){case"LEFT":return t;case"RIGHT":return s;case"FULL":return t&&s;default:return t||
s||a}}function et(e,{text:n}){return e!==null&&X(e,n)===!1}function on(){return{reasons:[],views:[],relations:[],columns:[],seen:new Set,readsUnknown:!1,readsChanges:!1}}function h(e,n,t){e.reasons.push({what:n,at:t})}function so(e,{
schema:n}){n===null?e.readsUnknown=!0:Ot(n)&&(e.readsChanges=!0)}function K(e,n){e.seen.has(n.made)||(e.seen.add(n.made),e.relations.push(n))}function x(e,n){e.
seen.has(n.source)||(e.seen.add(n.source),e.columns.push(n))}function v(e,n){K(e,n);for(let t of n.columns)x(e,t)}function Y(e,n,t){for(let r of n)E(e,r,t)}function E(e,n,t,r="sub-query"){switch(n.type){case"path":{let o=q(n.parts,t);o.type==="column"?x(e,o.column):v(e,o.relation);
return}case"subquery":ao(e,n,t,r);return;case"call":n.over!==null&&h(e,`${n.name.toUpperCase()} OVER`,n.start),$(n,o=>E(e,o,t));return;default:$(n,o=>E(e,o,t,lo(
n)))}}function ao(e,{query:n,start:t},r,o){let i=V(n,r);o!=="sub-query"&&j(i)||(h(e,o,t),v(e,i))}function nt(e,n,t){let r=lo(n);$(n,o=>{o.type==="subquery"&&r!==
"sub-query"?ao(e,o,t,r):nt(e,o,t)})}function se(e,n,t){n!==null&&X(n,t.text)===null&&E(e,n,t)}function lo(e){return e.type==="membership"?`${e.operator} (SELECT\
 \u2026)`:e.type==="unary"&&e.operator==="EXISTS"?"EXISTS":"sub-query"}function sn(e,n){let{schema:t}=e;return t?.object!=="view"||t.query===null?null:{view:e,query:t.query,column:n}}function co(e,{source:n}){switch(n.type){case"stored":{let t=sn(n.table,n.name);t!==null&&e.views.push(t);return}case"computed":E(e,n.expression,n.scope);return;case"\
field":E(e,n.row,n.scope);return;case"combined":for(let t of n.columns)x(e,t);return;case"optional":x(e,n.column);return;case"produced":Y(e,n.from,n.scope);for(let t of n.
whole)v(e,t);return;case"unknown":return}}function tt(e,n){let t=St(e,n);return t!==null?t.time:e.type==="path"?ja(e.parts.at(-1)?.text??""):null}function ja(e){return/proc_?(essing_?)?time/i.test(e)?"p\
roctime":/row_?time/i.test(e)?"rowtime":null}function an(e,n){let t=new Set(n.joins.flatMap(r=>uo(r,n)));n.entries.forEach(({relation:r,asOf:o},i)=>{t.has(i)||K(e,r),o!==null&&E(e,o,n)});for(let r of n.joins)
uo(r,n).length===0&&Ea(e,r,n);for(let r of n.shared)x(e,r)}function uo({join:e,right:n,end:t},r){let[o,i]=e.kind==="LEFT"?[n,t]:e.kind==="RIGHT"?[0,n]:[0,0];if(i-
o!==1)return[];let s=r.entries[o];return et(e.on,r)||s!==void 0&&j(s.relation)?[o]:[]}function Ea(e,{join:n,right:t,end:r},o){let i=o.entries[t],s=Me(o,r),a=i===
void 0?null:ka(n.kind,i,s);a!==null&&h(e,a,n.start),se(e,n.on,s)}function ka(e,{relation:n,asOf:t},r){return t!==null?Ma(t,n,r)?null:"temporal join":fo(n)?"temp\
oral join":rt(n)?null:e===","?"join":`${e} JOIN`}var Ra=new Set(["kafka","upsert-kafka","datagen","pulsar","kinesis"]);function Ma(e,n,t){let{made:r}=n,o=r.type===
"table"?r.table.schema:null;if(o?.object==="view")return!1;let i=o?.options.get("connector")??"";return tt(e,t)==="proctime"&&!Ra.has(i)&&!i.endsWith("-cdc")}var Ta=20;
function rt({made:e},n=0){if(n>Ta)return!1;switch(e.type){case"unnest":return!0;case"function":return e.inputs.length===0;case"renamed":return rt(e.input,n+1);case"\
select":{let{select:t,scope:r}=e;return r.entries.length>0&&r.entries.every(({relation:i})=>rt(i,n+1))&&t.groupBy===null&&t.quantifier!=="DISTINCT"&&_(t)===null}default:
return!1}}function fo({made:e}){if(e.type==="renamed")return fo(e.input);if(e.type!=="function"||e.inputs.length>0)return!1;let[n]=e.rest;return e.rest.length===
1&&n?.type==="path"&&tt(n,e.scope)!==null}function ln(e,{columns:n}){for(let t of n)Pa(t)||x(e,t)}function Pa({source:e}){return e.type==="computed"&&po(e.expression)}function po(e){if(e.type==="subquer\
y")return!0;let n=!1;return $(e,t=>{n||=po(t)}),n}function mo(e,n,t,r){if(!(Yn(n,t)||Zn(t))){if(an(e,t),!Ca(n,t))for(let{relation:o}of t.entries)ln(e,o);$a(e,n,t),se(e,n.where,t),se(e,n.having,t),se(e,n.qualify,
{...t,output:r});for(let{expression:o}of n.items)nt(e,o,t);n.quantifier==="DISTINCT"&&n.from!==null&&(h(e,"DISTINCT",n.start),v(e,r))}}function Ca(e,{entries:n}){
let{where:t,groupBy:r,having:o,qualify:i,quantifier:s}=e;return t!==null||r!==null||o!==null||i!==null?!1:n.length===1&&s!=="DISTINCT"&&_(e)===null}function $a(e,n,t){
if(n.groupBy!==null){h(e,"GROUP BY",n.groupBy.start);for(let o of n.groupBy.items)go(e,o,t);return}let r=_(n);r!==null&&h(e,r.name.toUpperCase(),r.start)}function go(e,n,t){
if(n.type==="GROUPING SETS")for(let r of n.sets)go(e,r,t);else Y(e,n.expressions,t)}function yo(e){let n=on();return Aa(n,e),v(n,e),ot(n)}function ho(e){let n=on();return K(n,e),ot(n)}function bo(e){let n=on();return x(n,e),ot(n)}function ot(e){
for(;e.relations.length+e.columns.length>0;)La(e);return e}function La(e){let n=e.relations.pop(),t=n===void 0?e.columns.pop():void 0;n!==void 0&&Wa(e,n),t!==void 0&&
co(e,t)}function Aa(e,{made:n}){if(n.type!=="ordered"||n.query.limit!==null||rn(n.query,n.scope.text))return;let[t]=n.query.orderBy;t!==void 0&&h(e,"ORDER BY",t.
expression.start)}function Wa(e,n){if(j(n))return;let{made:t}=n;switch(t.type){case"table":Ba(e,t);return;case"select":mo(e,t.select,t.scope,n);return;case"join\
ed":an(e,t.scope);return;case"ordered":Na(e,t);return;case"set-operation":Ia(e,t);return;case"values":return;case"renamed":case"extended":K(e,t.input);return;default:
Da(e,t)}}function Da(e,n){switch(n.type){case"unnest":Y(e,n.unnest.arguments,n.scope);return;case"function":Y(e,n.rest,n.scope);for(let t of n.inputs)v(e,t);return;case"\
match":h(e,"MATCH_RECOGNIZE",n.match.start),v(e,n.input);return;case"unknown":for(let t of n.inputs)v(e,t);return}}function Ba(e,{table:n}){so(e,n);let t=sn(n,null);
t!==null&&e.views.push(t)}function Na(e,{query:n,input:t,scope:r}){let{limit:o,offset:i,orderBy:s}=n;if(o!==null?h(e,"LIMIT",o.start):i!==null&&!Xn(i,r.text)&&h(
e,"OFFSET",i.start),o!==null||i!==null)for(let{expression:a}of s)E(e,a,r);K(e,t)}function Ia(e,{operation:n,terms:t}){n.operators.forEach((o,i)=>{let s=n.terms[i+
1]?.start??n.start;o!=="UNION ALL"&&h(e,o,s)});let r=n.operators.some(o=>o!=="UNION ALL");for(let o of t)r?v(e,o):(K(e,o),ln(e,o))}function wo(e){let{relation:n}=e,t=Ga(e);return t===null?n.columns.map(r=>({to:r.name,column:r})):qa(t,n)}function qa(e,{columns:n,certain:t}){return e.slice(0,
t).flatMap((r,o)=>{let i=n[o];return i===void 0?[]:[{to:r,column:i}]})}function Ga({by:e,scope:n}){if(e===null)return null;if(e.type==="insert")return Ua(e,wt(e.
target.name,n));let{names:t}=e.schema;return e.object==="view"&&t.length>0?t.map(So):null}function Ua({columns:e,partition:n},{made:t}){let r=new Set(n.filter(({
value:i})=>i!==null).map(({column:i})=>i.text)),o=e.length>0?e.map(So):t.type==="table"?Fa(t.table.schema):null;return o===null?null:o.filter(i=>!r.has(i))}function Fa(e){
return e===null||e.unknown!==null?null:e.columns.filter(n=>!n.virtual).map(n=>n.name)}function So({parts:e}){return e.at(-1)?.text??""}function vo(e,{readsUnknown:n,readsChanges:t}){let{by:r,scope:o,target:i}=e;if(r?.type!=="insert"||i===null)return!1;let s=o.catalogue.tableOf(i.parts.map(l=>l.
text));if(s===null||s.primaryKey.length===0||n)return!1;let a=r.conflict==="NOTHING"||r.conflict==="ERROR";return(t||a)&&!Ka(e,s)}function Ka(e,{primaryKey:n}){
let t=new Map(wo(e).map(({to:a,column:l})=>[a,l])),r=n.map(a=>xo(t.get(a))),[o]=r;if(o==null)return!1;let i=new Set(r.map(a=>a?.table===o.table?a.name:"")),s=o.
table.schema?.primaryKey??[];return s.length===i.size&&s.every(a=>i.has(a))}function xo(e){let n=e?.source;if(n?.type==="stored")return n;if(n?.type!=="computed"||
n.expression.type!=="path")return null;let t=q(n.expression.parts,n.scope);return t.type==="column"&&t.fields.length===0?xo(t.column):null}var cn={what:new Set,readsUnknown:!1,readsChanges:!1},it=new WeakMap;function jo(e){let n=Oo(e);for(let t=n.at(-1);t!==void 0;t=n.at(-1)){let r=t.search.views[t.
next];t.next+=1,r!==void 0?n.push(...Oo(r)):(Eo(t.part,st(t.search)),n.pop())}return at(e)??cn}function Oo(e){if(at(e)!==void 0)return[];Eo(e,cn);let{query:n,column:t}=e,
r=t===null?ho(n):bo(Pe(n,t));return[{part:e,search:r,next:0}]}function st({reasons:e,views:n,...t}){let r=n.map(o=>at(o)??cn);return{what:new Set([...e.map(({what:o})=>o),
...r.flatMap(({what:o})=>[...o])]),readsUnknown:t.readsUnknown||r.some(({readsUnknown:o})=>o),readsChanges:t.readsChanges||r.some(({readsChanges:o})=>o)}}function at({
view:e,column:n}){return e.schema===null?cn:it.get(e.schema)?.get(n)}function Eo({view:e,column:n},t){if(e.schema===null)return;let r=it.get(e.schema)??new Map;
it.set(e.schema,r.set(n,t))}function om(e,n){let t=ht(e);if(t===null)return{stateful:null,reasons:[]};let{text:r}=t.cursor.tokens,o=Jn(t.syntax,r,n),i=o.flatMap(_a);return{stateful:o.length===
0?null:i.length>0,reasons:i.length===0?[]:Va(i,Ha(e,r))}}function Ha({start:e,end:n,line:t,column:r},o){let i=mt(o.slice(e,n));return s=>{let a=gt(i,s-e),l=a.line===
1?r-1:0;return{line:t+a.line-1,column:a.column+l}}}function _a(e){let n=yo(e.relation),t=n.views.flatMap(o=>[...jo(o).what].map(i=>({what:i,view:o.view.written}))),
r=[...n.reasons,...t];return r.length>0||!vo(e,st(n))?r:[{what:"upsert materialisation",at:e.target?.start??0}]}function Va(e,n){let r=e.flatMap(i=>"at"in i?[i]:
[]).sort((i,s)=>i.at-s.at).map(({what:i,at:s})=>{let{line:a,column:l}=n(s);return`${i} at ${a}:${l}`}),o=e.flatMap(i=>"view"in i?[`${i.what} in ${i.view}`]:[]);
return[...new Set([...r,...o.sort()])]}function am(e,n=()=>null){let t=Ro(e);return{...ko(r=>t.get(r),n),ids:[...t.keys()].sort()}}function lm(e){let n=new Map;return ko(r=>(n.has(r)||n.set(r,Ro(e(r)).
get(r)),n.get(r)),()=>null)}function ko(e,n){let t=new Map,r=s=>({tableOf:a=>t.get(s(a))??null}),o=s=>{for(let a of Xa(s,e,t)){let l=e(a),c=l!==void 0&&za(l)?null:
n(a);t.set(a,c??(l===void 0?null:Qa(a,l,t,r)))}return t.get(s)??null};return{tableOf:o,seenBy:s=>({tableOf:a=>o(s(a))})}}function za({creates:e,before:n}){return e.
length>0||n!==null}function Qa(e,n,t,r){let o=n.before===null?null:t.get(n.before)??null,i=Mo(n).flatMap(s=>t.get(s)??[]);return{...xt(e,n,o,({idOf:s})=>r(s)),reads:i}}
function Ro(e){let n=new Map,t=r=>{let o=n.get(r)??{creates:[],alters:[],before:null};return n.set(r,o),o};for(let r of e){let[o]=je(r,"define"),[i]=je(r,"alter"),
[s]=je(r,"rename");o!==void 0?t(o).creates.push(r):s!==void 0&&i!==void 0?t(s).before=i:i!==void 0&&r.statement.kind.startsWith("alter")&&t(i).alters.push(r)}return n}
function je({statement:e,idOf:n},t){return e.names.filter(r=>r.role===t).map(r=>n(r.parts.map(Ja)))}function Ja({text:e}){return e}function Mo({creates:e,alters:n,
before:t}){let r=[...e,...n].flatMap(o=>[...je(o,"like"),...je(o,"read")]);return t===null?r:[t,...r]}function Xa(e,n,t){let r=[],o=new Set,i=[],s=a=>{if(t.has(
a)||o.has(a))return;o.add(a);let l=n(a);i.push({id:a,left:l===void 0?[]:[...Mo(l)].reverse()})};s(e);for(let a=i.at(-1);a!==void 0;a=i.at(-1)){let l=a.left.pop();
l!==void 0?s(l):r.push(i.pop()?.id??"")}return r}var P={values:[],influences:[],whole:[],unknown:[]};function To(e){return{expands:e,columns:new Map,rows:new Map}}function ae(e){return{values:new Map,influences:new Map,
whole:new Map,unknown:new Set,memory:e}}function lt({table:e,name:n}){return`${e.written}.${n}`}function W(e,n){for(let t of n.values)e.values.set(lt(t),t);Po(e,
n)}function un(e,n){for(let t of n.values)e.influences.set(lt(t),t);Po(e,n)}function Po(e,{influences:n,whole:t,unknown:r}){for(let o of n)e.influences.set(lt(o),
o);for(let o of t)e.whole.set(o.written,o);for(let o of r)e.unknown.add(o)}function le({values:e,influences:n,whole:t,unknown:r}){return{values:e.size===0?P.values:
[...e.values()],influences:n.size===0?P.influences:[...n.values()],whole:t.size===0?P.whole:[...t.values()],unknown:r.size===0?P.unknown:[...r]}}var fn=[],Co=new WeakMap;function C({made:e}){if(e.type==="table")return[e.table];let n=Co.get(e);if(n!==void 0)return n;let t=Ya(e);return Co.set(e,t),t}function Ya(e){
switch(e.type){case"table":return[e.table];case"select":return Za(e.select,e.scope);case"joined":return dn(e.scope.entries.map(({relation:n})=>n));case"ordered":case"\
renamed":case"extended":return C(e.input);case"set-operation":return dn(e.terms);case"match":return e.match.rows.startsWith("ALL")?C(e.input):fn;case"function":case"\
unknown":return dn(e.inputs);case"values":case"unnest":return fn}}function dn(e){let[n]=e;if(e.length===1&&n!==void 0)return C(n);let t=new Map;for(let r of e)for(let o of C(
r))t.set(o.written,o);return t.size===0?fn:[...t.values()]}function Za({items:e},n){let t=e.flatMap(({expression:r})=>{if(r.type!=="star")return[];let{qualifier:o}=r,
i=o.length===0?null:Te(o,n);return i!==null?[i]:vt(r,n)!==null?[]:n.entries.map(({relation:s})=>s)});return t.length===0?fn:dn(t)}function H(e,n){let{made:t}=e,r=n.rows.get(t);if(r!==void 0)return r;n.rows.set(t,P);let o=ae(n);el(o,e);let i=le(o);return n.rows.set(t,i),i}function el(e,n){let{
made:t}=n;switch(t.type){case"table":{let{schema:r}=t.table,o=e.memory.expands?dt(r):null;if(r===null||o===null)return;pn(r),W(e,H(o,ke(r)));return}case"select":
tl(e,t.select,t.scope,n);return;case"joined":Lo(e,t.scope);return;case"ordered":ce(e,t.input),(t.query.limit!==null||t.query.offset!==null)&&ct(e,t.query.orderBy,
t.scope);return;case"set-operation":rl(e,t.operation.operators,t.terms);return;case"values":return;case"renamed":ce(e,t.input),ut(e,t.input);return;default:nl(e,
t)}}function nl(e,n){switch(n.type){case"unnest":Ee(e,n.unnest.arguments,n.scope);return;case"extended":ce(e,n.input);for(let t of n.call.arguments)$o(e,t,n.scope);
return;case"function":Ee(e,n.rest,n.scope);for(let t of n.inputs)D(e,t,"a function");return;case"match":ce(e,n.input),Ee(e,n.match.partitionBy,n.scope),ct(e,n.match.
orderBy,n.scope);for(let{condition:t}of n.match.defines)y(e,t,n.scope);return;case"unknown":for(let t of n.inputs)D(e,t,"the query");return}}function $o(e,n,t){
n.type==="named"?$o(e,n.value,t):n.type==="table-argument"?(Ee(e,n.partitionBy,t),ct(e,n.orderBy,t)):n.type!=="model"&&y(e,n,t)}function ce(e,n){W(e,H(n,e.memory))}
function Ee(e,n,t){for(let r of n)y(e,r,t)}function ct(e,n,t){for(let{expression:r}of n)y(e,r,t)}function Lo(e,n){for(let{relation:t,asOf:r}of n.entries)ce(e,t),
r!==null&&y(e,r,n);for(let{join:t,end:r}of n.joins)t.on!==null&&y(e,t.on,Me(n,r));for(let t of n.shared)W(e,k(t,e.memory));if(n.joins.some(({join:t})=>t.natural))
for(let{relation:t}of n.entries)ut(e,t)}function tl(e,n,t,r){Lo(e,t),n.where!==null&&y(e,n.where,t);for(let o of n.groupBy?.items??[])Ao(e,o,t);n.having!==null&&
y(e,n.having,t),n.qualify!==null&&y(e,n.qualify,{...t,output:r}),n.quantifier==="DISTINCT"&&mn(e,r,"DISTINCT")}function Ao(e,n,t){if(n.type==="GROUPING SETS")for(let r of n.
sets)Ao(e,r,t);else Ee(e,n.expressions,t)}function rl(e,n,t){let r=n.some(o=>o!=="UNION ALL");for(let o of t)r?D(e,o,"the set operation"):ce(e,o),ut(e,o)}function ut(e,n){
for(let t of C(n))e.whole.set(t.written,t)}function y(e,n,t){switch(n.type){case"path":{let r=q(n.parts,t);r.type==="column"?W(e,k(r.column,e.memory)):D(e,r.relation,"an expression");return}case"literal":
return;case"star":ll(e,n,t);return;case"subquery":ol(e,n.query,t);return;case"table-argument":D(e,V(n.query,t),"a function");return;case"unary":n.operator==="EX\
ISTS"||n.operator==="UNIQUE"?il(e,n.operand,t):y(e,n.operand,t);return;case"call":sl(e,n,t);return;default:$(n,r=>y(e,r,t))}}function Do(e,n,t){let r=t.allCommon.
length,o=V(n,t);return Wo(t,e.memory,r),o}function ol(e,n,t){let r=Do(e,n,t);mn(e,r,"a sub-query"),un(e,H(r,e.memory))}function il(e,n,t){n.type!=="subquery"?y(
e,n,t):un(e,H(Do(e,n.query,t),e.memory))}function sl(e,n,t){let[r]=n.arguments;n.name.toUpperCase()==="MATCH_ROWTIME"&&r===void 0&&t.matchTime!==null&&y(e,t.matchTime,
t);let o=r?.type==="star"&&r.qualifier.length===0;$(n,i=>{(i!==r||!o)&&y(e,i,t)});for(let i of al(n,t))yt(i,s=>y(e,s,t))}function al({over:e},{select:n}){if(e===
null||"type"in e)return[];let t=n?.windows.find(({name:r})=>r.text===e.text);return t===void 0?[]:[t.window]}function ll(e,{qualifier:n},t){let r=n.length>0?Te(
n,t):null,o=r===null?t.entries.map(({relation:i})=>i):[r];for(let i of o)D(e,i,"an expression")}function mn(e,n,t){for(let r of n.columns)W(e,k(r,e.memory));for(let{
reason:r}of n.openings)e.unknown.add(`${t} takes whole rows: ${r}`);for(let r of C(n))e.whole.set(r.written,r)}function D(e,n,t){mn(e,n,t),un(e,H(n,e.memory))}var cl={...P,unknown:["it is made of itself"]};function k({source:e},n){let t=n.columns.get(e);if(t!==void 0)return t;n.columns.set(e,cl);let r=ul(e,n);return n.
columns.set(e,r),r}function ul(e,n){switch(e.type){case"stored":return dl(e,n);case"computed":return Bo(e.expression,e.scope,n);case"field":return Bo(e.row,e.scope,
n);case"optional":return k(e.column,n);case"combined":{let t=ae(n);for(let r of e.columns)W(t,k(r,n));return le(t)}case"produced":{let t=ae(n);for(let r of e.from)
y(t,r,e.scope);for(let r of e.whole)D(t,r,e.by);return le(t)}case"unknown":return{...P,unknown:[e.reason]}}}function dl(e,n){let{schema:t}=e.table,r=n.expands?dt(
t):null;return t===null||r===null?{...P,values:[e]}:(pn(t),k(Pe(r,e.name),ke(t)))}function dt(e){return e?.object==="view"?e.query:null}function Bo(e,n,t){if(e.
type==="path"){let o=q(e.parts,n);if(o.type==="column")return k(o.column,t)}let r=ae(t);return y(r,e,n),le(r)}function Wo({allCommon:e},n,t=0){for(let r=t;r<e.length;r+=1){let o=e[r];o!==void 0&&Io(o,n)}}function Io(e,n){for(let t of e.columns)k(t,n);H(e,n),C(e)}var No=new WeakMap;
function ke(e){let n=No.get(e)??To(!0);return No.set(e,n),n}var ft=new WeakSet;function pn(e){if(!ft.has(e))for(let n of fl(e))n.query!==null&&Io(n.query,ke(n))}
function fl(e){let n=[],t=[e];for(let r=t.pop();r!==void 0;r=t.pop())if(!ft.has(r)){ft.add(r),n.push(r);for(let o of r.reads)o.object==="view"&&t.push(o)}return n.
reverse()}export{At as a,u as b,S as c,ml as d,$e as e,Rt as f,z as g,Z as h,Le as i,We as j,T as k,De as l,fe as m,pe as n,Q as o,me as p,bn as q,xr as r,lf as s,cf as t,
Vs as u,en as v,uf as w,zs as x,df as y,w as z,ge as A,Zo as B,Tl as C,Be as D,ye as E,wn as F,Al as G,uc as H,er as I,nr as J,tr as K,Fe as L,ir as M,Lc as N,be as O,
cr as P,Se as Q,Nc as R,ar as S,Ri as T,Mn as U,L as V,dr as W,Kc as X,Hc as Y,Tn as Z,_c as _,Vc as $,zc as aa,Qc as ba,Jc as ca,mr as da,Pn as ea,Xc as fa,Yc as ga,
Zc as ha,Di as ia,Ve as ja,tu as ka,ru as la,br as ma,wr as na,Sr as oa,Fi as pa,ve as qa,Vi as ra,zi as sa,An as ta,Wn as ua,xe as va,Cu as wa,$u as xa,Lu as ya,
Du as za,Cr as Aa,Bn as Ba,Nn as Ca,te as Da,_u as Ea,qn as Fa,Wr as Ga,td as Ha,Dr as Ia,Br as Ja,rd as Ka,as as La,re as Ma,cs as Na,yd as Oa,hd as Pa,bd as Qa,
wd as Ra,Ur as Sa,Hn as Ta,F as Ua,Md as Va,Ld as Wa,Ad as Xa,Wd as Ya,Dd as Za,Bd as _a,Nd as $a,Vr as ab,_r as bb,A as cb,Ze as db,Gd as eb,Ud as fb,ef as gb,
Bs as hb,Is as ib,nf as jb,Fs as kb,zn as lb,tf as mb,Js as nb,nn as ob,Rf as pb,Mf as qb,Tf as rb,Af as sb,fa as tb,Df as ub,Bf as vb,If as wb,Ff as xb,ya as yb,
Kf as zb,Hf as Ab,_f as Bb,am as Cb,lm as Db,Jn as Eb,wo as Fb,om as Gb,P as Hb,To as Ib,lt as Jb,C as Kb,Wo as Lb,H as Mb,k as Nb,Bo as Ob,Cf as Pb,$f as Qb};
