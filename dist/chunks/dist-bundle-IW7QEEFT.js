import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-CCRNYFYJ.js";import T from"../vendor/light-5CJAP6QG.js";var S="0.0.0-development",b=()=>Promise.resolve();function G(e,r,i){return e.retryLimiter.schedule(q,e,r,i)}async function q(e,r,i){
let{pathname:o}=new URL(i.url,"http://github.test"),h=j(i.method,o),d=!h&&i.method!=="GET"&&i.method!=="HEAD",l=i.method==="GET"&&o.startsWith("/search/"),p=o.startsWith(
"/graphql"),t=~~r.retryCount>0?{priority:0,weight:0}:{};e.clustering&&(t.expiration=1e3*60),(d||p)&&await e.write.key(e.id).schedule(t,b),d&&e.triggersNotification(
o)&&await e.notifications.key(e.id).schedule(t,b),l&&await e.search.key(e.id).schedule(t,b);let m=(h?e.auth:e.global).key(e.id).schedule(t,r,i);if(p){let u=await m;
if(u.data.errors!=null&&u.data.errors.some(a=>a.type==="RATE_LIMITED"))throw Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:u,data:u.data})}return m}
function j(e,r){return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(r)||e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(r)||/^\/app\/installations\/[^/]+\/access_tokens$/.
test(r)||r==="/login/oauth/access_token")}var I=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions",
"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit\
_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/\
repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owne\
r}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/reques\
ted_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions\
/{discussion_number}/comments"];function N(e){let r=`^(?:${e.map(i=>i.split("/").map(o=>o.startsWith("{")?"(?:.+?)":o).join("/")).map(i=>`(?:${i})`).join("|")})\
[^/]*$`;return new RegExp(r,"i")}var L=N(I),k=L.test.bind(L),n={},O=function(e,r){n.global=new e.Group({id:"octokit-global",maxConcurrent:10,...r}),n.auth=new e.
Group({id:"octokit-auth",maxConcurrent:1,...r}),n.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...r}),n.write=new e.Group({id:"octokit-wr\
ite",maxConcurrent:1,minTime:1e3,...r}),n.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...r})};function A(e,r){let{enabled:i=!0,
Bottleneck:o=T,id:h="no-id",timeout:d=1e3*60*2,connection:l}=r.throttle||{};if(!i)return{};let p={timeout:d};typeof l<"u"&&(p.connection=l);let t=Object.assign(
{clustering:l!=null,triggersNotification:k,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:h},r.throttle);if(typeof t.onSecondaryRateLimit!="funct\
ion"||typeof t.onRateLimit!="function")throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let m=!1,u=()=>{if(m)return;m=!0,n.global==null&&O(o,p),t.global=t.global??n.global,t.auth=t.auth??n.auth,t.search=t.search??n.search,t.write=t.write??n.
write,t.notifications=t.notifications??n.notifications,t.retryLimiter=t.retryLimiter??new o;let a={},g=new o.Events(a);a.on("secondary-limit",t.onSecondaryRateLimit),
a.on("rate-limit",t.onRateLimit),a.on("error",s=>e.log.warn("Error in throttling-plugin limit handler",s)),t.retryLimiter.on("failed",async function(s,E){let[R,
y,w]=E.args,{pathname:x}=new URL(w.url,"http://github.test");if(!(x.startsWith("/graphql")&&s.status!==401||s.status===403||s.status===429))return;let f=~~y.retryCount;
y.retryCount=f,w.request.retryCount=f;let{wantRetry:v,retryAfter:C=0}=await(async function(){if(/\bsecondary rate\b/i.test(s.message)){let c=Number(s.response.headers["\
retry-after"])||R.fallbackSecondaryRateRetryAfter;return{wantRetry:await g.trigger("secondary-limit",c,w,e,f),retryAfter:c}}if(s.response.headers!=null&&s.response.
headers["x-ratelimit-remaining"]==="0"||(s.response.data?.errors??[]).some(c=>c.type==="RATE_LIMITED")){let c=new Date(~~s.response.headers["x-ratelimit-reset"]*
1e3).getTime(),_=Math.max(Math.ceil((c-Date.now())/1e3)+1,0);return{wantRetry:await g.trigger("rate-limit",_,w,e,f),retryAfter:_}}return{}})();if(v)return y.retryCount++,
C*R.retryAfterBaseValue})};return e.hook.wrap("request",(a,g)=>(u(),G(t,a,g))),{}}A.VERSION=S,A.triggersNotification=k;export{A as throttling};
