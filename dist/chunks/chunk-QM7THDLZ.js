import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{l as a,o as i,q as u,r as o,s as n,v as t,z as p}from"./chunk-NSIJVF4Y.js";import{a as _}from"./chunk-CCRNYFYJ.js";var f=i(o({full_name:t()})),g=o({sha:t(),ref:t(),repo:n(f,null)}),h=o({action:n(t()),ref:n(t()),after:n(t()),deleted:n(a()),pull_request:n(o({number:u(),state:n(
t()),head:g,base:g})),merge_group:n(o({head_sha:t(),head_ref:t(),base_sha:t(),base_ref:t()})),repository:n(o({full_name:n(t()),default_branch:n(t())}))}),c="htt\
ps://github.com";function y(r,e){let s=r.GITHUB_SERVER_URL??c,l=r.GITHUB_API_URL??"https://api.github.com",d=r.GITHUB_REPOSITORY??"";return{name:r.GITHUB_EVENT_NAME??
"",payload:p(h,e.trim()===""?{}:JSON.parse(e)),sha:r.GITHUB_SHA??"",ref:r.GITHUB_REF??"",repository:d,apiUrl:l,graphqlUrl:r.GITHUB_GRAPHQL_URL??`${l.replace(/\/v3$/,
"")}/graphql`,serverUrl:s,runUrl:U(r),actor:b(r.GITHUB_TRIGGERING_ACTOR??r.GITHUB_ACTOR??"")}}function U(r){let{GITHUB_RUN_ID:e,GITHUB_REPOSITORY:s,GITHUB_SERVER_URL:l}=r;
return e===void 0?null:`${l??c}/${s??""}/actions/runs/${e}`}function b(r){return r===""||r.endsWith("[bot]")?null:r}function E({name:r,payload:e,sha:s}){return e.
pull_request?e.pull_request.base.sha:e.merge_group?e.merge_group.base_sha:r==="push"&&e.deleted!==!0?e.after??s:e.repository?.default_branch??null}function T(r){
return r.startsWith("refs/heads/")?r.slice(11):null}var R,v=()=>R??=_("../vendor/picomatch-R3LIWUS4.js");function m(...r){return new.target?new(v()).default(...r):v().default(...r)}export{m as a,y as b,U as c,E as d,T as e};
