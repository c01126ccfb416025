import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as z}from"./chunk-JLKCEJF3.js";import{a as D,b as G}from"./chunk-JFZ6NC5X.js";import"./chunk-2LELGYOK.js";import{a as x,b as N,d as F}from"./chunk-CCRNYFYJ.js";var k=N(w=>{"use strict";Object.defineProperty(w,"__esModule",{value:!0}),w.getProxyUrl=X,w.checkBypass=M;function X(n){let t=n.protocol==="https:";if(M(n))return;
let e=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(e)try{return new R(e)}catch{if(!e.startsWith("http://")&&
!e.startsWith("https://"))return new R(`http://${e}`)}else return}function M(n){if(!n.hostname)return!1;let t=n.hostname;if(Q(t))return!0;let e=process.env.no_proxy||
process.env.NO_PROXY||"";if(!e)return!1;let r;n.port?r=Number(n.port):n.protocol==="http:"?r=80:n.protocol==="https:"&&(r=443);let s=[n.hostname.toUpperCase()];
typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let o of e.split(",").map(i=>i.trim().toUpperCase()).filter(i=>i))if(o==="*"||s.some(i=>i===o||i.endsWith(`.${o}`)||
o.startsWith(".")&&i.endsWith(`${o}`)))return!0;return!1}function Q(n){let t=n.toLowerCase();return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||
t.startsWith("[0:0:0:0:0:0:0:1]")}var R=class extends URL{constructor(t,e){super(t,e),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}});var L=N(l=>{"use strict";var Z=l&&l.__createBinding||(Object.create?(function(n,t,e,r){r===void 0&&(r=e);var s=Object.getOwnPropertyDescriptor(t,e);(!s||("get"in
s?!t.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return t[e]}}),Object.defineProperty(n,r,s)}):(function(n,t,e,r){r===void 0&&(r=e),
n[r]=t[e]})),ee=l&&l.__setModuleDefault||(Object.create?(function(n,t){Object.defineProperty(n,"default",{enumerable:!0,value:t})}):function(n,t){n.default=t}),
U=l&&l.__importStar||(function(){var n=function(t){return n=Object.getOwnPropertyNames||function(e){var r=[];for(var s in e)Object.prototype.hasOwnProperty.call(
e,s)&&(r[r.length]=s);return r},n(t)};return function(t){if(t&&t.__esModule)return t;var e={};if(t!=null)for(var r=n(t),s=0;s<r.length;s++)r[s]!=="default"&&Z(e,
t,r[s]);return ee(e,t),e}})(),d=l&&l.__awaiter||function(n,t,e,r){function s(o){return o instanceof e?o:new e(function(i){i(o)})}return new(e||(e=Promise))(function(o,i){
function c(h){try{a(r.next(h))}catch(p){i(p)}}function u(h){try{a(r.throw(h))}catch(p){i(p)}}function a(h){h.done?o(h.value):s(h.value).then(c,u)}a((r=r.apply(n,
t||[])).next())})};Object.defineProperty(l,"__esModule",{value:!0}),l.HttpClient=l.HttpClientResponse=l.HttpClientError=l.MediaTypes=l.Headers=l.HttpCodes=void 0,
l.getProxyUrl=re,l.isHttps=ce;var P=U(x("http")),j=U(x("https")),E=U(k()),T=U(z()),te=x("../vendor/undici-2OEKEWTQ.js"),g;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=
300]="MultipleChoices",n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="No\
tModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentR\
edirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=
404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationReq\
uired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=
500]="InternalServerError",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=
504]="GatewayTimeout"})(g||(l.HttpCodes=g={}));var f;(function(n){n.Accept="accept",n.ContentType="content-type"})(f||(l.Headers=f={}));var m;(function(n){n.ApplicationJson=
"application/json"})(m||(l.MediaTypes=m={}));function re(n){let t=E.getProxyUrl(new URL(n));return t?t.href:""}var ne=[g.MovedPermanently,g.ResourceMoved,g.SeeOther,
g.TemporaryRedirect,g.PermanentRedirect],se=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout],oe=["OPTIONS","GET","DELETE","HEAD"],ie=10,ae=5,A=class n extends Error{constructor(t,e){
super(t),this.name="HttpClientError",this.statusCode=e,Object.setPrototypeOf(this,n.prototype)}};l.HttpClientError=A;var O=class{constructor(t){this.message=t}readBody(){
return d(this,void 0,void 0,function*(){return new Promise(t=>d(this,void 0,void 0,function*(){let e=Buffer.alloc(0);this.message.on("data",r=>{e=Buffer.concat(
[e,r])}),this.message.on("end",()=>{t(e.toString())})}))})}readBodyBuffer(){return d(this,void 0,void 0,function*(){return new Promise(t=>d(this,void 0,void 0,function*(){
let e=[];this.message.on("data",r=>{e.push(r)}),this.message.on("end",()=>{t(Buffer.concat(e))})}))})}};l.HttpClientResponse=O;function ce(n){return new URL(n).
protocol==="https:"}var b=class{constructor(t,e,r){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=e||[],this.requestOptions=r,r&&
(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=r.allowRedirects),
r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.
keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(t,e){
return d(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,e||{})})}get(t,e){return d(this,void 0,void 0,function*(){return this.request("GET",
t,null,e||{})})}del(t,e){return d(this,void 0,void 0,function*(){return this.request("DELETE",t,null,e||{})})}post(t,e,r){return d(this,void 0,void 0,function*(){
return this.request("POST",t,e,r||{})})}patch(t,e,r){return d(this,void 0,void 0,function*(){return this.request("PATCH",t,e,r||{})})}put(t,e,r){return d(this,void 0,
void 0,function*(){return this.request("PUT",t,e,r||{})})}head(t,e){return d(this,void 0,void 0,function*(){return this.request("HEAD",t,null,e||{})})}sendStream(t,e,r,s){
return d(this,void 0,void 0,function*(){return this.request(t,e,r,s)})}getJson(t){return d(this,arguments,void 0,function*(e,r={}){r[f.Accept]=this._getExistingOrDefaultHeader(
r,f.Accept,m.ApplicationJson);let s=yield this.get(e,r);return this._processResponse(s,this.requestOptions)})}postJson(t,e){return d(this,arguments,void 0,function*(r,s,o={}){
let i=JSON.stringify(s,null,2);o[f.Accept]=this._getExistingOrDefaultHeader(o,f.Accept,m.ApplicationJson),o[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,m.ApplicationJson);let c=yield this.post(r,i,o);return this._processResponse(c,this.requestOptions)})}putJson(t,e){return d(this,arguments,void 0,function*(r,s,o={}){
let i=JSON.stringify(s,null,2);o[f.Accept]=this._getExistingOrDefaultHeader(o,f.Accept,m.ApplicationJson),o[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,m.ApplicationJson);let c=yield this.put(r,i,o);return this._processResponse(c,this.requestOptions)})}patchJson(t,e){return d(this,arguments,void 0,function*(r,s,o={}){
let i=JSON.stringify(s,null,2);o[f.Accept]=this._getExistingOrDefaultHeader(o,f.Accept,m.ApplicationJson),o[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(
o,m.ApplicationJson);let c=yield this.patch(r,i,o);return this._processResponse(c,this.requestOptions)})}request(t,e,r,s){return d(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(e),i=this._prepareRequest(t,o,s),c=this._allowRetries&&oe.includes(t)?this.
_maxRetries+1:1,u=0,a;do{if(a=yield this.requestRaw(i,r),a&&a.message&&a.message.statusCode===g.Unauthorized){let p;for(let _ of this.handlers)if(_.canHandleAuthentication(
a)){p=_;break}return p?p.handleAuthentication(this,i,r):a}let h=this._maxRedirects;for(;a.message.statusCode&&ne.includes(a.message.statusCode)&&this._allowRedirects&&
h>0;){let p=a.message.headers.location;if(!p)break;let _=new URL(p);if(o.protocol==="https:"&&o.protocol!==_.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield a.readBody(),_.hostname!==o.hostname)for(let q in s)q.toLowerCase()==="authorization"&&delete s[q];i=this._prepareRequest(t,_,s),a=yield this.
requestRaw(i,r),h--}if(!a.message.statusCode||!se.includes(a.message.statusCode))return a;u+=1,u<c&&(yield a.readBody(),yield this._performExponentialBackoff(u))}while(u<
c);return a})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,e){return d(this,void 0,void 0,function*(){return new Promise((r,s)=>{
function o(i,c){i?s(i):c?r(c):s(new Error("Unknown error"))}this.requestRawWithCallback(t,e,o)})})}requestRawWithCallback(t,e,r){typeof e=="string"&&(t.options.
headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(e,"utf8"));let s=!1;function o(u,a){s||(s=!0,r(u,a))}let i=t.httpModule.request(
t.options,u=>{let a=new O(u);o(void 0,a)}),c;i.on("socket",u=>{c=u}),i.setTimeout(this._socketTimeout||3*6e4,()=>{c&&c.end(),o(new Error(`Request timeout: ${t.options.
path}`))}),i.on("error",function(u){o(u)}),e&&typeof e=="string"&&i.write(e,"utf8"),e&&typeof e!="string"?(e.on("close",function(){i.end()}),e.pipe(i)):i.end()}getAgent(t){
let e=new URL(t);return this._getAgent(e)}getAgentDispatcher(t){let e=new URL(t),r=E.getProxyUrl(e);if(r&&r.hostname)return this._getProxyAgentDispatcher(e,r)}_prepareRequest(t,e,r){
let s={};s.parsedUrl=e;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?j:P;let i=o?443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=
s.parsedUrl.port?parseInt(s.parsedUrl.port):i,s.options.path=(s.parsedUrl.pathname||"")+(s.parsedUrl.search||""),s.options.method=t,s.options.headers=this._mergeHeaders(
r),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(let c of this.handlers)c.
prepareRequest(s.options);return s}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},y(this.requestOptions.headers),y(t||
{})):y(t||{})}_getExistingOrDefaultHeader(t,e,r){let s;if(this.requestOptions&&this.requestOptions.headers){let i=y(this.requestOptions.headers)[e];i&&(s=typeof i==
"number"?i.toString():i)}let o=t[e];return o!==void 0?typeof o=="number"?o.toString():o:s!==void 0?s:r}_getExistingOrDefaultContentTypeHeader(t,e){let r;if(this.
requestOptions&&this.requestOptions.headers){let o=y(this.requestOptions.headers)[f.ContentType];o&&(typeof o=="number"?r=String(o):Array.isArray(o)?r=o.join(",\
 "):r=o)}let s=t[f.ContentType];return s!==void 0?typeof s=="number"?String(s):Array.isArray(s)?s.join(", "):s:r!==void 0?r:e}_getAgent(t){let e,r=E.getProxyUrl(
t),s=r&&r.hostname;if(this._keepAlive&&s&&(e=this._proxyAgent),s||(e=this._agent),e)return e;let o=t.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.
maxSockets||P.globalAgent.maxSockets),r&&r.hostname){let c={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&
{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},u,a=r.protocol==="https:";o?u=a?T.httpsOverHttps:T.httpsOverHttp:u=a?T.httpOverHttps:
T.httpOverHttp,e=u(c),this._proxyAgent=e}if(!e){let c={keepAlive:this._keepAlive,maxSockets:i};e=o?new j.Agent(c):new P.Agent(c),this._agent=e}return o&&this._ignoreSslError&&
(e.options=Object.assign(e.options||{},{rejectUnauthorized:!1})),e}_getProxyAgentDispatcher(t,e){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;
let s=t.protocol==="https:";return r=new te.ProxyAgent(Object.assign({uri:e.href,pipelining:this._keepAlive?1:0},(e.username||e.password)&&{token:`Basic ${Buffer.
from(`${e.username}:${e.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,s&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||
{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(t){let e=t||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let s=r.replace(/[^a-z0-9_.-]/gi,
"_");return`${e} actions_orchestration_id/${s}`}return e}_performExponentialBackoff(t){return d(this,void 0,void 0,function*(){t=Math.min(ie,t);let e=ae*Math.pow(
2,t);return new Promise(r=>setTimeout(()=>r(),e))})}_processResponse(t,e){return d(this,void 0,void 0,function*(){return new Promise((r,s)=>d(this,void 0,void 0,
function*(){let o=t.message.statusCode||0,i={statusCode:o,result:null,headers:{}};o===g.NotFound&&r(i);function c(h,p){if(typeof p=="string"){let _=new Date(p);
if(!isNaN(_.valueOf()))return _}return p}let u,a;try{a=yield t.readBody(),a&&a.length>0&&(e&&e.deserializeDates?u=JSON.parse(a,c):u=JSON.parse(a),i.result=u),i.
headers=t.message.headers}catch{}if(o>299){let h;u&&u.message?h=u.message:a&&a.length>0?h=a:h=`Failed request: (${o})`;let p=new A(h,o);p.result=i.result,s(p)}else
r(i)}))})}};l.HttpClient=b;var y=n=>Object.keys(n).reduce((t,e)=>(t[e.toLowerCase()]=n[e],t),{})});import{readFileSync as H,existsSync as Y}from"fs";import{EOL as C}from"os";var v=class{constructor(){var t,e,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)
if(Y(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(H(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.
stdout.write(`GITHUB_EVENT_PATH ${s} does not exist${C}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,
this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=
parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=
(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(e=process.env.GITHUB_SERVER_URL)!==null&&e!==void 0?e:"https://gith\
ub.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let t=this.payload;return Object.assign(
Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[t,e]=process.env.GITHUB_REPOSITORY.split(
"/");return{owner:t,repo:e}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("cont\
ext.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var I=F(L(),1);import{fetch as he}from"../vendor/undici-2OEKEWTQ.js";var ue=function(n,t,e,r){function s(o){return o instanceof e?o:new e(function(i){i(o)})}return new(e||
(e=Promise))(function(o,i){function c(h){try{a(r.next(h))}catch(p){i(p)}}function u(h){try{a(r.throw(h))}catch(p){i(p)}}function a(h){h.done?o(h.value):s(h.value).
then(c,u)}a((r=r.apply(n,t||[])).next())})};function $(n,t){if(!n&&!t.auth)throw new Error("Parameter token or opts.auth is required");if(n&&t.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof t.auth=="string"?t.auth:`token ${n}`}function J(n){return new I.HttpClient().getAgent(
n)}function le(n){return new I.HttpClient().getAgentDispatcher(n)}function W(n){let t=le(n);return(e,r)=>ue(this,void 0,void 0,function*(){return he(e,Object.assign(
Object.assign({},r),{dispatcher:t}))})}function V(){return process.env.GITHUB_API_URL||"https://api.github.com"}function S(n){var t;let e=(t=process.env.ACTIONS_ORCHESTRATION_ID)===
null||t===void 0?void 0:t.trim();if(e){let r=`actions_orchestration_id/${e.replace(/[^a-z0-9_.-]/gi,"_")}`;return n?.includes(r)?n:`${n?`${n} `:""}${r}`}return n}import{restEndpointMethods as de}from"../vendor/index-WHYGBNAH.js";var Ae=new v,B=V(),fe={baseUrl:B,request:{agent:J(B),fetch:W(B)}},Oe=D.plugin(de,G).defaults(fe);function Ue(n,t){let e=Object.assign({},t||{}),r=$(n,e);r&&(e.auth=
r);let s=S(e.userAgent);return s&&(e.userAgent=s),e}export{Oe as GitHub,Ae as context,fe as defaults,Ue as getOctokitOptions,S as getUserAgentWithOrchestrationId};
