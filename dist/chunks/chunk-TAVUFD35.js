import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as gt}from"./chunk-SXRLQR2T.js";import{B as St,C as $e,D as q,E as Ae,F as Le,G as vt,H as V,J as xt,K as Ot,L as _,M as jt,N as Et,T as kt,c as p,
t as yt,u as ht,v as $,w as bt,y as wt}from"./chunk-YROKOSTE.js";import{d as m,e as wn,f as pt,g as S,h as f,i as v,j as Te,l as Pe,n as ee,o as mt,p as ne,
q as Ce}from"./chunk-K4OFHYXB.js";import{b as bn,d as b}from"./chunk-FYBGPJQL.js";import{a as I}from"./chunk-XDVA7NNB.js";function Rt(e,n){let t=new Map;for(let r of e){let o=n(r),i=t.get(o);i===void 0?t.set(o,[r]):i.push(r)}return t}function fe(e,n){return n.filter(t=>t.kind==="alter-in-place").reduce((t,r)=>Tt(t,r.object,Mt(r),null),e)}function De(e,n){let t=Mt(n);return Tt(e,n.object,t,n.
properties[t])}function Mt(e){return e.id.slice(`${e.kind}:${e.object}:`.length)}function Tt(e,n,t,r){return e.map(o=>{if(f(o)!==`table:${n}`)return o;let i=Object.
entries(o.options).filter(([s])=>s!==t);return{...o,options:Object.fromEntries(r===void 0?i:[...i,[t,r]])}})}function Ct(e,n){let t={index:new Map,lowest:new Map,open:[],isOpen:new Set,parts:[]};for(let r of e)t.index.has(r)||Ho(r,n,t);return t.parts}function Ho(e,n,t){
let r=[Pt(e,t)];for(let o=r.at(-1);o!==void 0;o=r.at(-1)){let i=n.get(o.name)?.[o.next++];i===void 0?Vo(r,t):t.index.has(i)?t.isOpen.has(i)&&$t(o.name,t.index.get(
i),t):r.push(Pt(i,t))}}function Pt(e,{index:n,lowest:t,open:r,isOpen:o}){let i={name:e,index:n.size,next:0};return n.set(e,i.index),t.set(e,i.index),r.push(e),o.
add(e),i}function Vo(e,n){let t=e.pop(),r=e.at(-1);t!==void 0&&(n.lowest.get(t.name)===t.index&&_o(t.name,n),r!==void 0&&$t(r.name,n.lowest.get(t.name),n))}function _o(e,{
open:n,isOpen:t,parts:r}){let o=n.splice(n.lastIndexOf(e));for(let i of o)t.delete(i);r.push(o.sort())}function $t(e,n,{lowest:t}){let r=t.get(e);n!==void 0&&(r===
void 0||n<r)&&t.set(e,n)}function At(e,n){let t=Lt([...e].sort(),n),r=Dt(t);return r.length===e.length?Sn(t,r):Xo(t)}function Lt(e,n){let t=new Map(e.map((r,o)=>[r,o]));return{names:e,needs:e.
map((r,o)=>zo(o,n.get(r)??[],t))}}function zo(e,n,t){let r=[];for(let o of n){let i=t.get(o);i!==void 0&&i!==e&&r.push(i)}return r.length<2?r:[...new Set(r)]}function Sn({
names:e},n){return n.map(t=>e[t]??"")}function Dt({needs:e}){let n=Int32Array.from(e,i=>i.length),t=Qo(e),r=[],o=[];for(let[i,s]of e.entries())s.length===0&&o.push(
i);for(;o.length>0;){let i=[];for(let s of o){r.push(s);for(let a of t[s]??[])Jo(a,n)&&i.push(a)}o=i.sort((s,a)=>s-a)}return r}function Qo(e){let n=e.map(()=>[]);
for(let[t,r]of e.entries())for(let o of r)n[o]?.push(t);return n}function Jo(e,n){let t=(n[e]??0)-1;return n[e]=t,t===0}function Xo(e){let{names:n}=e,t=new Map(
n.map((a,l)=>[a,Sn(e,e.needs[l]??[])])),r=new Map,o=new Map;for(let a of Ct(n,t)){let[l=""]=a;r.set(l,a);for(let c of a)o.set(c,l)}let i=a=>(r.get(a)??[]).flatMap(
l=>(t.get(l)??[]).map(c=>o.get(c)??c)),s=Lt([...r.keys()].sort(),new Map([...r.keys()].map(a=>[a,i(a)])));return Sn(s,Dt(s)).flatMap(a=>r.get(a)??[])}function We(e,n){let t=Object.keys(n).filter(o=>o!=="").sort((o,i)=>i.length-o.length||(o<i?-1:1));if(t.length===0)return e;let r=new RegExp(t.map(Yo).join("|"),
"g");return e.replace(r,o=>p(n,o)??o)}function Yo(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function T(e){return typeof e=="string"?e:e.content}function Be(e){return e.startsWith("sha256:")}function pe(e){return typeof e=="string"?[e]:e.reads}function me(e,n){
let t=ee(e);return Object.fromEntries(e.tables.flatMap(r=>{let o=r.consumer?t.get(r.name):void 0;if(r.published===null)return[];if(o===void 0)return[[r.published,
r.name]];let{sql:i,reads:s,file:a,line:l}=o,c=r.hash;return[[r.published,{sql:We(i,n),content:c,reads:s,file:a,line:l}]]}))}function z(e,n){return typeof n=="st\
ring"?vn({consumer:e}):e}function ge(e,n){let t=[...new Set([...Object.keys(e),...Object.keys(n)])],r=i=>typeof p(n,i)=="object",o=new Map(Object.entries(n).map(
([i,s])=>[i,pe(s).filter(r)]));return At(t,o).map(i=>Zo(i,p(e,i)??null,p(n,i)??null)).filter(i=>i.from!==i.to)}function Zo(e,n,t){let r=i=>i===null?null:T(i),o=Wt(
t)??Wt(n);return{consumer:e,from:r(n),to:r(t),...o===null?{}:{view:o}}}function Wt(e){return typeof e=="string"?null:e}function vn({consumer:e,view:n}){return n===
void 0?`published.${e}`:e}function ye(e){let n=e.tables.filter(({kind:t,options:r})=>t==="table"&&Object.keys(r).length>0);return Object.fromEntries(n.map(t=>[t.name,t.options]))}function ei({
blue:e,green:n},t){let[r,o]=[ye(e),ye(n)],i=new Set(n.tables.filter(({kind:a})=>a==="table").map(({name:a})=>a)),s=new Set(t.otherwise.map(a=>a.name));return({name:a,
options:l})=>{let[c,d]=[p(r,a)??{},p(o,a)??{}],u=s.has(a)&&Bt(a,c,d).length===0;return i.has(a)&&!(u&&ni(l))?d:l}}function ni(e){return Object.values(e).every(n=>n!==
null)}function Nl(e,n,t){let r=ei(e,t),o=new Set(t.otherwise.map(s=>s.name)),i=n.filter(({kind:s,name:a})=>s==="table"&&o.has(a));return{...ye(e.green),...Object.
fromEntries(i.map(s=>[s.name,ti(r(s))]))}}function ti(e){let n=Object.entries(e);return Object.fromEntries(n.flatMap(([t,r])=>r===null?[]:[[t,r]]))}function Ne(e,n){
return e.filter(t=>t.kind==="table").flatMap(t=>Bt(t.name,t.options,n(t)))}function Bt(e,n,t){return[...new Set([...Object.keys(n),...Object.keys(t)])].sort().filter(
o=>p(n,o)!==p(t,o)).map(o=>({table:e,key:o,before:p(n,o)??null,after:p(t,o)??null}))}var he={format:1,phase:"empty",release:null,line:null,serves:{release:null,line:null,commit:null,tables:{},consumers:{},options:{}},previous:null,switchedAt:null,
pins:[],generation:0,objects:[],confirmed:[],catchingUp:{},discarding:!1,proofs:[],served:{}};function xn(e,n,t){return{release:null,line:null,commit:n,tables:mt(
e),consumers:me(e,t),options:ye(e)}}function Fl(e,n){let r=[...v(e).values(),...Pe(e)].map(i=>ne(i,"blue","ready")),o=xn(e,n,{});return{...he,phase:"serving",serves:o,
objects:r,get served(){return On(r)}}}function On(e){let n=e.filter(({kind:t})=>t==="table"||t==="view"||t==="seed");return Object.fromEntries(n.map(t=>[t.name,
t.content]))}var Ie=BigInt(4294967295),Nt=BigInt(32);function ri(e,n=!1){return n?{h:Number(e&Ie),l:Number(e>>Nt&Ie)}:{h:Number(e>>Nt&Ie)|0,l:Number(e&Ie)|0}}function It(e,n=!1){
let t=e.length,r=new Uint32Array(t),o=new Uint32Array(t);for(let i=0;i<t;i++){let{h:s,l:a}=ri(e[i],n);[r[i],o[i]]=[s,a]}return[r,o]}var oi=e=>e/2**32|0,ii=e=>e>>>0;function qt(e,n,t,r){let o=oi(t),i=ii(t);e.setUint32(n,r?i:o,r),e.setUint32(n+4,r?o:i,r)}function Gt(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var jn=e=>e?
`"${e}" `:"";function ai(e,n=""){if(typeof e!="number")throw new TypeError(jn(n)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
jn(n)+"expected integer >= 0, got "+e);return e}function qe(e,n,t=""){if(Gt(e)&&(n===void 0||e.length===n))return e;n!==void 0&&ai(n,"length");let r=Gt(e),o=n!==void 0?` of length ${n}`:"",i=r?`length=${e.length}`:
`type=${typeof e}`,s=jn(t)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}var li=(e,n)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((n==="object"?"":`"${n}" `)+"expected object, got type="+typeof e)},Ut=(e,n)=>{
li(e,n);let t=Object.getPrototypeOf(e);if(t!==Object.prototype&&t!==null)throw new TypeError(`"${n}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${n}.__proto__" is not allowed`)};function En(e,n=!0){if(e.destroyed)throw new Error("hash was destroyed");if(n&&e.finished)throw new Error("digest() was alre\
ady called")}function Ft(e,n){qe(e,void 0,"output");let t=n.outputLen;if(!(e.length>=t))throw new RangeError('"output" expected length >= '+t)}function Ge(...e){for(let n=0;n<e.length;n++)e[n].fill(0)}function Ue(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function j(e,n){return e<<32-n|
e>>>n}var Hl=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;var ci=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",ui=Array.from({length:256},(e,n)=>n.toString(16).padStart(2,"0"));function Kt(e){
if(qe(e),ci)return e.toHex();let n="";for(let t=0;t<e.length;t++)n+=ui[e[t]];return n}function Ht(e){if(typeof e!="string")throw new TypeError("string expected");let n=new TextEncoder().encode(e);try{return new Uint8Array(n)}finally{Ge(n)}}function di(e,n,t="opts"){return Ut(e,"defaults"),n!==void 0&&Ut(n,t),Object.assign(Object.create(null),e,n)}function Vt(e,n={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);n=di({},n,"info");let t=(o,i)=>e(i).update(o).digest(),r=e(void 0);return t.outputLen=r.outputLen,t.blockLen=
r.blockLen,t.canXOF=r.canXOF,t.create=o=>e(o),Object.assign(t,n),Object.freeze(t)}var _t=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function zt(e,n,t){return e&n^~e&t}function Qt(e,n,t){return e&n^e&t^n&t}var Fe=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(n,t,r,o){
this.blockLen=n,this.outputLen=t,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(n),this.view=Ue(this.buffer)}update(n){En(this),qe(n);let{view:t,buffer:r,
blockLen:o}=this,i=n.length,s=!1;for(let a=0;a<i;){let l=Math.min(o-this.pos,i-a);if(l===o){let c=Ue(n);for(;o<=i-a;a+=o)this.process(c,a);s=!0;continue}r.set(a===
0&&l===i?n:n.subarray(a,a+l),this.pos),this.pos+=l,a+=l,this.pos===o&&(this.process(t,0),this.pos=0,s=!0)}return this.length+=n.length,s&&this.roundClean(),this}digestInto(n){
En(this),Ft(n,this),this.finished=!0;let{buffer:t,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;t[s++]=128,t.fill(0,s),this.padOffset>o-s&&(this.process(r,0),t.fill(
0)),qt(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=n===t?r:Ue(n),l=this.outputLen,c=l/4,d=this.get();if(l%4||c>d.length)throw new Error("in\
valid outputLen");for(let u=0;u<c;u++)a.setUint32(4*u,d[u],i)}digest(){let{buffer:n,outputLen:t}=this;this.digestInto(n);let r=n.slice(0,t);return this.destroy(),
r}_cloneIntoMeta(n){let{buffer:t,length:r,finished:o,destroyed:i,pos:s}=this;return n.destroyed=i,n.finished=o,n.length=r,n.pos=s,s&&n.buffer.set(t),n}clone(){return this.
_cloneInto()}},Jt=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var fi=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,
3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),G=new Uint32Array(64),kn=class extends Fe{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(n,t){super(64,n,8,
!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:n,B:t,C:r,D:o,E:i,F:s,G:a,H:l}=this;
return[n,t,r,o,i,s,a,l]}set(n,t,r,o,i,s,a,l){this.A=n|0,this.B=t|0,this.C=r|0,this.D=o|0,this.E=i|0,this.F=s|0,this.G=a|0,this.H=l|0}_cloneInto(n){return(n||=new this.
constructor).set(...this.get()),this._cloneIntoMeta(n)}process(n,t){for(let u=0;u<16;u++,t+=4)G[u]=n.getUint32(t,!1);for(let u=16;u<64;u++){let h=G[u-15],M=G[u-
2],Z=j(h,7)^j(h,18)^h>>>3,Me=j(M,17)^j(M,19)^M>>>10;G[u]=Me+G[u-7]+Z+G[u-16]|0}let{A:r,B:o,C:i,D:s,E:a,F:l,G:c,H:d}=this;for(let u=0;u<64;u++){let h=j(a,6)^j(a,
11)^j(a,25),M=d+h+zt(a,l,c)+fi[u]+G[u]|0,Z=(j(r,2)^j(r,13)^j(r,22))+Qt(r,o,i)|0;d=c,c=l,l=a,a=s+M|0,s=i,i=o,o=r,r=M+Z|0}r=r+this.A|0,o=o+this.B|0,i=i+this.C|0,s=
s+this.D|0,a=a+this.E|0,l=l+this.F|0,c=c+this.G|0,d=d+this.H|0,this.set(r,o,i,s,a,l,c,d)}roundClean(){Ge(G)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),
Ge(this.buffer)}},Rn=class extends kn{constructor(){super(32,Jt)}};var Xt=It(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0\
xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c7\
1235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0\
a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725",
"0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c\
77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd6\
9906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a6\
3","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befff\
a23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0\
x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c10\
0d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),mc=Xt[0],gc=Xt[1];var Yt=Vt(()=>new Rn,_t(1));function wc(e){return`sha256:${Kt(Yt(Ht(e)))}`}function Zt(e){return JSON.stringify(e,(n,t)=>pi(t)?mi(t):t)}function pi(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function mi(e){return Object.fromEntries(Object.entries(e).sort(([n],[t])=>n<t?-1:1))}function er(e){let n=null;return()=>(n??={value:e()}).value}function nr(e,n){let t=S(e.objects,s=>s.writes),r=new Map,o=[],i=(s,a)=>{r.has(s)||(r.set(s,a),o.push(...t.get(s)??[]))};for(let s of Object.values(e.serves.consumers))
for(let a of pe(s))i(a,"a consumer");o.push(...n);for(let s of o)for(let a of s.reads)i(a,s.name);return r}function Ke(e,n){return e.writes.some(t=>n.has(t))}function He(e,n){let t=new Set(e),r=S(n,({reads:i,writes:s})=>[...i,...s]),o=S(n,i=>tr(i)?[i.name]:[]);for(let i of t){let s=tr(i)?r.get(i.name):i.writes.flatMap(
a=>o.get(a)??[]);for(let a of s??[])t.add(a)}return[...t]}function tr(e){return e.kind==="table"||e.kind==="view"}function rr(e){let n=new Map;for(let[t,r]of e.wanted)n.set(t,gi(e,t,r));for(let[t,r]of e.wanted)n.get(t)==="create"&&wi(e,n,r)&&n.set(t,r.kind==="seed"?"ignore":
"otherwise");return vi(e,n)}function gi(e,n,t){let r=e.present.get(n);if(r===void 0)return"create";let i=(e.same.has(n)||r.content===t.content)&&yi(e,n,r,t);return i&&
r.state==="ready"?"keep":i&&bi(e,r)?"create":r.colour==="blue"?hi(e,n,r):Ke(r,e.needed())?"stuck":"replace"}function yi(e,n,t,r){return e.alterInPlace||e.unmoved.
has(n)?!0:Ne([t],()=>r.options).length===0}function hi({pins:e,unmoved:n},t,r){return r.kind==="seed"&&n.has(t)?"ignore":r.writes.some(i=>e.has(i))||r.kind==="c\
onnector"?"otherwise":"stuck"}function bi(e,n){return(n.state==="creating"||n.state==="failed")&&n.colour!=="superseded"&&e.environment.release===e.release}function wi(e,n,t){
return t.kind==="table"||t.kind==="view"?!1:t.writes.some(r=>Si(e,n,`table:${r}`))}function Si(e,n,t){let r=e.present.get(t);return r?.colour==="blue"&&r.kind!==
"external"&&n.get(t)!=="stuck"}function vi(e,n){let t=[...e.wanted.keys()].filter(o=>n.get(o)==="replace");if(t.length===0)return n;let r=S(e.wanted,([,{reads:o,
writes:i}])=>[...o,...i]);for(let o=t.pop();o!==void 0;o=t.pop())for(let i of e.wanted.get(o)?.writes??[])for(let[s]of r.get(i)??[])!xi(n.get(s))||!Oi(e,s)||(n.
set(s,"replace"),t.push(s));return n}function xi(e){return e==="keep"||e==="create"}function Oi(e,n){let t=e.present.get(n);return t!==void 0&&t.colour!=="blue"&&
t.kind!=="external"}function or(e,n,{alterInPlace:t},r=new Set){let o=n.objects.filter(l=>l.colour==="blue"),i={release:e.hash,alterInPlace:t,unmoved:Te(e.blue),environment:n,same:r,
wanted:v(e.green),present:Ce(n),pins:new Set(n.pins),needed:er(()=>nr(n,o))},s=rr(i),a=(...l)=>[...i.wanted].filter(([c])=>l.includes(s.get(c)??"keep")).map(([,
c])=>c);return{create:be(a("create","replace")),remove:be(ji(i,s)),leave:be(ki(i)),otherwise:be(a("otherwise")),stuck:be(a("stuck"))}}function ji(e,n){let{objects:t}=e.
environment,r=t.filter(o=>o.colour==="superseded"&&!e.wanted.has(f(o)));return He(t.filter(o=>Ei(e,n,o)),r)}function Ei(e,n,t){let r=f(t);return n.get(r)==="rep\
lace"?!0:e.wanted.has(r)||t.kind==="external"?!1:(t.colour==="green"||t.state==="removing")&&!Ke(t,e.needed())}function ki(e){let n=e.environment.objects.filter(
r=>r.colour==="blue"&&r.kind!=="external"&&!e.wanted.has(f(r))),t=new Set(n.filter(r=>r.kind!=="seed").map(r=>r.table));return n.filter(r=>r.kind!=="seed"||t.has(
r.table))}function be(e){return[...e].sort((n,t)=>f(n)<f(t)?-1:1)}function Uc(e,n,t){let{previous:r}=n,o=[Ri(e,t),...r===null?[]:[r]],i=s=>Mi(n,s)&&or(e,we(n,s),t.capabilities).stuck.length===0;return o.find(i)??null}function Ri({
blue:e,baseline:n},{substitute:t}){let r=[...Te(e)];return{...xn(e,n.commit,t),objects:r,superseded:[]}}function Mi(e,n){let t=Ce(e);return n.objects.every(r=>t.
get(r)?.state==="ready")}function we(e,n){let{objects:t,superseded:r,...o}=n,i=new Set(t),s=new Set(r),a=l=>{let c=f(l);return l.kind==="external"?l:i.has(c)?{...l,
colour:"blue",since:null}:l.colour!=="blue"?l:s.has(c)?{...l,colour:"superseded"}:{...l,colour:"green",since:null}};return{...e,serves:o,previous:null,switchedAt:null,
objects:e.objects.map(a)}}function Se(e){let n=e.objects.filter(r=>r.kind!=="external"),t=r=>n.filter(o=>o.colour===r).map(f);return{...e.serves,objects:t("blue"),
superseded:t("superseded")}}function ir(e,n){let t=r=>{let{consumers:o,options:i,objects:s}=Se(r),a=Object.entries(o).map(([l,c])=>`${l} ${T(c)}`);return Zt({shown:a.
sort(),options:i,objects:s})};return t(e)===t(n)}function ar(e,n){return e.phase==="rolling-back"?{...e,discarding:n}:{...e,phase:"rolling-back",discarding:n,generation:e.generation+1}}function lr(e){let{previous:n,
serves:t,proofs:r}=e;if(n===null)return ve(e);let o=r.filter(({release:i})=>i!==t.release);return ve({...we(e,n),proofs:o})}function ve(e){let{release:n,line:t}=e.
serves;return{...e,phase:"serving",release:n,line:t,...{confirmed:[],catchingUp:{},discarding:!1}}}function Mn(e,n,t){let r=new Set(n.map(f));return{...e,previous:Ve(
e,r),objects:e.objects.map(o=>r.has(f(o))?{...o,state:t}:o)}}function Ve({previous:e},n){return e?.objects.some(t=>n.has(t))===!0?null:e}function _e(e,n){let t=new Set(
n.map(f)),r=e.objects.filter(o=>!t.has(f(o)));if(r.every(o=>o.kind==="external")){let{generation:o,served:i,proofs:s}=e;return{...he,generation:o,served:i,proofs:s}}
return{...e,previous:Ve(e,t),objects:r}}function _c(e,n){let t=e.objects.filter(sr),r=_e(e,t.filter(o=>!n.has(f(o))));return{...r,objects:r.objects.map(o=>sr(o)?
{...o,state:"ready"}:o)}}function sr({state:e,kind:n}){return e==="retiring"&&n!=="connector"}var Tn=new Set(["deploying","validated","watching","failed"]);function cr(e,n){return Tn.has(e.phase)&&e.release===n}function J(e){return e.confirmed.some(ur)}function ur(e){
return e.startsWith("switch:")}function Zc(e,n){if(!cr(e,n))return!1;let{phase:t,proofs:r}=e,o=r.some(i=>i.release===n&&i.outcome==="fail");return t==="watching"||
t==="failed"&&J(e)&&o}function A(e){return e.phase!=="empty"&&!e.objects.some(n=>n.colour==="blue")}var dr="settle",Q="show";function eu(e){let{confirmed:n}=e;return n.
includes(Q)?e:{...e,confirmed:[...n,Q]}}function nu(e){return A(e)?{...e,confirmed:e.confirmed.filter(n=>n!==Q)}:e}function fr(e){let{phase:n,confirmed:t}=e;return n===
"serving"||n==="empty"||J(e)?!1:A(e)||t.includes(Q)||!t.includes(dr)}function Pn(e,n,t){let{phase:r,generation:o}=e;if(cr(e,n))return{...e,phase:r==="watching"?
"watching":"deploying",release:n,line:t};let i=r==="serving"||r==="empty"?[dr]:[],s={generation:o+1,confirmed:i,catchingUp:{},discarding:!1};return{...e,phase:"\
deploying",release:n,line:t,...s}}function tu(e,{release:n}){return new Set(Pn(e,n.hash,null).confirmed)}function ru(e){let{green:n}=e.release,t=e.steps.filter(
({kind:r})=>r==="create-table"||r==="alter-table");return{plan:e,wanted:v(n),defined:new Set(ee(n).keys()),defining:S(t,({object:r})=>[r]),late:new Set(e.steps.
filter(({after:r})=>r.some(ur)).map(({id:r})=>r))}}function ou(e,n,t){let r=new Map(t.flatMap(c=>Ci(n,c)).map(c=>[f(c),c])),o=Pi(e,n.plan,t);if(r.size===0&&o.size===
0)return{...e,objects:fe(e.objects,t)};let i=new Set([...r.values()].map(({name:c})=>c)),s=c=>i.has(c.name)&&r.has(f(c)),a=new Set(Ti(e,o)),l=e.objects.filter(c=>!s(
c)).map(c=>a.has(c)?{...c,state:"removing"}:c);return{...e,previous:Ve(e,new Set([...[...a].map(f),...r.keys()])),objects:fe(qi(l,[...r.values()]),t)}}function Ti({
objects:e},n){return n.size===0?[]:e.filter(t=>pr(t,n))}function Pi(e,n,t){if(!t.some(({kind:s})=>s==="remove"))return new Set;let r=new Set(e.confirmed),o=s=>s.
kind==="remove"&&!r.has(s.id),i=t.some(o)?n.steps.filter(o):[];return new Set(i.map(s=>s.object))}function pr(e,n){return e.colour!=="blue"&&n.has(e.name)}function Ci(e,n){
let t=e.late.has(n.id)?"blue":"green";return mr(e,n).flatMap(r=>{let o=e.wanted.get(r);return o===void 0?[]:[ne(o,t,"creating")]})}function mr(e,n){switch(n.kind){case"\
create-table":case"create-view":return[`table:${n.object}`];case"start-statement":case"seed":return[`statement:${n.object}`,...$i(e,n)];case"create-connector":return[
`connector:${n.object}`];default:return[]}}function $i(e,n){return n.writes.filter(t=>!e.defined.has(t)).map(t=>`table:${t}`)}function iu(e,n,t){let r=Ai(e.confirmed,
t),o=Di(Li(e.objects,t),n,t,r);return{...e,objects:t.filter(({kind:i})=>i==="alter-in-place").reduce(De,o),confirmed:r}}function Ai(e,n){let r=n.length<10?null:
new Set(e),o=i=>r===null?!e.includes(i):!r.has(i);return[...e,...n.map(({id:i})=>i).filter(o)]}function Li(e,n){let t=new Set(n.filter(({kind:r})=>r==="remove").
map(({object:r})=>r));return t.size===0?e:e.filter(r=>!pr(r,t))}function Di(e,n,t,r){let o=new Set(t.flatMap(a=>Wi(n,a)));if(o.size===0)return e;let i=({name:a,
kind:l})=>l!=="table"||(n.defining.get(a)??[]).every(({id:c})=>r.includes(c)),s=a=>a.state!=="ready"&&o.has(f(a))&&i(a);return e.map(a=>s(a)?{...a,state:"ready"}:
a)}function Wi(e,n){return n.kind==="alter-table"?[`table:${n.object}`]:mr(e,n)}function su(e){return{...e,phase:"failed",catchingUp:{}}}var Bi=50;function gr(e,n){
let t=e.proofs.filter(r=>r.release!==n.release);return{...e,proofs:[...t,n].slice(-Bi)}}function Cn(e){return{...e,phase:"serving",confirmed:[],catchingUp:{}}}function au(e,n){
let t=new Set(n.map(f)),r=e.objects.filter(o=>!t.has(f(o)));return{...e,objects:ze([...r,...n])}}function lu(e){let n=e.objects.map(t=>t.adopted===!0?Ii(t):t);return{
...e,objects:n}}function cu(e){let n=e.objects.map(t=>Ni(t)?{...t,state:"ready"}:t);return{...e,objects:n}}function Ni({adopted:e,state:n}){return e===!0&&n==="\
adopting"}function Ii(e){return{...e,state:"adopting"}}function qi(e,n){if(n.length>50)return ze([...e,...n]);let t=[...e];for(let r of n)t.splice(Gi(t,f(r)),0,
r);return t}function Gi(e,n){let[t,r]=[0,e.length];for(;t<r;){let o=t+r>>1,i=e[o];i!==void 0&&f(i)<n?t=o+1:r=o}return t}function ze(e){return e.map(n=>({object:n,
key:f(n)})).sort((n,t)=>n.key<t.key?-1:1).map(({object:n})=>n)}var Ui=1e3;async function hr(e,n){if(!Tn.has(e.phase))return null;let t=await n.history(Ui),r=t.find(({action:o,message:i})=>Fi.has(o)&&yr(i)!==null);return{since:r?.
at??null,steps:r===void 0?null:yr(r.message),done:e.confirmed.filter(o=>o.includes(":")),last:t[0]?.message??""}}var Fi=new Set(["deploy","install"]);function yr(e){
let n=/^(\d+) steps/.exec(e);return n===null?null:Number(n[1])}function fu({since:e,steps:n,done:t,last:r}){let o=n===null?"":` of ${n}`,i=n===null||n<t.length?
"":`, ${n-t.length} left`;return`${t.length}${o} steps done${i}${e===null?"":`; begun ${e}`}; last: ${r}`}function pu({plan:e,before:n}){let t=[...n].filter(r=>r.
includes(":"));return new Set([...t,...e.steps.map(({id:r})=>r)]).size}function wr(e,n=new Map){let t=new Set(e),r=Rt(t,br);return o=>{let i=o.join(".");if(t.has(i))return i;let s=(r.get(br(i))??[]).filter(a=>Ki(a,i));return n.get(
i)??(s.length===1?s[0]??i:i)}}function br(e){return e.slice(e.lastIndexOf(".")+1).toLowerCase()}function Ki(e,n){let[t,r]=[`.${e}`.toLowerCase(),`.${n}`.toLowerCase()];
return t.endsWith(r)||r.endsWith(t)}var Sr={definitionOf:()=>null,names:[]};function vr(e,n){let t=e.map(r=>({wanted:v(r),sql:Hi(r)}));return{names:e.flatMap(({tables:r})=>r.map(({name:o})=>o)),definitionOf:r=>{
let o=f(r),i=t.find(({wanted:c})=>c.get(o)?.content===r.content),s=i?.sql.get(o);if(s===void 0)return null;let a=Object.keys(i?.wanted.get(o)?.options??{}),l={...Object.
fromEntries(a.map(c=>[c,null])),...r.options};return{sql:We(s,n),options:l}}}}function Hi(e){let n=ee(e),t=new Map,r=(o,i,s)=>{let a=t.get(o);a===void 0?t.set(o,
i):s&&t.set(o,`${a};
${i}`)};for(let[o,i]of n)r(`table:${o}`,i.sql,!1);for(let o of e.statements)Vi(o,n,r);return t}function Vi({kind:e,name:n,writes:t,sql:r},o,i){if(e==="alter")for(let s of t)
i(`table:${s}`,r,!0);if(!(e!=="job"&&e!=="seed")&&(i(`statement:${n}`,r,!1),e==="job"))for(let s of t)o.has(s)||i(`table:${s}`,r,!1)}function xr(e,{names:n}){let t=e.
filter(({kind:r})=>r!=="statement"&&r!=="seed"&&r!=="connector");return wr([...t.map(({name:r})=>r),...n])}function _i(e){return{...he,generation:Math.floor(Date.parse(e.now())/1e3)}}var xe=class e{#o;#i;#n;#s;#r=Promise.resolve();#e=null;#t=null;constructor(n,t,r){this.#o=
n,this.#i=t,this.#n=r,this.#s=_i(t)}static async open(n,t){return new e(n,t,await n.read())}get isNew(){return this.#n.environment===null}get environment(){return this.#t??
this.#n.environment??this.#s}record(n,t){let r=this.#e??this.#a(t);return r.entries.push({at:this.#i.now(),...n}),r.environment=t,this.#t=t,r.durable}assume(n){
this.#t=n}#a(n){let t=this.#r.then(()=>this.#l());return this.#r=t,t.catch(()=>{}),this.#e={entries:[],environment:n,durable:t},this.#e}async#l(){let n=this.#e;
if(this.#e=null,n!==null){try{this.#n=await this.#o.append(this.#n.at,n.entries,n.environment)}catch(t){throw this.#u(),t}this.#c()}}#c(){this.#e===null&&(this.#t=
null)}#u(){this.#e=null,this.#r=Promise.resolve(),this.#t=null}};async function jr(e,n,t){for(let[a,l]of t){let c=await l.after(n);if(c!==null)return`since ${a} had that one: ${Or(e,n,c)}`}let r=`${[...t.keys()].join(" and ")}\
 never had that one`,[o]=t,i=o===void 0?null:(await o[1].read()).environment,s=i===null?"":Or(e,null,i);return o===void 0||s===""?r:`${r}; against what ${o[0]} \
holds now: ${s}`}function Or(e,n,t){let r=n!==null&&t.serves.release===n,o=Qe(t.objects),i=Qe(v(e.green).values()),s=({content:d},u)=>o.has(u)&&o.get(u)?.content!==
d,a=({colour:d},u)=>d===(r?"blue":"green")&&!i.has(u),c=[re("different",[...te(i,s),...r?zi(e,t):[]]),re("new",te(i,(d,u)=>!o.has(u))),re("gone",te(o,a))].filter(
d=>d!=="").join("; ");return c===""&&n!==null?"no table; its accepted deviations, options or baseline are others":c}function Er(e,{objects:n}){let t=Qe(n.filter(
({colour:i})=>i==="blue")),r=Qe(v(e).values());return[re("different",te(t,({content:i},s)=>r.has(s)&&r.get(s)?.content!==i)),re("new",te(t,(i,s)=>!r.has(s))),re(
"gone",te(r,(i,s)=>!t.has(s)))].filter(i=>i!=="").join("; ")}function Qe(e){let n=[...e].filter(({kind:t})=>t!=="statement"&&t!=="external");return new Map(n.map(
t=>[f(t),t]))}function te(e,n){return[...e].filter(([t,r])=>n(r,t)).map(([,{name:t}])=>t)}function zi(e,{serves:n}){return Object.entries(me(e.green,{})).flatMap(
([t,r])=>{let o=p(n.consumers,t);return typeof r=="object"&&o!==void 0&&T(o)!==T(r)?[t]:[]})}function re(e,n){return n.length===0?"":`${e} ${b([...n].sort(),10)}`}function Je(e,n){let t=new Map(n.objects.map(u=>[kr(u),u])),r=new Map(n.objects.flatMap(u=>Xi(u)?[[u.name,u]]:[])),o=new Set(e.objects.map(f)),i=Qi(e.objects),s=e.
objects.filter(u=>$n(u,n)).flatMap(u=>{let h=f(u),M=t.get(h)??(An(u)?r.get(u.name):void 0);return Yi(u,M,i,n.differences.get(h)??[])}),l=e.objects.filter(u=>Ji(
u,t,r)).map(({name:u})=>L(u,"missing",`${u} ${Xe}`)),c=n.objects.filter(u=>u.content!==null&&!o.has(kr(u))).map(u=>L(u.name,"unknown",`${u.name} is ours, but th\
e ledger does not know it`));return[...s,...l,...c,...Ln(e,n)].sort((u,h)=>`${u.object} ${u.kind}`<`${h.object} ${h.kind}`?-1:1)}function Qi(e){let n=e.filter(t=>t.
kind==="statement");return new Set(n.flatMap(({writes:t,content:r})=>t.map(o=>`${o} ${r}`)))}function kr(e){return f({name:e.name,kind:e.kind})}function $n(e,n){
return e.state!=="ready"||e.kind==="external"?!1:An(e)||e.kind==="statement"&&n.streaming}function Ji(e,n,t){return e.kind==="external"&&e.state==="ready"&&!t.has(
e.name)&&n.get(f(e))?.state==="gone"}function An({kind:e}){return e==="table"||e==="view"}function Xi(e){return e.content===null&&An(e)}function Yi(e,n,t,r){let{
name:o}=e,i=r.length===0?"":`: ${r.join("; ")}`;if(n===void 0)return[L(o,"missing",`${o} ${Xe}`)];if(n.content===null){let a=n.kind===e.kind?"":` as a ${n.kind}`;
return[L(o,"different",`${o} is there${a}, ${Rr}${i}`)]}if(n.content!==e.content&&!t.has(`${o} ${n.content}`))return[L(o,"different",`${o} has other content tha\
n was deployed${i}`)];let{state:s}=n;return[...r.length===0?[]:[L(o,"different",`${o} is not as it was deployed${i}`)],...s==="failed"||s==="stopped"?[L(o,s,`${o}\
 is ${s}`)]:[]]}var Xe="is not there any more",Rr="but was not made by bluegreen",Mr="nothing";function oe({object:e,kind:n,message:t}){return n!=="consumer"?n===
"missing":t===`${e} ${Xe}`||t.startsWith(`${e} shows ${Mr} instead of `)}function Tr({object:e,kind:n,message:t}){return n==="different"&&t.startsWith(`${e} is \
there`)&&t.includes(`, ${Rr}`)}function Ln(e,{consumers:n,differences:t}){let{consumers:r}=e.serves;return[...new Set([...Object.keys(r),...Object.keys(n)])].sort().
flatMap(i=>{let s=p(r,i),a=p(n,i),l=t.get(`view:${i}`)??[];if((s===void 0?void 0:T(s))===a&&l.length===0)return[];if(typeof s=="object"){let d=l.length===0?"":`\
: ${l.join("; ")}`,u=`${i} ${a===void 0?Xe:`is defined otherwise than was deployed${d}`}`;return[L(i,"consumer",u)]}let c=`published.${i} shows ${a??Mr} instead\
 of ${s??"nothing"}`;return[L(`published.${i}`,"consumer",c)]})}function L(e,n,t){return{object:e,kind:n,message:t}}async function Oe(e,n,t,r=()=>!0){let o={objects:await e.observe(),consumers:await e.consumers(),streaming:e.capabilities.streaming},i=[...n.objects.filter(s=>r(
s.name)&&$n(s,o)).flatMap(s=>Zi(s,t)),...es(n).filter(({about:s})=>r(s.name))];return{...o,differences:await ns(e,i,xr(n.objects,t))}}function Zi(e,{definitionOf:n}){
let{name:t,kind:r}=e;if(r!=="table"&&r!=="view"&&r!=="statement")return[];let o=n(e);return o===null?[]:[{key:f(e),about:{name:t,kind:r},wanted:o}]}function es({
serves:e}){return Object.entries(e.consumers).flatMap(([n,t])=>typeof t=="string"?[]:[{key:`view:${n}`,about:{name:n,kind:"view"},wanted:{sql:t.sql,options:{}}}])}
async function ns(e,n,t){if(n.length===0)return new Map;let r=await e.describe(n.map(({about:o})=>o));return new Map(n.flatMap(({key:o,wanted:i},s)=>{let a=r[s]??
null,l=a===null?[]:kt(i,a,t);return l.length===0?[]:[[o,l]]}))}function Pr(e,{retreat:n}){return n===null?e:{...we(e,n),phase:"deploying"}}function Uu(e,n,t){let{release:r}=n,o=v(r.green),i=e.objects.map(a=>ts(a,o.has(f(a)),
t)),s={...e,phase:"watching",serves:{...n.serves,line:e.line},pins:n.pins,objects:ze(rs(i,r)),served:{...e.served,...On(i.filter(a=>a.colour==="blue"))}};return ir(
e,s)?s:{...s,previous:Se(e),switchedAt:t}}function ts(e,n,t){if(e.kind==="external")return e;let r=n?"blue":e.colour==="blue"?"superseded":e.colour;return r===e.
colour?e:{...e,colour:r,since:t}}function rs(e,n){let t=e.filter(i=>i.kind!=="external"),r=new Set(t.map(f)),o=Pe(n.green).filter(i=>!r.has(f(i)));return[...t,...o.
map(i=>ne(i,"blue","ready"))]}function Fu(e){return{...Cn(e),release:null,line:null,serves:{...e.serves,release:null,line:null},previous:null,switchedAt:null,objects:e.
objects.map(n=>({...n,since:null}))}}function Ku(e,n,t,r){let o={...Cn(e),release:n.release.hash,line:t,serves:{...n.serves,line:t,commit:n.serves.commit??e.serves.
commit},pins:n.pins};return r===null?o:gr(o,r)}var _u={name:"blue/green",order:({steps:e})=>e,kinds:{},back:()=>[]},Ye={act:e=>({do:"look",step:e}),looks:!0},Cr={act:e=>({do:"apply",step:e})},os={"expect-ext\
ernal":{...Cr,looks:!0},"wait-caught-up":{...Ye,waits:!0,counts:!0},check:Ye,approve:{...Ye,waits:!0,closes:!0},watch:{...Ye,waits:!0},switch:{act:(e,{moves:n})=>({
do:"move",moves:n}),closes:!0},"switch-back":{act:(e,{retreat:n})=>({do:"show",consumers:n?.consumers??null}),through:(e,n)=>Pr(e,n)},remove:{act:({object:e})=>({
do:"remove",names:[e]})}};function $r({kind:e},n){return n.kinds[e]??os[e]??Cr}function Wn(e,n){let t=Object.entries(n).filter(([r,o])=>!Ar(e,r,o));return new Set(t.map(([r])=>r))}function Ze(e,n){let{consumers:t}=e.serves,r=o=>{let i=p(n,
o)??null;return!Dn(t,o,i)&&Ar(e,o,i)};return new Set([...Object.keys(t),...Object.keys(n)].filter(r))}function Ar(e,n,t){let{phase:r,serves:o,previous:i,objects:s}=e;
return Dn(o.consumers,n,t)?!0:r==="rolling-back"?i!==null&&Dn(i.consumers,n,t):fr(e)?t===null||Be(t)||s.some(a=>a.name===t):!1}function Dn(e,n,t){let r=p(e,n);return(r===
void 0?null:T(r))===t}function Bn(e,n,{objects:t}){let r=new Map(t.flatMap(a=>a.kind==="view"?[[a.name,a.reads]]:[])),o=a=>{let l=p(n,a);return l===void 0?[]:pe(
l)},i=a=>typeof p(n,a)=="object",s=new Set(e.flatMap(o));for(let a of s)for(let l of i(a)?o(a):r.get(a)??[])s.add(l);return s}function Lr(e,n,t){let{consumers:r}=e.
serves,o=Wn(e,n),i=l=>p(n,l)!==void 0||Nn(l,r,e,t),s=Object.entries(r).filter(([l])=>!o.has(l)&&i(l)),a=Object.entries(n).filter(([l])=>o.has(l));return Object.
fromEntries([...s,...a])}function Nn(e,n,t,r){return[...Bn([e],n,t)].every(i=>r.has(i)||typeof p(n,i)=="object")}async function ie(e,n,t){let r=n.flatMap(s=>Object.entries(s)),o=new Map(r.flatMap(([s,a])=>p(t,s)===void 0?[[s,z(s,a)]]:[]));if(o.size===0)return o;let i=await e.
describe([...o.values()].map(s=>({name:s,kind:"table"})));return new Map([...o].filter(([,s],a)=>is(i[a]?.name??"",s)))}function is(e,n){return`.${e}`.toLowerCase().
endsWith(`.${n}`.toLowerCase())}function rd(e,n,t){let r=n.flatMap(({consumer:o,to:i,view:s})=>i===null?[]:[[o,s??i]]);return ie(e,[Object.fromEntries(r)],t)}var Dr="\
is there, but was not made as a consumer";function In(e){return`${e} ${Dr}`}function qn({kind:e,message:n}){return e==="consumer"&&n.endsWith(Dr)}async function Wr(e,n,t){
let r=ss(n,t.consumers),o=await ie(e,[n.serves.consumers],t.consumers),i=new Set(o.values()),s=Je(n,t).filter(({kind:c,object:d})=>c!=="consumer"||!r.has(d)||i.
has(d)),a=as(n,t.consumers),l=await ls(e,s);return s.map(c=>l.has(c.object)?{...c,message:`${c.message}${Br}`}:c.kind!=="consumer"?c:i.has(c.object)?{...c,message:In(
c.object)}:a.get(c.object)??c)}function ss(e,n){let{consumers:t}=e.serves,r=[...Ze(e,n)];return new Set(r.map(o=>z(o,p(t,o)??o)))}function as({serves:e},n){let t=Object.
entries(n).filter(([r])=>p(e.consumers,r)===void 0);return new Map(t.map(([r,o])=>{let i=Be(o)?r:z(r,o),s=`${i} is ours, but the ledger does not know it`;return[
z(r,o),{object:i,kind:"consumer",message:s}]}))}var Br=", and goes on from its last state once it is deployed again";function Nr({kind:e,message:n}){return(e===
"failed"||e==="stopped")&&n.endsWith(Br)}async function ls(e,n){let t=n.flatMap(({kind:o,object:i})=>o==="failed"||o==="stopped"?[i]:[]),r=t.length===0?[]:await e.
ended?.(t)??[];return new Set(r.flatMap(({statement:o,from:i})=>i===null?[]:[o]))}async function pd({ports:e,journal:n},t){let{engine:r}=e,{environment:o}=n;switch(t.do){case"apply":return(await r.apply(t.step,Ir(o.generation,t.step))).detail;case"\
move":case"show":return Gr(r,qr(t,o));case"settle":return fs(e,o);case"adopt":return await r.adopt(t.adoptions),bn(t.adoptions.length,"object");case"remove":return await r.
retire(t.names),"";case"look":case"judge":case"permit":case"note":return""}}function Ir(e,n){return`${e}/${n.id}/${n.content??n.sql??""}`}function qr(e,{serves:n}){
if(e.do==="move")return e.moves;if(e.do!=="show"||e.consumers===null)return[];let{again:t,consumers:r}=e,o=Object.entries(n.consumers).filter(([i])=>t?.has(i)!==
!0);return ge(Object.fromEntries(o),r)}var cs=new Set(["apply","move","show","remove"]);function md(e,n,t){let{generation:r}=Pn(n,e.release.hash,null);return e.
steps.flatMap(o=>{let i=$r(o,t).act(o,e);return cs.has(i.do)?[{step:o,key:Ir(r,o),moves:qr(i,n)}]:[]})}async function Gr(e,n){return n.length>0&&await e.switch(
n).catch(t=>us(e,n,t)),bn(n.length,"consumer")}async function us(e,n,t){if(!(t instanceof I))throw t;let r=await e.consumers(),o=({consumer:l})=>p(r,l)??null,i=n.
filter(l=>o(l)!==l.to),s=l=>l.from!==null&&o(l)===null;if(i.length===n.length&&!i.some(s))throw t;let a=i.map(l=>s(l)?{...l,from:null}:l);a.length>0&&await e.switch(
a)}var ds=15e3;async function se({engine:e,clock:n}){e.capabilities.streaming&&await n.sleep(ds)}async function fs(e,n){return(!A(n)||n.confirmed.includes(Q))&&
await se(e),Gr(e.engine,await ps(e,n))}async function ps({engine:e},n){if(A(n)&&!n.confirmed.includes(Q))return[];let{consumers:t}=n.serves,r=await e.consumers(),
i=Object.keys(t).every(c=>p(r,c)!==void 0)?[]:await e.observe(),s=new Set(i.map(({name:c})=>c)),a=await ie(e,[t],r);return ge(r,Lr(n,r,s)).filter(({consumer:c})=>!a.
has(c))}async function Rd(e,n,t){let r=await Ur(e,n,t);return ms(r)?r:(await se(t),Ur(e,n,t))}function ms({lost:e,redefined:n,again:t,beside:r}){return e.length+n.length+
t.size+r.length===0}async function Ur(e,n,t){let r=await Un(e,t),{serves:o,previous:i}=e,s=[o.consumers,...n==="go-back"&&i!==null?[i.consumers]:[]],a=await ie(
t.engine,s,r.consumers);return gs(e,n,r,a)}function gs(e,n,t,r){let{serves:o,previous:i}=e,s=(n==="go-back"&&i!==null?i:o).consumers,a=new Set(ge(o.consumers,s).
map(({consumer:g})=>g)),l=hs(e,n,t),{again:c,unmade:d}=ws(e,s,a,t,r),u=g=>[...r].filter(([N])=>g(N)).map(([,N])=>In(N)),h=[...Wn(e,t.consumers)].sort(),M=ys(e,n,
t,r),Z=Bn([...a,...M],s,e),Me=[...h.filter(g=>!a.has(g)),...d],ft=g=>g.map(N=>bs(N,e,t));return{lost:l.filter(({object:g})=>Z.has(g)),redefined:[...ft(h.filter(
g=>a.has(g))),...u(g=>a.has(g))],again:new Set(c),gone:new Set(l.map(({object:g})=>g)),apart:[...Me.flatMap(g=>{let N=p(o.consumers,g);return N===void 0?[]:[z(g,
N)]}),...[...r].filter(([g])=>!a.has(g)).map(([,g])=>g)].sort(),beside:[...l.filter(({object:g})=>!Z.has(g)).map(Fr),...ft(Me),...u(g=>!a.has(g))]}}function Fr({
message:e}){return e}function ys(e,n,{consumers:t},r){if(n!=="give-up")return[];let o=i=>p(t,i)!==void 0&&!r.has(i);return[...Ze(e,t)].filter(o)}function hs(e,n,t){
let{previous:r}=e,o=new Set(r?.objects??[]);return en(e,t,s=>n==="go-back"?o.has(f(s)):s.colour==="blue")}function bs(e,n,{consumers:t}){let r=s=>{let a=p(s,e);
return a===void 0?{}:{[e]:a}},o={...n.serves,consumers:r(n.serves.consumers)},i={consumers:r(t),differences:new Map};return Ln({...n,serves:o},i).map(Fr).join("\
; ")}function ws(e,n,t,{objects:r,consumers:o},i){let s=new Set(r.map(({name:d})=>d)),a=d=>p(e.serves.consumers,d)!==void 0&&p(o,d)===void 0,l=d=>t.has(d)||Nn(d,
n,e,s),c=Object.keys(n).filter(d=>a(d)&&!i.has(d));return{again:c.filter(l),unmade:c.filter(d=>!l(d))}}async function Md(e,n,t){let r=async()=>Gn(e,en(e,await Un(
e,t)));if(!await r()||(await se(t),!await r()))return;let o=`nothing of what the ledger of ${n} says is there: it is another platform than the ledger's, or what\
 it held is lost`;throw new I("observe",o,m("status",n))}async function Td(e,n,t){let r=new Set(n),o=async()=>{let s=en(e,await Un(e,t),a=>r.has(a));return new Set(
s.flatMap(({kind:a,object:l})=>a==="missing"?[l]:[]))},i=await o();return i.size===0?i:(await se(t),o())}async function Pd(e,n,t,r){let o=new Set(e.objects.filter(
n).map(({name:a})=>a)),i=async()=>{let a=await Oe(r.engine,e,t,l=>o.has(l));return en(e,a,n)},s=await i();return s.length===0?s:(await se(r),i())}function Gn({objects:e},n){
let t=new Set(n.flatMap(({kind:o,object:i})=>o==="missing"?[i]:[])),r=e.filter(Kr);return r.length>0&&r.every(({name:o})=>t.has(o))}function Kr({kind:e,state:n}){
return(e==="table"||e==="view")&&n==="ready"}async function Un(e,{engine:n}){return{...await Oe(n,e,Sr,()=>!1),streaming:!1}}function en(e,n,t=()=>!0){let r=e.objects.
filter(s=>Kr(s)&&t(s)),o=new Set(r.map(({name:s})=>s)),i=({kind:s,object:a})=>(s==="missing"||s==="different")&&o.has(a);return Je(e,n).filter(i)}function Hr(e,n,t){let r=Ss(e,n),o=e.filter(d=>!r.includes(d)&&!Nr(d));if(o.length<e.length&&nn(o,n).length===0)return r.length>0?vs(r,t):Es(n,t);if(Gn(Ms(n),o))
return Fn(n,t,Cs(t));if(Ts(n,o))return Fn(n,t,$s(t,zr(n,o)));let i=nn(o,n);if(i.length===0)return Rs(o,t);let s=({object:d})=>n.objects.some(({name:u,colour:h})=>u===
d&&h==="green"),a=i.filter(d=>!s(d)),l=a.every(({kind:d})=>d==="consumer"),c=Qr(n);return a.length===0||c&&l&&a.length<i.length?xs(i.filter(s),t):Ls(a,o,n)?Os(t):
a.every(oe)?l?c?js(t):ks(n,t):Fn(n,t,As(a)):Ds(a,o,n,t)}function Ss(e,{objects:n}){let t=new Set(n.flatMap(({name:r,kind:o})=>o==="external"?[r]:[]));return e.filter(
({kind:r,object:o})=>r==="missing"&&t.has(o))}function vs(e,{name:n}){let t=U(e);return{next:m("deploy",n),waits:`once ${Jr(t)} there again`,line:`whoever fills\
 ${b(t,5)} has to make ${t.length===1?"it":"them"} again: what is read from outside is none of ours`}}function xs(e,{name:n}){let t=U(e.filter(Tr)),r=m("rollbac\
k",n,"--discard"),o="give up what is in hand: it is made anew by the next deploy";if(t.length===0)return{next:r,waits:null,line:o};let i=`what others made in pl\
ace of ${b(t,5)}`;return{next:r,waits:`once ${i} is dropped or renamed`,line:`drop or rename ${i}, and ${o}`}}function Os({name:e}){return{next:m("rollback",e,"\
--discard"),waits:null,line:"go back behind the last switch, and deploy again"}}function js({name:e}){return{next:m("rollback",e),waits:null,line:"give up what \
is in hand: consumers are made again, and what is made stays for the next deploy"}}function Es(e,{name:n}){return{next:m("deploy",n),waits:Vr(e),line:"deploy ag\
ain: what has ended goes on from its last state"}}function Vr({phase:e,line:n}){return e==="serving"||n===null?null:`on ${n}`}function ks(e,{name:n}){return{next:m(
"deploy",n),waits:Vr(e),line:"deploy again: consumers that are not there are made again"}}function Rs(e,{name:n}){let t=U(e),r=t.length===1?"is":"are";return{next:m(
"deploy",n),waits:`once ${b(t,5)} ${r} put back as deployed, dropped or renamed`,line:`put back, drop or rename ${b(t,5)}: nobody is served by it, and what is n\
ot there is made anew where a release wants it`}}function nn(e,{objects:n}){let t=new Set(n.flatMap(({name:r,colour:o})=>o==="superseded"?[]:[r]));return e.filter(
({kind:r,object:o})=>r==="consumer"||r!=="unknown"&&t.has(o))}function Ms(e){return{...e,objects:e.objects.filter(({colour:n})=>n!=="superseded")}}function Ts({
objects:e},n){let t=zr({objects:e},n),r=new Set([...n.filter(Ps).map(({object:a})=>a),...t]),o=new Set(n.filter(oe).map(({object:a})=>a)),i=e.filter(({kind:a,state:l})=>(a===
"table"||a==="view")&&l==="ready"),s=({name:a})=>r.has(a)||o.has(a);return i.length>1&&i.every(s)&&i.some(({name:a})=>r.has(a))}var _r="is there, but was not ma\
de by bluegreen";function Ps({object:e,message:n}){return n===`${e} ${_r}`}function zr({objects:e},n){let t=new Set(e.filter(({kind:o})=>o==="view").map(({name:o})=>o)),
r=({object:o,message:i})=>t.has(o)&&i.startsWith(`${o} ${_r}: `);return U(n.filter(r))}function Fn(e,n,t){let{name:r,removal:o}=n,i=e.serves.commit??e.serves.line,
s=m("install",r,...i===null?[]:["--ref",i]);return{next:o===void 0?s:`${o} && ${s}`,line:"begin anew: remove the ledger, and install what served; what is there \
is taken over, and what is not is made again",waits:`once it is sure that ${t}`}}var Cs=({name:e})=>`the platform of ${e} is the right one, and what it held is \
lost for good`;function $s({name:e},n){let t=`the platform of ${e} has lost what it knew of bluegreen`;if(n.length===0)return t;let[r,o]=n.length===1?["is","it \
is"]:["are","they are"];return`${t}, and ${b(n,5)} ${r} dropped or renamed: ${o} made as git says`}function As(e){let n=U(e);return`${b(n,5)} cannot be put back\
 as ${n.length===1?"it was":"they were"}, and nobody has to go back behind what serves`}function Qr(e){return["deploying","validated","failed"].includes(e.phase)&&
!J(e)}function Ls(e,n,t){let{previous:r}=t;if(r===null||Qr(t))return!1;let o=new Set(r.objects.map(s=>s.slice(s.indexOf(":")+1))),i=({kind:s,object:a})=>s==="un\
known"||!o.has(a);return e.every(({kind:s})=>s!=="consumer")&&n.every(i)}function U(e){return[...new Set(e.map(({object:n})=>n))]}function Ds(e,n,{serves:t},{name:r}){
let o=U(e.filter(qn)),i=e.filter(d=>!qn(d)),s=t.commit===null?"":` (${t.commit.slice(0,12)} in git says how)`,a=Ws(i,n),l=[...o.length===0?[]:[`what others made\
 in place of ${b(o,5)} is dropped or renamed`],...i.length===0?[]:[`${Jr(U(i))} put back as deployed${a?", or dropped":""}`]],c=a?`; or drop ${b(U(i),5)} where \
nobody wants what is shown there: ${m("deploy",r)} makes it again`:"";return{next:m("deploy",r),waits:`once ${l.join(", and ")}`,line:`put back what was removed\
 or changed by hand${s}: ${m("status",r)} then says nothing of it${c}`}}function Jr(e){return`${b(e,5)} ${e.length===1?"is":"are"}`}function Ws(e,n){return e.length>
0&&e.every(t=>t.kind==="consumer"&&!oe(t))&&n.every(({kind:t})=>t==="consumer")}var F={id:"",kind:"",object:"",after:[],strategy:"none",inverse:null,file:"",line:0,sql:null,content:null,properties:{},touches:[],reads:[],writes:[]};function Id(e){
let n={drafts:new Map(e.map(t=>[t.id,t])),states:new Map,after:new Map,levels:new Map};for(let t of[...n.drafts.keys()].sort())Bs(n,t);return[...n.drafts.values()].
map(t=>({...t,after:n.after.get(t.id)??[],level:n.levels.get(t.id)??0})).sort((t,r)=>t.level-r.level||(t.id<r.id?-1:1))}function Bs(e,n){let t=[n];for(let r=t.at(
-1);r!==void 0;r=t.at(-1)){let o=e.states.get(r);if(o===void 0){Ns(e,r),t.push(...Is(e,r));continue}t.pop(),o==="open"&&qs(e,r)}}function Ns(e,n){let r=[...new Set(
e.drafts.get(n)?.after??[])].filter(o=>e.drafts.has(o)&&o!==n);e.states.set(n,"open"),e.after.set(n,r.filter(o=>e.states.get(o)!=="open").sort())}function Is(e,n){
return(e.after.get(n)??[]).filter(t=>!e.states.has(t)).reverse()}function qs(e,n){let t=(e.after.get(n)??[]).filter(r=>e.states.get(r)==="done");e.after.set(n,t),
e.levels.set(n,t.reduce((r,o)=>Math.max(r,(e.levels.get(o)??0)+1),0)),e.states.set(n,"done")}function Kd(e,n){let t=S(e,({reads:o,writes:i})=>[...o,...i]),r=o=>Gs(o)?(t.get(o.name)??[]).filter(i=>i!==o):[];return e.map(o=>({...F,id:`remove:${o.name}`,kind:"\
remove",object:o.name,after:[...n,...r(o).map(i=>`remove:${i.name}`)],inverse:"deploying the earlier revision again makes it anew",writes:[o.name]}))}function Gs({
kind:e}){return e==="table"||e==="view"}function Hd(e){let{name:n,file:t,line:r}=e;return{...F,id:`wait-caught-up:${n}`,kind:"wait-caught-up",object:n,after:[`s\
tart-statement:${n}`],file:t,line:r,reads:e.writes}}function Vd(e,n,t,r){let o=[...new Set([e.blue,e.green])];return{...F,id:`check:${e.green}`,kind:"check",object:e.
green,after:n,file:t,line:r,reads:o}}function _d(e,n){return{...F,id:`approve:${e}`,kind:"approve",object:e,after:n}}function zd(e,n,t,r){let o=t.flatMap(({consumer:i,
from:s,view:a})=>s===null?[]:[a===void 0?s:i]);return{...F,id:`${e}:${n}`,kind:e,object:n,after:r,inverse:e==="switch"?"consumers back to what they showed: blue\
green rollback":null,touches:e==="switch"?[...new Set(o)].sort():[],writes:t.map(vn)}}function Qd(e,n){return{...F,id:`watch:${e}`,kind:"watch",object:e,after:n}}
function Yr(e,n,t){let{table:r,key:o,before:i}=e;return{...F,id:`alter-in-place:${r}:${o}`,kind:"alter-in-place",object:r,after:t,inverse:Xr(r,o,i),file:n.file,
line:n.line,sql:Xr(r,o,e.after),properties:e.after===null?{}:{[o]:e.after},touches:[r],writes:[r]}}function Xr(e,n,t){let r=e.split(".").map(o=>`\`${o.replaceAll(
"`","``")}\``).join(".");return t===null?`ALTER TABLE ${r} RESET (${Kn(n)})`:`ALTER TABLE ${r} SET (${Kn(n)} = ${Kn(t)})`}function Kn(e){return`'${e.replaceAll(
"'","''")}'`}var Us={begun:e=>e,through:e=>e,failed:e=>e},Fs=new Set(["note","look","judge","permit"]);function D(e){let{recording:n,...t}=e;return{step:null,after:[],changes:!Fs.
has(t.act.do),works:!0,lasts:!1,words:()=>null,...t,recording:{...Us,...n}}}function tn(e){let n=Ks(e),t=({id:o})=>n.get(o)??0,r=e.toSorted((o,i)=>t(i)-t(o));return{
legs:r,ids:new Set(n.keys()),ranks:new Map(r.map(({id:o},i)=>[o,i])),followers:S(e,({after:o})=>o),lasting:new Set(e.filter(({lasts:o})=>o).map(({id:o})=>o))}}function Ks(e){
let n=new Map(e.map(i=>[i.id,i])),t=new Map;for(let{after:i}of e)for(let s of i)t.set(s,(t.get(s)??0)+1);let r=new Map(e.map(({id:i})=>[i,1])),o=e.filter(({id:i})=>!t.
has(i));for(let i of o)for(let s of i.after){let a=n.get(s);if(a===void 0)continue;r.set(s,Math.max(r.get(s)??1,(r.get(i.id)??1)+1));let l=(t.get(s)??1)-1;t.set(
s,l),l===0&&o.push(a)}return r}function Yd(e,n,t){return Zr(n).reduce((r,o)=>o.recording.begun(r,o.legs,t),e)}function Zd(e,n,t){let r=n.filter(({outcome:i})=>i===
"through").map(i=>i.leg),o=Zr(r).reduce((i,s)=>s.recording.through(i,s.legs,t),e);return n.filter(({outcome:i})=>i==="failed").reduce((i,s)=>s.leg.recording.failed(
i,s,t),o)}function Zr(e){return e.reduce((n,t)=>{let r=n.at(-1);return r?.recording===t.recording?r.legs.push(t):n.push({recording:t.recording,legs:[t]}),n},[])}function ff(e,n,t,r){let o=_s(e,t),i=zs(e,n,r,Hn(o)),s=Xs(e,n,r.gone).map(c=>Ys(c,i.id)),a=Vs(e,n,[i.id,...Hn(s)]),l=[...s,...a];return tn([...o,i,...l,Qs(n,r,[
i.id,...Hn(l)])])}function Hs({objects:e,previous:n},t){if(t==="give-up"||n===null)return[];let r=new Set(n.objects);return e.filter(o=>o.kind==="connector"&&o.
colour==="blue"&&!r.has(f(o)))}function Vs(e,n,t){let r=Hs(e,n);if(r.length===0)return[];let o="remove:connectors";return[D({id:o,step:{id:o,kind:"remove",object:"\
connectors"},after:t,act:{do:"remove",names:r.map(({name:i})=>i)},recording:{begun:i=>Mn(i,r,"removing"),through:i=>_e(i,r)},words:i=>i===null?null:{action:"rol\
lback",object:"connectors",message:b(r.map(({name:s})=>`${s} is removed`),10)}})]}function Hn(e){return e.map(({id:n})=>n)}function _s(e,n){let t=o=>o.slice(0,o.
indexOf(":"))in n.kinds,r=o=>({...o,confirmed:o.confirmed.filter(i=>!t(i))});return n.back(e).map(o=>{let{id:i,after:s}=o;return D({id:i,step:o,after:s,act:{do:"\
apply",step:o},recording:{through:r}})})}function zs({previous:e},n,{again:t,discarding:r},o){let i=n==="give-up"?{do:"settle"}:{do:"show",consumers:e?.consumers??
null,again:t};return D({id:"switch-back:consumers",step:{id:"switch-back:consumers",kind:"switch-back",object:"consumers"},after:o,act:i,recording:{begun:n==="g\
ive-up"?s=>s:s=>ar(s,r)},words:s=>Vn(s===null?"consumers go back to blue":"consumers are back")})}function Vn(e){return{action:"rollback",object:"consumers",message:e}}
function Qs(e,{discarding:n},t){let r=e==="give-up"?ve:lr;return D({id:"over",after:t,act:{do:"note"},recording:{through:o=>Js(r(o),n)},words:o=>o===null?null:Vn(
"consumers show blue again")})}function Js(e,n){return{...e,discarding:n&&_n(e).length>0}}function pf(e){let n=D({id:"settle:consumers",act:{do:"settle"}});return tn(
[n,D({id:"stay",after:[n.id],act:{do:"note"},recording:{through:ve},words:t=>t===null?null:Vn(`given up, and consumers show green: ${e}`)})])}function Xs(e,n,t){
let r=n==="give-up"?Se(e):e.previous;if(r===null)return[];let o=new Set(r.objects),i=e.objects.filter(s=>o.has(f(s))&&!t.has(s.name));return Ne(i,s=>p(r.options,
s.name)??{})}function Ys(e,n){let t={...Yr(e,{file:"",line:0},[n]),level:0};return D({id:t.id,step:t,after:[n],act:{do:"apply",step:t},recording:{begun:r=>({...r,
objects:fe(r.objects,[t])}),through:r=>({...r,objects:De(r.objects,t)})},words:()=>({action:"rollback",object:e.table,message:t.sql??""})})}function _n({objects:e}){
let n=e.filter(t=>t.kind!=="external"&&!Zs(t));return He(n.filter(t=>t.colour==="green"),n.filter(t=>t.colour==="superseded"))}function Zs({adopted:e,colour:n}){
return e===!0&&n==="green"}function mf(e,n,t){let r=e.map(s=>s.name),o=s=>n==="removing"?{discarding:s}:{},i={action:n==="removing"?"discard":"retire",object:`${r.
length} objects`};return tn([D({id:`remove:${i.object}`,step:{id:`remove:${i.object}`,kind:"remove",object:i.object},act:{do:"remove",names:r},recording:{begun:s=>({
...Mn(s,e,n),...o(!0)}),through:s=>({..._e(s,e),...o(!1)})},words:s=>s===null?{...i,message:b(r,10)}:s.error===null?{...i,message:t}:null})])}var wf={requires:null,proofAge:null,requiredBy:[],freeze:[],soak:0,catchUp:6*36e5,catchUpLag:0,catchUpSoak:0,retireAfter:0,autoRollback:!0,concurrency:1,runLimit:null},
ea=864e5;function Sf(e){let[n="",t="",r]=e.split("/"),o=Date.parse(n.trim()),i=Date.parse(t.trim());if(r!==void 0||Number.isNaN(o)||Number.isNaN(i))return null;
let s=/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(t)?i+ea:i;return o<s?{text:e,from:o,until:s}:null}function na({freeze:e},n,t){let r=eo(e,t);return r===void 0?null:`${n} \
is frozen (freeze: ${r.text}) until ${new Date(r.until).toISOString()}`}function rn({freeze:e},n){let t=eo(e,n);if(t===void 0)return null;let r=new Date(t.until).
toISOString();return rn({freeze:e.filter(o=>o!==t)},r)??r}function eo(e,n){let t=Date.parse(n);return e.find(({from:r,until:o})=>r<=t&&t<o)}function vf(e,n,t,r){
let o=na(e,n,t);if(o!==null)throw r?ta(e,n,t,o):new I("freeze",o,m("deploy",n,"--until","validate"))}function ta(e,n,t,r){let o=`after ${rn(e,t)??t}`;return new I(
"freeze",r,m("deploy",n),[],o)}async function xf(e,n,t,r){if(n===null||n===e.hash)return;let o=await jr(e,n,r);throw new I("release",`the release is ${e.hash}, \
not ${n}; ${o}`,m("plan",t))}function ro(e,n){let t=ra(e,n);return n.lease===null||t.next===null?t:{...t,waits:`once ${n.lease.holder} has ended`}}function ra(e,n){let{phase:t}=e;if(t==="em\
pty"&&n.drift.length>0)return ia(n.name,n.drift);if(t==="empty"||A(e))return on(m("install",n.name));if(t==="rolling-back")return on(wn(n.name,e.discarding));if(nn(
n.drift,e).length===0||oa(e,n))return no(e,n);let{next:r,waits:o}=Hr(n.drift,e,n);return{next:r,waits:o}}function oa(e,{drift:n}){return(e.phase==="deploying"||
e.phase==="validated")&&n.every(r=>r.kind==="consumer"&&oe(r))&&!J(e)}function ia(e,n){let r=`once it is known which commit serves there: where that is not the \
baseline, ${m("install",e,"--ref","REF")} takes it${aa(n)}`;return{next:m("install",e),waits:r}}function no(e,n){if(e.phase==="serving")return on(sa(e)?to(n):null);
if(e.phase==="watching")return zn(e,m("deploy",n.name));if(ca(e))return on(J(e)?m("rollback",n.name):to(n));let t=rn(n.rules,n.now);return t===null?zn(e,m("depl\
oy",n.name)):e.phase==="validated"?{next:m("deploy",n.name),waits:`after ${t}`}:zn(e,m("deploy",n.name,"--until","validate"))}function sa(e){return e.discarding&&
_n(e).length>0}function to({name:e}){return wn(e,!0)}function aa(e){let n=e.filter(({kind:r})=>r==="unknown").map(({object:r})=>r),t=la(n);return t===null?"":`,\
 and ${t}`}function la(e){let n=e.map(r=>({name:r,...gt(r)})).filter(({version:r})=>r>1).sort((r,o)=>o.version-r.version),[t]=n;return t===void 0?null:`git log \
--all --oneline -S ${pt(t.name)} finds the commits that name ${t.name}`}function on(e){return{next:e,waits:null}}function zn({line:e},n){return{next:n,waits:e===
null?null:`on ${e}`}}function ca({phase:e,proofs:n,release:t}){return e==="failed"&&n.some(r=>r.release===t&&r.outcome!=="pass")}async function qf(e,n){let{environment:t}=await xe.open(n.ledger,n.clock),[r,o]=[await oo(e,t),await n.lease.held(n.clock.now())],i=await Oe(n.engine,t,r.definitions),
s=await Wr(n.engine,t,i),a=await ua(n.engine,t);return io(e,t,{...r,jobs:a,drift:s,problem:null,lease:o},n)}async function Gf(e,n,t){let{environment:r}=await xe.
open(n.ledger,n.clock),[o,i]=[await oo(e,r),await n.lease.held(n.clock.now())];return io(e,r,{...o,jobs:[],drift:[],problem:t,lease:i},n)}async function ua(e,{objects:n}){
let t=n.flatMap(({kind:r,name:o})=>r==="statement"?[o]:[]);return await e.running?.(t)??[]}async function oo({git:e,substitute:n},t){let{commit:r}=t.serves,[o,i]=[
await e.at(r),await e.baseline()],s=[o,i?.pipeline??null].filter(a=>a!==null);return{definitions:vr(s,n),baseline:pa(t,i)}}async function io({environment:e,rules:n,
history:t},r,{jobs:o,drift:i,problem:s,lease:a,baseline:l},{ledger:c,clock:d}){return{environment:e,state:fa(r)?"empty":r.phase,release:r.release,serving:r.serves.
tables,objects:r.objects.map(da),jobs:o,drift:i,baseline:l,problem:s,progress:await hr(r,c),...ro(r,{name:e,removal:c.removal,rules:n,drift:i,lease:a,now:d.now()}),
lease:a,history:t>0?await c.history(t):[]}}function da({name:e,kind:n,colour:t,state:r,unrun:o}){return{name:e,kind:n,colour:t,state:o===!0&&r==="ready"?"taken \
over":r}}function fa(e){return e.phase==="serving"&&A(e)}function pa(e,n){if(n===null||e.phase==="empty")return null;let{revision:t,pipeline:r}=n,o=t.commit!==null&&
t.commit===e.serves.commit;return{...t,differences:o?"":Er(r,e)}}function Uf({baseline:e}){return e===null||e.differences===""?[]:[`what serves is not what ${e.
ref} says: ${e.differences}`]}function Kf(e,n,t,r){return{environment:e,outcome:n,message:t,warnings:[],next:null,changes:r}}function Hf(e){return e.map(n=>n.touches.length===0?n.id:`${n.id}\
 (${n.touches.join(", ")})`)}function _f(e,n=[]){let t=so(e),r=new Map([...t,...so(n)]),o=ma([...r.values()]),i=new Map([...r].map(([l,c])=>[l,ga(c,o)])),s=new Map;for(let[l,c]of t){let d=i.
get(l)??c;(s.get(d)?.length??0)<c.length&&s.set(d,c)}let a=new Map([...i].map(([l,c])=>[l,s.get(c)??c]));return ha(a,o)}function so(e){let n=new Map;for(let t of e){
let r=t.join("");n.has(r)||n.set(r,t)}return n}function ma(e){let n=new Map;for(let t of e)for(let r=1;r<t.length;r++){let o=t.slice(r).join(""),i=n.get(o);i===
void 0?n.set(o,[t]):i.push(t)}return n}function ga(e,n){let t=n.get(e.join(""))??[],r=[...t].sort((i,s)=>s.length-i.length)[0];return r===void 0?e:t.every(i=>ya(
i,r))?r:e}function ya(e,n){let t=n.length-e.length;return e.every((r,o)=>n[t+o]===r)}function ha(e,n){let t=ba([...e.values()]),r=s=>(t.get(s.join("."))??0)>1?s.
map(wa).join("."):s.join("."),o=new Map([...e].map(([s,a])=>[s,r(a)])),i=new Map([...e.values()].map(s=>[r(s),s]));return{idOf:s=>o.get(s.join(""))??s.join("."),
lastPart:s=>i.get(s)?.at(-1)??s,qualifier:s=>i.get(s)?.slice(0,-1).join(".")??"",longer:s=>{let l=(n.get(i.get(s)?.join("")??"")??[]).map(c=>e.get(c.join(""))??
c);return[...new Set(l.map(r))].sort()}}}function ba(e){let n=new Map;for(let t of e){let r=t.join("."),o=n.get(r)??new Set;n.set(r,o.add(t.join("")))}return new Map(
[...n].map(([t,r])=>[t,r.size]))}function wa(e){return e.includes(".")?`\`${e}\``:e}var Sa=new Set(["create-table","create-view","alter-table","alter-view","alter-materialized-table"]),va=new Set(["insert","statement-set","create-table-as","cre\
ate-materialized-table"]),xa=new Set(["insert-values","statement-set-values"]);function sn(e){return Sa.has(e.kind)?"definition":va.has(e.kind)?"job":xa.has(e.kind)?
"seed":"script"}function Oa(e){return e.definition!==null}function Qf(e){return sn(e)==="definition"&&!Oa(e)}function Jf(e){let n=sn(e);return n==="job"||n==="s\
eed"||e.kind==="create-view"}function ao(e,n,t){let{use:r,setting:o}=e;return r===null&&o===null?n:{space:r===null?n.space:ja(r,n.space,t),settings:o===null||r!==null?n.settings:ka(o,n.settings)}}
function ja(e,n,t){let r=e.catalog===null?n.database:t.database;return{catalog:e.catalog??n.catalog,database:e.database??r}}var Ea=/^(sql-client\..*|pipeline\.name|table\.dml-(a?sync))$/;
function ka({key:e,value:n},t){if(e===null)return je;if(Ea.test(e))return t;let r=Object.entries(t).filter(([o])=>o!==e);return Object.fromEntries(n===null?r:[...r,
[e,n]])}var je={};function lo(e,{settings:n}){return e==="job"||e==="seed"?n:je}function Yf({properties:e},{file:n,settings:t}){let r=e.get(n);return r===void 0?
t:t===je?r:{...r,...t}}function tp(e,n,t){let r={space:t,settings:je};return n.statements.map((o,i)=>{let s=sn(o),{space:a}=r,l={file:e,sql:n,statement:o,ordinal:i,part:s,space:a,settings:lo(
s,r)};return r=ao(o,r,t),l})}function co(e,n){return Ra(e.parts.map(t=>t.text),n)}function Ra(e,n){let t=e.length===1&&n.database!==null?[n.database,...e]:e;return t.
length===2&&n.catalog!==null?[n.catalog,...t]:t}function rp(e){return e.flatMap(n=>n.statement.names.map(t=>co(t,n.space)))}function op(e,n){return e.statement.
names.map(t=>({name:t,table:n.idOf(co(t,e.space))}))}function ip(e){return e.sql.text.slice(e.statement.start,e.statement.end)}function Qn(e,n,t){let r=(o,i,s)=>{let a=St(n,t);return[{target:i,by:s,relation:_(o,a),scope:a}]};switch(e.type){case"query-statement":return r(e.query,null,null);case"\
insert":return r(e.query,e.target.name,e);case"statement-set":return e.inserts.flatMap(o=>r(o.query,o.target.name,o));case"create-table":return e.query===null?[]:
r(e.query,e.target.name,e);case"alter":return e.query===null?[]:r(e.query,e.target.name,null);case"wrapper":return Ma(e.verb)?Qn(e.inner,n,t):[];case"update":case"\
delete":case"merge":case"use":case"command":return[]}}function Ma(e){return e==="execute"||e==="compile-and-execute"}function X(e,n){switch(e.type){case"literal":return e.kind==="null"?!1:e.kind==="boolean"?ae(e,n)==="TRUE":null;case"unary":{let t=e.operator==="NOT"?X(e.operand,
n):null;return t===null?null:!t}case"chain":return Ta(e,n);default:return null}}function Ta({operators:e,operands:n},t){let[r=""]=e;if(r!=="AND"&&r!=="OR")return Pa(
r,n,t);let o=n.map(s=>X(s,t)),i=r==="OR";return o.includes(i)?i:o.includes(null)?null:!i}function Pa(e,[n,t,r],o){if(n?.type!=="literal"||t?.type!=="literal"||r!==
void 0||n.kind!==t.kind||n.kind!=="number"&&n.kind!=="string")return null;let i=n.kind==="number"?Number(ae(n,o))-Number(ae(t,o)):null,s=i===null?ae(n,o)===ae(t,
o):i===0;switch(e){case"=":return s;case"<>":case"!=":return!s;case"<":return i===null?null:i<0;case">":return i===null?null:i>0;default:return null}}function ae({
start:e,end:n},t){let r=t.slice(e,n);return r.startsWith("'")?r:r.toUpperCase()}function an({limit:e},n){return e!==null&&Jn(e,n)}function Jn(e,n){return e.type===
"literal"&&e.kind==="number"&&Number(ae(e,n))===0}var Ca=60,uo=new WeakMap;function E({made:e},n=0){if(n>Ca)return!1;let t=uo.get(e);if(t!==void 0)return t;let r=$a(e,n);return uo.set(e,r),r}function $a(e,n){switch(e.
type){case"select":return Aa(e.select,e.scope,n);case"ordered":return an(e.query,e.scope.text)||E(e.input,n+1);case"renamed":case"extended":return E(e.input,n+1);case"\
set-operation":{let[t,...r]=e.terms.map(i=>E(i,n+1)),o=e.operation.operators[0]??"";return o.startsWith("UNION")?t===!0&&!r.includes(!1):t===!0||o.startsWith("I\
NTERSECT")&&r.includes(!0)}default:return!1}}function Aa(e,n,t){return e.groupBy===null&&V(e)!==null?!1:Xn(e,n)||Yn(n,t)}function Xn({where:e},{text:n}){return e!==
null&&X(e,n)===!1}function Yn(e,n=0){let[t]=e.entries;return t===void 0?!1:e.joins.reduce((r,o)=>La(o,r,e,n),E(t.relation,n+1))}function La({join:e,right:n},t,r,o){
let i=r.entries[n],s=i!==void 0&&E(i.relation,o+1),a=Zn(e.on,r);switch(e.kind){case"LEFT":return t;case"RIGHT":return s;case"FULL":return t&&s;default:return t||
s||a}}function Zn(e,{text:n}){return e!==null&&X(e,n)===!1}function ln(){return{reasons:[],views:[],relations:[],columns:[],seen:new Set,readsUnknown:!1,readsChanges:!1}}function w(e,n,t){e.reasons.push({what:n,at:t})}function fo(e,{
schema:n}){n===null?e.readsUnknown=!0:Et(n)&&(e.readsChanges=!0)}function K(e,n){e.seen.has(n.made)||(e.seen.add(n.made),e.relations.push(n))}function O(e,n){e.
seen.has(n.source)||(e.seen.add(n.source),e.columns.push(n))}function x(e,n){K(e,n);for(let t of n.columns)O(e,t)}function Y(e,n,t){for(let r of n)k(e,r,t)}function k(e,n,t,r="sub-query"){switch(n.type){case"path":{let o=q(n.parts,t);o.type==="column"?O(e,o.column):x(e,o.relation);
return}case"subquery":po(e,n,t,r);return;case"call":n.over!==null&&w(e,`${n.name.toUpperCase()} OVER`,n.start),$(n,o=>k(e,o,t));return;default:$(n,o=>k(e,o,t,mo(
n)))}}function po(e,{query:n,start:t},r,o){let i=_(n,r);o!=="sub-query"&&E(i)||(w(e,o,t),x(e,i))}function et(e,n,t){let r=mo(n);$(n,o=>{o.type==="subquery"&&r!==
"sub-query"?po(e,o,t,r):et(e,o,t)})}function le(e,n,t){n!==null&&X(n,t.text)===null&&k(e,n,t)}function mo(e){return e.type==="membership"?`${e.operator} (SELECT\
 \u2026)`:e.type==="unary"&&e.operator==="EXISTS"?"EXISTS":"sub-query"}function cn(e,n){let{schema:t}=e;return t?.object!=="view"||t.query===null?null:{view:e,query:t.query,column:n}}function go(e,{source:n}){switch(n.type){case"stored":{let t=cn(n.table,n.name);t!==null&&e.views.push(t);return}case"computed":k(e,n.expression,n.scope);return;case"\
field":k(e,n.row,n.scope);return;case"combined":for(let t of n.columns)O(e,t);return;case"optional":O(e,n.column);return;case"produced":Y(e,n.from,n.scope);for(let t of n.
whole)x(e,t);return;case"unknown":return}}function nt(e,n){let t=xt(e,n);return t!==null?t.time:e.type==="path"?Da(e.parts.at(-1)?.text??""):null}function Da(e){return/proc_?(essing_?)?time/i.test(e)?"p\
roctime":/row_?time/i.test(e)?"rowtime":null}function un(e,n){let t=new Set(n.joins.flatMap(r=>yo(r,n)));n.entries.forEach(({relation:r,asOf:o},i)=>{t.has(i)||K(e,r),o!==null&&k(e,o,n)});for(let r of n.joins)
yo(r,n).length===0&&Wa(e,r,n);for(let r of n.shared)O(e,r)}function yo({join:e,right:n,end:t},r){let[o,i]=e.kind==="LEFT"?[n,t]:e.kind==="RIGHT"?[0,n]:[0,0];if(i-
o!==1)return[];let s=r.entries[o];return Zn(e.on,r)||s!==void 0&&E(s.relation)?[o]:[]}function Wa(e,{join:n,right:t,end:r},o){let i=o.entries[t],s=$e(o,r),a=i===
void 0?null:Ba(n.kind,i,s);a!==null&&w(e,a,n.start),le(e,n.on,s)}function Ba(e,{relation:n,asOf:t},r){return t!==null?Ia(t,n,r)?null:"temporal join":ho(n)?"temp\
oral join":tt(n)?null:e===","?"join":`${e} JOIN`}var Na=new Set(["kafka","upsert-kafka","datagen","pulsar","kinesis"]);function Ia(e,n,t){let{made:r}=n,o=r.type===
"table"?r.table.schema:null;if(o?.object==="view")return!1;let i=o?.options.get("connector")??"";return nt(e,t)==="proctime"&&!Na.has(i)&&!i.endsWith("-cdc")}var qa=20;
function tt({made:e},n=0){if(n>qa)return!1;switch(e.type){case"unnest":return!0;case"function":return e.inputs.length===0;case"renamed":return tt(e.input,n+1);case"\
select":{let{select:t,scope:r}=e;return r.entries.length>0&&r.entries.every(({relation:i})=>tt(i,n+1))&&t.groupBy===null&&t.quantifier!=="DISTINCT"&&V(t)===null}default:
return!1}}function ho({made:e}){if(e.type==="renamed")return ho(e.input);if(e.type!=="function"||e.inputs.length>0)return!1;let[n]=e.rest;return e.rest.length===
1&&n?.type==="path"&&nt(n,e.scope)!==null}function dn(e,{columns:n}){for(let t of n)Ga(t)||O(e,t)}function Ga({source:e}){return e.type==="computed"&&bo(e.expression)}function bo(e){if(e.type==="subquer\
y")return!0;let n=!1;return $(e,t=>{n||=bo(t)}),n}function wo(e,n,t,r){if(!(Xn(n,t)||Yn(t))){if(un(e,t),!Ua(n,t))for(let{relation:o}of t.entries)dn(e,o);Fa(e,n,t),le(e,n.where,t),le(e,n.having,t),le(e,n.qualify,
{...t,output:r});for(let{expression:o}of n.items)et(e,o,t);n.quantifier==="DISTINCT"&&n.from!==null&&(w(e,"DISTINCT",n.start),x(e,r))}}function Ua(e,{entries:n}){
let{where:t,groupBy:r,having:o,qualify:i,quantifier:s}=e;return t!==null||r!==null||o!==null||i!==null?!1:n.length===1&&s!=="DISTINCT"&&V(e)===null}function Fa(e,n,t){
if(n.groupBy!==null){w(e,"GROUP BY",n.groupBy.start);for(let o of n.groupBy.items)So(e,o,t);return}let r=V(n);r!==null&&w(e,r.name.toUpperCase(),r.start)}function So(e,n,t){
if(n.type==="GROUPING SETS")for(let r of n.sets)So(e,r,t);else Y(e,n.expressions,t)}function vo(e){let n=ln();return Ha(n,e),x(n,e),rt(n)}function xo(e){let n=ln();return K(n,e),rt(n)}function Oo(e){let n=ln();return O(n,e),rt(n)}function rt(e){
for(;e.relations.length+e.columns.length>0;)Ka(e);return e}function Ka(e){let n=e.relations.pop(),t=n===void 0?e.columns.pop():void 0;n!==void 0&&Va(e,n),t!==void 0&&
go(e,t)}function Ha(e,{made:n}){if(n.type!=="ordered"||n.query.limit!==null||an(n.query,n.scope.text))return;let[t]=n.query.orderBy;t!==void 0&&w(e,"ORDER BY",t.
expression.start)}function Va(e,n){if(E(n))return;let{made:t}=n;switch(t.type){case"table":za(e,t);return;case"select":wo(e,t.select,t.scope,n);return;case"join\
ed":un(e,t.scope);return;case"ordered":Qa(e,t);return;case"set-operation":Ja(e,t);return;case"values":return;case"renamed":case"extended":K(e,t.input);return;default:
_a(e,t)}}function _a(e,n){switch(n.type){case"unnest":Y(e,n.unnest.arguments,n.scope);return;case"function":Y(e,n.rest,n.scope);for(let t of n.inputs)x(e,t);return;case"\
match":w(e,"MATCH_RECOGNIZE",n.match.start),x(e,n.input);return;case"unknown":for(let t of n.inputs)x(e,t);return}}function za(e,{table:n}){fo(e,n);let t=cn(n,null);
t!==null&&e.views.push(t)}function Qa(e,{query:n,input:t,scope:r}){let{limit:o,offset:i,orderBy:s}=n;if(o!==null?w(e,"LIMIT",o.start):i!==null&&!Jn(i,r.text)&&w(
e,"OFFSET",i.start),o!==null||i!==null)for(let{expression:a}of s)k(e,a,r);K(e,t)}function Ja(e,{operation:n,terms:t}){n.operators.forEach((o,i)=>{let s=n.terms[i+
1]?.start??n.start;o!=="UNION ALL"&&w(e,o,s)});let r=n.operators.some(o=>o!=="UNION ALL");for(let o of t)r?x(e,o):(K(e,o),dn(e,o))}function jo(e){let{relation:n}=e,t=Ya(e);return t===null?n.columns.map(r=>({to:r.name,column:r})):Xa(t,n)}function Xa(e,{columns:n,certain:t}){return e.slice(0,
t).flatMap((r,o)=>{let i=n[o];return i===void 0?[]:[{to:r,column:i}]})}function Ya({by:e,scope:n}){if(e===null)return null;if(e.type==="insert")return Za(e,vt(e.
target.name,n));let{names:t}=e.schema;return e.object==="view"&&t.length>0?t.map(Eo):null}function Za({columns:e,partition:n},{made:t}){let r=new Set(n.filter(({
value:i})=>i!==null).map(({column:i})=>i.text)),o=e.length>0?e.map(Eo):t.type==="table"?el(t.table.schema):null;return o===null?null:o.filter(i=>!r.has(i))}function el(e){
return e===null||e.unknown!==null?null:e.columns.filter(n=>!n.virtual).map(n=>n.name)}function Eo({parts:e}){return e.at(-1)?.text??""}function ko(e,{readsUnknown:n,readsChanges:t}){let{by:r,scope:o,target:i}=e;if(r?.type!=="insert"||i===null)return!1;let s=o.catalogue.tableOf(i.parts.map(l=>l.
text));if(s===null||s.primaryKey.length===0||n)return!1;let a=r.conflict==="NOTHING"||r.conflict==="ERROR";return(t||a)&&!nl(e,s)}function nl(e,{primaryKey:n}){
let t=new Map(jo(e).map(({to:a,column:l})=>[a,l])),r=n.map(a=>Ro(t.get(a))),[o]=r;if(o==null)return!1;let i=new Set(r.map(a=>a?.table===o.table?a.name:"")),s=o.
table.schema?.primaryKey??[];return s.length===i.size&&s.every(a=>i.has(a))}function Ro(e){let n=e?.source;if(n?.type==="stored")return n;if(n?.type!=="computed"||
n.expression.type!=="path")return null;let t=q(n.expression.parts,n.scope);return t.type==="column"&&t.fields.length===0?Ro(t.column):null}var fn={what:new Set,readsUnknown:!1,readsChanges:!1},ot=new WeakMap;function To(e){let n=Mo(e);for(let t=n.at(-1);t!==void 0;t=n.at(-1)){let r=t.search.views[t.
next];t.next+=1,r!==void 0?n.push(...Mo(r)):(Po(t.part,it(t.search)),n.pop())}return st(e)??fn}function Mo(e){if(st(e)!==void 0)return[];Po(e,fn);let{query:n,column:t}=e,
r=t===null?xo(n):Oo(Le(n,t));return[{part:e,search:r,next:0}]}function it({reasons:e,views:n,...t}){let r=n.map(o=>st(o)??fn);return{what:new Set([...e.map(({what:o})=>o),
...r.flatMap(({what:o})=>[...o])]),readsUnknown:t.readsUnknown||r.some(({readsUnknown:o})=>o),readsChanges:t.readsChanges||r.some(({readsChanges:o})=>o)}}function st({
view:e,column:n}){return e.schema===null?fn:ot.get(e.schema)?.get(n)}function Po({view:e,column:n},t){if(e.schema===null)return;let r=ot.get(e.schema)??new Map;
ot.set(e.schema,r.set(n,t))}function hm(e,n){let t=wt(e);if(t===null)return{stateful:null,reasons:[]};let{text:r}=t.cursor.tokens,o=Qn(t.syntax,r,n),i=o.flatMap(rl);return{stateful:o.length===
0?null:i.length>0,reasons:i.length===0?[]:ol(i,tl(e,r))}}function tl({start:e,end:n,line:t,column:r},o){let i=yt(o.slice(e,n));return s=>{let a=ht(i,s-e),l=a.line===
1?r-1:0;return{line:t+a.line-1,column:a.column+l}}}function rl(e){let n=vo(e.relation),t=n.views.flatMap(o=>[...To(o).what].map(i=>({what:i,view:o.view.written}))),
r=[...n.reasons,...t];return r.length>0||!ko(e,it(n))?r:[{what:"upsert materialisation",at:e.target?.start??0}]}function ol(e,n){let r=e.flatMap(i=>"at"in i?[i]:
[]).sort((i,s)=>i.at-s.at).map(({what:i,at:s})=>{let{line:a,column:l}=n(s);return`${i} at ${a}:${l}`}),o=e.flatMap(i=>"view"in i?[`${i.what} in ${i.view}`]:[]);
return[...new Set([...r,...o.sort()])]}function Sm(e,n=()=>null){let t=$o(e);return{...Co(r=>t.get(r),n),ids:[...t.keys()].sort()}}function vm(e){let n=new Map;return Co(r=>(n.has(r)||n.set(r,$o(e(r)).
get(r)),n.get(r)),()=>null)}function Co(e,n){let t=new Map,r=s=>({tableOf:a=>t.get(s(a))??null}),o=s=>{for(let a of ll(s,e,t)){let l=e(a),c=l!==void 0&&il(l)?null:
n(a);t.set(a,c??(l===void 0?null:sl(a,l,t,r)))}return t.get(s)??null};return{tableOf:o,seenBy:s=>({tableOf:a=>o(s(a))})}}function il({creates:e,before:n}){return e.
length>0||n!==null}function sl(e,n,t,r){let o=n.before===null?null:t.get(n.before)??null,i=Ao(n).flatMap(s=>t.get(s)??[]);return{...jt(e,n,o,({idOf:s})=>r(s)),reads:i}}
function $o(e){let n=new Map,t=r=>{let o=n.get(r)??{creates:[],alters:[],before:null};return n.set(r,o),o};for(let r of e){let[o]=Ee(r,"define"),[i]=Ee(r,"alter"),
[s]=Ee(r,"rename");o!==void 0?t(o).creates.push(r):s!==void 0&&i!==void 0?t(s).before=i:i!==void 0&&r.statement.kind.startsWith("alter")&&t(i).alters.push(r)}return n}
function Ee({statement:e,idOf:n},t){return e.names.filter(r=>r.role===t).map(r=>n(r.parts.map(al)))}function al({text:e}){return e}function Ao({creates:e,alters:n,
before:t}){let r=[...e,...n].flatMap(o=>[...Ee(o,"like"),...Ee(o,"read")]);return t===null?r:[t,...r]}function ll(e,n,t){let r=[],o=new Set,i=[],s=a=>{if(t.has(
a)||o.has(a))return;o.add(a);let l=n(a);i.push({id:a,left:l===void 0?[]:[...Ao(l)].reverse()})};s(e);for(let a=i.at(-1);a!==void 0;a=i.at(-1)){let l=a.left.pop();
l!==void 0?s(l):r.push(i.pop()?.id??"")}return r}var P={values:[],influences:[],whole:[],unknown:[]};function Lo(e){return{expands:e,columns:new Map,rows:new Map}}function ce(e){return{values:new Map,influences:new Map,
whole:new Map,unknown:new Set,memory:e}}function at({table:e,name:n}){return`${e.written}.${n}`}function W(e,n){for(let t of n.values)e.values.set(at(t),t);Do(e,
n)}function pn(e,n){for(let t of n.values)e.influences.set(at(t),t);Do(e,n)}function Do(e,{influences:n,whole:t,unknown:r}){for(let o of n)e.influences.set(at(o),
o);for(let o of t)e.whole.set(o.written,o);for(let o of r)e.unknown.add(o)}function ue({values:e,influences:n,whole:t,unknown:r}){return{values:e.size===0?P.values:
[...e.values()],influences:n.size===0?P.influences:[...n.values()],whole:t.size===0?P.whole:[...t.values()],unknown:r.size===0?P.unknown:[...r]}}var gn=[],Wo=new WeakMap;function C({made:e}){if(e.type==="table")return[e.table];let n=Wo.get(e);if(n!==void 0)return n;let t=cl(e);return Wo.set(e,t),t}function cl(e){
switch(e.type){case"table":return[e.table];case"select":return ul(e.select,e.scope);case"joined":return mn(e.scope.entries.map(({relation:n})=>n));case"ordered":case"\
renamed":case"extended":return C(e.input);case"set-operation":return mn(e.terms);case"match":return e.match.rows.startsWith("ALL")?C(e.input):gn;case"function":case"\
unknown":return mn(e.inputs);case"values":case"unnest":return gn}}function mn(e){let[n]=e;if(e.length===1&&n!==void 0)return C(n);let t=new Map;for(let r of e)for(let o of C(
r))t.set(o.written,o);return t.size===0?gn:[...t.values()]}function ul({items:e},n){let t=e.flatMap(({expression:r})=>{if(r.type!=="star")return[];let{qualifier:o}=r,
i=o.length===0?null:Ae(o,n);return i!==null?[i]:Ot(r,n)!==null?[]:n.entries.map(({relation:s})=>s)});return t.length===0?gn:mn(t)}function H(e,n){let{made:t}=e,r=n.rows.get(t);if(r!==void 0)return r;n.rows.set(t,P);let o=ce(n);dl(o,e);let i=ue(o);return n.rows.set(t,i),i}function dl(e,n){let{
made:t}=n;switch(t.type){case"table":{let{schema:r}=t.table,o=e.memory.expands?ut(r):null;if(r===null||o===null)return;yn(r),W(e,H(o,Re(r)));return}case"select":
pl(e,t.select,t.scope,n);return;case"joined":No(e,t.scope);return;case"ordered":de(e,t.input),(t.query.limit!==null||t.query.offset!==null)&&lt(e,t.query.orderBy,
t.scope);return;case"set-operation":ml(e,t.operation.operators,t.terms);return;case"values":return;case"renamed":de(e,t.input),ct(e,t.input);return;default:fl(e,
t)}}function fl(e,n){switch(n.type){case"unnest":ke(e,n.unnest.arguments,n.scope);return;case"extended":de(e,n.input);for(let t of n.call.arguments)Bo(e,t,n.scope);
return;case"function":ke(e,n.rest,n.scope);for(let t of n.inputs)B(e,t,"a function");return;case"match":de(e,n.input),ke(e,n.match.partitionBy,n.scope),lt(e,n.match.
orderBy,n.scope);for(let{condition:t}of n.match.defines)y(e,t,n.scope);return;case"unknown":for(let t of n.inputs)B(e,t,"the query");return}}function Bo(e,n,t){
n.type==="named"?Bo(e,n.value,t):n.type==="table-argument"?(ke(e,n.partitionBy,t),lt(e,n.orderBy,t)):n.type!=="model"&&y(e,n,t)}function de(e,n){W(e,H(n,e.memory))}
function ke(e,n,t){for(let r of n)y(e,r,t)}function lt(e,n,t){for(let{expression:r}of n)y(e,r,t)}function No(e,n){for(let{relation:t,asOf:r}of n.entries)de(e,t),
r!==null&&y(e,r,n);for(let{join:t,end:r}of n.joins)t.on!==null&&y(e,t.on,$e(n,r));for(let t of n.shared)W(e,R(t,e.memory));if(n.joins.some(({join:t})=>t.natural))
for(let{relation:t}of n.entries)ct(e,t)}function pl(e,n,t,r){No(e,t),n.where!==null&&y(e,n.where,t);for(let o of n.groupBy?.items??[])Io(e,o,t);n.having!==null&&
y(e,n.having,t),n.qualify!==null&&y(e,n.qualify,{...t,output:r}),n.quantifier==="DISTINCT"&&hn(e,r,"DISTINCT")}function Io(e,n,t){if(n.type==="GROUPING SETS")for(let r of n.
sets)Io(e,r,t);else ke(e,n.expressions,t)}function ml(e,n,t){let r=n.some(o=>o!=="UNION ALL");for(let o of t)r?B(e,o,"the set operation"):de(e,o),ct(e,o)}function ct(e,n){
for(let t of C(n))e.whole.set(t.written,t)}function y(e,n,t){switch(n.type){case"path":{let r=q(n.parts,t);r.type==="column"?W(e,R(r.column,e.memory)):B(e,r.relation,"an expression");return}case"literal":
return;case"star":wl(e,n,t);return;case"subquery":gl(e,n.query,t);return;case"table-argument":B(e,_(n.query,t),"a function");return;case"unary":n.operator==="EX\
ISTS"||n.operator==="UNIQUE"?yl(e,n.operand,t):y(e,n.operand,t);return;case"call":hl(e,n,t);return;default:$(n,r=>y(e,r,t))}}function Go(e,n,t){let r=t.allCommon.
length,o=_(n,t);return qo(t,e.memory,r),o}function gl(e,n,t){let r=Go(e,n,t);hn(e,r,"a sub-query"),pn(e,H(r,e.memory))}function yl(e,n,t){n.type!=="subquery"?y(
e,n,t):pn(e,H(Go(e,n.query,t),e.memory))}function hl(e,n,t){let[r]=n.arguments;n.name.toUpperCase()==="MATCH_ROWTIME"&&r===void 0&&t.matchTime!==null&&y(e,t.matchTime,
t);let o=r?.type==="star"&&r.qualifier.length===0;$(n,i=>{(i!==r||!o)&&y(e,i,t)});for(let i of bl(n,t))bt(i,s=>y(e,s,t))}function bl({over:e},{select:n}){if(e===
null||"type"in e)return[];let t=n?.windows.find(({name:r})=>r.text===e.text);return t===void 0?[]:[t.window]}function wl(e,{qualifier:n},t){let r=n.length>0?Ae(
n,t):null,o=r===null?t.entries.map(({relation:i})=>i):[r];for(let i of o)B(e,i,"an expression")}function hn(e,n,t){for(let r of n.columns)W(e,R(r,e.memory));for(let{
reason:r}of n.openings)e.unknown.add(`${t} takes whole rows: ${r}`);for(let r of C(n))e.whole.set(r.written,r)}function B(e,n,t){hn(e,n,t),pn(e,H(n,e.memory))}var Sl={...P,unknown:["it is made of itself"]};function R({source:e},n){let t=n.columns.get(e);if(t!==void 0)return t;n.columns.set(e,Sl);let r=vl(e,n);return n.
columns.set(e,r),r}function vl(e,n){switch(e.type){case"stored":return xl(e,n);case"computed":return Uo(e.expression,e.scope,n);case"field":return Uo(e.row,e.scope,
n);case"optional":return R(e.column,n);case"combined":{let t=ce(n);for(let r of e.columns)W(t,R(r,n));return ue(t)}case"produced":{let t=ce(n);for(let r of e.from)
y(t,r,e.scope);for(let r of e.whole)B(t,r,e.by);return ue(t)}case"unknown":return{...P,unknown:[e.reason]}}}function xl(e,n){let{schema:t}=e.table,r=n.expands?ut(
t):null;return t===null||r===null?{...P,values:[e]}:(yn(t),R(Le(r,e.name),Re(t)))}function ut(e){return e?.object==="view"?e.query:null}function Uo(e,n,t){if(e.
type==="path"){let o=q(e.parts,n);if(o.type==="column")return R(o.column,t)}let r=ce(t);return y(r,e,n),ue(r)}function qo({allCommon:e},n,t=0){for(let r=t;r<e.length;r+=1){let o=e[r];o!==void 0&&Ko(o,n)}}function Ko(e,n){for(let t of e.columns)R(t,n);H(e,n),C(e)}var Fo=new WeakMap;
function Re(e){let n=Fo.get(e)??Lo(!0);return Fo.set(e,n),n}var dt=new WeakSet;function yn(e){if(!dt.has(e))for(let n of Ol(e))n.query!==null&&Ko(n.query,Re(n))}
function Ol(e){let n=[],t=[e];for(let r=t.pop();r!==void 0;r=t.pop())if(!dt.has(r)){dt.add(r),n.push(r);for(let o of r.reads)o.object==="view"&&t.push(o)}return n.
reverse()}export{At as a,We as b,T as c,Be as d,pe as e,me as f,z as g,ge as h,vn as i,Or as j,wf as k,Sf as l,na as m,rn as n,vf as o,ta as p,xf as q,Rt as r,ye as s,ei as t,
Nl as u,Ne as v,he as w,xn as x,Fl as y,wc as z,Zt as A,er as B,nr as C,Ke as D,or as E,Uc as F,we as G,lr as H,ve as I,_c as J,sr as K,cr as L,J as M,Zc as N,A as O,
dr as P,eu as Q,nu as R,Pn as S,tu as T,ru as U,ou as V,iu as W,su as X,gr as Y,Cn as Z,au as _,lu as $,cu as aa,Ni as ba,ze as ca,fu as da,pu as ea,wr as fa,Sr as ga,
vr as ha,Hi as ia,xe as ja,Je as ka,Qi as la,Xi as ma,oe as na,Ln as oa,Oe as pa,Uu as qa,Fu as ra,Ku as sa,_u as ta,$r as ua,Wn as va,Bn as wa,ie as xa,rd as ya,
In as za,Wr as Aa,pd as Ba,Ir as Ca,qr as Da,md as Ea,ds as Fa,se as Ga,ps as Ha,Rd as Ia,Md as Ja,Td as Ka,Pd as La,Hr as Ma,Ss as Na,nn as Oa,F as Pa,Id as Qa,
Kd as Ra,Hd as Sa,Vd as Ta,_d as Ua,zd as Va,Qd as Wa,Yr as Xa,Xr as Ya,D as Za,tn as _a,Yd as $a,Zd as ab,ff as bb,Hs as cb,_s as db,pf as eb,Xs as fb,_n as gb,
mf as hb,ia as ib,la as jb,on as kb,qf as lb,Gf as mb,Uf as nb,_f as ob,Oa as pb,Qf as qb,Jf as rb,Yf as sb,tp as tb,Ra as ub,rp as vb,op as wb,ip as xb,Sm as yb,
vm as zb,Qn as Ab,jo as Bb,hm as Cb,P as Db,Lo as Eb,at as Fb,C as Gb,qo as Hb,H as Ib,R as Jb,Uo as Kb,Kf as Lb,Hf as Mb};
