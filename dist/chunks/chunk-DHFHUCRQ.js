import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var dt=new Uint32Array(65536),yy=(e,t)=>{let n=e.length,r=t.length,o=1<<n-1,i=-1,a=0,l=n,p=n;for(;p--;)dt[e.charCodeAt(p)]|=1<<p;for(p=0;p<r;p++){let T=dt[t.charCodeAt(
p)],S=T|a;T|=(T&i)+i^i,a|=~(T|i),i&=T,a&o&&l++,i&o&&l--,a=a<<1|1,i=i<<1|~(S|a),a&=S}for(p=n;p--;)dt[e.charCodeAt(p)]=0;return l},Ey=(e,t)=>{let n=t.length,r=e.length,
o=[],i=[],a=Math.ceil(n/32),l=Math.ceil(r/32);for(let w=0;w<a;w++)i[w]=-1,o[w]=0;let p=0;for(;p<l-1;p++){let w=0,Q=-1,oe=p*32,be=Math.min(32,r)+oe;for(let X=oe;X<
be;X++)dt[e.charCodeAt(X)]|=1<<X;for(let X=0;X<n;X++){let ln=dt[t.charCodeAt(X)],ft=i[X/32|0]>>>X&1,et=o[X/32|0]>>>X&1,jl=ln|w,vl=((ln|et)&Q)+Q^Q|ln|et,Yn=w|~(vl|
Q),$r=Q&vl;Yn>>>31^ft&&(i[X/32|0]^=1<<X),$r>>>31^et&&(o[X/32|0]^=1<<X),Yn=Yn<<1|ft,$r=$r<<1|et,Q=$r|~(jl|Yn),w=Yn&jl}for(let X=oe;X<be;X++)dt[e.charCodeAt(X)]=0}
let T=0,S=-1,h=p*32,W=Math.min(32,r-h)+h;for(let w=h;w<W;w++)dt[e.charCodeAt(w)]|=1<<w;let ce=r;for(let w=0;w<n;w++){let Q=dt[t.charCodeAt(w)],oe=i[w/32|0]>>>w&
1,be=o[w/32|0]>>>w&1,X=Q|T,ln=((Q|be)&S)+S^S|Q|be,ft=T|~(ln|S),et=S&ln;ce+=ft>>>r-1&1,ce-=et>>>r-1&1,ft>>>31^oe&&(i[w/32|0]^=1<<w),et>>>31^be&&(o[w/32|0]^=1<<w),
ft=ft<<1|oe,et=et<<1|be,S=et|~(X|ft),T=ft&X}for(let w=h;w<W;w++)dt[e.charCodeAt(w)]=0;return ce},bi=(e,t)=>{if(e.length<t.length){let n=t;t=e,e=n}return t.length===
0?e.length:e.length<=32?yy(e,t):Ey(e,t)},Mx=(e,t)=>{let n=1/0,r=0;for(let o=0;o<t.length;o++){let i=bi(e,t[o]);i<n&&(n=i,r=o)}return t[r]};var E={space:0,comment:1,template:2,word:3,keyword:4,reserved:5,quoted:6,string:7,number:8,placeholder:9,symbol:10,end:11,bad:12};function Wl(e){return e>E.template}var N={syntax:0,name:1,function:2,silent:3,type:4,synonym:5},He=class extends Error{at;hint;constructor(t,n,r=""){super(n),this.at=t,this.hint=r}};function sn(e){
let t=new Uint8Array(e.heardCount),{symbols:n}=e;return{tokens:e,symbols:n,roles:t,unordered:[],reordered:new Map,windows:{numbers:new Map,uses:[]},brackets:new Map,
pos:0,depth:0,expected:null,expectedAt:-1}}function M(e,t=0){let{tokens:n}=e,r=n.heardCount-1,o=e.pos+t;return n.kinds[n.heard[o>r?r:o]??0]??E.end}function u(e,t=0){
return e.symbols[e.pos+t]??""}function y(e,t){return e.expected!==null&&z(e,t),e.symbols[e.pos]===t}function wt(e,...t){return ql(e,t)}function ql(e,t){e.expected!==
null&&z(e,t[0]??"");for(let n=0;n<t.length;n+=1)if(e.symbols[e.pos+n]!==t[n])return!1;return!0}function Pe(e,t){if(e.expected!==null)for(let n of t)z(e,n);return t.
has(e.symbols[e.pos]??"")}function m(e,t){return y(e,t)?(e.pos+=1,!0):!1}function L(e,...t){return ql(e,t)?(e.pos+=t.length,!0):!1}function s(e,...t){for(let n of t)
m(e,n)||d(e)}function z(e,t){e.expected===null||e.pos<e.expectedAt||t===""||(e.pos>e.expectedAt&&e.expected.clear(),e.expectedAt=e.pos,e.expected.add(t))}function d(e,t="",n="",r=0){
throw new He(Math.min(e.pos+r,e.tokens.heardCount-1),t,n)}function j({tokens:e},t){return e.starts[e.heard[t]??0]??0}function ne({tokens:e},t){return e.starts[(e.
heard[t]??0)+1]??0}function Dt(e,t){let n=e.pos-1;for(;j(e,n)>t;)n-=1;return n}function f(e){return j(e,e.pos)}function c(e){return e.pos===0?0:ne(e,e.pos-1)}function P(e,t){
return e.tokens.text.slice(j(e,t),ne(e,t))}function b(e,t){return{start:t,end:c(e)}}function H(e,t){e.roles[e.pos-1]=t}var $l=375,Qn=4,mn=2;function qr(e,t){e.depth+=
t,e.depth>$l*Qn&&d(e,"nested too deeply",`at most ${$l} levels are read: split the statement, with a view or WITH, or name its file under ignore`)}function q(e,t,n=Qn){
qr(e,n);let r=t(e);return e.depth-=n,r}var Ty=new Set(") ] ; FROM WHERE GROUP HAVING WINDOW QUALIFY ORDER LIMIT OFFSET FETCH UNION EXCEPT INTERSECT SELECT".split(
" ")),Oi="remove the comma before it";function Z(e){return m(e,",")?((Ty.has(u(e))||M(e)===E.end)&&d(e,"",Oi),!0):!1}function ct(e,t){let n=[t(e)];for(;Z(e);)n.
push(t(e));return n}function Te(e,t){s(e,"(");let n=ct(e,t);return s(e,")"),n}var Sy="ABS ALL ALLOCATE ALLOW ALTER AND ANY ARE ARRAY ARRAY_CONCAT_AGG ARRAY_MAX_CARDINALITY AS ASENSITIVE ASYMMETRIC AT ATOMIC AUTHORIZATION AVG BEGIN BEGIN_F\
RAME BEGIN_PARTITION BETWEEN BIGINT BINARY BIT BITMAP BLOB BOOLEAN BOTH BUCKETS BY BYTES CALL CALLED CARDINALITY CASCADED CASE CAST CATALOGS CEIL CEILING CHAR C\
HARACTER CHARACTER_LENGTH CHAR_LENGTH CHECK CLASSIFIER CLOB CLOSE COALESCE COLLATE COLLECT COLUMN COMMENT COMMIT CONDITION CONNECT CONNECTIONS CONSTRAINT CONTAI\
NS CONTAINS_SUBSTR CONTINUOUS CONVERT CORR CORRESPONDING COUNT COVAR_POP COVAR_SAMP CREATE CROSS CUBE CUME_DIST CURRENT CURRENT_CATALOG CURRENT_DATE CURRENT_DEF\
AULT_TRANSFORM_GROUP CURRENT_PATH CURRENT_ROLE CURRENT_ROW CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_TRANSFORM_GROUP_FOR_TYPE CURRENT_USER CURSOR CY\
CLE DATABASES DATE DATETIME DATETIME_TRUNC DATE_TRUNC DAY DEALLOCATE DEC DECIMAL DECLARE DEFAULT DEFINE DELETE DENSE_RANK DEREF DESCRIBE DETERMINISTIC DISALLOW \
DISCONNECT DISTINCT DISTRIBUTED DISTRIBUTION DOT DOUBLE DROP DYNAMIC EACH ELEMENT ELSE EMPTY END END_FRAME END_PARTITION EQUALS ESCAPE EVERY EXCEPT EXEC EXECUTE\
 EXISTS EXP EXPLAIN EXTEND EXTENDED EXTERNAL EXTRACT FALSE FETCH FILTER FIRST_VALUE FLOAT FLOOR FOR FOREIGN FRAME_ROW FREE FRESHNESS FRIDAY FROM FULL FUNCTION F\
UNCTIONS FUSION GET GLOBAL GRANT GROUP GROUPING GROUPS GROUP_CONCAT HASH HAVING HOLD HOUR IDENTITY ILIKE IMPORT IN INCLUDE INDICATOR INITIAL INNER INOUT INSENSI\
TIVE INSERT INT INTEGER INTERSECT INTERSECTION INTERVAL INTO IS JOIN JSON_ARRAY JSON_ARRAYAGG JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_SCOPE JSON_\
VALUE LAG LANGUAGE LARGE LAST_VALUE LATERAL LEAD LEADING LEFT LIKE LIKE_REGEX LIMIT LN LOCAL LOCALTIME LOCALTIMESTAMP LOWER MATCH MATCHES MATCH_NUMBER MATCH_REC\
OGNIZE MATERIALIZED MAX MEASURES MEMBER MERGE METHOD MIN MINUS MINUTE MOD MODELS MODIFIES MODIFY MODULE MODULES MONDAY MONTH MULTISET NATIONAL NATURAL NCHAR NCL\
OB NEW NEXT NO NONE NORMALIZE NOT NTH_VALUE NTILE NULL NULLIF NUMERIC OCCURRENCES_REGEX OCTET_LENGTH OF OFFSET OLD OMIT ON ONE ONLY OPEN OR ORDER ORDINAL OUT OU\
TER OVER OVERLAPS OVERLAY PARAMETER PARTITION PATTERN PER PERCENT PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK PERIOD PERMUTE PIVOT PORTION POSITION POSITION_RE\
GEX POWER PRECEDES PRECISION PREPARE PREV PRIMARY PROCEDURE PROCEDURES QUALIFY QUARTERS RANGE RANK RAW READS REAL RECURSIVE REF REFERENCES REFERENCING REFRESH R\
EFRESH_MODE REGR_AVGX REGR_AVGY REGR_COUNT REGR_INTERCEPT REGR_R2 REGR_SLOPE REGR_SXX REGR_SXY REGR_SYY RELEASE RENAME RESET RESULT RESUME RETURN RETURNS REVOKE\
 RIGHT RLIKE ROLLBACK ROLLUP ROW ROWS ROW_NUMBER RUNNING SAFE_CAST SAFE_OFFSET SAFE_ORDINAL SATURDAY SAVEPOINT SCALA SCOPE SCROLL SEARCH SECOND SEEK SELECT SENS\
ITIVE SEPARATOR SESSION_USER SET SHOW SIMILAR SKIP SMALLINT SOME SPECIFIC SPECIFICTYPE SQL SQLEXCEPTION SQLSTATE SQLWARNING SQRT START STATEMENT STATIC STDDEV_P\
OP STDDEV_SAMP STREAM STRING STRING_AGG STRUCTURED SUBMULTISET SUBSET SUBSTRING SUBSTRING_REGEX SUCCEEDS SUM SUNDAY SUSPEND SYMMETRIC SYSTEM SYSTEM_TIME SYSTEM_\
USER TABLE TABLES TABLESAMPLE THEN THURSDAY TIME TIMESTAMP TIMESTAMP_DIFF TIMESTAMP_LTZ TIMESTAMP_TRUNC TIMEZONE_HOUR TIMEZONE_MINUTE TIME_DIFF TIME_TRUNC TINYI\
NT TO TRAILING TRANSLATE TRANSLATE_REGEX TRANSLATION TREAT TRIGGER TRIM TRIM_ARRAY TRUE TRUNCATE TRY_CAST TUESDAY UESCAPE UNION UNIQUE UNKNOWN UNNEST UNPIVOT UP\
DATE UPPER UPSERT USE USER USING VALUE VALUES VALUE_OF VARBINARY VARCHAR VARIANT VARYING VAR_POP VAR_SAMP VERSIONING VIEWS WATERMARK WATERMARKS WEDNESDAY WEEKS \
WHEN WHENEVER WHERE WIDTH_BUCKET WINDOW WITH WITHIN WITHOUT YEAR",Cy="A ABSENT ADD AFTER AGENT AGENTS ALWAYS ANALYZE ARRAY_AGG ARTIFACT ASC ATTRIBUTES BEFORE BE\
RNOULLI CASCADE CATALOG CATALOG_NAME CENTURY CHANGELOG_MODE CHARACTERS COLUMNS COMPILE COMPUTE CONDITIONAL CONFLICT CONNECTION CONSTRAINTS DATA DATABASE DATE_DI\
FF DATETIME_DIFF DAYOFWEEK DAYOFYEAR DAYS DECADE DEDUPLICATE DESC DESCRIPTOR DO DOW DOY DRAIN ENCODING ENFORCED EPOCH ERROR ESTIMATED_COST EXCLUDE EXCLUDING FIN\
AL FIRST FOLLOWING FORMAT FRAC_SECOND FROM_BEGINNING FROM_NOW FROM_TIMESTAMP GENERATED HOURS IF IGNORE IMMEDIATELY IMPLEMENTATION INCLUDING INPUT ISODOW ISOYEAR\
 JAR JARS JAVA JOB JOBS JSON JSON_EXECUTION_PLAN KEY LABEL LAST LOAD MAP MATCHED METADATA MICROSECOND MILLENNIUM MILLISECOND MINUTES MODEL MONTHS NANOSECOND NOT\
HING NULLS OBJECT OPTION OPTIONS ORDINALITY OUTPUT OVERWRITE OVERWRITING PARTITIONED PARTITIONS PASSING PAST PATH PLACING PLAN PLAN_ADVICE PRECEDING PROMPT PYTH\
ON QUARTER REMOVE REPEATABLE REPLACE RESPECT RESTRICT RESUME_OR_FROM_BEGINNING RESUME_OR_FROM_NOW RESUME_OR_FROM_TIMESTAMP RETURNING SCALAR SCHEMA SECONDS SESSI\
ON SETS STATE START_MODE STATISTICS STOP SUBSTITUTE TABLE_NAME TEMPORARY TIES TIMESTAMPADD TIMESTAMPDIFF TOOL TOOLS TUMBLE TYPE UNBOUNDED UNCONDITIONAL UNLOAD U\
TF16 UTF32 UTF8 VIEW VIRTUAL WEEK WRAPPER XML YEARS ZONE SOURCE KEY_SEARCH_AGG VECTOR_SEARCH_AGG TEXT_SEARCH_AGG APPLY HOP PARTIAL",gy="ABS AVG CARDINALITY CEIL\
ING CHAR CHARACTER_LENGTH CHAR_LENGTH COALESCE COLLECT COUNT COVAR_POP COVAR_SAMP CUME_DIST CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DENSE_RANK ELEMENT EVERY\
 EXP FIRST_VALUE FLOOR FUSION GROUPING HOUR INTERSECTION LAG LAST_VALUE LEAD LEFT LN LOCALTIME LOCALTIMESTAMP LOWER MAX MIN MINUTE MOD MONTH NTH_VALUE NTILE NUL\
LIF OCTET_LENGTH PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK POWER RANK REGR_COUNT REGR_SXX REGR_SYY RIGHT ROW_NUMBER SECOND SOME SQRT STDDEV_POP STDDEV_SAMP S\
UM TRUNCATE UPPER USER VAR_POP VAR_SAMP YEAR",_l=new Set("CURRENT_CATALOG CURRENT_DATE CURRENT_DEFAULT_TRANSFORM_GROUP CURRENT_PATH CURRENT_ROLE CURRENT_SCHEMA \
CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER LOCALTIME LOCALTIMESTAMP SESSION_USER SYSTEM_USER USER".split(" ")),hy=new Set("CAST CEIL CLASSIFIER CONTAINS_SUBSTR\
 CONVERT DATETIME_TRUNC DATE_TRUNC EXTRACT JSON_ARRAY JSON_ARRAYAGG JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_VALUE MATCH_NUMBER OVERLAY PERIOD POS\
ITION PREV ROW SAFE_CAST SUBSTRING TIMESTAMP_DIFF TIMESTAMP_TRUNC TIME_DIFF TIME_TRUNC TRANSLATE TRIM TRY_CAST".split(" ")),Ry=new Set("ARRAY CASE CURRENT DATE \
DATETIME DECIMAL EXISTS FALSE INTERVAL MULTISET NEW NEXT NOT NULL RUNNING SPECIFIC TIME TIMESTAMP TRUE UNIQUE UNKNOWN".split(" ")),Ay=[...Sy.split(" ").map(e=>({
text:e,reserved:!0})),...Cy.split(" ").map(e=>({text:e,reserved:!1}))],Gl=new Set(gy.split(" ")),Hl=-33,by=Oy(Ay);function Oy(e){let t=Array.from({length:4096},
()=>[]);for(let n of e)t[Vl(n.text,0,n.text.length)]?.push(n);return t}function Vl(e,t,n){let r=n-t;for(let o=t;o<n;o+=1)r=Math.imul(r,31)+(e.charCodeAt(o)&Hl);
return(r^r>>>12)&4095}function Yl(e){return Ni(e,0,e.length)}function Ni(e,t,n){for(let r of by[Vl(e,t,n)]??[])if(r.text.length===n-t&&Ny(e,t,r.text))return r}function Ny(e,t,n){
for(let r=0;r<n.length;r+=1)if(((e.charCodeAt(t+r)^n.charCodeAt(r))&Hl)!==0)return!1;return!0}function Ve(e){return Gl.has(e)}function Ql(e){return _l.has(e)}function _r(e){
return Gl.has(e)||Kn(e)||_l.has(e)||Ry.has(e)}function Kn(e){return hy.has(e)}var Kl=new Set("ALL AND AS BETWEEN BY CASE CREATE CROSS DISTINCT ELSE END EXCEPT E\
XISTS FETCH FOR FROM FULL GROUP HAVING IN INNER INSERT INTERSECT INTO IS JOIN LATERAL LEFT LIKE LIMIT NOT OF OFFSET ON OR ORDER OVER PARTITION QUALIFY RIGHT SEL\
ECT SET TABLE TABLESAMPLE THEN TO UNION UNNEST USING VALUES WHEN WHERE WINDOW WITH".split(" "));function Jl(e){return Kl.has(e)}function Xl(e){return e!==""&&!Kl.
has(e)}var xy=[[36,36],[65,90],[95,95],[97,122],[192,214],[216,246],[248,8191],[12352,12687],[13056,13183],[13312,15661],[19968,40959],[63744,64255]],Iy=[[48,57],[1632,
1641],[1776,1785],[2406,2415],[2534,2543],[2662,2671],[2790,2799],[2918,2927],[3047,3055],[3174,3183],[3302,3311],[3430,3439],[3664,3673],[3792,3801],[4160,4169]],
zl=1,My=2;function Ly(){let e=new Uint8Array(65536);for(let[t,n]of xy)for(let r=t;r<=n;r+=1)e[r]=zl;for(let[t,n]of Iy)for(let r=t;r<=n;r+=1)e[r]=My;return e}var Zl=Ly();
function Gt(e){return Zl[e]===zl}function ke(e){let t=Zl[e];return t!==void 0&&t!==0}function pn(e){return e>=48&&e<=57}function un(e){let t=e.slice(1,-1);return t.includes("``")?t.replaceAll("``","`"):t}function Jn(e,t,n,r){if(t===N.synonym)return es.get(n)??n;switch(e){case E.quoted:return r.startsWith("`")?xi(un(r),t):r;case E.word:return t===N.function||r.includes(
"$")?xi(r,t):r;case E.keyword:return t===N.name||t===N.function?xi(r,t):n;case E.reserved:return t===N.type?es.get(n)??n:n;case E.number:return r.toUpperCase();case E.
symbol:return n;default:return r}}function ts(e,t,n,r){let o=t===N.name||t===N.function;return e===E.quoted||e===E.word||e===E.keyword&&o?r:Jn(e,t,n,r)}var es=new Map(
[["FETCH","LIMIT"],["SOME","ANY"],["INTEGER","INT"],["DEC","DECIMAL"],["NUMERIC","DECIMAL"],["CHARACTER","CHAR"]]);function Ii(e){return ns(e)?e:rs(e)}function xi(e,t){
return t!==N.function?Ii(e):ns(e.toLowerCase())?e.toUpperCase():rs(e.toUpperCase())}function ns(e){let t=Yl(e);if(!Gt(e.charCodeAt(0))||t?.reserved===!0||t?.text===
e||e.includes("$"))return!1;for(let n=1;n<e.length;n+=1)if(!ke(e.charCodeAt(n)))return!1;return!0}function rs(e){return`\`${e.replaceAll("`","``")}\``}function os(e,t,n){
return t===N.function||t===N.type?!0:t===N.synonym?!1:e===E.reserved&&(Ve(n)||Kn(n))}var wy=new Set(["INNER","OUTER","ASC"]),Dy=new Map([["SELECT","ALL"],["UNIO\
N","DISTINCT"],["EXCEPT","DISTINCT"],["MINUS","DISTINCT"],["INTERSECT","DISTINCT"]]);function is(e,t){return wy.has(e)||e!==""&&Dy.get(t)===e}function Mi(e,t,n,r=new Map){let o=e.unordered.filter(({entries:[i]})=>i!==void 0&&i[0]>=t&&i[0]<n);return as(e,o)(t,n,r)}function Li(e,t=Jn){return as(e,e.unordered,
t)}function as(e,t,n=Jn){let r=t.filter(i=>By(e,i)),o=new Map(r.map(i=>[i.entries[0]?.[0]??-1,i]));return(i,a,l)=>{let p={cursor:e,substitutes:l,lists:o,spelling:n,
pieces:[],openTypes:0};return Py(p,i,a),p.pieces.join("")}}function fn(e,{start:t,end:n}){return Mi(e,fe(e,t),fe(e,n))}function Py(e,t,n){for(let r=t;r<n;){let o=e.
lists.get(r),i=e.cursor.reordered.get(r);o!==void 0?r=Hy(e,o):i!==void 0&&ls(i)<=n?r=ky(e,i):r=wi(e,r)}}function ls(e){return Math.max(...e.map(([,t])=>t))}function ky(e,t){
for(let[n,r]of t)for(let o=n;o<r;)o=wi(e,o);return ls(t)}function wi(e,t){let{cursor:n,substitutes:r}=e;for(let a of ss(n,t))Gr(e,a,!1);let o=r.get(t)??Uy(e,t);
if(o!==void 0)return Gr(e,o.text,!1),o.to;let i=n.roles[t]??N.syntax;return jy(n,t,i)||Gr(e,vy(e,t,i),Wy(n,t-1)),t+1}function Uy({cursor:e,spelling:t},n){let r=t===
Jn?e.windows.numbers.get(n):void 0;return r===void 0?void 0:{to:n+1,text:`\`window ${r}\``}}var Fy=[];function ss({tokens:e},t){let{heard:n,kinds:r,starts:o,text:i}=e,
a=n[t]??0,l=null;for(let p=t===0?a:(n[t-1]??0)+1;p<a;p+=1){if(r[p]!==E.template)continue;let T=i.slice(o[p],o[p+1]);T.startsWith("{#")||(l??=[]).push(T)}return l??
Fy}function By(e,{entries:t}){if(t.some(([o,i])=>i-o<3))return!1;let[n,r]=[t[0]?.[0]??0,t.at(-1)?.[1]??0];for(let o=n;o<=r;o+=1)if(ss(e,o).length>0)return!1;return!0}
function jy({symbols:e},t,n){return n!==N.syntax?n===N.silent:is(e[t]??"",e[t-1]??"")}function vy({cursor:e,spelling:t},n,r){return t(ms(e,n),r,e.symbols[n]??"",
P(e,n))}function Wy(e,t){return os(ms(e,t),e.roles[t]??N.syntax,e.symbols[t]??"")}function ms({tokens:e},t){return e.kinds[e.heard[t]??0]??0}var $y=new Set(["",
"(",".","["]),qy=new Set([")",",",".","]","[",";"]),_y=new Set(["ROW","ARRAY","MAP","MULTISET"]);function Gr(e,t,n){let{pieces:r}=e,o=r.at(-1)??"";!(qy.has(t)||
$y.has(o)||n&&t==="(")&&!Gy(e,t,o)&&r.push(" "),r.push(t)}function Gy(e,t,n){if(t==="<"&&_y.has(n))e.openTypes+=1;else if(t===">"&&e.openTypes>0)e.openTypes-=1;else
return n==="<"&&e.openTypes>0;return!0}function Hy(e,{entries:t}){return[...t.map(([o,i])=>({key:P(e.cursor,o),from:o,to:i}))].sort((o,i)=>o.key<i.key?-1:o.key>
i.key?1:o.from-i.from).forEach(({from:o,to:i},a)=>{a>0&&Gr(e,",",!1);for(let l=o;l<i;)l=wi(e,l)}),t.at(-1)?.[1]??0}function fe(e,t){let n=0,r=e.tokens.heardCount-
1;for(;n<r;){let o=n+r>>1;j(e,o)>=t?r=o:n=o+1}return n}function Xn(e,t){let n=fe(e,t);return j(e,n)<=t||n===0||ne(e,n-1)<=t?n:n-1}function Hr(e,t){let{object:n,temporary:r,schema:o,comment:i,distribution:a,partitionedBy:l,options:p,like:T,query:S}=t,h=ce=>ce===null?null:fn(e,ce),W=Qy(o);return{
object:n,temporary:r,columns:Vy(e,o,W),primaryKey:W,distribution:h(a),partitionedBy:h(l),watermark:h(o.watermarks[0]??null),comment:i?.value??null,options:p,like:h(
T),query:S===null?null:{start:S.start,end:S.end}}}function Vy(e,{columns:t,names:n},r){return n.length===0?t.map(o=>Yy(e,o,r)):n.map(({parts:o,start:i,end:a})=>({
name:o.map(l=>l.text).join("."),kind:"physical",type:null,nullable:!0,expression:null,start:i,end:a}))}function Yy(e,t,n){let{kind:r,dataType:o,start:i,end:a}=t,
l=t.expression??t.metadata,p=t.name.parts.map(T=>T.text).join(".");return{name:p,kind:r,type:o===null?null:us(o),nullable:o?.nullable!==!1&&!n.includes(p),expression:l===
null?null:fn(e,l),start:i,end:a}}function Qy({columns:e,constraints:t}){return([...e.flatMap(o=>o.constraint??[]),...t].find(o=>o.kind==="PRIMARY KEY")?.columns??
[]).map(o=>o.text)}function us({name:e,parameters:t,elements:n,fields:r}){return n.length>0?`${e}<${n.map(ps).join(", ")}>`:e==="ROW"?`ROW<${r.map(o=>`${Ii(o.name.
text)} ${ps(o.dataType)}`).join(", ")}>`:t.length===0?e:`${e}(${t.join(", ")})`}function ps(e){return us(e)+(e.nullable?"":" NOT NULL")}var Vr={targets:[],options:[],keys:[],expressions:[],query:null};var Ky=["name","path","string","strings","value","setting","key","options","keys","schema","partition","open partition","query","call","alter","rename","drop","\
mention","write"],Jy=/<([a-z ]+)>|'([^']+)'|, …|[[\]{}()|]|\w+/g;function zn(e){let t={pieces:[...e.matchAll(Jy)],at:0},n=cs(t);if(t.at<t.pieces.length)throw new Error(
`not a form: ${e}`);return n}function cs(e){let t=[fs(e)];for(;e.pieces[e.at]?.[0]==="|";)e.at+=1,t.push(fs(e));return ys("choice",t)}function fs(e){let t=[];for(let n=ds(
e);n!==null;n=ds(e))t.push(n);return ys("sequence",t)}function ys(e,t){let[n]=t;return n!==void 0&&t.length===1?n:{type:e,forms:t}}function ds(e){let[t="",n,r]=e.
pieces[e.at]??[];if("])}|".includes(t))return null;e.at+=1;let o=Xy(e,t,n,r);return e.pieces[e.at]?.[0]!==", \u2026"?o:(e.at+=1,{type:"list",form:o})}function Xy(e,t,n,r){
return t==="["?{type:"optional",form:Di(e)}:t==="{"?{type:"many",form:Di(e)}:t==="("?Di(e):n===void 0?{type:"word",word:r??t}:{type:"hole",hole:zy(n)}}function Di(e){
let t=cs(e);return e.at+=1,t}function zy(e){let t=Ky.find(n=>n===e);if(t===void 0)throw new Error(`no such hole: ${e}`);return t}function Yr(e){switch(e.type){case"\
word":return[e.word];case"choice":return e.forms.flatMap(Yr);case"sequence":return e.forms.slice(0,1).flatMap(Yr);default:return[]}}function Oe(e,t=0){let n=u(e,t);return M(e,t)!==E.reserved||n===""||n==="END"&&Zy.has(u(e,t-1))?"":Xl(n)||nE(e,n,t+1)?`${n} is a reserved word: write it in back\
quotes to use it as a name`:""}var Zy=new Set(["CASE","WHEN","THEN","ELSE"]),eE=new Set(", ) . ; = <> < > <= >= + / || AS FROM WHERE JOIN VALUES SET ON AND OR".
split(" ")),tE=new Set("END GROUP OFFSET ORDER PARTITION SET TABLE THEN TO".split(" "));function nE(e,t,n){let r=u(e,n);return M(e,n)===E.end||eE.has(r)?t!=="AS"&&
t!=="SELECT":r==="("||r==="SELECT"?tE.has(t):M(e,n)===E.reserved&&!Jl(r)}function Zn(e,t){let n="",r=0;for(let o=e.indexOf(t);o>=0;o=e.indexOf(t,r)){let i=e.charAt(o+1)===t,a=e.slice(o+1,o+1+4);if(!i&&!rE(a))return null;n+=e.slice(r,
o)+(i?t:String.fromCharCode(parseInt(a,16))),r=o+(i?2:5)}return n+e.slice(r)}function rE(e){return e.length===4&&/^[+-]?[\da-fA-F]+$/.test(e)}function Es(e){return e.
length===1&&!/[\da-fA-F\s+"]/.test(e)}var Ts=e=>!/[^\0-\xff]/.test(e),dn=e=>!new RegExp("\\p{Surrogate}","u").test(e),Pi=()=>!0,Ss=new Map([["LATIN1",Ts],["ISO-8859-1",Ts],["UTF8",dn],["UTF-8",dn],[
"UTF16",dn],["UTF-16",dn],["UTF-16BE",dn],["UTF-16LE",dn],["BIG5",Pi],["GB2312",Pi],["GBK",Pi]]);function Cs(e){return Ss.has(e.toUpperCase())}function ki(e,t){
return Ss.get(e.toUpperCase())?.(t)??!1}function Ue(e,t=0){return e.expected!==null&&t===0&&z(e,"a string"),M(e,t)===E.string}function yt(e,t=0){return Ue(e,t)&&Ui(e,e.pos+t)===""}function Re(e){return M(
e)!==E.placeholder&&!yt(e)&&d(e),e.pos+=1,Qr(e,e.pos-1)}function tt(e){let t=e.pos;le(e);let n=Qr(e,t),{value:r,end:o}=n;for(let i=t+1;i<e.pos&&er(e,i)===E.string;i+=
1){let a=Qr(e,i);r+=a.value,o=a.end}return{value:oE(e,t,r),start:n.start,end:o}}function oE(e,t,n){if(er(e,t)!==E.string||Ui(e,t)!=="U&")return n;let r=e.symbols[e.
pos-2]==="UESCAPE";return Zn(n,r?Qr(e,e.pos-1).value:"\\")??n}function le(e){let t=f(e),n=e.pos;M(e)!==E.placeholder&&!Ue(e)&&d(e),e.pos+=1;let r=er(e,n)===E.string?
Ui(e,n):"";if(r!=="E")for(;yt(e);)e.pos+=1;return iE(e,n,r),{type:"literal",kind:"string",start:t,end:c(e)}}function Ui(e,t){let{text:n}=e.tokens,r=j(e,t);return n.
charCodeAt(r)===39?"":n.slice(r,n.indexOf("'",r)).toUpperCase()}function iE(e,t,n){let r=n===""||n==="U&"?aE(e,n):"";if(n!==""){n.startsWith("_")&&!Cs(n.slice(1))&&
gs(e,t,"no such character set is known");for(let o=t;o<e.pos&&er(e,o)===E.string;o+=1){let i=mE(P(e,o),n,r);i!==""&&gs(e,o,i)}}}function gs(e,t,n){return d(e,n,
"",t-e.pos)}function aE(e,t){return t===""&&y(e,"UESCAPE")&&d(e,"UESCAPE stands only behind U&'\u2026'","",1),Fi(e)}function Fi(e){if(!y(e,"UESCAPE"))return"\\";
s(e,"UESCAPE");let{value:t}=Re(e);return Es(t)||d(e,"UESCAPE takes one character: no digit, blank, plus sign or double quote","",-1),t}var lE=/^(?:[xX]'[xX]*[\da-fA-F]*[xX]*|'[\da-fA-F]*)'$/,
sE=/(?:^|[^\\])(?:\\\\)*\\(?:u(?![\da-fA-F]{4})|U(?!00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))/;function mE(e,t,n){let r=e.slice(e.indexOf("'")+1,-1);switch(t){case"X":
return lE.test(e)?"":"X'\u2026' holds hexadecimal digits";case"U&":return Zn(r,n)===null?"four hexadecimal digits stand behind an escape":"";case"E":return sE.test(
r)?"hexadecimal digits stand behind \\u":"";case"N":return ki("LATIN1",r)?"":"N'\u2026' holds no such character";default:return ki(t.slice(1),r)?"":"the charact\
er set has no such character"}}function er({tokens:e},t){return e.kinds[e.heard[t]??0]??E.end}function Qr(e,t){let{text:n}=e.tokens,r=er(e,t)===E.placeholder,o=r?
j(e,t):n.indexOf("'",j(e,t))+1,i=ne(e,t)-(r?0:1),a=n.slice(o,i),l=!r&&a.includes("''");return{start:o,end:i,value:l?a.replaceAll("''","'"):a}}function hs({tokens:e},t){let n=e.heard[t]??0;return e.kinds[n]===E.quoted&&e.text.charCodeAt(e.starts[n]??0)!==96}function Rs(e){let t=e.pos-1,n=P(e,t).slice(3,
-1).replaceAll('""','"'),r=Zn(n,Fi(e));return r===null&&d(e,"four hexadecimal digits stand behind an escape","",t-e.pos),{text:r,quoted:!1,start:j(e,t),end:ne(e,
e.pos-1)}}function I(e,t=0){e.expected!==null&&t===0&&z(e,"a name");let n=M(e,t);return n===E.word||n===E.keyword||n===E.quoted||n===E.placeholder}function R(e){I(e)||pE(
e);let t=e.pos;e.pos+=1,H(e,N.name);let n=hs(e,t)?Rs(e):uE(e,t);return n.text.length>As&&d(e,`a name has at most ${As} characters`,"",t-e.pos),n}var As=256;function pE(e){
d(e,"",Oe(e))}function uE(e,t){let n=j(e,t),r=ne(e,t),o=e.tokens.text.slice(n,r);return o.charCodeAt(0)===96?{start:n+1,end:r-1,text:un(o),quoted:!0}:{start:n,end:r,
text:o,quoted:!1}}function x(e){return bs(e,!0)}function nt(e){return bs(e,!1)}function bs(e,t){let n=f(e),r=[R(e)];for(;m(e,".")&&!(t&&m(e,"*"));)I(e)||d(e,"",
Oe(e)||"a name is expected behind the dot",-1),r.push(R(e));return{type:"path",start:n,end:c(e),parts:r}}function Et(e){return m(e,"AS")?(H(e,N.silent),R(e)):I(
e)?R(e):null}function Se(e){return Te(e,R)}function tr(e){return y(e,"(")?Se(e):[R(e)]}var g={union:14,intersection:18,or:22,and:24,not:26,test:28,comparison:30,escape:31.5,predicate:32,like:33,exists:39,sum:40,product:60,sign:80,primary:100},Kr=new Map(
[["OR",g.or],["AND",g.and],["=",g.comparison],["<>",g.comparison],["!=",g.comparison],["<",g.comparison],[">",g.comparison],["<=",g.comparison],[">=",g.comparison],
["OVERLAPS",g.comparison],["CONTAINS",g.comparison],["EQUALS",g.comparison],["PRECEDES",g.comparison],["SUCCEEDS",g.comparison],["IMMEDIATELY",g.comparison],["M\
EMBER",g.comparison],["SUBMULTISET",g.comparison],["BETWEEN",g.predicate],["IN",g.predicate],["LIKE",g.like],["ILIKE",g.like],["RLIKE",g.like],["SIMILAR",g.like],
["+",g.sum],["-",g.sum],["*",g.product],["/",g.product],["%",g.product],["||",g.product]]),Jr=new Set(["BETWEEN","IN","LIKE","ILIKE","RLIKE","SIMILAR"]);function Ht(e){
switch(e.type){case"chain":return fE(e.operators[0]??"");case"test":return g.test;case"between":case"like":return g.predicate;case"membership":return e.operator.
endsWith("IN")?g.predicate:g.comparison;case"unary":return dE(e.operator);case"path":case"literal":case"call":case"cast":case"case":case"field":case"item":case"\
subquery":case"collection":case"method":case"model":return g.primary;default:return 0}}function fE(e){let t=Kr.get(e);return t!==void 0?t:e.startsWith("MULTISET")?
e.startsWith("MULTISET INTERSECT")?g.intersection:g.union:g.comparison}function dE(e){return e==="NOT"?g.not:e==="EXISTS"||e==="UNIQUE"?g.exists:g.sign}function A(e,t){let n=e.brackets.get(t);return n!==void 0&&Ht(t)>0&&Bi(e,n),t}function Tt(e,t,n){let r=e.brackets.get(t);r!==void 0&&cE(e,t)>=n&&Bi(e,r)}function cE(e,t){
let n=Ht(t);for(let r=Os(t);r!==null&&!e.brackets.has(r);r=Os(r))n=Math.min(n,Ht(r));for(let r=Ns(t);r!==null&&!e.brackets.has(r);r=Ns(r))r.type==="unary"&&(n=Math.
min(n,Ht(r)));return n}function Os(e){switch(e.type){case"chain":return e.operands[0]??null;case"test":case"between":case"like":case"membership":return e.operand;default:
return null}}function Ns(e){switch(e.type){case"chain":return e.operands.at(-1)??null;case"unary":return e.operand;case"between":return e.high;case"like":return e.
escape??e.pattern;default:return null}}function Xr(e,t){let n=e.brackets.get(t);n!==void 0&&Bi(e,n)}function Bi(e,[t,n]){e.roles[t]=N.silent,e.roles[n]=N.silent}
function xs(e,t,n){return A(e,t),e.brackets.set(t,[n,e.pos-1]),t}function ji(e){let t=u(e);if(t==="")return 0;switch(t){case"NOT":return TE(u(e,1));case"IS":return SE(e)?g.comparison:g.test;case"MULTISET":return CE(u(e,1));case"\
FORMAT":return u(e,1)==="JSON"?g.test:0;default:return EE(e,Kr.get(t)??0)}}var yE=new Set(["ANY","SOME","ALL"]);function EE(e,t){return t===g.comparison&&yE.has(
u(e,1))?g.predicate:t}function TE(e){return e==="SUBMULTISET"?g.comparison:Jr.has(e)?Kr.get(e)??0:0}function SE(e){return u(e,u(e,1)==="NOT"?2:1)==="DISTINCT"}function CE(e){
return e==="INTERSECT"?g.intersection:e==="UNION"||e==="EXCEPT"?g.union:0}function Is(e){return e!==g.predicate&&e!==g.like&&e!==g.test}function Ms(e){let t=u(e);
switch(t==="!="&&d(e,"'!=' is not allowed","write <>"),e.pos+=1,t){case"IS":return`IS ${u(e)==="NOT"?`${ie(e)} `:""}${zr(e,"DISTINCT","FROM")}`;case"NOT":return`\
NOT ${zr(e,"SUBMULTISET","OF")}`;case"MEMBER":case"SUBMULTISET":return`${t} ${zr(e,"OF")}`;case"IMMEDIATELY":return`${t} ${u(e)==="PRECEDES"?ie(e):zr(e,"SUCCEED\
S")}`;case"MULTISET":return`${t} ${ie(e)}${gE(e)}`;default:return t}}function gE(e){let t=u(e);return t==="ALL"||t==="DISTINCT"?` ${ie(e)}`:""}function zr(e,...t){
return s(e,...t),t.join(" ")}function ie(e){return e.pos+=1,u(e,-1)}var hE=new Set(["+","-","?","{d","{t","{ts","{fn"]);function Ne(e,t=0){let n=M(e,t);if(n===E.reserved)return AE(e,t);if(n!==E.symbol)return n!==E.end&&n!==E.bad;
let r=u(e,t);return r==="("?RE(e,t+1):hE.has(r)}function RE(e,t){return u(e,t)==="("||nr(e,t)||Ne(e,t)}function AE(e,t){let n=u(e,t);return _r(n)&&(!Kn(n)||u(e,
t+1)==="(")}function xe(e){return m(e,",")?(Ne(e)||d(e,"","remove this comma, or write what belongs behind it",-1),!0):!1}var bE=new Set("ARRAY_AGG CEILING DATE\
_DIFF DATETIME_DIFF FINAL FIRST FLOOR HOP LAST MAP PERCENTILE_CONT PERCENTILE_DISC SESSION TIMESTAMPADD TIMESTAMPDIFF TUMBLE".split(" "));function Vt(e,t){let n=u(
e,t);return n==="CASE"?u(e,t+1)==="WHEN"?t:null:u(e,t+1)!=="("||bE.has(n)?null:M(e,t)===E.reserved?Ve(n)?t:null:I(e,t)?t+1:null}function Ls(e,t){let n=OE(e,t);if(n===null)return;let r=Dt(e,n.low.end-1)-e.pos;d(e,"BETWEEN is not allowed behind LIKE","put it in brackets",r)}function OE(e,t){
let n=null;for(let r=t;r!==null;r=NE(e,r))r.type==="between"&&!e.brackets.has(r)&&(n=r);return n}function NE(e,t){if(e.brackets.has(t))return null;switch(t.type){case"\
between":case"like":case"membership":return t.operand;default:return null}}function ws(e){return vi(e)?g.predicate:e}function vi(e){return e!==g.escape&&e!==g.like}function cn(e,t,n){return e.brackets.set(t,[n,e.pos-1]),t}function Ps(e,{body:t,...n}){t.type!=="query"||n.with.length>0&&t.with.length>0||(!Wi(n)||!Wi(t))&&Xr(
e,t)}function $i(e,[t,n]){t?.type==="subquery"&&n===void 0&&Xr(e,t.query)}var Ds=["UNION","INTERSECT","term"];function qi(e,t,n){let r=Ds.indexOf(n);t.forEach((o,i)=>{
if(o.type!=="query"||o.with.length>0||Wi(o))return;let a=Ds.indexOf(xE(o.body));(i===0?a>=r:a>r)&&Xr(e,o)})}function xE(e){return e.type!=="set-operation"?"term":
e.operators[0]?.startsWith("INTERSECT")===!0?"INTERSECT":"UNION"}function Wi({orderBy:e,limit:t,offset:n}){return e.length>0||t!==null||n!==null}function Pt(e){e.expected!==null&&z(e,"a number");let t=M(e),n=e.tokens.text.slice(f(e),ne(e,e.pos));return t!==E.placeholder&&(t!==E.number||!/^\d+$/.test(n))&&
d(e),Number(n)>ks&&d(e,`a whole number here is at most ${ks}`),e.pos+=1,n}var ks=2147483647;function yn(e){let t=f(e);return m(e,"?")?{type:"literal",kind:"plac\
eholder",start:t,end:c(e)}:Fe(e)}function Fe(e){let t=f(e);return m(e,"DECIMAL")?IE(e):_i(e),{type:"literal",kind:M(e,-1)===E.placeholder?"placeholder":"number",
start:t,end:c(e)}}function Ye(e){let t=f(e);m(e,"-")||m(e,"+");let{kind:n}=Fe(e);return{type:"literal",kind:n,start:t,end:c(e)}}function IE(e){let{value:t}=Re(e);
/^ *[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,9})? *$/.test(t)||d(e,"this is no number","",-1)}var ME=/[eE][+-]?0*\d{10}/;function _i(e){e.expected!==null&&z(e,"a nu\
mber");let t=M(e);t!==E.number&&t!==E.placeholder&&d(e),t===E.number&&ME.test(P(e,e.pos))&&d(e,"this number is out of range"),e.pos+=1}function Zr(e,t){return{key:e.
value,value:t.value,keySpan:{start:e.start,end:e.end},valueSpan:{start:t.start,end:t.end}}}var LE=new Set("YEAR YEARS QUARTER QUARTERS MONTH MONTHS WEEK WEEKS DAY DAYS HOUR HOURS MINUTE MINUTES SECOND SECONDS".split(" ")),wE=new Map([["YEAR",new Set([
"MONTH","MONTHS"])],["DAY",new Set(["HOUR","HOURS","MINUTE","MINUTES","SECOND","SECONDS"])],["HOUR",new Set(["MINUTE","MINUTES","SECOND","SECONDS"])],["MINUTE",
new Set(["SECOND","SECONDS"])]]);function rr(e,t=0){return LE.has(u(e,t))}function eo(e){let t=f(e);Ne(e,1)||d(e,"","a value is expected behind INTERVAL"),s(e,"\
INTERVAL");let n=Fs(e),r=Ue(e)||M(e)===E.placeholder,o=r?Bs(e):DE(e),i=r?En(e):js(e);return{type:"interval",negative:n,value:o,unit:i,start:t,end:c(e)}}function Us(e){
let t=f(e);s(e,"INTERVAL");let n=Fs(e),r=Bs(e);return{type:"interval",negative:n,value:r,unit:En(e),start:t,end:c(e)}}function Fs(e){return m(e,"-")?!0:(m(e,"+"),
!1)}function Bs(e){let t=f(e);return Re(e).value===""&&d(e,"an interval says how long it is","",-1),{type:"literal",kind:"string",start:t,end:c(e)}}function DE(e){
if(m(e,"(")){let t=A(e,O(e));return s(e,")"),t}return I(e)?x(e):Fe(e)}function En(e){let t=u(e),n=js(e),r=wE.get(t.endsWith("S")?t.slice(0,-1):t);if(!y(e,"TO")||
r?.has(u(e,1))!==!0)return n;e.pos+=1;let o=ie(e);return`${n} TO ${o}${o==="SECOND"||o==="SECONDS"?vs(e,!1):""}`}function js(e){rr(e)||d(e,"","an interval needs\
 a unit such as DAY or MINUTE");let t=ie(e);return t+vs(e,t==="SECOND"||t==="SECONDS")}function vs(e,t){if(!m(e,"("))return"";let n=Pt(e),r=t&&m(e,",")?`, ${Pt(
e)}`:"";return s(e,")"),`(${n}${r})`}function or(e,t){switch(t.type){case"subquery":return Hi(e,t.query);case"row":return kE(e,t)?null:Gi(e,t.items);case"chain":return Gi(e,t.operands.slice(0,1));case"\
unary":case"test":case"field":case"item":case"method":case"between":case"like":case"membership":return or(e,t.operand);case"date-difference":return or(e,t.value);default:
return null}}function Gi(e,t){for(let n of t){let r=or(e,n);if(r!==null)return r}return null}function Hi(e,t){switch(t.type){case"select":return t.start;case"qu\
ery":return Hi(e,t.body);case"set-operation":return PE(e,t.terms)??t.terms[1]?.start??null;case"values":return t.rows[0]?.start===t.start?Gi(e,t.rows):null;case"\
explicit-table":return null}}function PE(e,[t]){return t===void 0?null:Hi(e,t)}function kE(e,{start:t}){return e.symbols[Dt(e,t)]==="PERIOD"}function Tn(e){return q(e,UE)}function UE(e){let t=f(e),n=Ws(e);if(!y(e,"|"))return n;let r=[n];for(;m(e,"|");)r.push(Ws(e));return{type:"alternatives",patterns:r,
start:t,end:c(e)}}function Ws(e){let t=f(e),n=$s(e),r=[n],o=n.type!=="repetition";for(;BE(e);){let i=o&&FE(e),a=i?_s(e,f(e)):$s(e);o=!i&&a.type!=="repetition",r.
push(a)}return r.length===1?n:{type:"sequence",patterns:r,start:t,end:c(e)}}function FE(e){return u(e)==="{"&&u(e,1)==="-"}function BE(e){return I(e)||y(e,"(")||
y(e,"{")||y(e,"PERMUTE")}function $s(e){let t=f(e),n=WE(e),r=jE(e);return r===""?n:{type:"repetition",pattern:n,quantifier:r,start:t,end:c(e)}}function jE(e){let t=u(
e),r=m(e,"*")||m(e,"+")||m(e,"?")?t:t==="{"&&u(e,1)!=="-"?vE(e):"";return r!==""&&m(e,"?")?`${r}?`:r}function vE(e){s(e,"{");let t=y(e,",")?"":qs(e);if(!m(e,","))
return s(e,"}"),`{${t}}`;let n=t!==""&&y(e,"}")?"":qs(e);return s(e,"}"),`{${t},${n}}`}function qs(e){let{start:t,end:n}=Fe(e);return e.tokens.text.slice(t,n)}function WE(e){
let t=f(e);return m(e,"(")?$E(e):y(e,"{")?_s(e,t):m(e,"PERMUTE")?qE(e,t):(M(e)===E.end&&d(e),{type:"variable",name:R(e),start:t,end:c(e)})}function $E(e){let t=Tn(
e);return s(e,")"),t}function _s(e,t){s(e,"{","-");let n=Tn(e);return s(e,"-","}"),{type:"excluded",patterns:[n],start:t,end:c(e)}}function qE(e,t){s(e,"(");let n=[
Tn(e)];for(;Z(e);)n.push(Tn(e));return s(e,")"),{type:"permute",patterns:n,start:t,end:c(e)}}function to(e){let t=e.pos,n=R(e);return e.windows.uses.push({heard:t,name:n.text}),n}function Gs({windows:e},t,n){let{numbers:r,uses:o}=e,i=r.size,a=new Map(n.
map(({name:p},T)=>[p.text,i+T+1])),l=o.splice(t).filter(({heard:p,name:T})=>{let S=a.get(T);return S!==void 0&&r.set(p,S),S===void 0});for(let p of l)o.push(p)}function Vs(e){s(e,"WINDOW");let t=[Hs(e)];for(;m(e,",");)t.push(Hs(e));return t}function Hs(e){let t=f(e),n=to(e);s(e,"AS");let r=Ys(e);return{name:n,window:r,
start:t,end:c(e)}}function no(e){return m(e,"OVER")?I(e)?to(e):Ys(e):null}function Ys(e){let t=f(e);s(e,"(");let n=I(e)?to(e):null,r=Yi(e),o=y(e,"ORDER")?rt(e):
[],i=_E(e),a=GE(e);return s(e,")"),{type:"window",base:n,partitionBy:r,orderBy:o,frame:i,partial:a,start:t,end:c(e)}}function Yi(e){if(!m(e,"PARTITION"))return[];
s(e,"BY");let t=[$(e)];for(;xe(e);)t.push(A(e,O(e)));return t}function _E(e){let t=m(e,"ROWS")?"ROWS":m(e,"RANGE")?"RANGE":null;if(t===null)return null;if(!m(e,
"BETWEEN"))return{unit:t,bounds:[Vi(e)]};let n=Vi(e);return s(e,"AND"),{unit:t,bounds:[n,Vi(e)]}}function Vi(e){let t=f(e);if(L(e,"CURRENT","ROW"))return{kind:"\
CURRENT ROW",distance:null,start:t,end:c(e)};for(let o of["PRECEDING","FOLLOWING"])if(L(e,"UNBOUNDED",o))return{kind:`UNBOUNDED ${o}`,distance:null,start:t,end:c(
e)};let n=$(e),r=m(e,"PRECEDING")?"PRECEDING":"FOLLOWING";return r==="FOLLOWING"&&s(e,r),{kind:r,distance:n,start:t,end:c(e)}}function GE(e){return L(e,"ALLOW",
"PARTIAL")?"ALLOW PARTIAL":L(e,"DISALLOW","PARTIAL")?"DISALLOW PARTIAL":""}function Qi(e,t,n){s(e,"MATCH_RECOGNIZE","(");let r=Yi(e),o=y(e,"ORDER")?rt(e):[],i=m(e,"MEASURES")?ct(e,HE):[],a=VE(e),{after:l,afterVariable:p}=YE(e);s(e,"PAT\
TERN","(");let T=m(e,"^"),S=Tn(e),h=m(e,"$");s(e,")");let W=m(e,"WITHIN")?Us(e):null,ce=m(e,"SUBSET")?ct(e,QE):[];s(e,"DEFINE");let w=ct(e,KE);return s(e,")"),{
type:"match-recognize",input:n,partitionBy:r,orderBy:o,measures:i,rows:a,after:l,afterVariable:p,pattern:S,strictStart:T,strictEnd:h,within:W,subsets:ce,defines:w,
alias:null,start:t,end:c(e)}}function HE(e){let t=f(e),n=$(e);s(e,"AS");let r=R(e);return{expression:n,alias:r,start:t,end:c(e)}}function VE(e){return y(e,"ONE")?
(s(e,"ONE","ROW","PER","MATCH"),"ONE ROW PER MATCH"):y(e,"ALL")?(s(e,"ALL","ROWS","PER","MATCH"),"ALL ROWS PER MATCH"):""}function YE(e){if(!m(e,"AFTER"))return{
after:"",afterVariable:null};if(s(e,"MATCH","SKIP"),m(e,"PAST"))return s(e,"LAST","ROW"),{after:"SKIP PAST LAST ROW",afterVariable:null};if(s(e,"TO"),L(e,"NEXT",
"ROW"))return{after:"SKIP TO NEXT ROW",afterVariable:null};let t=u(e),n=(t==="FIRST"||t==="LAST")&&I(e,1)&&u(e,1)!=="PATTERN";return n&&(e.pos+=1),{after:n&&t===
"FIRST"?"SKIP TO FIRST":"SKIP TO LAST",afterVariable:R(e)}}function QE(e){let t=f(e),n=R(e);s(e,"=","(");let r=[$(e)];for(;xe(e);)r.push($(e));return s(e,")"),{
name:n,members:r,start:t,end:c(e)}}function KE(e){let t=f(e),n=R(e);s(e,"AS");let r=A(e,O(e));return{variable:n,condition:r,start:t,end:c(e)}}var Js=new Map([["BOOLEAN",["BOOLEAN",0]],["TINYINT",["TINYINT",0]],["SMALLINT",["SMALLINT",0]],["INT",["INT",0]],["INTEGER",["INT",0]],["BIGINT",["BIGINT",0]],
["FLOAT",["FLOAT",0]],["REAL",["REAL",0]],["DOUBLE",["DOUBLE",0]],["DECIMAL",["DECIMAL",2]],["DEC",["DECIMAL",2]],["NUMERIC",["DECIMAL",2]],["ANY",["ANY",2]],["\
STRING",["STRING",0]],["BYTES",["BYTES",0]],["VARCHAR",["VARCHAR",1]],["CHAR",["CHAR",1]],["CHARACTER",["CHAR",1]],["BINARY",["BINARY",1]],["VARBINARY",["VARBIN\
ARY",1]],["DATE",["DATE",0]],["TIME",["TIME",1]],["TIMESTAMP",["TIMESTAMP",1]],["TIMESTAMP_LTZ",["TIMESTAMP_LTZ",1]],["VARIANT",["VARIANT",0]],["BITMAP",["BITMA\
P",0]]]),JE=new Set(["ROW","ARRAY","MULTISET","RAW","STRUCTURED"]);function Xs(e){return Js.has(e)||JE.has(e)}var Sn=(e,t=[],n=[])=>({name:e,parameters:t,elements:[],
fields:n});function Ki(e){let t=u(e),n=Js.get(t);if(n!==void 0)return XE(e,n);switch(t){case"ROW":return tT(e);case"ARRAY":case"MULTISET":return nT(e,t);case"MA\
P":return u(e,1)==="<"?rT(e):Ks(e);case"RAW":return oT(e);case"STRUCTURED":return iT(e);default:return Ks(e)}}function XE(e,[t,n]){e.pos+=1,H(e,N.type),t==="DOU\
BLE"&&zs(e,"PRECISION");let r=(t==="CHAR"||t==="BINARY")&&m(e,"VARYING"),o=n>0&&y(e,"(")?ZE(e,n):[];return(t==="CHAR"||t==="VARCHAR")&&eT(e),Sn((r?`VAR${t}`:t)+
zE(e,t),o)}function zs(e,...t){if(!L(e,...t))return!1;for(let n=1;n<=t.length;n+=1)e.roles[e.pos-n]=N.silent;return!0}function zE(e,t){return t!=="TIME"&&t!=="T\
IMESTAMP"||zs(e,"WITHOUT","TIME","ZONE")||!m(e,"WITH")?"":(s(e,"LOCAL","TIME","ZONE"),"_LTZ")}function ZE(e,t){s(e,"(");let n=[Pt(e)];for(;n.length<t&&m(e,",");)
n.push(Pt(e));return s(e,")"),n}function eT(e){y(e,"CHARACTER")&&(s(e,"CHARACTER","SET"),R(e))}function tT(e){if(s(e,"ROW"),m(e,"<>"))return Sn("ROW");let t=y(e,
"<")?">":")";m(e,"<")||s(e,"(");let n=Zs(e,t);return s(e,t),Sn("ROW",[],n)}function Zs(e,t){let n=y(e,t)||y(e,",")?[]:[Qs(e)];for(;m(e,",");)n.push(Qs(e));return n}
function Qs(e){let t=R(e),n=kt(e);return yt(e)&&Re(e),{name:t,dataType:n}}function nT(e,t){e.pos+=1,y(e,"<")||d(e,"",`write the type of its elements: ${t}<\u2026>`,
-1),s(e,"<");let n=[em(e)];return s(e,">"),{name:t,parameters:[],elements:n,fields:[]}}function rT(e){s(e,"MAP","<");let t=kt(e);s(e,",");let n=[t,kt(e)];return s(
e,">"),{name:"MAP",parameters:[],elements:n,fields:[]}}function oT(e){let t=f(e);return s(e,"RAW","("),le(e),s(e,","),le(e),s(e,")"),Sn("RAW",[e.tokens.text.slice(
t,c(e))])}function iT(e){s(e,"STRUCTURED","<");let{start:t,end:n}=le(e),r=m(e,",")?Zs(e,">"):[];return s(e,">"),Sn("STRUCTURED",[e.tokens.text.slice(t,n)],r)}function Ks(e){
I(e)||d(e,"",M(e)===E.end?"":"a data type is expected here"),P(e,e.pos).toUpperCase()==="GEOMETRY"&&d(e,"GEOMETRY is not enabled");let{parts:t}=x(e);return Sn(t.
map(n=>n.text).join("."))}function Yt(e,t=0){return Xs(u(e,t))||I(e,t)}function kt(e){return q(e,aT)}function ir(e){return q(e,lT)}function em(e){return q(e,tm)}function aT(e){let t=f(e);
return nm(e,t,tm(e),!0)}function lT(e){let t=f(e),n=Ji(e,t,Ki(e),!0);return nm(e,t,n,!1)}function tm(e){let t=f(e),n=Ki(e),r=rm(e);return Ji(e,t,n,r)}var sT=60;
function nm(e,t,n,r){let o=n;for(let i=0;y(e,"ARRAY")||y(e,"MULTISET");i+=1)i>sT&&d(e,"nested too deeply"),o=mT(e,t,o,r);return o}function mT(e,t,n,r){let o={name:ie(
e),parameters:[],elements:[n],fields:[]};return Ji(e,t,o,!r||rm(e))}function rm(e){return L(e,"NOT","NULL")?!1:(m(e,"NULL")&&H(e,N.silent),!0)}function Ji(e,t,n,r){
return{type:"data-type",nullable:r,name:n.name,parameters:n.parameters,elements:n.elements,fields:n.fields,start:t,end:c(e)}}function ot(e){return!m(e,"EXTEND")&&!y(e,"(")?[]:Te(e,pT)}function pT(e){let t=x(e),n=ir(e),r=!L(e,"NOT","NULL");return{name:t,dataType:{...n,nullable:r,end:c(
e)}}}function om(e){return y(e,"EXTEND")?!0:!y(e,"(")||!I(e,1)?!1:u(e,2)!=="."?Yt(e,2):u(e,4)==="."||Yt(e,4)}function Be(e){if(!m(e,"/*+"))return[];let t=[im(e)];for(;m(e,",");)t.push(im(e));return s(e,"*/"),t}function im(e){let t=f(e),n=R(e).text.toUpperCase();H(e,N.function);
let r=m(e,"("),o=r&&fT(e)?dT(e):[],i=r&&o.length===0&&!y(e,")")?uT(e,ET(e)):[];return r&&s(e,")"),{name:n,options:o,arguments:i,...b(e,t)}}function uT(e,t){let n=[
t(e)];for(;m(e,",");)n.push(t(e));return n}var am=4;function fT(e){let t=I(e)?sm(e,1):lm(e,0);if(t===0||t>=am)return t>0;if(u(e,t)!=="="||!Ue(e,t+1))return!1;let n=lm(
e,t+1);return n>=am||mm(e,n)}function lm(e,t){if(!Ue(e,t))return t;let n=t+1;for(;yt(e,n);)n+=1;return sm(e,n)}function sm(e,t){return u(e,t)==="UESCAPE"?t+2:t}
function mm(e,t){let n=u(e,t);return n===","||n===")"}function dT(e){let t=[],n=[];do{let r=e.pos;t.push(cT(e)),n.push([r,e.pos])}while(m(e,","));return e.unordered.
push({entries:n}),t}function cT(e){let t=I(e)?yT(e):tt(e);return s(e,"="),Zr(t,tt(e))}function yT(e){let{text:t,start:n,end:r}=R(e);return{value:t,start:n,end:r}}
function ET(e){return I(e)?(mm(e,1)||d(e,"","a hint takes names, literals, or options such as a = 'b'"),TT):ST}function TT(e){let t=f(e);return{parts:[R(e)],span:b(
e,t)}}function ST(e){if(!Ue(e)){let{start:o,end:i}=Ye(e);return{parts:[],span:{start:o,end:i}}}let{value:t,start:n,end:r}=tt(e);return{parts:[{text:t,start:n,end:r,
quoted:!1}],span:{start:n,end:r}}}function ro(e){let t=f(e),n=m(e,"ARRAY")?"ARRAY":m(e,"MAP")?"MAP":"MULTISET";n==="MULTISET"&&s(e,n);let r=y(e,"[")?CT(e,n):gT(e,n);return{type:"collection",collection:n,
items:r,start:t,end:c(e)}}function CT(e,t){if(s(e,"["),t!=="MULTISET"&&m(e,"]"))return[];let n=[$(e)],r=t==="MULTISET";for(;xe(e);)n.push(r?$(e):A(e,O(e)));return s(
e,"]"),n}function gT(e,t){return t==="MULTISET"?[hT(e)]:u(e,1)!==")"?Qe(e):(s(e,"(",")"),[])}function hT(e){s(e,"(");let t=f(e),n=Qt(e)?it(Cn(e),t,c(e)):O(e);return n.
type!=="query"&&n.type!=="subquery"&&d(e,"MULTISET takes a query","write MULTISET[\u2026]",-1),s(e,")"),n.type==="query"?Ut(n):n}function pm(e){let t=f(e);s(e,"\
CURSOR");let n=[O(e)];return n[0]?.type!=="subquery"&&d(e,"CURSOR takes a query in brackets","",-1),{type:"collection",collection:"CURSOR",items:n,start:t,end:c(
e)}}function oo(e){let t=[Kt(e,!0)];for(;Z(e);)t.push(Kt(e,!1));return t}function dm(e){if(s(e,"("),m(e,")"))return[];let t=[um(e,!0)];for(;Z(e);)t.push(um(e,!1));return s(
e,")"),t}function um(e,t){return y(e,"CURSOR")?pm(e):Kt(e,t)}function Kt(e,t){if(u(e,1)!=="=>"||!I(e))return fm(e,t);let n=f(e),r=R(e);e.pos+=1;let o=fm(e,t);return{
type:"named",name:r,value:o,start:n,end:c(e)}}function fm(e,t){let n=io(e);return n!==null?n:y(e,"TABLE")?RT(e):t?AT(e):A(e,O(e))}function io(e){let t=f(e);return m(
e,"DEFAULT")?{type:"flag",text:"DEFAULT",start:t,end:c(e)}:null}function RT(e){let t=Zi(e);return zi(e,it(t,t.start,t.end))}function zi(e,t){let n=cm(e),r=ym(e);
return{type:"table-argument",query:t,partitionBy:n,orderBy:r,start:t.start,end:c(e)}}function AT(e){let t=hn(e),n=y(e,"PARTITION");if(t.type==="query")return n?
zi(e,t):Ut(t);if(!n)return A(e,t);if(t.type==="subquery")return zi(e,t.query);let r=cm(e),o=ym(e);return{type:"partitioned-argument",value:t,partitionBy:r,orderBy:o,
start:t.start,end:c(e)}}function cm(e){if(!m(e,"PARTITION"))return[];if(s(e,"BY"),!m(e,"("))return[Xi(e)];let t=[Xi(e)];for(;Z(e);)t.push(Xi(e));return s(e,")"),
t}function Xi(e){let t=f(e);return{type:"path",parts:[R(e)],start:t,end:c(e)}}function ym(e){if(!wt(e,"ORDER","BY"))return[];if(e.pos+=2,nr(e,1)||!m(e,"("))return[
gn(e)];let t=[gn(e)];for(;Z(e);)t.push(gn(e));return s(e,")"),t}function Tm(e){let t=f(e),n=e.windows.uses.length;s(e,"SELECT");let r=Be(e),o=m(e,"STREAM"),i=Rn(e),a=[Em(e)];for(;Z(e);)a.push(Em(e));let l=m(e,"FROM")?Cm(e):null,
{where:p,groupBy:T,having:S,windows:h,qualify:W}=l===null?bT:OT(e);return h.length>0&&Gs(e,n,h),{type:"select",hints:r,stream:o,quantifier:i,items:a,from:l,where:p,
groupBy:T,having:S,windows:h,qualify:W,start:t,end:c(e)}}var bT={where:null,groupBy:null,having:null,windows:[],qualify:null};function OT(e){let t=ea(e,"WHERE"),
n=y(e,"GROUP")?Sm(e):null,r=ea(e,"HAVING"),o=y(e,"WINDOW")?Vs(e):[],i=ea(e,"QUALIFY");return{where:t,groupBy:n,having:r,windows:o,qualify:i}}function ea(e,t){return m(
e,t)?A(e,O(e)):null}function Rn(e){return m(e,"DISTINCT")?"DISTINCT":m(e,"ALL")?"ALL":null}function Em(e){let t=f(e),n=NT(e,t),r=xT(e);return{expression:n,alias:r,
start:t,end:c(e)}}function NT(e,t){return m(e,"*")?{type:"star",qualifier:[],start:t,end:c(e)}:A(e,O(e))}function xT(e){let t=m(e,"AS");return t&&H(e,N.silent),
Ue(e)&&d(e,"an alias is a name, not a string","write it bare or in backquotes"),t||I(e)?R(e):null}function Sm(e){let t=f(e);s(e,"GROUP","BY");let n=Rn(e),r=Rm(e);return{quantifier:n,items:r,start:t,end:c(e)}}function Rm(e){let t=[gm(e)];for(;IT(e);)t.push(gm(
e));return t}function IT(e){let t=u(e,1),n=u(e,2);return t==="GROUPING"&&n==="SETS"||t==="ROLLUP"||t==="CUBE"||t==="("&&n===")"?m(e,","):xe(e)}function gm(e){let t=f(
e);return L(e,"GROUPING","SETS")?MT(e,t):m(e,"ROLLUP")?hm(e,t,"ROLLUP"):m(e,"CUBE")?hm(e,t,"CUBE"):{type:"expressions",expressions:L(e,"(",")")?[]:[A(e,O(e))],start:t,
end:c(e)}}function MT(e,t){s(e,"(");let n=q(e,Rm);return s(e,")"),{type:"GROUPING SETS",sets:n,start:t,end:c(e)}}function hm(e,t,n){s(e,"(");let r=ta(e);return s(
e,")"),{type:n,expressions:r,start:t,end:c(e)}}function ta(e){let t=[A(e,O(e))];for(;xe(e);)t.push(A(e,O(e)));return t}function ao(e){if(m(e,"SPECIFIC"),M(e)===E.reserved&&Ve(u(e)))return lr(e);let t=e.pos;return ar(e,x(e),t)}function ar(e,t,n){e.roles[e.pos-1]=N.function;let r=ra(
e,t,n),o=bm(e,r,t);return r==="DESCRIPTOR"&&o.clauses===null&&o.over===null?LT(o):o}function lr(e){let t=e.pos;e.pos+=1;let n=u(e,-1);return bm(e,n,{start:j(e,t),
end:ne(e,t)})}function ra(e,{parts:t},n){let[r]=t;if(t.length>1||r===void 0)return t.map(({text:i})=>i).join(".");let o=e.symbols[n]??"";return o===""?r.text:o}
function je(e,{start:t,end:n},r,o){return{type:"call",name:e,nameSpan:{start:t,end:n},arguments:r,quantifier:null,clauses:null,over:null,start:t,end:o}}function _(e,t){
let n=u(e),r=f(e);e.pos+=1,H(e,N.function);let o=c(e);s(e,"(");let i=t(e);return s(e,")"),je(n,{start:r,end:o},i,c(e))}function LT({arguments:e,start:t,end:n}){
return{type:"descriptor",columns:e,start:t,end:n}}function bm(e,t,{start:n,end:r}){let o=DT(e,t),i=FT(e,o),a=no(e),{quantifier:l,list:p}=o;return{type:"call",name:t,
nameSpan:{start:n,end:r},quantifier:l,arguments:p,clauses:i,over:a,start:n,end:c(e)}}var wT=new Set(["ARRAY_AGG","ARRAY_CONCAT_AGG","GROUP_CONCAT","STRING_AGG"]);
function DT(e,t){let n=u(e,-2);return n==="."||n==="SPECIFIC"?Am(e):wT.has(t)?kT(e):t==="PERCENTILE_CONT"||t==="PERCENTILE_DISC"?UT(e):Am(e)}function Am(e){if(s(
e,"("),m(e,")"))return na(null,[]);if(y(e,"*"))return na(null,[PT(e)]);let t=Rn(e),n=oo(e);return s(e,")"),na(t,n)}var na=(e,t)=>({quantifier:e,list:t,nulls:"",
orderBy:[]});function PT(e){let t=f(e);s(e,"*");let n=c(e);return s(e,")"),{type:"star",qualifier:[],start:t,end:n}}function kT(e){s(e,"(");let t=Rn(e),n=[Kt(e,
!1)];for(;m(e,",");)n.push(Kt(e,!1));let r=oa(e),o=y(e,"ORDER")?rt(e):[];return m(e,"SEPARATOR")&&n.push(le(e)),s(e,")"),{quantifier:t,list:n,nulls:r,orderBy:o}}
function UT(e){s(e,"(");let t=[Kt(e,!1)];m(e,",")&&t.push(Ye(e));let n=t.length>1?oa(e):"";return s(e,")"),{quantifier:null,list:t,nulls:n,orderBy:[]}}var Om={nulls:"",
orderBy:[],withinDistinct:[],filter:null};function FT(e,t){let n=oa(e)||t.nulls,r=L(e,"WITHIN","DISTINCT")?BT(e):[],o=m(e,"WITHIN")?ia(e):[],i=m(e,"FILTER")?jT(
e):null,a=o.length>0?o:t.orderBy;return n!==""||r.length>0||i!==null||a.length>0?{nulls:n,orderBy:a,withinDistinct:r,filter:i}:null}function oa(e){return L(e,"I\
GNORE","NULLS")?"IGNORE NULLS":L(e,"RESPECT","NULLS")?"RESPECT NULLS":""}function BT(e){s(e,"(");let t=ta(e);return s(e,")"),t}function ia(e){s(e,"GROUP","(");let t=rt(
e);return s(e,")"),t}function jT(e){s(e,"(","WHERE");let t=A(e,O(e));return s(e,")"),t}function An(e){let t=e.pos;return aa(e,x(e),t)}function aa(e,t,n){H(e,N.function);let r=dm(e);return je(ra(e,t,n),t,r,c(e))}function la(e,t,n){s(e,"TABLE","("),m(e,"SPECIFIC");let r=q(e,An,mn);return s(e,")"),{type:"function",lateral:n,call:r,alias:null,start:t,end:c(e)}}function Nm(e,t,n,r){
return vT(e),{type:"function",lateral:!1,call:q(e,()=>aa(e,n,r),mn),alias:null,start:t,end:c(e)}}function vT(e){let t=Vt(e,1),r=u(e,1)==="SELECT"&&u(e,2)!=="/*+"&&
u(e,3)!==")"?1:t;r!==null&&d(e,"","write TABLE(\u2026) around the function",r)}function xm(e,t){let n=e.pos,r=nt(e);if(u(e)==="("&&!WT(e))return Nm(e,t,r,n);let o=Be(e),i=ot(e),a=qT(e);return{type:"table",name:r,hints:o,extend:i,asOf:a,alias:null,
start:t,end:c(e)}}function WT(e){if(!I(e,1)||!Yt(e,2))return!1;let[t,n,r]=[u(e,1),u(e,2),u(e,3)];return t==="MODEL"||t==="FINAL"?!$T(e,t):r!=="("&&!(n==="FORMAT"&&
r==="JSON")}function $T(e,t){return I(e,2)||t==="FINAL"&&_r(u(e,2))}function qT(e){return m(e,"FOR")?(s(e,"SYSTEM_TIME","AS","OF"),$(e)):null}function Im(e){let t=f(e);m(e,"VALUE")||s(e,"VALUES");let n=[Ft(e)];for(;_T(e);)n.push(Ft(e));return{type:"values",rows:n,start:t,end:c(e)}}function _T(e){return u(
e,1)==="("?m(e,","):xe(e)}function Ft(e){let t=f(e);if(u(e)==="("&&u(e,1)==="ROW")return HT(e);if(!m(e,"ROW")&&u(e)!=="(")return A(e,O(e));s(e,"(");let n=[io(e)??
GT(e)];for(;m(e,",");)n.push(io(e)??A(e,O(e)));return s(e,")"),{type:"row",items:n,start:t,end:c(e)}}function GT(e){let t=hn(e);return t.type==="query"?Ut(t):A(
e,t)}function HT(e){s(e,"(");let t=Ft(e);return s(e,")"),t}function Mm(e){return y(e,"PIVOT")&&u(e,1)==="("}var VT=new Set(["(","INCLUDE","EXCLUDE"]);function Lm(e){return y(e,"UNPIVOT")&&VT.has(u(e,1))}function wm(e,t,n){
s(e,"PIVOT","(");let r=ct(e,QT);s(e,"FOR");let o=tr(e);s(e,"IN","(");let i=y(e,")")?[]:ct(e,KT);return s(e,")",")"),{type:"pivot",input:n,aggregates:r,axes:o,values:i,
alias:null,start:t,end:c(e)}}var YT=new Set(["ARRAY_CONCAT_AGG","GROUP_CONCAT","STRING_AGG"]);function QT(e){let t=f(e),r=YT.has(u(e))?lr(e):ao(e),o=Et(e);return{
expression:r,alias:o,start:t,end:c(e)}}function KT(e){let t=f(e),n=Ft(e),r=Et(e);return{expression:n,alias:r,start:t,end:c(e)}}function Dm(e,t,n){s(e,"UNPIVOT");
let r=L(e,"INCLUDE","NULLS");r||L(e,"EXCLUDE","NULLS"),s(e,"(");let o=tr(e);s(e,"FOR");let i=tr(e);s(e,"IN","(");let a=ct(e,JT);return s(e,")",")"),{type:"unpiv\
ot",input:n,includeNulls:r,measures:o,axes:i,columns:a,alias:null,start:t,end:c(e)}}function JT(e){let t=f(e),n=tr(e),r=m(e,"AS")?Ft(e):null;return{columns:n,value:r,
start:t,end:c(e)}}function Pm(e,t,n){s(e,"TABLESAMPLE");let r=zT(e);s(e,"(");let o=r==="SUBSTITUTE"?XT(e):Fe(e);s(e,")");let i=r==="SUBSTITUTE"?null:ZT(e);return{type:"sample",input:n,
method:r,size:o,seed:i,start:t,end:c(e)}}function XT(e){return/^x/i.test(P(e,e.pos))&&d(e,"a name in quotes is expected"),le(e)}function zT(e){return m(e,"SUBST\
ITUTE")?"SUBSTITUTE":m(e,"BERNOULLI")?"BERNOULLI":(s(e,"SYSTEM"),"SYSTEM")}function ZT(e){if(!m(e,"REPEATABLE"))return null;s(e,"(");let t=f(e);m(e,"-")||m(e,"+"),
Pt(e);let n=b(e,t);return s(e,")"),n}function sa(e,t){u(e,1)!=="("&&d(e,"","write UNNEST(\u2026)"),s(e,"UNNEST");let n=Qe(e),r=y(e,"WITH");return r&&s(e,"WITH","ORDINALITY"),{type:"unnest",arguments:n,
ordinality:r,alias:null,start:t,end:c(e)}}var km=new Set(["(","LATERAL","TABLE","UNNEST"]);function mr(e){if(e.expected!==null)for(let t of km)y(e,t);return I(e)||km.has(u(e))}function pr(e){let t=f(e),
n=eS(e,t);return Mm(e)&&(n=wm(e,t,sr(e,n))),Lm(e)&&(n=Dm(e,t,sr(e,n))),n=Um(e,n),y(e,"TABLESAMPLE")?Pm(e,t,sr(e,n)):n}function eS(e,t){switch(u(e)){case"(":return ma(
e,t,q(e,lo));case"LATERAL":return nS(e,t);case"UNNEST":return sa(e,t);case"TABLE":return la(e,t,!1);default:return tS(e,t)}}function tS(e,t){let n=xm(e,t);return n.
type==="table"?ma(e,t,n):n}function nS(e,t){if(e.pos+=1,y(e,"UNNEST"))return sa(e,t);if(y(e,"TABLE"))return la(e,t,!0);y(e,"(")||d(e,"","LATERAL takes a query i\
n brackets, TABLE(f(\u2026)) or UNNEST");let n=sr(e,q(e,lo)),r=n.type==="derived"?{...n,lateral:!0,start:t}:n;return ma(e,t,r)}function ma(e,t,n){if(y(e,"MATCH_\
RECOGNIZE"))return Qi(e,t,sr(e,n));if(u(e,2)!=="MATCH_RECOGNIZE"||u(e)!=="AS")return n;let r=e.pos,o=Um(e,n);return e.roles[r]=N.syntax,Qi(e,t,o)}function Um(e,t){
let n=rS(e);if(n===null)return t;switch(t.type){case"joins":case"bracketed":case"sample":return d(e,"a join in brackets takes no alias","remove the alias",-1);default:
return{...t,alias:n,end:n.end}}}function rS(e){if(m(e,"AS"))H(e,N.silent);else if(!I(e))return null;let n=f(e),r=R(e),o=y(e,"(")?Se(e):[];return{name:r,columns:o,
start:n,end:c(e)}}function sr(e,t){return t.type==="bracketed"&&d(e,"a join in brackets cannot stand here"),t}function Cm(e){let t=f(e),n=so(e);if(u(e)!==",")return n;let r=[];for(;m(e,",");)r.push(oS(e));return{type:"joins",first:n,joins:r,start:t,end:c(e)}}function oS(e){
let t=f(e);return mr(e)||d(e,"","remove this comma, or name a table behind it",-1),{kind:",",natural:!1,right:so(e),on:null,using:[],start:t,end:c(e)}}function so(e){
let t=f(e),n=pr(e);if(!Bm(e))return n;let r=[];do r.push(aS(e));while(Bm(e));return{type:"joins",first:n,joins:r,start:t,end:c(e)}}var Fm=new Set(["JOIN","INNER",
"LEFT","RIGHT","FULL","CROSS","NATURAL","OUTER"]),iS=new Set(["INNER","LEFT","RIGHT","FULL"]);function Bm(e){if(e.expected!==null)for(let t of Fm)y(e,t);return Fm.
has(u(e))}function aS(e){let t=f(e),n=e.pos,r=m(e,"NATURAL"),o=sS(e,n);mr(e)||lS(e,e.pos-n);let i=pr(e),a=m(e,"ON")?pS(e):null,l=a===null&&m(e,"USING")?uS(e):[];
return{kind:o,natural:r,right:i,on:a,using:l,start:t,end:c(e)}}function lS(e,t){return d(e,"",Oe(e)||"a table is expected behind JOIN",t<3?-t:0)}function sS(e,t){
if(m(e,"JOIN"))return"INNER";if(y(e,"CROSS")||y(e,"OUTER"))return mS(e);let n=u(e);return iS.has(n)||jm(e,t),e.pos+=1,n!=="INNER"&&m(e,"OUTER"),m(e,"JOIN")||jm(
e,t),n}function jm(e,t){return d(e,"","JOIN is expected behind it",t-e.pos)}function mS(e){let t=ie(e);return y(e,"APPLY")&&d(e,"APPLY is not allowed","write JO\
IN LATERAL"),t==="OUTER"&&d(e,"","write LEFT, RIGHT or FULL before OUTER JOIN"),m(e,"JOIN")||d(e,"","JOIN is expected behind CROSS"),t}function pS(e){return A(e,
O(e))}function uS(e){return Te(e,R)}var fS=new Set(["UNION","INTERSECT","EXCEPT"]);function St(e){return Pe(e,fS)||u(e)==="MINUS"}function ur(e,t,n){let r=[],o=[vm(e,t,n)];for(;St(e);){r.push(Wm(e));
let a=f(e);o.push(vm(e,a,Cn(e)))}let[i]=o;return r.length===0&&i!==void 0?i:(qi(e,o,"UNION"),{type:"set-operation",operators:r,terms:o,start:t,end:c(e)})}function vm(e,t,n){
if(u(e)!=="INTERSECT")return n;let r=[],o=[n];for(;u(e)==="INTERSECT";)r.push(Wm(e)),o.push(Cn(e));return qi(e,o,"INTERSECT"),{type:"set-operation",operators:r,
terms:o,start:t,end:c(e)}}function Wm(e){let t=u(e);return t==="MINUS"&&d(e,"MINUS is not allowed","write EXCEPT"),s(e,t),m(e,"ALL")?`${t} ALL`:(m(e,"DISTINCT"),
t)}function lo(e){let t=e.pos,n=f(e);if(s(e,"("),Qt(e))return $m(e,t,Gm(e));mr(e)||d(e,"","a query or a join is expected in brackets",-1);let r=so(e);if(St(e))return $m(
e,t,dS(e,r));if(s(e,")"),r.type==="joins"||r.type==="bracketed")return{type:"bracketed",inner:r,start:n,end:c(e)};let o=_m(r);return o===null&&d(e,"a query or a\
 join is expected in brackets","remove the brackets",t-e.pos),cS(e,t),{type:"derived",lateral:!1,query:o,alias:null,start:n,end:c(e)}}function qm(e){let t=e.pos,
n=q(e,lo);return n.type!=="derived"&&d(e,"a query is expected here","",t-e.pos),n.query}function $m(e,t,n){s(e,")"),cn(e,n,t);let r=j(e,t);return{type:"derived",
lateral:!1,query:n,alias:null,start:r,end:c(e)}}function dS(e,t){let n=_m(t);return n===null&&d(e,"a query is expected before it"),it(ur(e,t.start,n),t.start,c(
e))}function _m(e){return e.type==="derived"&&!e.lateral&&e.alias===null?e.query:null}function cS(e,t){e.roles[t]=N.silent,e.roles[e.pos-1]=N.silent}var yS={recursive:!1,list:[]};function fr(e){if(u(e)!=="WITH")return yS;e.pos+=1;let t=m(e,"RECURSIVE"),n=[Hm(e)];for(;Z(e);)n.push(Hm(e));return{recursive:t,list:n}}
function Hm(e){let t=f(e),n=R(e),r=y(e,"(")?Se(e):[];s(e,"AS");let o=qm(e);return{name:n,columns:r,query:o,start:t,end:c(e)}}function hn(e){let t=f(e);if(u(e)==="WITH")return q(e,ES);if(Qt(e))return re(e);let n=O(e);return n.type==="subquery"&&Ym(e)?ua(e,t,n.query):(y(e,"ORDER")||dr(e),
n)}function ES(e){let t=f(e),{recursive:n,list:r}=fr(e);return y(e,"WITH")&&d(e,"","put a comma in the place of this WITH"),{...Qt(e)?re(e):TS(e,t),recursive:n,
with:r,start:t}}function TS(e,t){let n=O(e);if(n.type==="subquery")return ua(e,t,n.query);let r={type:"values",rows:[n],start:n.start,end:n.end};return{...it(r,
t,0),...dr(e),end:c(e)}}function Ut(e){return{type:"subquery",query:e,start:e.start,end:e.end}}function Vm(e){let t=f(e),n=SS(e,t);return rr(e)?gS(e,t,n):n}function SS(e,t){
let n=e.pos;s(e,"(");let r=hn(e);return u(e)===","?CS(e,t,r.type==="query"?Ut(r):r):(s(e,")"),r.type==="query"?{type:"subquery",query:cn(e,r,n),start:t,end:c(e)}:
xs(e,r,n))}function CS(e,t,n){let r=[A(e,n)];for(;Z(e);)r.push(A(e,O(e)));return s(e,")"),{type:"row",items:r,start:t,end:c(e)}}function gS(e,t,n){n.type==="cha\
in"&&n.operators.at(-1)==="-"||d(e,"a unit of time stands only behind (a - b)");let o=En(e);return{type:"date-difference",value:n,unit:o,start:t,end:c(e)}}function Qe(e){
s(e,"(");let t=hn(e),n=[t.type==="query"?Ut(t):A(e,t)];for(;Z(e);)n.push(A(e,O(e)));return s(e,")"),n}function $(e){let t=O(e);return pa(e,t),A(e,t)}function pa(e,t){
let n=or(e,t);n!==null&&d(e,"a query is not allowed here","",Dt(e,n)-1-e.pos)}function Km(e,t,n,r){let o=u(e)==="NOT",i=u(e,o?1:0);return Tt(e,n,i==="IS"||i==="FORMAT"?g.test:g.sum),i==="IS"?RS(e,t,n):i==="FORMAT"?NS(e,t,n):(o&&(e.pos+=1),
i==="BETWEEN"?xS(e,t,n,o):i==="IN"?MS(e,t,n,o):Jr.has(i)?wS(e,t,n,o,r):LS(e,t,n))}var Jm=new Set(["NULL","TRUE","FALSE","UNKNOWN","EMPTY"]),hS=new Set(["VALUE",
"OBJECT","ARRAY","SCALAR"]);function RS(e,t,n){s(e,"IS");let r=m(e,"NOT"),o=AS(e,r?0:-1);return{type:"test",operand:n,test:`${r?"IS NOT":"IS"} ${o}`,start:t,end:c(
e)}}function AS(e,t){let n=u(e);return Jm.has(n)?ie(e):L(e,"A","SET")?"A SET":(m(e,"JSON")||bS(e,t),hS.has(u(e))?`JSON ${ie(e)}`:"JSON")}function bS(e,t){for(let n of Jm)
y(e,n);return y(e,"NOT"),y(e,"DISTINCT"),d(e,"","NULL, TRUE, FALSE or DISTINCT FROM is expected behind IS",t)}var OS=new Set(["UTF8","UTF16","UTF32"]);function NS(e,t,n){
s(e,"FORMAT","JSON");let o=OS.has(u(e,1))&&m(e,"ENCODING")?`FORMAT JSON ENCODING ${ie(e)}`:"FORMAT JSON";return{type:"test",operand:n,test:o,start:t,end:c(e)}}function xS(e,t,n,r){
s(e,"BETWEEN");let o=m(e,"SYMMETRIC"),i=o||m(e,"ASYMMETRIC");zm(e,r||i);let a=IS(e);s(e,"AND");let l=Xm(e,g.like);return{type:"between",negated:r,symmetric:o,operand:n,
low:a,high:l,start:t,end:c(e)}}function IS(e){let t=Jt(e,g.and+1);return Tt(e,t,g.sum),y(e,"OR")?fa(e,t.start,t,g.or,g.not):t}function Xm(e,t){let n=q(e,()=>Jt(
e,t),1);return Tt(e,n,g.sum),n}function MS(e,t,n,r){s(e,"IN"),!r&&!y(e,"(")&&d(e,"","a list in brackets is expected behind IN",-1);let o=Qe(e);return $i(e,o),{type:"\
membership",operator:r?"NOT IN":"IN",operand:n,list:o,start:t,end:c(e)}}function LS(e,t,n){let r=`${ie(e)} ${ie(e)}`;H(e,N.synonym);let o=Qe(e);return $i(e,o),{
type:"membership",operator:r,operand:n,list:o,start:t,end:c(e)}}function wS(e,t,n,r,o){let i=ie(e),a=i==="SIMILAR";a&&s(e,"TO"),zm(e,r||a);let l=Qm(e,ws(o)),p=vi(
o)&&m(e,"ESCAPE")?Qm(e,g.escape):null;return{type:"like",operator:`${r?"NOT ":""}${i}${a?" TO":""}`,operand:n,pattern:l,escape:p,start:t,end:c(e)}}function Qm(e,t){
let n=Xm(e,t);return Ls(e,n),n}function zm(e,t){!t&&!Ne(e)&&d(e,"","an operand is expected behind it",-1)}function Zm(e){let t=f(e),n=u(e);s(e,n,"(");let r=A(e,O(e));s(e,"AS");let o=y(e,"INTERVAL")?ep(e):ir(e);return s(e,")"),{type:"cast",function:n,operand:r,to:o,start:t,
end:c(e)}}function cr(e){let t=f(e);return{type:"type-argument",dataType:y(e,"INTERVAL")?ep(e):ir(e),start:t,end:c(e)}}function ep(e){let t=f(e);s(e,"INTERVAL");
let n=`INTERVAL ${En(e)}`,r=c(e);return{type:"data-type",name:n,parameters:[],elements:[],fields:[],nullable:!0,start:t,end:r}}function ue(e,...t){let n=f(e);return L(e,...t)?{type:"flag",text:t.join(" "),start:n,end:c(e)}:null}function Xt(e,...t){let n=f(e);return s(e,...t),{type:"flag",
text:t.join(" "),start:n,end:c(e)}}function op(e){let t=da(e),n=DS.map(r=>ue(e,r,"ON","ERROR")).find(r=>r!==null);return n===void 0?t:[...t,n]}var DS=["TRUE","FALSE","UNKNOWN","ERROR"];function ip(e){
let t=[...da(e),...sp(e)];for(;y(e,"ERROR")||y(e,"NULL")||y(e,"DEFAULT");){let n=ue(e,"ERROR")??ue(e,"NULL")??Xt(e,"DEFAULT");t.push(n),n.text==="DEFAULT"&&t.push(
$(e)),t.push(lp(e))}return t}function ap(e){let t=[...da(e),...sp(e),...PS(e)];for(let n=tp(e);n!==null;n=tp(e))t.push(n,lp(e));return t}function tp(e){return y(
e,"EMPTY")?ue(e,"EMPTY","ARRAY")??Xt(e,"EMPTY","OBJECT"):ue(e,"ERROR")??ue(e,"NULL")}function lp(e){return ue(e,"ON","EMPTY")??Xt(e,"ON","ERROR")}function PS(e){
let t=f(e),n=m(e,"WITHOUT");if(!n&&!m(e,"WITH"))return[];let r=[n?"WITHOUT":"WITH"];return!n&&(y(e,"CONDITIONAL")||y(e,"UNCONDITIONAL"))&&r.push(np(e)),y(e,"ARR\
AY")&&r.push(np(e)),s(e,"WRAPPER"),[{type:"flag",text:`${r.join(" ")} WRAPPER`,start:t,end:c(e)}]}function np(e){return e.pos+=1,u(e,-1)}function da(e){let t=[$(
e)];if(s(e,","),t.push($(e)),!m(e,"PASSING"))return t;for(t.push(rp(e));m(e,",");)t.push(rp(e));return t}function rp(e){let t=f(e),n=$(e);s(e,"AS");let r=R(e);return{
type:"passed",value:n,name:r,start:t,end:c(e)}}function sp(e){return m(e,"RETURNING")?[cr(e)]:[]}function mp(e){let t=y(e,")")||US(e),n=t?[]:[...kS(e)];if(!t)for(;m(
e,",");)n.push(...ca(e));return[...n,...mo(e)]}function kS(e){return y(e,"KEY")&&!Ne(e,1)&&d(e,"","write `key` in backquotes"),Vt(e,0)!==null&&d(e,"","write KEY\
 before the key"),ca(e)}function ca(e){let t=e.pos,n=y(e,"KEY")&&Ne(e,1)&&m(e,"KEY"),r=$(e);return!y(e,"VALUE")&&!y(e,":")&&d(e,"","VALUE is expected between a \
key and its value",e.pos===t+1?-1:0),n&&y(e,":")&&d(e,"","write VALUE in the place of ':', or remove KEY"),e.pos+=1,[r,$(e)]}function pp(e){return[...ca(e),...mo(
e)]}function up(e){if(y(e,")"))return[];let t=[$(e)];for(;m(e,",");)t.push($(e));return[...t,...mo(e)]}function fp(e){let t=f(e);s(e,"JSON_ARRAYAGG");let n={start:t,
end:c(e)};s(e,"(");let r=$(e),o=y(e,"ORDER")?rt(e):[],i=[r,...mo(e)];s(e,")"),o.length>0&&y(e,"WITHIN")&&d(e,"ORDER BY is said twice","keep one of them");let l=m(
e,"WITHIN")?ia(e):o;return{...je("JSON_ARRAYAGG",n,i,c(e)),clauses:l.length>0?{...Om,orderBy:l}:null}}function US(e){let t=u(e);return(t==="NULL"||t==="ABSENT")&&
u(e,1)==="ON"}function mo(e){let t=ue(e,"NULL","ON","NULL")??ue(e,"ABSENT","ON","NULL");return t===null?[]:[t]}function dp(e){let t=A(e,O(e));return m(e,",")?[t,Ye(e)]:[t]}var BS=new Set(["NOT","EXISTS","UNIQUE"]);function cp(e){let t=u(e);if(t!=="FINAL"&&t!=="RUNNING")return!1;
let n=u(e,1);return n==="-"||n==="+"||n==="("?!0:Ne(e,1)&&!BS.has(n)}function yp(e){let t=f(e),n=ie(e),r=c(e),i=y(e,"-")||y(e,"+")?Ye(e):yr(e);return pa(e,i),je(
n,{start:t,end:r},[i],c(e))}function Ep(e){let t=ue(e,"BOTH")??ue(e,"LEADING")??ue(e,"TRAILING"),n=t===null?[]:[t];return y(e,"FROM")&&t===null&&d(e,"nothing stands before 'FROM'","remove \
it"),y(e,")")?n:t===null&&Vt(e,0)!==null?[ae(e)]:(y(e,"FROM")||n.push(ae(e)),y(e,"FROM")&&n.push(Xt(e,"FROM"),ae(e)),n)}function Tp(e){let t=[ae(e)];return m(e,
",")||s(e,"FROM"),t.push(ae(e)),(m(e,",")||m(e,"FOR"))&&t.push(ae(e)),t}function Sp(e){let t=[ae(e)];return s(e,"PLACING"),t.push(ae(e)),s(e,"FROM"),t.push(ae(e)),
m(e,"FOR")&&t.push(ae(e)),t}function Cp(e){y(e,"(")&&d(e);let t=[y(e,"-")||y(e,"+")?Ye(e):yr(e)];return s(e,"IN"),t.push(ae(e)),m(e,"FROM")&&t.push(ae(e)),t}function gp(e){
let t=[ae(e)];if(m(e,"USING"))return[...t,Er(e)];for(;m(e,",");)t.push(ae(e));return t}function hp(e){if(vS(e))return WS(e);let t=Vt(e,0);t!==null&&d(e,"","writ\
e brackets around the call",t);let n=[ae(e)];return m(e,"USING")?[...n,Er(e)]:(s(e,","),n.push(Er(e)),s(e,","),[...n,Er(e)])}var jS=new Set(["DATE","TIME","TIME\
STAMP","ARRAY","ROW","MULTISET"]);function vS(e){if(M(e)!==E.reserved)return!1;let t=u(e,1);if(y(e,"INTERVAL"))return rr(e,1);let n=t==="("||t==="["||Ue(e,1);return Yt(
e)&&!(n&&jS.has(u(e)))}function WS(e){let t=[cr(e)];return s(e,","),t.push(ae(e)),m(e,",")&&t.push(ue(e,"NULL")??yn(e)),t}function Rp(e){let t=ae(e);return s(e,
","),[t,I(e)?Er(e):cr(e)]}function Ap(e){let t=[ae(e)];return s(e,","),t.push(ae(e)),m(e,",")&&(t.push(Xt(e,"JSON_SCOPE")),s(e,"=>"),t.push(ae(e))),t}function ae(e){
return A(e,O(e))}function Er(e){let t=R(e);return{type:"flag",text:t.text,start:t.start,end:t.end}}function bp(e){let t=bn(e);return s(e,"FROM"),[t,Ct(e)]}function Op(e){let t=[bn(e)];return s(e,","),t.push(Ct(e)),s(e,","),t.push(Ct(e)),t}function Np(e){let t=[
Ct(e)];return s(e,","),t.push(Ct(e)),s(e,","),[...t,bn(e)]}function xp(e){let t=[Ct(e)];return s(e,","),[...t,bn(e)]}function Ip(e){let t=[Ct(e)];return s(e,","),
[...t,_S.has(u(e))?bn(e):Ct(e)]}function Mp(e){let t=_(e,qS),n=no(e);return n===null?t:{...t,over:n,end:c(e)}}function qS(e){let t=Ct(e);return m(e,"TO")?[t,bn(
e)]:[t]}function Ct(e){return A(e,O(e))}var Lp=new Set(["YEAR","MONTH","DAY","HOUR","MINUTE","SECOND"]),_S=new Set([...Lp,..."NANOSECOND MICROSECOND MILLISECOND\
 DAYOFWEEK DAYOFYEAR DOW DOY ISODOW ISOYEAR WEEK QUARTER EPOCH DECADE CENTURY MILLENNIUM".split(" ")]),GS=new Set("SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRID\
AY SATURDAY".split(" "));function bn(e){let t=f(e);return{type:"flag",text:Lp.has(u(e))?wp(e):HS(e),start:t,end:c(e)}}function HS(e){I(e)||d(e,"","a unit such a\
s DAY or MINUTE is expected here");let t=R(e).text.toUpperCase();if(t!=="WEEK"||!m(e,"("))return t;GS.has(u(e))||d(e,"","a day such as MONDAY is expected here");
let n=wp(e);return s(e,")"),`WEEK(${n})`}function wp(e){return e.pos+=1,u(e,-1)}function po(e){switch(u(e)){case"CAST":case"TRY_CAST":case"SAFE_CAST":return Zm(e);case"ROW":case"PERIOD":return zS(e);case"ARRAY":case"MAP":case"MULTISET":return ro(
e);case"DATE":case"TIME":case"DATETIME":case"TIMESTAMP":case"TUMBLE":case"HOP":case"SESSION":return _(e,XS);case"CLASSIFIER":case"MATCH_NUMBER":return _(e,JS);case"\
FIRST":case"LAST":case"PREV":case"NEXT":return _(e,dp);default:return YS(e)??QS(e)??KS(e)}}function YS(e){switch(u(e)){case"TRIM":return _(e,Ep);case"SUBSTRING":
return _(e,Tp);case"OVERLAY":return _(e,Sp);case"POSITION":return _(e,Cp);case"TRANSLATE":return _(e,gp);case"CONVERT":return _(e,hp);case"CONTAINS_SUBSTR":return _(
e,Ap);default:return null}}function QS(e){switch(u(e)){case"EXTRACT":return _(e,bp);case"FLOOR":case"CEIL":case"CEILING":return Mp(e);case"TIMESTAMPADD":case"TI\
MESTAMPDIFF":return _(e,Op);case"TIMESTAMP_DIFF":case"DATE_DIFF":case"DATETIME_DIFF":case"TIME_DIFF":return _(e,Np);case"DATE_TRUNC":return _(e,Ip);case"TIMESTA\
MP_TRUNC":case"DATETIME_TRUNC":case"TIME_TRUNC":return _(e,xp);default:return null}}function KS(e){switch(u(e)){case"JSON_EXISTS":return _(e,op);case"JSON_VALUE":
return _(e,ip);case"JSON_QUERY":return _(e,ap);case"JSON_OBJECT":return _(e,mp);case"JSON_OBJECTAGG":return _(e,pp);case"JSON_ARRAY":return _(e,up);case"JSON_AR\
RAYAGG":return fp(e);default:return null}}function JS(){return[]}function XS(e){let t=ue(e,"DISTINCT")??ue(e,"ALL"),n=oo(e);return t===null?n:[t,...n]}function zS(e){
let t=f(e),n=u(e)==="PERIOD";e.pos+=1;let r=Qe(e);return n&&r.length!==2&&d(e,"PERIOD takes two moments","",-1),{type:"row",items:r,start:t,end:c(e)}}function Dp(e){s(e,"{fn");let t=tC(e);return s(e,"}"),t}var ZS=new Set("CONTAINS_SUBSTR DATE_DIFF DATETIME_DIFF TIMESTAMPADD TIMESTAMPDIFF TIMESTAMP_DIFF TIME_D\
IFF DATE_TRUNC DATETIME_TRUNC TIMESTAMP_TRUNC TIME_TRUNC".split(" ")),eC=new Set(["INSERT","LEFT","RIGHT","TRUNCATE","SUBSTRING"]);function tC(e){let t=u(e);if(t===
"CONVERT")return _(e,Rp);let n=ZS.has(t)?po(e):null;if(n!==null)return n;let r=Ve(t)||eC.has(t);return!r&&!I(e)&&d(e,"","a function is expected behind {fn",-1),
nC(e,r?t:null)}function nC(e,t){let n=f(e),r=t??R(e).text;t!==null&&(e.pos+=1),H(e,N.function);let o={start:n,end:c(e)};return je(r,o,rC(e),c(e))}function rC(e){
if(L(e,"(",")"))return[];if(u(e)!=="("||u(e,1)!=="*")return Qe(e);s(e,"(");let t=f(e);m(e,"*");let n={type:"star",qualifier:[],start:t,end:c(e)};return s(e,")"),
[n]}var oC=/^ *(\d{1,4})-(\d{1,2})-(\d{1,2})$/,iC=/^ *(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d*)?$/;function ya(e){let[t=0,n=0,r=0]=Pp(oC,e);return t>0&&n>0&&n<=12&&r>0&&
r<=aC(t,n)}function Ea(e){let[t=24,n=0,r=0]=Pp(iC,e);return t<24&&n<60&&r<60}function uo(e){let[,t="",n]=/^( *[^ ]*)(?: (.*))?$/.exec(e)??[];return ya(t)&&(n===
void 0||Ea(n))}function Pp(e,t){return(e.exec(t)??[]).slice(1).map(Number)}function aC(e,t){return t===2?e%4===0&&(e%100!==0||e%400===0)?29:28:t===4||t===6||t===
9||t===11?30:31}var lC=new Map([["DATE","date"],["TIME","time"],["TIMESTAMP","timestamp"],["DATETIME","timestamp"]]);function On(e){let t=u(e),n=lC.get(t);if(n===void 0)return null;
let r=t==="TIMESTAMP"&&u(e,1)==="WITH";if(!yt(e,1)&&M(e,1)!==E.placeholder&&!r)return null;let o=f(e);return e.pos+=1,r&&s(e,"WITH","LOCAL","TIME","ZONE"),Re(e),
{type:"literal",kind:n,start:o,end:c(e)}}var sC=new Map([["{d",{kind:"date",isWritten:ya}],["{t",{kind:"time",isWritten:Ea}],["{ts",{kind:"timestamp",isWritten:uo}]]);
function fo(e){let t=f(e),n=sC.get(u(e));return n===void 0?null:(yt(e,1)||d(e,"",`write a ${n.kind} in quotes behind it`),e.pos+=1,n.isWritten(Re(e).value)||d(e,
`this is no ${n.kind}`,"",-1),s(e,"}"),{type:"literal",kind:n.kind,start:t,end:c(e)})}function kp(e){let t=f(e);s(e,"CASE");let n=y(e,"WHEN")?null:A(e,O(e)),r=[];for(;m(e,"WHEN");)r.push(mC(e));r.length===0&&d(e);let o=m(e,"ELSE")?A(e,O(e)):null;
return s(e,"END"),{type:"case",operand:n,branches:r,otherwise:o,start:t,end:c(e)}}function mC(e){let t=[A(e,O(e))];for(;m(e,",");)t.push(A(e,O(e)));return s(e,"\
THEN"),{when:t,then:A(e,O(e))}}var pC=new Map([["TRUE","boolean"],["FALSE","boolean"],["UNKNOWN","boolean"],["NULL","null"]]);function Up(e){let t=u(e),n=pC.get(t);if(n!==void 0)return yC(e,n);
let r=uC(e,t);return r!==null?r:M(e)===E.keyword?co(e):Ve(t)&&u(e,1)==="("?lr(e):Ql(t)?EC(e,t):d(e,"",Oe(e))}function uC(e,t){let n=u(e,1);switch(t){case"CASE":
return kp(e);case"INTERVAL":return eo(e);case"DECIMAL":return Fe(e);case"NEW":return I(e,1)?fC(e):null;case"SPECIFIC":return I(e,1)||Ve(n)?ao(e):null;case"MODEL":
return I(e,1)?dC(e):null;case"ARRAY":case"MAP":case"MULTISET":return n==="["||n==="("?ro(e):null;case"FINAL":case"RUNNING":return cp(e)?yp(e):null;default:return n===
"("?po(e):On(e)??cC(e)}}function fC(e){return s(e,"NEW"),An(e)}function dC(e){let t=f(e);return e.pos+=1,{type:"model",name:x(e),start:t,end:c(e)}}function cC(e){
let t=u(e);if(t!=="NEXT"&&t!=="CURRENT"||u(e,1)!=="VALUE")return null;let n=f(e);e.pos+=2;let r=c(e);return s(e,"FOR"),je(`${t} VALUE`,{start:n,end:r},[x(e)],c(
e))}function yC(e,t){let n=f(e);return e.pos+=1,{type:"literal",kind:t,start:n,end:c(e)}}function EC(e,t){let n=f(e);e.pos+=1;let r=c(e);return je(t,{start:n,end:r},
[],r)}var TC=new Map([["NOT",["NOT",g.not]],["-",["-",g.sign]],["+",["+",g.sign]],["EXISTS",["EXISTS",g.exists]],["UNIQUE",["UNIQUE",g.exists]]]);function Fp(e){let t=M(
e),n=t===E.symbol||t===E.reserved?TC.get(u(e)):void 0;if(n===void 0)return Tr(e,yr(e));let[r,o]=n,i=f(e);e.pos+=1;let a=q(e,()=>Jt(e,o+1),1);return r==="NOT"?Tt(
e,a,g.not):a.type==="subquery"&&A(e,a),{type:"unary",operator:r,operand:a,start:i,end:c(e)}}var SC=60;function Tr(e,t){let n=t;for(let r=0;;r+=1){let o=u(e);if(o!==
"."&&o!=="[")return n;r>SC&&d(e,"nested too deeply");let i=CC(e,n);e.pos+=1,n=o==="."?gC(e,n,i):AC(e,n,i)}}function CC(e,t){let n=e.brackets.get(t);return n===void 0?
t.start:j(e,n[0])}function gC(e,t,n){let r=e.pos,o={type:"path",start:f(e),parts:[Bp(e)],end:c(e)},[i]=o.parts;if(u(e)!=="(")return{type:"field",operand:t,field:i,
start:n,end:c(e)};let a=ar(e,o,r);return{type:"method",operand:t,call:a,start:n,end:c(e)}}function Bp(e){return I(e)?R(e):hC(e)}function hC(e){return d(e,"",Oe(
e)||"a name is expected behind the dot",-1)}var RC=new Set(["OFFSET","ORDINAL","SAFE_OFFSET","SAFE_ORDINAL"]);function AC(e,t,n){let r=RC.has(u(e))?u(e):null;r!==
null&&(e.pos+=1);let o=O(e);return s(e,"]"),{type:"item",operand:t,base:r,index:o,start:n,end:c(e)}}function yr(e){switch(e.expected!==null&&z(e,"an expression"),
M(e)){case E.word:case E.quoted:return co(e);case E.number:return bC(e);case E.string:return le(e);case E.placeholder:return OC(e);case E.symbol:return xC(e);case E.
keyword:case E.reserved:return Up(e);default:return d(e)}}function bC(e){let t=f(e);return _i(e),{type:"literal",kind:"number",start:t,end:c(e)}}function OC(e){
let t=u(e,1);if(t==="."||t==="(")return co(e);let n=f(e);return e.pos+=1,{type:"literal",kind:"placeholder",start:n,end:c(e)}}function co(e){let t=e.pos,n=f(e),
r=[R(e)];for(;u(e)===".";){if(e.pos+=1,m(e,"*"))return NC(e,r,n,t);r.push(Bp(e))}let o={type:"path",parts:r,start:n,end:c(e)};return u(e)==="("?ar(e,o,t):o}function NC(e,t,n,r){
let o=c(e);return u(e)==="("?ar(e,{type:"path",parts:t,start:n,end:o},r):{type:"star",qualifier:t,start:n,end:o}}function xC(e){let t=f(e),n=u(e);return n==="("?
Vm(e):n==="{fn"?Dp(e):m(e,"?")?{type:"literal",kind:"placeholder",start:t,end:c(e)}:fo(e)??d(e)}var IC=30;function O(e){qr(e,Qn-1);let t=Jt(e,0);return e.depth-=Qn-1,t}function Jt(e,t){qr(e,1);let n=f(e),r=Fp(e);for(let o=0;;o+=1){o>IC&&d(e,"nested too dee\
ply"),e.expected!==null&&z(e,"an operator");let i=ji(e);if(i===0||i<t)break;r=Is(i)?fa(e,n,r,i):Km(e,n,r,t),u(e)==="["&&(r=Tr(e,r))}return e.depth-=1,r}function fa(e,t,n,r,o=r+
1){Tt(e,n,o-1);let i=n.type==="chain"&&Ht(n)===r?n:null,a=i===null?[]:[...i.operators],l=i===null?[n]:[...i.operands];do{let p=e.pos;a.push(Ms(e)),Ne(e)||d(e,"",
"an operand is expected behind the operator",p-e.pos);let T=Jt(e,o);Tt(e,T,o),l.push(T)}while(ji(e)===r);return{type:"chain",operators:a,operands:l,start:t,end:c(
e)}}var MC=new Set(["ORDER","LIMIT","OFFSET","FETCH"]),LC={orderBy:[],limit:null,offset:null};function Ta(e){return Pe(e,MC)}function dr(e){if(!Ta(e))return LC;let t=y(
e,"ORDER")?rt(e):[];if(m(e,"LIMIT"))return{orderBy:t,limit:wC(e),offset:jp(e)};let n=e.pos,r=jp(e),o=e.pos,i=DC(e);return i!==null&&r!==null&&e.reordered.set(n,
[[o,e.pos],[n,o]]),{orderBy:t,limit:i,offset:r}}function rt(e){s(e,"ORDER","BY");let t=[gn(e)];for(;xe(e);)t.push(gn(e));return t}function gn(e){let t=A(e,O(e)),
n=!m(e,"ASC")&&m(e,"DESC"),r=L(e,"NULLS","FIRST")?"NULLS FIRST":L(e,"NULLS","LAST")?"NULLS LAST":"";return{expression:t,descending:n,nulls:r}}function wC(e){if(m(
e,"ALL"))return e.roles.fill(N.silent,e.pos-2,e.pos),null;let t=y(e,"DECIMAL"),n=yn(e);return t&&!y(e,",")&&d(e,"","write a number without DECIMAL"),y(e,",")&&d(
e,"'LIMIT start, count' is not allowed","write LIMIT count OFFSET start"),n}function jp(e){if(!m(e,"OFFSET"))return null;let t=yn(e);return(m(e,"ROW")||m(e,"ROW\
S"))&&H(e,N.silent),y(e,"LIMIT")&&d(e,"'OFFSET start LIMIT count' is not allowed","write LIMIT count OFFSET start"),t}function DC(e){if(!m(e,"FETCH"))return null;
H(e,N.synonym),m(e,"FIRST")||s(e,"NEXT"),H(e,N.silent);let t=yn(e);return m(e,"ROW")||s(e,"ROWS"),s(e,"ONLY"),e.roles.fill(N.silent,e.pos-2,e.pos),t}var PC=new Set(["SELECT","WITH","VALUES","VALUE"]);function nr(e,t=0){let n=u(e,t);return PC.has(n)||n==="TABLE"&&u(e,t+1)!=="("}function Qt(e){return e.expected!==
null&&y(e,"SELECT"),nr(e)}function re(e){return q(e,kC,mn)}function Gm(e){return q(e,UC,mn)}function kC(e){let t=f(e);return vp(e,t,fr(e))}function UC(e){let t=f(
e),n=fr(e);return y(e,"(")&&d(e,"","remove the brackets around the query behind WITH"),vp(e,t,n)}function vp(e,t,{recursive:n,list:r}){let o=u(e)==="ROW",i=Cn(e);
o&&(St(e)||y(e,"ORDER"))&&d(e,"","write the query without ROW");let a=St(e)?ur(e,t,i):i;return Wp(e,t,n,r,a)}function Ym(e){return St(e)||Ta(e)}function ua(e,t,n){
let r=St(e)?ur(e,t,n):n;return Wp(e,t,!1,[],r)}function Wp(e,t,n,r,o){let{orderBy:i,limit:a,offset:l}=dr(e),p=c(e),T={type:"query",recursive:n,with:r,body:o,orderBy:i,
limit:a,offset:l,start:t,end:p};return Ps(e,T),T}function it(e,t,n){return{type:"query",recursive:!1,with:[],body:e,orderBy:[],limit:null,offset:null,start:t,end:n}}
function Cn(e){switch(u(e)){case"SELECT":return Tm(e);case"VALUES":case"VALUE":return Im(e);case"TABLE":return Zi(e);case"(":return $p(e,qp(e));case"ROW":return FC(
e);default:return y(e,"SELECT"),d(e)}}function FC(e){u(e,1)!=="("&&d(e),s(e,"ROW");let t=$p(e,qp(e));return e.brackets.delete(t),t}function $p(e,t){let{start:n,
end:r}=t,o=e.pos;return Tr(e,{type:"subquery",query:t,start:n,end:r}),e.pos>o&&e.brackets.delete(t),t}function qp(e){let t=e.pos,n=f(e);s(e,"(");let r=q(e,re);return s(
e,")"),cn(e,{...r,start:n,end:c(e)},t)}function Zi(e){let t=f(e);return s(e,"TABLE"),{type:"explicit-table",table:x(e),start:t,end:c(e)}}var BC=new Map([["TRUE","boolean"],["FALSE","boolean"],["UNKNOWN","boolean"],["NULL","null"]]);function Sr(e){let t=M(e);if(t===E.string||t===E.placeholder)return le(
e);let n=u(e);if(n==="INTERVAL")return eo(e);let r=BC.get(n);return r!==void 0?jC(e,r):On(e)??fo(e)??vC(e)}function jC(e,t){let n=f(e);return e.pos+=1,{type:"li\
teral",kind:t,start:n,end:c(e)}}function vC(e){let t=u(e);return M(e)===E.number||t==="-"||t==="+"||t==="DECIMAL"?Ye(e):d(e)}function yo(e){let t=u(e,1);return M(e)!==E.placeholder||t!==","&&t!==")"?!1:(e.pos+=1,!0)}function at(e){s(e,"(");let t=[];if(m(e,")"))return t;let n=[];do{let r=e.pos;t.push(...WC(e)),n.push([r,e.pos])}while(Z(e));return s(e,")"),e.unordered.push({entries:n}),
t}function WC(e){return yo(e)?[]:[Sa(e)]}function Sa(e){let t=tt(e);return s(e,"="),Zr(t,tt(e))}function Eo(e){return u(e,1)!==")"?Te(e,tt):(s(e,"(",")"),[])}function gt(e){return Te(e,$C)}function $C(e){let t=R(e);return s(e,"="),{column:t,value:Sr(e)}}function _p(e){return Te(e,qC)}function qC(e){return{column:R(e),
value:m(e,"=")?Sr(e):null}}function zt(e){return m(e,"COMMENT")?Re(e):null}function Cr(e){return y(e,"CONSTRAINT")||y(e,"PRIMARY")||y(e,"UNIQUE")}function To(e){let t=f(e),n=Hp(e),r=Se(e);return Vp(e),{kind:n,columns:r,...b(e,t)}}function Gp(e,t){
if(!Cr(e))return null;let n=f(e),r=Hp(e);return Vp(e),{kind:r,columns:t,...b(e,n)}}function Hp(e){return m(e,"CONSTRAINT")&&R(e),m(e,"UNIQUE")?"UNIQUE":(u(e)===
"FOREIGN"&&d(e,"","Flink SQL has no foreign keys: remove the constraint"),s(e,"PRIMARY","KEY"),"PRIMARY KEY")}function Vp(e){m(e,"ENFORCED")||!m(e,"NOT")||s(e,"\
ENFORCED")}function Yp(e){let t=f(e),n=x(e);return Ca(e,t,n)}function Ca(e,t,n){if(n.parts.length===1&&m(e,"AS"))return _C(e,t,n);let r=kt(e),o=GC(e),i=o===null?Gp(e,n.parts.
slice(-1)):null,a=zt(e);HC(e);let l=o===null?"physical":"metadata",p=c(e);return{kind:l,name:n,dataType:r,expression:null,metadata:o,constraint:i,comment:a,start:t,
end:p}}function _C(e,t,n){let r=$(e),o=zt(e),i=b(e,t);return{kind:"computed",name:n,dataType:null,expression:r,metadata:null,constraint:null,comment:o,...i}}function GC(e){
let t=f(e);return m(e,"METADATA")?(m(e,"FROM")&&le(e),m(e,"VIRTUAL"),b(e,t)):null}function HC(e){let t=u(e);t==="DEFAULT"&&d(e,"","Flink SQL has no default valu\
es: remove DEFAULT"),t==="REFERENCES"&&d(e,"","Flink SQL has no foreign keys: remove REFERENCES"),(t==="AS"||t==="GENERATED")&&d(e,"","a computed column has no \
type: write name AS expression"),t==="NOT"&&d(e,"","NOT NULL stands right behind the type, and once")}function So(e){let t=f(e);s(e,"WATERMARK","FOR");let n=x(e);s(e,"AS");let r=$(e);return{column:n,expression:r,...b(e,t)}}var gr={columns:[],names:[],constraints:[],watermarks:[]};function Qp(e){return y(e,"(")?Jp(e,!0):gr}function Kp(e){return Jp(e,!1)}function Jp(e,t){let n={columns:[],
names:[],constraints:[],watermarks:[]};s(e,"(");do VC(e,n,t);while(Z(e));return s(e,")"),n}function VC(e,t,n){if(yo(e)||YC(e,t))return;let r=f(e),o=e.pos,i=x(e),
l=t.columns.length+t.constraints.length+t.watermarks.length===0&&(t.names.length>0||e.pos===o+1);n&&(y(e,",")||y(e,")"))&&l?t.names.push(i):t.names.length>0?d(e,
"","columns have all a type, or none has one"):t.columns.push(Ca(e,r,i))}function YC(e,t){if(t.names.length>0)return!1;if(Cr(e))t.constraints.push(To(e));else if(y(
e,"WATERMARK"))QC(e,t);else if(u(e)==="FOREIGN")d(e,"","Flink SQL has no foreign keys: remove the constraint");else return!1;return!0}function QC(e,t){t.watermarks.
length>0&&d(e,"a table has at most one WATERMARK","remove this one"),t.watermarks.push(So(e))}function Xp(e,t,n){switch(t){case"alter":case"rename":case"drop":case"mention":case"write":return{...n,targets:[...n.targets,{role:t,name:x(e)}]};case"options":
return{...n,options:[...n.options,...at(e)]};case"setting":return{...n,options:[Sa(e)]};case"key":return{...n,keys:[tt(e).value]};case"query":return{...n,query:re(
e)};case"call":return{...n,expressions:[...n.expressions,An(e)]};default:return KC(e,t),n}}function KC(e,t){switch(t){case"name":return R(e);case"path":return x(
e);case"string":return Re(e);case"strings":return le(e);case"value":return I(e)?R(e):Sr(e);case"keys":return Eo(e);case"schema":return Kp(e);case"partition":return gt(
e);case"open partition":return _p(e)}}function Bt(e,t,n){switch(t.type){case"word":return m(e,t.word)?n:null;case"hole":return ng(e,t.hole)?Xp(e,t.hole,n):null;case"sequence":return JC(e,t.forms,n);case"\
choice":return Co(e,t.forms,n);case"optional":return Co(e,[t.form],n)??n;case"many":return XC(e,t.form,n);case"list":return zC(e,t.form,n)}}function Co(e,t,n){let{
pos:r}=e;for(let o of t){let i=Bt(e,o,n);if(i!==null)return i;e.pos=r}return null}function JC(e,t,n){let r=n;for(let o of t)if(r=Bt(e,o,r),r===null)return null;
return r}function XC(e,t,n){let r=n;for(let o=Co(e,[t],r);o!==null;o=Co(e,[t],r))r=o;return r}function zC(e,t,n){let r=Bt(e,t,n);for(;r!==null&&m(e,",");)r=Bt(e,
t,r);return r}var ZC=new Set(["options","keys","schema","partition","open partition"]),eg=new Set(["string","strings","setting","key"]),tg=new Set(["name","path",
"alter","rename","drop","mention","write"]);function ng(e,t){return ZC.has(t)?(z(e,"("),e.symbols[e.pos]==="("):tg.has(t)?I(e)||M(e)===E.reserved:eg.has(t)?(z(e,
"a string"),M(e)===E.string||M(e)===E.placeholder):!0}var ga="[IF NOT EXISTS]",ha="[COMMENT <string>]",zp="(RENAME TO <path> | SET <options> | RESET <keys>)",Zp={name:"Confluent Cloud",commands:[["create-other",`CR\
EATE AGENT ${ga} <path> {USING (MODEL <path> | PROMPT <strings> | (TOOLS | AGENTS) <path>, \u2026)} ${ha} [WITH <options>]`],["create-other",`CREATE TOOL ${ga} \
<path> USING (CONNECTION | FUNCTION) <path> ${ha} [WITH <options>]`],["create-function",`CREATE FUNCTION ${ga} <path> USING (JAR <string> | ARTIFACT <string>), \
\u2026 [USING CONNECTIONS '(' (<strings> | <path>), \u2026 ')'] ${ha} [WITH <options>]`],["other",`ALTER AGENT [IF EXISTS] <path> (SET (MODEL <path> | PROMPT <s\
trings>) | (ADD | REMOVE) (TOOL | TOOLS) <path>, \u2026 | ${zp})`],["other",`ALTER TOOL [IF EXISTS] <path> ${zp}`],["other","DROP (AGENT | TOOL) [IF EXISTS] <pa\
th>"],["show","SHOW (AGENTS | TOOLS) [(FROM | IN) <path>] [[NOT] LIKE <string>]"],["show","SHOW CREATE (AGENT | TOOL) <path>"],["describe","(DESCRIBE | DESC) (A\
GENT | TOOL) [EXTENDED] <path>"]],beginnings:["CREATE [OR ALTER] MATERIALIZED TABLE IF NOT EXISTS"],clauses:[["USING","CONNECTION"],["USING","CONNECTIONS"]],functions:[],
groupWindows:[],tableFunctions:["KEY_SEARCH_AGG","VECTOR_SEARCH_AGG","TEXT_SEARCH_AGG"]};var eu={name:"Apache Flink",commands:[],beginnings:["CREATE [OR REPLACE] TEMPORARY","CREATE [OR REPLACE] (CATALOG | DATABASE)","DROP [TEMPORARY] (CATALOG | DATA\
BASE)","UPDATE","DELETE","TRUNCATE","CALL"],clauses:[],functions:["PROCTIME"],groupWindows:["TUMBLE","HOP","SESSION"],tableFunctions:[]};var Zt={flink:eu,confluent:Zp};function Ra(e){return e===null?rg:new Set(Zt[e].tableFunctions)}var rg=new Set(Object.values(Zt).flatMap(({tableFunctions:e})=>e));function ru(e,t,n,r){let{name:o}=Zt[r];for(let i of og){let a=i.dialect===r?null:ig(e,t,n,i);if(a===null)continue;let l=`${o} does not take ${P(e,a)} here`;return{
at:a,message:l,hint:`this is SQL of ${i.description.name}`}}return null}function tu(e){let t=Zt[e],n=t.commands.map(([,r])=>zn(r));return{dialect:e,description:t,
commands:n,beginnings:t.beginnings.map(zn)}}var og=[tu("flink"),tu("confluent")];function ig(e,t,n,{description:r,...o}){if(o.commands.some(a=>nu(e,t,a)===n-t))
return t+1;let i=Math.max(0,...o.beginnings.map(a=>nu(e,t,a)));if(i>0)return t+i-1;for(let a=t;a<n;a+=1)if(sg(e,a,r)||lg(e,t,a,r))return a;return null}function nu(e,t,n){
let{pos:r}=e;e.pos=t;let o=ag(e,n)?e.pos-t:0;return e.pos=r,o}function ag(e,t){try{return Bt(e,t,Vr)!==null}catch(n){if(n instanceof He)return!1;throw n}}function lg({
symbols:e},t,n,{clauses:r}){return e[t]!=="CREATE"?!1:r.some(([o,i])=>e[n]===o&&e[n+1]===i)}function sg(e,t,{functions:n,groupWindows:r}){let{symbols:o,roles:i}=e;
if(o[t+1]!=="("||i[t]!==N.function)return!1;let a=P(e,t).toUpperCase();return n.includes(a)||r.includes(a)&&!pg(e,t+2)}var mg=new Set(["TABLE","(","SELECT"]);function pg({
symbols:e},t){return mg.has(e[t]??"")||e[t+1]==="=>"}function ou(e,t){let[n,r]=[t>0?P(e,t-1).toUpperCase():"",P(e,t).toUpperCase()];if(fg.has(r))return`Flink SQL numbers no rows: remove ${r}`;if(n==="TOP"&&e.symbols[t-
2]==="SELECT")return`Flink SQL has no TOP: put LIMIT ${r} behind the query`;let o=ug.get(r);return o!==void 0?o:r==="ALTER"&&dg(e,t)?"Flink SQL has no ALTER COL\
UMN: write MODIFY and the column":""}var ug=new Map([["::","Flink SQL has no ::, write CAST(\u2026 AS \u2026)"],["->","Flink SQL has neither lambdas nor ->: of \
JSON, write JSON_VALUE(\u2026) or JSON_QUERY(\u2026)"]]),fg=new Set(["AUTO_INCREMENT","AUTOINCREMENT","IDENTITY"]);function dg({symbols:e},t){let n=t-1;for(;n>0&&
e[n]!=="ALTER"&&e[n]!==";";)n-=1;return e[n]==="ALTER"&&e[n+1]==="TABLE"&&e[t+1]!=="TABLE"}function go(e){let t=f(e);if(y(e,"INTO"))return iu(e),{columns:[],...b(e,t)};s(e,"BY"),m(e,"HASH")||m(e,"RANGE");let n=Se(e);return y(e,"INTO")&&iu(e),{columns:n,
...b(e,t)}}function iu(e){s(e,"INTO");let{start:t,end:n,kind:r}=Fe(e),o=e.tokens.text.slice(t,n);r==="number"&&!/^\d+$/.test(o)&&d(e,"the number of buckets is a\
 whole number","",-1),s(e,"BUCKETS")}function Aa(e){let t={columns:[],constraints:[],watermarks:[]};return m(e,"(")?cg(e,t):m(e,"DISTRIBUTION")?go(e):au(e,t),{...t,names:[]}}function cg(e,t){do au(
e,t);while(Z(e));s(e,")")}function au(e,t){Cr(e)?t.constraints.push(To(e)):y(e,"WATERMARK")?yg(e,t):t.columns.push(Eg(e))}function yg(e,t){t.watermarks.length>0&&
d(e,"a table has at most one WATERMARK","remove this one"),t.watermarks.push(So(e))}function Eg(e){u(e)==="COLUMN"&&d(e,"","remove the word COLUMN before the co\
lumn's name");let t=Yp(e);return!m(e,"FIRST")&&m(e,"AFTER")&&x(e),t}var Tg={renamed:null,options:[],keys:[],schema:gr,columns:[],query:null};function G(e,t={}){return{...Tg,...t,action:e}}function ho(e){return m(e,"ADD")?G("add",
{schema:Aa(e)}):m(e,"MODIFY")?G("modify",{schema:Aa(e)}):m(e,"DROP")?Sg(e):m(e,"RESET")?G("reset",{keys:Eo(e)}):null}function Ro(e){return G("set",{options:at(e)})}
function Sg(e){if(m(e,"PRIMARY"))return s(e,"KEY"),G("drop-key");if(m(e,"CONSTRAINT"))return R(e),G("drop-constraint");if(m(e,"DISTRIBUTION"))return G("drop-dis\
tribution");if(m(e,"WATERMARK"))return G("drop-watermark");let t=e.symbols[e.pos]==="("?Te(e,x):[x(e)];return G("drop-columns",{columns:t})}function hr(e){let t=$(e);return t.type==="interval"&&t.value.type==="literal"&&t.value.kind==="string"||d(e,"an interval is expected","write it as INTERVAL '1'\
 DAY",-1),t}function Ao(e){m(e,"FULL")||s(e,"CONTINUOUS")}var Cg=new Set("FROM_BEGINNING FROM_NOW FROM_TIMESTAMP RESUME_OR_FROM_BEGINNING RESUME_OR_FROM_NOW RES\
UME_OR_FROM_TIMESTAMP".split(" "));function lu(e){Pe(e,Cg)||d(e);let t=u(e);if(e.pos+=1,t.endsWith("FROM_NOW")){if(!m(e,"("))return;hr(e),s(e,")")}else t.endsWith(
"FROM_TIMESTAMP")&&(s(e,"("),gg(e),s(e,")"))}function gg(e){let t=e.pos;(!y(e,"TIMESTAMP")||On(e)===null)&&d(e);let n=P(e,e.pos-1);n.startsWith("'")&&!uo(n.slice(
1,-1))&&d(e,"this is no timestamp","write it as '2025-12-31 23:59:59'",t-e.pos)}function su(e){let t=f(e);s(e,"ALTER","MATERIALIZED","TABLE");let n={role:"alter",name:x(e)},r=hg(e);return{type:"alter",kind:"alter-materialized-table",target:n,
...r,...b(e,t)}}function hg(e){if(m(e,"SUSPEND"))return G("other");if(m(e,"RESUME"))return Rg(e);if(m(e,"REFRESH"))return Ag(e);if(m(e,"SET"))return bg(e);if(m(
e,"AS"))return G("as",{query:re(e)});let t=ho(e);return t===null&&s(e,"ADD"),t??G("other")}function Rg(e){return m(e,"WITH")&&at(e),G("other")}function Ag(e){return m(
e,"PARTITION")&&gt(e),G("other")}function bg(e){return m(e,"FRESHNESS")?(s(e,"="),hr(e),G("other")):m(e,"REFRESH_MODE")?(s(e,"="),Ao(e),G("other")):Ro(e)}function ba(e){return L(e,"IF","EXISTS")}function Ke(e){return L(e,"IF","NOT","EXISTS")}function pu(e){let t=f(e);s(e,"ALTER","TABLE"),ba(e);let n={role:"alter",name:x(e)},r=Og(e);return{type:"alter",kind:"alter-table",target:n,...r,...b(e,t)}}function Og(e){
if(m(e,"RENAME"))return Ng(e);if(m(e,"SET"))return Ro(e);if(mu(e,"ADD"))return xg(e);if(mu(e,"DROP"))return Ig(e);let t=ho(e);return t===null&&s(e,"ADD"),t??G("\
other")}function Ng(e){if(m(e,"TO"))return G("rename",{renamed:{role:"rename",name:x(e)}});let t=x(e);return s(e,"TO"),G("rename-column",{columns:[t,x(e)]})}function mu(e,t){
let n=t==="ADD"?["IF","NOT"]:["IF","EXISTS"];return wt(e,t,"PARTITION")||wt(e,t,...n)}function xg(e){s(e,"ADD"),Ke(e);do s(e,"PARTITION"),gt(e),m(e,"WITH")&&at(
e);while(wt(e,"PARTITION"));return G("add-partition")}function Ig(e){s(e,"DROP"),ba(e);do s(e,"PARTITION"),gt(e);while(m(e,","));return G("drop-partition")}function uu(e){let t=f(e);s(e,"ALTER","VIEW");let n={role:"alter",name:x(e)},r=Mg(e);return{type:"alter",kind:"alter-view",target:n,...r,...b(e,t)}}function Mg(e){
return m(e,"RENAME")?(s(e,"TO"),G("rename",{renamed:{role:"rename",name:x(e)}})):(s(e,"AS"),G("as",{query:re(e)}))}var fu="[[NOT] LIKE <string>]",bo="[[NOT] (LIKE | ILIKE) <string>]",Oa="[(FROM | IN) <path>]",Lg="[LANGUAGE (JAVA | SCALA)]",wg="[LANGUAGE (JAVA | SCALA | SQL |\
 PYTHON)]",Rr="CREATE [OR REPLACE]",Nn="[IF NOT EXISTS]",Oo="[COMMENT <string>]",Dg="(RENAME TO <path> | SET <options> | RESET <keys>)",Pg="USING (JAR <string> \
| ARTIFACT <string>), \u2026",kg="[USING CONNECTIONS '(' (<strings> | <path>), \u2026 ')']",Ug=[["show",`SHOW CATALOGS ${bo}`],["show","SHOW CURRENT (CATALOG | \
DATABASE)"],["show",`SHOW DATABASES [(FROM | IN) <name>] ${bo}`],["show",`SHOW [USER] FUNCTIONS ${Oa} ${bo}`],["show",`SHOW PROCEDURES ${Oa} ${bo}`],["show",`SH\
OW (TABLES | VIEWS | MODELS | CONNECTIONS | MATERIALIZED TABLES) ${Oa} ${fu}`],["show",`SHOW COLUMNS (FROM | IN) <mention> ${fu}`],["show","SHOW CREATE (TABLE |\
 VIEW | [OR ALTER] MATERIALIZED TABLE) <mention>"],["show","SHOW CREATE CATALOG <name>"],["show","SHOW CREATE (MODEL | CONNECTION) <path>"],["show","SHOW PARTIT\
IONS <mention> [PARTITION <partition>]"],["show","SHOW ([FULL] MODULES | JARS | JOBS)"],["describe","(DESCRIBE | DESC) CATALOG [EXTENDED] <name>"],["describe","\
(DESCRIBE | DESC) (DATABASE | FUNCTION | MODEL | CONNECTION) [EXTENDED] <path>"],["describe","(DESCRIBE | DESC) JOB <string>"],["describe","DESCRIBE TABLE <ment\
ion> [<name>]"],["set","SET [<setting>]"],["set","RESET [<key>]"],["set","ALTER (SYSTEM | SESSION) SET <path> '=' (ON | <value>)"],["set","ALTER (SYSTEM | SESSI\
ON) RESET (ALL | <path>)"],["drop-table","DROP [TEMPORARY] TABLE [IF EXISTS] <drop>"],["drop-view","DROP [TEMPORARY] VIEW [IF EXISTS] <drop>"],["drop-materializ\
ed-table","DROP MATERIALIZED TABLE [IF EXISTS] <drop>"],["other","DROP [TEMPORARY] (CATALOG | MODEL | CONNECTION) [IF EXISTS] <path>"],["other","DROP TEMPORARY \
SYSTEM CONNECTION [IF EXISTS] <path>"],["other","DROP [TEMPORARY] DATABASE [IF EXISTS] <path> [RESTRICT | CASCADE]"],["other","DROP [TEMPORARY] [SYSTEM] FUNCTIO\
N [IF EXISTS] <path>"],["create-other",`${Rr} [TEMPORARY] CATALOG ${Nn} <name> ${Oo} [WITH <options>]`],["create-other",`${Rr} [TEMPORARY] DATABASE ${Nn} <path>\
 ${Oo} [WITH <options>]`],["create-other",`${Rr} [TEMPORARY [SYSTEM]] CONNECTION ${Nn} <path> ${Oo} WITH <options>`],["create-model",`${Rr} [TEMPORARY] MODEL ${Nn}\
 <path> [INPUT <schema>] [OUTPUT <schema>] ${Oo} [WITH <options>] [AS <query>]`],["create-function",`${Rr} ([TEMPORARY] FUNCTION ${Nn} <path> | TEMPORARY SYSTEM\
 FUNCTION ${Nn} <name>) AS <string> (LANGUAGE (SQL | PYTHON) | ${Lg} [${Pg}] ${kg}) [WITH <options>]`],["other","ALTER CATALOG <name> (SET <options> | RESET <ke\
ys> | COMMENT <string>)"],["other","ALTER DATABASE <path> SET <options>"],["other",`ALTER [TEMPORARY [SYSTEM]] FUNCTION [IF EXISTS] <path> AS <string> ${wg}`],[
"other",`ALTER (MODEL | CONNECTION) [IF EXISTS] <path> ${Dg}`],["truncate","TRUNCATE TABLE <write>"],["other","ANALYZE TABLE <alter> [PARTITION <open partition>\
] COMPUTE STATISTICS [FOR (ALL COLUMNS | COLUMNS <name>, \u2026)]"],["other","CALL <call>"],["other","EXECUTE PLAN <strings>"],["other","USE MODULES <name>, \u2026"],
["other","LOAD MODULE <name> [WITH <options>]"],["other","UNLOAD MODULE <name>"],["other","(ADD | REMOVE) JAR <string>"],["other","STOP JOB <string> [WITH SAVEP\
OINT [WITH DRAIN]]"],["other","BEGIN STATEMENT SET"],["other","END"]],Fg=Object.values(Zt).flatMap(({commands:e})=>e),Bg=[["describe","(DESCRIBE | DESC) [EXTEND\
ED] <mention>"]];function jg(){let e=new Map;for(let[t,n]of[...Ug,...Fg,...Bg]){let r=zn(n);for(let o of Yr(r))e.set(o,[...e.get(o)??[],{kind:t,form:r}])}return e}
var xn=jg();function Je(e){let{pos:t}=e,n=f(e),r=u(e);for(let{kind:o,form:i}of xn.get(r)??[]){let a=Bt(e,i,Vr);if(a!==null)return vg(e,{type:"command",kind:o,verb:r,...a,...b(
e,n)});e.pos=t}return du(e)}function vg(e,t){return y(e,";")||M(e)===E.end?t:du(e)}function du(e){return d(e,"","",Math.max(0,e.expectedAt-e.pos))}function Wg(e){e.pos+=1;for(let t of["TABLE","VIEW","MATERIALIZED"])z(e,t);e.pos-=1}function cu(e){switch(u(e,1)){case"TABLE":return pu(e);case"VIEW":return uu(
e);case"MATERIALIZED":return su(e);default:return Wg(e),Je(e)}}function Ie(e){let t=f(e),n=m(e,"UPSERT");n||s(e,"INSERT");let r=!n&&m(e,"OVERWRITE");r||s(e,"INTO");let o={role:"write",name:nt(e)},i=Be(e);om(e)&&ot(e);let a=m(
e,"PARTITION")?gt(e):[],l=y(e,"(")&&I(e,1)?Te(e,x):[],p=re(e),T=$g(e),S=b(e,t);return{type:"insert",upsert:n,overwrite:r,target:o,hints:i,partition:a,columns:l,
query:p,conflict:T,...S}}function $g(e){if(!m(e,"ON"))return null;s(e,"CONFLICT","DO");for(let t of["NOTHING","ERROR"])if(m(e,t))return t;return s(e,"DEDUPLICAT\
E"),"DEDUPLICATE"}function In(e){return e.expected!==null&&y(e,"INSERT"),u(e)==="INSERT"||u(e)==="UPSERT"}function Mn(e,t=f(e)){s(e,"STATEMENT","SET","BEGIN");let n=Tu(e);return s(e,"END"),{type:"statement-set",inserts:n,...b(e,t)}}function Eu(e){let t=f(e);s(e,"BEG\
IN","STATEMENT","SET",";");let n=Tu(e);return s(e,"END"),{type:"statement-set",inserts:n,...b(e,t)}}function Tu(e){let t=[];do yu(e),t.push(Ie(e)),s(e,";");while(In(
e)||yu(e));return t}function yu(e){return u(e)==="WITH"&&d(e,"",Na)}var Na="in Flink SQL the WITH clause stands behind the table: INSERT INTO t WITH \u2026 SELECT \u2026";function Su(e){let t=f(e);s(e,"COMPILE");let n=m(e,"AND");n&&s(e,"EXECUTE"),s(e,"PLAN"),le(e),n||Ke(e),s(e,"FOR");let r=y(e,"STATEMENT")?Mn(e):Ie(e);return{type:"\
wrapper",verb:n?"compile-and-execute":"compile",inner:r,...b(e,t)}}var Cu=new Set(["INCLUDING","EXCLUDING","OVERWRITING"]),qg=new Set("ALL CONSTRAINTS DISTRIBUTION GENERATED METADATA OPTIONS PARTITIONS WATERMARKS".split(" "));function hu(e){
let t=f(e);if(!m(e,"LIKE"))return null;let n=x(e),r=m(e,"(")?_g(e):[];return{target:{role:"like",name:n},options:r,...b(e,t)}}function _g(e){let t=[];do t.push(
{strategy:gu(e,Cu),feature:gu(e,qg)});while(Pe(e,Cu));return s(e,")"),t}function gu(e,t){return Pe(e,t)||d(e),e.pos+=1,u(e,-1)}function Ru(e,t,n){s(e,"TABLE"),Ke(e);let r=x(e),o=xo(e),i=hu(e),a=i===null&&m(e,"AS")?re(e):null;return a===null?Vg(e,o.schema):Io(e,o),{type:"create-table",object:"\
table",temporary:n,target:{role:"define",name:r},...o,like:i,query:a,...b(e,t)}}function No(e){let t=f(e);s(e,"REPLACE");let n=m(e,"TEMPORARY");s(e,"TABLE"),Ke(
e);let r=x(e),o=xo(e);s(e,"AS");let i=re(e);Io(e,o);let a={role:"define",name:r},l=b(e,t);return{type:"create-table",object:"table",temporary:n,target:a,...o,like:null,
query:i,...l}}function xo(e){let t=Qp(e),n=zt(e),r=m(e,"DISTRIBUTED")?go(e):null,o=Hg(e),i=Gg(e),a=m(e,"WITH")?at(e):[];return{schema:t,comment:n,distribution:r,
partitionedBy:o,connection:i,options:a}}function Gg(e){return L(e,"USING","CONNECTION")?x(e):null}function Io(e,{connection:t}){if(t===null)return;let n=0;for(;j(
e,e.pos+n)>t.start;)n-=1;d(e,"a table made from a query has no connection","remove USING CONNECTION",n-2)}function Hg(e){let t=f(e);return m(e,"PARTITIONED")?(s(
e,"BY"),Se(e),b(e,t)):null}function Vg(e,{names:t}){let[n]=t;if(n===void 0)return;let r=u(e)==="AS"?"":"give each column a type, or end the statement with AS SE\
LECT \u2026";d(e,`column ${n.parts.map(o=>o.text).join(".")} has no type`,r)}function Au(e,t,n){n&&d(e,"a materialized table is never temporary","remove TEMPORARY"),s(e,"MATERIALIZED","TABLE"),Ke(e);let r={role:"define",name:x(e)},o=xo(e);
Io(e,o),Yg(e),s(e,"AS");let i=re(e),a=b(e,t);return{type:"create-table",object:"materialized-table",temporary:n,target:r,...o,like:null,query:i,...a}}function Yg(e){
xa(e,"START_MODE")&&lu(e),xa(e,"FRESHNESS")&&hr(e),xa(e,"REFRESH_MODE")&&Ao(e)}function xa(e,t){return m(e,t)?(s(e,"="),!0):!1}function bu(e,t,n){s(e,"VIEW"),Ke(e);let r={role:"define",name:x(e)},o=y(e,"(")?Se(e).map(l=>({type:"path",parts:[l],start:l.start,end:l.end})):[],i=zt(e);s(e,"\
AS");let a=re(e);return{type:"create-table",object:"view",temporary:n,target:r,schema:{...gr,names:o},comment:i,distribution:null,partitionedBy:null,connection:null,
options:[],like:null,query:a,...b(e,t)}}function Mo(e){let t=f(e),n=u(e,1)==="OR"?u(e,2):"",r=n==="REPLACE"||n==="ALTER"?3:1,o=u(e,r)==="TEMPORARY",i=o?r+1:r;switch(u(e,i)){case"TABLE":return n==="ALT\
ER"&&d(e,"","OR ALTER is for materialized tables only",i),e.pos+=i,Ru(e,t,o);case"VIEW":return n==="ALTER"&&d(e,"","write CREATE OR REPLACE VIEW",i),e.pos+=i,bu(
e,t,o);case"MATERIALIZED":return n==="REPLACE"&&d(e,"a materialized table cannot be replaced","write CREATE OR ALTER",i),e.pos+=i,Au(e,t,o);default:return Qg(e,
i)}}function Qg(e,t){if(e.expected!==null){e.pos+=t;for(let n of["TABLE","VIEW","MATERIALIZED"])z(e,n);e.pos-=t}return Je(e)}function Lo(e){let t=f(e);s(e,"DELETE","FROM");let n={role:"write",name:nt(e)},r=Be(e);ot(e);let o=Et(e),i=m(e,"WHERE")?A(e,O(e)):null;return{type:"delete",target:n,
hints:r,alias:o,where:i,...b(e,t)}}function wo(e){let t=f(e);return s(e,"EXECUTE"),y(e,"STATEMENT")?Mn(e,t):{type:"wrapper",verb:"execute",inner:In(e)?Ie(e):Me(e),...b(e,t)}}function Me(e){let t=re(
e);return{type:"query-statement",query:t,start:t.start,end:t.end}}function Do(e){let t=f(e);s(e,"UPDATE");let n={role:"write",name:nt(e)},r=Be(e);ot(e);let o=Et(e);s(e,"SET");let i=Ia(e,Kg),a=m(e,"WHERE")?A(e,O(e)):null;return{
type:"update",target:n,hints:r,alias:o,assignments:i,where:a,...b(e,t)}}function Kg(e){let t=f(e);return{type:"path",parts:[R(e)],...b(e,t)}}function Ia(e,t){let n=[
Ou(e,t)];for(;Z(e);)n.push(Ou(e,t));return n}function Ou(e,t){let n=t(e);return s(e,"="),{column:n,value:A(e,O(e))}}function Po(e){let t=f(e);s(e,"MERGE","INTO");let n={role:"write",name:nt(e)};Be(e),ot(e);let r=Et(e);s(e,"USING");let o=pr(e);Nu(e,o),s(e,"ON");let i=A(e,O(e));
y(e,"WHEN")||d(e);let a=wt(e,"WHEN","MATCHED")?Xg(e):[],l=y(e,"WHEN")?zg(e):Jg;return{type:"merge",target:n,alias:r,source:o,on:i,assignments:a,...l,...b(e,t)}}
function Nu(e,t){t.type==="bracketed"&&Nu(e,t.inner);let n=t.type==="joins"?t.joins[0]:void 0;n!==void 0&&d(e,"a join cannot stand here","put a query around it",
Dt(e,n.start)-e.pos)}var Jg={columns:[],values:[]};function Xg(e){return s(e,"WHEN","MATCHED","THEN","UPDATE","SET"),Ia(e,x)}function zg(e){s(e,"WHEN","NOT","MA\
TCHED","THEN","INSERT");let n=y(e,"(")&&u(e,1)!=="VALUES"?Se(e):[],r=m(e,"(");s(e,"VALUES");let o=[Ft(e)];return r&&s(e,")"),{columns:n,values:o}}var Zg=new Set("STATEMENT SELECT WITH VALUES VALUE ( INSERT UPSERT UPDATE DELETE MERGE".split(" "));function xu(e){if(!Zg.has(u(e,1)))return Ma(e);let t=f(e);return s(
e,"DESCRIBE"),m(e,"STATEMENT"),{type:"wrapper",verb:"explain",inner:th(e),...b(e,t)}}var eh=new Set(["CATALOG","DATABASE","FUNCTION","MODEL","CONNECTION","JOB"]);
function Ma(e){let t=e.pos,n=Je(e);return n.targets.length>0&&eh.has(e.symbols[t+1]??"")&&d(e,"","",t+2-e.pos),n}function th(e){switch(u(e)){case"INSERT":case"U\
PSERT":return Ie(e);case"UPDATE":return Do(e);case"DELETE":return Lo(e);case"MERGE":return Po(e);default:return Me(e)}}var Iu=new Set(["ESTIMATED_COST","CHANGELOG_MODE","JSON_EXECUTION_PLAN","PLAN_ADVICE"]);function Mu(e){let t=f(e);return s(e,"EXPLAIN"),!L(e,"PLAN","FOR")&&Pe(e,
Iu)&&nh(e),{type:"wrapper",verb:"explain",inner:rh(e),...b(e,t)}}function nh(e){let t=new Set;do Pe(e,Iu)||d(e),t.has(u(e))&&d(e,"a detail is asked for twice","\
remove one of them"),t.add(u(e)),e.pos+=1;while(m(e,","))}function rh(e){return y(e,"REPLACE")?No(e):y(e,"STATEMENT")?Mn(e):y(e,"EXECUTE")?wo(e):In(e)?Ie(e):y(e,
"CREATE")?oh(e):Me(e)}function oh(e){let t=Mo(e);return t.type==="create-table"&&t.object==="table"&&t.query!==null||d(e,"of CREATE only CREATE TABLE \u2026 AS can b\
e explained","",-1),t}function Lu(e){if(u(e,1)==="MODULES")return Je(e);let t=f(e);if(s(e,"USE"),m(e,"CATALOG"))return{type:"use",catalog:R(e).text,database:null,...b(e,t)};let{parts:n}=x(
e),[r="",o=null]=n.map(i=>i.text).reverse();return{type:"use",catalog:o,database:r,...b(e,t)}}var La=new Map([["SELECT",Me],["WITH",Me],["VALUES",Me],["VALUE",Me],["TABLE",Me],["(",Me],["ROW",Me],["INSERT",Ie],["UPSERT",Ie],["UPDATE",Do],["DELETE",Lo],["\
MERGE",Po],["CREATE",Mo],["REPLACE",No],["ALTER",cu],["EXECUTE",ih],["EXPLAIN",Mu],["COMPILE",Su],["DESCRIBE",xu],["DESC",Ma],["USE",Lu]]);function Ar(e){let t=La.
get(u(e))??(xn.has(u(e))?Je:null);return t!==null?t(e):(e.expected!==null&&z(e,"a statement"),d(e))}function ih(e){return u(e,1)==="PLAN"?Je(e):wo(e)}function wu(e){
return La.has(e)||xn.has(e)}var Du=[...new Set([...La.keys(),...xn.keys()])].filter(e=>e!=="("&&e!=="ROW");function Uu(e,t){let{stop:n}=t;return ah(e,n.at)||mh(e,n)||n.hint||ou(e,n.at)||dh(e,t)||Th(e,n.at)||sh(e,n.at)||fh(e,n.at)||hh(e,n.at)}function ah(e,t){return e.
symbols[t]==="$\u2026"?"write the name with the $ in backquotes":P(e,t)==='"'||lh(e,t)&&P(e,t+1)==='"'?"strings stand in ', names in backquotes":""}function lh({
symbols:e},t){return/^[^\w;.]+$|^(LIKE|IN|BETWEEN|AND|OR|THEN|ELSE|WHEN)$/.test(e[t]??"")}function sh(e,t){return e.expectedAt!==t?"":e.expected?.has("a name")===
!0?Oe(e,t-e.pos):e.expected?.has("BY")===!0&&ph.has(e.symbols[t-1]??"")?Oe(e,t-1-e.pos):""}function mh(e,{at:t,hint:n}){if(n!==""&&n!==Oi)return"";let r=e.symbols[t-
1];return r===","||r==="("?Oe(e,t-e.pos):""}var ph=new Set(["ORDER","GROUP","PARTITION"]),uh=new Set("( [ SELECT FROM BY VALUES WITH DISTINCT".split(" "));function fh({
symbols:e},t){let n=e[t-1]??"";return e[t]!==","?"":n===","||e[t+1]===","?"remove one of the two commas":uh.has(n)?"remove this comma, or write what belongs bef\
ore it":""}function dh(e,{stop:t,from:n}){let r=e.symbols[t.at]??"";return t.at===n||!wu(r)||ch.has(r)&&!(yh.has(r)&&Eh(e,t.at))?"":r==="INSERT"&&e.symbols[n]===
"WITH"?Na:`if ${r} begins another statement, put a semicolon before it`}var ch=new Set(["SELECT","WITH","VALUES","VALUE","TABLE","(","ROW","SET","END"]),yh=new Set(
["SELECT","WITH","VALUES","SET"]);function Eh({expected:e,expectedAt:t},n){return t===n&&e?.has(";")===!0}function Th(e,t){if(e.expectedAt!==t)return"";let n=Sh(
e),r=Pu(e,t,n)??Pu(e,t-1,n);return r===null?"":`did you mean ${r}?`}function Sh({expected:e}){let t=[...e??[]].filter(n=>/^[A-Z_]{3,}$/.test(n));return e?.has("\
a statement")===!0?Du:t}function Pu(e,t,n){let r=e.tokens.kinds[e.tokens.heard[t]??0];if(r!==E.word&&r!==E.keyword)return null;let o=P(e,t).toUpperCase();return n.
map(a=>({word:a,far:bi(o,a)})).filter(({word:a,far:l})=>l>0&&(l<=(a.length>5?2:1)||Ch(a,o))).sort((a,l)=>a.far-l.far||(a.word<l.word?-1:1))[0]?.word??null}function Ch(e,t){
return e.length>3&&ku(e)===ku(t)}function ku(e){return Array.from(e).sort().join("")}var gh=new Set([E.word,E.keyword,E.quoted,E.string,E.number]);function hh(e,t){
let{tokens:n}=e,r=n.kinds[n.heard[t]??0]??E.end,o=e.expectedAt===t&&e.expected?.has(",")===!0;if(e.symbols[t]==="="&&n.kinds[n.heard[t-2]??0]===E.string)return`\
a comma is missing before ${P(e,t-1)}`;let a=gh.has(r)||e.symbols[t]==="("&&e.symbols[t-1]===")";return o&&a?`a comma may be missing before ${P(e,t)}`:""}function ko(e,t,n){let r=e.charCodeAt(t);return r===36&&e.charCodeAt(t+1)===123?wa(e,t,n,"}"):r===123&&e.charCodeAt(t+1)===123?wa(e,t,n,"}}"):r===60&&e.charCodeAt(
t+1)===60?Ah(e,t,n):t}function Fu(e,t,n){let r=e.charAt(t+1);return e.charAt(t)!=="{"||r!=="%"&&r!=="#"?t:wa(e,t,n,`${r}}`)}var Rh=2e3;function wa(e,t,n,r){let o=e.
slice(t+2,Math.min(n,t+Rh)).indexOf(r);return o<0?t:t+2+o+r.length}function Ah(e,t,n){let r=t+2;for(;r<n&&ke(e.charCodeAt(r));)r+=1;return r>t+2&&e.startsWith("\
>>",r)?r+2:t}var Bu=/\$\{|<<[\w$]+>>|\{\{|\{%/,bh=/\$\{|<<|\{[{%#]/;function NB(e){return Bu.test(e)}function Uo({text:e,kinds:t,starts:n},r,o){if(!bh.test(e.slice(
n[r],n[o])))return!1;for(let i=r;i<o;i+=1){let a=t[i];if(a===E.placeholder||a===E.template||(a===E.string||a===E.quoted||a===E.bad)&&Bu.test(e.slice(n[i],n[i+1])))
return!0}return!1}function Fo(e){let t=[0],n=e.includes("\r");for(let r=vu(e,0,n);r>=0;r=vu(e,r+1,n))(e.charCodeAt(r)!==13||e.charCodeAt(r+1)!==10)&&t.push(r+1);return t}var ju=/[\n\r]/g;
function vu(e,t,n){return n?(ju.lastIndex=t,ju.exec(e)?.index??-1):e.indexOf(`
`,t)}function Ln(e,t){let n=0,r=e.length;for(;n+1<r;){let o=n+r>>1;(e[o]??0)<=t?n=o:r=o}return{line:n+1,column:t-(e[n]??0)+1}}function Bo(e,t,n){let{stop:r,from:o,to:i}=t,a=Oh(e,r.at),l=Ln(n,a.start),p={start:j(e,o),end:ne(e,Math.max(o,i-1))};return{...l,...a,message:Nh(e,r),hint:Uu(e,
t),placeholders:Uo(e.tokens,e.tokens.heard[o]??0,e.tokens.heard[i]??0),statement:p,words:Dh(e,o,i)}}function Oh(e,t){let{text:n}=e.tokens;return t>=e.tokens.heardCount-
1?{start:Math.max(0,n.length-1),end:n.length}:{start:j(e,t),end:ne(e,t)}}function Nh(e,{at:t,message:n}){if(n!=="")return n;let r=xh.get(e.symbols[t]??"");if(r!==
void 0&&Ih(e,t))return r;let o=wh(e,t);return Mh(e,t)+(o===""?"":`: ${o} expected`)}var xh=new Map([["'","a string is never closed"],["`","a name in backquotes \
is never closed"],["/*","a comment is never closed"],["$\u2026","to Flink this is the name of a collation"]]);function Ih({tokens:e},t){return e.kinds[e.heard[t]??
0]===E.bad}function Mh(e,t){return t>=e.tokens.heardCount-1?"the statement ends too early":`unexpected ${Lh(P(e,t))}`}var Wu=60;function Lh(e){return e.length>Wu?
`${e.slice(0,Wu)}\u2026`:e}var $u=8;function wh({expected:e,expectedAt:t,symbols:n},r){if(e===null||t!==r)return"";let i=[...e].filter(l=>l!==n[r]).sort((l,p)=>qu(
l)-qu(p)||(l<p?-1:1)),a=i.length>$u?[...i.slice(0,$u),"\u2026"]:i;return[a.slice(0,-1).join(", "),...a.slice(-1)].filter(l=>l!=="").join(" or ")}function qu(e){
return e.includes(" ")?0:/^\w/.test(e)?1:2}function Dh(e,t,n){let r=new Set;for(let o=t;o<n;o+=1)for(let i of Ph(e.tokens.kinds[e.tokens.heard[o]??0],P(e,o)))r.
add(i);return[...r]}function Ph(e,t){switch(e){case E.word:case E.keyword:case E.reserved:return[t];case E.quoted:return[t.startsWith("`")?un(t):t.slice(3,-1)];case E.
bad:return t.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??[];default:return[]}}function _u(e,t,n){let{kinds:r,starts:o,heard:i}=Gu(Math.ceil((n-t)/3)+16);return{text:e,end:n,dollars:e.slice(t,n).includes("$"),plainTo:t,pos:t,kinds:r,starts:o,
count:0,heard:i,heardCount:0,symbols:[]}}function Gu(e){let t=new ArrayBuffer((e+1)*4+e*4+e);return{starts:new Int32Array(t,0,e+1),heard:new Int32Array(t,(e+1)*
4,e),kinds:new Uint8Array(t,(e+1)*4+e*4,e)}}function B(e,t,n,r){e.count+1>=e.kinds.length&&kh(e),e.kinds[e.count]=t,e.starts[e.count]=e.pos,Wl(t)&&(e.heard[e.heardCount]=
e.count,e.heardCount+=1,e.symbols.push(r)),e.count+=1,e.pos=Math.min(n,e.end),e.starts[e.count]=e.pos}function kh(e){let{kinds:t,starts:n,heard:r}=Gu(e.kinds.length*
2+16);t.set(e.kinds),n.set(e.starts),r.set(e.heard),e.kinds=t,e.starts=n,e.heard=r}var Hu=36;function jo(e,t){let{text:n,pos:r,end:o,dollars:i,plainTo:a}=e;if(!i||r<a)return!1;let l=Da(n,r,o,Uh),p=Fh(n,r,l);return p===r&&(e.plainTo=l),p<=(t?Da(
n,r,l,ke):r)?!1:(B(e,E.bad,p,"$\u2026"),!0)}function Uh(e){return ke(e)||e===46||e===58||e===45}function Fh(e,t,n){for(let r=n-1;r>t;r-=1){if(e.charCodeAt(r)!==
Hu)continue;let o=Da(e,r+1,n,Bh(e,t,r)?ke:Gt);if(o>r+1)return o}return t}function Da(e,t,n,r){let o=t;for(;o<n&&r(e.charCodeAt(o));)o+=1;return o}function Bh(e,t,n){
for(let r=n-1;r>t&&Gt(e.charCodeAt(r));r-=1)if(r<n-1&&e.charCodeAt(r)===Hu)return!0;return!1}var Pa=/[eE][+-]?\d+/y;function vo(e){if(jo(e,!1))return;let{text:t}=e,n=Vu(e,e.pos);t.charCodeAt(n)===46&&(n=Vu(e,n+1)),Pa.lastIndex=n,Pa.test(t)&&(n=Pa.lastIndex),
B(e,E.number,n,"")}function Vu({text:e,end:t},n){let r=n;for(;r<t&&pn(e.charCodeAt(r));)r+=1;return r}function Yu(e){let{text:t,end:n}=e,r=e.pos+1;for(;r<n;){let o=t.charCodeAt(r);if(o===10||o===13)break;if(o!==96)r+=1;else if(t.charCodeAt(r+1)===96&&r+1<n)r+=2;else{
B(e,r>e.pos+1?E.quoted:E.bad,r+1,"");return}}B(e,E.bad,r,"`")}function Qu(e,t,n){for(let r=t+1;r<n;r+=1){let o=e.charCodeAt(r);if(o===10||o===13)return t;if(o===
34){if(e.charCodeAt(r+1)!==34||r+1>=n)return r>t+1?r+1:t;r+=1}}return t}function wn(e,t,n){let{text:r,end:o}=e,i=t;for(;i<o;){let a=r.charCodeAt(i);if(n&&a===92)i+=2;else if(a!==39)i+=1;else if(r.charCodeAt(i+1)===39&&i+1<o)i+=2;else{
B(e,E.string,i+1,"");return}}B(e,E.bad,o,"'")}var Ku=/[\n\r]/g;function Ju(e){Ku.lastIndex=e.pos;let t=Ku.exec(e.text);B(e,E.comment,t===null?e.end:t.index,"")}function Xu(e){let{text:t,pos:n,end:r}=e;if(t.
charAt(n+2)==="+"){B(e,E.symbol,n+3,"/*+");return}let o=t.charAt(n+2)==="*"&&t.charAt(n+3)!=="/",i=t.indexOf("*/",o?n+4:n+2);i<0||i+2>r?B(e,E.bad,r,"/*"):B(e,E.
comment,i+2,"")}function zu(e){let{text:t,pos:n}=e;if(jo(e,!0))return;let r=n;for(;r<e.end&&ke(t.charCodeAt(r))&&t.charCodeAt(r+1)!==123;)r+=1;let o=t.charCodeAt(r);if(!((o===39||
o===38)&&vh(e,r,o))&&!(t.charCodeAt(n)===95&&$h(e))){if(ke(o)||o===60||o===123){let i=Ua(e,r);if(i.placeholder){B(e,E.placeholder,i.end,"");return}r=i.end}jh(e,
r)}}function jh(e,t){if(t===e.pos+1&&e.text.charCodeAt(e.pos)===36){B(e,E.symbol,t,"$");return}let n=Ni(e.text,e.pos,t);n===void 0?B(e,E.word,t,""):B(e,n.reserved?
E.reserved:E.keyword,t,n.text)}function Ua(e,t){let{text:n,end:r}=e,o=t,i=!1;for(;o<r;){let a=ko(n,o,r);if(a>o)i=!0;else if(!ke(n.charCodeAt(o)))break;o=a>o?a:o+
1}return{end:o,placeholder:i}}function vh(e,t,n){if(t-e.pos!==1)return!1;let r=e.text.charAt(e.pos).toLowerCase();return n===38?r==="u"&&Wh(e,t+1):"enx".includes(
r)?(wn(e,t+1,r==="e"),!0):!1}function Wh(e,t){let n=e.text.charCodeAt(t),r=n===34?Qu(e.text,t,e.end):t;if(r>t)B(e,E.quoted,r,"");else if(n===39)wn(e,t+1,!1);else
return!1;return!0}var ka=/_[a-zA-Z\d][\w:.-]{0,30}'/y;function $h(e){return ka.lastIndex=e.pos,ka.test(e.text)?(wn(e,ka.lastIndex,!1),!0):!1}var qh='<> <= >= != => || .. */ :: -> ( ) [ ] { } . , ; = < > * + - / % | ? : ! " ^ & ~ @'.split(" "),_h=Array.from({length:128},(e,t)=>qh.filter(n=>n.charCodeAt(
0)===t));function Gh(e,t,n){for(let r of _h[n]??[])if(e.startsWith(r,t))return r;return""}function Zu(e,t){let{text:n,pos:r}=e,o=n.charCodeAt(r+1);if(t===45&&o===
45||t===47&&o===47)Ju(e);else if(t===47&&o===42)Xu(e);else if(t===46&&pn(o)&&!Vh(e))vo(e);else{if((t===60||t===123)&&Yh(e,t))return;Hh(e,Gh(n,r,t))}}function Hh(e,t){
t===""?Kh(e):B(e,E.symbol,e.pos+t.length,t)}function Vh({kinds:e,count:t}){let n=t===0?E.space:e[t-1];return n===E.word||n===E.quoted||n===E.placeholder}function Yh(e,t){
let{text:n,pos:r,end:o}=e,i=Fu(n,r,o);if(i>r)B(e,E.template,i,"");else if(ko(n,r,o)>r)B(e,E.placeholder,Ua(e,r).end,"");else return t===123&&Qh(e);return!0}var Wo=/\{ *(d|ts|t|fn)/iy;
function Qh(e){Wo.lastIndex=e.pos;let t=Wo.exec(e.text)?.[1];return t===void 0||Wo.lastIndex>e.end?!1:(B(e,E.symbol,Wo.lastIndex,`{${t.toLowerCase()}`),!0)}function Kh(e){
let t=e.text.codePointAt(e.pos)??0;B(e,E.bad,e.pos+(t>65535?2:1),"")}function Dn(e,t=0,n=e.length){let r=_u(e,t,n);for(;r.pos<n;)Jh(r);B(r,E.end,n,"");let{kinds:o,starts:i,count:a,heard:l,heardCount:p,symbols:T}=r;return{text:e,kinds:o,
starts:i,count:a,heard:l,heardCount:p,symbols:T}}function Jh(e){let t=e.text.charCodeAt(e.pos);ef(t)?B(e,E.space,Xh(e),""):Gt(t)?zu(e):pn(t)?vo(e):t===39?wn(e,e.
pos+1,!1):t===96?Yu(e):Zu(e,t)}function ef(e){return e===32||e===10||e===13||e===9||e===12||e===65279}function Xh({text:e,pos:t,end:n}){let r=t+1;for(;r<n&&ef(e.
charCodeAt(r));)r+=1;return r}var zh=new Map([["sql.current-catalog","catalog"],["sql.current-database","database"]]);function tf(e){return e.type==="use"?{catalog:e.catalog,database:e.database}:
e.type==="command"&&e.kind==="set"?Zh(e.options):null}function Zh([e]){let t=e===void 0?void 0:zh.get(e.key);return e===void 0||t===void 0?null:t==="catalog"?{catalog:e.
value,database:null}:{catalog:null,database:e.value}}function ve(e,t){switch(e.type){case"path":case"star":case"literal":case"subquery":case"model":case"flag":case"type-argument":return;case"chain":e.operands.forEach(
t);return;case"row":case"collection":e.items.forEach(t);return;case"descriptor":e.columns.forEach(t);return;case"interval":case"date-difference":case"named":case"\
passed":t(e.value);return;case"unary":case"test":case"cast":case"field":t(e.operand);return;case"call":nR(e,t);return;default:eR(e).forEach(t)}}function eR(e){switch(e.
type){case"between":return[e.operand,e.low,e.high];case"membership":return[e.operand,...e.list];case"like":return[e.operand,e.pattern,...Fa(e.escape)];case"case":
return tR(e);case"method":return[e.operand,e.call];case"item":return[e.operand,e.index];case"table-argument":return[...e.partitionBy,...e.orderBy.map(t=>t.expression)];case"\
partitioned-argument":return[e.value,...e.partitionBy,...e.orderBy.map(t=>t.expression)]}}function tR({operand:e,branches:t,otherwise:n}){let r=t.flatMap(o=>[...o.
when,o.then]);return[...Fa(e),...r,...Fa(n)]}function Fa(e){return e===null?[]:[e]}function nR({arguments:e,clauses:t,over:n},r){for(let o of e)r(o);t!==null&&(jt(
t.orderBy,r),t.withinDistinct.forEach(r),t.filter!==null&&r(t.filter)),n!==null&&"type"in n&&Ba(n,r)}function jt(e,t){for(let n of e)t(n.expression)}function Ba({
partitionBy:e,orderBy:t,frame:n},r){e.forEach(r),jt(t,r);for(let o of n?.bounds??[])o.distance!==null&&r(o.distance)}var rR=[];function $o(e,t,n=rR){let r=t.at(-1),o=r===void 0||iR(r)||oR(r)?-1:r.text.indexOf("$",1),i=r!==void 0&&o>0&&o<r.text.length-1,[a,l]=[aR(t[0]),lR(r)];if(!i)
return{role:e,parts:t,companion:"",options:n,start:a,end:l};let p=r.text.slice(o),T={...r,text:r.text.slice(0,o),end:r.end-nf(r,p)};return{role:e,parts:[...t.slice(
0,-1),T],companion:p,options:n,start:a,end:l}}function oR(e){return e.end-e.start!==nf(e,e.text)}function nf({quoted:e},t){return e?t.replaceAll("`","``").length:
t.length}function iR({text:e}){return e.includes("{")||e.includes("<<")}function aR(e){return e===void 0?0:e.quoted?e.start-1:e.start}function lR(e){return e===
void 0?0:e.quoted?e.end+1:e.end}function ja(e){return{names:[],doubled:new Set,qualifiers:new Set,tableFunctions:e}}function Xe(e,t,n,r){if(e.names.push($o(t,n,r)),t!=="qualifier")for(let o of n.
slice(0,-1))e.qualifiers.add(o.text)}var br=/`((?:[^`]|``)*)`|[^.`]+/y;function Or(e,{start:t,end:n}){if(e===""||n-t!==e.length)return null;let r=[];for(let o=0;o<=e.length;o=br.lastIndex+1){br.lastIndex=
o;let i=br.exec(e);if(i===null)return null;if(r.push(sR(i,t)),br.lastIndex===e.length)return r;if(e.charAt(br.lastIndex)!==".")return null}return null}function sR({
index:e,0:t,1:n},r){let o=r+e;return n===void 0?{text:t,quoted:!1,start:o,end:o+t.length}:{text:n.replaceAll("``","`"),quoted:!0,start:o+1,end:o+t.length-1}}function ht(e){return{relations:new Map,outer:null,inside:[],common:null,found:e}}function Pn(e){let t={relations:new Map,outer:e,inside:[],common:e.common,found:e.
found};return e.inside.push(t),t}function en(e,t,n){let r=e.relations.get(t);r===void 0?e.relations.set(t,[{parts:n}]):(r.push({parts:n}),e.found.doubled.add(t))}
function kn(e,t,n){let r=!mR(t,e.common);return r&&Xe(e.found,"read",t,n),r}function mR(e,t){let[n]=e;if(n===void 0||e.length>1)return!1;for(let r=t;r!==null;r=
r.outer)if(r.names.has(n.text))return!0;return!1}var pR=3;function rf(e,t,n){for(let r=Math.min(t,pR);r>0;r-=1){let o=uR(e.slice(0,r),n);if(o!==null)return o.parts===
null?0:r}return 0}function uR(e,t){let n=e.at(-1)?.text??"";for(let r=t;r!==null;r=r.outer){let o=r.relations.get(n)?.find(i=>fR(e,i,t.found));if(o!==void 0)return o}
return null}function fR(e,{parts:t},{qualifiers:n}){if(e.length===1)return!0;if(t===null)return!1;if(qo(e,t))return!0;let r=e.slice(0,e.length-t.length);return qo(
t,e)&&r.every(o=>n.has(o.text))}function qo(e,t){let n=t.length-e.length;return n>=0&&e.every((r,o)=>t[n+o]?.text===r.text)}function va(e,{relations:t,inside:n}){
let r=t.get(e.at(-1)?.text??"");return r===void 0?n.some(o=>va(e,o)):r.some(({parts:o})=>o!==null&&(qo(e,o)||qo(o,e)))}function Un(e,t){for(let n of e)for(let r of dR(n))va(r,t)&&Xe(t.found,"hint",r)}function _o(e){let t=e.filter(({name:n})=>n==="OPTIONS");return t.length===0?void 0:
t.flatMap(({options:n})=>n)}function dR({name:e,options:t,arguments:n}){if(e==="OPTIONS")return[];let r=n.map(o=>o.parts).filter(o=>o.length>0);return e==="STAT\
E_TTL"?[...r,...t.flatMap(cR)]:e==="LOOKUP"?[...r,...t.flatMap(yR)]:r}function cR({key:e,keySpan:t}){let n=Or(e,t);return n===null?[]:[n]}function yR({key:e,value:t,
valueSpan:n}){let r=e==="table"?Or(t,n):null;return r===null?[]:[r]}function lt(e,t){switch(e.type){case"table":TR(e,t);return;case"joins":lt(e.first,t);for(let n of e.joins)SR(n,t);return;case"bracketed":lt(e.inner,t);return;case"\
sample":lt(e.input,t);return;case"derived":Le(e.query,e.lateral?t:ER(t));{Nr(e.alias,t);return}case"function":se(e.call,t);{Nr(e.alias,t);return}case"unnest":st(
e.arguments,t);{Nr(e.alias,t);return}case"match-recognize":CR(e,t);return;case"pivot":case"unpivot":gR(e,t);return}}function ER({outer:e,common:t,found:n}){return{
relations:new Map,outer:e,inside:[],common:t,found:n}}function Nr(e,t){e!==null&&en(t,e.name.text,null)}function TR({name:e,alias:t,asOf:n,hints:r},o){let{parts:i}=e,
a=kn(o,i,_o(r));We(n,o);let l=a&&t===null?i:null;en(o,t?.name.text??i.at(-1)?.text??"",l),Un(r,o)}function SR({right:e,on:t},n){lt(e,n),We(t,n)}function CR(e,t){
let n=Pn(t);lt(e.input,n),st(e.partitionBy,n),jt(e.orderBy,o=>se(o,n));let r=Pn(n);Wa(e.pattern,r);for(let o of e.subsets)en(r,o.name.text,null);for(let o of e.
measures)se(o.expression,r);for(let o of e.defines)se(o.condition,r);We(e.within,r),Nr(e.alias,t)}function Wa(e,t){if(e.type==="variable")en(t,e.name.text,null);else if(e.
type==="repetition")Wa(e.pattern,t);else for(let n of e.patterns)Wa(n,t)}function gR(e,t){let n=Pn(t);if(lt(e.input,n),e.type==="pivot")for(let r of[...e.aggregates,
...e.values])se(r.expression,n);Nr(e.alias,t)}function Le(e,t){let n=e.with.length===0?t:hR(e,t),r=of(e.body,n);jt(e.orderBy,o=>se(o,r)),We(e.limit,n),We(e.offset,n)}function hR(e,t){let n=new Set,r={...t,common:{
names:n,outer:t.common}};for(let o of e.with)e.recursive&&n.add(o.name.text),Le(o.query,r),n.add(o.name.text);return r}function of(e,t){switch(e.type){case"sele\
ct":return RR(e,t);case"set-operation":for(let n of e.terms)of(n,t);return t;case"values":return st(e.rows,t),t;case"explicit-table":return kn(t,e.table.parts),
t;case"query":return Le(e,t),t}}function RR(e,t){let n=Pn(t);e.from!==null&&lt(e.from,n);for(let r of e.items)se(r.expression,n);We(e.where,n);for(let r of e.groupBy?.
items??[])af(r,n);We(e.having,n);for(let{window:r}of e.windows)Ba(r,o=>se(o,n));return We(e.qualify,n),Un(e.hints,n),n}function af(e,t){if(e.type==="GROUPING SE\
TS")for(let n of e.sets)af(n,t);else st(e.expressions,t)}function se(e,t){switch(e.type){case"path":lf(e.parts,e.parts.length-1,t);return;case"star":lf(e.qualifier,e.qualifier.length,t);return;case"literal":return;case"\
subquery":Le(e.query,t);return;case"table-argument":AR(e,t);return;case"call":bR(e,t);return;default:ve(e,n=>se(n,t))}}function st(e,t){for(let n of e)se(n,t)}function We(e,t){
e!==null&&se(e,t)}function lf(e,t,n){if(t===0)return;let r=rf(e,t,n);r>0&&Xe(n.found,"qualifier",e.slice(0,r))}function AR({query:e,partitionBy:t,orderBy:n},r){
Le(e,r),st(t,r),jt(n,o=>se(o,r))}function bR(e,t){let[n]=e.arguments,r=n!==void 0&&t.found.tableFunctions.has(e.name.toUpperCase())?sf(n):null;r!==null&&kn(t,r),
ve(e,o=>{(r===null||o!==n)&&se(o,t)})}function sf(e){return e.type==="named"?sf(e.value):e.type==="path"?e.parts:null}var OR=new Set(["error-handling.log.target"]);function $a(e,t){for(let{key:n,value:r,valueSpan:o}of e){let i=OR.has(n)?Or(r,o):null;i!==null&&Xe(t,"option",i)}}function pf(e,t){let n=ja(Ra(t));return qa(e,n),n.names.sort((r,o)=>r.start-o.start)}function cv(e){let t=ja(Ra(null));return qa(e,t),t.doubled}function qa(e,t){
switch(e.type){case"query-statement":Le(e.query,ht(t));return;case"insert":mf(e,t);return;case"statement-set":for(let n of e.inserts)mf(n,t);return;case"update":case"\
delete":NR(e,t);return;case"merge":xR(e,t);return;case"create-table":IR(e,t);return;case"alter":MR(e,t);return;case"command":LR(e,t);return;case"wrapper":qa(e.inner,
t);return;case"use":return}}function Fn({role:e,name:t},n){Xe(n,e,t.parts)}function mf({target:e,hints:t,query:n},r){Xe(r,e.role,e.name.parts,_o(t)),Le(n,ht(r))}
function uf(e,t,n){Fn(e,n.found);let{parts:r}=e.name;en(n,t?.text??r.at(-1)?.text??"",t===null?r:null)}function NR(e,t){let n=ht(t);if(uf(e.target,e.alias,n),Un(
e.hints,n),e.type==="update")for(let{value:r}of e.assignments)se(r,n);We(e.where,n)}function xR(e,t){let n=ht(t);uf(e.target,e.alias,n),lt(e.source,n),se(e.on,n);
for(let{value:r}of e.assignments)se(r,n);st(e.values,n)}function IR({target:e,options:t,like:n,query:r},o){Fn(e,o),$a(t,o),n!==null&&Fn(n.target,o),r!==null&&Le(
r,ht(o))}function MR({target:e,renamed:t,options:n,query:r},o){Fn(e,o),t!==null&&Fn(t,o),$a(n,o),r!==null&&Le(r,ht(o))}function LR({targets:e,expressions:t,query:n},r){
for(let o of e)Fn(o,r);st(t,ht(r)),n!==null&&Le(n,ht(r))}function Go(e,{start:t,end:n}){let r=sn(Dn(e,t,n));return{syntax:_a(r),cursor:r}}function _a(e){let{symbols:t,pos:n}=e;return t[n]==="BEGIN"&&t[n+1]==="STATEMEN\
T"&&t[n+3]===";"?Eu(e):Ar(e)}function ff(e,t){let{symbols:n}=e,r=e.tokens.heardCount-1,o=!1;for(let i=t;i<r;i+=1)if(n[i]==="END"&&n[i-1]===";"&&(o=!1),n[i]==="BEGIN"&&n[i-1]==="SET"&&n[i-2]===
"STATEMENT"&&(o=!0),n[i]===";"&&!(o&&wR(n[i+1]??"")))return i;return r}function wR(e){return e==="INSERT"||e==="WITH"||e==="UPSERT"||e==="END"}function df(e){return e.type!=="command"||e.kind!=="set"?null:e.verb==="RESET"?{key:e.keys[0]??null,value:null}:e.verb==="SET"?DR(e.options):null}function DR([e]){
return e===void 0?null:{key:e.key,value:e.value}}function Ha(e,t){switch(e.type){case"query-statement":return"query";case"insert":return cf(e,t)?"insert-values":"insert";case"statement-set":return e.inserts.every(
n=>cf(n,t))?"statement-set-values":"statement-set";case"update":case"delete":case"use":return e.type;case"merge":return"other";case"create-table":return PR(e);case"\
alter":case"command":return e.kind;case"wrapper":return kR(e,t)}}function PR({object:e,query:t}){return e==="view"?"create-view":e==="materialized-table"?"creat\
e-materialized-table":t===null?"create-table":"create-table-as"}function kR({verb:e,inner:t},n){return e==="explain"?"explain":e==="compile"?"other":Ha(t,n)}function cf({
query:e,start:t,end:n},r){let o=i=>i.start>=t&&i.end<=n;return Ga(e)&&!r.some(i=>i.role==="read"&&o(i))}function Ga(e){switch(e.type){case"values":return!0;case"\
query":return Ga(e.body);case"set-operation":return e.terms.every(Ga);case"select":case"explicit-table":return!1}}var Ef=new WeakMap,yf=new WeakMap;function Tf(e,t){Ef.set(e,t)}function vt(e){let t=yf.get(e),n=Ef.get(e);if(t!==void 0||n===void 0)return t??null;let r=Go(n,e);
return yf.set(e,r),r}function Ov(e){return vt(e)?.syntax??null}function Sf({statements:e},{start:t,end:n}){let r=0,o=e.length;for(;r+1<o;){let a=r+o>>1;(e[a]?.start??
0)<=t?r=a:o=a}let i=e[r];return i!==void 0&&i.start<=t&&n<=i.end?i:void 0}var UR=20;function gf(e,t=null){let n=sn(Dn(e)),r=Fo(e),o=[],i=FR(n,r);for(;vR(n);){let a=n.pos,l=WR(n),p=l===null?null:BR(n,a,t),T=i.length+1===UR;l===null?i.push(
_R(n,a,r,T)):p===null?o.push($R(n,a,l,r,t)):i.push(jR(n,{stop:p,from:a,to:n.pos},r,T))}return{text:e,statements:o,faults:i}}function FR(e,t){if(e.symbols[0]!=="\
;")return[];let n=new He(0,"no statement stands before this semicolon","remove it");return[Bo(e,{stop:n,from:0,to:1},t)]}function BR(e,t,n){let r=n===null?null:
ru(e,t,e.pos,n);return r===null?null:new He(r.at,r.message,r.hint)}function jR(e,t,n,r){return r&&(e.pos=e.tokens.heardCount-1),Bo(e,{...t,to:e.pos},n)}function vR(e){
for(;e.symbols[e.pos]===";";)e.pos+=1;return!hf(e)}function hf({tokens:e,pos:t}){return e.kinds[e.heard[t]??0]===E.end}function WR(e){let t=e.pos,n=Cf(e,t,_a);return n!==
null||e.symbols[t]!=="BEGIN"?n:Cf(e,t,Ar)}function Cf(e,t,n){Va(e,t);try{return Rf(e,n)}catch(r){if(!(r instanceof He))throw r;return Va(e,t),null}}function Va(e,t){
e.pos=t,e.depth=0,e.unordered.length=0,e.reordered.clear(),e.windows.numbers.clear(),e.windows.uses.length=0,e.brackets.clear()}function Rf(e,t){let n=t(e);return!y(
e,";")&&!hf(e)&&d(e),n}function $R(e,t,n,r,o){let i=j(e,t),a=ne(e,e.pos-1),l=pf(n,o),{line:p,column:T}=Ln(r,i),S={kind:Ha(n,l),start:i,end:a,line:p,column:T,names:l,
definition:n.type==="create-table"?Hr(e,n):null,options:qR(n),placeholders:Uo(e.tokens,e.tokens.heard[t]??0,e.tokens.heard[e.pos]??0),use:tf(n),setting:df(n)};return Tf(
S,e.tokens.text),S}function qR(e){return e.type==="create-table"||e.type==="alter"||e.type==="command"?e.options:[]}function _R(e,t,n,r){e.expected=new Set,e.expectedAt=
-1;let o=GR(e),i=r?e.tokens.heardCount-1:ff(e,t),a=Bo(e,{stop:o,from:t,to:i},n);return e.expected=null,Va(e,i),a}function GR(e){try{Rf(e,Ar)}catch(t){if(t instanceof
He)return t;throw t}return new He(e.pos,"")}function Ya(e,t){return Object.hasOwn(e,t)?e[t]:void 0}var HR=new Set(["csv","avro"]),VR=["format","key.format","value.format"];function xr(e){return VR.some(t=>HR.has(e.get(t)?.toLowerCase()??""))}var Ce="2147483647",YR=new Map([["CHAR",["1"]],["BINARY",["1"]],["VARCHAR",[Ce]],["VARBINARY",[Ce]],["DECIMAL",["10","0"]],["TIME",["0"]],["TIMESTAMP",["6"]],["\
TIMESTAMP_LTZ",["6"]]]),Af=new Map([["STRING","VARCHAR"],["BYTES","VARBINARY"]]);function te(e,t=[],n=!0){return{name:e,parameters:t,elements:[],fields:[],nullable:n}}
function mt({name:e,parameters:t,elements:n,fields:r,nullable:o}){let i=Af.get(e);return i!==void 0?te(i,[Ce],o):{name:e,parameters:QR(e,t),elements:n.map(mt),fields:r.
map(a=>({name:a.name.text,type:mt(a.dataType)})),nullable:o}}function QR(e,t){let n=YR.get(e)??[];return n.length>t.length?[...t,...n.slice(t.length)]:t}function K(e,t){
return e.nullable===t?e:{...e,nullable:t}}function tn({name:e,parameters:t,elements:n,fields:r}){for(let[o,i]of Af)if(e===i&&t[0]===Ce)return o;return n.length>
0?`${e}<${n.map(Ir).join(", ")}>`:e==="ROW"?`ROW<${r.map(o=>`${KR(o.name)} ${Ir(o.type)}`).join(", ")}>`:t.length===0?e:`${e}(${t.join(", ")})`}function Ir(e){return tn(
e)+(e.nullable?"":" NOT NULL")}function KR(e){return/^[A-Za-z_]\w*$/.test(e)?e:`\`${e.replaceAll("`","``")}\``}function Mr(e){return mt(kt(sn(Dn(e))))}function Of(e,t){let[n,r]=[Lr(e,t),Lr(t,e)];return n&&r?"same":n?"wider":r?"narrower":"other"}var Ho=["TINYINT","SMALLINT","INT","BIGINT"];function Lr(e,t){return e.
elements.length+e.fields.length>0?JR(e,t):Ho.includes(e.name)&&Ho.includes(t.name)?Ho.indexOf(e.name)<=Ho.indexOf(t.name):e.name==="FLOAT"&&t.name==="DOUBLE"?!0:
e.name===t.name?zR(e,t):ZR(e,t)}function JR(e,t){let[n,r]=[bf(e),bf(t)];return e.name!==t.name||n.length!==r.length?!1:n.every((o,i)=>{let a=r[i];return a===void 0||
a.name!==o.name?!1:Lr(o.type,a.type)&&(a.type.nullable||!o.type.nullable)})}function bf({elements:e,fields:t}){return[...e.map(n=>({name:"",type:n})),...t]}var XR=new Set(
["VARCHAR","VARBINARY","TIME","TIMESTAMP","TIMESTAMP_LTZ"]);function zR({name:e,parameters:t},{parameters:n}){let[r,o]=t.map(Number),[i,a]=n.map(Number);return r===
void 0||i===void 0?!0:e==="DECIMAL"?(a??0)>=(o??0)&&i-(a??0)>=r-(o??0):XR.has(e)?i>=r:t.join()===n.join()}function ZR(e,t){return t.name!==`VAR${e.name}`?!1:Number(
t.parameters[0])>=Number(e.parameters[0])}var Nf=new Map;function Qa(e){let t=Nf.get(e);if(t!==void 0)return t;let n=tn(Mr(e));return Nf.set(e,n),n}var xf=["none","cosmetic","in-place","options","additive","logic","breaking"];function lW(e){return xf[Math.max(0,...e.map(t=>xf.indexOf(t)))]??"none"}var eA=new Set(
["kafka.retention.time","kafka.retention.size","kafka.max-message-size"]);function Ja(e){return eA.has(e)}function sW(e,t){let n=[e,t].some(({options:r})=>xr(Ka(
r)));return[...rA(e.columns,t.columns).map(r=>n?{...r,columns:null}:r),...tA(e,t),...nA(e.options,t.options)]}function tA(e,t){let n=r=>r.primaryKey.join(", ");
return[...ze("primary key","breaking",n(e)||null,n(t)||null),...ze("distribution","breaking",e.distribution,t.distribution),...ze("partitioning","breaking",e.partitionedBy,
t.partitionedBy),...ze("watermark","logic",e.watermark,t.watermark),...ze("LIKE clause","logic",e.like,t.like),...ze("comment","cosmetic",e.comment,t.comment),...ze(
"kind","breaking",If(e),If(t))]}function If(e){return(e.temporary?"temporary ":"")+e.object}function ze(e,t,n,r,o=null){if(n===r)return[];if(n===null)return[{change:t,
words:`${e} added: ${r??""}`,columns:o}];let i=r===null?`${e} removed: ${n}`:`${e} changed: ${n} \u2192 ${r}`;return[{change:t,words:i,columns:o}]}function mW(e,t){
return[...new Set([...Object.keys(e),...Object.keys(t)])].sort().flatMap(r=>ze(`property ${r}`,"options",Ya(e,r)??null,Ya(t,r)??null,[]))}function nA(e,t){let[n,
r]=[Ka(e),Ka(t)];return[...new Set([...n.keys(),...r.keys()])].sort().flatMap(i=>{let a=Ja(i)?"in-place":"options";return ze(`option ${i}`,a,n.get(i)??null,r.get(
i)??null)})}function Ka(e){return new Map(e.map(t=>[t.key,t.value]))}function rA(e,t){let n=new Map(t.map(p=>[p.name,p])),r=new Map(e.map(p=>[p.name,p])),o=e.filter(
p=>!n.has(p.name)),i=e.flatMap(p=>iA(p,n.get(p.name))),a=(p,T)=>p.filter(S=>T.has(S.name)).map(S=>S.name).join(", "),l=a(e,n)!==a(t,r);return[...o.map(p=>({change:"\
breaking",words:`column ${p.name} removed`,columns:[p.name],refuses:Mf(p)})),...i,...l?[{change:"logic",words:"columns reordered",columns:null}]:[],...oA(t,r)]}
function oA(e,t){let n=e.findLastIndex(r=>t.has(r.name));return e.flatMap((r,o)=>{let{name:i}=r;if(t.has(i))return[];let a=`column ${i} added`;return[o>n?{change:"\
additive",words:a,columns:[i],refuses:Mf(r)}:{change:"logic",words:`${a} before others`,columns:null}]})}function Mf({nullable:e,type:t}){return!e||(t?.includes(
"NOT NULL")??!1)}function iA(e,t){if(t===void 0)return[];let n=[e.name],r=`column ${e.name}`;return[...lA(r,e.type,t.type).map(o=>({...o,columns:n})),...aA(r,e.
nullable,t.nullable).map(o=>({...o,columns:n})),...ze(`${r}: expression`,"logic",e.expression,t.expression,n),...ze(`${r}: kind`,"logic",e.kind,t.kind,n)]}function aA(e,t,n){
return t===n?[]:n?[{change:"logic",words:`${e} may now be NULL`,refuses:!0}]:[{change:"breaking",words:`${e} is now NOT NULL`,refuses:!0}]}function lA(e,t,n){if(t===
n||t!==null&&n!==null&&Qa(t)===Qa(n))return[];let r=`${e}: ${t??"no type"} \u2192 ${n??"no type"}`,o=t!==null&&n!==null&&Lr(Mr(t),Mr(n)),i=t?.includes("NOT NULL")??
!1;return[{change:o?"logic":"breaking",words:r,refuses:!o||i}]}function U(e,t,n=[],r=n.length===0?t.length:0){return{made:e,columns:t,openings:n,certain:r,listed:mA(t)}}function Lf(e,{columns:t,openings:n,certain:r,listed:o}){
return{made:e,columns:t,openings:n,certain:r,listed:o}}function Rt(e,t=[]){return U({type:"unknown",inputs:t},[],[{reason:e,find:r=>At(r,e)}])}function At(e,t){
return{name:e,source:{type:"unknown",reason:t}}}var sA=6;function mA(e){let t=null;return n=>e.length<=sA?pA(e,n):(t??=uA(e),t.get(n)??null)}function pA(e,t){let n=e.
find(o=>o.name===t),r=e.findLast(o=>o.name===t)===n;return n===void 0||r?n??null:wr(t)}function uA(e){let t=new Map;for(let n of e){let{name:r}=n;t.set(r,t.has(
r)?wr(r):n)}return t}function wr(e){return At(e,`several columns are called ${e}`)}function nn(e,t){return t.length===0?e:U({type:"renamed",input:e},fA(e,t))}function fA({columns:e,certain:t,openings:n},r){let o=r.map(({text:i},a)=>{let l=a<t?
e[a]:void 0,p=n[0]?.reason??`there is no column for ${i}`;return l===void 0?At(i,p):{name:i,source:l.source}});return n.length===0?[...o,...e.slice(r.length)]:o}var wf=new Set;function Bn(e,t){return{text:e,catalogue:t,entries:[],joins:[],visible:null,shared:[],variables:wf,matchTime:null,select:null,output:null,outer:null,
common:null,allCommon:[]}}function Wt(e,t=null){return{text:e.text,catalogue:e.catalogue,entries:[],joins:[],visible:null,shared:[],variables:wf,matchTime:null,
select:t,output:null,outer:e,common:e.common,allCommon:e.allCommon}}function Dr(e){return{...Wt(e),outer:e.outer}}function bt(e,t,n=""){let r=Wt(t);return r.entries.
push({name:n,parts:null,relation:e,asOf:null}),r}function Vo(e){return Xa(e,e.entries.length)}function Xa(e,t){return t===e.entries.length&&e.visible===t?e:{...e,
visible:t}}function Yo(e,{shared:t}){return t.length===0?void 0:t.find(n=>n.name===e)}function Qo({visible:e,entries:t}){return e??t.length}var dA=12;function Pf(e,t,n){if(n>dA&&n===t.length&&!e.startsWith("$"))return cA(t).get(e)??null;let r=null;for(let o=0;o<n;o+=1){let i=t[o]?.relation.listed(e)??
null;if(i!==null&&r!==null)return wr(e);r??=i}return r}var Df=new WeakMap;function cA(e){let t=Df.get(e);if(t?.entries===e.length)return t.columns;let n=new Map;
for(let{relation:r}of e)for(let o of r.columns)n.set(o.name,n.has(o.name)?wr(o.name):o);return Df.set(e,{entries:e.length,columns:n}),n}var yA=3;function Uf(e,t){for(let i=Math.min(e.length-1,yA);i>0;i-=1){let a=Pr(e.slice(0,i),t);if(a!==null)return Ff(a,e,i)}let n=e[0]?.text??"",r=Ko(n,t),o=kf(
r)?Pr(e,t)??null:null;return o!==null?{type:"row",relation:o}:kf(r)?EA(e,t,r):Za(r,e,1)}function kf(e){return e.source.type==="unknown"}function Za(e,t,n){return{
type:"column",column:e,fields:t.length===n?[]:t.slice(n)}}function Ff(e,t,n){return Za(kr(e,t[n]?.text??""),t,n+1)}function EA(e,t,n){for(let r=1;r<Math.min(e.length-
1,3);r+=1){let o=Pr(e.slice(r,r+1),t);if(o!==null&&o.made.type==="table")return Ff(o,e,r+1)}return Za(n,e,1)}function Pr(e,t){let n=e.at(-1)?.text??"";for(let r=t;r!==
null;r=r.outer){let o=Qo(r);for(let i=0;i<o;i+=1){let a=r.entries[i];if(a?.name===n&&TA(e,a))return a.relation}if(e.length===1&&r.variables.has(n))return r.entries[0]?.
relation??null}return null}function TA(e,{parts:t}){return e.length===1||t!==null&&SA(e,t)}function SA(e,t){let n=t.length-e.length;return n>=0&&e.every((r,o)=>t[n+
o]?.text===r.text)}function kr(e,t){return e.listed(t)??Bf(t,e.openings)}function Ko(e,t){let n=[];for(let r=t;r!==null;r=r.outer){let o=CA(e,r);if(o!==null)return n.
length===0?o:jf(e,n);gA(r,n)}return Bf(e,n)}function CA(e,t){return t.output?.listed(e)??Yo(e,t)??Pf(e,t.entries,Qo(t))}var za=3;function gA(e,t){let n=Qo(e);for(let r=0;r<
n&&t.length<za;r+=1)t.push(...e.entries[r]?.relation.openings.slice(0,za)??[])}function Bf(e,t){let[n]=t;return n===void 0?At(e,`no column is called ${e}`):t.length===
1?n.find(e):jf(e,t)}function jf(e,t){let n=[...new Set(t.slice(0,za).map(({reason:r})=>r))];return At(e,`${e} may be a column of several tables: ${n.join("; ")}`)}function Wf({parts:e},t){let n=$o("read",e),r=n.parts.map(a=>a.text),o=t.catalogue.tableOf(r),i=r.join(".")+n.companion;return o===null?OA({written:i,schema:o}):
hA(i,o)}var vf=new WeakMap;function hA(e,t){let n=vf.get(t)??new Map;vf.set(t,n);let r=n.get(e)??RA({written:e,schema:t},t);return n.set(e,r),r}function RA(e,t){
let n=t.columns.map(i=>({name:i.name,source:{type:"stored",table:e,name:i.name,schema:i}})),r=t.unknown===null?[]:[$f(e,t.unknown)],o=U({type:"table",table:e},n,
r);return{...o,listed:bA(e,o.listed)}}var AA=new Set(["$rowtime"]);function bA(e,t){let n=qf(e,"$rowtime");return r=>t(r)??(AA.has(r)?n:null)}function OA(e){return U(
{type:"table",table:e},[],[$f(e,`the columns of ${e.written} are not known`)])}function $f(e,t){let n=new Map;return{reason:t,find:o=>{let i=n.get(o)??qf(e,o);return n.
set(o,i),i}}}function qf(e,t){return{name:t,source:{type:"stored",table:e,name:t,schema:null}}}function jn(e,t){let[n]=e.parts;return(e.parts.length===1&&n!==void 0?NA(n.text,t.common):null)??Wf(e,t)}function NA(e,t){for(let n=t;n!==null;n=n.outer){let r=n.
relations.get(e);if(r!==void 0)return r}return null}function Gf({call:e,lateral:t,alias:n},r){if(e.type!=="call")return _f(e,t,n?.columns.length??0,r);let o=FA(e,r);return o!==null&&xA.has(e.name)?wA(e,o,r):o!==null&&
IA.has(e.name.toUpperCase())?DA(e,o,r):_f(e,t,n?.columns.length??0,r)}var xA=new Set(["TUMBLE","HOP","CUMULATE","SESSION"]),IA=new Set(["ML_PREDICT","ML_EVALUAT\
E"]),MA=new Set(["KEY_SEARCH_AGG","VECTOR_SEARCH_AGG","TEXT_SEARCH_AGG"]),LA=["window_start","window_end","window_time"];function wA(e,t,n){let r=bt(t,n),o=Yf(e),
i=LA.map((a,l)=>({name:a,source:el(a,l,o,r)}));return Hf(e,t,i,r)}function DA(e,t,n){let r=bt(t,n),o=Hf(e,t,[],r),i=Vf(e.name.toUpperCase(),Yf(e),r,[]);return U(
o.made,t.columns,[...t.openings,i],t.certain)}function Hf(e,t,n,r){let{columns:o,openings:i,certain:a}=t,l=[...o,...n];return U({type:"extended",call:e,input:t,
scope:r},l,i,i.length===0?l.length:a)}function _f(e,t,n,r){let{inputs:o,rest:i,by:a}=UA(e,r),l={type:"function",call:e,rest:i,lateral:t,inputs:o,scope:r};return n>
0?U(l,PA(n,a,i,r,o)):U(l,[],[kA(Vf(a,i,r,o),e,o)])}function PA(e,t,n,r,o){return Array.from({length:e},(i,a)=>({name:"",source:el(t,a,n,r,o)}))}function el(e,t,n,r,o=[]){
return{type:"produced",by:e,place:t,from:n,scope:r,whole:o}}function Vf(e,t,n,r){let o=new Map,i=a=>{let l=o.get(a)??{name:a,source:el(e,-1,t,n,r)};return o.set(
a,l),l};return{reason:`the columns of ${e} are not known`,find:i}}function kA(e,t,n){let r=tl(t).map(({partitionBy:i})=>i.map(a=>a.parts.at(-1)?.text));return{...e,
find:i=>{let a=r.findIndex(p=>p.includes(i)),l=n[a];return l===void 0?e.find(i):kr(l,i)}}}function UA(e,t){if(e.type!=="call")return{by:"a function",inputs:[],rest:[
e]};let n=e.name.toUpperCase(),[r]=e.arguments.map(Jo),o=MA.has(n)&&r?.type==="path"?r:null,i=[...o===null?[]:[jn(o,t)],...tl(e).map(({query:l})=>we(l,t))],a=e.
arguments.map(Jo).filter(l=>l.type!=="table-argument"&&l!==o);return{by:n,inputs:i,rest:a.filter(l=>l.type!=="descriptor")}}function tl(e){return e.type!=="call"?
[]:e.arguments.map(Jo).filter(t=>t.type==="table-argument")}function FA(e,t){let[n]=tl(e);return n===void 0?null:we(n.query,t)}function Yf(e){return e.arguments.
map(Jo).filter(n=>n.type==="descriptor").flatMap(({columns:n})=>n)}function Jo(e){return e.type==="named"?e.value:e}var Qf=new WeakMap;function Jf(e){let t=Qf.get(e);if(t!==void 0)return t;let{made:n,columns:r,openings:o,certain:i}=e,a=o.map(({reason:p,find:T})=>({reason:p,find:S=>Kf(
T(S))})),l=U(n,r.map(Kf),a,i);return Qf.set(e,l).set(l,l),l}function Kf(e){return{name:e.name,source:{type:"optional",column:e}}}function Zf(e,t,n){BA(e.kind,t,n);let r=e.natural?WA(t,n):e.using.map(({text:o})=>o);for(let o of r)jA(o,t,n);n.joins.push({join:e,right:t,end:n.entries.length,
columns:r})}function BA(e,t,{entries:n}){let r=e==="RIGHT"||e==="FULL"?0:t,o=e==="LEFT"||e==="FULL"?n.length:t;for(let i=r;i<o;i+=1){let a=n[i];a!==void 0&&(n[i]=
{...a,relation:Jf(a.relation)})}}function jA(e,t,n){let r=Ko(e,vA(t,n)),o=Xf(e,t,n.entries.length,n),i=n.shared.find(T=>T.name===e);if(i!==void 0){i.source.columns.
push(r),i.sides.push(o);return}let a=Xf(e,0,t,n),l=Ko(e,{...Xa(n,t),outer:null}),p={type:"combined",by:"coalesce",columns:[l,r]};n.shared.push({name:e,source:{...p,
columns:[l,r]},sides:[a,o]})}function Xf(e,t,n,{entries:r}){for(let o=t;o<n;o+=1)if(r[o]?.relation.listed(e))return o;return t}function vA(e,t){return{...t,entries:t.
entries.slice(e),visible:null,shared:[],outer:null}}function WA(e,t){let[n,r]=[t.entries.slice(0,e),t.entries.slice(e)],i=t.entries.map(({relation:p})=>p).find(
({openings:p})=>p.length>0);i!==void 0&&$A(i,t);let a=new Set(r.flatMap(({relation:p})=>p.columns.map(zf))),l=n.flatMap(({relation:p})=>p.columns.map(zf));return[
...new Set(l)].filter(p=>a.has(p))}function zf({name:e}){return e}function $A({openings:e},t){let n=Rt(`NATURAL JOIN: ${e[0]?.reason??""}`);t.entries.push({name:"",
parts:null,relation:n,asOf:null})}function ed(e,t){let n=Dr(t),r=Wt(n);Ot(e.input,r);let[o]=r.entries,i=r.entries.length===1&&o!==void 0?o.relation:td(r),a=new Set([...nl(e.pattern),...e.subsets.
map(({name:h})=>h.text)]),l=e.orderBy[0]?.expression??null,p={...bt(i,n,o?.name),variables:a,matchTime:l},T=e.rows.startsWith("ALL")?i.columns:qA(e,p),S=e.rows.
startsWith("ALL")?i.openings:[];return U({type:"match",match:e,input:i,scope:p},[...T,..._A(e,p)],S)}function qA({partitionBy:e},t){return e.map((n,r)=>({name:n.
type==="path"?n.parts.at(-1)?.text??"":`EXPR$${r}`,source:{type:"computed",expression:n,scope:t}}))}function _A({measures:e},t){return e.map(({expression:n,alias:r},o)=>({
name:r?.text??`EXPR$${o}`,source:{type:"computed",expression:n,scope:t}}))}function nl(e){return e.type==="variable"?[e.name.text]:e.type==="repetition"?nl(e.pattern):
e.patterns.flatMap(nl)}var GA=new Set("COUNT SUM AVG MIN MAX SUM0 STDDEV_POP STDDEV_SAMP STDDEV VAR_POP VAR_SAMP VARIANCE COLLECT LISTAGG STRING_AGG FIRST_VALUE LAST_VALUE ARRAY_AGG J\
SON_ARRAYAGG JSON_OBJECTAGG APPROX_COUNT_DISTINCT PERCENTILE COVAR_POP COVAR_SAMP REGR_COUNT REGR_SXX REGR_SYY SINGLE_VALUE EVERY SOME ANY_VALUE".split(" "));function rl({
name:e,over:t,quantifier:n,clauses:r}){return t!==null?!1:n==="DISTINCT"||r!==null&&(r.filter!==null||r.orderBy.length>0)?!0:GA.has(e.toUpperCase())}function HA(e){
for(let t of e){let n=nd(t);if(n!==null)return n}return null}function nd(e){if(e.type==="call"&&rl(e))return e;let t=null;return ve(e,n=>{t??=nd(n)}),t}function HW({
items:e,having:t}){return HA([...e.map(({expression:n})=>n),...t===null?[]:[t]])}var il=["TINYINT","SMALLINT","INT","BIGINT"],VA=new Map([["TINYINT",3],["SMALLINT",5],["INT",10],["BIGINT",19]]);function $e(e){let t=e.flatMap(i=>i??[]),[n]=t;
if(n===void 0||t.length<e.length)return null;let r=t.some(({type:i})=>i.nullable),o=t.map(i=>i.type).reduce((i,a)=>i===null?null:YA(i,a),n.type);return o===null?
null:{type:K(o,r),time:n.time}}function YA(e,t){if(e.name===t.name&&e.name!=="DECIMAL")return QA(e,t);if(Ur(e)&&Ur(t))return JA(e,t);let n=KA(e,t);return n===null?
null:te("VARCHAR",[n])}function QA(e,t){if(rd(e)===rd(t))return e;if(e.elements.length+e.fields.length>0||e.parameters.length!==1)return null;let n=String(Math.
max(Number(e.parameters[0]),Number(t.parameters[0])));return te(e.name==="CHAR"||e.name==="BINARY"?`VAR${e.name}`:e.name,[n])}function rd(e){return JSON.stringify(
{...e,nullable:!0})}function KA(e,t){let n=["CHAR","VARCHAR"];return!n.includes(e.name)||!n.includes(t.name)?null:String(Math.max(Number(e.parameters[0]),Number(
t.parameters[0])))}function Ur({name:e}){return il.includes(e)||al(e)||e==="DECIMAL"}function al(e){return e==="FLOAT"||e==="DOUBLE"}function JA(e,t){let[n,r]=[
al(e.name),al(t.name)];return n&&r?e:n||r?e.name==="DECIMAL"||t.name==="DECIMAL"?te("DOUBLE"):n?e:t:e.name==="DECIMAL"||t.name==="DECIMAL"?XA(e,t):il.indexOf(e.
name)<il.indexOf(t.name)?t:e}function XA(e,t){let[n,r]=[Nt(e),Nt(t)],o=Math.max(n.scale,r.scale),i=Math.max(n.precision-n.scale,r.precision-r.scale);return Ze(i+
o,o)}function Nt({name:e,parameters:t}){return e!=="DECIMAL"?{precision:VA.get(e)??0,scale:0}:{precision:Number(t[0]),scale:Number(t[1])}}var ol=38;function Ze(e,t){
if(e<=ol)return te("DECIMAL",[String(e),String(t)]);let n=Math.max(ol-(e-t),Math.min(t,6));return te("DECIMAL",[String(ol),String(n)])}function F(e,t,...n){return k(te(e,n,t))}function k(e){return{type:e,time:null}}function ge(e,t){return e.type.nullable===t?e:{...e,type:K(e.type,t)}}function rn(e){return e.some(t=>t?.type.nullable!==!1)}function xt(e,...t){return n=>F(e,rn(n),...t)}function qe(e,...t){return()=>F(e,!1,...t)}function vn(e,...t){
return()=>F(e,!0,...t)}var od=([e])=>e??null,id=e=>{let[t]=e;return t?k(K(t.type,rn(e))):null},ad=([e])=>e?k(K(e.type,!0)):null,Xo=e=>{let[t]=e,n=t?.type.name===
"CHAR"||t?.type.name==="VARCHAR"?t.type.parameters:null;return n===null?null:k(te("VARCHAR",n,rn(e)))},ld=(e,t)=>{let n=Xo(e,t);return n===null?null:ge(n,!0)},sd=xt(
"VARCHAR",Ce);function ll(e,t){return([n])=>n?k({...te(e),elements:[n.type],nullable:t&&n.type.nullable}):null}var md=e=>{let t=$e(e);return t===null?null:k(t.type)};var zA=new Set(["=","<>","!=","<","<=",">",">=","AND","OR"]),pd=new Set(["CHAR","VARCHAR"]);function ud(e,t,n){let r=t?.type.nullable!==!1||n?.type.nullable!==!1;
if(zA.has(e))return F("BOOLEAN",r);if(e.endsWith("DISTINCT FROM"))return F("BOOLEAN",!1);if(t===null||n===null)return null;if(e==="||")return ZA(t.type,n.type,r);
let o=eb(e,t.type,n.type);return o===null?null:k(K(o,r))}function ZA(e,t,n){if(!pd.has(e.name)||!pd.has(t.name))return null;let r=Math.min(Number(e.parameters[0])+
Number(t.parameters[0]),2147483647),o=e.name==="CHAR"&&t.name==="CHAR"?"CHAR":"VARCHAR";return F(o,n,String(r))}function eb(e,t,n){if(!Ur(t)||!Ur(n))return null;
let r=i=>i.name!=="FLOAT"&&i.name!=="DOUBLE",o=t.name==="DECIMAL"||n.name==="DECIMAL";return e==="%"?o||!r(t)||!r(n)?null:n:o&&r(t)&&r(n)?tb(e,t,n):$e([k(t),k(n)])?.
type??null}function tb(e,t,n){let[r,o]=[Nt(t),Nt(n)],i=Math.max(r.scale,o.scale),a=Math.max(r.precision-r.scale,o.precision-o.scale);switch(e){case"+":case"-":return Ze(
a+i+1,i);case"*":return Ze(r.precision+o.precision+1,r.scale+o.scale);case"/":{let l=Math.max(6,r.scale+o.precision+1);return Ze(r.precision-r.scale+o.scale+l,l)}default:
return null}}function zo(e){let t=new Set(e.map(r=>r?.type.name)),n=t.has("FLOAT")&&t.has("DOUBLE")?null:$e(e);return n===null?null:ge(n,e.every(r=>r?.type.nullable!==
!1))}var nb=[[qe("BIGINT"),"COUNT ROW_NUMBER RANK DENSE_RANK"],[qe("DOUBLE"),"RAND PI E PERCENT_RANK CUME_DIST"],[qe("INT"),"RAND_INTEGER"],[qe("CHAR","36"),"UUID"],
[qe("TIMESTAMP_LTZ","3"),"CURRENT_TIMESTAMP NOW CURRENT_ROW_TIMESTAMP"],[qe("TIMESTAMP","3"),"LOCALTIMESTAMP TUMBLE_START TUMBLE_END HOP_START HOP_END SESSION_S\
TART SESSION_END"],[qe("DATE"),"CURRENT_DATE"],[qe("TIME","0"),"CURRENT_TIME LOCALTIME"],[qe("VARCHAR",Ce),"JSON_OBJECT JSON_ARRAY"],[qe("VARCHAR","2000"),"JSON\
_ARRAYAGG JSON_OBJECTAGG"],[od,"MIN MAX FIRST_VALUE LAST_VALUE TUMBLE_ROWTIME HOP_ROWTIME SESSION_ROWTIME"],[id,"ABS UPPER LOWER SIGN"],[ad,"NULLIF"],[e=>e[0]?ge(
e[0],!0):null,"FIRST LAST"],[Xo,"LTRIM RTRIM INITCAP"],[(e,t)=>Xo(e.slice(-1),t),"TRIM"],[ld,"SUBSTRING SUBSTR"],[sd,"LISTAGG CONCAT REPLACE REGEXP_REPLACE DATE\
_FORMAT CONCAT_WS JSON_STRING LPAD RPAD REVERSE REPEAT TO_BASE64 FROM_BASE64 CHR HEX BIN"],[vn("VARCHAR",Ce),"FROM_UNIXTIME JSON_QUERY REGEXP_EXTRACT SPLIT_INDE\
X LEFT RIGHT DECODE PARSE_URL CONVERT_TZ TRANSLATE URL_ENCODE URL_DECODE"],[vn("TIMESTAMP","3"),"TO_TIMESTAMP"],[vn("TIMESTAMP_LTZ","3"),"TO_TIMESTAMP_LTZ"],[vn(
"DATE"),"TO_DATE"],[xt("CHAR","32"),"MD5"],[xt("CHAR","40"),"SHA1"],[xt("CHAR","64"),"SHA256"],[vn("BOOLEAN"),"JSON_EXISTS"],[xt("BOOLEAN"),"REGEXP STARTSWITH E\
NDSWITH ARRAY_CONTAINS"],[xt("INT"),"TIMESTAMPDIFF CHAR_LENGTH CHARACTER_LENGTH POSITION CARDINALITY ASCII LOCATE INSTR"],[e=>F("BIGINT",e.length>0),"UNIX_TIMES\
TAMP"],[qe("BIGINT"),"GROUPING GROUPING_ID"],[e=>e.at(-1)?.type.name==="TIMESTAMP"?e.at(-1)??null:null,"TIMESTAMPADD"],[xt("BIGINT"),"EXTRACT YEAR QUARTER MONTH\
 WEEK DAYOFYEAR DAYOFMONTH DAYOFWEEK HOUR MINUTE SECOND"],[xt("DOUBLE"),"POWER SQRT LN LOG LOG10 LOG2 EXP SIN COS TAN ASIN ACOS ATAN ATAN2 DEGREES RADIANS"],[ll(
"MULTISET",!1),"COLLECT"],[ll("ARRAY",!0),"ARRAY_AGG"],[e=>ob(e),"SUM"],[e=>ib(e),"AVG STDDEV_POP STDDEV_SAMP STDDEV VAR_POP VAR_SAMP VARIANCE"],[e=>ab(e),"LAG \
LEAD"],[e=>sb(e),"COALESCE IFNULL"],[md,"GREATEST LEAST"],[e=>lb(e),"IF"],[e=>e[1]?k(K(e[1].type,rn(e))):null,"MOD"],[(e,t)=>mb(e,t),"ROUND TRUNCATE"],[e=>ub(e),
"CEIL CEILING FLOOR"],[()=>fd("TIMESTAMP_LTZ","proctime"),"PROCTIME TUMBLE_PROCTIME HOP_PROCTIME SESSION_PROCTIME MATCH_PROCTIME"],[()=>fd("TIMESTAMP","rowtime"),
"MATCH_ROWTIME"],[(e,t)=>fb(t),"JSON_VALUE"]],rb=new Map(nb.flatMap(([e,t])=>t.split(" ").map(n=>[n,e])));function sl(e,t){return rb.get(e.name.toUpperCase())?.(
t,e)??null}function fd(e,t){return{...F(e,!1,"3"),time:t}}function ob([e]){return e?ml(e,t=>Ze(38,Nt(t).scale)):null}function ib([e]){return e?ml(e,t=>Ze(38,Math.
max(6,Nt(t).scale))):null}function ml(e,t){let{type:n}=e;return n.name==="DECIMAL"?k(K(t(n),n.nullable)):e}function ab([e,,t]){return e?k(K(e.type,e.type.nullable||
t?.type.nullable!==!1)):null}function lb(e){let t=$e(e.slice(1));return t===null?null:k(K(t.type,rn(e)))}function sb(e){let t=zo(e);return t===null?null:k(t.type)}
function mb(e,{arguments:t}){let[n]=e;return n?n.type.name!=="DECIMAL"?ge(k(n.type),rn(e)):t.length===1?k(K(pb(n.type,0),n.type.nullable)):null:null}function pb(e,t){
let{precision:n,scale:r}=Nt(e);return r<=t?e:Ze(n-r+t+1,t)}function ub([e]){return e?ml(e,t=>te("DECIMAL",[t.parameters[0]??"10","0"])):null}function fb(e){let t=e.
arguments.find(r=>r.type==="type-argument"),n=t===void 0?F("VARCHAR",!0,Ce):k(mt(t.dataType));return ge(n,!0)}function cd(e,t){if(!rl(e))return sl(e,dd(e,t));let n=sl(e,dd(e,{...t,select:null}));return n===null||db.has(e.name.toUpperCase())||!cb(e,t)?n:ge(n,!0)}var db=new Set(
["COUNT","COLLECT","LISTAGG","JSON_ARRAYAGG","JSON_OBJECTAGG"]);function cb({clauses:e},{select:t}){return e?.filter!=null||t!==null&&t.groupBy===null}function dd(e,t){
return e.arguments.filter(yb).map(n=>ee(n,t))}function yb(e){return e.type!=="flag"&&e.type!=="star"&&e.type!=="type-argument"}function Zo({name:e,elements:t}){let[n,r]=t;return n===void 0?null:e==="MAP"&&r!==void 0?[{name:"KEY",type:n},{name:"VALUE",type:r}]:e!=="ARRAY"&&e!=="MULTISET"?
null:n.name!=="ROW"?[{name:null,type:n}]:n.fields.map(o=>({name:o.name,type:K(o.type,o.type.nullable||n.nullable)}))}function yd({by:e,place:t,from:n,scope:r}){switch(e){case"window_start":case"window_end":return F("TIMESTAMP",!1,"3");case"window_time":{let[o]=n,i=o===void 0?null:
ee(o,r);return i===null?null:{...F(i.type.name,!1,"3"),time:i.time??"rowtime"}}case"UNNEST":return Eb(t,n[0],r);default:return null}}function Eb(e,t,n){let r=t===
void 0?null:ee(t,n),o=r===null?null:Zo(r.type);if(o===null||e<0)return null;let i=o[e];return i!==void 0?k(i.type):e===o.length?F("INT",!1):null}var pl=new WeakMap;function pt({source:e}){let t=pl.get(e);if(t!==void 0)return t;pl.set(e,null);let n=Tb(e);return pl.set(e,n),n}function Tb(e){switch(e.type){case"\
stored":return Sb(e);case"computed":return ee(e.expression,e.scope);case"field":return ei(ee(e.row,e.scope),e.name);case"combined":return Cb(e);case"optional":{
let t=pt(e.column);return t===null?null:ge(t,!0)}case"produced":return yd(e);case"unknown":return null}}function Sb({name:e,schema:t}){return t===null?e==="$row\
time"?{...F("TIMESTAMP_LTZ",!1,"3"),time:"rowtime"}:null:t.type===null?null:{type:t.type,time:t.time}}function Cb({by:e,columns:t}){let n=t.map(pt);return e==="\
alternative"?$e(n):zo(n)}function Td({kind:e,start:t,end:n},r){switch(e){case"boolean":return F("BOOLEAN",!1);case"date":return F("DATE",!1);case"time":return F("TIME",!1,"0");case"time\
stamp":return F("TIMESTAMP",!1,gb(r.slice(t,n)));case"number":return Ab(r.slice(t,n));case"string":return bb(r.slice(t,n));case"null":case"placeholder":return null}}
function gb(e){return String(/\.(\d+)/.exec(e)?.[1]?.length??0)}var hb=2147483647n,Rb=9223372036854775807n;function Ab(e){if(/e/i.test(e))return F("DOUBLE",!1);
let[t="",n]=e.split(".");if(n!==void 0)return Ed(t.length+n.length,n.length);let r=BigInt(t);return r<=hb?F("INT",!1):r<=Rb?F("BIGINT",!1):Ed(t.length,0)}function Ed(e,t){
return k({...Ze(Math.max(e,1),t),nullable:!1})}function bb(e){let t=/^'((?:[^']|'')*)'$/.exec(e)?.[1];return t===void 0?null:F("CHAR",!1,String(t.replaceAll("''",
"'").length))}function ee(e,t){switch(e.type){case"path":return Nb(e,t);case"literal":return Td(e,t.text);case"chain":return Ib(e,t);case"cast":return wb(e,t);case"case":return Db(
e,t);case"call":return cd(e,t);case"field":return ei(ee(e.operand,t),e.field.text);case"item":return Pb(e,t);case"subquery":return kb(e,t);case"row":return Ub(e,
t);case"collection":return Fb(e,t);default:return Ob(e,t)}}function Ob(e,t){switch(e.type){case"test":return F("BOOLEAN",!1);case"unary":return e.operator==="EX\
ISTS"||e.operator==="UNIQUE"?F("BOOLEAN",!1):e.operator==="NOT"?ti([e.operand],t):ee(e.operand,t);case"between":return ti([e.operand,e.low,e.high],t);case"like":
return ti([e.operand,e.pattern],t);case"membership":return ti([e.operand,...e.list],t);default:return null}}function ti(e,t){let n=e.map(r=>ee(r,t));return F("B\
OOLEAN",n.some(r=>r?.type.nullable!==!1))}function Nb({parts:e},t){let n=Uf(e,t);if(n.type==="row")return null;let r=n.fields.reduce((o,{text:i})=>ei(o,i),pt(n.
column));return r!==null&&xb(t)?ge(r,!0):r}function xb({select:e}){return e?.groupBy?.items.some(({type:t})=>t!=="expressions")===!0}function ei(e,t){let n=e?.type.
fields.find(({name:r})=>r===t);return n===void 0||e===null?null:k(K(n.type,n.type.nullable||e.type.nullable))}function Ib({operators:e,operands:t},n){let[r,...o]=t;
return o.reduce((i,a,l)=>a.type==="interval"?Lb(i):ud(e[l]??"",i,ee(a,n)),r===void 0?null:ee(r,n))}var Mb=new Set(["DATE","TIMESTAMP","TIMESTAMP_LTZ"]);function Lb(e){
return e!==null&&Mb.has(e.type.name)?e:null}function wb({function:e,operand:t,to:n},r){let o=e!=="CAST"||ee(t,r)?.type.nullable!==!1;return k(K(mt(n),o))}function Db({
branches:e,otherwise:t},n){let r=[...e.map(({then:l})=>l),...t===null?[]:[t]],o=r.filter(l=>l.type!=="literal"||l.kind!=="null"),i=$e(o.map(l=>ee(l,n))),a=t===null||
o.length<r.length;return i===null?null:ge({...i,time:null},i.type.nullable||a)}function Pb({operand:e},t){let n=ee(e,t)?.type.elements.at(-1);return n===void 0?
null:k(K(n,!0))}function kb({query:e},t){let{columns:n,openings:r}=we(e,t),[o]=n,i=o===void 0||r.length>0?null:pt(o);return i===null?null:k(K(i.type,!0))}function Ub({
items:e},t){let n=Sd(e,t);if(n===null)return null;let r=n.map((o,i)=>({name:`EXPR$${i}`,type:o}));return k({name:"ROW",parameters:[],elements:[],fields:r,nullable:!1})}
function Fb({collection:e,items:t},n){let r=Sd(t,n);if(r===null||t.some(l=>l.type==="subquery"))return null;let o=e==="MAP"?2:1,a=Array.from({length:o},(l,p)=>$e(
r.filter((T,S)=>S%o===p).map(k))).flatMap(l=>l?.type??[]);return e==="CURSOR"||a.length<o?null:k({name:e,parameters:[],elements:a,fields:[],nullable:!1})}function Sd(e,t){
let n=e.flatMap(r=>ee(r,t)?.type??[]);return n.length===e.length?n:null}function Cd(e,t){let n={type:"unnest",unnest:e,scope:t},r=(a,l)=>({name:a,source:{type:"produced",by:"UNNEST",place:l,from:e.arguments,scope:t,whole:[]}}),o=Bb(
e,t);return o!==null?U(n,o.map(r)):U(n,[],[{reason:"the columns of UNNEST are not known",find:a=>r(a,-1)}])}function Bb(e,t){let{alias:n,arguments:r,ordinality:o}=e;
if(n!==null&&n.columns.length>0)return n.columns.map(({text:p})=>p);let[i]=r,a=i===void 0||r.length>1?null:ee(i,t);if(a===null)return null;let l=Zo(a.type)?.map(
({name:p})=>p??n?.name.text??"EXPR$0")??null;return l===null||!o?l:[...l,"ORDINALITY"]}function Ot(e,t){switch(e.type){case"table":qb(e,t);return;case"joins":Ot(e.first,t);for(let n of e.joins)_b(n,t);return;case"bracketed":Ot(e.inner,t);return;case"\
sample":Ot(e.input,t);return;default:$b(jb(e,t),e.alias,t)}}function jb(e,t){switch(e.type){case"derived":return vb(e,t);case"function":return Gf(e,Vo(t));case"\
unnest":return Cd(e,Vo(t));case"match-recognize":return ed(e,t);case"pivot":case"unpivot":return Wb(e.input,t)}}function vb({lateral:e,query:t},n){return we(t,e?
Vo(n):Dr(n))}function Wb(e,t){let n=Dr(t);return Ot(e,n),Rt("the columns of PIVOT are not known",n.entries.map(({relation:r})=>r))}function $b(e,t,n){let r=nn(e,
t?.columns??[]);n.entries.push({name:t?.name.text??"",parts:null,relation:r,asOf:null})}function qb({name:e,alias:t,asOf:n,extend:r},o){let i=r.length===0?jn(e,
o):Rt("EXTEND adds columns"),a=i.made.type==="table"&&t===null?e.parts:null;o.entries.push({name:t?.name.text??e.parts.at(-1)?.text??"",parts:a,relation:nn(i,t?.
columns??[]),asOf:n})}function _b(e,t){let n=t.entries.length;Ot(e.right,t),Zf(e,n,t)}function gd(e,t){let n={type:"path",parts:e.qualifier,start:e.start,end:e.end},r=ee(n,t)?.type;if(r===void 0||r.fields.length===0)return null;let o=r.fields.map(
({name:i})=>({name:i,source:{type:"field",name:i,row:n,scope:t}}));return U({type:"unknown",inputs:[]},o)}function Rd(e,t){let n=Wt(t,e);e.from!==null&&Ot(e.from,n);let r=Gb(e.items,n);return U({type:"select",select:e,scope:n},r.columns,r.openings,r.certain)}function td(e){
let t=Ad();return Od(t,e),U({type:"joined",scope:e},t.columns,t.openings,t.certain)}function Gb(e,t){let n=Ad();for(let r of e)r.expression.type==="star"?Yb(n,r.
expression,t):Hb(n,r,r.expression,t);return n}function Ad(){return{columns:[],names:new Map,openings:[],certain:0}}function Hb(e,{alias:t},n,r){let o=t?.text??Vb(
n,r)??`EXPR$${e.columns.length}`;ul(e,{name:o,source:{type:"computed",expression:n,scope:r}})}function Vb(e,{text:t}){if(e.type==="path")return e.parts.at(-1)?.
text;let{start:n,end:r}=e;return e.type==="call"&&e.nameSpan.end===r?t.slice(n,r):void 0}function ul(e,t){let n=e.names.has(t.name)?bd(e.names,t.name):t.name;e.
names.set(n,0),e.columns.push(n===t.name?t:{name:n,source:t.source}),e.openings.length===0&&(e.certain+=1)}function bd(e,t){let n=e.get(t)??0;for(;e.has(`${t}${n}`);)
n+=1;return e.set(t,n),`${t}${n}`}function Yb(e,t,n){let{qualifier:r}=t;r.length>0?xd(e,Kb(t,n)):Od(e,n)}function Od(e,t){for(let n of Jb(t))ul(e,n);t.entries.forEach(
({relation:n},r)=>{xd(e,n,Qb(r,t))})}var Nd=new Map;function Qb(e,{shared:t}){let n=t.filter(({sides:r})=>r.includes(e));return n.length===0?Nd:new Map(n.map(({
name:r,sides:o})=>[r,o[0]===e]))}function Kb(e,t){let n=e.qualifier.map(o=>o.text).join(".");return Pr(e.qualifier,t)??gd(e,t)??Rt(`no table is called ${n}`)}function Jb(e){
return e.shared.length===0?e.shared:[...new Set(e.joins.toReversed().flatMap(({columns:n})=>n))].flatMap(n=>Yo(n,e)??[])}function xd(e,t,n=Nd){let{columns:r,openings:o,
certain:i}=t;r.forEach((a,l)=>{l===i&&hd(e,o);let p=n.get(a.name);p===void 0?ul(e,a):p||e.names.set(bd(e.names,a.name),0)}),i>=r.length&&hd(e,o)}function hd(e,t){
for(let n of t)e.openings.push(n)}function Id(e,t,n){let[r]=t,o={type:"set-operation",operation:e,terms:t,scope:n};if(r===void 0)return U(o,[]);let i=t.reduce((S,h)=>Math.min(S,h.certain),r.certain),
a=r.columns.slice(0,i).map((S,h)=>Xb(S,t,h)),l=t.find(S=>S.openings.length>0);if(l===void 0)return U(o,a);let p=l.openings[0]?.reason??"";return U(o,a,[{reason:p,
find:S=>zb(S,r,t.length>1?p:"")}],i)}function Xb({name:e},t,n){return{name:e,source:{type:"combined",by:"alternative",columns:t.flatMap(r=>r.columns[n]??[])}}}function zb(e,t,n){
let r=kr(t,e);return{name:e,source:{type:"combined",by:"alternative",columns:[r,At(e,n)]}}}function we(e,t){let n=e.with.length===0?t:Zb(e,t),r=Md(e.body,n);return e.orderBy.length===0&&e.limit===null&&e.offset===null?r:Lf({type:"ordered",query:e,input:r,
scope:tO(r,n)},r)}function Zb(e,t){let n=new Map,r={...t,common:{relations:n,outer:t.common}};for(let o of e.with){e.recursive&&n.set(o.name.text,Rt(`${o.name.text}\
 reads itself`));let i=eO(o,r);n.set(o.name.text,i),t.allCommon.push(i)}return r}function eO({query:e,columns:t},n){return nn(we(e,n),t)}function tO(e,t){let{made:n}=e;
return n.type==="select"?{...n.scope,output:e}:bt(e,t)}function Md(e,t){switch(e.type){case"select":return Rd(e,t);case"set-operation":return Id(e,e.terms.map(n=>Md(
n,t)),t);case"values":return nO(e,t);case"explicit-table":return jn(e.table,t);case"query":return we(e,t)}}function nO({rows:e},t){let n=Wt(t),r=e.map(i=>i.type===
"row"?i.items:[i]),o=(r[0]??[]).map((i,a)=>({name:`EXPR$${a}`,source:{type:"combined",by:"alternative",columns:r.flatMap(l=>{let p=l[a];return p===void 0?[]:[{name:"",
source:{type:"computed",expression:p,scope:n}}]})}}));return U({type:"values",rows:e,scope:n},o)}function ni(e,t){let{name:n,kind:r,dataType:o,expression:i,metadata:a}=t,l=i??a,p=l===null?null:fn(e,l);return{name:n.parts.map(T=>T.text).join("."),kind:r,virtual:r===
"computed"||a!==null&&p?.endsWith("VIRTUAL")===!0,type:o===null?null:mt(o),said:p,computed:i===null?null:{expression:i,text:e.tokens.text}}}function ri(e,{watermarks:t}){
let[n]=t;return n===void 0?null:rO(e,n)}function rO(e,{column:t,expression:n}){return{column:t.parts.map(r=>r.text).join("."),expression:fn(e,n),uses:[...new Set(
Ld(n))]}}function Ld(e){if(e.type==="path")return e.parts.slice(0,1).map(n=>n.text);let t=[];return ve(e,n=>t.push(...Ld(n))),t}function oi({columns:e,constraints:t}){
let r=[...e.flatMap(o=>o.constraint??[]),...t].find(o=>o.kind==="PRIMARY KEY");return r===void 0?null:r.columns.map(o=>o.text)}var ii={object:"table",temporary:!1,columns:[],unknown:"no CREATE TABLE is known",primaryKey:[],watermark:null,distribution:null,partitionedBy:null,options:new Map,
query:null,reads:[]};function ai(e){return{...e,columns:e.columns.map(oO)}}function oO({name:e,kind:t,virtual:n,type:r,said:o,computed:i}){let a=i===null?null:{
expression:i.expression,text:i.scope.text};return{name:e,kind:t,virtual:n,type:a===null?r:null,said:o,computed:a}}function li(e,t){let n=e.findIndex(({name:r})=>r===
t.name);return n<0?[...e,t]:e.with(n,t)}function Fr(e){let t=e.columns.map(n=>n.type!==null&&e.primaryKey.includes(n.name)?{...n,type:K(n.type,!1)}:n);return{...e,
columns:t}}function wd(e,t){let n=o=>iO(o,t)!=="EXCLUDING",r=e.columns.filter(({kind:o})=>o==="physical"||n(o==="computed"?"GENERATED":"METADATA"));return{...e,columns:r,primaryKey:n(
"CONSTRAINTS")?e.primaryKey:[],watermark:n("WATERMARKS")?e.watermark:null,options:n("OPTIONS")?e.options:new Map,query:null}}function iO(e,t){return(t.findLast(
r=>r.feature===e)??t.find(r=>r.feature==="ALL"))?.strategy??"INCLUDING"}function Dd(e,t){return{...t,columns:t.columns.reduce(li,e.columns),unknown:e.unknown,primaryKey:t.
primaryKey.length>0?t.primaryKey:e.primaryKey,watermark:t.watermark??e.watermark,distribution:t.distribution??e.distribution,partitionedBy:t.partitionedBy??e.partitionedBy,
options:new Map([...e.options,...t.options])}}function Pd(e,t,n){let r=aO(e,t);return t.like!==null?Fr(lO(r,t,n)):Fr(t.query===null?r:sO(r,t,e.tokens.text,n))}function aO(e,t){let{object:n,temporary:r,distribution:o,
partitionedBy:i,options:a}=Hr(e,t),{schema:l}=t;return{object:n,temporary:r,columns:l.columns.map(p=>ni(e,p)),unknown:null,primaryKey:oi(l)??[],watermark:ri(e,l),
distribution:o,partitionedBy:i,options:new Map(a.map(({key:p,value:T})=>[p,T])),query:null,reads:[]}}function lO(e,{like:t},n){let r=t?.target.name.parts.map(l=>l.
text)??[],o=n.tableOf(r),i=`${r.join(".")}, which it is LIKE, is not known`,a=o===null?{...ii,unknown:i}:ai(o);return Dd(wd(a,t?.options??[]),e)}function sO(e,t,n,r){
let{query:o}=t;if(o===null)return e;let i=Bn(n,r),a=we(o,i);for(let T of i.allCommon)T.columns.forEach(pt);let l=t.schema.names.flatMap(({parts:T})=>T.slice(-1)),
p=t.object==="view"?nn(a,l):a;return fl(e,p,t.object==="view"?[]:t.schema.names)}function fl(e,t,n=[]){let r=new Map(e.columns.map(l=>[l.name,l])),o=mO(t.columns,
n).map(l=>pO(r,uO(l))),i=new Set(o.map(({name:l})=>l)),a=t.openings[0]?.reason??null;return{...e,columns:[...e.columns.filter(({name:l})=>!i.has(l)),...o],unknown:a,
query:t}}function mO(e,t){if(t.length!==e.length)return e;let n=t.map(({parts:r})=>e.find(({name:o})=>o===r.at(-1)?.text));return n.every(r=>r!==void 0)?n:e}function pO(e,t){
return e.get(t.name)??t}function uO(e){let t=pt(e)?.type??null;return{name:e.name,kind:"physical",virtual:!1,type:t,said:null,computed:null}}function kd(e,t,n,r){switch(n.action){case"add":case"modify":return fO(e,t,n);case"drop-columns":return{...e,columns:e.columns.filter(({name:o})=>!Ud(n.columns).
includes(o))};case"rename-column":return EO(e,n.columns);case"drop-key":case"drop-constraint":return{...e,primaryKey:[]};case"drop-watermark":return{...e,watermark:null};case"\
drop-distribution":return{...e,distribution:null};case"set":return{...e,options:new Map([...e.options,...n.options.map(({key:o,value:i})=>[o,i])])};case"reset":
return{...e,options:TO(e.options,n.keys)};case"as":return SO(e,t,n,r);case"rename":case"add-partition":case"drop-partition":case"other":return e}}function Ud(e){
return e.map(({parts:t})=>t.map(n=>n.text).join("."))}function fO(e,t,{schema:n}){let r=n.columns.reduce((o,i)=>dO(o,t,i),e.columns);return Fr({...e,columns:r,primaryKey:oi(
n)??e.primaryKey,watermark:ri(t,n)??e.watermark})}function dO(e,t,n){let[r,...o]=n.name.parts;return o.length>0?e.map(i=>i.name===r?.text?{...i,type:null}:i):cO(
li(e,ni(t,n)),n,t)}function cO(e,t,n){let r=fe(n,t.end),o=n.symbols[r],i=e.find(({name:p})=>p===t.name.parts[0]?.text);if(i===void 0||o!=="FIRST"&&o!=="AFTER")return e;
let a=e.filter(p=>p!==i),l=o==="FIRST"?-1:a.findIndex(({name:p})=>p===yO(n,r+1));return a.toSpliced(l+1,0,i)}function yO(e,t){let n=P(e,t);return n.startsWith("\
`")?n.slice(1,-1).replaceAll("``","`"):n}function EO(e,t){let[n,r]=Ud(t);if(n===void 0||r===void 0)return e;let o=i=>i===n?r:i;return{...e,columns:e.columns.map(
i=>({...i,name:o(i.name)})),primaryKey:e.primaryKey.map(o),watermark:e.watermark===null?null:{...e.watermark,column:o(e.watermark.column)}}}function TO(e,t){let n=new Set(
t.map(({value:r})=>r));return new Map([...e].filter(([r])=>!n.has(r)))}function SO(e,t,{query:n},r){return n===null?e:fl({...e,columns:[]},we(n,Bn(t.tokens.text,
r)))}var si={tableOf:()=>null};function mi(e,t){let n=t.columns.filter(({computed:i})=>i===null).map(i=>Fd(t,i)),r=CO(e,n),o=t.columns.map(i=>i.computed===null?Fd(t,i):gO(t,i,i.computed,r));return{
...t,id:e,columns:o}}function Fd(e,t){return{...t,computed:null,time:Bd(e,t.name)}}function Bd({watermark:e,object:t,query:n},r){if(e?.column===r)return"rowtime";
let o=t==="view"?n?.listed(r):null;return o?pt(o)?.time??null:null}function CO(e,t){let n={written:e,schema:null},r={type:"table",table:n},o=t.map(i=>{let a={type:"\
stored",table:n,name:i.name,schema:i};return{name:i.name,source:a}});return U(r,o)}function gO(e,t,{expression:n,text:r},o){let i=bt(o,Bn(r,si)),a=ee(n,i),l=Bd(
e,t.name)??(a?.time==="proctime"?"proctime":null);return{...t,type:a?.type??null,computed:{expression:n,scope:i},time:l}}function vd(e,{creates:t,alters:n},r,o){let i=t.flatMap(p=>hO(p,o)??[]),a=i[0]??(r===null?ii:ai(r)),l=i.every(p=>AO(e,a,p))?a:bO(a);return mi(e,n.reduce((p,T)=>RO(
p,T,o),l))}function hO(e,t){let n=vt(e.statement);return n?.syntax.type!=="create-table"?null:Pd(n.cursor,n.syntax,t(e))}function RO(e,t,n){let r=vt(t.statement);
return r?.syntax.type!=="alter"?e:kd(e,r.cursor,r.syntax,n(t))}function AO(e,t,n){return t===n||jd(mi(e,t))===jd(mi(e,n))}function jd({columns:e,...t}){let n=e.
map(({name:p,kind:T,type:S,said:h})=>[p,T,S,h]),{primaryKey:r,watermark:o,distribution:i,partitionedBy:a,options:l}=t;return JSON.stringify([n,r,o,i,a,[...l].sort()])}
function bO(e){return{...e,columns:[],query:null,unknown:"it is defined more than once, differently"}}function pi(e,t){let n=OO(e,t),r=new Map(t.map(a=>[a.name,a])),o=new Set(e.map(({name:a})=>a)),i=new Set(n.values());return[...e.flatMap(a=>xO(a,r.get(a.name),n.
get(a.name))),...t.filter(({name:a})=>!o.has(a)&&!i.has(a)).map(IO),...kO(e,t)]}function OO(e,t){let[n,r]=[e.map(({name:i})=>i),t.map(({name:i})=>i)],o=e.flatMap(
(i,a)=>{let l=t[a];return l!==void 0&&!r.includes(i.name)&&!n.includes(l.name)&&NO(i,l)?[[i.name,l.name]]:[]});return new Map(o)}function NO(e,t){return e.kind!==
t.kind||e.said!==t.said?!1:e.type!==null&&t.type!==null&&Ir(e.type)===Ir(t.type)}function $t(e,t,n,[r,o]){return{rule:e,column:t,words:`column ${t} ${n}`,oldReaders:r,
newReaders:o}}function xO(e,t,n){let{name:r,virtual:o}=e;return n!==void 0?[$t("column-renamed",r,`renamed to ${n}`,[!1,o])]:t===void 0?[$t("column-dropped",r,"\
removed",[!1,!0])]:[...MO(e,t),...wO(e,t),...PO(e,t)]}function IO({name:e,type:t,virtual:n}){let r=n||t===null?n?!0:null:t.nullable;return $t("column-added",e,`\
added${t?.nullable===!1?", NOT NULL":""}`,[!0,r])}function MO(e,t){if(Wd(e)===Wd(t))return[];let n=`${$d(e)} \u2192 ${$d(t)}`,r=[e.virtual,t.virtual];return[$t(
"column-computed",e.name,n,r)]}function Wd({kind:e,name:t,virtual:n,said:r}){if(e!=="metadata")return`${e} ${r??""}`;let o=/FROM ('.*')/s.exec(r??"")?.[1]??`'${t}\
'`;return`${e} ${o} ${n}`}function $d({kind:e,said:t}){return e==="physical"?"stored":e==="computed"?`computed as ${t??""}`:t??""}var LO={wider:["column-widened",
!1,!0],narrower:["column-narrowed",!0,!1],other:["column-retyped",!1,!1]};function wO(e,t){let{name:n}=e;if(e.type===null||t.type===null)return DO(e,t);let r=Of(
e.type,t.type);if(r==="same")return[];let[o,i,a]=LO[r],l=`${tn(e.type)} \u2192 ${tn(t.type)}`;return[$t(o,n,l,[i,a])]}function DO({name:e,type:t},n){let r=`${qd(
t)} \u2192 ${qd(n.type)}`;return[$t("unknown",e,r,[null,null])]}function qd(e){return e===null?"a type that is not known":tn(e)}function PO({name:e,type:t},n){return t===
null||n.type===null||t.nullable===n.type.nullable?[]:n.type.nullable?[$t("column-nullable",e,"may now be NULL",[!1,!0])]:[$t("column-not-null",e,"is now NOT NUL\
L",[!0,!1])]}function kO(e,t){let n=(a,l)=>{let p=new Set(l.map(({name:T})=>T));return a.filter(({name:T})=>p.has(T)).map(({name:T})=>T).join(", ")},[r,o]=[n(e,
t),n(t,e)];return r===o?[]:[{rule:"columns-reordered",column:null,words:`columns reordered: ${r} \u2192 ${o}`,oldReaders:!0,newReaders:!0}]}var UO=/^(debezium|canal|maxwell|ogg)-|^debezium$/;function FO(e){let{options:t,primaryKey:n}=e,r=t.get("connector"),o=t.get("changelog.mode");return o!==void 0?
o!=="append":r===void 0||r==="confluent"?n.length>0:r==="upsert-kafka"||r.endsWith("-cdc")?!0:UO.test(t.get("format")??t.get("value.format")??"")}function dl(e){
let t=e.options.get("changelog.mode");return t==="append"||t==="upsert"||t==="retract"?t:FO(e)?e.primaryKey.length>0?"upsert":"retract":"append"}function Hd(e,t){return[...vO(e,t),...pi(e.columns,t.columns).map(n=>xr(e.options)||xr(t.options)?jO(n):n),...WO(e,t)]}var BO=new Set(["column-added","column-dr\
opped","columns-reordered"]);function jO(e){return BO.has(e.rule)?{...e,oldReaders:!1,newReaders:!1}:e}function vO(e,t){let n=t.unknown??e.unknown;return n===null?
[]:[{rule:"unknown",column:null,words:n,oldReaders:null,newReaders:null}]}function WO(e,t){return[...Wn("key","primary key",_d(e),_d(t),ui),...qO(e,t),...Wn("di\
stribution","distribution",e.distribution,t.distribution,ui),...Wn("partitioning","partitioning",e.partitionedBy,t.partitionedBy,ui),...GO(e,t),...Wn("watermark",
"watermark",Gd(e),Gd(t),$O)]}var $O={oldReaders:!0,newReaders:!0},ui={oldReaders:!1,newReaders:!1};function Wn(e,t,n,r,o){if(n===r)return[];let i=n===null?`${t}\
 added: ${r??""}`:r===null?`${t} removed: ${n}`:`${t} changed: ${n} \u2192 ${r}`;return[{rule:e,column:null,words:i,...o}]}function _d({primaryKey:e}){return e.
length===0?null:e.join(", ")}function Gd({watermark:e}){return e===null?null:`${e.column} AS ${e.expression}`}function qO(e,t){let[n,r]=[dl(e),dl(t)];return Wn(
"changelog-mode","changelog mode",n,r,{oldReaders:r==="append",newReaders:n==="append"})}var _O=["format","key.format","value.format"];function GO(e,t){return _O.
flatMap(n=>Wn("format",`option ${n}`,e.options.get(n)??null,t.options.get(n)??null,ui))}function me(e){let t=cl(e);return t.length<=60?t:`${HO(t.slice(0,59))}\u2026`}function _e(e,t){if(e===t)return`${me(t)} (of another table now)`;let[n,r]=[cl(e),
cl(t)];if(n.length<=60&&r.length<=60)return`${n} \u2192 ${r}`;let o=QO(n,VO(n,r)-16),i=YO(n,r,o);return`${Vd(n,o,i)} \u2192 ${Vd(r,o,i)}`}function Vd(e,t,n){let r=KO(
e,e.length-n+16),o=me(e.slice(t,r).trim());return`${t>0?"\u2026 ":""}${o}${r<e.length&&!o.endsWith("\u2026")?" \u2026":""}`}function cl(e){return e.replaceAll("\
\r","\\r").replaceAll(`
`,"\\n")}function HO(e){let t=e.charCodeAt(e.length-1);return t>=55296&&t<56320?e.slice(0,-1):e}function VO(e,t){let n=0;for(;n<e.length&&e[n]===t[n];)n+=1;return n}
function YO(e,t,n){let r=Math.min(e.length,t.length)-n,o=0;for(;o<r&&e[e.length-1-o]===t[t.length-1-o];)o+=1;return o}function QO(e,t){return t<=0?0:e.lastIndexOf(
" ",t)+1}function KO(e,t){let n=t>=e.length?-1:e.indexOf(" ",t);return n<0?e.length:n}function de(e,t){return{...e,within:[...e.within,t]}}function V({before:e,after:t},n,r){return e.text(n)===t.text(r)}function C({before:e,after:t,within:n,target:r},o,i,a,l,p="\
logic"){return{kind:o,change:p,words:[...JO(n),i].join(": "),target:r,before:a===null?null:e.standing(a),after:l===null?null:t.standing(l)}}function JO(e){return e.
length<=4?e:[...e.slice(0,1),"\u2026",...e.slice(-2)]}function pe(e,t,n,r,o){let{before:i,after:a}=e;return C(e,t,`${n} ${_e(i.said(r),a.said(o))}`,r,o)}function ye(e,t){
return e.length>0?e:[t()]}var yl={isPlaced:!1,before:[],after:[]},De={...yl,appended:"logic",gone:"logic",renamed:"logic"},fi={...yl,appended:"additive",gone:"breaking",renamed:"breaking"},
Yd={...yl,isPlaced:!0,appended:"additive",gone:"breaking",renamed:"logic"},Qd=De;function di(e){return{...e,appended:"logic"}}function Kd(e,t,n){return e.isPlaced?
{...e,appended:n>t?e.appended:"logic",gone:n<t?e.gone:"logic"}:e}function qt(e,t,n){let r=({text:o})=>o;return{...e,before:t.map(r),after:n.map(r)}}function ci(e){return e.body.type==="query"&&Jd(e)?ci(e.body):e}function yi(e){return e.type==="query"&&Jd(e)?yi(e.body):e}function Jd({with:e,orderBy:t,limit:n,
offset:r}){return e.length+t.length===0&&n===null&&r===null}function he(e){let t=e.type==="set-operation"?e.terms[0]:void 0;return t===void 0?e:{start:he(t).start,
end:e.end}}var Xd=[({norm:e})=>e,({side:e,expression:t})=>ec(e,t),({side:e,expression:t})=>zO(e,t),({side:e,expression:t})=>ZO(e,t)];function Br(e,t){return zd(t).map(n=>({
side:e,expression:n,norm:XO(e,n)}))}function zd(e){return e.type==="chain"&&e.operators[0]==="AND"?e.operands.flatMap(zd):[e]}function XO(e,t){if(t.type==="chai\
n"&&t.operators.join()==="=")return t.operands.map(r=>e.text(r)).sort().join(" = ");if(t.type!=="membership"||!t.list.every(({type:r})=>r==="literal"))return e.
text(t);let n=t.list.map(r=>e.text(r)).sort();return`${e.text(t.operand)} ${t.operator} ${n.join(", ")}`}function zO(e,t){switch(t.type){case"between":case"memb\
ership":case"like":case"test":return e.text(t.operand);case"chain":{let[n]=t.operands;return n===void 0||t.operators[0]==="OR"?null:e.text(n)}default:return null}}
function ZO(e,t){let n=new Set;return Zd(t,r=>n.add(e.text(r))),n.size===0?null:[...n].sort().join(", ")}function Zd(e,t){e.type==="path"?t(e):ve(e,n=>Zd(n,t))}function v(e,t,n){let r=new Map,o=e,i=t;for(let a of n){if(o.length===0||i.length===0)break;tN(o,i,a,r);let l=new Set(r.values());i=i.filter(p=>!r.has(p)),o=o.filter(
p=>!l.has(p))}return{pairs:eN(t,r),went:o,came:i}}function eN(e,t){return e.flatMap(n=>{let r=t.get(n);return r===void 0?[]:[[r,n]]})}function tN(e,t,n,r){let o=new Map;
for(let i of e.toReversed()){let a=n(i),l=a===null?void 0:o.get(a);l!==void 0?l.push(i):a!==null&&o.set(a,[i])}for(let i of t){let a=n(i),l=a===null?void 0:o.get(
a)?.pop();l!==void 0&&r.set(i,l)}}function Ae(e,{pairs:t}){let n=new Map(e.map((o,i)=>[o,i])),r=-1;return t.some(([o])=>{let i=n.get(o)??0,a=i<r;return r=i,a})}function Y(e,t){return t===null?null:{text:e.text(t),said:e.said(t),span:t}}function J(e,t){return tc(t,(n,r)=>r(e,n))}function $n(e,t){let n=t.map(r=>({...r,start:r.
expression.start,end:r.expression.end}));return tc(n,({expression:r,descending:o,nulls:i},a)=>[a(e,r),o?"DESC":"",i].filter(l=>l!=="").join(" "))}function It(e,t){
return e===""?null:{text:e,said:e,span:t}}function tc(e,t){let[n,r]=[e[0],e.at(-1)];return n===void 0||r===void 0?null:{text:e.map(o=>t(o,(i,a)=>i.text(a))).join(
", "),said:e.map(o=>t(o,(i,a)=>i.said(a))).join(", "),span:{start:n.start,end:r.end}}}function D(e,t,n,r,o,i="logic"){if(r?.text===o?.text)return[];let a=nN(n,r?.
said??null,o?.said??null);return[C(e,t,a,r?.span??null,o?.span??null,i)]}function nN(e,t,n){return t===null?`${e} added: ${me(n??"")}`:n===null?`${e} removed: ${me(
t)}`:`${e} changed: ${_e(t,n)}`}function Mt(e,t,n,r,o){let{before:i,after:a}=e;if(r===null||o===null)return D(e,t,n,Y(i,r),Y(a,o));if(V(e,r,o))return[];let l=rN(e,t,n,r,o);return l.length>0?l:
[pe(e,t,`${n} changed:`,r,o)]}function rN(e,t,n,r,o){let{before:i,after:a}=e,l={kind:t,what:n,lead:`${n} changed:`},{pairs:p,went:T,came:S}=v(Br(i,r),Br(a,o),Xd);
return[...p.flatMap(([h,W])=>h.norm===W.norm?[]:Ge(e,l,h.expression,W.expression)),...oN(e,l,T,S)]}function oN(e,{kind:t,what:n,lead:r},o,i){let{before:a,after:l}=e,
[p,T]=[o[0]?.expression,i[0]?.expression];return o.length===1&&i.length===1&&p!==void 0&&T!==void 0?[pe(e,t,r,p,T)]:[...i.flatMap(({expression:S})=>D(e,t,n,null,
Y(l,S))),...o.flatMap(({expression:S})=>D(e,t,n,Y(a,S),null))]}function Gn(e,t){let r=(t===null?[]:_n(t,null)).map(({table:a,join:l})=>{let p=qn(a,e.text),T=me(qn(a,e.said));return{side:e,table:a,join:l,alias:nc(a),qualifier:Cl(
e,a),label:p,shown:T}}),o=new Set,i=new Set(r.flatMap(({label:a})=>o.has(a)?[a]:(o.add(a),[])));return r.map(a=>i.has(a.label)&&a.alias!==""?{...a,shown:`${a.shown}\
 ${a.alias}`}:a)}function _n(e,t){return e.type!=="joins"?[{table:e,join:t}]:[..._n(e.first,t),...e.joins.flatMap(n=>_n(n.right,n))]}function El(e,t){let n=_n(t,
null).flatMap(({table:r})=>r.type==="bracketed"?[...El(e,r.inner)]:Cl(e,r)??[]);return new Set(n)}function Tl(e){return _n(e,null).flatMap(({table:t})=>t.type===
"bracketed"?Tl(t.inner):t.type==="table"&&t.alias===null&&t.name.parts.length===1?t.name.parts.map(r=>r.text):[])}function Sl({said:e},{start:t,end:n,quoted:r}){
return e(r?{start:t-1,end:n+1}:{start:t,end:n})}function nc(e){switch(e.type){case"joins":case"bracketed":return"";case"sample":return nc(e.input);case"table":return e.
alias?.name.text??e.name.parts.at(-1)?.text??"";default:return e.alias?.name.text??""}}function Cl(e,t){if(t.type==="joins"||t.type==="bracketed")return null;if(t.
type==="sample")return Cl(e,t.input);let{alias:n}=t;return n===null?t.type==="table"?e.own(t.name):null:Sl(e,n.name)}function qn(e,t){switch(e.type){case"table":
return t(e.name);case"derived":return e.alias===null?"a sub-query":`sub-query ${e.alias.name.text}`;case"function":return iN(e,t);case"unnest":return`UNNEST(${e.
arguments.map(t).join(", ")})`;case"match-recognize":return`MATCH_RECOGNIZE(${qn(e.input,t)})`;case"pivot":case"unpivot":return`${e.type.toUpperCase()}(${qn(e.input,
t)})`;case"sample":return qn(e.input,t);case"bracketed":case"joins":return`(${_n(e.type==="joins"?e:e.inner,null).map(n=>qn(n.table,t)).join(", ")})`}}function iN({
call:e},t){if(e.type!=="call")return t(e);let n=e.arguments.flatMap(o=>rc(o,t)),r=n.length>0?n:e.arguments.map(t);return`${t(e.nameSpan)}(${r.join(", ")})`}function rc(e,t){
if(e.type==="named")return rc(e.value,t);if(e.type==="subquery")return["a sub-query"];if(e.type!=="table-argument")return[];let{body:n}=e.query;return[n.type===
"explicit-table"?t(n.table):"a sub-query"]}var oc=new Map([["TUMBLE",["data","time column","size","offset"]],["HOP",["data","time column","slide","size","offset"]],["CUMULATE",["data","time column","step",
"size","offset"]],["SESSION",["data","time column","gap"]]]);function ic({name:e}){return oc.has(e.toUpperCase())}function gl({name:e,arguments:t}){let n=oc.get(
e.toUpperCase());return t.map((r,o)=>r.type==="named"?{role:aN(r.name.text,n),value:r.value}:{role:n?.[o]??`argument ${o+1}:`,value:r})}function aN(e,t){let n=e.
toLowerCase()==="timecol"?"time column":e.toLowerCase();return t?.includes(n)===!0?n:e}function jr({said:e},t){return t.type==="interval"?lN(e,t):t.type==="desc\
riptor"?t.columns.map(e).join(", "):me(e(t))}function lN(e,t){let{value:n,unit:r,negative:o}=t,i=e(n),a=n.type==="literal"&&n.kind==="string"?i.slice(1,-1):i;return`${o?
"-":""}${a} ${r}`}function Ei(e,t,n){if(V(e,t,n))return[];let r=vr(e,t,n),o=[...D(e,"window","base window",ac(t),ac(n)),...D(e,"window","frame",lc(e.before,t.frame),lc(e.after,n.
frame)),...D(e,"window","window",It(t.partial,t),It(n.partial,n))];return ye([...r,...o],()=>pe(e,"window","window changed:",t,n))}function vr(e,t,n){let{before:r,
after:o}=e,[i,a]=[J(r,t.partitionBy),J(o,n.partitionBy)],[l,p]=[$n(r,t.orderBy),$n(o,n.orderBy)];return[...D(e,"window","PARTITION BY",i,a),...D(e,"window","ORD\
ER BY",l,p)]}function ac({base:e}){return e===null?null:It(e.text,e)}function lc(e,t){let[n,r]=[t?.bounds[0],t?.bounds.at(-1)];if(t===null||n===void 0||r===void 0)
return null;let o={start:n.start,end:r.end},i=t.bounds.length>1?`${t.unit} BETWEEN`:t.unit;return{text:`${i} ${e.text(o)}`,said:`${i} ${e.said(o)}`,span:o}}function uc(e,t,n){if(t.call.type!=="call"||n.call.type!=="call"||V(e,t.call,n.call))return sc(e,t,n);let r=sN(e,n.call),o=[...mN(e,t.call,n.call,r),...pN(e,gl(
t.call),gl(n.call),r)],i=ye(o,()=>pe(e,r.kind,`${r.what} changed:`,t.call,n.call));return[...sc(e,t,n),...i]}function sN({after:e},t){let n=e.said(t.nameSpan);return ic(
t)?{kind:"window",what:`window ${n}`}:{kind:"function",what:`function ${n}`}}function sc(e,t,n){return t.lateral===n.lateral?[]:[C(e,"join",`LATERAL ${n.lateral?
"added":"removed"}`,t,n)]}function mN(e,t,n,{kind:r}){return V(e,t.nameSpan,n.nameSpan)?[]:[pe(e,r,r,t.nameSpan,n.nameSpan)]}function pN(e,t,n,r){let{before:o,after:i}=e,
{pairs:a,came:l,went:p}=v(t,n,[({role:h})=>h]),{kind:T,what:S}=r;return[...a.flatMap(([h,W])=>uN(e,h.value,W,r)),...l.map(({role:h,value:W})=>C(e,T,`${S}: ${h} ${jr(
i,W)} added`,null,W)),...p.map(({role:h,value:W})=>C(e,T,`${S}: ${h} ${jr(o,W)} removed`,W,null))]}function uN(e,t,{role:n,value:r},{kind:o,what:i}){if(V(e,t,r))
return[];if(pc(t)&&pc(r))return fN(de(e,i),t,r);let[a,l]=[jr(e.before,t),jr(e.after,r)],p=`${i}: ${n}`;return mc(t)&&mc(r)&&a!==l?[C(e,o,`${p} ${a} \u2192 ${l}`,
t,r)]:Ge(e,{kind:o,what:p,lead:p},t,r)}function mc({type:e}){return e==="interval"||e==="descriptor"}function pc(e){return e.type==="table-argument"||e.type==="\
subquery"}function fN(e,t,n){let r={partitionBy:[],orderBy:[]};return[...Ee(e,t.query,n.query,De),...vr(e,t.type==="subquery"?r:t,n.type==="subquery"?r:n)]}var dN=[({text:e})=>e,({hint:e})=>e.name];function _t(e,t,n,r=""){if(t.length+n.length===0)return[];let{before:o,after:i}=e,a=({text:Q,said:oe})=>be=>({hint:be,
text:Q(be),said:oe(be)}),l=t.map(a(o)),p=v(l,n.map(a(i)),dN),{pairs:T,came:S,went:h}=p,[W,ce,w]=r===""?["","",""]:[` of ${r}`,` to ${r}`,` from ${r}`];return[...T.
flatMap(([Q,oe])=>{if(Q.text===oe.text)return[];let be=`hint${W} changed: ${_e(Q.said,oe.said)}`;return[C(e,"hint",be,Q.hint,oe.hint,hl(oe.hint))]}),...S.map(({
hint:Q,said:oe})=>C(e,"hint",`hint ${me(oe)} added${ce}`,null,Q,hl(Q))),...h.map(({hint:Q,said:oe})=>C(e,"hint",`hint ${me(oe)} removed${w}`,Q,null,hl(Q))),...Ae(
l,p)?[C(e,"hint",`hints${W} reordered`,t[0]??null,n[0]??null)]:[]]}function hl({name:e}){return e==="OPTIONS"?"options":"logic"}function Rl(e,t,n){let r=t.findIndex(o=>o.expression.type==="star");return t.map((o,i)=>{let a=r<0||i<r?n[i]:void 0,l=e.text(o.expression),p=cN(o,l),T=a??p;return{
item:o,place:i,name:T,own:p,text:l,shown:T??`${i+1}`,listed:T??e.said(o.expression)}})}function cN({expression:e,alias:t},n){return t!==null?t.text:e.type==="st\
ar"?n:e.type==="path"?e.parts.at(-1)?.text??null:null}var yN=[({name:e,text:t})=>`${e??""} ${t}`,({name:e})=>e,({text:e})=>e];function dc(e,t,n){let r=v(e,t,yN),o=new Map([...fc(e,new Map(r.pairs.map(([S],h)=>[S,h]))),
...fc(t,new Map(r.pairs.map(([,S],h)=>[S,h])))]),a=v(r.went,r.came,[S=>o.get(S)??null]).pairs.filter(([S,h])=>n||S.name===null||h.name===null),l=[...r.pairs,...a].
sort(([,S],[,h])=>S.place-h.place),p=new Set(a.flat()),T=S=>!p.has(S);return{pairs:l,went:r.went.filter(T),came:r.came.filter(T)}}function fc(e,t){let n=-1,r=0;
return e.flatMap(o=>{let i=t.get(o);return n=i??n,r=i===void 0?r+1:0,i===void 0?[[o,`${n} ${r}`]]:[]})}function Ti(e,t,n,r,o){let i=Rl(e.before,n,o.before),a=Rl(e.after,r,o.after),l=dc(i,a,o.isPlaced),T=cc(i)!==cc(a)?{...o,appended:"logic",gone:"logic"}:Kd(o,i.length,
a.length),S={comparison:e,noun:t,output:T};return[...l.pairs.flatMap(h=>EN(S,h)),...gN(S,l),...l.went.map(h=>hN(S,h)),...Ae(i,l)?[RN(S,l)]:[]]}function cc(e){return e.
some(({item:t})=>t.expression.type==="star")}function EN(e,[t,n]){let{comparison:r,noun:o,output:i}=e,a=`${o} ${n.name??t.name??n.shown}`,l={kind:"column",what:a,
lead:`${a}:`},p=Ge(r,l,t.item.expression,n.item.expression),S=t.name!==n.name&&!(i.isPlaced&&p.length>0&&!TN(t,n))?[SN(e,t,n)]:[],h=t.name===n.name&&t.own!==n.own?
[CN(e,t,n)]:[];return[...p,...S,...h]}function TN(...e){return e.some(({item:t})=>t.alias!==null)}function SN({comparison:e,noun:t,output:n},r,o){let i=o.name===
null?"has no name any more":`renamed to ${o.name}`;return C(e,"column",`${t} ${r.shown} ${i}`,r.item,o.item,n.renamed)}function CN({comparison:e,noun:t},n,r){let o=`${t}\
 ${r.shown}: own name ${n.own??"none"} \u2192 ${r.own??"none"}`;return C(e,"column",o,n.item,r.item)}function gN({comparison:e,noun:t,output:n},{pairs:r,came:o}){
let i=r.at(-1)?.[1].place??-1;return o.map(a=>{let l=a.place>i,p=`${t} ${a.shown} added${l?"":" before others"}${Ec(e.after,a)}`;return C(e,"column",p,null,a.item,
l?n.appended:"logic")})}function hN({comparison:e,noun:t,output:n},r){let o=`${t} ${r.shown} removed${Ec(e.before,r)}`;return C(e,"column",o,r.item,null,n.gone)}
function Ec({said:e},{item:t,name:n}){let{expression:r}=t;return r.type==="star"||r.type==="path"&&r.parts.at(-1)?.text===n?"":`: ${me(e(r))}`}function RN({comparison:e,
noun:t},{pairs:n}){let r=n.map(([l])=>l).sort((l,p)=>l.place-p.place),o=n.map(([,l])=>l),i=l=>l.map(({listed:p})=>p).join(", "),a=`${t}s reordered: ${_e(i(r),i(
o))}`;return C(e,"column",a,yc(r),yc(o))}function yc(e){return{start:e[0]?.item.start??0,end:e.at(-1)?.item.end??0}}function Sc(e,t,n){let r=Lt(e,{from:t.input},{from:n.input}),o=de(e,"MATCH_RECOGNIZE");return[...r.found,...vr(o,t,n),...Ti(o,"measure",t.measures,n.measures,De),
...AN(o,t,n),...ON(o,t.defines,n.defines)]}function AN(e,t,n){let[r,o]=[Tc(e.before,t),Tc(e.after,n)];return[...r].flatMap(([i,a])=>D(e,"match-recognize",i,a,o.
get(i)??null))}function Tc(e,t){let n=[t.after,t.afterVariable?.text??""].join(" ").trim();return new Map([["rows per match",It(t.rows,t)],["AFTER MATCH",It(n,t)],
["pattern",bN(e,t)],["WITHIN",Y(e,t.within)],["SUBSET",J(e,t.subsets)]])}function bN({text:e,said:t},{pattern:n,strictStart:r,strictEnd:o}){let i=a=>`${r?"^ ":""}${a}${o?
" $":""}`;return{text:i(e(n)),said:i(t(n)),span:n}}function ON(e,t,n){let{pairs:r,came:o,went:i}=v(t,n,[({variable:l})=>l.text]),a=({variable:l})=>`DEFINE ${l.text}`;
return[...r.flatMap(([l,p])=>Mt(e,"match-recognize",a(p),l.condition,p.condition)),...o.map(l=>C(e,"match-recognize",`${a(l)} added`,null,l)),...i.map(l=>C(e,"m\
atch-recognize",`${a(l)} removed`,l,null))]}function SG(e,t,n){let r=Sf(e,t),o=r===void 0?null:vt(r)?.cursor??null;if(r===void 0||o===null)return e.text.slice(t.start,t.end);let i=t.names.filter(l=>NN(l,t)),
a=Al(o,i,n);return Mi(o,fe(o,t.start),fe(o,t.end),a)}function Al(e,t,n){return new Map(t.map(r=>xN(e,r,n(r))))}function NN(e,t){return e.start>=t.start&&e.end<=
t.end}function xN(e,t,n){let r=Xn(e,t.start),o=e.tokens.text.slice(j(e,r),t.start),i=fe(e,t.end),a=Xn(e,t.end-1),l=e.tokens.text.slice(t.end,ne(e,a));return[r,{
to:Math.max(i,r+1),text:`${o}${n}${t.companion}${l}`}]}function bl(e){let{sql:t,statement:n,nameOf:r}=e,{cursor:o,syntax:i}=vt(n)??Go(t.text,n),a=Al(o,n.names,r),l=Li(o),p=Li(o,ts),T=({start:ce,end:w},Q)=>l(fe(o,ce),
fe(o,w),{get:oe=>Q.get(oe)??a.get(oe)}),S=new Map,h=ce=>T(ce,S);return{syntax:i,cursor:o,names:a,renamed:S,write:T,text:h,own:h,said:({start:ce,end:w})=>p(fe(o,
ce),fe(o,w),a),standing:IN(e)}}function Si(e,t){if(t.size===0)return e;let n=new Map([...e.renamed,...t]);return{...e,renamed:n,text:r=>e.write(r,n)}}function ut({
text:e},{start:t,end:n},r){let o=t;return[...r.map(a=>{let l=e({start:o,end:a.start});return o=a.end,l}),e({start:o,end:n})].join(" \u2026 ")}function IN({sql:e,
statement:t}){let n=Fo(e.text.slice(t.start,t.end));return({start:r,end:o})=>{let{line:i,column:a}=Ln(n,r-t.start),l=i===1?t.column-1:0;return{line:t.line+i-1,column:a+
l,start:r,end:o}}}function Rc(e,t,n){if(V(e,t.table,n.table))return[];let r=MN(e,t.table,n.table,[t.shown,n.shown]);return ye([...r,...kN(e,t,n)],()=>pe(e,"table",`${n.shown} cha\
nged:`,t.table,n.table))}function MN(e,t,n,r){return t.type==="table"&&n.type==="table"?LN(e,t,n,r):t.type==="derived"&&n.type==="derived"?wN(e,t,n):t.type==="f\
unction"&&n.type==="function"?uc(e,t,n):t.type==="unnest"&&n.type==="unnest"?DN(e,t,n):t.type==="match-recognize"&&n.type==="match-recognize"?Sc(e,t,n):t.type===
"bracketed"&&n.type==="bracketed"?Lt(e,{from:t.inner},{from:n.inner}).found:gc(t)&&gc(n)&&t.type===n.type?PN(e,t,n):[Ac(e,t,n,r)]}function Ac(e,t,n,[r,o]){return C(
e,"table",`reads ${o} instead of ${r}`,t,n)}function LN(e,t,n,r){let{before:o,after:i}=e;return[...o.text(t.name)!==i.text(n.name)?[Ac(e,t,n,r)]:[],..._t(e,t.hints,
n.hints,r[1]),...D(e,"table",`columns of ${r[1]}`,Cc(o,t),Cc(i,n)),...D(e,"join",`time of ${r[1]}`,Y(o,t.asOf),Y(i,n.asOf))]}function Cc(e,{extend:t}){return J(
e,t.map(({name:n,dataType:r})=>({start:n.start,end:r.end})))}function wN(e,t,n){let r=de(e,`in ${n.alias===null?"sub-query":`sub-query ${n.alias.name.text}`}`),
o=t.lateral===n.lateral?[]:[C(r,"join",`LATERAL ${n.lateral?"added":"removed"}`,t,n)],i=qt(De,t.alias?.columns??[],n.alias?.columns??[]);return[...o,...Ee(r,t.query,
n.query,i)]}function DN(e,t,n){let{before:r,after:o}=e,i=t.ordinality===n.ordinality?[]:[C(e,"table",`WITH ORDINALITY ${n.ordinality?"added":"removed"}`,t,n)],[
a,l]=[J(r,t.arguments),J(o,n.arguments)];return[...D(e,"table","UNNEST",a,l),...i]}function gc(e){return"input"in e}function PN(e,t,n){let{before:r,after:o}=e,i=n.
type==="sample"?"TABLESAMPLE":n.type.toUpperCase(),a=ut(r,t,[t.input])!==ut(o,n,[n.input]),{found:l}=Lt(e,{from:t.input},{from:n.input});return a?[...l,pe(e,"ta\
ble",`${i} changed:`,t,n)]:l}function kN(e,t,n){if(t.table.type!==n.table.type)return[];let[r,o]=[hc(t.table),hc(n.table)],[i,a]=[r?.name.text??"",o?.name.text??
""],l=D(e,"table",`columns of ${n.shown}`,J(e.before,r?.columns??[]),J(e.after,o?.columns??[]));if(i===a)return l;let p=`alias of ${n.shown}: ${i||"none"} \u2192 ${a||
"none"}`;return[C(e,"table",p,r??t.table,o??n.table),...l]}function hc(e){return"alias"in e?e.alias:null}function bc(e,{table:t,join:n,shown:r}){return C(e,"join",`join with ${r} added${Nc(n)}`,null,n??t)}function Oc(e,{table:t,join:n,shown:r}){return C(e,"join",`j\
oin with ${r} removed${Nc(n)}`,n??t,null)}function Nc(e){return e===null||e.kind==="INNER"?"":` (${Ol(e)})`}function Ol(e){if(e===null)return"FROM";let t=e.kind===
","?"comma":e.kind;return e.natural?`NATURAL ${t}`:t}function xc(e,t,n){let r=n?FN(e,t):new Set;return t.flatMap(([o,i])=>[...Rc(e,o,i),...UN(e,o,i,n),...BN(e,i.
shown,r.has(o)?null:o.join,r.has(i)?null:i.join)])}function UN(e,t,n,r){let[o,i]=[Ol(t.join),Ol(n.join)];if(o===i||r&&(t.join===null||n.join===null))return[];let a=`\
join with ${n.shown}: ${o} \u2192 ${i}`;return[C(e,"join",a,t.join??t.table,n.join??n.table)]}function FN({before:e,after:t},n){let r=n.filter(([p,T])=>p.join===
null!=(T.join===null)),o=r.map(([p])=>p).filter(({join:p})=>p!==null),i=r.map(([,p])=>p).filter(({join:p})=>p!==null),a=new Map([...o.map(p=>[p,e]),...i.map(p=>[
p,t])]),l=p=>Nl(a.get(p)??p.side,p.join)?.text??null;return new Set(v(o,i,[l]).pairs.flat())}function BN(e,t,n,r){let o=`join condition with ${t}`;return n?.on&&
r?.on?Ge(e,{kind:"join",what:o,lead:`${o} changed:`},n.on,r.on):D(e,"join",o,Nl(e.before,n),Nl(e.after,r))}function Nl(e,t){if(t?.on)return Y(e,t.on);let n=J(e,
t?.using??[]);return n===null?null:{...n,text:`USING (${n.text})`,said:`USING (${n.said})`}}var on={tables:new Map,qualifiers:new Map};function Vn(e){let t=e.filter(([r,o])=>r!==o),n=r=>`${r}`;return[new Map(t.map(([r,o])=>[r,n(o)])),new Map(t.map(([,
r])=>[r,n(r)]))]}function an(e,t,n){if(n.tables.size+n.qualifiers.size===0)return e;let r={side:e,more:new Map};for(let o of Object.values(t))xl(r,o,n);return Si(
e,r.more)}function xl(e,t,n){if(Array.isArray(t))for(let r of t)xl(e,r,n);else jN(t)&&vN(e,t,n)}function jN(e){return typeof e=="object"&&e!==null}function Hn(e,t){
return"type"in e&&e.type===t}function vN(e,t,n){Hn(t,"path")?Mc(e,t.parts.slice(0,-1),t,n):Hn(t,"star")?Mc(e,t.qualifier,t,n):Hn(t,"explicit-table")?Lc(e,t.table,
n):WN(e,t,$N(e,t,n))}function WN(e,t,n){for(let[r,o]of Object.entries(t))Hn(t,"table")&&r==="name"?Lc(e,t.name,n):xl(e,o,n)}function $N({side:e},t,n){if(Hn(t,"q\
uery")&&t.with.length>0){let o=new Set(t.with.map(i=>i.name.text));return{...n,tables:Ic(n.tables,o)}}if(!Hn(t,"select")||t.from===null)return n;let r=Ic(n.qualifiers,
El(e,t.from));return{...n,qualifiers:new Map([...r,...qN(t.from,n)])}}function qN(e,{tables:t}){return Tl(e).flatMap(n=>{let r=t.get(n);return r===void 0?[]:[[n,
r]]})}function Ic(e,t){return e.size===0?e:new Map([...e].filter(([n])=>!t.has(n)))}function Lc({side:e,more:t},{parts:n,start:r},{tables:o}){let i=n.length===1?
o.get(n[0]?.text??""):void 0,a=fe(e.cursor,r);i!==void 0&&!e.names.has(a)&&t.set(a,{to:a+1,text:i})}function Mc({side:e,more:t},[n],{start:r},{qualifiers:o}){if(n===
void 0||o.size===0)return;let i=fe(e.cursor,r),a=e.names.get(i),l=o.get(a?.text??Sl(e,n));l!==void 0&&t.set(i,{to:a?.to??i+1,text:l})}function Lt(e,t,n){let r=Gn(e.before,t.from),o=Gn(e.after,n.from),i=v(r,o,_N),a=HN(e,t,n,i.pairs),l=Ae(r,i);return{comparison:a,found:[...xc(a,i.pairs,l),...i.came.
map(p=>bc(a,p)),...i.went.map(p=>Oc(a,p)),...l?[VN(a,r,o)]:[]]}}var _N=[({label:e,alias:t})=>`${e} ${t}`,({alias:e})=>e===""?null:e,({label:e})=>e,({side:e,table:t})=>t.
type==="derived"?e.text(t.query):null,GN];function GN({side:e,join:t,qualifier:n}){if(t===null)return"";if(t.on===null)return`${t.kind} ${t.using.map(({text:o})=>o).
join(", ")}`;let r=new Map(n===null?[]:[[n,""]]);return`${t.kind} ${an(e,t,{...on,qualifiers:r}).text(t.on)}`}function HN(e,t,n,r){let o=r.flatMap(([{qualifier:l},
{qualifier:p}])=>l===null||p===null?[]:[[l,p]]),[i,a]=Vn(o);return{...e,before:an(e.before,t,{...on,qualifiers:i}),after:an(e.after,n,{...on,qualifiers:a})}}function VN(e,t,n){
let[r,o]=[wc(t),wc(n)],i=`joins reordered: ${_e(r.words,o.words)}`;return C(e,"join",i,r.span,o.span)}function wc(e){return{words:e.map(n=>n.shown).join(", "),span:{
start:e[0]?.table.start??0,end:e.at(-1)?.table.end??0}}}var Il=({named:e})=>e.name.text,YN=({named:e,side:t})=>t.text(e.window);function Pc(e,t,n){let r=t.windows.map(T=>({named:T,side:e.before})),o=n.windows.map(T=>({
named:T,side:e.after})),i=r.length===o.length,a=v(r,o,[Il,YN,()=>i?"":null]),[l,p]=Vn(a.pairs.map(([T,S])=>[`before ${Il(T)}`,Il(S)]));return{windows:a,before:r,
comparison:{...e,before:Dc(e.before,t,T=>l.get(`before ${T}`)??`before ${T}`),after:Dc(e.after,n,T=>p.get(T)??`after ${T}`)}}}function Dc(e,{windows:t},n){let{numbers:r}=e.
cursor.windows,o=new Map(t.map(({name:a})=>[r.get(Xn(e.cursor,a.start)),n(a.text)])),i=new Map;for(let[a,l]of t.length===0?[]:r){let p=o.get(l);p!==void 0&&i.set(
a,{to:a+1,text:p})}return Si(e,i)}function kc({comparison:e,windows:t,before:n},r,o){return[...Ae(n,t)?[C(e,"window","windows reordered",r,o)]:[],...t.pairs.flatMap(
([{named:a},{named:l}])=>Ei(de(e,`window ${l.name.text}`),a.window,l.window)),...t.came.map(({named:a})=>C(e,"window",`window ${a.name.text} added`,null,a)),...t.
went.map(({named:a})=>C(e,"window",`window ${a.name.text} removed`,a,null))]}function Fc(e,t,n,r){if(V(e,t,n))return[];let{found:o,comparison:i}=Lt(e,t,n),a=Pc(i,t,n),{comparison:l}=a;if(V(l,t,n))return o;let p=QN(l,t,n,r);return ye([...o,
...p,...kc(a,t,n)],()=>C(l,"query","query changed",t,n))}function QN(e,t,n,r){let o=t.quantifier==="DISTINCT"||n.quantifier==="DISTINCT";return[...Mt(e,"filter",
"filter",t.where,n.where),...Ti(e,"column",t.items,n.items,o?di(r):r),...KN(e,t,n),...JN(e,t.groupBy,n.groupBy),...Mt(e,"filter","HAVING",t.having,n.having),...Mt(
e,"filter","QUALIFY",t.qualify,n.qualify),..._t(e,t.hints,n.hints)]}function KN(e,t,n){let r=i=>i?"added":"removed",o=n.quantifier==="DISTINCT";return[...t.quantifier===
"DISTINCT"===o?[]:[C(e,"distinct",`DISTINCT ${r(o)}`,t,n)],...t.stream===n.stream?[]:[C(e,"query",`STREAM ${r(n.stream)}`,t,n)]]}function JN(e,t,n){let[r,o]=[Uc(
e.before,t),Uc(e.after,n)];return D(e,"group-by","GROUP BY",r,o)}function Uc(e,t){let n=t===null?null:J(e,t.items);return n===null||t?.quantifier!=="DISTINCT"?n:
{...n,text:`DISTINCT ${n.text}`,said:`DISTINCT ${n.said}`}}function Ml(e,t){let{terms:n,operators:r}=wl(t);return n.map((o,i)=>({body:o,text:e.text(he(o)),number:i+1,operator:r[Math.max(0,i-1)]??"UNION",isFirst:i===0,reads:Bc(
e,o),features:jc(e,o)}))}function Ll(e){return wl(e).operators}function wl(e){if(e.type!=="set-operation")return{terms:[yi(e)],operators:[]};let t=e.terms.map((n,r)=>{
let o=yi(n);return o.type==="set-operation"&&XN(o,e,r)?wl(o):{terms:[o],operators:[]}});return{terms:t.flatMap(({terms:n})=>n),operators:t.flatMap(({operators:n},r)=>[
...e.operators.slice(r-1,r),...n])}}function XN(e,t,n){let r=i=>[...e.operators,...t.operators].every(a=>a.startsWith(i)),o=({operators:[i]})=>i?.startsWith("IN\
TERSECT")===!0;return r("UNION ALL")||n===0&&o(e)===o(t)}function Bc(e,t){switch(t.type){case"select":return`reads ${me(Gn(e,t.from).map(({shown:n})=>n).join(",\
 "))||"nothing"}`;case"explicit-table":return`reads ${e.said(t.table)}`;case"query":return Bc(e,t.body);case"values":return"VALUES";case"set-operation":return t.
operators[0]??"UNION"}}function jc(e,t){if(t.type==="query")return jc(e,t.body);if(t.type!=="select")return new Set([t.type]);let n=t.where===null?[]:Br(e,t.where);
return new Set([...t.items.map(r=>`column ${e.text(r)}`),...Gn(e,t.from).map(({label:r})=>`table ${r}`),...n.map(({norm:r})=>`condition ${r}`)])}function vc(e,t){let n=e.length*t.length>2500?ZN(e,t):zN(e,t),r=new Map,o=new Set;for(let{before:i,after:a}of n)o.has(i)||r.has(a)||(r.set(a,i),o.add(i));return{
pairs:t.flatMap(i=>{let a=r.get(i);return a===void 0?[]:[[a,i]]}),went:e.filter(i=>!o.has(i)),came:t.filter(i=>!r.has(i))}}function zN(e,t){return e.flatMap((r,o)=>t.
map((i,a)=>({before:r,after:i,score:ex(r.features,i.features),near:Math.min(o,a),far:Math.max(o,a)}))).filter(({score:r})=>r>0).sort((r,o)=>o.score-r.score||r.near-
o.near||r.far-o.far)}function ZN(e,t){return e.flatMap((n,r)=>{let o=t[r];return o===void 0?[]:[{before:n,after:o,score:1,near:r,far:r}]})}function ex(e,t){let n=0;
for(let r of e)t.has(r)&&(n+=1);return 2*n/Math.max(1,e.size+t.size)}function $c(e,t,n,r){let o=Ml(e.before,t),i=tx(o,Ml(e.after,n)),l=[...Ll(t),...Ll(n)].every(T=>T==="UNION ALL")?r:di(r),p=[...nx(e,i.pairs,t,n),...i.pairs.flatMap(
T=>rx(e,T,l)),...i.came.map(T=>C(e,"branch",`${Wc(T)} added`,null,he(T.body))),...i.went.map(T=>C(e,"branch",`${Wc(T)} removed`,he(T.body),null)),...Ae(o,i)?[C(
e,"branch","branches reordered",he(t),he(n))]:[]];return ye(p,()=>C(e,"branch","brackets around branches changed",he(t),he(n)))}function tx(e,t){let n=v(e,t,[({
text:i})=>i]),r=vc(n.went,n.came),o=[...n.pairs,...r.pairs].sort(([,i],[,a])=>i.number-a.number);return{...r,pairs:o}}function nx(e,t,n,r){let o=t.flatMap(([i,a])=>i.
isFirst||a.isFirst||i.operator===a.operator?[]:[`${i.operator} \u2192 ${a.operator}`]);return[...new Set(o)].map(i=>C(e,"branch",i,he(n),he(r)))}function rx(e,[
t,n],r){let o=t.isFirst&&n.isFirst,i={...r,isPlaced:!0,renamed:De.renamed,before:[],after:[]};return Ci(de(e,`in branch ${n.number}`),t.body,n.body,o?r:i)}function Wc({
operator:e,reads:t}){return`${e} branch (${t})`}function _c(e,t,n){let{before:r,after:o}=e,i=[({text:S})=>S,ox,()=>""],{pairs:a,came:l,went:p}=v(qc(r,t),qc(o,n),i),T=[...a.flatMap(([S,h])=>S.text===h.text?[]:
[pe(e,"row","row changed:",S.row,h.row)]),...l.flatMap(({row:S})=>D(e,"row","row",null,Y(o,S))),...p.flatMap(({row:S})=>D(e,"row","row",Y(r,S),null))];return ye(
T,()=>C(e,"row","rows reordered",t,n))}function qc(e,{rows:t}){return t.map(n=>({row:n,text:e.text(n)}))}function ox({text:e}){return e.split(",",1).join("")}function Ci(e,t,n,r){return V(e,he(t),he(n))?[]:t.type==="set-operation"||n.type==="set-operation"?$c(e,t,n,r):t.type==="query"||n.type==="query"?Ee(e,Gc(t),Gc(
n),r):t.type==="select"&&n.type==="select"?Fc(e,t,n,r):t.type==="values"&&n.type==="values"?_c(e,t,n):t.type==="explicit-table"&&n.type==="explicit-table"?ix(e,
t,n):[pe(e,"query","query changed:",t,n)]}function Gc(e){return e.type==="query"?e:it(e,e.start,e.end)}function ix(e,{table:t},{table:n}){if(V(e,t,n))return[];let r=`\
reads ${e.after.said(n)} instead of ${e.before.said(t)}`;return[C(e,"table",r,t,n)]}var Dl=({table:e})=>e.name.text,ax=({table:e,side:t})=>t.text(e.query);function Hc(e,t,n){if(t.with.length+n.with.length===0)return{found:[],comparison:e};let r=t.
with.map(h=>({table:h,side:e.before})),o=n.with.map(h=>({table:h,side:e.after})),i=v(r,o,[Dl,ax]),[a,l]=Vn(i.pairs.map(([h,W])=>[Dl(h),Dl(W)])),p={...e,before:an(
e.before,t,{...on,tables:a}),after:an(e.after,n,{...on,tables:l})},T=Ae(r,i)?[C(e,"common-table","CTEs reordered",t,n)]:[],S=t.recursive===n.recursive?[]:[sx(e,
t,n)];return{comparison:p,found:[...i.pairs.flatMap(([h,W])=>lx(p,h.table,W.table)),...i.came.map(({table:h})=>C(e,"common-table",`CTE ${h.name.text} added`,null,
h)),...i.went.map(({table:h})=>C(e,"common-table",`CTE ${h.name.text} removed`,h,null)),...T,...S]}}function lx(e,t,n){let[r,o]=[t.name.text,n.name.text],i=r===
o?[]:[C(e,"common-table",`CTE ${r} renamed to ${o}`,t,n)],a=de(e,`in CTE ${o}`),l=D(a,"common-table","list of columns",J(a.before,t.columns),J(a.after,n.columns)),
p=qt(De,t.columns,n.columns);return[...i,...l,...Ee(a,t.query,n.query,p)]}function sx(e,t,n){return C(e,"common-table",`RECURSIVE ${n.recursive?"added":"removed"}`,
t,n)}function Ee(e,t,n,r){return V(e,t,n)?[]:ye(mx(e,ci(t),ci(n),r),()=>C(e,"query","query changed",t,n))}function mx(e,t,n,r){let{found:o,comparison:i}=Hc(e,t,n),{before:a,
after:l}=i;return[...o,...Ci(i,t.body,n.body,r),...D(i,"order-by","ORDER BY",$n(a,t.orderBy),$n(l,n.orderBy)),...Vc(i,"LIMIT",Y(a,t.limit),Y(l,n.limit)),...Vc(i,
"OFFSET",Y(a,t.offset),Y(l,n.offset))]}function Vc(e,t,n,r){if(n?.text===r?.text)return[];let o=n===null?`${r?.said??""} added`:r===null?`${n.said} removed`:_e(
n.said,r.said);return[C(e,"limit",`${t} ${o}`,n?.span??null,r?.span??null)]}function Ge(e,{kind:t,what:n,lead:r},o,i){if(V(e,o,i))return[];let a=px(de(e,n),o,i);return a.length>0?a:[pe(e,t,r,o,i)]}function px(e,t,n){let[r,o]=[Pl(t),Pl(n)],
i=ut(e.before,t,r);return r.length!==o.length||i!==ut(e.after,n,o)?[]:r.flatMap((a,l)=>{let p=o[l];return p===void 0?[]:ux(e,a,p)})}function ux(e,t,n){return t.
type==="window"?n.type==="window"?Ei(e,t,n):[pe(e,"window","",t,n)]:n.type==="window"?[pe(e,"window","",t,n)]:Ee(de(e,"in sub-query"),t.query,n.query,De)}function Pl(e){
let t=[];return kl(e,t),t.sort((n,r)=>n.start-r.start)}function kl(e,t){e.type==="subquery"?t.push(e):e.type==="call"?fx(e,t):ve(e,n=>kl(n,t))}function fx(e,t){
let{over:n}=e;n!==null&&"type"in n&&t.push(n),ve({...e,over:null},r=>kl(r,t))}function ec(e,t){let n=Pl(t);return n.length===0?null:ut(e,t,n)}function Kc(e,t,n){return[...dx(e,t,n),...yx(e,t.schema.columns,n.schema.columns),...Ex(e,t,n),...Ul(e,t,n)]}function dx(e,t,n){let r=ut(e.before,t,Yc(t)),o=ut(
e.after,n,Yc(n));return r===o?[]:[C(e,"definition","definition changed",t,n)]}function Yc({schema:e,query:t}){return[...e.columns.flatMap(({expression:o})=>o??[]),
...e.watermarks,...t===null?[]:[t]].sort((o,i)=>o.start-i.start)}function Ul(e,t,n){let{before:r,after:o}=e;return t.query!==null&&n.query!==null?cx(e,t,n,t.query,
n.query):D(e,"query","query",Y(r,t.query),Y(o,n.query))}function cx(e,{schema:t},{schema:n},r,o){let[i,a]=[t,n].map(({names:l})=>l.flatMap(p=>p.parts.slice(-1)));
return Ee(e,r,o,qt(fi,i??[],a??[]))}function Qc(e){return e.flatMap(({name:t,expression:n})=>n===null?[]:[{name:t.parts.map(r=>r.text).join("."),expression:n}])}
function yx(e,t,n){let{pairs:r}=v(Qc(t),Qc(n),[({name:o})=>o]);return r.flatMap(([o,i])=>{let a=`column ${i.name}`;return Ge(e,{kind:"definition",what:a,lead:`${a}\
:`},o.expression,i.expression)})}function Ex(e,t,n){let r=({schema:a})=>a.watermarks[0]??null,[o,i]=[Y(e.before,r(t)),Y(e.after,r(n))];return D(e,"definition","\
watermark",o,i)}function Fl(e,t,n){if(V(e,t,n))return[];let r=[...Sx(e,t,n),...Cx(e,t,n),..._t(e,t.hints,n.hints),...Ee(e,t.query,n.query,Tx(t,n))];return ye(r,()=>C(e,"query",
"query changed",t,n))}function Tx(e,t){let n=e.columns.length+t.columns.length>0,r=({columns:o})=>o.flatMap(i=>i.parts.slice(-1));return n?qt(Qd,r(e),r(t)):Yd}function Sx(e,t,n){
let[r,o]=[t.target.name,n.target.name];if(V(e,r,o))return[];let i=`writes ${e.after.said(o)} instead of ${e.before.said(r)}`;return[C(e,"target",i,r,o)]}function Cx(e,t,n){
let[r,o]=[Xc(e.before,t),Xc(e.after,n)],[i,a]=[Jc(t),Jc(n)];return[...i===a?[]:[C(e,"insert",`${i} \u2192 ${a}`,t,n)],...[...r].flatMap(([l,p])=>D(e,"insert",l,
p,o.get(l)??null))]}function Jc({upsert:e,overwrite:t}){return e?"UPSERT INTO":t?"INSERT OVERWRITE":"INSERT INTO"}function Xc(e,t){let n=t.partition.map(({column:r,
value:o})=>({start:r.start,end:o?.end??r.end}));return new Map([["INSERT columns",J(e,t.columns)],["PARTITION",J(e,n)],["ON CONFLICT DO",It(t.conflict??"",t)]])}
function Zc(e,t,n){let r=zc(e.before,t),o=[({text:a})=>a,({target:a})=>a],i=v(r,zc(e.after,n),o);return[...i.pairs.flatMap(([a,l])=>gx(e,a,l)),...i.came.map(({insert:a,
target:l})=>C({...e,target:l},"insert",`INSERT INTO ${l} added`,null,a)),...i.went.map(({insert:a,target:l})=>C({...e,target:l},"insert",`INSERT INTO ${l} remov\
ed`,a,null)),...Ae(r,i)?[C(e,"insert","INSERTs reordered",t[0]??null,n[0]??null)]:[]]}function gx(e,t,{insert:n,target:r}){let o={...de(e,`in INSERT INTO ${r}`),
target:r};return Fl(o,t.insert,n)}function zc({text:e,said:t},n){return n.map(r=>({insert:r,text:e(r),target:t(r.target.name)}))}function ty(e,t,n){return t.type==="merge"&&n.type==="merge"?hx(e,t,n):t.type==="merge"||n.type==="merge"?[]:[...ny(e,t,n),..._t(e,t.hints,n.hints),...ry(e,ey(t),
ey(n)),...Mt(e,"filter","filter",t.where,n.where)]}function ny(e,t,n){let{before:r,after:o}=e,[i,a]=[r.said(t.target.name),o.said(n.target.name)];return i===a?[]:
[C(e,"target",`writes ${a} instead of ${i}`,t.target.name,n.target.name)]}function ey(e){return e.type==="update"?e.assignments:[]}function hx(e,t,n){let{before:r,
after:o}=e;return[...ny(e,t,n),...Lt(e,{from:t.source},{from:n.source}).found,...Mt(e,"join","MERGE condition",t.on,n.on),...ry(e,t.assignments,n.assignments),...D(
e,"column","VALUES",J(r,t.values),J(o,n.values))]}function ry(e,t,n){let{before:r,after:o}=e,{pairs:i,came:a,went:l}=v(t,n,[({column:p})=>gi(p)]);return[...i.flatMap(
([p,T])=>{let S=`SET ${gi(T.column)}`;return Ge(e,{kind:"column",what:S,lead:`${S}:`},p.value,T.value)}),...a.map(({column:p,value:T})=>C(e,"column",`SET ${gi(p)}\
 added: ${me(o.said(T))}`,null,T)),...l.map(({column:p,value:T})=>C(e,"column",`SET ${gi(p)} removed: ${me(r.said(T))}`,T,null))]}function gi({parts:e}){return e.
map(t=>t.text).join(".")}function iy(e,t){let{comparison:n,was:r,is:o}=ly(e,t);if(V(n,e.statement,t.statement))return[];let i=sy(n,r,o);return i.length>0?i:[Rx(n,e,t)]}function ay(e,t){
let{comparison:n,was:r,is:o}=ly(e,t);return Wr(r)&&Wr(o)?Ul(n,r,o):[]}function ly(e,t){let[n,r]=[bl(e),bl(t)];return{comparison:{before:n,after:r,within:[],target:null},
was:n.syntax,is:r.syntax}}function sy(e,t,n){if(t.type==="insert"&&n.type==="insert")return Fl(e,t,n);if(t.type==="query-statement"&&n.type==="query-statement")
return Ee(e,t.query,n.query,fi);if(Wr(t)&&Wr(n))return Kc(e,t,n);if(oy(t)&&oy(n))return ty(e,t,n);if(t.type==="wrapper"&&n.type==="wrapper"&&t.verb===n.verb)return sy(
e,t.inner,n.inner);let[r,o]=[hi(t),hi(n)];return r===null||o===null?[]:Zc(e,r,o)}function Wr(e){return e.type==="create-table"||e.type==="alter"}function oy(e){
return e.type==="update"||e.type==="delete"||e.type==="merge"}function hi(e){switch(e.type){case"insert":return[e];case"statement-set":return e.inserts;case"wra\
pper":return e.verb==="explain"?null:hi(e.inner);default:return null}}function Rx(e,{statement:t},{statement:n}){let{syntax:r}=e.after;return Wr(r)?C(e,"definit\
ion","definition changed",t,n):r.type==="query-statement"||hi(r)!==null?C(e,"query","query changed",t,n):C(e,"statement","statement changed",t,n)}function KV(e,t,n){return t.keeps==="name"?[]:Object.keys(e.options).length===0&&Ai(e.sql)===Ai(t.sql)?[]:Ax(e,t,n).map(r=>r.replaceAll("`",""))}function Ax(e,t,n){
let[r,o]=[my(e.sql),my(t.sql)];if(r===null||o===null)return Ai(e.sql)===Ai(t.sql)?[]:[Ri];switch(r.statements[0]?.kind){case"create-table":return o.statements[0]?.
kind==="create-table"?bx(e,r,t,o,n):[Ri];case"create-view":{let i=py(r,o,n);return i===null?[Ri]:ay(...i).map(({words:a})=>a)}default:{let i=py(r,o,n);return i===
null?[Ri]:iy(...i).map(({words:a})=>a)}}}var Ri="its SQL is another one";function my(e){let t=gf(e);return t.faults.length>0||t.statements.length===0?null:t}function Ai(e){
return e.replaceAll(/\s+/g," ").trim()}function py(e,t,n){let[r,o]=[uy(e,n),uy(t,n)];return r===null||o===null?null:r.statement.kind===o.statement.kind?[r,o]:null}
function uy(e,t){let[n]=e.statements;return n===void 0?null:{sql:e,statement:n,nameOf:({parts:r})=>t(r.map(({text:o})=>o))}}function bx(e,t,{keeps:n},r,o){let[i,
a]=[dy(t,o),dy(r,o)];return i.unknown!==null||a.unknown!==null?[]:n==="columns"?fy(pi(i.columns.map(cy),a.columns.map(cy))):[...fy(Hd(i,Ox(a,i))),...xx(e,i,a)]}
function fy(e){return e.filter(({rule:t})=>t!=="unknown").map(({words:t})=>t)}function dy({statements:e},t){let[n,...r]=e.map(o=>({statement:o,idOf:t}));return vd(
"",{creates:n===void 0?[]:[n],alters:r},null,()=>si)}function Ox(e,{options:t,distribution:n}){let r=n===null||e.distribution?.startsWith(n)===!0;return{...e,options:new Map(
[...e.options].filter(([o])=>t.has(o))),distribution:r?n:e.distribution}}var Nx=new Set(["format","key.format","value.format","changelog.mode"]);function xx(e,{
options:t},{options:n}){let r=i=>!Ja(i)&&!(i in e.options)&&!Nx.has(i);return[...[...t].filter(([i])=>r(i)),...Object.entries(e.options)].flatMap(([i,a])=>{let l=n.
get(i)??null;return a===null||a===l?[]:[`option ${i}: ${a} \u2192 ${l??"not set"}`]})}var Ix=new Map([["CHAR",te("VARCHAR",[Ce])],["VARCHAR",te("VARCHAR",[Ce])],
["BINARY",te("VARBINARY",[Ce])],["VARBINARY",te("VARBINARY",[Ce])],["TIME",te("TIME")],["TIMESTAMP",te("TIMESTAMP")],["TIMESTAMP_LTZ",te("TIMESTAMP_LTZ")]]);function cy(e){
let t=e.type===null?null:Bl(e.type);return{...e,kind:"physical",virtual:!1,type:t,said:null,computed:null,time:null}}function Bl(e){let t=Ix.get(e.name);return t!==
void 0?t:{...e,nullable:!0,elements:e.elements.map(Bl),fields:e.fields.map(n=>({...n,type:Bl(n.type)}))}}export{bi as a,Mx as b,Ya as c,Yl as d,NB as e,sn as f,P as g,un as h,Dn as i,Ce as j,Ir as k,Lr as l,Qa as m,lW as n,Ja as o,sW as p,mW as q,fn as r,us as s,Fo as t,
Ln as u,ve as v,Ba as w,cv as x,vt as y,Ov as z,gf as A,Bn as B,Xa as C,Uf as D,Pr as E,kr as F,Wf as G,HW as H,pt as I,ee as J,gd as K,we as L,vd as M,FO as N,
SG as O,bl as P,ut as Q,iy as R,ay as S,KV as T};
