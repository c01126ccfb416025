import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var a={duckdb:{atomicSwitch:!0,alterInPlace:!0,carryOffsets:!1,streaming:!1,connectors:!1,nameLimit:249},flink:{atomicSwitch:!1,alterInPlace:!1,carryOffsets:!1,
streaming:!0,connectors:!0,nameLimit:249},confluent:{atomicSwitch:!1,alterInPlace:!0,carryOffsets:!1,streaming:!0,connectors:!0,nameLimit:249}};function l(n){return a[n]}function o(n){let t=[0];for(let e=n.indexOf(`
`);e>=0;e=n.indexOf(`
`,e+1))t.push(e+1);return t}function s(n,t){let e=0,i=n.length;for(;e+1<i;){let r=e+i>>1;(n[r]??0)<=t?e=r:i=r}return{line:e+1,column:t-(n[e]??0)+1}}export{l as a,o as b,s as c};
