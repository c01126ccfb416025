import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{$ as xc,$a as jm,A as F,Aa as Ve,Ab as Um,B as it,Ba as Je,Bb as qm,C as Br,Ca as eo,Cb as ii,D as _r,Da as cm,E as Qs,Ea as mm,Eb as Hm,F as gc,Fa as um,
Fb as Km,G as Vt,Ga as lt,Gb as Vm,H as yc,Ha as Yt,Hb as Jm,I as hc,Ia as kt,Ib as zm,J as bc,Ja as dm,Jb as Pe,K as wc,Ka as to,L as Gr,La as fm,M as Se,Ma as Fn,
N as vc,Na as pm,O as $e,Oa as gm,P as Ur,Pa as Ot,Q as Sc,Qa as no,R as jc,Ra as ym,S as Pc,Sa as hm,T as qr,Ta as bm,U as Tc,Ua as ct,V as kc,Va as ro,W as Zs,
Wa as wm,X as Jt,Xa as vm,Y as ei,Ya as ge,Z as Oc,Za as ze,_ as Rc,_a as Sm,a as Ht,aa as Ec,ab as Pm,b as ot,ba as $c,bb as Tm,c as Ee,ca as Ic,cb as km,d as Mn,
db as Om,e as Zl,ea as Hr,eb as Rm,f as st,fa as Kr,fb as Rt,g as Kt,ga as qe,gb as oo,h as pe,ha as An,hb as xm,i as G,ia as Mc,ib as Em,j as ec,ja as at,jb as $m,
k as tc,ka as Cc,kb as Im,l as nc,la as Ac,m as Dr,ma as Vr,mb as Mm,n as rc,na as Lc,nb as Cm,o as oc,oa as Fc,ob as Am,p as sc,pa as je,pb as Lm,q as ic,qa as Yr,
qb as mt,r as k,ra as om,rb as Fm,s as lc,sa as sm,t as cc,ta as W,tb as ri,u as mc,ua as Ke,ub as Nm,v as uc,va as Qr,vb as ut,w as dc,wa as Zr,x as fc,xa as im,
xb as co,y as pc,ya as am,yb as mo,z as Q,za as lm,zb as Gm}from"./chunk-KNXRKSMH.js";import{a as se,b as Qt,c as uo,d as Xm,e as Ym,f as Qm,g as Zm,h as fo}from"./chunk-P2U4KIGE.js";
import{a as Xl,b as Yl,d as Lr,e as Ys,g as Ql}from"./chunk-YAPZ2TNP.js";import{a as $,b as Cn,c as oi,d as io,e as Dm,f as ao,g as Wm,h as ft,i as si,j as Bm,
k as lo,l as _m}from"./chunk-IAL4JY2H.js";import{a as so,b as dt,c as Me}from"./chunk-SEFBYZMY.js";import{A as He,C as zc,D as Xc,G as Yc,H as Qc,I as ni,
J as Zc,L as em,O as Ie,P as tm,Q as Xt,R as nm,S as rm,T as Xr,a as Fr,b as Nr,c as O,d as ac,e as Wr,f as Nc,g as Dc,h as Wc,i as Jr,j as Bc,k as _c,l as Gc,m as Uc,
n as qc,o as zt,p as Hc,q as Kc,r as Vc,s as Jc,v as Ln,x as ti,y as zr,z as Tt}from"./chunk-YROKOSTE.js";import{c as Il,d as Ml}from"./chunk-MN4Q3AM3.js";
import{a as Er,b as Wl,c as Bl}from"./chunk-QM7THDLZ.js";import{a as _l,d as y,e as Pt,f as Cr,g as Xs,h as S,i as ne,k as Gl,l as Ul,m as ql,n as Hl,p as Kl,
q as Ar,r as Vl,t as Jl,u as zl}from"./chunk-K4OFHYXB.js";import{A as N,B as te,a as $r,b as $n,c as Ir,d as Js,e as rt,f as Al,g as zs,h as qt,i as Ll,j as Re,
k as X,l as In,m as Mr,n as Fl,o as V,q as fe,r as R,s as C,t as Y,v as L,w as Nl,x as Dl,y as xe}from"./chunk-NSIJVF4Y.js";import{a as jt,b as E,c as Vs,
d as P,e as Cl,f as ee,g as ve}from"./chunk-FYBGPJQL.js";import{a as p,b as J,d as nt,e as xn,f as Ut,g as En,h as z}from"./chunk-XDVA7NNB.js";import{
a as Ue,b as v,c as St}from"./chunk-TB5ROFKA.js";import{a as Sw,b as we,d as $l}from"./chunk-CCRNYFYJ.js";var So=we((MC,xu)=>{var rn=class{constructor(t,n){this.type=t,n&&(this.range=n)}},ji=class extends rn{constructor(t,n,r){super("PAIR",r),this.key=t,this.value=n}separator(t){
if(Array.isArray(this.range)&&this.range.length>=3){let[n,r,o]=this.range;return t.slice(r,o)}return null}},Pi=class extends rn{constructor(t,n){super("COMMENT",
n),this.comment=t}},Ti=class extends rn{constructor(t){super("EMPTY_LINE",t)}};xu.exports={Node:rn,Pair:ji,Comment:Pi,EmptyLine:Ti}});var Au=we((CC,Cu)=>{var{Pair:ki,Comment:yv,EmptyLine:hv}=So(),bv=(e,t)=>{let n=e[t];return n==="#"||n==="!"},Eu=(e,t)=>{let n=e[t];return!n||n==="\r"||n===`
`},Oi=(e,t)=>{let n=e[t];for(;n==="	"||n==="\f"||n===" ";)t+=1,n=e[t];return t},wv=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=1,n=e[t];return t},vv=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`&&n!=="	"&&n!=="\f"&&n!==" "&&n!==":"&&n!=="=";)n==="\\"?e[t+1]===`
`?t=Oi(e,t+2):t+=2:t+=1,n=e[t];return t},Sv=(e,t)=>{let n=e[t],r=!1;e:for(;n==="	"||n==="\f"||n===" "||n==="="||n===":"||n==="\\";){switch(n){case"\\":if(e[t+1]!==
`
`)break e;t=Oi(e,t+2);break;case"=":case":":if(r)break e;r=!0;default:t+=1}n=e[t]}return t},jv=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=n==="\\"?2:1,n=e[t],n===`
`&&e[t-1]==="\r"&&(t+=1,n=e[t]);return t},$u=e=>e.replace(/\\(u[0-9a-fA-F]{4}|\r?\n[ \t\f]*|.)?/g,(t,n)=>{switch(n&&n[0]){case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"u":{let r=parseInt(n.substr(1),16);return isNaN(r)?n:String.fromCharCode(r)}case"\r":case`
`:case void 0:return"";default:return n}});function Mu(e,t){let n=[];for(let r=0;r<e.length&&(e[r]===`
`&&e[r-1]==="\r"&&(r+=1),!!e[r]);++r){let o=Oi(e,r);if(Eu(e,o)){n.push(t?new hv([r,o]):""),r=o;continue}if(bv(e,o)){let m=wv(e,o),u=e.slice(o,m);n.push(t?new yv(
u,[o,m]):u),r=m;continue}let s=vv(e,o),i=$u(e.slice(o,s)),a=Sv(e,s);if(Eu(e,a)){n.push(t?new ki(i,"",[o,s,a,a]):[i,""]),r=a;continue}let l=jv(e,a),c=$u(e.slice(
a,l));n.push(t?new ki(i,c,[o,s,a,l]):[i,c]),r=l}return n}function Iu(e,t,n,r){if(!r){e[t]=n;return}let o=t.split(r),s=e;for(;o.length>=2;){let a=o.shift();if(a===
"__proto__")return;s[a]?typeof s[a]!="object"&&(s[a]={"":s[a]}):s[a]={},s=s[a]}let i=o[0];typeof s[i]=="object"?s[i][""]=n:s[i]=n}function Pv(e,t){let n=t?typeof t==
"string"?t:".":null,r=Array.isArray(e)?e:Mu(e,!1),o={};for(let s of r)s instanceof ki?Iu(o,s.key,s.value,n):Array.isArray(s)&&Iu(o,s[0],s[1],n);return o}Cu.exports=
{parse:Pv,parseLines:Mu}});var Gu=we((AC,_u)=>{var{Pair:Tv,Comment:kv,EmptyLine:Ov}=So(),Lu=(e,t)=>String(e).replace(t!==!1?/[^\t\n\f\r -~\xa1-\xff]/g:/[\0-\b\v\x0e-\x1f]/g,n=>"\\u"+n.charCodeAt(
0).toString(16).padStart(4,"0")),Wu=e=>String(e).replace(/\\/g,"\\\\").replace(/\f/g,"\\f").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/\t/g,"\\t"),Fu=e=>Wu(
e).replace(/^[#!]|[ =:]/g,"\\$&"),Nu=e=>Wu(e).replace(/^ /,"\\ "),Du=(e,t)=>e.replace(/^\s*([#!][ \t\f]*)?/g,t);function jo({indent:e,latin1:t,lineWidth:n,newline:r,
foldChars:o},s,i){let a=Lu(s,t),l=Lu(i,t),c=a+l;if(!n||n<0||c.length<=n)return c;let m=0,u,d=0;s&&a.length<n&&(c=a+r+e+l,m=a.length+r.length,d=m+e.length);for(let f=c[d];f;f=
c[++d]){let g=d-m>=n?u||d:void 0;if(!g)switch(f){case"\r":c[d+1]===`
`&&(d+=1);case`
`:g=d+1;break;case"\\":switch(d+=1,c[d]){case"r":c[d+1]==="\\"&&c[d+2]==="n"&&(d+=2);case"n":g=d+1;break;case" ":case"=":case":":o.includes(c[d])&&(u=d+1);break;case"\
f":o.includes("\f")&&(u=d+1);break;case"t":o.includes("	")&&(u=d+1);break}break;default:o.includes(f)&&(u=d+1)}if(g){let h=g,x=c[h-1];for(;x===`
`||x==="\r";)h-=1,x=c[h-1];let T=c[g],M=T==="	"||T==="\f"||T===" ";c=c.slice(0,h)+r+e+(M?"\\":"")+c.slice(g),m=h+r.length,u=void 0,d=m+e.length-1}}return c}var Bu=(e,t,n,r="")=>Object.
keys(e).reduce((o,s)=>{let i=e[s];if(i&&typeof i=="object")return o.concat(Bu(i,t,n,r+s+t));{let a=s===n?r.slice(0,-t.length):r+s;return o.push([a,i]),o}},[]);function Rv(e,{
commentPrefix:t="# ",defaultKey:n="",indent:r="    ",keySep:o=" = ",latin1:s=!0,lineWidth:i=80,newline:a=`
`,pathSep:l=".",foldChars:c="\f	 ."}={}){if(!e)return"";Array.isArray(e)||(e=Bu(e,l,n));let m={indent:r,latin1:s,lineWidth:i,newline:"\\"+a,foldChars:c},u={indent:t,
latin1:s,lineWidth:i,newline:a,foldChars:c};return e.map(d=>{switch(!0){case!d:case d instanceof Ov:return"";case Array.isArray(d):return jo(m,Fu(d[0])+o,Nu(d[1]));case d instanceof
Tv:return jo(m,Fu(d.key)+o,Nu(d.value));case d instanceof kv:return jo(u,"",Du(d.comment,t));default:return jo(u,"",Du(String(d),t))}}).join(a)}_u.exports={stringify:Rv}});var qu=we((LC,Uu)=>{var{Node:xv,Pair:Ev,Comment:$v,EmptyLine:Iv}=So(),{parse:Mv,parseLines:Cv}=Au(),{stringify:Av}=Gu();Uu.exports={Node:xv,Pair:Ev,Comment:$v,EmptyLine:Iv,
parse:Mv,parseLines:Cv,stringify:Av}});var wa=we((SB,cg)=>{"use strict";var xk=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.
error("SEMVER",...e):()=>{};cg.exports=xk});var va=we((jB,mg)=>{"use strict";var Ek="2.0.0",$k=Number.MAX_SAFE_INTEGER||9007199254740991,Ik=16,Mk=250,Ck=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F",
"\u205F","\u3000","\uFEFF"],Ak=["major","premajor","minor","preminor","patch","prepatch","prerelease"];mg.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:Ik,MAX_SAFE_BUILD_LENGTH:Mk,
MAX_SAFE_INTEGER:$k,WHITESPACE_CHARACTERS:Ck,RELEASE_TYPES:Ak,SEMVER_SPEC_VERSION:Ek,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}});var dg=we((De,ug)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:Sa,MAX_SAFE_BUILD_LENGTH:Lk,MAX_LENGTH:Fk}=va(),Nk=wa();De=ug.exports={};var Dk=De.re=[],Wk=De.safeRe=
[],b=De.src=[],Bk=De.safeSrc=[],w=De.t={},_k=0,ja="[a-zA-Z0-9-]",Gk=[["\\s",1],["\\d",Fk],[ja,Lk]],Uk=e=>{for(let[t,n]of Gk)e=e.split(`${t}*`).join(`${t}{0,${n}\
}`).split(`${t}+`).join(`${t}{1,${n}}`);return e},j=(e,t,n)=>{let r=Uk(t),o=_k++;Nk(e,o,t),w[e]=o,b[o]=t,Bk[o]=r,Dk[o]=new RegExp(t,n?"g":void 0),Wk[o]=new RegExp(
r,n?"g":void 0)};j("NUMERICIDENTIFIER","0|[1-9]\\d*"),j("NUMERICIDENTIFIERLOOSE","\\d+"),j("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${ja}*`),j("MAINVERSION",`(${b[w.
NUMERICIDENTIFIER]})\\.(${b[w.NUMERICIDENTIFIER]})\\.(${b[w.NUMERICIDENTIFIER]})`),j("MAINVERSIONLOOSE",`(${b[w.NUMERICIDENTIFIERLOOSE]})\\.(${b[w.NUMERICIDENTIFIERLOOSE]}\
)\\.(${b[w.NUMERICIDENTIFIERLOOSE]})`),j("PRERELEASEIDENTIFIER",`(?:${b[w.NONNUMERICIDENTIFIER]}|${b[w.NUMERICIDENTIFIER]})`),j("PRERELEASEIDENTIFIERLOOSE",`(?:${b[w.
NONNUMERICIDENTIFIER]}|${b[w.NUMERICIDENTIFIERLOOSE]})`),j("PRERELEASE",`(?:-(${b[w.PRERELEASEIDENTIFIER]}(?:\\.${b[w.PRERELEASEIDENTIFIER]})*))`),j("PRERELEASE\
LOOSE",`(?:-?(${b[w.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${b[w.PRERELEASEIDENTIFIERLOOSE]})*))`),j("BUILDIDENTIFIER",`${ja}+`),j("BUILD",`(?:\\+(${b[w.BUILDIDENTIFIER]}\
(?:\\.${b[w.BUILDIDENTIFIER]})*))`),j("FULLPLAIN",`v?${b[w.MAINVERSION]}${b[w.PRERELEASE]}?${b[w.BUILD]}?`),j("FULL",`^${b[w.FULLPLAIN]}$`),j("LOOSEPLAIN",`[v=\\\
s]*${b[w.MAINVERSIONLOOSE]}${b[w.PRERELEASELOOSE]}?${b[w.BUILD]}?`),j("LOOSE",`^${b[w.LOOSEPLAIN]}$`),j("GTLT","((?:<|>)?=?)"),j("XRANGEIDENTIFIERLOOSE",`${b[w.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),j("XRANGEIDENTIFIER",`${b[w.NUMERICIDENTIFIER]}|x|X|\\*`),j("XRANGEPLAIN",`[v=\\s]*(${b[w.XRANGEIDENTIFIER]})(?:\\.(${b[w.XRANGEIDENTIFIER]}\
)(?:\\.(${b[w.XRANGEIDENTIFIER]})(?:${b[w.PRERELEASE]})?${b[w.BUILD]}?)?)?`),j("XRANGEPLAINLOOSE",`[v=\\s]*(${b[w.XRANGEIDENTIFIERLOOSE]})(?:\\.(${b[w.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${b[w.XRANGEIDENTIFIERLOOSE]})(?:${b[w.PRERELEASELOOSE]})?${b[w.BUILD]}?)?)?`),j("XRANGE",`^${b[w.GTLT]}\\s*${b[w.XRANGEPLAIN]}$`),j("XRANGELOOSE",`^${b[w.
GTLT]}\\s*${b[w.XRANGEPLAINLOOSE]}$`),j("COERCEPLAIN",`(^|[^\\d])(\\d{1,${Sa}})(?:\\.(\\d{1,${Sa}}))?(?:\\.(\\d{1,${Sa}}))?`),j("COERCE",`${b[w.COERCEPLAIN]}(?:\
$|[^\\d])`),j("COERCEFULL",b[w.COERCEPLAIN]+`(?:${b[w.PRERELEASE]})?(?:${b[w.BUILD]})?(?:$|[^\\d])`),j("COERCERTL",b[w.COERCE],!0),j("COERCERTLFULL",b[w.COERCEFULL],
!0),j("LONETILDE","(?:~>?)"),j("TILDETRIM",`(\\s*)${b[w.LONETILDE]}\\s+`,!0),De.tildeTrimReplace="$1~",j("TILDE",`^${b[w.LONETILDE]}${b[w.XRANGEPLAIN]}$`),j("TI\
LDELOOSE",`^${b[w.LONETILDE]}${b[w.XRANGEPLAINLOOSE]}$`),j("LONECARET","(?:\\^)"),j("CARETTRIM",`(\\s*)${b[w.LONECARET]}\\s+`,!0),De.caretTrimReplace="$1^",j("C\
ARET",`^${b[w.LONECARET]}${b[w.XRANGEPLAIN]}$`),j("CARETLOOSE",`^${b[w.LONECARET]}${b[w.XRANGEPLAINLOOSE]}$`),j("COMPARATORLOOSE",`^${b[w.GTLT]}\\s*(${b[w.LOOSEPLAIN]}\
)$|^$`),j("COMPARATOR",`^${b[w.GTLT]}\\s*(${b[w.FULLPLAIN]})$|^$`),j("COMPARATORTRIM",`(\\s*)${b[w.GTLT]}\\s*(${b[w.LOOSEPLAIN]}|${b[w.XRANGEPLAIN]})`,!0),De.comparatorTrimReplace=
"$1$2$3",j("HYPHENRANGE",`^\\s*(${b[w.XRANGEPLAIN]})\\s+-\\s+(${b[w.XRANGEPLAIN]})\\s*$`),j("HYPHENRANGELOOSE",`^\\s*(${b[w.XRANGEPLAINLOOSE]})\\s+-\\s+(${b[w.XRANGEPLAINLOOSE]}\
)\\s*$`),j("STAR","(<|>)?=?\\s*\\*"),j("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),j("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")});var pg=we((PB,fg)=>{"use strict";var qk=Object.freeze({loose:!0}),Hk=Object.freeze({}),Kk=e=>e?typeof e!="object"?qk:e:Hk;fg.exports=Kk});var bg=we((TB,hg)=>{"use strict";var gg=/^[0-9]+$/,yg=(e,t)=>{if(typeof e=="number"&&typeof t=="number")return e===t?0:e<t?-1:1;let n=gg.test(e),r=gg.test(t);return n&&
r&&(e=+e,t=+t),e===t?0:n&&!r?-1:r&&!n?1:e<t?-1:1},Vk=(e,t)=>yg(t,e);hg.exports={compareIdentifiers:yg,rcompareIdentifiers:Vk}});var Sg=we((kB,vg)=>{"use strict";var Ko=wa(),{MAX_LENGTH:wg,MAX_SAFE_INTEGER:Vo}=va(),{safeRe:Jo,t:zo}=dg(),Jk=pg(),{compareIdentifiers:Pa}=bg(),zk=(e,t)=>{let n=t.
split(".");if(n.length>e.length)return!1;for(let r=0;r<n.length;r++)if(Pa(e[r],n[r])!==0)return!1;return!0},Ta=class e{constructor(t,n){if(n=Jk(n),t instanceof e){
if(t.loose===!!n.loose&&t.includePrerelease===!!n.includePrerelease)return t;t=t.version}else if(typeof t!="string")throw new TypeError(`Invalid version. Must b\
e a string. Got type "${typeof t}".`);if(t.length>wg)throw new TypeError(`version is longer than ${wg} characters`);Ko("SemVer",t,n),this.options=n,this.loose=!!n.
loose,this.includePrerelease=!!n.includePrerelease;let r=t.trim().match(n.loose?Jo[zo.LOOSE]:Jo[zo.FULL]);if(!r)throw new TypeError(`Invalid Version: ${t}`);if(this.
raw=t,this.major=+r[1],this.minor=+r[2],this.patch=+r[3],this.major>Vo||this.major<0)throw new TypeError("Invalid major version");if(this.minor>Vo||this.minor<0)
throw new TypeError("Invalid minor version");if(this.patch>Vo||this.patch<0)throw new TypeError("Invalid patch version");r[4]?this.prerelease=r[4].split(".").map(
o=>{if(/^[0-9]+$/.test(o)){let s=+o;if(s>=0&&s<Vo)return s}return o}):this.prerelease=[],this.build=r[5]?r[5].split("."):[],this.format()}format(){return this.version=
`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(t){
if(Ko("SemVer.compare",this.version,this.options,t),!(t instanceof e)){if(typeof t=="string"&&t===this.version)return 0;t=new e(t,this.options)}return t.version===
this.version?0:this.compareMain(t)||this.comparePre(t)}compareMain(t){return t instanceof e||(t=new e(t,this.options)),this.major<t.major?-1:this.major>t.major?
1:this.minor<t.minor?-1:this.minor>t.minor?1:this.patch<t.patch?-1:this.patch>t.patch?1:0}comparePre(t){if(t instanceof e||(t=new e(t,this.options)),this.prerelease.
length&&!t.prerelease.length)return-1;if(!this.prerelease.length&&t.prerelease.length)return 1;if(!this.prerelease.length&&!t.prerelease.length)return 0;let n=0;
do{let r=this.prerelease[n],o=t.prerelease[n];if(Ko("prerelease compare",n,r,o),r===void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r!==
o)return Pa(r,o)}while(++n)}compareBuild(t){t instanceof e||(t=new e(t,this.options));let n=0;do{let r=this.build[n],o=t.build[n];if(Ko("build compare",n,r,o),r===
void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r!==o)return Pa(r,o)}while(++n)}inc(t,n,r){if(t.startsWith("pre")){if(!n&&r===!1)throw new Error(
"invalid increment argument: identifier is empty");if(n){let o=`-${n}`.match(this.options.loose?Jo[zo.PRERELEASELOOSE]:Jo[zo.PRERELEASE]);if(!o||o[1]!==n)throw new Error(
`invalid identifier: ${n}`)}}switch(t){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",n,r);break;case"preminor":this.
prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",n,r);break;case"prepatch":this.prerelease.length=0,this.inc("patch",n,r),this.inc("pre",n,r);break;case"\
prerelease":this.prerelease.length===0&&this.inc("patch",n,r),this.inc("pre",n,r);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.
raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.
patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.
length===0&&this.patch++,this.prerelease=[];break;case"pre":{let o=Number(r)?1:0;if(this.prerelease.length===0)this.prerelease=[o];else{let s=this.prerelease.length;
for(;--s>=0;)typeof this.prerelease[s]=="number"&&(this.prerelease[s]++,s=-2);if(s===-1){if(n===this.prerelease.join(".")&&r===!1)throw new Error("invalid incre\
ment argument: identifier already exists");this.prerelease.push(o)}}if(n){let s=[n,o];if(r===!1&&(s=[n]),zk(this.prerelease,n)){let i=this.prerelease[n.split(".").
length];isNaN(i)&&(this.prerelease=s)}else this.prerelease=s}break}default:throw new Error(`invalid increment argument: ${t}`)}return this.raw=this.format(),this.
build.length&&(this.raw+=`+${this.build.join(".")}`),this}};vg.exports=Ta});var Tg=we((OB,Pg)=>{"use strict";var jg=Sg(),Xk=(e,t,n)=>new jg(e,n).compare(new jg(t,n));Pg.exports=Xk});async function xt(e,t,n){if(n.length===0)return[];let{positions:r}=await import("./position-DEO7CK2Z.js"),o=r(e);return n.map(({code:s,path:i,at:a,message:l,
hint:c})=>({code:s,file:t,...o(i,a),message:l,hint:c})).toSorted((s,i)=>s.line-i.line||s.column-i.column)}async function po(e,t){let{FAILSAFE_SCHEMA:n,load:r,mergeTag:o,YAMLException:s}=await import("../vendor/js-yaml-VVW4Q635.js");if(!/^\s*[^\s#]/m.test(e.replace(/^\uFEFF/,
"")))return"";try{return r(e,{schema:n.withTags(o),maxDepth:50})}catch(i){if(!(i instanceof s))throw i;let{line:a=0,column:l=0}=i.mark??{},c=`Not valid YAML: ${i.
reason}`;throw new v([{code:"bad-yaml",file:t,line:a+1,column:l+1,message:c,hint:""}])}}function B(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ye(e){
return e===""||e==="~"||e==="null"||e===void 0||e===null}function Z(e,t,n){let r=ye(t)?{}:t;if(!B(r))return{value:null,problems:[K(n,"must be a mapping of keys to values")]};let o=Object.keys(e.entries),s=Object.fromEntries(
Object.entries(r).filter(([,c])=>!ye(c))),i=te(e,s),a=(i.issues??[]).map(c=>jw(c,n)),l=[...Pw(Object.keys(r),o,n),...a];return{value:i.success&&l.length===0?i.output:
null,problems:l}}function K(e,t,n=""){let r=e.findLast(s=>typeof s=="string"),o=r===void 0?`The document ${t}`:`\`${r}\` ${t}`;return{code:"bad-setting",path:e,
at:"value",message:o,hint:n}}function jw(e,t){let n=(e.path??[]).map(({key:i})=>typeof i=="number"?i:String(i)),r=n.findLast(i=>typeof i=="string"),o=[...t,...n],
s=e.kind==="schema"&&e.input===void 0?"is missing":e.message;return{...K(o,s),message:r===void 0?`Value ${s}`:`\`${r}\` ${s}`}}function Pw(e,t,n){return e.filter(
r=>!t.includes(r)).map(r=>({code:"unknown-key",path:[...n,r],at:"key",message:`Unknown key ${JSON.stringify(r)}`,hint:Et(r,t)}))}function Et(e,t){let[n]=t.toSorted(
(o,s)=>ai(e,o)-ai(e,s));return`${n!==void 0&&ai(e,n)<=Math.max(2,Math.floor(e.length/2))?`Did you mean \`${n}\`? `:""}Known: ${t.join(", ")}`}function ai(e,t){let n=r=>r.
toLowerCase().replaceAll("_","-");return Fr(n(e),n(t))}import{inspect as Tw}from"node:util";var li="(secret)",$t=class{#e;constructor(t){this.#e=t}reveal(){return this.#e}toString(){return li}toJSON(){return li}[Tw.
custom](){return li}};var Nn=L("must be a text"),I=N(Nn,Al("must not be empty")),Zt=X(I,"must be a list, such as [a, b]");function go(e,t){return N(Mr(B,t),zs(({dataset:n,addIssue:r})=>{
let o={...n.value},s=Object.entries(o).flatMap(([i,a])=>{let{success:l,output:c,issues:m=[]}=te(e,a);for(let u of m)r({message:u.message,path:[{type:"object",origin:"\
value",input:o,key:i,value:a}]});return l?[[i,c]]:[]});return Object.fromEntries(s)}))}var en=N(Y(["true","True","TRUE","false","False","FALSE"],"must be true o\
r false"),Re(e=>e.toLowerCase()==="true")),Dn=N(Nn,qt(/^\d{1,9}$/,"must be a whole number"),Re(e=>Number(e))),tn=N(Dn,rt(1,"must be 1 or more")),kw={ms:1,s:1e3,
m:6e4,h:36e5,d:864e5,w:6048e5},It=N(Nn,qt(/^(?:0|(?:\d{1,6}(?:\.\d{1,3})?(?:ms|[smhdw]))+)$/,"must be a duration, such as 30s, 10m, 2h or 14d"),Re(e=>[...e.matchAll(
/([\d.]+)(ms|[smhdw])/g)].reduce((t,[,n="0",r=""])=>t+Number(n)*(kw[r]??0),0))),ci=N(Nn,qt(/^(?:\d{1,3}(?:\.\d{1,9})?\s*%|\d{1,15})$/,"must be a share, such as \
0.1%, or a number of rows"),Re(Ow),$n(e=>e.kind==="rows"||e.share<=1,"must be at most 100%"));function Ow(e){return e.endsWith("%")?{kind:"share",share:Number(e.
slice(0,-1))/100}:{kind:"rows",rows:Number(e)}}var eu=N(Nn,zs(({dataset:e,addIssue:t,NEVER:n})=>{let r=nc(e.value);return r!==null?r:(t({message:"must be two da\
tes, the first not after the second, such as 2026-12-20/2027-01-02"}),n)})),mi=N(I,Re(e=>e.replaceAll("\\","/")),$n(e=>!/^(?:\/|[A-Za-z]:)/.test(e)&&!e.split("/").
includes(".."),"must be a folder within the repository"),Re(ui));function ui(e){let t=e.startsWith("/")?"/":"",n=e.split("/").filter(r=>r!==""&&r!==".");return`${t}${n.
join("/")}`}var nu={gateway:C(I),jobmanager:C(I),kafka:C(I),connect:C(I),token:C(I),"topic-prefix":C(N(I,qt(/^[\w.-]{1,100}$/,"must be letters, digits, `.`, `_` and `-`, 10\
0 at most"))),"kafka-tls":C(en),"kafka-sasl":C(xe())},tu=["plain","scram-sha-256","scram-sha-512"],ru=R({mechanism:Y(tu,`must be ${tu.join(", ")}`),username:C(I),
password:C(I)});function ou(e,t){return{gateway:e.gateway??null,jobmanager:e.jobmanager??null,kafka:e.kafka??null,connect:e.connect??null,token:e.token===void 0?
null:new $t(e.token),topicPrefix:e["topic-prefix"]??"",kafkaTls:e["kafka-tls"]??!1,kafkaSasl:t===null?null:Rw(t)}}function Rw({mechanism:e,username:t,password:n}){
let r=n===void 0?null:new $t(n);return{mechanism:e,username:t??null,password:r}}var _=C,di={engine:_(I),ledger:_(Y(["local","remote"],"must be local or remote")),settings:_(I),substitute:_(go(L("must be a text"),"must be a mapping of texts \
to texts")),dialect:_(Y(["flink","confluent"],"must be flink or confluent")),revisions:_(en),requires:_(I),"proof-age":_(It),soak:_(It),"retire-after":_(It),concurrency:_(
tn),"catch-up":_(It),"catch-up-lag":_(Dn),"catch-up-soak":_(It),"run-limit":_(It),freeze:_(X(eu,'must be a list of ranges, such as ["2026-12-20/2027-01-02"]')),
"auto-rollback":_(en),approval:_(xe()),samples:_(I)},xw=R({...di,file:_(I)}),Ew=R(di),$w=R({...di,...nu}),Iw=R({"four-eyes":_(en)}),Mw=["duckdb","confluent","fl\
ink"];function su(e,t,n,r){let o=B(t)&&!ye(t.engine)?t.engine:"duckdb",s=Z(Iw,B(t)?t.approval:{},[...n,"approval"]),i=(l,c)=>({value:l.value&&s.value?c(l.value):
null,problems:[...l.problems,...s.problems]}),a=(l,c,m)=>({...fi(e,l,{fourEyes:s.value?.["four-eyes"]??!1},c,r),dialect:l.dialect??m});switch(o){case"duckdb":return i(
Z(xw,t,n),l=>({...a(l,"local",null),engine:"duckdb",file:l.file??`.bluegreen/${e}.duckdb`}));case"confluent":return i(Z(Ew,t,n),l=>({...a(l,"remote","confluent"),
engine:"confluent"}));case"flink":{let l=Cw(t,[...n,"kafka-sasl"]),c=Z($w,t,n);return i({...c,problems:[...c.problems,...l.problems]},m=>({...a(m,"remote","flin\
k"),engine:"flink",...ou(m,l.value)}))}default:return{value:null,problems:[{...K([...n,"engine"],`is ${JSON.stringify(o)}, which is no engine`),hint:Et(String(o),
Mw)}]}}}function Cw(e,t){let n=B(e)?e["kafka-sasl"]:void 0;return ye(n)?{value:null,problems:[]}:Z(ru,n,t)}function fi(e,t,n,r,o){let s=t.ledger??r;return{name:e,
ledger:s,settings:t.settings??null,substitute:t.substitute??{},hidden:{},dialect:t.dialect??null,revisions:t.revisions??(!o||s==="local"),requires:t.requires??null,
proofAge:t["proof-age"]??null,soak:t.soak??0,retireAfter:t["retire-after"]??0,concurrency:t.concurrency??10,catchUp:t["catch-up"]??6*36e5,catchUpLag:t["catch-up\
-lag"]??1e3,catchUpSoak:t["catch-up-soak"]??6e4,runLimit:t["run-limit"]??null,freeze:t.freeze??[],autoRollback:t["auto-rollback"]??!0,approval:n,samples:t.samples??
null,missing:[]}}var pi=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function iu(e){return typeof e=="string"&&e.search(pi)>=0}function yo(e,t,n){return au(e,n,t,new Map)}function au(e,t,n,r){
if(typeof e=="string")return Aw(e,n,t);if(r.has(e))return{value:r.get(e),missing:[]};let o=Lw(e,(s,i)=>au(s,[...t,i],n,r));return r.set(e,o.value),o}function Aw(e,t,n){
let o=[...e.matchAll(pi)].map(([,s=""])=>s).filter(s=>t[s]===void 0).map(s=>({variable:s,path:n}));return o.length>0?{value:void 0,missing:o}:{value:e.replace(pi,
(s,i)=>t[i]??""),missing:o}}function Lw(e,t){if(Array.isArray(e)){let o=e.map((i,a)=>t(i,a));return{value:o.filter(i=>i.value!==void 0).map(i=>i.value),missing:o.
flatMap(({missing:i})=>i)}}if(!B(e))return{value:e,missing:[]};let n=Object.entries(e).map(([o,s])=>({key:o,...t(s,o)})),r=n.filter(o=>o.value!==void 0);return{
value:Object.fromEntries(r.map(o=>[o.key,o.value])),missing:n.flatMap(({missing:o})=>o)}}var Fw=new RegExp("^\\p{L}[\\p{L}\\p{N} ._-]{0,79}$","u");function lu(e,t){let n=["environments"];if(ye(e))return{value:[ho],problems:[]};if(!B(e))return{value:null,
problems:[K(n,"must be a mapping of names to settings")]};let r=Object.keys(e);if(r.length===0)return{value:[ho],problems:[]};let o=r.map((a,l)=>Nw(a,e[a],t,l===
r.length-1)),s=o.flatMap(({value:a})=>a?[a]:[]),i=[...o.flatMap(a=>a.problems),...s.flatMap(a=>Ww(a,r)),...Bw(s),..._w(r)];return{value:i.length===0?s:null,problems:i}}
var ho={...fi("local",{},{fourEyes:!1},"local",!0),engine:"duckdb",file:".bluegreen/local.duckdb"};function Nw(e,t,n,r){let o=["environments",e],{value:s,missing:i}=yo(
t,n,o),a=su(e,s,o,r),c=[...(Fw.test(e)?[]:[K(o,"is no name for an environment: it starts with a letter and has at most 80 characters")]).map(u=>({...u,at:"key"})),
...a.problems],m=a.value===null?{}:Dw(a.value,t);return{value:a.value&&c.length===0?{...a.value,missing:i,hidden:m}:null,problems:c}}function Dw({substitute:e},t){
let n=B(t)&&B(t.substitute)?t.substitute:{},r=([s])=>iu(O(n,s)),o=Object.entries(e).filter(r);return Object.fromEntries(o.map(([s,i])=>[s,new $t(i)]))}function Ww({
name:e,requires:t},n){let r=n.slice(0,n.indexOf(e));if(t===null||r.includes(t))return[];let o=["environments",e,"requires"],i=n.includes(t)?`is ${t}, which does\
 not come before ${e}`:`is ${JSON.stringify(t)}, which is no environment`;return[K(o,i,r.length>0?Et(t,r):"")]}function Bw(e){let t=new Map;return e.flatMap(n=>{
if(n.engine!=="duckdb")return[];let r=ui(n.file),o=t.get(r);t.set(r,n.name);let s=["environments",n.name,"file"];return o===void 0?[]:[K(s,`is the file of envir\
onment ${o} too`)]})}function _w(e){let t=e.map(n=>n.toLowerCase());return e.flatMap((n,r)=>{let o=t.indexOf(t[r]??"");return o===r?[]:[{...K(["environments",n],
`differs from ${e[o]??""} in case only`),at:"key"}]})}var Gw=R({name:C(I),path:mi});function cu(e){if(ye(e))return{value:[],problems:[]};let t=Array.isArray(e),r=(t?e:[e]).map((i,a)=>Uw(i,t?["project",a]:["project"])),
o=r.flatMap(({value:i})=>i?[i]:[]),s=[...r.flatMap(i=>i.problems),...t?[...Hw(o),...Kw(o)]:[]];return{value:s.length===0?o:null,problems:s}}function Uw(e,t){if(!B(
e))return qw(e,t);let{value:n,problems:r}=Z(Gw,e,t);return{value:n&&{name:n.name??mu(n.path),path:n.path},problems:r}}function qw(e,t){if(typeof e!="string")return{
value:null,problems:[K(t,"must be a folder, or a mapping of name and path")]};let{success:n,output:r,issues:o}=te(mi,e);return n?{value:{name:mu(r),path:r},problems:[]}:
{value:null,problems:o.map(({message:s})=>K(t,s))}}function mu(e){return e.slice(e.lastIndexOf("/")+1)||null}function Hw(e){let t=e.map(({name:n})=>n);return e.
flatMap(({name:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project called ${n??"like the repository"}`)])}function Kw(e){let t=e.map(({path:n})=>n);
return e.flatMap(({path:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project in ${n||"the repository itself"}`)])}var U=C,Wn=xe,Vw=R({project:U(Wn()),ignore:U(Zt),samples:U(I),catalog:U(I),database:U(I),published:U(Zt),release:U(Wn()),environments:U(Wn()),checks:U(Wn())}),Jw=R(
{branches:U(Zt),main:U(I),baseline:U(I),closure:U(Y(["full","minimal"],"must be full or minimal")),tables:U(Zt),exclude:U(Zt),versions:U(go(tn,"must be a mappin\
g of tables to numbers"))}),zw=R({rows:U(Wn())}),Xw=R({warn:U(ci),fail:U(ci),"min-rows":U(Dn)}),gi={file:"bluegreen.yaml",text:"",projects:[],ignore:[],samples:"\
samples",catalog:null,database:null,published:[],release:{branches:["release/**"],main:"main",baseline:"latest:*",closure:"full",tables:[],exclude:[],versions:{}},
environments:[ho],checks:{rows:{warn:null,fail:null,minRows:0}}};async function uu(e,t,n){let{value:r,problems:o}=Yw(await po(e,t),n);if(r!==null)return{...r,file:t,
text:e};throw new v(await xt(e,t,o))}function Yw(e,t){let{environments:n,...r}=B(e)?e:{},o=yo(B(e)?r:e,t,[]),s=Z(Vw,o.value,[]),i=B(o.value)?o.value:{},a=cu(i.project),
l=Z(Jw,i.release,["release"]),c=lu(n,t),m=Z(zw,i.checks,["checks"]),u=Z(Xw,B(i.checks)?i.checks.rows:void 0,["checks","rows"]),d=[s,a,l,c,m,u],f=[...o.missing.map(
yi),...d.flatMap(h=>h.problems)],g=Qw(s.value,a.value,l.value,c.value,u.value);return{value:f.length===0?g:null,problems:f}}function Qw(e,t,n,r,o){let s=gi;return{
...s,projects:t??[],ignore:e?.ignore??[],samples:e?.samples??s.samples,catalog:e?.catalog??null,database:e?.database??null,published:e?.published??[],release:{...s.
release,...Zw(n??{})},environments:r??s.environments,checks:{rows:{warn:o?.warn??null,fail:o?.fail??null,minRows:o?.["min-rows"]??0}}}}function Zw(e){let{branches:t,
main:n,baseline:r,closure:o,tables:s,exclude:i,versions:a}=e;return{...t&&{branches:t},...n!==void 0&&{main:n},...r!==void 0&&{baseline:r},...o&&{closure:o},...s&&
{tables:s},...i&&{exclude:i},...a&&{versions:a}}}function yi({variable:e,path:t}){return{code:"missing-variable",path:t,at:"value",message:`Environment variable\
 ${e} is not set`,hint:`Set ${e}, or write the value itself.`}}async function hi(e,t,{last:n=!1}={}){let{environments:r}=e,o=r.map(a=>a.name),s=t===null?n?o.at(-1):o.length===1?o[0]:void 0:t,i=r.find(a=>a.name===s);if(!i)throw await du(
e,[s===void 0?ev(o):tv(s,o)]);if(i.missing.length>0)throw await du(e,i.missing.map(yi));return i}async function du({text:e,file:t},n){return new v(await xt(e,t,
n))}function ev(e){let t=`Say which environment: --environment ${e.join(" | ")}`;return{code:"no-environment",path:["environments"],at:"key",message:t,hint:""}}
function tv(e,t){let n=`There is no environment ${JSON.stringify(e)}`;return{code:"unknown-environment",path:["environments"],at:"key",message:n,hint:Et(e,t)}}var nv=[/^(sink\.)?(topic|path|table-name|index)$/,/(^|\.)transactional-id(-prefix)?$/,/(^|\.)transactional\.id$/,/(^|\.)group[.-]id$/,/(^|\.)subject$/],rv=[/^(sink\.)?(topic|path|table-name|index)$/];
function fu(e){return nv.some(t=>t.test(e))}function pu(e){return rv.some(t=>t.test(e))}function bi(e,t){let{body:n,tail:r}=gu(e);return n===""?e:Cn($(n).stem,t)+
r}function bo(e,t,n){let{body:r,tail:o}=gu(e),{stem:s,version:i}=$(r);return r===""||i!==t||t===1?e:n!==null&&bi(n,t)===e?n:s+o}function gu(e){let t=e.replace(/\/+$/,
"");return{body:t,tail:e.slice(t.length)}}function wo(e,t){let{text:n}=e.sql,r=e.mentions.flatMap(({name:a,table:l})=>ov(n,a,t.lastPart(l))),o=e.mentions.find(({name:{role:a}})=>a==="define"||a==="alter"),
s=o===void 0?[]:e.statement.options.flatMap(a=>yu(a,o,t)),i=e.mentions.flatMap(a=>a.name.options.flatMap(l=>yu(l,a,t)));return[...r,...s,...i].sort((a,l)=>a.start-
l.start)}function ov(e,t,n){let r=t.parts.at(-1);if(r===void 0||r.text===n)return[];let o=e.charAt(t.start-1)!=="'"&&!r.quoted;return[{start:r.start,end:r.end,text:o?
sv(n):n.replaceAll("`","``")}]}function sv(e){return/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(e)&&ac(e)?.reserved!==!0||Wr(e)?e:`\`${e.replaceAll("`","``")}\``}function yu(e,{
table:t,name:n},r){if(!fu(e.key))return[];let o=r.option(t,n.parts.at(-1)?.text??"",e);return o===e.value?[]:[{...e.valueSpan,text:o.replaceAll("'","''")}]}function nn(e,t){
let n=0,r=[];for(let{start:o,end:s,text:i}of t)r.push(e.slice(n,o),i),n=s;return r.join("")+e.slice(n)}function wC(e,t){let n=new Map(t.map(r=>[r.path,r.text]));return[...k(e,r=>r.file)].flatMap(([r,o])=>{let s=n.get(r)??null,i=[...o].sort((a,l)=>a.start-l.start);
return s===null?[]:[{path:r,before:s,after:nn(s,i)}]})}var wi=".bluegreen/accept.yaml",iv=N(xe(),$n(()=>!1,"is not evaluated by this version: bound the rows with `count`")),av=R({table:I,column:I,where:C(iv),count:C(
tn),reason:I});async function hu(e,t){let n=await po(e,t);if(ye(n))return[];if(!Array.isArray(n))throw new v(await xt(e,t,[K([],"must be a list of accepted devi\
ations")]));let r=n.map((s,i)=>Z(av,s,[i])),o=r.flatMap(s=>s.problems);if(o.length>0)throw new v(await xt(e,t,o));return r.flatMap(({value:s})=>{if(s===null)return[];
let{table:i,column:a,count:l=null,reason:c}=s;return[{table:i,column:a,count:l,reason:c}]})}import{readFile as tk}from"node:fs/promises";import{resolve as nk}from"node:path";var bu=/\.sql$/i,wu=/\.(json|ya?ml)$/i,vu=/\.properties$/i;function Bn(e){return bu.test(e)||wu.test(e)||vu.test(e)}function Xe(e){return bu.test(e)}function Su(e){
return wu.test(e)}function ju(e){return vu.test(e)}function _n(e,t){return e===""||t.startsWith(`${e}/`)}function Pu(e,t){let n=t.map(o=>o.replace(/^\.\//,"").replace(
/\/+$/,"")),r=n.length===0?()=>!1:Er([...n,...n.map(o=>`${o}/**`)],{dot:!0});return o=>{if(!_n(e,o))return!1;let s=e===""?o:o.slice(e.length+1);return s.split("\
/").some(i=>i==="test"||i==="tests")?!1:!r(s)&&!r(o)}}function Tu(e,t){let n=[...new Set(e.filter(Xe).flatMap(lv))].sort();return n.length===0?[{name:t,root:""}]:
n.length===1?n.map(r=>({name:ku(r),root:r})):n.map(r=>({name:cv(r),root:r}))}function lv(e){let t=e.split("/"),n=t.indexOf("pipelines");return n<0||n===t.length-
1?[]:[t.slice(0,n+1).join("/")]}function ku(e){return e.slice(e.lastIndexOf("/")+1)}function cv(e){let t=e.split("/").slice(0,-1);return t.length===0?ku(e):t.join(
"-")}function Si(e){let t=new Map;return{names:e,resolve:n=>{let r=t.get(n);if(r!==void 0)return r;let o=mv(n,e);return t.set(n,o),o}}}function vo(e,{names:t,resolve:n}){
let r=e.statements.map(n);return{...e,names:t,statements:r,tables:fv(r)}}function mv(e,t){let n=Nm(e,t),r=u=>uv(n,u),o=r("define"),s=vi(r("read")),i=[...r("like"),
...r("option")],a=Lm(e.statement)?[...r("write"),...o]:[],l=e.part==="script"?Ru:vi(a),c=Cm(e.statement)?o[0]??null:null,m=Am(e.statement)?r("alter")[0]??null:null;
return{...e,mentions:n,reads:i.length===0?s:vi([...s,...i]),rowsOf:s,writes:l,creates:c,alters:m,outputs:dv(c??m,l)}}var Ru=[];function uv(e,t){let n=e.filter(({
name:r})=>r.role===t);return n.length===0?Ru:n.map(({table:r})=>r)}function dv(e,t){return e===null||t.includes(e)?t:[e,...t]}function vi(e){return e.length<2?e:
[...new Set(e)].sort()}function fv(e){let t=new Map,n=r=>{let o=t.get(r)??{creates:[],alters:[],writers:[],seeds:[],readers:[]};return t.set(r,o),o};for(let r of e)
r.part!=="script"&&pv(r,n);return new Map([...t.keys()].sort().map(r=>[r,gv(r,n(r))]))}function pv(e,t){e.creates!==null&&t(e.creates).creates.push(e),e.alters!==
null&&t(e.alters).alters.push(e);for(let n of e.writes)(e.part==="seed"?t(n).seeds:t(n).writers).push(e);for(let n of e.reads)t(n).readers.push(e)}function gv(e,t){
let n=t.creates[0]?.file,{creates:r,writers:o,seeds:s,readers:i}=t,a=[...t.alters].sort((l,c)=>Ou(l,n)-Ou(c,n));return{id:e,creates:r,alters:a,writers:o,seeds:s,
readers:i,external:o.length+s.length===0}}function Ou(e,t){return e.file===t?0:1}var Qu=$l(qu(),1);var Lv,pt=()=>Lv??=Sw("../vendor/jsonc-parser-AO2QORY5.js");function Ri(...e){return new.target?new(pt()).findNodeAtLocation(...e):pt().findNodeAtLocation(...e)}function Hu(...e){
return new.target?new(pt()).parse(...e):pt().parse(...e)}function Ku(...e){return new.target?new(pt()).parseTree(...e):pt().parseTree(...e)}function Vu(...e){return new.target?
new(pt()).printParseErrorCode(...e):pt().printParseErrorCode(...e)}function zu(e,t){let n=Ql(t),r=Array.isArray(n)?n:[],o=dt(t),[s]=r.flatMap(a=>a.errors);if(s!==void 0){let{line:a,column:l}=Me(o,s.pos[0]),c=`this connector fil\
e is not valid YAML: ${Fv(s.message)}`;return{connectors:[],faults:[{code:"connector-file",file:e,line:a,column:l,message:c,hint:"correct the YAML, or name the \
file under ignore"}]}}return{connectors:r.flatMap(a=>xi(a,a.contents,null)).map(a=>Nv(e,o,a)),faults:[]}}function Fv(e){return(e.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"")}function xi(e,t,n){return Ys(t)?t.items.flatMap(o=>xi(e,o,n)):Yl(t)?[...t.has("connector.class")?[{document:e,
config:t,outer:n}]:[],...t.items.flatMap(o=>xi(e,o.value,t))]:[]}function Nv(e,t,{document:n,config:r,outer:o}){let{line:s}=Me(t,r.range?.[0]??0),i=r.items.flatMap(
a=>Dv(n,a));return{file:e,line:s,name:Ju(r)??Ju(o)??Ei(e),settings:i}}function Ju(e){let t=e?.get("name");return typeof t=="string"?t:null}function Dv(e,{key:t,
value:n}){if(!Lr(t)||typeof t.value!="string")return[];let r=Ys(n)?n.items:[n],o=r.flatMap(s=>Wv(Xl(s)?s.resolve(e):s)??[]);return o.length===0||o.length<r.length?
[]:[{key:t.value,value:o.join(","),spans:r.flatMap(s=>Bv(s))}]}function Wv(e){if(!Lr(e))return null;let t=e.value;return typeof t=="string"?t:typeof t=="number"||
typeof t=="boolean"?e.source??String(t):null}function Bv(e){if(!Lr(e)||typeof e.value!="string"||!e.range)return[];let[t,n]=e.range;return _v(e)?[{start:t+1,end:n-
1}]:[{start:t,end:n}]}function _v({type:e}){return e==="QUOTE_SINGLE"||e==="QUOTE_DOUBLE"}var Gv={connectors:[],faults:[]};function Xu(e,t){return t.includes("connector.class")?/\.json$/i.test(e)?Uv(e,t):zu(e,t):Gv}function Uv(e,t){let n=[],r=Ku(t,n,
{allowTrailingComma:!1}),o=dt(t),[s]=n;return s!==void 0?{connectors:[],faults:[qv(e,o,s)]}:{connectors:(r===void 0?[]:Yu(r)).map(a=>Hv(e,o,a)),faults:[]}}function qv(e,t,{
error:n,offset:r}){let{line:o,column:s}=Me(t,r),i=`this connector file is not valid JSON: ${$i(n)}`;return{code:"connector-file",file:e,line:o,column:s,message:i,
hint:"correct the JSON, or name the file under ignore"}}function $i(e){return Vu(e).replaceAll(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()}function Yu(e){return[...e.
type==="object"&&Ri(e,["connector.class"])!==void 0?[e]:[],...(e.children??[]).flatMap(Yu)]}function Hv(e,t,n){let r=(n.children??[]).flatMap(Vv),{line:o}=Me(t,
n.offset);return{file:e,line:o,name:Kv(n,r)??Ei(e),settings:r}}function Kv(e,t){let n=t.find(s=>s.key==="name");if(n!==void 0)return n.value;let r=e.parent?.parent,
o=r===void 0?void 0:Ri(r,["name"]);return typeof o?.value=="string"?o.value:null}function Vv(e){let[t,n]=e.children??[],r=n?.type==="array"?n.children??[]:n===void 0?
[]:[n],o=r.flatMap(i=>Jv(i)??[]);if(typeof t?.value!="string"||o.length===0||o.length<r.length)return[];let s=r.filter(i=>i.type==="string").map(zv);return[{key:t.
value,value:o.join(","),spans:s}]}function Jv({value:e}){let t=e;return typeof t=="string"?t:typeof t=="number"||typeof t=="boolean"?String(t):null}function zv({
offset:e,length:t}){return{start:e+1,end:e+t-1}}function Ei(e){return e.slice(e.lastIndexOf("/")+1).replace(/\.[^.]+$/,"")}function Ii(e,t,n){let r=e.filter(i=>t(i.path)),o=r.filter(Xv).map(i=>({file:i.path,...n(i)})),s=r.filter(Yv).map(i=>Xu(i.path,i.text??""));return{files:new Map(
r.map(i=>[i.path,i])),statements:o.flatMap(({statements:i})=>i),lost:o.flatMap(({file:i,sql:a})=>a.faults.map(l=>({file:i,sql:a,fault:l}))),connectors:s.flatMap(
i=>i.connectors),faults:s.flatMap(i=>i.faults),unread:r.flatMap(Zv),properties:eS(r)}}function Zu(e,t){let n=new Map,r=new Map;return({path:o,oid:s,text:i})=>{let a=n.
get(s)??e(i??"");n.set(s,a);let l=r.get(o);if(l?.sql===a)return l;let c={sql:a,statements:Fm(o,a,t)};return r.set(o,c),c}}function Xv(e){return Xe(e.path)&&e.text!==
null}function Yv(e){return Su(e.path)&&e.text!==null}var Qv={symlink:"is a symbolic link, which is not followed",submodule:"is a submodule, which is not entered",
"lfs-pointer":"is a pointer to a Git LFS object, which is not fetched","not-utf-8":"is not UTF-8 text","too-large":"is larger than the limit of 10 MB"};function Zv(e){
let t=e.problem??e.kind,n=Xe(e.path)||e.kind==="submodule";return t==="file"||e.text!==null||!n?[]:[{path:e.path,oid:e.oid,message:`${e.path} ${Qv[t]}`}]}function eS(e){
let t=e.filter(n=>ju(n.path)&&n.text!==null);return new Map(t.map(n=>[n.path.replace(/\.properties$/i,".sql"),tS(n.text??"")]))}function tS(e){let t=(0,Qu.parseLines)(
e).filter(n=>Array.isArray(n));return Object.fromEntries(t.map(([n,r])=>[n??"",r??""]))}function gt(e,t,n){e.pairs.set(t,n),e.taken.add(n)}function Po(e){return e.creates.length>0||!e.external}function on({head:e,pairs:t}){return[...e.tables.values()].
filter(n=>!t.has(n.id)&&Po(n))}function Gn({base:e,taken:t}){return[...e.tables.values()].filter(n=>!t.has(n.id))}function Mt(e,t){return`${t.qualifier(e)}${$(
t.lastPart(e)).stem}`}function sn(e,t,n){let r=k(e,s=>Mt(t(s),n)),o=k(e,s=>$(n.lastPart(t(s))).stem);return s=>{let i=r.get(Mt(s,n));if(i!==void 0)return i;let a=n.
qualifier(s);return(o.get($(n.lastPart(s)).stem)??[]).filter(c=>nS(a,n.qualifier(t(c))))}}function nS(e,t){return e===""||t===""||e.endsWith(`.${t}`)||t.endsWith(
`.${e}`)}function Ce(e){return e.creates[0]??e.writers[0]??e.seeds[0]}function To(e,t){let n=Ce(e),r=t.map(o=>o.id).join(", ");return{code:"ambiguous-identity",
file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`it cannot be told whether ${e.id} is ${r} of the baseline`,hint:"give the tabl\
e that goes on the name it had in the baseline (the rewrite gives it its version), and put new ones into other files"}}function ed(e,t){let n=t?()=>[]:oS(e);for(let r of e.head.tables.values())e.pairs.has(r.id)||rS(e,r,n)}function rS(e,t,n){let{base:r,pairs:o,taken:s}=e,i=r.tables.
has(t.id)?[t.id]:n(t.id),[a,...l]=i,c=a!==void 0&&l.length===0?a:t.id;o.set(t.id,c),l.length>0?e.faults.push(Mi(t,i)):a!==void 0&&s.has(a)&&e.warnings.push(...Ci(
t,a))}function oS({base:e,head:t,pairs:n}){let r=[...n].filter(([i])=>t.tables.get(i)?.external===!1),s=sn(r,([i,a])=>e.tables.has(a)?a:i,t.names);return i=>s(i).
map(([,a])=>a)}function Mi(e,t){let[n]=td(e);return{code:"stale-version",file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`nothi\
ng defines ${e.id}, which may mean any of ${t.join(", ")}`,hint:"write the name of the table that is meant"}}function Ci(e,t){return td(e).slice(0,1).map(({file:n,
statement:r})=>({code:"stale-version",message:`nothing defines ${e.id}; it is taken for ${t}`,file:n,line:r.line}))}function td({readers:e,writers:t,seeds:n,alters:r}){
return[...e,...t,...n,...r]}var nd={of:new Map,faults:[],warnings:[]};function rd(e,{of:t}){return t.get(e)??e}function od(e,t){let n=[...t.tables.values()],r=n.filter(i=>i.creates.length>
0),o=sn(r,i=>i.id,t.names),s=n.filter(i=>sS(i,e.tables.get(i.id))).map(i=>iS(i,o(i.id),e));return{of:new Map(s.flatMap(({alias:i})=>i===null?[]:[i])),faults:s.flatMap(
({faults:i})=>i),warnings:s.flatMap(({warnings:i})=>i)}}function sS(e,t){return e.creates.length===0&&(t===void 0||t.creates.length>0)}function iS(e,t,n){let r=n.
tables.has(e.id),o=t.filter(c=>!(c.external&&e.external)&&!(r&&n.tables.has(c.id))),[s,...i]=o;if(s===void 0)return{alias:null,faults:[],warnings:[]};if(i.length===
0)return{alias:[e.id,s.id],faults:[],warnings:Ci(e,s.id)};let a=r&&e.external,l=o.map(c=>c.id);return{alias:null,faults:a?[]:[Mi(e,l)],warnings:[]}}var sd=new WeakMap;function Ae(e){let t=sd.get(e);if(t!==void 0)return t;let{sql:n,statement:r,mentions:o}=e,s=o.map(a=>a.table),i=Ai(e,n,r,s);return sd.set(e,i),
i}function Ai(e,t,n,r){let o=new Map(n.names.map((i,a)=>[i,r[a]??""])),s=t.text.slice(n.start,n.end);return{statement:e,sql:t,parsed:n,raw:s,identityOf:i=>o.get(
i)??""}}function id(e,t,n,r){let o=mS(e,t,n),s=new Map,i=k(t.statements,c=>c.file),a=c=>{let m=s.get(c.file);if(m!==void 0)return m;let u=cS(c.sql,i.get(c.file)??
[],o,r);return s.set(c.file,u),u},l=new Map;return c=>{let m=l.get(c);if(m!==void 0)return m;let u=aS(c,a(c),lS(c,n));return l.set(c,u),u}}function aS(e,t,n){let r=t.
statements[e.ordinal];return r?.names.length===n.length?Ai(e,t,r,n):Ai(e,e.sql,e.statement,n)}function lS(e,t){return e.mentions.map(n=>t.ofHead.get(n.table)??n.
table)}function cS(e,t,n,r){let o=t.filter(s=>s.part!=="script").flatMap(s=>wo(s,n));return o.length===0?e:r(nn(e.text,o))}function mS(e,t,n){return{lastPart:r=>e.
names.lastPart(n.ofHead.get(r)??r),option:(r,o,s)=>{let i=n.ofHead.get(r)??r,a=e.names.lastPart(i);if(o===a||t.tables.get(r)?.external===!0)return s.value;let l=io(
e.tables.get(i),s.key);return bo(s.value,$(o).version,l)}}}function H({file:e,statement:t},n=t.line){return{file:e,line:n}}function Un({before:e,after:t}){return e.raw===t.raw?[]:[Li(H(t.statement))]}function Li(e){return{
change:"cosmetic",words:"",columns:[],at:e}}function ko({base:e,head:t},{before:n,after:r}){let o=H(r.statement),s=mt(e,n.statement),i=mt(t,r.statement);return Kc(
s,i).map(a=>({...a,at:o}))}function Le({file:e,line:t}){return`${e}:${t}`}function ld(e,t,n){let r=new Map([...n].map(([a,l])=>[l,a])),o=new Set(e.statements),s=it(()=>new Map(e.statements.map(a=>[ad(a.file,a),a]))),i=new Map;for(let a of t.
statements){let l=r.get(a.file)??a.file,m=l===a.file&&o.has(a)?a:s().get(ad(l,a));m!==void 0&&uS(e,l,t,a.file)&&i.set(a,m)}return i}function ad(e,{ordinal:t}){return`${e}\
${t}`}function uS(e,t,n,r){if(e.files.get(t)?.oid!==n.files.get(r)?.oid)return!1;let[o,s]=[e.properties.get(t),n.properties.get(r)];return o===void 0&&s===void 0||
F(o??{})===F(s??{})}var qn={object:"table",temporary:!1,columns:[],primaryKey:[],distribution:null,partitionedBy:null,watermark:null,comment:null,options:[],like:null,query:null};function Oo(e,t){
let n=[],r=e;for(let o of t){let s=dS(r,o);s===null?n.push(o):r=s}return{definition:r,rest:n}}function dS(e,t){let n=zr(t.parsed);if(n===null||n.syntax.type!=="\
alter"||t.parsed.placeholders)return null;let{syntax:r,cursor:o}=n;switch(r.action){case"set":return{...e,options:fS(e.options,t.parsed.options)};case"reset":return{
...e,options:pS(e.options,t)};case"add":case"modify":return gS(t)?null:yS(e,r,o);case"drop-columns":return vS(e,r);case"drop-key":return{...e,primaryKey:[]};case"\
drop-watermark":return{...e,watermark:null};default:return null}}function fS(e,t){let n=new Set(t.map(r=>r.key));return[...e.filter(r=>!n.has(r.key)),...t]}function pS(e,{
sql:t,parsed:n}){let r=new Set(ao({sql:t,statement:n}));return e.filter(o=>!r.has(o.key))}function gS({sql:e,parsed:t}){let n=Ie(e,t,()=>"");return/\b(FIRST|AFTER)\b/.
test(n.replace(/'(?:[^']|'')*'|`(?:[^`]|``)*`/g,""))}function yS(e,{action:t,schema:n},r){let o=n.columns.flatMap(l=>bS(l)??[]);if(hS(n)||o.length<n.columns.length)
return null;let s=new Set(e.columns.map(l=>l.name));if(o.some(l=>s.has(l.name)!==(t==="modify")))return null;let[i]=n.constraints,[a]=n.watermarks;return{...e,columns:t===
"add"?[...e.columns,...o]:wS(e.columns,o),primaryKey:i===void 0?e.primaryKey:i.columns.map(l=>l.text),watermark:a===void 0?e.watermark:Vc(r,a)}}function hS({columns:e,
constraints:t,watermarks:n}){return e.length+t.length+n.length===0}function bS({kind:e,name:t,dataType:n,constraint:r,start:o,end:s}){if(e!=="physical"||n===null||
r!==null)return null;let i=t.parts.map(l=>l.text).join("."),{nullable:a}=n;return{name:i,kind:e,type:Jc(n),nullable:a,expression:null,start:o,end:s}}function wS(e,t){
let n=new Map(t.map(r=>[r.name,r]));return e.map(r=>n.get(r.name)??r)}function vS(e,{columns:t}){let n=new Set(t.map(o=>o.parts.map(s=>s.text).join("."))),r=e.columns.
filter(o=>!n.has(o.name));return e.columns.length-r.length===n.size?{...e,columns:r}:null}function Ye(e,t){let[n,...r]=e,{definition:o,rest:s}=Oo(n?.parsed.definition??qn,t);return JSON.stringify([n===void 0?md(o):cd(n,o),r.map(i=>cd(i,i.parsed.definition??
qn)).sort(),s.map(i=>an(i))])}function cd(e,t){let n=t.query===null?null:an(e,t.query);return JSON.stringify([md(t),n,PS(e)])}function md(e){let{object:t,temporary:n,
columns:r,primaryKey:o,distribution:s,partitionedBy:i,watermark:a,like:l}=e,c=new Map(jS(e.options).map(({key:m,value:u})=>[m,u]));return[t,n,o,s,i,a,l,r.map(SS),
[...c].sort(([m],[u])=>m<u?-1:1)]}function SS({name:e,kind:t,type:n,nullable:r,expression:o}){return[e,t,n===null?null:Uc(n),r,o]}function jS(e){return e.filter(
({key:t})=>!zt(t))}function PS(e){let{parsed:t}=e;if(t.placeholders)return an(e);if(t.definition?.object!=="materialized-table")return TS(e);let[n,r]=[t.options[0],
t.options.at(-1)];return n===void 0||r===void 0?an(e):an(e,{start:t.start,end:n.keySpan.start-1})+an(e,{start:r.valueSpan.end+1,end:t.end})}function TS({sql:e,parsed:t}){
let r=/\bCONNECTION\b/i.test(e.text.slice(t.start,t.end))?Tt(t):null;return((r?.type==="create-table"?r.connection:null)?.parts??[]).map(s=>s.text).join(".")}function an({
sql:e,parsed:t,identityOf:n},{start:r,end:o}=t){return Ie(e,{...t,start:r,end:o},n)}function dd(e,t){let{after:n}=e,r=kS(e),o=r.filter(({target:s})=>s===null||s===t);return(o.length>0?o:r).map(s=>pd(s,n,[]))}var ud=new WeakMap;function kS({before:e,
after:t}){let n=ud.get(t);if(n?.before===e)return n.all;let r=nm(Ro(e),Ro(t));return ud.set(t,{before:e,all:r}),r}function fd({before:e,after:t}){return rm(Ro(e),
Ro(t)).map(n=>pd(n,t,[]))}function Ro({sql:e,parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function pd({change:e,words:t,after:n},{statement:r},o){
return{change:e,words:t,columns:o,at:H(r,n?.line)}}var gd=new WeakMap;function Hn(e){let t=gd.get(e);if(t!==void 0)return t;let n=Ie(e.sql,e.parsed,e.identityOf),r={...e,canonical:n};return gd.set(e,r),r}function Kn(e,t,n){
let r=Fi(e,t,({canonical:c})=>c),o=Fi(r.before,r.after,n),s=o.before.length===1&&o.after.length===1,{pairs:i,before:a,after:l}=s?Fi(o.before,o.after,()=>""):o;return{
equal:r.pairs,changed:s?[...o.pairs,...i]:i,came:l,went:a}}function Fi(e,t,n){let r=new Map;for(let a of[...e].reverse()){let l=n(a,"before"),c=r.get(l);c===void 0?
r.set(l,[a]):c.push(a)}let o=[],s=t.filter(a=>{let l=r.get(n(a,"after"))?.pop();return l!==void 0&&o.push({before:l,after:a}),l===void 0}),i=new Set(o.map(a=>a.
before));return{pairs:o,before:e.filter(a=>!i.has(a)),after:s}}function vd(e,t,n){if(OS(e,t,n))return[];let r=yd(t,Ae),o=yd(n,e.back),s=Kn(r.creates,o.creates,()=>""),[i]=[...s.changed,...s.equal],a=[...RS(e,s),...xS(hd(i?.
before,r.alters),hd(i?.after,o.alters),Sd(i,r,o))];return a.length>0?a:$S(r,o,s.changed)}function OS({same:e},t,n){let r=[...t?.creates??[],...t?.alters??[]],o=[
...n?.creates??[],...n?.alters??[]];return r.length===o.length&&o.every((s,i)=>e.get(s)===r[i])}function yd(e,t){let n=r=>r.map(o=>Hn(t(o)));return{creates:n(e?.
creates??[]),alters:n(e?.alters??[])}}function hd(e,t){return Oo(e?.parsed.definition??qn,t)}function Sd(e,t,n){if(e!==void 0&&e.before.canonical!==e.after.canonical)
return e.after;let r=(o,s)=>{let i=new Set(s.alters.map(a=>a.canonical));return o.alters.find(a=>!i.has(a.canonical))};return r(n,t)??e?.after??r(t,n)??n.alters[0]??
t.alters[0]??null}function RS(e,{equal:t,changed:n,came:r,went:o}){return[...[...t,...n].flatMap(s=>ko(e,s)),...t.flatMap(Un),...n.flatMap(fd),...n.slice(1).map(
({after:s})=>Vn("definition changed at",s)),...r.map(s=>bd("definition added:","logic",s)),...o.map(s=>bd("definition removed:","breaking",s))]}function bd(e,t,{
statement:n}){let r=H(n);return{change:t,words:`${e} ${Le(r)}`,columns:[],at:r}}function Vn(e,{statement:t}){let n=H(t);return{change:"logic",words:`${e} ${Le(n)}`,
columns:null,at:n}}function xS(e,t,n){let{changed:r,came:o,went:s,equal:i}=Kn(e.rest,t.rest,()=>"");return[...(n===null?[]:Hc(e.definition,t.definition)).flatMap(
l=>n===null?[]:{...l,at:H(n.statement,ES(l,n))}),...i.flatMap(Un),...r.map(({after:l})=>Vn("ALTER changed at",l)),...o.map(l=>Vn("ALTER added:",l)),...s.map(l=>Vn(
"ALTER removed:",l))]}function ES({columns:e},{parsed:t,sql:n}){let r=t.definition?.columns.find(({name:o})=>e?.length===1&&o===e[0]);return r===void 0?void 0:Me(
dt(n.text),r.start).line}function $S(e,t,n){let r=Sd(n[0],e,t);return r===null||n.length===0&&wd(e)===wd(t)?[]:Ye(e.creates,e.alters)===Ye(t.creates,t.alters)?[
Li(H(r.statement))]:[Vn("definition changed at",r)]}function wd({alters:e}){return e.map(t=>t.raw).join("")}function jd(e,t){return Ye([e],[])===Ye([t],[])}function kd(e,t,n){let{equal:r,changed:o,came:s,went:i}=IS(e,Pd(t),Pd(n));return[...[...r,...o].flatMap(a=>ko(e,a)),...r.flatMap(Un),...o.flatMap(a=>dd(a,t?.id??
n?.id??"")),...s.map(({statement:a})=>Td(`writer added: ${Le(H(a))}`,a)),...i.map(({statement:a})=>Td(`writer removed: ${a.file}`,a))]}function Pd(e){return(e?.
writers??[]).filter(t=>t.creates===null)}function IS({same:e,back:t,moved:n},r,o){let s=new Set(o.flatMap(l=>e.get(l)??[])),i=r.filter(l=>!s.has(l)).map(l=>Hn(Ae(
l))),a=o.filter(l=>!e.has(l)).map(l=>Hn(t(l)));return Kn(i,a,({statement:{file:l}},c)=>c==="before"?n.get(l)??l:l)}function Td(e,t){return{change:"logic",words:e,
columns:[],at:H(t)}}function xd(e){let{base:t,head:n,identities:r,renames:o,back:s,excluded:i}=e,a=new Map(o.map(u=>[u.from,u.to])),l={base:t,head:n,back:s,moved:a,same:ld(t,n,a)},
c=new Set([...r.inHead.keys(),...r.removed]),m=new Set([...r.renamed].filter(u=>!i.has(u)));return new Map([...c].sort().map(u=>[u,MS(l,{...r,renamed:m},u)]))}function MS(e,t,n){
let r=e.base.tables.get(n),o=e.head.tables.get(t.inHead.get(n)??"");if(t.added.has(n))return Od(n,o,"additive","new table");if(t.removed.has(n))return Od(n,r,"b\
reaking","table removed");if(t.unclear.has(n)||CS(e,r,o))return{identity:n,change:"none",differences:[],columns:[],at:null};let s=[...vd(e,r,o),...kd(e,r,o),...t.
renamed.has(n)?AS(n,o):[]];return LS(n,s,Rd(r)||Rd(o))}function CS({same:e},t,n){if(t===void 0||n===void 0)return t===n;let r=(o,s)=>o.length===s.length&&s.every(
(i,a)=>e.get(i)===o[a]);return r(t.creates,n.creates)&&r(t.alters,n.alters)&&r(t.writers,n.writers)}function Od(e,t,n,r){let o=t===void 0?void 0:Ce(t),s=o===void 0?
null:H(o);return{identity:e,change:n,differences:[r],columns:null,at:s}}function AS(e,t){let n=t===void 0?void 0:Ce(t);return t===void 0||n===void 0?[]:[{change:"\
logic",words:`renamed: ${e} \u2192 ${t.id}`,columns:null,at:H(n)}]}function Rd(e){return e===void 0?!1:e.writers.length+e.seeds.length>0||e.creates.some(({rowsOf:t})=>t.
length>0)}function LS(e,t,n){let r=qc(t.map(i=>i.change)),o=t.find(i=>i.change===r)?.at??null,s=new Set(t.map(i=>i.words).filter(i=>i!==""));return{identity:e,change:r,
differences:[...s],columns:FS(t,n),at:o}}function FS(e,t){let n=e.filter(({change:r})=>ae(r)).map(r=>t&&r.refuses===!0?null:r.columns);return n.includes(null)?null:
n.flatMap(r=>r??[])}var NS=new Set(["options","additive","logic","breaking"]);function ae(e){return NS.has(e)}function D(e,t,n,r){let{line:o,column:s}=e.statement;return{code:t,file:e.file,line:o,column:s,message:n,hint:r}}function Ed(e,t){let n=WS(e,t);return n.length>0?n:DS(e,t)}function DS({base:e,wanted:t},n){return t.excluded.size===0?[]:e.statements.flatMap(r=>{let o=r.writes.
filter(i=>n.has(i)),s=r.writes.filter(i=>t.excluded.has(i));return o.length>0&&s.length>0?[$d(r,o,s)]:[]})}function WS({lineage:e,identities:t,wanted:n},r){let o=s=>n.
excluded.has(s)&&t.added.has(s);return e.statements.flatMap(s=>{let i=s.outputs.filter(c=>r.has(c));if(i.length===0)return[];let a=s.outputs.filter(c=>n.excluded.
has(c)),l=s.reads.filter(o);return[...a.length>0?[$d(s.statement,i,a)]:[],...l.length>0?[BS(s,i,l)]:[]]})}function $d(e,t,n){let r=`one job writes ${t.join(", ")}\
, which is released, and ${n.join(", ")}, which is excluded`;return D(e,"mixed-outputs",r,"exclude all of them or none, or split the job")}function BS({statement:e},t,n){
let r=`${t.join(", ")} is released and reads ${n.join(", ")}, which is new and excluded, so that it is nowhere`;return D(e,"excluded-but-read",r,"exclude both o\
r none")}function Id(e,{columns:t}){if(t===null)return!0;if(t.length===0)return!1;let n=ut(e);return _S(e,n)||t.some(r=>n.includes(r))}function _S({reads:e,rowsOf:t,creates:n},r){
return e.length>t.length||r.includes("*")||/\bNATURAL\b/i.test(r)?!0:n===null&&/(?<!(?:[(,>]|LATERAL)\s*)\bTABLE\s+[^(\s]/i.test(r)}function xo({mentions:e,statement:t,sql:n}){let r=e.toSorted((s,i)=>s.name.start-i.name.start),o=r.filter(({name:s})=>s.role==="write");return o.map((s,i)=>{let{
start:a}=s.name,l=o[i+1]?.name.start??t.end,c=r.filter(({name:m})=>m.role==="read"&&m.start>=a&&m.start<l);return{target:s.table,reads:c.map(({table:m})=>m),text:n.
text.slice(a,l)}})}function Cd(e){let{lineage:t,changes:n,identities:r,wanted:o}=e,s=new Map,i=new Set,a=[...t.externals].filter(u=>GS(u,n,r)).sort(),l=new Set,c=Md(US(e,a),s,o,i);
for(;c.length>0;){let u=c.flatMap(d=>HS(d,e,l));c=Md(u,s,o,i)}let m=[...Ed(e,s),...JS(t,r)];return{causes:s,pinned:i,expectations:a,faults:m,warnings:VS(e)}}function GS(e,t,n){
let r=t.get(e)?.change??"none";return!n.added.has(e)&&(ae(r)||r==="in-place")}function US({lineage:e,changes:t,identities:n,wanted:r},o){let s=[...t].flatMap(([
a,l])=>e.externals.has(a)?[]:n.added.has(a)?[[a,{kind:"new"}]]:n.removed.has(a)?[[a,{kind:"removed"}]]:ae(l.change)?[[a,{kind:"changed",at:l.at}]]:[]),i=[...r.listed].
sort().filter(a=>!e.externals.has(a));return[...s,...o.flatMap(a=>qS(a,e,t.get(a))),...i.map(a=>[a,{kind:"listed"}])]}function qS(e,t,n){if(n===void 0||!ae(n.change))
return[];let r={kind:"expectation",external:e,at:n.at};return(t.readers.get(e)??[]).filter(o=>Id(o.statement,n)).flatMap(o=>Ad(o,t).map(s=>[s,r]))}function Ad(e,t){
return e.outputs.filter(n=>!t.externals.has(n))}function HS(e,{lineage:t,identities:n},r){let o=(s,i)=>(s??[]).flatMap(a=>r.has(a)?[]:(r.add(a),i(a,Ad(a,t))));return[
...o(t.writers.get(e),(s,i)=>Jn(i,{kind:"written-with",via:e})),...o(t.readers.get(e),(s,i)=>KS(e,s,i,n))]}function Jn(e,t){return e.map(n=>[n,t])}function KS(e,{
statement:t},n,{ofHead:r}){let o={kind:"reads",via:e};if(n.length<2)return Jn(n,o);let s=u=>r.get(u)??u,i=xo(t).filter(u=>u.reads.some(d=>s(d)===e)),a=new Set(i.
map(({target:u})=>s(u))),l=n.filter(u=>a.has(u)),[c]=l;if(c===void 0)return Jn(n,o);let m=n.filter(u=>!a.has(u));return[...Jn(l,o),...Jn(m,{kind:"written-with",
via:c})]}function Md(e,t,n,r){let o=[];for(let[s,i]of e)n.excluded.has(s)||n.spared.has(s)?r.add(s):t.has(s)||(t.set(s,i),o.push(s));return o.sort()}function VS({
lineage:e,wanted:t}){return[...t.listed].sort().filter(r=>e.externals.has(r)).map(r=>({code:"listed-external",message:`${r} is to move, but nothing in the proje\
ct fills it: externals have no versions`,file:"",line:0}))}function JS(e,t){return[...t.removed].sort().flatMap(n=>(e.readers.get(n)??[]).map(({statement:r})=>D(
r,"removed-but-read",`${n} is removed, and is still read here`,`remove the reader too, or keep ${n}`)))}function Ld(e,t){return Nd(e).flatMap(({connector:n,setting:r})=>Wd(Dd(e,n),n,r,t))}function Fd(e,t){return[...Nd(e).flatMap(({connector:n,setting:r})=>zS(e,n,r,
t)),...e.connectors.flatMap(n=>XS(n,t))]}function Nd(e){return e.connectors.flatMap(t=>t.settings.filter(({key:n})=>ft(n)).map(n=>({connector:t,setting:n})))}function Dd(e,{
file:t}){return e.files.get(t)?.text??""}function Wd(e,{file:t},{spans:n},{finalOf:r}){return n.flatMap(({start:o,end:s})=>si(e.slice(o,s)).flatMap(i=>{let a=r(
i.text),l=o+i.at;return a===i.text?[]:[{file:t,start:l,end:l+i.text.length,text:a}]}))}function zS(e,t,n,r){let o=si(n.value).filter(({text:l})=>r.finalOf(l)!==
l),s=Wd(Dd(e,t),t,n,r),[i]=o;if(i===void 0||o.length===s.length)return[];let a=`${n.key} names ${i.text}, which moves, but not in plain text`;return[Bd(t,"conne\
ctor-value",a,"write the topics plainly, without escapes or aliases")]}function XS(e,{removed:t}){return lo(e).flatMap(n=>{let r=t.get(n);if(r===void 0)return[];
let o=`${r} is removed, and the connector ${e.name} still reads its topic ${n}`;return[Bd(e,"removed-but-read",o,`remove the connector too, or keep ${r}`)]})}function Bd({
file:e,line:t},n,r,o){return{code:n,file:e,line:t,column:1,message:r,hint:o}}function ln({statement:e}){return e.alters!==null?"alter":e.part==="seed"?"seed":e.statement.kind==="create-view"?"view":e.part==="job"?"job":"table"}function Ud(e){
let t=e.map(QS),n=ZS(t),r=new Map(t.map(s=>[s.key,s.one])),o=new Map(n.rows);for(let s of t)o.set(s.key,ej(s,n));return Ht([...o.keys()],o).flatMap(s=>r.get(s)??
[])}function Ni(e){let t=e.filter(({statement:i})=>i.alters!==null),n=t.length===0?new Map:YS(e),r=t.map(i=>{let a=i.outputs[0]??"";return{one:i,table:a,isHome:n.
get(a)===i.statement.file}}),o=[...r.filter(({isHome:i})=>i),...r.filter(({isHome:i})=>!i)],s=k(o,({table:i})=>i);return new Map([...s].map(([i,a])=>[i,a.map(({
one:l})=>l)]))}function YS(e){let t=new Map;for(let{statement:n,nameOf:r}of e){let o=n.creates===null?null:r(n.creates);o!==null&&!t.has(o)&&t.set(o,n.file)}return t}
function QS(e,t){let n=String(t).padStart(7,"0");return{one:e,key:`${e.outputs[0]??""}${ln(e)}${n}`}}function ZS(e){let t=e.filter(({one:l})=>l.statement.alters!==
null),n=new Map(t.map(({one:l,key:c})=>[l,c])),r=l=>n.get(l)??"",o=Ni(e.map(({one:l})=>l)),s=[...o.values()].flatMap(l=>l.slice(1).map((c,m)=>[c,l.slice(m,m+1).
map(r)])),i=Gd(e,({writes:l})=>l),a=[...i].filter(([,l])=>l.length>1);return{makers:Gd(e,({creates:l})=>l===null?[]:[l]),fillers:new Map([...i,...a.map(([l])=>[
l,[_d(l)]])]),rows:new Map(a.map(([l,c])=>[_d(l),c])),alters:new Map([...o].map(([l,c])=>[l,c.slice(-1).map(r)])),turns:new Map(s)}}function _d(e){return`${e}r\
ows`}function Gd(e,t){let n=new Map;for(let{one:r,key:o}of e)for(let s of t(r.statement)){let i=r.nameOf(s),a=n.get(i);a===void 0?n.set(i,[o]):a.push(o)}return n}
function ej({one:e},{makers:t,fillers:n,alters:r,turns:o}){let{statement:s,nameOf:i,outputs:a}=e,l=[],c=(u=[])=>{for(let d of u)l.push(d)};for(let u of a)c(t.get(
u));if(s.alters!==null)return c(o.get(e)),l;let m=s.creates===null||s.writes.length>0;for(let u of s.reads){let d=i(u);c(t.get(d)),c(r.get(d)),m&&c(n.get(d))}if(s.
creates===null)for(let u of a)c(r.get(u));return l}function zn(e){let{statement:t}=e,{definition:n,options:r,names:o}=t.statement,s=o.some(m=>m.options.length>0),i=n===null&&r.length===0&&!s,a=i?t.sql:e.sql,l=i?
t.statement:e.parsed,c=new Map(l.names.map((m,u)=>[m,e.names[u]??""]));return{sql:a,parsed:l,identityOf:m=>c.get(m)??""}}function qd(e,t){let n=zn(e);return e.statement.
creates===null?Ie(n.sql,n.parsed,n.identityOf):Ye([n],t.map(zn))}function Di(e,t){let n=e.outputs.map(t);return n.length<2?n:[...new Set(n)].sort()}function Hd(e,{lastPart:t,consumers:n,readInGit:r},o){let s=nj(e);for(let u of s.values())u.read||=r.has(u.name);let i=[...s.values()].sort((u,d)=>u.name<d.name?
-1:1),a=({view:u,identity:d})=>u&&n.has(d),l=i.filter(a),c=i.filter(u=>u.filled&&!u.read&&!a(u)),m=dj(l,c,t);return i.map(u=>{let d=lj(u,s,m,a(u)),f=o.get(u.name);
return f!==void 0&&tj(u,d,f)?f:cj(u,d)})}function tj(e,t,{table:n,...r}){return Xn(e.creates,r.creates)&&Xn(e.alters,r.alters)&&Xn(e.jobs,r.jobs)&&e.identity===
n.identity&&e.file===n.file&&e.line===n.line&&t.kind===n.kind&&t.role===n.role&&t.published===n.published&&t.consumer===n.consumer}function Xn(e,t){return e.length===
t.length&&e.every((n,r)=>n===t[r])}function nj(e){let t=new Map,n=(r,o)=>{let s=t.get(r)??rj(r,o);return t.set(r,s),s};for(let{sent:r,statement:o}of e)oj(r,o,n);
return t}function rj(e,t){return{name:e,identity:t,filled:!1,view:!1,read:!1,primaryKey:[],file:"",line:0,inputs:new Set,creates:[],alters:[],jobs:[],options:new Map}}
function oj(e,t,n){let{nameOf:r,identityOf:o,statement:s}=e,i=c=>n(r(c),o(c)),a=s.creates??s.alters,l=a===null||s.writes.includes(a)?s.writes:[...s.writes,a];for(let c of l){
let m=i(c);if(sj(m,e,t),m.filled||=s.writes.includes(c),t.kind!=="seed")for(let u of s.rowsOf)m.inputs.add(r(u));(m.file===""||s.creates===c)&&(m.file=t.file,m.
line=t.line)}for(let c of s.reads)i(c);for(let c of s.rowsOf)l.includes(c)||(i(c).read=!0);a!==null&&ij(i(a),e),s.creates!==null&&aj(i(s.creates),e,t)}function sj(e,t,n){
t.statement.alters!==null?e.alters.push(t):t.statement.creates!==null?e.creates.push(t):n.kind!=="seed"&&e.jobs.push(n)}function ij(e,{sql:t,parsed:n}){for(let{
key:r,value:o}of n.options)zt(r)&&e.options.set(r,o);for(let r of ao({sql:t,statement:n}))e.options.delete(r)}function aj(e,t,n){e.view=n.kind==="view",e.primaryKey=
t.parsed.definition?.primaryKey??[]}function lj(e,t,n,r){return{kind:e.filled?e.view?"view":"table":"external",role:uj(e,t),published:n.get(e.name)??null,consumer:r}}
function cj(e,t){let{creates:n,alters:r,jobs:o}=e;return{table:new Wi(e,t,it(()=>mj({creates:n,alters:r,jobs:o}))),creates:n,alters:r,jobs:o}}var Wi=class{identity;name;kind;role;published;consumer;primaryKey;options;file;line;#e;constructor(t,n,r){
this.identity=t.identity,this.name=t.name,this.kind=n.kind,this.role=n.role,this.published=n.published,this.consumer=n.consumer,this.primaryKey=t.primaryKey,this.
options=Object.fromEntries(t.options),this.file=t.file,this.line=t.line,this.#e=r}get hash(){return this.#e()}};function mj({creates:e,alters:t,jobs:n}){let r=Ye(
e.map(zn),t.map(zn)),o=e.map(s=>F(s.properties)).sort();return Q(F([r,o,n.map(s=>s.hash).sort()]))}function uj(e,t){return e.filled&&!e.read?"sink":[...e.inputs].
filter(r=>r!==e.name).every(r=>t.get(r)?.filled!==!0)?"source":"intermediate"}function dj(e,t,n){let r=[({name:s})=>$(n(s)).stem,({identity:s})=>n(s),({identity:s})=>s],
o=new Map(e.map(({name:s})=>[s,s]));for(let s of r){let i=t.filter(({name:l})=>!o.has(l)),a=new Set(o.values());for(let[l,[c,...m]]of k(i,s))c!==void 0&&m.length===
0&&!a.has(l)&&o.set(c.name,l)}return o}function Kd(e,t,n,r){return new Bi(e,t,n,r)}var Bi=class{name;kind;reads;writes;sql;properties;file;line;#e;#t;#n;constructor(t,n,r,o){let{statement:s,sql:i,parsed:a}=t;
this.name=n,this.kind=ln(t),this.reads=[...new Set(s.reads.map(t.nameOf))].sort(),this.writes=t.outputs,this.sql=i.text.slice(a.start,a.end),this.properties=t.properties,
this.file=s.file,this.line=s.statement.line,this.#e=r,this.#t=o,this.#n=t}get stateful(){return this.#t(this.#n)}get hash(){return this.#e()}};function Jd(e){let t=it(()=>{let n=k(e.flatMap(r=>fj(r).map(o=>({table:o,sent:r}))),({table:r})=>r);return co(r=>(n.get(r)??[]).map(({sent:o})=>Vd(o)))});return n=>Um(
n.parsed,t().seenBy(Vd(n).idOf)).stateful}function fj({statement:{creates:e,alters:t},nameOf:n}){return[e,t].flatMap(r=>r===null?[]:n(r))}function Vd({parsed:e,
names:t}){let n=new Map(e.names.map(({parts:r},o)=>[r.map(({text:s})=>s).join("."),t[o]]));return{statement:e,idOf:r=>n.get(r.join("."))??r.join(".")}}var zd=72,Xd={table:"ddl",view:"ddl",alter:"alter",job:"dml",seed:"seed"};function Yd(e){let t=new Map;for(let n of k(e,({kind:r,lastPart:o})=>`${Xd[r]}${o}`).
values())pj(n).forEach((r,o)=>t.set(r,gj(r,o+1)));return e.map(n=>t.get(n)??"")}function pj(e){return e.length<2?e:[...e].sort((t,n)=>t.table!==n.table?t.table<
n.table?-1:1:t.kind==="alter"||t.content()===n.content()?0:t.content()<n.content()?-1:1)}function gj({kind:e,lastPart:t},n){let{stem:r,version:o}=$(t),s=(n===1?
"":`-s${n}`)+(o===1?"":`-v${o}`);return bj(`${Xd[e]}-${hj(r)}`,s,r)}var yj=/^[a-z0-9]+(_(?!s\d+$)[a-z0-9]+)*$/;function hj(e){return yj.test(e)?e.replaceAll("_",
"-"):[...e.toLowerCase().match(/[a-z0-9]+/g)??[],Qd(e)].join("-")}function Qd(e){return Q(e).slice(7,15)}function bj(e,t,n){if(e.length+t.length<=zd)return e+t;
let r=zd-t.length-9;return`${e.slice(0,r).replace(/-+$/,"")}-${Qd(n)}${t}`}function _i(e,t){let{sent:n,connectors:r,lastPart:o}=e,s=Ud(n.filter(f=>f.statement.part!=="script")),i=Ni(s),a=s.map(f=>vj(f,i,t)),l=Yd(s.map((f,g)=>{let h=f.outputs[0]??
f.statement.file;return{kind:ln(f),table:h,lastPart:o(h),content:a[g]?.hash??wj}})),c=Jd(s),m=a.map((f,g)=>jj(f,l[g]??"",c)),u=m.map(({statement:f})=>f),d=Hd(m,
e,t?.tables??new Map);return{sent:n,pipeline:{tables:d.map(({table:f})=>f),statements:u,connectors:r},statements:new Map(m.map(f=>[f.sent,f])),tables:new Map(d.
map(f=>[f.table.name,f]))}}var wj=()=>"";function vj(e,t,n){let{creates:r}=e.statement,o=r===null?[]:t.get(e.nameOf(r))??[],s=n?.statements.get(e);return s!==void 0&&
Xn(s.alters,o)?{sent:e,alters:o,hash:s.hash,known:s.statement}:{sent:e,alters:o,hash:it(()=>Sj(e,o)),known:null}}function Sj(e,t){return Q(F([ln(e),qd(e,t),e.properties]))}
function jj({sent:e,alters:t,hash:n,known:r},o,s){let i=r?.name===o?r:Kd(e,o,n,s);return{sent:e,alters:t,hash:n,statement:i}}function Gi(e,t){return e.connectors.map(r=>Pj(r,t)).sort((r,o)=>r.name<o.name?-1:1)}function Pj(e,t){let n=e.settings.map(({key:i,value:a})=>[i,ft(i)?Bm(a,t):a]),
r=Object.fromEntries(n),o=lo(e).map(t),s=`${e.name}${kj(o)}`;return{name:s,file:e.file,topics:o,config:r,hash:Q(F({...r,name:s}))}}var Tj=4;function kj(e){let n=e.
map($).sort((s,i)=>s.stem<i.stem?-1:s.stem>i.stem?1:0).map(({version:s})=>s),[r=1,...o]=n;return o.every(s=>s===r)?r===1?"":`-v${r}`:n.length<=Tj?n.map(s=>`-v${s}`).
join(""):`-v${Math.max(...n)}-${Q(F(n)).slice(7).slice(0,8)}`}function ef(e,t){let n=e.statements.map(o=>xj(o,e)),r=Gi(e,o=>o);return _i({sent:n,connectors:r,lastPart:e.names.lastPart,consumers:t,readInGit:new Set},null)}function tf(e,t,n){
let{head:r}=e,o=f=>e.identities.ofHead.get(f)??f,s=f=>{let g=f.outputs.map(o);return g.some(h=>t.released.has(h))||Zd(f,e,g)},i=r.statements.filter(s),a=new Set(
i.flatMap(f=>f.outputs.map(o))),l=f=>{let{outputs:g}=f;return!g.some(x=>e.closure.causes.has(x))&&!Rj(f,e)&&!(Zd(f,e,g)&&g.some(x=>a.has(x)))},c=[...n.sent.filter(
({statement:f})=>l(f)),...i.map(f=>Ej(f,e,t))],m=Gi(r,t.topics.finalOf),u=$j(e,t),d=Oj(e,t);return _i({sent:c,connectors:m,lastPart:u,consumers:e.wanted.published,
readInGit:d},n)}function Oj({closure:e,lineage:t,identities:n},{final:r}){let s=[...e.pinned].flatMap(i=>t.writers.get(i)??[]).flatMap(({statement:{rowsOf:i,writes:a}})=>i.
filter(l=>!a.includes(l)));return new Set(s.map(i=>r.nameOf(n.ofHead.get(i)??i)))}function Rj({writes:e},{lineage:t,wanted:n}){let r=o=>t.externals.has(o)&&!n.excluded.
has(o);return e.length>0&&e.every(r)}function Zd({part:e,creates:t,alters:n,writes:r},{lineage:o,changes:s,wanted:i},a){let l=c=>s.get(c)?.change==="in-place"&&
!i.excluded.has(c);return e==="definition"&&r.length===0?a.every(c=>o.externals.has(c)||l(c)):(t!==null||n!==null)&&a.every(l)}var Ui=e=>e;function xj(e,t){return{
statement:e,sql:e.sql,parsed:e.statement,names:e.mentions.map(n=>n.table),properties:mt(t,e),outputs:Di(e,Ui),nameOf:Ui,identityOf:Ui}}function Ej(e,t,n){let{head:r,
identities:o}=t,s=l=>o.ofHead.get(l)??l,i=l=>n.final.nameOf(s(l)),a=n.files.get(e.file)?.sql??e.sql;return{statement:e,sql:a,parsed:a.statements[e.ordinal]??e.statement,
names:e.mentions.map(l=>i(l.table)),properties:mt(r,e),outputs:Di(e,i),nameOf:i,identityOf:s}}function $j({base:e,identities:t},{final:n}){let r=new Map([...t.inHead.
keys()].map(o=>[n.nameOf(o),n.lastPart(o)]));return o=>r.get(o)??e.names.lastPart(o)}function nf(e,t,n,r,o){let s=a=>o.has(a)||n.added.has(a),i=a=>s(a)?r.get(a)??a:a;return{nameOf:i,lastPart:a=>{let l=i(a),m=(e.tables.has(l)?e.names:t.names).lastPart(
l);return m===l?Ij(l,e.names.qualifier(a)):m}}}function Ij(e,t){return t!==""&&e.startsWith(`${t}.`)?e.slice(t.length+1):e}function rf(e,t,n,r){let o=s=>n.ofHead.
get(s)??s;return{lastPart:s=>r.lastPart(o(s)),option:(s,i,a)=>{let l=o(s);if(t.tables.get(s)?.external!==!1||Mj(l,n))return a.value;let c=e.names.lastPart(l),m=io(
e.tables.get(l),a.key),u=i===c?a.value:bo(a.value,$(i).version,m),d=r.lastPart(l);return d===c?u:bi(u,$(d).version)}}}function Mj(e,t){return t.added.has(e)||t.
renamed.has(e)}function of(e,t,n){let r=k(e.statements,o=>o.file);return new Map([...r].map(([o,s])=>[o,Cj(o,s,t,n)]))}function Cj(e,t,n,r){let o=t.filter(i=>i.
part!=="script").flatMap(i=>wo(i,n)),s=t[0]?.sql??{text:"",statements:[],faults:[]};return{file:e,edits:o,sql:o.length===0?s:r(nn(s.text,o))}}function sf({head:e,identities:t},{released:n}){return e.statements.flatMap(r=>{let{part:o,alters:s,mentions:i}=r,a=s!==null&&n.has(t.ofHead.get(s)??s),l=i.find(
({name:u})=>u.role==="rename");if(o==="script"||!a||l===void 0)return[];let c=`this renames ${s} to ${l.table}, and ${s} is released`,m=`call the table ${l.table}\
 in its CREATE and in all that names it, and remove this ALTER`;return[D(r,"renamed-by-alter",c,m)]})}function af(e){let{head:t}=e,n=[...t.tables.values()].flatMap(r=>{let s=r.external&&r.creates.length===0?t.names.longer(r.id):[];return s.length<2?[]:Aj(r,s,e)});
return{faults:n.filter(Ue),warnings:n.filter(r=>!Ue(r))}}function Aj(e,t,{head:n,identities:r,closure:o}){let s=t.filter(d=>n.tables.get(d)?.external===!1),[i]=[
...e.readers,...e.alters];if(s.length===0||i===void 0)return[];let a=s.some(d=>o.causes.has(r.ofHead.get(d)??d)),l=`${e.id} may mean any of ${t.join(", ")}`,c="\
write the database before the name, or set database in bluegreen.yaml",{file:m,statement:u}=i;return[a?D(i,"ambiguous-name",l,c):{code:"ambiguous-name",message:l,
file:m,line:u.line}]}function cf(e,t){let n=e.baseline?.ref??"",r=[...new Set(t.map(o=>o.file))].filter(o=>e.behind.has(o));return[...e.conflicts.map(o=>lf(o,`merging ${n} into this\
 branch conflicts here`,n)),...r.map(o=>lf(o,`this branch lacks what ${n} changed in this file`,n))]}function lf(e,t,n){let r=`merge it first: git merge ${n}`;return{
code:"behind-baseline",file:e,line:1,column:1,message:t,hint:r}}function mf(e,t){let n=[...Fj(e,t),...Nj(e)];return[...k(n,r=>r.place)].flatMap(([r,o])=>{let s=[...new Map(o.map(a=>[a.name,a])).values()],i=s.findLast(a=>a.isReleased)??
s.at(-1);return s.length<2||i===void 0?[]:[Lj(r,s,i)]})}function Lj(e,t,{statement:n,isReleased:r}){let s=`${t.map(l=>l.name).join(" and ")} stand on one place:\
 ${e.replaceAll(""," ")}`,{file:i}=n;return r?D(n,"shared-place",s,"give each table a place of its own, or another version under release.versions"):{code:"shar\
ed-place",message:s,file:i,line:n.statement.line}}function Fj({head:e,identities:t},{final:n,files:r,released:o}){let s=({file:i,ordinal:a,statement:l})=>r.get(
i)?.sql.statements[a]??l;return[...e.tables.values()].flatMap(i=>{let a=t.ofHead.get(i.id)??i.id;return uf(i,s,{name:n.nameOf(a),isReleased:o.has(a)})})}function Nj({
base:e,closure:t}){return[...t.causes.keys()].flatMap(n=>{let r=e.tables.get(n);return r===void 0?[]:uf(r,({statement:o})=>o,{name:n,isReleased:!0})})}function uf(e,t,n){
let r=e.creates[0]??e.alters[0];if(e.external||r===void 0)return[];let o=Dm(e,t),s=o.get("connector")??"",i=o.get("properties.bootstrap.servers")??o.get("url")??
"";return[...o].filter(([a,l])=>pu(a)&&l!=="").map(([a,l])=>({...n,statement:r,place:[s,i,a,l].filter(c=>c!=="").join("")}))}function df(e,t){let{head:n,identities:r}=e,o=a=>t.released.has(r.ofHead.get(a.id)??a.id),s=[...n.tables.values()],i=[...s.flatMap(a=>Dj(a,o(a))),...s.flatMap(Wj),
...mf(e,t)];return{faults:i.filter(Ue),warnings:i.filter(a=>!Ue(a))}}function Dj(e,t){let[n,...r]=e.creates;if(n===void 0||r.length===0)return[];let o=Ae(n),s=r.
find(m=>!jd(o,Ae(m)));if(s===void 0)return[];let i=`${e.id} is defined differently here and at ${Le(H(n))}`,a="keep one of them, or name the other file under ig\
nore",{file:l,statement:c}=s;return t?[D(s,"two-definitions",i,a)]:[{code:"two-definitions",message:i,file:l,line:c.line}]}function Wj(e){let t=[...new Set(e.writers.
map(o=>o.file))],n=e.writers.find(o=>o.file===t[1]);return n===void 0?[]:[{code:"several-writers",message:`${e.id} is fed by jobs in ${t.join(" and ")}: both ru\
n; if one is a leftover, name it under ignore`,file:n.file,line:n.statement.line}]}function ff({head:e},t){return[...e.tables.values()].flatMap(n=>{let r=e.names.lastPart(n.id);if(n.creates.length>0||!Wr(r))return[];let o=Bj(r).find(s=>t.has(s));
return o===void 0?[]:_j(n).flatMap(s=>Gj(s,n,o))})}function Bj(e){return(e.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??[]).flatMap(n=>[n,n.replace(/^[_$]+/,"")])}function _j({
readers:e,writers:t,seeds:n,alters:r}){return[...new Set([...e,...t,...n,...r])]}function Gj({sql:e,mentions:t,file:n},{id:r},o){return t.filter(i=>i.table===r).
map(({name:i})=>({code:"not-understood",file:n,...Me(dt(e.text),i.start),message:`${e.text.slice(i.start,i.end)} may mean ${o}, which is released`,hint:`write ${o}\
 without the placeholder, or name the file under ignore`}))}function gf(e,t){let{closure:n,identities:r,base:o}=e,s=new Set,i=new Set;for(let l of n.causes.keys()){let c=t.released.has(l)?t.final.nameOf(l):null;c!==null&&
i.add(c),c!==l&&o.tables.has(l)&&!r.added.has(l)&&s.add(l)}let a=new Set([...n.pinned].map(l=>t.final.nameOf(l)));for(let l of t.green.statements)Uj(l,{blues:s,
greens:i,pinned:a});qj(e,t,i)}function Uj({name:e,kind:t,reads:n,writes:r},o){let{blues:s,greens:i,pinned:a}=o,l=n.find(d=>s.has(d)),c=t==="table"||r.every(d=>a.
has(d)),m=r.some(d=>i.has(d));if(l!==void 0&&(m||!c))throw new St(`${e} would read blue ${l}, which the release moves`);let u=r.find(d=>s.has(d));if(u!==void 0)
throw new St(`${e} would fill blue ${u}, which the release moves`)}function qj({lineage:e},{released:t,final:n,green:r},o){let s=new Set(r.statements.flatMap(({
file:i,line:a,writes:l})=>l.filter(c=>o.has(c)).map(c=>`${i}:${a} ${c}`)));for(let{statement:i,outputs:a}of e.statements){let l=a.find(c=>t.has(c)&&!s.has(`${pf(
i)} ${n.nameOf(c)}`));if(l!==void 0)throw new St(`${pf(i)} would not write ${n.nameOf(l)}, the green of ${l}`)}}function pf({file:e,statement:t}){return`${e}:${t.
line}`}function yf({identities:e,head:t},{final:n}){let r=new Map;return[...e.inHead].flatMap(([o,s])=>{let i=n.nameOf(o),a=r.get(i);r.set(i,o);let l=t.tables.get(
s)?.creates[0]??t.tables.get(s)?.writers[0];if(a===void 0||l===void 0)return[];let c=`${o} and ${a} would both be called ${i}`;return[D(l,"name-taken",c,"choose\
 another version for one of them under release.versions")]})}function hf({identities:e,head:t},{released:n,final:r,topics:o},s){let i=new TextEncoder,a=new Map(
o.moved.map(({identity:l,green:c})=>[l,c]));return[...n].sort().flatMap(l=>{let c=t.tables.get(e.inHead.get(l)??""),m=c?.creates[0]??c?.writers[0],d=[...new Set(
[r.lastPart(l),a.get(l)??""])].filter(f=>i.encode(f).length>s);return m===void 0?[]:d.map(f=>D(m,"name-too-long",Kj(f,s),Hj))})}var Hj="give the table, or its t\
opic, a shorter name";function Kj(e,t){let n=new TextEncoder().encode(e).length;return`${e} has ${n} bytes, and the strictest platform configured takes ${t}`}function wf(e){let t=Nc(Jr(e));return t.symbols.flatMap((n,r)=>{let o=Vj(t,r);return o===null?[]:[Jj(t,o)]})}function Vj({symbols:e},t){if(e[t]!=="INSERT")return null;
let n=e[t+1];return n!=="INTO"&&n!=="OVERWRITE"?null:e[t+2]==="TABLE"?t+3:t+2}function Jj(e,t){let n=[bf(e,t)];for(let r=t+1;e.symbols[r]===".";r+=2)n.push(bf(e,
r+1));return n}function bf(e,t){let n=Dc(e,t);return n.startsWith("`")?Wc(n):n}function vf({head:e}){let t=k(zj(e),({lastPart:n})=>n);return[...e.tables.values()].flatMap(({id:n,creates:r,external:o})=>{let[s]=r,i=t.get(e.names.lastPart(n))?.
find(({name:m})=>Xj(m,n));if(!o||s===void 0||i===void 0)return[];let{file:a,fault:l}=i.lost;return[{code:"not-made",message:`${n} is not made, and counts as a t\
able from outside: what fills it, at ${a}:${l.line}, could not be understood`,file:s.file,line:s.statement.line}]})}function zj({lost:e}){return e.flatMap(t=>{let{
start:n,end:r}=t.fault.statement;return wf(t.sql.text.slice(n,r)).map(s=>({name:s.join("."),lastPart:s.at(-1)??"",lost:t}))})}function Xj(e,t){return e===t||e.endsWith(
`.${t}`)||t.endsWith(`.${e}`)}function Sf(e){let t=jf(e),n=e.head.lost.map(s=>Yj(s,t,e)),r=e.head.unread.map(s=>Qj(s,e)),o=[...n,...r];return{faults:o.filter(Ue),warnings:o.filter(s=>!Ue(s))}}
function jf({base:e,renames:t}){let n=new Map(t.map(r=>[r.from,r.to]));return new Set(e.lost.map(r=>`${n.get(r.file)??r.file}${Of(r)}`))}function Pf(e){let{base:t,
head:n}=e,r=jf(e),o=n.lost.filter(i=>!Tf(i,r)).map(({file:i})=>i),s=n.unread.filter(i=>!kf(i,t)).map(({path:i})=>i);return new Set([...o,...s])}function Tf(e,t){
return t.has(`${e.file}${Of(e)}`)}function kf(e,t){return t.files.get(e.path)?.oid===e.oid}function Of({sql:e,fault:t}){return e.text.slice(t.statement.start,t.
statement.end).trim()}function Yj(e,t,n){let{fault:r,file:o}=e,s=!n.allNew&&!Tf(e,t),i=r.words.find(m=>n.releasedWords.has(m)),a=r.placeholders&&i!==void 0,l=i===
void 0||s?"":` (and it names ${i}, which is released)`;if(!s&&!a&&!n.strict)return{code:"not-understood",message:`left alone: ${r.message}${l}`,file:o,line:r.line};
let c=r.hint===""?"correct the statement, or name its file under ignore":r.hint;return{code:"not-understood",file:o,line:r.line,column:r.column,message:r.message+
l,hint:c}}function Qj(e,{base:t,allNew:n,strict:r}){return(kf(e,t)||n)&&!r?{code:"not-read",message:e.message,file:e.path,line:1}:{code:"not-read",file:e.path,line:1,
column:1,message:e.message,hint:"make it a UTF-8 text file of the repository, or name it under ignore"}}function Rf({base:e,head:t,identities:n,lineage:r}){return[...r.externals].sort().flatMap(o=>{let s=t.tables.get(n.inHead.get(o)??""),i=e.tables.get(o)?.external===
!1&&!n.removed.has(o),a=s?.creates[0]??s?.readers[0];return!i||a===void 0?[]:[{code:"no-longer-filled",message:`nothing fills ${o} any more; its rows have to co\
me from outside once this release serves`,file:a.file,line:a.statement.line}]})}function xf({head:e,identities:t},n){return[...n.released].sort().flatMap(r=>{let o=e.
tables.get(t.inHead.get(r)??""),s=o?.writers[0]??o?.seeds[0];return s===void 0||o?.creates.length!==0?[]:[{code:"no-definition",message:`${n.final.nameOf(r)} is\
 made nowhere in the project: it has to be there before this is deployed`,file:s.file,line:s.statement.line}]})}function Ef(e){return[...e.wanted.published].sort().flatMap(n=>{let r=Zj(n,e);return r.length>0?r:eP(n,e)})}function Zj(e,{head:t,identities:n}){let r=t.tables.
get(n.inHead.get(e)??""),o=r?.creates[0]??r?.writers[0];if(o===void 0||o.statement.kind==="create-view")return[];let s=`${e} is under published, but is no view:\
 only a view can change under its own name`;return[D(o,"published-no-view",s,`take ${e} out of published in bluegreen.yaml`)]}function eP(e,{closure:t,lineage:n,
wanted:r}){if(!t.causes.has(e))return[];let o=(n.readers.get(e)??[]).filter(({outputs:a})=>!a.every(l=>r.published.has(l))),s=`${e} is under published, so it ch\
anges only at the switch; what reads it here would have to be right before`,i=`read what ${e} reads, or take it out of published in bluegreen.yaml`;return o.map(
({statement:a})=>D(a,"published-but-read",s,i))}function If({head:e,identities:t},n,r){let o=s=>n.lastPart(t.ofHead.get(s)??s);return[...k(e.statements,s=>s.file)].flatMap(([s,i])=>{let a=r.get(s);return a===
void 0||a.edits.length===0?[]:(tP(a,i),i.flatMap(l=>nP(l,a,o)))})}function tP({file:e,sql:t},n){let r=n[0]?.sql;if(!(r?.statements.length===t.statements.length&&
r.faults.length===t.faults.length))throw new St(`the rewrite of ${e} does not read as it did`)}function nP(e,{file:t,sql:n},r){let o=n.statements[e.ordinal],s=e.
mentions.map(({name:u,table:d})=>e.part==="script"?u.parts.at(-1)?.text??"":r(d));if(o!==void 0&&sP(e.statement,o,s)){let u=rP(e,o);return u===null?[]:[oP(e,u)]}
let i=ut(e),a=e.mentions.find(({name:u},d)=>u.parts.at(-1)?.text!==s[d]&&i.includes(s[d]??""));if(a===void 0)throw new St(`the rewrite of ${t}:${e.statement.line}\
 does not read as it should`);let l=r(a.table),c=`${a.table} becomes ${l}, and this statement calls something else so already`,m=`give the alias, query or colum\
n ${l} another name here, or ${a.table} another version under release.versions`;return[D(e,"name-captured",c,m)]}function rP({statement:e},t){let[n,r]=[Tt(e),Tt(
t)];if(n===null||r===null)return null;let o=ti(n);return[...ti(r)].find(s=>!o.has(s))??null}function oP(e,t){let n=`a table becomes ${t}, and this statement cal\
ls another one so already`,r=`give the alias ${t} another name here, or the table another version under release.versions`;return D(e,"name-captured",n,r)}function sP(e,t,n){
return e.kind===t.kind&&e.names.length===t.names.length&&e.names.every((r,o)=>iP(r,t.names[o],n[o]??""))&&$f(e)===$f(t)}function iP(e,t,n){if(t===void 0||e.role!==
t.role||e.companion!==t.companion)return!1;let r=({parts:o})=>o.slice(0,-1).map(s=>s.text).join("");return t.parts.at(-1)?.text===n&&r(e)===r(t)}function $f({definition:e}){
return(e?.columns??[]).map(({name:n,type:r})=>`${n} ${r??""}`).join("")}function Eo(e){let{heard:t,heardCount:n,starts:r}=Jr(e);return Array.from({length:n},(o,s)=>{let i=t[s]??0;return e.slice(r[i],r[i+1])})}function Cf({base:e,head:t,identities:n},{released:r}){let o=new Map(Mf(e.statements).map(s=>[s.name,s.text]));return Mf(t.statements).flatMap(({name:s,text:i,statement:a})=>{
let l=o.get(s);if(l===void 0||l===i)return[];let c=t.statements.filter(m=>m.writes.length>0&&lP(m,s)).flatMap(({writes:m})=>m.map(u=>n.ofHead.get(u)??u)).filter(
m=>!r.has(m));return c.length===0?[]:[cP(s,[...new Set(c)].sort(),a)]})}var aP=/^CREATE (?:OR (?:ALTER|REPLACE) )?(?:TEMPORARY )?(?:SYSTEM )?(?:FUNCTION|MODEL) (?:IF NOT EXISTS )?(?:\S*\.)?(\S+)/;
function Mf(e){return e.filter(({statement:{kind:t}})=>t==="create-function"||t==="create-model").flatMap(t=>{let n=Ie(t.sql,t.statement,()=>""),r=aP.exec(n)?.[1]?.
replaceAll("`","");return r===void 0?[]:[{name:r,text:n,statement:t}]})}function lP(e,t){return Eo(ut(e)).some(r=>r.replaceAll("`","").toLowerCase()===t.toLowerCase())}
function cP(e,t,{file:n,statement:r}){return{code:"routine-changed",message:`${e} changed, and ${t.join(", ")} goes on calling it as it is registered; list it u\
nder release.tables to rebuild it`,file:n,line:r.line}}function Af(e,{moved:t}){return t.length===0?[]:[...mP(e),...uP(e)].flatMap(n=>dP(n,t))}function mP(e){return e.connectors.flatMap(({file:t,line:n,settings:r})=>r.
filter(({key:o})=>/(^|\.)topics\.regex$/.test(o)).map(({value:o,key:s})=>({file:t,line:n,column:1,key:s,pattern:o})))}function uP(e){return e.statements.flatMap(
({file:t,part:n,statement:{line:r,column:o,options:s}})=>(n==="script"?[]:s).filter(({key:i})=>/(^|\.)topic-pattern$/.test(i)).map(({key:i,value:a})=>({file:t,line:r,
column:o,key:i,pattern:a})))}function dP({pattern:e,key:t,...n},r){let o="name the topics one by one",s=fP(e);if(s===null){let l=`${t} '${e}' cannot be read, so\
 it may match both colours of what this release moves`;return[{code:"pattern-matches-both",...n,message:l,hint:o}]}let i=r.find(({blue:l,green:c})=>s.test(l)&&s.
test(c));if(i===void 0)return[];let a=`${t} '${e}' matches both ${i.blue} and ${i.green}: it would read blue and green`;return[{code:"pattern-matches-both",...n,
message:a,hint:o}]}function fP(e){let[,t,n=e]=/^\(\?(i)\)(.*)$/s.exec(e)??[],r=n.replace(/\\Q(.*?)(?:\\E|$)/gs,(o,s)=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).replace(
/([*+?}])\+/g,"$1");try{return new RegExp(`^(?:${r})$`,t??"")}catch{return null}}function Lf(){return{code:"no-baseline",message:"no version tag was found, so everything is new and nothing is rewritten; tag what production runs (git tag v1.0\
.0 <commit>), or name it with --baseline",file:"",line:0}}function Ff(e,{final:t}){let{head:n,identities:r,closure:o}=e;return[...r.inHead].flatMap(([s,i])=>{let a=n.
tables.get(i),l=a?.creates[0]??a?.writers[0];return i===s||o.causes.has(s)||l===void 0||a?.external===!0?[]:[{code:"version-by-hand",message:`${i} becomes ${t.nameOf(
s)} again: ${pP(s,e)}`,file:l.file,line:l.statement.line}]})}function pP(e,{wanted:t}){return t.excluded.has(e)?"it is excluded, and so keeps its name":`nothing\
 in it changed. If it is to move all the same, list ${e} under release.tables`}function Nf(e,{released:t}){let{head:n,identities:r}=e,o=s=>t.has(r.ofHead.get(s)??
s)&&!r.added.has(s);return n.statements.flatMap(({part:s,mentions:i,file:a,statement:l})=>{let c=s==="script"?i.find(u=>o(u.table)):void 0;return c===void 0?[]:
[{code:"script-names-released",message:`this script names ${c.table}, which is released; scripts are left as they are`,file:a,line:l.line}]})}function Wf(e,t,n,r){let{aliases:o,identities:s,wanted:i,closure:a}=t,l=yP(e,t,n),c=[Sf(l),df(t,n),af(t)],m=[o,s,i,a,...c];return{faults:Df([...cf(e,r),...m.flatMap(
u=>u.faults),...n.targets.faults,...ff(t,l.releasedWords),...gP(e,t,n)]),warnings:Df([...e.baseline===null?[Lf()]:[],...m.flatMap(u=>u.warnings),...Ff(t,n),...Nf(
t,n),...Cf(t,n),...vf(t),...Rf(t),...xf(t,n),..._m(t.head,n.topics)])}}function gP(e,t,n){let{head:r}=t;return[...Ef(t),...sf(t,n),...r.faults,...Fd(r,n.topics),
...Af(r,n.topics),...yf(t,n),...hf(t,n,e.options.nameLimit),...If(t,n.final,n.files)]}function yP(e,t,n){let{base:r,head:o,renames:s}=t,{strict:i}=e.options,a=e.
baseline===null;return{base:r,head:o,renames:s,allNew:a,strict:i,releasedWords:hP(t,n)}}function hP({base:e,head:t,identities:n,closure:r},{final:o}){return new Set(
[...r.causes.keys()].flatMap(s=>{let i=n.inHead.get(s)??s;return[e.names.lastPart(s),t.names.lastPart(i),o.lastPart(s)]}))}function Df(e){return[...new Map(e.map(
n=>[`${n.file}${n.line}${n.message}`,n])).values()].sort((n,r)=>n.file===r.file?n.line-r.line||(n.message<r.message?-1:1):n.file<r.file?-1:1)}function $o(e,t){return e.length===t.length?bP(e,t):wP(e,t)}function bP(e,t){let n=Bf(t);return Bf(e).flatMap((r,o)=>{let s=n[o];return s===void 0?[]:[[r,s]]})}
function Bf(e){let t=n=>Ce(n)?.ordinal??0;return[...e].sort((n,r)=>t(n)-t(r))}function wP(e,t){if(e.length===0||t.length===0)return[];let[n,r]=[e.map(_f),t.map(
_f)];return n.flatMap(o=>{let s=Gf(o,r);return s!==null&&Gf(s,n)===o?[[o.table,s.table]]:[]})}function _f(e){let{creates:t,alters:n,writers:r,seeds:o}=e,s=[...t,
...n,...r,...o].map(i=>SP(i,e.id));return{table:e,words:new Set(s.flatMap(vP))}}function vP(e){return Eo(e).flatMap(n=>n.toLowerCase().match(/[\p{L}\p{N}_]+/gu)??
[]).map(n=>$(n).stem)}function SP(e,t){return e.writes.length<2?ut(e):xo(e).filter(({target:r})=>r===t).map(({text:r})=>r).join(" ")}function Gf(e,t){let n=null,
r=0;for(let o of t){let s=jP(e.words,o.words);s===r&&(n=null),!(s<=r)&&(n=o,r=s)}return n}function jP(e,t){let n=0;for(let r of e)t.has(r)&&n++;return n===0?0:n/
(e.size+t.size-n)}function qf(e){let{base:t,head:n,moved:r,pairs:o,taken:s}=e,i=u=>!u.external,a=Uf(t,u=>s.has(u)?u:null,r),l=Uf(n,u=>o.get(u)??null,new Map),c=k(Gn(e).filter(i),
u=>a.get(u.id)),m=k(on(e).filter(i),u=>l.get(u.id));for(let[u,d]of m)u!==void 0&&PP(e,d,c.get(u)??[])}function PP(e,t,n){for(let[s,i]of $o(t,n))gt(e,s.id,i.id),
e.renamed.add(i.id);let r=n.filter(s=>!e.taken.has(s.id)),o=t.filter(s=>!e.pairs.has(s.id));if(r.length>0)for(let s of o)e.faults.push(To(s,r))}function Uf(e,t,n){
let r=new Map,o="",s="";for(let i of e.statements){let a=n.get(i.file)??i.file;a!==s&&(o=""),s=a;for(let l of i.creates===null?i.writes:[i.creates]){let c=e.tables.
get(l),m=t(l);m!==null?o=m:c!==void 0&&Ce(c)===i&&r.set(l,`${a}${o}`)}}return r}function Hf(e){let{base:t,head:n}=e,r=on(e).filter(a=>!a.external),o=k(Gn(e),a=>Mt(a.id,t.names)),s=k(r,a=>Mt(a.id,n.names));for(let[a,l]of s)Kf(e,l,o.get(a)??[]);
let i=[...s].filter(([a])=>!o.has(a)).flatMap(([,a])=>a);TP(e,i)}function TP(e,t){let n=o=>o.id,r=sn(Gn(e),n,e.base.names);for(let[,o]of k(t,s=>r(s.id)[0]?.id)){
let[s]=o;s!==void 0&&Kf(e,o,r(s.id))}}function Kf(e,t,n){(t.length>1||n.length>1)&&kP(e,t,n);let r=t.filter(a=>!e.pairs.has(a.id)),o=n.filter(a=>!e.taken.has(a.
id)),[s,i]=[r[0],o[0]];if(!(s===void 0||i===void 0))if(r.length===1&&o.length===1)gt(e,s.id,i.id);else for(let a of r)e.faults.push(To(a,o))}function kP(e,t,n){
let r=s=>Ce(s)?.file,o=k(n,s=>{let i=r(s);return i===void 0?void 0:e.moved.get(i)??i});for(let[s,i]of k(t,r)){let a=s===void 0?[]:o.get(s)??[];for(let[l,c]of $o(
i,a))gt(e,l.id,c.id)}}function Vf({base:e,head:t,renames:n,allNew:r}){let o=new Map(n.map(l=>[l.from,l.to])),i={base:e,head:t,moved:o,...{pairs:new Map,taken:new Set,renamed:new Set},
faults:[],warnings:[]};OP(i),Hf(i),qf(i);let a=RP(i);return ed(i,r),xP(i,a,r?new Set:Pf({base:e,head:t,renames:n}))}function OP(e){for(let t of e.head.tables.values()){
let n=e.base.tables.get(t.id);n!==void 0&&(Po(t)||n.external)&&gt(e,t.id,t.id)}}function RP(e){let t=on(e).map(n=>n.id);for(let n of t)gt(e,n,n);return new Set(
t)}function xP(e,t,n){let{base:r,pairs:o,taken:s,renamed:i,faults:a,warnings:l}=e,c=IP(e),m=n.size===0?new Set:EP(e,c,n),u=({id:f,external:g})=>!g&&!s.has(f)&&!m.
has(f),d=[...r.tables.values()].filter(u).map(f=>f.id);return{ofHead:o,inHead:c,renamed:i,added:t,removed:new Set(d),unclear:m,faults:a,warnings:l}}function EP({
base:e,head:t,moved:n},r,o){let s=(a,l,c)=>a===void 0?0:$P(a).filter(m=>c(m.file)===l).length,i=a=>[...o].some(l=>s(a,l,m=>n.get(m)??m)>s(t.tables.get(r.get(a.id)??
""),l,m=>m));return new Set([...e.tables.values()].filter(i).map(a=>a.id))}function $P({creates:e,alters:t,writers:n,seeds:r}){return[...e,...t,...n,...r]}function IP({
head:e,pairs:t}){let n=new Map;for(let[r,o]of t){let s=e.tables.get(r);(s!==void 0&&Po(s)||!n.has(o))&&n.set(o,r)}return n}function Jf(e){let{changes:t,closure:n,lineage:r}=e;return[...t].filter(([o,{change:s}])=>s==="in-place"&&!n.causes.has(o)&&!r.externals.has(o)).filter(([o])=>!e.
wanted.excluded.has(o)).flatMap(([o])=>MP(o,e))}function MP(e,{base:t,head:n,identities:r,changes:o}){let s=oi(t.tables.get(e)),i=oi(n.tables.get(r.inHead.get(e)??
e)),a=[...new Set([...s.keys(),...i.keys()])].filter(zt).sort(),l=o.get(e)?.at;return a.map(c=>({key:c,before:s.get(c)??null,after:i.get(c)??null})).filter(c=>c.
before!==c.after).map(c=>({identity:e,name:e,...c,file:l?.file??"",line:l?.line??0}))}function Yf(e,t){let n=i=>t.ofHead.get(i)??i,r=e.statements.filter(i=>i.part!=="script").map(i=>({statement:i,reads:zf(i.reads,n),outputs:zf(i.outputs,n)})),o=new Set(
r.flatMap(({statement:i})=>i.writes.map(n))),s=r.flatMap(({reads:i,outputs:a})=>[...i,...a]);return{statements:r,readers:Xf(r,i=>i.reads),writers:Xf(r,i=>i.outputs),
externals:new Set(s.filter(i=>!o.has(i)))}}function zf(e,t){let n=e.map(t);return n.length<2?n:[...new Set(n)]}function Xf(e,t){let n=new Map;for(let r of e)for(let o of t(
r)){let s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return n}var Qf=3;function Zf(e){let t=new Map;for(let[n,r]of e)t.set(n,CP(r,t));return new Map([...t].map(([n,r])=>[n,AP(r)]))}function CP(e,t){if(!("via"in e))return{length:0,
first:[],last:"",root:LP(e)};let n=e.kind==="reads"?`reads ${e.via}`:`is written together with ${e.via}`,r=t.get(e.via),{length:o,first:s,last:i,root:a}=r??{length:0,
first:[],last:"",root:"changed"},l=[n,...s].slice(0,Qf);return{length:o+1,first:l,last:o===0?n:i,root:a}}function AP({length:e,first:t,last:n,root:r}){return e<=
Qf?[...t,r].join(", which "):`${t[0]??""}, and through ${e-2} more tables one that ${n}, which ${r}`}function LP(e){switch(e.kind){case"changed":return e.at===null?
"changed":`changed at ${Le(e.at)}`;case"new":return"is new";case"removed":return"is removed";case"listed":return"is on the list of tables to move";case"expectat\
ion":return`reads ${e.external}, whose definition changed${e.at===null?"":` at ${Le(e.at)}`}`}}function tp(e,t,n){let r={blue:ep(t.blue),green:ep(t.green)},o=n.map(l=>l.identity),s=new Set([...e.closure.causes.keys(),...o]),i=FP(e),a=Zf(e.closure.causes);
return[...s].sort().map(l=>({...NP(l,e,t,r,i.get(l)??new Set),reason:a.get(l)??"is altered in place"}))}function ep(e){return new Map(e.tables.map(t=>[t.name,t]))}
function FP({lineage:e}){let t=new Map;for(let n of e.statements)for(let r of n.outputs){let o=t.get(r)??new Set;for(let s of n.reads)s!==r&&o.add(s);t.set(r,o)}
return t}function NP(e,t,n,r,o){let{base:s,identities:i,closure:a,changes:l}=t,m=i.removed.has(e)?null:n.final.nameOf(e),u=m===null?r.blue.get(e):r.green.get(m),
d=l.get(e),f=g=>a.causes.has(g);return{identity:e,blue:s.tables.has(e)&&!i.added.has(e)?e:null,green:m,change:d?.change??"none",differences:d?.differences??[],...DP(
e,t,u),role:u?.role??"intermediate",published:u?.published??null,reads:[...o].filter(f).sort(),readsUnmoved:[...o].filter(g=>!f(g)).map(g=>n.final.nameOf(g)).sort()}}
function DP(e,{changes:t,head:n,identities:r},o){let s=t.get(e),i=s!==void 0&&(ae(s.change)||s.change==="in-place"),a=n.tables.get(r.inHead.get(e)??""),l=a?.writers[0]??
a?.creates[0],c=i?s.at:null;return c!==null?c:l===void 0?{file:o?.file??"",line:o?.line??0}:H(l)}function np({head:e,identities:t},n){let r=new Set(n.map(s=>s.identity));
return[...e.tables.values()].filter(s=>!s.external).filter(s=>!r.has(t.ofHead.get(s.id)??s.id)).length}function sp(e,{blue:t,green:n,topics:r},o){let[s,i]=[rp(t),rp(n)],a=e.map(c=>({identity:c.identity,blue:c.blue,green:c.green,old:c.blue===null?null:s(c.blue),new:c.
green===null?null:i(c.green)})),l={old:op(t,new Set(r.moved.map(c=>c.blue))),new:op(n,new Set(e.map(({identity:c})=>r.ofIdentity.get(c)??"")))};return Q(F({released:a,
connectors:l,accepted:o??[]}))}function rp({tables:e,statements:t}){let n=new Map(e.map(s=>[s.name,s])),r=t.filter(s=>s.kind==="seed").flatMap(s=>s.writes.map(i=>({
table:i,seed:s}))),o=k(r,({table:s})=>s);return s=>{let i=n.get(s),a=(o.get(s)??[]).map(({seed:l})=>l.hash).sort();return[i?.hash??"",i?.options??{},a]}}function op({
connectors:e},t){return e.filter(r=>r.topics.some(o=>t.has(o))).map(r=>r.hash).sort()}var ip=new Set("BOOLEAN TINYINT SMALLINT INT BIGINT FLOAT DOUBLE DECIMAL DATE TIME TIMESTAMP TIMESTAMP_LTZ".split(" ")),WP=new Set("CHAR VARCHAR STRING BINARY V\
ARBINARY BYTES".split(" "));function ap({function:e,operand:t,to:n},r){if(e.toUpperCase()!=="CAST"||WP.has(n.name))return!1;let o=Zc(t,r)?.type.name;return o===
void 0||!ip.has(o)||!ip.has(n.name)}var BP="ABS ACOS APPROX_COUNT_DISTINCT ARRAY ARRAY_AGG ARRAY_APPEND ARRAY_CONCAT ARRAY_CONTAINS ARRAY_DISTINCT ARRAY_EXCEPT ARRAY_INTERSECT ARRAY_JOIN ARRAY_MAX\
 ARRAY_MIN ARRAY_POSITION ARRAY_PREPEND ARRAY_REMOVE ARRAY_REVERSE ARRAY_SLICE ARRAY_SORT ARRAY_UNION ASCII ASIN ATAN ATAN2 AVG BIN BITMAP_AND BITMAP_ANDNOT BIT\
MAP_AND_AGG BITMAP_AND_CARDINALITY_AGG BITMAP_BUILD BITMAP_BUILD_AGG BITMAP_BUILD_CARDINALITY_AGG BITMAP_CARDINALITY BITMAP_FROM_BYTES BITMAP_OR BITMAP_OR_AGG B\
ITMAP_OR_CARDINALITY_AGG BITMAP_TO_ARRAY BITMAP_TO_BYTES BITMAP_TO_STRING BITMAP_XOR BITMAP_XOR_AGG BITMAP_XOR_CARDINALITY_AGG BTRIM CARDINALITY CAST CEIL CEILI\
NG CHAR_LENGTH CHARACTER_LENGTH CHR CLASSIFIER COALESCE COLLECT CONCAT CONCAT_WS CONVERT_TZ COS COSH COT COUNT COVAR_POP COVAR_SAMP CUME_DIST CUMULATE DATE_FORM\
AT DAYOFMONTH DAYOFWEEK DAYOFYEAR DECODE DEGREES DENSE_RANK E ELEMENT ELT ENCODE ENDSWITH EXP EXTRACT FIRST FIRST_VALUE FLATTEN FLOOR FROM_BASE64 FROM_UNIXTIME \
GREATEST GROUPING GROUPING_ID GROUP_ID HASH_CODE HEX HOP HOP_END HOP_ROWTIME HOP_START HOUR IF IFNULL INET_ATON INET_NTOA INITCAP INSTR IS_ALPHA IS_DECIMAL IS_D\
IGIT JSON JSON_ARRAY JSON_ARRAYAGG JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_QUOTE JSON_STRING JSON_UNQUOTE JSON_VALUE LAG LAST LAST_VALUE LEAD LEA\
ST LEFT LISTAGG LN LOCATE LOG LOG10 LOG2 LOWER LPAD LTRIM MAP MAP_ENTRIES MAP_FROM_ARRAYS MAP_KEYS MAP_UNION MAP_VALUES MATCH_ROWTIME MAX MD5 MIN MINUTE MOD MON\
TH MULTISET NEXT NTILE NULLIF OBJECT_OF OBJECT_UPDATE OVERLAY PARSE_JSON PARSE_URL PERCENTILE PERCENT_RANK PI POSITION POWER PREV PRINTF QUARTER RADIANS RANK RE\
GEXP REGEXP_COUNT REGEXP_EXTRACT REGEXP_EXTRACT_ALL REGEXP_INSTR REGEXP_REPLACE REGEXP_SUBSTR REPEAT REPLACE REVERSE RIGHT ROUND ROW ROW_NUMBER RPAD RTRIM SECON\
D SESSION SESSION_END SESSION_ROWTIME SESSION_START SHA1 SHA2 SHA224 SHA256 SHA384 SHA512 SIGN SIN SINGLE_VALUE SINH SPLIT SPLIT_INDEX SQRT STARTSWITH STDDEV ST\
DDEV_POP STDDEV_SAMP STR_TO_MAP STRING_AGG SUBSTR SUBSTRING SUM SUM0 TAN TANH TIMESTAMPADD TIMESTAMPDIFF TO_BASE64 TO_DATE TO_TIMESTAMP TO_TIMESTAMP_LTZ TRANSLA\
TE TRIM TRUNCATE TRY_CAST TRY_PARSE_JSON TUMBLE TUMBLE_END TUMBLE_ROWTIME TUMBLE_START TYPEOF UNHEX UPPER URL_DECODE URL_ENCODE VARIANCE VAR_POP VAR_SAMP WEEK Y\
EAR",_P="CURRENT_DATABASE CURRENT_DATE CURRENT_ROW_TIMESTAMP CURRENT_TIME CURRENT_TIMESTAMP CURRENT_WATERMARK HOP_PROCTIME LOCALTIME LOCALTIMESTAMP MATCH_PROCTI\
ME ML_EVALUATE ML_PREDICT NOW PROCTIME RAND RAND_INTEGER SESSION_PROCTIME SOURCE_WATERMARK TUMBLE_PROCTIME UNIX_TIMESTAMP UUID",[GP,UP]=[new Set(BP.split(" ")),
new Set(_P.split(" "))];function qi(e){let t=e.toUpperCase();return GP.has(t)?"repeatable":UP.has(t)?"unrepeatable":"unknown"}function lp(e,t,n,r){let{numbers:o}=e.ground,{where:s,groupBy:i,having:a,qualify:l}=t;if(i===null&&Ki(t.items.map(({expression:u})=>u)))return o.unique();let c=(u,d)=>u===
null?0:le(e,u,d),m=t.quantifier==="DISTINCT"?r.columns:[];return o.of(JSON.stringify(qP(e,t)),[Hi(e,n),c(s,n),i===null?0:Ct(e,i,i.items.flatMap(cp),n),c(a,n),c(
l,{...n,output:r}),...m.map(u=>me(e,u))])}function qP({side:e},t){let{from:n,hints:r,items:o,stream:s,quantifier:i,groupBy:a,having:l}=t,c=o.filter(({expression:d})=>d.
type==="star"),m=a===null&&(l!==null||Qc(t)!==null);return[n===null?"":Xt(e,n,Io(n)),i??"",s,m,...[...r,...c].map(d=>e.text(d))]}function Hi(e,t){let n=t.joins.
flatMap(({join:o,end:s})=>o.on===null?[]:[le(e,o.on,zc(t,s))]),r=t.entries.flatMap(o=>o.asOf===null?[]:[le(e,o.asOf,t)]);return e.ground.numbers.of("FROM",[...t.
entries.map(({relation:o})=>ce(e,o)),...n,...r,...t.shared.map(o=>me(e,o))])}function Io(e){switch(e.type){case"derived":return[e.query];case"joins":return[e.first,
...e.joins.map(({right:t})=>t)].flatMap(Io);case"bracketed":return Io(e.inner);case"sample":return Io(e.input);default:return[]}}function cp(e){return e.type===
"GROUPING SETS"?e.sets.flatMap(cp):e.expressions}function ce(e,t){let{made:n}=t,r=e.rows.get(n);if(r!==void 0)return r;e.rows.set(n,e.ground.numbers.unique());let o=HP(e,n,t);return e.rows.set(n,o),o}function ke(e,t){
let{numbers:n}=e.ground;if(t.openings.length>0)return n.unique();let r=t.columns.map(o=>me(e,o));return n.of("all",[ce(e,t),...r])}function HP(e,t,n){let{numbers:r}=e.
ground;switch(t.type){case"table":return KP(e,t.table);case"select":return lp(e,t.select,t.scope,n);case"joined":return Hi(e,t.scope);case"ordered":return JP(e,
t.query,t.input,t.scope);case"set-operation":return zP(e,t.operation.operators,t.terms);case"values":return r.of(`VALUES ${t.rows.length}`);case"renamed":return ce(
e,t.input);case"unnest":return Ct(e,t.unnest,t.unnest.arguments,t.scope);case"extended":return XP(e,t.call,t.input,t.scope);case"match":return QP(e,t.match,t.input,
t.scope);case"function":case"unknown":return r.unique()}}function KP(e,t){let{schema:n}=t,s=(n===null?[]:[...n.primaryKey,...VP(n.watermark)]).map(i=>{let a=n?.
columns.find(l=>l.name===i)??null;return{type:"stored",table:t,name:i,schema:a}}).map(i=>me(e,{name:i.name,source:i}));return e.ground.numbers.of("rows",[e.ground.
rowsOf(t),...s])}function VP(e){return e===null?[]:[e.column,...e.uses]}function JP(e,t,n,r){let{orderBy:o,limit:s,offset:i}=t;if(s===null&&i===null)return ce(e,
n);let{numbers:a}=e.ground,l=o.map(({expression:u,descending:d,nulls:f})=>u.type==="path"?a.of(`${d} ${f}`,[le(e,u,r)]):ke(e,n)),c=[s,i].map(u=>u===null?0:le(e,
u,r)),m=o.map(({expression:u,descending:d,nulls:f})=>[e.side.text(u),d,f]);return a.of(`LIMIT ${JSON.stringify(m)}`,[ce(e,n),...c,...l])}function zP(e,t,n){let r=t.
some(s=>s!=="UNION ALL"),o=n.map(s=>r?ke(e,s):ce(e,s));return e.ground.numbers.of(t.join(", "),o)}function XP(e,t,n,r){let o=Yn();for(let i of t.arguments)YP(e,
o,i,r);let s=Xt(e.side,t,o.queries);return e.ground.numbers.of(s,[ce(e,n),...o.parts])}function YP(e,t,n,r){let o=n.type==="named"?n.value:n;if(o.type!=="table-\
argument"){Te(e,t,o,r);return}t.queries.push(o.query);let s=[...o.partitionBy,...o.orderBy.map(({expression:i})=>i)];for(let i of s)Te(e,t,i,r)}function QP(e,t,n,r){
let o=[...t.partitionBy,...t.orderBy.map(({expression:i})=>i),...t.defines.map(({condition:i})=>i)],s=Ct(e,{start:t.input.end,end:t.end},o,r);return e.ground.numbers.
of(`MATCH_RECOGNIZE ${e.side.text(t.input)}`,[ce(e,n),s])}function Yn(){return{parts:[],queries:[],mayFail:!1}}function le(e,t,n){return Ct(e,t,[t],n)}function Ct(e,t,n,r){let o=Yn();for(let i of n)Te(e,o,i,r);let s=o.
queries.sort((i,a)=>i.start-a.start);return Ji(e,o,e.ground.numbers.of(Xt(e.side,t,s),o.parts))}function Ji({failing:e},{mayFail:t},n){return t&&e.add(n),n}function Te(e,t,n,r){
switch(n.type){case"path":t.parts.push(eT(e,n,r));return;case"star":for(let{relation:o}of r.entries)t.parts.push(ke(e,o));return;case"subquery":t.parts.push(ke(
e,Vi(t,n.query,r)));return;case"table-argument":ZP(e,t,n,r);return;case"unary":n.operator==="EXISTS"&&n.operand.type==="subquery"?t.parts.push(ce(e,Vi(t,n.operand.
query,r))):Te(e,t,n.operand,r);return;case"call":tT(e,t,n,r);return;case"cast":ap(n,r)&&(t.mayFail=!0),Te(e,t,n.operand,r);return;default:Ln(n,o=>Te(e,t,o,r))}}
function Vi(e,t,n){return e.queries.push(t),em(t,n)}function ZP(e,t,n,r){let o=Vi(t,n.query,r);t.parts.push(ke(e,o)),Ln(n,s=>Te(e,t,s,r))}function eT(e,{parts:t},n){
let r=Xc(t,n);return r.type==="column"?me(e,r.column):ke(e,r.relation)}function tT(e,t,n,r){zi(e,n.name)||t.parts.push(e.ground.numbers.unique());let[o]=n.arguments,
s=o?.type==="star"&&o.qualifier.length===0;Ln(n,a=>{(a!==o||!s)&&Te(e,t,a,r)});let i=n.over!==null&&"type"in n.over?n.over.base:n.over;i!==null&&t.parts.push(nT(
e,i,r))}function nT(e,t,n){let r=n.select?.windows.find(s=>s.name.text===t.text)?.window;if(r===void 0||r.base!==null)return e.ground.numbers.unique();let o=[...r.
partitionBy,...r.orderBy.map(({expression:s})=>s)];return Ct(e,r,o,n)}function zi({ground:e,unsteady:t},n){let r=qi(n);return r==="unrepeatable"&&t.add(n),r==="\
repeatable"||r==="unrepeatable"&&e.repeats}function Ki(e){return e.some(t=>{if(t.type==="call"&&qi(t.name)==="unknown")return!0;let n=[];return Ln(t,r=>n.push(r)),
Ki(n)})}function me(e,{source:t}){let n=e.columns.get(t);if(n!==void 0)return n;e.columns.set(t,e.ground.numbers.unique());let r=rT(e,t);return e.columns.set(t,r),r}function rT(e,t){
let{numbers:n}=e.ground;switch(t.type){case"stored":return oT(e,t);case"computed":return le(e,t.expression,t.scope);case"field":return n.of(`field ${t.name}`,[le(
e,t.row,t.scope)]);case"optional":return n.of("optional",[me(e,t.column)]);case"combined":return n.of(t.by,t.columns.map(r=>me(e,r)));case"produced":return sT(e,
t);case"unknown":return n.unique()}}function oT(e,t){let n=t.schema?.computed??null;if(n===null)return e.ground.columnOf(t);let r=Yn();return Te(e,r,n.expression,
n.scope),Ji(e,r,e.ground.numbers.of(`computed as ${t.schema?.said??""}`,r.parts))}function sT(e,{by:t,place:n,from:r,scope:o,whole:s}){let{numbers:i}=e.ground;return t===
"UNNEST"||t.startsWith("window_")||zi(e,t)?i.of(`${t} ${n}`,[...r.map(l=>le(e,l,o)),...s.map(l=>ke(e,l))]):i.unique()}function mp({to:e,column:t},n){let r=n?.columns.find(({name:a})=>a===e),o=r===void 0?void 0:ni(r)?.type;if(o===void 0||!dp(o))return null;let s=ni(t)?.type;return s!==
void 0&&Gc(s,o)&&(o.nullable||!s.nullable)?null:_c(o)}function up({target:e,by:t,scope:n}){return e===null||t?.type!=="insert"?null:Yc(e,n)}var iT=new Set(["CHA\
R","VARCHAR","BINARY","VARBINARY"]);function dp({name:e,parameters:t,elements:n,fields:r,nullable:o}){let s=iT.has(e)&&t[0]!==Bc;return!o||s||[...n,...r.map(({type:i})=>i)].
some(dp)}function fp(e,t){let n=tm(e);return mo(n.syntax,n.cursor.tokens.text,t).flatMap(r=>{let{target:o}=r;return o===null?[]:[{target:o.parts.map(s=>s.text),side:n,output:r}]})}
function pp({side:e,output:t},n){let r={ground:n,side:e,columns:new Map,rows:new Map,unsteady:new Set,failing:new Set},{relation:o,by:s,scope:i}=t;for(let u of i.
allCommon)ke(r,u);let a=s?.type==="insert"?lT(r,s,t):0,l=o.openings.length>0?n.numbers.unique():ce(r,o),c=Gm(t),m=new Map(c.map(({to:u,column:d})=>[u,me(r,d)]));
return{rows:n.numbers.of("output",[a,l,...aT(r,c,t)]),columns:m,isSteady:r.unsteady.size===0}}function aT(e,t,n){let r=up(n),o=t.flatMap(s=>{let i=mp(s,r);return i===
null?[]:[e.ground.numbers.of(`into ${i}`,[me(e,s.column)])]});return[...new Set([...e.failing,...o])].sort((s,i)=>s-i)}function lT(e,t,{scope:n}){let{upsert:r,overwrite:o,
conflict:s,hints:i,partition:a}=t,l=a.map(({column:u})=>u.text),c=[r,o,s,i.map(u=>e.side.text(u)),l],m=a.flatMap(({value:u})=>u===null?[]:[le(e,u,n)]);return e.
ground.numbers.of(JSON.stringify(c),m)}function gp(){let e=new Map,t=0,n=()=>t+=1;return{unique:n,of:(r,o=[])=>{let s=`${o.join(" ")}${r}`,i=e.get(s)??n();return e.set(s,i),i}}}var yt=new Set;function cn(e){return e!=="everything"&&e.size===0}function Xi(e,t){return e==="everything"||t==="everything"?"everything":t.size===0?e:new Set([
...e,...t])}function Mo(e){return e==="everything"?"*":JSON.stringify([...e].sort())}function hp(){return{numbers:gp(),before:new Map}}var cT={effectOn:()=>yt,isMoved:()=>!1};function bp(e,t,n,r,o,{numbers:s,before:i}){let a=`${o?"anew":"as it i\
s"} ${e}`,l=i.get(a)??yp(e,t,s,cT,!o);i.set(a,l);let c=yp(e,n,s,r,!o);return{effect:dT(l,c),isSteady:[...l,...c].every(m=>m.isSteady)}}function yp(e,{project:t,
seen:n,table:r},o,s,i){return[...r?.writers??[],...r?.seeds??[]].flatMap(l=>{let c=mT(l,n,o,s,i),m=F(mt(t,l)),u=n.fillingsOf(l).filter(([d])=>d===e);return u.length===
0?[{rows:o.unique(),columns:new Map,isSteady:!0}]:u.map(([,d])=>{let f=pp(d,c);return{...f,rows:o.of(`under ${m}`,[f.rows])}})})}function mT(e,t,n,{effectOn:r,isMoved:o},s){
let i=({schema:l,written:c})=>l?.id??t.meant(e,c),a=(l,c)=>{let m=r(l);return m==="everything"||m.has(c.name)||o(l)&&uT(c)};return{numbers:n,repeats:s,rowsOf:l=>{
let c=i(l);return n.of(`${r(c)==="everything"?"other":"same"} rows ${c} ${l.written}`)},columnOf:l=>{let c=i(l.table);return n.of(`${a(c,l)?"other":"same"} colu\
mn ${JSON.stringify([c,l.name])}`)}}}function uT({name:e,schema:t}){return e.startsWith("$")||t?.kind==="metadata"&&t.virtual}function dT(e,t){if(e.length!==t.length)
return"everything";let n=[...t],r=new Set;for(let o of e){let s=n.findIndex(({rows:a})=>a===o.rows),[i]=s===-1?[]:n.splice(s,1);if(i===void 0)return"everything";
for(let a of[...o.columns.keys(),...i.columns.keys()])o.columns.get(a)!==i.columns.get(a)&&r.add(a)}return r}function wp(e,t){let n=zr(e),r=n===null?[]:mo(n.syntax,n.cursor.tokens.text,t),o=r.flatMap(bT),s=r.length===0?"what it computes is not understood":fT(o),i=new Set(
o.flatMap(c=>c.whole.map(({written:m})=>m))),a=wT(o);return[...new Map(e.names.filter(yT).map(c=>[hT(c),c]))].sort(pT).map(([c,m])=>{let u=[...a.get(c)??[],...ST(
gT(m,t))],d=i.has(c)?`all columns of ${c} are listed or compared`:null;return{table:c,columns:[...new Set(u)].sort(),everything:s??d}})}function fT(e){return e.
find(({unknown:t})=>t.length>0)?.unknown[0]??null}function pT([e],[t]){return e<t?-1:1}function gT({parts:e},{tableOf:t}){return t(e.map(n=>n.text))}function yT({
role:e}){return e==="read"}function hT({parts:e,companion:t}){return e.map(n=>n.text).join(".")+t}function bT({relation:e,scope:t}){let n=ii(!1);return Km(t,n),
[{...qm,whole:Hm(e)},Vm(e,n),...e.columns.map(r=>Jm(r,n))]}function wT(e){let t=new Map;for(let{values:n,influences:r}of e)for(let o of[...n,...r]){let{written:s}=o.
table,i=t.get(s)??new Set;t.set(s,i);for(let a of vT(o))i.add(a)}return t}function vT({name:e,schema:t}){if(t===null||t.computed===null)return[e];let{values:n}=zm(
t.computed.expression,t.computed.scope,ii(!1));return[e,...n.map(r=>r.name)]}function ST(e){if(e===null)return[];let{primaryKey:t,watermark:n}=e;return n===null?
t:[...t,n.column,...n.uses]}function Qi(e,t,n){let r=Yi(m=>kT(t(m))),o=PT(e,n),s=co(m=>(o.get(m)??[]).map(u=>a(u))),i=m=>u=>r(m).get(u.join("."))??u.join("."),a=m=>({statement:t(m).parsed,
idOf:i(m)}),l=m=>s.seenBy(i(m)),c=(m,u)=>r(m).get(u)??u;return{meant:c,schemaOf:m=>s.tableOf(m),fillingsOf:Yi(m=>fp(TT(t(m)),l(m)).map(u=>[i(m)(u.target),u])),wholeOf:Yi(
m=>{let d=wp(t(m).parsed,l(m)).filter(({everything:f})=>f!==null);return new Set(d.map(({table:f})=>c(m,f)))})}}var jT=new Set(["define","alter","rename"]);function PT({
statements:e},t){let n=e.filter(({creates:o,alters:s})=>o!==null||s!==null).flatMap(o=>{let s=o.mentions.filter(({name:a})=>jT.has(a.role));return[...new Set(s.
map(({table:a})=>t(a)))].map(a=>({id:a,statement:o}))}),r=k(n,({id:o})=>o);return new Map([...r].map(([o,s])=>[o,s.map(({statement:i})=>i)]))}function TT({sql:e,
parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function kT({parsed:e,identityOf:t}){return new Map(e.names.flatMap(n=>[[vp(n),t(n)],[vp(n)+n.companion,
t(n)]]))}function vp({parts:e}){return e.map(t=>t.text).join(".")}function Yi(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let o=e(n);return t.
set(n,o),o}}function Pp(e){let{base:t,head:n,back:r,identities:o,full:s}=e,i={...e,seenBefore:Qi(t,Ae,c=>c),seen:Qi(n,r,c=>o.ofHead.get(c)??c),on:OT(e),moved:new Set,known:hp(),
looked:new Map},a=[...s.causes.keys()],l=Ht(a,new Map(a.map(c=>[c,Zi(c,e)])));for(let c=!0;c;)c=l.filter(m=>RT(m,i)).length>0;return i}function Zi(e,{lineage:t}){
return[...new Set((t.writers.get(e)??[]).flatMap(({reads:n})=>n))]}function OT({full:e,changes:t}){let n=e.expectations.flatMap(r=>{let o=t.get(r);return o!==void 0&&
ae(o.change)?[[r,Tp(o)]]:[]});return new Map(n)}function Tp({columns:e}){return e===null?"everything":new Set(e)}function RT(e,t){let{moved:n,on:r,looked:o}=t,s=Zi(
e,t),i=[n.has(e),...s.map(f=>`${n.has(f)}${Mo(At(f,r))}`)];if(o.get(e)===i.join())return!1;o.set(e,i.join());let a=!n.has(e),l=a&&!ET(e,t)?jp(e,t,!1):null;if(l!==
null&&cn(l.effect))return!1;let c=a&&xT(e,t),{effect:m}=l?.isSteady===!0?l:jp(e,t,!0),[u,d]=[At(e,r),Xi(At(e,r),m)];return r.set(e,d),c||Mo(u)!==Mo(d)}function At(e,t){
return t.get(e)??yt}function xT(e,{moved:t,lineage:n,full:r}){t.add(e);for(let{outputs:o}of n.writers.get(e)??[])for(let s of o)r.causes.has(s)&&t.add(s);return!0}
function ET(e,t){let{full:n,published:r,changes:o,base:s,head:i,identities:a}=t,l=n.causes.get(e)?.kind;if(l==="changed"||l==="new"||l==="removed"||l==="listed")
return!0;let c=o.get(e)?.change??"none";if(r.has(e)||ae(c))return!0;let[m,u]=[s.tables.get(e),i.tables.get(a.inHead.get(e)??"")],d=u?.creates.some(({rowsOf:f})=>f.
length>0)??!1;return c==="in-place"&&d||Sp(m?.seeds)!==Sp(u?.seeds,t.back)}function Sp(e=[],t=Ae){return JSON.stringify(e.map(n=>t(n).raw).sort())}function jp(e,t,n){
let r=IT(e,t);if(r==="everything"||MT(e,t))return{effect:"everything",isSteady:!0};if(!Zi(e,t).some(a=>$T(a,t))&&!n)return{effect:r,isSteady:!1};let{effect:s,isSteady:i}=AT(
e,t,n);return{effect:LT(e,Xi(r,s),t),isSteady:i}}function $T(e,{moved:t,on:n}){return t.has(e)||!cn(At(e,n))}function IT(e,{changes:t,full:n,base:r,head:o,identities:s}){
let i=t.get(e);if(n.causes.get(e)?.kind==="listed"||s.added.has(e)||s.removed.has(e))return"everything";if(i===void 0||!ae(i.change))return yt;let[l,c]=[r.tables.
get(e),o.tables.get(s.inHead.get(e)??"")];return l?.creates.length===c?.creates.length?Tp(i):"everything"}function MT(e,t){let{lineage:n,head:r,identities:o}=t,
s=r.tables.get(o.inHead.get(e)??""),i=new Set([...s?.writers??[],...s?.seeds??[]]);return(n.writers.get(e)??[]).some(a=>CT(a,i.has(a.statement),t))}function CT(e,t,n){
let{on:r,seen:o,identities:s}=n,i=e.reads.filter(m=>!cn(At(m,r)));if(i.length===0)return!1;let a=e.outputs.length===1;if(i.some(m=>!t||a&&At(m,r)==="everything"))
return!0;let l=new Set(e.statement.rowsOf.map(m=>s.ofHead.get(m)??m)),c=o.wholeOf(e.statement);return i.some(m=>!l.has(m)||c.has(m))}function AT(e,t,n){let{base:r,
head:o,identities:s,seenBefore:i,seen:a,on:l,moved:c}=t,m={project:r,seen:i,table:r.tables.get(e)},u=o.tables.get(s.inHead.get(e)??"");return bp(e,m,{project:o,
seen:a,table:u},{effectOn:f=>At(f,l),isMoved:f=>c.has(f)},n,t.known)}function LT(e,t,{seen:n,seenBefore:r}){return t==="everything"||t.size===0?t:[n.schemaOf(e),
r.schemaOf(e)].some(i=>i===null||i.unknown!==null||i.primaryKey.some(a=>t.has(a)))?"everything":t}function kp(e){let{full:t}=e,n=Pp(e),r=[...t.causes.keys()].filter(o=>!n.moved.has(o)).sort();return new Map(r.map(o=>[o,FT(o,e,n)]))}var ea=5;function FT(e,t,n){
let{lineage:r,full:o}=t,i=[...new Set((r.writers.get(e)??[]).flatMap(m=>m.reads))].sort().filter(m=>m!==e&&(o.causes.has(m)||n.on.has(m))),a=i.filter(m=>!cn(n.on.
get(m)??yt)),l=i.filter(m=>!a.includes(m)),c=a.slice(0,ea).map(m=>`${NT(m,n)} of ${m}`);return[...c.length>0?[`does not use what changes: ${ta(c,a.length)}`]:[],
...l.length>0?[`reads ${ta(l.slice(0,ea),l.length)}, which ${DT(l)} out as before`]:[]].join("; ")}function NT(e,{on:t}){let n=t.get(e)??yt,r=n==="everything"?[
"everything"]:[...n].sort();return ta(r.slice(0,ea),r.length)}function DT(e){return e.length===1?"comes":"come"}function ta(e,t){return e.join(", ")+(t>e.length?
` and ${t-e.length} more`:"")}function Op(e,t){let n=new Set;for(;;){let r=t(n),o=WT(e,r).filter(s=>!n.has(s));if(o.length===0)return r;n=new Set([...n,...o])}}function WT(e,t){if(Object.keys(
e).length===0)return[];let n=new Set([...t.released].map(a=>t.final.nameOf(a))),r=({name:a,hash:l})=>(O(e,a)??l)!==l,{tables:o,statements:s}=t.green,i=s.filter(
a=>a.kind==="seed");return[...o.filter(a=>n.has(a.name)&&r(a)).map(a=>a.name),...i.filter(r).flatMap(a=>a.writes.filter(l=>n.has(l)))]}function Rp(e,{final:t}){let{closure:n,wanted:r}=e;return[...n.pinned].filter(s=>r.excluded.has(s)).sort().map(s=>{let i=xp(s,e),a=e.changes.get(s)?.change??"no\
ne";return{identity:s,name:t.nameOf(s),reads:i,reason:`excluded: ${BT(i,ae(a))}`}})}function xp(e,{base:t,closure:n}){let r=t.tables.get(e)?.writers.flatMap(o=>o.
rowsOf)??[];return[...new Set(r)].filter(o=>n.causes.has(o)).sort()}function BT(e,t){let n=t?["its own change waits"]:[],r=e.length>0?[`goes on reading ${e.join(
", ")} until its own next change`]:[],o=[...n,...r];return o.length>0?o.join(", and it "):"it stays as it is"}function Ep(e){return[...e.sparable].map(([t,n])=>{
let r=!e.closure.causes.has(t);return{identity:t,reason:n,spared:r,reads:r?xp(t,e):[]}})}function Ip(e){let{base:t,identities:n}=e,r=new Map;for(let[a,l]of n.inHead)Mp(e,a)&&r.set(a,l);let o=[...n.inHead.keys()].filter(a=>t.tables.has(a)&&!r.has(a)),
s=_T(e),i=[];for(let a of k(o.sort(),l=>Mt(l,t.names)).values()){let l=GT(a,e,s);for(let[c,m]of l.green)r.set(c,m);i.push(...l.faults)}return{green:r,faults:i}}
function Mp({identities:e,unversioned:t},n){return e.added.has(n)||e.renamed.has(n)||t.has(n)}function _T(e){let{base:t,head:n,identities:r}=e,o=[...r.ofHead].filter(
([a,l])=>(Mp(e,l)||n.tables.get(a)?.external===!0)&&(a===l||r.inHead.get(l)===a)),s=[...t.tables.keys()].map(a=>[a,a]),i=[...o,...s].map(([a,l])=>({name:a,owner:l}));
return k(i,({name:a})=>n.names.lastPart(a))}function GT(e,t,n){let{base:r,versions:o,burnt:s,moved:i}=t,a=g=>$(r.names.lastPart(g)).version,l=[...e].sort((g,h)=>a(
g)-a(h)),c=l.flatMap(g=>{let h=o.get(g);return h===void 0?[]:[{owner:g,version:h,name:Cp(g,t,h)}]}),m=new Map(c.map(({version:g,owner:h})=>[g,h])),u=[...c];for(let g of l.
filter(h=>!o.has(h))){let h=T=>!m.has(T.version)&&$p(T,n,t)&&!s.has(T.name),x=qT(g,a(g)+1,t,h);m.set(x.version,g),u.push(x)}let d=g=>g.name===g.owner||m.get(g.version)!==
g.owner||!$p(g,n,t),f=c.filter(g=>i.has(g.owner)&&d(g)).map(HT);return{green:new Map(u.map(({name:g,owner:h})=>[h,g])),faults:f}}function $p({name:e,owner:t,version:n},r,{
base:o}){let{stem:s}=$(o.names.lastPart(t));return!(r.get(Cn(s,n))??[]).some(a=>a.owner!==t&&UT(a.name,e))}function UT(e,t){return e===t||e.endsWith(`.${t}`)||t.
endsWith(`.${e}`)}function qT(e,t,n,r){for(let o=t;;o++){let s={owner:e,version:o,name:Cp(e,n,o)};if(r(s))return s}}function Cp(e,{base:t},n){let r=t.names.qualifier(
e),o=Cn($(t.names.lastPart(e)).stem,n);return r===""?o:`${r}.${o}`}function HT({name:e,owner:t}){return{code:"name-taken",file:"",line:0,column:0,message:`${t} \
is to be called ${e} (release.versions), but that is ${e===t?"its own already":"another table's name"}`,hint:"choose another version for it under release.versio\
ns"}}function Lp(e,t,n){let r=[new Map,new Map,new Map],o=(i,a,l)=>{let c=r[i];c?.set(a,(c.get(a)??new Set).add(l))},s=[...n.removed].map(i=>[i,i]);for(let[i,a]of[...n.
inHead,...s]){let{names:l}=e.tables.has(i)?e:t;for(let c of na(i,l))o(0,c,i);for(let c of na(a,t.names))o(1,c,i);for(let c of na(i,l))o(2,Ap(c),i)}return{all:()=>[
...n.inHead.keys()],meaning:i=>{let a=i.replaceAll("`","");return[...r[0]?.get(a)??r[1]?.get(a)??r[2]?.get(Ap(a))??[]]}}}function na(e,t){let n=t.qualifier(e),r=n===
""?[]:n.split("."),o=t.lastPart(e);return[...r,""].map((s,i)=>[...r.slice(i),o].join("."))}function Ap(e){return $(e).stem}function Dp(e,t,n,r){let o=Lp(t,n,r),s=l=>new Set(l.flatMap(c=>ra(o,c)??[])),i=l=>l.filter(c=>ra(o,c)===null),a=Object.entries(e.versions).flatMap(([l,c])=>{let m=ra(
o,l);return m===null?[]:[[m,c]]});return{listed:s(e.tables),excluded:s(e.exclude),versions:new Map(a),published:s(e.published),faults:[...i(Object.keys(e.versions)).
map(l=>Fp(o,l,"release.versions")),...i(e.exclude).map(l=>Fp(o,l,"release.exclude"))],warnings:[...i(e.tables).map(l=>Np(o,l,"is to move")),...i(e.published).map(
l=>Np(o,l,"is under published"))]}}function ra(e,t){let[n,...r]=e.meaning(t);return n!==void 0&&r.length===0?n:null}function Fp(e,t,n){let r=`${n} names ${t}, w\
hich ${Wp(e,t)}`,o=`correct or remove the name under ${n}`;return{code:"unknown-table",file:"",line:0,column:0,message:r,hint:o}}function Np(e,t,n){return{code:"\
unknown-table",message:`${t} ${n}, but ${Wp(e,t)}`,file:"",line:0}}function Wp(e,t){let n=e.meaning(t);if(n.length>1)return`may mean any of ${[...n].sort().join(
", ")}`;let r=e.all();return`is no table of the project${r.length===0?"":`; did you mean ${Nr(t,[...r])}?`}`}var KT={ref:"nothing",commit:null};function Bp(e,t){let n=VT(e,t),r=Op(e.options.served,o=>zT(n,o,t));return XT(e,n,r)}function VT(e,t){let{base:n,head:r,aliases:o}=JT(
e,t),{renames:s,options:i}=e,a=Vf({base:n,head:r,renames:s,allNew:e.baseline===null}),l=Dp(i,n,r,a),c=id(n,r,a,t),{listed:m,excluded:u,published:d}=l,f=xd({base:n,
head:r,identities:a,back:c,renames:s,excluded:u}),g=Yf(r,a),h=vw=>Cd({base:n,lineage:g,changes:f,identities:a,wanted:{listed:m,excluded:u,spared:vw}}),x=h(new Set),
T=kp({base:n,head:r,lineage:g,changes:f,identities:a,back:c,full:x,published:d}),Rn=i.closure==="minimal"&&T.size>0?h(new Set(T.keys())):x;return{base:n,head:r,
aliases:o,identities:a,wanted:l,changes:f,lineage:g,closure:Rn,sparable:T,renames:s}}function JT(e,t){let n=Zu(t,e.space),r=Ii(e.baselineFiles,e.takesPart,n),o=Ii(
e.headFiles,e.takesPart,n),s=Mm(ri(r.statements),ri(o.statements)),i=Si(s),[a,l]=[vo(r,i),vo(o,i)],c=e.baseline===null?nd:od(a,l),m=d=>rd(s.idOf(d),c),u=c.of.size===
0?l:vo(o,Si({...s,idOf:m}));return{base:a,head:u,aliases:c}}function zT(e,t,n){let{base:r,head:o,identities:s,wanted:i,closure:a}=e,l=new Set([...e.lineage.externals,
...i.published]),{versions:c}=i,m=a.causes,u=Ip({base:r,head:o,identities:s,moved:m,versions:c,burnt:t,unversioned:l}),d=new Set([...a.causes.keys()].filter(Rn=>!s.
removed.has(Rn))),f=nf(r,o,s,u.green,d),g=rf(r,o,s,f),h=of(o,g,n),x=Wm(r,o,s,f,g),T={targets:u,released:d,final:f,files:h,topics:x},M=ef(r,i.published);return{...T,
blue:M.pipeline,green:tf(e,T,M).pipeline}}function XT(e,t,n){let{blue:r,green:o}=n,s=Jf(t),i=tp(t,n,s),a=YT(t.head,n),{faults:l,warnings:c}=Wf(e,t,n,a);return l.
length===0&&gf(t,n),{project:e.project,baseline:e.baseline??KT,head:e.head,tables:i,untouched:np(t,i),excluded:Rp(t,n),sparable:Ep(t),inPlace:s,expectations:t.closure.
expectations,edits:l.length>0?[]:a,blue:r,green:o,hash:sp(i,n,e.options.accepted),warnings:c,faults:l}}function YT(e,t){return[...[...t.files.values()].flatMap(
({file:o,edits:s})=>s.map(i=>({file:o,...i}))),...Ld(e,t.topics)].sort((o,s)=>o.file===s.file?o.start-s.start:o.file<s.file?-1:1)}var QT=R({file_list:X(R({table_name:L()}))});function Gp(e,t){return/^\s*[{[]/.test(e)?ek(e,t):ZT(e)}function ZT(e){let t=e.split(/\r?\n/).map(n=>n.replace(/(^|\s)#.*$/,
"").trim());return[...new Set(t.filter(n=>n!==""))]}function ek(e,t){let n=[],r=Hu(e,n,{allowTrailingComma:!0}),[o]=n;if(o!==void 0)throw _p(e,t,o.offset,`is no\
t valid JSON: ${$i(o.error)}`);let s=te(QT,r);if(!s.success)throw _p(e,t,0,"holds no `file_list` whose entries have a `table_name`");return[...new Set(s.output.
file_list.map(i=>i.table_name))]}function _p(e,t,n,r){let o=e.slice(0,n),s=o.split(`
`).length,i=n-o.lastIndexOf(`
`),a="name one table a line, or give shift_left's modified_flink_files.json";return new v([{code:"table-list",file:t,line:s,column:i,message:`the list of tables\
 ${r}`,hint:a}])}async function Up(e,t,n,r){let{release:o,published:s,environments:i}=t,a=r.tables===null?[]:await rk(e,r.tables),l=await e.repository.readText(n.commit,wi),c=l===
null?[]:await hu(l,wi),m=i.map(u=>so(u.engine).nameLimit);return{settings:t,accepted:c,options:{tables:[...o.tables,...a],exclude:[...o.exclude,...r.exclude],versions:o.
versions,closure:r.closure??o.closure,strict:r.strict,published:s,nameLimit:Math.min(...m),accepted:c}}}async function rk(e,t){let n=await tk(nk(e.cwd,t),"utf8").
catch(()=>null);if(n!==null)return Gp(n,t);let r=`the list of tables ${t} cannot be read`;throw new v([{code:"table-list",file:t,line:1,column:1,message:r,hint:"\
check --tables"}])}function Qn(e,t,{settings:n,options:r},o,s){return Bp({project:e.name,baseline:t.baseline,head:t.head,baselineFiles:t.baselineFiles,headFiles:t.
headFiles,behind:t.behind,conflicts:t.conflicts,renames:t.renames,space:{catalog:n.catalog,database:n.database},takesPart:Pu(e.root,n.ignore),options:{...r,served:o}},
i=>He(i,s))}function Lt(e,{ref:t,commit:n}){return n===null?e.readWorkTree(Bn):e.readSnapshot({ref:t,commit:n},Bn)}async function b1(e,t,n){if(t.commit!==null)return t;let r=await e.
resolveCommit("HEAD"),[o,s]=await Promise.all([Lt(e,t),Lt(e,{ref:"HEAD",commit:r})]),i=async l=>qp(await e.readText(null,l))===qp(await e.readText(r,l));return[
oa(o.files,s.files).size+oa(s.files,o.files).size===0,...await Promise.all(n.map(i))].every(Boolean)?{...t,commit:r}:t}function qp(e){return e?.replaceAll(`\r
`,`
`)??null}async function w1(e,t,n){let r=await e.resolveBaseline(t,n.commit);if(r===null){let{files:c}=await Lt(e,n);return{...{baseline:r,head:n,baselineFiles:[],
headFiles:c,ownFiles:c},behind:new Set,conflicts:[],renames:[]}}let[o,s,i,a]=await Promise.all([Lt(e,r),Lt(e,n),e.containment(r,n,Bn),e.renames(r,n,Bn)]),l={baseline:r,
head:n,baselineFiles:o.files,ownFiles:s.files};switch(i.kind){case"ancestor":return{...l,headFiles:s.files,behind:new Set,conflicts:[],renames:a};case"merged":return{
...l,headFiles:i.snapshot.files,behind:oa(s.files,i.snapshot.files),conflicts:[],renames:a};case"conflict":return{...l,headFiles:s.files,behind:new Set,conflicts:i.
paths,renames:a};case"unrelated":return{...l,headFiles:s.files,behind:new Set,conflicts:[""],renames:a}}}function oa(e,t){let n=new Map(e.map(r=>[r.path,r.oid]));
return new Set(t.filter(r=>n.get(r.path)!==r.oid).map(r=>r.path))}import{basename as GR,isAbsolute as UR,relative as qR,resolve as HR}from"node:path";var he=class extends Error{lease;constructor(t){super(`held by ${t.holder} since ${t.since}, until ${t.until} unless it renews`),this.name="LeaseHeld",this.lease=
t}},ue=class extends Error{constructor(t){super(t),this.name="LeaseLost"}},Fe=12e4;function Co(e,t,n,r){let o=e===null?Math.max(1,Math.floor(Date.parse(n)/1e3)):
e.lease.token+1;return{holder:t,token:o,since:n,until:Hp(n,r)}}function Ao(e,t,n,r){if(e===null)throw new ue(`the lease of ${t.holder} is gone`);if(e.lease.token!==
t.token)throw new ue(`${e.lease.holder} has taken over, since ${e.lease.since}`);if(e.released)throw new ue("it was released");if(sa(e.lease,n))throw new ue(`it\
 was not renewed before ${e.lease.until}`);return{...t,until:Hp(n,r)}}function Lo(e,t,n){return e?.lease.token===t.token?e.lease.until===t.until?e:{lease:t,since:n,
skewed:e.skewed||sa(t,n)}:{lease:t,since:n,skewed:!1}}function Fo({lease:e,since:t,skewed:n},r,o){return Date.parse(r)-Date.parse(t)>o||!n&&sa(e,r)}function No({
lease:e}){return{lease:{...e,token:Math.max(1,e.token-1)},released:!0}}function sa(e,t){return Date.parse(t)>Date.parse(e.until)}function Hp(e,t){return new Date(
Date.parse(e)+t).toISOString()}import{setTimeout as Ok}from"node:timers/promises";var ok=/failed to push some refs|hook declined|Another git process seems|an editor opened by|are terminated then try|may have crashed in this|remove the file manually/;
function ht(e){let t=de(e).split(`
`).map(s=>s.replace(new RegExp("\\p{Cc}","gu")," ").trim()).filter(s=>s!==""&&!ok.test(s)),n=Kp(/^remote: +(?:error: +)?(?=\S)/,t),r=Kp(/^(?:fatal|error): +/,t).
slice(0,1),o=[...n,...r];return(o.length>0?o:t).join("; ")}function Kp(e,t){return t.filter(n=>e.test(n)).map(n=>n.replace(e,""))}function de(e){return e.replace(
/(\w+:\/\/)[^/@\s]*@/g,"$1")}var Do=[20,50,100,200,400,800];function mn(e){return/Unable to create '([^']+\.lock)': File exists/.exec(e)?.[1]??null}function ia(e){return`once ${e} is remove\
d, where no git runs`}function Vp(e,t,n){let r=ht(n),o=mn(r),s=o===null?"once .git may be written to, and its disk has space":ia(o);return new p(e,`${t} cannot \
be written: ${r}`,J,[],s)}function Jp(e,t,n,r){let o=de(n),s=`once ${o} takes pushes to ${t} again`;return new p(e,`${o} does not move ${t}: ${r}`,J,[],s)}import{writeFile as vk}from"node:fs/promises";import{join as Sk}from"node:path";function Qe(e){let t=e.indexOf("	"),[n="",,r=""]=e.slice(0,t).split(" ");return{path:e.slice(t+1),kind:aa(n),oid:r,mode:n}}function aa(e){return e==="160000"?"s\
ubmodule":e==="120000"?"symlink":"file"}function Wo({path:e,kind:t},n){return t!=="file"||n(e)}function Zn(e){return e.includes("\uFFFD")}function Bo(e,t,{text:n,
problem:r,pointer:o}){return{path:e,kind:o?"lfs-pointer":"file",oid:t,text:n,problem:r}}function er({path:e,kind:t,oid:n}){return{path:e,kind:t,oid:n,text:null,
problem:Zn(e)?"not-utf-8":null}}function la(e){return e.toSorted((t,n)=>t.path<n.path?-1:t.path>n.path?1:0)}function q(e,t,n){return{code:e,file:"",line:0,column:0,message:t,hint:n}}var sk=["Fetch the whole history and all tags. In the workflow:","  - uses: actions/ch\
eckout@v6","    with:","      fetch-depth: 0","      fetch-tags: true","On a laptop: git fetch --unshallow --tags"].join(`
`),ca="Install git 2.38 or newer and put it on PATH.",zp=e=>q("no-git",`git on this machine is too old${e&&`: ${e}`}`,ca),Xp=e=>q("damaged-repository",`The obje\
ct ${e} is missing, or damaged`,"git fsck lists what is damaged; a new clone has everything."),Yp=e=>q("no-repository",`${e} is not inside a git repository`,"Ru\
n this in a clone, or `git init` first."),Qp=e=>q("bare-repository",`${e} is a bare repository: it has no work tree`,"Run this in a clone."),Zp=e=>q("foreign-ow\
ner",`git does not read ${e}: another user owns it`,`git config --global --add safe.directory ${JSON.stringify(e)}`),_o=()=>q("empty-repository","The repository\
 has no commit yet","Commit the pipeline first: git add . && git commit"),un=e=>q("shallow-clone",`${e}: this is a shallow clone`,sk);var ik={"\\":"\\\\",'"':'\\"',"\n":"\\n","	":"\\t","\r":"\\r"};function Ft(e){return/^"|[\n\r]/.test(e)?ma(e):e}function ma(e){return`"${e.replace(/[\\"\n\t\r]/g,
t=>ik[t]??t)}"`}async function be(e,t){let n=[];for(let r=0;r<e.length;r+=16){let o=e.slice(r,r+16),s=await Promise.allSettled(o.map((i,a)=>t(i,r+a)));for(let i of s){if(i.status===
"rejected")throw i.reason;n.push(i.value)}}return n}import{mkdirSync as hk,mkdtempSync as tg,rmSync as ng}from"node:fs";import{tmpdir as rg}from"node:os";import{join as Nt}from"node:path";import{spawn as ak}from"node:child_process";import{existsSync as lk}from"node:fs";var ck=new Set(["GIT_DIR","GIT_WORK_TREE","GIT_INDEX_FILE","GIT_PREFIX","GIT_COMMON_DIR","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_NAMESPAC\
E","GIT_GRAFT_FILE","GIT_SHALLOW_FILE","GIT_IMPLICIT_WORK_TREE","GIT_NO_REPLACE_OBJECTS","GIT_REPLACE_REF_BASE","GIT_INTERNAL_SUPER_PREFIX","GIT_EXTERNAL_DIFF"]),
mk={LC_ALL:"C",LANGUAGE:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",GIT_FLUSH:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_TRACE_REDACT:"\
1"},uk=["core.quotePath=false","color.ui=false","core.hooksPath=/dev/null","core.fsmonitor=false","i18n.commitEncoding=UTF-8","i18n.logOutputEncoding=UTF-8","ht\
tp.lowSpeedLimit=1","http.lowSpeedTime=60"].flatMap(e=>["-c",e]);function dk(e={}){let t=Object.entries(process.env).filter(([n,r])=>r!==void 0&&!ck.has(n));return Object.
assign(Object.fromEntries(t),mk,e)}function ua(e,t,n={}){return ak("git",[...uk,...t],{cwd:e,env:dk(n),stdio:"pipe",windowsHide:!0})}async function tr(e,t,n={}){
let r=await fk(e,t,n);if((n.answers??[0]).includes(r.code))return r;throw da(t[0]??"",r.code,r.stderr)}function da(e,t,n){let r=ht(n);return t===129?new v([zp(r)]):
new p(`git ${e}`,r||`git ended with exit code ${t}`,"")}function fk(e,t,{env:n,stdin:r}){return new Promise((o,s)=>{let i=ua(e,t,n),a=[],l=[];i.stdout?.on("data",
c=>a.push(c)),i.stderr?.on("data",c=>l.push(c)),i.stdin?.on("error",()=>{}),i.stdin?.end(r??""),i.on("error",c=>s(fa(c,e))),i.on("close",c=>{o({code:c??-1,stdout:Buffer.
concat(a),stderr:Buffer.concat(l).toString("utf8")})})})}function fa(e,t){let n=lk(t)?q("no-git",`git could not be started: ${e.message}`,ca):q("no-folder",`The\
re is no folder ${t}`,"Name one that exists.");return new v([n])}function dn(e){let t=e.toString("utf8").split("\0");return t.at(-1)===""&&t.pop(),t}var pk=10,fn=class{#e;#t;#n=null;#r=[];#o=Buffer.alloc(0);#s=null;constructor(t,n={}){this.#e=t,this.#t=n}async headers(t){let n=[];return await this.#i(t,null,
r=>n.push(r)),n}contents(t,n,r=1/0){return this.#i(t,r,n)}async content(t){let n=[];return await this.contents([t],r=>n.push(r)),n[0]??null}close(){this.#n?.stdin?.
end(),this.#n=null}#i(t,n,r){if(t.length===0)return Promise.resolve();let o=this.#a(),s=n===null?"info":"contents",i=t.map(a=>/[\n\0]/.test(a)?"info ":`${s} ${a}`);
return new Promise((a,l)=>{this.#r.push({missing:t.length,limit:n,take:r,resolve:a,reject:l}),eg(o,!0),o.stdin?.write(`${i.join(`
`)}
flush
`)})}#a(){if(this.#n)return this.#n;let t=ua(this.#e,["cat-file","--batch-command","--buffer"],this.#t),n="";return t.stdout?.on("data",r=>this.#m(r)),t.stderr?.
on("data",r=>n+=r.toString("utf8")),t.stdin?.on("error",()=>{}),t.on("error",r=>this.#l(t,fa(r,this.#e))),t.on("close",r=>this.#l(t,da("cat-file",r??-1,n))),this.#n=
t,t}#l(t,n){this.#n===t&&(this.#n=null);let r=this.#r;this.#r=[],this.#o=Buffer.alloc(0),this.#s=null;for(let{reject:o}of r)o(n)}#m(t){for(this.#o=this.#o.length===
0?t:Buffer.concat([this.#o,t]);this.#o.length>0&&(this.#s?this.#d(this.#s):this.#u()););this.#r.length===0&&this.#n&&eg(this.#n,!1)}#u(){let t=this.#o.indexOf(pk);
if(t<0)return!1;let n=yk(this.#o.toString("latin1",0,t));this.#o=this.#o.subarray(t+1);let r=this.#r[0]?.limit??null;return n&&r!==null?this.#s={object:n,kept:n.
size<=r,parts:[],missing:n.size+1}:this.#c(n),!0}#d(t){let n=this.#o.subarray(0,t.missing);return this.#o=this.#o.subarray(n.length),t.missing-=n.length,t.kept&&
t.parts.push(n),t.missing>0||(this.#s=null,this.#c(t.kept?{...t.object,bytes:gk(t)}:t.object)),!0}#c(t){let n=this.#r[0];n&&(n.take(t),n.missing-=1,!(n.missing>
0)&&(this.#r.shift(),n.resolve()))}};function gk({object:e,parts:t}){let[n]=t;return(n&&t.length===1?n:Buffer.concat(t)).subarray(0,e.size)}function yk(e){let[t="",
n="",r="",...o]=e.split(" ");return r===""||o.length>0||!/^[0-9a-f]{40,64}$/.test(t)||!/^\d+$/.test(r)?null:{oid:t,type:n,size:Number(r),bytes:null}}function eg(e,t){
let n=t?"ref":"unref";for(let r of[e,e.stdin,e.stdout,e.stderr]){let o=r&&Reflect.get(r,n);r&&typeof o=="function"&&o.call(r)}}var Dt={name:"bluegreen-sql",email:"bluegreen-sql@users.noreply.github.com"},Go=class{git;reader;#e;constructor(t,n){this.#e=tg(Nt(rg(),"bluegreen-git-")),hk(Nt(
this.#e,"objects"));let r={GIT_OBJECT_DIRECTORY:Nt(this.#e,"objects"),GIT_ALTERNATE_OBJECT_DIRECTORIES:ma(Nt(n,"objects")),GIT_INDEX_FILE:Nt(this.#e,"index")};this.
git=t.with(r),this.reader=new fn(t.cwd,r)}async workTreeCommit(t,n){return await this.git.readTree(t),await this.git.updateIndexFromDisk(n),this.git.commitTree(
await this.git.writeTree(),[t],`work tree
`,Dt)}close(){this.reader.close(),ng(this.#e,{recursive:!0,force:!0})}};async function og(e,t){let n=tg(Nt(rg(),"bluegreen-index-"));try{return await t(e.with({
GIT_INDEX_FILE:Nt(n,"index")}),n)}finally{ng(n,{recursive:!0,force:!0})}}var pa={access:/\b40[13]\b|denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission/,missing:/not found|does not appear to be a git repository|\b404\b/i,
damaged:/bad (?:tree |blob |commit )?object|[Cc]ould not read [0-9a-f]{40}|unable to read|not our ref|corrupt|unable to parse/},Uo=class extends p{};function Ne(e,t,n,r){
let o=ht(n)||"git said nothing",i=`${r===void 0?"":`${r} at `}${de(t)}: ${o}`,a=wk(o);return a!==null?new p(e,i,J,[],a):pa.damaged.test(o)?r===void 0?new p(e,`${i}\

An object is missing, here or there`,"git fsck"):bk(e,de(t),i,r):new Uo(e,i,J,[],"once the network is there")}function bk(e,t,n,r){let o=`git push ${t} :${r}`;if(e===
"lease")return new p(e,n,o,[],"once it is sure that nobody is deploying");let s=`${n}
An object is missing at ${t}. Another clone may have it: one where git rev-list --objects ${r} ends without an error. Run there, the next command brings everyth\
ing back to ${t}`,i="once a clone is found that has every object";return new p(e,s,`${o} && git push ${t} ${r}`,[],i)}function wk(e){let t=mn(e);return t!==null?
ia(t):pa.access.test(e)?"once the token has `contents: write` to push, `contents: read` to fetch":pa.missing.test(e)?"once the address of the remote (git remote\
 -v) is right, and the token may see it":null}function sg(e){return e instanceof Uo}function qo(e){return mn(e)!==null||/but expected|reference already exists/.
test(e)}function ig(e,t,n,r,o){return og(e,async(s,i)=>{let[a,l]=await Promise.all([Pk(e,t),jk(e,i,n)]);return await s.readTree(t),await s.updateIndex(n.map(({path:c},m)=>`${Tk(
a,c)} ${l[m]??""}	${c}`)),e.commitTree(await s.writeTree(),[t],r,o)})}async function jk(e,t,n){let r=n.map((o,s)=>Sk(t,String(s)));return await be(n,({text:o},s)=>vk(
r[s]??"",o)),e.hashFiles(r.map(Ft),"-w","--no-filters")}async function Pk(e,t){let n=(await e.treeEntries(t)).map(Qe);return new Map(n.map(({path:r,mode:o})=>[r,
o]))}function Tk(e,t){let n=e.get(t);if(n?.startsWith("100"))return n;throw new v([q("not-a-file",`${t} is no regular file of the commit to build on`,"")])}async function Ho(e,t,n,r){
let{code:o,stdout:s,stderr:i}=await e.push(t,n,r);if(o===0)return{outcome:"pushed"};let l=s.toString("utf8").split(`
`).find(d=>d.startsWith("!"));if(l===void 0)throw Ne("push",e.name,i);let m=[l.split("	")[2]??"",ht(i)].filter(d=>d!=="").join(": ");return{outcome:kk(`${l}
${i}`)||await ga(e,n,"push")!==r?"stale":mn(i)===null?"refused":"held",message:m}}function kk(e){return/\((?:stale info|fetch first|non-fast-forward|incorrect old value provided|reference already exists)\)|but expected/.
test(e)}async function ga(e,t,n){let{code:r,stdout:o,stderr:s}=await e.list(t);if(r!==0)throw Ne(n,e.name,s);let i=o.toString("utf8").split(`
`).find(a=>a.endsWith(`	${t}`));return i?.slice(0,i.indexOf("	"))??null}var ya=[1e3,2e3,4e3,8e3],bt=class{ref;#e;#t;#n;#r;constructor(t,n,r,o,s=ya){this.ref=n,this.#e=t,this.#t=r,this.#n=o,this.#r=s}tip(){return this.#n===null?this.#e.
refCommit(this.ref):ga(this.#n,this.ref,this.#t)}async bring(){if(this.#n===null)return;let{code:t,stderr:n}=await this.#n.fetch([this.ref]);if(t!==0&&!/couldn't find remote ref/.
test(n))throw Ne(this.#t,this.#n.name,n,this.ref)}get removal(){return this.#n===null?`git update-ref -d ${this.ref}`:`git push ${de(this.#n.name)} :${this.ref}`}async move(t,n){
let r=this.#n;for(let o of[...r===null?Do:this.#r,null]){let s=await(r===null?this.#o(t,n):this.#s(r,t,n));if(typeof s=="string")return s==="moved";if(o===null)
throw s;await Ok(o)}return!1}async#o(t,n){let{code:r,stderr:o}=await this.#e.moveRef(this.ref,n,t);if(r===0)return"moved";if(await this.#e.refCommit(this.ref)!==
t)return"elsewhere";let s=Vp(this.#t,this.ref,o);if(!qo(o))throw s;return s}async#s(t,n,r){try{let o=await Ho(t,r,this.ref,n);if(o.outcome==="pushed")return"mov\
ed";if(o.outcome==="refused")throw this.#i(t,o.message);let s=Jp(this.#t,this.ref,t.name,o.message);return ag(await this.tip(),n,r)??s}catch(o){if(!sg(o))throw o;
let s=await this.tip().catch(()=>n);return ag(s,n,r)??o}}#i(t,n){return new p(this.#t,`${de(t.name)} refuses ${this.ref}: ${n}`,J,[],"once whoever deploys may w\
rite refs/bluegreen/** there: `contents: write`, and no rule against it")}};function ag(e,t,n){return e===n?"moved":e===t?null:"elsewhere"}var pn=class{name;#e;constructor(t,n){this.#e=t,this.name=n}#t(...t){return tr(this.#e.cwd,t,{env:this.#e.env,answers:[0,1,128]})}fetch(t){let n=["--no-tags","-\
-no-prune","--no-write-fetch-head","--refmap="];return this.#t("fetch",...ha,...n,"--end-of-options",this.name,...t)}async fetchObjects(t){let n=["--no-tags","-\
-no-write-fetch-head","--filter=blob:none","--stdin"],r=["-c","fetch.negotiationAlgorithm=noop"];await tr(this.#e.cwd,[...r,"fetch",...ha,...n,"--end-of-options",
this.name],{env:this.#e.env,stdin:t.map(o=>`${o}
`).join(""),answers:[0,1,128]})}fetchHistory(t){let n=t?["--unshallow"]:[];return this.#t("fetch",...ha,"--tags",...n,"--end-of-options",this.name)}push(t,n,r){
let o=`--force-with-lease=${n}:${r??""}`,s=["--no-verify","--no-signed","--no-follow-tags","--recurse-submodules=no"];return this.#t("push","--porcelain",...s,o,
"--end-of-options",this.name,`${t}:${n}`)}list(t){return this.#t("ls-remote","--refs","--end-of-options",this.name,t)}},ha=["--no-progress","--no-auto-gc","--no\
-recurse-submodules"];function lg(e,t){let r=/^https?:\/\/(?:[^@/]*@)?([^/]+)/i.exec(e)?.[1];if(r===void 0||t==="")return{};let s=`http.${e.slice(0,e.indexOf(":")).toLowerCase()}://${r}\
/.extraheader`,i=Buffer.from(`x-access-token:${t}`).toString("base64");return Rk([[s,""],[s,`AUTHORIZATION: basic ${i}`]])}function Rk(e){let t=Number(process.env.
GIT_CONFIG_COUNT??"0")||0,n=e.flatMap(([r,o],s)=>[[`GIT_CONFIG_KEY_${t+s}`,r],[`GIT_CONFIG_VALUE_${t+s}`,o]]);return{...Object.fromEntries(n),GIT_CONFIG_COUNT:String(
t+e.length)}}async function nr(e,{remote:t="origin",token:n=""}){let r=await e.remoteUrl(t)??t;return new pn(e.with(lg(r,n)),t)}async function ba(e,t,n,r,o){let s=r==="local"?
null:await nr(e,o);return{project:t,environment:n,remote:s,pauses:o.pauses??ya}}var kg=$l(Tg(),1),Yk=/^(v?)(\d{1,15}(?:\.\d{1,15}){0,3})(?:[-._]?([a-z][0-9a-z.-]*)|-(\d[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i,Qk=/(?:^|[-_/])(?:v|version|release|rel)[-_/]?$/i;
function Zk(e){let r=[0,...[...e.matchAll(/[-_/]/g)].map(({index:l})=>l+1)].map(l=>eO(e,l)).filter(l=>l!==null).toSorted((l,c)=>c.numbers.length-l.numbers.length)[0];
if(!r)return null;let[o=0,s=0,i=0,a=0]=r.numbers;return{name:e,version:`${o}.${s}.${i}${r.before&&`-${r.before}`}`,fourth:a}}function eO(e,t){let[,n,r,o,s]=Yk.exec(
e.slice(t))??[];if(r===void 0)return null;let i=r.split(".").map(Number);return i.length===1&&n===""&&t>0&&!Qk.test(e.slice(0,t))?null:{numbers:i,before:tO(o??s??
"")}}function tO(e){return e.replace(/(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g,".").split(/[.-]+/).filter(n=>n!=="").map(n=>n.replace(/^0+(?=\d+$)/,"")).join("\
.")}function Og(e){return e.map(Zk).filter(t=>t!==null).toSorted((t,n)=>(0,kg.default)(n.version,t.version)||n.fourth-t.fourth||(t.name<n.name?1:-1)).map(({name:t})=>t)}var Xo="refs/tags/";async function gn({reader:e},t){let n=["refs/tags/","refs/heads/","","refs/remotes/origin/"].map(o=>`${o}${t}^{commit}`);return(await e.headers(
n)).find(o=>o?.type==="commit")?.oid??null}async function Rg(e,t,n){let r=n??await gn(e,"HEAD");if(r===null)throw new v([_o()]);if(t.startsWith("latest:"))return rO(
e,t.slice(7),n);let o=await gn(e,t)??await oO(e,t,r);if(o===null)throw await Yo(e,t);return{ref:t,commit:o}}var nO=q("unknown-baseline","latest: names no patter\
n","Say which tags: latest:* for every version, latest:orders/v* for those of one project.");async function rO(e,t,n){if(t==="")throw new v([nO]);let r=Er(t,{dot:!0}),
o=(await e.git.refNames(Xo)).map(m=>m.slice(Xo.length)),s=Og(o.filter(m=>r(m))),i=await e.reader.headers(s.map(m=>`${Xo}${m}^{commit}`)),a=i.findIndex(m=>m?.type===
"commit"&&m.oid!==n),[l,c]=[s[a],i[a]?.oid];if(l!==void 0&&c!==void 0)return{ref:l,commit:c};if(e.shallow)throw new v([un(`No version tag matches ${t} here`)]);
return null}async function oO(e,t,n){let[,r,o]=/^(\d{4}-\d{2}-\d{2})(?:@(.+))?$/s.exec(t)??[];if(r===void 0)return null;let s=sO(r),i=o===void 0?n:await gn(e,o);
if(i===null)throw await Yo(e,o??t);let a=await e.git.lastBefore(i,s-1);if(a!==null)return a;let l=`There is no commit before ${r}`;throw new v([e.shallow?un(l):
q("unknown-baseline",l,"Name a later day, or a tag, a branch or a commit.")])}function sO(e){let t=new Date(`${e}T00:00:00Z`);if(!Number.isNaN(t.getTime())&&t.toISOString().
startsWith(e))return t.getTime()/1e3;let n="Write the year, the month and the day: 2025-09-30.";throw new v([q("unknown-baseline",`${e} is no day of any calenda\
r`,n)])}async function Yo(e,t,n="unknown-baseline"){let r=`${JSON.stringify(t)} is no tag, branch or commit of this repository`;if(e.shallow)return new v([un(r)]);
let o=iO(t,await e.git.refNames(Xo,"refs/heads/","refs/remotes/origin/")),s=o.length>0?`Nearest: ${o.join(", ")}`:"There is no tag or branch yet.";return new v(
[q(n,r,s)])}function iO(e,t){let n=t.filter(r=>r!=="refs/remotes/origin/HEAD").map(r=>r.replace(/^refs\/(tags|heads|remotes\/origin)\//,""));return[...new Set(n)].
map(r=>({name:r,far:Fr(e.toLowerCase(),r.toLowerCase())})).toSorted((r,o)=>r.far-o.far).slice(0,3).map(({name:r})=>r)}import{isUtf8 as aO}from"node:buffer";import{createHash as lO}from"node:crypto";var rr=1e7,ka={text:null,problem:"too-large",pointer:!1},cO="version https://git\
-lfs.github.com/spec/v1";function Ze(e){if(e.length>rr)return ka;if(!aO(e)||e.includes(0))return{text:null,problem:"not-utf-8",pointer:!1};let t=e.toString("utf\
8"),n=e.length<1024&&t.startsWith(cO);return{text:n?null:t,problem:null,pointer:n}}function yn(e,t){return lO(t===64?"sha256":"sha1").update(`blob ${e.length}\0`).
update(e).digest("hex")}var Qo=class{#e=new Map;#t=new Map;async texts(t,n){let r=n.filter(o=>!this.#e.has(o)&&!this.#t.has(o));return r.length>0&&this.#n(t,[...new Set(r)]),await Promise.
all(new Set(n.flatMap(o=>this.#t.get(o)??[]))),n.map(o=>this.#r(o))}#n(t,n){let r=t.contents(n,o=>o&&this.#e.set(o.oid,mO(o)),rr).finally(()=>n.forEach(o=>this.#t.
delete(o)));for(let o of n)this.#t.set(o,r)}#r(t){let n=this.#e.get(t);if(!n)throw new v([Xp(t)]);return n}};function mO({bytes:e}){return e===null?ka:Ze(e)}async function xg(e,t,n,r){let o=await e.mergeBase(t,n);if(r.size>0&&(await e.between(t,n)).some(c=>r.has(c)))throw new v([un("Where baseline and head have part\
ed is not known here")]);if(o===null)return{kind:"unrelated"};let{clean:s,fields:i}=await e.mergeTree(t,n),[a="",...l]=i;return s?{kind:"merged",tree:a}:{kind:"\
conflict",paths:[...new Set(l)].toSorted()}}function Oa(e){return(/<([^<>]*)>/.exec(e)?.[1]??e).trim().toLowerCase()}var uO=["--no-show-signature","--no-decorate","--no-notes","--no-color"],or=class e{cwd;env;constructor(t,n={}){this.cwd=t,this.env=n}with(t){return new e(this.
cwd,{...this.env,...t})}#e(t,n={}){return tr(this.cwd,t,{...n,env:{...this.env,...n.env}})}async#t(t,n={}){return(await this.#e(t,n)).stdout.toString("utf8").replace(
/\n$/,"")}layout(){return this.#e(["rev-parse","--path-format=absolute","--absolute-git-dir","--git-common-dir","--is-shallow-repository","--is-bare-repository",
"--show-toplevel"],{answers:[0,128]})}async treeEntries(t){let{stdout:n}=await this.#e(["ls-tree","-r","-z","--full-tree","--end-of-options",t]);return dn(n)}async missingObjects(t){
let n=["--objects","--missing=print","--no-object-names","--no-walk"];return(await this.#t(["rev-list",...n,"--end-of-options",t,"--"])).split(`
`).flatMap(o=>o.startsWith("?")?[o.slice(1)]:[])}async status(){let t=["--untracked-files=all","--ignored=no","--ignore-submodules=all"],{stdout:n}=await this.#e(
["status","--porcelain=v2","-z","--no-renames","--no-ahead-behind",...t]);return dn(n)}async refNames(...t){let n=await this.#t(["for-each-ref","--format=%(refn\
ame)",...t]);return n===""?[]:n.split(`
`)}async lastBefore(t,n){if(n<0)return null;let r=["rev-list","-1","--first-parent",`--min-age=${n}`,"--end-of-options",t,"--"];return await this.#t(r)||null}async isAncestor(t,n){
let r=["merge-base","--is-ancestor","--end-of-options",t,n];return(await this.#e(r,{answers:[0,1]})).code===0}async authors(t,n){let s=(await this.#t(["log","--\
format=%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)","--end-of-options",`${t}..${n}`,"--"])).split(`
`).filter(i=>i.trim()!=="");return[...new Set(s.map(i=>Oa(i)))]}async ownAddress(){let{code:t,stdout:n}=await this.#e(["var","GIT_AUTHOR_IDENT"],{answers:[0,128]});
return t===0?Oa(n.toString("utf8")):null}async mergeBase(t,n){let{code:r,stdout:o}=await this.#e(["merge-base","--end-of-options",t,n],{answers:[0,1]});return r===
0?o.toString("utf8").trim():null}async mergeTree(t,n){let r=["--write-tree","-z","--name-only","--no-messages","--end-of-options"],{code:o,stdout:s}=await this.#e(
["merge-tree",...r,t,n],{answers:[0,1]});return{clean:o===0,fields:dn(s)}}async between(t,n){let r=await this.#t(["rev-list","--end-of-options",`${t}...${n}`,"-\
-"]);return r===""?[]:r.split(`
`)}addedAndDeleted(t,n){return this.#n(["--diff-filter=AD","--no-renames"],t,n,[])}renamed(t,n,r){return this.#n(["--diff-filter=R","-M50%","-l2000"],t,n,r)}async#n(t,n,r,o){
let s=["-r","-z","--name-status","--no-ext-diff","--no-textconv"],i=["--end-of-options",n,r,"--",...o];return dn((await this.#e(["diff-tree",...s,...t,...i])).stdout)}async hashFiles(t,...n){
let r=["hash-object","--stdin-paths",...n],o=await this.#t(r,{stdin:t.map(s=>`${s}
`).join("")});return o===""?[]:o.split(`
`)}storeBlob(t){return this.#t(["hash-object","-w","--no-filters","--stdin"],{stdin:t})}makeTree(t){return this.#t(["mktree","-z"],{stdin:t.map(n=>`${n}\0`).join(
"")})}commitTree(t,n,r,o,s=null){let i={GIT_AUTHOR_NAME:o.name,GIT_AUTHOR_EMAIL:o.email,GIT_COMMITTER_NAME:o.name,GIT_COMMITTER_EMAIL:o.email,...s===null?{}:{GIT_AUTHOR_DATE:s,
GIT_COMMITTER_DATE:s}},a=["commit-tree","--no-gpg-sign",...n.flatMap(l=>["-p",l]),t];return this.#t(a,{env:i,stdin:r})}async readTree(t){await this.#e(["read-tr\
ee","--end-of-options",t])}async updateIndexFromDisk(t){let n=t.map(r=>`${r}\0`).join("");await this.#e(["update-index","--add","--remove","--replace","-z","--s\
tdin"],{stdin:n})}async updateIndex(t){await this.#e(["update-index","-z","--index-info"],{stdin:t.map(n=>`${n}\0`).join("")})}writeTree(){return this.#t(["writ\
e-tree"])}async refCommit(t){let n=["for-each-ref","--format=%(refname) %(objectname)","--end-of-options",t],{code:r,stdout:o,stderr:s}=await this.#e(n,{answers:[
0,128]});if(r!==0||/broken ref/.test(s))throw new p("git for-each-ref",`${t} is damaged`,`git update-ref -d ${t}`);return o.toString("utf8").split(`
`).find(a=>a.startsWith(`${t} `))?.slice(t.length+1)??null}moveRef(t,n,r){let o=r??"0".repeat(n.length),s=["update-ref","--end-of-options",t,n,o];return this.#e(
s,{answers:[0,1,128]})}async setRef(t,n){await this.#e(["update-ref","--end-of-options",t,n])}messages(t,n){return this.#r("--format=%B",`--max-count=${n}`,"--e\
nd-of-options",t)}messagesSince(t,n){return this.#r("--format=%B","--reverse","--end-of-options",`${t}..${n}`)}messagesWith(t,n){return this.#r("--format=%H%n%B",
"--fixed-strings",`--grep=${n}`,"--end-of-options",t)}async#r(...t){return dn((await this.#e(["log","-z","--first-parent",...uO,...t,"--"])).stdout)}async branch(){
let{code:t,stdout:n}=await this.#e(["symbolic-ref","-q","HEAD"],{answers:[0,1]});return t===0?n.toString("utf8").trim().replace(/^refs\/heads\//,""):null}async remoteUrl(t){
let{code:n,stdout:r}=await this.#e(["remote","get-url","--end-of-options",t],{answers:[0,2,128]});return n===0?r.toString("utf8").trim():null}};import{randomUUID as Kg}from"node:crypto";import{readFileSync as Eg,readlinkSync as dO}from"node:fs";var $g=R({machine:L(),pid:N(fe(),Ir(),rt(1)),started:L()});function Ra(){let[e,t]=[Mg(),sr(process.pid)];return e===null||t===null?null:{machine:e,pid:process.pid,
started:t}}function Ig({machine:e,pid:t,started:n}){if(e!==Mg())return!1;if(!xa(t))return!0;let r=sr(t);return r!==null&&r!==n}function Mg(){try{return`${Eg("/p\
roc/sys/kernel/random/boot_id","utf8").trim()} ${dO("/proc/self/ns/pid")}`}catch{return null}}function xa(e){try{process.kill(e,0)}catch(t){if(se(t)==="ESRCH")return!1}
return!["Z","X"].includes(Cg(e)[0]??"")}function sr(e){return Cg(e)[19]??null}function Cg(e){try{let t=Eg(`/proc/${e}/stat`,"utf8");return t.slice(t.lastIndexOf(
")")+2).split(" ")}catch{return[]}}import{createHash as fO}from"node:crypto";var pO=200;function Ag(e){let t=[...Buffer.from(e,"utf8")].map(gO).join("");return t===""?"%":t.length<=pO?t:`${t.slice(
0,100)}%-${fO("sha256").update(e).digest("hex")}`}function gO(e){let t=String.fromCharCode(e);return/[A-Za-z0-9_-]/.test(t)?t:`%${e.toString(16).toUpperCase().padStart(
2,"0")}`}function Ea(e,t){return`refs/bluegreen/${Ag(e)}/${Ag(t)}`}function Lg(e,t){return`${Ea(e,t)}.lease`}import{randomUUID as TO}from"node:crypto";function Ng(e,t,n){let r=Dg();return $a(e,t,[],n,r),r}function Dg(){return{set:[],drop:[],insert:[]}}function $a(e,t,n,r,o){if(Object.is(e,t))return;let s=Dg();
if(!(wt(e)&&wt(t)?hO(e,t,n,r,s):Array.isArray(e)&&Array.isArray(t)?bO(e,t,n,r,s):!1)||yO(s,t))o.set.push([...n,t]);else for(let a of["set","drop","insert"])o[a].
push(...s[a])}function yO(e,t){return e.set.length+e.drop.length+e.insert.length>20&&JSON.stringify(e).length>JSON.stringify(t).length}function hO(e,t,n,r,o){let s=(i,a)=>Object.
hasOwn(i,a)&&i[a]!==void 0;for(let i of Object.keys(e))s(e,i)&&!s(t,i)&&o.drop.push([...n,i]);for(let[i,a]of Object.entries(t))a!==void 0&&(s(e,i)?$a(e[i],a,[...n,
i],r,o):o.set.push([...n,i,a]));return!0}function bO(e,t,n,r,o){let s=Fg(e,r),i=Fg(t,r);if(s===null||i===null)return!1;let a=[...s.keys()].filter(u=>i.has(u)),l=null,
c=null,m=0;for(let[u,d]of i){if(!s.has(u)){l===null&&o.insert.push([...n,c,l=[]]),l.push(d);continue}if(a[m++]!==u)return!1;$a(s.get(u),d,[...n,u],r,o),l=null,c=
u}for(let u of s.keys())i.has(u)||o.drop.push([...n,u]);return!0}function Fg(e,t){let n=new Map;for(let r of e){let o=t(r);if(o===null||n.has(o))return null;n.set(
o,r)}return n}function wt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ir(e,t="must be a mapping"){return N(Mr(wO,t),Re(n=>Object.entries(n)),X(Nl([L(),e])),Re(n=>Object.fromEntries(n)))}function wO(e){return typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e)}var A=L(),Wt=X(A),Zo=ir(A),vO=R({name:A,kind:Y(["table","view","statement","seed","connector","external"]),table:A,content:A,colour:Y(["blue","green","supersede\
d"]),state:A,since:V(A),options:ir(V(A)),reads:Wt,writes:Wt,adopted:C(In())}),SO=R({release:A,at:A,outcome:Y(["pass","fail","inconclusive"]),commit:C(V(A),null),
run:C(V(A),null)}),jO=Dl([A,R({sql:A,content:A,reads:Wt,file:A,line:fe()})]),Wg=R({release:V(A),line:V(A),commit:V(A),tables:Zo,consumers:ir(jO),options:ir(Zo)}),
PO=R({...Wg.entries,objects:Wt,superseded:Wt}),Ia=R({format:Fl(1),phase:Y(["empty","serving","deploying","validated","watching","rolling-back","failed"]),release:V(
A),line:V(A),serves:Wg,previous:V(PO),switchedAt:V(A),pins:Wt,generation:fe(),objects:X(vO),confirmed:Wt,catchingUp:C(Zo,{}),discarding:C(In(),!1),proofs:X(SO),
served:Zo}),Bg=R({at:A,action:A,object:A,outcome:Y(["intent","done","failed"]),message:A});var Ma=X(X(xe())),kO=R({set:Ma,drop:Ma,insert:Ma}),OO=R({commit:L(),size:fe(),changes:fe()});function _g({entries:e,change:t,snapshot:n},r){let o=e.map(({message:s,
action:i,object:a})=>s.trim()===""?`${i} ${a}`:s);return[Fa(o.join("; ")),"",...e.map(s=>`Entry: ${JSON.stringify(s)}`),...t===null?[]:[`Change: ${JSON.stringify(
t)}`],...n===null?[]:[`Snapshot: ${JSON.stringify(n)}`],...r?["Place: remote"]:[],`Nonce: ${TO()}`,""].join(`
`)}var We=class extends Error{};function Gg(e){return{entries:ar(e),change:qg(e,"Change",kO),snapshot:Ca(e)}}function ar(e){let t=Aa(e,"Entry");return(t.length===
0?[void 0]:t).map(n=>Hg(Bg,n,"an entry"))}function Ca(e){return qg(e,"Snapshot",OO)}function Ug(e){return Aa(e,"Place").includes("remote")}function qg(e,t,n){let[
r]=Aa(e,t);return r===void 0?null:Hg(n,r,`a ${t.toLowerCase()}`)}function Aa(e,t){let[,...n]=e.split(`
`);return n.filter(r=>r.startsWith(`${t}: `)).map(r=>r.slice(t.length+2))}function Hg(e,t,n){return es(e,hn(t),n)}function es(e,t,n){let r=te(e,t);if(r.success)
return r.output;let[o]=r.issues;throw new We(`${n}, ${$r(o)??"the document"}: ${o.message}`)}function La(e){if(typeof e=="string")return e;if(!wt(e))return null;
let{kind:t,name:n,release:r}=e;return typeof t=="string"&&typeof n=="string"?`${t}:${n}`:typeof r=="string"?r:null}function Fa(e){return e.replace(/[\s\p{Cc}]+/gu,
" ").trim().slice(0,200)}function hn(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}function ts(e){let t=Date.parse(e);return Number.isNaN(t)?null:
`@${Math.floor(t/1e3)} +0000`}var RO=R({holder:L(),token:N(fe(),Ll(),rt(1)),since:N(L(),Js()),until:N(L(),Js())}),xO=R({lease:RO,released:In(),hand:L(),process:V($g)}),Na=new Set,lr=5,ns=class{ref;#e;#t;#n;#r;#o=null;#s={
at:null,kept:null};constructor(t,n,{project:r,environment:o,remote:s,pauses:i},a=Fe){this.ref=Lg(r,o),this.#e=t,this.#t=n,this.#n=new bt(t,this.ref,"lease",s,i),
this.#r=a}async acquire(t,n){for(let r=lr;;r--){let{at:o,kept:s}=await this.#l(),i=this.#a(s,n);if(i!==null)throw new he(i);if(r===0&&s!==null)throw new he(s.lease);
if(r===0)throw new p("lease",`${this.ref} cannot be moved`,J);let a=Kg(),l=Co(s,t,n,this.#r);if(await this.#c(o,{lease:l,released:!1,hand:a,process:Ra()}))return Na.
add(a),l}}async renew(t,n){for(let r=lr,o=this.#s;;r--){let s=Ao(o.kept,t,n,this.#r);if(o.kept!==null&&await this.#c(o.at,{...o.kept,lease:s}))return s;if(r===0)
throw new p("lease",`${this.ref} cannot be moved`,J);o=await this.#l()}}async release(t){await this.#i(t,n=>({...n,released:!0}))}withdraw(t){return this.#i(t,n=>({
...n,...No(n)}))}async#i({token:t},n){this.#s.kept?.lease.token===t&&Na.delete(this.#s.kept.hand);for(let r=lr,o=this.#s;r>0;r--){let{at:s,kept:i}=o;if(i===null||
i.released||i.lease.token!==t)return!1;if(await this.#c(s,n(i)))return!0;o=await this.#l()}return!1}get removal(){return this.#n.removal}async held(t){return this.#a(
(await this.#l()).kept,t)}#a(t,n){return t===null||t.released||EO(t)?null:(this.#o=Lo(this.#o,t.lease,n),Fo(this.#o,n,this.#r)?null:t.lease)}async#l(){for(let t=lr,
n=null;;t--){let r=await this.#n.tip();if(r!==n&&(t=lr),n=r,r===this.#s.at)return this.#s;let o=r===null?null:await this.#m(r);if(r===null||o!==null)return this.#s=
{at:r,kept:o===null?null:this.#u(o)},this.#s;if(t===0)throw this.#d(`${this.ref} is at ${r}, which cannot be read`);await this.#n.bring()}}async#m(t){let n=(await this.#t.
content(t))?.bytes?.toString("utf8")??null;return n===null?null:n.slice(n.indexOf(`

`)+2)}#u(t){let n=t.split(`
`).find(i=>i.startsWith("Lease: ")),r=te(xO,hn(n?.slice(7)));if(r.success)return r.output;let s=`${$r(r.issues[0])??"the document"}: ${r.issues[0].message}`;throw this.#d(
`${this.ref} is damaged or newer than this program: ${s}`)}#d(t){return new p("lease",t,this.removal,[],"once it is sure that nobody is deploying")}async#c(t,n){
let{lease:r,released:o}=n,s=o?`released by ${r.holder}`:`held by ${r.holder} until ${r.until}`,i=`${Fa(s)}

Lease: ${JSON.stringify(n)}
Nonce: ${Kg()}
`,a=await this.#e.commitTree(await this.#e.makeTree([]),[],i,Dt,ts(r.since));return await this.#n.move(t,a)?(this.#s={at:a,kept:n},!0):!1}};function EO({process:e,
hand:t}){if(e===null)return!1;let n=Ra(),r=n!==null&&e.pid===n.pid&&e.machine===n.machine;return Ig(e)||r&&e.started===n.started&&!Na.has(t)}var Be=class extends Error{constructor(t){super(t),this.name="LedgerConflict"}};var rs=class{#e;#t=new Map;#n={value:void 0,before:null,after:null};constructor(t,n){this.#e=n,this.#r(this.#n,t)}get(t){return this.#o(t).value}set(t,n){this.#o(
t).value=n}drop(t){let{before:n,after:r}=this.#o(t);n!==null&&(n.after=r),r!==null&&(r.before=n),this.#t.delete(t)}insert(t,n){this.#r(t===null?this.#n:this.#o(
t),n)}*[Symbol.iterator](){for(let t=this.#n.after;t!==null;t=t.after)yield t.value}#r(t,n){let r=t;for(let o of n){let s={value:o,before:r,after:r.after};r.after!==
null&&(r.after.before=s),r.after=s,r=s,this.#t.set(this.#e(o)??"",s)}}#o(t){let n=this.#t.get(t);if(n===void 0)throw new RangeError(`${t.slice(0,200)} is not th\
ere`);return n}};var ss=class{#e;#t;#n=new Map;constructor(t,n){this.#e=t,this.#t=n}get document(){for(let[t,n]of this.#n)Array.isArray(t)&&$O(t,n);return this.#n.clear(),this.#e}apply({
set:t,drop:n,insert:r}){for(let o of n)this.#o(o);for(let o of t)this.#r(o);for(let o of r)this.#s(o)}#r(t){if(t.length===1){this.#e=t[0];return}let[n,r]=[this.#i(
t.slice(0,-2)),String(t.at(-2))];if(Array.isArray(n))this.#a(n).set(r,t.at(-1));else if(wt(n))IO(n,r,t.at(-1));else throw os(t)}#o(t){let[n,r]=[this.#i(t.slice(
0,-1)),String(t.at(-1))];if(Array.isArray(n))this.#a(n).drop(r);else if(wt(n)&&Object.hasOwn(n,r))Reflect.deleteProperty(n,r);else throw os(t)}#s(t){let[n,r,o]=[
this.#i(t.slice(0,-2)),t.at(-2),t.at(-1)];if(!Array.isArray(n)||!Array.isArray(o))throw os(t);this.#a(n).insert(typeof r=="string"?r:null,o)}#i(t){let n=this.#e;
for(let r of t)if(Array.isArray(n))n=this.#a(n).get(String(r));else if(wt(n)&&Object.hasOwn(n,String(r)))n=n[String(r)];else throw os(t);return n}#a(t){let n=this.#n.
get(t)??new rs(t,this.#t);return this.#n.set(t,n),n}};function $O(e,t){e.length=0;for(let n of t)e.push(n)}function IO(e,t,n){Object.defineProperty(e,t,{value:n,
writable:!0,enumerable:!0,configurable:!0})}function os(e){return new RangeError(`${JSON.stringify(e).slice(0,200)} names what is not there`)}import{setTimeout as MO}from"node:timers/promises";var bn=class extends We{},Vg="once it is sure that no newer version wrote it: else use that one";function Jg(e,{ref:t,removal:n,isElsewhere:r,hasEarlier:o,pushing:s}){
let i=`The ledger ${t} is damaged or newer than this program: ${e.message}`,a=e instanceof bn;if(a&&r){let u=`${i}
What was lost here is fetched anew once it is removed here`;return new p("ledger",u,`git update-ref -d ${t}`)}let l=a?`${i}
git fsck may tell where the object is`:i;if(!o){let u=`${l}
No earlier entry can be read: it is removed, and the next install takes over what the platform holds`;return new p("ledger",u,n,[],Vg)}let c=`${l}
Its last entry is dropped, as often as it takes`,m=`git update-ref ${t} ${t}~1${s===null?"":` && ${s}`}`;return new p("ledger",c,m,[],Vg)}function zg(e,t,n){let r=`${e}\
 here and at ${t} have parted: one of them was written without the other; where this one is right, it goes there instead: ${n}`;return new p("ledger",r,`git upd\
ate-ref -d ${e}`,[],`once it is sure that the one at ${t} is right`)}function Xg(e,{name:t,push:n},r){let o=[`${t} has no ${e} any more, which it had: it was re\
moved there, or ${t} is another repository now. The copy in this clone is from ${r}; nothing was pushed`,`The clone that has the newest copy puts it back: ${n}`,
`To begin anew instead, it goes from every clone: git update-ref -d ${e}; the next install then takes over what the platform holds`].join(`
`);return new p("ledger",o,n,[],"once it is sure that no other clone has a newer copy")}var is=class{name;#e;#t;#n;#r;#o;#s=!1;constructor(t,n,r){this.name=de(r.name),this.#e=t,this.#t=n,this.#n=r,this.#r=new bt(t,n,"ledger",null)}get at(){return this.#o}get push(){
return`git push ${this.name} ${this.#t}`}get forcedPush(){return`git push --force ${this.name} ${this.#t}`}async follow(){for(let t of[...Do,null]){let{code:n,stderr:r}=await this.#n.
fetch([`${this.#t}:${this.#t}`]),o=n!==0&&/couldn't find remote ref/.test(r);if(n===0||o){this.#o=o?null:await this.#e.refCommit(this.#t);return}if(!qo(r)||t===
null)throw this.#i(r);await MO(t)}}async advance(t,n){this.#o=n,await this.#r.move(t,n)}async refuseLocked(t){this.#s||t===null||(await this.#r.move(t,t),this.#s=
!0)}#i(t){return/non-fast-forward/.test(t)?zg(this.#t,this.name,this.forcedPush):Ne("ledger",this.name,t,this.#t)}};var as=class{ref;#e;#t;#n;#r;#o=null;constructor(t,n,{project:r,environment:o,remote:s,pauses:i}){this.ref=Ea(r,o),this.#e=t,this.#t=n,this.#n=new bt(t,this.ref,
"ledger",s,i),this.#r=s===null?null:new is(t,this.ref,s)}get removal(){let{removal:t}=this.#n;return this.#r===null?t:`${t} && git update-ref -d ${this.ref}`}read(){
return this.#p(async()=>{let t=await this.#a();return{at:t,environment:t===null?null:(await this.#m(t)).environment}})}append(t,n,r){return this.#p(()=>this.#s(
t,n,r))}async#s(t,n,r){let o=await this.#e.refCommit(this.ref);if(o!==t)throw this.#y(o,t);let s=await this.#b(t,n,r);await this.#r?.refuseLocked(t);let i=this.#r?.
at===void 0?t:this.#r.at;if(!await this.#n.move(i,s.at)){let a=await this.#a();throw this.#y(a,t)}return await this.#r?.advance(t,s.at),this.#o=s,{at:s.at,environment:r}}history(t){
return this.#p(async()=>{let n=await this.#a();return n===null?[]:(await this.#f(this.#e.messages(n,t))).flatMap(o=>ar(o).toReversed()).slice(0,t)})}after(t){return this.#p(
()=>this.#i(t))}async#i(t){let n=await this.#a();if(n===null)return null;let o=(await this.#f(this.#e.messagesWith(n,JSON.stringify(t)))).find(s=>ar(s.slice(s.indexOf(
`
`)+1)).some(i=>i.object===t&&i.outcome==="done"));return o===void 0?null:(await this.#m(o.slice(0,o.indexOf(`
`)))).environment}async#a(){await this.#r?.follow();let t=await this.#e.refCommit(this.ref);return t!==null&&this.#r?.at===null&&await this.#l(t,this.#r),t}async#l(t,n){
let[r=""]=await this.#f(this.#e.messages(t,1));if(Ug(r))throw Xg(this.ref,n,ar(r).at(-1)?.at??"nobody knows when")}async#m(t){if(this.#o?.at===t)return this.#o;
let[n=""]=await this.#f(this.#e.messages(t,1)),r=Ca(n),o=r===null?await this.#u(t):await this.#d(t,r);return this.#o=o,o}async#u(t){let n=await this.#c(t,"envir\
onment.json"),r=es(Ia,hn(n),`environment.json of ${t}`);return{at:t,environment:r,snapshot:{commit:t,size:n.length,changes:0}}}async#d(t,n){let r=await this.#c(
t,"snapshot.json"),o=await this.#f(this.#e.messagesSince(n.commit,t)),s=new ss(hn(r),La);for(let a of o)CO(s,Gg(a));let i=es(Ia,s.document,`the environment at ${t}`);
return{at:t,environment:i,snapshot:n}}async#c(t,n){let o=(await this.#t.content(`${t}:${n}`))?.bytes?.toString("utf8");if(o!==void 0)return o;let i=(await this.#f(
this.#e.treeEntries(t))).some(l=>l.endsWith(`	${n}`)),a=`${n} of ${t} is not there`;throw i?new bn(a):new We(a)}async#f(t){try{return await t}catch(n){throw n instanceof
p?new bn(n.message):n}}async#p(t){try{return await t()}catch(n){throw n instanceof We||n instanceof RangeError?await this.#h(n):n}}async#h(t){let{ref:n,removal:r}=this,
o=this.#r!==null&&this.#r.at!==null,s=await this.#e.treeEntries(`${n}~1`).then(()=>!0,()=>!1),i=this.#r?.forcedPush??null;return Jg(t,{ref:n,removal:r,isElsewhere:o,
hasEarlier:s,pushing:i})}async#b(t,n,r){let o=t===null?null:await this.#m(t),s=o===null?null:Ng(o.environment,r,La),i=s===null?0:JSON.stringify(s).length,a=o&&{
...o.snapshot,changes:o.snapshot.changes+i};if(o===null||a===null||a.changes>a.size)return this.#w(t,n,r);let l=await this.#v(o),c=await this.#e.makeTree([`1006\
44 blob ${l}	snapshot.json`]);return{at:await this.#g(c,t,{entries:n,change:s,snapshot:a}),environment:r,snapshot:a}}async#w(t,n,r){let o=`${JSON.stringify(r,null,
2)}
`,s=await this.#e.makeTree([`100644 blob ${await this.#e.storeBlob(o)}	environment.json`]),i=await this.#g(s,t,{entries:n,change:null,snapshot:null});return{at:i,
environment:r,snapshot:{commit:i,size:o.length,changes:0}}}async#v({snapshot:t}){let[n]=await this.#t.headers([`${t.commit}:environment.json`]);if(!n)throw new We(
`environment.json of ${t.commit} is not there`);return n.oid}#g(t,n,r){let o=ts(r.entries[0]?.at??""),s=n===null?[]:[n];return this.#e.commitTree(t,s,_g(r,this.#r!==
null),Dt,o)}#y(t,n){let r=this.#r===null?"":` at ${this.#r.name}`;return new Be(`${this.ref} is at ${t??"its beginning"}${r}, not ${n??"there"}`)}};function CO(e,{
change:t}){if(t===null)throw new We("a change is missing between two environments");e.apply(t)}import{randomUUID as AO}from"node:crypto";import{constants as LO}from"node:fs";import{copyFile as FO,link as NO,readFile as DO,stat as WO,unlink as cr,writeFile as Yg}from"node:fs/promises";
import{hostname as Qg}from"node:os";import{join as BO}from"node:path";import{setTimeout as _O}from"node:timers/promises";var GO=R({pid:N(fe(),Ir(),rt(1)),host:L(),started:V(L()),purpose:L(),since:L()});async function Zg(e,t,n){let r=BO(e,"bluegreen.lock");await UO(r,t);try{return await n()}finally{
await cr(r).catch(()=>{})}}async function UO(e,t){for(;!await qO(e,t);){let n=await ey(e);if(n===null)continue;let r=VO(n);if(r===null||JO(r))throw QO(e,r);await zO(
e,n)}}async function ey(e){return DO(e,"utf8").catch(t=>se(t)==="ENOENT"?null:"")}async function qO(e,t){let n=`${e}.${AO()}`;try{return await Yg(n,`${JSON.stringify(
KO(t))}
`,{flag:"wx"}),await HO(n,e),!0}catch(r){if(se(r)==="EEXIST")return!1;throw ty(e,r)}finally{await cr(n).catch(()=>{})}}async function HO(e,t){try{await NO(e,t)}catch(n){
if(!["EPERM","ENOTSUP","ENOSYS"].includes(se(n)))throw n;await FO(e,t,LO.COPYFILE_EXCL)}}function KO(e){let{pid:t}=process;return{pid:t,host:Qg(),started:sr(t),
purpose:e,since:new Date().toISOString()}}function VO(e){try{let t=te(GO,JSON.parse(e));return t.success?t.output:null}catch{return null}}function JO({pid:e,host:t,
started:n}){if(t!==Qg())return!0;if(!xa(e))return!1;let r=sr(e);return n===null||r===null||n===r}async function zO(e,t){let n=`${e}.takeover`;try{await Yg(n,"",
{flag:"wx"})}catch(r){if(se(r)!=="EEXIST")throw ty(n,r);return YO(n)}try{await ey(e)===t&&await cr(e)}finally{await cr(n)}}var XO=1e4;async function YO(e){let t=await WO(
e).catch(()=>null);t!==null&&Date.now()-t.mtimeMs>XO&&await cr(e).catch(()=>{}),await _O(5)}function ty(e,t){let n="Check the permissions of .git and the space \
on its disk.";return new v([q("not-writable",`${e} could not be written: ${Qt(t)}`,n)])}function QO(e,t){let n=t?`\`${t.purpose}\`, process ${t.pid} on ${t.host}\
, since ${t.since}`:"a run that left no readable note",r=`Wait until it has ended. If nothing runs any more: rm ${JSON.stringify(e)}`;return new v([q("locked",`\
Another run is writing here: ${n}`,r)])}import{readFile as ZO,realpath as ny}from"node:fs/promises";import{isAbsolute as ry,join as eR,relative as tR,sep as nR}from"node:path";async function oy(e,t,n){let r=await e.content(`${t}:${n}`);return r?.type==="blob"&&r.bytes?iy(n,Ze(r.bytes)):null}async function sy(e,t){let n=await rR(e,t);return n&&
iy(t,Ze(n))}async function rR(e,t){try{return await ZO(ry(t)?t:await oR(e,t))}catch(n){if(n instanceof v)throw n;if(["ENOENT","ENOTDIR","EISDIR"].includes(se(n)))
return null;throw ls(t,`could not be read: ${Qt(n)}`)}}async function oR(e,t){let n=await ny(eR(e,t)),r=tR(await ny(e),n);if(r===".."||r.startsWith(`..${nR}`)||
ry(r))throw ls(t,"lies outside the repository");return n}function iy(e,{text:t,problem:n,pointer:r}){if(t!==null)return t;throw r?ls(e,"is a pointer of Git LFS:\
 its text is not here"):ls(e,n==="too-large"?"is too large":"is not UTF-8 text")}function ls(e,t){return new v([{code:"not-readable",file:e,line:1,column:1,message:`${e}\
 ${t}`,hint:""}])}import{readdir as sR}from"node:fs/promises";import{join as iR}from"node:path";async function ay(e){return(await sR(iR(e,"objects/pack")).catch(()=>[])).some(n=>n.endsWith(".promisor"))}async function Da(e,t,n){let r=new Set(await e.missingObjects(
t));if(r.size===0)return;let s=(await e.treeEntries(t)).map(Qe).filter(a=>Wo(a,n)).map(({oid:a})=>a),i=[...new Set(s)].filter(a=>r.has(a));i.length>0&&await new pn(
e,"origin").fetchObjects(i)}async function ly(e,t,n,r){let o=await e.addedAndDeleted(t,n),s=aR(o).filter(([,l])=>r(l));if(new Set(s.map(([l])=>l)).size<2)return[];let i=s.map(([,l])=>l),a=i.
reduce((l,c)=>l+Buffer.byteLength(c)+1,0);return lR(await e.renamed(t,n,a>3e4?[]:i)).filter(l=>r(l.from)&&r(l.to))}function aR(e){return e.flatMap((t,n)=>n%2===
0?[[t,e[n+1]??""]]:[])}function lR(e){return Array.from({length:Math.floor(e.length/3)},(n,r)=>r*3).map(n=>({from:e[n+1]??"",to:e[n+2]??""})).toSorted((n,r)=>n.
to<r.to?-1:1)}import{readFile as cR}from"node:fs/promises";import{join as mR}from"node:path";async function cy(e){let t=await cR(mR(e,"shallow"),"latin1").catch(()=>"");return new Set(
t.split(`
`).filter(n=>n!==""))}import{lstat as uR,readFile as dR}from"node:fs/promises";import{join as fR}from"node:path";async function my(e,t,n,r,o){let s=await be(t,c=>pR(e.cwd,c,n)),i=s.flatMap(c=>c!==null&&"code"in c?[c]:[]);if(i.length>0)throw new v(i);let a=s.flatMap(c=>c!==
null&&"bytes"in c?[c]:[]);return[...s.flatMap(c=>c!==null&&"kind"in c?[c]:[]),...await yR(e,a,r,o)]}async function pR(e,t,n){if(Zn(t))return n(t)?er({path:t,kind:"\
file",oid:""}):null;let r=fR(e,t);try{let o=await uR(r);return o.isSymbolicLink()?er({path:t,kind:"symlink",oid:""}):!o.isFile()||!n(t)?null:{path:t,bytes:o.size>
rr?null:await dR(r)}}catch(o){return["ENOENT","ENOTDIR"].includes(se(o))?null:gR(t,o)}}function gR(e,t){let n=`The file could not be read: ${Qt(t)}`;return{code:"\
not-readable",file:e,line:1,column:1,message:n,hint:"Check its permissions."}}async function yR(e,t,n,r){let o=await hR(e,t,n),s=t.map((c,m)=>bR(c,o[m]??"")),i=t.
filter((c,m)=>s[m]===null),a=i.length===0?[]:await wR(await r(),i),l=0;return t.flatMap(({path:c},m)=>{let u=s[m]??a[l++];return u?[Bo(c,o[m]??"",u)]:[]})}async function hR(e,t,n){
if(t.length===0)return[];try{return await e.hashFiles(t.map(({path:r})=>Ft(r)))}catch(r){if(!(r instanceof p))throw r;return t.map(({bytes:o})=>o?yn(o,n):"")}}function bR({
bytes:e},t){if(e===null)return{text:null,problem:"too-large",pointer:!1};if(yn(e,t.length)===t)return Ze(e);let n=Buffer.from(e.toString("latin1").replaceAll(`\r\

`,`
`),"latin1");return yn(n,t.length)===t?Ze(n):null}async function wR({git:e,reader:t},n){let r=await e.hashFiles(n.map(({path:s})=>Ft(s)),"-w"),o=[];return await t.
contents(r,s=>o.push(Ze(s?.bytes??Buffer.alloc(0)))),o}function uy(e){switch(e[0]){case"1":return vR(e);case"u":return{path:dy(e,10),from:"disk",mode:"",oid:""};case"?":return e.endsWith("/")?null:{path:e.slice(2),from:"\
disk",mode:"",oid:""};default:return null}}function vR(e){let[,t="",,,n="",,,r=""]=e.split(" ",8),o=dy(e,8);return t==="D."||t[1]==="D"?{path:o,from:"gone",mode:"",
oid:""}:t[1]==="."?{path:o,from:"index",mode:n,oid:r}:{path:o,from:"disk",mode:"",oid:""}}function dy(e,t){let n=0;for(let r=0;r<t;r++)n=e.indexOf(" ",n)+1;return e.
slice(n)}async function Wa(e,t,n,r){let o=e.filter(l=>Wo(l,t)),s=o.filter(fy),i=await n.texts(r,s.map(({oid:l})=>l));return[...s.flatMap(({path:l,oid:c},m)=>i[m]?[Bo(l,c,
i[m])]:[]),...o.filter(l=>!fy(l)).map(er)]}function fy({kind:e,path:t}){return e==="file"&&!Zn(t)}async function py(e,t,n,r,o,s){let[i,a]=await Promise.all([e.treeEntries(
t),e.status()]),l=SR(a),c=i.map(Qe).filter(({path:g})=>!l.has(g)),m=[...l.values()].filter(({from:g})=>g==="index").map(jR),u=[...l.values()].filter(({from:g})=>g===
"disk").map(({path:g})=>g),[d,f]=await Promise.all([Wa([...c,...m],n,r,o),my(e,u,n,t.length,s)]);return{files:[...d,...f],changed:PR(l,f,n)}}function SR(e){let t=e.
map(uy).filter(n=>n!==null);return new Map(t.map(n=>[n.path,n]))}function jR({path:e,mode:t,oid:n}){return{path:e,kind:aa(t),oid:n,mode:t}}function PR(e,t,n){let r=new Set(
t.map(({path:o})=>o));return[...e.values()].filter(({path:o,from:s})=>s==="disk"?r.has(o):n(o)).map(({path:o})=>o)}import{isUtf8 as kR}from"node:buffer";import{randomUUID as OR}from"node:crypto";import{constants as Ba}from"node:fs";import{access as yy,copyFile as RR,link as xR,
lstat as ER,open as hy,readFile as by,realpath as wy,rename as vy,unlink as _a}from"node:fs/promises";import{dirname as mr,isAbsolute as $R,join as cs}from"node:path";function gy(e,t,n){if(t.includes(`\r
`)||e.replaceAll(`\r
`,`
`)!==t)return null;let[r,o]=[t.split(`
`),n.split(`
`)],s=e.split(`
`).map((l,c)=>l.length>(r[c]??"").length),i=TR(r,o),a=o.length-1;return o.map((l,c)=>c<a?`${l}${s[i(c)]?`\r
`:`
`}`:l).join("")}function TR(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let o=0;for(;o<n-r&&e.at(-1-o)===t.at(-1-o);)o++;let s=Math.max(
0,e.length-o-1);return i=>i>=t.length-o?i-t.length+e.length:Math.min(i,s)}async function Sy(e,t,n){let r=await wy(e),o=await be(t,a=>MR(r,a)),s=o.flatMap(a=>"code"in a?[a]:[]);if(s.length>0)throw new v(await IR(s,t,n));let i=o.flatMap(
a=>"code"in a?[]:[a]);try{await be(i,LR),await be(i,FR),await NR(i)}finally{await be(i,({made:a})=>_a(a).catch(()=>{}))}}async function IR(e,t,n){let r=new Map(
t.map(({path:o,before:s})=>[o,s]));return be(e,async o=>{if(o.code!=="changed-meanwhile")return o;let[s]=await n([o.file]).catch(()=>[]);return s!==void 0&&s===
yn(Buffer.from(r.get(o.file)??""),s.length)?Zm(o.file):o})}async function MR(e,{path:t,before:n,after:r}){let o=cs(e,t);try{let s=await ER(o);if(s.isSymbolicLink()||
await CR(e,t))return Qm(t);if(!s.isFile())return uo(t);let i=await by(o),a=AR(i,n,r);if(a===null)return uo(t);await yy(o,Ba.W_OK),await yy(mr(o),Ba.W_OK|Ba.X_OK);
let l=cs(mr(o),`.bluegreen-${OR()}`);return{path:t,file:o,bytes:i,after:a,stat:s,made:`${l}.new`,kept:`${l}.old`}}catch(s){return["ENOENT","ENOTDIR"].includes(se(
s))?Xm(t):fo(t,s)}}async function CR(e,t){return $R(t)||t.split("/").includes("..")?!0:await wy(cs(e,mr(t)))!==cs(e,mr(t))}function AR(e,t,n){if(e.equals(Buffer.
from(t)))return Buffer.from(n);let r=kR(e)?gy(e.toString("utf8"),t,n):null;return r===null?null:Buffer.from(r)}async function LR({path:e,made:t,after:n,stat:r}){
try{let o=await hy(t,"wx",384);try{await o.writeFile(n),await o.chown(r.uid,r.gid).catch(()=>{}),await o.chmod(r.mode),await o.sync()}finally{await o.close()}}catch(o){
throw new v([fo(e,o)])}}async function FR({path:e,file:t,bytes:n}){if(!(await by(t).catch(()=>null))?.equals(n))throw new v([uo(e)])}async function NR(e){let t=[];
for(let n of e)try{await DR(n),t.push(n)}catch(r){await _a(n.kept).catch(()=>{});let o=await WR(t);throw new v([...o,fo(n.path,r,o.length===0)])}await be([...new Set(
e.map(({file:n})=>mr(n)))],BR),await be(e,({kept:n})=>_a(n).catch(()=>{}))}async function DR({file:e,made:t,kept:n}){await xR(e,n).catch(()=>RR(e,n)),await vy(t,
e)}async function WR(e){let t=[];for(let{path:n,kept:r,file:o}of e.toReversed())await vy(r,o).catch(()=>t.push(Ym(n,r)));return t}async function BR(e){let t=await hy(
e,"r").catch(()=>null);await t?.sync().catch(()=>{}),await t?.close()}async function jy(e){let t=new or(e),{code:n,stdout:r,stderr:o}=await t.layout(),[s="",i="",a,l,...c]=r.toString("utf8").replace(/\n$/,"").split(`
`);if(/dubious ownership/.test(o))throw new v([Zp(e)]);if(l==="true")throw new v([Qp(e)]);if(n!==0)throw new v([Yp(e)]);return new Ga({root:c.join(`
`),gitDir:s,commonDir:i,shallow:a==="true"})}var Ga=class{root;gitDir;commonDir;isShallow;git;#e;#t=new Qo;#n;#r;#o=null;#s=!1;#i=null;constructor({root:t,gitDir:n,
commonDir:r,shallow:o}){this.root=t,this.gitDir=n,this.commonDir=r,this.isShallow=o,this.git=new or(t),this.#e=new fn(t),this.#r=ay(r),this.#n={git:this.git,reader:this.#e,
shallow:o}}async resolveCommit(t){let n=await gn(this.#n,t);if(n!==null)return n;throw t==="HEAD"?new v([_o()]):await Yo(this.#n,t,"unknown-ref")}resolveBaseline(t,n){
return Rg(this.#n,t,n)}async readSnapshot(t,n){return this.#a(t.commit,t,n,{git:this.git,reader:this.#e})}async readWorkTree(t){return{ref:"work tree",commit:null,
files:la((await this.#l(t).tree).files)}}forgetWorkTree(){this.#i=null}async renames(t,n,r){let[o,s]=await Promise.all([this.#u(t,r),this.#u(n,r)]);return ly(this.#o?.
git??this.git,o,s,r)}async containment(t,n,r){let o=await this.#u(t,r);if(await this.git.isAncestor(o,n.commit??"HEAD"))return{kind:"ancestor"};let s=await this.#u(
n,r),i=this.#c(),a=await xg(i.git,s,o,await cy(this.commonDir));return a.kind!=="merged"?a:{kind:"merged",snapshot:await this.#a(a.tree,n,r,i)}}readText(t,n){return t===
null?sy(this.root,n):oy(this.#e,t,n)}async executables(t){let n=(await this.git.treeEntries(t)).map(Qe);return new Set(n.filter(({mode:r})=>r==="100755").map(({
path:r})=>r))}async writeFiles(t){let n=r=>this.git.hashFiles(r.map(Ft));await this.lock("rewrite",()=>Sy(this.root,t,n)),this.forgetWorkTree()}async lock(t,n){
return this.#s?n():Zg(this.gitDir,t,async()=>{this.#s=!0;try{return await n()}finally{this.#s=!1}})}commitFiles(t,n,r,o=Dt){return ig(this.git,t,n,r,o)}async push(t,n,r,o={}){
return Ho(await nr(this.git,o),t,`refs/heads/${n}`,r)}async fetchHistory(t={}){let n=await nr(this.git,t),{code:r,stderr:o}=await n.fetchHistory(this.isShallow);
if(r!==0)throw Ne("fetch",n.name,o)}async fetchCommit(t,n={}){if(await gn(this.#n,t)!==null)return;let r=await nr(this.git,n),{code:o,stderr:s}=await r.fetch([t]);
if(o!==0)throw Ne("fetch",r.name,s)}async ledger(t,n,r,o={}){return new as(this.git,this.#e,await ba(this.git,t,n,r,o))}async lease(t,n,r,o={},s=Fe){let i=await ba(
this.git,t,n,r,o);return new ns(this.git,this.#e,i,s)}authors(t,n){return this.git.authors(t,n)}ownAddress(){return this.git.ownAddress()}currentBranch(){return this.
git.branch()}async remoteUrl(t="origin"){let n=await this.git.remoteUrl(t);return n&&de(n)}close(){this.#e.close(),this.#o?.close(),this.#o=null}async#a(t,{ref:n,
commit:r},o,{git:s,reader:i}){await this.#r&&await Da(s,t,o);let a=(await s.treeEntries(t)).map(Qe);return{ref:n,commit:r,files:la(await Wa(a,o,this.#t,i))}}#l(t){
if(this.#i?.wanted===t)return this.#i;let n=this.#m(t),r=null;return this.#i={wanted:t,tree:n,commit:()=>r??=this.#d(n)},this.#i}async#m(t){let n=await this.resolveCommit(
"HEAD");await this.#r&&await Da(this.git,n,t);let r=()=>Promise.resolve(this.#c());return py(this.git,n,t,this.#t,this.#e,r)}#u({commit:t},n){return t===null?this.#l(
n).commit():Promise.resolve(t)}async#d(t){let[n,{changed:r}]=await Promise.all([this.resolveCommit("HEAD"),t]);return r.length===0?n:this.#c().workTreeCommit(n,
r)}#c(){return this.#o??=new Go(this.git,this.commonDir),this.#o}};var _R=["bluegreen.yaml","bluegreen.yml"];async function Ua(e,t,n){for(let s of t===null?_R:[t]){let i=await e(s);if(i!==null)return uu(i,s,n)}if(t===null)return gi;
let r=`There is no configuration ${t}`,o="Without --config, bluegreen.yaml is read where it exists.";throw new v([{code:"no-configuration",file:t,line:1,column:1,
message:r,hint:o}])}async function SU(e){let{cwd:t,env:n,access:r={}}=e,o=await jy(t);try{let s=e.config===null?null:ur(o,t,e.config),i=await Ua(a=>o.readText(null,a),s,n);return{repository:o,
settings:i,cwd:t,env:n,access:r}}catch(s){throw o.close(),s}}async function Py(e,t,n){let{repository:r,cwd:o,env:s}=e,i=n===null?null:ur(r,o,n);return Ua(a=>r.readText(
t,a),i,s)}function ur(e,t,n){let r=HR(t,n),o=qR(e.root,r);return o.startsWith("..")||UR(o)?r:o.replaceAll("\\","/")}async function jU(e){let n=(await e.remoteUrl())?.
replace(/\/+$/,"").split(/[/:]/).at(-1)?.replace(/\.git$/,"");return n!==void 0&&n!==""?n:GR(e.root)}async function Ty(e,t,n,r,o){let{repository:s}=e,i=await s.resolveBaseline(n,null);if(i===null)throw KR(n);let{files:a}=await Lt(s,i),l=i.commit===null?e.settings:
await Py(e,i.commit,r),c={tables:null,exclude:[],closure:null,strict:!1,baseline:null},m={baseline:i,head:i,baselineFiles:a,headFiles:a,ownFiles:a,behind:new Set,
conflicts:[],renames:[]},u=await Up(e,l,i,c),d=Qn(t,m,u,{},o);return{pipeline:d.blue,revision:i,warnings:d.warnings}}function KR(e){return new p("install",`no v\
ersion tag matches ${e}`,"bluegreen install --ref COMMIT")}function Ry(e,t){return VR(e,t)?"new-target":tx(t)?"upsert":"append"}function VR(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter(xy).some(
r=>O(e,r)!==O(t,r))?!0:Object.entries(t).some(([r])=>ft(r)&&/map|2table|to\.table/.test(r))?ky(e)!==ky(t):QR(t)&&Oy(e)!==Oy(t)}var JR=/(^|[._-])(file|url|uri|uris|urls|hosts?|endpoint|bucket|container|database|db|schema|dataset|defaultdataset|keyspace|tables?|collection|index|path|dir|directory|prefix|stream|queue|project|topics\.dir)([._-]|$)/i,
zR=/^(name$|connector\.class$|topics|tasks\.|(key|value|header)\.converter|transforms|predicates|errors\.|consumer\.|producer\.|admin\.)/;function xy(e){return!zR.
test(e)&&!ft(e)&&JR.test(e)}function ky(e){return Object.entries(e).filter(([t])=>ft(t)).flatMap(([,t])=>[...t.matchAll(/[:=]\s*([^,;\s]+)/g)].map(([,n=""])=>n)).
sort().join(" ")}var XR=/[{]\s*topic\b/,YR=[[/jdbc/i,/^(table|collection)\.name\.format$/],[/elastic|opensearch/i,/resource\.mapping$|^topic\.index\.map$|external\.resource/],
[/s3|gcs|azureblob|hdfs/i,/file\.name\.template$/],[/bigquery|snowflake|clickhouse/i,/topic2table/i],[/mongo/i,/^collection$|\.collection$/]];function QR(e){if(Object.
entries(e).filter(([o])=>xy(o)).some(([,o])=>XR.test(o)))return!0;let n=e["connector.class"]??"",r=YR.find(([o])=>o.test(n));return r!==void 0&&!Object.keys(e).
some(o=>r[1].test(o))}function Oy(e){let t=(e.topics??"").split(",").map(s=>s.trim()),r=(e.transforms??"").split(",").map(s=>s.trim()).map(s=>ZR(e,`transforms.${s}`)),
o=r.flatMap(s=>s===null?[]:[s]);return o.length<r.length?"":t.map(s=>o.reduce((i,a)=>a(i),s)).join(" ")}function ZR(e,t){let n=e[`${t}.type`]??"";if(!/Router|ExtractTopic|TopicName/.
test(n))return s=>s;let[r,o]=["regex","replacement"].map(s=>e[`${t}.${s}`]);if(!/RegexRouter$/.test(n)||r===void 0||o===void 0)return null;try{let s=new RegExp(
`^(?:${r})$`);return i=>i.replace(s,o)}catch{return null}}var ex=/redis|cassandra|scylla|dynamodb|couchbase|aerospike|hazelcast|hbase/i;function tx(e){let t=e["\
connector.class"]??"",n=(r,o)=>o.test(e[r]??"");return n("insert.mode",/^upsert$/i)||n("write.method",/^upsert$/i)||n("upsertEnabled",/^true$/i)||n("iceberg.tab\
les.upsert-mode-enabled",/^true$/i)||n("writemodel.strategy",/Replace|Update/)||/elastic|opensearch/i.test(t)&&n("key.ignore",/^false$/i)||ex.test(t)}function Ey(e,t){let n=({topics:r})=>r.flatMap(o=>t.makers.get(o)??[]);return Iy(e,!1).map(r=>My(e,r,n(r)))}function $y(e,t){return ms(e).map(({connector:n,before:r,
strategy:o})=>({...My(e,n,t),strategy:o,touches:r!==null&&o!=="new-target"?[r]:[]}))}function ms(e){let{difference:t,release:n}=e,r=t.leave.filter(({kind:o})=>o===
"connector");return Iy(e,!0).map(o=>{let s=qa(o.name),i=r.find(({name:c})=>qa(c)===s);if(i===void 0)return{connector:o,before:null,strategy:"none"};let a=n.blue.
connectors.find(({name:c})=>qa(c)===s),l=Ry(a?.config??o.config,o.config);return{connector:o,before:i.name,strategy:l}})}function qa(e){return e.replace(/(-v[1-9]\d*)+(-[0-9a-f]{8})?$/,
"")}function Iy({difference:e,release:t},n){let r=e.create.filter(s=>s.kind==="connector"),o=new Set(r.map(s=>s.name));return t.green.connectors.filter(s=>o.has(
s.name)&&nx(s)===n)}function nx(e){return/sink/i.test(e.config["connector.class"]??"")}function My({target:{substitute:e}},t,n){let r=Object.entries(t.config);return{
...gm,id:`create-connector:${t.name}`,kind:"create-connector",object:t.name,after:[`remove:${t.name}`,...n],inverse:`remove:${t.name}`,file:t.file,line:1,content:t.
hash,properties:Object.fromEntries(r.map(([o,s])=>[o,ot(s,e)])),reads:t.topics}}function Cy(e,t){let{target:n,moves:r}=e,o=n.approval?[bm(n.name,t)]:[],s=o.length>0?o.map(c=>c.id):t,i=ct("switch",n.name,r,s),a=[...$y(e,[i.id]),...e.alterations.
map(c=>wm(c,c,[i.id]))],l=[i,...a].map(c=>c.id);return[...o,i,...a,...n.watch?[ro(n.name,l)]:[]]}function Ay(e,t,{otherwise:n}){return n.filter(({kind:r})=>r==="connector").map(({name:r,file:o,line:s})=>({code:"connector-stays",message:`the connector ${r} r\
uns in ${e.name} with other settings than git says${sx(t,r)}, and no release carries that out while its topics stay: ${rx} ${ox}`,file:o,line:s}))}var rx="a run\
ning connector is never edited, and a new one beside it would carry the same rows a second time.",ox="Either set it on the platform by hand (this goes on being \
told until its topics move); or, where its rows may come twice, give it another name in its file: then a new one is made, and this one is superseded.";function sx({
baseline:e,blue:t,green:n},r){let[o,s]=[t,n].map(l=>ix(l.connectors,r));if(o===void 0||s===void 0)return"";let a=[...new Set([...Object.keys(o),...Object.keys(s)])].
sort().filter(l=>O(o,l)!==O(s,l));return a.length===0?"":` (changed since ${e.ref}: ${a.join(", ")})`}function ix(e,t){return e.find(n=>n.name===t)?.config}function Ly(e,t){
return t.flatMap(({connector:{name:n,file:r},before:o,strategy:s})=>{if(o===null||s!=="upsert"&&s!=="append")return[];let i=s==="upsert"?ax(o):lx(o),a=s==="upse\
rt"?"connector-upsert":"connector-append",l=`the connector ${n} writes in ${e.name} into the target of ${o}, which stops: ${i}`;return[{code:a,message:l,file:r,
line:1}]})}var ax=e=>`it begins at the beginning, and rows that only ${e} wrote remain there.`,lx=e=>`it goes on behind the moment of the last row that ${e} wro\
te. Rows around that moment may be lost or come twice; a target of its own loses none.`;function Fy(e){return e.flatMap(({connector:{name:t},before:n,strategy:r})=>n===
null||r!=="upsert"&&r!=="append"?[]:[`Rows that ${t} writes into the target of ${n} stay there after a rollback.`])}function us({tables:e}){let t=e.flatMap(({identity:n,blue:r,green:o})=>o===null||o===r?[]:[`${n}: ${$(o).version+1}`]);return`{ ${P(t,20)} }`}function Ny(e,t,n){let r=n.tables.length===0?"":`: ${us(n)}`;return t.map(o=>dr("serves-other-content",o,`${o.name} already serves other content in ${e.name}, a\
nd nothing older is left that its readers could go back to`,`let it move with release.tables, or with its readers under other names (release.versions${r} in blu\
egreen.yaml), or take the tag that ${e.name} runs as the baseline`))}function Dy(e,t,n){if(e.revisions)return[];let{served:r}=t;return n.create.filter(({name:o,
content:s})=>(O(r,o)??s)!==s).map(o=>dr("name-served",o,`${o.name} has served other content in ${e.name} before`,"plan again, so that it gets the next free vers\
ion, or set one with release.versions in bluegreen.yaml"))}function Wy(e,t){return e.capabilities.alterInPlace?[]:t.map(n=>dr("no-alter-in-place",n,`${e.engine}\
 (${e.name}) cannot alter ${n.key} of ${n.table} while it lives`,`list ${n.table} under release.tables, so that it gets a new version, or take the change back`))}
function By(e,t,n){let r=new Set(n.objects.map(i=>i.name)),{consumers:o}=n.serves,s=i=>typeof O(o,i)=="object";return t.tables.filter(({consumer:i,name:a,kind:l})=>i?
r.has(a):l!=="external"&&s(a)).map(i=>dr("published-changed",i,i.consumer?`${i.name} is under published now, and runs in ${e.name} as a view that is none`:`${i.
name} runs in ${e.name} as a view under published, and is there no more`,"give the view another name along with this change, so that both can be there until the\
 old one is retired"))}function _y(e,t){let n=e.capabilities.nameLimit,r=new TextEncoder;return t.create.filter(o=>r.encode(cx(o)).length>n).map(o=>dr("name-too\
-long",o,`${o.name} is longer than the ${n} bytes that ${e.engine} takes`,"shorten the name"))}function cx(e){return e.name.slice(e.name.lastIndexOf(".")+1)}function dr(e,t,n,r){
return{code:e,file:t.file,line:t.line,column:1,message:n,hint:r}}function Gy(e,t,n){let r=ux(t),o=Ha([...r]),s=new Map(e.tables.map(i=>[i.green,i.blue]));return e.green.tables.filter(i=>i.kind!=="external"&&!i.consumer).filter(
i=>n.has(i.name)||!r.has(i.name)).flatMap(i=>{let a=s.get(i.name)??null,l=a!==null&&r.has(a)?a:o.get(fr(i.name))??null;return l===null||l===i.name?[]:[mx(e,i,l)]}).
sort((i,a)=>i.green<a.green?-1:1)}function mx(e,t,n){let r=e.blue.tables.find(s=>s.name===n),o=r===void 0||r.primaryKey.join(`
`)===t.primaryKey.join(`
`);return{identity:t.identity,blue:n,green:t.name,primaryKey:o?t.primaryKey:[]}}function ux(e){let t=e.objects.filter(n=>n.colour==="blue"&&(n.kind==="table"||n.
kind==="view"));return new Set(t.map(n=>n.name))}function Ha(e){let t=new Map;for(let n of e)t.set(fr(n),t.has(fr(n))?null:n);return t}function fr(e){let t=e.lastIndexOf(
".")+1;return e.slice(0,t)+$(e.slice(t)).stem}function Uy(e,t,{otherwise:n}){let r=new Set(n.flatMap(i=>i.writes)),o=i=>r.has(i)||fx(i,e,t.serves.consumers),s=[...dx(e),...t.pins.filter(o)];return[...new Set(
s)].sort()}function dx({excluded:e,sparable:t}){let n=t.filter(({reads:r})=>r.length>0);return[...e.map(({name:r})=>r),...n.map(({identity:r})=>r)]}function fx(e,{
blue:t,green:n},r){let[o,s,i]=[st(t,{}),st(n,{}),r].map(a=>O(a,e));return typeof o!="object"||typeof s!="object"||typeof i!="object"?!1:Ee(o)===Ee(s)&&Ee(i)!==Ee(
s)}function qy(e,{serves:t},n,{substitute:r}){let o=st(e.green,r),s=n.flatMap(i=>{let[a,l]=[O(o,i),O(t.consumers,i)];return typeof a=="object"&&typeof l=="objec\
t"?[[i,l]]:[]});return{...px(e,t.consumers,o),...o,...Object.fromEntries(s)}}function px({green:e,tables:t},n,r){let o=e.tables.filter(c=>c.kind!=="external").map(
c=>c.name),s=new Set(o),i=Ha(o),a=new Map(t.map(c=>[c.blue,c.green])),l=Object.entries(n).flatMap(([c,m])=>{if(c in r||typeof m!="string")return[];let u=a.has(m)?
a.get(m):s.has(m)?m:i.get(fr(m));return typeof u=="string"&&s.has(u)?[[c,u]]:[]});return Object.fromEntries(l)}function Hy(e,t,n){return e.green.tables.flatMap(({consumer:r,identity:o,name:s,primaryKey:i,published:a})=>{if(!r||a===null)return[];let l={blue:ds(t,a),green:ds(
n,a)};return Vy(a,l)?[{identity:o,blue:a,green:s,primaryKey:i,views:l}]:[]})}function Ky(e,t){return Object.keys(e).sort().flatMap(n=>{let[r,o]=[O(e,n),O(t,n)];
if(typeof r=="string"&&typeof o=="string"&&r!==o)return[{identity:n,blue:r,green:o,primaryKey:[]}];let s={blue:ds(e,n),green:ds(t,n)};return Vy(n,s)?[{identity:n,
blue:n,green:n,primaryKey:[],views:s}]:[]})}function Vy(e,{blue:t,green:n}){let r=s=>s.some(i=>i.name===e),o=s=>s.map(({name:i,view:a})=>`${i} ${a.content}`);return r(
t)&&r(n)&&o(t).join(`
`)!==o(n).join(`
`)}function ds(e,t){let n=new Map,r=new Set([t]);for(let s of r){let i=O(e,s);if(typeof i=="object"){n.set(s,{name:s,view:i});for(let a of i.reads)r.add(a)}}let o=new Map(
[...n].map(([s,{view:i}])=>[s,i.reads.filter(a=>n.has(a))]));return Ht([...n.keys()],o).flatMap(s=>n.get(s)??[])}function Jy(e,t,n,r){let o=Qs(e,t,n.capabilities,r),s=o.stuck.length>0&&n.revisions?gc(e,t,n):null,i=s===null?t:Vt(t,s),a=s===null?o:Qs(e,i,n.capabilities),l=Uy(
e,i,a),c=gx(e,i,a,l,n),m=new Set(a.create.map(u=>u.name));return{release:e,target:n,start:i,retreat:s,back:pe(t.serves.consumers,i.serves.consumers),difference:a,
pairs:[...Gy(e,i,m),...Hy(e,i.serves.consumers,c.consumers)],moves:pe(i.serves.consumers,c.consumers),alterations:yx(e,i,a),serves:c,pins:l}}function zy({difference:e,
moves:t,alterations:n,retreat:r}){let{create:o,remove:s,leave:i}=e;return r!==null||[o,s,i,t,n].some(a=>a.length>0)}function gx(e,t,n,r,o){return{...fc(e.green,
e.head.commit,o.substitute),release:e.hash,consumers:qy(e,t,r,o),options:mc(e,t.objects,n)}}function yx(e,t,n){let{create:r,remove:o}=n,s=new Set([...r,...o].map(
S)),i=t.objects.filter(l=>!s.has(S(l))),a=new Map([...e.green.tables,...e.inPlace].map(({name:l,file:c,line:m})=>[l,{file:c,line:m}]));return uc(i,cc(e,n)).map(
l=>({...l,...a.get(l.table)??{file:"",line:0}}))}function Xy(e,t,n,r){let{name:o,engine:s,location:i,substitute:a}=t,l=n.map(u=>({id:u.id,after:u.after,strategy:u.strategy,inverse:u.inverse,content:u.content,touches:u.
touches,reads:u.reads,writes:u.writes})),c=r.map(({consumer:u,from:d,to:f})=>({consumer:u,from:d,to:f})),m=l.sort((u,d)=>u.id<d.id?-1:1);return Q(F({release:e,environment:o,
engine:s,location:i,substitute:a,moves:c,steps:m}))}function Yy(e,t,n){let r=Hl(e),o=Xs(e.statements.filter(m=>m.kind==="alter"),m=>m.writes),s=t.create.filter(m=>m.kind==="statement"||m.kind==="seed"),i=new Map(
[...Xs(s,m=>m.writes)].map(([m,u])=>[m,u.map(wn)])),a=new Map(t.create.filter(m=>m.kind==="table"||m.kind==="view").map(m=>[m.name,hx(m,r,o,i)])),l=new Map(e.tables.
map(m=>[m.name,m])),c=new Map(e.statements.filter(ql).map(m=>[m.name,m]));return{target:n,tables:l,statements:c,definitions:r,alters:o,create:t.create,makers:a,
fillers:i}}function wn(e){return`${{table:"create-table",view:"create-view",statement:"start-statement",seed:"seed",connector:"create-connector",external:"expec\
t-external"}[e.kind]}:${e.name}`}function hx(e,t,n,r){if(!t.has(e.name))return(r.get(e.name)??[]).slice(0,1);let o=n.get(e.name)?.length??0;return[wn(e),...Array.
from({length:o},(s,i)=>Ka(e.name,i))]}function Ka(e,t){return`alter-table:${e}#${t+1}`}function Qy(e){let t=e.create.flatMap(r=>bx(e,r)),n=new Set(t.flatMap(r=>r.
reads));return[...Va(e,[...n].sort()),...t]}function bx(e,t){switch(t.kind){case"table":return wx(e,t);case"view":return Sx(e,t);case"statement":case"seed":return jx(
e,t);case"connector":case"external":return[]}}function wx(e,t){let n=e.definitions.get(t.name);return n===void 0?[]:[{...fs(e,t,n),after:[`remove:${t.name}`,...n.
reads.flatMap(o=>e.makers.get(o)??[])],inverse:`remove:${t.name}`,reads:n.reads,writes:[t.name]},...vx(e,t)]}function vx(e,t){return(e.alters.get(t.name)??[]).map(
(n,r)=>({...fs(e,t,n),id:Ka(t.name,r),kind:"alter-table",after:[r===0?wn(t):Ka(t.name,r-1)],inverse:`remove:${t.name}`,reads:[],writes:[t.name]}))}function Sx(e,t){
let n=e.definitions.get(t.name);return n===void 0?[]:[{...fs(e,t,n),after:[`remove:${t.name}`,...Zy(e,n.reads)],inverse:`remove:${t.name}`,reads:n.reads,writes:[
t.name]}]}function jx(e,t){let n=e.statements.get(t.name);if(n===void 0)return[];let r=n.writes.flatMap(s=>e.makers.get(s)??[]),o=[t.name,...n.writes].map(s=>`r\
emove:${s}`);return[{...fs(e,t,n),after:[...o,...r,...Zy(e,n.reads)],strategy:_l(n),inverse:`remove:${t.name}`,reads:n.reads,writes:n.writes}]}function Zy(e,t){
return t.flatMap(n=>[`expect-external:${n}`,...e.makers.get(n)??[],...e.fillers.get(n)??[]])}function fs(e,t,n){let{substitute:r}=e.target,o=Object.entries(n.properties);
return{id:wn(t),kind:Px(t),object:t.name,after:[],strategy:"none",inverse:null,file:n.file,line:n.line,sql:ot(n.sql,r),content:t.content,properties:Object.fromEntries(
o.map(([s,i])=>[s,ot(i,r)])),touches:[],reads:[],writes:[]}}function Px(e){return wn(e).slice(0,wn(e).indexOf(":"))}function Va(e,t){return t.filter(n=>(e.tables.
get(n)?.kind??"external")==="external").map(n=>Tx(e,n))}function Tx(e,t){let n=e.tables.get(t),r=e.definitions.get(t),o=r===void 0?[]:[r,...e.alters.get(t)??[]];
return{id:`expect-external:${t}`,kind:"expect-external",object:t,after:[],strategy:"none",inverse:null,file:r?.file??n?.file??"",line:r?.line??n?.line??0,sql:o.
length===0?null:ot(kx(o),e.target.substitute),content:n?.hash??null,properties:{},touches:[],reads:[],writes:[]}}function kx(e){return e.map(t=>t.sql.replace(/;\s*$/,
"")).join(`;
`)}function eh(e,t,n){let r=t.map(s=>ym(s)),o=new Map;for(let s of r)for(let i of s.reads)o.set(i,[...o.get(i)??[],s.id]);return[...r,...n.map(s=>Ox(e,s,o))]}function Ox(e,t,n){
let r=Rx(e,t.green).flatMap(s=>[...e.makers.get(s)??[],...e.fillers.get(s)??[],...n.get(s)??[]]),o=e.tables.get(t.green);return hm(t,r,o?.file??"",o?.line??0)}function Rx(e,t){
let n=new Set([t]);for(let r of n){let o=e.definitions.get(r);if(o?.kind==="view")for(let s of o.reads)n.add(s)}return[...n]}var xx=new Map([{size:864e5,names:["d","day","days"]},{size:36e5,names:["h","hour","hours"]},{size:6e4,names:["m","min","minute","minutes"]},{size:1e3,names:["s",
"sec","secs","second","seconds"]},{size:1,names:["","ms","milli","millis","millisecond","milliseconds"]},{size:.001,names:["\xB5s","micro","micros","microsecond",
"microseconds"]},{size:1e-6,names:["ns","nano","nanos","nanosecond","nanoseconds"]}].flatMap(({size:e,names:t})=>t.map(n=>[n,e])));function th(e){let[,t="",n=""]=/^\s*(-?\d+)\s*([a-zµ]*)\s*$/i.
exec(e??"")??[],r=xx.get(n.toLowerCase());if(t===""||r===void 0)return null;let o=Number(t)*r;return o<=0?1/0:o}function nh(e,t){let[n,r]=[th(e),th(t)];return n!==
null&&r!==null&&r>=n}var pr=(e,t,n="",r=0)=>({code:e,message:t,file:n,line:r});function oh(e,t){let n=`Nothing is recorded of ${e.name} yet: this plan assumes that it runs ${t}. \`${y(
"install",e.name)}\` has to come first.`;return pr("assumed-baseline",n)}function sh(e,t,n){let{capabilities:r,engine:o,name:s}=e,i=t.connectors.map(a=>a.name).
sort();return[...i.length>0&&!r.connectors?[pr("no-connectors",`${o} (${s}) has no connectors; left out: ${i.join(", ")}`)]:[],...n>1&&!r.atomicSwitch?[pr("no-a\
tomic-switch",`${o} (${s}) moves its ${n} consumers one after the other`)]:[]]}function ih(e,t){return t.otherwise.filter(r=>r.kind!=="connector").map(r=>pr("ru\
ns-otherwise",`${r.name} runs in ${e.name} with other content than git says, and stays as it is until its own next change.`,r.file,r.line))}function ah(e,t,{create:n,
remove:r}){let o=t===null?"an earlier deployment":`the release of ${t}`,s=new Set(n.map(S)),[i,a]=[r.filter(m=>s.has(S(m))),r.filter(m=>!s.has(S(m)))],l=[rh(i,"\
replaced"),rh(a,"removed")].filter(m=>m!==""),c=l.length===0?"":`, then ${l.join(", and ")}`;return pr("replaces-served",`${o} serves in ${e.name} under the sam\
e names: consumers go back to blue first${c}`)}function rh(e,t){let n=e.map(r=>r.name);return n.length===0?"":`${P(n,20)} ${n.length===1?"is":"are"} ${t}`}function _e(e,t,n){let r=t!==null&&t.phase!=="empty",o=n.capabilities.connectors?e:Ex(e),s=r?t:pc(o.blue,e.baseline.commit),i=r?new Set:Gl(o.blue,o.green),a=Jy(
o,s,n,i),l=e.faults.length>0?e.faults:$x(a),c=l.length>0?[]:Mx(a),m=r?[]:[oh(n,e.baseline.ref)];return{release:e,environment:n.name,engine:n.engine,assumed:!r,hash:Xy(
e.hash,n,c,a.moves),steps:c,moves:a.moves,retreat:a.retreat,serves:a.serves,pins:a.pins,pairs:a.pairs,jobs:Vl(e,a.start,a.difference),irreversible:Lx(a),warnings:[
...e.warnings,...m,...Ix(a,e.green,s.serves.line)],faults:l}}function Ex(e){let t=n=>({...n,connectors:[]});return{...e,blue:t(e.blue),green:t(e.green)}}function $x({
target:e,difference:t,start:n,release:r,alterations:o}){return[...Ny(e,t.stuck,r),...Dy(e,n,t),...By(e,r.green,n),...Wy(e,o),..._y(e,t)]}function Ix(e,t,n){let{
target:r,moves:o,difference:s,retreat:i,release:a}=e;return[...sh(r,t,o.length),...ih(r,s),...Ay(r,a,s),...Ly(r,ms(e)),...i===null?[]:[ah(r,n,s)]]}function Mx(e){
if(!zy(e))return[];let{target:t,difference:n,release:r,retreat:o}=e,s=Yy(r.green,n,t),i=o===null?[]:[ct("switch-back",t.name,e.back,[])],a=Ot([...i,...no(n.remove,
i.map(l=>l.id)),...Qy(s),...Va(s,r.expectations),...Ey(e,s),...eh(s,Cx(e),e.pairs)]);return Ot([...a,...Cy(e,Ax(a))])}function Cx({release:e,start:t,target:n}){
if(!n.capabilities.streaming)return[];let r=Ar(t);return[...ne(e.green).values()].filter(o=>o.kind==="statement"&&r.get(S(o))?.colour!=="blue")}function Ax(e){let t=new Set(
e.flatMap(n=>n.after));return e.map(n=>n.id).filter(n=>!t.has(n))}function Lx(e){return[...e.alterations.filter(({before:n,after:r})=>!nh(n,r)).map(({table:n,key:r,
after:o})=>`Rows that ${n} drops under ${r} = ${o??"its default"} do not come back when the option does.`),...Fy(ms(e))]}async function Ja(e,t){let n=async()=>(await Yt(e,t)).filter(({from:o})=>o===null);if((await n()).length===0)return[];await lt(e);let r=(await e.engine.observe()).
filter(Vr).map(({name:o})=>o);return(await n()).filter(({consumer:o})=>!Fx(o,r,t))}function Fx(e,t,n){let r=Zr([e],n.serves.consumers,n);return t.some(o=>r.has(
o))}async function ps({journal:e,ports:t},n){let r=await Ja(t,e.environment);if(r.length===0)return r;await t.engine.switch(r);let o={action:"deploy",object:n,outcome:"\
done",message:Bt(r.map(G))};return await e.record(o,e.environment),r}function Bt(e){let t=e.length===1?"it was":"they were";return`${P(e,5)}: made again, as ${t}\
 not there any more`}var za=[1e3,2e3,4e3,8e3,16e3];async function gs({engine:e,clock:t},n,r){let o=await n();for(let s of e.capabilities.streaming?za:[]){if(!r(o))return o;await t.sleep(
s),o=await n()}return o}async function vn(e,t,n,r=new Set){let o=t.objects.filter(({name:l,colour:c})=>c==="blue"||r.has(l)),s=new Set(o.map(({name:l})=>l)),a=await je(e,t,n,l=>s.has(l)||
O(t.serves.consumers,l)!==void 0);return(await Ve(e,t,a)).filter(({object:l,kind:c})=>c==="consumer"||c!=="unknown"&&s.has(l))}async function ys(e,t,n,{name:r,definitions:o},{
engine:s,ledger:i}){let a=await Ve(s,n,await je(s,n,o));return Xa(e,t,a,n,{name:r,removal:i.removal})}function Sn({kind:e}){return e!=="failed"&&e!=="stopped"}function Xa(e,t,n,r,o){
let{next:s,waits:i,line:a}=Fn(n,r,o),l=[e,...ee(t.map(c=>c.message),10,"object"),`to go on, ${a}`].join(`
`);return new p("observe",l,s,[],i)}async function Ya(e,t,n,r,o=()=>!0){let s=c=>(Lc(c)||c.kind==="different")&&o(c),a=await gs(e,async()=>(await vn(e.engine,t,qe)).filter(s),c=>c.some(Sn));if(a.length===
0)return;let l=`what serves in ${n} is not as its ledger says, so ${r} is kept:`;throw await ys(l,a,t,{name:n,definitions:qe},e)}function hs(e,t,n){let r=new Set(
t.objects.filter(Nx).map(s=>s.name));return Ya(e,t,n,"what is green",({kind:s,object:i})=>s!=="consumer"&&r.has(i))}var Nx=({kind:e})=>e==="table"||e==="view";var Dx=20;function lh(e,t=e){return{since:e,first:t,calm:null,lags:[]}}function ch({since:e,first:t,calm:n},{within:r,soak:o}){return t===e?e+r:Math.max(e+r,(n??
t)+o)}function mh({since:e},t,{within:n}){return t-e>=n}function uh(e,t,n,r){let{state:o,lag:s,detail:i}=t;if(o==="failed"||o==="stopped")return{state:"failed",
detail:`is ${o}${i===""?"":`: ${i}`}`};if(o==="finished")return{state:"through",detail:o};let a=Wx(t,r)?e.calm??n:null;if(a!==null&&n-a>=r.soak)return{state:"th\
rough",detail:dh(s)};if(n>=ch({...e,calm:a},r))return{state:"failed",detail:Qa(t)};let l=s===null?e.lags:[...e.lags,{at:n,lag:s}].slice(-Dx),c={...e,calm:a,lags:l};
return{state:"waiting",detail:Bx(c,t,n,r),waited:c,again:qx(c,n,r)}}function Wx({state:e,lag:t},n){return t!==null?t<=n.lag&&e!=="starting":e==="caught-up"}function dh(e){
return e===null||e===0?"caught up":`caught up, ${Za(e)}`}function Qa({lag:e}){return`has not caught up in time${e===null?"":` (${Za(e)})`}`}function Za(e){return`${E(
e,"record")} behind`}function Bx(e,{state:t,lag:n},r,o){if(e.calm!==null)return`${dh(n)}; ${Oe(o.soak-(r-e.calm))} to stay so`;let s=_x(e,o);return[n===null?t:Za(
n),s===null?"":`about ${Oe(s)} left`].filter(a=>a!=="").join(", ")}function _x({lags:e},t){let[n,r]=[e[0],e.at(-1)];if(n===void 0||r===void 0||r.lag>=n.lag)return null;
let o=(n.lag-r.lag)/(r.at-n.at);return Math.max(0,(r.lag-t.lag)/o)}var[Gx,Ux]=[1e3,3e4];function qx(e,t,n){let{since:r,calm:o}=e,s=Math.min(Ux,Math.max(Gx,(t-r)/
50)),i=Math.min(ch(e,n),o===null?1/0:o+n.soak);return Math.max(1,Math.min(s,i-t))}function bs(e,t,n){return t===null?e:Math.max(1,Math.min(e,t-n))}function Oe(e){
let t=Math.ceil(e/1e3);if(t<100)return`${t} s`;let n=Math.ceil(t/60);if(n<100)return`${n} min`;let[r,o]=[Math.floor(n/60),n%60];return o===0?`${r} h`:`${r} h ${o}\
 min`}async function gr(e,{engine:t}){let n=e.length===0?[]:await t.observe(),r=new Set(n.filter(Vr).map(({name:s})=>s)),o=({name:s,kind:i})=>(i==="table"||i==="view")&&
r.has(s);return{removed:e.filter(s=>!o(s)),forgotten:e.filter(o)}}async function fh({plan:e,journal:t,ports:n}){let r=new Set(e.steps.flatMap(({kind:s,object:i})=>s===
"remove"?[i]:[])),o=t.environment.objects.filter(({name:s})=>r.has(s));return new Set((await gr(o,n)).forgotten.map(({name:s})=>s))}function yr({removed:e,forgotten:t}){
return[...e.map(({name:n})=>`remove ${n}`),...t.map(({name:n})=>`forget ${n}: what stands there was made by somebody else, and stays`)]}function _t({removed:e,forgotten:t}){
let n=`${E(e.length,"object")} removed`;return t.length===0?n:`${n}, ${t.length} forgotten`}async function gh({jobs:e},t){if(!t.capabilities.streaming)return null;let n=await Hx(t,[...e.stay,...e.rebuilt]);return{stay:e.stay.length,begin:e.begin.length,
rebuilt:e.rebuilt,keptBytes:ph(e.stay,n),rebuiltBytes:ph(e.rebuilt,n)}}async function Hx(e,t){try{return await e.stateSizes?.(t)??{}}catch(n){if(n instanceof p)
return{};throw n}}function ph(e,t){let n=e.flatMap(r=>t[r]??[]);return n.length<e.length?null:n.reduce((r,o)=>r+o,0)}function ws({jobs:e},{keptBytes:t,rebuiltBytes:n}){
let[r,o]=[Jl(e),zl(e)],s=r===""||t===null?"":` with ${Vs(t)} of state`,a=e.rebuilt.length>0&&n!==null?`, and ${Vs(n)} of state is rebuilt`:"";return`${[`${r}${s}`,
o].filter(l=>l!=="").join(", ")}${a}`}var Kx=[["create-table","table made","tables made"],["create-view","view made","views made"],["start-statement","statement started","statements started"],["seed",
"seed sown","seeds sown"],["create-connector","connector made","connectors made"],["alter-in-place","option altered","options altered"],["remove","object remove\
d","objects removed"],["wait-caught-up","statement caught up","statements caught up"],["check","table compared","tables compared"]];function yh(e,t,n){let r=e.environment;
return[`${Jx(e,n)}; took ${Oe(n.took)}`,...Vx(e,n),...Xx(t,r),...Yx(t)?[`to go back: ${y("rollback",r)}`]:[]]}function Vx(e,{savings:t}){let n=t===null?"":ws(e,
t);return n===""?[]:[n]}function Jx({moves:e},{done:t,forgotten:n}){let r=Kx.flatMap(([i,a,l])=>{let c=t.filter(m=>m.kind===i);return c.length===0?[]:[i==="remo\
ve"?zx(c,n):E(c.length,a,l)]}),s=t.some(({kind:i})=>i==="switch")?[E(e.length,"consumer moved","consumers moved")]:[];return[...r,...s].join(", ")||"nothing was\
 changed"}function zx(e,t){let n=({object:r})=>t.has(r);return _t({removed:e.filter(r=>!n(r)),forgotten:e.filter(n)})}function Xx({objects:e,phase:t},n){let r=a=>e.
filter(l=>l.colour===a&&l.kind!=="external").length,[o,s]=[r("superseded"),r("green")];if(t!=="serving"&&s>0)return[`left: ${E(s,"object")} of green beside blue\
, read by nobody`];if(o===0)return[];let i=y("retire",n);return[`left: ${E(o,"object")} of what served before, until ${i}`]}function Yx(e){return e.phase==="ser\
ving"||Se(e)?e.previous!==null:e.phase!=="empty"&&e.objects.some(({colour:t})=>t==="blue")}async function Ss(e,t){let{message:n,next:r,waits:o}=await el(e,t);return new p("rollback",n,r,[],o)}async function el(e,t){let{engine:n}=t,{environment:r}=e,o=await Ve(
n,r,await je(n,r,qe));return Qx(e,o,t)??nE(e,o,t)}function Qx({environment:e,name:t,why:n},r,{ledger:o}){let s=eE(e),i=r.filter(({kind:d,object:f})=>Zx(d)&&s.has(
f));if(i.length===0)return null;let{next:a,waits:l,line:c}=Fn(r,e,{name:t,removal:o.removal}),m=i.map(({message:d})=>d).filter(d=>!n.includes(d)),u=ee(m,10,"obj\
ect");return{message:[n,...u,`to go on, ${c}`].join(`
`),next:a,waits:l}}var Zx=e=>e==="missing"||e==="different";function eE({objects:e}){let t=({kind:n,colour:r})=>r==="blue"&&(n==="table"||n==="view");return new Set(
e.filter(t).map(({name:n})=>n))}function tE({environment:e,name:t},n,{ledger:r}){let s=pm(n,e).length>0?n:n.filter(({kind:l})=>l==="different");if(s.length===0)
return null;let{next:i,waits:a}=Fn(s,e,{name:t,removal:r.removal});return i===y("deploy",t)?a:a??`once ${i} is done`}async function nE(e,t,{engine:n,ledger:r}){
let{environment:o,name:s,why:i}=e,{release:a,commit:l}=o.serves,c=a===null?null:await r.after(a),m=o.previous??c?.previous??null,u=m?.commit??"EARLIER",d=rE(e,u,
l??"HEAD"),f=tE(e,t,{ledger:r});return{message:[`${i}. A release that undoes the change brings its rows back:`,...d,...u==="EARLIER"?["EARLIER is the commit tha\
t served then"]:[],sE(o,m,await n.observe())].join(`
`),next:d[0]??y("status",s),waits:f}}function rE({name:e,folder:t,environment:n},r,o){return[`git switch --create ${`back-to-${vs(r)}`} ${vs(o)}`,`git restore -\
-source=${vs(r)} --staged --worktree -- ${Cr(`:/${t}`)}`,"bluegreen rewrite",`git commit --all --message 'Go back to ${vs(r)}'`,y("deploy",e,...oE(n)?["--supers\
ede"]:[])]}function oE({phase:e}){return e!=="serving"&&e!=="rolling-back"}function vs(e){return e.slice(0,12)}function sE(e,t,n){let r=e.objects.filter(({colour:m})=>m===
"blue"),o=new Set(t?.objects??[]),s=r.filter(m=>t===null?m.since===e.switchedAt:!o.has(S(m))),i=new Set(r.map(S)),a=t===null?null:t.objects.filter(m=>!i.has(m)),
l=a===null?"what served then":P(hh(a,"table"),5)||"no table",c=hh(a??s.map(S),"statement");return`that makes ${l} anew${iE(s,n)}, with ${E(c.length,"statement")}\
 from the beginning of what they read`}function hh(e,t){let n=`${t}:`;return e.filter(r=>r.startsWith(n)).map(r=>r.slice(n.length)).sort()}function iE(e,t){let n=new Map(
t.map(o=>[o.name,o.rows])),r=e.filter(({kind:o})=>o==="table"||o==="view").map(({name:o})=>aE(o,n.get(o)??null));return r.length===0?"":`, in place of ${P(r,5)}`}
function aE(e,t){return t===null?e:`${e} (${E(t,"row")} now)`}var tl=5;function bh(e,t){let n=e.find(({outcome:i})=>i==="failed"),r=lE(n===void 0?e:[n],t),o=e.length>0?e.map(({leg:i})=>i):t,s=t.length===0||r!==null&&e.length===
0?[]:[mE(t)];return{action:r?.action??"step",object:r?.object??P(o.map(({id:i,step:a})=>a?.object??i),tl),outcome:n!==void 0?"failed":e.length>0?"done":"intent",
message:[...r===null?cE(e,n):[r.message],...s].join("; ")}}function lE(e,t){return(e.length>0?e.map(r=>r.leg.words(r)):t.map(r=>r.words(null))).find(r=>r!==null)??
null}function cE(e,t){return t!==void 0?[`${t.leg.id} failed: ${dE(t.error)}`]:e.length===0?[]:[`${P(e.map(uE),tl)} done`]}function mE(e){return`begins ${P(e.map(
({id:t})=>t),tl)}`}function uE({leg:e,detail:t}){return t===""?e.id:`${e.id} (${t})`}function dE(e){return ve(e).replaceAll(/\s+/g," ").slice(0,300)}function re(e){return e instanceof ue||e instanceof Be||e instanceof Ut}function Ge({leg:e,cause:t},n,r,o=null){if(!(t instanceof p))return new xn(e.id,n,r,t);let s=new p(
e.id,n,r,t.warnings,o);return t instanceof z?new z(s,t.checked):s}function nl(e,t,n){let r=t instanceof p||t instanceof xn?`, at ${t.step}`:"",o=`${e.message}
The way back failed too${r}: ${ve(t)}`,s=t instanceof p&&!re(t)?t.waits:null;return Ge(e,o,fE(t,n),s)}function fE(e,t){return re(e)?y("status",t):e instanceof p&&
e.next!==""?e.next:y("rollback",t)}function Sh(e,t,n){let{ended:r,running:o,isDue:s}=n,i=n.failure??r.find(({outcome:u})=>u==="failed")??null,a=pE(e,t,n),{begin:l,open:c}=i!==null||s?gE:yE(e,a,n);
if(r.length>0||l.length>0)return{do:"act",ended:r,begin:l,open:c};if(o.size>0)return{do:"wait"};if(i!==null)return{do:"refuse",failure:i};let m=e.legs.filter(({
id:u})=>!a(u));return m.length===0?{do:"done"}:{do:s?"pause":"stuck",left:m}}function rl({lasting:e},{confirmed:t},n=new Set){return[...e].filter(r=>!n.has(r)&&
t.includes(r))}function pE(e,t,{through:n,ended:r}){let o=new Set(rl(e,t,n));for(let{leg:s,outcome:i}of r)i==="through"&&o.add(s.id);return s=>n.has(s)||o.has(s)||
!e.ids.has(s)}var gE={begin:[],open:[]};function yE(e,t,n){let{open:r,ended:o,running:s}=n,i=()=>vh(wh(e.legs,t,n),n);if(r===null)return i();let a=new Set(o.flatMap(
({leg:m})=>e.followers.get(m.id)??[])),l=vh(hE(e,r,wh([...a],t,n)),n);return l.begin.length===0&&o.length===0&&s.size===0?i():l}function wh(e,t,{running:n}){return e.
filter(({id:r,after:o})=>!n.has(r)&&!t(r)&&o.every(t))}function hE({ranks:e},t,n){let r=({id:s})=>e.get(s)??0,o=[...t];for(let s of n)o.splice(bE(r(s),o,r),0,s);
return o}function bE(e,t,n){let[r,o]=[0,t.length];for(;r<o;){let s=r+o>>1,i=t[s];i!==void 0&&n(i)<=e?r=s+1:o=s}return r}function vh(e,{running:t,limit:n}){let r=n-
wE(t),[o,s]=[[],[]];for(let i of e)i.works&&r<=0?s.push(i):o.push(i),i.works&&(r-=1);return{begin:o,open:s}}function wE(e){let t=0;for(let{works:n}of e.values())
n&&(t+=1);return t}var et=class extends Error{leg;cause;constructor({leg:t,error:n}){super(ve(n)),this.leg=t,this.cause=n}};function jn({due:e,ending:t,ports:n}){return t?.aborted===
!0||e!==null&&Date.parse(n.clock.now())>=e}async function Pn(e,t){let n=new ol(e,t);try{for(;;){let r=Sh(e,t.journal.environment,n.observed());if(r.do==="done")
return"done";if(r.do==="pause")return"paused";if(r.do==="refuse")throw new et(r.failure);if(r.do==="stuck")throw new Error(`nothing can begin of ${vE(r.left)}`);
r.do==="wait"?await n.change():await n.act(r)}}finally{await n.end()}}function vE(e){return e.map(({id:t})=>t).join(", ")}var ol=class{#e;#t;#n=new Set;#r=new Map;#o=new Set;#s=[];#i=null;#a=null;#l=!1;#m=()=>{};constructor(t,n){
this.#e=t,this.#t=n}observed(){return this.#l||=jn(this.#t),{through:this.#n,running:this.#r,ended:this.#s,open:this.#i,failure:this.#a,isDue:this.#l,limit:this.#t.
limit}}async act({ended:t,begin:n,open:r}){this.#s=[],this.#i=r,this.#a??=t.find(({outcome:o})=>o==="failed")??null,await this.#u(t,n);for(let{leg:o,outcome:s}of t)
s==="through"&&this.#n.add(o.id);for(let o of n)this.#d(o)}async#u(t,n){for(let{error:c}of t)if(re(c))throw c;let r=t.filter(({outcome:c})=>c!=="left"),o=n.filter(
({changes:c})=>c);if(r.length===0&&o.length===0)return;let{journal:s,ports:i}=this.#t,a=i.clock.now(),l=jm(s.environment,r,a);await s.record(bh(r,o),Sm(l,o,a));
for(let c of rl(this.#e,s.environment,this.#n))this.#n.add(c)}#d(t){this.#r.set(t.id,t);let n=this.#c(t);this.#o.add(n),n.finally(()=>this.#o.delete(n))}async#c(t){
let{perform:n,ports:r}=this.#t,o=(s,i)=>{t.step!==null&&r.progress.step(t.step,s,i)};o("started","");try{let s=await n(t);s!==null&&o("done",s),this.#f({leg:t,outcome:s===
null?"left":"through",detail:s??"",error:null})}catch(s){o("failed",ve(s)),this.#f({leg:t,outcome:"failed",detail:"",error:s})}}#f(t){this.#r.delete(t.leg.id),this.#s.
push(t),this.#m()}async change(){this.#s.length>0||await new Promise(t=>this.#m=t)}async end(){await Promise.allSettled(this.#o)}};var SE=10;async function Gt(e,t,n=r=>Tn(r,e)){let{journal:r,ports:o}=e;try{await Pn(t,{journal:r,ports:o,limit:SE,due:null,ending:null,perform:({act:s})=>Je(e,s)})}catch(s){
throw s instanceof et?await n(s):s}}function Tn(e,{name:t,discard:n=!1}){let{leg:r,cause:o,message:s}=e;if(re(o))return o;let i=r.id.startsWith("remove:"),a=i?J:
Pt(t,n),l=i&&o instanceof p?"once nothing stands in its way":null;return Ge(e,s,o instanceof p&&o.next!==""?o.next:a,l)}async function jh(e,t){let n=await kt(e.
journal.environment,t,e.ports);await Oh(e,n),await Gt(e,kh(e,t,n),r=>jE(e,t,r))}async function Ph(e,t,n){sl(e,n),await Oh(e,n),await Gt(e,kh(e,t,n),r=>PE(e,r))}
async function Th(e,t){sl(e,t);let n=await Rh(e,t);if(n!==null)throw n}function kh({journal:e,ordering:t,discard:n=!1},r,o){return Pm(e.environment,r,t,{...o,discarding:n})}
function sl({name:e,discard:t=!1},{redefined:n}){if(n.length===0)return;let r=Pt(e,t),o=["consumers were changed by hand, and give way to no rollback:",...n,`to\
 go on, give each its definition back, or drop or rename what is there where nobody wants what it shows (the consumer is made again then): ${r} goes on`].join(`\

`),s="once these consumers are put back, dropped or renamed";throw new p("observe",o,r,[],s)}async function Oh(e,t){let n=await Rh(e,t);if(n!==null)throw await xh(
e,n.message),n}async function Rh({journal:e,ports:t,name:n,folder:r=""},{lost:o}){let{environment:s}=e;if(o.length===0)return null;let i=P(o.map(({message:m})=>m),
5),l=o.some(({kind:m})=>m==="different")?"; what others made under that name has to go before it can be made anew":"",c=`${i}: consumers cannot go back to it, a\
nd show what they showed${l}`;return Ss({name:n,environment:s,folder:r,why:c},t)}async function jE(e,t,n){let{leg:r,cause:o}=n;if(r.act.do!=="show"||!(o instanceof
p)||re(o))return Tn(n,e);try{sl(e,await kt(e.journal.environment,t,e.ports))}catch(s){return s instanceof p?s:Tn(n,e)}return Tn(n,e)}async function PE(e,t){let{
leg:n,cause:r}=t,o=r instanceof p&&!(r instanceof nt)&&!re(r),{phase:s}=e.journal.environment;if(n.act.do!=="show"||!o||s!=="rolling-back")return Tn(t,e);try{await xh(
e,t.message)}catch{return Tn(t,e)}let i=`${t.message}
Consumers show green, as before the rollback`;return Ge(t,i,y("status",e.name))}async function xh(e,t){let{phase:n}=e.journal.environment;n==="rolling-back"&&await Gt(
e,Om(t.split(`
`)[0]??""))}async function Eh(e){await Gt(e,ze(km(e.journal.environment,e.ordering)))}async function il(e){let t=Rt(e.journal.environment);t.length>0&&await Gt(
e,oo(t,"removing","green is gone"))}function al(e,t){let n=[e.identity,e.blue,e.green].flatMap(o=>[o,TE(o)]),r=new Set(n.flatMap(o=>[o,$(o).stem]));return t.filter(o=>r.has(o.table))}var TE=e=>e.slice(
e.lastIndexOf(".")+1);function kn({by:e,added:t,removed:n,changed:r}){return e==="key"?t+n+r:Math.max(t,n)}function $h(e,t){let n=kn(e),r=Mh(t.filter(s=>s.column===
"*"));if(e.by==="multiset")return Math.max(0,n-Math.max(r,kE(e,t)));let o=Math.min(e.changed,e.columns.reduce((s,{column:i,changed:a})=>s+Math.max(0,a-Ih(t,i)),
0));return Math.max(0,e.added+e.removed+o-r)}var Ih=(e,t)=>Mh(e.filter(n=>n.column===t));function Mh(e){return e.reduce((t,n)=>t+(n.count??Number.POSITIVE_INFINITY),
0)}function kE(e,t){let{columns:n,added:r,removed:o}=e;return n.length===0||r!==o?0:Math.min(...n.map(({column:s,changed:i})=>Ih(t,s)>=i?Number.POSITIVE_INFINITY:
0))}function Ch(e,t){return t.filter(n=>!OE(e,n)).map(n=>({check:"accepted",table:e.green,outcome:"warn",message:`the accepted deviation in ${n.column==="*"?"it\
s rows":n.column} (${n.reason}) does not occur: take it out of .bluegreen/accept.yaml`}))}function OE(e,{column:t}){return t==="*"?kn(e)>0:e.columns.some(n=>n.column===
t&&n.changed>0)}function Ah(e,t){if(e.length===0)return[];let n=new Set(e.flatMap(r=>al(r,t)));return t.filter(r=>!n.has(r)).map(({table:r,reason:o})=>({check:"\
accepted",table:r,outcome:"warn",message:`the accepted deviation (${o}) is of a table that was not compared: correct its name, or take it out of .bluegreen/acce\
pt.yaml`}))}function Nh(e){let{identity:t,by:n,added:r,removed:o,columns:s}=e,i=n==="key"?r+o:kn(e),a=n==="key"?s.filter(l=>l.changed>0):[];return[...i>0?[Lh(t,"*",i)]:[],...a.
map(l=>Lh(t,l.column,l.changed))]}function Lh(e,t,n){return`- { table: ${Fh(e)}, column: ${Fh(t)}, count: ${n}, reason: \u2026 }`}function Fh(e){return/^[A-Za-z_][\w.-]*$/.
test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(e)}var Dh=10;function Wh({objects:e},t){let n=e.filter(({colour:o,kind:s})=>o==="green"&&s!=="external");if(n.length===0)return`nothing green is left in ${t}`;let r=n.
map(o=>o.name);return`left in ${t} beside blue, read by nobody: ${P(r,Dh)}`}function Bh(e,t,n){return["to go on, look at the differences, and","either fix the S\
QL and deploy again (on a release branch: push again): what comes out otherwise is made anew",...RE(e,t),...e.some(r=>r.outcome==="inconclusive")?["or give the \
sources more rows, or lower checks.rows.min-rows in bluegreen.yaml, and deploy again"]:[],_h(n)]}function _h(e){return`or give it up: ${y("rollback",e,"--discar\
d")}`}function Gh(e,t,n){let r="or give it up, once what serves is whole again:";return`${e.replace(_h(n),()=>r)}
${t}`}function RE(e,t){let n=new Set(e.filter(o=>o.outcome==="fail").map(o=>o.table)),r=t.filter(o=>n.has(o.green)).flatMap(Nh);return r.length===0?[]:["or, whe\
re a difference is meant, accept it by name in .bluegreen/accept.yaml, commit that, and deploy again:",...ee(r,Dh)]}var xE="green is not shown to be right, and no consumer was moved to it";function js(e,t=xE){let n=hr(e),r=e.ports.judge(n);if(ll(r)==="pass")return r;throw EE(
e,t,{comparisons:n,findings:r})}function ll(e){return e.some(t=>t.outcome==="fail")?"fail":e.some(Uh)?"inconclusive":"pass"}function Uh({outcome:e}){return e===
"fail"||e==="inconclusive"}function cl({table:e,message:t,check:n,outcome:r}){return`${e}: ${t} (${n}, ${r})`}function hr({comparisons:e}){return[...e.values()].
sort((t,n)=>t.green<n.green?-1:1)}function EE({plan:e,journal:t},n,{comparisons:r,findings:o}){let{environment:s}=e,i=o.filter(Uh),a=[n,...ee(i.map(cl),20,"chec\
k"),Wh(t.environment,s),...Bh(i,r,s)].join(`
`),l=i[0],c=l===void 0?"check":`check:${l.table}`;return new z(new p(c,a,y("rollback",s,"--discard")),{environment:s,comparisons:r,findings:o})}async function Ps(e,{requires:t,proofAge:n},r){if(t===null)return;let o=r.ledgerOf(t),{environment:s}=await o.read(),i={release:e,environment:s,name:t,proofAge:n},
a=await CE(i,o)??await ml(i,r);if(a!==null)throw $E(i,a)}async function ml(e,{clock:t,vouching:n}){return LE(e,t.now())??await AE(e,n)}function $E(e,t){let{release:n,
environment:r,name:o}=e,s=r!==null&&IE(r,n)?ul(n,o):null;return s===null?new p("requires",t,ME(e)):new p("requires",`${t}
${s}`,"bluegreen rewrite")}function IE({serves:e,previous:t},{hash:n}){return e.release===n&&t===null}function ul(e,t){return[`what it replaced in ${t} is not t\
here any more, so that it cannot be compared once more`,`to have it proved, release the same under other versions, which are compared with what serves there: se\
t release.versions to ${us(e)} in bluegreen.yaml, run bluegreen rewrite, commit, and then ${y("deploy",t)}`].join(`
`)}function ME(e){let{release:t,environment:n,name:r}=e,{hash:o}=t;return qh(e)?y("rollback",r):(br(n,o)?.outcome??"pass")==="pass"||n?.serves.release===o?y("de\
ploy",r,"--release",o):y("status",r)}function qh({release:e,environment:t}){return t?.phase==="rolling-back"&&t.serves.release===e.hash}async function CE({release:e,
environment:t,name:n},r){let{hash:o}=e;if(br(t,o)!==void 0)return null;let s=await r.after(o);return br(s,o)?.outcome==="pass"?`${n} proved ${o}, and does not h\
old the proof any more: a rollback took it back, or 50 newer ones did`:null}async function AE({release:e,environment:t,name:n},r){let o=br(t,e.hash),s=o===void 0?
null:await r.doubt(n,o);return s===null?null:`the ledger of ${n} says that ${e.hash} is proved, but ${s}`}function LE(e,t){let{release:n,environment:r,name:o,proofAge:s}=e,
i=br(r,n.hash);if(qh(e))return`a rollback of ${o} is under way, and takes its proof of ${n.hash} back`;if(i?.outcome==="pass"){let c=NE(i,s,t);return c===null?null:
`${o} proved ${n.hash} at ${i.at}, which is ${c}`}if(i!==void 0)return`the checks in ${o} said ${i.outcome} of ${n.hash}`;let a=r?.release??null,l=r===null||a===
null||a===n.hash?"":`; since ${a}: ${ec(n,a,r)}`;return`${o} has not proved ${n.hash}${l}`}var FE=5*6e4;function NE({at:e},t,n){let r=Date.parse(n)-Date.parse(e);
return r<-FE?"still to come, so its age is not known: a clock is wrong, or nobody proved it":t===null||r<=t?null:"longer ago than proof-age allows"}function br(e,t){
return e?.proofs.filter(n=>n.release===t).at(-1)}async function Hh(e,t,n){if(e.phase==="empty")throw await DE(e,t,n);if($e(e))throw new p("ledger",`the installation is not finished in ${t}`,y("install",t))}async function DE(e,t,n){
let r=await Ve(n,e,await je(n,e,qe)),o=r.map(({message:l})=>l),s=[`nothing is installed in ${t}`,...ee(o,10,"object")].join(`
`),{next:i,waits:a}=r.length===0?Em(y("install",t)):xm(t);return new p("ledger",s,i??"",[],a)}function Kh(e,t,n,r,o){if(e.phase==="rolling-back"){let a=Pt(t,e.discarding);
throw new p("ledger",`a rollback of ${t} is not finished`,a)}let s=e.phase!=="serving"&&e.release!==n,i=e.line!==null&&r!==null&&e.line!==r;if(!(!s||!i||o))throw new p(
"ledger",`${e.line} has a release of its own under way in ${t} (${e.phase}): wait until it serves or is discarded, or deploy with --supersede`,y("deploy",t),[],
`once the release of ${e.line} serves or is discarded`)}async function Vh({plan:e,rules:t,ports:n}){let r=Dr(t,e.environment,n.clock.now());if(r===null)return Ps(
e.release,t,n);let o=`${r}: nothing is switched before, and the same command goes on then`;throw sc(t,e.environment,n.clock.now(),o)}async function Ts(e,t,n,r,o=[]){
let s=[...await WE(e,t.environment,n),...mm(t,n,r)],i=await e.preflight(s,o,t.pairs),[a]=i;if(a===void 0)return await e.warnings?.(s)??[];let l=i.map(BE).join(`\

`),c=n.phase==="empty"||$e(n),m=y(c?"install":"deploy",t.environment);throw new p(a.step,l,m,t.warnings,"once this is mended")}async function WE(e,t,n){let r=n.
phase==="serving"?[]:await Yt({engine:e},n);return r.length===0?[]:Ot([ct("switch-back",t,r,[])]).map(s=>({step:s,key:eo(n.generation,s),moves:r}))}function BE(e){
let t=e.file===""?"":`${e.file}:${e.line}: `,n=e.hint===""?"":` (${e.hint})`;return`${t}${e.message}${n}`}async function ks(e,t,n,r="approve"){let o=await _E(e,n);if(o===null)return;let{reason:s,waits:i}=o;throw new p(r,`not approved: four-eyes: ${s}`,y("deploy",t),
[],i)}async function _E({baseline:e,head:t},n){let{actor:r}=n;if(r===null)return wr("a person has to start the deployment, and no person did","once a person run\
s it");if(t.commit===null)return wr("what is not committed yet has nobody but you behind it","once it is committed");if(e.commit===null)return wr("without a bas\
eline nobody can say whose changes these are","once there is a baseline");let o=await n.authors(e.commit,t.commit);return o.includes(r)?wr(`${r} wrote a part of\
 this release, so another person has to deploy it`,`once another person than ${r} runs it`):o.includes(null)?wr("nobody knows who wrote one of the commits of th\
is release","once each commit has a known author"):null}function wr(e,t){return{reason:e,waits:t}}async function zh(e){let{environment:t}=e.journal;if(!Se(t)||(await Jh(e)).length===0)return GE;await lt(e.ports);let n=await Jh(e),{streaming:r}=e.ports.engine.
capabilities;return{words:n.map(({message:o})=>o),tables:UE(t.objects,new Set(n.map(({object:o})=>o)),r)}}var GE={words:[],tables:new Set};function Xh({blue:e,views:t},{
tables:n}){return(t===void 0?[e]:t.blue.flatMap(({view:o})=>o.reads)).some(o=>n.has(o))}async function Jh({ports:e,journal:{environment:t}}){let n=new Set(t.previous?.
objects??[]),r=t.objects.filter(i=>i.colour==="superseded"&&n.has(S(i))),o=new Set(r.map(({name:i})=>i)),s=await je(e.engine,t,qe,()=>!1);return Cc(t,s).filter(
({object:i,kind:a})=>a!=="consumer"&&a!=="unknown"&&o.has(i))}function UE(e,t,n){let r=e.filter(({kind:s})=>s==="view"||n&&s==="statement"),o=new Set(t);for(let s of o)
for(let i of r)if(i.name===s||i.reads.includes(s))for(let a of i.writes)o.add(a);return o}function Yh(e,t,n){let{previous:r}=t;return r===null?[]:_e(e,Vt(t,r),n).pairs}async function Qh(e,t){let{plan:n,ports:r,comparisons:o,findings:s}=e,i=await HE(e);
for(let{comparison:g}of i)g!==null&&o.set(g.green,g);let a=hr(e),l=i.flatMap(({pair:g,why:h})=>h===null?[]:[qE(g,h)]),c=r.judge(a).filter(({check:g})=>l.length===
0||g!=="accepted");s.splice(0,s.length,...c,...l);let m=c.filter(({outcome:g})=>g==="fail");if(m.length===0)return;let d=`what serves does not pass its checks a\
ny more:
${ee(m.map(cl),10,"check").join(`
`)}`,f=new p(t.id,d,y("rollback",n.environment));throw new z(f,{environment:n.environment,comparisons:a,findings:[...s]})}function qE({blue:e,green:t},n){let r=e===
t?t:`${t} with ${e}`;return{check:"rows",table:t,outcome:"warn",message:`${r} was not compared again after the switch: ${n}`}}async function HE(e){let{plan:t,rules:n}=e,
r=await zh(e),o=[];for(let s=0;s<t.pairs.length;s+=n.concurrency){let i=t.pairs.slice(s,s+n.concurrency);o.push(...await Promise.all(i.map(a=>KE(e,a,r))))}return o}
async function KE({ports:e},t,n){if(Xh(t,n))return{pair:t,comparison:null,why:P(n.words,3)};try{return{pair:t,comparison:await e.engine.compare(t),why:null}}catch(r){
if(!(r instanceof p)||re(r))throw r;return{pair:t,comparison:null,why:r.message}}}function Zh(e,t){return Math.min(t.until,e+tb(t))}function eb({began:e,ended:t},n){let{until:r}=n;if(e>=r)return null;let o=t-e,s=t+Math.max(tb(n),o*9);return s+
o<r?s:r}function tb({soak:e}){return Math.max(5e3,e/10)}var VE=5e3;async function nb(e,t){let{clock:n,progress:r,ending:o}=e.ports,s=()=>Date.parse(n.now()),i=zE(e),a=null;for(let l=e.plan.pairs.length===0?null:Zh(s(),
i);;){l=await JE(e,t,l,i),a=await YE(e,t,a);let c=i.until-s();if(c<=0&&l===null&&a===null)return XE(e);if(jn({...e,ending:o}))return null;r.step(t,"waiting",`${Oe(
Math.max(c,0))} left`);let m=[l,c>0?i.until:null].flatMap(u=>u===null?[]:[u-s()]);await n.sleep(bs(Math.max(1,Math.min(VE,...m)),e.due,s()),o)}}async function JE(e,t,n,r){
let{clock:o,ending:s}=e.ports,i=Date.parse(o.now());return n===null||i<n||jn({...e,ending:s})?n:(await Qh(e,t),eb({began:i,ended:Date.parse(o.now())},r))}function zE({
ports:e,rules:t,journal:n,wasWatched:r}){let{switchedAt:o}=n.environment,s=r&&o!==null?o:e.clock.now();return{until:Date.parse(s)+t.soak,soak:t.soak}}function XE({
plan:{pairs:e}}){return e.length===0?"":`${E(e.length,"table")} judged again`}async function YE(e,t,n){let{plan:r,ports:o,journal:s,definitions:i}=e,{environment:a}=s,
l=new Set(r.warnings.flatMap(({code:M,message:Rn})=>M==="drift"?[Rn]:[])),c=new Set([...ne(r.release.green).values()].map(({name:M})=>M)),m=await vn(o.engine,a,
i,c),u=({kind:M})=>M!=="consumer"||Se(a),d=m.filter(M=>u(M)&&!l.has(M.message));if(d.length===0)return null;let f=Date.parse(o.clock.now()),g=n??f,h=o.engine.capabilities.
streaming?um:0;if(d.every(Sn)&&f-g<h)return g;let T=`what serves did not stay as it was:
${ee(d.map(M=>M.message),10,"object").join(`
`)}`;throw new p(t.id,T,y("rollback",r.environment))}async function Os(e,t){switch(t.kind){case"wait-caught-up":return e$(e,t);case"check":return QE(e,t);case"approve":return ZE(e,t);case"watch":return nb(e,t);default:
throw new Error(`nothing is known of how to look for ${t.id}`)}}async function QE(e,t){let n=e.plan.pairs.find(a=>a.green===t.object);if(n===void 0)return"";let r=await e.
ports.engine.compare(n);e.comparisons.set(n.green,r);let{added:o,removed:s,changed:i}=r;return o+s+i===0?`${r.greenRows} rows, no difference`:`${o} added, ${s} \
removed, ${i} changed`}async function ZE(e,t){return await ks(e.plan.release,e.plan.environment,e.ports.vouching,t.id),`approved by ${e.ports.vouching.actor??"n\
obody"}`}async function e$(e,t){let{clock:n,engine:r,progress:o}=e.ports,{catchUp:s,catchUpLag:i,catchUpSoak:a}=e.rules,l={lag:i,soak:a,within:s};for(let c=t$(e,
t);;){let m=await r.position(t.object),u=Date.parse(n.now()),d=uh(c,m,u,l);if(d.state==="through")return d.detail;if(d.state==="failed")throw rb(e,t,d.detail);if(jn(
{...e,ending:e.ports.ending})){if(mh(c,u,l))throw rb(e,t,Qa(m));return null}o.step(t,"waiting",d.detail),await n.sleep(bs(d.again,e.due,Date.parse(n.now())),e.ports.
ending),c=d.waited}}function t$({journal:e,ports:t},{object:n}){let r=t.clock.now();return lh(Date.parse(e.environment.catchingUp[n]??r),Date.parse(r))}function rb({
plan:e},{id:t,object:n},r){return new p(t,`${n} ${r}`,y("status",e.environment))}function Rs(e,t){let{rules:n,ports:r,plan:o,held:s,done:i}=e,a=Date.parse(r.clock.now())-s;if(n.runLimit===null||a<n.runLimit||r.ending.aborted||n$(e,t))return;
let[l,c]=r$(n.runLimit,a),m=`run-limit of ${o.environment} is ${l}`,u=i.length===0?`${c} had passed before the first step could begin: nothing was done, and no \
other run would do more`:`what fitted into it (${o$(i)}) has to be done again by every run, so that none comes further`;throw new p("run-limit",`${m}, and ${u}.\
 It has to be longer than ${c}`,s$(e),[],"once it is longer")}function n$({journal:e,plan:t,before:n,done:r,left:o},s){let{environment:i}=e;return o.length>0||r.
some(l=>Ke(l,s).looks!==!0)?!0:Gr(i,t.release.hash)&&i.confirmed.some(l=>!n.has(l))}function r$(e,t){let n=[Oe(e),Oe(t)];return e<1e4&&e%1e3!==0||n[0]===n[1]?[`${e}\
 ms`,`${t} ms`]:n}function o$(e){return P(e.map(({id:t})=>t),3)}function s$({journal:e,plan:t}){let{environment:n}=e,r=n.phase==="empty"||$e(n);return y(r?"inst\
all":"deploy",t.environment)}async function On(e,t,n){let{journal:r,ports:o,rules:s,due:i}=t,a={journal:r,ports:o,due:i,ending:o.ending,limit:s.concurrency,perform:l=>a$(t,l)};try{let l=await Pn(
e,a);return l==="paused"&&Rs(t,n),l}catch(l){throw l instanceof et?await c$(t,l,n):l instanceof p&&l.step==="ledger"?await i$(t,l):l}}async function i$({ports:e,
journal:t,plan:n},r){let o=await e.engine.consumers();if(Fc(t.environment,{consumers:o,differences:new Map}).length===0)return r;let[s,i]=[y("deploy",n.environment),
y("rollback",n.environment)],a=`${r.message}
Consumers have moved, to green unless it was a way back, and the ledger does not know it. Once it can be written, ${s} goes on, and ${i} moves them back`;return new p(
r.step,a,r.next,r.warnings,r.waits)}async function a$(e,t){let n=await l$(e,t);return t.step!==null&&(n===null?e.left:e.done).push(t.step),n}async function l$(e,{
act:t}){switch(t.do){case"look":return Os(e,t.step);case"judge":return e.findings.push(...js(e)),"";case"permit":return await Vh(e),"";default:return Je(e,t)}}function xs({
runLimit:e},{clock:t}){let n=Date.parse(t.now());return{since:n,due:e===null?null:n+e}}async function c$(e,t,n){let{environment:r}=e.journal,{cause:o,leg:s}=t;if(o instanceof
z&&s.act.do==="judge")return m$(e,o);if(re(o))return o;let i={...e,name:e.plan.environment,ordering:n};return Se(r)?e.rules.autoRollback?p$(i,t):Ge(t,t.message,
y("rollback",i.name)):u$(i,e,t)}async function m$({ports:e,journal:t,plan:n},r){let{environment:o}=t;if(o.phase==="serving"||Se(o))return r;try{return await hs(
e,o,n.environment),r}catch(s){if(!(s instanceof p))throw s;let i=Gh(r.message,s.message,n.environment),a=new p(r.step,i,s.next,r.warnings,s.waits);return new z(
a,r.checked)}}async function u$(e,t,n){let r=$e(t.journal.environment);try{await Eh(e),f$(n)&&await Je(t,{do:"settle"})}catch(c){return nl(n,c,e.name)}let o=r?"\
Nothing serves yet.":await d$(t),s=`${n.message}
${o} ${vr(t)}`,{leg:i,cause:a}=n;if(i.act.do==="permit"&&a instanceof p)return new p(a.step,s,a.next,[],a.waits);let l=a instanceof p?a.waits:null;return Ge(n,s,
y(r?"install":"deploy",e.name),l)}async function d$({ports:e,journal:{environment:t}}){let n=await e.engine.consumers().catch(()=>null);if(n===null)return"No co\
nsumer was moved; what they show could not be looked at.";let r=Qr(t,n),o=a=>r.has(a)||O(n,a)===void 0,i=Object.entries(t.serves.consumers).filter(([a])=>o(a)).
map(([a,l])=>Kt(a,l)).sort();return i.length===0?"Blue serves as before.":`Blue serves as before, but for ${P(i,5)}, which somebody has redefined or dropped.`}function f$({
leg:e,cause:t}){return e.act.do==="move"&&!(t instanceof p)}async function p$(e,t){try{await jh(e,"go-back")}catch(r){return nl(t,r,e.name)}let n=`${t.message}
Consumers are back on blue; green stays for inspection`;return Ge(t,n,y("rollback",e.name,"--discard"))}function Es({plan:e,journal:t,done:n,forgotten:r,since:o,
ports:s,savings:i}){let a=Date.parse(s.clock.now())-o;return n.length===0?[]:yh(e,t.environment,{done:n,forgotten:r,took:a,savings:i})}function vr(e){let t=new Set(
e.journal.environment.confirmed),n=e.plan.steps.filter(o=>!t.has(o.id)).map(o=>o.id),r=Hr(e);return`${r-n.length} of ${r} steps are done; left: ${P(n,5)}`}var $s=class{#e;#t;#n;#r;#o=null;#s="";#i=null;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r,this.#r=Date.parse(r.since)}get interval(){return(Date.parse(this.#n.
until)-this.#r)/3}async check(){if(await this.beat(),this.#o!==null)throw this.#o;if(this.#l()>9/4*this.interval)throw new ue(`it could not be renewed${this.#s}`)}beat(){
return this.#o!==null||this.#l()<this.interval?Promise.resolve():(this.#i??=this.#a().finally(()=>this.#i=null),this.#i)}async release(){await this.#i,this.#o===
null&&await this.#e.release(this.#n)}async#a(){let t=this.#t.now();try{this.#n=await this.#e.renew(this.#n,t),this.#r=Date.parse(t)}catch(n){n instanceof ue&&(this.#o=
n),this.#s=n instanceof Error?`: ${n.message}`:""}}#l(){return Date.parse(this.#t.now())-this.#r}};var[g$,y$,h$]=[1e3,6e4,15*6e4],ob=6e4;function dl(e){return{...e,engine:b$(e)}}function b$(e){let{engine:t}=e,n=!1,r=async(s,i)=>{let a=await sb(e,n?h$:ob,s,i);
return n=!0,a},o=s=>sb(e,ob,s);return{name:t.name,capabilities:t.capabilities,fence:s=>r(()=>t.fence(s)),preflight:(s,i,a)=>o(()=>t.preflight(s,i,a)),observe:()=>r(
()=>t.observe()),consumers:()=>r(()=>t.consumers()),position:s=>r(()=>t.position(s)),...w$(t,r),describe:s=>r(()=>t.describe(s)),adopt:s=>r(()=>t.adopt(s)),apply:(s,i)=>r(
()=>t.apply(s,i)),query:s=>r(()=>t.query(s)),compare:s=>r(()=>t.compare(s)),switch:s=>v$(e,s,()=>r(()=>t.switch(s),async()=>S$(t,await ib(t,s)))),retire:s=>r(()=>t.
retire(s),async()=>P$(t,await j$(t,s))),objections:s=>r(()=>t.objections(s)),close:()=>t.close()}}function w$(e,t){let n={running:r=>t(async()=>await e.running?.(
r)??[]),stateSizes:r=>t(async()=>await e.stateSizes?.(r)??{}),warnings:r=>t(async()=>await e.warnings?.(r)??[]),ended:r=>t(async()=>await e.ended?.(r)??[]),resume:r=>t(
async()=>await e.resume?.(r)??[])};return{...e.running&&{running:n.running},...e.stateSizes&&{stateSizes:n.stateSizes},...e.warnings&&{warnings:n.warnings},...e.
ended&&{ended:n.ended},...e.resume&&{resume:n.resume}}}async function sb({clock:e,progress:t,ending:n},r,o,s=()=>Promise.resolve(o)){let i=Date.parse(e.now())+r,
a=()=>o();for(let l=g$;;l=Math.min(l*2,y$))try{return await a()}catch(c){let m=c instanceof nt?Math.max(l,c.wait??0):1/0;if(!(c instanceof nt)||Date.parse(e.now())+
m>i||(t.note(`${c.step}: ${c.message}; asked again in ${Oe(m)}`),await e.sleep(m,n),n.aborted))throw c;a=async()=>(await s())()}}async function v$({engine:e,clock:t},n,r){
try{await r()}catch(o){if(!(o instanceof p)||o instanceof nt)throw o;for(let s of[0,1e3,2e3,4e3])if(s>0&&await t.sleep(s),(await ib(e,n)).length===0)return;throw o}}
async function ib(e,t){let n=await e.consumers();return t.filter(({consumer:r,to:o})=>(O(n,r)??null)!==o)}function S$(e,t){return()=>t.length===0?Promise.resolve():
e.switch(t)}async function j$(e,t){if(e.capabilities.connectors)return t;let n=new Set((await e.observe()).map(({name:r})=>r));return t.filter(r=>n.has(r))}function P$(e,t){
return()=>t.length===0?Promise.resolve():e.retire(t)}async function vt(e,t,n){try{return await(e.dryRun?n(dl(t)):O$(t,n))}catch(r){throw T$(r,e.environment,t)}}function T$(e,t,n){let r=y("status",t);return e instanceof
Be?new p("ledger",`another run is changing ${t}: ${e.message}`,r):e instanceof he?k$(e,t,n)??fl(e,t):e instanceof ue?new p("lease",`the lease of ${t} is lost, a\
nd nothing more was done: ${e.message}`,r):e instanceof Ut&&e.next===""?new Ut(e.step,e.message,r):e}function fl({message:e,lease:t},n){let r=`another run is ch\
anging ${n}: ${e}; ${y("status",n)} tells how far it is`;return new p("lease",r,J,[],`once ${t.holder} has ended`)}function k$({lease:e,message:t},n,{clock:r,lease:{
removal:o}}){if(Date.parse(e.until)-Date.parse(r.now())<=2*Fe)return null;let s=`another run is changing ${n}, by a clock that is ahead of this one: ${t}`;return new p(
"lease",s,`where nobody is deploying: ${o??"remove its lease"}`)}async function O$(e,t){let n=await I$(e),r=new $s(e.lease,e.clock,n),o=e.claimant.every(r.interval/
4,()=>{r.beat()});try{let s=dl(M$(e,r));return await R$(s,n),await t(s)}finally{o(),await r.release().catch(()=>{})}}async function R$({engine:e,lease:t},n){try{
await e.fence(n.token)}catch(r){throw!(r instanceof Ut)||!await t.withdraw(n)?r:new p("fence",`${r.message}: ${x$}`,E$(t.removal))}}var x$="another ledger than \
this one drives the platform (ledger: local in another clone, another remote, or a ledger from a backup). Where that one is right, run this command there, or se\
t ledger: remote so that all share one; running it here again does not help";function E$(e){return`only where this ledger is the right one, and nobody uses the \
other: ${e??"remove its lease"}, and run the command again`}var $$=5e3;async function I$({lease:e,claimant:t,clock:n,progress:r,ending:o}){let s=Date.parse(n.now())+
t.patience;for(let i=!1;;i=!0)try{return await e.acquire(t.name,n.now())}catch(a){let l=s-Date.parse(n.now());if(!(a instanceof he)||l<=0||o.aborted)throw a;i||
r.note(`waiting for the lease: ${a.message}`),await n.sleep(Math.min($$,l),o)}}function M$(e,t){return{...e,engine:C$(e.engine,t),ledger:A$(e.ledger,t),clock:L$(
e.clock,t)}}function C$(e,t){let n=async o=>(await t.check(),o()),r={apply:(o,s)=>n(()=>e.apply(o,s)),adopt:o=>n(()=>e.adopt(o)),switch:o=>n(()=>e.switch(o)),retire:o=>n(
()=>e.retire(o)),...e.resume&&{resume:o=>n(async()=>await e.resume?.(o)??[])}};return new Proxy(e,{get(o,s){let i=Reflect.get(r,s);if(i!==void 0)return i;let a=Reflect.
get(o,s,o);return typeof a!="function"?a:a.bind(o)}})}function A$(e,t){return{removal:e.removal,read:()=>e.read(),after:n=>e.after(n),history:n=>e.history(n),async append(n,r,o){
return await t.check(),e.append(n,r,o)}}}function L$(e,t){return{now:()=>e.now(),async sleep(n,r){let o=Math.max(1,t.interval);for(let s=n;s>0&&r?.aborted!==!0;s-=
o)await e.sleep(Math.min(s,o),r),await t.beat()}}}async function ab(e,{substitute:t},n,r){let o=st(e,t),s=Object.entries(await n.consumers()).sort(([m],[u])=>m<u?-1:1),i=s.map(([m])=>({name:m,kind:"view"})),a=i.
length===0?[]:await n.describe(i),l=s.map(([m,u],d)=>{let f=O(o,m);return{name:m,...D$(m,u,f,a[d]??null,r)}}),c=await F$(o,new Set(s.map(([m])=>m)),n);return{same:Object.
fromEntries(l.flatMap(({name:m,same:u})=>u===null?[]:[[m,u]])),differences:[...l.flatMap(({difference:m})=>m===null?[]:[m]),...c.map(m=>`${m} is there, was not \
made by bluegreen, and is to be a consumer: once it is renamed or dropped, it is made as git says`)]}}async function F$(e,t,n){let o=Object.entries(e).filter(([
i])=>!t.has(i)).map(([i,a])=>typeof a=="object"?i:G({consumer:i}));if(o.length===0)return[];let s=await n.describe(o.map(i=>({name:i,kind:"view"})));return o.filter(
(i,a)=>{let l=s[a]??null;return l!==null&&N$(l.name,i)&&!lb(l)})}function N$(e,t){return`.${e}`.toLowerCase().endsWith(`.${t}`.toLowerCase())}function D$(e,t,n,r,o){
if(typeof n=="object")return W$(e,t,n,r,o);if(n===t)return{same:n,difference:null};let s=Mn(t)?e:G({consumer:e}),i=Mn(t)?"is a view of its own":`shows ${t}`;return{
same:null,difference:`${s} ${i}, and git says ${n??"nothing of it"}`}}function W$(e,t,n,r,o){if(r===null||!(Mn(t)||lb(r)))return{same:null,difference:`${G({consumer:e})}\
 shows ${t}, and git says that ${e} is a view of its own`};let s=Xr({sql:n.sql,options:{}},r,o);if(s.length===0&&Mn(t))return{same:{...n,content:t},difference:null};
let i=s.length===0?"":`: ${s.join("; ")}`;return{same:null,difference:`${e} is defined otherwise than git says${i}; once it is dropped, it is made as git says`}}
function lb({sql:e}){return/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s/i.test(e)}async function cb(e,t,n,r){let o=ne(e),s=Ar(t),i=({kind:h},x)=>{let T=s.get(x);return h!=="connector"&&(T===void 0||$c(T))},a=[...o].filter(([h,x])=>i(x,h)).map(
([,h])=>h),l=(await r.observe()).filter(({kind:h})=>h!=="external"),c={wanted:o,sql:B$(e,n),nameOf:Kr(e.tables.map(({name:h})=>h)),streaming:r.capabilities.streaming},
m=await _$(a,l,c,r),u=await G$(m,l,c,r),d=[...m,...u.pairs],f=await ab(e,n,r,c.nameOf),g=[...u.differences,...f.differences];return{...H$(d,a,c,g),consumers:f.same}}
function B$(e,{substitute:t}){return new Map([...Mc(e)].map(([n,r])=>[n,ot(r,t)]))}async function _$(e,t,{sql:n},r){let o=e.map(({name:a,kind:l})=>({name:a,kind:l===
"table"||l==="view"?l:"statement"})),s=await r.describe(o),i=new Map(t.map(a=>[S(a),a]));return e.flatMap((a,l)=>{let c=s[l]??null;if(c===null)return[];let{kind:m}=a,
u=i.get(S({name:c.name,kind:m}))??i.get(S(a));return u===void 0?[]:[{wanted:a,sql:n.get(S(a))??"",there:u,description:c}]})}async function G$(e,t,n,r){let o=new Set(
e.map(({there:m})=>S(m))),s=t.filter(m=>m.kind==="statement"&&m.content===null&&!o.has(S(m)));if(s.length===0)return{pairs:[],differences:[]};let i=await r.describe(
s),a=new Set(e.map(({wanted:m})=>S(m))),l=[],c=[];for(let[m,u]of s.entries()){let d=i[m]??null,f=d===null?[]:U$(d,n);if(d===null||f.length===0)continue;let h=[...n.
wanted.values()].filter(T=>T.kind==="statement"&&T.writes.some(M=>f.includes(M))&&!a.has(S(T))).map(T=>({wanted:T,sql:n.sql.get(S(T))??"",there:u,description:d})),
x=h.find(T=>Is(T,n).length===0);x!==void 0?(a.add(S(x.wanted)),l.push(x)):c.push(q$(u,f,h,n))}return{pairs:l,differences:c}}function U$({sql:e},{nameOf:t,wanted:n}){
return He(e).statements.flatMap(o=>o.names).filter(({role:o})=>o==="write"||o==="define").map(({parts:o})=>t(o.map(({text:s})=>s))).filter(o=>n.has(`table:${o}`))}
function q$({name:e},t,n,r){let[o]=n,s=o===void 0?"nothing more should":`not as ${o.wanted.name} should: ${Is(o,r).join("; ")}`;return`${e} fills ${t.join(", ")}\
, and ${s}`}function Is({wanted:e,sql:t,description:n},{nameOf:r}){return Xr({sql:t,options:e.options},n,r)}function H$(e,t,n,r){let o=Ac([...n.wanted.values()]),
s=({wanted:m,there:u})=>u.content!==null&&(u.content===m.content||o.has(`${m.name} ${u.content}`)),i=e.filter(s),a=e.filter(m=>!s(m)),l=a.filter(m=>m.there.content===
null&&Is(m,n).length===0),c=X$(l,e,t,n);return{same:[...[...i,...l].map(({wanted:m})=>m),...c.done].map(K$),marked:i.length,adoptions:l.map(V$),differences:[...a.
filter(m=>!l.includes(m)).map(m=>J$(m,n)),...r,...c.differences].sort()}}function K$(e){return{...Kl(e,"green","ready"),content:e.content,adopted:!0}}function V$({
wanted:e,sql:t,there:n}){let{name:r,content:o,reads:s,writes:i,file:a,line:l}=e,c=e.kind==="table"?"create-table":e.kind==="view"?"create-view":"start-statement";
return{step:{id:`adopt:${r}`,kind:c,object:r,content:o,sql:t,reads:s,writes:i,file:a,line:l,after:[],level:0,strategy:"none",inverse:null,properties:{},touches:[]},
there:n.name}}function J$(e,t){let{wanted:n,there:r}=e,o=Is(e,t),s=o.length===0?"":`: ${o.join("; ")}`,i=Sr({step:{object:n.name},there:r.name});return r.content===
null?`${i} is there, but was not made by bluegreen, and differs${s}${z$(n)}`:`${i} is there with other content${s}`}function z$({kind:e}){return e==="view"?"; o\
nce it is dropped, it is made as git says":""}function Sr({step:e,there:t}){return t===e.object?t:`${e.object} (there as ${t})`}function X$(e,t,n,{streaming:r}){
let o=e.filter(({wanted:c})=>c.kind==="table"),s=new Set(o.filter(({there:c})=>c.rows!==0).map(({wanted:c})=>c.name)),i=new Set(t.map(({wanted:c})=>S(c))),a=n.filter(
c=>(c.kind==="statement"||c.kind==="seed")&&!i.has(S(c))&&c.writes.some(m=>s.has(m))),l=({kind:c,writes:m})=>(c==="seed"||!r)&&m.every(u=>s.has(u));return{done:a.
filter(l),differences:a.filter(c=>!l(c)).map(c=>Y$(c,s))}}function Y$({name:e,writes:t},n){let r=t.filter(i=>n.has(i)),o=t.filter(i=>!n.has(i)),s=o.length===0?"":
`, and ${o.join(", ")}, which it fills too`;return`${r.join(", ")} is there with rows, and ${e}, which fills it, is not: started now it would fill it again${s}`}var mb="wait-caught-up";function Ms(e,t,n){let r=t.filter(o=>o.kind===mb).map(({object:o})=>[o,n]);return r.length===0?e:{...e,catchingUp:{...Object.fromEntries(
r),...e.catchingUp}}}function Cs(e,t){let n=new Set(t.filter(o=>o.kind===mb).map(({object:o})=>o));if(n.size===0)return e;let r=Object.entries(e.catchingUp).filter(
([o])=>!n.has(o));return{...e,catchingUp:Object.fromEntries(r)}}function pl(e,t){let{release:n,pairs:r}=e.plan;return ge({id:"gate",after:t,act:{do:"judge"},recording:{through:(o,s,i)=>ei(o,ub(e,"pass",i)),failed:(o,s,i)=>gl(
o,s,e,i)},words:o=>o===null||!(o.error===null||o.error instanceof z)?null:{action:"check",object:n.hash,message:`${r.length} tables compared: ${o.error===null?"\
pass":db(o.error)}`}})}function gl(e,{error:t},n,r){return t instanceof z?Jt(ei(e,ub(n,db(t),r))):Jt(e)}function ub({plan:{release:e},run:t},n,r){return{release:e.
hash,at:r,outcome:n,commit:e.head.commit,run:t}}function db({checked:e}){return ll(e.findings)}function fb(e){let{steps:t}=e.plan,n=t.map(o=>Q$(o,e.plan)),r=t.map(
({id:o})=>o);return ze([...n,pl(e,r)].map(Z$))}function Q$(e,t){let n=Ke(e,W);return ge({id:e.id,step:e,after:e.after,act:n.act(e,t),changes:n.counts===!0,works:n.
waits!==!0,recording:{begun:(r,o,s)=>Ms(r,[e],s),through:r=>Cs(r,[e]),failed:Jt}})}function Z$(e){let{recording:t}=e;return{...e,recording:{...t,failed:(n,r,o)=>({
...t.failed(n,r,o),phase:n.phase})}}}function gb(e,t){let{plan:n,ordering:r}=e,[o,s]=eI(n.steps,r),i=hl(e),a=(u,...d)=>u.flatMap(({id:f})=>bb(i.get(f),d)),l=pl(e,[...As,...Ls(o)]),c=[wb(e),vb(),...a(
o,...As),l];if(t==="validate")return ze([...c,rI(n)]);let m=nI(l.id);return ze([...c,m,...a(s,m.id),Sb(n,[m.id,...Ls(s)])])}function yb(e,t,n){let r=[...hl(e).values()].
flatMap(l=>bb(l,As)),{action:o,object:s}=e,i=ge({id:"finish",after:[...As,...Ls(r)],act:{do:"note"},recording:{through:(l,c,m)=>n(l,m)},words:yl({action:o,object:s,
message:`${s} serves`})}),a=t.length===0?[]:[tI(t)];return ze([wb(e),vb(),...a,...r,i])}function hb(e){let t=[...hl(e).values()];return ze([...t,Sb(e.plan,Ls(t))])}
function eI(e,t){let n=new Set;for(let r of e)(Ke(r,t).closes===!0||r.after.some(s=>n.has(s)))&&n.add(r.id);return[e.filter(r=>!n.has(r.id)),e.filter(r=>n.has(r.
id))]}var As=["begin",Ur,"adopt"];function Ls(e){return e.map(({id:t})=>t)}function bb(e,t){return e===void 0?[]:[{...e,after:[...e.after,...t]}]}function wb({plan:e,
line:t,start:n,action:r,object:o,message:s}){return ge({id:"begin",act:{do:"note"},changes:!0,recording:{begun:i=>Pc(n(i),e.release.hash,t)},words:i=>i===null?{
action:r,object:o,message:s}:null})}function vb(){return ge({id:Ur,after:["begin"],act:{do:"settle"},lasts:!0,recording:{through:e=>({...e,confirmed:[...e.confirmed,
Ur]}),failed:Jt}})}function tI(e){let t=E(e.length,"object"),n={action:"adopt",object:t,message:e.map(Sr).join(", ")};return ge({id:"adopt",step:{id:"adopt",kind:"\
adopt",object:t},after:["begin"],act:{do:"adopt",adoptions:e},recording:{through:Ec},words:r=>r?.outcome==="failed"?null:n})}function nI(e){return ge({id:"permi\
t",after:[e],act:{do:"permit"},recording:{failed:t=>({...t,phase:"validated"})}})}function rI({release:e}){return ge({id:"validate",after:["gate"],act:{do:"note"},
recording:{through:t=>({...t,phase:"validated"})},words:yl({action:"validate",object:e.hash,message:"green is right"})})}function Sb({release:e},t){return ge({id:"\
finish",after:t,act:{do:"note"},recording:{through:Oc},words:yl({action:"deploy",object:e.hash,message:"green serves"})})}function yl(e){return t=>t===null?null:
e}function hl(e){let{plan:t,ordering:n}=e,r=sI(e,Tc(t));return new Map(t.steps.map(o=>{let s=Ke(o,n);return[o.id,oI(o,s,s.act(o,t),r(o,s))]}))}function oI(e,t,n,r){
return ge({id:e.id,step:e,after:e.after,act:n,changes:t.looks!==!0||t.counts===!0,works:t.waits!==!0,lasts:t.lasts===!0,recording:r})}function sI(e,t){let{plan:n,
onSwitch:r}=e,o=new Map(n.steps.map(l=>[l.id,l])),s=l=>l.flatMap(({id:c})=>o.get(c)??[]),i={begun:(l,c,m)=>Ms(kc(l,t,s(c)),s(c),m),through:(l,c)=>Cs(Zs(l,t,s(c)),
s(c)),failed:(l,c,m)=>gl(l,c,e,m)},a=l=>({...i,through:(c,m,u)=>l(Zs(c,t,s(m)),u)});return(l,{act:c,through:m})=>{if(l.kind==="switch")return pb(a(r));let u=m===
void 0?i:a((d,f)=>m(d,n,f));return iI(c(l,n))?pb(u):u}}function iI({do:e}){return e==="move"||e==="show"}function pb(e){let t=({error:n})=>n instanceof p&&!(n instanceof
nt&&n.happened==="unknown");return{...e,begun:(n,r,o)=>Sc(e.begun(n,r,o)),failed:(n,r,o)=>{let s=e.failed(n,r,o);return t(r)?jc(s):s}}}async function jr(e){let{plan:t,journal:n}=e,r=`the run has to end; ${vr(e)}`;return await n.record({action:"pause",object:t.environment,outcome:"done",message:r},
n.environment),{...oe(e,"waiting",r),next:y("deploy",t.environment)}}function oe(e,t,n){let{plan:r,findings:o,savings:s}=e;return{environment:r.environment,outcome:t,
message:n,warnings:r.warnings,next:null,plan:r,comparisons:hr(e),findings:o,account:Es(e),savings:s}}function Fs({release:e,line:t,ordering:n=W},r){let{plan:o,ports:s}=r;return{plan:o,ordering:n,line:t,start:i=>i,onSwitch:(i,a)=>Yr(i,o,a),action:"deploy",object:e.
hash,message:`${Hr(r)} steps${t===null?"":` from ${t}`}`,run:s.claimant.run}}async function jb({engine:e,clock:t,ledger:n},r,o,s){let i=pI(o,r),a=c=>i.has(c),l=r.phase!=="serving";for(let c of[...l?za:[],null]){let m=await je(e,r,s,a),u=await lI(
e,r,o,m),d=await Ve(e,r,m),f=d.filter(h=>!u(h)),g=f.filter(({object:h})=>a(h));if(g.length===0)return await aI(e,o,m),f.map(Pb);if(c===null||g.some(({kind:h})=>h!==
"missing"))throw dI(g,d,r,{name:o.environment,removal:n.removal});await t.sleep(c)}return[]}async function aI(e,{moves:t,environment:n},{consumers:r}){let o=[...(await am(
e,t,r)).values()];if(o.length===0)return;let s=[...o.map(lm),"to go on, drop or rename what is there"].join(`
`),i=`once what others made in place of ${P(o,5)} is dropped or renamed`;throw new p("observe",s,y("deploy",n),[],i)}async function lI(e,t,n,r){let o=t.phase!==
"serving",s=fI(n,r),i=mI(n,t),a=await im(e,[t.serves.consumers],r.consumers),l=new Set([...cI(t,r),...a.values()]);return({kind:c,object:m})=>c==="unknown"||c===
"missing"&&i.has(m)||c==="consumer"&&!l.has(m)&&(o||s.has(m))}function cI(e,{consumers:t}){let n=Qr(e,t);return Object.entries(e.serves.consumers).filter(([r,o])=>n.
has(r)||O(t,r)===Ee(o)).map(([r,o])=>Kt(r,o))}function mI({steps:e},{objects:t}){let n=new Set(t.flatMap(({name:o,colour:s})=>s==="blue"?[o]:[])),r=e.filter(({kind:o,
object:s})=>o==="remove"&&!n.has(s));return new Set(r.map(({object:o})=>o))}async function bl({ports:e,journal:t,definitions:n,plan:r},{watched:o,settled:s}){let{
environment:i}=t,a=({kind:d,object:f})=>d!=="consumer"||s(f),c=await gs(e,async()=>(await vn(e.engine,i,n)).filter(a),d=>d.some(Sn)),m=uI(i);if(o)return c.filter(
({object:d})=>!m.has(d)).map(Pb);if(c.length===0)return[];let u=`what serves in ${r.environment} is not as its ledger says:`;throw await ys(u,c,i,{name:r.environment,
definitions:n},e)}function uI({objects:e,serves:t,previous:n,switchedAt:r}){let o=n===null?[]:pe(n.consumers,t.consumers),s=e.filter(({colour:i,since:a})=>i==="\
blue"&&a===r);return new Set([...s.map(({name:i})=>i),...o.map(G)])}function Pb({message:e}){return{code:"drift",message:e,file:"",line:0}}function dI(e,t,n,r){
return Xa(`${r.name} is not as its ledger says:`,e,t,n,r)}function fI({moves:e},{consumers:t}){let n=({consumer:r,to:o})=>o!==null&&O(t,r)===void 0;return new Set(
e.filter(n).map(G))}function pI({steps:e,pairs:t,moves:n,retreat:r},{objects:o,serves:s}){let i=e.filter(({kind:l})=>l!=="expect-external"),a=r===null?[]:pe(s.consumers,
r.consumers);return new Set([...i.flatMap(({object:l,writes:c,touches:m})=>[l,...c,...m]),...t.flatMap(({blue:l,green:c})=>[l,c]),...[...n,...a].map(G),...o.filter(
({colour:l})=>l==="green").map(({name:l})=>l)])}async function Tb(e,t,n,{requiredBy:r},o){for(let{environment:s,proofAge:i}of r){let a=await ml({release:e,environment:t,name:n,proofAge:i},o).catch(gI(o));if(a!==
null)return`${s} requires a proof, and ${a}`}return null}function gI({progress:e}){return t=>{if(!(t instanceof p))throw t;return e.note(`whether the proof is t\
rue was not asked: ${ve(t)}`),null}}async function kb(e,t,n,{plan:r,ports:o}){let{previous:s}=t,a=(s===null?[]:[...(await kt(t,"go-back",o)).gone]).map(u=>`${u}\
 is not there any more`);if(s===null||a.length>0)return[...a,ul(e,n.name)].join(`
`);let{steps:l,pairs:c}=_e(e,Vt(t,s),n),m=l.filter(({kind:u})=>u==="wait-caught-up"||u==="check");return{...r,steps:m,pairs:c}}async function Ob(e){let{journal:t,
ports:n,rules:r,due:o,plan:s}=e,i=fb({plan:s,run:n.claimant.run}),a={journal:t,ports:n,due:o,ending:n.ending,limit:r.concurrency};try{let l=await Pn(i,{...a,perform:c=>yI(
e,c)});return l==="paused"&&Rs(e,W),l}catch(l){throw l instanceof et?bI(e,l):l}}async function yI(e,t){let{act:n,step:r}=t;n.do==="judge"&&e.findings.push(...js(
e,hI(e.plan)));let o=n.do==="look"?await Os(e,n.step):await Je(e,n);return r!==null&&(o===null?e.left:e.done).push(r),o}function hI({environment:e}){return`what\
 serves in ${e} is not shown to be right any more; it serves as before`}function bI({plan:e},t){let{cause:n,message:r}=t;if(n instanceof z||re(n))return n;let o=`${r}\

What serves goes on serving; it is not proved again.`;return Ge(t,o,y("deploy",e.environment))}async function Rb(e,t){let{journal:n,plan:r}=t,{environment:o}=n,{release:s,line:i,dryRun:a}=e,l=o.phase==="serving"||t.wasWatched;!a&&!l&&await Je(t,{do:"settl\
e"});let c=o.phase==="serving"?await Ja(t.ports,o):[],m=kI(e,t),u=m.some(({kind:M})=>M==="watch"),d=new Set(c.map(G)),g=await bl(t,{watched:u,settled:M=>(l||!a)&&
!d.has(M)});!a&&c.length>0&&await ps(t,r.environment);let h={...t,plan:{...r,warnings:[...r.warnings,...g]}};if(m.length>0&&a)return oe(h,"nothing","nothing to \
do");if(m.length>0){let M=Yh(s,o,e.target);return OI(e,{...h,plan:{...h.plan,steps:m,pairs:M}})}let x=sm(o,r,i,TI(o,s.hash)),T=a?null:await SI(h,x);return T===xb&&
o.phase==="watching"?oe(h,"done",`${r.environment} serves the release`):vI(await jI(e,h,x,wI(c,T)),c,a)}function wI(e,t){return e.length===0?t===null?"nothing t\
o do":`nothing to do: ${t}`:[Bt(e.map(G)),...t===null?[]:[t]].join("; ")}function vI(e,t,n){return t.length===0||e.outcome!=="nothing"?e:{...e,outcome:n?"planne\
d":"done"}}var xb="green serves";async function SI({journal:e,plan:t},n){let{environment:r}=e,{hash:o}=t.release;if(F(n)===F(r))return null;let s=r.serves.release===
o,i=s?xb:"the same content serves already",a=s&&r.phase==="serving"?t.environment:o;return await e.record({action:"deploy",object:a,outcome:"done",message:i},n),
i}async function jI({release:e,target:t,rules:n,dryRun:r},o,s,i){let a=await Tb(e,s,t.name,n,o.ports);if(a===null)return oe(o,"nothing",i);let l=await kb(e,s,t,
o);if(typeof l=="string")return PI(o,i,`${a}
${l}`);let c={...o,plan:l};return r?oe(c,"planned",`${E(l.steps.length,"step")}: ${a}`):await Ob(c)==="paused"?jr(c):oe(c,"done",`${t.name} serves the release, \
which is proved again`)}function PI(e,t,n){return e.plan.release.tables.length===0?oe(e,"nothing",t):{...oe(e,"nothing",`${t}; ${n}`),next:"bluegreen rewrite"}}
function TI({serves:e,proofs:t},n){let r=t.find(o=>o.release===e.release);return r===void 0||e.release===n?null:{...r,release:n}}function kI({release:e,target:t,
ordering:n=W},r){let{serves:o,confirmed:s}=r.journal.environment;if(!r.wasWatched||o.release!==e.hash)return[];let i=c=>Ke(c,n).lasts!==!0||!s.includes(c.id),a=n.
order(r.plan).filter(i),l={...ro(t.name,a.map(({id:c})=>c)),level:0};return t.watch?[...a,l]:a}async function OI(e,t){if(await On(hb(Fs(e,t)),t,e.ordering??W)===
"paused")return jr(t);let r=`${t.plan.environment} serves the release`;return await RI(t,r),oe(t,"done",r)}async function RI(e,t){try{await bl(e,{watched:!1,settled:()=>!0})}catch(n){
throw n instanceof p?new p(n.step,`${t}, but ${n.message}`,n.next,n.warnings):n}}async function Eb(e,t,n){let{environment:r}=t,o=xI(r,e);if(o.length===0)return;let s=await to(r,o,n);s.size>0&&t.assume(EI(r,s))}function xI(e,t){let n=({colour:a})=>a===
"superseded"||a==="green"&&e.phase==="serving",r=e.objects.filter(a=>n(a)&&a.kind!=="external");if(r.length===0)return[];let o=ne(t),s=e.objects.filter(({colour:a})=>a===
"blue"),i=Br(e,s);return r.filter(a=>o.has(S(a))&&!_r(a,i))}function EI(e,t){let n=r=>r.colour!=="blue"&&t.has(r.name);return{...e,objects:e.objects.map(r=>n(r)?
{...r,state:"removing"}:r)}}async function Ns(e,t,n=new Set){let r=new Set([...t.objects.map(S),...n]);if((await $b(e,r)).length===0)return[];await lt(e);let s=await $b(e,r),i=await e.engine.
describe(s),a=[...t.objects,...s].filter(({kind:c})=>c!=="statement"),l=Kr(a.map(({name:c})=>c));return s.map((c,m)=>$I(c,i[m]?.sql??"",l))}async function $b({engine:e},t){
return(await e.observe()).filter(r=>r.content!==null&&!t.has(S(r)))}function Ds(e,t){if(t.length===0)return e;let n=new Set(t.map(S)),r=e.objects.filter(o=>!n.has(
S(o)));return{...e,objects:Ic([...r,...t])}}function Ib(e,{steps:t}){let n=new Set(t.flatMap(({object:r,writes:o})=>[r,...o]));return e.some(({name:r})=>n.has(r))}
function $I({name:e,kind:t,content:n},r,o){let s=He(r).statements.flatMap(c=>c.names),i=(...c)=>[...new Set(s.filter(({role:m})=>c.includes(m)).map(({parts:m})=>o(
m.map(({text:u})=>u))))],l=t==="statement"?i("write","define"):[e];return{name:e,kind:t,table:l[0]??e,content:n??"",options:{},colour:"superseded",state:"left",
since:null,reads:t==="table"?[]:i("read"),writes:l}}async function Mb(e,t,n,{line:r,supersede:o,contains:s}){let{line:i,commit:a,release:l}=t.serves;if(o||r===null||i===null||i===r||l===e.hash||t.line===r&&t.phase!==
"serving")return;let c=II(e,t);if(!(c.length===0||await s(a??i)))throw new p("ledger",[`${n} serves the release of ${i} (${a?.slice(0,12)??"from a work tree"}),\
 which ${r} does not contain, and would undo: ${P(c,10)}`,`merge ${i} into ${r}, or tag its release, so that it becomes the baseline, and deploy again`,"or depl\
oy with --supersede, where it is meant to be undone"].join(`
`),`git merge ${a??Cr(i)}`)}function II(e,t){let n=[e.blue,e.green],r=[...MI(n,t),...CI(n,t),...AI(n,t)],o=new Set(t.pins);return[...new Set(r)].filter(s=>!o.has(
s)).sort()}function MI(e,{objects:t}){let n=e.map(ne),r=({kind:s})=>s==="table"||s==="view",o=s=>n.some(i=>i.get(S(s))?.content===s.content);return t.filter(s=>s.
colour==="blue"&&r(s)&&!o(s)).map(({name:s})=>s)}function CI(e,{serves:t}){let n=e.map(o=>st(o,{})),r=o=>n.flatMap(s=>O(s,o)??[]).map(Ee);return Object.entries(
t.consumers).flatMap(([o,s])=>typeof s=="object"&&!r(o).includes(Ee(s))?[o]:[])}function AI(e,{serves:t}){let n=e.map(lc);return Object.entries(t.options).flatMap(
([r,o])=>{let s=n.map(i=>O(i,r)).filter(i=>i!==void 0).map(i=>F(i));return s.length>0&&!s.includes(F(o))?[r]:[]})}async function wl(e,t,n,r){let o=e(t);if(o.retreat===null)return o;let s=await LI(o.retreat,t,n,r);if(s.length===0)return o;let i=FI(t,s),a=await wl(e,i,n,r);return{
...a,faults:a.faults.map(l=>NI(l,s))}}function LI({objects:e},t,n,r){let o=new Set(e);return fm(t,i=>i.colour!=="blue"&&o.has(S(i)),n,r)}function FI(e,t){let n=new Set(
t.map(({object:o})=>o)),r=({name:o,colour:s})=>s!=="blue"&&n.has(o);return{...e,objects:e.objects.map(o=>r(o)?{...o,state:"failed"}:o)}}function NI(e,t){if(e.code!==
"serves-other-content")return e;let n=P(t.map(({message:r})=>r),5);return e.message.includes(n)?e:{...e,message:`${e.message}: ${n}`}}async function Cb(e,t){return vt(e,t,async n=>{let r=await at.open(n.ledger,n.clock),{environment:o}=r;DI(o,e.environment);let{going:s,kept:i}=_I(o,e.rules,n.clock.
now()),a=await gr(s,n),l=[...yr(a),...i];return s.length===0?Pe(e.environment,"nothing","nothing to retire",l):(await Ya(n,o,e.environment,"what served before"),
await WI(n,s,e.environment),e.dryRun?Pe(e.environment,"planned","nothing was changed",l):(await UI({journal:r,ports:n,name:e.environment,ordering:W},s,_t(a)),Pe(
e.environment,"done",_t(a),l)))})}function DI(e,t){let{phase:n}=e;if(!(n==="serving"||n==="empty"||n==="validated"))throw new p("retire",`${t} is ${n}: what ser\
ved before is still needed`,y("status",t))}async function WI({engine:e},t,n){let r=await e.objections(t.map(o=>o.name));if(r.length!==0)throw new p("retire",r.join(
`
`),y("retire",n),[],"once nothing stands in its way")}function BI(e,t,n,r){if(e.colour!=="superseded")return!1;let o=e.since??t.switchedAt;return o===null||Date.
parse(r)-Date.parse(o)>=n.retireAfter}function _I(e,t,n){let r=new Set(e.objects.filter(l=>BI(l,e,t,n))),o=e.objects.filter(l=>!r.has(l)),s=Br(e,o),i=l=>r.has(l)&&
!_r(l,s),a=e.objects.filter(l=>l.colour==="superseded"&&!i(l));return{going:e.objects.filter(i),kept:a.map(l=>GI(l,s))}}function GI(e,t){let n=e.writes.find(o=>t.
has(o));if(n===void 0)return`keep ${e.name}: its waiting time is not over`;let r=t.get(n)??"";return n===e.name?`keep ${e.name}: ${r} reads it`:`keep ${e.name}:\
 it fills ${n}, which ${r} reads`}async function UI(e,t,n){let{journal:r,ports:o}=e,{previous:s}=r.environment;try{await Gt(e,oo(t,"retiring",n))}catch(i){throw(i instanceof
p||i instanceof xn)&&await vl(r,o,i.message,s),i}}async function vl(e,t,n,r){await lt(t);let o=new Set((await t.engine.observe()).map(S)),s=bc({...e.environment,
previous:r},o);await e.record({action:"retire",object:"what is left",outcome:"failed",message:n},s)}async function Ws(e,t,n,{engine:r,progress:o}){let s=await r.ended?.(qI(n))??[],[i,a]=[s.filter(({from:l})=>l!==null),s.filter(({from:l})=>l===null)];for(let l of a)
o.note(Lb(l));if(i.length>0&&!t){await r.resume?.(i.map(({statement:c})=>c));let l=P(i.map(c=>Sl(c,!1)),5);for(let c of i)o.note(Sl(c,!1));await n.record({action:"\
resume",object:e,outcome:"done",message:l},n.environment)}return{dryRun:t,resumed:i,left:a}}function qI({environment:e}){let t=({kind:n,state:r})=>n==="statemen\
t"&&r==="ready";return e.objects.filter(t).map(({name:n})=>n)}function Ab(e,{resumed:t,dryRun:n}){if(!n||t.length===0)return e;let r=new Set(t.map(({statement:o})=>o));
return{...e,observe:async()=>(await e.observe()).map(o=>o.kind==="statement"&&r.has(o.name)?{...o,state:"running"}:o)}}function Bs(e,{resumed:t,left:n,dryRun:r}){
let o={...e,resumed:t,account:[...t.map(a=>Sl(a,r)),...e.account],warnings:[...e.warnings,...n.map(HI)]};if(t.length===0||e.outcome!=="nothing")return o;let i=`${P(
t.map(({statement:a})=>a),5)} ${r?"would be":t.length===1?"was":"were"} started again; else ${e.message}`;return{...o,outcome:r?"planned":"done",message:i}}function Sl({
statement:e,state:t,from:n,reason:r},o){let s=n?.at===void 0||n.at===""?"":` of ${n.at}`,i=`${o?"would be restored":"restored"} from its ${n?.kind??"state"}${s}`;
return`${e} ${t==="failed"?"had failed":"was stopped"}: ${i}, and only what came since is read again (${r})`}function Lb({statement:e,state:t,reason:n}){return`${e}\
 ${t==="failed"?"has failed":"is stopped"}, and is not started again: ${n}`}function HI(e){return{code:"not-resumed",message:Lb(e),file:"",line:0}}async function Nb(e,t){let{target:n,dryRun:r}=e,o=xs(e.rules,t);return vt({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await at.open(
s.ledger,s.clock);await VI(e,a.environment,s),await JI(e,a,s);let l=await Ws(n.name,r,a,s),c=Ab(s.engine,l),m={journal:a,ports:{...s,engine:c},held:i,...o};return Bs(
await KI(e,m),l)})}async function KI(e,t){let{journal:n,ports:r}=t;await Eb(e.release.green,n,r);let o=await Db(e,n.environment,r);if(o.faults.length>0)throw new v(
o.faults);let s=Wb(e,o,t);if(o.steps.length===0)return Rb(e,s);let i=await zI(e,s);return e.dryRun?oe(i,"planned",QI(e,i)):e0(e,i)}async function Db({release:e,
target:t,ordering:n=W},r,o){let s=l=>_e(e,l,t),i=An([e.blue,e.green],t.substitute),a=await wl(s,r,i,o);return a.steps.length===0?a:{...a,steps:n.order(a)}}function Wb({
rules:e,release:t,target:n},r,o){let{environment:s}=o.journal;return{...o,plan:r,savings:null,rules:e,definitions:An([t.blue,t.green],n.substitute),wasWatched:vc(
s,t.hash),comparisons:new Map,findings:[],before:qr(s,r),done:[],forgotten:new Set,left:[]}}async function VI(e,t,n){let{release:r,target:o,rules:s,expected:i,line:a,
supersede:l}=e,c=e.contains??(()=>Promise.resolve(!1));if(await Hh(t,o.name,n.engine),r.faults.length>0)throw new v(r.faults);let m=new Map([[o.name,n.ledger]]);
s.requires!==null&&m.set(s.requires,n.ledgerOf(s.requires)),await ic(r,i,o.name,m),Kh(t,o.name,r.hash,a,l),await Mb(r,t,o.name,{line:a,supersede:l,contains:c})}
async function JI({dryRun:e},t,n){let{objects:r,previous:o}=t.environment;e||!r.some(wc)||await vl(t,n,"interrupted",o)}async function zI(e,t){try{return await Fb(
e,t)}catch(n){let r=n instanceof p?await XI(e,t):null;if(r===null)throw n;return Fb(e,r)}}async function Fb(e,t){let{plan:n}=t,r=[...n.warnings,...await YI(e,t)];
return{...t,plan:{...n,warnings:r},savings:await gh(n,t.ports.engine)}}async function XI(e,t){let{journal:n,ports:r,plan:o}=t,s=await Ns(r,n.environment);if(!Ib(
s,o))return null;let i=Ds(n.environment,s),a=s.map(({name:m})=>m),l={action:"observe",object:"what is left over",message:P(a,10)};e.dryRun||await n.record({...l,
outcome:"done"},i);let c=await Db(e,i,r);if(c.faults.length>0)throw new v(c.faults);return Wb(e,c,t)}async function YI(e,t){let{release:n,target:r,rules:o,until:s,
dryRun:i}=e,{engine:a,clock:l,vouching:c}=t.ports;if(await Ps(n,o,t.ports),s===null&&!i){let{environment:f}=t.journal,g=f.phase==="validated"&&Gr(f,n.hash);oc(o,
r.name,l.now(),g),r.approval&&await ks(n,r.name,c)}let{environment:m}=t.journal,u=await jb(t.ports,m,t.plan,t.definitions),d=await Ts(a,t.plan,m,e.ordering??W);
return[...u,...d]}function QI({rules:e,target:t,until:n},{plan:r,ports:o,savings:s}){let i=n===null?Dr(e,t.name,o.clock.now()):null,a=s===null?"":ws(r,s);return[
E(r.steps.length,"step"),...a===""?[]:[a],...i===null?[]:[`${i}: nothing is switched before`]].join("; ")}async function ZI(e){try{return await ps(e,e.plan.environment)}catch(t){
if(t instanceof p&&t.step==="switch")return[];throw t}}async function e0(e,t){let n={...t,forgotten:await fh(t)},{plan:r,findings:o}=n,s=gb(Fs(e,n),e.until);if(await On(
s,n,e.ordering??W)==="paused")return jr(n);if(e.until==="validate"){let l="green is right; blue serves until it is deployed without --until",c=rc(e.rules,n.ports.
clock.now()),m=c===null?null:`after ${c}`,u=y("deploy",r.environment);return{...oe(n,"validated",l),findings:o,next:u,waits:m}}let i=`${r.environment} serves th\
e release; ${E(r.moves.length,"consumer")} moved`,a=await ZI(n);return oe(n,"done",a.length===0?i:`${i}; ${Bt(a.map(G))}`)}function Bb(e,t,n,r,o=[]){let s={...n??dc,phase:"deploying"},i={...r,approval:!1,watch:!1,revisions:!0};return _e({...t0(e,t),warnings:o},s,i)}function t0(e,t){
let n=[...ne(e).values(),...Ul(e)].map(r=>[S(r),r.content]).sort();return{project:"",baseline:t,head:t,tables:[],untouched:e.tables.length,excluded:[],sparable:[],
inPlace:[],expectations:[],edits:[],blue:{tables:[],statements:[],connectors:[]},green:e,hash:Q(F({install:n})),warnings:[],faults:[]}}async function _b(e,t){let{target:n,dryRun:r}=e,o=xs(e.rules,t);return vt({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await at.open(
s.ledger,s.clock);r0(a.environment,n.name);let l=await Ws(n.name,r,a,s),c=await cb(e.pipeline,a.environment,n,s.engine);s0(c,n.name);let m=await Ns(s,a.environment,
new Set(ne(e.pipeline).keys())),u=n0(Rc(a.environment,c.same),c.consumers),d=Bb(e.pipeline,e.revision,u,n,[...e.warnings,...a.isNew?a0(c,m,n.name):[]]);if(d.faults.
length>0)throw new v(d.faults);o0(e);let f={...e.rules,autoRollback:!1,soak:tc.soak},g={plan:d,savings:null,ports:s,rules:f,definitions:An([e.pipeline],n.substitute),
journal:a,...o,wasWatched:!1,comparisons:new Map,findings:[],held:i,before:qr(u,d),done:[],forgotten:new Set,left:[]};i0(d,u,n.name);let h=await Ts(s.engine,d,u,
W,c.adoptions),x={...g,plan:{...d,warnings:[...d.warnings,...h]}},T=r?jl(x,"planned",`${d.steps.length} steps${Gb(c)}`):await l0(x,u,e.revision.ref,{...c,left:m});
return Bs(T,l)})}function n0(e,t){return{...e,serves:{...e.serves,consumers:t}}}function r0(e,t){if(!(e.phase==="empty"||$e(e)))throw new p("ledger",`something \
is installed in ${t} already`,y("deploy",t))}function o0({pipeline:e,revision:t,target:n}){if(e.tables.length>0||e.statements.length>0)return;let r=`${y("instal\
l",n.name,"--ref","REF")} takes a commit whose project folder is the one that bluegreen.yaml names`,o=`there is nothing to install: ${t.ref} holds no table of t\
he project; ${r}`;throw new p("install",o,"")}function s0({differences:e},t){if(e.length!==0)throw new p("observe",`${t} already holds objects of these names, a\
nd nothing was taken over:
${e.join(`
`)}
another commit may say what is there: ${y("install",t,"--ref","REF")}`,"")}function i0({steps:e},{objects:t,serves:n},r){let o=t.flatMap(a=>a.adopted===!0?[a.name]:
[]),s=new Set([...o,...Object.values(n.consumers).flatMap(Zl)]),i=e.find(({kind:a,object:l})=>a==="remove"&&s.has(l));if(i!==void 0)throw new p("install",`${i.object}\
 was taken over from somebody else with other content than this: install the ref that was begun`,y("status",r))}function a0({marked:e},t,n){let r=e+t.length;if(r===
0)return[];let o=t.length===0?"":`; ${E(t.length,"object")} that nothing here wants (${P(t.map(i=>i.name),10)}) can go: ${y("retire",n)}`;return[{code:"other-le\
dger",message:`another ledger than this one made ${E(r,"object")} here: whoever uses that one still (another clone with ledger: local, another remote) is kept o\
ut from now on${o}`,file:"",line:0}]}function Gb({adoptions:e,consumers:t}){let n=pe({},t).map(G),r=[...e.map(Sr),...n];return r.length===0?"":`; takes over ${r.
join(", ")}`}async function l0(e,t,n,r){let{plan:o}=e,{environment:s}=o,i=(m,u)=>Ds(om(Yr(m,o,u)),r.left),a=yb({plan:o,ordering:W,line:null,start:()=>r.adoptions.
length===0?t:xc(t),onSwitch:i,action:"install",object:n,message:`${o.steps.length} steps`,run:e.ports.claimant.run},r.adoptions,(m,u)=>$e(m)?i(m,u):m);if(await On(
a,e,W)==="done")return jl(e,"done",`${s} serves ${n}${Gb(r).replace("takes","took")}`);let c=`the run has to end; ${vr(e)}`;return{...jl(e,"waiting",c),next:y("\
install",s)}}function jl(e,t,n){let{plan:r}=e,{warnings:o,environment:s}=r,i=Es(e);return{environment:s,outcome:t,message:n,warnings:o,next:null,plan:r,...{comparisons:[],
findings:[],account:i,savings:null}}}var _s=class{removal=null;#e;#t;#n=null;constructor(t={record:null},n=Fe){this.#e=t,this.#t=n}acquire(t,n){let r=this.#o(n);return r!==null?Promise.reject(new he(
r)):this.#r(Co(this.#e.record,t,n,this.#t))}async renew(t,n){return this.#r(Ao(this.#e.record,t,n,this.#t))}release(t){let{record:n}=this.#e;return n?.lease.token===
t.token&&(this.#e.record={...n,released:!0}),Promise.resolve()}withdraw(t){let{record:n}=this.#e,r=n!==null&&!n.released&&n.lease.token===t.token;return r&&(this.#e.
record=No(n)),Promise.resolve(r)}held(t){return Promise.resolve(this.#o(t))}#r(t){return this.#e.record={lease:t,released:!1},Promise.resolve(t)}#o(t){let{record:n}=this.#e;
return n===null||n.released?null:(this.#n=Lo(this.#n,n.lease,t),Fo(this.#n,t,this.#t)?null:n.lease)}};var Gs=class e{#e=[];read(){let t=this.#e.at(-1);return Promise.resolve({at:this.#t(),environment:t?structuredClone(t.environment):null})}append(t,n,r){return t!==
this.#t()?Promise.reject(new Be(`The ledger is at ${this.#t()??"its beginning"}, not ${t??"there"}`)):(this.#e.push(structuredClone({entries:n,environment:r})),
this.read())}after(t){let n=this.#e.findLast(({entries:r})=>r.some(o=>o.object===t&&o.outcome==="done"));return Promise.resolve(n===void 0?null:structuredClone(
n.environment))}history(t){let n=this.#e.flatMap(({entries:r})=>r).toReversed();return Promise.resolve(structuredClone(n.slice(0,t)))}copy(){let t=new e;return t.#e.
push(...this.#e),t}#t(){return this.#e.length===0?null:String(this.#e.length).padStart(40,"0")}};async function Pl({journal:e,ports:t,name:n},r,o){let{environment:s}=e,i=Rt(r==="go-back"?yc(s):hc(s));if(i.length===0)return;let a=r==="stay"?[]:await c0({journal:e,
ports:t},r,o),l=ct("switch-back",n,a,[]),m=Ot([l,...no(i,[l.id])]).map(g=>({step:g,key:eo(s.generation,g),moves:g.id===l.id?a:[]})),u=(await t.engine.preflight(
m)).filter(({step:g})=>g!==l.id);if(u.length===0)return;let d=u.map(g=>g.message).join(`
`),f=y("rollback",n,"--discard");throw new p("discard",d,f,[],"once nothing stands in its way")}async function c0({journal:{environment:e},ports:t},n,r){return n===
"give-up"?Yt(t,e):cm({do:"show",consumers:e.previous?.consumers??null,again:r},e)}async function Pr(e,t){return vt(e,t,async n=>{let r=await at.open(n.ledger,n.clock),o=Tl(r.environment,e.discard),s=f0(e,{journal:r,ports:n});await g0(s,o);let i=y0(
r.environment,o,e.discard);if(i.length===0&&Kb(r.environment,o,qb).length===0)return p0(e,s);await dm(r.environment,e.environment,n);let a=await gr(i,n);return o===
"stay"?m0(e,s,a):u0(e,s,o,a)})}var qb={again:new Set,gone:new Set};async function m0({environment:e,dryRun:t},n,r){let o=yr(r);return await Pl(n,"stay",qb.again),
t?Pe(e,"planned",Hb,o):(await il(n),Pe(e,"done",`green is gone: ${_t(r)}`,o))}var Hb="nothing was changed";async function u0(e,t,n,r){let o=e.environment,{environment:s}=t.
journal;e.discard&&n==="give-up"&&await hs(t.ports,s,o);let i=await kt(s,n,t.ports),a=[...Kb(s,n,i),...yr(r)],l=i.beside.map(d0);e.dryRun&&await Th(t,i);let c=i.
lost.length+i.redefined.length===0;return e.discard&&c&&await Pl(t,n,i.again),e.dryRun?{...Pe(o,"planned",Hb,a),warnings:l}:(await Ph(t,n,i),e.discard&&await il(
t),{...Pe(o,"done",b0(n,i.apart),a),warnings:l})}function d0(e){return{code:"drift",message:e,file:"",line:0}}function f0({environment:e,folder:t,ordering:n=W,discard:r},o){
return{...o,name:e,folder:t,ordering:n,discard:r}}async function p0(e,{journal:t,ports:n,name:r,folder:o=""}){let{environment:s}=t,{release:i}=s.serves,a="nothi\
ng to go back to";if(i===null)return Pe(e.environment,"nothing",a,[]);let l=`${a}: ${i} serves, and rollback goes back one step`;return{...Pe(e.environment,"not\
hing","",[]),...await el({name:r,environment:s,folder:o,why:l},n)}}function Tl(e,t){switch(e.phase){case"empty":return"stay";case"deploying":case"validated":case"\
failed":return Se(e)?"go-back":"give-up";case"watching":case"rolling-back":return"go-back";case"serving":return t&&Rt(e).length>0?"stay":"go-back"}}async function g0({
journal:e,ports:t,name:n,folder:r=""},o){let{environment:s}=e,{previous:i,serves:a,switchedAt:l}=s;if(o!=="go-back"||i!==null||l===null)return;let c=`what serve\
d in ${n} before ${a.release??"the last switch"} is not there any more`;throw await Ss({name:n,environment:s,folder:r,why:c},t)}function y0(e,t,n){return n?[...Rt(
e),...h0(e,t)]:t==="stay"?[]:Tm(e,t)}function Kb(e,t,{again:n,gone:r}){let o=(t==="stay"?[]:Rm(e,t,r)).map(l=>vm(l.table,l.key,l.after)),{previous:s,serves:i}=e;
if(t==="give-up")return["give up the deployment under way",...Ub(i.consumers,n),...o];if(t==="stay"||s===null)return[];let a=pe(i.consumers,s.consumers);return[
...a.map(l=>l.view===void 0?`${G(l)}: ${l.from??"nothing"} \u2192 ${l.to??"nothing"}`:`${G(l)}: its earlier definition`),...Ub(s.consumers,n),...o,...a.length+o.
length===0?["what served before the last switch serves again"]:[]]}function Ub(e,t){return Object.entries(e).filter(([n])=>t.has(n)).map(([n,r])=>Bt([Kt(n,r)]))}
function h0({objects:e,previous:t},n){if(n!=="go-back"||t===null)return[];let r=new Set(t.objects);return e.filter(o=>o.colour==="blue"&&o.kind!=="external"&&!r.
has(S(o)))}function b0(e,t){let n=t.length===0?"":`, but for ${P(t,5)}`;return e==="give-up"?`the deployment is given up; consumers show blue${n}`:`consumers sh\
ow what they showed before the last switch${n}`}async function Vb(e,t){let{environment:n}=e,{environment:r}=await t.ledger.read(),o=await v0(t.ledger,r,t.clock.now()),s={...t,ledger:o,lease:new _s({record:w0})},
i=await Pr({...e,dryRun:!0},s);if(i.outcome==="nothing"||r===null)return i;let a=await S0(r,e,t),l=Date.parse(t.clock.now()),c=await Pr({...e,dryRun:!1},s),m=(Date.
parse(t.clock.now())-l)/1e3;return await T0(r.serves,await o.read(),t.engine,n),{...c,outcome:"planned",message:`rehearsed on a copy of ${n}: it takes ${m.toFixed(
1)} s, and ${c.message}; nothing was changed in ${n}`,changes:[...c.changes,...a],next:Pt(n,e.discard)}}var w0={lease:{holder:"nobody",token:2**52,since:"1970-0\
1-01T00:00:00Z",until:"1970-01-01T00:00:00Z"},released:!0};async function v0(e,t,n){let r=new Gs,o={at:n,action:"rehearse",object:"copy",outcome:"done",message:"\
a copy"};return t!==null&&await r.append(null,[o],t),{read:()=>r.read(),append:(s,i,a)=>r.append(s,i,a),after:s=>e.after(s),history:s=>e.history(s)}}async function S0(e,{
discard:t},n){let{serves:r,previous:o}=e;if(o===null||Tl(e,t)!=="go-back")return[];let s=await to(e,e.objects,n),i=[];for(let a of Ky(r.consumers,o.consumers)){
let{identity:l,views:c}=a,m=[r,o].flatMap(({consumers:f})=>[...Zr([l],f,e)]),u=[...new Set(m)].filter(f=>s.has(f)),d=c===void 0?`published.${l}`:l;i.push(`${d}:\
 ${await j0(a,u,n.engine)}`)}return i}async function j0(e,t,n){if(t.length>0)return`cannot be compared, as ${P(t,5)} is not there any more`;try{return P0(await n.
compare(e))}catch(r){return`cannot be compared: ${ve(r)}`}}function P0({added:e,removed:t,changed:n,greenRows:r}){if(e+t+n===0)return`the same ${E(r,"row")} as \
now`;let o=[...e>0?[`${e} that are not there now`]:[],...t>0?[`without ${t} of now's`]:[],...n>0?[`${n} with other values`]:[]];return`${E(r,"row")}: ${o.join("\
, ")}`}async function T0(e,{environment:t},n,r){let o=t?.serves.consumers??{},s=await n.consumers(),i=pe(e.consumers,o).find(l=>l.to!==(O(s,l.consumer)??null));
if(i===void 0)return;let a=`on a copy of ${r} the rollback left ${i.consumer} showing ${O(s,i.consumer)??"nothing"}`;throw new p("rollback",a,y("status",r))}function zb(e,t,{warn:n,fail:r,minRows:o}){return t<o?"inconclusive":r!==null&&Jb(e,t,r)?"fail":e===0?"pass":n===null||Jb(e,t,n)?"warn":"pass"}function Jb(e,t,n){
return n.kind==="rows"?e>n.rows:e>n.share*t}function Xb(e){return e.kind==="rows"?`${e.rows} rows`:`${Number((e.share*100).toPrecision(6))}%`}function Yb({rows:e},t){return n=>[...n.flatMap(r=>k0(r,e,t)),...Ah(n,t)]}function k0(e,t,n){let r=al(e,n);return[...O0(e),R0(e,t,r),...Ch(e,r)]}function O0({green:e,
schema:t}){return t.map(({message:n})=>({check:"schema",table:e,outcome:"warn",message:n}))}function R0(e,t,n){let{green:r,blueRows:o,greenRows:s}=e,i=Math.max(
o,s),a=$h(e,n),l=zb(a,i,t),c=l==="inconclusive"?x0(i,t):E0(e,a,t,l==="fail");return{check:"rows",table:r,outcome:l,message:c}}function x0(e,{minRows:t}){return`${E(
e,"row")}, and fewer than ${t} decide nothing`}function E0(e,t,{fail:n},r){let o=kn(e);if(o===0)return`${E(e.greenRows,"row")}, no difference`;let s=Math.max(e.
blueRows,e.greenRows),i=o>t?`, ${jt(o-t)} of them accepted`:"",a=r&&n!==null?`; the limit is ${Xb(n)}`:"";return`${jt(o)} of ${E(s,"row")} differ${i} (${$0(e)})${a}`}
function $0({added:e,removed:t,changed:n,columns:r}){let o=[e>0?`${jt(e)} added`:"",t>0?`${jt(t)} removed`:"",n>0?`${jt(n)} changed`:""],s=r.filter(a=>a.changed>
0).map(a=>`${a.column} in ${jt(a.changed)}`),i=Cl(s,8,a=>E(a,"more column"));return[o.filter(a=>a!=="").join(", "),i.join(", ")].filter(a=>a!=="").join(": ")}import{hostname as I0,userInfo as M0}from"node:os";function Us(e){let t=e.GITHUB_ACTIONS==="true"?Bl(e):null,n=t===null?0:Fe+3e4;return{name:t===null?A0():C0(t),patience:n,run:t,every:F0}}function C0(e){return e.
replace(/^https?:\/\/(.+)\/actions\/runs\/(.+)$/,"run $2 of $1")}function A0(){return`${L0()}@${I0()}, process ${process.pid}`}function L0(){try{return M0().username}catch{
return String(process.getuid?.()??"somebody")}}function F0(e,t){let n=setInterval(t,e);return n.unref(),()=>{clearInterval(n)}}import{setTimeout as N0}from"node:timers/promises";var tt={now:()=>new Date().toISOString(),sleep:(e,t)=>N0(e,void 0,t===void 0?{}:{signal:t}).catch(n=>{if(t?.aborted!==
!0)throw n})};import{existsSync as _0}from"node:fs";import{mkdtemp as G0,rm as U0}from"node:fs/promises";import{tmpdir as q0}from"node:os";import{join as Zb}from"node:path";import{isAbsolute as Qb,join as D0,relative as W0}from"node:path";function Tr(e){let{name:t,engine:n,substitute:r,approval:o,soak:s,revisions:i}=e;return{name:t,engine:n,location:B0(e),capabilities:so(n),substitute:r,approval:o.
fourEyes,watch:s>0,revisions:i}}function B0(e){switch(e.engine){case"duckdb":return e.file;case"flink":return e.gateway??"";case"confluent":return e.settings??""}}
function kr(e,t){let{requires:n,proofAge:r,freeze:o,soak:s,retireAfter:i,autoRollback:a,concurrency:l}=e,{catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}=e;return{
requires:n,proofAge:r,requiredBy:t.filter(f=>f.requires===e.name).map(f=>({environment:f.name,proofAge:f.proofAge})),freeze:o,soak:s,retireAfter:i,autoRollback:a,
concurrency:l,catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}}function qs(e,t,n){return e.repository.ledger(t,n.name,n.ledger,e.access)}function Or(e,t,n){return e.
repository.lease(t,n.name,n.ledger,e.access)}async function kl(e,t,n){try{return{environment:(await(await qs(e,t,n)).read()).environment,warnings:[]}}catch(r){if(!(r instanceof
p))throw r;return{environment:null,warnings:[{code:"ledger-unreadable",message:`the ledger of ${n.name} cannot be read: ${r.message}`,file:"",line:0}]}}}function Rr(e,t){
if(t.engine!=="duckdb"||t.ledger!=="remote")return[];let{name:n,file:r}=t,o=W0(e.repository.root,xr(e,r));return o.startsWith("..")||Qb(o)?[]:[{code:"database-i\
n-clone",message:`the ledger of ${n} is shared (ledger: remote), but its database ${r} is in this clone: another machine has another file, or none; keep it wher\
e all who deploy reach it, or use ledger: local`,file:"",line:0}]}function xr(e,t){return Qb(t)?t:D0(e.repository.root,t)}async function ew({workspace:e,environment:t}){if(t.engine!=="duckdb")throw H0(t);let n=await G0(Zb(q0(),"bluegreen-copy-")),r=()=>U0(n,{recursive:!0,force:!0}),
[o,s]=[xr(e,t.file),Zb(n,"copy.duckdb")];try{let{copyDatabase:i}=await import("./copy-E4IEEWGF.js");return _0(o)&&await i(o,s),{environment:{...t,file:s},
remove:r}}catch(i){throw await r(),i}}function H0({name:e,engine:t}){let n=`${e} is on ${t}, of which no copy can be made`;return new p("rollback",n,y("rollback",
e,"--dry-run"))}import{mkdir as K0,writeFile as V0}from"node:fs/promises";import{basename as J0,dirname as z0,join as X0}from"node:path";var Y0=`# Databases of environments on \
this machine.
*.duckdb
*.duckdb.wal
/.gitignore
`;async function tw(e){let t=z0(e);J0(t)===".bluegreen"&&(await K0(t,{recursive:!0}),await V0(X0(t,".gitignore"),Y0,{flag:"wx"}).catch(()=>{}))}function nw(e,{catalog:t,database:n},r){let{name:o,gateway:s,jobmanager:i,connect:a,kafka:l,token:c,topicPrefix:m,kafkaTls:u}=e,d=Q0(e);if(s===null||i===null||l===
null||d.length>0)throw new p("engine",`${o} does not say ${d.join(", ")}`,y("status",o));let g={brokers:l.split(",").map(T=>T.trim()),tls:u,sasl:Z0(e.kafkaSasl)},
h={gateway:s,jobmanager:i,connect:a,kafka:g,token:c?.reveal()??null},x=Object.fromEntries(Object.entries(e.hidden).map(([T,M])=>[T,M.reveal()]));return{...h,prefix:m,
scope:r,catalog:t,database:n,hidden:x}}function Q0({gateway:e,jobmanager:t,kafka:n,kafkaSasl:r}){return[["gateway",e],["jobmanager",t],["kafka",n],["username of\
 kafka-sasl",r===null?"":r.username],["password of kafka-sasl",r===null?"":r.password]].flatMap(([s,i])=>i===null?[`\`${s}\``]:[])}function Z0(e){return e?.username==
null||e.password===null?null:{mechanism:e.mechanism,username:e.username,password:e.password.reveal()}}import{lstat as eM,realpath as rw}from"node:fs/promises";import{join as ow,sep as tM}from"node:path";async function Hs({repository:e,settings:t},n,r){let o=r??t.
samples;for(let s of[ow(e.root,o),ow(e.root,n.root,o)])if(await nM(e.root,s))return s;return null}async function nM(e,t){if((await eM(t).catch(()=>null))?.isDirectory()!==
!0)return!1;let[r,o]=await Promise.all([rw(e),rw(t)]);return o===r||o.startsWith(r+tM)}async function Ol(e,t,n,r){switch(n.engine){case"duckdb":{let{openDuckDb:o}=await import("./duckdb-CTHPBMOB.js"),{catalog:s,database:i}=e.settings,a=xr(e,n.
file);return await tw(a),o({file:a,samples:await Hs(e,t,n.samples),catalog:s,database:i,scope:`${t.name}/${n.name}`,note:l=>r.note(l)})}case"flink":{let{openFlink:o}=await import("./open-7ZBBZXZJ.js");
return o(nw(n,e.settings,`${t.name}/${n.name}`))}case"confluent":throw new p("engine",`${n.name} is on ${n.engine}: this version plans for it, and deploys to du\
ckdb and flink only`,y("plan",n.name))}}function sw({repository:e},{head:t,baseline:n}){let r=[t.commit??"HEAD",...n.commit===null?[]:[n.commit]];return async o=>{let s=await e.resolveCommit(o).catch(
()=>null);if(s===null)return!1;for(let i of r)if(await e.git.isAncestor(s,i))return!0;return!1}}function iw(e,t,n){let r=o=>Ty(e,t,o,n,null).catch(()=>null);return{at:async o=>o===null?null:(await r(o))?.pipeline??null,baseline:()=>r(e.settings.release.baseline)}}var Rl=5e3,[aw,rM]=[250,5e3];async function xl(e,t){let{ending:n}=e,[r,{patience:o}]=[performance.now(),Us(e.workspace.env)];for(let s=!1;;s=!0)try{return await t()}catch(i){
if(!(i instanceof En))throw i;let a=await oM(e,i),l=performance.now()-r;if(l>=Math.max(o,a===i?Rl:0)||n.aborted)throw a;s||e.progress.note(`waiting: ${a.message}`),
await tt.sleep(l<Rl?aw:rM,n)}}async function lw(e,t){let n=performance.now();for(;;)try{return await t()}catch(r){if(!(r instanceof En))throw r;if(performance.now()-
n>=Rl||await cw(e)!==null)return r;await tt.sleep(aw)}}async function cw({workspace:e,place:t,environment:n}){return(await Or(e,t.name,n)).held(tt.now())}async function oM(e,t){
let n=await cw(e);return n===null?t:fl(new he(n),e.environment.name)}async function mw(e,t){let{env:n}=e;if(n.GITHUB_ACTIONS!=="true")return uw(e);let r=n.GITHUB_TOKEN??n.GH_TOKEN??"",{repository:o,apiUrl:s,graphqlUrl:i,actor:a}=Wl(
n,"");if(r===""||o==="")return sM(e);let l=m=>process.stderr.write(`${m}
`),c=t??(await import("./github-5QRR7APK.js")).createGitHub;return iM(c({token:r,repository:o,apiUrl:s,graphqlUrl:i,log:l}),a,e)}async function uw({repository:e}){
return{actor:await e.ownAddress(),authors:(t,n)=>e.authors(t,n),doubt:()=>Promise.resolve(null)}}async function sM(e){let t="nobody else vouches for it: give th\
e job GITHUB_TOKEN, so that GitHub can be asked";return{...await uw(e),doubt:n=>Promise.resolve(dw(e,n)?t:null)}}function iM(e,t,n){return{actor:t,authors:(r,o)=>e.
authors(r,o),doubt:(r,{commit:o,run:s})=>dw(n,r)?e.doubt({environment:r,commit:o,run:s}):Promise.resolve(null)}}function dw({settings:e},t){return e.environments.
find(({name:n})=>n===t)?.ledger!=="local"}async function aM({workspace:e,place:t,environment:n}){let{name:r,requires:o}=n,s=e.settings.environments.filter(l=>l.name===r||l.name===o),i=await Promise.all(
s.map(l=>qs(e,t.name,l))),a=new Map(s.map((l,c)=>[l.name,i[c]]));return l=>{let c=a.get(l);if(c===void 0)throw new Error(`no ledger of ${l}`);return c}}async function Ks(e,t,n){
let{workspace:r,place:o,environment:s,progress:i,ending:a}=e,l=await aM(e),c=await Or(r,o.name,s),m=await xl(e,()=>Ol(r,o,s,i)),u=e.vouching??await mw(r);try{return await n(
{engine:m,ledger:l(s.name),lease:c,claimant:Us(r.env),ledgerOf:l,clock:tt,progress:i,judge:t,vouching:u,ending:a})}finally{await m.close()}}var El=()=>[];function $5(e,t,n){
let{environment:r,workspace:o}=e,s=[...Rr(o,r),...t.warnings],i={target:Tr(r),rules:kr(r,o.settings.environments),dryRun:n},a={...t,...i,warnings:s};return Ks(e,
El,l=>_b(a,l))}function I5(e,t){let{environment:n,workspace:r}=e,{line:o,expected:s,until:i,dryRun:a,supersede:l,settings:c}=t,m=[...Rr(r,n),...t.release.warnings],
u={...t.release,warnings:m},d=kr(n,r.settings.environments),f=d.autoRollback&&t.autoRollback,g=Yb(c.settings.checks,c.accepted),h=Tr(n),x={release:u,target:h,rules:{
...d,autoRollback:f},line:o,expected:s,until:i,dryRun:a,supersede:l,contains:sw(r,u)};return Ks(e,g,T=>Nb(x,T))}async function M5(e,t,n){let{environment:r,workspace:o,
place:s}=e,{name:i,substitute:a}=r,l=iw(o,s,n),c={environment:i,rules:kr(r,o.settings.environments),history:t,substitute:a,git:l},[m,u]=await Promise.all([qs(o,
s.name,r),Or(o,s.name,r)]),d={ledger:m,lease:u,clock:tt},f=await lw(e,()=>Ol(o,s,r,e.progress));if(f instanceof En)return lM(await Im(c,d,f.message),f);try{return await $m(
c,{...d,engine:f})}finally{await f.close()}}function lM(e,{waits:t}){return e.next===null||e.lease!==null?e:{...e,waits:[t,e.waits].filter(n=>n!==null).join(", ")}}
function C5(e,t,n){let{environment:r,place:o}=e,s={environment:r.name,folder:o.root,discard:t,dryRun:n};return fw(e,i=>Pr(s,i))}async function A5(e,t){let n={environment:e.
environment.name,folder:e.place.root,discard:t,dryRun:!1},{environment:r,remove:o}=await xl(e,()=>ew(e));try{return await Ks({...e,environment:r},El,s=>Vb(n,s))}finally{
await o()}}function L5(e,t){let{environment:n,workspace:r}=e,o={environment:n.name,rules:kr(n,r.settings.environments),dryRun:t};return fw(e,s=>Cb(o,s))}function fw(e,t){
return Ks(e,El,async n=>{Il(e.ending);let r=await t(n);return{...r,message:`${r.message}${Ml(e.ending)}`}})}function _5({settings:e},t,n){let r=e.projects.length>0?e.projects.map(o=>({name:o.name??t,root:o.path})):Tu(n,t);if(!n.some(o=>Xe(o)&&r.some(s=>_n(s.root,o))))
throw new v([cM(r.map(o=>o.root).filter(o=>o!==""))]);return r}function cM(e){return{code:"no-sql",file:"",line:0,column:0,message:`no .sql file was found ${e.length===
0?"in this repository":`under ${e.join(", ")}`}`,hint:"name the folder of the pipeline: project: FOLDER in bluegreen.yaml, or --project FOLDER"}}function mM(e,t,n,r){
if(n===null)return t;let o=ur(e.repository,e.cwd,n).replace(/\/+$/,""),s=t.filter(i=>i.name===n||i.root===o);if(s.length>0)return s;if(r.some(i=>Xe(i)&&_n(o,i)))
return[{name:o.slice(o.lastIndexOf("/")+1)||(t[0]?.name??n),root:o}];throw new v([uM(n,t.map(i=>i.name))])}function uM(e,t){let n=`there is no project ${JSON.stringify(
e)}, and no folder of that name that holds SQL`,r=t.length===0?"":`did you mean ${Nr(e,[...t])}?`;return{code:"unknown-project",file:"",line:0,column:0,message:n,
hint:r}}function G5(e,t,n,r){let o=mM(e,t,n,r),s=ur(e.repository,e.cwd,"."),i=o.filter(m=>m.root!==""&&_n(m.root,s)),[a,...l]=i.length===1?i:o;if(a!==void 0&&l.
length===0)return a;let c=o.map(m=>m.name).join(" | ");throw new v([{code:"several-projects",file:"",line:0,column:0,message:`this repository holds ${o.length} \
projects`,hint:`say which: --project ${c}`}])}async function J5(e){let{workspace:t,place:n}=e,r=await hi(t.settings,e.environment,{last:!0}),o=await kl(t,n.name,r),{release:s,warnings:i}=await pw(e,r,o),a=_e(
s,o.environment,Tr(r)),l=[...o.warnings,...i,...Rr(t,r)];return{...a,warnings:[...l,...a.warnings]}}async function z5(e){let{workspace:t,environment:n}=e,r=n===
null?null:await hi(t.settings,n);return pw(e,r,null)}async function pw({workspace:e,place:t,sides:n,release:r},o,s){let i=o?.dialect??null,a=e.settings.environments.
at(-1);if(a?.ledger!=="remote")return{release:Qn(t,n,r,{},i),warnings:[]};let l=a.name===o?.name?s:null,c=l??await kl(e,t.name,a),m=c.environment?.served??{};return{
release:Qn(t,n,r,m,i),warnings:l===null?c.warnings:[]}}async function Z5(e,t,n){let r=await Hs(e,t,null);if(r===null)return null;let{simulate:o}=await import("./simulation-YXDKVEWB.js"),{catalog:s,database:i}=e.settings,
{blue:a,green:l,tables:c}=n;return o({blue:a,green:l,released:c,samples:r,catalog:s,database:i,now:tt.now()})}function gw(e){let t=new Set,n=[Tt(e)];for(;n.length>0;){let r=n.pop();if(!(typeof r!="object"||r===null)){if("with"in r&&Array.isArray(r.with))for(let o of r.with)
t.add(dM(o));for(let o of Object.values(r))n.push(o)}}return t}function dM(e){if(typeof e!="object"||e===null||!("name"in e))return"";let{name:t}=e;return typeof t==
"object"&&t!==null&&"text"in t?String(t.text):""}function bw(e,t){return e.flatMap(({path:n,before:r,after:o})=>r.statements.flatMap((s,i)=>{let a=o.statements[i];return a===void 0?[]:fM(n,r,s,o,a,t)}))}function fM(e,t,n,r,o,s){
let i=pM(n,o);if(i.size===0)return[];let a=yw(s,t,n),l=a===null?null:yw(s,r,o);if(a===null||l===null||gM(a,l,i,gw(n)))return[];let c=[...a].map(m=>i.get(m)??m);
return[yM(e,n,c,[...l])]}function yw(e,{text:t},{start:n,end:r}){let o=e(t.slice(n,r));return o===null?null:new Set([...o].map(s=>ww(s)))}function ww(e=""){return e.
replace(/^\$/,"")}function pM(e,t){let n=e.names.map((r,o)=>[hw(r),hw(t.names[o])]);return new Map(n.filter(([r,o])=>r!==o))}function hw(e){return ww((e?.parts.
at(-1)?.text??"")+(e?.companion??""))}function gM(e,t,n,r){let o=new Set([...e].map(a=>n.get(a)??a)),s=[...t].filter(a=>!o.has(a));return[...o].filter(a=>!t.has(
a)).length===0&&s.every(a=>e.has(a)&&r.has(a))}function yM(e,{line:t,column:n},r,o){let[s,i]=[r,o].map(a=>[...a].sort().join(", "));return{code:"witness",file:e,
line:t,column:n,message:`after the rewrite this statement should name ${s??""}, but node-sql-parser reads ${i??""}`,hint:"nothing was rewritten; please report t\
his statement"}}async function c8(e){let t=e.filter(({path:r})=>Xe(r)).map(({path:r,before:o,after:s})=>({path:r,before:He(o),after:He(s)}));if(t.length===0)return;let n=bw(t,await hM());
if(n.length>0)throw new v(n)}async function hM(){let{default:e}=await import("../vendor/flinksql-T2XLK7AQ.js"),t=new e.Parser;return n=>{try{return new Set(t.tableList(
n,{database:"FlinkSQL"}).map(r=>r.split("::").at(-1)??""))}catch{return null}}}export{hi as a,wC as b,Xe as c,Qv as d,wi as e,Up as f,Lt as g,b1 as h,w1 as i,rr as j,ka as k,Ze as l,SU as m,Py as n,jU as o,Ty as p,$5 as q,I5 as r,M5 as s,C5 as t,
A5 as u,L5 as v,_5 as w,mM as x,G5 as y,J5 as z,z5 as A,Z5 as B,c8 as C};
