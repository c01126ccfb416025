import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as Be}from"./chunk-JLKCEJF3.js";import{c as Le,d as qe}from"./chunk-CCRNYFYJ.js";import*as ue from"os";function y(r){return r==null?"":typeof r=="string"||r instanceof String?r:JSON.stringify(r)}function k(r){return Object.keys(r).length?{title:r.title,file:r.file,
line:r.startLine,endLine:r.endLine,col:r.startColumn,endColumn:r.endColumn}:{}}function w(r,e,t){let i=new J(r,e,t);process.stdout.write(i.toString()+ue.EOL)}function P(r,e=""){w(r,{},e)}var ae="::",J=class{constructor(e,t,i){e||(e="missin\
g.command"),this.command=e,this.properties=t,this.message=i}toString(){let e=ae+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;
for(let i in this.properties)if(this.properties.hasOwnProperty(i)){let o=this.properties[i];o&&(t?t=!1:e+=",",e+=`${i}=${We(o)}`)}}return e+=`${ae}${je(this.message)}`,
e}};function je(r){return y(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function We(r){return y(r).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as le from"crypto";import*as D from"fs";import*as C from"os";function O(r,e){let t=process.env[`GITHUB_${r}`];if(!t)throw new Error(`Unable to find environment variable for file command ${r}`);if(!D.existsSync(t))throw new Error(
`Missing file at path: ${t}`);D.appendFileSync(t,`${y(e)}${C.EOL}`,{encoding:"utf8"})}function I(r,e){let t=`ghadelimiter_${le.randomUUID()}`,i=y(e);if(r.includes(
t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);if(i.includes(t))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${t}"`);return`${r}<<${t}${C.EOL}${i}${C.EOL}${t}`}import*as ce from"os";import*as De from"path";import*as R from"http";import*as Y from"https";function z(r){let e=r.protocol==="https:";if(Fe(r))return;let t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(t)try{return new N(t)}catch{if(!t.startsWith("http://")&&!t.startsWith("https://"))return new N(`http://${t}`)}else return}function Fe(r){if(!r.hostname)return!1;
let e=r.hostname;if(Me(e))return!0;let t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let i;r.port?i=Number(r.port):r.protocol==="http:"?i=80:r.
protocol==="https:"&&(i=443);let o=[r.hostname.toUpperCase()];typeof i=="number"&&o.push(`${o[0]}:${i}`);for(let n of t.split(",").map(s=>s.trim().toUpperCase()).
filter(s=>s))if(n==="*"||o.some(s=>s===n||s.endsWith(`.${n}`)||n.startsWith(".")&&s.endsWith(`${n}`)))return!0;return!1}function Me(r){let e=r.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var N=class extends URL{constructor(e,t){super(e,t),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}};var x=qe(Be(),1);import{ProxyAgent as Ge}from"../vendor/undici-2OEKEWTQ.js";var h=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}
return new(t||(t=Promise))(function(n,s){function u(a){try{c(i.next(a))}catch(l){s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):
o(a.value).then(u,d)}c((i=i.apply(r,e||[])).next())})},m;(function(r){r[r.OK=200]="OK",r[r.MultipleChoices=300]="MultipleChoices",r[r.MovedPermanently=301]="Mov\
edPermanently",r[r.ResourceMoved=302]="ResourceMoved",r[r.SeeOther=303]="SeeOther",r[r.NotModified=304]="NotModified",r[r.UseProxy=305]="UseProxy",r[r.SwitchProxy=
306]="SwitchProxy",r[r.TemporaryRedirect=307]="TemporaryRedirect",r[r.PermanentRedirect=308]="PermanentRedirect",r[r.BadRequest=400]="BadRequest",r[r.Unauthorized=
401]="Unauthorized",r[r.PaymentRequired=402]="PaymentRequired",r[r.Forbidden=403]="Forbidden",r[r.NotFound=404]="NotFound",r[r.MethodNotAllowed=405]="MethodNotA\
llowed",r[r.NotAcceptable=406]="NotAcceptable",r[r.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",r[r.RequestTimeout=408]="RequestTimeout",r[r.Conflict=
409]="Conflict",r[r.Gone=410]="Gone",r[r.TooManyRequests=429]="TooManyRequests",r[r.InternalServerError=500]="InternalServerError",r[r.NotImplemented=501]="NotI\
mplemented",r[r.BadGateway=502]="BadGateway",r[r.ServiceUnavailable=503]="ServiceUnavailable",r[r.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var p;(function(r){
r.Accept="accept",r.ContentType="content-type"})(p||(p={}));var v;(function(r){r.ApplicationJson="application/json"})(v||(v={}));var Je=[m.MovedPermanently,m.ResourceMoved,m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],ze=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],Ke=["OPTI\
ONS","GET","DELETE","HEAD"],Qe=10,Ye=5,K=class r extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,
r.prototype)}},Q=class{constructor(e){this.message=e}readBody(){return h(this,void 0,void 0,function*(){return new Promise(e=>h(this,void 0,void 0,function*(){let t=Buffer.
alloc(0);this.message.on("data",i=>{t=Buffer.concat([t,i])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return h(this,void 0,void 0,function*(){
return new Promise(e=>h(this,void 0,void 0,function*(){let t=[];this.message.on("data",i=>{t.push(i)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}};var L=class{constructor(e,t,i){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=i,i&&(i.ignoreSslError!=
null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=Math.max(i.maxRedirects,0)),i.keepAlive!=null&&(this._keepAlive=
i.keepAlive),i.allowRetries!=null&&(this._allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(e,t){return h(this,void 0,void 0,
function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return h(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return h(
this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,i){return h(this,void 0,void 0,function*(){return this.request("POST",e,t,i||
{})})}patch(e,t,i){return h(this,void 0,void 0,function*(){return this.request("PATCH",e,t,i||{})})}put(e,t,i){return h(this,void 0,void 0,function*(){return this.
request("PUT",e,t,i||{})})}head(e,t){return h(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,i,o){return h(this,void 0,
void 0,function*(){return this.request(e,t,i,o)})}getJson(e){return h(this,arguments,void 0,function*(t,i={}){i[p.Accept]=this._getExistingOrDefaultHeader(i,p.Accept,
v.ApplicationJson);let o=yield this.get(t,i);return this._processResponse(o,this.requestOptions)})}postJson(e,t){return h(this,arguments,void 0,function*(i,o,n={}){
let s=JSON.stringify(o,null,2);n[p.Accept]=this._getExistingOrDefaultHeader(n,p.Accept,v.ApplicationJson),n[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(
n,v.ApplicationJson);let u=yield this.post(i,s,n);return this._processResponse(u,this.requestOptions)})}putJson(e,t){return h(this,arguments,void 0,function*(i,o,n={}){
let s=JSON.stringify(o,null,2);n[p.Accept]=this._getExistingOrDefaultHeader(n,p.Accept,v.ApplicationJson),n[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(
n,v.ApplicationJson);let u=yield this.put(i,s,n);return this._processResponse(u,this.requestOptions)})}patchJson(e,t){return h(this,arguments,void 0,function*(i,o,n={}){
let s=JSON.stringify(o,null,2);n[p.Accept]=this._getExistingOrDefaultHeader(n,p.Accept,v.ApplicationJson),n[p.ContentType]=this._getExistingOrDefaultContentTypeHeader(
n,v.ApplicationJson);let u=yield this.patch(i,s,n);return this._processResponse(u,this.requestOptions)})}request(e,t,i,o){return h(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let n=new URL(t),s=this._prepareRequest(e,n,o),u=this._allowRetries&&Ke.includes(e)?this.
_maxRetries+1:1,d=0,c;do{if(c=yield this.requestRaw(s,i),c&&c.message&&c.message.statusCode===m.Unauthorized){let l;for(let f of this.handlers)if(f.canHandleAuthentication(
c)){l=f;break}return l?l.handleAuthentication(this,s,i):c}let a=this._maxRedirects;for(;c.message.statusCode&&Je.includes(c.message.statusCode)&&this._allowRedirects&&
a>0;){let l=c.message.headers.location;if(!l)break;let f=new URL(l);if(n.protocol==="https:"&&n.protocol!==f.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield c.readBody(),f.hostname!==n.hostname)for(let $ in o)$.toLowerCase()==="authorization"&&delete o[$];s=this._prepareRequest(e,f,o),c=yield this.
requestRaw(s,i),a--}if(!c.message.statusCode||!ze.includes(c.message.statusCode))return c;d+=1,d<u&&(yield c.readBody(),yield this._performExponentialBackoff(d))}while(d<
u);return c})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return h(this,void 0,void 0,function*(){return new Promise((i,o)=>{
function n(s,u){s?o(s):u?i(u):o(new Error("Unknown error"))}this.requestRawWithCallback(e,t,n)})})}requestRawWithCallback(e,t,i){typeof t=="string"&&(e.options.
headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let o=!1;function n(d,c){o||(o=!0,i(d,c))}let s=e.httpModule.request(
e.options,d=>{let c=new Q(d);n(void 0,c)}),u;s.on("socket",d=>{u=d}),s.setTimeout(this._socketTimeout||3*6e4,()=>{u&&u.end(),n(new Error(`Request timeout: ${e.options.
path}`))}),s.on("error",function(d){n(d)}),t&&typeof t=="string"&&s.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",function(){s.end()}),t.pipe(s)):s.end()}getAgent(e){
let t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){let t=new URL(e),i=z(t);if(i&&i.hostname)return this._getProxyAgentDispatcher(t,i)}_prepareRequest(e,t,i){
let o={};o.parsedUrl=t;let n=o.parsedUrl.protocol==="https:";o.httpModule=n?Y:R;let s=n?443:80;if(o.options={},o.options.host=o.parsedUrl.hostname,o.options.port=
o.parsedUrl.port?parseInt(o.parsedUrl.port):s,o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||""),o.options.method=e,o.options.headers=this._mergeHeaders(
i),this.userAgent!=null&&(o.options.headers["user-agent"]=this.userAgent),o.options.agent=this._getAgent(o.parsedUrl),this.handlers)for(let u of this.handlers)u.
prepareRequest(o.options);return o}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},b(this.requestOptions.headers),b(e||
{})):b(e||{})}_getExistingOrDefaultHeader(e,t,i){let o;if(this.requestOptions&&this.requestOptions.headers){let s=b(this.requestOptions.headers)[t];s&&(o=typeof s==
"number"?s.toString():s)}let n=e[t];return n!==void 0?typeof n=="number"?n.toString():n:o!==void 0?o:i}_getExistingOrDefaultContentTypeHeader(e,t){let i;if(this.
requestOptions&&this.requestOptions.headers){let n=b(this.requestOptions.headers)[p.ContentType];n&&(typeof n=="number"?i=String(n):Array.isArray(n)?i=n.join(",\
 "):i=n)}let o=e[p.ContentType];return o!==void 0?typeof o=="number"?String(o):Array.isArray(o)?o.join(", "):o:i!==void 0?i:t}_getAgent(e){let t,i=z(e),o=i&&i.hostname;
if(this._keepAlive&&o&&(t=this._proxyAgent),o||(t=this._agent),t)return t;let n=e.protocol==="https:",s=100;if(this.requestOptions&&(s=this.requestOptions.maxSockets||
R.globalAgent.maxSockets),i&&i.hostname){let u={maxSockets:s,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.
username}:${i.password}`}),{host:i.hostname,port:i.port})},d,c=i.protocol==="https:";n?d=c?x.httpsOverHttps:x.httpsOverHttp:d=c?x.httpOverHttps:x.httpOverHttp,t=
d(u),this._proxyAgent=t}if(!t){let u={keepAlive:this._keepAlive,maxSockets:s};t=n?new Y.Agent(u):new R.Agent(u),this._agent=t}return n&&this._ignoreSslError&&(t.
options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;
let o=e.protocol==="https:";return i=new Ge(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.
username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,o&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),
i}_getUserAgentWithOrchestrationId(e){let t=e||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){let o=i.replace(/[^a-z0-9_.-]/gi,"_");return`${t}\
 actions_orchestration_id/${o}`}return t}_performExponentialBackoff(e){return h(this,void 0,void 0,function*(){e=Math.min(Qe,e);let t=Ye*Math.pow(2,e);return new Promise(
i=>setTimeout(()=>i(),t))})}_processResponse(e,t){return h(this,void 0,void 0,function*(){return new Promise((i,o)=>h(this,void 0,void 0,function*(){let n=e.message.
statusCode||0,s={statusCode:n,result:null,headers:{}};n===m.NotFound&&i(s);function u(a,l){if(typeof l=="string"){let f=new Date(l);if(!isNaN(f.valueOf()))return f}
return l}let d,c;try{c=yield e.readBody(),c&&c.length>0&&(t&&t.deserializeDates?d=JSON.parse(c,u):d=JSON.parse(c),s.result=d),s.headers=e.message.headers}catch{}
if(n>299){let a;d&&d.message?a=d.message:c&&c.length>0?a=c:a=`Failed request: (${n})`;let l=new K(a,n);l.result=s.result,o(l)}else i(s)}))})}},b=r=>Object.keys(
r).reduce((e,t)=>(e[t.toLowerCase()]=r[t],e),{});var Xe=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}return new(t||(t=Promise))(function(n,s){function u(a){try{c(i.next(a))}catch(l){
s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):o(a.value).then(u,d)}c((i=i.apply(r,e||[])).next())})};var q=class{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Xe(this,void 0,void 0,function*(){throw new Error("not implemented")})}};var de=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}return new(t||(t=Promise))(function(n,s){function u(a){try{c(i.next(a))}catch(l){
s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):o(a.value).then(u,d)}c((i=i.apply(r,e||[])).next())})},B=class r{static createHttpClient(e=!0,t=10){
let i={allowRetries:e,maxRetries:t};return new L("actions/oidc-client",[new q(r.getRequestToken())],i)}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return de(this,void 0,void 0,function*(){var t;let i=(t=
(yield r.createHttpClient().getJson(e).catch(o=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||t===void 0?void 0:t.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(e){
return de(this,void 0,void 0,function*(){try{let t=r.getIDTokenUrl();if(e){let o=encodeURIComponent(e);t=`${t}&audience=${o}`}pe(`ID token url is ${t}`);let i=yield r.
getCall(t);return he(i),i}catch(t){throw new Error(`Error message: ${t.message}`)}})}};import{EOL as Ze}from"os";import{constants as fe,promises as He}from"fs";var X=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}
return new(t||(t=Promise))(function(n,s){function u(a){try{c(i.next(a))}catch(l){s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):
o(a.value).then(u,d)}c((i=i.apply(r,e||[])).next())})},{access:et,appendFile:tt,writeFile:rt}=He,me="GITHUB_STEP_SUMMARY";var Z=class{constructor(){this._buffer=""}filePath(){return X(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[me];if(!e)
throw new Error(`Unable to find environment variable for $${me}. Check if your runtime environment supports job summaries.`);try{yield et(e,fe.R_OK|fe.W_OK)}catch{
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,i={}){
let o=Object.entries(i).map(([n,s])=>` ${n}="${s}"`).join("");return t?`<${e}${o}>${t}</${e}>`:`<${e}${o}>`}write(e){return X(this,void 0,void 0,function*(){let t=!!e?.
overwrite,i=yield this.filePath();return yield(t?rt:tt)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return X(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){
return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(Ze)}addCodeBlock(e,t){let i=Object.assign({},t&&{lang:t}),o=this.wrap("pre",this.wrap("c\
ode",e),i);return this.addRaw(o).addEOL()}addList(e,t=!1){let i=t?"ol":"ul",o=e.map(s=>this.wrap("li",s)).join(""),n=this.wrap(i,o);return this.addRaw(n).addEOL()}addTable(e){
let t=e.map(o=>{let n=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:u,data:d,colspan:c,rowspan:a}=s,l=u?"th":"td",f=Object.assign(Object.assign(
{},c&&{colspan:c}),a&&{rowspan:a});return this.wrap(l,d,f)}).join("");return this.wrap("tr",n)}).join(""),i=this.wrap("table",t);return this.addRaw(i).addEOL()}addDetails(e,t){
let i=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(i).addEOL()}addImage(e,t,i){let{width:o,height:n}=i||{},s=Object.assign(Object.assign({},
o&&{width:o}),n&&{height:n}),u=this.wrap("img",null,Object.assign({src:e,alt:t},s));return this.addRaw(u).addEOL()}addHeading(e,t){let i=`h${t}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(i)?i:"h1",n=this.wrap(o,e);return this.addRaw(n).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){let i=Object.assign({},t&&{cite:t}),o=this.wrap("blockquote",e,i);return this.addRaw(o).
addEOL()}addLink(e,t){let i=this.wrap("a",e,{href:t});return this.addRaw(i).addEOL()}},we=new Z,it=we,ot=we;import*as ye from"path";function nt(r){return r.replace(/[\\]/g,"/")}function st(r){return r.replace(/[/]/g,"\\")}function ct(r){return r.replace(/[/\\]/g,ye.sep)}var Pe={};Le(Pe,{arch:()=>$e,getDetails:()=>Rt,isLinux:()=>ke,isMacOS:()=>ne,isWindows:()=>oe,platform:()=>U});import Ue from"os";import{StringDecoder as Te}from"string_decoder";import*as T from"os";import*as ie from"events";import*as Oe from"child_process";import*as be from"path";import*as g from"path";import*as W from"fs";import*as _ from"path";var ve=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}return new(t||(t=Promise))(function(n,s){
function u(a){try{c(i.next(a))}catch(l){s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):o(a.value).then(u,d)}c((i=i.apply(r,
e||[])).next())})},{chmod:at,copyFile:ut,lstat:lt,mkdir:dt,open:Jt,readdir:xe,rename:ht,rm:pt,rmdir:zt,stat:j,symlink:ft,unlink:mt}=W.promises,E=process.platform===
"win32";var Kt=W.constants.O_RDONLY;function H(r){return ve(this,void 0,void 0,function*(){try{yield j(r)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}function F(r){if(r=wt(r),!r)throw new Error('isRooted() parameter "p" cannot be empty');return E?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith("/")}function ee(r,e){
return ve(this,void 0,void 0,function*(){let t;try{t=yield j(r)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable \
file exists '${r}': ${o}`)}if(t&&t.isFile()){if(E){let o=_.extname(r).toUpperCase();if(e.some(n=>n.toUpperCase()===o))return r}else if(ge(t))return r}let i=r;for(let o of e){
r=i+o,t=void 0;try{t=yield j(r)}catch(n){n.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${n}`)}if(t&&
t.isFile()){if(E){try{let n=_.dirname(r),s=_.basename(r).toUpperCase();for(let u of yield xe(n))if(s===u.toUpperCase()){r=_.join(n,u);break}}catch(n){console.log(
`Unexpected error attempting to determine the actual case of the file '${r}': ${n}`)}return r}else if(ge(t))return r}}return""})}function wt(r){return r=r||"",E?
(r=r.replace(/\//g,"\\"),r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,"/")}function ge(r){return(r.mode&1)>0||(r.mode&8)>0&&process.getgid!==void 0&&r.gid===process.
getgid()||(r.mode&64)>0&&process.getuid!==void 0&&r.uid===process.getuid()}var Ee=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}return new(t||(t=Promise))(function(n,s){function u(a){try{c(i.next(a))}catch(l){
s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):o(a.value).then(u,d)}c((i=i.apply(r,e||[])).next())})};function te(r,e){return Ee(this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");if(e){let i=yield te(r,!1);if(!i)throw E?new Error(
`Unable to locate executable file: ${r}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment\
 variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${r}. Please verify either the file\
 path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
return i}let t=yield yt(r);return t&&t.length>0?t[0]:""})}function yt(r){return Ee(this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is req\
uired");let e=[];if(E&&process.env.PATHEXT)for(let o of process.env.PATHEXT.split(g.delimiter))o&&e.push(o);if(F(r)){let o=yield ee(r,e);return o?[o]:[]}if(r.includes(
g.sep))return[];let t=[];if(process.env.PATH)for(let o of process.env.PATH.split(g.delimiter))o&&t.push(o);let i=[];for(let o of t){let n=yield ee(g.join(o,r),e);
n&&i.push(n)}return i})}import{setTimeout as vt}from"timers";var Se=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}return new(t||(t=Promise))(function(n,s){
function u(a){try{c(i.next(a))}catch(l){s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):o(a.value).then(u,d)}c((i=i.apply(r,
e||[])).next())})},M=process.platform==="win32",V=class extends ie.EventEmitter{constructor(e,t,i){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be\
 null or empty.");this.toolPath=e,this.args=t||[],this.options=i||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(
e)}_getCommandString(e,t){let i=this._getSpawnFileName(),o=this._getSpawnArgs(e),n=t?"":"[command]";if(M)if(this._isCmdFile()){n+=i;for(let s of o)n+=` ${s}`}else if(e.
windowsVerbatimArguments){n+=`"${i}"`;for(let s of o)n+=` ${s}`}else{n+=this._windowsQuoteCmdArg(i);for(let s of o)n+=` ${this._windowsQuoteCmdArg(s)}`}else{n+=
i;for(let s of o)n+=` ${s}`}return n}_processLineBuffer(e,t,i){try{let o=t+e.toString(),n=o.indexOf(T.EOL);for(;n>-1;){let s=o.substring(0,n);i(s),o=o.substring(
n+T.EOL.length),n=o.indexOf(T.EOL)}return o}catch(o){return this._debug(`error processing line. Failed with error ${o}`),""}}_getSpawnFileName(){return M&&this.
_isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(M&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for(let i of this.args)t+=" ",t+=e.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){
let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(
e);if(!e)return'""';let t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],i=!1;for(let s of e)if(t.some(u=>u===s)){i=!0;
break}if(!i)return e;let o='"',n=!0;for(let s=e.length;s>0;s--)o+=e[s-1],n&&e[s-1]==="\\"?o+="\\":e[s-1]==='"'?(n=!0,o+='"'):n=!1;return o+='"',o.split("").reverse().
join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}\
"`;let t='"',i=!0;for(let o=e.length;o>0;o--)t+=e[o-1],i&&e[o-1]==="\\"?t+="\\":e[o-1]==='"'?(i=!0,t+="\\"):i=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){
e=e||{};let t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||
!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){
e=e||{};let i={};return i.cwd=e.cwd,i.env=e.env,i.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(i.argv0=`"${t}\
"`),i}exec(){return Se(this,void 0,void 0,function*(){return!F(this.toolPath)&&(this.toolPath.includes("/")||M&&this.toolPath.includes("\\"))&&(this.toolPath=be.resolve(
process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield te(this.toolPath,!0),new Promise((e,t)=>Se(this,void 0,void 0,function*(){this.
_debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(let c of this.args)this._debug(`   ${c}`);let i=this._cloneExecOptions(this.options);!i.silent&&
i.outStream&&i.outStream.write(this._getCommandString(i)+T.EOL);let o=new re(i,this.toolPath);if(o.on("debug",c=>{this._debug(c)}),this.options.cwd&&!(yield H(this.
options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));let n=this._getSpawnFileName(),s=Oe.spawn(n,this._getSpawnArgs(i),this._getSpawnOptions(
this.options,n)),u="";s.stdout&&s.stdout.on("data",c=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(c),!i.silent&&i.outStream&&
i.outStream.write(c),u=this._processLineBuffer(c,u,a=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(a)})});let d="";if(s.
stderr&&s.stderr.on("data",c=>{o.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(c),!i.silent&&i.errStream&&
i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(c),d=this._processLineBuffer(c,d,a=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(a)})}),s.on("error",c=>{o.processError=c.message,o.processExited=!0,o.processClosed=!0,o.CheckComplete()}),s.on("exit",c=>{o.processExitCode=c,
o.processExited=!0,this._debug(`Exit code ${c} received from tool '${this.toolPath}'`),o.CheckComplete()}),s.on("close",c=>{o.processExitCode=c,o.processExited=
!0,o.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),o.CheckComplete()}),o.on("done",(c,a)=>{u.length>0&&this.emit("stdlin\
e",u),d.length>0&&this.emit("errline",d),s.removeAllListeners(),c?t(c):e(a)}),this.options.input){if(!s.stdin)throw new Error("child process missing stdin");s.stdin.
end(this.options.input)}}))})}};function Re(r){let e=[],t=!1,i=!1,o="";function n(s){i&&s!=='"'&&(o+="\\"),o+=s,i=!1}for(let s=0;s<r.length;s++){let u=r.charAt(
s);if(u==='"'){i?n(u):t=!t;continue}if(u==="\\"&&i){n(u);continue}if(u==="\\"&&t){i=!0;continue}if(u===" "&&!t){o.length>0&&(e.push(o),o="");continue}n(u)}return o.
length>0&&e.push(o.trim()),e}var re=class r extends ie.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=e,this.
toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=vt(r.HandleTimeout,this.
delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execut\
e the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The pro\
cess '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){let t=`The STDIO streams did not clos\
e within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet ex\
ited.`;e._debug(t)}e._setResult()}}};var Ae=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}return new(t||(t=Promise))(function(n,s){function u(a){try{c(i.next(a))}catch(l){
s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):o(a.value).then(u,d)}c((i=i.apply(r,e||[])).next())})};function _t(r,e,t){return Ae(
this,void 0,void 0,function*(){let i=Re(r);if(i.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let o=i[0];return e=i.slice(1).concat(
e||[]),new V(o,e,t).exec()})}function A(r,e,t){return Ae(this,void 0,void 0,function*(){var i,o;let n="",s="",u=new Te("utf8"),d=new Te("utf8"),c=(i=t?.listeners)===
null||i===void 0?void 0:i.stdout,a=(o=t?.listeners)===null||o===void 0?void 0:o.stderr,l=S=>{s+=d.write(S),a&&a(S)},f=S=>{n+=u.write(S),c&&c(S)},$=Object.assign(
Object.assign({},t?.listeners),{stdout:f,stderr:l}),Ne=yield _t(r,e,Object.assign(Object.assign({},t),{listeners:$}));return n+=u.end(),s+=d.end(),{exitCode:Ne,
stdout:n,stderr:s}})}var G=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}return new(t||(t=Promise))(function(n,s){function u(a){try{c(i.next(a))}catch(l){
s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):o(a.value).then(u,d)}c((i=i.apply(r,e||[])).next())})},St=()=>G(void 0,void 0,
void 0,function*(){let{stdout:r}=yield A('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield A(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:r.trim()}}),Ot=()=>G(void 0,
void 0,void 0,function*(){var r,e,t,i;let{stdout:o}=yield A("sw_vers",void 0,{silent:!0}),n=(e=(r=o.match(/ProductVersion:\s*(.+)/))===null||r===void 0?void 0:r[1])!==
null&&e!==void 0?e:"";return{name:(i=(t=o.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&i!==void 0?i:"",version:n}}),bt=()=>G(void 0,void 0,
void 0,function*(){let{stdout:r}=yield A("lsb_release",["-i","-r","-s"],{silent:!0}),[e,t]=r.trim().split(`
`);return{name:e,version:t}}),U=Ue.platform(),$e=Ue.arch(),oe=U==="win32",ne=U==="darwin",ke=U==="linux";function Rt(){return G(this,void 0,void 0,function*(){return Object.
assign(Object.assign({},yield oe?St():ne?Ot():bt()),{platform:U,arch:$e,isWindows:oe,isMacOS:ne,isLinux:ke})})}var Ce=function(r,e,t,i){function o(n){return n instanceof t?n:new t(function(s){s(n)})}return new(t||(t=Promise))(function(n,s){function u(a){try{c(i.next(a))}catch(l){
s(l)}}function d(a){try{c(i.throw(a))}catch(l){s(l)}}function c(a){a.done?n(a.value):o(a.value).then(u,d)}c((i=i.apply(r,e||[])).next())})},se;(function(r){r[r.
Success=0]="Success",r[r.Failure=1]="Failure"})(se||(se={}));function or(r,e){let t=y(e);if(process.env[r]=t,process.env.GITHUB_ENV||"")return O("ENV",I(r,e));w(
"set-env",{name:r},t)}function he(r){w("add-mask",{},r)}function nr(r){process.env.GITHUB_PATH?O("PATH",r):w("add-path",{},r),process.env.PATH=`${r}${De.delimiter}${process.
env.PATH}`}function Ie(r,e){let t=process.env[`INPUT_${r.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!t)throw new Error(`Input required and not sup\
plied: ${r}`);return e&&e.trimWhitespace===!1?t:t.trim()}function sr(r,e){let t=Ie(r,e).split(`
`).filter(i=>i!=="");return e&&e.trimWhitespace===!1?t:t.map(i=>i.trim())}function cr(r,e){let t=["true","True","TRUE"],i=["false","False","FALSE"],o=Ie(r,e);if(t.
includes(o))return!0;if(i.includes(o))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${r}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ar(r,e){if(process.env.GITHUB_OUTPUT)return O("OUTPUT",I(r,e));process.stdout.
write(ce.EOL),w("set-output",{name:r},y(e))}function ur(r){P("echo",r?"on":"off")}function lr(r){process.exitCode=se.Failure,Tt(r)}function dr(){return process.
env.RUNNER_DEBUG==="1"}function pe(r){w("debug",{},r)}function Tt(r,e={}){w("error",k(e),r instanceof Error?r.toString():r)}function hr(r,e={}){w("warning",k(e),
r instanceof Error?r.toString():r)}function pr(r,e={}){w("notice",k(e),r instanceof Error?r.toString():r)}function fr(r){process.stdout.write(r+ce.EOL)}function At(r){
P("group",r)}function Ut(){P("endgroup")}function mr(r,e){return Ce(this,void 0,void 0,function*(){At(r);let t;try{t=yield e()}finally{Ut()}return t})}function wr(r,e){
if(process.env.GITHUB_STATE)return O("STATE",I(r,e));w("save-state",{name:r},y(e))}function yr(r){return process.env[`STATE_${r}`]||""}function gr(r){return Ce(
this,void 0,void 0,function*(){return yield B.getIDToken(r)})}export{se as ExitCode,nr as addPath,pe as debug,Ut as endGroup,Tt as error,or as exportVariable,cr as getBooleanInput,gr as getIDToken,Ie as getInput,sr as getMultilineInput,
yr as getState,mr as group,fr as info,dr as isDebug,it as markdownSummary,pr as notice,Pe as platform,wr as saveState,ur as setCommandEcho,lr as setFailed,ar as setOutput,
he as setSecret,At as startGroup,ot as summary,ct as toPlatformPath,nt as toPosixPath,st as toWin32Path,hr as warning};
