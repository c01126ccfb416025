import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{b as Q,c as Y,d as re,s as he}from"./chunk-K4OFHYXB.js";import{a as T,b as g,d as j}from"./chunk-FYBGPJQL.js";var xn=/^[\p{L}\p{N}_.$/:=,;+()'[\]{}*!?~^%# -]+$/u,oe={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","`":"&#96;","|":"&#124;","@":"&#64;","*":"&#42;",_:"&#95;",
"~":"&#126;","[":"&#91;","]":"&#93;","\\":"&#92;",":":"&#58;",$:"&#36;","#":"&#35;"};function O(e,n=400){let t=e.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g,
" ").trim();return t.length<=n?t:`${t.slice(0,n-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}function $(e,n=400){return O(e,n).replace(/[&<>"`|*~[\]\\$]|(?<!\w)_|_(?!\w)/g,
t=>oe[t]??t).replace(/@/g,"@\u200B").replace(/#(?=\d)/g,"#\u200B").replace(/:\/\/|www(?=\.)/gi,t=>`${t.slice(0,-1)}\u200B${t.slice(-1)}`).replace(/^(?=[#>+=-]|\d+[.)])/,
"\u200B")}function f(e,n=200){let t=O(e,n);return t===""?"<code> </code>":xn.test(t)?`\`${t}\``:`<code>${$n(t)}</code>`}function $n(e){return e.replace(/[&<>"`|@*_~[\]\\:$#]/g,
n=>oe[n]??n)}function W(e,n){let r=(n.match(/`+/g)??[]).reduce((i,s)=>Math.max(i,s.length),2),o="`".repeat(r+1);return`${o}${e}
${n.replace(/\r\n?/g,`
`).replace(/\n$/,"")}
${o}`}function J(e){return`<code>${O(e,200).replace(/[&<>"@]/g,n=>oe[n]??n)}</code>`}function E(e,n,t=!1){return`<details${t?" open":""}><summary>${e}</summary>\


${n}

</details>`}function U(e,n){return[`> [!${e}]`,...n.split(`
`).map(t=>`> ${t}`)].join(`
`)}function X(e){let n=e.length;for(let[t]of e.matchAll(/[\u0080-\uffff]+/g))for(let r of t){let o=r.codePointAt(0)??0;n+=o>2047?2:1}return n}function ye(e){return`<!-- bluegreen-sql:plan:${ie(e)} -->`}function ie(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"")).replace(/[-'!]/g,
n=>`%${n.charCodeAt(0).toString(16)}`)}var Sn=/<!-- run -->.*?<!-- \/run -->/gs;function be(e){return`<!-- run -->${e}<!-- /run -->`}function Jt(e,n){let t=r=>r.
replace(/\r\n/g,`
`).replace(Sn,"").trim();return t(e)===t(n)}var Rn=["breaking","logic","additive","options","in-place","cosmetic","none"];function D(e){return we([...e.release.faults,...e.faults])}function K(e){return we(
[...e.release.warnings,...e.warnings])}function we(e){return[...new Map(e.map(n=>[JSON.stringify(n),n])).values()]}function xe(e,n){let t=Cn(e,n);return{state:t,
risk:vn(e),summary:jn(e,t),missing:Ln(e,n,t)}}function Cn(e,n){return D(e).length>0?"faults":e.release.edits.length>0?"rewrite":e.release.tables.length===0&&e.steps.
length===0?"nothing":(n.checks??[]).some(r=>r.outcome==="fail"||r.outcome==="inconclusive")?"failed-check":"ready"}function vn(e){let n=e.release.tables;return n.
length===0?e.steps.length===0?"none":"low":e.irreversible.length>0||n.some(t=>t.change==="breaking"||t.green===null)?"high":n.some(t=>t.change==="logic")?"mediu\
m":"low"}function jn(e,n){let t=e.release.tables;return n==="faults"?`${g(D(e).length,"fault")} to fix before anything can move`:t.length===0?Pn(e):`${kn(t)}: ${Tn(
t)}`}function Pn(e){return e.steps.length===0?`nothing to release, ${g(e.release.untouched,"table")} untouched`:`no table changes, ${g(e.steps.length,"step")} b\
ring the environment up to date`}function kn(e){let n=e.filter(s=>s.blue===null).length,t=e.filter(s=>s.green===null).length,r=e.filter(s=>s.blue!==null&&s.blue===
s.green),o=r.filter(s=>s.change==="in-place").length,i=e.length-n-t-r.length;return[i>0?`${g(i,"table")} ${i===1?"gets":"get"} a new version`:"",n>0?g(n,"new ta\
ble"):"",t>0?`${T(t)} removed`:"",o>0?`${T(o)} altered in place`:"",r.length>o?`${g(r.length-o,"view")} switched`:""].filter(s=>s!=="").join(", ")}function Tn(e){
return Rn.map(n=>({change:n,many:e.filter(t=>t.change===n).length})).filter(({many:n})=>n>0).map(({change:n,many:t})=>`${T(t)} ${z(n)}`).join(", ")}function z(e){
return e==="none"?"by input":e}function Ln(e,n,t){return t==="faults"?"fix what is listed below and push":t==="rewrite"?En(e,n):t==="failed-check"?"a check has \
not passed":""}function En(e,n){let t=new Set(e.release.edits.map(o=>o.file)).size,r=`${g(e.release.edits.length,"name")} in ${g(t,"file")}`;return n.rewrite?.state===
"proposed"?`merge the pull request that moves ${r}`:`${r} still to be moved by a rewrite`}function se(e,n){let{tables:t,excluded:r}=e.release,o=Se(e),i=[...t.map(Nn),...e.moves.map(s=>N(`published ${s.consumer}`,[s.consumer,"consumers"],"consumer")),
...r.map(s=>N(s.identity,[s.name,"stays on blue"],"excluded")),...o.map(s=>N(s.identity,[s.identity,"spared, stays on blue"],"excluded")),...[...new Set(t.flatMap(
s=>s.readsUnmoved))].sort().map(s=>N(`input ${s}`,[s],"input"))];return Re(i,Dn(e),n)}function Se({release:e}){return e.sparable.filter(({reads:n})=>n.length>0)}
function Vt(e,n){let t=new Set(e.flatMap(s=>s.writes)),o=[...new Set(e.flatMap(s=>[...s.reads,...s.writes]))].map(s=>N(s,[s],t.has(s)?"none":"input")),i=e.flatMap(
s=>s.writes.flatMap(a=>s.reads.map(l=>q(l,a))));return Re(o,i,n)}function N(e,n,t){return{id:e,label:n,kind:t}}function q(e,n,t=!1){return{from:e,to:n,pinned:t}}
function Nn(e){if(e.green===null)return N(e.identity,[e.blue??e.identity,"removed"],"removed");if(e.blue===null)return N(e.identity,[e.green,"new"],"new");if(e.
blue===e.green){let n=e.change==="in-place";return N(e.identity,[e.green,n?"altered in place":"switched"],e.change)}return N(e.identity,[`${e.blue} \u2192 ${e.green}`,
z(e.change)],e.change)}function Dn(e){let{tables:n,excluded:t}=e.release,r=new Map(n.map(o=>[o.green??o.blue,o.identity]));return[...n.flatMap(o=>[...o.readsUnmoved.
map(i=>q(`input ${i}`,o.identity)),...o.reads.map(i=>q(i,o.identity))]),...[...t,...Se(e)].flatMap(o=>o.reads.map(i=>q(i,o.identity,!0))),...e.moves.flatMap(o=>{
let i=r.get(o.view===void 0?o.to:o.consumer);return i===void 0?[]:[q(i,`published ${o.consumer}`)]})]}function Re(e,n,t){let r=[...new Map(e.map(a=>[a.id,a])).values()],
o=[...r].sort((a,l)=>$e(a)-$e(l)).slice(0,t),i=new Set(o.map(a=>a.id)),s=new Map(n.map(a=>[JSON.stringify([a.from,a.to]),a]));return{nodes:r.filter(a=>i.has(a.id)),
edges:[...s.values()].filter(a=>i.has(a.from)&&i.has(a.to)).slice(0,t*5),omitted:r.length-o.length}}function $e(e){switch(e.kind){case"none":case"cosmetic":return 1;case"\
input":case"excluded":case"consumer":return 2;default:return 0}}var Fn={breaking:["#ffd7d5","#cf222e","#1f2328"],removed:["#ffd7d5","#cf222e","#1f2328"],logic:["#fff1c2","#bf8700","#1f2328"],options:["#e6dcff","#8250df","#1f\
2328"],"in-place":["#e6dcff","#8250df","#1f2328"],additive:["#c9f2d2","#1a7f37","#1f2328"],new:["#c9f2d2","#1a7f37","#1f2328"],cosmetic:["#d5e9ff","#0969da","#1\
f2328"],none:["#d5e9ff","#0969da","#1f2328"],input:["#f3f4f6","#8c959f","#57606a"],excluded:["#f3f4f6","#8c959f","#57606a"],consumer:["#ffffff","#57606a","#1f23\
28"]};function Mn(e){return e.label.map(n=>On(O(n,80))).join("<br>")}function On(e){return e.replace(/[^\p{L}\p{N}_.$ →-]/gu,n=>`#${String(n.codePointAt(0)??32)}\
;`)}function Ce(e){let n=new Map(e.nodes.map((r,o)=>[r.id,`n${o}`])),t=[...new Set(e.nodes.map(r=>r.kind))].sort();return["flowchart LR",...e.nodes.map(r=>`  ${n.
get(r.id)??""}${An(r)}:::${ve(r.kind)}`),...e.edges.map(r=>`  ${n.get(r.from)??""} ${r.pinned?"-.->":"-->"} ${n.get(r.to)??""}`),...t.map(Wn)].join(`
`)}function An(e){let n=Mn(e);return e.kind==="consumer"?`(["${n}"])`:`["${n}"]`}function ve(e){return`c_${e.replaceAll("-","_")}`}function Wn(e){let[n,t,r]=Fn[e];
return`  classDef ${ve(e)} fill:${n},stroke:${t},color:${r}`}var In=`

`;function Pe(e,n,t){let r=e.map(o=>({section:o,form:0}));for(let o=je(r,t);;o=je(r,t)){if(X(o)<=n)return o;let i=_n(r);if(i===null)return o;r=i}}function je(e,n){
let t=e.filter(i=>i.form>0).map(i=>i.section.title),r=e.map(i=>i.section.forms[i.form]??""),o=r.length-1;return t.length>0&&r.splice(o,0,n(t)),r.filter(i=>i!=="").
join(In)}function _n(e){let t=e.filter(r=>r.form<r.section.forms.length-(r.section.optional?0:1)).reduce((r,o)=>r===null||o.section.weight<=r.section.weight?o:r,
null);return t===null?null:e.map(r=>r===t?{...r,form:r.form+1}:r)}function P(e,n,t){let r=[];for(let o=Math.min(e.length,t);o>0;o=Math.floor(o*.75))r.push(o);return[
...r,0].map(o=>n(e.slice(0,o),e.length-o))}var Jn=8,Un=360;function Z(e){let n=e.slice(0,zn(e.slice(0,Jn))),t=e.length-n.length;return[...n,...t>0?[`and ${T(t)} more`]:[]].join("; ")}function zn(e){let n=0,
t=e.findIndex((r,o)=>(n+=r.length+2,o>0&&n>Un));return t<0?e.length:t}function Te(e){let{tables:n}=e.release,t=n.filter(i=>i.green===null),r=n.filter(i=>i.change==="breaking"&&i.green!==null),o=Hn(e);return[ae("Consumers can break",
"read from outside",[...r,...t].filter(ke)),ae("Breaking change","without consumers outside",r.filter(i=>!ke(i))),ae("Data goes","when blue is retired",t),...o.
length>0?[qn(o)]:[],...e.irreversible.map(i=>({title:"Cannot be undone",text:i,names:[]}))].filter(i=>i.text!=="")}function ke(e){return e.published!==null}function ae(e,n,t){
let[r]=t,o=t.length===1&&r&&r.differences.length>0?` (${Z(r.differences)})`:"",i=t.length===0?"":`${g(t.length,"table")} ${n}${o}`;return{title:e,text:i,names:t.
map(s=>s.identity)}}function qn(e){let n=g(e.length,"stateful statement"),t=e.length===1?"starts anew and reads":"start anew and read";return{title:"State is re\
set",text:`${n} ${t} everything again`,names:e}}function Hn(e){let n=e.steps.filter(i=>i.kind==="start-statement"&&i.strategy==="rebuild"),t=new Set(n.map(i=>i.
object)),r=e.release.green.statements.filter(i=>t.has(i.name)),o=new Set(r.filter(i=>i.stateful===!0).map(i=>i.name));return n.map(i=>i.object).filter(i=>o.has(
i))}var le=8;function Le(e){let n=Te(e);if(n.length===0)return[];let t=n.slice(0,le).map(s=>`- ${Vn(s)}`),r=n.length>le?[`- and ${g(n.length-le,"more danger")}`]:[],
o=U("CAUTION",[...t,...r].join(`
`)),i=U("CAUTION",`${g(n.length,"danger")} in this release: see the job summary.`);return[{id:"alerts",title:"dangers",weight:80,forms:[o,i],optional:!1}]}function Vn({
title:e,text:n,names:t}){let r=j(t.map(o=>f(o)),5);return`**${e}**: ${$(n)}${r===""?"":`: ${r}`}`}function Ne(e,n){if(!n.soFar)return null;let t=new Map(n.soFar.release.tables.map(i=>[i.identity,i])),r=new Set(e.release.tables.map(i=>i.identity)),o=e.release.
tables.filter(i=>t.has(i.identity));return{branch:n.soFar.branch,added:ce(e.release.tables.filter(i=>!t.has(i.identity))),changed:ce(o.filter(i=>!Ee(i,t.get(i.identity)))),
same:ce(o.filter(i=>Ee(i,t.get(i.identity)))),dropped:[...t.keys()].filter(i=>!r.has(i))}}function ce(e){return e.map(n=>n.identity)}function Ee(e,n){return n!==
void 0&&n.change===e.change&&n.green===e.green&&n.differences.join(`
`)===e.differences.join(`
`)}var De={breaking:0,logic:1,additive:2,options:3,"in-place":4,cosmetic:5,none:6};function Fe(e,n){let t=Q(e.release),r=n.soFar&&new Set(n.soFar.release.tables.map(
o=>o.identity));return[...e.release.tables].sort((o,i)=>(De[o.change]??9)-(De[i.change]??9)||Gn(o.identity,i.identity)).map(o=>({table:o,change:z(o.change),strategy:Qn(
o,t.get(o.identity)??"none"),why:Bn(o),added:r?!r.has(o.identity):null}))}function Gn(e,n){return e<n?-1:e>n?1:0}function Bn(e){return e.differences.length>0?Z(
e.differences):e.reason}function Qn({blue:e,green:n,change:t},r){return n===null?"retire":n===e?t==="in-place"?"alter in place":"switch":r==="none"?"create":H(r)}
function H(e){switch(e){case"rebuild":return"rebuild";case"from-time":return"start from a time";case"carry-offsets":return"carry offsets over";case"new-target":
return"a target of its own";case"upsert":return"write the target anew";case"append":return"go on in the target";case"none":return"\u2013"}}function V(e,n,t,r=0){if(e==="")return"";let o=t.blobUrl===void 0?e:e.slice(e.lastIndexOf("/")+1),i=f([o,...[n,r].filter(s=>s>0)].join(":"),300);return t.blobUrl===
void 0?i:`[${i}](${t.blobUrl}${e.split("/").map(Yn).join("/")}${n>0?`#L${n}`:""})`}function Me(e,n){return n.blobUrl===void 0?e:e.replace(/(?:[^\s/]+\/)+([^\s/]+:\d+)/g,
"$1")}function Yn(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"")).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16)}`)}function Xn(e){return e.length}function Ae(e,n){let t=n||{},r=(t.align||[]).concat(),o=t.stringLength||Xn,i=[],s=[],a=[],l=[],m=0,c=-1;for(;++c<e.length;){let y=[],
S=[],b=-1;for(e[c].length>m&&(m=e[c].length);++b<e[c].length;){let d=Kn(e[c][b]);if(t.alignDelimiters!==!1){let p=o(d);S[b]=p,(l[b]===void 0||p>l[b])&&(l[b]=p)}
y.push(d)}s[c]=y,a[c]=S}let u=-1;if(typeof r=="object"&&"length"in r)for(;++u<m;)i[u]=Oe(r[u]);else{let y=Oe(r);for(;++u<m;)i[u]=y}u=-1;let v=[],h=[];for(;++u<m;){
let y=i[u],S="",b="";y===99?(S=":",b=":"):y===108?S=":":y===114&&(b=":");let d=t.alignDelimiters===!1?1:Math.max(1,l[u]-S.length-b.length),p=S+"-".repeat(d)+b;t.
alignDelimiters!==!1&&(d=S.length+d+b.length,d>l[u]&&(l[u]=d),h[u]=d),v[u]=p}s.splice(1,0,v),a.splice(1,0,h),c=-1;let R=[];for(;++c<s.length;){let y=s[c],S=a[c],
b=t.fillRows===!1?Math.max(1,s[c===1?0:c].length):m;u=-1;let d=[];for(;++u<b;){let p=y[u]||"",w="",x="";if(t.alignDelimiters!==!1){let L=l[u]-(S[u]||0),M=i[u];if(M===
114)w=" ".repeat(L);else if(M===99){let A=L/2;L%2?(w=" ".repeat(A+.5),x=" ".repeat(A-.5)):(w=" ".repeat(A),x=w)}else x=" ".repeat(L)}t.delimiterStart!==!1&&!u&&
d.push("|"),t.padding!==!1&&!(t.alignDelimiters===!1&&p==="")&&(t.delimiterStart!==!1||u)&&d.push(" "),t.alignDelimiters!==!1&&d.push(w),d.push(p),t.alignDelimiters!==
!1&&d.push(x),t.padding!==!1&&d.push(" "),(t.delimiterEnd!==!1||u!==b-1)&&d.push("|")}R.push(t.delimiterEnd===!1?d.join("").replace(/ +$/,""):d.join(""))}return R.
join(`
`)}function Kn(e){return e==null?"":String(e)}function Oe(e){let n=typeof e=="string"?e.codePointAt(0):0;return n===67||n===99?99:n===76||n===108?108:n===82||n===
114?114:0}function G(e,n){return n.length===0?"":Ae([e,...n],{alignDelimiters:!1})}function C(...e){return e.filter(n=>n!=="").join(`

`)}var We={rows:100,items:20,nodes:40,differenceBytes:3e4,differences:20,examples:5,elsewhere:"the job summary"},Ie={rows:1e4,items:2e3,nodes:80,differenceBytes:5e5,
differences:500,examples:10,elsewhere:"the plan file"};function k(e,n,t){return e>0?`*\u2026 and ${g(e,`more ${n}`)}: see ${t.elsewhere}.*`:""}var Zn=["Table","Becomes","Change","Strategy","Role","Why"];function Je(e,n,t){let r=Fe(e,n);if(r.length===0)return[];let o=r.some(a=>a.added)&&r.some(a=>a.added===
!1);return[{id:"changes",title:"rows of the change table",weight:90,forms:P(r,(a,l)=>C(G(Zn,a.map(m=>et(m,n,o))),k(l,"table",t)),t.rows),optional:!1}]}function et(e,n,t){
let{table:r}=e,o=r.differences.length>0&&r.file!=="";return[`${f(r.identity)}${t&&e.added?" \u{1F195}":""}`,nt(r.blue,r.green),r.change==="none"?"by input":`**${e.
change}**`,e.strategy,r.role,o?`${$(e.why)} (${V(r.file,r.line,n)})`:$(Me(e.why,n))]}function nt(e,n){return n===null?"*removed*":e===null?`${f(n)} *new*`:e===n?
`${f(n)} *same*`:f(n)}function Ue(e,n,t){let r=Ne(e,n);return r===null?[]:[{id:"addition",title:"what this pull request adds",weight:70,forms:[_e(r,t.items),_e(
r,0)],optional:!0}]}function _e(e,n){let{added:t,changed:r,same:o,dropped:i}=e,s=r.length+o.length+i.length,a=[de("adds",t,n),de("changes further",r,n),de("take\
s back",i,n)].filter(m=>m!==""),l=a.length>0?a.join("; "):"adds nothing to the release";return s===0?`**This pull request** ${l}.`:`**This pull request** ${l}. \
 
**The release so far**, on ${f(e.branch)}: ${g(s,"table")}${tt(e)}.`}function de(e,n,t){if(n.length===0)return"";let r=n.map(o=>f(o));return`${e} ${g(n.length,"\
table")}${t>0?`: ${j(r,t)}`:""}`}function tt({same:e,changed:n,dropped:t}){return e.length>0&&n.length+t.length>0?`, ${e.length} of them as before`:""}function ne(e){return e.added+e.removed+e.changed>0||e.schema.length>0}function ze(e,n){let t=[...e.columns.filter(r=>r.changed>0).map(r=>`${n(r.column)} change\
d in ${g(r.changed,"row")}`),e.columns.length===0&&e.changed>0?`${g(e.changed,"row")} changed`:"",e.added>0?`${g(e.added,"row")} added`:"",e.removed>0?`${g(e.removed,
"row")} gone`:""].filter(r=>r!=="");return t.length>0?j(t,12):"the same rows"}function qe(e){let n=e.comparisons.filter(ne),t=e.total===null?`On ${e.rows}`:`On ${T(
e.total)} ${e.rows}`;return e.comparisons.length===0?"":e.total===0?`There are no ${e.rows} of what the release reads, so nothing is shown.`:n.length===0?`${t}:\
 ${rt(e.comparisons.length)}.`:`${t}: ${n.slice(0,3).map(ot).join("; ")}${n.length>3?`; and ${g(n.length-3,"more table")}`:""}.`}function rt(e){return e===1?"th\
e one compared table comes out the same":`all ${e} compared tables come out the same`}function ot(e){let n=e.columns.filter(r=>r.changed>0),[t]=n;return t&&n.length===
1&&e.added+e.removed===0?`${f(`${e.green}.${t.column}`)} changed in ${g(t.changed,"row")}`:`${f(e.green)}: ${ze(e,r=>f(r))}`}function He(e,n){let t=new Map(e.release.
tables.map(r=>[r.identity,r]));return n.comparisons.filter(ne).map(r=>{let o=t.get(r.identity),i=r.schema.map(s=>$(s.message));return[f(r.green),`${T(r.blueRows)}\
 \u2192 ${T(r.greenRows)}`,[ze(r,s=>f(s)),...i].join("; "),it(o,n.causes?.[r.green])]})}function it(e,n){return n!==void 0?n===e?.identity?"its own change":f(n):
e===void 0?"":e.differences.length>0?"its own change":$(e.reason)}function Ve(e,n){return e.examples.slice(0,n).map(t=>`- ${st(t)}`)}function st(e){let n=Object.
entries(e.key).map(([r,o])=>`${f(r)} = ${ee(o)}`),t=n.length>0?`${j(n,6)}: `:"";return e.kind!=="changed"?`${t}row ${e.kind==="added"?"added":"gone"}${at(e)}`:`${t}${j(
e.columns.map(r=>`${f(r.column)} ${ee(r.blue)} \u2192 ${ee(r.green)}`),6)}`}function at(e){let n=e.kind==="added"?"green":"blue",t=e.columns.map(r=>`${f(r.column)}\
 ${ee(r[n])}`);return t.length>0?` (${j(t,6)})`:""}function ee(e){return e===null?"*null*":f(e,80)}var lt={fail:"\u274C fail",inconclusive:"\u2754 inconclusive",
warn:"\u26A0\uFE0F warn",pass:"\u2705 pass"};function Ge({checks:e=[]}){return["fail","inconclusive","warn","pass"].flatMap(n=>e.filter(t=>t.outcome===n).map(t=>[
lt[n],$(t.check),t.table===""?"":f(t.table),$(t.message)]))}function Be(e){let{data:n}=e;if(n===void 0)return[];let t=n.problem===null?"":U("NOTE",`Not every row could be compared: ${$(n.problem)}`),r=C(qe(n),t);return r===
""?[]:[{id:"data-line",title:"data",weight:75,forms:[r],optional:!0}]}function Qe(e,n,t){let{data:r}=n;return r===void 0||!r.comparisons.some(ne)?[]:[ct(e,r,t),
dt(r,t)].filter(o=>o.forms[0]!=="")}function ct(e,n,t){let r=["Table","Rows","What differs","Comes from"];return{id:"data",title:"data differences",weight:60,forms:P(
He(e,n),(i,s)=>i.length===0?"":C("#### Data differences",G(r,i),k(s,"table",t)),t.items),optional:!0}}function dt(e,n){let t=e.comparisons.filter(o=>o.examples.
length>0);return{id:"examples",title:"examples of rows",weight:35,forms:P(t.map(o=>`${f(o.green)}

${Ve(o,n.examples).join(`
`)}`),(o,i)=>o.length===0?"":E("Rows that differ",C(...o,k(i,"table",n))),n.items),optional:!0}}function Ye(e,n){let t=Ge(e);if(t.length===0)return[];let r=["Ou\
tcome","Check","Table","What it says"];return[{id:"checks",title:"checks",weight:65,forms:P(t,(i,s)=>i.length===0?"":C("#### Checks",G(r,i),k(s,"check",n)),n.items),
optional:!0}]}var B=class{diff(n,t,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(n,r),s=this.castInput(t,r),a=this.removeEmpty(
this.tokenize(i,r)),l=this.removeEmpty(this.tokenize(s,r));return this.diffWithOptionsObj(a,l,r,o)}diffWithOptionsObj(n,t,r,o){var i;let s=d=>{if(d=this.postProcess(
d,r),o){setTimeout(function(){o(d)},0);return}else return d},a=t.length,l=n.length,m=1,c=a+l;r.maxEditLength!=null&&(c=Math.min(c,r.maxEditLength));let u=(i=r.timeout)!==
null&&i!==void 0?i:1/0,v=Date.now()+u,h=[{oldPos:-1,lastComponent:void 0}],R=this.extractCommon(h[0],t,n,0,r);if(h[0].oldPos+1>=l&&R+1>=a)return s(this.buildValues(
h[0].lastComponent,t,n));let y=-1/0,S=1/0,b=()=>{for(let d=Math.max(y,-m);d<=Math.min(S,m);d+=2){let p,w=h[d-1],x=h[d+1];w&&(h[d-1]=void 0);let L=!1;if(x){let A=x.
oldPos-d;L=x&&0<=A&&A<a}let M=w&&w.oldPos+1<l;if(!L&&!M){h[d]=void 0;continue}if(!M||L&&w.oldPos<x.oldPos?p=this.addToPath(x,!0,!1,0,r):p=this.addToPath(w,!1,!0,
1,r),R=this.extractCommon(p,t,n,d,r),p.oldPos+1>=l&&R+1>=a)return s(this.buildValues(p.lastComponent,t,n))||!0;h[d]=p,p.oldPos+1>=l&&(S=Math.min(S,d-1)),R+1>=a&&
(y=Math.max(y,d+1))}m++};if(o)(function d(){setTimeout(function(){if(m>c||Date.now()>v)return o(void 0);b()||d()},0)})();else for(;m<=c&&Date.now()<=v;){let d=b();
if(d)return d}}addToPath(n,t,r,o,i){let s=n.lastComponent;return s&&!i.oneChangePerToken&&s.added===t&&s.removed===r?{oldPos:n.oldPos+o,lastComponent:{count:s.count+
1,added:t,removed:r,previousComponent:s.previousComponent}}:{oldPos:n.oldPos+o,lastComponent:{count:1,added:t,removed:r,previousComponent:s}}}extractCommon(n,t,r,o,i){
let s=t.length,a=r.length,l=n.oldPos,m=l-o,c=0;for(;m+1<s&&l+1<a&&this.equals(r[l+1],t[m+1],i);)m++,l++,c++,i.oneChangePerToken&&(n.lastComponent={count:1,previousComponent:n.
lastComponent,added:!1,removed:!1});return c&&!i.oneChangePerToken&&(n.lastComponent={count:c,previousComponent:n.lastComponent,added:!1,removed:!1}),n.oldPos=l,
m}equals(n,t,r){return r.comparator?r.comparator(n,t):n===t||!!r.ignoreCase&&n.toLowerCase()===t.toLowerCase()}removeEmpty(n){let t=[];for(let r=0;r<n.length;r++)
n[r]&&t.push(n[r]);return t}castInput(n,t){return n}tokenize(n,t){return Array.from(n)}join(n){return n.join("")}postProcess(n,t){return n}get useLongestToken(){
return!1}buildValues(n,t,r){let o=[],i;for(;n;)o.push(n),i=n.previousComponent,delete n.previousComponent,n=i;o.reverse();let s=o.length,a=0,l=0,m=0;for(;a<s;a++){
let c=o[a];if(c.removed)c.value=this.join(r.slice(m,m+c.count)),m+=c.count;else{if(!c.added&&this.useLongestToken){let u=t.slice(l,l+c.count);u=u.map(function(v,h){
let R=r[m+h];return R.length>v.length?R:v}),c.value=this.join(u)}else c.value=this.join(t.slice(l,l+c.count));l+=c.count,c.added||(m+=c.count)}}return o}};var ue=class extends B{constructor(){super(...arguments),this.tokenize=ft}equals(n,t,r){return r.ignoreWhitespace?((!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim()),(!r.newlineIsToken||!t.includes(`
`))&&(t=t.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(n.endsWith(`
`)&&(n=n.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(n,t,r)}},ut=new ue;function fe(e,n,t){return ut.diff(e,n,t)}function ft(e,n){n.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let t=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let o=0;o<r.length;o++){let i=r[o];o%2&&!n.newlineIsToken?t[t.length-1]+=i:t.push(i)}return t}function mt(e){for(let n=0;n<e.length;n++)if(e[n]<" "||e[n]>"~"||e[n]==='"'||e[n]==="\\")return!0;return!1}function F(e){if(!mt(e))return e;let n='"',t=new TextEncoder().
encode(e),r=0;for(;r<t.length;){let o=t[r];o===7?n+="\\a":o===8?n+="\\b":o===9?n+="\\t":o===10?n+="\\n":o===11?n+="\\v":o===12?n+="\\f":o===13?n+="\\r":o===34?n+=
'\\"':o===92?n+="\\\\":o>=32&&o<=126?n+=String.fromCharCode(o):n+="\\"+o.toString(8).padStart(3,"0"),r++}return n+='"',n}var me={includeIndex:!0,includeUnderline:!0,
includeFileHeaders:!0};function pe(e,n,t,r,o,i,s){let a;s?typeof s=="function"?a={callback:s}:a=s:a={},typeof a.context>"u"&&(a.context=4);let l=a.context;if(a.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(a.callback){let{callback:c}=a;fe(t,r,Object.assign(Object.assign(
{},a),{callback:u=>{let v=m(u);c(v)}}))}else return m(fe(t,r,a));function m(c){if(!c)return;c.push({value:"",lines:[]});function u(d){return d.map(function(p){return"\
 "+p})}let v=[],h=0,R=0,y=[],S=1,b=1;for(let d=0;d<c.length;d++){let p=c[d],w=p.lines||pt(p.value);if(p.lines=w,p.added||p.removed){if(!h){let x=c[d-1];h=S,R=b,
x&&(y=l>0?u(x.lines.slice(-l)):[],h-=y.length,R-=y.length)}for(let x of w)y.push((p.added?"+":"-")+x);p.added?b+=w.length:S+=w.length}else{if(h)if(w.length<=l*2&&
d<c.length-2)for(let x of u(w))y.push(x);else{let x=Math.min(w.length,l);for(let M of u(w.slice(0,x)))y.push(M);let L={oldStart:h,oldLines:S-h+x,newStart:R,newLines:b-
R+x,lines:y};v.push(L),h=0,R=0,y=[]}S+=w.length,b+=w.length}}for(let d of v)for(let p=0;p<d.lines.length;p++)d.lines[p].endsWith(`
`)?d.lines[p]=d.lines[p].slice(0,-1):(d.lines.splice(p+1,0,"\\ No newline at end of file"),p++);return{oldFileName:e,newFileName:n,oldHeader:o,newHeader:i,hunks:v}}}
function te(e,n){var t,r,o,i,s,a;if(n||(n=me),Array.isArray(e)){if(e.length>1&&!n.includeFileHeaders&&!e.every(c=>c.isGit))throw new Error("Cannot omit file hea\
ders on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");return e.map(c=>te(
c,n)).join(`
`)}let l=[];if(e.isGit){if(n=me,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let c=e.oldFileName,u=e.newFileName;e.isCreate&&c==="/dev/null"?c=u.replace(/^b\//,"a/"):e.isDelete&&u==="/dev/null"&&(u=c.replace(
/^a\//,"b/")),l.push("diff --git "+F(c)+" "+F(u)),e.isDelete&&l.push("deleted file mode "+((t=e.oldMode)!==null&&t!==void 0?t:"100644")),e.isCreate&&l.push("new\
 file mode "+((r=e.newMode)!==null&&r!==void 0?r:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(l.push("old mode "+e.oldMode),l.push("new mode "+e.
newMode)),e.isRename&&(l.push("rename from "+F(((o=e.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),l.push("rename to "+F(((i=e.newFileName)!==null&&
i!==void 0?i:"").replace(/^b\//,"")))),e.isCopy&&(l.push("copy from "+F(((s=e.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,""))),l.push("copy to "+F(((a=
e.newFileName)!==null&&a!==void 0?a:"").replace(/^b\//,""))))}else n.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&l.push("Index: "+e.oldFileName),
n.includeUnderline&&l.push("===================================================================");let m=e.hunks.length>0;n.includeFileHeaders&&e.oldFileName!==void 0&&
e.newFileName!==void 0&&(!e.isGit||m)&&(l.push("--- "+F(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),l.push("+++ "+F(e.newFileName)+(e.newHeader?"	"+e.newHeader:
"")));for(let c=0;c<e.hunks.length;c++){let u=e.hunks[c],v=u.oldLines===0?u.oldStart-1:u.oldStart,h=u.newLines===0?u.newStart-1:u.newStart;l.push("@@ -"+v+","+u.
oldLines+" +"+h+","+u.newLines+" @@");for(let R of u.lines)l.push(R)}return l.join(`
`)+`
`}function ge(e,n,t,r,o,i,s){if(typeof s=="function"&&(s={callback:s}),s?.callback){let{callback:a}=s;pe(e,n,t,r,o,i,Object.assign(Object.assign({},s),{callback:l=>{
a(l?te(l,s.headerOptions):void 0)}}))}else{let a=pe(e,n,t,r,o,i,s);return a?te(a,s?.headerOptions):void 0}}function pt(e){let n=e.endsWith(`
`),t=e.split(`
`).map(r=>r+`
`);return n?t.pop():t.push(t.pop().slice(0,-1)),t}var gt=2e5;function nn(e){let n=Xe(e.release.blue),t=Xe(e.release.green);return[...ht(e.release.tables).map(o=>({name:o.green??o.identity,before:o.blue===null?"":
n.get(o.blue)??"",after:o.green===null?"":t.get(o.green)??""})),...yt(e)].filter(o=>o.before!==o.after)}function ht(e){return[...e.filter(n=>n.change!=="none"),
...e.filter(n=>n.change==="none")]}function Xe(e){let n=new Map;for(let t of e.statements)for(let r of t.writes)n.set(r,[...n.get(r)??[],`${t.sql.trim().replace(
/;$/,"")};`]);return new Map([...n].map(([t,r])=>[t,r.join(`

`)]))}function yt(e){let n=Ke(e.release.blue),t=Ke(e.release.green);return[...new Set([...n.keys(),...t.keys()])].sort().map(r=>({name:r,before:n.get(r)??"",after:t.
get(r)??""}))}function Ke(e){return new Map(e.connectors.map(n=>[n.file,[`name: ${n.name}`,...n.topics.map(t=>`topic: ${t}`)].join(`
`)]))}function tn({name:e,before:n,after:t}){let r=n.length+t.length>gt?"":bt(n,t);return{name:e,patch:r,added:en(r,"+"),removed:en(r,"-")}}function bt(e,n){let t=ge(
"blue","green",Ze(e),Ze(n),"","",{context:3});return t.slice(Math.max(0,t.indexOf("@@")))}function Ze(e){let n=e.replace(/\r\n?/g,`
`);return n===""||n.endsWith(`
`)?n:`${n}
`}function en(e,n){return e.split(`
`).filter(t=>t.startsWith(n)).length}function rn(e,n){let t=nn(e);if(t.length===0)return[];let r=[],o=n.differenceBytes;for(let a of t.slice(0,n.differences)){let l=wt(tn(a),n);if(o-=X(l),o<0)break;
r.push(l)}let i=(a,l)=>a.length===0?"":C("#### SQL, blue against green",...a,k(l+t.length-r.length,"object",n));return[{id:"differences",title:"SQL differences",
weight:10,forms:r.length===0?[""]:P(r,i,r.length),optional:!0}]}function wt(e,n){let t=`${J(e.name)} <sub>+${e.added} \u2212${e.removed}</sub>`;return e.patch===
""?`${f(e.name)}: too long to be shown here, see ${n.elsewhere}.`:E(t,W("diff",e.patch))}function sn(e,n,t){let r=D(e).map(i=>xt(i,n));return r.length===0?[]:[{id:"faults",title:"faults",weight:85,forms:P(r,(i,s)=>C(i.join(`
`),k(s,"fault",t)),t.items),optional:!1}]}function xt(e,n){let t=V(e.file,e.line,n,e.column),r=e.hint===""?"":`  
  *What to do:* ${$(e.hint)}`;return`- \u274C ${t===""?"":`${t} `}${$(e.message)}${r}`}function an(e,n,t){return[I("warnings","Warnings",45,$t(e,n),t),I("exclud\
ed","Excluded: these stay on blue",40,St(e),t),I("spared","Spared: these stay on blue",39,on(e,!0),t),I("sparable","Rebuilds that could be spared",30,on(e,!1),t),
I("pasts","What jobs that begin read again",35,Rt(e),t),I("expectations","Expected of the platform",38,Ct(e),t)].flat()}function I(e,n,t,r,o){if(r.length===0)return[];
let i=(s,a)=>s.length===0?"":E(`${n} (${r.length})`,C(s.join(`
`),k(a,"line",o)));return[{id:e,title:n.toLowerCase(),weight:t,forms:P(r,i,o.items),optional:!0}]}function $t(e,n){return K(e).map(t=>{let r=V(t.file,t.line,n);
return`- \u26A0\uFE0F ${r===""?"":`${r} `}${$(t.message)}`})}function St(e){return e.release.excluded.map(n=>{let t=j(n.reads.map(r=>f(r)),10);return`- ${f(n.name)}\
 goes on reading ${n.reads.length>0?t:"what it reads"}: ${$(n.reason)}`})}function on(e,n){return e.release.sparable.filter(r=>r.spared===n).map(r=>`- ${f(r.identity)}\
: ${$(r.reason)}`)}function Rt({release:e,steps:n}){return n.flatMap(t=>{let r=Y(e,t);if(r===null)return[];let o=j(r.rereads.map(s=>f(s)),10),i=r.rereads.length===
0?"":` from the beginning of ${o}`;return[`- ${f(t.object)}: ${H(t.strategy)}${i}: ${$(r.reason)}`]})}function Ct(e){return e.release.expectations.map(n=>`- ${f(
n)}: its definition changed here; the platform's is compared with it, never changed`)}function cn(e,n){if(D(e).length>0||e.steps.length===0)return[];let t=dn(e,n).map(o=>W("sh",vt(e,o))),r=C(Pt(e,n),jt(e,n),...t);return[{id:"next",title:"how to g\
o on",weight:50,forms:[E("How to go on",r)],optional:!0}]}function dn(e,n){let t=(n.environments??[]).filter(r=>r!=="local");return t.length>0?t:[e.environment]}
function vt(e,n){let t=O(n);return[`npx ${re("deploy",t,"--release",e.release.hash)}`,`npx ${re("rollback",t)}   # consumers back to blue`].join(`
`)}function jt(e,n){return`**Approve** by reviewing and merging. **Deploy** to ${dn(e,n).map(r=>f(r)).join(", then ")}: by a push to a release branch or by the \
workflow's \`workflow_dispatch\`, or from a clone as below. Nothing of blue is deleted before \`retire\`, so **going back** always works.`}function Pt(e,n){let{
rewrite:t}=n;return t?.state==="committed"?`The names were moved by ${f(t.commit.slice(0,10))} on this branch.`:t?.state==="proposed"?`The branch takes no commi\
ts: merge ${t.url} to move the names.`:e.release.edits.length===0?"":`The names in git are still to be moved${t?.state==="withheld"?` (${$(t.why)})`:""}: run ${f(
"npx bluegreen rewrite")} and commit, or let the action do it.`}function un(e,n){let{baseline:t,head:r,hash:o}=e.release,i=[`baseline ${f(t.ref)}${ln(t.commit)}`,
`head ${f(r.ref)}${ln(r.commit)}`,`environment ${f(e.environment)}${e.assumed?" (nothing known of it: it is taken to run the baseline)":""}`],s=n.runUrl===void 0?
"":be(` \xB7 [run](${n.runUrl})`);return`---
<sub>${i.join(" \xB7 ")}<br>release ${f(o)}<br>plan ${f(e.hash)}${s}</sub>`}function ln(e){return e===null?"":` at ${f(e.slice(0,10))}`}var kt=45e3;function fn(e,n){if(e.release.tables.length===0)return[];let t=se(e,n.nodes),r=t.nodes.length>n.nodes/2?[se(e,n.nodes/2)]:[];return[{id:"lineage",title:"\
lineage",weight:20,forms:[t,...r].map(Tt).filter(i=>i.length<kt),optional:!0}]}function Tt(e){let n=e.omitted>0?`*${g(e.omitted,"more node")} not shown.*`:"";return C(
"#### Lineage",W("mermaid",Ce(e)),Lt(e),n)}function Lt(e){let n=new Set(e.nodes.map(r=>r.kind));return`<sub>${[_(n,["breaking","removed"])?"\u{1F7E5} breaking or remov\
ed":"",_(n,["logic"])?"\u{1F7E8} logic":"",_(n,["additive","new"])?"\u{1F7E9} new or additive":"",_(n,["options","in-place"])?"\u{1F7EA} options":"",_(n,["none",
"cosmetic"])?"\u{1F7E6} moves with its input":"",_(n,["input","excluded"])?"\u2B1C stays":""].filter(r=>r!=="").join(" \xB7 ")}</sub>`}function _(e,n){return n.
some(t=>e.has(t))}function mn(e){let n=new Map;for(let t of e.steps){let r=`${t.level} ${t.kind}`,o=n.get(r);o?o.push(t):n.set(r,[t])}return[...n.values()].flatMap(t=>t[0]?[{kind:t[0].
kind,level:t[0].level,steps:t}]:[]).sort((t,r)=>t.level-r.level)}var Et={"expect-external":"Compare with the platform","create-table":"Create table","alter-tabl\
e":"Apply ALTER to","create-view":"Create view","start-statement":"Start",seed:"Seed with","create-connector":"Create connector","alter-in-place":"Alter in plac\
e","wait-caught-up":"Wait until caught up:",check:"Compare green with blue:",approve:"Wait for approval of",switch:"Switch consumers:",watch:"Watch",retire:"Ret\
ire (a later run)"};function pn(e){return Et[e]??e.replaceAll("-"," ")}function gn({jobs:e,steps:n},t){let r=he(e);if(n.length===0||r==="")return[];let o=e.rebuilt.map(s=>f(s)),i=o.length===0?"":`; the state of ${j(o,t.items)} is r\
ebuilt`;return[{id:"jobs",title:"jobs",weight:60,forms:[`**Jobs**: ${r}${i}.`],optional:!0}]}function hn(e,n){let t=mn(e);if(t.length===0)return[];let r=`Steps \
on ${J(e.environment)} (${T(e.steps.length)}, ${J(e.engine)})`,o=t.map((a,l)=>`${l+1}. ${Nt(a,n.items)}`);return[{id:"steps",title:"steps",weight:25,forms:P(o,(a,l)=>a.
length===0?"":E(r,C(a.join(`
`),k(l,"group",n))),n.items*2),optional:!0}]}function Nt(e,n){let t=[...new Set(e.steps.map(i=>i.object))].map(i=>f(i)),r=[...new Set(e.steps.map(i=>i.strategy))].
filter(i=>i!=="none").map(H),o=r.length>0?` *(${r.join(", ")})*`:"";return`${pn(e.kind)} ${j(t,n)}${o}`}var Dt=1e6;function Go(e,n={},t=6e4){return bn(e,n,We,t)}function Bo(e,n={},t=Dt){return bn(e,n,Ie,t)}function bn(e,n,t,r){let o=[yn("head",Ft(e,n)),...sn(e,n,t),
...Le(e),...Be(n),...Ue(e,n,t),...Je(e,n,t),...gn(e,t),...fn(e,t),...Qe(e,n,t),...Ye(n,t),...hn(e,t),...rn(e,t),...an(e,n,t),...cn(e,n),yn("footer",un(e,n))];return Pe(
o,r,i=>`*Shortened to fit: ${i.join(", ")}. All of it: ${t.elsewhere}.*`)}function yn(e,n){return{id:e,title:e,weight:100,forms:[n],optional:!1}}function Ft(e,n){
return`${`${ye(e.release.project)}
<!-- bluegreen-sql:hash:${ie(e.hash)} -->`}
### ${Ot(e,xe(e,n))}`}var Mt={faults:"\u274C",nothing:"\u2705",rewrite:"\u270F\uFE0F","failed-check":"\u274C",ready:"\u{1F7E2}"};function Ot(e,{state:n,risk:t,summary:r,
missing:o}){let i=e.release.project===""||e.release.project==="."?"":`${f(e.release.project)}: `,s=o===""?n==="nothing"?"":" \xB7 ready to go on":` \xB7 ${o}`;return`${Mt[n]}\
 ${i}${r} \xB7 risk ${t}${s}`}function Ko(e){let{release:n}=e,t=Q(n);return{format:1,baseline:wn(n.baseline),head:wn(n.head),environment:e.environment,release:n.hash,hash:e.hash,tables:n.tables.
map(r=>({...At(r),strategy:t.get(r.identity)??"none"})),untouched:n.untouched,jobs:{stay:e.jobs.stay.length,begin:e.jobs.begin.length,rebuilt:e.jobs.rebuilt},excluded:n.
excluded.map(({identity:r,name:o,reads:i,reason:s})=>({identity:r,name:o,reads:i,reason:s})),edits:n.edits.map(({file:r,start:o,end:i,text:s})=>({file:r,start:o,
end:i,text:s})),steps:e.steps.map(r=>Wt(n,r)),sparable:n.sparable.map(({identity:r,reason:o,spared:i,reads:s})=>({identity:r,reason:o,spared:i,reads:s})),warnings:K(
e).map(({code:r,message:o,file:i,line:s})=>({code:r,message:o,file:i,line:s})),faults:D(e).map(It)}}function wn({ref:e,commit:n}){return{ref:e,commit:n}}function At(e){
let{identity:n,blue:t,green:r,change:o,reason:i,file:s,line:a,role:l}=e;return{identity:n,blue:t,green:r,change:o,reason:i,file:s,line:a,role:l}}function Wt(e,n){
let{id:t,kind:r,object:o,after:i,level:s,strategy:a,inverse:l,file:m,line:c}=n,u=Y(e,n);return{...{id:t,kind:r,object:o,after:i,level:s,strategy:a,inverse:l,file:m,
line:c},reason:u?.reason??null,rereads:u?.rereads??[]}}function It(e){let{file:n,line:t,column:r,message:o,hint:i}=e;return{file:n,line:t,column:r,message:o,hint:i}}export{O as a,$ as b,f as c,W as d,Pe as e,ye as f,ie as g,Jt as h,Te as i,Ne as j,D as k,K as l,xe as m,Fe as n,C as o,Ie as p,ne as q,ze as r,rt as s,Be as t,
Ye as u,nn as v,tn as w,se as x,Vt as y,Fn as z,Ce as A,mn as B,pn as C,Go as D,Bo as E,Ko as F,At as G,It as H};
