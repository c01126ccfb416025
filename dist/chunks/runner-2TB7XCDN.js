import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-CCRNYFYJ.js";import{appendFile as d,mkdir as f,readFile as y,stat as l,writeFile as R}from"node:fs/promises";import{tmpdir as w}from"node:os";import{join as a}from"node:path";
var E=1024*1024,s=()=>import("./core-IJIDKQGE.js");function U(n,r){let e=a(n.RUNNER_TEMP??w(),"bluegreen");return{info:t=>r(`${P(t)}
`),mask:t=>r(`::add-mask::${A(t)}
`),annotate:T,output:async(t,i)=>(await s()).setOutput(t,i),summary:t=>v(n.GITHUB_STEP_SUMMARY??"",`${t}
`),save:async(t,i)=>(await f(e,{recursive:!0}),await R(a(e,t),i),a(e,t)),event:async()=>{let t=n.GITHUB_EVENT_PATH??"";return t===""?"":y(t,"utf8")}}}async function v(n,r){
if(n==="")return;await l(n).then(t=>t.size,()=>0)+Buffer.byteLength(r)<=E&&await d(n,r)}async function T({kind:n,title:r,message:e,file:t,line:i,column:o}){let{
error:c,notice:u,warning:p}=await s(),m={...t===""?{}:{file:t},...i>0?{startLine:i}:{},...o>0?{startColumn:o}:{}},g={error:c,notice:u,warning:p}[n];g(e,{title:r,
...m})}function A(n){return n.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function P(n){return n.replace(/[\r\n\u2028\u2029]+/g," ").replace(/##\[/g,
"##\u200B[").replace(/^(\s*):(?=:)/,"$1:\u200B")}export{U as createRunner,P as logLine};
