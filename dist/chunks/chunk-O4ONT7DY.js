import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as p,b as y,d as rn}from"./chunk-ENI4L5PI.js";import{a as nn,b as Qr,c as Zr}from"./chunk-SEFBYZMY.js";import{A as Jr,T as Xr,z as Kr}from"./chunk-YROKOSTE.js";
import{b as Gr,g as ct}from"./chunk-FYBGPJQL.js";import{a as b,f as Xn}from"./chunk-XDVA7NNB.js";import{c as va}from"./chunk-CCRNYFYJ.js";function Qn(e,t,n){if(t.token<n.token)throw new Xn(e,`another run has taken over since (token ${n.token} after ${t.token})`);if(t.generation>0&&t.generation<n.generation)
throw new Xn(e,`another deployment has begun since (${n.generation} after ${t.generation})`)}function zr(e){let t=/^(\d+)\//.exec(e)?.[1];return t===void 0?null:
Number(t)}import{availableParallelism as Il}from"node:os";var w={};va(w,{array:()=>F,asDecimal:()=>ge,bigint:()=>B,boolean:()=>H,bytes:()=>he,date:()=>se,decimal:()=>k,double:()=>W,float:()=>Re,int:()=>K,isBinary:()=>ft,
isFloating:()=>ae,isInteger:()=>V,isInterval:()=>be,isNumeric:()=>Y,isText:()=>x,isTimestamp:()=>ne,map:()=>ce,months:()=>pt,nullType:()=>P,row:()=>ye,sameType:()=>et,
seconds:()=>We,smallint:()=>mt,string:()=>O,time:()=>Ve,timestamp:()=>D,timestampLtz:()=>ee,tinyint:()=>vt,typeText:()=>C,unlimited:()=>Dt,widerInteger:()=>jt});
var Dt=2147483647,de=e=>({kind:e}),P=de("NULL"),H=de("BOOLEAN"),vt=de("TINYINT"),mt=de("SMALLINT"),K=de("INT"),B=de("BIGINT"),Re=de("FLOAT"),W=de("DOUBLE"),se=de(
"DATE"),pt=de("INTERVAL MONTH"),We=de("INTERVAL SECOND"),O={kind:"VARCHAR",length:2147483647},he={kind:"VARBINARY",length:2147483647},k=(e,t)=>({kind:"DECIMAL",
precision:e,scale:t}),Ve=e=>({kind:"TIME",precision:e}),D=e=>({kind:"TIMESTAMP",precision:e}),ee=e=>({kind:"TIMESTAMP_LTZ",precision:e}),F=e=>({kind:"ARRAY",element:e}),
ce=(e,t)=>({kind:"MAP",key:e,value:t}),ye=e=>({kind:"ROW",fields:e}),Zn=["TINYINT","SMALLINT","INT","BIGINT"],V=e=>Zn.includes(e.kind),ae=e=>e.kind==="FLOAT"||e.
kind==="DOUBLE",Y=e=>V(e)||ae(e)||e.kind==="DECIMAL",x=e=>e.kind==="CHAR"||e.kind==="VARCHAR",ft=e=>e.kind==="BINARY"||e.kind==="VARBINARY",ne=e=>e.kind==="TIME\
STAMP"||e.kind==="TIMESTAMP_LTZ",be=e=>e.kind==="INTERVAL MONTH"||e.kind==="INTERVAL SECOND";function jt(e,t){return Zn.indexOf(e.kind)>=Zn.indexOf(t.kind)?e:t}
function ge(e){switch(e.kind){case"DECIMAL":return e;case"TINYINT":return k(3,0);case"SMALLINT":return k(5,0);case"INT":return k(10,0);default:return k(19,0)}}function et(e,t){
return C(e)===C(t)}function C(e){switch(e.kind){case"DECIMAL":return`DECIMAL(${e.precision}, ${e.scale})`;case"CHAR":case"BINARY":return`${e.kind}(${e.length})`;case"\
VARCHAR":return e.length===2147483647?"STRING":`VARCHAR(${e.length})`;case"VARBINARY":return e.length===2147483647?"BYTES":`VARBINARY(${e.length})`;case"TIME":case"\
TIMESTAMP":case"TIMESTAMP_LTZ":return`${e.kind}(${e.precision})`;case"ARRAY":case"MULTISET":return`${e.kind}<${C(e.element)}>`;case"MAP":return`MAP<${C(e.key)},\
 ${C(e.value)}>`;case"ROW":return`ROW<${e.fields.map(t=>`${ja(t.name)} ${C(t.type)}`).join(", ")}>`;default:return e.kind}}function ja(e){return/^[A-Za-z_]\w*$/.
test(e)?e:`\`${e.replaceAll("`","``")}\``}function T(e){switch(e.kind){case"NULL":return"INTEGER";case"INT":return"INTEGER";case"CHAR":case"VARCHAR":return"VARCHAR";case"BINARY":case"VARBINARY":return"B\
LOB";case"DECIMAL":return`DECIMAL(${e.precision}, ${e.scale})`;case"TIME":return"TIME";case"TIMESTAMP":return"TIMESTAMP";case"TIMESTAMP_LTZ":return"TIMESTAMP WI\
TH TIME ZONE";case"INTERVAL MONTH":case"INTERVAL SECOND":return"INTERVAL";case"ARRAY":return`${T(e.element)}[]`;case"MULTISET":return`MAP(${T(e.element)}, INTEG\
ER)`;case"MAP":return`MAP(${T(e.key)}, ${T(e.value)})`;case"ROW":return`STRUCT(${e.fields.map(t=>`${p(t.name)} ${T(t.type)}`).join(", ")})`;default:return e.kind}}
var _a=new Map([["BOOLEAN",H],["TINYINT",vt],["SMALLINT",mt],["INTEGER",K],["BIGINT",B],["UTINYINT",mt],["USMALLINT",K],["UINTEGER",B],["UBIGINT",k(20,0)],["HUG\
EINT",k(38,0)],["FLOAT",Re],["DOUBLE",W],["VARCHAR",O],["JSON",O],["UUID",O],["BLOB",he],["DATE",se],["TIME",Ve(6)],["TIMESTAMP",D(6)],["TIMESTAMP_S",D(0)],["TI\
MESTAMP_MS",D(3)],["TIMESTAMP_NS",D(9)],["TIMESTAMP WITH TIME ZONE",ee(6)]]);function tt(e){let t=_a.get(e);if(t!==void 0)return t;let n=/^DECIMAL\((\d+),\s*(\d+)\)$/.
exec(e);if(n!==null)return k(Number(n[1]),Number(n[2]));if(!e.endsWith("[]"))return null;let r=tt(e.slice(0,-2));return r===null?null:F(r)}var Ye=class extends Error{text;constructor(t){super(`the type ${t} has no counterpart in DuckDB`),this.text=t}},Pa=/`(?:[^`]|``)*`|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_$]*|\d+|\S/gu;
function I(e){let t={text:e,words:e.match(Pa)??[],pos:0},n=dt(t);if(t.pos<t.words.length)throw new Ye(e);return n}var nt=e=>(e.words[e.pos]??"").toUpperCase();function re(e,t){
return nt(e)!==t?!1:(e.pos+=1,!0)}function yt(e,t){if(!re(e,t))throw new Ye(e.text)}function dt(e){let t=Ua(e);for(;;)if(re(e,"NOT"))yt(e,"NULL");else if(re(e,"\
ARRAY"))t=F(t);else if(re(e,"MULTISET"))t={kind:"MULTISET",element:t};else if(!re(e,"NULL"))return t}var Fa=new Map([["BOOLEAN",H],["TINYINT",vt],["SMALLINT",mt],
["INT",K],["INTEGER",K],["BIGINT",B],["FLOAT",Re],["REAL",Re],["DATE",se],["STRING",O],["BYTES",he],["NULL",P]]);function Ua(e){let t=nt(e);e.pos+=1;let n=Fa.get(
t);if(n!==void 0)return n;switch(t){case"DOUBLE":return re(e,"PRECISION"),W;case"DECIMAL":case"DEC":case"NUMERIC":{let[r=10,o=0]=on(e);return k(r,o)}case"CHAR":case"\
VARCHAR":case"BINARY":case"VARBINARY":return{kind:t,length:on(e)[0]??1};case"TIME":case"TIMESTAMP":case"TIMESTAMP_LTZ":return Ha(e,t);case"INTERVAL":return Ba(e);default:
return Wa(e,t)}}function on(e){if(!re(e,"("))return[];let t=[];do t.push(Number(e.words[e.pos++]));while(re(e,","));return yt(e,")"),t}function Ha(e,t){let[n=t===
"TIME"?0:6]=on(e),r=re(e,"WITH")&&re(e,"LOCAL");return(r||re(e,"WITHOUT"))&&(yt(e,"TIME"),yt(e,"ZONE")),{kind:r?"TIMESTAMP_LTZ":t,precision:n}}function Ba(e){let t=nt(
e),n=["YEAR","MONTH","DAY","HOUR","MINUTE","SECOND","TO"];for(;n.includes(nt(e));)e.pos+=1,on(e);return t==="YEAR"||t==="MONTH"?pt:We}function Wa(e,t){let n=nt(
e)==="("?")":">";if(!re(e,"<")&&!(t==="ROW"&&re(e,"(")))throw new Ye(e.text);let r=Va(e,t,n);return yt(e,n),r}function Va(e,t,n){switch(t){case"ARRAY":return F(
dt(e));case"MULTISET":return{kind:"MULTISET",element:dt(e)};case"MAP":{let r=dt(e);return yt(e,","),ce(r,dt(e))}case"ROW":return ye(Ya(e,n));default:throw new Ye(
e.text)}}function Ya(e,t){let n=[];if(nt(e)===t)return n;do{let r=Ga(e.words[e.pos++]??"");n.push({name:r,type:dt(e)}),nt(e).startsWith("'")&&(e.pos+=1)}while(re(
e,","));return n}function Ga(e){return e.startsWith("`")?e.slice(1,-1).replaceAll("``","`"):e}var Ka=new Set(["bluegreen","published","information_schema","pg_catalog","temp","system","main.main"]);function S(e){let t=e.lastIndexOf(".");return t<=0?{schema:"\
main",table:e}:{schema:e.slice(0,t),table:e.slice(t+1)}}function $({schema:e,table:t}){return`${p(e)}.${p(t)}`}function E(e){let{schema:t,table:n}=S(e);return`${t}\
.${n}`.toLowerCase()}function eo(e){let{schema:t}=S(e);return Ka.has(t.toLowerCase())?`the schema ${t} is not the project's in the embedded engine`:null}function L(e,t){
return`bluegreen.${p(`${e} of ${t}`)}`}function zn(e){return e.columns.find(t=>t.attribute==="rowtime")?.name??null}function to(e,t){let{view:n,companion:r}=t;return{name:e,sql:n&&r?L("rows",e):$(S(e)),
columns:t.columns.map(({name:o,type:i,attribute:s,hidden:a})=>({name:o,type:I(i),attribute:s,hidden:a})),primaryKey:t.primaryKey,key:t.upsert?t.primaryKey:t.viewKey??
null,arrival:n?r?"column":null:"rowid",history:!n&&r?L("history",e):null}}function Ge(e){return e.columns.map(t=>`${p(t.name)} ${T(I(t.type))}`).join(", ")}function sn(e){
return e.map(({name:t,type:n,attribute:r})=>({name:t,type:C(n.kind==="NULL"?{kind:"INT"}:n),kind:"physical",nullable:!0,attribute:r==="proctime"?null:r,expression:null,
hidden:!1}))}import{existsSync as er}from"node:fs";function no({file:e}){let t=`${e}.keys.parquet`;return er(t)?`read_parquet(${tr(t)})`:null}async function ro(e,{file:t},n,r){
let o=r.map(s=>`${s("now")} IS NOT DISTINCT FROM ${s("before")}`),i=tr(`${t}.keys.parquet`);er(`${t}.keys.parquet`)&&await e.run(`DELETE FROM ${n} AS now WHERE \
NOT EXISTS (FROM read_parquet(${i}) AS before WHERE ${o.join(" AND ")})`),await e.run(`COPY ${n} TO ${i} (FORMAT parquet)`)}async function oo(e,{file:t},n,r){let o=r.
map(s=>`now.${s} IS NOT DISTINCT FROM before.${s}`),i=tr(`${t}.rows.parquet`);er(`${t}.rows.parquet`)&&await e.run(Ja(n,i,o)),await e.run(`COPY ${n} TO ${i} (FO\
RMAT parquet)`)}function Ja(e,t,n){let r=(s,a)=>`least(greatest(now.${s} - now.${a}, 0), greatest(before.${s} - before.${a}, 0))`,o=`${r("b","g")} AS b, ${r("g",
"b")} AS g`,i=n.length===0?"true":n.join(" AND ");return`CREATE OR REPLACE TEMP TABLE ${e.replace("temp.","")} AS
    SELECT now.* REPLACE (${o}) FROM ${e} AS now JOIN read_parquet(${t}) AS before ON ${i}
    WHERE ${r("b","g")} + ${r("g","b")} > 0`}var tr=e=>`'${e.replaceAll("'","''")}'`;var nr=10,_t="temp.bluegreen_differing";async function io(e,t,n,r,o,i){let[s,a]=i===null?[t,n]:Xa(i,t,n,r,o);await e.run(`CREATE OR REPLACE TEMP TABLE ${_t} AS ${Za(
s,a,r,o)}`),i!==null&&await ro(e,i,_t,Qa(r,o));let l=await za(e,r,o),c=l.added+l.removed+l.changed===0?[]:await el(e,r,o);return await e.run(`DROP TABLE ${_t}`),
{...l,examples:c}}function Xa(e,t,n,r,o){let i=no(e);if(i===null)return[t,n];let s=o.filter(({name:l})=>r.includes(l)),a=(l,u)=>{let c=s.map(f=>{let g=o.indexOf(
f),R=`CASE WHEN k.added THEN ${f.green(`k.g${g}`)} ELSE ${f.blue(`k.b${g}`)} END`;return`${f[u](`x.${p(f.name)}`)} IS NOT DISTINCT FROM ${R}`});return{...l,sql:`\
(FROM ${l.sql} AS x SEMI JOIN ${i} AS k ON ${c.join(" AND ")})`}};return[a(t,"blue"),a(n,"green")]}function Qa(e,t){return e.map(n=>{let r=t.findIndex(o=>o.name===
n);return o=>`coalesce(${o}.b${r}::VARCHAR, ${o}.g${r}::VARCHAR)`})}function Za(e,t,n,r){let o=(c,f)=>`${c}.${p(f.name)}`,i=r.flatMap((c,f)=>[`${o("b",c)} AS b${f}`,
`${o("g",c)} AS g${f}`]),s=c=>`${c.blue(o("b",c))} IS DISTINCT FROM ${c.green(o("g",c))}`,a=r.filter(c=>n.includes(c.name)).map(c=>`${c.blue(o("b",c))} IS NOT D\
ISTINCT FROM ${c.green(o("g",c))}`),l=['b."$side" IS NULL','g."$side" IS NULL',...r.filter(c=>!n.includes(c.name)).map(s)],u=({sql:c})=>`(SELECT *, TRUE AS "$si\
de" FROM ${c})`;return`SELECT b."$side" IS NULL AS added, g."$side" IS NULL AS removed, ${i.join(", ")}
    FROM ${u(e)} AS b FULL JOIN ${u(t)} AS g ON ${a.join(" AND ")} WHERE ${l.join(" OR ")}`}function so(e,t){return`${e.blue(`b${t}`)} IS DISTINCT FROM ${e.green(
`g${t}`)}`}async function za(e,t,n){let r=n.map((f,g)=>`count(*) FILTER (WHERE NOT added AND NOT removed AND ${so(f,g)})`),o=["added","removed","NOT added AND N\
OT removed"].map(f=>`count(*) FILTER (WHERE ${f})`),[i]=await e.texts(`SELECT ${[...o,...r].join(", ")} FROM ${_t}`),[s=0,a=0,l=0,...u]=(i??[]).map(Number),c=n.
map((f,g)=>({column:f.name,changed:u[g]??0})).filter(f=>f.changed>0&&!t.includes(f.column));return{added:s,removed:a,changed:l,columns:c}}async function el(e,t,n){
let r=n.flatMap((s,a)=>[s.blueText(`b${a}`),s.greenText(`g${a}`),so(s,a)]),o=t.map(s=>{let a=n.findIndex(l=>l.name===s);return`coalesce(${n[a]?.blue(`b${a}`)??""}\
, ${n[a]?.green(`g${a}`)??""})`});return(await e.texts(`SELECT added, removed, ${r.join(", ")} FROM ${_t} ORDER BY ${[...o,"added"].join(", ")} LIMIT ${nr}`)).map(
s=>tl(s,t,n))}function tl(e,t,n){let r=e[0]==="true"?"added":e[1]==="true"?"removed":"changed",o=n.map((l,u)=>({column:l.name,blue:e[2+u*3]??null,green:e[3+u*3]??
null,differs:e[4+u*3]==="true"})),i=l=>t.includes(l),s=o.filter(l=>i(l.column)).map(l=>[l.column,l.blue??l.green]),a=o.filter(l=>!i(l.column)&&(r!=="changed"||l.
differs));return{kind:r,key:Object.fromEntries(s),columns:a.map(({column:l,blue:u,green:c})=>({column:l,blue:u,green:c}))}}var gt="temp.bluegreen_differing";async function ao(e,t,n,r,o){await e.run(`CREATE OR REPLACE TEMP TABLE ${gt} AS ${nl(t,n,r)}`);let i=r.map((f,g)=>`c${g}`);o!==
null&&await oo(e,o,gt,i);let[s]=await e.texts(`SELECT coalesce(sum(greatest(g - b, 0)), 0), coalesce(sum(greatest(b - g, 0)), 0) FROM ${gt}`),[a=0,l=0]=(s??[]).
map(Number),u=a===0||l===0?[]:await rl(e,r),c=a+l===0?[]:await ol(e,r);return await e.run(`DROP TABLE ${gt}`),{added:a,removed:l,changed:0,columns:u,examples:c}}
function nl(e,t,n){let r=g=>`x.${p(g.name)}`,o=g=>n.map(R=>R[g](r(R))),i=g=>n.length===0?"0 AS h, 0 AS i":`hash(${o(g).join(", ")}) AS h, hash(${[...o(g),"'agai\
n'"].reverse().join(", ")}) AS i`,s=`SELECT h, i FROM (SELECT ${i("blue")}, 1 AS n FROM ${e.sql} AS x
    UNION ALL SELECT ${i("green")}, -1 FROM ${t.sql} AS x) GROUP BY h, i HAVING sum(n) <> 0`,a=(g,R,z)=>{let q=n.map(M=>R==="blue"?M.blueText(r(M)):M.greenText(
r(M)));return`SELECT ${[...o(R).map((M,ze)=>`${M} AS c${ze}`),...q.map((M,ze)=>`${M} AS t${ze}`),z].join(", ")} FROM (SELECT *, ${i(R)} FROM ${g.sql} AS x) AS x\
 SEMI JOIN odd USING (h, i)`},l=n.map((g,R)=>`c${R}`),u=n.map((g,R)=>`any_value(t${R}) AS t${R}`),c=`${a(e,"blue","1 AS b, 0 AS g")} UNION ALL ${a(t,"green","0 \
AS b, 1 AS g")}`,f=l.length===0?"":`GROUP BY ${l.join(", ")}`;return`WITH odd AS MATERIALIZED (${s})
    SELECT ${[...l,...u,"sum(b) AS b","sum(g) AS g"].join(", ")} FROM (${c}) ${f} HAVING sum(b) <> sum(g)`}async function rl(e,t){let n=t.map((o,i)=>`SELECT ${i}\
 AS place, least(coalesce(sum(greatest(b - g, 0)), 0), coalesce(sum(greatest(g - b, 0)), 0)) AS changed
       FROM (SELECT sum(b) AS b, sum(g) AS g FROM ${gt} GROUP BY c${i})`);return(await e.texts(`SELECT * FROM (${n.join(" UNION ALL ")}) WHERE changed > 0 ORDER\
 BY place`)).map(([o,i])=>({column:t[Number(o)]?.name??"",changed:Number(i)}))}async function ol(e,t){let n=t.map((i,s)=>`t${s}`),r=[...t.map((i,s)=>`c${s}`),"b\
 DESC"];return(await e.texts(`SELECT ${["b > g",...n].join(", ")} FROM ${gt} ORDER BY ${r.join(", ")} LIMIT ${nr}`)).map(([i,...s])=>{let a=i==="true",l=t.map((u,c)=>{
let f=s[c]??null;return{column:u.name,blue:a?f:null,green:a?null:f}});return{kind:a?"removed":"added",key:{},columns:l}})}function St({sql:e,type:t}){switch(t.kind){case"CHAR":case"VARCHAR":return e;case"BOOLEAN":return`upper(CAST(${e} AS VARCHAR))`;case"FLOAT":case"DOUBLE":return`\
bluegreen.float_text(${e})`;case"TIME":return`strftime(DATE '1970-01-01' + ${e}, '${uo(t.precision)}')`;case"TIMESTAMP":case"TIMESTAMP_LTZ":return il(e,t.precision);case"\
INTERVAL MONTH":return`bluegreen.month_text(${e})`;case"INTERVAL SECOND":return`bluegreen.second_text(${e})`;case"BINARY":case"VARBINARY":return`decode(${e})`;case"\
ARRAY":return sl(e,t.element);case"MAP":return lo(e,t.key,t.value);case"MULTISET":return lo(e,t.element,K);case"ROW":return al(e,t);default:return`CAST(${e} AS \
VARCHAR)`}}function uo(e){return e===0?"%H:%M:%S":`%H:%M:%S.${e<=3?"%g":"%f"}`}function il(e,t){let n=`strftime(${e}, '%Y-%m-%d ${uo(t)}')`,r=t<=3?3:6;return t===
0||t>=r?n:`left(${n}, ${20+t})`}function an(e,t){return`coalesce(${St({sql:e,type:t})}, 'NULL')`}function sl(e,t){return`('[' || array_to_string(list_transform(${e}\
, lambda e: ${an("e",t)}), ', ') || ']')`}function lo(e,t,n){let r=`${an("e.key",t)} || '=' || ${an("e.value",n)}`;return`('{' || array_to_string(list_transform\
(map_entries(${e}), lambda e: ${r}), ', ') || '}')`}function al(e,t){let n=t.fields.map(r=>an(`(${e}).${p(r.name)}`,r.type));return`CASE WHEN ${e} IS NULL THEN \
NULL ELSE '(' || ${n.join(" || ', ' || ")} || ')' END`}function d(e,t,n=!1){return et(e.type,t)?e:{sql:ll(e,t,n),type:t}}function ll(e,t,n){let r=e.type;if(r.kind==="NULL")return Se(e.sql,t,!1);switch(t.kind){case"C\
HAR":case"VARCHAR":return ul(St(e),r,t);case"TINYINT":case"SMALLINT":case"INT":case"BIGINT":return cl(e,t,n);case"DECIMAL":return ml(e,t);case"BOOLEAN":return Y(
r)?`(${e.sql} <> 0)`:Se(rt(e),t,n);case"TIMESTAMP":case"TIMESTAMP_LTZ":return pl(e,t,n);case"TIME":return fl(Se(rt(e),t,n),t.precision);case"BINARY":case"VARBIN\
ARY":return x(r)?`encode(${e.sql})`:e.sql;case"ARRAY":return r.kind==="ARRAY"?yl(e.sql,r.element,t.element,n):Se(e.sql,t,n);case"ROW":return r.kind==="ROW"?gl(e.
sql,r,t,n):Se(e.sql,t,n);default:return Se(rt(e),t,n)}}function Se(e,t,n){return`${n?"TRY_CAST":"CAST"}(${e} AS ${T(t)})`}function rt(e){return x(e.type)?`trim(${e.
sql})`:e.sql}function ul(e,t,n){return n.length>=2147483647||x(t)&&"length"in t&&t.length<=n.length&&n.kind==="VARCHAR"?e:n.kind==="CHAR"?`rpad(${e}, ${n.length}\
, ' ')`:`left(${e}, ${n.length})`}function cl(e,t,n){let{type:r}=e;return x(r)?Se(`trunc(${Se(rt(e),k(38,12),n)})`,t,n):ae(r)||r.kind==="DECIMAL"?Se(`trunc(${e.
sql})`,t,n):Se(e.sql,t,n)}function ml(e,t){let{type:n}=e;if(n.kind==="BOOLEAN")return`CAST(CAST(${e.sql} AS INTEGER) AS ${T(t)})`;if(x(n))return`TRY_CAST(${rt(e)}\
 AS ${T(t)})`;if(ae(n))return`TRY_CAST(CAST(${e.sql} AS VARCHAR) AS ${T(t)})`;let r=ge(n);return`${r.precision-r.scale<t.precision-t.scale?"CAST":"TRY_CAST"}(${e.
sql} AS ${T(t)})`}function pl(e,t,n){let r=e.type,o=n&&x(r)?`bluegreen.moment_of_text(${rt(e)})`:rt(e),i=r.kind===t.kind?e.sql:Se(o,t,n),s="precision"in r&&ne(r)?
r.precision:6;return co(i,t.precision,s)}function fl(e,t){return t>=6?e:`CAST(${co(`(DATE '1970-01-01' + ${e})`,t,6)} AS TIME)`}var dl={0:"second",3:"millisecon\
d"};function co(e,t,n){if(t>=n||t>=6)return e;let r=dl[t];if(r!==void 0)return`date_trunc('${r}', ${e})`;let o=10**(6-t);return`(${e} - to_microseconds(datepart\
('microsecond', ${e}) % ${o}))`}function yl(e,t,n,r){let o=d({sql:"x",type:t},n,r).sql;return o==="x"?e:`list_transform(${e}, lambda x: ${o})`}function gl(e,t,n,r){
let o=n.fields.map((i,s)=>{let a=t.fields[s],l=a===void 0?{sql:"NULL",type:P}:{sql:`(${e}).${p(a.name)}`,type:a.type};return`${p(i.name)} := ${d(l,i.type,r).sql}`});
return`CASE WHEN ${e} IS NULL THEN NULL ELSE struct_pack(${o.join(", ")}) END`}function Ce(e){let[t,...n]=e.filter(r=>r.kind!=="NULL");return t===void 0?P:n.reduce((r,o)=>r===null?null:Sl(r,o),t)}function Sl(e,t){return et(e,t)?e:Y(e)&&Y(t)?
Tl(e,t):x(e)&&x(t)?$l(e,t):ft(e)&&ft(t)?he:ne(e)&&ne(t)?Al(e,t):e.kind==="DATE"&&ne(t)?t:t.kind==="DATE"&&ne(e)?e:wl(e,t)}function Tl(e,t){return V(e)&&V(t)?jt(
e,t):e.kind==="DOUBLE"||t.kind==="DOUBLE"?W:e.kind==="FLOAT"||t.kind==="FLOAT"?e.kind==="DECIMAL"||t.kind==="DECIMAL"?W:Re:El(ge(e),ge(t))}function El(e,t){let n=Math.
max(e.scale,t.scale),r=Math.max(e.precision-e.scale,t.precision-t.scale);return k(Math.min(38,r+n),Math.min(n,38))}function $l(e,t){let n=[e,t].map(r=>"length"in
r?r.length:2147483647);return{kind:"VARCHAR",length:Math.max(...n)}}function Al(e,t){let n=Math.max(...[e,t].map(o=>"precision"in o?o.precision:3));return{kind:e.
kind==="TIMESTAMP_LTZ"||t.kind==="TIMESTAMP_LTZ"?"TIMESTAMP_LTZ":"TIMESTAMP",precision:n}}function wl(e,t){if(e.kind==="ARRAY"&&t.kind==="ARRAY"){let n=Ce([e.element,
t.element]);return n&&F(n)}if(e.kind==="MAP"&&t.kind==="MAP"){let[n,r]=[Ce([e.key,t.key]),Ce([e.value,t.value])];return n&&r&&ce(n,r)}return e.kind==="ROW"&&t.kind===
"ROW"&&e.fields.length===t.fields.length?Rl(e.fields,t.fields):null}function Rl(e,t){let n=e.flatMap((r,o)=>{let i=Ce([r.type,t[o]?.type??P]);return i===null?[]:
[{name:r.name,type:i}]});return n.length===e.length?ye(n):null}function ot(e,t){switch(t.kind){case"FLOAT":case"DOUBLE":return`(${e} + 0)`;case"MAP":return mo(e,t.key,t.value);case"MULTISET":return mo(e,t.element,K);case"AR\
RAY":{let n=ot("e",t.element);return n==="e"?e:`list_transform(${e}, lambda e: ${n})`}case"ROW":{let n=t.fields.map(r=>`${p(r.name)} := ${ot(`(${e}).${p(r.name)}`,
r.type)}`);return t.fields.every(r=>hl(r.type))?e:`CASE WHEN ${e} IS NULL THEN NULL ELSE struct_pack(${n.join(", ")}) END`}default:return e}}function mo(e,t,n){
let r=`{'k': ${ot("e.key",t)}, 'v': ${ot("e.value",n)}}`;return`list_sort(list_transform(map_entries(${e}), lambda e: ${r}))`}function hl(e){return ot("x",e)===
"x"}function yo(e,t){return po(e.definition).flatMap(n=>{let r=po(t.definition).find(o=>o.name===n.name);return r===void 0?[]:[bl(n.name,I(n.type),I(r.type))]})}function po(e){
return e.columns.filter(t=>!t.hidden&&t.attribute!=="proctime")}function bl(e,t,n){let r=et(t,n)?t:Cl(t,n),o=(i,s)=>ot(d({sql:i,type:s},r).sql,r);return{name:e,
blue:i=>o(i,t),green:i=>o(i,n),blueText:i=>St({sql:fo(i,t),type:t}),greenText:i=>St({sql:fo(i,n),type:n})}}function Cl(e,t){return ae(e)!==ae(t)?O:Ce([e,t])??O}
function fo(e,t){return t.kind==="MAP"||t.kind==="MULTISET"?`map_from_entries(list_sort(map_entries(${e})))`:e}function So(e,t){let[n,r]=[go(e),go(t)],o=n.filter(a=>rr(r,a.name)===void 0).map(Ol),i=r.filter(a=>rr(n,a.name)===void 0).map(kl),s=n.flatMap(a=>{let l=rr(r,a.name);
return l===void 0?[]:Nl(a,l)});return[...o,...i,...s,...xl(e,t)]}var go=({definition:e})=>e.columns.filter(t=>!t.hidden);function rr(e,t){return e.find(n=>n.name===
t)}function Ol({name:e,type:t}){return{column:e,blue:t,green:null,message:`column ${e} is gone: whoever reads it from blue cannot read green`}}function kl({name:e,
type:t}){return{column:e,blue:null,green:t,message:`column ${e} ${t} is new: blue's rows do not have it`}}function Nl(e,t){let[n,r]=[e,t].map(o=>o.type+(o.nullable?
"":" NOT NULL"));return n===r?[]:[{column:e.name,blue:n??null,green:r??null,message:`column ${e.name} is ${r??""}, and was ${n??""}`}]}function xl(e,t){let[n,r]=[
e,t].map(({definition:i})=>i.primaryKey.join(", "));if(n===r)return[];let o=i=>i===""||i===void 0?"none":i;return[{column:"PRIMARY KEY",blue:n??"",green:r??"",message:`\
the key is ${o(r)}, and was ${o(n)}`}]}function Eo(e,t,n,r,o,i=null){let s=n===null?t.blue:r===null?t.green:null;if(n===null||r===null)throw new b(`check:${t.green}`,`${s??""} is not there`,"");let a=(l,u)=>({
name:l,sql:$(S(l)),definition:u});return or(e,t,a(t.blue,n),a(t.green,r),o,i)}async function or(e,t,n,r,o,i=null){await e.run(`SET threads = ${Il()}`);try{let s=yo(
n,r),a=await Ll(e,t,n,r,o),l=a.length>0?await io(e,n,r,a,s,i):await ao(e,n,r,s,i),[u,c]=[await To(e,n),await To(e,r)],{identity:f}=t,g=a.length>0?"key":"multise\
t";return{identity:f,blue:t.blue,green:t.green,by:g,blueRows:u,greenRows:c,...l,schema:So(n,r)}}finally{await e.run("SET threads = 1")}}async function To(e,t){let[
n]=await e.texts(`SELECT count(*) FROM ${t.sql}`);return Number(n?.[0]??0)}async function Ll(e,t,n,r,o){let i=t.primaryKey.length>0?t.primaryKey:ql(n,r),s=({definition:a})=>i.
every(l=>a.columns.some(u=>u.name===l));if(i.length===0||!s(n)||!s(r))return[];for(let a of[n,r]){let l=await Dl(e,a,i);if(l!==0)return o(`${a.name}: ${l} keys \
(${i.join(", ")}) stand more than once, so whole rows are compared`),[]}return i}function ql(e,t){let[n,r]=[e,t].map(Ml);return n?.join(`
`)===r?.join(`
`)?r??[]:[]}function Ml({definition:e}){return e.view?e.viewKey??[]:e.primaryKey}async function Dl(e,t,n){let{definition:r,sql:o}=t;if(r.upsert&&r.primaryKey.every(
a=>n.includes(a)))return 0;let i=n.map(p).join(", "),[s]=await e.texts(`SELECT count(*) FROM (SELECT 1 FROM ${o} GROUP BY ${i} HAVING count(*) > 1)`);return Number(
s?.[0]??0)}function ln(e,t){let n=new Map(t.map(s=>[E(s.name),s])),r=s=>vl(s,n.get(E(s.name))),o=e.filter(({kind:s})=>s!=="statement"),i=new Set(o.filter(s=>!r(s)).map(({name:s})=>s));
return e.filter(({kind:s,name:a,writes:l})=>s==="statement"?l.some(u=>i.has(u)):i.has(a))}function vl({kind:e,mark:t},n){return n===void 0||e==="view"!=(n.kind===
"view")?!1:t==null||n.marks.includes(t)}function $o(e,t,n){for(let i of jl(e,n))if(t.includes(i))return i;let r=e.join("."),o=t.filter(i=>i.endsWith(`.${r}`)||r.endsWith(`.${i}`));return o.length===1?
o[0]??null:null}function jl(e,{catalog:t,database:n}){let r=e.length===1&&n!==null?[n,...e]:e;return[r.length===2&&t!==null?[t,...r]:r,r,e].map(i=>i.join("."))}var _l=[`rounded_quotient(n, d) AS CASE WHEN d = 0 THEN NULL ELSE
     CAST(sign(CAST(n AS DOUBLE)) * sign(CAST(d AS DOUBLE)) AS INTEGER) *
     ((abs(n) // abs(d)) + CASE WHEN (abs(n) % abs(d)) >= abs(d) - (abs(n) % abs(d)) THEN 1 ELSE 0 END) END`,"float_digits(x) AS regexp_replace(replace(regexp_r\
eplace(CAST(abs(x) AS VARCHAR), 'e.*$', ''), '.', ''), '^0+', '')",`float_exponent(x) AS CASE WHEN CAST(abs(x) AS VARCHAR) LIKE '%e%'
     THEN CAST(regexp_extract(CAST(abs(x) AS VARCHAR), 'e([-+]?[0-9]+)$', 1) AS INTEGER)
     WHEN abs(x) >= 1 THEN length(split_part(CAST(abs(x) AS VARCHAR), '.', 1)) - 1
     ELSE -1 - length(regexp_extract(split_part(CAST(abs(x) AS VARCHAR), '.', 2), '^0*')) END`,`float_mantissa(digits) AS left(digits, 1) || '.' ||
     CASE WHEN rtrim(substr(digits, 2), '0') = '' THEN '0' ELSE rtrim(substr(digits, 2), '0') END`,`float_text(x) AS CASE WHEN x IS NULL THEN NULL WHEN isnan(x)\
 THEN 'NaN'
     WHEN isinf(x) THEN CASE WHEN x > 0 THEN 'Infinity' ELSE '-Infinity' END
     WHEN x = 0 THEN CASE WHEN CAST(x AS VARCHAR) LIKE '-%' THEN '-0.0' ELSE '0.0' END
     ELSE CASE WHEN x < 0 THEN '-' ELSE '' END || CASE
       WHEN abs(x) >= 0.001 AND abs(x) < 10000000 THEN CAST(abs(x) AS VARCHAR)
       ELSE bluegreen.float_mantissa(bluegreen.float_digits(x)) || 'E' || bluegreen.float_exponent(x) END END`,"round_double(x, n) AS CASE WHEN isfinite(x) THEN\
 CAST(round(CAST(CAST(x AS VARCHAR) AS DECIMAL(38, 17)), n) AS DOUBLE) ELSE x END",`trunc_double(x, n) AS CASE WHEN n >= 0 THEN CAST(sign(x) * floor(CAST(CAST(a\
bs(x) AS VARCHAR) AS DECIMAL(38, 17)) * power(10, n)) / power(10, n) AS DOUBLE)
     ELSE sign(x) * floor(abs(x) / power(10, -n)) * power(10, -n) END`,`substring(t, f, n, limited) AS CASE WHEN limited AND n < 0 THEN NULL
     WHEN f < 0 AND -f > length(t) THEN CASE WHEN limited THEN left(t, CAST(greatest(n + f + length(t), 0) AS BIGINT)) ELSE t END
     WHEN limited THEN substr(t, CASE WHEN f < 0 THEN length(t) + f + 1 WHEN f = 0 THEN 1 ELSE f END, n)
     ELSE substr(t, CASE WHEN f < 0 THEN length(t) + f + 1 WHEN f = 0 THEN 1 ELSE f END) END`,`initcap(t) AS array_to_string(list_transform(regexp_extract_all(t\
, '[A-Za-z0-9]+|[^A-Za-z0-9]+'),
     lambda w: upper(left(w, 1)) || lower(substr(w, 2))), '')`,`moment_of_text(t) AS CASE WHEN regexp_full_match(trim(t), '[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}( [0-\
9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(\\.[0-9]*)?)?')
     THEN TRY_CAST(t AS TIMESTAMP) END`,"full_moment_of_text(t) AS CASE WHEN t LIKE '%:%:%' THEN bluegreen.moment_of_text(t) END",`month_distance(a, b) AS CAST(\
datediff('month', a, b) AS INTEGER) -
     CASE WHEN a + to_months(CAST(datediff('month', a, b) AS INTEGER)) > b THEN 1 ELSE 0 END`,"month_difference(a, b) AS CASE WHEN b >= a THEN bluegreen.month_d\
istance(a, b) ELSE -bluegreen.month_distance(b, a) END","second_difference(a, b) AS (epoch_ms(b) - epoch_ms(a)) // 1000",`month_text(i) AS CASE WHEN i < to_mont\
hs(0) THEN '-' ELSE '+' END ||
     abs(datepart('year', i)) || '-' || lpad(CAST(abs(datepart('month', i)) AS VARCHAR), 2, '0')`,`second_text(i) AS CASE WHEN epoch_ms(i) < 0 THEN '-' ELSE '+'\
 END || (abs(epoch_ms(i)) // 86400000) || ' ' ||
     strftime(make_timestamp((abs(epoch_ms(i)) % 86400000) * 1000), '%H:%M:%S.%g')`];function Ao(){return _l.map(e=>`CREATE OR REPLACE MACRO bluegreen.${e}`)}async function Oe(e){let t="database_name = current_database() AND NOT internal AND schema_name NOT IN ('bluegreen', 'published')";return(await e.texts(`SELECT \
schema_name, table_name, 'table', estimated_size = 0, concat_ws(' ', comment, (SELECT string_agg(comment, ' ') FROM duckdb_columns() c
    WHERE c.table_oid = t.table_oid AND c.database_name = t.database_name)) FROM duckdb_tables() t WHERE ${t}
     UNION ALL SELECT schema_name, view_name, 'view', false, NULL FROM duckdb_views() WHERE ${t} ORDER BY ALL`)).map(([o,i,s,a,l])=>({name:wo(o,i),kind:s==="vie\
w"?"view":"table",isEmpty:a==="true",marks:[...(l??"").matchAll(/\bbluegreen ([0-9a-f]{16})\b/g)].map(([,u=""])=>u)}))}async function un(e){return(await e.texts(
`SELECT schema_name, table_name FROM duckdb_tables()
     WHERE database_name = current_database() AND NOT internal AND schema_name <> 'bluegreen' ORDER BY ALL`)).map(([n,r])=>wo(n,r))}function wo(e,t){return e===
"main"?t??"":`${e??""}.${t??""}`}var Ro=1,Pl=["CREATE SCHEMA IF NOT EXISTS bluegreen","CREATE TABLE IF NOT EXISTS bluegreen.format (version INTEGER, instant VARCHAR, generation BIGINT)",`CREATE\
 TABLE IF NOT EXISTS bluegreen.objects
     (name VARCHAR, kind VARCHAR, content VARCHAR, reads VARCHAR, writes VARCHAR, definition VARCHAR, options VARCHAR)`,"ALTER TABLE bluegreen.objects ADD COLUM\
N IF NOT EXISTS sql VARCHAR","ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS made VARCHAR","ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS scope\
 VARCHAR","ALTER TABLE bluegreen.objects ADD COLUMN IF NOT EXISTS mark VARCHAR","CREATE TABLE IF NOT EXISTS bluegreen.fills (name VARCHAR, place VARCHAR, rows B\
IGINT)","CREATE TABLE IF NOT EXISTS bluegreen.keys (key VARCHAR, name VARCHAR)","ALTER TABLE bluegreen.keys ADD COLUMN IF NOT EXISTS scope VARCHAR","CREATE TABL\
E IF NOT EXISTS bluegreen.fence (scope VARCHAR, token BIGINT, generation BIGINT)","CREATE TABLE IF NOT EXISTS bluegreen.consumers (consumer VARCHAR, shows VARCH\
AR, reads VARCHAR)","ALTER TABLE bluegreen.consumers ADD COLUMN IF NOT EXISTS sql VARCHAR","ALTER TABLE bluegreen.consumers ADD COLUMN IF NOT EXISTS made VARCHA\
R","ALTER TABLE bluegreen.consumers ADD COLUMN IF NOT EXISTS scope VARCHAR","CREATE TABLE IF NOT EXISTS bluegreen.definitions (consumer VARCHAR, content VARCHAR\
, reads VARCHAR, sql VARCHAR, scope VARCHAR)"];function me({scope:e}){return`(scope IS NULL OR scope = ${y(e)})`}async function cn(e,t){await e.transaction(async()=>{
for(let r of[...Pl,...Ao()])await e.run(r);await e.run(`INSERT INTO bluegreen.format SELECT ${Ro}, ${y(t)}, 0 WHERE NOT EXISTS (SELECT 1 FROM bluegreen.format)`)});
let[n]=await e.rows("SELECT version, instant FROM bluegreen.format");if(n?.version!==Ro)throw new b("engine",`the database was made by another version of bluegr\
een (format ${String(n?.version)})`,"run that version of bluegreen, or name another file in `file` of the environment");return String(n.instant)}async function G(e){
let t=await mn(e);return[...(await fn(e)).values()].filter(n=>!t.has(Tt(n)))}async function oe(e){return[...(await mn(e)).values()]}function mn(e){return e.remember(
"gone",async()=>{let t=[...(await fn(e)).values()],n=ln(t,await Oe(e));return new Map(n.map(r=>[Tt(r),r]))})}async function pn(e){let t=(await oe(e)).filter(({kind:r})=>r===
"table"||r==="view");if(t.length===0)return new Set;let n=await e.remember("places",async()=>new Set((await Oe(e)).map(({name:r})=>E(r))));return new Set(t.flatMap(
({name:r})=>n.has(E(r))?[r]:[]))}function ie(e){return e.remember("others",()=>ho(e,`NOT ${me(e)}`))}var Tt=({kind:e,name:t})=>`${e==="statement"?"statement":"t\
able"} ${t}`;function fn(e){return e.remember("objects",async()=>{let t=await ho(e,me(e));return new Map(t.map(n=>[Tt(n),n]))})}async function ho(e,t){return(await e.
rows(`SELECT * FROM bluegreen.objects WHERE ${t} ORDER BY rowid`)).map(r=>({name:ke(r.name),kind:Fl(r.kind),content:ke(r.content),reads:JSON.parse(ke(r.reads)),
writes:JSON.parse(ke(r.writes)),definition:r.definition===null?null:JSON.parse(ke(r.definition)),options:JSON.parse(ke(r.options)),sql:r.sql===null?null:ke(r.sql),
made:r.made===null?null:ke(r.made),scope:ke(r.scope),mark:r.mark===null?null:ke(r.mark)}))}var ke=e=>typeof e=="string"?e:"";function Fl(e){return e==="view"||e===
"statement"||e==="external"?e:"table"}async function Ne(e,t){let n=await fn(e);await e.run(`DELETE FROM bluegreen.objects WHERE name = ${y(t.name)} AND ${Ul(t.kind)}\
 AND ${me(e)}`),await dn(e,t,e.scope),n.delete(Tt(t)),n.set(Tt(t),t),(await mn(e)).delete(Tt(t))}async function dn(e,t,n){let o=[t.name,t.kind,t.content,JSON.stringify(
t.reads),JSON.stringify(t.writes),t.definition===null?null:JSON.stringify(t.definition),JSON.stringify(t.options),t.sql,t.made??null,n,t.mark??null].map(i=>i===
null?"NULL":y(i));await e.run(`INSERT INTO bluegreen.objects VALUES (${o.join(", ")})`)}function Ul(e){return e==="statement"?"kind = 'statement'":"kind <> 'sta\
tement'"}async function Pt(e,t){if(t.length===0)return;let n=await fn(e),r=new Set(t);for(let i of[n,await mn(e)])for(let[s,a]of i)r.has(a.name)&&i.delete(s);let o=t.
map(y).join(", ");await e.run(`DELETE FROM bluegreen.objects WHERE name IN (${o}) AND ${me(e)}`),await e.run(`DELETE FROM bluegreen.keys WHERE name IN (${o}) AN\
D ${me(e)}`),await e.run(`DELETE FROM bluegreen.fills WHERE name IN (${o})`)}async function yn(e,t){return(await Co(e,`key = ${y(t)}`)).size>0}function bo(e){return Co(
e,"true")}async function Co(e,t){let n=await e.texts(`SELECT key, name FROM bluegreen.keys WHERE ${t} AND ${me(e)}`),r=new Set((await oe(e)).map(({name:o})=>o));
return new Map(n.map(([o,i])=>[o??"",i??""]).filter(([,o])=>!r.has(o)))}async function gn(e,t,n){await e.run(`INSERT INTO bluegreen.keys VALUES (${y(t)}, ${y(n)}\
, ${y(e.scope)})`)}async function Et(e,t){let n=new Set([...t].map(E));return(await Oe(e)).filter(r=>!n.has(E(r.name)))}async function U(e,t){let n=(await G(e)).filter(s=>s.kind!=="statement"),r=new Map(n.map(s=>[s.name,s])),o=await e.remember("foreign",()=>Hl(e,r)),i=new Map((await oe(
e)).map(s=>[s.name,s]));return{objects:r,foreign:o,gone:i,taken:await pn(e),nameOf:s=>$o(s,[...r.keys(),...o.keys()],t),definitionOf:s=>r.get(s)?.definition??o.
get(s)??null}}async function Hl(e,t){let n=new Map,r=await ie(e),o=ln(r,await Oe(e)),i=new Map(r.filter(s=>!o.includes(s)).map(s=>[s.name,s.definition]));for(let{
name:s,kind:a}of await Et(e,new Set(t.keys())))n.set(s,i.get(s)??await Bl(e,s,a==="view"));return n}async function Bl(e,t,n){let r=(await it(e,t)).flatMap(([o,i,
s])=>{let a=tt(i),l={kind:"physical",nullable:s,attribute:null,expression:null,hidden:!1};return a===null?[]:[{name:o,type:C(a),...l}]});return{view:n,columns:r,
primaryKey:[],upsert:!1,companion:!1}}async function it(e,t){let{schema:n,table:r}=S(t);return(await e.rows(`SELECT column_name AS n, data_type AS t, is_nullabl\
e AS z FROM duckdb_columns()
     WHERE database_name = current_database() AND lower(schema_name) = lower(${y(n)})
     AND lower(table_name) = lower(${y(r)}) ORDER BY column_index`)).map(i=>[String(i.n),String(i.t),i.z!==!1])}var m=class extends Error{at;hint;constructor(t,n,r=""){super(n),this.name="Untranslatable",this.at=t,this.hint=r}};function Oo(e,t,n){let r=e.sql??"",o=Jr(r),[i]=o.faults;if(i!==void 0)throw new m(i.start,i.message,i.hint);let[s,...a]=o.statements.flatMap(l=>{let u=Kr(l);if(u===
null)return[];let c=[];return[{syntax:u,context:Wl(r,t,n,e,c),approximations:c}]});if(s===void 0)throw new m(0,"there is no statement here");return[s,...a]}function Wl(e,t,n,r,o){
let i=new Set;return{text:e,table:t,instant:n,fresh:s=>{let a=s;for(let l=2;i.has(a.toLowerCase());l+=1)a=`${s}:${l}`;return i.add(a.toLowerCase()),a},note:(s,a)=>{
let{line:l}=ir(e,s,r);o.some(u=>u.message===a&&u.line===l)||o.push({message:a,file:r.file,line:l})}}}function ir(e,t,n){let{line:r,column:o}=Zr(Qr(e),Math.min(t,
e.length));return{line:n.line+r-1,column:o}}var xe={rows:null,notes:[],approximations:[]};function Ft(e,t){if(t instanceof m){let{line:n,column:r}=ir(e.sql??"",t.at,e),o=e.file===""?"":` (${e.file}:${n}:${r}\
)`;return{message:`${t.message}${o}`,hint:t.hint,line:n}}return t instanceof b?{message:t.message,hint:t.next,line:e.line}:{message:Vl(t),hint:"",line:e.line}}function Sn(e,t,n=""){
if(t instanceof b)return t;let{message:r,hint:o,line:i}=Ft(e,t),a=t instanceof m||e.file===""?"":` (${e.file}:${i})`;return new b(e.id,`${n}${r}${a}${o===""?"":
` (${o})`}`,"")}function Vl(e){return(ct(e).split(`
`)[0]??"").replace(/^(?:Invalid Input|Conversion|Out of Range|Binder|Catalog|Constraint) Error: /,"")}var Tn=e=>`somebody has taken ${e} away, and made another in its place`,En=e=>`${e} is there, but was not made as a consumer`,ko="once it is renamed or dropped,\
 it is made as git says";function _e(e,t,n){return Ut(e,t,n)[0]}function Ut(e,t,n){return Oo(n,o=>{let i=t.nameOf(o),s=i===null?null:t.definitionOf(i);return i===null||s===null||s.columns.
length===0?null:to(i,s)},e.instant)}function Pe(e){if(e.syntax.type!=="create-table")throw new m(0,"a CREATE is expected here");return e.syntax}function $t(e,t,n){
let r=eo(t);if(r!==null)throw new b(e.id,`${t}: ${r}`,"");let i=[...n.objects.keys(),...n.foreign.keys()].find(s=>E(s)===E(t));if(i===t)throw new b(e.id,`${t} i\
s there already${Yl(t,n)}`,"");if(i!==void 0)throw new b(e.id,`${i} and ${t} differ in their case alone, and DuckDB knows no case`,"")}function Yl(e,{objects:t,
taken:n}){return t.has(e)?"":n.has(e)?`: ${Tn(e)}`:", and was made by somebody else"}function At(e,t){if(e.like===null)return null;let n=t.nameOf(e.like.target.
name.parts.map(o=>o.text)),r=n===null?null:t.definitionOf(n);if(r===null)throw new m(e.like.start,"the table behind LIKE is not there");return r}function $n(e,t,n,r){if(t===null||n===null)return null;let o=i=>i.every(s=>r.has(s));return o(n)&&(e==="INNER"||e==="LEFT")?t:o(t)&&(e==="INNER"||e==="RIGHT")?n:
e==="INNER"||e==="CROSS"||e===","?[...t,...n]:null}function Ht(e,t,n){return e?.type!=="chain"?new Set:e.operators.every(o=>o==="AND")?new Set(e.operands.flatMap(
o=>[...Ht(o,t,n)])):!e.operands.every(o=>o.type==="path")||e.operators.length!==1||e.operators[0]!=="="?new Set:new Set(e.operands.map(o=>n(o,t).sql))}function No(e,t,n){
if(e===null)return null;let r=e.map(o=>n[t.findIndex(i=>i.sql===o)]?.out);return r.every(o=>o!==void 0)?r:null}function An(e,t){return e===null?null:e.map(n=>`${p(
t)}.${p(n)}`)}var te="$arrival";function pe(e){let[t,n]=[new Set,new Set([te])];return e.map(({name:r,type:o,attribute:i})=>{let s=t.has(r)?xo(r,0,"",t):r;t.add(s);let a=n.has(
s.toLowerCase())?xo(s,2,":",n):s;return n.add(a.toLowerCase()),{name:s,out:a,type:o,...i===void 0?{}:{attribute:i}}})}function xo(e,t,n,r){let o=t;for(;r.has(`${e}${n}${o}`)||
r.has(`${e}${n}${o}`.toLowerCase());)o+=1;return`${e}${n}${o}`}function Ie(e,t,n){return[...e.map((o,i)=>`${o.sql} AS ${p(t[i]?.out??o.name)}`),...n===null?[]:[
`${n} AS ${p(te)}`]].join(", ")}function Fe(e,t,n){let r=p(t);return{qualifiers:n,columns:e.columns.map(({out:o,...i})=>({...i,sql:`${r}.${p(o)}`,hidden:!1})),arrival:e.
arrival?`${r}.${p(te)}`:null,whole:r,key:An(e.key,t)}}function Io(e,t,n){let r=n.scale+t.type.scale-e.type.scale;return{sql:Math.max(e.type.precision+Math.max(r,0),t.type.precision+Math.max(-r,0))+1<=38?Gl(e,t,n,r):
Kl(e,t,n),type:n}}function Gl(e,t,n,r){let o=`${wn(e)}${r>0?` * ${sr(r)}`:""}`,i=`${wn(t)}${r<0?` * ${sr(-r)}`:""}`;return ar(`bluegreen.rounded_quotient(${o}, ${i}\
)`,n)}function ar(e,t){if(t.scale===0)return`CAST(${e} AS ${T(t)})`;let n=`CAST('0.${"0".repeat(t.scale-1)}1' AS DECIMAL(${t.scale}, ${t.scale}))`;return`CAST(C\
AST(${e} AS DECIMAL(38, 0)) * ${n} AS ${T(t)})`}function wn(e){let t=e.type.kind==="DECIMAL"?e.type:k(19,0);if(t.scale===0)return`CAST(${e.sql} AS HUGEINT)`;let n=Math.
min(38,t.precision+t.scale);return`CAST(CAST(${e.sql} AS DECIMAL(${n}, ${t.scale})) * ${sr(t.scale)} AS HUGEINT)`}function sr(e){return`CAST('1${"0".repeat(e)}'\
 AS HUGEINT)`}function Kl(e,t,n){return`CAST(${`(CAST(${e.sql} AS DOUBLE) / nullif(CAST(${t.sql} AS DOUBLE), 0))`} AS ${T(n)})`}function Lo(e){let{sql:t,type:n}=e.value,[r,o]=[e.of("sum",t),e.of("count",t)];if(V(n))return{sql:`CAST(${r} // nullif(${o}, 0) AS ${T(n)})`,type:n};if(n.kind!==
"DECIMAL")return{sql:`CAST(${e.of("avg",t)} AS ${T(n)})`,type:n};let i=k(38,Math.max(6,n.scale)),s=wn({sql:r,type:k(Math.min(38-n.scale,38),n.scale)}),a=`CAST('\
1${"0".repeat(i.scale-n.scale)}' AS HUGEINT)`;return{sql:ar(`bluegreen.rounded_quotient(${s} * ${a}, ${o})`,i),type:i}}function st(e){return t=>{let{sql:n,type:r}=t.
value;if(V(r))return Xl(e,t);let o=r.kind==="DECIMAL"?k(38,Math.max(6,r.scale)):r;return{sql:`CAST(${Jl(e,t,`CAST(${n} AS DOUBLE)`)} AS ${T(o)})`,type:o}}}function Jl(e,t,n){
let[r,o,i]=[t.of("sum",n),t.of("sum",`${n} * ${n}`),t.of("count",n)],s=e.endsWith("samp")?`nullif(${i} - 1, 0)`:`nullif(${i}, 0)`,a=`((${o} - ${r} * ${r} / null\
if(${i}, 0)) / ${s})`;return e.startsWith("var")?a:`sqrt(greatest(${a}, 0))`}function Xl(e,t){let{sql:n,type:r}=t.value,[o,i]=[t.of("sum",n),t.of("sum",`CAST(${n}\
 AS HUGEINT) * ${n}`)],s=t.of("count",n),a=e.endsWith("samp")?`nullif(${s} - 1, 0)`:`nullif(${s}, 0)`,l=`((${i} - (${o} * ${o}) // nullif(${s}, 0)) // ${a})`;return{
sql:`CAST(${e.startsWith("var")?l:`trunc(sqrt(${l}))`} AS ${T(r)})`,type:r}}function Rn(e,t){return e<=38?k(e,t):k(38,Math.max(38-(e-t),Math.min(t,6)))}function lr(e,t){let n=Math.max(e.scale,t.scale);return Rn(Math.max(e.precision-e.scale,
t.precision-t.scale)+n+1,n)}function qo(e,t){return Rn(e.precision+t.precision+1,e.scale+t.scale)}function Mo(e,t){let n=Math.max(6,e.scale+t.precision+1);return Rn(
e.precision-e.scale+t.scale+n,n)}function Do(e,t){let n=Math.max(e.scale,t.scale);return Rn(Math.min(e.precision-e.scale,t.precision-t.scale)+n,n)}function _o(e,t,n){let[r,o]=[t.type,n.type];return be(r)&&be(o)?{sql:`(${t.sql} ${e} ${n.sql})`,type:r}:be(r)&&Y(o)?vo(e,t,n):Y(r)&&be(o)?vo(e,n,t):be(o)?jo(e,t,
n):be(r)?jo(e,n,t):null}function vo(e,t,n){return e!=="*"&&e!=="/"?null:e==="/"?{sql:`(${t.sql} / ${n.sql})`,type:t.type}:t.type.kind==="INTERVAL MONTH"?{sql:`t\
o_months(CAST(datepart('year', ${t.sql}) * 12 + datepart('month', ${t.sql}) AS INTEGER) * ${n.sql})`,type:t.type}:{sql:`to_milliseconds(CAST(epoch_ms(${t.sql}) \
* ${n.sql} AS BIGINT))`,type:t.type}}function jo(e,t,n){if(e!=="+"&&e!=="-")return null;let r=`(${t.sql} ${e} ${n.sql})`;switch(t.type.kind){case"DATE":return{sql:`\
CAST(${r} AS DATE)`,type:se};case"TIME":return{sql:r,type:t.type};case"TIMESTAMP":case"TIMESTAMP_LTZ":return{sql:r,type:Ql(t.type,n.type)};default:return null}}
function Ql(e,t){if(e.kind!=="TIMESTAMP"&&e.kind!=="TIMESTAMP_LTZ")return e;let n=t.kind==="INTERVAL SECOND"?3:0;return{kind:e.kind,precision:Math.max(e.precision,
n)}}var Zl=new Set(["+","-","*","/","%"]);function Po(e){return Zl.has(e)}function hn(e,t,n,r){let[o,i]=[t.type,n.type];if(o.kind==="NULL"||i.kind==="NULL")return{sql:"\
NULL",type:o.kind==="NULL"?i:o};if(Y(o)&&Y(i))return zl(e,t,n);let s=_o(e,t,n);if(s!==null)return s;throw new m(r.start,`${C(o)} ${e} ${C(i)} has no meaning her\
e`,"cast one of them")}function zl(e,t,n){let[r,o]=[t.type,n.type];return V(r)&&V(o)?eu(e,t,n):ae(r)||ae(o)?tu(e,t,n):ru(e,t,n)}function eu(e,t,n){let r=jt(t.type,
n.type);return e==="%"?{sql:`(${t.sql} % ${n.sql})`,type:n.type}:{sql:`(${t.sql} ${e==="/"?"//":e} ${n.sql})`,type:r}}function tu(e,t,n){let i=t.type.kind==="DE\
CIMAL"||n.type.kind==="DECIMAL"||t.type.kind==="DOUBLE"||n.type.kind==="DOUBLE"?W:Re;return{sql:`(${d(t,i).sql} ${e} ${d(n,i).sql})`,type:i}}var nu={"+":lr,"-":lr,
"*":qo,"/":Mo,"%":Do};function ru(e,t,n){let[r,o]=[ge(t.type),ge(n.type)],i=nu[e](r,o);if(e==="/")return Io({...t,type:r},{...n,type:o},i);let[s,a]=[d(t,r),d(n,
o)];return{sql:`CAST(${s.sql} ${e} ${a.sql} AS ${T(i)})`,type:i}}function Fo(e,t){if(!Y(t.type)&&!be(t.type))throw new m(e.start,`a sign before ${C(t.type)}`);return e.
operator==="-"?{sql:`(-${t.sql})`,type:t.type}:t}function Uo(e){return e.kind==="DECIMAL"?k(38,e.scale):e}function Ke(e){let t=e.elements.map(Ke),[n=P,r=P]=t;switch(e.name){case"ARRAY":case"MULTISET":return{kind:e.name,element:n};case"MAP":return ce(n,r);case"ROW":return ye(
e.fields.map(({name:o,dataType:i})=>({name:o.text,type:Ke(i)})));default:return ou(e)}}function ou(e){let t=e.parameters.length>0?`(${e.parameters.join(", ")})`:
"";try{return I(e.name+t)}catch(n){throw n instanceof Ye?new m(e.start,n.message):n}}var iu=/(?:(?:[EeNnXx]|[Uu]&|_[A-Za-z0-9]+)?'(?:[^'\\]|''|\\[\s\S])*')/g;function Te(e){let t=su(e),n=/^[xX]'/.test(e);return{value:t.map(au).join(""),binary:n}}
function su(e){return/^[eE]'/.test(e)?e.match(iu)??[]:e.match(/(?:[NnXx]|[Uu]&|_[A-Za-z0-9]+)?'(?:[^']|'')*'/g)??[]}function au(e){let t=e.indexOf("'"),n=e.slice(
0,t).toUpperCase(),r=e.slice(t+1,-1).replaceAll("''","'");return n==="E"?r.replace(/\\(u[0-9a-fA-F]{4}|[0-7]{1,3}|x[0-9a-fA-F]{1,2}|[\s\S])/g,(o,i)=>uu(i)):n===
"U&"?r.replace(/\\(?:\\|\+([0-9a-fA-F]{6})|([0-9a-fA-F]{4}))/g,cu):r}var lu={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"};function uu(e){return/^u[0-9a-fA-F]{4}$/.test(e)||/^x/.test(e)?String.fromCharCode(parseInt(e.slice(1),16)):/^[0-7]/.test(e)?String.fromCharCode(
parseInt(e,8)):lu[e]??e}function cu(e,t,n){let r=t??n;return r===void 0?"\\":String.fromCodePoint(parseInt(r,16))}function Ee(e){return Array.from({length:e.count},(t,n)=>e.value(n))}function v(e,t,...n){return r=>{let o=Ee(r).map((i,s)=>{let a=n[s]??null;return a===null?i.sql:d(i,a).sql});return{sql:e.replace(/\$(\d)/g,(i,s)=>o[Number(s)-1]??
"NULL"),type:t}}}function Ue(e){return t=>{let n=e[t.count];if(n===void 0)throw N(t,`${t.node.name} of ${t.count} arguments`);return n(t)}}function N(e,t,n=""){
return new m(e.node.start,`${t} has no counterpart in the embedded engine`,n)}function le(e,t){let n=e.nodes[t];if(n?.type!=="literal"||n.kind!=="string")throw N(
e,`${e.node.name} with anything but a literal as argument ${t+1}`);return Te(e.scope.context.text.slice(n.start,n.end)).value}var{string:J,boolean:mu}=w;function cr(e){let t=le(e,1).trim(),n=t.replace(/^(?:lax|strict)\s+/i,"");if(!/^\$(?:\.(?:[\w$-]+|"[^"]+")|\[\d+\]|\['[^']+'\])*$/u.test(
n))throw N(e,`the JSON path ${t}`);let r=n.replace(/\['([^']+)'\]/g,'."$1"').replace(/\.([\w$-]+)/gu,'."$1"');return{sql:y(r),lax:/^lax\s/i.test(t)}}function Ho(e){
let t={empty:"NULL",error:"NULL",type:J,words:[]};for(let n=2;n<e.count;n+=1){let r=e.nodes[n];r?.type==="type-argument"?t.type=Ke(r.dataType):r?.type==="flag"?
t.words.push(r.text):pu(e,r,n,t)}return t}function pu(e,t,n,r){let o=e.flag(n+1)??"";if(t===void 0||!/^(DEFAULT|ON) ?/.test(e.flag(n-1)??"DEFAULT"))throw N(e,"t\
his form of a JSON function");let i=d(e.value(n),r.type).sql;/EMPTY/.test(o)?r.empty=i:/ERROR/.test(o)&&(r.error=i)}var fu=e=>{let{empty:t,error:n,type:r,words:o}=Ho(
e);if(o.some(f=>/^ERROR/.test(f)))throw N(e,"JSON_VALUE with ERROR ON");let i=d(e.value(0),J).sql,{sql:s,lax:a}=cr(e),l=d({sql:`json_extract_string(${i}, ${s})`,
type:J},r,!0).sql,u=`json_valid(${i}) AND json_type(${i}, ${s}) NOT IN ('OBJECT', 'ARRAY', 'NULL')`;return{sql:`(CASE WHEN ${i} IS NULL THEN NULL WHEN ${u} THEN\
 ${l} ELSE ${a?t:n} END)`,type:r}},du=e=>{let{words:t,type:n}=Ho(e),r=t.find(f=>!/^(WITHOUT|WITH)( (UN)?CONDITIONAL)?( ARRAY)? WRAPPER$|^NULL$|^ON (EMPTY|ERROR)$/.
test(f));if(r!==void 0||n!==J)throw N(e,`JSON_QUERY with ${r??"RETURNING"}`);let o=d(e.value(0),J).sql,i=cr(e).sql,s=`CAST(json_extract(${o}, ${i}) AS VARCHAR)`,
a=`json_type(${o}, ${i}) IN ('OBJECT', 'ARRAY')`,l=t.find(f=>f.startsWith("WITH "))??"",u=l===""?"NULL":`'[' || ${s} || ']'`,c=l!==""&&!/ CONDITIONAL/.test(l)?u:
s;return{sql:`(CASE WHEN NOT json_valid(${o}) THEN NULL WHEN ${a} THEN ${c} ELSE ${u} END)`,type:J}},yu=e=>{if(e.count>2)throw N(e,"JSON_EXISTS with ON ERROR");
let t=d(e.value(0),J).sql;return{sql:`(CASE WHEN ${t} IS NULL THEN NULL WHEN NOT json_valid(${t}) THEN FALSE ELSE json_exists(${t}, ${cr(e).sql}) END)`,type:mu}};
function Le(e){let{sql:t,type:n}=e;switch(n.kind){case"TIME":case"TIMESTAMP":case"TIMESTAMP_LTZ":return`to_json(replace(${d(e,J).sql}, ' ', 'T'))`;case"DATE":return`\
to_json(CAST(${t} AS VARCHAR))`;case"ARRAY":return`to_json(list_transform(${t}, lambda x: ${Le({sql:"x",type:n.element})}))`;case"ROW":return`json_object(${n.fields.
map(o=>`${y(o.name)}, ${Le({sql:`(${t}).${p(o.name)}`,type:o.type})}`).join(", ")})`;default:return`to_json(${t})`}}var gu=e=>{let t=e.value(0);return{sql:`(CAS\
E WHEN ${t.sql} IS NULL THEN NULL ELSE CAST(${Le(t)} AS VARCHAR) END)`,type:J}};function Bo(e){return e.nodes.flatMap((t,n)=>t.type==="flag"?[]:[e.value(n)])}var ur=(e,t)=>e.
nodes.some(n=>n.type==="flag"&&n.text.startsWith(t)),Su=e=>{let t=Bo(e),n=t.flatMap((i,s)=>{let a=t[s+1];return s%2===0&&a!==void 0?[{key:i,item:a}]:[]}),r=n.map(
({key:i,item:s})=>`${d(i,J).sql}, ${Le(s)}`);return ur(e,"ABSENT")?{sql:`CAST(json_merge_patch('{}', ${n.map(({key:i,item:s})=>`CASE WHEN ${s.sql} IS NULL THEN \
'{}' ELSE json_object(${d(i,J).sql}, ${Le(s)}) END`).join(", ")}) AS VARCHAR)`,type:J}:{sql:`CAST(json_object(${r.join(", ")}) AS VARCHAR)`,type:J}},Tu=e=>{let n=Bo(
e).map(r=>ur(e,"NULL ON NULL")?Le(r):`CASE WHEN ${r.sql} IS NULL THEN NULL ELSE ${Le(r)} END`);return ur(e,"NULL ON NULL")?{sql:`CAST(json_array(${n.join(", ")}\
) AS VARCHAR)`,type:J}:{sql:`CAST(to_json(list_filter([${n.join(", ")}], lambda x: x IS NOT NULL)) AS VARCHAR)`,type:J}},Eu=e=>{let t=d(e.value(0),J).sql;return{
sql:`(CASE WHEN json_valid(${t}) AND json_type(${t}) = 'VARCHAR' THEN json_extract_string(${t}, '$') ELSE ${t} END)`,type:J}},Wo={JSON_VALUE:fu,JSON_QUERY:du,JSON_EXISTS:yu,
JSON_STRING:gu,JSON_OBJECT:Su,JSON_ARRAY:Tu,JSON_UNQUOTE:Eu};var Vo=(e,t)=>{let n=e.node.arguments.flatMap(r=>r.type==="flag"?[r.text]:[]);return n.some(r=>r.startsWith("ABSENT"))?!0:n.some(r=>r.startsWith("NULL ON"))?!1:
t};function Yo(e){let{value:t}=e,n=Vo(e,!0)?{where:`${t.sql} IS NOT NULL`}:{};return{sql:`CAST(to_json(coalesce(${e.of("list",Le(t),{order:e.order,...n})}, []))\
 AS VARCHAR)`,type:O}}function Go(e){let[t,n={sql:"NULL",type:P}]=e.list,r=t===void 0?"NULL":d(t,O).sql,o=Vo(e,!1)?{where:`${n.sql} IS NOT NULL`}:{};return{sql:`\
CAST(${e.of("json_group_object",`${r}, ${Le(n)}`,{order:e.order,...o})} AS VARCHAR)`,type:O}}function mr(e,t){let n=t.nulls===""?t.descending?"NULLS LAST":"NULLS FIRST":t.nulls;return`${e} ${t.descending?"DESC":"ASC"} ${n}`}function bn(e,t,n){return e.map(
r=>{let o=n(r.expression,t);return{sql:mr(o.sql,r),value:o,descending:r.descending}})}function qe(e){return{context:e,relations:[],merged:[],outer:null,common:new Map,groupWindow:null,grouped:!1,windows:new Map}}function wt(e){let t=e.relations.map(
r=>r.arrival);if(t.length===0||t.some(r=>r===null))return null;let n=t.join(" || ");return e.grouped?`max(${n})`:n}function Rt(e){let t=e.relations.map(n=>n.arrival??
n.whole);return e.grouped?t.map(n=>`max(${n})`):t}function Cn(e,t,n,r=!1){if(e.over===null)return"";let o="text"in e.over?$u(e,e.over.text,t):e.over;return` OVER (${Au(o,t,n,r)})`}function $u(e,t,n){let r=n.windows.
get(t);if(r===void 0)throw new m(e.start,`there is no window ${t}`);return r}function Au(e,t,n,r){let o=e.base===null?null:t.windows.get(e.base.text)??null,i=[...o?.
partitionBy??[],...e.partitionBy].map(c=>n(c,t).sql),s=bn([...o?.orderBy??[],...e.orderBy],t,n),a=e.frame??o?.frame??null,l=r||a?.unit==="ROWS"?wu(s,t):[],u=[...s.
map(c=>c.sql),...l];return[i.length>0?`PARTITION BY ${i.join(", ")}`:"",u.length>0?`ORDER BY ${u.join(", ")}`:"",a===null?"":`${a.unit} ${Ru(a.bounds,t,n)}`].filter(
c=>c!=="").join(" ")}function wu(e,t){let n=e[0],r=n!==void 0&&n.descending&&ne(n.value.type);return Rt(t).map(o=>`${o} ${r?"DESC NULLS LAST":"ASC NULLS FIRST"}`)}
function Ru(e,t,n){let r=e.map(o=>o.distance===null?o.kind:`${n(o.distance,t).sql} ${o.kind}`);return r.length===1?r[0]??"":`BETWEEN ${r.join(" AND ")}`}var Ko=e=>t=>({sql:t.of(e,t.value.sql),type:t.value.type}),hu=e=>{let t=Uo(e.value.type);return{sql:`CAST(${e.of("sum",e.value.sql)} AS ${T(t)})`,type:t}},bu=e=>{
if(e.list.length<2)return{sql:e.of("count",e.list.length===0?"*":e.value.sql),type:B};let n=`CASE WHEN ${e.list.map(r=>`${r.sql} IS NULL`).join(" OR ")} THEN NU\
LL ELSE row(${e.list.map(r=>r.sql).join(", ")}) END`;return{sql:e.of("count",n),type:B}};function Jo(e){return t=>{let{value:n,node:r}=t;return r.over!==null?{sql:t.
of(`${e}_value`,`${n.sql} IGNORE NULLS`),type:n.type}:{sql:t.of(e,n.sql,{where:`${n.sql} IS NOT NULL`,order:t.order}),type:n.type}}}var Xo=e=>{let t=e.list[1]?.
sql??"','",n=d(e.value,O).sql;return{sql:e.of("string_agg",`${n}, ${t}`,{order:Zo(e,n)}),type:O}};function Zo(e,t){return e.node.quantifier==="DISTINCT"?` ORDER\
 BY ${t}`:e.order}var Cu=e=>{let t=e.node.clauses?.nulls==="IGNORE NULLS"?{where:`${e.value.sql} IS NOT NULL`}:{},n=Zo(e,e.value.sql);return{sql:e.of("list",e.value.
sql,{order:n,...t}),type:F(e.value.type)}},Ou=e=>{let t={kind:"MULTISET",element:e.value.type};return{sql:`coalesce(${`CAST(${e.of("histogram",e.value.sql)} AS ${T(
t)})`}, map([]::${T(e.value.type)}[], []::INTEGER[]))`,type:t}},ku=e=>{let t=d(e.value,W).sql;return{sql:e.of("quantile_cont",`${t}, ${e.list[1]?.sql??"0.5"}`),
type:W}},Qo=e=>({sql:`CAST(grouping(${e.list.map(t=>t.sql).join(", ")}) AS BIGINT)`,type:B}),zo={COUNT:bu,SUM:hu,AVG:Lo,MIN:Ko("min"),MAX:Ko("max"),STDDEV_POP:st(
"stddev_pop"),STDDEV_SAMP:st("stddev_samp"),STDDEV:st("stddev_samp"),VAR_POP:st("var_pop"),VAR_SAMP:st("var_samp"),VARIANCE:st("var_samp"),FIRST_VALUE:Jo("first"),
LAST_VALUE:Jo("last"),LISTAGG:Xo,STRING_AGG:Xo,ARRAY_AGG:Cu,COLLECT:Ou,PERCENTILE:ku,APPROX_COUNT_DISTINCT:e=>({sql:e.of("count",`DISTINCT ${e.value.sql}`),type:B}),
GROUPING:Qo,GROUPING_ID:Qo,JSON_ARRAYAGG:Yo,JSON_OBJECTAGG:Go},On=e=>e in zo;function ei(e,t,n,r){let o=zo[e];if(o===void 0||(t.clauses?.withinDistinct.length??
0)>0)throw new m(t.start,`this form of ${e} has no counterpart`);return o(Nu(t,n,r))}function Nu(e,t,n){let r={...t,grouped:e.over===null?!1:t.grouped},o=e.arguments[0]?.
type==="star",i=e.arguments.filter(f=>f.type!=="flag"),s=o?[]:i.map(f=>n(f,r)),a=e.clauses?.filter??null,l=a===null?null:n(a,r).sql,u=Cn(e,t,n),c=e.quantifier===
"DISTINCT"?"DISTINCT ":"";return{node:e,list:s,value:s[0]??{sql:"NULL",type:P},order:xu(e,r,n),of:(f,g,R={})=>{let z=[l,R.where??null].filter(_=>_!==null),q=z.length>
0?` FILTER (WHERE ${z.join(" AND ")})`:"";return`${f}(${c}${g}${R.order??""})${q}${u}`}}}function xu(e,t,n){let o=[...bn(e.clauses?.orderBy??[],t,n).map(i=>i.sql),
...Rt(t)];return o.length===0?"":` ORDER BY ${o.join(", ")}`}function ni(e,t,n,r,o){let i=r.escape===null?null:pr(r.escape,o);switch(e){case"LIKE":return`(${t} LIKE ${n}${Lu(r,i,o)})`;case"SIMILAR TO":return`regexp_full_m\
atch(${t}, ${y(qu(pr(r.pattern,o),i))})`;case"RLIKE":return`regexp_matches(${t}, ${n})`;default:throw new m(r.start,`${e} has no counterpart`)}}var Iu=/^(?:[^%]+|[^_%]+%|%[^_%]+|%[^_%]+%)$/s;
function Lu(e,t,n){if(t!==null)return` ESCAPE ${y(t)}`;let{pattern:r}=e,i=r.type==="literal"&&r.kind==="string"?pr(r,n):"_";return!i.includes("_")&&Iu.test(i)?"":
" ESCAPE '\\'"}function pr(e,t){if(e.type!=="literal"||e.kind!=="string")throw new m(e.start,"a pattern that is no literal has no counterpart");return Te(t.context.
text.slice(e.start,e.end)).value}function qu(e,t){let n="";for(let r=0;r<e.length;r+=1){let o=e.charAt(r);o===t&&t!==""?(r+=1,n+=ti(e.charAt(r))):o==="%"?n+="(?\
s:.*)":o==="_"?n+="(?s:.)":n+=".^$\\".includes(o)?ti(o):o}return n}function ti(e){return/[\w\s]/.test(e)?e:`\\${e}`}var oi={"=":"=","<>":"<>","!=":"<>","<":"<",">":">","<=":"<=",">=":">=","IS DISTINCT FROM":"IS DISTINCT FROM","IS NOT DISTINCT FROM":"IS NOT DISTINCT FROM"},ii=e=>e in
oi;function Me(e,t,n,r){let[o,i]=si(t,n,r);return{sql:`(${o} ${oi[e]??e} ${i})`,type:H}}function si(e,t,n){let[r,o]=[e.type,t.type],i=Ce([r,o])??(x(r)?o:x(o)?r:
null);if(i===null)throw new m(n,`${C(r)} and ${C(o)} cannot be compared`,"cast one of them");return[ri(e,i),ri(t,i)]}function ri(e,t){let n=Y(e.type)&&Y(t)&&!ae(
t),r=e.type.kind===t.kind&&ne(t),o=x(e.type)&&x(t);return n||r||o?e.sql:d(e,t).sql}function ai(e,t,n){let[r,o,i]=[e.operand,e.low,e.high].map(l=>n(l,t));if(r===
void 0||o===void 0||i===void 0)throw new m(e.start,"BETWEEN");let s=(l,u)=>`(${Me(">=",r,l,e.start).sql} AND ${Me("<=",r,u,e.start).sql})`,a=e.symmetric?`(${s(o,
i)} OR ${s(i,o)})`:s(o,i);return{sql:e.negated?`(NOT ${a})`:a,type:H}}var Mu={"IS NULL":e=>`(${e} IS NULL)`,"IS NOT NULL":e=>`(${e} IS NOT NULL)`,"IS TRUE":e=>`\
coalesce(${e}, FALSE)`,"IS NOT TRUE":e=>`(NOT coalesce(${e}, FALSE))`,"IS FALSE":e=>`(NOT coalesce(${e}, TRUE))`,"IS NOT FALSE":e=>`coalesce(${e}, TRUE)`,"IS UN\
KNOWN":e=>`(${e} IS NULL)`,"IS NOT UNKNOWN":e=>`(${e} IS NOT NULL)`,"IS JSON":e=>Bt(e,""),"IS JSON VALUE":e=>Bt(e,""),"IS JSON OBJECT":e=>Bt(e,"= 'OBJECT'"),"IS\
 JSON ARRAY":e=>Bt(e,"= 'ARRAY'"),"IS JSON SCALAR":e=>Bt(e,"NOT IN ('OBJECT', 'ARRAY')")};function Bt(e,t){return t===""?`coalesce(json_valid(${e}), FALSE)`:`CA\
SE WHEN json_valid(${e}) THEN json_type(${e}) ${t} ELSE FALSE END`}function li(e,t,n){let r=n(e.operand,t),o=e.test.startsWith("IS NOT JSON"),i=Mu[o?e.test.replace(
"IS NOT JSON","IS JSON"):e.test];if(i===void 0)throw new m(e.start,`${e.test} has no counterpart`);let s=i(r.sql);return{sql:o?`(NOT ${s})`:s,type:H}}function ui(e,t,n){
let r=n(e.operand,t),[o]=e.list;if(o?.type==="subquery"&&e.list.length===1)return Du(e,r,n(o,t));if(e.operator!=="IN"&&e.operator!=="NOT IN")throw new m(e.start,
`${e.operator} of a list has no counterpart`);let i=e.list.map(s=>si(r,n(s,t),e.start)[1]);return{sql:`(${r.sql} ${e.operator} (${i.join(", ")}))`,type:H}}function Du(e,t,n){
let r=e.operator.replace(/ SOME$/," ANY").replace(/^!= /,"<> ");return{sql:`(${t.sql} ${r} ${n.sql})`,type:H}}function ci(e,t,n){let r=n(e.operand,t),o=n(e.pattern,
t),i=e.operator.startsWith("NOT "),s=i?e.operator.slice(4):e.operator,a=ni(s,r.sql,o.sql,e,t);return{sql:i?`(NOT ${a})`:a,type:H}}function mi(e,t,n){let r=e.operand===null?null:n(e.operand,t),o=e.branches.map(u=>n(u.then,t)),i=e.otherwise===null?null:n(e.otherwise,t),s=X([...o,...i===null?
[]:[i]],e),a=e.branches.map((u,c)=>{let f=u.when.map(R=>vu(R,r,t,n)),g=o[c];return`WHEN ${f.join(" OR ")} THEN ${g===void 0?"NULL":d(g,s).sql}`}),l=i===null?"":
` ELSE ${d(i,s).sql}`;return{sql:`(CASE ${a.join(" ")}${l} END)`,type:s}}function vu(e,t,n,r){let o=r(e,n);return t===null?o.sql:Me("=",t,o,e.start).sql}function X(e,t){
let n=Ce(e.map(i=>i.type));if(n!==null)return n;if(e.some(i=>x(i.type)))return O;let o=e.map(i=>C(i.type));throw new m(t.start,`${o.join(" and ")} have no type \
in common`,"cast one of them")}var{int:Nn,string:Wt,boolean:ju}=w;function yr(e,t){if(t.type.kind==="ARRAY")return t.type.element;throw N(e,`${e.node.name} of ${C(t.type)}`)}function $e(e,t="\
array"){return n=>{let r=n.value(0),o=yr(n,r),i=n.count>1?d(n.value(1),o).sql:"",s=t==="array"?r.type:t==="element"?o:t;return{sql:e.replaceAll("$1",r.sql).replaceAll(
"$2",i),type:s}}}function fr(e){return t=>{let n=Ee(t),r=X(n,t.node),o=n.map(i=>d(i,r).sql);return{sql:e.replaceAll("$1",o[0]??"").replaceAll("$2",o[1]??""),type:r}}}
var _u=e=>{let t=Ee(e),n=X(t,e.node);return{sql:t.map(o=>d(o,n).sql).reduce((o,i)=>`list_concat(${o}, ${i})`),type:n}},kn=e=>`list_filter(${e}, lambda x, i: lis\
t_position(${e}, x) = i)`,Pu=e=>{let t=e.value(0);return t.type.kind==="ARRAY"?{sql:`CAST(len(${t.sql}) AS INTEGER)`,type:Nn}:t.type.kind==="MAP"?{sql:`CAST(car\
dinality(${t.sql}) AS INTEGER)`,type:Nn}:{sql:`CAST(list_sum(map_values(${t.sql})) AS INTEGER)`,type:Nn}},Fu=e=>{let t=e.value(0).sql,n=e.value(1).sql;return{sql:`\
array_to_string(${e.count>2?`list_transform(${t}, lambda x: coalesce(x, ${e.value(2).sql}))`:`list_filter(${t}, lambda x: x IS NOT NULL)`}, ${n})`,type:Wt}};function dr(e,t){
return n=>{let r=n.value(0);if(r.type.kind!=="MAP")throw N(n,`${n.node.name} of ${C(r.type)}`);return{sql:e.replaceAll("$1",r.sql),type:t(r.type.key,r.type.value)}}}
var Uu=e=>{let[t,n]=[e.value(0),e.value(1)];return{sql:`map(${t.sql}, ${n.sql})`,type:ce(yr(e,t),yr(e,n))}},Hu=e=>{let t=Ee(e),n=X(t,e.node);return{sql:`map_con\
cat(${t.map(r=>d(r,n).sql).join(", ")})`,type:n}},Bu=e=>{let t=e.count>1?e.value(1).sql:"','",n=e.count>2?e.value(2).sql:"'='",r=`string_split(${e.value(0).sql}\
, ${t})`,o=`list_transform(${r}, lambda x: split_part(x, ${n}, 1))`,i=`list_transform(${r}, lambda x: string_split(x, ${n})[2])`;return{sql:`map(${o}, ${i})`,type:ce(
Wt,Wt)}},Wu=Ue({2:$e("list_slice($1, $2, -1)"),3:e=>({sql:`list_slice(${e.value(0).sql}, ${e.value(1).sql}, ${e.value(2).sql})`,type:e.value(0).type})}),Vu=e=>{
let[t,n]=[1,2].map(a=>e.count>a?e.value(a).sql:null),r=t??"TRUE",o=n??r,i=e.value(0),s=a=>`(CASE WHEN ${o} THEN list_sort(${i.sql}, '${a}', 'NULLS FIRST') ELSE \
list_sort(${i.sql}, '${a}', 'NULLS LAST') END)`;return{sql:`(CASE WHEN ${r} THEN ${s("ASC")} ELSE ${s("DESC")} END)`,type:i.type}},pi={CARDINALITY:Pu,ELEMENT:$e(
"list_extract($1, 1)","element"),ARRAY_CONTAINS:$e("list_contains($1, $2)",ju),ARRAY_POSITION:$e("CAST(coalesce(list_position($1, $2), 0) AS INTEGER)",Nn),ARRAY_DISTINCT:$e(
kn("$1")),ARRAY_REMOVE:$e("list_filter($1, lambda x: x IS DISTINCT FROM $2)"),ARRAY_REVERSE:$e("list_reverse($1)"),ARRAY_APPEND:$e("list_append($1, $2)"),ARRAY_PREPEND:$e(
"list_prepend($2, $1)"),ARRAY_SLICE:Wu,ARRAY_SORT:Vu,ARRAY_MAX:$e("list_max($1)","element"),ARRAY_MIN:$e("list_min($1)","element"),ARRAY_CONCAT:_u,ARRAY_UNION:fr(
kn("list_concat($1, $2)")),ARRAY_EXCEPT:fr(kn("list_filter($1, lambda y: NOT list_contains($2, y))")),ARRAY_INTERSECT:fr(kn("list_filter($1, lambda y: list_cont\
ains($2, y))")),ARRAY_JOIN:Fu,MAP_KEYS:dr("map_keys($1)",e=>F(e)),MAP_VALUES:dr("map_values($1)",(e,t)=>F(t)),MAP_ENTRIES:dr("map_entries($1)",(e,t)=>F(ye([{name:"\
key",type:e},{name:"value",type:t}]))),MAP_FROM_ARRAYS:Uu,MAP_UNION:Hu,STR_TO_MAP:Bu,JSON_QUOTE:v("CAST(to_json($1) AS VARCHAR)",Wt,Wt)};function gr(e,t=0){let n=Ee(e).slice(t),r=X(n,e.node);return{list:n.map(o=>d(o,r).sql),type:r}}var fi=e=>{let{list:t,type:n}=gr(e);return{sql:`coalesce(${t.join(
", ")})`,type:n}};function di(e){return t=>{let{list:n,type:r}=gr(t);return{sql:`(CASE WHEN ${n.map(i=>`${i} IS NULL`).join(" OR ")} THEN NULL ELSE ${e}(${n.join(
", ")}) END)`,type:r}}}var Yu=e=>{let{list:t,type:n}=gr(e,1);return{sql:`(CASE WHEN ${e.value(0).sql} THEN ${t[0]??"NULL"} ELSE ${t[1]??"NULL"} END)`,type:n}},Gu=e=>{
let[t,n]=[e.value(0),e.value(1)];return{sql:`(CASE WHEN ${Me("=",t,n,e.node.start).sql} THEN NULL ELSE ${t.sql} END)`,type:t.type}},Ku=e=>({sql:`'${C(e.value(0).
type).replaceAll("'","''")}'`,type:O}),yi={COALESCE:fi,IFNULL:fi,IF:Yu,NULLIF:Gu,GREATEST:di("greatest"),LEAST:di("least"),TYPEOF:Ku};var xn=e=>({kind:"CHAR",length:e}),Ju=e=>{let t=e.nodes[1],n=t===void 0?"":e.scope.context.text.slice(t.start,t.end);if(n!=="256")throw N(e,`SHA2 of ${n} bits`);
return{sql:`sha256(${e.value(0).sql})`,type:O}},Xu=e=>{e.scope.context.note(e.node.start,"UUID gives each row a fixed text");let t=`md5(CAST(${wt(e.scope)??"'0'"}\
 AS VARCHAR))`,n=(o,i)=>`substr(${t}, ${o}, ${i})`;return{sql:`concat_ws('-', ${[n(1,8),n(9,4),`'4' || ${n(14,3)}`,`'8' || ${n(18,3)}`,n(21,12)].join(", ")})`,type:xn(
36)}},gi=e=>/^utf-?8$/i.test(e),Qu=e=>{if(!gi(le(e,1)))throw N(e,"ENCODE in anything but UTF-8");return{sql:`encode(${e.value(0).sql})`,type:he}},Zu=e=>{if(!gi(
le(e,1)))throw N(e,"DECODE of anything but UTF-8");return{sql:`decode(${e.value(0).sql})`,type:O}},Si={MD5:v("md5($1)",xn(32)),SHA1:v("sha1($1)",xn(40)),SHA256:v(
"sha256($1)",xn(64)),SHA2:Ju,UUID:Xu,ENCODE:Qu,DECODE:Zu,TO_BASE64:v("to_base64(encode($1))",O,O),FROM_BASE64:v("decode(from_base64($1))",O),UNHEX:v("unhex($1)",
he)};var{double:Je}=w,j=e=>v(e,Je,Je,Je);function zu(e,t){if(e.count<=t)return 0;let n=e.nodes[t];if(n===void 0)return null;let r=e.scope.context.text.slice(n.start,
n.end).replaceAll(" ","");return/^[-+]?\d+$/.test(r)?Number(r):null}function Ti(e){return t=>{let n=t.value(0),r=zu(t,1),o=r===null?t.value(1).sql:String(r);if(n.
type.kind==="DECIMAL"&&r===null)throw N(t,`${t.node.name} of a decimal to a computed number of digits`);if(n.type.kind==="DECIMAL")return ec(e,n,r??0);if(V(n.type)){
let s=e==="round"?`round(${n.sql}, ${o})`:`trunc(${n.sql} / power(10, -(${o}))) * power(10, -(${o}))`;return{sql:r!==null&&r>=0?n.sql:`CAST(${s} AS ${T(n.type)}\
)`,type:n.type}}let i=d(n,Je).sql;return{sql:`bluegreen.${e}_double(${i}, ${o})`,type:n.type.kind==="FLOAT"?n.type:Je}}}function ec(e,t,n){let r=ge(t.type);if(n>=
r.scale)return t;let o=k(tc(r,n),Math.max(n,0)),i=`CAST('1e${-n}' AS DECIMAL(38, ${Math.max(n,0)}))`;return e==="round"&&n>=0?{sql:`CAST(${t.sql} AS ${T(o)})`,type:o}:
e==="trunc"&&n===0?{sql:`CAST(trunc(${t.sql}) AS ${T(o)})`,type:o}:{sql:`CAST(${e==="round"?`round(${t.sql} / ${i})`:`trunc(${t.sql} / ${i})`} * ${i} AS ${T(o)}\
)`,type:o}}function tc(e,t){return Math.min(38,Math.max(1,t<0?e.precision-e.scale+1:e.precision-e.scale+1+t))}function $i(e){return t=>{let n=t.value(0);if(V(n.
type))return n;if(n.type.kind!=="DECIMAL")return{sql:`${e}(${n.sql})`,type:n.type};let{precision:r,scale:o}=n.type,i=k(Math.min(38,o===0?r:r-o+1),0);return{sql:`\
CAST(${e}(${n.sql}) AS ${T(i)})`,type:i}}}var nc=e=>{let t=e.value(0);return{sql:`CAST(sign(${t.sql}) AS ${T(t.type)})`,type:t.type}},rc=e=>{let t=e.value(0);return{
sql:`abs(${t.sql})`,type:t.type}},oc=e=>hn("%",e.value(0),e.value(1),e.node),Ei=e=>{e.scope.context.note(e.node.start,`${e.node.name} gives each row a fixed num\
ber`);let t=wt(e.scope)??"0",n=e.node.name.toUpperCase()==="RAND_INTEGER"?e.value(e.count-1).sql:null,r=`(CAST(hash(${t}) % 1000003 AS DOUBLE) / 1000003)`;return n===
null?{sql:r,type:Je}:{sql:`CAST(floor(${r} * ${n}) AS INTEGER)`,type:K}},ic=e=>{let t=e.value(0);return{sql:x(t.type)?`upper(hex(${t.sql}))`:`upper(to_hex(${t.sql}\
))`,type:O}},Ai={ABS:rc,MOD:oc,ROUND:Ti("round"),TRUNCATE:Ti("trunc"),SIGN:nc,POWER:j("power($1, $2)"),SQRT:j("sqrt($1)"),LN:j("ln($1)"),LOG10:j("log10($1)"),LOG2:j(
"log2($1)"),LOG:Ue({1:j("ln($1)"),2:j("(ln($2) / ln($1))")}),EXP:j("exp($1)"),SIN:j("sin($1)"),SINH:j("sinh($1)"),COS:j("cos($1)"),COSH:j("cosh($1)"),TAN:j("tan\
($1)"),TANH:j("tanh($1)"),COT:j("cot($1)"),ASIN:j("asin($1)"),ACOS:j("acos($1)"),ATAN:j("atan($1)"),ATAN2:j("atan2($1, $2)"),DEGREES:j("degrees($1)"),RADIANS:j(
"radians($1)"),PI:()=>({sql:"pi()",type:Je}),E:()=>({sql:"exp(CAST(1 AS DOUBLE))",type:Je}),RAND:Ei,RAND_INTEGER:Ei,BIN:v("to_binary($1)",O),HEX:ic};var{bigint:sc,int:wi}=w;function In(e){return x(e.type)?d(e,D(3)).sql:e.sql}var ac={DOW:e=>`datepart('dow', ${e}) + 1`,EPOCH:e=>`floor(epoch(${e}))`,SECOND:e=>`\
datepart('second', ${e})`,MILLISECOND:e=>`datepart('millisecond', ${e}) % 1000`,MICROSECOND:e=>`datepart('microsecond', ${e}) % 1000000`,NANOSECOND:e=>`(datepar\
t('microsecond', ${e}) % 1000000) * 1000`},lc=new Set(["YEAR","QUARTER","MONTH","WEEK","DAY","HOUR","MINUTE","DOY","ISODOW","ISOYEAR","DECADE","CENTURY","MILLEN\
NIUM"]);function Ri(e,t,n){let r=In(n),o=ac[e];if(o===void 0&&!lc.has(e))throw N(t,`EXTRACT of ${e}`);return{sql:`CAST(${o===void 0?`datepart('${e.toLowerCase()}\
', ${r})`:o(r)} AS BIGINT)`,type:sc}}var uc=e=>Ri(e.flag(0)??"",e,e.value(1)),De=e=>t=>Ri(e,t,t.value(0));function Sr(e){return t=>{let n=t.flag(1);if(n===null)
return $i(e)(t);let r=t.value(0),o=cc(n,r.sql),i=r.type,s=l=>i.kind==="DATE"?`CAST(${l} AS DATE)`:l;if(e==="floor")return{sql:s(o),type:i};let a=`${o} + INTERVA\
L 1 ${n}`;return{sql:s(`(CASE WHEN ${o} = ${r.sql} THEN ${r.sql} ELSE ${a} END)`),type:i}}}function cc(e,t){return e!=="WEEK"?`date_trunc('${e.toLowerCase()}', ${t}\
)`:`(date_trunc('week', ${t} + INTERVAL 1 DAY) - INTERVAL 1 DAY)`}var hi={MONTH:1,QUARTER:3,YEAR:12},bi={SECOND:1,MINUTE:60,HOUR:3600,DAY:86400,WEEK:604800},Ci=e=>(e.
flag(0)??"").replace(/^SQL_TSI_/,"").replace(/S$/,""),mc=e=>{let[t,n]=[In(e.value(1)),In(e.value(2))],r=Ci(e),o=hi[r],i=`CAST(${t} AS TIMESTAMP), CAST(${n} AS T\
IMESTAMP)`;if(o!==void 0)return{sql:`CAST(bluegreen.month_difference(${i}) // ${o} AS INTEGER)`,type:wi};let s=bi[r];if(s===void 0)throw N(e,`TIMESTAMPDIFF in ${r}`);
return{sql:`CAST(bluegreen.second_difference(${i}) // ${s} AS INTEGER)`,type:wi}},pc=e=>{let t=e.value(2),n=e.value(1).sql,r=Ci(e),[o,i]=[hi[r],bi[r]];if(o===void 0&&
i===void 0)throw N(e,`TIMESTAMPADD of ${r}`);let s=o===void 0?`to_seconds(${n} * ${i??0})`:`to_months(CAST(${n} * ${o} AS INTEGER))`,a=fc(t.type,o!==void 0||r===
"DAY"||r==="WEEK"),l=`(${In(t)} + ${s})`;return{sql:a.kind==="DATE"?`CAST(${l} AS DATE)`:l,type:a}};function fc(e,t){return e.kind==="DATE"?t?e:D(3):x(e)?D(3):e}
var Oi={EXTRACT:uc,YEAR:De("YEAR"),QUARTER:De("QUARTER"),MONTH:De("MONTH"),WEEK:De("WEEK"),DAYOFYEAR:De("DOY"),DAYOFMONTH:De("DAY"),DAYOFWEEK:De("DOW"),HOUR:De(
"HOUR"),MINUTE:De("MINUTE"),SECOND:De("SECOND"),FLOOR:Sr("floor"),CEIL:Sr("ceil"),CEILING:Sr("ceil"),TIMESTAMPDIFF:mc,TIMESTAMPADD:pc};var Xe=e=>t=>{let n=`'${t.scope.context.instant}'`;switch(e.kind){case"DATE":return{sql:`DATE '${t.scope.context.instant.slice(0,10)}'`,type:e};case"TIME":return{
sql:`TIME '${t.scope.context.instant.slice(11,19)}'`,type:e};case"TIMESTAMP":return{sql:`TIMESTAMP ${n}`,type:e};default:return{sql:`TIMESTAMPTZ '${t.scope.context.
instant}+00'`,type:e}}},Ln=ee(3),ki={CURRENT_TIMESTAMP:Xe(Ln),CURRENT_ROW_TIMESTAMP:Xe(Ln),NOW:Xe(Ln),LOCALTIMESTAMP:Xe(D(3)),CURRENT_DATE:Xe(se),CURRENT_TIME:Xe(
Ve(0)),LOCALTIME:Xe(Ve(0)),PROCTIME:e=>({...Xe(Ln)(e),attribute:"proctime"})};var{string:A,int:Ae,boolean:qn}=w,Q=(e,t=A)=>v(e,t,A,A,A),Ni=e=>{let t=d(e.value(0),A).sql,n=e.value(1).sql,r=e.count>2?e.value(2).sql:"NULL";return{sql:`bluegr\
een.substring(${t}, ${n}, ${r}, ${e.count>2?"TRUE":"FALSE"})`,type:A}},dc=e=>({sql:`(${Ee(e).map(t=>d(t,A).sql).join(" || ")})`,type:A}),yc=e=>{let[t,...n]=Ee(e).
map(o=>d(o,A).sql);return{sql:`(CASE WHEN ${t??"NULL"} IS NULL THEN NULL ELSE concat_ws(${[t,...n].join(", ")}) END)`,type:A}},gc=e=>{let t=e.flag(0),n=e.nodes.
flatMap((s,a)=>s.type==="flag"?[]:[a]),[r,o]=n.map(s=>d(e.value(s),A).sql),i=t==="LEADING"?"ltrim":t==="TRAILING"?"rtrim":"trim";return o===void 0?{sql:`${i}(${r??
"NULL"}, ' ')`,type:A}:{sql:`${i}(${o}, ${r??"NULL"})`,type:A}};function Tr(e){return Ue({1:Q(`${e}($1, ' ')`),2:Q(`${e}($1, $2)`)})}var Sc=e=>{let[t,n]=[d(e.value(
0),A).sql,d(e.value(1),A).sql],r=e.value(2).sql,o=e.count>3?e.value(3).sql:`length(${n})`;return{sql:`(left(${t}, ${r} - 1) || ${n} || substr(${t}, ${r} + ${o})\
)`,type:A}},xi=Ue({2:Q("CAST(strpos($2, $1) AS INTEGER)",Ae),3:e=>{let[t,n]=[d(e.value(0),A).sql,d(e.value(1),A).sql],r=e.value(2).sql,o=`strpos(substr(${n}, ${r}\
), ${t})`;return{sql:`CAST(CASE WHEN ${o} = 0 THEN 0 ELSE ${o} + ${r} - 1 END AS INTEGER)`,type:Ae}}});function ht(e,t){if(e.nodes[t]?.type==="literal"&&/\(\?(?:<?[=!]|>)|\\[1-9]|[*+?}]\+/.
test(le(e,t)))throw N(e,"a regular expression with look-around, back-references or possessive quantifiers");return d(e.value(t),A).sql}var Ii=e=>{let t=d(e.value(
0),A).sql,n=ht(e,1),r=e.count>2?e.value(2).sql:"0";return{sql:`(CASE WHEN regexp_matches(${t}, ${n}) THEN regexp_extract(${t}, ${n}, ${r}) END)`,type:A}},Tc=e=>{
let n=`regexp_replace(${d(e.value(2),A).sql}, '\\$([0-9])', '\\\\\\1', 'g')`;return{sql:`regexp_replace(${d(e.value(0),A).sql}, ${ht(e,1)}, ${n}, 'g')`,type:A}},
Ec=e=>({sql:`regexp_matches(${d(e.value(0),A).sql}, ${ht(e,1)})`,type:qn}),$c=e=>({sql:`CAST(len(regexp_extract_all(${d(e.value(0),A).sql}, ${ht(e,1)})) AS INTE\
GER)`,type:Ae}),Ac=e=>{let t=e.count>2?e.value(2).sql:"1";return{sql:`regexp_extract_all(${d(e.value(0),A).sql}, ${ht(e,1)}, ${t})`,type:F(A)}},wc=e=>{let t=d(e.
value(0),A).sql,n=ht(e,1),r=`strpos(${t}, regexp_extract(${t}, ${n}))`;return{sql:`CAST(CASE WHEN regexp_matches(${t}, ${n}) THEN ${r} ELSE 0 END AS INTEGER)`,type:Ae}},
Rc=e=>{let t=e.value(1),n=V(t.type)?`chr(${t.sql})`:t.sql,r=d(e.value(0),A).sql,o=e.value(2).sql;return{sql:`(CASE WHEN ${o} >= 0 THEN (CASE WHEN ${n} = '' THEN\
 [${r}] ELSE string_split(${r}, ${n}) END)[${o} + 1] END)`,type:A}},Li=e=>t=>{let[n,r]=[d(t.value(0),A).sql,d(t.value(2),A).sql],o=t.value(1).sql;return{sql:`(C\
ASE WHEN ${o} >= 0 THEN ${e}(${n}, CAST(${o} AS INTEGER), ${r}) END)`,type:A}},hc=e=>{let[t,...n]=Ee(e);return{sql:`list_extract([${n.map(o=>d(o,A).sql).join(",\
 ")}], CASE WHEN ${t?.sql??"0"} > 0 THEN ${t?.sql??"0"} END)`,type:A}},Er=e=>Q(`coalesce(regexp_full_match($1, '${e}'), FALSE)`,qn),qi={CHAR_LENGTH:Q("CAST(leng\
th($1) AS INTEGER)",Ae),CHARACTER_LENGTH:Q("CAST(length($1) AS INTEGER)",Ae),UPPER:Q("upper($1)"),LOWER:Q("lower($1)"),INITCAP:Q("bluegreen.initcap($1)"),SUBSTRING:Ni,
SUBSTR:Ni,CONCAT:dc,CONCAT_WS:yc,TRIM:gc,LTRIM:Tr("ltrim"),RTRIM:Tr("rtrim"),BTRIM:Tr("trim"),OVERLAY:Sc,POSITION:xi,LOCATE:xi,INSTR:Q("CAST(strpos($1, $2) AS I\
NTEGER)",Ae),REPLACE:Q("replace($1, $2, $3)"),TRANSLATE:Q("translate($1, $2, $3)"),REPEAT:v("repeat($1, greatest($2, 0))",A,A,Ae),REVERSE:Q("reverse($1)"),LEFT:v(
"left($1, greatest($2, 0))",A,A,Ae),RIGHT:v("right($1, greatest($2, 0))",A,A,Ae),LPAD:Li("lpad"),RPAD:Li("rpad"),ASCII:Q("CAST(CASE WHEN $1 = '' THEN 0 ELSE asc\
ii($1) END AS INTEGER)",Ae),CHR:v("chr(CAST($1 % 256 AS INTEGER))",A),REGEXP:Ec,REGEXP_EXTRACT:Ii,REGEXP_REPLACE:Tc,REGEXP_COUNT:$c,REGEXP_EXTRACT_ALL:Ac,REGEXP_SUBSTR:Ii,
REGEXP_INSTR:wc,SPLIT_INDEX:Rc,SPLIT:Q("string_split($1, $2)",F(A)),STARTSWITH:Q("starts_with($1, $2)",qn),ENDSWITH:Q("ends_with($1, $2)",qn),ELT:hc,IS_ALPHA:Er(
"[A-Za-z]+"),IS_DIGIT:Er("[0-9]+"),IS_DECIMAL:Er("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?")};var{string:bt,bigint:$r}=w,Di={yyyy:"%Y",uuuu:"%Y",y:"%Y",u:"%Y",yy:"%y",uu:"%y",MM:"%m",M:"%-m",MMM:"%b",MMMM:"%B",dd:"%d",d:"%-d",D:"%-j",DDD:"%j",HH:"%H",H:"\
%-H",hh:"%I",h:"%-I",mm:"%M",m:"%-M",ss:"%S",s:"%-S",SSS:"%g",SSSSSS:"%f",a:"%p",E:"%a",EE:"%a",EEE:"%a",EEEE:"%A"};function vi(e,t){return y(ji(le(e,t)).map(n=>_i(
n,e,Di)).join(""))}var bc={...Di,S:"%f",SS:"%f",SSS:"%f",SSSSSS:"%f",SSSSSSSSS:"%f"};function Cc(e,t){let n=ji(le(e,t)),r=/^(?:X{1,3}|x{1,3}|Z{1,3})$/.test(n.at(
-1)??""),o=r?n.slice(0,-1):n;return{sql:y(o.map(i=>_i(i,e,bc)).join("")),offset:r}}function ji(e){return e.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)??[]}
function _i(e,t,n){if(e==="''")return"'";if(e.startsWith("'"))return e.slice(1,-1).replaceAll("''","'").replaceAll("%","%%");if(!/^[A-Za-z]/.test(e))return e.replaceAll(
"%","%%");let r=n[e];if(r===void 0)throw N(t,`${e} in a pattern of ${t.node.name}`);return r}var Oc=e=>{let t=e.value(0);return{sql:`strftime(${x(t.type)?`TRY_C\
AST(${t.sql} AS TIMESTAMP)`:t.sql}, ${vi(e,1)})`,type:bt}};function Mn(e,t){let n=d(e.value(t),bt).sql;if(e.count<=t+1)return`bluegreen.moment_of_text(${n})`;let r=Cc(
e,t+1);return`coalesce(CAST(try_strptime(${r.offset?`regexp_replace(${n}, '(Z|[-+][0-9]{2}(:?[0-9]{2})?)$', '')`:n}, ${r.sql}) AS TIMESTAMP), bluegreen.full_mom\
ent_of_text(${n}))`}var Pi=e=>({sql:`date_trunc('millisecond', ${Mn(e,0)})`,type:D(3)}),kc=e=>{let t=d(e.value(0),bt).sql;return{sql:`CAST(${e.count>1?Mn(e,0):`\
TRY_CAST(${t} AS DATE)`} AS DATE)`,type:se}},Nc=e=>{let t=e.value(0),n=ee(3);if(x(t.type))return{sql:xc(Pi(e).sql,e),type:n};let r=e.nodes[1],o=r===void 0?"3":e.
scope.context.text.slice(r.start,r.end).trim();if(o!=="0"&&o!=="3")throw N(e,`TO_TIMESTAMP_LTZ with precision ${o}`);return{sql:`CAST(epoch_ms(${`CAST(${V(t.type)?
t.sql:`trunc(${t.sql})`} AS BIGINT)${o==="0"?" * 1000":""}`}) AS TIMESTAMPTZ)`,type:n}};function xc(e,t){return t.count>2?`timezone(${t.value(2).sql}, ${e})`:`C\
AST(${e} AS TIMESTAMPTZ)`}var Ic=e=>{let t=e.count>1?vi(e,1):"'%Y-%m-%d %H:%M:%S'";return{sql:`strftime(make_timestamp(CAST(${e.value(0).sql} AS BIGINT) * 10000\
00), ${t})`,type:bt}},Lc=Ue({0:e=>({sql:`CAST(floor(epoch(TIMESTAMP '${e.scope.context.instant}')) AS BIGINT)`,type:$r}),1:e=>({sql:Mi(Mn(e,0)),type:$r}),2:e=>({
sql:Mi(Mn(e,0)),type:$r})});function Mi(e){return`coalesce(CAST(floor(epoch(${e})) AS BIGINT), -9223372036854775808)`}var qc=e=>{let[t,n,r]=[0,1,2].map(i=>d(e.value(
i),bt).sql),o=`timezone(${n??""}, bluegreen.moment_of_text(${t??""}))`;return{sql:`strftime(timezone(${r??""}, ${o}), '%Y-%m-%d %H:%M:%S')`,type:bt}},Fi={DATE_FORMAT:Oc,
TO_TIMESTAMP:Pi,TO_TIMESTAMP_LTZ:Nc,TO_DATE:kc,FROM_UNIXTIME:Ic,UNIX_TIMESTAMP:Lc,CONVERT_TZ:qc};var{string:at}=w,Mc="^([A-Za-z][A-Za-z0-9+.-]*)://(([^@/?#]*)@)?([^:/?#]*)(:[0-9]+)?([^?#]*)([?]([^#]*))?(#(.*))?$",Dc={PROTOCOL:1,USERINFO:3,HOST:4,PATH:6,QUERY:8,
REF:10},vc=e=>{let t=le(e,1),n=Dc[t];if(n===void 0)throw N(e,`${t} of a URL`);let r=`nullif(regexp_extract(${d(e.value(0),at).sql}, ${y(Mc)}, ${n}), '')`;if(e.count<
3)return{sql:r,type:at};let o=le(e,2).replace(/[^\w]/g,"\\$&"),i=y(`(?:^|&)${o}=([^&]*)`);return{sql:`(CASE WHEN regexp_matches(${r}, ${i}) THEN regexp_extract(${r}\
, ${i}, 1) END)`,type:at}},Ui={PARSE_URL:vc,URL_ENCODE:v("replace(url_encode($1), '%20', '+')",at,at),URL_DECODE:v("url_decode(replace($1, '+', ' '))",at,at)};var Hi={WEEK:6048e5,DAY:864e5,HOUR:36e5,MINUTE:6e4,SECOND:1e3},Dn={YEAR:12,QUARTER:3,MONTH:1},Bi=e=>e.replace(/\s*\(.*?\)/g,"").replace(/S\b/g,"");function Wi(e,t,n){
let r=Vi(e,t.context.text);if(r!==null)return jc(r);let o=Bi(e.unit),i=n(e.value,t).sql,s=Dn[o];if(s!==void 0)return{sql:`to_months(CAST(${i} AS INTEGER) * ${s}\
)`,type:pt};let a=Hi[o];if(a===void 0)throw new m(e.start,`INTERVAL \u2026 ${e.unit} of an expression`);return{sql:`to_milliseconds(CAST(${i} AS BIGINT) * ${a})`,
type:We}}function jc(e){return"months"in e?{sql:`to_months(${e.months})`,type:pt}:{sql:`to_milliseconds(${e.milliseconds})`,type:We}}function Vi(e,t){if(e.type!==
"interval")return null;let n=Yi(e.value,t);if(n===null)return null;let[r="",o=r]=Bi(e.unit).split(" TO "),i=n.startsWith("-"),s=n.replace(/^[-+]/,"").split(/[\s:-]+/).
map(Number);if(s.some(l=>!Number.isFinite(l)))return null;let a=_c(s,r,o);return a===null?null:r in Dn?{months:i?-a:a}:{milliseconds:i?-a:a}}function Yi(e,t){if(e.
type==="unary"&&(e.operator==="-"||e.operator==="+")){let r=Yi(e.operand,t);return r===null?null:e.operator+r}if(e.type!=="literal")return null;let n=t.slice(e.
start,e.end);return e.kind==="string"?Te(n).value.trim():e.kind==="number"?n:null}function _c(e,t,n){let r=t in Dn?Dn:Hi,o=Object.keys(r),i=t===n?[t]:o.slice(o.
indexOf(t),o.indexOf(n)+1).filter(a=>a!=="QUARTER");if(i.length!==e.length||i.some(a=>r[a]===void 0))return null;let s=e.reduce((a,l,u)=>a+l*(r[i[u]??""]??0),0);
return Math.round(s)}function ue(e,t){let n=Vi(e,t.context.text);if(n!==null&&"milliseconds"in n)return n.milliseconds;throw new m(e.start,"a window needs an in\
terval literal of days, hours, minutes or seconds")}var Pc=new Set(["TUMBLE","HOP","SESSION"]),Gi=/^(?:TUMBLE|HOP|SESSION)_(START|END|ROWTIME|PROCTIME)$/,Ki=e=>Gi.test(e);function Ji(e){return(e?.items.flatMap(n=>"\
expressions"in n?n.expressions:[])??[]).find(Ar)??null}function Ar(e){return e.type==="call"&&Pc.has(e.name.toUpperCase())}function Xi(e,t,n){let[r,o,i]=e.arguments;
if(r===void 0||o===void 0)throw new m(e.start,`${e.name} lacks an argument`);let s=n(r,t);switch(e.name.toUpperCase()){case"TUMBLE":return Fc(s,ue(o,t));case"HO\
P":return Uc(e,s,ue(o,t),i,t);default:throw new m(e.start,"GROUP BY SESSION has no counterpart","write TABLE(SESSION(TABLE t PARTITION BY k, DESCRIPTOR(c), \u2026))")}}
function Fc(e,t){let n=Vt(e.sql,t);return{window:Qi(n,t),join:"",groupSql:n}}function Uc(e,t,n,r,o){if(r===void 0)throw new m(e.start,"HOP lacks an argument");let i=ue(
r,o),s=o.context.fresh("window"),a=`"${s}"."start"`;return{window:Qi(a,i),join:wr(s,t.sql,n,i),groupSql:a}}function Qi(e,t){return{start:e,end:`(${e} + to_milli\
seconds(${t}))`,type:D(3)}}function Vt(e,t,n=0){let r=`epoch_ms(CAST(${e} AS TIMESTAMP))`,o=`((${r} - ${n}) % ${t} + ${t}) % ${t}`;return`make_timestamp_ms(${r}\
 - ${o})`}function wr(e,t,n,r,o=0){let i=`${Vt(t,n,o)} - to_milliseconds(i * ${n})`,s=`${i} + to_milliseconds(${r}) > CAST(${t} AS TIMESTAMP)`,a=Math.ceil(r/n);
return` CROSS JOIN LATERAL (${`SELECT ${i} AS "start" FROM generate_series(0, ${a-1}) AS s(i) WHERE ${s}`}) AS "${e}"`}function Zi(e,t,n){let r=n.groupWindow;if(r===
null)throw new m(t.start,`${e} needs GROUP BY ${e.replace(/_.*/,"")}(\u2026)`);switch(Gi.exec(e)?.[1]){case"START":return{sql:r.start,type:r.type};case"END":return{
sql:r.end,type:r.type};case"ROWTIME":return{sql:`(${r.end} - to_milliseconds(1))`,type:r.type,attribute:"rowtime"};default:return{sql:`TIMESTAMPTZ '${n.context.
instant}+00'`,type:ee(3),attribute:"proctime"}}}var zi={ROW_NUMBER:B,RANK:B,DENSE_RANK:B,NTILE:B,CUME_DIST:W,PERCENT_RANK:W},Hc=new Set(["ROW_NUMBER","NTILE","LAG","LEAD"]),es=e=>e in zi||e==="LAG"||e==="LEAD";
function ts(e,t,n,r){if(t.over===null)throw new m(t.start,`${e} needs a window`);let o=Cn(t,n,r,Hc.has(e)),i=t.arguments.map(a=>r(a,n)),s=zi[e];return s!==void 0?
{sql:`${e.toLowerCase()}(${i.map(a=>a.sql).join(", ")})${o}`,type:s}:Bc(e,t,i,o)}function Bc(e,t,n,r){let[o,i,s]=n;if(o===void 0)throw new m(t.start,`${e} lacks\
 an argument`);let a=s===void 0?o.type:X([o,s],t),l=[d(o,a).sql,i?.sql??"1",...s===void 0?[]:[d(s,a).sql]];return{sql:`${e.toLowerCase()}(${l.join(", ")})${r}`,
type:a}}var Wc=new Map([pi,yi,Si,Wo,Oi,ki,Ai,qi,Fi,Ui].flatMap(e=>Object.entries(e)));function ns(e,t,n){let r=e.name.toUpperCase();if(Ki(r))return Zi(r,e,t);if(es(r))return ts(
r,e,t,n);if(On(r))return ei(r,e,t,n);let o=Wc.get(r);if(o===void 0)throw Vc(e);return o(Yc(e,t,n))}function Vc(e){return new m(e.start,`the function ${e.name} h\
as no counterpart in the embedded engine`,"the user's own functions, and some of Flink's, run on Flink only")}function Yc(e,t,n){let r=e.arguments.map(i=>i.type===
"named"?i.value:i),o=i=>{let s=r[i];if(s===void 0)throw new m(e.start,`${e.name} lacks an argument`);return s};return{node:e,scope:t,count:r.length,nodes:r,value:i=>n(
o(i),t),flag:i=>{let s=r[i];return s?.type==="flag"?s.text:null}}}function rs(e,t,n){let r=e.items.map(o=>{if(o.type==="subquery")throw new m(o.start,`${e.collection} of a query has no counterpart`);return n(o,t)});switch(e.collection){case"\
ARRAY":return Gc(r,e);case"MAP":return Kc(r,e);default:throw new m(e.start,`${e.collection} has no counterpart`)}}function Gc(e,t){let n=X(e,t);return{sql:`[${e.
map(r=>d(r,n).sql).join(", ")}]`,type:F(n)}}function Kc(e,t){let n=e.filter((a,l)=>l%2===0),r=e.filter((a,l)=>l%2===1),[o,i]=[X(n,t),X(r,t)],s=(a,l)=>`[${a.map(
u=>d(u,l).sql).join(", ")}]`;return{sql:`map(${s(n,o)}, ${s(r,i)})`,type:ce(o,i)}}function os(e,t,n){if(e.base!==null)throw new m(e.start,`${e.base} has no coun\
terpart`);let r=n(e.operand,t),o=n(e.index,t);switch(r.type.kind){case"ARRAY":return{sql:`list_extract(${r.sql}, CASE WHEN ${o.sql} > 0 THEN ${o.sql} END)`,type:r.
type.element};case"MAP":return{sql:`map_extract_value(${r.sql}, ${d(o,r.type.key).sql})`,type:r.type.value};case"ROW":return Jc(e,r,t);default:throw new m(e.start,
`${C(r.type)} has no items`)}}function Jc(e,t,n){let r=n.context.text.slice(e.index.start,e.index.end),o=t.type.kind==="ROW"?t.type.fields:[],i=/^\d+$/.test(r)?
o[Number(r)-1]:o.find(s=>s.name===Te(r).value);if(i===void 0)throw new m(e.start,`the row has no field ${r}`);return{sql:`(${t.sql}).${p(i.name)}`,type:i.type}}
function is(e,t,n){let r=e.items.map(s=>n(s,t)),o=r.map((s,a)=>`${p(`EXPR$${a}`)} := ${s.sql}`),i=r.map((s,a)=>({name:`EXPR$${a}`,type:s.type}));return{sql:`str\
uct_pack(${o.join(", ")})`,type:ye(i)}}function ss(e,t){let n=t.context.text.slice(e.start,e.end);switch(e.kind){case"string":return Xc(n);case"number":return Qc(n);case"boolean":return zc(n);case"nu\
ll":return{sql:"NULL",type:P};case"date":return{sql:`DATE ${y(Yt(n))}`,type:se};case"time":return{sql:`TIME ${y(Yt(n))}`,type:Ve(as(Yt(n)))};case"timestamp":return em(
n);case"placeholder":throw new m(e.start,`${n} stands for something that is not known here`)}}function Xc(e){let{value:t,binary:n}=Te(e);return n?{sql:`unhex(${y(
t)})`,type:{kind:"BINARY",length:t.length/2}}:{sql:y(t),type:{kind:"CHAR",length:Array.from(t).length}}}function Qc(e){let t=/^decimal/i.test(e)?Yt(e):e;if(/e/i.
test(t))return{sql:`CAST(${t} AS DOUBLE)`,type:W};if(!t.includes("."))return Zc(t);let[n="",r=""]=t.split("."),o=n.replace(/^0+/,"").length,i=k(Math.max(o+r.length,
1),r.length);return{sql:`CAST(${t} AS DECIMAL(${i.precision}, ${i.scale}))`,type:i}}function Zc(e){let t=BigInt(e);return t<=2147483647n?{sql:String(t),type:K}:
t<=9223372036854775807n?{sql:String(t),type:B}:{sql:`CAST(${t} AS DECIMAL(${String(t).length}, 0))`,type:k(String(t).length,0)}}function zc(e){return{sql:/^unknown$/i.
test(e)?"CAST(NULL AS BOOLEAN)":e.toUpperCase(),type:H}}function em(e){let t=Yt(e),n=/^timestamp\s+with\s+local/i.test(e),r=as(t);return n?{sql:`TIMESTAMPTZ ${y(
`${t}+00`)}`,type:ee(r)}:{sql:`TIMESTAMP ${y(t)}`,type:D(r)}}function Yt(e){return Te(e.slice(e.indexOf("'"))).value}function as(e){return/\.(\d+)$/.exec(e)?.[1]?.
length??0}function vn(e,t){for(let n=t;n!==null;n=n.outer){let r=tm(e,n);if(r!==null)return r}throw om(e,t)}function tm(e,t){let n=e.parts.map(o=>o.text);for(let o=Math.min(
3,n.length-1);o>0;o-=1){let i=n.slice(0,o).join("."),a=t.relations.find(l=>l.qualifiers.includes(i))?.columns.find(l=>l.name===n[o]);if(a!==void 0)return ls(a,e.
parts.slice(o+1))}let r=nm(e,n[0]??"",t);return r===null?null:ls(r,e.parts.slice(1))}function nm(e,t,n){let r=n.merged.find(i=>i.name===t);if(r!==void 0)return r;
let o=n.relations.flatMap(i=>i.columns.filter(s=>s.name===t));if(o.length>1)throw new m(e.start,`the column ${t} is ambiguous`);return o[0]??null}function ls(e,t){
return t.reduce(Rr,e)}function Rr(e,t){if(e.type.kind!=="ROW")throw new m(t.start,`${t.text} is asked of something that is no row`);let n=e.type.fields.find(r=>r.
name===t.text);if(n===void 0)throw new m(t.start,`the row has no field ${t.text}`,us(t.text,rm(e.type)));return{sql:`(${e.sql}).${p(n.name)}`,type:n.type}}var rm=e=>e.
fields.map(t=>t.name);function om(e,t){let n=e.parts.map(i=>i.text).join("."),r=e.parts.at(-1)?.text??"",o=t.relations.flatMap(i=>i.columns.map(s=>s.name));return new m(
e.start,`there is no column ${n}`,us(r,o))}function us(e,t){let n=t.find(r=>r.toLowerCase()===e.toLowerCase());return n===void 0?"":`there is ${n}: names are ca\
se-sensitive`}function h(e,t){switch(e.type){case"path":return vn(e,t);case"literal":return ss(e,t);case"interval":return Wi(e,t,h);case"date-difference":return cm(e,t);case"\
chain":return im(e,t);case"unary":return um(e,t);case"test":return li(e,t,h);case"between":return ai(e,t,h);case"membership":return ui(e,t,h);case"like":return ci(
e,t,h);case"case":return mi(e,t,h);case"cast":return d(h(e.operand,t),Ke(e.to),e.function!=="CAST");case"field":return Rr(h(e.operand,t),e.field);case"item":return os(
e,t,h);case"row":return is(e,t,h);case"collection":return rs(e,t,h);case"subquery":return mm(e,t);case"call":return ns(e,t,h);default:throw new m(e.start,`${t.context.
text.slice(e.start,e.end)} has no meaning here`)}}function im(e,t){let[n,...r]=e.operands.map(i=>h(i,t));if(n===void 0)throw new m(e.start,"an empty chain of op\
erators");return e.operators.every(i=>i==="AND"||i==="OR")?sm(e,[n,...r]):r.reduce((i,s,a)=>am(e,e.operators[a]??"",i,s),n)}function sm(e,t){return{sql:`(${t.map(
r=>r.sql).join(` ${e.operators[0]??"AND"} `)})`,type:H}}function am(e,t,n,r){if(Po(t))return hn(t,n,r,e);if(ii(t))return Me(t,n,r,e.start);if(t==="||")return lm(
e,n,r);throw new m(e.start,`the operator ${t} has no counterpart`)}function lm(e,t,n){if(t.type.kind==="ARRAY"||ft(t.type))throw new m(e.start,"|| of anything b\
ut texts has no counterpart");return{sql:`(${d(t,O).sql} || ${d(n,O).sql})`,type:O}}function um(e,t){switch(e.operator){case"NOT":return{sql:`(NOT ${h(e.operand,
t).sql})`,type:H};case"-":case"+":return Fo(e,h(e.operand,t));case"EXISTS":return{sql:`EXISTS ${h(e.operand,t).sql}`,type:H};case"UNIQUE":throw new m(e.start,"U\
NIQUE has no counterpart")}}function cm(e,t){let{value:n}=e,[r,o]=n.type==="chain"?n.operands.map(a=>h(a,t)):[],i=/^(YEAR|QUARTER|MONTH)/.test(e.unit);if(r===void 0||
o===void 0||i)throw new m(e.start,`a difference in ${e.unit} has no counterpart`);return{sql:`to_milliseconds(epoch_ms(CAST(${r.sql} AS TIMESTAMP)) - epoch_ms(C\
AST(${o.sql} AS TIMESTAMP)))`,type:We}}function mm(e,t){let n=Z(e.query,t,!1);return{sql:`(${n.sql})`,type:n.columns[0]?.type??P}}function cs(e,t,n,r,o){if(t.kind!=="INNER"&&t.kind!=="LEFT")throw new m(t.start,`a temporal ${t.kind} JOIN has no counterpart`);let i=h(r,o),s=dm(n,o),a=i.attribute!==
"proctime"&&s!==null,l=hr(n,o,_=>a?s.sql:_.sql),u=[...e.relations,...l.relations],c={...o,relations:[...o.relations,...l.relations]},f=t.on===null?"TRUE":h(t.on,
c).sql,g=a?e.key:$n(t.kind,e.key,l.key,Ht(t.on,c,h)),R={sql:"",relations:u,merged:e.merged,key:g};o.context.note(t.start,a?pm:fm);let z=a?ym(l,s.time):void 0;if(z===
void 0)return{...R,sql:`${e.sql} ${t.kind==="LEFT"?"LEFT ":""}JOIN ${l.sql} ON ${f}`};let q=`${e.sql} ASOF ${t.kind==="LEFT"?"LEFT ":""}JOIN ${l.sql}`;return{...R,
sql:`${q} ON ${f} AND CAST(${i.sql} AS TIMESTAMPTZ) >= CAST(${z.sql} AS TIMESTAMPTZ)`}}var pm="a temporal join is an ASOF JOIN here: late rows and watermarks pl\
ay no part",fm="a temporal join sees the last version of each key here";function dm(e,t){let n=e.name.parts.map(i=>i.text);if(n.length===1&&t.common.has(n[0]??""))
return null;let r=t.context.table(n),o=r?.columns.find(i=>i.attribute==="rowtime");return r===null||r.history===null||o===void 0?null:{sql:r.history,time:o.name}}
function ym(e,t){return e.relations[0]?.columns.find(n=>n.sql.endsWith(`.${p(t)}`))}function ps(e,t){return e.joins.reduce((n,r)=>gm(n,r,t),Qe(e.first,t))}function gm(e,t,n){let r={...n,relations:[...n.relations,...e.relations],merged:e.merged};
if(t.right.type==="table"&&t.right.asOf!==null)return cs(e,t,t.right,t.right.asOf,r);let o=Qe(t.right,r),i=Em(e,o,t),s=[...i.map(R=>R.merged),...e.merged.filter(
R=>!i.some(z=>z.name===R.name))],a=[...e.relations,...o.relations],l={...n,relations:[...n.relations,...a],merged:e.merged},u=wm(t,i,l),c=new Set([...i.flatMap(
R=>R.both),...Ht(t.on,l,h)]),f=$n(t.kind,e.key,o.key,c);return{sql:`${e.sql} ${Tm(t,u)} ${Sm(t.right,o.sql)}${u===null?"":` ON ${u}`}`,relations:a,merged:s,key:f}}
function Sm(e,t){return e.type==="joins"?`(${t})`:t}function Tm(e,t){switch(e.kind){case",":case"CROSS":return"CROSS JOIN";case"INNER":return t===null?"CROSS JO\
IN":"JOIN";case"LEFT":case"RIGHT":case"FULL":return`${e.kind} JOIN`;default:throw new m(e.start,`${e.kind} JOIN has no counterpart`)}}function Em(e,t,n){return(n.
natural?Am(e,t):n.using.map(o=>o.text)).map(o=>{let i=e.merged.find(a=>a.name===o)??ms(e,o),s=ms(t,o);if(i===void 0||s===void 0)throw new m(n.start,`there is no\
 column ${o} on both sides`);return{name:o,both:[i.sql,s.sql],on:Me("=",i,s,n.start).sql,merged:{...i,sql:$m(n.kind,i,s)}}})}function $m(e,t,n){return e==="RIGH\
T"?n.sql:e==="FULL"?`coalesce(${t.sql}, ${n.sql})`:t.sql}function ms(e,t){return e.relations.flatMap(n=>n.columns).find(n=>n.name===t)}function Am(e,t){let n=o=>o.
relations.flatMap(i=>i.columns.filter(s=>!s.hidden).map(s=>s.name)),r=new Set(n(t));return n(e).filter(o=>r.has(o))}function wm(e,t,n){if(t.length>0)return t.map(
({on:o})=>o).join(" AND ");if(e.on===null)return e.kind==="LEFT"||e.kind==="RIGHT"||e.kind==="FULL"?"TRUE":null;let r=h(e.on,n);return Y(r.type)?`(${r.sql} <> 0\
)`:r.sql}function fs(e,t,n,r){let{input:o,time:i,scope:s}=e,a=`to_milliseconds(${ue(r,s)})`,l=pe(t.columns),u=s.context.fresh("session"),c=hm(`SELECT ${Rm(t,l,i,n)} FROM\
 ${o.sql} WHERE ${i} IS NOT NULL`,a),f='PARTITION BY "$key", "$number"',g=`SELECT *, min("$moment") OVER (${f}) AS "$start", max("$moment") OVER (${f}) + ${a} A\
S "$end" FROM (${c})`,R=Fe({columns:l,arrival:t.arrival!==null,key:null},u,t.qualifiers),z=t.columns.map(ze=>ze.hidden),q={...R,columns:R.columns.map((ze,Da)=>({
...ze,hidden:z[Da]??!1}))},_=p(u);return{input:He(`(${g}) AS ${_}`,q,null),start:`${_}."$start"`,end:`${_}."$end"`,join:"",order:null}}function Rm(e,t,n,r){let o=r.
length===0?"0":`row(${r.join(", ")})`,i=e.arrival??e.whole;return`${Ie(e.columns,t,e.arrival)}, CAST(${n} AS TIMESTAMP) AS "$moment", ${o} AS "$key", ${i} AS "$\
order"`}function hm(e,t){let n='PARTITION BY "$key" ORDER BY "$moment", "$order"',r=`SELECT *, "$moment" > lag("$moment") OVER (${n}) + ${t} AS "$begins" FROM (${e}\
)`;return`SELECT *, count(*) FILTER (WHERE "$begins") OVER (${n} ROWS UNBOUNDED PRECEDING) AS "$number" FROM (${r})`}var br=({offset:e,scope:t})=>e===null?0:ue(e,t);function ds(e,t){let n=ue(t,e.scope),r=Vt(e.time,n,br(e));return{input:e.input,start:r,end:`(${r} + to_milliseco\
nds(${n}))`,join:"",order:null}}function ys(e,t,n){let{input:r,scope:o,time:i}=e,s=ue(n,o),a=o.context.fresh("window"),l=`"${a}"`;return{input:r,start:`${l}."st\
art"`,end:`(${l}."start" + to_milliseconds(${s}))`,join:wr(a,i,ue(t,o),s,br(e)),order:`[epoch_ms(${l}."start")]`}}function gs(e,t,n){let{input:r,scope:o,time:i}=e,
[s,a]=[ue(t,o),ue(n,o)],l=Vt(i,a,br(e)),u=`"${o.context.fresh("window")}"`,c=Math.floor(a/s),f=`${l} + to_milliseconds(i * ${s})`,g=`SELECT ${f} AS "end" FROM g\
enerate_series(1, ${c}) AS s(i) WHERE ${f} > CAST(${i} AS TIMESTAMP)`;return{input:r,start:l,end:`${u}."end"`,join:` CROSS JOIN LATERAL (${g}) AS ${u}`,order:`[\
epoch_ms(${u}."end")]`}}function Ss(e,t){let{call:n}=e,r=n.type==="call"?Om[n.name.toUpperCase()]:void 0;if(n.type!=="call"||r===void 0)throw bm(e,t);let o=Cm(n),i=o.of("DATA",0);if(i.
type!=="table-argument")throw new m(i.start,`${n.name} needs TABLE and a table`);let s=km(i,t),a={...t,relations:s.relations,merged:[]},l=Nm(o.of("TIMECOL",1),a),
u=r({argument:o,table:i,window:{input:s,time:l.sql,offset:null,scope:a}});return xm(e,u,l.name,t)}function bm(e,t){let n=e.call.type==="call"?e.call.name:t.context.
text.slice(e.call.start,e.call.end);return new m(e.call.start,`the table function ${n} has no counterpart in the embedded engine`)}function Cm(e){let t=new Map(
e.arguments.flatMap(r=>r.type==="named"?[[r.name.text.toUpperCase(),r.value]]:[])),n=(r,o)=>t.get(r)??(t.size===0?e.arguments[o]??null:null);return{maybe:n,of:(r,o)=>{
let i=n(r,o);if(i===null)throw new m(e.start,`${e.name} lacks ${r}`);return i}}}function Cr({argument:e,window:t},n){return{...t,offset:e.maybe("OFFSET",n)}}var Om={
TUMBLE:e=>ds(Cr(e,3),e.argument.of("SIZE",2)),HOP:e=>ys(Cr(e,4),e.argument.of("SLIDE",2),e.argument.of("SIZE",3)),CUMULATE:e=>gs(Cr(e,4),e.argument.of("STEP",2),
e.argument.of("SIZE",3)),SESSION:({argument:e,window:t,table:n})=>{let r=n.partitionBy.map(i=>h(i,t.scope).sql),[o]=t.input.relations;if(o===void 0)throw new m(
n.start,"a window needs a table");return fs(t,o,r,e.of("GAP",2))}};function km(e,t){let{query:n,start:r,end:o}=e,i={...t,relations:[],merged:[]};if(n.body.type!==
"explicit-table"||n.with.length>0)return Qe({type:"derived",lateral:!1,query:n,alias:null,start:r,end:o},i);let s={type:"table",name:n.body.table,hints:[],extend:[],
asOf:null,alias:null,start:r,end:o};return Qe(s,i)}function Nm(e,t){let[n]=e.type==="descriptor"?e.columns:[e];if(n?.type!=="path")throw new m(e.start,"a window\
 needs DESCRIPTOR and a column");return{...h(n,t),name:n.parts.at(-1)?.text??"",hidden:!1}}function xm(e,t,n,r){let[o]=t.input.relations,i=o?.columns.find(M=>M.
name===n);if(o===void 0||i===void 0)throw new m(e.start,"a window needs a table");let s=o.columns.filter(M=>!M.hidden),a=o.columns.filter(M=>M.hidden),l=[...s.map(
Im),...qm(t,i),...a],u=pe(l),c=r.context.fresh(e.alias?.name.text??"windowed"),f=o.arrival===null?null:o.arrival+(t.order===null?"":` || ${t.order}`),g=`${t.input.
sql}${t.join} WHERE ${i.sql} IS NOT NULL`,R=`(SELECT ${Ie(l,u,f)} FROM ${g}) AS ${p(c)}`,z=Fe({columns:u,arrival:f!==null,key:null},c,Lm(e,o)),q=new Set(a.map(M=>M.
name)),_={...z,columns:z.columns.map(M=>({...M,hidden:q.has(M.name)}))};return He(R,_,e.alias)}function Im({name:e,sql:t,type:n}){return{name:e,sql:t,type:n}}function Lm(e,t){
return e.alias===null?t.qualifiers:[e.alias.name.text]}function qm(e,t){let n=D(3),r=`(${e.end} - to_milliseconds(1))`,o=ne(t.type)?t.type:n,i=o.kind==="TIMESTA\
MP_LTZ"?`CAST(${r} AS TIMESTAMPTZ)`:r;return[{name:"window_start",sql:e.start,type:n},{name:"window_end",sql:e.end,type:n},{name:"window_time",sql:i,type:o,attribute:"\
rowtime"}]}function Es(e,t){let[n,...r]=e.arguments;if(n===void 0||r.length>0)throw new m(e.start,"UNNEST of several collections has no counterpart");let{list:o,items:i}=Mm(
h(n,t),e),s=e.ordinality?[...i,{name:"ORDINALITY",sql:'CAST("e"."place" AS INTEGER)',type:K}]:i,a=pe(s),l=`SELECT unnest(${o}) AS "value", generate_subscripts(${o}\
, 1) AS "place"`,u=t.context.fresh(e.alias?.name.text??"unnest"),c=Ie(s,a,'[CAST("e"."place" AS BIGINT)]'),f=Fe({columns:a,arrival:!0,key:null},u,e.alias===null?
[]:[e.alias.name.text]);return He(`LATERAL (SELECT ${c} FROM (${l}) AS "e") AS ${p(u)}`,f,e.alias)}var jn='"e"."value"';function Mm(e,t){switch(e.type.kind){case"\
ARRAY":return{list:e.sql,items:Ts(e.type.element)};case"MAP":return{list:`map_entries(${e.sql})`,items:[{name:"KEY",sql:`${jn}."key"`,type:e.type.key},{name:"VA\
LUE",sql:`${jn}."value"`,type:e.type.value}]};case"MULTISET":return{list:Dm(e.sql),items:Ts(e.type.element)};default:throw new m(t.start,`UNNEST of ${C(e.type)}`)}}
function Dm(e){return`flatten(list_transform(map_entries(${e}), lambda e: list_transform(range(e.value), lambda i: e.key)))`}function Ts(e){return e.kind!=="ROW"?
[{name:"EXPR$0",sql:jn,type:e}]:e.fields.map(t=>({name:t.name,sql:`${jn}.${p(t.name)}`,type:t.type}))}function $s(e,t){if(e===null)return{sql:"",relations:[],merged:[],key:[]};let n=t.relations.length>0||t.outer!==null?t:null;return Qe(e,{...t,relations:[],merged:[],
outer:n,grouped:!1})}function Qe(e,t){switch(e.type){case"table":return jm(e,t);case"joins":return ps(e,t);case"bracketed":return vm(Qe(e.inner,t));case"derived":
return Hm(e,t);case"unnest":return Es(e,t);case"function":return Ss(e,t);case"match-recognize":throw new m(e.start,"MATCH_RECOGNIZE has no counterpart in the em\
bedded engine");case"pivot":case"unpivot":case"sample":throw new m(e.start,`${e.type.toUpperCase()} has no counterpart in the embedded engine`)}}function vm(e){
return{...e,sql:`(${e.sql})`}}function jm(e,t){if(e.extend.length>0)throw new m(e.start,"EXTEND has no counterpart");return hr(e,t,n=>n.sql)}function hr(e,t,n){
let r=e.name.parts.map(u=>u.text),o=r.at(-1)??"",i=t.context.fresh(e.alias?.name.text??o),s=r.length===1?t.common.get(o):void 0,a=e.alias===null?Pm(r):[e.alias.
name.text];if(s!==void 0)return He(`${s.sql} AS ${p(i)}`,Fe(s,i,a),e.alias);let l=t.context.table(r);if(l===null)throw _m(e);return He(`${n(l)} AS ${p(i)}`,Fm(l,
i,a,t),e.alias)}function _m(e){let t=e.name.parts.map(n=>n.text).join(".");return new m(e.start,`nothing says which columns ${t} has`,`add its CREATE TABLE to t\
he project, or its rows as samples/${t}.csv`)}function Pm(e){return e.map((t,n)=>e.slice(n).join("."))}function Fm(e,t,n,r){let o=p(t),i=e.columns.map(l=>({name:l.
name,type:l.type,sql:`${o}.${p(l.name)}`,hidden:l.hidden,...l.attribute===null?{}:{attribute:l.attribute}})),s={rowid:`[${o}.rowid]`,column:`${o}.${p(te)}`},a=e.
arrival===null?null:s[e.arrival];return{qualifiers:n,columns:Um(i,o,e,r),arrival:a,whole:o,key:An(e.key,t)}}function Um(e,t,n,r){if(e.some(a=>a.name==="$rowtime"))
return e;let o=e.find(a=>a.attribute==="rowtime"),i=`TIMESTAMPTZ '${r.context.instant}+00'${n.arrival==="rowid"?` + to_milliseconds(${t}.rowid)`:""}`,s=o===void 0?
`(${i})`:`CAST(${o.sql} AS TIMESTAMPTZ)`;return[...e,{name:"$rowtime",type:ee(3),attribute:"rowtime",sql:s,hidden:!0}]}function Hm(e,t){let n=e.lateral?t:{...t,
relations:[],merged:[]},r=Z(e.query,n,!0),o=t.context.fresh(e.alias?.name.text??"derived"),i=Fe(r,o,e.alias===null?[]:[e.alias.name.text]);return He(`${e.lateral?
"LATERAL ":""}(${r.sql}) AS ${p(o)}`,i,e.alias)}function He(e,t,n){let r=n?.columns??[],o=t.columns.filter(s=>!s.hidden),i=t.columns.map(s=>{let a=r[o.indexOf(s)];
return a===void 0||s.hidden?s:{...s,name:a.text}});return{sql:e,relations:[{...t,columns:i}],merged:[],key:t.key}}function As(e,t){if(e.qualifier.length===0)return Bm(t);let n=e.qualifier.map(o=>o.text).join("."),r=t.relations.find(o=>o.qualifiers.includes(n));return r===void 0?
Wm(e,t):ws(r).map(Rs)}function Bm(e){let t=new Set(e.merged.map(r=>r.name)),n=e.relations.flatMap(ws).filter(r=>!t.has(r.name));return[...e.merged,...n].map(Rs)}
var ws=e=>e.columns.filter(t=>!t.hidden);function Rs({name:e,sql:t,type:n,attribute:r}){return{name:e,sql:t,type:n,...r===void 0?{}:{attribute:r}}}function Wm(e,t){
let{start:n,end:r,qualifier:o}=e,i=vn({type:"path",parts:o,start:n,end:r},t);if(i.type.kind!=="ROW")throw new m(n,".* is asked of something that is no row");return i.
type.fields.map(({name:s,type:a})=>({name:s,type:a,sql:`(${i.sql}).${p(s)}`}))}function _n(e,t){return Array.isArray(e)?e.some(n=>_n(n,t)):!Vm(e)||e.type==="subquery"?!1:t(e)||Object.values(e).some(n=>_n(n,t))}function Vm(e){return typeof e==
"object"&&e!==null}function kr(e,t,n,r){let o=$s(e.from,t),{scope:i,opened:s}=Gm(e,o,t,r),a=e.items.flatMap((g,R)=>Qm(g,R,i)),l=pe(a),u=n&&e.quantifier!=="DISTINCT"?Jm(e,i):null,c=[
`SELECT ${e.quantifier==="DISTINCT"?"DISTINCT ":""}${Ie(a,l,u)}`,Xm(o,s),Or("WHERE",e.where,{...i,grouped:!1}),zm(e,i,s),Or("HAVING",e.having,i),Or("QUALIFY",e.
qualify,i),ep(e,r,i,l)],f=No(Ym(e,o,{scope:i,opened:s},a),a,l);return{sql:c.filter(g=>g!=="").join(" ")+r.limit,columns:l,arrival:u!==null,key:f}}function Ym(e,t,{
scope:n,opened:r},o){if(e.quantifier==="DISTINCT")return o.map(a=>a.sql);if(e.groupBy===null)return n.grouped?[]:t.key;let i={...n,grouped:!1},s=e.groupBy.items.
map(a=>a.type==="expressions"?a.expressions.map(l=>Nr(l,i,r)):null);return s.some(a=>a===null)?null:s.flatMap(a=>a??[])}function Gm(e,t,n,r){let o={...n,relations:t.
relations,merged:t.merged,outer:n.relations.length>0||n.outer!==null?n:null,groupWindow:null,grouped:!1,windows:new Map(e.windows.map(({name:u,window:c})=>[u.text,
c]))},i=Ji(e.groupBy),s=i===null?null:Xi(i,o,h),a=[e.items,e.having,r.orderBy].some(u=>_n(u,Km)),l=e.groupBy!==null||a;return{scope:{...o,grouped:l,groupWindow:s?.
window??null},opened:s}}function Km(e){return e.type==="call"&&e.over===null&&On(e.name.toUpperCase())}function Jm(e,t){return e.from===null?"[CAST(0 AS BIGINT)\
]":wt(t)}function Xm(e,t){return e.sql===""?"":`FROM ${e.sql}${t?.join??""}`}function Or(e,t,n){return t===null?"":`${e} ${h(t,n).sql}`}function Qm({expression:e,
alias:t},n,r){return e.type==="star"?As(e,r):[{...h(e,r),name:t?.text??Zm(e,n)}]}function Zm(e,t){return e.type==="path"?e.parts.at(-1)?.text??"":e.type==="fiel\
d"?e.field.text:`EXPR$${t}`}function zm(e,t,n){let{groupBy:r}=e;if(r===null)return"";if(r.quantifier==="DISTINCT")throw new m(r.start,"GROUP BY DISTINCT has no \
counterpart");let o={...t,grouped:!1};return`GROUP BY ${r.items.map(i=>hs(i,o,n)).join(", ")}`}function hs(e,t,n){if(e.type==="GROUPING SETS")return`GROUPING SE\
TS (${e.sets.map(o=>hs(o,t,n)).join(", ")})`;let r=e.expressions.map(o=>Nr(o,t,n));return e.type==="expressions"?r.length===1?r[0]??"()":`(${r.join(", ")})`:`${e.
type} (${r.join(", ")})`}function Nr(e,t,n){return n!==null&&Ar(e)?n.groupSql:e.type==="row"?`(${e.items.map(r=>Nr(r,t,n)).join(", ")})`:e.type==="literal"?`(SE\
LECT ${h(e,t).sql})`:h(e,t).sql}function ep(e,t,n,r){let o=t.orderBy.map(a=>tp(a,n,r)),i=t.limit===""?[]:e.quantifier==="DISTINCT"?r.map(({out:a})=>p(a)):Rt(n),
s=[...o,...i];return s.length===0?"":`ORDER BY ${s.join(", ")}`}function tp(e,t,n){let{expression:r}=e,o=t.context.text.slice(r.start,r.end),i=r.type==="path"&&
r.parts.length===1?r.parts[0]?.text:void 0,s=/^\d+$/.test(o)?n[Number(o)-1]:n.find(a=>a.name===i);return mr(s===void 0?h(r,t).sql:p(s.out),e)}function bs(e,t,n,r){let o=n&&e.operators.every(c=>c==="UNION ALL"),i=e.terms.map(c=>r(c,t,o)),s=o&&i.every(c=>c.arrival),a=rp(i,e);return{sql:i.map((c,f)=>ip(c,
f,a,s)).reduce((c,f,g)=>`${c} ${np(e,g-1)} ${f}`),columns:a,arrival:s,key:null}}function np(e,t){return(e.operators[t]??"UNION").replace("MINUS","EXCEPT")}function rp(e,t){
let[n]=e,r=n?.columns??[];if(e.some(i=>i.columns.length!==r.length))throw new m(t.start,"the terms of a set operation have different numbers of columns");let o=r.
map((i,s)=>{let a=e.map(l=>({sql:"",type:l.columns[s]?.type??i.type}));return{name:i.name,sql:"",type:X(a,t),...op(e,s)}});return pe(o)}function op(e,t){let[n,...r]=e.
map(o=>o.columns[t]?.attribute);return n!==void 0&&r.every(o=>o===n)?{attribute:n}:{}}function ip(e,t,n,r){let o=n.map((s,a)=>{let l=e.columns[a],u={sql:`"u".${p(
l?.out??s.out)}`,type:l?.type??s.type};return{...d(u,s.type),name:s.name}}),i=r?`[CAST(${t} AS BIGINT)] || "u".${p(te)}`:null;return`SELECT ${Ie(o,n,i)} FROM (${e.
sql}) AS "u"`}function Cs(e,t,n){let r=e.rows.map(u=>sp(u).map(c=>h(c,t))),o=r[0]?.length??0;if(r.some(u=>u.length!==o))throw new m(e.start,"rows of VALUES are of different l\
engths");let i=Array.from({length:o},(u,c)=>{let f=X(r.flatMap(g=>g[c]??[]),e);return{name:`EXPR$${c}`,sql:"",type:f}}),s=pe(i),a=r.map((u,c)=>`(${[...u.map((f,g)=>ap(
f,i[g])),...n?[`[CAST(${c} AS BIGINT)]`]:[]].join(", ")})`),l=[...s.map(({out:u})=>p(u)),...n?[p(te)]:[]];return{sql:`SELECT * FROM (VALUES ${a.join(", ")}) AS \
"v" (${l.join(", ")})`,columns:s,arrival:n,key:null}}function sp(e){return e.type==="row"?e.items:[e]}function ap(e,t){return t===void 0?e.sql:d(e,t.type).sql}function Z(e,t,n){if(e.recursive)throw new m(e.start,"WITH RECURSIVE has no counterpart");let{list:r,inner:o}=lp(e,t),i=up(e.body,o,n,e);return r.length===0?i:{
...i,sql:`WITH ${r.join(", ")} ${i.sql}`}}function lp(e,t){let n=[],r=t;for(let{name:o,columns:i,query:s}of e.with){let a=Z(s,r,!0),l=p(t.context.fresh(o.text));
n.push(`${l} AS (${a.sql})`);let u=a.columns.map((f,g)=>({...f,name:i[g]?.text??f.name})),c={sql:l,columns:u,arrival:a.arrival,key:a.key};r={...r,common:new Map(
[...r.common,[o.text,c]])}}return{list:n,inner:r}}function up(e,t,n,r){let o={orderBy:r.orderBy,limit:dp(r,t)};switch(e.type){case"select":return kr(e,t,n,o);case"\
values":return xr(Cs(e,t,n),o,t);case"set-operation":return xr(bs(e,t,n,cp),o,t);case"explicit-table":return kr(mp(e),t,n,o);case"query":return xr(pp(Z(e,t,n)),
o,t)}}function cp(e,t,n){if(e.type==="query")return Z(e,t,n);let{start:r,end:o}=e;return Z({type:"query",recursive:!1,with:[],body:e,orderBy:[],limit:null,offset:null,
start:r,end:o},t,n)}function mp(e){let{start:t,end:n,table:r}=e;return{type:"select",items:[{expression:{type:"star",qualifier:[],start:t,end:n},alias:null,start:t,
end:n}],from:{type:"table",name:r,hints:[],extend:[],asOf:null,alias:null,start:t,end:n},...{hints:[],stream:!1,quantifier:null,where:null,groupBy:null,having:null,
windows:[],qualify:null},start:t,end:n}}function pp(e){return{...e,sql:`SELECT * FROM (${e.sql})`}}function xr(e,t,n){if(t.orderBy.length===0&&t.limit==="")return e;
let r=t.orderBy.map(s=>fp(s,e.columns,n)),o=t.limit===""?[]:[e.arrival?p(te):"ALL"],i=r.length>0&&!e.arrival?r:[...r,...o];return{...e,sql:`SELECT * FROM (${e.sql}\
)${i.length>0?` ORDER BY ${i.join(", ")}`:""}${t.limit}`}}function fp(e,t,n){let r=n.context.text.slice(e.expression.start,e.expression.end),o=e.expression.type===
"path"?e.expression.parts.at(-1)?.text:void 0,i=/^\d+$/.test(r)?t[Number(r)-1]:t.find(a=>a.name===o);if(i===void 0)throw new m(e.expression.start,`ORDER BY ${r}\
 names no column of the query`);let s=e.nulls===""?e.descending?"NULLS LAST":"NULLS FIRST":e.nulls;return`${p(i.out)} ${e.descending?"DESC":"ASC"} ${s}`}function dp(e,t){
let n=i=>i===null||i.type==="flag"?"":t.context.text.slice(i.start,i.end),[r,o]=[n(e.limit),n(e.offset)];return`${r===""?"":` LIMIT ${r}`}${o===""?"":` OFFSET ${o}`}`}function Ct(e,t,n){let r=n===null?[]:gp(e,n),o=Ot(r,e.schema,t),i=Kt(e.schema),s=n!==null&&Pn(e,"CONSTRAINTS")?n.primaryKey:[];return Gt(o,i.length>0?i:s,e.schema.
watermarks,yp(e),e.start)}function yp(e){return e.options.some(t=>t.key==="changelog.mode"&&t.value==="append")}function Gt(e,t,n,r,o){Ir(e,o);let i=new Set(n.map(
u=>u.column.parts.map(c=>c.text).join("."))),s=e.map(u=>({...u,nullable:u.nullable&&!t.includes(u.name),attribute:i.has(u.name)?"rowtime":u.attribute})),a=t.length>
0&&!r,l=a&&s.some(u=>u.attribute==="rowtime");return{view:!1,columns:s,primaryKey:t,upsert:a,companion:l}}function Ir(e,t){let n=new Map;for(let{name:r}of e){let o=n.
get(r.toLowerCase());if(o!==void 0)throw new m(t,`the columns ${o} and ${r} differ in their case alone`,"DuckDB knows no case: rename one of them");n.set(r.toLowerCase(),
r)}}function Pn(e,t){let n=e.like?.options??[],r=n.find(i=>i.feature.toUpperCase()===t),o=n.find(i=>i.feature.toUpperCase()==="ALL");return(r??o)?.strategy.toUpperCase()!==
"EXCLUDING"}function gp(e,t){let n=Pn(e,"WATERMARKS");return t.columns.filter(r=>r.kind!=="computed"||Pn(e,"GENERATED")).filter(r=>r.kind!=="metadata"&&r.kind!==
"virtual"||Pn(e,"METADATA")).map(r=>n||r.attribute!=="rowtime"?r:{...r,attribute:null})}function Ot(e,t,n){let r=new Set(t.columns.map(lt)),o=t.columns.filter(a=>a.
kind!=="computed").map(a=>Os(a,n)),i=[...e.filter(a=>!r.has(a.name)),...o],s=t.columns.map(a=>a.kind==="computed"?Sp(a,i,n):o.find(l=>l.name===lt(a))??Os(a,n));
return[...e.filter(a=>!r.has(a.name)),...s]}var lt=e=>e.name.parts.map(t=>t.text).join(".");function Os(e,t){if(e.dataType===null)throw new m(e.start,`the colum\
n ${lt(e)} has no type`);let n=e.metadata===null?"":t.text.slice(e.metadata.start,e.metadata.end),r=e.kind==="metadata"?/\bVIRTUAL\s*$/i.test(n)?"virtual":"meta\
data":"physical";return{name:lt(e),type:C(Ke(e.dataType)),kind:r,nullable:e.dataType.nullable,attribute:null,expression:null,hidden:!1}}function Sp(e,t,n){let{expression:r}=e;
if(r===null)throw new m(e.start,`the column ${lt(e)} is computed from nothing`);let o=Tp(r,t,n);return{name:lt(e),type:C(o.type),kind:"computed",nullable:!0,attribute:o.
attribute??null,expression:o.sql,hidden:!1}}function Tp(e,t,n){let r=t.map(l=>({name:l.name,type:I(l.type),sql:`"row".${p(l.name)}`,hidden:!1})),o=`(TIMESTAMPTZ\
 '${n.instant}+00' + to_milliseconds("row"."$arrived"))`,i={name:"$rowtime",type:I("TIMESTAMP_LTZ(3)"),sql:o,hidden:!0,attribute:"rowtime"},s={qualifiers:[],columns:[
...r,i],arrival:'["row"."$arrived"]',whole:'"row"',key:null},a=h(e,{...qe(n),relations:[s]});return a.attribute==="proctime"?{...a,sql:`(${a.sql} + to_microseco\
nds("row"."$arrived"))`}:a}function Kt(e){let t=r=>r?.kind==="PRIMARY KEY",n=e.constraints.find(t);return n!==void 0?n.columns.map(r=>r.text):e.columns.filter(r=>t(
r.constraint)).map(lt)}function Ze(e,t,n){if(e.query===null)throw new m(e.start,"a view needs a query");let r=Z(e.query,qe(n),!0),o=e.schema.names.map(q=>q.parts.map(_=>_.text).join("\
."));if(o.length>0&&o.length!==r.columns.length)throw new m(e.start,`the view names ${o.length} columns, and its query gives ${r.columns.length}`);let i=r.columns.
map((q,_)=>({...q,name:o[_]??q.name}));Ir(i,e.start);let s=sn(i.map(({attribute:q=null,..._})=>({..._,attribute:q,hidden:!1}))),a=i.map(({name:q,out:_,type:M})=>`\
CAST("q".${p(_)} AS ${T(M)}) AS ${p(q)}`),l=r.arrival?[`"q".${p(te)}`]:[],u=$(S(t)),c=`SELECT ${[...a,...l].join(", ")} FROM (${r.sql}) AS "q"`,f=i.map(({name:q})=>p(
q)).join(", "),g=r.arrival?[`CREATE OR REPLACE VIEW ${L("rows",t)} AS ${c}`,`CREATE VIEW ${u} AS SELECT ${f} FROM ${L("rows",t)}`]:[`CREATE VIEW ${u} AS ${c}`],
R=r.key?.map(q=>i.find(_=>_.out===q)?.name??q);return{definition:{view:!0,columns:s,primaryKey:[],...R===void 0?{}:{viewKey:R},upsert:!1,companion:r.arrival},statements:g}}async function Fn(e,t,n){let r=Jt(t,n);try{return await Lr(e,r)}catch(o){throw Sn(r,o,`${t}: `)}}function Jt(e,t){return{...Ep,id:`switch:${e}`,object:e,...t,writes:[
e]}}async function Lr(e,t){let n=t.object,r=_e(e,await U(e.session,e.space),t),o=Ze(Pe(r),n,r.context);await qr(e.session,n),await e.session.run(`CREATE SCHEMA \
IF NOT EXISTS ${p(S(n).schema)}`);for(let i of o.statements)await e.session.run(i);return e.session.forget(),o.definition}var Ep={kind:"switch",after:[],level:0,
strategy:"none",inverse:null,properties:{},touches:[]};async function qr(e,t){await e.run(`DROP VIEW IF EXISTS ${$(S(t))}`),await e.run(`DROP VIEW IF EXISTS ${L(
"rows",t)}`)}async function Ns(e,t,{blue:n,green:r},o,i){let{session:s}=e;await s.run("BEGIN");try{let a=await ks(e,t.blue,n,"temp.bluegreen_shown_blue"),l=await ks(e,t.green,
r,"temp.bluegreen_shown_green");return await or(s,t,a,l,o,i)}finally{await s.run("ROLLBACK"),s.forget()}}async function ks(e,t,n,r){let o=new Map;for(let{name:s,
view:a}of n)o.set(s,await Fn(e,s,a));let i=o.get(t);if(i===void 0)throw new Error(`nothing defines ${t}`);return await e.session.run(`CREATE TEMP TABLE ${r} AS \
SELECT * FROM ${$(S(t))}`),{name:t,sql:r,definition:i}}async function Qt(e,t,n,r){let{name:o,reads:i,sql:s,made:a}=n;if(a===null||Xt(a)===Xt(r))return!0;if(s===null||!$p(t,s,r)&&!await Ap(e.session,s,r))return!1;let l=wp(
e,t,o,{sql:s,reads:i??[]});return l!==null&&await Rp(e.session,o,l)}var Xt=e=>e.replaceAll(/["\s;]/g,"").toLowerCase();function $p(e,t,n){return Xr({sql:t,options:{}},
{sql:n,keeps:"all"},o=>e.nameOf(o)??o.join(".")).length===0}async function Ap(e,t,n){let[r,o]=[await xs(e,t),await xs(e,n)];return r!==null&&r===o}async function xs(e,t){
let n=/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s+(?:`[^`]+`|"[^"]+"|[^\s("`]+)\s+AS\s+(.+)$/is.exec(t);if(n===null)return null;let r=y((n[1]??"").replaceAll("`",'\
"').replace(/;\s*$/,""));try{let[o]=await e.texts(`SELECT json_deserialize_sql(json_serialize_sql(${r}))`);return o?.[0]==null?null:Xt(o[0])}catch{return null}}
function wp(e,t,n,r){try{let o=Jt(n,{...r,content:"",file:"",line:1}),i=_e(e,t,o);return Ze(Pe(i),n,i.context).definition}catch{return null}}async function Rp(e,t,{
columns:n}){let r=n.map(i=>`${i.name} ${T(I(i.type))}`),o=(await it(e,t)).map(([i,s])=>`${i} ${s}`);return Xt(r.join())===Xt(o.join())}async function Is(e,t,{content:n,reads:r,sql:o}){let i=`consumer = ${y(t)} AND content = ${y(n)}`;await e.run(`DELETE FROM bluegreen.definitions WHERE ${i} AND ${me(
e)}`);let s=[t,n,JSON.stringify(r),o,e.scope].map(y);await e.run(`INSERT INTO bluegreen.definitions VALUES (${s.join(", ")})`)}async function Ls(e,t){return(await e.
texts(`SELECT content, reads, sql FROM bluegreen.definitions
     WHERE consumer = ${y(t)} AND ${me(e)} ORDER BY rowid DESC`)).map(([r,o,i])=>({content:r??"",reads:JSON.parse(o??"[]"),sql:i??""}))}function Un(e,{columns:t}){return`SELECT ${t.filter(r=>!r.hidden).map(r=>p(r.name)).join(", ")} FROM ${$(S(e))}`}async function Ms(e,t,n,r){let{shows:o,reads:i}=t,
s=n.get(E(fe(t)))??"",a=Cp(s);if(i!==null)return await Qt(e,r,t,s)?o:await hp(e,r,t.name,s)??a;let l=c=>[r.gone.get(c)?.definition,r.definitionOf(c)].some(R=>R!=
null&&qs(Un(c,R))===qs(a))&&!bp(c,a,n);return[o,...r.objects.keys(),...r.foreign.keys()].find(l)??a}async function hp(e,t,n,r){for(let o of await Ls(e.session,n))
if(o.reads.every(s=>!t.taken.has(s))&&await Qt(e,t,{...o,name:n,made:""},r))return o.content;return null}function bp(e,t,n){return!/\sFROM\s+(?:"[^"]+"|[^".\s]+)\./is.
test(t)&&n.has(E(`published.${S(e).table}`))}function Ds({name:e,shows:t,reads:n,made:r},o){if(n!==null)return(r??"").replace(/^CREATE VIEW/i,"CREATE OR REPLACE\
 VIEW");let i=o.definitionOf(t),s=i===null?"":Un(t,i);return`CREATE OR REPLACE VIEW ${$(S(`published.${e}`))} AS ${s};`}var Cp=e=>e.replace(/^CREATE VIEW .*? AS /is,
"").replace(/;\s*$/,""),qs=e=>e.replaceAll(/["\s;]/g,"").toLowerCase().replace(/(from)main\.(?=[^.]+$)/,"$1");async function Zt(e){let t=await e.texts(`SELECT schema_name, view_name, sql FROM duckdb_views()
     WHERE database_name = current_database() AND NOT internal ORDER BY ALL`),n=t.filter(([r])=>r==="bluegreen");return t.filter(r=>!n.includes(r)).map(([r,o,i])=>{
let s=n.find(([,a])=>i?.includes(p(a??"")));return Op(r??"",o??"",i??"",s?.[2]??"")})}function Op(e,t,n,r){return{name:e==="main"?t:`${e}.${t}`,sql:$({schema:e,
table:t}),text:n,beside:r}}async function kt(e){return new Map((await Zt(e)).map(({name:t,text:n})=>[E(t),n]))}async function we(e,t){return(await kt(e)).get(E(
t))??null}async function Hn(e){let t=await kt(e),n=await kp(e),r=await Np(e);return o=>{let i=E(ut(o)),s=t.get(i);return s===void 0?r.has(i)?{text:null}:null:{text:n.has(
i)?null:s}}}async function kp(e){let t=(await Nt(e)).map(fe),n=[...await G(e),...await ie(e)].map(({name:r})=>r);return new Set([...t,...n].map(E))}async function Np(e){
return new Set((await un(e)).map(E))}function fe({name:e,reads:t}){return t===null?`published.${e}`:e}function js(e){return _s(e,me(e))}function Nt(e){return _s(e,"true")}async function _s(e,t){let n=await e.
texts(`SELECT consumer, shows, reads, sql, made FROM bluegreen.consumers WHERE ${t} ORDER BY consumer`),r=await kt(e);return n.map(([i,s,a,l=null,u=null])=>({name:i??
"",shows:s??"",reads:a==null?null:JSON.parse(a),sql:l,made:u})).filter(i=>r.has(E(fe(i))))}async function zt(e,t){let n=await kt(e.session),r=new Map;for(let o of await js(
e.session))r.set(o.name,await Ms(e,o,n,t));return r}async function Bn(e,t,n){let{session:r}=e,o=await js(r),i=await zt(e,t),s=n.find(c=>(i.get(c.consumer)??null)!==
c.from);if(s!==void 0)throw Ip(s,i.get(s.consumer)??null,o,t);let[a]=n.flatMap(c=>Mr(c,t));if(a!==void 0)throw new b("switch",a,"");await r.run("CREATE SCHEMA I\
F NOT EXISTS published");let l=new Map(o.map(({name:c,reads:f})=>[c,f!==null])),u=await Hn(r);for(let c of n){let f=xp(c,o)?null:u(c);if(f!==null&&f.text===null||
(await Lp(e,t,c,l.get(c.consumer)===!0),f!==null&&f.text!==await we(r,ut(c))))throw vs(c)}}function xp(e,t){let n=E(ut(e));return t.some(r=>E(fe(r))===n)}var vs=e=>new b(
"switch",En(ut(e)),"");function ut({consumer:e,view:t}){return fe({name:e,reads:t?.reads??null})}function Mr({view:e,to:t},n){if(t===null)return[];let r=(e?.reads??
[t]).filter(i=>n.taken.has(i)),o=e===void 0&&n.definitionOf(t)===null;return[...r.map(Tn),...o?[`${t} is not there`]:[]]}function Ip({consumer:e,from:t},n,r,o){
let i=r.find(({name:a})=>a===e);if(i===void 0||i.shows!==t)return new b("switch",`${e} shows ${n??"nothing"}, not ${t??"nothing"}`,"");let s=i.reads===null?`not\
 ${t}, but ${n??"nothing"}`:n??"nothing";return new b("switch",`${fe(i)} was redefined by somebody else, and shows ${s}`,`give it its definition back, and run t\
he same command again: ${Ds(i,o)}`)}async function Lp(e,t,n,r){let{session:o}=e,{consumer:i,to:s,view:a}=n;if(await o.run(`DELETE FROM bluegreen.consumers WHERE\
 consumer = ${y(i)} AND ${me(o)}`),r&&await qr(o,i),a===void 0?await Dr(o,t,i,s):s!==null&&await Fn(e,i,a),s===null)return;let l=a===void 0?"NULL":y(JSON.stringify(
a.reads)),u=a===void 0?null:await we(o,i),c=[a?.sql??null,u,o.scope].map(g=>g===null?"NULL":y(g)),f=[y(i),y(s),l,...c];await o.run(`INSERT INTO bluegreen.consum\
ers VALUES (${f.join(", ")})`),a!==void 0&&await Is(o,i,{...a,content:s})}async function Dr(e,t,n,r){let o=r===null?null:t.definitionOf(r),i=$(S(`published.${n}`));
if(r===null||o===null){await e.run(`DROP VIEW IF EXISTS ${i}`);return}await e.run(`CREATE OR REPLACE VIEW ${i} AS ${Un(r,o)}`)}async function Ps(e,t){let n=new Map(t.map(i=>[E(i),i])),r=await e.texts(`SELECT schema_name, function_name, function_type, macro_definition FROM duckdb_functio\
ns()
     WHERE database_name = current_database() AND NOT internal AND schema_name <> 'bluegreen'
     AND function_type IN ('macro', 'table_macro') ORDER BY ALL`),o=[];for(let[i,s,a,l]of r){let u=a==="macro"?`SELECT ${l??""}`:l??"",c=i==="main"?s??"":`${i??
""}.${s??""}`;for(let f of await qp(e,u)){let g=n.get(E(f));g!==void 0&&o.push({about:g,line:`${c} reads ${g}`})}}return o}async function qp(e,t){let[n]=await e.
texts(`SELECT json_serialize_sql(${y(t)})`);return[...(n?.[0]??"").matchAll(/"type":"BASE_TABLE".*?"schema_name":"([^"]*)","table_name":"([^"]*)"/g)].map(([,o="",
i=""])=>o===""?i:`${o}.${i}`)}async function Us(e,t,n){let r=new Map(t.map(a=>[S(a).table.toLowerCase(),a])),o=(await Zt(e)).filter(({name:a})=>!t.includes(a)),i=new Map;for(let a of o)i.set(
a,await Fs(e,a));await n();let s=[];for(let[a,l]of i){let u=l===null?Dp(await Fs(e,a),r):null;u!==null&&s.push({about:u,line:`${a.name} ${Mp(a)} ${u}`});let c=l===
null?null:vp(a,r);c!==null&&s.push({about:c,line:`${a.name} names ${c}, and cannot be read`})}return s}async function Fs(e,{sql:t}){try{return await e.run(`EXPL\
AIN SELECT * FROM ${t}`),null}catch(n){return ct(n)}}var Mp=({name:e})=>e.startsWith("published.")?"shows":"reads";function Dp(e,t){if(e===null)return null;let n=/with name "?([^"\s]+)"? does not exist/.
exec(e)?.[1]??"";return t.get(n.toLowerCase())??"what would go"}function vp({text:e,beside:t},n){let r=new Set(`${e} ${t}`.toLowerCase().match(/[\p{L}\p{N}_$-]+/gu)??
[]);return[...n].find(([o])=>r.has(o))?.[1]??null}async function Wn(e,t){let n=await Bs(e,t);if(n.length>0)throw new b("retire",n.join(`
`),"");await Pt(e,t)}async function Hs(e,t){await e.run("BEGIN");try{return await Bs(e,t)}finally{await e.run("ROLLBACK")}}async function Bs(e,t){let n=await G(
e),r=new Set((await oe(e)).map(({name:l})=>l)),o=new Set(n.flatMap(({name:l,kind:u})=>u==="external"?[]:[l])),i=await jp(e,n,t.filter(l=>!o.has(l)&&!r.has(l))),
s=[...n.filter(({name:l})=>!t.includes(l)),...await ie(e)],a=(await vr(e,t)).map(({line:l})=>l);return[...new Set([...i,..._p(s,t),...a])]}async function vr(e,t){
let n=({name:c,kind:f})=>f!=="external"&&t.includes(c),r=(await G(e)).filter(n),o=(await oe(e)).filter(n),i=await pn(e),s=t.filter(c=>!i.has(c)),a=new Set([...r,
...o].map(({name:c})=>c)),l=await Ps(e,s.filter(c=>a.has(c)));return[...await Us(e,s,async()=>{for(let c of r)await Pp(e,c);for(let c of o)await Ws(e,c)}),...l]}
async function jp(e,t,n){if(n.length===0)return[];let r=new Set(t.map(s=>s.name)),o=(await Et(e,r)).map(s=>s.name);return n.filter(s=>r.has(s)||o.includes(s)).map(
s=>`${s} is not ours`)}function _p(e,t){return e.flatMap(({name:n,reads:r})=>{let o=r.find(i=>t.includes(i));return o===void 0?[]:[`${n} reads ${o}`]})}async function Pp(e,t){
let n=$(S(t.name));t.kind==="table"&&await e.run(`DROP TABLE IF EXISTS ${n}`),t.kind==="view"&&await e.run(`DROP VIEW IF EXISTS ${n}`),await Ws(e,t)}async function Ws(e,{
kind:t,name:n}){t==="table"&&await e.run(`DROP TABLE IF EXISTS ${L("history",n)}`),t==="view"&&await e.run(`DROP VIEW IF EXISTS ${L("rows",n)}`)}async function Vs(e,t){let n=t.findLastIndex(({step:o})=>o.kind==="remove");if(n<0)return[];let{session:r}=e;await r.run("BEGIN");try{let o=t.slice(0,n),i=await Fp(
e,o);return i.length>0?i:await Hp(e,t)}finally{await r.run("ROLLBACK"),r.forget()}}async function Fp(e,t){for(let{step:n,moves:r}of t)try{await Up(e,r)}catch(o){
if(!(o instanceof b))throw o;return[{step:n.id,...Ft(n,o),file:n.file}]}return[]}async function Up(e,t){if(t.length===0)return;let n=await U(e.session,e.space),
r=await zt(e,n),o=t.filter(({consumer:i,from:s})=>(r.get(i)??null)===s);await Bn(e,n,o)}async function Hp({session:e},t){let n=t.map(({step:i})=>i).filter(({kind:i})=>i===
"remove"),r=await vr(e,n.map(({object:i})=>i)),o=i=>n.find(({object:s})=>s===i)??n[0];return r.flatMap(({about:i,line:s})=>{let a=o(i);return a===void 0?[]:[{step:a.
id,message:s,hint:"",file:a.file,line:a.line}]})}function xt(e,t,n){let{schema:r}=e,o=Wp(e,t,n),i=Kt(r),s=e.action==="drop-key"||e.action==="drop-constraint"?[]:Yp(e,t);return Gt(o,i.length>0?i:s,r.watermarks,
Bp(e,t),e.start)}function Bp(e,t){let n=e.options.find(r=>r.key==="changelog.mode");return n!==void 0&&e.action==="set"?n.value==="append":t.primaryKey.length>0&&
!t.upsert}function Wp(e,t,n){let r=e.columns.map(o=>o.parts.map(i=>i.text).join("."));switch(e.action){case"add":return Ot(t.columns,e.schema,n);case"modify":return Vp(
t.columns,Ot(t.columns,e.schema,n));case"drop-columns":return t.columns.filter(o=>!r.includes(o.name));case"drop-watermark":return t.columns.map(o=>o.attribute===
"rowtime"?{...o,attribute:null}:o);case"rename-column":return t.columns.map(o=>o.name===r[0]?{...o,name:r[1]??o.name}:o);case"set":case"reset":case"drop-key":case"\
drop-constraint":case"drop-distribution":case"add-partition":case"drop-partition":return t.columns;default:throw new m(e.start,`this ALTER (${e.action}) has no \
counterpart in the embedded engine`)}}function Vp(e,t){return e.map(n=>t.find(r=>r.name===n.name)??n)}function Yp(e,t){if(e.action!=="rename-column")return t.primaryKey;
let[n,r]=e.columns.map(o=>o.parts.at(-1)?.text??"");return t.primaryKey.map(o=>o===n?r??o:o)}function Ys(e,t,n,r){let o=S(e),i={...o,table:`${o.table}$altered`},
[s,a]=t.action==="rename-column"?t.columns.map(u=>u.parts.at(-1)?.text??""):[],l=r.columns.map(u=>{let c=n.columns.find(g=>g.name===(u.name===a?s:u.name)),f=I(u.
type);return c===void 0?`CAST(NULL AS ${T(f)})`:d({sql:p(c.name),type:I(c.type)},f).sql});return[`CREATE TABLE ${$(i)} (${Ge(r)})`,`INSERT INTO ${$(i)} SELECT ${l.
join(", ")} FROM ${$(o)} ORDER BY rowid`,`DROP TABLE ${$(o)}`,`ALTER TABLE ${$(i)} RENAME TO ${p(o.table)}`,...Gp(e,r)]}function Gp(e,t){let n=L("history",e),r=`\
DROP TABLE IF EXISTS ${n}`;return t.companion?[r,`CREATE TABLE ${n} AS SELECT * FROM ${$(S(e))}`]:[r]}function Vn(e,t,n){let r=sn(t.columns.map(({attribute:i=null,...s})=>({...s,attribute:i}))),o=e.schema.names.length>0?Kp(e,r):Jp(e,r,n);return Gt(o,Kt(e.schema),
e.schema.watermarks,!1,e.start)}function Kp(e,t){return e.schema.names.map(r=>r.parts.map(o=>o.text).join(".")).flatMap(r=>t.find(o=>o.name===r)??[])}function Jp(e,t,n){
let r=Ot(t,e.schema,n),o=new Set(t.map(s=>s.name));return[...r.filter(s=>!o.has(s.name)),...t.map(s=>r.find(a=>a.name===s.name)??s)]}function Gs(e){return e.columns.
map(t=>t.name)}var ve="temp.bluegreen_stage",jr="temp.bluegreen_won";function Yn(e,t,n,r,o){let i=e.columns.filter(a=>a.kind==="physical"||a.kind==="metadata"),s=(n.length>0?n.
map(a=>Xp(i,a,o)):i).filter(a=>!r.has(a.name));if(s.length!==t.columns.length)throw new m(o,`the query gives ${t.columns.length} columns, and the table takes ${s.
length}`);return i.map(a=>({column:a,sql:r.get(a.name)??Qp(a,s,t)}))}function Xp(e,t,n){let r=e.find(o=>o.name===t);if(r===void 0)throw new m(n,`the table has n\
o column ${t} that can be written`);return r}function Qp(e,t,n){let r=n.columns[t.indexOf(e)];return r===void 0?null:d({sql:`"q".${p(r.out)}`,type:r.type},I(e.type)).
sql}function It(e,t,n){let r=new Map(n.map(({column:c,sql:f})=>[c.name,f])),i=e.columns.filter(c=>c.expression===null).map(c=>{let f=T(I(c.type));return`CAST(${r.
get(c.name)??"NULL"} AS ${f}) AS ${p(c.name)}`}),s=t.arrival?p(te):"ALL",a=`SELECT * FROM (${t.sql}) AS "sorted" ORDER BY ${s}`,l=`SELECT ${i.join(", ")}, row_n\
umber() OVER () AS "$arrived" FROM (${a}) AS "q"`,u=e.columns.map(c=>`${c.expression??`"row".${p(c.name)}`} AS ${p(c.name)}`);return`CREATE OR REPLACE TEMP TABL\
E ${ve} AS
    SELECT ${u.join(", ")}, "row"."$arrived" AS "$arrived" FROM (${l}) AS "row" ORDER BY "$arrived"`}function Ks(e,t){let n=$(S(e)),r=t.columns.map(o=>p(o.name)).
join(", ");return[...t.companion?Zp(e,t,r):[],...zp(n,t,r)]}function Zp(e,t,n){let r=L("history",e),o=[...t.primaryKey,zn(t)??""];return[`DELETE FROM ${r} AS t \
USING ${ve} AS s WHERE ${_r(o)}`,`INSERT INTO ${r} (${n}) SELECT ${n} FROM ${Js(o)} ORDER BY "$arrived"`]}function zp(e,t,n){let{primaryKey:r}=t,o=zn(t),i=o===null?
"":`${p(o)} DESC NULLS LAST, `,s=r.map(p).join(", "),a=Js(r),l=`SELECT ${n}, "$arrived" FROM ${a} UNION ALL
    SELECT ${n}, CAST(-1 AS BIGINT) FROM ${e} AS t WHERE EXISTS (SELECT 1 FROM ${a} AS s WHERE ${_r(r)})`,u=`max("$arrived") OVER (PARTITION BY ${s}) AS "$order\
"`,c=`QUALIFY row_number() OVER (PARTITION BY ${s} ORDER BY ${i}row(${n}) DESC) = 1`;return[`CREATE OR REPLACE TEMP TABLE ${jr} AS SELECT ${n}, ${u} FROM (${l})\
 AS b ${c} ORDER BY "$order"`,`DELETE FROM ${e} AS t USING ${jr} AS s WHERE ${_r(r)}`,`INSERT INTO ${e} (${n}) SELECT ${n} FROM ${jr} ORDER BY "$order"`]}function _r(e){
return e.map(t=>`t.${p(t)} IS NOT DISTINCT FROM s.${p(t)}`).join(" AND ")}function Js(e){let t=`row_number() OVER (PARTITION BY ${e.map(p).join(", ")} ORDER BY \
"$arrived" DESC) = 1`;return`(SELECT * FROM ${ve} QUALIFY ${t})`}function Xs(e){let t=e.columns.filter(r=>!r.nullable&&r.kind!=="virtual");return t.length===0?null:
`SELECT * FROM (${t.map(r=>`SELECT ${y(r.name)} AS c, count(*) FILTER (WHERE ${p(r.name)} IS NULL) AS n FROM ${ve}`).join(" UNION ALL ")}) WHERE n > 0`}function Pr({file:e,line:t}){return`${e}:${String(t).padStart(6,"0")}`}async function Qs(e,t,n,r){let o=$(S(t)),i=n.columns.map(u=>p(u.name)).join(", "),s=(u,c)=>`\
INSERT INTO ${o} (${i}) SELECT ${i} FROM ${u} ORDER BY ${c}`,[a]=await e.texts(`SELECT sum(rows) FROM bluegreen.fills WHERE name = ${y(t)} AND place <= ${y(r)}`),
[l]=await e.texts(`SELECT count(*) FROM bluegreen.fills WHERE name = ${y(t)} AND place > ${y(r)} AND rows > 0`);l?.[0]==="0"?await e.run(s(ve,'"$arrived"')):await ef(
e,o,Number(a?.[0]??0),s),await e.run(`INSERT INTO bluegreen.fills SELECT ${y(t)}, ${y(r)}, count(*) FROM ${ve}`)}var Gn="temp.bluegreen_moved";async function ef(e,t,n,r){
await e.run(`CREATE OR REPLACE TEMP TABLE ${Gn} AS SELECT *, row_number() OVER (ORDER BY rowid) AS "$place" FROM ${t}`),await e.run(`DELETE FROM ${t}`),await e.
run(r(`(SELECT * FROM ${Gn} WHERE "$place" <= ${n})`,'"$place"')),await e.run(r(ve,'"$arrived"')),await e.run(r(`(SELECT * FROM ${Gn} WHERE "$place" > ${n})`,'"\
$place"')),await e.run(`DROP TABLE ${Gn}`)}async function Lt(e,t){let n=await oe(e),r=n.find(i=>i.kind!=="statement"&&E(i.name)===E(t));if(r===void 0)return;let o=n.filter(({kind:i,writes:s})=>i==="state\
ment"&&s.includes(r.name));for(let i of o)await tf(e,i,r.name);for(let i of["history","rows"])await nf(e,i,r.name);await Pt(e,[r.name,...o.map(i=>i.name)])}async function Zs(e,t){
let n=(await oe(e)).find(o=>o.kind==="statement"&&o.name===t);if(n===void 0)return;let r=n.writes.map(y).join(", ");r!==""&&await e.run(`DELETE FROM bluegreen.f\
ills WHERE name IN (${r})`),await Pt(e,[t])}async function tf(e,t,n){let r=new Set((await Oe(e)).filter(({isEmpty:i})=>!i).map(({name:i})=>E(i))),o=(await G(e)).
find(({name:i,definition:s})=>t.writes.includes(i)&&s?.upsert===!1&&r.has(E(i)));if(o!==void 0)throw new b(t.name,`${n} is gone, and ${t.name}, which fills it, \
fills ${o.name} too, which would have its rows twice`,`drop ${o.name} too, and run the same command again`)}async function nf(e,t,n){let r=t==="history"?"TABLE":
"VIEW";await e.run(`DROP ${r} IF EXISTS ${L(t,n)}`)}async function qt({session:e},t,n){let{schema:r}=S(t);await Lt(e,t),await e.run(`CREATE SCHEMA IF NOT EXISTS ${p(r)}`),await e.run(`CREATE TABLE ${$(S(t))} (${Ge(
n)})`),n.companion&&await e.run(`CREATE TABLE ${L("history",t)} (${Ge(n)})`)}function je(e,t,n){let r=t==="table"?[]:e.reads;return{name:e.object,kind:t,content:e.
content??"",reads:r,writes:e.writes,definition:n,options:{},sql:e.sql}}async function en({session:e},t,n,r){let[o]=await e.texts(`SELECT count(*) FROM ${ve}`),i=Xs(
n),s=i===null?[]:await e.texts(i);if(n.upsert)for(let l of Ks(t,n))await e.run(l);else await Qs(e,t,n,r);let a=s.map(([l,u])=>`${u??""} rows with NULL in ${t}.${l??
""}, which is NOT NULL: Flink would stop`);return{rows:Number(o?.[0]??0),notes:a,approximations:[]}}import{randomBytes as rf}from"node:crypto";async function Be(e,t){await Ne(e,{...t,mark:await ra(e,t.name)})}async function ta(e){let[t]=await e.texts("SELECT comment FROM duckdb_tables() WHERE schema_na\
me = 'bluegreen' AND table_name = 'objects' AND database_name = current_database()");if(t?.[0]===zs)return;let n=(await Oe(e)).filter(({kind:s})=>s==="table"),r=new Set(
n.map(({name:s})=>E(s))),i=(await e.texts("SELECT DISTINCT name FROM bluegreen.objects WHERE kind IN ('table', 'external')")).flatMap(([s])=>s!=null&&r.has(E(s))?
[s]:[]);for(let s of i){let a=`SET mark = ${y(await ra(e,s))}`;await e.run(`UPDATE bluegreen.objects ${a} WHERE name = ${y(s)} AND kind IN ('table', 'external')`)}
await e.run(`COMMENT ON TABLE bluegreen.objects IS ${y(zs)}`)}var zs="what it lists bears marks";async function na(e,t){return ia((await oa(e,t)).table)}async function Fr(e,t,n){
n!==""&&await e.run(`COMMENT ON TABLE ${$(S(t))} IS ${y(n)}`)}async function ra(e,t){let n=rf(8).toString("hex"),{table:r,column:o,first:i}=await oa(e,t);await Fr(
e,t,ea(r,n));let s=`${$(S(t))}.${p(i)}`;return await e.run(`COMMENT ON COLUMN ${s} IS ${y(ea(o,n))}`),n}async function oa(e,t){let{schema:n,table:r}=S(t),[o]=await e.
texts(`SELECT t.comment, c.column_name, c.comment FROM duckdb_tables() t JOIN duckdb_columns() c USING (table_oid, database_name)
     WHERE database_name = current_database() AND lower(t.schema_name) = lower(${y(n)})
     AND lower(t.table_name) = lower(${y(r)}) ORDER BY column_index LIMIT 1`);return{table:o?.[0]??"",first:o?.[1]??"",column:o?.[2]??""}}var ea=(e,t)=>`${ia(e)}\
 bluegreen ${t}`.trim(),ia=e=>e.replaceAll(/\s*\bbluegreen [0-9a-f]{16}\b/g,"");async function Kn(e,{step:t,there:n}){let r=t.object,o=(await G(e.session)).find(i=>i.name===r&&i.kind!=="statement");if(!(o!==void 0&&o.content===t.content)){if(o!==
void 0)throw tn(`${r} has other content`);await of(e,t,n),await sf(e,t,r,n)}}async function of({session:e},{kind:t},n){let r=t==="start-statement"||t==="seed",o=(await ie(
e)).find(l=>l.kind!=="external"&&l.name===n&&l.kind==="statement"===r);if(o===void 0)return;let[,i="",s=o.scope]=/^(.+)\/(.*)$/.exec(o.scope)??[],a=i===""?o.scope:
`the environment ${s} of ${i}`;throw new b("adopt",`${n} belongs to ${a}, which uses the same file`,"give each environment a `file` of its own")}async function sf(e,t,n,r){
let{session:o}=e;if(E(r)!==E(n))throw tn(`${r} is not where ${n} would be: the embedded engine adopts what is`);let i=await U(o,e.space);if(i.foreign.get(r)===void 0)
throw tn(`${r} is not there`);let a=af(e,i,t,n);await uf(e,n,a),await Lt(o,n),await cf(e,n,a);let l=a.view?"view":"table",u=a.view?await we(o,n):null,c={...je(t,
l,a),name:n,writes:[n],made:u};a.view?await Ne(o,c):await Be(o,c),o.forget()}function af(e,t,n,r){let[o,...i]=Ut(e,t,n),{syntax:s,context:a}=o;if(s.type!=="crea\
te-table")throw tn(`nothing says what ${r} is`);let l=lf({...o,syntax:s},t,r);return i.reduce((u,{syntax:c})=>c.type==="alter"?xt(c,u,a):u,l)}function lf({syntax:e,
context:t},n,r){return e.object==="view"?{...Ze(e,r,t).definition,companion:!1}:e.query===null?Ct(e,t,At(e,n)):Vn(e,Z(e.query,qe(t),!0),t)}async function uf({session:e},t,{
columns:n}){let r=n.map(i=>`${i.name} ${T(I(i.type))}`),o=(await it(e,t)).map(([i,s])=>`${i} ${s}`);if(sa(r)!==sa(o))throw tn(`${t} has the columns ${o.join(", ")}\
, and should have ${r.join(", ")}`)}var sa=e=>e.join().replaceAll(/["\s]/g,"").toLowerCase();async function cf({session:e},t,{companion:n,view:r}){if(!n||r)return;
let o=$(S(t));await e.run(`CREATE TABLE ${L("history",t)} AS SELECT * FROM ${o}`)}var tn=e=>new b("adopt",e,"");import{readdir as mf,realpath as aa}from"node:fs/promises";import{join as pf,sep as ff}from"node:path";var df=["csv","jsonl","parquet"];async function la(e,t){if(e===
null)return null;let n=new Set(await mf(e).catch(()=>[])),r=t.split("."),o=r.map((i,s)=>r.slice(s).join("."));for(let i of o)for(let s of df){let a=`${i}.${s}`,
l=pf(e,a);if(n.has(a)&&await yf(e,l))return{path:l,shown:`${gf(e)}/${a}`,format:s}}return null}async function yf(e,t){let[n,r]=await Promise.all([aa(e),aa(t).catch(
()=>"")]);return r.startsWith(n+ff)}function gf(e){return e.replaceAll("\\","/").split("/").filter(t=>t!=="").at(-1)??e}import{open as Sf,readFile as Tf}from"node:fs/promises";var ua=65536;async function ca(e){let t=await Sf(e);try{let{buffer:n,bytesRead:r}=await t.read(Buffer.alloc(
ua),0,ua,0);return Ef(n.toString("utf8",0,r).replace(/^\uFEFF/,""))}finally{await t.close()}}function Ef(e){let t=[],n=/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y;
for(let r=n.exec(e);r!==null;r=n.exec(e)){let[,o="",i]=r;if(t.push(o.startsWith('"')?o.slice(1,-1).replaceAll('""','"'):o),i!==",")break}return t}async function ma(e){
let n=(await Tf(e,"utf8")).split(`
`).findIndex(r=>r.trim()!==""&&!$f(r));return n<0?null:n+1}function $f(e){try{return JSON.parse(e),!0}catch{return!1}}function Ur(e,t){switch(t.kind){case"CHAR":case"VARCHAR":return e;case"TINYINT":case"SMALLINT":case"INT":case"BIGINT":return`(CASE WHEN regexp_full_match(trim(${e}\
), '[-+]?[0-9]+') THEN TRY_CAST(${e} AS ${T(t)}) END)`;case"BINARY":case"VARBINARY":return`TRY(from_base64(${e}))`;case"TIMESTAMP":return d({sql:`TRY_CAST(${e} \
AS TIMESTAMP)`,type:D(6)},t).sql;case"TIMESTAMP_LTZ":return d({sql:`TRY_CAST(${e} AS TIMESTAMPTZ)`,type:ee(6)},t).sql;case"ARRAY":case"MAP":case"ROW":case"MULTI\
SET":return Hr(`TRY_CAST(${e} AS JSON)`,t);default:return`TRY_CAST(${e} AS ${T(t)})`}}function Hr(e,t){return t.kind==="ARRAY"||t.kind==="MAP"||t.kind==="ROW"||
t.kind==="MULTISET"?`TRY(CAST(${e} AS ${T(t)}))`:Ur(`(${e} ->> '$')`,t)}function pa(e,t){return`TRY_CAST(${e} AS ${T(t)})`}var Mt="temp.bluegreen_sample";async function fa(e,t){try{await e.run(`CREATE OR REPLACE TEMP TABLE ${Mt} AS ${await Af(t)}`)}catch(n){throw await wf(t,n)}return t.
format==="jsonl"?hf(e):Rf(e,t)}async function Af(e){let t=y(e.path);switch(e.format){case"csv":{let n=(await ca(e.path)).map(r=>`${y(r)}: 'VARCHAR'`);return`SEL\
ECT *, row_number() OVER () + 1 AS "$line" FROM read_csv(${t}, header = true, auto_detect = false,
        columns = {${n.join(", ")}}, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, parallel = false)`}case"jsonl":return`SEL\
ECT json, row_number() OVER () AS "$line" FROM read_ndjson_objects(${t})`;case"parquet":return`SELECT *, row_number() OVER () AS "$line" FROM read_parquet(${t})`}}
async function wf(e,t){let n=ct(t),r=/\bline:? (\d+)/i.exec(n)?.[1],o=e.format==="jsonl"?await ma(e.path):r,i=n.split(`
`).map(l=>l.trim()),s=i.find(l=>/^(expected number|value with|this type)|missing|quote/i.test(l))??i[0]??"",a=o==null?e.shown:`${e.shown}:${o}`;return new b("sa\
mples",`${a} cannot be read as ${e.format.toUpperCase()}: ${s.replaceAll(e.path,e.shown)}`,"")}async function Rf(e,t){let r=(await e.rows(`DESCRIBE ${Mt}`)).map(
i=>String(i.column_name)).filter(i=>i!=="$line"),o=t.format==="csv"?Ur:pa;return{names:r,raw:p,value:(i,s)=>o(p(i),s)}}async function hf(e){let t=await e.texts(
`SELECT k FROM (SELECT unnest(json_keys(json)) AS k, "$line" FROM ${Mt}) GROUP BY k ORDER BY min("$line"), k`),n=o=>`json_extract(json, ${y(`$."${o.replaceAll('\
"','\\"')}"`)})`,r=o=>`(CASE WHEN json_type(${n(o)}) <> 'NULL' THEN ${n(o)} END)`;return{names:t.map(([o])=>o??""),raw:r,value:(o,i)=>Hr(r(o),i)}}var bf={name:"$rowtime",type:"TIMESTAMP_LTZ(3)",kind:"virtual",nullable:!0,attribute:null,expression:null,hidden:!0};async function da(e,t,n){let r=await fa(e,t),
o=r.names.includes("$rowtime")?{...n,columns:[...n.columns,bf]}:n;Cf(t,r,o);let i=o.columns.filter(u=>r.names.includes(u.name));await kf(e,t,r,i);let a=`SELECT ${[
...i.map(u=>`${r.value(u.name,I(u.type))} AS ${p(u.name)}`),'["$line"] AS "$arrival"'].join(", ")} FROM ${Mt}`,l=i.map(u=>({column:u,sql:`"q".${p(u.name)}`}));return{
definition:o,stage:It(o,{sql:a,columns:[],arrival:!0,key:null},l)}}function Cf(e,t,n){for(let r of t.names){let o=n.columns.find(i=>i.name===r);if(o===void 0)throw new b(
"samples",Of(e,r,n),"");if(o.expression!==null)throw new b("samples",`${e.shown}: the column ${r} is computed, so it takes no rows`,"")}}function Of(e,t,n){let r=n.
columns.filter(i=>i.expression===null).map(i=>i.name);return`${e.format==="csv"?`${e.shown}:1`:e.shown}: the table has no column ${t} (it has ${r.join(", ")})`}
async function kf(e,t,n,r){if(r.length===0)return;let o=r.map(f=>{let[g,R]=[n.raw(f.name),n.value(f.name,I(f.type))];return`SELECT "$line" AS line, ${y(f.name)}\
 AS name, ${y(f.type)} AS type, CAST(${g} AS VARCHAR) AS raw
      FROM ${Mt} WHERE ${g} IS NOT NULL AND (${R}) IS NULL`}),[i]=await e.texts(`SELECT * FROM (${o.join(" UNION ALL ")}) ORDER BY line, name LIMIT 1`);if(i===void 0)
return;let[s,a,l,u]=i,c=t.format==="parquet"?`${t.shown}, row ${s??""}`:`${t.shown}:${s??""}`;throw new b("samples",`${c}: ${u??""} in the column ${a??""} is no\
 ${l??""}`,"")}async function ya(e,t){let n={csv:"read_csv",jsonl:"read_json",parquet:"read_parquet"}[t.format];return{view:!1,columns:(await e.rows(`DESCRIBE S\
ELECT * FROM ${n}(${y(t.path)})`)).flatMap(i=>{let s=tt(String(i.column_type)),a={kind:"physical",nullable:!0,attribute:null,expression:null,hidden:!1};return s===
null?[]:[{name:String(i.column_name),type:C(s),...a}]}),primaryKey:[],upsert:!1,companion:!1}}function ga(e,t,n,r){for(let o of Nf(t)){let i=n.columns.find(s=>s.name===o.name);if(i===void 0&&!r)return`${e} has no column ${o.name}, which the project expec\
ts`;if(i!==void 0&&r&&i.type!==o.type)return`${e}.${o.name} is ${i.type} here, and the project now expects ${o.type}: its sample rows were loaded as the former`}
return null}var Nf=e=>e.columns.filter(t=>t.kind==="physical"||t.kind==="metadata");function Br(e,t){if(e.columns.filter(o=>!t.columns.some(i=>i.name===o.name)).
length===0)return null;let r=t.columns.filter(o=>!o.hidden&&!e.columns.some(i=>i.name===o.name));return{...e,columns:[...e.columns,...r]}}async function Ta(e,t,n){let r=n.sql===null?null:xf(e,t,n),o=t.objects.get(n.object),i=o?.definition??t.foreign.get(n.object)??null;if(i===null)return Sa(e,t,n,
r);if(r===null)return xe;let s=ga(n.object,r,i,o!==void 0);if(s!==null)throw new b(n.id,s,"");return o===void 0||Br(r,i)===null?xe:(await If(e,n.object,i),Sa(e,
t,n,Br(r,i)))}function xf(e,t,n){let[r,...o]=Ut(e,t,n),i=Pe(r),s=Ct(i,r.context,At(i,t));return o.reduce((a,{syntax:l,context:u})=>l.type==="alter"?xt(l,a,u):a,
s)}async function If({session:e},t,n){await e.run(`DROP TABLE ${$(S(t))}`),n.companion&&await e.run(`DROP TABLE ${L("history",t)}`)}async function Sa(e,t,n,r){let o=n.
object;t.objects.has(o)||$t(n,o,t);let i=await la(e.samples,o),s=r??(i===null?null:await ya(e.session,i));if(s===null)return{...xe,notes:[`nothing says which co\
lumns ${o} has, and it has no sample rows`]};if(i===null)return await qt(e,o,s),await Be(e.session,je(n,"external",s)),{...xe,rows:0,notes:[`${o} has no sample \
rows, so it is empty`]};let a=await da(e.session,i,s);await qt(e,o,a.definition),await e.session.run(a.stage);let l=await en(e,o,a.definition,"");return await Be(
e.session,je(n,"external",a.definition)),l}function Ea(e,t,n,r){if(n.view)throw new m(e.start,`${t} is a view, which takes no rows`);if(e.conflict!==null)throw new m(e.start,"ON CONFLICT has no counterpa\
rt in the embedded engine");let o=qe(r),i=Z(e.query,o,!0),s=e.columns.map(u=>u.parts.map(c=>c.text).join(".")),a=new Map(e.partition.flatMap(({column:u,value:c})=>c===
null?[]:[[u.text,h(c,o).sql]])),l=Yn(n,i,s,a,e.query.start);return{table:t,definition:n,overwrite:e.overwrite,stage:It(n,i,l)}}async function Jn(e,t){Lf(t);let n=await U(e.session,e.space);switch(t.kind){case"expect-external":return Ta(e,n,t);case"create-table":return qf(e,n,t);case"cre\
ate-view":return Mf(e,n,t);case"alter-table":return Df(e,n,t);case"alter-in-place":return vf(e,n,t);case"start-statement":case"seed":return jf(e,n,t);default:throw new b(
t.id,`the embedded engine cannot ${t.kind}`,"")}}function Lf(e){let{carryOffsets:t,nameLimit:n}=nn("duckdb");if(e.strategy==="carry-offsets"&&!t)throw new b(e.id,
"offsets cannot be carried over in the embedded engine: a job is one computation","");let r=Buffer.byteLength(S(e.object).table);if(r>n)throw new b(e.id,`the na\
me ${e.object} has ${r} bytes, and ${n} are allowed`,"")}async function qf(e,t,n){$t(n,n.object,t);let r=_e(e,t,n),o=Pe(r),i=Ct(o,r.context,At(o,t));return await qt(
e,n.object,i),await Be(e.session,je(n,"table",i)),{...xe,approximations:r.approximations}}async function Mf(e,t,n){$t(n,n.object,t);let r=_e(e,t,n),o=Ze(Pe(r),n.
object,r.context),{schema:i}=S(n.object);await Lt(e.session,n.object),await e.session.run(`CREATE SCHEMA IF NOT EXISTS ${p(i)}`);for(let a of o.statements)await e.
session.run(a);let s=await we(e.session,n.object);return await Ne(e.session,{...je(n,"view",o.definition),made:s}),{...xe,approximations:r.approximations}}function Aa(e,t){
let n=t.objects.get(e.object);if(n?.definition==null)throw new b(e.id,`${e.object} is not there`,"");return{...n,definition:n.definition}}async function Df(e,t,n){
let r=Aa(n,t),o=_e(e,t,n);if(o.syntax.type!=="alter")throw new m(0,"an ALTER is expected here");if(r.definition.view)throw new m(o.syntax.start,`${n.object} is \
a view, which is not altered here`);let i=xt(o.syntax,r.definition,o.context),s=await na(e.session,n.object);for(let l of Ys(n.object,o.syntax,r.definition,i))await e.
session.run(l);await Fr(e.session,n.object,s);let a=r.sql===null?null:`${r.sql};
${n.sql??""}`;return await Be(e.session,{...r,definition:i,sql:a}),xe}async function vf(e,t,n){let r=Aa(n,t);return await Ne(e.session,{...r,options:{...r.options,
...n.properties}}),xe}async function jf(e,t,n){let r=_e(e,t,n);await Zs(e.session,n.object);let o=await wa(e,t,n,r);return await Ne(e.session,je(n,"statement",null)),
{...o,approximations:r.approximations}}function wa(e,t,n,r){let{syntax:o}=r;switch(o.type){case"insert":return $a(e,t,n,[o],r);case"statement-set":return $a(e,t,
n,o.inserts,r);case"wrapper":return wa(e,t,n,{...r,syntax:o.inner});case"create-table":return Ff(e,t,n,{...r,syntax:o});default:throw new m(0,"a statement of th\
is kind does not run in the embedded engine")}}async function $a(e,t,n,r,{context:o}){let i=r.map(a=>{let l=t.nameOf(a.target.name.parts.map(c=>c.text)),u=l===null?
null:t.definitionOf(l);if(l===null||u===null||!t.objects.has(l))throw new m(a.target.name.start,`${a.target.name.parts.map(c=>c.text).join(".")} is no table tha\
t this project makes`);return Ea(a,l,u,o)}),s=[];for(let a of i)a.overwrite&&await _f(e,a.table),await e.session.run(a.stage),s.push(await en(e,a.table,a.definition,
Pr(n)));return Pf(s)}async function _f({session:e},t){await e.run(`DELETE FROM ${$(S(t))}`),await e.run(`DELETE FROM bluegreen.fills WHERE name = ${y(t)}`)}function Pf(e){
return{rows:e.reduce((n,r)=>n+(r.rows??0),0),notes:e.flatMap(n=>n.notes),approximations:[]}}async function Ff(e,t,n,r){let{syntax:o,context:i}=r,s=n.writes[0]??
o.target.name.parts.map(f=>f.text).join(".");if(o.query===null)throw new m(o.start,"a CREATE without a query runs nothing");$t(n,s,t);let a=Z(o.query,qe(i),!0),
l=Vn(o,a,i);await qt(e,s,l);let u=Yn(l,a,Gs(a),new Map,o.query.start);await e.session.run(It(l,a,u));let c=await en(e,s,l,Pr(n));return await Be(e.session,{...je(
n,"table",l),name:s,writes:[s]}),c}async function ha(e,t,n){let r=await rn(":memory:",e.session.scope);try{let o=await cn(r,e.instant),i={...e,session:r,instant:o};await Jf(e,i),await Zf(e,i,t);let s={
store:e,scratch:i,found:[],broken:new Set};for(let u of n)await Hf(s,u);for(let u of t)await Uf(s,u);let a=new Set(s.found.map(({step:u})=>u)),l=await Vs(e,t);return[
...s.found,...l.filter(({step:u})=>!a.has(u))]}finally{r.close()}}function Uf(e,t){switch(t.step.kind){case"switch":case"switch-back":return Wf(e,t);default:return Bf(
e,t)}}async function Hf({scratch:e,found:t,broken:n},r){let{step:o}=r,i=await Wr(o,()=>e.session.transaction(()=>Kn(e,r)));i!==null&&(n.add(o.object),t.push({step:o.
id,...i,file:o.file}))}async function Bf({scratch:e,found:t,broken:n},{step:r,key:o}){let{session:i}=e;if(await yn(i,o))return;let s=()=>r.kind==="remove"?Wn(i,
[r.object]):Jn(e,r),a=await Wr(r,()=>i.transaction(s));if(a===null)return;let l=[...r.reads,r.object].some(u=>n.has(u));for(let u of[r.object,...r.writes])n.add(
u);l||t.push({step:r.id,...a,file:r.file})}async function Wf(e,{step:t,moves:n}){let{store:r,scratch:o,found:i,broken:s}=e,a=await Hn(r.session);for(let l of n){
if((l.view?.reads??[l.to??""]).some(g=>s.has(g)))continue;let u=Mr(l,await U(o.session,o.space)),{file:c,line:f}=l.view??t;i.push(...u.map(g=>({step:t.id,message:g,
hint:"",file:c,line:f}))),u.length>0?s.add(l.consumer):await Vf(e,t,l)&&await Yf(e,t,l,a(l))}}async function Vf(e,{id:t},n){let{scratch:r,found:o,broken:i}=e,{consumer:s,
to:a,view:l}=n;if(l===void 0||a===null)return!0;let u=Jt(s,l),c=await Wr(u,()=>r.session.transaction(()=>Kf(r,u)));return c===null?!0:(o.push({step:t,...c,file:l.
file}),i.add(s),!1)}async function Yf({scratch:e,found:t},{id:n},r,o){let{consumer:i,to:s,view:a,from:l}=r;if(l!==null||s===null||o===null)return;a===void 0&&await Gf(
e,i,s);let u=ut(r);if(o.text!==null&&o.text===await we(e.session,u))return;let{file:c,line:f}=a??{file:"",line:0};t.push({step:n,message:En(u),hint:ko,file:c,line:f})}
async function Gf({session:e,space:t},n,r){await e.run("CREATE SCHEMA IF NOT EXISTS published"),await Dr(e,await U(e,t),n,r)}async function Kf(e,t){let{foreign:n}=await U(
e.session,e.space);n.get(t.object)?.view===!1&&(await e.session.run(`DROP TABLE ${$(S(t.object))}`),e.session.forget()),await Lr(e,t)}async function Wr(e,t){try{
return await t(),null}catch(n){return Ft(e,n)}}async function Jf(e,t){let{foreign:n,taken:r}=await U(e.session,e.space);for(let i of await G(e.session)){let{name:s,
kind:a,definition:l}=i,u=l===null?null:await Ra(t,s,l);await Ne(t.session,{...i,made:null,mark:null,kind:a==="view"?"table":a,definition:u})}let o=new Map;for(let[
i,s]of n)s.columns.length>0&&o.set(i,await Ra(t,i,s));for(let i of await ie(e.session))await Qf(t,i,o);for(let i of await oe(e.session))r.has(i.name)&&i.kind!==
"statement"&&await Xf(t,i);t.session.forget()}function Xf({session:e},t){return dn(e,{...t,kind:"table",mark:"gone"},e.scope)}function Qf({session:e},t,n){let{name:r,
kind:o,scope:i}=t,s=o==="statement"?null:n.get(r)??null;return dn(e,{...t,kind:o==="view"?"table":o,definition:s,mark:null},i)}async function Zf(e,t,n){let r=await bo(
e.session);for(let{key:o}of n){let i=r.get(o);i!==void 0&&await gn(t.session,o,i)}}async function Ra({session:e},t,n){let r={...n,view:!1,companion:n.companion&&
!n.view};return await e.run(`CREATE SCHEMA IF NOT EXISTS ${p(S(t).schema)}`),await e.run(`CREATE TABLE ${$(S(t))} (${Ge(r)})`),r.companion&&await e.run(`CREATE \
TABLE ${L("history",t)} (${Ge(r)})`),r}async function Ca(e,t){let{session:n}=e;n.forget();let r=await zf(n),o=[...await G(n),...await ie(n)],i=[];for(let{name:s,kind:a}of t){let l=r.get(E(s));a==="st\
atement"?i.push(ed(s,o)):l===void 0?i.push(null):l.kind==="view"?i.push(await td(e,l.name,o)):i.push(await nd(n,l.name,o))}return i}async function zf(e){let t=(await Zt(
e)).map(({name:r})=>({name:r,kind:"view"})),n=(await un(e)).map(r=>({name:r,kind:"table"}));return new Map([...t,...n].map(r=>[E(r.name),r]))}function ed(e,t){let n=t.
find(r=>r.kind==="statement"&&r.name===e);return n===void 0?null:{name:e,sql:n.sql??"",keeps:"all"}}function Oa(e,t){return t.find(n=>n.kind!=="statement"&&E(n.
name)===E(e))}async function td(e,t,n){let{session:r,space:o}=e,i=await we(r,t)??"",a=(await Nt(r)).find(g=>E(fe(g))===E(t))??Oa(t,n);if(a?.made==null||a.sql===
null)return{name:t,sql:i,keeps:"all"};let{sql:l,reads:u,made:c}=a,f=await Qt(e,await U(r,o),{name:t,sql:l,reads:u,made:c},i);return{name:t,sql:f?l:i,keeps:"all"}}
async function nd(e,t,n){let r=Oa(t,n)?.definition?.columns??[],o=(await it(e,t)).flatMap(([i,s])=>{let a=r.find(l=>l.name===i);return a?.hidden===!0?[]:[`${Vr(
i)} ${rd(s,a)}`]});return{name:t,sql:`CREATE TABLE ${Vr(t)} (${o.join(", ")})`,keeps:"columns"}}function rd(e,t){if(t!==void 0&&ba(T(I(t.type)))===ba(e))return t.
type;let n=tt(e);return n===null?Vr(e):C(n)}var ba=e=>e.replaceAll(/["\s]/g,"").toLowerCase(),Vr=e=>`\`${e.replaceAll("`","``")}\``;async function ka(e,t){let[n]=await e.texts(`SELECT token, generation FROM bluegreen.fence WHERE scope = ${y(t)}`);return{token:Number(n?.[0]??0),generation:Number(
n?.[1]??0)}}async function Na(e,t,n){let r=await ka(e,t);Qn("fence",{token:n,generation:0},r),n>r.token&&await Ia(e,t,{token:n,generation:0})}async function xa(e,t,n,r){
let o=await ka(e,t);Qn(n,r,o),r.generation>o.generation&&await Ia(e,t,{...o,generation:r.generation})}async function Ia(e,t,{token:n,generation:r}){await e.run(
`DELETE FROM bluegreen.fence WHERE scope = ${y(t)}`),await e.run(`INSERT INTO bluegreen.fence VALUES (${y(t)}, ${n}, ${r})`)}async function La(e){let t=await G(e),n=(await Nt(e)).map(fe),r=await Et(e,new Set([...t.map(a=>a.name),...n])),o=await Promise.all(t.map(a=>sd(e,a))),i=(await ie(
e)).filter(({kind:a})=>a==="statement"),s=await Promise.all([...r,...i].map(a=>id(e,a)));return[...o,...s,...await od(e,r)]}async function od(e,t){let n=new Set(
t.map(({name:o})=>E(o)));return(await oe(e)).filter(({kind:o,name:i})=>o==="external"&&!n.has(E(i))).map(({name:o})=>({name:o,kind:"external",content:null,state:"\
gone",rows:null}))}async function id(e,{name:t,kind:n}){let r=n==="statement"?"finished":"ready",o=n==="table"?await Ma(e,t):null;return{name:t,kind:n,content:null,
state:r,rows:o}}async function qa(e,t){if(!(await G(e)).some(({kind:o,name:i})=>o==="statement"&&i===t))throw new b("position",`${t} is not there`,"");return{state:"\
finished",lag:0,detail:""}}async function sd(e,t){let{name:n,kind:r,content:o}=t;if(r==="statement")return{name:n,kind:r,content:o,state:"finished",rows:null};let i=r===
"view"?null:await Ma(e,n);return{name:n,kind:r,content:r==="external"?null:o,state:"ready",rows:i}}async function Ma(e,t){let[n]=await e.texts(`SELECT count(*) \
FROM ${$(S(t))}`);return Number(n?.[0]??0)}async function mb(e){return ld(await ad(e),e)}async function ad(e){let t=await rn(e.file,e.scope);try{let n=await cn(t,ud(e.now??new Date().toISOString()));await t.
transaction(()=>ta(t));let{samples:r,catalog:o,database:i}=e;return{session:t,space:{catalog:o,database:i},instant:n,samples:r}}catch(n){throw t.close(),n}}function ld(e,{
scope:t,note:n,standing:r}){return new Yr(e,t??"",n??(()=>{}),r??null)}function ud(e){return new Date(e).toISOString().replace("T"," ").replace("Z","")}var Yr=class{name="\
duckdb";capabilities=nn("duckdb");#e;#o;#t;#i;#n={token:0,generation:0};constructor(t,n,r,o){this.#e=t,this.#o=n,this.#t=r,this.#i=o}fence(t){let{session:n}=this.#e;
return n.exclusive(async()=>{await n.transaction(()=>Na(n,this.#o,t)),this.#n={token:t,generation:0}})}preflight(t,n=[]){return this.#e.session.exclusive(()=>ha(
this.#e,t,n))}describe(t){return this.#e.session.exclusive(()=>Ca(this.#e,t))}adopt(t){return this.#e.session.exclusive(()=>this.#r("adopt",async()=>{for(let n of t)
await Kn(this.#e,n)}))}observe(){return this.#e.session.exclusive(()=>La(this.#e.session))}consumers(){return this.#e.session.exclusive(async()=>{let{session:t,
space:n}=this.#e;return Object.fromEntries(await zt(this.#e,await U(t,n)))})}position(t){return this.#e.session.exclusive(()=>qa(this.#e.session,t))}apply(t,n){
return this.#e.session.exclusive(()=>this.#s(t,n))}async#s(t,n){this.#n={...this.#n,generation:zr(n)??this.#n.generation};let r=await this.#a(t,n);if(r===null)return{
done:!1,detail:"was there"};for(let o of r.notes)this.#t(o);for(let{message:o,file:i,line:s}of r.approximations)this.#t(`${i}:${s}: ${o}`);return{done:!0,detail:cd(
r)}}async#a(t,n){let{session:r}=this.#e;try{return await this.#r(t.id,async()=>{if(await yn(r,n))return null;let o=await Jn(this.#e,t);return await gn(r,n,t.object),
o})}catch(o){throw Sn(t,o)}}#r(t,n){let{session:r}=this.#e;return r.transaction(async()=>(await xa(r,this.#o,t,this.#n),n()))}query(t){return this.#e.session.exclusive(
()=>(this.#e.session.forget(),this.#e.session.rows(t)))}compare(t){return this.#e.session.exclusive(async()=>{let{blue:n,green:r,views:o}=t;if(o!==void 0)return Ns(
this.#e,t,o,this.#t,this.#i);let i=await U(this.#e.session,this.#e.space);return Eo(this.#e.session,t,i.definitionOf(n),i.definitionOf(r),this.#t,this.#i)})}switch(t){
let{session:n,space:r}=this.#e;return n.exclusive(()=>this.#r("switch",async()=>Bn(this.#e,await U(n,r),t)))}retire(t){let{session:n}=this.#e;return n.exclusive(
()=>this.#r("retire",()=>Wn(n,t)))}objections(t){return this.#e.session.exclusive(()=>Hs(this.#e.session,t))}close(){return this.#e.session.exclusive(()=>(this.#e.
session.close(),Promise.resolve()))}};function cd({rows:e}){return e===null?"":Gr(e,"row")}export{Qn as a,zr as b,T as c,I as d,S as e,$ as f,L as g,or as h,cn as i,G as j,U as k,Ft as l,Tn as m,Ur as n,Hr as o,Jn as p,mb as q,ad as r,ld as s,ud as t};
