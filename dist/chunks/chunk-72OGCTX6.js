import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function s(n,t,...r){return["bluegreen",n,"--environment",l(t),...r].join(" ")}function g(n,t){return s("rollback",n,...t?["--discard"]:[])}function l(n){return/^[\w./:-]+$/.
test(n)?n:`'${n.replaceAll("'","'\\''")}'`}function i({kind:n}){return n==="job"?"rebuild":"none"}function u({tables:n,green:t}){let r=new Map(t.statements.filter(e=>i(e)!=="none").flatMap(e=>e.writes.map(
a=>[a,i(e)]))),o=e=>e.green===null||e.green===e.blue?"none":r.get(e.green)??"none";return new Map(n.map(e=>[e.identity,o(e)]))}export{i as a,u as b,s as c,g as d,l as e};
