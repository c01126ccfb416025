import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as Ye}from"./chunk-YBNV3TTK.js";import{a as Pe,b as _t,c as ze,d as ee,e as je,f as oe,g as Bt,k as Kt,m as qt,n as Ut,o as Jt,r as Wt,s as Gt}from"./chunk-O4ONT7DY.js";
import{a as j,b as Z}from"./chunk-ENI4L5PI.js";import{f as Dt,h as Lt}from"./chunk-FFRSSJEW.js";import{a as We}from"./chunk-SXRLQR2T.js";import{
a as Ht}from"./chunk-SEFBYZMY.js";import{A as R,i as Ft,t as Ge,u as Ve,z as re}from"./chunk-YROKOSTE.js";import{B as T,a as ke,k as h,l as Q,o as q,
p as $,q as w,r as p,s as S,t as W,u as X,v as m,y as U}from"./chunk-NSIJVF4Y.js";import{a as Je,b as It,d as Mt,g as Nt}from"./chunk-FYBGPJQL.js";import{
a as g,d as N}from"./chunk-XDVA7NNB.js";import"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";import{createHash as ol}from"node:crypto";import{setTimeout as io}from"node:timers/promises";var I="Kafka Connect",ao=p({message:m()});function F({status:e,body:t}){let n=T(ao,t);return n.success?n.output.message:`HTTP status ${e}`}var se=({status:e})=>e>=
200&&e<300;function Qe(e){return e.status===409&&/already exists/.test(F(e))}var co=[200,500,1e3,2e3,4e3,8e3];async function Xe(e){for(let n of co){let r=await e();
if(!Vt(r))return zt(r);await io(n)}let t=await e();if(Vt(t))throw new N(I,lo(t),"no");return zt(t)}function lo(e){return e.status===404?`it only begins, or is n\
ot ${I}`:F(e)}function Vt(e){return e.status===409?!Qe(e):e.status===404?uo(e):e.status>=400&&/can be safely retried/.test(F(e))}function uo(e){return/^(HTTP 404 )?Not Found$/.
test(F(e))}function zt(e){if(e.status!==500||!/timed out/i.test(F(e)))return e;throw new N(I,F(e),"unknown")}function J(e,t){if(!se(e))throw new g(I,`${I} refus\
es: ${F(e)}`,"");let n=T(t,e.body);if(n.success)return n.output;let[r]=n.issues,o=`an answer that is not ${I}'s: ${ke(r)??""} ${r.message}`;throw new g(I,o,"")}
function ie(e,t){return e.status===404?null:J(e,t)}function G(e){let t=mo(e),n=t.findLast(({message:o})=>o!=="")??t.at(-1),r=n===void 0?e:n.message||n.type;return{message:`${go(t)}${yo(r)}`,place:ho(t)}}var fo=/^\s+(?:at |\.\.\. \d+ |Suppressed: )/;
function mo(e){return e.split(`
`).filter(n=>!fo.test(n)&&!/^End of exception on server side>\]?$/.test(n)).join(`
`).replace(/^<Exception on server side:\n/,"").replaceAll(/(?:\[.*)?<Exception on server side:\n/g,`
Caused by: `).split(/^Caused by: /m).map(po)}function po(e){let[,t="",n=""]=/^(?:[\w$]+\.)+([\w$]+)(?::\s|$)([\s\S]*)/.exec(e.trim())??[],r=/^(?:[\w$]+\.)+[\w$]+(?:Exception|Error): /.
test(n);return t===""?{type:t,message:e.trim()}:{type:t,message:r?"":n.trim()}}function go(e){let n=e.map(({message:r})=>/^Unable to create a (?:source|sink) .*table '([^']+)'/.
exec(r)).find(r=>r!==null)?.[1];return n===void 0?"":`table ${n}: `}function yo(e){return(e.split(/\s*(?:Was expecting(?: one of)?:|Supported options:|Available factory)/)[0]??
e).replaceAll(/\s+/g," ").trim()}var wo=[/From line (\d+), column (\d+)/,/\bline (\d+), column (\d+)/];function ho(e){for(let{message:t}of e.toReversed()){let n=wo.
map(r=>r.exec(t)).find(r=>r!==null);if(n)return{line:Number(n[1]),column:Number(n[2])}}return null}var Yt={state:m(),trace:S(m())},Xt=p({connector:p(Yt),tasks:h(p({id:w(),...Yt}))});function Zt({connector:e,tasks:t}){if(e.state==="FAILED")return{state:"failed",
detail:Qt(e.trace)};let n=t.find(({state:r})=>r==="FAILED");return n!==void 0?{state:"failed",detail:`task ${n.id}: ${Qt(n.trace)}`}:{state:bo(e.state,t),detail:""}}
function bo(e,t){return e==="STOPPED"?t.length===0?"stopped":"starting":e==="PAUSED"?"paused":e==="RUNNING"&&t.length>0&&t.every(r=>r.state==="RUNNING")?"runnin\
g":"starting"}function Qt(e=""){let{message:t}=G(e),[,n=""]=/^(?:[\w$]+\.)+[\w$]+: (.+)/.exec(e)??[];return n===""||t.startsWith(n)?t:`${n}: ${t}`}var vo=p({configs:h(p({value:p({name:m(),errors:h(m())})}))});function en(e,t){if(!se(e)&&e.status<502)return[{key:"",message:ae(Ze(F(e)),t)}];let{configs:n}=J(
e,vo);return n.flatMap(({value:{name:r,errors:o}})=>{let[s]=o;return s===void 0?[]:[{key:r,message:ae(s,t,r)}]})}var Ze=e=>(e.split(`
`)[0]??"").replace(/, available connectors are: .*/,""),ko=new Set(["name","connector.class","topics"]),Po=4;function ae(e,t,n=""){let r=Object.entries(t).filter(
([s,i])=>!ko.has(s)&&(i.length>=Po||s===n&&i!=="")).map(([,s])=>s).sort((s,i)=>i.length-s.length),o=e.replace(/^(Invalid value )[\s\S]*( for configuration )/,"$\
1***$2");return r.reduce((s,i)=>s.replaceAll(i,"***"),o)}function et(e,t){let n=Object.entries(t).filter(([r,o])=>Ye(r,o)!==o);return Ye("",ae(e,Object.fromEntries(
n)))}var tt=U(),jo=h(m()),So=h(p({class:m()})),Ro=X(m(),m()),Oo=p({offsets:h(U())}),xo=p({partition:p({kafka_topic:m(),kafka_partition:w()}),offset:p({kafka_offset:w()})});
function tn(e){let t=s=>Xe(()=>e.get(s)),n=(...s)=>Xe(()=>e.send(...s)),r=(s,i="")=>`/connectors/${encodeURIComponent(s)}${i}`,o=async(...s)=>ie(await n(...s),tt)!==
null;return{list:async()=>J(await t("/connectors"),jo),classes:async()=>J(await t("/connector-plugins"),So).map(i=>i.class),status:async s=>{let i=ie(await t(r(
s,"/status")),Xt);return i===null?null:Zt(i)},configuration:async s=>ie(await t(r(s,"/config")),Ro),validate:async s=>{let i=encodeURIComponent(s["connector.cla\
ss"]??"");return en(await n("PUT",`/connector-plugins/${i}/config/validate`,s),s)},create:async(s,i,a)=>$o(await n("POST","/connectors",{name:s,config:i,...a?{initial_state:"\
STOPPED"}:{}}),i),stop:s=>o("PUT",r(s,"/stop"),{}),resume:s=>o("PUT",r(s,"/resume"),{}),restart:s=>o("POST",r(s,"/restart?includeTasks=true&onlyFailed=true"),{}),
remove:s=>o("DELETE",r(s)),offsets:async s=>(ie(await t(r(s,"/offsets")),Oo)?.offsets??[]).flatMap(To),setOffsets:async(s,i)=>{J(await n("PATCH",r(s,"/offsets"),
{offsets:i.map(Co)}),tt)},resetOffsets:async s=>{J(await n("DELETE",r(s,"/offsets")),tt)}}}function $o(e,t){if(Qe(e))return!1;if(se(e))return!0;throw new g(I,`${I}\
 refuses: ${ae(Ze(F(e)),t)}`,"")}function To(e){let t=T(xo,e);if(!t.success)return[];let{partition:n,offset:r}=t.output,{kafka_topic:o,kafka_partition:s}=n;return[
{topic:o,partition:s,offset:BigInt(r.kafka_offset)}]}function Co({topic:e,partition:t,offset:n}){return{partition:{kafka_topic:e,kafka_partition:t},offset:{kafka_offset:Number(
n)}}}import{Kafka as Ao,logLevel as Eo}from"../vendor/kafkajs-HZLI764Y.js";function Se(e){return/\bcertificate\b|altnames/i.test(e)}function Re(e,t){let n=`the certificate of ${e} is not trusted: ${t}; NODE_EXTRA_CA_CERTS names a file \
with those of an authority of your own`;return new g(e,n,"")}function nn({brokers:e,tls:t,sasl:n}){let o={connectionTimeout:5e3,requestTimeout:3e4,retry:{initialRetryTime:100,maxRetryTime:2e3,retries:6}};return new Ao({clientId:"\
bluegreen-sql",brokers:[...e],ssl:t,...n===null?{}:{sasl:Io(n)},logLevel:Eo.NOTHING,...o})}function Io({mechanism:e,username:t,password:n}){switch(e){case"plain":
return{mechanism:e,username:t,password:n};case"scram-sha-256":return{mechanism:e,username:t,password:n};case"scram-sha-512":return{mechanism:e,username:t,password:n}}}
async function L(e){try{return await e()}catch(t){throw rn(t)?Mo(t):t}}function rn(e){return e instanceof Error&&(e.name.startsWith("KafkaJS")||on.test(e.message))}
var on=/^Broker not connected$/;function Mo(e){let{name:t}=e,n=on.test(e.message),r=n?"what answers there is no Kafka, or wants TLS (`kafka-tls`)":e.message;return Se(
r)?Re("Kafka",r):/RetriesExceeded|Connection|RequestTimeout|BrokerNotFound/.test(t)||n||"retriable"in e&&e.retriable?new N("Kafka",r,"unknown"):new g("Kafka",`K\
afka refuses: ${r}`,"")}function sn(e){return rn(e)&&/\bold epoch\b|\bnewer producer\b/.test(e.message)}import{setTimeout as cs}from"node:timers/promises";import{randomUUID as No}from"node:crypto";var Fo=100,Ho=10;async function V(e,t,n,r=new Map){let o=new Map(r),s=await _o(e,t,r);return s.size===0||await Do(e,t,
r,s,async a=>{await n(a);for(let{partition:c,offset:l}of a)o.set(c,l+1n)}),o}async function Do(e,t,n,r,o){let s=`bluegreen-sql-${No()}`;n.size>0&&await Lo(e,s,t,
n);let i=e.consumer({groupId:s,maxWaitTimeInMs:Fo,allowAutoTopicCreation:!1});try{await i.connect(),await i.subscribe({topic:t,fromBeginning:!0}),await Bo(i,r,o)}finally{
await i.disconnect(),await Uo(e,s)}}async function Lo(e,t,n,r){let o=e.admin();try{await o.connect();let s=[...r].map(([i,a])=>({partition:i,offset:String(a)}));
await o.setOffsets({groupId:t,topic:n,partitions:s})}finally{await o.disconnect()}}async function _o(e,t,n){let r=e.admin();try{await r.connect();let o=await r.
fetchTopicOffsets(t),s=(a,c)=>BigInt(c)>(n.get(a)??0n),i=o.filter(({partition:a,low:c,high:l})=>c!==l&&s(a,l));return new Map(i.map(({partition:a,high:c})=>[a,BigInt(
c)]))}finally{await r.disconnect()}}async function Bo(e,t,n){await new Promise((r,o)=>{let s=async i=>{try{await n(i)}catch(a){throw o(a instanceof Error?a:new Error(
String(a))),a}};qo(e,t).then(r,o),e.run({autoCommit:!1,eachBatch:({batch:i})=>s(i.messages.map(a=>Ko(i.partition,a)))}).catch(o)})}function Ko(e,{key:t,value:n,
offset:r,timestamp:o}){return{partition:e,offset:BigInt(r),key:t,value:n,timestamp:Number(o)}}function qo(e,t){return new Promise((n,r)=>{let o=new Map;e.on("co\
nsumer.end_batch_process",({payload:s})=>{o.clear(),BigInt(s.lastOffset)+1n>=(t.get(s.partition)??0n)&&t.delete(s.partition),t.size===0&&n()}),e.on("consumer.fe\
tch",({payload:s})=>{let i=String(Reflect.get(s,"nodeId"));o.set(i,(o.get(i)??0)+1),[...o.values()].every(a=>a>Ho)&&n()}),e.on("consumer.crash",({payload:s})=>{
r(s.error)})})}async function Uo(e,t){let n=e.admin();try{await n.connect(),await n.deleteGroups([t])}catch{}finally{await n.disconnect()}}import ln from"../vendor/kafkajs-HZLI764Y.js";async function cn(e){let t=Jo(e);await t.connect();try{await t.refreshMetadata();let r=await(await t.findControllerBroker()).connectionPool.send({request:Go,response:Vo});
return new Map(zo(new nt(r)))}finally{await t.disconnect()}}function Jo(e){let t=Object.getOwnPropertySymbols(e).find(({description:r})=>r==="private:Kafka:crea\
teCluster"),n=t===void 0?void 0:Reflect.get(e,t);if(!Wo(n))throw new Error("this version of kafkajs connects in another way");return n({metadataMaxAge:3e5,allowAutoTopicCreation:!1})}
function Wo(e){return typeof e=="function"}var an=Buffer.from([0,0,0,0,0]),Go={apiKey:3,apiName:"Metadata",apiVersion:12,encode:()=>Promise.resolve({buf:an,buffer:an})},
Vo={decode:e=>Promise.resolve(e),parse:e=>Promise.resolve(e)},nt=class{#e;#t=0;constructor(t){this.#e=t}skip(t){this.#t+=t}take(t){return this.#t+=t,this.#e.subarray(
this.#t-t,this.#t)}unsigned(){for(let[t,n]=[0,1];;n*=128){let r=this.take(1).readUInt8();if(t+=r%128*n,r<128)return t}}text(){return this.take(Math.max(0,this.unsigned()-
1)).toString()}each(t){return Array.from({length:Math.max(0,this.unsigned()-1)},t)}tags(){let t=this.unsigned();for(let n=t;n>0;n-=1)this.unsigned(),this.skip(this.
unsigned())}};function zo(e){return e.tags(),e.skip(4),e.each(()=>{Yo(e)}),e.text(),e.skip(4),e.each(()=>Qo(e)).filter(([t])=>!t.startsWith("__"))}function Yo(e){
e.skip(4),e.text(),e.skip(4),e.text(),e.tags()}function Qo(e){e.skip(2);let t=e.text(),n=e.take(16).toString("hex");return e.skip(1),e.each(()=>{Xo(e)}),e.skip(
4),e.tags(),[t,n]}function Xo(e){e.skip(14);for(let t=3;t>0;t-=1)e.each(()=>{e.skip(4)});e.tags()}var un={partitions:null,replication:null,configuration:{}};function ce(e){let t=n=>L(()=>Zo(e,n));return{there:()=>L(()=>cn(e)),create:(n,r)=>t(o=>es(o,n,r)),remove:n=>t(
r=>ts(r,n)),begins:n=>t(r=>ns(r,n)),ends:n=>t(r=>rs(r,n)),since:(n,r)=>t(o=>os(o,n,r)),settings:n=>t(r=>ss(r,n)),configuration:n=>t(r=>is(r,n)),groups:()=>t(dn),
readers:n=>t(r=>as(r,n))}}async function Zo(e,t){let n=e.admin();try{return await n.connect(),await t(n)}finally{await n.disconnect()}}function es(e,t,n){let{partitions:r,
replication:o,configuration:s}=n,i=Object.entries(s).map(([c,l])=>({name:c,value:l})),a={numPartitions:r??-1,replicationFactor:o??-1};return e.createTopics({topics:[
{topic:t,...a,configEntries:i}],waitForLeaders:!0})}async function ts(e,t){let n=new Set(await e.listTopics()),r=t.filter(o=>n.has(o));r.length>0&&await e.deleteTopics(
{topics:r})}async function ns(e,t){let n=await e.fetchTopicOffsets(t);return new Map(n.map(({partition:r,low:o})=>[r,BigInt(o)]))}async function rs(e,t){let n=await e.
fetchTopicOffsets(t);return new Map(n.map(({partition:r,high:o})=>[r,BigInt(o)]))}async function os(e,t,n){let r=await e.fetchTopicOffsetsByTimestamp(t,n);return new Map(
r.map(({partition:o,offset:s})=>[o,BigInt(s)]))}async function ss(e,t){let{topics:n}=await e.fetchTopicMetadata({topics:[t]}),r=n[0]?.partitions??[],s=(await fn(
e,t)).filter(({configSource:i})=>i===ln.ConfigSource.TOPIC_CONFIG);return{partitions:r.length,replication:r[0]?.replicas.length??null,configuration:Object.fromEntries(
s.map(({configName:i,configValue:a})=>[i,a]))}}async function fn(e,t){let n={includeSynonyms:!1,resources:[{type:ln.ConfigResourceTypes.TOPIC,name:t}]},{resources:r}=await e.
describeConfigs(n);return r.flatMap(({configEntries:o})=>o)}async function is(e,t){let n=await fn(e,t);return Object.fromEntries(n.map(({configName:r,configValue:o})=>[
r,o]))}async function dn(e){return(await e.listGroups()).groups.map(({groupId:t})=>t)}async function as(e,t){let n=[];for(let r of await dn(e)){let[o]=await e.fetchOffsets(
{groupId:r,topics:[t]});o?.partitions.some(({offset:s})=>s!=="-1")===!0&&n.push(r)}return n.sort()}function pn(e,t){let n=new rt(e,t);return{read:()=>L(()=>n.read()),change:r=>L(()=>n.change(r)),close:()=>L(()=>n.close())}}var[ls,us]=[20,200],rt=class{#e;#t;#n=null;#r=Promise.
resolve();constructor(t,n){this.#e=t,this.#t=n}async read(){let t=new Map;return(await ce(this.#e).there()).has(this.#t)&&await V(this.#e,this.#t,r=>{for(let{key:o,
value:s}of r)mn(t,String(o),ms(s))}),t}change(t){let n=this.#r.then(()=>this.#o(t));return this.#r=n.catch(()=>{}),n}async#o(t){for(let n=ls;;n-=1){let r=this.#n!==
null;try{return await this.#s(t)}catch(o){if(await this.#i(),!(r||sn(o)||o instanceof Oe)||n===0)throw o;await cs(Math.random()*us)}}}async#s(t){let{producer:n,
values:r}=this.#n??=await this.#c(),o=t(r);if(Object.keys(o).length===0)return this.#a(t);await this.#l(n,o);for(let[s,i]of Object.entries(o))mn(r,s,i);return r}async#a(t){
let n=await this.read();if(Object.keys(t(n)).length>0)throw new Oe;return n}async#c(){await fs(this.#e,this.#t);let t=this.#e.producer({transactionalId:this.#t,
maxInFlightRequests:1,allowAutoTopicCreation:!1});return await t.connect(),await(await t.transaction()).abort(),{producer:t,values:await this.read()}}async#l(t,n){
let r=await t.transaction();try{let o=Object.entries(n).map(([s,i])=>({key:s,value:ds(i),partition:0}));await r.send({topic:this.#t,messages:o}),await r.commit()}catch(o){
throw await r.abort().catch(()=>{}),o}}async#i(){let t=this.#n;this.#n=null,await t?.producer.disconnect().catch(()=>{})}close(){return this.#r.then(()=>this.#i())}},
Oe=class extends Error{};async function fs(e,t){let n={"cleanup.policy":"compact"};await ce(e).create(t,{partitions:1,replication:null,configuration:n})}function mn(e,t,n){
n===null?e.delete(t):e.set(t,n)}var ds=e=>e===null?null:JSON.stringify(e),ms=e=>e===null?null:JSON.parse(e.toString());function bn(e,t){let n=Object.entries(t).filter(([,c])=>c!=="");if(n.length===0)return e;let r=[...n].sort(([,c],[,l])=>l.length-c.length),o=hn(c=>r.reduce((l,[
u,d])=>l.replaceAll(d,yn(u)),c)),s=hn(c=>n.reduce((l,[u,d])=>l.replaceAll(yn(u),d),c)),i=c=>new Map([...c].map(([l,u])=>wn(s,l,u))),a=c=>Object.fromEntries(Object.
entries(c).map(([l,u])=>wn(o,l,u)));return{read:async()=>i(await e.read()),change:async c=>i(await e.change(l=>a(c(i(l))))),close:()=>e.close()}}var gn="",yn=e=>`${gn}${e}${gn}`;
function wn(e,t,n){return[String(e(t)),e(n)]}function hn(e){let t=new WeakMap,n=o=>{if(typeof o=="string")return e(o);if(typeof o!="object"||o===null)return o;let s=t.
get(o)??r(o);return t.set(o,s),s},r=o=>Array.isArray(o)?o.map(n):Object.fromEntries(Object.entries(o).map(([s,i])=>[e(s),n(i)]));return n}var C=class extends Error{status;place;constructor(t,{message:n,place:r}){super(n),this.name="FlinkFailure",this.status=t,this.place=r}},ot=class extends C{constructor(t,n){
super(t,n),this.name="SessionLost"}},ps=p({errors:h(m())});function le(e,t){let n=T(ps,t),r=n.success?n.output.errors.at(-1)??"":"",o=r===""?{message:`HTTP stat\
us ${e}`,place:null}:G(r);return/^Session '.*' does not exist/.test(o.message)?new ot(e,o):new C(e,o)}function v({status:e,body:t},n){if(e<200||e>299)throw le(e,t);let r=T(n,t);if(r.success)return r.output;let[o]=r.issues;throw le(e,{errors:[`an answer that is n\
ot Flink's: ${ke(o)??""} ${o.message}`]})}var gs=p({versions:h(m())}),ys=p({productName:m(),version:m()}),ws=p({taskmanagers:w(),"slots-available":w()}),hs=h(p({key:m(),value:m()})),vn="V3";function kn(e,t){
let n=async()=>{let o=v(await t.get("/jobmanager/config"),hs);return new Map(o.map(({key:s,value:i})=>[s,i]))},r=async()=>v(await e.get("/info"),ys).version;return{
version:r,refuseUnknown:async()=>{let{versions:o}=v(await e.get("/api_versions"),gs);if(o.includes(vn))return;let s=`the SQL Gateway of Flink ${await r()} speak\
s ${o.join(", ")} of its interface, and not ${vn}: Flink 1.20 or later is needed`;throw new g("the SQL Gateway",s,"")},freeSlots:async()=>bs(await n())?null:v(await t.
get("/overview"),ws)["slots-available"],parallelism:async()=>Number((await n()).get("parallelism.default")??1)}}function bs(e){let t=e.get("execution.target")??
"";return/^(kubernetes|yarn)/.test(t)||e.has("kubernetes.cluster-id")}import{randomUUID as vs}from"node:crypto";var Pn=p({stops:h(m())}),ks=p({times:w(),from:m(),isStarted:Q()}),Ps=p({name:m(),kind:W(["table","view","statement","external","connector"]),content:q(m()),sql:h(
m()),reads:h(m()),writes:h(m()),topic:q(m()),topicId:S(q(m()),null),job:q(m()),properties:X(m(),m()),keys:h(m()),order:w(),connector:S(Pn),defined:S(m()),resumed:S(
ks)}),js=p({object:m(),topic:q(m()),job:q(m()),connector:S(Pn)}),Ss=p({shows:m(),reads:h(m()),sql:q(m())}),Rs=p({token:w(),generation:w()}),y=({kind:e,name:t})=>`${e===
"statement"||e==="connector"?e:"table"} ${t}`,A={birth:"birth",hand:"hand",object:"object ",consumer:"consumer ",begun:"begun ",removals:"removals "};function st(e){
let t=[...xe(e,A.object,Ps)].sort(([,o],[,s])=>o.order-s.order),n=T(Rs,e.get(A.hand)),r=T(m(),e.get(A.birth));return{birth:r.success?r.output:"",hand:n.success?
n.output:{token:0,generation:0},objects:new Map(t),consumers:xe(e,A.consumer,Ss),begun:xe(e,A.begun,js),removals:xe(e,A.removals,w())}}function xe(e,t,n){let r=new Map;
for(let[o,s]of e){let i=o.startsWith(t)?T(n,s):null;i?.success===!0&&r.set(o.slice(t.length),i.output)}return r}function _({objects:e},t){return[...e.values()].
some(({keys:n})=>n.includes(t))}var k={birth:e=>({[A.birth]:e}),hand:e=>({[A.hand]:e}),object:e=>({[A.object+y(e)]:e}),consumer:(e,t)=>({[A.consumer+e]:t}),begun:(e,t)=>({
[A.begun+e]:t}),removed:(e,{removals:t})=>({[A.object+y(e)]:null,[A.removals+e.name]:(t.get(e.name)??0)+1})};function jn(e,t){let n=vs();return{read:async()=>st(
await e.read()),act:async(r,o,s=t())=>{let i=await e.change(a=>{let c=st(a),l=c.birth===""?{...c,birth:n}:c;Pe(r,s,l.hand);let u={...Os(l.hand,s),...o(l)};return{
...c.birth===""&&Object.keys(u).length>0?k.birth(n):{},...u}});return st(i)}}}function Os(e,{token:t,generation:n}){return n>e.generation?k.hand({token:Math.max(
t,e.token),generation:n}):{}}function M({connect:e},t){if(e!==null)return e;let n="there is no Kafka Connect here: `connect` of the environment says where it is";throw new g(t,n,"")}function O({
defaults:e},t){return`${e.prefix}${t}`}function Sn(e,t){return`connect-${O(e,t)}`}function ue(e,t,{object:n,properties:r}){let o=([i,a])=>[i,Dt(i)?Lt(a,c=>xs(e,
t,c)):a];return{...Object.fromEntries(Object.entries(r).map(o)),name:O(e,n)}}function xs({defaults:{prefix:e}},t,n){let r=t.objects.get(y({kind:"table",name:n}))?.
topic;return r===`${e}${n}`?r:n}function Rn({objects:e},t){return t.map(n=>e.has(y({kind:"table",name:n}))?n:[...e.values()].find(r=>r.topic===n)?.name??n)}import{setTimeout as Ks}from"node:timers/promises";import{setTimeout as Cs}from"node:timers/promises";import{setTimeout as $s}from"node:timers/promises";var it=250,Ts=6e4;async function $e(e,t,n){for(let r=Date.now()+Ts;;){let o=await e.status(t);if(n(o)||Date.now()>r)return o;await $s(it)}}async function Te(e,t,n){
if((await $e(e,t,o=>o?.state==="stopped"))?.state!=="stopped")throw new g(n,`${t} has not stopped`,"")}async function On(e,{id:t,object:n,strategy:r},o,s){let i=M(e,t),a=O(e,n),c=(o.connector?.stops??[]).map(l=>O(e,l));if(r==="append")for(let l of c)await Ns(e,i,
l,t);await s();for(let l of c)await As(i,l,t);r==="upsert"?await i.resetOffsets(a):await Ds(e,i,a,c),await i.resume(a)}async function As(e,t,n){await e.stop(t)&&
await Te(e,t,n)}var[Es,Is]=[3e5,500],Ms=1000n;async function Ns(e,t,n,r){let o=new Map;for(let s=Date.now()+Es;;){let i=await t.configuration(n);if(i===null)throw new g(
r,`${n} is not there: how far it was is not known`,"");let a=Tn(await t.offsets(n)),c=await Fs(e,new Set([...xn(i),...a.keys()]),a,o);if(c===0n)return;let l=(await t.
status(n))?.state??"starting";if(!((l==="running"||l==="starting")&&Date.now()<s))throw new g(r,`${n} has ${c} records left to carry, and is ${l}`,"");await Cs(
Is)}}function xn(e){return(e.topics??"").split(",").map(t=>t.trim()).filter(t=>t!=="")}async function Fs({topics:e,kafka:t},n,r,o){let s=0n;for(let i of n){let a=r.
get(i)??new Map,c=o.get(i)??await e.ends(i);o.set(i,c);let l=[...c].reduce((u,[d,f])=>u+$n(f-(a.get(d)??0n)),0n);s+=l>0n&&l<Ms?await Hs(t,i,a,c):l}return s}var $n=e=>e>
0n?e:0n;async function Hs(e,t,n,r){let o=0n,s=({partition:a,offset:c})=>c>=(n.get(a)??0n)&&c<(r.get(a)??0n),i=a=>{o+=BigInt(a.filter(s).length)};return await L(
()=>V(e,t,i,n)),o}function Tn(e){let t=new Map;for(let{topic:n,partition:r,offset:o}of e)t.set(n,(t.get(n)??new Map).set(r,o));return t}async function Ds(e,t,n,r){
let o=Tn((await Promise.all(r.map(a=>t.offsets(a)))).flat()),s=await t.configuration(n)??{},i=[];for(let a of xn(s)){let c=await Ls(e,a,o);for(let[l,u]of c)i.push(
{topic:a,partition:l,offset:u})}i.length>0&&await t.setOffsets(n,i)}async function Ls(e,t,n){let r=n.get(t);if(r!==void 0)return r;let{stem:o}=We(t),s=[...n].find(
([c])=>We(c).stem===o),i=s===void 0?null:await Bs(e,...s);if(i!==null)return e.topics.since(t,i+1);let a=await e.topics.ends(t);return new Map([...a.keys()].map(
c=>[c,0n]))}var _s=[100n,10000n,null];async function Bs({kafka:e},t,n){for(let r of _s){let o=new Map([...n].map(([a,c])=>[a,r===null?0n:$n(c-r)])),s=-1,i=a=>{for(let{
partition:c,offset:l,timestamp:u}of a)l<(n.get(c)??0n)&&(s=Math.max(s,u))};if(await L(()=>V(e,t,i,o)),s>=0)return s}return null}async function Cn(e,t,n,r,o){let s=M(e,n.id),i=O(e,n.object),a=n.strategy==="upsert"||n.strategy==="append",c=await s.create(i,ue(e,t,n),a);!a||!c&&!await qs(s,
i)||(await Te(s,i,n.id),await On(e,n,r,o))}async function qs(e,t){return(await $e(e,t,r=>r!==null&&r.state!=="starting"))?.state==="stopped"}async function at(e,t,n,r){
let o=M(e,n.id),s=O(e,n.object);r&&(await o.status(s))?.state==="failed"&&(await o.restart(s),await Ks(it));let i=await $e(o,s,l=>l?.state==="running"||l?.state===
"failed");if(i?.state==="running")return;let a=et(i?.detail??"",ue(e,t,n)),c=i?.state==="failed"?`has failed: ${a}`:`does not run: it is ${i?.state??"not there"}`;
throw new g(n.id,`the connector ${s} ${c}`,"")}function An({objects:e},t){return e.has(y({kind:"connector",name:t}))}async function En(e,t){let n=M(e,"position"),
r=O(e,t),o=await n.status(r);if(o===null)return{state:"failed",lag:null,detail:"Kafka Connect knows nothing of it"};let s=et(o.detail,await n.configuration(r)??
{});return{state:o.state==="paused"?"stopped":o.state,lag:null,detail:s}}var Us=new Set(["kafka","upsert-kafka"]);function fe(e,t,n){let[r]=R(e).statements;if(r===void 0||Js(r))return{sql:e,topic:null};let o=new Map(r.options.map(({key:l,
value:u})=>[l,u])),s=o.get("connector");if(s!==void 0&&!Us.has(s))return{sql:e,topic:null};let i=o.get("topic")??`${n.prefix}${Ce(t)}`,a=s===void 0?{...Gs(Ws(r)),
...In(i,n)}:In(i,n),c=Object.entries(a).filter(([l])=>!o.has(l));return{sql:Vs(e,r,c),topic:i}}function Js(e){let t=re(e);return t?.type!=="create-table"||t.object!==
"table"||t.like!==null}function Ws({definition:e}){return(e?.primaryKey??[]).length>0}function Gs(e){return e?{connector:"upsert-kafka","key.format":"json","val\
ue.format":"json"}:{connector:"kafka",format:"json","scan.startup.mode":"earliest-offset"}}function In(e,{servers:t}){return{topic:e,"properties.bootstrap.serve\
rs":t}}function Ce(e){return e.slice(e.lastIndexOf(".")+1)}var Mn=e=>`'${e.replaceAll("'","''")}'`;function Vs(e,t,n){if(n.length===0)return e;let r=n.map(([a,c])=>`${Mn(
a)} = ${Mn(c)}`).join(", "),[o]=t.options,s=o===void 0?Ys(e,t):zs(o),i=o===void 0?` WITH (${r})`:`${r}, `;return`${e.slice(0,s)}${i}${e.slice(s)}`}var zs=({keySpan:e})=>e.
start-1;function Ys(e,t){let n=re(t);return n?.type!=="create-table"||n.query===null?t.end:/\s*\bAS\s*$/i.exec(e.slice(0,n.query.start))?.index??t.end}import{createHash as ci}from"node:crypto";import{setTimeout as Ln}from"node:timers/promises";async function Ae(e,t){let n=await e.exceptions(t),[r]=n;return r===void 0||n.length<5||await e.checkpoint(t)!==null?null:`has failed ${n.length} times, and nev\
er come to a checkpoint: ${r.message}`}import{createHash as ii}from"node:crypto";import{setTimeout as Qs}from"node:timers/promises";var Nn="/v3",Xs=p({sessionHandle:m()}),Zs=p({operationHandle:m()}),Fn=U(),ei=p({resultType:W(["NOT_READY","PAYLOAD","EOS"]),jobID:$(m()),nextResultUri:$(m()),results:S(
p({columns:h(p({name:m()})),data:h(p({fields:h(U())}))}))});async function Hn(e,t={}){let{sessionHandle:n}=v(await e.send("POST",`${Nn}/sessions`,{properties:t}),
Xs),r=`${Nn}/sessions/${n}`,o=async(s,i)=>{v(await e.send("POST",`${r}/${s}`,i),Fn)};return{handle:n,run:(s,i={})=>ti(e,r,s,i),configure:s=>o("configure-session",
{statement:s}),heartbeat:()=>o("heartbeat",{}),close:async()=>{v(await e.send("DELETE",r),Fn)}}}async function ti(e,t,n,r){let o=await e.send("POST",`${t}/state\
ments`,{statement:n,executionConfig:r}),s=`${t}/operations/${v(o,Zs).operationHandle}`;try{return await ni(e,`${s}/result/0?rowFormat=JSON`)}finally{await e.send(
"DELETE",`${s}/close`).catch(()=>{})}}async function ni(e,t){let n=[];for(let r=t;r!==null;){let o=await si(e,r);n.push(o),r=o.resultType==="EOS"?null:o.nextResultUri??
null}return{columns:n[0]?.results?.columns.map(({name:r})=>r)??[],rows:n.flatMap(({results:r})=>r?.data.map(({fields:o})=>o)??[]),jobId:n.find(({jobID:r})=>typeof r==
"string")?.jobID??null}}var[ri,oi]=[2,200];async function si(e,t){for(let n=ri;;n=Math.min(n*1.5,oi)){let r=v(await e.get(t),ei);if(r.resultType!=="NOT_READY")return r;
await Qs(n)}}async function ct(e,t,n,r){let o=await Hn(e.gateway);try{for(let s of ai(e))await o.configure(s);for(let s of B(t,n))await Dn(o,e,s);return await r(o)}finally{await o.
close().catch(()=>{})}}function ai({catalog:e,database:t}){let n=r=>`\`${r.replaceAll("`","``")}\``;return[...e===null?[]:[`CREATE CATALOG IF NOT EXISTS ${n(e)}\
 WITH ('type' = 'generic_in_memory')`,`USE CATALOG ${n(e)}`],...t===null?[]:[`CREATE DATABASE IF NOT EXISTS ${n(t)}`,`USE ${n(t)}`]]}async function Dn(e,{defaults:t},n){
let[r,...o]=n.sql;if(r!==void 0){await e.configure(n.kind==="view"?r:fe(r,n.name,t).sql);for(let s of o)await e.configure(s)}}async function de(e,t,n){let r=n.kind===
"statement",o=new Map([...t].filter(([s])=>s!==y(n)));await ct(e,o,[...n.reads,...r?n.writes:[]],async s=>{r||await Dn(s,e,n),r&&await s.run(`EXPLAIN ${n.sql[0]??
""}`),n.kind==="view"&&await s.run(`EXPLAIN SELECT * FROM ${n.name}`)})}function Ee({defaults:e},t,n){let{sql:r,properties:o,reads:s,writes:i}=n,a=B(t,[...s,...i]).
map(({name:l,kind:u,sql:[d="",...f]})=>[l,u==="view"?d:fe(d,l,e).sql,...f]),c=JSON.stringify([r,Object.entries(o).sort(),a]);return ii("sha256").update(c).digest(
"hex")}function B(e,t){let n=new Map,r=o=>{let s=e.get(y({kind:"table",name:o}));s===void 0||n.has(o)||(n.set(o,s),s.reads.forEach(r))};return t.forEach(r),[...n.
values()].sort((o,s)=>o.order-s.order)}function Ie({birth:e,removals:t},n,r=0){let o=[e,n,t.get(n)??0],s=JSON.stringify(r===0?o:[...o,r]);return ci("sha256").update(s).digest("hex").slice(0,32)}async function Me(e,t,n,r){
await e.jobs.state(r)===null&&await ct(e,t,[...n.reads,...n.writes],async o=>{let s={...n.properties,"pipeline.name":n.name,"$internal.pipeline.job-id":r,...n.resumed===
void 0?{}:{"execution.state-recovery.path":n.resumed.from}};await o.run(n.sql[0]??"",s).catch(i=>{if(!li(i))throw i})})}function li(e){return e instanceof C&&/already been submitted|DuplicateJobSubmission/.
test(e.message)}var z=new Set(["FAILED","CANCELED","FINISHED"]),_n=100;async function Bn(e,t,n){for(;;){let r=await e.state(t);if(r==="FINISHED")return;if(r===null||
z.has(r)){let[s]=r===null?[]:await e.exceptions(t);throw new g(n,s?.message??`its job has not finished: ${r??"it is gone"}`,"")}let o=r==="RUNNING"?null:await Ae(
e,t);if(o!==null)throw new g(n,`its job ${o}`,"");await Ln(_n)}}async function Ne(e,t){for(let n=!1;;n=!0){let r=await e.state(t);if(r===null||z.has(r))return;n||
await e.cancel(t),await Ln(_n)}}async function Kn(e,{kind:t}){return{topics:await e.topics.there(),connectors:t==="create-connector"?await te(e):null}}async function te(e){if(e.connect===null)
return null;let t=O(e,""),n=await e.connect.list();return new Set(n.filter(r=>r.startsWith(t)).map(r=>r.slice(t.length)))}function H(e,t){let n=new Set(Fe(e,t));
return{...e,objects:new Map([...e.objects].filter(([,r])=>!n.has(r)))}}function Fe({objects:e},{topics:t,connectors:n}){let r=[...e.values()],o=c=>c.kind==="con\
nector"?n?.has(c.name)===!1:c.kind==="table"&&c.topic!==null&&!me(c,t),s=r.filter(o),i=new Set(s.map(({name:c})=>c)),a=({kind:c,writes:l})=>c==="statement"&&l.some(
u=>i.has(u));return[...s,...r.filter(a)]}function me({topic:e,topicId:t},n){let r=e===null?void 0:n.get(e);return r!==void 0&&(t===null||t===r)}function qn({objects:e},t){
let n=[...e.values()].filter(({kind:o,topic:s})=>o==="table"&&s!==null),r=o=>t.has(o.topic??"")&&!me(o,t);return new Set(n.filter(r).map(({name:o})=>o))}function lt({defaults:e,connect:t}){let n=Ht("flink");return{...n,connectors:t!==null,nameLimit:n.nameLimit-Buffer.byteLength(e.prefix)}}function He(e,{id:t,kind:n,
strategy:r,object:o}){if(n==="alter-in-place")throw new g(t,"a living table cannot be altered here","");if(r==="carry-offsets")throw new g(t,"offsets cannot be \
carried over here","");if(n==="create-connector"){M(e,t);return}let s=Buffer.byteLength(Ce(o)),{nameLimit:i}=lt(e);if(s>i)throw new g(t,`the name ${o} has ${s} \
bytes, and ${i} are allowed`,"")}function ui({consumers:e},t){return(e.get(t)?.sql??null)!==null}function De(e,t,n,r,o,s){let i=c=>{throw new g(n.id,c,"")},a=c=>t.
objects.get(y({kind:"table",name:c}));switch(n.kind){case"expect-external":r.topic!==null&&!o.topics.has(r.topic)&&i(`the topic ${r.topic} is not there`);return;case"\
create-table":case"create-view":{let c=r.topic??`${e.defaults.prefix}${Ce(r.name)}`;(a(r.name)!==void 0||ui(t,r.name))&&i(`${r.name} is there already`),!s&&o.topics.
has(c)&&i(`${r.name} is there already: the topic ${c} is not ours`);return}case"alter-table":a(r.name)===void 0&&i(`${r.name} is not there`),a(r.name)?.kind==="\
external"&&i(`${r.name} is not ours`);return;case"start-statement":case"seed":{t.objects.has(y(r))&&i(`${r.name} runs already`);let c=[...r.reads,...r.writes].find(
u=>a(u)===void 0);c!==void 0&&i(`${c} is not there`);let l=r.writes.find(u=>a(u)?.kind==="external");l!==void 0&&i(`${l} is not ours`);return}case"create-connec\
tor":{let c=u=>t.objects.has(y({kind:"connector",name:u}));c(r.name)&&i(`${r.name} is there already`),!s&&o.connectors?.has(r.name)===!0&&i(`${r.name} is there \
already: that connector is not ours`);let l=n.touches.find(u=>!c(u));l!==void 0&&i(`the connector ${l} has to stop for it, and is not ours`);return}default:i(`F\
link cannot ${n.kind}`)}}var fi={done:!1,detail:"was there"};async function Jn(e,t,n,r){let o=await Kn(e,n),s=await t.read();if(_(H(s,o),r))return Un(e,s,n);for(let{job:l}of Fe(s,o))l!==
null&&await Ne(e.jobs,l);let i=await t.act(n.id,l=>mi(e,l,n,r,o));if(_(i,r))return Un(e,i,n);let a=pi(e,i,K(e,i,n,r));try{await wi(e,i,n,a,()=>t.act(n.id,()=>({})))}catch(l){
throw l instanceof g||await t.act(n.id,()=>k.begun(r,null)),l}let c=await di(e,a);return await t.act(n.id,l=>({...k.begun(r,null),...k.object(pe(l,c))})),a.kind===
"connector"&&await at(e,i,n,!1),{done:!0,detail:""}}async function di({topics:e},t){return t.kind!=="table"||t.topic===null?t:{...t,topicId:(await e.there()).get(
t.topic)??null}}async function Un(e,t,n){return n.kind==="create-connector"&&await at(e,t,n,!0),fi}function mi(e,t,n,r,o){let s=H(t,o);if(_(s,r))return{};let i=K(
e,s,n,r);return He(e,n),De(e,s,n,i,o,s.begun.has(r)),Fe(t,o).reduce((a,c)=>({...a,...k.removed(c,t)}),k.begun(r,{object:i.name,topic:i.topic,job:i.job,...gi(i)}))}
function K(e,t,n,r){let{object:o,reads:s,writes:i,properties:a}=n,c=t.objects.get(y({kind:"table",name:o})),l=n.sql===null?[]:[n.sql];if(n.kind==="alter-table"&&
c!==void 0)return{...c,sql:[...c.sql,...l],keys:[...c.keys,r]};let u=yi[n.kind]??"table",d=u==="table"||u==="external";return{name:o,kind:u,content:n.kind==="ex\
pect-external"?null:n.content,sql:l,reads:u==="connector"?[...Rn(t,s)]:[...s],writes:[...i],topic:d?fe(n.sql??"",o,e.defaults).topic:null,topicId:null,job:u==="\
statement"?Ie(t,o):null,properties:u==="connector"?{}:{...a},keys:[r],order:0,...u==="connector"?{connector:{stops:[...n.touches]}}:{}}}function pi(e,{objects:t},n){
return n.kind==="statement"?{...n,defined:Ee(e,t,n)}:n}var gi=({connector:e})=>e===void 0?{}:{connector:e},yi={"create-table":"table","create-view":"view","expe\
ct-external":"external","start-statement":"statement",seed:"statement","create-connector":"connector"};function pe({objects:e},t){let n=e.get(y(t)),r=[...e.values()].
reduce((o,{order:s})=>Math.max(o,s),0);return{...t,order:n?.order??r+1}}async function wi(e,t,n,r,o){let{objects:s}=t;switch(n.kind){case"start-statement":case"\
seed":await Me(e,s,r,r.job??""),n.kind==="seed"&&await Bn(e.jobs,r.job??"",n.id);return;case"create-connector":return Cn(e,t,n,r,o);default:await de(e,s,r),n.kind===
"create-table"&&r.topic!==null&&await e.topics.create(r.topic,await hi(e,s,r))}}async function hi({topics:e},t,n){let r=n.name.replace(/_v\d+$/,""),o=[...t.values()].
findLast(({name:s,topic:i,kind:a})=>a==="table"&&i!==null&&s.replace(/_v\d+$/,"")===r);return o?.topic==null?un:e.settings(o.topic)}async function ge({topics:e,jobs:t}){let n=(await t.overview()).filter(({state:r})=>!z.has(r));return{topics:await e.there(),jobs:n}}function Wn(e,t,n,r){let o=new Map(
t.objects),s={};for(let i of r){let a=ut(e,{...t,objects:o},n,i);a!==null&&(o.set(y(a),a),s={...s,...k.object(a)})}return s}function ut(e,t,n,r){let{step:o}=r,s=K(
e,t,o,""),i=t.objects.get(y(s));if(i!==void 0&&i.content===o.content)return null;if(i!==void 0&&i.kind!=="external")throw new g("adopt",`${o.object} has other c\
ontent`,"");let a=s.kind==="statement"?Gn(n,r.there):Vn(e,n,r.there);if(a===null&&s.kind!=="view")throw new g("adopt",`${r.there} is not there`,"");let c=s.kind===
"statement"?{job:a}:{topic:a,topicId:n.topics.get(a??"")??null};return pe(t,{...s,...c,keys:[]})}function Gn({jobs:e},t){return e.find(n=>n.name===t)?.id??null}
function Vn({defaults:e},{topics:t},n){let r=`${e.prefix}${n}`;return t.has(r)?r:null}function zn(e,{objects:t},n,{name:r,kind:o}){let s=t.get(y({kind:o,name:r}));
return s!==void 0?{name:r,sql:s.sql.join(`;
`),keeps:"all"}:(o==="statement"?Gn(n,r):Vn(e,n,r))===null?null:{name:r,sql:"",keeps:"name"}}function Yn(e,t,n,r){let o=d=>{throw new g("switch",d,"")},{consumers:s,objects:i}=H(e,{topics:n,connectors:null}),a=qn(e,n);for(let{consumer:d,from:f}of t)(s.get(
d)?.shows??null)!==f&&o(`${d} does not show ${f??"nothing"}`);let c=d=>i.has(y({kind:"table",name:d}));for(let{consumer:d,view:f}of t){let b=f===void 0?`publish\
ed.${d}`:d;(c(b)||n.has(`${r}${b}`))&&o(`${b} is there already`)}let l=new Set([...s.keys(),...t.map(({consumer:d})=>d)]),u=t.flatMap(bi).find(d=>!c(d)&&!l.has(
d));return u!==void 0&&o(a.has(u)?qt(u):`${u} is not there`),t.reduce((d,f)=>({...d,...k.consumer(f.consumer,ft(f))}),{})}function bi({to:e,view:t}){return e===
null?[]:t?.reads??[e]}function ft({to:e,view:t}){return e===null?null:{shows:e,reads:[...t?.reads??[e]],sql:t?.sql??null}}import{appendFile as Yi,mkdtemp as Qi,rm as Xi,writeFile as Zi}from"node:fs/promises";import{tmpdir as ea}from"node:os";import{join as wt}from"node:path";var[pf,Qn]=["",""];function Xn(e,t,n,r){return`${e}${t}${n??Qn}${r??Qn}
`}var vi=65536;function ye({path:e,longest:t}){let n="{p: 'INTEGER', o: 'BIGINT', k: 'VARCHAR', v: 'VARCHAR'}",r="header = false, auto_detect = false, quote = '\
', escape = '', delim = E'\\x01', nullstr = E'\\x02'",o=`new_line = '\\n', parallel = false, max_line_size = ${Math.max(vi,t)}`;return`read_csv('${e.replaceAll(
"'","''")}', ${r}, ${o}, columns = ${n})`}var we="temp.bluegreen_came",dt="bluegreen record ";async function er(e,t,n,r,o){let s=oe(je(t)),i=Pi(n,r,o),a=[s,...n.companion?[Bt("history",t)]:[]];try{if(!o.
upsert)await e.run(`INSERT INTO ${s} ${i}`);else for(let c of ki(a,n,i))await e.run(c)}catch(c){throw await xi(e,r,c)}}function ki(e,{primaryKey:t,columns:n},r){
let o=t.map(j).join(", "),s=t.map(c=>`t.${j(c)} IS NOT DISTINCT FROM s.${j(c)}`),i=n.map(({name:c})=>j(c)).join(", "),a=`SELECT max("$order") FROM ${we} GROUP B\
Y ${o}`;return[`CREATE OR REPLACE TEMP TABLE ${we} AS ${r}`,...e.flatMap(c=>[`DELETE FROM ${c} AS t USING (SELECT DISTINCT ${o} FROM ${we}) AS s WHERE ${s.join(
" AND ")}`,`INSERT INTO ${c} (${i}) SELECT ${i} FROM ${we} WHERE NOT "$gone" AND "$order" IN (${a})`]),`DROP TABLE ${we}`]}function Pi(e,t,n){let r=e.columns.filter(
b=>b.expression===null),o=r.map(b=>`${Ri(b,n)} AS ${j(b.name)}`),s=r.map(b=>`${Oi(b)} AS ${j(b.name)}`),i=e.columns.map(({name:b,expression:x})=>`${x??`"row".${j(
b)}`} AS ${j(b)}`),a='(32767 - p)::BIGINT * 281474976710656 + o AS "$order", v IS NULL AS "$gone"',c=n.upsert?['"$order"','"$gone"']:[],l=n.upsert?"":" WHERE v \
IS NOT NULL",u=`SELECT p, o, v, ${Zn("k",ji(e,n))} AS ks, ${Zn("v",Si(e,n))} AS vs FROM ${ye(t)}${l}`,d=`SELECT p, o, ${[...o,...n.upsert?[a]:[]].join(", ")} FR\
OM (${u})`,f=`SELECT ${[...s,...c].join(", ")} FROM (${d}) AS r`;return`SELECT ${[...i,...c].join(", ")} FROM (${f}) AS "row"`}var tr=({kind:e})=>e==="ARRAY"||e===
"MAP"||e==="ROW"||e==="MULTISET",nr=({type:e})=>tr(ee(e))?"JSON":"VARCHAR";function ji({columns:e},{key:t}){return e.flatMap(n=>{let r=t.get(n.name);return r===
void 0?[]:[[r,nr(n)]]})}function Si({columns:e},{value:t}){return e.flatMap(n=>t.has(n.name)?[[n.name,nr(n)]]:[])}function Zn(e,t){return t.length===0?"NULL":`f\
rom_json(${e}, ${Z(JSON.stringify(Object.fromEntries(t)))})`}function Ri({name:e},{key:t,value:n}){let r=t.get(e),o=[...n.has(e)?[`vs.${j(e)}`]:[],...r===void 0?
[]:[`ks.${j(r)}`]];return o.length===0?"NULL":`coalesce(${o.join(", ")})`}function Oi({name:e,type:t}){let n=ee(t),r=`r.${j(e)}`,o=`CAST(${(tr(n)?Jt:Ut)(r,n)} A\
S ${ze(n)})`;if(n.kind==="VARCHAR"||n.kind==="CHAR")return o;let i=`CAST(error(${`concat(${Z(dt)}, p, ':', o, ': ', ${r}, ${Z(` in the column ${e} is no ${t}`)}\
)`}) AS ${ze(n)})`;return`CASE WHEN ${r} IS NOT NULL AND ${o} IS NULL THEN ${i} ELSE ${o} END`}async function xi(e,t,n){let r=Nt(n),o=r.indexOf(dt);if(o>=0){let c=r.
slice(o+dt.length).split(`
`)[0]??"";return new g("read",`${t.shown}: the record at ${c}`,"")}if(!r.includes("Malformed JSON"))return n;let s="(k IS NOT NULL AND NOT json_valid(k)) OR (v \
IS NOT NULL AND NOT json_valid(v))",[i]=await e.texts(`SELECT p, o FROM ${ye(t)} WHERE ${s} ORDER BY p, o LIMIT 1`),a=i===void 0?"":` at ${i.join(":")}`;return new g(
"read",`${t.shown}: the record${a} is no JSON object`,"")}var[$i,Ti]=["48MB","96MB"];async function rr({folder:e,...t}){let n={...t,file:`${e}/mirror.duckdb`,samples:null},r=await Wt(n),{session:o}=r,s=Gt(r,n);await o.
run(`SET temp_directory = '${`${e}/spilled`.replaceAll("'","''")}'`);let[i]=await o.texts("SELECT current_setting('memory_limit')"),a=(c,l)=>sr(o,[c,i?.[0]??"80\
%"],l);return{engine:s,definitionOf:c=>o.exclusive(()=>or(r,c)),take:(c,l,u)=>o.exclusive(()=>a($i,()=>Ci(r,c,l,u))),look:c=>a(Ti,()=>c(s))}}async function or({
session:e,space:t},n){return(await Kt(e,t)).definitionOf(n)}async function Ci(e,t,n,r){let o=await or(e,t);if(o===null)throw new Error(`nothing has made ${t}`);
await e.session.transaction(()=>er(e.session,t,o,n,r))}async function sr(e,[t,...n],r){t!==void 0&&await e.run(`SET memory_limit = '${t}'`);try{return await r()}catch(o){
if(!(o instanceof Error&&o.message.includes("Out of Memory"))||n.length===0)throw o;return sr(e,n,r)}}var E=class extends Error{};function ir(e,t){let n=Ai(t),r=t.get("null-literal")??null,o=t.get("allow-comments")==="true",s=e.map(({name:c})=>`${JSON.stringify(c)}:`),i=e.map(({type:c})=>c.
kind==="VARCHAR"||c.kind==="CHAR"),a=({text:c,isQuoted:l},u)=>!l&&c===r||i[u]!==!0&&c.trim()===""?"null":JSON.stringify(i[u]===!0?c:c.trim());return c=>{let l=c.
toString().replace(/\r?\n$/,"");if(o&&l.startsWith("#"))return null;let u=Ii(l,n);if(u.length>e.length)throw new E(`has ${u.length} fields, and not ${e.length}`);
return`{${u.map((d,f)=>`${s[f]??""}${a(d,f)}`).join(",")}}`}}function Ai(e){let t=e.get("disable-quote-character")!=="true";return{delimiter:Ei(e.get("field-del\
imiter")??","),quote:t?e.get("quote-character")??'"':null,escape:e.get("escape-character")??null}}function Ei(e){let t=/^\\u([0-9a-fA-F]{4})$/.exec(e)?.[1];return t!==
void 0?String.fromCharCode(Number.parseInt(t,16)):e==="\\t"?"	":e}function Ii(e,t){if([t.quote,t.escape].every(o=>o===null||!e.includes(o)))return e.split(t.delimiter).
map(o=>({text:o,isQuoted:!1}));let r=[];for(let o=0;o<=e.length;){let{end:s,...i}=Mi(e,o,t);r.push(i),o=s+1}return r}function Mi(e,t,n){let{delimiter:r,quote:o,
escape:s}=n,i=o!==null&&e[t]===o,[a,c]=["",i?t+1:t];for(;c<e.length;c+=1){let l=e[c]??"";if(l===s)a+=e[c+=1]??"";else if(i&&l===o&&e[c+1]===o)a+=e[c+=1]??"";else{
if(i?l===o:l===r)break;a+=l}}if(!i)return{text:a,isQuoted:i,end:c};if(c>=e.length)throw new E("has a quote that nothing closes");if(c+1<e.length&&e[c+1]!==r)throw new E(
"has more behind a closing quote");return{text:a,isQuoted:i,end:c+1}}var Ni=15,Fi=/[^ -\uffff]/,Hi=/[\d.]{17}/,Di=/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;function Le(e){let t=e.some(({type:n})=>he(n));return n=>{let r=Li(
n.toString());return t&&Hi.test(r)?Ki(r):r}}function Li(e){return e.charCodeAt(0)===123&&!Fi.test(e)?e:_i(e)}function _i(e){if(!Bi(e))throw new E("is no JSON ob\
ject");return e.trim().replaceAll(/[^ -\uffff]/g," ")}function Bi(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)}catch{return!1}}
function Ki(e){return e.replaceAll(Di,t=>t.startsWith('"')||t.length<17?t:`"${t}"`)}function he(e){switch(e.kind){case"DECIMAL":return e.precision>Ni;case"ARRAY":case"\
MULTISET":return he(e.element);case"MAP":return he(e.key)||he(e.value);case"ROW":return e.fields.some(t=>he(t.type));default:return!1}}function ar([e],t){if(e===void 0)return()=>"{}";let n=cr(e.type,t),r=JSON.stringify(e.name);return o=>`{${r}:${n(o)}}`}function cr(e,t){let n=t.get("endianness")===
"little-endian";switch(e.kind){case"CHAR":case"VARCHAR":{let r=new TextDecoder(t.get("charset")??"utf-8",{ignoreBOM:!0});return o=>JSON.stringify(r.decode(o))}case"\
BINARY":case"VARBINARY":return r=>`"${r.toString("base64")}"`;case"BOOLEAN":return Y(1,r=>String(r[0]!==0));case"TINYINT":return Y(1,r=>String(r.readInt8()));case"\
SMALLINT":return Y(2,r=>String(n?r.readInt16LE():r.readInt16BE()));case"INT":return Y(4,r=>String(n?r.readInt32LE():r.readInt32BE()));case"BIGINT":return Y(8,r=>String(
n?r.readBigInt64LE():r.readBigInt64BE()));case"FLOAT":return Y(4,r=>`"${n?r.readFloatLE():r.readFloatBE()}"`);case"DOUBLE":return Y(8,r=>`"${n?r.readDoubleLE():
r.readDoubleBE()}"`);default:throw new E(`cannot hold ${e.kind}`)}}function Y(e,t){return n=>{if(n.length!==e)throw new E(`has ${n.length} bytes, and not ${e}`);
return t(n)}}function lr(e){try{return cr(e,new Map),!0}catch{return!1}}function mr(e,t,n){let r=gr(e),o=Ui(e.name,r,n);if(o!==null)throw new g("read",o,gt);let s=n.columns.filter(({kind:d})=>d==="physical"),i=wr(r,n),a=hr(r,s,i),c=r.
get("key.fields-prefix")??"",l=new Map(i.map(({name:d})=>[d,d.slice(c.length)])),u=i.map(d=>ur(d,l.get(d.name)));return{topic:t,upsert:yr(r,n),key:l,value:new Set(
a.map(({name:d})=>d)),decodeKey:i.length===0?null:fr(Be(r),u,r,"key."),decodeValue:fr(_e(r),a.map(d=>ur(d)),r,r.has("value.format")?"value.":"")}}var mt=new Set(
["json","csv","raw"]);function pr(e){let t=gr(e),{name:n}=e;return mt.has(_e(t))?mt.has(Be(t))?null:pt(`the key of ${n}`,Be(t)):pt(n,_e(t))}var pt=(e,t)=>`${e} \
is in ${t}, which is not read here`,gt="take one of json, csv and raw as its format, or leave the table out of the release (release.exclude)";function gr({sql:e}){
let[t]=R(e[0]??"").statements;return new Map(t?.options.map(({key:n,value:r})=>[n,r]))}var _e=e=>e.get("value.format")??e.get("format")??"json",Be=e=>e.get("key\
.format")??"json";function yr(e,{primaryKey:t}){let n=e.get("connector");return n==="upsert-kafka"||n===void 0&&t.length>0}function wr(e,t){return(yr(e,t)?t.primaryKey:
e.has("key.format")?(e.get("key.fields")??"").split(";").filter(r=>r!==""):[]).flatMap(r=>t.columns.filter(o=>o.name===r))}function hr(e,t,n){return e.get("valu\
e.fields-include")?.toUpperCase()==="EXCEPT_KEY"?t.filter(r=>!n.includes(r)):t}var ur=({name:e,type:t},n=e)=>({name:n,type:ee(t)});function fr(e,t,n,r){let o=qi(
n,`${r}${e}.`);switch(e){case"csv":return ir(t,o);case"raw":return ar(t,o);default:return Le(t)}}function qi(e,t){let n=[...e].filter(([r])=>r.startsWith(t));return new Map(
n.map(([r,o])=>[r.slice(t.length),o]))}function Ui(e,t,n){let r=wr(t,n),o=n.columns.filter(({kind:i})=>i==="physical"),s=hr(t,o,r);return(r.length===0?null:dr(`\
the key of ${e}`,Be(t),r))??dr(e,_e(t),s)}function dr(e,t,n){if(t==="json")return null;if(!mt.has(t))return pt(e,t);let r=n.map(({type:s})=>ee(s)),o=n.find((s,i)=>{
let a=r[i];return a!==void 0&&(t==="raw"?!lr(a):Ji(a))});return o===void 0?null:`the column ${o.name} of ${e} is ${o.type}, which is not read from ${t} here`}var Ji=({
kind:e})=>e==="ARRAY"||e==="MAP"||e==="ROW"||e==="MULTISET";import{writeFile as Wi}from"node:fs/promises";import{join as Gi}from"node:path";var Ke=class{#e;#t;#n=new Map;constructor(t,n){this.#e=t,this.#t=n}async readOn(t,n,r){let o=this.#n.get(t)??new Map,s=new yt(Gi(this.#t,"records"),n.topic,r),i=await V(
this.#e,n.topic,a=>s.add(a.map(c=>zi(n,c))),o);await s.end(),this.#n.set(t,i)}},Vi=8*2**20,yt=class{#e;#t;#n;#r=0;#o=0;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=
r}async add(t){let n=Buffer.from(t.join(""));await Wi(this.#e,n,{flag:this.#r===0?"w":"a"}),this.#r+=n.length;for(let r of t)this.#o=Math.max(this.#o,r.length*3);
this.#r>=Vi&&await this.end()}async end(){this.#r!==0&&(await this.#n({path:this.#e,shown:this.#t,longest:this.#o}),this.#r=0)}};function zi(e,t){let{partition:n,
offset:r,key:o,value:s}=t,i=e.decodeKey===null?null:br(e,t,e.decodeKey,o,"key");if(e.upsert&&i===null)throw vr(e,t,"has no key");let a=br(e,t,e.decodeValue,s,"v\
alue");return Xn(n,r,i,a)}function br(e,t,n,r,o){if(r===null)return null;try{return n(r)}catch(s){throw s instanceof E?vr(e,t,o==="key"?`has a key that ${s.message}`:
s.message):s}}function vr({topic:e},{partition:t,offset:n},r){return new g("read",`${e}: the record at ${t}:${n} ${r}`,"")}async function kr(e,t,n,r){return ht({parts:e,registry:t,names:n},async o=>(await o.refresh(),o.look(r)))}async function ht(e,t,n=!1){let r=await Qi(wt(ea(),"bl\
uegreen-rows-"));try{let{catalog:o,database:s}=e.parts,i=n?{standing:{file:wt(r,"standing")}}:{},a=await rr({folder:r,catalog:o,database:s,...i});try{return await t(
await ta(e,a,r))}finally{await a.engine.close()}}finally{await Xi(r,{recursive:!0,force:!0})}}async function ta(e,t,n){let{parts:r,registry:o,names:s}=e,i={parts:r,
mirror:t,folder:n,copies:new Ke(r.kafka,n)},a=oa(o,s);for(let f of a)await ca(t.engine,f);let c=await sa(r,o,s),l=ra(o,s),u=l.length===0;return{refresh:async()=>{
for(let f of a)await la(i,f);for(let f of c)await ia(i,f);u||await t.engine.switch(l),u=!0},look:t.look}}var na=/^published\.(.+)$/;function bt({consumers:e},t){
return t.flatMap(n=>{let r=na.exec(n)?.[1]??n,o=e.get(r);return o===void 0?[]:[{consumer:r,...o}]})}function ra(e,t){return bt(e,t).map(({consumer:n,shows:r,reads:o,
sql:s})=>s===null?{consumer:n,from:null,to:o[0]??r}:{consumer:n,from:null,to:r,view:{sql:s,reads:o,content:r,file:"",line:1}})}function oa(e,t){let n=bt(e,t).flatMap(
({reads:r})=>r);return B(e.objects,[...t,...n])}async function sa({topics:e,defaults:{prefix:t}},n,r){let o=a=>n.objects.has(y({kind:"table",name:a}))||bt(n,[a]).
length>0,s=r.filter(a=>!o(a)),i=s.length===0?new Map:await e.there();return s.filter(a=>i.has(`${t}${a}`))}async function ia({parts:e,mirror:t,folder:n,copies:r},o){
let s=wt(n,`guessed-${o}.jsonl`),i=`${e.defaults.prefix}${o}`,a={upsert:!1,key:new Map,value:new Set,decodeKey:null};await Zi(s,"",{flag:"a"}),await r.readOn(o,
{...a,topic:i,decodeValue:Le([])},async u=>{let d=await t.engine.query(`SELECT v FROM ${ye(u)} WHERE v IS NOT NULL`);await Yi(s,d.map(({v:f})=>`${String(f)}
`).join(""))});let c=je(o);await t.engine.query(`CREATE SCHEMA IF NOT EXISTS ${j(c.schema)}`);let l=`read_json(${Z(s)}, format = 'newline_delimited', sample_siz\
e = -1)`;await t.engine.query(`CREATE OR REPLACE TABLE ${oe(c)} AS SELECT * FROM ${l}`),await aa(t.engine,oe(c))}async function aa(e,t){for(let{column_name:n,column_type:r}of await e.
query(`DESCRIBE ${t}`)){if(r!=="BIGINT")continue;let o=`ALTER TABLE ${t} ALTER COLUMN ${j(String(n))} TYPE INTEGER`;await e.query(o).catch(()=>{})}}async function ca(e,t){
let n=ua(t,t.kind==="view"?"create-view":"expect-external");await e.apply(n,n.id)}async function la({mirror:e,copies:t},n){let{name:r,topic:o}=n,s=o===null?null:
await e.definitionOf(r);if(o===null||s===null)return;let i=mr(n,o,s);await t.readOn(r,i,a=>e.take(r,a,i))}function ua({name:e,reads:t,sql:n},r){return{...{after:[],
level:0,strategy:"none",inverse:null,file:"",line:1},...{content:e,properties:{},touches:[],reads:t,writes:[e]},id:`${r}:${e}`,kind:r,object:e,sql:n.join(`;
`)}}import{setTimeout as Cr}from"node:timers/promises";async function ne(e,t,n){let r=t.objects.get(y({kind:"statement",name:n}));if(r?.job==null)throw new g("position",`${n} is not there`,"");let o=await e.jobs.job(
r.job);if(o!==null)return fa(e,t,r,o);if(await e.jobs.state(r.job)!==null)throw new N("position",`the job of ${n} cannot be seen yet`,"no");return{state:"failed",
lag:null,detail:`Flink knows nothing of its job ${r.job}`}}async function fa(e,t,n,r){let{state:o,running:s,total:i}=r;if(o==="FINISHED")return ma(e,r.id);if(o===
"FAILED")return{state:"failed",lag:null,detail:await Rr(e,r.id)};if(z.has(o)||o==="CANCELLING"||o==="SUSPENDED")return{state:"stopped",lag:null,detail:o};if(o!==
"RUNNING")return da(e,r.id);if(s<i)return{state:"starting",lag:null,detail:`${s} of ${i} tasks run`};let a=await pa(e,t,n,r);return{state:a===0?"caught-up":"run\
ning",lag:a,detail:""}}async function da(e,t){let n=await Ae(e.jobs,t);return n===null?{state:"starting",lag:null,detail:await Rr(e,t)}:{state:"failed",lag:null,
detail:n}}async function ma({jobs:e},t){return await e.kept(t,"FINISHED")!==null?{state:"stopped",lag:null,detail:"stopped with a savepoint"}:{state:"finished",
lag:0,detail:""}}async function Rr({jobs:e},t){return(await e.exceptions(t))[0]?.message??""}async function pa(e,t,n,r){return Or(e,await vt(e,t,n),r)}async function Or(e,t,n){
let r=await ka(e,n),o=jr(t,r);if(o===0)return o;let s=new Map([...t].filter(([i])=>ga(r,i)));return s.size<t.size&&await wa(e,n)?jr(s,r):o}function ga({offsets:e},t){
return(e.get(Tr(t))??-1)>=0}var ya=1e4;async function wa({jobs:e},{id:t,vertices:n}){let r=await e.restored(t);if(r===null||r<ya)return!1;for(let{id:o}of n){let{
[Pr]:s=0}=await e.metrics(t,o,[Pr]);if(s>0)return!1}return!0}var Pr="backPressuredTimeMsPerSecond";function vt(e,t,n){return va(e,ba(t,n.reads))}async function xr(e,{
job:t},n){let r=t===null?null:await e.jobs.job(t);return r===null||z.has(r.state)?r?.state==="FINISHED"?0:null:Or(e,n,r)}var ha=2;function jr(e,{offsets:t,pending:n}){
let r=0;for(let[o,s]of e){let i=t.get(Tr(o));if(s>0n&&i===void 0)return null;let a=Math.max(0,Number(s)-((i??-1)+1));(a>ha||n!==0)&&(r+=a)}return r}function ba({
objects:e},t){let n=new Set,r=new Set,o=s=>{let i=e.get(y({kind:"table",name:s}));i===void 0||r.has(s)||(r.add(s),i.topic!==null?n.add(i.topic):i.reads.forEach(
o))};return t.forEach(o),n}async function va({topics:e},t){let n=new Map;for(let r of t)for(let[o,s]of await e.ends(r))n.set(`${r} ${o}`,s);return n}var $r=/KafkaSourceReader\.topic\.(.+)\.partition\.(\d+)\.currentOffset$/,
Tr=e=>e.replaceAll(".","_"),Sr=/\.pendingRecords$/;async function ka({jobs:e},{id:t,vertices:n}){let r=new Map,o=null;for(let s of n){let a=(await e.metricNames(
t,s.id)).filter(c=>$r.test(c)||Sr.test(c));if(a.length!==0)for(let[c,l]of Object.entries(await e.metrics(t,s.id,a)))Sr.test(c)?o=(o??0)+l:Pa(r,c,l)}return{offsets:r,
pending:o}}function Pa(e,t,n){let[,r="",o=""]=$r.exec(t)??[],s=`${r} ${o}`;e.set(s,Math.min(n,e.get(s)??n))}var ja=300,[Sa,Ra]=[300,12e4];async function Ar(e,t,n){for(let r of xa(t,n))await Promise.all(r.map(o=>Oa(e,t,o)))}async function Oa(e,t,n){let r=await vt(e,t,n);
for(let o=Date.now()+Ra;Date.now()<o&&await xr(e,n,r)!==0;)await Cr(Sa);await Cr(await $a(e,t,n))}function xa({objects:e},t){let n=[...e.values()].filter(({kind:i})=>i===
"statement"),r=new Map,o=(i,a)=>{if(a.includes(i))return 0;let c=e.get(y({kind:"table",name:i})),l=[...a,i],u=(c?.reads??[]).map(f=>o(f,l)),d=n.filter(({writes:f})=>f.
includes(i)).map(f=>{let b=1+Math.max(0,...f.reads.map(x=>o(x,l)));return r.set(f,Math.max(b,r.get(f)??0)),b});return Math.max(0,...u,...d)};for(let i of t)o(i,
[]);let s=Math.max(0,...r.values());return Array.from({length:s},(i,a)=>[...r].flatMap(([c,l])=>l===a+1?[c]:[]))}async function $a({jobs:e},{objects:t},n){let o=n.
writes.map(i=>t.get(y({kind:"table",name:i}))).some(i=>i!==void 0&&Ta(i)),s=n.job===null||!o?null:await e.checkpointInterval(n.job);return ja+(s??0)}function Ta({
sql:e}){let[t]=R(e[0]??"").statements;return t?.options.find(({key:r})=>r==="sink.delivery-guarantee")?.value==="exactly-once"}var[Ca,Aa]=[3,20];async function Er(e,t,n,r){return ht({parts:e,registry:t,names:n},({refresh:o,look:s})=>Ea(async()=>(await o(),s(a=>a.compare(r))),()=>Ar(e,t,
n)),!0)}async function Ea(e,t){let n=await e();for(let[r,o]=[1,1];r<Aa&&o<Ca&&kt(n)>0;r+=1){await t();let s=await e();o=kt(s)===kt(n)?o+1:1,n=s}return n}function kt({
added:e,removed:t,changed:n}){return e+t+n}function Pt({blue:e,green:t,views:n}){let r=[...n?.blue??[],...n?.green??[]];return r.length>0?r.flatMap(({view:o})=>o.reads):[e,t]}function Ir(e,t,n){return B(
e,n.flatMap(Pt)).flatMap(o=>{let s=o.topic===null?null:pr(o),i=t.find(u=>u.step.object===o.name)?.step,{id:a,file:c,line:l}=i??{id:`check:${o.name}`,file:"",line:1};
return s===null?[]:[{step:a,message:s,hint:gt,file:c,line:l}]})}async function Mr(e,t){let n=await e.topics.there(),r=H(t,{topics:n,connectors:null}),o=Ia(t,n);return[...(await Promise.all([...r.objects.values()].map(i=>Na(e,
t,i)))).flat().filter(({name:i})=>!o.has(i)),...Ma(o),...Fa(e,r,n)]}function Ia({objects:e},t){let n=[...e.values()].filter(({kind:r,topic:o})=>r==="external"&&
o!==null&&!t.has(o));return new Set(n.map(({name:r})=>r))}function Ma(e){return[...e].map(t=>({name:t,kind:"external",content:null,state:"gone",rows:null}))}async function Na(e,t,{
name:n,kind:r,content:o}){return r==="connector"?[]:r!=="statement"?[{name:n,kind:r,content:o,state:"ready",rows:null}]:[{name:n,kind:r,content:o,state:(await ne(
e,t,n)).state,rows:null}]}function Fa({defaults:{prefix:e}},{objects:t},n){let r=new Set([...t.values()].map(({topic:s})=>s));return[...n.keys()].filter(s=>s.startsWith(
e)&&!r.has(s)).sort().map(s=>({name:s.slice(e.length),kind:"table",content:null,state:"ready",rows:null}))}async function Nr(e,t,n){let{id:r,file:o,line:s}=n;return(await Ha(M(e,r),ue(e,t,n))).map(a=>({step:r,message:a,hint:"",file:o,line:s}))}async function Ha(e,t){
let n=t["connector.class"]??"",r=await e.classes();return r.some(s=>Da(s,n))?(await e.validate(t)).map(({key:s,message:i})=>s===""?i:`${s}: ${i}`):[`Kafka Conne\
ct has no class ${n}; it has ${r.map(jt).sort().join(", ")}`]}function Da(e,t){return[e,jt(e),jt(e).replace(/Connector$/,"")].includes(t)}var jt=e=>e.slice(e.lastIndexOf(
".")+1);function Fr(e,t){let{id:n,kind:r,file:o,line:s,sql:i}=t;if(i===null||r==="create-connector")return[];let a=Ge(i);return[..._a(i,r),...Ya(e,t,i)].sort((l,u)=>l.at-
u.at).map(({at:l,message:u,hint:d})=>({step:n,message:`${u} is of Confluent Cloud`,hint:d,file:o,line:s+Ve(a,l).line-1}))}var La=new Set(["kafka","upsert-kafka",
"confluent"]);function _a(e,t){return R(e).statements.flatMap(n=>{let r=n.options.find(({key:s})=>s==="connector")?.value??"kafka";return La.has(r)?[...t==="exp\
ect-external"?[]:Ba(n),...Ka(n)]:[]})}function Ba(e){let t=re(e);return t?.type!=="create-table"||t.distribution===null?[]:[{at:t.distribution.start,message:"DI\
STRIBUTED BY",hint:"leave it out: a key of the records is PRIMARY KEY, or 'key.fields' with 'key.format'; a topic has partitions like the version before it"}]}function Ka({
options:e}){return e.flatMap(({key:t,value:n,keySpan:r})=>{let o=qa(t,n);return o===null?[]:[{at:r.start,message:`'${t}' = '${n}'`,hint:o}]})}function qa(e,t){return e===
"connector"?t==="confluent"?Ua:null:e==="changelog.mode"?Wa[t]??"leave it out":e.startsWith("kafka.")?Ga[e]??"leave it out: set it on the topic":e.startsWith("e\
rror-handling.")?"leave it out; of JSON, 'json.ignore-parse-errors' = 'true'":/^(key|value)\.format$/.test(e)?Va[t]??null:/^(key|value)\.(avro|json|proto)-registry\./.
test(e)?Ja:null}var Ua="write 'connector' = 'kafka', or leave it out",Ja="leave it out; of 'avro-confluent', it is 'value.avro-confluent.url' and the like",Wa={
append:"leave it out: 'kafka' appends",upsert:"leave it out: a table with PRIMARY KEY (\u2026) NOT ENFORCED and no 'connector' is 'upsert-kafka'",retract:"leave\
 it out, and write 'value.format' = 'debezium-json'"},Ga={"kafka.cleanup-policy":"leave it out: it is the topic's cleanup.policy","kafka.retention.time":"leave \
it out: it is the topic's retention.ms","kafka.retention.size":"leave it out: it is the topic's retention.bytes","kafka.max-message-size":"leave it out: it is t\
he topic's max.message.bytes","kafka.consumer.isolation-level":"write 'properties.isolation.level'","kafka.producer.compression.type":"write 'properties.compres\
sion.type'"},Va={"avro-registry":"write 'avro-confluent', with its '.url'","json-registry":"write 'json': Flink has no JSON that a Schema Registry knows","proto\
-registry":"write 'protobuf', with its '.message-class-name'"},za="declare a column of the table: ts TIMESTAMP_LTZ(3) METADATA FROM 'timestamp', with a WATERMAR\
K FOR ts";function Ya(e,{kind:t,reads:n},r){if((t==="start-statement"?B(e,n):[]).some(c=>c.sql.some(l=>l.includes("$rowtime"))))return[];let i=R(r).statements.flatMap(
({definition:c})=>c?.columns??[]).find(({name:c})=>c==="$rowtime");return i!==void 0&&(i.kind!=="metadata"||/\bFROM\b/i.test(i.expression??""))?[]:Qa(r).map(c=>({
at:c,message:"$rowtime",hint:za}))}function Qa(e){if(!e.includes("$rowtime"))return[];let{starts:t,count:n}=Ft(e),r=Ge(e),o=new Map;for(let s=0;s<n;s+=1){let i=t[s]??
0,{line:a}=Ve(r,i),c=e.slice(i,t[s+1]);(c==="$rowtime"||c==="`$rowtime`")&&!o.has(a)&&o.set(a,i)}return[...o.values()]}function St({objects:e,begun:t},n){return Hr({objects:e,begun:t}).filter(({name:r})=>n.includes(r))}function Hr({objects:e,begun:t}){let n=[...e.values()].map(({
name:o,connector:s})=>({name:o,connector:s})),r=[...t.values()].map(({object:o,connector:s})=>({name:o,connector:s}));return[...n,...r].flatMap(({name:o,connector:s})=>s===
void 0?[]:[{name:o,stops:s.stops}])}async function Dr(e,t,n){let r=St(t,n);if(r.length===0)return;let o=M(e,"retire");for(let{name:s}of r)await o.remove(O(e,s));
for(let s of Xa(t,r))await o.resume(O(e,s))}function Xa(e,t){let n=new Set(t.map(({name:i})=>i)),r=Hr(e).filter(({name:i})=>!n.has(i)),o=new Set(r.flatMap(({stops:i})=>i)),
s=t.filter(({name:i})=>!o.has(i)).flatMap(({stops:i})=>i);return[...new Set(s)].filter(i=>!o.has(i)&&r.some(a=>a.name===i))}async function Lr(e,t,n){let r=await t.act("retire",()=>({})),o=await be(e,r,n);if(o.length>0)throw new g("retire",o.join(`
`),"");await Dr(e,r,n);let s=Rt(r,n);for(let{job:a}of s)a!==null&&await Ne(e.jobs,a);let i=await e.topics.there();await e.topics.remove(s.flatMap(a=>a.topic!==null&&
me(a,i)?[a.topic]:[])),await t.act("retire",a=>Rt(a,n).reduce((c,l)=>({...c,...k.removed(l,a)}),Za(a,n)))}function Za({begun:e},t){let n=([,{object:r,connector:o}])=>o!==
void 0&&t.includes(r);return[...e].filter(n).reduce((r,[o])=>({...r,...k.begun(o,null)}),{})}function Rt({objects:e},t){let n=new Set(t);return[...e.values()].filter(
({name:r,kind:o})=>n.has(r)&&o!=="external")}async function be(e,t,n,r){let o=new Set(n),{objects:s,consumers:i}=t,a=new Set([...s.values()].filter(({kind:f})=>f!==
"external").map(({name:f})=>f)),c=new Set(St(t,n).map(({name:f})=>f)),l=[...s.values()].filter(({name:f})=>!o.has(f)),u=[...i].flatMap(([f,{sql:b,reads:x}])=>b===
null?[]:[{name:f,reads:x}]),d=[...i].filter(([,{sql:f}])=>f===null);return[...await tc(e,n.filter(f=>!a.has(f)&&!c.has(f))),...[...l,...u].flatMap(({name:f,reads:b})=>ec(
f,b,o)),...d.flatMap(([f,{reads:b}])=>b.filter(x=>o.has(x)).map(x=>`published.${f} shows ${x}`)),...await nc(e,Rt(t,n),r??await Ot(e,t))]}function ec(e,t,n){let r=t.
find(o=>n.has(o));return r===void 0?[]:[`${e} reads ${r}`]}async function tc(e,t){if(t.length===0)return[];let{topics:n,defaults:r}=e,o=new Set([...(await n.there()).
keys(),...await n.groups()]),s=await te(e),i=a=>o.has(`${r.prefix}${a}`)||o.has(a)||s?.has(a)===!0;return t.filter(i).map(a=>`${a} is not ours`)}async function nc({
topics:e},t,n){let r=[],o=await e.there();for(let s of t){let{name:i,topic:a,kind:c}=s;if(!(a===null||c!=="table"||!me(s,o)))for(let l of await e.readers(a))n.has(
l)||r.push(`${l} reads ${i}`)}return r}async function Ot(e,{objects:t,removals:n}){let r=[...t.values()].filter(({kind:i})=>i==="connector").map(({name:i})=>i),
o=await te(e),s=[...n.keys()].filter(i=>o?.has(i)!==!0);return new Set([...r,...s].map(i=>Sn(e,i)))}async function _r(e,t,n,r,o){let s=await ge(e),i=n.some(({step:f})=>f.kind==="create-connector"),a={topics:new Map(s.topics),connectors:i?new Set(await te(e)):null},
c=new Map(H(t,a).objects),l=n.some(({step:f})=>f.kind==="remove"),u={parts:e,groups:l?await Ot(e,t):new Set,registry:{...t,objects:c,consumers:new Map(t.consumers)},
there:a,broken:new Set},d=[];for(let{step:f,there:b}of r)d.push(...await xt(u,f,[],()=>{let x=ut(e,u.registry,s,{step:f,there:b});x!==null&&c.set(y(x),x)}));for(let f of n)
d.push(...await rc(u,f));return[...d,...Ir(c,n,o)]}async function rc(e,t){let{step:n}=t;if(n.kind==="switch"||n.kind==="switch-back")return ac(e,t);if(n.kind===
"remove")return sc(e,n);if(_(e.registry,t.key))return[];let r=Fr(e.registry.objects,n);if(r.length>0){for(let i of[n.object,...n.writes])e.broken.add(i);return r}
let o=await xt(e,n,[...n.reads,n.object],()=>oc(e,t));return n.kind==="create-connector"&&o.length===0?Nr(e.parts,e.registry,n):o}async function oc({parts:e,registry:t,
there:n},{step:r,key:o}){let s=K(e,t,r,o);He(e,r),De(e,t,r,s,n,t.begun.has(o)),s.kind!=="connector"&&await de(e,t.objects,s),t.objects.set(y(s),pe(t,s)),s.topic!==
null&&n.topics.set(s.topic,""),s.kind==="connector"&&n.connectors?.add(s.name)}async function sc({parts:e,registry:t,there:n,groups:r},o){let{id:s,object:i,file:a,
line:c}=o,l=t.objects.has(y({kind:"table",name:i}))?await be(e,t,[i],r):[];return ic({registry:t,there:n},i),l.map(u=>({step:s,message:u,hint:"",file:a,line:c}))}
function ic({registry:e,there:t},n){for(let[r,o]of e.objects)o.name===n&&o.kind!=="external"&&(e.objects.delete(r),o.topic!==null&&t.topics.delete(o.topic),o.kind===
"connector"&&t.connectors?.delete(o.name))}async function ac(e,{step:t,moves:n}){let r=[];for(let{consumer:o,to:s,view:i}of n){if(i===void 0||s===null)continue;
let a={...t,...i,object:o};r.push(...await xt(e,a,i.reads,()=>Kr(e,a)))}for(let o of n)cc(e.registry.consumers,o);return r}function cc(e,t){let n=ft(t);n===null?
e.delete(t.consumer):e.set(t.consumer,n)}async function Br(e,t,n){for(let{consumer:r,to:o,view:s}of n){if(s===void 0||o===null)continue;let i={...lc,...s,id:"sw\
itch",kind:"create-view",object:r};await Kr({parts:e,registry:t},i).catch(a=>{let{message:c,file:l,line:u}=qr(i,a);throw new g("switch",`${c} (${l}:${u})`,"")})}}
var lc={after:[],level:0,strategy:"none",inverse:null,properties:{},touches:[],writes:[]};function Kr({parts:e,registry:t},n){return de(e,t.objects,K(e,t,{...n,
kind:"create-view"},""))}async function xt({broken:e},t,n,r){try{return await r(),[]}catch(o){let s=qr(t,o),i=n.some(a=>e.has(a));for(let a of[t.object,...t.writes])
e.add(a);return i?[]:[s]}}function qr({id:e,file:t,line:n},r){if(r instanceof C){let o=(r.place?.line??1)-1;return{step:e,message:r.message,hint:"",file:t,line:n+
o}}if(r instanceof g)return{step:e,message:r.message,hint:r.next,file:t,line:n};throw r}async function $t(e,t,n){let r=[];for(let o of[...n].sort()){let s=t.objects.get(y({kind:"statement",name:o})),i=s===void 0?null:await uc(e,t,s);i!==null&&r.push(
i)}return r}async function uc(e,t,n){if(n.job===null)return null;let r=await e.jobs.state(n.job);if(r===null)return dc(n);let o=await mc(e,n.job,r);if(o===null)
return null;let s={statement:n.name,state:o,from:null};if(n.defined!==Ee(e,t.objects,n))return{...s,reason:"what it reads or writes is defined otherwise than wh\
en it was started"};let i=await e.jobs.kept(n.job,r);if(i===null)return{...s,reason:fc};let{kind:a,path:c,time:l}=i;return{...s,from:{kind:a,path:c,at:new Date(
l).toISOString()},reason:Ur}}var Ur="the same statement over the same tables goes on from its own last state",fc="Flink has not kept its last state ('execution.\
checkpointing.externalized-checkpoint-retention')";function dc({name:e,resumed:t}){let n={statement:e,state:"failed",from:null};return t===void 0||t.isStarted?{
...n,reason:"Flink knows nothing of its job any more"}:{...n,from:{kind:"checkpoint",path:t.from,at:""},reason:Ur}}async function mc({jobs:e},t,n){return n==="F\
AILED"?"failed":n==="CANCELED"||n==="FINISHED"&&await e.kept(t,n)!==null?"stopped":null}async function Jr(e,t,n){let o=(await $t(e,await t.read(),n)).filter(({from:s})=>s!==
null);for(let s of o)await pc(e,t,s);return o}async function pc(e,t,{statement:n,from:r}){let o=y({kind:"statement",name:n}),s=(await t.read()).objects.get(o);if(s===
void 0||r===null)return;let i=await t.act("resume",c=>{let l=c.objects.get(o);if(l===void 0||l.job!==s.job||l.resumed?.isStarted===!1)return{};let u=(l.resumed?.
times??0)+1,d={times:u,from:r.path,isStarted:!1};return k.object({...l,job:Ie(c,n,u),resumed:d})}),a=i.objects.get(o);a?.job==null||a.resumed===void 0||(await Me(
e,i.objects,a,a.job),await t.act("resume",c=>gc(c.objects.get(o),a.job)))}function gc(e,t){return e?.resumed===void 0||e.job!==t?{}:k.object({...e,resumed:{...e.
resumed,isStarted:!0}})}async function Wr(e,t,n){return(await Promise.all([...n].sort().map(o=>yc(e,t,o)))).filter(o=>o!==null)}async function yc(e,t,n){let r=t.objects.get(y({kind:"st\
atement",name:n}));if(r?.job==null)return null;let{job:o}=r,s=await e.jobs.state(o);if(s===null)return null;let{lag:i}=await ne(e,t,n),a=await e.jobs.checkpoint(
o);return{statement:n,state:s,job:o,lag:i,restarts:await e.jobs.restarts(o),checkpoint:a===null?null:new Date(a.time).toISOString(),stateBytes:a?.bytes??null}}async function Gr({
jobs:e},{objects:t},n){let r={};for(let o of n){let s=t.get(y({kind:"statement",name:o}))?.job,i=s==null?null:await e.checkpoint(s);i!==null&&(r[o]=i.bytes)}return r}async function Vr({cluster:e},t,n){let o=n.filter(f=>zr(t,f)).length===0?null:await e.freeSlots();if(o===null)return[];let s=await e.parallelism(),i=wc(t,n,s),a=n[i.
findIndex(f=>f>o)];if(a===void 0)return[];let{id:c,file:l,line:u}=a.step,d=`the new jobs need ${Math.max(...i)} slots, and ${o} are free`;return[{step:c,message:d,
hint:"add TaskManagers, or stop jobs that nobody needs",file:l,line:u}]}function wc(e,t,n){let r=0;return t.map(o=>{let s=hc(e,o,n);return o.step.kind==="seed"?
r+s:r+=s})}function zr(e,{step:t,key:n}){return(t.kind==="start-statement"||t.kind==="seed")&&!_(e,n)}function hc(e,t,n){let{kind:r,object:o,properties:s}=t.step;
if(zr(e,t))return ve(s,n);let i=e.objects.get(y({kind:"statement",name:o}));return r==="remove"&&i!==void 0?-ve(i.properties,n):0}function ve(e,t){let n=e["tabl\
e.exec.resource.default-parallelism"]??e["parallelism.default"],r=Number(n);return Number.isInteger(r)&&r>0?r:t}async function Qr(e,t,n){let r=await e.topics.there(),o=bc(e,t,n).filter(({topic:a})=>r.has(a)),s=o.length===0?1:await e.cluster.parallelism(),i=[];for(let a of o)
i.push(...await vc(e,a)),i.push(...kc(a)),i.push(...await Pc(e,a,s));return i}function bc(e,t,n){let r=new Map(t.objects);for(let{step:s,key:i}of n){if(!["expec\
t-external","create-table","create-view"].includes(s.kind))continue;let c=K(e,t,s,i);r.set(y(c),{...c,order:r.size})}let o=new Map;for(let{step:s,key:i}of n)if(!(s.
kind!=="start-statement"||_(t,i)))for(let a of B(r,s.reads)){let{topic:c}=a;c!==null&&o.set(c,{table:a,topic:c,readers:[...o.get(c)?.readers??[],s]})}return[...o.
values()].sort((s,i)=>s.topic<i.topic?-1:1)}async function vc({topics:e},t){let[n,r]=[await e.begins(t.topic),await e.ends(t.topic)],o=Yr(n);if(o===0n)return[];
let s=await e.configuration(t.topic);if(s["cleanup.policy"]==="compact")return[];let i=["retention.ms","retention.bytes"].map(a=>`${a} = ${s[a]??"not known"}`);
return[Ct(t,"records-gone",`${Je(Number(o))} of the ${Je(Number(Yr(r)))} records that the topic ${t.topic} ever had are gone (${i.join(", ")}): ${Tt(t)} cannot \
read them, whoever has read them before`)]}function Yr(e){return[...e.values()].reduce((t,n)=>t+n,0n)}function kc(e){let t=Xr(e.table);if(t.get("connector")!=="\
kafka")return[];let n=t.get("scan.startup.mode")??"group-offsets";if(n==="earliest-offset")return[];let r=`${e.table.name} is read from ${n} ('scan.startup.mode\
'): ${Tt(e)} ${e.readers.length===1?"sees":"see"} nothing of what stands in the topic ${e.topic} before`;return[Ct(e,"not-from-beginning",r)]}async function Pc({
topics:e},t,n){if(!(R(t.table.sql[0]??"").statements[0]?.definition?.watermark!=null)||Xr(t.table).has("scan.watermark.idle-timeout"))return[];let o=(await e.ends(
t.topic)).size,s=t.readers.filter(({properties:c})=>c["table.exec.source.idle-timeout"]===void 0&&ve(c,n)>o);if(s.length===0)return[];let i=Math.max(...s.map(({
properties:c})=>ve(c,n))),a=`the topic ${t.topic} has ${It(o,"partition")} for ${i} readers: without 'table.exec.source.idle-timeout' no window of ${Tt({...t,readers:s})}\
 ends`;return[Ct(t,"idle-readers",a)]}function Xr({sql:e}){let t=e.flatMap(n=>R(n).statements);return new Map(t.flatMap(({options:n})=>n.map(({key:r,value:o})=>[
r,o])))}function Tt({readers:e}){return Mt([...new Set(e.map(({object:t})=>t))].sort(),5)}function Ct({readers:e},t,n){let[r]=e;return{code:t,message:n,file:r?.
file??"",line:r?.line??0}}var qe=class{name="flink";capabilities;#e;#t;#n=new Map;#r={token:0,generation:0};constructor(t){this.capabilities=lt(t),this.#e=t,this.#t=jn(t.log,()=>this.#r)}async fence(t){
let n={token:t,generation:0};await this.#t.act("fence",r=>(Pe("fence",n,{...r.hand,generation:0}),t===r.hand.token?{}:k.hand(n)),n),this.#r=n}async preflight(t,n=[],r=[]){
return P(async()=>{await this.#e.cluster.refuseUnknown();let o=await this.#t.read();return[...await _r(this.#e,o,t,n,r),...await Vr(this.#e,o,t)]})}async warnings(t){
return P(async()=>Qr(this.#e,await this.#t.read(),t))}async observe(){return P(async()=>Mr(this.#e,await this.#t.read()))}async consumers(){let{consumers:t}=await this.#t.
read();return Object.fromEntries([...t].map(([n,{shows:r}])=>[n,r]))}async position(t){return P(async()=>{let n=await this.#t.read();return!n.objects.has(y({kind:"\
statement",name:t}))&&An(n,t)?En(this.#e,t):ne(this.#e,n,t)})}async running(t){return P(async()=>Wr(this.#e,await this.#t.read(),t))}async stateSizes(t){return P(
async()=>Gr(this.#e,await this.#t.read(),t))}async ended(t){return P(async()=>$t(this.#e,await this.#t.read(),t))}resume(t){return P(()=>Jr(this.#e,this.#t,t))}async describe(t){
let n=await this.#t.read(),r=await P(()=>ge(this.#e));return t.map(o=>zn(this.#e,n,r,o))}async adopt(t){let n=await P(()=>ge(this.#e));await this.#t.act("adopt",
r=>Wn(this.#e,r,n,t))}apply(t,n){this.#r={...this.#r,generation:_t(n)??this.#r.generation};let o=(this.#n.get(n)??Promise.resolve()).then(()=>this.#o(t,n),()=>this.#o(
t,n));return this.#n.set(n,o),o.finally(()=>{this.#n.get(n)===o&&this.#n.delete(n)})}async#o(t,n){try{return await Jn(this.#e,this.#t,t,n)}catch(r){throw jc(t,r)}}async#s(){
let t=await P(()=>this.#e.topics.there());return H(await this.#t.read(),{topics:t,connectors:null})}async query(t){let n=R(t).statements.flatMap(o=>o.names.map(
({parts:s})=>s.map(({text:i})=>i).join("."))),r=await this.#s();return P(()=>kr(this.#e,r,n,o=>o.query(t)))}async compare(t){let n=Pt(t),r=await this.#t.read();
return P(()=>Er(this.#e,r,n,t))}async switch(t){let{topics:n,defaults:r}=this.#e,o=await this.#t.read();await P(()=>Br(this.#e,o,t));let s=await P(()=>n.there());
await this.#t.act("switch",i=>Yn(i,t,s,r.prefix))}retire(t){return P(()=>Lr(this.#e,this.#t,t))}async objections(t){return P(async()=>be(this.#e,await this.#t.read(),
t))}close(){return this.#e.log.close()}};async function P(e){try{return await e()}catch(t){throw t instanceof C?new g("Flink",t.message,""):t}}function jc({id:e,
file:t,line:n},r){if(!(r instanceof C))return r;let o=n+(r.place?.line??1)-1;return new g(e,t===""?r.message:`${r.message} (${t}:${o})`,"")}import{setTimeout as Sc}from"node:timers/promises";var Rc=[200,500,1e3];function Zr(e){let t=null,n=async(r,o,s)=>{let i=await(t??=Oc(e));return $c(i,e,r,o,s)};return{get:r=>xc(()=>n("GET",r)),send:n}}async function Oc({
url:e,token:t,timeout:n}){let{create:r}=await import("../vendor/axios-RY3VBX6E.js");return r({baseURL:e.replace(/\/+$/,""),timeout:n,maxRedirects:0,headers:t===null?
{}:{Authorization:`Bearer ${t}`},validateStatus:()=>!0})}async function xc(e){for(let t of Rc)try{return await e()}catch(n){if(!(n instanceof N)||n.wait!==null)
throw n;await Sc(t)}return e()}async function $c(e,t,n,r,o){let{isAxiosError:s}=await import("../vendor/axios-RY3VBX6E.js"),i=n==="GET",a=await e.request({method:n,
url:r,...o===void 0?{}:{data:o}}).catch(f=>{throw s(f)?Se(f.message)?Re(t.name,f.message):new N(t.name,`no answer from ${At(t)}: ${f.message}`,i?"no":Ic(f.code)):
f}),{status:c,data:l,headers:u}=a;if(c===401||c===403)throw Tc(t,c);if(!Ec.has(c))return Cc(t,r,{status:c,body:l});let d=!i&&(c===502||c===504);throw new N(t.name,
`HTTP status ${c}`,d?"unknown":"no",Mc(u["retry-after"]))}function At({url:e}){return e.replace(/\/\/[^/@]*@/,"//")}function Tc(e,t){let{name:n,token:r}=e,o=r===
null?"and no token is set: `token` of the environment":"to the token that is set";return new g(n,`${n} at ${At(e)} says no, ${o} (HTTP status ${t})`,"")}function Cc(e,t,n){
if(!Ac(n))return n;let r=`what answers at ${At(e)} is not ${e.name}: it does not know ${t} (HTTP status ${n.status})`;throw new g(e.name,r,"")}function Ac({status:e,
body:t}){return typeof t=="string"?t!==""&&e<500:e===404&&/"Not found: \//.test(JSON.stringify(t))}var Ec=new Set([429,502,503,504]);function Ic(e){return["ECON\
NREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH"].includes(e??"")?"no":"unknown"}function Mc(e){if(typeof e!="string")return null;let t=/^\d+$/.test(e)?Number(e)*
1e3:Date.parse(e)-Date.now();return Number.isFinite(t)?Math.max(t,0):null}import{setTimeout as Lc}from"node:timers/promises";var eo=p({id:w(),external_path:$(m()),latest_ack_timestamp:w(),state_size:w()}),Nc=p({id:w(),external_path:$(m()),restore_timestamp:w(),is_savepoint:Q()}),Fc=p(
{latest:p({completed:$(eo),savepoint:$(eo),restored:$(Nc)})}),Hc=p({externalization:p({enabled:Q(),delete_on_cancellation:Q()})});async function no(e,t,n){let r=await e.
get(`/jobs/${t}/checkpoints`);if(r.status===404)return null;let{completed:o,savepoint:s,restored:i}=v(r,Fc).latest;return s!=null&&s.id>(o?.id??0)?to("savepoint",
s):n==="FINISHED"?null:o!=null?await Dc(e,t,n)?to("checkpoint",o):null:i?.external_path==null?null:{kind:i.is_savepoint?"savepoint":"checkpoint",path:i.external_path,
time:i.restore_timestamp,bytes:0}}function to(e,t){let n=t.external_path??"";return n===""||n.startsWith("<")?null:{kind:e,path:n,time:t.latest_ack_timestamp,bytes:t.
state_size}}async function Dc(e,t,n){let{externalization:r}=v(await e.get(`/jobs/${t}/checkpoints/config`),Hc);return r.enabled&&!(n==="CANCELED"&&r.delete_on_cancellation)}var _c=["INITIALIZING","CREATED","RUNNING","FAILING","FAILED","CANCELLING","CANCELED","FINISHED","RESTARTING","SUSPENDED","RECONCILING"],Et=W(_c),Bc=p({total:w(),
running:w()}),Kc=p({jobs:h(p({jid:m(),name:m(),state:Et,"start-time":w(),tasks:Bc}))}),qc=p({jid:m(),name:m(),state:Et,"start-time":w(),vertices:h(p({id:m(),name:m(),
parallelism:w(),tasks:X(m(),w())}))}),Uc=p({status:Et}),Jc=p({exceptionHistory:p({entries:h(p({stacktrace:m(),timestamp:w()}))})}),Wc=p({interval:w()}),ro=p({latest:p(
{completed:$(p({latest_ack_timestamp:w(),state_size:w()})),restored:$(p({restore_timestamp:w()}))})}),Gc=p({now:w()}),Vc=h(p({id:m(),value:m()})),zc=p({"request\
-id":m()}),Yc=p({status:p({id:W(["IN_PROGRESS","COMPLETED"])}),operation:$(p({location:S(m()),"failure-cause":S(p({"stack-trace":m()}))}))}),oo=h(p({id:m(),sum:S(
w())})),Qc=U();function so(e){let t=(n,r)=>`/jobs/${n}/vertices/${r}/subtasks/metrics`;return{overview:async()=>v(await e.get("/jobs/overview"),Kc).jobs.map(Zc),
job:async n=>{let r=await Ue(e,`/jobs/${n}`,qc);return r===null?null:el(r)},state:async n=>(await Ue(e,`/jobs/${n}/status`,Uc))?.status??null,exceptions:async n=>v(
await e.get(`/jobs/${n}/exceptions`),Jc).exceptionHistory.entries.map(({stacktrace:o,timestamp:s})=>({message:G(o).message,time:s})),checkpointInterval:async n=>{
let r=await e.get(`/jobs/${n}/checkpoints/config`);if(r.status===404)return null;let{interval:o}=v(r,Wc);return Number.isSafeInteger(o)?o:null},checkpoint:async n=>{
let r=(await Ue(e,`/jobs/${n}/checkpoints`,ro))?.latest.completed;return r==null?null:{time:r.latest_ack_timestamp,bytes:r.state_size}},restored:async n=>{let r=(await Ue(
e,`/jobs/${n}/checkpoints`,ro))?.latest.restored?.restore_timestamp;return r===void 0?null:v(await e.get(`/jobs/${n}`),Gc).now-r},kept:(n,r)=>no(e,n,r),restarts:async n=>{
let[r]=v(await e.get(`/jobs/${n}/metrics?get=numRestarts`),Vc);return r===void 0?null:Number(r.value)},stop:(n,r,o=!1)=>nl(e,n,r,o),cancel:async n=>{v(await e.send(
"PATCH",`/jobs/${n}?mode=cancel`),Qc)},metricNames:async(n,r)=>v(await e.get(t(n,r)),oo).map(o=>o.id),metrics:async(n,r,o)=>{let s=encodeURIComponent(o.join(",")),
i=v(await e.get(`${t(n,r)}?get=${s}&agg=sum`),oo);return Object.fromEntries(i.flatMap(({id:a,sum:c})=>c===void 0?[]:[[a,c]]))}}}async function Ue(e,t,n){let r=await e.
get(t);return Xc(r)?null:v(r,n)}function Xc({status:e,body:t}){return e===404||e===500&&/^Could not find Flink job/.test(le(e,t).message)}function Zc(e){let{jid:t,
name:n,tasks:r}=e;return{id:t,name:n,state:e.state,started:e["start-time"],...r}}function el(e){let{jid:t,name:n,vertices:r}=e,o=s=>r.reduce((i,a)=>i+s(a),0);return{
id:t,name:n,state:e.state,started:e["start-time"],running:o(({tasks:s})=>s.RUNNING??0),total:o(({parallelism:s})=>s),vertices:r.map(({id:s,name:i})=>({id:s,name:i}))}}
var tl=50;async function nl(e,t,n,r){let o=n===null?{}:{targetDirectory:n},s=await e.send("POST",`/jobs/${t}/stop`,{...o,drain:r}),i=v(s,zc)["request-id"];for(;;){
let a=await e.get(`/jobs/${t}/savepoints/${i}`),{status:c,operation:l}=v(a,Yc);if(c.id==="COMPLETED")return rl(l??{});await Lc(tl)}}function rl({location:e,"fai\
lure-cause":t}){if(e!==void 0)return e;let n=t?.["stack-trace"];throw new C(200,n===void 0?{message:"no savepoint",place:null}:G(n))}var sl=3e4;function mp(e){let{gateway:t,jobmanager:n,connect:r,kafka:o,token:s,prefix:i,scope:a}=e,c=(f,b)=>Zr({name:f,url:b,token:s,timeout:sl}),l=c("the SQL G\
ateway",t),u=c("the JobManager",n),d=nn(o);return new qe({gateway:l,jobs:so(u),cluster:kn(l,u),kafka:d,topics:ce(d),connect:r===null?null:tn(c(I,r)),log:bn(pn(d,
il(i,a)),e.hidden),defaults:{servers:o.brokers.join(","),prefix:i},catalog:e.catalog,database:e.database})}function il(e,t){let n=t.replaceAll(/[^\w.-]+/g,"-").
slice(0,80),r=ol("sha256").update(t).digest("hex").slice(0,8);return`${e}bluegreen-registry-${n}-${r}`}export{mp as openFlink,il as registryTopic};
