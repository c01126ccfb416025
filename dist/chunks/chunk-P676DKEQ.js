import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{$ as Dc,$a as xm,A as L,Aa as ke,Ab as vo,B as it,Ba as Je,Bb as Jm,C as qr,Ca as so,Cb as zm,D as Hr,Da as hm,Db as Xm,E as si,Ea as bm,Eb as fi,F as kc,
Fa as wm,G as Xt,Ga as lt,Gb as Ym,H as Oc,Ha as tn,Hb as Qm,I as Rc,Ia as Ot,Ib as Zm,J as xc,Ja as vm,Jb as eu,K as Ec,Ka as io,Kb as tu,L as Kr,La as Sm,Lb as Oe,
M as Te,Ma as Rt,N as $c,Na as ao,O as he,Oa as lo,P as Vr,Pa as jm,Q as Ic,Qa as xt,R as Mc,Ra as co,S as Cc,Sa as Pm,T as Jr,Ta as Tm,U as Ac,Ua as km,V as Fc,
Va as ct,W as ii,Wa as mo,X as Yt,Xa as Om,Y as ai,Ya as Rm,Z as Lc,Za as be,_ as Nc,_a as ze,a as Jt,aa as Wc,ab as Em,b as ot,ba as Bc,bb as $m,c as Me,ca as Gc,
cb as Im,d as Nn,db as Mm,e as cc,ea as zr,eb as Cm,f as st,fa as Xr,fb as Am,g as zt,ga as ie,gb as Et,h as ye,ha as Wn,hb as uo,i as _,ia as _c,ib as fo,j as mc,
ja as at,jb as Fm,k as uc,ka as Yr,kb as po,l as dc,la as Uc,lb as Lm,m as _r,ma as Qt,mb as Nm,n as fc,na as Qr,o as pc,oa as qc,ob as Dm,p as gc,pa as re,pb as Wm,
q as yc,qa as no,qb as Bm,r as O,ra as dm,rb as Gm,s as bc,sa as fm,sb as mt,t as wc,ta as W,tb as _m,u as vc,ua as Ve,v as Sc,va as ro,vb as mi,w as jc,wa as oo,
wb as Um,x as Pc,xa as pm,xb as ut,y as Tc,ya as gm,z as Z,za as ym,zb as wo}from"./chunk-TAVUFD35.js";import{a as ae,b as nn,c as So,d as nu,e as ru,f as ou,
g as su,h as jo}from"./chunk-P2U4KIGE.js";import{a as ic,b as ac,d as Wr,e as oi,g as lc}from"./chunk-YAPZ2TNP.js";import{a as ui,b as yo,c as qm,d as ho,
e as Hm,f as ft,g as di,h as Km,i as bo,j as Vm}from"./chunk-FFRSSJEW.js";import{a as $,b as Dn}from"./chunk-SXRLQR2T.js";import{a as go,b as dt,c as Ae}from"./chunk-SEFBYZMY.js";
import{A as Ke,C as rm,D as om,G as sm,H as im,I as ci,J as am,L as lm,O as Ce,P as cm,Q as en,R as mm,S as um,T as to,a as Br,b as Gr,c as R,d as hc,e as Ur,f as Hc,
g as Kc,h as Vc,i as Zr,j as Jc,k as zc,l as Xc,m as Yc,n as Qc,o as Zt,p as Zc,q as em,r as tm,s as nm,v as Bn,x as li,y as eo,z as kt}from"./chunk-YROKOSTE.js";
import{c as Gl,d as _l}from"./chunk-MN4Q3AM3.js";import{a as Cr,b as zl,c as Xl}from"./chunk-QM7THDLZ.js";import{a as Yl,d as y,e as Tt,f as Nr,g as ri,
h as j,i as ne,k as Ql,l as Zl,m as ec,n as tc,p as nc,q as Dr,r as rc,t as oc,u as sc}from"./chunk-K4OFHYXB.js";import{A as N,B as te,a as Ar,b as Ln,c as Fr,
d as ti,e as rt,f as ql,g as ni,h as Kt,i as Hl,j as $e,k as Y,l as Vt,m as Lr,n as Kl,o as J,q as ge,r as x,s as C,t as Q,v as F,w as Vl,x as Jl,y as Ie}from"./chunk-NSIJVF4Y.js";
import{a as Pt,b as E,c as ei,d as P,e as Ul,f as V,g as Pe}from"./chunk-FYBGPJQL.js";import{a as p,b as z,d as nt,e as An,f as Ht,g as Fn,h as X}from"./chunk-XDVA7NNB.js";
import{a as He,b as v,c as jt}from"./chunk-TB5ROFKA.js";import{a as Dw,b as je,d as Bl}from"./chunk-CCRNYFYJ.js";var $o=je((iA,Au)=>{var ln=class{constructor(t,n){this.type=t,n&&(this.range=n)}},Ei=class extends ln{constructor(t,n,r){super("PAIR",r),this.key=t,this.value=n}separator(t){
if(Array.isArray(this.range)&&this.range.length>=3){let[n,r,o]=this.range;return t.slice(r,o)}return null}},$i=class extends ln{constructor(t,n){super("COMMENT",
n),this.comment=t}},Ii=class extends ln{constructor(t){super("EMPTY_LINE",t)}};Au.exports={Node:ln,Pair:Ei,Comment:$i,EmptyLine:Ii}});var Bu=je((aA,Wu)=>{var{Pair:Mi,Comment:Cv,EmptyLine:Av}=$o(),Fv=(e,t)=>{let n=e[t];return n==="#"||n==="!"},Fu=(e,t)=>{let n=e[t];return!n||n==="\r"||n===`
`},Ci=(e,t)=>{let n=e[t];for(;n==="	"||n==="\f"||n===" ";)t+=1,n=e[t];return t},Lv=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=1,n=e[t];return t},Nv=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`&&n!=="	"&&n!=="\f"&&n!==" "&&n!==":"&&n!=="=";)n==="\\"?e[t+1]===`
`?t=Ci(e,t+2):t+=2:t+=1,n=e[t];return t},Dv=(e,t)=>{let n=e[t],r=!1;e:for(;n==="	"||n==="\f"||n===" "||n==="="||n===":"||n==="\\";){switch(n){case"\\":if(e[t+1]!==
`
`)break e;t=Ci(e,t+2);break;case"=":case":":if(r)break e;r=!0;default:t+=1}n=e[t]}return t},Wv=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=n==="\\"?2:1,n=e[t],n===`
`&&e[t-1]==="\r"&&(t+=1,n=e[t]);return t},Lu=e=>e.replace(/\\(u[0-9a-fA-F]{4}|\r?\n[ \t\f]*|.)?/g,(t,n)=>{switch(n&&n[0]){case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"u":{let r=parseInt(n.substr(1),16);return isNaN(r)?n:String.fromCharCode(r)}case"\r":case`
`:case void 0:return"";default:return n}});function Du(e,t){let n=[];for(let r=0;r<e.length&&(e[r]===`
`&&e[r-1]==="\r"&&(r+=1),!!e[r]);++r){let o=Ci(e,r);if(Fu(e,o)){n.push(t?new Av([r,o]):""),r=o;continue}if(Fv(e,o)){let m=Lv(e,o),u=e.slice(o,m);n.push(t?new Cv(
u,[o,m]):u),r=m;continue}let s=Nv(e,o),i=Lu(e.slice(o,s)),a=Dv(e,s);if(Fu(e,a)){n.push(t?new Mi(i,"",[o,s,a,a]):[i,""]),r=a;continue}let l=Wv(e,a),c=Lu(e.slice(
a,l));n.push(t?new Mi(i,c,[o,s,a,l]):[i,c]),r=l}return n}function Nu(e,t,n,r){if(!r){e[t]=n;return}let o=t.split(r),s=e;for(;o.length>=2;){let a=o.shift();if(a===
"__proto__")return;s[a]?typeof s[a]!="object"&&(s[a]={"":s[a]}):s[a]={},s=s[a]}let i=o[0];typeof s[i]=="object"?s[i][""]=n:s[i]=n}function Bv(e,t){let n=t?typeof t==
"string"?t:".":null,r=Array.isArray(e)?e:Du(e,!1),o={};for(let s of r)s instanceof Mi?Nu(o,s.key,s.value,n):Array.isArray(s)&&Nu(o,s[0],s[1],n);return o}Wu.exports=
{parse:Bv,parseLines:Du}});var Ju=je((lA,Vu)=>{var{Pair:Gv,Comment:_v,EmptyLine:Uv}=$o(),Gu=(e,t)=>String(e).replace(t!==!1?/[^\t\n\f\r -~\xa1-\xff]/g:/[\0-\b\v\x0e-\x1f]/g,n=>"\\u"+n.charCodeAt(
0).toString(16).padStart(4,"0")),Hu=e=>String(e).replace(/\\/g,"\\\\").replace(/\f/g,"\\f").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/\t/g,"\\t"),_u=e=>Hu(
e).replace(/^[#!]|[ =:]/g,"\\$&"),Uu=e=>Hu(e).replace(/^ /,"\\ "),qu=(e,t)=>e.replace(/^\s*([#!][ \t\f]*)?/g,t);function Io({indent:e,latin1:t,lineWidth:n,newline:r,
foldChars:o},s,i){let a=Gu(s,t),l=Gu(i,t),c=a+l;if(!n||n<0||c.length<=n)return c;let m=0,u,d=0;s&&a.length<n&&(c=a+r+e+l,m=a.length+r.length,d=m+e.length);for(let f=c[d];f;f=
c[++d]){let g=d-m>=n?u||d:void 0;if(!g)switch(f){case"\r":c[d+1]===`
`&&(d+=1);case`
`:g=d+1;break;case"\\":switch(d+=1,c[d]){case"r":c[d+1]==="\\"&&c[d+2]==="n"&&(d+=2);case"n":g=d+1;break;case" ":case"=":case":":o.includes(c[d])&&(u=d+1);break;case"\
f":o.includes("\f")&&(u=d+1);break;case"t":o.includes("	")&&(u=d+1);break}break;default:o.includes(f)&&(u=d+1)}if(g){let w=g,k=c[w-1];for(;k===`
`||k==="\r";)w-=1,k=c[w-1];let S=c[g],I=S==="	"||S==="\f"||S===" ";c=c.slice(0,w)+r+e+(I?"\\":"")+c.slice(g),m=w+r.length,u=void 0,d=m+e.length-1}}return c}var Ku=(e,t,n,r="")=>Object.
keys(e).reduce((o,s)=>{let i=e[s];if(i&&typeof i=="object")return o.concat(Ku(i,t,n,r+s+t));{let a=s===n?r.slice(0,-t.length):r+s;return o.push([a,i]),o}},[]);function qv(e,{
commentPrefix:t="# ",defaultKey:n="",indent:r="    ",keySep:o=" = ",latin1:s=!0,lineWidth:i=80,newline:a=`
`,pathSep:l=".",foldChars:c="\f	 ."}={}){if(!e)return"";Array.isArray(e)||(e=Ku(e,l,n));let m={indent:r,latin1:s,lineWidth:i,newline:"\\"+a,foldChars:c},u={indent:t,
latin1:s,lineWidth:i,newline:a,foldChars:c};return e.map(d=>{switch(!0){case!d:case d instanceof Uv:return"";case Array.isArray(d):return Io(m,_u(d[0])+o,Uu(d[1]));case d instanceof
Gv:return Io(m,_u(d.key)+o,Uu(d.value));case d instanceof _v:return Io(u,"",qu(d.comment,t));default:return Io(u,"",qu(String(d),t))}}).join(a)}Vu.exports={stringify:qv}});var Xu=je((cA,zu)=>{var{Node:Hv,Pair:Kv,Comment:Vv,EmptyLine:Jv}=$o(),{parse:zv,parseLines:Xv}=Bu(),{stringify:Yv}=Ju();zu.exports={Node:Hv,Pair:Kv,Comment:Vv,EmptyLine:Jv,
parse:zv,parseLines:Xv,stringify:Yv}});var Oa=je((zB,gg)=>{"use strict";var Hk=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.
error("SEMVER",...e):()=>{};gg.exports=Hk});var Ra=je((XB,yg)=>{"use strict";var Kk="2.0.0",Vk=Number.MAX_SAFE_INTEGER||9007199254740991,Jk=16,zk=250,Xk=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F",
"\u205F","\u3000","\uFEFF"],Yk=["major","premajor","minor","preminor","patch","prepatch","prerelease"];yg.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:Jk,MAX_SAFE_BUILD_LENGTH:zk,
MAX_SAFE_INTEGER:Vk,WHITESPACE_CHARACTERS:Xk,RELEASE_TYPES:Yk,SEMVER_SPEC_VERSION:Kk,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}});var bg=je((Be,hg)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:xa,MAX_SAFE_BUILD_LENGTH:Qk,MAX_LENGTH:Zk}=Ra(),eO=Oa();Be=hg.exports={};var tO=Be.re=[],nO=Be.safeRe=
[],h=Be.src=[],rO=Be.safeSrc=[],b=Be.t={},oO=0,Ea="[a-zA-Z0-9-]",sO=[["\\s",1],["\\d",Zk],[Ea,Qk]],iO=e=>{for(let[t,n]of sO)e=e.split(`${t}*`).join(`${t}{0,${n}\
}`).split(`${t}+`).join(`${t}{1,${n}}`);return e},T=(e,t,n)=>{let r=iO(t),o=oO++;eO(e,o,t),b[e]=o,h[o]=t,rO[o]=r,tO[o]=new RegExp(t,n?"g":void 0),nO[o]=new RegExp(
r,n?"g":void 0)};T("NUMERICIDENTIFIER","0|[1-9]\\d*"),T("NUMERICIDENTIFIERLOOSE","\\d+"),T("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${Ea}*`),T("MAINVERSION",`(${h[b.
NUMERICIDENTIFIER]})\\.(${h[b.NUMERICIDENTIFIER]})\\.(${h[b.NUMERICIDENTIFIER]})`),T("MAINVERSIONLOOSE",`(${h[b.NUMERICIDENTIFIERLOOSE]})\\.(${h[b.NUMERICIDENTIFIERLOOSE]}\
)\\.(${h[b.NUMERICIDENTIFIERLOOSE]})`),T("PRERELEASEIDENTIFIER",`(?:${h[b.NONNUMERICIDENTIFIER]}|${h[b.NUMERICIDENTIFIER]})`),T("PRERELEASEIDENTIFIERLOOSE",`(?:${h[b.
NONNUMERICIDENTIFIER]}|${h[b.NUMERICIDENTIFIERLOOSE]})`),T("PRERELEASE",`(?:-(${h[b.PRERELEASEIDENTIFIER]}(?:\\.${h[b.PRERELEASEIDENTIFIER]})*))`),T("PRERELEASE\
LOOSE",`(?:-?(${h[b.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${h[b.PRERELEASEIDENTIFIERLOOSE]})*))`),T("BUILDIDENTIFIER",`${Ea}+`),T("BUILD",`(?:\\+(${h[b.BUILDIDENTIFIER]}\
(?:\\.${h[b.BUILDIDENTIFIER]})*))`),T("FULLPLAIN",`v?${h[b.MAINVERSION]}${h[b.PRERELEASE]}?${h[b.BUILD]}?`),T("FULL",`^${h[b.FULLPLAIN]}$`),T("LOOSEPLAIN",`[v=\\\
s]*${h[b.MAINVERSIONLOOSE]}${h[b.PRERELEASELOOSE]}?${h[b.BUILD]}?`),T("LOOSE",`^${h[b.LOOSEPLAIN]}$`),T("GTLT","((?:<|>)?=?)"),T("XRANGEIDENTIFIERLOOSE",`${h[b.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),T("XRANGEIDENTIFIER",`${h[b.NUMERICIDENTIFIER]}|x|X|\\*`),T("XRANGEPLAIN",`[v=\\s]*(${h[b.XRANGEIDENTIFIER]})(?:\\.(${h[b.XRANGEIDENTIFIER]}\
)(?:\\.(${h[b.XRANGEIDENTIFIER]})(?:${h[b.PRERELEASE]})?${h[b.BUILD]}?)?)?`),T("XRANGEPLAINLOOSE",`[v=\\s]*(${h[b.XRANGEIDENTIFIERLOOSE]})(?:\\.(${h[b.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${h[b.XRANGEIDENTIFIERLOOSE]})(?:${h[b.PRERELEASELOOSE]})?${h[b.BUILD]}?)?)?`),T("XRANGE",`^${h[b.GTLT]}\\s*${h[b.XRANGEPLAIN]}$`),T("XRANGELOOSE",`^${h[b.
GTLT]}\\s*${h[b.XRANGEPLAINLOOSE]}$`),T("COERCEPLAIN",`(^|[^\\d])(\\d{1,${xa}})(?:\\.(\\d{1,${xa}}))?(?:\\.(\\d{1,${xa}}))?`),T("COERCE",`${h[b.COERCEPLAIN]}(?:\
$|[^\\d])`),T("COERCEFULL",h[b.COERCEPLAIN]+`(?:${h[b.PRERELEASE]})?(?:${h[b.BUILD]})?(?:$|[^\\d])`),T("COERCERTL",h[b.COERCE],!0),T("COERCERTLFULL",h[b.COERCEFULL],
!0),T("LONETILDE","(?:~>?)"),T("TILDETRIM",`(\\s*)${h[b.LONETILDE]}\\s+`,!0),Be.tildeTrimReplace="$1~",T("TILDE",`^${h[b.LONETILDE]}${h[b.XRANGEPLAIN]}$`),T("TI\
LDELOOSE",`^${h[b.LONETILDE]}${h[b.XRANGEPLAINLOOSE]}$`),T("LONECARET","(?:\\^)"),T("CARETTRIM",`(\\s*)${h[b.LONECARET]}\\s+`,!0),Be.caretTrimReplace="$1^",T("C\
ARET",`^${h[b.LONECARET]}${h[b.XRANGEPLAIN]}$`),T("CARETLOOSE",`^${h[b.LONECARET]}${h[b.XRANGEPLAINLOOSE]}$`),T("COMPARATORLOOSE",`^${h[b.GTLT]}\\s*(${h[b.LOOSEPLAIN]}\
)$|^$`),T("COMPARATOR",`^${h[b.GTLT]}\\s*(${h[b.FULLPLAIN]})$|^$`),T("COMPARATORTRIM",`(\\s*)${h[b.GTLT]}\\s*(${h[b.LOOSEPLAIN]}|${h[b.XRANGEPLAIN]})`,!0),Be.comparatorTrimReplace=
"$1$2$3",T("HYPHENRANGE",`^\\s*(${h[b.XRANGEPLAIN]})\\s+-\\s+(${h[b.XRANGEPLAIN]})\\s*$`),T("HYPHENRANGELOOSE",`^\\s*(${h[b.XRANGEPLAINLOOSE]})\\s+-\\s+(${h[b.XRANGEPLAINLOOSE]}\
)\\s*$`),T("STAR","(<|>)?=?\\s*\\*"),T("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),T("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")});var vg=je((YB,wg)=>{"use strict";var aO=Object.freeze({loose:!0}),lO=Object.freeze({}),cO=e=>e?typeof e!="object"?aO:e:lO;wg.exports=cO});var Tg=je((QB,Pg)=>{"use strict";var Sg=/^[0-9]+$/,jg=(e,t)=>{if(typeof e=="number"&&typeof t=="number")return e===t?0:e<t?-1:1;let n=Sg.test(e),r=Sg.test(t);return n&&
r&&(e=+e,t=+t),e===t?0:n&&!r?-1:r&&!n?1:e<t?-1:1},mO=(e,t)=>jg(t,e);Pg.exports={compareIdentifiers:jg,rcompareIdentifiers:mO}});var Rg=je((ZB,Og)=>{"use strict";var ts=Oa(),{MAX_LENGTH:kg,MAX_SAFE_INTEGER:ns}=Ra(),{safeRe:rs,t:os}=bg(),uO=vg(),{compareIdentifiers:$a}=Tg(),dO=(e,t)=>{let n=t.
split(".");if(n.length>e.length)return!1;for(let r=0;r<n.length;r++)if($a(e[r],n[r])!==0)return!1;return!0},Ia=class e{constructor(t,n){if(n=uO(n),t instanceof e){
if(t.loose===!!n.loose&&t.includePrerelease===!!n.includePrerelease)return t;t=t.version}else if(typeof t!="string")throw new TypeError(`Invalid version. Must b\
e a string. Got type "${typeof t}".`);if(t.length>kg)throw new TypeError(`version is longer than ${kg} characters`);ts("SemVer",t,n),this.options=n,this.loose=!!n.
loose,this.includePrerelease=!!n.includePrerelease;let r=t.trim().match(n.loose?rs[os.LOOSE]:rs[os.FULL]);if(!r)throw new TypeError(`Invalid Version: ${t}`);if(this.
raw=t,this.major=+r[1],this.minor=+r[2],this.patch=+r[3],this.major>ns||this.major<0)throw new TypeError("Invalid major version");if(this.minor>ns||this.minor<0)
throw new TypeError("Invalid minor version");if(this.patch>ns||this.patch<0)throw new TypeError("Invalid patch version");r[4]?this.prerelease=r[4].split(".").map(
o=>{if(/^[0-9]+$/.test(o)){let s=+o;if(s>=0&&s<ns)return s}return o}):this.prerelease=[],this.build=r[5]?r[5].split("."):[],this.format()}format(){return this.version=
`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(t){
if(ts("SemVer.compare",this.version,this.options,t),!(t instanceof e)){if(typeof t=="string"&&t===this.version)return 0;t=new e(t,this.options)}return t.version===
this.version?0:this.compareMain(t)||this.comparePre(t)}compareMain(t){return t instanceof e||(t=new e(t,this.options)),this.major<t.major?-1:this.major>t.major?
1:this.minor<t.minor?-1:this.minor>t.minor?1:this.patch<t.patch?-1:this.patch>t.patch?1:0}comparePre(t){if(t instanceof e||(t=new e(t,this.options)),this.prerelease.
length&&!t.prerelease.length)return-1;if(!this.prerelease.length&&t.prerelease.length)return 1;if(!this.prerelease.length&&!t.prerelease.length)return 0;let n=0;
do{let r=this.prerelease[n],o=t.prerelease[n];if(ts("prerelease compare",n,r,o),r===void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r!==
o)return $a(r,o)}while(++n)}compareBuild(t){t instanceof e||(t=new e(t,this.options));let n=0;do{let r=this.build[n],o=t.build[n];if(ts("build compare",n,r,o),r===
void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r!==o)return $a(r,o)}while(++n)}inc(t,n,r){if(t.startsWith("pre")){if(!n&&r===!1)throw new Error(
"invalid increment argument: identifier is empty");if(n){let o=`-${n}`.match(this.options.loose?rs[os.PRERELEASELOOSE]:rs[os.PRERELEASE]);if(!o||o[1]!==n)throw new Error(
`invalid identifier: ${n}`)}}switch(t){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",n,r);break;case"preminor":this.
prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",n,r);break;case"prepatch":this.prerelease.length=0,this.inc("patch",n,r),this.inc("pre",n,r);break;case"\
prerelease":this.prerelease.length===0&&this.inc("patch",n,r),this.inc("pre",n,r);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.
raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.
patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.
length===0&&this.patch++,this.prerelease=[];break;case"pre":{let o=Number(r)?1:0;if(this.prerelease.length===0)this.prerelease=[o];else{let s=this.prerelease.length;
for(;--s>=0;)typeof this.prerelease[s]=="number"&&(this.prerelease[s]++,s=-2);if(s===-1){if(n===this.prerelease.join(".")&&r===!1)throw new Error("invalid incre\
ment argument: identifier already exists");this.prerelease.push(o)}}if(n){let s=[n,o];if(r===!1&&(s=[n]),dO(this.prerelease,n)){let i=this.prerelease[n.split(".").
length];isNaN(i)&&(this.prerelease=s)}else this.prerelease=s}break}default:throw new Error(`invalid increment argument: ${t}`)}return this.raw=this.format(),this.
build.length&&(this.raw+=`+${this.build.join(".")}`),this}};Og.exports=Ia});var $g=je((eG,Eg)=>{"use strict";var xg=Rg(),fO=(e,t,n)=>new xg(e,n).compare(new xg(t,n));Eg.exports=fO});async function $t(e,t,n){if(n.length===0)return[];let{positions:r}=await import("./position-DEO7CK2Z.js"),o=r(e);return n.map(({code:s,path:i,at:a,message:l,
hint:c})=>({code:s,file:t,...o(i,a),message:l,hint:c})).toSorted((s,i)=>s.line-i.line||s.column-i.column)}async function Po(e,t){let{FAILSAFE_SCHEMA:n,load:r,mergeTag:o,YAMLException:s}=await import("../vendor/js-yaml-VVW4Q635.js");if(!/^\s*[^\s#]/m.test(e.replace(/^\uFEFF/,
"")))return"";try{return r(e,{schema:n.withTags(o),maxDepth:50})}catch(i){if(!(i instanceof s))throw i;let{line:a=0,column:l=0}=i.mark??{},c=`Not valid YAML: ${i.
reason}`;throw new v([{code:"bad-yaml",file:t,line:a+1,column:l+1,message:c,hint:""}])}}function B(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function we(e){
return e===""||e==="~"||e==="null"||e===void 0||e===null}function ee(e,t,n){let r=we(t)?{}:t;if(!B(r))return{value:null,problems:[K(n,"must be a mapping of keys to values")]};let o=Object.keys(e.entries),s=Object.fromEntries(
Object.entries(r).filter(([,c])=>!we(c))),i=te(e,s),a=(i.issues??[]).map(c=>Ww(c,n)),l=[...Bw(Object.keys(r),o,n),...a];return{value:i.success&&l.length===0?i.output:
null,problems:l}}function K(e,t,n=""){let r=e.findLast(s=>typeof s=="string"),o=r===void 0?`The document ${t}`:`\`${r}\` ${t}`;return{code:"bad-setting",path:e,
at:"value",message:o,hint:n}}function Ww(e,t){let n=(e.path??[]).map(({key:i})=>typeof i=="number"?i:String(i)),r=n.findLast(i=>typeof i=="string"),o=[...t,...n],
s=e.kind==="schema"&&e.input===void 0?"is missing":e.message;return{...K(o,s),message:r===void 0?`Value ${s}`:`\`${r}\` ${s}`}}function Bw(e,t,n){return e.filter(
r=>!t.includes(r)).map(r=>({code:"unknown-key",path:[...n,r],at:"key",message:`Unknown key ${JSON.stringify(r)}`,hint:It(r,t)}))}function It(e,t){let[n]=t.toSorted(
(o,s)=>pi(e,o)-pi(e,s));return`${n!==void 0&&pi(e,n)<=Math.max(2,Math.floor(e.length/2))?`Did you mean \`${n}\`? `:""}Known: ${t.join(", ")}`}function pi(e,t){let n=r=>r.
toLowerCase().replaceAll("_","-");return Br(n(e),n(t))}import{inspect as Gw}from"node:util";var gi="(secret)",Mt=class{#e;constructor(t){this.#e=t}reveal(){return this.#e}toString(){return gi}toJSON(){return gi}[Gw.
custom](){return gi}};var Gn=F("must be a text"),M=N(Gn,ql("must not be empty")),rn=Y(M,"must be a list, such as [a, b]");function To(e,t){return N(Lr(B,t),ni(({dataset:n,addIssue:r})=>{
let o={...n.value},s=Object.entries(o).flatMap(([i,a])=>{let{success:l,output:c,issues:m=[]}=te(e,a);for(let u of m)r({message:u.message,path:[{type:"object",origin:"\
value",input:o,key:i,value:a}]});return l?[[i,c]]:[]});return Object.fromEntries(s)}))}var on=N(Q(["true","True","TRUE","false","False","FALSE"],"must be true o\
r false"),$e(e=>e.toLowerCase()==="true")),_n=N(Gn,Kt(/^\d{1,9}$/,"must be a whole number"),$e(e=>Number(e))),sn=N(_n,rt(1,"must be 1 or more")),_w={ms:1,s:1e3,
m:6e4,h:36e5,d:864e5,w:6048e5},Ct=N(Gn,Kt(/^(?:0|(?:\d{1,6}(?:\.\d{1,3})?(?:ms|[smhdw]))+)$/,"must be a duration, such as 30s, 10m, 2h or 14d"),$e(e=>[...e.matchAll(
/([\d.]+)(ms|[smhdw])/g)].reduce((t,[,n="0",r=""])=>t+Number(n)*(_w[r]??0),0))),yi=N(Gn,Kt(/^(?:\d{1,3}(?:\.\d{1,9})?\s*%|\d{1,15})$/,"must be a share, such as \
0.1%, or a number of rows"),$e(Uw),Ln(e=>e.kind==="rows"||e.share<=1,"must be at most 100%"));function Uw(e){return e.endsWith("%")?{kind:"share",share:Number(e.
slice(0,-1))/100}:{kind:"rows",rows:Number(e)}}var iu=N(Gn,ni(({dataset:e,addIssue:t,NEVER:n})=>{let r=dc(e.value);return r!==null?r:(t({message:"must be two da\
tes, the first not after the second, such as 2026-12-20/2027-01-02"}),n)})),hi=N(M,$e(e=>e.replaceAll("\\","/")),Ln(e=>!/^(?:\/|[A-Za-z]:)/.test(e)&&!e.split("/").
includes(".."),"must be a folder within the repository"),$e(bi));function bi(e){let t=e.startsWith("/")?"/":"",n=e.split("/").filter(r=>r!==""&&r!==".");return`${t}${n.
join("/")}`}var lu={gateway:C(M),jobmanager:C(M),kafka:C(M),connect:C(M),token:C(M),"topic-prefix":C(N(M,Kt(/^[\w.-]{1,100}$/,"must be letters, digits, `.`, `_` and `-`, 10\
0 at most"))),"kafka-tls":C(on),"kafka-sasl":C(Ie())},au=["plain","scram-sha-256","scram-sha-512"],cu=x({mechanism:Q(au,`must be ${au.join(", ")}`),username:C(M),
password:C(M)});function mu(e,t){return{gateway:e.gateway??null,jobmanager:e.jobmanager??null,kafka:e.kafka??null,connect:e.connect??null,token:e.token===void 0?
null:new Mt(e.token),topicPrefix:e["topic-prefix"]??"",kafkaTls:e["kafka-tls"]??!1,kafkaSasl:t===null?null:qw(t)}}function qw({mechanism:e,username:t,password:n}){
let r=n===void 0?null:new Mt(n);return{mechanism:e,username:t??null,password:r}}var G=C,wi={engine:G(M),ledger:G(Q(["local","remote"],"must be local or remote")),settings:G(M),substitute:G(To(F("must be a text"),"must be a mapping of texts \
to texts")),dialect:G(Q(["flink","confluent"],"must be flink or confluent")),revisions:G(on),requires:G(M),"proof-age":G(Ct),soak:G(Ct),"retire-after":G(Ct),concurrency:G(
sn),"catch-up":G(Ct),"catch-up-lag":G(_n),"catch-up-soak":G(Ct),"run-limit":G(Ct),freeze:G(Y(iu,'must be a list of ranges, such as ["2026-12-20/2027-01-02"]')),
"auto-rollback":G(on),approval:G(Ie()),samples:G(M)},Hw=x({...wi,file:G(M)}),Kw=x(wi),Vw=x({...wi,...lu}),Jw=x({"four-eyes":G(on)}),zw=["duckdb","confluent","fl\
ink"];function uu(e,t,n,r){let o=B(t)&&!we(t.engine)?t.engine:"duckdb",s=ee(Jw,B(t)?t.approval:{},[...n,"approval"]),i=(l,c)=>({value:l.value&&s.value?c(l.value):
null,problems:[...l.problems,...s.problems]}),a=(l,c,m)=>({...vi(e,l,{fourEyes:s.value?.["four-eyes"]??!1},c,r),dialect:l.dialect??m});switch(o){case"duckdb":return i(
ee(Hw,t,n),l=>({...a(l,"local",null),engine:"duckdb",file:l.file??`.bluegreen/${e}.duckdb`}));case"confluent":return i(ee(Kw,t,n),l=>({...a(l,"remote","confluen\
t"),engine:"confluent"}));case"flink":{let l=Xw(t,[...n,"kafka-sasl"]),c=ee(Vw,t,n);return i({...c,problems:[...c.problems,...l.problems]},m=>({...a(m,"remote",
"flink"),engine:"flink",...mu(m,l.value)}))}default:return{value:null,problems:[{...K([...n,"engine"],`is ${JSON.stringify(o)}, which is no engine`),hint:It(String(
o),zw)}]}}}function Xw(e,t){let n=B(e)?e["kafka-sasl"]:void 0;return we(n)?{value:null,problems:[]}:ee(cu,n,t)}function vi(e,t,n,r,o){let s=t.ledger??r;return{name:e,
ledger:s,settings:t.settings??null,substitute:t.substitute??{},hidden:{},dialect:t.dialect??null,revisions:t.revisions??(!o||s==="local"),requires:t.requires??null,
proofAge:t["proof-age"]??null,soak:t.soak??0,retireAfter:t["retire-after"]??0,concurrency:t.concurrency??10,catchUp:t["catch-up"]??6*36e5,catchUpLag:t["catch-up\
-lag"]??1e3,catchUpSoak:t["catch-up-soak"]??6e4,runLimit:t["run-limit"]??null,freeze:t.freeze??[],autoRollback:t["auto-rollback"]??!0,approval:n,samples:t.samples??
null,missing:[]}}var Si=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function du(e){return typeof e=="string"&&e.search(Si)>=0}function ko(e,t,n){return fu(e,n,t,new Map)}function fu(e,t,n,r){
if(typeof e=="string")return Yw(e,n,t);if(r.has(e))return{value:r.get(e),missing:[]};let o=Qw(e,(s,i)=>fu(s,[...t,i],n,r));return r.set(e,o.value),o}function Yw(e,t,n){
let o=[...e.matchAll(Si)].map(([,s=""])=>s).filter(s=>t[s]===void 0).map(s=>({variable:s,path:n}));return o.length>0?{value:void 0,missing:o}:{value:e.replace(Si,
(s,i)=>t[i]??""),missing:o}}function Qw(e,t){if(Array.isArray(e)){let o=e.map((i,a)=>t(i,a));return{value:o.filter(i=>i.value!==void 0).map(i=>i.value),missing:o.
flatMap(({missing:i})=>i)}}if(!B(e))return{value:e,missing:[]};let n=Object.entries(e).map(([o,s])=>({key:o,...t(s,o)})),r=n.filter(o=>o.value!==void 0);return{
value:Object.fromEntries(r.map(o=>[o.key,o.value])),missing:n.flatMap(({missing:o})=>o)}}var Zw=new RegExp("^\\p{L}[\\p{L}\\p{N} ._-]{0,79}$","u");function pu(e,t){let n=["environments"];if(we(e))return{value:[Oo],problems:[]};if(!B(e))return{value:null,
problems:[K(n,"must be a mapping of names to settings")]};let r=Object.keys(e);if(r.length===0)return{value:[Oo],problems:[]};let o=r.map((a,l)=>ev(a,e[a],t,l===
r.length-1)),s=o.flatMap(({value:a})=>a?[a]:[]),i=[...o.flatMap(a=>a.problems),...s.flatMap(a=>nv(a,r)),...rv(s),...ov(r)];return{value:i.length===0?s:null,problems:i}}
var Oo={...vi("local",{},{fourEyes:!1},"local",!0),engine:"duckdb",file:".bluegreen/local.duckdb"};function ev(e,t,n,r){let o=["environments",e],{value:s,missing:i}=ko(
t,n,o),a=uu(e,s,o,r),c=[...(Zw.test(e)?[]:[K(o,"is no name for an environment: it starts with a letter and has at most 80 characters")]).map(u=>({...u,at:"key"})),
...a.problems],m=a.value===null?{}:tv(a.value,t);return{value:a.value&&c.length===0?{...a.value,missing:i,hidden:m}:null,problems:c}}function tv({substitute:e},t){
let n=B(t)&&B(t.substitute)?t.substitute:{},r=([s])=>du(R(n,s)),o=Object.entries(e).filter(r);return Object.fromEntries(o.map(([s,i])=>[s,new Mt(i)]))}function nv({
name:e,requires:t},n){let r=n.slice(0,n.indexOf(e));if(t===null||r.includes(t))return[];let o=["environments",e,"requires"],i=n.includes(t)?`is ${t}, which does\
 not come before ${e}`:`is ${JSON.stringify(t)}, which is no environment`;return[K(o,i,r.length>0?It(t,r):"")]}function rv(e){let t=new Map;return e.flatMap(n=>{
if(n.engine!=="duckdb")return[];let r=bi(n.file),o=t.get(r);t.set(r,n.name);let s=["environments",n.name,"file"];return o===void 0?[]:[K(s,`is the file of envir\
onment ${o} too`)]})}function ov(e){let t=e.map(n=>n.toLowerCase());return e.flatMap((n,r)=>{let o=t.indexOf(t[r]??"");return o===r?[]:[{...K(["environments",n],
`differs from ${e[o]??""} in case only`),at:"key"}]})}var sv=x({name:C(M),path:hi});function gu(e){if(we(e))return{value:[],problems:[]};let t=Array.isArray(e),r=(t?e:[e]).map((i,a)=>iv(i,t?["project",a]:["project"])),
o=r.flatMap(({value:i})=>i?[i]:[]),s=[...r.flatMap(i=>i.problems),...t?[...lv(o),...cv(o)]:[]];return{value:s.length===0?o:null,problems:s}}function iv(e,t){if(!B(
e))return av(e,t);let{value:n,problems:r}=ee(sv,e,t);return{value:n&&{name:n.name??yu(n.path),path:n.path},problems:r}}function av(e,t){if(typeof e!="string")return{
value:null,problems:[K(t,"must be a folder, or a mapping of name and path")]};let{success:n,output:r,issues:o}=te(hi,e);return n?{value:{name:yu(r),path:r},problems:[]}:
{value:null,problems:o.map(({message:s})=>K(t,s))}}function yu(e){return e.slice(e.lastIndexOf("/")+1)||null}function lv(e){let t=e.map(({name:n})=>n);return e.
flatMap(({name:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project called ${n??"like the repository"}`)])}function cv(e){let t=e.map(({path:n})=>n);
return e.flatMap(({path:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project in ${n||"the repository itself"}`)])}var U=C,Un=Ie,mv=x({project:U(Un()),ignore:U(rn),samples:U(M),catalog:U(M),database:U(M),published:U(rn),release:U(Un()),environments:U(Un()),checks:U(Un())}),uv=x(
{branches:U(rn),main:U(M),baseline:U(M),closure:U(Q(["full","minimal"],"must be full or minimal")),tables:U(rn),exclude:U(rn),versions:U(To(sn,"must be a mappin\
g of tables to numbers"))}),dv=x({rows:U(Un())}),fv=x({warn:U(yi),fail:U(yi),"min-rows":U(_n)}),ji={file:"bluegreen.yaml",text:"",projects:[],ignore:[],samples:"\
samples",catalog:null,database:null,published:[],release:{branches:["release/**"],main:"main",baseline:"latest:*",closure:"full",tables:[],exclude:[],versions:{}},
environments:[Oo],checks:{rows:{warn:null,fail:null,minRows:0}}};async function hu(e,t,n){let{value:r,problems:o}=pv(await Po(e,t),n);if(r!==null)return{...r,file:t,
text:e};throw new v(await $t(e,t,o))}function pv(e,t){let{environments:n,...r}=B(e)?e:{},o=ko(B(e)?r:e,t,[]),s=ee(mv,o.value,[]),i=B(o.value)?o.value:{},a=gu(i.
project),l=ee(uv,i.release,["release"]),c=pu(n,t),m=ee(dv,i.checks,["checks"]),u=ee(fv,B(i.checks)?i.checks.rows:void 0,["checks","rows"]),d=[s,a,l,c,m,u],f=[...o.
missing.map(Pi),...d.flatMap(w=>w.problems)],g=gv(s.value,a.value,l.value,c.value,u.value);return{value:f.length===0?g:null,problems:f}}function gv(e,t,n,r,o){let s=ji;
return{...s,projects:t??[],ignore:e?.ignore??[],samples:e?.samples??s.samples,catalog:e?.catalog??null,database:e?.database??null,published:e?.published??[],release:{
...s.release,...yv(n??{})},environments:r??s.environments,checks:{rows:{warn:o?.warn??null,fail:o?.fail??null,minRows:o?.["min-rows"]??0}}}}function yv(e){let{branches:t,
main:n,baseline:r,closure:o,tables:s,exclude:i,versions:a}=e;return{...t&&{branches:t},...n!==void 0&&{main:n},...r!==void 0&&{baseline:r},...o&&{closure:o},...s&&
{tables:s},...i&&{exclude:i},...a&&{versions:a}}}function Pi({variable:e,path:t}){return{code:"missing-variable",path:t,at:"value",message:`Environment variable\
 ${e} is not set`,hint:`Set ${e}, or write the value itself.`}}async function Ti(e,t,{last:n=!1}={}){let{environments:r}=e,o=r.map(a=>a.name),s=t===null?n?o.at(-1):o.length===1?o[0]:void 0:t,i=r.find(a=>a.name===s);if(!i)throw await bu(
e,[s===void 0?hv(o):bv(s,o)]);if(i.missing.length>0)throw await bu(e,i.missing.map(Pi));return i}async function bu({text:e,file:t},n){return new v(await $t(e,t,
n))}function hv(e){let t=`Say which environment: --environment ${e.join(" | ")}`;return{code:"no-environment",path:["environments"],at:"key",message:t,hint:""}}
function bv(e,t){let n=`There is no environment ${JSON.stringify(e)}`;return{code:"unknown-environment",path:["environments"],at:"key",message:n,hint:It(e,t)}}var wv=[/^(sink\.)?(topic|path|table-name|index)$/,/(^|\.)transactional-id(-prefix)?$/,/(^|\.)transactional\.id$/,/(^|\.)group[.-]id$/,/(^|\.)subject$/],vv=[/^(sink\.)?(topic|path|table-name|index)$/];
function wu(e){return wv.some(t=>t.test(e))}function vu(e){return vv.some(t=>t.test(e))}function ki(e,t){let{body:n,tail:r}=Su(e);return n===""?e:Dn($(n).stem,t)+
r}function Ro(e,t,n){let{body:r,tail:o}=Su(e),{stem:s,version:i}=$(r);return r===""||i!==t||t===1?e:n!==null&&ki(n,t)===e?n:s+o}function Su(e){let t=e.replace(/\/+$/,
"");return{body:t,tail:e.slice(t.length)}}function xo(e,t){let{text:n}=e.sql,r=e.mentions.flatMap(({name:a,table:l})=>Sv(n,a,t.lastPart(l))),o=e.mentions.find(({name:{role:a}})=>a==="define"||a==="alter"),
s=o===void 0?[]:e.statement.options.flatMap(a=>ju(a,o,t)),i=e.mentions.flatMap(a=>a.name.options.flatMap(l=>ju(l,a,t)));return[...r,...s,...i].sort((a,l)=>a.start-
l.start)}function Sv(e,t,n){let r=t.parts.at(-1);if(r===void 0||r.text===n)return[];let o=e.charAt(t.start-1)!=="'"&&!r.quoted;return[{start:r.start,end:r.end,text:o?
jv(n):n.replaceAll("`","``")}]}function jv(e){return/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(e)&&hc(e)?.reserved!==!0||Ur(e)?e:`\`${e.replaceAll("`","``")}\``}function ju(e,{
table:t,name:n},r){if(!wu(e.key))return[];let o=r.option(t,n.parts.at(-1)?.text??"",e);return o===e.value?[]:[{...e.valueSpan,text:o.replaceAll("'","''")}]}function an(e,t){
let n=0,r=[];for(let{start:o,end:s,text:i}of t)r.push(e.slice(n,o),i),n=s;return r.join("")+e.slice(n)}function VC(e,t){let n=new Map(t.map(r=>[r.path,r.text]));return[...O(e,r=>r.file)].flatMap(([r,o])=>{let s=n.get(r)??null,i=[...o].sort((a,l)=>a.start-l.start);
return s===null?[]:[{path:r,before:s,after:an(s,i)}]})}var Oi=".bluegreen/accept.yaml",Pv=N(Ie(),Ln(()=>!1,"is not evaluated by this version: bound the rows with `count`")),Tv=x({table:M,column:M,where:C(Pv),count:C(
sn),reason:M});async function Pu(e,t){let n=await Po(e,t);if(we(n))return[];if(!Array.isArray(n))throw new v(await $t(e,t,[K([],"must be a list of accepted devi\
ations")]));let r=n.map((s,i)=>ee(Tv,s,[i])),o=r.flatMap(s=>s.problems);if(o.length>0)throw new v(await $t(e,t,o));return r.flatMap(({value:s})=>{if(s===null)return[];
let{table:i,column:a,count:l=null,reason:c}=s;return[{table:i,column:a,count:l,reason:c}]})}import{readFile as bk}from"node:fs/promises";import{resolve as wk}from"node:path";var Tu=/\.sql$/i,ku=/\.(json|ya?ml)$/i,Ou=/\.properties$/i;function qn(e){return Tu.test(e)||ku.test(e)||Ou.test(e)}function Xe(e){return Tu.test(e)}function Ru(e){
return ku.test(e)}function xu(e){return Ou.test(e)}function Hn(e,t){return e===""||t.startsWith(`${e}/`)}function Eu(e,t){let n=t.map(o=>o.replace(/^\.\//,"").replace(
/\/+$/,"")),r=n.length===0?()=>!1:Cr([...n,...n.map(o=>`${o}/**`)],{dot:!0});return o=>{if(!Hn(e,o))return!1;let s=e===""?o:o.slice(e.length+1);return s.split("\
/").some(i=>i==="test"||i==="tests")?!1:!r(s)&&!r(o)}}function $u(e,t){let n=[...new Set(e.filter(Xe).flatMap(kv))].sort();return n.length===0?[{name:t,root:""}]:
n.length===1?n.map(r=>({name:Iu(r),root:r})):n.map(r=>({name:Ov(r),root:r}))}function kv(e){let t=e.split("/"),n=t.indexOf("pipelines");return n<0||n===t.length-
1?[]:[t.slice(0,n+1).join("/")]}function Iu(e){return e.slice(e.lastIndexOf("/")+1)}function Ov(e){let t=e.split("/").slice(0,-1);return t.length===0?Iu(e):t.join(
"-")}function xi(e){let t=new Map;return{names:e,resolve:n=>{let r=t.get(n);if(r!==void 0)return r;let o=Rv(n,e);return t.set(n,o),o}}}function Eo(e,{names:t,resolve:n}){
let r=e.statements.map(n);return{...e,names:t,statements:r,tables:$v(r)}}function Rv(e,t){let n=Um(e,t),r=u=>xv(n,u),o=r("define"),s=Ri(r("read")),i=[...r("like"),
...r("option")],a=Gm(e.statement)?[...r("write"),...o]:[],l=e.part==="script"?Cu:Ri(a),c=Wm(e.statement)?o[0]??null:null,m=Bm(e.statement)?r("alter")[0]??null:null;
return{...e,mentions:n,reads:i.length===0?s:Ri([...s,...i]),rowsOf:s,writes:l,creates:c,alters:m,outputs:Ev(c??m,l)}}var Cu=[];function xv(e,t){let n=e.filter(({
name:r})=>r.role===t);return n.length===0?Cu:n.map(({table:r})=>r)}function Ev(e,t){return e===null||t.includes(e)?t:[e,...t]}function Ri(e){return e.length<2?e:
[...new Set(e)].sort()}function $v(e){let t=new Map,n=r=>{let o=t.get(r)??{creates:[],alters:[],writers:[],seeds:[],readers:[]};return t.set(r,o),o};for(let r of e)
r.part!=="script"&&Iv(r,n);return new Map([...t.keys()].sort().map(r=>[r,Mv(r,n(r))]))}function Iv(e,t){e.creates!==null&&t(e.creates).creates.push(e),e.alters!==
null&&t(e.alters).alters.push(e);for(let n of e.writes)(e.part==="seed"?t(n).seeds:t(n).writers).push(e);for(let n of e.reads)t(n).readers.push(e)}function Mv(e,t){
let n=t.creates[0]?.file,{creates:r,writers:o,seeds:s,readers:i}=t,a=[...t.alters].sort((l,c)=>Mu(l,n)-Mu(c,n));return{id:e,creates:r,alters:a,writers:o,seeds:s,
readers:i,external:o.length+s.length===0}}function Mu(e,t){return e.file===t?0:1}var od=Bl(Xu(),1);var Qv,pt=()=>Qv??=Dw("../vendor/jsonc-parser-AO2QORY5.js");function Ai(...e){return new.target?new(pt()).findNodeAtLocation(...e):pt().findNodeAtLocation(...e)}function Yu(...e){
return new.target?new(pt()).parse(...e):pt().parse(...e)}function Qu(...e){return new.target?new(pt()).parseTree(...e):pt().parseTree(...e)}function Zu(...e){return new.target?
new(pt()).printParseErrorCode(...e):pt().printParseErrorCode(...e)}function td(e,t){let n=lc(t),r=Array.isArray(n)?n:[],o=dt(t),[s]=r.flatMap(a=>a.errors);if(s!==void 0){let{line:a,column:l}=Ae(o,s.pos[0]),c=`this connector fil\
e is not valid YAML: ${Zv(s.message)}`;return{connectors:[],faults:[{code:"connector-file",file:e,line:a,column:l,message:c,hint:"correct the YAML, or name the \
file under ignore"}]}}return{connectors:r.flatMap(a=>Fi(a,a.contents,null)).map(a=>eS(e,o,a)),faults:[]}}function Zv(e){return(e.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"")}function Fi(e,t,n){return oi(t)?t.items.flatMap(o=>Fi(e,o,n)):ac(t)?[...t.has("connector.class")?[{document:e,
config:t,outer:n}]:[],...t.items.flatMap(o=>Fi(e,o.value,t))]:[]}function eS(e,t,{document:n,config:r,outer:o}){let{line:s}=Ae(t,r.range?.[0]??0),i=r.items.flatMap(
a=>tS(n,a));return{file:e,line:s,name:ed(r)??ed(o)??Li(e),settings:i}}function ed(e){let t=e?.get("name");return typeof t=="string"?t:null}function tS(e,{key:t,
value:n}){if(!Wr(t)||typeof t.value!="string")return[];let r=oi(n)?n.items:[n],o=r.flatMap(s=>nS(ic(s)?s.resolve(e):s)??[]);return o.length===0||o.length<r.length?
[]:[{key:t.value,value:o.join(","),spans:r.flatMap(s=>rS(s))}]}function nS(e){if(!Wr(e))return null;let t=e.value;return typeof t=="string"?t:typeof t=="number"||
typeof t=="boolean"?e.source??String(t):null}function rS(e){if(!Wr(e)||typeof e.value!="string"||!e.range)return[];let[t,n]=e.range;return oS(e)?[{start:t+1,end:n-
1}]:[{start:t,end:n}]}function oS({type:e}){return e==="QUOTE_SINGLE"||e==="QUOTE_DOUBLE"}var sS={connectors:[],faults:[]};function nd(e,t){return t.includes("connector.class")?/\.json$/i.test(e)?iS(e,t):td(e,t):sS}function iS(e,t){let n=[],r=Qu(t,n,
{allowTrailingComma:!1}),o=dt(t),[s]=n;return s!==void 0?{connectors:[],faults:[aS(e,o,s)]}:{connectors:(r===void 0?[]:rd(r)).map(a=>lS(e,o,a)),faults:[]}}function aS(e,t,{
error:n,offset:r}){let{line:o,column:s}=Ae(t,r),i=`this connector file is not valid JSON: ${Ni(n)}`;return{code:"connector-file",file:e,line:o,column:s,message:i,
hint:"correct the JSON, or name the file under ignore"}}function Ni(e){return Zu(e).replaceAll(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()}function rd(e){return[...e.
type==="object"&&Ai(e,["connector.class"])!==void 0?[e]:[],...(e.children??[]).flatMap(rd)]}function lS(e,t,n){let r=(n.children??[]).flatMap(mS),{line:o}=Ae(t,
n.offset);return{file:e,line:o,name:cS(n,r)??Li(e),settings:r}}function cS(e,t){let n=t.find(s=>s.key==="name");if(n!==void 0)return n.value;let r=e.parent?.parent,
o=r===void 0?void 0:Ai(r,["name"]);return typeof o?.value=="string"?o.value:null}function mS(e){let[t,n]=e.children??[],r=n?.type==="array"?n.children??[]:n===void 0?
[]:[n],o=r.flatMap(i=>uS(i)??[]);if(typeof t?.value!="string"||o.length===0||o.length<r.length)return[];let s=r.filter(i=>i.type==="string").map(dS);return[{key:t.
value,value:o.join(","),spans:s}]}function uS({value:e}){let t=e;return typeof t=="string"?t:typeof t=="number"||typeof t=="boolean"?String(t):null}function dS({
offset:e,length:t}){return{start:e+1,end:e+t-1}}function Li(e){return e.slice(e.lastIndexOf("/")+1).replace(/\.[^.]+$/,"")}function Di(e,t,n){let r=e.filter(i=>t(i.path)),o=r.filter(fS).map(i=>({file:i.path,...n(i)})),s=r.filter(pS).map(i=>nd(i.path,i.text??""));return{files:new Map(
r.map(i=>[i.path,i])),statements:o.flatMap(({statements:i})=>i),lost:o.flatMap(({file:i,sql:a})=>a.faults.map(l=>({file:i,sql:a,fault:l}))),connectors:s.flatMap(
i=>i.connectors),faults:s.flatMap(i=>i.faults),unread:r.flatMap(yS),properties:hS(r)}}function sd(e,t){let n=new Map,r=new Map;return({path:o,oid:s,text:i})=>{let a=n.
get(s)??e(i??"");n.set(s,a);let l=r.get(o);if(l?.sql===a)return l;let c={sql:a,statements:_m(o,a,t)};return r.set(o,c),c}}function fS(e){return Xe(e.path)&&e.text!==
null}function pS(e){return Ru(e.path)&&e.text!==null}var gS={symlink:"is a symbolic link, which is not followed",submodule:"is a submodule, which is not entered",
"lfs-pointer":"is a pointer to a Git LFS object, which is not fetched","not-utf-8":"is not UTF-8 text","too-large":"is larger than the limit of 10 MB"};function yS(e){
let t=e.problem??e.kind,n=Xe(e.path)||e.kind==="submodule";return t==="file"||e.text!==null||!n?[]:[{path:e.path,oid:e.oid,message:`${e.path} ${gS[t]}`}]}function hS(e){
let t=e.filter(n=>xu(n.path)&&n.text!==null);return new Map(t.map(n=>[n.path.replace(/\.properties$/i,".sql"),bS(n.text??"")]))}function bS(e){let t=(0,od.parseLines)(
e).filter(n=>Array.isArray(n));return Object.fromEntries(t.map(([n,r])=>[n??"",r??""]))}function gt(e,t,n){e.pairs.set(t,n),e.taken.add(n)}function Mo(e){return e.creates.length>0||!e.external}function cn({head:e,pairs:t}){return[...e.tables.values()].
filter(n=>!t.has(n.id)&&Mo(n))}function Kn({base:e,taken:t}){return[...e.tables.values()].filter(n=>!t.has(n.id))}function At(e,t){return`${t.qualifier(e)}${$(
t.lastPart(e)).stem}`}function mn(e,t,n){let r=O(e,s=>At(t(s),n)),o=O(e,s=>$(n.lastPart(t(s))).stem);return s=>{let i=r.get(At(s,n));if(i!==void 0)return i;let a=n.
qualifier(s);return(o.get($(n.lastPart(s)).stem)??[]).filter(c=>wS(a,n.qualifier(t(c))))}}function wS(e,t){return e===""||t===""||e.endsWith(`.${t}`)||t.endsWith(
`.${e}`)}function Fe(e){return e.creates[0]??e.writers[0]??e.seeds[0]}function Co(e,t){let n=Fe(e),r=t.map(o=>o.id).join(", ");return{code:"ambiguous-identity",
file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`it cannot be told whether ${e.id} is ${r} of the baseline`,hint:"give the tabl\
e that goes on the name it had in the baseline (the rewrite gives it its version), and put new ones into other files"}}function id(e,t){let n=t?()=>[]:SS(e);for(let r of e.head.tables.values())e.pairs.has(r.id)||vS(e,r,n)}function vS(e,t,n){let{base:r,pairs:o,taken:s}=e,i=r.tables.
has(t.id)?[t.id]:n(t.id),[a,...l]=i,c=a!==void 0&&l.length===0?a:t.id;o.set(t.id,c),l.length>0?e.faults.push(Wi(t,i)):a!==void 0&&s.has(a)&&e.warnings.push(...Bi(
t,a))}function SS({base:e,head:t,pairs:n}){let r=[...n].filter(([i])=>t.tables.get(i)?.external===!1),s=mn(r,([i,a])=>e.tables.has(a)?a:i,t.names);return i=>s(i).
map(([,a])=>a)}function Wi(e,t){let[n]=ad(e);return{code:"stale-version",file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`nothi\
ng defines ${e.id}, which may mean any of ${t.join(", ")}`,hint:"write the name of the table that is meant"}}function Bi(e,t){return ad(e).slice(0,1).map(({file:n,
statement:r})=>({code:"stale-version",message:`nothing defines ${e.id}; it is taken for ${t}`,file:n,line:r.line}))}function ad({readers:e,writers:t,seeds:n,alters:r}){
return[...e,...t,...n,...r]}var ld={of:new Map,faults:[],warnings:[]};function cd(e,{of:t}){return t.get(e)??e}function md(e,t){let n=[...t.tables.values()],r=n.filter(i=>i.creates.length>
0),o=mn(r,i=>i.id,t.names),s=n.filter(i=>jS(i,e.tables.get(i.id))).map(i=>PS(i,o(i.id),e));return{of:new Map(s.flatMap(({alias:i})=>i===null?[]:[i])),faults:s.flatMap(
({faults:i})=>i),warnings:s.flatMap(({warnings:i})=>i)}}function jS(e,t){return e.creates.length===0&&(t===void 0||t.creates.length>0)}function PS(e,t,n){let r=n.
tables.has(e.id),o=t.filter(c=>!(c.external&&e.external)&&!(r&&n.tables.has(c.id))),[s,...i]=o;if(s===void 0)return{alias:null,faults:[],warnings:[]};if(i.length===
0)return{alias:[e.id,s.id],faults:[],warnings:Bi(e,s.id)};let a=r&&e.external,l=o.map(c=>c.id);return{alias:null,faults:a?[]:[Wi(e,l)],warnings:[]}}var ud=new WeakMap;function Le(e){let t=ud.get(e);if(t!==void 0)return t;let{sql:n,statement:r,mentions:o}=e,s=o.map(a=>a.table),i=Gi(e,n,r,s);return ud.set(e,i),
i}function Gi(e,t,n,r){let o=new Map(n.names.map((i,a)=>[i,r[a]??""])),s=t.text.slice(n.start,n.end);return{statement:e,sql:t,parsed:n,raw:s,identityOf:i=>o.get(
i)??""}}function dd(e,t,n,r){let o=RS(e,t,n),s=new Map,i=O(t.statements,c=>c.file),a=c=>{let m=s.get(c.file);if(m!==void 0)return m;let u=OS(c.sql,i.get(c.file)??
[],o,r);return s.set(c.file,u),u},l=new Map;return c=>{let m=l.get(c);if(m!==void 0)return m;let u=TS(c,a(c),kS(c,n));return l.set(c,u),u}}function TS(e,t,n){let r=t.
statements[e.ordinal];return r?.names.length===n.length?Gi(e,t,r,n):Gi(e,e.sql,e.statement,n)}function kS(e,t){return e.mentions.map(n=>t.ofHead.get(n.table)??n.
table)}function OS(e,t,n,r){let o=t.filter(s=>s.part!=="script").flatMap(s=>xo(s,n));return o.length===0?e:r(an(e.text,o))}function RS(e,t,n){return{lastPart:r=>e.
names.lastPart(n.ofHead.get(r)??r),option:(r,o,s)=>{let i=n.ofHead.get(r)??r,a=e.names.lastPart(i);if(o===a||t.tables.get(r)?.external===!0)return s.value;let l=yo(
e.tables.get(i),s.key);return Ro(s.value,$(o).version,l)}}}function H({file:e,statement:t},n=t.line){return{file:e,line:n}}function Vn({before:e,after:t}){return e.raw===t.raw?[]:[_i(H(t.statement))]}function _i(e){return{
change:"cosmetic",words:"",columns:[],at:e}}function Ao({base:e,head:t},{before:n,after:r}){let o=H(r.statement),s=mt(e,n.statement),i=mt(t,r.statement);return em(
s,i).map(a=>({...a,at:o}))}function Ne({file:e,line:t}){return`${e}:${t}`}function pd(e,t,n){let r=new Map([...n].map(([a,l])=>[l,a])),o=new Set(e.statements),s=it(()=>new Map(e.statements.map(a=>[fd(a.file,a),a]))),i=new Map;for(let a of t.
statements){let l=r.get(a.file)??a.file,m=l===a.file&&o.has(a)?a:s().get(fd(l,a));m!==void 0&&xS(e,l,t,a.file)&&i.set(a,m)}return i}function fd(e,{ordinal:t}){return`${e}\
${t}`}function xS(e,t,n,r){if(e.files.get(t)?.oid!==n.files.get(r)?.oid)return!1;let[o,s]=[e.properties.get(t),n.properties.get(r)];return o===void 0&&s===void 0||
L(o??{})===L(s??{})}var Jn={object:"table",temporary:!1,columns:[],primaryKey:[],distribution:null,partitionedBy:null,watermark:null,comment:null,options:[],like:null,query:null};function Fo(e,t){
let n=[],r=e;for(let o of t){let s=ES(r,o);s===null?n.push(o):r=s}return{definition:r,rest:n}}function ES(e,t){let n=eo(t.parsed);if(n===null||n.syntax.type!=="\
alter"||t.parsed.placeholders)return null;let{syntax:r,cursor:o}=n;switch(r.action){case"set":return{...e,options:$S(e.options,t.parsed.options)};case"reset":return{
...e,options:IS(e.options,t)};case"add":case"modify":return MS(t)?null:CS(e,r,o);case"drop-columns":return NS(e,r);case"drop-key":return{...e,primaryKey:[]};case"\
drop-watermark":return{...e,watermark:null};default:return null}}function $S(e,t){let n=new Set(t.map(r=>r.key));return[...e.filter(r=>!n.has(r.key)),...t]}function IS(e,{
sql:t,parsed:n}){let r=new Set(ho({sql:t,statement:n}));return e.filter(o=>!r.has(o.key))}function MS({sql:e,parsed:t}){let n=Ce(e,t,()=>"");return/\b(FIRST|AFTER)\b/.
test(n.replace(/'(?:[^']|'')*'|`(?:[^`]|``)*`/g,""))}function CS(e,{action:t,schema:n},r){let o=n.columns.flatMap(l=>FS(l)??[]);if(AS(n)||o.length<n.columns.length)
return null;let s=new Set(e.columns.map(l=>l.name));if(o.some(l=>s.has(l.name)!==(t==="modify")))return null;let[i]=n.constraints,[a]=n.watermarks;return{...e,columns:t===
"add"?[...e.columns,...o]:LS(e.columns,o),primaryKey:i===void 0?e.primaryKey:i.columns.map(l=>l.text),watermark:a===void 0?e.watermark:tm(r,a)}}function AS({columns:e,
constraints:t,watermarks:n}){return e.length+t.length+n.length===0}function FS({kind:e,name:t,dataType:n,constraint:r,start:o,end:s}){if(e!=="physical"||n===null||
r!==null)return null;let i=t.parts.map(l=>l.text).join("."),{nullable:a}=n;return{name:i,kind:e,type:nm(n),nullable:a,expression:null,start:o,end:s}}function LS(e,t){
let n=new Map(t.map(r=>[r.name,r]));return e.map(r=>n.get(r.name)??r)}function NS(e,{columns:t}){let n=new Set(t.map(o=>o.parts.map(s=>s.text).join("."))),r=e.columns.
filter(o=>!n.has(o.name));return e.columns.length-r.length===n.size?{...e,columns:r}:null}function Ye(e,t){let[n,...r]=e,{definition:o,rest:s}=Fo(n?.parsed.definition??Jn,t);return JSON.stringify([n===void 0?yd(o):gd(n,o),r.map(i=>gd(i,i.parsed.definition??
Jn)).sort(),s.map(i=>un(i))])}function gd(e,t){let n=t.query===null?null:un(e,t.query);return JSON.stringify([yd(t),n,BS(e)])}function yd(e){let{object:t,temporary:n,
columns:r,primaryKey:o,distribution:s,partitionedBy:i,watermark:a,like:l}=e,c=new Map(WS(e.options).map(({key:m,value:u})=>[m,u]));return[t,n,o,s,i,a,l,r.map(DS),
[...c].sort(([m],[u])=>m<u?-1:1)]}function DS({name:e,kind:t,type:n,nullable:r,expression:o}){return[e,t,n===null?null:Yc(n),r,o]}function WS(e){return e.filter(
({key:t})=>!Zt(t))}function BS(e){let{parsed:t}=e;if(t.placeholders)return un(e);if(t.definition?.object!=="materialized-table")return GS(e);let[n,r]=[t.options[0],
t.options.at(-1)];return n===void 0||r===void 0?un(e):un(e,{start:t.start,end:n.keySpan.start-1})+un(e,{start:r.valueSpan.end+1,end:t.end})}function GS({sql:e,parsed:t}){
let r=/\bCONNECTION\b/i.test(e.text.slice(t.start,t.end))?kt(t):null;return((r?.type==="create-table"?r.connection:null)?.parts??[]).map(s=>s.text).join(".")}function un({
sql:e,parsed:t,identityOf:n},{start:r,end:o}=t){return Ce(e,{...t,start:r,end:o},n)}function bd(e,t){let{after:n}=e,r=_S(e),o=r.filter(({target:s})=>s===null||s===t);return(o.length>0?o:r).map(s=>vd(s,n,[]))}var hd=new WeakMap;function _S({before:e,
after:t}){let n=hd.get(t);if(n?.before===e)return n.all;let r=mm(Lo(e),Lo(t));return hd.set(t,{before:e,all:r}),r}function wd({before:e,after:t}){return um(Lo(e),
Lo(t)).map(n=>vd(n,t,[]))}function Lo({sql:e,parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function vd({change:e,words:t,after:n},{statement:r},o){
return{change:e,words:t,columns:o,at:H(r,n?.line)}}var Sd=new WeakMap;function zn(e){let t=Sd.get(e);if(t!==void 0)return t;let n=Ce(e.sql,e.parsed,e.identityOf),r={...e,canonical:n};return Sd.set(e,r),r}function Xn(e,t,n){
let r=Ui(e,t,({canonical:c})=>c),o=Ui(r.before,r.after,n),s=o.before.length===1&&o.after.length===1,{pairs:i,before:a,after:l}=s?Ui(o.before,o.after,()=>""):o;return{
equal:r.pairs,changed:s?[...o.pairs,...i]:i,came:l,went:a}}function Ui(e,t,n){let r=new Map;for(let a of[...e].reverse()){let l=n(a,"before"),c=r.get(l);c===void 0?
r.set(l,[a]):c.push(a)}let o=[],s=t.filter(a=>{let l=r.get(n(a,"after"))?.pop();return l!==void 0&&o.push({before:l,after:a}),l===void 0}),i=new Set(o.map(a=>a.
before));return{pairs:o,before:e.filter(a=>!i.has(a)),after:s}}function Od(e,t,n){if(US(e,t,n))return[];let r=jd(t,Le),o=jd(n,e.back),s=Xn(r.creates,o.creates,()=>""),[i]=[...s.changed,...s.equal],a=[...qS(e,s),...HS(Pd(i?.
before,r.alters),Pd(i?.after,o.alters),Rd(i,r,o))];return a.length>0?a:VS(r,o,s.changed)}function US({same:e},t,n){let r=[...t?.creates??[],...t?.alters??[]],o=[
...n?.creates??[],...n?.alters??[]];return r.length===o.length&&o.every((s,i)=>e.get(s)===r[i])}function jd(e,t){let n=r=>r.map(o=>zn(t(o)));return{creates:n(e?.
creates??[]),alters:n(e?.alters??[])}}function Pd(e,t){return Fo(e?.parsed.definition??Jn,t)}function Rd(e,t,n){if(e!==void 0&&e.before.canonical!==e.after.canonical)
return e.after;let r=(o,s)=>{let i=new Set(s.alters.map(a=>a.canonical));return o.alters.find(a=>!i.has(a.canonical))};return r(n,t)??e?.after??r(t,n)??n.alters[0]??
t.alters[0]??null}function qS(e,{equal:t,changed:n,came:r,went:o}){return[...[...t,...n].flatMap(s=>Ao(e,s)),...t.flatMap(Vn),...n.flatMap(wd),...n.slice(1).map(
({after:s})=>Yn("definition changed at",s)),...r.map(s=>Td("definition added:","logic",s)),...o.map(s=>Td("definition removed:","breaking",s))]}function Td(e,t,{
statement:n}){let r=H(n);return{change:t,words:`${e} ${Ne(r)}`,columns:[],at:r}}function Yn(e,{statement:t}){let n=H(t);return{change:"logic",words:`${e} ${Ne(n)}`,
columns:null,at:n}}function HS(e,t,n){let{changed:r,came:o,went:s,equal:i}=Xn(e.rest,t.rest,()=>"");return[...(n===null?[]:Zc(e.definition,t.definition)).flatMap(
l=>n===null?[]:{...l,at:H(n.statement,KS(l,n))}),...i.flatMap(Vn),...r.map(({after:l})=>Yn("ALTER changed at",l)),...o.map(l=>Yn("ALTER added:",l)),...s.map(l=>Yn(
"ALTER removed:",l))]}function KS({columns:e},{parsed:t,sql:n}){let r=t.definition?.columns.find(({name:o})=>e?.length===1&&o===e[0]);return r===void 0?void 0:Ae(
dt(n.text),r.start).line}function VS(e,t,n){let r=Rd(n[0],e,t);return r===null||n.length===0&&kd(e)===kd(t)?[]:Ye(e.creates,e.alters)===Ye(t.creates,t.alters)?[
_i(H(r.statement))]:[Yn("definition changed at",r)]}function kd({alters:e}){return e.map(t=>t.raw).join("")}function xd(e,t){return Ye([e],[])===Ye([t],[])}function Id(e,t,n){let{equal:r,changed:o,came:s,went:i}=JS(e,Ed(t),Ed(n));return[...[...r,...o].flatMap(a=>Ao(e,a)),...r.flatMap(Vn),...o.flatMap(a=>bd(a,t?.id??
n?.id??"")),...s.map(({statement:a})=>$d(`writer added: ${Ne(H(a))}`,a)),...i.map(({statement:a})=>$d(`writer removed: ${a.file}`,a))]}function Ed(e){return(e?.
writers??[]).filter(t=>t.creates===null)}function JS({same:e,back:t,moved:n},r,o){let s=new Set(o.flatMap(l=>e.get(l)??[])),i=r.filter(l=>!s.has(l)).map(l=>zn(Le(
l))),a=o.filter(l=>!e.has(l)).map(l=>zn(t(l)));return Xn(i,a,({statement:{file:l}},c)=>c==="before"?n.get(l)??l:l)}function $d(e,t){return{change:"logic",words:e,
columns:[],at:H(t)}}function Ad(e){let{base:t,head:n,identities:r,renames:o,back:s,excluded:i}=e,a=new Map(o.map(u=>[u.from,u.to])),l={base:t,head:n,back:s,moved:a,same:pd(t,n,a)},
c=new Set([...r.inHead.keys(),...r.removed]),m=new Set([...r.renamed].filter(u=>!i.has(u)));return new Map([...c].sort().map(u=>[u,zS(l,{...r,renamed:m},u)]))}function zS(e,t,n){
let r=e.base.tables.get(n),o=e.head.tables.get(t.inHead.get(n)??"");if(t.added.has(n))return Md(n,o,"additive","new table");if(t.removed.has(n))return Md(n,r,"b\
reaking","table removed");if(t.unclear.has(n)||XS(e,r,o))return{identity:n,change:"none",differences:[],columns:[],at:null};let s=[...Od(e,r,o),...Id(e,r,o),...t.
renamed.has(n)?YS(n,o):[]];return QS(n,s,Cd(r)||Cd(o))}function XS({same:e},t,n){if(t===void 0||n===void 0)return t===n;let r=(o,s)=>o.length===s.length&&s.every(
(i,a)=>e.get(i)===o[a]);return r(t.creates,n.creates)&&r(t.alters,n.alters)&&r(t.writers,n.writers)}function Md(e,t,n,r){let o=t===void 0?void 0:Fe(t),s=o===void 0?
null:H(o);return{identity:e,change:n,differences:[r],columns:null,at:s}}function YS(e,t){let n=t===void 0?void 0:Fe(t);return t===void 0||n===void 0?[]:[{change:"\
logic",words:`renamed: ${e} \u2192 ${t.id}`,columns:null,at:H(n)}]}function Cd(e){return e===void 0?!1:e.writers.length+e.seeds.length>0||e.creates.some(({rowsOf:t})=>t.
length>0)}function QS(e,t,n){let r=Qc(t.map(i=>i.change)),o=t.find(i=>i.change===r)?.at??null,s=new Set(t.map(i=>i.words).filter(i=>i!==""));return{identity:e,change:r,
differences:[...s],columns:ZS(t,n),at:o}}function ZS(e,t){let n=e.filter(({change:r})=>ce(r)).map(r=>t&&r.refuses===!0?null:r.columns);return n.includes(null)?null:
n.flatMap(r=>r??[])}var ej=new Set(["options","additive","logic","breaking"]);function ce(e){return ej.has(e)}function D(e,t,n,r){let{line:o,column:s}=e.statement;return{code:t,file:e.file,line:o,column:s,message:n,hint:r}}function Fd(e,t){let n=nj(e,t);return n.length>0?n:tj(e,t)}function tj({base:e,wanted:t},n){return t.excluded.size===0?[]:e.statements.flatMap(r=>{let o=r.writes.
filter(i=>n.has(i)),s=r.writes.filter(i=>t.excluded.has(i));return o.length>0&&s.length>0?[Ld(r,o,s)]:[]})}function nj({lineage:e,identities:t,wanted:n},r){let o=s=>n.
excluded.has(s)&&t.added.has(s);return e.statements.flatMap(s=>{let i=s.outputs.filter(c=>r.has(c));if(i.length===0)return[];let a=s.outputs.filter(c=>n.excluded.
has(c)),l=s.reads.filter(o);return[...a.length>0?[Ld(s.statement,i,a)]:[],...l.length>0?[rj(s,i,l)]:[]]})}function Ld(e,t,n){let r=`one job writes ${t.join(", ")}\
, which is released, and ${n.join(", ")}, which is excluded`;return D(e,"mixed-outputs",r,"exclude all of them or none, or split the job")}function rj({statement:e},t,n){
let r=`${t.join(", ")} is released and reads ${n.join(", ")}, which is new and excluded, so that it is nowhere`;return D(e,"excluded-but-read",r,"exclude both o\
r none")}function Nd(e,{columns:t}){if(t===null)return!0;if(t.length===0)return!1;let n=ut(e);return oj(e,n)||t.some(r=>n.includes(r))}function oj({reads:e,rowsOf:t,creates:n},r){
return e.length>t.length||r.includes("*")||/\bNATURAL\b/i.test(r)?!0:n===null&&/(?<!(?:[(,>]|LATERAL)\s*)\bTABLE\s+[^(\s]/i.test(r)}function No({mentions:e,statement:t,sql:n}){let r=e.toSorted((s,i)=>s.name.start-i.name.start),o=r.filter(({name:s})=>s.role==="write");return o.map((s,i)=>{let{
start:a}=s.name,l=o[i+1]?.name.start??t.end,c=r.filter(({name:m})=>m.role==="read"&&m.start>=a&&m.start<l);return{target:s.table,reads:c.map(({table:m})=>m),text:n.
text.slice(a,l)}})}function Wd(e){let{lineage:t,changes:n,identities:r,wanted:o}=e,s=new Map,i=new Set,a=[...t.externals].filter(u=>sj(u,n,r)).sort(),l=new Set,c=Dd(ij(e,a),s,o,i);
for(;c.length>0;){let u=c.flatMap(d=>lj(d,e,l));c=Dd(u,s,o,i)}let m=[...Fd(e,s),...uj(t,r)];return{causes:s,pinned:i,expectations:a,faults:m,warnings:mj(e)}}function sj(e,t,n){
let r=t.get(e)?.change??"none";return!n.added.has(e)&&(ce(r)||r==="in-place")}function ij({lineage:e,changes:t,identities:n,wanted:r},o){let s=[...t].flatMap(([
a,l])=>e.externals.has(a)?[]:n.added.has(a)?[[a,{kind:"new"}]]:n.removed.has(a)?[[a,{kind:"removed"}]]:ce(l.change)?[[a,{kind:"changed",at:l.at}]]:[]),i=[...r.listed].
sort().filter(a=>!e.externals.has(a));return[...s,...o.flatMap(a=>aj(a,e,t.get(a))),...i.map(a=>[a,{kind:"listed"}])]}function aj(e,t,n){if(n===void 0||!ce(n.change))
return[];let r={kind:"expectation",external:e,at:n.at};return(t.readers.get(e)??[]).filter(o=>Nd(o.statement,n)).flatMap(o=>Bd(o,t).map(s=>[s,r]))}function Bd(e,t){
return e.outputs.filter(n=>!t.externals.has(n))}function lj(e,{lineage:t,identities:n},r){let o=(s,i)=>(s??[]).flatMap(a=>r.has(a)?[]:(r.add(a),i(a,Bd(a,t))));return[
...o(t.writers.get(e),(s,i)=>Qn(i,{kind:"written-with",via:e})),...o(t.readers.get(e),(s,i)=>cj(e,s,i,n))]}function Qn(e,t){return e.map(n=>[n,t])}function cj(e,{
statement:t},n,{ofHead:r}){let o={kind:"reads",via:e};if(n.length<2)return Qn(n,o);let s=u=>r.get(u)??u,i=No(t).filter(u=>u.reads.some(d=>s(d)===e)),a=new Set(i.
map(({target:u})=>s(u))),l=n.filter(u=>a.has(u)),[c]=l;if(c===void 0)return Qn(n,o);let m=n.filter(u=>!a.has(u));return[...Qn(l,o),...Qn(m,{kind:"written-with",
via:c})]}function Dd(e,t,n,r){let o=[];for(let[s,i]of e)n.excluded.has(s)||n.spared.has(s)?r.add(s):t.has(s)||(t.set(s,i),o.push(s));return o.sort()}function mj({
lineage:e,wanted:t}){return[...t.listed].sort().filter(r=>e.externals.has(r)).map(r=>({code:"listed-external",message:`${r} is to move, but nothing in the proje\
ct fills it: externals have no versions`,file:"",line:0}))}function uj(e,t){return[...t.removed].sort().flatMap(n=>(e.readers.get(n)??[]).map(({statement:r})=>D(
r,"removed-but-read",`${n} is removed, and is still read here`,`remove the reader too, or keep ${n}`)))}function Gd(e,t){return Ud(e).flatMap(({connector:n,setting:r})=>Hd(qd(e,n),n,r,t))}function _d(e,t){return[...Ud(e).flatMap(({connector:n,setting:r})=>dj(e,n,r,
t)),...e.connectors.flatMap(n=>fj(n,t))]}function Ud(e){return e.connectors.flatMap(t=>t.settings.filter(({key:n})=>ft(n)).map(n=>({connector:t,setting:n})))}function qd(e,{
file:t}){return e.files.get(t)?.text??""}function Hd(e,{file:t},{spans:n},{finalOf:r}){return n.flatMap(({start:o,end:s})=>di(e.slice(o,s)).flatMap(i=>{let a=r(
i.text),l=o+i.at;return a===i.text?[]:[{file:t,start:l,end:l+i.text.length,text:a}]}))}function dj(e,t,n,r){let o=di(n.value).filter(({text:l})=>r.finalOf(l)!==
l),s=Hd(qd(e,t),t,n,r),[i]=o;if(i===void 0||o.length===s.length)return[];let a=`${n.key} names ${i.text}, which moves, but not in plain text`;return[Kd(t,"conne\
ctor-value",a,"write the topics plainly, without escapes or aliases")]}function fj(e,{removed:t}){return bo(e).flatMap(n=>{let r=t.get(n);if(r===void 0)return[];
let o=`${r} is removed, and the connector ${e.name} still reads its topic ${n}`;return[Kd(e,"removed-but-read",o,`remove the connector too, or keep ${r}`)]})}function Kd({
file:e,line:t},n,r,o){return{code:n,file:e,line:t,column:1,message:r,hint:o}}function dn({statement:e}){return e.alters!==null?"alter":e.part==="seed"?"seed":e.statement.kind==="create-view"?"view":e.part==="job"?"job":"table"}function zd(e){
let t=e.map(gj),n=yj(t),r=new Map(t.map(s=>[s.key,s.one])),o=new Map(n.rows);for(let s of t)o.set(s.key,hj(s,n));return Jt([...o.keys()],o).flatMap(s=>r.get(s)??
[])}function qi(e){let t=e.filter(({statement:i})=>i.alters!==null),n=t.length===0?new Map:pj(e),r=t.map(i=>{let a=i.outputs[0]??"";return{one:i,table:a,isHome:n.
get(a)===i.statement.file}}),o=[...r.filter(({isHome:i})=>i),...r.filter(({isHome:i})=>!i)],s=O(o,({table:i})=>i);return new Map([...s].map(([i,a])=>[i,a.map(({
one:l})=>l)]))}function pj(e){let t=new Map;for(let{statement:n,nameOf:r}of e){let o=n.creates===null?null:r(n.creates);o!==null&&!t.has(o)&&t.set(o,n.file)}return t}
function gj(e,t){let n=String(t).padStart(7,"0");return{one:e,key:`${e.outputs[0]??""}${dn(e)}${n}`}}function yj(e){let t=e.filter(({one:l})=>l.statement.alters!==
null),n=new Map(t.map(({one:l,key:c})=>[l,c])),r=l=>n.get(l)??"",o=qi(e.map(({one:l})=>l)),s=[...o.values()].flatMap(l=>l.slice(1).map((c,m)=>[c,l.slice(m,m+1).
map(r)])),i=Jd(e,({writes:l})=>l),a=[...i].filter(([,l])=>l.length>1);return{makers:Jd(e,({creates:l})=>l===null?[]:[l]),fillers:new Map([...i,...a.map(([l])=>[
l,[Vd(l)]])]),rows:new Map(a.map(([l,c])=>[Vd(l),c])),alters:new Map([...o].map(([l,c])=>[l,c.slice(-1).map(r)])),turns:new Map(s)}}function Vd(e){return`${e}r\
ows`}function Jd(e,t){let n=new Map;for(let{one:r,key:o}of e)for(let s of t(r.statement)){let i=r.nameOf(s),a=n.get(i);a===void 0?n.set(i,[o]):a.push(o)}return n}
function hj({one:e},{makers:t,fillers:n,alters:r,turns:o}){let{statement:s,nameOf:i,outputs:a}=e,l=[],c=(u=[])=>{for(let d of u)l.push(d)};for(let u of a)c(t.get(
u));if(s.alters!==null)return c(o.get(e)),l;let m=s.creates===null||s.writes.length>0;for(let u of s.reads){let d=i(u);c(t.get(d)),c(r.get(d)),m&&c(n.get(d))}if(s.
creates===null)for(let u of a)c(r.get(u));return l}function Zn(e){let{statement:t}=e,{definition:n,options:r,names:o}=t.statement,s=o.some(m=>m.options.length>0),i=n===null&&r.length===0&&!s,a=i?t.sql:e.sql,l=i?
t.statement:e.parsed,c=new Map(l.names.map((m,u)=>[m,e.names[u]??""]));return{sql:a,parsed:l,identityOf:m=>c.get(m)??""}}function Xd(e,t){let n=Zn(e);return e.statement.
creates===null?Ce(n.sql,n.parsed,n.identityOf):Ye([n],t.map(Zn))}function Hi(e,t){let n=e.outputs.map(t);return n.length<2?n:[...new Set(n)].sort()}function Yd(e,{lastPart:t,consumers:n,readInGit:r},o){let s=wj(e);for(let u of s.values())u.read||=r.has(u.name);let i=[...s.values()].sort((u,d)=>u.name<d.name?
-1:1),a=({view:u,identity:d})=>u&&n.has(d),l=i.filter(a),c=i.filter(u=>u.filled&&!u.read&&!a(u)),m=Ej(l,c,t);return i.map(u=>{let d=kj(u,s,m,a(u)),f=o.get(u.name);
return f!==void 0&&bj(u,d,f)?f:Oj(u,d)})}function bj(e,t,{table:n,...r}){return er(e.creates,r.creates)&&er(e.alters,r.alters)&&er(e.jobs,r.jobs)&&e.identity===
n.identity&&e.file===n.file&&e.line===n.line&&t.kind===n.kind&&t.role===n.role&&t.published===n.published&&t.consumer===n.consumer}function er(e,t){return e.length===
t.length&&e.every((n,r)=>n===t[r])}function wj(e){let t=new Map,n=(r,o)=>{let s=t.get(r)??vj(r,o);return t.set(r,s),s};for(let{sent:r,statement:o}of e)Sj(r,o,n);
return t}function vj(e,t){return{name:e,identity:t,filled:!1,view:!1,read:!1,primaryKey:[],file:"",line:0,inputs:new Set,creates:[],alters:[],jobs:[],options:new Map}}
function Sj(e,t,n){let{nameOf:r,identityOf:o,statement:s}=e,i=c=>n(r(c),o(c)),a=s.creates??s.alters,l=a===null||s.writes.includes(a)?s.writes:[...s.writes,a];for(let c of l){
let m=i(c);if(jj(m,e,t),m.filled||=s.writes.includes(c),t.kind!=="seed")for(let u of s.rowsOf)m.inputs.add(r(u));(m.file===""||s.creates===c)&&(m.file=t.file,m.
line=t.line)}for(let c of s.reads)i(c);for(let c of s.rowsOf)l.includes(c)||(i(c).read=!0);a!==null&&Pj(i(a),e),s.creates!==null&&Tj(i(s.creates),e,t)}function jj(e,t,n){
t.statement.alters!==null?e.alters.push(t):t.statement.creates!==null?e.creates.push(t):n.kind!=="seed"&&e.jobs.push(n)}function Pj(e,{sql:t,parsed:n}){for(let{
key:r,value:o}of n.options)Zt(r)&&e.options.set(r,o);for(let r of ho({sql:t,statement:n}))e.options.delete(r)}function Tj(e,t,n){e.view=n.kind==="view",e.primaryKey=
t.parsed.definition?.primaryKey??[]}function kj(e,t,n,r){return{kind:e.filled?e.view?"view":"table":"external",role:xj(e,t),published:n.get(e.name)??null,consumer:r}}
function Oj(e,t){let{creates:n,alters:r,jobs:o}=e;return{table:new Ki(e,t,it(()=>Rj({creates:n,alters:r,jobs:o}))),creates:n,alters:r,jobs:o}}var Ki=class{identity;name;kind;role;published;consumer;primaryKey;options;file;line;#e;constructor(t,n,r){
this.identity=t.identity,this.name=t.name,this.kind=n.kind,this.role=n.role,this.published=n.published,this.consumer=n.consumer,this.primaryKey=t.primaryKey,this.
options=Object.fromEntries(t.options),this.file=t.file,this.line=t.line,this.#e=r}get hash(){return this.#e()}};function Rj({creates:e,alters:t,jobs:n}){let r=Ye(
e.map(Zn),t.map(Zn)),o=e.map(s=>L(s.properties)).sort();return Z(L([r,o,n.map(s=>s.hash).sort()]))}function xj(e,t){return e.filled&&!e.read?"sink":[...e.inputs].
filter(r=>r!==e.name).every(r=>t.get(r)?.filled!==!0)?"source":"intermediate"}function Ej(e,t,n){let r=[({name:s})=>$(n(s)).stem,({identity:s})=>n(s),({identity:s})=>s],
o=new Map(e.map(({name:s})=>[s,s]));for(let s of r){let i=t.filter(({name:l})=>!o.has(l)),a=new Set(o.values());for(let[l,[c,...m]]of O(i,s))c!==void 0&&m.length===
0&&!a.has(l)&&o.set(c.name,l)}return o}function Qd(e,t,n,r){return new Vi(e,t,n,r)}var Vi=class{name;kind;reads;writes;sql;properties;file;line;#e;#t;#n;constructor(t,n,r,o){let{statement:s,sql:i,parsed:a}=t;
this.name=n,this.kind=dn(t),this.reads=[...new Set(s.reads.map(t.nameOf))].sort(),this.writes=t.outputs,this.sql=i.text.slice(a.start,a.end),this.properties=t.properties,
this.file=s.file,this.line=s.statement.line,this.#e=r,this.#t=o,this.#n=t}get stateful(){return this.#t(this.#n)}get hash(){return this.#e()}};function ef(e){let t=it(()=>{let n=O(e.flatMap(r=>$j(r).map(o=>({table:o,sent:r}))),({table:r})=>r);return wo(r=>(n.get(r)??[]).map(({sent:o})=>Zd(o)))});return n=>zm(
n.parsed,t().seenBy(Zd(n).idOf)).stateful}function $j({statement:{creates:e,alters:t},nameOf:n}){return[e,t].flatMap(r=>r===null?[]:n(r))}function Zd({parsed:e,
names:t}){let n=new Map(e.names.map(({parts:r},o)=>[r.map(({text:s})=>s).join("."),t[o]]));return{statement:e,idOf:r=>n.get(r.join("."))??r.join(".")}}var tf=72,nf={table:"ddl",view:"ddl",alter:"alter",job:"dml",seed:"seed"};function rf(e){let t=new Map;for(let n of O(e,({kind:r,lastPart:o})=>`${nf[r]}${o}`).
values())Ij(n).forEach((r,o)=>t.set(r,Mj(r,o+1)));return e.map(n=>t.get(n)??"")}function Ij(e){return e.length<2?e:[...e].sort((t,n)=>t.table!==n.table?t.table<
n.table?-1:1:t.kind==="alter"||t.content()===n.content()?0:t.content()<n.content()?-1:1)}function Mj({kind:e,lastPart:t},n){let{stem:r,version:o}=$(t),s=(n===1?
"":`-s${n}`)+(o===1?"":`-v${o}`);return Fj(`${nf[e]}-${Aj(r)}`,s,r)}var Cj=/^[a-z0-9]+(_(?!s\d+$)[a-z0-9]+)*$/;function Aj(e){return Cj.test(e)?e.replaceAll("_",
"-"):[...e.toLowerCase().match(/[a-z0-9]+/g)??[],of(e)].join("-")}function of(e){return Z(e).slice(7,15)}function Fj(e,t,n){if(e.length+t.length<=tf)return e+t;
let r=tf-t.length-9;return`${e.slice(0,r).replace(/-+$/,"")}-${of(n)}${t}`}function Ji(e,t){let{sent:n,connectors:r,lastPart:o}=e,s=zd(n.filter(f=>f.statement.part!=="script")),i=qi(s),a=s.map(f=>Nj(f,i,t)),l=rf(s.map((f,g)=>{let w=f.outputs[0]??
f.statement.file;return{kind:dn(f),table:w,lastPart:o(w),content:a[g]?.hash??Lj}})),c=ef(s),m=a.map((f,g)=>Wj(f,l[g]??"",c)),u=m.map(({statement:f})=>f),d=Yd(m,
e,t?.tables??new Map);return{sent:n,pipeline:{tables:d.map(({table:f})=>f),statements:u,connectors:r},statements:new Map(m.map(f=>[f.sent,f])),tables:new Map(d.
map(f=>[f.table.name,f]))}}var Lj=()=>"";function Nj(e,t,n){let{creates:r}=e.statement,o=r===null?[]:t.get(e.nameOf(r))??[],s=n?.statements.get(e);return s!==void 0&&
er(s.alters,o)?{sent:e,alters:o,hash:s.hash,known:s.statement}:{sent:e,alters:o,hash:it(()=>Dj(e,o)),known:null}}function Dj(e,t){return Z(L([dn(e),Xd(e,t),e.properties]))}
function Wj({sent:e,alters:t,hash:n,known:r},o,s){let i=r?.name===o?r:Qd(e,o,n,s);return{sent:e,alters:t,hash:n,statement:i}}function zi(e,t){return e.connectors.map(r=>Bj(r,t)).sort((r,o)=>r.name<o.name?-1:1)}function Bj(e,t){let n=e.settings.map(({key:i,value:a})=>[i,ft(i)?Km(a,t):a]),
r=Object.fromEntries(n),o=bo(e).map(t),s=`${e.name}${_j(o)}`;return{name:s,file:e.file,topics:o,config:r,hash:Z(L({...r,name:s}))}}var Gj=4;function _j(e){let n=e.
map($).sort((s,i)=>s.stem<i.stem?-1:s.stem>i.stem?1:0).map(({version:s})=>s),[r=1,...o]=n;return o.every(s=>s===r)?r===1?"":`-v${r}`:n.length<=Gj?n.map(s=>`-v${s}`).
join(""):`-v${Math.max(...n)}-${Z(L(n)).slice(7).slice(0,8)}`}function af(e,t){let n=e.statements.map(o=>Hj(o,e)),r=zi(e,o=>o);return Ji({sent:n,connectors:r,lastPart:e.names.lastPart,consumers:t,readInGit:new Set},null)}function lf(e,t,n){
let{head:r}=e,o=f=>e.identities.ofHead.get(f)??f,s=f=>{let g=f.outputs.map(o);return g.some(w=>t.released.has(w))||sf(f,e,g)},i=r.statements.filter(s),a=new Set(
i.flatMap(f=>f.outputs.map(o))),l=f=>{let{outputs:g}=f;return!g.some(k=>e.closure.causes.has(k))&&!qj(f,e)&&!(sf(f,e,g)&&g.some(k=>a.has(k)))},c=[...n.sent.filter(
({statement:f})=>l(f)),...i.map(f=>Kj(f,e,t))],m=zi(r,t.topics.finalOf),u=Vj(e,t),d=Uj(e,t);return Ji({sent:c,connectors:m,lastPart:u,consumers:e.wanted.published,
readInGit:d},n)}function Uj({closure:e,lineage:t,identities:n},{final:r}){let s=[...e.pinned].flatMap(i=>t.writers.get(i)??[]).flatMap(({statement:{rowsOf:i,writes:a}})=>i.
filter(l=>!a.includes(l)));return new Set(s.map(i=>r.nameOf(n.ofHead.get(i)??i)))}function qj({writes:e},{lineage:t,wanted:n}){let r=o=>t.externals.has(o)&&!n.excluded.
has(o);return e.length>0&&e.every(r)}function sf({part:e,creates:t,alters:n,writes:r},{lineage:o,changes:s,wanted:i},a){let l=c=>s.get(c)?.change==="in-place"&&
!i.excluded.has(c);return e==="definition"&&r.length===0?a.every(c=>o.externals.has(c)||l(c)):(t!==null||n!==null)&&a.every(l)}var Xi=e=>e;function Hj(e,t){return{
statement:e,sql:e.sql,parsed:e.statement,names:e.mentions.map(n=>n.table),properties:mt(t,e),outputs:Hi(e,Xi),nameOf:Xi,identityOf:Xi}}function Kj(e,t,n){let{head:r,
identities:o}=t,s=l=>o.ofHead.get(l)??l,i=l=>n.final.nameOf(s(l)),a=n.files.get(e.file)?.sql??e.sql;return{statement:e,sql:a,parsed:a.statements[e.ordinal]??e.statement,
names:e.mentions.map(l=>i(l.table)),properties:mt(r,e),outputs:Hi(e,i),nameOf:i,identityOf:s}}function Vj({base:e,identities:t},{final:n}){let r=new Map([...t.inHead.
keys()].map(o=>[n.nameOf(o),n.lastPart(o)]));return o=>r.get(o)??e.names.lastPart(o)}function cf(e,t,n,r,o){let s=a=>o.has(a)||n.added.has(a),i=a=>s(a)?r.get(a)??a:a;return{nameOf:i,lastPart:a=>{let l=i(a),m=(e.tables.has(l)?e.names:t.names).lastPart(
l);return m===l?Jj(l,e.names.qualifier(a)):m}}}function Jj(e,t){return t!==""&&e.startsWith(`${t}.`)?e.slice(t.length+1):e}function mf(e,t,n,r){let o=s=>n.ofHead.
get(s)??s;return{lastPart:s=>r.lastPart(o(s)),option:(s,i,a)=>{let l=o(s);if(t.tables.get(s)?.external!==!1||zj(l,n))return a.value;let c=e.names.lastPart(l),m=yo(
e.tables.get(l),a.key),u=i===c?a.value:Ro(a.value,$(i).version,m),d=r.lastPart(l);return d===c?u:ki(u,$(d).version)}}}function zj(e,t){return t.added.has(e)||t.
renamed.has(e)}function uf(e,t,n){let r=O(e.statements,o=>o.file);return new Map([...r].map(([o,s])=>[o,Xj(o,s,t,n)]))}function Xj(e,t,n,r){let o=t.filter(i=>i.
part!=="script").flatMap(i=>xo(i,n)),s=t[0]?.sql??{text:"",statements:[],faults:[]};return{file:e,edits:o,sql:o.length===0?s:r(an(s.text,o))}}function df({head:e,identities:t},{released:n}){return e.statements.flatMap(r=>{let{part:o,alters:s,mentions:i}=r,a=s!==null&&n.has(t.ofHead.get(s)??s),l=i.find(
({name:u})=>u.role==="rename");if(o==="script"||!a||l===void 0)return[];let c=`this renames ${s} to ${l.table}, and ${s} is released`,m=`call the table ${l.table}\
 in its CREATE and in all that names it, and remove this ALTER`;return[D(r,"renamed-by-alter",c,m)]})}function ff(e){let{head:t}=e,n=[...t.tables.values()].flatMap(r=>{let s=r.external&&r.creates.length===0?t.names.longer(r.id):[];return s.length<2?[]:Yj(r,s,e)});
return{faults:n.filter(He),warnings:n.filter(r=>!He(r))}}function Yj(e,t,{head:n,identities:r,closure:o}){let s=t.filter(d=>n.tables.get(d)?.external===!1),[i]=[
...e.readers,...e.alters];if(s.length===0||i===void 0)return[];let a=s.some(d=>o.causes.has(r.ofHead.get(d)??d)),l=`${e.id} may mean any of ${t.join(", ")}`,c="\
write the database before the name, or set database in bluegreen.yaml",{file:m,statement:u}=i;return[a?D(i,"ambiguous-name",l,c):{code:"ambiguous-name",message:l,
file:m,line:u.line}]}function gf(e,t){let n=e.baseline?.ref??"",r=[...new Set(t.map(o=>o.file))].filter(o=>e.behind.has(o));return[...e.conflicts.map(o=>pf(o,`merging ${n} into this\
 branch conflicts here`,n)),...r.map(o=>pf(o,`this branch lacks what ${n} changed in this file`,n))]}function pf(e,t,n){let r=`merge it first: git merge ${n}`;return{
code:"behind-baseline",file:e,line:1,column:1,message:t,hint:r}}function yf(e,t){let n=[...Zj(e,t),...eP(e)];return[...O(n,r=>r.place)].flatMap(([r,o])=>{let s=[...new Map(o.map(a=>[a.name,a])).values()],i=s.findLast(a=>a.isReleased)??
s.at(-1);return s.length<2||i===void 0?[]:[Qj(r,s,i)]})}function Qj(e,t,{statement:n,isReleased:r}){let s=`${t.map(l=>l.name).join(" and ")} stand on one place:\
 ${e.replaceAll(""," ")}`,{file:i}=n;return r?D(n,"shared-place",s,"give each table a place of its own, or another version under release.versions"):{code:"shar\
ed-place",message:s,file:i,line:n.statement.line}}function Zj({head:e,identities:t},{final:n,files:r,released:o}){let s=({file:i,ordinal:a,statement:l})=>r.get(
i)?.sql.statements[a]??l;return[...e.tables.values()].flatMap(i=>{let a=t.ofHead.get(i.id)??i.id;return hf(i,s,{name:n.nameOf(a),isReleased:o.has(a)})})}function eP({
base:e,closure:t}){return[...t.causes.keys()].flatMap(n=>{let r=e.tables.get(n);return r===void 0?[]:hf(r,({statement:o})=>o,{name:n,isReleased:!0})})}function hf(e,t,n){
let r=e.creates[0]??e.alters[0];if(e.external||r===void 0)return[];let o=qm(e,t),s=o.get("connector")??"",i=o.get("properties.bootstrap.servers")??o.get("url")??
"";return[...o].filter(([a,l])=>vu(a)&&l!=="").map(([a,l])=>({...n,statement:r,place:[s,i,a,l].filter(c=>c!=="").join("")}))}function bf(e,t){let{head:n,identities:r}=e,o=a=>t.released.has(r.ofHead.get(a.id)??a.id),s=[...n.tables.values()],i=[...s.flatMap(a=>tP(a,o(a))),...s.flatMap(nP),
...yf(e,t)];return{faults:i.filter(He),warnings:i.filter(a=>!He(a))}}function tP(e,t){let[n,...r]=e.creates;if(n===void 0||r.length===0)return[];let o=Le(n),s=r.
find(m=>!xd(o,Le(m)));if(s===void 0)return[];let i=`${e.id} is defined differently here and at ${Ne(H(n))}`,a="keep one of them, or name the other file under ig\
nore",{file:l,statement:c}=s;return t?[D(s,"two-definitions",i,a)]:[{code:"two-definitions",message:i,file:l,line:c.line}]}function nP(e){let t=[...new Set(e.writers.
map(o=>o.file))],n=e.writers.find(o=>o.file===t[1]);return n===void 0?[]:[{code:"several-writers",message:`${e.id} is fed by jobs in ${t.join(" and ")}: both ru\
n; if one is a leftover, name it under ignore`,file:n.file,line:n.statement.line}]}function wf({head:e},t){return[...e.tables.values()].flatMap(n=>{let r=e.names.lastPart(n.id);if(n.creates.length>0||!Ur(r))return[];let o=rP(r).find(s=>t.has(s));
return o===void 0?[]:oP(n).flatMap(s=>sP(s,n,o))})}function rP(e){return(e.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??[]).flatMap(n=>[n,n.replace(/^[_$]+/,"")])}function oP({
readers:e,writers:t,seeds:n,alters:r}){return[...new Set([...e,...t,...n,...r])]}function sP({sql:e,mentions:t,file:n},{id:r},o){return t.filter(i=>i.table===r).
map(({name:i})=>({code:"not-understood",file:n,...Ae(dt(e.text),i.start),message:`${e.text.slice(i.start,i.end)} may mean ${o}, which is released`,hint:`write ${o}\
 without the placeholder, or name the file under ignore`}))}function Sf(e,t){let{closure:n,identities:r,base:o}=e,s=new Set,i=new Set;for(let l of n.causes.keys()){let c=t.released.has(l)?t.final.nameOf(l):null;c!==null&&
i.add(c),c!==l&&o.tables.has(l)&&!r.added.has(l)&&s.add(l)}let a=new Set([...n.pinned].map(l=>t.final.nameOf(l)));for(let l of t.green.statements)iP(l,{blues:s,
greens:i,pinned:a});aP(e,t,i)}function iP({name:e,kind:t,reads:n,writes:r},o){let{blues:s,greens:i,pinned:a}=o,l=n.find(d=>s.has(d)),c=t==="table"||r.every(d=>a.
has(d)),m=r.some(d=>i.has(d));if(l!==void 0&&(m||!c))throw new jt(`${e} would read blue ${l}, which the release moves`);let u=r.find(d=>s.has(d));if(u!==void 0)
throw new jt(`${e} would fill blue ${u}, which the release moves`)}function aP({lineage:e},{released:t,final:n,green:r},o){let s=new Set(r.statements.flatMap(({
file:i,line:a,writes:l})=>l.filter(c=>o.has(c)).map(c=>`${i}:${a} ${c}`)));for(let{statement:i,outputs:a}of e.statements){let l=a.find(c=>t.has(c)&&!s.has(`${vf(
i)} ${n.nameOf(c)}`));if(l!==void 0)throw new jt(`${vf(i)} would not write ${n.nameOf(l)}, the green of ${l}`)}}function vf({file:e,statement:t}){return`${e}:${t.
line}`}function jf({identities:e,head:t},{final:n}){let r=new Map;return[...e.inHead].flatMap(([o,s])=>{let i=n.nameOf(o),a=r.get(i);r.set(i,o);let l=t.tables.get(
s)?.creates[0]??t.tables.get(s)?.writers[0];if(a===void 0||l===void 0)return[];let c=`${o} and ${a} would both be called ${i}`;return[D(l,"name-taken",c,"choose\
 another version for one of them under release.versions")]})}function Pf({identities:e,head:t},{released:n,final:r,topics:o},s){let i=new TextEncoder,a=new Map(
o.moved.map(({identity:l,green:c})=>[l,c]));return[...n].sort().flatMap(l=>{let c=t.tables.get(e.inHead.get(l)??""),m=c?.creates[0]??c?.writers[0],d=[...new Set(
[r.lastPart(l),a.get(l)??""])].filter(f=>i.encode(f).length>s);return m===void 0?[]:d.map(f=>D(m,"name-too-long",cP(f,s),lP))})}var lP="give the table, or its t\
opic, a shorter name";function cP(e,t){let n=new TextEncoder().encode(e).length;return`${e} has ${n} bytes, and the strictest platform configured takes ${t}`}function kf(e){let t=Hc(Zr(e));return t.symbols.flatMap((n,r)=>{let o=mP(t,r);return o===null?[]:[uP(t,o)]})}function mP({symbols:e},t){if(e[t]!=="INSERT")return null;
let n=e[t+1];return n!=="INTO"&&n!=="OVERWRITE"?null:e[t+2]==="TABLE"?t+3:t+2}function uP(e,t){let n=[Tf(e,t)];for(let r=t+1;e.symbols[r]===".";r+=2)n.push(Tf(e,
r+1));return n}function Tf(e,t){let n=Kc(e,t);return n.startsWith("`")?Vc(n):n}function Of({head:e}){let t=O(dP(e),({lastPart:n})=>n);return[...e.tables.values()].flatMap(({id:n,creates:r,external:o})=>{let[s]=r,i=t.get(e.names.lastPart(n))?.
find(({name:m})=>fP(m,n));if(!o||s===void 0||i===void 0)return[];let{file:a,fault:l}=i.lost;return[{code:"not-made",message:`${n} is not made, and counts as a t\
able from outside: what fills it, at ${a}:${l.line}, could not be understood`,file:s.file,line:s.statement.line}]})}function dP({lost:e}){return e.flatMap(t=>{let{
start:n,end:r}=t.fault.statement;return kf(t.sql.text.slice(n,r)).map(s=>({name:s.join("."),lastPart:s.at(-1)??"",lost:t}))})}function fP(e,t){return e===t||e.endsWith(
`.${t}`)||t.endsWith(`.${e}`)}function Rf(e){let t=xf(e),n=e.head.lost.map(s=>pP(s,t,e)),r=e.head.unread.map(s=>gP(s,e)),o=[...n,...r];return{faults:o.filter(He),warnings:o.filter(s=>!He(s))}}
function xf({base:e,renames:t}){let n=new Map(t.map(r=>[r.from,r.to]));return new Set(e.lost.map(r=>`${n.get(r.file)??r.file}${Mf(r)}`))}function Ef(e){let{base:t,
head:n}=e,r=xf(e),o=n.lost.filter(i=>!$f(i,r)).map(({file:i})=>i),s=n.unread.filter(i=>!If(i,t)).map(({path:i})=>i);return new Set([...o,...s])}function $f(e,t){
return t.has(`${e.file}${Mf(e)}`)}function If(e,t){return t.files.get(e.path)?.oid===e.oid}function Mf({sql:e,fault:t}){return e.text.slice(t.statement.start,t.
statement.end).trim()}function pP(e,t,n){let{fault:r,file:o}=e,s=!n.allNew&&!$f(e,t),i=r.words.find(m=>n.releasedWords.has(m)),a=r.placeholders&&i!==void 0,l=i===
void 0||s?"":` (and it names ${i}, which is released)`;if(!s&&!a&&!n.strict)return{code:"not-understood",message:`left alone: ${r.message}${l}`,file:o,line:r.line};
let c=r.hint===""?"correct the statement, or name its file under ignore":r.hint;return{code:"not-understood",file:o,line:r.line,column:r.column,message:r.message+
l,hint:c}}function gP(e,{base:t,allNew:n,strict:r}){return(If(e,t)||n)&&!r?{code:"not-read",message:e.message,file:e.path,line:1}:{code:"not-read",file:e.path,line:1,
column:1,message:e.message,hint:"make it a UTF-8 text file of the repository, or name it under ignore"}}function Cf({base:e,head:t,identities:n,lineage:r}){return[...r.externals].sort().flatMap(o=>{let s=t.tables.get(n.inHead.get(o)??""),i=e.tables.get(o)?.external===
!1&&!n.removed.has(o),a=s?.creates[0]??s?.readers[0];return!i||a===void 0?[]:[{code:"no-longer-filled",message:`nothing fills ${o} any more; its rows have to co\
me from outside once this release serves`,file:a.file,line:a.statement.line}]})}function Af({head:e,identities:t},n){return[...n.released].sort().flatMap(r=>{let o=e.
tables.get(t.inHead.get(r)??""),s=o?.writers[0]??o?.seeds[0];return s===void 0||o?.creates.length!==0?[]:[{code:"no-definition",message:`${n.final.nameOf(r)} is\
 made nowhere in the project: it has to be there before this is deployed`,file:s.file,line:s.statement.line}]})}function Ff(e){return[...e.wanted.published].sort().flatMap(n=>{let r=yP(n,e);return r.length>0?r:hP(n,e)})}function yP(e,{head:t,identities:n}){let r=t.tables.
get(n.inHead.get(e)??""),o=r?.creates[0]??r?.writers[0];if(o===void 0||o.statement.kind==="create-view")return[];let s=`${e} is under published, but is no view:\
 only a view can change under its own name`;return[D(o,"published-no-view",s,`take ${e} out of published in bluegreen.yaml`)]}function hP(e,{closure:t,lineage:n,
wanted:r}){if(!t.causes.has(e))return[];let o=(n.readers.get(e)??[]).filter(({outputs:a})=>!a.every(l=>r.published.has(l))),s=`${e} is under published, so it ch\
anges only at the switch; what reads it here would have to be right before`,i=`read what ${e} reads, or take it out of published in bluegreen.yaml`;return o.map(
({statement:a})=>D(a,"published-but-read",s,i))}function Nf({head:e,identities:t},n,r){let o=s=>n.lastPart(t.ofHead.get(s)??s);return[...O(e.statements,s=>s.file)].flatMap(([s,i])=>{let a=r.get(s);return a===
void 0||a.edits.length===0?[]:(bP(a,i),i.flatMap(l=>wP(l,a,o)))})}function bP({file:e,sql:t},n){let r=n[0]?.sql;if(!(r?.statements.length===t.statements.length&&
r.faults.length===t.faults.length))throw new jt(`the rewrite of ${e} does not read as it did`)}function wP(e,{file:t,sql:n},r){let o=n.statements[e.ordinal],s=e.
mentions.map(({name:u,table:d})=>e.part==="script"?u.parts.at(-1)?.text??"":r(d));if(o!==void 0&&jP(e.statement,o,s)){let u=vP(e,o);return u===null?[]:[SP(e,u)]}
let i=ut(e),a=e.mentions.find(({name:u},d)=>u.parts.at(-1)?.text!==s[d]&&i.includes(s[d]??""));if(a===void 0)throw new jt(`the rewrite of ${t}:${e.statement.line}\
 does not read as it should`);let l=r(a.table),c=`${a.table} becomes ${l}, and this statement calls something else so already`,m=`give the alias, query or colum\
n ${l} another name here, or ${a.table} another version under release.versions`;return[D(e,"name-captured",c,m)]}function vP({statement:e},t){let[n,r]=[kt(e),kt(
t)];if(n===null||r===null)return null;let o=li(n);return[...li(r)].find(s=>!o.has(s))??null}function SP(e,t){let n=`a table becomes ${t}, and this statement cal\
ls another one so already`,r=`give the alias ${t} another name here, or the table another version under release.versions`;return D(e,"name-captured",n,r)}function jP(e,t,n){
return e.kind===t.kind&&e.names.length===t.names.length&&e.names.every((r,o)=>PP(r,t.names[o],n[o]??""))&&Lf(e)===Lf(t)}function PP(e,t,n){if(t===void 0||e.role!==
t.role||e.companion!==t.companion)return!1;let r=({parts:o})=>o.slice(0,-1).map(s=>s.text).join("");return t.parts.at(-1)?.text===n&&r(e)===r(t)}function Lf({definition:e}){
return(e?.columns??[]).map(({name:n,type:r})=>`${n} ${r??""}`).join("")}function Do(e){let{heard:t,heardCount:n,starts:r}=Zr(e);return Array.from({length:n},(o,s)=>{let i=t[s]??0;return e.slice(r[i],r[i+1])})}function Wf({base:e,head:t,identities:n},{released:r}){let o=new Map(Df(e.statements).map(s=>[s.name,s.text]));return Df(t.statements).flatMap(({name:s,text:i,statement:a})=>{
let l=o.get(s);if(l===void 0||l===i)return[];let c=t.statements.filter(m=>m.writes.length>0&&kP(m,s)).flatMap(({writes:m})=>m.map(u=>n.ofHead.get(u)??u)).filter(
m=>!r.has(m));return c.length===0?[]:[OP(s,[...new Set(c)].sort(),a)]})}var TP=/^CREATE (?:OR (?:ALTER|REPLACE) )?(?:TEMPORARY )?(?:SYSTEM )?(?:FUNCTION|MODEL) (?:IF NOT EXISTS )?(?:\S*\.)?(\S+)/;
function Df(e){return e.filter(({statement:{kind:t}})=>t==="create-function"||t==="create-model").flatMap(t=>{let n=Ce(t.sql,t.statement,()=>""),r=TP.exec(n)?.[1]?.
replaceAll("`","");return r===void 0?[]:[{name:r,text:n,statement:t}]})}function kP(e,t){return Do(ut(e)).some(r=>r.replaceAll("`","").toLowerCase()===t.toLowerCase())}
function OP(e,t,{file:n,statement:r}){return{code:"routine-changed",message:`${e} changed, and ${t.join(", ")} goes on calling it as it is registered; list it u\
nder release.tables to rebuild it`,file:n,line:r.line}}function Bf(e,{moved:t}){return t.length===0?[]:[...RP(e),...xP(e)].flatMap(n=>EP(n,t))}function RP(e){return e.connectors.flatMap(({file:t,line:n,settings:r})=>r.
filter(({key:o})=>/(^|\.)topics\.regex$/.test(o)).map(({value:o,key:s})=>({file:t,line:n,column:1,key:s,pattern:o})))}function xP(e){return e.statements.flatMap(
({file:t,part:n,statement:{line:r,column:o,options:s}})=>(n==="script"?[]:s).filter(({key:i})=>/(^|\.)topic-pattern$/.test(i)).map(({key:i,value:a})=>({file:t,line:r,
column:o,key:i,pattern:a})))}function EP({pattern:e,key:t,...n},r){let o="name the topics one by one",s=$P(e);if(s===null){let l=`${t} '${e}' cannot be read, so\
 it may match both colours of what this release moves`;return[{code:"pattern-matches-both",...n,message:l,hint:o}]}let i=r.find(({blue:l,green:c})=>s.test(l)&&s.
test(c));if(i===void 0)return[];let a=`${t} '${e}' matches both ${i.blue} and ${i.green}: it would read blue and green`;return[{code:"pattern-matches-both",...n,
message:a,hint:o}]}function $P(e){let[,t,n=e]=/^\(\?(i)\)(.*)$/s.exec(e)??[],r=n.replace(/\\Q(.*?)(?:\\E|$)/gs,(o,s)=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).replace(
/([*+?}])\+/g,"$1");try{return new RegExp(`^(?:${r})$`,t??"")}catch{return null}}function Gf(){return{code:"no-baseline",message:"no version tag was found, so everything is new and nothing is rewritten; tag what production runs (git tag v1.0\
.0 <commit>), or name it with --baseline",file:"",line:0}}function _f(e,{final:t}){let{head:n,identities:r,closure:o}=e;return[...r.inHead].flatMap(([s,i])=>{let a=n.
tables.get(i),l=a?.creates[0]??a?.writers[0];return i===s||o.causes.has(s)||l===void 0||a?.external===!0?[]:[{code:"version-by-hand",message:`${i} becomes ${t.nameOf(
s)} again: ${IP(s,e)}`,file:l.file,line:l.statement.line}]})}function IP(e,{wanted:t}){return t.excluded.has(e)?"it is excluded, and so keeps its name":`nothing\
 in it changed. If it is to move all the same, list ${e} under release.tables`}function Uf(e,{released:t}){let{head:n,identities:r}=e,o=s=>t.has(r.ofHead.get(s)??
s)&&!r.added.has(s);return n.statements.flatMap(({part:s,mentions:i,file:a,statement:l})=>{let c=s==="script"?i.find(u=>o(u.table)):void 0;return c===void 0?[]:
[{code:"script-names-released",message:`this script names ${c.table}, which is released; scripts are left as they are`,file:a,line:l.line}]})}function Hf(e,t,n,r){let{aliases:o,identities:s,wanted:i,closure:a}=t,l=CP(e,t,n),c=[Rf(l),bf(t,n),ff(t)],m=[o,s,i,a,...c];return{faults:qf([...gf(e,r),...m.flatMap(
u=>u.faults),...n.targets.faults,...wf(t,l.releasedWords),...MP(e,t,n)]),warnings:qf([...e.baseline===null?[Gf()]:[],...m.flatMap(u=>u.warnings),..._f(t,n),...Uf(
t,n),...Wf(t,n),...Of(t),...Cf(t),...Af(t,n),...Vm(t.head,n.topics)])}}function MP(e,t,n){let{head:r}=t;return[...Ff(t),...df(t,n),...r.faults,..._d(r,n.topics),
...Bf(r,n.topics),...jf(t,n),...Pf(t,n,e.options.nameLimit),...Nf(t,n.final,n.files)]}function CP(e,t,n){let{base:r,head:o,renames:s}=t,{strict:i}=e.options,a=e.
baseline===null;return{base:r,head:o,renames:s,allNew:a,strict:i,releasedWords:AP(t,n)}}function AP({base:e,head:t,identities:n,closure:r},{final:o}){return new Set(
[...r.causes.keys()].flatMap(s=>{let i=n.inHead.get(s)??s;return[e.names.lastPart(s),t.names.lastPart(i),o.lastPart(s)]}))}function qf(e){return[...new Map(e.map(
n=>[`${n.file}${n.line}${n.message}`,n])).values()].sort((n,r)=>n.file===r.file?n.line-r.line||(n.message<r.message?-1:1):n.file<r.file?-1:1)}function Wo(e,t){return e.length===t.length?FP(e,t):LP(e,t)}function FP(e,t){let n=Kf(t);return Kf(e).flatMap((r,o)=>{let s=n[o];return s===void 0?[]:[[r,s]]})}
function Kf(e){let t=n=>Fe(n)?.ordinal??0;return[...e].sort((n,r)=>t(n)-t(r))}function LP(e,t){if(e.length===0||t.length===0)return[];let[n,r]=[e.map(Vf),t.map(
Vf)];return n.flatMap(o=>{let s=Jf(o,r);return s!==null&&Jf(s,n)===o?[[o.table,s.table]]:[]})}function Vf(e){let{creates:t,alters:n,writers:r,seeds:o}=e,s=[...t,
...n,...r,...o].map(i=>DP(i,e.id));return{table:e,words:new Set(s.flatMap(NP))}}function NP(e){return Do(e).flatMap(n=>n.toLowerCase().match(/[\p{L}\p{N}_]+/gu)??
[]).map(n=>$(n).stem)}function DP(e,t){return e.writes.length<2?ut(e):No(e).filter(({target:r})=>r===t).map(({text:r})=>r).join(" ")}function Jf(e,t){let n=null,
r=0;for(let o of t){let s=WP(e.words,o.words);s===r&&(n=null),!(s<=r)&&(n=o,r=s)}return n}function WP(e,t){let n=0;for(let r of e)t.has(r)&&n++;return n===0?0:n/
(e.size+t.size-n)}function Xf(e){let{base:t,head:n,moved:r,pairs:o,taken:s}=e,i=u=>!u.external,a=zf(t,u=>s.has(u)?u:null,r),l=zf(n,u=>o.get(u)??null,new Map),c=O(Kn(e).filter(i),
u=>a.get(u.id)),m=O(cn(e).filter(i),u=>l.get(u.id));for(let[u,d]of m)u!==void 0&&BP(e,d,c.get(u)??[])}function BP(e,t,n){for(let[s,i]of Wo(t,n))gt(e,s.id,i.id),
e.renamed.add(i.id);let r=n.filter(s=>!e.taken.has(s.id)),o=t.filter(s=>!e.pairs.has(s.id));if(r.length>0)for(let s of o)e.faults.push(Co(s,r))}function zf(e,t,n){
let r=new Map,o="",s="";for(let i of e.statements){let a=n.get(i.file)??i.file;a!==s&&(o=""),s=a;for(let l of i.creates===null?i.writes:[i.creates]){let c=e.tables.
get(l),m=t(l);m!==null?o=m:c!==void 0&&Fe(c)===i&&r.set(l,`${a}${o}`)}}return r}function Yf(e){let{base:t,head:n}=e,r=cn(e).filter(a=>!a.external),o=O(Kn(e),a=>At(a.id,t.names)),s=O(r,a=>At(a.id,n.names));for(let[a,l]of s)Qf(e,l,o.get(a)??[]);
let i=[...s].filter(([a])=>!o.has(a)).flatMap(([,a])=>a);GP(e,i)}function GP(e,t){let n=o=>o.id,r=mn(Kn(e),n,e.base.names);for(let[,o]of O(t,s=>r(s.id)[0]?.id)){
let[s]=o;s!==void 0&&Qf(e,o,r(s.id))}}function Qf(e,t,n){(t.length>1||n.length>1)&&_P(e,t,n);let r=t.filter(a=>!e.pairs.has(a.id)),o=n.filter(a=>!e.taken.has(a.
id)),[s,i]=[r[0],o[0]];if(!(s===void 0||i===void 0))if(r.length===1&&o.length===1)gt(e,s.id,i.id);else for(let a of r)e.faults.push(Co(a,o))}function _P(e,t,n){
let r=s=>Fe(s)?.file,o=O(n,s=>{let i=r(s);return i===void 0?void 0:e.moved.get(i)??i});for(let[s,i]of O(t,r)){let a=s===void 0?[]:o.get(s)??[];for(let[l,c]of Wo(
i,a))gt(e,l.id,c.id)}}function Zf({base:e,head:t,renames:n,allNew:r}){let o=new Map(n.map(l=>[l.from,l.to])),i={base:e,head:t,moved:o,...{pairs:new Map,taken:new Set,renamed:new Set},
faults:[],warnings:[]};UP(i),Yf(i),Xf(i);let a=qP(i);return id(i,r),HP(i,a,r?new Set:Ef({base:e,head:t,renames:n}))}function UP(e){for(let t of e.head.tables.values()){
let n=e.base.tables.get(t.id);n!==void 0&&(Mo(t)||n.external)&&gt(e,t.id,t.id)}}function qP(e){let t=cn(e).map(n=>n.id);for(let n of t)gt(e,n,n);return new Set(
t)}function HP(e,t,n){let{base:r,pairs:o,taken:s,renamed:i,faults:a,warnings:l}=e,c=JP(e),m=n.size===0?new Set:KP(e,c,n),u=({id:f,external:g})=>!g&&!s.has(f)&&!m.
has(f),d=[...r.tables.values()].filter(u).map(f=>f.id);return{ofHead:o,inHead:c,renamed:i,added:t,removed:new Set(d),unclear:m,faults:a,warnings:l}}function KP({
base:e,head:t,moved:n},r,o){let s=(a,l,c)=>a===void 0?0:VP(a).filter(m=>c(m.file)===l).length,i=a=>[...o].some(l=>s(a,l,m=>n.get(m)??m)>s(t.tables.get(r.get(a.id)??
""),l,m=>m));return new Set([...e.tables.values()].filter(i).map(a=>a.id))}function VP({creates:e,alters:t,writers:n,seeds:r}){return[...e,...t,...n,...r]}function JP({
head:e,pairs:t}){let n=new Map;for(let[r,o]of t){let s=e.tables.get(r);(s!==void 0&&Mo(s)||!n.has(o))&&n.set(o,r)}return n}function ep(e){let{changes:t,closure:n,lineage:r}=e;return[...t].filter(([o,{change:s}])=>s==="in-place"&&!n.causes.has(o)&&!r.externals.has(o)).filter(([o])=>!e.
wanted.excluded.has(o)).flatMap(([o])=>zP(o,e))}function zP(e,{base:t,head:n,identities:r,changes:o}){let s=ui(t.tables.get(e)),i=ui(n.tables.get(r.inHead.get(e)??
e)),a=[...new Set([...s.keys(),...i.keys()])].filter(Zt).sort(),l=o.get(e)?.at;return a.map(c=>({key:c,before:s.get(c)??null,after:i.get(c)??null})).filter(c=>c.
before!==c.after).map(c=>({identity:e,name:e,...c,file:l?.file??"",line:l?.line??0}))}function rp(e,t){let n=i=>t.ofHead.get(i)??i,r=e.statements.filter(i=>i.part!=="script").map(i=>({statement:i,reads:tp(i.reads,n),outputs:tp(i.outputs,n)})),o=new Set(
r.flatMap(({statement:i})=>i.writes.map(n))),s=r.flatMap(({reads:i,outputs:a})=>[...i,...a]);return{statements:r,readers:np(r,i=>i.reads),writers:np(r,i=>i.outputs),
externals:new Set(s.filter(i=>!o.has(i)))}}function tp(e,t){let n=e.map(t);return n.length<2?n:[...new Set(n)]}function np(e,t){let n=new Map;for(let r of e)for(let o of t(
r)){let s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return n}var op=3;function sp(e){let t=new Map;for(let[n,r]of e)t.set(n,XP(r,t));return new Map([...t].map(([n,r])=>[n,YP(r)]))}function XP(e,t){if(!("via"in e))return{length:0,
first:[],last:"",root:QP(e)};let n=e.kind==="reads"?`reads ${e.via}`:`is written together with ${e.via}`,r=t.get(e.via),{length:o,first:s,last:i,root:a}=r??{length:0,
first:[],last:"",root:"changed"},l=[n,...s].slice(0,op);return{length:o+1,first:l,last:o===0?n:i,root:a}}function YP({length:e,first:t,last:n,root:r}){return e<=
op?[...t,r].join(", which "):`${t[0]??""}, and through ${e-2} more tables one that ${n}, which ${r}`}function QP(e){switch(e.kind){case"changed":return e.at===null?
"changed":`changed at ${Ne(e.at)}`;case"new":return"is new";case"removed":return"is removed";case"listed":return"is on the list of tables to move";case"expectat\
ion":return`reads ${e.external}, whose definition changed${e.at===null?"":` at ${Ne(e.at)}`}`}}function ap(e,t,n){let r={blue:ip(t.blue),green:ip(t.green)},o=n.map(l=>l.identity),s=new Set([...e.closure.causes.keys(),...o]),i=ZP(e),a=sp(e.closure.causes);
return[...s].sort().map(l=>({...eT(l,e,t,r,i.get(l)??new Set),reason:a.get(l)??"is altered in place"}))}function ip(e){return new Map(e.tables.map(t=>[t.name,t]))}
function ZP({lineage:e}){let t=new Map;for(let n of e.statements)for(let r of n.outputs){let o=t.get(r)??new Set;for(let s of n.reads)s!==r&&o.add(s);t.set(r,o)}
return t}function eT(e,t,n,r,o){let{base:s,identities:i,closure:a,changes:l}=t,m=i.removed.has(e)?null:n.final.nameOf(e),u=m===null?r.blue.get(e):r.green.get(m),
d=l.get(e),f=g=>a.causes.has(g);return{identity:e,blue:s.tables.has(e)&&!i.added.has(e)?e:null,green:m,change:d?.change??"none",differences:d?.differences??[],...tT(
e,t,u),role:u?.role??"intermediate",published:u?.published??null,reads:[...o].filter(f).sort(),readsUnmoved:[...o].filter(g=>!f(g)).map(g=>n.final.nameOf(g)).sort()}}
function tT(e,{changes:t,head:n,identities:r},o){let s=t.get(e),i=s!==void 0&&(ce(s.change)||s.change==="in-place"),a=n.tables.get(r.inHead.get(e)??""),l=a?.writers[0]??
a?.creates[0],c=i?s.at:null;return c!==null?c:l===void 0?{file:o?.file??"",line:o?.line??0}:H(l)}function lp({head:e,identities:t},n){let r=new Set(n.map(s=>s.identity));
return[...e.tables.values()].filter(s=>!s.external).filter(s=>!r.has(t.ofHead.get(s.id)??s.id)).length}function up(e,{blue:t,green:n,topics:r},o){let[s,i]=[cp(t),cp(n)],a=e.map(c=>({identity:c.identity,blue:c.blue,green:c.green,old:c.blue===null?null:s(c.blue),new:c.
green===null?null:i(c.green)})),l={old:mp(t,new Set(r.moved.map(c=>c.blue))),new:mp(n,new Set(e.map(({identity:c})=>r.ofIdentity.get(c)??"")))};return Z(L({released:a,
connectors:l,accepted:o??[]}))}function cp({tables:e,statements:t}){let n=new Map(e.map(s=>[s.name,s])),r=t.filter(s=>s.kind==="seed").flatMap(s=>s.writes.map(i=>({
table:i,seed:s}))),o=O(r,({table:s})=>s);return s=>{let i=n.get(s),a=(o.get(s)??[]).map(({seed:l})=>l.hash).sort();return[i?.hash??"",i?.options??{},a]}}function mp({
connectors:e},t){return e.filter(r=>r.topics.some(o=>t.has(o))).map(r=>r.hash).sort()}var dp=new Set("BOOLEAN TINYINT SMALLINT INT BIGINT FLOAT DOUBLE DECIMAL DATE TIME TIMESTAMP TIMESTAMP_LTZ".split(" ")),nT=new Set("CHAR VARCHAR STRING BINARY V\
ARBINARY BYTES".split(" "));function fp({function:e,operand:t,to:n},r){if(e.toUpperCase()!=="CAST"||nT.has(n.name))return!1;let o=am(t,r)?.type.name;return o===
void 0||!dp.has(o)||!dp.has(n.name)}var rT="ABS ACOS APPROX_COUNT_DISTINCT ARRAY ARRAY_AGG ARRAY_APPEND ARRAY_CONCAT ARRAY_CONTAINS ARRAY_DISTINCT ARRAY_EXCEPT ARRAY_INTERSECT ARRAY_JOIN ARRAY_MAX\
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
EAR",oT="CURRENT_DATABASE CURRENT_DATE CURRENT_ROW_TIMESTAMP CURRENT_TIME CURRENT_TIMESTAMP CURRENT_WATERMARK HOP_PROCTIME LOCALTIME LOCALTIMESTAMP MATCH_PROCTI\
ME ML_EVALUATE ML_PREDICT NOW PROCTIME RAND RAND_INTEGER SESSION_PROCTIME SOURCE_WATERMARK TUMBLE_PROCTIME UNIX_TIMESTAMP UUID",[sT,iT]=[new Set(rT.split(" ")),
new Set(oT.split(" "))];function Yi(e){let t=e.toUpperCase();return sT.has(t)?"repeatable":iT.has(t)?"unrepeatable":"unknown"}function pp(e,t,n,r){let{numbers:o}=e.ground,{where:s,groupBy:i,having:a,qualify:l}=t;if(i===null&&Zi(t.items.map(({expression:u})=>u)))return o.unique();let c=(u,d)=>u===
null?0:me(e,u,d),m=t.quantifier==="DISTINCT"?r.columns:[];return o.of(JSON.stringify(aT(e,t)),[Qi(e,n),c(s,n),i===null?0:Ft(e,i,i.items.flatMap(gp),n),c(a,n),c(
l,{...n,output:r}),...m.map(u=>de(e,u))])}function aT({side:e},t){let{from:n,hints:r,items:o,stream:s,quantifier:i,groupBy:a,having:l}=t,c=o.filter(({expression:d})=>d.
type==="star"),m=a===null&&(l!==null||im(t)!==null);return[n===null?"":en(e,n,Bo(n)),i??"",s,m,...[...r,...c].map(d=>e.text(d))]}function Qi(e,t){let n=t.joins.
flatMap(({join:o,end:s})=>o.on===null?[]:[me(e,o.on,rm(t,s))]),r=t.entries.flatMap(o=>o.asOf===null?[]:[me(e,o.asOf,t)]);return e.ground.numbers.of("FROM",[...t.
entries.map(({relation:o})=>ue(e,o)),...n,...r,...t.shared.map(o=>de(e,o))])}function Bo(e){switch(e.type){case"derived":return[e.query];case"joins":return[e.first,
...e.joins.map(({right:t})=>t)].flatMap(Bo);case"bracketed":return Bo(e.inner);case"sample":return Bo(e.input);default:return[]}}function gp(e){return e.type===
"GROUPING SETS"?e.sets.flatMap(gp):e.expressions}function ue(e,t){let{made:n}=t,r=e.rows.get(n);if(r!==void 0)return r;e.rows.set(n,e.ground.numbers.unique());let o=lT(e,n,t);return e.rows.set(n,o),o}function xe(e,t){
let{numbers:n}=e.ground;if(t.openings.length>0)return n.unique();let r=t.columns.map(o=>de(e,o));return n.of("all",[ue(e,t),...r])}function lT(e,t,n){let{numbers:r}=e.
ground;switch(t.type){case"table":return cT(e,t.table);case"select":return pp(e,t.select,t.scope,n);case"joined":return Qi(e,t.scope);case"ordered":return uT(e,
t.query,t.input,t.scope);case"set-operation":return dT(e,t.operation.operators,t.terms);case"values":return r.of(`VALUES ${t.rows.length}`);case"renamed":return ue(
e,t.input);case"unnest":return Ft(e,t.unnest,t.unnest.arguments,t.scope);case"extended":return fT(e,t.call,t.input,t.scope);case"match":return gT(e,t.match,t.input,
t.scope);case"function":case"unknown":return r.unique()}}function cT(e,t){let{schema:n}=t,s=(n===null?[]:[...n.primaryKey,...mT(n.watermark)]).map(i=>{let a=n?.
columns.find(l=>l.name===i)??null;return{type:"stored",table:t,name:i,schema:a}}).map(i=>de(e,{name:i.name,source:i}));return e.ground.numbers.of("rows",[e.ground.
rowsOf(t),...s])}function mT(e){return e===null?[]:[e.column,...e.uses]}function uT(e,t,n,r){let{orderBy:o,limit:s,offset:i}=t;if(s===null&&i===null)return ue(e,
n);let{numbers:a}=e.ground,l=o.map(({expression:u,descending:d,nulls:f})=>u.type==="path"?a.of(`${d} ${f}`,[me(e,u,r)]):xe(e,n)),c=[s,i].map(u=>u===null?0:me(e,
u,r)),m=o.map(({expression:u,descending:d,nulls:f})=>[e.side.text(u),d,f]);return a.of(`LIMIT ${JSON.stringify(m)}`,[ue(e,n),...c,...l])}function dT(e,t,n){let r=t.
some(s=>s!=="UNION ALL"),o=n.map(s=>r?xe(e,s):ue(e,s));return e.ground.numbers.of(t.join(", "),o)}function fT(e,t,n,r){let o=tr();for(let i of t.arguments)pT(e,
o,i,r);let s=en(e.side,t,o.queries);return e.ground.numbers.of(s,[ue(e,n),...o.parts])}function pT(e,t,n,r){let o=n.type==="named"?n.value:n;if(o.type!=="table-\
argument"){Re(e,t,o,r);return}t.queries.push(o.query);let s=[...o.partitionBy,...o.orderBy.map(({expression:i})=>i)];for(let i of s)Re(e,t,i,r)}function gT(e,t,n,r){
let o=[...t.partitionBy,...t.orderBy.map(({expression:i})=>i),...t.defines.map(({condition:i})=>i)],s=Ft(e,{start:t.input.end,end:t.end},o,r);return e.ground.numbers.
of(`MATCH_RECOGNIZE ${e.side.text(t.input)}`,[ue(e,n),s])}function tr(){return{parts:[],queries:[],mayFail:!1}}function me(e,t,n){return Ft(e,t,[t],n)}function Ft(e,t,n,r){let o=tr();for(let i of n)Re(e,o,i,r);let s=o.
queries.sort((i,a)=>i.start-a.start);return ta(e,o,e.ground.numbers.of(en(e.side,t,s),o.parts))}function ta({failing:e},{mayFail:t},n){return t&&e.add(n),n}function Re(e,t,n,r){
switch(n.type){case"path":t.parts.push(hT(e,n,r));return;case"star":for(let{relation:o}of r.entries)t.parts.push(xe(e,o));return;case"subquery":t.parts.push(xe(
e,ea(t,n.query,r)));return;case"table-argument":yT(e,t,n,r);return;case"unary":n.operator==="EXISTS"&&n.operand.type==="subquery"?t.parts.push(ue(e,ea(t,n.operand.
query,r))):Re(e,t,n.operand,r);return;case"call":bT(e,t,n,r);return;case"cast":fp(n,r)&&(t.mayFail=!0),Re(e,t,n.operand,r);return;default:Bn(n,o=>Re(e,t,o,r))}}
function ea(e,t,n){return e.queries.push(t),lm(t,n)}function yT(e,t,n,r){let o=ea(t,n.query,r);t.parts.push(xe(e,o)),Bn(n,s=>Re(e,t,s,r))}function hT(e,{parts:t},n){
let r=om(t,n);return r.type==="column"?de(e,r.column):xe(e,r.relation)}function bT(e,t,n,r){na(e,n.name)||t.parts.push(e.ground.numbers.unique());let[o]=n.arguments,
s=o?.type==="star"&&o.qualifier.length===0;Bn(n,a=>{(a!==o||!s)&&Re(e,t,a,r)});let i=n.over!==null&&"type"in n.over?n.over.base:n.over;i!==null&&t.parts.push(wT(
e,i,r))}function wT(e,t,n){let r=n.select?.windows.find(s=>s.name.text===t.text)?.window;if(r===void 0||r.base!==null)return e.ground.numbers.unique();let o=[...r.
partitionBy,...r.orderBy.map(({expression:s})=>s)];return Ft(e,r,o,n)}function na({ground:e,unsteady:t},n){let r=Yi(n);return r==="unrepeatable"&&t.add(n),r==="\
repeatable"||r==="unrepeatable"&&e.repeats}function Zi(e){return e.some(t=>{if(t.type==="call"&&Yi(t.name)==="unknown")return!0;let n=[];return Bn(t,r=>n.push(r)),
Zi(n)})}function de(e,{source:t}){let n=e.columns.get(t);if(n!==void 0)return n;e.columns.set(t,e.ground.numbers.unique());let r=vT(e,t);return e.columns.set(t,r),r}function vT(e,t){
let{numbers:n}=e.ground;switch(t.type){case"stored":return ST(e,t);case"computed":return me(e,t.expression,t.scope);case"field":return n.of(`field ${t.name}`,[me(
e,t.row,t.scope)]);case"optional":return n.of("optional",[de(e,t.column)]);case"combined":return n.of(t.by,t.columns.map(r=>de(e,r)));case"produced":return jT(e,
t);case"unknown":return n.unique()}}function ST(e,t){let n=t.schema?.computed??null;if(n===null)return e.ground.columnOf(t);let r=tr();return Re(e,r,n.expression,
n.scope),ta(e,r,e.ground.numbers.of(`computed as ${t.schema?.said??""}`,r.parts))}function jT(e,{by:t,place:n,from:r,scope:o,whole:s}){let{numbers:i}=e.ground;return t===
"UNNEST"||t.startsWith("window_")||na(e,t)?i.of(`${t} ${n}`,[...r.map(l=>me(e,l,o)),...s.map(l=>xe(e,l))]):i.unique()}function yp({to:e,column:t},n){let r=n?.columns.find(({name:a})=>a===e),o=r===void 0?void 0:ci(r)?.type;if(o===void 0||!bp(o))return null;let s=ci(t)?.type;return s!==
void 0&&Xc(s,o)&&(o.nullable||!s.nullable)?null:zc(o)}function hp({target:e,by:t,scope:n}){return e===null||t?.type!=="insert"?null:sm(e,n)}var PT=new Set(["CHA\
R","VARCHAR","BINARY","VARBINARY"]);function bp({name:e,parameters:t,elements:n,fields:r,nullable:o}){let s=PT.has(e)&&t[0]!==Jc;return!o||s||[...n,...r.map(({type:i})=>i)].
some(bp)}function wp(e,t){let n=cm(e);return vo(n.syntax,n.cursor.tokens.text,t).flatMap(r=>{let{target:o}=r;return o===null?[]:[{target:o.parts.map(s=>s.text),side:n,output:r}]})}
function vp({side:e,output:t},n){let r={ground:n,side:e,columns:new Map,rows:new Map,unsteady:new Set,failing:new Set},{relation:o,by:s,scope:i}=t;for(let u of i.
allCommon)xe(r,u);let a=s?.type==="insert"?kT(r,s,t):0,l=o.openings.length>0?n.numbers.unique():ue(r,o),c=Jm(t),m=new Map(c.map(({to:u,column:d})=>[u,de(r,d)]));
return{rows:n.numbers.of("output",[a,l,...TT(r,c,t)]),columns:m,isSteady:r.unsteady.size===0}}function TT(e,t,n){let r=hp(n),o=t.flatMap(s=>{let i=yp(s,r);return i===
null?[]:[e.ground.numbers.of(`into ${i}`,[de(e,s.column)])]});return[...new Set([...e.failing,...o])].sort((s,i)=>s-i)}function kT(e,t,{scope:n}){let{upsert:r,overwrite:o,
conflict:s,hints:i,partition:a}=t,l=a.map(({column:u})=>u.text),c=[r,o,s,i.map(u=>e.side.text(u)),l],m=a.flatMap(({value:u})=>u===null?[]:[me(e,u,n)]);return e.
ground.numbers.of(JSON.stringify(c),m)}function Sp(){let e=new Map,t=0,n=()=>t+=1;return{unique:n,of:(r,o=[])=>{let s=`${o.join(" ")}${r}`,i=e.get(s)??n();return e.set(s,i),i}}}var yt=new Set;function fn(e){return e!=="everything"&&e.size===0}function ra(e,t){return e==="everything"||t==="everything"?"everything":t.size===0?e:new Set([
...e,...t])}function Go(e){return e==="everything"?"*":JSON.stringify([...e].sort())}function Pp(){return{numbers:Sp(),before:new Map}}var OT={effectOn:()=>yt,isMoved:()=>!1};function Tp(e,t,n,r,o,{numbers:s,before:i}){let a=`${o?"anew":"as it i\
s"} ${e}`,l=i.get(a)??jp(e,t,s,OT,!o);i.set(a,l);let c=jp(e,n,s,r,!o);return{effect:ET(l,c),isSteady:[...l,...c].every(m=>m.isSteady)}}function jp(e,{project:t,
seen:n,table:r},o,s,i){return[...r?.writers??[],...r?.seeds??[]].flatMap(l=>{let c=RT(l,n,o,s,i),m=L(mt(t,l)),u=n.fillingsOf(l).filter(([d])=>d===e);return u.length===
0?[{rows:o.unique(),columns:new Map,isSteady:!0}]:u.map(([,d])=>{let f=vp(d,c);return{...f,rows:o.of(`under ${m}`,[f.rows])}})})}function RT(e,t,n,{effectOn:r,isMoved:o},s){
let i=({schema:l,written:c})=>l?.id??t.meant(e,c),a=(l,c)=>{let m=r(l);return m==="everything"||m.has(c.name)||o(l)&&xT(c)};return{numbers:n,repeats:s,rowsOf:l=>{
let c=i(l);return n.of(`${r(c)==="everything"?"other":"same"} rows ${c} ${l.written}`)},columnOf:l=>{let c=i(l.table);return n.of(`${a(c,l)?"other":"same"} colu\
mn ${JSON.stringify([c,l.name])}`)}}}function xT({name:e,schema:t}){return e.startsWith("$")||t?.kind==="metadata"&&t.virtual}function ET(e,t){if(e.length!==t.length)
return"everything";let n=[...t],r=new Set;for(let o of e){let s=n.findIndex(({rows:a})=>a===o.rows),[i]=s===-1?[]:n.splice(s,1);if(i===void 0)return"everything";
for(let a of[...o.columns.keys(),...i.columns.keys()])o.columns.get(a)!==i.columns.get(a)&&r.add(a)}return r}function kp(e,t){let n=eo(e),r=n===null?[]:vo(n.syntax,n.cursor.tokens.text,t),o=r.flatMap(FT),s=r.length===0?"what it computes is not understood":$T(o),i=new Set(
o.flatMap(c=>c.whole.map(({written:m})=>m))),a=LT(o);return[...new Map(e.names.filter(CT).map(c=>[AT(c),c]))].sort(IT).map(([c,m])=>{let u=[...a.get(c)??[],...DT(
MT(m,t))],d=i.has(c)?`all columns of ${c} are listed or compared`:null;return{table:c,columns:[...new Set(u)].sort(),everything:s??d}})}function $T(e){return e.
find(({unknown:t})=>t.length>0)?.unknown[0]??null}function IT([e],[t]){return e<t?-1:1}function MT({parts:e},{tableOf:t}){return t(e.map(n=>n.text))}function CT({
role:e}){return e==="read"}function AT({parts:e,companion:t}){return e.map(n=>n.text).join(".")+t}function FT({relation:e,scope:t}){let n=fi(!1);return Qm(t,n),
[{...Xm,whole:Ym(e)},Zm(e,n),...e.columns.map(r=>eu(r,n))]}function LT(e){let t=new Map;for(let{values:n,influences:r}of e)for(let o of[...n,...r]){let{written:s}=o.
table,i=t.get(s)??new Set;t.set(s,i);for(let a of NT(o))i.add(a)}return t}function NT({name:e,schema:t}){if(t===null||t.computed===null)return[e];let{values:n}=tu(
t.computed.expression,t.computed.scope,fi(!1));return[e,...n.map(r=>r.name)]}function DT(e){if(e===null)return[];let{primaryKey:t,watermark:n}=e;return n===null?
t:[...t,n.column,...n.uses]}function sa(e,t,n){let r=oa(m=>_T(t(m))),o=BT(e,n),s=wo(m=>(o.get(m)??[]).map(u=>a(u))),i=m=>u=>r(m).get(u.join("."))??u.join("."),a=m=>({statement:t(m).parsed,
idOf:i(m)}),l=m=>s.seenBy(i(m)),c=(m,u)=>r(m).get(u)??u;return{meant:c,schemaOf:m=>s.tableOf(m),fillingsOf:oa(m=>wp(GT(t(m)),l(m)).map(u=>[i(m)(u.target),u])),wholeOf:oa(
m=>{let d=kp(t(m).parsed,l(m)).filter(({everything:f})=>f!==null);return new Set(d.map(({table:f})=>c(m,f)))})}}var WT=new Set(["define","alter","rename"]);function BT({
statements:e},t){let n=e.filter(({creates:o,alters:s})=>o!==null||s!==null).flatMap(o=>{let s=o.mentions.filter(({name:a})=>WT.has(a.role));return[...new Set(s.
map(({table:a})=>t(a)))].map(a=>({id:a,statement:o}))}),r=O(n,({id:o})=>o);return new Map([...r].map(([o,s])=>[o,s.map(({statement:i})=>i)]))}function GT({sql:e,
parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function _T({parsed:e,identityOf:t}){return new Map(e.names.flatMap(n=>[[Op(n),t(n)],[Op(n)+n.companion,
t(n)]]))}function Op({parts:e}){return e.map(t=>t.text).join(".")}function oa(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let o=e(n);return t.
set(n,o),o}}function Ep(e){let{base:t,head:n,back:r,identities:o,full:s}=e,i={...e,seenBefore:sa(t,Le,c=>c),seen:sa(n,r,c=>o.ofHead.get(c)??c),on:UT(e),moved:new Set,known:Pp(),
looked:new Map},a=[...s.causes.keys()],l=Jt(a,new Map(a.map(c=>[c,ia(c,e)])));for(let c=!0;c;)c=l.filter(m=>qT(m,i)).length>0;return i}function ia(e,{lineage:t}){
return[...new Set((t.writers.get(e)??[]).flatMap(({reads:n})=>n))]}function UT({full:e,changes:t}){let n=e.expectations.flatMap(r=>{let o=t.get(r);return o!==void 0&&
ce(o.change)?[[r,$p(o)]]:[]});return new Map(n)}function $p({columns:e}){return e===null?"everything":new Set(e)}function qT(e,t){let{moved:n,on:r,looked:o}=t,s=ia(
e,t),i=[n.has(e),...s.map(f=>`${n.has(f)}${Go(Lt(f,r))}`)];if(o.get(e)===i.join())return!1;o.set(e,i.join());let a=!n.has(e),l=a&&!KT(e,t)?xp(e,t,!1):null;if(l!==
null&&fn(l.effect))return!1;let c=a&&HT(e,t),{effect:m}=l?.isSteady===!0?l:xp(e,t,!0),[u,d]=[Lt(e,r),ra(Lt(e,r),m)];return r.set(e,d),c||Go(u)!==Go(d)}function Lt(e,t){
return t.get(e)??yt}function HT(e,{moved:t,lineage:n,full:r}){t.add(e);for(let{outputs:o}of n.writers.get(e)??[])for(let s of o)r.causes.has(s)&&t.add(s);return!0}
function KT(e,t){let{full:n,published:r,changes:o,base:s,head:i,identities:a}=t,l=n.causes.get(e)?.kind;if(l==="changed"||l==="new"||l==="removed"||l==="listed")
return!0;let c=o.get(e)?.change??"none";if(r.has(e)||ce(c))return!0;let[m,u]=[s.tables.get(e),i.tables.get(a.inHead.get(e)??"")],d=u?.creates.some(({rowsOf:f})=>f.
length>0)??!1;return c==="in-place"&&d||Rp(m?.seeds)!==Rp(u?.seeds,t.back)}function Rp(e=[],t=Le){return JSON.stringify(e.map(n=>t(n).raw).sort())}function xp(e,t,n){
let r=JT(e,t);if(r==="everything"||zT(e,t))return{effect:"everything",isSteady:!0};if(!ia(e,t).some(a=>VT(a,t))&&!n)return{effect:r,isSteady:!1};let{effect:s,isSteady:i}=YT(
e,t,n);return{effect:QT(e,ra(r,s),t),isSteady:i}}function VT(e,{moved:t,on:n}){return t.has(e)||!fn(Lt(e,n))}function JT(e,{changes:t,full:n,base:r,head:o,identities:s}){
let i=t.get(e);if(n.causes.get(e)?.kind==="listed"||s.added.has(e)||s.removed.has(e))return"everything";if(i===void 0||!ce(i.change))return yt;let[l,c]=[r.tables.
get(e),o.tables.get(s.inHead.get(e)??"")];return l?.creates.length===c?.creates.length?$p(i):"everything"}function zT(e,t){let{lineage:n,head:r,identities:o}=t,
s=r.tables.get(o.inHead.get(e)??""),i=new Set([...s?.writers??[],...s?.seeds??[]]);return(n.writers.get(e)??[]).some(a=>XT(a,i.has(a.statement),t))}function XT(e,t,n){
let{on:r,seen:o,identities:s}=n,i=e.reads.filter(m=>!fn(Lt(m,r)));if(i.length===0)return!1;let a=e.outputs.length===1;if(i.some(m=>!t||a&&Lt(m,r)==="everything"))
return!0;let l=new Set(e.statement.rowsOf.map(m=>s.ofHead.get(m)??m)),c=o.wholeOf(e.statement);return i.some(m=>!l.has(m)||c.has(m))}function YT(e,t,n){let{base:r,
head:o,identities:s,seenBefore:i,seen:a,on:l,moved:c}=t,m={project:r,seen:i,table:r.tables.get(e)},u=o.tables.get(s.inHead.get(e)??"");return Tp(e,m,{project:o,
seen:a,table:u},{effectOn:f=>Lt(f,l),isMoved:f=>c.has(f)},n,t.known)}function QT(e,t,{seen:n,seenBefore:r}){return t==="everything"||t.size===0?t:[n.schemaOf(e),
r.schemaOf(e)].some(i=>i===null||i.unknown!==null||i.primaryKey.some(a=>t.has(a)))?"everything":t}function Ip(e){let{full:t}=e,n=Ep(e),r=[...t.causes.keys()].filter(o=>!n.moved.has(o)).sort();return new Map(r.map(o=>[o,ZT(o,e,n)]))}var aa=5;function ZT(e,t,n){
let{lineage:r,full:o}=t,i=[...new Set((r.writers.get(e)??[]).flatMap(m=>m.reads))].sort().filter(m=>m!==e&&(o.causes.has(m)||n.on.has(m))),a=i.filter(m=>!fn(n.on.
get(m)??yt)),l=i.filter(m=>!a.includes(m)),c=a.slice(0,aa).map(m=>`${ek(m,n)} of ${m}`);return[...c.length>0?[`does not use what changes: ${la(c,a.length)}`]:[],
...l.length>0?[`reads ${la(l.slice(0,aa),l.length)}, which ${tk(l)} out as before`]:[]].join("; ")}function ek(e,{on:t}){let n=t.get(e)??yt,r=n==="everything"?[
"everything"]:[...n].sort();return la(r.slice(0,aa),r.length)}function tk(e){return e.length===1?"comes":"come"}function la(e,t){return e.join(", ")+(t>e.length?
` and ${t-e.length} more`:"")}function Mp(e,t){let n=new Set;for(;;){let r=t(n),o=nk(e,r).filter(s=>!n.has(s));if(o.length===0)return r;n=new Set([...n,...o])}}function nk(e,t){if(Object.keys(
e).length===0)return[];let n=new Set([...t.released].map(a=>t.final.nameOf(a))),r=({name:a,hash:l})=>(R(e,a)??l)!==l,{tables:o,statements:s}=t.green,i=s.filter(
a=>a.kind==="seed");return[...o.filter(a=>n.has(a.name)&&r(a)).map(a=>a.name),...i.filter(r).flatMap(a=>a.writes.filter(l=>n.has(l)))]}function Cp(e,{final:t}){let{closure:n,wanted:r}=e;return[...n.pinned].filter(s=>r.excluded.has(s)).sort().map(s=>{let i=Ap(s,e),a=e.changes.get(s)?.change??"no\
ne";return{identity:s,name:t.nameOf(s),reads:i,reason:`excluded: ${rk(i,ce(a))}`}})}function Ap(e,{base:t,closure:n}){let r=t.tables.get(e)?.writers.flatMap(o=>o.
rowsOf)??[];return[...new Set(r)].filter(o=>n.causes.has(o)).sort()}function rk(e,t){let n=t?["its own change waits"]:[],r=e.length>0?[`goes on reading ${e.join(
", ")} until its own next change`]:[],o=[...n,...r];return o.length>0?o.join(", and it "):"it stays as it is"}function Fp(e){return[...e.sparable].map(([t,n])=>{
let r=!e.closure.causes.has(t);return{identity:t,reason:n,spared:r,reads:r?Ap(t,e):[]}})}function Np(e){let{base:t,identities:n}=e,r=new Map;for(let[a,l]of n.inHead)Dp(e,a)&&r.set(a,l);let o=[...n.inHead.keys()].filter(a=>t.tables.has(a)&&!r.has(a)),
s=ok(e),i=[];for(let a of O(o.sort(),l=>At(l,t.names)).values()){let l=sk(a,e,s);for(let[c,m]of l.green)r.set(c,m);i.push(...l.faults)}return{green:r,faults:i}}
function Dp({identities:e,unversioned:t},n){return e.added.has(n)||e.renamed.has(n)||t.has(n)}function ok(e){let{base:t,head:n,identities:r}=e,o=[...r.ofHead].filter(
([a,l])=>(Dp(e,l)||n.tables.get(a)?.external===!0)&&(a===l||r.inHead.get(l)===a)),s=[...t.tables.keys()].map(a=>[a,a]),i=[...o,...s].map(([a,l])=>({name:a,owner:l}));
return O(i,({name:a})=>n.names.lastPart(a))}function sk(e,t,n){let{base:r,versions:o,burnt:s,moved:i}=t,a=g=>$(r.names.lastPart(g)).version,l=[...e].sort((g,w)=>a(
g)-a(w)),c=l.flatMap(g=>{let w=o.get(g);return w===void 0?[]:[{owner:g,version:w,name:Wp(g,t,w)}]}),m=new Map(c.map(({version:g,owner:w})=>[g,w])),u=[...c];for(let g of l.
filter(w=>!o.has(w))){let w=S=>!m.has(S.version)&&Lp(S,n,t)&&!s.has(S.name),k=ak(g,a(g)+1,t,w);m.set(k.version,g),u.push(k)}let d=g=>g.name===g.owner||m.get(g.version)!==
g.owner||!Lp(g,n,t),f=c.filter(g=>i.has(g.owner)&&d(g)).map(lk);return{green:new Map(u.map(({name:g,owner:w})=>[w,g])),faults:f}}function Lp({name:e,owner:t,version:n},r,{
base:o}){let{stem:s}=$(o.names.lastPart(t));return!(r.get(Dn(s,n))??[]).some(a=>a.owner!==t&&ik(a.name,e))}function ik(e,t){return e===t||e.endsWith(`.${t}`)||t.
endsWith(`.${e}`)}function ak(e,t,n,r){for(let o=t;;o++){let s={owner:e,version:o,name:Wp(e,n,o)};if(r(s))return s}}function Wp(e,{base:t},n){let r=t.names.qualifier(
e),o=Dn($(t.names.lastPart(e)).stem,n);return r===""?o:`${r}.${o}`}function lk({name:e,owner:t}){return{code:"name-taken",file:"",line:0,column:0,message:`${t} \
is to be called ${e} (release.versions), but that is ${e===t?"its own already":"another table's name"}`,hint:"choose another version for it under release.versio\
ns"}}function Gp(e,t,n){let r=[new Map,new Map,new Map],o=(i,a,l)=>{let c=r[i];c?.set(a,(c.get(a)??new Set).add(l))},s=[...n.removed].map(i=>[i,i]);for(let[i,a]of[...n.
inHead,...s]){let{names:l}=e.tables.has(i)?e:t;for(let c of ca(i,l))o(0,c,i);for(let c of ca(a,t.names))o(1,c,i);for(let c of ca(i,l))o(2,Bp(c),i)}return{all:()=>[
...n.inHead.keys()],meaning:i=>{let a=i.replaceAll("`","");return[...r[0]?.get(a)??r[1]?.get(a)??r[2]?.get(Bp(a))??[]]}}}function ca(e,t){let n=t.qualifier(e),r=n===
""?[]:n.split("."),o=t.lastPart(e);return[...r,""].map((s,i)=>[...r.slice(i),o].join("."))}function Bp(e){return $(e).stem}function qp(e,t,n,r){let o=Gp(t,n,r),s=l=>new Set(l.flatMap(c=>ma(o,c)??[])),i=l=>l.filter(c=>ma(o,c)===null),a=Object.entries(e.versions).flatMap(([l,c])=>{let m=ma(
o,l);return m===null?[]:[[m,c]]});return{listed:s(e.tables),excluded:s(e.exclude),versions:new Map(a),published:s(e.published),faults:[...i(Object.keys(e.versions)).
map(l=>_p(o,l,"release.versions")),...i(e.exclude).map(l=>_p(o,l,"release.exclude"))],warnings:[...i(e.tables).map(l=>Up(o,l,"is to move")),...i(e.published).map(
l=>Up(o,l,"is under published"))]}}function ma(e,t){let[n,...r]=e.meaning(t);return n!==void 0&&r.length===0?n:null}function _p(e,t,n){let r=`${n} names ${t}, w\
hich ${Hp(e,t)}`,o=`correct or remove the name under ${n}`;return{code:"unknown-table",file:"",line:0,column:0,message:r,hint:o}}function Up(e,t,n){return{code:"\
unknown-table",message:`${t} ${n}, but ${Hp(e,t)}`,file:"",line:0}}function Hp(e,t){let n=e.meaning(t);if(n.length>1)return`may mean any of ${[...n].sort().join(
", ")}`;let r=e.all();return`is no table of the project${r.length===0?"":`; did you mean ${Gr(t,[...r])}?`}`}var ck={ref:"nothing",commit:null};function Kp(e,t){let n=mk(e,t),r=Mp(e.options.served,o=>dk(n,o,t));return fk(e,n,r)}function mk(e,t){let{base:n,head:r,aliases:o}=uk(
e,t),{renames:s,options:i}=e,a=Zf({base:n,head:r,renames:s,allNew:e.baseline===null}),l=qp(i,n,r,a),c=dd(n,r,a,t),{listed:m,excluded:u,published:d}=l,f=Ad({base:n,
head:r,identities:a,back:c,renames:s,excluded:u}),g=rp(r,a),w=Nw=>Wd({base:n,lineage:g,changes:f,identities:a,wanted:{listed:m,excluded:u,spared:Nw}}),k=w(new Set),
S=Ip({base:n,head:r,lineage:g,changes:f,identities:a,back:c,full:k,published:d}),Cn=i.closure==="minimal"&&S.size>0?w(new Set(S.keys())):k;return{base:n,head:r,
aliases:o,identities:a,wanted:l,changes:f,lineage:g,closure:Cn,sparable:S,renames:s}}function uk(e,t){let n=sd(t,e.space),r=Di(e.baselineFiles,e.takesPart,n),o=Di(
e.headFiles,e.takesPart,n),s=Dm(mi(r.statements),mi(o.statements)),i=xi(s),[a,l]=[Eo(r,i),Eo(o,i)],c=e.baseline===null?ld:md(a,l),m=d=>cd(s.idOf(d),c),u=c.of.size===
0?l:Eo(o,xi({...s,idOf:m}));return{base:a,head:u,aliases:c}}function dk(e,t,n){let{base:r,head:o,identities:s,wanted:i,closure:a}=e,l=new Set([...e.lineage.externals,
...i.published]),{versions:c}=i,m=a.causes,u=Np({base:r,head:o,identities:s,moved:m,versions:c,burnt:t,unversioned:l}),d=new Set([...a.causes.keys()].filter(Cn=>!s.
removed.has(Cn))),f=cf(r,o,s,u.green,d),g=mf(r,o,s,f),w=uf(o,g,n),k=Hm(r,o,s,f,g),S={targets:u,released:d,final:f,files:w,topics:k},I=af(r,i.published);return{...S,
blue:I.pipeline,green:lf(e,S,I).pipeline}}function fk(e,t,n){let{blue:r,green:o}=n,s=ep(t),i=ap(t,n,s),a=pk(t.head,n),{faults:l,warnings:c}=Hf(e,t,n,a);return l.
length===0&&Sf(t,n),{project:e.project,baseline:e.baseline??ck,head:e.head,tables:i,untouched:lp(t,i),excluded:Cp(t,n),sparable:Fp(t),inPlace:s,expectations:t.closure.
expectations,edits:l.length>0?[]:a,blue:r,green:o,hash:up(i,n,e.options.accepted),warnings:c,faults:l}}function pk(e,t){return[...[...t.files.values()].flatMap(
({file:o,edits:s})=>s.map(i=>({file:o,...i}))),...Gd(e,t.topics)].sort((o,s)=>o.file===s.file?o.start-s.start:o.file<s.file?-1:1)}var gk=x({file_list:Y(x({table_name:F()}))});function Jp(e,t){return/^\s*[{[]/.test(e)?hk(e,t):yk(e)}function yk(e){let t=e.split(/\r?\n/).map(n=>n.replace(/(^|\s)#.*$/,
"").trim());return[...new Set(t.filter(n=>n!==""))]}function hk(e,t){let n=[],r=Yu(e,n,{allowTrailingComma:!0}),[o]=n;if(o!==void 0)throw Vp(e,t,o.offset,`is no\
t valid JSON: ${Ni(o.error)}`);let s=te(gk,r);if(!s.success)throw Vp(e,t,0,"holds no `file_list` whose entries have a `table_name`");return[...new Set(s.output.
file_list.map(i=>i.table_name))]}function Vp(e,t,n,r){let o=e.slice(0,n),s=o.split(`
`).length,i=n-o.lastIndexOf(`
`),a="name one table a line, or give shift_left's modified_flink_files.json";return new v([{code:"table-list",file:t,line:s,column:i,message:`the list of tables\
 ${r}`,hint:a}])}async function zp(e,t,n,r){let{release:o,published:s,environments:i}=t,a=r.tables===null?[]:await vk(e,r.tables),l=await e.repository.readText(n.commit,Oi),c=l===
null?[]:await Pu(l,Oi),m=i.map(u=>go(u.engine).nameLimit);return{settings:t,accepted:c,options:{tables:[...o.tables,...a],exclude:[...o.exclude,...r.exclude],versions:o.
versions,closure:r.closure??o.closure,strict:r.strict,published:s,nameLimit:Math.min(...m),accepted:c}}}async function vk(e,t){let n=await bk(wk(e.cwd,t),"utf8").
catch(()=>null);if(n!==null)return Jp(n,t);let r=`the list of tables ${t} cannot be read`;throw new v([{code:"table-list",file:t,line:1,column:1,message:r,hint:"\
check --tables"}])}function nr(e,t,{settings:n,options:r},o,s){return Kp({project:e.name,baseline:t.baseline,head:t.head,baselineFiles:t.baselineFiles,headFiles:t.
headFiles,behind:t.behind,conflicts:t.conflicts,renames:t.renames,space:{catalog:n.catalog,database:n.database},takesPart:Eu(e.root,n.ignore),options:{...r,served:o}},
i=>Ke(i,s))}function Nt(e,{ref:t,commit:n}){return n===null?e.readWorkTree(qn):e.readSnapshot({ref:t,commit:n},qn)}async function K1(e,t,n){if(t.commit!==null)return t;let r=await e.
resolveCommit("HEAD"),[o,s]=await Promise.all([Nt(e,t),Nt(e,{ref:"HEAD",commit:r})]),i=async l=>Xp(await e.readText(null,l))===Xp(await e.readText(r,l));return[
ua(o.files,s.files).size+ua(s.files,o.files).size===0,...await Promise.all(n.map(i))].every(Boolean)?{...t,commit:r}:t}function Xp(e){return e?.replaceAll(`\r
`,`
`)??null}async function V1(e,t,n){let r=await e.resolveBaseline(t,n.commit);if(r===null){let{files:c}=await Nt(e,n);return{...{baseline:r,head:n,baselineFiles:[],
headFiles:c,ownFiles:c},behind:new Set,conflicts:[],renames:[]}}let[o,s,i,a]=await Promise.all([Nt(e,r),Nt(e,n),e.containment(r,n,qn),e.renames(r,n,qn)]),l={baseline:r,
head:n,baselineFiles:o.files,ownFiles:s.files};switch(i.kind){case"ancestor":return{...l,headFiles:s.files,behind:new Set,conflicts:[],renames:a};case"merged":return{
...l,headFiles:i.snapshot.files,behind:ua(s.files,i.snapshot.files),conflicts:[],renames:a};case"conflict":return{...l,headFiles:s.files,behind:new Set,conflicts:i.
paths,renames:a};case"unrelated":return{...l,headFiles:s.files,behind:new Set,conflicts:[""],renames:a}}}function ua(e,t){let n=new Map(e.map(r=>[r.path,r.oid]));
return new Set(t.filter(r=>n.get(r.path)!==r.oid).map(r=>r.path))}import{basename as sx,isAbsolute as ix,relative as ax,resolve as lx}from"node:path";var ve=class extends Error{lease;constructor(t){super(`held by ${t.holder} since ${t.since}, until ${t.until} unless it renews`),this.name="LeaseHeld",this.lease=
t}},fe=class extends Error{constructor(t){super(t),this.name="LeaseLost"}},De=12e4;function _o(e,t,n,r){let o=e===null?Math.max(1,Math.floor(Date.parse(n)/1e3)):
e.lease.token+1;return{holder:t,token:o,since:n,until:Yp(n,r)}}function Uo(e,t,n,r){if(e===null)throw new fe(`the lease of ${t.holder} is gone`);if(e.lease.token!==
t.token)throw new fe(`${e.lease.holder} has taken over, since ${e.lease.since}`);if(e.released)throw new fe("it was released");if(da(e.lease,n))throw new fe(`it\
 was not renewed before ${e.lease.until}`);return{...t,until:Yp(n,r)}}function qo(e,t,n){return e?.lease.token===t.token?e.lease.until===t.until?e:{lease:t,since:n,
skewed:e.skewed||da(t,n)}:{lease:t,since:n,skewed:!1}}function Ho({lease:e,since:t,skewed:n},r,o){return Date.parse(r)-Date.parse(t)>o||!n&&da(e,r)}function Ko({
lease:e}){return{lease:{...e,token:Math.max(1,e.token-1)},released:!0}}function da(e,t){return Date.parse(t)>Date.parse(e.until)}function Yp(e,t){return new Date(
Date.parse(e)+t).toISOString()}import{setTimeout as Uk}from"node:timers/promises";var Sk=/failed to push some refs|hook declined|Another git process seems|an editor opened by|are terminated then try|may have crashed in this|remove the file manually/;
function ht(e){let t=pe(e).split(`
`).map(s=>s.replace(new RegExp("\\p{Cc}","gu")," ").trim()).filter(s=>s!==""&&!Sk.test(s)),n=Qp(/^remote: +(?:error: +)?(?=\S)/,t),r=Qp(/^(?:fatal|error): +/,t).
slice(0,1),o=[...n,...r];return(o.length>0?o:t).join("; ")}function Qp(e,t){return t.filter(n=>e.test(n)).map(n=>n.replace(e,""))}function pe(e){return e.replace(
/(\w+:\/\/)[^/@\s]*@/g,"$1")}var Vo=[20,50,100,200,400,800];function pn(e){return/Unable to create '([^']+\.lock)': File exists/.exec(e)?.[1]??null}function fa(e){return`once ${e} is remove\
d, where no git runs`}function Zp(e,t,n){let r=ht(n),o=pn(r),s=o===null?"once .git may be written to, and its disk has space":fa(o);return new p(e,`${t} cannot \
be written: ${r}`,z,[],s)}function eg(e,t,n,r){let o=pe(n),s=`once ${o} takes pushes to ${t} again`;return new p(e,`${o} does not move ${t}: ${r}`,z,[],s)}import{writeFile as Nk}from"node:fs/promises";import{join as Dk}from"node:path";function Qe(e){let t=e.indexOf("	"),[n="",,r=""]=e.slice(0,t).split(" ");return{path:e.slice(t+1),kind:pa(n),oid:r,mode:n}}function pa(e){return e==="160000"?"s\
ubmodule":e==="120000"?"symlink":"file"}function Jo({path:e,kind:t},n){return t!=="file"||n(e)}function rr(e){return e.includes("\uFFFD")}function zo(e,t,{text:n,
problem:r,pointer:o}){return{path:e,kind:o?"lfs-pointer":"file",oid:t,text:n,problem:r}}function or({path:e,kind:t,oid:n}){return{path:e,kind:t,oid:n,text:null,
problem:rr(e)?"not-utf-8":null}}function ga(e){return e.toSorted((t,n)=>t.path<n.path?-1:t.path>n.path?1:0)}function q(e,t,n){return{code:e,file:"",line:0,column:0,message:t,hint:n}}var jk=["Fetch the whole history and all tags. In the workflow:","  - uses: actions/ch\
eckout@v6","    with:","      fetch-depth: 0","      fetch-tags: true","On a laptop: git fetch --unshallow --tags"].join(`
`),ya="Install git 2.38 or newer and put it on PATH.",tg=e=>q("no-git",`git on this machine is too old${e&&`: ${e}`}`,ya),ng=e=>q("damaged-repository",`The obje\
ct ${e} is missing, or damaged`,"git fsck lists what is damaged; a new clone has everything."),rg=e=>q("no-repository",`${e} is not inside a git repository`,"Ru\
n this in a clone, or `git init` first."),og=e=>q("bare-repository",`${e} is a bare repository: it has no work tree`,"Run this in a clone."),sg=e=>q("foreign-ow\
ner",`git does not read ${e}: another user owns it`,`git config --global --add safe.directory ${JSON.stringify(e)}`),Xo=()=>q("empty-repository","The repository\
 has no commit yet","Commit the pipeline first: git add . && git commit"),gn=e=>q("shallow-clone",`${e}: this is a shallow clone`,jk);var Pk={"\\":"\\\\",'"':'\\"',"\n":"\\n","	":"\\t","\r":"\\r"};function Dt(e){return/^"|[\n\r]/.test(e)?ha(e):e}function ha(e){return`"${e.replace(/[\\"\n\t\r]/g,
t=>Pk[t]??t)}"`}async function Se(e,t){let n=[];for(let r=0;r<e.length;r+=16){let o=e.slice(r,r+16),s=await Promise.allSettled(o.map((i,a)=>t(i,r+a)));for(let i of s){if(i.status===
"rejected")throw i.reason;n.push(i.value)}}return n}import{mkdirSync as Ak,mkdtempSync as ag,rmSync as lg}from"node:fs";import{tmpdir as cg}from"node:os";import{join as Wt}from"node:path";import{spawn as Tk}from"node:child_process";import{existsSync as kk}from"node:fs";var Ok=new Set(["GIT_DIR","GIT_WORK_TREE","GIT_INDEX_FILE","GIT_PREFIX","GIT_COMMON_DIR","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_NAMESPAC\
E","GIT_GRAFT_FILE","GIT_SHALLOW_FILE","GIT_IMPLICIT_WORK_TREE","GIT_NO_REPLACE_OBJECTS","GIT_REPLACE_REF_BASE","GIT_INTERNAL_SUPER_PREFIX","GIT_EXTERNAL_DIFF"]),
Rk={LC_ALL:"C",LANGUAGE:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",GIT_FLUSH:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_TRACE_REDACT:"\
1"},xk=["core.quotePath=false","color.ui=false","core.hooksPath=/dev/null","core.fsmonitor=false","i18n.commitEncoding=UTF-8","i18n.logOutputEncoding=UTF-8","ht\
tp.lowSpeedLimit=1","http.lowSpeedTime=60"].flatMap(e=>["-c",e]);function Ek(e={}){let t=Object.entries(process.env).filter(([n,r])=>r!==void 0&&!Ok.has(n));return Object.
assign(Object.fromEntries(t),Rk,e)}function ba(e,t,n={}){return Tk("git",[...xk,...t],{cwd:e,env:Ek(n),stdio:"pipe",windowsHide:!0})}async function sr(e,t,n={}){
let r=await $k(e,t,n);if((n.answers??[0]).includes(r.code))return r;throw wa(t[0]??"",r.code,r.stderr)}function wa(e,t,n){let r=ht(n);return t===129?new v([tg(r)]):
new p(`git ${e}`,r||`git ended with exit code ${t}`,"")}function $k(e,t,{env:n,stdin:r}){return new Promise((o,s)=>{let i=ba(e,t,n),a=[],l=[];i.stdout?.on("data",
c=>a.push(c)),i.stderr?.on("data",c=>l.push(c)),i.stdin?.on("error",()=>{}),i.stdin?.end(r??""),i.on("error",c=>s(va(c,e))),i.on("close",c=>{o({code:c??-1,stdout:Buffer.
concat(a),stderr:Buffer.concat(l).toString("utf8")})})})}function va(e,t){let n=kk(t)?q("no-git",`git could not be started: ${e.message}`,ya):q("no-folder",`The\
re is no folder ${t}`,"Name one that exists.");return new v([n])}function yn(e){let t=e.toString("utf8").split("\0");return t.at(-1)===""&&t.pop(),t}var Ik=10,hn=class{#e;#t;#n=null;#r=[];#o=Buffer.alloc(0);#s=null;constructor(t,n={}){this.#e=t,this.#t=n}async headers(t){let n=[];return await this.#i(t,null,
r=>n.push(r)),n}contents(t,n,r=1/0){return this.#i(t,r,n)}async content(t){let n=[];return await this.contents([t],r=>n.push(r)),n[0]??null}close(){this.#n?.stdin?.
end(),this.#n=null}#i(t,n,r){if(t.length===0)return Promise.resolve();let o=this.#a(),s=n===null?"info":"contents",i=t.map(a=>/[\n\0]/.test(a)?"info ":`${s} ${a}`);
return new Promise((a,l)=>{this.#r.push({missing:t.length,limit:n,take:r,resolve:a,reject:l}),ig(o,!0),o.stdin?.write(`${i.join(`
`)}
flush
`)})}#a(){if(this.#n)return this.#n;let t=ba(this.#e,["cat-file","--batch-command","--buffer"],this.#t),n="";return t.stdout?.on("data",r=>this.#m(r)),t.stderr?.
on("data",r=>n+=r.toString("utf8")),t.stdin?.on("error",()=>{}),t.on("error",r=>this.#l(t,va(r,this.#e))),t.on("close",r=>this.#l(t,wa("cat-file",r??-1,n))),this.#n=
t,t}#l(t,n){this.#n===t&&(this.#n=null);let r=this.#r;this.#r=[],this.#o=Buffer.alloc(0),this.#s=null;for(let{reject:o}of r)o(n)}#m(t){for(this.#o=this.#o.length===
0?t:Buffer.concat([this.#o,t]);this.#o.length>0&&(this.#s?this.#d(this.#s):this.#u()););this.#r.length===0&&this.#n&&ig(this.#n,!1)}#u(){let t=this.#o.indexOf(Ik);
if(t<0)return!1;let n=Ck(this.#o.toString("latin1",0,t));this.#o=this.#o.subarray(t+1);let r=this.#r[0]?.limit??null;return n&&r!==null?this.#s={object:n,kept:n.
size<=r,parts:[],missing:n.size+1}:this.#c(n),!0}#d(t){let n=this.#o.subarray(0,t.missing);return this.#o=this.#o.subarray(n.length),t.missing-=n.length,t.kept&&
t.parts.push(n),t.missing>0||(this.#s=null,this.#c(t.kept?{...t.object,bytes:Mk(t)}:t.object)),!0}#c(t){let n=this.#r[0];n&&(n.take(t),n.missing-=1,!(n.missing>
0)&&(this.#r.shift(),n.resolve()))}};function Mk({object:e,parts:t}){let[n]=t;return(n&&t.length===1?n:Buffer.concat(t)).subarray(0,e.size)}function Ck(e){let[t="",
n="",r="",...o]=e.split(" ");return r===""||o.length>0||!/^[0-9a-f]{40,64}$/.test(t)||!/^\d+$/.test(r)?null:{oid:t,type:n,size:Number(r),bytes:null}}function ig(e,t){
let n=t?"ref":"unref";for(let r of[e,e.stdin,e.stdout,e.stderr]){let o=r&&Reflect.get(r,n);r&&typeof o=="function"&&o.call(r)}}var Bt={name:"bluegreen-sql",email:"bluegreen-sql@users.noreply.github.com"},Yo=class{git;reader;#e;constructor(t,n){this.#e=ag(Wt(cg(),"bluegreen-git-")),Ak(Wt(
this.#e,"objects"));let r={GIT_OBJECT_DIRECTORY:Wt(this.#e,"objects"),GIT_ALTERNATE_OBJECT_DIRECTORIES:ha(Wt(n,"objects")),GIT_INDEX_FILE:Wt(this.#e,"index")};this.
git=t.with(r),this.reader=new hn(t.cwd,r)}async workTreeCommit(t,n){return await this.git.readTree(t),await this.git.updateIndexFromDisk(n),this.git.commitTree(
await this.git.writeTree(),[t],`work tree
`,Bt)}close(){this.reader.close(),lg(this.#e,{recursive:!0,force:!0})}};async function mg(e,t){let n=ag(Wt(cg(),"bluegreen-index-"));try{return await t(e.with({
GIT_INDEX_FILE:Wt(n,"index")}),n)}finally{lg(n,{recursive:!0,force:!0})}}var Sa={access:/\b40[13]\b|denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission/,missing:/not found|does not appear to be a git repository|\b404\b/i,
damaged:/bad (?:tree |blob |commit )?object|[Cc]ould not read [0-9a-f]{40}|unable to read|not our ref|corrupt|unable to parse/},Qo=class extends p{};function We(e,t,n,r){
let o=ht(n)||"git said nothing",i=`${r===void 0?"":`${r} at `}${pe(t)}: ${o}`,a=Lk(o);return a!==null?new p(e,i,z,[],a):Sa.damaged.test(o)?r===void 0?new p(e,`${i}\

An object is missing, here or there`,"git fsck"):Fk(e,pe(t),i,r):new Qo(e,i,z,[],"once the network is there")}function Fk(e,t,n,r){let o=`git push ${t} :${r}`;if(e===
"lease")return new p(e,n,o,[],"once it is sure that nobody is deploying");let s=`${n}
An object is missing at ${t}. Another clone may have it: one where git rev-list --objects ${r} ends without an error. Run there, the next command brings everyth\
ing back to ${t}`,i="once a clone is found that has every object";return new p(e,s,`${o} && git push ${t} ${r}`,[],i)}function Lk(e){let t=pn(e);return t!==null?
fa(t):Sa.access.test(e)?"once the token has `contents: write` to push, `contents: read` to fetch":Sa.missing.test(e)?"once the address of the remote (git remote\
 -v) is right, and the token may see it":null}function ug(e){return e instanceof Qo}function Zo(e){return pn(e)!==null||/but expected|reference already exists/.
test(e)}function dg(e,t,n,r,o){return mg(e,async(s,i)=>{let[a,l]=await Promise.all([Bk(e,t),Wk(e,i,n)]);return await s.readTree(t),await s.updateIndex(n.map(({path:c},m)=>`${Gk(
a,c)} ${l[m]??""}	${c}`)),e.commitTree(await s.writeTree(),[t],r,o)})}async function Wk(e,t,n){let r=n.map((o,s)=>Dk(t,String(s)));return await Se(n,({text:o},s)=>Nk(
r[s]??"",o)),e.hashFiles(r.map(Dt),"-w","--no-filters")}async function Bk(e,t){let n=(await e.treeEntries(t)).map(Qe);return new Map(n.map(({path:r,mode:o})=>[r,
o]))}function Gk(e,t){let n=e.get(t);if(n?.startsWith("100"))return n;throw new v([q("not-a-file",`${t} is no regular file of the commit to build on`,"")])}async function es(e,t,n,r){
let{code:o,stdout:s,stderr:i}=await e.push(t,n,r);if(o===0)return{outcome:"pushed"};let l=s.toString("utf8").split(`
`).find(d=>d.startsWith("!"));if(l===void 0)throw We("push",e.name,i);let m=[l.split("	")[2]??"",ht(i)].filter(d=>d!=="").join(": ");return{outcome:_k(`${l}
${i}`)||await ja(e,n,"push")!==r?"stale":pn(i)===null?"refused":"held",message:m}}function _k(e){return/\((?:stale info|fetch first|non-fast-forward|incorrect old value provided|reference already exists)\)|but expected/.
test(e)}async function ja(e,t,n){let{code:r,stdout:o,stderr:s}=await e.list(t);if(r!==0)throw We(n,e.name,s);let i=o.toString("utf8").split(`
`).find(a=>a.endsWith(`	${t}`));return i?.slice(0,i.indexOf("	"))??null}var Pa=[1e3,2e3,4e3,8e3],bt=class{ref;#e;#t;#n;#r;constructor(t,n,r,o,s=Pa){this.ref=n,this.#e=t,this.#t=r,this.#n=o,this.#r=s}tip(){return this.#n===null?this.#e.
refCommit(this.ref):ja(this.#n,this.ref,this.#t)}async bring(){if(this.#n===null)return;let{code:t,stderr:n}=await this.#n.fetch([this.ref]);if(t!==0&&!/couldn't find remote ref/.
test(n))throw We(this.#t,this.#n.name,n,this.ref)}get removal(){return this.#n===null?`git update-ref -d ${this.ref}`:`git push ${pe(this.#n.name)} :${this.ref}`}async move(t,n){
let r=this.#n;for(let o of[...r===null?Vo:this.#r,null]){let s=await(r===null?this.#o(t,n):this.#s(r,t,n));if(typeof s=="string")return s==="moved";if(o===null)
throw s;await Uk(o)}return!1}async#o(t,n){let{code:r,stderr:o}=await this.#e.moveRef(this.ref,n,t);if(r===0)return"moved";if(await this.#e.refCommit(this.ref)!==
t)return"elsewhere";let s=Zp(this.#t,this.ref,o);if(!Zo(o))throw s;return s}async#s(t,n,r){try{let o=await es(t,r,this.ref,n);if(o.outcome==="pushed")return"mov\
ed";if(o.outcome==="refused")throw this.#i(t,o.message);let s=eg(this.#t,this.ref,t.name,o.message);return fg(await this.tip(),n,r)??s}catch(o){if(!ug(o))throw o;
let s=await this.tip().catch(()=>n);return fg(s,n,r)??o}}#i(t,n){return new p(this.#t,`${pe(t.name)} refuses ${this.ref}: ${n}`,z,[],"once whoever deploys may w\
rite refs/bluegreen/** there: `contents: write`, and no rule against it")}};function fg(e,t,n){return e===n?"moved":e===t?null:"elsewhere"}var bn=class{name;#e;constructor(t,n){this.#e=t,this.name=n}#t(...t){return sr(this.#e.cwd,t,{env:this.#e.env,answers:[0,1,128]})}fetch(t){let n=["--no-tags","-\
-no-prune","--no-write-fetch-head","--refmap="];return this.#t("fetch",...Ta,...n,"--end-of-options",this.name,...t)}async fetchObjects(t){let n=["--no-tags","-\
-no-write-fetch-head","--filter=blob:none","--stdin"],r=["-c","fetch.negotiationAlgorithm=noop"];await sr(this.#e.cwd,[...r,"fetch",...Ta,...n,"--end-of-options",
this.name],{env:this.#e.env,stdin:t.map(o=>`${o}
`).join(""),answers:[0,1,128]})}fetchHistory(t){let n=t?["--unshallow"]:[];return this.#t("fetch",...Ta,"--tags",...n,"--end-of-options",this.name)}push(t,n,r){
let o=`--force-with-lease=${n}:${r??""}`,s=["--no-verify","--no-signed","--no-follow-tags","--recurse-submodules=no"];return this.#t("push","--porcelain",...s,o,
"--end-of-options",this.name,`${t}:${n}`)}list(t){return this.#t("ls-remote","--refs","--end-of-options",this.name,t)}},Ta=["--no-progress","--no-auto-gc","--no\
-recurse-submodules"];function pg(e,t){let r=/^https?:\/\/(?:[^@/]*@)?([^/]+)/i.exec(e)?.[1];if(r===void 0||t==="")return{};let s=`http.${e.slice(0,e.indexOf(":")).toLowerCase()}://${r}\
/.extraheader`,i=Buffer.from(`x-access-token:${t}`).toString("base64");return qk([[s,""],[s,`AUTHORIZATION: basic ${i}`]])}function qk(e){let t=Number(process.env.
GIT_CONFIG_COUNT??"0")||0,n=e.flatMap(([r,o],s)=>[[`GIT_CONFIG_KEY_${t+s}`,r],[`GIT_CONFIG_VALUE_${t+s}`,o]]);return{...Object.fromEntries(n),GIT_CONFIG_COUNT:String(
t+e.length)}}async function ir(e,{remote:t="origin",token:n=""}){let r=await e.remoteUrl(t)??t;return new bn(e.with(pg(r,n)),t)}async function ka(e,t,n,r,o){let s=r==="local"?
null:await ir(e,o);return{project:t,environment:n,remote:s,pauses:o.pauses??Pa}}var Ig=Bl($g(),1),pO=/^(v?)(\d{1,15}(?:\.\d{1,15}){0,3})(?:[-._]?([a-z][0-9a-z.-]*)|-(\d[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i,gO=/(?:^|[-_/])(?:v|version|release|rel)[-_/]?$/i;
function yO(e){let r=[0,...[...e.matchAll(/[-_/]/g)].map(({index:l})=>l+1)].map(l=>hO(e,l)).filter(l=>l!==null).toSorted((l,c)=>c.numbers.length-l.numbers.length)[0];
if(!r)return null;let[o=0,s=0,i=0,a=0]=r.numbers;return{name:e,version:`${o}.${s}.${i}${r.before&&`-${r.before}`}`,fourth:a}}function hO(e,t){let[,n,r,o,s]=pO.exec(
e.slice(t))??[];if(r===void 0)return null;let i=r.split(".").map(Number);return i.length===1&&n===""&&t>0&&!gO.test(e.slice(0,t))?null:{numbers:i,before:bO(o??s??
"")}}function bO(e){return e.replace(/(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g,".").split(/[.-]+/).filter(n=>n!=="").map(n=>n.replace(/^0+(?=\d+$)/,"")).join("\
.")}function Mg(e){return e.map(yO).filter(t=>t!==null).toSorted((t,n)=>(0,Ig.default)(n.version,t.version)||n.fourth-t.fourth||(t.name<n.name?1:-1)).map(({name:t})=>t)}var ss="refs/tags/";async function wn({reader:e},t){let n=["refs/tags/","refs/heads/","","refs/remotes/origin/"].map(o=>`${o}${t}^{commit}`);return(await e.headers(
n)).find(o=>o?.type==="commit")?.oid??null}async function Cg(e,t,n){let r=n??await wn(e,"HEAD");if(r===null)throw new v([Xo()]);if(t.startsWith("latest:"))return vO(
e,t.slice(7),n);let o=await wn(e,t)??await SO(e,t,r);if(o===null)throw await is(e,t);return{ref:t,commit:o}}var wO=q("unknown-baseline","latest: names no patter\
n","Say which tags: latest:* for every version, latest:orders/v* for those of one project.");async function vO(e,t,n){if(t==="")throw new v([wO]);let r=Cr(t,{dot:!0}),
o=(await e.git.refNames(ss)).map(m=>m.slice(ss.length)),s=Mg(o.filter(m=>r(m))),i=await e.reader.headers(s.map(m=>`${ss}${m}^{commit}`)),a=i.findIndex(m=>m?.type===
"commit"&&m.oid!==n),[l,c]=[s[a],i[a]?.oid];if(l!==void 0&&c!==void 0)return{ref:l,commit:c};if(e.shallow)throw new v([gn(`No version tag matches ${t} here`)]);
return null}async function SO(e,t,n){let[,r,o]=/^(\d{4}-\d{2}-\d{2})(?:@(.+))?$/s.exec(t)??[];if(r===void 0)return null;let s=jO(r),i=o===void 0?n:await wn(e,o);
if(i===null)throw await is(e,o??t);let a=await e.git.lastBefore(i,s-1);if(a!==null)return a;let l=`There is no commit before ${r}`;throw new v([e.shallow?gn(l):
q("unknown-baseline",l,"Name a later day, or a tag, a branch or a commit.")])}function jO(e){let t=new Date(`${e}T00:00:00Z`);if(!Number.isNaN(t.getTime())&&t.toISOString().
startsWith(e))return t.getTime()/1e3;let n="Write the year, the month and the day: 2025-09-30.";throw new v([q("unknown-baseline",`${e} is no day of any calenda\
r`,n)])}async function is(e,t,n="unknown-baseline"){let r=`${JSON.stringify(t)} is no tag, branch or commit of this repository`;if(e.shallow)return new v([gn(r)]);
let o=PO(t,await e.git.refNames(ss,"refs/heads/","refs/remotes/origin/")),s=o.length>0?`Nearest: ${o.join(", ")}`:"There is no tag or branch yet.";return new v(
[q(n,r,s)])}function PO(e,t){let n=t.filter(r=>r!=="refs/remotes/origin/HEAD").map(r=>r.replace(/^refs\/(tags|heads|remotes\/origin)\//,""));return[...new Set(n)].
map(r=>({name:r,far:Br(e.toLowerCase(),r.toLowerCase())})).toSorted((r,o)=>r.far-o.far).slice(0,3).map(({name:r})=>r)}import{isUtf8 as TO}from"node:buffer";import{createHash as kO}from"node:crypto";var ar=1e7,Ma={text:null,problem:"too-large",pointer:!1},OO="version https://git\
-lfs.github.com/spec/v1";function Ze(e){if(e.length>ar)return Ma;if(!TO(e)||e.includes(0))return{text:null,problem:"not-utf-8",pointer:!1};let t=e.toString("utf\
8"),n=e.length<1024&&t.startsWith(OO);return{text:n?null:t,problem:null,pointer:n}}function vn(e,t){return kO(t===64?"sha256":"sha1").update(`blob ${e.length}\0`).
update(e).digest("hex")}var as=class{#e=new Map;#t=new Map;async texts(t,n){let r=n.filter(o=>!this.#e.has(o)&&!this.#t.has(o));return r.length>0&&this.#n(t,[...new Set(r)]),await Promise.
all(new Set(n.flatMap(o=>this.#t.get(o)??[]))),n.map(o=>this.#r(o))}#n(t,n){let r=t.contents(n,o=>o&&this.#e.set(o.oid,RO(o)),ar).finally(()=>n.forEach(o=>this.#t.
delete(o)));for(let o of n)this.#t.set(o,r)}#r(t){let n=this.#e.get(t);if(!n)throw new v([ng(t)]);return n}};function RO({bytes:e}){return e===null?Ma:Ze(e)}async function Ag(e,t,n,r){let o=await e.mergeBase(t,n);if(r.size>0&&(await e.between(t,n)).some(c=>r.has(c)))throw new v([gn("Where baseline and head have part\
ed is not known here")]);if(o===null)return{kind:"unrelated"};let{clean:s,fields:i}=await e.mergeTree(t,n),[a="",...l]=i;return s?{kind:"merged",tree:a}:{kind:"\
conflict",paths:[...new Set(l)].toSorted()}}function Ca(e){return(/<([^<>]*)>/.exec(e)?.[1]??e).trim().toLowerCase()}var xO=["--no-show-signature","--no-decorate","--no-notes","--no-color"],lr=class e{cwd;env;constructor(t,n={}){this.cwd=t,this.env=n}with(t){return new e(this.
cwd,{...this.env,...t})}#e(t,n={}){return sr(this.cwd,t,{...n,env:{...this.env,...n.env}})}async#t(t,n={}){return(await this.#e(t,n)).stdout.toString("utf8").replace(
/\n$/,"")}layout(){return this.#e(["rev-parse","--path-format=absolute","--absolute-git-dir","--git-common-dir","--is-shallow-repository","--is-bare-repository",
"--show-toplevel"],{answers:[0,128]})}async treeEntries(t){let{stdout:n}=await this.#e(["ls-tree","-r","-z","--full-tree","--end-of-options",t]);return yn(n)}async missingObjects(t){
let n=["--objects","--missing=print","--no-object-names","--no-walk"];return(await this.#t(["rev-list",...n,"--end-of-options",t,"--"])).split(`
`).flatMap(o=>o.startsWith("?")?[o.slice(1)]:[])}async status(){let t=["--untracked-files=all","--ignored=no","--ignore-submodules=all"],{stdout:n}=await this.#e(
["status","--porcelain=v2","-z","--no-renames","--no-ahead-behind",...t]);return yn(n)}async refNames(...t){let n=await this.#t(["for-each-ref","--format=%(refn\
ame)",...t]);return n===""?[]:n.split(`
`)}async lastBefore(t,n){if(n<0)return null;let r=["rev-list","-1","--first-parent",`--min-age=${n}`,"--end-of-options",t,"--"];return await this.#t(r)||null}async isAncestor(t,n){
let r=["merge-base","--is-ancestor","--end-of-options",t,n];return(await this.#e(r,{answers:[0,1]})).code===0}async authors(t,n){let s=(await this.#t(["log","--\
format=%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)","--end-of-options",`${t}..${n}`,"--"])).split(`
`).filter(i=>i.trim()!=="");return[...new Set(s.map(i=>Ca(i)))]}async ownAddress(){let{code:t,stdout:n}=await this.#e(["var","GIT_AUTHOR_IDENT"],{answers:[0,128]});
return t===0?Ca(n.toString("utf8")):null}async mergeBase(t,n){let{code:r,stdout:o}=await this.#e(["merge-base","--end-of-options",t,n],{answers:[0,1]});return r===
0?o.toString("utf8").trim():null}async mergeTree(t,n){let r=["--write-tree","-z","--name-only","--no-messages","--end-of-options"],{code:o,stdout:s}=await this.#e(
["merge-tree",...r,t,n],{answers:[0,1]});return{clean:o===0,fields:yn(s)}}async between(t,n){let r=await this.#t(["rev-list","--end-of-options",`${t}...${n}`,"-\
-"]);return r===""?[]:r.split(`
`)}addedAndDeleted(t,n){return this.#n(["--diff-filter=AD","--no-renames"],t,n,[])}renamed(t,n,r){return this.#n(["--diff-filter=R","-M50%","-l2000"],t,n,r)}async#n(t,n,r,o){
let s=["-r","-z","--name-status","--no-ext-diff","--no-textconv"],i=["--end-of-options",n,r,"--",...o];return yn((await this.#e(["diff-tree",...s,...t,...i])).stdout)}async hashFiles(t,...n){
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
"--fixed-strings",`--grep=${n}`,"--end-of-options",t)}async#r(...t){return yn((await this.#e(["log","-z","--first-parent",...xO,...t,"--"])).stdout)}async branch(){
let{code:t,stdout:n}=await this.#e(["symbolic-ref","-q","HEAD"],{answers:[0,1]});return t===0?n.toString("utf8").trim().replace(/^refs\/heads\//,""):null}async remoteUrl(t){
let{code:n,stdout:r}=await this.#e(["remote","get-url","--end-of-options",t],{answers:[0,2,128]});return n===0?r.toString("utf8").trim():null}};import{randomUUID as Qg}from"node:crypto";import{readFileSync as Fg,readlinkSync as EO}from"node:fs";var Lg=x({machine:F(),pid:N(ge(),Fr(),rt(1)),started:F()});function Aa(){let[e,t]=[Dg(),cr(process.pid)];return e===null||t===null?null:{machine:e,pid:process.pid,
started:t}}function Ng({machine:e,pid:t,started:n}){if(e!==Dg())return!1;if(!Fa(t))return!0;let r=cr(t);return r!==null&&r!==n}function Dg(){try{return`${Fg("/p\
roc/sys/kernel/random/boot_id","utf8").trim()} ${EO("/proc/self/ns/pid")}`}catch{return null}}function Fa(e){try{process.kill(e,0)}catch(t){if(ae(t)==="ESRCH")return!1}
return!["Z","X"].includes(Wg(e)[0]??"")}function cr(e){return Wg(e)[19]??null}function Wg(e){try{let t=Fg(`/proc/${e}/stat`,"utf8");return t.slice(t.lastIndexOf(
")")+2).split(" ")}catch{return[]}}import{createHash as $O}from"node:crypto";var IO=200;function Bg(e){let t=[...Buffer.from(e,"utf8")].map(MO).join("");return t===""?"%":t.length<=IO?t:`${t.slice(
0,100)}%-${$O("sha256").update(e).digest("hex")}`}function MO(e){let t=String.fromCharCode(e);return/[A-Za-z0-9_-]/.test(t)?t:`%${e.toString(16).toUpperCase().padStart(
2,"0")}`}function La(e,t){return`refs/bluegreen/${Bg(e)}/${Bg(t)}`}function Gg(e,t){return`${La(e,t)}.lease`}import{randomUUID as GO}from"node:crypto";function Ug(e,t,n){let r=qg();return Na(e,t,[],n,r),r}function qg(){return{set:[],drop:[],insert:[]}}function Na(e,t,n,r,o){if(Object.is(e,t))return;let s=qg();
if(!(wt(e)&&wt(t)?AO(e,t,n,r,s):Array.isArray(e)&&Array.isArray(t)?FO(e,t,n,r,s):!1)||CO(s,t))o.set.push([...n,t]);else for(let a of["set","drop","insert"])o[a].
push(...s[a])}function CO(e,t){return e.set.length+e.drop.length+e.insert.length>20&&JSON.stringify(e).length>JSON.stringify(t).length}function AO(e,t,n,r,o){let s=(i,a)=>Object.
hasOwn(i,a)&&i[a]!==void 0;for(let i of Object.keys(e))s(e,i)&&!s(t,i)&&o.drop.push([...n,i]);for(let[i,a]of Object.entries(t))a!==void 0&&(s(e,i)?Na(e[i],a,[...n,
i],r,o):o.set.push([...n,i,a]));return!0}function FO(e,t,n,r,o){let s=_g(e,r),i=_g(t,r);if(s===null||i===null)return!1;let a=[...s.keys()].filter(u=>i.has(u)),l=null,
c=null,m=0;for(let[u,d]of i){if(!s.has(u)){l===null&&o.insert.push([...n,c,l=[]]),l.push(d);continue}if(a[m++]!==u)return!1;Na(s.get(u),d,[...n,u],r,o),l=null,c=
u}for(let u of s.keys())i.has(u)||o.drop.push([...n,u]);return!0}function _g(e,t){let n=new Map;for(let r of e){let o=t(r);if(o===null||n.has(o))return null;n.set(
o,r)}return n}function wt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function mr(e,t="must be a mapping"){return N(Lr(LO,t),$e(n=>Object.entries(n)),Y(Vl([F(),e])),$e(n=>Object.fromEntries(n)))}function LO(e){return typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e)}var A=F(),Gt=Y(A),ls=mr(A),NO=x({name:A,kind:Q(["table","view","statement","seed","connector","external"]),table:A,content:A,colour:Q(["blue","green","supersede\
d"]),state:A,since:J(A),options:mr(J(A)),reads:Gt,writes:Gt,adopted:C(Vt()),unrun:C(Vt())}),DO=x({release:A,at:A,outcome:Q(["pass","fail","inconclusive"]),commit:C(
J(A),null),run:C(J(A),null)}),WO=Jl([A,x({sql:A,content:A,reads:Gt,file:A,line:ge()})]),Hg=x({release:J(A),line:J(A),commit:J(A),tables:ls,consumers:mr(WO),options:mr(
ls)}),BO=x({...Hg.entries,objects:Gt,superseded:Gt}),Da=x({format:Kl(1),phase:Q(["empty","serving","deploying","validated","watching","rolling-back","failed"]),
release:J(A),line:J(A),serves:Hg,previous:J(BO),switchedAt:J(A),pins:Gt,generation:ge(),objects:Y(NO),confirmed:Gt,catchingUp:C(ls,{}),discarding:C(Vt(),!1),proofs:Y(
DO),served:ls}),Kg=x({at:A,action:A,object:A,outcome:Q(["intent","done","failed"]),message:A});var Wa=Y(Y(Ie())),_O=x({set:Wa,drop:Wa,insert:Wa}),UO=x({commit:F(),size:ge(),changes:ge()});function Vg({entries:e,change:t,snapshot:n},r){let o=e.map(({message:s,
action:i,object:a})=>s.trim()===""?`${i} ${a}`:s);return[Ua(o.join("; ")),"",...e.map(s=>`Entry: ${JSON.stringify(s)}`),...t===null?[]:[`Change: ${JSON.stringify(
t)}`],...n===null?[]:[`Snapshot: ${JSON.stringify(n)}`],...r?["Place: remote"]:[],`Nonce: ${GO()}`,""].join(`
`)}var Ge=class extends Error{};function Jg(e){return{entries:ur(e),change:Xg(e,"Change",_O),snapshot:Ba(e)}}function ur(e){let t=Ga(e,"Entry");return(t.length===
0?[void 0]:t).map(n=>Yg(Kg,n,"an entry"))}function Ba(e){return Xg(e,"Snapshot",UO)}function zg(e){return Ga(e,"Place").includes("remote")}function Xg(e,t,n){let[
r]=Ga(e,t);return r===void 0?null:Yg(n,r,`a ${t.toLowerCase()}`)}function Ga(e,t){let[,...n]=e.split(`
`);return n.filter(r=>r.startsWith(`${t}: `)).map(r=>r.slice(t.length+2))}function Yg(e,t,n){return cs(e,Sn(t),n)}function cs(e,t,n){let r=te(e,t);if(r.success)
return r.output;let[o]=r.issues;throw new Ge(`${n}, ${Ar(o)??"the document"}: ${o.message}`)}function _a(e){if(typeof e=="string")return e;if(!wt(e))return null;
let{kind:t,name:n,release:r}=e;return typeof t=="string"&&typeof n=="string"?`${t}:${n}`:typeof r=="string"?r:null}function Ua(e){return e.replace(/[\s\p{Cc}]+/gu,
" ").trim().slice(0,200)}function Sn(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}function ms(e){let t=Date.parse(e);return Number.isNaN(t)?null:
`@${Math.floor(t/1e3)} +0000`}var qO=x({holder:F(),token:N(ge(),Hl(),rt(1)),since:N(F(),ti()),until:N(F(),ti())}),HO=x({lease:qO,released:Vt(),hand:F(),process:J(Lg)}),qa=new Set,dr=5,us=class{ref;#e;#t;#n;#r;#o=null;#s={
at:null,kept:null};constructor(t,n,{project:r,environment:o,remote:s,pauses:i},a=De){this.ref=Gg(r,o),this.#e=t,this.#t=n,this.#n=new bt(t,this.ref,"lease",s,i),
this.#r=a}async acquire(t,n){for(let r=dr;;r--){let{at:o,kept:s}=await this.#l(),i=this.#a(s,n);if(i!==null)throw new ve(i);if(r===0&&s!==null)throw new ve(s.lease);
if(r===0)throw new p("lease",`${this.ref} cannot be moved`,z);let a=Qg(),l=_o(s,t,n,this.#r);if(await this.#c(o,{lease:l,released:!1,hand:a,process:Aa()}))return qa.
add(a),l}}async renew(t,n){for(let r=dr,o=this.#s;;r--){let s=Uo(o.kept,t,n,this.#r);if(o.kept!==null&&await this.#c(o.at,{...o.kept,lease:s}))return s;if(r===0)
throw new p("lease",`${this.ref} cannot be moved`,z);o=await this.#l()}}async release(t){await this.#i(t,n=>({...n,released:!0}))}withdraw(t){return this.#i(t,n=>({
...n,...Ko(n)}))}async#i({token:t},n){this.#s.kept?.lease.token===t&&qa.delete(this.#s.kept.hand);for(let r=dr,o=this.#s;r>0;r--){let{at:s,kept:i}=o;if(i===null||
i.released||i.lease.token!==t)return!1;if(await this.#c(s,n(i)))return!0;o=await this.#l()}return!1}get removal(){return this.#n.removal}async held(t){return this.#a(
(await this.#l()).kept,t)}#a(t,n){return t===null||t.released||KO(t)?null:(this.#o=qo(this.#o,t.lease,n),Ho(this.#o,n,this.#r)?null:t.lease)}async#l(){for(let t=dr,
n=null;;t--){let r=await this.#n.tip();if(r!==n&&(t=dr),n=r,r===this.#s.at)return this.#s;let o=r===null?null:await this.#m(r);if(r===null||o!==null)return this.#s=
{at:r,kept:o===null?null:this.#u(o)},this.#s;if(t===0)throw this.#d(`${this.ref} is at ${r}, which cannot be read`);await this.#n.bring()}}async#m(t){let n=(await this.#t.
content(t))?.bytes?.toString("utf8")??null;return n===null?null:n.slice(n.indexOf(`

`)+2)}#u(t){let n=t.split(`
`).find(i=>i.startsWith("Lease: ")),r=te(HO,Sn(n?.slice(7)));if(r.success)return r.output;let s=`${Ar(r.issues[0])??"the document"}: ${r.issues[0].message}`;throw this.#d(
`${this.ref} is damaged or newer than this program: ${s}`)}#d(t){return new p("lease",t,this.removal,[],"once it is sure that nobody is deploying")}async#c(t,n){
let{lease:r,released:o}=n,s=o?`released by ${r.holder}`:`held by ${r.holder} until ${r.until}`,i=`${Ua(s)}

Lease: ${JSON.stringify(n)}
Nonce: ${Qg()}
`,a=await this.#e.commitTree(await this.#e.makeTree([]),[],i,Bt,ms(r.since));return await this.#n.move(t,a)?(this.#s={at:a,kept:n},!0):!1}};function KO({process:e,
hand:t}){if(e===null)return!1;let n=Aa(),r=n!==null&&e.pid===n.pid&&e.machine===n.machine;return Ng(e)||r&&e.started===n.started&&!qa.has(t)}var _e=class extends Error{constructor(t){super(t),this.name="LedgerConflict"}};var ds=class{#e;#t=new Map;#n={value:void 0,before:null,after:null};constructor(t,n){this.#e=n,this.#r(this.#n,t)}get(t){return this.#o(t).value}set(t,n){this.#o(
t).value=n}drop(t){let{before:n,after:r}=this.#o(t);n!==null&&(n.after=r),r!==null&&(r.before=n),this.#t.delete(t)}insert(t,n){this.#r(t===null?this.#n:this.#o(
t),n)}*[Symbol.iterator](){for(let t=this.#n.after;t!==null;t=t.after)yield t.value}#r(t,n){let r=t;for(let o of n){let s={value:o,before:r,after:r.after};r.after!==
null&&(r.after.before=s),r.after=s,r=s,this.#t.set(this.#e(o)??"",s)}}#o(t){let n=this.#t.get(t);if(n===void 0)throw new RangeError(`${t.slice(0,200)} is not th\
ere`);return n}};var ps=class{#e;#t;#n=new Map;constructor(t,n){this.#e=t,this.#t=n}get document(){for(let[t,n]of this.#n)Array.isArray(t)&&VO(t,n);return this.#n.clear(),this.#e}apply({
set:t,drop:n,insert:r}){for(let o of n)this.#o(o);for(let o of t)this.#r(o);for(let o of r)this.#s(o)}#r(t){if(t.length===1){this.#e=t[0];return}let[n,r]=[this.#i(
t.slice(0,-2)),String(t.at(-2))];if(Array.isArray(n))this.#a(n).set(r,t.at(-1));else if(wt(n))JO(n,r,t.at(-1));else throw fs(t)}#o(t){let[n,r]=[this.#i(t.slice(
0,-1)),String(t.at(-1))];if(Array.isArray(n))this.#a(n).drop(r);else if(wt(n)&&Object.hasOwn(n,r))Reflect.deleteProperty(n,r);else throw fs(t)}#s(t){let[n,r,o]=[
this.#i(t.slice(0,-2)),t.at(-2),t.at(-1)];if(!Array.isArray(n)||!Array.isArray(o))throw fs(t);this.#a(n).insert(typeof r=="string"?r:null,o)}#i(t){let n=this.#e;
for(let r of t)if(Array.isArray(n))n=this.#a(n).get(String(r));else if(wt(n)&&Object.hasOwn(n,String(r)))n=n[String(r)];else throw fs(t);return n}#a(t){let n=this.#n.
get(t)??new ds(t,this.#t);return this.#n.set(t,n),n}};function VO(e,t){e.length=0;for(let n of t)e.push(n)}function JO(e,t,n){Object.defineProperty(e,t,{value:n,
writable:!0,enumerable:!0,configurable:!0})}function fs(e){return new RangeError(`${JSON.stringify(e).slice(0,200)} names what is not there`)}import{setTimeout as zO}from"node:timers/promises";var jn=class extends Ge{},Zg="once it is sure that no newer version wrote it: else use that one";function ey(e,{ref:t,removal:n,isElsewhere:r,hasEarlier:o,pushing:s}){
let i=`The ledger ${t} is damaged or newer than this program: ${e.message}`,a=e instanceof jn;if(a&&r){let u=`${i}
What was lost here is fetched anew once it is removed here`;return new p("ledger",u,`git update-ref -d ${t}`)}let l=a?`${i}
git fsck may tell where the object is`:i;if(!o){let u=`${l}
No earlier entry can be read: it is removed, and the next install takes over what the platform holds`;return new p("ledger",u,n,[],Zg)}let c=`${l}
Its last entry is dropped, as often as it takes`,m=`git update-ref ${t} ${t}~1${s===null?"":` && ${s}`}`;return new p("ledger",c,m,[],Zg)}function ty(e,t,n){let r=`${e}\
 here and at ${t} have parted: one of them was written without the other; where this one is right, it goes there instead: ${n}`;return new p("ledger",r,`git upd\
ate-ref -d ${e}`,[],`once it is sure that the one at ${t} is right`)}function ny(e,{name:t,push:n},r){let o=[`${t} has no ${e} any more, which it had: it was re\
moved there, or ${t} is another repository now. The copy in this clone is from ${r}; nothing was pushed`,`The clone that has the newest copy puts it back: ${n}`,
`To begin anew instead, it goes from every clone: git update-ref -d ${e}; the next install then takes over what the platform holds`].join(`
`);return new p("ledger",o,n,[],"once it is sure that no other clone has a newer copy")}var gs=class{name;#e;#t;#n;#r;#o;#s=!1;constructor(t,n,r){this.name=pe(r.name),this.#e=t,this.#t=n,this.#n=r,this.#r=new bt(t,n,"ledger",null)}get at(){return this.#o}get push(){
return`git push ${this.name} ${this.#t}`}get forcedPush(){return`git push --force ${this.name} ${this.#t}`}async follow(){for(let t of[...Vo,null]){let{code:n,stderr:r}=await this.#n.
fetch([`${this.#t}:${this.#t}`]),o=n!==0&&/couldn't find remote ref/.test(r);if(n===0||o){this.#o=o?null:await this.#e.refCommit(this.#t);return}if(!Zo(r)||t===
null)throw this.#i(r);await zO(t)}}async advance(t,n){this.#o=n,await this.#r.move(t,n)}async refuseLocked(t){this.#s||t===null||(await this.#r.move(t,t),this.#s=
!0)}#i(t){return/non-fast-forward/.test(t)?ty(this.#t,this.name,this.forcedPush):We("ledger",this.name,t,this.#t)}};var ys=class{ref;#e;#t;#n;#r;#o=null;constructor(t,n,{project:r,environment:o,remote:s,pauses:i}){this.ref=La(r,o),this.#e=t,this.#t=n,this.#n=new bt(t,this.ref,
"ledger",s,i),this.#r=s===null?null:new gs(t,this.ref,s)}get removal(){let{removal:t}=this.#n;return this.#r===null?t:`${t} && git update-ref -d ${this.ref}`}read(){
return this.#p(async()=>{let t=await this.#a();return{at:t,environment:t===null?null:(await this.#m(t)).environment}})}append(t,n,r){return this.#p(()=>this.#s(
t,n,r))}async#s(t,n,r){let o=await this.#e.refCommit(this.ref);if(o!==t)throw this.#y(o,t);let s=await this.#b(t,n,r);await this.#r?.refuseLocked(t);let i=this.#r?.
at===void 0?t:this.#r.at;if(!await this.#n.move(i,s.at)){let a=await this.#a();throw this.#y(a,t)}return await this.#r?.advance(t,s.at),this.#o=s,{at:s.at,environment:r}}history(t){
return this.#p(async()=>{let n=await this.#a();return n===null?[]:(await this.#f(this.#e.messages(n,t))).flatMap(o=>ur(o).toReversed()).slice(0,t)})}after(t){return this.#p(
()=>this.#i(t))}async#i(t){let n=await this.#a();if(n===null)return null;let o=(await this.#f(this.#e.messagesWith(n,JSON.stringify(t)))).find(s=>ur(s.slice(s.indexOf(
`
`)+1)).some(i=>i.object===t&&i.outcome==="done"));return o===void 0?null:(await this.#m(o.slice(0,o.indexOf(`
`)))).environment}async#a(){await this.#r?.follow();let t=await this.#e.refCommit(this.ref);return t!==null&&this.#r?.at===null&&await this.#l(t,this.#r),t}async#l(t,n){
let[r=""]=await this.#f(this.#e.messages(t,1));if(zg(r))throw ny(this.ref,n,ur(r).at(-1)?.at??"nobody knows when")}async#m(t){if(this.#o?.at===t)return this.#o;
let[n=""]=await this.#f(this.#e.messages(t,1)),r=Ba(n),o=r===null?await this.#u(t):await this.#d(t,r);return this.#o=o,o}async#u(t){let n=await this.#c(t,"envir\
onment.json"),r=cs(Da,Sn(n),`environment.json of ${t}`);return{at:t,environment:r,snapshot:{commit:t,size:n.length,changes:0}}}async#d(t,n){let r=await this.#c(
t,"snapshot.json"),o=await this.#f(this.#e.messagesSince(n.commit,t)),s=new ps(Sn(r),_a);for(let a of o)XO(s,Jg(a));let i=cs(Da,s.document,`the environment at ${t}`);
return{at:t,environment:i,snapshot:n}}async#c(t,n){let o=(await this.#t.content(`${t}:${n}`))?.bytes?.toString("utf8");if(o!==void 0)return o;let i=(await this.#f(
this.#e.treeEntries(t))).some(l=>l.endsWith(`	${n}`)),a=`${n} of ${t} is not there`;throw i?new jn(a):new Ge(a)}async#f(t){try{return await t}catch(n){throw n instanceof
p?new jn(n.message):n}}async#p(t){try{return await t()}catch(n){throw n instanceof Ge||n instanceof RangeError?await this.#h(n):n}}async#h(t){let{ref:n,removal:r}=this,
o=this.#r!==null&&this.#r.at!==null,s=await this.#e.treeEntries(`${n}~1`).then(()=>!0,()=>!1),i=this.#r?.forcedPush??null;return ey(t,{ref:n,removal:r,isElsewhere:o,
hasEarlier:s,pushing:i})}async#b(t,n,r){let o=t===null?null:await this.#m(t),s=o===null?null:Ug(o.environment,r,_a),i=s===null?0:JSON.stringify(s).length,a=o&&{
...o.snapshot,changes:o.snapshot.changes+i};if(o===null||a===null||a.changes>a.size)return this.#w(t,n,r);let l=await this.#v(o),c=await this.#e.makeTree([`1006\
44 blob ${l}	snapshot.json`]);return{at:await this.#g(c,t,{entries:n,change:s,snapshot:a}),environment:r,snapshot:a}}async#w(t,n,r){let o=`${JSON.stringify(r,null,
2)}
`,s=await this.#e.makeTree([`100644 blob ${await this.#e.storeBlob(o)}	environment.json`]),i=await this.#g(s,t,{entries:n,change:null,snapshot:null});return{at:i,
environment:r,snapshot:{commit:i,size:o.length,changes:0}}}async#v({snapshot:t}){let[n]=await this.#t.headers([`${t.commit}:environment.json`]);if(!n)throw new Ge(
`environment.json of ${t.commit} is not there`);return n.oid}#g(t,n,r){let o=ms(r.entries[0]?.at??""),s=n===null?[]:[n];return this.#e.commitTree(t,s,Vg(r,this.#r!==
null),Bt,o)}#y(t,n){let r=this.#r===null?"":` at ${this.#r.name}`;return new _e(`${this.ref} is at ${t??"its beginning"}${r}, not ${n??"there"}`)}};function XO(e,{
change:t}){if(t===null)throw new Ge("a change is missing between two environments");e.apply(t)}import{randomUUID as YO}from"node:crypto";import{constants as QO}from"node:fs";import{copyFile as ZO,link as eR,readFile as tR,stat as nR,unlink as fr,writeFile as ry}from"node:fs/promises";
import{hostname as oy}from"node:os";import{join as rR}from"node:path";import{setTimeout as oR}from"node:timers/promises";var sR=x({pid:N(ge(),Fr(),rt(1)),host:F(),started:J(F()),purpose:F(),since:F()});async function sy(e,t,n){let r=rR(e,"bluegreen.lock");await iR(r,t);try{return await n()}finally{
await fr(r).catch(()=>{})}}async function iR(e,t){for(;!await aR(e,t);){let n=await iy(e);if(n===null)continue;let r=mR(n);if(r===null||uR(r))throw gR(e,r);await dR(
e,n)}}async function iy(e){return tR(e,"utf8").catch(t=>ae(t)==="ENOENT"?null:"")}async function aR(e,t){let n=`${e}.${YO()}`;try{return await ry(n,`${JSON.stringify(
cR(t))}
`,{flag:"wx"}),await lR(n,e),!0}catch(r){if(ae(r)==="EEXIST")return!1;throw ay(e,r)}finally{await fr(n).catch(()=>{})}}async function lR(e,t){try{await eR(e,t)}catch(n){
if(!["EPERM","ENOTSUP","ENOSYS"].includes(ae(n)))throw n;await ZO(e,t,QO.COPYFILE_EXCL)}}function cR(e){let{pid:t}=process;return{pid:t,host:oy(),started:cr(t),
purpose:e,since:new Date().toISOString()}}function mR(e){try{let t=te(sR,JSON.parse(e));return t.success?t.output:null}catch{return null}}function uR({pid:e,host:t,
started:n}){if(t!==oy())return!0;if(!Fa(e))return!1;let r=cr(e);return n===null||r===null||n===r}async function dR(e,t){let n=`${e}.takeover`;try{await ry(n,"",
{flag:"wx"})}catch(r){if(ae(r)!=="EEXIST")throw ay(n,r);return pR(n)}try{await iy(e)===t&&await fr(e)}finally{await fr(n)}}var fR=1e4;async function pR(e){let t=await nR(
e).catch(()=>null);t!==null&&Date.now()-t.mtimeMs>fR&&await fr(e).catch(()=>{}),await oR(5)}function ay(e,t){let n="Check the permissions of .git and the space \
on its disk.";return new v([q("not-writable",`${e} could not be written: ${nn(t)}`,n)])}function gR(e,t){let n=t?`\`${t.purpose}\`, process ${t.pid} on ${t.host}\
, since ${t.since}`:"a run that left no readable note",r=`Wait until it has ended. If nothing runs any more: rm ${JSON.stringify(e)}`;return new v([q("locked",`\
Another run is writing here: ${n}`,r)])}import{readFile as yR,realpath as ly}from"node:fs/promises";import{isAbsolute as cy,join as hR,relative as bR,sep as wR}from"node:path";async function my(e,t,n){let r=await e.content(`${t}:${n}`);return r?.type==="blob"&&r.bytes?dy(n,Ze(r.bytes)):null}async function uy(e,t){let n=await vR(e,t);return n&&
dy(t,Ze(n))}async function vR(e,t){try{return await yR(cy(t)?t:await SR(e,t))}catch(n){if(n instanceof v)throw n;if(["ENOENT","ENOTDIR","EISDIR"].includes(ae(n)))
return null;throw hs(t,`could not be read: ${nn(n)}`)}}async function SR(e,t){let n=await ly(hR(e,t)),r=bR(await ly(e),n);if(r===".."||r.startsWith(`..${wR}`)||
cy(r))throw hs(t,"lies outside the repository");return n}function dy(e,{text:t,problem:n,pointer:r}){if(t!==null)return t;throw r?hs(e,"is a pointer of Git LFS:\
 its text is not here"):hs(e,n==="too-large"?"is too large":"is not UTF-8 text")}function hs(e,t){return new v([{code:"not-readable",file:e,line:1,column:1,message:`${e}\
 ${t}`,hint:""}])}import{readdir as jR}from"node:fs/promises";import{join as PR}from"node:path";async function fy(e){return(await jR(PR(e,"objects/pack")).catch(()=>[])).some(n=>n.endsWith(".promisor"))}async function Ha(e,t,n){let r=new Set(await e.missingObjects(
t));if(r.size===0)return;let s=(await e.treeEntries(t)).map(Qe).filter(a=>Jo(a,n)).map(({oid:a})=>a),i=[...new Set(s)].filter(a=>r.has(a));i.length>0&&await new bn(
e,"origin").fetchObjects(i)}async function py(e,t,n,r){let o=await e.addedAndDeleted(t,n),s=TR(o).filter(([,l])=>r(l));if(new Set(s.map(([l])=>l)).size<2)return[];let i=s.map(([,l])=>l),a=i.
reduce((l,c)=>l+Buffer.byteLength(c)+1,0);return kR(await e.renamed(t,n,a>3e4?[]:i)).filter(l=>r(l.from)&&r(l.to))}function TR(e){return e.flatMap((t,n)=>n%2===
0?[[t,e[n+1]??""]]:[])}function kR(e){return Array.from({length:Math.floor(e.length/3)},(n,r)=>r*3).map(n=>({from:e[n+1]??"",to:e[n+2]??""})).toSorted((n,r)=>n.
to<r.to?-1:1)}import{readFile as OR}from"node:fs/promises";import{join as RR}from"node:path";async function gy(e){let t=await OR(RR(e,"shallow"),"latin1").catch(()=>"");return new Set(
t.split(`
`).filter(n=>n!==""))}import{lstat as xR,readFile as ER}from"node:fs/promises";import{join as $R}from"node:path";async function yy(e,t,n,r,o){let s=await Se(t,c=>IR(e.cwd,c,n)),i=s.flatMap(c=>c!==null&&"code"in c?[c]:[]);if(i.length>0)throw new v(i);let a=s.flatMap(c=>c!==
null&&"bytes"in c?[c]:[]);return[...s.flatMap(c=>c!==null&&"kind"in c?[c]:[]),...await CR(e,a,r,o)]}async function IR(e,t,n){if(rr(t))return n(t)?or({path:t,kind:"\
file",oid:""}):null;let r=$R(e,t);try{let o=await xR(r);return o.isSymbolicLink()?or({path:t,kind:"symlink",oid:""}):!o.isFile()||!n(t)?null:{path:t,bytes:o.size>
ar?null:await ER(r)}}catch(o){return["ENOENT","ENOTDIR"].includes(ae(o))?null:MR(t,o)}}function MR(e,t){let n=`The file could not be read: ${nn(t)}`;return{code:"\
not-readable",file:e,line:1,column:1,message:n,hint:"Check its permissions."}}async function CR(e,t,n,r){let o=await AR(e,t,n),s=t.map((c,m)=>FR(c,o[m]??"")),i=t.
filter((c,m)=>s[m]===null),a=i.length===0?[]:await LR(await r(),i),l=0;return t.flatMap(({path:c},m)=>{let u=s[m]??a[l++];return u?[zo(c,o[m]??"",u)]:[]})}async function AR(e,t,n){
if(t.length===0)return[];try{return await e.hashFiles(t.map(({path:r})=>Dt(r)))}catch(r){if(!(r instanceof p))throw r;return t.map(({bytes:o})=>o?vn(o,n):"")}}function FR({
bytes:e},t){if(e===null)return{text:null,problem:"too-large",pointer:!1};if(vn(e,t.length)===t)return Ze(e);let n=Buffer.from(e.toString("latin1").replaceAll(`\r\

`,`
`),"latin1");return vn(n,t.length)===t?Ze(n):null}async function LR({git:e,reader:t},n){let r=await e.hashFiles(n.map(({path:s})=>Dt(s)),"-w"),o=[];return await t.
contents(r,s=>o.push(Ze(s?.bytes??Buffer.alloc(0)))),o}function hy(e){switch(e[0]){case"1":return NR(e);case"u":return{path:by(e,10),from:"disk",mode:"",oid:""};case"?":return e.endsWith("/")?null:{path:e.slice(2),from:"\
disk",mode:"",oid:""};default:return null}}function NR(e){let[,t="",,,n="",,,r=""]=e.split(" ",8),o=by(e,8);return t==="D."||t[1]==="D"?{path:o,from:"gone",mode:"",
oid:""}:t[1]==="."?{path:o,from:"index",mode:n,oid:r}:{path:o,from:"disk",mode:"",oid:""}}function by(e,t){let n=0;for(let r=0;r<t;r++)n=e.indexOf(" ",n)+1;return e.
slice(n)}async function Ka(e,t,n,r){let o=e.filter(l=>Jo(l,t)),s=o.filter(wy),i=await n.texts(r,s.map(({oid:l})=>l));return[...s.flatMap(({path:l,oid:c},m)=>i[m]?[zo(l,c,
i[m])]:[]),...o.filter(l=>!wy(l)).map(or)]}function wy({kind:e,path:t}){return e==="file"&&!rr(t)}async function vy(e,t,n,r,o,s){let[i,a]=await Promise.all([e.treeEntries(
t),e.status()]),l=DR(a),c=i.map(Qe).filter(({path:g})=>!l.has(g)),m=[...l.values()].filter(({from:g})=>g==="index").map(WR),u=[...l.values()].filter(({from:g})=>g===
"disk").map(({path:g})=>g),[d,f]=await Promise.all([Ka([...c,...m],n,r,o),yy(e,u,n,t.length,s)]);return{files:[...d,...f],changed:BR(l,f,n)}}function DR(e){let t=e.
map(hy).filter(n=>n!==null);return new Map(t.map(n=>[n.path,n]))}function WR({path:e,mode:t,oid:n}){return{path:e,kind:pa(t),oid:n,mode:t}}function BR(e,t,n){let r=new Set(
t.map(({path:o})=>o));return[...e.values()].filter(({path:o,from:s})=>s==="disk"?r.has(o):n(o)).map(({path:o})=>o)}import{isUtf8 as _R}from"node:buffer";import{randomUUID as UR}from"node:crypto";import{constants as Va}from"node:fs";import{access as jy,copyFile as qR,link as HR,
lstat as KR,open as Py,readFile as Ty,realpath as ky,rename as Oy,unlink as Ja}from"node:fs/promises";import{dirname as pr,isAbsolute as VR,join as bs}from"node:path";function Sy(e,t,n){if(t.includes(`\r
`)||e.replaceAll(`\r
`,`
`)!==t)return null;let[r,o]=[t.split(`
`),n.split(`
`)],s=e.split(`
`).map((l,c)=>l.length>(r[c]??"").length),i=GR(r,o),a=o.length-1;return o.map((l,c)=>c<a?`${l}${s[i(c)]?`\r
`:`
`}`:l).join("")}function GR(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let o=0;for(;o<n-r&&e.at(-1-o)===t.at(-1-o);)o++;let s=Math.max(
0,e.length-o-1);return i=>i>=t.length-o?i-t.length+e.length:Math.min(i,s)}async function Ry(e,t,n){let r=await ky(e),o=await Se(t,a=>zR(r,a)),s=o.flatMap(a=>"code"in a?[a]:[]);if(s.length>0)throw new v(await JR(s,t,n));let i=o.flatMap(
a=>"code"in a?[]:[a]);try{await Se(i,QR),await Se(i,ZR),await ex(i)}finally{await Se(i,({made:a})=>Ja(a).catch(()=>{}))}}async function JR(e,t,n){let r=new Map(
t.map(({path:o,before:s})=>[o,s]));return Se(e,async o=>{if(o.code!=="changed-meanwhile")return o;let[s]=await n([o.file]).catch(()=>[]);return s!==void 0&&s===
vn(Buffer.from(r.get(o.file)??""),s.length)?su(o.file):o})}async function zR(e,{path:t,before:n,after:r}){let o=bs(e,t);try{let s=await KR(o);if(s.isSymbolicLink()||
await XR(e,t))return ou(t);if(!s.isFile())return So(t);let i=await Ty(o),a=YR(i,n,r);if(a===null)return So(t);await jy(o,Va.W_OK),await jy(pr(o),Va.W_OK|Va.X_OK);
let l=bs(pr(o),`.bluegreen-${UR()}`);return{path:t,file:o,bytes:i,after:a,stat:s,made:`${l}.new`,kept:`${l}.old`}}catch(s){return["ENOENT","ENOTDIR"].includes(ae(
s))?nu(t):jo(t,s)}}async function XR(e,t){return VR(t)||t.split("/").includes("..")?!0:await ky(bs(e,pr(t)))!==bs(e,pr(t))}function YR(e,t,n){if(e.equals(Buffer.
from(t)))return Buffer.from(n);let r=_R(e)?Sy(e.toString("utf8"),t,n):null;return r===null?null:Buffer.from(r)}async function QR({path:e,made:t,after:n,stat:r}){
try{let o=await Py(t,"wx",384);try{await o.writeFile(n),await o.chown(r.uid,r.gid).catch(()=>{}),await o.chmod(r.mode),await o.sync()}finally{await o.close()}}catch(o){
throw new v([jo(e,o)])}}async function ZR({path:e,file:t,bytes:n}){if(!(await Ty(t).catch(()=>null))?.equals(n))throw new v([So(e)])}async function ex(e){let t=[];
for(let n of e)try{await tx(n),t.push(n)}catch(r){await Ja(n.kept).catch(()=>{});let o=await nx(t);throw new v([...o,jo(n.path,r,o.length===0)])}await Se([...new Set(
e.map(({file:n})=>pr(n)))],rx),await Se(e,({kept:n})=>Ja(n).catch(()=>{}))}async function tx({file:e,made:t,kept:n}){await HR(e,n).catch(()=>qR(e,n)),await Oy(t,
e)}async function nx(e){let t=[];for(let{path:n,kept:r,file:o}of e.toReversed())await Oy(r,o).catch(()=>t.push(ru(n,r)));return t}async function rx(e){let t=await Py(
e,"r").catch(()=>null);await t?.sync().catch(()=>{}),await t?.close()}async function xy(e){let t=new lr(e),{code:n,stdout:r,stderr:o}=await t.layout(),[s="",i="",a,l,...c]=r.toString("utf8").replace(/\n$/,"").split(`
`);if(/dubious ownership/.test(o))throw new v([sg(e)]);if(l==="true")throw new v([og(e)]);if(n!==0)throw new v([rg(e)]);return new za({root:c.join(`
`),gitDir:s,commonDir:i,shallow:a==="true"})}var za=class{root;gitDir;commonDir;isShallow;git;#e;#t=new as;#n;#r;#o=null;#s=!1;#i=null;constructor({root:t,gitDir:n,
commonDir:r,shallow:o}){this.root=t,this.gitDir=n,this.commonDir=r,this.isShallow=o,this.git=new lr(t),this.#e=new hn(t),this.#r=fy(r),this.#n={git:this.git,reader:this.#e,
shallow:o}}async resolveCommit(t){let n=await wn(this.#n,t);if(n!==null)return n;throw t==="HEAD"?new v([Xo()]):await is(this.#n,t,"unknown-ref")}resolveBaseline(t,n){
return Cg(this.#n,t,n)}async readSnapshot(t,n){return this.#a(t.commit,t,n,{git:this.git,reader:this.#e})}async readWorkTree(t){return{ref:"work tree",commit:null,
files:ga((await this.#l(t).tree).files)}}forgetWorkTree(){this.#i=null}async renames(t,n,r){let[o,s]=await Promise.all([this.#u(t,r),this.#u(n,r)]);return py(this.#o?.
git??this.git,o,s,r)}async containment(t,n,r){let o=await this.#u(t,r);if(await this.git.isAncestor(o,n.commit??"HEAD"))return{kind:"ancestor"};let s=await this.#u(
n,r),i=this.#c(),a=await Ag(i.git,s,o,await gy(this.commonDir));return a.kind!=="merged"?a:{kind:"merged",snapshot:await this.#a(a.tree,n,r,i)}}readText(t,n){return t===
null?uy(this.root,n):my(this.#e,t,n)}async executables(t){let n=(await this.git.treeEntries(t)).map(Qe);return new Set(n.filter(({mode:r})=>r==="100755").map(({
path:r})=>r))}async writeFiles(t){let n=r=>this.git.hashFiles(r.map(Dt));await this.lock("rewrite",()=>Ry(this.root,t,n)),this.forgetWorkTree()}async lock(t,n){
return this.#s?n():sy(this.gitDir,t,async()=>{this.#s=!0;try{return await n()}finally{this.#s=!1}})}commitFiles(t,n,r,o=Bt){return dg(this.git,t,n,r,o)}async push(t,n,r,o={}){
return es(await ir(this.git,o),t,`refs/heads/${n}`,r)}async fetchHistory(t={}){let n=await ir(this.git,t),{code:r,stderr:o}=await n.fetchHistory(this.isShallow);
if(r!==0)throw We("fetch",n.name,o)}async fetchCommit(t,n={}){if(await wn(this.#n,t)!==null)return;let r=await ir(this.git,n),{code:o,stderr:s}=await r.fetch([t]);
if(o!==0)throw We("fetch",r.name,s)}async ledger(t,n,r,o={}){return new ys(this.git,this.#e,await ka(this.git,t,n,r,o))}async lease(t,n,r,o={},s=De){let i=await ka(
this.git,t,n,r,o);return new us(this.git,this.#e,i,s)}authors(t,n){return this.git.authors(t,n)}ownAddress(){return this.git.ownAddress()}currentBranch(){return this.
git.branch()}async remoteUrl(t="origin"){let n=await this.git.remoteUrl(t);return n&&pe(n)}close(){this.#e.close(),this.#o?.close(),this.#o=null}async#a(t,{ref:n,
commit:r},o,{git:s,reader:i}){await this.#r&&await Ha(s,t,o);let a=(await s.treeEntries(t)).map(Qe);return{ref:n,commit:r,files:ga(await Ka(a,o,this.#t,i))}}#l(t){
if(this.#i?.wanted===t)return this.#i;let n=this.#m(t),r=null;return this.#i={wanted:t,tree:n,commit:()=>r??=this.#d(n)},this.#i}async#m(t){let n=await this.resolveCommit(
"HEAD");await this.#r&&await Ha(this.git,n,t);let r=()=>Promise.resolve(this.#c());return vy(this.git,n,t,this.#t,this.#e,r)}#u({commit:t},n){return t===null?this.#l(
n).commit():Promise.resolve(t)}async#d(t){let[n,{changed:r}]=await Promise.all([this.resolveCommit("HEAD"),t]);return r.length===0?n:this.#c().workTreeCommit(n,
r)}#c(){return this.#o??=new Yo(this.git,this.commonDir),this.#o}};var ox=["bluegreen.yaml","bluegreen.yml"];async function Xa(e,t,n){for(let s of t===null?ox:[t]){let i=await e(s);if(i!==null)return hu(i,s,n)}if(t===null)return ji;
let r=`There is no configuration ${t}`,o="Without --config, bluegreen.yaml is read where it exists.";throw new v([{code:"no-configuration",file:t,line:1,column:1,
message:r,hint:o}])}async function zU(e){let{cwd:t,env:n,access:r={}}=e,o=await xy(t);try{let s=e.config===null?null:gr(o,t,e.config),i=await Xa(a=>o.readText(null,a),s,n);return{repository:o,
settings:i,cwd:t,env:n,access:r}}catch(s){throw o.close(),s}}async function Ey(e,t,n){let{repository:r,cwd:o,env:s}=e,i=n===null?null:gr(r,o,n);return Xa(a=>r.readText(
t,a),i,s)}function gr(e,t,n){let r=lx(t,n),o=ax(e.root,r);return o.startsWith("..")||ix(o)?r:o.replaceAll("\\","/")}async function XU(e){let n=(await e.remoteUrl())?.
replace(/\/+$/,"").split(/[/:]/).at(-1)?.replace(/\.git$/,"");return n!==void 0&&n!==""?n:sx(e.root)}async function $y(e,t,n,r,o){let{repository:s}=e,i=await s.resolveBaseline(n,null);if(i===null)throw cx(n);let{files:a}=await Nt(s,i),l=i.commit===null?e.settings:
await Ey(e,i.commit,r),c={tables:null,exclude:[],closure:null,strict:!1,baseline:null},m={baseline:i,head:i,baselineFiles:a,headFiles:a,ownFiles:a,behind:new Set,
conflicts:[],renames:[]},u=await zp(e,l,i,c),d=nr(t,m,u,{},o);return{pipeline:d.blue,revision:i,warnings:d.warnings}}function cx(e){return new p("install",`no v\
ersion tag matches ${e}`,"bluegreen install --ref COMMIT")}function Cy(e,t){return mx(e,t)?"new-target":bx(t)?"upsert":"append"}function mx(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter(Ay).some(
r=>R(e,r)!==R(t,r))?!0:Object.entries(t).some(([r])=>ft(r)&&/map|2table|to\.table/.test(r))?Iy(e)!==Iy(t):gx(t)&&My(e)!==My(t)}var ux=/(^|[._-])(file|url|uri|uris|urls|hosts?|endpoint|bucket|container|database|db|schema|dataset|defaultdataset|keyspace|tables?|collection|index|path|dir|directory|prefix|stream|queue|project|topics\.dir)([._-]|$)/i,
dx=/^(name$|connector\.class$|topics|tasks\.|(key|value|header)\.converter|transforms|predicates|errors\.|consumer\.|producer\.|admin\.)/;function Ay(e){return!dx.
test(e)&&!ft(e)&&ux.test(e)}function Iy(e){return Object.entries(e).filter(([t])=>ft(t)).flatMap(([,t])=>[...t.matchAll(/[:=]\s*([^,;\s]+)/g)].map(([,n=""])=>n)).
sort().join(" ")}var fx=/[{]\s*topic\b/,px=[[/jdbc/i,/^(table|collection)\.name\.format$/],[/elastic|opensearch/i,/resource\.mapping$|^topic\.index\.map$|external\.resource/],
[/s3|gcs|azureblob|hdfs/i,/file\.name\.template$/],[/bigquery|snowflake|clickhouse/i,/topic2table/i],[/mongo/i,/^collection$|\.collection$/]];function gx(e){if(Object.
entries(e).filter(([o])=>Ay(o)).some(([,o])=>fx.test(o)))return!0;let n=e["connector.class"]??"",r=px.find(([o])=>o.test(n));return r!==void 0&&!Object.keys(e).
some(o=>r[1].test(o))}function My(e){let t=(e.topics??"").split(",").map(s=>s.trim()),r=(e.transforms??"").split(",").map(s=>s.trim()).map(s=>yx(e,`transforms.${s}`)),
o=r.flatMap(s=>s===null?[]:[s]);return o.length<r.length?"":t.map(s=>o.reduce((i,a)=>a(i),s)).join(" ")}function yx(e,t){let n=e[`${t}.type`]??"";if(!/Router|ExtractTopic|TopicName/.
test(n))return s=>s;let[r,o]=["regex","replacement"].map(s=>e[`${t}.${s}`]);if(!/RegexRouter$/.test(n)||r===void 0||o===void 0)return null;try{let s=new RegExp(
`^(?:${r})$`);return i=>i.replace(s,o)}catch{return null}}var hx=/redis|cassandra|scylla|dynamodb|couchbase|aerospike|hazelcast|hbase/i;function bx(e){let t=e["\
connector.class"]??"",n=(r,o)=>o.test(e[r]??"");return n("insert.mode",/^upsert$/i)||n("write.method",/^upsert$/i)||n("upsertEnabled",/^true$/i)||n("iceberg.tab\
les.upsert-mode-enabled",/^true$/i)||n("writemodel.strategy",/Replace|Update/)||/elastic|opensearch/i.test(t)&&n("key.ignore",/^false$/i)||hx.test(t)}function Fy(e,t){let n=({topics:r})=>r.flatMap(o=>t.makers.get(o)??[]);return Ny(e,!1).map(r=>Dy(e,r,n(r)))}function Ly(e,t){return ws(e).map(({connector:n,before:r,
strategy:o})=>({...Dy(e,n,t),strategy:o,touches:r!==null&&o!=="new-target"?[r]:[]}))}function ws(e){let{difference:t,release:n}=e,r=t.leave.filter(({kind:o})=>o===
"connector");return Ny(e,!0).map(o=>{let s=Ya(o.name),i=r.find(({name:c})=>Ya(c)===s);if(i===void 0)return{connector:o,before:null,strategy:"none"};let a=n.blue.
connectors.find(({name:c})=>Ya(c)===s),l=Cy(a?.config??o.config,o.config);return{connector:o,before:i.name,strategy:l}})}function Ya(e){return e.replace(/(-v[1-9]\d*)+(-[0-9a-f]{8})?$/,
"")}function Ny({difference:e,release:t},n){let r=e.create.filter(s=>s.kind==="connector"),o=new Set(r.map(s=>s.name));return t.green.connectors.filter(s=>o.has(
s.name)&&wx(s)===n)}function wx(e){return/sink/i.test(e.config["connector.class"]??"")}function Dy({target:{substitute:e}},t,n){let r=Object.entries(t.config);return{
...jm,id:`create-connector:${t.name}`,kind:"create-connector",object:t.name,after:[`remove:${t.name}`,...n],inverse:`remove:${t.name}`,file:t.file,line:1,content:t.
hash,properties:Object.fromEntries(r.map(([o,s])=>[o,ot(s,e)])),reads:t.topics}}function Wy(e,t){let{target:n,moves:r}=e,o=n.approval?[km(n.name,t)]:[],s=o.length>0?o.map(c=>c.id):t,i=ct("switch",n.name,r,s),a=[...Ly(e,[i.id]),...e.alterations.
map(c=>Om(c,c,[i.id]))],l=[i,...a].map(c=>c.id);return[...o,i,...a,...n.watch?[mo(n.name,l)]:[]]}function By(e,t,{otherwise:n}){return n.filter(({kind:r})=>r==="connector").map(({name:r,file:o,line:s})=>({code:"connector-stays",message:`the connector ${r} r\
uns in ${e.name} with other settings than git says${jx(t,r)}, and no release carries that out while its topics stay: ${vx} ${Sx}`,file:o,line:s}))}var vx="a run\
ning connector is never edited, and a new one beside it would carry the same rows a second time.",Sx="Either set it on the platform by hand (this goes on being \
told until its topics move); or, where its rows may come twice, give it another name in its file: then a new one is made, and this one is superseded.";function jx({
baseline:e,blue:t,green:n},r){let[o,s]=[t,n].map(l=>Px(l.connectors,r));if(o===void 0||s===void 0)return"";let a=[...new Set([...Object.keys(o),...Object.keys(s)])].
sort().filter(l=>R(o,l)!==R(s,l));return a.length===0?"":` (changed since ${e.ref}: ${a.join(", ")})`}function Px(e,t){return e.find(n=>n.name===t)?.config}function Gy(e,t){
return t.flatMap(({connector:{name:n,file:r},before:o,strategy:s})=>{if(o===null||s!=="upsert"&&s!=="append")return[];let i=s==="upsert"?Tx(o):kx(o),a=s==="upse\
rt"?"connector-upsert":"connector-append",l=`the connector ${n} writes in ${e.name} into the target of ${o}, which stops: ${i}`;return[{code:a,message:l,file:r,
line:1}]})}var Tx=e=>`it begins at the beginning, and rows that only ${e} wrote remain there.`,kx=e=>`it goes on behind the moment of the last row that ${e} wro\
te. Rows around that moment may be lost or come twice; a target of its own loses none.`;function _y(e){return e.flatMap(({connector:{name:t},before:n,strategy:r})=>n===
null||r!=="upsert"&&r!=="append"?[]:[`Rows that ${t} writes into the target of ${n} stay there after a rollback.`])}function yr({tables:e}){let t=e.flatMap(({identity:n,blue:r,green:o})=>o===null||o===r?[]:[`${n}: ${$(o).version+1}`]);return`{ ${P(t,20)} }`}function Uy(e,t,n){let r=n.tables.length===0?"":`: ${yr(n)}`;return t.map(o=>hr("serves-other-content",o,`${o.name} already serves other content in ${e.name}, a\
nd nothing older is left that its readers could go back to`,`let it move with release.tables, or with its readers under other names (release.versions${r} in blu\
egreen.yaml), or take the tag that ${e.name} runs as the baseline`))}function qy(e,t,n){if(e.revisions)return[];let{served:r}=t;return n.create.filter(({name:o,
content:s})=>(R(r,o)??s)!==s).map(o=>hr("name-served",o,`${o.name} has served other content in ${e.name} before`,"plan again, so that it gets the next free vers\
ion, or set one with release.versions in bluegreen.yaml"))}function Hy(e,t){return e.capabilities.alterInPlace?[]:t.map(n=>hr("no-alter-in-place",n,`${e.engine}\
 (${e.name}) cannot alter ${n.key} of ${n.table} while it lives`,`list ${n.table} under release.tables, so that it gets a new version, or take the change back`))}
function Ky(e,t,n){let r=new Set(n.objects.map(i=>i.name)),{consumers:o}=n.serves,s=i=>typeof R(o,i)=="object";return t.tables.filter(({consumer:i,name:a,kind:l})=>i?
r.has(a):l!=="external"&&s(a)).map(i=>hr("published-changed",i,i.consumer?`${i.name} is under published now, and runs in ${e.name} as a view that is none`:`${i.
name} runs in ${e.name} as a view under published, and is there no more`,"give the view another name along with this change, so that both can be there until the\
 old one is retired"))}function Vy(e,t){let n=e.capabilities.nameLimit,r=new TextEncoder;return t.create.filter(o=>r.encode(Ox(o)).length>n).map(o=>hr("name-too\
-long",o,`${o.name} is longer than the ${n} bytes that ${e.engine} takes`,"shorten the name"))}function Ox(e){return e.name.slice(e.name.lastIndexOf(".")+1)}function hr(e,t,n,r){
return{code:e,file:t.file,line:t.line,column:1,message:n,hint:r}}function Jy(e,t,n){let r=xx(t),o=Qa([...r]),s=new Map(e.tables.map(i=>[i.green,i.blue]));return e.green.tables.filter(i=>i.kind!=="external"&&!i.consumer).filter(
i=>n.has(i.name)||!r.has(i.name)).flatMap(i=>{let a=s.get(i.name)??null,l=a!==null&&r.has(a)?a:o.get(br(i.name))??null;return l===null||l===i.name?[]:[Rx(e,i,l)]}).
sort((i,a)=>i.green<a.green?-1:1)}function Rx(e,t,n){let r=e.blue.tables.find(s=>s.name===n),o=r===void 0||r.primaryKey.join(`
`)===t.primaryKey.join(`
`);return{identity:t.identity,blue:n,green:t.name,primaryKey:o?t.primaryKey:[]}}function xx(e){let t=e.objects.filter(n=>n.colour==="blue"&&(n.kind==="table"||n.
kind==="view"));return new Set(t.map(n=>n.name))}function Qa(e){let t=new Map;for(let n of e)t.set(br(n),t.has(br(n))?null:n);return t}function br(e){let t=e.lastIndexOf(
".")+1;return e.slice(0,t)+$(e.slice(t)).stem}function zy(e,t,{otherwise:n}){let r=new Set(n.flatMap(i=>i.writes)),o=i=>r.has(i)||$x(i,e,t.serves.consumers),s=[...Ex(e),...t.pins.filter(o)];return[...new Set(
s)].sort()}function Ex({excluded:e,sparable:t}){let n=t.filter(({reads:r})=>r.length>0);return[...e.map(({name:r})=>r),...n.map(({identity:r})=>r)]}function $x(e,{
blue:t,green:n},r){let[o,s,i]=[st(t,{}),st(n,{}),r].map(a=>R(a,e));return typeof o!="object"||typeof s!="object"||typeof i!="object"?!1:Me(o)===Me(s)&&Me(i)!==Me(
s)}function Xy(e,{serves:t},n,{substitute:r}){let o=st(e.green,r),s=n.flatMap(i=>{let[a,l]=[R(o,i),R(t.consumers,i)];return typeof a=="object"&&typeof l=="objec\
t"?[[i,l]]:[]});return{...Ix(e,t.consumers,o),...o,...Object.fromEntries(s)}}function Ix({green:e,tables:t},n,r){let o=e.tables.filter(c=>c.kind!=="external").map(
c=>c.name),s=new Set(o),i=Qa(o),a=new Map(t.map(c=>[c.blue,c.green])),l=Object.entries(n).flatMap(([c,m])=>{if(c in r||typeof m!="string")return[];let u=a.has(m)?
a.get(m):s.has(m)?m:i.get(br(m));return typeof u=="string"&&s.has(u)?[[c,u]]:[]});return Object.fromEntries(l)}function Yy(e,t,n){return e.green.tables.flatMap(({consumer:r,identity:o,name:s,primaryKey:i,published:a})=>{if(!r||a===null)return[];let l={blue:vs(t,a),green:vs(
n,a)};return Zy(a,l)?[{identity:o,blue:a,green:s,primaryKey:i,views:l}]:[]})}function Qy(e,t){return Object.keys(e).sort().flatMap(n=>{let[r,o]=[R(e,n),R(t,n)];
if(typeof r=="string"&&typeof o=="string"&&r!==o)return[{identity:n,blue:r,green:o,primaryKey:[]}];let s={blue:vs(e,n),green:vs(t,n)};return Zy(n,s)?[{identity:n,
blue:n,green:n,primaryKey:[],views:s}]:[]})}function Zy(e,{blue:t,green:n}){let r=s=>s.some(i=>i.name===e),o=s=>s.map(({name:i,view:a})=>`${i} ${a.content}`);return r(
t)&&r(n)&&o(t).join(`
`)!==o(n).join(`
`)}function vs(e,t){let n=new Map,r=new Set([t]);for(let s of r){let i=R(e,s);if(typeof i=="object"){n.set(s,{name:s,view:i});for(let a of i.reads)r.add(a)}}let o=new Map(
[...n].map(([s,{view:i}])=>[s,i.reads.filter(a=>n.has(a))]));return Jt([...n.keys()],o).flatMap(s=>n.get(s)??[])}function eh(e,t,n,r){let o=si(e,t,n.capabilities,r),s=o.stuck.length>0&&n.revisions?kc(e,t,n):null,i=s===null?t:Xt(t,s),a=s===null?o:si(e,i,n.capabilities),l=zy(
e,i,a),c=Mx(e,i,a,l,n),m=new Set(a.create.map(u=>u.name));return{release:e,target:n,start:i,retreat:s,back:ye(t.serves.consumers,i.serves.consumers),difference:a,
pairs:[...Jy(e,i,m),...Yy(e,i.serves.consumers,c.consumers)],moves:ye(i.serves.consumers,c.consumers),alterations:Cx(e,i,a),serves:c,pins:l}}function th({difference:e,
moves:t,alterations:n,retreat:r}){let{create:o,remove:s,leave:i}=e;return r!==null||[o,s,i,t,n].some(a=>a.length>0)}function Mx(e,t,n,r,o){return{...Pc(e.green,
e.head.commit,o.substitute),release:e.hash,consumers:Xy(e,t,r,o),options:vc(e,t.objects,n)}}function Cx(e,t,n){let{create:r,remove:o}=n,s=new Set([...r,...o].map(
j)),i=t.objects.filter(l=>!s.has(j(l))),a=new Map([...e.green.tables,...e.inPlace].map(({name:l,file:c,line:m})=>[l,{file:c,line:m}]));return Sc(i,wc(e,n)).map(
l=>({...l,...a.get(l.table)??{file:"",line:0}}))}function nh(e,t,n,r){let{name:o,engine:s,location:i,substitute:a}=t,l=n.map(u=>({id:u.id,after:u.after,strategy:u.strategy,inverse:u.inverse,content:u.content,touches:u.
touches,reads:u.reads,writes:u.writes})),c=r.map(({consumer:u,from:d,to:f})=>({consumer:u,from:d,to:f})),m=l.sort((u,d)=>u.id<d.id?-1:1);return Z(L({release:e,environment:o,
engine:s,location:i,substitute:a,moves:c,steps:m}))}function rh(e,t,n){let r=tc(e),o=ri(e.statements.filter(m=>m.kind==="alter"),m=>m.writes),s=t.create.filter(m=>m.kind==="statement"||m.kind==="seed"),i=new Map(
[...ri(s,m=>m.writes)].map(([m,u])=>[m,u.map(Pn)])),a=new Map(t.create.filter(m=>m.kind==="table"||m.kind==="view").map(m=>[m.name,Ax(m,r,o,i)])),l=new Map(e.tables.
map(m=>[m.name,m])),c=new Map(e.statements.filter(ec).map(m=>[m.name,m]));return{target:n,tables:l,statements:c,definitions:r,alters:o,create:t.create,makers:a,
fillers:i}}function Pn(e){return`${{table:"create-table",view:"create-view",statement:"start-statement",seed:"seed",connector:"create-connector",external:"expec\
t-external"}[e.kind]}:${e.name}`}function Ax(e,t,n,r){if(!t.has(e.name))return(r.get(e.name)??[]).slice(0,1);let o=n.get(e.name)?.length??0;return[Pn(e),...Array.
from({length:o},(s,i)=>Za(e.name,i))]}function Za(e,t){return`alter-table:${e}#${t+1}`}function oh(e){let t=e.create.flatMap(r=>Fx(e,r)),n=new Set(t.flatMap(r=>r.
reads));return[...el(e,[...n].sort()),...t]}function Fx(e,t){switch(t.kind){case"table":return Lx(e,t);case"view":return Dx(e,t);case"statement":case"seed":return Wx(
e,t);case"connector":case"external":return[]}}function Lx(e,t){let n=e.definitions.get(t.name);return n===void 0?[]:[{...Ss(e,t,n),after:[`remove:${t.name}`,...n.
reads.flatMap(o=>e.makers.get(o)??[])],inverse:`remove:${t.name}`,reads:n.reads,writes:[t.name]},...Nx(e,t)]}function Nx(e,t){return(e.alters.get(t.name)??[]).map(
(n,r)=>({...Ss(e,t,n),id:Za(t.name,r),kind:"alter-table",after:[r===0?Pn(t):Za(t.name,r-1)],inverse:`remove:${t.name}`,reads:[],writes:[t.name]}))}function Dx(e,t){
let n=e.definitions.get(t.name);return n===void 0?[]:[{...Ss(e,t,n),after:[`remove:${t.name}`,...sh(e,n.reads)],inverse:`remove:${t.name}`,reads:n.reads,writes:[
t.name]}]}function Wx(e,t){let n=e.statements.get(t.name);if(n===void 0)return[];let r=n.writes.flatMap(s=>e.makers.get(s)??[]),o=[t.name,...n.writes].map(s=>`r\
emove:${s}`);return[{...Ss(e,t,n),after:[...o,...r,...sh(e,n.reads)],strategy:Yl(n),inverse:`remove:${t.name}`,reads:n.reads,writes:n.writes}]}function sh(e,t){
return t.flatMap(n=>[`expect-external:${n}`,...e.makers.get(n)??[],...e.fillers.get(n)??[]])}function Ss(e,t,n){let{substitute:r}=e.target,o=Object.entries(n.properties);
return{id:Pn(t),kind:Bx(t),object:t.name,after:[],strategy:"none",inverse:null,file:n.file,line:n.line,sql:ot(n.sql,r),content:t.content,properties:Object.fromEntries(
o.map(([s,i])=>[s,ot(i,r)])),touches:[],reads:[],writes:[]}}function Bx(e){return Pn(e).slice(0,Pn(e).indexOf(":"))}function el(e,t){return t.filter(n=>(e.tables.
get(n)?.kind??"external")==="external").map(n=>Gx(e,n))}function Gx(e,t){let n=e.tables.get(t),r=e.definitions.get(t),o=r===void 0?[]:[r,...e.alters.get(t)??[]];
return{id:`expect-external:${t}`,kind:"expect-external",object:t,after:[],strategy:"none",inverse:null,file:r?.file??n?.file??"",line:r?.line??n?.line??0,sql:o.
length===0?null:ot(_x(o),e.target.substitute),content:n?.hash??null,properties:{},touches:[],reads:[],writes:[]}}function _x(e){return e.map(t=>t.sql.replace(/;\s*$/,
"")).join(`;
`)}function ih(e,t,n){let r=t.map(s=>Pm(s)),o=new Map;for(let s of r)for(let i of s.reads)o.set(i,[...o.get(i)??[],s.id]);return[...r,...n.map(s=>Ux(e,s,o))]}function Ux(e,t,n){
let r=qx(e,t.green).flatMap(s=>[...e.makers.get(s)??[],...e.fillers.get(s)??[],...n.get(s)??[]]),o=e.tables.get(t.green);return Tm(t,r,o?.file??"",o?.line??0)}function qx(e,t){
let n=new Set([t]);for(let r of n){let o=e.definitions.get(r);if(o?.kind==="view")for(let s of o.reads)n.add(s)}return[...n]}var Hx=new Map([{size:864e5,names:["d","day","days"]},{size:36e5,names:["h","hour","hours"]},{size:6e4,names:["m","min","minute","minutes"]},{size:1e3,names:["s",
"sec","secs","second","seconds"]},{size:1,names:["","ms","milli","millis","millisecond","milliseconds"]},{size:.001,names:["\xB5s","micro","micros","microsecond",
"microseconds"]},{size:1e-6,names:["ns","nano","nanos","nanosecond","nanoseconds"]}].flatMap(({size:e,names:t})=>t.map(n=>[n,e])));function ah(e){let[,t="",n=""]=/^\s*(-?\d+)\s*([a-zµ]*)\s*$/i.
exec(e??"")??[],r=Hx.get(n.toLowerCase());if(t===""||r===void 0)return null;let o=Number(t)*r;return o<=0?1/0:o}function lh(e,t){let[n,r]=[ah(e),ah(t)];return n!==
null&&r!==null&&r>=n}var wr=(e,t,n="",r=0)=>({code:e,message:t,file:n,line:r});function mh(e,t){let n=`Nothing is recorded of ${e.name} yet: this plan assumes that it runs ${t}. \`${y(
"install",e.name)}\` has to come first.`;return wr("assumed-baseline",n)}function uh(e,t,n){let{capabilities:r,engine:o,name:s}=e,i=t.connectors.map(a=>a.name).
sort();return[...i.length>0&&!r.connectors?[wr("no-connectors",`${o} (${s}) has no connectors; left out: ${i.join(", ")}`)]:[],...n>1&&!r.atomicSwitch?[wr("no-a\
tomic-switch",`${o} (${s}) moves its ${n} consumers one after the other`)]:[]]}function dh(e,t){return t.otherwise.filter(r=>r.kind!=="connector").map(r=>wr("ru\
ns-otherwise",`${r.name} runs in ${e.name} with other content than git says, and stays as it is until its own next change.`,r.file,r.line))}function fh(e,t,{create:n,
remove:r}){let o=t===null?"an earlier deployment":`the release of ${t}`,s=new Set(n.map(j)),[i,a]=[r.filter(m=>s.has(j(m))),r.filter(m=>!s.has(j(m)))],l=[ch(i,"\
replaced"),ch(a,"removed")].filter(m=>m!==""),c=l.length===0?"":`, then ${l.join(", and ")}`;return wr("replaces-served",`${o} serves in ${e.name} under the sam\
e names: consumers go back to blue first${c}`)}function ch(e,t){let n=e.map(r=>r.name);return n.length===0?"":`${P(n,20)} ${n.length===1?"is":"are"} ${t}`}function Ue(e,t,n){let r=t!==null&&t.phase!=="empty",o=n.capabilities.connectors?e:Kx(e),s=r?t:Tc(o.blue,e.baseline.commit),i=r?new Set:Ql(o.blue,o.green),a=eh(
o,s,n,i),l=e.faults.length>0?e.faults:Vx(a),c=l.length>0?[]:zx(a),m=r?[]:[mh(n,e.baseline.ref)];return{release:e,environment:n.name,engine:n.engine,assumed:!r,hash:nh(
e.hash,n,c,a.moves),steps:c,moves:a.moves,retreat:a.retreat,serves:a.serves,pins:a.pins,pairs:a.pairs,jobs:rc(e,a.start,a.difference),irreversible:Qx(a),warnings:[
...e.warnings,...m,...Jx(a,e.green,s.serves.line)],faults:l}}function Kx(e){let t=n=>({...n,connectors:[]});return{...e,blue:t(e.blue),green:t(e.green)}}function Vx({
target:e,difference:t,start:n,release:r,alterations:o}){return[...Uy(e,t.stuck,r),...qy(e,n,t),...Ky(e,r.green,n),...Hy(e,o),...Vy(e,t)]}function Jx(e,t,n){let{
target:r,moves:o,difference:s,retreat:i,release:a}=e;return[...uh(r,t,o.length),...dh(r,s),...By(r,a,s),...Gy(r,ws(e)),...i===null?[]:[fh(r,n,s)]]}function zx(e){
if(!th(e))return[];let{target:t,difference:n,release:r,retreat:o}=e,s=rh(r.green,n,t),i=o===null?[]:[ct("switch-back",t.name,e.back,[])],a=xt([...i,...co(n.remove,
i.map(l=>l.id)),...oh(s),...el(s,r.expectations),...Fy(e,s),...ih(s,Xx(e),e.pairs)]);return xt([...a,...Wy(e,Yx(a))])}function Xx({release:e,start:t,target:n}){
if(!n.capabilities.streaming)return[];let r=Dr(t);return[...ne(e.green).values()].filter(o=>o.kind==="statement"&&r.get(j(o))?.colour!=="blue")}function Yx(e){let t=new Set(
e.flatMap(n=>n.after));return e.map(n=>n.id).filter(n=>!t.has(n))}function Qx(e){return[...e.alterations.filter(({before:n,after:r})=>!lh(n,r)).map(({table:n,key:r,
after:o})=>`Rows that ${n} drops under ${r} = ${o??"its default"} do not come back when the option does.`),..._y(ws(e))]}async function tl(e,t){let n=async()=>(await tn(e,t)).filter(({from:o})=>o===null);if((await n()).length===0)return[];await lt(e);let r=(await e.engine.observe()).
filter(Qt).map(({name:o})=>o);return(await n()).filter(({consumer:o})=>!Zx(o,r,t))}function Zx(e,t,n){let r=oo([e],n.serves.consumers,n);return t.some(o=>r.has(
o))}async function js({journal:e,ports:t},n){let r=await tl(t,e.environment);if(r.length===0)return r;await t.engine.switch(r);let o={action:"deploy",object:n,outcome:"\
done",message:_t(r.map(_))};return await e.record(o,e.environment),r}function _t(e){let t=e.length===1?"it was":"they were";return`${P(e,5)}: made again, as ${t}\
 not there any more`}var nl=[1e3,2e3,4e3,8e3,16e3];async function Tn({engine:e,clock:t},n,r){let o=await n();for(let s of e.capabilities.streaming?nl:[]){if(!r(o))return o;await t.sleep(
s),o=await n()}return o}async function kn(e,t,n,r=new Set){let o=({name:c,kind:m,colour:u})=>m!=="external"&&(u==="blue"||r.has(c)),s=t.objects.filter(o),i=new Set(s.map(({name:c})=>c)),
l=await re(e,t,n,c=>i.has(c)||R(t.serves.consumers,c)!==void 0);return(await ke(e,t,l)).filter(({object:c,kind:m})=>m==="consumer"||m!=="unknown"&&i.has(c))}async function ph(e,t){
let n=await re(e,t,ie,()=>!1),r=t.objects.filter(({colour:s})=>s==="blue"),o=new Set(r.flatMap(({reads:s})=>s));return ao(Yr(t,n),t).filter(({object:s})=>o.has(
s))}async function Ps(e,t,n,{name:r,definitions:o},{engine:s,ledger:i}){let a=await ke(s,n,await re(s,n,o));return rl(e,t,a,n,{name:r,removal:i.removal})}function On({
kind:e}){return e!=="failed"&&e!=="stopped"}function rl(e,t,n,r,o){let{next:s,waits:i,line:a}=Rt(n,r,o),l=[e,...V(t.map(c=>c.message),10,"object"),`to go on, ${a}`].
join(`
`);return new p("observe",l,s,[],i)}async function ol(e,t,n,r,o=()=>!0){let s=c=>(Qr(c)||c.kind==="different")&&o(c),a=await Tn(e,async()=>(await kn(e.engine,t,ie)).filter(s),c=>c.some(On));if(a.length===
0)return;let l=`what serves in ${n} is not as its ledger says, so ${r} is kept:`;throw await Ps(l,a,t,{name:n,definitions:ie},e)}function Ts(e,t,n){let r=new Set(
t.objects.filter(eE).map(s=>s.name));return ol(e,t,n,"what is green",({kind:s,object:i})=>s!=="consumer"&&r.has(i))}var eE=({kind:e})=>e==="table"||e==="view";var tE=20;function gh(e,t=e){return{since:e,first:t,calm:null,lags:[]}}function yh({since:e,first:t,calm:n},{within:r,soak:o}){return t===e?e+r:Math.max(e+r,(n??
t)+o)}function hh({since:e},t,{within:n}){return t-e>=n}function bh(e,t,n,r){let{state:o,lag:s,detail:i}=t;if(o==="failed"||o==="stopped")return{state:"failed",
detail:`is ${o}${i===""?"":`: ${i}`}`};if(o==="finished")return{state:"through",detail:o};let a=nE(t,r)?e.calm??n:null;if(a!==null&&n-a>=r.soak)return{state:"th\
rough",detail:wh(s)};if(n>=yh({...e,calm:a},r))return{state:"failed",detail:sl(t)};let l=s===null?e.lags:[...e.lags,{at:n,lag:s}].slice(-tE),c={...e,calm:a,lags:l};
return{state:"waiting",detail:rE(c,t,n,r),waited:c,again:aE(c,n,r)}}function nE({state:e,lag:t},n){return t!==null?t<=n.lag&&e!=="starting":e==="caught-up"}function wh(e){
return e===null||e===0?"caught up":`caught up, ${il(e)}`}function sl({lag:e}){return`has not caught up in time${e===null?"":` (${il(e)})`}`}function il(e){return`${E(
e,"record")} behind`}function rE(e,{state:t,lag:n},r,o){if(e.calm!==null)return`${wh(n)}; ${Ee(o.soak-(r-e.calm))} to stay so`;let s=oE(e,o);return[n===null?t:il(
n),s===null?"":`about ${Ee(s)} left`].filter(a=>a!=="").join(", ")}function oE({lags:e},t){let[n,r]=[e[0],e.at(-1)];if(n===void 0||r===void 0||r.lag>=n.lag)return null;
let o=(n.lag-r.lag)/(r.at-n.at);return Math.max(0,(r.lag-t.lag)/o)}var[sE,iE]=[1e3,3e4];function aE(e,t,n){let{since:r,calm:o}=e,s=Math.min(iE,Math.max(sE,(t-r)/
50)),i=Math.min(yh(e,n),o===null?1/0:o+n.soak);return Math.max(1,Math.min(s,i-t))}function ks(e,t,n){return t===null?e:Math.max(1,Math.min(e,t-n))}function Ee(e){
let t=Math.ceil(e/1e3);if(t<100)return`${t} s`;let n=Math.ceil(t/60);if(n<100)return`${n} min`;let[r,o]=[Math.floor(n/60),n%60];return o===0?`${r} h`:`${r} h ${o}\
 min`}async function vr(e,{engine:t}){let n=e.length===0?[]:await t.observe(),r=new Set(n.filter(Qt).map(({name:s})=>s)),o=({name:s,kind:i})=>(i==="table"||i==="view")&&
r.has(s);return{removed:e.filter(s=>!o(s)),forgotten:e.filter(o)}}async function vh({plan:e,journal:t,ports:n}){let r=new Set(e.steps.flatMap(({kind:s,object:i})=>s===
"remove"?[i]:[])),o=t.environment.objects.filter(({name:s})=>r.has(s));return new Set((await vr(o,n)).forgotten.map(({name:s})=>s))}function Sr({removed:e,forgotten:t}){
return[...e.map(n=>`remove ${n.name}${lE(n)}`),...t.map(({name:n})=>`forget ${n}: what stands there was made by somebody else, and stays`)]}function lE({kind:e,
adopted:t,unrun:n}){return t!==!0?"":n===!0?": taken over by install, never run":`: taken over by install, not made by it${e==="table"?", so that its rows may b\
e the only copy":""}`}function Ut({removed:e,forgotten:t}){let n=`${E(e.length,"object")} removed`;return t.length===0?n:`${n}, ${t.length} forgotten`}async function jh({jobs:e},t){if(!t.capabilities.streaming)return null;let n=await cE(t,[...e.stay,...e.rebuilt]);return{stay:e.stay.length,begin:e.begin.length,
rebuilt:e.rebuilt,keptBytes:Sh(e.stay,n),rebuiltBytes:Sh(e.rebuilt,n)}}async function cE(e,t){try{return await e.stateSizes?.(t)??{}}catch(n){if(n instanceof p)
return{};throw n}}function Sh(e,t){let n=e.flatMap(r=>t[r]??[]);return n.length<e.length?null:n.reduce((r,o)=>r+o,0)}function Os({jobs:e},{keptBytes:t,rebuiltBytes:n}){
let[r,o]=[oc(e),sc(e)],s=r===""||t===null?"":` with ${ei(t)} of state`,a=e.rebuilt.length>0&&n!==null?`, and ${ei(n)} of state is rebuilt`:"";return`${[`${r}${s}`,
o].filter(l=>l!=="").join(", ")}${a}`}var mE=[["create-table","table made","tables made"],["create-view","view made","views made"],["start-statement","statement started","statements started"],["seed",
"seed sown","seeds sown"],["create-connector","connector made","connectors made"],["alter-in-place","option altered","options altered"],["remove","object remove\
d","objects removed"],["wait-caught-up","statement caught up","statements caught up"],["check","table compared","tables compared"]];function Ph(e,t,n){let r=e.environment;
return[`${dE(e,n)}; took ${Ee(n.took)}`,...uE(e,n),...pE(t,r),...gE(t)?[`to go back: ${y("rollback",r)}`]:[]]}function uE(e,{savings:t}){let n=t===null?"":Os(e,
t);return n===""?[]:[n]}function dE({moves:e},{done:t,forgotten:n}){let r=mE.flatMap(([i,a,l])=>{let c=t.filter(m=>m.kind===i);return c.length===0?[]:[i==="remo\
ve"?fE(c,n):E(c.length,a,l)]}),s=t.some(({kind:i})=>i==="switch")?[E(e.length,"consumer moved","consumers moved")]:[];return[...r,...s].join(", ")||"nothing was\
 changed"}function fE(e,t){let n=({object:r})=>t.has(r);return Ut({removed:e.filter(r=>!n(r)),forgotten:e.filter(n)})}function pE({objects:e,phase:t},n){let r=a=>e.
filter(l=>l.colour===a&&l.kind!=="external").length,[o,s]=[r("superseded"),r("green")];if(t!=="serving"&&s>0)return[`left: ${E(s,"object")} of green beside blue\
, read by nobody`];if(o===0)return[];let i=y("retire",n);return[`left: ${E(o,"object")} of what served before, until ${i}`]}function gE(e){return e.phase==="ser\
ving"||Te(e)?e.previous!==null:e.phase!=="empty"&&e.objects.some(({colour:t})=>t==="blue")}async function xs(e,t){let{message:n,next:r,waits:o}=await al(e,t);return new p("rollback",n,r??"",[],o)}async function al(e,t){let{engine:n}=t,{environment:r}=e,
o=await ke(n,r,await re(n,r,ie));return yE(e,o,t)??vE(e,o,t)}function yE({environment:e,name:t,why:n},r,{ledger:o}){let s=bE(e),i=r.filter(({kind:d,object:f})=>hE(
d)&&s.has(f));if(i.length===0)return null;let{next:a,waits:l,line:c}=Rt(r,e,{name:t,removal:o.removal}),m=i.map(({message:d})=>d).filter(d=>!n.includes(d)),u=V(
m,10,"object");return{message:[n,...u,`to go on, ${c}`].join(`
`),next:a,waits:l}}var hE=e=>e==="missing"||e==="different";function bE({objects:e}){let t=({kind:n,colour:r})=>r==="blue"&&(n==="table"||n==="view");return new Set(
e.filter(t).map(({name:n})=>n))}function wE({environment:e,name:t},n,{ledger:r}){let s=lo(n,e).length>0?n:n.filter(({kind:l})=>l==="different");if(s.length===0)
return null;let{next:i,waits:a}=Rt(s,e,{name:t,removal:r.removal});return i===y("deploy",t)?a:a??`once ${i} is done`}async function vE(e,t,{engine:n,ledger:r}){
let{environment:o,name:s,why:i}=e,{release:a,commit:l}=o.serves,c=a===null?null:await r.after(a),m=o.previous??c?.previous??null,u=m?.commit!=null,d=m?.commit??
"EARLIER",f=y("status",s,"--history"),g=SE(e,d,l??"HEAD"),w=wE(e,t,{ledger:r}),k=[`${i}. A release that undoes the change brings its rows back:`,...g,...u?[]:[`\
EARLIER is the commit that served then: ${f} says which releases did`],PE(o,m,await n.observe())];return u?{message:k.join(`
`),next:g[0]??y("status",s),waits:w}:{message:k.join(`
`),next:null,waits:null}}function SE({name:e,folder:t,environment:n,requires:r=null},o,s){return[`git switch --create ${`back-to-${Rs(o)}`} ${Rs(s)}`,`git resto\
re --source=${Rs(o)} --staged --worktree -- ${Nr(`:/${t}`)}`,"bluegreen rewrite",`git commit --all --message 'Go back to ${Rs(o)}'`,...r===null?[]:[y("deploy",r)],
y("deploy",e,...jE(n)?["--supersede"]:[])]}function jE({phase:e}){return e!=="serving"&&e!=="rolling-back"}function Rs(e){return e.slice(0,12)}function PE(e,t,n){
let r=e.objects.filter(({colour:m})=>m==="blue"),o=new Set(t?.objects??[]),s=r.filter(m=>t===null?m.since===e.switchedAt:!o.has(j(m))),i=new Set(r.map(j)),a=t===
null?null:t.objects.filter(m=>!i.has(m)),l=a===null?"what served then":P(Th(a,"table"),5)||"no table",c=Th(a??s.map(j),"statement");return`that makes ${l} anew${TE(
s,n)}, with ${E(c.length,"statement")} from the beginning of what they read`}function Th(e,t){let n=`${t}:`;return e.filter(r=>r.startsWith(n)).map(r=>r.slice(n.
length)).sort()}function TE(e,t){let n=new Map(t.map(o=>[o.name,o.rows])),r=e.filter(({kind:o})=>o==="table"||o==="view").map(({name:o})=>kE(o,n.get(o)??null));
return r.length===0?"":`, in place of ${P(r,5)}`}function kE(e,t){return t===null?e:`${e} (${E(t,"row")} now)`}var ll=5;function kh(e,t){let n=e.find(({outcome:i})=>i==="failed"),r=OE(n===void 0?e:[n],t),o=e.length>0?e.map(({leg:i})=>i):t,s=t.length===0||r!==null&&e.length===
0?[]:[xE(t)];return{action:r?.action??"step",object:r?.object??P(o.map(({id:i,step:a})=>a?.object??i),ll),outcome:n!==void 0?"failed":e.length>0?"done":"intent",
message:[...r===null?RE(e,n):[r.message],...s].join("; ")}}function OE(e,t){return(e.length>0?e.map(r=>r.leg.words(r)):t.map(r=>r.words(null))).find(r=>r!==null)??
null}function RE(e,t){return t!==void 0?[`${t.leg.id} failed: ${$E(t.error)}`]:e.length===0?[]:[`${P(e.map(EE),ll)} done`]}function xE(e){return`begins ${P(e.map(
({id:t})=>t),ll)}`}function EE({leg:e,detail:t}){return t===""?e.id:`${e.id} (${t})`}function $E(e){return Pe(e).replaceAll(/\s+/g," ").slice(0,300)}function oe(e){return e instanceof fe||e instanceof _e||e instanceof Ht}function qe({leg:e,cause:t},n,r,o=null){if(!(t instanceof p))return new An(e.id,n,r,t);let s=new p(
e.id,n,r,t.warnings,o);return t instanceof X?new X(s,t.checked):s}function cl(e,t,n){let r=t instanceof p||t instanceof An?`, at ${t.step}`:"",o=`${e.message}
The way back failed too${r}: ${Pe(t)}`,s=t instanceof p&&!oe(t)?t.waits:null;return qe(e,o,IE(t,n),s)}function IE(e,t){return oe(e)?y("status",t):e instanceof p&&
e.next!==""?e.next:y("rollback",t)}function xh(e,t,n){let{ended:r,running:o,isDue:s}=n,i=n.failure??r.find(({outcome:u})=>u==="failed")??null,a=ME(e,t,n),{begin:l,open:c}=i!==null||s?CE:AE(e,a,n);
if(r.length>0||l.length>0)return{do:"act",ended:r,begin:l,open:c};if(o.size>0)return{do:"wait"};if(i!==null)return{do:"refuse",failure:i};let m=e.legs.filter(({
id:u})=>!a(u));return m.length===0?{do:"done"}:{do:s?"pause":"stuck",left:m}}function ml({lasting:e},{confirmed:t},n=new Set){return[...e].filter(r=>!n.has(r)&&
t.includes(r))}function ME(e,t,{through:n,ended:r}){let o=new Set(ml(e,t,n));for(let{leg:s,outcome:i}of r)i==="through"&&o.add(s.id);return s=>n.has(s)||o.has(s)||
!e.ids.has(s)}var CE={begin:[],open:[]};function AE(e,t,n){let{open:r,ended:o,running:s}=n,i=()=>Rh(Oh(e.legs,t,n),n);if(r===null)return i();let a=new Set(o.flatMap(
({leg:m})=>e.followers.get(m.id)??[])),l=Rh(FE(e,r,Oh([...a],t,n)),n);return l.begin.length===0&&o.length===0&&s.size===0?i():l}function Oh(e,t,{running:n}){return e.
filter(({id:r,after:o})=>!n.has(r)&&!t(r)&&o.every(t))}function FE({ranks:e},t,n){let r=({id:s})=>e.get(s)??0,o=[...t];for(let s of n)o.splice(LE(r(s),o,r),0,s);
return o}function LE(e,t,n){let[r,o]=[0,t.length];for(;r<o;){let s=r+o>>1,i=t[s];i!==void 0&&n(i)<=e?r=s+1:o=s}return r}function Rh(e,{running:t,limit:n}){let r=n-
NE(t),[o,s]=[[],[]];for(let i of e)i.works&&r<=0?s.push(i):o.push(i),i.works&&(r-=1);return{begin:o,open:s}}function NE(e){let t=0;for(let{works:n}of e.values())
n&&(t+=1);return t}var et=class extends Error{leg;cause;constructor({leg:t,error:n}){super(Pe(n)),this.leg=t,this.cause=n}};function Rn({due:e,ending:t,ports:n}){return t?.aborted===
!0||e!==null&&Date.parse(n.clock.now())>=e}async function xn(e,t){let n=new ul(e,t);try{for(;;){let r=xh(e,t.journal.environment,n.observed());if(r.do==="done")
return"done";if(r.do==="pause")return"paused";if(r.do==="refuse")throw new et(r.failure);if(r.do==="stuck")throw new Error(`nothing can begin of ${DE(r.left)}`);
r.do==="wait"?await n.change():await n.act(r)}}finally{await n.end()}}function DE(e){return e.map(({id:t})=>t).join(", ")}var ul=class{#e;#t;#n=new Set;#r=new Map;#o=new Set;#s=[];#i=null;#a=null;#l=!1;#m=()=>{};constructor(t,n){
this.#e=t,this.#t=n}observed(){return this.#l||=Rn(this.#t),{through:this.#n,running:this.#r,ended:this.#s,open:this.#i,failure:this.#a,isDue:this.#l,limit:this.#t.
limit}}async act({ended:t,begin:n,open:r}){this.#s=[],this.#i=r,this.#a??=t.find(({outcome:o})=>o==="failed")??null,await this.#u(t,n);for(let{leg:o,outcome:s}of t)
s==="through"&&this.#n.add(o.id);for(let o of n)this.#d(o)}async#u(t,n){for(let{error:c}of t)if(oe(c))throw c;let r=t.filter(({outcome:c})=>c!=="left"),o=n.filter(
({changes:c})=>c);if(r.length===0&&o.length===0)return;let{journal:s,ports:i}=this.#t,a=i.clock.now(),l=Em(s.environment,r,a);await s.record(kh(r,o),xm(l,o,a));
for(let c of ml(this.#e,s.environment,this.#n))this.#n.add(c)}#d(t){this.#r.set(t.id,t);let n=this.#c(t);this.#o.add(n),n.finally(()=>this.#o.delete(n))}async#c(t){
let{perform:n,ports:r}=this.#t,o=(s,i)=>{t.step!==null&&r.progress.step(t.step,s,i)};o("started","");try{let s=await n(t);s!==null&&o("done",s),this.#f({leg:t,outcome:s===
null?"left":"through",detail:s??"",error:null})}catch(s){o("failed",Pe(s)),this.#f({leg:t,outcome:"failed",detail:"",error:s})}}#f(t){this.#r.delete(t.leg.id),this.#s.
push(t),this.#m()}async change(){this.#s.length>0||await new Promise(t=>this.#m=t)}async end(){await Promise.allSettled(this.#o)}};var WE=10;async function qt(e,t,n=r=>En(r,e)){let{journal:r,ports:o}=e;try{await xn(t,{journal:r,ports:o,limit:WE,due:null,ending:null,perform:({act:s})=>Je(e,s)})}catch(s){
throw s instanceof et?await n(s):s}}function En(e,{name:t,discard:n=!1}){let{leg:r,cause:o,message:s}=e;if(oe(o))return o;let i=r.id.startsWith("remove:"),a=i?z:
Tt(t,n),l=i&&o instanceof p?"once nothing stands in its way":null;return qe(e,s,o instanceof p&&o.next!==""?o.next:a,l)}async function Eh(e,t){let n=await Ot(e.
journal.environment,t,e.ports);await Ch(e,n),await qt(e,Mh(e,t,n),r=>BE(e,t,r))}async function $h(e,t,n){dl(e,n),await Ch(e,n),await qt(e,Mh(e,t,n),r=>GE(e,r))}
async function Ih(e,t){dl(e,t);let n=await Ah(e,t);if(n!==null)throw n}function Mh({journal:e,ordering:t,discard:n=!1},r,o){return $m(e.environment,r,t,{...o,discarding:n})}
function dl({name:e,discard:t=!1},{redefined:n}){if(n.length===0)return;let r=Tt(e,t),o=["consumers were changed by hand, and give way to no rollback:",...n,`to\
 go on, give each its definition back, or drop or rename what is there where nobody wants what it shows (the consumer is made again then): ${r} goes on`].join(`\

`),s="once these consumers are put back, dropped or renamed";throw new p("observe",o,r,[],s)}async function Ch(e,t){let n=await Ah(e,t);if(n!==null)throw await Fh(
e,n.message),n}async function Ah({journal:e,ports:t,name:n,folder:r="",requires:o},{lost:s}){let{environment:i}=e;if(s.length===0)return null;let a=P(s.map(({message:u})=>u),
5),c=s.some(({kind:u})=>u==="different")?"; what others made under that name has to go before it can be made anew":"",m=`${a}: consumers cannot go back to it, a\
nd show what they showed${c}`;return xs({name:n,environment:i,folder:r,why:m,requires:o},t)}async function BE(e,t,n){let{leg:r,cause:o}=n;if(r.act.do!=="show"||
!(o instanceof p)||oe(o))return En(n,e);try{dl(e,await Ot(e.journal.environment,t,e.ports))}catch(s){return s instanceof p?s:En(n,e)}return En(n,e)}async function GE(e,t){
let{leg:n,cause:r}=t,o=r instanceof p&&!(r instanceof nt)&&!oe(r),{phase:s}=e.journal.environment;if(n.act.do!=="show"||!o||s!=="rolling-back")return En(t,e);try{
await Fh(e,t.message)}catch{return En(t,e)}let i=`${t.message}
Consumers show green, as before the rollback`;return qe(t,i,y("status",e.name))}async function Fh(e,t){let{phase:n}=e.journal.environment;n==="rolling-back"&&await qt(
e,Cm(t.split(`
`)[0]??""))}async function Lh(e){await qt(e,ze(Mm(e.journal.environment,e.ordering)))}async function fl(e){let t=Et(e.journal.environment);t.length>0&&await qt(
e,uo(t,"removing","green is gone"))}function pl(e,t){let n=[e.identity,e.blue,e.green].flatMap(o=>[o,_E(o)]),r=new Set(n.flatMap(o=>[o,$(o).stem]));return t.filter(o=>r.has(o.table))}var _E=e=>e.slice(
e.lastIndexOf(".")+1);function $n({by:e,added:t,removed:n,changed:r}){return e==="key"?t+n+r:Math.max(t,n)}function Nh(e,t){let n=$n(e),r=Wh(t.filter(s=>s.column===
"*"));if(e.by==="multiset")return Math.max(0,n-Math.max(r,UE(e,t)));let o=Math.min(e.changed,e.columns.reduce((s,{column:i,changed:a})=>s+Math.max(0,a-Dh(t,i)),
0));return Math.max(0,e.added+e.removed+o-r)}var Dh=(e,t)=>Wh(e.filter(n=>n.column===t));function Wh(e){return e.reduce((t,n)=>t+(n.count??Number.POSITIVE_INFINITY),
0)}function UE(e,t){let{columns:n,added:r,removed:o}=e;return n.length===0||r!==o?0:Math.min(...n.map(({column:s,changed:i})=>Dh(t,s)>=i?Number.POSITIVE_INFINITY:
0))}function Bh(e,t){return t.filter(n=>!qE(e,n)).map(n=>({check:"accepted",table:e.green,outcome:"warn",message:`the accepted deviation in ${n.column==="*"?"it\
s rows":n.column} (${n.reason}) does not occur: take it out of .bluegreen/accept.yaml`}))}function qE(e,{column:t}){return t==="*"?$n(e)>0:e.columns.some(n=>n.column===
t&&n.changed>0)}function Gh(e,t){if(e.length===0)return[];let n=new Set(e.flatMap(r=>pl(r,t)));return t.filter(r=>!n.has(r)).map(({table:r,reason:o})=>({check:"\
accepted",table:r,outcome:"warn",message:`the accepted deviation (${o}) is of a table that was not compared: correct its name, or take it out of .bluegreen/acce\
pt.yaml`}))}function qh(e){let{identity:t,by:n,added:r,removed:o,columns:s}=e,i=n==="key"?r+o:$n(e),a=n==="key"?s.filter(l=>l.changed>0):[];return[...i>0?[_h(t,"*",i)]:[],...a.
map(l=>_h(t,l.column,l.changed))]}function _h(e,t,n){return`- { table: ${Uh(e)}, column: ${Uh(t)}, count: ${n}, reason: \u2026 }`}function Uh(e){return/^[A-Za-z_][\w.-]*$/.
test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(e)}var Hh=10;function Kh({objects:e},t){let n=e.filter(({colour:o,kind:s})=>o==="green"&&s!=="external");if(n.length===0)return`nothing green is left in ${t}`;let r=n.
map(o=>o.name);return`left in ${t} beside blue, read by nobody: ${P(r,Hh)}`}function Vh(e,t,n){return["to go on, look at the differences, and","either fix the S\
QL and deploy again (on a release branch: push again): what comes out otherwise is made anew",...HE(e,t),...e.some(r=>r.outcome==="inconclusive")?["or give the \
sources more rows, or lower checks.rows.min-rows in bluegreen.yaml, and deploy again"]:[],Jh(n)]}function Jh(e){return`or give it up: ${y("rollback",e,"--discar\
d")}`}function zh(e,t,n){let r="or give it up, once what serves is whole again:";return`${e.replace(Jh(n),()=>r)}
${t}`}function HE(e,t){let n=new Set(e.filter(o=>o.outcome==="fail").map(o=>o.table)),r=t.filter(o=>n.has(o.green)).flatMap(qh);return r.length===0?[]:["or, whe\
re a difference is meant, accept it by name in .bluegreen/accept.yaml, commit that, and deploy again:",...V(r,Hh)]}var KE="green is not shown to be right, and no consumer was moved to it";function Es(e,t=KE){let n=jr(e),r=e.ports.judge(n);if(gl(r)==="pass")return r;throw VE(
e,t,{comparisons:n,findings:r})}function gl(e){return e.some(t=>t.outcome==="fail")?"fail":e.some(Xh)?"inconclusive":"pass"}function Xh({outcome:e}){return e===
"fail"||e==="inconclusive"}function yl({table:e,message:t,check:n,outcome:r}){return`${e}: ${t} (${n}, ${r})`}function jr({comparisons:e}){return[...e.values()].
sort((t,n)=>t.green<n.green?-1:1)}function VE({plan:e,journal:t},n,{comparisons:r,findings:o}){let{environment:s}=e,i=o.filter(Xh),a=[n,...V(i.map(yl),20,"check"),
Kh(t.environment,s),...Vh(i,r,s)].join(`
`),l=i[0],c=l===void 0?"check":`check:${l.table}`;return new X(new p(c,a,y("rollback",s,"--discard")),{environment:s,comparisons:r,findings:o})}async function $s(e,{requires:t,proofAge:n},r){if(t===null)return;let o=r.ledgerOf(t),{environment:s}=await o.read(),i={release:e,environment:s,name:t,proofAge:n},
a=await YE(i,o)??await hl(i,r);if(a!==null)throw JE(i,a)}async function hl(e,{clock:t,vouching:n}){return ZE(e,t.now())??await QE(e,n)}function JE(e,t){let{release:n,
environment:r,name:o}=e,s=r!==null&&zE(r,n)?wl(n,o):null;return s===null?new p("requires",t,XE(e)):new p("requires",`${t}
${s}`,"bluegreen rewrite",[],bl(n))}function zE({serves:e,previous:t},{hash:n}){return e.release===n&&t===null}function bl(e){return`once release.versions in bl\
uegreen.yaml is ${yr(e)}`}function wl(e,t){return[`what it replaced in ${t} is not there any more, so that it cannot be compared once more`,`to have it proved, \
release the same under other versions, which are compared with what serves there: set release.versions to ${yr(e)} in bluegreen.yaml, run bluegreen rewrite, com\
mit, and then ${y("deploy",t)}`].join(`
`)}function XE(e){let{release:t,environment:n,name:r}=e,{hash:o}=t;return Yh(e)?y("rollback",r):(Pr(n,o)?.outcome??"pass")==="pass"||n?.serves.release===o?y("de\
ploy",r,"--release",o):y("status",r)}function Yh({release:e,environment:t}){return t?.phase==="rolling-back"&&t.serves.release===e.hash}async function YE({release:e,
environment:t,name:n},r){let{hash:o}=e;if(Pr(t,o)!==void 0)return null;let s=await r.after(o);return Pr(s,o)?.outcome==="pass"?`${n} proved ${o}, and does not h\
old the proof any more: a rollback took it back, or 50 newer ones did`:null}async function QE({release:e,environment:t,name:n},r){let o=Pr(t,e.hash),s=o===void 0?
null:await r.doubt(n,o);return s===null?null:`the ledger of ${n} says that ${e.hash} is proved, but ${s}`}function ZE(e,t){let{release:n,environment:r,name:o,proofAge:s}=e,
i=Pr(r,n.hash);if(Yh(e))return`a rollback of ${o} is under way, and takes its proof of ${n.hash} back`;if(i?.outcome==="pass"){let c=t$(i,s,t);return c===null?null:
`${o} proved ${n.hash} at ${i.at}, which is ${c}`}if(i!==void 0)return`the checks in ${o} said ${i.outcome} of ${n.hash}`;let a=r?.release??null,l=r===null||a===
null||a===n.hash?"":`; since ${a}: ${mc(n,a,r)}`;return`${o} has not proved ${n.hash}${l}`}var e$=5*6e4;function t$({at:e},t,n){let r=Date.parse(n)-Date.parse(e);
return r<-e$?"still to come, so its age is not known: a clock is wrong, or nobody proved it":t===null||r<=t?null:"longer ago than proof-age allows"}function Pr(e,t){
return e?.proofs.filter(n=>n.release===t).at(-1)}async function Qh(e,t,n){if(e.phase==="empty")throw await n$(e,t,n);if(he(e))throw new p("ledger",`the installation is not finished in ${t}`,y("install",t))}async function n$(e,t,n){
let r=await ke(n,e,await re(n,e,ie)),o=r.map(({message:l})=>l),s=[`nothing is installed in ${t}`,...V(o,10,"object")].join(`
`),{next:i,waits:a}=r.length===0?po(y("install",t)):fo(t,r);return new p("ledger",s,i??"",[],a)}function Zh(e,t,n,r,o){if(e.phase==="rolling-back"){let a=Tt(t,e.
discarding);throw new p("ledger",`a rollback of ${t} is not finished`,a)}let s=e.phase!=="serving"&&e.release!==n,i=e.line!==null&&r!==null&&e.line!==r;if(!(!s||
!i||o))throw new p("ledger",`${e.line} has a release of its own under way in ${t} (${e.phase}): wait until it serves or is discarded, or deploy with --supersede`,
y("deploy",t),[],`once the release of ${e.line} serves or is discarded`)}async function eb({plan:e,rules:t,ports:n}){let r=_r(t,e.environment,n.clock.now());if(r===
null)return $s(e.release,t,n);let o=`${r}: nothing is switched before, and the same command goes on then`;throw gc(t,e.environment,n.clock.now(),o)}async function Is(e,t,n,r,o=[]){
let s=[...await a$(e,t.environment,n),...bm(t,n,r)],i=await e.preflight(s,o,t.pairs),[a]=i;if(a===void 0)return await e.warnings?.(s)??[];let l=await r$(e,t,i),
c=i.filter(({step:g})=>!o$(l,t.steps,g)),m=n.phase==="empty"||he(n),u=y(m?"install":"deploy",t.environment),d=[...c.map(l$),...l.length===0?[]:[s$(l)]].join(`
`),f=c.length>l.length?"once this is mended":i$(l);throw new p(a.step,d,u,t.warnings,f)}var tb=new Set(["create-table","create-view"]);async function r$(e,{steps:t},n){
let r=new Set(n.map(({step:i})=>i)),o=t.filter(({id:i,kind:a})=>r.has(i)&&tb.has(a)),s=new Set((await e.observe()).filter(Qt).map(({name:i})=>i));return o.map(({
object:i})=>i).filter(i=>s.has(i))}function o$(e,t,n){let r=t.find(o=>o.id===n);return r===void 0||tb.has(r.kind)?!1:[...r.reads,...r.writes].some(o=>e.includes(
o))}function s$(e){let t=e.length===1?"another version":"other versions";return`to go on, drop or rename what others made there (${P(e,5)}), or give ours ${t} i\
n release.versions of bluegreen.yaml, and run bluegreen rewrite`}function i$(e){return`once ${P(e,5)} ${e.length===1?"is":"are"} dropped or renamed`}async function a$(e,t,n){
let r=n.phase==="serving"?[]:await tn({engine:e},n);return r.length===0?[]:xt([ct("switch-back",t,r,[])]).map(s=>({step:s,key:so(n.generation,s),moves:r}))}function l$(e){
let t=e.file===""?"":`${e.file}:${e.line}: `,n=e.hint===""?"":` (${e.hint})`;return`${t}${e.message}${n}`}async function Ms(e,t,n,r="approve"){let o=await c$(e,n);if(o===null)return;let{reason:s,waits:i}=o;throw new p(r,`not approved: four-eyes: ${s}`,y("deploy",t),
[],i)}async function c$({baseline:e,head:t},n){let{actor:r}=n;if(r===null)return Tr("a person has to start the deployment, and no person did","once a person run\
s it");if(t.commit===null)return Tr("what is not committed yet has nobody but you behind it","once it is committed");if(e.commit===null)return Tr("without a bas\
eline nobody can say whose changes these are","once there is a baseline");let o=await n.authors(e.commit,t.commit);return o.includes(r)?Tr(`${r} wrote a part of\
 this release, so another person has to deploy it`,`once another person than ${r} runs it`):o.includes(null)?Tr("nobody knows who wrote one of the commits of th\
is release","once each commit has a known author"):null}function Tr(e,t){return{reason:e,waits:t}}async function rb(e){let{environment:t}=e.journal;if(!Te(t)||(await nb(e)).length===0)return m$;await lt(e.ports);let n=await nb(e),{streaming:r}=e.ports.engine.
capabilities;return{words:n.map(({message:o})=>o),tables:u$(t.objects,new Set(n.map(({object:o})=>o)),r)}}var m$={words:[],tables:new Set};function ob({blue:e,views:t},{
tables:n}){return(t===void 0?[e]:t.blue.flatMap(({view:o})=>o.reads)).some(o=>n.has(o))}async function nb({ports:e,journal:{environment:t}}){let n=new Set(t.previous?.
objects??[]),r=t.objects.filter(i=>i.colour==="superseded"&&n.has(j(i))),o=new Set(r.map(({name:i})=>i)),s=await re(e.engine,t,ie,()=>!1);return Yr(t,s).filter(
({object:i,kind:a})=>a!=="consumer"&&a!=="unknown"&&o.has(i))}function u$(e,t,n){let r=e.filter(({kind:s})=>s==="view"||n&&s==="statement"),o=new Set(t);for(let s of o)
for(let i of r)if(i.name===s||i.reads.includes(s))for(let a of i.writes)o.add(a);return o}function sb(e,t,n){let{previous:r}=t;return r===null?[]:Ue(e,Xt(t,r),n).pairs}async function ib(e,t){let{plan:n,ports:r,comparisons:o,findings:s}=e,i=await f$(e);
for(let{comparison:g}of i)g!==null&&o.set(g.green,g);let a=jr(e),l=i.flatMap(({pair:g,why:w})=>w===null?[]:[d$(g,w)]),c=r.judge(a).filter(({check:g})=>l.length===
0||g!=="accepted");s.splice(0,s.length,...c,...l);let m=c.filter(({outcome:g})=>g==="fail");if(m.length===0)return;let d=`what serves does not pass its checks a\
ny more:
${V(m.map(yl),10,"check").join(`
`)}`,f=new p(t.id,d,y("rollback",n.environment));throw new X(f,{environment:n.environment,comparisons:a,findings:[...s]})}function d$({blue:e,green:t},n){let r=e===
t?t:`${t} with ${e}`;return{check:"rows",table:t,outcome:"warn",message:`${r} was not compared again after the switch: ${n}`}}async function f$(e){let{plan:t,rules:n}=e,
r=await rb(e),o=[];for(let s=0;s<t.pairs.length;s+=n.concurrency){let i=t.pairs.slice(s,s+n.concurrency);o.push(...await Promise.all(i.map(a=>p$(e,a,r))))}return o}
async function p$({ports:e},t,n){if(ob(t,n))return{pair:t,comparison:null,why:P(n.words,3)};try{return{pair:t,comparison:await e.engine.compare(t),why:null}}catch(r){
if(!(r instanceof p)||oe(r))throw r;return{pair:t,comparison:null,why:r.message}}}function ab(e,t){return Math.min(t.until,e+cb(t))}function lb({began:e,ended:t},n){let{until:r}=n;if(e>=r)return null;let o=t-e,s=t+Math.max(cb(n),o*9);return s+
o<r?s:r}function cb({soak:e}){return Math.max(5e3,e/10)}var g$=5e3;async function mb(e,t){let{clock:n,progress:r,ending:o}=e.ports,s=()=>Date.parse(n.now()),i=h$(e),a=null;for(let l=e.plan.pairs.length===0?null:ab(s(),
i);;){l=await y$(e,t,l,i),a=await w$(e,t,a);let c=i.until-s();if(c<=0&&l===null&&a===null)return b$(e);if(Rn({...e,ending:o}))return null;r.step(t,"waiting",`${Ee(
Math.max(c,0))} left`);let m=[l,c>0?i.until:null].flatMap(u=>u===null?[]:[u-s()]);await n.sleep(ks(Math.max(1,Math.min(g$,...m)),e.due,s()),o)}}async function y$(e,t,n,r){
let{clock:o,ending:s}=e.ports,i=Date.parse(o.now());return n===null||i<n||Rn({...e,ending:s})?n:(await ib(e,t),lb({began:i,ended:Date.parse(o.now())},r))}function h$({
ports:e,rules:t,journal:n,wasWatched:r}){let{switchedAt:o}=n.environment,s=r&&o!==null?o:e.clock.now();return{until:Date.parse(s)+t.soak,soak:t.soak}}function b$({
plan:{pairs:e}}){return e.length===0?"":`${E(e.length,"table")} judged again`}async function w$(e,t,n){let{plan:r,ports:o,journal:s,definitions:i}=e,{environment:a}=s,
l=new Set(r.warnings.flatMap(({code:I,message:Cn})=>I==="drift"?[Cn]:[])),c=new Set([...ne(r.release.green).values()].map(({name:I})=>I)),m=await kn(o.engine,a,
i,c),u=({kind:I})=>I!=="consumer"||Te(a),d=m.filter(I=>u(I)&&!l.has(I.message));if(d.length===0)return null;let f=Date.parse(o.clock.now()),g=n??f,w=o.engine.capabilities.
streaming?wm:0;if(d.every(On)&&f-g<w)return g;let S=`what serves did not stay as it was:
${V(d.map(I=>I.message),10,"object").join(`
`)}`;throw new p(t.id,S,y("rollback",r.environment))}async function Cs(e,t){switch(t.kind){case"wait-caught-up":return j$(e,t);case"check":return v$(e,t);case"approve":return S$(e,t);case"watch":return mb(e,t);default:
throw new Error(`nothing is known of how to look for ${t.id}`)}}async function v$(e,t){let n=e.plan.pairs.find(a=>a.green===t.object);if(n===void 0)return"";let r=await e.
ports.engine.compare(n);e.comparisons.set(n.green,r);let{added:o,removed:s,changed:i}=r;return o+s+i===0?`${r.greenRows} rows, no difference`:`${o} added, ${s} \
removed, ${i} changed`}async function S$(e,t){return await Ms(e.plan.release,e.plan.environment,e.ports.vouching,t.id),`approved by ${e.ports.vouching.actor??"n\
obody"}`}async function j$(e,t){let{clock:n,engine:r,progress:o}=e.ports,{catchUp:s,catchUpLag:i,catchUpSoak:a}=e.rules,l={lag:i,soak:a,within:s};for(let c=P$(e,
t);;){let m=await r.position(t.object),u=Date.parse(n.now()),d=bh(c,m,u,l);if(d.state==="through")return d.detail;if(d.state==="failed")throw ub(e,t,d.detail);if(Rn(
{...e,ending:e.ports.ending})){if(hh(c,u,l))throw ub(e,t,sl(m));return null}o.step(t,"waiting",d.detail),await n.sleep(ks(d.again,e.due,Date.parse(n.now())),e.ports.
ending),c=d.waited}}function P$({journal:e,ports:t},{object:n}){let r=t.clock.now();return gh(Date.parse(e.environment.catchingUp[n]??r),Date.parse(r))}function ub({
plan:e},{id:t,object:n},r){return new p(t,`${n} ${r}`,y("status",e.environment))}function As(e,t){let{rules:n,ports:r,plan:o,held:s,done:i}=e,a=Date.parse(r.clock.now())-s;if(n.runLimit===null||a<n.runLimit||r.ending.aborted||T$(e,t))return;
let[l,c]=k$(n.runLimit,a),m=`run-limit of ${o.environment} is ${l}`,u=i.length===0?`${c} had passed before the first step could begin: nothing was done, and no \
other run would do more`:`what fitted into it (${O$(i)}) has to be done again by every run, so that none comes further`;throw new p("run-limit",`${m}, and ${u}.\
 It has to be longer than ${c}`,R$(e),[],"once it is longer")}function T$({journal:e,plan:t,before:n,done:r,left:o},s){let{environment:i}=e;return o.length>0||r.
some(l=>Ve(l,s).looks!==!0)?!0:Kr(i,t.release.hash)&&i.confirmed.some(l=>!n.has(l))}function k$(e,t){let n=[Ee(e),Ee(t)];return e<1e4&&e%1e3!==0||n[0]===n[1]?[`${e}\
 ms`,`${t} ms`]:n}function O$(e){return P(e.map(({id:t})=>t),3)}function R$({journal:e,plan:t}){let{environment:n}=e,r=n.phase==="empty"||he(n);return y(r?"inst\
all":"deploy",t.environment)}async function In(e,t,n){let{journal:r,ports:o,rules:s,due:i}=t,a={journal:r,ports:o,due:i,ending:o.ending,limit:s.concurrency,perform:l=>E$(t,l)};try{let l=await xn(
e,a);return l==="paused"&&As(t,n),l}catch(l){throw l instanceof et?await I$(t,l,n):l instanceof p&&l.step==="ledger"?await x$(t,l):l}}async function x$({ports:e,
journal:t,plan:n},r){let o=await e.engine.consumers();if(qc(t.environment,{consumers:o,differences:new Map}).length===0)return r;let[s,i]=[y("deploy",n.environment),
y("rollback",n.environment)],a=`${r.message}
Consumers have moved, to green unless it was a way back, and the ledger does not know it. Once it can be written, ${s} goes on, and ${i} moves them back`;return new p(
r.step,a,r.next,r.warnings,r.waits)}async function E$(e,t){let n=await $$(e,t);return t.step!==null&&(n===null?e.left:e.done).push(t.step),n}async function $$(e,{
act:t}){switch(t.do){case"look":return Cs(e,t.step);case"judge":return e.findings.push(...Es(e)),"";case"permit":return await eb(e),"";default:return Je(e,t)}}function Fs({
runLimit:e},{clock:t}){let n=Date.parse(t.now());return{since:n,due:e===null?null:n+e}}async function I$(e,t,n){let{environment:r}=e.journal,{cause:o,leg:s}=t;if(o instanceof
X&&s.act.do==="judge")return M$(e,o);if(oe(o))return o;let i={...e,name:e.plan.environment,ordering:n};return Te(r)?e.rules.autoRollback?L$(i,t):qe(t,t.message,
y("rollback",i.name)):C$(i,e,t)}async function M$({ports:e,journal:t,plan:n},r){let{environment:o}=t;if(o.phase==="serving"||Te(o))return r;try{return await Ts(
e,o,n.environment),r}catch(s){if(!(s instanceof p))throw s;let i=zh(r.message,s.message,n.environment),a=new p(r.step,i,s.next,r.warnings,s.waits);return new X(
a,r.checked)}}async function C$(e,t,n){let r=he(t.journal.environment);try{await Lh(e),F$(n)&&await Je(t,{do:"settle"})}catch(c){return cl(n,c,e.name)}let o=r?"\
Nothing serves yet.":await A$(t),s=`${n.message}
${o} ${kr(t)}`,{leg:i,cause:a}=n;if(i.act.do==="permit"&&a instanceof p)return new p(a.step,s,a.next,[],a.waits);let l=a instanceof p?a.waits:null;return qe(n,s,
y(r?"install":"deploy",e.name),l)}async function A$({ports:e,journal:{environment:t}}){let n=await e.engine.consumers().catch(()=>null);if(n===null)return"No co\
nsumer was moved; what they show could not be looked at.";let r=ro(t,n),o=a=>r.has(a)||R(n,a)===void 0,i=Object.entries(t.serves.consumers).filter(([a])=>o(a)).
map(([a,l])=>zt(a,l)).sort();return i.length===0?"Blue serves as before.":`Blue serves as before, but for ${P(i,5)}, which somebody has redefined or dropped.`}function F$({
leg:e,cause:t}){return e.act.do==="move"&&!(t instanceof p)}async function L$(e,t){try{await Eh(e,"go-back")}catch(r){return cl(t,r,e.name)}let n=`${t.message}
Consumers are back on blue; green stays for inspection`;return qe(t,n,y("rollback",e.name,"--discard"))}function Ls({plan:e,journal:t,done:n,forgotten:r,since:o,
ports:s,savings:i}){let a=Date.parse(s.clock.now())-o;return n.length===0?[]:Ph(e,t.environment,{done:n,forgotten:r,took:a,savings:i})}function kr(e){let t=new Set(
e.journal.environment.confirmed),n=e.plan.steps.filter(o=>!t.has(o.id)).map(o=>o.id),r=zr(e);return`${r-n.length} of ${r} steps are done; left: ${P(n,5)}`}var Ns=class{#e;#t;#n;#r;#o=null;#s="";#i=null;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r,this.#r=Date.parse(r.since)}get interval(){return(Date.parse(this.#n.
until)-this.#r)/3}async check(){if(await this.beat(),this.#o!==null)throw this.#o;if(this.#l()>9/4*this.interval)throw new fe(`it could not be renewed${this.#s}`)}beat(){
return this.#o!==null||this.#l()<this.interval?Promise.resolve():(this.#i??=this.#a().finally(()=>this.#i=null),this.#i)}async release(){await this.#i,this.#o===
null&&await this.#e.release(this.#n)}async#a(){let t=this.#t.now();try{this.#n=await this.#e.renew(this.#n,t),this.#r=Date.parse(t)}catch(n){n instanceof fe&&(this.#o=
n),this.#s=n instanceof Error?`: ${n.message}`:""}}#l(){return Date.parse(this.#t.now())-this.#r}};var[N$,D$,W$]=[1e3,6e4,15*6e4],db=6e4;function vl(e){return{...e,engine:B$(e)}}function B$(e){let{engine:t}=e,n=!1,r=async(s,i)=>{let a=await fb(e,n?W$:db,s,i);
return n=!0,a},o=s=>fb(e,db,s);return{name:t.name,capabilities:t.capabilities,fence:s=>r(()=>t.fence(s)),preflight:(s,i,a)=>o(()=>t.preflight(s,i,a)),observe:()=>r(
()=>t.observe()),consumers:()=>r(()=>t.consumers()),position:s=>r(()=>t.position(s)),...G$(t,r),describe:s=>r(()=>t.describe(s)),adopt:s=>r(()=>t.adopt(s)),apply:(s,i)=>r(
()=>t.apply(s,i)),query:s=>r(()=>t.query(s)),compare:s=>r(()=>t.compare(s)),switch:s=>_$(e,s,()=>r(()=>t.switch(s),async()=>U$(t,await pb(t,s)))),retire:s=>r(()=>t.
retire(s),async()=>H$(t,await q$(t,s))),objections:s=>r(()=>t.objections(s)),close:()=>t.close()}}function G$(e,t){let n={running:r=>t(async()=>await e.running?.(
r)??[]),stateSizes:r=>t(async()=>await e.stateSizes?.(r)??{}),warnings:r=>t(async()=>await e.warnings?.(r)??[]),ended:r=>t(async()=>await e.ended?.(r)??[]),resume:r=>t(
async()=>await e.resume?.(r)??[])};return{...e.running&&{running:n.running},...e.stateSizes&&{stateSizes:n.stateSizes},...e.warnings&&{warnings:n.warnings},...e.
ended&&{ended:n.ended},...e.resume&&{resume:n.resume}}}async function fb({clock:e,progress:t,ending:n},r,o,s=()=>Promise.resolve(o)){let i=Date.parse(e.now())+r,
a=()=>o();for(let l=N$;;l=Math.min(l*2,D$))try{return await a()}catch(c){let m=c instanceof nt?Math.max(l,c.wait??0):1/0;if(!(c instanceof nt)||Date.parse(e.now())+
m>i||(t.note(`${c.step}: ${c.message}; asked again in ${Ee(m)}`),await e.sleep(m,n),n.aborted))throw c;a=async()=>(await s())()}}async function _$({engine:e,clock:t},n,r){
try{await r()}catch(o){if(!(o instanceof p)||o instanceof nt)throw o;for(let s of[0,1e3,2e3,4e3])if(s>0&&await t.sleep(s),(await pb(e,n)).length===0)return;throw o}}
async function pb(e,t){let n=await e.consumers();return t.filter(({consumer:r,to:o})=>(R(n,r)??null)!==o)}function U$(e,t){return()=>t.length===0?Promise.resolve():
e.switch(t)}async function q$(e,t){if(e.capabilities.connectors)return t;let n=new Set((await e.observe()).map(({name:r})=>r));return t.filter(r=>n.has(r))}function H$(e,t){
return()=>t.length===0?Promise.resolve():e.retire(t)}async function vt(e,t,n){try{return await(e.dryRun?n(vl(t)):J$(t,n))}catch(r){throw K$(r,e.environment,t)}}function K$(e,t,n){let r=y("status",t);return e instanceof
_e?new p("ledger",`another run is changing ${t}: ${e.message}`,r):e instanceof ve?V$(e,t,n)??Sl(e,t):e instanceof fe?new p("lease",`the lease of ${t} is lost, a\
nd nothing more was done: ${e.message}`,r):e instanceof Ht&&e.next===""?new Ht(e.step,e.message,r):e}function Sl({message:e,lease:t},n){let r=`another run is ch\
anging ${n}: ${e}; ${y("status",n)} tells how far it is`;return new p("lease",r,z,[],`once ${t.holder} has ended`)}function V$({lease:e,message:t},n,{clock:r,lease:{
removal:o}}){if(Date.parse(e.until)-Date.parse(r.now())<=2*De)return null;let s=`another run is changing ${n}, by a clock that is ahead of this one: ${t}`;return new p(
"lease",s,`where nobody is deploying: ${o??"remove its lease"}`)}async function J$(e,t){let n=await Z$(e),r=new Ns(e.lease,e.clock,n),o=e.claimant.every(r.interval/
4,()=>{r.beat()});try{let s=vl(eI(e,r));return await z$(s,n),await t(s)}finally{o(),await r.release().catch(()=>{})}}async function z$({engine:e,lease:t},n){try{
await e.fence(n.token)}catch(r){throw!(r instanceof Ht)||!await t.withdraw(n)?r:new p("fence",`${r.message}: ${X$}`,Y$(t.removal))}}var X$="another ledger than \
this one drives the platform (ledger: local in another clone, another remote, or a ledger from a backup). Where that one is right, run this command there, or se\
t ledger: remote so that all share one; running it here again does not help";function Y$(e){return`only where this ledger is the right one, and nobody uses the \
other: ${e??"remove its lease"}, and run the command again`}var Q$=5e3;async function Z$({lease:e,claimant:t,clock:n,progress:r,ending:o}){let s=Date.parse(n.now())+
t.patience;for(let i=!1;;i=!0)try{return await e.acquire(t.name,n.now())}catch(a){let l=s-Date.parse(n.now());if(!(a instanceof ve)||l<=0||o.aborted)throw a;i||
r.note(`waiting for the lease: ${a.message}`),await n.sleep(Math.min(Q$,l),o)}}function eI(e,t){return{...e,engine:tI(e.engine,t),ledger:nI(e.ledger,t),clock:rI(
e.clock,t)}}function tI(e,t){let n=async o=>(await t.check(),o()),r={apply:(o,s)=>n(()=>e.apply(o,s)),adopt:o=>n(()=>e.adopt(o)),switch:o=>n(()=>e.switch(o)),retire:o=>n(
()=>e.retire(o)),...e.resume&&{resume:o=>n(async()=>await e.resume?.(o)??[])}};return new Proxy(e,{get(o,s){let i=Reflect.get(r,s);if(i!==void 0)return i;let a=Reflect.
get(o,s,o);return typeof a!="function"?a:a.bind(o)}})}function nI(e,t){return{removal:e.removal,read:()=>e.read(),after:n=>e.after(n),history:n=>e.history(n),async append(n,r,o){
return await t.check(),e.append(n,r,o)}}}function rI(e,t){return{now:()=>e.now(),async sleep(n,r){let o=Math.max(1,t.interval);for(let s=n;s>0&&r?.aborted!==!0;s-=
o)await e.sleep(Math.min(s,o),r),await t.beat()}}}async function gb(e,{substitute:t},n,r,o){let s=st(e,t),i=Object.entries(await n.consumers()).sort(([u],[d])=>u<d?-1:1),a=i.map(([u])=>({name:u,kind:"view"})),l=a.
length===0?[]:await n.describe(a),c=i.map(([u,d],f)=>{let g=R(s,u);return{name:u,...iI(u,d,g,l[f]??null,{nameOf:r,mayGo:o})}}),m=await oI(s,new Set(i.map(([u])=>u)),
n);return{same:Object.fromEntries(c.flatMap(({name:u,same:d})=>d===null?[]:[[u,d]])),differences:[...c.flatMap(({difference:u})=>u===null?[]:[u]),...m.map(u=>`${u}\
 is there, was not made by bluegreen, and is to be a consumer: once it is renamed or dropped, it is made as git says`)]}}async function oI(e,t,n){let o=Object.entries(
e).filter(([i])=>!t.has(i)).map(([i,a])=>typeof a=="object"?i:_({consumer:i}));if(o.length===0)return[];let s=await n.describe(o.map(i=>({name:i,kind:"view"})));
return o.filter((i,a)=>{let l=s[a]??null;return l!==null&&sI(l.name,i)&&!yb(l)})}function sI(e,t){return`.${e}`.toLowerCase().endsWith(`.${t}`.toLowerCase())}function iI(e,t,n,r,o){
if(typeof n=="object")return aI(e,t,n,r,o);if(n===t)return{same:n,difference:null};let s=Nn(t)?e:_({consumer:e}),i=Nn(t)?"is a view of its own":`shows ${t}`;return{
same:null,difference:`${s} ${i}, and git says ${n??"nothing of it"}`}}function aI(e,t,n,r,{nameOf:o,mayGo:s}){if(r===null||!(Nn(t)||yb(r)))return{same:null,difference:`${_(
{consumer:e})} shows ${t}, and git says that ${e} is a view of its own`};let i=to({sql:n.sql,options:{}},r,o);if(i.length===0&&Nn(t))return{same:{...n,content:t},
difference:null};let a=i.length===0?"":`: ${i.join("; ")}`;return{same:null,difference:`${e} is defined otherwise than git says${a}${s?"; once it is dropped, it\
 is made as git says":""}`}}function yb({sql:e}){return/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s/i.test(e)}async function hb(e,t,n,r){let o=new Set(e.map(({there:m})=>j(m))),s=t.filter(m=>m.kind==="statement"&&m.content===null&&!o.has(j(m)));if(s.length===0)return{pairs:[],
differences:[]};let i=await r.describe(s),a=new Set(e.map(({wanted:m})=>j(m))),l=[],c=[];for(let[m,u]of s.entries()){let d=i[m]??null,f=d===null?[]:lI(d,n);if(d===
null||f.length===0)continue;let w=[...n.wanted.values()].filter(S=>S.kind==="statement"&&S.writes.some(I=>f.includes(I))&&!a.has(j(S))).map(S=>({wanted:S,sql:n.
sql.get(j(S))??"",there:u,description:d})),k=w.find(S=>Or(S,n).length===0);k!==void 0?(a.add(j(k.wanted)),l.push(k)):c.push(cI(u,f,w,n))}return{pairs:l,differences:c}}
function lI({sql:e},{nameOf:t,wanted:n}){return Ke(e).statements.flatMap(o=>o.names).filter(({role:o})=>o==="write"||o==="define").map(({parts:o})=>t(o.map(({text:s})=>s))).
filter(o=>n.has(`table:${o}`))}function cI({name:e},t,n,r){let[o]=n,s=o===void 0?"nothing more should":`not as ${o.wanted.name} should: ${Or(o,r).join("; ")}`;return`${e}\
 fills ${t.join(", ")}, and ${s}`}function Or({wanted:e,sql:t,description:n},{nameOf:r}){return to({sql:t,options:e.options},n,r)}function bb(e,t,n,{streaming:r}){let o=e.filter(({wanted:c})=>c.kind==="table"),s=new Set(o.filter(({there:c})=>c.rows!==0).map(({wanted:c})=>c.name)),i=new Set(
t.map(({wanted:c})=>j(c))),a=n.filter(c=>(c.kind==="statement"||c.kind==="seed")&&!i.has(j(c))&&c.writes.some(m=>s.has(m))),l=({kind:c,writes:m})=>(c==="seed"||
!r)&&m.every(u=>s.has(u));return{done:a.filter(l),differences:a.filter(c=>!l(c)).map(c=>mI(c,s))}}function mI({name:e,writes:t},n){let r=t.filter(i=>n.has(i)),o=t.
filter(i=>!n.has(i)),s=o.length===0?"":`, and ${o.join(", ")}, which it fills too`;return`${r.join(", ")} is there with rows, and ${e}, which fills it, is not: \
started now it would fill it again${s}`}function vb(e,t,n){let r=[...t.values()].filter(({kind:i})=>i==="statement"||i==="seed"),o=new Map(e.map(i=>[i.wanted,wb(i)])),s=i=>o.has(i)?"taken":n.includes(
i)?"unrun":"started";return e.filter(i=>i.wanted.kind==="table").map(i=>{let{name:a,file:l,line:c}=i.wanted,m=r.filter(({writes:f})=>f.includes(a)),u=f=>m.filter(
g=>s(g)===f).map(g=>o.get(g)??g.name),d={taken:u("taken"),unrun:u("unrun"),started:u("started")};return{name:wb(i),rows:i.there.rows,filledBy:d,file:l,line:c}})}
function wb({wanted:e,there:t}){return St({step:{object:e.name},there:t.name})}function St({step:e,there:t}){return t===e.object?t:`${e.object} (there as ${t})`}
function Sb(e){return e.map(t=>{let{file:n,line:r}=t;return{code:"taken-over",message:uI(t),file:n,line:r}})}function uI({name:e,rows:t,filledBy:n}){let{taken:r,
unrun:o,started:s}=n,i=t===0?", empty":` with its ${t===null?"rows":E(t,"row")}`,a=[...r.length===0?[]:[`${jl(r)}, ${Pl(r)} taken over too`],...o.length===0?[]:
[`${jl(o)}, ${Pl(o)} not run`],...s.length===0?[]:[`${jl(s)}, ${Pl(s)} started`]],l=a.length===0?"":`: ${a.join("; ")}`;return`${e} is taken over${i}${l}; once \
it is superseded, retire ${t===0?"removes it":"removes it, rows and all"}`}function jl(e){return`${P(e,5)}, which ${e.length===1?"fills":"fill"} it`}function Pl(e){
return e.length===1?"is":"are"}async function Tb(e,t,n,r){let o=ne(e),s=Dr(t),i=({kind:S},I)=>S!=="connector"&&(!s.has(I)||jb(s.get(I))),a=[...o].filter(([S,I])=>i(I,S)).map(([,S])=>S),l=(await r.
observe()).filter(({kind:S})=>S!=="external"),c={wanted:o,sql:dI(e,n),nameOf:Xr(e.tables.map(({name:S})=>S)),streaming:r.capabilities.streaming,isBegun:S=>jb(s.
get(j(S)))},m=await fI(a,l,c,r),u=await hb(m,l,c,r),d=[...m,...u.pairs],f=S=>S.content!==null&&!o.has(j(S)),g=l.filter(f).map(({name:S})=>S),w=await gb(e,n,r,c.
nameOf,g.length===0),k=[...u.differences,...w.differences];return{...pI(d,a,c,k),unwanted:g,consumers:w.same}}function jb(e){return e!==void 0&&Bc(e)}function dI(e,{
substitute:t}){return new Map([..._c(e)].map(([n,r])=>[n,ot(r,t)]))}async function fI(e,t,{sql:n},r){let o=e.map(({name:a,kind:l})=>({name:a,kind:l==="table"||l===
"view"?l:"statement"})),s=await r.describe(o),i=new Map(t.map(a=>[j(a),a]));return e.flatMap((a,l)=>{let c=s[l]??null;if(c===null)return[];let{kind:m}=a,u=i.get(
j({name:c.name,kind:m}))??i.get(j(a));return u===void 0?[]:[{wanted:a,sql:n.get(j(a))??"",there:u,description:c}]})}function pI(e,t,n,r){let o=Uc([...n.wanted.values()]),
s=({wanted:d,there:f})=>f.content!==null&&(f.content===d.content||o.has(`${d.name} ${f.content}`)),i=e.filter(s),a=e.filter(d=>!s(d)),l=a.filter(d=>d.there.content===
null&&Or(d,n).length===0),c=[...l,...i.filter(({wanted:d})=>n.isBegun(d))],m=[...c,...n.streaming?[]:gI(i,c,e)],u=bb(m,e,t,n);return{same:[...[...i,...l].map(({
wanted:d})=>Pb(d)),...u.done.map(d=>({...Pb(d),unrun:!0}))],marked:i.length,adoptions:l.map(bI),inTheWay:a.filter(d=>!l.includes(d)).flatMap(wI),tables:vb(m.filter(
hI(c,u.done)),n.wanted,u.done),differences:[...a.filter(d=>!l.includes(d)).map(d=>vI(d,n)),...r,...u.differences].sort()}}function gI(e,t,n){let r=new Set(n.filter(
({wanted:s})=>yI(s)).flatMap(({wanted:s})=>s.writes)),o=({wanted:s,there:i})=>s.kind==="table"&&i.rows!==0&&!r.has(s.name);return e.filter(s=>o(s)&&!t.includes(
s))}function yI({kind:e}){return e==="statement"||e==="seed"}function hI(e,t){let n=new Set(t.flatMap(({writes:r})=>r));return r=>e.includes(r)||n.has(r.wanted.
name)}function Pb(e){return{...nc(e,"green","ready"),content:e.content,adopted:!0}}function bI({wanted:e,sql:t,there:n}){let{name:r,content:o,reads:s,writes:i,file:a,
line:l}=e,c=e.kind==="table"?"create-table":e.kind==="view"?"create-view":"start-statement";return{step:{id:`adopt:${r}`,kind:c,object:r,content:o,sql:t,reads:s,
writes:i,file:a,line:l,after:[],level:0,strategy:"none",inverse:null,properties:{},touches:[]},there:n.name}}function wI({there:{name:e,kind:t,content:n}}){return n===
null&&t!=="statement"?[e]:[]}function vI(e,t){let{wanted:n,there:r}=e,o=Or(e,t),s=o.length===0?"":`: ${o.join("; ")}`,i=St({step:{object:n.name},there:r.name});
return r.content===null?`${i} is there, but was not made by bluegreen, and differs${s}${SI(n)}`:`${i} is there with other content${s}`}function SI({kind:e}){return e===
"view"?"; once it is dropped, it is made as git says":""}var kb="wait-caught-up";function Ds(e,t,n){let r=t.filter(o=>o.kind===kb).map(({object:o})=>[o,n]);return r.length===0?e:{...e,catchingUp:{...Object.fromEntries(
r),...e.catchingUp}}}function Ws(e,t){let n=new Set(t.filter(o=>o.kind===kb).map(({object:o})=>o));if(n.size===0)return e;let r=Object.entries(e.catchingUp).filter(
([o])=>!n.has(o));return{...e,catchingUp:Object.fromEntries(r)}}function Tl(e,t){let{release:n,pairs:r}=e.plan;return be({id:"gate",after:t,act:{do:"judge"},recording:{through:(o,s,i)=>ai(o,Ob(e,"pass",i)),failed:(o,s,i)=>kl(
o,s,e,i)},words:o=>o===null||!(o.error===null||o.error instanceof X)?null:{action:"check",object:n.hash,message:`${r.length} tables compared: ${o.error===null?"\
pass":Rb(o.error)}`}})}function kl(e,{error:t},n,r){return t instanceof X?Yt(ai(e,Ob(n,Rb(t),r))):Yt(e)}function Ob({plan:{release:e},run:t},n,r){return{release:e.
hash,at:r,outcome:n,commit:e.head.commit,run:t}}function Rb({checked:e}){return gl(e.findings)}function xb(e){let{steps:t}=e.plan,n=t.map(o=>jI(o,e.plan)),r=t.map(
({id:o})=>o);return ze([...n,Tl(e,r)].map(PI))}function jI(e,t){let n=Ve(e,W);return be({id:e.id,step:e,after:e.after,act:n.act(e,t),changes:n.counts===!0,works:n.
waits!==!0,recording:{begun:(r,o,s)=>Ds(r,[e],s),through:r=>Ws(r,[e]),failed:Yt}})}function PI(e){let{recording:t}=e;return{...e,recording:{...t,failed:(n,r,o)=>({
...t.failed(n,r,o),phase:n.phase})}}}function $b(e,t){let{plan:n,ordering:r}=e,[o,s]=TI(n.steps,r),i=Rl(e),a=(u,...d)=>u.flatMap(({id:f})=>Cb(i.get(f),d)),l=Tl(e,[...Bs,...Gs(o)]),c=[Ab(e),Fb(),...a(
o,...Bs),l];if(t==="validate")return ze([...c,RI(n)]);let m=OI(l.id);return ze([...c,m,...a(s,m.id),Lb(n,[m.id,...Gs(s)])])}function Ib(e,t,n){let r=[...Rl(e).values()].
flatMap(l=>Cb(l,Bs)),{action:o,object:s}=e,i=be({id:"finish",after:[...Bs,...Gs(r)],act:{do:"note"},recording:{through:(l,c,m)=>n(l,m)},words:Ol({action:o,object:s,
message:`${s} serves`})}),a=t.length===0?[]:[kI(t)];return ze([Ab(e),Fb(),...a,...r,i])}function Mb(e){let t=[...Rl(e).values()];return ze([...t,Lb(e.plan,Gs(t))])}
function TI(e,t){let n=new Set;for(let r of e)(Ve(r,t).closes===!0||r.after.some(s=>n.has(s)))&&n.add(r.id);return[e.filter(r=>!n.has(r.id)),e.filter(r=>n.has(r.
id))]}var Bs=["begin",Vr,"adopt"];function Gs(e){return e.map(({id:t})=>t)}function Cb(e,t){return e===void 0?[]:[{...e,after:[...e.after,...t]}]}function Ab({plan:e,
line:t,start:n,action:r,object:o,message:s}){return be({id:"begin",act:{do:"note"},changes:!0,recording:{begun:i=>Cc(n(i),e.release.hash,t)},words:i=>i===null?{
action:r,object:o,message:s}:null})}function Fb(){return be({id:Vr,after:["begin"],act:{do:"settle"},lasts:!0,recording:{through:e=>({...e,confirmed:[...e.confirmed,
Vr]}),failed:Yt}})}function kI(e){let t=E(e.length,"object"),n={action:"adopt",object:t,message:e.map(St).join(", ")};return be({id:"adopt",step:{id:"adopt",kind:"\
adopt",object:t},after:["begin"],act:{do:"adopt",adoptions:e},recording:{through:Wc},words:r=>r?.outcome==="failed"?null:n})}function OI(e){return be({id:"permi\
t",after:[e],act:{do:"permit"},recording:{failed:t=>({...t,phase:"validated"})}})}function RI({release:e}){return be({id:"validate",after:["gate"],act:{do:"note"},
recording:{through:t=>({...t,phase:"validated"})},words:Ol({action:"validate",object:e.hash,message:"green is right"})})}function Lb({release:e},t){return be({id:"\
finish",after:t,act:{do:"note"},recording:{through:Lc},words:Ol({action:"deploy",object:e.hash,message:"green serves"})})}function Ol(e){return t=>t===null?null:
e}function Rl(e){let{plan:t,ordering:n}=e,r=EI(e,Ac(t));return new Map(t.steps.map(o=>{let s=Ve(o,n);return[o.id,xI(o,s,s.act(o,t),r(o,s))]}))}function xI(e,t,n,r){
return be({id:e.id,step:e,after:e.after,act:n,changes:t.looks!==!0||t.counts===!0,works:t.waits!==!0,lasts:t.lasts===!0,recording:r})}function EI(e,t){let{plan:n,
onSwitch:r}=e,o=new Map(n.steps.map(l=>[l.id,l])),s=l=>l.flatMap(({id:c})=>o.get(c)??[]),i={begun:(l,c,m)=>Ds(Fc(l,t,s(c)),s(c),m),through:(l,c)=>Ws(ii(l,t,s(c)),
s(c)),failed:(l,c,m)=>kl(l,c,e,m)},a=l=>({...i,through:(c,m,u)=>l(ii(c,t,s(m)),u)});return(l,{act:c,through:m})=>{if(l.kind==="switch")return Eb(a(r));let u=m===
void 0?i:a((d,f)=>m(d,n,f));return $I(c(l,n))?Eb(u):u}}function $I({do:e}){return e==="move"||e==="show"}function Eb(e){let t=({error:n})=>n instanceof p&&!(n instanceof
nt&&n.happened==="unknown");return{...e,begun:(n,r,o)=>Ic(e.begun(n,r,o)),failed:(n,r,o)=>{let s=e.failed(n,r,o);return t(r)?Mc(s):s}}}async function Rr(e){let{plan:t,journal:n}=e,r=`the run has to end; ${kr(e)}`;return await n.record({action:"pause",object:t.environment,outcome:"done",message:r},
n.environment),{...se(e,"waiting",r),next:y("deploy",t.environment)}}function se(e,t,n){let{plan:r,findings:o,savings:s}=e;return{environment:r.environment,outcome:t,
message:n,warnings:r.warnings,next:null,plan:r,comparisons:jr(e),findings:o,account:Ls(e),savings:s}}function _s({release:e,line:t,ordering:n=W},r){let{plan:o,ports:s}=r;return{plan:o,ordering:n,line:t,start:i=>i,onSwitch:(i,a)=>no(i,o,a),action:"deploy",object:e.
hash,message:`${zr(r)} steps${t===null?"":` from ${t}`}`,run:s.claimant.run}}async function Nb({engine:e,clock:t,ledger:n},r,o,s){let i=WI(o,r),a=c=>i.has(c),l=r.phase!=="serving";for(let c of[...l?nl:[],null]){let m=await re(e,r,s,a),u=await CI(
e,r,o,m),d=await ke(e,r,m),f=d.filter(k=>!u(k)),g=II(f,o,r),w=f.filter(k=>a(k.object)||g.includes(k));if(w.length===0)return await MI(e,o,m),f.map(Db);if(c===null||
w.some(({kind:k})=>k!=="missing"))throw NI(w,d,r,{name:o.environment,removal:n.removal});await t.sleep(c)}return[]}function II(e,{steps:t},n){let r=n.objects.filter(
({colour:s})=>s!=="superseded"),o=new Set([...t,...r].flatMap(({reads:s})=>s));return ao(e,n).filter(({object:s})=>o.has(s))}async function MI(e,{moves:t,environment:n},{
consumers:r}){let o=[...(await gm(e,t,r)).values()];if(o.length===0)return;let s=[...o.map(ym),"to go on, drop or rename what is there"].join(`
`),i=`once what others made in place of ${P(o,5)} is dropped or renamed`;throw new p("observe",s,y("deploy",n),[],i)}async function CI(e,t,n,r){let o=t.phase!==
"serving",s=DI(n,r),i=FI(n,t),a=await pm(e,[t.serves.consumers],r.consumers),l=new Set([...AI(t,r),...a.values()]);return({kind:c,object:m})=>c==="unknown"||c===
"missing"&&i.has(m)||c==="consumer"&&!l.has(m)&&(o||s.has(m))}function AI(e,{consumers:t}){let n=ro(e,t);return Object.entries(e.serves.consumers).filter(([r,o])=>n.
has(r)||R(t,r)===Me(o)).map(([r,o])=>zt(r,o))}function FI({steps:e},{objects:t}){let n=new Set(t.flatMap(({name:o,colour:s})=>s==="blue"?[o]:[])),r=e.filter(({kind:o,
object:s})=>o==="remove"&&!n.has(s));return new Set(r.map(({object:o})=>o))}async function xl({ports:e,journal:t,definitions:n,plan:r},{watched:o,settled:s}){let{
environment:i}=t,a=({kind:d,object:f})=>d!=="consumer"||s(f),c=await Tn(e,async()=>[...(await kn(e.engine,i,n)).filter(a),...await ph(e.engine,i)],d=>d.some(On)),
m=LI(i);if(o)return c.filter(({object:d})=>!m.has(d)).map(Db);if(c.length===0)return[];let u=`what serves in ${r.environment} is not as its ledger says:`;throw await Ps(
u,c,i,{name:r.environment,definitions:n},e)}function LI({objects:e,serves:t,previous:n,switchedAt:r}){let o=n===null?[]:ye(n.consumers,t.consumers),s=e.filter(({
colour:i,since:a})=>i==="blue"&&a===r);return new Set([...s.map(({name:i})=>i),...o.map(_)])}function Db({message:e}){return{code:"drift",message:e,file:"",line:0}}
function NI(e,t,n,r){return rl(`${r.name} is not as its ledger says:`,e,t,n,r)}function DI({moves:e},{consumers:t}){let n=({consumer:r,to:o})=>o!==null&&R(t,r)===
void 0;return new Set(e.filter(n).map(_))}function WI({steps:e,pairs:t,moves:n,retreat:r},{objects:o,serves:s}){let i=e.filter(({kind:l})=>l!=="expect-external"),
a=r===null?[]:ye(s.consumers,r.consumers);return new Set([...i.flatMap(({object:l,writes:c,touches:m})=>[l,...c,...m]),...t.flatMap(({blue:l,green:c})=>[l,c]),...[
...n,...a].map(_),...o.filter(({colour:l})=>l==="green").map(({name:l})=>l)])}async function Wb(e,t,n,{requiredBy:r},o){for(let{environment:s,proofAge:i}of r){let a=await hl({release:e,environment:t,name:n,proofAge:i},o).catch(BI(o));if(a!==
null)return`${s} requires a proof, and ${a}`}return null}function BI({progress:e}){return t=>{if(!(t instanceof p))throw t;return e.note(`whether the proof is t\
rue was not asked: ${Pe(t)}`),null}}async function Bb(e,t,n,{plan:r,ports:o}){let{previous:s}=t,a=(s===null?[]:[...(await Ot(t,"go-back",o)).gone]).map(u=>`${u}\
 is not there any more`);if(s===null||a.length>0)return[...a,wl(e,n.name)].join(`
`);let{steps:l,pairs:c}=Ue(e,Xt(t,s),n),m=l.filter(({kind:u})=>u==="wait-caught-up"||u==="check");return{...r,steps:m,pairs:c}}async function Gb(e){let{journal:t,
ports:n,rules:r,due:o,plan:s}=e,i=xb({plan:s,run:n.claimant.run}),a={journal:t,ports:n,due:o,ending:n.ending,limit:r.concurrency};try{let l=await xn(i,{...a,perform:c=>GI(
e,c)});return l==="paused"&&As(e,W),l}catch(l){throw l instanceof et?UI(e,l):l}}async function GI(e,t){let{act:n,step:r}=t;n.do==="judge"&&e.findings.push(...Es(
e,_I(e.plan)));let o=n.do==="look"?await Cs(e,n.step):await Je(e,n);return r!==null&&(o===null?e.left:e.done).push(r),o}function _I({environment:e}){return`what\
 serves in ${e} is not shown to be right any more; it serves as before`}function UI({plan:e},t){let{cause:n,message:r}=t;if(n instanceof X||oe(n))return n;let o=`${r}\

What serves goes on serving; it is not proved again.`;return qe(t,o,y("deploy",e.environment))}async function _b(e,t){let{journal:n,plan:r}=t,{environment:o}=n,{release:s,line:i,dryRun:a}=e,l=o.phase==="serving"||t.wasWatched;!a&&!l&&await Je(t,{do:"settl\
e"});let c=o.phase==="serving"?await tl(t.ports,o):[],m=XI(e,t),u=m.some(({kind:I})=>I==="watch"),d=new Set(c.map(_)),g=await xl(t,{watched:u,settled:I=>(l||!a)&&
!d.has(I)});!a&&c.length>0&&await js(t,r.environment);let w={...t,plan:{...r,warnings:[...r.warnings,...g]}};if(m.length>0&&a)return se(w,"nothing","nothing to \
do");if(m.length>0){let I=sb(s,o,e.target);return YI(e,{...w,plan:{...w.plan,steps:m,pairs:I}})}let k=fm(o,r,i,zI(o,s.hash)),S=a?null:await KI(w,k);return S===Ub&&
o.phase==="watching"?se(w,"done",`${r.environment} serves the release`):HI(await VI(e,w,k,qI(c,S)),c,a)}function qI(e,t){return e.length===0?t===null?"nothing t\
o do":`nothing to do: ${t}`:[_t(e.map(_)),...t===null?[]:[t]].join("; ")}function HI(e,t,n){return t.length===0||e.outcome!=="nothing"?e:{...e,outcome:n?"planne\
d":"done"}}var Ub="green serves";async function KI({journal:e,plan:t},n){let{environment:r}=e,{hash:o}=t.release;if(L(n)===L(r))return null;let s=r.serves.release===
o,i=s?Ub:"the same content serves already",a=s&&r.phase==="serving"?t.environment:o;return await e.record({action:"deploy",object:a,outcome:"done",message:i},n),
i}async function VI({release:e,target:t,rules:n,dryRun:r},o,s,i){let a=await Wb(e,s,t.name,n,o.ports);if(a===null)return se(o,"nothing",i);let l=await Bb(e,s,t,
o);if(typeof l=="string")return JI(o,i,`${a}
${l}`);let c={...o,plan:l};return r?se(c,"planned",`${E(l.steps.length,"step")}: ${a}`):await Gb(c)==="paused"?Rr(c):se(c,"done",`${t.name} serves the release, \
which is proved again`)}function JI(e,t,n){if(e.plan.release.tables.length===0)return se(e,"nothing",t);let r=bl(e.plan.release);return{...se(e,"nothing",`${t};\
 ${n}`),next:"bluegreen rewrite",waits:r}}function zI({serves:e,proofs:t},n){let r=t.find(o=>o.release===e.release);return r===void 0||e.release===n?null:{...r,
release:n}}function XI({release:e,target:t,ordering:n=W},r){let{serves:o,confirmed:s}=r.journal.environment;if(!r.wasWatched||o.release!==e.hash)return[];let i=c=>Ve(
c,n).lasts!==!0||!s.includes(c.id),a=n.order(r.plan).filter(i),l={...mo(t.name,a.map(({id:c})=>c)),level:0};return t.watch?[...a,l]:a}async function YI(e,t){if(await In(
Mb(_s(e,t)),t,e.ordering??W)==="paused")return Rr(t);let r=`${t.plan.environment} serves the release`;return await QI(t,r),se(t,"done",r)}async function QI(e,t){
try{await xl(e,{watched:!1,settled:()=>!0})}catch(n){throw n instanceof p?new p(n.step,`${t}, but ${n.message}`,n.next,n.warnings):n}}async function qb(e,t,n){let{environment:r}=t,o=ZI(r,e);if(o.length===0)return;let s=await io(r,o,n);s.size>0&&t.assume(e0(r,s))}function ZI(e,t){let n=({colour:a})=>a===
"superseded"||a==="green"&&e.phase==="serving",r=e.objects.filter(a=>n(a)&&a.kind!=="external");if(r.length===0)return[];let o=ne(t),s=e.objects.filter(({colour:a})=>a===
"blue"),i=qr(e,s);return r.filter(a=>o.has(j(a))&&!Hr(a,i))}function e0(e,t){let n=r=>r.colour!=="blue"&&t.has(r.name);return{...e,objects:e.objects.map(r=>n(r)?
{...r,state:"removing"}:r)}}async function Us(e,t,n=new Set){let r=new Set([...t.objects.map(j),...n]);if((await Hb(e,r)).length===0)return[];await lt(e);let s=await Hb(e,r),i=await e.engine.
describe(s),a=[...t.objects,...s].filter(({kind:c})=>c!=="statement"),l=Xr(a.map(({name:c})=>c));return s.map((c,m)=>t0(c,i[m]?.sql??"",l))}async function Hb({engine:e},t){
return(await e.observe()).filter(r=>r.content!==null&&!t.has(j(r)))}function qs(e,t){if(t.length===0)return e;let n=new Set(t.map(j)),r=e.objects.filter(o=>!n.has(
j(o)));return{...e,objects:Gc([...r,...t])}}function Kb(e,{steps:t}){let n=new Set(t.flatMap(({object:r,writes:o})=>[r,...o]));return e.some(({name:r})=>n.has(r))}
function t0({name:e,kind:t,content:n},r,o){let s=Ke(r).statements.flatMap(c=>c.names),i=(...c)=>[...new Set(s.filter(({role:m})=>c.includes(m)).map(({parts:m})=>o(
m.map(({text:u})=>u))))],l=t==="statement"?i("write","define"):[e];return{name:e,kind:t,table:l[0]??e,content:n??"",options:{},colour:"superseded",state:"left",
since:null,reads:t==="table"?[]:i("read"),writes:l}}async function Vb(e,t,n,{line:r,supersede:o,contains:s}){let{line:i,commit:a,release:l}=t.serves;if(o||r===null||i===null||i===r||l===e.hash||t.line===r&&t.phase!==
"serving")return;let c=n0(e,t);if(!(c.length===0||await s(a??i)))throw new p("ledger",[`${n} serves the release of ${i} (${a?.slice(0,12)??"from a work tree"}),\
 which ${r} does not contain, and would undo: ${P(c,10)}`,`merge ${i} into ${r}, or tag its release, so that it becomes the baseline, and deploy again`,"or depl\
oy with --supersede, where it is meant to be undone"].join(`
`),`git merge ${a??Nr(i)}`)}function n0(e,t){let n=[e.blue,e.green],r=[...r0(n,t),...o0(n,t),...s0(n,t)],o=new Set(t.pins);return[...new Set(r)].filter(s=>!o.has(
s)).sort()}function r0(e,{objects:t}){let n=e.map(ne),r=({kind:s})=>s==="table"||s==="view",o=s=>n.some(i=>i.get(j(s))?.content===s.content);return t.filter(s=>s.
colour==="blue"&&r(s)&&!o(s)).map(({name:s})=>s)}function o0(e,{serves:t}){let n=e.map(o=>st(o,{})),r=o=>n.flatMap(s=>R(s,o)??[]).map(Me);return Object.entries(
t.consumers).flatMap(([o,s])=>typeof s=="object"&&!r(o).includes(Me(s))?[o]:[])}function s0(e,{serves:t}){let n=e.map(bc);return Object.entries(t.options).flatMap(
([r,o])=>{let s=n.map(i=>R(i,r)).filter(i=>i!==void 0).map(i=>L(i));return s.length>0&&!s.includes(L(o))?[r]:[]})}async function El(e,t,n,r){let o=e(t);if(o.retreat===null)return o;let s=await i0(o.retreat,t,n,r);if(s.length===0)return o;let i=a0(t,s),a=await El(e,i,n,r);return{
...a,faults:a.faults.map(l=>l0(l,s))}}function i0({objects:e},t,n,r){let o=new Set(e);return Sm(t,i=>i.colour!=="blue"&&o.has(j(i)),n,r)}function a0(e,t){let n=new Set(
t.map(({object:o})=>o)),r=({name:o,colour:s})=>s!=="blue"&&n.has(o);return{...e,objects:e.objects.map(o=>r(o)?{...o,state:"failed"}:o)}}function l0(e,t){if(e.code!==
"serves-other-content")return e;let n=P(t.map(({message:r})=>r),5);return e.message.includes(n)?e:{...e,message:`${e.message}: ${n}`}}async function Hs(e,t,n){let{engine:r,ledger:o}=n,i=await Tn(n,async()=>ke(r,t,await re(r,t,ie)),f=>f.some(Jb)),l=e.shows||i.some(({kind:f})=>f==="unknown")?i.filter(
Jb):[],c=l.some(({kind:f})=>f==="consumer")||t.phase==="empty";if(!e.removes&&!c)return l.map(({message:f})=>({code:"drift",message:f,file:"",line:0}));if(l.length===
0)return[];let m=c0(i,t,{name:e.name,removal:o.removal}),u=V(l.map(({message:f})=>f),10,"object"),d=[`${e.said} by its ledger, but ${e.name} is not as that says\
:`,...u,...m.lines];throw new p(e.command,d.join(`
`),m.next??"",[],m.waits)}function Jb(e){return e.kind==="unknown"||e.kind==="consumer"&&!Qr(e)}function c0(e,t,n){if(t.phase==="empty")return{...fo(n.name,e),lines:[]};
if(he(t))return{...po(y("install",n.name)),lines:[]};if(lo(e,t).length===0)return{next:null,waits:null,lines:["a deploy that makes it again takes it over; else \
it is dropped by hand, once it is sure that nobody uses it"]};let{next:r,waits:o,line:s}=Rt(e,t,n);return{next:r,waits:o,lines:[`to go on, ${s}`]}}async function zb(e,t){return vt(e,t,async n=>{let r=await at.open(n.ledger,n.clock),{environment:o}=r;u0(o,e.environment);let{going:s,kept:i}=p0(o,e.rules,n.clock.
now()),a=await vr(s,n),l=[...Sr(a),...i];return s.length===0?m0(e,{journal:r,ports:n},l):(await ol(n,o,e.environment,"what served before"),await d0(n,s,e.environment),
e.dryRun?Oe(e.environment,"planned","nothing was changed",l):(await y0({journal:r,ports:n,name:e.environment,ordering:W},s,Ut(a)),Oe(e.environment,"done",Ut(a),
l)))})}async function m0({environment:e},{journal:t,ports:n},r){let o="nothing to retire";return await Hs({name:e,command:"retire",said:o,removes:!0,shows:!0},t.
environment,n),Oe(e,"nothing",o,r)}function u0(e,t){let{phase:n}=e;if(!(n==="serving"||n==="empty"||n==="validated"))throw new p("retire",`${t} is ${n}: what se\
rved before is still needed`,y("status",t))}async function d0({engine:e},t,n){let r=await e.objections(t.map(o=>o.name));if(r.length!==0)throw new p("retire",r.
join(`
`),y("retire",n),[],"once nothing stands in its way")}function f0(e,t,n,r){if(e.colour!=="superseded")return!1;let o=e.since??t.switchedAt;return o===null||Date.
parse(r)-Date.parse(o)>=n.retireAfter}function p0(e,t,n){let r=new Set(e.objects.filter(l=>f0(l,e,t,n))),o=e.objects.filter(l=>!r.has(l)),s=qr(e,o),i=l=>r.has(l)&&
!Hr(l,s),a=e.objects.filter(l=>l.colour==="superseded"&&!i(l));return{going:e.objects.filter(i),kept:a.map(l=>g0(l,s))}}function g0(e,t){let n=e.writes.find(o=>t.
has(o));if(n===void 0)return`keep ${e.name}: its waiting time is not over`;let r=t.get(n)??"";return n===e.name?`keep ${e.name}: ${r} reads it`:`keep ${e.name}:\
 it fills ${n}, which ${r} reads`}async function y0(e,t,n){let{journal:r,ports:o}=e,{previous:s}=r.environment;try{await qt(e,uo(t,"retiring",n))}catch(i){throw(i instanceof
p||i instanceof An)&&await $l(r,o,i.message,s),i}}async function $l(e,t,n,r){await lt(t);let o=new Set((await t.engine.observe()).map(j)),s=xc({...e.environment,
previous:r},o);await e.record({action:"retire",object:"what is left",outcome:"failed",message:n},s)}async function Ks(e,t,n,{engine:r,progress:o}){let s=await r.ended?.(h0(n))??[],[i,a]=[s.filter(({from:l})=>l!==null),s.filter(({from:l})=>l===null)];for(let l of a)
o.note(Yb(l));if(i.length>0&&!t){await r.resume?.(i.map(({statement:c})=>c));let l=P(i.map(c=>Il(c,!1)),5);for(let c of i)o.note(Il(c,!1));await n.record({action:"\
resume",object:e,outcome:"done",message:l},n.environment)}return{dryRun:t,resumed:i,left:a}}function h0({environment:e}){let t=({kind:n,state:r})=>n==="statemen\
t"&&r==="ready";return e.objects.filter(t).map(({name:n})=>n)}function Xb(e,{resumed:t,dryRun:n}){if(!n||t.length===0)return e;let r=new Set(t.map(({statement:o})=>o));
return{...e,observe:async()=>(await e.observe()).map(o=>o.kind==="statement"&&r.has(o.name)?{...o,state:"running"}:o)}}function Vs(e,{resumed:t,left:n,dryRun:r}){
let o={...e,resumed:t,account:[...t.map(a=>Il(a,r)),...e.account],warnings:[...e.warnings,...n.map(b0)]};if(t.length===0||e.outcome!=="nothing")return o;let i=`${P(
t.map(({statement:a})=>a),5)} ${r?"would be":t.length===1?"was":"were"} started again; else ${e.message}`;return{...o,outcome:r?"planned":"done",message:i}}function Il({
statement:e,state:t,from:n,reason:r},o){let s=n?.at===void 0||n.at===""?"":` of ${n.at}`,i=`${o?"would be restored":"restored"} from its ${n?.kind??"state"}${s}`;
return`${e} ${t==="failed"?"had failed":"was stopped"}: ${i}, and only what came since is read again (${r})`}function Yb({statement:e,state:t,reason:n}){return`${e}\
 ${t==="failed"?"has failed":"is stopped"}, and is not started again: ${n}`}function b0(e){return{code:"not-resumed",message:Yb(e),file:"",line:0}}async function Zb(e,t){let{target:n,dryRun:r}=e,o=Fs(e.rules,t);return vt({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await at.open(
s.ledger,s.clock);await v0(e,a.environment,s),await S0(e,a,s);let l=await Ks(n.name,r,a,s),c=Xb(s.engine,l),m={journal:a,ports:{...s,engine:c},held:i,...o};return Vs(
await w0(e,m),l)})}async function w0(e,t){let{journal:n,ports:r}=t;await qb(e.release.green,n,r);let o=await ew(e,n.environment,r);if(o.faults.length>0)throw new v(
o.faults);let s=tw(e,o,t);if(o.steps.length===0)return _b(e,s);let i=await j0(e,s);return e.dryRun?se(i,"planned",k0(e,i)):R0(e,i)}async function ew({release:e,
target:t,ordering:n=W},r,o){let s=l=>Ue(e,l,t),i=Wn([e.blue,e.green],t.substitute),a=await El(s,r,i,o);return a.steps.length===0?a:{...a,steps:n.order(a)}}function tw({
rules:e,release:t,target:n},r,o){let{environment:s}=o.journal;return{...o,plan:r,savings:null,rules:e,definitions:Wn([t.blue,t.green],n.substitute),wasWatched:$c(
s,t.hash),comparisons:new Map,findings:[],before:Jr(s,r),done:[],forgotten:new Set,left:[]}}async function v0(e,t,n){let{release:r,target:o,rules:s,expected:i,line:a,
supersede:l}=e,c=e.contains??(()=>Promise.resolve(!1));if(await Qh(t,o.name,n.engine),r.faults.length>0)throw new v(r.faults);let m=new Map([[o.name,n.ledger]]);
s.requires!==null&&m.set(s.requires,n.ledgerOf(s.requires)),await yc(r,i,o.name,m),Zh(t,o.name,r.hash,a,l),await Vb(r,t,o.name,{line:a,supersede:l,contains:c})}
async function S0({dryRun:e},t,n){let{objects:r,previous:o}=t.environment;e||!r.some(Ec)||await $l(t,n,"interrupted",o)}async function j0(e,t){try{return await Qb(
e,t)}catch(n){let r=n instanceof p?await P0(e,t):null;if(r===null)throw n;return Qb(e,r)}}async function Qb(e,t){let{plan:n}=t,r=[...n.warnings,...await T0(e,t)];
return{...t,plan:{...n,warnings:r},savings:await jh(n,t.ports.engine)}}async function P0(e,t){let{journal:n,ports:r,plan:o}=t,s=await Us(r,n.environment);if(!Kb(
s,o))return null;let i=qs(n.environment,s),a=s.map(({name:m})=>m),l={action:"observe",object:"what is left over",message:P(a,10)};e.dryRun||await n.record({...l,
outcome:"done"},i);let c=await ew(e,i,r);if(c.faults.length>0)throw new v(c.faults);return tw(e,c,t)}async function T0(e,t){let{release:n,target:r,rules:o,until:s,
dryRun:i}=e,{engine:a,clock:l,vouching:c}=t.ports;if(await $s(n,o,t.ports),s===null&&!i){let{environment:f}=t.journal,g=f.phase==="validated"&&Kr(f,n.hash);pc(o,
r.name,l.now(),g),r.approval&&await Ms(n,r.name,c)}let{environment:m}=t.journal,u=await Nb(t.ports,m,t.plan,t.definitions),d=await Is(a,t.plan,m,e.ordering??W);
return[...u,...d]}function k0({rules:e,target:t,until:n},{plan:r,ports:o,savings:s}){let i=n===null?_r(e,t.name,o.clock.now()):null,a=s===null?"":Os(r,s);return[
E(r.steps.length,"step"),...a===""?[]:[a],...i===null?[]:[`${i}: nothing is switched before`]].join("; ")}async function O0(e){try{return await js(e,e.plan.environment)}catch(t){
if(t instanceof p&&t.step==="switch")return[];throw t}}async function R0(e,t){let n={...t,forgotten:await vh(t)},{plan:r,findings:o}=n,s=$b(_s(e,n),e.until);if(await In(
s,n,e.ordering??W)==="paused")return Rr(n);if(e.until==="validate"){let l="green is right; blue serves until it is deployed without --until",c=fc(e.rules,n.ports.
clock.now()),m=c===null?null:`after ${c}`,u=y("deploy",r.environment);return{...se(n,"validated",l),findings:o,next:u,waits:m}}let i=`${r.environment} serves th\
e release; ${E(r.moves.length,"consumer")} moved`,a=await O0(n);return se(n,"done",a.length===0?i:`${i}; ${_t(a.map(_))}`)}function nw(e,t,n,r,o=[]){let s={...n??jc,phase:"deploying"},i={...r,approval:!1,watch:!1,revisions:!0};return Ue({...x0(e,t),warnings:o},s,i)}function x0(e,t){
let n=[...ne(e).values(),...Zl(e)].map(r=>[j(r),r.content]).sort();return{project:"",baseline:t,head:t,tables:[],untouched:e.tables.length,excluded:[],sparable:[],
inPlace:[],expectations:[],edits:[],blue:{tables:[],statements:[],connectors:[]},green:e,hash:Z(L({install:n})),warnings:[],faults:[]}}async function rw(e,t){let{target:n,dryRun:r}=e,o=Fs(e.rules,t);return vt({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await at.open(
s.ledger,s.clock);$0(a.environment,n.name);let l=await Ks(n.name,r,a,s),c=await Tb(e.pipeline,a.environment,n,s.engine);M0(c,n.name);let m=await Us(s,a.environment,
new Set(ne(e.pipeline).keys())),u=E0(Nc(a.environment,c.same),c.consumers),d=nw(e.pipeline,e.revision,u,n,[...e.warnings,...Sb(c.tables),...a.isNew?F0(c,m,n.name):
[]]);if(d.faults.length>0)throw new v(d.faults);I0(e);let f={...e.rules,autoRollback:!1,soak:uc.soak},g={plan:d,savings:null,ports:s,rules:f,definitions:Wn([e.pipeline],
n.substitute),journal:a,...o,wasWatched:!1,comparisons:new Map,findings:[],held:i,before:Jr(u,d),done:[],forgotten:new Set,left:[]};A0(d,u,n.name);let w=await Is(
s.engine,d,u,W,c.adoptions),k={...g,plan:{...d,warnings:[...d.warnings,...w]}},S=r?Ml(k,"planned",`${d.steps.length} steps${ow(c)}`):await L0(k,u,e.revision.ref,
{...c,left:m});return Vs(S,l)})}function E0(e,t){return{...e,serves:{...e.serves,consumers:t}}}function $0(e,t){if(!(e.phase==="empty"||he(e)))throw new p("ledg\
er",`something is installed in ${t} already`,y("deploy",t))}function I0({pipeline:e,revision:t,target:n}){if(e.tables.length>0||e.statements.length>0)return;let r=`${y(
"install",n.name,"--ref","REF")} takes a commit whose project folder is the one that bluegreen.yaml names`,o=`there is nothing to install: ${t.ref} holds no tab\
le of the project; ${r}`;throw new p("install",o,"")}function M0(e,t){let{differences:n}=e;if(n.length===0)return;let r=[`${t} already holds objects of these na\
mes, and nothing was taken over:`,...n,...C0(e,t)];throw new p("observe",r.join(`
`),"")}function C0({differences:e,inTheWay:t,unwanted:n},r){let o=Fm(n),s=`another commit may say what is there: ${y("install",r,"--ref","REF")}`,i=t.length>0&&
t.length===e.length,a=`where nobody needs what others made there, it is dropped or renamed (${P(t,5)}), and then ${y("install",r)} makes it as git says`;return[
o===null?s:`${s}; ${o}`,...i?[a]:[]]}function A0({steps:e},{objects:t,serves:n},r){let o=t.flatMap(a=>a.adopted===!0?[a.name]:[]),s=new Set([...o,...Object.values(
n.consumers).flatMap(cc)]),i=e.find(({kind:a,object:l})=>a==="remove"&&s.has(l));if(i!==void 0)throw new p("install",`${i.object} was taken over from somebody e\
lse with other content than this: install the ref that was begun`,y("status",r))}function F0({marked:e},t,n){let r=e+t.length;if(r===0)return[];let o=t.length===
0?"":`; ${E(t.length,"object")} that nothing here wants (${P(t.map(i=>i.name),10)}) can go: ${y("retire",n)}`;return[{code:"other-ledger",message:`another ledge\
r than this one made ${E(r,"object")} here: whoever uses that one still (another clone with ledger: local, another remote) is kept out from now on${o}`,file:"",
line:0}]}function ow({adoptions:e,consumers:t}){let n=ye({},t).map(_),r=[...e.map(St),...n];return r.length===0?"":`; takes over ${r.join(", ")}`}async function L0(e,t,n,r){
let{plan:o}=e,{environment:s}=o,i=(m,u)=>qs(dm(no(m,o,u)),r.left),a=Ib({plan:o,ordering:W,line:null,start:()=>r.adoptions.length===0?t:Dc(t),onSwitch:i,action:"\
install",object:n,message:`${o.steps.length} steps`,run:e.ports.claimant.run},r.adoptions,(m,u)=>he(m)?i(m,u):m);if(await In(a,e,W)==="done")return Ml(e,"done",
`${s} serves ${n}${ow(r).replace("takes","took")}`);let c=`the run has to end; ${kr(e)}`;return{...Ml(e,"waiting",c),next:y("install",s)}}function Ml(e,t,n){let{
plan:r}=e,{warnings:o,environment:s}=r,i=Ls(e);return{environment:s,outcome:t,message:n,warnings:o,next:null,plan:r,...{comparisons:[],findings:[],account:i,savings:null}}}var Js=class{removal=null;#e;#t;#n=null;constructor(t={record:null},n=De){this.#e=t,this.#t=n}acquire(t,n){let r=this.#o(n);return r!==null?Promise.reject(new ve(
r)):this.#r(_o(this.#e.record,t,n,this.#t))}async renew(t,n){return this.#r(Uo(this.#e.record,t,n,this.#t))}release(t){let{record:n}=this.#e;return n?.lease.token===
t.token&&(this.#e.record={...n,released:!0}),Promise.resolve()}withdraw(t){let{record:n}=this.#e,r=n!==null&&!n.released&&n.lease.token===t.token;return r&&(this.#e.
record=Ko(n)),Promise.resolve(r)}held(t){return Promise.resolve(this.#o(t))}#r(t){return this.#e.record={lease:t,released:!1},Promise.resolve(t)}#o(t){let{record:n}=this.#e;
return n===null||n.released?null:(this.#n=qo(this.#n,n.lease,t),Ho(this.#n,t,this.#t)?null:n.lease)}};var zs=class e{#e=[];read(){let t=this.#e.at(-1);return Promise.resolve({at:this.#t(),environment:t?structuredClone(t.environment):null})}append(t,n,r){return t!==
this.#t()?Promise.reject(new _e(`The ledger is at ${this.#t()??"its beginning"}, not ${t??"there"}`)):(this.#e.push(structuredClone({entries:n,environment:r})),
this.read())}after(t){let n=this.#e.findLast(({entries:r})=>r.some(o=>o.object===t&&o.outcome==="done"));return Promise.resolve(n===void 0?null:structuredClone(
n.environment))}history(t){let n=this.#e.flatMap(({entries:r})=>r).toReversed();return Promise.resolve(structuredClone(n.slice(0,t)))}copy(){let t=new e;return t.#e.
push(...this.#e),t}#t(){return this.#e.length===0?null:String(this.#e.length).padStart(40,"0")}};async function Cl({journal:e,ports:t,name:n},r,o){let{environment:s}=e,i=Et(r==="go-back"?Oc(s):Rc(s));if(i.length===0)return;let a=r==="stay"?[]:await N0({journal:e,
ports:t},r,o),l=ct("switch-back",n,a,[]),m=xt([l,...co(i,[l.id])]).map(g=>({step:g,key:so(s.generation,g),moves:g.id===l.id?a:[]})),u=(await t.engine.preflight(
m)).filter(({step:g})=>g!==l.id);if(u.length===0)return;let d=u.map(g=>g.message).join(`
`),f=y("rollback",n,"--discard");throw new p("discard",d,f,[],"once nothing stands in its way")}async function N0({journal:{environment:e},ports:t},n,r){return n===
"give-up"?tn(t,e):hm({do:"show",consumers:e.previous?.consumers??null,again:r},e)}async function xr(e,t){return vt(e,t,async n=>{let r=await at.open(n.ledger,n.clock),o=Al(r.environment,e.discard),s=G0(e,{journal:r,ports:n});await U0(s,o);let i=q0(
r.environment,o,e.discard);if(i.length===0&&lw(r.environment,o,iw).length===0)return _0(e,s);await vm(r.environment,e.environment,n);let a=await vr(i,n);return o===
"stay"?D0(e,s,a):W0(e,s,o,a)})}var iw={again:new Set,gone:new Set};async function D0({environment:e,dryRun:t},n,r){let o=Sr(r);return await Cl(n,"stay",iw.again),
t?Oe(e,"planned",aw,o):(await fl(n),Oe(e,"done",`green is gone: ${Ut(r)}`,o))}var aw="nothing was changed";async function W0(e,t,n,r){let o=e.environment,{environment:s}=t.
journal;e.discard&&n==="give-up"&&await Ts(t.ports,s,o);let i=await Ot(s,n,t.ports),a=[...lw(s,n,i),...Sr(r)],l=i.beside.map(B0);e.dryRun&&await Ih(t,i);let c=i.
lost.length+i.redefined.length===0;return e.discard&&c&&await Cl(t,n,i.again),e.dryRun?{...Oe(o,"planned",aw,a),warnings:l}:(await $h(t,n,i),e.discard&&await fl(
t),{...Oe(o,"done",K0(n,i.apart),a),warnings:l})}function B0(e){return{code:"drift",message:e,file:"",line:0}}function G0({environment:e,folder:t,requires:n,ordering:r=W,
discard:o},s){return{...s,name:e,folder:t,requires:n,ordering:r,discard:o}}async function _0(e,{journal:t,ports:n,name:r,folder:o="",requires:s,discard:i=!1}){let{
environment:a}=t,{release:l}=a.serves,c="nothing to go back to",u=await Hs({name:r,command:"rollback",said:c,removes:i,shows:l===null},a,n);if(l===null)return{...Oe(
e.environment,"nothing",c,[]),warnings:u};let d=`${c}: ${l} serves, and rollback goes back one step`;return{...Oe(e.environment,"nothing","",[]),...await al({name:r,
environment:a,folder:o,why:d,requires:s},n),warnings:u}}function Al(e,t){switch(e.phase){case"empty":return"stay";case"deploying":case"validated":case"failed":return Te(
e)?"go-back":"give-up";case"watching":case"rolling-back":return"go-back";case"serving":return t&&Et(e).length>0?"stay":"go-back"}}async function U0({journal:e,ports:t,
name:n,folder:r="",requires:o},s){let{environment:i}=e,{previous:a,serves:l,switchedAt:c}=i;if(s!=="go-back"||a!==null||c===null)return;let m=`what served in ${n}\
 before ${l.release??"the last switch"} is not there any more`;throw await xs({name:n,environment:i,folder:r,why:m,requires:o},t)}function q0(e,t,n){return n?[...Et(
e),...H0(e,t)]:t==="stay"?[]:Im(e,t)}function lw(e,t,{again:n,gone:r}){let o=(t==="stay"?[]:Am(e,t,r)).map(l=>Rm(l.table,l.key,l.after)),{previous:s,serves:i}=e;
if(t==="give-up")return["give up the deployment under way",...sw(i.consumers,n),...o];if(t==="stay"||s===null)return[];let a=ye(i.consumers,s.consumers);return[
...a.map(l=>l.view===void 0?`${_(l)}: ${l.from??"nothing"} \u2192 ${l.to??"nothing"}`:`${_(l)}: its earlier definition`),...sw(s.consumers,n),...o,...a.length+o.
length===0?["what served before the last switch serves again"]:[]]}function sw(e,t){return Object.entries(e).filter(([n])=>t.has(n)).map(([n,r])=>_t([zt(n,r)]))}
function H0({objects:e,previous:t},n){if(n!=="go-back"||t===null)return[];let r=new Set(t.objects);return e.filter(o=>o.colour==="blue"&&o.kind!=="external"&&!r.
has(j(o)))}function K0(e,t){let n=t.length===0?"":`, but for ${P(t,5)}`;return e==="give-up"?`the deployment is given up; consumers show blue${n}`:`consumers sh\
ow what they showed before the last switch${n}`}async function cw(e,t){let{environment:n}=e,{environment:r}=await t.ledger.read(),o=await J0(t.ledger,r,t.clock.now()),s={...t,ledger:o,lease:new Js({record:V0})},
i=await xr({...e,dryRun:!0},s);if(i.outcome==="nothing"||r===null)return i;let a=await z0(r,e,t),l=Date.parse(t.clock.now()),c=await xr({...e,dryRun:!1},s),m=(Date.
parse(t.clock.now())-l)/1e3;return await Q0(r.serves,await o.read(),t.engine,n),{...c,outcome:"planned",message:`rehearsed on a copy of ${n}: it takes ${m.toFixed(
1)} s, and ${c.message}; nothing was changed in ${n}`,changes:[...c.changes,...a],next:Tt(n,e.discard)}}var V0={lease:{holder:"nobody",token:2**52,since:"1970-0\
1-01T00:00:00Z",until:"1970-01-01T00:00:00Z"},released:!0};async function J0(e,t,n){let r=new zs,o={at:n,action:"rehearse",object:"copy",outcome:"done",message:"\
a copy"};return t!==null&&await r.append(null,[o],t),{read:()=>r.read(),append:(s,i,a)=>r.append(s,i,a),after:s=>e.after(s),history:s=>e.history(s)}}async function z0(e,{
discard:t},n){let{serves:r,previous:o}=e;if(o===null||Al(e,t)!=="go-back")return[];let s=await io(e,e.objects,n),i=[];for(let a of Qy(r.consumers,o.consumers)){
let{identity:l,views:c}=a,m=[r,o].flatMap(({consumers:f})=>[...oo([l],f,e)]),u=[...new Set(m)].filter(f=>s.has(f)),d=c===void 0?`published.${l}`:l;i.push(`${d}:\
 ${await X0(a,u,n.engine)}`)}return i}async function X0(e,t,n){if(t.length>0)return`cannot be compared, as ${P(t,5)} is not there any more`;try{return Y0(await n.
compare(e))}catch(r){return`cannot be compared: ${Pe(r)}`}}function Y0({added:e,removed:t,changed:n,greenRows:r}){if(e+t+n===0)return`the same ${E(r,"row")} as \
now`;let o=[...e>0?[`${e} that are not there now`]:[],...t>0?[`without ${t} of now's`]:[],...n>0?[`${n} with other values`]:[]];return`${E(r,"row")}: ${o.join("\
, ")}`}async function Q0(e,{environment:t},n,r){let o=t?.serves.consumers??{},s=await n.consumers(),i=ye(e.consumers,o).find(l=>l.to!==(R(s,l.consumer)??null));
if(i===void 0)return;let a=`on a copy of ${r} the rollback left ${i.consumer} showing ${R(s,i.consumer)??"nothing"}`;throw new p("rollback",a,y("status",r))}function uw(e,t,{warn:n,fail:r,minRows:o}){return t<o?"inconclusive":r!==null&&mw(e,t,r)?"fail":e===0?"pass":n===null||mw(e,t,n)?"warn":"pass"}function mw(e,t,n){
return n.kind==="rows"?e>n.rows:e>n.share*t}function dw(e){return e.kind==="rows"?`${e.rows} rows`:`${Number((e.share*100).toPrecision(6))}%`}function fw({rows:e},t){return n=>[...n.flatMap(r=>Z0(r,e,t)),...Gh(n,t)]}function Z0(e,t,n){let r=pl(e,n);return[...eM(e),tM(e,t,r),...Bh(e,r)]}function eM({green:e,
schema:t}){return t.map(({message:n})=>({check:"schema",table:e,outcome:"warn",message:n}))}function tM(e,t,n){let{green:r,blueRows:o,greenRows:s}=e,i=Math.max(
o,s),a=Nh(e,n),l=uw(a,i,t),c=l==="inconclusive"?nM(i,t):rM(e,a,t,l==="fail");return{check:"rows",table:r,outcome:l,message:c}}function nM(e,{minRows:t}){return`${E(
e,"row")}, and fewer than ${t} decide nothing`}function rM(e,t,{fail:n},r){let o=$n(e);if(o===0)return`${E(e.greenRows,"row")}, no difference`;let s=Math.max(e.
blueRows,e.greenRows),i=o>t?`, ${Pt(o-t)} of them accepted`:"",a=r&&n!==null?`; the limit is ${dw(n)}`:"";return`${Pt(o)} of ${E(s,"row")} differ${i} (${oM(e)})${a}`}
function oM({added:e,removed:t,changed:n,columns:r}){let o=[e>0?`${Pt(e)} added`:"",t>0?`${Pt(t)} removed`:"",n>0?`${Pt(n)} changed`:""],s=r.filter(a=>a.changed>
0).map(a=>`${a.column} in ${Pt(a.changed)}`),i=Ul(s,8,a=>E(a,"more column"));return[o.filter(a=>a!=="").join(", "),i.join(", ")].filter(a=>a!=="").join(": ")}import{hostname as sM,userInfo as iM}from"node:os";function Xs(e){let t=e.GITHUB_ACTIONS==="true"?Xl(e):null,n=t===null?0:De+3e4;return{name:t===null?lM():aM(t),patience:n,run:t,every:mM}}function aM(e){return e.
replace(/^https?:\/\/(.+)\/actions\/runs\/(.+)$/,"run $2 of $1")}function lM(){return`${cM()}@${sM()}, process ${process.pid}`}function cM(){try{return iM().username}catch{
return String(process.getuid?.()??"somebody")}}function mM(e,t){let n=setInterval(t,e);return n.unref(),()=>{clearInterval(n)}}import{setTimeout as uM}from"node:timers/promises";var tt={now:()=>new Date().toISOString(),sleep:(e,t)=>uM(e,void 0,t===void 0?{}:{signal:t}).catch(n=>{if(t?.aborted!==
!0)throw n})};import{existsSync as gM}from"node:fs";import{mkdtemp as yM,rm as hM}from"node:fs/promises";import{tmpdir as bM}from"node:os";import{join as gw}from"node:path";import{isAbsolute as pw,join as dM,relative as fM}from"node:path";function Er(e){let{name:t,engine:n,substitute:r,approval:o,soak:s,revisions:i}=e;return{name:t,engine:n,location:pM(e),capabilities:go(n),substitute:r,approval:o.
fourEyes,watch:s>0,revisions:i}}function pM(e){switch(e.engine){case"duckdb":return e.file;case"flink":return e.gateway??"";case"confluent":return e.settings??""}}
function Mn(e,t){let{requires:n,proofAge:r,freeze:o,soak:s,retireAfter:i,autoRollback:a,concurrency:l}=e,{catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}=e;return{
requires:n,proofAge:r,requiredBy:t.filter(f=>f.requires===e.name).map(f=>({environment:f.name,proofAge:f.proofAge})),freeze:o,soak:s,retireAfter:i,autoRollback:a,
concurrency:l,catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}}function Ys(e,t,n){return e.repository.ledger(t,n.name,n.ledger,e.access)}function $r(e,t,n){return e.
repository.lease(t,n.name,n.ledger,e.access)}async function Fl(e,t,n){try{return{environment:(await(await Ys(e,t,n)).read()).environment,warnings:[]}}catch(r){if(!(r instanceof
p))throw r;return{environment:null,warnings:[{code:"ledger-unreadable",message:`the ledger of ${n.name} cannot be read: ${r.message}`,file:"",line:0}]}}}function Ir(e,t){
if(t.engine!=="duckdb"||t.ledger!=="remote")return[];let{name:n,file:r}=t,o=fM(e.repository.root,Mr(e,r));return o.startsWith("..")||pw(o)?[]:[{code:"database-i\
n-clone",message:`the ledger of ${n} is shared (ledger: remote), but its database ${r} is in this clone: another machine has another file, or none; keep it wher\
e all who deploy reach it, or use ledger: local`,file:"",line:0}]}function Mr(e,t){return pw(t)?t:dM(e.repository.root,t)}async function yw({workspace:e,environment:t}){if(t.engine!=="duckdb")throw wM(t);let n=await yM(gw(bM(),"bluegreen-copy-")),r=()=>hM(n,{recursive:!0,force:!0}),
[o,s]=[Mr(e,t.file),gw(n,"copy.duckdb")];try{let{copyDatabase:i}=await import("./copy-E4IEEWGF.js");return gM(o)&&await i(o,s),{environment:{...t,file:s},
remove:r}}catch(i){throw await r(),i}}function wM({name:e,engine:t}){let n=`${e} is on ${t}, of which no copy can be made`;return new p("rollback",n,y("rollback",
e,"--dry-run"))}import{mkdir as vM,writeFile as SM}from"node:fs/promises";import{basename as jM,dirname as PM,join as TM}from"node:path";var kM=`# Databases of environments on \
this machine.
*.duckdb
*.duckdb.wal
/.gitignore
`;async function hw(e){let t=PM(e);jM(t)===".bluegreen"&&(await vM(t,{recursive:!0}),await SM(TM(t,".gitignore"),kM,{flag:"wx"}).catch(()=>{}))}function bw(e,{catalog:t,database:n},r){let{name:o,gateway:s,jobmanager:i,connect:a,kafka:l,token:c,topicPrefix:m,kafkaTls:u}=e,d=OM(e);if(s===null||i===null||l===
null||d.length>0)throw new p("engine",`${o} does not say ${d.join(", ")}`,y("status",o));let g={brokers:l.split(",").map(S=>S.trim()),tls:u,sasl:RM(e.kafkaSasl)},
w={gateway:s,jobmanager:i,connect:a,kafka:g,token:c?.reveal()??null},k=Object.fromEntries(Object.entries(e.hidden).map(([S,I])=>[S,I.reveal()]));return{...w,prefix:m,
scope:r,catalog:t,database:n,hidden:k}}function OM({gateway:e,jobmanager:t,kafka:n,kafkaSasl:r}){return[["gateway",e],["jobmanager",t],["kafka",n],["username of\
 kafka-sasl",r===null?"":r.username],["password of kafka-sasl",r===null?"":r.password]].flatMap(([s,i])=>i===null?[`\`${s}\``]:[])}function RM(e){return e?.username==
null||e.password===null?null:{mechanism:e.mechanism,username:e.username,password:e.password.reveal()}}import{lstat as xM,realpath as ww}from"node:fs/promises";import{join as vw,sep as EM}from"node:path";async function Qs({repository:e,settings:t},n,r){let o=r??t.
samples;for(let s of[vw(e.root,o),vw(e.root,n.root,o)])if(await $M(e.root,s))return s;return null}async function $M(e,t){if((await xM(t).catch(()=>null))?.isDirectory()!==
!0)return!1;let[r,o]=await Promise.all([ww(e),ww(t)]);return o===r||o.startsWith(r+EM)}async function Ll(e,t,n,r){switch(n.engine){case"duckdb":{let{openDuckDb:o}=await import("./duckdb-LI4PGWQW.js"),{catalog:s,database:i}=e.settings,a=Mr(e,n.
file);return await hw(a),o({file:a,samples:await Qs(e,t,n.samples),catalog:s,database:i,scope:`${t.name}/${n.name}`,note:l=>r.note(l)})}case"flink":{let{openFlink:o}=await import("./open-TEBQT5O5.js");
return o(bw(n,e.settings,`${t.name}/${n.name}`))}case"confluent":throw new p("engine",`${n.name} is on ${n.engine}: this version plans for it, and deploys to du\
ckdb and flink only`,y("plan",n.name))}}function Sw({repository:e},{head:t,baseline:n}){let r=[t.commit??"HEAD",...n.commit===null?[]:[n.commit]];return async o=>{let s=await e.resolveCommit(o).catch(
()=>null);if(s===null)return!1;for(let i of r)if(await e.git.isAncestor(s,i))return!0;return!1}}function jw(e,t,n){let r=o=>$y(e,t,o,n,null).catch(()=>null);return{at:async o=>o===null?null:(await r(o))?.pipeline??null,baseline:()=>r(e.settings.release.baseline)}}var Nl=5e3,[Pw,IM]=[250,5e3];async function Dl(e,t){let{ending:n}=e,[r,{patience:o}]=[performance.now(),Xs(e.workspace.env)];for(let s=!1;;s=!0)try{return await t()}catch(i){
if(!(i instanceof Fn))throw i;let a=await MM(e,i),l=performance.now()-r;if(l>=Math.max(o,a===i?Nl:0)||n.aborted)throw a;s||e.progress.note(`waiting: ${a.message}`),
await tt.sleep(l<Nl?Pw:IM,n)}}async function Tw(e,t){let n=performance.now();for(;;)try{return await t()}catch(r){if(!(r instanceof Fn))throw r;if(performance.now()-
n>=Nl||await kw(e)!==null)return r;await tt.sleep(Pw)}}async function kw({workspace:e,place:t,environment:n}){return(await $r(e,t.name,n)).held(tt.now())}async function MM(e,t){
let n=await kw(e);return n===null?t:Sl(new ve(n),e.environment.name)}async function Ow(e,t){let{env:n}=e;if(n.GITHUB_ACTIONS!=="true")return Rw(e);let r=n.GITHUB_TOKEN??n.GH_TOKEN??"",{repository:o,apiUrl:s,graphqlUrl:i,actor:a}=zl(
n,"");if(r===""||o==="")return CM(e);let l=m=>process.stderr.write(`${m}
`),c=t??(await import("./github-5QRR7APK.js")).createGitHub;return AM(c({token:r,repository:o,apiUrl:s,graphqlUrl:i,log:l}),a,e)}async function Rw({repository:e}){
return{actor:await e.ownAddress(),authors:(t,n)=>e.authors(t,n),doubt:()=>Promise.resolve(null)}}async function CM(e){let t="nobody else vouches for it: give th\
e job GITHUB_TOKEN, so that GitHub can be asked";return{...await Rw(e),doubt:n=>Promise.resolve(xw(e,n)?t:null)}}function AM(e,t,n){return{actor:t,authors:(r,o)=>e.
authors(r,o),doubt:(r,{commit:o,run:s})=>xw(n,r)?e.doubt({environment:r,commit:o,run:s}):Promise.resolve(null)}}function xw({settings:e},t){return e.environments.
find(({name:n})=>n===t)?.ledger!=="local"}async function FM({workspace:e,place:t,environment:n}){let{name:r,requires:o}=n,s=e.settings.environments.filter(l=>l.name===r||l.name===o),i=await Promise.all(
s.map(l=>Ys(e,t.name,l))),a=new Map(s.map((l,c)=>[l.name,i[c]]));return l=>{let c=a.get(l);if(c===void 0)throw new Error(`no ledger of ${l}`);return c}}async function Zs(e,t,n){
let{workspace:r,place:o,environment:s,progress:i,ending:a}=e,l=await FM(e),c=await $r(r,o.name,s),m=await Dl(e,()=>Ll(r,o,s,i)),u=e.vouching??await Ow(r);try{return await n(
{engine:m,ledger:l(s.name),lease:c,claimant:Xs(r.env),ledgerOf:l,clock:tt,progress:i,judge:t,vouching:u,ending:a})}finally{await m.close()}}var Wl=()=>[];function F8(e,t,n){
let{environment:r,workspace:o}=e,s=[...Ir(o,r),...t.warnings],i={target:Er(r),rules:Mn(r,o.settings.environments),dryRun:n},a={...t,...i,warnings:s};return Zs(e,
Wl,l=>rw(a,l))}function L8(e,t){let{environment:n,workspace:r}=e,{line:o,expected:s,until:i,dryRun:a,supersede:l,settings:c}=t,m=[...Ir(r,n),...t.release.warnings],
u={...t.release,warnings:m},d=Mn(n,r.settings.environments),f=d.autoRollback&&t.autoRollback,g=fw(c.settings.checks,c.accepted),w=Er(n),k={release:u,target:w,rules:{
...d,autoRollback:f},line:o,expected:s,until:i,dryRun:a,supersede:l,contains:Sw(r,u)};return Zs(e,g,S=>Zb(k,S))}async function N8(e,t,n){let{environment:r,workspace:o,
place:s}=e,{name:i,substitute:a}=r,l=jw(o,s,n),c={environment:i,rules:Mn(r,o.settings.environments),history:t,substitute:a,git:l},[m,u]=await Promise.all([Ys(o,
s.name,r),$r(o,s.name,r)]),d={ledger:m,lease:u,clock:tt},f=await Tw(e,()=>Ll(o,s,r,e.progress));if(f instanceof Fn)return LM(await Nm(c,d,f.message),f);try{return await Lm(
c,{...d,engine:f})}finally{await f.close()}}function LM(e,{waits:t}){return e.next===null||e.lease!==null?e:{...e,waits:[t,e.waits].filter(n=>n!==null).join(", ")}}
function D8(e,t,n){let r={...Ew(e,t),dryRun:n};return $w(e,o=>xr(r,o))}function Ew({workspace:e,environment:t,place:n},r){let{requires:o}=Mn(t,e.settings.environments);
return{environment:t.name,folder:n.root,requires:o,discard:r}}async function W8(e,t){let n={...Ew(e,t),dryRun:!1},{environment:r,remove:o}=await Dl(e,()=>yw(e));
try{return await Zs({...e,environment:r},Wl,s=>cw(n,s))}finally{await o()}}function B8(e,t){let{environment:n,workspace:r}=e,o={environment:n.name,rules:Mn(n,r.
settings.environments),dryRun:t};return $w(e,s=>zb(o,s))}function $w(e,t){return Zs(e,Wl,async n=>{Gl(e.ending);let r=await t(n);return{...r,message:`${r.message}${_l(
e.ending)}`}})}function K8({settings:e},t,n){let r=e.projects.length>0?e.projects.map(o=>({name:o.name??t,root:o.path})):$u(n,t);if(!n.some(o=>Xe(o)&&r.some(s=>Hn(s.root,o))))
throw new v([NM(r.map(o=>o.root).filter(o=>o!==""))]);return r}function NM(e){return{code:"no-sql",file:"",line:0,column:0,message:`no .sql file was found ${e.length===
0?"in this repository":`under ${e.join(", ")}`}`,hint:"name the folder of the pipeline: project: FOLDER in bluegreen.yaml, or --project FOLDER"}}function DM(e,t,n,r){
if(n===null)return t;let o=gr(e.repository,e.cwd,n).replace(/\/+$/,""),s=t.filter(i=>i.name===n||i.root===o);if(s.length>0)return s;if(r.some(i=>Xe(i)&&Hn(o,i)))
return[{name:o.slice(o.lastIndexOf("/")+1)||(t[0]?.name??n),root:o}];throw new v([WM(n,t.map(i=>i.name))])}function WM(e,t){let n=`there is no project ${JSON.stringify(
e)}, and no folder of that name that holds SQL`,r=t.length===0?"":`did you mean ${Gr(e,[...t])}?`;return{code:"unknown-project",file:"",line:0,column:0,message:n,
hint:r}}function V8(e,t,n,r){let o=DM(e,t,n,r),s=gr(e.repository,e.cwd,"."),i=o.filter(m=>m.root!==""&&Hn(m.root,s)),[a,...l]=i.length===1?i:o;if(a!==void 0&&l.
length===0)return a;let c=o.map(m=>m.name).join(" | ");throw new v([{code:"several-projects",file:"",line:0,column:0,message:`this repository holds ${o.length} \
projects`,hint:`say which: --project ${c}`}])}async function Z8(e){let{workspace:t,place:n}=e,r=await Ti(t.settings,e.environment,{last:!0}),o=await Fl(t,n.name,r),{release:s,warnings:i}=await Iw(e,r,o),a=Ue(
s,o.environment,Er(r)),l=[...o.warnings,...i,...Ir(t,r)];return{...a,warnings:[...l,...a.warnings]}}async function e6(e){let{workspace:t,environment:n}=e,r=n===
null?null:await Ti(t.settings,n);return Iw(e,r,null)}async function Iw({workspace:e,place:t,sides:n,release:r},o,s){let i=o?.dialect??null,a=e.settings.environments.
at(-1);if(a?.ledger!=="remote")return{release:nr(t,n,r,{},i),warnings:[]};let l=a.name===o?.name?s:null,c=l??await Fl(e,t.name,a),m=c.environment?.served??{};return{
release:nr(t,n,r,m,i),warnings:l===null?c.warnings:[]}}async function o6(e,t,n){let r=await Qs(e,t,null);if(r===null)return null;let{simulate:o}=await import("./simulation-5RFEDCXT.js"),{catalog:s,database:i}=e.settings,
{blue:a,green:l,tables:c}=n;return o({blue:a,green:l,released:c,samples:r,catalog:s,database:i,now:tt.now()})}function Mw(e){let t=new Set,n=[kt(e)];for(;n.length>0;){let r=n.pop();if(!(typeof r!="object"||r===null)){if("with"in r&&Array.isArray(r.with))for(let o of r.with)
t.add(BM(o));for(let o of Object.values(r))n.push(o)}}return t}function BM(e){if(typeof e!="object"||e===null||!("name"in e))return"";let{name:t}=e;return typeof t==
"object"&&t!==null&&"text"in t?String(t.text):""}function Fw(e,t){return e.flatMap(({path:n,before:r,after:o})=>r.statements.flatMap((s,i)=>{let a=o.statements[i];return a===void 0?[]:GM(n,r,s,o,a,t)}))}function GM(e,t,n,r,o,s){
let i=_M(n,o);if(i.size===0)return[];let a=Cw(s,t,n),l=a===null?null:Cw(s,r,o);if(a===null||l===null||UM(a,l,i,Mw(n)))return[];let c=[...a].map(m=>i.get(m)??m);
return[qM(e,n,c,[...l])]}function Cw(e,{text:t},{start:n,end:r}){let o=e(t.slice(n,r));return o===null?null:new Set([...o].map(s=>Lw(s)))}function Lw(e=""){return e.
replace(/^\$/,"")}function _M(e,t){let n=e.names.map((r,o)=>[Aw(r),Aw(t.names[o])]);return new Map(n.filter(([r,o])=>r!==o))}function Aw(e){return Lw((e?.parts.
at(-1)?.text??"")+(e?.companion??""))}function UM(e,t,n,r){let o=new Set([...e].map(a=>n.get(a)??a)),s=[...t].filter(a=>!o.has(a));return[...o].filter(a=>!t.has(
a)).length===0&&s.every(a=>e.has(a)&&r.has(a))}function qM(e,{line:t,column:n},r,o){let[s,i]=[r,o].map(a=>[...a].sort().join(", "));return{code:"witness",file:e,
line:t,column:n,message:`after the rewrite this statement should name ${s??""}, but node-sql-parser reads ${i??""}`,hint:"nothing was rewritten; please report t\
his statement"}}async function p6(e){let t=e.filter(({path:r})=>Xe(r)).map(({path:r,before:o,after:s})=>({path:r,before:Ke(o),after:Ke(s)}));if(t.length===0)return;let n=Fw(t,await HM());
if(n.length>0)throw new v(n)}async function HM(){let{default:e}=await import("../vendor/flinksql-T2XLK7AQ.js"),t=new e.Parser;return n=>{try{return new Set(t.tableList(
n,{database:"FlinkSQL"}).map(r=>r.split("::").at(-1)??""))}catch{return null}}}export{Ti as a,VC as b,Xe as c,gS as d,Oi as e,zp as f,Nt as g,K1 as h,V1 as i,ar as j,Ma as k,Ze as l,zU as m,Ey as n,XU as o,$y as p,F8 as q,L8 as r,N8 as s,D8 as t,
W8 as u,B8 as v,K8 as w,DM as x,V8 as y,Z8 as z,e6 as A,o6 as B,p6 as C};
