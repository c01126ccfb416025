import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function e(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}function u(n,r,t=`${r}s`){return`${e(n)} ${n===1?r:t}`}function c(n){let r=["B","kB","MB","GB","T\
B"],t=n<1?0:Math.min(r.length-1,Math.floor(Math.log10(n)/3));return t===0?`${n} B`:`${(n/1e3**t).toFixed(1)} ${r[t]??""}`}function i(n,r){let t=n.length-r;return t<=
0?n.join(", "):`${n.slice(0,r).join(", ")} and ${e(t)} more`}function g(n,r,t){return n.length<=r?n:[...n.slice(0,r),t(n.length-r)]}function s(n,r,t){return g(n,
r,o=>t===void 0?`and ${e(o)} more`:`and ${u(o,`more ${t}`)}`)}function a(n){return n instanceof Error?n.message:String(n)}export{e as a,u as b,c,i as d,g as e,s as f,a as g};
