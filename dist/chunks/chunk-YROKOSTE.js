import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var cn=new Uint32Array(65536),Ey=(e,n)=>{let t=e.length,r=n.length,o=1<<t-1,i=-1,a=0,l=t,p=t;for(;p--;)cn[e.charCodeAt(p)]|=1<<p;for(p=0;p<r;p++){let T=cn[n.charCodeAt(
p)],S=T|a;T|=(T&i)+i^i,a|=~(T|i),i&=T,a&o&&l++,i&o&&l--,a=a<<1|1,i=i<<1|~(S|a),a&=S}for(p=t;p--;)cn[e.charCodeAt(p)]=0;return l},Ty=(e,n)=>{let t=n.length,r=e.length,
o=[],i=[],a=Math.ceil(t/32),l=Math.ceil(r/32);for(let w=0;w<a;w++)i[w]=-1,o[w]=0;let p=0;for(;p<l-1;p++){let w=0,Q=-1,oe=p*32,be=Math.min(32,r)+oe;for(let X=oe;X<
be;X++)cn[e.charCodeAt(X)]|=1<<X;for(let X=0;X<t;X++){let lt=cn[n.charCodeAt(X)],dn=i[X/32|0]>>>X&1,en=o[X/32|0]>>>X&1,jl=lt|w,vl=((lt|en)&Q)+Q^Q|lt|en,Yt=w|~(vl|
Q),$r=Q&vl;Yt>>>31^dn&&(i[X/32|0]^=1<<X),$r>>>31^en&&(o[X/32|0]^=1<<X),Yt=Yt<<1|dn,$r=$r<<1|en,Q=$r|~(jl|Yt),w=Yt&jl}for(let X=oe;X<be;X++)cn[e.charCodeAt(X)]=0}
let T=0,S=-1,h=p*32,W=Math.min(32,r-h)+h;for(let w=h;w<W;w++)cn[e.charCodeAt(w)]|=1<<w;let ce=r;for(let w=0;w<t;w++){let Q=cn[n.charCodeAt(w)],oe=i[w/32|0]>>>w&
1,be=o[w/32|0]>>>w&1,X=Q|T,lt=((Q|be)&S)+S^S|Q|be,dn=T|~(lt|S),en=S&lt;ce+=dn>>>r-1&1,ce-=en>>>r-1&1,dn>>>31^oe&&(i[w/32|0]^=1<<w),en>>>31^be&&(o[w/32|0]^=1<<w),
dn=dn<<1|oe,en=en<<1|be,S=en|~(X|dn),T=dn&X}for(let w=h;w<W;w++)cn[e.charCodeAt(w)]=0;return ce},bi=(e,n)=>{if(e.length<n.length){let t=n;n=e,e=t}return n.length===
0?e.length:e.length<=32?Ey(e,n):Ty(e,n)},Dx=(e,n)=>{let t=1/0,r=0;for(let o=0;o<n.length;o++){let i=bi(e,n[o]);i<t&&(t=i,r=o)}return n[r]};var E={space:0,comment:1,template:2,word:3,keyword:4,reserved:5,quoted:6,string:7,number:8,placeholder:9,symbol:10,end:11,bad:12};function Wl(e){return e>E.template}var N={syntax:0,name:1,function:2,silent:3,type:4,synonym:5},He=class extends Error{at;hint;constructor(n,t,r=""){super(t),this.at=n,this.hint=r}};function st(e){
let n=new Uint8Array(e.heardCount),{symbols:t}=e;return{tokens:e,symbols:t,roles:n,unordered:[],reordered:new Map,windows:{numbers:new Map,uses:[]},brackets:new Map,
pos:0,depth:0,expected:null,expectedAt:-1}}function M(e,n=0){let{tokens:t}=e,r=t.heardCount-1,o=e.pos+n;return t.kinds[t.heard[o>r?r:o]??0]??E.end}function u(e,n=0){
return e.symbols[e.pos+n]??""}function y(e,n){return e.expected!==null&&z(e,n),e.symbols[e.pos]===n}function Dn(e,...n){return ql(e,n)}function ql(e,n){e.expected!==
null&&z(e,n[0]??"");for(let t=0;t<n.length;t+=1)if(e.symbols[e.pos+t]!==n[t])return!1;return!0}function Pe(e,n){if(e.expected!==null)for(let t of n)z(e,t);return n.
has(e.symbols[e.pos]??"")}function m(e,n){return y(e,n)?(e.pos+=1,!0):!1}function L(e,...n){return ql(e,n)?(e.pos+=n.length,!0):!1}function s(e,...n){for(let t of n)
m(e,t)||d(e)}function z(e,n){e.expected===null||e.pos<e.expectedAt||n===""||(e.pos>e.expectedAt&&e.expected.clear(),e.expectedAt=e.pos,e.expected.add(n))}function d(e,n="",t="",r=0){
throw new He(Math.min(e.pos+r,e.tokens.heardCount-1),n,t)}function j({tokens:e},n){return e.starts[e.heard[n]??0]??0}function te({tokens:e},n){return e.starts[(e.
heard[n]??0)+1]??0}function Pn(e,n){let t=e.pos-1;for(;j(e,t)>n;)t-=1;return t}function f(e){return j(e,e.pos)}function c(e){return e.pos===0?0:te(e,e.pos-1)}function P(e,n){
return e.tokens.text.slice(j(e,n),te(e,n))}function b(e,n){return{start:n,end:c(e)}}function H(e,n){e.roles[e.pos-1]=n}var $l=375,Qt=4,mt=2;function qr(e,n){e.depth+=
n,e.depth>$l*Qt&&d(e,"nested too deeply",`at most ${$l} levels are read: split the statement, with a view or WITH, or name its file under ignore`)}function q(e,n,t=Qt){
qr(e,t);let r=n(e);return e.depth-=t,r}var Sy=new Set(") ] ; FROM WHERE GROUP HAVING WINDOW QUALIFY ORDER LIMIT OFFSET FETCH UNION EXCEPT INTERSECT SELECT".split(
" ")),Oi="remove the comma before it";function Z(e){return m(e,",")?((Sy.has(u(e))||M(e)===E.end)&&d(e,"",Oi),!0):!1}function yn(e,n){let t=[n(e)];for(;Z(e);)t.
push(n(e));return t}function Te(e,n){s(e,"(");let t=yn(e,n);return s(e,")"),t}var Cy="ABS ALL ALLOCATE ALLOW ALTER AND ANY ARE ARRAY ARRAY_CONCAT_AGG ARRAY_MAX_CARDINALITY AS ASENSITIVE ASYMMETRIC AT ATOMIC AUTHORIZATION AVG BEGIN BEGIN_F\
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
WHEN WHENEVER WHERE WIDTH_BUCKET WINDOW WITH WITHIN WITHOUT YEAR",gy="A ABSENT ADD AFTER AGENT AGENTS ALWAYS ANALYZE ARRAY_AGG ARTIFACT ASC ATTRIBUTES BEFORE BE\
RNOULLI CASCADE CATALOG CATALOG_NAME CENTURY CHANGELOG_MODE CHARACTERS COLUMNS COMPILE COMPUTE CONDITIONAL CONFLICT CONNECTION CONSTRAINTS DATA DATABASE DATE_DI\
FF DATETIME_DIFF DAYOFWEEK DAYOFYEAR DAYS DECADE DEDUPLICATE DESC DESCRIPTOR DO DOW DOY DRAIN ENCODING ENFORCED EPOCH ERROR ESTIMATED_COST EXCLUDE EXCLUDING FIN\
AL FIRST FOLLOWING FORMAT FRAC_SECOND FROM_BEGINNING FROM_NOW FROM_TIMESTAMP GENERATED HOURS IF IGNORE IMMEDIATELY IMPLEMENTATION INCLUDING INPUT ISODOW ISOYEAR\
 JAR JARS JAVA JOB JOBS JSON JSON_EXECUTION_PLAN KEY LABEL LAST LOAD MAP MATCHED METADATA MICROSECOND MILLENNIUM MILLISECOND MINUTES MODEL MONTHS NANOSECOND NOT\
HING NULLS OBJECT OPTION OPTIONS ORDINALITY OUTPUT OVERWRITE OVERWRITING PARTITIONED PARTITIONS PASSING PAST PATH PLACING PLAN PLAN_ADVICE PRECEDING PROMPT PYTH\
ON QUARTER REMOVE REPEATABLE REPLACE RESPECT RESTRICT RESUME_OR_FROM_BEGINNING RESUME_OR_FROM_NOW RESUME_OR_FROM_TIMESTAMP RETURNING SCALAR SCHEMA SECONDS SESSI\
ON SETS STATE START_MODE STATISTICS STOP SUBSTITUTE TABLE_NAME TEMPORARY TIES TIMESTAMPADD TIMESTAMPDIFF TOOL TOOLS TUMBLE TYPE UNBOUNDED UNCONDITIONAL UNLOAD U\
TF16 UTF32 UTF8 VIEW VIRTUAL WEEK WRAPPER XML YEARS ZONE SOURCE KEY_SEARCH_AGG VECTOR_SEARCH_AGG TEXT_SEARCH_AGG APPLY HOP PARTIAL",hy="ABS AVG CARDINALITY CEIL\
ING CHAR CHARACTER_LENGTH CHAR_LENGTH COALESCE COLLECT COUNT COVAR_POP COVAR_SAMP CUME_DIST CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DENSE_RANK ELEMENT EVERY\
 EXP FIRST_VALUE FLOOR FUSION GROUPING HOUR INTERSECTION LAG LAST_VALUE LEAD LEFT LN LOCALTIME LOCALTIMESTAMP LOWER MAX MIN MINUTE MOD MONTH NTH_VALUE NTILE NUL\
LIF OCTET_LENGTH PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK POWER RANK REGR_COUNT REGR_SXX REGR_SYY RIGHT ROW_NUMBER SECOND SOME SQRT STDDEV_POP STDDEV_SAMP S\
UM TRUNCATE UPPER USER VAR_POP VAR_SAMP YEAR",_l=new Set("CURRENT_CATALOG CURRENT_DATE CURRENT_DEFAULT_TRANSFORM_GROUP CURRENT_PATH CURRENT_ROLE CURRENT_SCHEMA \
CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER LOCALTIME LOCALTIMESTAMP SESSION_USER SYSTEM_USER USER".split(" ")),Ry=new Set("CAST CEIL CLASSIFIER CONTAINS_SUBSTR\
 CONVERT DATETIME_TRUNC DATE_TRUNC EXTRACT JSON_ARRAY JSON_ARRAYAGG JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_VALUE MATCH_NUMBER OVERLAY PERIOD POS\
ITION PREV ROW SAFE_CAST SUBSTRING TIMESTAMP_DIFF TIMESTAMP_TRUNC TIME_DIFF TIME_TRUNC TRANSLATE TRIM TRY_CAST".split(" ")),Ay=new Set("ARRAY CASE CURRENT DATE \
DATETIME DECIMAL EXISTS FALSE INTERVAL MULTISET NEW NEXT NOT NULL RUNNING SPECIFIC TIME TIMESTAMP TRUE UNIQUE UNKNOWN".split(" ")),by=[...Cy.split(" ").map(e=>({
text:e,reserved:!0})),...gy.split(" ").map(e=>({text:e,reserved:!1}))],Gl=new Set(hy.split(" ")),Hl=-33,Oy=Ny(by);function Ny(e){let n=new Array(4096).fill(void 0);
for(let t of e){let r=Vl(t.text,0,t.text.length);n[r]=[...n[r]??[],t]}return n}function Vl(e,n,t){let r=t-n;for(let o=n;o<t;o+=1)r=Math.imul(r,31)+(e.charCodeAt(
o)&Hl);return(r^r>>>12)&4095}function Yl(e){return Ni(e,0,e.length)}function Ni(e,n,t){let r=Oy[Vl(e,n,t)];if(r!==void 0){for(let o of r)if(o.text.length===t-n&&
xy(e,n,o.text))return o}}function xy(e,n,t){for(let r=0;r<t.length;r+=1)if(((e.charCodeAt(n+r)^t.charCodeAt(r))&Hl)!==0)return!1;return!0}function Ve(e){return Gl.
has(e)}function Ql(e){return _l.has(e)}function _r(e){return Gl.has(e)||Kt(e)||_l.has(e)||Ay.has(e)}function Kt(e){return Ry.has(e)}var Kl=new Set("ALL AND AS B\
ETWEEN BY CASE CREATE CROSS DISTINCT ELSE END EXCEPT EXISTS FETCH FOR FROM FULL GROUP HAVING IN INNER INSERT INTERSECT INTO IS JOIN LATERAL LEFT LIKE LIMIT NOT \
OF OFFSET ON OR ORDER OVER PARTITION QUALIFY RIGHT SELECT SET TABLE TABLESAMPLE THEN TO UNION UNNEST USING VALUES WHEN WHERE WINDOW WITH".split(" "));function Jl(e){
return Kl.has(e)}function Xl(e){return e!==""&&!Kl.has(e)}var Iy=[[36,36],[65,90],[95,95],[97,122],[192,214],[216,246],[248,8191],[12352,12687],[13056,13183],[13312,15661],[19968,40959],[63744,64255]],My=[[48,57],[1632,
1641],[1776,1785],[2406,2415],[2534,2543],[2662,2671],[2790,2799],[2918,2927],[3047,3055],[3174,3183],[3302,3311],[3430,3439],[3664,3673],[3792,3801],[4160,4169]],
zl=1,Ly=2;function wy(){let e=new Uint8Array(65536);for(let[n,t]of Iy)e.fill(zl,n,t+1);for(let[n,t]of My)e.fill(Ly,n,t+1);return e}var Zl=wy();function Hn(e){return Zl[e]===
zl}function ke(e){let n=Zl[e];return n!==void 0&&n!==0}function pt(e){return e>=48&&e<=57}function ut(e){let n=e.slice(1,-1);return n.includes("``")?n.replaceAll("``","`"):n}function Jt(e,n,t,r){if(n===N.synonym)return es.get(t)??t;switch(e){case E.quoted:return r.startsWith("`")?xi(ut(r),n):r;case E.word:return n===N.function||r.includes(
"$")?xi(r,n):r;case E.keyword:return n===N.name||n===N.function?xi(r,n):t;case E.reserved:return n===N.type?es.get(t)??t:t;case E.number:return r.toUpperCase();case E.
symbol:return t;default:return r}}function ns(e,n,t,r){let o=n===N.name||n===N.function;return e===E.quoted||e===E.word||e===E.keyword&&o?r:Jt(e,n,t,r)}var es=new Map(
[["FETCH","LIMIT"],["SOME","ANY"],["INTEGER","INT"],["DEC","DECIMAL"],["NUMERIC","DECIMAL"],["CHARACTER","CHAR"]]);function Ii(e){return ts(e)?e:rs(e)}function xi(e,n){
return n!==N.function?Ii(e):ts(e.toLowerCase())?e.toUpperCase():rs(e.toUpperCase())}function ts(e){let n=Yl(e);if(!Hn(e.charCodeAt(0))||n?.reserved===!0||n?.text===
e||e.includes("$"))return!1;for(let t=1;t<e.length;t+=1)if(!ke(e.charCodeAt(t)))return!1;return!0}function rs(e){return`\`${e.replaceAll("`","``")}\``}function os(e,n,t){
return n===N.function||n===N.type?!0:n===N.synonym?!1:e===E.reserved&&(Ve(t)||Kt(t))}var Dy=new Set(["INNER","OUTER","ASC"]),Py=new Map([["SELECT","ALL"],["UNIO\
N","DISTINCT"],["EXCEPT","DISTINCT"],["MINUS","DISTINCT"],["INTERSECT","DISTINCT"]]);function is(e,n){return Dy.has(e)||e!==""&&Py.get(n)===e}function Mi(e,n,t,r=new Map){let o=e.unordered.filter(({entries:[i]})=>i!==void 0&&i[0]>=n&&i[0]<t);return as(e,o)(n,t,r)}function Li(e,n=Jt){return as(e,e.unordered,
n)}function as(e,n,t=Jt){let r=n.filter(i=>jy(e,i)),o=new Map(r.map(i=>[i.entries[0]?.[0]??-1,i]));return(i,a,l)=>{let p={cursor:e,substitutes:l,lists:o,spelling:t,
pieces:[],openTypes:0};return ky(p,i,a),p.pieces.join("")}}function ft(e,{start:n,end:t}){return Mi(e,fe(e,n),fe(e,t))}function ky(e,n,t){for(let r=n;r<t;){let o=e.
lists.get(r),i=e.cursor.reordered.get(r);o!==void 0?r=Vy(e,o):i!==void 0&&ls(i)<=t?r=Uy(e,i):r=wi(e,r)}}function ls(e){return Math.max(...e.map(([,n])=>n))}function Uy(e,n){
for(let[t,r]of n)for(let o=t;o<r;)o=wi(e,o);return ls(n)}function wi(e,n){let{cursor:t,substitutes:r}=e;for(let a of ss(t,n))Gr(e,a,!1);let o=r.get(n)??Fy(e,n);
if(o!==void 0)return Gr(e,o.text,!1),o.to;let i=t.roles[n]??N.syntax;return vy(t,n,i)||Gr(e,Wy(e,n,i),$y(t,n-1)),n+1}function Fy({cursor:e,spelling:n},t){let r=n===
Jt?e.windows.numbers.get(t):void 0;return r===void 0?void 0:{to:t+1,text:`\`window ${r}\``}}var By=[];function ss({tokens:e},n){let{heard:t,kinds:r,starts:o,text:i}=e,
a=t[n]??0,l=null;for(let p=n===0?a:(t[n-1]??0)+1;p<a;p+=1){if(r[p]!==E.template)continue;let T=i.slice(o[p],o[p+1]);T.startsWith("{#")||(l??=[]).push(T)}return l??
By}function jy(e,{entries:n}){if(n.some(([o,i])=>i-o<3))return!1;let[t,r]=[n[0]?.[0]??0,n.at(-1)?.[1]??0];for(let o=t;o<=r;o+=1)if(ss(e,o).length>0)return!1;return!0}
function vy({symbols:e},n,t){return t!==N.syntax?t===N.silent:is(e[n]??"",e[n-1]??"")}function Wy({cursor:e,spelling:n},t,r){return n(ms(e,t),r,e.symbols[t]??"",
P(e,t))}function $y(e,n){return os(ms(e,n),e.roles[n]??N.syntax,e.symbols[n]??"")}function ms({tokens:e},n){return e.kinds[e.heard[n]??0]??0}var qy=new Set(["",
"(",".","["]),_y=new Set([")",",",".","]","[",";"]),Gy=new Set(["ROW","ARRAY","MAP","MULTISET"]);function Gr(e,n,t){let{pieces:r}=e,o=r.at(-1)??"";!(_y.has(n)||
qy.has(o)||t&&n==="(")&&!Hy(e,n,o)&&r.push(" "),r.push(n)}function Hy(e,n,t){if(n==="<"&&Gy.has(t))e.openTypes+=1;else if(n===">"&&e.openTypes>0)e.openTypes-=1;else
return t==="<"&&e.openTypes>0;return!0}function Vy(e,{entries:n}){return[...n.map(([o,i])=>({key:P(e.cursor,o),from:o,to:i}))].sort((o,i)=>o.key<i.key?-1:o.key>
i.key?1:o.from-i.from).forEach(({from:o,to:i},a)=>{a>0&&Gr(e,",",!1);for(let l=o;l<i;)l=wi(e,l)}),n.at(-1)?.[1]??0}function fe(e,n){let t=0,r=e.tokens.heardCount-
1;for(;t<r;){let o=t+r>>1;j(e,o)>=n?r=o:t=o+1}return t}function Xt(e,n){let t=fe(e,n);return j(e,t)<=n||t===0||te(e,t-1)<=n?t:t-1}function Hr(e,n){let{object:t,temporary:r,schema:o,comment:i,distribution:a,partitionedBy:l,options:p,like:T,query:S}=n,h=ce=>ce===null?null:ft(e,ce),W=Ky(o);return{
object:t,temporary:r,columns:Yy(e,o,W),primaryKey:W,distribution:h(a),partitionedBy:h(l),watermark:h(o.watermarks[0]??null),comment:i?.value??null,options:p,like:h(
T),query:S===null?null:{start:S.start,end:S.end}}}function Yy(e,{columns:n,names:t},r){return t.length===0?n.map(o=>Qy(e,o,r)):t.map(({parts:o,start:i,end:a})=>({
name:o.map(l=>l.text).join("."),kind:"physical",type:null,nullable:!0,expression:null,start:i,end:a}))}function Qy(e,n,t){let{kind:r,dataType:o,start:i,end:a}=n,
l=n.expression??n.metadata,p=n.name.parts.map(T=>T.text).join(".");return{name:p,kind:r,type:o===null?null:us(o),nullable:o?.nullable!==!1&&!t.includes(p),expression:l===
null?null:ft(e,l),start:i,end:a}}function Ky({columns:e,constraints:n}){return([...e.flatMap(o=>o.constraint??[]),...n].find(o=>o.kind==="PRIMARY KEY")?.columns??
[]).map(o=>o.text)}function us({name:e,parameters:n,elements:t,fields:r}){return t.length>0?`${e}<${t.map(ps).join(", ")}>`:e==="ROW"?`ROW<${r.map(o=>`${Ii(o.name.
text)} ${ps(o.dataType)}`).join(", ")}>`:n.length===0?e:`${e}(${n.join(", ")})`}function ps(e){return us(e)+(e.nullable?"":" NOT NULL")}var Vr={targets:[],options:[],keys:[],expressions:[],query:null};var Jy=["name","path","string","strings","value","setting","key","options","keys","schema","partition","open partition","query","call","alter","rename","drop","\
mention","write"],Xy=/<([a-z ]+)>|'([^']+)'|, …|[[\]{}()|]|\w+/g;function zt(e){let n={pieces:[...e.matchAll(Xy)],at:0},t=cs(n);if(n.at<n.pieces.length)throw new Error(
`not a form: ${e}`);return t}function cs(e){let n=[fs(e)];for(;e.pieces[e.at]?.[0]==="|";)e.at+=1,n.push(fs(e));return ys("choice",n)}function fs(e){let n=[];for(let t=ds(
e);t!==null;t=ds(e))n.push(t);return ys("sequence",n)}function ys(e,n){let[t]=n;return t!==void 0&&n.length===1?t:{type:e,forms:n}}function ds(e){let[n="",t,r]=e.
pieces[e.at]??[];if("])}|".includes(n))return null;e.at+=1;let o=zy(e,n,t,r);return e.pieces[e.at]?.[0]!==", \u2026"?o:(e.at+=1,{type:"list",form:o})}function zy(e,n,t,r){
return n==="["?{type:"optional",form:Di(e)}:n==="{"?{type:"many",form:Di(e)}:n==="("?Di(e):t===void 0?{type:"word",word:r??n}:{type:"hole",hole:Zy(t)}}function Di(e){
let n=cs(e);return e.at+=1,n}function Zy(e){let n=Jy.find(t=>t===e);if(n===void 0)throw new Error(`no such hole: ${e}`);return n}function Yr(e){switch(e.type){case"\
word":return[e.word];case"choice":return e.forms.flatMap(Yr);case"sequence":return e.forms.slice(0,1).flatMap(Yr);default:return[]}}function Oe(e,n=0){let t=u(e,n);return M(e,n)!==E.reserved||t===""||t==="END"&&eE.has(u(e,n-1))?"":Xl(t)||rE(e,t,n+1)?`${t} is a reserved word: write it in back\
quotes to use it as a name`:""}var eE=new Set(["CASE","WHEN","THEN","ELSE"]),nE=new Set(", ) . ; = <> < > <= >= + / || AS FROM WHERE JOIN VALUES SET ON AND OR".
split(" ")),tE=new Set("END GROUP OFFSET ORDER PARTITION SET TABLE THEN TO".split(" "));function rE(e,n,t){let r=u(e,t);return M(e,t)===E.end||nE.has(r)?n!=="AS"&&
n!=="SELECT":r==="("||r==="SELECT"?tE.has(n):M(e,t)===E.reserved&&!Jl(r)}function Zt(e,n){let t="",r=0;for(let o=e.indexOf(n);o>=0;o=e.indexOf(n,r)){let i=e.charAt(o+1)===n,a=e.slice(o+1,o+1+4);if(!i&&!oE(a))return null;t+=e.slice(r,
o)+(i?n:String.fromCharCode(parseInt(a,16))),r=o+(i?2:5)}return t+e.slice(r)}function oE(e){return e.length===4&&/^[+-]?[\da-fA-F]+$/.test(e)}function Es(e){return e.
length===1&&!/[\da-fA-F\s+"]/.test(e)}var Ts=e=>!/[^\0-\xff]/.test(e),dt=e=>!new RegExp("\\p{Surrogate}","u").test(e),Pi=()=>!0,Ss=new Map([["LATIN1",Ts],["ISO-8859-1",Ts],["UTF8",dt],["UTF-8",dt],[
"UTF16",dt],["UTF-16",dt],["UTF-16BE",dt],["UTF-16LE",dt],["BIG5",Pi],["GB2312",Pi],["GBK",Pi]]);function Cs(e){return Ss.has(e.toUpperCase())}function ki(e,n){
return Ss.get(e.toUpperCase())?.(n)??!1}function Ue(e,n=0){return e.expected!==null&&n===0&&z(e,"a string"),M(e,n)===E.string}function En(e,n=0){return Ue(e,n)&&Ui(e,e.pos+n)===""}function Re(e){return M(
e)!==E.placeholder&&!En(e)&&d(e),e.pos+=1,Qr(e,e.pos-1)}function nn(e){let n=e.pos;le(e);let t=Qr(e,n),{value:r,end:o}=t;for(let i=n+1;i<e.pos&&er(e,i)===E.string;i+=
1){let a=Qr(e,i);r+=a.value,o=a.end}return{value:iE(e,n,r),start:t.start,end:o}}function iE(e,n,t){if(er(e,n)!==E.string||Ui(e,n)!=="U&")return t;let r=e.symbols[e.
pos-2]==="UESCAPE";return Zt(t,r?Qr(e,e.pos-1).value:"\\")??t}function le(e){let n=f(e),t=e.pos;M(e)!==E.placeholder&&!Ue(e)&&d(e),e.pos+=1;let r=er(e,t)===E.string?
Ui(e,t):"";if(r!=="E")for(;En(e);)e.pos+=1;return aE(e,t,r),{type:"literal",kind:"string",start:n,end:c(e)}}function Ui(e,n){let{text:t}=e.tokens,r=j(e,n);return t.
charCodeAt(r)===39?"":t.slice(r,t.indexOf("'",r)).toUpperCase()}function aE(e,n,t){let r=t===""||t==="U&"?lE(e,t):"";if(t!==""){t.startsWith("_")&&!Cs(t.slice(1))&&
gs(e,n,"no such character set is known");for(let o=n;o<e.pos&&er(e,o)===E.string;o+=1){let i=pE(P(e,o),t,r);i!==""&&gs(e,o,i)}}}function gs(e,n,t){return d(e,t,
"",n-e.pos)}function lE(e,n){return n===""&&y(e,"UESCAPE")&&d(e,"UESCAPE stands only behind U&'\u2026'","",1),Fi(e)}function Fi(e){if(!y(e,"UESCAPE"))return"\\";
s(e,"UESCAPE");let{value:n}=Re(e);return Es(n)||d(e,"UESCAPE takes one character: no digit, blank, plus sign or double quote","",-1),n}var sE=/^(?:[xX]'[xX]*[\da-fA-F]*[xX]*|'[\da-fA-F]*)'$/,
mE=/(?:^|[^\\])(?:\\\\)*\\(?:u(?![\da-fA-F]{4})|U(?!00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))/;function pE(e,n,t){let r=e.slice(e.indexOf("'")+1,-1);switch(n){case"X":
return sE.test(e)?"":"X'\u2026' holds hexadecimal digits";case"U&":return Zt(r,t)===null?"four hexadecimal digits stand behind an escape":"";case"E":return mE.test(
r)?"hexadecimal digits stand behind \\u":"";case"N":return ki("LATIN1",r)?"":"N'\u2026' holds no such character";default:return ki(n.slice(1),r)?"":"the charact\
er set has no such character"}}function er({tokens:e},n){return e.kinds[e.heard[n]??0]??E.end}function Qr(e,n){let{text:t}=e.tokens,r=er(e,n)===E.placeholder,o=r?
j(e,n):t.indexOf("'",j(e,n))+1,i=te(e,n)-(r?0:1),a=t.slice(o,i),l=!r&&a.includes("''");return{start:o,end:i,value:l?a.replaceAll("''","'"):a}}function hs({tokens:e},n){let t=e.heard[n]??0;return e.kinds[t]===E.quoted&&e.text.charCodeAt(e.starts[t]??0)!==96}function Rs(e){let n=e.pos-1,t=P(e,n).slice(3,
-1).replaceAll('""','"'),r=Zt(t,Fi(e));return r===null&&d(e,"four hexadecimal digits stand behind an escape","",n-e.pos),{text:r,quoted:!1,start:j(e,n),end:te(e,
e.pos-1)}}function I(e,n=0){e.expected!==null&&n===0&&z(e,"a name");let t=M(e,n);return t===E.word||t===E.keyword||t===E.quoted||t===E.placeholder}function R(e){I(e)||uE(
e);let n=e.pos;e.pos+=1,H(e,N.name);let t=hs(e,n)?Rs(e):fE(e,n);return t.text.length>As&&d(e,`a name has at most ${As} characters`,"",n-e.pos),t}var As=256;function uE(e){
d(e,"",Oe(e))}function fE(e,n){let t=j(e,n),r=te(e,n),o=e.tokens.text.slice(t,r);return o.charCodeAt(0)===96?{start:t+1,end:r-1,text:ut(o),quoted:!0}:{start:t,end:r,
text:o,quoted:!1}}function x(e){return bs(e,!0)}function tn(e){return bs(e,!1)}function bs(e,n){let t=f(e),r=[R(e)];for(;m(e,".")&&!(n&&m(e,"*"));)I(e)||d(e,"",
Oe(e)||"a name is expected behind the dot",-1),r.push(R(e));return{type:"path",start:t,end:c(e),parts:r}}function Tn(e){return m(e,"AS")?(H(e,N.silent),R(e)):I(
e)?R(e):null}function Se(e){return Te(e,R)}function nr(e){return y(e,"(")?Se(e):[R(e)]}var g={union:14,intersection:18,or:22,and:24,not:26,test:28,comparison:30,escape:31.5,predicate:32,like:33,exists:39,sum:40,product:60,sign:80,primary:100},Kr=new Map(
[["OR",g.or],["AND",g.and],["=",g.comparison],["<>",g.comparison],["!=",g.comparison],["<",g.comparison],[">",g.comparison],["<=",g.comparison],[">=",g.comparison],
["OVERLAPS",g.comparison],["CONTAINS",g.comparison],["EQUALS",g.comparison],["PRECEDES",g.comparison],["SUCCEEDS",g.comparison],["IMMEDIATELY",g.comparison],["M\
EMBER",g.comparison],["SUBMULTISET",g.comparison],["BETWEEN",g.predicate],["IN",g.predicate],["LIKE",g.like],["ILIKE",g.like],["RLIKE",g.like],["SIMILAR",g.like],
["+",g.sum],["-",g.sum],["*",g.product],["/",g.product],["%",g.product],["||",g.product]]),Jr=new Set(["BETWEEN","IN","LIKE","ILIKE","RLIKE","SIMILAR"]);function Vn(e){
switch(e.type){case"chain":return dE(e.operators[0]??"");case"test":return g.test;case"between":case"like":return g.predicate;case"membership":return e.operator.
endsWith("IN")?g.predicate:g.comparison;case"unary":return cE(e.operator);case"path":case"literal":case"call":case"cast":case"case":case"field":case"item":case"\
subquery":case"collection":case"method":case"model":return g.primary;default:return 0}}function dE(e){let n=Kr.get(e);return n!==void 0?n:e.startsWith("MULTISET")?
e.startsWith("MULTISET INTERSECT")?g.intersection:g.union:g.comparison}function cE(e){return e==="NOT"?g.not:e==="EXISTS"||e==="UNIQUE"?g.exists:g.sign}function A(e,n){let t=e.brackets.get(n);return t!==void 0&&Vn(n)>0&&Bi(e,t),n}function Sn(e,n,t){let r=e.brackets.get(n);r!==void 0&&yE(e,n)>=t&&Bi(e,r)}function yE(e,n){
let t=Vn(n);for(let r=Os(n);r!==null&&!e.brackets.has(r);r=Os(r))t=Math.min(t,Vn(r));for(let r=Ns(n);r!==null&&!e.brackets.has(r);r=Ns(r))r.type==="unary"&&(t=Math.
min(t,Vn(r)));return t}function Os(e){switch(e.type){case"chain":return e.operands[0]??null;case"test":case"between":case"like":case"membership":return e.operand;default:
return null}}function Ns(e){switch(e.type){case"chain":return e.operands.at(-1)??null;case"unary":return e.operand;case"between":return e.high;case"like":return e.
escape??e.pattern;default:return null}}function Xr(e,n){let t=e.brackets.get(n);t!==void 0&&Bi(e,t)}function Bi(e,[n,t]){e.roles[n]=N.silent,e.roles[t]=N.silent}
function xs(e,n,t){return A(e,n),e.brackets.set(n,[t,e.pos-1]),n}function ji(e){let n=u(e);if(n==="")return 0;switch(n){case"NOT":return SE(u(e,1));case"IS":return CE(e)?g.comparison:g.test;case"MULTISET":return gE(u(e,1));case"\
FORMAT":return u(e,1)==="JSON"?g.test:0;default:return TE(e,Kr.get(n)??0)}}var EE=new Set(["ANY","SOME","ALL"]);function TE(e,n){return n===g.comparison&&EE.has(
u(e,1))?g.predicate:n}function SE(e){return e==="SUBMULTISET"?g.comparison:Jr.has(e)?Kr.get(e)??0:0}function CE(e){return u(e,u(e,1)==="NOT"?2:1)==="DISTINCT"}function gE(e){
return e==="INTERSECT"?g.intersection:e==="UNION"||e==="EXCEPT"?g.union:0}function Is(e){return e!==g.predicate&&e!==g.like&&e!==g.test}function Ms(e){let n=u(e);
switch(n==="!="&&d(e,"'!=' is not allowed","write <>"),e.pos+=1,n){case"IS":return`IS ${u(e)==="NOT"?`${ie(e)} `:""}${zr(e,"DISTINCT","FROM")}`;case"NOT":return`\
NOT ${zr(e,"SUBMULTISET","OF")}`;case"MEMBER":case"SUBMULTISET":return`${n} ${zr(e,"OF")}`;case"IMMEDIATELY":return`${n} ${u(e)==="PRECEDES"?ie(e):zr(e,"SUCCEED\
S")}`;case"MULTISET":return`${n} ${ie(e)}${hE(e)}`;default:return n}}function hE(e){let n=u(e);return n==="ALL"||n==="DISTINCT"?` ${ie(e)}`:""}function zr(e,...n){
return s(e,...n),n.join(" ")}function ie(e){return e.pos+=1,u(e,-1)}var RE=new Set(["+","-","?","{d","{t","{ts","{fn"]);function Ne(e,n=0){let t=M(e,n);if(t===E.reserved)return bE(e,n);if(t!==E.symbol)return t!==E.end&&t!==E.bad;
let r=u(e,n);return r==="("?AE(e,n+1):RE.has(r)}function AE(e,n){return u(e,n)==="("||tr(e,n)||Ne(e,n)}function bE(e,n){let t=u(e,n);return _r(t)&&(!Kt(t)||u(e,
n+1)==="(")}function xe(e){return m(e,",")?(Ne(e)||d(e,"","remove this comma, or write what belongs behind it",-1),!0):!1}var OE=new Set("ARRAY_AGG CEILING DATE\
_DIFF DATETIME_DIFF FINAL FIRST FLOOR HOP LAST MAP PERCENTILE_CONT PERCENTILE_DISC SESSION TIMESTAMPADD TIMESTAMPDIFF TUMBLE".split(" "));function Yn(e,n){let t=u(
e,n);return t==="CASE"?u(e,n+1)==="WHEN"?n:null:u(e,n+1)!=="("||OE.has(t)?null:M(e,n)===E.reserved?Ve(t)?n:null:I(e,n)?n+1:null}function Ls(e,n){let t=NE(e,n);if(t===null)return;let r=Pn(e,t.low.end-1)-e.pos;d(e,"BETWEEN is not allowed behind LIKE","put it in brackets",r)}function NE(e,n){
let t=null;for(let r=n;r!==null;r=xE(e,r))r.type==="between"&&!e.brackets.has(r)&&(t=r);return t}function xE(e,n){if(e.brackets.has(n))return null;switch(n.type){case"\
between":case"like":case"membership":return n.operand;default:return null}}function ws(e){return vi(e)?g.predicate:e}function vi(e){return e!==g.escape&&e!==g.like}function ct(e,n,t){return e.brackets.set(n,[t,e.pos-1]),n}function Ps(e,{body:n,...t}){n.type!=="query"||t.with.length>0&&n.with.length>0||(!Wi(t)||!Wi(n))&&Xr(
e,n)}function $i(e,[n,t]){n?.type==="subquery"&&t===void 0&&Xr(e,n.query)}var Ds=["UNION","INTERSECT","term"];function qi(e,n,t){let r=Ds.indexOf(t);n.forEach((o,i)=>{
if(o.type!=="query"||o.with.length>0||Wi(o))return;let a=Ds.indexOf(IE(o.body));(i===0?a>=r:a>r)&&Xr(e,o)})}function IE(e){return e.type!=="set-operation"?"term":
e.operators[0]?.startsWith("INTERSECT")===!0?"INTERSECT":"UNION"}function Wi({orderBy:e,limit:n,offset:t}){return e.length>0||n!==null||t!==null}function kn(e){e.expected!==null&&z(e,"a number");let n=M(e),t=e.tokens.text.slice(f(e),te(e,e.pos));return n!==E.placeholder&&(n!==E.number||!/^\d+$/.test(t))&&
d(e),Number(t)>ks&&d(e,`a whole number here is at most ${ks}`),e.pos+=1,t}var ks=2147483647;function yt(e){let n=f(e);return m(e,"?")?{type:"literal",kind:"plac\
eholder",start:n,end:c(e)}:Fe(e)}function Fe(e){let n=f(e);return m(e,"DECIMAL")?ME(e):_i(e),{type:"literal",kind:M(e,-1)===E.placeholder?"placeholder":"number",
start:n,end:c(e)}}function Ye(e){let n=f(e);m(e,"-")||m(e,"+");let{kind:t}=Fe(e);return{type:"literal",kind:t,start:n,end:c(e)}}function ME(e){let{value:n}=Re(e);
/^ *[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,9})? *$/.test(n)||d(e,"this is no number","",-1)}var LE=/[eE][+-]?0*\d{10}/;function _i(e){e.expected!==null&&z(e,"a nu\
mber");let n=M(e);n!==E.number&&n!==E.placeholder&&d(e),n===E.number&&LE.test(P(e,e.pos))&&d(e,"this number is out of range"),e.pos+=1}function Zr(e,n){return{key:e.
value,value:n.value,keySpan:{start:e.start,end:e.end},valueSpan:{start:n.start,end:n.end}}}var wE=new Set("YEAR YEARS QUARTER QUARTERS MONTH MONTHS WEEK WEEKS DAY DAYS HOUR HOURS MINUTE MINUTES SECOND SECONDS".split(" ")),DE=new Map([["YEAR",new Set([
"MONTH","MONTHS"])],["DAY",new Set(["HOUR","HOURS","MINUTE","MINUTES","SECOND","SECONDS"])],["HOUR",new Set(["MINUTE","MINUTES","SECOND","SECONDS"])],["MINUTE",
new Set(["SECOND","SECONDS"])]]);function rr(e,n=0){return wE.has(u(e,n))}function eo(e){let n=f(e);Ne(e,1)||d(e,"","a value is expected behind INTERVAL"),s(e,"\
INTERVAL");let t=Fs(e),r=Ue(e)||M(e)===E.placeholder,o=r?Bs(e):PE(e),i=r?Et(e):js(e);return{type:"interval",negative:t,value:o,unit:i,start:n,end:c(e)}}function Us(e){
let n=f(e);s(e,"INTERVAL");let t=Fs(e),r=Bs(e);return{type:"interval",negative:t,value:r,unit:Et(e),start:n,end:c(e)}}function Fs(e){return m(e,"-")?!0:(m(e,"+"),
!1)}function Bs(e){let n=f(e);return Re(e).value===""&&d(e,"an interval says how long it is","",-1),{type:"literal",kind:"string",start:n,end:c(e)}}function PE(e){
if(m(e,"(")){let n=A(e,O(e));return s(e,")"),n}return I(e)?x(e):Fe(e)}function Et(e){let n=u(e),t=js(e),r=DE.get(n.endsWith("S")?n.slice(0,-1):n);if(!y(e,"TO")||
r?.has(u(e,1))!==!0)return t;e.pos+=1;let o=ie(e);return`${t} TO ${o}${o==="SECOND"||o==="SECONDS"?vs(e,!1):""}`}function js(e){rr(e)||d(e,"","an interval needs\
 a unit such as DAY or MINUTE");let n=ie(e);return n+vs(e,n==="SECOND"||n==="SECONDS")}function vs(e,n){if(!m(e,"("))return"";let t=kn(e),r=n&&m(e,",")?`, ${kn(
e)}`:"";return s(e,")"),`(${t}${r})`}function or(e,n){switch(n.type){case"subquery":return Hi(e,n.query);case"row":return UE(e,n)?null:Gi(e,n.items);case"chain":return Gi(e,n.operands.slice(0,1));case"\
unary":case"test":case"field":case"item":case"method":case"between":case"like":case"membership":return or(e,n.operand);case"date-difference":return or(e,n.value);default:
return null}}function Gi(e,n){for(let t of n){let r=or(e,t);if(r!==null)return r}return null}function Hi(e,n){switch(n.type){case"select":return n.start;case"qu\
ery":return Hi(e,n.body);case"set-operation":return kE(e,n.terms)??n.terms[1]?.start??null;case"values":return n.rows[0]?.start===n.start?Gi(e,n.rows):null;case"\
explicit-table":return null}}function kE(e,[n]){return n===void 0?null:Hi(e,n)}function UE(e,{start:n}){return e.symbols[Pn(e,n)]==="PERIOD"}function Tt(e){return q(e,FE)}function FE(e){let n=f(e),t=Ws(e);if(!y(e,"|"))return t;let r=[t];for(;m(e,"|");)r.push(Ws(e));return{type:"alternatives",patterns:r,
start:n,end:c(e)}}function Ws(e){let n=f(e),t=$s(e),r=[t],o=t.type!=="repetition";for(;jE(e);){let i=o&&BE(e),a=i?_s(e,f(e)):$s(e);o=!i&&a.type!=="repetition",r.
push(a)}return r.length===1?t:{type:"sequence",patterns:r,start:n,end:c(e)}}function BE(e){return u(e)==="{"&&u(e,1)==="-"}function jE(e){return I(e)||y(e,"(")||
y(e,"{")||y(e,"PERMUTE")}function $s(e){let n=f(e),t=$E(e),r=vE(e);return r===""?t:{type:"repetition",pattern:t,quantifier:r,start:n,end:c(e)}}function vE(e){let n=u(
e),r=m(e,"*")||m(e,"+")||m(e,"?")?n:n==="{"&&u(e,1)!=="-"?WE(e):"";return r!==""&&m(e,"?")?`${r}?`:r}function WE(e){s(e,"{");let n=y(e,",")?"":qs(e);if(!m(e,","))
return s(e,"}"),`{${n}}`;let t=n!==""&&y(e,"}")?"":qs(e);return s(e,"}"),`{${n},${t}}`}function qs(e){let{start:n,end:t}=Fe(e);return e.tokens.text.slice(n,t)}function $E(e){
let n=f(e);return m(e,"(")?qE(e):y(e,"{")?_s(e,n):m(e,"PERMUTE")?_E(e,n):(M(e)===E.end&&d(e),{type:"variable",name:R(e),start:n,end:c(e)})}function qE(e){let n=Tt(
e);return s(e,")"),n}function _s(e,n){s(e,"{","-");let t=Tt(e);return s(e,"-","}"),{type:"excluded",patterns:[t],start:n,end:c(e)}}function _E(e,n){s(e,"(");let t=[
Tt(e)];for(;Z(e);)t.push(Tt(e));return s(e,")"),{type:"permute",patterns:t,start:n,end:c(e)}}function no(e){let n=e.pos,t=R(e);return e.windows.uses.push({heard:n,name:t.text}),t}function Gs({windows:e},n,t){let{numbers:r,uses:o}=e,i=r.size,a=new Map(t.
map(({name:p},T)=>[p.text,i+T+1])),l=o.splice(n).filter(({heard:p,name:T})=>{let S=a.get(T);return S!==void 0&&r.set(p,S),S===void 0});for(let p of l)o.push(p)}function Vs(e){s(e,"WINDOW");let n=[Hs(e)];for(;m(e,",");)n.push(Hs(e));return n}function Hs(e){let n=f(e),t=no(e);s(e,"AS");let r=Ys(e);return{name:t,window:r,
start:n,end:c(e)}}function to(e){return m(e,"OVER")?I(e)?no(e):Ys(e):null}function Ys(e){let n=f(e);s(e,"(");let t=I(e)?no(e):null,r=Yi(e),o=y(e,"ORDER")?rn(e):
[],i=GE(e),a=HE(e);return s(e,")"),{type:"window",base:t,partitionBy:r,orderBy:o,frame:i,partial:a,start:n,end:c(e)}}function Yi(e){if(!m(e,"PARTITION"))return[];
s(e,"BY");let n=[$(e)];for(;xe(e);)n.push(A(e,O(e)));return n}function GE(e){let n=m(e,"ROWS")?"ROWS":m(e,"RANGE")?"RANGE":null;if(n===null)return null;if(!m(e,
"BETWEEN"))return{unit:n,bounds:[Vi(e)]};let t=Vi(e);return s(e,"AND"),{unit:n,bounds:[t,Vi(e)]}}function Vi(e){let n=f(e);if(L(e,"CURRENT","ROW"))return{kind:"\
CURRENT ROW",distance:null,start:n,end:c(e)};for(let o of["PRECEDING","FOLLOWING"])if(L(e,"UNBOUNDED",o))return{kind:`UNBOUNDED ${o}`,distance:null,start:n,end:c(
e)};let t=$(e),r=m(e,"PRECEDING")?"PRECEDING":"FOLLOWING";return r==="FOLLOWING"&&s(e,r),{kind:r,distance:t,start:n,end:c(e)}}function HE(e){return L(e,"ALLOW",
"PARTIAL")?"ALLOW PARTIAL":L(e,"DISALLOW","PARTIAL")?"DISALLOW PARTIAL":""}function Qi(e,n,t){s(e,"MATCH_RECOGNIZE","(");let r=Yi(e),o=y(e,"ORDER")?rn(e):[],i=m(e,"MEASURES")?yn(e,VE):[],a=YE(e),{after:l,afterVariable:p}=QE(e);s(e,"PAT\
TERN","(");let T=m(e,"^"),S=Tt(e),h=m(e,"$");s(e,")");let W=m(e,"WITHIN")?Us(e):null,ce=m(e,"SUBSET")?yn(e,KE):[];s(e,"DEFINE");let w=yn(e,JE);return s(e,")"),{
type:"match-recognize",input:t,partitionBy:r,orderBy:o,measures:i,rows:a,after:l,afterVariable:p,pattern:S,strictStart:T,strictEnd:h,within:W,subsets:ce,defines:w,
alias:null,start:n,end:c(e)}}function VE(e){let n=f(e),t=$(e);s(e,"AS");let r=R(e);return{expression:t,alias:r,start:n,end:c(e)}}function YE(e){return y(e,"ONE")?
(s(e,"ONE","ROW","PER","MATCH"),"ONE ROW PER MATCH"):y(e,"ALL")?(s(e,"ALL","ROWS","PER","MATCH"),"ALL ROWS PER MATCH"):""}function QE(e){if(!m(e,"AFTER"))return{
after:"",afterVariable:null};if(s(e,"MATCH","SKIP"),m(e,"PAST"))return s(e,"LAST","ROW"),{after:"SKIP PAST LAST ROW",afterVariable:null};if(s(e,"TO"),L(e,"NEXT",
"ROW"))return{after:"SKIP TO NEXT ROW",afterVariable:null};let n=u(e),t=(n==="FIRST"||n==="LAST")&&I(e,1)&&u(e,1)!=="PATTERN";return t&&(e.pos+=1),{after:t&&n===
"FIRST"?"SKIP TO FIRST":"SKIP TO LAST",afterVariable:R(e)}}function KE(e){let n=f(e),t=R(e);s(e,"=","(");let r=[$(e)];for(;xe(e);)r.push($(e));return s(e,")"),{
name:t,members:r,start:n,end:c(e)}}function JE(e){let n=f(e),t=R(e);s(e,"AS");let r=A(e,O(e));return{variable:t,condition:r,start:n,end:c(e)}}var Js=new Map([["BOOLEAN",["BOOLEAN",0]],["TINYINT",["TINYINT",0]],["SMALLINT",["SMALLINT",0]],["INT",["INT",0]],["INTEGER",["INT",0]],["BIGINT",["BIGINT",0]],
["FLOAT",["FLOAT",0]],["REAL",["REAL",0]],["DOUBLE",["DOUBLE",0]],["DECIMAL",["DECIMAL",2]],["DEC",["DECIMAL",2]],["NUMERIC",["DECIMAL",2]],["ANY",["ANY",2]],["\
STRING",["STRING",0]],["BYTES",["BYTES",0]],["VARCHAR",["VARCHAR",1]],["CHAR",["CHAR",1]],["CHARACTER",["CHAR",1]],["BINARY",["BINARY",1]],["VARBINARY",["VARBIN\
ARY",1]],["DATE",["DATE",0]],["TIME",["TIME",1]],["TIMESTAMP",["TIMESTAMP",1]],["TIMESTAMP_LTZ",["TIMESTAMP_LTZ",1]],["VARIANT",["VARIANT",0]],["BITMAP",["BITMA\
P",0]]]),XE=new Set(["ROW","ARRAY","MULTISET","RAW","STRUCTURED"]);function Xs(e){return Js.has(e)||XE.has(e)}var St=(e,n=[],t=[])=>({name:e,parameters:n,elements:[],
fields:t});function Ki(e){let n=u(e),t=Js.get(n);if(t!==void 0)return zE(e,t);switch(n){case"ROW":return tT(e);case"ARRAY":case"MULTISET":return rT(e,n);case"MA\
P":return u(e,1)==="<"?oT(e):Ks(e);case"RAW":return iT(e);case"STRUCTURED":return aT(e);default:return Ks(e)}}function zE(e,[n,t]){e.pos+=1,H(e,N.type),n==="DOU\
BLE"&&zs(e,"PRECISION");let r=(n==="CHAR"||n==="BINARY")&&m(e,"VARYING"),o=t>0&&y(e,"(")?eT(e,t):[];return(n==="CHAR"||n==="VARCHAR")&&nT(e),St((r?`VAR${n}`:n)+
ZE(e,n),o)}function zs(e,...n){if(!L(e,...n))return!1;for(let t=1;t<=n.length;t+=1)e.roles[e.pos-t]=N.silent;return!0}function ZE(e,n){return n!=="TIME"&&n!=="T\
IMESTAMP"||zs(e,"WITHOUT","TIME","ZONE")||!m(e,"WITH")?"":(s(e,"LOCAL","TIME","ZONE"),"_LTZ")}function eT(e,n){s(e,"(");let t=[kn(e)];for(;t.length<n&&m(e,",");)
t.push(kn(e));return s(e,")"),t}function nT(e){y(e,"CHARACTER")&&(s(e,"CHARACTER","SET"),R(e))}function tT(e){if(s(e,"ROW"),m(e,"<>"))return St("ROW");let n=y(e,
"<")?">":")";m(e,"<")||s(e,"(");let t=Zs(e,n);return s(e,n),St("ROW",[],t)}function Zs(e,n){let t=y(e,n)||y(e,",")?[]:[Qs(e)];for(;m(e,",");)t.push(Qs(e));return t}
function Qs(e){let n=R(e),t=Un(e);return En(e)&&Re(e),{name:n,dataType:t}}function rT(e,n){e.pos+=1,y(e,"<")||d(e,"",`write the type of its elements: ${n}<\u2026>`,
-1),s(e,"<");let t=[em(e)];return s(e,">"),{name:n,parameters:[],elements:t,fields:[]}}function oT(e){s(e,"MAP","<");let n=Un(e);s(e,",");let t=[n,Un(e)];return s(
e,">"),{name:"MAP",parameters:[],elements:t,fields:[]}}function iT(e){let n=f(e);return s(e,"RAW","("),le(e),s(e,","),le(e),s(e,")"),St("RAW",[e.tokens.text.slice(
n,c(e))])}function aT(e){s(e,"STRUCTURED","<");let{start:n,end:t}=le(e),r=m(e,",")?Zs(e,">"):[];return s(e,">"),St("STRUCTURED",[e.tokens.text.slice(n,t)],r)}function Ks(e){
I(e)||d(e,"",M(e)===E.end?"":"a data type is expected here"),P(e,e.pos).toUpperCase()==="GEOMETRY"&&d(e,"GEOMETRY is not enabled");let{parts:n}=x(e);return St(n.
map(t=>t.text).join("."))}function Qn(e,n=0){return Xs(u(e,n))||I(e,n)}function Un(e){return q(e,lT)}function ir(e){return q(e,sT)}function em(e){return q(e,nm)}function lT(e){let n=f(e);
return tm(e,n,nm(e),!0)}function sT(e){let n=f(e),t=Ji(e,n,Ki(e),!0);return tm(e,n,t,!1)}function nm(e){let n=f(e),t=Ki(e),r=rm(e);return Ji(e,n,t,r)}var mT=60;
function tm(e,n,t,r){let o=t;for(let i=0;y(e,"ARRAY")||y(e,"MULTISET");i+=1)i>mT&&d(e,"nested too deeply"),o=pT(e,n,o,r);return o}function pT(e,n,t,r){let o={name:ie(
e),parameters:[],elements:[t],fields:[]};return Ji(e,n,o,!r||rm(e))}function rm(e){return L(e,"NOT","NULL")?!1:(m(e,"NULL")&&H(e,N.silent),!0)}function Ji(e,n,t,r){
return{type:"data-type",nullable:r,name:t.name,parameters:t.parameters,elements:t.elements,fields:t.fields,start:n,end:c(e)}}function on(e){return!m(e,"EXTEND")&&!y(e,"(")?[]:Te(e,uT)}function uT(e){let n=x(e),t=ir(e),r=!L(e,"NOT","NULL");return{name:n,dataType:{...t,nullable:r,end:c(
e)}}}function om(e){return y(e,"EXTEND")?!0:!y(e,"(")||!I(e,1)?!1:u(e,2)!=="."?Qn(e,2):u(e,4)==="."||Qn(e,4)}function Be(e){if(!m(e,"/*+"))return[];let n=[im(e)];for(;m(e,",");)n.push(im(e));return s(e,"*/"),n}function im(e){let n=f(e),t=R(e).text.toUpperCase();H(e,N.function);
let r=m(e,"("),o=r&&dT(e)?cT(e):[],i=r&&o.length===0&&!y(e,")")?fT(e,TT(e)):[];return r&&s(e,")"),{name:t,options:o,arguments:i,...b(e,n)}}function fT(e,n){let t=[
n(e)];for(;m(e,",");)t.push(n(e));return t}var am=4;function dT(e){let n=I(e)?sm(e,1):lm(e,0);if(n===0||n>=am)return n>0;if(u(e,n)!=="="||!Ue(e,n+1))return!1;let t=lm(
e,n+1);return t>=am||mm(e,t)}function lm(e,n){if(!Ue(e,n))return n;let t=n+1;for(;En(e,t);)t+=1;return sm(e,t)}function sm(e,n){return u(e,n)==="UESCAPE"?n+2:n}
function mm(e,n){let t=u(e,n);return t===","||t===")"}function cT(e){let n=[],t=[];do{let r=e.pos;n.push(yT(e)),t.push([r,e.pos])}while(m(e,","));return e.unordered.
push({entries:t}),n}function yT(e){let n=I(e)?ET(e):nn(e);return s(e,"="),Zr(n,nn(e))}function ET(e){let{text:n,start:t,end:r}=R(e);return{value:n,start:t,end:r}}
function TT(e){return I(e)?(mm(e,1)||d(e,"","a hint takes names, literals, or options such as a = 'b'"),ST):CT}function ST(e){let n=f(e);return{parts:[R(e)],span:b(
e,n)}}function CT(e){if(!Ue(e)){let{start:o,end:i}=Ye(e);return{parts:[],span:{start:o,end:i}}}let{value:n,start:t,end:r}=nn(e);return{parts:[{text:n,start:t,end:r,
quoted:!1}],span:{start:t,end:r}}}function ro(e){let n=f(e),t=m(e,"ARRAY")?"ARRAY":m(e,"MAP")?"MAP":"MULTISET";t==="MULTISET"&&s(e,t);let r=y(e,"[")?gT(e,t):hT(e,t);return{type:"collection",collection:t,
items:r,start:n,end:c(e)}}function gT(e,n){if(s(e,"["),n!=="MULTISET"&&m(e,"]"))return[];let t=[$(e)],r=n==="MULTISET";for(;xe(e);)t.push(r?$(e):A(e,O(e)));return s(
e,"]"),t}function hT(e,n){return n==="MULTISET"?[RT(e)]:u(e,1)!==")"?Qe(e):(s(e,"(",")"),[])}function RT(e){s(e,"(");let n=f(e),t=Kn(e)?an(Ct(e),n,c(e)):O(e);return t.
type!=="query"&&t.type!=="subquery"&&d(e,"MULTISET takes a query","write MULTISET[\u2026]",-1),s(e,")"),t.type==="query"?Fn(t):t}function pm(e){let n=f(e);s(e,"\
CURSOR");let t=[O(e)];return t[0]?.type!=="subquery"&&d(e,"CURSOR takes a query in brackets","",-1),{type:"collection",collection:"CURSOR",items:t,start:n,end:c(
e)}}function oo(e){let n=[Jn(e,!0)];for(;Z(e);)n.push(Jn(e,!1));return n}function dm(e){if(s(e,"("),m(e,")"))return[];let n=[um(e,!0)];for(;Z(e);)n.push(um(e,!1));return s(
e,")"),n}function um(e,n){return y(e,"CURSOR")?pm(e):Jn(e,n)}function Jn(e,n){if(u(e,1)!=="=>"||!I(e))return fm(e,n);let t=f(e),r=R(e);e.pos+=1;let o=fm(e,n);return{
type:"named",name:r,value:o,start:t,end:c(e)}}function fm(e,n){let t=io(e);return t!==null?t:y(e,"TABLE")?AT(e):n?bT(e):A(e,O(e))}function io(e){let n=f(e);return m(
e,"DEFAULT")?{type:"flag",text:"DEFAULT",start:n,end:c(e)}:null}function AT(e){let n=Zi(e);return zi(e,an(n,n.start,n.end))}function zi(e,n){let t=cm(e),r=ym(e);
return{type:"table-argument",query:n,partitionBy:t,orderBy:r,start:n.start,end:c(e)}}function bT(e){let n=ht(e),t=y(e,"PARTITION");if(n.type==="query")return t?
zi(e,n):Fn(n);if(!t)return A(e,n);if(n.type==="subquery")return zi(e,n.query);let r=cm(e),o=ym(e);return{type:"partitioned-argument",value:n,partitionBy:r,orderBy:o,
start:n.start,end:c(e)}}function cm(e){if(!m(e,"PARTITION"))return[];if(s(e,"BY"),!m(e,"("))return[Xi(e)];let n=[Xi(e)];for(;Z(e);)n.push(Xi(e));return s(e,")"),
n}function Xi(e){let n=f(e);return{type:"path",parts:[R(e)],start:n,end:c(e)}}function ym(e){if(!Dn(e,"ORDER","BY"))return[];if(e.pos+=2,tr(e,1)||!m(e,"("))return[
gt(e)];let n=[gt(e)];for(;Z(e);)n.push(gt(e));return s(e,")"),n}function Tm(e){let n=f(e),t=e.windows.uses.length;s(e,"SELECT");let r=Be(e),o=m(e,"STREAM"),i=Rt(e),a=[Em(e)];for(;Z(e);)a.push(Em(e));let l=m(e,"FROM")?Cm(e):null,
{where:p,groupBy:T,having:S,windows:h,qualify:W}=l===null?OT:NT(e);return h.length>0&&Gs(e,t,h),{type:"select",hints:r,stream:o,quantifier:i,items:a,from:l,where:p,
groupBy:T,having:S,windows:h,qualify:W,start:n,end:c(e)}}var OT={where:null,groupBy:null,having:null,windows:[],qualify:null};function NT(e){let n=ea(e,"WHERE"),
t=y(e,"GROUP")?Sm(e):null,r=ea(e,"HAVING"),o=y(e,"WINDOW")?Vs(e):[],i=ea(e,"QUALIFY");return{where:n,groupBy:t,having:r,windows:o,qualify:i}}function ea(e,n){return m(
e,n)?A(e,O(e)):null}function Rt(e){return m(e,"DISTINCT")?"DISTINCT":m(e,"ALL")?"ALL":null}function Em(e){let n=f(e),t=xT(e,n),r=IT(e);return{expression:t,alias:r,
start:n,end:c(e)}}function xT(e,n){return m(e,"*")?{type:"star",qualifier:[],start:n,end:c(e)}:A(e,O(e))}function IT(e){let n=m(e,"AS");return n&&H(e,N.silent),
Ue(e)&&d(e,"an alias is a name, not a string","write it bare or in backquotes"),n||I(e)?R(e):null}function Sm(e){let n=f(e);s(e,"GROUP","BY");let t=Rt(e),r=Rm(e);return{quantifier:t,items:r,start:n,end:c(e)}}function Rm(e){let n=[gm(e)];for(;MT(e);)n.push(gm(
e));return n}function MT(e){let n=u(e,1),t=u(e,2);return n==="GROUPING"&&t==="SETS"||n==="ROLLUP"||n==="CUBE"||n==="("&&t===")"?m(e,","):xe(e)}function gm(e){let n=f(
e);return L(e,"GROUPING","SETS")?LT(e,n):m(e,"ROLLUP")?hm(e,n,"ROLLUP"):m(e,"CUBE")?hm(e,n,"CUBE"):{type:"expressions",expressions:L(e,"(",")")?[]:[A(e,O(e))],start:n,
end:c(e)}}function LT(e,n){s(e,"(");let t=q(e,Rm);return s(e,")"),{type:"GROUPING SETS",sets:t,start:n,end:c(e)}}function hm(e,n,t){s(e,"(");let r=na(e);return s(
e,")"),{type:t,expressions:r,start:n,end:c(e)}}function na(e){let n=[A(e,O(e))];for(;xe(e);)n.push(A(e,O(e)));return n}function ao(e){if(m(e,"SPECIFIC"),M(e)===E.reserved&&Ve(u(e)))return lr(e);let n=e.pos;return ar(e,x(e),n)}function ar(e,n,t){e.roles[e.pos-1]=N.function;let r=ra(
e,n,t),o=bm(e,r,n);return r==="DESCRIPTOR"&&o.clauses===null&&o.over===null?wT(o):o}function lr(e){let n=e.pos;e.pos+=1;let t=u(e,-1);return bm(e,t,{start:j(e,n),
end:te(e,n)})}function ra(e,{parts:n},t){let[r]=n;if(n.length>1||r===void 0)return n.map(({text:i})=>i).join(".");let o=e.symbols[t]??"";return o===""?r.text:o}
function je(e,{start:n,end:t},r,o){return{type:"call",name:e,nameSpan:{start:n,end:t},arguments:r,quantifier:null,clauses:null,over:null,start:n,end:o}}function _(e,n){
let t=u(e),r=f(e);e.pos+=1,H(e,N.function);let o=c(e);s(e,"(");let i=n(e);return s(e,")"),je(t,{start:r,end:o},i,c(e))}function wT({arguments:e,start:n,end:t}){
return{type:"descriptor",columns:e,start:n,end:t}}function bm(e,n,{start:t,end:r}){let o=PT(e,n),i=BT(e,o),a=to(e),{quantifier:l,list:p}=o;return{type:"call",name:n,
nameSpan:{start:t,end:r},quantifier:l,arguments:p,clauses:i,over:a,start:t,end:c(e)}}var DT=new Set(["ARRAY_AGG","ARRAY_CONCAT_AGG","GROUP_CONCAT","STRING_AGG"]);
function PT(e,n){let t=u(e,-2);return t==="."||t==="SPECIFIC"?Am(e):DT.has(n)?UT(e):n==="PERCENTILE_CONT"||n==="PERCENTILE_DISC"?FT(e):Am(e)}function Am(e){if(s(
e,"("),m(e,")"))return ta(null,[]);if(y(e,"*"))return ta(null,[kT(e)]);let n=Rt(e),t=oo(e);return s(e,")"),ta(n,t)}var ta=(e,n)=>({quantifier:e,list:n,nulls:"",
orderBy:[]});function kT(e){let n=f(e);s(e,"*");let t=c(e);return s(e,")"),{type:"star",qualifier:[],start:n,end:t}}function UT(e){s(e,"(");let n=Rt(e),t=[Jn(e,
!1)];for(;m(e,",");)t.push(Jn(e,!1));let r=oa(e),o=y(e,"ORDER")?rn(e):[];return m(e,"SEPARATOR")&&t.push(le(e)),s(e,")"),{quantifier:n,list:t,nulls:r,orderBy:o}}
function FT(e){s(e,"(");let n=[Jn(e,!1)];m(e,",")&&n.push(Ye(e));let t=n.length>1?oa(e):"";return s(e,")"),{quantifier:null,list:n,nulls:t,orderBy:[]}}var Om={nulls:"",
orderBy:[],withinDistinct:[],filter:null};function BT(e,n){let t=oa(e)||n.nulls,r=L(e,"WITHIN","DISTINCT")?jT(e):[],o=m(e,"WITHIN")?ia(e):[],i=m(e,"FILTER")?vT(
e):null,a=o.length>0?o:n.orderBy;return t!==""||r.length>0||i!==null||a.length>0?{nulls:t,orderBy:a,withinDistinct:r,filter:i}:null}function oa(e){return L(e,"I\
GNORE","NULLS")?"IGNORE NULLS":L(e,"RESPECT","NULLS")?"RESPECT NULLS":""}function jT(e){s(e,"(");let n=na(e);return s(e,")"),n}function ia(e){s(e,"GROUP","(");let n=rn(
e);return s(e,")"),n}function vT(e){s(e,"(","WHERE");let n=A(e,O(e));return s(e,")"),n}function At(e){let n=e.pos;return aa(e,x(e),n)}function aa(e,n,t){H(e,N.function);let r=dm(e);return je(ra(e,n,t),n,r,c(e))}function la(e,n,t){s(e,"TABLE","("),m(e,"SPECIFIC");let r=q(e,At,mt);return s(e,")"),{type:"function",lateral:t,call:r,alias:null,start:n,end:c(e)}}function Nm(e,n,t,r){
return WT(e),{type:"function",lateral:!1,call:q(e,()=>aa(e,t,r),mt),alias:null,start:n,end:c(e)}}function WT(e){let n=Yn(e,1),r=u(e,1)==="SELECT"&&u(e,2)!=="/*+"&&
u(e,3)!==")"?1:n;r!==null&&d(e,"","write TABLE(\u2026) around the function",r)}function xm(e,n){let t=e.pos,r=tn(e);if(u(e)==="("&&!$T(e))return Nm(e,n,r,t);let o=Be(e),i=on(e),a=_T(e);return{type:"table",name:r,hints:o,extend:i,asOf:a,alias:null,
start:n,end:c(e)}}function $T(e){if(!I(e,1)||!Qn(e,2))return!1;let[n,t,r]=[u(e,1),u(e,2),u(e,3)];return n==="MODEL"||n==="FINAL"?!qT(e,n):r!=="("&&!(t==="FORMAT"&&
r==="JSON")}function qT(e,n){return I(e,2)||n==="FINAL"&&_r(u(e,2))}function _T(e){return m(e,"FOR")?(s(e,"SYSTEM_TIME","AS","OF"),$(e)):null}function Im(e){let n=f(e);m(e,"VALUE")||s(e,"VALUES");let t=[Bn(e)];for(;GT(e);)t.push(Bn(e));return{type:"values",rows:t,start:n,end:c(e)}}function GT(e){return u(
e,1)==="("?m(e,","):xe(e)}function Bn(e){let n=f(e);if(u(e)==="("&&u(e,1)==="ROW")return VT(e);if(!m(e,"ROW")&&u(e)!=="(")return A(e,O(e));s(e,"(");let t=[io(e)??
HT(e)];for(;m(e,",");)t.push(io(e)??A(e,O(e)));return s(e,")"),{type:"row",items:t,start:n,end:c(e)}}function HT(e){let n=ht(e);return n.type==="query"?Fn(n):A(
e,n)}function VT(e){s(e,"(");let n=Bn(e);return s(e,")"),n}function Mm(e){return y(e,"PIVOT")&&u(e,1)==="("}var YT=new Set(["(","INCLUDE","EXCLUDE"]);function Lm(e){return y(e,"UNPIVOT")&&YT.has(u(e,1))}function wm(e,n,t){
s(e,"PIVOT","(");let r=yn(e,KT);s(e,"FOR");let o=nr(e);s(e,"IN","(");let i=y(e,")")?[]:yn(e,JT);return s(e,")",")"),{type:"pivot",input:t,aggregates:r,axes:o,values:i,
alias:null,start:n,end:c(e)}}var QT=new Set(["ARRAY_CONCAT_AGG","GROUP_CONCAT","STRING_AGG"]);function KT(e){let n=f(e),r=QT.has(u(e))?lr(e):ao(e),o=Tn(e);return{
expression:r,alias:o,start:n,end:c(e)}}function JT(e){let n=f(e),t=Bn(e),r=Tn(e);return{expression:t,alias:r,start:n,end:c(e)}}function Dm(e,n,t){s(e,"UNPIVOT");
let r=L(e,"INCLUDE","NULLS");r||L(e,"EXCLUDE","NULLS"),s(e,"(");let o=nr(e);s(e,"FOR");let i=nr(e);s(e,"IN","(");let a=yn(e,XT);return s(e,")",")"),{type:"unpiv\
ot",input:t,includeNulls:r,measures:o,axes:i,columns:a,alias:null,start:n,end:c(e)}}function XT(e){let n=f(e),t=nr(e),r=m(e,"AS")?Bn(e):null;return{columns:t,value:r,
start:n,end:c(e)}}function Pm(e,n,t){s(e,"TABLESAMPLE");let r=ZT(e);s(e,"(");let o=r==="SUBSTITUTE"?zT(e):Fe(e);s(e,")");let i=r==="SUBSTITUTE"?null:eS(e);return{type:"sample",input:t,
method:r,size:o,seed:i,start:n,end:c(e)}}function zT(e){return/^x/i.test(P(e,e.pos))&&d(e,"a name in quotes is expected"),le(e)}function ZT(e){return m(e,"SUBST\
ITUTE")?"SUBSTITUTE":m(e,"BERNOULLI")?"BERNOULLI":(s(e,"SYSTEM"),"SYSTEM")}function eS(e){if(!m(e,"REPEATABLE"))return null;s(e,"(");let n=f(e);m(e,"-")||m(e,"+"),
kn(e);let t=b(e,n);return s(e,")"),t}function sa(e,n){u(e,1)!=="("&&d(e,"","write UNNEST(\u2026)"),s(e,"UNNEST");let t=Qe(e),r=y(e,"WITH");return r&&s(e,"WITH","ORDINALITY"),{type:"unnest",arguments:t,
ordinality:r,alias:null,start:n,end:c(e)}}var km=new Set(["(","LATERAL","TABLE","UNNEST"]);function mr(e){if(e.expected!==null)for(let n of km)y(e,n);return I(e)||km.has(u(e))}function pr(e){let n=f(e),
t=nS(e,n);return Mm(e)&&(t=wm(e,n,sr(e,t))),Lm(e)&&(t=Dm(e,n,sr(e,t))),t=Um(e,t),y(e,"TABLESAMPLE")?Pm(e,n,sr(e,t)):t}function nS(e,n){switch(u(e)){case"(":return ma(
e,n,q(e,lo));case"LATERAL":return rS(e,n);case"UNNEST":return sa(e,n);case"TABLE":return la(e,n,!1);default:return tS(e,n)}}function tS(e,n){let t=xm(e,n);return t.
type==="table"?ma(e,n,t):t}function rS(e,n){if(e.pos+=1,y(e,"UNNEST"))return sa(e,n);if(y(e,"TABLE"))return la(e,n,!0);y(e,"(")||d(e,"","LATERAL takes a query i\
n brackets, TABLE(f(\u2026)) or UNNEST");let t=sr(e,q(e,lo)),r=t.type==="derived"?{...t,lateral:!0,start:n}:t;return ma(e,n,r)}function ma(e,n,t){if(y(e,"MATCH_\
RECOGNIZE"))return Qi(e,n,sr(e,t));if(u(e,2)!=="MATCH_RECOGNIZE"||u(e)!=="AS")return t;let r=e.pos,o=Um(e,t);return e.roles[r]=N.syntax,Qi(e,n,o)}function Um(e,n){
let t=oS(e);if(t===null)return n;switch(n.type){case"joins":case"bracketed":case"sample":return d(e,"a join in brackets takes no alias","remove the alias",-1);default:
return{...n,alias:t,end:t.end}}}function oS(e){if(m(e,"AS"))H(e,N.silent);else if(!I(e))return null;let t=f(e),r=R(e),o=y(e,"(")?Se(e):[];return{name:r,columns:o,
start:t,end:c(e)}}function sr(e,n){return n.type==="bracketed"&&d(e,"a join in brackets cannot stand here"),n}function Cm(e){let n=f(e),t=so(e);if(u(e)!==",")return t;let r=[];for(;m(e,",");)r.push(iS(e));return{type:"joins",first:t,joins:r,start:n,end:c(e)}}function iS(e){
let n=f(e);return mr(e)||d(e,"","remove this comma, or name a table behind it",-1),{kind:",",natural:!1,right:so(e),on:null,using:[],start:n,end:c(e)}}function so(e){
let n=f(e),t=pr(e);if(!Bm(e))return t;let r=[];do r.push(lS(e));while(Bm(e));return{type:"joins",first:t,joins:r,start:n,end:c(e)}}var Fm=new Set(["JOIN","INNER",
"LEFT","RIGHT","FULL","CROSS","NATURAL","OUTER"]),aS=new Set(["INNER","LEFT","RIGHT","FULL"]);function Bm(e){if(e.expected!==null)for(let n of Fm)y(e,n);return Fm.
has(u(e))}function lS(e){let n=f(e),t=e.pos,r=m(e,"NATURAL"),o=mS(e,t);mr(e)||sS(e,e.pos-t);let i=pr(e),a=m(e,"ON")?uS(e):null,l=a===null&&m(e,"USING")?fS(e):[];
return{kind:o,natural:r,right:i,on:a,using:l,start:n,end:c(e)}}function sS(e,n){return d(e,"",Oe(e)||"a table is expected behind JOIN",n<3?-n:0)}function mS(e,n){
if(m(e,"JOIN"))return"INNER";if(y(e,"CROSS")||y(e,"OUTER"))return pS(e);let t=u(e);return aS.has(t)||jm(e,n),e.pos+=1,t!=="INNER"&&m(e,"OUTER"),m(e,"JOIN")||jm(
e,n),t}function jm(e,n){return d(e,"","JOIN is expected behind it",n-e.pos)}function pS(e){let n=ie(e);return y(e,"APPLY")&&d(e,"APPLY is not allowed","write JO\
IN LATERAL"),n==="OUTER"&&d(e,"","write LEFT, RIGHT or FULL before OUTER JOIN"),m(e,"JOIN")||d(e,"","JOIN is expected behind CROSS"),n}function uS(e){return A(e,
O(e))}function fS(e){return Te(e,R)}var dS=new Set(["UNION","INTERSECT","EXCEPT"]);function Cn(e){return Pe(e,dS)||u(e)==="MINUS"}function ur(e,n,t){let r=[],o=[vm(e,n,t)];for(;Cn(e);){r.push(Wm(e));
let a=f(e);o.push(vm(e,a,Ct(e)))}let[i]=o;return r.length===0&&i!==void 0?i:(qi(e,o,"UNION"),{type:"set-operation",operators:r,terms:o,start:n,end:c(e)})}function vm(e,n,t){
if(u(e)!=="INTERSECT")return t;let r=[],o=[t];for(;u(e)==="INTERSECT";)r.push(Wm(e)),o.push(Ct(e));return qi(e,o,"INTERSECT"),{type:"set-operation",operators:r,
terms:o,start:n,end:c(e)}}function Wm(e){let n=u(e);return n==="MINUS"&&d(e,"MINUS is not allowed","write EXCEPT"),s(e,n),m(e,"ALL")?`${n} ALL`:(m(e,"DISTINCT"),
n)}function lo(e){let n=e.pos,t=f(e);if(s(e,"("),Kn(e))return $m(e,n,Gm(e));mr(e)||d(e,"","a query or a join is expected in brackets",-1);let r=so(e);if(Cn(e))return $m(
e,n,cS(e,r));if(s(e,")"),r.type==="joins"||r.type==="bracketed")return{type:"bracketed",inner:r,start:t,end:c(e)};let o=_m(r);return o===null&&d(e,"a query or a\
 join is expected in brackets","remove the brackets",n-e.pos),yS(e,n),{type:"derived",lateral:!1,query:o,alias:null,start:t,end:c(e)}}function qm(e){let n=e.pos,
t=q(e,lo);return t.type!=="derived"&&d(e,"a query is expected here","",n-e.pos),t.query}function $m(e,n,t){s(e,")"),ct(e,t,n);let r=j(e,n);return{type:"derived",
lateral:!1,query:t,alias:null,start:r,end:c(e)}}function cS(e,n){let t=_m(n);return t===null&&d(e,"a query is expected before it"),an(ur(e,n.start,t),n.start,c(
e))}function _m(e){return e.type==="derived"&&!e.lateral&&e.alias===null?e.query:null}function yS(e,n){e.roles[n]=N.silent,e.roles[e.pos-1]=N.silent}var ES={recursive:!1,list:[]};function fr(e){if(u(e)!=="WITH")return ES;e.pos+=1;let n=m(e,"RECURSIVE"),t=[Hm(e)];for(;Z(e);)t.push(Hm(e));return{recursive:n,list:t}}
function Hm(e){let n=f(e),t=R(e),r=y(e,"(")?Se(e):[];s(e,"AS");let o=qm(e);return{name:t,columns:r,query:o,start:n,end:c(e)}}function ht(e){let n=f(e);if(u(e)==="WITH")return q(e,TS);if(Kn(e))return re(e);let t=O(e);return t.type==="subquery"&&Ym(e)?ua(e,n,t.query):(y(e,"ORDER")||dr(e),
t)}function TS(e){let n=f(e),{recursive:t,list:r}=fr(e);return y(e,"WITH")&&d(e,"","put a comma in the place of this WITH"),{...Kn(e)?re(e):SS(e,n),recursive:t,
with:r,start:n}}function SS(e,n){let t=O(e);if(t.type==="subquery")return ua(e,n,t.query);let r={type:"values",rows:[t],start:t.start,end:t.end};return{...an(r,
n,0),...dr(e),end:c(e)}}function Fn(e){return{type:"subquery",query:e,start:e.start,end:e.end}}function Vm(e){let n=f(e),t=CS(e,n);return rr(e)?hS(e,n,t):t}function CS(e,n){
let t=e.pos;s(e,"(");let r=ht(e);return u(e)===","?gS(e,n,r.type==="query"?Fn(r):r):(s(e,")"),r.type==="query"?{type:"subquery",query:ct(e,r,t),start:n,end:c(e)}:
xs(e,r,t))}function gS(e,n,t){let r=[A(e,t)];for(;Z(e);)r.push(A(e,O(e)));return s(e,")"),{type:"row",items:r,start:n,end:c(e)}}function hS(e,n,t){t.type==="cha\
in"&&t.operators.at(-1)==="-"||d(e,"a unit of time stands only behind (a - b)");let o=Et(e);return{type:"date-difference",value:t,unit:o,start:n,end:c(e)}}function Qe(e){
s(e,"(");let n=ht(e),t=[n.type==="query"?Fn(n):A(e,n)];for(;Z(e);)t.push(A(e,O(e)));return s(e,")"),t}function $(e){let n=O(e);return pa(e,n),A(e,n)}function pa(e,n){
let t=or(e,n);t!==null&&d(e,"a query is not allowed here","",Pn(e,t)-1-e.pos)}function Km(e,n,t,r){let o=u(e)==="NOT",i=u(e,o?1:0);return Sn(e,t,i==="IS"||i==="FORMAT"?g.test:g.sum),i==="IS"?AS(e,n,t):i==="FORMAT"?xS(e,n,t):(o&&(e.pos+=1),
i==="BETWEEN"?IS(e,n,t,o):i==="IN"?LS(e,n,t,o):Jr.has(i)?DS(e,n,t,o,r):wS(e,n,t))}var Jm=new Set(["NULL","TRUE","FALSE","UNKNOWN","EMPTY"]),RS=new Set(["VALUE",
"OBJECT","ARRAY","SCALAR"]);function AS(e,n,t){s(e,"IS");let r=m(e,"NOT"),o=bS(e,r?0:-1);return{type:"test",operand:t,test:`${r?"IS NOT":"IS"} ${o}`,start:n,end:c(
e)}}function bS(e,n){let t=u(e);return Jm.has(t)?ie(e):L(e,"A","SET")?"A SET":(m(e,"JSON")||OS(e,n),RS.has(u(e))?`JSON ${ie(e)}`:"JSON")}function OS(e,n){for(let t of Jm)
y(e,t);return y(e,"NOT"),y(e,"DISTINCT"),d(e,"","NULL, TRUE, FALSE or DISTINCT FROM is expected behind IS",n)}var NS=new Set(["UTF8","UTF16","UTF32"]);function xS(e,n,t){
s(e,"FORMAT","JSON");let o=NS.has(u(e,1))&&m(e,"ENCODING")?`FORMAT JSON ENCODING ${ie(e)}`:"FORMAT JSON";return{type:"test",operand:t,test:o,start:n,end:c(e)}}function IS(e,n,t,r){
s(e,"BETWEEN");let o=m(e,"SYMMETRIC"),i=o||m(e,"ASYMMETRIC");zm(e,r||i);let a=MS(e);s(e,"AND");let l=Xm(e,g.like);return{type:"between",negated:r,symmetric:o,operand:t,
low:a,high:l,start:n,end:c(e)}}function MS(e){let n=Xn(e,g.and+1);return Sn(e,n,g.sum),y(e,"OR")?fa(e,n.start,n,g.or,g.not):n}function Xm(e,n){let t=q(e,()=>Xn(
e,n),1);return Sn(e,t,g.sum),t}function LS(e,n,t,r){s(e,"IN"),!r&&!y(e,"(")&&d(e,"","a list in brackets is expected behind IN",-1);let o=Qe(e);return $i(e,o),{type:"\
membership",operator:r?"NOT IN":"IN",operand:t,list:o,start:n,end:c(e)}}function wS(e,n,t){let r=`${ie(e)} ${ie(e)}`;H(e,N.synonym);let o=Qe(e);return $i(e,o),{
type:"membership",operator:r,operand:t,list:o,start:n,end:c(e)}}function DS(e,n,t,r,o){let i=ie(e),a=i==="SIMILAR";a&&s(e,"TO"),zm(e,r||a);let l=Qm(e,ws(o)),p=vi(
o)&&m(e,"ESCAPE")?Qm(e,g.escape):null;return{type:"like",operator:`${r?"NOT ":""}${i}${a?" TO":""}`,operand:t,pattern:l,escape:p,start:n,end:c(e)}}function Qm(e,n){
let t=Xm(e,n);return Ls(e,t),t}function zm(e,n){!n&&!Ne(e)&&d(e,"","an operand is expected behind it",-1)}function Zm(e){let n=f(e),t=u(e);s(e,t,"(");let r=A(e,O(e));s(e,"AS");let o=y(e,"INTERVAL")?ep(e):ir(e);return s(e,")"),{type:"cast",function:t,operand:r,to:o,start:n,
end:c(e)}}function cr(e){let n=f(e);return{type:"type-argument",dataType:y(e,"INTERVAL")?ep(e):ir(e),start:n,end:c(e)}}function ep(e){let n=f(e);s(e,"INTERVAL");
let t=`INTERVAL ${Et(e)}`,r=c(e);return{type:"data-type",name:t,parameters:[],elements:[],fields:[],nullable:!0,start:n,end:r}}function ue(e,...n){let t=f(e);return L(e,...n)?{type:"flag",text:n.join(" "),start:t,end:c(e)}:null}function zn(e,...n){let t=f(e);return s(e,...n),{type:"flag",
text:n.join(" "),start:t,end:c(e)}}function op(e){let n=da(e),t=PS.map(r=>ue(e,r,"ON","ERROR")).find(r=>r!==null);return t===void 0?n:[...n,t]}var PS=["TRUE","FALSE","UNKNOWN","ERROR"];function ip(e){
let n=[...da(e),...sp(e)];for(;y(e,"ERROR")||y(e,"NULL")||y(e,"DEFAULT");){let t=ue(e,"ERROR")??ue(e,"NULL")??zn(e,"DEFAULT");n.push(t),t.text==="DEFAULT"&&n.push(
$(e)),n.push(lp(e))}return n}function ap(e){let n=[...da(e),...sp(e),...kS(e)];for(let t=np(e);t!==null;t=np(e))n.push(t,lp(e));return n}function np(e){return y(
e,"EMPTY")?ue(e,"EMPTY","ARRAY")??zn(e,"EMPTY","OBJECT"):ue(e,"ERROR")??ue(e,"NULL")}function lp(e){return ue(e,"ON","EMPTY")??zn(e,"ON","ERROR")}function kS(e){
let n=f(e),t=m(e,"WITHOUT");if(!t&&!m(e,"WITH"))return[];let r=[t?"WITHOUT":"WITH"];return!t&&(y(e,"CONDITIONAL")||y(e,"UNCONDITIONAL"))&&r.push(tp(e)),y(e,"ARR\
AY")&&r.push(tp(e)),s(e,"WRAPPER"),[{type:"flag",text:`${r.join(" ")} WRAPPER`,start:n,end:c(e)}]}function tp(e){return e.pos+=1,u(e,-1)}function da(e){let n=[$(
e)];if(s(e,","),n.push($(e)),!m(e,"PASSING"))return n;for(n.push(rp(e));m(e,",");)n.push(rp(e));return n}function rp(e){let n=f(e),t=$(e);s(e,"AS");let r=R(e);return{
type:"passed",value:t,name:r,start:n,end:c(e)}}function sp(e){return m(e,"RETURNING")?[cr(e)]:[]}function mp(e){let n=y(e,")")||FS(e),t=n?[]:[...US(e)];if(!n)for(;m(
e,",");)t.push(...ca(e));return[...t,...mo(e)]}function US(e){return y(e,"KEY")&&!Ne(e,1)&&d(e,"","write `key` in backquotes"),Yn(e,0)!==null&&d(e,"","write KEY\
 before the key"),ca(e)}function ca(e){let n=e.pos,t=y(e,"KEY")&&Ne(e,1)&&m(e,"KEY"),r=$(e);return!y(e,"VALUE")&&!y(e,":")&&d(e,"","VALUE is expected between a \
key and its value",e.pos===n+1?-1:0),t&&y(e,":")&&d(e,"","write VALUE in the place of ':', or remove KEY"),e.pos+=1,[r,$(e)]}function pp(e){return[...ca(e),...mo(
e)]}function up(e){if(y(e,")"))return[];let n=[$(e)];for(;m(e,",");)n.push($(e));return[...n,...mo(e)]}function fp(e){let n=f(e);s(e,"JSON_ARRAYAGG");let t={start:n,
end:c(e)};s(e,"(");let r=$(e),o=y(e,"ORDER")?rn(e):[],i=[r,...mo(e)];s(e,")"),o.length>0&&y(e,"WITHIN")&&d(e,"ORDER BY is said twice","keep one of them");let l=m(
e,"WITHIN")?ia(e):o;return{...je("JSON_ARRAYAGG",t,i,c(e)),clauses:l.length>0?{...Om,orderBy:l}:null}}function FS(e){let n=u(e);return(n==="NULL"||n==="ABSENT")&&
u(e,1)==="ON"}function mo(e){let n=ue(e,"NULL","ON","NULL")??ue(e,"ABSENT","ON","NULL");return n===null?[]:[n]}function dp(e){let n=A(e,O(e));return m(e,",")?[n,Ye(e)]:[n]}var jS=new Set(["NOT","EXISTS","UNIQUE"]);function cp(e){let n=u(e);if(n!=="FINAL"&&n!=="RUNNING")return!1;
let t=u(e,1);return t==="-"||t==="+"||t==="("?!0:Ne(e,1)&&!jS.has(t)}function yp(e){let n=f(e),t=ie(e),r=c(e),i=y(e,"-")||y(e,"+")?Ye(e):yr(e);return pa(e,i),je(
t,{start:n,end:r},[i],c(e))}function Ep(e){let n=ue(e,"BOTH")??ue(e,"LEADING")??ue(e,"TRAILING"),t=n===null?[]:[n];return y(e,"FROM")&&n===null&&d(e,"nothing stands before 'FROM'","remove \
it"),y(e,")")?t:n===null&&Yn(e,0)!==null?[ae(e)]:(y(e,"FROM")||t.push(ae(e)),y(e,"FROM")&&t.push(zn(e,"FROM"),ae(e)),t)}function Tp(e){let n=[ae(e)];return m(e,
",")||s(e,"FROM"),n.push(ae(e)),(m(e,",")||m(e,"FOR"))&&n.push(ae(e)),n}function Sp(e){let n=[ae(e)];return s(e,"PLACING"),n.push(ae(e)),s(e,"FROM"),n.push(ae(e)),
m(e,"FOR")&&n.push(ae(e)),n}function Cp(e){y(e,"(")&&d(e);let n=[y(e,"-")||y(e,"+")?Ye(e):yr(e)];return s(e,"IN"),n.push(ae(e)),m(e,"FROM")&&n.push(ae(e)),n}function gp(e){
let n=[ae(e)];if(m(e,"USING"))return[...n,Er(e)];for(;m(e,",");)n.push(ae(e));return n}function hp(e){if(WS(e))return $S(e);let n=Yn(e,0);n!==null&&d(e,"","writ\
e brackets around the call",n);let t=[ae(e)];return m(e,"USING")?[...t,Er(e)]:(s(e,","),t.push(Er(e)),s(e,","),[...t,Er(e)])}var vS=new Set(["DATE","TIME","TIME\
STAMP","ARRAY","ROW","MULTISET"]);function WS(e){if(M(e)!==E.reserved)return!1;let n=u(e,1);if(y(e,"INTERVAL"))return rr(e,1);let t=n==="("||n==="["||Ue(e,1);return Qn(
e)&&!(t&&vS.has(u(e)))}function $S(e){let n=[cr(e)];return s(e,","),n.push(ae(e)),m(e,",")&&n.push(ue(e,"NULL")??yt(e)),n}function Rp(e){let n=ae(e);return s(e,
","),[n,I(e)?Er(e):cr(e)]}function Ap(e){let n=[ae(e)];return s(e,","),n.push(ae(e)),m(e,",")&&(n.push(zn(e,"JSON_SCOPE")),s(e,"=>"),n.push(ae(e))),n}function ae(e){
return A(e,O(e))}function Er(e){let n=R(e);return{type:"flag",text:n.text,start:n.start,end:n.end}}function bp(e){let n=bt(e);return s(e,"FROM"),[n,gn(e)]}function Op(e){let n=[bt(e)];return s(e,","),n.push(gn(e)),s(e,","),n.push(gn(e)),n}function Np(e){let n=[
gn(e)];return s(e,","),n.push(gn(e)),s(e,","),[...n,bt(e)]}function xp(e){let n=[gn(e)];return s(e,","),[...n,bt(e)]}function Ip(e){let n=[gn(e)];return s(e,","),
[...n,GS.has(u(e))?bt(e):gn(e)]}function Mp(e){let n=_(e,_S),t=to(e);return t===null?n:{...n,over:t,end:c(e)}}function _S(e){let n=gn(e);return m(e,"TO")?[n,bt(
e)]:[n]}function gn(e){return A(e,O(e))}var Lp=new Set(["YEAR","MONTH","DAY","HOUR","MINUTE","SECOND"]),GS=new Set([...Lp,..."NANOSECOND MICROSECOND MILLISECOND\
 DAYOFWEEK DAYOFYEAR DOW DOY ISODOW ISOYEAR WEEK QUARTER EPOCH DECADE CENTURY MILLENNIUM".split(" ")]),HS=new Set("SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRID\
AY SATURDAY".split(" "));function bt(e){let n=f(e);return{type:"flag",text:Lp.has(u(e))?wp(e):VS(e),start:n,end:c(e)}}function VS(e){I(e)||d(e,"","a unit such a\
s DAY or MINUTE is expected here");let n=R(e).text.toUpperCase();if(n!=="WEEK"||!m(e,"("))return n;HS.has(u(e))||d(e,"","a day such as MONDAY is expected here");
let t=wp(e);return s(e,")"),`WEEK(${t})`}function wp(e){return e.pos+=1,u(e,-1)}function po(e){switch(u(e)){case"CAST":case"TRY_CAST":case"SAFE_CAST":return Zm(e);case"ROW":case"PERIOD":return ZS(e);case"ARRAY":case"MAP":case"MULTISET":return ro(
e);case"DATE":case"TIME":case"DATETIME":case"TIMESTAMP":case"TUMBLE":case"HOP":case"SESSION":return _(e,zS);case"CLASSIFIER":case"MATCH_NUMBER":return _(e,XS);case"\
FIRST":case"LAST":case"PREV":case"NEXT":return _(e,dp);default:return QS(e)??KS(e)??JS(e)}}function QS(e){switch(u(e)){case"TRIM":return _(e,Ep);case"SUBSTRING":
return _(e,Tp);case"OVERLAY":return _(e,Sp);case"POSITION":return _(e,Cp);case"TRANSLATE":return _(e,gp);case"CONVERT":return _(e,hp);case"CONTAINS_SUBSTR":return _(
e,Ap);default:return null}}function KS(e){switch(u(e)){case"EXTRACT":return _(e,bp);case"FLOOR":case"CEIL":case"CEILING":return Mp(e);case"TIMESTAMPADD":case"TI\
MESTAMPDIFF":return _(e,Op);case"TIMESTAMP_DIFF":case"DATE_DIFF":case"DATETIME_DIFF":case"TIME_DIFF":return _(e,Np);case"DATE_TRUNC":return _(e,Ip);case"TIMESTA\
MP_TRUNC":case"DATETIME_TRUNC":case"TIME_TRUNC":return _(e,xp);default:return null}}function JS(e){switch(u(e)){case"JSON_EXISTS":return _(e,op);case"JSON_VALUE":
return _(e,ip);case"JSON_QUERY":return _(e,ap);case"JSON_OBJECT":return _(e,mp);case"JSON_OBJECTAGG":return _(e,pp);case"JSON_ARRAY":return _(e,up);case"JSON_AR\
RAYAGG":return fp(e);default:return null}}function XS(){return[]}function zS(e){let n=ue(e,"DISTINCT")??ue(e,"ALL"),t=oo(e);return n===null?t:[n,...t]}function ZS(e){
let n=f(e),t=u(e)==="PERIOD";e.pos+=1;let r=Qe(e);return t&&r.length!==2&&d(e,"PERIOD takes two moments","",-1),{type:"row",items:r,start:n,end:c(e)}}function Dp(e){s(e,"{fn");let n=tC(e);return s(e,"}"),n}var eC=new Set("CONTAINS_SUBSTR DATE_DIFF DATETIME_DIFF TIMESTAMPADD TIMESTAMPDIFF TIMESTAMP_DIFF TIME_D\
IFF DATE_TRUNC DATETIME_TRUNC TIMESTAMP_TRUNC TIME_TRUNC".split(" ")),nC=new Set(["INSERT","LEFT","RIGHT","TRUNCATE","SUBSTRING"]);function tC(e){let n=u(e);if(n===
"CONVERT")return _(e,Rp);let t=eC.has(n)?po(e):null;if(t!==null)return t;let r=Ve(n)||nC.has(n);return!r&&!I(e)&&d(e,"","a function is expected behind {fn",-1),
rC(e,r?n:null)}function rC(e,n){let t=f(e),r=n??R(e).text;n!==null&&(e.pos+=1),H(e,N.function);let o={start:t,end:c(e)};return je(r,o,oC(e),c(e))}function oC(e){
if(L(e,"(",")"))return[];if(u(e)!=="("||u(e,1)!=="*")return Qe(e);s(e,"(");let n=f(e);m(e,"*");let t={type:"star",qualifier:[],start:n,end:c(e)};return s(e,")"),
[t]}var iC=/^ *(\d{1,4})-(\d{1,2})-(\d{1,2})$/,aC=/^ *(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d*)?$/;function ya(e){let[n=0,t=0,r=0]=Pp(iC,e);return n>0&&t>0&&t<=12&&r>0&&
r<=lC(n,t)}function Ea(e){let[n=24,t=0,r=0]=Pp(aC,e);return n<24&&t<60&&r<60}function uo(e){let[,n="",t]=/^( *[^ ]*)(?: (.*))?$/.exec(e)??[];return ya(n)&&(t===
void 0||Ea(t))}function Pp(e,n){return(e.exec(n)??[]).slice(1).map(Number)}function lC(e,n){return n===2?e%4===0&&(e%100!==0||e%400===0)?29:28:n===4||n===6||n===
9||n===11?30:31}var sC=new Map([["DATE","date"],["TIME","time"],["TIMESTAMP","timestamp"],["DATETIME","timestamp"]]);function Ot(e){let n=u(e),t=sC.get(n);if(t===void 0)return null;
let r=n==="TIMESTAMP"&&u(e,1)==="WITH";if(!En(e,1)&&M(e,1)!==E.placeholder&&!r)return null;let o=f(e);return e.pos+=1,r&&s(e,"WITH","LOCAL","TIME","ZONE"),Re(e),
{type:"literal",kind:t,start:o,end:c(e)}}var mC=new Map([["{d",{kind:"date",isWritten:ya}],["{t",{kind:"time",isWritten:Ea}],["{ts",{kind:"timestamp",isWritten:uo}]]);
function fo(e){let n=f(e),t=mC.get(u(e));return t===void 0?null:(En(e,1)||d(e,"",`write a ${t.kind} in quotes behind it`),e.pos+=1,t.isWritten(Re(e).value)||d(e,
`this is no ${t.kind}`,"",-1),s(e,"}"),{type:"literal",kind:t.kind,start:n,end:c(e)})}function kp(e){let n=f(e);s(e,"CASE");let t=y(e,"WHEN")?null:A(e,O(e)),r=[];for(;m(e,"WHEN");)r.push(pC(e));r.length===0&&d(e);let o=m(e,"ELSE")?A(e,O(e)):null;
return s(e,"END"),{type:"case",operand:t,branches:r,otherwise:o,start:n,end:c(e)}}function pC(e){let n=[A(e,O(e))];for(;m(e,",");)n.push(A(e,O(e)));return s(e,"\
THEN"),{when:n,then:A(e,O(e))}}var uC=new Map([["TRUE","boolean"],["FALSE","boolean"],["UNKNOWN","boolean"],["NULL","null"]]);function Up(e){let n=u(e),t=uC.get(n);if(t!==void 0)return EC(e,t);
let r=fC(e,n);return r!==null?r:M(e)===E.keyword?co(e):Ve(n)&&u(e,1)==="("?lr(e):Ql(n)?TC(e,n):d(e,"",Oe(e))}function fC(e,n){let t=u(e,1);switch(n){case"CASE":
return kp(e);case"INTERVAL":return eo(e);case"DECIMAL":return Fe(e);case"NEW":return I(e,1)?dC(e):null;case"SPECIFIC":return I(e,1)||Ve(t)?ao(e):null;case"MODEL":
return I(e,1)?cC(e):null;case"ARRAY":case"MAP":case"MULTISET":return t==="["||t==="("?ro(e):null;case"FINAL":case"RUNNING":return cp(e)?yp(e):null;default:return t===
"("?po(e):Ot(e)??yC(e)}}function dC(e){return s(e,"NEW"),At(e)}function cC(e){let n=f(e);return e.pos+=1,{type:"model",name:x(e),start:n,end:c(e)}}function yC(e){
let n=u(e);if(n!=="NEXT"&&n!=="CURRENT"||u(e,1)!=="VALUE")return null;let t=f(e);e.pos+=2;let r=c(e);return s(e,"FOR"),je(`${n} VALUE`,{start:t,end:r},[x(e)],c(
e))}function EC(e,n){let t=f(e);return e.pos+=1,{type:"literal",kind:n,start:t,end:c(e)}}function TC(e,n){let t=f(e);e.pos+=1;let r=c(e);return je(n,{start:t,end:r},
[],r)}var SC=new Map([["NOT",["NOT",g.not]],["-",["-",g.sign]],["+",["+",g.sign]],["EXISTS",["EXISTS",g.exists]],["UNIQUE",["UNIQUE",g.exists]]]);function Fp(e){let n=M(
e),t=n===E.symbol||n===E.reserved?SC.get(u(e)):void 0;if(t===void 0)return Tr(e,yr(e));let[r,o]=t,i=f(e);e.pos+=1;let a=q(e,()=>Xn(e,o+1),1);return r==="NOT"?Sn(
e,a,g.not):a.type==="subquery"&&A(e,a),{type:"unary",operator:r,operand:a,start:i,end:c(e)}}var CC=60;function Tr(e,n){let t=n;for(let r=0;;r+=1){let o=u(e);if(o!==
"."&&o!=="[")return t;r>CC&&d(e,"nested too deeply");let i=gC(e,t);e.pos+=1,t=o==="."?hC(e,t,i):bC(e,t,i)}}function gC(e,n){let t=e.brackets.get(n);return t===void 0?
n.start:j(e,t[0])}function hC(e,n,t){let r=e.pos,o={type:"path",start:f(e),parts:[Bp(e)],end:c(e)},[i]=o.parts;if(u(e)!=="(")return{type:"field",operand:n,field:i,
start:t,end:c(e)};let a=ar(e,o,r);return{type:"method",operand:n,call:a,start:t,end:c(e)}}function Bp(e){return I(e)?R(e):RC(e)}function RC(e){return d(e,"",Oe(
e)||"a name is expected behind the dot",-1)}var AC=new Set(["OFFSET","ORDINAL","SAFE_OFFSET","SAFE_ORDINAL"]);function bC(e,n,t){let r=AC.has(u(e))?u(e):null;r!==
null&&(e.pos+=1);let o=O(e);return s(e,"]"),{type:"item",operand:n,base:r,index:o,start:t,end:c(e)}}function yr(e){switch(e.expected!==null&&z(e,"an expression"),
M(e)){case E.word:case E.quoted:return co(e);case E.number:return OC(e);case E.string:return le(e);case E.placeholder:return NC(e);case E.symbol:return IC(e);case E.
keyword:case E.reserved:return Up(e);default:return d(e)}}function OC(e){let n=f(e);return _i(e),{type:"literal",kind:"number",start:n,end:c(e)}}function NC(e){
let n=u(e,1);if(n==="."||n==="(")return co(e);let t=f(e);return e.pos+=1,{type:"literal",kind:"placeholder",start:t,end:c(e)}}function co(e){let n=e.pos,t=f(e),
r=[R(e)];for(;u(e)===".";){if(e.pos+=1,m(e,"*"))return xC(e,r,t,n);r.push(Bp(e))}let o={type:"path",parts:r,start:t,end:c(e)};return u(e)==="("?ar(e,o,n):o}function xC(e,n,t,r){
let o=c(e);return u(e)==="("?ar(e,{type:"path",parts:n,start:t,end:o},r):{type:"star",qualifier:n,start:t,end:o}}function IC(e){let n=f(e),t=u(e);return t==="("?
Vm(e):t==="{fn"?Dp(e):m(e,"?")?{type:"literal",kind:"placeholder",start:n,end:c(e)}:fo(e)??d(e)}var MC=30;function O(e){qr(e,Qt-1);let n=Xn(e,0);return e.depth-=Qt-1,n}function Xn(e,n){qr(e,1);let t=f(e),r=Fp(e);for(let o=0;;o+=1){o>MC&&d(e,"nested too dee\
ply"),e.expected!==null&&z(e,"an operator");let i=ji(e);if(i===0||i<n)break;r=Is(i)?fa(e,t,r,i):Km(e,t,r,n),u(e)==="["&&(r=Tr(e,r))}return e.depth-=1,r}function fa(e,n,t,r,o=r+
1){Sn(e,t,o-1);let i=t.type==="chain"&&Vn(t)===r?t:null,a=i===null?[]:[...i.operators],l=i===null?[t]:[...i.operands];do{let p=e.pos;a.push(Ms(e)),Ne(e)||d(e,"",
"an operand is expected behind the operator",p-e.pos);let T=Xn(e,o);Sn(e,T,o),l.push(T)}while(ji(e)===r);return{type:"chain",operators:a,operands:l,start:n,end:c(
e)}}var LC=new Set(["ORDER","LIMIT","OFFSET","FETCH"]),wC={orderBy:[],limit:null,offset:null};function Ta(e){return Pe(e,LC)}function dr(e){if(!Ta(e))return wC;let n=y(
e,"ORDER")?rn(e):[];if(m(e,"LIMIT"))return{orderBy:n,limit:DC(e),offset:jp(e)};let t=e.pos,r=jp(e),o=e.pos,i=PC(e);return i!==null&&r!==null&&e.reordered.set(t,
[[o,e.pos],[t,o]]),{orderBy:n,limit:i,offset:r}}function rn(e){s(e,"ORDER","BY");let n=[gt(e)];for(;xe(e);)n.push(gt(e));return n}function gt(e){let n=A(e,O(e)),
t=!m(e,"ASC")&&m(e,"DESC"),r=L(e,"NULLS","FIRST")?"NULLS FIRST":L(e,"NULLS","LAST")?"NULLS LAST":"";return{expression:n,descending:t,nulls:r}}function DC(e){if(m(
e,"ALL"))return e.roles.fill(N.silent,e.pos-2,e.pos),null;let n=y(e,"DECIMAL"),t=yt(e);return n&&!y(e,",")&&d(e,"","write a number without DECIMAL"),y(e,",")&&d(
e,"'LIMIT start, count' is not allowed","write LIMIT count OFFSET start"),t}function jp(e){if(!m(e,"OFFSET"))return null;let n=yt(e);return(m(e,"ROW")||m(e,"ROW\
S"))&&H(e,N.silent),y(e,"LIMIT")&&d(e,"'OFFSET start LIMIT count' is not allowed","write LIMIT count OFFSET start"),n}function PC(e){if(!m(e,"FETCH"))return null;
H(e,N.synonym),m(e,"FIRST")||s(e,"NEXT"),H(e,N.silent);let n=yt(e);return m(e,"ROW")||s(e,"ROWS"),s(e,"ONLY"),e.roles.fill(N.silent,e.pos-2,e.pos),n}var kC=new Set(["SELECT","WITH","VALUES","VALUE"]);function tr(e,n=0){let t=u(e,n);return kC.has(t)||t==="TABLE"&&u(e,n+1)!=="("}function Kn(e){return e.expected!==
null&&y(e,"SELECT"),tr(e)}function re(e){return q(e,UC,mt)}function Gm(e){return q(e,FC,mt)}function UC(e){let n=f(e);return vp(e,n,fr(e))}function FC(e){let n=f(
e),t=fr(e);return y(e,"(")&&d(e,"","remove the brackets around the query behind WITH"),vp(e,n,t)}function vp(e,n,{recursive:t,list:r}){let o=u(e)==="ROW",i=Ct(e);
o&&(Cn(e)||y(e,"ORDER"))&&d(e,"","write the query without ROW");let a=Cn(e)?ur(e,n,i):i;return Wp(e,n,t,r,a)}function Ym(e){return Cn(e)||Ta(e)}function ua(e,n,t){
let r=Cn(e)?ur(e,n,t):t;return Wp(e,n,!1,[],r)}function Wp(e,n,t,r,o){let{orderBy:i,limit:a,offset:l}=dr(e),p=c(e),T={type:"query",recursive:t,with:r,body:o,orderBy:i,
limit:a,offset:l,start:n,end:p};return Ps(e,T),T}function an(e,n,t){return{type:"query",recursive:!1,with:[],body:e,orderBy:[],limit:null,offset:null,start:n,end:t}}
function Ct(e){switch(u(e)){case"SELECT":return Tm(e);case"VALUES":case"VALUE":return Im(e);case"TABLE":return Zi(e);case"(":return $p(e,qp(e));case"ROW":return BC(
e);default:return y(e,"SELECT"),d(e)}}function BC(e){u(e,1)!=="("&&d(e),s(e,"ROW");let n=$p(e,qp(e));return e.brackets.delete(n),n}function $p(e,n){let{start:t,
end:r}=n,o=e.pos;return Tr(e,{type:"subquery",query:n,start:t,end:r}),e.pos>o&&e.brackets.delete(n),n}function qp(e){let n=e.pos,t=f(e);s(e,"(");let r=q(e,re);return s(
e,")"),ct(e,{...r,start:t,end:c(e)},n)}function Zi(e){let n=f(e);return s(e,"TABLE"),{type:"explicit-table",table:x(e),start:n,end:c(e)}}var jC=new Map([["TRUE","boolean"],["FALSE","boolean"],["UNKNOWN","boolean"],["NULL","null"]]);function Sr(e){let n=M(e);if(n===E.string||n===E.placeholder)return le(
e);let t=u(e);if(t==="INTERVAL")return eo(e);let r=jC.get(t);return r!==void 0?vC(e,r):Ot(e)??fo(e)??WC(e)}function vC(e,n){let t=f(e);return e.pos+=1,{type:"li\
teral",kind:n,start:t,end:c(e)}}function WC(e){let n=u(e);return M(e)===E.number||n==="-"||n==="+"||n==="DECIMAL"?Ye(e):d(e)}function yo(e){let n=u(e,1);return M(e)!==E.placeholder||n!==","&&n!==")"?!1:(e.pos+=1,!0)}function ln(e){s(e,"(");let n=[];if(m(e,")"))return n;let t=[];do{let r=e.pos;n.push(...$C(e)),t.push([r,e.pos])}while(Z(e));return s(e,")"),e.unordered.push({entries:t}),
n}function $C(e){return yo(e)?[]:[Sa(e)]}function Sa(e){let n=nn(e);return s(e,"="),Zr(n,nn(e))}function Eo(e){return u(e,1)!==")"?Te(e,nn):(s(e,"(",")"),[])}function hn(e){return Te(e,qC)}function qC(e){let n=R(e);return s(e,"="),{column:n,value:Sr(e)}}function _p(e){return Te(e,_C)}function _C(e){return{column:R(e),
value:m(e,"=")?Sr(e):null}}function Zn(e){return m(e,"COMMENT")?Re(e):null}function Cr(e){return y(e,"CONSTRAINT")||y(e,"PRIMARY")||y(e,"UNIQUE")}function To(e){let n=f(e),t=Hp(e),r=Se(e);return Vp(e),{kind:t,columns:r,...b(e,n)}}function Gp(e,n){
if(!Cr(e))return null;let t=f(e),r=Hp(e);return Vp(e),{kind:r,columns:n,...b(e,t)}}function Hp(e){return m(e,"CONSTRAINT")&&R(e),m(e,"UNIQUE")?"UNIQUE":(u(e)===
"FOREIGN"&&d(e,"","Flink SQL has no foreign keys: remove the constraint"),s(e,"PRIMARY","KEY"),"PRIMARY KEY")}function Vp(e){m(e,"ENFORCED")||!m(e,"NOT")||s(e,"\
ENFORCED")}function Yp(e){let n=f(e),t=x(e);return Ca(e,n,t)}function Ca(e,n,t){if(t.parts.length===1&&m(e,"AS"))return GC(e,n,t);let r=Un(e),o=HC(e),i=o===null?Gp(e,t.parts.
slice(-1)):null,a=Zn(e);VC(e);let l=o===null?"physical":"metadata",p=c(e);return{kind:l,name:t,dataType:r,expression:null,metadata:o,constraint:i,comment:a,start:n,
end:p}}function GC(e,n,t){let r=$(e),o=Zn(e),i=b(e,n);return{kind:"computed",name:t,dataType:null,expression:r,metadata:null,constraint:null,comment:o,...i}}function HC(e){
let n=f(e);return m(e,"METADATA")?(m(e,"FROM")&&le(e),m(e,"VIRTUAL"),b(e,n)):null}function VC(e){let n=u(e);n==="DEFAULT"&&d(e,"","Flink SQL has no default valu\
es: remove DEFAULT"),n==="REFERENCES"&&d(e,"","Flink SQL has no foreign keys: remove REFERENCES"),(n==="AS"||n==="GENERATED")&&d(e,"","a computed column has no \
type: write name AS expression"),n==="NOT"&&d(e,"","NOT NULL stands right behind the type, and once")}function So(e){let n=f(e);s(e,"WATERMARK","FOR");let t=x(e);s(e,"AS");let r=$(e);return{column:t,expression:r,...b(e,n)}}var gr={columns:[],names:[],constraints:[],watermarks:[]};function Qp(e){return y(e,"(")?Jp(e,!0):gr}function Kp(e){return Jp(e,!1)}function Jp(e,n){let t={columns:[],
names:[],constraints:[],watermarks:[]};s(e,"(");do YC(e,t,n);while(Z(e));return s(e,")"),t}function YC(e,n,t){if(yo(e)||QC(e,n))return;let r=f(e),o=e.pos,i=x(e),
l=n.columns.length+n.constraints.length+n.watermarks.length===0&&(n.names.length>0||e.pos===o+1);t&&(y(e,",")||y(e,")"))&&l?n.names.push(i):n.names.length>0?d(e,
"","columns have all a type, or none has one"):n.columns.push(Ca(e,r,i))}function QC(e,n){if(n.names.length>0)return!1;if(Cr(e))n.constraints.push(To(e));else if(y(
e,"WATERMARK"))KC(e,n);else if(u(e)==="FOREIGN")d(e,"","Flink SQL has no foreign keys: remove the constraint");else return!1;return!0}function KC(e,n){n.watermarks.
length>0&&d(e,"a table has at most one WATERMARK","remove this one"),n.watermarks.push(So(e))}function Xp(e,n,t){switch(n){case"alter":case"rename":case"drop":case"mention":case"write":return{...t,targets:[...t.targets,{role:n,name:x(e)}]};case"options":
return{...t,options:[...t.options,...ln(e)]};case"setting":return{...t,options:[Sa(e)]};case"key":return{...t,keys:[nn(e).value]};case"query":return{...t,query:re(
e)};case"call":return{...t,expressions:[...t.expressions,At(e)]};default:return JC(e,n),t}}function JC(e,n){switch(n){case"name":return R(e);case"path":return x(
e);case"string":return Re(e);case"strings":return le(e);case"value":return I(e)?R(e):Sr(e);case"keys":return Eo(e);case"schema":return Kp(e);case"partition":return hn(
e);case"open partition":return _p(e)}}function jn(e,n,t){switch(n.type){case"word":return m(e,n.word)?t:null;case"hole":return rg(e,n.hole)?Xp(e,n.hole,t):null;case"sequence":return XC(e,n.forms,t);case"\
choice":return Co(e,n.forms,t);case"optional":return Co(e,[n.form],t)??t;case"many":return zC(e,n.form,t);case"list":return ZC(e,n.form,t)}}function Co(e,n,t){let{
pos:r}=e;for(let o of n){let i=jn(e,o,t);if(i!==null)return i;e.pos=r}return null}function XC(e,n,t){let r=t;for(let o of n)if(r=jn(e,o,r),r===null)return null;
return r}function zC(e,n,t){let r=t;for(let o=Co(e,[n],r);o!==null;o=Co(e,[n],r))r=o;return r}function ZC(e,n,t){let r=jn(e,n,t);for(;r!==null&&m(e,",");)r=jn(e,
n,r);return r}var eg=new Set(["options","keys","schema","partition","open partition"]),ng=new Set(["string","strings","setting","key"]),tg=new Set(["name","path",
"alter","rename","drop","mention","write"]);function rg(e,n){return eg.has(n)?(z(e,"("),e.symbols[e.pos]==="("):tg.has(n)?I(e)||M(e)===E.reserved:ng.has(n)?(z(e,
"a string"),M(e)===E.string||M(e)===E.placeholder):!0}var ga="[IF NOT EXISTS]",ha="[COMMENT <string>]",zp="(RENAME TO <path> | SET <options> | RESET <keys>)",Zp={name:"Confluent Cloud",commands:[["create-other",`CR\
EATE AGENT ${ga} <path> {USING (MODEL <path> | PROMPT <strings> | (TOOLS | AGENTS) <path>, \u2026)} ${ha} [WITH <options>]`],["create-other",`CREATE TOOL ${ga} \
<path> USING (CONNECTION | FUNCTION) <path> ${ha} [WITH <options>]`],["create-function",`CREATE FUNCTION ${ga} <path> USING (JAR <string> | ARTIFACT <string>), \
\u2026 [USING CONNECTIONS '(' (<strings> | <path>), \u2026 ')'] ${ha} [WITH <options>]`],["other",`ALTER AGENT [IF EXISTS] <path> (SET (MODEL <path> | PROMPT <s\
trings>) | (ADD | REMOVE) (TOOL | TOOLS) <path>, \u2026 | ${zp})`],["other",`ALTER TOOL [IF EXISTS] <path> ${zp}`],["other","DROP (AGENT | TOOL) [IF EXISTS] <pa\
th>"],["show","SHOW (AGENTS | TOOLS) [(FROM | IN) <path>] [[NOT] LIKE <string>]"],["show","SHOW CREATE (AGENT | TOOL) <path>"],["describe","(DESCRIBE | DESC) (A\
GENT | TOOL) [EXTENDED] <path>"]],beginnings:["CREATE [OR ALTER] MATERIALIZED TABLE IF NOT EXISTS"],clauses:[["USING","CONNECTION"],["USING","CONNECTIONS"]],functions:[],
groupWindows:[],tableFunctions:["KEY_SEARCH_AGG","VECTOR_SEARCH_AGG","TEXT_SEARCH_AGG"]};var eu={name:"Apache Flink",commands:[],beginnings:["CREATE [OR REPLACE] TEMPORARY","CREATE [OR REPLACE] (CATALOG | DATABASE)","DROP [TEMPORARY] (CATALOG | DATA\
BASE)","UPDATE","DELETE","TRUNCATE","CALL"],clauses:[],functions:["PROCTIME"],groupWindows:["TUMBLE","HOP","SESSION"],tableFunctions:[]};var et={flink:eu,confluent:Zp};function Ra(e){return e===null?og:new Set(et[e].tableFunctions)}var og=new Set(Object.values(et).flatMap(({tableFunctions:e})=>e));function ru(e,n,t,r){let{name:o}=et[r];for(let i of ig){let a=i.dialect===r?null:ag(e,n,t,i);if(a===null)continue;let l=`${o} does not take ${P(e,a)} here`;return{
at:a,message:l,hint:`this is SQL of ${i.description.name}`}}return null}function nu(e){let n=et[e],t=n.commands.map(([,r])=>zt(r));return{dialect:e,description:n,
commands:t,beginnings:n.beginnings.map(zt)}}var ig=[nu("flink"),nu("confluent")];function ag(e,n,t,{description:r,...o}){if(o.commands.some(a=>tu(e,n,a)===t-n))
return n+1;let i=Math.max(0,...o.beginnings.map(a=>tu(e,n,a)));if(i>0)return n+i-1;for(let a=n;a<t;a+=1)if(mg(e,a,r)||sg(e,n,a,r))return a;return null}function tu(e,n,t){
let{pos:r}=e;e.pos=n;let o=lg(e,t)?e.pos-n:0;return e.pos=r,o}function lg(e,n){try{return jn(e,n,Vr)!==null}catch(t){if(t instanceof He)return!1;throw t}}function sg({
symbols:e},n,t,{clauses:r}){return e[n]!=="CREATE"?!1:r.some(([o,i])=>e[t]===o&&e[t+1]===i)}function mg(e,n,{functions:t,groupWindows:r}){let{symbols:o,roles:i}=e;
if(o[n+1]!=="("||i[n]!==N.function)return!1;let a=P(e,n).toUpperCase();return t.includes(a)||r.includes(a)&&!ug(e,n+2)}var pg=new Set(["TABLE","(","SELECT"]);function ug({
symbols:e},n){return pg.has(e[n]??"")||e[n+1]==="=>"}function ou(e,n){let[t,r]=[n>0?P(e,n-1).toUpperCase():"",P(e,n).toUpperCase()];if(dg.has(r))return`Flink SQL numbers no rows: remove ${r}`;if(t==="TOP"&&e.symbols[n-
2]==="SELECT")return`Flink SQL has no TOP: put LIMIT ${r} behind the query`;let o=fg.get(r);return o!==void 0?o:r==="ALTER"&&cg(e,n)?"Flink SQL has no ALTER COL\
UMN: write MODIFY and the column":""}var fg=new Map([["::","Flink SQL has no ::, write CAST(\u2026 AS \u2026)"],["->","Flink SQL has neither lambdas nor ->: of \
JSON, write JSON_VALUE(\u2026) or JSON_QUERY(\u2026)"]]),dg=new Set(["AUTO_INCREMENT","AUTOINCREMENT","IDENTITY"]);function cg({symbols:e},n){let t=n-1;for(;t>0&&
e[t]!=="ALTER"&&e[t]!==";";)t-=1;return e[t]==="ALTER"&&e[t+1]==="TABLE"&&e[n+1]!=="TABLE"}function go(e){let n=f(e);if(y(e,"INTO"))return iu(e),{columns:[],...b(e,n)};s(e,"BY"),m(e,"HASH")||m(e,"RANGE");let t=Se(e);return y(e,"INTO")&&iu(e),{columns:t,
...b(e,n)}}function iu(e){s(e,"INTO");let{start:n,end:t,kind:r}=Fe(e),o=e.tokens.text.slice(n,t);r==="number"&&!/^\d+$/.test(o)&&d(e,"the number of buckets is a\
 whole number","",-1),s(e,"BUCKETS")}function Aa(e){let n={columns:[],constraints:[],watermarks:[]};return m(e,"(")?yg(e,n):m(e,"DISTRIBUTION")?go(e):au(e,n),{...n,names:[]}}function yg(e,n){do au(
e,n);while(Z(e));s(e,")")}function au(e,n){Cr(e)?n.constraints.push(To(e)):y(e,"WATERMARK")?Eg(e,n):n.columns.push(Tg(e))}function Eg(e,n){n.watermarks.length>0&&
d(e,"a table has at most one WATERMARK","remove this one"),n.watermarks.push(So(e))}function Tg(e){u(e)==="COLUMN"&&d(e,"","remove the word COLUMN before the co\
lumn's name");let n=Yp(e);return!m(e,"FIRST")&&m(e,"AFTER")&&x(e),n}var Sg={renamed:null,options:[],keys:[],schema:gr,columns:[],query:null};function G(e,n={}){return{...Sg,...n,action:e}}function ho(e){return m(e,"ADD")?G("add",
{schema:Aa(e)}):m(e,"MODIFY")?G("modify",{schema:Aa(e)}):m(e,"DROP")?Cg(e):m(e,"RESET")?G("reset",{keys:Eo(e)}):null}function Ro(e){return G("set",{options:ln(e)})}
function Cg(e){if(m(e,"PRIMARY"))return s(e,"KEY"),G("drop-key");if(m(e,"CONSTRAINT"))return R(e),G("drop-constraint");if(m(e,"DISTRIBUTION"))return G("drop-dis\
tribution");if(m(e,"WATERMARK"))return G("drop-watermark");let n=e.symbols[e.pos]==="("?Te(e,x):[x(e)];return G("drop-columns",{columns:n})}function hr(e){let n=$(e);return n.type==="interval"&&n.value.type==="literal"&&n.value.kind==="string"||d(e,"an interval is expected","write it as INTERVAL '1'\
 DAY",-1),n}function Ao(e){m(e,"FULL")||s(e,"CONTINUOUS")}var gg=new Set("FROM_BEGINNING FROM_NOW FROM_TIMESTAMP RESUME_OR_FROM_BEGINNING RESUME_OR_FROM_NOW RES\
UME_OR_FROM_TIMESTAMP".split(" "));function lu(e){Pe(e,gg)||d(e);let n=u(e);if(e.pos+=1,n.endsWith("FROM_NOW")){if(!m(e,"("))return;hr(e),s(e,")")}else n.endsWith(
"FROM_TIMESTAMP")&&(s(e,"("),hg(e),s(e,")"))}function hg(e){let n=e.pos;(!y(e,"TIMESTAMP")||Ot(e)===null)&&d(e);let t=P(e,e.pos-1);t.startsWith("'")&&!uo(t.slice(
1,-1))&&d(e,"this is no timestamp","write it as '2025-12-31 23:59:59'",n-e.pos)}function su(e){let n=f(e);s(e,"ALTER","MATERIALIZED","TABLE");let t={role:"alter",name:x(e)},r=Rg(e);return{type:"alter",kind:"alter-materialized-table",target:t,
...r,...b(e,n)}}function Rg(e){if(m(e,"SUSPEND"))return G("other");if(m(e,"RESUME"))return Ag(e);if(m(e,"REFRESH"))return bg(e);if(m(e,"SET"))return Og(e);if(m(
e,"AS"))return G("as",{query:re(e)});let n=ho(e);return n===null&&s(e,"ADD"),n??G("other")}function Ag(e){return m(e,"WITH")&&ln(e),G("other")}function bg(e){return m(
e,"PARTITION")&&hn(e),G("other")}function Og(e){return m(e,"FRESHNESS")?(s(e,"="),hr(e),G("other")):m(e,"REFRESH_MODE")?(s(e,"="),Ao(e),G("other")):Ro(e)}function ba(e){return L(e,"IF","EXISTS")}function Ke(e){return L(e,"IF","NOT","EXISTS")}function pu(e){let n=f(e);s(e,"ALTER","TABLE"),ba(e);let t={role:"alter",name:x(e)},r=Ng(e);return{type:"alter",kind:"alter-table",target:t,...r,...b(e,n)}}function Ng(e){
if(m(e,"RENAME"))return xg(e);if(m(e,"SET"))return Ro(e);if(mu(e,"ADD"))return Ig(e);if(mu(e,"DROP"))return Mg(e);let n=ho(e);return n===null&&s(e,"ADD"),n??G("\
other")}function xg(e){if(m(e,"TO"))return G("rename",{renamed:{role:"rename",name:x(e)}});let n=x(e);return s(e,"TO"),G("rename-column",{columns:[n,x(e)]})}function mu(e,n){
let t=n==="ADD"?["IF","NOT"]:["IF","EXISTS"];return Dn(e,n,"PARTITION")||Dn(e,n,...t)}function Ig(e){s(e,"ADD"),Ke(e);do s(e,"PARTITION"),hn(e),m(e,"WITH")&&ln(
e);while(Dn(e,"PARTITION"));return G("add-partition")}function Mg(e){s(e,"DROP"),ba(e);do s(e,"PARTITION"),hn(e);while(m(e,","));return G("drop-partition")}function uu(e){let n=f(e);s(e,"ALTER","VIEW");let t={role:"alter",name:x(e)},r=Lg(e);return{type:"alter",kind:"alter-view",target:t,...r,...b(e,n)}}function Lg(e){
return m(e,"RENAME")?(s(e,"TO"),G("rename",{renamed:{role:"rename",name:x(e)}})):(s(e,"AS"),G("as",{query:re(e)}))}var fu="[[NOT] LIKE <string>]",bo="[[NOT] (LIKE | ILIKE) <string>]",Oa="[(FROM | IN) <path>]",wg="[LANGUAGE (JAVA | SCALA)]",Dg="[LANGUAGE (JAVA | SCALA | SQL |\
 PYTHON)]",Rr="CREATE [OR REPLACE]",Nt="[IF NOT EXISTS]",Oo="[COMMENT <string>]",Pg="(RENAME TO <path> | SET <options> | RESET <keys>)",kg="USING (JAR <string> \
| ARTIFACT <string>), \u2026",Ug="[USING CONNECTIONS '(' (<strings> | <path>), \u2026 ')']",Fg=[["show",`SHOW CATALOGS ${bo}`],["show","SHOW CURRENT (CATALOG | \
DATABASE)"],["show",`SHOW DATABASES [(FROM | IN) <name>] ${bo}`],["show",`SHOW [USER] FUNCTIONS ${Oa} ${bo}`],["show",`SHOW PROCEDURES ${Oa} ${bo}`],["show",`SH\
OW (TABLES | VIEWS | MODELS | CONNECTIONS | MATERIALIZED TABLES) ${Oa} ${fu}`],["show",`SHOW COLUMNS (FROM | IN) <mention> ${fu}`],["show","SHOW CREATE (TABLE |\
 VIEW | [OR ALTER] MATERIALIZED TABLE) <mention>"],["show","SHOW CREATE CATALOG <name>"],["show","SHOW CREATE (MODEL | CONNECTION) <path>"],["show","SHOW PARTIT\
IONS <mention> [PARTITION <partition>]"],["show","SHOW ([FULL] MODULES | JARS | JOBS)"],["describe","(DESCRIBE | DESC) CATALOG [EXTENDED] <name>"],["describe","\
(DESCRIBE | DESC) (DATABASE | FUNCTION | MODEL | CONNECTION) [EXTENDED] <path>"],["describe","(DESCRIBE | DESC) JOB <string>"],["describe","DESCRIBE TABLE <ment\
ion> [<name>]"],["set","SET [<setting>]"],["set","RESET [<key>]"],["set","ALTER (SYSTEM | SESSION) SET <path> '=' (ON | <value>)"],["set","ALTER (SYSTEM | SESSI\
ON) RESET (ALL | <path>)"],["drop-table","DROP [TEMPORARY] TABLE [IF EXISTS] <drop>"],["drop-view","DROP [TEMPORARY] VIEW [IF EXISTS] <drop>"],["drop-materializ\
ed-table","DROP MATERIALIZED TABLE [IF EXISTS] <drop>"],["other","DROP [TEMPORARY] (CATALOG | MODEL | CONNECTION) [IF EXISTS] <path>"],["other","DROP TEMPORARY \
SYSTEM CONNECTION [IF EXISTS] <path>"],["other","DROP [TEMPORARY] DATABASE [IF EXISTS] <path> [RESTRICT | CASCADE]"],["other","DROP [TEMPORARY] [SYSTEM] FUNCTIO\
N [IF EXISTS] <path>"],["create-other",`${Rr} [TEMPORARY] CATALOG ${Nt} <name> ${Oo} [WITH <options>]`],["create-other",`${Rr} [TEMPORARY] DATABASE ${Nt} <path>\
 ${Oo} [WITH <options>]`],["create-other",`${Rr} [TEMPORARY [SYSTEM]] CONNECTION ${Nt} <path> ${Oo} WITH <options>`],["create-model",`${Rr} [TEMPORARY] MODEL ${Nt}\
 <path> [INPUT <schema>] [OUTPUT <schema>] ${Oo} [WITH <options>] [AS <query>]`],["create-function",`${Rr} ([TEMPORARY] FUNCTION ${Nt} <path> | TEMPORARY SYSTEM\
 FUNCTION ${Nt} <name>) AS <string> (LANGUAGE (SQL | PYTHON) | ${wg} [${kg}] ${Ug}) [WITH <options>]`],["other","ALTER CATALOG <name> (SET <options> | RESET <ke\
ys> | COMMENT <string>)"],["other","ALTER DATABASE <path> SET <options>"],["other",`ALTER [TEMPORARY [SYSTEM]] FUNCTION [IF EXISTS] <path> AS <string> ${Dg}`],[
"other",`ALTER (MODEL | CONNECTION) [IF EXISTS] <path> ${Pg}`],["truncate","TRUNCATE TABLE <write>"],["other","ANALYZE TABLE <alter> [PARTITION <open partition>\
] COMPUTE STATISTICS [FOR (ALL COLUMNS | COLUMNS <name>, \u2026)]"],["other","CALL <call>"],["other","EXECUTE PLAN <strings>"],["other","USE MODULES <name>, \u2026"],
["other","LOAD MODULE <name> [WITH <options>]"],["other","UNLOAD MODULE <name>"],["other","(ADD | REMOVE) JAR <string>"],["other","STOP JOB <string> [WITH SAVEP\
OINT [WITH DRAIN]]"],["other","BEGIN STATEMENT SET"],["other","END"]],Bg=Object.values(et).flatMap(({commands:e})=>e),jg=[["describe","(DESCRIBE | DESC) [EXTEND\
ED] <mention>"]];function vg(){let e=new Map;for(let[n,t]of[...Fg,...Bg,...jg]){let r=zt(t);for(let o of Yr(r))e.set(o,[...e.get(o)??[],{kind:n,form:r}])}return e}
var xt=vg();function Je(e){let{pos:n}=e,t=f(e),r=u(e);for(let{kind:o,form:i}of xt.get(r)??[]){let a=jn(e,i,Vr);if(a!==null)return Wg(e,{type:"command",kind:o,verb:r,...a,...b(
e,t)});e.pos=n}return du(e)}function Wg(e,n){return y(e,";")||M(e)===E.end?n:du(e)}function du(e){return d(e,"","",Math.max(0,e.expectedAt-e.pos))}function $g(e){e.pos+=1;for(let n of["TABLE","VIEW","MATERIALIZED"])z(e,n);e.pos-=1}function cu(e){switch(u(e,1)){case"TABLE":return pu(e);case"VIEW":return uu(
e);case"MATERIALIZED":return su(e);default:return $g(e),Je(e)}}function Ie(e){let n=f(e),t=m(e,"UPSERT");t||s(e,"INSERT");let r=!t&&m(e,"OVERWRITE");r||s(e,"INTO");let o={role:"write",name:tn(e)},i=Be(e);om(e)&&on(e);let a=m(
e,"PARTITION")?hn(e):[],l=y(e,"(")&&I(e,1)?Te(e,x):[],p=re(e),T=qg(e),S=b(e,n);return{type:"insert",upsert:t,overwrite:r,target:o,hints:i,partition:a,columns:l,
query:p,conflict:T,...S}}function qg(e){if(!m(e,"ON"))return null;s(e,"CONFLICT","DO");for(let n of["NOTHING","ERROR"])if(m(e,n))return n;return s(e,"DEDUPLICAT\
E"),"DEDUPLICATE"}function It(e){return e.expected!==null&&y(e,"INSERT"),u(e)==="INSERT"||u(e)==="UPSERT"}function Mt(e,n=f(e)){s(e,"STATEMENT","SET","BEGIN");let t=Tu(e);return s(e,"END"),{type:"statement-set",inserts:t,...b(e,n)}}function Eu(e){let n=f(e);s(e,"BEG\
IN","STATEMENT","SET",";");let t=Tu(e);return s(e,"END"),{type:"statement-set",inserts:t,...b(e,n)}}function Tu(e){let n=[];do yu(e),n.push(Ie(e)),s(e,";");while(It(
e)||yu(e));return n}function yu(e){return u(e)==="WITH"&&d(e,"",Na)}var Na="in Flink SQL the WITH clause stands behind the table: INSERT INTO t WITH \u2026 SELECT \u2026";function Su(e){let n=f(e);s(e,"COMPILE");let t=m(e,"AND");t&&s(e,"EXECUTE"),s(e,"PLAN"),le(e),t||Ke(e),s(e,"FOR");let r=y(e,"STATEMENT")?Mt(e):Ie(e);return{type:"\
wrapper",verb:t?"compile-and-execute":"compile",inner:r,...b(e,n)}}var Cu=new Set(["INCLUDING","EXCLUDING","OVERWRITING"]),_g=new Set("ALL CONSTRAINTS DISTRIBUTION GENERATED METADATA OPTIONS PARTITIONS WATERMARKS".split(" "));function hu(e){
let n=f(e);if(!m(e,"LIKE"))return null;let t=x(e),r=m(e,"(")?Gg(e):[];return{target:{role:"like",name:t},options:r,...b(e,n)}}function Gg(e){let n=[];do n.push(
{strategy:gu(e,Cu),feature:gu(e,_g)});while(Pe(e,Cu));return s(e,")"),n}function gu(e,n){return Pe(e,n)||d(e),e.pos+=1,u(e,-1)}function Ru(e,n,t){s(e,"TABLE"),Ke(e);let r=x(e),o=xo(e),i=hu(e),a=i===null&&m(e,"AS")?re(e):null;return a===null?Yg(e,o.schema):Io(e,o),{type:"create-table",object:"\
table",temporary:t,target:{role:"define",name:r},...o,like:i,query:a,...b(e,n)}}function No(e){let n=f(e);s(e,"REPLACE");let t=m(e,"TEMPORARY");s(e,"TABLE"),Ke(
e);let r=x(e),o=xo(e);s(e,"AS");let i=re(e);Io(e,o);let a={role:"define",name:r},l=b(e,n);return{type:"create-table",object:"table",temporary:t,target:a,...o,like:null,
query:i,...l}}function xo(e){let n=Qp(e),t=Zn(e),r=m(e,"DISTRIBUTED")?go(e):null,o=Vg(e),i=Hg(e),a=m(e,"WITH")?ln(e):[];return{schema:n,comment:t,distribution:r,
partitionedBy:o,connection:i,options:a}}function Hg(e){return L(e,"USING","CONNECTION")?x(e):null}function Io(e,{connection:n}){if(n===null)return;let t=0;for(;j(
e,e.pos+t)>n.start;)t-=1;d(e,"a table made from a query has no connection","remove USING CONNECTION",t-2)}function Vg(e){let n=f(e);return m(e,"PARTITIONED")?(s(
e,"BY"),Se(e),b(e,n)):null}function Yg(e,{names:n}){let[t]=n;if(t===void 0)return;let r=u(e)==="AS"?"":"give each column a type, or end the statement with AS SE\
LECT \u2026";d(e,`column ${t.parts.map(o=>o.text).join(".")} has no type`,r)}function Au(e,n,t){t&&d(e,"a materialized table is never temporary","remove TEMPORARY"),s(e,"MATERIALIZED","TABLE"),Ke(e);let r={role:"define",name:x(e)},o=xo(e);
Io(e,o),Qg(e),s(e,"AS");let i=re(e),a=b(e,n);return{type:"create-table",object:"materialized-table",temporary:t,target:r,...o,like:null,query:i,...a}}function Qg(e){
xa(e,"START_MODE")&&lu(e),xa(e,"FRESHNESS")&&hr(e),xa(e,"REFRESH_MODE")&&Ao(e)}function xa(e,n){return m(e,n)?(s(e,"="),!0):!1}function bu(e,n,t){s(e,"VIEW"),Ke(e);let r={role:"define",name:x(e)},o=y(e,"(")?Se(e).map(l=>({type:"path",parts:[l],start:l.start,end:l.end})):[],i=Zn(e);s(e,"\
AS");let a=re(e);return{type:"create-table",object:"view",temporary:t,target:r,schema:{...gr,names:o},comment:i,distribution:null,partitionedBy:null,connection:null,
options:[],like:null,query:a,...b(e,n)}}function Mo(e){let n=f(e),t=u(e,1)==="OR"?u(e,2):"",r=t==="REPLACE"||t==="ALTER"?3:1,o=u(e,r)==="TEMPORARY",i=o?r+1:r;switch(u(e,i)){case"TABLE":return t==="ALT\
ER"&&d(e,"","OR ALTER is for materialized tables only",i),e.pos+=i,Ru(e,n,o);case"VIEW":return t==="ALTER"&&d(e,"","write CREATE OR REPLACE VIEW",i),e.pos+=i,bu(
e,n,o);case"MATERIALIZED":return t==="REPLACE"&&d(e,"a materialized table cannot be replaced","write CREATE OR ALTER",i),e.pos+=i,Au(e,n,o);default:return Kg(e,
i)}}function Kg(e,n){if(e.expected!==null){e.pos+=n;for(let t of["TABLE","VIEW","MATERIALIZED"])z(e,t);e.pos-=n}return Je(e)}function Lo(e){let n=f(e);s(e,"DELETE","FROM");let t={role:"write",name:tn(e)},r=Be(e);on(e);let o=Tn(e),i=m(e,"WHERE")?A(e,O(e)):null;return{type:"delete",target:t,
hints:r,alias:o,where:i,...b(e,n)}}function wo(e){let n=f(e);return s(e,"EXECUTE"),y(e,"STATEMENT")?Mt(e,n):{type:"wrapper",verb:"execute",inner:It(e)?Ie(e):Me(e),...b(e,n)}}function Me(e){let n=re(
e);return{type:"query-statement",query:n,start:n.start,end:n.end}}function Do(e){let n=f(e);s(e,"UPDATE");let t={role:"write",name:tn(e)},r=Be(e);on(e);let o=Tn(e);s(e,"SET");let i=Ia(e,Jg),a=m(e,"WHERE")?A(e,O(e)):null;return{
type:"update",target:t,hints:r,alias:o,assignments:i,where:a,...b(e,n)}}function Jg(e){let n=f(e);return{type:"path",parts:[R(e)],...b(e,n)}}function Ia(e,n){let t=[
Ou(e,n)];for(;Z(e);)t.push(Ou(e,n));return t}function Ou(e,n){let t=n(e);return s(e,"="),{column:t,value:A(e,O(e))}}function Po(e){let n=f(e);s(e,"MERGE","INTO");let t={role:"write",name:tn(e)};Be(e),on(e);let r=Tn(e);s(e,"USING");let o=pr(e);Nu(e,o),s(e,"ON");let i=A(e,O(e));
y(e,"WHEN")||d(e);let a=Dn(e,"WHEN","MATCHED")?zg(e):[],l=y(e,"WHEN")?Zg(e):Xg;return{type:"merge",target:t,alias:r,source:o,on:i,assignments:a,...l,...b(e,n)}}
function Nu(e,n){n.type==="bracketed"&&Nu(e,n.inner);let t=n.type==="joins"?n.joins[0]:void 0;t!==void 0&&d(e,"a join cannot stand here","put a query around it",
Pn(e,t.start)-e.pos)}var Xg={columns:[],values:[]};function zg(e){return s(e,"WHEN","MATCHED","THEN","UPDATE","SET"),Ia(e,x)}function Zg(e){s(e,"WHEN","NOT","MA\
TCHED","THEN","INSERT");let t=y(e,"(")&&u(e,1)!=="VALUES"?Se(e):[],r=m(e,"(");s(e,"VALUES");let o=[Bn(e)];return r&&s(e,")"),{columns:t,values:o}}var eh=new Set("STATEMENT SELECT WITH VALUES VALUE ( INSERT UPSERT UPDATE DELETE MERGE".split(" "));function xu(e){if(!eh.has(u(e,1)))return Ma(e);let n=f(e);return s(
e,"DESCRIBE"),m(e,"STATEMENT"),{type:"wrapper",verb:"explain",inner:th(e),...b(e,n)}}var nh=new Set(["CATALOG","DATABASE","FUNCTION","MODEL","CONNECTION","JOB"]);
function Ma(e){let n=e.pos,t=Je(e);return t.targets.length>0&&nh.has(e.symbols[n+1]??"")&&d(e,"","",n+2-e.pos),t}function th(e){switch(u(e)){case"INSERT":case"U\
PSERT":return Ie(e);case"UPDATE":return Do(e);case"DELETE":return Lo(e);case"MERGE":return Po(e);default:return Me(e)}}var Iu=new Set(["ESTIMATED_COST","CHANGELOG_MODE","JSON_EXECUTION_PLAN","PLAN_ADVICE"]);function Mu(e){let n=f(e);return s(e,"EXPLAIN"),!L(e,"PLAN","FOR")&&Pe(e,
Iu)&&rh(e),{type:"wrapper",verb:"explain",inner:oh(e),...b(e,n)}}function rh(e){let n=new Set;do Pe(e,Iu)||d(e),n.has(u(e))&&d(e,"a detail is asked for twice","\
remove one of them"),n.add(u(e)),e.pos+=1;while(m(e,","))}function oh(e){return y(e,"REPLACE")?No(e):y(e,"STATEMENT")?Mt(e):y(e,"EXECUTE")?wo(e):It(e)?Ie(e):y(e,
"CREATE")?ih(e):Me(e)}function ih(e){let n=Mo(e);return n.type==="create-table"&&n.object==="table"&&n.query!==null||d(e,"of CREATE only CREATE TABLE \u2026 AS can b\
e explained","",-1),n}function Lu(e){if(u(e,1)==="MODULES")return Je(e);let n=f(e);if(s(e,"USE"),m(e,"CATALOG"))return{type:"use",catalog:R(e).text,database:null,...b(e,n)};let{parts:t}=x(
e),[r="",o=null]=t.map(i=>i.text).reverse();return{type:"use",catalog:o,database:r,...b(e,n)}}var La=new Map([["SELECT",Me],["WITH",Me],["VALUES",Me],["VALUE",Me],["TABLE",Me],["(",Me],["ROW",Me],["INSERT",Ie],["UPSERT",Ie],["UPDATE",Do],["DELETE",Lo],["\
MERGE",Po],["CREATE",Mo],["REPLACE",No],["ALTER",cu],["EXECUTE",ah],["EXPLAIN",Mu],["COMPILE",Su],["DESCRIBE",xu],["DESC",Ma],["USE",Lu]]);function Ar(e){let n=La.
get(u(e))??(xt.has(u(e))?Je:null);return n!==null?n(e):(e.expected!==null&&z(e,"a statement"),d(e))}function ah(e){return u(e,1)==="PLAN"?Je(e):wo(e)}function wu(e){
return La.has(e)||xt.has(e)}var Du=[...new Set([...La.keys(),...xt.keys()])].filter(e=>e!=="("&&e!=="ROW");function Uu(e,n){let{stop:t}=n;return lh(e,t.at)||ph(e,t)||t.hint||ou(e,t.at)||ch(e,n)||Sh(e,t.at)||mh(e,t.at)||dh(e,t.at)||Rh(e,t.at)}function lh(e,n){return e.
symbols[n]==="$\u2026"?"write the name with the $ in backquotes":P(e,n)==='"'||sh(e,n)&&P(e,n+1)==='"'?"strings stand in ', names in backquotes":""}function sh({
symbols:e},n){return/^[^\w;.]+$|^(LIKE|IN|BETWEEN|AND|OR|THEN|ELSE|WHEN)$/.test(e[n]??"")}function mh(e,n){return e.expectedAt!==n?"":e.expected?.has("a name")===
!0?Oe(e,n-e.pos):e.expected?.has("BY")===!0&&uh.has(e.symbols[n-1]??"")?Oe(e,n-1-e.pos):""}function ph(e,{at:n,hint:t}){if(t!==""&&t!==Oi)return"";let r=e.symbols[n-
1];return r===","||r==="("?Oe(e,n-e.pos):""}var uh=new Set(["ORDER","GROUP","PARTITION"]),fh=new Set("( [ SELECT FROM BY VALUES WITH DISTINCT".split(" "));function dh({
symbols:e},n){let t=e[n-1]??"";return e[n]!==","?"":t===","||e[n+1]===","?"remove one of the two commas":fh.has(t)?"remove this comma, or write what belongs bef\
ore it":""}function ch(e,{stop:n,from:t}){let r=e.symbols[n.at]??"";return n.at===t||!wu(r)||yh.has(r)&&!(Eh.has(r)&&Th(e,n.at))?"":r==="INSERT"&&e.symbols[t]===
"WITH"?Na:`if ${r} begins another statement, put a semicolon before it`}var yh=new Set(["SELECT","WITH","VALUES","VALUE","TABLE","(","ROW","SET","END"]),Eh=new Set(
["SELECT","WITH","VALUES","SET"]);function Th({expected:e,expectedAt:n},t){return n===t&&e?.has(";")===!0}function Sh(e,n){if(e.expectedAt!==n)return"";let t=Ch(
e),r=Pu(e,n,t)??Pu(e,n-1,t);return r===null?"":`did you mean ${r}?`}function Ch({expected:e}){let n=[...e??[]].filter(t=>/^[A-Z_]{3,}$/.test(t));return e?.has("\
a statement")===!0?Du:n}function Pu(e,n,t){let r=e.tokens.kinds[e.tokens.heard[n]??0];if(r!==E.word&&r!==E.keyword)return null;let o=P(e,n).toUpperCase();return t.
map(a=>({word:a,far:bi(o,a)})).filter(({word:a,far:l})=>l>0&&(l<=(a.length>5?2:1)||gh(a,o))).sort((a,l)=>a.far-l.far||(a.word<l.word?-1:1))[0]?.word??null}function gh(e,n){
return e.length>3&&ku(e)===ku(n)}function ku(e){return Array.from(e).sort().join("")}var hh=new Set([E.word,E.keyword,E.quoted,E.string,E.number]);function Rh(e,n){
let{tokens:t}=e,r=t.kinds[t.heard[n]??0]??E.end,o=e.expectedAt===n&&e.expected?.has(",")===!0;if(e.symbols[n]==="="&&t.kinds[t.heard[n-2]??0]===E.string)return`\
a comma is missing before ${P(e,n-1)}`;let a=hh.has(r)||e.symbols[n]==="("&&e.symbols[n-1]===")";return o&&a?`a comma may be missing before ${P(e,n)}`:""}function ko(e,n,t){let r=e.charCodeAt(n);return r===36&&e.charCodeAt(n+1)===123?wa(e,n,t,"}"):r===123&&e.charCodeAt(n+1)===123?wa(e,n,t,"}}"):r===60&&e.charCodeAt(
n+1)===60?bh(e,n,t):n}function Fu(e,n,t){let r=e.charAt(n+1);return e.charAt(n)!=="{"||r!=="%"&&r!=="#"?n:wa(e,n,t,`${r}}`)}var Ah=2e3;function wa(e,n,t,r){let o=e.
slice(n+2,Math.min(t,n+Ah)).indexOf(r);return o<0?n:n+2+o+r.length}function bh(e,n,t){let r=n+2;for(;r<t&&ke(e.charCodeAt(r));)r+=1;return r>n+2&&e.startsWith("\
>>",r)?r+2:n}var Bu=/\$\{|<<[\w$]+>>|\{\{|\{%/,Oh=/\$\{|<<|\{[{%#]/;function MB(e){return Bu.test(e)}function Uo({text:e,kinds:n,starts:t},r,o){if(!Oh.test(e.slice(
t[r],t[o])))return!1;for(let i=r;i<o;i+=1){let a=n[i];if(a===E.placeholder||a===E.template||(a===E.string||a===E.quoted||a===E.bad)&&Bu.test(e.slice(t[i],t[i+1])))
return!0}return!1}function Fo(e){let n=[0],t=e.includes("\r");for(let r=vu(e,0,t);r>=0;r=vu(e,r+1,t))(e.charCodeAt(r)!==13||e.charCodeAt(r+1)!==10)&&n.push(r+1);return n}var ju=/[\n\r]/g;
function vu(e,n,t){return t?(ju.lastIndex=n,ju.exec(e)?.index??-1):e.indexOf(`
`,n)}function Lt(e,n){let t=0,r=e.length;for(;t+1<r;){let o=t+r>>1;(e[o]??0)<=n?t=o:r=o}return{line:t+1,column:n-(e[t]??0)+1}}function Bo(e,n,t){let{stop:r,from:o,to:i}=n,a=Nh(e,r.at),l=Lt(t,a.start),p={start:j(e,o),end:te(e,Math.max(o,i-1))};return{...l,...a,message:xh(e,r),hint:Uu(e,
n),placeholders:Uo(e.tokens,e.tokens.heard[o]??0,e.tokens.heard[i]??0),statement:p,words:Ph(e,o,i)}}function Nh(e,n){let{text:t}=e.tokens;return n>=e.tokens.heardCount-
1?{start:Math.max(0,t.length-1),end:t.length}:{start:j(e,n),end:te(e,n)}}function xh(e,{at:n,message:t}){if(t!=="")return t;let r=Ih.get(e.symbols[n]??"");if(r!==
void 0&&Mh(e,n))return r;let o=Dh(e,n);return Lh(e,n)+(o===""?"":`: ${o} expected`)}var Ih=new Map([["'","a string is never closed"],["`","a name in backquotes \
is never closed"],["/*","a comment is never closed"],["$\u2026","to Flink this is the name of a collation"]]);function Mh({tokens:e},n){return e.kinds[e.heard[n]??
0]===E.bad}function Lh(e,n){return n>=e.tokens.heardCount-1?"the statement ends too early":`unexpected ${wh(P(e,n))}`}var Wu=60;function wh(e){return e.length>Wu?
`${e.slice(0,Wu)}\u2026`:e}var $u=8;function Dh({expected:e,expectedAt:n,symbols:t},r){if(e===null||n!==r)return"";let i=[...e].filter(l=>l!==t[r]).sort((l,p)=>qu(
l)-qu(p)||(l<p?-1:1)),a=i.length>$u?[...i.slice(0,$u),"\u2026"]:i;return[a.slice(0,-1).join(", "),...a.slice(-1)].filter(l=>l!=="").join(" or ")}function qu(e){
return e.includes(" ")?0:/^\w/.test(e)?1:2}function Ph(e,n,t){let r=new Set;for(let o=n;o<t;o+=1)for(let i of kh(e.tokens.kinds[e.tokens.heard[o]??0],P(e,o)))r.
add(i);return[...r]}function kh(e,n){switch(e){case E.word:case E.keyword:case E.reserved:return[n];case E.quoted:return[n.startsWith("`")?ut(n):n.slice(3,-1)];case E.
bad:return n.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??[];default:return[]}}function _u(e,n,t){let{kinds:r,starts:o,heard:i}=Gu(Math.ceil((t-n)/3)+16);return{text:e,end:t,dollars:e.slice(n,t).includes("$"),plainTo:n,pos:n,kinds:r,starts:o,
count:0,heard:i,heardCount:0,symbols:[]}}function Gu(e){let n=new ArrayBuffer((e+1)*4+e*4+e);return{starts:new Int32Array(n,0,e+1),heard:new Int32Array(n,(e+1)*
4,e),kinds:new Uint8Array(n,(e+1)*4+e*4,e)}}function B(e,n,t,r){e.count+1>=e.kinds.length&&Uh(e),e.kinds[e.count]=n,e.starts[e.count]=e.pos,Wl(n)&&(e.heard[e.heardCount]=
e.count,e.heardCount+=1,e.symbols.push(r)),e.count+=1,e.pos=Math.min(t,e.end),e.starts[e.count]=e.pos}function Uh(e){let{kinds:n,starts:t,heard:r}=Gu(e.kinds.length*
2+16);n.set(e.kinds),t.set(e.starts),r.set(e.heard),e.kinds=n,e.starts=t,e.heard=r}var Hu=36;function jo(e,n){let{text:t,pos:r,end:o,dollars:i,plainTo:a}=e;if(!i||r<a)return!1;let l=Da(t,r,o,Fh),p=Bh(t,r,l);return p===r&&(e.plainTo=l),p<=(n?Da(
t,r,l,ke):r)?!1:(B(e,E.bad,p,"$\u2026"),!0)}function Fh(e){return ke(e)||e===46||e===58||e===45}function Bh(e,n,t){for(let r=t-1;r>n;r-=1){if(e.charCodeAt(r)!==
Hu)continue;let o=Da(e,r+1,t,jh(e,n,r)?ke:Hn);if(o>r+1)return o}return n}function Da(e,n,t,r){let o=n;for(;o<t&&r(e.charCodeAt(o));)o+=1;return o}function jh(e,n,t){
for(let r=t-1;r>n&&Hn(e.charCodeAt(r));r-=1)if(r<t-1&&e.charCodeAt(r)===Hu)return!0;return!1}var Pa=/[eE][+-]?\d+/y;function vo(e){if(jo(e,!1))return;let{text:n}=e,t=Vu(e,e.pos);n.charCodeAt(t)===46&&(t=Vu(e,t+1)),Pa.lastIndex=t,Pa.test(n)&&(t=Pa.lastIndex),
B(e,E.number,t,"")}function Vu({text:e,end:n},t){let r=t;for(;r<n&&pt(e.charCodeAt(r));)r+=1;return r}function Yu(e){let{text:n,end:t}=e,r=e.pos+1;for(;r<t;){let o=n.charCodeAt(r);if(o===10||o===13)break;if(o!==96)r+=1;else if(n.charCodeAt(r+1)===96&&r+1<t)r+=2;else{
B(e,r>e.pos+1?E.quoted:E.bad,r+1,"");return}}B(e,E.bad,r,"`")}function Qu(e,n,t){for(let r=n+1;r<t;r+=1){let o=e.charCodeAt(r);if(o===10||o===13)return n;if(o===
34){if(e.charCodeAt(r+1)!==34||r+1>=t)return r>n+1?r+1:n;r+=1}}return n}function wt(e,n,t){let{end:r}=e,o=t?Wh(e,n):vh(e,n);o<r?B(e,E.string,o+1,""):B(e,E.bad,r,"'")}function vh({text:e,end:n},t){for(let r=e.indexOf("'",t);r>=0&&r<n;r=
e.indexOf("'",r+2))if(e.charCodeAt(r+1)!==39||r+1>=n)return r;return n}function Wh({text:e,end:n},t){let r=t;for(;r<n;){let o=e.charCodeAt(r);if(o===92)r+=2;else if(o!==
39)r+=1;else if(e.charCodeAt(r+1)===39&&r+1<n)r+=2;else return r}return n}var Ku=/[\n\r]/g;function Ju(e){Ku.lastIndex=e.pos;let n=Ku.exec(e.text);B(e,E.comment,n===null?e.end:n.index,"")}function Xu(e){let{text:n,pos:t,end:r}=e;if(n.
charAt(t+2)==="+"){B(e,E.symbol,t+3,"/*+");return}let o=n.charAt(t+2)==="*"&&n.charAt(t+3)!=="/",i=n.indexOf("*/",o?t+4:t+2);i<0||i+2>r?B(e,E.bad,r,"/*"):B(e,E.
comment,i+2,"")}function zu(e){let{text:n,pos:t}=e;if(jo(e,!0))return;let r=t;for(;r<e.end&&ke(n.charCodeAt(r));)r+=1;r>t&&n.charCodeAt(r)===123&&(r-=1);let o=n.charCodeAt(r);if(!((o===
39||o===38)&&qh(e,r,o))&&!(n.charCodeAt(t)===95&&Gh(e))){if(ke(o)||o===60||o===123){let i=Ua(e,r);if(i.placeholder){B(e,E.placeholder,i.end,"");return}r=i.end}$h(
e,r)}}function $h(e,n){if(n===e.pos+1&&e.text.charCodeAt(e.pos)===36){B(e,E.symbol,n,"$");return}let t=Ni(e.text,e.pos,n);t===void 0?B(e,E.word,n,""):B(e,t.reserved?
E.reserved:E.keyword,n,t.text)}function Ua(e,n){let{text:t,end:r}=e,o=n,i=!1;for(;o<r;){let a=ko(t,o,r);if(a>o)i=!0;else if(!ke(t.charCodeAt(o)))break;o=a>o?a:o+
1}return{end:o,placeholder:i}}function qh(e,n,t){if(n-e.pos!==1)return!1;let r=e.text.charAt(e.pos).toLowerCase();return t===38?r==="u"&&_h(e,n+1):"enx".includes(
r)?(wt(e,n+1,r==="e"),!0):!1}function _h(e,n){let t=e.text.charCodeAt(n),r=t===34?Qu(e.text,n,e.end):n;if(r>n)B(e,E.quoted,r,"");else if(t===39)wt(e,n+1,!1);else
return!1;return!0}var ka=/_[a-zA-Z\d][\w:.-]{0,30}'/y;function Gh(e){return ka.lastIndex=e.pos,ka.test(e.text)?(wt(e,ka.lastIndex,!1),!0):!1}var Hh='<> <= >= != => || .. */ :: -> ( ) [ ] { } . , ; = < > * + - / % | ? : ! " ^ & ~ @'.split(" "),Zu=Array.from({length:128},(e,n)=>Hh.filter(t=>t.charCodeAt(
0)===n)),Vh=Zu.map(([e,...n])=>e?.length===1&&n.length===0?e:void 0);function Yh(e,n,t){let r=Vh[t];if(r!==void 0)return r;for(let o of Zu[t]??[])if(e.startsWith(
o,n))return o;return""}function ef(e,n){let{text:t,pos:r}=e,o=t.charCodeAt(r+1);if(n===45&&o===45||n===47&&o===47)Ju(e);else if(n===47&&o===42)Xu(e);else if(n===
46&&pt(o)&&!Kh(e))vo(e);else{if((n===60||n===123)&&Jh(e,n))return;Qh(e,Yh(t,r,n))}}function Qh(e,n){n===""?zh(e):B(e,E.symbol,e.pos+n.length,n)}function Kh({kinds:e,
count:n}){let t=n===0?E.space:e[n-1];return t===E.word||t===E.quoted||t===E.placeholder}function Jh(e,n){let{text:t,pos:r,end:o}=e,i=Fu(t,r,o);if(i>r)B(e,E.template,
i,"");else if(ko(t,r,o)>r)B(e,E.placeholder,Ua(e,r).end,"");else return n===123&&Xh(e);return!0}var Wo=/\{ *(d|ts|t|fn)/iy;function Xh(e){Wo.lastIndex=e.pos;let n=Wo.
exec(e.text)?.[1];return n===void 0||Wo.lastIndex>e.end?!1:(B(e,E.symbol,Wo.lastIndex,`{${n.toLowerCase()}`),!0)}function zh(e){let n=e.text.codePointAt(e.pos)??
0;B(e,E.bad,e.pos+(n>65535?2:1),"")}function Dt(e,n=0,t=e.length){let r=_u(e,n,t);for(;r.pos<t;)Zh(r);B(r,E.end,t,"");let{kinds:o,starts:i,count:a,heard:l,heardCount:p,symbols:T}=r;return{text:e,kinds:o,
starts:i,count:a,heard:l,heardCount:p,symbols:T}}function Zh(e){let n=e.text.charCodeAt(e.pos);nf(n)?B(e,E.space,eR(e),""):Hn(n)?zu(e):pt(n)?vo(e):n===39?wt(e,e.
pos+1,!1):n===96?Yu(e):ef(e,n)}function nf(e){return e===32||e===10||e===13||e===9||e===12||e===65279}function eR({text:e,pos:n,end:t}){let r=n+1;for(;r<t&&nf(e.
charCodeAt(r));)r+=1;return r}var nR=new Map([["sql.current-catalog","catalog"],["sql.current-database","database"]]);function tf(e){return e.type==="use"?{catalog:e.catalog,database:e.database}:
e.type==="command"&&e.kind==="set"?tR(e.options):null}function tR([e]){let n=e===void 0?void 0:nR.get(e.key);return e===void 0||n===void 0?null:n==="catalog"?{catalog:e.
value,database:null}:{catalog:null,database:e.value}}function ve(e,n){switch(e.type){case"path":case"star":case"literal":case"subquery":case"model":case"flag":case"type-argument":return;case"chain":e.operands.forEach(
n);return;case"row":case"collection":e.items.forEach(n);return;case"descriptor":e.columns.forEach(n);return;case"interval":case"date-difference":case"named":case"\
passed":n(e.value);return;case"unary":case"test":case"cast":case"field":n(e.operand);return;case"call":iR(e,n);return;default:rR(e).forEach(n)}}function rR(e){switch(e.
type){case"between":return[e.operand,e.low,e.high];case"membership":return[e.operand,...e.list];case"like":return[e.operand,e.pattern,...Fa(e.escape)];case"case":
return oR(e);case"method":return[e.operand,e.call];case"item":return[e.operand,e.index];case"table-argument":return[...e.partitionBy,...e.orderBy.map(n=>n.expression)];case"\
partitioned-argument":return[e.value,...e.partitionBy,...e.orderBy.map(n=>n.expression)]}}function oR({operand:e,branches:n,otherwise:t}){let r=n.flatMap(o=>[...o.
when,o.then]);return[...Fa(e),...r,...Fa(t)]}function Fa(e){return e===null?[]:[e]}function iR({arguments:e,clauses:n,over:t},r){for(let o of e)r(o);n!==null&&(vn(
n.orderBy,r),n.withinDistinct.forEach(r),n.filter!==null&&r(n.filter)),t!==null&&"type"in t&&Ba(t,r)}function vn(e,n){for(let t of e)n(t.expression)}function Ba({
partitionBy:e,orderBy:n,frame:t},r){e.forEach(r),vn(n,r);for(let o of t?.bounds??[])o.distance!==null&&r(o.distance)}var aR=[];function $o(e,n,t=aR){let r=n.at(-1),o=r===void 0||sR(r)||lR(r)?-1:r.text.indexOf("$",1),i=r!==void 0&&o>0&&o<r.text.length-1,[a,l]=[mR(n[0]),pR(r)];if(!i)
return{role:e,parts:n,companion:"",options:t,start:a,end:l};let p=r.text.slice(o),T={...r,text:r.text.slice(0,o),end:r.end-rf(r,p)};return{role:e,parts:[...n.slice(
0,-1),T],companion:p,options:t,start:a,end:l}}function lR(e){return e.end-e.start!==rf(e,e.text)}function rf({quoted:e},n){return e?n.replaceAll("`","``").length:
n.length}function sR({text:e}){return e.includes("{")||e.includes("<<")}function mR(e){return e===void 0?0:e.quoted?e.start-1:e.start}function pR(e){return e===
void 0?0:e.quoted?e.end+1:e.end}function ja(e){return{names:[],doubled:new Set,qualifiers:new Set,tableFunctions:e}}function Xe(e,n,t,r){if(e.names.push($o(n,t,r)),n!=="qualifier")for(let o of t.
slice(0,-1))e.qualifiers.add(o.text)}var br=/`((?:[^`]|``)*)`|[^.`]+/y;function Or(e,{start:n,end:t}){if(e===""||t-n!==e.length)return null;let r=[];for(let o=0;o<=e.length;o=br.lastIndex+1){br.lastIndex=
o;let i=br.exec(e);if(i===null)return null;if(r.push(uR(i,n)),br.lastIndex===e.length)return r;if(e.charAt(br.lastIndex)!==".")return null}return null}function uR({
index:e,0:n,1:t},r){let o=r+e;return t===void 0?{text:n,quoted:!1,start:o,end:o+n.length}:{text:t.replaceAll("``","`"),quoted:!0,start:o+1,end:o+n.length-1}}function Rn(e){return{relations:new Map,outer:null,inside:[],common:null,found:e}}function Pt(e){let n={relations:new Map,outer:e,inside:[],common:e.common,found:e.
found};return e.inside.push(n),n}function nt(e,n,t){let r=e.relations.get(n);r===void 0?e.relations.set(n,[{parts:t}]):(r.push({parts:t}),e.found.doubled.add(n))}
function kt(e,n,t){let r=!fR(n,e.common);return r&&Xe(e.found,"read",n,t),r}function fR(e,n){let[t]=e;if(t===void 0||e.length>1)return!1;for(let r=n;r!==null;r=
r.outer)if(r.names.has(t.text))return!0;return!1}var dR=3;function of(e,n,t){for(let r=Math.min(n,dR);r>0;r-=1){let o=cR(e.slice(0,r),t);if(o!==null)return o.parts===
null?0:r}return 0}function cR(e,n){let t=e.at(-1)?.text??"";for(let r=n;r!==null;r=r.outer){let o=r.relations.get(t)?.find(i=>yR(e,i,n.found));if(o!==void 0)return o}
return null}function yR(e,{parts:n},{qualifiers:t}){if(e.length===1)return!0;if(n===null)return!1;if(qo(e,n))return!0;let r=e.slice(0,e.length-n.length);return qo(
n,e)&&r.every(o=>t.has(o.text))}function qo(e,n){let t=n.length-e.length;return t>=0&&e.every((r,o)=>n[t+o]?.text===r.text)}function va(e,{relations:n,inside:t}){
let r=n.get(e.at(-1)?.text??"");return r===void 0?t.some(o=>va(e,o)):r.some(({parts:o})=>o!==null&&(qo(e,o)||qo(o,e)))}function Ut(e,n){for(let t of e)for(let r of ER(t))va(r,n)&&Xe(n.found,"hint",r)}function _o(e){let n=e.filter(({name:t})=>t==="OPTIONS");return n.length===0?void 0:
n.flatMap(({options:t})=>t)}function ER({name:e,options:n,arguments:t}){if(e==="OPTIONS")return[];let r=t.map(o=>o.parts).filter(o=>o.length>0);return e==="STAT\
E_TTL"?[...r,...n.flatMap(TR)]:e==="LOOKUP"?[...r,...n.flatMap(SR)]:r}function TR({key:e,keySpan:n}){let t=Or(e,n);return t===null?[]:[t]}function SR({key:e,value:n,
valueSpan:t}){let r=e==="table"?Or(n,t):null;return r===null?[]:[r]}function sn(e,n){switch(e.type){case"table":gR(e,n);return;case"joins":sn(e.first,n);for(let t of e.joins)hR(t,n);return;case"bracketed":sn(e.inner,n);return;case"\
sample":sn(e.input,n);return;case"derived":Le(e.query,e.lateral?n:CR(n));{Nr(e.alias,n);return}case"function":se(e.call,n);{Nr(e.alias,n);return}case"unnest":mn(
e.arguments,n);{Nr(e.alias,n);return}case"match-recognize":RR(e,n);return;case"pivot":case"unpivot":AR(e,n);return}}function CR({outer:e,common:n,found:t}){return{
relations:new Map,outer:e,inside:[],common:n,found:t}}function Nr(e,n){e!==null&&nt(n,e.name.text,null)}function gR({name:e,alias:n,asOf:t,hints:r},o){let{parts:i}=e,
a=kt(o,i,_o(r));We(t,o);let l=a&&n===null?i:null;nt(o,n?.name.text??i.at(-1)?.text??"",l),Ut(r,o)}function hR({right:e,on:n},t){sn(e,t),We(n,t)}function RR(e,n){
let t=Pt(n);sn(e.input,t),mn(e.partitionBy,t),vn(e.orderBy,o=>se(o,t));let r=Pt(t);Wa(e.pattern,r);for(let o of e.subsets)nt(r,o.name.text,null);for(let o of e.
measures)se(o.expression,r);for(let o of e.defines)se(o.condition,r);We(e.within,r),Nr(e.alias,n)}function Wa(e,n){if(e.type==="variable")nt(n,e.name.text,null);else if(e.
type==="repetition")Wa(e.pattern,n);else for(let t of e.patterns)Wa(t,n)}function AR(e,n){let t=Pt(n);if(sn(e.input,t),e.type==="pivot")for(let r of[...e.aggregates,
...e.values])se(r.expression,t);Nr(e.alias,n)}function Le(e,n){let t=e.with.length===0?n:bR(e,n),r=af(e.body,t);vn(e.orderBy,o=>se(o,r)),We(e.limit,t),We(e.offset,t)}function bR(e,n){let t=new Set,r={...n,common:{
names:t,outer:n.common}};for(let o of e.with)e.recursive&&t.add(o.name.text),Le(o.query,r),t.add(o.name.text);return r}function af(e,n){switch(e.type){case"sele\
ct":return OR(e,n);case"set-operation":for(let t of e.terms)af(t,n);return n;case"values":return mn(e.rows,n),n;case"explicit-table":return kt(n,e.table.parts),
n;case"query":return Le(e,n),n}}function OR(e,n){let t=Pt(n);e.from!==null&&sn(e.from,t);for(let r of e.items)se(r.expression,t);We(e.where,t);for(let r of e.groupBy?.
items??[])lf(r,t);We(e.having,t);for(let{window:r}of e.windows)Ba(r,o=>se(o,t));return We(e.qualify,t),Ut(e.hints,t),t}function lf(e,n){if(e.type==="GROUPING SE\
TS")for(let t of e.sets)lf(t,n);else mn(e.expressions,n)}function se(e,n){switch(e.type){case"path":sf(e.parts,e.parts.length-1,n);return;case"star":sf(e.qualifier,e.qualifier.length,n);return;case"literal":return;case"\
subquery":Le(e.query,n);return;case"table-argument":NR(e,n);return;case"call":xR(e,n);return;default:ve(e,t=>se(t,n))}}function mn(e,n){for(let t of e)se(t,n)}function We(e,n){
e!==null&&se(e,n)}function sf(e,n,t){if(n===0)return;let r=of(e,n,t);r>0&&Xe(t.found,"qualifier",e.slice(0,r))}function NR({query:e,partitionBy:n,orderBy:t},r){
Le(e,r),mn(n,r),vn(t,o=>se(o,r))}function xR(e,n){let[t]=e.arguments,r=t!==void 0&&n.found.tableFunctions.has(e.name.toUpperCase())?mf(t):null;r!==null&&kt(n,r),
ve(e,o=>{(r===null||o!==t)&&se(o,n)})}function mf(e){return e.type==="named"?mf(e.value):e.type==="path"?e.parts:null}var IR=new Set(["error-handling.log.target"]);function $a(e,n){for(let{key:t,value:r,valueSpan:o}of e){let i=IR.has(t)?Or(r,o):null;i!==null&&Xe(n,"option",i)}}function uf(e,n){let t=ja(Ra(n));return qa(e,t),t.names.sort((r,o)=>r.start-o.start)}function Tv(e){let n=ja(Ra(null));return qa(e,n),n.doubled}function qa(e,n){
switch(e.type){case"query-statement":Le(e.query,Rn(n));return;case"insert":pf(e,n);return;case"statement-set":for(let t of e.inserts)pf(t,n);return;case"update":case"\
delete":MR(e,n);return;case"merge":LR(e,n);return;case"create-table":wR(e,n);return;case"alter":DR(e,n);return;case"command":PR(e,n);return;case"wrapper":qa(e.inner,
n);return;case"use":return}}function Ft({role:e,name:n},t){Xe(t,e,n.parts)}function pf({target:e,hints:n,query:t},r){Xe(r,e.role,e.name.parts,_o(n)),Le(t,Rn(r))}
function ff(e,n,t){Ft(e,t.found);let{parts:r}=e.name;nt(t,n?.text??r.at(-1)?.text??"",n===null?r:null)}function MR(e,n){let t=Rn(n);if(ff(e.target,e.alias,t),Ut(
e.hints,t),e.type==="update")for(let{value:r}of e.assignments)se(r,t);We(e.where,t)}function LR(e,n){let t=Rn(n);ff(e.target,e.alias,t),sn(e.source,t),se(e.on,t);
for(let{value:r}of e.assignments)se(r,t);mn(e.values,t)}function wR({target:e,options:n,like:t,query:r},o){Ft(e,o),$a(n,o),t!==null&&Ft(t.target,o),r!==null&&Le(
r,Rn(o))}function DR({target:e,renamed:n,options:t,query:r},o){Ft(e,o),n!==null&&Ft(n,o),$a(t,o),r!==null&&Le(r,Rn(o))}function PR({targets:e,expressions:n,query:t},r){
for(let o of e)Ft(o,r);mn(n,Rn(r)),t!==null&&Le(t,Rn(r))}function Go(e,{start:n,end:t}){let r=st(Dt(e,n,t));return{syntax:_a(r),cursor:r}}function _a(e){let{symbols:n,pos:t}=e;return n[t]==="BEGIN"&&n[t+1]==="STATEMEN\
T"&&n[t+3]===";"?Eu(e):Ar(e)}function df(e,n){let{symbols:t}=e,r=e.tokens.heardCount-1,o=!1;for(let i=n;i<r;i+=1)if(t[i]==="END"&&t[i-1]===";"&&(o=!1),t[i]==="BEGIN"&&t[i-1]==="SET"&&t[i-2]===
"STATEMENT"&&(o=!0),t[i]===";"&&!(o&&kR(t[i+1]??"")))return i;return r}function kR(e){return e==="INSERT"||e==="WITH"||e==="UPSERT"||e==="END"}function cf(e){return e.type!=="command"||e.kind!=="set"?null:e.verb==="RESET"?{key:e.keys[0]??null,value:null}:e.verb==="SET"?UR(e.options):null}function UR([e]){
return e===void 0?null:{key:e.key,value:e.value}}function Ha(e,n){switch(e.type){case"query-statement":return"query";case"insert":return yf(e,n)?"insert-values":"insert";case"statement-set":return e.inserts.every(
t=>yf(t,n))?"statement-set-values":"statement-set";case"update":case"delete":case"use":return e.type;case"merge":return"other";case"create-table":return FR(e);case"\
alter":case"command":return e.kind;case"wrapper":return BR(e,n)}}function FR({object:e,query:n}){return e==="view"?"create-view":e==="materialized-table"?"creat\
e-materialized-table":n===null?"create-table":"create-table-as"}function BR({verb:e,inner:n},t){return e==="explain"?"explain":e==="compile"?"other":Ha(n,t)}function yf({
query:e,start:n,end:t},r){let o=i=>i.start>=n&&i.end<=t;return Ga(e)&&!r.some(i=>i.role==="read"&&o(i))}function Ga(e){switch(e.type){case"values":return!0;case"\
query":return Ga(e.body);case"set-operation":return e.terms.every(Ga);case"select":case"explicit-table":return!1}}var Tf=new WeakMap,Ef=new WeakMap;function Sf(e,n){Tf.set(e,n)}function Wn(e){let n=Ef.get(e),t=Tf.get(e);if(n!==void 0||t===void 0)return n??null;let r=Go(t,e);
return Ef.set(e,r),r}function Iv(e){return Wn(e)?.syntax??null}function Cf({statements:e},{start:n,end:t}){let r=0,o=e.length;for(;r+1<o;){let a=r+o>>1;(e[a]?.start??
0)<=n?r=a:o=a}let i=e[r];return i!==void 0&&i.start<=n&&t<=i.end?i:void 0}var jR=20;function hf(e,n=null){let t=st(Dt(e)),r=Fo(e),o=[],i=vR(t,r);for(;qR(t);){let a=t.pos,l=_R(t),p=l===null?null:WR(t,a,n),T=i.length+1===jR;l===null?i.push(
VR(t,a,r,T)):p===null?o.push(GR(t,a,l,r,n)):i.push($R(t,{stop:p,from:a,to:t.pos},r,T))}return{text:e,statements:o,faults:i}}function vR(e,n){if(e.symbols[0]!=="\
;")return[];let t=new He(0,"no statement stands before this semicolon","remove it");return[Bo(e,{stop:t,from:0,to:1},n)]}function WR(e,n,t){let r=t===null?null:
ru(e,n,e.pos,t);return r===null?null:new He(r.at,r.message,r.hint)}function $R(e,n,t,r){return r&&(e.pos=e.tokens.heardCount-1),Bo(e,{...n,to:e.pos},t)}function qR(e){
for(;e.symbols[e.pos]===";";)e.pos+=1;return!Rf(e)}function Rf({tokens:e,pos:n}){return e.kinds[e.heard[n]??0]===E.end}function _R(e){let n=e.pos,t=gf(e,n,_a);return t!==
null||e.symbols[n]!=="BEGIN"?t:gf(e,n,Ar)}function gf(e,n,t){Va(e,n);try{return Af(e,t)}catch(r){if(!(r instanceof He))throw r;return Va(e,n),null}}function Va(e,n){
e.pos=n,e.depth=0,e.unordered.length=0,e.reordered.clear(),e.windows.numbers.clear(),e.windows.uses.length=0,e.brackets.clear()}function Af(e,n){let t=n(e);return!y(
e,";")&&!Rf(e)&&d(e),t}function GR(e,n,t,r,o){let i=j(e,n),a=te(e,e.pos-1),l=uf(t,o),{line:p,column:T}=Lt(r,i),S={kind:Ha(t,l),start:i,end:a,line:p,column:T,names:l,
definition:t.type==="create-table"?Hr(e,t):null,options:HR(t),placeholders:Uo(e.tokens,e.tokens.heard[n]??0,e.tokens.heard[e.pos]??0),use:tf(t),setting:cf(t)};return Sf(
S,e.tokens.text),S}function HR(e){return e.type==="create-table"||e.type==="alter"||e.type==="command"?e.options:[]}function VR(e,n,t,r){e.expected=new Set,e.expectedAt=
-1;let o=YR(e),i=r?e.tokens.heardCount-1:df(e,n),a=Bo(e,{stop:o,from:n,to:i},t);return e.expected=null,Va(e,i),a}function YR(e){try{Af(e,Ar)}catch(n){if(n instanceof
He)return n;throw n}return new He(e.pos,"")}function Ya(e,n){return Object.hasOwn(e,n)?e[n]:void 0}var QR=new Set(["csv","avro"]),KR=["format","key.format","value.format"];function xr(e){return KR.some(n=>QR.has(e.get(n)?.toLowerCase()??""))}var Ce="2147483647",JR=new Map([["CHAR",["1"]],["BINARY",["1"]],["VARCHAR",[Ce]],["VARBINARY",[Ce]],["DECIMAL",["10","0"]],["TIME",["0"]],["TIMESTAMP",["6"]],["\
TIMESTAMP_LTZ",["6"]]]),bf=new Map([["STRING","VARCHAR"],["BYTES","VARBINARY"]]);function ne(e,n=[],t=!0){return{name:e,parameters:n,elements:[],fields:[],nullable:t}}
function pn({name:e,parameters:n,elements:t,fields:r,nullable:o}){let i=bf.get(e);return i!==void 0?ne(i,[Ce],o):{name:e,parameters:XR(e,n),elements:t.map(pn),fields:r.
map(a=>({name:a.name.text,type:pn(a.dataType)})),nullable:o}}function XR(e,n){let t=JR.get(e)??[];return t.length>n.length?[...n,...t.slice(n.length)]:n}function K(e,n){
return e.nullable===n?e:{...e,nullable:n}}function tt({name:e,parameters:n,elements:t,fields:r}){for(let[o,i]of bf)if(e===i&&n[0]===Ce)return o;return t.length>
0?`${e}<${t.map(Ir).join(", ")}>`:e==="ROW"?`ROW<${r.map(o=>`${zR(o.name)} ${Ir(o.type)}`).join(", ")}>`:n.length===0?e:`${e}(${n.join(", ")})`}function Ir(e){return tt(
e)+(e.nullable?"":" NOT NULL")}function zR(e){return/^[A-Za-z_]\w*$/.test(e)?e:`\`${e.replaceAll("`","``")}\``}function Mr(e){return pn(Un(st(Dt(e))))}function Nf(e,n){let[t,r]=[Lr(e,n),Lr(n,e)];return t&&r?"same":t?"wider":r?"narrower":"other"}var Ho=["TINYINT","SMALLINT","INT","BIGINT"];function Lr(e,n){return e.
elements.length+e.fields.length>0?ZR(e,n):Ho.includes(e.name)&&Ho.includes(n.name)?Ho.indexOf(e.name)<=Ho.indexOf(n.name):e.name==="FLOAT"&&n.name==="DOUBLE"?!0:
e.name===n.name?nA(e,n):tA(e,n)}function ZR(e,n){let[t,r]=[Of(e),Of(n)];return e.name!==n.name||t.length!==r.length?!1:t.every((o,i)=>{let a=r[i];return a===void 0||
a.name!==o.name?!1:Lr(o.type,a.type)&&(a.type.nullable||!o.type.nullable)})}function Of({elements:e,fields:n}){return[...e.map(t=>({name:"",type:t})),...n]}var eA=new Set(
["VARCHAR","VARBINARY","TIME","TIMESTAMP","TIMESTAMP_LTZ"]);function nA({name:e,parameters:n},{parameters:t}){let[r,o]=n.map(Number),[i,a]=t.map(Number);return r===
void 0||i===void 0?!0:e==="DECIMAL"?(a??0)>=(o??0)&&i-(a??0)>=r-(o??0):eA.has(e)?i>=r:n.join()===t.join()}function tA(e,n){return n.name!==`VAR${e.name}`?!1:Number(
n.parameters[0])>=Number(e.parameters[0])}var xf=new Map;function Qa(e){let n=xf.get(e);if(n!==void 0)return n;let t=tt(Mr(e));return xf.set(e,t),t}var If=["none","cosmetic","in-place","options","additive","logic","breaking"];function pW(e){return If[Math.max(0,...e.map(n=>If.indexOf(n)))]??"none"}var rA=new Set(
["kafka.retention.time","kafka.retention.size","kafka.max-message-size"]);function Ja(e){return rA.has(e)}function uW(e,n){let t=[e,n].some(({options:r})=>xr(Ka(
r)));return[...aA(e.columns,n.columns).map(r=>t?{...r,columns:null}:r),...oA(e,n),...iA(e.options,n.options)]}function oA(e,n){let t=r=>r.primaryKey.join(", ");
return[...ze("primary key","breaking",t(e)||null,t(n)||null),...ze("distribution","breaking",e.distribution,n.distribution),...ze("partitioning","breaking",e.partitionedBy,
n.partitionedBy),...ze("watermark","logic",e.watermark,n.watermark),...ze("LIKE clause","logic",e.like,n.like),...ze("comment","cosmetic",e.comment,n.comment),...ze(
"kind","breaking",Mf(e),Mf(n))]}function Mf(e){return(e.temporary?"temporary ":"")+e.object}function ze(e,n,t,r,o=null){if(t===r)return[];if(t===null)return[{change:n,
words:`${e} added: ${r??""}`,columns:o}];let i=r===null?`${e} removed: ${t}`:`${e} changed: ${t} \u2192 ${r}`;return[{change:n,words:i,columns:o}]}function fW(e,n){
return[...new Set([...Object.keys(e),...Object.keys(n)])].sort().flatMap(r=>ze(`property ${r}`,"options",Ya(e,r)??null,Ya(n,r)??null,[]))}function iA(e,n){let[t,
r]=[Ka(e),Ka(n)];return[...new Set([...t.keys(),...r.keys()])].sort().flatMap(i=>{let a=Ja(i)?"in-place":"options";return ze(`option ${i}`,a,t.get(i)??null,r.get(
i)??null)})}function Ka(e){return new Map(e.map(n=>[n.key,n.value]))}function aA(e,n){let t=new Map(n.map(p=>[p.name,p])),r=new Map(e.map(p=>[p.name,p])),o=e.filter(
p=>!t.has(p.name)),i=e.flatMap(p=>sA(p,t.get(p.name))),a=(p,T)=>p.filter(S=>T.has(S.name)).map(S=>S.name).join(", "),l=a(e,t)!==a(n,r);return[...o.map(p=>({change:"\
breaking",words:`column ${p.name} removed`,columns:[p.name],refuses:Lf(p)})),...i,...l?[{change:"logic",words:"columns reordered",columns:null}]:[],...lA(n,r)]}
function lA(e,n){let t=e.findLastIndex(r=>n.has(r.name));return e.flatMap((r,o)=>{let{name:i}=r;if(n.has(i))return[];let a=`column ${i} added`;return[o>t?{change:"\
additive",words:a,columns:[i],refuses:Lf(r)}:{change:"logic",words:`${a} before others`,columns:null}]})}function Lf({nullable:e,type:n}){return!e||(n?.includes(
"NOT NULL")??!1)}function sA(e,n){if(n===void 0)return[];let t=[e.name],r=`column ${e.name}`;return[...pA(r,e.type,n.type).map(o=>({...o,columns:t})),...mA(r,e.
nullable,n.nullable).map(o=>({...o,columns:t})),...ze(`${r}: expression`,"logic",e.expression,n.expression,t),...ze(`${r}: kind`,"logic",e.kind,n.kind,t)]}function mA(e,n,t){
return n===t?[]:t?[{change:"logic",words:`${e} may now be NULL`,refuses:!0}]:[{change:"breaking",words:`${e} is now NOT NULL`,refuses:!0}]}function pA(e,n,t){if(n===
t||n!==null&&t!==null&&Qa(n)===Qa(t))return[];let r=`${e}: ${n??"no type"} \u2192 ${t??"no type"}`,o=n!==null&&t!==null&&Lr(Mr(n),Mr(t)),i=n?.includes("NOT NULL")??
!1;return[{change:o?"logic":"breaking",words:r,refuses:!o||i}]}function U(e,n,t=[],r=t.length===0?n.length:0){return{made:e,columns:n,openings:t,certain:r,listed:fA(n)}}function wf(e,{columns:n,openings:t,certain:r,listed:o}){
return{made:e,columns:n,openings:t,certain:r,listed:o}}function An(e,n=[]){return U({type:"unknown",inputs:n},[],[{reason:e,find:r=>bn(r,e)}])}function bn(e,n){
return{name:e,source:{type:"unknown",reason:n}}}var uA=6;function fA(e){let n=null;return t=>e.length<=uA?dA(e,t):(n??=cA(e),n.get(t)??null)}function dA(e,n){let t=e.
find(o=>o.name===n),r=e.findLast(o=>o.name===n)===t;return t===void 0||r?t??null:wr(n)}function cA(e){let n=new Map;for(let t of e){let{name:r}=t;n.set(r,n.has(
r)?wr(r):t)}return n}function wr(e){return bn(e,`several columns are called ${e}`)}function rt(e,n){return n.length===0?e:U({type:"renamed",input:e},yA(e,n))}function yA({columns:e,certain:n,openings:t},r){let o=r.map(({text:i},a)=>{let l=a<n?
e[a]:void 0,p=t[0]?.reason??`there is no column for ${i}`;return l===void 0?bn(i,p):{name:i,source:l.source}});return t.length===0?[...o,...e.slice(r.length)]:o}var Df=new Set;function Bt(e,n){return{text:e,catalogue:n,entries:[],joins:[],visible:null,shared:[],variables:Df,matchTime:null,select:null,output:null,outer:null,
common:null,allCommon:[]}}function $n(e,n=null){return{text:e.text,catalogue:e.catalogue,entries:[],joins:[],visible:null,shared:[],variables:Df,matchTime:null,
select:n,output:null,outer:e,common:e.common,allCommon:e.allCommon}}function Dr(e){return{...$n(e),outer:e.outer}}function On(e,n,t=""){let r=$n(n);return r.entries.
push({name:t,parts:null,relation:e,asOf:null}),r}function Vo(e){return Xa(e,e.entries.length)}function Xa(e,n){return n===e.entries.length&&e.visible===n?e:{...e,
visible:n}}function Yo(e,{shared:n}){return n.length===0?void 0:n.find(t=>t.name===e)}function Qo({visible:e,entries:n}){return e??n.length}var EA=12;function kf(e,n,t){if(t>EA&&t===n.length&&!e.startsWith("$"))return TA(n).get(e)??null;let r=null;for(let o=0;o<t;o+=1){let i=n[o]?.relation.listed(e)??
null;if(i!==null&&r!==null)return wr(e);r??=i}return r}var Pf=new WeakMap;function TA(e){let n=Pf.get(e);if(n?.entries===e.length)return n.columns;let t=new Map;
for(let{relation:r}of e)for(let o of r.columns)t.set(o.name,t.has(o.name)?wr(o.name):o);return Pf.set(e,{entries:e.length,columns:t}),t}var SA=3;function Ff(e,n){for(let i=Math.min(e.length-1,SA);i>0;i-=1){let a=Pr(e.slice(0,i),n);if(a!==null)return Bf(a,e,i)}let t=e[0]?.text??"",r=Ko(t,n),o=Uf(
r)?Pr(e,n)??null:null;return o!==null?{type:"row",relation:o}:Uf(r)?CA(e,n,r):Za(r,e,1)}function Uf(e){return e.source.type==="unknown"}function Za(e,n,t){return{
type:"column",column:e,fields:n.length===t?[]:n.slice(t)}}function Bf(e,n,t){return Za(kr(e,n[t]?.text??""),n,t+1)}function CA(e,n,t){for(let r=1;r<Math.min(e.length-
1,3);r+=1){let o=Pr(e.slice(r,r+1),n);if(o!==null&&o.made.type==="table")return Bf(o,e,r+1)}return Za(t,e,1)}function Pr(e,n){let t=e.at(-1)?.text??"";for(let r=n;r!==
null;r=r.outer){let o=Qo(r);for(let i=0;i<o;i+=1){let a=r.entries[i];if(a?.name===t&&gA(e,a))return a.relation}if(e.length===1&&r.variables.has(t))return r.entries[0]?.
relation??null}return null}function gA(e,{parts:n}){return e.length===1||n!==null&&hA(e,n)}function hA(e,n){let t=n.length-e.length;return t>=0&&e.every((r,o)=>n[t+
o]?.text===r.text)}function kr(e,n){return e.listed(n)??jf(n,e.openings)}function Ko(e,n){let t=[];for(let r=n;r!==null;r=r.outer){let o=RA(e,r);if(o!==null)return t.
length===0?o:vf(e,t);AA(r,t)}return jf(e,t)}function RA(e,n){return n.output?.listed(e)??Yo(e,n)??kf(e,n.entries,Qo(n))}var za=3;function AA(e,n){let t=Qo(e);for(let r=0;r<
t&&n.length<za;r+=1)n.push(...e.entries[r]?.relation.openings.slice(0,za)??[])}function jf(e,n){let[t]=n;return t===void 0?bn(e,`no column is called ${e}`):n.length===
1?t.find(e):vf(e,n)}function vf(e,n){let t=[...new Set(n.slice(0,za).map(({reason:r})=>r))];return bn(e,`${e} may be a column of several tables: ${t.join("; ")}`)}function $f({parts:e},n){let t=$o("read",e),r=t.parts.map(a=>a.text),o=n.catalogue.tableOf(r),i=r.join(".")+t.companion;return o===null?IA({written:i,schema:o}):
bA(i,o)}var Wf=new WeakMap;function bA(e,n){let t=Wf.get(n)??new Map;Wf.set(n,t);let r=t.get(e)??OA({written:e,schema:n},n);return t.set(e,r),r}function OA(e,n){
let t=n.columns.map(i=>({name:i.name,source:{type:"stored",table:e,name:i.name,schema:i}})),r=n.unknown===null?[]:[qf(e,n.unknown)],o=U({type:"table",table:e},t,
r);return{...o,listed:xA(e,o.listed)}}var NA=new Set(["$rowtime"]);function xA(e,n){let t=_f(e,"$rowtime");return r=>n(r)??(NA.has(r)?t:null)}function IA(e){return U(
{type:"table",table:e},[],[qf(e,`the columns of ${e.written} are not known`)])}function qf(e,n){let t=new Map;return{reason:n,find:o=>{let i=t.get(o)??_f(e,o);return t.
set(o,i),i}}}function _f(e,n){return{name:n,source:{type:"stored",table:e,name:n,schema:null}}}function jt(e,n){let[t]=e.parts;return(e.parts.length===1&&t!==void 0?MA(t.text,n.common):null)??$f(e,n)}function MA(e,n){for(let t=n;t!==null;t=t.outer){let r=t.
relations.get(e);if(r!==void 0)return r}return null}function Hf({call:e,lateral:n,alias:t},r){if(e.type!=="call")return Gf(e,n,t?.columns.length??0,r);let o=vA(e,r);return o!==null&&LA.has(e.name)?kA(e,o,r):o!==null&&
wA.has(e.name.toUpperCase())?UA(e,o,r):Gf(e,n,t?.columns.length??0,r)}var LA=new Set(["TUMBLE","HOP","CUMULATE","SESSION"]),wA=new Set(["ML_PREDICT","ML_EVALUAT\
E"]),DA=new Set(["KEY_SEARCH_AGG","VECTOR_SEARCH_AGG","TEXT_SEARCH_AGG"]),PA=["window_start","window_end","window_time"];function kA(e,n,t){let r=On(n,t),o=Qf(e),
i=PA.map((a,l)=>({name:a,source:el(a,l,o,r)}));return Vf(e,n,i,r)}function UA(e,n,t){let r=On(n,t),o=Vf(e,n,[],r),i=Yf(e.name.toUpperCase(),Qf(e),r,[]);return U(
o.made,n.columns,[...n.openings,i],n.certain)}function Vf(e,n,t,r){let{columns:o,openings:i,certain:a}=n,l=[...o,...t];return U({type:"extended",call:e,input:n,
scope:r},l,i,i.length===0?l.length:a)}function Gf(e,n,t,r){let{inputs:o,rest:i,by:a}=jA(e,r),l={type:"function",call:e,rest:i,lateral:n,inputs:o,scope:r};return t>
0?U(l,FA(t,a,i,r,o)):U(l,[],[BA(Yf(a,i,r,o),e,o)])}function FA(e,n,t,r,o){return Array.from({length:e},(i,a)=>({name:"",source:el(n,a,t,r,o)}))}function el(e,n,t,r,o=[]){
return{type:"produced",by:e,place:n,from:t,scope:r,whole:o}}function Yf(e,n,t,r){let o=new Map,i=a=>{let l=o.get(a)??{name:a,source:el(e,-1,n,t,r)};return o.set(
a,l),l};return{reason:`the columns of ${e} are not known`,find:i}}function BA(e,n,t){let r=nl(n).map(({partitionBy:i})=>i.map(a=>a.parts.at(-1)?.text));return{...e,
find:i=>{let a=r.findIndex(p=>p.includes(i)),l=t[a];return l===void 0?e.find(i):kr(l,i)}}}function jA(e,n){if(e.type!=="call")return{by:"a function",inputs:[],rest:[
e]};let t=e.name.toUpperCase(),[r]=e.arguments.map(Jo),o=DA.has(t)&&r?.type==="path"?r:null,i=[...o===null?[]:[jt(o,n)],...nl(e).map(({query:l})=>we(l,n))],a=e.
arguments.map(Jo).filter(l=>l.type!=="table-argument"&&l!==o);return{by:t,inputs:i,rest:a.filter(l=>l.type!=="descriptor")}}function nl(e){return e.type!=="call"?
[]:e.arguments.map(Jo).filter(n=>n.type==="table-argument")}function vA(e,n){let[t]=nl(e);return t===void 0?null:we(t.query,n)}function Qf(e){return e.arguments.
map(Jo).filter(t=>t.type==="descriptor").flatMap(({columns:t})=>t)}function Jo(e){return e.type==="named"?e.value:e}var Kf=new WeakMap;function Xf(e){let n=Kf.get(e);if(n!==void 0)return n;let{made:t,columns:r,openings:o,certain:i}=e,a=o.map(({reason:p,find:T})=>({reason:p,find:S=>Jf(
T(S))})),l=U(t,r.map(Jf),a,i);return Kf.set(e,l).set(l,l),l}function Jf(e){return{name:e.name,source:{type:"optional",column:e}}}function ed(e,n,t){WA(e.kind,n,t);let r=e.natural?_A(n,t):e.using.map(({text:o})=>o);for(let o of r)$A(o,n,t);t.joins.push({join:e,right:n,end:t.entries.length,
columns:r})}function WA(e,n,{entries:t}){let r=e==="RIGHT"||e==="FULL"?0:n,o=e==="LEFT"||e==="FULL"?t.length:n;for(let i=r;i<o;i+=1){let a=t[i];a!==void 0&&(t[i]=
{...a,relation:Xf(a.relation)})}}function $A(e,n,t){let r=Ko(e,qA(n,t)),o=zf(e,n,t.entries.length,t),i=t.shared.find(T=>T.name===e);if(i!==void 0){i.source.columns.
push(r),i.sides.push(o);return}let a=zf(e,0,n,t),l=Ko(e,{...Xa(t,n),outer:null}),p={type:"combined",by:"coalesce",columns:[l,r]};t.shared.push({name:e,source:{...p,
columns:[l,r]},sides:[a,o]})}function zf(e,n,t,{entries:r}){for(let o=n;o<t;o+=1)if(r[o]?.relation.listed(e))return o;return n}function qA(e,n){return{...n,entries:n.
entries.slice(e),visible:null,shared:[],outer:null}}function _A(e,n){let[t,r]=[n.entries.slice(0,e),n.entries.slice(e)],i=n.entries.map(({relation:p})=>p).find(
({openings:p})=>p.length>0);i!==void 0&&GA(i,n);let a=new Set(r.flatMap(({relation:p})=>p.columns.map(Zf))),l=t.flatMap(({relation:p})=>p.columns.map(Zf));return[
...new Set(l)].filter(p=>a.has(p))}function Zf({name:e}){return e}function GA({openings:e},n){let t=An(`NATURAL JOIN: ${e[0]?.reason??""}`);n.entries.push({name:"",
parts:null,relation:t,asOf:null})}function nd(e,n){let t=Dr(n),r=$n(t);Nn(e.input,r);let[o]=r.entries,i=r.entries.length===1&&o!==void 0?o.relation:td(r),a=new Set([...tl(e.pattern),...e.subsets.
map(({name:h})=>h.text)]),l=e.orderBy[0]?.expression??null,p={...On(i,t,o?.name),variables:a,matchTime:l},T=e.rows.startsWith("ALL")?i.columns:HA(e,p),S=e.rows.
startsWith("ALL")?i.openings:[];return U({type:"match",match:e,input:i,scope:p},[...T,...VA(e,p)],S)}function HA({partitionBy:e},n){return e.map((t,r)=>({name:t.
type==="path"?t.parts.at(-1)?.text??"":`EXPR$${r}`,source:{type:"computed",expression:t,scope:n}}))}function VA({measures:e},n){return e.map(({expression:t,alias:r},o)=>({
name:r?.text??`EXPR$${o}`,source:{type:"computed",expression:t,scope:n}}))}function tl(e){return e.type==="variable"?[e.name.text]:e.type==="repetition"?tl(e.pattern):
e.patterns.flatMap(tl)}var YA=new Set("COUNT SUM AVG MIN MAX SUM0 STDDEV_POP STDDEV_SAMP STDDEV VAR_POP VAR_SAMP VARIANCE COLLECT LISTAGG STRING_AGG FIRST_VALUE LAST_VALUE ARRAY_AGG J\
SON_ARRAYAGG JSON_OBJECTAGG APPROX_COUNT_DISTINCT PERCENTILE COVAR_POP COVAR_SAMP REGR_COUNT REGR_SXX REGR_SYY SINGLE_VALUE EVERY SOME ANY_VALUE".split(" "));function rl({
name:e,over:n,quantifier:t,clauses:r}){return n!==null?!1:t==="DISTINCT"||r!==null&&(r.filter!==null||r.orderBy.length>0)?!0:YA.has(e.toUpperCase())}function QA(e){
for(let n of e){let t=rd(n);if(t!==null)return t}return null}function rd(e){if(e.type==="call"&&rl(e))return e;let n=null;return ve(e,t=>{n??=rd(t)}),n}function QW({
items:e,having:n}){return QA([...e.map(({expression:t})=>t),...n===null?[]:[n]])}var il=["TINYINT","SMALLINT","INT","BIGINT"],KA=new Map([["TINYINT",3],["SMALLINT",5],["INT",10],["BIGINT",19]]);function $e(e){let n=e.flatMap(i=>i??[]),[t]=n;
if(t===void 0||n.length<e.length)return null;let r=n.some(({type:i})=>i.nullable),o=n.map(i=>i.type).reduce((i,a)=>i===null?null:JA(i,a),t.type);return o===null?
null:{type:K(o,r),time:t.time}}function JA(e,n){if(e.name===n.name&&e.name!=="DECIMAL")return XA(e,n);if(Ur(e)&&Ur(n))return ZA(e,n);let t=zA(e,n);return t===null?
null:ne("VARCHAR",[t])}function XA(e,n){if(od(e)===od(n))return e;if(e.elements.length+e.fields.length>0||e.parameters.length!==1)return null;let t=String(Math.
max(Number(e.parameters[0]),Number(n.parameters[0])));return ne(e.name==="CHAR"||e.name==="BINARY"?`VAR${e.name}`:e.name,[t])}function od(e){return JSON.stringify(
{...e,nullable:!0})}function zA(e,n){let t=["CHAR","VARCHAR"];return!t.includes(e.name)||!t.includes(n.name)?null:String(Math.max(Number(e.parameters[0]),Number(
n.parameters[0])))}function Ur({name:e}){return il.includes(e)||al(e)||e==="DECIMAL"}function al(e){return e==="FLOAT"||e==="DOUBLE"}function ZA(e,n){let[t,r]=[
al(e.name),al(n.name)];return t&&r?e:t||r?e.name==="DECIMAL"||n.name==="DECIMAL"?ne("DOUBLE"):t?e:n:e.name==="DECIMAL"||n.name==="DECIMAL"?eb(e,n):il.indexOf(e.
name)<il.indexOf(n.name)?n:e}function eb(e,n){let[t,r]=[xn(e),xn(n)],o=Math.max(t.scale,r.scale),i=Math.max(t.precision-t.scale,r.precision-r.scale);return Ze(i+
o,o)}function xn({name:e,parameters:n}){return e!=="DECIMAL"?{precision:KA.get(e)??0,scale:0}:{precision:Number(n[0]),scale:Number(n[1])}}var ol=38;function Ze(e,n){
if(e<=ol)return ne("DECIMAL",[String(e),String(n)]);let t=Math.max(ol-(e-n),Math.min(n,6));return ne("DECIMAL",[String(ol),String(t)])}function F(e,n,...t){return k(ne(e,t,n))}function k(e){return{type:e,time:null}}function ge(e,n){return e.type.nullable===n?e:{...e,type:K(e.type,n)}}function ot(e){return e.some(n=>n?.type.nullable!==!1)}function In(e,...n){return t=>F(e,ot(t),...n)}function qe(e,...n){return()=>F(e,!1,...n)}function vt(e,...n){
return()=>F(e,!0,...n)}var id=([e])=>e??null,ad=e=>{let[n]=e;return n?k(K(n.type,ot(e))):null},ld=([e])=>e?k(K(e.type,!0)):null,Xo=e=>{let[n]=e,t=n?.type.name===
"CHAR"||n?.type.name==="VARCHAR"?n.type.parameters:null;return t===null?null:k(ne("VARCHAR",t,ot(e)))},sd=(e,n)=>{let t=Xo(e,n);return t===null?null:ge(t,!0)},md=In(
"VARCHAR",Ce);function ll(e,n){return([t])=>t?k({...ne(e),elements:[t.type],nullable:n&&t.type.nullable}):null}var pd=e=>{let n=$e(e);return n===null?null:k(n.type)};var nb=new Set(["=","<>","!=","<","<=",">",">=","AND","OR"]),ud=new Set(["CHAR","VARCHAR"]);function fd(e,n,t){let r=n?.type.nullable!==!1||t?.type.nullable!==!1;
if(nb.has(e))return F("BOOLEAN",r);if(e.endsWith("DISTINCT FROM"))return F("BOOLEAN",!1);if(n===null||t===null)return null;if(e==="||")return tb(n.type,t.type,r);
let o=rb(e,n.type,t.type);return o===null?null:k(K(o,r))}function tb(e,n,t){if(!ud.has(e.name)||!ud.has(n.name))return null;let r=Math.min(Number(e.parameters[0])+
Number(n.parameters[0]),2147483647),o=e.name==="CHAR"&&n.name==="CHAR"?"CHAR":"VARCHAR";return F(o,t,String(r))}function rb(e,n,t){if(!Ur(n)||!Ur(t))return null;
let r=i=>i.name!=="FLOAT"&&i.name!=="DOUBLE",o=n.name==="DECIMAL"||t.name==="DECIMAL";return e==="%"?o||!r(n)||!r(t)?null:t:o&&r(n)&&r(t)?ob(e,n,t):$e([k(n),k(t)])?.
type??null}function ob(e,n,t){let[r,o]=[xn(n),xn(t)],i=Math.max(r.scale,o.scale),a=Math.max(r.precision-r.scale,o.precision-o.scale);switch(e){case"+":case"-":return Ze(
a+i+1,i);case"*":return Ze(r.precision+o.precision+1,r.scale+o.scale);case"/":{let l=Math.max(6,r.scale+o.precision+1);return Ze(r.precision-r.scale+o.scale+l,l)}default:
return null}}function zo(e){let n=new Set(e.map(r=>r?.type.name)),t=n.has("FLOAT")&&n.has("DOUBLE")?null:$e(e);return t===null?null:ge(t,e.every(r=>r?.type.nullable!==
!1))}var ib=[[qe("BIGINT"),"COUNT ROW_NUMBER RANK DENSE_RANK"],[qe("DOUBLE"),"RAND PI E PERCENT_RANK CUME_DIST"],[qe("INT"),"RAND_INTEGER"],[qe("CHAR","36"),"UUID"],
[qe("TIMESTAMP_LTZ","3"),"CURRENT_TIMESTAMP NOW CURRENT_ROW_TIMESTAMP"],[qe("TIMESTAMP","3"),"LOCALTIMESTAMP TUMBLE_START TUMBLE_END HOP_START HOP_END SESSION_S\
TART SESSION_END"],[qe("DATE"),"CURRENT_DATE"],[qe("TIME","0"),"CURRENT_TIME LOCALTIME"],[qe("VARCHAR",Ce),"JSON_OBJECT JSON_ARRAY"],[qe("VARCHAR","2000"),"JSON\
_ARRAYAGG JSON_OBJECTAGG"],[id,"MIN MAX FIRST_VALUE LAST_VALUE TUMBLE_ROWTIME HOP_ROWTIME SESSION_ROWTIME"],[ad,"ABS UPPER LOWER SIGN"],[ld,"NULLIF"],[e=>e[0]?ge(
e[0],!0):null,"FIRST LAST"],[Xo,"LTRIM RTRIM INITCAP"],[(e,n)=>Xo(e.slice(-1),n),"TRIM"],[sd,"SUBSTRING SUBSTR"],[md,"LISTAGG CONCAT REPLACE REGEXP_REPLACE DATE\
_FORMAT CONCAT_WS JSON_STRING LPAD RPAD REVERSE REPEAT TO_BASE64 FROM_BASE64 CHR HEX BIN"],[vt("VARCHAR",Ce),"FROM_UNIXTIME JSON_QUERY REGEXP_EXTRACT SPLIT_INDE\
X LEFT RIGHT DECODE PARSE_URL CONVERT_TZ TRANSLATE URL_ENCODE URL_DECODE"],[vt("TIMESTAMP","3"),"TO_TIMESTAMP"],[vt("TIMESTAMP_LTZ","3"),"TO_TIMESTAMP_LTZ"],[vt(
"DATE"),"TO_DATE"],[In("CHAR","32"),"MD5"],[In("CHAR","40"),"SHA1"],[In("CHAR","64"),"SHA256"],[vt("BOOLEAN"),"JSON_EXISTS"],[In("BOOLEAN"),"REGEXP STARTSWITH E\
NDSWITH ARRAY_CONTAINS"],[In("INT"),"TIMESTAMPDIFF CHAR_LENGTH CHARACTER_LENGTH POSITION CARDINALITY ASCII LOCATE INSTR"],[e=>F("BIGINT",e.length>0),"UNIX_TIMES\
TAMP"],[qe("BIGINT"),"GROUPING GROUPING_ID"],[e=>e.at(-1)?.type.name==="TIMESTAMP"?e.at(-1)??null:null,"TIMESTAMPADD"],[In("BIGINT"),"EXTRACT YEAR QUARTER MONTH\
 WEEK DAYOFYEAR DAYOFMONTH DAYOFWEEK HOUR MINUTE SECOND"],[In("DOUBLE"),"POWER SQRT LN LOG LOG10 LOG2 EXP SIN COS TAN ASIN ACOS ATAN ATAN2 DEGREES RADIANS"],[ll(
"MULTISET",!1),"COLLECT"],[ll("ARRAY",!0),"ARRAY_AGG"],[e=>lb(e),"SUM"],[e=>sb(e),"AVG STDDEV_POP STDDEV_SAMP STDDEV VAR_POP VAR_SAMP VARIANCE"],[e=>mb(e),"LAG \
LEAD"],[e=>ub(e),"COALESCE IFNULL"],[pd,"GREATEST LEAST"],[e=>pb(e),"IF"],[e=>e[1]?k(K(e[1].type,ot(e))):null,"MOD"],[(e,n)=>fb(e,n),"ROUND TRUNCATE"],[e=>cb(e),
"CEIL CEILING FLOOR"],[()=>dd("TIMESTAMP_LTZ","proctime"),"PROCTIME TUMBLE_PROCTIME HOP_PROCTIME SESSION_PROCTIME MATCH_PROCTIME"],[()=>dd("TIMESTAMP","rowtime"),
"MATCH_ROWTIME"],[(e,n)=>yb(n),"JSON_VALUE"]],ab=new Map(ib.flatMap(([e,n])=>n.split(" ").map(t=>[t,e])));function sl(e,n){return ab.get(e.name.toUpperCase())?.(
n,e)??null}function dd(e,n){return{...F(e,!1,"3"),time:n}}function lb([e]){return e?ml(e,n=>Ze(38,xn(n).scale)):null}function sb([e]){return e?ml(e,n=>Ze(38,Math.
max(6,xn(n).scale))):null}function ml(e,n){let{type:t}=e;return t.name==="DECIMAL"?k(K(n(t),t.nullable)):e}function mb([e,,n]){return e?k(K(e.type,e.type.nullable||
n?.type.nullable!==!1)):null}function pb(e){let n=$e(e.slice(1));return n===null?null:k(K(n.type,ot(e)))}function ub(e){let n=zo(e);return n===null?null:k(n.type)}
function fb(e,{arguments:n}){let[t]=e;return t?t.type.name!=="DECIMAL"?ge(k(t.type),ot(e)):n.length===1?k(K(db(t.type,0),t.type.nullable)):null:null}function db(e,n){
let{precision:t,scale:r}=xn(e);return r<=n?e:Ze(t-r+n+1,n)}function cb([e]){return e?ml(e,n=>ne("DECIMAL",[n.parameters[0]??"10","0"])):null}function yb(e){let n=e.
arguments.find(r=>r.type==="type-argument"),t=n===void 0?F("VARCHAR",!0,Ce):k(pn(n.dataType));return ge(t,!0)}function yd(e,n){if(!rl(e))return sl(e,cd(e,n));let t=sl(e,cd(e,{...n,select:null}));return t===null||Eb.has(e.name.toUpperCase())||!Tb(e,n)?t:ge(t,!0)}var Eb=new Set(
["COUNT","COLLECT","LISTAGG","JSON_ARRAYAGG","JSON_OBJECTAGG"]);function Tb({clauses:e},{select:n}){return e?.filter!=null||n!==null&&n.groupBy===null}function cd(e,n){
return e.arguments.filter(Sb).map(t=>ee(t,n))}function Sb(e){return e.type!=="flag"&&e.type!=="star"&&e.type!=="type-argument"}function Zo({name:e,elements:n}){let[t,r]=n;return t===void 0?null:e==="MAP"&&r!==void 0?[{name:"KEY",type:t},{name:"VALUE",type:r}]:e!=="ARRAY"&&e!=="MULTISET"?
null:t.name!=="ROW"?[{name:null,type:t}]:t.fields.map(o=>({name:o.name,type:K(o.type,o.type.nullable||t.nullable)}))}function Ed({by:e,place:n,from:t,scope:r}){switch(e){case"window_start":case"window_end":return F("TIMESTAMP",!1,"3");case"window_time":{let[o]=t,i=o===void 0?null:
ee(o,r);return i===null?null:{...F(i.type.name,!1,"3"),time:i.time??"rowtime"}}case"UNNEST":return Cb(n,t[0],r);default:return null}}function Cb(e,n,t){let r=n===
void 0?null:ee(n,t),o=r===null?null:Zo(r.type);if(o===null||e<0)return null;let i=o[e];return i!==void 0?k(i.type):e===o.length?F("INT",!1):null}var pl=new WeakMap;function un({source:e}){let n=pl.get(e);if(n!==void 0)return n;pl.set(e,null);let t=gb(e);return pl.set(e,t),t}function gb(e){switch(e.type){case"\
stored":return hb(e);case"computed":return ee(e.expression,e.scope);case"field":return ei(ee(e.row,e.scope),e.name);case"combined":return Rb(e);case"optional":{
let n=un(e.column);return n===null?null:ge(n,!0)}case"produced":return Ed(e);case"unknown":return null}}function hb({name:e,schema:n}){return n===null?e==="$row\
time"?{...F("TIMESTAMP_LTZ",!1,"3"),time:"rowtime"}:null:n.type===null?null:{type:n.type,time:n.time}}function Rb({by:e,columns:n}){let t=n.map(un);return e==="\
alternative"?$e(t):zo(t)}function Sd({kind:e,start:n,end:t},r){switch(e){case"boolean":return F("BOOLEAN",!1);case"date":return F("DATE",!1);case"time":return F("TIME",!1,"0");case"time\
stamp":return F("TIMESTAMP",!1,Ab(r.slice(n,t)));case"number":return Nb(r.slice(n,t));case"string":return xb(r.slice(n,t));case"null":case"placeholder":return null}}
function Ab(e){return String(/\.(\d+)/.exec(e)?.[1]?.length??0)}var bb=2147483647n,Ob=9223372036854775807n;function Nb(e){if(/e/i.test(e))return F("DOUBLE",!1);
let[n="",t]=e.split(".");if(t!==void 0)return Td(n.length+t.length,t.length);let r=BigInt(n);return r<=bb?F("INT",!1):r<=Ob?F("BIGINT",!1):Td(n.length,0)}function Td(e,n){
return k({...Ze(Math.max(e,1),n),nullable:!1})}function xb(e){let n=/^'((?:[^']|'')*)'$/.exec(e)?.[1];return n===void 0?null:F("CHAR",!1,String(n.replaceAll("''",
"'").length))}function ee(e,n){switch(e.type){case"path":return Mb(e,n);case"literal":return Sd(e,n.text);case"chain":return wb(e,n);case"cast":return kb(e,n);case"case":return Ub(
e,n);case"call":return yd(e,n);case"field":return ei(ee(e.operand,n),e.field.text);case"item":return Fb(e,n);case"subquery":return Bb(e,n);case"row":return jb(e,
n);case"collection":return vb(e,n);default:return Ib(e,n)}}function Ib(e,n){switch(e.type){case"test":return F("BOOLEAN",!1);case"unary":return e.operator==="EX\
ISTS"||e.operator==="UNIQUE"?F("BOOLEAN",!1):e.operator==="NOT"?ni([e.operand],n):ee(e.operand,n);case"between":return ni([e.operand,e.low,e.high],n);case"like":
return ni([e.operand,e.pattern],n);case"membership":return ni([e.operand,...e.list],n);default:return null}}function ni(e,n){let t=e.map(r=>ee(r,n));return F("B\
OOLEAN",t.some(r=>r?.type.nullable!==!1))}function Mb({parts:e},n){let t=Ff(e,n);if(t.type==="row")return null;let r=t.fields.reduce((o,{text:i})=>ei(o,i),un(t.
column));return r!==null&&Lb(n)?ge(r,!0):r}function Lb({select:e}){return e?.groupBy?.items.some(({type:n})=>n!=="expressions")===!0}function ei(e,n){let t=e?.type.
fields.find(({name:r})=>r===n);return t===void 0||e===null?null:k(K(t.type,t.type.nullable||e.type.nullable))}function wb({operators:e,operands:n},t){let[r,...o]=n;
return o.reduce((i,a,l)=>a.type==="interval"?Pb(i):fd(e[l]??"",i,ee(a,t)),r===void 0?null:ee(r,t))}var Db=new Set(["DATE","TIMESTAMP","TIMESTAMP_LTZ"]);function Pb(e){
return e!==null&&Db.has(e.type.name)?e:null}function kb({function:e,operand:n,to:t},r){let o=e!=="CAST"||ee(n,r)?.type.nullable!==!1;return k(K(pn(t),o))}function Ub({
branches:e,otherwise:n},t){let r=[...e.map(({then:l})=>l),...n===null?[]:[n]],o=r.filter(l=>l.type!=="literal"||l.kind!=="null"),i=$e(o.map(l=>ee(l,t))),a=n===null||
o.length<r.length;return i===null?null:ge({...i,time:null},i.type.nullable||a)}function Fb({operand:e},n){let t=ee(e,n)?.type.elements.at(-1);return t===void 0?
null:k(K(t,!0))}function Bb({query:e},n){let{columns:t,openings:r}=we(e,n),[o]=t,i=o===void 0||r.length>0?null:un(o);return i===null?null:k(K(i.type,!0))}function jb({
items:e},n){let t=Cd(e,n);if(t===null)return null;let r=t.map((o,i)=>({name:`EXPR$${i}`,type:o}));return k({name:"ROW",parameters:[],elements:[],fields:r,nullable:!1})}
function vb({collection:e,items:n},t){let r=Cd(n,t);if(r===null||n.some(l=>l.type==="subquery"))return null;let o=e==="MAP"?2:1,a=Array.from({length:o},(l,p)=>$e(
r.filter((T,S)=>S%o===p).map(k))).flatMap(l=>l?.type??[]);return e==="CURSOR"||a.length<o?null:k({name:e,parameters:[],elements:a,fields:[],nullable:!1})}function Cd(e,n){
let t=e.flatMap(r=>ee(r,n)?.type??[]);return t.length===e.length?t:null}function gd(e,n){let t={type:"unnest",unnest:e,scope:n},r=(a,l)=>({name:a,source:{type:"produced",by:"UNNEST",place:l,from:e.arguments,scope:n,whole:[]}}),o=Wb(
e,n);return o!==null?U(t,o.map(r)):U(t,[],[{reason:"the columns of UNNEST are not known",find:a=>r(a,-1)}])}function Wb(e,n){let{alias:t,arguments:r,ordinality:o}=e;
if(t!==null&&t.columns.length>0)return t.columns.map(({text:p})=>p);let[i]=r,a=i===void 0||r.length>1?null:ee(i,n);if(a===null)return null;let l=Zo(a.type)?.map(
({name:p})=>p??t?.name.text??"EXPR$0")??null;return l===null||!o?l:[...l,"ORDINALITY"]}function Nn(e,n){switch(e.type){case"table":Hb(e,n);return;case"joins":Nn(e.first,n);for(let t of e.joins)Vb(t,n);return;case"bracketed":Nn(e.inner,n);return;case"\
sample":Nn(e.input,n);return;default:Gb($b(e,n),e.alias,n)}}function $b(e,n){switch(e.type){case"derived":return qb(e,n);case"function":return Hf(e,Vo(n));case"\
unnest":return gd(e,Vo(n));case"match-recognize":return nd(e,n);case"pivot":case"unpivot":return _b(e.input,n)}}function qb({lateral:e,query:n},t){return we(n,e?
Vo(t):Dr(t))}function _b(e,n){let t=Dr(n);return Nn(e,t),An("the columns of PIVOT are not known",t.entries.map(({relation:r})=>r))}function Gb(e,n,t){let r=rt(e,
n?.columns??[]);t.entries.push({name:n?.name.text??"",parts:null,relation:r,asOf:null})}function Hb({name:e,alias:n,asOf:t,extend:r},o){let i=r.length===0?jt(e,
o):An("EXTEND adds columns"),a=i.made.type==="table"&&n===null?e.parts:null;o.entries.push({name:n?.name.text??e.parts.at(-1)?.text??"",parts:a,relation:rt(i,n?.
columns??[]),asOf:t})}function Vb(e,n){let t=n.entries.length;Nn(e.right,n),ed(e,t,n)}function hd(e,n){let t={type:"path",parts:e.qualifier,start:e.start,end:e.end},r=ee(t,n)?.type;if(r===void 0||r.fields.length===0)return null;let o=r.fields.map(
({name:i})=>({name:i,source:{type:"field",name:i,row:t,scope:n}}));return U({type:"unknown",inputs:[]},o)}function Ad(e,n){let t=$n(n,e);e.from!==null&&Nn(e.from,t);let r=Yb(e.items,t);return U({type:"select",select:e,scope:t},r.columns,r.openings,r.certain)}function td(e){
let n=bd();return Nd(n,e),U({type:"joined",scope:e},n.columns,n.openings,n.certain)}function Yb(e,n){let t=bd();for(let r of e)r.expression.type==="star"?Jb(t,r.
expression,n):Qb(t,r,r.expression,n);return t}function bd(){return{columns:[],names:new Map,openings:[],certain:0}}function Qb(e,{alias:n},t,r){let o=n?.text??Kb(
t,r)??`EXPR$${e.columns.length}`;ul(e,{name:o,source:{type:"computed",expression:t,scope:r}})}function Kb(e,{text:n}){if(e.type==="path")return e.parts.at(-1)?.
text;let{start:t,end:r}=e;return e.type==="call"&&e.nameSpan.end===r?n.slice(t,r):void 0}function ul(e,n){let t=e.names.has(n.name)?Od(e.names,n.name):n.name;e.
names.set(t,0),e.columns.push(t===n.name?n:{name:t,source:n.source}),e.openings.length===0&&(e.certain+=1)}function Od(e,n){let t=e.get(n)??0;for(;e.has(`${n}${t}`);)
t+=1;return e.set(n,t),`${n}${t}`}function Jb(e,n,t){let{qualifier:r}=n;r.length>0?Id(e,zb(n,t)):Nd(e,t)}function Nd(e,n){for(let t of Zb(n))ul(e,t);n.entries.forEach(
({relation:t},r)=>{Id(e,t,Xb(r,n))})}var xd=new Map;function Xb(e,{shared:n}){let t=n.filter(({sides:r})=>r.includes(e));return t.length===0?xd:new Map(t.map(({
name:r,sides:o})=>[r,o[0]===e]))}function zb(e,n){let t=e.qualifier.map(o=>o.text).join(".");return Pr(e.qualifier,n)??hd(e,n)??An(`no table is called ${t}`)}function Zb(e){
return e.shared.length===0?e.shared:[...new Set(e.joins.toReversed().flatMap(({columns:t})=>t))].flatMap(t=>Yo(t,e)??[])}function Id(e,n,t=xd){let{columns:r,openings:o,
certain:i}=n;r.forEach((a,l)=>{l===i&&Rd(e,o);let p=t.get(a.name);p===void 0?ul(e,a):p||e.names.set(Od(e.names,a.name),0)}),i>=r.length&&Rd(e,o)}function Rd(e,n){
for(let t of n)e.openings.push(t)}function Md(e,n,t){let[r]=n,o={type:"set-operation",operation:e,terms:n,scope:t};if(r===void 0)return U(o,[]);let i=n.reduce((S,h)=>Math.min(S,h.certain),r.certain),
a=r.columns.slice(0,i).map((S,h)=>eO(S,n,h)),l=n.find(S=>S.openings.length>0);if(l===void 0)return U(o,a);let p=l.openings[0]?.reason??"";return U(o,a,[{reason:p,
find:S=>nO(S,r,n.length>1?p:"")}],i)}function eO({name:e},n,t){return{name:e,source:{type:"combined",by:"alternative",columns:n.flatMap(r=>r.columns[t]??[])}}}function nO(e,n,t){
let r=kr(n,e);return{name:e,source:{type:"combined",by:"alternative",columns:[r,bn(e,t)]}}}function we(e,n){let t=e.with.length===0?n:tO(e,n),r=Ld(e.body,t);return e.orderBy.length===0&&e.limit===null&&e.offset===null?r:wf({type:"ordered",query:e,input:r,
scope:oO(r,t)},r)}function tO(e,n){let t=new Map,r={...n,common:{relations:t,outer:n.common}};for(let o of e.with){e.recursive&&t.set(o.name.text,An(`${o.name.text}\
 reads itself`));let i=rO(o,r);t.set(o.name.text,i),n.allCommon.push(i)}return r}function rO({query:e,columns:n},t){return rt(we(e,t),n)}function oO(e,n){let{made:t}=e;
return t.type==="select"?{...t.scope,output:e}:On(e,n)}function Ld(e,n){switch(e.type){case"select":return Ad(e,n);case"set-operation":return Md(e,e.terms.map(t=>Ld(
t,n)),n);case"values":return iO(e,n);case"explicit-table":return jt(e.table,n);case"query":return we(e,n)}}function iO({rows:e},n){let t=$n(n),r=e.map(i=>i.type===
"row"?i.items:[i]),o=(r[0]??[]).map((i,a)=>({name:`EXPR$${a}`,source:{type:"combined",by:"alternative",columns:r.flatMap(l=>{let p=l[a];return p===void 0?[]:[{name:"",
source:{type:"computed",expression:p,scope:t}}]})}}));return U({type:"values",rows:e,scope:t},o)}function ti(e,n){let{name:t,kind:r,dataType:o,expression:i,metadata:a}=n,l=i??a,p=l===null?null:ft(e,l);return{name:t.parts.map(T=>T.text).join("."),kind:r,virtual:r===
"computed"||a!==null&&p?.endsWith("VIRTUAL")===!0,type:o===null?null:pn(o),said:p,computed:i===null?null:{expression:i,text:e.tokens.text}}}function ri(e,{watermarks:n}){
let[t]=n;return t===void 0?null:aO(e,t)}function aO(e,{column:n,expression:t}){return{column:n.parts.map(r=>r.text).join("."),expression:ft(e,t),uses:[...new Set(
wd(t))]}}function wd(e){if(e.type==="path")return e.parts.slice(0,1).map(t=>t.text);let n=[];return ve(e,t=>n.push(...wd(t))),n}function oi({columns:e,constraints:n}){
let r=[...e.flatMap(o=>o.constraint??[]),...n].find(o=>o.kind==="PRIMARY KEY");return r===void 0?null:r.columns.map(o=>o.text)}var ii={object:"table",temporary:!1,columns:[],unknown:"no CREATE TABLE is known",primaryKey:[],watermark:null,distribution:null,partitionedBy:null,options:new Map,
query:null,reads:[]};function ai(e){return{...e,columns:e.columns.map(lO)}}function lO({name:e,kind:n,virtual:t,type:r,said:o,computed:i}){let a=i===null?null:{
expression:i.expression,text:i.scope.text};return{name:e,kind:n,virtual:t,type:a===null?r:null,said:o,computed:a}}function li(e,n){let t=e.findIndex(({name:r})=>r===
n.name);return t<0?[...e,n]:e.with(t,n)}function Fr(e){let n=e.columns.map(t=>t.type!==null&&e.primaryKey.includes(t.name)?{...t,type:K(t.type,!1)}:t);return{...e,
columns:n}}function Dd(e,n){let t=o=>sO(o,n)!=="EXCLUDING",r=e.columns.filter(({kind:o})=>o==="physical"||t(o==="computed"?"GENERATED":"METADATA"));return{...e,columns:r,primaryKey:t(
"CONSTRAINTS")?e.primaryKey:[],watermark:t("WATERMARKS")?e.watermark:null,options:t("OPTIONS")?e.options:new Map,query:null}}function sO(e,n){return(n.findLast(
r=>r.feature===e)??n.find(r=>r.feature==="ALL"))?.strategy??"INCLUDING"}function Pd(e,n){return{...n,columns:n.columns.reduce(li,e.columns),unknown:e.unknown,primaryKey:n.
primaryKey.length>0?n.primaryKey:e.primaryKey,watermark:n.watermark??e.watermark,distribution:n.distribution??e.distribution,partitionedBy:n.partitionedBy??e.partitionedBy,
options:new Map([...e.options,...n.options])}}function kd(e,n,t){let r=mO(e,n);return n.like!==null?Fr(pO(r,n,t)):Fr(n.query===null?r:uO(r,n,e.tokens.text,t))}function mO(e,n){let{object:t,temporary:r,distribution:o,
partitionedBy:i,options:a}=Hr(e,n),{schema:l}=n;return{object:t,temporary:r,columns:l.columns.map(p=>ti(e,p)),unknown:null,primaryKey:oi(l)??[],watermark:ri(e,l),
distribution:o,partitionedBy:i,options:new Map(a.map(({key:p,value:T})=>[p,T])),query:null,reads:[]}}function pO(e,{like:n},t){let r=n?.target.name.parts.map(l=>l.
text)??[],o=t.tableOf(r),i=`${r.join(".")}, which it is LIKE, is not known`,a=o===null?{...ii,unknown:i}:ai(o);return Pd(Dd(a,n?.options??[]),e)}function uO(e,n,t,r){
let{query:o}=n;if(o===null)return e;let i=Bt(t,r),a=we(o,i);for(let T of i.allCommon)T.columns.forEach(un);let l=n.schema.names.flatMap(({parts:T})=>T.slice(-1)),
p=n.object==="view"?rt(a,l):a;return fl(e,p,n.object==="view"?[]:n.schema.names)}function fl(e,n,t=[]){let r=new Map(e.columns.map(l=>[l.name,l])),o=fO(n.columns,
t).map(l=>dO(r,cO(l))),i=new Set(o.map(({name:l})=>l)),a=n.openings[0]?.reason??null;return{...e,columns:[...e.columns.filter(({name:l})=>!i.has(l)),...o],unknown:a,
query:n}}function fO(e,n){if(n.length!==e.length)return e;let t=n.map(({parts:r})=>e.find(({name:o})=>o===r.at(-1)?.text));return t.every(r=>r!==void 0)?t:e}function dO(e,n){
return e.get(n.name)??n}function cO(e){let n=un(e)?.type??null;return{name:e.name,kind:"physical",virtual:!1,type:n,said:null,computed:null}}function Ud(e,n,t,r){switch(t.action){case"add":case"modify":return yO(e,n,t);case"drop-columns":return{...e,columns:e.columns.filter(({name:o})=>!Fd(t.columns).
includes(o))};case"rename-column":return CO(e,t.columns);case"drop-key":case"drop-constraint":return{...e,primaryKey:[]};case"drop-watermark":return{...e,watermark:null};case"\
drop-distribution":return{...e,distribution:null};case"set":return{...e,options:new Map([...e.options,...t.options.map(({key:o,value:i})=>[o,i])])};case"reset":
return{...e,options:gO(e.options,t.keys)};case"as":return hO(e,n,t,r);case"rename":case"add-partition":case"drop-partition":case"other":return e}}function Fd(e){
return e.map(({parts:n})=>n.map(t=>t.text).join("."))}function yO(e,n,{schema:t}){let r=t.columns.reduce((o,i)=>EO(o,n,i),e.columns);return Fr({...e,columns:r,primaryKey:oi(
t)??e.primaryKey,watermark:ri(n,t)??e.watermark})}function EO(e,n,t){let[r,...o]=t.name.parts;return o.length>0?e.map(i=>i.name===r?.text?{...i,type:null}:i):TO(
li(e,ti(n,t)),t,n)}function TO(e,n,t){let r=fe(t,n.end),o=t.symbols[r],i=e.find(({name:p})=>p===n.name.parts[0]?.text);if(i===void 0||o!=="FIRST"&&o!=="AFTER")return e;
let a=e.filter(p=>p!==i),l=o==="FIRST"?-1:a.findIndex(({name:p})=>p===SO(t,r+1));return a.toSpliced(l+1,0,i)}function SO(e,n){let t=P(e,n);return t.startsWith("\
`")?t.slice(1,-1).replaceAll("``","`"):t}function CO(e,n){let[t,r]=Fd(n);if(t===void 0||r===void 0)return e;let o=i=>i===t?r:i;return{...e,columns:e.columns.map(
i=>({...i,name:o(i.name)})),primaryKey:e.primaryKey.map(o),watermark:e.watermark===null?null:{...e.watermark,column:o(e.watermark.column)}}}function gO(e,n){let t=new Set(
n.map(({value:r})=>r));return new Map([...e].filter(([r])=>!t.has(r)))}function hO(e,n,{query:t},r){return t===null?e:fl({...e,columns:[]},we(t,Bt(n.tokens.text,
r)))}var si={tableOf:()=>null};function mi(e,n){let t=n.columns.filter(({computed:i})=>i===null).map(i=>Bd(n,i)),r=RO(e,t),o=n.columns.map(i=>i.computed===null?Bd(n,i):AO(n,i,i.computed,r));return{
...n,id:e,columns:o}}function Bd(e,n){return{...n,computed:null,time:jd(e,n.name)}}function jd({watermark:e,object:n,query:t},r){if(e?.column===r)return"rowtime";
let o=n==="view"?t?.listed(r):null;return o?un(o)?.time??null:null}function RO(e,n){let t={written:e,schema:null},r={type:"table",table:t},o=n.map(i=>{let a={type:"\
stored",table:t,name:i.name,schema:i};return{name:i.name,source:a}});return U(r,o)}function AO(e,n,{expression:t,text:r},o){let i=On(o,Bt(r,si)),a=ee(t,i),l=jd(
e,n.name)??(a?.time==="proctime"?"proctime":null);return{...n,type:a?.type??null,computed:{expression:t,scope:i},time:l}}function Wd(e,{creates:n,alters:t},r,o){let i=n.flatMap(p=>bO(p,o)??[]),a=i[0]??(r===null?ii:ai(r)),l=i.every(p=>NO(e,a,p))?a:xO(a);return mi(e,t.reduce((p,T)=>OO(
p,T,o),l))}function bO(e,n){let t=Wn(e.statement);return t?.syntax.type!=="create-table"?null:kd(t.cursor,t.syntax,n(e))}function OO(e,n,t){let r=Wn(n.statement);
return r?.syntax.type!=="alter"?e:Ud(e,r.cursor,r.syntax,t(n))}function NO(e,n,t){return n===t||vd(mi(e,n))===vd(mi(e,t))}function vd({columns:e,...n}){let t=e.
map(({name:p,kind:T,type:S,said:h})=>[p,T,S,h]),{primaryKey:r,watermark:o,distribution:i,partitionedBy:a,options:l}=n;return JSON.stringify([t,r,o,i,a,[...l].sort()])}
function xO(e){return{...e,columns:[],query:null,unknown:"it is defined more than once, differently"}}function pi(e,n){let t=IO(e,n),r=new Map(n.map(a=>[a.name,a])),o=new Set(e.map(({name:a})=>a)),i=new Set(t.values());return[...e.flatMap(a=>LO(a,r.get(a.name),t.
get(a.name))),...n.filter(({name:a})=>!o.has(a)&&!i.has(a)).map(wO),...BO(e,n)]}function IO(e,n){let[t,r]=[e.map(({name:i})=>i),n.map(({name:i})=>i)],o=e.flatMap(
(i,a)=>{let l=n[a];return l!==void 0&&!r.includes(i.name)&&!t.includes(l.name)&&MO(i,l)?[[i.name,l.name]]:[]});return new Map(o)}function MO(e,n){return e.kind!==
n.kind||e.said!==n.said?!1:e.type!==null&&n.type!==null&&Ir(e.type)===Ir(n.type)}function qn(e,n,t,[r,o]){return{rule:e,column:n,words:`column ${n} ${t}`,oldReaders:r,
newReaders:o}}function LO(e,n,t){let{name:r,virtual:o}=e;return t!==void 0?[qn("column-renamed",r,`renamed to ${t}`,[!1,o])]:n===void 0?[qn("column-dropped",r,"\
removed",[!1,!0])]:[...DO(e,n),...kO(e,n),...FO(e,n)]}function wO({name:e,type:n,virtual:t}){let r=t||n===null?t?!0:null:n.nullable;return qn("column-added",e,`\
added${n?.nullable===!1?", NOT NULL":""}`,[!0,r])}function DO(e,n){if($d(e)===$d(n))return[];let t=`${qd(e)} \u2192 ${qd(n)}`,r=[e.virtual,n.virtual];return[qn(
"column-computed",e.name,t,r)]}function $d({kind:e,name:n,virtual:t,said:r}){if(e!=="metadata")return`${e} ${r??""}`;let o=/FROM ('.*')/s.exec(r??"")?.[1]??`'${n}\
'`;return`${e} ${o} ${t}`}function qd({kind:e,said:n}){return e==="physical"?"stored":e==="computed"?`computed as ${n??""}`:n??""}var PO={wider:["column-widened",
!1,!0],narrower:["column-narrowed",!0,!1],other:["column-retyped",!1,!1]};function kO(e,n){let{name:t}=e;if(e.type===null||n.type===null)return UO(e,n);let r=Nf(
e.type,n.type);if(r==="same")return[];let[o,i,a]=PO[r],l=`${tt(e.type)} \u2192 ${tt(n.type)}`;return[qn(o,t,l,[i,a])]}function UO({name:e,type:n},t){let r=`${_d(
n)} \u2192 ${_d(t.type)}`;return[qn("unknown",e,r,[null,null])]}function _d(e){return e===null?"a type that is not known":tt(e)}function FO({name:e,type:n},t){return n===
null||t.type===null||n.nullable===t.type.nullable?[]:t.type.nullable?[qn("column-nullable",e,"may now be NULL",[!1,!0])]:[qn("column-not-null",e,"is now NOT NUL\
L",[!0,!1])]}function BO(e,n){let t=(a,l)=>{let p=new Set(l.map(({name:T})=>T));return a.filter(({name:T})=>p.has(T)).map(({name:T})=>T).join(", ")},[r,o]=[t(e,
n),t(n,e)];return r===o?[]:[{rule:"columns-reordered",column:null,words:`columns reordered: ${r} \u2192 ${o}`,oldReaders:!0,newReaders:!0}]}var jO=/^(debezium|canal|maxwell|ogg)-|^debezium$/;function vO(e){let{options:n,primaryKey:t}=e,r=n.get("connector"),o=n.get("changelog.mode");return o!==void 0?
o!=="append":r===void 0||r==="confluent"?t.length>0:r==="upsert-kafka"||r.endsWith("-cdc")?!0:jO.test(n.get("format")??n.get("value.format")??"")}function dl(e){
let n=e.options.get("changelog.mode");return n==="append"||n==="upsert"||n==="retract"?n:vO(e)?e.primaryKey.length>0?"upsert":"retract":"append"}function Vd(e,n){return[...qO(e,n),...pi(e.columns,n.columns).map(t=>xr(e.options)||xr(n.options)?$O(t):t),..._O(e,n)]}var WO=new Set(["column-added","column-dr\
opped","columns-reordered"]);function $O(e){return WO.has(e.rule)?{...e,oldReaders:!1,newReaders:!1}:e}function qO(e,n){let t=n.unknown??e.unknown;return t===null?
[]:[{rule:"unknown",column:null,words:t,oldReaders:null,newReaders:null}]}function _O(e,n){return[...Wt("key","primary key",Gd(e),Gd(n),ui),...HO(e,n),...Wt("di\
stribution","distribution",e.distribution,n.distribution,ui),...Wt("partitioning","partitioning",e.partitionedBy,n.partitionedBy,ui),...YO(e,n),...Wt("watermark",
"watermark",Hd(e),Hd(n),GO)]}var GO={oldReaders:!0,newReaders:!0},ui={oldReaders:!1,newReaders:!1};function Wt(e,n,t,r,o){if(t===r)return[];let i=t===null?`${n}\
 added: ${r??""}`:r===null?`${n} removed: ${t}`:`${n} changed: ${t} \u2192 ${r}`;return[{rule:e,column:null,words:i,...o}]}function Gd({primaryKey:e}){return e.
length===0?null:e.join(", ")}function Hd({watermark:e}){return e===null?null:`${e.column} AS ${e.expression}`}function HO(e,n){let[t,r]=[dl(e),dl(n)];return Wt(
"changelog-mode","changelog mode",t,r,{oldReaders:r==="append",newReaders:t==="append"})}var VO=["format","key.format","value.format"];function YO(e,n){return VO.
flatMap(t=>Wt("format",`option ${t}`,e.options.get(t)??null,n.options.get(t)??null,ui))}function me(e){let n=cl(e);return n.length<=60?n:`${QO(n.slice(0,59))}\u2026`}function _e(e,n){if(e===n)return`${me(n)} (of another table now)`;let[t,r]=[cl(e),
cl(n)];if(t.length<=60&&r.length<=60)return`${t} \u2192 ${r}`;let o=XO(t,KO(t,r)-16),i=JO(t,r,o);return`${Yd(t,o,i)} \u2192 ${Yd(r,o,i)}`}function Yd(e,n,t){let r=zO(
e,e.length-t+16),o=me(e.slice(n,r).trim());return`${n>0?"\u2026 ":""}${o}${r<e.length&&!o.endsWith("\u2026")?" \u2026":""}`}function cl(e){return e.replaceAll("\
\r","\\r").replaceAll(`
`,"\\n")}function QO(e){let n=e.charCodeAt(e.length-1);return n>=55296&&n<56320?e.slice(0,-1):e}function KO(e,n){let t=0;for(;t<e.length&&e[t]===n[t];)t+=1;return t}
function JO(e,n,t){let r=Math.min(e.length,n.length)-t,o=0;for(;o<r&&e[e.length-1-o]===n[n.length-1-o];)o+=1;return o}function XO(e,n){return n<=0?0:e.lastIndexOf(
" ",n)+1}function zO(e,n){let t=n>=e.length?-1:e.indexOf(" ",n);return t<0?e.length:t}function de(e,n){return{...e,within:[...e.within,n]}}function V({before:e,after:n},t,r){return e.text(t)===n.text(r)}function C({before:e,after:n,within:t,target:r},o,i,a,l,p="\
logic"){return{kind:o,change:p,words:[...ZO(t),i].join(": "),target:r,before:a===null?null:e.standing(a),after:l===null?null:n.standing(l)}}function ZO(e){return e.
length<=4?e:[...e.slice(0,1),"\u2026",...e.slice(-2)]}function pe(e,n,t,r,o){let{before:i,after:a}=e;return C(e,n,`${t} ${_e(i.said(r),a.said(o))}`,r,o)}function ye(e,n){
return e.length>0?e:[n()]}var yl={isPlaced:!1,before:[],after:[]},De={...yl,appended:"logic",gone:"logic",renamed:"logic"},fi={...yl,appended:"additive",gone:"breaking",renamed:"breaking"},
Qd={...yl,isPlaced:!0,appended:"additive",gone:"breaking",renamed:"logic"},Kd=De;function di(e){return{...e,appended:"logic"}}function Jd(e,n,t){return e.isPlaced?
{...e,appended:t>n?e.appended:"logic",gone:t<n?e.gone:"logic"}:e}function _n(e,n,t){let r=({text:o})=>o;return{...e,before:n.map(r),after:t.map(r)}}function ci(e){return e.body.type==="query"&&Xd(e)?ci(e.body):e}function yi(e){return e.type==="query"&&Xd(e)?yi(e.body):e}function Xd({with:e,orderBy:n,limit:t,
offset:r}){return e.length+n.length===0&&t===null&&r===null}function he(e){let n=e.type==="set-operation"?e.terms[0]:void 0;return n===void 0?e:{start:he(n).start,
end:e.end}}var zd=[({norm:e})=>e,({side:e,expression:n})=>nc(e,n),({side:e,expression:n})=>nN(e,n),({side:e,expression:n})=>tN(e,n)];function Br(e,n){return Zd(n).map(t=>({
side:e,expression:t,norm:eN(e,t)}))}function Zd(e){return e.type==="chain"&&e.operators[0]==="AND"?e.operands.flatMap(Zd):[e]}function eN(e,n){if(n.type==="chai\
n"&&n.operators.join()==="=")return n.operands.map(r=>e.text(r)).sort().join(" = ");if(n.type!=="membership"||!n.list.every(({type:r})=>r==="literal"))return e.
text(n);let t=n.list.map(r=>e.text(r)).sort();return`${e.text(n.operand)} ${n.operator} ${t.join(", ")}`}function nN(e,n){switch(n.type){case"between":case"memb\
ership":case"like":case"test":return e.text(n.operand);case"chain":{let[t]=n.operands;return t===void 0||n.operators[0]==="OR"?null:e.text(t)}default:return null}}
function tN(e,n){let t=new Set;return ec(n,r=>t.add(e.text(r))),t.size===0?null:[...t].sort().join(", ")}function ec(e,n){e.type==="path"?n(e):ve(e,t=>ec(t,n))}function v(e,n,t){let r=new Map,o=e,i=n;for(let a of t){if(o.length===0||i.length===0)break;oN(o,i,a,r);let l=new Set(r.values());i=i.filter(p=>!r.has(p)),o=o.filter(
p=>!l.has(p))}return{pairs:rN(n,r),went:o,came:i}}function rN(e,n){return e.flatMap(t=>{let r=n.get(t);return r===void 0?[]:[[r,t]]})}function oN(e,n,t,r){let o=new Map;
for(let i of e.toReversed()){let a=t(i),l=a===null?void 0:o.get(a);l!==void 0?l.push(i):a!==null&&o.set(a,[i])}for(let i of n){let a=t(i),l=a===null?void 0:o.get(
a)?.pop();l!==void 0&&r.set(i,l)}}function Ae(e,{pairs:n}){let t=new Map(e.map((o,i)=>[o,i])),r=-1;return n.some(([o])=>{let i=t.get(o)??0,a=i<r;return r=i,a})}function Y(e,n){return n===null?null:{text:e.text(n),said:e.said(n),span:n}}function J(e,n){return tc(n,(t,r)=>r(e,t))}function $t(e,n){let t=n.map(r=>({...r,start:r.
expression.start,end:r.expression.end}));return tc(t,({expression:r,descending:o,nulls:i},a)=>[a(e,r),o?"DESC":"",i].filter(l=>l!=="").join(" "))}function Mn(e,n){
return e===""?null:{text:e,said:e,span:n}}function tc(e,n){let[t,r]=[e[0],e.at(-1)];return t===void 0||r===void 0?null:{text:e.map(o=>n(o,(i,a)=>i.text(a))).join(
", "),said:e.map(o=>n(o,(i,a)=>i.said(a))).join(", "),span:{start:t.start,end:r.end}}}function D(e,n,t,r,o,i="logic"){if(r?.text===o?.text)return[];let a=iN(t,r?.
said??null,o?.said??null);return[C(e,n,a,r?.span??null,o?.span??null,i)]}function iN(e,n,t){return n===null?`${e} added: ${me(t??"")}`:t===null?`${e} removed: ${me(
n)}`:`${e} changed: ${_e(n,t)}`}function Ln(e,n,t,r,o){let{before:i,after:a}=e;if(r===null||o===null)return D(e,n,t,Y(i,r),Y(a,o));if(V(e,r,o))return[];let l=aN(e,n,t,r,o);return l.length>0?l:
[pe(e,n,`${t} changed:`,r,o)]}function aN(e,n,t,r,o){let{before:i,after:a}=e,l={kind:n,what:t,lead:`${t} changed:`},{pairs:p,went:T,came:S}=v(Br(i,r),Br(a,o),zd);
return[...p.flatMap(([h,W])=>h.norm===W.norm?[]:Ge(e,l,h.expression,W.expression)),...lN(e,l,T,S)]}function lN(e,{kind:n,what:t,lead:r},o,i){let{before:a,after:l}=e,
[p,T]=[o[0]?.expression,i[0]?.expression];return o.length===1&&i.length===1&&p!==void 0&&T!==void 0?[pe(e,n,r,p,T)]:[...i.flatMap(({expression:S})=>D(e,n,t,null,
Y(l,S))),...o.flatMap(({expression:S})=>D(e,n,t,Y(a,S),null))]}function Gt(e,n){let r=(n===null?[]:_t(n,null)).map(({table:a,join:l})=>{let p=qt(a,e.text),T=me(qt(a,e.said));return{side:e,table:a,join:l,alias:rc(a),qualifier:Cl(
e,a),label:p,shown:T}}),o=new Set,i=new Set(r.flatMap(({label:a})=>o.has(a)?[a]:(o.add(a),[])));return r.map(a=>i.has(a.label)&&a.alias!==""?{...a,shown:`${a.shown}\
 ${a.alias}`}:a)}function _t(e,n){return e.type!=="joins"?[{table:e,join:n}]:[..._t(e.first,n),...e.joins.flatMap(t=>_t(t.right,t))]}function El(e,n){let t=_t(n,
null).flatMap(({table:r})=>r.type==="bracketed"?[...El(e,r.inner)]:Cl(e,r)??[]);return new Set(t)}function Tl(e){return _t(e,null).flatMap(({table:n})=>n.type===
"bracketed"?Tl(n.inner):n.type==="table"&&n.alias===null&&n.name.parts.length===1?n.name.parts.map(r=>r.text):[])}function Sl({said:e},{start:n,end:t,quoted:r}){
return e(r?{start:n-1,end:t+1}:{start:n,end:t})}function rc(e){switch(e.type){case"joins":case"bracketed":return"";case"sample":return rc(e.input);case"table":return e.
alias?.name.text??e.name.parts.at(-1)?.text??"";default:return e.alias?.name.text??""}}function Cl(e,n){if(n.type==="joins"||n.type==="bracketed")return null;if(n.
type==="sample")return Cl(e,n.input);let{alias:t}=n;return t===null?n.type==="table"?e.own(n.name):null:Sl(e,t.name)}function qt(e,n){switch(e.type){case"table":
return n(e.name);case"derived":return e.alias===null?"a sub-query":`sub-query ${e.alias.name.text}`;case"function":return sN(e,n);case"unnest":return`UNNEST(${e.
arguments.map(n).join(", ")})`;case"match-recognize":return`MATCH_RECOGNIZE(${qt(e.input,n)})`;case"pivot":case"unpivot":return`${e.type.toUpperCase()}(${qt(e.input,
n)})`;case"sample":return qt(e.input,n);case"bracketed":case"joins":return`(${_t(e.type==="joins"?e:e.inner,null).map(t=>qt(t.table,n)).join(", ")})`}}function sN({
call:e},n){if(e.type!=="call")return n(e);let t=e.arguments.flatMap(o=>oc(o,n)),r=t.length>0?t:e.arguments.map(n);return`${n(e.nameSpan)}(${r.join(", ")})`}function oc(e,n){
if(e.type==="named")return oc(e.value,n);if(e.type==="subquery")return["a sub-query"];if(e.type!=="table-argument")return[];let{body:t}=e.query;return[t.type===
"explicit-table"?n(t.table):"a sub-query"]}var ic=new Map([["TUMBLE",["data","time column","size","offset"]],["HOP",["data","time column","slide","size","offset"]],["CUMULATE",["data","time column","step",
"size","offset"]],["SESSION",["data","time column","gap"]]]);function ac({name:e}){return ic.has(e.toUpperCase())}function gl({name:e,arguments:n}){let t=ic.get(
e.toUpperCase());return n.map((r,o)=>r.type==="named"?{role:mN(r.name.text,t),value:r.value}:{role:t?.[o]??`argument ${o+1}:`,value:r})}function mN(e,n){let t=e.
toLowerCase()==="timecol"?"time column":e.toLowerCase();return n?.includes(t)===!0?t:e}function jr({said:e},n){return n.type==="interval"?pN(e,n):n.type==="desc\
riptor"?n.columns.map(e).join(", "):me(e(n))}function pN(e,n){let{value:t,unit:r,negative:o}=n,i=e(t),a=t.type==="literal"&&t.kind==="string"?i.slice(1,-1):i;return`${o?
"-":""}${a} ${r}`}function Ei(e,n,t){if(V(e,n,t))return[];let r=vr(e,n,t),o=[...D(e,"window","base window",lc(n),lc(t)),...D(e,"window","frame",sc(e.before,n.frame),sc(e.after,t.
frame)),...D(e,"window","window",Mn(n.partial,n),Mn(t.partial,t))];return ye([...r,...o],()=>pe(e,"window","window changed:",n,t))}function vr(e,n,t){let{before:r,
after:o}=e,[i,a]=[J(r,n.partitionBy),J(o,t.partitionBy)],[l,p]=[$t(r,n.orderBy),$t(o,t.orderBy)];return[...D(e,"window","PARTITION BY",i,a),...D(e,"window","ORD\
ER BY",l,p)]}function lc({base:e}){return e===null?null:Mn(e.text,e)}function sc(e,n){let[t,r]=[n?.bounds[0],n?.bounds.at(-1)];if(n===null||t===void 0||r===void 0)
return null;let o={start:t.start,end:r.end},i=n.bounds.length>1?`${n.unit} BETWEEN`:n.unit;return{text:`${i} ${e.text(o)}`,said:`${i} ${e.said(o)}`,span:o}}function fc(e,n,t){if(n.call.type!=="call"||t.call.type!=="call"||V(e,n.call,t.call))return mc(e,n,t);let r=uN(e,t.call),o=[...fN(e,n.call,t.call,r),...dN(e,gl(
n.call),gl(t.call),r)],i=ye(o,()=>pe(e,r.kind,`${r.what} changed:`,n.call,t.call));return[...mc(e,n,t),...i]}function uN({after:e},n){let t=e.said(n.nameSpan);return ac(
n)?{kind:"window",what:`window ${t}`}:{kind:"function",what:`function ${t}`}}function mc(e,n,t){return n.lateral===t.lateral?[]:[C(e,"join",`LATERAL ${t.lateral?
"added":"removed"}`,n,t)]}function fN(e,n,t,{kind:r}){return V(e,n.nameSpan,t.nameSpan)?[]:[pe(e,r,r,n.nameSpan,t.nameSpan)]}function dN(e,n,t,r){let{before:o,after:i}=e,
{pairs:a,came:l,went:p}=v(n,t,[({role:h})=>h]),{kind:T,what:S}=r;return[...a.flatMap(([h,W])=>cN(e,h.value,W,r)),...l.map(({role:h,value:W})=>C(e,T,`${S}: ${h} ${jr(
i,W)} added`,null,W)),...p.map(({role:h,value:W})=>C(e,T,`${S}: ${h} ${jr(o,W)} removed`,W,null))]}function cN(e,n,{role:t,value:r},{kind:o,what:i}){if(V(e,n,r))
return[];if(uc(n)&&uc(r))return yN(de(e,i),n,r);let[a,l]=[jr(e.before,n),jr(e.after,r)],p=`${i}: ${t}`;return pc(n)&&pc(r)&&a!==l?[C(e,o,`${p} ${a} \u2192 ${l}`,
n,r)]:Ge(e,{kind:o,what:p,lead:p},n,r)}function pc({type:e}){return e==="interval"||e==="descriptor"}function uc(e){return e.type==="table-argument"||e.type==="\
subquery"}function yN(e,n,t){let r={partitionBy:[],orderBy:[]};return[...Ee(e,n.query,t.query,De),...vr(e,n.type==="subquery"?r:n,t.type==="subquery"?r:t)]}var EN=[({text:e})=>e,({hint:e})=>e.name];function Gn(e,n,t,r=""){if(n.length+t.length===0)return[];let{before:o,after:i}=e,a=({text:Q,said:oe})=>be=>({hint:be,
text:Q(be),said:oe(be)}),l=n.map(a(o)),p=v(l,t.map(a(i)),EN),{pairs:T,came:S,went:h}=p,[W,ce,w]=r===""?["","",""]:[` of ${r}`,` to ${r}`,` from ${r}`];return[...T.
flatMap(([Q,oe])=>{if(Q.text===oe.text)return[];let be=`hint${W} changed: ${_e(Q.said,oe.said)}`;return[C(e,"hint",be,Q.hint,oe.hint,hl(oe.hint))]}),...S.map(({
hint:Q,said:oe})=>C(e,"hint",`hint ${me(oe)} added${ce}`,null,Q,hl(Q))),...h.map(({hint:Q,said:oe})=>C(e,"hint",`hint ${me(oe)} removed${w}`,Q,null,hl(Q))),...Ae(
l,p)?[C(e,"hint",`hints${W} reordered`,n[0]??null,t[0]??null)]:[]]}function hl({name:e}){return e==="OPTIONS"?"options":"logic"}function Rl(e,n,t){let r=n.findIndex(o=>o.expression.type==="star");return n.map((o,i)=>{let a=r<0||i<r?t[i]:void 0,l=e.text(o.expression),p=TN(o,l),T=a??p;return{
item:o,place:i,name:T,own:p,text:l,shown:T??`${i+1}`,listed:T??e.said(o.expression)}})}function TN({expression:e,alias:n},t){return n!==null?n.text:e.type==="st\
ar"?t:e.type==="path"?e.parts.at(-1)?.text??null:null}var SN=[({name:e,text:n})=>`${e??""} ${n}`,({name:e})=>e,({text:e})=>e];function cc(e,n,t){let r=v(e,n,SN),o=new Map([...dc(e,new Map(r.pairs.map(([S],h)=>[S,h]))),
...dc(n,new Map(r.pairs.map(([,S],h)=>[S,h])))]),a=v(r.went,r.came,[S=>o.get(S)??null]).pairs.filter(([S,h])=>t||S.name===null||h.name===null),l=[...r.pairs,...a].
sort(([,S],[,h])=>S.place-h.place),p=new Set(a.flat()),T=S=>!p.has(S);return{pairs:l,went:r.went.filter(T),came:r.came.filter(T)}}function dc(e,n){let t=-1,r=0;
return e.flatMap(o=>{let i=n.get(o);return t=i??t,r=i===void 0?r+1:0,i===void 0?[[o,`${t} ${r}`]]:[]})}function Ti(e,n,t,r,o){let i=Rl(e.before,t,o.before),a=Rl(e.after,r,o.after),l=cc(i,a,o.isPlaced),T=yc(i)!==yc(a)?{...o,appended:"logic",gone:"logic"}:Jd(o,i.length,
a.length),S={comparison:e,noun:n,output:T};return[...l.pairs.flatMap(h=>CN(S,h)),...AN(S,l),...l.went.map(h=>bN(S,h)),...Ae(i,l)?[ON(S,l)]:[]]}function yc(e){return e.
some(({item:n})=>n.expression.type==="star")}function CN(e,[n,t]){let{comparison:r,noun:o,output:i}=e,a=`${o} ${t.name??n.name??t.shown}`,l={kind:"column",what:a,
lead:`${a}:`},p=Ge(r,l,n.item.expression,t.item.expression),S=n.name!==t.name&&!(i.isPlaced&&p.length>0&&!gN(n,t))?[hN(e,n,t)]:[],h=n.name===t.name&&n.own!==t.own?
[RN(e,n,t)]:[];return[...p,...S,...h]}function gN(...e){return e.some(({item:n})=>n.alias!==null)}function hN({comparison:e,noun:n,output:t},r,o){let i=o.name===
null?"has no name any more":`renamed to ${o.name}`;return C(e,"column",`${n} ${r.shown} ${i}`,r.item,o.item,t.renamed)}function RN({comparison:e,noun:n},t,r){let o=`${n}\
 ${r.shown}: own name ${t.own??"none"} \u2192 ${r.own??"none"}`;return C(e,"column",o,t.item,r.item)}function AN({comparison:e,noun:n,output:t},{pairs:r,came:o}){
let i=r.at(-1)?.[1].place??-1;return o.map(a=>{let l=a.place>i,p=`${n} ${a.shown} added${l?"":" before others"}${Tc(e.after,a)}`;return C(e,"column",p,null,a.item,
l?t.appended:"logic")})}function bN({comparison:e,noun:n,output:t},r){let o=`${n} ${r.shown} removed${Tc(e.before,r)}`;return C(e,"column",o,r.item,null,t.gone)}
function Tc({said:e},{item:n,name:t}){let{expression:r}=n;return r.type==="star"||r.type==="path"&&r.parts.at(-1)?.text===t?"":`: ${me(e(r))}`}function ON({comparison:e,
noun:n},{pairs:t}){let r=t.map(([l])=>l).sort((l,p)=>l.place-p.place),o=t.map(([,l])=>l),i=l=>l.map(({listed:p})=>p).join(", "),a=`${n}s reordered: ${_e(i(r),i(
o))}`;return C(e,"column",a,Ec(r),Ec(o))}function Ec(e){return{start:e[0]?.item.start??0,end:e.at(-1)?.item.end??0}}function Cc(e,n,t){let r=wn(e,{from:n.input},{from:t.input}),o=de(e,"MATCH_RECOGNIZE");return[...r.found,...vr(o,n,t),...Ti(o,"measure",n.measures,t.measures,De),
...NN(o,n,t),...IN(o,n.defines,t.defines)]}function NN(e,n,t){let[r,o]=[Sc(e.before,n),Sc(e.after,t)];return[...r].flatMap(([i,a])=>D(e,"match-recognize",i,a,o.
get(i)??null))}function Sc(e,n){let t=[n.after,n.afterVariable?.text??""].join(" ").trim();return new Map([["rows per match",Mn(n.rows,n)],["AFTER MATCH",Mn(t,n)],
["pattern",xN(e,n)],["WITHIN",Y(e,n.within)],["SUBSET",J(e,n.subsets)]])}function xN({text:e,said:n},{pattern:t,strictStart:r,strictEnd:o}){let i=a=>`${r?"^ ":""}${a}${o?
" $":""}`;return{text:i(e(t)),said:i(n(t)),span:t}}function IN(e,n,t){let{pairs:r,came:o,went:i}=v(n,t,[({variable:l})=>l.text]),a=({variable:l})=>`DEFINE ${l.text}`;
return[...r.flatMap(([l,p])=>Ln(e,"match-recognize",a(p),l.condition,p.condition)),...o.map(l=>C(e,"match-recognize",`${a(l)} added`,null,l)),...i.map(l=>C(e,"m\
atch-recognize",`${a(l)} removed`,l,null))]}function hG(e,n,t){let r=Cf(e,n),o=r===void 0?null:Wn(r)?.cursor??null;if(r===void 0||o===null)return e.text.slice(n.start,n.end);let i=n.names.filter(l=>MN(l,n)),
a=Al(o,i,t);return Mi(o,fe(o,n.start),fe(o,n.end),a)}function Al(e,n,t){return new Map(n.map(r=>LN(e,r,t(r))))}function MN(e,n){return e.start>=n.start&&e.end<=
n.end}function LN(e,n,t){let r=Xt(e,n.start),o=e.tokens.text.slice(j(e,r),n.start),i=fe(e,n.end),a=Xt(e,n.end-1),l=e.tokens.text.slice(n.end,te(e,a));return[r,{
to:Math.max(i,r+1),text:`${o}${t}${n.companion}${l}`}]}function bl(e){let{sql:n,statement:t,nameOf:r}=e,{cursor:o,syntax:i}=Wn(t)??Go(n.text,t),a=Al(o,t.names,r),l=Li(o),p=Li(o,ns),T=({start:ce,end:w},Q)=>l(fe(o,ce),
fe(o,w),{get:oe=>Q.get(oe)??a.get(oe)}),S=new Map,h=ce=>T(ce,S);return{syntax:i,cursor:o,names:a,renamed:S,write:T,text:h,own:h,said:({start:ce,end:w})=>p(fe(o,
ce),fe(o,w),a),standing:wN(e)}}function Si(e,n){if(n.size===0)return e;let t=new Map([...e.renamed,...n]);return{...e,renamed:t,text:r=>e.write(r,t)}}function fn({
text:e},{start:n,end:t},r){let o=n;return[...r.map(a=>{let l=e({start:o,end:a.start});return o=a.end,l}),e({start:o,end:t})].join(" \u2026 ")}function wN({sql:e,
statement:n}){let t=Fo(e.text.slice(n.start,n.end));return({start:r,end:o})=>{let{line:i,column:a}=Lt(t,r-n.start),l=i===1?n.column-1:0;return{line:n.line+i-1,column:a+
l,start:r,end:o}}}function Ac(e,n,t){if(V(e,n.table,t.table))return[];let r=DN(e,n.table,t.table,[n.shown,t.shown]);return ye([...r,...BN(e,n,t)],()=>pe(e,"table",`${t.shown} cha\
nged:`,n.table,t.table))}function DN(e,n,t,r){return n.type==="table"&&t.type==="table"?PN(e,n,t,r):n.type==="derived"&&t.type==="derived"?kN(e,n,t):n.type==="f\
unction"&&t.type==="function"?fc(e,n,t):n.type==="unnest"&&t.type==="unnest"?UN(e,n,t):n.type==="match-recognize"&&t.type==="match-recognize"?Cc(e,n,t):n.type===
"bracketed"&&t.type==="bracketed"?wn(e,{from:n.inner},{from:t.inner}).found:hc(n)&&hc(t)&&n.type===t.type?FN(e,n,t):[bc(e,n,t,r)]}function bc(e,n,t,[r,o]){return C(
e,"table",`reads ${o} instead of ${r}`,n,t)}function PN(e,n,t,r){let{before:o,after:i}=e;return[...o.text(n.name)!==i.text(t.name)?[bc(e,n,t,r)]:[],...Gn(e,n.hints,
t.hints,r[1]),...D(e,"table",`columns of ${r[1]}`,gc(o,n),gc(i,t)),...D(e,"join",`time of ${r[1]}`,Y(o,n.asOf),Y(i,t.asOf))]}function gc(e,{extend:n}){return J(
e,n.map(({name:t,dataType:r})=>({start:t.start,end:r.end})))}function kN(e,n,t){let r=de(e,`in ${t.alias===null?"sub-query":`sub-query ${t.alias.name.text}`}`),
o=n.lateral===t.lateral?[]:[C(r,"join",`LATERAL ${t.lateral?"added":"removed"}`,n,t)],i=_n(De,n.alias?.columns??[],t.alias?.columns??[]);return[...o,...Ee(r,n.query,
t.query,i)]}function UN(e,n,t){let{before:r,after:o}=e,i=n.ordinality===t.ordinality?[]:[C(e,"table",`WITH ORDINALITY ${t.ordinality?"added":"removed"}`,n,t)],[
a,l]=[J(r,n.arguments),J(o,t.arguments)];return[...D(e,"table","UNNEST",a,l),...i]}function hc(e){return"input"in e}function FN(e,n,t){let{before:r,after:o}=e,i=t.
type==="sample"?"TABLESAMPLE":t.type.toUpperCase(),a=fn(r,n,[n.input])!==fn(o,t,[t.input]),{found:l}=wn(e,{from:n.input},{from:t.input});return a?[...l,pe(e,"ta\
ble",`${i} changed:`,n,t)]:l}function BN(e,n,t){if(n.table.type!==t.table.type)return[];let[r,o]=[Rc(n.table),Rc(t.table)],[i,a]=[r?.name.text??"",o?.name.text??
""],l=D(e,"table",`columns of ${t.shown}`,J(e.before,r?.columns??[]),J(e.after,o?.columns??[]));if(i===a)return l;let p=`alias of ${t.shown}: ${i||"none"} \u2192 ${a||
"none"}`;return[C(e,"table",p,r??n.table,o??t.table),...l]}function Rc(e){return"alias"in e?e.alias:null}function Oc(e,{table:n,join:t,shown:r}){return C(e,"join",`join with ${r} added${xc(t)}`,null,t??n)}function Nc(e,{table:n,join:t,shown:r}){return C(e,"join",`j\
oin with ${r} removed${xc(t)}`,t??n,null)}function xc(e){return e===null||e.kind==="INNER"?"":` (${Ol(e)})`}function Ol(e){if(e===null)return"FROM";let n=e.kind===
","?"comma":e.kind;return e.natural?`NATURAL ${n}`:n}function Ic(e,n,t){let r=t?vN(e,n):new Set;return n.flatMap(([o,i])=>[...Ac(e,o,i),...jN(e,o,i,t),...WN(e,i.
shown,r.has(o)?null:o.join,r.has(i)?null:i.join)])}function jN(e,n,t,r){let[o,i]=[Ol(n.join),Ol(t.join)];if(o===i||r&&(n.join===null||t.join===null))return[];let a=`\
join with ${t.shown}: ${o} \u2192 ${i}`;return[C(e,"join",a,n.join??n.table,t.join??t.table)]}function vN({before:e,after:n},t){let r=t.filter(([p,T])=>p.join===
null!=(T.join===null)),o=r.map(([p])=>p).filter(({join:p})=>p!==null),i=r.map(([,p])=>p).filter(({join:p})=>p!==null),a=new Map([...o.map(p=>[p,e]),...i.map(p=>[
p,n])]),l=p=>Nl(a.get(p)??p.side,p.join)?.text??null;return new Set(v(o,i,[l]).pairs.flat())}function WN(e,n,t,r){let o=`join condition with ${n}`;return t?.on&&
r?.on?Ge(e,{kind:"join",what:o,lead:`${o} changed:`},t.on,r.on):D(e,"join",o,Nl(e.before,t),Nl(e.after,r))}function Nl(e,n){if(n?.on)return Y(e,n.on);let t=J(e,
n?.using??[]);return t===null?null:{...t,text:`USING (${t.text})`,said:`USING (${t.said})`}}var it={tables:new Map,qualifiers:new Map};function Vt(e){let n=e.filter(([r,o])=>r!==o),t=r=>`${r}`;return[new Map(n.map(([r,o])=>[r,t(o)])),new Map(n.map(([,
r])=>[r,t(r)]))]}function at(e,n,t){if(t.tables.size+t.qualifiers.size===0)return e;let r={side:e,more:new Map};for(let o of Object.values(n))xl(r,o,t);return Si(
e,r.more)}function xl(e,n,t){if(Array.isArray(n))for(let r of n)xl(e,r,t);else $N(n)&&qN(e,n,t)}function $N(e){return typeof e=="object"&&e!==null}function Ht(e,n){
return"type"in e&&e.type===n}function qN(e,n,t){Ht(n,"path")?Lc(e,n.parts.slice(0,-1),n,t):Ht(n,"star")?Lc(e,n.qualifier,n,t):Ht(n,"explicit-table")?wc(e,n.table,
t):_N(e,n,GN(e,n,t))}function _N(e,n,t){for(let[r,o]of Object.entries(n))Ht(n,"table")&&r==="name"?wc(e,n.name,t):xl(e,o,t)}function GN({side:e},n,t){if(Ht(n,"q\
uery")&&n.with.length>0){let o=new Set(n.with.map(i=>i.name.text));return{...t,tables:Mc(t.tables,o)}}if(!Ht(n,"select")||n.from===null)return t;let r=Mc(t.qualifiers,
El(e,n.from));return{...t,qualifiers:new Map([...r,...HN(n.from,t)])}}function HN(e,{tables:n}){return Tl(e).flatMap(t=>{let r=n.get(t);return r===void 0?[]:[[t,
r]]})}function Mc(e,n){return e.size===0?e:new Map([...e].filter(([t])=>!n.has(t)))}function wc({side:e,more:n},{parts:t,start:r},{tables:o}){let i=t.length===1?
o.get(t[0]?.text??""):void 0,a=fe(e.cursor,r);i!==void 0&&!e.names.has(a)&&n.set(a,{to:a+1,text:i})}function Lc({side:e,more:n},[t],{start:r},{qualifiers:o}){if(t===
void 0||o.size===0)return;let i=fe(e.cursor,r),a=e.names.get(i),l=o.get(a?.text??Sl(e,t));l!==void 0&&n.set(i,{to:a?.to??i+1,text:l})}function wn(e,n,t){let r=Gt(e.before,n.from),o=Gt(e.after,t.from),i=v(r,o,VN),a=QN(e,n,t,i.pairs),l=Ae(r,i);return{comparison:a,found:[...Ic(a,i.pairs,l),...i.came.
map(p=>Oc(a,p)),...i.went.map(p=>Nc(a,p)),...l?[KN(a,r,o)]:[]]}}var VN=[({label:e,alias:n})=>`${e} ${n}`,({alias:e})=>e===""?null:e,({label:e})=>e,({side:e,table:n})=>n.
type==="derived"?e.text(n.query):null,YN];function YN({side:e,join:n,qualifier:t}){if(n===null)return"";if(n.on===null)return`${n.kind} ${n.using.map(({text:o})=>o).
join(", ")}`;let r=new Map(t===null?[]:[[t,""]]);return`${n.kind} ${at(e,n,{...it,qualifiers:r}).text(n.on)}`}function QN(e,n,t,r){let o=r.flatMap(([{qualifier:l},
{qualifier:p}])=>l===null||p===null?[]:[[l,p]]),[i,a]=Vt(o);return{...e,before:at(e.before,n,{...it,qualifiers:i}),after:at(e.after,t,{...it,qualifiers:a})}}function KN(e,n,t){
let[r,o]=[Dc(n),Dc(t)],i=`joins reordered: ${_e(r.words,o.words)}`;return C(e,"join",i,r.span,o.span)}function Dc(e){return{words:e.map(t=>t.shown).join(", "),span:{
start:e[0]?.table.start??0,end:e.at(-1)?.table.end??0}}}var Il=({named:e})=>e.name.text,JN=({named:e,side:n})=>n.text(e.window);function kc(e,n,t){let r=n.windows.map(T=>({named:T,side:e.before})),o=t.windows.map(T=>({
named:T,side:e.after})),i=r.length===o.length,a=v(r,o,[Il,JN,()=>i?"":null]),[l,p]=Vt(a.pairs.map(([T,S])=>[`before ${Il(T)}`,Il(S)]));return{windows:a,before:r,
comparison:{...e,before:Pc(e.before,n,T=>l.get(`before ${T}`)??`before ${T}`),after:Pc(e.after,t,T=>p.get(T)??`after ${T}`)}}}function Pc(e,{windows:n},t){let{numbers:r}=e.
cursor.windows,o=new Map(n.map(({name:a})=>[r.get(Xt(e.cursor,a.start)),t(a.text)])),i=new Map;for(let[a,l]of n.length===0?[]:r){let p=o.get(l);p!==void 0&&i.set(
a,{to:a+1,text:p})}return Si(e,i)}function Uc({comparison:e,windows:n,before:t},r,o){return[...Ae(t,n)?[C(e,"window","windows reordered",r,o)]:[],...n.pairs.flatMap(
([{named:a},{named:l}])=>Ei(de(e,`window ${l.name.text}`),a.window,l.window)),...n.came.map(({named:a})=>C(e,"window",`window ${a.name.text} added`,null,a)),...n.
went.map(({named:a})=>C(e,"window",`window ${a.name.text} removed`,a,null))]}function Bc(e,n,t,r){if(V(e,n,t))return[];let{found:o,comparison:i}=wn(e,n,t),a=kc(i,n,t),{comparison:l}=a;if(V(l,n,t))return o;let p=XN(l,n,t,r);return ye([...o,
...p,...Uc(a,n,t)],()=>C(l,"query","query changed",n,t))}function XN(e,n,t,r){let o=n.quantifier==="DISTINCT"||t.quantifier==="DISTINCT";return[...Ln(e,"filter",
"filter",n.where,t.where),...Ti(e,"column",n.items,t.items,o?di(r):r),...zN(e,n,t),...ZN(e,n.groupBy,t.groupBy),...Ln(e,"filter","HAVING",n.having,t.having),...Ln(
e,"filter","QUALIFY",n.qualify,t.qualify),...Gn(e,n.hints,t.hints)]}function zN(e,n,t){let r=i=>i?"added":"removed",o=t.quantifier==="DISTINCT";return[...n.quantifier===
"DISTINCT"===o?[]:[C(e,"distinct",`DISTINCT ${r(o)}`,n,t)],...n.stream===t.stream?[]:[C(e,"query",`STREAM ${r(t.stream)}`,n,t)]]}function ZN(e,n,t){let[r,o]=[Fc(
e.before,n),Fc(e.after,t)];return D(e,"group-by","GROUP BY",r,o)}function Fc(e,n){let t=n===null?null:J(e,n.items);return t===null||n?.quantifier!=="DISTINCT"?t:
{...t,text:`DISTINCT ${t.text}`,said:`DISTINCT ${t.said}`}}function Ml(e,n){let{terms:t,operators:r}=wl(n);return t.map((o,i)=>({body:o,text:e.text(he(o)),number:i+1,operator:r[Math.max(0,i-1)]??"UNION",isFirst:i===0,reads:jc(
e,o),features:vc(e,o)}))}function Ll(e){return wl(e).operators}function wl(e){if(e.type!=="set-operation")return{terms:[yi(e)],operators:[]};let n=e.terms.map((t,r)=>{
let o=yi(t);return o.type==="set-operation"&&ex(o,e,r)?wl(o):{terms:[o],operators:[]}});return{terms:n.flatMap(({terms:t})=>t),operators:n.flatMap(({operators:t},r)=>[
...e.operators.slice(r-1,r),...t])}}function ex(e,n,t){let r=i=>[...e.operators,...n.operators].every(a=>a.startsWith(i)),o=({operators:[i]})=>i?.startsWith("IN\
TERSECT")===!0;return r("UNION ALL")||t===0&&o(e)===o(n)}function jc(e,n){switch(n.type){case"select":return`reads ${me(Gt(e,n.from).map(({shown:t})=>t).join(",\
 "))||"nothing"}`;case"explicit-table":return`reads ${e.said(n.table)}`;case"query":return jc(e,n.body);case"values":return"VALUES";case"set-operation":return n.
operators[0]??"UNION"}}function vc(e,n){if(n.type==="query")return vc(e,n.body);if(n.type!=="select")return new Set([n.type]);let t=n.where===null?[]:Br(e,n.where);
return new Set([...n.items.map(r=>`column ${e.text(r)}`),...Gt(e,n.from).map(({label:r})=>`table ${r}`),...t.map(({norm:r})=>`condition ${r}`)])}function Wc(e,n){let t=e.length*n.length>2500?tx(e,n):nx(e,n),r=new Map,o=new Set;for(let{before:i,after:a}of t)o.has(i)||r.has(a)||(r.set(a,i),o.add(i));return{
pairs:n.flatMap(i=>{let a=r.get(i);return a===void 0?[]:[[a,i]]}),went:e.filter(i=>!o.has(i)),came:n.filter(i=>!r.has(i))}}function nx(e,n){return e.flatMap((r,o)=>n.
map((i,a)=>({before:r,after:i,score:rx(r.features,i.features),near:Math.min(o,a),far:Math.max(o,a)}))).filter(({score:r})=>r>0).sort((r,o)=>o.score-r.score||r.near-
o.near||r.far-o.far)}function tx(e,n){return e.flatMap((t,r)=>{let o=n[r];return o===void 0?[]:[{before:t,after:o,score:1,near:r,far:r}]})}function rx(e,n){let t=0;
for(let r of e)n.has(r)&&(t+=1);return 2*t/Math.max(1,e.size+n.size)}function qc(e,n,t,r){let o=Ml(e.before,n),i=ox(o,Ml(e.after,t)),l=[...Ll(n),...Ll(t)].every(T=>T==="UNION ALL")?r:di(r),p=[...ix(e,i.pairs,n,t),...i.pairs.flatMap(
T=>ax(e,T,l)),...i.came.map(T=>C(e,"branch",`${$c(T)} added`,null,he(T.body))),...i.went.map(T=>C(e,"branch",`${$c(T)} removed`,he(T.body),null)),...Ae(o,i)?[C(
e,"branch","branches reordered",he(n),he(t))]:[]];return ye(p,()=>C(e,"branch","brackets around branches changed",he(n),he(t)))}function ox(e,n){let t=v(e,n,[({
text:i})=>i]),r=Wc(t.went,t.came),o=[...t.pairs,...r.pairs].sort(([,i],[,a])=>i.number-a.number);return{...r,pairs:o}}function ix(e,n,t,r){let o=n.flatMap(([i,a])=>i.
isFirst||a.isFirst||i.operator===a.operator?[]:[`${i.operator} \u2192 ${a.operator}`]);return[...new Set(o)].map(i=>C(e,"branch",i,he(t),he(r)))}function ax(e,[
n,t],r){let o=n.isFirst&&t.isFirst,i={...r,isPlaced:!0,renamed:De.renamed,before:[],after:[]};return Ci(de(e,`in branch ${t.number}`),n.body,t.body,o?r:i)}function $c({
operator:e,reads:n}){return`${e} branch (${n})`}function Gc(e,n,t){let{before:r,after:o}=e,i=[({text:S})=>S,lx,()=>""],{pairs:a,came:l,went:p}=v(_c(r,n),_c(o,t),i),T=[...a.flatMap(([S,h])=>S.text===h.text?[]:
[pe(e,"row","row changed:",S.row,h.row)]),...l.flatMap(({row:S})=>D(e,"row","row",null,Y(o,S))),...p.flatMap(({row:S})=>D(e,"row","row",Y(r,S),null))];return ye(
T,()=>C(e,"row","rows reordered",n,t))}function _c(e,{rows:n}){return n.map(t=>({row:t,text:e.text(t)}))}function lx({text:e}){return e.split(",",1).join("")}function Ci(e,n,t,r){return V(e,he(n),he(t))?[]:n.type==="set-operation"||t.type==="set-operation"?qc(e,n,t,r):n.type==="query"||t.type==="query"?Ee(e,Hc(n),Hc(
t),r):n.type==="select"&&t.type==="select"?Bc(e,n,t,r):n.type==="values"&&t.type==="values"?Gc(e,n,t):n.type==="explicit-table"&&t.type==="explicit-table"?sx(e,
n,t):[pe(e,"query","query changed:",n,t)]}function Hc(e){return e.type==="query"?e:an(e,e.start,e.end)}function sx(e,{table:n},{table:t}){if(V(e,n,t))return[];let r=`\
reads ${e.after.said(t)} instead of ${e.before.said(n)}`;return[C(e,"table",r,n,t)]}var Dl=({table:e})=>e.name.text,mx=({table:e,side:n})=>n.text(e.query);function Vc(e,n,t){if(n.with.length+t.with.length===0)return{found:[],comparison:e};let r=n.
with.map(h=>({table:h,side:e.before})),o=t.with.map(h=>({table:h,side:e.after})),i=v(r,o,[Dl,mx]),[a,l]=Vt(i.pairs.map(([h,W])=>[Dl(h),Dl(W)])),p={...e,before:at(
e.before,n,{...it,tables:a}),after:at(e.after,t,{...it,tables:l})},T=Ae(r,i)?[C(e,"common-table","CTEs reordered",n,t)]:[],S=n.recursive===t.recursive?[]:[ux(e,
n,t)];return{comparison:p,found:[...i.pairs.flatMap(([h,W])=>px(p,h.table,W.table)),...i.came.map(({table:h})=>C(e,"common-table",`CTE ${h.name.text} added`,null,
h)),...i.went.map(({table:h})=>C(e,"common-table",`CTE ${h.name.text} removed`,h,null)),...T,...S]}}function px(e,n,t){let[r,o]=[n.name.text,t.name.text],i=r===
o?[]:[C(e,"common-table",`CTE ${r} renamed to ${o}`,n,t)],a=de(e,`in CTE ${o}`),l=D(a,"common-table","list of columns",J(a.before,n.columns),J(a.after,t.columns)),
p=_n(De,n.columns,t.columns);return[...i,...l,...Ee(a,n.query,t.query,p)]}function ux(e,n,t){return C(e,"common-table",`RECURSIVE ${t.recursive?"added":"removed"}`,
n,t)}function Ee(e,n,t,r){return V(e,n,t)?[]:ye(fx(e,ci(n),ci(t),r),()=>C(e,"query","query changed",n,t))}function fx(e,n,t,r){let{found:o,comparison:i}=Vc(e,n,t),{before:a,
after:l}=i;return[...o,...Ci(i,n.body,t.body,r),...D(i,"order-by","ORDER BY",$t(a,n.orderBy),$t(l,t.orderBy)),...Yc(i,"LIMIT",Y(a,n.limit),Y(l,t.limit)),...Yc(i,
"OFFSET",Y(a,n.offset),Y(l,t.offset))]}function Yc(e,n,t,r){if(t?.text===r?.text)return[];let o=t===null?`${r?.said??""} added`:r===null?`${t.said} removed`:_e(
t.said,r.said);return[C(e,"limit",`${n} ${o}`,t?.span??null,r?.span??null)]}function Ge(e,{kind:n,what:t,lead:r},o,i){if(V(e,o,i))return[];let a=dx(de(e,t),o,i);return a.length>0?a:[pe(e,n,r,o,i)]}function dx(e,n,t){let[r,o]=[Pl(n),Pl(t)],
i=fn(e.before,n,r);return r.length!==o.length||i!==fn(e.after,t,o)?[]:r.flatMap((a,l)=>{let p=o[l];return p===void 0?[]:cx(e,a,p)})}function cx(e,n,t){return n.
type==="window"?t.type==="window"?Ei(e,n,t):[pe(e,"window","",n,t)]:t.type==="window"?[pe(e,"window","",n,t)]:Ee(de(e,"in sub-query"),n.query,t.query,De)}function Pl(e){
let n=[];return kl(e,n),n.sort((t,r)=>t.start-r.start)}function kl(e,n){e.type==="subquery"?n.push(e):e.type==="call"?yx(e,n):ve(e,t=>kl(t,n))}function yx(e,n){
let{over:t}=e;t!==null&&"type"in t&&n.push(t),ve({...e,over:null},r=>kl(r,n))}function nc(e,n){let t=Pl(n);return t.length===0?null:fn(e,n,t)}function Jc(e,n,t){return[...Ex(e,n,t),...Sx(e,n.schema.columns,t.schema.columns),...Cx(e,n,t),...Ul(e,n,t)]}function Ex(e,n,t){let r=fn(e.before,n,Qc(n)),o=fn(
e.after,t,Qc(t));return r===o?[]:[C(e,"definition","definition changed",n,t)]}function Qc({schema:e,query:n}){return[...e.columns.flatMap(({expression:o})=>o??[]),
...e.watermarks,...n===null?[]:[n]].sort((o,i)=>o.start-i.start)}function Ul(e,n,t){let{before:r,after:o}=e;return n.query!==null&&t.query!==null?Tx(e,n,t,n.query,
t.query):D(e,"query","query",Y(r,n.query),Y(o,t.query))}function Tx(e,{schema:n},{schema:t},r,o){let[i,a]=[n,t].map(({names:l})=>l.flatMap(p=>p.parts.slice(-1)));
return Ee(e,r,o,_n(fi,i??[],a??[]))}function Kc(e){return e.flatMap(({name:n,expression:t})=>t===null?[]:[{name:n.parts.map(r=>r.text).join("."),expression:t}])}
function Sx(e,n,t){let{pairs:r}=v(Kc(n),Kc(t),[({name:o})=>o]);return r.flatMap(([o,i])=>{let a=`column ${i.name}`;return Ge(e,{kind:"definition",what:a,lead:`${a}\
:`},o.expression,i.expression)})}function Cx(e,n,t){let r=({schema:a})=>a.watermarks[0]??null,[o,i]=[Y(e.before,r(n)),Y(e.after,r(t))];return D(e,"definition","\
watermark",o,i)}function Fl(e,n,t){if(V(e,n,t))return[];let r=[...hx(e,n,t),...Rx(e,n,t),...Gn(e,n.hints,t.hints),...Ee(e,n.query,t.query,gx(n,t))];return ye(r,()=>C(e,"query",
"query changed",n,t))}function gx(e,n){let t=e.columns.length+n.columns.length>0,r=({columns:o})=>o.flatMap(i=>i.parts.slice(-1));return t?_n(Kd,r(e),r(n)):Qd}function hx(e,n,t){
let[r,o]=[n.target.name,t.target.name];if(V(e,r,o))return[];let i=`writes ${e.after.said(o)} instead of ${e.before.said(r)}`;return[C(e,"target",i,r,o)]}function Rx(e,n,t){
let[r,o]=[zc(e.before,n),zc(e.after,t)],[i,a]=[Xc(n),Xc(t)];return[...i===a?[]:[C(e,"insert",`${i} \u2192 ${a}`,n,t)],...[...r].flatMap(([l,p])=>D(e,"insert",l,
p,o.get(l)??null))]}function Xc({upsert:e,overwrite:n}){return e?"UPSERT INTO":n?"INSERT OVERWRITE":"INSERT INTO"}function zc(e,n){let t=n.partition.map(({column:r,
value:o})=>({start:r.start,end:o?.end??r.end}));return new Map([["INSERT columns",J(e,n.columns)],["PARTITION",J(e,t)],["ON CONFLICT DO",Mn(n.conflict??"",n)]])}
function ey(e,n,t){let r=Zc(e.before,n),o=[({text:a})=>a,({target:a})=>a],i=v(r,Zc(e.after,t),o);return[...i.pairs.flatMap(([a,l])=>Ax(e,a,l)),...i.came.map(({insert:a,
target:l})=>C({...e,target:l},"insert",`INSERT INTO ${l} added`,null,a)),...i.went.map(({insert:a,target:l})=>C({...e,target:l},"insert",`INSERT INTO ${l} remov\
ed`,a,null)),...Ae(r,i)?[C(e,"insert","INSERTs reordered",n[0]??null,t[0]??null)]:[]]}function Ax(e,n,{insert:t,target:r}){let o={...de(e,`in INSERT INTO ${r}`),
target:r};return Fl(o,n.insert,t)}function Zc({text:e,said:n},t){return t.map(r=>({insert:r,text:e(r),target:n(r.target.name)}))}function ty(e,n,t){return n.type==="merge"&&t.type==="merge"?bx(e,n,t):n.type==="merge"||t.type==="merge"?[]:[...ry(e,n,t),...Gn(e,n.hints,t.hints),...oy(e,ny(n),
ny(t)),...Ln(e,"filter","filter",n.where,t.where)]}function ry(e,n,t){let{before:r,after:o}=e,[i,a]=[r.said(n.target.name),o.said(t.target.name)];return i===a?[]:
[C(e,"target",`writes ${a} instead of ${i}`,n.target.name,t.target.name)]}function ny(e){return e.type==="update"?e.assignments:[]}function bx(e,n,t){let{before:r,
after:o}=e;return[...ry(e,n,t),...wn(e,{from:n.source},{from:t.source}).found,...Ln(e,"join","MERGE condition",n.on,t.on),...oy(e,n.assignments,t.assignments),...D(
e,"column","VALUES",J(r,n.values),J(o,t.values))]}function oy(e,n,t){let{before:r,after:o}=e,{pairs:i,came:a,went:l}=v(n,t,[({column:p})=>gi(p)]);return[...i.flatMap(
([p,T])=>{let S=`SET ${gi(T.column)}`;return Ge(e,{kind:"column",what:S,lead:`${S}:`},p.value,T.value)}),...a.map(({column:p,value:T})=>C(e,"column",`SET ${gi(p)}\
 added: ${me(o.said(T))}`,null,T)),...l.map(({column:p,value:T})=>C(e,"column",`SET ${gi(p)} removed: ${me(r.said(T))}`,T,null))]}function gi({parts:e}){return e.
map(n=>n.text).join(".")}function ay(e,n){let{comparison:t,was:r,is:o}=sy(e,n);if(V(t,e.statement,n.statement))return[];let i=my(t,r,o);return i.length>0?i:[Ox(t,e,n)]}function ly(e,n){
let{comparison:t,was:r,is:o}=sy(e,n);return Wr(r)&&Wr(o)?Ul(t,r,o):[]}function sy(e,n){let[t,r]=[bl(e),bl(n)];return{comparison:{before:t,after:r,within:[],target:null},
was:t.syntax,is:r.syntax}}function my(e,n,t){if(n.type==="insert"&&t.type==="insert")return Fl(e,n,t);if(n.type==="query-statement"&&t.type==="query-statement")
return Ee(e,n.query,t.query,fi);if(Wr(n)&&Wr(t))return Jc(e,n,t);if(iy(n)&&iy(t))return ty(e,n,t);if(n.type==="wrapper"&&t.type==="wrapper"&&n.verb===t.verb)return my(
e,n.inner,t.inner);let[r,o]=[hi(n),hi(t)];return r===null||o===null?[]:ey(e,r,o)}function Wr(e){return e.type==="create-table"||e.type==="alter"}function iy(e){
return e.type==="update"||e.type==="delete"||e.type==="merge"}function hi(e){switch(e.type){case"insert":return[e];case"statement-set":return e.inserts;case"wra\
pper":return e.verb==="explain"?null:hi(e.inner);default:return null}}function Ox(e,{statement:n},{statement:t}){let{syntax:r}=e.after;return Wr(r)?C(e,"definit\
ion","definition changed",n,t):r.type==="query-statement"||hi(r)!==null?C(e,"query","query changed",n,t):C(e,"statement","statement changed",n,t)}function zV(e,n,t){return n.keeps==="name"?[]:Object.keys(e.options).length===0&&Ai(e.sql)===Ai(n.sql)?[]:Nx(e,n,t).map(r=>r.replaceAll("`",""))}function Nx(e,n,t){
let[r,o]=[py(e.sql),py(n.sql)];if(r===null||o===null)return Ai(e.sql)===Ai(n.sql)?[]:[Ri];switch(r.statements[0]?.kind){case"create-table":return o.statements[0]?.
kind==="create-table"?xx(e,r,n,o,t):[Ri];case"create-view":{let i=uy(r,o,t);return i===null?[Ri]:ly(...i).map(({words:a})=>a)}default:{let i=uy(r,o,t);return i===
null?[Ri]:ay(...i).map(({words:a})=>a)}}}var Ri="its SQL is another one";function py(e){let n=hf(e);return n.faults.length>0||n.statements.length===0?null:n}function Ai(e){
return e.replaceAll(/\s+/g," ").trim()}function uy(e,n,t){let[r,o]=[fy(e,t),fy(n,t)];return r===null||o===null?null:r.statement.kind===o.statement.kind?[r,o]:null}
function fy(e,n){let[t]=e.statements;return t===void 0?null:{sql:e,statement:t,nameOf:({parts:r})=>n(r.map(({text:o})=>o))}}function xx(e,n,{keeps:t},r,o){let[i,
a]=[cy(n,o),cy(r,o)];return i.unknown!==null||a.unknown!==null?[]:t==="columns"?dy(pi(i.columns.map(yy),a.columns.map(yy))):[...dy(Vd(i,Ix(a,i))),...Lx(e,i,a)]}
function dy(e){return e.filter(({rule:n})=>n!=="unknown").map(({words:n})=>n)}function cy({statements:e},n){let[t,...r]=e.map(o=>({statement:o,idOf:n}));return Wd(
"",{creates:t===void 0?[]:[t],alters:r},null,()=>si)}function Ix(e,{options:n,distribution:t}){let r=t===null||e.distribution?.startsWith(t)===!0;return{...e,options:new Map(
[...e.options].filter(([o])=>n.has(o))),distribution:r?t:e.distribution}}var Mx=new Set(["format","key.format","value.format","changelog.mode"]);function Lx(e,{
options:n},{options:t}){let r=i=>!Ja(i)&&!(i in e.options)&&!Mx.has(i);return[...[...n].filter(([i])=>r(i)),...Object.entries(e.options)].flatMap(([i,a])=>{let l=t.
get(i)??null;return a===null||a===l?[]:[`option ${i}: ${a} \u2192 ${l??"not set"}`]})}var wx=new Map([["CHAR",ne("VARCHAR",[Ce])],["VARCHAR",ne("VARCHAR",[Ce])],
["BINARY",ne("VARBINARY",[Ce])],["VARBINARY",ne("VARBINARY",[Ce])],["TIME",ne("TIME")],["TIMESTAMP",ne("TIMESTAMP")],["TIMESTAMP_LTZ",ne("TIMESTAMP_LTZ")]]);function yy(e){
let n=e.type===null?null:Bl(e.type);return{...e,kind:"physical",virtual:!1,type:n,said:null,computed:null,time:null}}function Bl(e){let n=wx.get(e.name);return n!==
void 0?n:{...e,nullable:!0,elements:e.elements.map(Bl),fields:e.fields.map(t=>({...t,type:Bl(t.type)}))}}export{bi as a,Dx as b,Ya as c,Yl as d,MB as e,st as f,P as g,ut as h,Dt as i,Ce as j,Ir as k,Lr as l,Qa as m,pW as n,Ja as o,uW as p,fW as q,ft as r,us as s,Fo as t,
Lt as u,ve as v,Ba as w,Tv as x,Wn as y,Iv as z,hf as A,Bt as B,Xa as C,Ff as D,Pr as E,kr as F,$f as G,QW as H,un as I,ee as J,hd as K,we as L,Wd as M,vO as N,
hG as O,bl as P,fn as Q,ay as R,ly as S,zV as T};
