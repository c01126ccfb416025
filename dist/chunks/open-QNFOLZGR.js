import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as St}from"./chunk-YBNV3TTK.js";import{a as ct,b as ne,c as oe,d as jt,i as re,k as se}from"./chunk-3PMTCXT2.js";import{a as kt}from"./chunk-IAEAOJFT.js";
import{a as vt,h as te,j as ee}from"./chunk-JL4D25JR.js";import{a as Zt}from"./chunk-SEFBYZMY.js";import{A as L,z as Pt}from"./chunk-DHFHUCRQ.js";
import{B as j,a as at,k as w,o as H,p as U,q as b,r as m,s as O,t as K,u as G,v as u,y as N}from"./chunk-NSIJVF4Y.js";import"./chunk-IKZNXR77.js";import{
a as d,d as C}from"./chunk-XDVA7NNB.js";import"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";import{createHash as hi}from"node:crypto";import{setTimeout as Mn}from"node:timers/promises";var $="Kafka Connect",Hn=m({message:u()});function A({status:t,body:e}){let n=j(Hn,e);return n.success?n.output.message:`HTTP status ${t}`}var z=({status:t})=>t>=
200&&t<300;function Rt(t){return t.status===409&&/already exists/.test(A(t))}var Nn=[200,500,1e3,2e3,4e3,8e3];async function xt(t){for(let n of Nn){let o=await t();
if(!ie(o))return ae(o);await Mn(n)}let e=await t();if(ie(e))throw new C($,A(e),"no");return ae(e)}function ie(t){return t.status===409?!Rt(t):t.status>=400&&/can be safely retried/.
test(A(t))}function ae(t){if(t.status!==500||!/timed out/i.test(A(t)))return t;throw new C($,A(t),"unknown")}function D(t,e){if(!z(t))throw new d($,`${$} refuse\
s: ${A(t)}`,"");let n=j(e,t.body);if(n.success)return n.output;let[o]=n.issues,r=`an answer that is not ${$}'s: ${at(o)??""} ${o.message}`;throw new d($,r,"")}function Q(t,e){
return t.status===404?null:D(t,e)}function B(t){let e=Dn(t),n=e.findLast(({message:r})=>r!=="")??e.at(-1),o=n===void 0?t:n.message||n.type;return{message:`${Kn(e)}${Bn(o)}`,place:qn(e)}}var Ln=/^\s+(?:at |\.\.\. \d+ |Suppressed: )/;
function Dn(t){return t.split(`
`).filter(n=>!Ln.test(n)&&!/^End of exception on server side>\]?$/.test(n)).join(`
`).replace(/^<Exception on server side:\n/,"").replaceAll(/(?:\[.*)?<Exception on server side:\n/g,`
Caused by: `).split(/^Caused by: /m).map(Fn)}function Fn(t){let[,e="",n=""]=/^(?:[\w$]+\.)+([\w$]+)(?::\s|$)([\s\S]*)/.exec(t.trim())??[],o=/^(?:[\w$]+\.)+[\w$]+(?:Exception|Error): /.
test(n);return e===""?{type:e,message:t.trim()}:{type:e,message:o?"":n.trim()}}function Kn(t){let n=t.map(({message:o})=>/^Unable to create a (?:source|sink) .*table '([^']+)'/.
exec(o)).find(o=>o!==null)?.[1];return n===void 0?"":`table ${n}: `}function Bn(t){return(t.split(/\s*(?:Was expecting(?: one of)?:|Supported options:|Available factory)/)[0]??
t).replaceAll(/\s+/g," ").trim()}var _n=[/From line (\d+), column (\d+)/,/\bline (\d+), column (\d+)/];function qn(t){for(let{message:e}of t.toReversed()){let n=_n.
map(o=>o.exec(e)).find(o=>o!==null);if(n)return{line:Number(n[1]),column:Number(n[2])}}return null}var ce={state:u(),trace:O(u())},ue=m({connector:m(ce),tasks:w(m({id:b(),...ce}))});function fe({connector:t,tasks:e}){if(t.state==="FAILED")return{state:"failed",
detail:le(t.trace)};let n=e.find(({state:o})=>o==="FAILED");return n!==void 0?{state:"failed",detail:`task ${n.id}: ${le(n.trace)}`}:{state:Jn(t.state,e),detail:""}}
function Jn(t,e){return t==="STOPPED"?e.length===0?"stopped":"starting":t==="PAUSED"?"paused":t==="RUNNING"&&e.length>0&&e.every(o=>o.state==="RUNNING")?"runnin\
g":"starting"}function le(t=""){let{message:e}=B(t),[,n=""]=/^(?:[\w$]+\.)+[\w$]+: (.+)/.exec(t)??[];return n===""||e.startsWith(n)?e:`${n}: ${e}`}var Un=m({configs:w(m({value:m({name:u(),errors:w(u())})}))});function pe(t,e){if(!z(t)&&t.status<502)return[{key:"",message:X(Ot(A(t)),e)}];let{configs:n}=D(t,
Un);return n.flatMap(({value:{name:o,errors:r}})=>{let[s]=r;return s===void 0?[]:[{key:o,message:X(s,e,o)}]})}var Ot=t=>(t.split(`
`)[0]??"").replace(/, available connectors are: .*/,""),Gn=new Set(["name","connector.class","topics"]),Vn=4;function X(t,e,n=""){let o=Object.entries(e).filter(
([s,i])=>!Gn.has(s)&&(i.length>=Vn||s===n&&i!=="")).map(([,s])=>s).sort((s,i)=>i.length-s.length),r=t.replace(/^(Invalid value )[\s\S]*( for configuration )/,"$\
1***$2");return o.reduce((s,i)=>s.replaceAll(i,"***"),r)}function Tt(t,e){let n=Object.entries(e).filter(([o,r])=>St(o,r)!==r);return St("",X(t,Object.fromEntries(
n)))}var Ct=N(),Wn=w(u()),Yn=w(m({class:u()})),zn=G(u(),u()),Qn=m({offsets:w(N())}),Xn=m({partition:m({kafka_topic:u(),kafka_partition:b()}),offset:m({kafka_offset:b()})});
function me(t){let e=s=>xt(()=>t.get(s)),n=(...s)=>xt(()=>t.send(...s)),o=(s,i="")=>`/connectors/${encodeURIComponent(s)}${i}`,r=async(...s)=>Q(await n(...s),Ct)!==
null;return{list:async()=>D(await e("/connectors"),Wn),classes:async()=>D(await e("/connector-plugins"),Yn).map(i=>i.class),status:async s=>{let i=Q(await e(o(s,
"/status")),ue);return i===null?null:fe(i)},configuration:async s=>Q(await e(o(s,"/config")),zn),validate:async s=>{let i=encodeURIComponent(s["connector.class"]??
"");return pe(await n("PUT",`/connector-plugins/${i}/config/validate`,s),s)},create:async(s,i,a)=>Zn(await n("POST","/connectors",{name:s,config:i,...a?{initial_state:"\
STOPPED"}:{}}),i),stop:s=>r("PUT",o(s,"/stop"),{}),resume:s=>r("PUT",o(s,"/resume"),{}),restart:s=>r("POST",o(s,"/restart?includeTasks=true&onlyFailed=true"),{}),
remove:s=>r("DELETE",o(s)),offsets:async s=>(Q(await e(o(s,"/offsets")),Qn)?.offsets??[]).flatMap(to),setOffsets:async(s,i)=>{D(await n("PATCH",o(s,"/offsets"),
{offsets:i.map(eo)}),Ct)},resetOffsets:async s=>{D(await n("DELETE",o(s,"/offsets")),Ct)}}}function Zn(t,e){if(Rt(t))return!1;if(z(t))return!0;throw new d($,`${$}\
 refuses: ${X(Ot(A(t)),e)}`,"")}function to(t){let e=j(Xn,t);if(!e.success)return[];let{partition:n,offset:o}=e.output,{kafka_topic:r,kafka_partition:s}=n;return[
{topic:r,partition:s,offset:BigInt(o.kafka_offset)}]}function eo({topic:t,partition:e,offset:n}){return{partition:{kafka_topic:t,kafka_partition:e},offset:{kafka_offset:Number(
n)}}}import{Kafka as no,logLevel as oo}from"../vendor/kafkajs-HZLI764Y.js";function de({brokers:t,tls:e,sasl:n}){let r={connectionTimeout:5e3,requestTimeout:3e4,retry:{initialRetryTime:100,maxRetryTime:2e3,retries:6}};return new no({clientId:"\
bluegreen-sql",brokers:[...t],ssl:e,...n===null?{}:{sasl:ro(n)},logLevel:oo.NOTHING,...r})}function ro({mechanism:t,username:e,password:n}){switch(t){case"plain":
return{mechanism:t,username:e,password:n};case"scram-sha-256":return{mechanism:t,username:e,password:n};case"scram-sha-512":return{mechanism:t,username:e,password:n}}}
async function E(t){try{return await t()}catch(e){throw ge(e)?so(e):e}}function ge(t){return t instanceof Error&&t.name.startsWith("KafkaJS")}function so({name:t,
message:e,retriable:n}){return/RetriesExceeded|Connection|RequestTimeout|BrokerNotFound/.test(t)||n?new C("Kafka",e,"unknown"):new d("Kafka",`Kafka refuses: ${e}`,
"")}function ye(t){return ge(t)&&/\bold epoch\b|\bnewer producer\b/.test(t.message)}import{setTimeout as Ao}from"node:timers/promises";import{randomUUID as io}from"node:crypto";var ao=100,co=10;async function _(t,e,n,o=new Map){let r=new Map(o),s=await fo(t,e,o);return s.size===0||await lo(t,e,
o,s,async a=>{await n(a);for(let{partition:c,offset:l}of a)r.set(c,l+1n)}),r}async function lo(t,e,n,o,r){let s=`bluegreen-sql-${io()}`;n.size>0&&await uo(t,s,e,
n);let i=t.consumer({groupId:s,maxWaitTimeInMs:ao,allowAutoTopicCreation:!1});try{await i.connect(),await i.subscribe({topic:e,fromBeginning:!0}),await po(i,o,r)}finally{
await i.disconnect(),await yo(t,s)}}async function uo(t,e,n,o){let r=t.admin();try{await r.connect();let s=[...o].map(([i,a])=>({partition:i,offset:String(a)}));
await r.setOffsets({groupId:e,topic:n,partitions:s})}finally{await r.disconnect()}}async function fo(t,e,n){let o=t.admin();try{await o.connect();let r=await o.
fetchTopicOffsets(e),s=(a,c)=>BigInt(c)>(n.get(a)??0n),i=r.filter(({partition:a,low:c,high:l})=>c!==l&&s(a,l));return new Map(i.map(({partition:a,high:c})=>[a,BigInt(
c)]))}finally{await o.disconnect()}}async function po(t,e,n){await new Promise((o,r)=>{let s=async i=>{try{await n(i)}catch(a){throw r(a instanceof Error?a:new Error(
String(a))),a}};go(t,e).then(o,r),t.run({autoCommit:!1,eachBatch:({batch:i})=>s(i.messages.map(a=>mo(i.partition,a)))}).catch(r)})}function mo(t,{key:e,value:n,
offset:o,timestamp:r}){return{partition:t,offset:BigInt(o),key:e,value:n,timestamp:Number(r)}}function go(t,e){return new Promise((n,o)=>{let r=new Map;t.on("co\
nsumer.end_batch_process",({payload:s})=>{r.clear(),BigInt(s.lastOffset)+1n>=(e.get(s.partition)??0n)&&e.delete(s.partition),e.size===0&&n()}),t.on("consumer.fe\
tch",({payload:s})=>{let i=String(Reflect.get(s,"nodeId"));r.set(i,(r.get(i)??0)+1),[...r.values()].every(a=>a>co)&&n()}),t.on("consumer.crash",({payload:s})=>{
o(s.error)})})}async function yo(t,e){let n=t.admin();try{await n.connect(),await n.deleteGroups([e])}catch{}finally{await n.disconnect()}}import he from"../vendor/kafkajs-HZLI764Y.js";async function be(t){let e=wo(t);await e.connect();try{await e.refreshMetadata();let o=await(await e.findControllerBroker()).connectionPool.send({request:ho,response:vo});
return new Map(Po(new $t(o)))}finally{await e.disconnect()}}function wo(t){let e=Object.getOwnPropertySymbols(t).find(({description:o})=>o==="private:Kafka:crea\
teCluster"),n=e===void 0?void 0:Reflect.get(t,e);if(!bo(n))throw new Error("this version of kafkajs connects in another way");return n({metadataMaxAge:3e5,allowAutoTopicCreation:!1})}
function bo(t){return typeof t=="function"}var we=Buffer.from([0,0,0,0,0]),ho={apiKey:3,apiName:"Metadata",apiVersion:12,encode:()=>Promise.resolve({buf:we,buffer:we})},
vo={decode:t=>Promise.resolve(t),parse:t=>Promise.resolve(t)},$t=class{#t;#e=0;constructor(e){this.#t=e}skip(e){this.#e+=e}take(e){return this.#e+=e,this.#t.subarray(
this.#e-e,this.#e)}unsigned(){for(let[e,n]=[0,1];;n*=128){let o=this.take(1).readUInt8();if(e+=o%128*n,o<128)return e}}text(){return this.take(Math.max(0,this.unsigned()-
1)).toString()}each(e){return Array.from({length:Math.max(0,this.unsigned()-1)},e)}tags(){let e=this.unsigned();for(let n=e;n>0;n-=1)this.unsigned(),this.skip(this.
unsigned())}};function Po(t){return t.tags(),t.skip(4),t.each(()=>{ko(t)}),t.text(),t.skip(4),t.each(()=>jo(t)).filter(([e])=>!e.startsWith("__"))}function ko(t){
t.skip(4),t.text(),t.skip(4),t.text(),t.tags()}function jo(t){t.skip(2);let e=t.text(),n=t.take(16).toString("hex");return t.skip(1),t.each(()=>{So(t)}),t.skip(
4),t.tags(),[e,n]}function So(t){t.skip(14);for(let e=3;e>0;e-=1)t.each(()=>{t.skip(4)});t.tags()}var ve={partitions:null,replication:null,configuration:{}};function Z(t){let e=n=>E(()=>Ro(t,n));return{there:()=>E(()=>be(t)),create:(n,o)=>e(r=>xo(r,n,o)),remove:n=>e(
o=>Oo(o,n)),ends:n=>e(o=>To(o,n)),since:(n,o)=>e(r=>Co(r,n,o)),settings:n=>e(o=>$o(o,n)),groups:()=>e(Pe),readers:n=>e(o=>Io(o,n))}}async function Ro(t,e){let n=t.
admin();try{return await n.connect(),await e(n)}finally{await n.disconnect()}}function xo(t,e,n){let{partitions:o,replication:r,configuration:s}=n,i=Object.entries(
s).map(([c,l])=>({name:c,value:l})),a={numPartitions:o??-1,replicationFactor:r??-1};return t.createTopics({topics:[{topic:e,...a,configEntries:i}],waitForLeaders:!0})}
async function Oo(t,e){let n=new Set(await t.listTopics()),o=e.filter(r=>n.has(r));o.length>0&&await t.deleteTopics({topics:o})}async function To(t,e){let n=await t.
fetchTopicOffsets(e);return new Map(n.map(({partition:o,high:r})=>[o,BigInt(r)]))}async function Co(t,e,n){let o=await t.fetchTopicOffsetsByTimestamp(e,n);return new Map(
o.map(({partition:r,offset:s})=>[r,BigInt(s)]))}async function $o(t,e){let{topics:n}=await t.fetchTopicMetadata({topics:[e]}),o=n[0]?.partitions??[],r={includeSynonyms:!1,
resources:[{type:he.ConfigResourceTypes.TOPIC,name:e}]},{resources:s}=await t.describeConfigs(r),a=s.flatMap(({configEntries:c})=>c).filter(({configSource:c})=>c===
he.ConfigSource.TOPIC_CONFIG);return{partitions:o.length,replication:o[0]?.replicas.length??null,configuration:Object.fromEntries(a.map(({configName:c,configValue:l})=>[
c,l]))}}async function Pe(t){return(await t.listGroups()).groups.map(({groupId:e})=>e)}async function Io(t,e){let n=[];for(let o of await Pe(t)){let[r]=await t.
fetchOffsets({groupId:o,topics:[e]});r?.partitions.some(({offset:s})=>s!=="-1")===!0&&n.push(o)}return n.sort()}function je(t,e){let n=new It(t,e);return{read:()=>E(()=>n.read()),change:o=>E(()=>n.change(o)),close:()=>E(()=>n.close())}}var[Eo,Mo]=[20,200],It=class{#t;#e;#n=null;#o=Promise.
resolve();constructor(e,n){this.#t=e,this.#e=n}async read(){let e=new Map;return(await Z(this.#t).there()).has(this.#e)&&await _(this.#t,this.#e,o=>{for(let{key:r,
value:s}of o)ke(e,String(r),Lo(s))}),e}change(e){let n=this.#o.then(()=>this.#r(e));return this.#o=n.catch(()=>{}),n}async#r(e){for(let n=Eo;;n-=1){let o=this.#n!==
null;try{return await this.#s(e)}catch(r){if(await this.#i(),!(o||ye(r)||r instanceof lt)||n===0)throw r;await Ao(Math.random()*Mo)}}}async#s(e){let{producer:n,
values:o}=this.#n??=await this.#c(),r=e(o);if(Object.keys(r).length===0)return this.#a(e);await this.#l(n,r);for(let[s,i]of Object.entries(r))ke(o,s,i);return o}async#a(e){
let n=await this.read();if(Object.keys(e(n)).length>0)throw new lt;return n}async#c(){await Ho(this.#t,this.#e);let e=this.#t.producer({transactionalId:this.#e,
maxInFlightRequests:1,allowAutoTopicCreation:!1});return await e.connect(),await(await e.transaction()).abort(),{producer:e,values:await this.read()}}async#l(e,n){
let o=await e.transaction();try{let r=Object.entries(n).map(([s,i])=>({key:s,value:No(i),partition:0}));await o.send({topic:this.#e,messages:r}),await o.commit()}catch(r){
throw await o.abort().catch(()=>{}),r}}async#i(){let e=this.#n;this.#n=null,await e?.producer.disconnect().catch(()=>{})}close(){return this.#o.then(()=>this.#i())}},
lt=class extends Error{};async function Ho(t,e){let n={"cleanup.policy":"compact"};await Z(t).create(e,{partitions:1,replication:null,configuration:n})}function ke(t,e,n){
n===null?t.delete(e):t.set(e,n)}var No=t=>t===null?null:JSON.stringify(t),Lo=t=>t===null?null:JSON.parse(t.toString());var S=class extends Error{status;place;constructor(e,{message:n,place:o}){super(n),this.name="FlinkFailure",this.status=e,this.place=o}},At=class extends S{constructor(e,n){
super(e,n),this.name="SessionLost"}},Do=m({errors:w(u())});function tt(t,e){let n=j(Do,e),o=n.success?n.output.errors.at(-1)??"":"",r=o===""?{message:`HTTP stat\
us ${t}`,place:null}:B(o);return/^Session '.*' does not exist/.test(r.message)?new At(t,r):new S(t,r)}function h({status:t,body:e},n){if(t<200||t>299)throw tt(t,e);let o=j(n,e);if(o.success)return o.output;let[r]=o.issues;throw tt(t,{errors:[`an answer that is n\
ot Flink's: ${at(r)??""} ${r.message}`]})}var Fo=m({versions:w(u())}),Ko=m({productName:u(),version:u()}),Bo=m({taskmanagers:b(),"slots-available":b()}),_o=w(m({key:u(),value:u()})),Se="V3";function Re(t,e){
let n=async()=>{let r=h(await e.get("/jobmanager/config"),_o);return new Map(r.map(({key:s,value:i})=>[s,i]))},o=async()=>h(await t.get("/info"),Ko).version;return{
version:o,refuseUnknown:async()=>{let{versions:r}=h(await t.get("/api_versions"),Fo);if(r.includes(Se))return;let s=`the SQL Gateway of Flink ${await o()} speak\
s ${r.join(", ")} of its interface, and not ${Se}: Flink 1.20 or later is needed`;throw new d("the SQL Gateway",s,"")},freeSlots:async()=>qo(await n())?null:h(await e.
get("/overview"),Bo)["slots-available"],parallelism:async()=>Number((await n()).get("parallelism.default")??1)}}function qo(t){let e=t.get("execution.target")??
"";return/^(kubernetes|yarn)/.test(e)||t.has("kubernetes.cluster-id")}import{randomUUID as Jo}from"node:crypto";var xe=m({stops:w(u())}),Uo=m({name:u(),kind:K(["table","view","statement","external","connector"]),content:H(u()),sql:w(u()),reads:w(u()),writes:w(u()),topic:H(
u()),topicId:O(H(u()),null),job:H(u()),properties:G(u(),u()),keys:w(u()),order:b(),connector:O(xe)}),Go=m({object:u(),topic:H(u()),job:H(u()),connector:O(xe)}),
Vo=m({shows:u(),reads:w(u()),sql:H(u())}),Wo=m({token:b(),generation:b()}),y=({kind:t,name:e})=>`${t==="statement"||t==="connector"?t:"table"} ${e}`,R={birth:"b\
irth",hand:"hand",object:"object ",consumer:"consumer ",begun:"begun ",removals:"removals "};function Et(t){let e=[...ut(t,R.object,Uo)].sort(([,r],[,s])=>r.order-
s.order),n=j(Wo,t.get(R.hand)),o=j(u(),t.get(R.birth));return{birth:o.success?o.output:"",hand:n.success?n.output:{token:0,generation:0},objects:new Map(e),consumers:ut(
t,R.consumer,Vo),begun:ut(t,R.begun,Go),removals:ut(t,R.removals,b())}}function ut(t,e,n){let o=new Map;for(let[r,s]of t){let i=r.startsWith(e)?j(n,s):null;i?.success===
!0&&o.set(r.slice(e.length),i.output)}return o}function F({objects:t},e){return[...t.values()].some(({keys:n})=>n.includes(e))}var v={birth:t=>({[R.birth]:t}),hand:t=>({
[R.hand]:t}),object:t=>({[R.object+y(t)]:t}),consumer:(t,e)=>({[R.consumer+t]:e}),begun:(t,e)=>({[R.begun+t]:e}),removed:(t,{removals:e})=>({[R.object+y(t)]:null,
[R.removals+t.name]:(e.get(t.name)??0)+1})};function Oe(t,e){let n=Jo();return{read:async()=>Et(await t.read()),act:async(o,r,s=e())=>{let i=await t.change(a=>{
let c=Et(a),l=c.birth===""?{...c,birth:n}:c;ct(o,s,l.hand);let f={...Yo(l.hand,s),...r(l)};return{...c.birth===""&&Object.keys(f).length>0?v.birth(n):{},...f}});
return Et(i)}}}function Yo(t,{token:e,generation:n}){return n>t.generation?v.hand({token:Math.max(e,t.token),generation:n}):{}}function T({connect:t},e){if(t!==null)return t;let n="there is no Kafka Connect here: `connect` of the environment says where it is";throw new d(e,n,"")}function k({
defaults:t},e){return`${t.prefix}${e}`}function Te(t,e){return`connect-${k(t,e)}`}function et(t,e,{object:n,properties:o}){let r=([i,a])=>[i,te(i)?ee(a,c=>zo(t,
e,c)):a];return{...Object.fromEntries(Object.entries(o).map(r)),name:k(t,n)}}function zo({defaults:{prefix:t}},e,n){let o=e.objects.get(y({kind:"table",name:n}))?.
topic;return o===`${t}${n}`?o:n}function Ce({objects:t},e){return e.map(n=>t.has(y({kind:"table",name:n}))?n:[...t.values()].find(o=>o.topic===n)?.name??n)}import{setTimeout as fr}from"node:timers/promises";import{setTimeout as Zo}from"node:timers/promises";import{setTimeout as Qo}from"node:timers/promises";var Mt=250,Xo=6e4;async function ft(t,e,n){for(let o=Date.now()+Xo;;){let r=await t.status(e);if(n(r)||Date.now()>o)return r;await Qo(Mt)}}async function pt(t,e,n){
if((await ft(t,e,r=>r?.state==="stopped"))?.state!=="stopped")throw new d(n,`${e} has not stopped`,"")}async function $e(t,{id:e,object:n,strategy:o},r,s){let i=T(t,e),a=k(t,n),c=(r.connector?.stops??[]).map(l=>k(t,l));if(o==="append")for(let l of c)await rr(t,i,
l,e);await s();for(let l of c)await tr(i,l,e);o==="upsert"?await i.resetOffsets(a):await ar(t,i,a,c),await i.resume(a)}async function tr(t,e,n){await t.stop(e)&&
await pt(t,e,n)}var[er,nr]=[3e5,500],or=1000n;async function rr(t,e,n,o){let r=new Map;for(let s=Date.now()+er;;){let i=await e.configuration(n);if(i===null)throw new d(
o,`${n} is not there: how far it was is not known`,"");let a=Ee(await e.offsets(n)),c=await sr(t,new Set([...Ie(i),...a.keys()]),a,r);if(c===0n)return;let l=(await e.
status(n))?.state??"starting";if(!((l==="running"||l==="starting")&&Date.now()<s))throw new d(o,`${n} has ${c} records left to carry, and is ${l}`,"");await Zo(
nr)}}function Ie(t){return(t.topics??"").split(",").map(e=>e.trim()).filter(e=>e!=="")}async function sr({topics:t,kafka:e},n,o,r){let s=0n;for(let i of n){let a=o.
get(i)??new Map,c=r.get(i)??await t.ends(i);r.set(i,c);let l=[...c].reduce((f,[p,g])=>f+Ae(g-(a.get(p)??0n)),0n);s+=l>0n&&l<or?await ir(e,i,a,c):l}return s}var Ae=t=>t>
0n?t:0n;async function ir(t,e,n,o){let r=0n,s=({partition:a,offset:c})=>c>=(n.get(a)??0n)&&c<(o.get(a)??0n),i=a=>{r+=BigInt(a.filter(s).length)};return await E(
()=>_(t,e,i,n)),r}function Ee(t){let e=new Map;for(let{topic:n,partition:o,offset:r}of t)e.set(n,(e.get(n)??new Map).set(o,r));return e}async function ar(t,e,n,o){
let r=Ee((await Promise.all(o.map(a=>e.offsets(a)))).flat()),s=await e.configuration(n)??{},i=[];for(let a of Ie(s)){let c=await cr(t,a,r);for(let[l,f]of c)i.push(
{topic:a,partition:l,offset:f})}i.length>0&&await e.setOffsets(n,i)}async function cr(t,e,n){let o=n.get(e);if(o!==void 0)return o;let{stem:r}=vt(e),s=[...n].find(
([c])=>vt(c).stem===r),i=s===void 0?null:await ur(t,...s);if(i!==null)return t.topics.since(e,i+1);let a=await t.topics.ends(e);return new Map([...a.keys()].map(
c=>[c,0n]))}var lr=[100n,10000n,null];async function ur({kafka:t},e,n){for(let o of lr){let r=new Map([...n].map(([a,c])=>[a,o===null?0n:Ae(c-o)])),s=-1,i=a=>{for(let{
partition:c,offset:l,timestamp:f}of a)l<(n.get(c)??0n)&&(s=Math.max(s,f))};if(await E(()=>_(t,e,i,r)),s>=0)return s}return null}async function Me(t,e,n,o,r){let s=T(t,n.id),i=k(t,n.object),a=n.strategy==="upsert"||n.strategy==="append",c=await s.create(i,et(t,e,n),a);!a||!c&&!await pr(s,
i)||(await pt(s,i,n.id),await $e(t,n,o,r))}async function pr(t,e){return(await ft(t,e,o=>o!==null&&o.state!=="starting"))?.state==="stopped"}async function Ht(t,e,n,o){
let r=T(t,n.id),s=k(t,n.object);o&&(await r.status(s))?.state==="failed"&&(await r.restart(s),await fr(Mt));let i=await ft(r,s,l=>l?.state==="running"||l?.state===
"failed");if(i?.state==="running")return;let a=Tt(i?.detail??"",et(t,e,n)),c=i?.state==="failed"?`has failed: ${a}`:`does not run: it is ${i?.state??"not there"}`;
throw new d(n.id,`the connector ${s} ${c}`,"")}function He({objects:t},e){return t.has(y({kind:"connector",name:e}))}async function Ne(t,e){let n=T(t,"position"),
o=k(t,e),r=await n.status(o);if(r===null)return{state:"failed",lag:null,detail:"Kafka Connect knows nothing of it"};let s=Tt(r.detail,await n.configuration(o)??
{});return{state:r.state==="paused"?"stopped":r.state,lag:null,detail:s}}var mr=new Set(["kafka","upsert-kafka"]);function mt(t,e,n){let[o]=L(t).statements;if(o===void 0||dr(o))return{sql:t,topic:null};let r=new Map(o.options.map(({key:l,
value:f})=>[l,f])),s=r.get("connector");if(s!==void 0&&!mr.has(s))return{sql:t,topic:null};let i=r.get("topic")??`${n.prefix}${dt(e)}`,a=s===void 0?{...yr(gr(o)),
...Le(i,n)}:Le(i,n),c=Object.entries(a).filter(([l])=>!r.has(l));return{sql:wr(t,o,c),topic:i}}function dr(t){let e=Pt(t);return e?.type!=="create-table"||e.object!==
"table"||e.like!==null}function gr({definition:t}){return(t?.primaryKey??[]).length>0}function yr(t){return t?{connector:"upsert-kafka","key.format":"json","val\
ue.format":"json"}:{connector:"kafka",format:"json","scan.startup.mode":"earliest-offset"}}function Le(t,{servers:e}){return{topic:t,"properties.bootstrap.serve\
rs":e}}function dt(t){return t.slice(t.lastIndexOf(".")+1)}var De=t=>`'${t.replaceAll("'","''")}'`;function wr(t,e,n){if(n.length===0)return t;let o=n.map(([a,c])=>`${De(
a)} = ${De(c)}`).join(", "),[r]=e.options,s=r===void 0?hr(t,e):br(r),i=r===void 0?` WITH (${o})`:`${o}, `;return`${t.slice(0,s)}${i}${t.slice(s)}`}var br=({keySpan:t})=>t.
start-1;function hr(t,e){let n=Pt(e);return n?.type!=="create-table"||n.query===null?e.end:/\s*\bAS\s*$/i.exec(t.slice(0,n.query.start))?.index??e.end}import{createHash as $r}from"node:crypto";import{setTimeout as qe}from"node:timers/promises";import{setTimeout as vr}from"node:timers/promises";var Fe="/v3",Pr=m({sessionHandle:u()}),kr=m({operationHandle:u()}),Ke=N(),jr=m({resultType:K(["NOT_READY","PAYLOAD","EOS"]),jobID:U(u()),nextResultUri:U(u()),results:O(
m({columns:w(m({name:u()})),data:w(m({fields:w(N())}))}))});async function Be(t,e={}){let{sessionHandle:n}=h(await t.send("POST",`${Fe}/sessions`,{properties:e}),
Pr),o=`${Fe}/sessions/${n}`,r=async(s,i)=>{h(await t.send("POST",`${o}/${s}`,i),Ke)};return{handle:n,run:(s,i={})=>Sr(t,o,s,i),configure:s=>r("configure-session",
{statement:s}),heartbeat:()=>r("heartbeat",{}),close:async()=>{h(await t.send("DELETE",o),Ke)}}}async function Sr(t,e,n,o){let r=await t.send("POST",`${e}/state\
ments`,{statement:n,executionConfig:o}),s=`${e}/operations/${h(r,kr).operationHandle}`;try{return await Rr(t,`${s}/result/0?rowFormat=JSON`)}finally{await t.send(
"DELETE",`${s}/close`).catch(()=>{})}}async function Rr(t,e){let n=[];for(let o=e;o!==null;){let r=await Tr(t,o);n.push(r),o=r.resultType==="EOS"?null:r.nextResultUri??
null}return{columns:n[0]?.results?.columns.map(({name:o})=>o)??[],rows:n.flatMap(({results:o})=>o?.data.map(({fields:r})=>r)??[]),jobId:n.find(({jobID:o})=>typeof o==
"string")?.jobID??null}}var[xr,Or]=[2,200];async function Tr(t,e){for(let n=xr;;n=Math.min(n*1.5,Or)){let o=h(await t.get(e),jr);if(o.resultType!=="NOT_READY")return o;
await vr(n)}}async function Nt(t,e,n,o){let r=await Be(t.gateway);try{for(let s of Cr(t))await r.configure(s);for(let s of Lt(e,n))await _e(r,t,s);return await o(r)}finally{
await r.close().catch(()=>{})}}function Cr({catalog:t,database:e}){let n=o=>`\`${o.replaceAll("`","``")}\``;return[...t===null?[]:[`CREATE CATALOG IF NOT EXISTS\
 ${n(t)} WITH ('type' = 'generic_in_memory')`,`USE CATALOG ${n(t)}`],...e===null?[]:[`CREATE DATABASE IF NOT EXISTS ${n(e)}`,`USE ${n(e)}`]]}async function _e(t,{
defaults:e},n){let[o,...r]=n.sql;if(o!==void 0){await t.configure(n.kind==="view"?o:mt(o,n.name,e).sql);for(let s of r)await t.configure(s)}}async function nt(t,e,n){
let o=n.kind==="statement",r=new Map([...e].filter(([s])=>s!==y(n)));await Nt(t,r,[...n.reads,...o?n.writes:[]],async s=>{o||await _e(s,t,n),o&&await s.run(`EXP\
LAIN ${n.sql[0]??""}`),n.kind==="view"&&await s.run(`EXPLAIN SELECT * FROM ${n.name}`)})}function Lt(t,e){let n=new Map,o=r=>{let s=t.get(y({kind:"table",name:r}));
s===void 0||n.has(r)||(n.set(r,s),s.reads.forEach(o))};return e.forEach(o),[...n.values()].sort((r,s)=>r.order-s.order)}function Je({birth:t,removals:e},n){let o=JSON.stringify([t,n,e.get(n)??0]);return $r("sha256").update(o).digest("hex").slice(0,32)}async function Ue(t,e,n,o){await t.
jobs.state(o)===null&&await Nt(t,e,[...n.reads,...n.writes],async r=>{let s={...n.properties,"pipeline.name":n.name,"$internal.pipeline.job-id":o};await r.run(n.
sql[0]??"",s).catch(i=>{if(!Ir(i))throw i})})}function Ir(t){return t instanceof S&&/already been submitted|DuplicateJobSubmission/.test(t.message)}var q=new Set(
["FAILED","CANCELED","FINISHED"]),Ge=100;async function Ve(t,e,n){for(;;){let o=await t.state(e);if(o==="FINISHED")return;if(o===null||q.has(o)){let[r]=o===null?
[]:await t.exceptions(e);throw new d(n,r?.message??`its job has not finished: ${o??"it is gone"}`,"")}await qe(Ge)}}async function gt(t,e){for(let n=!1;;n=!0){let o=await t.
state(e);if(o===null||q.has(o))return;n||await t.cancel(e),await qe(Ge)}}async function We(t,{kind:e}){return{topics:await t.topics.there(),connectors:e==="create-connector"?await V(t):null}}async function V(t){if(t.connect===null)return null;
let e=k(t,""),n=await t.connect.list();return new Set(n.filter(o=>o.startsWith(e)).map(o=>o.slice(e.length)))}function I(t,e){let n=new Set(yt(t,e));return{...t,
objects:new Map([...t.objects].filter(([,o])=>!n.has(o)))}}function yt({objects:t},{topics:e,connectors:n}){let o=[...t.values()],r=c=>c.kind==="connector"?n?.has(
c.name)===!1:c.kind==="table"&&c.topic!==null&&!ot(c,e),s=o.filter(r),i=new Set(s.map(({name:c})=>c)),a=({kind:c,writes:l})=>c==="statement"&&l.some(f=>i.has(f));
return[...s,...o.filter(a)]}function ot({topic:t,topicId:e},n){let o=t===null?void 0:n.get(t);return o!==void 0&&(e===null||e===o)}function Ye({objects:t},e){let n=[
...t.values()].filter(({kind:r,topic:s})=>r==="table"&&s!==null),o=r=>e.has(r.topic??"")&&!ot(r,e);return new Set(n.filter(o).map(({name:r})=>r))}function Dt({defaults:t,connect:e}){let n=Zt("flink");return{...n,connectors:e!==null,nameLimit:n.nameLimit-Buffer.byteLength(t.prefix)}}function wt(t,{id:e,kind:n,
strategy:o,object:r}){if(n==="alter-in-place")throw new d(e,"a living table cannot be altered here","");if(o==="carry-offsets")throw new d(e,"offsets cannot be \
carried over here","");if(n==="create-connector"){T(t,e);return}let s=Buffer.byteLength(dt(r)),{nameLimit:i}=Dt(t);if(s>i)throw new d(e,`the name ${r} has ${s} \
bytes, and ${i} are allowed`,"")}function Ar({consumers:t},e){return(t.get(e)?.sql??null)!==null}function bt(t,e,n,o,r,s){let i=c=>{throw new d(n.id,c,"")},a=c=>e.
objects.get(y({kind:"table",name:c}));switch(n.kind){case"expect-external":o.topic!==null&&!r.topics.has(o.topic)&&i(`the topic ${o.topic} is not there`);return;case"\
create-table":case"create-view":{let c=o.topic??`${t.defaults.prefix}${dt(o.name)}`;(a(o.name)!==void 0||Ar(e,o.name))&&i(`${o.name} is there already`),!s&&r.topics.
has(c)&&i(`${o.name} is there already: the topic ${c} is not ours`);return}case"alter-table":a(o.name)===void 0&&i(`${o.name} is not there`),a(o.name)?.kind==="\
external"&&i(`${o.name} is not ours`);return;case"start-statement":case"seed":{e.objects.has(y(o))&&i(`${o.name} runs already`);let c=[...o.reads,...o.writes].find(
f=>a(f)===void 0);c!==void 0&&i(`${c} is not there`);let l=o.writes.find(f=>a(f)?.kind==="external");l!==void 0&&i(`${l} is not ours`);return}case"create-connec\
tor":{let c=f=>e.objects.has(y({kind:"connector",name:f}));c(o.name)&&i(`${o.name} is there already`),!s&&r.connectors?.has(o.name)===!0&&i(`${o.name} is there \
already: that connector is not ours`);let l=n.touches.find(f=>!c(f));l!==void 0&&i(`the connector ${l} has to stop for it, and is not ours`);return}default:i(`F\
link cannot ${n.kind}`)}}var Er={done:!1,detail:"was there"};async function Qe(t,e,n,o){let r=await We(t,n),s=await e.read();if(F(I(s,r),o))return ze(t,s,n);for(let{job:l}of yt(s,r))l!==
null&&await gt(t.jobs,l);let i=await e.act(n.id,l=>Hr(t,l,n,o,r));if(F(i,o))return ze(t,i,n);let a=J(t,i,n,o);try{await Dr(t,i,n,a,()=>e.act(n.id,()=>({})))}catch(l){
throw l instanceof d||await e.act(n.id,()=>v.begun(o,null)),l}let c=await Mr(t,a);return await e.act(n.id,l=>({...v.begun(o,null),...v.object(rt(l,c))})),a.kind===
"connector"&&await Ht(t,i,n,!1),{done:!0,detail:""}}async function Mr({topics:t},e){return e.kind!=="table"||e.topic===null?e:{...e,topicId:(await t.there()).get(
e.topic)??null}}async function ze(t,e,n){return n.kind==="create-connector"&&await Ht(t,e,n,!0),Er}function Hr(t,e,n,o,r){let s=I(e,r);if(F(s,o))return{};let i=J(
t,s,n,o);return wt(t,n),bt(t,s,n,i,r,s.begun.has(o)),yt(e,r).reduce((a,c)=>({...a,...v.removed(c,e)}),v.begun(o,{object:i.name,topic:i.topic,job:i.job,...Nr(i)}))}
function J(t,e,n,o){let{object:r,reads:s,writes:i,properties:a}=n,c=e.objects.get(y({kind:"table",name:r})),l=n.sql===null?[]:[n.sql];if(n.kind==="alter-table"&&
c!==void 0)return{...c,sql:[...c.sql,...l],keys:[...c.keys,o]};let f=Lr[n.kind]??"table",p=f==="table"||f==="external";return{name:r,kind:f,content:n.kind==="ex\
pect-external"?null:n.content,sql:l,reads:f==="connector"?[...Ce(e,s)]:[...s],writes:[...i],topic:p?mt(n.sql??"",r,t.defaults).topic:null,topicId:null,job:f==="\
statement"?Je(e,r):null,properties:f==="connector"?{}:{...a},keys:[o],order:0,...f==="connector"?{connector:{stops:[...n.touches]}}:{}}}var Nr=({connector:t})=>t===
void 0?{}:{connector:t},Lr={"create-table":"table","create-view":"view","expect-external":"external","start-statement":"statement",seed:"statement","create-conn\
ector":"connector"};function rt({objects:t},e){let n=t.get(y(e)),o=[...t.values()].reduce((r,{order:s})=>Math.max(r,s),0);return{...e,order:n?.order??o+1}}async function Dr(t,e,n,o,r){
let{objects:s}=e;switch(n.kind){case"start-statement":case"seed":await Ue(t,s,o,o.job??""),n.kind==="seed"&&await Ve(t.jobs,o.job??"",n.id);return;case"create-c\
onnector":return Me(t,e,n,o,r);default:await nt(t,s,o),n.kind==="create-table"&&o.topic!==null&&await t.topics.create(o.topic,await Fr(t,s,o))}}async function Fr({
topics:t},e,n){let o=n.name.replace(/_v\d+$/,""),r=[...e.values()].findLast(({name:s,topic:i,kind:a})=>a==="table"&&i!==null&&s.replace(/_v\d+$/,"")===o);return r?.
topic==null?ve:t.settings(r.topic)}async function st({topics:t,jobs:e}){let n=(await e.overview()).filter(({state:o})=>!q.has(o));return{topics:await t.there(),jobs:n}}function Xe(t,e,n,o){let r=new Map(
e.objects),s={};for(let i of o){let a=Ft(t,{...e,objects:r},n,i);a!==null&&(r.set(y(a),a),s={...s,...v.object(a)})}return s}function Ft(t,e,n,o){let{step:r}=o,s=J(
t,e,r,""),i=e.objects.get(y(s));if(i!==void 0&&i.content===r.content)return null;if(i!==void 0&&i.kind!=="external")throw new d("adopt",`${r.object} has other c\
ontent`,"");let a=s.kind==="statement"?Ze(n,o.there):tn(t,n,o.there);if(a===null&&s.kind!=="view")throw new d("adopt",`${o.there} is not there`,"");let c=s.kind===
"statement"?{job:a}:{topic:a,topicId:n.topics.get(a??"")??null};return rt(e,{...s,...c,keys:[]})}function Ze({jobs:t},e){return t.find(n=>n.name===e)?.id??null}
function tn({defaults:t},{topics:e},n){let o=`${t.prefix}${n}`;return e.has(o)?o:null}function en(t,{objects:e},n,{name:o,kind:r}){let s=e.get(y({kind:r,name:o}));
return s!==void 0?{name:o,sql:s.sql.join(`;
`),keeps:"all"}:(r==="statement"?Ze(n,o):tn(t,n,o))===null?null:{name:o,sql:"",keeps:"name"}}function nn(t,e,n,o){let r=p=>{throw new d("switch",p,"")},{consumers:s,objects:i}=I(t,{topics:n,connectors:null}),a=Ye(t,n);for(let{consumer:p,from:g}of e)(s.get(
p)?.shows??null)!==g&&r(`${p} does not show ${g??"nothing"}`);let c=p=>i.has(y({kind:"table",name:p}));for(let{consumer:p,view:g}of e){let P=g===void 0?`publish\
ed.${p}`:p;(c(P)||n.has(`${o}${P}`))&&r(`${P} is there already`)}let l=new Set([...s.keys(),...e.map(({consumer:p})=>p)]),f=e.flatMap(Kr).find(p=>!c(p)&&!l.has(
p));return f!==void 0&&r(a.has(f)?re(f):`${f} is not there`),e.reduce((p,g)=>({...p,...v.consumer(g.consumer,Kt(g))}),{})}function Kr({to:t,view:e}){return t===
null?[]:e?.reads??[t]}function Kt({to:t,view:e}){return t===null?null:{shows:t,reads:[...e?.reads??[t]],sql:e?.sql??null}}import{join as vs}from"node:path";import{mkdtemp as Yr,rm as zr}from"node:fs/promises";import{tmpdir as Qr}from"node:os";import{join as Bt}from"node:path";import{createWriteStream as Br}from"node:fs";import{once as on}from"node:events";import{copyFile as _r}from"node:fs/promises";import{join as qr}from"node:path";function sn(t,e){let[n]=L(t.sql[0]??"").statements,o=new Map(n?.options.map(({key:c,value:l})=>[c,l])),r=o.get("value.format")??o.get("format")??"json";if(r!=="\
json")throw new d("read",`${t.name} is in ${r}, which is not read here`,"");let s=o.get("connector"),i=(n?.definition?.primaryKey??[]).length>0,a=s==="upsert-ka\
fka"||s===void 0&&i;return{topic:e,columns:Jr(n,t),upsert:a}}function Jr(t,{sql:e}){let n=t?.definition?.columns??[];return e.length>1||n.length===0?null:new Set(
n.filter(({kind:o})=>o==="physical").map(({name:o})=>o))}var W=class{#t;#e;#n=new Map;constructor(e,n){this.#t=e,this.#e=n}async write(e,n,o){let r=this.#n.get(
e.topic)??{raw:qr(this.#e,`${this.#n.size}.raw`),offsets:new Map};this.#n.set(e.topic,r),r.offsets=await this.#o(e,r),await(e.upsert?o.query(Wr(r.raw,n)):_r(r.raw,
n))}async#o(e,{raw:n,offsets:o}){let r=Br(n,{flags:"a"}),s=async i=>{r.write(i.map(a=>Ur(e,a)).join(""))||await on(r,"drain")};try{return await _(this.#t,e.topic,
s,o)}finally{r.end(),await on(r,"finish")}}};function Ur(t,e){let n=e.value===null?null:Gr(t,e,e.value.toString());if(!t.upsert)return n===null?"":`${n}
`;let{key:o,partition:r,offset:s}=e;return`${JSON.stringify({k:o?.toString()??"",p:r,o:Number(s),v:n})}
`}function Gr({topic:t,columns:e},{partition:n,offset:o},r){let s=Vr(r);if(s===null)throw new d("read",`${t}: the record at ${n}:${o} is no JSON object`,"");let i=Object.
entries(s).filter(([a])=>e===null||e.has(a));return JSON.stringify(Object.fromEntries(i))}function Vr(t){try{let e=JSON.parse(t);return typeof e=="object"&&e!==
null&&!Array.isArray(e)?e:null}catch{return null}}var rn=t=>`'${t.replaceAll("'","''")}'`;function Wr(t,e){return`COPY (SELECT v FROM (${`SELECT * FROM ${`read_\
json(${rn(t)}, format = 'newline_delimited', columns = {k: 'VARCHAR', p: 'INTEGER', o: 'BIGINT', v: 'VARCHAR'})`} QUALIFY row_number() OVER (PARTITION BY k ORDE\
R BY p, o DESC) = 1`}) WHERE v IS NOT NULL ORDER BY p, o) TO ${rn(e)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER E'\\x01')`}async function an(t,e,n,o){return _t(async r=>{let s=new W(t.kafka,r);return qt({parts:t,registry:e,names:n,folder:r,copies:s},o)})}async function _t(t){let e=await Yr(
Bt(Qr(),"bluegreen-rows-"));try{return await t(e)}finally{await zr(e,{recursive:!0,force:!0})}}async function qt(t,e){let{parts:n,registry:o,names:r,folder:s,standing:i}=t,
{catalog:a,database:c}=n,f=await se({file:":memory:",samples:s,catalog:a,database:c,...i===void 0?{}:{standing:i}});try{for(let g of ts(o,r))await rs(t,f,g);for(let g of await es(
n,o,r))await ns(t,f,g);let p=Zr(o,r);return p.length>0&&await f.switch(p),await e(f)}finally{await f.close()}}var Xr=/^published\.(.+)$/;function Jt({consumers:t},e){
return e.flatMap(n=>{let o=Xr.exec(n)?.[1]??n,r=t.get(o);return r===void 0?[]:[{consumer:o,...r}]})}function Zr(t,e){return Jt(t,e).map(({consumer:n,shows:o,reads:r,
sql:s})=>s===null?{consumer:n,from:null,to:r[0]??o}:{consumer:n,from:null,to:o,view:{sql:s,reads:r,content:o,file:"",line:1}})}function ts(t,e){let n=Jt(t,e).flatMap(
({reads:o})=>o);return Lt(t.objects,[...e,...n])}async function es({topics:t,defaults:{prefix:e}},n,o){let r=a=>n.objects.has(y({kind:"table",name:a}))||Jt(n,[a]).
length>0,s=o.filter(a=>!r(a)),i=s.length===0?new Map:await t.there();return s.filter(a=>i.has(`${e}${a}`))}async function ns({parts:t,folder:e,copies:n},o,r){let s=Bt(
e,"guess.jsonl"),i={topic:`${t.defaults.prefix}${r}`,columns:null,upsert:!1};await n.write(i,s,o);let a=oe(r);await o.query(`CREATE SCHEMA IF NOT EXISTS ${kt(a.
schema)}`);let c=`read_json('${s.replaceAll("'","''")}', format = 'newline_delimited', sample_size = -1)`;await o.query(`CREATE TABLE ${jt(a)} AS SELECT * FROM ${c}`),
await os(o,jt(a))}async function os(t,e){for(let{column_name:n,column_type:o}of await t.query(`DESCRIBE ${e}`)){if(o!=="BIGINT")continue;let r=`ALTER TABLE ${e}\
 ALTER COLUMN ${kt(String(n))} TYPE INTEGER`;await t.query(r).catch(()=>{})}}async function rs({folder:t,copies:e},n,o){let{name:r,topic:s}=o;s!==null&&await e.
write(sn(o,s),Bt(t,`${r}.jsonl`),n);let i=ss(o,o.kind==="view"?"create-view":"expect-external");await n.apply(i,i.id)}function ss({name:t,reads:e,sql:n},o){return{
...{after:[],level:0,strategy:"none",inverse:null,file:"",line:1},...{content:t,properties:{},touches:[],reads:e,writes:[t]},id:`${o}:${t}`,kind:o,object:t,sql:n.
join(`;
`)}}import{setTimeout as dn}from"node:timers/promises";async function Y(t,e,n){let o=e.objects.get(y({kind:"statement",name:n}));if(o?.job==null)throw new d("position",`${n} is not there`,"");let r=await t.jobs.job(
o.job);if(r!==null)return is(t,e,o,r);if(await t.jobs.state(o.job)!==null)throw new C("position",`the job of ${n} cannot be seen yet`,"no");return{state:"failed",
lag:null,detail:`Flink knows nothing of its job ${o.job}`}}async function is(t,e,n,o){let{state:r,running:s,total:i}=o;if(r==="FINISHED")return{state:"finished",
lag:0,detail:""};if(r==="FAILED")return{state:"failed",lag:null,detail:await cn(t,o.id)};if(q.has(r)||r==="CANCELLING"||r==="SUSPENDED")return{state:"stopped",lag:null,
detail:r};if(r!=="RUNNING")return{state:"starting",lag:null,detail:await cn(t,o.id)};if(s<i)return{state:"starting",lag:null,detail:`${s} of ${i} tasks run`};let a=await as(
t,e,n,o);return{state:a===0?"caught-up":"running",lag:a,detail:""}}async function cn({jobs:t},e){return(await t.exceptions(e))[0]?.message??""}async function as(t,e,n,o){
return fn(await Ut(t,e,n),await mn(t,o))}function Ut(t,e,n){return us(t,ls(e,n.reads))}async function un(t,{job:e},n){let o=e===null?null:await t.jobs.job(e);return o===
null||q.has(o.state)?o?.state==="FINISHED"?0:null:fn(n,await mn(t,o))}var cs=2;function fn(t,{offsets:e,pending:n}){let o=0;for(let[r,s]of t){let i=e.get(fs(r));
if(s>0n&&i===void 0)return null;let a=Math.max(0,Number(s)-((i??-1)+1));(a>cs||n!==0)&&(o+=a)}return o}function ls({objects:t},e){let n=new Set,o=new Set,r=s=>{
let i=t.get(y({kind:"table",name:s}));i===void 0||o.has(s)||(o.add(s),i.topic!==null?n.add(i.topic):i.reads.forEach(r))};return e.forEach(r),n}async function us({
topics:t},e){let n=new Map;for(let o of e)for(let[r,s]of await t.ends(o))n.set(`${o} ${r}`,s);return n}var pn=/KafkaSourceReader\.topic\.(.+)\.partition\.(\d+)\.currentOffset$/,
fs=t=>t.replaceAll(".","_"),ln=/\.pendingRecords$/;async function mn({jobs:t},{id:e,vertices:n}){let o=new Map,r=null;for(let s of n){let a=(await t.metricNames(
e,s.id)).filter(c=>pn.test(c)||ln.test(c));if(a.length!==0)for(let[c,l]of Object.entries(await t.metrics(e,s.id,a)))ln.test(c)?r=(r??0)+l:ps(o,c,l)}return{offsets:o,
pending:r}}function ps(t,e,n){let[,o="",r=""]=pn.exec(e)??[],s=`${o} ${r}`;t.set(s,Math.min(n,t.get(s)??n))}var ms=300,[ds,gs]=[300,12e4];async function gn(t,e,n){for(let o of ws(e,n))await Promise.all(o.map(r=>ys(t,e,r)))}async function ys(t,e,n){let o=await Ut(t,e,n);
for(let r=Date.now()+gs;Date.now()<r&&await un(t,n,o)!==0;)await dn(ds);await dn(await bs(t,e,n))}function ws({objects:t},e){let n=[...t.values()].filter(({kind:i})=>i===
"statement"),o=new Map,r=(i,a)=>{if(a.includes(i))return 0;let c=t.get(y({kind:"table",name:i})),l=[...a,i],f=(c?.reads??[]).map(g=>r(g,l)),p=n.filter(({writes:g})=>g.
includes(i)).map(g=>{let P=1+Math.max(0,...g.reads.map(En=>r(En,l)));return o.set(g,Math.max(P,o.get(g)??0)),P});return Math.max(0,...f,...p)};for(let i of e)r(
i,[]);let s=Math.max(0,...o.values());return Array.from({length:s},(i,a)=>[...o].flatMap(([c,l])=>l===a+1?[c]:[]))}async function bs({jobs:t},{objects:e},n){let r=n.
writes.map(i=>e.get(y({kind:"table",name:i}))).some(i=>i!==void 0&&hs(i)),s=n.job===null||!r?null:await t.checkpointInterval(n.job);return ms+(s??0)}function hs({
sql:t}){let[e]=L(t[0]??"").statements;return e?.options.find(({key:o})=>o==="sink.delivery-guarantee")?.value==="exactly-once"}var[Ps,ks]=[3,20];async function yn(t,e,n,o){return _t(async r=>{let s={parts:t,registry:e,names:n,folder:r,copies:new W(t.kafka,r)},i={file:vs(r,"standing")};return js(
()=>qt({...s,standing:i},c=>c.compare(o)),()=>gn(t,e,n))})}async function js(t,e){let n=await t();for(let[o,r]=[1,1];o<ks&&r<Ps&&Gt(n)>0;o+=1){await e();let s=await t();
r=Gt(s)===Gt(n)?r+1:1,n=s}return n}function Gt({added:t,removed:e,changed:n}){return t+e+n}async function wn(t,e){let n=await t.topics.there(),o=I(e,{topics:n,connectors:null});return[...(await Promise.all([...o.objects.values()].map(s=>Ss(t,e,s)))).flat(),
...Rs(t,o,n)]}async function Ss(t,e,{name:n,kind:o,content:r}){return o==="connector"?[]:o!=="statement"?[{name:n,kind:o,content:r,state:"ready",rows:null}]:[{name:n,
kind:o,content:r,state:(await Y(t,e,n)).state,rows:null}]}function Rs({defaults:{prefix:t}},{objects:e},n){let o=new Set([...e.values()].map(({topic:s})=>s));return[
...n.keys()].filter(s=>s.startsWith(t)&&!o.has(s)).sort().map(s=>({name:s.slice(t.length),kind:"table",content:null,state:"ready",rows:null}))}async function bn(t,e,n){let{id:o,file:r,line:s}=n;return(await xs(T(t,o),et(t,e,n))).map(a=>({step:o,message:a,hint:"",file:r,line:s}))}async function xs(t,e){
let n=e["connector.class"]??"",o=await t.classes();return o.some(s=>Os(s,n))?(await t.validate(e)).map(({key:s,message:i})=>s===""?i:`${s}: ${i}`):[`Kafka Conne\
ct has no class ${n}; it has ${o.map(Vt).sort().join(", ")}`]}function Os(t,e){return[t,Vt(t),Vt(t).replace(/Connector$/,"")].includes(e)}var Vt=t=>t.slice(t.lastIndexOf(
".")+1);function Wt({objects:t,begun:e},n){return hn({objects:t,begun:e}).filter(({name:o})=>n.includes(o))}function hn({objects:t,begun:e}){let n=[...t.values()].map(({
name:r,connector:s})=>({name:r,connector:s})),o=[...e.values()].map(({object:r,connector:s})=>({name:r,connector:s}));return[...n,...o].flatMap(({name:r,connector:s})=>s===
void 0?[]:[{name:r,stops:s.stops}])}async function vn(t,e,n){let o=Wt(e,n);if(o.length===0)return;let r=T(t,"retire");for(let{name:s}of o)await r.remove(k(t,s));
for(let s of Ts(e,o))await r.resume(k(t,s))}function Ts(t,e){let n=new Set(e.map(({name:i})=>i)),o=hn(t).filter(({name:i})=>!n.has(i)),r=new Set(o.flatMap(({stops:i})=>i)),
s=e.filter(({name:i})=>!r.has(i)).flatMap(({stops:i})=>i);return[...new Set(s)].filter(i=>!r.has(i)&&o.some(a=>a.name===i))}async function Pn(t,e,n){let o=await e.act("retire",()=>({})),r=await it(t,o,n);if(r.length>0)throw new d("retire",r.join(`
`),"");await vn(t,o,n);let s=Yt(o,n);for(let{job:a}of s)a!==null&&await gt(t.jobs,a);let i=await t.topics.there();await t.topics.remove(s.flatMap(a=>a.topic!==null&&
ot(a,i)?[a.topic]:[])),await e.act("retire",a=>Yt(a,n).reduce((c,l)=>({...c,...v.removed(l,a)}),Cs(a,n)))}function Cs({begun:t},e){let n=([,{object:o,connector:r}])=>r!==
void 0&&e.includes(o);return[...t].filter(n).reduce((o,[r])=>({...o,...v.begun(r,null)}),{})}function Yt({objects:t},e){let n=new Set(e);return[...t.values()].filter(
({name:o,kind:r})=>n.has(o)&&r!=="external")}async function it(t,e,n){let o=new Set(n),{objects:r,consumers:s}=e,i=new Set([...r.values()].filter(({kind:p})=>p!==
"external").map(({name:p})=>p)),a=new Set(Wt(e,n).map(({name:p})=>p)),c=[...r.values()].filter(({name:p})=>!o.has(p)),l=[...s].flatMap(([p,{sql:g,reads:P}])=>g===
null?[]:[{name:p,reads:P}]),f=[...s].filter(([,{sql:p}])=>p===null);return[...await Is(t,n.filter(p=>!i.has(p)&&!a.has(p))),...[...c,...l].flatMap(({name:p,reads:g})=>$s(
p,g,o)),...f.flatMap(([p,{reads:g}])=>g.filter(P=>o.has(P)).map(P=>`published.${p} shows ${P}`)),...await As(t,e,Yt(e,n))]}function $s(t,e,n){let o=e.find(r=>n.
has(r));return o===void 0?[]:[`${t} reads ${o}`]}async function Is(t,e){if(e.length===0)return[];let{topics:n,defaults:o}=t,r=new Set([...(await n.there()).keys(),
...await n.groups()]),s=await V(t),i=a=>r.has(`${o.prefix}${a}`)||r.has(a)||s?.has(a)===!0;return e.filter(i).map(a=>`${a} is not ours`)}async function As(t,e,n){
let{topics:o}=t,r=[],s=await Es(t,e),i=await o.there();for(let a of n){let{name:c,topic:l,kind:f}=a;if(!(l===null||f!=="table"||!ot(a,i)))for(let p of await o.readers(
l))s.has(p)||r.push(`${p} reads ${c}`)}return r}async function Es(t,{objects:e,removals:n}){let o=[...e.values()].filter(({kind:i})=>i==="connector").map(({name:i})=>i),
r=await V(t),s=[...n.keys()].filter(i=>r?.has(i)!==!0);return new Set([...o,...s].map(i=>Te(t,i)))}async function kn(t,e,n,o){let r=await st(t),s=n.some(({step:f})=>f.kind==="create-connector"),i={topics:new Map(r.topics),connectors:s?new Set(await V(t)):null},
a=new Map(I(e,i).objects),c={parts:t,registry:{...e,objects:a,consumers:new Map(e.consumers)},there:i,broken:new Set},l=[];for(let{step:f,there:p}of o)l.push(...await zt(
c,f,[],()=>{let g=Ft(t,c.registry,r,{step:f,there:p});g!==null&&a.set(y(g),g)}));for(let f of n)l.push(...await Ms(c,f));return l}async function Ms(t,e){let{step:n}=e;
if(n.kind==="switch"||n.kind==="switch-back")return Ds(t,e);if(n.kind==="remove")return Ns(t,n);if(F(t.registry,e.key))return[];let o=await zt(t,n,[...n.reads,n.
object],()=>Hs(t,e));return n.kind==="create-connector"&&o.length===0?bn(t.parts,t.registry,n):o}async function Hs({parts:t,registry:e,there:n},{step:o,key:r}){
let s=J(t,e,o,r);wt(t,o),bt(t,e,o,s,n,e.begun.has(r)),s.kind!=="connector"&&await nt(t,e.objects,s),e.objects.set(y(s),rt(e,s)),s.topic!==null&&n.topics.set(s.topic,
""),s.kind==="connector"&&n.connectors?.add(s.name)}async function Ns({parts:t,registry:e,there:n},o){let{id:r,object:s,file:i,line:a}=o,c=e.objects.has(y({kind:"\
table",name:s}))?await it(t,e,[s]):[];return Ls({registry:e,there:n},s),c.map(l=>({step:r,message:l,hint:"",file:i,line:a}))}function Ls({registry:t,there:e},n){
for(let[o,r]of t.objects)r.name===n&&r.kind!=="external"&&(t.objects.delete(o),r.topic!==null&&e.topics.delete(r.topic),r.kind==="connector"&&e.connectors?.delete(
r.name))}async function Ds(t,{step:e,moves:n}){let o=[];for(let{consumer:r,to:s,view:i}of n){if(i===void 0||s===null)continue;let a={...e,...i,object:r};o.push(
...await zt(t,a,i.reads,()=>Sn(t,a)))}for(let r of n)Fs(t.registry.consumers,r);return o}function Fs(t,e){let n=Kt(e);n===null?t.delete(e.consumer):t.set(e.consumer,
n)}async function jn(t,e,n){for(let{consumer:o,to:r,view:s}of n){if(s===void 0||r===null)continue;let i={...Ks,...s,id:"switch",kind:"create-view",object:o};await Sn(
{parts:t,registry:e},i).catch(a=>{let{message:c,file:l,line:f}=Rn(i,a);throw new d("switch",`${c} (${l}:${f})`,"")})}}var Ks={after:[],level:0,strategy:"none",inverse:null,
properties:{},touches:[],writes:[]};function Sn({parts:t,registry:e},n){return nt(t,e.objects,J(t,e,{...n,kind:"create-view"},""))}async function zt({broken:t},e,n,o){
try{return await o(),[]}catch(r){let s=Rn(e,r),i=n.some(a=>t.has(a));for(let a of[e.object,...e.writes])t.add(a);return i?[]:[s]}}function Rn({id:t,file:e,line:n},o){
if(o instanceof S){let r=(o.place?.line??1)-1;return{step:t,message:o.message,hint:"",file:e,line:n+r}}if(o instanceof d)return{step:t,message:o.message,hint:o.
next,file:e,line:n};throw o}async function xn(t,e,n){return(await Promise.all([...n].sort().map(r=>Bs(t,e,r)))).filter(r=>r!==null)}async function Bs(t,e,n){let o=e.objects.get(y({kind:"st\
atement",name:n}));if(o?.job==null)return null;let{job:r}=o,s=await t.jobs.state(r);if(s===null)return null;let{lag:i}=await Y(t,e,n),a=await t.jobs.checkpoint(
r);return{statement:n,state:s,job:r,lag:i,restarts:await t.jobs.restarts(r),checkpoint:a===null?null:new Date(a.time).toISOString(),stateBytes:a?.bytes??null}}async function Tn({cluster:t},e,n){let r=n.filter(g=>Cn(e,g)).length===0?null:await t.freeSlots();if(r===null)return[];let s=await t.parallelism(),i=_s(e,n,s),a=n[i.
findIndex(g=>g>r)];if(a===void 0)return[];let{id:c,file:l,line:f}=a.step,p=`the new jobs need ${Math.max(...i)} slots, and ${r} are free`;return[{step:c,message:p,
hint:"add TaskManagers, or stop jobs that nobody needs",file:l,line:f}]}function _s(t,e,n){let o=0;return e.map(r=>{let s=qs(t,r,n);return r.step.kind==="seed"?
o+s:o+=s})}function Cn(t,{step:e,key:n}){return(e.kind==="start-statement"||e.kind==="seed")&&!F(t,n)}function qs(t,e,n){let{kind:o,object:r,properties:s}=e.step;
if(Cn(t,e))return On(s,n);let i=t.objects.get(y({kind:"statement",name:r}));return o==="remove"&&i!==void 0?-On(i.properties,n):0}function On(t,e){let n=t["tabl\
e.exec.resource.default-parallelism"]??t["parallelism.default"],o=Number(n);return Number.isInteger(o)&&o>0?o:e}var ht=class{name="flink";capabilities;#t;#e;#n=new Map;#o={token:0,generation:0};constructor(e){this.capabilities=Dt(e),this.#t=e,this.#e=Oe(e.log,()=>this.#o)}async fence(e){
let n={token:e,generation:0};await this.#e.act("fence",o=>(ct("fence",n,{...o.hand,generation:0}),e===o.hand.token?{}:v.hand(n)),n),this.#o=n}async preflight(e,n=[]){
return x(async()=>{await this.#t.cluster.refuseUnknown();let o=await this.#e.read();return[...await kn(this.#t,o,e,n),...await Tn(this.#t,o,e)]})}async observe(){
return x(async()=>wn(this.#t,await this.#e.read()))}async consumers(){let{consumers:e}=await this.#e.read();return Object.fromEntries([...e].map(([n,{shows:o}])=>[
n,o]))}async position(e){return x(async()=>{let n=await this.#e.read();return!n.objects.has(y({kind:"statement",name:e}))&&He(n,e)?Ne(this.#t,e):Y(this.#t,n,e)})}async running(e){
return x(async()=>xn(this.#t,await this.#e.read(),e))}async describe(e){let n=await this.#e.read(),o=await x(()=>st(this.#t));return e.map(r=>en(this.#t,n,o,r))}async adopt(e){
let n=await x(()=>st(this.#t));await this.#e.act("adopt",o=>Xe(this.#t,o,n,e))}apply(e,n){this.#o={...this.#o,generation:ne(n)??this.#o.generation};let r=(this.#n.
get(n)??Promise.resolve()).then(()=>this.#r(e,n),()=>this.#r(e,n));return this.#n.set(n,r),r.finally(()=>{this.#n.get(n)===r&&this.#n.delete(n)})}async#r(e,n){try{
return await Qe(this.#t,this.#e,e,n)}catch(o){throw Js(e,o)}}async#s(){let e=await x(()=>this.#t.topics.there());return I(await this.#e.read(),{topics:e,connectors:null})}async query(e){
let n=L(e).statements.flatMap(r=>r.names.map(({parts:s})=>s.map(({text:i})=>i).join("."))),o=await this.#s();return x(()=>an(this.#t,o,n,r=>r.query(e)))}async compare(e){
let n=[...e.views?.blue??[],...e.views?.green??[]],o=n.length>0?n.flatMap(({view:s})=>s.reads):[e.blue,e.green],r=await this.#e.read();return x(()=>yn(this.#t,r,
o,e))}async switch(e){let{topics:n,defaults:o}=this.#t,r=await this.#e.read();await x(()=>jn(this.#t,r,e));let s=await x(()=>n.there());await this.#e.act("switc\
h",i=>nn(i,e,s,o.prefix))}retire(e){return x(()=>Pn(this.#t,this.#e,e))}async objections(e){return x(async()=>it(this.#t,await this.#e.read(),e))}close(){return this.#t.
log.close()}};async function x(t){try{return await t()}catch(e){throw e instanceof S?new d("Flink",e.message,""):e}}function Js({id:t,file:e,line:n},o){if(!(o instanceof
S))return o;let r=n+(o.place?.line??1)-1;return new d(t,e===""?o.message:`${o.message} (${e}:${r})`,"")}import{setTimeout as Us}from"node:timers/promises";var Gs=[200,500,1e3];function $n(t){let e=null,n=async(o,r,s)=>{let i=await(e??=Vs(t));return Ys(i,t,o,r,s)};return{get:o=>Ws(()=>n("GET",o)),send:n}}async function Vs({
url:t,token:e,timeout:n}){let{create:o}=await import("../vendor/axios-RY3VBX6E.js");return o({baseURL:t.replace(/\/+$/,""),timeout:n,maxRedirects:0,headers:e===null?
{}:{Authorization:`Bearer ${e}`},validateStatus:()=>!0})}async function Ws(t){for(let e of Gs)try{return await t()}catch(n){if(!(n instanceof C)||n.wait!==null)
throw n;await Us(e)}return t()}async function Ys(t,e,n,o,r){let{isAxiosError:s}=await import("../vendor/axios-RY3VBX6E.js"),i=n==="GET",a=await t.request({method:n,
url:o,...r===void 0?{}:{data:r}}).catch(g=>{throw s(g)?new C(e.name,`no answer: ${g.message}`,i?"no":Xs(g.code)):g}),{status:c,data:l,headers:f}=a;if(c===401||c===
403)throw zs(e,c);if(!Qs.has(c))return{status:c,body:l};let p=!i&&(c===502||c===504);throw new C(e.name,`HTTP status ${c}`,p?"unknown":"no",Zs(f["retry-after"]))}
function zs({name:t,url:e,token:n},o){let r=n===null?"and no token is set: `token` of the environment":"to the token that is set";return new d(t,`${t} at ${e.replace(
/\/\/[^/@]*@/,"//")} says no, ${r} (HTTP status ${o})`,"")}var Qs=new Set([429,502,503,504]);function Xs(t){return["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOST\
UNREACH"].includes(t??"")?"no":"unknown"}function Zs(t){if(typeof t!="string")return null;let e=/^\d+$/.test(t)?Number(t)*1e3:Date.parse(t)-Date.now();return Number.
isFinite(e)?Math.max(e,0):null}import{setTimeout as ti}from"node:timers/promises";var ei=["INITIALIZING","CREATED","RUNNING","FAILING","FAILED","CANCELLING","CANCELED","FINISHED","RESTARTING","SUSPENDED","RECONCILING"],Xt=K(ei),ni=m({total:b(),
running:b()}),oi=m({jobs:w(m({jid:u(),name:u(),state:Xt,"start-time":b(),tasks:ni}))}),ri=m({jid:u(),name:u(),state:Xt,"start-time":b(),vertices:w(m({id:u(),name:u(),
parallelism:b(),tasks:G(u(),b())}))}),si=m({status:Xt}),ii=m({exceptionHistory:m({entries:w(m({stacktrace:u(),timestamp:b()}))})}),ai=m({interval:b()}),ci=m({latest:m(
{completed:U(m({latest_ack_timestamp:b(),state_size:b()}))})}),li=w(m({id:u(),value:u()})),ui=m({"request-id":u()}),fi=m({status:m({id:K(["IN_PROGRESS","COMPLET\
ED"])}),operation:U(m({location:O(u()),"failure-cause":O(m({"stack-trace":u()}))}))}),In=w(m({id:u(),sum:O(b())})),pi=N();function An(t){let e=(n,o)=>`/jobs/${n}\
/vertices/${o}/subtasks/metrics`;return{overview:async()=>h(await t.get("/jobs/overview"),oi).jobs.map(di),job:async n=>{let o=await Qt(t,`/jobs/${n}`,ri);return o===
null?null:gi(o)},state:async n=>(await Qt(t,`/jobs/${n}/status`,si))?.status??null,exceptions:async n=>h(await t.get(`/jobs/${n}/exceptions`),ii).exceptionHistory.
entries.map(({stacktrace:r,timestamp:s})=>({message:B(r).message,time:s})),checkpointInterval:async n=>{let o=await t.get(`/jobs/${n}/checkpoints/config`);if(o.
status===404)return null;let{interval:r}=h(o,ai);return Number.isSafeInteger(r)?r:null},checkpoint:async n=>{let o=(await Qt(t,`/jobs/${n}/checkpoints`,ci))?.latest.
completed;return o==null?null:{time:o.latest_ack_timestamp,bytes:o.state_size}},restarts:async n=>{let[o]=h(await t.get(`/jobs/${n}/metrics?get=numRestarts`),li);
return o===void 0?null:Number(o.value)},stop:(n,o,r=!1)=>wi(t,n,o,r),cancel:async n=>{h(await t.send("PATCH",`/jobs/${n}?mode=cancel`),pi)},metricNames:async(n,o)=>h(
await t.get(e(n,o)),In).map(r=>r.id),metrics:async(n,o,r)=>{let s=encodeURIComponent(r.join(",")),i=h(await t.get(`${e(n,o)}?get=${s}&agg=sum`),In);return Object.
fromEntries(i.flatMap(({id:a,sum:c})=>c===void 0?[]:[[a,c]]))}}}async function Qt(t,e,n){let o=await t.get(e);return mi(o)?null:h(o,n)}function mi({status:t,body:e}){
return t===404||t===500&&/^Could not find Flink job/.test(tt(t,e).message)}function di(t){let{jid:e,name:n,tasks:o}=t;return{id:e,name:n,state:t.state,started:t["\
start-time"],...o}}function gi(t){let{jid:e,name:n,vertices:o}=t,r=s=>o.reduce((i,a)=>i+s(a),0);return{id:e,name:n,state:t.state,started:t["start-time"],running:r(
({tasks:s})=>s.RUNNING??0),total:r(({parallelism:s})=>s),vertices:o.map(({id:s,name:i})=>({id:s,name:i}))}}var yi=50;async function wi(t,e,n,o){let r=n===null?{}:
{targetDirectory:n},s=await t.send("POST",`/jobs/${e}/stop`,{...r,drain:o}),i=h(s,ui)["request-id"];for(;;){let a=await t.get(`/jobs/${e}/savepoints/${i}`),{status:c,
operation:l}=h(a,fi);if(c.id==="COMPLETED")return bi(l??{});await ti(yi)}}function bi({location:t,"failure-cause":e}){if(t!==void 0)return t;let n=e?.["stack-tr\
ace"];throw new S(200,n===void 0?{message:"no savepoint",place:null}:B(n))}var vi=3e4;function du(t){let{gateway:e,jobmanager:n,connect:o,kafka:r,token:s,prefix:i,scope:a}=t,c=(g,P)=>$n({name:g,url:P,token:s,timeout:vi}),l=c("the SQL G\
ateway",e),f=c("the JobManager",n),p=de(r);return new ht({gateway:l,jobs:An(f),cluster:Re(l,f),kafka:p,topics:Z(p),connect:o===null?null:me(c($,o)),log:je(p,Pi(
i,a)),defaults:{servers:r.brokers.join(","),prefix:i},catalog:t.catalog,database:t.database})}function Pi(t,e){let n=e.replaceAll(/[^\w.-]+/g,"-").slice(0,80),o=hi(
"sha256").update(e).digest("hex").slice(0,8);return`${t}bluegreen-registry-${n}-${o}`}export{du as openFlink,Pi as registryTopic};
