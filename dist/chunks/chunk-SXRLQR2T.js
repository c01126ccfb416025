import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var i=/^(.+)_v([1-9]\d{0,8})$/;function s(e){let n=i.exec(e),[,r,t]=n??[];return r===void 0||t===void 0?{stem:e,version:1}:{stem:r,version:Number(t)}}function o(e,n){
return n===1?e:`${e}_v${n}`}export{s as a,o as b};
