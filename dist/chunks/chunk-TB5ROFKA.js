import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function o(r){return"hint"in r}var t=class extends Error{faults;constructor(n){super(n.map(e=>e.message).join(`
`)),this.name="FaultError",this.faults=n}},a=class extends Error{constructor(n,e={}){super(n,e),this.name="InternalError"}};export{o as a,t as b,a as c};
