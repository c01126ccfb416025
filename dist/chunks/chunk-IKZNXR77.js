import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function t(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}function u(n,r,e=`${r}s`){return`${t(n)} ${n===1?r:e}`}function s(n,r){let e=n.length-r;return e<=
0?n.join(", "):`${n.slice(0,r).join(", ")} and ${t(e)} more`}function g(n,r,e){return n.length<=r?n:[...n.slice(0,r),e(n.length-r)]}function c(n,r,e){return g(n,
r,o=>e===void 0?`and ${t(o)} more`:`and ${u(o,`more ${e}`)}`)}function i(n){return n instanceof Error?n.message:String(n)}export{t as a,u as b,s as c,g as d,c as e,i as f};
