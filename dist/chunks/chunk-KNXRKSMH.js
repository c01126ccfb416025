import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{B as bt,C as Ce,D as q,E as $e,F as Le,G as wt,H as V,J as St,K as vt,L as _,M as xt,N as Ot,T as jt,c as p,t as mt,u as gt,v as $,w as yt,y as ht}from"./chunk-YROKOSTE.js";
import{d as g,e as hn,g as w,h as d,i as S,j as Me,l as Te,n as Y,o as pt,p as Z,q as Pe}from"./chunk-K4OFHYXB.js";import{b as yn,d as b}from"./chunk-FYBGPJQL.js";
import{a as I}from"./chunk-XDVA7NNB.js";function Et(e,n){let t=new Map;for(let r of e){let o=n(r),i=t.get(o);i===void 0?t.set(o,[r]):i.push(r)}return t}function de(e,n){return n.filter(t=>t.kind==="alter-in-place").reduce((t,r)=>Rt(t,r.object,kt(r),null),e)}function Ae(e,n){let t=kt(n);return Rt(e,n.object,t,n.
properties[t])}function kt(e){return e.id.slice(`${e.kind}:${e.object}:`.length)}function Rt(e,n,t,r){return e.map(o=>{if(d(o)!==`table:${n}`)return o;let i=Object.
entries(o.options).filter(([s])=>s!==t);return{...o,options:Object.fromEntries(r===void 0?i:[...i,[t,r]])}})}function Tt(e,n){let t={index:new Map,lowest:new Map,open:[],isOpen:new Set,parts:[]};for(let r of e)t.index.has(r)||Go(r,n,t);return t.parts}function Go(e,n,t){
let r=[Mt(e,t)];for(let o=r.at(-1);o!==void 0;o=r.at(-1)){let i=n.get(o.name)?.[o.next++];i===void 0?Uo(r,t):t.index.has(i)?t.isOpen.has(i)&&Pt(o.name,t.index.get(
i),t):r.push(Mt(i,t))}}function Mt(e,{index:n,lowest:t,open:r,isOpen:o}){let i={name:e,index:n.size,next:0};return n.set(e,i.index),t.set(e,i.index),r.push(e),o.
add(e),i}function Uo(e,n){let t=e.pop(),r=e.at(-1);t!==void 0&&(n.lowest.get(t.name)===t.index&&Fo(t.name,n),r!==void 0&&Pt(r.name,n.lowest.get(t.name),n))}function Fo(e,{
open:n,isOpen:t,parts:r}){let o=n.splice(n.lastIndexOf(e));for(let i of o)t.delete(i);r.push(o.sort())}function Pt(e,n,{lowest:t}){let r=t.get(e);n!==void 0&&(r===
void 0||n<r)&&t.set(e,n)}function Ct(e,n){let t=$t([...e].sort(),n),r=Lt(t);return r.length===e.length?bn(t,r):_o(t)}function $t(e,n){let t=new Map(e.map((r,o)=>[r,o]));return{names:e,needs:e.
map((r,o)=>Ko(o,n.get(r)??[],t))}}function Ko(e,n,t){let r=[];for(let o of n){let i=t.get(o);i!==void 0&&i!==e&&r.push(i)}return r.length<2?r:[...new Set(r)]}function bn({
names:e},n){return n.map(t=>e[t]??"")}function Lt({needs:e}){let n=Int32Array.from(e,i=>i.length),t=Ho(e),r=[],o=[];for(let[i,s]of e.entries())s.length===0&&o.push(
i);for(;o.length>0;){let i=[];for(let s of o){r.push(s);for(let a of t[s]??[])Vo(a,n)&&i.push(a)}o=i.sort((s,a)=>s-a)}return r}function Ho(e){let n=e.map(()=>[]);
for(let[t,r]of e.entries())for(let o of r)n[o]?.push(t);return n}function Vo(e,n){let t=(n[e]??0)-1;return n[e]=t,t===0}function _o(e){let{names:n}=e,t=new Map(
n.map((a,l)=>[a,bn(e,e.needs[l]??[])])),r=new Map,o=new Map;for(let a of Tt(n,t)){let[l=""]=a;r.set(l,a);for(let c of a)o.set(c,l)}let i=a=>(r.get(a)??[]).flatMap(
l=>(t.get(l)??[]).map(c=>o.get(c)??c)),s=$t([...r.keys()].sort(),new Map([...r.keys()].map(a=>[a,i(a)])));return bn(s,Lt(s)).flatMap(a=>r.get(a)??[])}function We(e,n){let t=Object.keys(n).filter(o=>o!=="").sort((o,i)=>i.length-o.length||(o<i?-1:1));if(t.length===0)return e;let r=new RegExp(t.map(zo).join("|"),
"g");return e.replace(r,o=>p(n,o)??o)}function zo(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function T(e){return typeof e=="string"?e:e.content}function De(e){return e.startsWith("sha256:")}function fe(e){return typeof e=="string"?[e]:e.reads}function pe(e,n){
let t=Y(e);return Object.fromEntries(e.tables.flatMap(r=>{let o=r.consumer?t.get(r.name):void 0;if(r.published===null)return[];if(o===void 0)return[[r.published,
r.name]];let{sql:i,reads:s,file:a,line:l}=o,c=r.hash;return[[r.published,{sql:We(i,n),content:c,reads:s,file:a,line:l}]]}))}function z(e,n){return typeof n=="st\
ring"?wn({consumer:e}):e}function me(e,n){let t=[...new Set([...Object.keys(e),...Object.keys(n)])],r=i=>typeof p(n,i)=="object",o=new Map(Object.entries(n).map(
([i,s])=>[i,fe(s).filter(r)]));return Ct(t,o).map(i=>Qo(i,p(e,i)??null,p(n,i)??null)).filter(i=>i.from!==i.to)}function Qo(e,n,t){let r=i=>i===null?null:T(i),o=At(
t)??At(n);return{consumer:e,from:r(n),to:r(t),...o===null?{}:{view:o}}}function At(e){return typeof e=="string"?null:e}function wn({consumer:e,view:n}){return n===
void 0?`published.${e}`:e}function ge(e){let n=e.tables.filter(({kind:t,options:r})=>t==="table"&&Object.keys(r).length>0);return Object.fromEntries(n.map(t=>[t.name,t.options]))}function Jo({
blue:e,green:n},t){let[r,o]=[ge(e),ge(n)],i=new Set(n.tables.filter(({kind:a})=>a==="table").map(({name:a})=>a)),s=new Set(t.otherwise.map(a=>a.name));return({name:a,
options:l})=>{let[c,u]=[p(r,a)??{},p(o,a)??{}],f=s.has(a)&&Wt(a,c,u).length===0;return i.has(a)&&!(f&&Xo(l))?u:l}}function Xo(e){return Object.values(e).every(n=>n!==
null)}function Rl(e,n,t){let r=Jo(e,t),o=new Set(t.otherwise.map(s=>s.name)),i=n.filter(({kind:s,name:a})=>s==="table"&&o.has(a));return{...ge(e.green),...Object.
fromEntries(i.map(s=>[s.name,Yo(r(s))]))}}function Yo(e){let n=Object.entries(e);return Object.fromEntries(n.flatMap(([t,r])=>r===null?[]:[[t,r]]))}function Be(e,n){
return e.filter(t=>t.kind==="table").flatMap(t=>Wt(t.name,t.options,n(t)))}function Wt(e,n,t){return[...new Set([...Object.keys(n),...Object.keys(t)])].sort().filter(
o=>p(n,o)!==p(t,o)).map(o=>({table:e,key:o,before:p(n,o)??null,after:p(t,o)??null}))}var ye={format:1,phase:"empty",release:null,line:null,serves:{release:null,line:null,commit:null,tables:{},consumers:{},options:{}},previous:null,switchedAt:null,
pins:[],generation:0,objects:[],confirmed:[],catchingUp:{},discarding:!1,proofs:[],served:{}};function Sn(e,n,t){return{release:null,line:null,commit:n,tables:pt(
e),consumers:pe(e,t),options:ge(e)}}function $l(e,n){let r=[...S(e).values(),...Te(e)].map(i=>Z(i,"blue","ready")),o=Sn(e,n,{});return{...ye,phase:"serving",serves:o,
objects:r,get served(){return vn(r)}}}function vn(e){let n=e.filter(({kind:t})=>t==="table"||t==="view"||t==="seed");return Object.fromEntries(n.map(t=>[t.name,
t.content]))}var Ne=BigInt(4294967295),Dt=BigInt(32);function Zo(e,n=!1){return n?{h:Number(e&Ne),l:Number(e>>Dt&Ne)}:{h:Number(e>>Dt&Ne)|0,l:Number(e&Ne)|0}}function Bt(e,n=!1){
let t=e.length,r=new Uint32Array(t),o=new Uint32Array(t);for(let i=0;i<t;i++){let{h:s,l:a}=Zo(e[i],n);[r[i],o[i]]=[s,a]}return[r,o]}var ei=e=>e/2**32|0,ni=e=>e>>>0;function Nt(e,n,t,r){let o=ei(t),i=ni(t);e.setUint32(n,r?i:o,r),e.setUint32(n+4,r?o:i,r)}function It(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var xn=e=>e?
`"${e}" `:"";function ri(e,n=""){if(typeof e!="number")throw new TypeError(xn(n)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
xn(n)+"expected integer >= 0, got "+e);return e}function Ie(e,n,t=""){if(It(e)&&(n===void 0||e.length===n))return e;n!==void 0&&ri(n,"length");let r=It(e),o=n!==void 0?` of length ${n}`:"",i=r?`length=${e.length}`:
`type=${typeof e}`,s=xn(t)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}var oi=(e,n)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((n==="object"?"":`"${n}" `)+"expected object, got type="+typeof e)},qt=(e,n)=>{
oi(e,n);let t=Object.getPrototypeOf(e);if(t!==Object.prototype&&t!==null)throw new TypeError(`"${n}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${n}.__proto__" is not allowed`)};function On(e,n=!0){if(e.destroyed)throw new Error("hash was destroyed");if(n&&e.finished)throw new Error("digest() was alre\
ady called")}function Gt(e,n){Ie(e,void 0,"output");let t=n.outputLen;if(!(e.length>=t))throw new RangeError('"output" expected length >= '+t)}function qe(...e){for(let n=0;n<e.length;n++)e[n].fill(0)}function Ge(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function O(e,n){return e<<32-n|
e>>>n}var Al=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;var ii=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",si=Array.from({length:256},(e,n)=>n.toString(16).padStart(2,"0"));function Ut(e){
if(Ie(e),ii)return e.toHex();let n="";for(let t=0;t<e.length;t++)n+=si[e[t]];return n}function Ft(e){if(typeof e!="string")throw new TypeError("string expected");let n=new TextEncoder().encode(e);try{return new Uint8Array(n)}finally{qe(n)}}function ai(e,n,t="opts"){return qt(e,"defaults"),n!==void 0&&qt(n,t),Object.assign(Object.create(null),e,n)}function Kt(e,n={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);n=ai({},n,"info");let t=(o,i)=>e(i).update(o).digest(),r=e(void 0);return t.outputLen=r.outputLen,t.blockLen=
r.blockLen,t.canXOF=r.canXOF,t.create=o=>e(o),Object.assign(t,n),Object.freeze(t)}var Ht=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function Vt(e,n,t){return e&n^~e&t}function _t(e,n,t){return e&n^e&t^n&t}var Ue=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(n,t,r,o){
this.blockLen=n,this.outputLen=t,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(n),this.view=Ge(this.buffer)}update(n){On(this),Ie(n);let{view:t,buffer:r,
blockLen:o}=this,i=n.length,s=!1;for(let a=0;a<i;){let l=Math.min(o-this.pos,i-a);if(l===o){let c=Ge(n);for(;o<=i-a;a+=o)this.process(c,a);s=!0;continue}r.set(a===
0&&l===i?n:n.subarray(a,a+l),this.pos),this.pos+=l,a+=l,this.pos===o&&(this.process(t,0),this.pos=0,s=!0)}return this.length+=n.length,s&&this.roundClean(),this}digestInto(n){
On(this),Gt(n,this),this.finished=!0;let{buffer:t,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;t[s++]=128,t.fill(0,s),this.padOffset>o-s&&(this.process(r,0),t.fill(
0)),Nt(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=n===t?r:Ge(n),l=this.outputLen,c=l/4,u=this.get();if(l%4||c>u.length)throw new Error("in\
valid outputLen");for(let f=0;f<c;f++)a.setUint32(4*f,u[f],i)}digest(){let{buffer:n,outputLen:t}=this;this.digestInto(n);let r=n.slice(0,t);return this.destroy(),
r}_cloneIntoMeta(n){let{buffer:t,length:r,finished:o,destroyed:i,pos:s}=this;return n.destroyed=i,n.finished=o,n.length=r,n.pos=s,s&&n.buffer.set(t),n}clone(){return this.
_cloneInto()}},zt=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var li=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,
3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),G=new Uint32Array(64),jn=class extends Ue{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(n,t){super(64,n,8,
!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:n,B:t,C:r,D:o,E:i,F:s,G:a,H:l}=this;
return[n,t,r,o,i,s,a,l]}set(n,t,r,o,i,s,a,l){this.A=n|0,this.B=t|0,this.C=r|0,this.D=o|0,this.E=i|0,this.F=s|0,this.G=a|0,this.H=l|0}_cloneInto(n){return(n||=new this.
constructor).set(...this.get()),this._cloneIntoMeta(n)}process(n,t){for(let f=0;f<16;f++,t+=4)G[f]=n.getUint32(t,!1);for(let f=16;f<64;f++){let R=G[f-15],M=G[f-
2],B=O(R,7)^O(R,18)^R>>>3,Re=O(M,17)^O(M,19)^M>>>10;G[f]=Re+G[f-7]+B+G[f-16]|0}let{A:r,B:o,C:i,D:s,E:a,F:l,G:c,H:u}=this;for(let f=0;f<64;f++){let R=O(a,6)^O(a,
11)^O(a,25),M=u+R+Vt(a,l,c)+li[f]+G[f]|0,B=(O(r,2)^O(r,13)^O(r,22))+_t(r,o,i)|0;u=c,c=l,l=a,a=s+M|0,s=i,i=o,o=r,r=M+B|0}r=r+this.A|0,o=o+this.B|0,i=i+this.C|0,s=
s+this.D|0,a=a+this.E|0,l=l+this.F|0,c=c+this.G|0,u=u+this.H|0,this.set(r,o,i,s,a,l,c,u)}roundClean(){qe(G)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),
qe(this.buffer)}},En=class extends jn{constructor(){super(32,zt)}};var Qt=Bt(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0\
xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c7\
1235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0\
a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725",
"0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c\
77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd6\
9906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a6\
3","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befff\
a23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0\
x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c10\
0d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))),rc=Qt[0],oc=Qt[1];var Jt=Kt(()=>new En,Ht(1));function lc(e){return`sha256:${Ut(Jt(Ft(e)))}`}function Xt(e){return JSON.stringify(e,(n,t)=>ci(t)?ui(t):t)}function ci(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function ui(e){return Object.fromEntries(Object.entries(e).sort(([n],[t])=>n<t?-1:1))}function Yt(e){let n=null;return()=>(n??={value:e()}).value}function Zt(e,n){let t=w(e.objects,s=>s.writes),r=new Map,o=[],i=(s,a)=>{r.has(s)||(r.set(s,a),o.push(...t.get(s)??[]))};for(let s of Object.values(e.serves.consumers))
for(let a of fe(s))i(a,"a consumer");o.push(...n);for(let s of o)for(let a of s.reads)i(a,s.name);return r}function Fe(e,n){return e.writes.some(t=>n.has(t))}function Ke(e,n){let t=new Set(e),r=w(n,({reads:i,writes:s})=>[...i,...s]),o=w(n,i=>er(i)?[i.name]:[]);for(let i of t){let s=er(i)?r.get(i.name):i.writes.flatMap(
a=>o.get(a)??[]);for(let a of s??[])t.add(a)}return[...t]}function er(e){return e.kind==="table"||e.kind==="view"}function nr(e){let n=new Map;for(let[t,r]of e.wanted)n.set(t,di(e,t,r));for(let[t,r]of e.wanted)n.get(t)==="create"&&gi(e,n,r)&&n.set(t,r.kind==="seed"?"ignore":
"otherwise");return hi(e,n)}function di(e,n,t){let r=e.present.get(n);if(r===void 0)return"create";let i=(e.same.has(n)||r.content===t.content)&&fi(e,n,r,t);return i&&
r.state==="ready"?"keep":i&&mi(e,r)?"create":r.colour==="blue"?pi(e,n,r):Fe(r,e.needed())?"stuck":"replace"}function fi(e,n,t,r){return e.alterInPlace||e.unmoved.
has(n)?!0:Be([t],()=>r.options).length===0}function pi({pins:e,unmoved:n},t,r){return r.kind==="seed"&&n.has(t)?"ignore":r.writes.some(i=>e.has(i))||r.kind==="c\
onnector"?"otherwise":"stuck"}function mi(e,n){return(n.state==="creating"||n.state==="failed")&&n.colour!=="superseded"&&e.environment.release===e.release}function gi(e,n,t){
return t.kind==="table"||t.kind==="view"?!1:t.writes.some(r=>yi(e,n,`table:${r}`))}function yi(e,n,t){let r=e.present.get(t);return r?.colour==="blue"&&r.kind!==
"external"&&n.get(t)!=="stuck"}function hi(e,n){let t=[...e.wanted.keys()].filter(o=>n.get(o)==="replace");if(t.length===0)return n;let r=w(e.wanted,([,{reads:o,
writes:i}])=>[...o,...i]);for(let o=t.pop();o!==void 0;o=t.pop())for(let i of e.wanted.get(o)?.writes??[])for(let[s]of r.get(i)??[])!bi(n.get(s))||!wi(e,s)||(n.
set(s,"replace"),t.push(s));return n}function bi(e){return e==="keep"||e==="create"}function wi(e,n){let t=e.present.get(n);return t!==void 0&&t.colour!=="blue"&&
t.kind!=="external"}function tr(e,n,{alterInPlace:t},r=new Set){let o=n.objects.filter(l=>l.colour==="blue"),i={release:e.hash,alterInPlace:t,unmoved:Me(e.blue),environment:n,same:r,
wanted:S(e.green),present:Pe(n),pins:new Set(n.pins),needed:Yt(()=>Zt(n,o))},s=nr(i),a=(...l)=>[...i.wanted].filter(([c])=>l.includes(s.get(c)??"keep")).map(([,
c])=>c);return{create:he(a("create","replace")),remove:he(Si(i,s)),leave:he(xi(i)),otherwise:he(a("otherwise")),stuck:he(a("stuck"))}}function Si(e,n){let{objects:t}=e.
environment,r=t.filter(o=>o.colour==="superseded"&&!e.wanted.has(d(o)));return Ke(t.filter(o=>vi(e,n,o)),r)}function vi(e,n,t){let r=d(t);return n.get(r)==="rep\
lace"?!0:e.wanted.has(r)||t.kind==="external"?!1:(t.colour==="green"||t.state==="removing")&&!Fe(t,e.needed())}function xi(e){let n=e.environment.objects.filter(
r=>r.colour==="blue"&&r.kind!=="external"&&!e.wanted.has(d(r))),t=new Set(n.filter(r=>r.kind!=="seed").map(r=>r.table));return n.filter(r=>r.kind!=="seed"||t.has(
r.table))}function he(e){return[...e].sort((n,t)=>d(n)<d(t)?-1:1)}function Cc(e,n,t){let{previous:r}=n,o=[Oi(e,t),...r===null?[]:[r]],i=s=>ji(n,s)&&tr(e,be(n,s),t.capabilities).stuck.length===0;return o.find(i)??null}function Oi({
blue:e,baseline:n},{substitute:t}){let r=[...Me(e)];return{...Sn(e,n.commit,t),objects:r,superseded:[]}}function ji(e,n){let t=Pe(e);return n.objects.every(r=>t.
get(r)?.state==="ready")}function be(e,n){let{objects:t,superseded:r,...o}=n,i=new Set(t),s=new Set(r),a=l=>{let c=d(l);return l.kind==="external"?l:i.has(c)?{...l,
colour:"blue",since:null}:l.colour!=="blue"?l:s.has(c)?{...l,colour:"superseded"}:{...l,colour:"green",since:null}};return{...e,serves:o,previous:null,switchedAt:null,
objects:e.objects.map(a)}}function we(e){let n=e.objects.filter(r=>r.kind!=="external"),t=r=>n.filter(o=>o.colour===r).map(d);return{...e.serves,objects:t("blue"),
superseded:t("superseded")}}function rr(e,n){let t=r=>{let{consumers:o,options:i,objects:s}=we(r),a=Object.entries(o).map(([l,c])=>`${l} ${T(c)}`);return Xt({shown:a.
sort(),options:i,objects:s})};return t(e)===t(n)}function ir(e,n){return e.phase==="rolling-back"?{...e,discarding:n}:{...e,phase:"rolling-back",discarding:n,generation:e.generation+1}}function sr(e){let{previous:n,
serves:t,proofs:r}=e;if(n===null)return Se(e);let o=r.filter(({release:i})=>i!==t.release);return Se({...be(e,n),proofs:o})}function Se(e){let{release:n,line:t}=e.
serves;return{...e,phase:"serving",release:n,line:t,...{confirmed:[],catchingUp:{},discarding:!1}}}function kn(e,n,t){let r=new Set(n.map(d));return{...e,previous:He(
e,r),objects:e.objects.map(o=>r.has(d(o))?{...o,state:t}:o)}}function He({previous:e},n){return e?.objects.some(t=>n.has(t))===!0?null:e}function Ve(e,n){let t=new Set(
n.map(d)),r=e.objects.filter(o=>!t.has(d(o)));if(r.every(o=>o.kind==="external")){let{generation:o,served:i,proofs:s}=e;return{...ye,generation:o,served:i,proofs:s}}
return{...e,previous:He(e,t),objects:r}}function Dc(e,n){let t=e.objects.filter(or),r=Ve(e,t.filter(o=>!n.has(d(o))));return{...r,objects:r.objects.map(o=>or(o)?
{...o,state:"ready"}:o)}}function or({state:e,kind:n}){return e==="retiring"&&n!=="connector"}var Rn=new Set(["deploying","validated","watching","failed"]);function ar(e,n){return Rn.has(e.phase)&&e.release===n}function ee(e){return e.confirmed.some(lr)}
function lr(e){return e.startsWith("switch:")}function Uc(e,n){if(!ar(e,n))return!1;let{phase:t,proofs:r}=e,o=r.some(i=>i.release===n&&i.outcome==="fail");return t===
"watching"||t==="failed"&&ee(e)&&o}function L(e){return e.phase!=="empty"&&!e.objects.some(n=>n.colour==="blue")}var cr="settle",Q="show";function Fc(e){let{confirmed:n}=e;
return n.includes(Q)?e:{...e,confirmed:[...n,Q]}}function Kc(e){return L(e)?{...e,confirmed:e.confirmed.filter(n=>n!==Q)}:e}function ur(e){let{phase:n,confirmed:t}=e;
return n==="serving"||n==="empty"||ee(e)?!1:L(e)||t.includes(Q)||!t.includes(cr)}function Mn(e,n,t){let{phase:r,generation:o}=e;if(ar(e,n))return{...e,phase:r===
"watching"?"watching":"deploying",release:n,line:t};let i=r==="serving"||r==="empty"?[cr]:[],s={generation:o+1,confirmed:i,catchingUp:{},discarding:!1};return{...e,
phase:"deploying",release:n,line:t,...s}}function Hc(e,{release:n}){return new Set(Mn(e,n.hash,null).confirmed)}function Vc(e){let{green:n}=e.release,t=e.steps.
filter(({kind:r})=>r==="create-table"||r==="alter-table");return{plan:e,wanted:S(n),defined:new Set(Y(n).keys()),defining:w(t,({object:r})=>[r]),late:new Set(e.
steps.filter(({after:r})=>r.some(lr)).map(({id:r})=>r))}}function _c(e,n,t){let r=new Map(t.flatMap(c=>Ri(n,c)).map(c=>[d(c),c])),o=ki(e,n.plan,t);if(r.size===0&&
o.size===0)return{...e,objects:de(e.objects,t)};let i=new Set([...r.values()].map(({name:c})=>c)),s=c=>i.has(c.name)&&r.has(d(c)),a=new Set(Ei(e,o)),l=e.objects.
filter(c=>!s(c)).map(c=>a.has(c)?{...c,state:"removing"}:c);return{...e,previous:He(e,new Set([...[...a].map(d),...r.keys()])),objects:de(Di(l,[...r.values()]),
t)}}function Ei({objects:e},n){return n.size===0?[]:e.filter(t=>dr(t,n))}function ki(e,n,t){if(!t.some(({kind:s})=>s==="remove"))return new Set;let r=new Set(e.
confirmed),o=s=>s.kind==="remove"&&!r.has(s.id),i=t.some(o)?n.steps.filter(o):[];return new Set(i.map(s=>s.object))}function dr(e,n){return e.colour!=="blue"&&n.
has(e.name)}function Ri(e,n){let t=e.late.has(n.id)?"blue":"green";return fr(e,n).flatMap(r=>{let o=e.wanted.get(r);return o===void 0?[]:[Z(o,t,"creating")]})}function fr(e,n){
switch(n.kind){case"create-table":case"create-view":return[`table:${n.object}`];case"start-statement":case"seed":return[`statement:${n.object}`,...Mi(e,n)];case"\
create-connector":return[`connector:${n.object}`];default:return[]}}function Mi(e,n){return n.writes.filter(t=>!e.defined.has(t)).map(t=>`table:${t}`)}function zc(e,n,t){
let r=Ti(e.confirmed,t),o=Ci(Pi(e.objects,t),n,t,r);return{...e,objects:t.filter(({kind:i})=>i==="alter-in-place").reduce(Ae,o),confirmed:r}}function Ti(e,n){let r=n.
length<10?null:new Set(e),o=i=>r===null?!e.includes(i):!r.has(i);return[...e,...n.map(({id:i})=>i).filter(o)]}function Pi(e,n){let t=new Set(n.filter(({kind:r})=>r===
"remove").map(({object:r})=>r));return t.size===0?e:e.filter(r=>!dr(r,t))}function Ci(e,n,t,r){let o=new Set(t.flatMap(a=>$i(n,a)));if(o.size===0)return e;let i=({
name:a,kind:l})=>l!=="table"||(n.defining.get(a)??[]).every(({id:c})=>r.includes(c)),s=a=>a.state!=="ready"&&o.has(d(a))&&i(a);return e.map(a=>s(a)?{...a,state:"\
ready"}:a)}function $i(e,n){return n.kind==="alter-table"?[`table:${n.object}`]:fr(e,n)}function Qc(e){return{...e,phase:"failed",catchingUp:{}}}var Li=50;function pr(e,n){
let t=e.proofs.filter(r=>r.release!==n.release);return{...e,proofs:[...t,n].slice(-Li)}}function Tn(e){return{...e,phase:"serving",confirmed:[],catchingUp:{}}}function Jc(e,n){
let t=new Set(n.map(d)),r=e.objects.filter(o=>!t.has(d(o)));return{...e,objects:_e([...r,...n])}}function Xc(e){let n=e.objects.map(t=>t.adopted===!0?Wi(t):t);return{
...e,objects:n}}function Yc(e){let n=e.objects.map(t=>Ai(t)?{...t,state:"ready"}:t);return{...e,objects:n}}function Ai({adopted:e,state:n}){return e===!0&&n==="\
adopting"}function Wi(e){return{...e,state:"adopting"}}function Di(e,n){if(n.length>50)return _e([...e,...n]);let t=[...e];for(let r of n)t.splice(Bi(t,d(r)),0,
r);return t}function Bi(e,n){let[t,r]=[0,e.length];for(;t<r;){let o=t+r>>1,i=e[o];i!==void 0&&d(i)<n?t=o+1:r=o}return t}function _e(e){return e.map(n=>({object:n,
key:d(n)})).sort((n,t)=>n.key<t.key?-1:1).map(({object:n})=>n)}var Ni=1e3;async function gr(e,n){if(!Rn.has(e.phase))return null;let t=await n.history(Ni),r=t.find(({action:o,message:i})=>Ii.has(o)&&mr(i)!==null);return{since:r?.
at??null,steps:r===void 0?null:mr(r.message),done:e.confirmed.filter(o=>o.includes(":")),last:t[0]?.message??""}}var Ii=new Set(["deploy","install"]);function mr(e){
let n=/^(\d+) steps/.exec(e);return n===null?null:Number(n[1])}function nu({since:e,steps:n,done:t,last:r}){let o=n===null?"":` of ${n}`,i=n===null||n<t.length?
"":`, ${n-t.length} left`;return`${t.length}${o} steps done${i}${e===null?"":`; begun ${e}`}; last: ${r}`}function tu({plan:e,before:n}){let t=[...n].filter(r=>r.
includes(":"));return new Set([...t,...e.steps.map(({id:r})=>r)]).size}function hr(e,n=new Map){let t=new Set(e),r=Et(t,yr);return o=>{let i=o.join(".");if(t.has(i))return i;let s=(r.get(yr(i))??[]).filter(a=>qi(a,i));return n.get(
i)??(s.length===1?s[0]??i:i)}}function yr(e){return e.slice(e.lastIndexOf(".")+1).toLowerCase()}function qi(e,n){let[t,r]=[`.${e}`.toLowerCase(),`.${n}`.toLowerCase()];
return t.endsWith(r)||r.endsWith(t)}var br={definitionOf:()=>null,names:[]};function wr(e,n){let t=e.map(r=>({wanted:S(r),sql:Gi(r)}));return{names:e.flatMap(({tables:r})=>r.map(({name:o})=>o)),definitionOf:r=>{
let o=d(r),i=t.find(({wanted:c})=>c.get(o)?.content===r.content),s=i?.sql.get(o);if(s===void 0)return null;let a=Object.keys(i?.wanted.get(o)?.options??{}),l={...Object.
fromEntries(a.map(c=>[c,null])),...r.options};return{sql:We(s,n),options:l}}}}function Gi(e){let n=Y(e),t=new Map,r=(o,i,s)=>{let a=t.get(o);a===void 0?t.set(o,
i):s&&t.set(o,`${a};
${i}`)};for(let[o,i]of n)r(`table:${o}`,i.sql,!1);for(let o of e.statements)Ui(o,n,r);return t}function Ui({kind:e,name:n,writes:t,sql:r},o,i){if(e==="alter")for(let s of t)
i(`table:${s}`,r,!0);if(!(e!=="job"&&e!=="seed")&&(i(`statement:${n}`,r,!1),e==="job"))for(let s of t)o.has(s)||i(`table:${s}`,r,!1)}function Sr(e,{names:n}){let t=e.
filter(({kind:r})=>r!=="statement"&&r!=="seed"&&r!=="connector");return hr([...t.map(({name:r})=>r),...n])}function Fi(e){return{...ye,generation:Math.floor(Date.parse(e.now())/1e3)}}var ve=class e{#o;#i;#n;#s;#r=Promise.resolve();#e=null;#t=null;constructor(n,t,r){this.#o=
n,this.#i=t,this.#n=r,this.#s=Fi(t)}static async open(n,t){return new e(n,t,await n.read())}get isNew(){return this.#n.environment===null}get environment(){return this.#t??
this.#n.environment??this.#s}record(n,t){let r=this.#e??this.#a(t);return r.entries.push({at:this.#i.now(),...n}),r.environment=t,this.#t=t,r.durable}assume(n){
this.#t=n}#a(n){let t=this.#r.then(()=>this.#l());return this.#r=t,t.catch(()=>{}),this.#e={entries:[],environment:n,durable:t},this.#e}async#l(){let n=this.#e;
if(this.#e=null,n!==null){try{this.#n=await this.#o.append(this.#n.at,n.entries,n.environment)}catch(t){throw this.#u(),t}this.#c()}}#c(){this.#e===null&&(this.#t=
null)}#u(){this.#e=null,this.#r=Promise.resolve(),this.#t=null}};async function xr(e,n,t){for(let[s,a]of t){let l=await a.after(n);if(l!==null)return`since ${s} had that one: ${vr(e,n,l)}`}let r=`${[...t.keys()].join(" and ")}\
 never had that one`,[o]=t,i=o===void 0?null:(await o[1].read()).environment;return o===void 0||i===null?r:`${r}; against what ${o[0]} holds now: ${vr(e,null,i)}`}
function vr(e,n,t){let r=n!==null&&t.serves.release===n,o=ze(t.objects),i=ze(S(e.green).values()),s=({content:u},f)=>o.has(f)&&o.get(f)?.content!==u,a=({colour:u},f)=>u===
(r?"blue":"green")&&!i.has(f),c=[te("different",[...ne(i,s),...r?Ki(e,t):[]]),te("new",ne(i,(u,f)=>!o.has(f))),te("gone",ne(o,a))].filter(u=>u!=="").join("; ");
return c===""?"no table; its accepted deviations, options or baseline are others":c}function Or(e,{objects:n}){let t=ze(n.filter(({colour:i})=>i==="blue")),r=ze(
S(e).values());return[te("different",ne(t,({content:i},s)=>r.has(s)&&r.get(s)?.content!==i)),te("new",ne(t,(i,s)=>!r.has(s))),te("gone",ne(r,(i,s)=>!t.has(s)))].
filter(i=>i!=="").join("; ")}function ze(e){let n=[...e].filter(({kind:t})=>t!=="statement"&&t!=="external");return new Map(n.map(t=>[d(t),t]))}function ne(e,n){
return[...e].filter(([t,r])=>n(r,t)).map(([,{name:t}])=>t)}function Ki(e,{serves:n}){return Object.entries(pe(e.green,{})).flatMap(([t,r])=>{let o=p(n.consumers,
t);return typeof r=="object"&&o!==void 0&&T(o)!==T(r)?[t]:[]})}function te(e,n){return n.length===0?"":`${e} ${b([...n].sort(),10)}`}function Qe(e,n){let t=new Map(n.objects.map(c=>[jr(c),c])),r=new Map(n.objects.flatMap(c=>Vi(c)?[[c.name,c]]:[])),o=new Set(e.objects.map(d)),i=Hi(e.objects),s=e.
objects.filter(c=>Pn(c,n)).flatMap(c=>{let u=d(c),f=t.get(u)??(Cn(c)?r.get(c.name):void 0);return _i(c,f,i,n.differences.get(u)??[])}),a=n.objects.filter(c=>c.content!==
null&&!o.has(jr(c))).map(c=>U(c.name,"unknown",`${c.name} is ours, but the ledger does not know it`));return[...s,...a,...An(e,n)].sort((c,u)=>`${c.object} ${c.
kind}`<`${u.object} ${u.kind}`?-1:1)}function Hi(e){let n=e.filter(t=>t.kind==="statement");return new Set(n.flatMap(({writes:t,content:r})=>t.map(o=>`${o} ${r}`)))}
function jr(e){return d({name:e.name,kind:e.kind})}function Pn(e,n){return e.state!=="ready"||e.kind==="external"?!1:Cn(e)||e.kind==="statement"&&n.streaming}function Cn({
kind:e}){return e==="table"||e==="view"}function Vi(e){return e.content===null&&Cn(e)}function _i(e,n,t,r){let{name:o}=e,i=r.length===0?"":`: ${r.join("; ")}`;if(n===
void 0)return[U(o,"missing",`${o} ${$n}`)];if(n.content===null){let a=n.kind===e.kind?"":` as a ${n.kind}`;return[U(o,"different",`${o} is there${a}, ${Er}${i}`)]}
if(n.content!==e.content&&!t.has(`${o} ${n.content}`))return[U(o,"different",`${o} has other content than was deployed${i}`)];let{state:s}=n;return[...r.length===
0?[]:[U(o,"different",`${o} is not as it was deployed${i}`)],...s==="failed"||s==="stopped"?[U(o,s,`${o} is ${s}`)]:[]]}var $n="is not there any more",Er="but w\
as not made by bluegreen",kr="nothing";function Ln({object:e,kind:n,message:t}){return n!=="consumer"?n==="missing":t===`${e} ${$n}`||t.startsWith(`${e} shows ${kr}\
 instead of `)}function Rr({object:e,kind:n,message:t}){return n==="different"&&t.startsWith(`${e} is there`)&&t.includes(`, ${Er}`)}function An(e,{consumers:n,
differences:t}){let{consumers:r}=e.serves;return[...new Set([...Object.keys(r),...Object.keys(n)])].sort().flatMap(i=>{let s=p(r,i),a=p(n,i),l=t.get(`view:${i}`)??
[];if((s===void 0?void 0:T(s))===a&&l.length===0)return[];if(typeof s=="object"){let u=l.length===0?"":`: ${l.join("; ")}`,f=`${i} ${a===void 0?$n:`is defined o\
therwise than was deployed${u}`}`;return[U(i,"consumer",f)]}let c=`published.${i} shows ${a??kr} instead of ${s??"nothing"}`;return[U(`published.${i}`,"consumer",
c)]})}function U(e,n,t){return{object:e,kind:n,message:t}}async function xe(e,n,t,r=()=>!0){let o={objects:await e.observe(),consumers:await e.consumers(),streaming:e.capabilities.streaming},i=[...n.objects.filter(s=>r(
s.name)&&Pn(s,o)).flatMap(s=>zi(s,t)),...Qi(n).filter(({about:s})=>r(s.name))];return{...o,differences:await Ji(e,i,Sr(n.objects,t))}}function zi(e,{definitionOf:n}){
let{name:t,kind:r}=e;if(r!=="table"&&r!=="view"&&r!=="statement")return[];let o=n(e);return o===null?[]:[{key:d(e),about:{name:t,kind:r},wanted:o}]}function Qi({
serves:e}){return Object.entries(e.consumers).flatMap(([n,t])=>typeof t=="string"?[]:[{key:`view:${n}`,about:{name:n,kind:"view"},wanted:{sql:t.sql,options:{}}}])}
async function Ji(e,n,t){if(n.length===0)return new Map;let r=await e.describe(n.map(({about:o})=>o));return new Map(n.flatMap(({key:o,wanted:i},s)=>{let a=r[s]??
null,l=a===null?[]:jt(i,a,t);return l.length===0?[]:[[o,l]]}))}function Mr(e,{retreat:n}){return n===null?e:{...be(e,n),phase:"deploying"}}function Cu(e,n,t){let{release:r}=n,o=S(r.green),i=e.objects.map(a=>Xi(a,o.has(d(a)),
t)),s={...e,phase:"watching",serves:{...n.serves,line:e.line},pins:n.pins,objects:_e(Yi(i,r)),served:{...e.served,...vn(i.filter(a=>a.colour==="blue"))}};return rr(
e,s)?s:{...s,previous:we(e),switchedAt:t}}function Xi(e,n,t){if(e.kind==="external")return e;let r=n?"blue":e.colour==="blue"?"superseded":e.colour;return r===e.
colour?e:{...e,colour:r,since:t}}function Yi(e,n){let t=e.filter(i=>i.kind!=="external"),r=new Set(t.map(d)),o=Te(n.green).filter(i=>!r.has(d(i)));return[...t,...o.
map(i=>Z(i,"blue","ready"))]}function $u(e){return{...Tn(e),release:null,line:null,serves:{...e.serves,release:null,line:null},previous:null,switchedAt:null,objects:e.
objects.map(n=>({...n,since:null}))}}function Lu(e,n,t,r){let o={...Tn(e),release:n.release.hash,line:t,serves:{...n.serves,line:t,commit:n.serves.commit??e.serves.
commit},pins:n.pins};return r===null?o:pr(o,r)}var Du={name:"blue/green",order:({steps:e})=>e,kinds:{},back:()=>[]},Je={act:e=>({do:"look",step:e}),looks:!0},Tr={act:e=>({do:"apply",step:e})},Zi={"expect-ext\
ernal":{...Tr,looks:!0},"wait-caught-up":{...Je,waits:!0,counts:!0},check:Je,approve:{...Je,waits:!0,closes:!0},watch:{...Je,waits:!0},switch:{act:(e,{moves:n})=>({
do:"move",moves:n}),closes:!0},"switch-back":{act:(e,{retreat:n})=>({do:"show",consumers:n?.consumers??null}),through:(e,n)=>Mr(e,n)},remove:{act:({object:e})=>({
do:"remove",names:[e]})}};function Pr({kind:e},n){return n.kinds[e]??Zi[e]??Tr}function Dn(e,n){let t=Object.entries(n).filter(([r,o])=>!Cr(e,r,o));return new Set(t.map(([r])=>r))}function Xe(e,n){let{consumers:t}=e.serves,r=o=>{let i=p(n,
o)??null;return!Wn(t,o,i)&&Cr(e,o,i)};return new Set([...Object.keys(t),...Object.keys(n)].filter(r))}function Cr(e,n,t){let{phase:r,serves:o,previous:i,objects:s}=e;
return Wn(o.consumers,n,t)?!0:r==="rolling-back"?i!==null&&Wn(i.consumers,n,t):ur(e)?t===null||De(t)||s.some(a=>a.name===t):!1}function Wn(e,n,t){let r=p(e,n);return(r===
void 0?null:T(r))===t}function Bn(e,n,{objects:t}){let r=new Map(t.flatMap(a=>a.kind==="view"?[[a.name,a.reads]]:[])),o=a=>{let l=p(n,a);return l===void 0?[]:fe(
l)},i=a=>typeof p(n,a)=="object",s=new Set(e.flatMap(o));for(let a of s)for(let l of i(a)?o(a):r.get(a)??[])s.add(l);return s}function $r(e,n,t){let{consumers:r}=e.
serves,o=Dn(e,n),i=l=>p(n,l)!==void 0||Nn(l,r,e,t),s=Object.entries(r).filter(([l])=>!o.has(l)&&i(l)),a=Object.entries(n).filter(([l])=>o.has(l));return Object.
fromEntries([...s,...a])}function Nn(e,n,t,r){return[...Bn([e],n,t)].every(i=>r.has(i)||typeof p(n,i)=="object")}async function re(e,n,t){let r=n.flatMap(s=>Object.entries(s)),o=new Map(r.flatMap(([s,a])=>p(t,s)===void 0?[[s,z(s,a)]]:[]));if(o.size===0)return o;let i=await e.
describe([...o.values()].map(s=>({name:s,kind:"table"})));return new Map([...o].filter(([,s],a)=>es(i[a]?.name??"",s)))}function es(e,n){return`.${e}`.toLowerCase().
endsWith(`.${n}`.toLowerCase())}function Vu(e,n,t){let r=n.flatMap(({consumer:o,to:i,view:s})=>i===null?[]:[[o,s??i]]);return re(e,[Object.fromEntries(r)],t)}var Lr="\
is there, but was not made as a consumer";function In(e){return`${e} ${Lr}`}function qn({kind:e,message:n}){return e==="consumer"&&n.endsWith(Lr)}async function Ar(e,n,t){
let r=ns(n,t.consumers),o=await re(e,[n.serves.consumers],t.consumers),i=new Set(o.values()),s=Qe(n,t).filter(({kind:c,object:u})=>c!=="consumer"||!r.has(u)||i.
has(u)),a=ts(n,t.consumers),l=await rs(e,s);return s.map(c=>l.has(c.object)?{...c,message:`${c.message}${Wr}`}:c.kind!=="consumer"?c:i.has(c.object)?{...c,message:In(
c.object)}:a.get(c.object)??c)}function ns(e,n){let{consumers:t}=e.serves,r=[...Xe(e,n)];return new Set(r.map(o=>z(o,p(t,o)??o)))}function ts({serves:e},n){let t=Object.
entries(n).filter(([r])=>p(e.consumers,r)===void 0);return new Map(t.map(([r,o])=>{let i=De(o)?r:z(r,o),s=`${i} is ours, but the ledger does not know it`;return[
z(r,o),{object:i,kind:"consumer",message:s}]}))}var Wr=", and goes on from its last state once it is deployed again";function Dr({kind:e,message:n}){return(e===
"failed"||e==="stopped")&&n.endsWith(Wr)}async function rs(e,n){let t=n.flatMap(({kind:o,object:i})=>o==="failed"||o==="stopped"?[i]:[]),r=t.length===0?[]:await e.
ended?.(t)??[];return new Set(r.flatMap(({statement:o,from:i})=>i===null?[]:[o]))}async function td({ports:e,journal:n},t){let{engine:r}=e,{environment:o}=n;switch(t.do){case"apply":return(await r.apply(t.step,Br(o.generation,t.step))).detail;case"\
move":case"show":return Ir(r,Nr(t,o));case"settle":return as(e,o);case"adopt":return await r.adopt(t.adoptions),yn(t.adoptions.length,"object");case"remove":return await r.
retire(t.names),"";case"look":case"judge":case"permit":case"note":return""}}function Br(e,n){return`${e}/${n.id}/${n.content??n.sql??""}`}function Nr(e,{serves:n}){
if(e.do==="move")return e.moves;if(e.do!=="show"||e.consumers===null)return[];let{again:t,consumers:r}=e,o=Object.entries(n.consumers).filter(([i])=>t?.has(i)!==
!0);return me(Object.fromEntries(o),r)}var os=new Set(["apply","move","show","remove"]);function rd(e,n,t){let{generation:r}=Mn(n,e.release.hash,null);return e.
steps.flatMap(o=>{let i=Pr(o,t).act(o,e);return os.has(i.do)?[{step:o,key:Br(r,o),moves:Nr(i,n)}]:[]})}async function Ir(e,n){return n.length>0&&await e.switch(
n).catch(t=>is(e,n,t)),yn(n.length,"consumer")}async function is(e,n,t){if(!(t instanceof I))throw t;let r=await e.consumers(),o=({consumer:l})=>p(r,l)??null,i=n.
filter(l=>o(l)!==l.to),s=l=>l.from!==null&&o(l)===null;if(i.length===n.length&&!i.some(s))throw t;let a=i.map(l=>s(l)?{...l,from:null}:l);a.length>0&&await e.switch(
a)}var ss=15e3;async function oe({engine:e,clock:n}){e.capabilities.streaming&&await n.sleep(ss)}async function as(e,n){return(!L(n)||n.confirmed.includes(Q))&&
await oe(e),Ir(e.engine,await ls(e,n))}async function ls({engine:e},n){if(L(n)&&!n.confirmed.includes(Q))return[];let{consumers:t}=n.serves,r=await e.consumers(),
i=Object.keys(t).every(c=>p(r,c)!==void 0)?[]:await e.observe(),s=new Set(i.map(({name:c})=>c)),a=await re(e,[t],r);return me(r,$r(n,r,s)).filter(({consumer:c})=>!a.
has(c))}async function yd(e,n,t){let r=await qr(e,n,t);return cs(r)?r:(await oe(t),qr(e,n,t))}function cs({lost:e,redefined:n,again:t,beside:r}){return e.length+n.length+
t.size+r.length===0}async function qr(e,n,t){let r=await Un(e,t),{serves:o,previous:i}=e,s=[o.consumers,...n==="go-back"&&i!==null?[i.consumers]:[]],a=await re(
t.engine,s,r.consumers);return us(e,n,r,a)}function us(e,n,t,r){let{serves:o,previous:i}=e,s=(n==="go-back"&&i!==null?i:o).consumers,a=new Set(me(o.consumers,s).
map(({consumer:m})=>m)),l=fs(e,n,t),{again:c,unmade:u}=ms(e,s,a,t,r),f=m=>[...r].filter(([N])=>m(N)).map(([,N])=>In(N)),R=[...Dn(e,t.consumers)].sort(),M=ds(e,n,
t,r),B=Bn([...a,...M],s,e),Re=[...R.filter(m=>!a.has(m)),...u],ft=m=>m.map(N=>ps(N,e,t));return{lost:l.filter(({object:m})=>B.has(m)),redefined:[...ft(R.filter(
m=>a.has(m))),...f(m=>a.has(m))],again:new Set(c),gone:new Set(l.map(({object:m})=>m)),apart:[...Re.flatMap(m=>{let N=p(o.consumers,m);return N===void 0?[]:[z(m,
N)]}),...[...r].filter(([m])=>!a.has(m)).map(([,m])=>m)].sort(),beside:[...l.filter(({object:m})=>!B.has(m)).map(Gr),...ft(Re),...f(m=>!a.has(m))]}}function Gr({
message:e}){return e}function ds(e,n,{consumers:t},r){if(n!=="give-up")return[];let o=i=>p(t,i)!==void 0&&!r.has(i);return[...Xe(e,t)].filter(o)}function fs(e,n,t){
let{previous:r}=e,o=new Set(r?.objects??[]);return Ye(e,t,s=>n==="go-back"?o.has(d(s)):s.colour==="blue")}function ps(e,n,{consumers:t}){let r=s=>{let a=p(s,e);
return a===void 0?{}:{[e]:a}},o={...n.serves,consumers:r(n.serves.consumers)},i={consumers:r(t),differences:new Map};return An({...n,serves:o},i).map(Gr).join("\
; ")}function ms(e,n,t,{objects:r,consumers:o},i){let s=new Set(r.map(({name:u})=>u)),a=u=>p(e.serves.consumers,u)!==void 0&&p(o,u)===void 0,l=u=>t.has(u)||Nn(u,
n,e,s),c=Object.keys(n).filter(u=>a(u)&&!i.has(u));return{again:c.filter(l),unmade:c.filter(u=>!l(u))}}async function hd(e,n,t){let r=async()=>Gn(e,Ye(e,await Un(
e,t)));if(!await r()||(await oe(t),!await r()))return;let o=`nothing of what the ledger of ${n} says is there: it is another platform than the ledger's, or what\
 it held is lost`;throw new I("observe",o,g("status",n))}async function bd(e,n,t){let r=new Set(n),o=async()=>{let s=Ye(e,await Un(e,t),a=>r.has(a));return new Set(
s.flatMap(({kind:a,object:l})=>a==="missing"?[l]:[]))},i=await o();return i.size===0?i:(await oe(t),o())}async function wd(e,n,t,r){let o=new Set(e.objects.filter(
n).map(({name:a})=>a)),i=async()=>{let a=await xe(r.engine,e,t,l=>o.has(l));return Ye(e,a,n)},s=await i();return s.length===0?s:(await oe(r),i())}function Gn({objects:e},n){
let t=new Set(n.flatMap(({kind:o,object:i})=>o==="missing"?[i]:[])),r=e.filter(Ur);return r.length>0&&r.every(({name:o})=>t.has(o))}function Ur({kind:e,state:n}){
return(e==="table"||e==="view")&&n==="ready"}async function Un(e,{engine:n}){return{...await xe(n,e,br,()=>!1),streaming:!1}}function Ye(e,n,t=()=>!0){let r=e.objects.
filter(s=>Ur(s)&&t(s)),o=new Set(r.map(({name:s})=>s)),i=({kind:s,object:a})=>(s==="missing"||s==="different")&&o.has(a);return Qe(e,n).filter(i)}function Fr(e,n,t){let r=e.filter(c=>!Dr(c));if(r.length<e.length&&Ze(r,n).length===0)return bs(n,t);if(Gn(vs(n),r))return Fn(n,t,js(t));if(xs(n,r))return Fn(n,
t,Es(t,Vr(n,r)));let o=Ze(r,n);if(o.length===0)return Ss(r,t);let i=({object:c})=>n.objects.some(({name:u,colour:f})=>u===c&&f==="green"),s=o.filter(c=>!i(c)),a=s.
every(({kind:c})=>c==="consumer"),l=_r(n);return s.length===0||l&&a&&s.length<o.length?gs(o.filter(i),t):Rs(s,r,n)?ys(t):s.every(Ln)?a?l?hs(t):ws(n,t):Fn(n,t,ks(
s)):Ms(s,n,t)}function gs(e,{name:n}){let t=ie(e.filter(Rr)),r=g("rollback",n,"--discard"),o="give up what is in hand: it is made anew by the next deploy";if(t.
length===0)return{next:r,waits:null,line:o};let i=`what others made in place of ${b(t,5)}`;return{next:r,waits:`once ${i} is dropped or renamed`,line:`drop or r\
ename ${i}, and ${o}`}}function ys({name:e}){return{next:g("rollback",e,"--discard"),waits:null,line:"go back behind the last switch, and deploy again"}}function hs({
name:e}){return{next:g("rollback",e),waits:null,line:"give up what is in hand: consumers are made again, and what is made stays for the next deploy"}}function bs(e,{
name:n}){return{next:g("deploy",n),waits:Kr(e),line:"deploy again: what has ended goes on from its last state"}}function Kr({phase:e,line:n}){return e==="servin\
g"||n===null?null:`on ${n}`}function ws(e,{name:n}){return{next:g("deploy",n),waits:Kr(e),line:"deploy again: consumers that are not there are made again"}}function Ss(e,{
name:n}){let t=ie(e),r=t.length===1?"is":"are";return{next:g("deploy",n),waits:`once ${b(t,5)} ${r} put back as deployed, dropped or renamed`,line:`put back, dr\
op or rename ${b(t,5)}: nobody is served by it, and what is not there is made anew where a release wants it`}}function Ze(e,{objects:n}){let t=new Set(n.flatMap(
({name:r,colour:o})=>o==="superseded"?[]:[r]));return e.filter(({kind:r,object:o})=>r==="consumer"||r!=="unknown"&&t.has(o))}function vs(e){return{...e,objects:e.
objects.filter(({colour:n})=>n!=="superseded")}}function xs({objects:e},n){let t=Vr({objects:e},n),r=new Set([...n.filter(Os).map(({object:a})=>a),...t]),o=new Set(
n.filter(Ln).map(({object:a})=>a)),i=e.filter(({kind:a,state:l})=>(a==="table"||a==="view")&&l==="ready"),s=({name:a})=>r.has(a)||o.has(a);return i.length>1&&i.
every(s)&&i.some(({name:a})=>r.has(a))}var Hr="is there, but was not made by bluegreen";function Os({object:e,message:n}){return n===`${e} ${Hr}`}function Vr({objects:e},n){
let t=new Set(e.filter(({kind:o})=>o==="view").map(({name:o})=>o)),r=({object:o,message:i})=>t.has(o)&&i.startsWith(`${o} ${Hr}: `);return ie(n.filter(r))}function Fn(e,n,t){
let{name:r,removal:o}=n,i=e.serves.commit??e.serves.line,s=g("install",r,...i===null?[]:["--ref",i]);return{next:o===void 0?s:`${o} && ${s}`,line:"begin anew: r\
emove the ledger, and install what served; what is there is taken over, and what is not is made again",waits:`once it is sure that ${t}`}}var js=({name:e})=>`th\
e platform of ${e} is the right one, and what it held is lost for good`;function Es({name:e},n){let t=`the platform of ${e} has lost what it knew of bluegreen`;
if(n.length===0)return t;let[r,o]=n.length===1?["is","it is"]:["are","they are"];return`${t}, and ${b(n,5)} ${r} dropped or renamed: ${o} made as git says`}function ks(e){
let n=ie(e);return`${b(n,5)} cannot be put back as ${n.length===1?"it was":"they were"}, and nobody has to go back behind what serves`}function _r(e){return["de\
ploying","validated","failed"].includes(e.phase)&&!ee(e)}function Rs(e,n,t){let{previous:r}=t;if(r===null||_r(t))return!1;let o=new Set(r.objects.map(s=>s.slice(
s.indexOf(":")+1))),i=({kind:s,object:a})=>s==="unknown"||!o.has(a);return e.every(({kind:s})=>s!=="consumer")&&n.every(i)}function ie(e){return[...new Set(e.map(
({object:n})=>n))]}function Ms(e,{serves:n},{name:t}){let r=ie(e.filter(qn)),o=ie(e.filter(a=>!qn(a))),i=n.commit===null?"":` (${n.commit.slice(0,12)} in git sa\
ys how)`,s=[...r.length===0?[]:[`what others made in place of ${b(r,5)} is dropped or renamed`],...o.length===0?[]:[`${b(o,5)} ${o.length===1?"is":"are"} put ba\
ck as deployed`]];return{next:g("deploy",t),waits:`once ${s.join(", and ")}`,line:`put back what was removed or changed by hand${i}: ${g("status",t)} then says \
nothing of it`}}var F={id:"",kind:"",object:"",after:[],strategy:"none",inverse:null,file:"",line:0,sql:null,content:null,properties:{},touches:[],reads:[],writes:[]};function Md(e){
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
green rollback":null,touches:e==="switch"?[...new Set(o)].sort():[],writes:t.map(wn)}}function Nd(e,n){return{...F,id:`watch:${e}`,kind:"watch",object:e,after:n}}
function Qr(e,n,t){let{table:r,key:o,before:i}=e;return{...F,id:`alter-in-place:${r}:${o}`,kind:"alter-in-place",object:r,after:t,inverse:zr(r,o,i),file:n.file,
line:n.line,sql:zr(r,o,e.after),properties:e.after===null?{}:{[o]:e.after},touches:[r],writes:[r]}}function zr(e,n,t){let r=e.split(".").map(o=>`\`${o.replaceAll(
"`","``")}\``).join(".");return t===null?`ALTER TABLE ${r} RESET (${Kn(n)})`:`ALTER TABLE ${r} SET (${Kn(n)} = ${Kn(t)})`}function Kn(e){return`'${e.replaceAll(
"'","''")}'`}var As={begun:e=>e,through:e=>e,failed:e=>e},Ws=new Set(["note","look","judge","permit"]);function A(e){let{recording:n,...t}=e;return{step:null,after:[],changes:!Ws.
has(t.act.do),works:!0,lasts:!1,words:()=>null,...t,recording:{...As,...n}}}function en(e){let n=Ds(e),t=({id:o})=>n.get(o)??0,r=e.toSorted((o,i)=>t(i)-t(o));return{
legs:r,ids:new Set(n.keys()),ranks:new Map(r.map(({id:o},i)=>[o,i])),followers:w(e,({after:o})=>o),lasting:new Set(e.filter(({lasts:o})=>o).map(({id:o})=>o))}}function Ds(e){
let n=new Map(e.map(i=>[i.id,i])),t=new Map;for(let{after:i}of e)for(let s of i)t.set(s,(t.get(s)??0)+1);let r=new Map(e.map(({id:i})=>[i,1])),o=e.filter(({id:i})=>!t.
has(i));for(let i of o)for(let s of i.after){let a=n.get(s);if(a===void 0)continue;r.set(s,Math.max(r.get(s)??1,(r.get(i.id)??1)+1));let l=(t.get(s)??1)-1;t.set(
s,l),l===0&&o.push(a)}return r}function Gd(e,n,t){return Jr(n).reduce((r,o)=>o.recording.begun(r,o.legs,t),e)}function Ud(e,n,t){let r=n.filter(({outcome:i})=>i===
"through").map(i=>i.leg),o=Jr(r).reduce((i,s)=>s.recording.through(i,s.legs,t),e);return n.filter(({outcome:i})=>i==="failed").reduce((i,s)=>s.leg.recording.failed(
i,s,t),o)}function Jr(e){return e.reduce((n,t)=>{let r=n.at(-1);return r?.recording===t.recording?r.legs.push(t):n.push({recording:t.recording,legs:[t]}),n},[])}function ef(e,n,t,r){let o=Is(e,t),i=qs(e,n,r,Hn(o)),s=Fs(e,n,r.gone).map(c=>Ks(c,i.id)),a=Ns(e,n,[i.id,...Hn(s)]),l=[...s,...a];return en([...o,i,...l,Gs(n,r,[
i.id,...Hn(l)])])}function Bs({objects:e,previous:n},t){if(t==="give-up"||n===null)return[];let r=new Set(n.objects);return e.filter(o=>o.kind==="connector"&&o.
colour==="blue"&&!r.has(d(o)))}function Ns(e,n,t){let r=Bs(e,n);if(r.length===0)return[];let o="remove:connectors";return[A({id:o,step:{id:o,kind:"remove",object:"\
connectors"},after:t,act:{do:"remove",names:r.map(({name:i})=>i)},recording:{begun:i=>kn(i,r,"removing"),through:i=>Ve(i,r)},words:i=>i===null?null:{action:"rol\
lback",object:"connectors",message:b(r.map(({name:s})=>`${s} is removed`),10)}})]}function Hn(e){return e.map(({id:n})=>n)}function Is(e,n){let t=o=>o.slice(0,o.
indexOf(":"))in n.kinds,r=o=>({...o,confirmed:o.confirmed.filter(i=>!t(i))});return n.back(e).map(o=>{let{id:i,after:s}=o;return A({id:i,step:o,after:s,act:{do:"\
apply",step:o},recording:{through:r}})})}function qs({previous:e},n,{again:t,discarding:r},o){let i=n==="give-up"?{do:"settle"}:{do:"show",consumers:e?.consumers??
null,again:t};return A({id:"switch-back:consumers",step:{id:"switch-back:consumers",kind:"switch-back",object:"consumers"},after:o,act:i,recording:{begun:n==="g\
ive-up"?s=>s:s=>ir(s,r)},words:s=>Vn(s===null?"consumers go back to blue":"consumers are back")})}function Vn(e){return{action:"rollback",object:"consumers",message:e}}
function Gs(e,{discarding:n},t){let r=e==="give-up"?Se:sr;return A({id:"over",after:t,act:{do:"note"},recording:{through:o=>Us(r(o),n)},words:o=>o===null?null:Vn(
"consumers show blue again")})}function Us(e,n){return{...e,discarding:n&&_n(e).length>0}}function nf(e){let n=A({id:"settle:consumers",act:{do:"settle"}});return en(
[n,A({id:"stay",after:[n.id],act:{do:"note"},recording:{through:Se},words:t=>t===null?null:Vn(`given up, and consumers show green: ${e}`)})])}function Fs(e,n,t){
let r=n==="give-up"?we(e):e.previous;if(r===null)return[];let o=new Set(r.objects),i=e.objects.filter(s=>o.has(d(s))&&!t.has(s.name));return Be(i,s=>p(r.options,
s.name)??{})}function Ks(e,n){let t={...Qr(e,{file:"",line:0},[n]),level:0};return A({id:t.id,step:t,after:[n],act:{do:"apply",step:t},recording:{begun:r=>({...r,
objects:de(r.objects,[t])}),through:r=>({...r,objects:Ae(r.objects,t)})},words:()=>({action:"rollback",object:e.table,message:t.sql??""})})}function _n({objects:e}){
let n=e.filter(t=>t.kind!=="external"&&!Hs(t));return Ke(n.filter(t=>t.colour==="green"),n.filter(t=>t.colour==="superseded"))}function Hs({adopted:e,colour:n}){
return e===!0&&n==="green"}function tf(e,n,t){let r=e.map(s=>s.name),o=s=>n==="removing"?{discarding:s}:{},i={action:n==="removing"?"discard":"retire",object:`${r.
length} objects`};return en([A({id:`remove:${i.object}`,step:{id:`remove:${i.object}`,kind:"remove",object:i.object},act:{do:"remove",names:r},recording:{begun:s=>({
...kn(s,e,n),...o(!0)}),through:s=>({...Ve(s,e),...o(!1)})},words:s=>s===null?{...i,message:b(r,10)}:s.error===null?{...i,message:t}:null})])}var lf={requires:null,proofAge:null,requiredBy:[],freeze:[],soak:0,catchUp:6*36e5,catchUpLag:0,catchUpSoak:0,retireAfter:0,autoRollback:!0,concurrency:1,runLimit:null},
Vs=864e5;function cf(e){let[n="",t="",r]=e.split("/"),o=Date.parse(n.trim()),i=Date.parse(t.trim());if(r!==void 0||Number.isNaN(o)||Number.isNaN(i))return null;
let s=/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(t)?i+Vs:i;return o<s?{text:e,from:o,until:s}:null}function _s({freeze:e},n,t){let r=Xr(e,t);return r===void 0?null:`${n} \
is frozen (freeze: ${r.text}) until ${new Date(r.until).toISOString()}`}function nn({freeze:e},n){let t=Xr(e,n);if(t===void 0)return null;let r=new Date(t.until).
toISOString();return nn({freeze:e.filter(o=>o!==t)},r)??r}function Xr(e,n){let t=Date.parse(n);return e.find(({from:r,until:o})=>r<=t&&t<o)}function uf(e,n,t,r){
let o=_s(e,n,t);if(o!==null)throw r?zs(e,n,t,o):new I("freeze",o,g("deploy",n,"--until","validate"))}function zs(e,n,t,r){let o=`after ${nn(e,t)??t}`;return new I(
"freeze",r,g("deploy",n),[],o)}async function df(e,n,t,r){if(n===null||n===e.hash)return;let o=await xr(e,n,r);throw new I("release",`the release is ${e.hash}, \
not ${n}; ${o}`,g("plan",t))}function Zr(e,n){let t=Qs(e,n);return n.lease===null||t.next===null?t:{...t,waits:`once ${n.lease.holder} has ended`}}function Qs(e,n){let{phase:t}=e;if(t==="em\
pty"&&n.drift.length>0)return Js(n.name);if(t==="empty"||L(e))return tn(g("install",n.name));if(t==="rolling-back")return tn(hn(n.name,e.discarding));if(Ze(n.drift,
e).length===0)return Xs(e,n);let{next:r,waits:o}=Fr(n.drift,e,n);return{next:r,waits:o}}function Js(e){let t=`once it is known which commit serves there: where \
that is not the baseline, ${g("install",e,"--ref","REF")} takes it`;return{next:g("install",e),waits:t}}function Xs(e,n){if(e.phase==="serving")return tn(Ys(e)?
Yr(n):null);if(e.phase==="watching")return zn(e,g("deploy",n.name));if(Zs(e))return tn(ee(e)?g("rollback",n.name):Yr(n));let t=nn(n.rules,n.now);return t===null?
zn(e,g("deploy",n.name)):e.phase==="validated"?{next:g("deploy",n.name),waits:`after ${t}`}:zn(e,g("deploy",n.name,"--until","validate"))}function Ys(e){return e.
discarding&&_n(e).length>0}function Yr({name:e}){return hn(e,!0)}function tn(e){return{next:e,waits:null}}function zn({line:e},n){return{next:n,waits:e===null?null:
`on ${e}`}}function Zs({phase:e,proofs:n,release:t}){return e==="failed"&&n.some(r=>r.release===t&&r.outcome!=="pass")}async function Rf(e,n){let{environment:t}=await ve.open(n.ledger,n.clock),[r,o]=[await eo(e,t),await n.lease.held(n.clock.now())],i=await xe(n.engine,t,r.definitions),
s=await Ar(n.engine,t,i),a=await ea(n.engine,t);return no(e,t,{...r,jobs:a,drift:s,problem:null,lease:o},n)}async function Mf(e,n,t){let{environment:r}=await ve.
open(n.ledger,n.clock),[o,i]=[await eo(e,r),await n.lease.held(n.clock.now())];return no(e,r,{...o,jobs:[],drift:[],problem:t,lease:i},n)}async function ea(e,{objects:n}){
let t=n.flatMap(({kind:r,name:o})=>r==="statement"?[o]:[]);return await e.running?.(t)??[]}async function eo({git:e,substitute:n},t){let{commit:r}=t.serves,[o,i]=[
await e.at(r),await e.baseline()],s=[o,i?.pipeline??null].filter(a=>a!==null);return{definitions:wr(s,n),baseline:ta(t,i)}}async function no({environment:e,rules:n,
history:t},r,{jobs:o,drift:i,problem:s,lease:a,baseline:l},{ledger:c,clock:u}){return{environment:e,state:na(r)?"empty":r.phase,release:r.release,serving:r.serves.
tables,objects:r.objects.map(({name:f,kind:R,colour:M,state:B})=>({name:f,kind:R,colour:M,state:B})),jobs:o,drift:i,baseline:l,problem:s,progress:await gr(r,c),
...Zr(r,{name:e,removal:c.removal,rules:n,drift:i,lease:a,now:u.now()}),lease:a,history:t>0?await c.history(t):[]}}function na(e){return e.phase==="serving"&&L(
e)}function ta(e,n){if(n===null||e.phase==="empty")return null;let{revision:t,pipeline:r}=n,o=t.commit!==null&&t.commit===e.serves.commit;return{...t,differences:o?
"":Or(r,e)}}function Tf({baseline:e}){return e===null||e.differences===""?[]:[`what serves is not what ${e.ref} says: ${e.differences}`]}function Cf(e,n,t,r){return{environment:e,outcome:n,message:t,warnings:[],next:null,changes:r}}function $f(e){return e.map(n=>n.touches.length===0?n.id:`${n.id}\
 (${n.touches.join(", ")})`)}function Af(e,n=[]){let t=to(e),r=new Map([...t,...to(n)]),o=ra([...r.values()]),i=new Map([...r].map(([l,c])=>[l,oa(c,o)])),s=new Map;for(let[l,c]of t){let u=i.
get(l)??c;(s.get(u)?.length??0)<c.length&&s.set(u,c)}let a=new Map([...i].map(([l,c])=>[l,s.get(c)??c]));return sa(a,o)}function to(e){let n=new Map;for(let t of e){
let r=t.join("");n.has(r)||n.set(r,t)}return n}function ra(e){let n=new Map;for(let t of e)for(let r=1;r<t.length;r++){let o=t.slice(r).join(""),i=n.get(o);i===
void 0?n.set(o,[t]):i.push(t)}return n}function oa(e,n){let t=n.get(e.join(""))??[],r=[...t].sort((i,s)=>s.length-i.length)[0];return r===void 0?e:t.every(i=>ia(
i,r))?r:e}function ia(e,n){let t=n.length-e.length;return e.every((r,o)=>n[t+o]===r)}function sa(e,n){let t=aa([...e.values()]),r=s=>(t.get(s.join("."))??0)>1?s.
map(la).join("."):s.join("."),o=new Map([...e].map(([s,a])=>[s,r(a)])),i=new Map([...e.values()].map(s=>[r(s),s]));return{idOf:s=>o.get(s.join(""))??s.join("."),
lastPart:s=>i.get(s)?.at(-1)??s,qualifier:s=>i.get(s)?.slice(0,-1).join(".")??"",longer:s=>{let l=(n.get(i.get(s)?.join("")??"")??[]).map(c=>e.get(c.join(""))??
c);return[...new Set(l.map(r))].sort()}}}function aa(e){let n=new Map;for(let t of e){let r=t.join("."),o=n.get(r)??new Set;n.set(r,o.add(t.join("")))}return new Map(
[...n].map(([t,r])=>[t,r.size]))}function la(e){return e.includes(".")?`\`${e}\``:e}var ca=new Set(["create-table","create-view","alter-table","alter-view","alter-materialized-table"]),ua=new Set(["insert","statement-set","create-table-as","cre\
ate-materialized-table"]),da=new Set(["insert-values","statement-set-values"]);function rn(e){return ca.has(e.kind)?"definition":ua.has(e.kind)?"job":da.has(e.kind)?
"seed":"script"}function fa(e){return e.definition!==null}function Df(e){return rn(e)==="definition"&&!fa(e)}function Bf(e){let n=rn(e);return n==="job"||n==="s\
eed"||e.kind==="create-view"}function ro(e,n,t){let{use:r,setting:o}=e;return r===null&&o===null?n:{space:r===null?n.space:pa(r,n.space,t),settings:o===null||r!==null?n.settings:ga(o,n.settings)}}
function pa(e,n,t){let r=e.catalog===null?n.database:t.database;return{catalog:e.catalog??n.catalog,database:e.database??r}}var ma=/^(sql-client\..*|pipeline\.name|table\.dml-(a?sync))$/;
function ga({key:e,value:n},t){if(e===null)return Oe;if(ma.test(e))return t;let r=Object.entries(t).filter(([o])=>o!==e);return Object.fromEntries(n===null?r:[...r,
[e,n]])}var Oe={};function oo(e,{settings:n}){return e==="job"||e==="seed"?n:Oe}function If({properties:e},{file:n,settings:t}){let r=e.get(n);return r===void 0?
t:t===Oe?r:{...r,...t}}function Ff(e,n,t){let r={space:t,settings:Oe};return n.statements.map((o,i)=>{let s=rn(o),{space:a}=r,l={file:e,sql:n,statement:o,ordinal:i,part:s,space:a,settings:oo(
s,r)};return r=ro(o,r,t),l})}function io(e,n){return ya(e.parts.map(t=>t.text),n)}function ya(e,n){let t=e.length===1&&n.database!==null?[n.database,...e]:e;return t.
length===2&&n.catalog!==null?[n.catalog,...t]:t}function Kf(e){return e.flatMap(n=>n.statement.names.map(t=>io(t,n.space)))}function Hf(e,n){return e.statement.
names.map(t=>({name:t,table:n.idOf(io(t,e.space))}))}function Vf(e){return e.sql.text.slice(e.statement.start,e.statement.end)}function Qn(e,n,t){let r=(o,i,s)=>{let a=bt(n,t);return[{target:i,by:s,relation:_(o,a),scope:a}]};switch(e.type){case"query-statement":return r(e.query,null,null);case"\
insert":return r(e.query,e.target.name,e);case"statement-set":return e.inserts.flatMap(o=>r(o.query,o.target.name,o));case"create-table":return e.query===null?[]:
r(e.query,e.target.name,e);case"alter":return e.query===null?[]:r(e.query,e.target.name,null);case"wrapper":return ha(e.verb)?Qn(e.inner,n,t):[];case"update":case"\
delete":case"merge":case"use":case"command":return[]}}function ha(e){return e==="execute"||e==="compile-and-execute"}function J(e,n){switch(e.type){case"literal":return e.kind==="null"?!1:e.kind==="boolean"?se(e,n)==="TRUE":null;case"unary":{let t=e.operator==="NOT"?J(e.operand,
n):null;return t===null?null:!t}case"chain":return ba(e,n);default:return null}}function ba({operators:e,operands:n},t){let[r=""]=e;if(r!=="AND"&&r!=="OR")return wa(
r,n,t);let o=n.map(s=>J(s,t)),i=r==="OR";return o.includes(i)?i:o.includes(null)?null:!i}function wa(e,[n,t,r],o){if(n?.type!=="literal"||t?.type!=="literal"||r!==
void 0||n.kind!==t.kind||n.kind!=="number"&&n.kind!=="string")return null;let i=n.kind==="number"?Number(se(n,o))-Number(se(t,o)):null,s=i===null?se(n,o)===se(t,
o):i===0;switch(e){case"=":return s;case"<>":case"!=":return!s;case"<":return i===null?null:i<0;case">":return i===null?null:i>0;default:return null}}function se({
start:e,end:n},t){let r=t.slice(e,n);return r.startsWith("'")?r:r.toUpperCase()}function on({limit:e},n){return e!==null&&Jn(e,n)}function Jn(e,n){return e.type===
"literal"&&e.kind==="number"&&Number(se(e,n))===0}var Sa=60,so=new WeakMap;function j({made:e},n=0){if(n>Sa)return!1;let t=so.get(e);if(t!==void 0)return t;let r=va(e,n);return so.set(e,r),r}function va(e,n){switch(e.
type){case"select":return xa(e.select,e.scope,n);case"ordered":return on(e.query,e.scope.text)||j(e.input,n+1);case"renamed":case"extended":return j(e.input,n+1);case"\
set-operation":{let[t,...r]=e.terms.map(i=>j(i,n+1)),o=e.operation.operators[0]??"";return o.startsWith("UNION")?t===!0&&!r.includes(!1):t===!0||o.startsWith("I\
NTERSECT")&&r.includes(!0)}default:return!1}}function xa(e,n,t){return e.groupBy===null&&V(e)!==null?!1:Xn(e,n)||Yn(n,t)}function Xn({where:e},{text:n}){return e!==
null&&J(e,n)===!1}function Yn(e,n=0){let[t]=e.entries;return t===void 0?!1:e.joins.reduce((r,o)=>Oa(o,r,e,n),j(t.relation,n+1))}function Oa({join:e,right:n},t,r,o){
let i=r.entries[n],s=i!==void 0&&j(i.relation,o+1),a=Zn(e.on,r);switch(e.kind){case"LEFT":return t;case"RIGHT":return s;case"FULL":return t&&s;default:return t||
s||a}}function Zn(e,{text:n}){return e!==null&&J(e,n)===!1}function sn(){return{reasons:[],views:[],relations:[],columns:[],seen:new Set,readsUnknown:!1,readsChanges:!1}}function h(e,n,t){e.reasons.push({what:n,at:t})}function ao(e,{
schema:n}){n===null?e.readsUnknown=!0:Ot(n)&&(e.readsChanges=!0)}function K(e,n){e.seen.has(n.made)||(e.seen.add(n.made),e.relations.push(n))}function x(e,n){e.
seen.has(n.source)||(e.seen.add(n.source),e.columns.push(n))}function v(e,n){K(e,n);for(let t of n.columns)x(e,t)}function X(e,n,t){for(let r of n)E(e,r,t)}function E(e,n,t,r="sub-query"){switch(n.type){case"path":{let o=q(n.parts,t);o.type==="column"?x(e,o.column):v(e,o.relation);
return}case"subquery":lo(e,n,t,r);return;case"call":n.over!==null&&h(e,`${n.name.toUpperCase()} OVER`,n.start),$(n,o=>E(e,o,t));return;default:$(n,o=>E(e,o,t,co(
n)))}}function lo(e,{query:n,start:t},r,o){let i=_(n,r);o!=="sub-query"&&j(i)||(h(e,o,t),v(e,i))}function et(e,n,t){let r=co(n);$(n,o=>{o.type==="subquery"&&r!==
"sub-query"?lo(e,o,t,r):et(e,o,t)})}function ae(e,n,t){n!==null&&J(n,t.text)===null&&E(e,n,t)}function co(e){return e.type==="membership"?`${e.operator} (SELECT\
 \u2026)`:e.type==="unary"&&e.operator==="EXISTS"?"EXISTS":"sub-query"}function an(e,n){let{schema:t}=e;return t?.object!=="view"||t.query===null?null:{view:e,query:t.query,column:n}}function uo(e,{source:n}){switch(n.type){case"stored":{let t=an(n.table,n.name);t!==null&&e.views.push(t);return}case"computed":E(e,n.expression,n.scope);return;case"\
field":E(e,n.row,n.scope);return;case"combined":for(let t of n.columns)x(e,t);return;case"optional":x(e,n.column);return;case"produced":X(e,n.from,n.scope);for(let t of n.
whole)v(e,t);return;case"unknown":return}}function nt(e,n){let t=St(e,n);return t!==null?t.time:e.type==="path"?ja(e.parts.at(-1)?.text??""):null}function ja(e){return/proc_?(essing_?)?time/i.test(e)?"p\
roctime":/row_?time/i.test(e)?"rowtime":null}function ln(e,n){let t=new Set(n.joins.flatMap(r=>fo(r,n)));n.entries.forEach(({relation:r,asOf:o},i)=>{t.has(i)||K(e,r),o!==null&&E(e,o,n)});for(let r of n.joins)
fo(r,n).length===0&&Ea(e,r,n);for(let r of n.shared)x(e,r)}function fo({join:e,right:n,end:t},r){let[o,i]=e.kind==="LEFT"?[n,t]:e.kind==="RIGHT"?[0,n]:[0,0];if(i-
o!==1)return[];let s=r.entries[o];return Zn(e.on,r)||s!==void 0&&j(s.relation)?[o]:[]}function Ea(e,{join:n,right:t,end:r},o){let i=o.entries[t],s=Ce(o,r),a=i===
void 0?null:ka(n.kind,i,s);a!==null&&h(e,a,n.start),ae(e,n.on,s)}function ka(e,{relation:n,asOf:t},r){return t!==null?Ma(t,n,r)?null:"temporal join":po(n)?"temp\
oral join":tt(n)?null:e===","?"join":`${e} JOIN`}var Ra=new Set(["kafka","upsert-kafka","datagen","pulsar","kinesis"]);function Ma(e,n,t){let{made:r}=n,o=r.type===
"table"?r.table.schema:null;if(o?.object==="view")return!1;let i=o?.options.get("connector")??"";return nt(e,t)==="proctime"&&!Ra.has(i)&&!i.endsWith("-cdc")}var Ta=20;
function tt({made:e},n=0){if(n>Ta)return!1;switch(e.type){case"unnest":return!0;case"function":return e.inputs.length===0;case"renamed":return tt(e.input,n+1);case"\
select":{let{select:t,scope:r}=e;return r.entries.length>0&&r.entries.every(({relation:i})=>tt(i,n+1))&&t.groupBy===null&&t.quantifier!=="DISTINCT"&&V(t)===null}default:
return!1}}function po({made:e}){if(e.type==="renamed")return po(e.input);if(e.type!=="function"||e.inputs.length>0)return!1;let[n]=e.rest;return e.rest.length===
1&&n?.type==="path"&&nt(n,e.scope)!==null}function cn(e,{columns:n}){for(let t of n)Pa(t)||x(e,t)}function Pa({source:e}){return e.type==="computed"&&mo(e.expression)}function mo(e){if(e.type==="subquer\
y")return!0;let n=!1;return $(e,t=>{n||=mo(t)}),n}function go(e,n,t,r){if(!(Xn(n,t)||Yn(t))){if(ln(e,t),!Ca(n,t))for(let{relation:o}of t.entries)cn(e,o);$a(e,n,t),ae(e,n.where,t),ae(e,n.having,t),ae(e,n.qualify,
{...t,output:r});for(let{expression:o}of n.items)et(e,o,t);n.quantifier==="DISTINCT"&&n.from!==null&&(h(e,"DISTINCT",n.start),v(e,r))}}function Ca(e,{entries:n}){
let{where:t,groupBy:r,having:o,qualify:i,quantifier:s}=e;return t!==null||r!==null||o!==null||i!==null?!1:n.length===1&&s!=="DISTINCT"&&V(e)===null}function $a(e,n,t){
if(n.groupBy!==null){h(e,"GROUP BY",n.groupBy.start);for(let o of n.groupBy.items)yo(e,o,t);return}let r=V(n);r!==null&&h(e,r.name.toUpperCase(),r.start)}function yo(e,n,t){
if(n.type==="GROUPING SETS")for(let r of n.sets)yo(e,r,t);else X(e,n.expressions,t)}function ho(e){let n=sn();return Aa(n,e),v(n,e),rt(n)}function bo(e){let n=sn();return K(n,e),rt(n)}function wo(e){let n=sn();return x(n,e),rt(n)}function rt(e){
for(;e.relations.length+e.columns.length>0;)La(e);return e}function La(e){let n=e.relations.pop(),t=n===void 0?e.columns.pop():void 0;n!==void 0&&Wa(e,n),t!==void 0&&
uo(e,t)}function Aa(e,{made:n}){if(n.type!=="ordered"||n.query.limit!==null||on(n.query,n.scope.text))return;let[t]=n.query.orderBy;t!==void 0&&h(e,"ORDER BY",t.
expression.start)}function Wa(e,n){if(j(n))return;let{made:t}=n;switch(t.type){case"table":Ba(e,t);return;case"select":go(e,t.select,t.scope,n);return;case"join\
ed":ln(e,t.scope);return;case"ordered":Na(e,t);return;case"set-operation":Ia(e,t);return;case"values":return;case"renamed":case"extended":K(e,t.input);return;default:
Da(e,t)}}function Da(e,n){switch(n.type){case"unnest":X(e,n.unnest.arguments,n.scope);return;case"function":X(e,n.rest,n.scope);for(let t of n.inputs)v(e,t);return;case"\
match":h(e,"MATCH_RECOGNIZE",n.match.start),v(e,n.input);return;case"unknown":for(let t of n.inputs)v(e,t);return}}function Ba(e,{table:n}){ao(e,n);let t=an(n,null);
t!==null&&e.views.push(t)}function Na(e,{query:n,input:t,scope:r}){let{limit:o,offset:i,orderBy:s}=n;if(o!==null?h(e,"LIMIT",o.start):i!==null&&!Jn(i,r.text)&&h(
e,"OFFSET",i.start),o!==null||i!==null)for(let{expression:a}of s)E(e,a,r);K(e,t)}function Ia(e,{operation:n,terms:t}){n.operators.forEach((o,i)=>{let s=n.terms[i+
1]?.start??n.start;o!=="UNION ALL"&&h(e,o,s)});let r=n.operators.some(o=>o!=="UNION ALL");for(let o of t)r?v(e,o):(K(e,o),cn(e,o))}function So(e){let{relation:n}=e,t=Ga(e);return t===null?n.columns.map(r=>({to:r.name,column:r})):qa(t,n)}function qa(e,{columns:n,certain:t}){return e.slice(0,
t).flatMap((r,o)=>{let i=n[o];return i===void 0?[]:[{to:r,column:i}]})}function Ga({by:e,scope:n}){if(e===null)return null;if(e.type==="insert")return Ua(e,wt(e.
target.name,n));let{names:t}=e.schema;return e.object==="view"&&t.length>0?t.map(vo):null}function Ua({columns:e,partition:n},{made:t}){let r=new Set(n.filter(({
value:i})=>i!==null).map(({column:i})=>i.text)),o=e.length>0?e.map(vo):t.type==="table"?Fa(t.table.schema):null;return o===null?null:o.filter(i=>!r.has(i))}function Fa(e){
return e===null||e.unknown!==null?null:e.columns.filter(n=>!n.virtual).map(n=>n.name)}function vo({parts:e}){return e.at(-1)?.text??""}function xo(e,{readsUnknown:n,readsChanges:t}){let{by:r,scope:o,target:i}=e;if(r?.type!=="insert"||i===null)return!1;let s=o.catalogue.tableOf(i.parts.map(l=>l.
text));if(s===null||s.primaryKey.length===0||n)return!1;let a=r.conflict==="NOTHING"||r.conflict==="ERROR";return(t||a)&&!Ka(e,s)}function Ka(e,{primaryKey:n}){
let t=new Map(So(e).map(({to:a,column:l})=>[a,l])),r=n.map(a=>Oo(t.get(a))),[o]=r;if(o==null)return!1;let i=new Set(r.map(a=>a?.table===o.table?a.name:"")),s=o.
table.schema?.primaryKey??[];return s.length===i.size&&s.every(a=>i.has(a))}function Oo(e){let n=e?.source;if(n?.type==="stored")return n;if(n?.type!=="computed"||
n.expression.type!=="path")return null;let t=q(n.expression.parts,n.scope);return t.type==="column"&&t.fields.length===0?Oo(t.column):null}var un={what:new Set,readsUnknown:!1,readsChanges:!1},ot=new WeakMap;function Eo(e){let n=jo(e);for(let t=n.at(-1);t!==void 0;t=n.at(-1)){let r=t.search.views[t.
next];t.next+=1,r!==void 0?n.push(...jo(r)):(ko(t.part,it(t.search)),n.pop())}return st(e)??un}function jo(e){if(st(e)!==void 0)return[];ko(e,un);let{query:n,column:t}=e,
r=t===null?bo(n):wo(Le(n,t));return[{part:e,search:r,next:0}]}function it({reasons:e,views:n,...t}){let r=n.map(o=>st(o)??un);return{what:new Set([...e.map(({what:o})=>o),
...r.flatMap(({what:o})=>[...o])]),readsUnknown:t.readsUnknown||r.some(({readsUnknown:o})=>o),readsChanges:t.readsChanges||r.some(({readsChanges:o})=>o)}}function st({
view:e,column:n}){return e.schema===null?un:ot.get(e.schema)?.get(n)}function ko({view:e,column:n},t){if(e.schema===null)return;let r=ot.get(e.schema)??new Map;
ot.set(e.schema,r.set(n,t))}function om(e,n){let t=ht(e);if(t===null)return{stateful:null,reasons:[]};let{text:r}=t.cursor.tokens,o=Qn(t.syntax,r,n),i=o.flatMap(Va);return{stateful:o.length===
0?null:i.length>0,reasons:i.length===0?[]:_a(i,Ha(e,r))}}function Ha({start:e,end:n,line:t,column:r},o){let i=mt(o.slice(e,n));return s=>{let a=gt(i,s-e),l=a.line===
1?r-1:0;return{line:t+a.line-1,column:a.column+l}}}function Va(e){let n=ho(e.relation),t=n.views.flatMap(o=>[...Eo(o).what].map(i=>({what:i,view:o.view.written}))),
r=[...n.reasons,...t];return r.length>0||!xo(e,it(n))?r:[{what:"upsert materialisation",at:e.target?.start??0}]}function _a(e,n){let r=e.flatMap(i=>"at"in i?[i]:
[]).sort((i,s)=>i.at-s.at).map(({what:i,at:s})=>{let{line:a,column:l}=n(s);return`${i} at ${a}:${l}`}),o=e.flatMap(i=>"view"in i?[`${i.what} in ${i.view}`]:[]);
return[...new Set([...r,...o.sort()])]}function am(e,n=()=>null){let t=Mo(e);return{...Ro(r=>t.get(r),n),ids:[...t.keys()].sort()}}function lm(e){let n=new Map;return Ro(r=>(n.has(r)||n.set(r,Mo(e(r)).
get(r)),n.get(r)),()=>null)}function Ro(e,n){let t=new Map,r=s=>({tableOf:a=>t.get(s(a))??null}),o=s=>{for(let a of Xa(s,e,t)){let l=e(a),c=l!==void 0&&za(l)?null:
n(a);t.set(a,c??(l===void 0?null:Qa(a,l,t,r)))}return t.get(s)??null};return{tableOf:o,seenBy:s=>({tableOf:a=>o(s(a))})}}function za({creates:e,before:n}){return e.
length>0||n!==null}function Qa(e,n,t,r){let o=n.before===null?null:t.get(n.before)??null,i=To(n).flatMap(s=>t.get(s)??[]);return{...xt(e,n,o,({idOf:s})=>r(s)),reads:i}}
function Mo(e){let n=new Map,t=r=>{let o=n.get(r)??{creates:[],alters:[],before:null};return n.set(r,o),o};for(let r of e){let[o]=je(r,"define"),[i]=je(r,"alter"),
[s]=je(r,"rename");o!==void 0?t(o).creates.push(r):s!==void 0&&i!==void 0?t(s).before=i:i!==void 0&&r.statement.kind.startsWith("alter")&&t(i).alters.push(r)}return n}
function je({statement:e,idOf:n},t){return e.names.filter(r=>r.role===t).map(r=>n(r.parts.map(Ja)))}function Ja({text:e}){return e}function To({creates:e,alters:n,
before:t}){let r=[...e,...n].flatMap(o=>[...je(o,"like"),...je(o,"read")]);return t===null?r:[t,...r]}function Xa(e,n,t){let r=[],o=new Set,i=[],s=a=>{if(t.has(
a)||o.has(a))return;o.add(a);let l=n(a);i.push({id:a,left:l===void 0?[]:[...To(l)].reverse()})};s(e);for(let a=i.at(-1);a!==void 0;a=i.at(-1)){let l=a.left.pop();
l!==void 0?s(l):r.push(i.pop()?.id??"")}return r}var P={values:[],influences:[],whole:[],unknown:[]};function Po(e){return{expands:e,columns:new Map,rows:new Map}}function le(e){return{values:new Map,influences:new Map,
whole:new Map,unknown:new Set,memory:e}}function at({table:e,name:n}){return`${e.written}.${n}`}function W(e,n){for(let t of n.values)e.values.set(at(t),t);Co(e,
n)}function dn(e,n){for(let t of n.values)e.influences.set(at(t),t);Co(e,n)}function Co(e,{influences:n,whole:t,unknown:r}){for(let o of n)e.influences.set(at(o),
o);for(let o of t)e.whole.set(o.written,o);for(let o of r)e.unknown.add(o)}function ce({values:e,influences:n,whole:t,unknown:r}){return{values:e.size===0?P.values:
[...e.values()],influences:n.size===0?P.influences:[...n.values()],whole:t.size===0?P.whole:[...t.values()],unknown:r.size===0?P.unknown:[...r]}}var pn=[],$o=new WeakMap;function C({made:e}){if(e.type==="table")return[e.table];let n=$o.get(e);if(n!==void 0)return n;let t=Ya(e);return $o.set(e,t),t}function Ya(e){
switch(e.type){case"table":return[e.table];case"select":return Za(e.select,e.scope);case"joined":return fn(e.scope.entries.map(({relation:n})=>n));case"ordered":case"\
renamed":case"extended":return C(e.input);case"set-operation":return fn(e.terms);case"match":return e.match.rows.startsWith("ALL")?C(e.input):pn;case"function":case"\
unknown":return fn(e.inputs);case"values":case"unnest":return pn}}function fn(e){let[n]=e;if(e.length===1&&n!==void 0)return C(n);let t=new Map;for(let r of e)for(let o of C(
r))t.set(o.written,o);return t.size===0?pn:[...t.values()]}function Za({items:e},n){let t=e.flatMap(({expression:r})=>{if(r.type!=="star")return[];let{qualifier:o}=r,
i=o.length===0?null:$e(o,n);return i!==null?[i]:vt(r,n)!==null?[]:n.entries.map(({relation:s})=>s)});return t.length===0?pn:fn(t)}function H(e,n){let{made:t}=e,r=n.rows.get(t);if(r!==void 0)return r;n.rows.set(t,P);let o=le(n);el(o,e);let i=ce(o);return n.rows.set(t,i),i}function el(e,n){let{
made:t}=n;switch(t.type){case"table":{let{schema:r}=t.table,o=e.memory.expands?ut(r):null;if(r===null||o===null)return;mn(r),W(e,H(o,ke(r)));return}case"select":
tl(e,t.select,t.scope,n);return;case"joined":Ao(e,t.scope);return;case"ordered":ue(e,t.input),(t.query.limit!==null||t.query.offset!==null)&&lt(e,t.query.orderBy,
t.scope);return;case"set-operation":rl(e,t.operation.operators,t.terms);return;case"values":return;case"renamed":ue(e,t.input),ct(e,t.input);return;default:nl(e,
t)}}function nl(e,n){switch(n.type){case"unnest":Ee(e,n.unnest.arguments,n.scope);return;case"extended":ue(e,n.input);for(let t of n.call.arguments)Lo(e,t,n.scope);
return;case"function":Ee(e,n.rest,n.scope);for(let t of n.inputs)D(e,t,"a function");return;case"match":ue(e,n.input),Ee(e,n.match.partitionBy,n.scope),lt(e,n.match.
orderBy,n.scope);for(let{condition:t}of n.match.defines)y(e,t,n.scope);return;case"unknown":for(let t of n.inputs)D(e,t,"the query");return}}function Lo(e,n,t){
n.type==="named"?Lo(e,n.value,t):n.type==="table-argument"?(Ee(e,n.partitionBy,t),lt(e,n.orderBy,t)):n.type!=="model"&&y(e,n,t)}function ue(e,n){W(e,H(n,e.memory))}
function Ee(e,n,t){for(let r of n)y(e,r,t)}function lt(e,n,t){for(let{expression:r}of n)y(e,r,t)}function Ao(e,n){for(let{relation:t,asOf:r}of n.entries)ue(e,t),
r!==null&&y(e,r,n);for(let{join:t,end:r}of n.joins)t.on!==null&&y(e,t.on,Ce(n,r));for(let t of n.shared)W(e,k(t,e.memory));if(n.joins.some(({join:t})=>t.natural))
for(let{relation:t}of n.entries)ct(e,t)}function tl(e,n,t,r){Ao(e,t),n.where!==null&&y(e,n.where,t);for(let o of n.groupBy?.items??[])Wo(e,o,t);n.having!==null&&
y(e,n.having,t),n.qualify!==null&&y(e,n.qualify,{...t,output:r}),n.quantifier==="DISTINCT"&&gn(e,r,"DISTINCT")}function Wo(e,n,t){if(n.type==="GROUPING SETS")for(let r of n.
sets)Wo(e,r,t);else Ee(e,n.expressions,t)}function rl(e,n,t){let r=n.some(o=>o!=="UNION ALL");for(let o of t)r?D(e,o,"the set operation"):ue(e,o),ct(e,o)}function ct(e,n){
for(let t of C(n))e.whole.set(t.written,t)}function y(e,n,t){switch(n.type){case"path":{let r=q(n.parts,t);r.type==="column"?W(e,k(r.column,e.memory)):D(e,r.relation,"an expression");return}case"literal":
return;case"star":ll(e,n,t);return;case"subquery":ol(e,n.query,t);return;case"table-argument":D(e,_(n.query,t),"a function");return;case"unary":n.operator==="EX\
ISTS"||n.operator==="UNIQUE"?il(e,n.operand,t):y(e,n.operand,t);return;case"call":sl(e,n,t);return;default:$(n,r=>y(e,r,t))}}function Bo(e,n,t){let r=t.allCommon.
length,o=_(n,t);return Do(t,e.memory,r),o}function ol(e,n,t){let r=Bo(e,n,t);gn(e,r,"a sub-query"),dn(e,H(r,e.memory))}function il(e,n,t){n.type!=="subquery"?y(
e,n,t):dn(e,H(Bo(e,n.query,t),e.memory))}function sl(e,n,t){let[r]=n.arguments;n.name.toUpperCase()==="MATCH_ROWTIME"&&r===void 0&&t.matchTime!==null&&y(e,t.matchTime,
t);let o=r?.type==="star"&&r.qualifier.length===0;$(n,i=>{(i!==r||!o)&&y(e,i,t)});for(let i of al(n,t))yt(i,s=>y(e,s,t))}function al({over:e},{select:n}){if(e===
null||"type"in e)return[];let t=n?.windows.find(({name:r})=>r.text===e.text);return t===void 0?[]:[t.window]}function ll(e,{qualifier:n},t){let r=n.length>0?$e(
n,t):null,o=r===null?t.entries.map(({relation:i})=>i):[r];for(let i of o)D(e,i,"an expression")}function gn(e,n,t){for(let r of n.columns)W(e,k(r,e.memory));for(let{
reason:r}of n.openings)e.unknown.add(`${t} takes whole rows: ${r}`);for(let r of C(n))e.whole.set(r.written,r)}function D(e,n,t){gn(e,n,t),dn(e,H(n,e.memory))}var cl={...P,unknown:["it is made of itself"]};function k({source:e},n){let t=n.columns.get(e);if(t!==void 0)return t;n.columns.set(e,cl);let r=ul(e,n);return n.
columns.set(e,r),r}function ul(e,n){switch(e.type){case"stored":return dl(e,n);case"computed":return No(e.expression,e.scope,n);case"field":return No(e.row,e.scope,
n);case"optional":return k(e.column,n);case"combined":{let t=le(n);for(let r of e.columns)W(t,k(r,n));return ce(t)}case"produced":{let t=le(n);for(let r of e.from)
y(t,r,e.scope);for(let r of e.whole)D(t,r,e.by);return ce(t)}case"unknown":return{...P,unknown:[e.reason]}}}function dl(e,n){let{schema:t}=e.table,r=n.expands?ut(
t):null;return t===null||r===null?{...P,values:[e]}:(mn(t),k(Le(r,e.name),ke(t)))}function ut(e){return e?.object==="view"?e.query:null}function No(e,n,t){if(e.
type==="path"){let o=q(e.parts,n);if(o.type==="column")return k(o.column,t)}let r=le(t);return y(r,e,n),ce(r)}function Do({allCommon:e},n,t=0){for(let r=t;r<e.length;r+=1){let o=e[r];o!==void 0&&qo(o,n)}}function qo(e,n){for(let t of e.columns)k(t,n);H(e,n),C(e)}var Io=new WeakMap;
function ke(e){let n=Io.get(e)??Po(!0);return Io.set(e,n),n}var dt=new WeakSet;function mn(e){if(!dt.has(e))for(let n of fl(e))n.query!==null&&qo(n.query,ke(n))}
function fl(e){let n=[],t=[e];for(let r=t.pop();r!==void 0;r=t.pop())if(!dt.has(r)){dt.add(r),n.push(r);for(let o of r.reads)o.object==="view"&&t.push(o)}return n.
reverse()}export{Ct as a,We as b,T as c,De as d,fe as e,pe as f,z as g,me as h,wn as i,vr as j,lf as k,cf as l,_s as m,nn as n,uf as o,zs as p,df as q,Et as r,ge as s,Jo as t,
Rl as u,Be as v,ye as w,Sn as x,$l as y,lc as z,Xt as A,Yt as B,Zt as C,Fe as D,tr as E,Cc as F,be as G,sr as H,Se as I,Dc as J,or as K,ar as L,ee as M,Uc as N,
L as O,cr as P,Fc as Q,Kc as R,Mn as S,Hc as T,Vc as U,_c as V,zc as W,Qc as X,pr as Y,Tn as Z,Jc as _,Xc as $,Yc as aa,Ai as ba,_e as ca,nu as da,tu as ea,hr as fa,
br as ga,wr as ha,Gi as ia,ve as ja,Qe as ka,Hi as la,Vi as ma,Ln as na,An as oa,xe as pa,Cu as qa,$u as ra,Lu as sa,Du as ta,Pr as ua,Dn as va,Bn as wa,re as xa,
Vu as ya,In as za,Ar as Aa,td as Ba,Br as Ca,Nr as Da,rd as Ea,ss as Fa,oe as Ga,ls as Ha,yd as Ia,hd as Ja,bd as Ka,wd as La,Fr as Ma,Ze as Na,F as Oa,Md as Pa,
Ld as Qa,Ad as Ra,Wd as Sa,Dd as Ta,Bd as Ua,Nd as Va,Qr as Wa,zr as Xa,A as Ya,en as Za,Gd as _a,Ud as $a,ef as ab,Bs as bb,Is as cb,nf as db,Fs as eb,_n as fb,
tf as gb,Js as hb,tn as ib,Rf as jb,Mf as kb,Tf as lb,Af as mb,fa as nb,Df as ob,Bf as pb,If as qb,Ff as rb,ya as sb,Kf as tb,Hf as ub,Vf as vb,am as wb,lm as xb,
Qn as yb,So as zb,om as Ab,P as Bb,Po as Cb,at as Db,C as Eb,Do as Fb,H as Gb,k as Hb,No as Ib,Cf as Jb,$f as Kb};
