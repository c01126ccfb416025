import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{b as m,c as f,d as y,e as p,f as k,h}from"./chunk-YAPZ2TNP.js";import"./chunk-CCRNYFYJ.js";function P(e){let r=new k,n=h(e.replace(/^\uFEFF/,""),{lineCounter:r,schema:"failsafe",merge:!0,logLevel:"silent"});return(a,t)=>{let{line:u,col:l}=r.linePos(o(
n.contents,a,t));return{line:Math.max(1,u),column:Math.max(1,l)}}}function o(e,r,n,a=0){let t=b(e)??a,[u,...l]=r;if(u===void 0)return t;if(p(e))return o(e.items[Number(
u)],l,n,t);let i=m(e)?e.items.find(c=>y(c.key)&&String(c.key.value)===u):void 0;if(!f(i))return t;let s=b(i.key)??t;return l.length===0&&n==="key"?s:o(i.value,l,
n,s)}function b(e){let r=typeof e=="object"&&e!==null&&"range"in e?e.range:null,n=Array.isArray(r)?r[0]:null;return typeof n=="number"?n:null}export{P as positions};
