import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as Ot}from"./chunk-YBNV3TTK.js";import{a as lt,b as ae,c as ce,d as xt,i as le,k as ue}from"./chunk-3PMTCXT2.js";import{a as Rt}from"./chunk-IAEAOJFT.js";
import{a as jt,h as se,j as ie}from"./chunk-JL4D25JR.js";import{a as re}from"./chunk-SEFBYZMY.js";import{A as L,z as St}from"./chunk-DHFHUCRQ.js";
import{B as j,a as ct,k as w,o as H,p as G,q as b,r as m,s as O,t as B,u as V,v as f,y as N}from"./chunk-NSIJVF4Y.js";import"./chunk-IKZNXR77.js";import{
a as d,d as $}from"./chunk-XDVA7NNB.js";import"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";import{createHash as Ci}from"node:crypto";import{setTimeout as Jn}from"node:timers/promises";var C="Kafka Connect",Un=m({message:f()});function I({status:t,body:e}){let n=j(Un,e);return n.success?n.output.message:`HTTP status ${t}`}var Q=({status:t})=>t>=
200&&t<300;function Tt(t){return t.status===409&&/already exists/.test(I(t))}var Gn=[200,500,1e3,2e3,4e3,8e3];async function $t(t){for(let n of Gn){let o=await t();
if(!fe(o))return me(o);await Jn(n)}let e=await t();if(fe(e))throw new $(C,I(e),"no");return me(e)}function fe(t){return t.status===409?!Tt(t):t.status>=400&&/can be safely retried/.
test(I(t))}function me(t){if(t.status!==500||!/timed out/i.test(I(t)))return t;throw new $(C,I(t),"unknown")}function D(t,e){if(!Q(t))throw new d(C,`${C} refuse\
s: ${I(t)}`,"");let n=j(e,t.body);if(n.success)return n.output;let[o]=n.issues,r=`an answer that is not ${C}'s: ${ct(o)??""} ${o.message}`;throw new d(C,r,"")}function X(t,e){
return t.status===404?null:D(t,e)}function _(t){let e=Wn(t),n=e.findLast(({message:r})=>r!=="")??e.at(-1),o=n===void 0?t:n.message||n.type;return{message:`${zn(e)}${Qn(o)}`,place:Zn(e)}}var Vn=/^\s+(?:at |\.\.\. \d+ |Suppressed: )/;
function Wn(t){return t.split(`
`).filter(n=>!Vn.test(n)&&!/^End of exception on server side>\]?$/.test(n)).join(`
`).replace(/^<Exception on server side:\n/,"").replaceAll(/(?:\[.*)?<Exception on server side:\n/g,`
Caused by: `).split(/^Caused by: /m).map(Yn)}function Yn(t){let[,e="",n=""]=/^(?:[\w$]+\.)+([\w$]+)(?::\s|$)([\s\S]*)/.exec(t.trim())??[],o=/^(?:[\w$]+\.)+[\w$]+(?:Exception|Error): /.
test(n);return e===""?{type:e,message:t.trim()}:{type:e,message:o?"":n.trim()}}function zn(t){let n=t.map(({message:o})=>/^Unable to create a (?:source|sink) .*table '([^']+)'/.
exec(o)).find(o=>o!==null)?.[1];return n===void 0?"":`table ${n}: `}function Qn(t){return(t.split(/\s*(?:Was expecting(?: one of)?:|Supported options:|Available factory)/)[0]??
t).replaceAll(/\s+/g," ").trim()}var Xn=[/From line (\d+), column (\d+)/,/\bline (\d+), column (\d+)/];function Zn(t){for(let{message:e}of t.toReversed()){let n=Xn.
map(o=>o.exec(e)).find(o=>o!==null);if(n)return{line:Number(n[1]),column:Number(n[2])}}return null}var pe={state:f(),trace:O(f())},ge=m({connector:m(pe),tasks:w(m({id:b(),...pe}))});function ye({connector:t,tasks:e}){if(t.state==="FAILED")return{state:"failed",
detail:de(t.trace)};let n=e.find(({state:o})=>o==="FAILED");return n!==void 0?{state:"failed",detail:`task ${n.id}: ${de(n.trace)}`}:{state:to(t.state,e),detail:""}}
function to(t,e){return t==="STOPPED"?e.length===0?"stopped":"starting":t==="PAUSED"?"paused":t==="RUNNING"&&e.length>0&&e.every(o=>o.state==="RUNNING")?"runnin\
g":"starting"}function de(t=""){let{message:e}=_(t),[,n=""]=/^(?:[\w$]+\.)+[\w$]+: (.+)/.exec(t)??[];return n===""||e.startsWith(n)?e:`${n}: ${e}`}var eo=m({configs:w(m({value:m({name:f(),errors:w(f())})}))});function we(t,e){if(!Q(t)&&t.status<502)return[{key:"",message:Z(Ct(I(t)),e)}];let{configs:n}=D(t,
eo);return n.flatMap(({value:{name:o,errors:r}})=>{let[s]=r;return s===void 0?[]:[{key:o,message:Z(s,e,o)}]})}var Ct=t=>(t.split(`
`)[0]??"").replace(/, available connectors are: .*/,""),no=new Set(["name","connector.class","topics"]),oo=4;function Z(t,e,n=""){let o=Object.entries(e).filter(
([s,i])=>!no.has(s)&&(i.length>=oo||s===n&&i!=="")).map(([,s])=>s).sort((s,i)=>i.length-s.length),r=t.replace(/^(Invalid value )[\s\S]*( for configuration )/,"$\
1***$2");return o.reduce((s,i)=>s.replaceAll(i,"***"),r)}function At(t,e){let n=Object.entries(e).filter(([o,r])=>Ot(o,r)!==r);return Ot("",Z(t,Object.fromEntries(
n)))}var It=N(),ro=w(f()),so=w(m({class:f()})),io=V(f(),f()),ao=m({offsets:w(N())}),co=m({partition:m({kafka_topic:f(),kafka_partition:b()}),offset:m({kafka_offset:b()})});
function be(t){let e=s=>$t(()=>t.get(s)),n=(...s)=>$t(()=>t.send(...s)),o=(s,i="")=>`/connectors/${encodeURIComponent(s)}${i}`,r=async(...s)=>X(await n(...s),It)!==
null;return{list:async()=>D(await e("/connectors"),ro),classes:async()=>D(await e("/connector-plugins"),so).map(i=>i.class),status:async s=>{let i=X(await e(o(s,
"/status")),ge);return i===null?null:ye(i)},configuration:async s=>X(await e(o(s,"/config")),io),validate:async s=>{let i=encodeURIComponent(s["connector.class"]??
"");return we(await n("PUT",`/connector-plugins/${i}/config/validate`,s),s)},create:async(s,i,a)=>lo(await n("POST","/connectors",{name:s,config:i,...a?{initial_state:"\
STOPPED"}:{}}),i),stop:s=>r("PUT",o(s,"/stop"),{}),resume:s=>r("PUT",o(s,"/resume"),{}),restart:s=>r("POST",o(s,"/restart?includeTasks=true&onlyFailed=true"),{}),
remove:s=>r("DELETE",o(s)),offsets:async s=>(X(await e(o(s,"/offsets")),ao)?.offsets??[]).flatMap(uo),setOffsets:async(s,i)=>{D(await n("PATCH",o(s,"/offsets"),
{offsets:i.map(fo)}),It)},resetOffsets:async s=>{D(await n("DELETE",o(s,"/offsets")),It)}}}function lo(t,e){if(Tt(t))return!1;if(Q(t))return!0;throw new d(C,`${C}\
 refuses: ${Z(Ct(I(t)),e)}`,"")}function uo(t){let e=j(co,t);if(!e.success)return[];let{partition:n,offset:o}=e.output,{kafka_topic:r,kafka_partition:s}=n;return[
{topic:r,partition:s,offset:BigInt(o.kafka_offset)}]}function fo({topic:t,partition:e,offset:n}){return{partition:{kafka_topic:t,kafka_partition:e},offset:{kafka_offset:Number(
n)}}}import{Kafka as mo,logLevel as po}from"../vendor/kafkajs-HZLI764Y.js";function ut(t){return/\bcertificate\b|altnames/i.test(t)}function ft(t,e){let n=`the certificate of ${t} is not trusted: ${e}; NODE_EXTRA_CA_CERTS names a file \
with those of an authority of your own`;return new d(t,n,"")}function he({brokers:t,tls:e,sasl:n}){let r={connectionTimeout:5e3,requestTimeout:3e4,retry:{initialRetryTime:100,maxRetryTime:2e3,retries:6}};return new mo({clientId:"\
bluegreen-sql",brokers:[...t],ssl:e,...n===null?{}:{sasl:go(n)},logLevel:po.NOTHING,...r})}function go({mechanism:t,username:e,password:n}){switch(t){case"plain":
return{mechanism:t,username:e,password:n};case"scram-sha-256":return{mechanism:t,username:e,password:n};case"scram-sha-512":return{mechanism:t,username:e,password:n}}}
async function E(t){try{return await t()}catch(e){throw ve(e)?yo(e):e}}function ve(t){return t instanceof Error&&(t.name.startsWith("KafkaJS")||Pe.test(t.message))}
var Pe=/^Broker not connected$/;function yo(t){let{name:e}=t,n=Pe.test(t.message),o=n?"what answers there is no Kafka, or wants TLS (`kafka-tls`)":t.message;return ut(
o)?ft("Kafka",o):/RetriesExceeded|Connection|RequestTimeout|BrokerNotFound/.test(e)||n||"retriable"in t&&t.retriable?new $("Kafka",o,"unknown"):new d("Kafka",`K\
afka refuses: ${o}`,"")}function ke(t){return ve(t)&&/\bold epoch\b|\bnewer producer\b/.test(t.message)}import{setTimeout as _o}from"node:timers/promises";import{randomUUID as wo}from"node:crypto";var bo=100,ho=10;async function q(t,e,n,o=new Map){let r=new Map(o),s=await ko(t,e,o);return s.size===0||await vo(t,e,
o,s,async a=>{await n(a);for(let{partition:c,offset:l}of a)r.set(c,l+1n)}),r}async function vo(t,e,n,o,r){let s=`bluegreen-sql-${wo()}`;n.size>0&&await Po(t,s,e,
n);let i=t.consumer({groupId:s,maxWaitTimeInMs:bo,allowAutoTopicCreation:!1});try{await i.connect(),await i.subscribe({topic:e,fromBeginning:!0}),await jo(i,o,r)}finally{
await i.disconnect(),await xo(t,s)}}async function Po(t,e,n,o){let r=t.admin();try{await r.connect();let s=[...o].map(([i,a])=>({partition:i,offset:String(a)}));
await r.setOffsets({groupId:e,topic:n,partitions:s})}finally{await r.disconnect()}}async function ko(t,e,n){let o=t.admin();try{await o.connect();let r=await o.
fetchTopicOffsets(e),s=(a,c)=>BigInt(c)>(n.get(a)??0n),i=r.filter(({partition:a,low:c,high:l})=>c!==l&&s(a,l));return new Map(i.map(({partition:a,high:c})=>[a,BigInt(
c)]))}finally{await o.disconnect()}}async function jo(t,e,n){await new Promise((o,r)=>{let s=async i=>{try{await n(i)}catch(a){throw r(a instanceof Error?a:new Error(
String(a))),a}};Ro(t,e).then(o,r),t.run({autoCommit:!1,eachBatch:({batch:i})=>s(i.messages.map(a=>So(i.partition,a)))}).catch(r)})}function So(t,{key:e,value:n,
offset:o,timestamp:r}){return{partition:t,offset:BigInt(o),key:e,value:n,timestamp:Number(r)}}function Ro(t,e){return new Promise((n,o)=>{let r=new Map;t.on("co\
nsumer.end_batch_process",({payload:s})=>{r.clear(),BigInt(s.lastOffset)+1n>=(e.get(s.partition)??0n)&&e.delete(s.partition),e.size===0&&n()}),t.on("consumer.fe\
tch",({payload:s})=>{let i=String(Reflect.get(s,"nodeId"));r.set(i,(r.get(i)??0)+1),[...r.values()].every(a=>a>ho)&&n()}),t.on("consumer.crash",({payload:s})=>{
o(s.error)})})}async function xo(t,e){let n=t.admin();try{await n.connect(),await n.deleteGroups([e])}catch{}finally{await n.disconnect()}}import Re from"../vendor/kafkajs-HZLI764Y.js";async function Se(t){let e=Oo(t);await e.connect();try{await e.refreshMetadata();let o=await(await e.findControllerBroker()).connectionPool.send({request:$o,response:Co});
return new Map(Ao(new Et(o)))}finally{await e.disconnect()}}function Oo(t){let e=Object.getOwnPropertySymbols(t).find(({description:o})=>o==="private:Kafka:crea\
teCluster"),n=e===void 0?void 0:Reflect.get(t,e);if(!To(n))throw new Error("this version of kafkajs connects in another way");return n({metadataMaxAge:3e5,allowAutoTopicCreation:!1})}
function To(t){return typeof t=="function"}var je=Buffer.from([0,0,0,0,0]),$o={apiKey:3,apiName:"Metadata",apiVersion:12,encode:()=>Promise.resolve({buf:je,buffer:je})},
Co={decode:t=>Promise.resolve(t),parse:t=>Promise.resolve(t)},Et=class{#t;#e=0;constructor(e){this.#t=e}skip(e){this.#e+=e}take(e){return this.#e+=e,this.#t.subarray(
this.#e-e,this.#e)}unsigned(){for(let[e,n]=[0,1];;n*=128){let o=this.take(1).readUInt8();if(e+=o%128*n,o<128)return e}}text(){return this.take(Math.max(0,this.unsigned()-
1)).toString()}each(e){return Array.from({length:Math.max(0,this.unsigned()-1)},e)}tags(){let e=this.unsigned();for(let n=e;n>0;n-=1)this.unsigned(),this.skip(this.
unsigned())}};function Ao(t){return t.tags(),t.skip(4),t.each(()=>{Io(t)}),t.text(),t.skip(4),t.each(()=>Eo(t)).filter(([e])=>!e.startsWith("__"))}function Io(t){
t.skip(4),t.text(),t.skip(4),t.text(),t.tags()}function Eo(t){t.skip(2);let e=t.text(),n=t.take(16).toString("hex");return t.skip(1),t.each(()=>{Mo(t)}),t.skip(
4),t.tags(),[e,n]}function Mo(t){t.skip(14);for(let e=3;e>0;e-=1)t.each(()=>{t.skip(4)});t.tags()}var xe={partitions:null,replication:null,configuration:{}};function tt(t){let e=n=>E(()=>Ho(t,n));return{there:()=>E(()=>Se(t)),create:(n,o)=>e(r=>No(r,n,o)),remove:n=>e(
o=>Lo(o,n)),ends:n=>e(o=>Do(o,n)),since:(n,o)=>e(r=>Fo(r,n,o)),settings:n=>e(o=>Ko(o,n)),groups:()=>e(Oe),readers:n=>e(o=>Bo(o,n))}}async function Ho(t,e){let n=t.
admin();try{return await n.connect(),await e(n)}finally{await n.disconnect()}}function No(t,e,n){let{partitions:o,replication:r,configuration:s}=n,i=Object.entries(
s).map(([c,l])=>({name:c,value:l})),a={numPartitions:o??-1,replicationFactor:r??-1};return t.createTopics({topics:[{topic:e,...a,configEntries:i}],waitForLeaders:!0})}
async function Lo(t,e){let n=new Set(await t.listTopics()),o=e.filter(r=>n.has(r));o.length>0&&await t.deleteTopics({topics:o})}async function Do(t,e){let n=await t.
fetchTopicOffsets(e);return new Map(n.map(({partition:o,high:r})=>[o,BigInt(r)]))}async function Fo(t,e,n){let o=await t.fetchTopicOffsetsByTimestamp(e,n);return new Map(
o.map(({partition:r,offset:s})=>[r,BigInt(s)]))}async function Ko(t,e){let{topics:n}=await t.fetchTopicMetadata({topics:[e]}),o=n[0]?.partitions??[],r={includeSynonyms:!1,
resources:[{type:Re.ConfigResourceTypes.TOPIC,name:e}]},{resources:s}=await t.describeConfigs(r),a=s.flatMap(({configEntries:c})=>c).filter(({configSource:c})=>c===
Re.ConfigSource.TOPIC_CONFIG);return{partitions:o.length,replication:o[0]?.replicas.length??null,configuration:Object.fromEntries(a.map(({configName:c,configValue:l})=>[
c,l]))}}async function Oe(t){return(await t.listGroups()).groups.map(({groupId:e})=>e)}async function Bo(t,e){let n=[];for(let o of await Oe(t)){let[r]=await t.
fetchOffsets({groupId:o,topics:[e]});r?.partitions.some(({offset:s})=>s!=="-1")===!0&&n.push(o)}return n.sort()}function $e(t,e){let n=new Mt(t,e);return{read:()=>E(()=>n.read()),change:o=>E(()=>n.change(o)),close:()=>E(()=>n.close())}}var[qo,Jo]=[20,200],Mt=class{#t;#e;#n=null;#o=Promise.
resolve();constructor(e,n){this.#t=e,this.#e=n}async read(){let e=new Map;return(await tt(this.#t).there()).has(this.#e)&&await q(this.#t,this.#e,o=>{for(let{key:r,
value:s}of o)Te(e,String(r),Vo(s))}),e}change(e){let n=this.#o.then(()=>this.#r(e));return this.#o=n.catch(()=>{}),n}async#r(e){for(let n=qo;;n-=1){let o=this.#n!==
null;try{return await this.#s(e)}catch(r){if(await this.#i(),!(o||ke(r)||r instanceof mt)||n===0)throw r;await _o(Math.random()*Jo)}}}async#s(e){let{producer:n,
values:o}=this.#n??=await this.#c(),r=e(o);if(Object.keys(r).length===0)return this.#a(e);await this.#l(n,r);for(let[s,i]of Object.entries(r))Te(o,s,i);return o}async#a(e){
let n=await this.read();if(Object.keys(e(n)).length>0)throw new mt;return n}async#c(){await Uo(this.#t,this.#e);let e=this.#t.producer({transactionalId:this.#e,
maxInFlightRequests:1,allowAutoTopicCreation:!1});return await e.connect(),await(await e.transaction()).abort(),{producer:e,values:await this.read()}}async#l(e,n){
let o=await e.transaction();try{let r=Object.entries(n).map(([s,i])=>({key:s,value:Go(i),partition:0}));await o.send({topic:this.#e,messages:r}),await o.commit()}catch(r){
throw await o.abort().catch(()=>{}),r}}async#i(){let e=this.#n;this.#n=null,await e?.producer.disconnect().catch(()=>{})}close(){return this.#o.then(()=>this.#i())}},
mt=class extends Error{};async function Uo(t,e){let n={"cleanup.policy":"compact"};await tt(t).create(e,{partitions:1,replication:null,configuration:n})}function Te(t,e,n){
n===null?t.delete(e):t.set(e,n)}var Go=t=>t===null?null:JSON.stringify(t),Vo=t=>t===null?null:JSON.parse(t.toString());function Me(t,e){let n=Object.entries(e).filter(([,c])=>c!=="");if(n.length===0)return t;let o=[...n].sort(([,c],[,l])=>l.length-c.length),r=Ee(c=>o.reduce((l,[
u,g])=>l.replaceAll(g,Ae(u)),c)),s=Ee(c=>n.reduce((l,[u,g])=>l.replaceAll(Ae(u),g),c)),i=c=>new Map([...c].map(([l,u])=>Ie(s,l,u))),a=c=>Object.fromEntries(Object.
entries(c).map(([l,u])=>Ie(r,l,u)));return{read:async()=>i(await t.read()),change:async c=>i(await t.change(l=>a(c(i(l))))),close:()=>t.close()}}var Ce="",Ae=t=>`${Ce}${t}${Ce}`;
function Ie(t,e,n){return[String(t(e)),t(n)]}function Ee(t){let e=new WeakMap,n=r=>{if(typeof r=="string")return t(r);if(typeof r!="object"||r===null)return r;let s=e.
get(r)??o(r);return e.set(r,s),s},o=r=>Array.isArray(r)?r.map(n):Object.fromEntries(Object.entries(r).map(([s,i])=>[t(s),n(i)]));return n}var S=class extends Error{status;place;constructor(e,{message:n,place:o}){super(n),this.name="FlinkFailure",this.status=e,this.place=o}},Ht=class extends S{constructor(e,n){
super(e,n),this.name="SessionLost"}},Wo=m({errors:w(f())});function et(t,e){let n=j(Wo,e),o=n.success?n.output.errors.at(-1)??"":"",r=o===""?{message:`HTTP stat\
us ${t}`,place:null}:_(o);return/^Session '.*' does not exist/.test(r.message)?new Ht(t,r):new S(t,r)}function h({status:t,body:e},n){if(t<200||t>299)throw et(t,e);let o=j(n,e);if(o.success)return o.output;let[r]=o.issues;throw et(t,{errors:[`an answer that is n\
ot Flink's: ${ct(r)??""} ${r.message}`]})}var Yo=m({versions:w(f())}),zo=m({productName:f(),version:f()}),Qo=m({taskmanagers:b(),"slots-available":b()}),Xo=w(m({key:f(),value:f()})),He="V3";function Ne(t,e){
let n=async()=>{let r=h(await e.get("/jobmanager/config"),Xo);return new Map(r.map(({key:s,value:i})=>[s,i]))},o=async()=>h(await t.get("/info"),zo).version;return{
version:o,refuseUnknown:async()=>{let{versions:r}=h(await t.get("/api_versions"),Yo);if(r.includes(He))return;let s=`the SQL Gateway of Flink ${await o()} speak\
s ${r.join(", ")} of its interface, and not ${He}: Flink 1.20 or later is needed`;throw new d("the SQL Gateway",s,"")},freeSlots:async()=>Zo(await n())?null:h(await e.
get("/overview"),Qo)["slots-available"],parallelism:async()=>Number((await n()).get("parallelism.default")??1)}}function Zo(t){let e=t.get("execution.target")??
"";return/^(kubernetes|yarn)/.test(e)||t.has("kubernetes.cluster-id")}import{randomUUID as tr}from"node:crypto";var Le=m({stops:w(f())}),er=m({name:f(),kind:B(["table","view","statement","external","connector"]),content:H(f()),sql:w(f()),reads:w(f()),writes:w(f()),topic:H(
f()),topicId:O(H(f()),null),job:H(f()),properties:V(f(),f()),keys:w(f()),order:b(),connector:O(Le)}),nr=m({object:f(),topic:H(f()),job:H(f()),connector:O(Le)}),
or=m({shows:f(),reads:w(f()),sql:H(f())}),rr=m({token:b(),generation:b()}),y=({kind:t,name:e})=>`${t==="statement"||t==="connector"?t:"table"} ${e}`,R={birth:"b\
irth",hand:"hand",object:"object ",consumer:"consumer ",begun:"begun ",removals:"removals "};function Nt(t){let e=[...pt(t,R.object,er)].sort(([,r],[,s])=>r.order-
s.order),n=j(rr,t.get(R.hand)),o=j(f(),t.get(R.birth));return{birth:o.success?o.output:"",hand:n.success?n.output:{token:0,generation:0},objects:new Map(e),consumers:pt(
t,R.consumer,or),begun:pt(t,R.begun,nr),removals:pt(t,R.removals,b())}}function pt(t,e,n){let o=new Map;for(let[r,s]of t){let i=r.startsWith(e)?j(n,s):null;i?.success===
!0&&o.set(r.slice(e.length),i.output)}return o}function F({objects:t},e){return[...t.values()].some(({keys:n})=>n.includes(e))}var P={birth:t=>({[R.birth]:t}),hand:t=>({
[R.hand]:t}),object:t=>({[R.object+y(t)]:t}),consumer:(t,e)=>({[R.consumer+t]:e}),begun:(t,e)=>({[R.begun+t]:e}),removed:(t,{removals:e})=>({[R.object+y(t)]:null,
[R.removals+t.name]:(e.get(t.name)??0)+1})};function De(t,e){let n=tr();return{read:async()=>Nt(await t.read()),act:async(o,r,s=e())=>{let i=await t.change(a=>{
let c=Nt(a),l=c.birth===""?{...c,birth:n}:c;lt(o,s,l.hand);let u={...sr(l.hand,s),...r(l)};return{...c.birth===""&&Object.keys(u).length>0?P.birth(n):{},...u}});
return Nt(i)}}}function sr(t,{token:e,generation:n}){return n>t.generation?P.hand({token:Math.max(e,t.token),generation:n}):{}}function T({connect:t},e){if(t!==null)return t;let n="there is no Kafka Connect here: `connect` of the environment says where it is";throw new d(e,n,"")}function k({
defaults:t},e){return`${t.prefix}${e}`}function Fe(t,e){return`connect-${k(t,e)}`}function nt(t,e,{object:n,properties:o}){let r=([i,a])=>[i,se(i)?ie(a,c=>ir(t,
e,c)):a];return{...Object.fromEntries(Object.entries(o).map(r)),name:k(t,n)}}function ir({defaults:{prefix:t}},e,n){let o=e.objects.get(y({kind:"table",name:n}))?.
topic;return o===`${t}${n}`?o:n}function Ke({objects:t},e){return e.map(n=>t.has(y({kind:"table",name:n}))?n:[...t.values()].find(o=>o.topic===n)?.name??n)}import{setTimeout as Pr}from"node:timers/promises";import{setTimeout as lr}from"node:timers/promises";import{setTimeout as ar}from"node:timers/promises";var Lt=250,cr=6e4;async function dt(t,e,n){for(let o=Date.now()+cr;;){let r=await t.status(e);if(n(r)||Date.now()>o)return r;await ar(Lt)}}async function gt(t,e,n){
if((await dt(t,e,r=>r?.state==="stopped"))?.state!=="stopped")throw new d(n,`${e} has not stopped`,"")}async function Be(t,{id:e,object:n,strategy:o},r,s){let i=T(t,e),a=k(t,n),c=(r.connector?.stops??[]).map(l=>k(t,l));if(o==="append")for(let l of c)await dr(t,i,
l,e);await s();for(let l of c)await ur(i,l,e);o==="upsert"?await i.resetOffsets(a):await wr(t,i,a,c),await i.resume(a)}async function ur(t,e,n){await t.stop(e)&&
await gt(t,e,n)}var[fr,mr]=[3e5,500],pr=1000n;async function dr(t,e,n,o){let r=new Map;for(let s=Date.now()+fr;;){let i=await e.configuration(n);if(i===null)throw new d(
o,`${n} is not there: how far it was is not known`,"");let a=Je(await e.offsets(n)),c=await gr(t,new Set([..._e(i),...a.keys()]),a,r);if(c===0n)return;let l=(await e.
status(n))?.state??"starting";if(!((l==="running"||l==="starting")&&Date.now()<s))throw new d(o,`${n} has ${c} records left to carry, and is ${l}`,"");await lr(
mr)}}function _e(t){return(t.topics??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}async function gr({topics:t,kafka:e},n,o,r){let s=0n;for(let i of n){let a=o.
get(i)??new Map,c=r.get(i)??await t.ends(i);r.set(i,c);let l=[...c].reduce((u,[g,p])=>u+qe(p-(a.get(g)??0n)),0n);s+=l>0n&&l<pr?await yr(e,i,a,c):l}return s}var qe=t=>t>
0n?t:0n;async function yr(t,e,n,o){let r=0n,s=({partition:a,offset:c})=>c>=(n.get(a)??0n)&&c<(o.get(a)??0n),i=a=>{r+=BigInt(a.filter(s).length)};return await E(
()=>q(t,e,i,n)),r}function Je(t){let e=new Map;for(let{topic:n,partition:o,offset:r}of t)e.set(n,(e.get(n)??new Map).set(o,r));return e}async function wr(t,e,n,o){
let r=Je((await Promise.all(o.map(a=>e.offsets(a)))).flat()),s=await e.configuration(n)??{},i=[];for(let a of _e(s)){let c=await br(t,a,r);for(let[l,u]of c)i.push(
{topic:a,partition:l,offset:u})}i.length>0&&await e.setOffsets(n,i)}async function br(t,e,n){let o=n.get(e);if(o!==void 0)return o;let{stem:r}=jt(e),s=[...n].find(
([c])=>jt(c).stem===r),i=s===void 0?null:await vr(t,...s);if(i!==null)return t.topics.since(e,i+1);let a=await t.topics.ends(e);return new Map([...a.keys()].map(
c=>[c,0n]))}var hr=[100n,10000n,null];async function vr({kafka:t},e,n){for(let o of hr){let r=new Map([...n].map(([a,c])=>[a,o===null?0n:qe(c-o)])),s=-1,i=a=>{for(let{
partition:c,offset:l,timestamp:u}of a)l<(n.get(c)??0n)&&(s=Math.max(s,u))};if(await E(()=>q(t,e,i,r)),s>=0)return s}return null}async function Ue(t,e,n,o,r){let s=T(t,n.id),i=k(t,n.object),a=n.strategy==="upsert"||n.strategy==="append",c=await s.create(i,nt(t,e,n),a);!a||!c&&!await kr(s,
i)||(await gt(s,i,n.id),await Be(t,n,o,r))}async function kr(t,e){return(await dt(t,e,o=>o!==null&&o.state!=="starting"))?.state==="stopped"}async function Dt(t,e,n,o){
let r=T(t,n.id),s=k(t,n.object);o&&(await r.status(s))?.state==="failed"&&(await r.restart(s),await Pr(Lt));let i=await dt(r,s,l=>l?.state==="running"||l?.state===
"failed");if(i?.state==="running")return;let a=At(i?.detail??"",nt(t,e,n)),c=i?.state==="failed"?`has failed: ${a}`:`does not run: it is ${i?.state??"not there"}`;
throw new d(n.id,`the connector ${s} ${c}`,"")}function Ge({objects:t},e){return t.has(y({kind:"connector",name:e}))}async function Ve(t,e){let n=T(t,"position"),
o=k(t,e),r=await n.status(o);if(r===null)return{state:"failed",lag:null,detail:"Kafka Connect knows nothing of it"};let s=At(r.detail,await n.configuration(o)??
{});return{state:r.state==="paused"?"stopped":r.state,lag:null,detail:s}}var jr=new Set(["kafka","upsert-kafka"]);function yt(t,e,n){let[o]=L(t).statements;if(o===void 0||Sr(o))return{sql:t,topic:null};let r=new Map(o.options.map(({key:l,
value:u})=>[l,u])),s=r.get("connector");if(s!==void 0&&!jr.has(s))return{sql:t,topic:null};let i=r.get("topic")??`${n.prefix}${wt(e)}`,a=s===void 0?{...xr(Rr(o)),
...We(i,n)}:We(i,n),c=Object.entries(a).filter(([l])=>!r.has(l));return{sql:Or(t,o,c),topic:i}}function Sr(t){let e=St(t);return e?.type!=="create-table"||e.object!==
"table"||e.like!==null}function Rr({definition:t}){return(t?.primaryKey??[]).length>0}function xr(t){return t?{connector:"upsert-kafka","key.format":"json","val\
ue.format":"json"}:{connector:"kafka",format:"json","scan.startup.mode":"earliest-offset"}}function We(t,{servers:e}){return{topic:t,"properties.bootstrap.serve\
rs":e}}function wt(t){return t.slice(t.lastIndexOf(".")+1)}var Ye=t=>`'${t.replaceAll("'","''")}'`;function Or(t,e,n){if(n.length===0)return t;let o=n.map(([a,c])=>`${Ye(
a)} = ${Ye(c)}`).join(", "),[r]=e.options,s=r===void 0?$r(t,e):Tr(r),i=r===void 0?` WITH (${o})`:`${o}, `;return`${t.slice(0,s)}${i}${t.slice(s)}`}var Tr=({keySpan:t})=>t.
start-1;function $r(t,e){let n=St(e);return n?.type!=="create-table"||n.query===null?e.end:/\s*\bAS\s*$/i.exec(t.slice(0,n.query.start))?.index??e.end}import{createHash as Kr}from"node:crypto";import{setTimeout as tn}from"node:timers/promises";import{setTimeout as Cr}from"node:timers/promises";var ze="/v3",Ar=m({sessionHandle:f()}),Ir=m({operationHandle:f()}),Qe=N(),Er=m({resultType:B(["NOT_READY","PAYLOAD","EOS"]),jobID:G(f()),nextResultUri:G(f()),results:O(
m({columns:w(m({name:f()})),data:w(m({fields:w(N())}))}))});async function Xe(t,e={}){let{sessionHandle:n}=h(await t.send("POST",`${ze}/sessions`,{properties:e}),
Ar),o=`${ze}/sessions/${n}`,r=async(s,i)=>{h(await t.send("POST",`${o}/${s}`,i),Qe)};return{handle:n,run:(s,i={})=>Mr(t,o,s,i),configure:s=>r("configure-session",
{statement:s}),heartbeat:()=>r("heartbeat",{}),close:async()=>{h(await t.send("DELETE",o),Qe)}}}async function Mr(t,e,n,o){let r=await t.send("POST",`${e}/state\
ments`,{statement:n,executionConfig:o}),s=`${e}/operations/${h(r,Ir).operationHandle}`;try{return await Hr(t,`${s}/result/0?rowFormat=JSON`)}finally{await t.send(
"DELETE",`${s}/close`).catch(()=>{})}}async function Hr(t,e){let n=[];for(let o=e;o!==null;){let r=await Dr(t,o);n.push(r),o=r.resultType==="EOS"?null:r.nextResultUri??
null}return{columns:n[0]?.results?.columns.map(({name:o})=>o)??[],rows:n.flatMap(({results:o})=>o?.data.map(({fields:r})=>r)??[]),jobId:n.find(({jobID:o})=>typeof o==
"string")?.jobID??null}}var[Nr,Lr]=[2,200];async function Dr(t,e){for(let n=Nr;;n=Math.min(n*1.5,Lr)){let o=h(await t.get(e),Er);if(o.resultType!=="NOT_READY")return o;
await Cr(n)}}async function Ft(t,e,n,o){let r=await Xe(t.gateway);try{for(let s of Fr(t))await r.configure(s);for(let s of Kt(e,n))await Ze(r,t,s);return await o(r)}finally{
await r.close().catch(()=>{})}}function Fr({catalog:t,database:e}){let n=o=>`\`${o.replaceAll("`","``")}\``;return[...t===null?[]:[`CREATE CATALOG IF NOT EXISTS\
 ${n(t)} WITH ('type' = 'generic_in_memory')`,`USE CATALOG ${n(t)}`],...e===null?[]:[`CREATE DATABASE IF NOT EXISTS ${n(e)}`,`USE ${n(e)}`]]}async function Ze(t,{
defaults:e},n){let[o,...r]=n.sql;if(o!==void 0){await t.configure(n.kind==="view"?o:yt(o,n.name,e).sql);for(let s of r)await t.configure(s)}}async function ot(t,e,n){
let o=n.kind==="statement",r=new Map([...e].filter(([s])=>s!==y(n)));await Ft(t,r,[...n.reads,...o?n.writes:[]],async s=>{o||await Ze(s,t,n),o&&await s.run(`EXP\
LAIN ${n.sql[0]??""}`),n.kind==="view"&&await s.run(`EXPLAIN SELECT * FROM ${n.name}`)})}function Kt(t,e){let n=new Map,o=r=>{let s=t.get(y({kind:"table",name:r}));
s===void 0||n.has(r)||(n.set(r,s),s.reads.forEach(o))};return e.forEach(o),[...n.values()].sort((r,s)=>r.order-s.order)}function en({birth:t,removals:e},n){let o=JSON.stringify([t,n,e.get(n)??0]);return Kr("sha256").update(o).digest("hex").slice(0,32)}async function nn(t,e,n,o){await t.
jobs.state(o)===null&&await Ft(t,e,[...n.reads,...n.writes],async r=>{let s={...n.properties,"pipeline.name":n.name,"$internal.pipeline.job-id":o};await r.run(n.
sql[0]??"",s).catch(i=>{if(!Br(i))throw i})})}function Br(t){return t instanceof S&&/already been submitted|DuplicateJobSubmission/.test(t.message)}var J=new Set(
["FAILED","CANCELED","FINISHED"]),on=100;async function rn(t,e,n){for(;;){let o=await t.state(e);if(o==="FINISHED")return;if(o===null||J.has(o)){let[r]=o===null?
[]:await t.exceptions(e);throw new d(n,r?.message??`its job has not finished: ${o??"it is gone"}`,"")}await tn(on)}}async function bt(t,e){for(let n=!1;;n=!0){let o=await t.
state(e);if(o===null||J.has(o))return;n||await t.cancel(e),await tn(on)}}async function sn(t,{kind:e}){return{topics:await t.topics.there(),connectors:e==="create-connector"?await W(t):null}}async function W(t){if(t.connect===null)return null;
let e=k(t,""),n=await t.connect.list();return new Set(n.filter(o=>o.startsWith(e)).map(o=>o.slice(e.length)))}function A(t,e){let n=new Set(ht(t,e));return{...t,
objects:new Map([...t.objects].filter(([,o])=>!n.has(o)))}}function ht({objects:t},{topics:e,connectors:n}){let o=[...t.values()],r=c=>c.kind==="connector"?n?.has(
c.name)===!1:c.kind==="table"&&c.topic!==null&&!rt(c,e),s=o.filter(r),i=new Set(s.map(({name:c})=>c)),a=({kind:c,writes:l})=>c==="statement"&&l.some(u=>i.has(u));
return[...s,...o.filter(a)]}function rt({topic:t,topicId:e},n){let o=t===null?void 0:n.get(t);return o!==void 0&&(e===null||e===o)}function an({objects:t},e){let n=[
...t.values()].filter(({kind:r,topic:s})=>r==="table"&&s!==null),o=r=>e.has(r.topic??"")&&!rt(r,e);return new Set(n.filter(o).map(({name:r})=>r))}function Bt({defaults:t,connect:e}){let n=re("flink");return{...n,connectors:e!==null,nameLimit:n.nameLimit-Buffer.byteLength(t.prefix)}}function vt(t,{id:e,kind:n,
strategy:o,object:r}){if(n==="alter-in-place")throw new d(e,"a living table cannot be altered here","");if(o==="carry-offsets")throw new d(e,"offsets cannot be \
carried over here","");if(n==="create-connector"){T(t,e);return}let s=Buffer.byteLength(wt(r)),{nameLimit:i}=Bt(t);if(s>i)throw new d(e,`the name ${r} has ${s} \
bytes, and ${i} are allowed`,"")}function _r({consumers:t},e){return(t.get(e)?.sql??null)!==null}function Pt(t,e,n,o,r,s){let i=c=>{throw new d(n.id,c,"")},a=c=>e.
objects.get(y({kind:"table",name:c}));switch(n.kind){case"expect-external":o.topic!==null&&!r.topics.has(o.topic)&&i(`the topic ${o.topic} is not there`);return;case"\
create-table":case"create-view":{let c=o.topic??`${t.defaults.prefix}${wt(o.name)}`;(a(o.name)!==void 0||_r(e,o.name))&&i(`${o.name} is there already`),!s&&r.topics.
has(c)&&i(`${o.name} is there already: the topic ${c} is not ours`);return}case"alter-table":a(o.name)===void 0&&i(`${o.name} is not there`),a(o.name)?.kind==="\
external"&&i(`${o.name} is not ours`);return;case"start-statement":case"seed":{e.objects.has(y(o))&&i(`${o.name} runs already`);let c=[...o.reads,...o.writes].find(
u=>a(u)===void 0);c!==void 0&&i(`${c} is not there`);let l=o.writes.find(u=>a(u)?.kind==="external");l!==void 0&&i(`${l} is not ours`);return}case"create-connec\
tor":{let c=u=>e.objects.has(y({kind:"connector",name:u}));c(o.name)&&i(`${o.name} is there already`),!s&&r.connectors?.has(o.name)===!0&&i(`${o.name} is there \
already: that connector is not ours`);let l=n.touches.find(u=>!c(u));l!==void 0&&i(`the connector ${l} has to stop for it, and is not ours`);return}default:i(`F\
link cannot ${n.kind}`)}}var qr={done:!1,detail:"was there"};async function ln(t,e,n,o){let r=await sn(t,n),s=await e.read();if(F(A(s,r),o))return cn(t,s,n);for(let{job:l}of ht(s,r))l!==
null&&await bt(t.jobs,l);let i=await e.act(n.id,l=>Ur(t,l,n,o,r));if(F(i,o))return cn(t,i,n);let a=U(t,i,n,o);try{await Wr(t,i,n,a,()=>e.act(n.id,()=>({})))}catch(l){
throw l instanceof d||await e.act(n.id,()=>P.begun(o,null)),l}let c=await Jr(t,a);return await e.act(n.id,l=>({...P.begun(o,null),...P.object(st(l,c))})),a.kind===
"connector"&&await Dt(t,i,n,!1),{done:!0,detail:""}}async function Jr({topics:t},e){return e.kind!=="table"||e.topic===null?e:{...e,topicId:(await t.there()).get(
e.topic)??null}}async function cn(t,e,n){return n.kind==="create-connector"&&await Dt(t,e,n,!0),qr}function Ur(t,e,n,o,r){let s=A(e,r);if(F(s,o))return{};let i=U(
t,s,n,o);return vt(t,n),Pt(t,s,n,i,r,s.begun.has(o)),ht(e,r).reduce((a,c)=>({...a,...P.removed(c,e)}),P.begun(o,{object:i.name,topic:i.topic,job:i.job,...Gr(i)}))}
function U(t,e,n,o){let{object:r,reads:s,writes:i,properties:a}=n,c=e.objects.get(y({kind:"table",name:r})),l=n.sql===null?[]:[n.sql];if(n.kind==="alter-table"&&
c!==void 0)return{...c,sql:[...c.sql,...l],keys:[...c.keys,o]};let u=Vr[n.kind]??"table",g=u==="table"||u==="external";return{name:r,kind:u,content:n.kind==="ex\
pect-external"?null:n.content,sql:l,reads:u==="connector"?[...Ke(e,s)]:[...s],writes:[...i],topic:g?yt(n.sql??"",r,t.defaults).topic:null,topicId:null,job:u==="\
statement"?en(e,r):null,properties:u==="connector"?{}:{...a},keys:[o],order:0,...u==="connector"?{connector:{stops:[...n.touches]}}:{}}}var Gr=({connector:t})=>t===
void 0?{}:{connector:t},Vr={"create-table":"table","create-view":"view","expect-external":"external","start-statement":"statement",seed:"statement","create-conn\
ector":"connector"};function st({objects:t},e){let n=t.get(y(e)),o=[...t.values()].reduce((r,{order:s})=>Math.max(r,s),0);return{...e,order:n?.order??o+1}}async function Wr(t,e,n,o,r){
let{objects:s}=e;switch(n.kind){case"start-statement":case"seed":await nn(t,s,o,o.job??""),n.kind==="seed"&&await rn(t.jobs,o.job??"",n.id);return;case"create-c\
onnector":return Ue(t,e,n,o,r);default:await ot(t,s,o),n.kind==="create-table"&&o.topic!==null&&await t.topics.create(o.topic,await Yr(t,s,o))}}async function Yr({
topics:t},e,n){let o=n.name.replace(/_v\d+$/,""),r=[...e.values()].findLast(({name:s,topic:i,kind:a})=>a==="table"&&i!==null&&s.replace(/_v\d+$/,"")===o);return r?.
topic==null?xe:t.settings(r.topic)}async function it({topics:t,jobs:e}){let n=(await e.overview()).filter(({state:o})=>!J.has(o));return{topics:await t.there(),jobs:n}}function un(t,e,n,o){let r=new Map(
e.objects),s={};for(let i of o){let a=_t(t,{...e,objects:r},n,i);a!==null&&(r.set(y(a),a),s={...s,...P.object(a)})}return s}function _t(t,e,n,o){let{step:r}=o,s=U(
t,e,r,""),i=e.objects.get(y(s));if(i!==void 0&&i.content===r.content)return null;if(i!==void 0&&i.kind!=="external")throw new d("adopt",`${r.object} has other c\
ontent`,"");let a=s.kind==="statement"?fn(n,o.there):mn(t,n,o.there);if(a===null&&s.kind!=="view")throw new d("adopt",`${o.there} is not there`,"");let c=s.kind===
"statement"?{job:a}:{topic:a,topicId:n.topics.get(a??"")??null};return st(e,{...s,...c,keys:[]})}function fn({jobs:t},e){return t.find(n=>n.name===e)?.id??null}
function mn({defaults:t},{topics:e},n){let o=`${t.prefix}${n}`;return e.has(o)?o:null}function pn(t,{objects:e},n,{name:o,kind:r}){let s=e.get(y({kind:r,name:o}));
return s!==void 0?{name:o,sql:s.sql.join(`;
`),keeps:"all"}:(r==="statement"?fn(n,o):mn(t,n,o))===null?null:{name:o,sql:"",keeps:"name"}}function dn(t,e,n,o){let r=g=>{throw new d("switch",g,"")},{consumers:s,objects:i}=A(t,{topics:n,connectors:null}),a=an(t,n);for(let{consumer:g,from:p}of e)(s.get(
g)?.shows??null)!==p&&r(`${g} does not show ${p??"nothing"}`);let c=g=>i.has(y({kind:"table",name:g}));for(let{consumer:g,view:p}of e){let v=p===void 0?`publish\
ed.${g}`:g;(c(v)||n.has(`${o}${v}`))&&r(`${v} is there already`)}let l=new Set([...s.keys(),...e.map(({consumer:g})=>g)]),u=e.flatMap(zr).find(g=>!c(g)&&!l.has(
g));return u!==void 0&&r(a.has(u)?le(u):`${u} is not there`),e.reduce((g,p)=>({...g,...P.consumer(p.consumer,qt(p))}),{})}function zr({to:t,view:e}){return t===
null?[]:e?.reads??[t]}function qt({to:t,view:e}){return t===null?null:{shows:t,reads:[...e?.reads??[t]],sql:e?.sql??null}}import{join as Cs}from"node:path";import{mkdtemp as ss,rm as is}from"node:fs/promises";import{tmpdir as as}from"node:os";import{join as Jt}from"node:path";import{createWriteStream as Qr}from"node:fs";import{once as gn}from"node:events";import{copyFile as Xr}from"node:fs/promises";import{join as Zr}from"node:path";function wn(t,e){let[n]=L(t.sql[0]??"").statements,o=new Map(n?.options.map(({key:c,value:l})=>[c,l])),r=o.get("value.format")??o.get("format")??"json";if(r!=="\
json")throw new d("read",`${t.name} is in ${r}, which is not read here`,"");let s=o.get("connector"),i=(n?.definition?.primaryKey??[]).length>0,a=s==="upsert-ka\
fka"||s===void 0&&i;return{topic:e,columns:ts(n,t),upsert:a}}function ts(t,{sql:e}){let n=t?.definition?.columns??[];return e.length>1||n.length===0?null:new Set(
n.filter(({kind:o})=>o==="physical").map(({name:o})=>o))}var Y=class{#t;#e;#n=new Map;constructor(e,n){this.#t=e,this.#e=n}async write(e,n,o){let r=this.#n.get(
e.topic)??{raw:Zr(this.#e,`${this.#n.size}.raw`),offsets:new Map};this.#n.set(e.topic,r),r.offsets=await this.#o(e,r),await(e.upsert?o.query(rs(r.raw,n)):Xr(r.raw,
n))}async#o(e,{raw:n,offsets:o}){let r=Qr(n,{flags:"a"}),s=async i=>{r.write(i.map(a=>es(e,a)).join(""))||await gn(r,"drain")};try{return await q(this.#t,e.topic,
s,o)}finally{r.end(),await gn(r,"finish")}}};function es(t,e){let n=e.value===null?null:ns(t,e,e.value.toString());if(!t.upsert)return n===null?"":`${n}
`;let{key:o,partition:r,offset:s}=e;return`${JSON.stringify({k:o?.toString()??"",p:r,o:Number(s),v:n})}
`}function ns({topic:t,columns:e},{partition:n,offset:o},r){let s=os(r);if(s===null)throw new d("read",`${t}: the record at ${n}:${o} is no JSON object`,"");let i=Object.
entries(s).filter(([a])=>e===null||e.has(a));return JSON.stringify(Object.fromEntries(i))}function os(t){try{let e=JSON.parse(t);return typeof e=="object"&&e!==
null&&!Array.isArray(e)?e:null}catch{return null}}var yn=t=>`'${t.replaceAll("'","''")}'`;function rs(t,e){return`COPY (SELECT v FROM (${`SELECT * FROM ${`read_\
json(${yn(t)}, format = 'newline_delimited', columns = {k: 'VARCHAR', p: 'INTEGER', o: 'BIGINT', v: 'VARCHAR'})`} QUALIFY row_number() OVER (PARTITION BY k ORDE\
R BY p, o DESC) = 1`}) WHERE v IS NOT NULL ORDER BY p, o) TO ${yn(e)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER E'\\x01')`}async function bn(t,e,n,o){return Ut(async r=>{let s=new Y(t.kafka,r);return Gt({parts:t,registry:e,names:n,folder:r,copies:s},o)})}async function Ut(t){let e=await ss(
Jt(as(),"bluegreen-rows-"));try{return await t(e)}finally{await is(e,{recursive:!0,force:!0})}}async function Gt(t,e){let{parts:n,registry:o,names:r,folder:s,standing:i}=t,
{catalog:a,database:c}=n,u=await ue({file:":memory:",samples:s,catalog:a,database:c,...i===void 0?{}:{standing:i}});try{for(let p of us(o,r))await ds(t,u,p);for(let p of await fs(
n,o,r))await ms(t,u,p);let g=ls(o,r);return g.length>0&&await u.switch(g),await e(u)}finally{await u.close()}}var cs=/^published\.(.+)$/;function Vt({consumers:t},e){
return e.flatMap(n=>{let o=cs.exec(n)?.[1]??n,r=t.get(o);return r===void 0?[]:[{consumer:o,...r}]})}function ls(t,e){return Vt(t,e).map(({consumer:n,shows:o,reads:r,
sql:s})=>s===null?{consumer:n,from:null,to:r[0]??o}:{consumer:n,from:null,to:o,view:{sql:s,reads:r,content:o,file:"",line:1}})}function us(t,e){let n=Vt(t,e).flatMap(
({reads:o})=>o);return Kt(t.objects,[...e,...n])}async function fs({topics:t,defaults:{prefix:e}},n,o){let r=a=>n.objects.has(y({kind:"table",name:a}))||Vt(n,[a]).
length>0,s=o.filter(a=>!r(a)),i=s.length===0?new Map:await t.there();return s.filter(a=>i.has(`${e}${a}`))}async function ms({parts:t,folder:e,copies:n},o,r){let s=Jt(
e,"guess.jsonl"),i={topic:`${t.defaults.prefix}${r}`,columns:null,upsert:!1};await n.write(i,s,o);let a=ce(r);await o.query(`CREATE SCHEMA IF NOT EXISTS ${Rt(a.
schema)}`);let c=`read_json('${s.replaceAll("'","''")}', format = 'newline_delimited', sample_size = -1)`;await o.query(`CREATE TABLE ${xt(a)} AS SELECT * FROM ${c}`),
await ps(o,xt(a))}async function ps(t,e){for(let{column_name:n,column_type:o}of await t.query(`DESCRIBE ${e}`)){if(o!=="BIGINT")continue;let r=`ALTER TABLE ${e}\
 ALTER COLUMN ${Rt(String(n))} TYPE INTEGER`;await t.query(r).catch(()=>{})}}async function ds({folder:t,copies:e},n,o){let{name:r,topic:s}=o;s!==null&&await e.
write(wn(o,s),Jt(t,`${r}.jsonl`),n);let i=gs(o,o.kind==="view"?"create-view":"expect-external");await n.apply(i,i.id)}function gs({name:t,reads:e,sql:n},o){return{
...{after:[],level:0,strategy:"none",inverse:null,file:"",line:1},...{content:t,properties:{},touches:[],reads:e,writes:[t]},id:`${o}:${t}`,kind:o,object:t,sql:n.
join(`;
`)}}import{setTimeout as Rn}from"node:timers/promises";async function z(t,e,n){let o=e.objects.get(y({kind:"statement",name:n}));if(o?.job==null)throw new d("position",`${n} is not there`,"");let r=await t.jobs.job(
o.job);if(r!==null)return ys(t,e,o,r);if(await t.jobs.state(o.job)!==null)throw new $("position",`the job of ${n} cannot be seen yet`,"no");return{state:"failed",
lag:null,detail:`Flink knows nothing of its job ${o.job}`}}async function ys(t,e,n,o){let{state:r,running:s,total:i}=o;if(r==="FINISHED")return{state:"finished",
lag:0,detail:""};if(r==="FAILED")return{state:"failed",lag:null,detail:await hn(t,o.id)};if(J.has(r)||r==="CANCELLING"||r==="SUSPENDED")return{state:"stopped",lag:null,
detail:r};if(r!=="RUNNING")return{state:"starting",lag:null,detail:await hn(t,o.id)};if(s<i)return{state:"starting",lag:null,detail:`${s} of ${i} tasks run`};let a=await ws(
t,e,n,o);return{state:a===0?"caught-up":"running",lag:a,detail:""}}async function hn({jobs:t},e){return(await t.exceptions(e))[0]?.message??""}async function ws(t,e,n,o){
return kn(await Wt(t,e,n),await Sn(t,o))}function Wt(t,e,n){return vs(t,hs(e,n.reads))}async function Pn(t,{job:e},n){let o=e===null?null:await t.jobs.job(e);return o===
null||J.has(o.state)?o?.state==="FINISHED"?0:null:kn(n,await Sn(t,o))}var bs=2;function kn(t,{offsets:e,pending:n}){let o=0;for(let[r,s]of t){let i=e.get(Ps(r));
if(s>0n&&i===void 0)return null;let a=Math.max(0,Number(s)-((i??-1)+1));(a>bs||n!==0)&&(o+=a)}return o}function hs({objects:t},e){let n=new Set,o=new Set,r=s=>{
let i=t.get(y({kind:"table",name:s}));i===void 0||o.has(s)||(o.add(s),i.topic!==null?n.add(i.topic):i.reads.forEach(r))};return e.forEach(r),n}async function vs({
topics:t},e){let n=new Map;for(let o of e)for(let[r,s]of await t.ends(o))n.set(`${o} ${r}`,s);return n}var jn=/KafkaSourceReader\.topic\.(.+)\.partition\.(\d+)\.currentOffset$/,
Ps=t=>t.replaceAll(".","_"),vn=/\.pendingRecords$/;async function Sn({jobs:t},{id:e,vertices:n}){let o=new Map,r=null;for(let s of n){let a=(await t.metricNames(
e,s.id)).filter(c=>jn.test(c)||vn.test(c));if(a.length!==0)for(let[c,l]of Object.entries(await t.metrics(e,s.id,a)))vn.test(c)?r=(r??0)+l:ks(o,c,l)}return{offsets:o,
pending:r}}function ks(t,e,n){let[,o="",r=""]=jn.exec(e)??[],s=`${o} ${r}`;t.set(s,Math.min(n,t.get(s)??n))}var js=300,[Ss,Rs]=[300,12e4];async function xn(t,e,n){for(let o of Os(e,n))await Promise.all(o.map(r=>xs(t,e,r)))}async function xs(t,e,n){let o=await Wt(t,e,n);
for(let r=Date.now()+Rs;Date.now()<r&&await Pn(t,n,o)!==0;)await Rn(Ss);await Rn(await Ts(t,e,n))}function Os({objects:t},e){let n=[...t.values()].filter(({kind:i})=>i===
"statement"),o=new Map,r=(i,a)=>{if(a.includes(i))return 0;let c=t.get(y({kind:"table",name:i})),l=[...a,i],u=(c?.reads??[]).map(p=>r(p,l)),g=n.filter(({writes:p})=>p.
includes(i)).map(p=>{let v=1+Math.max(0,...p.reads.map(K=>r(K,l)));return o.set(p,Math.max(v,o.get(p)??0)),v});return Math.max(0,...u,...g)};for(let i of e)r(i,
[]);let s=Math.max(0,...o.values());return Array.from({length:s},(i,a)=>[...o].flatMap(([c,l])=>l===a+1?[c]:[]))}async function Ts({jobs:t},{objects:e},n){let r=n.
writes.map(i=>e.get(y({kind:"table",name:i}))).some(i=>i!==void 0&&$s(i)),s=n.job===null||!r?null:await t.checkpointInterval(n.job);return js+(s??0)}function $s({
sql:t}){let[e]=L(t[0]??"").statements;return e?.options.find(({key:o})=>o==="sink.delivery-guarantee")?.value==="exactly-once"}var[As,Is]=[3,20];async function On(t,e,n,o){return Ut(async r=>{let s={parts:t,registry:e,names:n,folder:r,copies:new Y(t.kafka,r)},i={file:Cs(r,"standing")};return Es(
()=>Gt({...s,standing:i},c=>c.compare(o)),()=>xn(t,e,n))})}async function Es(t,e){let n=await t();for(let[o,r]=[1,1];o<Is&&r<As&&Yt(n)>0;o+=1){await e();let s=await t();
r=Yt(s)===Yt(n)?r+1:1,n=s}return n}function Yt({added:t,removed:e,changed:n}){return t+e+n}async function Tn(t,e){let n=await t.topics.there(),o=A(e,{topics:n,connectors:null});return[...(await Promise.all([...o.objects.values()].map(s=>Ms(t,e,s)))).flat(),
...Hs(t,o,n)]}async function Ms(t,e,{name:n,kind:o,content:r}){return o==="connector"?[]:o!=="statement"?[{name:n,kind:o,content:r,state:"ready",rows:null}]:[{name:n,
kind:o,content:r,state:(await z(t,e,n)).state,rows:null}]}function Hs({defaults:{prefix:t}},{objects:e},n){let o=new Set([...e.values()].map(({topic:s})=>s));return[
...n.keys()].filter(s=>s.startsWith(t)&&!o.has(s)).sort().map(s=>({name:s.slice(t.length),kind:"table",content:null,state:"ready",rows:null}))}async function $n(t,e,n){let{id:o,file:r,line:s}=n;return(await Ns(T(t,o),nt(t,e,n))).map(a=>({step:o,message:a,hint:"",file:r,line:s}))}async function Ns(t,e){
let n=e["connector.class"]??"",o=await t.classes();return o.some(s=>Ls(s,n))?(await t.validate(e)).map(({key:s,message:i})=>s===""?i:`${s}: ${i}`):[`Kafka Conne\
ct has no class ${n}; it has ${o.map(zt).sort().join(", ")}`]}function Ls(t,e){return[t,zt(t),zt(t).replace(/Connector$/,"")].includes(e)}var zt=t=>t.slice(t.lastIndexOf(
".")+1);function Qt({objects:t,begun:e},n){return Cn({objects:t,begun:e}).filter(({name:o})=>n.includes(o))}function Cn({objects:t,begun:e}){let n=[...t.values()].map(({
name:r,connector:s})=>({name:r,connector:s})),o=[...e.values()].map(({object:r,connector:s})=>({name:r,connector:s}));return[...n,...o].flatMap(({name:r,connector:s})=>s===
void 0?[]:[{name:r,stops:s.stops}])}async function An(t,e,n){let o=Qt(e,n);if(o.length===0)return;let r=T(t,"retire");for(let{name:s}of o)await r.remove(k(t,s));
for(let s of Ds(e,o))await r.resume(k(t,s))}function Ds(t,e){let n=new Set(e.map(({name:i})=>i)),o=Cn(t).filter(({name:i})=>!n.has(i)),r=new Set(o.flatMap(({stops:i})=>i)),
s=e.filter(({name:i})=>!r.has(i)).flatMap(({stops:i})=>i);return[...new Set(s)].filter(i=>!r.has(i)&&o.some(a=>a.name===i))}async function In(t,e,n){let o=await e.act("retire",()=>({})),r=await at(t,o,n);if(r.length>0)throw new d("retire",r.join(`
`),"");await An(t,o,n);let s=Xt(o,n);for(let{job:a}of s)a!==null&&await bt(t.jobs,a);let i=await t.topics.there();await t.topics.remove(s.flatMap(a=>a.topic!==null&&
rt(a,i)?[a.topic]:[])),await e.act("retire",a=>Xt(a,n).reduce((c,l)=>({...c,...P.removed(l,a)}),Fs(a,n)))}function Fs({begun:t},e){let n=([,{object:o,connector:r}])=>r!==
void 0&&e.includes(o);return[...t].filter(n).reduce((o,[r])=>({...o,...P.begun(r,null)}),{})}function Xt({objects:t},e){let n=new Set(e);return[...t.values()].filter(
({name:o,kind:r})=>n.has(o)&&r!=="external")}async function at(t,e,n,o){let r=new Set(n),{objects:s,consumers:i}=e,a=new Set([...s.values()].filter(({kind:p})=>p!==
"external").map(({name:p})=>p)),c=new Set(Qt(e,n).map(({name:p})=>p)),l=[...s.values()].filter(({name:p})=>!r.has(p)),u=[...i].flatMap(([p,{sql:v,reads:K}])=>v===
null?[]:[{name:p,reads:K}]),g=[...i].filter(([,{sql:p}])=>p===null);return[...await Bs(t,n.filter(p=>!a.has(p)&&!c.has(p))),...[...l,...u].flatMap(({name:p,reads:v})=>Ks(
p,v,r)),...g.flatMap(([p,{reads:v}])=>v.filter(K=>r.has(K)).map(K=>`published.${p} shows ${K}`)),...await _s(t,Xt(e,n),o??await Zt(t,e))]}function Ks(t,e,n){let o=e.
find(r=>n.has(r));return o===void 0?[]:[`${t} reads ${o}`]}async function Bs(t,e){if(e.length===0)return[];let{topics:n,defaults:o}=t,r=new Set([...(await n.there()).
keys(),...await n.groups()]),s=await W(t),i=a=>r.has(`${o.prefix}${a}`)||r.has(a)||s?.has(a)===!0;return e.filter(i).map(a=>`${a} is not ours`)}async function _s({
topics:t},e,n){let o=[],r=await t.there();for(let s of e){let{name:i,topic:a,kind:c}=s;if(!(a===null||c!=="table"||!rt(s,r)))for(let l of await t.readers(a))n.has(
l)||o.push(`${l} reads ${i}`)}return o}async function Zt(t,{objects:e,removals:n}){let o=[...e.values()].filter(({kind:i})=>i==="connector").map(({name:i})=>i),
r=await W(t),s=[...n.keys()].filter(i=>r?.has(i)!==!0);return new Set([...o,...s].map(i=>Fe(t,i)))}async function En(t,e,n,o){let r=await it(t),s=n.some(({step:g})=>g.kind==="create-connector"),i={topics:new Map(r.topics),connectors:s?new Set(await W(t)):null},
a=new Map(A(e,i).objects),c=n.some(({step:g})=>g.kind==="remove"),l={parts:t,groups:c?await Zt(t,e):new Set,registry:{...e,objects:a,consumers:new Map(e.consumers)},
there:i,broken:new Set},u=[];for(let{step:g,there:p}of o)u.push(...await te(l,g,[],()=>{let v=_t(t,l.registry,r,{step:g,there:p});v!==null&&a.set(y(v),v)}));for(let g of n)
u.push(...await qs(l,g));return u}async function qs(t,e){let{step:n}=e;if(n.kind==="switch"||n.kind==="switch-back")return Vs(t,e);if(n.kind==="remove")return Us(
t,n);if(F(t.registry,e.key))return[];let o=await te(t,n,[...n.reads,n.object],()=>Js(t,e));return n.kind==="create-connector"&&o.length===0?$n(t.parts,t.registry,
n):o}async function Js({parts:t,registry:e,there:n},{step:o,key:r}){let s=U(t,e,o,r);vt(t,o),Pt(t,e,o,s,n,e.begun.has(r)),s.kind!=="connector"&&await ot(t,e.objects,
s),e.objects.set(y(s),st(e,s)),s.topic!==null&&n.topics.set(s.topic,""),s.kind==="connector"&&n.connectors?.add(s.name)}async function Us({parts:t,registry:e,there:n,
groups:o},r){let{id:s,object:i,file:a,line:c}=r,l=e.objects.has(y({kind:"table",name:i}))?await at(t,e,[i],o):[];return Gs({registry:e,there:n},i),l.map(u=>({step:s,
message:u,hint:"",file:a,line:c}))}function Gs({registry:t,there:e},n){for(let[o,r]of t.objects)r.name===n&&r.kind!=="external"&&(t.objects.delete(o),r.topic!==
null&&e.topics.delete(r.topic),r.kind==="connector"&&e.connectors?.delete(r.name))}async function Vs(t,{step:e,moves:n}){let o=[];for(let{consumer:r,to:s,view:i}of n){
if(i===void 0||s===null)continue;let a={...e,...i,object:r};o.push(...await te(t,a,i.reads,()=>Hn(t,a)))}for(let r of n)Ws(t.registry.consumers,r);return o}function Ws(t,e){
let n=qt(e);n===null?t.delete(e.consumer):t.set(e.consumer,n)}async function Mn(t,e,n){for(let{consumer:o,to:r,view:s}of n){if(s===void 0||r===null)continue;let i={
...Ys,...s,id:"switch",kind:"create-view",object:o};await Hn({parts:t,registry:e},i).catch(a=>{let{message:c,file:l,line:u}=Nn(i,a);throw new d("switch",`${c} (${l}\
:${u})`,"")})}}var Ys={after:[],level:0,strategy:"none",inverse:null,properties:{},touches:[],writes:[]};function Hn({parts:t,registry:e},n){return ot(t,e.objects,
U(t,e,{...n,kind:"create-view"},""))}async function te({broken:t},e,n,o){try{return await o(),[]}catch(r){let s=Nn(e,r),i=n.some(a=>t.has(a));for(let a of[e.object,
...e.writes])t.add(a);return i?[]:[s]}}function Nn({id:t,file:e,line:n},o){if(o instanceof S){let r=(o.place?.line??1)-1;return{step:t,message:o.message,hint:"",
file:e,line:n+r}}if(o instanceof d)return{step:t,message:o.message,hint:o.next,file:e,line:n};throw o}async function Ln(t,e,n){return(await Promise.all([...n].sort().map(r=>zs(t,e,r)))).filter(r=>r!==null)}async function zs(t,e,n){let o=e.objects.get(y({kind:"st\
atement",name:n}));if(o?.job==null)return null;let{job:r}=o,s=await t.jobs.state(r);if(s===null)return null;let{lag:i}=await z(t,e,n),a=await t.jobs.checkpoint(
r);return{statement:n,state:s,job:r,lag:i,restarts:await t.jobs.restarts(r),checkpoint:a===null?null:new Date(a.time).toISOString(),stateBytes:a?.bytes??null}}async function Fn({cluster:t},e,n){let r=n.filter(p=>Kn(e,p)).length===0?null:await t.freeSlots();if(r===null)return[];let s=await t.parallelism(),i=Qs(e,n,s),a=n[i.
findIndex(p=>p>r)];if(a===void 0)return[];let{id:c,file:l,line:u}=a.step,g=`the new jobs need ${Math.max(...i)} slots, and ${r} are free`;return[{step:c,message:g,
hint:"add TaskManagers, or stop jobs that nobody needs",file:l,line:u}]}function Qs(t,e,n){let o=0;return e.map(r=>{let s=Xs(t,r,n);return r.step.kind==="seed"?
o+s:o+=s})}function Kn(t,{step:e,key:n}){return(e.kind==="start-statement"||e.kind==="seed")&&!F(t,n)}function Xs(t,e,n){let{kind:o,object:r,properties:s}=e.step;
if(Kn(t,e))return Dn(s,n);let i=t.objects.get(y({kind:"statement",name:r}));return o==="remove"&&i!==void 0?-Dn(i.properties,n):0}function Dn(t,e){let n=t["tabl\
e.exec.resource.default-parallelism"]??t["parallelism.default"],o=Number(n);return Number.isInteger(o)&&o>0?o:e}var kt=class{name="flink";capabilities;#t;#e;#n=new Map;#o={token:0,generation:0};constructor(e){this.capabilities=Bt(e),this.#t=e,this.#e=De(e.log,()=>this.#o)}async fence(e){
let n={token:e,generation:0};await this.#e.act("fence",o=>(lt("fence",n,{...o.hand,generation:0}),e===o.hand.token?{}:P.hand(n)),n),this.#o=n}async preflight(e,n=[]){
return x(async()=>{await this.#t.cluster.refuseUnknown();let o=await this.#e.read();return[...await En(this.#t,o,e,n),...await Fn(this.#t,o,e)]})}async observe(){
return x(async()=>Tn(this.#t,await this.#e.read()))}async consumers(){let{consumers:e}=await this.#e.read();return Object.fromEntries([...e].map(([n,{shows:o}])=>[
n,o]))}async position(e){return x(async()=>{let n=await this.#e.read();return!n.objects.has(y({kind:"statement",name:e}))&&Ge(n,e)?Ve(this.#t,e):z(this.#t,n,e)})}async running(e){
return x(async()=>Ln(this.#t,await this.#e.read(),e))}async describe(e){let n=await this.#e.read(),o=await x(()=>it(this.#t));return e.map(r=>pn(this.#t,n,o,r))}async adopt(e){
let n=await x(()=>it(this.#t));await this.#e.act("adopt",o=>un(this.#t,o,n,e))}apply(e,n){this.#o={...this.#o,generation:ae(n)??this.#o.generation};let r=(this.#n.
get(n)??Promise.resolve()).then(()=>this.#r(e,n),()=>this.#r(e,n));return this.#n.set(n,r),r.finally(()=>{this.#n.get(n)===r&&this.#n.delete(n)})}async#r(e,n){try{
return await ln(this.#t,this.#e,e,n)}catch(o){throw Zs(e,o)}}async#s(){let e=await x(()=>this.#t.topics.there());return A(await this.#e.read(),{topics:e,connectors:null})}async query(e){
let n=L(e).statements.flatMap(r=>r.names.map(({parts:s})=>s.map(({text:i})=>i).join("."))),o=await this.#s();return x(()=>bn(this.#t,o,n,r=>r.query(e)))}async compare(e){
let n=[...e.views?.blue??[],...e.views?.green??[]],o=n.length>0?n.flatMap(({view:s})=>s.reads):[e.blue,e.green],r=await this.#e.read();return x(()=>On(this.#t,r,
o,e))}async switch(e){let{topics:n,defaults:o}=this.#t,r=await this.#e.read();await x(()=>Mn(this.#t,r,e));let s=await x(()=>n.there());await this.#e.act("switc\
h",i=>dn(i,e,s,o.prefix))}retire(e){return x(()=>In(this.#t,this.#e,e))}async objections(e){return x(async()=>at(this.#t,await this.#e.read(),e))}close(){return this.#t.
log.close()}};async function x(t){try{return await t()}catch(e){throw e instanceof S?new d("Flink",e.message,""):e}}function Zs({id:t,file:e,line:n},o){if(!(o instanceof
S))return o;let r=n+(o.place?.line??1)-1;return new d(t,e===""?o.message:`${o.message} (${e}:${r})`,"")}import{setTimeout as ti}from"node:timers/promises";var ei=[200,500,1e3];function Bn(t){let e=null,n=async(o,r,s)=>{let i=await(e??=ni(t));return ri(i,t,o,r,s)};return{get:o=>oi(()=>n("GET",o)),send:n}}async function ni({
url:t,token:e,timeout:n}){let{create:o}=await import("../vendor/axios-RY3VBX6E.js");return o({baseURL:t.replace(/\/+$/,""),timeout:n,maxRedirects:0,headers:e===null?
{}:{Authorization:`Bearer ${e}`},validateStatus:()=>!0})}async function oi(t){for(let e of ei)try{return await t()}catch(n){if(!(n instanceof $)||n.wait!==null)
throw n;await ti(e)}return t()}async function ri(t,e,n,o,r){let{isAxiosError:s}=await import("../vendor/axios-RY3VBX6E.js"),i=n==="GET",a=await t.request({method:n,
url:o,...r===void 0?{}:{data:r}}).catch(p=>{throw s(p)?ut(p.message)?ft(e.name,p.message):new $(e.name,`no answer from ${ee(e)}: ${p.message}`,i?"no":li(p.code)):
p}),{status:c,data:l,headers:u}=a;if(c===401||c===403)throw si(e,c);if(!ci.has(c))return ii(e,o,{status:c,body:l});let g=!i&&(c===502||c===504);throw new $(e.name,
`HTTP status ${c}`,g?"unknown":"no",ui(u["retry-after"]))}function ee({url:t}){return t.replace(/\/\/[^/@]*@/,"//")}function si(t,e){let{name:n,token:o}=t,r=o===
null?"and no token is set: `token` of the environment":"to the token that is set";return new d(n,`${n} at ${ee(t)} says no, ${r} (HTTP status ${e})`,"")}function ii(t,e,n){
if(!ai(n))return n;let o=`what answers at ${ee(t)} is not ${t.name}: it does not know ${e} (HTTP status ${n.status})`;throw new d(t.name,o,"")}function ai({status:t,
body:e}){return typeof e=="string"?e!==""&&t<500:t===404&&/"(Not found: \/|HTTP 404 Not Found)/.test(JSON.stringify(e))}var ci=new Set([429,502,503,504]);function li(t){
return["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH"].includes(t??"")?"no":"unknown"}function ui(t){if(typeof t!="string")return null;let e=/^\d+$/.test(
t)?Number(t)*1e3:Date.parse(t)-Date.now();return Number.isFinite(e)?Math.max(e,0):null}import{setTimeout as fi}from"node:timers/promises";var mi=["INITIALIZING","CREATED","RUNNING","FAILING","FAILED","CANCELLING","CANCELED","FINISHED","RESTARTING","SUSPENDED","RECONCILING"],oe=B(mi),pi=m({total:b(),
running:b()}),di=m({jobs:w(m({jid:f(),name:f(),state:oe,"start-time":b(),tasks:pi}))}),gi=m({jid:f(),name:f(),state:oe,"start-time":b(),vertices:w(m({id:f(),name:f(),
parallelism:b(),tasks:V(f(),b())}))}),yi=m({status:oe}),wi=m({exceptionHistory:m({entries:w(m({stacktrace:f(),timestamp:b()}))})}),bi=m({interval:b()}),hi=m({latest:m(
{completed:G(m({latest_ack_timestamp:b(),state_size:b()}))})}),vi=w(m({id:f(),value:f()})),Pi=m({"request-id":f()}),ki=m({status:m({id:B(["IN_PROGRESS","COMPLET\
ED"])}),operation:G(m({location:O(f()),"failure-cause":O(m({"stack-trace":f()}))}))}),_n=w(m({id:f(),sum:O(b())})),ji=N();function qn(t){let e=(n,o)=>`/jobs/${n}\
/vertices/${o}/subtasks/metrics`;return{overview:async()=>h(await t.get("/jobs/overview"),di).jobs.map(Ri),job:async n=>{let o=await ne(t,`/jobs/${n}`,gi);return o===
null?null:xi(o)},state:async n=>(await ne(t,`/jobs/${n}/status`,yi))?.status??null,exceptions:async n=>h(await t.get(`/jobs/${n}/exceptions`),wi).exceptionHistory.
entries.map(({stacktrace:r,timestamp:s})=>({message:_(r).message,time:s})),checkpointInterval:async n=>{let o=await t.get(`/jobs/${n}/checkpoints/config`);if(o.
status===404)return null;let{interval:r}=h(o,bi);return Number.isSafeInteger(r)?r:null},checkpoint:async n=>{let o=(await ne(t,`/jobs/${n}/checkpoints`,hi))?.latest.
completed;return o==null?null:{time:o.latest_ack_timestamp,bytes:o.state_size}},restarts:async n=>{let[o]=h(await t.get(`/jobs/${n}/metrics?get=numRestarts`),vi);
return o===void 0?null:Number(o.value)},stop:(n,o,r=!1)=>Ti(t,n,o,r),cancel:async n=>{h(await t.send("PATCH",`/jobs/${n}?mode=cancel`),ji)},metricNames:async(n,o)=>h(
await t.get(e(n,o)),_n).map(r=>r.id),metrics:async(n,o,r)=>{let s=encodeURIComponent(r.join(",")),i=h(await t.get(`${e(n,o)}?get=${s}&agg=sum`),_n);return Object.
fromEntries(i.flatMap(({id:a,sum:c})=>c===void 0?[]:[[a,c]]))}}}async function ne(t,e,n){let o=await t.get(e);return Si(o)?null:h(o,n)}function Si({status:t,body:e}){
return t===404||t===500&&/^Could not find Flink job/.test(et(t,e).message)}function Ri(t){let{jid:e,name:n,tasks:o}=t;return{id:e,name:n,state:t.state,started:t["\
start-time"],...o}}function xi(t){let{jid:e,name:n,vertices:o}=t,r=s=>o.reduce((i,a)=>i+s(a),0);return{id:e,name:n,state:t.state,started:t["start-time"],running:r(
({tasks:s})=>s.RUNNING??0),total:r(({parallelism:s})=>s),vertices:o.map(({id:s,name:i})=>({id:s,name:i}))}}var Oi=50;async function Ti(t,e,n,o){let r=n===null?{}:
{targetDirectory:n},s=await t.send("POST",`/jobs/${e}/stop`,{...r,drain:o}),i=h(s,Pi)["request-id"];for(;;){let a=await t.get(`/jobs/${e}/savepoints/${i}`),{status:c,
operation:l}=h(a,ki);if(c.id==="COMPLETED")return $i(l??{});await fi(Oi)}}function $i({location:t,"failure-cause":e}){if(t!==void 0)return t;let n=e?.["stack-tr\
ace"];throw new S(200,n===void 0?{message:"no savepoint",place:null}:_(n))}var Ai=3e4;function Au(t){let{gateway:e,jobmanager:n,connect:o,kafka:r,token:s,prefix:i,scope:a}=t,c=(p,v)=>Bn({name:p,url:v,token:s,timeout:Ai}),l=c("the SQL G\
ateway",e),u=c("the JobManager",n),g=he(r);return new kt({gateway:l,jobs:qn(u),cluster:Ne(l,u),kafka:g,topics:tt(g),connect:o===null?null:be(c(C,o)),log:Me($e(g,
Ii(i,a)),t.hidden),defaults:{servers:r.brokers.join(","),prefix:i},catalog:t.catalog,database:t.database})}function Ii(t,e){let n=e.replaceAll(/[^\w.-]+/g,"-").
slice(0,80),o=Ci("sha256").update(e).digest("hex").slice(0,8);return`${t}bluegreen-registry-${n}-${o}`}export{Au as openFlink,Ii as registryTopic};
