import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as i}from"./chunk-MN4Q3AM3.js";var n="0.1.0";async function w(){let[{runAction:o},{createRunner:t},{createGitHub:r},{pipelinePort:s}]=await Promise.all([import("./action-3INMB3FU.js"),import("./runner-2TB7XCDN.js"),
import("./github-5QRR7APK.js"),import("./pipeline-port-GKPXATKN.js")]);process.exitCode=await o({env:process.env,runner:t(process.env,e=>process.stdout.write(
e)),pipeline:s(process.env),host:r})}async function v(){let o=i(),[{runCommandLine:t},{commandPort:r}]=await Promise.all([import("./run-MG6BXLB3.js"),import("./command-port-PBBEMVM6.js")]),
s={cwd:process.cwd(),env:process.env,signals:o};process.exitCode=await t(process.argv.slice(2),n,m(),()=>r(s))}var p=60,a=100;function m(){let{stdout:o,stderr:t,
env:r}=process,s=(r.FORCE_COLOR??"")!==""&&r.FORCE_COLOR!=="0";return{out:e=>o.write(e),err:e=>t.write(e),width:Math.max(p,o.isTTY?o.columns:a),colour:s||(r.NO_COLOR??
"")===""&&o.isTTY&&t.isTTY,writeFile:async(e,c)=>(await import("./report-file-NQBKU5IR.js")).writeReport(e,c)}}export{w as a,v as b};
