import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as S}from"./chunk-2LELGYOK.js";function b(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function O(e,r,s,t){if(typeof s!="function")throw new Error("method for before hook must be a function");return t||(t={}),Array.isArray(r)?r.reverse().reduce((o,i)=>O.
bind(null,e,i,o,t),s)():Promise.resolve().then(()=>e.registry[r]?e.registry[r].reduce((o,i)=>i.hook.bind(null,o,t),s)():s(t))}function M(e,r,s,t){let o=t;e.registry[s]||(e.registry[s]=[]),r==="before"&&(t=(i,a)=>Promise.resolve().then(o.bind(null,a)).then(i.bind(null,a))),r==="after"&&
(t=(i,a)=>{let n;return Promise.resolve().then(i.bind(null,a)).then(p=>(n=p,o(n,a))).then(()=>n)}),r==="error"&&(t=(i,a)=>Promise.resolve().then(i.bind(null,a)).
catch(n=>o(n,a))),e.registry[s].push({hook:t,orig:o})}function H(e,r,s){if(!e.registry[r])return;let t=e.registry[r].map(o=>o.orig).indexOf(s);t!==-1&&e.registry[r].splice(t,1)}var B=Function.bind,z=B.bind(B);function W(e,r,s){let t=z(H,null).apply(null,s?[r,s]:[r]);e.api={remove:t},e.remove=t,["before","error","after","wrap"].forEach(
o=>{let i=s?[r,o,s]:[r,o];e[o]=e.api[o]=z(M,null).apply(null,i)})}function ve(){let e=Symbol("Singular"),r={registry:{}},s=O.bind(null,r,e);return W(s,r,e),s}function ke(){
let e={registry:{}},r=O.bind(null,e);return W(r,e),r}var X={Singular:ve,Collection:ke};var je="0.0.0-development",Oe=`octokit-endpoint.js/${je} ${b()}`,$e={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":Oe},mediaType:{format:""}};function Ne(e){return e?Object.keys(e).reduce((r,s)=>(r[s.toLowerCase()]=e[s],r),{}):{}}function Re(e){if(typeof e!=
"object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let r=Object.getPrototypeOf(e);if(r===null)return!0;let s=Object.prototype.hasOwnProperty.
call(r,"constructor")&&r.constructor;return typeof s=="function"&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}function Z(e,r){let s=Object.
assign({},e);return Object.keys(r).forEach(t=>{Re(r[t])?t in e?s[t]=Z(e[t],r[t]):Object.assign(s,{[t]:r[t]}):Object.assign(s,{[t]:r[t]})}),s}function Q(e){for(let r in e)
e[r]===void 0&&delete e[r];return e}function q(e,r,s){if(typeof r=="string"){let[o,i]=r.split(" ");s=Object.assign(i?{method:o,url:i}:{url:o},s)}else s=Object.assign(
{},r);s.headers=Ne(s.headers),Q(s),Q(s.headers);let t=Z(e||{},s);return s.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(t.mediaType.previews=e.mediaType.
previews.filter(o=>!t.mediaType.previews.includes(o)).concat(t.mediaType.previews)),t.mediaType.previews=(t.mediaType.previews||[]).map(o=>o.replace(/-preview/,
""))),t}function qe(e,r){let s=/\?/.test(e)?"&":"?",t=Object.keys(r);return t.length===0?e:e+s+t.map(o=>o==="q"?"q="+r.q.split("+").map(encodeURIComponent).join(
"+"):`${o}=${encodeURIComponent(r[o])}`).join("&")}var Ce=/\{[^{}}]+\}/g;function Ie(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Ue(e){
let r=e.match(Ce);return r?r.map(Ie).reduce((s,t)=>s.concat(t),[]):[]}function K(e,r){let s={__proto__:null};for(let t of Object.keys(e))r.indexOf(t)===-1&&(s[t]=
e[t]);return s}function Y(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(r){return/%[0-9A-Fa-f]/.test(r)||(r=encodeURI(r).replace(/%5B/g,"[").replace(/%5D/g,
"]")),r}).join("")}function A(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(r){return"%"+r.charCodeAt(0).toString(16).toUpperCase()})}function v(e,r,s){
return r=e==="+"||e==="#"?Y(r):A(r),s?A(s)+"="+r:r}function _(e){return e!=null}function R(e){return e===";"||e==="&"||e==="?"}function Pe(e,r,s,t){var o=e[s],i=[];
if(_(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||typeof o=="bigint"||typeof o=="boolean")o=o.toString(),t&&t!=="*"&&(o=o.substring(0,parseInt(t,10))),
i.push(v(r,o,R(r)?s:""));else if(t==="*")Array.isArray(o)?o.filter(_).forEach(function(a){i.push(v(r,a,R(r)?s:""))}):Object.keys(o).forEach(function(a){_(o[a])&&
i.push(v(r,o[a],a))});else{let a=[];Array.isArray(o)?o.filter(_).forEach(function(n){a.push(v(r,n))}):Object.keys(o).forEach(function(n){_(o[n])&&(a.push(A(n)),
a.push(v(r,o[n].toString())))}),R(r)?i.push(A(s)+"="+a.join(",")):a.length!==0&&i.push(a.join(","))}else r===";"?_(o)&&i.push(A(s)):o===""&&(r==="&"||r==="?")?i.
push(A(s)+"="):o===""&&i.push("");return i}function Je(e){return{expand:Ve.bind(null,e)}}function Ve(e,r){var s=["+","#",".","/",";","?","&"];return e=e.replace(
/\{([^\{\}]+)\}|([^\{\}]+)/g,function(t,o,i){if(o){let n="",p=[];if(s.indexOf(o.charAt(0))!==-1&&(n=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(f){
var c=/([^:\*]*)(?::(\d+)|(\*))?/.exec(f);p.push(Pe(r,n,c[1],c[2]||c[3]))}),n&&n!=="+"){var a=",";return n==="?"?a="&":n!=="#"&&(a=n),(p.length!==0?n:"")+p.join(
a)}else return p.join(",")}else return Y(i)}),e==="/"?e:e.replace(/\/$/,"")}function ee(e){let r=e.method.toUpperCase(),s=(e.url||"/").replace(/:([a-z]\w+)/g,"{\
$1}"),t=Object.assign({},e.headers),o,i=K(e,["method","baseUrl","url","headers","request","mediaType"]),a=Ue(s);s=Je(s).expand(i),/^http/.test(s)||(s=e.baseUrl+
s);let n=Object.keys(e).filter(f=>a.includes(f)).concat("baseUrl"),p=K(i,n);if(!/application\/octet-stream/i.test(t.accept)&&(e.mediaType.format&&(t.accept=t.accept.
split(/,/).map(f=>f.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),s.endsWith("/graphql")&&
e.mediaType.previews?.length)){let f=t.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];t.accept=f.concat(e.mediaType.previews).map(c=>{let l=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${c}-preview${l}`}).join(",")}return["GET","HEAD"].includes(r)?s=qe(s,p):"data"in p?o=p.data:Object.
keys(p).length&&(o=p),!t["content-type"]&&typeof o<"u"&&(t["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(r)&&typeof o>"u"&&(o=""),
Object.assign({method:r,url:s,headers:t},typeof o<"u"?{body:o}:null,e.request?{request:e.request}:null)}function Fe(e,r,s){return ee(q(e,r,s))}function re(e,r){
let s=q(e,r),t=Fe.bind(null,s);return Object.assign(t,{DEFAULTS:s,defaults:re.bind(null,s),merge:q.bind(null,s),parse:ee})}var se=re(null,$e);var h=new Uint8Array(256);h[9]|=2,h[32]|=2,h[59]|=4,h[44]|=8;for(let e=128;e<=255;e++)h[e]|=1;for(let e of"!#$%&'*+-.^_`|~")h[e.charCodeAt(0)]|=16;for(let e=48;e<=
57;e++)h[e]|=16;for(let e=65;e<=90;e++)h[e]|=17;for(let e=97;e<=122;e++)h[e]|=16;var te=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function oe(e,r){let s=4|(r?.comma===!0?8:0),t=e.length,o=r?.start??0;for(;(h[e.charCodeAt(o)]&2)!==0;)o++;let i=o,a=0,n=-1,p=r?.parameters===!1?8:0;for(;i<t;){
let m=e.charCodeAt(i),d=h[m];if((d&s)!==0){p|=d&8;break}(d&2)!==0?n===-1&&(n=i):n=-1,a|=m&65280|d,i++}let f=n===-1?i:n,c=e.slice(o,f),l=(a&65281)===0?c:c.toLowerCase();
return i===t||p!==0?{type:l,index:i,parameters:new te}:Le(e,l,i,t,s)}function Le(e,r,s,t,o){let i=new te;e:for(;s<t;){for(s++;(h[e.charCodeAt(s)]&2)!==0;)s++;let a=s,
n=0,p=-1;for(;s<t;){let f=e.charCodeAt(s),c=h[f];if((c&o)!==0){if((c&8)!==0)break e;continue e}if(f===61){let l=p===-1?s:p,m=e.slice(a,l),d=(n&65281)===0?m:m.toLowerCase();
for(s++;(h[e.charCodeAt(s)]&2)!==0;)s++;if(s<t&&e.charCodeAt(s)===34){let E=++s,T=!1;for(;s<t;){let w=e.charCodeAt(s);if(w===34){i[d]===void 0&&(i[d]=T?xe(e,E,s):
e.slice(E,s)),s++;let j=0;for(;s<t;){let Se=e.charCodeAt(s),D=h[Se];if((D&o)!==0){j=D&8;break}s++}if(j!==0)break e;continue e}if(w===92&&s+1<t){T=!0,s+=2;continue}
s++}continue e}let u=s,G=0,g=-1;for(;s<t;){let E=e.charCodeAt(s),T=h[E];if((T&o)!==0){G=T&8;break}(T&2)!==0?g===-1&&(g=s):g=-1,s++}if(i[d]===void 0){let E=g===-1?
s:g;i[d]=e.slice(u,E)}if(G!==0)break e;continue e}(c&2)!==0?p===-1&&(p=s):p=-1,n|=f&65280|c,s++}}return{type:r,index:s,parameters:i}}function xe(e,r,s){let t="";
for(let o=r;o<s;o++)e.charCodeAt(o)===92&&(t+=e.slice(r,o),r=++o);return t+e.slice(r,s)}var De=/^-?\d+$/,N=/^-?\d+n+$/,y=JSON.stringify,C=JSON.parse,ue=/^-?\d+n$/,ne=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,ie=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,I=e=>e===
void 0||typeof e=="function"||typeof e=="symbol",U=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",Me=(e,r,s)=>{let t="";typeof s==
"number"?t=" ".repeat(Math.min(10,Math.max(0,Math.floor(s)))):typeof s=="string"&&(t=s.slice(0,10));let o=typeof r=="function",i=Array.isArray(r)?new Set(r.map(
String)):null,a=(u,G,g)=>(g!==null&&typeof g=="object"&&typeof g.toJSON=="function"&&(g=g.toJSON(G)),typeof g=="string"&&N.test(g)?g+"n":typeof g=="bigint"?"raw\
JSON"in JSON?JSON.rawJSON(g.toString()):g.toString()+"n":(o&&(g=r.call(u,G,g)),g!==null&&typeof g=="object"&&(g instanceof Number||g instanceof String||g instanceof
Boolean)&&(g=g.valueOf()),g)),n=a({"":e},"",e);if(I(n))return;let p=n===null||typeof n!="object",f=U(n);if(p||f)return y(n);let c=[],l=0,m=[{parent:{"":n},key:"",
val:n,isArray:Array.isArray(n),keys:Array.isArray(n)?null:Object.keys(n),index:0,first:!0}],d=new WeakSet([n]);for(;m.length>0;){let u=m[m.length-1];u.index===0&&
(c.push(u.isArray?"[":"{"),l++);let G=!1;if(u.isArray)if(u.index<u.val.length){u.first||c.push(","),t&&c.push(`
`+t.repeat(l));let g=u.val[u.index],E=a(u.val,String(u.index),g);if(I(E))c.push("null"),u.first=!1,u.index++;else{let T=E!==null&&typeof E=="object",w=U(E);if(T&&
!w){if(d.has(E))throw new TypeError("Converting circular structure to JSON");d.add(E),m.push({parent:u.val,key:String(u.index),val:E,isArray:Array.isArray(E),keys:Array.
isArray(E)?null:Object.keys(E),index:0,first:!0}),u.first=!1,u.index++}else c.push(y(E)),u.first=!1,u.index++}}else G=!0;else{for(;u.index<u.keys.length;){let g=u.
keys[u.index++];if(i&&!i.has(g))continue;let E=u.val[g],T=a(u.val,g,E);if(I(T))continue;u.first||c.push(","),t?c.push(`
`+t.repeat(l)+y(g)+": "):c.push(y(g)+":");let w=T!==null&&typeof T=="object",j=U(T);if(w&&!j){if(d.has(T))throw new TypeError("Converting circular structure to \
JSON");d.add(T),m.push({parent:u.val,key:g,val:T,isArray:Array.isArray(T),keys:Array.isArray(T)?null:Object.keys(T),index:0,first:!0}),u.first=!1;break}else c.push(
y(T)),u.first=!1}u.index>=u.keys.length&&m[m.length-1]===u&&(G=!0)}G&&(l--,!u.first&&t&&c.push(`
`+t.repeat(l)),c.push(u.isArray?"]":"}"),d.delete(u.val),m.pop())}return c.join("")},pe=(e,r,s)=>{try{return"rawJSON"in JSON?y(e,(t,o)=>typeof o=="bigint"?JSON.
rawJSON(o.toString()):typeof r=="function"?r(t,o):(Array.isArray(r)&&r.includes(t),o),s):e?y(e,(t,o)=>typeof o=="string"&&N.test(o)||typeof o=="bigint"?o.toString()+
"n":typeof r=="function"?r(t,o):(Array.isArray(r)&&r.includes(t),o),s).replace(ne,"$1$2$3").replace(ie,"$1$2$3"):y(e,r,s)}catch(t){if(t instanceof RangeError){let o=Me(
e,r,s);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(ne,"$1$2$3").replace(ie,"$1$2$3")}throw t}},$=new Map,He=()=>{let e=JSON.parse.toString();if($.has(
e))return $.get(e);try{let r=JSON.parse("1",(s,t,o)=>!!o?.source&&o.source==="1");return $.set(e,r),r}catch{return $.set(e,!1),!1}},Be=(e,r,s,t)=>typeof r=="str\
ing"&&ue.test(r)?BigInt(r.slice(0,-1)):typeof r=="string"&&N.test(r)?r.slice(0,-1):typeof t=="function"?t(e,r,s):r,ze=(e,r)=>JSON.parse(e,(s,t,o)=>{let i=typeof t==
"number",a=t>Number.MAX_SAFE_INTEGER||t<Number.MIN_SAFE_INTEGER,n=i&&a,p=o&&De.test(o.source);return n&&p?BigInt(o.source):typeof r=="function"?r(s,t,o):t}),le=Number.
MAX_SAFE_INTEGER.toString(),ae=le.length,We=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,Xe=/^"-?\d+n+"$/,Qe=(e,r)=>{let s={"":e},t=[{parent:s,
key:"",visited:!1}];for(;t.length>0;){let o=t[t.length-1];if(o.visited){let{parent:i,key:a}=o,n=i[a];typeof n=="string"&&(ue.test(n)?n=BigInt(n.slice(0,-1)):N.test(
n)&&(n=n.slice(0,-1))),typeof r=="function"&&(n=r.call(i,a,n)),n===void 0?delete i[a]:i[a]=n,t.pop()}else{o.visited=!0;let i=o.parent[o.key];if(i!==null&&typeof i==
"object"){let a=Object.keys(i);for(let n=a.length-1;n>=0;n--)t.push({parent:i,key:a[n],visited:!1})}}}return s[""]},ce=e=>e.replace(We,(r,s,t,o)=>{let i=r[0]===
'"';if(i&&Xe.test(r))return r.substring(0,r.length-1)+'n"';let a=t||o,n=s&&(s.length<ae||s.length===ae&&s<=le);return i||a||n?r:'"'+r+'n"'}),ge=(e,r)=>{if(!e)return C(
e,r);try{if(He())return ze(e,r);let s=ce(e);return C(s,(t,o,i)=>Be(t,o,i,r))}catch(s){if(s instanceof RangeError){let t=ce(e),o=C(t);return Qe(o,r)}throw s}};var Ke="10.0.16",Ze={headers:{"user-agent":`octokit-request.js/${Ke} ${b()}`}};function Ye(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let r=Object.getPrototypeOf(e);if(r===null)return!0;let s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor;return typeof s==
"function"&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}var me=()=>"";async function fe(e){let r=e.request?.fetch||globalThis.fetch;
if(!r)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let s=e.request?.log||console,t=e.request?.parseSuccessResponseBody!==!1,o=Ye(e.body)||Array.isArray(e.body)?pe(e.body):e.body,i=Object.
fromEntries(Object.entries(e.headers).map(([l,m])=>[l,String(m)])),a;try{a=await r(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:i,signal:e.
request?.signal,...e.body&&{duplex:"half"}})}catch(l){let m="Unknown Error";if(l instanceof Error){if(l.name==="AbortError")throw l.status=500,l;m=l.message,l.name===
"TypeError"&&"cause"in l&&(l.cause instanceof Error?m=l.cause.message:typeof l.cause=="string"&&(m=l.cause))}let d=new S(m,500,{request:e});throw d.cause=l,d}let n=a.
status,p=a.url,f={};for(let[l,m]of a.headers)f[l]=m;let c={url:p,status:n,headers:f,data:""};if("deprecation"in f){let l=f.link&&f.link.match(/<([^<>]+)>; rel="deprecation"/),
m=l&&l.pop();s.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${f.sunset}${m?`. See ${m}`:""}`)}if(n===204||n===
205)return c;if(e.method==="HEAD"){if(n<400)return c;throw new S(a.statusText,n,{response:c,request:e})}if(n===304)throw c.data=await P(a),new S("Not modified",
n,{response:c,request:e});if(n>=400)throw c.data=await P(a),new S(rr(c.data),n,{response:c,request:e});return c.data=t?await P(a):a.body,c}async function P(e){let r=e.
headers.get("content-type");if(!r)return e.text().catch(me);let s=oe(r);if(er(s)){let t="";try{return t=await e.text(),ge(t)}catch{return t}}else return s.type.
startsWith("text/")||s.parameters.charset?.toLowerCase()==="utf-8"&&s.type!=="application/octet-stream"?e.text().catch(me):e.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function er(e){return e.type==="application/json"||e.type==="application/scim+json"}function rr(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)
return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let r=e,s="documentation_url"in r?` - ${r.documentation_url}`:"";return Array.isArray(r.errors)?
`${r.message}: ${r.errors.map(t=>JSON.stringify(t)).join(", ")}${s}`:`${r.message}${s}`}return`Unknown error: ${JSON.stringify(e)}`}function J(e,r){let s=e.defaults(
r);return Object.assign(function(t,o){let i=s.merge(t,o);if(!i.request||!i.request.hook)return fe(s.parse(i));let a=(n,p)=>fe(s.parse(s.merge(n,p)));return Object.
assign(a,{endpoint:s,defaults:J.bind(null,s)}),i.request.hook(a,i)},{endpoint:s,defaults:J.bind(null,s)})}var k=J(se,Ze);var sr="0.0.0-development";function tr(e){return`Request failed due to following response errors:
`+e.errors.map(r=>` - ${r.message}`).join(`
`)}var or=class extends Error{constructor(e,r,s){super(tr(s)),this.request=e,this.headers=r,this.response=s,this.errors=s.errors,this.data=s.data,Error.captureStackTrace&&
Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlResponseError";errors;data},nr=["method","baseUrl","url","headers","request",
"query","mediaType","operationName"],ir=["query","method","url"],de=/\/api\/v3\/?$/;function ar(e,r,s){if(s){if(typeof r=="string"&&"query"in s)return Promise.reject(
new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let a in s)if(ir.includes(a))return Promise.reject(new Error(`[@octokit/graphql] "${a}\
" cannot be used as variable name`))}let t=typeof r=="string"?Object.assign({query:r},s):r,o=Object.keys(t).reduce((a,n)=>nr.includes(n)?(a[n]=t[n],a):(a.variables||
(a.variables={}),a.variables[n]=t[n],a),{}),i=t.baseUrl||e.endpoint.DEFAULTS.baseUrl;return de.test(i)&&(o.url=i.replace(de,"/api/graphql")),e(o).then(a=>{if(a.
data.errors){let n={};for(let p of Object.keys(a.headers))n[p]=a.headers[p];throw new or(o,n,a.data)}return a.data.data})}function V(e,r){let s=e.defaults(r);return Object.
assign((t,o)=>ar(s,t,o),{defaults:V.bind(null,s),endpoint:s.endpoint})}var Jr=V(k,{headers:{"user-agent":`octokit-graphql.js/${sr} ${b()}`},method:"POST",url:"/\
graphql"});function Ee(e){return V(e,{method:"POST",url:"/graphql"})}var F="(?:[a-zA-Z0-9_-]+)",Te="\\.",he=new RegExp(`^${F}${Te}${F}${Te}${F}$`),cr=he.test.bind(he);async function ur(e){let r=cr(e),s=e.startsWith("v1.")||e.startsWith(
"ghs_"),t=e.startsWith("ghu_");return{type:"token",token:e,tokenType:r?"app":s?"installation":t?"user-to-server":"oauth"}}function pr(e){return e.split(/\./).length===
3?`bearer ${e}`:`token ${e}`}async function lr(e,r,s,t){let o=r.endpoint.merge(s,t);return o.headers.authorization=pr(e),r(o)}var Ge=function(e){if(!e)throw new Error(
"[@octokit/auth-token] No token passed to createTokenAuth");if(typeof e!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not \
a string");return e=e.replace(/^(token|bearer) +/i,""),Object.assign(ur.bind(null,e),{hook:lr.bind(null,e)})};var L="7.0.8";var be=()=>{},gr=console.warn.bind(console),mr=console.error.bind(console);function fr(e={}){return typeof e.debug!="function"&&(e.debug=be),typeof e.info!="fun\
ction"&&(e.info=be),typeof e.warn!="function"&&(e.warn=gr),typeof e.error!="function"&&(e.error=mr),e}var ye=`octokit-core.js/${L} ${b()}`,we=class{static VERSION=L;static defaults(r){
return class extends this{constructor(...s){let t=s[0]||{};if(typeof r=="function"){super(r(t));return}super(Object.assign({},r,t,t.userAgent&&r.userAgent?{userAgent:`${t.
userAgent} ${r.userAgent}`}:null))}}}static plugins=[];static plugin(...r){let s=this.plugins;return class extends this{static plugins=s.concat(r.filter(t=>!s.includes(
t)))}}constructor(r={}){let s=new X.Collection,t={baseUrl:k.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},r.request,{hook:s.bind(null,"request")}),
mediaType:{previews:[],format:""}};if(t.headers["user-agent"]=r.userAgent?`${r.userAgent} ${ye}`:ye,r.baseUrl&&(t.baseUrl=r.baseUrl),r.previews&&(t.mediaType.previews=
r.previews),r.timeZone&&(t.headers["time-zone"]=r.timeZone),this.request=k.defaults(t),this.graphql=Ee(this.request).defaults(t),this.log=fr(r.log),this.hook=s,
r.authStrategy){let{authStrategy:i,...a}=r,n=i(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:a},r.auth));s.wrap("request",n.hook),
this.auth=n}else if(!r.auth)this.auth=async()=>({type:"unauthenticated"});else{let i=Ge(r.auth);s.wrap("request",i.hook),this.auth=i}let o=this.constructor;for(let i=0;i<
o.plugins.length;++i)Object.assign(this,o.plugins[i](this,r))}request;graphql;log;hook;auth};var dr="0.0.0-development";function Er(e){if(!e.data)return{...e,data:[]};if(!(("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)))return e;let r=e.
data.incomplete_results,s=e.data.repository_selection,t=e.data.total_count,o=e.data.total_commits;delete e.data.incomplete_results,delete e.data.repository_selection,
delete e.data.total_count,delete e.data.total_commits;let i=Object.keys(e.data)[0],a=e.data[i];return e.data=a,typeof r<"u"&&(e.data.incomplete_results=r),typeof s<
"u"&&(e.data.repository_selection=s),e.data.total_count=t,e.data.total_commits=o,e}function x(e,r,s){let t=typeof r=="function"?r.endpoint(s):e.request.endpoint(
r,s),o=typeof r=="function"?r:e.request,i=t.method,a=t.headers,n=t.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!n)return{done:!0};try{let p=await o(
{method:i,url:n,headers:a}),f=Er(p);if(n=((f.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!n&&"total_commits"in f.data){let c=new URL(f.url),l=c.
searchParams,m=parseInt(l.get("page")||"1",10),d=parseInt(l.get("per_page")||"250",10);m*d<f.data.total_commits&&(l.set("page",String(m+1)),n=c.toString())}return{
value:f}}catch(p){if(p.status!==409)throw p;return n="",{value:{status:200,headers:{},data:[]}}}}})}}function _e(e,r,s,t){return typeof s=="function"&&(t=s,s=void 0),
Ae(e,[],x(e,r,s)[Symbol.asyncIterator](),t)}function Ae(e,r,s,t){return s.next().then(o=>{if(o.done)return r;let i=!1;function a(){i=!0}return r=r.concat(t?t(o.
value,a):o.value.data),i?r:Ae(e,r,s,t)})}var Zr=Object.assign(_e,{iterator:x});function Tr(e){return{paginate:Object.assign(_e.bind(null,e),{iterator:x.bind(null,e)})}}Tr.VERSION=dr;export{we as a,Tr as b};
