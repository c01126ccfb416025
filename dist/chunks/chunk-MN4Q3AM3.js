import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as d,b as c}from"./chunk-XDVA7NNB.js";var l=["SIGINT","SIGTERM"];function g(){let o=new AbortController,e=()=>{for(let n of l)process.off(n,t)},t=n=>{e(),o.abort(n)};for(let n of l)process.on(n,t);let i=()=>{
e(),o.signal.aborted&&process.kill(process.pid,s(o.signal))};return{ending:o.signal,stop:e,letGo:i}}function s({reason:o}){return l.find(e=>e===o)??"SIGTERM"}var p={
stops:"stopping at the next step","goes-on":"what has begun goes on to its end, which is near"};async function b(o,{note:e},t,i){let n=t??g(),{ending:r}=n,a=()=>e(
`${s(r)}: ${p[o]}; once more to stop at once`);r.aborted?a():r.addEventListener("abort",a);try{return await i(r)}finally{r.removeEventListener("abort",a),t===null&&
n.stop()}}function S(o){if(o.aborted)throw new d("signal",`${s(o)} came before anything was changed`,c)}function m(o){return o.aborted?`; ${s(o)} came meanwhile\
, and it went on to its end`:""}var u=new AbortController().signal;export{g as a,b,S as c,m as d,u as e};
