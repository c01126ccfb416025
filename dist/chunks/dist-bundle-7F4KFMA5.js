import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as i}from"./chunk-2LELGYOK.js";import"./chunk-CCRNYFYJ.js";import d from"../vendor/light-5CJAP6QG.js";var y="0.0.0-development";function c(s){return s.request!==void 0}async function o(s,n,r,t){if(!c(r)||!r?.request.request)throw r;if(r.status>=400&&!s.doNotRetry.
includes(r.status)){let e=t.request.retries!=null?t.request.retries:s.retries,u=Math.pow((t.request.retryCount||0)+1,2);throw n.retry.retryRequest(r,e,u)}throw r}
async function f(s,n,r,t){let e=new d;return e.on("failed",function(u,a){let q=~~u.request.request?.retries,l=~~u.request.request?.retryAfter;if(t.request.retryCount=
a.retryCount+1,q>a.retryCount)return l*s.retryAfterBaseValue}),e.schedule(h.bind(null,s,n,r),t)}async function h(s,n,r,t){let e=await r(t);if(e.data&&e.data.errors&&
e.data.errors.length>0&&/Something went wrong while executing your query/.test(e.data.errors[0].message)){let u=new i(e.data.errors[0].message,500,{request:t,response:e});
return o(s,n,u,t)}return e}function w(s,n){let r=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},n.retry),
t={retry:{retryRequest:(e,u,a)=>(e.request.request=Object.assign({},e.request.request,{retries:u,retryAfter:a}),e)}};return r.enabled&&(s.hook.error("request",o.
bind(null,r,t)),s.hook.wrap("request",f.bind(null,r,t))),t}w.VERSION=y;export{y as VERSION,w as retry};
