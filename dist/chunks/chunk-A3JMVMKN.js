import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{B as ht,C as Pe,D as q,E as Ce,F as $e,G as bt,H as V,J as wt,K as St,L as _,M as vt,N as xt,T as Ot,c as p,t as pt,u as mt,v as $,w as gt,y as yt}from"./chunk-YROKOSTE.js";
import{d as g,e as yn,g as w,h as d,i as S,j as Re,l as Me,n as Y,o as ft,p as Z,q as Te}from"./chunk-K4OFHYXB.js";import{b as gn,d as b}from"./chunk-FYBGPJQL.js";
import{a as I}from"./chunk-XDVA7NNB.js";function jt(e,n){let t=new Map;for(let r of e){let o=n(r),i=t.get(o);i===void 0?t.set(o,[r]):i.push(r)}return t}function ue(e,n){return n.filter(t=>t.kind==="alter-in-place").reduce((t,r)=>kt(t,r.object,Et(r),null),e)}function Le(e,n){let t=Et(n);return kt(e,n.object,t,n.
properties[t])}function Et(e){return e.id.slice(`${e.kind}:${e.object}:`.length)}function kt(e,n,t,r){return e.map(o=>{if(d(o)!==`table:${n}`)return o;let i=Object.
entries(o.options).filter(([s])=>s!==t);return{...o,options:Object.fromEntries(r===void 0?i:[...i,[t,r]])}})}function Mt(e,n){let t={index:new Map,lowest:new Map,open:[],isOpen:new Set,parts:[]};for(let r of e)t.index.has(r)||qo(r,n,t);return t.parts}function qo(e,n,t){
let r=[Rt(e,t)];for(let o=r.at(-1);o!==void 0;o=r.at(-1)){let i=n.get(o.name)?.[o.next++];i===void 0?Go(r,t):t.index.has(i)?t.isOpen.has(i)&&Tt(o.name,t.index.get(
i),t):r.push(Rt(i,t))}}function Rt(e,{index:n,lowest:t,open:r,isOpen:o}){let i={name:e,index:n.size,next:0};return n.set(e,i.index),t.set(e,i.index),r.push(e),o.
add(e),i}function Go(e,n){let t=e.pop(),r=e.at(-1);t!==void 0&&(n.lowest.get(t.name)===t.index&&Uo(t.name,n),r!==void 0&&Tt(r.name,n.lowest.get(t.name),n))}function Uo(e,{
open:n,isOpen:t,parts:r}){let o=n.splice(n.lastIndexOf(e));for(let i of o)t.delete(i);r.push(o.sort())}function Tt(e,n,{lowest:t}){let r=t.get(e);n!==void 0&&(r===
void 0||n<r)&&t.set(e,n)}function Pt(e,n){let t=Ct([...e].sort(),n),r=$t(t);return r.length===e.length?hn(t,r):Vo(t)}function Ct(e,n){let t=new Map(e.map((r,o)=>[r,o]));return{names:e,needs:e.
map((r,o)=>Fo(o,n.get(r)??[],t))}}function Fo(e,n,t){let r=[];for(let o of n){let i=t.get(o);i!==void 0&&i!==e&&r.push(i)}return r.length<2?r:[...new Set(r)]}function hn({
names:e},n){return n.map(t=>e[t]??"")}function $t({needs:e}){let n=Int32Array.from(e,i=>i.length),t=Ko(e),r=[],o=[];for(let[i,s]of e.entries())s.length===0&&o.push(
i);for(;o.length>0;){let i=[];for(let s of o){r.push(s);for(let a of t[s]??[])Ho(a,n)&&i.push(a)}o=i.sort((s,a)=>s-a)}return r}function Ko(e){let n=e.map(()=>[]);
for(let[t,r]of e.entries())for(let o of r)n[o]?.push(t);return n}function Ho(e,n){let t=(n[e]??0)-1;return n[e]=t,t===0}function Vo(e){let{names:n}=e,t=new Map(
n.map((a,l)=>[a,hn(e,e.needs[l]??[])])),r=new Map,o=new Map;for(let a of Mt(n,t)){let[l=""]=a;r.set(l,a);for(let c of a)o.set(c,l)}let i=a=>(r.get(a)??[]).flatMap(
l=>(t.get(l)??[]).map(c=>o.get(c)??c)),s=Ct([...r.keys()].sort(),new Map([...r.keys()].map(a=>[a,i(a)])));return hn(s,$t(s)).flatMap(a=>r.get(a)??[])}function Ae(e,n){let t=Object.keys(n).filter(o=>o!=="").sort((o,i)=>i.length-o.length||(o<i?-1:1));if(t.length===0)return e;let r=new RegExp(t.map(_o).join("|"),
"g");return e.replace(r,o=>p(n,o)??o)}function _o(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function T(e){return typeof e=="string"?e:e.content}function We(e){return e.startsWith("sha256:")}function de(e){return typeof e=="string"?[e]:e.reads}function fe(e,n){
let t=Y(e);return Object.fromEntries(e.tables.flatMap(r=>{let o=r.consumer?t.get(r.name):void 0;if(r.published===null)return[];if(o===void 0)return[[r.published,
r.name]];let{sql:i,reads:s,file:a,line:l}=o,c=r.hash;return[[r.published,{sql:Ae(i,n),content:c,reads:s,file:a,line:l}]]}))}function z(e,n){return typeof n=="st\
ring"?bn({consumer:e}):e}function pe(e,n){let t=[...new Set([...Object.keys(e),...Object.keys(n)])],r=i=>typeof p(n,i)=="object",o=new Map(Object.entries(n).map(
([i,s])=>[i,de(s).filter(r)]));return Pt(t,o).map(i=>zo(i,p(e,i)??null,p(n,i)??null)).filter(i=>i.from!==i.to)}function zo(e,n,t){let r=i=>i===null?null:T(i),o=Lt(
t)??Lt(n);return{consumer:e,from:r(n),to:r(t),...o===null?{}:{view:o}}}function Lt(e){return typeof e=="string"?null:e}function bn({consumer:e,view:n}){return n===
void 0?`published.${e}`:e}function me(e){let n=e.tables.filter(({kind:t,options:r})=>t==="table"&&Object.keys(r).length>0);return Object.fromEntries(n.map(t=>[t.name,t.options]))}function Qo({
blue:e,green:n},t){let[r,o]=[me(e),me(n)],i=new Set(n.tables.filter(({kind:a})=>a==="table").map(({name:a})=>a)),s=new Set(t.otherwise.map(a=>a.name));return({name:a,
options:l})=>{let[c,u]=[p(r,a)??{},p(o,a)??{}],f=s.has(a)&&At(a,c,u).length===0;return i.has(a)&&!(f&&Jo(l))?u:l}}function Jo(e){return Object.values(e).every(n=>n!==
null)}function kl(e,n,t){let r=Qo(e,t),o=new Set(t.otherwise.map(s=>s.name)),i=n.filter(({kind:s,name:a})=>s==="table"&&o.has(a));return{...me(e.green),...Object.
fromEntries(i.map(s=>[s.name,Xo(r(s))]))}}function Xo(e){let n=Object.entries(e);return Object.fromEntries(n.flatMap(([t,r])=>r===null?[]:[[t,r]]))}function De(e,n){
return e.filter(t=>t.kind==="table").flatMap(t=>At(t.name,t.options,n(t)))}function At(e,n,t){return[...new Set([...Object.keys(n),...Object.keys(t)])].sort().filter(
o=>p(n,o)!==p(t,o)).map(o=>({table:e,key:o,before:p(n,o)??null,after:p(t,o)??null}))}var ge={format:1,phase:"empty",release:null,line:null,serves:{release:null,line:null,commit:null,tables:{},consumers:{},options:{}},previous:null,switchedAt:null,
pins:[],generation:0,objects:[],confirmed:[],catchingUp:{},discarding:!1,proofs:[],served:{}};function wn(e,n,t){return{release:null,line:null,commit:n,tables:ft(
e),consumers:fe(e,t),options:me(e)}}function Cl(e,n){let r=[...S(e).values(),...Me(e)].map(i=>Z(i,"blue","ready")),o=wn(e,n,{});return{...ge,phase:"serving",serves:o,
objects:r,get served(){return Sn(r)}}}function Sn(e){let n=e.filter(({kind:t})=>t==="table"||t==="view"||t==="seed");return Object.fromEntries(n.map(t=>[t.name,
t.content]))}var Be=BigInt(4294967295),Wt=BigInt(32);function Yo(e,n=!1){return n?{h:Number(e&Be),l:Number(e>>Wt&Be)}:{h:Number(e>>Wt&Be)|0,l:Number(e&Be)|0}}function Dt(e,n=!1){
let t=e.length,r=new Uint32Array(t),o=new Uint32Array(t);for(let i=0;i<t;i++){let{h:s,l:a}=Yo(e[i],n);[r[i],o[i]]=[s,a]}return[r,o]}var Zo=e=>e/2**32|0,ei=e=>e>>>0;function Bt(e,n,t,r){let o=Zo(t),i=ei(t);e.setUint32(n,r?i:o,r),e.setUint32(n+4,r?o:i,r)}function Nt(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var vn=e=>e?
`"${e}" `:"";function ti(e,n=""){if(typeof e!="number")throw new TypeError(vn(n)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
vn(n)+"expected integer >= 0, got "+e);return e}function Ne(e,n,t=""){if(Nt(e)&&(n===void 0||e.length===n))return e;n!==void 0&&ti(n,"length");let r=Nt(e),o=n!==void 0?` of length ${n}`:"",i=r?`length=${e.length}`:
`type=${typeof e}`,s=vn(t)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}var ri=(e,n)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((n==="object"?"":`"${n}" `)+"expected object, got type="+typeof e)},It=(e,n)=>{
ri(e,n);let t=Object.getPrototypeOf(e);if(t!==Object.prototype&&t!==null)throw new TypeError(`"${n}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${n}.__proto__" is not allowed`)};function xn(e,n=!0){if(e.destroyed)throw new Error("hash was destroyed");if(n&&e.finished)throw new Error("digest() was alre\
ady called")}function qt(e,n){Ne(e,void 0,"output");let t=n.outputLen;if(!(e.length>=t))throw new RangeError('"output" expected length >= '+t)}function Ie(...e){for(let n=0;n<e.length;n++)e[n].fill(0)}function qe(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function O(e,n){return e<<32-n|
e>>>n}var Ll=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;var oi=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",ii=Array.from({length:256},(e,n)=>n.toString(16).padStart(2,"0"));function Gt(e){
if(Ne(e),oi)return e.toHex();let n="";for(let t=0;t<e.length;t++)n+=ii[e[t]];return n}function Ut(e){if(typeof e!="string")throw new TypeError("string expected");let n=new TextEncoder().encode(e);try{return new Uint8Array(n)}finally{Ie(n)}}function si(e,n,t="opts"){return It(e,"defaults"),n!==void 0&&It(n,t),Object.assign(Object.create(null),e,n)}function Ft(e,n={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);n=si({},n,"info");let t=(o,i)=>e(i).update(o).digest(),r=e(void 0);return t.outputLen=r.outputLen,t.blockLen=
r.blockLen,t.canXOF=r.canXOF,t.create=o=>e(o),Object.assign(t,n),Object.freeze(t)}var Kt=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Ht(e,n,t){return e&n^~e&t}function Vt(e,n,t){return e&n^e&t^n&t}var Ge=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(n,t,r,o){
this.blockLen=n,this.outputLen=t,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(n),this.view=qe(this.buffer)}update(n){xn(this),Ne(n);let{view:t,buffer:r,
blockLen:o}=this,i=n.length,s=!1;for(let a=0;a<i;){let l=Math.min(o-this.pos,i-a);if(l===o){let c=qe(n);for(;o<=i-a;a+=o)this.process(c,a);s=!0;continue}r.set(a===
0&&l===i?n:n.subarray(a,a+l),this.pos),this.pos+=l,a+=l,this.pos===o&&(this.process(t,0),this.pos=0,s=!0)}return this.length+=n.length,s&&this.roundClean(),this}digestInto(n){
xn(this),qt(n,this),this.finished=!0;let{buffer:t,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;t[s++]=128,t.fill(0,s),this.padOffset>o-s&&(this.process(r,0),t.fill(
0)),Bt(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=n===t?r:qe(n),l=this.outputLen,c=l/4,u=this.get();if(l%4||c>u.length)throw new Error("in\
valid outputLen");for(let f=0;f<c;f++)a.setUint32(4*f,u[f],i)}digest(){let{buffer:n,outputLen:t}=this;this.digestInto(n);let r=n.slice(0,t);return this.destroy(),
r}_cloneIntoMeta(n){let{buffer:t,length:r,finished:o,destroyed:i,pos:s}=this;return n.destroyed=i,n.finished=o,n.length=r,n.pos=s,s&&n.buffer.set(t),n}clone(){return this.
_cloneInto()}},_t=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var ai=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,
3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),G=new Uint32Array(64),On=class extends Ge{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(n,t){super(64,n,8,
!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:n,B:t,C:r,D:o,E:i,F:s,G:a,H:l}=this;
return[n,t,r,o,i,s,a,l]}set(n,t,r,o,i,s,a,l){this.A=n|0,this.B=t|0,this.C=r|0,this.D=o|0,this.E=i|0,this.F=s|0,this.G=a|0,this.H=l|0}_cloneInto(n){return(n||=new this.
constructor).set(...this.get()),this._cloneIntoMeta(n)}process(n,t){for(let f=0;f<16;f++,t+=4)G[f]=n.getUint32(t,!1);for(let f=16;f<64;f++){let R=G[f-15],M=G[f-
2],B=O(R,7)^O(R,18)^R>>>3,ke=O(M,17)^O(M,19)^M>>>10;G[f]=ke+G[f-7]+B+G[f-16]|0}let{A:r,B:o,C:i,D:s,E:a,F:l,G:c,H:u}=this;for(let f=0;f<64;f++){let R=O(a,6)^O(a,
11)^O(a,25),M=u+R+Ht(a,l,c)+ai[f]+G[f]|0,B=(O(r,2)^O(r,13)^O(r,22))+Vt(r,o,i)|0;u=c,c=l,l=a,a=s+M|0,s=i,i=o,o=r,r=M+B|0}r=r+this.A|0,o=o+this.B|0,i=i+this.C|0,s=
s+this.D|0,a=a+this.E|0,l=l+this.F|0,c=c+this.G|0,u=u+this.H|0,this.set(r,o,i,s,a,l,c,u)}roundClean(){Ie(G)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),
Ie(this.buffer)}},jn=class extends On{constructor(){super(32,_t)}};var zt=Dt(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0\
xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c7\
1235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0\
a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725",
"0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c\
77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd6\
9906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a6\
3","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befff\
a23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0\
x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c10\
0d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),tc=zt[0],rc=zt[1];var Qt=Ft(()=>new jn,Kt(1));function ac(e){return`sha256:${Gt(Qt(Ut(e)))}`}function Jt(e){return JSON.stringify(e,(n,t)=>li(t)?ci(t):t)}function li(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function ci(e){return Object.fromEntries(Object.entries(e).sort(([n],[t])=>n<t?-1:1))}function Xt(e){let n=null;return()=>(n??={value:e()}).value}function Yt(e,n){let t=w(e.objects,s=>s.writes),r=new Map,o=[],i=(s,a)=>{r.has(s)||(r.set(s,a),o.push(...t.get(s)??[]))};for(let s of Object.values(e.serves.consumers))
for(let a of de(s))i(a,"a consumer");o.push(...n);for(let s of o)for(let a of s.reads)i(a,s.name);return r}function Ue(e,n){return e.writes.some(t=>n.has(t))}function Fe(e,n){let t=new Set(e),r=w(n,({reads:i,writes:s})=>[...i,...s]),o=w(n,i=>Zt(i)?[i.name]:[]);for(let i of t){let s=Zt(i)?r.get(i.name):i.writes.flatMap(
a=>o.get(a)??[]);for(let a of s??[])t.add(a)}return[...t]}function Zt(e){return e.kind==="table"||e.kind==="view"}function er(e){let n=new Map;for(let[t,r]of e.wanted)n.set(t,ui(e,t,r));for(let[t,r]of e.wanted)n.get(t)==="create"&&mi(e,n,r)&&n.set(t,r.kind==="seed"?"ignore":
"otherwise");return yi(e,n)}function ui(e,n,t){let r=e.present.get(n);if(r===void 0)return"create";let i=(e.same.has(n)||r.content===t.content)&&di(e,n,r,t);return i&&
r.state==="ready"?"keep":i&&pi(e,r)?"create":r.colour==="blue"?fi(e,n,r):Ue(r,e.needed())?"stuck":"replace"}function di(e,n,t,r){return e.alterInPlace||e.unmoved.
has(n)?!0:De([t],()=>r.options).length===0}function fi({pins:e,unmoved:n},t,r){return r.kind==="seed"&&n.has(t)?"ignore":r.writes.some(i=>e.has(i))||r.kind==="c\
onnector"?"otherwise":"stuck"}function pi(e,n){return(n.state==="creating"||n.state==="failed")&&n.colour!=="superseded"&&e.environment.release===e.release}function mi(e,n,t){
return t.kind==="table"||t.kind==="view"?!1:t.writes.some(r=>gi(e,n,`table:${r}`))}function gi(e,n,t){let r=e.present.get(t);return r?.colour==="blue"&&r.kind!==
"external"&&n.get(t)!=="stuck"}function yi(e,n){let t=[...e.wanted.keys()].filter(o=>n.get(o)==="replace");if(t.length===0)return n;let r=w(e.wanted,([,{reads:o,
writes:i}])=>[...o,...i]);for(let o=t.pop();o!==void 0;o=t.pop())for(let i of e.wanted.get(o)?.writes??[])for(let[s]of r.get(i)??[])n.get(s)!=="keep"||!hi(e,s)||
(n.set(s,"replace"),t.push(s));return n}function hi(e,n){let t=e.present.get(n);return t!==void 0&&t.colour!=="blue"&&t.kind!=="external"}function nr(e,n,{alterInPlace:t},r=new Set){let o=n.objects.filter(l=>l.colour==="blue"),i={release:e.hash,alterInPlace:t,unmoved:Re(e.blue),environment:n,same:r,
wanted:S(e.green),present:Te(n),pins:new Set(n.pins),needed:Xt(()=>Yt(n,o))},s=er(i),a=(...l)=>[...i.wanted].filter(([c])=>l.includes(s.get(c)??"keep")).map(([,
c])=>c);return{create:ye(a("create","replace")),remove:ye(bi(i,s)),leave:ye(Si(i)),otherwise:ye(a("otherwise")),stuck:ye(a("stuck"))}}function bi(e,n){let{objects:t}=e.
environment,r=t.filter(o=>o.colour==="superseded"&&!e.wanted.has(d(o)));return Fe(t.filter(o=>wi(e,n,o)),r)}function wi(e,n,t){let r=d(t);return n.get(r)==="rep\
lace"?!0:e.wanted.has(r)||t.kind==="external"?!1:(t.colour==="green"||t.state==="removing")&&!Ue(t,e.needed())}function Si(e){let n=e.environment.objects.filter(
r=>r.colour==="blue"&&r.kind!=="external"&&!e.wanted.has(d(r))),t=new Set(n.filter(r=>r.kind!=="seed").map(r=>r.table));return n.filter(r=>r.kind!=="seed"||t.has(
r.table))}function ye(e){return[...e].sort((n,t)=>d(n)<d(t)?-1:1)}function Pc(e,n,t){let{previous:r}=n,o=[vi(e,t),...r===null?[]:[r]],i=s=>xi(n,s)&&nr(e,he(n,s),t.capabilities).stuck.length===0;return o.find(i)??null}function vi({
blue:e,baseline:n},{substitute:t}){let r=[...Re(e)];return{...wn(e,n.commit,t),objects:r,superseded:[]}}function xi(e,n){let t=Te(e);return n.objects.every(r=>t.
get(r)?.state==="ready")}function he(e,n){let{objects:t,superseded:r,...o}=n,i=new Set(t),s=new Set(r),a=l=>{let c=d(l);return l.kind==="external"?l:i.has(c)?{...l,
colour:"blue",since:null}:l.colour!=="blue"?l:s.has(c)?{...l,colour:"superseded"}:{...l,colour:"green",since:null}};return{...e,serves:o,previous:null,switchedAt:null,
objects:e.objects.map(a)}}function be(e){let n=e.objects.filter(r=>r.kind!=="external"),t=r=>n.filter(o=>o.colour===r).map(d);return{...e.serves,objects:t("blue"),
superseded:t("superseded")}}function tr(e,n){let t=r=>{let{consumers:o,options:i,objects:s}=be(r),a=Object.entries(o).map(([l,c])=>`${l} ${T(c)}`);return Jt({shown:a.
sort(),options:i,objects:s})};return t(e)===t(n)}function or(e,n){return e.phase==="rolling-back"?{...e,discarding:n}:{...e,phase:"rolling-back",discarding:n,generation:e.generation+1}}function ir(e){let{previous:n,
serves:t,proofs:r}=e;if(n===null)return we(e);let o=r.filter(({release:i})=>i!==t.release);return we({...he(e,n),proofs:o})}function we(e){let{release:n,line:t}=e.
serves;return{...e,phase:"serving",release:n,line:t,...{confirmed:[],catchingUp:{},discarding:!1}}}function En(e,n,t){let r=new Set(n.map(d));return{...e,previous:Ke(
e,r),objects:e.objects.map(o=>r.has(d(o))?{...o,state:t}:o)}}function Ke({previous:e},n){return e?.objects.some(t=>n.has(t))===!0?null:e}function He(e,n){let t=new Set(
n.map(d)),r=e.objects.filter(o=>!t.has(d(o)));if(r.every(o=>o.kind==="external")){let{generation:o,served:i,proofs:s}=e;return{...ge,generation:o,served:i,proofs:s}}
return{...e,previous:Ke(e,t),objects:r}}function Wc(e,n){let t=e.objects.filter(rr),r=He(e,t.filter(o=>!n.has(d(o))));return{...r,objects:r.objects.map(o=>rr(o)?
{...o,state:"ready"}:o)}}function rr({state:e,kind:n}){return e==="retiring"&&n!=="connector"}var kn=new Set(["deploying","validated","watching","failed"]);function Oi(e,n){return kn.has(e.phase)&&e.release===n}function Rn(e){return e.confirmed.some(sr)}
function sr(e){return e.startsWith("switch:")}function L(e){return e.phase!=="empty"&&!e.objects.some(n=>n.colour==="blue")}var ar="settle",Q="show";function Gc(e){
let{confirmed:n}=e;return n.includes(Q)?e:{...e,confirmed:[...n,Q]}}function Uc(e){return L(e)?{...e,confirmed:e.confirmed.filter(n=>n!==Q)}:e}function lr(e){let{
phase:n,confirmed:t}=e;return n==="serving"||n==="empty"||Rn(e)?!1:L(e)||t.includes(Q)||!t.includes(ar)}function Mn(e,n,t){let{phase:r,generation:o}=e;if(Oi(e,n))
return{...e,phase:r==="watching"?"watching":"deploying",release:n,line:t};let i=r==="serving"||r==="empty"?[ar]:[],s={generation:o+1,confirmed:i,catchingUp:{},discarding:!1};
return{...e,phase:"deploying",release:n,line:t,...s}}function Fc(e,{release:n}){return new Set(Mn(e,n.hash,null).confirmed)}function Kc(e){let{green:n}=e.release,
t=e.steps.filter(({kind:r})=>r==="create-table"||r==="alter-table");return{plan:e,wanted:S(n),defined:new Set(Y(n).keys()),defining:w(t,({object:r})=>[r]),late:new Set(
e.steps.filter(({after:r})=>r.some(sr)).map(({id:r})=>r))}}function Hc(e,n,t){let r=new Map(t.flatMap(c=>ki(n,c)).map(c=>[d(c),c])),o=Ei(e,n.plan,t);if(r.size===
0&&o.size===0)return{...e,objects:ue(e.objects,t)};let i=new Set([...r.values()].map(({name:c})=>c)),s=c=>i.has(c.name)&&r.has(d(c)),a=new Set(ji(e,o)),l=e.objects.
filter(c=>!s(c)).map(c=>a.has(c)?{...c,state:"removing"}:c);return{...e,previous:Ke(e,new Set([...[...a].map(d),...r.keys()])),objects:ue(Wi(l,[...r.values()]),
t)}}function ji({objects:e},n){return n.size===0?[]:e.filter(t=>cr(t,n))}function Ei(e,n,t){if(!t.some(({kind:s})=>s==="remove"))return new Set;let r=new Set(e.
confirmed),o=s=>s.kind==="remove"&&!r.has(s.id),i=t.some(o)?n.steps.filter(o):[];return new Set(i.map(s=>s.object))}function cr(e,n){return e.colour!=="blue"&&n.
has(e.name)}function ki(e,n){let t=e.late.has(n.id)?"blue":"green";return ur(e,n).flatMap(r=>{let o=e.wanted.get(r);return o===void 0?[]:[Z(o,t,"creating")]})}function ur(e,n){
switch(n.kind){case"create-table":case"create-view":return[`table:${n.object}`];case"start-statement":case"seed":return[`statement:${n.object}`,...Ri(e,n)];case"\
create-connector":return[`connector:${n.object}`];default:return[]}}function Ri(e,n){return n.writes.filter(t=>!e.defined.has(t)).map(t=>`table:${t}`)}function Vc(e,n,t){
let r=Mi(e.confirmed,t),o=Pi(Ti(e.objects,t),n,t,r);return{...e,objects:t.filter(({kind:i})=>i==="alter-in-place").reduce(Le,o),confirmed:r}}function Mi(e,n){let r=n.
length<10?null:new Set(e),o=i=>r===null?!e.includes(i):!r.has(i);return[...e,...n.map(({id:i})=>i).filter(o)]}function Ti(e,n){let t=new Set(n.filter(({kind:r})=>r===
"remove").map(({object:r})=>r));return t.size===0?e:e.filter(r=>!cr(r,t))}function Pi(e,n,t,r){let o=new Set(t.flatMap(a=>Ci(n,a)));if(o.size===0)return e;let i=({
name:a,kind:l})=>l!=="table"||(n.defining.get(a)??[]).every(({id:c})=>r.includes(c)),s=a=>a.state!=="ready"&&o.has(d(a))&&i(a);return e.map(a=>s(a)?{...a,state:"\
ready"}:a)}function Ci(e,n){return n.kind==="alter-table"?[`table:${n.object}`]:ur(e,n)}function _c(e){return{...e,phase:"failed",catchingUp:{}}}var $i=50;function dr(e,n){
let t=e.proofs.filter(r=>r.release!==n.release);return{...e,proofs:[...t,n].slice(-$i)}}function Tn(e){return{...e,phase:"serving",confirmed:[],catchingUp:{}}}function zc(e,n){
let t=new Set(n.map(d)),r=e.objects.filter(o=>!t.has(d(o)));return{...e,objects:Ve([...r,...n])}}function Qc(e){let n=e.objects.map(t=>t.adopted===!0?Ai(t):t);return{
...e,objects:n}}function Jc(e){let n=e.objects.map(t=>Li(t)?{...t,state:"ready"}:t);return{...e,objects:n}}function Li({adopted:e,state:n}){return e===!0&&n==="\
adopting"}function Ai(e){return{...e,state:"adopting"}}function Wi(e,n){if(n.length>50)return Ve([...e,...n]);let t=[...e];for(let r of n)t.splice(Di(t,d(r)),0,
r);return t}function Di(e,n){let[t,r]=[0,e.length];for(;t<r;){let o=t+r>>1,i=e[o];i!==void 0&&d(i)<n?t=o+1:r=o}return t}function Ve(e){return e.map(n=>({object:n,
key:d(n)})).sort((n,t)=>n.key<t.key?-1:1).map(({object:n})=>n)}var Bi=1e3;async function pr(e,n){if(!kn.has(e.phase))return null;let t=await n.history(Bi),r=t.find(({action:o,message:i})=>Ni.has(o)&&fr(i)!==null);return{since:r?.
at??null,steps:r===void 0?null:fr(r.message),done:e.confirmed.filter(o=>o.includes(":")),last:t[0]?.message??""}}var Ni=new Set(["deploy","install"]);function fr(e){
let n=/^(\d+) steps/.exec(e);return n===null?null:Number(n[1])}function Zc({since:e,steps:n,done:t,last:r}){let o=n===null?"":` of ${n}`,i=n===null||n<t.length?
"":`, ${n-t.length} left`;return`${t.length}${o} steps done${i}${e===null?"":`; begun ${e}`}; last: ${r}`}function eu({plan:e,before:n}){let t=[...n].filter(r=>r.
includes(":"));return new Set([...t,...e.steps.map(({id:r})=>r)]).size}function gr(e,n=new Map){let t=new Set(e),r=jt(t,mr);return o=>{let i=o.join(".");if(t.has(i))return i;let s=(r.get(mr(i))??[]).filter(a=>Ii(a,i));return n.get(
i)??(s.length===1?s[0]??i:i)}}function mr(e){return e.slice(e.lastIndexOf(".")+1).toLowerCase()}function Ii(e,n){let[t,r]=[`.${e}`.toLowerCase(),`.${n}`.toLowerCase()];
return t.endsWith(r)||r.endsWith(t)}var yr={definitionOf:()=>null,names:[]};function hr(e,n){let t=e.map(r=>({wanted:S(r),sql:qi(r)}));return{names:e.flatMap(({tables:r})=>r.map(({name:o})=>o)),definitionOf:r=>{
let o=d(r),i=t.find(({wanted:c})=>c.get(o)?.content===r.content),s=i?.sql.get(o);if(s===void 0)return null;let a=Object.keys(i?.wanted.get(o)?.options??{}),l={...Object.
fromEntries(a.map(c=>[c,null])),...r.options};return{sql:Ae(s,n),options:l}}}}function qi(e){let n=Y(e),t=new Map,r=(o,i,s)=>{let a=t.get(o);a===void 0?t.set(o,
i):s&&t.set(o,`${a};
${i}`)};for(let[o,i]of n)r(`table:${o}`,i.sql,!1);for(let o of e.statements)Gi(o,n,r);return t}function Gi({kind:e,name:n,writes:t,sql:r},o,i){if(e==="alter")for(let s of t)
i(`table:${s}`,r,!0);if(!(e!=="job"&&e!=="seed")&&(i(`statement:${n}`,r,!1),e==="job"))for(let s of t)o.has(s)||i(`table:${s}`,r,!1)}function br(e,{names:n}){let t=e.
filter(({kind:r})=>r!=="statement"&&r!=="seed"&&r!=="connector");return gr([...t.map(({name:r})=>r),...n])}function Ui(e){return{...ge,generation:Math.floor(Date.parse(e.now())/1e3)}}var Se=class e{#o;#i;#n;#s;#r=Promise.resolve();#e=null;#t=null;constructor(n,t,r){this.#o=
n,this.#i=t,this.#n=r,this.#s=Ui(t)}static async open(n,t){return new e(n,t,await n.read())}get isNew(){return this.#n.environment===null}get environment(){return this.#t??
this.#n.environment??this.#s}record(n,t){let r=this.#e??this.#a(t);return r.entries.push({at:this.#i.now(),...n}),r.environment=t,this.#t=t,r.durable}assume(n){
this.#t=n}#a(n){let t=this.#r.then(()=>this.#l());return this.#r=t,t.catch(()=>{}),this.#e={entries:[],environment:n,durable:t},this.#e}async#l(){let n=this.#e;
if(this.#e=null,n!==null){try{this.#n=await this.#o.append(this.#n.at,n.entries,n.environment)}catch(t){throw this.#u(),t}this.#c()}}#c(){this.#e===null&&(this.#t=
null)}#u(){this.#e=null,this.#r=Promise.resolve(),this.#t=null}};async function Sr(e,n,t){for(let[s,a]of t){let l=await a.after(n);if(l!==null)return`since ${s} had that one: ${wr(e,n,l)}`}let r=`${[...t.keys()].join(" and ")}\
 never had that one`,[o]=t,i=o===void 0?null:(await o[1].read()).environment;return o===void 0||i===null?r:`${r}; against what ${o[0]} holds now: ${wr(e,null,i)}`}
function wr(e,n,t){let r=n!==null&&t.serves.release===n,o=_e(t.objects),i=_e(S(e.green).values()),s=({content:u},f)=>o.has(f)&&o.get(f)?.content!==u,a=({colour:u},f)=>u===
(r?"blue":"green")&&!i.has(f),c=[ne("different",[...ee(i,s),...r?Fi(e,t):[]]),ne("new",ee(i,(u,f)=>!o.has(f))),ne("gone",ee(o,a))].filter(u=>u!=="").join("; ");
return c===""?"no table; its accepted deviations, options or baseline are others":c}function vr(e,{objects:n}){let t=_e(n.filter(({colour:i})=>i==="blue")),r=_e(
S(e).values());return[ne("different",ee(t,({content:i},s)=>r.has(s)&&r.get(s)?.content!==i)),ne("new",ee(t,(i,s)=>!r.has(s))),ne("gone",ee(r,(i,s)=>!t.has(s)))].
filter(i=>i!=="").join("; ")}function _e(e){let n=[...e].filter(({kind:t})=>t!=="statement"&&t!=="external");return new Map(n.map(t=>[d(t),t]))}function ee(e,n){
return[...e].filter(([t,r])=>n(r,t)).map(([,{name:t}])=>t)}function Fi(e,{serves:n}){return Object.entries(fe(e.green,{})).flatMap(([t,r])=>{let o=p(n.consumers,
t);return typeof r=="object"&&o!==void 0&&T(o)!==T(r)?[t]:[]})}function ne(e,n){return n.length===0?"":`${e} ${b([...n].sort(),10)}`}function ze(e,n){let t=new Map(n.objects.map(c=>[xr(c),c])),r=new Map(n.objects.flatMap(c=>Hi(c)?[[c.name,c]]:[])),o=new Set(e.objects.map(d)),i=Ki(e.objects),s=e.
objects.filter(c=>Pn(c,n)).flatMap(c=>{let u=d(c),f=t.get(u)??(Cn(c)?r.get(c.name):void 0);return Vi(c,f,i,n.differences.get(u)??[])}),a=n.objects.filter(c=>c.content!==
null&&!o.has(xr(c))).map(c=>U(c.name,"unknown",`${c.name} is ours, but the ledger does not know it`));return[...s,...a,...An(e,n)].sort((c,u)=>`${c.object} ${c.
kind}`<`${u.object} ${u.kind}`?-1:1)}function Ki(e){let n=e.filter(t=>t.kind==="statement");return new Set(n.flatMap(({writes:t,content:r})=>t.map(o=>`${o} ${r}`)))}
function xr(e){return d({name:e.name,kind:e.kind})}function Pn(e,n){return e.state!=="ready"||e.kind==="external"?!1:Cn(e)||e.kind==="statement"&&n.streaming}function Cn({
kind:e}){return e==="table"||e==="view"}function Hi(e){return e.content===null&&Cn(e)}function Vi(e,n,t,r){let{name:o}=e,i=r.length===0?"":`: ${r.join("; ")}`;if(n===
void 0)return[U(o,"missing",`${o} ${$n}`)];if(n.content===null){let a=n.kind===e.kind?"":` as a ${n.kind}`;return[U(o,"different",`${o} is there${a}, ${Or}${i}`)]}
if(n.content!==e.content&&!t.has(`${o} ${n.content}`))return[U(o,"different",`${o} has other content than was deployed${i}`)];let{state:s}=n;return[...r.length===
0?[]:[U(o,"different",`${o} is not as it was deployed${i}`)],...s==="failed"||s==="stopped"?[U(o,s,`${o} is ${s}`)]:[]]}var $n="is not there any more",Or="but w\
as not made by bluegreen",jr="nothing";function Ln({object:e,kind:n,message:t}){return n!=="consumer"?n==="missing":t===`${e} ${$n}`||t.startsWith(`${e} shows ${jr}\
 instead of `)}function Er({object:e,kind:n,message:t}){return n==="different"&&t.startsWith(`${e} is there`)&&t.includes(`, ${Or}`)}function An(e,{consumers:n,
differences:t}){let{consumers:r}=e.serves;return[...new Set([...Object.keys(r),...Object.keys(n)])].sort().flatMap(i=>{let s=p(r,i),a=p(n,i),l=t.get(`view:${i}`)??
[];if((s===void 0?void 0:T(s))===a&&l.length===0)return[];if(typeof s=="object"){let u=l.length===0?"":`: ${l.join("; ")}`,f=`${i} ${a===void 0?$n:`is defined o\
therwise than was deployed${u}`}`;return[U(i,"consumer",f)]}let c=`published.${i} shows ${a??jr} instead of ${s??"nothing"}`;return[U(`published.${i}`,"consumer",
c)]})}function U(e,n,t){return{object:e,kind:n,message:t}}async function ve(e,n,t,r=()=>!0){let o={objects:await e.observe(),consumers:await e.consumers(),streaming:e.capabilities.streaming},i=[...n.objects.filter(s=>r(
s.name)&&Pn(s,o)).flatMap(s=>_i(s,t)),...zi(n).filter(({about:s})=>r(s.name))];return{...o,differences:await Qi(e,i,br(n.objects,t))}}function _i(e,{definitionOf:n}){
let{name:t,kind:r}=e;if(r!=="table"&&r!=="view"&&r!=="statement")return[];let o=n(e);return o===null?[]:[{key:d(e),about:{name:t,kind:r},wanted:o}]}function zi({
serves:e}){return Object.entries(e.consumers).flatMap(([n,t])=>typeof t=="string"?[]:[{key:`view:${n}`,about:{name:n,kind:"view"},wanted:{sql:t.sql,options:{}}}])}
async function Qi(e,n,t){if(n.length===0)return new Map;let r=await e.describe(n.map(({about:o})=>o));return new Map(n.flatMap(({key:o,wanted:i},s)=>{let a=r[s]??
null,l=a===null?[]:Ot(i,a,t);return l.length===0?[]:[[o,l]]}))}function kr(e,{retreat:n}){return n===null?e:{...he(e,n),phase:"deploying"}}function Tu(e,n,t){let{release:r}=n,o=S(r.green),i=e.objects.map(a=>Ji(a,o.has(d(a)),
t)),s={...e,phase:"watching",serves:{...n.serves,line:e.line},pins:n.pins,objects:Ve(Xi(i,r)),served:{...e.served,...Sn(i.filter(a=>a.colour==="blue"))}};return tr(
e,s)?s:{...s,previous:be(e),switchedAt:t}}function Ji(e,n,t){if(e.kind==="external")return e;let r=n?"blue":e.colour==="blue"?"superseded":e.colour;return r===e.
colour?e:{...e,colour:r,since:t}}function Xi(e,n){let t=e.filter(i=>i.kind!=="external"),r=new Set(t.map(d)),o=Me(n.green).filter(i=>!r.has(d(i)));return[...t,...o.
map(i=>Z(i,"blue","ready"))]}function Pu(e){return{...Tn(e),release:null,line:null,serves:{...e.serves,release:null,line:null},previous:null,switchedAt:null,objects:e.
objects.map(n=>({...n,since:null}))}}function Cu(e,n,t,r){let o={...Tn(e),release:n.release.hash,line:t,serves:{...n.serves,line:t,commit:n.serves.commit??e.serves.
commit},pins:n.pins};return r===null?o:dr(o,r)}var Au={name:"blue/green",order:({steps:e})=>e,kinds:{},back:()=>[]},Qe={act:e=>({do:"look",step:e}),looks:!0},Rr={act:e=>({do:"apply",step:e})},Yi={"expect-ext\
ernal":{...Rr,looks:!0},"wait-caught-up":{...Qe,waits:!0,counts:!0},check:Qe,approve:{...Qe,waits:!0,closes:!0},watch:{...Qe,waits:!0},switch:{act:(e,{moves:n})=>({
do:"move",moves:n}),closes:!0},"switch-back":{act:(e,{retreat:n})=>({do:"show",consumers:n?.consumers??null}),through:(e,n)=>kr(e,n)},remove:{act:({object:e})=>({
do:"remove",names:[e]})}};function Mr({kind:e},n){return n.kinds[e]??Yi[e]??Rr}function Dn(e,n){let t=Object.entries(n).filter(([r,o])=>!Tr(e,r,o));return new Set(t.map(([r])=>r))}function Je(e,n){let{consumers:t}=e.serves,r=o=>{let i=p(n,
o)??null;return!Wn(t,o,i)&&Tr(e,o,i)};return new Set([...Object.keys(t),...Object.keys(n)].filter(r))}function Tr(e,n,t){let{phase:r,serves:o,previous:i,objects:s}=e;
return Wn(o.consumers,n,t)?!0:r==="rolling-back"?i!==null&&Wn(i.consumers,n,t):lr(e)?t===null||We(t)||s.some(a=>a.name===t):!1}function Wn(e,n,t){let r=p(e,n);return(r===
void 0?null:T(r))===t}function Bn(e,n,{objects:t}){let r=new Map(t.flatMap(a=>a.kind==="view"?[[a.name,a.reads]]:[])),o=a=>{let l=p(n,a);return l===void 0?[]:de(
l)},i=a=>typeof p(n,a)=="object",s=new Set(e.flatMap(o));for(let a of s)for(let l of i(a)?o(a):r.get(a)??[])s.add(l);return s}function Pr(e,n,t){let{consumers:r}=e.
serves,o=Dn(e,n),i=l=>p(n,l)!==void 0||Nn(l,r,e,t),s=Object.entries(r).filter(([l])=>!o.has(l)&&i(l)),a=Object.entries(n).filter(([l])=>o.has(l));return Object.
fromEntries([...s,...a])}function Nn(e,n,t,r){return[...Bn([e],n,t)].every(i=>r.has(i)||typeof p(n,i)=="object")}async function te(e,n,t){let r=n.flatMap(s=>Object.entries(s)),o=new Map(r.flatMap(([s,a])=>p(t,s)===void 0?[[s,z(s,a)]]:[]));if(o.size===0)return o;let i=await e.
describe([...o.values()].map(s=>({name:s,kind:"table"})));return new Map([...o].filter(([,s],a)=>Zi(i[a]?.name??"",s)))}function Zi(e,n){return`.${e}`.toLowerCase().
endsWith(`.${n}`.toLowerCase())}function Ku(e,n,t){let r=n.flatMap(({consumer:o,to:i,view:s})=>i===null?[]:[[o,s??i]]);return te(e,[Object.fromEntries(r)],t)}var Cr="\
is there, but was not made as a consumer";function In(e){return`${e} ${Cr}`}function qn({kind:e,message:n}){return e==="consumer"&&n.endsWith(Cr)}async function $r(e,n,t){
let r=es(n,t.consumers),o=await te(e,[n.serves.consumers],t.consumers),i=new Set(o.values()),s=ze(n,t).filter(({kind:c,object:u})=>c!=="consumer"||!r.has(u)||i.
has(u)),a=ns(n,t.consumers),l=await ts(e,s);return s.map(c=>l.has(c.object)?{...c,message:`${c.message}${Lr}`}:c.kind!=="consumer"?c:i.has(c.object)?{...c,message:In(
c.object)}:a.get(c.object)??c)}function es(e,n){let{consumers:t}=e.serves,r=[...Je(e,n)];return new Set(r.map(o=>z(o,p(t,o)??o)))}function ns({serves:e},n){let t=Object.
entries(n).filter(([r])=>p(e.consumers,r)===void 0);return new Map(t.map(([r,o])=>{let i=We(o)?r:z(r,o),s=`${i} is ours, but the ledger does not know it`;return[
z(r,o),{object:i,kind:"consumer",message:s}]}))}var Lr=", and goes on from its last state once it is deployed again";function Ar({kind:e,message:n}){return(e===
"failed"||e==="stopped")&&n.endsWith(Lr)}async function ts(e,n){let t=n.flatMap(({kind:o,object:i})=>o==="failed"||o==="stopped"?[i]:[]),r=t.length===0?[]:await e.
ended?.(t)??[];return new Set(r.flatMap(({statement:o,from:i})=>i===null?[]:[o]))}async function ed({ports:e,journal:n},t){let{engine:r}=e,{environment:o}=n;switch(t.do){case"apply":return(await r.apply(t.step,Wr(o.generation,t.step))).detail;case"\
move":case"show":return Br(r,Dr(t,o));case"settle":return ss(e,o);case"adopt":return await r.adopt(t.adoptions),gn(t.adoptions.length,"object");case"remove":return await r.
retire(t.names),"";case"look":case"judge":case"permit":case"note":return""}}function Wr(e,n){return`${e}/${n.id}/${n.content??n.sql??""}`}function Dr(e,{serves:n}){
if(e.do==="move")return e.moves;if(e.do!=="show"||e.consumers===null)return[];let{again:t,consumers:r}=e,o=Object.entries(n.consumers).filter(([i])=>t?.has(i)!==
!0);return pe(Object.fromEntries(o),r)}var rs=new Set(["apply","move","show","remove"]);function nd(e,n,t){let{generation:r}=Mn(n,e.release.hash,null);return e.
steps.flatMap(o=>{let i=Mr(o,t).act(o,e);return rs.has(i.do)?[{step:o,key:Wr(r,o),moves:Dr(i,n)}]:[]})}async function Br(e,n){return n.length>0&&await e.switch(
n).catch(t=>os(e,n,t)),gn(n.length,"consumer")}async function os(e,n,t){if(!(t instanceof I))throw t;let r=await e.consumers(),o=({consumer:l})=>p(r,l)??null,i=n.
filter(l=>o(l)!==l.to),s=l=>l.from!==null&&o(l)===null;if(i.length===n.length&&!i.some(s))throw t;let a=i.map(l=>s(l)?{...l,from:null}:l);a.length>0&&await e.switch(
a)}var is=15e3;async function re({engine:e,clock:n}){e.capabilities.streaming&&await n.sleep(is)}async function ss(e,n){return(!L(n)||n.confirmed.includes(Q))&&
await re(e),Br(e.engine,await as(e,n))}async function as({engine:e},n){if(L(n)&&!n.confirmed.includes(Q))return[];let{consumers:t}=n.serves,r=await e.consumers(),
i=Object.keys(t).every(c=>p(r,c)!==void 0)?[]:await e.observe(),s=new Set(i.map(({name:c})=>c)),a=await te(e,[t],r);return pe(r,Pr(n,r,s)).filter(({consumer:c})=>!a.
has(c))}async function md(e,n,t){let r=await Nr(e,n,t);return ls(r)?r:(await re(t),Nr(e,n,t))}function ls({lost:e,redefined:n,again:t,beside:r}){return e.length+n.length+
t.size+r.length===0}async function Nr(e,n,t){let r=await Un(e,t),{serves:o,previous:i}=e,s=[o.consumers,...n==="go-back"&&i!==null?[i.consumers]:[]],a=await te(
t.engine,s,r.consumers);return cs(e,n,r,a)}function cs(e,n,t,r){let{serves:o,previous:i}=e,s=(n==="go-back"&&i!==null?i:o).consumers,a=new Set(pe(o.consumers,s).
map(({consumer:m})=>m)),l=ds(e,n,t),{again:c,unmade:u}=ps(e,s,a,t,r),f=m=>[...r].filter(([N])=>m(N)).map(([,N])=>In(N)),R=[...Dn(e,t.consumers)].sort(),M=us(e,n,
t,r),B=Bn([...a,...M],s,e),ke=[...R.filter(m=>!a.has(m)),...u],dt=m=>m.map(N=>fs(N,e,t));return{lost:l.filter(({object:m})=>B.has(m)),redefined:[...dt(R.filter(
m=>a.has(m))),...f(m=>a.has(m))],again:new Set(c),gone:new Set(l.map(({object:m})=>m)),apart:[...ke.flatMap(m=>{let N=p(o.consumers,m);return N===void 0?[]:[z(m,
N)]}),...[...r].filter(([m])=>!a.has(m)).map(([,m])=>m)].sort(),beside:[...l.filter(({object:m})=>!B.has(m)).map(Ir),...dt(ke),...f(m=>!a.has(m))]}}function Ir({
message:e}){return e}function us(e,n,{consumers:t},r){if(n!=="give-up")return[];let o=i=>p(t,i)!==void 0&&!r.has(i);return[...Je(e,t)].filter(o)}function ds(e,n,t){
let{previous:r}=e,o=new Set(r?.objects??[]);return Xe(e,t,s=>n==="go-back"?o.has(d(s)):s.colour==="blue")}function fs(e,n,{consumers:t}){let r=s=>{let a=p(s,e);
return a===void 0?{}:{[e]:a}},o={...n.serves,consumers:r(n.serves.consumers)},i={consumers:r(t),differences:new Map};return An({...n,serves:o},i).map(Ir).join("\
; ")}function ps(e,n,t,{objects:r,consumers:o},i){let s=new Set(r.map(({name:u})=>u)),a=u=>p(e.serves.consumers,u)!==void 0&&p(o,u)===void 0,l=u=>t.has(u)||Nn(u,
n,e,s),c=Object.keys(n).filter(u=>a(u)&&!i.has(u));return{again:c.filter(l),unmade:c.filter(u=>!l(u))}}async function gd(e,n,t){let r=async()=>Gn(e,Xe(e,await Un(
e,t)));if(!await r()||(await re(t),!await r()))return;let o=`nothing of what the ledger of ${n} says is there: it is another platform than the ledger's, or what\
 it held is lost`;throw new I("observe",o,g("status",n))}async function yd(e,n,t){let r=new Set(n),o=async()=>{let s=Xe(e,await Un(e,t),a=>r.has(a));return new Set(
s.flatMap(({kind:a,object:l})=>a==="missing"?[l]:[]))},i=await o();return i.size===0?i:(await re(t),o())}async function hd(e,n,t,r){let o=new Set(e.objects.filter(
n).map(({name:a})=>a)),i=async()=>{let a=await ve(r.engine,e,t,l=>o.has(l));return Xe(e,a,n)},s=await i();return s.length===0?s:(await re(r),i())}function Gn({objects:e},n){
let t=new Set(n.flatMap(({kind:o,object:i})=>o==="missing"?[i]:[])),r=e.filter(qr);return r.length>0&&r.every(({name:o})=>t.has(o))}function qr({kind:e,state:n}){
return(e==="table"||e==="view")&&n==="ready"}async function Un(e,{engine:n}){return{...await ve(n,e,yr,()=>!1),streaming:!1}}function Xe(e,n,t=()=>!0){let r=e.objects.
filter(s=>qr(s)&&t(s)),o=new Set(r.map(({name:s})=>s)),i=({kind:s,object:a})=>(s==="missing"||s==="different")&&o.has(a);return ze(e,n).filter(i)}function Gr(e,n,t){let r=e.filter(c=>!Ar(c));if(r.length<e.length&&Ye(r,n).length===0)return hs(n,t);if(Gn(Ss(n),r))return Fn(n,t,Os(t));if(vs(n,r))return Fn(n,
t,js(t,Kr(n,r)));let o=Ye(r,n);if(o.length===0)return ws(r,t);let i=({object:c})=>n.objects.some(({name:u,colour:f})=>u===c&&f==="green"),s=o.filter(c=>!i(c)),a=s.
every(({kind:c})=>c==="consumer"),l=Hr(n);return s.length===0||l&&a&&s.length<o.length?ms(o.filter(i),t):ks(s,r,n)?gs(t):s.every(Ln)?a?l?ys(t):bs(n,t):Fn(n,t,Es(
s)):Rs(s,n,t)}function ms(e,{name:n}){let t=oe(e.filter(Er)),r=g("rollback",n,"--discard"),o="give up what is in hand: it is made anew by the next deploy";if(t.
length===0)return{next:r,waits:null,line:o};let i=`what others made in place of ${b(t,5)}`;return{next:r,waits:`once ${i} is dropped or renamed`,line:`drop or r\
ename ${i}, and ${o}`}}function gs({name:e}){return{next:g("rollback",e,"--discard"),waits:null,line:"go back behind the last switch, and deploy again"}}function ys({
name:e}){return{next:g("rollback",e),waits:null,line:"give up what is in hand: consumers are made again, and what is made stays for the next deploy"}}function hs(e,{
name:n}){return{next:g("deploy",n),waits:Ur(e),line:"deploy again: what has ended goes on from its last state"}}function Ur({phase:e,line:n}){return e==="servin\
g"||n===null?null:`on ${n}`}function bs(e,{name:n}){return{next:g("deploy",n),waits:Ur(e),line:"deploy again: consumers that are not there are made again"}}function ws(e,{
name:n}){let t=oe(e),r=t.length===1?"is":"are";return{next:g("deploy",n),waits:`once ${b(t,5)} ${r} put back as deployed, dropped or renamed`,line:`put back, dr\
op or rename ${b(t,5)}: nobody is served by it, and what is not there is made anew where a release wants it`}}function Ye(e,{objects:n}){let t=new Set(n.flatMap(
({name:r,colour:o})=>o==="superseded"?[]:[r]));return e.filter(({kind:r,object:o})=>r==="consumer"||r!=="unknown"&&t.has(o))}function Ss(e){return{...e,objects:e.
objects.filter(({colour:n})=>n!=="superseded")}}function vs({objects:e},n){let t=Kr({objects:e},n),r=new Set([...n.filter(xs).map(({object:a})=>a),...t]),o=new Set(
n.filter(Ln).map(({object:a})=>a)),i=e.filter(({kind:a,state:l})=>(a==="table"||a==="view")&&l==="ready"),s=({name:a})=>r.has(a)||o.has(a);return i.length>1&&i.
every(s)&&i.some(({name:a})=>r.has(a))}var Fr="is there, but was not made by bluegreen";function xs({object:e,message:n}){return n===`${e} ${Fr}`}function Kr({objects:e},n){
let t=new Set(e.filter(({kind:o})=>o==="view").map(({name:o})=>o)),r=({object:o,message:i})=>t.has(o)&&i.startsWith(`${o} ${Fr}: `);return oe(n.filter(r))}function Fn(e,n,t){
let{name:r,removal:o}=n,i=e.serves.commit??e.serves.line,s=g("install",r,...i===null?[]:["--ref",i]);return{next:o===void 0?s:`${o} && ${s}`,line:"begin anew: r\
emove the ledger, and install what served; what is there is taken over, and what is not is made again",waits:`once it is sure that ${t}`}}var Os=({name:e})=>`th\
e platform of ${e} is the right one, and what it held is lost for good`;function js({name:e},n){let t=`the platform of ${e} has lost what it knew of bluegreen`;
if(n.length===0)return t;let[r,o]=n.length===1?["is","it is"]:["are","they are"];return`${t}, and ${b(n,5)} ${r} dropped or renamed: ${o} made as git says`}function Es(e){
let n=oe(e);return`${b(n,5)} cannot be put back as ${n.length===1?"it was":"they were"}, and nobody has to go back behind what serves`}function Hr(e){return["de\
ploying","validated","failed"].includes(e.phase)&&!Rn(e)}function ks(e,n,t){let{previous:r}=t;if(r===null||Hr(t))return!1;let o=new Set(r.objects.map(s=>s.slice(
s.indexOf(":")+1))),i=({kind:s,object:a})=>s==="unknown"||!o.has(a);return e.every(({kind:s})=>s!=="consumer")&&n.every(i)}function oe(e){return[...new Set(e.map(
({object:n})=>n))]}function Rs(e,{serves:n},{name:t}){let r=oe(e.filter(qn)),o=oe(e.filter(a=>!qn(a))),i=n.commit===null?"":` (${n.commit.slice(0,12)} in git sa\
ys how)`,s=[...r.length===0?[]:[`what others made in place of ${b(r,5)} is dropped or renamed`],...o.length===0?[]:[`${b(o,5)} ${o.length===1?"is":"are"} put ba\
ck as deployed`]];return{next:g("deploy",t),waits:`once ${s.join(", and ")}`,line:`put back what was removed or changed by hand${i}: ${g("status",t)} then says \
nothing of it`}}var F={id:"",kind:"",object:"",after:[],strategy:"none",inverse:null,file:"",line:0,sql:null,content:null,properties:{},touches:[],reads:[],writes:[]};function kd(e){
let n={drafts:new Map(e.map(t=>[t.id,t])),states:new Map,after:new Map,levels:new Map};for(let t of[...n.drafts.keys()].sort())Ms(n,t);return[...n.drafts.values()].
map(t=>({...t,after:n.after.get(t.id)??[],level:n.levels.get(t.id)??0})).sort((t,r)=>t.level-r.level||(t.id<r.id?-1:1))}function Ms(e,n){let t=[n];for(let r=t.at(
-1);r!==void 0;r=t.at(-1)){let o=e.states.get(r);if(o===void 0){Ts(e,r),t.push(...Ps(e,r));continue}t.pop(),o==="open"&&Cs(e,r)}}function Ts(e,n){let r=[...new Set(
e.drafts.get(n)?.after??[])].filter(o=>e.drafts.has(o)&&o!==n);e.states.set(n,"open"),e.after.set(n,r.filter(o=>e.states.get(o)!=="open").sort())}function Ps(e,n){
return(e.after.get(n)??[]).filter(t=>!e.states.has(t)).reverse()}function Cs(e,n){let t=(e.after.get(n)??[]).filter(r=>e.states.get(r)==="done");e.after.set(n,t),
e.levels.set(n,t.reduce((r,o)=>Math.max(r,(e.levels.get(o)??0)+1),0)),e.states.set(n,"done")}function Cd(e,n){let t=w(e,({reads:o,writes:i})=>[...o,...i]),r=o=>$s(o)?(t.get(o.name)??[]).filter(i=>i!==o):[];return e.map(o=>({...F,id:`remove:${o.name}`,kind:"\
remove",object:o.name,after:[...n,...r(o).map(i=>`remove:${i.name}`)],inverse:"deploying the earlier revision again makes it anew",writes:[o.name]}))}function $s({
kind:e}){return e==="table"||e==="view"}function $d(e){let{name:n,file:t,line:r}=e;return{...F,id:`wait-caught-up:${n}`,kind:"wait-caught-up",object:n,after:[`s\
tart-statement:${n}`],file:t,line:r,reads:e.writes}}function Ld(e,n,t,r){let o=[...new Set([e.blue,e.green])];return{...F,id:`check:${e.green}`,kind:"check",object:e.
green,after:n,file:t,line:r,reads:o}}function Ad(e,n){return{...F,id:`approve:${e}`,kind:"approve",object:e,after:n}}function Wd(e,n,t,r){let o=t.flatMap(({consumer:i,
from:s,view:a})=>s===null?[]:[a===void 0?s:i]);return{...F,id:`${e}:${n}`,kind:e,object:n,after:r,inverse:e==="switch"?"consumers back to what they showed: blue\
green rollback":null,touches:e==="switch"?[...new Set(o)].sort():[],writes:t.map(bn)}}function Dd(e,n){return{...F,id:`watch:${e}`,kind:"watch",object:e,after:n}}
function _r(e,n,t){let{table:r,key:o,before:i}=e;return{...F,id:`alter-in-place:${r}:${o}`,kind:"alter-in-place",object:r,after:t,inverse:Vr(r,o,i),file:n.file,
line:n.line,sql:Vr(r,o,e.after),properties:e.after===null?{}:{[o]:e.after},touches:[r],writes:[r]}}function Vr(e,n,t){let r=e.split(".").map(o=>`\`${o.replaceAll(
"`","``")}\``).join(".");return t===null?`ALTER TABLE ${r} RESET (${Kn(n)})`:`ALTER TABLE ${r} SET (${Kn(n)} = ${Kn(t)})`}function Kn(e){return`'${e.replaceAll(
"'","''")}'`}var Ls={begun:e=>e,through:e=>e,failed:e=>e},As=new Set(["note","look","judge","permit"]);function A(e){let{recording:n,...t}=e;return{step:null,after:[],changes:!As.
has(t.act.do),works:!0,lasts:!1,words:()=>null,...t,recording:{...Ls,...n}}}function Ze(e){let n=Ws(e),t=({id:o})=>n.get(o)??0,r=e.toSorted((o,i)=>t(i)-t(o));return{
legs:r,ids:new Set(n.keys()),ranks:new Map(r.map(({id:o},i)=>[o,i])),followers:w(e,({after:o})=>o),lasting:new Set(e.filter(({lasts:o})=>o).map(({id:o})=>o))}}function Ws(e){
let n=new Map(e.map(i=>[i.id,i])),t=new Map;for(let{after:i}of e)for(let s of i)t.set(s,(t.get(s)??0)+1);let r=new Map(e.map(({id:i})=>[i,1])),o=e.filter(({id:i})=>!t.
has(i));for(let i of o)for(let s of i.after){let a=n.get(s);if(a===void 0)continue;r.set(s,Math.max(r.get(s)??1,(r.get(i.id)??1)+1));let l=(t.get(s)??1)-1;t.set(
s,l),l===0&&o.push(a)}return r}function Id(e,n,t){return zr(n).reduce((r,o)=>o.recording.begun(r,o.legs,t),e)}function qd(e,n,t){let r=n.filter(({outcome:i})=>i===
"through").map(i=>i.leg),o=zr(r).reduce((i,s)=>s.recording.through(i,s.legs,t),e);return n.filter(({outcome:i})=>i==="failed").reduce((i,s)=>s.leg.recording.failed(
i,s,t),o)}function zr(e){return e.reduce((n,t)=>{let r=n.at(-1);return r?.recording===t.recording?r.legs.push(t):n.push({recording:t.recording,legs:[t]}),n},[])}function Yd(e,n,t,r){let o=Ns(e,t),i=Is(e,n,r,Qr(o)),s=Us(e,n,r.gone).map(c=>Fs(c,i.id)),a=Bs(e,n,i.id),l=[...s,...a];return Ze([...o,i,...l,qs(n,r,[i.id,...Qr(
l)])])}function Ds({objects:e,previous:n},t){if(t==="give-up"||n===null)return[];let r=new Set(n.objects);return e.filter(o=>o.kind==="connector"&&o.colour==="b\
lue"&&!r.has(d(o)))}function Bs(e,n,t){let r=Ds(e,n);if(r.length===0)return[];let o="remove:connectors";return[A({id:o,step:{id:o,kind:"remove",object:"connecto\
rs"},after:[t],act:{do:"remove",names:r.map(({name:i})=>i)},recording:{begun:i=>En(i,r,"removing"),through:i=>He(i,r)},words:i=>i===null?null:{action:"rollback",
object:"connectors",message:b(r.map(({name:s})=>`${s} is removed`),10)}})]}function Qr(e){return e.map(({id:n})=>n)}function Ns(e,n){let t=o=>o.slice(0,o.indexOf(
":"))in n.kinds,r=o=>({...o,confirmed:o.confirmed.filter(i=>!t(i))});return n.back(e).map(o=>{let{id:i,after:s}=o;return A({id:i,step:o,after:s,act:{do:"apply",
step:o},recording:{through:r}})})}function Is({previous:e},n,{again:t,discarding:r},o){let i=n==="give-up"?{do:"settle"}:{do:"show",consumers:e?.consumers??null,
again:t};return A({id:"switch-back:consumers",step:{id:"switch-back:consumers",kind:"switch-back",object:"consumers"},after:o,act:i,recording:{begun:n==="give-u\
p"?s=>s:s=>or(s,r)},words:s=>Hn(s===null?"consumers go back to blue":"consumers are back")})}function Hn(e){return{action:"rollback",object:"consumers",message:e}}
function qs(e,{discarding:n},t){let r=e==="give-up"?we:ir;return A({id:"over",after:t,act:{do:"note"},recording:{through:o=>Gs(r(o),n)},words:o=>o===null?null:Hn(
"consumers show blue again")})}function Gs(e,n){return{...e,discarding:n&&Vn(e).length>0}}function Zd(e){let n=A({id:"settle:consumers",act:{do:"settle"}});return Ze(
[n,A({id:"stay",after:[n.id],act:{do:"note"},recording:{through:we},words:t=>t===null?null:Hn(`given up, and consumers show green: ${e}`)})])}function Us(e,n,t){
let r=n==="give-up"?be(e):e.previous;if(r===null)return[];let o=new Set(r.objects),i=e.objects.filter(s=>o.has(d(s))&&!t.has(s.name));return De(i,s=>p(r.options,
s.name)??{})}function Fs(e,n){let t={..._r(e,{file:"",line:0},[n]),level:0};return A({id:t.id,step:t,after:[n],act:{do:"apply",step:t},recording:{begun:r=>({...r,
objects:ue(r.objects,[t])}),through:r=>({...r,objects:Le(r.objects,t)})},words:()=>({action:"rollback",object:e.table,message:t.sql??""})})}function Vn({objects:e}){
let n=e.filter(t=>t.kind!=="external"&&!Ks(t));return Fe(n.filter(t=>t.colour==="green"),n.filter(t=>t.colour==="superseded"))}function Ks({adopted:e,colour:n}){
return e===!0&&n==="green"}function ef(e,n,t){let r=e.map(s=>s.name),o=s=>n==="removing"?{discarding:s}:{},i={action:n==="removing"?"discard":"retire",object:`${r.
length} objects`};return Ze([A({id:`remove:${i.object}`,step:{id:`remove:${i.object}`,kind:"remove",object:i.object},act:{do:"remove",names:r},recording:{begun:s=>({
...En(s,e,n),...o(!0)}),through:s=>({...He(s,e),...o(!1)})},words:s=>s===null?{...i,message:b(r,10)}:s.error===null?{...i,message:t}:null})])}var sf={requires:null,proofAge:null,requiredBy:[],freeze:[],soak:0,catchUp:6*36e5,catchUpLag:0,catchUpSoak:0,retireAfter:0,autoRollback:!0,concurrency:1,runLimit:null},
Hs=864e5;function af(e){let[n="",t="",r]=e.split("/"),o=Date.parse(n.trim()),i=Date.parse(t.trim());if(r!==void 0||Number.isNaN(o)||Number.isNaN(i))return null;
let s=/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(t)?i+Hs:i;return o<s?{text:e,from:o,until:s}:null}function Vs({freeze:e},n,t){let r=Jr(e,t);return r===void 0?null:`${n} \
is frozen (freeze: ${r.text}) until ${new Date(r.until).toISOString()}`}function en({freeze:e},n){let t=Jr(e,n);if(t===void 0)return null;let r=new Date(t.until).
toISOString();return en({freeze:e.filter(o=>o!==t)},r)??r}function Jr(e,n){let t=Date.parse(n);return e.find(({from:r,until:o})=>r<=t&&t<o)}function lf(e,n,t,r){
let o=Vs(e,n,t);if(o!==null)throw r?_s(e,n,t,o):new I("freeze",o,g("deploy",n,"--until","validate"))}function _s(e,n,t,r){let o=`after ${en(e,t)??t}`;return new I(
"freeze",r,g("deploy",n),[],o)}async function cf(e,n,t,r){if(n===null||n===e.hash)return;let o=await Sr(e,n,r);throw new I("release",`the release is ${e.hash}, \
not ${n}; ${o}`,g("plan",t))}function Yr(e,n){let t=zs(e,n);return n.lease===null||t.next===null?t:{...t,waits:`once ${n.lease.holder} has ended`}}function zs(e,n){let{phase:t}=e;if(t==="em\
pty"&&n.drift.length>0)return Qs(n.name);if(t==="empty"||L(e))return nn(g("install",n.name));if(t==="rolling-back")return nn(yn(n.name,e.discarding));if(Ye(n.drift,
e).length===0)return Js(e,n);let{next:r,waits:o}=Gr(n.drift,e,n);return{next:r,waits:o}}function Qs(e){let t=`once it is known which commit serves there: where \
that is not the baseline, ${g("install",e,"--ref","REF")} takes it`;return{next:g("install",e),waits:t}}function Js(e,n){if(e.phase==="serving")return nn(Xs(e)?
Xr(n):null);if(e.phase==="watching")return _n(e,g("deploy",n.name));if(Ys(e))return nn(Xr(n));let t=en(n.rules,n.now);return t===null?_n(e,g("deploy",n.name)):e.
phase==="validated"?{next:g("deploy",n.name),waits:`after ${t}`}:_n(e,g("deploy",n.name,"--until","validate"))}function Xs(e){return e.discarding&&Vn(e).length>
0}function Xr({name:e}){return yn(e,!0)}function nn(e){return{next:e,waits:null}}function _n({line:e},n){return{next:n,waits:e===null?null:`on ${e}`}}function Ys({
phase:e,proofs:n,release:t}){return e==="failed"&&n.some(r=>r.release===t&&r.outcome!=="pass")}async function Ef(e,n){let{environment:t}=await Se.open(n.ledger,n.clock),[r,o]=[await Zr(e,t),await n.lease.held(n.clock.now())],i=await ve(n.engine,t,r.definitions),
s=await $r(n.engine,t,i),a=await Zs(n.engine,t);return eo(e,t,{...r,jobs:a,drift:s,problem:null,lease:o},n)}async function kf(e,n,t){let{environment:r}=await Se.
open(n.ledger,n.clock),[o,i]=[await Zr(e,r),await n.lease.held(n.clock.now())];return eo(e,r,{...o,jobs:[],drift:[],problem:t,lease:i},n)}async function Zs(e,{objects:n}){
let t=n.flatMap(({kind:r,name:o})=>r==="statement"?[o]:[]);return await e.running?.(t)??[]}async function Zr({git:e,substitute:n},t){let{commit:r}=t.serves,[o,i]=[
await e.at(r),await e.baseline()],s=[o,i?.pipeline??null].filter(a=>a!==null);return{definitions:hr(s,n),baseline:na(t,i)}}async function eo({environment:e,rules:n,
history:t},r,{jobs:o,drift:i,problem:s,lease:a,baseline:l},{ledger:c,clock:u}){return{environment:e,state:ea(r)?"empty":r.phase,release:r.release,serving:r.serves.
tables,objects:r.objects.map(({name:f,kind:R,colour:M,state:B})=>({name:f,kind:R,colour:M,state:B})),jobs:o,drift:i,baseline:l,problem:s,progress:await pr(r,c),
...Yr(r,{name:e,removal:c.removal,rules:n,drift:i,lease:a,now:u.now()}),lease:a,history:t>0?await c.history(t):[]}}function ea(e){return e.phase==="serving"&&L(
e)}function na(e,n){if(n===null||e.phase==="empty")return null;let{revision:t,pipeline:r}=n,o=t.commit!==null&&t.commit===e.serves.commit;return{...t,differences:o?
"":vr(r,e)}}function Rf({baseline:e}){return e===null||e.differences===""?[]:[`what serves is not what ${e.ref} says: ${e.differences}`]}function Tf(e,n,t,r){return{environment:e,outcome:n,message:t,warnings:[],next:null,changes:r}}function Pf(e){return e.map(n=>n.touches.length===0?n.id:`${n.id}\
 (${n.touches.join(", ")})`)}function $f(e,n=[]){let t=no(e),r=new Map([...t,...no(n)]),o=ta([...r.values()]),i=new Map([...r].map(([l,c])=>[l,ra(c,o)])),s=new Map;for(let[l,c]of t){let u=i.
get(l)??c;(s.get(u)?.length??0)<c.length&&s.set(u,c)}let a=new Map([...i].map(([l,c])=>[l,s.get(c)??c]));return ia(a,o)}function no(e){let n=new Map;for(let t of e){
let r=t.join("");n.has(r)||n.set(r,t)}return n}function ta(e){let n=new Map;for(let t of e)for(let r=1;r<t.length;r++){let o=t.slice(r).join(""),i=n.get(o);i===
void 0?n.set(o,[t]):i.push(t)}return n}function ra(e,n){let t=n.get(e.join(""))??[],r=[...t].sort((i,s)=>s.length-i.length)[0];return r===void 0?e:t.every(i=>oa(
i,r))?r:e}function oa(e,n){let t=n.length-e.length;return e.every((r,o)=>n[t+o]===r)}function ia(e,n){let t=sa([...e.values()]),r=s=>(t.get(s.join("."))??0)>1?s.
map(aa).join("."):s.join("."),o=new Map([...e].map(([s,a])=>[s,r(a)])),i=new Map([...e.values()].map(s=>[r(s),s]));return{idOf:s=>o.get(s.join(""))??s.join("."),
lastPart:s=>i.get(s)?.at(-1)??s,qualifier:s=>i.get(s)?.slice(0,-1).join(".")??"",longer:s=>{let l=(n.get(i.get(s)?.join("")??"")??[]).map(c=>e.get(c.join(""))??
c);return[...new Set(l.map(r))].sort()}}}function sa(e){let n=new Map;for(let t of e){let r=t.join("."),o=n.get(r)??new Set;n.set(r,o.add(t.join("")))}return new Map(
[...n].map(([t,r])=>[t,r.size]))}function aa(e){return e.includes(".")?`\`${e}\``:e}var la=new Set(["create-table","create-view","alter-table","alter-view","alter-materialized-table"]),ca=new Set(["insert","statement-set","create-table-as","cre\
ate-materialized-table"]),ua=new Set(["insert-values","statement-set-values"]);function tn(e){return la.has(e.kind)?"definition":ca.has(e.kind)?"job":ua.has(e.kind)?
"seed":"script"}function da(e){return e.definition!==null}function Af(e){return tn(e)==="definition"&&!da(e)}function Wf(e){let n=tn(e);return n==="job"||n==="s\
eed"||e.kind==="create-view"}function to(e,n,t){let{use:r,setting:o}=e;return r===null&&o===null?n:{space:r===null?n.space:fa(r,n.space,t),settings:o===null||r!==null?n.settings:ma(o,n.settings)}}
function fa(e,n,t){let r=e.catalog===null?n.database:t.database;return{catalog:e.catalog??n.catalog,database:e.database??r}}var pa=/^(sql-client\..*|pipeline\.name|table\.dml-(a?sync))$/;
function ma({key:e,value:n},t){if(e===null)return xe;if(pa.test(e))return t;let r=Object.entries(t).filter(([o])=>o!==e);return Object.fromEntries(n===null?r:[...r,
[e,n]])}var xe={};function ro(e,{settings:n}){return e==="job"||e==="seed"?n:xe}function Bf({properties:e},{file:n,settings:t}){let r=e.get(n);return r===void 0?
t:t===xe?r:{...r,...t}}function Gf(e,n,t){let r={space:t,settings:xe};return n.statements.map((o,i)=>{let s=tn(o),{space:a}=r,l={file:e,sql:n,statement:o,ordinal:i,part:s,space:a,settings:ro(
s,r)};return r=to(o,r,t),l})}function oo(e,n){return ga(e.parts.map(t=>t.text),n)}function ga(e,n){let t=e.length===1&&n.database!==null?[n.database,...e]:e;return t.
length===2&&n.catalog!==null?[n.catalog,...t]:t}function Uf(e){return e.flatMap(n=>n.statement.names.map(t=>oo(t,n.space)))}function Ff(e,n){return e.statement.
names.map(t=>({name:t,table:n.idOf(oo(t,e.space))}))}function Kf(e){return e.sql.text.slice(e.statement.start,e.statement.end)}function zn(e,n,t){let r=(o,i,s)=>{let a=ht(n,t);return[{target:i,by:s,relation:_(o,a),scope:a}]};switch(e.type){case"query-statement":return r(e.query,null,null);case"\
insert":return r(e.query,e.target.name,e);case"statement-set":return e.inserts.flatMap(o=>r(o.query,o.target.name,o));case"create-table":return e.query===null?[]:
r(e.query,e.target.name,e);case"alter":return e.query===null?[]:r(e.query,e.target.name,null);case"wrapper":return ya(e.verb)?zn(e.inner,n,t):[];case"update":case"\
delete":case"merge":case"use":case"command":return[]}}function ya(e){return e==="execute"||e==="compile-and-execute"}function J(e,n){switch(e.type){case"literal":return e.kind==="null"?!1:e.kind==="boolean"?ie(e,n)==="TRUE":null;case"unary":{let t=e.operator==="NOT"?J(e.operand,
n):null;return t===null?null:!t}case"chain":return ha(e,n);default:return null}}function ha({operators:e,operands:n},t){let[r=""]=e;if(r!=="AND"&&r!=="OR")return ba(
r,n,t);let o=n.map(s=>J(s,t)),i=r==="OR";return o.includes(i)?i:o.includes(null)?null:!i}function ba(e,[n,t,r],o){if(n?.type!=="literal"||t?.type!=="literal"||r!==
void 0||n.kind!==t.kind||n.kind!=="number"&&n.kind!=="string")return null;let i=n.kind==="number"?Number(ie(n,o))-Number(ie(t,o)):null,s=i===null?ie(n,o)===ie(t,
o):i===0;switch(e){case"=":return s;case"<>":case"!=":return!s;case"<":return i===null?null:i<0;case">":return i===null?null:i>0;default:return null}}function ie({
start:e,end:n},t){let r=t.slice(e,n);return r.startsWith("'")?r:r.toUpperCase()}function rn({limit:e},n){return e!==null&&Qn(e,n)}function Qn(e,n){return e.type===
"literal"&&e.kind==="number"&&Number(ie(e,n))===0}var wa=60,io=new WeakMap;function j({made:e},n=0){if(n>wa)return!1;let t=io.get(e);if(t!==void 0)return t;let r=Sa(e,n);return io.set(e,r),r}function Sa(e,n){switch(e.
type){case"select":return va(e.select,e.scope,n);case"ordered":return rn(e.query,e.scope.text)||j(e.input,n+1);case"renamed":case"extended":return j(e.input,n+1);case"\
set-operation":{let[t,...r]=e.terms.map(i=>j(i,n+1)),o=e.operation.operators[0]??"";return o.startsWith("UNION")?t===!0&&!r.includes(!1):t===!0||o.startsWith("I\
NTERSECT")&&r.includes(!0)}default:return!1}}function va(e,n,t){return e.groupBy===null&&V(e)!==null?!1:Jn(e,n)||Xn(n,t)}function Jn({where:e},{text:n}){return e!==
null&&J(e,n)===!1}function Xn(e,n=0){let[t]=e.entries;return t===void 0?!1:e.joins.reduce((r,o)=>xa(o,r,e,n),j(t.relation,n+1))}function xa({join:e,right:n},t,r,o){
let i=r.entries[n],s=i!==void 0&&j(i.relation,o+1),a=Yn(e.on,r);switch(e.kind){case"LEFT":return t;case"RIGHT":return s;case"FULL":return t&&s;default:return t||
s||a}}function Yn(e,{text:n}){return e!==null&&J(e,n)===!1}function on(){return{reasons:[],views:[],relations:[],columns:[],seen:new Set,readsUnknown:!1,readsChanges:!1}}function h(e,n,t){e.reasons.push({what:n,at:t})}function so(e,{
schema:n}){n===null?e.readsUnknown=!0:xt(n)&&(e.readsChanges=!0)}function K(e,n){e.seen.has(n.made)||(e.seen.add(n.made),e.relations.push(n))}function x(e,n){e.
seen.has(n.source)||(e.seen.add(n.source),e.columns.push(n))}function v(e,n){K(e,n);for(let t of n.columns)x(e,t)}function X(e,n,t){for(let r of n)E(e,r,t)}function E(e,n,t,r="sub-query"){switch(n.type){case"path":{let o=q(n.parts,t);o.type==="column"?x(e,o.column):v(e,o.relation);
return}case"subquery":ao(e,n,t,r);return;case"call":n.over!==null&&h(e,`${n.name.toUpperCase()} OVER`,n.start),$(n,o=>E(e,o,t));return;default:$(n,o=>E(e,o,t,lo(
n)))}}function ao(e,{query:n,start:t},r,o){let i=_(n,r);o!=="sub-query"&&j(i)||(h(e,o,t),v(e,i))}function Zn(e,n,t){let r=lo(n);$(n,o=>{o.type==="subquery"&&r!==
"sub-query"?ao(e,o,t,r):Zn(e,o,t)})}function se(e,n,t){n!==null&&J(n,t.text)===null&&E(e,n,t)}function lo(e){return e.type==="membership"?`${e.operator} (SELECT\
 \u2026)`:e.type==="unary"&&e.operator==="EXISTS"?"EXISTS":"sub-query"}function sn(e,n){let{schema:t}=e;return t?.object!=="view"||t.query===null?null:{view:e,query:t.query,column:n}}function co(e,{source:n}){switch(n.type){case"stored":{let t=sn(n.table,n.name);t!==null&&e.views.push(t);return}case"computed":E(e,n.expression,n.scope);return;case"\
field":E(e,n.row,n.scope);return;case"combined":for(let t of n.columns)x(e,t);return;case"optional":x(e,n.column);return;case"produced":X(e,n.from,n.scope);for(let t of n.
whole)v(e,t);return;case"unknown":return}}function et(e,n){let t=wt(e,n);return t!==null?t.time:e.type==="path"?Oa(e.parts.at(-1)?.text??""):null}function Oa(e){return/proc_?(essing_?)?time/i.test(e)?"p\
roctime":/row_?time/i.test(e)?"rowtime":null}function an(e,n){let t=new Set(n.joins.flatMap(r=>uo(r,n)));n.entries.forEach(({relation:r,asOf:o},i)=>{t.has(i)||K(e,r),o!==null&&E(e,o,n)});for(let r of n.joins)
uo(r,n).length===0&&ja(e,r,n);for(let r of n.shared)x(e,r)}function uo({join:e,right:n,end:t},r){let[o,i]=e.kind==="LEFT"?[n,t]:e.kind==="RIGHT"?[0,n]:[0,0];if(i-
o!==1)return[];let s=r.entries[o];return Yn(e.on,r)||s!==void 0&&j(s.relation)?[o]:[]}function ja(e,{join:n,right:t,end:r},o){let i=o.entries[t],s=Pe(o,r),a=i===
void 0?null:Ea(n.kind,i,s);a!==null&&h(e,a,n.start),se(e,n.on,s)}function Ea(e,{relation:n,asOf:t},r){return t!==null?Ra(t,n,r)?null:"temporal join":fo(n)?"temp\
oral join":nt(n)?null:e===","?"join":`${e} JOIN`}var ka=new Set(["kafka","upsert-kafka","datagen","pulsar","kinesis"]);function Ra(e,n,t){let{made:r}=n,o=r.type===
"table"?r.table.schema:null;if(o?.object==="view")return!1;let i=o?.options.get("connector")??"";return et(e,t)==="proctime"&&!ka.has(i)&&!i.endsWith("-cdc")}var Ma=20;
function nt({made:e},n=0){if(n>Ma)return!1;switch(e.type){case"unnest":return!0;case"function":return e.inputs.length===0;case"renamed":return nt(e.input,n+1);case"\
select":{let{select:t,scope:r}=e;return r.entries.length>0&&r.entries.every(({relation:i})=>nt(i,n+1))&&t.groupBy===null&&t.quantifier!=="DISTINCT"&&V(t)===null}default:
return!1}}function fo({made:e}){if(e.type==="renamed")return fo(e.input);if(e.type!=="function"||e.inputs.length>0)return!1;let[n]=e.rest;return e.rest.length===
1&&n?.type==="path"&&et(n,e.scope)!==null}function ln(e,{columns:n}){for(let t of n)Ta(t)||x(e,t)}function Ta({source:e}){return e.type==="computed"&&po(e.expression)}function po(e){if(e.type==="subquer\
y")return!0;let n=!1;return $(e,t=>{n||=po(t)}),n}function mo(e,n,t,r){if(!(Jn(n,t)||Xn(t))){if(an(e,t),!Pa(n,t))for(let{relation:o}of t.entries)ln(e,o);Ca(e,n,t),se(e,n.where,t),se(e,n.having,t),se(e,n.qualify,
{...t,output:r});for(let{expression:o}of n.items)Zn(e,o,t);n.quantifier==="DISTINCT"&&n.from!==null&&(h(e,"DISTINCT",n.start),v(e,r))}}function Pa(e,{entries:n}){
let{where:t,groupBy:r,having:o,qualify:i,quantifier:s}=e;return t!==null||r!==null||o!==null||i!==null?!1:n.length===1&&s!=="DISTINCT"&&V(e)===null}function Ca(e,n,t){
if(n.groupBy!==null){h(e,"GROUP BY",n.groupBy.start);for(let o of n.groupBy.items)go(e,o,t);return}let r=V(n);r!==null&&h(e,r.name.toUpperCase(),r.start)}function go(e,n,t){
if(n.type==="GROUPING SETS")for(let r of n.sets)go(e,r,t);else X(e,n.expressions,t)}function yo(e){let n=on();return La(n,e),v(n,e),tt(n)}function ho(e){let n=on();return K(n,e),tt(n)}function bo(e){let n=on();return x(n,e),tt(n)}function tt(e){
for(;e.relations.length+e.columns.length>0;)$a(e);return e}function $a(e){let n=e.relations.pop(),t=n===void 0?e.columns.pop():void 0;n!==void 0&&Aa(e,n),t!==void 0&&
co(e,t)}function La(e,{made:n}){if(n.type!=="ordered"||n.query.limit!==null||rn(n.query,n.scope.text))return;let[t]=n.query.orderBy;t!==void 0&&h(e,"ORDER BY",t.
expression.start)}function Aa(e,n){if(j(n))return;let{made:t}=n;switch(t.type){case"table":Da(e,t);return;case"select":mo(e,t.select,t.scope,n);return;case"join\
ed":an(e,t.scope);return;case"ordered":Ba(e,t);return;case"set-operation":Na(e,t);return;case"values":return;case"renamed":case"extended":K(e,t.input);return;default:
Wa(e,t)}}function Wa(e,n){switch(n.type){case"unnest":X(e,n.unnest.arguments,n.scope);return;case"function":X(e,n.rest,n.scope);for(let t of n.inputs)v(e,t);return;case"\
match":h(e,"MATCH_RECOGNIZE",n.match.start),v(e,n.input);return;case"unknown":for(let t of n.inputs)v(e,t);return}}function Da(e,{table:n}){so(e,n);let t=sn(n,null);
t!==null&&e.views.push(t)}function Ba(e,{query:n,input:t,scope:r}){let{limit:o,offset:i,orderBy:s}=n;if(o!==null?h(e,"LIMIT",o.start):i!==null&&!Qn(i,r.text)&&h(
e,"OFFSET",i.start),o!==null||i!==null)for(let{expression:a}of s)E(e,a,r);K(e,t)}function Na(e,{operation:n,terms:t}){n.operators.forEach((o,i)=>{let s=n.terms[i+
1]?.start??n.start;o!=="UNION ALL"&&h(e,o,s)});let r=n.operators.some(o=>o!=="UNION ALL");for(let o of t)r?v(e,o):(K(e,o),ln(e,o))}function wo(e){let{relation:n}=e,t=qa(e);return t===null?n.columns.map(r=>({to:r.name,column:r})):Ia(t,n)}function Ia(e,{columns:n,certain:t}){return e.slice(0,
t).flatMap((r,o)=>{let i=n[o];return i===void 0?[]:[{to:r,column:i}]})}function qa({by:e,scope:n}){if(e===null)return null;if(e.type==="insert")return Ga(e,bt(e.
target.name,n));let{names:t}=e.schema;return e.object==="view"&&t.length>0?t.map(So):null}function Ga({columns:e,partition:n},{made:t}){let r=new Set(n.filter(({
value:i})=>i!==null).map(({column:i})=>i.text)),o=e.length>0?e.map(So):t.type==="table"?Ua(t.table.schema):null;return o===null?null:o.filter(i=>!r.has(i))}function Ua(e){
return e===null||e.unknown!==null?null:e.columns.filter(n=>!n.virtual).map(n=>n.name)}function So({parts:e}){return e.at(-1)?.text??""}function vo(e,{readsUnknown:n,readsChanges:t}){let{by:r,scope:o,target:i}=e;if(r?.type!=="insert"||i===null)return!1;let s=o.catalogue.tableOf(i.parts.map(l=>l.
text));if(s===null||s.primaryKey.length===0||n)return!1;let a=r.conflict==="NOTHING"||r.conflict==="ERROR";return(t||a)&&!Fa(e,s)}function Fa(e,{primaryKey:n}){
let t=new Map(wo(e).map(({to:a,column:l})=>[a,l])),r=n.map(a=>xo(t.get(a))),[o]=r;if(o==null)return!1;let i=new Set(r.map(a=>a?.table===o.table?a.name:"")),s=o.
table.schema?.primaryKey??[];return s.length===i.size&&s.every(a=>i.has(a))}function xo(e){let n=e?.source;if(n?.type==="stored")return n;if(n?.type!=="computed"||
n.expression.type!=="path")return null;let t=q(n.expression.parts,n.scope);return t.type==="column"&&t.fields.length===0?xo(t.column):null}var cn={what:new Set,readsUnknown:!1,readsChanges:!1},rt=new WeakMap;function jo(e){let n=Oo(e);for(let t=n.at(-1);t!==void 0;t=n.at(-1)){let r=t.search.views[t.
next];t.next+=1,r!==void 0?n.push(...Oo(r)):(Eo(t.part,ot(t.search)),n.pop())}return it(e)??cn}function Oo(e){if(it(e)!==void 0)return[];Eo(e,cn);let{query:n,column:t}=e,
r=t===null?ho(n):bo($e(n,t));return[{part:e,search:r,next:0}]}function ot({reasons:e,views:n,...t}){let r=n.map(o=>it(o)??cn);return{what:new Set([...e.map(({what:o})=>o),
...r.flatMap(({what:o})=>[...o])]),readsUnknown:t.readsUnknown||r.some(({readsUnknown:o})=>o),readsChanges:t.readsChanges||r.some(({readsChanges:o})=>o)}}function it({
view:e,column:n}){return e.schema===null?cn:rt.get(e.schema)?.get(n)}function Eo({view:e,column:n},t){if(e.schema===null)return;let r=rt.get(e.schema)??new Map;
rt.set(e.schema,r.set(n,t))}function tm(e,n){let t=yt(e);if(t===null)return{stateful:null,reasons:[]};let{text:r}=t.cursor.tokens,o=zn(t.syntax,r,n),i=o.flatMap(Ha);return{stateful:o.length===
0?null:i.length>0,reasons:i.length===0?[]:Va(i,Ka(e,r))}}function Ka({start:e,end:n,line:t,column:r},o){let i=pt(o.slice(e,n));return s=>{let a=mt(i,s-e),l=a.line===
1?r-1:0;return{line:t+a.line-1,column:a.column+l}}}function Ha(e){let n=yo(e.relation),t=n.views.flatMap(o=>[...jo(o).what].map(i=>({what:i,view:o.view.written}))),
r=[...n.reasons,...t];return r.length>0||!vo(e,ot(n))?r:[{what:"upsert materialisation",at:e.target?.start??0}]}function Va(e,n){let r=e.flatMap(i=>"at"in i?[i]:
[]).sort((i,s)=>i.at-s.at).map(({what:i,at:s})=>{let{line:a,column:l}=n(s);return`${i} at ${a}:${l}`}),o=e.flatMap(i=>"view"in i?[`${i.what} in ${i.view}`]:[]);
return[...new Set([...r,...o.sort()])]}function im(e,n=()=>null){let t=Ro(e);return{...ko(r=>t.get(r),n),ids:[...t.keys()].sort()}}function sm(e){let n=new Map;return ko(r=>(n.has(r)||n.set(r,Ro(e(r)).
get(r)),n.get(r)),()=>null)}function ko(e,n){let t=new Map,r=s=>({tableOf:a=>t.get(s(a))??null}),o=s=>{for(let a of Ja(s,e,t)){let l=e(a),c=l!==void 0&&_a(l)?null:
n(a);t.set(a,c??(l===void 0?null:za(a,l,t,r)))}return t.get(s)??null};return{tableOf:o,seenBy:s=>({tableOf:a=>o(s(a))})}}function _a({creates:e,before:n}){return e.
length>0||n!==null}function za(e,n,t,r){let o=n.before===null?null:t.get(n.before)??null,i=Mo(n).flatMap(s=>t.get(s)??[]);return{...vt(e,n,o,({idOf:s})=>r(s)),reads:i}}
function Ro(e){let n=new Map,t=r=>{let o=n.get(r)??{creates:[],alters:[],before:null};return n.set(r,o),o};for(let r of e){let[o]=Oe(r,"define"),[i]=Oe(r,"alter"),
[s]=Oe(r,"rename");o!==void 0?t(o).creates.push(r):s!==void 0&&i!==void 0?t(s).before=i:i!==void 0&&r.statement.kind.startsWith("alter")&&t(i).alters.push(r)}return n}
function Oe({statement:e,idOf:n},t){return e.names.filter(r=>r.role===t).map(r=>n(r.parts.map(Qa)))}function Qa({text:e}){return e}function Mo({creates:e,alters:n,
before:t}){let r=[...e,...n].flatMap(o=>[...Oe(o,"like"),...Oe(o,"read")]);return t===null?r:[t,...r]}function Ja(e,n,t){let r=[],o=new Set,i=[],s=a=>{if(t.has(
a)||o.has(a))return;o.add(a);let l=n(a);i.push({id:a,left:l===void 0?[]:[...Mo(l)].reverse()})};s(e);for(let a=i.at(-1);a!==void 0;a=i.at(-1)){let l=a.left.pop();
l!==void 0?s(l):r.push(i.pop()?.id??"")}return r}var P={values:[],influences:[],whole:[],unknown:[]};function To(e){return{expands:e,columns:new Map,rows:new Map}}function ae(e){return{values:new Map,influences:new Map,
whole:new Map,unknown:new Set,memory:e}}function st({table:e,name:n}){return`${e.written}.${n}`}function W(e,n){for(let t of n.values)e.values.set(st(t),t);Po(e,
n)}function un(e,n){for(let t of n.values)e.influences.set(st(t),t);Po(e,n)}function Po(e,{influences:n,whole:t,unknown:r}){for(let o of n)e.influences.set(st(o),
o);for(let o of t)e.whole.set(o.written,o);for(let o of r)e.unknown.add(o)}function le({values:e,influences:n,whole:t,unknown:r}){return{values:e.size===0?P.values:
[...e.values()],influences:n.size===0?P.influences:[...n.values()],whole:t.size===0?P.whole:[...t.values()],unknown:r.size===0?P.unknown:[...r]}}var fn=[],Co=new WeakMap;function C({made:e}){if(e.type==="table")return[e.table];let n=Co.get(e);if(n!==void 0)return n;let t=Xa(e);return Co.set(e,t),t}function Xa(e){
switch(e.type){case"table":return[e.table];case"select":return Ya(e.select,e.scope);case"joined":return dn(e.scope.entries.map(({relation:n})=>n));case"ordered":case"\
renamed":case"extended":return C(e.input);case"set-operation":return dn(e.terms);case"match":return e.match.rows.startsWith("ALL")?C(e.input):fn;case"function":case"\
unknown":return dn(e.inputs);case"values":case"unnest":return fn}}function dn(e){let[n]=e;if(e.length===1&&n!==void 0)return C(n);let t=new Map;for(let r of e)for(let o of C(
r))t.set(o.written,o);return t.size===0?fn:[...t.values()]}function Ya({items:e},n){let t=e.flatMap(({expression:r})=>{if(r.type!=="star")return[];let{qualifier:o}=r,
i=o.length===0?null:Ce(o,n);return i!==null?[i]:St(r,n)!==null?[]:n.entries.map(({relation:s})=>s)});return t.length===0?fn:dn(t)}function H(e,n){let{made:t}=e,r=n.rows.get(t);if(r!==void 0)return r;n.rows.set(t,P);let o=ae(n);Za(o,e);let i=le(o);return n.rows.set(t,i),i}function Za(e,n){let{
made:t}=n;switch(t.type){case"table":{let{schema:r}=t.table,o=e.memory.expands?ct(r):null;if(r===null||o===null)return;pn(r),W(e,H(o,Ee(r)));return}case"select":
nl(e,t.select,t.scope,n);return;case"joined":Lo(e,t.scope);return;case"ordered":ce(e,t.input),(t.query.limit!==null||t.query.offset!==null)&&at(e,t.query.orderBy,
t.scope);return;case"set-operation":tl(e,t.operation.operators,t.terms);return;case"values":return;case"renamed":ce(e,t.input),lt(e,t.input);return;default:el(e,
t)}}function el(e,n){switch(n.type){case"unnest":je(e,n.unnest.arguments,n.scope);return;case"extended":ce(e,n.input);for(let t of n.call.arguments)$o(e,t,n.scope);
return;case"function":je(e,n.rest,n.scope);for(let t of n.inputs)D(e,t,"a function");return;case"match":ce(e,n.input),je(e,n.match.partitionBy,n.scope),at(e,n.match.
orderBy,n.scope);for(let{condition:t}of n.match.defines)y(e,t,n.scope);return;case"unknown":for(let t of n.inputs)D(e,t,"the query");return}}function $o(e,n,t){
n.type==="named"?$o(e,n.value,t):n.type==="table-argument"?(je(e,n.partitionBy,t),at(e,n.orderBy,t)):n.type!=="model"&&y(e,n,t)}function ce(e,n){W(e,H(n,e.memory))}
function je(e,n,t){for(let r of n)y(e,r,t)}function at(e,n,t){for(let{expression:r}of n)y(e,r,t)}function Lo(e,n){for(let{relation:t,asOf:r}of n.entries)ce(e,t),
r!==null&&y(e,r,n);for(let{join:t,end:r}of n.joins)t.on!==null&&y(e,t.on,Pe(n,r));for(let t of n.shared)W(e,k(t,e.memory));if(n.joins.some(({join:t})=>t.natural))
for(let{relation:t}of n.entries)lt(e,t)}function nl(e,n,t,r){Lo(e,t),n.where!==null&&y(e,n.where,t);for(let o of n.groupBy?.items??[])Ao(e,o,t);n.having!==null&&
y(e,n.having,t),n.qualify!==null&&y(e,n.qualify,{...t,output:r}),n.quantifier==="DISTINCT"&&mn(e,r,"DISTINCT")}function Ao(e,n,t){if(n.type==="GROUPING SETS")for(let r of n.
sets)Ao(e,r,t);else je(e,n.expressions,t)}function tl(e,n,t){let r=n.some(o=>o!=="UNION ALL");for(let o of t)r?D(e,o,"the set operation"):ce(e,o),lt(e,o)}function lt(e,n){
for(let t of C(n))e.whole.set(t.written,t)}function y(e,n,t){switch(n.type){case"path":{let r=q(n.parts,t);r.type==="column"?W(e,k(r.column,e.memory)):D(e,r.relation,"an expression");return}case"literal":
return;case"star":al(e,n,t);return;case"subquery":rl(e,n.query,t);return;case"table-argument":D(e,_(n.query,t),"a function");return;case"unary":n.operator==="EX\
ISTS"||n.operator==="UNIQUE"?ol(e,n.operand,t):y(e,n.operand,t);return;case"call":il(e,n,t);return;default:$(n,r=>y(e,r,t))}}function Do(e,n,t){let r=t.allCommon.
length,o=_(n,t);return Wo(t,e.memory,r),o}function rl(e,n,t){let r=Do(e,n,t);mn(e,r,"a sub-query"),un(e,H(r,e.memory))}function ol(e,n,t){n.type!=="subquery"?y(
e,n,t):un(e,H(Do(e,n.query,t),e.memory))}function il(e,n,t){let[r]=n.arguments;n.name.toUpperCase()==="MATCH_ROWTIME"&&r===void 0&&t.matchTime!==null&&y(e,t.matchTime,
t);let o=r?.type==="star"&&r.qualifier.length===0;$(n,i=>{(i!==r||!o)&&y(e,i,t)});for(let i of sl(n,t))gt(i,s=>y(e,s,t))}function sl({over:e},{select:n}){if(e===
null||"type"in e)return[];let t=n?.windows.find(({name:r})=>r.text===e.text);return t===void 0?[]:[t.window]}function al(e,{qualifier:n},t){let r=n.length>0?Ce(
n,t):null,o=r===null?t.entries.map(({relation:i})=>i):[r];for(let i of o)D(e,i,"an expression")}function mn(e,n,t){for(let r of n.columns)W(e,k(r,e.memory));for(let{
reason:r}of n.openings)e.unknown.add(`${t} takes whole rows: ${r}`);for(let r of C(n))e.whole.set(r.written,r)}function D(e,n,t){mn(e,n,t),un(e,H(n,e.memory))}var ll={...P,unknown:["it is made of itself"]};function k({source:e},n){let t=n.columns.get(e);if(t!==void 0)return t;n.columns.set(e,ll);let r=cl(e,n);return n.
columns.set(e,r),r}function cl(e,n){switch(e.type){case"stored":return ul(e,n);case"computed":return Bo(e.expression,e.scope,n);case"field":return Bo(e.row,e.scope,
n);case"optional":return k(e.column,n);case"combined":{let t=ae(n);for(let r of e.columns)W(t,k(r,n));return le(t)}case"produced":{let t=ae(n);for(let r of e.from)
y(t,r,e.scope);for(let r of e.whole)D(t,r,e.by);return le(t)}case"unknown":return{...P,unknown:[e.reason]}}}function ul(e,n){let{schema:t}=e.table,r=n.expands?ct(
t):null;return t===null||r===null?{...P,values:[e]}:(pn(t),k($e(r,e.name),Ee(t)))}function ct(e){return e?.object==="view"?e.query:null}function Bo(e,n,t){if(e.
type==="path"){let o=q(e.parts,n);if(o.type==="column")return k(o.column,t)}let r=ae(t);return y(r,e,n),le(r)}function Wo({allCommon:e},n,t=0){for(let r=t;r<e.length;r+=1){let o=e[r];o!==void 0&&Io(o,n)}}function Io(e,n){for(let t of e.columns)k(t,n);H(e,n),C(e)}var No=new WeakMap;
function Ee(e){let n=No.get(e)??To(!0);return No.set(e,n),n}var ut=new WeakSet;function pn(e){if(!ut.has(e))for(let n of dl(e))n.query!==null&&Io(n.query,Ee(n))}
function dl(e){let n=[],t=[e];for(let r=t.pop();r!==void 0;r=t.pop())if(!ut.has(r)){ut.add(r),n.push(r);for(let o of r.reads)o.object==="view"&&t.push(o)}return n.
reverse()}export{Pt as a,Ae as b,T as c,We as d,de as e,fe as f,z as g,pe as h,bn as i,wr as j,sf as k,af as l,Vs as m,en as n,lf as o,_s as p,cf as q,jt as r,me as s,Qo as t,
kl as u,De as v,ge as w,wn as x,Cl as y,ac as z,Jt as A,Xt as B,Yt as C,Ue as D,nr as E,Pc as F,he as G,ir as H,we as I,Wc as J,rr as K,Oi as L,Rn as M,L as N,ar as O,
Gc as P,Uc as Q,Mn as R,Fc as S,Kc as T,Hc as U,Vc as V,_c as W,dr as X,Tn as Y,zc as Z,Qc as _,Jc as $,Li as aa,Ve as ba,Zc as ca,eu as da,gr as ea,yr as fa,hr as ga,
qi as ha,Se as ia,Ki as ja,Hi as ka,Ln as la,An as ma,ve as na,Tu as oa,Pu as pa,Cu as qa,Au as ra,Mr as sa,Dn as ta,Bn as ua,te as va,Ku as wa,In as xa,$r as ya,
ed as za,Wr as Aa,Dr as Ba,nd as Ca,is as Da,re as Ea,as as Fa,md as Ga,gd as Ha,yd as Ia,hd as Ja,Gr as Ka,Ye as La,F as Ma,kd as Na,Cd as Oa,$d as Pa,Ld as Qa,
Ad as Ra,Wd as Sa,Dd as Ta,_r as Ua,Vr as Va,A as Wa,Ze as Xa,Id as Ya,qd as Za,Yd as _a,Ds as $a,Ns as ab,Zd as bb,Us as cb,Vn as db,ef as eb,Qs as fb,nn as gb,
Ef as hb,kf as ib,Rf as jb,$f as kb,da as lb,Af as mb,Wf as nb,Bf as ob,Gf as pb,ga as qb,Uf as rb,Ff as sb,Kf as tb,im as ub,sm as vb,zn as wb,wo as xb,tm as yb,
P as zb,To as Ab,st as Bb,C as Cb,Wo as Db,H as Eb,k as Fb,Bo as Gb,Tf as Hb,Pf as Ib};
