import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{l,o as a,q as u,r as o,s as e,v as t,z as p}from"./chunk-NSIJVF4Y.js";var _=a(o({full_name:t()})),g=o({sha:t(),ref:t(),repo:e(_,null)}),d=o({action:e(t()),ref:e(t()),after:e(t()),deleted:e(l()),pull_request:e(o({number:u(),state:e(
t()),head:g,base:g})),merge_group:e(o({head_sha:t(),head_ref:t(),base_sha:t(),base_ref:t()})),repository:e(o({full_name:e(t()),default_branch:e(t())}))}),v="htt\
ps://github.com";function b(r,n){let s=r.GITHUB_SERVER_URL??v,i=r.GITHUB_API_URL??"https://api.github.com",c=r.GITHUB_REPOSITORY??"";return{name:r.GITHUB_EVENT_NAME??
"",payload:p(d,n.trim()===""?{}:JSON.parse(n)),sha:r.GITHUB_SHA??"",ref:r.GITHUB_REF??"",repository:c,apiUrl:i,graphqlUrl:r.GITHUB_GRAPHQL_URL??`${i.replace(/\/v3$/,
"")}/graphql`,serverUrl:s,runUrl:f(r),actor:h(r.GITHUB_TRIGGERING_ACTOR??r.GITHUB_ACTOR??"")}}function f(r){let{GITHUB_RUN_ID:n,GITHUB_REPOSITORY:s,GITHUB_SERVER_URL:i}=r;
return n===void 0?null:`${i??v}/${s??""}/actions/runs/${n}`}function h(r){return r===""||r.endsWith("[bot]")?null:r}function R({name:r,payload:n,sha:s}){return n.
pull_request?n.pull_request.base.sha:n.merge_group?n.merge_group.base_sha:r==="push"&&n.deleted!==!0?n.after??s:n.repository?.default_branch??null}function I(r){
return r.startsWith("refs/heads/")?r.slice(11):null}export{b as a,f as b,R as c,I as d};
