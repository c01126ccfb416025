import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{c as Fe}from"./chunk-WFN2BTNN.js";import"./chunk-YBNV3TTK.js";import{Mb as Ae,da as We,nb as He}from"./chunk-TAVUFD35.js";import"./chunk-SXRLQR2T.js";
import"./chunk-YROKOSTE.js";import{A as Ie,B as V,C as X,D as Me,F as oe,H as Z,a as l,i as N,j as je,k as C,l as E,m as _,n as Q,q as K,r as U,s as Oe,v as Be,
w as Re,x as Ee,y as Se,z as Te}from"./chunk-EJNR6A2M.js";import{f as Pe,s as Le}from"./chunk-K4OFHYXB.js";import{a as v,b as p,c as ke,d as k,g as Ce}from"./chunk-FYBGPJQL.js";
import{a as xe,c as we,e as $e,h as ve}from"./chunk-XDVA7NNB.js";import{b as be}from"./chunk-TB5ROFKA.js";import{b as En,d as P}from"./chunk-CCRNYFYJ.js";var j=En((fr,se)=>{var ne=process||{},Ne=ne.argv||[],ee=ne.env||{},Qn=!(ee.NO_COLOR||Ne.includes("--no-color"))&&(!!ee.FORCE_COLOR||Ne.includes("--color")||ne.platform===
"win32"||(ne.stdout||{}).isTTY&&ee.TERM!=="dumb"||!!ee.CI),Kn=(e,n,t=e)=>r=>{let o=""+r,i=o.indexOf(n,e.length);return~i?e+Un(o,n,t,i)+n:e+o+n},Un=(e,n,t,r)=>{let o="",
i=0;do o+=e.substring(i,r)+t,i=r+n.length,r=e.indexOf(n,i);while(~r);return o+e.substring(i)},_e=(e=Qn)=>{let n=e?Kn:()=>String;return{isColorSupported:e,reset:n(
"\x1B[0m","\x1B[0m"),bold:n("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:n("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:n("\x1B[3m","\x1B[23m"),underline:n("\x1B[\
4m","\x1B[24m"),inverse:n("\x1B[7m","\x1B[27m"),hidden:n("\x1B[8m","\x1B[28m"),strikethrough:n("\x1B[9m","\x1B[29m"),black:n("\x1B[30m","\x1B[39m"),red:n("\x1B[31m",
"\x1B[39m"),green:n("\x1B[32m","\x1B[39m"),yellow:n("\x1B[33m","\x1B[39m"),blue:n("\x1B[34m","\x1B[39m"),magenta:n("\x1B[35m","\x1B[39m"),cyan:n("\x1B[36m","\x1B[3\
9m"),white:n("\x1B[37m","\x1B[39m"),gray:n("\x1B[90m","\x1B[39m"),bgBlack:n("\x1B[40m","\x1B[49m"),bgRed:n("\x1B[41m","\x1B[49m"),bgGreen:n("\x1B[42m","\x1B[49m"),
bgYellow:n("\x1B[43m","\x1B[49m"),bgBlue:n("\x1B[44m","\x1B[49m"),bgMagenta:n("\x1B[45m","\x1B[49m"),bgCyan:n("\x1B[46m","\x1B[49m"),bgWhite:n("\x1B[47m","\x1B[49m"),
blackBright:n("\x1B[90m","\x1B[39m"),redBright:n("\x1B[91m","\x1B[39m"),greenBright:n("\x1B[92m","\x1B[39m"),yellowBright:n("\x1B[93m","\x1B[39m"),blueBright:n(
"\x1B[94m","\x1B[39m"),magentaBright:n("\x1B[95m","\x1B[39m"),cyanBright:n("\x1B[96m","\x1B[39m"),whiteBright:n("\x1B[97m","\x1B[39m"),bgBlackBright:n("\x1B[100m",
"\x1B[49m"),bgRedBright:n("\x1B[101m","\x1B[49m"),bgGreenBright:n("\x1B[102m","\x1B[49m"),bgYellowBright:n("\x1B[103m","\x1B[49m"),bgBlueBright:n("\x1B[104m","\x1B\
[49m"),bgMagentaBright:n("\x1B[105m","\x1B[49m"),bgCyanBright:n("\x1B[106m","\x1B[49m"),bgWhiteBright:n("\x1B[107m","\x1B[49m")}};se.exports=_e(),se.exports.createColors=
_e});import{CommanderError as qt}from"../vendor/commander-7QQKAQV3.js";function D(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function u(e){return D(l(e,1e3))}
function f(e){return`<code>${u(e)}</code>`}function T(e,n){if(n.length===0)return"";let t=e.map(o=>`<th>${u(o)}</th>`).join(""),r=n.map(o=>`<tr>${o.map(i=>`<td>${i}\
</td>`).join("")}</tr>`).join(`
`);return`<div class="wide"><table><thead><tr>${t}</tr></thead><tbody>
${r}
</tbody></table></div>`}function x(e,n){return n===""?"":`<section><h2>${u(e)}</h2>
${n}
</section>`}function I(e){return e.length===0?"":`<ul>${e.map(n=>`<li>${n}</li>`).join(`
`)}</ul>`}function De(e){let n=r=>r.startsWith("+")?"add":r.startsWith("-")?"del":r.startsWith("@")?"at":"";return`<pre>${e.trimEnd().split(`
`).map(r=>`<span class="${n(r)}">${D(r)}</span>`).join(`
`)}</pre>`}var qe=`
:root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--back:#fff;--tint:#f6f8fa;--add:#dafbe1;--del:#ffebe9;--at:#ddf4ff;--bad:#cf222e;--go\
od:#1a7f37}
@media(prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9198a1;--line:#3d444d;--back:#0d1117;--tint:#151b23;--add:#12261e;--del:#25171c;--at:#121d2f;--bad\
:#f85149;--good:#3fb950}}
body{margin:0 auto;max-width:1180px;padding:24px;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back)}
h1{font-size:22px;margin:0 0 4px}h2{font-size:17px;margin:28px 0 8px;border-bottom:1px solid var(--line);padding-bottom:4px}
p{margin:6px 0}.soft{color:var(--soft)}.verdict{font-size:17px;padding:12px 16px;border:1px solid var(--line);border-left:5px solid var(--good);border-radius:6p\
x;background:var(--tint)}
.verdict.bad{border-left-color:var(--bad)}.alert{border-left:4px solid var(--bad);padding:4px 14px;margin:14px 0;background:var(--tint)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:5px 10px;text-align:left;vertical-align:top}th{backgr\
ound:var(--tint)}
code,pre{font:12.5px/1.5 ui-monospace,monospace}code{background:var(--tint);padding:1px 4px;border-radius:4px;overflow-wrap:anywhere}
pre{overflow-x:auto;border:1px solid var(--line);border-radius:6px;padding:8px 0;margin:6px 0}pre span{display:inline-block;min-width:100%;padding:0 10px;box-si\
zing:border-box}
.add{background:var(--add)}.del{background:var(--del)}.at{background:var(--at);color:var(--soft)}details{margin:6px 0}summary{cursor:pointer}
.edge{fill:none;stroke:var(--soft);stroke-width:1.3}marker path{fill:var(--soft)}svg text{font-family:system-ui,sans-serif}footer{margin-top:32px;color:var(--so\
ft);font-size:13px}`;function ze(e){let n=Sn(e),t=new Map;return e.nodes.map(r=>{let o=n.get(r.id)??0,i=t.get(o)??0;return t.set(o,i+1),{node:r,column:o,row:i}})}function Sn({nodes:e,
edges:n}){let t=new Map(e.map(i=>[i.id,0])),r=new Map(e.map(i=>[i.id,n.filter(a=>a.to===i.id).length])),o=e.filter(i=>r.get(i.id)===0).map(i=>i.id);for(let i=o.
shift();i!==void 0;i=o.shift())for(let{to:a}of n.filter(s=>s.from===i)){t.set(a,Math.max(t.get(a)??0,(t.get(i)??0)+1));let s=(r.get(a)??0)-1;r.set(a,s),s===0&&o.
push(a)}return t}var h={width:250,height:64,boxWidth:200,boxHeight:44,pad:10};function Ye(e){let n=ze(e);if(n.length===0)return"";let t=new Map(n.map(a=>[a.node.id,a])),r=(n.reduce(
(a,s)=>Math.max(a,s.column),0)+1)*h.width,o=(n.reduce((a,s)=>Math.max(a,s.row),0)+1)*h.height,i=e.edges.map(a=>Ln(t.get(a.from),t.get(a.to),a.pinned));return[`<\
svg role="img" aria-label="lineage" viewBox="0 0 ${r} ${o}" width="${r}" height="${o}">`,'<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWid\
th="7" markerHeight="7" orient="auto"><path fill="#8c959f" d="M0 0 8 4 0 8z"/></marker></defs>',...i,...n.map(Tn),"</svg>"].join(`
`)}function Tn({node:e,column:n,row:t}){let[r,o,i]=Te[e.kind],a=n*h.width+h.pad,s=t*h.height+h.pad,m=e.label.map((g,b)=>In(g,a,s+(e.label.length===1?27:19+b*16),
b,i)),c=`<title>${D(e.label.map(g=>l(g)).join(" "))}</title>`,d=`<rect x="${a}" y="${s}" width="${h.boxWidth}" height="${h.boxHeight}" rx="${e.kind==="consumer"?
22:6}" fill="${r}" stroke="${o}"/>`;return`<g>${c}${d}${m.join("")}</g>`}function In(e,n,t,r,o){let i=r===0?12:10;return`<text x="${n+h.boxWidth/2}" y="${t}" te\
xt-anchor="middle" font-size="${i}" fill="${o}">${D(l(e,28))}</text>`}function Ln(e,n,t){if(!e||!n)return"";let r=e.column*h.width+h.pad+h.boxWidth,o=n.column*h.
width+h.pad,[i,a]=[e.row,n.row].map(c=>c*h.height+h.pad+h.boxHeight/2),s=Math.max(30,Math.abs(o-r)/2);return`<path class="edge" fill="none" stroke="#8c959f"${t?
' stroke-dasharray="5 4"':""} marker-end="url(#arrow)" d="M${r} ${i??0}C${r+s} ${i??0} ${o-s} ${a??0} ${o} ${a??0}"/>`}var Mn=150,Wn=300;function Ge(e,n={}){let t=`Plan of ${u(e.release.project||"the pipeline")} for ${u(e.environment)}`;return["<!doctype html>",`<html lang="en">\
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${t}</title><style>${qe}</style></head><body>`,`<h1>${t}</\
h1>`,...Hn(e,n).filter(r=>r!==""),_n(e),`</body></html>
`].join(`
`)}function Hn(e,n){return[An(e,n),...N(e).map(Fn),x("Faults",Dn(e)),x("This pull request",qn(e,n)),x("Changes",zn(e,n)),x("Lineage",`<div class="wide">${Ye(Ee(
e,Mn))}</div>`),x("Data differences",Yn(n)),x("Checks",Jn(n)),x("Steps",Gn(e)),x("SQL, blue against green",Nn(e)),x("Excluded: these stay on blue",I(e.release.excluded.
map(t=>`${f(t.name)} goes on reading ${t.reads.length===0?"what it reads":t.reads.map(f).join(", ")}: ${u(t.reason)}`))),x("Spared: these stay on blue",I(Je(e,!0))),
x("Rebuilds that could be spared",I(Je(e,!1))),x("Warnings",I(E(e).map(t=>`${ie(t.file,t.line)} ${u(t.message)}`)))]}function Je(e,n){return e.release.sparable.
filter(r=>r.spared===n).map(r=>`${f(r.identity)}: ${u(r.reason)}`)}function An(e,n){let t=_(e,n);return`<p class="verdict${t.state==="faults"||t.state==="failed\
-check"?" bad":""}"><strong>${u(t.summary)}</strong> \xB7 risk ${t.risk}${t.missing===""?"":` \xB7 ${u(t.missing)}`}</p>`}function Fn(e){let n=e.names.map(f).join(
", ");return`<div class="alert"><strong>${u(e.title)}</strong> ${u(e.text)}${n===""?"":`: ${n}`}</div>`}function ie(e,n,t=0){return e===""?"":f([e,...[n,t].filter(
r=>r>0)].join(":"))}function Dn(e){return I(C(e).map(n=>`${ie(n.file,n.line,n.column)} ${u(n.message)}${n.hint===""?"":`<br><em>What to do:</em> ${u(n.hint)}`}`))}
function qn(e,n){let t=je(e,n);if(t===null)return"";let r=[["Adds",t.added],["Changes further",t.changed],["Takes back",t.dropped],["As before",t.same]];return T(
["","Tables"],r.filter(([,o])=>o.length>0).map(([o,i])=>[o,i.map(f).join(", ")]))}function zn(e,n){let t=Q(e,n).map(o=>[f(o.table.identity),o.table.green===null?
"<em>removed</em>":f(o.table.green),u(o.change),u(o.strategy),u(o.table.role),`${u(o.why)} <span class="soft">${ie(o.table.file,o.table.line)}</span>`]),r=`<p c\
lass="soft">${p(e.release.untouched,"table")} untouched.</p>`;return`${T(["Table","Becomes","Change","Strategy","Role","Why"],t)}${r}`}function Yn(e){let n=(e.data?.
comparisons??[]).map(r=>[f(r.green),`${v(r.blueRows)} \u2192 ${v(r.greenRows)}`,K(r)?[U(r,f),...r.schema.map(o=>u(o.message))].join("; "):"the same rows"]),t=e.
data?.problem??null;return`${T(["Table","Rows","What differs"],n)}${t===null?"":`<p>${u(t)}</p>`}`}function Jn(e){return T(["Outcome","Check","Table","What it s\
ays"],(e.checks??[]).map(n=>[u(n.outcome),u(n.check),u(n.table),u(n.message)]))}function Gn(e){let n=V(e).map((t,r)=>[String(r+1),u(X(t.kind).replace(/:$/,"")),
t.steps.map(o=>f(o.object)).join(", "),[...new Set(t.steps.map(o=>o.strategy))].filter(o=>o!=="none").join(", ")]);return T(["","Step","Objects","Strategy"],n)}
function Nn(e){let n=Be(e),t=n.slice(0,Wn).map(o=>{let i=Re(o);return`<details><summary>${f(i.name)} <span class="soft">+${i.added} \u2212${i.removed}</span></s\
ummary>${De(i.patch)}</details>`}),r=n.length-t.length;return[...t,r>0?`<p class="soft">and ${p(r,"more object")}</p>`:""].join(`
`)}function _n(e){let{baseline:n,head:t,hash:r}=e.release,o=i=>i===null?"":` at ${f(i.slice(0,10))}`;return`<footer>baseline ${f(n.ref)}${o(n.commit)} \xB7 head ${f(
t.ref)}${o(t.commit)} \xB7 environment ${f(e.environment)} (${u(e.engine)})<br>release ${f(r)}<br>plan ${f(e.hash)}</footer>`}var Ve=P(j(),1);var Ke="  ",Qe=5;function q(e,n,t,r){let o=n.map(s=>s.map(m=>l(m,1e3))),i=Xn(Vn([e,...o]),t),a=(s,m)=>s.map((c,d)=>r(Zn(c,i[d]??0,d===s.length-1),d,m)).join(Ke);
return[e,...o].map((s,m)=>a(s,m-1)).join(`
`)}function Vn(e){let n=e.reduce((t,r)=>Math.max(t,r.length),0);return Array.from({length:n},(t,r)=>e.reduce((o,i)=>Math.max(o,(i[r]??"").length),0))}function Xn(e,n){
let t=[...e],r=t.reduce((o,i)=>o+i,0)+Ke.length*(t.length-1)-n;for(;r>0;){let o=t.reduce((s,m)=>Math.max(s,m),0);if(o<=Qe)break;let i=t.reduce((s,m)=>m<o?Math.max(
s,m):s,Qe),a=Math.min(r,o-i);t[t.lastIndexOf(o)]=o-Math.max(1,a),r-=Math.max(1,a)}return t}function Zn(e,n,t){let r=e.length>n?l(e,n):e;return t?r:r.padEnd(n)}var ae=P(j(),1);function L(e,{colour:n}){let t=ae.default.createColors(n);return e.map(r=>{let o=[l(r.file),r.line,r.column].filter(a=>a!==""&&a!==0),i=r.file===""?"":`${o.join(
":")}: `;return`${t.red("error")} ${i}${l(r.message)}${le(r.hint,t)}
`}).join("")}function le(e,n){return e===""?"":e.split(`
`).map(r=>(/^ */.exec(r)?.[0]??"")+l(r)).map(r=>`
      ${n.dim(r)}`).join("")}function z({next:e,waits:n},t){return e===null?n===null?"":`next: the same again, ${l(n)}`:`next${n===null?"":`, ${l(n)}`}: ${t.cyan(
l(e,1e3))}`}function me(e,n,t,{colour:r}){let o=ae.default.createColors(r),i=z(t,o);return`${o.red("error")} ${o.bold(l(e))}: ${de(n)}
${i===""?"":`${i}
`}`}function de(e){let[n="",...t]=e.split(`
`).map(r=>l(r,1e3));return[n,...t.filter(r=>r!=="").map(r=>`      ${r}`)].join(`
`)}var Ue=P(j(),1);function M(e,{colour:n}){let t=Ue.default.createColors(n);return e.map(r=>`${t.yellow("warning")} ${et(r)}${l(r.message)}`).join(`
`)}function et({file:e,line:n}){return e===""?"":`${[l(e),...n>0?[n]:[]].join(":")}: `}function Xe(e,n,t={}){let r=Ve.default.createColors(n.colour);return`${[nt(e,r),tt(e,t,n.width,r),W(t),mt(e,n.width,r),dt(e),ct(e),M(E(e),n),pt(e,r),N(e).map(i=>`${r.
red("!")} ${i.title}: ${l(i.text)}`).join(`
`),ft(e,t,r)].filter(i=>i!=="").join(`

`)}
`}function nt(e,n){let{baseline:t,head:r}=e.release,o=s=>s===null?"":` (${s.slice(0,10)})`,i=`${l(t.ref)}${o(t.commit)}`,a=`${l(r.ref)}${o(r.commit)}`;return`${n.
bold(`${i} \u2192 ${a}`)} for ${n.bold(l(e.environment))} ${n.dim(`(${l(e.engine)})`)}`}function tt(e,n,t,r){let o=Q(e,n);if(o.length===0)return"";let a=q(["","\
table","becomes","change","strategy","role"],o.map(rt),t,(c,d,g)=>at(c,d,o[g],r)).split(`
`),[s="",...m]=a;return[s,...m.flatMap((c,d)=>[c.trimEnd(),...it(ot(o[d]),t,r)])].join(`
`)}function rt(e){let{table:n}=e;return[st(e),n.identity,n.green??"removed",e.change,e.strategy,n.role]}function ot(e){if(e===void 0)return"";let{table:n,why:t}=e,
r=n.differences.length>0&&n.file!==""?` (${n.file}:${n.line})`:"";return t.endsWith(r.slice(2,-1))?t:`${t}${r}`}function it(e,n,t){let r="     ",o=[];for(let i of l(
e,2e3).split(" ")){let a=o.at(-1);a!==void 0&&r.length+a.length+i.length<n?o[o.length-1]=`${a} ${i}`:i!==""&&o.push(i)}return o.map(i=>r+t.dim(i))}function st({
table:e}){return e.green===null?"-":e.blue===null?"+":e.blue===e.green?"~":"\xB1"}function at(e,n,t,r){return t?n===2?r.green(e):n===3&&t.table.change==="breaki\
ng"?r.red(e):n===3&&t.table.change==="logic"?r.yellow(e):n>3?r.dim(e):e:r.bold(e)}function W({data:e}){if(!e)return"";let n=`On ${e.total===null?"":`${v(e.total)}\
 `}${l(e.rows)}:`,t=e.comparisons.filter(K).map(i=>`  ${lt(i,e.causes?.[i.green])}`),r=e.problem===null?[]:[`  not everything was compared: ${l(e.problem,2e3)}`];
e.total===0?t.push(`  nothing is shown: there are no ${l(e.rows)} of what the release reads`):t.length===0&&e.comparisons.length>0&&t.push(`  ${Oe(e.comparisons.
length)}`);let o=(e.notes??[]).map(i=>`  note: ${l(i)}`);return[n,...t,...r,...o].join(`
`)}function lt(e,n){let t=`${v(e.blueRows)} \u2192 ${p(e.greenRows,"row")}`,r=[U(e,i=>l(i)),...e.schema.map(i=>l(i.message))].join("; "),o=n===void 0||n===e.identity?
"":`; comes from ${l(n)}`;return`${l(e.green)} (${t}): ${r}${o}`}function mt(e,n,t){let r=V(e);if(r.length===0)return"";let o=Math.max(2,Math.floor(n/20)),i=r.map(
(a,s)=>{let m=[...new Set(a.steps.map(c=>l(c.object)))];return`${String(s+1).padStart(4)}. ${X(a.kind)} ${k(m,o)}`});return[t.bold(`Steps (${v(e.steps.length)})`),
...i].join(`
`)}function dt(e){return e.release.excluded.map(n=>`  ${l(n.name)} stays on blue and goes on reading ${n.reads.length===0?"what it reads":k(n.reads.map(t=>l(t)),
5)}`).join(`
`)}function ct({release:e}){let n=e.sparable.filter(o=>o.spared).map(({identity:o,reason:i})=>`  ${l(o)} is spared: ${l(i,2e3)}`),t=e.sparable.filter(o=>!o.spared).
map(({identity:o})=>l(o)),r=t.length===0?[]:[`  ${p(t.length,"rebuild")} could be spared (--closure minimal): ${k(t,5)}`];return[...n,...r].join(`
`)}function ut(e,...n){return e===""?"":`${[l(e),...n.filter(t=>t>0)].join(":")}: `}function pt(e,n){return C(e).map(t=>{let r=le(t.hint,n);return`${n.red("erro\
r")} ${ut(t.file,t.line,t.column)}${l(t.message)}${r}`}).join(`
`)}function ft(e,n,t){let{state:r,summary:o,risk:i,missing:a}=_(e,n),s=r==="faults"||r==="failed-check",m=`${o[0]?.toUpperCase()??""}${o.slice(1)}. Risk ${i}.${a===
""?"":` To go on: ${a}.`}`,c=e.release.tables.length>0?` ${p(e.release.untouched,"table")} untouched.`:"",d=Le(e.jobs),g=e.steps.length===0||d===""?"":` ${d}.`,
b=`release ${e.release.hash}
plan    ${e.hash}`;return`${s?t.red(m):t.bold(m)}${c}${g}
${t.dim(b)}`}var nn=P(j(),1);var gt=" ".repeat(8),ht=8;function Ze({kind:e,lineage:n,table:t}){return e==="insert-values"||e==="statement-set-values"?[]:[...n.length>0?n.flatMap(o=>yt(o,t,n.
length>1)):ce((t?.columns??[]).map(xt)),...t===null?[]:$t(t)].map(o=>gt+o)}function yt({target:e,columns:n,rows:t,unknown:r},o,i){let a=new Map(o?.columns.map(({
name:s,type:m})=>[s,m??"?"]));return[...i&&e!==null?[`${l(e)}:`]:[],...ce(n.map(s=>[s.to,a.get(s.to)??"",bt(s)])),...t.length===0?[]:[`which rows  \u2190 ${en(t)}`],
...r.map(s=>`not certain: ${l(s)}`)]}function bt({from:e,unknown:n}){let t=n.length===0?[]:[`? (${l(n.join("; "))})`];return e.length+t.length===0?"":`\u2190 ${[
en(e),...t].filter(r=>r!=="").join(", ")}`}function en(e){return k(e.map(n=>l(n)),ht)}function xt({name:e,type:n,kind:t,says:r}){return[e,n??"?",t==="computed"?
`AS ${r??""}`:r??""]}function wt({key:e,value:n}){return["option",e,`= ${n}`]}function ce(e){let n=[0,1].map(t=>e.reduce((r,o)=>Math.max(r,l(o[t]??"").length),0));
return e.map(t=>t.map((o,i)=>l(o).padEnd(n[i]??0)).filter(o=>o!=="").join("  ").trimEnd())}function $t(e){let{primaryKey:n,watermark:t,distribution:r,partitionedBy:o,
options:i,unknown:a}=e,s=(m,c)=>c===null||c===""?[]:[`${m} ${l(c)}`];return[...s("key",n.join(", ")),...s("watermark",t),...s("distributed",r),...s("partitioned\
 by",o),...ce(i.map(wt)),...s("may have other columns:",a)]}function tn(e,n,{colour:t}){let r=nn.default.createColors(t),o=[...new Set(e.map(s=>s.file))],i=o.map(s=>{let m=e.filter(c=>c.file===s);return[r.bold(l(s)),...m.
flatMap(c=>vt(c,r))].join(`
`)}),a=`${p(e.length,"statement")} in ${p(o.length,"file")}, ${p(n.length,"fault")}`;return`${[...i,L(n,{colour:t}).trimEnd(),a].filter(s=>s!=="").join(`
`)}
`}function vt(e,n){return[kt(e,n),...Ze(e)]}function kt(e,n){let{reads:t,kind:r}=e,o=[...e.writes,...e.alters],i=m=>k(m.map(c=>l(c)),8),a=[o.length>0?n.green(i(
o)):"",t.length>0?`${o.length>0?"\u2190 ":""}${i(t)}`:""].filter(m=>m!==""),s=n.dim(Ct(e));return`  ${String(e.line).padStart(4)}  ${[r,...a,s].filter(m=>m!=="").
join("  ")}`}function Ct({stateful:e,reasons:n}){return e===null?"":e?`stateful: ${k([...n],3)}`:"stateless"}var rn=P(j(),1);function ue(e,{colour:n}){let t=rn.default.createColors(n),{warnings:r=[],changes:o=[],data:i,findings:a=[],account:s=[]}=e,m=a.filter(d=>d.outcome==="pass").length;
return`${[M(r,{colour:n}),o.map(d=>`  ${l(d)}`).join(`
`),i===void 0?"":W({data:i}),a.filter(d=>d.outcome!=="pass").map(d=>`${t.yellow(d.outcome)} ${d.check} ${l(d.table)}: ${l(d.message)}`).join(`
`),m>0?t.green(`${p(m,"check")} passed`):"",`${t.bold(l(e.environment))}: ${de(e.message)}`,s.map(d=>`  ${l(d,1e3)}`).join(`
`),z({next:e.next,waits:e.waits??null},t)].filter(d=>d!=="").join(`
`)}
`}var on=P(j(),1);function sn(e,{width:n,colour:t}){let r=on.default.createColors(t),{environment:o,state:i,release:a,objects:s,jobs:m,drift:c,history:d,lease:g}=e,{next:b,waits:Y,
problem:J,progress:G}=e,he=s.filter(y=>y.kind!=="external"),ye=he.map(({name:y,kind:te,colour:re,state:Pn})=>[y,te,re,Pn]);return`${[`${r.bold(l(o))}: ${i}${a===
null?"":` ${r.dim(l(a))}`}`,ye.length===0?"":q(["object","kind","colour","state"],ye,n,(y,te,re)=>Bt(y,te,re,r)),jt(m,n),g===null?"":`${r.yellow("held")} by ${l(
g.holder)} since ${g.since}, until ${g.until} unless renewed`,G===null?"":l(We(G)),J===null?"":`${r.yellow("not looked at")} ${l(J)}`,c.map(y=>`${r.yellow("drif\
t")} ${l(y.message)}`).join(`
`),He(e).map(y=>`${r.yellow("git")} ${l(y)}`).join(`
`),d.map(y=>`${r.dim(y.at)} ${y.action} ${l(y.message)}`).join(`
`),`${p(he.length,"object")}, ${Ot(e)}`,z({next:b,waits:Y},r)].filter(y=>y!=="").join(`
`)}
`}function jt(e,n){if(e.length===0)return"";let t=e.map(r=>[r.statement,r.state,r.lag===null?"":`${v(r.lag)} behind`,r.restarts===null?"":p(r.restarts,"restart"),
r.checkpoint===null?"":`${r.checkpoint}, ${ke(r.stateBytes??0)}`]);return q(["job","state","lag","restarts","last checkpoint"],t,n,r=>r)}function Ot({drift:e,problem:n}){
return n!==null?"by the ledger alone":e.length===0?"as the ledger says":`${e.length} not as the ledger says`}function Bt(e,n,t,r){if(t<0)return r.bold(e);if(n!==
2)return e;let o=e.trim();return o==="green"?r.green(e):o==="blue"?r.blue(e):r.dim(e)}function O(e,n,t){return{kind:"result",code:e,text:n,document:t}}function an(e,{graph:n},t){let{statements:r,faults:o}=e,i=n?`${Ie(Se(r,500))}
`:tn(r,o,t);return O(o.length>0?1:0,i,Fe(r,o))}async function ln({plan:e,environments:n},t,r){let o={environments:n};t.html!==null&&await r.writeFile(t.html,Ge(
e,o));let i=()=>t.markdown?`${Me(e,o)}
`:Xe(e,r,o),a=e.release.tables.length>0||e.release.edits.length>0,s=C(e).length>0?1:t.detailedExitcode&&a?2:0;return t.json?O(s,"",oe(e)):O(s,i(),{})}function mn({
plan:e,files:n,written:t},{check:r},o){let i=C(e),a=i.length>0?"faults":n.length===0?"nothing":t?"done":"planned",{edits:s}=e.release,m={format:1,outcome:a,release:e.
release.hash,files:n,edits:s.map(({file:b,start:Y,end:J,text:G})=>({file:b,start:Y,end:J,text:G})),warnings:E(e),faults:i.map(Z)};if(i.length>0)return{kind:"fai\
lure",code:1,text:L(i,o),document:m};let c=`${p(s.length,"place")} in ${p(n.length,"file")}`,d=n.map(b=>`  ${b}
`).join(""),g=n.length===0?`nothing to rewrite: every name is as the release wants it
`:`${t?"rewrote":"would rewrite"} ${c}
${d}`;return O(r&&n.length>0?2:0,g,m)}function dn({plan:e,data:n},t){let r=C(e),o={format:1,outcome:r.length>0?"faults":n===null?"nothing":"done",release:e.release.
hash,rows:n?.total??null,comparisons:n?.comparisons??[],problem:n?.problem??null,notes:n?.notes??[],warnings:E(e),faults:r.map(Z)};if(r.length>0)return{kind:"fa\
ilure",code:1,text:L(r,t),document:o};let i=n===null?Rt(e):W({data:n});return O(0,`${i}
`,o)}function Rt({release:e}){return e.tables.length===0?"nothing to simulate: no table is released":"nothing to simulate: there are no sample rows (`samples` i\
n bluegreen.yaml names their folder)"}function pe(e,n){let{comparisons:t,findings:r,plan:o}=e,i=e.outcome==="planned",a=cn(e),s={...e,...a===void 0?{}:{data:a},
changes:i?Ae(o.steps):[],findings:r},m={format:1,environment:e.environment,outcome:e.outcome,message:e.message,release:o.release.hash,hash:o.hash,steps:oe(o).steps,
comparisons:t,findings:r,account:e.account,jobs:e.savings,resumed:(e.resumed??[]).map(({statement:c,state:d,from:g,reason:b})=>({statement:c,state:d,strategy:"r\
estore",from:g,reason:b})),next:e.next,waits:e.waits??null,warnings:e.warnings,faults:[]};return O(e.outcome==="waiting"?2:0,ue(s,n),m)}function cn({environment:e,
comparisons:n}){return n.length===0?void 0:{rows:`rows of ${e}`,total:null,comparisons:n,problem:null}}function fe(e,n){let{environment:t,message:r,changes:o,next:i,
warnings:a}=e,s={format:1,environment:t,outcome:e.outcome,message:r,changes:o,next:i,waits:e.waits??null,warnings:a,faults:[]};return O(0,ue(e,n),s)}function un(e,n){
return O(0,sn(e,n),{format:1,...e})}function pn(e){return{format:1,outcome:"faults",warnings:[],faults:[{file:"",line:0,column:0,message:e,hint:"bluegreen --hel\
p, or bluegreen <command> --help, shows what there is"}]}}function fn(e,n,t,r=null){let o=e instanceof be?Pt(e,n):e instanceof xe?It(e,n,r):St(e,n);if(t===void 0)
return o;let i={environment:t,message:null,next:null,waits:null,...o.document};return{...o,document:i}}function Pt({faults:e},n){let t={format:1,outcome:"faults",
warnings:[],faults:e.map(Z)};return{kind:"failure",code:1,text:L(e,n),document:t}}var Et="this is a fault of bluegreen-sql: please report it";function St(e,n){let t=e instanceof
$e?e:null,r=Ce(e),o=[r,Et,Tt(t?.cause??e)],i=t===null?"internal error":`internal error at ${t.step}`,a=me(i,o.join(`
`),{next:t?.next??null,waits:null},n),m={format:1,outcome:"internal-error",...t===null?{}:{step:t.step,next:t.next},message:r,warnings:[],faults:[]};return{kind:"\
failure",code:3,text:a,document:m}}function Tt(e){return e instanceof Error?e.stack??"":""}function It(e,n,t){let{step:r,warnings:o,waits:i}=e,{message:a,next:s}=we(
e,t),m=e instanceof ve?e.checked:null,c=m===null?void 0:cn(m),d=c===void 0?"":`${W({data:c})}
`,g={format:1,outcome:"refused",step:r,message:a,next:s,waits:i,comparisons:m?.comparisons??[],findings:m?.findings??[],warnings:o,faults:[]};return{kind:"failu\
re",code:1,text:(o.length===0?"":`${M(o,n)}
`)+d+me(r,a,{next:s,waits:i},n),document:g}}function gn(e){return["install","deploy","rollback","retire"].includes(e.command)}import{Command as Wt}from"../vendor/commander-7QQKAQV3.js";import{Option as Mt}from"../vendor/commander-7QQKAQV3.js";import{Option as Lt}from"../vendor/commander-7QQKAQV3.js";function w(e,n,t,r){return e.command(n).description(t).option("--project <name>","name or folder of the proj\
ect (default: the one that is found)").option("--config <file>","configuration (default: bluegreen.yaml where there is one)").option("--json","exactly one JSON \
document on standard output").option("--quiet","no progress").addHelpText("after",r)}function $(e){let{project:n,config:t,json:r,quiet:o}=e;return{project:n??null,
config:t??null,json:r??!1,quiet:o??!1}}function H(e){return e.option("--baseline <ref>","what production runs: tag, branch, commit, latest:GLOB, or a date YYYY-\
MM-DD[@branch]").option("--head <ref>","what to release (default: the work tree, uncommitted changes included)").option("--tables <file>","more tables that must\
 move: one a line, or modified_flink_files.json").option("--exclude <names...>","tables that must not move").addOption(new Lt("--closure <kind>","which readers \
move with a table").choices(["full","minimal"])).option("--strict","every statement that cannot be understood is a fault")}function A(e){return{baseline:e.baseline??
null,head:e.head??null,tables:e.tables??null,exclude:(e.exclude??[]).flatMap(n=>n.split(",")).filter(n=>n!==""),closure:e.closure??null,strict:e.strict??!1}}function B(e,n){
return e.option("--environment <name>",`the environment (${n})`)}var F="needed unless there is only one";function R({environment:e}){return{environment:e??null}}
var S=["--dry-run","prints what would be done"];function hn(e,n){B(w(e,"install","puts one ref as blue into an empty environment, or adopts what is there",`
Example:
  bluegreen install --environment staging --ref v1.4.0`),F).option("--ref <ref>","what to install (default: the baseline)").option("--baseline <ref>","the same \
as --ref").option(...S).action(t=>n({command:"install",...$(t),...R(t),ref:t.ref??null,baseline:t.baseline??null,dryRun:t.dryRun??!1}))}function yn(e,n){B(H(w(e,
"deploy","carries the plan out: green beside blue, compared, switched",`
Examples:
  bluegreen deploy --environment staging --until validate
  bluegreen deploy --environment production --release sha256:\u2026`)),F).option("--release <hash>","deploys only this release, as the plan shows it").addOption(
new Mt("--until <step>","stops before the switch").choices(["validate"])).option("--no-auto-rollback","a failed watch leaves consumers on green").option("--supe\
rsede","goes ahead although another branch's release is under way, or would be undone").option(...S).action(t=>n({command:"deploy",...$(t),...A(t),...R(t),release:t.
release??null,until:t.until??null,autoRollback:t.autoRollback,supersede:t.supersede??!1,dryRun:t.dryRun??!1}))}function bn(e,n){B(w(e,"status","shows what an en\
vironment runs, against its ledger",`
Example:
  bluegreen status --environment production --history`),F).option("--history","with what was ever done there, the newest first").action(t=>n({command:"status",...$(
t),...R(t),history:t.history??!1}))}function xn(e,n){B(w(e,"rollback","consumers back to blue",`
Example:
  bluegreen rollback --environment production --dry-run`),F).option("--discard","removes green too").option("--rehearse","tries it on a copy, and says how long \
it takes and what readers would see").option(...S).action(t=>n({command:"rollback",...$(t),...R(t),discard:t.discard??!1,rehearse:t.rehearse??!1,dryRun:t.dryRun??
!1}))}function wn(e,n){B(w(e,"retire","removes blue that nothing reads any more",`
Example:
  bluegreen retire --environment production --dry-run`),F).option(...S).action(t=>n({command:"retire",...$(t),...R(t),dryRun:t.dryRun??!1}))}function $n(e,n){w(e,"inspect","shows what is understood of SQL files; needs neither git nor a configuration",`
Example:
  bluegreen inspect pipelines/facts --graph`).argument("[paths...]","files and folders (default: this folder)").option("--graph","the lineage as Mermaid").action(
(t,r)=>n({command:"inspect",...$(r),paths:t,graph:r.graph??!1}))}function vn(e,n){B(H(w(e,"plan","shows what would be released, and the steps",`
Examples:
  bluegreen plan --baseline v1.4.0
  bluegreen plan --baseline 2025-09-10@main --markdown`)),"default: the last one").option("--markdown","prints the comment of a pull request").option("--html <f\
ile>","writes the report as a page").option("--detailed-exitcode","exit code 2 where there is something to release").action(t=>n({command:"plan",...$(t),...A(t),
...R(t),markdown:t.markdown??!1,html:t.html??null,detailedExitcode:t.detailedExitcode??!1}))}function kn(e,n){H(w(e,"rewrite","brings the work tree to the names\
 of the release",`
Example:
  bluegreen rewrite --check    exit code 2 where something would change`)).option("--check","only says whether it would").option(...S).action(t=>n({command:"rew\
rite",...$(t),...A(t),check:t.check??!1,dryRun:t.dryRun??!1}))}function Cn(e,n){H(w(e,"simulate","runs both versions of the pipeline on sample rows, and shows w\
hich rows and columns come out differently",`
Example:
  bluegreen simulate --baseline v1.4.0`)).action(t=>n({command:"simulate",...$(t),...A(t)}))}function jn(e,n,t){let r=new Wt("bluegreen").description("Releases changes to SQL pipelines blue/green: plan, rewrite, deploy, prove, switch, go back.").version(
e,"-V, --version").helpCommand("help [command]","shows what a command does").showHelpAfterError("(bluegreen --help, or bluegreen <command> --help)").exitOverride().
configureOutput({writeOut:t.out,writeErr:t.err,getOutHelpWidth:()=>t.width,getErrHelpWidth:()=>t.width}).addHelpText("after",Ht);for(let o of[$n,vn,kn,Cn,hn,yn,
bn,xn,wn])o(r,n);return r}var Ht=`
Examples:
  bluegreen plan                                what the work tree would release, against the latest tag
  bluegreen rewrite                             gives every affected table its next version
  bluegreen install --environment local         puts the latest tag into the embedded engine
  bluegreen deploy --environment local          builds green beside blue, compares, switches
  bluegreen rollback --environment local        consumers back to blue

Exit codes: 0 done or nothing to do, 1 a fault in the input or a refusal, 2 there is something to do, 3 a fault of the tool.`;var On=P(j(),1);var ge={started:"\u2026",waiting:"\u2026",done:"\u2713",failed:"\u2717"};function Bn({err:e,colour:n},t){let r=On.default.createColors(n);return t?{step:()=>{},
note:()=>{}}:{step:(o,i,a)=>{i!=="started"&&e(`  ${At(i,r)} ${Ft(o)}${Dt(a,r)}
`)},note:o=>e(`  ${r.dim("\xB7")} ${l(o)}
`)}}function At(e,n){return e==="done"?n.green(ge.done):e==="failed"?n.red(ge.failed):n.dim(ge.waiting)}function Ft({kind:e,object:n}){return`${e.replaceAll("-",
" ")} ${l(n)}`}function Dt(e,n){return e===""?"":n.dim(` \u2014 ${l(e)}`)}async function Do(e,n,t,r){let o=0,i=async s=>{o=await Gt(s,t,r(),Jt(e))},a={out:t.out,err:t.err,width:t.width};try{await jn(n,i,a).parseAsync([...e],{from:"use\
r"})}catch(s){if(s instanceof qt)return zt(s,e,t);throw s}return o}function zt({exitCode:e,message:n},t,{out:r}){return e===0?0:(Yt(t)&&r(Rn(pn(n.replace(/^error: /,
"")))),1)}function Yt(e){let n=e.indexOf("--");return(n<0?e:e.slice(0,n)).includes("--json")}function Rn(e){return`${JSON.stringify(e,null,2)}
`}function Jt(e){return["bluegreen",...e.filter(n=>n!=="--json"&&n!=="--quiet").map(Pe)].join(" ")}async function Gt(e,n,t,r){let o=await Nt(e,n,t).catch(async i=>fn(
i,n,gn(e)?await t.environmentOf(e):void 0,r));return e.json?n.out(Rn(o.document)):(o.code===0||o.code===2||o.kind==="result"?n.out:n.err)(o.text),o.code}async function Nt(e,n,t){
let r=Bn(n,e.quiet);switch(e.command){case"inspect":return an(await t.inspect(e),e,n);case"plan":return ln(await t.plan(e),e,n);case"rewrite":return mn(await t.
rewrite(e),e,n);case"simulate":return dn(await t.simulate(e),n);case"install":return pe(await t.install(e,r),n);case"deploy":return pe(await t.deploy(e,r),n);case"\
status":return un(await t.status(e),n);case"rollback":return fe(await t.rollback(e,r),n);case"retire":return fe(await t.retire(e,r),n)}}export{Do as runCommandLine};
