import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as ze}from"./chunk-YBNV3TTK.js";import{a as Pe,b as _t,c as Ve,d as ee,e as je,f as re,g as Bt,k as Kt,m as qt,n as Ut,o as Jt,r as Wt,s as Gt}from"./chunk-4HSCIY3D.js";
import{a as j,b as Z}from"./chunk-ENI4L5PI.js";import{a as Je,h as Lt,j as Dt}from"./chunk-IAL4JY2H.js";import{a as Ht}from"./chunk-SEFBYZMY.js";
import{A as R,i as Ft,t as We,u as Ge,z as oe}from"./chunk-YROKOSTE.js";import{B as $,a as ke,k as h,l as Q,o as q,p as E,q as w,r as p,s as S,t as W,u as X,
v as m,y as U}from"./chunk-NSIJVF4Y.js";import{a as Ue,b as It,d as Mt,g as Nt}from"./chunk-FYBGPJQL.js";import{a as g,d as M}from"./chunk-XDVA7NNB.js";
import"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";import{createHash as Vc}from"node:crypto";import{setTimeout as rr}from"node:timers/promises";var N="Kafka Connect",sr=p({message:m()});function H({status:e,body:t}){let n=$(sr,t);return n.success?n.output.message:`HTTP status ${e}`}var se=({status:e})=>e>=
200&&e<300;function Ye(e){return e.status===409&&/already exists/.test(H(e))}var ir=[200,500,1e3,2e3,4e3,8e3];async function Qe(e){for(let n of ir){let o=await e();
if(!Vt(o))return zt(o);await rr(n)}let t=await e();if(Vt(t))throw new M(N,H(t),"no");return zt(t)}function Vt(e){return e.status===409?!Ye(e):e.status>=400&&/can be safely retried/.
test(H(e))}function zt(e){if(e.status!==500||!/timed out/i.test(H(e)))return e;throw new M(N,H(e),"unknown")}function J(e,t){if(!se(e))throw new g(N,`${N} refus\
es: ${H(e)}`,"");let n=$(t,e.body);if(n.success)return n.output;let[o]=n.issues,r=`an answer that is not ${N}'s: ${ke(o)??""} ${o.message}`;throw new g(N,r,"")}
function ie(e,t){return e.status===404?null:J(e,t)}function G(e){let t=cr(e),n=t.findLast(({message:r})=>r!=="")??t.at(-1),o=n===void 0?e:n.message||n.type;return{message:`${ur(t)}${fr(o)}`,place:mr(t)}}var ar=/^\s+(?:at |\.\.\. \d+ |Suppressed: )/;
function cr(e){return e.split(`
`).filter(n=>!ar.test(n)&&!/^End of exception on server side>\]?$/.test(n)).join(`
`).replace(/^<Exception on server side:\n/,"").replaceAll(/(?:\[.*)?<Exception on server side:\n/g,`
Caused by: `).split(/^Caused by: /m).map(lr)}function lr(e){let[,t="",n=""]=/^(?:[\w$]+\.)+([\w$]+)(?::\s|$)([\s\S]*)/.exec(e.trim())??[],o=/^(?:[\w$]+\.)+[\w$]+(?:Exception|Error): /.
test(n);return t===""?{type:t,message:e.trim()}:{type:t,message:o?"":n.trim()}}function ur(e){let n=e.map(({message:o})=>/^Unable to create a (?:source|sink) .*table '([^']+)'/.
exec(o)).find(o=>o!==null)?.[1];return n===void 0?"":`table ${n}: `}function fr(e){return(e.split(/\s*(?:Was expecting(?: one of)?:|Supported options:|Available factory)/)[0]??
e).replaceAll(/\s+/g," ").trim()}var dr=[/From line (\d+), column (\d+)/,/\bline (\d+), column (\d+)/];function mr(e){for(let{message:t}of e.toReversed()){let n=dr.
map(o=>o.exec(t)).find(o=>o!==null);if(n)return{line:Number(n[1]),column:Number(n[2])}}return null}var Yt={state:m(),trace:S(m())},Xt=p({connector:p(Yt),tasks:h(p({id:w(),...Yt}))});function Zt({connector:e,tasks:t}){if(e.state==="FAILED")return{state:"failed",
detail:Qt(e.trace)};let n=t.find(({state:o})=>o==="FAILED");return n!==void 0?{state:"failed",detail:`task ${n.id}: ${Qt(n.trace)}`}:{state:pr(e.state,t),detail:""}}
function pr(e,t){return e==="STOPPED"?t.length===0?"stopped":"starting":e==="PAUSED"?"paused":e==="RUNNING"&&t.length>0&&t.every(o=>o.state==="RUNNING")?"runnin\
g":"starting"}function Qt(e=""){let{message:t}=G(e),[,n=""]=/^(?:[\w$]+\.)+[\w$]+: (.+)/.exec(e)??[];return n===""||t.startsWith(n)?t:`${n}: ${t}`}var gr=p({configs:h(p({value:p({name:m(),errors:h(m())})}))});function en(e,t){if(!se(e)&&e.status<502)return[{key:"",message:ae(Xe(H(e)),t)}];let{configs:n}=J(
e,gr);return n.flatMap(({value:{name:o,errors:r}})=>{let[s]=r;return s===void 0?[]:[{key:o,message:ae(s,t,o)}]})}var Xe=e=>(e.split(`
`)[0]??"").replace(/, available connectors are: .*/,""),yr=new Set(["name","connector.class","topics"]),wr=4;function ae(e,t,n=""){let o=Object.entries(t).filter(
([s,i])=>!yr.has(s)&&(i.length>=wr||s===n&&i!=="")).map(([,s])=>s).sort((s,i)=>i.length-s.length),r=e.replace(/^(Invalid value )[\s\S]*( for configuration )/,"$\
1***$2");return o.reduce((s,i)=>s.replaceAll(i,"***"),r)}function Ze(e,t){let n=Object.entries(t).filter(([o,r])=>ze(o,r)!==r);return ze("",ae(e,Object.fromEntries(
n)))}var et=U(),hr=h(m()),br=h(p({class:m()})),vr=X(m(),m()),kr=p({offsets:h(U())}),Pr=p({partition:p({kafka_topic:m(),kafka_partition:w()}),offset:p({kafka_offset:w()})});
function tn(e){let t=s=>Qe(()=>e.get(s)),n=(...s)=>Qe(()=>e.send(...s)),o=(s,i="")=>`/connectors/${encodeURIComponent(s)}${i}`,r=async(...s)=>ie(await n(...s),et)!==
null;return{list:async()=>J(await t("/connectors"),hr),classes:async()=>J(await t("/connector-plugins"),br).map(i=>i.class),status:async s=>{let i=ie(await t(o(
s,"/status")),Xt);return i===null?null:Zt(i)},configuration:async s=>ie(await t(o(s,"/config")),vr),validate:async s=>{let i=encodeURIComponent(s["connector.cla\
ss"]??"");return en(await n("PUT",`/connector-plugins/${i}/config/validate`,s),s)},create:async(s,i,a)=>jr(await n("POST","/connectors",{name:s,config:i,...a?{initial_state:"\
STOPPED"}:{}}),i),stop:s=>r("PUT",o(s,"/stop"),{}),resume:s=>r("PUT",o(s,"/resume"),{}),restart:s=>r("POST",o(s,"/restart?includeTasks=true&onlyFailed=true"),{}),
remove:s=>r("DELETE",o(s)),offsets:async s=>(ie(await t(o(s,"/offsets")),kr)?.offsets??[]).flatMap(Sr),setOffsets:async(s,i)=>{J(await n("PATCH",o(s,"/offsets"),
{offsets:i.map(Rr)}),et)},resetOffsets:async s=>{J(await n("DELETE",o(s,"/offsets")),et)}}}function jr(e,t){if(Ye(e))return!1;if(se(e))return!0;throw new g(N,`${N}\
 refuses: ${ae(Xe(H(e)),t)}`,"")}function Sr(e){let t=$(Pr,e);if(!t.success)return[];let{partition:n,offset:o}=t.output,{kafka_topic:r,kafka_partition:s}=n;return[
{topic:r,partition:s,offset:BigInt(o.kafka_offset)}]}function Rr({topic:e,partition:t,offset:n}){return{partition:{kafka_topic:e,kafka_partition:t},offset:{kafka_offset:Number(
n)}}}import{Kafka as Or,logLevel as xr}from"../vendor/kafkajs-HZLI764Y.js";function Se(e){return/\bcertificate\b|altnames/i.test(e)}function Re(e,t){let n=`the certificate of ${e} is not trusted: ${t}; NODE_EXTRA_CA_CERTS names a file \
with those of an authority of your own`;return new g(e,n,"")}function nn({brokers:e,tls:t,sasl:n}){let r={connectionTimeout:5e3,requestTimeout:3e4,retry:{initialRetryTime:100,maxRetryTime:2e3,retries:6}};return new Or({clientId:"\
bluegreen-sql",brokers:[...e],ssl:t,...n===null?{}:{sasl:$r(n)},logLevel:xr.NOTHING,...r})}function $r({mechanism:e,username:t,password:n}){switch(e){case"plain":
return{mechanism:e,username:t,password:n};case"scram-sha-256":return{mechanism:e,username:t,password:n};case"scram-sha-512":return{mechanism:e,username:t,password:n}}}
async function D(e){try{return await e()}catch(t){throw on(t)?Tr(t):t}}function on(e){return e instanceof Error&&(e.name.startsWith("KafkaJS")||rn.test(e.message))}
var rn=/^Broker not connected$/;function Tr(e){let{name:t}=e,n=rn.test(e.message),o=n?"what answers there is no Kafka, or wants TLS (`kafka-tls`)":e.message;return Se(
o)?Re("Kafka",o):/RetriesExceeded|Connection|RequestTimeout|BrokerNotFound/.test(t)||n||"retriable"in e&&e.retriable?new M("Kafka",o,"unknown"):new g("Kafka",`K\
afka refuses: ${o}`,"")}function sn(e){return on(e)&&/\bold epoch\b|\bnewer producer\b/.test(e.message)}import{setTimeout as os}from"node:timers/promises";import{randomUUID as Cr}from"node:crypto";var Ar=100,Er=10;async function V(e,t,n,o=new Map){let r=new Map(o),s=await Nr(e,t,o);return s.size===0||await Ir(e,t,
o,s,async a=>{await n(a);for(let{partition:c,offset:l}of a)r.set(c,l+1n)}),r}async function Ir(e,t,n,o,r){let s=`bluegreen-sql-${Cr()}`;n.size>0&&await Mr(e,s,t,
n);let i=e.consumer({groupId:s,maxWaitTimeInMs:Ar,allowAutoTopicCreation:!1});try{await i.connect(),await i.subscribe({topic:t,fromBeginning:!0}),await Fr(i,o,r)}finally{
await i.disconnect(),await Dr(e,s)}}async function Mr(e,t,n,o){let r=e.admin();try{await r.connect();let s=[...o].map(([i,a])=>({partition:i,offset:String(a)}));
await r.setOffsets({groupId:t,topic:n,partitions:s})}finally{await r.disconnect()}}async function Nr(e,t,n){let o=e.admin();try{await o.connect();let r=await o.
fetchTopicOffsets(t),s=(a,c)=>BigInt(c)>(n.get(a)??0n),i=r.filter(({partition:a,low:c,high:l})=>c!==l&&s(a,l));return new Map(i.map(({partition:a,high:c})=>[a,BigInt(
c)]))}finally{await o.disconnect()}}async function Fr(e,t,n){await new Promise((o,r)=>{let s=async i=>{try{await n(i)}catch(a){throw r(a instanceof Error?a:new Error(
String(a))),a}};Lr(e,t).then(o,r),e.run({autoCommit:!1,eachBatch:({batch:i})=>s(i.messages.map(a=>Hr(i.partition,a)))}).catch(r)})}function Hr(e,{key:t,value:n,
offset:o,timestamp:r}){return{partition:e,offset:BigInt(o),key:t,value:n,timestamp:Number(r)}}function Lr(e,t){return new Promise((n,o)=>{let r=new Map;e.on("co\
nsumer.end_batch_process",({payload:s})=>{r.clear(),BigInt(s.lastOffset)+1n>=(t.get(s.partition)??0n)&&t.delete(s.partition),t.size===0&&n()}),e.on("consumer.fe\
tch",({payload:s})=>{let i=String(Reflect.get(s,"nodeId"));r.set(i,(r.get(i)??0)+1),[...r.values()].every(a=>a>Er)&&n()}),e.on("consumer.crash",({payload:s})=>{
o(s.error)})})}async function Dr(e,t){let n=e.admin();try{await n.connect(),await n.deleteGroups([t])}catch{}finally{await n.disconnect()}}import ln from"../vendor/kafkajs-HZLI764Y.js";async function cn(e){let t=_r(e);await t.connect();try{await t.refreshMetadata();let o=await(await t.findControllerBroker()).connectionPool.send({request:Kr,response:qr});
return new Map(Ur(new tt(o)))}finally{await t.disconnect()}}function _r(e){let t=Object.getOwnPropertySymbols(e).find(({description:o})=>o==="private:Kafka:crea\
teCluster"),n=t===void 0?void 0:Reflect.get(e,t);if(!Br(n))throw new Error("this version of kafkajs connects in another way");return n({metadataMaxAge:3e5,allowAutoTopicCreation:!1})}
function Br(e){return typeof e=="function"}var an=Buffer.from([0,0,0,0,0]),Kr={apiKey:3,apiName:"Metadata",apiVersion:12,encode:()=>Promise.resolve({buf:an,buffer:an})},
qr={decode:e=>Promise.resolve(e),parse:e=>Promise.resolve(e)},tt=class{#e;#t=0;constructor(t){this.#e=t}skip(t){this.#t+=t}take(t){return this.#t+=t,this.#e.subarray(
this.#t-t,this.#t)}unsigned(){for(let[t,n]=[0,1];;n*=128){let o=this.take(1).readUInt8();if(t+=o%128*n,o<128)return t}}text(){return this.take(Math.max(0,this.unsigned()-
1)).toString()}each(t){return Array.from({length:Math.max(0,this.unsigned()-1)},t)}tags(){let t=this.unsigned();for(let n=t;n>0;n-=1)this.unsigned(),this.skip(this.
unsigned())}};function Ur(e){return e.tags(),e.skip(4),e.each(()=>{Jr(e)}),e.text(),e.skip(4),e.each(()=>Wr(e)).filter(([t])=>!t.startsWith("__"))}function Jr(e){
e.skip(4),e.text(),e.skip(4),e.text(),e.tags()}function Wr(e){e.skip(2);let t=e.text(),n=e.take(16).toString("hex");return e.skip(1),e.each(()=>{Gr(e)}),e.skip(
4),e.tags(),[t,n]}function Gr(e){e.skip(14);for(let t=3;t>0;t-=1)e.each(()=>{e.skip(4)});e.tags()}var un={partitions:null,replication:null,configuration:{}};function ce(e){let t=n=>D(()=>Vr(e,n));return{there:()=>D(()=>cn(e)),create:(n,o)=>t(r=>zr(r,n,o)),remove:n=>t(
o=>Yr(o,n)),begins:n=>t(o=>Qr(o,n)),ends:n=>t(o=>Xr(o,n)),since:(n,o)=>t(r=>Zr(r,n,o)),settings:n=>t(o=>es(o,n)),configuration:n=>t(o=>ts(o,n)),groups:()=>t(dn),
readers:n=>t(o=>ns(o,n))}}async function Vr(e,t){let n=e.admin();try{return await n.connect(),await t(n)}finally{await n.disconnect()}}function zr(e,t,n){let{partitions:o,
replication:r,configuration:s}=n,i=Object.entries(s).map(([c,l])=>({name:c,value:l})),a={numPartitions:o??-1,replicationFactor:r??-1};return e.createTopics({topics:[
{topic:t,...a,configEntries:i}],waitForLeaders:!0})}async function Yr(e,t){let n=new Set(await e.listTopics()),o=t.filter(r=>n.has(r));o.length>0&&await e.deleteTopics(
{topics:o})}async function Qr(e,t){let n=await e.fetchTopicOffsets(t);return new Map(n.map(({partition:o,low:r})=>[o,BigInt(r)]))}async function Xr(e,t){let n=await e.
fetchTopicOffsets(t);return new Map(n.map(({partition:o,high:r})=>[o,BigInt(r)]))}async function Zr(e,t,n){let o=await e.fetchTopicOffsetsByTimestamp(t,n);return new Map(
o.map(({partition:r,offset:s})=>[r,BigInt(s)]))}async function es(e,t){let{topics:n}=await e.fetchTopicMetadata({topics:[t]}),o=n[0]?.partitions??[],s=(await fn(
e,t)).filter(({configSource:i})=>i===ln.ConfigSource.TOPIC_CONFIG);return{partitions:o.length,replication:o[0]?.replicas.length??null,configuration:Object.fromEntries(
s.map(({configName:i,configValue:a})=>[i,a]))}}async function fn(e,t){let n={includeSynonyms:!1,resources:[{type:ln.ConfigResourceTypes.TOPIC,name:t}]},{resources:o}=await e.
describeConfigs(n);return o.flatMap(({configEntries:r})=>r)}async function ts(e,t){let n=await fn(e,t);return Object.fromEntries(n.map(({configName:o,configValue:r})=>[
o,r]))}async function dn(e){return(await e.listGroups()).groups.map(({groupId:t})=>t)}async function ns(e,t){let n=[];for(let o of await dn(e)){let[r]=await e.fetchOffsets(
{groupId:o,topics:[t]});r?.partitions.some(({offset:s})=>s!=="-1")===!0&&n.push(o)}return n.sort()}function pn(e,t){let n=new nt(e,t);return{read:()=>D(()=>n.read()),change:o=>D(()=>n.change(o)),close:()=>D(()=>n.close())}}var[rs,ss]=[20,200],nt=class{#e;#t;#n=null;#o=Promise.
resolve();constructor(t,n){this.#e=t,this.#t=n}async read(){let t=new Map;return(await ce(this.#e).there()).has(this.#t)&&await V(this.#e,this.#t,o=>{for(let{key:r,
value:s}of o)mn(t,String(r),cs(s))}),t}change(t){let n=this.#o.then(()=>this.#r(t));return this.#o=n.catch(()=>{}),n}async#r(t){for(let n=rs;;n-=1){let o=this.#n!==
null;try{return await this.#s(t)}catch(r){if(await this.#i(),!(o||sn(r)||r instanceof Oe)||n===0)throw r;await os(Math.random()*ss)}}}async#s(t){let{producer:n,
values:o}=this.#n??=await this.#c(),r=t(o);if(Object.keys(r).length===0)return this.#a(t);await this.#l(n,r);for(let[s,i]of Object.entries(r))mn(o,s,i);return o}async#a(t){
let n=await this.read();if(Object.keys(t(n)).length>0)throw new Oe;return n}async#c(){await is(this.#e,this.#t);let t=this.#e.producer({transactionalId:this.#t,
maxInFlightRequests:1,allowAutoTopicCreation:!1});return await t.connect(),await(await t.transaction()).abort(),{producer:t,values:await this.read()}}async#l(t,n){
let o=await t.transaction();try{let r=Object.entries(n).map(([s,i])=>({key:s,value:as(i),partition:0}));await o.send({topic:this.#t,messages:r}),await o.commit()}catch(r){
throw await o.abort().catch(()=>{}),r}}async#i(){let t=this.#n;this.#n=null,await t?.producer.disconnect().catch(()=>{})}close(){return this.#o.then(()=>this.#i())}},
Oe=class extends Error{};async function is(e,t){let n={"cleanup.policy":"compact"};await ce(e).create(t,{partitions:1,replication:null,configuration:n})}function mn(e,t,n){
n===null?e.delete(t):e.set(t,n)}var as=e=>e===null?null:JSON.stringify(e),cs=e=>e===null?null:JSON.parse(e.toString());function bn(e,t){let n=Object.entries(t).filter(([,c])=>c!=="");if(n.length===0)return e;let o=[...n].sort(([,c],[,l])=>l.length-c.length),r=hn(c=>o.reduce((l,[
u,d])=>l.replaceAll(d,yn(u)),c)),s=hn(c=>n.reduce((l,[u,d])=>l.replaceAll(yn(u),d),c)),i=c=>new Map([...c].map(([l,u])=>wn(s,l,u))),a=c=>Object.fromEntries(Object.
entries(c).map(([l,u])=>wn(r,l,u)));return{read:async()=>i(await e.read()),change:async c=>i(await e.change(l=>a(c(i(l))))),close:()=>e.close()}}var gn="",yn=e=>`${gn}${e}${gn}`;
function wn(e,t,n){return[String(e(t)),e(n)]}function hn(e){let t=new WeakMap,n=r=>{if(typeof r=="string")return e(r);if(typeof r!="object"||r===null)return r;let s=t.
get(r)??o(r);return t.set(r,s),s},o=r=>Array.isArray(r)?r.map(n):Object.fromEntries(Object.entries(r).map(([s,i])=>[e(s),n(i)]));return n}var T=class extends Error{status;place;constructor(t,{message:n,place:o}){super(n),this.name="FlinkFailure",this.status=t,this.place=o}},ot=class extends T{constructor(t,n){
super(t,n),this.name="SessionLost"}},ls=p({errors:h(m())});function le(e,t){let n=$(ls,t),o=n.success?n.output.errors.at(-1)??"":"",r=o===""?{message:`HTTP stat\
us ${e}`,place:null}:G(o);return/^Session '.*' does not exist/.test(r.message)?new ot(e,r):new T(e,r)}function v({status:e,body:t},n){if(e<200||e>299)throw le(e,t);let o=$(n,t);if(o.success)return o.output;let[r]=o.issues;throw le(e,{errors:[`an answer that is n\
ot Flink's: ${ke(r)??""} ${r.message}`]})}var us=p({versions:h(m())}),fs=p({productName:m(),version:m()}),ds=p({taskmanagers:w(),"slots-available":w()}),ms=h(p({key:m(),value:m()})),vn="V3";function kn(e,t){
let n=async()=>{let r=v(await t.get("/jobmanager/config"),ms);return new Map(r.map(({key:s,value:i})=>[s,i]))},o=async()=>v(await e.get("/info"),fs).version;return{
version:o,refuseUnknown:async()=>{let{versions:r}=v(await e.get("/api_versions"),us);if(r.includes(vn))return;let s=`the SQL Gateway of Flink ${await o()} speak\
s ${r.join(", ")} of its interface, and not ${vn}: Flink 1.20 or later is needed`;throw new g("the SQL Gateway",s,"")},freeSlots:async()=>ps(await n())?null:v(await t.
get("/overview"),ds)["slots-available"],parallelism:async()=>Number((await n()).get("parallelism.default")??1)}}function ps(e){let t=e.get("execution.target")??
"";return/^(kubernetes|yarn)/.test(t)||e.has("kubernetes.cluster-id")}import{randomUUID as gs}from"node:crypto";var Pn=p({stops:h(m())}),ys=p({times:w(),from:m(),isStarted:Q()}),ws=p({name:m(),kind:W(["table","view","statement","external","connector"]),content:q(m()),sql:h(
m()),reads:h(m()),writes:h(m()),topic:q(m()),topicId:S(q(m()),null),job:q(m()),properties:X(m(),m()),keys:h(m()),order:w(),connector:S(Pn),defined:S(m()),resumed:S(
ys)}),hs=p({object:m(),topic:q(m()),job:q(m()),connector:S(Pn)}),bs=p({shows:m(),reads:h(m()),sql:q(m())}),vs=p({token:w(),generation:w()}),y=({kind:e,name:t})=>`${e===
"statement"||e==="connector"?e:"table"} ${t}`,C={birth:"birth",hand:"hand",object:"object ",consumer:"consumer ",begun:"begun ",removals:"removals "};function rt(e){
let t=[...xe(e,C.object,ws)].sort(([,r],[,s])=>r.order-s.order),n=$(vs,e.get(C.hand)),o=$(m(),e.get(C.birth));return{birth:o.success?o.output:"",hand:n.success?
n.output:{token:0,generation:0},objects:new Map(t),consumers:xe(e,C.consumer,bs),begun:xe(e,C.begun,hs),removals:xe(e,C.removals,w())}}function xe(e,t,n){let o=new Map;
for(let[r,s]of e){let i=r.startsWith(t)?$(n,s):null;i?.success===!0&&o.set(r.slice(t.length),i.output)}return o}function _({objects:e},t){return[...e.values()].
some(({keys:n})=>n.includes(t))}var k={birth:e=>({[C.birth]:e}),hand:e=>({[C.hand]:e}),object:e=>({[C.object+y(e)]:e}),consumer:(e,t)=>({[C.consumer+e]:t}),begun:(e,t)=>({
[C.begun+e]:t}),removed:(e,{removals:t})=>({[C.object+y(e)]:null,[C.removals+e.name]:(t.get(e.name)??0)+1})};function jn(e,t){let n=gs();return{read:async()=>rt(
await e.read()),act:async(o,r,s=t())=>{let i=await e.change(a=>{let c=rt(a),l=c.birth===""?{...c,birth:n}:c;Pe(o,s,l.hand);let u={...ks(l.hand,s),...r(l)};return{
...c.birth===""&&Object.keys(u).length>0?k.birth(n):{},...u}});return rt(i)}}}function ks(e,{token:t,generation:n}){return n>e.generation?k.hand({token:Math.max(
t,e.token),generation:n}):{}}function I({connect:e},t){if(e!==null)return e;let n="there is no Kafka Connect here: `connect` of the environment says where it is";throw new g(t,n,"")}function O({
defaults:e},t){return`${e.prefix}${t}`}function Sn(e,t){return`connect-${O(e,t)}`}function ue(e,t,{object:n,properties:o}){let r=([i,a])=>[i,Lt(i)?Dt(a,c=>Ps(e,
t,c)):a];return{...Object.fromEntries(Object.entries(o).map(r)),name:O(e,n)}}function Ps({defaults:{prefix:e}},t,n){let o=t.objects.get(y({kind:"table",name:n}))?.
topic;return o===`${e}${n}`?o:n}function Rn({objects:e},t){return t.map(n=>e.has(y({kind:"table",name:n}))?n:[...e.values()].find(o=>o.topic===n)?.name??n)}import{setTimeout as Hs}from"node:timers/promises";import{setTimeout as Rs}from"node:timers/promises";import{setTimeout as js}from"node:timers/promises";var st=250,Ss=6e4;async function $e(e,t,n){for(let o=Date.now()+Ss;;){let r=await e.status(t);if(n(r)||Date.now()>o)return r;await js(st)}}async function Te(e,t,n){
if((await $e(e,t,r=>r?.state==="stopped"))?.state!=="stopped")throw new g(n,`${t} has not stopped`,"")}async function On(e,{id:t,object:n,strategy:o},r,s){let i=I(e,t),a=O(e,n),c=(r.connector?.stops??[]).map(l=>O(e,l));if(o==="append")for(let l of c)await Cs(e,i,
l,t);await s();for(let l of c)await Os(i,l,t);o==="upsert"?await i.resetOffsets(a):await Is(e,i,a,c),await i.resume(a)}async function Os(e,t,n){await e.stop(t)&&
await Te(e,t,n)}var[xs,$s]=[3e5,500],Ts=1000n;async function Cs(e,t,n,o){let r=new Map;for(let s=Date.now()+xs;;){let i=await t.configuration(n);if(i===null)throw new g(
o,`${n} is not there: how far it was is not known`,"");let a=Tn(await t.offsets(n)),c=await As(e,new Set([...xn(i),...a.keys()]),a,r);if(c===0n)return;let l=(await t.
status(n))?.state??"starting";if(!((l==="running"||l==="starting")&&Date.now()<s))throw new g(o,`${n} has ${c} records left to carry, and is ${l}`,"");await Rs(
$s)}}function xn(e){return(e.topics??"").split(",").map(t=>t.trim()).filter(t=>t!=="")}async function As({topics:e,kafka:t},n,o,r){let s=0n;for(let i of n){let a=o.
get(i)??new Map,c=r.get(i)??await e.ends(i);r.set(i,c);let l=[...c].reduce((u,[d,f])=>u+$n(f-(a.get(d)??0n)),0n);s+=l>0n&&l<Ts?await Es(t,i,a,c):l}return s}var $n=e=>e>
0n?e:0n;async function Es(e,t,n,o){let r=0n,s=({partition:a,offset:c})=>c>=(n.get(a)??0n)&&c<(o.get(a)??0n),i=a=>{r+=BigInt(a.filter(s).length)};return await D(
()=>V(e,t,i,n)),r}function Tn(e){let t=new Map;for(let{topic:n,partition:o,offset:r}of e)t.set(n,(t.get(n)??new Map).set(o,r));return t}async function Is(e,t,n,o){
let r=Tn((await Promise.all(o.map(a=>t.offsets(a)))).flat()),s=await t.configuration(n)??{},i=[];for(let a of xn(s)){let c=await Ms(e,a,r);for(let[l,u]of c)i.push(
{topic:a,partition:l,offset:u})}i.length>0&&await t.setOffsets(n,i)}async function Ms(e,t,n){let o=n.get(t);if(o!==void 0)return o;let{stem:r}=Je(t),s=[...n].find(
([c])=>Je(c).stem===r),i=s===void 0?null:await Fs(e,...s);if(i!==null)return e.topics.since(t,i+1);let a=await e.topics.ends(t);return new Map([...a.keys()].map(
c=>[c,0n]))}var Ns=[100n,10000n,null];async function Fs({kafka:e},t,n){for(let o of Ns){let r=new Map([...n].map(([a,c])=>[a,o===null?0n:$n(c-o)])),s=-1,i=a=>{for(let{
partition:c,offset:l,timestamp:u}of a)l<(n.get(c)??0n)&&(s=Math.max(s,u))};if(await D(()=>V(e,t,i,r)),s>=0)return s}return null}async function Cn(e,t,n,o,r){let s=I(e,n.id),i=O(e,n.object),a=n.strategy==="upsert"||n.strategy==="append",c=await s.create(i,ue(e,t,n),a);!a||!c&&!await Ls(s,
i)||(await Te(s,i,n.id),await On(e,n,o,r))}async function Ls(e,t){return(await $e(e,t,o=>o!==null&&o.state!=="starting"))?.state==="stopped"}async function it(e,t,n,o){
let r=I(e,n.id),s=O(e,n.object);o&&(await r.status(s))?.state==="failed"&&(await r.restart(s),await Hs(st));let i=await $e(r,s,l=>l?.state==="running"||l?.state===
"failed");if(i?.state==="running")return;let a=Ze(i?.detail??"",ue(e,t,n)),c=i?.state==="failed"?`has failed: ${a}`:`does not run: it is ${i?.state??"not there"}`;
throw new g(n.id,`the connector ${s} ${c}`,"")}function An({objects:e},t){return e.has(y({kind:"connector",name:t}))}async function En(e,t){let n=I(e,"position"),
o=O(e,t),r=await n.status(o);if(r===null)return{state:"failed",lag:null,detail:"Kafka Connect knows nothing of it"};let s=Ze(r.detail,await n.configuration(o)??
{});return{state:r.state==="paused"?"stopped":r.state,lag:null,detail:s}}var Ds=new Set(["kafka","upsert-kafka"]);function fe(e,t,n){let[o]=R(e).statements;if(o===void 0||_s(o))return{sql:e,topic:null};let r=new Map(o.options.map(({key:l,
value:u})=>[l,u])),s=r.get("connector");if(s!==void 0&&!Ds.has(s))return{sql:e,topic:null};let i=r.get("topic")??`${n.prefix}${Ce(t)}`,a=s===void 0?{...Ks(Bs(o)),
...In(i,n)}:In(i,n),c=Object.entries(a).filter(([l])=>!r.has(l));return{sql:qs(e,o,c),topic:i}}function _s(e){let t=oe(e);return t?.type!=="create-table"||t.object!==
"table"||t.like!==null}function Bs({definition:e}){return(e?.primaryKey??[]).length>0}function Ks(e){return e?{connector:"upsert-kafka","key.format":"json","val\
ue.format":"json"}:{connector:"kafka",format:"json","scan.startup.mode":"earliest-offset"}}function In(e,{servers:t}){return{topic:e,"properties.bootstrap.serve\
rs":t}}function Ce(e){return e.slice(e.lastIndexOf(".")+1)}var Mn=e=>`'${e.replaceAll("'","''")}'`;function qs(e,t,n){if(n.length===0)return e;let o=n.map(([a,c])=>`${Mn(
a)} = ${Mn(c)}`).join(", "),[r]=t.options,s=r===void 0?Js(e,t):Us(r),i=r===void 0?` WITH (${o})`:`${o}, `;return`${e.slice(0,s)}${i}${e.slice(s)}`}var Us=({keySpan:e})=>e.
start-1;function Js(e,t){let n=oe(t);return n?.type!=="create-table"||n.query===null?t.end:/\s*\bAS\s*$/i.exec(e.slice(0,n.query.start))?.index??t.end}import{createHash as oi}from"node:crypto";import{setTimeout as Dn}from"node:timers/promises";async function Ae(e,t){let n=await e.exceptions(t),[o]=n;return o===void 0||n.length<5||await e.checkpoint(t)!==null?null:`has failed ${n.length} times, and nev\
er come to a checkpoint: ${o.message}`}import{createHash as ti}from"node:crypto";import{setTimeout as Ws}from"node:timers/promises";var Nn="/v3",Gs=p({sessionHandle:m()}),Vs=p({operationHandle:m()}),Fn=U(),zs=p({resultType:W(["NOT_READY","PAYLOAD","EOS"]),jobID:E(m()),nextResultUri:E(m()),results:S(
p({columns:h(p({name:m()})),data:h(p({fields:h(U())}))}))});async function Hn(e,t={}){let{sessionHandle:n}=v(await e.send("POST",`${Nn}/sessions`,{properties:t}),
Gs),o=`${Nn}/sessions/${n}`,r=async(s,i)=>{v(await e.send("POST",`${o}/${s}`,i),Fn)};return{handle:n,run:(s,i={})=>Ys(e,o,s,i),configure:s=>r("configure-session",
{statement:s}),heartbeat:()=>r("heartbeat",{}),close:async()=>{v(await e.send("DELETE",o),Fn)}}}async function Ys(e,t,n,o){let r=await e.send("POST",`${t}/state\
ments`,{statement:n,executionConfig:o}),s=`${t}/operations/${v(r,Vs).operationHandle}`;try{return await Qs(e,`${s}/result/0?rowFormat=JSON`)}finally{await e.send(
"DELETE",`${s}/close`).catch(()=>{})}}async function Qs(e,t){let n=[];for(let o=t;o!==null;){let r=await ei(e,o);n.push(r),o=r.resultType==="EOS"?null:r.nextResultUri??
null}return{columns:n[0]?.results?.columns.map(({name:o})=>o)??[],rows:n.flatMap(({results:o})=>o?.data.map(({fields:r})=>r)??[]),jobId:n.find(({jobID:o})=>typeof o==
"string")?.jobID??null}}var[Xs,Zs]=[2,200];async function ei(e,t){for(let n=Xs;;n=Math.min(n*1.5,Zs)){let o=v(await e.get(t),zs);if(o.resultType!=="NOT_READY")return o;
await Ws(n)}}async function at(e,t,n,o){let r=await Hn(e.gateway);try{for(let s of ni(e))await r.configure(s);for(let s of B(t,n))await Ln(r,e,s);return await o(r)}finally{await r.
close().catch(()=>{})}}function ni({catalog:e,database:t}){let n=o=>`\`${o.replaceAll("`","``")}\``;return[...e===null?[]:[`CREATE CATALOG IF NOT EXISTS ${n(e)}\
 WITH ('type' = 'generic_in_memory')`,`USE CATALOG ${n(e)}`],...t===null?[]:[`CREATE DATABASE IF NOT EXISTS ${n(t)}`,`USE ${n(t)}`]]}async function Ln(e,{defaults:t},n){
let[o,...r]=n.sql;if(o!==void 0){await e.configure(n.kind==="view"?o:fe(o,n.name,t).sql);for(let s of r)await e.configure(s)}}async function de(e,t,n){let o=n.kind===
"statement",r=new Map([...t].filter(([s])=>s!==y(n)));await at(e,r,[...n.reads,...o?n.writes:[]],async s=>{o||await Ln(s,e,n),o&&await s.run(`EXPLAIN ${n.sql[0]??
""}`),n.kind==="view"&&await s.run(`EXPLAIN SELECT * FROM ${n.name}`)})}function Ee({defaults:e},t,n){let{sql:o,properties:r,reads:s,writes:i}=n,a=B(t,[...s,...i]).
map(({name:l,kind:u,sql:[d="",...f]})=>[l,u==="view"?d:fe(d,l,e).sql,...f]),c=JSON.stringify([o,Object.entries(r).sort(),a]);return ti("sha256").update(c).digest(
"hex")}function B(e,t){let n=new Map,o=r=>{let s=e.get(y({kind:"table",name:r}));s===void 0||n.has(r)||(n.set(r,s),s.reads.forEach(o))};return t.forEach(o),[...n.
values()].sort((r,s)=>r.order-s.order)}function Ie({birth:e,removals:t},n,o=0){let r=[e,n,t.get(n)??0],s=JSON.stringify(o===0?r:[...r,o]);return oi("sha256").update(s).digest("hex").slice(0,32)}async function Me(e,t,n,o){
await e.jobs.state(o)===null&&await at(e,t,[...n.reads,...n.writes],async r=>{let s={...n.properties,"pipeline.name":n.name,"$internal.pipeline.job-id":o,...n.resumed===
void 0?{}:{"execution.state-recovery.path":n.resumed.from}};await r.run(n.sql[0]??"",s).catch(i=>{if(!ri(i))throw i})})}function ri(e){return e instanceof T&&/already been submitted|DuplicateJobSubmission/.
test(e.message)}var z=new Set(["FAILED","CANCELED","FINISHED"]),_n=100;async function Bn(e,t,n){for(;;){let o=await e.state(t);if(o==="FINISHED")return;if(o===null||
z.has(o)){let[s]=o===null?[]:await e.exceptions(t);throw new g(n,s?.message??`its job has not finished: ${o??"it is gone"}`,"")}let r=o==="RUNNING"?null:await Ae(
e,t);if(r!==null)throw new g(n,`its job ${r}`,"");await Dn(_n)}}async function Ne(e,t){for(let n=!1;;n=!0){let o=await e.state(t);if(o===null||z.has(o))return;n||
await e.cancel(t),await Dn(_n)}}async function Kn(e,{kind:t}){return{topics:await e.topics.there(),connectors:t==="create-connector"?await te(e):null}}async function te(e){if(e.connect===null)
return null;let t=O(e,""),n=await e.connect.list();return new Set(n.filter(o=>o.startsWith(t)).map(o=>o.slice(t.length)))}function F(e,t){let n=new Set(Fe(e,t));
return{...e,objects:new Map([...e.objects].filter(([,o])=>!n.has(o)))}}function Fe({objects:e},{topics:t,connectors:n}){let o=[...e.values()],r=c=>c.kind==="con\
nector"?n?.has(c.name)===!1:c.kind==="table"&&c.topic!==null&&!me(c,t),s=o.filter(r),i=new Set(s.map(({name:c})=>c)),a=({kind:c,writes:l})=>c==="statement"&&l.some(
u=>i.has(u));return[...s,...o.filter(a)]}function me({topic:e,topicId:t},n){let o=e===null?void 0:n.get(e);return o!==void 0&&(t===null||t===o)}function qn({objects:e},t){
let n=[...e.values()].filter(({kind:r,topic:s})=>r==="table"&&s!==null),o=r=>t.has(r.topic??"")&&!me(r,t);return new Set(n.filter(o).map(({name:r})=>r))}function ct({defaults:e,connect:t}){let n=Ht("flink");return{...n,connectors:t!==null,nameLimit:n.nameLimit-Buffer.byteLength(e.prefix)}}function He(e,{id:t,kind:n,
strategy:o,object:r}){if(n==="alter-in-place")throw new g(t,"a living table cannot be altered here","");if(o==="carry-offsets")throw new g(t,"offsets cannot be \
carried over here","");if(n==="create-connector"){I(e,t);return}let s=Buffer.byteLength(Ce(r)),{nameLimit:i}=ct(e);if(s>i)throw new g(t,`the name ${r} has ${s} \
bytes, and ${i} are allowed`,"")}function si({consumers:e},t){return(e.get(t)?.sql??null)!==null}function Le(e,t,n,o,r,s){let i=c=>{throw new g(n.id,c,"")},a=c=>t.
objects.get(y({kind:"table",name:c}));switch(n.kind){case"expect-external":o.topic!==null&&!r.topics.has(o.topic)&&i(`the topic ${o.topic} is not there`);return;case"\
create-table":case"create-view":{let c=o.topic??`${e.defaults.prefix}${Ce(o.name)}`;(a(o.name)!==void 0||si(t,o.name))&&i(`${o.name} is there already`),!s&&r.topics.
has(c)&&i(`${o.name} is there already: the topic ${c} is not ours`);return}case"alter-table":a(o.name)===void 0&&i(`${o.name} is not there`),a(o.name)?.kind==="\
external"&&i(`${o.name} is not ours`);return;case"start-statement":case"seed":{t.objects.has(y(o))&&i(`${o.name} runs already`);let c=[...o.reads,...o.writes].find(
u=>a(u)===void 0);c!==void 0&&i(`${c} is not there`);let l=o.writes.find(u=>a(u)?.kind==="external");l!==void 0&&i(`${l} is not ours`);return}case"create-connec\
tor":{let c=u=>t.objects.has(y({kind:"connector",name:u}));c(o.name)&&i(`${o.name} is there already`),!s&&r.connectors?.has(o.name)===!0&&i(`${o.name} is there \
already: that connector is not ours`);let l=n.touches.find(u=>!c(u));l!==void 0&&i(`the connector ${l} has to stop for it, and is not ours`);return}default:i(`F\
link cannot ${n.kind}`)}}var ii={done:!1,detail:"was there"};async function Jn(e,t,n,o){let r=await Kn(e,n),s=await t.read();if(_(F(s,r),o))return Un(e,s,n);for(let{job:l}of Fe(s,r))l!==
null&&await Ne(e.jobs,l);let i=await t.act(n.id,l=>ci(e,l,n,o,r));if(_(i,o))return Un(e,i,n);let a=li(e,i,K(e,i,n,o));try{await di(e,i,n,a,()=>t.act(n.id,()=>({})))}catch(l){
throw l instanceof g||await t.act(n.id,()=>k.begun(o,null)),l}let c=await ai(e,a);return await t.act(n.id,l=>({...k.begun(o,null),...k.object(pe(l,c))})),a.kind===
"connector"&&await it(e,i,n,!1),{done:!0,detail:""}}async function ai({topics:e},t){return t.kind!=="table"||t.topic===null?t:{...t,topicId:(await e.there()).get(
t.topic)??null}}async function Un(e,t,n){return n.kind==="create-connector"&&await it(e,t,n,!0),ii}function ci(e,t,n,o,r){let s=F(t,r);if(_(s,o))return{};let i=K(
e,s,n,o);return He(e,n),Le(e,s,n,i,r,s.begun.has(o)),Fe(t,r).reduce((a,c)=>({...a,...k.removed(c,t)}),k.begun(o,{object:i.name,topic:i.topic,job:i.job,...ui(i)}))}
function K(e,t,n,o){let{object:r,reads:s,writes:i,properties:a}=n,c=t.objects.get(y({kind:"table",name:r})),l=n.sql===null?[]:[n.sql];if(n.kind==="alter-table"&&
c!==void 0)return{...c,sql:[...c.sql,...l],keys:[...c.keys,o]};let u=fi[n.kind]??"table",d=u==="table"||u==="external";return{name:r,kind:u,content:n.kind==="ex\
pect-external"?null:n.content,sql:l,reads:u==="connector"?[...Rn(t,s)]:[...s],writes:[...i],topic:d?fe(n.sql??"",r,e.defaults).topic:null,topicId:null,job:u==="\
statement"?Ie(t,r):null,properties:u==="connector"?{}:{...a},keys:[o],order:0,...u==="connector"?{connector:{stops:[...n.touches]}}:{}}}function li(e,{objects:t},n){
return n.kind==="statement"?{...n,defined:Ee(e,t,n)}:n}var ui=({connector:e})=>e===void 0?{}:{connector:e},fi={"create-table":"table","create-view":"view","expe\
ct-external":"external","start-statement":"statement",seed:"statement","create-connector":"connector"};function pe({objects:e},t){let n=e.get(y(t)),o=[...e.values()].
reduce((r,{order:s})=>Math.max(r,s),0);return{...t,order:n?.order??o+1}}async function di(e,t,n,o,r){let{objects:s}=t;switch(n.kind){case"start-statement":case"\
seed":await Me(e,s,o,o.job??""),n.kind==="seed"&&await Bn(e.jobs,o.job??"",n.id);return;case"create-connector":return Cn(e,t,n,o,r);default:await de(e,s,o),n.kind===
"create-table"&&o.topic!==null&&await e.topics.create(o.topic,await mi(e,s,o))}}async function mi({topics:e},t,n){let o=n.name.replace(/_v\d+$/,""),r=[...t.values()].
findLast(({name:s,topic:i,kind:a})=>a==="table"&&i!==null&&s.replace(/_v\d+$/,"")===o);return r?.topic==null?un:e.settings(r.topic)}async function ge({topics:e,jobs:t}){let n=(await t.overview()).filter(({state:o})=>!z.has(o));return{topics:await e.there(),jobs:n}}function Wn(e,t,n,o){let r=new Map(
t.objects),s={};for(let i of o){let a=lt(e,{...t,objects:r},n,i);a!==null&&(r.set(y(a),a),s={...s,...k.object(a)})}return s}function lt(e,t,n,o){let{step:r}=o,s=K(
e,t,r,""),i=t.objects.get(y(s));if(i!==void 0&&i.content===r.content)return null;if(i!==void 0&&i.kind!=="external")throw new g("adopt",`${r.object} has other c\
ontent`,"");let a=s.kind==="statement"?Gn(n,o.there):Vn(e,n,o.there);if(a===null&&s.kind!=="view")throw new g("adopt",`${o.there} is not there`,"");let c=s.kind===
"statement"?{job:a}:{topic:a,topicId:n.topics.get(a??"")??null};return pe(t,{...s,...c,keys:[]})}function Gn({jobs:e},t){return e.find(n=>n.name===t)?.id??null}
function Vn({defaults:e},{topics:t},n){let o=`${e.prefix}${n}`;return t.has(o)?o:null}function zn(e,{objects:t},n,{name:o,kind:r}){let s=t.get(y({kind:r,name:o}));
return s!==void 0?{name:o,sql:s.sql.join(`;
`),keeps:"all"}:(r==="statement"?Gn(n,o):Vn(e,n,o))===null?null:{name:o,sql:"",keeps:"name"}}function Yn(e,t,n,o){let r=d=>{throw new g("switch",d,"")},{consumers:s,objects:i}=F(e,{topics:n,connectors:null}),a=qn(e,n);for(let{consumer:d,from:f}of t)(s.get(
d)?.shows??null)!==f&&r(`${d} does not show ${f??"nothing"}`);let c=d=>i.has(y({kind:"table",name:d}));for(let{consumer:d,view:f}of t){let b=f===void 0?`publish\
ed.${d}`:d;(c(b)||n.has(`${o}${b}`))&&r(`${b} is there already`)}let l=new Set([...s.keys(),...t.map(({consumer:d})=>d)]),u=t.flatMap(pi).find(d=>!c(d)&&!l.has(
d));return u!==void 0&&r(a.has(u)?qt(u):`${u} is not there`),t.reduce((d,f)=>({...d,...k.consumer(f.consumer,ut(f))}),{})}function pi({to:e,view:t}){return e===
null?[]:t?.reads??[e]}function ut({to:e,view:t}){return e===null?null:{shows:e,reads:[...t?.reads??[e]],sql:t?.sql??null}}import{appendFile as Ji,mkdtemp as Wi,rm as Gi,writeFile as Vi}from"node:fs/promises";import{tmpdir as zi}from"node:os";import{join as yt}from"node:path";var[of,Qn]=["",""];function Xn(e,t,n,o){return`${e}${t}${n??Qn}${o??Qn}
`}var gi=65536;function ye({path:e,longest:t}){let n="{p: 'INTEGER', o: 'BIGINT', k: 'VARCHAR', v: 'VARCHAR'}",o="header = false, auto_detect = false, quote = '\
', escape = '', delim = E'\\x01', nullstr = E'\\x02'",r=`new_line = '\\n', parallel = false, max_line_size = ${Math.max(gi,t)}`;return`read_csv('${e.replaceAll(
"'","''")}', ${o}, ${r}, columns = ${n})`}var we="temp.bluegreen_came",ft="bluegreen record ";async function eo(e,t,n,o,r){let s=re(je(t)),i=wi(n,o,r),a=[s,...n.companion?[Bt("history",t)]:[]];try{if(!r.
upsert)await e.run(`INSERT INTO ${s} ${i}`);else for(let c of yi(a,n,i))await e.run(c)}catch(c){throw await Pi(e,o,c)}}function yi(e,{primaryKey:t,columns:n},o){
let r=t.map(j).join(", "),s=t.map(c=>`t.${j(c)} IS NOT DISTINCT FROM s.${j(c)}`),i=n.map(({name:c})=>j(c)).join(", "),a=`SELECT max("$order") FROM ${we} GROUP B\
Y ${r}`;return[`CREATE OR REPLACE TEMP TABLE ${we} AS ${o}`,...e.flatMap(c=>[`DELETE FROM ${c} AS t USING (SELECT DISTINCT ${r} FROM ${we}) AS s WHERE ${s.join(
" AND ")}`,`INSERT INTO ${c} (${i}) SELECT ${i} FROM ${we} WHERE NOT "$gone" AND "$order" IN (${a})`]),`DROP TABLE ${we}`]}function wi(e,t,n){let o=e.columns.filter(
b=>b.expression===null),r=o.map(b=>`${vi(b,n)} AS ${j(b.name)}`),s=o.map(b=>`${ki(b)} AS ${j(b.name)}`),i=e.columns.map(({name:b,expression:x})=>`${x??`"row".${j(
b)}`} AS ${j(b)}`),a='(32767 - p)::BIGINT * 281474976710656 + o AS "$order", v IS NULL AS "$gone"',c=n.upsert?['"$order"','"$gone"']:[],l=n.upsert?"":" WHERE v \
IS NOT NULL",u=`SELECT p, o, v, ${Zn("k",hi(e,n))} AS ks, ${Zn("v",bi(e,n))} AS vs FROM ${ye(t)}${l}`,d=`SELECT p, o, ${[...r,...n.upsert?[a]:[]].join(", ")} FR\
OM (${u})`,f=`SELECT ${[...s,...c].join(", ")} FROM (${d}) AS r`;return`SELECT ${[...i,...c].join(", ")} FROM (${f}) AS "row"`}var to=({kind:e})=>e==="ARRAY"||e===
"MAP"||e==="ROW"||e==="MULTISET",no=({type:e})=>to(ee(e))?"JSON":"VARCHAR";function hi({columns:e},{key:t}){return e.flatMap(n=>{let o=t.get(n.name);return o===
void 0?[]:[[o,no(n)]]})}function bi({columns:e},{value:t}){return e.flatMap(n=>t.has(n.name)?[[n.name,no(n)]]:[])}function Zn(e,t){return t.length===0?"NULL":`f\
rom_json(${e}, ${Z(JSON.stringify(Object.fromEntries(t)))})`}function vi({name:e},{key:t,value:n}){let o=t.get(e),r=[...n.has(e)?[`vs.${j(e)}`]:[],...o===void 0?
[]:[`ks.${j(o)}`]];return r.length===0?"NULL":`coalesce(${r.join(", ")})`}function ki({name:e,type:t}){let n=ee(t),o=`r.${j(e)}`,r=`CAST(${(to(n)?Jt:Ut)(o,n)} A\
S ${Ve(n)})`;if(n.kind==="VARCHAR"||n.kind==="CHAR")return r;let i=`CAST(error(${`concat(${Z(ft)}, p, ':', o, ': ', ${o}, ${Z(` in the column ${e} is no ${t}`)}\
)`}) AS ${Ve(n)})`;return`CASE WHEN ${o} IS NOT NULL AND ${r} IS NULL THEN ${i} ELSE ${r} END`}async function Pi(e,t,n){let o=Nt(n),r=o.indexOf(ft);if(r>=0){let c=o.
slice(r+ft.length).split(`
`)[0]??"";return new g("read",`${t.shown}: the record at ${c}`,"")}if(!o.includes("Malformed JSON"))return n;let s="(k IS NOT NULL AND NOT json_valid(k)) OR (v \
IS NOT NULL AND NOT json_valid(v))",[i]=await e.texts(`SELECT p, o FROM ${ye(t)} WHERE ${s} ORDER BY p, o LIMIT 1`),a=i===void 0?"":` at ${i.join(":")}`;return new g(
"read",`${t.shown}: the record${a} is no JSON object`,"")}var[ji,Si]=["48MB","96MB"];async function oo({folder:e,...t}){let n={...t,file:`${e}/mirror.duckdb`,samples:null},o=await Wt(n),{session:r}=o,s=Gt(o,n);await r.
run(`SET temp_directory = '${`${e}/spilled`.replaceAll("'","''")}'`);let[i]=await r.texts("SELECT current_setting('memory_limit')"),a=(c,l)=>so(r,[c,i?.[0]??"80\
%"],l);return{engine:s,definitionOf:c=>r.exclusive(()=>ro(o,c)),take:(c,l,u)=>r.exclusive(()=>a(ji,()=>Ri(o,c,l,u))),look:c=>a(Si,()=>c(s))}}async function ro({
session:e,space:t},n){return(await Kt(e,t)).definitionOf(n)}async function Ri(e,t,n,o){let r=await ro(e,t);if(r===null)throw new Error(`nothing has made ${t}`);
await e.session.transaction(()=>eo(e.session,t,r,n,o))}async function so(e,[t,...n],o){t!==void 0&&await e.run(`SET memory_limit = '${t}'`);try{return await o()}catch(r){
if(!(r instanceof Error&&r.message.includes("Out of Memory"))||n.length===0)throw r;return so(e,n,o)}}var A=class extends Error{};function io(e,t){let n=Oi(t),o=t.get("null-literal")??null,r=t.get("allow-comments")==="true",s=e.map(({name:c})=>`${JSON.stringify(c)}:`),i=e.map(({type:c})=>c.
kind==="VARCHAR"||c.kind==="CHAR"),a=({text:c,isQuoted:l},u)=>!l&&c===o||i[u]!==!0&&c.trim()===""?"null":JSON.stringify(i[u]===!0?c:c.trim());return c=>{let l=c.
toString().replace(/\r?\n$/,"");if(r&&l.startsWith("#"))return null;let u=$i(l,n);if(u.length>e.length)throw new A(`has ${u.length} fields, and not ${e.length}`);
return`{${u.map((d,f)=>`${s[f]??""}${a(d,f)}`).join(",")}}`}}function Oi(e){let t=e.get("disable-quote-character")!=="true";return{delimiter:xi(e.get("field-del\
imiter")??","),quote:t?e.get("quote-character")??'"':null,escape:e.get("escape-character")??null}}function xi(e){let t=/^\\u([0-9a-fA-F]{4})$/.exec(e)?.[1];return t!==
void 0?String.fromCharCode(Number.parseInt(t,16)):e==="\\t"?"	":e}function $i(e,t){if([t.quote,t.escape].every(r=>r===null||!e.includes(r)))return e.split(t.delimiter).
map(r=>({text:r,isQuoted:!1}));let o=[];for(let r=0;r<=e.length;){let{end:s,...i}=Ti(e,r,t);o.push(i),r=s+1}return o}function Ti(e,t,n){let{delimiter:o,quote:r,
escape:s}=n,i=r!==null&&e[t]===r,[a,c]=["",i?t+1:t];for(;c<e.length;c+=1){let l=e[c]??"";if(l===s)a+=e[c+=1]??"";else if(i&&l===r&&e[c+1]===r)a+=e[c+=1]??"";else{
if(i?l===r:l===o)break;a+=l}}if(!i)return{text:a,isQuoted:i,end:c};if(c>=e.length)throw new A("has a quote that nothing closes");if(c+1<e.length&&e[c+1]!==o)throw new A(
"has more behind a closing quote");return{text:a,isQuoted:i,end:c+1}}var Ci=15,Ai=/[^ -\uffff]/,Ei=/[\d.]{17}/,Ii=/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;function De(e){let t=e.some(({type:n})=>he(n));return n=>{let o=Mi(
n.toString());return t&&Ei.test(o)?Hi(o):o}}function Mi(e){return e.charCodeAt(0)===123&&!Ai.test(e)?e:Ni(e)}function Ni(e){if(!Fi(e))throw new A("is no JSON ob\
ject");return e.trim().replaceAll(/[^ -\uffff]/g," ")}function Fi(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)}catch{return!1}}
function Hi(e){return e.replaceAll(Ii,t=>t.startsWith('"')||t.length<17?t:`"${t}"`)}function he(e){switch(e.kind){case"DECIMAL":return e.precision>Ci;case"ARRAY":case"\
MULTISET":return he(e.element);case"MAP":return he(e.key)||he(e.value);case"ROW":return e.fields.some(t=>he(t.type));default:return!1}}function ao([e],t){if(e===void 0)return()=>"{}";let n=co(e.type,t),o=JSON.stringify(e.name);return r=>`{${o}:${n(r)}}`}function co(e,t){let n=t.get("endianness")===
"little-endian";switch(e.kind){case"CHAR":case"VARCHAR":{let o=new TextDecoder(t.get("charset")??"utf-8",{ignoreBOM:!0});return r=>JSON.stringify(o.decode(r))}case"\
BINARY":case"VARBINARY":return o=>`"${o.toString("base64")}"`;case"BOOLEAN":return Y(1,o=>String(o[0]!==0));case"TINYINT":return Y(1,o=>String(o.readInt8()));case"\
SMALLINT":return Y(2,o=>String(n?o.readInt16LE():o.readInt16BE()));case"INT":return Y(4,o=>String(n?o.readInt32LE():o.readInt32BE()));case"BIGINT":return Y(8,o=>String(
n?o.readBigInt64LE():o.readBigInt64BE()));case"FLOAT":return Y(4,o=>`"${n?o.readFloatLE():o.readFloatBE()}"`);case"DOUBLE":return Y(8,o=>`"${n?o.readDoubleLE():
o.readDoubleBE()}"`);default:throw new A(`cannot hold ${e.kind}`)}}function Y(e,t){return n=>{if(n.length!==e)throw new A(`has ${n.length} bytes, and not ${e}`);
return t(n)}}function lo(e){try{return co(e,new Map),!0}catch{return!1}}function po(e,t,n){let o=yo(e),r=Di(e.name,o,n);if(r!==null)throw new g("read",r,pt);let s=n.columns.filter(({kind:d})=>d==="physical"),i=ho(o,n),a=bo(o,s,i),c=o.
get("key.fields-prefix")??"",l=new Map(i.map(({name:d})=>[d,d.slice(c.length)])),u=i.map(d=>uo(d,l.get(d.name)));return{topic:t,upsert:wo(o,n),key:l,value:new Set(
a.map(({name:d})=>d)),decodeKey:i.length===0?null:fo(Be(o),u,o,"key."),decodeValue:fo(_e(o),a.map(d=>uo(d)),o,o.has("value.format")?"value.":"")}}var dt=new Set(
["json","csv","raw"]);function go(e){let t=yo(e),{name:n}=e;return dt.has(_e(t))?dt.has(Be(t))?null:mt(`the key of ${n}`,Be(t)):mt(n,_e(t))}var mt=(e,t)=>`${e} \
is in ${t}, which is not read here`,pt="take one of json, csv and raw as its format, or leave the table out of the release (release.exclude)";function yo({sql:e}){
let[t]=R(e[0]??"").statements;return new Map(t?.options.map(({key:n,value:o})=>[n,o]))}var _e=e=>e.get("value.format")??e.get("format")??"json",Be=e=>e.get("key\
.format")??"json";function wo(e,{primaryKey:t}){let n=e.get("connector");return n==="upsert-kafka"||n===void 0&&t.length>0}function ho(e,t){return(wo(e,t)?t.primaryKey:
e.has("key.format")?(e.get("key.fields")??"").split(";").filter(o=>o!==""):[]).flatMap(o=>t.columns.filter(r=>r.name===o))}function bo(e,t,n){return e.get("valu\
e.fields-include")?.toUpperCase()==="EXCEPT_KEY"?t.filter(o=>!n.includes(o)):t}var uo=({name:e,type:t},n=e)=>({name:n,type:ee(t)});function fo(e,t,n,o){let r=Li(
n,`${o}${e}.`);switch(e){case"csv":return io(t,r);case"raw":return ao(t,r);default:return De(t)}}function Li(e,t){let n=[...e].filter(([o])=>o.startsWith(t));return new Map(
n.map(([o,r])=>[o.slice(t.length),r]))}function Di(e,t,n){let o=ho(t,n),r=n.columns.filter(({kind:i})=>i==="physical"),s=bo(t,r,o);return(o.length===0?null:mo(`\
the key of ${e}`,Be(t),o))??mo(e,_e(t),s)}function mo(e,t,n){if(t==="json")return null;if(!dt.has(t))return mt(e,t);let o=n.map(({type:s})=>ee(s)),r=n.find((s,i)=>{
let a=o[i];return a!==void 0&&(t==="raw"?!lo(a):_i(a))});return r===void 0?null:`the column ${r.name} of ${e} is ${r.type}, which is not read from ${t} here`}var _i=({
kind:e})=>e==="ARRAY"||e==="MAP"||e==="ROW"||e==="MULTISET";import{writeFile as Bi}from"node:fs/promises";import{join as Ki}from"node:path";var Ke=class{#e;#t;#n=new Map;constructor(t,n){this.#e=t,this.#t=n}async readOn(t,n,o){let r=this.#n.get(t)??new Map,s=new gt(Ki(this.#t,"records"),n.topic,o),i=await V(
this.#e,n.topic,a=>s.add(a.map(c=>Ui(n,c))),r);await s.end(),this.#n.set(t,i)}},qi=8*2**20,gt=class{#e;#t;#n;#o=0;#r=0;constructor(t,n,o){this.#e=t,this.#t=n,this.#n=
o}async add(t){let n=Buffer.from(t.join(""));await Bi(this.#e,n,{flag:this.#o===0?"w":"a"}),this.#o+=n.length;for(let o of t)this.#r=Math.max(this.#r,o.length*3);
this.#o>=qi&&await this.end()}async end(){this.#o!==0&&(await this.#n({path:this.#e,shown:this.#t,longest:this.#r}),this.#o=0)}};function Ui(e,t){let{partition:n,
offset:o,key:r,value:s}=t,i=e.decodeKey===null?null:vo(e,t,e.decodeKey,r,"key");if(e.upsert&&i===null)throw ko(e,t,"has no key");let a=vo(e,t,e.decodeValue,s,"v\
alue");return Xn(n,o,i,a)}function vo(e,t,n,o,r){if(o===null)return null;try{return n(o)}catch(s){throw s instanceof A?ko(e,t,r==="key"?`has a key that ${s.message}`:
s.message):s}}function ko({topic:e},{partition:t,offset:n},o){return new g("read",`${e}: the record at ${t}:${n} ${o}`,"")}async function Po(e,t,n,o){return wt({parts:e,registry:t,names:n},async r=>(await r.refresh(),r.look(o)))}async function wt(e,t,n=!1){let o=await Wi(yt(zi(),"bl\
uegreen-rows-"));try{let{catalog:r,database:s}=e.parts,i=n?{standing:{file:yt(o,"standing")}}:{},a=await oo({folder:o,catalog:r,database:s,...i});try{return await t(
await Yi(e,a,o))}finally{await a.engine.close()}}finally{await Gi(o,{recursive:!0,force:!0})}}async function Yi(e,t,n){let{parts:o,registry:r,names:s}=e,i={parts:o,
mirror:t,folder:n,copies:new Ke(o.kafka,n)},a=Zi(r,s);for(let f of a)await oa(t.engine,f);let c=await ea(o,r,s),l=Xi(r,s),u=l.length===0;return{refresh:async()=>{
for(let f of a)await ra(i,f);for(let f of c)await ta(i,f);u||await t.engine.switch(l),u=!0},look:t.look}}var Qi=/^published\.(.+)$/;function ht({consumers:e},t){
return t.flatMap(n=>{let o=Qi.exec(n)?.[1]??n,r=e.get(o);return r===void 0?[]:[{consumer:o,...r}]})}function Xi(e,t){return ht(e,t).map(({consumer:n,shows:o,reads:r,
sql:s})=>s===null?{consumer:n,from:null,to:r[0]??o}:{consumer:n,from:null,to:o,view:{sql:s,reads:r,content:o,file:"",line:1}})}function Zi(e,t){let n=ht(e,t).flatMap(
({reads:o})=>o);return B(e.objects,[...t,...n])}async function ea({topics:e,defaults:{prefix:t}},n,o){let r=a=>n.objects.has(y({kind:"table",name:a}))||ht(n,[a]).
length>0,s=o.filter(a=>!r(a)),i=s.length===0?new Map:await e.there();return s.filter(a=>i.has(`${t}${a}`))}async function ta({parts:e,mirror:t,folder:n,copies:o},r){
let s=yt(n,`guessed-${r}.jsonl`),i=`${e.defaults.prefix}${r}`,a={upsert:!1,key:new Map,value:new Set,decodeKey:null};await Vi(s,"",{flag:"a"}),await o.readOn(r,
{...a,topic:i,decodeValue:De([])},async u=>{let d=await t.engine.query(`SELECT v FROM ${ye(u)} WHERE v IS NOT NULL`);await Ji(s,d.map(({v:f})=>`${String(f)}
`).join(""))});let c=je(r);await t.engine.query(`CREATE SCHEMA IF NOT EXISTS ${j(c.schema)}`);let l=`read_json(${Z(s)}, format = 'newline_delimited', sample_siz\
e = -1)`;await t.engine.query(`CREATE OR REPLACE TABLE ${re(c)} AS SELECT * FROM ${l}`),await na(t.engine,re(c))}async function na(e,t){for(let{column_name:n,column_type:o}of await e.
query(`DESCRIBE ${t}`)){if(o!=="BIGINT")continue;let r=`ALTER TABLE ${t} ALTER COLUMN ${j(String(n))} TYPE INTEGER`;await e.query(r).catch(()=>{})}}async function oa(e,t){
let n=sa(t,t.kind==="view"?"create-view":"expect-external");await e.apply(n,n.id)}async function ra({mirror:e,copies:t},n){let{name:o,topic:r}=n,s=r===null?null:
await e.definitionOf(o);if(r===null||s===null)return;let i=po(n,r,s);await t.readOn(o,i,a=>e.take(o,a,i))}function sa({name:e,reads:t,sql:n},o){return{...{after:[],
level:0,strategy:"none",inverse:null,file:"",line:1},...{content:e,properties:{},touches:[],reads:t,writes:[e]},id:`${o}:${e}`,kind:o,object:e,sql:n.join(`;
`)}}import{setTimeout as To}from"node:timers/promises";async function ne(e,t,n){let o=t.objects.get(y({kind:"statement",name:n}));if(o?.job==null)throw new g("position",`${n} is not there`,"");let r=await e.jobs.job(
o.job);if(r!==null)return ia(e,t,o,r);if(await e.jobs.state(o.job)!==null)throw new M("position",`the job of ${n} cannot be seen yet`,"no");return{state:"failed",
lag:null,detail:`Flink knows nothing of its job ${o.job}`}}async function ia(e,t,n,o){let{state:r,running:s,total:i}=o;if(r==="FINISHED")return ca(e,o.id);if(r===
"FAILED")return{state:"failed",lag:null,detail:await So(e,o.id)};if(z.has(r)||r==="CANCELLING"||r==="SUSPENDED")return{state:"stopped",lag:null,detail:r};if(r!==
"RUNNING")return aa(e,o.id);if(s<i)return{state:"starting",lag:null,detail:`${s} of ${i} tasks run`};let a=await la(e,t,n,o);return{state:a===0?"caught-up":"run\
ning",lag:a,detail:""}}async function aa(e,t){let n=await Ae(e.jobs,t);return n===null?{state:"starting",lag:null,detail:await So(e,t)}:{state:"failed",lag:null,
detail:n}}async function ca({jobs:e},t){return await e.kept(t,"FINISHED")!==null?{state:"stopped",lag:null,detail:"stopped with a savepoint"}:{state:"finished",
lag:0,detail:""}}async function So({jobs:e},t){return(await e.exceptions(t))[0]?.message??""}async function la(e,t,n,o){return Oo(await bt(e,t,n),await $o(e,o))}
function bt(e,t,n){return da(e,fa(t,n.reads))}async function Ro(e,{job:t},n){let o=t===null?null:await e.jobs.job(t);return o===null||z.has(o.state)?o?.state===
"FINISHED"?0:null:Oo(n,await $o(e,o))}var ua=2;function Oo(e,{offsets:t,pending:n}){let o=0;for(let[r,s]of e){let i=t.get(ma(r));if(s>0n&&i===void 0)return null;
let a=Math.max(0,Number(s)-((i??-1)+1));(a>ua||n!==0)&&(o+=a)}return o}function fa({objects:e},t){let n=new Set,o=new Set,r=s=>{let i=e.get(y({kind:"table",name:s}));
i===void 0||o.has(s)||(o.add(s),i.topic!==null?n.add(i.topic):i.reads.forEach(r))};return t.forEach(r),n}async function da({topics:e},t){let n=new Map;for(let o of t)
for(let[r,s]of await e.ends(o))n.set(`${o} ${r}`,s);return n}var xo=/KafkaSourceReader\.topic\.(.+)\.partition\.(\d+)\.currentOffset$/,ma=e=>e.replaceAll(".","_"),
jo=/\.pendingRecords$/;async function $o({jobs:e},{id:t,vertices:n}){let o=new Map,r=null;for(let s of n){let a=(await e.metricNames(t,s.id)).filter(c=>xo.test(
c)||jo.test(c));if(a.length!==0)for(let[c,l]of Object.entries(await e.metrics(t,s.id,a)))jo.test(c)?r=(r??0)+l:pa(o,c,l)}return{offsets:o,pending:r}}function pa(e,t,n){
let[,o="",r=""]=xo.exec(t)??[],s=`${o} ${r}`;e.set(s,Math.min(n,e.get(s)??n))}var ga=300,[ya,wa]=[300,12e4];async function Co(e,t,n){for(let o of ba(t,n))await Promise.all(o.map(r=>ha(e,t,r)))}async function ha(e,t,n){let o=await bt(e,t,n);
for(let r=Date.now()+wa;Date.now()<r&&await Ro(e,n,o)!==0;)await To(ya);await To(await va(e,t,n))}function ba({objects:e},t){let n=[...e.values()].filter(({kind:i})=>i===
"statement"),o=new Map,r=(i,a)=>{if(a.includes(i))return 0;let c=e.get(y({kind:"table",name:i})),l=[...a,i],u=(c?.reads??[]).map(f=>r(f,l)),d=n.filter(({writes:f})=>f.
includes(i)).map(f=>{let b=1+Math.max(0,...f.reads.map(x=>r(x,l)));return o.set(f,Math.max(b,o.get(f)??0)),b});return Math.max(0,...u,...d)};for(let i of t)r(i,
[]);let s=Math.max(0,...o.values());return Array.from({length:s},(i,a)=>[...o].flatMap(([c,l])=>l===a+1?[c]:[]))}async function va({jobs:e},{objects:t},n){let r=n.
writes.map(i=>t.get(y({kind:"table",name:i}))).some(i=>i!==void 0&&ka(i)),s=n.job===null||!r?null:await e.checkpointInterval(n.job);return ga+(s??0)}function ka({
sql:e}){let[t]=R(e[0]??"").statements;return t?.options.find(({key:o})=>o==="sink.delivery-guarantee")?.value==="exactly-once"}var[Pa,ja]=[3,20];async function Ao(e,t,n,o){return wt({parts:e,registry:t,names:n},({refresh:r,look:s})=>Sa(async()=>(await r(),s(a=>a.compare(o))),()=>Co(e,t,
n)),!0)}async function Sa(e,t){let n=await e();for(let[o,r]=[1,1];o<ja&&r<Pa&&vt(n)>0;o+=1){await t();let s=await e();r=vt(s)===vt(n)?r+1:1,n=s}return n}function vt({
added:e,removed:t,changed:n}){return e+t+n}function kt({blue:e,green:t,views:n}){let o=[...n?.blue??[],...n?.green??[]];return o.length>0?o.flatMap(({view:r})=>r.reads):[e,t]}function Eo(e,t,n){return B(
e,n.flatMap(kt)).flatMap(r=>{let s=r.topic===null?null:go(r),i=t.find(u=>u.step.object===r.name)?.step,{id:a,file:c,line:l}=i??{id:`check:${r.name}`,file:"",line:1};
return s===null?[]:[{step:a,message:s,hint:pt,file:c,line:l}]})}async function Io(e,t){let n=await e.topics.there(),o=F(t,{topics:n,connectors:null});return[...(await Promise.all([...o.objects.values()].map(s=>Ra(e,t,s)))).flat(),
...Oa(e,o,n)]}async function Ra(e,t,{name:n,kind:o,content:r}){return o==="connector"?[]:o!=="statement"?[{name:n,kind:o,content:r,state:"ready",rows:null}]:[{name:n,
kind:o,content:r,state:(await ne(e,t,n)).state,rows:null}]}function Oa({defaults:{prefix:e}},{objects:t},n){let o=new Set([...t.values()].map(({topic:s})=>s));return[
...n.keys()].filter(s=>s.startsWith(e)&&!o.has(s)).sort().map(s=>({name:s.slice(e.length),kind:"table",content:null,state:"ready",rows:null}))}async function Mo(e,t,n){let{id:o,file:r,line:s}=n;return(await xa(I(e,o),ue(e,t,n))).map(a=>({step:o,message:a,hint:"",file:r,line:s}))}async function xa(e,t){
let n=t["connector.class"]??"",o=await e.classes();return o.some(s=>$a(s,n))?(await e.validate(t)).map(({key:s,message:i})=>s===""?i:`${s}: ${i}`):[`Kafka Conne\
ct has no class ${n}; it has ${o.map(Pt).sort().join(", ")}`]}function $a(e,t){return[e,Pt(e),Pt(e).replace(/Connector$/,"")].includes(t)}var Pt=e=>e.slice(e.lastIndexOf(
".")+1);function No(e,t){let{id:n,kind:o,file:r,line:s,sql:i}=t;if(i===null||o==="create-connector")return[];let a=We(i);return[...Ca(i,o),..._a(e,t,i)].sort((l,u)=>l.at-
u.at).map(({at:l,message:u,hint:d})=>({step:n,message:`${u} is of Confluent Cloud`,hint:d,file:r,line:s+Ge(a,l).line-1}))}var Ta=new Set(["kafka","upsert-kafka",
"confluent"]);function Ca(e,t){return R(e).statements.flatMap(n=>{let o=n.options.find(({key:s})=>s==="connector")?.value??"kafka";return Ta.has(o)?[...t==="exp\
ect-external"?[]:Aa(n),...Ea(n)]:[]})}function Aa(e){let t=oe(e);return t?.type!=="create-table"||t.distribution===null?[]:[{at:t.distribution.start,message:"DI\
STRIBUTED BY",hint:"leave it out: a key of the records is PRIMARY KEY, or 'key.fields' with 'key.format'; a topic has partitions like the version before it"}]}function Ea({
options:e}){return e.flatMap(({key:t,value:n,keySpan:o})=>{let r=Ia(t,n);return r===null?[]:[{at:o.start,message:`'${t}' = '${n}'`,hint:r}]})}function Ia(e,t){return e===
"connector"?t==="confluent"?Ma:null:e==="changelog.mode"?Fa[t]??"leave it out":e.startsWith("kafka.")?Ha[e]??"leave it out: set it on the topic":e.startsWith("e\
rror-handling.")?"leave it out; of JSON, 'json.ignore-parse-errors' = 'true'":/^(key|value)\.format$/.test(e)?La[t]??null:/^(key|value)\.(avro|json|proto)-registry\./.
test(e)?Na:null}var Ma="write 'connector' = 'kafka', or leave it out",Na="leave it out; of 'avro-confluent', it is 'value.avro-confluent.url' and the like",Fa={
append:"leave it out: 'kafka' appends",upsert:"leave it out: a table with PRIMARY KEY (\u2026) NOT ENFORCED and no 'connector' is 'upsert-kafka'",retract:"leave\
 it out, and write 'value.format' = 'debezium-json'"},Ha={"kafka.cleanup-policy":"leave it out: it is the topic's cleanup.policy","kafka.retention.time":"leave \
it out: it is the topic's retention.ms","kafka.retention.size":"leave it out: it is the topic's retention.bytes","kafka.max-message-size":"leave it out: it is t\
he topic's max.message.bytes","kafka.consumer.isolation-level":"write 'properties.isolation.level'","kafka.producer.compression.type":"write 'properties.compres\
sion.type'"},La={"avro-registry":"write 'avro-confluent', with its '.url'","json-registry":"write 'json': Flink has no JSON that a Schema Registry knows","proto\
-registry":"write 'protobuf', with its '.message-class-name'"},Da="declare a column of the table: ts TIMESTAMP_LTZ(3) METADATA FROM 'timestamp', with a WATERMAR\
K FOR ts";function _a(e,{kind:t,reads:n},o){if((t==="start-statement"?B(e,n):[]).some(c=>c.sql.some(l=>l.includes("$rowtime"))))return[];let i=R(o).statements.flatMap(
({definition:c})=>c?.columns??[]).find(({name:c})=>c==="$rowtime");return i!==void 0&&(i.kind!=="metadata"||/\bFROM\b/i.test(i.expression??""))?[]:Ba(o).map(c=>({
at:c,message:"$rowtime",hint:Da}))}function Ba(e){if(!e.includes("$rowtime"))return[];let{starts:t,count:n}=Ft(e),o=We(e),r=new Map;for(let s=0;s<n;s+=1){let i=t[s]??
0,{line:a}=Ge(o,i),c=e.slice(i,t[s+1]);(c==="$rowtime"||c==="`$rowtime`")&&!r.has(a)&&r.set(a,i)}return[...r.values()]}function jt({objects:e,begun:t},n){return Fo({objects:e,begun:t}).filter(({name:o})=>n.includes(o))}function Fo({objects:e,begun:t}){let n=[...e.values()].map(({
name:r,connector:s})=>({name:r,connector:s})),o=[...t.values()].map(({object:r,connector:s})=>({name:r,connector:s}));return[...n,...o].flatMap(({name:r,connector:s})=>s===
void 0?[]:[{name:r,stops:s.stops}])}async function Ho(e,t,n){let o=jt(t,n);if(o.length===0)return;let r=I(e,"retire");for(let{name:s}of o)await r.remove(O(e,s));
for(let s of Ka(t,o))await r.resume(O(e,s))}function Ka(e,t){let n=new Set(t.map(({name:i})=>i)),o=Fo(e).filter(({name:i})=>!n.has(i)),r=new Set(o.flatMap(({stops:i})=>i)),
s=t.filter(({name:i})=>!r.has(i)).flatMap(({stops:i})=>i);return[...new Set(s)].filter(i=>!r.has(i)&&o.some(a=>a.name===i))}async function Lo(e,t,n){let o=await t.act("retire",()=>({})),r=await be(e,o,n);if(r.length>0)throw new g("retire",r.join(`
`),"");await Ho(e,o,n);let s=St(o,n);for(let{job:a}of s)a!==null&&await Ne(e.jobs,a);let i=await e.topics.there();await e.topics.remove(s.flatMap(a=>a.topic!==null&&
me(a,i)?[a.topic]:[])),await t.act("retire",a=>St(a,n).reduce((c,l)=>({...c,...k.removed(l,a)}),qa(a,n)))}function qa({begun:e},t){let n=([,{object:o,connector:r}])=>r!==
void 0&&t.includes(o);return[...e].filter(n).reduce((o,[r])=>({...o,...k.begun(r,null)}),{})}function St({objects:e},t){let n=new Set(t);return[...e.values()].filter(
({name:o,kind:r})=>n.has(o)&&r!=="external")}async function be(e,t,n,o){let r=new Set(n),{objects:s,consumers:i}=t,a=new Set([...s.values()].filter(({kind:f})=>f!==
"external").map(({name:f})=>f)),c=new Set(jt(t,n).map(({name:f})=>f)),l=[...s.values()].filter(({name:f})=>!r.has(f)),u=[...i].flatMap(([f,{sql:b,reads:x}])=>b===
null?[]:[{name:f,reads:x}]),d=[...i].filter(([,{sql:f}])=>f===null);return[...await Ja(e,n.filter(f=>!a.has(f)&&!c.has(f))),...[...l,...u].flatMap(({name:f,reads:b})=>Ua(
f,b,r)),...d.flatMap(([f,{reads:b}])=>b.filter(x=>r.has(x)).map(x=>`published.${f} shows ${x}`)),...await Wa(e,St(t,n),o??await Rt(e,t))]}function Ua(e,t,n){let o=t.
find(r=>n.has(r));return o===void 0?[]:[`${e} reads ${o}`]}async function Ja(e,t){if(t.length===0)return[];let{topics:n,defaults:o}=e,r=new Set([...(await n.there()).
keys(),...await n.groups()]),s=await te(e),i=a=>r.has(`${o.prefix}${a}`)||r.has(a)||s?.has(a)===!0;return t.filter(i).map(a=>`${a} is not ours`)}async function Wa({
topics:e},t,n){let o=[],r=await e.there();for(let s of t){let{name:i,topic:a,kind:c}=s;if(!(a===null||c!=="table"||!me(s,r)))for(let l of await e.readers(a))n.has(
l)||o.push(`${l} reads ${i}`)}return o}async function Rt(e,{objects:t,removals:n}){let o=[...t.values()].filter(({kind:i})=>i==="connector").map(({name:i})=>i),
r=await te(e),s=[...n.keys()].filter(i=>r?.has(i)!==!0);return new Set([...o,...s].map(i=>Sn(e,i)))}async function Do(e,t,n,o,r){let s=await ge(e),i=n.some(({step:f})=>f.kind==="create-connector"),a={topics:new Map(s.topics),connectors:i?new Set(await te(e)):null},
c=new Map(F(t,a).objects),l=n.some(({step:f})=>f.kind==="remove"),u={parts:e,groups:l?await Rt(e,t):new Set,registry:{...t,objects:c,consumers:new Map(t.consumers)},
there:a,broken:new Set},d=[];for(let{step:f,there:b}of o)d.push(...await Ot(u,f,[],()=>{let x=lt(e,u.registry,s,{step:f,there:b});x!==null&&c.set(y(x),x)}));for(let f of n)
d.push(...await Ga(u,f));return[...d,...Eo(c,n,r)]}async function Ga(e,t){let{step:n}=t;if(n.kind==="switch"||n.kind==="switch-back")return Qa(e,t);if(n.kind===
"remove")return za(e,n);if(_(e.registry,t.key))return[];let o=No(e.registry.objects,n);if(o.length>0){for(let i of[n.object,...n.writes])e.broken.add(i);return o}
let r=await Ot(e,n,[...n.reads,n.object],()=>Va(e,t));return n.kind==="create-connector"&&r.length===0?Mo(e.parts,e.registry,n):r}async function Va({parts:e,registry:t,
there:n},{step:o,key:r}){let s=K(e,t,o,r);He(e,o),Le(e,t,o,s,n,t.begun.has(r)),s.kind!=="connector"&&await de(e,t.objects,s),t.objects.set(y(s),pe(t,s)),s.topic!==
null&&n.topics.set(s.topic,""),s.kind==="connector"&&n.connectors?.add(s.name)}async function za({parts:e,registry:t,there:n,groups:o},r){let{id:s,object:i,file:a,
line:c}=r,l=t.objects.has(y({kind:"table",name:i}))?await be(e,t,[i],o):[];return Ya({registry:t,there:n},i),l.map(u=>({step:s,message:u,hint:"",file:a,line:c}))}
function Ya({registry:e,there:t},n){for(let[o,r]of e.objects)r.name===n&&r.kind!=="external"&&(e.objects.delete(o),r.topic!==null&&t.topics.delete(r.topic),r.kind===
"connector"&&t.connectors?.delete(r.name))}async function Qa(e,{step:t,moves:n}){let o=[];for(let{consumer:r,to:s,view:i}of n){if(i===void 0||s===null)continue;
let a={...t,...i,object:r};o.push(...await Ot(e,a,i.reads,()=>Bo(e,a)))}for(let r of n)Xa(e.registry.consumers,r);return o}function Xa(e,t){let n=ut(t);n===null?
e.delete(t.consumer):e.set(t.consumer,n)}async function _o(e,t,n){for(let{consumer:o,to:r,view:s}of n){if(s===void 0||r===null)continue;let i={...Za,...s,id:"sw\
itch",kind:"create-view",object:o};await Bo({parts:e,registry:t},i).catch(a=>{let{message:c,file:l,line:u}=Ko(i,a);throw new g("switch",`${c} (${l}:${u})`,"")})}}
var Za={after:[],level:0,strategy:"none",inverse:null,properties:{},touches:[],writes:[]};function Bo({parts:e,registry:t},n){return de(e,t.objects,K(e,t,{...n,
kind:"create-view"},""))}async function Ot({broken:e},t,n,o){try{return await o(),[]}catch(r){let s=Ko(t,r),i=n.some(a=>e.has(a));for(let a of[t.object,...t.writes])
e.add(a);return i?[]:[s]}}function Ko({id:e,file:t,line:n},o){if(o instanceof T){let r=(o.place?.line??1)-1;return{step:e,message:o.message,hint:"",file:t,line:n+
r}}if(o instanceof g)return{step:e,message:o.message,hint:o.next,file:t,line:n};throw o}async function xt(e,t,n){let o=[];for(let r of[...n].sort()){let s=t.objects.get(y({kind:"statement",name:r})),i=s===void 0?null:await ec(e,t,s);i!==null&&o.push(
i)}return o}async function ec(e,t,n){if(n.job===null)return null;let o=await e.jobs.state(n.job);if(o===null)return nc(n);let r=await oc(e,n.job,o);if(r===null)
return null;let s={statement:n.name,state:r,from:null};if(n.defined!==Ee(e,t.objects,n))return{...s,reason:"what it reads or writes is defined otherwise than wh\
en it was started"};let i=await e.jobs.kept(n.job,o);if(i===null)return{...s,reason:tc};let{kind:a,path:c,time:l}=i;return{...s,from:{kind:a,path:c,at:new Date(
l).toISOString()},reason:qo}}var qo="the same statement over the same tables goes on from its own last state",tc="Flink has not kept its last state ('execution.\
checkpointing.externalized-checkpoint-retention')";function nc({name:e,resumed:t}){let n={statement:e,state:"failed",from:null};return t===void 0||t.isStarted?{
...n,reason:"Flink knows nothing of its job any more"}:{...n,from:{kind:"checkpoint",path:t.from,at:""},reason:qo}}async function oc({jobs:e},t,n){return n==="F\
AILED"?"failed":n==="CANCELED"||n==="FINISHED"&&await e.kept(t,n)!==null?"stopped":null}async function Uo(e,t,n){let r=(await xt(e,await t.read(),n)).filter(({from:s})=>s!==
null);for(let s of r)await rc(e,t,s);return r}async function rc(e,t,{statement:n,from:o}){let r=y({kind:"statement",name:n}),s=(await t.read()).objects.get(r);if(s===
void 0||o===null)return;let i=await t.act("resume",c=>{let l=c.objects.get(r);if(l===void 0||l.job!==s.job||l.resumed?.isStarted===!1)return{};let u=(l.resumed?.
times??0)+1,d={times:u,from:o.path,isStarted:!1};return k.object({...l,job:Ie(c,n,u),resumed:d})}),a=i.objects.get(r);a?.job==null||a.resumed===void 0||(await Me(
e,i.objects,a,a.job),await t.act("resume",c=>sc(c.objects.get(r),a.job)))}function sc(e,t){return e?.resumed===void 0||e.job!==t?{}:k.object({...e,resumed:{...e.
resumed,isStarted:!0}})}async function Jo(e,t,n){return(await Promise.all([...n].sort().map(r=>ic(e,t,r)))).filter(r=>r!==null)}async function ic(e,t,n){let o=t.objects.get(y({kind:"st\
atement",name:n}));if(o?.job==null)return null;let{job:r}=o,s=await e.jobs.state(r);if(s===null)return null;let{lag:i}=await ne(e,t,n),a=await e.jobs.checkpoint(
r);return{statement:n,state:s,job:r,lag:i,restarts:await e.jobs.restarts(r),checkpoint:a===null?null:new Date(a.time).toISOString(),stateBytes:a?.bytes??null}}async function Wo({
jobs:e},{objects:t},n){let o={};for(let r of n){let s=t.get(y({kind:"statement",name:r}))?.job,i=s==null?null:await e.checkpoint(s);i!==null&&(o[r]=i.bytes)}return o}async function Go({cluster:e},t,n){let r=n.filter(f=>Vo(t,f)).length===0?null:await e.freeSlots();if(r===null)return[];let s=await e.parallelism(),i=ac(t,n,s),a=n[i.
findIndex(f=>f>r)];if(a===void 0)return[];let{id:c,file:l,line:u}=a.step,d=`the new jobs need ${Math.max(...i)} slots, and ${r} are free`;return[{step:c,message:d,
hint:"add TaskManagers, or stop jobs that nobody needs",file:l,line:u}]}function ac(e,t,n){let o=0;return t.map(r=>{let s=cc(e,r,n);return r.step.kind==="seed"?
o+s:o+=s})}function Vo(e,{step:t,key:n}){return(t.kind==="start-statement"||t.kind==="seed")&&!_(e,n)}function cc(e,t,n){let{kind:o,object:r,properties:s}=t.step;
if(Vo(e,t))return ve(s,n);let i=e.objects.get(y({kind:"statement",name:r}));return o==="remove"&&i!==void 0?-ve(i.properties,n):0}function ve(e,t){let n=e["tabl\
e.exec.resource.default-parallelism"]??e["parallelism.default"],o=Number(n);return Number.isInteger(o)&&o>0?o:t}async function Yo(e,t,n){let o=await e.topics.there(),r=lc(e,t,n).filter(({topic:a})=>o.has(a)),s=r.length===0?1:await e.cluster.parallelism(),i=[];for(let a of r)
i.push(...await uc(e,a)),i.push(...fc(a)),i.push(...await dc(e,a,s));return i}function lc(e,t,n){let o=new Map(t.objects);for(let{step:s,key:i}of n){if(!["expec\
t-external","create-table","create-view"].includes(s.kind))continue;let c=K(e,t,s,i);o.set(y(c),{...c,order:o.size})}let r=new Map;for(let{step:s,key:i}of n)if(!(s.
kind!=="start-statement"||_(t,i)))for(let a of B(o,s.reads)){let{topic:c}=a;c!==null&&r.set(c,{table:a,topic:c,readers:[...r.get(c)?.readers??[],s]})}return[...r.
values()].sort((s,i)=>s.topic<i.topic?-1:1)}async function uc({topics:e},t){let[n,o]=[await e.begins(t.topic),await e.ends(t.topic)],r=zo(n);if(r===0n)return[];
let s=await e.configuration(t.topic);if(s["cleanup.policy"]==="compact")return[];let i=["retention.ms","retention.bytes"].map(a=>`${a} = ${s[a]??"not known"}`);
return[Tt(t,"records-gone",`${Ue(Number(r))} of the ${Ue(Number(zo(o)))} records that the topic ${t.topic} ever had are gone (${i.join(", ")}): ${$t(t)} cannot \
read them, whoever has read them before`)]}function zo(e){return[...e.values()].reduce((t,n)=>t+n,0n)}function fc(e){let t=Qo(e.table);if(t.get("connector")!=="\
kafka")return[];let n=t.get("scan.startup.mode")??"group-offsets";if(n==="earliest-offset")return[];let o=`${e.table.name} is read from ${n} ('scan.startup.mode\
'): ${$t(e)} ${e.readers.length===1?"sees":"see"} nothing of what stands in the topic ${e.topic} before`;return[Tt(e,"not-from-beginning",o)]}async function dc({
topics:e},t,n){if(!(R(t.table.sql[0]??"").statements[0]?.definition?.watermark!=null)||Qo(t.table).has("scan.watermark.idle-timeout"))return[];let r=(await e.ends(
t.topic)).size,s=t.readers.filter(({properties:c})=>c["table.exec.source.idle-timeout"]===void 0&&ve(c,n)>r);if(s.length===0)return[];let i=Math.max(...s.map(({
properties:c})=>ve(c,n))),a=`the topic ${t.topic} has ${It(r,"partition")} for ${i} readers: without 'table.exec.source.idle-timeout' no window of ${$t({...t,readers:s})}\
 ends`;return[Tt(t,"idle-readers",a)]}function Qo({sql:e}){let t=e.flatMap(n=>R(n).statements);return new Map(t.flatMap(({options:n})=>n.map(({key:o,value:r})=>[
o,r])))}function $t({readers:e}){return Mt([...new Set(e.map(({object:t})=>t))].sort(),5)}function Tt({readers:e},t,n){let[o]=e;return{code:t,message:n,file:o?.
file??"",line:o?.line??0}}var qe=class{name="flink";capabilities;#e;#t;#n=new Map;#o={token:0,generation:0};constructor(t){this.capabilities=ct(t),this.#e=t,this.#t=jn(t.log,()=>this.#o)}async fence(t){
let n={token:t,generation:0};await this.#t.act("fence",o=>(Pe("fence",n,{...o.hand,generation:0}),t===o.hand.token?{}:k.hand(n)),n),this.#o=n}async preflight(t,n=[],o=[]){
return P(async()=>{await this.#e.cluster.refuseUnknown();let r=await this.#t.read();return[...await Do(this.#e,r,t,n,o),...await Go(this.#e,r,t)]})}async warnings(t){
return P(async()=>Yo(this.#e,await this.#t.read(),t))}async observe(){return P(async()=>Io(this.#e,await this.#t.read()))}async consumers(){let{consumers:t}=await this.#t.
read();return Object.fromEntries([...t].map(([n,{shows:o}])=>[n,o]))}async position(t){return P(async()=>{let n=await this.#t.read();return!n.objects.has(y({kind:"\
statement",name:t}))&&An(n,t)?En(this.#e,t):ne(this.#e,n,t)})}async running(t){return P(async()=>Jo(this.#e,await this.#t.read(),t))}async stateSizes(t){return P(
async()=>Wo(this.#e,await this.#t.read(),t))}async ended(t){return P(async()=>xt(this.#e,await this.#t.read(),t))}resume(t){return P(()=>Uo(this.#e,this.#t,t))}async describe(t){
let n=await this.#t.read(),o=await P(()=>ge(this.#e));return t.map(r=>zn(this.#e,n,o,r))}async adopt(t){let n=await P(()=>ge(this.#e));await this.#t.act("adopt",
o=>Wn(this.#e,o,n,t))}apply(t,n){this.#o={...this.#o,generation:_t(n)??this.#o.generation};let r=(this.#n.get(n)??Promise.resolve()).then(()=>this.#r(t,n),()=>this.#r(
t,n));return this.#n.set(n,r),r.finally(()=>{this.#n.get(n)===r&&this.#n.delete(n)})}async#r(t,n){try{return await Jn(this.#e,this.#t,t,n)}catch(o){throw mc(t,o)}}async#s(){
let t=await P(()=>this.#e.topics.there());return F(await this.#t.read(),{topics:t,connectors:null})}async query(t){let n=R(t).statements.flatMap(r=>r.names.map(
({parts:s})=>s.map(({text:i})=>i).join("."))),o=await this.#s();return P(()=>Po(this.#e,o,n,r=>r.query(t)))}async compare(t){let n=kt(t),o=await this.#t.read();
return P(()=>Ao(this.#e,o,n,t))}async switch(t){let{topics:n,defaults:o}=this.#e,r=await this.#t.read();await P(()=>_o(this.#e,r,t));let s=await P(()=>n.there());
await this.#t.act("switch",i=>Yn(i,t,s,o.prefix))}retire(t){return P(()=>Lo(this.#e,this.#t,t))}async objections(t){return P(async()=>be(this.#e,await this.#t.read(),
t))}close(){return this.#e.log.close()}};async function P(e){try{return await e()}catch(t){throw t instanceof T?new g("Flink",t.message,""):t}}function mc({id:e,
file:t,line:n},o){if(!(o instanceof T))return o;let r=n+(o.place?.line??1)-1;return new g(e,t===""?o.message:`${o.message} (${t}:${r})`,"")}import{setTimeout as pc}from"node:timers/promises";var gc=[200,500,1e3];function Xo(e){let t=null,n=async(o,r,s)=>{let i=await(t??=yc(e));return hc(i,e,o,r,s)};return{get:o=>wc(()=>n("GET",o)),send:n}}async function yc({
url:e,token:t,timeout:n}){let{create:o}=await import("../vendor/axios-RY3VBX6E.js");return o({baseURL:e.replace(/\/+$/,""),timeout:n,maxRedirects:0,headers:t===null?
{}:{Authorization:`Bearer ${t}`},validateStatus:()=>!0})}async function wc(e){for(let t of gc)try{return await e()}catch(n){if(!(n instanceof M)||n.wait!==null)
throw n;await pc(t)}return e()}async function hc(e,t,n,o,r){let{isAxiosError:s}=await import("../vendor/axios-RY3VBX6E.js"),i=n==="GET",a=await e.request({method:n,
url:o,...r===void 0?{}:{data:r}}).catch(f=>{throw s(f)?Se(f.message)?Re(t.name,f.message):new M(t.name,`no answer from ${Ct(t)}: ${f.message}`,i?"no":jc(f.code)):
f}),{status:c,data:l,headers:u}=a;if(c===401||c===403)throw bc(t,c);if(!Pc.has(c))return vc(t,o,{status:c,body:l});let d=!i&&(c===502||c===504);throw new M(t.name,
`HTTP status ${c}`,d?"unknown":"no",Sc(u["retry-after"]))}function Ct({url:e}){return e.replace(/\/\/[^/@]*@/,"//")}function bc(e,t){let{name:n,token:o}=e,r=o===
null?"and no token is set: `token` of the environment":"to the token that is set";return new g(n,`${n} at ${Ct(e)} says no, ${r} (HTTP status ${t})`,"")}function vc(e,t,n){
if(!kc(n))return n;let o=`what answers at ${Ct(e)} is not ${e.name}: it does not know ${t} (HTTP status ${n.status})`;throw new g(e.name,o,"")}function kc({status:e,
body:t}){return typeof t=="string"?t!==""&&e<500:e===404&&/"(Not found: \/|HTTP 404 Not Found)/.test(JSON.stringify(t))}var Pc=new Set([429,502,503,504]);function jc(e){
return["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH"].includes(e??"")?"no":"unknown"}function Sc(e){if(typeof e!="string")return null;let t=/^\d+$/.test(
e)?Number(e)*1e3:Date.parse(e)-Date.now();return Number.isFinite(t)?Math.max(t,0):null}import{setTimeout as Tc}from"node:timers/promises";var Zo=p({id:w(),external_path:E(m()),latest_ack_timestamp:w(),state_size:w()}),Rc=p({id:w(),external_path:E(m()),restore_timestamp:w(),is_savepoint:Q()}),Oc=p(
{latest:p({completed:E(Zo),savepoint:E(Zo),restored:E(Rc)})}),xc=p({externalization:p({enabled:Q(),delete_on_cancellation:Q()})});async function tr(e,t,n){let o=await e.
get(`/jobs/${t}/checkpoints`);if(o.status===404)return null;let{completed:r,savepoint:s,restored:i}=v(o,Oc).latest;return s!=null&&s.id>(r?.id??0)?er("savepoint",
s):n==="FINISHED"?null:r!=null?await $c(e,t,n)?er("checkpoint",r):null:i?.external_path==null?null:{kind:i.is_savepoint?"savepoint":"checkpoint",path:i.external_path,
time:i.restore_timestamp,bytes:0}}function er(e,t){let n=t.external_path??"";return n===""||n.startsWith("<")?null:{kind:e,path:n,time:t.latest_ack_timestamp,bytes:t.
state_size}}async function $c(e,t,n){let{externalization:o}=v(await e.get(`/jobs/${t}/checkpoints/config`),xc);return o.enabled&&!(n==="CANCELED"&&o.delete_on_cancellation)}var Cc=["INITIALIZING","CREATED","RUNNING","FAILING","FAILED","CANCELLING","CANCELED","FINISHED","RESTARTING","SUSPENDED","RECONCILING"],Et=W(Cc),Ac=p({total:w(),
running:w()}),Ec=p({jobs:h(p({jid:m(),name:m(),state:Et,"start-time":w(),tasks:Ac}))}),Ic=p({jid:m(),name:m(),state:Et,"start-time":w(),vertices:h(p({id:m(),name:m(),
parallelism:w(),tasks:X(m(),w())}))}),Mc=p({status:Et}),Nc=p({exceptionHistory:p({entries:h(p({stacktrace:m(),timestamp:w()}))})}),Fc=p({interval:w()}),Hc=p({latest:p(
{completed:E(p({latest_ack_timestamp:w(),state_size:w()}))})}),Lc=h(p({id:m(),value:m()})),Dc=p({"request-id":m()}),_c=p({status:p({id:W(["IN_PROGRESS","COMPLET\
ED"])}),operation:E(p({location:S(m()),"failure-cause":S(p({"stack-trace":m()}))}))}),nr=h(p({id:m(),sum:S(w())})),Bc=U();function or(e){let t=(n,o)=>`/jobs/${n}\
/vertices/${o}/subtasks/metrics`;return{overview:async()=>v(await e.get("/jobs/overview"),Ec).jobs.map(qc),job:async n=>{let o=await At(e,`/jobs/${n}`,Ic);return o===
null?null:Uc(o)},state:async n=>(await At(e,`/jobs/${n}/status`,Mc))?.status??null,exceptions:async n=>v(await e.get(`/jobs/${n}/exceptions`),Nc).exceptionHistory.
entries.map(({stacktrace:r,timestamp:s})=>({message:G(r).message,time:s})),checkpointInterval:async n=>{let o=await e.get(`/jobs/${n}/checkpoints/config`);if(o.
status===404)return null;let{interval:r}=v(o,Fc);return Number.isSafeInteger(r)?r:null},checkpoint:async n=>{let o=(await At(e,`/jobs/${n}/checkpoints`,Hc))?.latest.
completed;return o==null?null:{time:o.latest_ack_timestamp,bytes:o.state_size}},kept:(n,o)=>tr(e,n,o),restarts:async n=>{let[o]=v(await e.get(`/jobs/${n}/metric\
s?get=numRestarts`),Lc);return o===void 0?null:Number(o.value)},stop:(n,o,r=!1)=>Wc(e,n,o,r),cancel:async n=>{v(await e.send("PATCH",`/jobs/${n}?mode=cancel`),Bc)},
metricNames:async(n,o)=>v(await e.get(t(n,o)),nr).map(r=>r.id),metrics:async(n,o,r)=>{let s=encodeURIComponent(r.join(",")),i=v(await e.get(`${t(n,o)}?get=${s}&\
agg=sum`),nr);return Object.fromEntries(i.flatMap(({id:a,sum:c})=>c===void 0?[]:[[a,c]]))}}}async function At(e,t,n){let o=await e.get(t);return Kc(o)?null:v(o,
n)}function Kc({status:e,body:t}){return e===404||e===500&&/^Could not find Flink job/.test(le(e,t).message)}function qc(e){let{jid:t,name:n,tasks:o}=e;return{id:t,
name:n,state:e.state,started:e["start-time"],...o}}function Uc(e){let{jid:t,name:n,vertices:o}=e,r=s=>o.reduce((i,a)=>i+s(a),0);return{id:t,name:n,state:e.state,
started:e["start-time"],running:r(({tasks:s})=>s.RUNNING??0),total:r(({parallelism:s})=>s),vertices:o.map(({id:s,name:i})=>({id:s,name:i}))}}var Jc=50;async function Wc(e,t,n,o){
let r=n===null?{}:{targetDirectory:n},s=await e.send("POST",`/jobs/${t}/stop`,{...r,drain:o}),i=v(s,Dc)["request-id"];for(;;){let a=await e.get(`/jobs/${t}/save\
points/${i}`),{status:c,operation:l}=v(a,_c);if(c.id==="COMPLETED")return Gc(l??{});await Tc(Jc)}}function Gc({location:e,"failure-cause":t}){if(e!==void 0)return e;
let n=t?.["stack-trace"];throw new T(200,n===void 0?{message:"no savepoint",place:null}:G(n))}var zc=3e4;function op(e){let{gateway:t,jobmanager:n,connect:o,kafka:r,token:s,prefix:i,scope:a}=e,c=(f,b)=>Xo({name:f,url:b,token:s,timeout:zc}),l=c("the SQL G\
ateway",t),u=c("the JobManager",n),d=nn(r);return new qe({gateway:l,jobs:or(u),cluster:kn(l,u),kafka:d,topics:ce(d),connect:o===null?null:tn(c(N,o)),log:bn(pn(d,
Yc(i,a)),e.hidden),defaults:{servers:r.brokers.join(","),prefix:i},catalog:e.catalog,database:e.database})}function Yc(e,t){let n=t.replaceAll(/[^\w.-]+/g,"-").
slice(0,80),o=Vc("sha256").update(t).digest("hex").slice(0,8);return`${e}bluegreen-registry-${n}-${o}`}export{op as openFlink,Yc as registryTopic};
