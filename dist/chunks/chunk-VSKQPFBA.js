import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{$ as lc,$a as Zr,A as Vl,Aa as qe,Ab as Sm,B as Jl,Ba as Jr,Bb as lt,C as zl,Ca as zr,D as Xl,Da as qc,Db as so,E as Yl,Ea as Hc,Eb as io,F as Ql,Fa as Kc,
Fb as km,G as Zl,Ga as He,Gb as Rm,H as Y,Ha as Ke,Hb as xm,I as F,Ia as Xr,Ib as Ys,J as ot,Ja as Vc,K as Lr,Ka as Jc,Kb as Em,L as Nr,La as zc,Lb as $m,M as qs,
Ma as Jt,Mb as Im,N as ec,Na as zt,Nb as Mm,O as Dr,Oa as Pt,Ob as Cm,P as tc,Pa as Xc,Pb as ve,Q as nc,Qa as Yr,R as rc,Ra as Yc,S as oc,Sa as An,T as In,Ta as Qc,
U as _e,Ua as Zc,V as xe,Va as Tt,W as Wr,Wa as Qr,X as sc,Xa as em,Y as ic,Ya as tm,Z as ac,Za as nm,_ as Gr,_a as it,a as Ut,aa as cc,ab as rm,b as S,ba as Hs,
bb as om,c as ee,ca as Ht,cb as fe,d as Cl,da as mc,db as Ve,e as Al,ea as uc,eb as sm,f as Fl,fa as dc,fb as im,g as Ll,ga as fc,gb as am,h as Nl,ha as pc,hb as lm,
i as Cr,ia as gc,ib as cm,j as nt,ja as hc,jb as mm,k as Re,kb as um,l as En,la as _r,lb as Ot,m as Dl,ma as Br,mb as eo,n as rt,na as St,nb as dm,o as qt,oa as Mn,
ob as fm,p as de,pa as yc,pb as pm,q as B,qa as st,qb as gm,r as Wl,ra as bc,s as Gl,sa as Ur,sb as hm,t as _l,ta as wc,tb as ym,u as Ar,ua as vc,ub as bm,v as Bl,
va as Ue,vb as wm,w as Ul,wa as Vr,wb as at,x as ql,xa as Bc,xb as vm,y as Hl,ya as Uc,z as Us,za as W,zb as Js}from"./chunk-NEFJHDIO.js";import{a as ne,b as Xt,
c as ao,d as Am,e as Fm,f as Lm,g as Nm,h as lo}from"./chunk-2PC3IBH5.js";import{a as $l,b as Il,d as $r,e as Bs,g as Ml}from"./chunk-YAPZ2TNP.js";import{
a as x,b as $n,c as zs,d as no,e as jm,f as ro,g as Pm,h as mt,i as Xs,j as Tm,k as oo,l as Om}from"./chunk-JL4D25JR.js";import{a as to,b as ct,c as $e}from"./chunk-SEFBYZMY.js";
import{A as Be,C as Cc,D as Ac,G as Fc,H as Lc,I as Vs,J as Nc,L as Dc,O as Ee,P as Wc,Q as Vt,R as Gc,S as _c,T as Kr,a as Ir,b as Mr,c as T,d as Kl,e as Fr,f as Sc,
g as jc,h as Pc,i as qr,j as Tc,k as Oc,l as kc,m as Rc,n as xc,o as Kt,p as Ec,q as $c,r as Ic,s as Mc,v as Cn,x as Ks,y as Hr,z as jt}from"./chunk-DHFHUCRQ.js";
import{c as wl,d as vl}from"./chunk-MN4Q3AM3.js";import{a as Rl,b as xl}from"./chunk-P5PSJBU5.js";import{a as El,c as h,d as vt,e as Er}from"./chunk-72OGCTX6.js";
import{A as N,B as Z,a as kr,b as Rn,c as Rr,d as Gs,e as tt,f as jl,g as _s,h as Bt,i as Pl,j as Oe,k as z,l as xn,m as xr,n as Tl,o as V,q as ue,r as k,s as M,
t as X,v as A,w as Ol,x as kl,y as ke}from"./chunk-NSIJVF4Y.js";import{a as wt,b as $,c as R,d as Sl,e as me,f as we}from"./chunk-IKZNXR77.js";import{
a as p,b as J,d as et,e as On,f as _t,g as kn,h as Te}from"./chunk-XDVA7NNB.js";import{a as Ge,b as v,c as bt}from"./chunk-TB5ROFKA.js";import{b as be,
d as bl}from"./chunk-CCRNYFYJ.js";var yo=be((KM,du)=>{var tn=class{constructor(t,n){this.type=t,n&&(this.range=n)}},fi=class extends tn{constructor(t,n,r){super("PAIR",r),this.key=t,this.value=n}separator(t){
if(Array.isArray(this.range)&&this.range.length>=3){let[n,r,o]=this.range;return t.slice(r,o)}return null}},pi=class extends tn{constructor(t,n){super("COMMENT",
n),this.comment=t}},gi=class extends tn{constructor(t){super("EMPTY_LINE",t)}};du.exports={Node:tn,Pair:fi,Comment:pi,EmptyLine:gi}});var bu=be((VM,yu)=>{var{Pair:hi,Comment:Gw,EmptyLine:_w}=yo(),Bw=(e,t)=>{let n=e[t];return n==="#"||n==="!"},fu=(e,t)=>{let n=e[t];return!n||n==="\r"||n===`
`},yi=(e,t)=>{let n=e[t];for(;n==="	"||n==="\f"||n===" ";)t+=1,n=e[t];return t},Uw=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=1,n=e[t];return t},qw=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`&&n!=="	"&&n!=="\f"&&n!==" "&&n!==":"&&n!=="=";)n==="\\"?e[t+1]===`
`?t=yi(e,t+2):t+=2:t+=1,n=e[t];return t},Hw=(e,t)=>{let n=e[t],r=!1;e:for(;n==="	"||n==="\f"||n===" "||n==="="||n===":"||n==="\\";){switch(n){case"\\":if(e[t+1]!==
`
`)break e;t=yi(e,t+2);break;case"=":case":":if(r)break e;r=!0;default:t+=1}n=e[t]}return t},Kw=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=n==="\\"?2:1,n=e[t],n===`
`&&e[t-1]==="\r"&&(t+=1,n=e[t]);return t},pu=e=>e.replace(/\\(u[0-9a-fA-F]{4}|\r?\n[ \t\f]*|.)?/g,(t,n)=>{switch(n&&n[0]){case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"u":{let r=parseInt(n.substr(1),16);return isNaN(r)?n:String.fromCharCode(r)}case"\r":case`
`:case void 0:return"";default:return n}});function hu(e,t){let n=[];for(let r=0;r<e.length&&(e[r]===`
`&&e[r-1]==="\r"&&(r+=1),!!e[r]);++r){let o=yi(e,r);if(fu(e,o)){n.push(t?new _w([r,o]):""),r=o;continue}if(Bw(e,o)){let m=Uw(e,o),u=e.slice(o,m);n.push(t?new Gw(
u,[o,m]):u),r=m;continue}let s=qw(e,o),i=pu(e.slice(o,s)),a=Hw(e,s);if(fu(e,a)){n.push(t?new hi(i,"",[o,s,a,a]):[i,""]),r=a;continue}let l=Kw(e,a),c=pu(e.slice(
a,l));n.push(t?new hi(i,c,[o,s,a,l]):[i,c]),r=l}return n}function gu(e,t,n,r){if(!r){e[t]=n;return}let o=t.split(r),s=e;for(;o.length>=2;){let a=o.shift();if(a===
"__proto__")return;s[a]?typeof s[a]!="object"&&(s[a]={"":s[a]}):s[a]={},s=s[a]}let i=o[0];typeof s[i]=="object"?s[i][""]=n:s[i]=n}function Vw(e,t){let n=t?typeof t==
"string"?t:".":null,r=Array.isArray(e)?e:hu(e,!1),o={};for(let s of r)s instanceof hi?gu(o,s.key,s.value,n):Array.isArray(s)&&gu(o,s[0],s[1],n);return o}yu.exports=
{parse:Vw,parseLines:hu}});var ku=be((JM,Ou)=>{var{Pair:Jw,Comment:zw,EmptyLine:Xw}=yo(),wu=(e,t)=>String(e).replace(t!==!1?/[^\t\n\f\r -~\xa1-\xff]/g:/[\0-\b\v\x0e-\x1f]/g,n=>"\\u"+n.charCodeAt(
0).toString(16).padStart(4,"0")),Pu=e=>String(e).replace(/\\/g,"\\\\").replace(/\f/g,"\\f").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/\t/g,"\\t"),vu=e=>Pu(
e).replace(/^[#!]|[ =:]/g,"\\$&"),Su=e=>Pu(e).replace(/^ /,"\\ "),ju=(e,t)=>e.replace(/^\s*([#!][ \t\f]*)?/g,t);function bo({indent:e,latin1:t,lineWidth:n,newline:r,
foldChars:o},s,i){let a=wu(s,t),l=wu(i,t),c=a+l;if(!n||n<0||c.length<=n)return c;let m=0,u,d=0;s&&a.length<n&&(c=a+r+e+l,m=a.length+r.length,d=m+e.length);for(let f=c[d];f;f=
c[++d]){let g=d-m>=n?u||d:void 0;if(!g)switch(f){case"\r":c[d+1]===`
`&&(d+=1);case`
`:g=d+1;break;case"\\":switch(d+=1,c[d]){case"r":c[d+1]==="\\"&&c[d+2]==="n"&&(d+=2);case"n":g=d+1;break;case" ":case"=":case":":o.includes(c[d])&&(u=d+1);break;case"\
f":o.includes("\f")&&(u=d+1);break;case"t":o.includes("	")&&(u=d+1);break}break;default:o.includes(f)&&(u=d+1)}if(g){let w=g,E=c[w-1];for(;E===`
`||E==="\r";)w-=1,E=c[w-1];let O=c[g],L=O==="	"||O==="\f"||O===" ";c=c.slice(0,w)+r+e+(L?"\\":"")+c.slice(g),m=w+r.length,u=void 0,d=m+e.length-1}}return c}var Tu=(e,t,n,r="")=>Object.
keys(e).reduce((o,s)=>{let i=e[s];if(i&&typeof i=="object")return o.concat(Tu(i,t,n,r+s+t));{let a=s===n?r.slice(0,-t.length):r+s;return o.push([a,i]),o}},[]);function Yw(e,{
commentPrefix:t="# ",defaultKey:n="",indent:r="    ",keySep:o=" = ",latin1:s=!0,lineWidth:i=80,newline:a=`
`,pathSep:l=".",foldChars:c="\f	 ."}={}){if(!e)return"";Array.isArray(e)||(e=Tu(e,l,n));let m={indent:r,latin1:s,lineWidth:i,newline:"\\"+a,foldChars:c},u={indent:t,
latin1:s,lineWidth:i,newline:a,foldChars:c};return e.map(d=>{switch(!0){case!d:case d instanceof Xw:return"";case Array.isArray(d):return bo(m,vu(d[0])+o,Su(d[1]));case d instanceof
Jw:return bo(m,vu(d.key)+o,Su(d.value));case d instanceof zw:return bo(u,"",ju(d.comment,t));default:return bo(u,"",ju(String(d),t))}}).join(a)}Ou.exports={stringify:Yw}});var xu=be((zM,Ru)=>{var{Node:Qw,Pair:Zw,Comment:ev,EmptyLine:tv}=yo(),{parse:nv,parseLines:rv}=bu(),{stringify:ov}=ku();Ru.exports={Node:Qw,Pair:Zw,Comment:ev,EmptyLine:tv,
parse:nv,parseLines:rv,stringify:ov}});var ca=be((AW,Hp)=>{"use strict";var eO=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.
error("SEMVER",...e):()=>{};Hp.exports=eO});var ma=be((FW,Kp)=>{"use strict";var tO="2.0.0",nO=Number.MAX_SAFE_INTEGER||9007199254740991,rO=16,oO=250,sO=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F",
"\u205F","\u3000","\uFEFF"],iO=["major","premajor","minor","preminor","patch","prepatch","prerelease"];Kp.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:rO,MAX_SAFE_BUILD_LENGTH:oO,
MAX_SAFE_INTEGER:nO,WHITESPACE_CHARACTERS:sO,RELEASE_TYPES:iO,SEMVER_SPEC_VERSION:tO,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}});var Jp=be((Le,Vp)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:ua,MAX_SAFE_BUILD_LENGTH:aO,MAX_LENGTH:lO}=ma(),cO=ca();Le=Vp.exports={};var mO=Le.re=[],uO=Le.safeRe=
[],y=Le.src=[],dO=Le.safeSrc=[],b=Le.t={},fO=0,da="[a-zA-Z0-9-]",pO=[["\\s",1],["\\d",lO],[da,aO]],gO=e=>{for(let[t,n]of pO)e=e.split(`${t}*`).join(`${t}{0,${n}\
}`).split(`${t}+`).join(`${t}{1,${n}}`);return e},j=(e,t,n)=>{let r=gO(t),o=fO++;cO(e,o,t),b[e]=o,y[o]=t,dO[o]=r,mO[o]=new RegExp(t,n?"g":void 0),uO[o]=new RegExp(
r,n?"g":void 0)};j("NUMERICIDENTIFIER","0|[1-9]\\d*"),j("NUMERICIDENTIFIERLOOSE","\\d+"),j("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${da}*`),j("MAINVERSION",`(${y[b.
NUMERICIDENTIFIER]})\\.(${y[b.NUMERICIDENTIFIER]})\\.(${y[b.NUMERICIDENTIFIER]})`),j("MAINVERSIONLOOSE",`(${y[b.NUMERICIDENTIFIERLOOSE]})\\.(${y[b.NUMERICIDENTIFIERLOOSE]}\
)\\.(${y[b.NUMERICIDENTIFIERLOOSE]})`),j("PRERELEASEIDENTIFIER",`(?:${y[b.NONNUMERICIDENTIFIER]}|${y[b.NUMERICIDENTIFIER]})`),j("PRERELEASEIDENTIFIERLOOSE",`(?:${y[b.
NONNUMERICIDENTIFIER]}|${y[b.NUMERICIDENTIFIERLOOSE]})`),j("PRERELEASE",`(?:-(${y[b.PRERELEASEIDENTIFIER]}(?:\\.${y[b.PRERELEASEIDENTIFIER]})*))`),j("PRERELEASE\
LOOSE",`(?:-?(${y[b.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${y[b.PRERELEASEIDENTIFIERLOOSE]})*))`),j("BUILDIDENTIFIER",`${da}+`),j("BUILD",`(?:\\+(${y[b.BUILDIDENTIFIER]}\
(?:\\.${y[b.BUILDIDENTIFIER]})*))`),j("FULLPLAIN",`v?${y[b.MAINVERSION]}${y[b.PRERELEASE]}?${y[b.BUILD]}?`),j("FULL",`^${y[b.FULLPLAIN]}$`),j("LOOSEPLAIN",`[v=\\\
s]*${y[b.MAINVERSIONLOOSE]}${y[b.PRERELEASELOOSE]}?${y[b.BUILD]}?`),j("LOOSE",`^${y[b.LOOSEPLAIN]}$`),j("GTLT","((?:<|>)?=?)"),j("XRANGEIDENTIFIERLOOSE",`${y[b.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),j("XRANGEIDENTIFIER",`${y[b.NUMERICIDENTIFIER]}|x|X|\\*`),j("XRANGEPLAIN",`[v=\\s]*(${y[b.XRANGEIDENTIFIER]})(?:\\.(${y[b.XRANGEIDENTIFIER]}\
)(?:\\.(${y[b.XRANGEIDENTIFIER]})(?:${y[b.PRERELEASE]})?${y[b.BUILD]}?)?)?`),j("XRANGEPLAINLOOSE",`[v=\\s]*(${y[b.XRANGEIDENTIFIERLOOSE]})(?:\\.(${y[b.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${y[b.XRANGEIDENTIFIERLOOSE]})(?:${y[b.PRERELEASELOOSE]})?${y[b.BUILD]}?)?)?`),j("XRANGE",`^${y[b.GTLT]}\\s*${y[b.XRANGEPLAIN]}$`),j("XRANGELOOSE",`^${y[b.
GTLT]}\\s*${y[b.XRANGEPLAINLOOSE]}$`),j("COERCEPLAIN",`(^|[^\\d])(\\d{1,${ua}})(?:\\.(\\d{1,${ua}}))?(?:\\.(\\d{1,${ua}}))?`),j("COERCE",`${y[b.COERCEPLAIN]}(?:\
$|[^\\d])`),j("COERCEFULL",y[b.COERCEPLAIN]+`(?:${y[b.PRERELEASE]})?(?:${y[b.BUILD]})?(?:$|[^\\d])`),j("COERCERTL",y[b.COERCE],!0),j("COERCERTLFULL",y[b.COERCEFULL],
!0),j("LONETILDE","(?:~>?)"),j("TILDETRIM",`(\\s*)${y[b.LONETILDE]}\\s+`,!0),Le.tildeTrimReplace="$1~",j("TILDE",`^${y[b.LONETILDE]}${y[b.XRANGEPLAIN]}$`),j("TI\
LDELOOSE",`^${y[b.LONETILDE]}${y[b.XRANGEPLAINLOOSE]}$`),j("LONECARET","(?:\\^)"),j("CARETTRIM",`(\\s*)${y[b.LONECARET]}\\s+`,!0),Le.caretTrimReplace="$1^",j("C\
ARET",`^${y[b.LONECARET]}${y[b.XRANGEPLAIN]}$`),j("CARETLOOSE",`^${y[b.LONECARET]}${y[b.XRANGEPLAINLOOSE]}$`),j("COMPARATORLOOSE",`^${y[b.GTLT]}\\s*(${y[b.LOOSEPLAIN]}\
)$|^$`),j("COMPARATOR",`^${y[b.GTLT]}\\s*(${y[b.FULLPLAIN]})$|^$`),j("COMPARATORTRIM",`(\\s*)${y[b.GTLT]}\\s*(${y[b.LOOSEPLAIN]}|${y[b.XRANGEPLAIN]})`,!0),Le.comparatorTrimReplace=
"$1$2$3",j("HYPHENRANGE",`^\\s*(${y[b.XRANGEPLAIN]})\\s+-\\s+(${y[b.XRANGEPLAIN]})\\s*$`),j("HYPHENRANGELOOSE",`^\\s*(${y[b.XRANGEPLAINLOOSE]})\\s+-\\s+(${y[b.XRANGEPLAINLOOSE]}\
)\\s*$`),j("STAR","(<|>)?=?\\s*\\*"),j("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),j("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")});var Xp=be((LW,zp)=>{"use strict";var hO=Object.freeze({loose:!0}),yO=Object.freeze({}),bO=e=>e?typeof e!="object"?hO:e:yO;zp.exports=bO});var eg=be((NW,Zp)=>{"use strict";var Yp=/^[0-9]+$/,Qp=(e,t)=>{if(typeof e=="number"&&typeof t=="number")return e===t?0:e<t?-1:1;let n=Yp.test(e),r=Yp.test(t);return n&&
r&&(e=+e,t=+t),e===t?0:n&&!r?-1:r&&!n?1:e<t?-1:1},wO=(e,t)=>Qp(t,e);Zp.exports={compareIdentifiers:Qp,rcompareIdentifiers:wO}});var rg=be((DW,ng)=>{"use strict";var Bo=ca(),{MAX_LENGTH:tg,MAX_SAFE_INTEGER:Uo}=ma(),{safeRe:qo,t:Ho}=Jp(),vO=Xp(),{compareIdentifiers:fa}=eg(),SO=(e,t)=>{let n=t.
split(".");if(n.length>e.length)return!1;for(let r=0;r<n.length;r++)if(fa(e[r],n[r])!==0)return!1;return!0},pa=class e{constructor(t,n){if(n=vO(n),t instanceof e){
if(t.loose===!!n.loose&&t.includePrerelease===!!n.includePrerelease)return t;t=t.version}else if(typeof t!="string")throw new TypeError(`Invalid version. Must b\
e a string. Got type "${typeof t}".`);if(t.length>tg)throw new TypeError(`version is longer than ${tg} characters`);Bo("SemVer",t,n),this.options=n,this.loose=!!n.
loose,this.includePrerelease=!!n.includePrerelease;let r=t.trim().match(n.loose?qo[Ho.LOOSE]:qo[Ho.FULL]);if(!r)throw new TypeError(`Invalid Version: ${t}`);if(this.
raw=t,this.major=+r[1],this.minor=+r[2],this.patch=+r[3],this.major>Uo||this.major<0)throw new TypeError("Invalid major version");if(this.minor>Uo||this.minor<0)
throw new TypeError("Invalid minor version");if(this.patch>Uo||this.patch<0)throw new TypeError("Invalid patch version");r[4]?this.prerelease=r[4].split(".").map(
o=>{if(/^[0-9]+$/.test(o)){let s=+o;if(s>=0&&s<Uo)return s}return o}):this.prerelease=[],this.build=r[5]?r[5].split("."):[],this.format()}format(){return this.version=
`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(t){
if(Bo("SemVer.compare",this.version,this.options,t),!(t instanceof e)){if(typeof t=="string"&&t===this.version)return 0;t=new e(t,this.options)}return t.version===
this.version?0:this.compareMain(t)||this.comparePre(t)}compareMain(t){return t instanceof e||(t=new e(t,this.options)),this.major<t.major?-1:this.major>t.major?
1:this.minor<t.minor?-1:this.minor>t.minor?1:this.patch<t.patch?-1:this.patch>t.patch?1:0}comparePre(t){if(t instanceof e||(t=new e(t,this.options)),this.prerelease.
length&&!t.prerelease.length)return-1;if(!this.prerelease.length&&t.prerelease.length)return 1;if(!this.prerelease.length&&!t.prerelease.length)return 0;let n=0;
do{let r=this.prerelease[n],o=t.prerelease[n];if(Bo("prerelease compare",n,r,o),r===void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r!==
o)return fa(r,o)}while(++n)}compareBuild(t){t instanceof e||(t=new e(t,this.options));let n=0;do{let r=this.build[n],o=t.build[n];if(Bo("build compare",n,r,o),r===
void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r!==o)return fa(r,o)}while(++n)}inc(t,n,r){if(t.startsWith("pre")){if(!n&&r===!1)throw new Error(
"invalid increment argument: identifier is empty");if(n){let o=`-${n}`.match(this.options.loose?qo[Ho.PRERELEASELOOSE]:qo[Ho.PRERELEASE]);if(!o||o[1]!==n)throw new Error(
`invalid identifier: ${n}`)}}switch(t){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",n,r);break;case"preminor":this.
prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",n,r);break;case"prepatch":this.prerelease.length=0,this.inc("patch",n,r),this.inc("pre",n,r);break;case"\
prerelease":this.prerelease.length===0&&this.inc("patch",n,r),this.inc("pre",n,r);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.
raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.
patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.
length===0&&this.patch++,this.prerelease=[];break;case"pre":{let o=Number(r)?1:0;if(this.prerelease.length===0)this.prerelease=[o];else{let s=this.prerelease.length;
for(;--s>=0;)typeof this.prerelease[s]=="number"&&(this.prerelease[s]++,s=-2);if(s===-1){if(n===this.prerelease.join(".")&&r===!1)throw new Error("invalid incre\
ment argument: identifier already exists");this.prerelease.push(o)}}if(n){let s=[n,o];if(r===!1&&(s=[n]),SO(this.prerelease,n)){let i=this.prerelease[n.split(".").
length];isNaN(i)&&(this.prerelease=s)}else this.prerelease=s}break}default:throw new Error(`invalid increment argument: ${t}`)}return this.raw=this.format(),this.
build.length&&(this.raw+=`+${this.build.join(".")}`),this}};ng.exports=pa});var ig=be((WW,sg)=>{"use strict";var og=rg(),jO=(e,t,n)=>new og(e,n).compare(new og(t,n));sg.exports=jO});async function kt(e,t,n){if(n.length===0)return[];let{positions:r}=await import("./position-DEO7CK2Z.js"),o=r(e);return n.map(({code:s,path:i,at:a,message:l,
hint:c})=>({code:s,file:t,...o(i,a),message:l,hint:c})).toSorted((s,i)=>s.line-i.line||s.column-i.column)}async function co(e,t){let{FAILSAFE_SCHEMA:n,load:r,mergeTag:o,YAMLException:s}=await import("../vendor/js-yaml-VVW4Q635.js");if(!/^\s*[^\s#]/m.test(e.replace(/^\uFEFF/,
"")))return"";try{return r(e,{schema:n.withTags(o),maxDepth:50})}catch(i){if(!(i instanceof s))throw i;let{line:a=0,column:l=0}=i.mark??{},c=`Not valid YAML: ${i.
reason}`;throw new v([{code:"bad-yaml",file:t,line:a+1,column:l+1,message:c,hint:""}])}}function G(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function pe(e){
return e===""||e==="~"||e==="null"||e===void 0||e===null}function Q(e,t,n){let r=pe(t)?{}:t;if(!G(r))return{value:null,problems:[K(n,"must be a mapping of keys to values")]};let o=Object.keys(e.entries),s=Object.fromEntries(
Object.entries(r).filter(([,c])=>!pe(c))),i=Z(e,s),a=(i.issues??[]).map(c=>Hb(c,n)),l=[...Kb(Object.keys(r),o,n),...a];return{value:i.success&&l.length===0?i.output:
null,problems:l}}function K(e,t,n=""){let r=e.findLast(s=>typeof s=="string"),o=r===void 0?`The document ${t}`:`\`${r}\` ${t}`;return{code:"bad-setting",path:e,
at:"value",message:o,hint:n}}function Hb(e,t){let n=(e.path??[]).map(({key:i})=>typeof i=="number"?i:String(i)),r=n.findLast(i=>typeof i=="string"),o=[...t,...n],
s=e.kind==="schema"&&e.input===void 0?"is missing":e.message;return{...K(o,s),message:r===void 0?`Value ${s}`:`\`${r}\` ${s}`}}function Kb(e,t,n){return e.filter(
r=>!t.includes(r)).map(r=>({code:"unknown-key",path:[...n,r],at:"key",message:`Unknown key ${JSON.stringify(r)}`,hint:Rt(r,t)}))}function Rt(e,t){let[n]=t.toSorted(
(o,s)=>Qs(e,o)-Qs(e,s));return`${n!==void 0&&Qs(e,n)<=Math.max(2,Math.floor(e.length/2))?`Did you mean \`${n}\`? `:""}Known: ${t.join(", ")}`}function Qs(e,t){let n=r=>r.
toLowerCase().replaceAll("_","-");return Ir(n(e),n(t))}import{inspect as Vb}from"node:util";var Zs="(secret)",xt=class{#e;constructor(t){this.#e=t}reveal(){return this.#e}toString(){return Zs}toJSON(){return Zs}[Vb.
custom](){return Zs}};var Fn=A("must be a text"),I=N(Fn,jl("must not be empty")),Yt=z(I,"must be a list, such as [a, b]");function mo(e,t){return N(xr(G,t),_s(({dataset:n,addIssue:r})=>{
let o={...n.value},s=Object.entries(o).flatMap(([i,a])=>{let{success:l,output:c,issues:m=[]}=Z(e,a);for(let u of m)r({message:u.message,path:[{type:"object",origin:"\
value",input:o,key:i,value:a}]});return l?[[i,c]]:[]});return Object.fromEntries(s)}))}var Qt=N(X(["true","True","TRUE","false","False","FALSE"],"must be true o\
r false"),Oe(e=>e.toLowerCase()==="true")),Ln=N(Fn,Bt(/^\d{1,9}$/,"must be a whole number"),Oe(e=>Number(e))),Zt=N(Ln,tt(1,"must be 1 or more")),Jb={ms:1,s:1e3,
m:6e4,h:36e5,d:864e5,w:6048e5},Et=N(Fn,Bt(/^(?:0|(?:\d{1,6}(?:\.\d{1,3})?(?:ms|[smhdw]))+)$/,"must be a duration, such as 30s, 10m, 2h or 14d"),Oe(e=>[...e.matchAll(
/([\d.]+)(ms|[smhdw])/g)].reduce((t,[,n="0",r=""])=>t+Number(n)*(Jb[r]??0),0))),ei=N(Fn,Bt(/^(?:\d{1,3}(?:\.\d{1,9})?\s*%|\d{1,15})$/,"must be a share, such as \
0.1%, or a number of rows"),Oe(zb),Rn(e=>e.kind==="rows"||e.share<=1,"must be at most 100%"));function zb(e){return e.endsWith("%")?{kind:"share",share:Number(e.
slice(0,-1))/100}:{kind:"rows",rows:Number(e)}}var Dm=N(Fn,_s(({dataset:e,addIssue:t,NEVER:n})=>{let r=_l(e.value);return r!==null?r:(t({message:"must be two da\
tes, the first not after the second, such as 2026-12-20/2027-01-02"}),n)})),ti=N(I,Oe(e=>e.replaceAll("\\","/")),Rn(e=>!/^(?:\/|[A-Za-z]:)/.test(e)&&!e.split("/").
includes(".."),"must be a folder within the repository"),Oe(ni));function ni(e){let t=e.startsWith("/")?"/":"",n=e.split("/").filter(r=>r!==""&&r!==".");return`${t}${n.
join("/")}`}var Gm={gateway:M(I),jobmanager:M(I),kafka:M(I),connect:M(I),token:M(I),"topic-prefix":M(N(I,Bt(/^[\w.-]{1,100}$/,"must be letters, digits, `.`, `_` and `-`, 10\
0 at most"))),"kafka-tls":M(Qt),"kafka-sasl":M(ke())},Wm=["plain","scram-sha-256","scram-sha-512"],_m=k({mechanism:X(Wm,`must be ${Wm.join(", ")}`),username:M(I),
password:M(I)});function Bm(e,t){return{gateway:e.gateway??null,jobmanager:e.jobmanager??null,kafka:e.kafka??null,connect:e.connect??null,token:e.token===void 0?
null:new xt(e.token),topicPrefix:e["topic-prefix"]??"",kafkaTls:e["kafka-tls"]??!1,kafkaSasl:t===null?null:Xb(t)}}function Xb({mechanism:e,username:t,password:n}){
let r=n===void 0?null:new xt(n);return{mechanism:e,username:t??null,password:r}}var _=M,ri={engine:_(I),ledger:_(X(["local","remote"],"must be local or remote")),settings:_(I),substitute:_(mo(A("must be a text"),"must be a mapping of texts \
to texts")),dialect:_(X(["flink","confluent"],"must be flink or confluent")),revisions:_(Qt),requires:_(I),"proof-age":_(Et),soak:_(Et),"retire-after":_(Et),concurrency:_(
Zt),"catch-up":_(Et),"catch-up-lag":_(Ln),"catch-up-soak":_(Et),"run-limit":_(Et),freeze:_(z(Dm,'must be a list of ranges, such as ["2026-12-20/2027-01-02"]')),
"auto-rollback":_(Qt),approval:_(ke()),samples:_(I)},Yb=k({...ri,file:_(I)}),Qb=k(ri),Zb=k({...ri,...Gm}),ew=k({"four-eyes":_(Qt)}),tw=["duckdb","confluent","fl\
ink"];function Um(e,t,n,r){let o=G(t)&&!pe(t.engine)?t.engine:"duckdb",s=Q(ew,G(t)?t.approval:{},[...n,"approval"]),i=(l,c)=>({value:l.value&&s.value?c(l.value):
null,problems:[...l.problems,...s.problems]}),a=(l,c,m)=>({...oi(e,l,{fourEyes:s.value?.["four-eyes"]??!1},c,r),dialect:l.dialect??m});switch(o){case"duckdb":return i(
Q(Yb,t,n),l=>({...a(l,"local",null),engine:"duckdb",file:l.file??`.bluegreen/${e}.duckdb`}));case"confluent":return i(Q(Qb,t,n),l=>({...a(l,"remote","confluent"),
engine:"confluent"}));case"flink":{let l=nw(t,[...n,"kafka-sasl"]),c=Q(Zb,t,n);return i({...c,problems:[...c.problems,...l.problems]},m=>({...a(m,"remote","flin\
k"),engine:"flink",...Bm(m,l.value)}))}default:return{value:null,problems:[{...K([...n,"engine"],`is ${JSON.stringify(o)}, which is no engine`),hint:Rt(String(o),
tw)}]}}}function nw(e,t){let n=G(e)?e["kafka-sasl"]:void 0;return pe(n)?{value:null,problems:[]}:Q(_m,n,t)}function oi(e,t,n,r,o){let s=t.ledger??r;return{name:e,
ledger:s,settings:t.settings??null,substitute:t.substitute??{},hidden:{},dialect:t.dialect??null,revisions:t.revisions??(!o||s==="local"),requires:t.requires??null,
proofAge:t["proof-age"]??null,soak:t.soak??0,retireAfter:t["retire-after"]??0,concurrency:t.concurrency??10,catchUp:t["catch-up"]??6*36e5,catchUpLag:t["catch-up\
-lag"]??1e3,catchUpSoak:t["catch-up-soak"]??6e4,runLimit:t["run-limit"]??null,freeze:t.freeze??[],autoRollback:t["auto-rollback"]??!0,approval:n,samples:t.samples??
null,missing:[]}}var si=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function qm(e){return typeof e=="string"&&e.search(si)>=0}function uo(e,t,n){return Hm(e,n,t,new Map)}function Hm(e,t,n,r){
if(typeof e=="string")return rw(e,n,t);if(r.has(e))return{value:r.get(e),missing:[]};let o=ow(e,(s,i)=>Hm(s,[...t,i],n,r));return r.set(e,o.value),o}function rw(e,t,n){
let o=[...e.matchAll(si)].map(([,s=""])=>s).filter(s=>t[s]===void 0).map(s=>({variable:s,path:n}));return o.length>0?{value:void 0,missing:o}:{value:e.replace(si,
(s,i)=>t[i]??""),missing:o}}function ow(e,t){if(Array.isArray(e)){let o=e.map((i,a)=>t(i,a));return{value:o.filter(i=>i.value!==void 0).map(i=>i.value),missing:o.
flatMap(({missing:i})=>i)}}if(!G(e))return{value:e,missing:[]};let n=Object.entries(e).map(([o,s])=>({key:o,...t(s,o)})),r=n.filter(o=>o.value!==void 0);return{
value:Object.fromEntries(r.map(o=>[o.key,o.value])),missing:n.flatMap(({missing:o})=>o)}}var sw=new RegExp("^\\p{L}[\\p{L}\\p{N} ._-]{0,79}$","u");function Km(e,t){let n=["environments"];if(pe(e))return{value:[fo],problems:[]};if(!G(e))return{value:null,
problems:[K(n,"must be a mapping of names to settings")]};let r=Object.keys(e);if(r.length===0)return{value:[fo],problems:[]};let o=r.map((a,l)=>iw(a,e[a],t,l===
r.length-1)),s=o.flatMap(({value:a})=>a?[a]:[]),i=[...o.flatMap(a=>a.problems),...s.flatMap(a=>lw(a,r)),...cw(s),...mw(r)];return{value:i.length===0?s:null,problems:i}}
var fo={...oi("local",{},{fourEyes:!1},"local",!0),engine:"duckdb",file:".bluegreen/local.duckdb"};function iw(e,t,n,r){let o=["environments",e],{value:s,missing:i}=uo(
t,n,o),a=Um(e,s,o,r),c=[...(sw.test(e)?[]:[K(o,"is no name for an environment: it starts with a letter and has at most 80 characters")]).map(u=>({...u,at:"key"})),
...a.problems],m=a.value===null?{}:aw(a.value,t);return{value:a.value&&c.length===0?{...a.value,missing:i,hidden:m}:null,problems:c}}function aw({substitute:e},t){
let n=G(t)&&G(t.substitute)?t.substitute:{},r=([s])=>qm(T(n,s)),o=Object.entries(e).filter(r);return Object.fromEntries(o.map(([s,i])=>[s,new xt(i)]))}function lw({
name:e,requires:t},n){let r=n.slice(0,n.indexOf(e));if(t===null||r.includes(t))return[];let o=["environments",e,"requires"],i=n.includes(t)?`is ${t}, which does\
 not come before ${e}`:`is ${JSON.stringify(t)}, which is no environment`;return[K(o,i,r.length>0?Rt(t,r):"")]}function cw(e){let t=new Map;return e.flatMap(n=>{
if(n.engine!=="duckdb")return[];let r=ni(n.file),o=t.get(r);t.set(r,n.name);let s=["environments",n.name,"file"];return o===void 0?[]:[K(s,`is the file of envir\
onment ${o} too`)]})}function mw(e){let t=e.map(n=>n.toLowerCase());return e.flatMap((n,r)=>{let o=t.indexOf(t[r]??"");return o===r?[]:[{...K(["environments",n],
`differs from ${e[o]??""} in case only`),at:"key"}]})}var uw=k({name:M(I),path:ti});function Vm(e){if(pe(e))return{value:[],problems:[]};let t=Array.isArray(e),r=(t?e:[e]).map((i,a)=>dw(i,t?["project",a]:["project"])),
o=r.flatMap(({value:i})=>i?[i]:[]),s=[...r.flatMap(i=>i.problems),...t?[...pw(o),...gw(o)]:[]];return{value:s.length===0?o:null,problems:s}}function dw(e,t){if(!G(
e))return fw(e,t);let{value:n,problems:r}=Q(uw,e,t);return{value:n&&{name:n.name??Jm(n.path),path:n.path},problems:r}}function fw(e,t){if(typeof e!="string")return{
value:null,problems:[K(t,"must be a folder, or a mapping of name and path")]};let{success:n,output:r,issues:o}=Z(ti,e);return n?{value:{name:Jm(r),path:r},problems:[]}:
{value:null,problems:o.map(({message:s})=>K(t,s))}}function Jm(e){return e.slice(e.lastIndexOf("/")+1)||null}function pw(e){let t=e.map(({name:n})=>n);return e.
flatMap(({name:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project called ${n??"like the repository"}`)])}function gw(e){let t=e.map(({path:n})=>n);
return e.flatMap(({path:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project in ${n||"the repository itself"}`)])}var U=M,Nn=ke,hw=k({project:U(Nn()),ignore:U(Yt),samples:U(I),catalog:U(I),database:U(I),published:U(Yt),release:U(Nn()),environments:U(Nn()),checks:U(Nn())}),yw=k(
{branches:U(Yt),main:U(I),baseline:U(I),closure:U(X(["full","minimal"],"must be full or minimal")),tables:U(Yt),exclude:U(Yt),versions:U(mo(Zt,"must be a mappin\
g of tables to numbers"))}),bw=k({rows:U(Nn())}),ww=k({warn:U(ei),fail:U(ei),"min-rows":U(Ln)}),ii={file:"bluegreen.yaml",text:"",projects:[],ignore:[],samples:"\
samples",catalog:null,database:null,published:[],release:{branches:["release/**"],main:"main",baseline:"latest:*",closure:"full",tables:[],exclude:[],versions:{}},
environments:[fo],checks:{rows:{warn:null,fail:null,minRows:0}}};async function zm(e,t,n){let{value:r,problems:o}=vw(await co(e,t),n);if(r!==null)return{...r,file:t,
text:e};throw new v(await kt(e,t,o))}function vw(e,t){let{environments:n,...r}=G(e)?e:{},o=uo(G(e)?r:e,t,[]),s=Q(hw,o.value,[]),i=G(o.value)?o.value:{},a=Vm(i.project),
l=Q(yw,i.release,["release"]),c=Km(n,t),m=Q(bw,i.checks,["checks"]),u=Q(ww,G(i.checks)?i.checks.rows:void 0,["checks","rows"]),d=[s,a,l,c,m,u],f=[...o.missing.map(
ai),...d.flatMap(w=>w.problems)],g=Sw(s.value,a.value,l.value,c.value,u.value);return{value:f.length===0?g:null,problems:f}}function Sw(e,t,n,r,o){let s=ii;return{
...s,projects:t??[],ignore:e?.ignore??[],samples:e?.samples??s.samples,catalog:e?.catalog??null,database:e?.database??null,published:e?.published??[],release:{...s.
release,...jw(n??{})},environments:r??s.environments,checks:{rows:{warn:o?.warn??null,fail:o?.fail??null,minRows:o?.["min-rows"]??0}}}}function jw(e){let{branches:t,
main:n,baseline:r,closure:o,tables:s,exclude:i,versions:a}=e;return{...t&&{branches:t},...n!==void 0&&{main:n},...r!==void 0&&{baseline:r},...o&&{closure:o},...s&&
{tables:s},...i&&{exclude:i},...a&&{versions:a}}}function ai({variable:e,path:t}){return{code:"missing-variable",path:t,at:"value",message:`Environment variable\
 ${e} is not set`,hint:`Set ${e}, or write the value itself.`}}async function li(e,t,{last:n=!1}={}){let{environments:r}=e,o=r.map(a=>a.name),s=t===null?n?o.at(-1):o.length===1?o[0]:void 0:t,i=r.find(a=>a.name===s);if(!i)throw await Xm(
e,[s===void 0?Pw(o):Tw(s,o)]);if(i.missing.length>0)throw await Xm(e,i.missing.map(ai));return i}async function Xm({text:e,file:t},n){return new v(await kt(e,t,
n))}function Pw(e){let t=`Say which environment: --environment ${e.join(" | ")}`;return{code:"no-environment",path:["environments"],at:"key",message:t,hint:""}}
function Tw(e,t){let n=`There is no environment ${JSON.stringify(e)}`;return{code:"unknown-environment",path:["environments"],at:"key",message:n,hint:Rt(e,t)}}function P(e,t){let n=new Map;for(let r of e){let o=t(r),s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return n}var Ow=[/^(sink\.)?(topic|path|table-name|index)$/,/(^|\.)transactional-id(-prefix)?$/,/(^|\.)transactional\.id$/,/(^|\.)group[.-]id$/,/(^|\.)subject$/],kw=[/^(sink\.)?(topic|path|table-name|index)$/];
function Ym(e){return Ow.some(t=>t.test(e))}function Qm(e){return kw.some(t=>t.test(e))}function ci(e,t){let{body:n,tail:r}=Zm(e);return n===""?e:$n(x(n).stem,t)+
r}function po(e,t,n){let{body:r,tail:o}=Zm(e),{stem:s,version:i}=x(r);return r===""||i!==t||t===1?e:n!==null&&ci(n,t)===e?n:s+o}function Zm(e){let t=e.replace(/\/+$/,
"");return{body:t,tail:e.slice(t.length)}}function go(e,t){let{text:n}=e.sql,r=e.mentions.flatMap(({name:a,table:l})=>Rw(n,a,t.lastPart(l))),o=e.mentions.find(({name:{role:a}})=>a==="define"||a==="alter"),
s=o===void 0?[]:e.statement.options.flatMap(a=>eu(a,o,t)),i=e.mentions.flatMap(a=>a.name.options.flatMap(l=>eu(l,a,t)));return[...r,...s,...i].sort((a,l)=>a.start-
l.start)}function Rw(e,t,n){let r=t.parts.at(-1);if(r===void 0||r.text===n)return[];let o=e.charAt(t.start-1)!=="'"&&!r.quoted;return[{start:r.start,end:r.end,text:o?
xw(n):n.replaceAll("`","``")}]}function xw(e){return/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(e)&&Kl(e)?.reserved!==!0||Fr(e)?e:`\`${e.replaceAll("`","``")}\``}function eu(e,{
table:t,name:n},r){if(!Ym(e.key))return[];let o=r.option(t,n.parts.at(-1)?.text??"",e);return o===e.value?[]:[{...e.valueSpan,text:o.replaceAll("'","''")}]}function en(e,t){
let n=0,r=[];for(let{start:o,end:s,text:i}of t)r.push(e.slice(n,o),i),n=s;return r.join("")+e.slice(n)}function CM(e,t){let n=new Map(t.map(r=>[r.path,r.text]));return[...P(e,r=>r.file)].flatMap(([r,o])=>{let s=n.get(r)??null,i=[...o].sort((a,l)=>a.start-l.start);
return s===null?[]:[{path:r,before:s,after:en(s,i)}]})}var mi=".bluegreen/accept.yaml",Ew=N(ke(),Rn(()=>!1,"is not evaluated by this version: bound the rows with `count`")),$w=k({table:I,column:I,where:M(Ew),count:M(
Zt),reason:I});async function tu(e,t){let n=await co(e,t);if(pe(n))return[];if(!Array.isArray(n))throw new v(await kt(e,t,[K([],"must be a list of accepted devi\
ations")]));let r=n.map((s,i)=>Q($w,s,[i])),o=r.flatMap(s=>s.problems);if(o.length>0)throw new v(await kt(e,t,o));return r.flatMap(({value:s})=>{if(s===null)return[];
let{table:i,column:a,count:l=null,reason:c}=s;return[{table:i,column:a,count:l,reason:c}]})}import{readFile as RT}from"node:fs/promises";import{resolve as xT}from"node:path";import Iw from"../vendor/index-GQY2QNAL.js";var nu=/\.sql$/i,ru=/\.(json|ya?ml)$/i,ou=/\.properties$/i;function Dn(e){return nu.test(e)||ru.test(e)||ou.test(e)}function Je(e){
return nu.test(e)}function su(e){return ru.test(e)}function iu(e){return ou.test(e)}function Wn(e,t){return e===""||t.startsWith(`${e}/`)}function au(e,t){let n=t.
map(o=>o.replace(/^\.\//,"").replace(/\/+$/,"")),r=n.length===0?()=>!1:Iw([...n,...n.map(o=>`${o}/**`)],{dot:!0});return o=>{if(!Wn(e,o))return!1;let s=e===""?o:
o.slice(e.length+1);return s.split("/").some(i=>i==="test"||i==="tests")?!1:!r(s)&&!r(o)}}function lu(e,t){let n=[...new Set(e.filter(Je).flatMap(Mw))].sort();return n.
length===0?[{name:t,root:""}]:n.length===1?n.map(r=>({name:cu(r),root:r})):n.map(r=>({name:Cw(r),root:r}))}function Mw(e){let t=e.split("/"),n=t.indexOf("pipeli\
nes");return n<0||n===t.length-1?[]:[t.slice(0,n+1).join("/")]}function cu(e){return e.slice(e.lastIndexOf("/")+1)}function Cw(e){let t=e.split("/").slice(0,-1);
return t.length===0?cu(e):t.join("-")}function di(e){let t=new Map;return{names:e,resolve:n=>{let r=t.get(n);if(r!==void 0)return r;let o=Aw(n,e);return t.set(n,o),o}}}function ho(e,{names:t,resolve:n}){
let r=e.statements.map(n);return{...e,names:t,statements:r,tables:Nw(r)}}function Aw(e,t){let n=Sm(e,t),r=u=>Fw(n,u),o=r("define"),s=ui(r("read")),i=[...r("like"),
...r("option")],a=wm(e.statement)?[...r("write"),...o]:[],l=e.part==="script"?uu:ui(a),c=ym(e.statement)?o[0]??null:null,m=bm(e.statement)?r("alter")[0]??null:null;
return{...e,mentions:n,reads:i.length===0?s:ui([...s,...i]),rowsOf:s,writes:l,creates:c,alters:m,outputs:Lw(c??m,l)}}var uu=[];function Fw(e,t){let n=e.filter(({
name:r})=>r.role===t);return n.length===0?uu:n.map(({table:r})=>r)}function Lw(e,t){return e===null||t.includes(e)?t:[e,...t]}function ui(e){return e.length<2?e:
[...new Set(e)].sort()}function Nw(e){let t=new Map,n=r=>{let o=t.get(r)??{creates:[],alters:[],writers:[],seeds:[],readers:[]};return t.set(r,o),o};for(let r of e)
r.part!=="script"&&Dw(r,n);return new Map([...t.keys()].sort().map(r=>[r,Ww(r,n(r))]))}function Dw(e,t){e.creates!==null&&t(e.creates).creates.push(e),e.alters!==
null&&t(e.alters).alters.push(e);for(let n of e.writes)(e.part==="seed"?t(n).seeds:t(n).writers).push(e);for(let n of e.reads)t(n).readers.push(e)}function Ww(e,t){
let n=t.creates[0]?.file,{creates:r,writers:o,seeds:s,readers:i}=t,a=[...t.alters].sort((l,c)=>mu(l,n)-mu(c,n));return{id:e,creates:r,alters:a,writers:o,seeds:s,
readers:i,external:o.length+s.length===0}}function mu(e,t){return e.file===t?0:1}var Au=bl(xu(),1);import{findNodeAtLocation as Iu,parseTree as uv,printParseErrorCode as dv}from"../vendor/jsonc-parser-AO2QORY5.js";function $u(e,t){let n=Ml(t),r=Array.isArray(n)?n:[],o=ct(t),[s]=r.flatMap(a=>a.errors);if(s!==void 0){let{line:a,column:l}=$e(o,s.pos[0]),c=`this connector fil\
e is not valid YAML: ${sv(s.message)}`;return{connectors:[],faults:[{code:"connector-file",file:e,line:a,column:l,message:c,hint:"correct the YAML, or name the \
file under ignore"}]}}return{connectors:r.flatMap(a=>bi(a,a.contents,null)).map(a=>iv(e,o,a)),faults:[]}}function sv(e){return(e.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"")}function bi(e,t,n){return Bs(t)?t.items.flatMap(o=>bi(e,o,n)):Il(t)?[...t.has("connector.class")?[{document:e,
config:t,outer:n}]:[],...t.items.flatMap(o=>bi(e,o.value,t))]:[]}function iv(e,t,{document:n,config:r,outer:o}){let{line:s}=$e(t,r.range?.[0]??0),i=r.items.flatMap(
a=>av(n,a));return{file:e,line:s,name:Eu(r)??Eu(o)??wi(e),settings:i}}function Eu(e){let t=e?.get("name");return typeof t=="string"?t:null}function av(e,{key:t,
value:n}){if(!$r(t)||typeof t.value!="string")return[];let r=Bs(n)?n.items:[n],o=r.flatMap(s=>lv($l(s)?s.resolve(e):s)??[]);return o.length===0||o.length<r.length?
[]:[{key:t.value,value:o.join(","),spans:r.flatMap(s=>cv(s))}]}function lv(e){if(!$r(e))return null;let t=e.value;return typeof t=="string"?t:typeof t=="number"||
typeof t=="boolean"?e.source??String(t):null}function cv(e){if(!$r(e)||typeof e.value!="string"||!e.range)return[];let[t,n]=e.range;return mv(e)?[{start:t+1,end:n-
1}]:[{start:t,end:n}]}function mv({type:e}){return e==="QUOTE_SINGLE"||e==="QUOTE_DOUBLE"}var fv={connectors:[],faults:[]};function Mu(e,t){return t.includes("connector.class")?/\.json$/i.test(e)?pv(e,t):$u(e,t):fv}function pv(e,t){let n=[],r=uv(t,n,
{allowTrailingComma:!1}),o=ct(t),[s]=n;return s!==void 0?{connectors:[],faults:[gv(e,o,s)]}:{connectors:(r===void 0?[]:Cu(r)).map(a=>hv(e,o,a)),faults:[]}}function gv(e,t,{
error:n,offset:r}){let{line:o,column:s}=$e(t,r),i=`this connector file is not valid JSON: ${vi(n)}`;return{code:"connector-file",file:e,line:o,column:s,message:i,
hint:"correct the JSON, or name the file under ignore"}}function vi(e){return dv(e).replaceAll(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()}function Cu(e){return[...e.
type==="object"&&Iu(e,["connector.class"])!==void 0?[e]:[],...(e.children??[]).flatMap(Cu)]}function hv(e,t,n){let r=(n.children??[]).flatMap(bv),{line:o}=$e(t,
n.offset);return{file:e,line:o,name:yv(n,r)??wi(e),settings:r}}function yv(e,t){let n=t.find(s=>s.key==="name");if(n!==void 0)return n.value;let r=e.parent?.parent,
o=r===void 0?void 0:Iu(r,["name"]);return typeof o?.value=="string"?o.value:null}function bv(e){let[t,n]=e.children??[],r=n?.type==="array"?n.children??[]:n===void 0?
[]:[n],o=r.flatMap(i=>wv(i)??[]);if(typeof t?.value!="string"||o.length===0||o.length<r.length)return[];let s=r.filter(i=>i.type==="string").map(vv);return[{key:t.
value,value:o.join(","),spans:s}]}function wv({value:e}){let t=e;return typeof t=="string"?t:typeof t=="number"||typeof t=="boolean"?String(t):null}function vv({
offset:e,length:t}){return{start:e+1,end:e+t-1}}function wi(e){return e.slice(e.lastIndexOf("/")+1).replace(/\.[^.]+$/,"")}function Si(e,t,n){let r=e.filter(i=>t(i.path)),o=r.filter(Sv).map(i=>({file:i.path,...n(i)})),s=r.filter(jv).map(i=>Mu(i.path,i.text??""));return{files:new Map(
r.map(i=>[i.path,i])),statements:o.flatMap(({statements:i})=>i),lost:o.flatMap(({file:i,sql:a})=>a.faults.map(l=>({file:i,sql:a,fault:l}))),connectors:s.flatMap(
i=>i.connectors),faults:s.flatMap(i=>i.faults),unread:r.flatMap(Tv),properties:Ov(r)}}function Fu(e,t){let n=new Map,r=new Map;return({path:o,oid:s,text:i})=>{let a=n.
get(s)??e(i??"");n.set(s,a);let l=r.get(o);if(l?.sql===a)return l;let c={sql:a,statements:vm(o,a,t)};return r.set(o,c),c}}function Sv(e){return Je(e.path)&&e.text!==
null}function jv(e){return su(e.path)&&e.text!==null}var Pv={symlink:"is a symbolic link, which is not followed",submodule:"is a submodule, which is not entered",
"lfs-pointer":"is a pointer to a Git LFS object, which is not fetched","not-utf-8":"is not UTF-8 text","too-large":"is larger than the limit of 10 MB"};function Tv(e){
let t=e.problem??e.kind,n=Je(e.path)||e.kind==="submodule";return t==="file"||e.text!==null||!n?[]:[{path:e.path,oid:e.oid,message:`${e.path} ${Pv[t]}`}]}function Ov(e){
let t=e.filter(n=>iu(n.path)&&n.text!==null);return new Map(t.map(n=>[n.path.replace(/\.properties$/i,".sql"),kv(n.text??"")]))}function kv(e){let t=(0,Au.parseLines)(
e).filter(n=>Array.isArray(n));return Object.fromEntries(t.map(([n,r])=>[n??"",r??""]))}function ut(e,t,n){e.pairs.set(t,n),e.taken.add(n)}function wo(e){return e.creates.length>0||!e.external}function nn({head:e,pairs:t}){return[...e.tables.values()].
filter(n=>!t.has(n.id)&&wo(n))}function Gn({base:e,taken:t}){return[...e.tables.values()].filter(n=>!t.has(n.id))}function $t(e,t){return`${t.qualifier(e)}${x(
t.lastPart(e)).stem}`}function rn(e,t,n){let r=P(e,s=>$t(t(s),n)),o=P(e,s=>x(n.lastPart(t(s))).stem);return s=>{let i=r.get($t(s,n));if(i!==void 0)return i;let a=n.
qualifier(s);return(o.get(x(n.lastPart(s)).stem)??[]).filter(c=>Rv(a,n.qualifier(t(c))))}}function Rv(e,t){return e===""||t===""||e.endsWith(`.${t}`)||t.endsWith(
`.${e}`)}function Ie(e){return e.creates[0]??e.writers[0]??e.seeds[0]}function vo(e,t){let n=Ie(e),r=t.map(o=>o.id).join(", ");return{code:"ambiguous-identity",
file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`it cannot be told whether ${e.id} is ${r} of the baseline`,hint:"give the tabl\
e that goes on the name it had in the baseline (the rewrite gives it its version), and put new ones into other files"}}function Lu(e,t){let n=t?()=>[]:Ev(e);for(let r of e.head.tables.values())e.pairs.has(r.id)||xv(e,r,n)}function xv(e,t,n){let{base:r,pairs:o,taken:s}=e,i=r.tables.
has(t.id)?[t.id]:n(t.id),[a,...l]=i,c=a!==void 0&&l.length===0?a:t.id;o.set(t.id,c),l.length>0?e.faults.push(ji(t,i)):a!==void 0&&s.has(a)&&e.warnings.push(...Pi(
t,a))}function Ev({base:e,head:t,pairs:n}){let r=[...n].filter(([i])=>t.tables.get(i)?.external===!1),s=rn(r,([i,a])=>e.tables.has(a)?a:i,t.names);return i=>s(i).
map(([,a])=>a)}function ji(e,t){let[n]=Nu(e);return{code:"stale-version",file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`nothi\
ng defines ${e.id}, which may mean any of ${t.join(", ")}`,hint:"write the name of the table that is meant"}}function Pi(e,t){return Nu(e).slice(0,1).map(({file:n,
statement:r})=>({code:"stale-version",message:`nothing defines ${e.id}; it is taken for ${t}`,file:n,line:r.line}))}function Nu({readers:e,writers:t,seeds:n,alters:r}){
return[...e,...t,...n,...r]}var Du={of:new Map,faults:[],warnings:[]};function Wu(e,{of:t}){return t.get(e)??e}function Gu(e,t){let n=[...t.tables.values()],r=n.filter(i=>i.creates.length>
0),o=rn(r,i=>i.id,t.names),s=n.filter(i=>$v(i,e.tables.get(i.id))).map(i=>Iv(i,o(i.id),e));return{of:new Map(s.flatMap(({alias:i})=>i===null?[]:[i])),faults:s.flatMap(
({faults:i})=>i),warnings:s.flatMap(({warnings:i})=>i)}}function $v(e,t){return e.creates.length===0&&(t===void 0||t.creates.length>0)}function Iv(e,t,n){let r=n.
tables.has(e.id),o=t.filter(c=>!(c.external&&e.external)&&!(r&&n.tables.has(c.id))),[s,...i]=o;if(s===void 0)return{alias:null,faults:[],warnings:[]};if(i.length===
0)return{alias:[e.id,s.id],faults:[],warnings:Pi(e,s.id)};let a=r&&e.external,l=o.map(c=>c.id);return{alias:null,faults:a?[]:[ji(e,l)],warnings:[]}}var _u=new WeakMap;function Me(e){let t=_u.get(e);if(t!==void 0)return t;let{sql:n,statement:r,mentions:o}=e,s=o.map(a=>a.table),i=Ti(e,n,r,s);return _u.set(e,i),
i}function Ti(e,t,n,r){let o=new Map(n.names.map((i,a)=>[i,r[a]??""])),s=t.text.slice(n.start,n.end);return{statement:e,sql:t,parsed:n,raw:s,identityOf:i=>o.get(
i)??""}}function Bu(e,t,n,r){let o=Fv(e,t,n),s=new Map,i=P(t.statements,c=>c.file),a=c=>{let m=s.get(c.file);if(m!==void 0)return m;let u=Av(c.sql,i.get(c.file)??
[],o,r);return s.set(c.file,u),u},l=new Map;return c=>{let m=l.get(c);if(m!==void 0)return m;let u=Mv(c,a(c),Cv(c,n));return l.set(c,u),u}}function Mv(e,t,n){let r=t.
statements[e.ordinal];return r?.names.length===n.length?Ti(e,t,r,n):Ti(e,e.sql,e.statement,n)}function Cv(e,t){return e.mentions.map(n=>t.ofHead.get(n.table)??n.
table)}function Av(e,t,n,r){let o=t.filter(s=>s.part!=="script").flatMap(s=>go(s,n));return o.length===0?e:r(en(e.text,o))}function Fv(e,t,n){return{lastPart:r=>e.
names.lastPart(n.ofHead.get(r)??r),option:(r,o,s)=>{let i=n.ofHead.get(r)??r,a=e.names.lastPart(i);if(o===a||t.tables.get(r)?.external===!0)return s.value;let l=no(
e.tables.get(i),s.key);return po(s.value,x(o).version,l)}}}function H({file:e,statement:t},n=t.line){return{file:e,line:n}}function _n({before:e,after:t}){return e.raw===t.raw?[]:[Oi(H(t.statement))]}function Oi(e){return{
change:"cosmetic",words:"",columns:[],at:e}}function So({base:e,head:t},{before:n,after:r}){let o=H(r.statement),s=at(e,n.statement),i=at(t,r.statement);return $c(
s,i).map(a=>({...a,at:o}))}function Ce({file:e,line:t}){return`${e}:${t}`}function qu(e,t,n){let r=new Map([...n].map(([a,l])=>[l,a])),o=new Set(e.statements),s=ot(()=>new Map(e.statements.map(a=>[Uu(a.file,a),a]))),i=new Map;for(let a of t.
statements){let l=r.get(a.file)??a.file,m=l===a.file&&o.has(a)?a:s().get(Uu(l,a));m!==void 0&&Lv(e,l,t,a.file)&&i.set(a,m)}return i}function Uu(e,{ordinal:t}){return`${e}\
${t}`}function Lv(e,t,n,r){if(e.files.get(t)?.oid!==n.files.get(r)?.oid)return!1;let[o,s]=[e.properties.get(t),n.properties.get(r)];return o===void 0&&s===void 0||
F(o??{})===F(s??{})}var Bn={object:"table",temporary:!1,columns:[],primaryKey:[],distribution:null,partitionedBy:null,watermark:null,comment:null,options:[],like:null,query:null};function jo(e,t){
let n=[],r=e;for(let o of t){let s=Nv(r,o);s===null?n.push(o):r=s}return{definition:r,rest:n}}function Nv(e,t){let n=Hr(t.parsed);if(n===null||n.syntax.type!=="\
alter"||t.parsed.placeholders)return null;let{syntax:r,cursor:o}=n;switch(r.action){case"set":return{...e,options:Dv(e.options,t.parsed.options)};case"reset":return{
...e,options:Wv(e.options,t)};case"add":case"modify":return Gv(t)?null:_v(e,r,o);case"drop-columns":return Hv(e,r);case"drop-key":return{...e,primaryKey:[]};case"\
drop-watermark":return{...e,watermark:null};default:return null}}function Dv(e,t){let n=new Set(t.map(r=>r.key));return[...e.filter(r=>!n.has(r.key)),...t]}function Wv(e,{
sql:t,parsed:n}){let r=new Set(ro({sql:t,statement:n}));return e.filter(o=>!r.has(o.key))}function Gv({sql:e,parsed:t}){let n=Ee(e,t,()=>"");return/\b(FIRST|AFTER)\b/.
test(n.replace(/'(?:[^']|'')*'|`(?:[^`]|``)*`/g,""))}function _v(e,{action:t,schema:n},r){let o=n.columns.flatMap(l=>Uv(l)??[]);if(Bv(n)||o.length<n.columns.length)
return null;let s=new Set(e.columns.map(l=>l.name));if(o.some(l=>s.has(l.name)!==(t==="modify")))return null;let[i]=n.constraints,[a]=n.watermarks;return{...e,columns:t===
"add"?[...e.columns,...o]:qv(e.columns,o),primaryKey:i===void 0?e.primaryKey:i.columns.map(l=>l.text),watermark:a===void 0?e.watermark:Ic(r,a)}}function Bv({columns:e,
constraints:t,watermarks:n}){return e.length+t.length+n.length===0}function Uv({kind:e,name:t,dataType:n,constraint:r,start:o,end:s}){if(e!=="physical"||n===null||
r!==null)return null;let i=t.parts.map(l=>l.text).join("."),{nullable:a}=n;return{name:i,kind:e,type:Mc(n),nullable:a,expression:null,start:o,end:s}}function qv(e,t){
let n=new Map(t.map(r=>[r.name,r]));return e.map(r=>n.get(r.name)??r)}function Hv(e,{columns:t}){let n=new Set(t.map(o=>o.parts.map(s=>s.text).join("."))),r=e.columns.
filter(o=>!n.has(o.name));return e.columns.length-r.length===n.size?{...e,columns:r}:null}function ze(e,t){let[n,...r]=e,{definition:o,rest:s}=jo(n?.parsed.definition??Bn,t);return JSON.stringify([n===void 0?Ku(o):Hu(n,o),r.map(i=>Hu(i,i.parsed.definition??
Bn)).sort(),s.map(i=>on(i))])}function Hu(e,t){let n=t.query===null?null:on(e,t.query);return JSON.stringify([Ku(t),n,Jv(e)])}function Ku(e){let{object:t,temporary:n,
columns:r,primaryKey:o,distribution:s,partitionedBy:i,watermark:a,like:l}=e,c=new Map(Vv(e.options).map(({key:m,value:u})=>[m,u]));return[t,n,o,s,i,a,l,r.map(Kv),
[...c].sort(([m],[u])=>m<u?-1:1)]}function Kv({name:e,kind:t,type:n,nullable:r,expression:o}){return[e,t,n===null?null:Rc(n),r,o]}function Vv(e){return e.filter(
({key:t})=>!Kt(t))}function Jv(e){let{parsed:t}=e;if(t.placeholders)return on(e);if(t.definition?.object!=="materialized-table")return zv(e);let[n,r]=[t.options[0],
t.options.at(-1)];return n===void 0||r===void 0?on(e):on(e,{start:t.start,end:n.keySpan.start-1})+on(e,{start:r.valueSpan.end+1,end:t.end})}function zv({sql:e,parsed:t}){
let r=/\bCONNECTION\b/i.test(e.text.slice(t.start,t.end))?jt(t):null;return((r?.type==="create-table"?r.connection:null)?.parts??[]).map(s=>s.text).join(".")}function on({
sql:e,parsed:t,identityOf:n},{start:r,end:o}=t){return Ee(e,{...t,start:r,end:o},n)}function Ju(e,t){let{after:n}=e,r=Xv(e),o=r.filter(({target:s})=>s===null||s===t);return(o.length>0?o:r).map(s=>Xu(s,n,[]))}var Vu=new WeakMap;function Xv({before:e,
after:t}){let n=Vu.get(t);if(n?.before===e)return n.all;let r=Gc(Po(e),Po(t));return Vu.set(t,{before:e,all:r}),r}function zu({before:e,after:t}){return _c(Po(e),
Po(t)).map(n=>Xu(n,t,[]))}function Po({sql:e,parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function Xu({change:e,words:t,after:n},{statement:r},o){
return{change:e,words:t,columns:o,at:H(r,n?.line)}}var Yu=new WeakMap;function Un(e){let t=Yu.get(e);if(t!==void 0)return t;let n=Ee(e.sql,e.parsed,e.identityOf),r={...e,canonical:n};return Yu.set(e,r),r}function qn(e,t,n){
let r=ki(e,t,({canonical:c})=>c),o=ki(r.before,r.after,n),s=o.before.length===1&&o.after.length===1,{pairs:i,before:a,after:l}=s?ki(o.before,o.after,()=>""):o;return{
equal:r.pairs,changed:s?[...o.pairs,...i]:i,came:l,went:a}}function ki(e,t,n){let r=new Map;for(let a of[...e].reverse()){let l=n(a,"before"),c=r.get(l);c===void 0?
r.set(l,[a]):c.push(a)}let o=[],s=t.filter(a=>{let l=r.get(n(a,"after"))?.pop();return l!==void 0&&o.push({before:l,after:a}),l===void 0}),i=new Set(o.map(a=>a.
before));return{pairs:o,before:e.filter(a=>!i.has(a)),after:s}}function nd(e,t,n){if(Yv(e,t,n))return[];let r=Qu(t,Me),o=Qu(n,e.back),s=qn(r.creates,o.creates,()=>""),[i]=[...s.changed,...s.equal],a=[...Qv(e,s),...Zv(Zu(i?.
before,r.alters),Zu(i?.after,o.alters),rd(i,r,o))];return a.length>0?a:tS(r,o,s.changed)}function Yv({same:e},t,n){let r=[...t?.creates??[],...t?.alters??[]],o=[
...n?.creates??[],...n?.alters??[]];return r.length===o.length&&o.every((s,i)=>e.get(s)===r[i])}function Qu(e,t){let n=r=>r.map(o=>Un(t(o)));return{creates:n(e?.
creates??[]),alters:n(e?.alters??[])}}function Zu(e,t){return jo(e?.parsed.definition??Bn,t)}function rd(e,t,n){if(e!==void 0&&e.before.canonical!==e.after.canonical)
return e.after;let r=(o,s)=>{let i=new Set(s.alters.map(a=>a.canonical));return o.alters.find(a=>!i.has(a.canonical))};return r(n,t)??e?.after??r(t,n)??n.alters[0]??
t.alters[0]??null}function Qv(e,{equal:t,changed:n,came:r,went:o}){return[...[...t,...n].flatMap(s=>So(e,s)),...t.flatMap(_n),...n.flatMap(zu),...n.slice(1).map(
({after:s})=>Hn("definition changed at",s)),...r.map(s=>ed("definition added:","logic",s)),...o.map(s=>ed("definition removed:","breaking",s))]}function ed(e,t,{
statement:n}){let r=H(n);return{change:t,words:`${e} ${Ce(r)}`,columns:[],at:r}}function Hn(e,{statement:t}){let n=H(t);return{change:"logic",words:`${e} ${Ce(n)}`,
columns:null,at:n}}function Zv(e,t,n){let{changed:r,came:o,went:s,equal:i}=qn(e.rest,t.rest,()=>"");return[...(n===null?[]:Ec(e.definition,t.definition)).flatMap(
l=>n===null?[]:{...l,at:H(n.statement,eS(l,n))}),...i.flatMap(_n),...r.map(({after:l})=>Hn("ALTER changed at",l)),...o.map(l=>Hn("ALTER added:",l)),...s.map(l=>Hn(
"ALTER removed:",l))]}function eS({columns:e},{parsed:t,sql:n}){let r=t.definition?.columns.find(({name:o})=>e?.length===1&&o===e[0]);return r===void 0?void 0:$e(
ct(n.text),r.start).line}function tS(e,t,n){let r=rd(n[0],e,t);return r===null||n.length===0&&td(e)===td(t)?[]:ze(e.creates,e.alters)===ze(t.creates,t.alters)?[
Oi(H(r.statement))]:[Hn("definition changed at",r)]}function td({alters:e}){return e.map(t=>t.raw).join("")}function od(e,t){return ze([e],[])===ze([t],[])}function ad(e,t,n){let{equal:r,changed:o,came:s,went:i}=nS(e,sd(t),sd(n));return[...[...r,...o].flatMap(a=>So(e,a)),...r.flatMap(_n),...o.flatMap(a=>Ju(a,t?.id??
n?.id??"")),...s.map(({statement:a})=>id(`writer added: ${Ce(H(a))}`,a)),...i.map(({statement:a})=>id(`writer removed: ${a.file}`,a))]}function sd(e){return(e?.
writers??[]).filter(t=>t.creates===null)}function nS({same:e,back:t,moved:n},r,o){let s=new Set(o.flatMap(l=>e.get(l)??[])),i=r.filter(l=>!s.has(l)).map(l=>Un(Me(
l))),a=o.filter(l=>!e.has(l)).map(l=>Un(t(l)));return qn(i,a,({statement:{file:l}},c)=>c==="before"?n.get(l)??l:l)}function id(e,t){return{change:"logic",words:e,
columns:[],at:H(t)}}function md(e){let{base:t,head:n,identities:r,renames:o,back:s,excluded:i}=e,a=new Map(o.map(u=>[u.from,u.to])),l={base:t,head:n,back:s,moved:a,same:qu(t,n,a)},
c=new Set([...r.inHead.keys(),...r.removed]),m=new Set([...r.renamed].filter(u=>!i.has(u)));return new Map([...c].sort().map(u=>[u,rS(l,{...r,renamed:m},u)]))}function rS(e,t,n){
let r=e.base.tables.get(n),o=e.head.tables.get(t.inHead.get(n)??"");if(t.added.has(n))return ld(n,o,"additive","new table");if(t.removed.has(n))return ld(n,r,"b\
reaking","table removed");if(t.unclear.has(n)||oS(e,r,o))return{identity:n,change:"none",differences:[],columns:[],at:null};let s=[...nd(e,r,o),...ad(e,r,o),...t.
renamed.has(n)?sS(n,o):[]];return iS(n,s,cd(r)||cd(o))}function oS({same:e},t,n){if(t===void 0||n===void 0)return t===n;let r=(o,s)=>o.length===s.length&&s.every(
(i,a)=>e.get(i)===o[a]);return r(t.creates,n.creates)&&r(t.alters,n.alters)&&r(t.writers,n.writers)}function ld(e,t,n,r){let o=t===void 0?void 0:Ie(t),s=o===void 0?
null:H(o);return{identity:e,change:n,differences:[r],columns:null,at:s}}function sS(e,t){let n=t===void 0?void 0:Ie(t);return t===void 0||n===void 0?[]:[{change:"\
logic",words:`renamed: ${e} \u2192 ${t.id}`,columns:null,at:H(n)}]}function cd(e){return e===void 0?!1:e.writers.length+e.seeds.length>0||e.creates.some(({rowsOf:t})=>t.
length>0)}function iS(e,t,n){let r=xc(t.map(i=>i.change)),o=t.find(i=>i.change===r)?.at??null,s=new Set(t.map(i=>i.words).filter(i=>i!==""));return{identity:e,change:r,
differences:[...s],columns:aS(t,n),at:o}}function aS(e,t){let n=e.filter(({change:r})=>oe(r)).map(r=>t&&r.refuses===!0?null:r.columns);return n.includes(null)?null:
n.flatMap(r=>r??[])}var lS=new Set(["options","additive","logic","breaking"]);function oe(e){return lS.has(e)}function D(e,t,n,r){let{line:o,column:s}=e.statement;return{code:t,file:e.file,line:o,column:s,message:n,hint:r}}function ud(e,t){let n=mS(e,t);return n.length>0?n:cS(e,t)}function cS({base:e,wanted:t},n){return t.excluded.size===0?[]:e.statements.flatMap(r=>{let o=r.writes.
filter(i=>n.has(i)),s=r.writes.filter(i=>t.excluded.has(i));return o.length>0&&s.length>0?[dd(r,o,s)]:[]})}function mS({lineage:e,identities:t,wanted:n},r){let o=s=>n.
excluded.has(s)&&t.added.has(s);return e.statements.flatMap(s=>{let i=s.outputs.filter(c=>r.has(c));if(i.length===0)return[];let a=s.outputs.filter(c=>n.excluded.
has(c)),l=s.reads.filter(o);return[...a.length>0?[dd(s.statement,i,a)]:[],...l.length>0?[uS(s,i,l)]:[]]})}function dd(e,t,n){let r=`one job writes ${t.join(", ")}\
, which is released, and ${n.join(", ")}, which is excluded`;return D(e,"mixed-outputs",r,"exclude all of them or none, or split the job")}function uS({statement:e},t,n){
let r=`${t.join(", ")} is released and reads ${n.join(", ")}, which is new and excluded, so that it is nowhere`;return D(e,"excluded-but-read",r,"exclude both o\
r none")}function fd(e,{columns:t}){if(t===null)return!0;if(t.length===0)return!1;let n=lt(e);return dS(e,n)||t.some(r=>n.includes(r))}function dS({reads:e,rowsOf:t,creates:n},r){
return e.length>t.length||r.includes("*")||/\bNATURAL\b/i.test(r)?!0:n===null&&/(?<!(?:[(,>]|LATERAL)\s*)\bTABLE\s+[^(\s]/i.test(r)}function To({mentions:e,statement:t,sql:n}){let r=e.toSorted((s,i)=>s.name.start-i.name.start),o=r.filter(({name:s})=>s.role==="write");return o.map((s,i)=>{let{
start:a}=s.name,l=o[i+1]?.name.start??t.end,c=r.filter(({name:m})=>m.role==="read"&&m.start>=a&&m.start<l);return{target:s.table,reads:c.map(({table:m})=>m),text:n.
text.slice(a,l)}})}function gd(e){let{lineage:t,changes:n,identities:r,wanted:o}=e,s=new Map,i=new Set,a=[...t.externals].filter(u=>fS(u,n,r)).sort(),l=new Set,c=pd(pS(e,a),s,o,i);
for(;c.length>0;){let u=c.flatMap(d=>hS(d,e,l));c=pd(u,s,o,i)}let m=[...ud(e,s),...wS(t,r)];return{causes:s,pinned:i,expectations:a,faults:m,warnings:bS(e)}}function fS(e,t,n){
let r=t.get(e)?.change??"none";return!n.added.has(e)&&(oe(r)||r==="in-place")}function pS({lineage:e,changes:t,identities:n,wanted:r},o){let s=[...t].flatMap(([
a,l])=>e.externals.has(a)?[]:n.added.has(a)?[[a,{kind:"new"}]]:n.removed.has(a)?[[a,{kind:"removed"}]]:oe(l.change)?[[a,{kind:"changed",at:l.at}]]:[]),i=[...r.listed].
sort().filter(a=>!e.externals.has(a));return[...s,...o.flatMap(a=>gS(a,e,t.get(a))),...i.map(a=>[a,{kind:"listed"}])]}function gS(e,t,n){if(n===void 0||!oe(n.change))
return[];let r={kind:"expectation",external:e,at:n.at};return(t.readers.get(e)??[]).filter(o=>fd(o.statement,n)).flatMap(o=>hd(o,t).map(s=>[s,r]))}function hd(e,t){
return e.outputs.filter(n=>!t.externals.has(n))}function hS(e,{lineage:t,identities:n},r){let o=(s,i)=>(s??[]).flatMap(a=>r.has(a)?[]:(r.add(a),i(a,hd(a,t))));return[
...o(t.writers.get(e),(s,i)=>Kn(i,{kind:"written-with",via:e})),...o(t.readers.get(e),(s,i)=>yS(e,s,i,n))]}function Kn(e,t){return e.map(n=>[n,t])}function yS(e,{
statement:t},n,{ofHead:r}){let o={kind:"reads",via:e};if(n.length<2)return Kn(n,o);let s=u=>r.get(u)??u,i=To(t).filter(u=>u.reads.some(d=>s(d)===e)),a=new Set(i.
map(({target:u})=>s(u))),l=n.filter(u=>a.has(u)),[c]=l;if(c===void 0)return Kn(n,o);let m=n.filter(u=>!a.has(u));return[...Kn(l,o),...Kn(m,{kind:"written-with",
via:c})]}function pd(e,t,n,r){let o=[];for(let[s,i]of e)n.excluded.has(s)||n.spared.has(s)?r.add(s):t.has(s)||(t.set(s,i),o.push(s));return o.sort()}function bS({
lineage:e,wanted:t}){return[...t.listed].sort().filter(r=>e.externals.has(r)).map(r=>({code:"listed-external",message:`${r} is to move, but nothing in the proje\
ct fills it: externals have no versions`,file:"",line:0}))}function wS(e,t){return[...t.removed].sort().flatMap(n=>(e.readers.get(n)??[]).map(({statement:r})=>D(
r,"removed-but-read",`${n} is removed, and is still read here`,`remove the reader too, or keep ${n}`)))}function yd(e,t){return wd(e).flatMap(({connector:n,setting:r})=>Sd(vd(e,n),n,r,t))}function bd(e,t){return[...wd(e).flatMap(({connector:n,setting:r})=>vS(e,n,r,
t)),...e.connectors.flatMap(n=>SS(n,t))]}function wd(e){return e.connectors.flatMap(t=>t.settings.filter(({key:n})=>mt(n)).map(n=>({connector:t,setting:n})))}function vd(e,{
file:t}){return e.files.get(t)?.text??""}function Sd(e,{file:t},{spans:n},{finalOf:r}){return n.flatMap(({start:o,end:s})=>Xs(e.slice(o,s)).flatMap(i=>{let a=r(
i.text),l=o+i.at;return a===i.text?[]:[{file:t,start:l,end:l+i.text.length,text:a}]}))}function vS(e,t,n,r){let o=Xs(n.value).filter(({text:l})=>r.finalOf(l)!==
l),s=Sd(vd(e,t),t,n,r),[i]=o;if(i===void 0||o.length===s.length)return[];let a=`${n.key} names ${i.text}, which moves, but not in plain text`;return[jd(t,"conne\
ctor-value",a,"write the topics plainly, without escapes or aliases")]}function SS(e,{removed:t}){return oo(e).flatMap(n=>{let r=t.get(n);if(r===void 0)return[];
let o=`${r} is removed, and the connector ${e.name} still reads its topic ${n}`;return[jd(e,"removed-but-read",o,`remove the connector too, or keep ${r}`)]})}function jd({
file:e,line:t},n,r,o){return{code:n,file:e,line:t,column:1,message:r,hint:o}}function sn({statement:e}){return e.alters!==null?"alter":e.part==="seed"?"seed":e.statement.kind==="create-view"?"view":e.part==="job"?"job":"table"}function Od(e){
let t=e.map(PS),n=TS(t),r=new Map(t.map(s=>[s.key,s.one])),o=new Map(n.rows);for(let s of t)o.set(s.key,OS(s,n));return Ut([...o.keys()],o).flatMap(s=>r.get(s)??
[])}function Ri(e){let t=e.filter(({statement:i})=>i.alters!==null),n=t.length===0?new Map:jS(e),r=t.map(i=>{let a=i.outputs[0]??"";return{one:i,table:a,isHome:n.
get(a)===i.statement.file}}),o=[...r.filter(({isHome:i})=>i),...r.filter(({isHome:i})=>!i)],s=P(o,({table:i})=>i);return new Map([...s].map(([i,a])=>[i,a.map(({
one:l})=>l)]))}function jS(e){let t=new Map;for(let{statement:n,nameOf:r}of e){let o=n.creates===null?null:r(n.creates);o!==null&&!t.has(o)&&t.set(o,n.file)}return t}
function PS(e,t){let n=String(t).padStart(7,"0");return{one:e,key:`${e.outputs[0]??""}${sn(e)}${n}`}}function TS(e){let t=e.filter(({one:l})=>l.statement.alters!==
null),n=new Map(t.map(({one:l,key:c})=>[l,c])),r=l=>n.get(l)??"",o=Ri(e.map(({one:l})=>l)),s=[...o.values()].flatMap(l=>l.slice(1).map((c,m)=>[c,l.slice(m,m+1).
map(r)])),i=Td(e,({writes:l})=>l),a=[...i].filter(([,l])=>l.length>1);return{makers:Td(e,({creates:l})=>l===null?[]:[l]),fillers:new Map([...i,...a.map(([l])=>[
l,[Pd(l)]])]),rows:new Map(a.map(([l,c])=>[Pd(l),c])),alters:new Map([...o].map(([l,c])=>[l,c.slice(-1).map(r)])),turns:new Map(s)}}function Pd(e){return`${e}r\
ows`}function Td(e,t){let n=new Map;for(let{one:r,key:o}of e)for(let s of t(r.statement)){let i=r.nameOf(s),a=n.get(i);a===void 0?n.set(i,[o]):a.push(o)}return n}
function OS({one:e},{makers:t,fillers:n,alters:r,turns:o}){let{statement:s,nameOf:i,outputs:a}=e,l=[],c=(u=[])=>{for(let d of u)l.push(d)};for(let u of a)c(t.get(
u));if(s.alters!==null)return c(o.get(e)),l;let m=s.creates===null||s.writes.length>0;for(let u of s.reads){let d=i(u);c(t.get(d)),c(r.get(d)),m&&c(n.get(d))}if(s.
creates===null)for(let u of a)c(r.get(u));return l}function Vn(e){let{statement:t}=e,{definition:n,options:r,names:o}=t.statement,s=o.some(m=>m.options.length>0),i=n===null&&r.length===0&&!s,a=i?t.sql:e.sql,l=i?
t.statement:e.parsed,c=new Map(l.names.map((m,u)=>[m,e.names[u]??""]));return{sql:a,parsed:l,identityOf:m=>c.get(m)??""}}function kd(e,t){let n=Vn(e);return e.statement.
creates===null?Ee(n.sql,n.parsed,n.identityOf):ze([n],t.map(Vn))}function xi(e,t){let n=e.outputs.map(t);return n.length<2?n:[...new Set(n)].sort()}function Rd(e,{lastPart:t,consumers:n,readInGit:r},o){let s=RS(e);for(let u of s.values())u.read||=r.has(u.name);let i=[...s.values()].sort((u,d)=>u.name<d.name?
-1:1),a=({view:u,identity:d})=>u&&n.has(d),l=i.filter(a),c=i.filter(u=>u.filled&&!u.read&&!a(u)),m=NS(l,c,t);return i.map(u=>{let d=CS(u,s,m,a(u)),f=o.get(u.name);
return f!==void 0&&kS(u,d,f)?f:AS(u,d)})}function kS(e,t,{table:n,...r}){return Jn(e.creates,r.creates)&&Jn(e.alters,r.alters)&&Jn(e.jobs,r.jobs)&&e.identity===
n.identity&&e.file===n.file&&e.line===n.line&&t.kind===n.kind&&t.role===n.role&&t.published===n.published&&t.consumer===n.consumer}function Jn(e,t){return e.length===
t.length&&e.every((n,r)=>n===t[r])}function RS(e){let t=new Map,n=(r,o)=>{let s=t.get(r)??xS(r,o);return t.set(r,s),s};for(let{sent:r,statement:o}of e)ES(r,o,n);
return t}function xS(e,t){return{name:e,identity:t,filled:!1,view:!1,read:!1,primaryKey:[],file:"",line:0,inputs:new Set,creates:[],alters:[],jobs:[],options:new Map}}
function ES(e,t,n){let{nameOf:r,identityOf:o,statement:s}=e,i=c=>n(r(c),o(c)),a=s.creates??s.alters,l=a===null||s.writes.includes(a)?s.writes:[...s.writes,a];for(let c of l){
let m=i(c);if($S(m,e,t),m.filled||=s.writes.includes(c),t.kind!=="seed")for(let u of s.rowsOf)m.inputs.add(r(u));(m.file===""||s.creates===c)&&(m.file=t.file,m.
line=t.line)}for(let c of s.reads)i(c);for(let c of s.rowsOf)l.includes(c)||(i(c).read=!0);a!==null&&IS(i(a),e),s.creates!==null&&MS(i(s.creates),e,t)}function $S(e,t,n){
t.statement.alters!==null?e.alters.push(t):t.statement.creates!==null?e.creates.push(t):n.kind!=="seed"&&e.jobs.push(n)}function IS(e,{sql:t,parsed:n}){for(let{
key:r,value:o}of n.options)Kt(r)&&e.options.set(r,o);for(let r of ro({sql:t,statement:n}))e.options.delete(r)}function MS(e,t,n){e.view=n.kind==="view",e.primaryKey=
t.parsed.definition?.primaryKey??[]}function CS(e,t,n,r){return{kind:e.filled?e.view?"view":"table":"external",role:LS(e,t),published:n.get(e.name)??null,consumer:r}}
function AS(e,t){let{creates:n,alters:r,jobs:o}=e;return{table:new Ei(e,t,ot(()=>FS({creates:n,alters:r,jobs:o}))),creates:n,alters:r,jobs:o}}var Ei=class{identity;name;kind;role;published;consumer;primaryKey;options;file;line;#e;constructor(t,n,r){
this.identity=t.identity,this.name=t.name,this.kind=n.kind,this.role=n.role,this.published=n.published,this.consumer=n.consumer,this.primaryKey=t.primaryKey,this.
options=Object.fromEntries(t.options),this.file=t.file,this.line=t.line,this.#e=r}get hash(){return this.#e()}};function FS({creates:e,alters:t,jobs:n}){let r=ze(
e.map(Vn),t.map(Vn)),o=e.map(s=>F(s.properties)).sort();return Y(F([r,o,n.map(s=>s.hash).sort()]))}function LS(e,t){return e.filled&&!e.read?"sink":[...e.inputs].
filter(r=>r!==e.name).every(r=>t.get(r)?.filled!==!0)?"source":"intermediate"}function NS(e,t,n){let r=[({name:s})=>x(n(s)).stem,({identity:s})=>n(s),({identity:s})=>s],
o=new Map(e.map(({name:s})=>[s,s]));for(let s of r){let i=t.filter(({name:l})=>!o.has(l)),a=new Set(o.values());for(let[l,[c,...m]]of P(i,s))c!==void 0&&m.length===
0&&!a.has(l)&&o.set(c.name,l)}return o}function xd(e,t,n,r){return new $i(e,t,n,r)}var $i=class{name;kind;reads;writes;sql;properties;file;line;#e;#t;#n;constructor(t,n,r,o){let{statement:s,sql:i,parsed:a}=t;
this.name=n,this.kind=sn(t),this.reads=[...new Set(s.reads.map(t.nameOf))].sort(),this.writes=t.outputs,this.sql=i.text.slice(a.start,a.end),this.properties=t.properties,
this.file=s.file,this.line=s.statement.line,this.#e=r,this.#t=o,this.#n=t}get stateful(){return this.#t(this.#n)}get hash(){return this.#e()}};function $d(e){let t=ot(()=>{let n=P(e.flatMap(r=>DS(r).map(o=>({table:o,sent:r}))),({table:r})=>r);return so(r=>(n.get(r)??[]).map(({sent:o})=>Ed(o)))});return n=>Rm(
n.parsed,t().seenBy(Ed(n).idOf)).stateful}function DS({statement:{creates:e,alters:t},nameOf:n}){return[e,t].flatMap(r=>r===null?[]:n(r))}function Ed({parsed:e,
names:t}){let n=new Map(e.names.map(({parts:r},o)=>[r.map(({text:s})=>s).join("."),t[o]]));return{statement:e,idOf:r=>n.get(r.join("."))??r.join(".")}}var Id=72,Md={table:"ddl",view:"ddl",alter:"alter",job:"dml",seed:"seed"};function Cd(e){let t=new Map;for(let n of P(e,({kind:r,lastPart:o})=>`${Md[r]}${o}`).
values())WS(n).forEach((r,o)=>t.set(r,GS(r,o+1)));return e.map(n=>t.get(n)??"")}function WS(e){return e.length<2?e:[...e].sort((t,n)=>t.table!==n.table?t.table<
n.table?-1:1:t.kind==="alter"||t.content()===n.content()?0:t.content()<n.content()?-1:1)}function GS({kind:e,lastPart:t},n){let{stem:r,version:o}=x(t),s=(n===1?
"":`-s${n}`)+(o===1?"":`-v${o}`);return US(`${Md[e]}-${BS(r)}`,s,r)}var _S=/^[a-z0-9]+(_(?!s\d+$)[a-z0-9]+)*$/;function BS(e){return _S.test(e)?e.replaceAll("_",
"-"):[...e.toLowerCase().match(/[a-z0-9]+/g)??[],Ad(e)].join("-")}function Ad(e){return Y(e).slice(7,15)}function US(e,t,n){if(e.length+t.length<=Id)return e+t;
let r=Id-t.length-9;return`${e.slice(0,r).replace(/-+$/,"")}-${Ad(n)}${t}`}function Ii(e,t){let{sent:n,connectors:r,lastPart:o}=e,s=Od(n.filter(f=>f.statement.part!=="script")),i=Ri(s),a=s.map(f=>HS(f,i,t)),l=Cd(s.map((f,g)=>{let w=f.outputs[0]??
f.statement.file;return{kind:sn(f),table:w,lastPart:o(w),content:a[g]?.hash??qS}})),c=$d(s),m=a.map((f,g)=>VS(f,l[g]??"",c)),u=m.map(({statement:f})=>f),d=Rd(m,
e,t?.tables??new Map);return{sent:n,pipeline:{tables:d.map(({table:f})=>f),statements:u,connectors:r},statements:new Map(m.map(f=>[f.sent,f])),tables:new Map(d.
map(f=>[f.table.name,f]))}}var qS=()=>"";function HS(e,t,n){let{creates:r}=e.statement,o=r===null?[]:t.get(e.nameOf(r))??[],s=n?.statements.get(e);return s!==void 0&&
Jn(s.alters,o)?{sent:e,alters:o,hash:s.hash,known:s.statement}:{sent:e,alters:o,hash:ot(()=>KS(e,o)),known:null}}function KS(e,t){return Y(F([sn(e),kd(e,t),e.properties]))}
function VS({sent:e,alters:t,hash:n,known:r},o,s){let i=r?.name===o?r:xd(e,o,n,s);return{sent:e,alters:t,hash:n,statement:i}}function Mi(e,t){return e.connectors.map(r=>JS(r,t)).sort((r,o)=>r.name<o.name?-1:1)}function JS(e,t){let n=e.settings.map(({key:i,value:a})=>[i,mt(i)?Tm(a,t):a]),
r=Object.fromEntries(n),o=oo(e).map(t),s=`${e.name}${XS(o)}`;return{name:s,file:e.file,topics:o,config:r,hash:Y(F({...r,name:s}))}}var zS=4;function XS(e){let n=e.
map(x).sort((s,i)=>s.stem<i.stem?-1:s.stem>i.stem?1:0).map(({version:s})=>s),[r=1,...o]=n;return o.every(s=>s===r)?r===1?"":`-v${r}`:n.length<=zS?n.map(s=>`-v${s}`).
join(""):`-v${Math.max(...n)}-${Y(F(n)).slice(7).slice(0,8)}`}function Ld(e,t){let n=e.statements.map(o=>ZS(o,e)),r=Mi(e,o=>o);return Ii({sent:n,connectors:r,lastPart:e.names.lastPart,consumers:t,readInGit:new Set},null)}function Nd(e,t,n){
let{head:r}=e,o=f=>e.identities.ofHead.get(f)??f,s=f=>{let g=f.outputs.map(o);return g.some(w=>t.released.has(w))||Fd(f,e,g)},i=r.statements.filter(s),a=new Set(
i.flatMap(f=>f.outputs.map(o))),l=f=>{let{outputs:g}=f;return!g.some(E=>e.closure.causes.has(E))&&!QS(f,e)&&!(Fd(f,e,g)&&g.some(E=>a.has(E)))},c=[...n.sent.filter(
({statement:f})=>l(f)),...i.map(f=>ej(f,e,t))],m=Mi(r,t.topics.finalOf),u=tj(e,t),d=YS(e,t);return Ii({sent:c,connectors:m,lastPart:u,consumers:e.wanted.published,
readInGit:d},n)}function YS({closure:e,lineage:t,identities:n},{final:r}){let s=[...e.pinned].flatMap(i=>t.writers.get(i)??[]).flatMap(({statement:{rowsOf:i,writes:a}})=>i.
filter(l=>!a.includes(l)));return new Set(s.map(i=>r.nameOf(n.ofHead.get(i)??i)))}function QS({writes:e},{lineage:t,wanted:n}){let r=o=>t.externals.has(o)&&!n.excluded.
has(o);return e.length>0&&e.every(r)}function Fd({part:e,creates:t,alters:n,writes:r},{lineage:o,changes:s,wanted:i},a){let l=c=>s.get(c)?.change==="in-place"&&
!i.excluded.has(c);return e==="definition"&&r.length===0?a.every(c=>o.externals.has(c)||l(c)):(t!==null||n!==null)&&a.every(l)}var Ci=e=>e;function ZS(e,t){return{
statement:e,sql:e.sql,parsed:e.statement,names:e.mentions.map(n=>n.table),properties:at(t,e),outputs:xi(e,Ci),nameOf:Ci,identityOf:Ci}}function ej(e,t,n){let{head:r,
identities:o}=t,s=l=>o.ofHead.get(l)??l,i=l=>n.final.nameOf(s(l)),a=n.files.get(e.file)?.sql??e.sql;return{statement:e,sql:a,parsed:a.statements[e.ordinal]??e.statement,
names:e.mentions.map(l=>i(l.table)),properties:at(r,e),outputs:xi(e,i),nameOf:i,identityOf:s}}function tj({base:e,identities:t},{final:n}){let r=new Map([...t.inHead.
keys()].map(o=>[n.nameOf(o),n.lastPart(o)]));return o=>r.get(o)??e.names.lastPart(o)}function Dd(e,t,n,r,o){let s=a=>o.has(a)||n.added.has(a),i=a=>s(a)?r.get(a)??a:a;return{nameOf:i,lastPart:a=>{let l=i(a),m=(e.tables.has(l)?e.names:t.names).lastPart(
l);return m===l?nj(l,e.names.qualifier(a)):m}}}function nj(e,t){return t!==""&&e.startsWith(`${t}.`)?e.slice(t.length+1):e}function Wd(e,t,n,r){let o=s=>n.ofHead.
get(s)??s;return{lastPart:s=>r.lastPart(o(s)),option:(s,i,a)=>{let l=o(s);if(t.tables.get(s)?.external!==!1||rj(l,n))return a.value;let c=e.names.lastPart(l),m=no(
e.tables.get(l),a.key),u=i===c?a.value:po(a.value,x(i).version,m),d=r.lastPart(l);return d===c?u:ci(u,x(d).version)}}}function rj(e,t){return t.added.has(e)||t.
renamed.has(e)}function Gd(e,t,n){let r=P(e.statements,o=>o.file);return new Map([...r].map(([o,s])=>[o,oj(o,s,t,n)]))}function oj(e,t,n,r){let o=t.filter(i=>i.
part!=="script").flatMap(i=>go(i,n)),s=t[0]?.sql??{text:"",statements:[],faults:[]};return{file:e,edits:o,sql:o.length===0?s:r(en(s.text,o))}}function _d({head:e,identities:t},{released:n}){return e.statements.flatMap(r=>{let{part:o,alters:s,mentions:i}=r,a=s!==null&&n.has(t.ofHead.get(s)??s),l=i.find(
({name:u})=>u.role==="rename");if(o==="script"||!a||l===void 0)return[];let c=`this renames ${s} to ${l.table}, and ${s} is released`,m=`call the table ${l.table}\
 in its CREATE and in all that names it, and remove this ALTER`;return[D(r,"renamed-by-alter",c,m)]})}function Bd(e){let{head:t}=e,n=[...t.tables.values()].flatMap(r=>{let s=r.external&&r.creates.length===0?t.names.longer(r.id):[];return s.length<2?[]:sj(r,s,e)});
return{faults:n.filter(Ge),warnings:n.filter(r=>!Ge(r))}}function sj(e,t,{head:n,identities:r,closure:o}){let s=t.filter(d=>n.tables.get(d)?.external===!1),[i]=[
...e.readers,...e.alters];if(s.length===0||i===void 0)return[];let a=s.some(d=>o.causes.has(r.ofHead.get(d)??d)),l=`${e.id} may mean any of ${t.join(", ")}`,c="\
write the database before the name, or set database in bluegreen.yaml",{file:m,statement:u}=i;return[a?D(i,"ambiguous-name",l,c):{code:"ambiguous-name",message:l,
file:m,line:u.line}]}function qd(e,t){let n=e.baseline?.ref??"",r=[...new Set(t.map(o=>o.file))].filter(o=>e.behind.has(o));return[...e.conflicts.map(o=>Ud(o,`merging ${n} into this\
 branch conflicts here`,n)),...r.map(o=>Ud(o,`this branch lacks what ${n} changed in this file`,n))]}function Ud(e,t,n){let r=`merge it first: git merge ${n}`;return{
code:"behind-baseline",file:e,line:1,column:1,message:t,hint:r}}function Hd(e,t){let n=[...aj(e,t),...lj(e)];return[...P(n,r=>r.place)].flatMap(([r,o])=>{let s=[...new Map(o.map(a=>[a.name,a])).values()],i=s.findLast(a=>a.isReleased)??
s.at(-1);return s.length<2||i===void 0?[]:[ij(r,s,i)]})}function ij(e,t,{statement:n,isReleased:r}){let s=`${t.map(l=>l.name).join(" and ")} stand on one place:\
 ${e.replaceAll(""," ")}`,{file:i}=n;return r?D(n,"shared-place",s,"give each table a place of its own, or another version under release.versions"):{code:"shar\
ed-place",message:s,file:i,line:n.statement.line}}function aj({head:e,identities:t},{final:n,files:r,released:o}){let s=({file:i,ordinal:a,statement:l})=>r.get(
i)?.sql.statements[a]??l;return[...e.tables.values()].flatMap(i=>{let a=t.ofHead.get(i.id)??i.id;return Kd(i,s,{name:n.nameOf(a),isReleased:o.has(a)})})}function lj({
base:e,closure:t}){return[...t.causes.keys()].flatMap(n=>{let r=e.tables.get(n);return r===void 0?[]:Kd(r,({statement:o})=>o,{name:n,isReleased:!0})})}function Kd(e,t,n){
let r=e.creates[0]??e.alters[0];if(e.external||r===void 0)return[];let o=jm(e,t),s=o.get("connector")??"",i=o.get("properties.bootstrap.servers")??o.get("url")??
"";return[...o].filter(([a,l])=>Qm(a)&&l!=="").map(([a,l])=>({...n,statement:r,place:[s,i,a,l].filter(c=>c!=="").join("")}))}function Vd(e,t){let{head:n,identities:r}=e,o=a=>t.released.has(r.ofHead.get(a.id)??a.id),s=[...n.tables.values()],i=[...s.flatMap(a=>cj(a,o(a))),...s.flatMap(mj),
...Hd(e,t)];return{faults:i.filter(Ge),warnings:i.filter(a=>!Ge(a))}}function cj(e,t){let[n,...r]=e.creates;if(n===void 0||r.length===0)return[];let o=Me(n),s=r.
find(m=>!od(o,Me(m)));if(s===void 0)return[];let i=`${e.id} is defined differently here and at ${Ce(H(n))}`,a="keep one of them, or name the other file under ig\
nore",{file:l,statement:c}=s;return t?[D(s,"two-definitions",i,a)]:[{code:"two-definitions",message:i,file:l,line:c.line}]}function mj(e){let t=[...new Set(e.writers.
map(o=>o.file))],n=e.writers.find(o=>o.file===t[1]);return n===void 0?[]:[{code:"several-writers",message:`${e.id} is fed by jobs in ${t.join(" and ")}: both ru\
n; if one is a leftover, name it under ignore`,file:n.file,line:n.statement.line}]}function Jd({head:e},t){return[...e.tables.values()].flatMap(n=>{let r=e.names.lastPart(n.id);if(n.creates.length>0||!Fr(r))return[];let o=uj(r).find(s=>t.has(s));
return o===void 0?[]:dj(n).flatMap(s=>fj(s,n,o))})}function uj(e){return(e.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??[]).flatMap(n=>[n,n.replace(/^[_$]+/,"")])}function dj({
readers:e,writers:t,seeds:n,alters:r}){return[...new Set([...e,...t,...n,...r])]}function fj({sql:e,mentions:t,file:n},{id:r},o){return t.filter(i=>i.table===r).
map(({name:i})=>({code:"not-understood",file:n,...$e(ct(e.text),i.start),message:`${e.text.slice(i.start,i.end)} may mean ${o}, which is released`,hint:`write ${o}\
 without the placeholder, or name the file under ignore`}))}function Xd(e,t){let{closure:n,identities:r,base:o}=e,s=new Set,i=new Set;for(let l of n.causes.keys()){let c=t.released.has(l)?t.final.nameOf(l):null;c!==null&&
i.add(c),c!==l&&o.tables.has(l)&&!r.added.has(l)&&s.add(l)}let a=new Set([...n.pinned].map(l=>t.final.nameOf(l)));for(let l of t.green.statements)pj(l,{blues:s,
greens:i,pinned:a});gj(e,t,i)}function pj({name:e,kind:t,reads:n,writes:r},o){let{blues:s,greens:i,pinned:a}=o,l=n.find(d=>s.has(d)),c=t==="table"||r.every(d=>a.
has(d)),m=r.some(d=>i.has(d));if(l!==void 0&&(m||!c))throw new bt(`${e} would read blue ${l}, which the release moves`);let u=r.find(d=>s.has(d));if(u!==void 0)
throw new bt(`${e} would fill blue ${u}, which the release moves`)}function gj({lineage:e},{released:t,final:n,green:r},o){let s=new Set(r.statements.flatMap(({
file:i,line:a,writes:l})=>l.filter(c=>o.has(c)).map(c=>`${i}:${a} ${c}`)));for(let{statement:i,outputs:a}of e.statements){let l=a.find(c=>t.has(c)&&!s.has(`${zd(
i)} ${n.nameOf(c)}`));if(l!==void 0)throw new bt(`${zd(i)} would not write ${n.nameOf(l)}, the green of ${l}`)}}function zd({file:e,statement:t}){return`${e}:${t.
line}`}function Yd({identities:e,head:t},{final:n}){let r=new Map;return[...e.inHead].flatMap(([o,s])=>{let i=n.nameOf(o),a=r.get(i);r.set(i,o);let l=t.tables.get(
s)?.creates[0]??t.tables.get(s)?.writers[0];if(a===void 0||l===void 0)return[];let c=`${o} and ${a} would both be called ${i}`;return[D(l,"name-taken",c,"choose\
 another version for one of them under release.versions")]})}function Qd({identities:e,head:t},{released:n,final:r,topics:o},s){let i=new TextEncoder,a=new Map(
o.moved.map(({identity:l,green:c})=>[l,c]));return[...n].sort().flatMap(l=>{let c=t.tables.get(e.inHead.get(l)??""),m=c?.creates[0]??c?.writers[0],d=[...new Set(
[r.lastPart(l),a.get(l)??""])].filter(f=>i.encode(f).length>s);return m===void 0?[]:d.map(f=>D(m,"name-too-long",yj(f,s),hj))})}var hj="give the table, or its t\
opic, a shorter name";function yj(e,t){let n=new TextEncoder().encode(e).length;return`${e} has ${n} bytes, and the strictest platform configured takes ${t}`}function ef(e){let t=Sc(qr(e));return t.symbols.flatMap((n,r)=>{let o=bj(t,r);return o===null?[]:[wj(t,o)]})}function bj({symbols:e},t){if(e[t]!=="INSERT")return null;
let n=e[t+1];return n!=="INTO"&&n!=="OVERWRITE"?null:e[t+2]==="TABLE"?t+3:t+2}function wj(e,t){let n=[Zd(e,t)];for(let r=t+1;e.symbols[r]===".";r+=2)n.push(Zd(e,
r+1));return n}function Zd(e,t){let n=jc(e,t);return n.startsWith("`")?Pc(n):n}function tf({head:e}){let t=P(vj(e),({lastPart:n})=>n);return[...e.tables.values()].flatMap(({id:n,creates:r,external:o})=>{let[s]=r,i=t.get(e.names.lastPart(n))?.
find(({name:m})=>Sj(m,n));if(!o||s===void 0||i===void 0)return[];let{file:a,fault:l}=i.lost;return[{code:"not-made",message:`${n} is not made, and counts as a t\
able from outside: what fills it, at ${a}:${l.line}, could not be understood`,file:s.file,line:s.statement.line}]})}function vj({lost:e}){return e.flatMap(t=>{let{
start:n,end:r}=t.fault.statement;return ef(t.sql.text.slice(n,r)).map(s=>({name:s.join("."),lastPart:s.at(-1)??"",lost:t}))})}function Sj(e,t){return e===t||e.endsWith(
`.${t}`)||t.endsWith(`.${e}`)}function nf(e){let t=rf(e),n=e.head.lost.map(s=>jj(s,t,e)),r=e.head.unread.map(s=>Pj(s,e)),o=[...n,...r];return{faults:o.filter(Ge),warnings:o.filter(s=>!Ge(s))}}
function rf({base:e,renames:t}){let n=new Map(t.map(r=>[r.from,r.to]));return new Set(e.lost.map(r=>`${n.get(r.file)??r.file}${lf(r)}`))}function of(e){let{base:t,
head:n}=e,r=rf(e),o=n.lost.filter(i=>!sf(i,r)).map(({file:i})=>i),s=n.unread.filter(i=>!af(i,t)).map(({path:i})=>i);return new Set([...o,...s])}function sf(e,t){
return t.has(`${e.file}${lf(e)}`)}function af(e,t){return t.files.get(e.path)?.oid===e.oid}function lf({sql:e,fault:t}){return e.text.slice(t.statement.start,t.
statement.end).trim()}function jj(e,t,n){let{fault:r,file:o}=e,s=!n.allNew&&!sf(e,t),i=r.words.find(m=>n.releasedWords.has(m)),a=r.placeholders&&i!==void 0,l=i===
void 0||s?"":` (and it names ${i}, which is released)`;if(!s&&!a&&!n.strict)return{code:"not-understood",message:`left alone: ${r.message}${l}`,file:o,line:r.line};
let c=r.hint===""?"correct the statement, or name its file under ignore":r.hint;return{code:"not-understood",file:o,line:r.line,column:r.column,message:r.message+
l,hint:c}}function Pj(e,{base:t,allNew:n,strict:r}){return(af(e,t)||n)&&!r?{code:"not-read",message:e.message,file:e.path,line:1}:{code:"not-read",file:e.path,line:1,
column:1,message:e.message,hint:"make it a UTF-8 text file of the repository, or name it under ignore"}}function cf({base:e,head:t,identities:n,lineage:r}){return[...r.externals].sort().flatMap(o=>{let s=t.tables.get(n.inHead.get(o)??""),i=e.tables.get(o)?.external===
!1&&!n.removed.has(o),a=s?.creates[0]??s?.readers[0];return!i||a===void 0?[]:[{code:"no-longer-filled",message:`nothing fills ${o} any more; its rows have to co\
me from outside once this release serves`,file:a.file,line:a.statement.line}]})}function mf({head:e,identities:t},n){return[...n.released].sort().flatMap(r=>{let o=e.
tables.get(t.inHead.get(r)??""),s=o?.writers[0]??o?.seeds[0];return s===void 0||o?.creates.length!==0?[]:[{code:"no-definition",message:`${n.final.nameOf(r)} is\
 made nowhere in the project: it has to be there before this is deployed`,file:s.file,line:s.statement.line}]})}function uf(e){return[...e.wanted.published].sort().flatMap(n=>{let r=Tj(n,e);return r.length>0?r:Oj(n,e)})}function Tj(e,{head:t,identities:n}){let r=t.tables.
get(n.inHead.get(e)??""),o=r?.creates[0]??r?.writers[0];if(o===void 0||o.statement.kind==="create-view")return[];let s=`${e} is under published, but is no view:\
 only a view can change under its own name`;return[D(o,"published-no-view",s,`take ${e} out of published in bluegreen.yaml`)]}function Oj(e,{closure:t,lineage:n,
wanted:r}){if(!t.causes.has(e))return[];let o=(n.readers.get(e)??[]).filter(({outputs:a})=>!a.every(l=>r.published.has(l))),s=`${e} is under published, so it ch\
anges only at the switch; what reads it here would have to be right before`,i=`read what ${e} reads, or take it out of published in bluegreen.yaml`;return o.map(
({statement:a})=>D(a,"published-but-read",s,i))}function ff({head:e,identities:t},n,r){let o=s=>n.lastPart(t.ofHead.get(s)??s);return[...P(e.statements,s=>s.file)].flatMap(([s,i])=>{let a=r.get(s);return a===
void 0||a.edits.length===0?[]:(kj(a,i),i.flatMap(l=>Rj(l,a,o)))})}function kj({file:e,sql:t},n){let r=n[0]?.sql;if(!(r?.statements.length===t.statements.length&&
r.faults.length===t.faults.length))throw new bt(`the rewrite of ${e} does not read as it did`)}function Rj(e,{file:t,sql:n},r){let o=n.statements[e.ordinal],s=e.
mentions.map(({name:u,table:d})=>e.part==="script"?u.parts.at(-1)?.text??"":r(d));if(o!==void 0&&$j(e.statement,o,s)){let u=xj(e,o);return u===null?[]:[Ej(e,u)]}
let i=lt(e),a=e.mentions.find(({name:u},d)=>u.parts.at(-1)?.text!==s[d]&&i.includes(s[d]??""));if(a===void 0)throw new bt(`the rewrite of ${t}:${e.statement.line}\
 does not read as it should`);let l=r(a.table),c=`${a.table} becomes ${l}, and this statement calls something else so already`,m=`give the alias, query or colum\
n ${l} another name here, or ${a.table} another version under release.versions`;return[D(e,"name-captured",c,m)]}function xj({statement:e},t){let[n,r]=[jt(e),jt(
t)];if(n===null||r===null)return null;let o=Ks(n);return[...Ks(r)].find(s=>!o.has(s))??null}function Ej(e,t){let n=`a table becomes ${t}, and this statement cal\
ls another one so already`,r=`give the alias ${t} another name here, or the table another version under release.versions`;return D(e,"name-captured",n,r)}function $j(e,t,n){
return e.kind===t.kind&&e.names.length===t.names.length&&e.names.every((r,o)=>Ij(r,t.names[o],n[o]??""))&&df(e)===df(t)}function Ij(e,t,n){if(t===void 0||e.role!==
t.role||e.companion!==t.companion)return!1;let r=({parts:o})=>o.slice(0,-1).map(s=>s.text).join("");return t.parts.at(-1)?.text===n&&r(e)===r(t)}function df({definition:e}){
return(e?.columns??[]).map(({name:n,type:r})=>`${n} ${r??""}`).join("")}function Oo(e){let{heard:t,heardCount:n,starts:r}=qr(e);return Array.from({length:n},(o,s)=>{let i=t[s]??0;return e.slice(r[i],r[i+1])})}function gf({base:e,head:t,identities:n},{released:r}){let o=new Map(pf(e.statements).map(s=>[s.name,s.text]));return pf(t.statements).flatMap(({name:s,text:i,statement:a})=>{
let l=o.get(s);if(l===void 0||l===i)return[];let c=t.statements.filter(m=>m.writes.length>0&&Cj(m,s)).flatMap(({writes:m})=>m.map(u=>n.ofHead.get(u)??u)).filter(
m=>!r.has(m));return c.length===0?[]:[Aj(s,[...new Set(c)].sort(),a)]})}var Mj=/^CREATE (?:OR (?:ALTER|REPLACE) )?(?:TEMPORARY )?(?:SYSTEM )?(?:FUNCTION|MODEL) (?:IF NOT EXISTS )?(?:\S*\.)?(\S+)/;
function pf(e){return e.filter(({statement:{kind:t}})=>t==="create-function"||t==="create-model").flatMap(t=>{let n=Ee(t.sql,t.statement,()=>""),r=Mj.exec(n)?.[1]?.
replaceAll("`","");return r===void 0?[]:[{name:r,text:n,statement:t}]})}function Cj(e,t){return Oo(lt(e)).some(r=>r.replaceAll("`","").toLowerCase()===t.toLowerCase())}
function Aj(e,t,{file:n,statement:r}){return{code:"routine-changed",message:`${e} changed, and ${t.join(", ")} goes on calling it as it is registered; list it u\
nder release.tables to rebuild it`,file:n,line:r.line}}function hf(e,{moved:t}){return t.length===0?[]:[...Fj(e),...Lj(e)].flatMap(n=>Nj(n,t))}function Fj(e){return e.connectors.flatMap(({file:t,line:n,settings:r})=>r.
filter(({key:o})=>/(^|\.)topics\.regex$/.test(o)).map(({value:o,key:s})=>({file:t,line:n,column:1,key:s,pattern:o})))}function Lj(e){return e.statements.flatMap(
({file:t,part:n,statement:{line:r,column:o,options:s}})=>(n==="script"?[]:s).filter(({key:i})=>/(^|\.)topic-pattern$/.test(i)).map(({key:i,value:a})=>({file:t,line:r,
column:o,key:i,pattern:a})))}function Nj({pattern:e,key:t,...n},r){let o="name the topics one by one",s=Dj(e);if(s===null){let l=`${t} '${e}' cannot be read, so\
 it may match both colours of what this release moves`;return[{code:"pattern-matches-both",...n,message:l,hint:o}]}let i=r.find(({blue:l,green:c})=>s.test(l)&&s.
test(c));if(i===void 0)return[];let a=`${t} '${e}' matches both ${i.blue} and ${i.green}: it would read blue and green`;return[{code:"pattern-matches-both",...n,
message:a,hint:o}]}function Dj(e){let[,t,n=e]=/^\(\?(i)\)(.*)$/s.exec(e)??[],r=n.replace(/\\Q(.*?)(?:\\E|$)/gs,(o,s)=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).replace(
/([*+?}])\+/g,"$1");try{return new RegExp(`^(?:${r})$`,t??"")}catch{return null}}function yf(){return{code:"no-baseline",message:"no version tag was found, so everything is new and nothing is rewritten; tag what production runs (git tag v1.0\
.0 <commit>), or name it with --baseline",file:"",line:0}}function bf(e,{final:t}){let{head:n,identities:r,closure:o}=e;return[...r.inHead].flatMap(([s,i])=>{let a=n.
tables.get(i),l=a?.creates[0]??a?.writers[0];return i===s||o.causes.has(s)||l===void 0||a?.external===!0?[]:[{code:"version-by-hand",message:`${i} becomes ${t.nameOf(
s)} again: ${Wj(s,e)}`,file:l.file,line:l.statement.line}]})}function Wj(e,{wanted:t}){return t.excluded.has(e)?"it is excluded, and so keeps its name":`nothing\
 in it changed. If it is to move all the same, list ${e} under release.tables`}function wf(e,{released:t}){let{head:n,identities:r}=e,o=s=>t.has(r.ofHead.get(s)??
s)&&!r.added.has(s);return n.statements.flatMap(({part:s,mentions:i,file:a,statement:l})=>{let c=s==="script"?i.find(u=>o(u.table)):void 0;return c===void 0?[]:
[{code:"script-names-released",message:`this script names ${c.table}, which is released; scripts are left as they are`,file:a,line:l.line}]})}function Sf(e,t,n,r){let{aliases:o,identities:s,wanted:i,closure:a}=t,l=_j(e,t,n),c=[nf(l),Vd(t,n),Bd(t)],m=[o,s,i,a,...c];return{faults:vf([...qd(e,r),...m.flatMap(
u=>u.faults),...n.targets.faults,...Jd(t,l.releasedWords),...Gj(e,t,n)]),warnings:vf([...e.baseline===null?[yf()]:[],...m.flatMap(u=>u.warnings),...bf(t,n),...wf(
t,n),...gf(t,n),...tf(t),...cf(t),...mf(t,n),...Om(t.head,n.topics)])}}function Gj(e,t,n){let{head:r}=t;return[...uf(t),..._d(t,n),...r.faults,...bd(r,n.topics),
...hf(r,n.topics),...Yd(t,n),...Qd(t,n,e.options.nameLimit),...ff(t,n.final,n.files)]}function _j(e,t,n){let{base:r,head:o,renames:s}=t,{strict:i}=e.options,a=e.
baseline===null;return{base:r,head:o,renames:s,allNew:a,strict:i,releasedWords:Bj(t,n)}}function Bj({base:e,head:t,identities:n,closure:r},{final:o}){return new Set(
[...r.causes.keys()].flatMap(s=>{let i=n.inHead.get(s)??s;return[e.names.lastPart(s),t.names.lastPart(i),o.lastPart(s)]}))}function vf(e){return[...new Map(e.map(
n=>[`${n.file}${n.line}${n.message}`,n])).values()].sort((n,r)=>n.file===r.file?n.line-r.line||(n.message<r.message?-1:1):n.file<r.file?-1:1)}function ko(e,t){return e.length===t.length?Uj(e,t):qj(e,t)}function Uj(e,t){let n=jf(t);return jf(e).flatMap((r,o)=>{let s=n[o];return s===void 0?[]:[[r,s]]})}
function jf(e){let t=n=>Ie(n)?.ordinal??0;return[...e].sort((n,r)=>t(n)-t(r))}function qj(e,t){if(e.length===0||t.length===0)return[];let[n,r]=[e.map(Pf),t.map(
Pf)];return n.flatMap(o=>{let s=Tf(o,r);return s!==null&&Tf(s,n)===o?[[o.table,s.table]]:[]})}function Pf(e){let{creates:t,alters:n,writers:r,seeds:o}=e,s=[...t,
...n,...r,...o].map(i=>Kj(i,e.id));return{table:e,words:new Set(s.flatMap(Hj))}}function Hj(e){return Oo(e).flatMap(n=>n.toLowerCase().match(/[\p{L}\p{N}_]+/gu)??
[]).map(n=>x(n).stem)}function Kj(e,t){return e.writes.length<2?lt(e):To(e).filter(({target:r})=>r===t).map(({text:r})=>r).join(" ")}function Tf(e,t){let n=null,
r=0;for(let o of t){let s=Vj(e.words,o.words);s===r&&(n=null),!(s<=r)&&(n=o,r=s)}return n}function Vj(e,t){let n=0;for(let r of e)t.has(r)&&n++;return n===0?0:n/
(e.size+t.size-n)}function kf(e){let{base:t,head:n,moved:r,pairs:o,taken:s}=e,i=u=>!u.external,a=Of(t,u=>s.has(u)?u:null,r),l=Of(n,u=>o.get(u)??null,new Map),c=P(Gn(e).filter(i),
u=>a.get(u.id)),m=P(nn(e).filter(i),u=>l.get(u.id));for(let[u,d]of m)u!==void 0&&Jj(e,d,c.get(u)??[])}function Jj(e,t,n){for(let[s,i]of ko(t,n))ut(e,s.id,i.id),
e.renamed.add(i.id);let r=n.filter(s=>!e.taken.has(s.id)),o=t.filter(s=>!e.pairs.has(s.id));if(r.length>0)for(let s of o)e.faults.push(vo(s,r))}function Of(e,t,n){
let r=new Map,o="",s="";for(let i of e.statements){let a=n.get(i.file)??i.file;a!==s&&(o=""),s=a;for(let l of i.creates===null?i.writes:[i.creates]){let c=e.tables.
get(l),m=t(l);m!==null?o=m:c!==void 0&&Ie(c)===i&&r.set(l,`${a}${o}`)}}return r}function Rf(e){let{base:t,head:n}=e,r=nn(e).filter(a=>!a.external),o=P(Gn(e),a=>$t(a.id,t.names)),s=P(r,a=>$t(a.id,n.names));for(let[a,l]of s)xf(e,l,o.get(a)??[]);
let i=[...s].filter(([a])=>!o.has(a)).flatMap(([,a])=>a);zj(e,i)}function zj(e,t){let n=o=>o.id,r=rn(Gn(e),n,e.base.names);for(let[,o]of P(t,s=>r(s.id)[0]?.id)){
let[s]=o;s!==void 0&&xf(e,o,r(s.id))}}function xf(e,t,n){(t.length>1||n.length>1)&&Xj(e,t,n);let r=t.filter(a=>!e.pairs.has(a.id)),o=n.filter(a=>!e.taken.has(a.
id)),[s,i]=[r[0],o[0]];if(!(s===void 0||i===void 0))if(r.length===1&&o.length===1)ut(e,s.id,i.id);else for(let a of r)e.faults.push(vo(a,o))}function Xj(e,t,n){
let r=s=>Ie(s)?.file,o=P(n,s=>{let i=r(s);return i===void 0?void 0:e.moved.get(i)??i});for(let[s,i]of P(t,r)){let a=s===void 0?[]:o.get(s)??[];for(let[l,c]of ko(
i,a))ut(e,l.id,c.id)}}function Ef({base:e,head:t,renames:n,allNew:r}){let o=new Map(n.map(l=>[l.from,l.to])),i={base:e,head:t,moved:o,...{pairs:new Map,taken:new Set,renamed:new Set},
faults:[],warnings:[]};Yj(i),Rf(i),kf(i);let a=Qj(i);return Lu(i,r),Zj(i,a,r?new Set:of({base:e,head:t,renames:n}))}function Yj(e){for(let t of e.head.tables.values()){
let n=e.base.tables.get(t.id);n!==void 0&&(wo(t)||n.external)&&ut(e,t.id,t.id)}}function Qj(e){let t=nn(e).map(n=>n.id);for(let n of t)ut(e,n,n);return new Set(
t)}function Zj(e,t,n){let{base:r,pairs:o,taken:s,renamed:i,faults:a,warnings:l}=e,c=nP(e),m=n.size===0?new Set:eP(e,c,n),u=({id:f,external:g})=>!g&&!s.has(f)&&!m.
has(f),d=[...r.tables.values()].filter(u).map(f=>f.id);return{ofHead:o,inHead:c,renamed:i,added:t,removed:new Set(d),unclear:m,faults:a,warnings:l}}function eP({
base:e,head:t,moved:n},r,o){let s=(a,l,c)=>a===void 0?0:tP(a).filter(m=>c(m.file)===l).length,i=a=>[...o].some(l=>s(a,l,m=>n.get(m)??m)>s(t.tables.get(r.get(a.id)??
""),l,m=>m));return new Set([...e.tables.values()].filter(i).map(a=>a.id))}function tP({creates:e,alters:t,writers:n,seeds:r}){return[...e,...t,...n,...r]}function nP({
head:e,pairs:t}){let n=new Map;for(let[r,o]of t){let s=e.tables.get(r);(s!==void 0&&wo(s)||!n.has(o))&&n.set(o,r)}return n}function $f(e){let{changes:t,closure:n,lineage:r}=e;return[...t].filter(([o,{change:s}])=>s==="in-place"&&!n.causes.has(o)&&!r.externals.has(o)).filter(([o])=>!e.
wanted.excluded.has(o)).flatMap(([o])=>rP(o,e))}function rP(e,{base:t,head:n,identities:r,changes:o}){let s=zs(t.tables.get(e)),i=zs(n.tables.get(r.inHead.get(e)??
e)),a=[...new Set([...s.keys(),...i.keys()])].filter(Kt).sort(),l=o.get(e)?.at;return a.map(c=>({key:c,before:s.get(c)??null,after:i.get(c)??null})).filter(c=>c.
before!==c.after).map(c=>({identity:e,name:e,...c,file:l?.file??"",line:l?.line??0}))}function Cf(e,t){let n=i=>t.ofHead.get(i)??i,r=e.statements.filter(i=>i.part!=="script").map(i=>({statement:i,reads:If(i.reads,n),outputs:If(i.outputs,n)})),o=new Set(
r.flatMap(({statement:i})=>i.writes.map(n))),s=r.flatMap(({reads:i,outputs:a})=>[...i,...a]);return{statements:r,readers:Mf(r,i=>i.reads),writers:Mf(r,i=>i.outputs),
externals:new Set(s.filter(i=>!o.has(i)))}}function If(e,t){let n=e.map(t);return n.length<2?n:[...new Set(n)]}function Mf(e,t){let n=new Map;for(let r of e)for(let o of t(
r)){let s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return n}var Af=3;function Ff(e){let t=new Map;for(let[n,r]of e)t.set(n,oP(r,t));return new Map([...t].map(([n,r])=>[n,sP(r)]))}function oP(e,t){if(!("via"in e))return{length:0,
first:[],last:"",root:iP(e)};let n=e.kind==="reads"?`reads ${e.via}`:`is written together with ${e.via}`,r=t.get(e.via),{length:o,first:s,last:i,root:a}=r??{length:0,
first:[],last:"",root:"changed"},l=[n,...s].slice(0,Af);return{length:o+1,first:l,last:o===0?n:i,root:a}}function sP({length:e,first:t,last:n,root:r}){return e<=
Af?[...t,r].join(", which "):`${t[0]??""}, and through ${e-2} more tables one that ${n}, which ${r}`}function iP(e){switch(e.kind){case"changed":return e.at===null?
"changed":`changed at ${Ce(e.at)}`;case"new":return"is new";case"removed":return"is removed";case"listed":return"is on the list of tables to move";case"expectat\
ion":return`reads ${e.external}, whose definition changed${e.at===null?"":` at ${Ce(e.at)}`}`}}function Nf(e,t,n){let r={blue:Lf(t.blue),green:Lf(t.green)},o=n.map(l=>l.identity),s=new Set([...e.closure.causes.keys(),...o]),i=aP(e),a=Ff(e.closure.causes);
return[...s].sort().map(l=>({...lP(l,e,t,r,i.get(l)??new Set),reason:a.get(l)??"is altered in place"}))}function Lf(e){return new Map(e.tables.map(t=>[t.name,t]))}
function aP({lineage:e}){let t=new Map;for(let n of e.statements)for(let r of n.outputs){let o=t.get(r)??new Set;for(let s of n.reads)s!==r&&o.add(s);t.set(r,o)}
return t}function lP(e,t,n,r,o){let{base:s,identities:i,closure:a,changes:l}=t,m=i.removed.has(e)?null:n.final.nameOf(e),u=m===null?r.blue.get(e):r.green.get(m),
d=l.get(e),f=g=>a.causes.has(g);return{identity:e,blue:s.tables.has(e)&&!i.added.has(e)?e:null,green:m,change:d?.change??"none",differences:d?.differences??[],...cP(
e,t,u),role:u?.role??"intermediate",published:u?.published??null,reads:[...o].filter(f).sort(),readsUnmoved:[...o].filter(g=>!f(g)).map(g=>n.final.nameOf(g)).sort()}}
function cP(e,{changes:t,head:n,identities:r},o){let s=t.get(e),i=s!==void 0&&(oe(s.change)||s.change==="in-place"),a=n.tables.get(r.inHead.get(e)??""),l=a?.writers[0]??
a?.creates[0],c=i?s.at:null;return c!==null?c:l===void 0?{file:o?.file??"",line:o?.line??0}:H(l)}function Df({head:e,identities:t},n){let r=new Set(n.map(s=>s.identity));
return[...e.tables.values()].filter(s=>!s.external).filter(s=>!r.has(t.ofHead.get(s.id)??s.id)).length}function _f(e,{blue:t,green:n,topics:r},o){let[s,i]=[Wf(t),Wf(n)],a=e.map(c=>({identity:c.identity,blue:c.blue,green:c.green,old:c.blue===null?null:s(c.blue),new:c.
green===null?null:i(c.green)})),l={old:Gf(t,new Set(r.moved.map(c=>c.blue))),new:Gf(n,new Set(e.map(({identity:c})=>r.ofIdentity.get(c)??"")))};return Y(F({released:a,
connectors:l,accepted:o??[]}))}function Wf({tables:e,statements:t}){let n=new Map(e.map(s=>[s.name,s])),r=t.filter(s=>s.kind==="seed").flatMap(s=>s.writes.map(i=>({
table:i,seed:s}))),o=P(r,({table:s})=>s);return s=>{let i=n.get(s),a=(o.get(s)??[]).map(({seed:l})=>l.hash).sort();return[i?.hash??"",i?.options??{},a]}}function Gf({
connectors:e},t){return e.filter(r=>r.topics.some(o=>t.has(o))).map(r=>r.hash).sort()}var Bf=new Set("BOOLEAN TINYINT SMALLINT INT BIGINT FLOAT DOUBLE DECIMAL DATE TIME TIMESTAMP TIMESTAMP_LTZ".split(" ")),mP=new Set("CHAR VARCHAR STRING BINARY V\
ARBINARY BYTES".split(" "));function Uf({function:e,operand:t,to:n},r){if(e.toUpperCase()!=="CAST"||mP.has(n.name))return!1;let o=Nc(t,r)?.type.name;return o===
void 0||!Bf.has(o)||!Bf.has(n.name)}var uP="ABS ACOS APPROX_COUNT_DISTINCT ARRAY ARRAY_AGG ARRAY_APPEND ARRAY_CONCAT ARRAY_CONTAINS ARRAY_DISTINCT ARRAY_EXCEPT ARRAY_INTERSECT ARRAY_JOIN ARRAY_MAX\
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
EAR",dP="CURRENT_DATABASE CURRENT_DATE CURRENT_ROW_TIMESTAMP CURRENT_TIME CURRENT_TIMESTAMP CURRENT_WATERMARK HOP_PROCTIME LOCALTIME LOCALTIMESTAMP MATCH_PROCTI\
ME ML_EVALUATE ML_PREDICT NOW PROCTIME RAND RAND_INTEGER SESSION_PROCTIME SOURCE_WATERMARK TUMBLE_PROCTIME UNIX_TIMESTAMP UUID",[fP,pP]=[new Set(uP.split(" ")),
new Set(dP.split(" "))];function Ai(e){let t=e.toUpperCase();return fP.has(t)?"repeatable":pP.has(t)?"unrepeatable":"unknown"}function qf(e,t,n,r){let{numbers:o}=e.ground,{where:s,groupBy:i,having:a,qualify:l}=t;if(i===null&&Li(t.items.map(({expression:u})=>u)))return o.unique();let c=(u,d)=>u===
null?0:se(e,u,d),m=t.quantifier==="DISTINCT"?r.columns:[];return o.of(JSON.stringify(gP(e,t)),[Fi(e,n),c(s,n),i===null?0:It(e,i,i.items.flatMap(Hf),n),c(a,n),c(
l,{...n,output:r}),...m.map(u=>ae(e,u))])}function gP({side:e},t){let{from:n,hints:r,items:o,stream:s,quantifier:i,groupBy:a,having:l}=t,c=o.filter(({expression:d})=>d.
type==="star"),m=a===null&&(l!==null||Lc(t)!==null);return[n===null?"":Vt(e,n,Ro(n)),i??"",s,m,...[...r,...c].map(d=>e.text(d))]}function Fi(e,t){let n=t.joins.
flatMap(({join:o,end:s})=>o.on===null?[]:[se(e,o.on,Cc(t,s))]),r=t.entries.flatMap(o=>o.asOf===null?[]:[se(e,o.asOf,t)]);return e.ground.numbers.of("FROM",[...t.
entries.map(({relation:o})=>ie(e,o)),...n,...r,...t.shared.map(o=>ae(e,o))])}function Ro(e){switch(e.type){case"derived":return[e.query];case"joins":return[e.first,
...e.joins.map(({right:t})=>t)].flatMap(Ro);case"bracketed":return Ro(e.inner);case"sample":return Ro(e.input);default:return[]}}function Hf(e){return e.type===
"GROUPING SETS"?e.sets.flatMap(Hf):e.expressions}function ie(e,t){let{made:n}=t,r=e.rows.get(n);if(r!==void 0)return r;e.rows.set(n,e.ground.numbers.unique());let o=hP(e,n,t);return e.rows.set(n,o),o}function je(e,t){
let{numbers:n}=e.ground;if(t.openings.length>0)return n.unique();let r=t.columns.map(o=>ae(e,o));return n.of("all",[ie(e,t),...r])}function hP(e,t,n){let{numbers:r}=e.
ground;switch(t.type){case"table":return yP(e,t.table);case"select":return qf(e,t.select,t.scope,n);case"joined":return Fi(e,t.scope);case"ordered":return wP(e,
t.query,t.input,t.scope);case"set-operation":return vP(e,t.operation.operators,t.terms);case"values":return r.of(`VALUES ${t.rows.length}`);case"renamed":return ie(
e,t.input);case"unnest":return It(e,t.unnest,t.unnest.arguments,t.scope);case"extended":return SP(e,t.call,t.input,t.scope);case"match":return PP(e,t.match,t.input,
t.scope);case"function":case"unknown":return r.unique()}}function yP(e,t){let{schema:n}=t,s=(n===null?[]:[...n.primaryKey,...bP(n.watermark)]).map(i=>{let a=n?.
columns.find(l=>l.name===i)??null;return{type:"stored",table:t,name:i,schema:a}}).map(i=>ae(e,{name:i.name,source:i}));return e.ground.numbers.of("rows",[e.ground.
rowsOf(t),...s])}function bP(e){return e===null?[]:[e.column,...e.uses]}function wP(e,t,n,r){let{orderBy:o,limit:s,offset:i}=t;if(s===null&&i===null)return ie(e,
n);let{numbers:a}=e.ground,l=o.map(({expression:u,descending:d,nulls:f})=>u.type==="path"?a.of(`${d} ${f}`,[se(e,u,r)]):je(e,n)),c=[s,i].map(u=>u===null?0:se(e,
u,r)),m=o.map(({expression:u,descending:d,nulls:f})=>[e.side.text(u),d,f]);return a.of(`LIMIT ${JSON.stringify(m)}`,[ie(e,n),...c,...l])}function vP(e,t,n){let r=t.
some(s=>s!=="UNION ALL"),o=n.map(s=>r?je(e,s):ie(e,s));return e.ground.numbers.of(t.join(", "),o)}function SP(e,t,n,r){let o=zn();for(let i of t.arguments)jP(e,
o,i,r);let s=Vt(e.side,t,o.queries);return e.ground.numbers.of(s,[ie(e,n),...o.parts])}function jP(e,t,n,r){let o=n.type==="named"?n.value:n;if(o.type!=="table-\
argument"){Se(e,t,o,r);return}t.queries.push(o.query);let s=[...o.partitionBy,...o.orderBy.map(({expression:i})=>i)];for(let i of s)Se(e,t,i,r)}function PP(e,t,n,r){
let o=[...t.partitionBy,...t.orderBy.map(({expression:i})=>i),...t.defines.map(({condition:i})=>i)],s=It(e,{start:t.input.end,end:t.end},o,r);return e.ground.numbers.
of(`MATCH_RECOGNIZE ${e.side.text(t.input)}`,[ie(e,n),s])}function zn(){return{parts:[],queries:[],mayFail:!1}}function se(e,t,n){return It(e,t,[t],n)}function It(e,t,n,r){let o=zn();for(let i of n)Se(e,o,i,r);let s=o.
queries.sort((i,a)=>i.start-a.start);return Di(e,o,e.ground.numbers.of(Vt(e.side,t,s),o.parts))}function Di({failing:e},{mayFail:t},n){return t&&e.add(n),n}function Se(e,t,n,r){
switch(n.type){case"path":t.parts.push(OP(e,n,r));return;case"star":for(let{relation:o}of r.entries)t.parts.push(je(e,o));return;case"subquery":t.parts.push(je(
e,Ni(t,n.query,r)));return;case"table-argument":TP(e,t,n,r);return;case"unary":n.operator==="EXISTS"&&n.operand.type==="subquery"?t.parts.push(ie(e,Ni(t,n.operand.
query,r))):Se(e,t,n.operand,r);return;case"call":kP(e,t,n,r);return;case"cast":Uf(n,r)&&(t.mayFail=!0),Se(e,t,n.operand,r);return;default:Cn(n,o=>Se(e,t,o,r))}}
function Ni(e,t,n){return e.queries.push(t),Dc(t,n)}function TP(e,t,n,r){let o=Ni(t,n.query,r);t.parts.push(je(e,o)),Cn(n,s=>Se(e,t,s,r))}function OP(e,{parts:t},n){
let r=Ac(t,n);return r.type==="column"?ae(e,r.column):je(e,r.relation)}function kP(e,t,n,r){Wi(e,n.name)||t.parts.push(e.ground.numbers.unique());let[o]=n.arguments,
s=o?.type==="star"&&o.qualifier.length===0;Cn(n,a=>{(a!==o||!s)&&Se(e,t,a,r)});let i=n.over!==null&&"type"in n.over?n.over.base:n.over;i!==null&&t.parts.push(RP(
e,i,r))}function RP(e,t,n){let r=n.select?.windows.find(s=>s.name.text===t.text)?.window;if(r===void 0||r.base!==null)return e.ground.numbers.unique();let o=[...r.
partitionBy,...r.orderBy.map(({expression:s})=>s)];return It(e,r,o,n)}function Wi({ground:e,unsteady:t},n){let r=Ai(n);return r==="unrepeatable"&&t.add(n),r==="\
repeatable"||r==="unrepeatable"&&e.repeats}function Li(e){return e.some(t=>{if(t.type==="call"&&Ai(t.name)==="unknown")return!0;let n=[];return Cn(t,r=>n.push(r)),
Li(n)})}function ae(e,{source:t}){let n=e.columns.get(t);if(n!==void 0)return n;e.columns.set(t,e.ground.numbers.unique());let r=xP(e,t);return e.columns.set(t,r),r}function xP(e,t){
let{numbers:n}=e.ground;switch(t.type){case"stored":return EP(e,t);case"computed":return se(e,t.expression,t.scope);case"field":return n.of(`field ${t.name}`,[se(
e,t.row,t.scope)]);case"optional":return n.of("optional",[ae(e,t.column)]);case"combined":return n.of(t.by,t.columns.map(r=>ae(e,r)));case"produced":return $P(e,
t);case"unknown":return n.unique()}}function EP(e,t){let n=t.schema?.computed??null;if(n===null)return e.ground.columnOf(t);let r=zn();return Se(e,r,n.expression,
n.scope),Di(e,r,e.ground.numbers.of(`computed as ${t.schema?.said??""}`,r.parts))}function $P(e,{by:t,place:n,from:r,scope:o,whole:s}){let{numbers:i}=e.ground;return t===
"UNNEST"||t.startsWith("window_")||Wi(e,t)?i.of(`${t} ${n}`,[...r.map(l=>se(e,l,o)),...s.map(l=>je(e,l))]):i.unique()}function Kf({to:e,column:t},n){let r=n?.columns.find(({name:a})=>a===e),o=r===void 0?void 0:Vs(r)?.type;if(o===void 0||!Jf(o))return null;let s=Vs(t)?.type;return s!==
void 0&&kc(s,o)&&(o.nullable||!s.nullable)?null:Oc(o)}function Vf({target:e,by:t,scope:n}){return e===null||t?.type!=="insert"?null:Fc(e,n)}var IP=new Set(["CHA\
R","VARCHAR","BINARY","VARBINARY"]);function Jf({name:e,parameters:t,elements:n,fields:r,nullable:o}){let s=IP.has(e)&&t[0]!==Tc;return!o||s||[...n,...r.map(({type:i})=>i)].
some(Jf)}function zf(e,t){let n=Wc(e);return io(n.syntax,n.cursor.tokens.text,t).flatMap(r=>{let{target:o}=r;return o===null?[]:[{target:o.parts.map(s=>s.text),side:n,output:r}]})}
function Xf({side:e,output:t},n){let r={ground:n,side:e,columns:new Map,rows:new Map,unsteady:new Set,failing:new Set},{relation:o,by:s,scope:i}=t;for(let u of i.
allCommon)je(r,u);let a=s?.type==="insert"?CP(r,s,t):0,l=o.openings.length>0?n.numbers.unique():ie(r,o),c=km(t),m=new Map(c.map(({to:u,column:d})=>[u,ae(r,d)]));
return{rows:n.numbers.of("output",[a,l,...MP(r,c,t)]),columns:m,isSteady:r.unsteady.size===0}}function MP(e,t,n){let r=Vf(n),o=t.flatMap(s=>{let i=Kf(s,r);return i===
null?[]:[e.ground.numbers.of(`into ${i}`,[ae(e,s.column)])]});return[...new Set([...e.failing,...o])].sort((s,i)=>s-i)}function CP(e,t,{scope:n}){let{upsert:r,overwrite:o,
conflict:s,hints:i,partition:a}=t,l=a.map(({column:u})=>u.text),c=[r,o,s,i.map(u=>e.side.text(u)),l],m=a.flatMap(({value:u})=>u===null?[]:[se(e,u,n)]);return e.
ground.numbers.of(JSON.stringify(c),m)}function Yf(){let e=new Map,t=0,n=()=>t+=1;return{unique:n,of:(r,o=[])=>{let s=`${o.join(" ")}${r}`,i=e.get(s)??n();return e.set(s,i),i}}}var dt=new Set;function an(e){return e!=="everything"&&e.size===0}function Gi(e,t){return e==="everything"||t==="everything"?"everything":t.size===0?e:new Set([
...e,...t])}function xo(e){return e==="everything"?"*":JSON.stringify([...e].sort())}function Zf(){return{numbers:Yf(),before:new Map}}var AP={effectOn:()=>dt,isMoved:()=>!1};function ep(e,t,n,r,o,{numbers:s,before:i}){let a=`${o?"anew":"as it i\
s"} ${e}`,l=i.get(a)??Qf(e,t,s,AP,!o);i.set(a,l);let c=Qf(e,n,s,r,!o);return{effect:NP(l,c),isSteady:[...l,...c].every(m=>m.isSteady)}}function Qf(e,{project:t,
seen:n,table:r},o,s,i){return[...r?.writers??[],...r?.seeds??[]].flatMap(l=>{let c=FP(l,n,o,s,i),m=F(at(t,l)),u=n.fillingsOf(l).filter(([d])=>d===e);return u.length===
0?[{rows:o.unique(),columns:new Map,isSteady:!0}]:u.map(([,d])=>{let f=Xf(d,c);return{...f,rows:o.of(`under ${m}`,[f.rows])}})})}function FP(e,t,n,{effectOn:r,isMoved:o},s){
let i=({schema:l,written:c})=>l?.id??t.meant(e,c),a=(l,c)=>{let m=r(l);return m==="everything"||m.has(c.name)||o(l)&&LP(c)};return{numbers:n,repeats:s,rowsOf:l=>{
let c=i(l);return n.of(`${r(c)==="everything"?"other":"same"} rows ${c} ${l.written}`)},columnOf:l=>{let c=i(l.table);return n.of(`${a(c,l)?"other":"same"} colu\
mn ${JSON.stringify([c,l.name])}`)}}}function LP({name:e,schema:t}){return e.startsWith("$")||t?.kind==="metadata"&&t.virtual}function NP(e,t){if(e.length!==t.length)
return"everything";let n=[...t],r=new Set;for(let o of e){let s=n.findIndex(({rows:a})=>a===o.rows),[i]=s===-1?[]:n.splice(s,1);if(i===void 0)return"everything";
for(let a of[...o.columns.keys(),...i.columns.keys()])o.columns.get(a)!==i.columns.get(a)&&r.add(a)}return r}function tp(e,t){let n=Hr(e),r=n===null?[]:io(n.syntax,n.cursor.tokens.text,t),o=r.flatMap(UP),s=r.length===0?"what it computes is not understood":DP(o),i=new Set(
o.flatMap(c=>c.whole.map(({written:m})=>m))),a=qP(o);return[...new Map(e.names.filter(_P).map(c=>[BP(c),c]))].sort(WP).map(([c,m])=>{let u=[...a.get(c)??[],...KP(
GP(m,t))],d=i.has(c)?`all columns of ${c} are listed or compared`:null;return{table:c,columns:[...new Set(u)].sort(),everything:s??d}})}function DP(e){return e.
find(({unknown:t})=>t.length>0)?.unknown[0]??null}function WP([e],[t]){return e<t?-1:1}function GP({parts:e},{tableOf:t}){return t(e.map(n=>n.text))}function _P({
role:e}){return e==="read"}function BP({parts:e,companion:t}){return e.map(n=>n.text).join(".")+t}function UP({relation:e,scope:t}){let n=Ys(!1);return $m(t,n),
[{...xm,whole:Em(e)},Im(e,n),...e.columns.map(r=>Mm(r,n))]}function qP(e){let t=new Map;for(let{values:n,influences:r}of e)for(let o of[...n,...r]){let{written:s}=o.
table,i=t.get(s)??new Set;t.set(s,i);for(let a of HP(o))i.add(a)}return t}function HP({name:e,schema:t}){if(t===null||t.computed===null)return[e];let{values:n}=Cm(
t.computed.expression,t.computed.scope,Ys(!1));return[e,...n.map(r=>r.name)]}function KP(e){if(e===null)return[];let{primaryKey:t,watermark:n}=e;return n===null?
t:[...t,n.column,...n.uses]}function Bi(e,t,n){let r=_i(m=>XP(t(m))),o=JP(e,n),s=so(m=>(o.get(m)??[]).map(u=>a(u))),i=m=>u=>r(m).get(u.join("."))??u.join("."),a=m=>({statement:t(m).parsed,
idOf:i(m)}),l=m=>s.seenBy(i(m)),c=(m,u)=>r(m).get(u)??u;return{meant:c,schemaOf:m=>s.tableOf(m),fillingsOf:_i(m=>zf(zP(t(m)),l(m)).map(u=>[i(m)(u.target),u])),wholeOf:_i(
m=>{let d=tp(t(m).parsed,l(m)).filter(({everything:f})=>f!==null);return new Set(d.map(({table:f})=>c(m,f)))})}}var VP=new Set(["define","alter","rename"]);function JP({
statements:e},t){let n=e.filter(({creates:o,alters:s})=>o!==null||s!==null).flatMap(o=>{let s=o.mentions.filter(({name:a})=>VP.has(a.role));return[...new Set(s.
map(({table:a})=>t(a)))].map(a=>({id:a,statement:o}))}),r=P(n,({id:o})=>o);return new Map([...r].map(([o,s])=>[o,s.map(({statement:i})=>i)]))}function zP({sql:e,
parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function XP({parsed:e,identityOf:t}){return new Map(e.names.flatMap(n=>[[np(n),t(n)],[np(n)+n.companion,
t(n)]]))}function np({parts:e}){return e.map(t=>t.text).join(".")}function _i(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let o=e(n);return t.
set(n,o),o}}function sp(e){let{base:t,head:n,back:r,identities:o,full:s}=e,i={...e,seenBefore:Bi(t,Me,c=>c),seen:Bi(n,r,c=>o.ofHead.get(c)??c),on:YP(e),moved:new Set,known:Zf(),
looked:new Map},a=[...s.causes.keys()],l=Ut(a,new Map(a.map(c=>[c,Ui(c,e)])));for(let c=!0;c;)c=l.filter(m=>QP(m,i)).length>0;return i}function Ui(e,{lineage:t}){
return[...new Set((t.writers.get(e)??[]).flatMap(({reads:n})=>n))]}function YP({full:e,changes:t}){let n=e.expectations.flatMap(r=>{let o=t.get(r);return o!==void 0&&
oe(o.change)?[[r,ip(o)]]:[]});return new Map(n)}function ip({columns:e}){return e===null?"everything":new Set(e)}function QP(e,t){let{moved:n,on:r,looked:o}=t,s=Ui(
e,t),i=[n.has(e),...s.map(f=>`${n.has(f)}${xo(Mt(f,r))}`)];if(o.get(e)===i.join())return!1;o.set(e,i.join());let a=!n.has(e),l=a&&!eT(e,t)?op(e,t,!1):null;if(l!==
null&&an(l.effect))return!1;let c=a&&ZP(e,t),{effect:m}=l?.isSteady===!0?l:op(e,t,!0),[u,d]=[Mt(e,r),Gi(Mt(e,r),m)];return r.set(e,d),c||xo(u)!==xo(d)}function Mt(e,t){
return t.get(e)??dt}function ZP(e,{moved:t,lineage:n,full:r}){t.add(e);for(let{outputs:o}of n.writers.get(e)??[])for(let s of o)r.causes.has(s)&&t.add(s);return!0}
function eT(e,t){let{full:n,published:r,changes:o,base:s,head:i,identities:a}=t,l=n.causes.get(e)?.kind;if(l==="changed"||l==="new"||l==="removed"||l==="listed")
return!0;let c=o.get(e)?.change??"none";if(r.has(e)||oe(c))return!0;let[m,u]=[s.tables.get(e),i.tables.get(a.inHead.get(e)??"")],d=u?.creates.some(({rowsOf:f})=>f.
length>0)??!1;return c==="in-place"&&d||rp(m?.seeds)!==rp(u?.seeds,t.back)}function rp(e=[],t=Me){return JSON.stringify(e.map(n=>t(n).raw).sort())}function op(e,t,n){
let r=nT(e,t);if(r==="everything"||rT(e,t))return{effect:"everything",isSteady:!0};if(!Ui(e,t).some(a=>tT(a,t))&&!n)return{effect:r,isSteady:!1};let{effect:s,isSteady:i}=sT(
e,t,n);return{effect:iT(e,Gi(r,s),t),isSteady:i}}function tT(e,{moved:t,on:n}){return t.has(e)||!an(Mt(e,n))}function nT(e,{changes:t,full:n,base:r,head:o,identities:s}){
let i=t.get(e);if(n.causes.get(e)?.kind==="listed"||s.added.has(e)||s.removed.has(e))return"everything";if(i===void 0||!oe(i.change))return dt;let[l,c]=[r.tables.
get(e),o.tables.get(s.inHead.get(e)??"")];return l?.creates.length===c?.creates.length?ip(i):"everything"}function rT(e,t){let{lineage:n,head:r,identities:o}=t,
s=r.tables.get(o.inHead.get(e)??""),i=new Set([...s?.writers??[],...s?.seeds??[]]);return(n.writers.get(e)??[]).some(a=>oT(a,i.has(a.statement),t))}function oT(e,t,n){
let{on:r,seen:o,identities:s}=n,i=e.reads.filter(m=>!an(Mt(m,r)));if(i.length===0)return!1;let a=e.outputs.length===1;if(i.some(m=>!t||a&&Mt(m,r)==="everything"))
return!0;let l=new Set(e.statement.rowsOf.map(m=>s.ofHead.get(m)??m)),c=o.wholeOf(e.statement);return i.some(m=>!l.has(m)||c.has(m))}function sT(e,t,n){let{base:r,
head:o,identities:s,seenBefore:i,seen:a,on:l,moved:c}=t,m={project:r,seen:i,table:r.tables.get(e)},u=o.tables.get(s.inHead.get(e)??"");return ep(e,m,{project:o,
seen:a,table:u},{effectOn:f=>Mt(f,l),isMoved:f=>c.has(f)},n,t.known)}function iT(e,t,{seen:n,seenBefore:r}){return t==="everything"||t.size===0?t:[n.schemaOf(e),
r.schemaOf(e)].some(i=>i===null||i.unknown!==null||i.primaryKey.some(a=>t.has(a)))?"everything":t}function ap(e){let{full:t}=e,n=sp(e),r=[...t.causes.keys()].filter(o=>!n.moved.has(o)).sort();return new Map(r.map(o=>[o,aT(o,e,n)]))}var qi=5;function aT(e,t,n){
let{lineage:r,full:o}=t,i=[...new Set((r.writers.get(e)??[]).flatMap(m=>m.reads))].sort().filter(m=>m!==e&&(o.causes.has(m)||n.on.has(m))),a=i.filter(m=>!an(n.on.
get(m)??dt)),l=i.filter(m=>!a.includes(m)),c=a.slice(0,qi).map(m=>`${lT(m,n)} of ${m}`);return[...c.length>0?[`does not use what changes: ${Hi(c,a.length)}`]:[],
...l.length>0?[`reads ${Hi(l.slice(0,qi),l.length)}, which ${cT(l)} out as before`]:[]].join("; ")}function lT(e,{on:t}){let n=t.get(e)??dt,r=n==="everything"?[
"everything"]:[...n].sort();return Hi(r.slice(0,qi),r.length)}function cT(e){return e.length===1?"comes":"come"}function Hi(e,t){return e.join(", ")+(t>e.length?
` and ${t-e.length} more`:"")}function lp(e,t){let n=new Set;for(;;){let r=t(n),o=mT(e,r).filter(s=>!n.has(s));if(o.length===0)return r;n=new Set([...n,...o])}}function mT(e,t){if(Object.keys(
e).length===0)return[];let n=new Set([...t.released].map(a=>t.final.nameOf(a))),r=({name:a,hash:l})=>(T(e,a)??l)!==l,{tables:o,statements:s}=t.green,i=s.filter(
a=>a.kind==="seed");return[...o.filter(a=>n.has(a.name)&&r(a)).map(a=>a.name),...i.filter(r).flatMap(a=>a.writes.filter(l=>n.has(l)))]}function cp(e,{final:t}){let{closure:n,wanted:r}=e;return[...n.pinned].filter(s=>r.excluded.has(s)).sort().map(s=>{let i=mp(s,e),a=e.changes.get(s)?.change??"no\
ne";return{identity:s,name:t.nameOf(s),reads:i,reason:`excluded: ${uT(i,oe(a))}`}})}function mp(e,{base:t,closure:n}){let r=t.tables.get(e)?.writers.flatMap(o=>o.
rowsOf)??[];return[...new Set(r)].filter(o=>n.causes.has(o)).sort()}function uT(e,t){let n=t?["its own change waits"]:[],r=e.length>0?[`goes on reading ${e.join(
", ")} until its own next change`]:[],o=[...n,...r];return o.length>0?o.join(", and it "):"it stays as it is"}function up(e){return[...e.sparable].map(([t,n])=>{
let r=!e.closure.causes.has(t);return{identity:t,reason:n,spared:r,reads:r?mp(t,e):[]}})}function fp(e){let{base:t,identities:n}=e,r=new Map;for(let[a,l]of n.inHead)pp(e,a)&&r.set(a,l);let o=[...n.inHead.keys()].filter(a=>t.tables.has(a)&&!r.has(a)),
s=dT(e),i=[];for(let a of P(o.sort(),l=>$t(l,t.names)).values()){let l=fT(a,e,s);for(let[c,m]of l.green)r.set(c,m);i.push(...l.faults)}return{green:r,faults:i}}
function pp({identities:e,unversioned:t},n){return e.added.has(n)||e.renamed.has(n)||t.has(n)}function dT(e){let{base:t,head:n,identities:r}=e,o=[...r.ofHead].filter(
([a,l])=>(pp(e,l)||n.tables.get(a)?.external===!0)&&(a===l||r.inHead.get(l)===a)),s=[...t.tables.keys()].map(a=>[a,a]),i=[...o,...s].map(([a,l])=>({name:a,owner:l}));
return P(i,({name:a})=>n.names.lastPart(a))}function fT(e,t,n){let{base:r,versions:o,burnt:s,moved:i}=t,a=g=>x(r.names.lastPart(g)).version,l=[...e].sort((g,w)=>a(
g)-a(w)),c=l.flatMap(g=>{let w=o.get(g);return w===void 0?[]:[{owner:g,version:w,name:gp(g,t,w)}]}),m=new Map(c.map(({version:g,owner:w})=>[g,w])),u=[...c];for(let g of l.
filter(w=>!o.has(w))){let w=O=>!m.has(O.version)&&dp(O,n,t)&&!s.has(O.name),E=gT(g,a(g)+1,t,w);m.set(E.version,g),u.push(E)}let d=g=>g.name===g.owner||m.get(g.version)!==
g.owner||!dp(g,n,t),f=c.filter(g=>i.has(g.owner)&&d(g)).map(hT);return{green:new Map(u.map(({name:g,owner:w})=>[w,g])),faults:f}}function dp({name:e,owner:t,version:n},r,{
base:o}){let{stem:s}=x(o.names.lastPart(t));return!(r.get($n(s,n))??[]).some(a=>a.owner!==t&&pT(a.name,e))}function pT(e,t){return e===t||e.endsWith(`.${t}`)||t.
endsWith(`.${e}`)}function gT(e,t,n,r){for(let o=t;;o++){let s={owner:e,version:o,name:gp(e,n,o)};if(r(s))return s}}function gp(e,{base:t},n){let r=t.names.qualifier(
e),o=$n(x(t.names.lastPart(e)).stem,n);return r===""?o:`${r}.${o}`}function hT({name:e,owner:t}){return{code:"name-taken",file:"",line:0,column:0,message:`${t} \
is to be called ${e} (release.versions), but that is ${e===t?"its own already":"another table's name"}`,hint:"choose another version for it under release.versio\
ns"}}function yp(e,t,n){let r=[new Map,new Map,new Map],o=(i,a,l)=>{let c=r[i];c?.set(a,(c.get(a)??new Set).add(l))},s=[...n.removed].map(i=>[i,i]);for(let[i,a]of[...n.
inHead,...s]){let{names:l}=e.tables.has(i)?e:t;for(let c of Ki(i,l))o(0,c,i);for(let c of Ki(a,t.names))o(1,c,i);for(let c of Ki(i,l))o(2,hp(c),i)}return{all:()=>[
...n.inHead.keys()],meaning:i=>{let a=i.replaceAll("`","");return[...r[0]?.get(a)??r[1]?.get(a)??r[2]?.get(hp(a))??[]]}}}function Ki(e,t){let n=t.qualifier(e),r=n===
""?[]:n.split("."),o=t.lastPart(e);return[...r,""].map((s,i)=>[...r.slice(i),o].join("."))}function hp(e){return x(e).stem}function vp(e,t,n,r){let o=yp(t,n,r),s=l=>new Set(l.flatMap(c=>Vi(o,c)??[])),i=l=>l.filter(c=>Vi(o,c)===null),a=Object.entries(e.versions).flatMap(([l,c])=>{let m=Vi(
o,l);return m===null?[]:[[m,c]]});return{listed:s(e.tables),excluded:s(e.exclude),versions:new Map(a),published:s(e.published),faults:[...i(Object.keys(e.versions)).
map(l=>bp(o,l,"release.versions")),...i(e.exclude).map(l=>bp(o,l,"release.exclude"))],warnings:[...i(e.tables).map(l=>wp(o,l,"is to move")),...i(e.published).map(
l=>wp(o,l,"is under published"))]}}function Vi(e,t){let[n,...r]=e.meaning(t);return n!==void 0&&r.length===0?n:null}function bp(e,t,n){let r=`${n} names ${t}, w\
hich ${Sp(e,t)}`,o=`correct or remove the name under ${n}`;return{code:"unknown-table",file:"",line:0,column:0,message:r,hint:o}}function wp(e,t,n){return{code:"\
unknown-table",message:`${t} ${n}, but ${Sp(e,t)}`,file:"",line:0}}function Sp(e,t){let n=e.meaning(t);if(n.length>1)return`may mean any of ${[...n].sort().join(
", ")}`;let r=e.all();return`is no table of the project${r.length===0?"":`; did you mean ${Mr(t,[...r])}?`}`}var yT={ref:"nothing",commit:null};function jp(e,t){let n=bT(e,t),r=lp(e.options.served,o=>vT(n,o,t));return ST(e,n,r)}function bT(e,t){let{base:n,head:r,aliases:o}=wT(
e,t),{renames:s,options:i}=e,a=Ef({base:n,head:r,renames:s,allNew:e.baseline===null}),l=vp(i,n,r,a),c=Bu(n,r,a,t),{listed:m,excluded:u,published:d}=l,f=md({base:n,
head:r,identities:a,back:c,renames:s,excluded:u}),g=Cf(r,a),w=qb=>gd({base:n,lineage:g,changes:f,identities:a,wanted:{listed:m,excluded:u,spared:qb}}),E=w(new Set),
O=ap({base:n,head:r,lineage:g,changes:f,identities:a,back:c,full:E,published:d}),Tn=i.closure==="minimal"&&O.size>0?w(new Set(O.keys())):E;return{base:n,head:r,
aliases:o,identities:a,wanted:l,changes:f,lineage:g,closure:Tn,sparable:O,renames:s}}function wT(e,t){let n=Fu(t,e.space),r=Si(e.baselineFiles,e.takesPart,n),o=Si(
e.headFiles,e.takesPart,n),s=hm(Js(r.statements),Js(o.statements)),i=di(s),[a,l]=[ho(r,i),ho(o,i)],c=e.baseline===null?Du:Gu(a,l),m=d=>Wu(s.idOf(d),c),u=c.of.size===
0?l:ho(o,di({...s,idOf:m}));return{base:a,head:u,aliases:c}}function vT(e,t,n){let{base:r,head:o,identities:s,wanted:i,closure:a}=e,l=new Set([...e.lineage.externals,
...i.published]),{versions:c}=i,m=a.causes,u=fp({base:r,head:o,identities:s,moved:m,versions:c,burnt:t,unversioned:l}),d=new Set([...a.causes.keys()].filter(Tn=>!s.
removed.has(Tn))),f=Dd(r,o,s,u.green,d),g=Wd(r,o,s,f),w=Gd(o,g,n),E=Pm(r,o,s,f,g),O={targets:u,released:d,final:f,files:w,topics:E},L=Ld(r,i.published);return{...O,
blue:L.pipeline,green:Nd(e,O,L).pipeline}}function ST(e,t,n){let{blue:r,green:o}=n,s=$f(t),i=Nf(t,n,s),a=jT(t.head,n),{faults:l,warnings:c}=Sf(e,t,n,a);return l.
length===0&&Xd(t,n),{project:e.project,baseline:e.baseline??yT,head:e.head,tables:i,untouched:Df(t,i),excluded:cp(t,n),sparable:up(t),inPlace:s,expectations:t.closure.
expectations,edits:l.length>0?[]:a,blue:r,green:o,hash:_f(i,n,e.options.accepted),warnings:c,faults:l}}function jT(e,t){return[...[...t.files.values()].flatMap(
({file:o,edits:s})=>s.map(i=>({file:o,...i}))),...yd(e,t.topics)].sort((o,s)=>o.file===s.file?o.start-s.start:o.file<s.file?-1:1)}import{parse as PT}from"../vendor/jsonc-parser-AO2QORY5.js";var TT=k({file_list:z(k({table_name:A()}))});function Tp(e,t){return/^\s*[{[]/.test(e)?kT(e,t):OT(e)}function OT(e){let t=e.split(/\r?\n/).map(n=>n.replace(/(^|\s)#.*$/,
"").trim());return[...new Set(t.filter(n=>n!==""))]}function kT(e,t){let n=[],r=PT(e,n,{allowTrailingComma:!0}),[o]=n;if(o!==void 0)throw Pp(e,t,o.offset,`is no\
t valid JSON: ${vi(o.error)}`);let s=Z(TT,r);if(!s.success)throw Pp(e,t,0,"holds no `file_list` whose entries have a `table_name`");return[...new Set(s.output.file_list.
map(i=>i.table_name))]}function Pp(e,t,n,r){let o=e.slice(0,n),s=o.split(`
`).length,i=n-o.lastIndexOf(`
`),a="name one table a line, or give shift_left's modified_flink_files.json";return new v([{code:"table-list",file:t,line:s,column:i,message:`the list of tables\
 ${r}`,hint:a}])}async function Op(e,t,n,r){let{release:o,published:s,environments:i}=t,a=r.tables===null?[]:await ET(e,r.tables),l=await e.repository.readText(n.commit,mi),c=l===
null?[]:await tu(l,mi),m=i.map(u=>to(u.engine).nameLimit);return{settings:t,accepted:c,options:{tables:[...o.tables,...a],exclude:[...o.exclude,...r.exclude],versions:o.
versions,closure:r.closure??o.closure,strict:r.strict,published:s,nameLimit:Math.min(...m),accepted:c}}}async function ET(e,t){let n=await RT(xT(e.cwd,t),"utf8").
catch(()=>null);if(n!==null)return Tp(n,t);let r=`the list of tables ${t} cannot be read`;throw new v([{code:"table-list",file:t,line:1,column:1,message:r,hint:"\
check --tables"}])}function Xn(e,t,{settings:n,options:r},o,s){return jp({project:e.name,baseline:t.baseline,head:t.head,baselineFiles:t.baselineFiles,headFiles:t.
headFiles,behind:t.behind,conflicts:t.conflicts,renames:t.renames,space:{catalog:n.catalog,database:n.database},takesPart:au(e.root,n.ignore),options:{...r,served:o}},
i=>Be(i,s))}function Ct(e,{ref:t,commit:n}){return n===null?e.readWorkTree(Dn):e.readSnapshot({ref:t,commit:n},Dn)}async function I1(e,t,n){if(t.commit!==null)return t;let r=await e.
resolveCommit("HEAD"),[o,s]=await Promise.all([Ct(e,t),Ct(e,{ref:"HEAD",commit:r})]),i=async l=>kp(await e.readText(null,l))===kp(await e.readText(r,l));return[
Ji(o.files,s.files).size+Ji(s.files,o.files).size===0,...await Promise.all(n.map(i))].every(Boolean)?{...t,commit:r}:t}function kp(e){return e?.replaceAll(`\r
`,`
`)??null}async function M1(e,t,n){let r=await e.resolveBaseline(t,n.commit);if(r===null){let{files:c}=await Ct(e,n);return{...{baseline:r,head:n,baselineFiles:[],
headFiles:c,ownFiles:c},behind:new Set,conflicts:[],renames:[]}}let[o,s,i,a]=await Promise.all([Ct(e,r),Ct(e,n),e.containment(r,n,Dn),e.renames(r,n,Dn)]),l={baseline:r,
head:n,baselineFiles:o.files,ownFiles:s.files};switch(i.kind){case"ancestor":return{...l,headFiles:s.files,behind:new Set,conflicts:[],renames:a};case"merged":return{
...l,headFiles:i.snapshot.files,behind:Ji(s.files,i.snapshot.files),conflicts:[],renames:a};case"conflict":return{...l,headFiles:s.files,behind:new Set,conflicts:i.
paths,renames:a};case"unrelated":return{...l,headFiles:s.files,behind:new Set,conflicts:[""],renames:a}}}function Ji(e,t){let n=new Map(e.map(r=>[r.path,r.oid]));
return new Set(t.filter(r=>n.get(r.path)!==r.oid).map(r=>r.path))}import{basename as gR,isAbsolute as hR,relative as yR,resolve as bR}from"node:path";var ge=class extends Error{lease;constructor(t){super(`held by ${t.holder} since ${t.since}, until ${t.until} unless it renews`),this.name="LeaseHeld",this.lease=
t}},le=class extends Error{constructor(t){super(t),this.name="LeaseLost"}},Ae=12e4;function Eo(e,t,n,r){let o=e===null?Math.max(1,Math.floor(Date.parse(n)/1e3)):
e.lease.token+1;return{holder:t,token:o,since:n,until:Rp(n,r)}}function $o(e,t,n,r){if(e===null)throw new le(`the lease of ${t.holder} is gone`);if(e.lease.token!==
t.token)throw new le(`${e.lease.holder} has taken over, since ${e.lease.since}`);if(e.released)throw new le("it was released");if(zi(e.lease,n))throw new le(`it\
 was not renewed before ${e.lease.until}`);return{...t,until:Rp(n,r)}}function Io(e,t,n){return e?.lease.token===t.token?e.lease.until===t.until?e:{lease:t,since:n,
skewed:e.skewed||zi(t,n)}:{lease:t,since:n,skewed:!1}}function Mo({lease:e,since:t,skewed:n},r,o){return Date.parse(r)-Date.parse(t)>o||!n&&zi(e,r)}function Co({
lease:e}){return{lease:{...e,token:Math.max(1,e.token-1)},released:!0}}function zi(e,t){return Date.parse(t)>Date.parse(e.until)}function Rp(e,t){return new Date(
Date.parse(e)+t).toISOString()}import{setTimeout as QT}from"node:timers/promises";var $T=/failed to push some refs|hook declined|Another git process seems|an editor opened by|are terminated then try|may have crashed in this|remove the file manually/;
function ft(e){let t=ce(e).split(`
`).map(s=>s.replace(new RegExp("\\p{Cc}","gu")," ").trim()).filter(s=>s!==""&&!$T.test(s)),n=xp(/^remote: +(?:error: +)?(?=\S)/,t),r=xp(/^(?:fatal|error): +/,t).
slice(0,1),o=[...n,...r];return(o.length>0?o:t).join("; ")}function xp(e,t){return t.filter(n=>e.test(n)).map(n=>n.replace(e,""))}function ce(e){return e.replace(
/(\w+:\/\/)[^/@\s]*@/g,"$1")}var Ao=[20,50,100,200,400,800];function ln(e){return/Unable to create '([^']+\.lock)': File exists/.exec(e)?.[1]??null}function Xi(e){return`once ${e} is remove\
d, where no git runs`}function Ep(e,t,n){let r=ft(n),o=ln(r),s=o===null?"once .git may be written to, and its disk has space":Xi(o);return new p(e,`${t} cannot \
be written: ${r}`,J,[],s)}function $p(e,t,n,r){let o=ce(n),s=`once ${o} takes pushes to ${t} again`;return new p(e,`${o} does not move ${t}: ${r}`,J,[],s)}import{writeFile as KT}from"node:fs/promises";import{join as VT}from"node:path";function Xe(e){let t=e.indexOf("	"),[n="",,r=""]=e.slice(0,t).split(" ");return{path:e.slice(t+1),kind:Yi(n),oid:r,mode:n}}function Yi(e){return e==="160000"?"s\
ubmodule":e==="120000"?"symlink":"file"}function Fo({path:e,kind:t},n){return t!=="file"||n(e)}function Yn(e){return e.includes("\uFFFD")}function Lo(e,t,{text:n,
problem:r,pointer:o}){return{path:e,kind:o?"lfs-pointer":"file",oid:t,text:n,problem:r}}function Qn({path:e,kind:t,oid:n}){return{path:e,kind:t,oid:n,text:null,
problem:Yn(e)?"not-utf-8":null}}function Qi(e){return e.toSorted((t,n)=>t.path<n.path?-1:t.path>n.path?1:0)}function q(e,t,n){return{code:e,file:"",line:0,column:0,message:t,hint:n}}var IT=["Fetch the whole history and all tags. In the workflow:","  - uses: actions/ch\
eckout@v6","    with:","      fetch-depth: 0","      fetch-tags: true","On a laptop: git fetch --unshallow --tags"].join(`
`),Zi="Install git 2.38 or newer and put it on PATH.",Ip=e=>q("no-git",`git on this machine is too old${e&&`: ${e}`}`,Zi),Mp=e=>q("damaged-repository",`The obje\
ct ${e} is missing, or damaged`,"git fsck lists what is damaged; a new clone has everything."),Cp=e=>q("no-repository",`${e} is not inside a git repository`,"Ru\
n this in a clone, or `git init` first."),Ap=e=>q("bare-repository",`${e} is a bare repository: it has no work tree`,"Run this in a clone."),Fp=e=>q("foreign-ow\
ner",`git does not read ${e}: another user owns it`,`git config --global --add safe.directory ${JSON.stringify(e)}`),No=()=>q("empty-repository","The repository\
 has no commit yet","Commit the pipeline first: git add . && git commit"),cn=e=>q("shallow-clone",`${e}: this is a shallow clone`,IT);var MT={"\\":"\\\\",'"':'\\"',"\n":"\\n","	":"\\t","\r":"\\r"};function At(e){return/^"|[\n\r]/.test(e)?ea(e):e}function ea(e){return`"${e.replace(/[\\"\n\t\r]/g,
t=>MT[t]??t)}"`}async function he(e,t){let n=[];for(let r=0;r<e.length;r+=16){let o=e.slice(r,r+16),s=await Promise.allSettled(o.map((i,a)=>t(i,r+a)));for(let i of s){if(i.status===
"rejected")throw i.reason;n.push(i.value)}}return n}import{mkdirSync as UT,mkdtempSync as Np,rmSync as Dp}from"node:fs";import{tmpdir as Wp}from"node:os";import{join as Ft}from"node:path";import{spawn as CT}from"node:child_process";import{existsSync as AT}from"node:fs";var FT=new Set(["GIT_DIR","GIT_WORK_TREE","GIT_INDEX_FILE","GIT_PREFIX","GIT_COMMON_DIR","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_NAMESPAC\
E","GIT_GRAFT_FILE","GIT_SHALLOW_FILE","GIT_IMPLICIT_WORK_TREE","GIT_NO_REPLACE_OBJECTS","GIT_REPLACE_REF_BASE","GIT_INTERNAL_SUPER_PREFIX","GIT_EXTERNAL_DIFF"]),
LT={LC_ALL:"C",LANGUAGE:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",GIT_FLUSH:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_TRACE_REDACT:"\
1"},NT=["core.quotePath=false","color.ui=false","core.hooksPath=/dev/null","core.fsmonitor=false","i18n.commitEncoding=UTF-8","i18n.logOutputEncoding=UTF-8","ht\
tp.lowSpeedLimit=1","http.lowSpeedTime=60"].flatMap(e=>["-c",e]);function DT(e={}){let t=Object.entries(process.env).filter(([n,r])=>r!==void 0&&!FT.has(n));return Object.
assign(Object.fromEntries(t),LT,e)}function ta(e,t,n={}){return CT("git",[...NT,...t],{cwd:e,env:DT(n),stdio:"pipe",windowsHide:!0})}async function Zn(e,t,n={}){
let r=await WT(e,t,n);if((n.answers??[0]).includes(r.code))return r;throw na(t[0]??"",r.code,r.stderr)}function na(e,t,n){let r=ft(n);return t===129?new v([Ip(r)]):
new p(`git ${e}`,r||`git ended with exit code ${t}`,"")}function WT(e,t,{env:n,stdin:r}){return new Promise((o,s)=>{let i=ta(e,t,n),a=[],l=[];i.stdout?.on("data",
c=>a.push(c)),i.stderr?.on("data",c=>l.push(c)),i.stdin?.on("error",()=>{}),i.stdin?.end(r??""),i.on("error",c=>s(ra(c,e))),i.on("close",c=>{o({code:c??-1,stdout:Buffer.
concat(a),stderr:Buffer.concat(l).toString("utf8")})})})}function ra(e,t){let n=AT(t)?q("no-git",`git could not be started: ${e.message}`,Zi):q("no-folder",`The\
re is no folder ${t}`,"Name one that exists.");return new v([n])}function mn(e){let t=e.toString("utf8").split("\0");return t.at(-1)===""&&t.pop(),t}var GT=10,un=class{#e;#t;#n=null;#r=[];#o=Buffer.alloc(0);#s=null;constructor(t,n={}){this.#e=t,this.#t=n}async headers(t){let n=[];return await this.#i(t,null,
r=>n.push(r)),n}contents(t,n,r=1/0){return this.#i(t,r,n)}async content(t){let n=[];return await this.contents([t],r=>n.push(r)),n[0]??null}close(){this.#n?.stdin?.
end(),this.#n=null}#i(t,n,r){if(t.length===0)return Promise.resolve();let o=this.#a(),s=n===null?"info":"contents",i=t.map(a=>/[\n\0]/.test(a)?"info ":`${s} ${a}`);
return new Promise((a,l)=>{this.#r.push({missing:t.length,limit:n,take:r,resolve:a,reject:l}),Lp(o,!0),o.stdin?.write(`${i.join(`
`)}
flush
`)})}#a(){if(this.#n)return this.#n;let t=ta(this.#e,["cat-file","--batch-command","--buffer"],this.#t),n="";return t.stdout?.on("data",r=>this.#m(r)),t.stderr?.
on("data",r=>n+=r.toString("utf8")),t.stdin?.on("error",()=>{}),t.on("error",r=>this.#l(t,ra(r,this.#e))),t.on("close",r=>this.#l(t,na("cat-file",r??-1,n))),this.#n=
t,t}#l(t,n){this.#n===t&&(this.#n=null);let r=this.#r;this.#r=[],this.#o=Buffer.alloc(0),this.#s=null;for(let{reject:o}of r)o(n)}#m(t){for(this.#o=this.#o.length===
0?t:Buffer.concat([this.#o,t]);this.#o.length>0&&(this.#s?this.#d(this.#s):this.#u()););this.#r.length===0&&this.#n&&Lp(this.#n,!1)}#u(){let t=this.#o.indexOf(GT);
if(t<0)return!1;let n=BT(this.#o.toString("latin1",0,t));this.#o=this.#o.subarray(t+1);let r=this.#r[0]?.limit??null;return n&&r!==null?this.#s={object:n,kept:n.
size<=r,parts:[],missing:n.size+1}:this.#c(n),!0}#d(t){let n=this.#o.subarray(0,t.missing);return this.#o=this.#o.subarray(n.length),t.missing-=n.length,t.kept&&
t.parts.push(n),t.missing>0||(this.#s=null,this.#c(t.kept?{...t.object,bytes:_T(t)}:t.object)),!0}#c(t){let n=this.#r[0];n&&(n.take(t),n.missing-=1,!(n.missing>
0)&&(this.#r.shift(),n.resolve()))}};function _T({object:e,parts:t}){let[n]=t;return(n&&t.length===1?n:Buffer.concat(t)).subarray(0,e.size)}function BT(e){let[t="",
n="",r="",...o]=e.split(" ");return r===""||o.length>0||!/^[0-9a-f]{40,64}$/.test(t)||!/^\d+$/.test(r)?null:{oid:t,type:n,size:Number(r),bytes:null}}function Lp(e,t){
let n=t?"ref":"unref";for(let r of[e,e.stdin,e.stdout,e.stderr]){let o=r&&Reflect.get(r,n);r&&typeof o=="function"&&o.call(r)}}var Lt={name:"bluegreen-sql",email:"bluegreen-sql@users.noreply.github.com"},Do=class{git;reader;#e;constructor(t,n){this.#e=Np(Ft(Wp(),"bluegreen-git-")),UT(Ft(
this.#e,"objects"));let r={GIT_OBJECT_DIRECTORY:Ft(this.#e,"objects"),GIT_ALTERNATE_OBJECT_DIRECTORIES:ea(Ft(n,"objects")),GIT_INDEX_FILE:Ft(this.#e,"index")};this.
git=t.with(r),this.reader=new un(t.cwd,r)}async workTreeCommit(t,n){return await this.git.readTree(t),await this.git.updateIndexFromDisk(n),this.git.commitTree(
await this.git.writeTree(),[t],`work tree
`,Lt)}close(){this.reader.close(),Dp(this.#e,{recursive:!0,force:!0})}};async function Gp(e,t){let n=Np(Ft(Wp(),"bluegreen-index-"));try{return await t(e.with({
GIT_INDEX_FILE:Ft(n,"index")}),n)}finally{Dp(n,{recursive:!0,force:!0})}}var oa={access:/\b40[13]\b|denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission/,missing:/not found|does not appear to be a git repository|\b404\b/i,
damaged:/bad (?:tree |blob |commit )?object|[Cc]ould not read [0-9a-f]{40}|unable to read|not our ref|corrupt|unable to parse/},Wo=class extends p{};function Fe(e,t,n,r){
let o=ft(n)||"git said nothing",i=`${r===void 0?"":`${r} at `}${ce(t)}: ${o}`,a=HT(o);return a!==null?new p(e,i,J,[],a):oa.damaged.test(o)?r===void 0?new p(e,`${i}\

An object is missing, here or there`,"git fsck"):qT(e,ce(t),i,r):new Wo(e,i,J,[],"once the network is there")}function qT(e,t,n,r){let o=`git push ${t} :${r}`;if(e===
"lease")return new p(e,n,o,[],"once it is sure that nobody is deploying");let s=`${n}
An object is missing at ${t}. Another clone may have it: one where git rev-list --objects ${r} ends without an error. Run there, the next command brings everyth\
ing back to ${t}`,i="once a clone is found that has every object";return new p(e,s,`${o} && git push ${t} ${r}`,[],i)}function HT(e){let t=ln(e);return t!==null?
Xi(t):oa.access.test(e)?"once the token has `contents: write` to push, `contents: read` to fetch":oa.missing.test(e)?"once the address of the remote (git remote\
 -v) is right, and the token may see it":null}function _p(e){return e instanceof Wo}function Go(e){return ln(e)!==null||/but expected|reference already exists/.
test(e)}function Bp(e,t,n,r,o){return Gp(e,async(s,i)=>{let[a,l]=await Promise.all([zT(e,t),JT(e,i,n)]);return await s.readTree(t),await s.updateIndex(n.map(({path:c},m)=>`${XT(
a,c)} ${l[m]??""}	${c}`)),e.commitTree(await s.writeTree(),[t],r,o)})}async function JT(e,t,n){let r=n.map((o,s)=>VT(t,String(s)));return await he(n,({text:o},s)=>KT(
r[s]??"",o)),e.hashFiles(r.map(At),"-w","--no-filters")}async function zT(e,t){let n=(await e.treeEntries(t)).map(Xe);return new Map(n.map(({path:r,mode:o})=>[r,
o]))}function XT(e,t){let n=e.get(t);if(n?.startsWith("100"))return n;throw new v([q("not-a-file",`${t} is no regular file of the commit to build on`,"")])}async function _o(e,t,n,r){
let{code:o,stdout:s,stderr:i}=await e.push(t,n,r);if(o===0)return{outcome:"pushed"};let l=s.toString("utf8").split(`
`).find(d=>d.startsWith("!"));if(l===void 0)throw Fe("push",e.name,i);let m=[l.split("	")[2]??"",ft(i)].filter(d=>d!=="").join(": ");return{outcome:YT(`${l}
${i}`)||await sa(e,n,"push")!==r?"stale":ln(i)===null?"refused":"held",message:m}}function YT(e){return/\((?:stale info|fetch first|non-fast-forward|incorrect old value provided|reference already exists)\)|but expected/.
test(e)}async function sa(e,t,n){let{code:r,stdout:o,stderr:s}=await e.list(t);if(r!==0)throw Fe(n,e.name,s);let i=o.toString("utf8").split(`
`).find(a=>a.endsWith(`	${t}`));return i?.slice(0,i.indexOf("	"))??null}var ia=[1e3,2e3,4e3,8e3],pt=class{ref;#e;#t;#n;#r;constructor(t,n,r,o,s=ia){this.ref=n,this.#e=t,this.#t=r,this.#n=o,this.#r=s}tip(){return this.#n===null?this.#e.
refCommit(this.ref):sa(this.#n,this.ref,this.#t)}async bring(){if(this.#n===null)return;let{code:t,stderr:n}=await this.#n.fetch([this.ref]);if(t!==0&&!/couldn't find remote ref/.
test(n))throw Fe(this.#t,this.#n.name,n,this.ref)}get removal(){return this.#n===null?`git update-ref -d ${this.ref}`:`git push ${ce(this.#n.name)} :${this.ref}`}async move(t,n){
let r=this.#n;for(let o of[...r===null?Ao:this.#r,null]){let s=await(r===null?this.#o(t,n):this.#s(r,t,n));if(typeof s=="string")return s==="moved";if(o===null)
throw s;await QT(o)}return!1}async#o(t,n){let{code:r,stderr:o}=await this.#e.moveRef(this.ref,n,t);if(r===0)return"moved";if(await this.#e.refCommit(this.ref)!==
t)return"elsewhere";let s=Ep(this.#t,this.ref,o);if(!Go(o))throw s;return s}async#s(t,n,r){try{let o=await _o(t,r,this.ref,n);if(o.outcome==="pushed")return"mov\
ed";if(o.outcome==="refused")throw this.#i(t,o.message);let s=$p(this.#t,this.ref,t.name,o.message);return Up(await this.tip(),n,r)??s}catch(o){if(!_p(o))throw o;
let s=await this.tip().catch(()=>n);return Up(s,n,r)??o}}#i(t,n){return new p(this.#t,`${ce(t.name)} refuses ${this.ref}: ${n}`,J,[],"once whoever deploys may w\
rite refs/bluegreen/** there: `contents: write`, and no rule against it")}};function Up(e,t,n){return e===n?"moved":e===t?null:"elsewhere"}var dn=class{name;#e;constructor(t,n){this.#e=t,this.name=n}#t(...t){return Zn(this.#e.cwd,t,{env:this.#e.env,answers:[0,1,128]})}fetch(t){let n=["--no-tags","-\
-no-prune","--no-write-fetch-head","--refmap="];return this.#t("fetch",...aa,...n,"--end-of-options",this.name,...t)}async fetchObjects(t){let n=["--no-tags","-\
-no-write-fetch-head","--filter=blob:none","--stdin"],r=["-c","fetch.negotiationAlgorithm=noop"];await Zn(this.#e.cwd,[...r,"fetch",...aa,...n,"--end-of-options",
this.name],{env:this.#e.env,stdin:t.map(o=>`${o}
`).join(""),answers:[0,1,128]})}fetchHistory(t){let n=t?["--unshallow"]:[];return this.#t("fetch",...aa,"--tags",...n,"--end-of-options",this.name)}push(t,n,r){
let o=`--force-with-lease=${n}:${r??""}`,s=["--no-verify","--no-signed","--no-follow-tags","--recurse-submodules=no"];return this.#t("push","--porcelain",...s,o,
"--end-of-options",this.name,`${t}:${n}`)}list(t){return this.#t("ls-remote","--refs","--end-of-options",this.name,t)}},aa=["--no-progress","--no-auto-gc","--no\
-recurse-submodules"];function qp(e,t){let r=/^https?:\/\/(?:[^@/]*@)?([^/]+)/i.exec(e)?.[1];if(r===void 0||t==="")return{};let s=`http.${e.slice(0,e.indexOf(":")).toLowerCase()}://${r}\
/.extraheader`,i=Buffer.from(`x-access-token:${t}`).toString("base64");return ZT([[s,""],[s,`AUTHORIZATION: basic ${i}`]])}function ZT(e){let t=Number(process.env.
GIT_CONFIG_COUNT??"0")||0,n=e.flatMap(([r,o],s)=>[[`GIT_CONFIG_KEY_${t+s}`,r],[`GIT_CONFIG_VALUE_${t+s}`,o]]);return{...Object.fromEntries(n),GIT_CONFIG_COUNT:String(
t+e.length)}}async function er(e,{remote:t="origin",token:n=""}){let r=await e.remoteUrl(t)??t;return new dn(e.with(qp(r,n)),t)}async function la(e,t,n,r,o){let s=r==="local"?
null:await er(e,o);return{project:t,environment:n,remote:s,pauses:o.pauses??ia}}import xO from"../vendor/index-GQY2QNAL.js";var ag=bl(ig(),1),PO=/^(v?)(\d{1,15}(?:\.\d{1,15}){0,3})(?:[-._]?([a-z][0-9a-z.-]*)|-(\d[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i,TO=/(?:^|[-_/])(?:v|version|release|rel)[-_/]?$/i;
function OO(e){let r=[0,...[...e.matchAll(/[-_/]/g)].map(({index:l})=>l+1)].map(l=>kO(e,l)).filter(l=>l!==null).toSorted((l,c)=>c.numbers.length-l.numbers.length)[0];
if(!r)return null;let[o=0,s=0,i=0,a=0]=r.numbers;return{name:e,version:`${o}.${s}.${i}${r.before&&`-${r.before}`}`,fourth:a}}function kO(e,t){let[,n,r,o,s]=PO.exec(
e.slice(t))??[];if(r===void 0)return null;let i=r.split(".").map(Number);return i.length===1&&n===""&&t>0&&!TO.test(e.slice(0,t))?null:{numbers:i,before:RO(o??s??
"")}}function RO(e){return e.replace(/(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g,".").split(/[.-]+/).filter(n=>n!=="").map(n=>n.replace(/^0+(?=\d+$)/,"")).join("\
.")}function lg(e){return e.map(OO).filter(t=>t!==null).toSorted((t,n)=>(0,ag.default)(n.version,t.version)||n.fourth-t.fourth||(t.name<n.name?1:-1)).map(({name:t})=>t)}var Ko="refs/tags/";async function fn({reader:e},t){let n=["refs/tags/","refs/heads/","","refs/remotes/origin/"].map(o=>`${o}${t}^{commit}`);return(await e.headers(
n)).find(o=>o?.type==="commit")?.oid??null}async function cg(e,t,n){let r=n??await fn(e,"HEAD");if(r===null)throw new v([No()]);if(t.startsWith("latest:"))return $O(
e,t.slice(7),n);let o=await fn(e,t)??await IO(e,t,r);if(o===null)throw await Vo(e,t);return{ref:t,commit:o}}var EO=q("unknown-baseline","latest: names no patter\
n","Say which tags: latest:* for every version, latest:orders/v* for those of one project.");async function $O(e,t,n){if(t==="")throw new v([EO]);let r=xO(t,{dot:!0}),
o=(await e.git.refNames(Ko)).map(m=>m.slice(Ko.length)),s=lg(o.filter(m=>r(m))),i=await e.reader.headers(s.map(m=>`${Ko}${m}^{commit}`)),a=i.findIndex(m=>m?.type===
"commit"&&m.oid!==n),[l,c]=[s[a],i[a]?.oid];if(l!==void 0&&c!==void 0)return{ref:l,commit:c};if(e.shallow)throw new v([cn(`No version tag matches ${t} here`)]);
return null}async function IO(e,t,n){let[,r,o]=/^(\d{4}-\d{2}-\d{2})(?:@(.+))?$/s.exec(t)??[];if(r===void 0)return null;let s=MO(r),i=o===void 0?n:await fn(e,o);
if(i===null)throw await Vo(e,o??t);let a=await e.git.lastBefore(i,s-1);if(a!==null)return a;let l=`There is no commit before ${r}`;throw new v([e.shallow?cn(l):
q("unknown-baseline",l,"Name a later day, or a tag, a branch or a commit.")])}function MO(e){let t=new Date(`${e}T00:00:00Z`);if(!Number.isNaN(t.getTime())&&t.toISOString().
startsWith(e))return t.getTime()/1e3;let n="Write the year, the month and the day: 2025-09-30.";throw new v([q("unknown-baseline",`${e} is no day of any calenda\
r`,n)])}async function Vo(e,t,n="unknown-baseline"){let r=`${JSON.stringify(t)} is no tag, branch or commit of this repository`;if(e.shallow)return new v([cn(r)]);
let o=CO(t,await e.git.refNames(Ko,"refs/heads/","refs/remotes/origin/")),s=o.length>0?`Nearest: ${o.join(", ")}`:"There is no tag or branch yet.";return new v(
[q(n,r,s)])}function CO(e,t){let n=t.filter(r=>r!=="refs/remotes/origin/HEAD").map(r=>r.replace(/^refs\/(tags|heads|remotes\/origin)\//,""));return[...new Set(n)].
map(r=>({name:r,far:Ir(e.toLowerCase(),r.toLowerCase())})).toSorted((r,o)=>r.far-o.far).slice(0,3).map(({name:r})=>r)}import{isUtf8 as AO}from"node:buffer";import{createHash as FO}from"node:crypto";var tr=1e7,ga={text:null,problem:"too-large",pointer:!1},LO="version https://git\
-lfs.github.com/spec/v1";function Ye(e){if(e.length>tr)return ga;if(!AO(e)||e.includes(0))return{text:null,problem:"not-utf-8",pointer:!1};let t=e.toString("utf\
8"),n=e.length<1024&&t.startsWith(LO);return{text:n?null:t,problem:null,pointer:n}}function pn(e,t){return FO(t===64?"sha256":"sha1").update(`blob ${e.length}\0`).
update(e).digest("hex")}var Jo=class{#e=new Map;#t=new Map;async texts(t,n){let r=n.filter(o=>!this.#e.has(o)&&!this.#t.has(o));return r.length>0&&this.#n(t,[...new Set(r)]),await Promise.
all(new Set(n.flatMap(o=>this.#t.get(o)??[]))),n.map(o=>this.#r(o))}#n(t,n){let r=t.contents(n,o=>o&&this.#e.set(o.oid,NO(o)),tr).finally(()=>n.forEach(o=>this.#t.
delete(o)));for(let o of n)this.#t.set(o,r)}#r(t){let n=this.#e.get(t);if(!n)throw new v([Mp(t)]);return n}};function NO({bytes:e}){return e===null?ga:Ye(e)}async function mg(e,t,n,r){let o=await e.mergeBase(t,n);if(r.size>0&&(await e.between(t,n)).some(c=>r.has(c)))throw new v([cn("Where baseline and head have part\
ed is not known here")]);if(o===null)return{kind:"unrelated"};let{clean:s,fields:i}=await e.mergeTree(t,n),[a="",...l]=i;return s?{kind:"merged",tree:a}:{kind:"\
conflict",paths:[...new Set(l)].toSorted()}}function ha(e){return(/<([^<>]*)>/.exec(e)?.[1]??e).trim().toLowerCase()}var DO=["--no-show-signature","--no-decorate","--no-notes","--no-color"],nr=class e{cwd;env;constructor(t,n={}){this.cwd=t,this.env=n}with(t){return new e(this.
cwd,{...this.env,...t})}#e(t,n={}){return Zn(this.cwd,t,{...n,env:{...this.env,...n.env}})}async#t(t,n={}){return(await this.#e(t,n)).stdout.toString("utf8").replace(
/\n$/,"")}layout(){return this.#e(["rev-parse","--path-format=absolute","--absolute-git-dir","--git-common-dir","--is-shallow-repository","--is-bare-repository",
"--show-toplevel"],{answers:[0,128]})}async treeEntries(t){let{stdout:n}=await this.#e(["ls-tree","-r","-z","--full-tree","--end-of-options",t]);return mn(n)}async missingObjects(t){
let n=["--objects","--missing=print","--no-object-names","--no-walk"];return(await this.#t(["rev-list",...n,"--end-of-options",t,"--"])).split(`
`).flatMap(o=>o.startsWith("?")?[o.slice(1)]:[])}async status(){let t=["--untracked-files=all","--ignored=no","--ignore-submodules=all"],{stdout:n}=await this.#e(
["status","--porcelain=v2","-z","--no-renames","--no-ahead-behind",...t]);return mn(n)}async refNames(...t){let n=await this.#t(["for-each-ref","--format=%(refn\
ame)",...t]);return n===""?[]:n.split(`
`)}async lastBefore(t,n){if(n<0)return null;let r=["rev-list","-1","--first-parent",`--min-age=${n}`,"--end-of-options",t,"--"];return await this.#t(r)||null}async isAncestor(t,n){
let r=["merge-base","--is-ancestor","--end-of-options",t,n];return(await this.#e(r,{answers:[0,1]})).code===0}async authors(t,n){let s=(await this.#t(["log","--\
format=%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)","--end-of-options",`${t}..${n}`,"--"])).split(`
`).filter(i=>i.trim()!=="");return[...new Set(s.map(i=>ha(i)))]}async ownAddress(){let{code:t,stdout:n}=await this.#e(["var","GIT_AUTHOR_IDENT"],{answers:[0,128]});
return t===0?ha(n.toString("utf8")):null}async mergeBase(t,n){let{code:r,stdout:o}=await this.#e(["merge-base","--end-of-options",t,n],{answers:[0,1]});return r===
0?o.toString("utf8").trim():null}async mergeTree(t,n){let r=["--write-tree","-z","--name-only","--no-messages","--end-of-options"],{code:o,stdout:s}=await this.#e(
["merge-tree",...r,t,n],{answers:[0,1]});return{clean:o===0,fields:mn(s)}}async between(t,n){let r=await this.#t(["rev-list","--end-of-options",`${t}...${n}`,"-\
-"]);return r===""?[]:r.split(`
`)}addedAndDeleted(t,n){return this.#n(["--diff-filter=AD","--no-renames"],t,n,[])}renamed(t,n,r){return this.#n(["--diff-filter=R","-M50%","-l2000"],t,n,r)}async#n(t,n,r,o){
let s=["-r","-z","--name-status","--no-ext-diff","--no-textconv"],i=["--end-of-options",n,r,"--",...o];return mn((await this.#e(["diff-tree",...s,...t,...i])).stdout)}async hashFiles(t,...n){
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
"--fixed-strings",`--grep=${n}`,"--end-of-options",t)}async#r(...t){return mn((await this.#e(["log","-z","--first-parent",...DO,...t,"--"])).stdout)}async branch(){
let{code:t,stdout:n}=await this.#e(["symbolic-ref","-q","HEAD"],{answers:[0,1]});return t===0?n.toString("utf8").trim().replace(/^refs\/heads\//,""):null}async remoteUrl(t){
let{code:n,stdout:r}=await this.#e(["remote","get-url","--end-of-options",t],{answers:[0,2,128]});return n===0?r.toString("utf8").trim():null}};import{randomUUID as xg}from"node:crypto";import{readFileSync as ug,readlinkSync as WO}from"node:fs";var dg=k({machine:A(),pid:N(ue(),Rr(),tt(1)),started:A()});function ya(){let[e,t]=[pg(),rr(process.pid)];return e===null||t===null?null:{machine:e,pid:process.pid,
started:t}}function fg({machine:e,pid:t,started:n}){if(e!==pg())return!1;if(!ba(t))return!0;let r=rr(t);return r!==null&&r!==n}function pg(){try{return`${ug("/p\
roc/sys/kernel/random/boot_id","utf8").trim()} ${WO("/proc/self/ns/pid")}`}catch{return null}}function ba(e){try{process.kill(e,0)}catch(t){if(ne(t)==="ESRCH")return!1}
return!["Z","X"].includes(gg(e)[0]??"")}function rr(e){return gg(e)[19]??null}function gg(e){try{let t=ug(`/proc/${e}/stat`,"utf8");return t.slice(t.lastIndexOf(
")")+2).split(" ")}catch{return[]}}import{createHash as GO}from"node:crypto";var _O=200;function hg(e){let t=[...Buffer.from(e,"utf8")].map(BO).join("");return t===""?"%":t.length<=_O?t:`${t.slice(
0,100)}%-${GO("sha256").update(e).digest("hex")}`}function BO(e){let t=String.fromCharCode(e);return/[A-Za-z0-9_-]/.test(t)?t:`%${e.toString(16).toUpperCase().padStart(
2,"0")}`}function wa(e,t){return`refs/bluegreen/${hg(e)}/${hg(t)}`}function yg(e,t){return`${wa(e,t)}.lease`}import{randomUUID as YO}from"node:crypto";function wg(e,t,n){let r=vg();return va(e,t,[],n,r),r}function vg(){return{set:[],drop:[],insert:[]}}function va(e,t,n,r,o){if(Object.is(e,t))return;let s=vg();
if(!(gt(e)&&gt(t)?qO(e,t,n,r,s):Array.isArray(e)&&Array.isArray(t)?HO(e,t,n,r,s):!1)||UO(s,t))o.set.push([...n,t]);else for(let a of["set","drop","insert"])o[a].
push(...s[a])}function UO(e,t){return e.set.length+e.drop.length+e.insert.length>20&&JSON.stringify(e).length>JSON.stringify(t).length}function qO(e,t,n,r,o){let s=(i,a)=>Object.
hasOwn(i,a)&&i[a]!==void 0;for(let i of Object.keys(e))s(e,i)&&!s(t,i)&&o.drop.push([...n,i]);for(let[i,a]of Object.entries(t))a!==void 0&&(s(e,i)?va(e[i],a,[...n,
i],r,o):o.set.push([...n,i,a]));return!0}function HO(e,t,n,r,o){let s=bg(e,r),i=bg(t,r);if(s===null||i===null)return!1;let a=[...s.keys()].filter(u=>i.has(u)),l=null,
c=null,m=0;for(let[u,d]of i){if(!s.has(u)){l===null&&o.insert.push([...n,c,l=[]]),l.push(d);continue}if(a[m++]!==u)return!1;va(s.get(u),d,[...n,u],r,o),l=null,c=
u}for(let u of s.keys())i.has(u)||o.drop.push([...n,u]);return!0}function bg(e,t){let n=new Map;for(let r of e){let o=t(r);if(o===null||n.has(o))return null;n.set(
o,r)}return n}function gt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function or(e,t="must be a mapping"){return N(xr(KO,t),Oe(n=>Object.entries(n)),z(Ol([A(),e])),Oe(n=>Object.fromEntries(n)))}function KO(e){return typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e)}var C=A(),Nt=z(C),zo=or(C),VO=k({name:C,kind:X(["table","view","statement","seed","connector","external"]),table:C,content:C,colour:X(["blue","green","supersede\
d"]),state:C,since:V(C),options:or(V(C)),reads:Nt,writes:Nt,adopted:M(xn())}),JO=k({release:C,at:C,outcome:X(["pass","fail","inconclusive"]),commit:M(V(C),null),
run:M(V(C),null)}),zO=kl([C,k({sql:C,content:C,reads:Nt,file:C,line:ue()})]),Sg=k({release:V(C),line:V(C),commit:V(C),tables:zo,consumers:or(zO),options:or(zo)}),
XO=k({...Sg.entries,objects:Nt,superseded:Nt}),Sa=k({format:Tl(1),phase:X(["empty","serving","deploying","validated","watching","rolling-back","failed"]),release:V(
C),line:V(C),serves:Sg,previous:V(XO),switchedAt:V(C),pins:Nt,generation:ue(),objects:z(VO),confirmed:Nt,catchingUp:M(zo,{}),discarding:M(xn(),!1),proofs:z(JO),
served:zo}),jg=k({at:C,action:C,object:C,outcome:X(["intent","done","failed"]),message:C});var ja=z(z(ke())),QO=k({set:ja,drop:ja,insert:ja}),ZO=k({commit:A(),size:ue(),changes:ue()});function Pg({entries:e,change:t,snapshot:n},r){let o=e.map(({message:s,
action:i,object:a})=>s.trim()===""?`${i} ${a}`:s);return[ka(o.join("; ")),"",...e.map(s=>`Entry: ${JSON.stringify(s)}`),...t===null?[]:[`Change: ${JSON.stringify(
t)}`],...n===null?[]:[`Snapshot: ${JSON.stringify(n)}`],...r?["Place: remote"]:[],`Nonce: ${YO()}`,""].join(`
`)}var Ne=class extends Error{};function Tg(e){return{entries:sr(e),change:kg(e,"Change",QO),snapshot:Pa(e)}}function sr(e){let t=Ta(e,"Entry");return(t.length===
0?[void 0]:t).map(n=>Rg(jg,n,"an entry"))}function Pa(e){return kg(e,"Snapshot",ZO)}function Og(e){return Ta(e,"Place").includes("remote")}function kg(e,t,n){let[
r]=Ta(e,t);return r===void 0?null:Rg(n,r,`a ${t.toLowerCase()}`)}function Ta(e,t){let[,...n]=e.split(`
`);return n.filter(r=>r.startsWith(`${t}: `)).map(r=>r.slice(t.length+2))}function Rg(e,t,n){return Xo(e,gn(t),n)}function Xo(e,t,n){let r=Z(e,t);if(r.success)return r.
output;let[o]=r.issues;throw new Ne(`${n}, ${kr(o)??"the document"}: ${o.message}`)}function Oa(e){if(typeof e=="string")return e;if(!gt(e))return null;let{kind:t,
name:n,release:r}=e;return typeof t=="string"&&typeof n=="string"?`${t}:${n}`:typeof r=="string"?r:null}function ka(e){return e.replace(/[\s\p{Cc}]+/gu," ").trim().
slice(0,200)}function gn(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}function Yo(e){let t=Date.parse(e);return Number.isNaN(t)?null:`@${Math.floor(
t/1e3)} +0000`}var ek=k({holder:A(),token:N(ue(),Pl(),tt(1)),since:N(A(),Gs()),until:N(A(),Gs())}),tk=k({lease:ek,released:xn(),hand:A(),process:V(dg)}),Ra=new Set,ir=5,Qo=class{ref;#e;#t;#n;#r;#o=null;#s={
at:null,kept:null};constructor(t,n,{project:r,environment:o,remote:s,pauses:i},a=Ae){this.ref=yg(r,o),this.#e=t,this.#t=n,this.#n=new pt(t,this.ref,"lease",s,i),
this.#r=a}async acquire(t,n){for(let r=ir;;r--){let{at:o,kept:s}=await this.#l(),i=this.#a(s,n);if(i!==null)throw new ge(i);if(r===0&&s!==null)throw new ge(s.lease);
if(r===0)throw new p("lease",`${this.ref} cannot be moved`,J);let a=xg(),l=Eo(s,t,n,this.#r);if(await this.#c(o,{lease:l,released:!1,hand:a,process:ya()}))return Ra.
add(a),l}}async renew(t,n){for(let r=ir,o=this.#s;;r--){let s=$o(o.kept,t,n,this.#r);if(o.kept!==null&&await this.#c(o.at,{...o.kept,lease:s}))return s;if(r===0)
throw new p("lease",`${this.ref} cannot be moved`,J);o=await this.#l()}}async release(t){await this.#i(t,n=>({...n,released:!0}))}withdraw(t){return this.#i(t,n=>({
...n,...Co(n)}))}async#i({token:t},n){this.#s.kept?.lease.token===t&&Ra.delete(this.#s.kept.hand);for(let r=ir,o=this.#s;r>0;r--){let{at:s,kept:i}=o;if(i===null||
i.released||i.lease.token!==t)return!1;if(await this.#c(s,n(i)))return!0;o=await this.#l()}return!1}get removal(){return this.#n.removal}async held(t){return this.#a(
(await this.#l()).kept,t)}#a(t,n){return t===null||t.released||nk(t)?null:(this.#o=Io(this.#o,t.lease,n),Mo(this.#o,n,this.#r)?null:t.lease)}async#l(){for(let t=ir,
n=null;;t--){let r=await this.#n.tip();if(r!==n&&(t=ir),n=r,r===this.#s.at)return this.#s;let o=r===null?null:await this.#m(r);if(r===null||o!==null)return this.#s=
{at:r,kept:o===null?null:this.#u(o)},this.#s;if(t===0)throw this.#d(`${this.ref} is at ${r}, which cannot be read`);await this.#n.bring()}}async#m(t){let n=(await this.#t.
content(t))?.bytes?.toString("utf8")??null;return n===null?null:n.slice(n.indexOf(`

`)+2)}#u(t){let n=t.split(`
`).find(i=>i.startsWith("Lease: ")),r=Z(tk,gn(n?.slice(7)));if(r.success)return r.output;let s=`${kr(r.issues[0])??"the document"}: ${r.issues[0].message}`;throw this.#d(
`${this.ref} is damaged or newer than this program: ${s}`)}#d(t){return new p("lease",t,this.removal,[],"once it is sure that nobody is deploying")}async#c(t,n){
let{lease:r,released:o}=n,s=o?`released by ${r.holder}`:`held by ${r.holder} until ${r.until}`,i=`${ka(s)}

Lease: ${JSON.stringify(n)}
Nonce: ${xg()}
`,a=await this.#e.commitTree(await this.#e.makeTree([]),[],i,Lt,Yo(r.since));return await this.#n.move(t,a)?(this.#s={at:a,kept:n},!0):!1}};function nk({process:e,
hand:t}){if(e===null)return!1;let n=ya(),r=n!==null&&e.pid===n.pid&&e.machine===n.machine;return fg(e)||r&&e.started===n.started&&!Ra.has(t)}var De=class extends Error{constructor(t){super(t),this.name="LedgerConflict"}};var Zo=class{#e;#t=new Map;#n={value:void 0,before:null,after:null};constructor(t,n){this.#e=n,this.#r(this.#n,t)}get(t){return this.#o(t).value}set(t,n){this.#o(
t).value=n}drop(t){let{before:n,after:r}=this.#o(t);n!==null&&(n.after=r),r!==null&&(r.before=n),this.#t.delete(t)}insert(t,n){this.#r(t===null?this.#n:this.#o(
t),n)}*[Symbol.iterator](){for(let t=this.#n.after;t!==null;t=t.after)yield t.value}#r(t,n){let r=t;for(let o of n){let s={value:o,before:r,after:r.after};r.after!==
null&&(r.after.before=s),r.after=s,r=s,this.#t.set(this.#e(o)??"",s)}}#o(t){let n=this.#t.get(t);if(n===void 0)throw new RangeError(`${t.slice(0,200)} is not th\
ere`);return n}};var ts=class{#e;#t;#n=new Map;constructor(t,n){this.#e=t,this.#t=n}get document(){for(let[t,n]of this.#n)Array.isArray(t)&&rk(t,n);return this.#n.clear(),this.#e}apply({
set:t,drop:n,insert:r}){for(let o of n)this.#o(o);for(let o of t)this.#r(o);for(let o of r)this.#s(o)}#r(t){if(t.length===1){this.#e=t[0];return}let[n,r]=[this.#i(
t.slice(0,-2)),String(t.at(-2))];if(Array.isArray(n))this.#a(n).set(r,t.at(-1));else if(gt(n))ok(n,r,t.at(-1));else throw es(t)}#o(t){let[n,r]=[this.#i(t.slice(
0,-1)),String(t.at(-1))];if(Array.isArray(n))this.#a(n).drop(r);else if(gt(n)&&Object.hasOwn(n,r))Reflect.deleteProperty(n,r);else throw es(t)}#s(t){let[n,r,o]=[
this.#i(t.slice(0,-2)),t.at(-2),t.at(-1)];if(!Array.isArray(n)||!Array.isArray(o))throw es(t);this.#a(n).insert(typeof r=="string"?r:null,o)}#i(t){let n=this.#e;
for(let r of t)if(Array.isArray(n))n=this.#a(n).get(String(r));else if(gt(n)&&Object.hasOwn(n,String(r)))n=n[String(r)];else throw es(t);return n}#a(t){let n=this.#n.
get(t)??new Zo(t,this.#t);return this.#n.set(t,n),n}};function rk(e,t){e.length=0;for(let n of t)e.push(n)}function ok(e,t,n){Object.defineProperty(e,t,{value:n,
writable:!0,enumerable:!0,configurable:!0})}function es(e){return new RangeError(`${JSON.stringify(e).slice(0,200)} names what is not there`)}import{setTimeout as sk}from"node:timers/promises";var hn=class extends Ne{},Eg="once it is sure that no newer version wrote it: else use that one";function $g(e,{ref:t,removal:n,isElsewhere:r,hasEarlier:o,pushing:s}){
let i=`The ledger ${t} is damaged or newer than this program: ${e.message}`,a=e instanceof hn;if(a&&r){let u=`${i}
What was lost here is fetched anew once it is removed here`;return new p("ledger",u,`git update-ref -d ${t}`)}let l=a?`${i}
git fsck may tell where the object is`:i;if(!o){let u=`${l}
No earlier entry can be read: it is removed, and the next install takes over what the platform holds`;return new p("ledger",u,n,[],Eg)}let c=`${l}
Its last entry is dropped, as often as it takes`,m=`git update-ref ${t} ${t}~1${s===null?"":` && ${s}`}`;return new p("ledger",c,m,[],Eg)}function Ig(e,t,n){let r=`${e}\
 here and at ${t} have parted: one of them was written without the other; where this one is right, it goes there instead: ${n}`;return new p("ledger",r,`git upd\
ate-ref -d ${e}`,[],`once it is sure that the one at ${t} is right`)}function Mg(e,{name:t,push:n},r){let o=[`${t} has no ${e} any more, which it had: it was re\
moved there, or ${t} is another repository now. The copy in this clone is from ${r}; nothing was pushed`,`The clone that has the newest copy puts it back: ${n}`,
`To begin anew instead, it goes from every clone: git update-ref -d ${e}; the next install then takes over what the platform holds`].join(`
`);return new p("ledger",o,n,[],"once it is sure that no other clone has a newer copy")}var ns=class{name;#e;#t;#n;#r;#o;#s=!1;constructor(t,n,r){this.name=ce(r.name),this.#e=t,this.#t=n,this.#n=r,this.#r=new pt(t,n,"ledger",null)}get at(){return this.#o}get push(){
return`git push ${this.name} ${this.#t}`}get forcedPush(){return`git push --force ${this.name} ${this.#t}`}async follow(){for(let t of[...Ao,null]){let{code:n,stderr:r}=await this.#n.
fetch([`${this.#t}:${this.#t}`]),o=n!==0&&/couldn't find remote ref/.test(r);if(n===0||o){this.#o=o?null:await this.#e.refCommit(this.#t);return}if(!Go(r)||t===
null)throw this.#i(r);await sk(t)}}async advance(t,n){this.#o=n,await this.#r.move(t,n)}async refuseLocked(t){this.#s||t===null||(await this.#r.move(t,t),this.#s=
!0)}#i(t){return/non-fast-forward/.test(t)?Ig(this.#t,this.name,this.forcedPush):Fe("ledger",this.name,t,this.#t)}};var rs=class{ref;#e;#t;#n;#r;#o=null;constructor(t,n,{project:r,environment:o,remote:s,pauses:i}){this.ref=wa(r,o),this.#e=t,this.#t=n,this.#n=new pt(t,this.ref,
"ledger",s,i),this.#r=s===null?null:new ns(t,this.ref,s)}get removal(){let{removal:t}=this.#n;return this.#r===null?t:`${t} && git update-ref -d ${this.ref}`}read(){
return this.#p(async()=>{let t=await this.#a();return{at:t,environment:t===null?null:(await this.#m(t)).environment}})}append(t,n,r){return this.#p(()=>this.#s(
t,n,r))}async#s(t,n,r){let o=await this.#e.refCommit(this.ref);if(o!==t)throw this.#h(o,t);let s=await this.#b(t,n,r);await this.#r?.refuseLocked(t);let i=this.#r?.
at===void 0?t:this.#r.at;if(!await this.#n.move(i,s.at)){let a=await this.#a();throw this.#h(a,t)}return await this.#r?.advance(t,s.at),this.#o=s,{at:s.at,environment:r}}history(t){
return this.#p(async()=>{let n=await this.#a();return n===null?[]:(await this.#f(this.#e.messages(n,t))).flatMap(o=>sr(o).toReversed()).slice(0,t)})}after(t){return this.#p(
()=>this.#i(t))}async#i(t){let n=await this.#a();if(n===null)return null;let o=(await this.#f(this.#e.messagesWith(n,JSON.stringify(t)))).find(s=>sr(s.slice(s.indexOf(
`
`)+1)).some(i=>i.object===t&&i.outcome==="done"));return o===void 0?null:(await this.#m(o.slice(0,o.indexOf(`
`)))).environment}async#a(){await this.#r?.follow();let t=await this.#e.refCommit(this.ref);return t!==null&&this.#r?.at===null&&await this.#l(t,this.#r),t}async#l(t,n){
let[r=""]=await this.#f(this.#e.messages(t,1));if(Og(r))throw Mg(this.ref,n,sr(r).at(-1)?.at??"nobody knows when")}async#m(t){if(this.#o?.at===t)return this.#o;
let[n=""]=await this.#f(this.#e.messages(t,1)),r=Pa(n),o=r===null?await this.#u(t):await this.#d(t,r);return this.#o=o,o}async#u(t){let n=await this.#c(t,"envir\
onment.json"),r=Xo(Sa,gn(n),`environment.json of ${t}`);return{at:t,environment:r,snapshot:{commit:t,size:n.length,changes:0}}}async#d(t,n){let r=await this.#c(
t,"snapshot.json"),o=await this.#f(this.#e.messagesSince(n.commit,t)),s=new ts(gn(r),Oa);for(let a of o)ik(s,Tg(a));let i=Xo(Sa,s.document,`the environment at ${t}`);
return{at:t,environment:i,snapshot:n}}async#c(t,n){let o=(await this.#t.content(`${t}:${n}`))?.bytes?.toString("utf8");if(o!==void 0)return o;let i=(await this.#f(
this.#e.treeEntries(t))).some(l=>l.endsWith(`	${n}`)),a=`${n} of ${t} is not there`;throw i?new hn(a):new Ne(a)}async#f(t){try{return await t}catch(n){throw n instanceof
p?new hn(n.message):n}}async#p(t){try{return await t()}catch(n){throw n instanceof Ne||n instanceof RangeError?await this.#y(n):n}}async#y(t){let{ref:n,removal:r}=this,
o=this.#r!==null&&this.#r.at!==null,s=await this.#e.treeEntries(`${n}~1`).then(()=>!0,()=>!1),i=this.#r?.forcedPush??null;return $g(t,{ref:n,removal:r,isElsewhere:o,
hasEarlier:s,pushing:i})}async#b(t,n,r){let o=t===null?null:await this.#m(t),s=o===null?null:wg(o.environment,r,Oa),i=s===null?0:JSON.stringify(s).length,a=o&&{
...o.snapshot,changes:o.snapshot.changes+i};if(o===null||a===null||a.changes>a.size)return this.#w(t,n,r);let l=await this.#v(o),c=await this.#e.makeTree([`1006\
44 blob ${l}	snapshot.json`]);return{at:await this.#g(c,t,{entries:n,change:s,snapshot:a}),environment:r,snapshot:a}}async#w(t,n,r){let o=`${JSON.stringify(r,null,
2)}
`,s=await this.#e.makeTree([`100644 blob ${await this.#e.storeBlob(o)}	environment.json`]),i=await this.#g(s,t,{entries:n,change:null,snapshot:null});return{at:i,
environment:r,snapshot:{commit:i,size:o.length,changes:0}}}async#v({snapshot:t}){let[n]=await this.#t.headers([`${t.commit}:environment.json`]);if(!n)throw new Ne(
`environment.json of ${t.commit} is not there`);return n.oid}#g(t,n,r){let o=Yo(r.entries[0]?.at??""),s=n===null?[]:[n];return this.#e.commitTree(t,s,Pg(r,this.#r!==
null),Lt,o)}#h(t,n){let r=this.#r===null?"":` at ${this.#r.name}`;return new De(`${this.ref} is at ${t??"its beginning"}${r}, not ${n??"there"}`)}};function ik(e,{
change:t}){if(t===null)throw new Ne("a change is missing between two environments");e.apply(t)}import{randomUUID as ak}from"node:crypto";import{constants as lk}from"node:fs";import{copyFile as ck,link as mk,readFile as uk,stat as dk,unlink as ar,writeFile as Cg}from"node:fs/promises";
import{hostname as Ag}from"node:os";import{join as fk}from"node:path";import{setTimeout as pk}from"node:timers/promises";var gk=k({pid:N(ue(),Rr(),tt(1)),host:A(),started:V(A()),purpose:A(),since:A()});async function Fg(e,t,n){let r=fk(e,"bluegreen.lock");await hk(r,t);try{return await n()}finally{
await ar(r).catch(()=>{})}}async function hk(e,t){for(;!await yk(e,t);){let n=await Lg(e);if(n===null)continue;let r=vk(n);if(r===null||Sk(r))throw Ok(e,r);await jk(
e,n)}}async function Lg(e){return uk(e,"utf8").catch(t=>ne(t)==="ENOENT"?null:"")}async function yk(e,t){let n=`${e}.${ak()}`;try{return await Cg(n,`${JSON.stringify(
wk(t))}
`,{flag:"wx"}),await bk(n,e),!0}catch(r){if(ne(r)==="EEXIST")return!1;throw Ng(e,r)}finally{await ar(n).catch(()=>{})}}async function bk(e,t){try{await mk(e,t)}catch(n){
if(!["EPERM","ENOTSUP","ENOSYS"].includes(ne(n)))throw n;await ck(e,t,lk.COPYFILE_EXCL)}}function wk(e){let{pid:t}=process;return{pid:t,host:Ag(),started:rr(t),
purpose:e,since:new Date().toISOString()}}function vk(e){try{let t=Z(gk,JSON.parse(e));return t.success?t.output:null}catch{return null}}function Sk({pid:e,host:t,
started:n}){if(t!==Ag())return!0;if(!ba(e))return!1;let r=rr(e);return n===null||r===null||n===r}async function jk(e,t){let n=`${e}.takeover`;try{await Cg(n,"",
{flag:"wx"})}catch(r){if(ne(r)!=="EEXIST")throw Ng(n,r);return Tk(n)}try{await Lg(e)===t&&await ar(e)}finally{await ar(n)}}var Pk=1e4;async function Tk(e){let t=await dk(
e).catch(()=>null);t!==null&&Date.now()-t.mtimeMs>Pk&&await ar(e).catch(()=>{}),await pk(5)}function Ng(e,t){let n="Check the permissions of .git and the space \
on its disk.";return new v([q("not-writable",`${e} could not be written: ${Xt(t)}`,n)])}function Ok(e,t){let n=t?`\`${t.purpose}\`, process ${t.pid} on ${t.host}\
, since ${t.since}`:"a run that left no readable note",r=`Wait until it has ended. If nothing runs any more: rm ${JSON.stringify(e)}`;return new v([q("locked",`\
Another run is writing here: ${n}`,r)])}import{readFile as kk,realpath as Dg}from"node:fs/promises";import{isAbsolute as Wg,join as Rk,relative as xk,sep as Ek}from"node:path";async function Gg(e,t,n){let r=await e.content(`${t}:${n}`);return r?.type==="blob"&&r.bytes?Bg(n,Ye(r.bytes)):null}async function _g(e,t){let n=await $k(e,t);return n&&
Bg(t,Ye(n))}async function $k(e,t){try{return await kk(Wg(t)?t:await Ik(e,t))}catch(n){if(n instanceof v)throw n;if(["ENOENT","ENOTDIR","EISDIR"].includes(ne(n)))
return null;throw os(t,`could not be read: ${Xt(n)}`)}}async function Ik(e,t){let n=await Dg(Rk(e,t)),r=xk(await Dg(e),n);if(r===".."||r.startsWith(`..${Ek}`)||
Wg(r))throw os(t,"lies outside the repository");return n}function Bg(e,{text:t,problem:n,pointer:r}){if(t!==null)return t;throw r?os(e,"is a pointer of Git LFS:\
 its text is not here"):os(e,n==="too-large"?"is too large":"is not UTF-8 text")}function os(e,t){return new v([{code:"not-readable",file:e,line:1,column:1,message:`${e}\
 ${t}`,hint:""}])}import{readdir as Mk}from"node:fs/promises";import{join as Ck}from"node:path";async function Ug(e){return(await Mk(Ck(e,"objects/pack")).catch(()=>[])).some(n=>n.endsWith(".promisor"))}async function xa(e,t,n){let r=new Set(await e.missingObjects(
t));if(r.size===0)return;let s=(await e.treeEntries(t)).map(Xe).filter(a=>Fo(a,n)).map(({oid:a})=>a),i=[...new Set(s)].filter(a=>r.has(a));i.length>0&&await new dn(
e,"origin").fetchObjects(i)}async function qg(e,t,n,r){let o=await e.addedAndDeleted(t,n),s=Ak(o).filter(([,l])=>r(l));if(new Set(s.map(([l])=>l)).size<2)return[];let i=s.map(([,l])=>l),a=i.
reduce((l,c)=>l+Buffer.byteLength(c)+1,0);return Fk(await e.renamed(t,n,a>3e4?[]:i)).filter(l=>r(l.from)&&r(l.to))}function Ak(e){return e.flatMap((t,n)=>n%2===
0?[[t,e[n+1]??""]]:[])}function Fk(e){return Array.from({length:Math.floor(e.length/3)},(n,r)=>r*3).map(n=>({from:e[n+1]??"",to:e[n+2]??""})).toSorted((n,r)=>n.
to<r.to?-1:1)}import{readFile as Lk}from"node:fs/promises";import{join as Nk}from"node:path";async function Hg(e){let t=await Lk(Nk(e,"shallow"),"latin1").catch(()=>"");return new Set(
t.split(`
`).filter(n=>n!==""))}import{lstat as Dk,readFile as Wk}from"node:fs/promises";import{join as Gk}from"node:path";async function Kg(e,t,n,r,o){let s=await he(t,c=>_k(e.cwd,c,n)),i=s.flatMap(c=>c!==null&&"code"in c?[c]:[]);if(i.length>0)throw new v(i);let a=s.flatMap(c=>c!==
null&&"bytes"in c?[c]:[]);return[...s.flatMap(c=>c!==null&&"kind"in c?[c]:[]),...await Uk(e,a,r,o)]}async function _k(e,t,n){if(Yn(t))return n(t)?Qn({path:t,kind:"\
file",oid:""}):null;let r=Gk(e,t);try{let o=await Dk(r);return o.isSymbolicLink()?Qn({path:t,kind:"symlink",oid:""}):!o.isFile()||!n(t)?null:{path:t,bytes:o.size>
tr?null:await Wk(r)}}catch(o){return["ENOENT","ENOTDIR"].includes(ne(o))?null:Bk(t,o)}}function Bk(e,t){let n=`The file could not be read: ${Xt(t)}`;return{code:"\
not-readable",file:e,line:1,column:1,message:n,hint:"Check its permissions."}}async function Uk(e,t,n,r){let o=await qk(e,t,n),s=t.map((c,m)=>Hk(c,o[m]??"")),i=t.
filter((c,m)=>s[m]===null),a=i.length===0?[]:await Kk(await r(),i),l=0;return t.flatMap(({path:c},m)=>{let u=s[m]??a[l++];return u?[Lo(c,o[m]??"",u)]:[]})}async function qk(e,t,n){
if(t.length===0)return[];try{return await e.hashFiles(t.map(({path:r})=>At(r)))}catch(r){if(!(r instanceof p))throw r;return t.map(({bytes:o})=>o?pn(o,n):"")}}function Hk({
bytes:e},t){if(e===null)return{text:null,problem:"too-large",pointer:!1};if(pn(e,t.length)===t)return Ye(e);let n=Buffer.from(e.toString("latin1").replaceAll(`\r\

`,`
`),"latin1");return pn(n,t.length)===t?Ye(n):null}async function Kk({git:e,reader:t},n){let r=await e.hashFiles(n.map(({path:s})=>At(s)),"-w"),o=[];return await t.
contents(r,s=>o.push(Ye(s?.bytes??Buffer.alloc(0)))),o}function Vg(e){switch(e[0]){case"1":return Vk(e);case"u":return{path:Jg(e,10),from:"disk",mode:"",oid:""};case"?":return e.endsWith("/")?null:{path:e.slice(2),from:"\
disk",mode:"",oid:""};default:return null}}function Vk(e){let[,t="",,,n="",,,r=""]=e.split(" ",8),o=Jg(e,8);return t==="D."||t[1]==="D"?{path:o,from:"gone",mode:"",
oid:""}:t[1]==="."?{path:o,from:"index",mode:n,oid:r}:{path:o,from:"disk",mode:"",oid:""}}function Jg(e,t){let n=0;for(let r=0;r<t;r++)n=e.indexOf(" ",n)+1;return e.
slice(n)}async function Ea(e,t,n,r){let o=e.filter(l=>Fo(l,t)),s=o.filter(zg),i=await n.texts(r,s.map(({oid:l})=>l));return[...s.flatMap(({path:l,oid:c},m)=>i[m]?[Lo(l,c,
i[m])]:[]),...o.filter(l=>!zg(l)).map(Qn)]}function zg({kind:e,path:t}){return e==="file"&&!Yn(t)}async function Xg(e,t,n,r,o,s){let[i,a]=await Promise.all([e.treeEntries(
t),e.status()]),l=Jk(a),c=i.map(Xe).filter(({path:g})=>!l.has(g)),m=[...l.values()].filter(({from:g})=>g==="index").map(zk),u=[...l.values()].filter(({from:g})=>g===
"disk").map(({path:g})=>g),[d,f]=await Promise.all([Ea([...c,...m],n,r,o),Kg(e,u,n,t.length,s)]);return{files:[...d,...f],changed:Xk(l,f,n)}}function Jk(e){let t=e.
map(Vg).filter(n=>n!==null);return new Map(t.map(n=>[n.path,n]))}function zk({path:e,mode:t,oid:n}){return{path:e,kind:Yi(t),oid:n,mode:t}}function Xk(e,t,n){let r=new Set(
t.map(({path:o})=>o));return[...e.values()].filter(({path:o,from:s})=>s==="disk"?r.has(o):n(o)).map(({path:o})=>o)}import{isUtf8 as Qk}from"node:buffer";import{randomUUID as Zk}from"node:crypto";import{constants as $a}from"node:fs";import{access as Qg,copyFile as eR,link as tR,
lstat as nR,open as Zg,readFile as eh,realpath as th,rename as nh,unlink as Ia}from"node:fs/promises";import{dirname as lr,isAbsolute as rR,join as ss}from"node:path";function Yg(e,t,n){if(t.includes(`\r
`)||e.replaceAll(`\r
`,`
`)!==t)return null;let[r,o]=[t.split(`
`),n.split(`
`)],s=e.split(`
`).map((l,c)=>l.length>(r[c]??"").length),i=Yk(r,o),a=o.length-1;return o.map((l,c)=>c<a?`${l}${s[i(c)]?`\r
`:`
`}`:l).join("")}function Yk(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let o=0;for(;o<n-r&&e.at(-1-o)===t.at(-1-o);)o++;let s=Math.max(
0,e.length-o-1);return i=>i>=t.length-o?i-t.length+e.length:Math.min(i,s)}async function rh(e,t,n){let r=await th(e),o=await he(t,a=>sR(r,a)),s=o.flatMap(a=>"code"in a?[a]:[]);if(s.length>0)throw new v(await oR(s,t,n));let i=o.flatMap(
a=>"code"in a?[]:[a]);try{await he(i,lR),await he(i,cR),await mR(i)}finally{await he(i,({made:a})=>Ia(a).catch(()=>{}))}}async function oR(e,t,n){let r=new Map(
t.map(({path:o,before:s})=>[o,s]));return he(e,async o=>{if(o.code!=="changed-meanwhile")return o;let[s]=await n([o.file]).catch(()=>[]);return s!==void 0&&s===
pn(Buffer.from(r.get(o.file)??""),s.length)?Nm(o.file):o})}async function sR(e,{path:t,before:n,after:r}){let o=ss(e,t);try{let s=await nR(o);if(s.isSymbolicLink()||
await iR(e,t))return Lm(t);if(!s.isFile())return ao(t);let i=await eh(o),a=aR(i,n,r);if(a===null)return ao(t);await Qg(o,$a.W_OK),await Qg(lr(o),$a.W_OK|$a.X_OK);
let l=ss(lr(o),`.bluegreen-${Zk()}`);return{path:t,file:o,bytes:i,after:a,stat:s,made:`${l}.new`,kept:`${l}.old`}}catch(s){return["ENOENT","ENOTDIR"].includes(ne(
s))?Am(t):lo(t,s)}}async function iR(e,t){return rR(t)||t.split("/").includes("..")?!0:await th(ss(e,lr(t)))!==ss(e,lr(t))}function aR(e,t,n){if(e.equals(Buffer.
from(t)))return Buffer.from(n);let r=Qk(e)?Yg(e.toString("utf8"),t,n):null;return r===null?null:Buffer.from(r)}async function lR({path:e,made:t,after:n,stat:r}){
try{let o=await Zg(t,"wx",384);try{await o.writeFile(n),await o.chown(r.uid,r.gid).catch(()=>{}),await o.chmod(r.mode),await o.sync()}finally{await o.close()}}catch(o){
throw new v([lo(e,o)])}}async function cR({path:e,file:t,bytes:n}){if(!(await eh(t).catch(()=>null))?.equals(n))throw new v([ao(e)])}async function mR(e){let t=[];
for(let n of e)try{await uR(n),t.push(n)}catch(r){await Ia(n.kept).catch(()=>{});let o=await dR(t);throw new v([...o,lo(n.path,r,o.length===0)])}await he([...new Set(
e.map(({file:n})=>lr(n)))],fR),await he(e,({kept:n})=>Ia(n).catch(()=>{}))}async function uR({file:e,made:t,kept:n}){await tR(e,n).catch(()=>eR(e,n)),await nh(t,
e)}async function dR(e){let t=[];for(let{path:n,kept:r,file:o}of e.toReversed())await nh(r,o).catch(()=>t.push(Fm(n,r)));return t}async function fR(e){let t=await Zg(
e,"r").catch(()=>null);await t?.sync().catch(()=>{}),await t?.close()}async function oh(e){let t=new nr(e),{code:n,stdout:r,stderr:o}=await t.layout(),[s="",i="",a,l,...c]=r.toString("utf8").replace(/\n$/,"").split(`
`);if(/dubious ownership/.test(o))throw new v([Fp(e)]);if(l==="true")throw new v([Ap(e)]);if(n!==0)throw new v([Cp(e)]);return new Ma({root:c.join(`
`),gitDir:s,commonDir:i,shallow:a==="true"})}var Ma=class{root;gitDir;commonDir;isShallow;git;#e;#t=new Jo;#n;#r;#o=null;#s=!1;#i=null;constructor({root:t,gitDir:n,
commonDir:r,shallow:o}){this.root=t,this.gitDir=n,this.commonDir=r,this.isShallow=o,this.git=new nr(t),this.#e=new un(t),this.#r=Ug(r),this.#n={git:this.git,reader:this.#e,
shallow:o}}async resolveCommit(t){let n=await fn(this.#n,t);if(n!==null)return n;throw t==="HEAD"?new v([No()]):await Vo(this.#n,t,"unknown-ref")}resolveBaseline(t,n){
return cg(this.#n,t,n)}async readSnapshot(t,n){return this.#a(t.commit,t,n,{git:this.git,reader:this.#e})}async readWorkTree(t){return{ref:"work tree",commit:null,
files:Qi((await this.#l(t).tree).files)}}forgetWorkTree(){this.#i=null}async renames(t,n,r){let[o,s]=await Promise.all([this.#u(t,r),this.#u(n,r)]);return qg(this.#o?.
git??this.git,o,s,r)}async containment(t,n,r){let o=await this.#u(t,r);if(await this.git.isAncestor(o,n.commit??"HEAD"))return{kind:"ancestor"};let s=await this.#u(
n,r),i=this.#c(),a=await mg(i.git,s,o,await Hg(this.commonDir));return a.kind!=="merged"?a:{kind:"merged",snapshot:await this.#a(a.tree,n,r,i)}}readText(t,n){return t===
null?_g(this.root,n):Gg(this.#e,t,n)}async executables(t){let n=(await this.git.treeEntries(t)).map(Xe);return new Set(n.filter(({mode:r})=>r==="100755").map(({
path:r})=>r))}async writeFiles(t){let n=r=>this.git.hashFiles(r.map(At));await this.lock("rewrite",()=>rh(this.root,t,n)),this.forgetWorkTree()}async lock(t,n){
return this.#s?n():Fg(this.gitDir,t,async()=>{this.#s=!0;try{return await n()}finally{this.#s=!1}})}commitFiles(t,n,r,o=Lt){return Bp(this.git,t,n,r,o)}async push(t,n,r,o={}){
return _o(await er(this.git,o),t,`refs/heads/${n}`,r)}async fetchHistory(t={}){let n=await er(this.git,t),{code:r,stderr:o}=await n.fetchHistory(this.isShallow);
if(r!==0)throw Fe("fetch",n.name,o)}async fetchCommit(t,n={}){if(await fn(this.#n,t)!==null)return;let r=await er(this.git,n),{code:o,stderr:s}=await r.fetch([t]);
if(o!==0)throw Fe("fetch",r.name,s)}async ledger(t,n,r,o={}){return new rs(this.git,this.#e,await la(this.git,t,n,r,o))}async lease(t,n,r,o={},s=Ae){let i=await la(
this.git,t,n,r,o);return new Qo(this.git,this.#e,i,s)}authors(t,n){return this.git.authors(t,n)}ownAddress(){return this.git.ownAddress()}currentBranch(){return this.
git.branch()}async remoteUrl(t="origin"){let n=await this.git.remoteUrl(t);return n&&ce(n)}close(){this.#e.close(),this.#o?.close(),this.#o=null}async#a(t,{ref:n,
commit:r},o,{git:s,reader:i}){await this.#r&&await xa(s,t,o);let a=(await s.treeEntries(t)).map(Xe);return{ref:n,commit:r,files:Qi(await Ea(a,o,this.#t,i))}}#l(t){
if(this.#i?.wanted===t)return this.#i;let n=this.#m(t),r=null;return this.#i={wanted:t,tree:n,commit:()=>r??=this.#d(n)},this.#i}async#m(t){let n=await this.resolveCommit(
"HEAD");await this.#r&&await xa(this.git,n,t);let r=()=>Promise.resolve(this.#c());return Xg(this.git,n,t,this.#t,this.#e,r)}#u({commit:t},n){return t===null?this.#l(
n).commit():Promise.resolve(t)}async#d(t){let[n,{changed:r}]=await Promise.all([this.resolveCommit("HEAD"),t]);return r.length===0?n:this.#c().workTreeCommit(n,
r)}#c(){return this.#o??=new Do(this.git,this.commonDir),this.#o}};var pR=["bluegreen.yaml","bluegreen.yml"];async function Ca(e,t,n){for(let s of t===null?pR:[t]){let i=await e(s);if(i!==null)return zm(i,s,n)}if(t===null)return ii;
let r=`There is no configuration ${t}`,o="Without --config, bluegreen.yaml is read where it exists.";throw new v([{code:"no-configuration",file:t,line:1,column:1,
message:r,hint:o}])}async function AB(e){let{cwd:t,env:n,access:r={}}=e,o=await oh(t);try{let s=e.config===null?null:cr(o,t,e.config),i=await Ca(a=>o.readText(null,a),s,n);return{repository:o,
settings:i,cwd:t,env:n,access:r}}catch(s){throw o.close(),s}}async function sh(e,t,n){let{repository:r,cwd:o,env:s}=e,i=n===null?null:cr(r,o,n);return Ca(a=>r.readText(
t,a),i,s)}function cr(e,t,n){let r=bR(t,n),o=yR(e.root,r);return o.startsWith("..")||hR(o)?r:o.replaceAll("\\","/")}async function FB(e){let n=(await e.remoteUrl())?.
replace(/\/+$/,"").split(/[/:]/).at(-1)?.replace(/\.git$/,"");return n!==void 0&&n!==""?n:gR(e.root)}async function ih(e,t,n,r,o){let{repository:s}=e,i=await s.resolveBaseline(n,null);if(i===null)throw wR(n);let{files:a}=await Ct(s,i),l=i.commit===null?e.settings:
await sh(e,i.commit,r),c={tables:null,exclude:[],closure:null,strict:!1,baseline:null},m={baseline:i,head:i,baselineFiles:a,headFiles:a,ownFiles:a,behind:new Set,
conflicts:[],renames:[]},u=await Op(e,l,i,c),d=Xn(t,m,u,{},o);return{pipeline:d.blue,revision:i,warnings:d.warnings}}function wR(e){return new p("install",`no v\
ersion tag matches ${e}`,"bluegreen install --ref COMMIT")}function ch(e,t){return vR(e,t)?"new-target":xR(t)?"upsert":"append"}function vR(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter(mh).some(
r=>T(e,r)!==T(t,r))?!0:Object.entries(t).some(([r])=>mt(r)&&/map|2table|to\.table/.test(r))?ah(e)!==ah(t):OR(t)&&lh(e)!==lh(t)}var SR=/(^|[._-])(file|url|uri|uris|urls|hosts?|endpoint|bucket|container|database|db|schema|dataset|defaultdataset|keyspace|tables?|collection|index|path|dir|directory|prefix|stream|queue|project|topics\.dir)([._-]|$)/i,
jR=/^(name$|connector\.class$|topics|tasks\.|(key|value|header)\.converter|transforms|predicates|errors\.|consumer\.|producer\.|admin\.)/;function mh(e){return!jR.
test(e)&&!mt(e)&&SR.test(e)}function ah(e){return Object.entries(e).filter(([t])=>mt(t)).flatMap(([,t])=>[...t.matchAll(/[:=]\s*([^,;\s]+)/g)].map(([,n=""])=>n)).
sort().join(" ")}var PR=/[{]\s*topic\b/,TR=[[/jdbc/i,/^(table|collection)\.name\.format$/],[/elastic|opensearch/i,/resource\.mapping$|^topic\.index\.map$|external\.resource/],
[/s3|gcs|azureblob|hdfs/i,/file\.name\.template$/],[/bigquery|snowflake|clickhouse/i,/topic2table/i],[/mongo/i,/^collection$|\.collection$/]];function OR(e){if(Object.
entries(e).filter(([o])=>mh(o)).some(([,o])=>PR.test(o)))return!0;let n=e["connector.class"]??"",r=TR.find(([o])=>o.test(n));return r!==void 0&&!Object.keys(e).
some(o=>r[1].test(o))}function lh(e){let t=(e.topics??"").split(",").map(s=>s.trim()),r=(e.transforms??"").split(",").map(s=>s.trim()).map(s=>kR(e,`transforms.${s}`)),
o=r.flatMap(s=>s===null?[]:[s]);return o.length<r.length?"":t.map(s=>o.reduce((i,a)=>a(i),s)).join(" ")}function kR(e,t){let n=e[`${t}.type`]??"";if(!/Router|ExtractTopic|TopicName/.
test(n))return s=>s;let[r,o]=["regex","replacement"].map(s=>e[`${t}.${s}`]);if(!/RegexRouter$/.test(n)||r===void 0||o===void 0)return null;try{let s=new RegExp(
`^(?:${r})$`);return i=>i.replace(s,o)}catch{return null}}var RR=/redis|cassandra|scylla|dynamodb|couchbase|aerospike|hazelcast|hbase/i;function xR(e){let t=e["\
connector.class"]??"",n=(r,o)=>o.test(e[r]??"");return n("insert.mode",/^upsert$/i)||n("write.method",/^upsert$/i)||n("upsertEnabled",/^true$/i)||n("iceberg.tab\
les.upsert-mode-enabled",/^true$/i)||n("writemodel.strategy",/Replace|Update/)||/elastic|opensearch/i.test(t)&&n("key.ignore",/^false$/i)||RR.test(t)}function uh(e,t){let n=({topics:r})=>r.flatMap(o=>t.makers.get(o)??[]);return fh(e,!1).map(r=>ph(e,r,n(r)))}function dh(e,t){return is(e).map(({connector:n,before:r,
strategy:o})=>({...ph(e,n,t),strategy:o,touches:r!==null&&o!=="new-target"?[r]:[]}))}function is(e){let{difference:t,release:n}=e,r=t.leave.filter(({kind:o})=>o===
"connector");return fh(e,!0).map(o=>{let s=Aa(o.name),i=r.find(({name:c})=>Aa(c)===s);if(i===void 0)return{connector:o,before:null,strategy:"none"};let a=n.blue.
connectors.find(({name:c})=>Aa(c)===s),l=ch(a?.config??o.config,o.config);return{connector:o,before:i.name,strategy:l}})}function Aa(e){return e.replace(/(-v[1-9]\d*)+(-[0-9a-f]{8})?$/,
"")}function fh({difference:e,release:t},n){let r=e.create.filter(s=>s.kind==="connector"),o=new Set(r.map(s=>s.name));return t.green.connectors.filter(s=>o.has(
s.name)&&ER(s)===n)}function ER(e){return/sink/i.test(e.config["connector.class"]??"")}function ph({target:{substitute:e}},t,n){let r=Object.entries(t.config);return{
...Zc,id:`create-connector:${t.name}`,kind:"create-connector",object:t.name,after:[`remove:${t.name}`,...n],inverse:`remove:${t.name}`,file:t.file,line:1,content:t.
hash,properties:Object.fromEntries(r.map(([o,s])=>[o,nt(s,e)])),reads:t.topics}}function gh(e,t){let{target:n,moves:r}=e,o=n.approval?[nm(n.name,t)]:[],s=o.length>0?o.map(c=>c.id):t,i=it("switch",n.name,r,s),a=[...dh(e,[i.id]),...e.alterations.
map(c=>rm(c,c,[i.id]))],l=[i,...a].map(c=>c.id);return[...o,i,...a,...n.watch?[Zr(n.name,l)]:[]]}function hh(e,t,{otherwise:n}){return n.filter(({kind:r})=>r==="connector").map(({name:r,file:o,line:s})=>({code:"connector-stays",message:`the connector ${r} r\
uns in ${e.name} with other settings than git says${MR(t,r)}, and no release carries that out while its topics stay: ${$R} ${IR}`,file:o,line:s}))}var $R="a run\
ning connector is never edited, and a new one beside it would carry the same rows a second time.",IR="Either set it on the platform by hand (this goes on being \
told until its topics move); or, where its rows may come twice, give it another name in its file: then a new one is made, and this one is superseded.";function MR({
baseline:e,blue:t,green:n},r){let[o,s]=[t,n].map(l=>CR(l.connectors,r));if(o===void 0||s===void 0)return"";let a=[...new Set([...Object.keys(o),...Object.keys(s)])].
sort().filter(l=>T(o,l)!==T(s,l));return a.length===0?"":` (changed since ${e.ref}: ${a.join(", ")})`}function CR(e,t){return e.find(n=>n.name===t)?.config}function yh(e,t){
return t.flatMap(({connector:{name:n,file:r},before:o,strategy:s})=>{if(o===null||s!=="upsert"&&s!=="append")return[];let i=s==="upsert"?AR(o):FR(o),a=s==="upse\
rt"?"connector-upsert":"connector-append",l=`the connector ${n} writes in ${e.name} into the target of ${o}, which stops: ${i}`;return[{code:a,message:l,file:r,
line:1}]})}var AR=e=>`it begins at the beginning, and rows that only ${e} wrote remain there.`,FR=e=>`it goes on behind the moment of the last row that ${e} wro\
te. Rows around that moment may be lost or come twice; a target of its own loses none.`;function bh(e){return e.flatMap(({connector:{name:t},before:n,strategy:r})=>n===
null||r!=="upsert"&&r!=="append"?[]:[`Rows that ${t} writes into the target of ${n} stay there after a rollback.`])}function as({tables:e}){let t=e.flatMap(({identity:n,blue:r,green:o})=>o===null||o===r?[]:[`${n}: ${x(o).version+1}`]);return`{ ${R(t,20)} }`}function wh(e,t,n){let r=n.tables.length===0?"":`: ${as(n)}`;return t.map(o=>mr("serves-other-content",o,`${o.name} already serves other content in ${e.name}, a\
nd nothing older is left that its readers could go back to`,`let it move with release.tables, or with its readers under other names (release.versions${r} in blu\
egreen.yaml), or take the tag that ${e.name} runs as the baseline`))}function vh(e,t,n){if(e.revisions)return[];let{served:r}=t;return n.create.filter(({name:o,
content:s})=>(T(r,o)??s)!==s).map(o=>mr("name-served",o,`${o.name} has served other content in ${e.name} before`,"plan again, so that it gets the next free vers\
ion, or set one with release.versions in bluegreen.yaml"))}function Sh(e,t){return e.capabilities.alterInPlace?[]:t.map(n=>mr("no-alter-in-place",n,`${e.engine}\
 (${e.name}) cannot alter ${n.key} of ${n.table} while it lives`,`list ${n.table} under release.tables, so that it gets a new version, or take the change back`))}
function jh(e,t,n){let r=new Set(n.objects.map(i=>i.name)),{consumers:o}=n.serves,s=i=>typeof T(o,i)=="object";return t.tables.filter(({consumer:i,name:a,kind:l})=>i?
r.has(a):l!=="external"&&s(a)).map(i=>mr("published-changed",i,i.consumer?`${i.name} is under published now, and runs in ${e.name} as a view that is none`:`${i.
name} runs in ${e.name} as a view under published, and is there no more`,"give the view another name along with this change, so that both can be there until the\
 old one is retired"))}function Ph(e,t){let n=e.capabilities.nameLimit,r=new TextEncoder;return t.create.filter(o=>r.encode(LR(o)).length>n).map(o=>mr("name-too\
-long",o,`${o.name} is longer than the ${n} bytes that ${e.engine} takes`,"shorten the name"))}function LR(e){return e.name.slice(e.name.lastIndexOf(".")+1)}function mr(e,t,n,r){
return{code:e,file:t.file,line:t.line,column:1,message:n,hint:r}}function Th(e,t,n){let r=DR(t),o=Fa([...r]),s=new Map(e.tables.map(i=>[i.green,i.blue]));return e.green.tables.filter(i=>i.kind!=="external"&&!i.consumer).filter(
i=>n.has(i.name)||!r.has(i.name)).flatMap(i=>{let a=s.get(i.name)??null,l=a!==null&&r.has(a)?a:o.get(ur(i.name))??null;return l===null||l===i.name?[]:[NR(e,i,l)]}).
sort((i,a)=>i.green<a.green?-1:1)}function NR(e,t,n){let r=e.blue.tables.find(s=>s.name===n),o=r===void 0||r.primaryKey.join(`
`)===t.primaryKey.join(`
`);return{identity:t.identity,blue:n,green:t.name,primaryKey:o?t.primaryKey:[]}}function DR(e){let t=e.objects.filter(n=>n.colour==="blue"&&(n.kind==="table"||n.
kind==="view"));return new Set(t.map(n=>n.name))}function Fa(e){let t=new Map;for(let n of e)t.set(ur(n),t.has(ur(n))?null:n);return t}function ur(e){let t=e.lastIndexOf(
".")+1;return e.slice(0,t)+x(e.slice(t)).stem}function Oh(e,t,{otherwise:n}){let r=new Set(n.flatMap(i=>i.writes)),o=i=>r.has(i)||GR(i,e,t.serves.consumers),s=[...WR(e),...t.pins.filter(o)];return[...new Set(
s)].sort()}function WR({excluded:e,sparable:t}){let n=t.filter(({reads:r})=>r.length>0);return[...e.map(({name:r})=>r),...n.map(({identity:r})=>r)]}function GR(e,{
blue:t,green:n},r){let[o,s,i]=[rt(t,{}),rt(n,{}),r].map(a=>T(a,e));return typeof o!="object"||typeof s!="object"||typeof i!="object"?!1:Re(o)===Re(s)&&Re(i)!==Re(
s)}function kh(e,{serves:t},n,{substitute:r}){let o=rt(e.green,r),s=n.flatMap(i=>{let[a,l]=[T(o,i),T(t.consumers,i)];return typeof a=="object"&&typeof l=="objec\
t"?[[i,l]]:[]});return{..._R(e,t.consumers,o),...o,...Object.fromEntries(s)}}function _R({green:e,tables:t},n,r){let o=e.tables.filter(c=>c.kind!=="external").map(
c=>c.name),s=new Set(o),i=Fa(o),a=new Map(t.map(c=>[c.blue,c.green])),l=Object.entries(n).flatMap(([c,m])=>{if(c in r||typeof m!="string")return[];let u=a.has(m)?
a.get(m):s.has(m)?m:i.get(ur(m));return typeof u=="string"&&s.has(u)?[[c,u]]:[]});return Object.fromEntries(l)}function Rh(e,t,n){return e.green.tables.flatMap(({consumer:r,identity:o,name:s,primaryKey:i,published:a})=>{if(!r||a===null)return[];let l={blue:ls(t,a),green:ls(
n,a)};return Eh(a,l)?[{identity:o,blue:a,green:s,primaryKey:i,views:l}]:[]})}function xh(e,t){return Object.keys(e).sort().flatMap(n=>{let[r,o]=[T(e,n),T(t,n)];
if(typeof r=="string"&&typeof o=="string"&&r!==o)return[{identity:n,blue:r,green:o,primaryKey:[]}];let s={blue:ls(e,n),green:ls(t,n)};return Eh(n,s)?[{identity:n,
blue:n,green:n,primaryKey:[],views:s}]:[]})}function Eh(e,{blue:t,green:n}){let r=s=>s.some(i=>i.name===e),o=s=>s.map(({name:i,view:a})=>`${i} ${a.content}`);return r(
t)&&r(n)&&o(t).join(`
`)!==o(n).join(`
`)}function ls(e,t){let n=new Map,r=new Set([t]);for(let s of r){let i=T(e,s);if(typeof i=="object"){n.set(s,{name:s,view:i});for(let a of i.reads)r.add(a)}}let o=new Map(
[...n].map(([s,{view:i}])=>[s,i.reads.filter(a=>n.has(a))]));return Ut([...n.keys()],o).flatMap(s=>n.get(s)??[])}function $h(e,t,n,r){let o=qs(e,t,n.capabilities,r),s=o.stuck.length>0&&n.revisions?ec(e,t,n):null,i=s===null?t:Dr(t,s),a=s===null?o:qs(e,i,n.capabilities),l=Oh(
e,i,a),c=BR(e,i,a,l,n),m=new Set(a.create.map(u=>u.name));return{release:e,target:n,start:i,retreat:s,back:de(t.serves.consumers,i.serves.consumers),difference:a,
pairs:[...Th(e,i,m),...Rh(e,i.serves.consumers,c.consumers)],moves:de(i.serves.consumers,c.consumers),alterations:UR(e,i,a),serves:c,pins:l}}function Ih({difference:e,
moves:t,alterations:n,retreat:r}){let{create:o,remove:s,leave:i}=e;return r!==null||[o,s,i,t,n].some(a=>a.length>0)}function BR(e,t,n,r,o){return{...Ql(e.green,
e.head.commit,o.substitute),release:e.hash,consumers:kh(e,t,r,o),options:zl(e,t.objects,n)}}function UR(e,t,n){let{create:r,remove:o}=n,s=new Set([...r,...o].map(
S)),i=t.objects.filter(l=>!s.has(S(l))),a=new Map([...e.green.tables,...e.inPlace].map(({name:l,file:c,line:m})=>[l,{file:c,line:m}]));return Xl(i,Jl(e,n)).map(
l=>({...l,...a.get(l.table)??{file:"",line:0}}))}function Mh(e,t,n,r){let{name:o,engine:s,location:i,substitute:a}=t,l=n.map(u=>({id:u.id,after:u.after,strategy:u.strategy,inverse:u.inverse,content:u.content,touches:u.
touches,reads:u.reads,writes:u.writes})),c=r.map(({consumer:u,from:d,to:f})=>({consumer:u,from:d,to:f})),m=l.sort((u,d)=>u.id<d.id?-1:1);return Y(F({release:e,environment:o,
engine:s,location:i,substitute:a,moves:c,steps:m}))}function Ch(e,t,n){let r=Ll(e),o=Us(e.statements.filter(m=>m.kind==="alter"),m=>m.writes),s=t.create.filter(m=>m.kind==="statement"||m.kind==="seed"),i=new Map(
[...Us(s,m=>m.writes)].map(([m,u])=>[m,u.map(yn)])),a=new Map(t.create.filter(m=>m.kind==="table"||m.kind==="view").map(m=>[m.name,qR(m,r,o,i)])),l=new Map(e.tables.
map(m=>[m.name,m])),c=new Map(e.statements.filter(Fl).map(m=>[m.name,m]));return{target:n,tables:l,statements:c,definitions:r,alters:o,create:t.create,makers:a,
fillers:i}}function yn(e){return`${{table:"create-table",view:"create-view",statement:"start-statement",seed:"seed",connector:"create-connector",external:"expec\
t-external"}[e.kind]}:${e.name}`}function qR(e,t,n,r){if(!t.has(e.name))return(r.get(e.name)??[]).slice(0,1);let o=n.get(e.name)?.length??0;return[yn(e),...Array.
from({length:o},(s,i)=>La(e.name,i))]}function La(e,t){return`alter-table:${e}#${t+1}`}function Ah(e){let t=e.create.flatMap(r=>HR(e,r)),n=new Set(t.flatMap(r=>r.
reads));return[...Na(e,[...n].sort()),...t]}function HR(e,t){switch(t.kind){case"table":return KR(e,t);case"view":return JR(e,t);case"statement":case"seed":return zR(
e,t);case"connector":case"external":return[]}}function KR(e,t){let n=e.definitions.get(t.name);return n===void 0?[]:[{...cs(e,t,n),after:[`remove:${t.name}`,...n.
reads.flatMap(o=>e.makers.get(o)??[])],inverse:`remove:${t.name}`,reads:n.reads,writes:[t.name]},...VR(e,t)]}function VR(e,t){return(e.alters.get(t.name)??[]).map(
(n,r)=>({...cs(e,t,n),id:La(t.name,r),kind:"alter-table",after:[r===0?yn(t):La(t.name,r-1)],inverse:`remove:${t.name}`,reads:[],writes:[t.name]}))}function JR(e,t){
let n=e.definitions.get(t.name);return n===void 0?[]:[{...cs(e,t,n),after:[`remove:${t.name}`,...Fh(e,n.reads)],inverse:`remove:${t.name}`,reads:n.reads,writes:[
t.name]}]}function zR(e,t){let n=e.statements.get(t.name);if(n===void 0)return[];let r=n.writes.flatMap(s=>e.makers.get(s)??[]),o=[t.name,...n.writes].map(s=>`r\
emove:${s}`);return[{...cs(e,t,n),after:[...o,...r,...Fh(e,n.reads)],strategy:El(n),inverse:`remove:${t.name}`,reads:n.reads,writes:n.writes}]}function Fh(e,t){
return t.flatMap(n=>[`expect-external:${n}`,...e.makers.get(n)??[],...e.fillers.get(n)??[]])}function cs(e,t,n){let{substitute:r}=e.target,o=Object.entries(n.properties);
return{id:yn(t),kind:XR(t),object:t.name,after:[],strategy:"none",inverse:null,file:n.file,line:n.line,sql:nt(n.sql,r),content:t.content,properties:Object.fromEntries(
o.map(([s,i])=>[s,nt(i,r)])),touches:[],reads:[],writes:[]}}function XR(e){return yn(e).slice(0,yn(e).indexOf(":"))}function Na(e,t){return t.filter(n=>(e.tables.
get(n)?.kind??"external")==="external").map(n=>YR(e,n))}function YR(e,t){let n=e.tables.get(t),r=e.definitions.get(t),o=r===void 0?[]:[r,...e.alters.get(t)??[]];
return{id:`expect-external:${t}`,kind:"expect-external",object:t,after:[],strategy:"none",inverse:null,file:r?.file??n?.file??"",line:r?.line??n?.line??0,sql:o.
length===0?null:nt(QR(o),e.target.substitute),content:n?.hash??null,properties:{},touches:[],reads:[],writes:[]}}function QR(e){return e.map(t=>t.sql.replace(/;\s*$/,
"")).join(`;
`)}function Lh(e,t,n){let r=t.map(s=>em(s)),o=new Map;for(let s of r)for(let i of s.reads)o.set(i,[...o.get(i)??[],s.id]);return[...r,...n.map(s=>ZR(e,s,o))]}function ZR(e,t,n){
let r=ex(e,t.green).flatMap(s=>[...e.makers.get(s)??[],...e.fillers.get(s)??[],...n.get(s)??[]]),o=e.tables.get(t.green);return tm(t,r,o?.file??"",o?.line??0)}function ex(e,t){
let n=new Set([t]);for(let r of n){let o=e.definitions.get(r);if(o?.kind==="view")for(let s of o.reads)n.add(s)}return[...n]}var tx=new Map([{size:864e5,names:["d","day","days"]},{size:36e5,names:["h","hour","hours"]},{size:6e4,names:["m","min","minute","minutes"]},{size:1e3,names:["s",
"sec","secs","second","seconds"]},{size:1,names:["","ms","milli","millis","millisecond","milliseconds"]},{size:.001,names:["\xB5s","micro","micros","microsecond",
"microseconds"]},{size:1e-6,names:["ns","nano","nanos","nanosecond","nanoseconds"]}].flatMap(({size:e,names:t})=>t.map(n=>[n,e])));function Nh(e){let[,t="",n=""]=/^\s*(-?\d+)\s*([a-zµ]*)\s*$/i.
exec(e??"")??[],r=tx.get(n.toLowerCase());if(t===""||r===void 0)return null;let o=Number(t)*r;return o<=0?1/0:o}function Dh(e,t){let[n,r]=[Nh(e),Nh(t)];return n!==
null&&r!==null&&r>=n}var dr=(e,t,n="",r=0)=>({code:e,message:t,file:n,line:r});function Gh(e,t){let n=`Nothing is recorded of ${e.name} yet: this plan assumes that it runs ${t}. \`${h(
"install",e.name)}\` has to come first.`;return dr("assumed-baseline",n)}function _h(e,t,n){let{capabilities:r,engine:o,name:s}=e,i=t.connectors.map(a=>a.name).
sort();return[...i.length>0&&!r.connectors?[dr("no-connectors",`${o} (${s}) has no connectors; left out: ${i.join(", ")}`)]:[],...n>1&&!r.atomicSwitch?[dr("no-a\
tomic-switch",`${o} (${s}) moves its ${n} consumers one after the other`)]:[]]}function Bh(e,t){return t.otherwise.filter(r=>r.kind!=="connector").map(r=>dr("ru\
ns-otherwise",`${r.name} runs in ${e.name} with other content than git says, and stays as it is until its own next change.`,r.file,r.line))}function Uh(e,t,{create:n,
remove:r}){let o=t===null?"an earlier deployment":`the release of ${t}`,s=new Set(n.map(S)),[i,a]=[r.filter(m=>s.has(S(m))),r.filter(m=>!s.has(S(m)))],l=[Wh(i,"\
replaced"),Wh(a,"removed")].filter(m=>m!==""),c=l.length===0?"":`, then ${l.join(", and ")}`;return dr("replaces-served",`${o} serves in ${e.name} under the sam\
e names: consumers go back to blue first${c}`)}function Wh(e,t){let n=e.map(r=>r.name);return n.length===0?"":`${R(n,20)} ${n.length===1?"is":"are"} ${t}`}function ht(e,t,n){let r=t!==null&&t.phase!=="empty",o=n.capabilities.connectors?e:nx(e),s=r?t:Zl(o.blue,e.baseline.commit),i=r?new Set:Cl(o.blue,o.green),a=$h(
o,s,n,i),l=e.faults.length>0?e.faults:rx(a),c=l.length>0?[]:sx(a),m=r?[]:[Gh(n,e.baseline.ref)];return{release:e,environment:n.name,engine:n.engine,assumed:!r,hash:Mh(
e.hash,n,c,a.moves),steps:c,moves:a.moves,retreat:a.retreat,serves:a.serves,pins:a.pins,pairs:a.pairs,irreversible:lx(a),warnings:[...e.warnings,...m,...ox(a,e.
green,s.serves.line)],faults:l}}function nx(e){let t=n=>({...n,connectors:[]});return{...e,blue:t(e.blue),green:t(e.green)}}function rx({target:e,difference:t,start:n,
release:r,alterations:o}){return[...wh(e,t.stuck,r),...vh(e,n,t),...jh(e,r.green,n),...Sh(e,o),...Ph(e,t)]}function ox(e,t,n){let{target:r,moves:o,difference:s,
retreat:i,release:a}=e;return[..._h(r,t,o.length),...Bh(r,s),...hh(r,a,s),...yh(r,is(e)),...i===null?[]:[Uh(r,n,s)]]}function sx(e){if(!Ih(e))return[];let{target:t,
difference:n,release:r,retreat:o}=e,s=Ch(r.green,n,t),i=o===null?[]:[it("switch-back",t.name,e.back,[])],a=Tt([...i,...Qr(n.remove,i.map(l=>l.id)),...Ah(s),...Na(
s,r.expectations),...uh(e,s),...Lh(s,ix(e),e.pairs)]);return Tt([...a,...gh(e,ax(a))])}function ix({release:e,start:t,target:n}){if(!n.capabilities.streaming)return[];
let r=Cr(t);return[...ee(e.green).values()].filter(o=>o.kind==="statement"&&r.get(S(o))?.colour!=="blue")}function ax(e){let t=new Set(e.flatMap(n=>n.after));return e.
map(n=>n.id).filter(n=>!t.has(n))}function lx(e){return[...e.alterations.filter(({before:n,after:r})=>!Dh(n,r)).map(({table:n,key:r,after:o})=>`Rows that ${n} d\
rops under ${r} = ${o??"its default"} do not come back when the option does.`),...bh(is(e))]}async function Da(e,t){let n=async()=>(await zt(e,t)).filter(({from:o})=>o===null);if((await n()).length===0)return[];await Jt(e);let r=(await e.engine.observe()).
filter(Ur).map(({name:o})=>o);return(await n()).filter(({consumer:o})=>!cx(o,r,t))}function cx(e,t,n){let r=zr([e],n.serves.consumers,n);return t.some(o=>r.has(
o))}async function ms({journal:e,ports:t},n){let r=await Da(t,e.environment);if(r.length===0)return r;await t.engine.switch(r);let o={action:"deploy",object:n,outcome:"\
done",message:Dt(r.map(B))};return await e.record(o,e.environment),r}function Dt(e){let t=e.length===1?"it was":"they were";return`${R(e,5)}: made again, as ${t}\
 not there any more`}var Wa=[1e3,2e3,4e3,8e3,16e3];async function us({engine:e,clock:t},n,r){let o=await n();for(let s of e.capabilities.streaming?Wa:[]){if(!r(o))return o;await t.sleep(
s),o=await n()}return o}async function bn(e,t,n,r=new Set){let o=t.objects.filter(({name:l,colour:c})=>c==="blue"||r.has(l)),s=new Set(o.map(({name:l})=>l)),a=await Ue(e,t,n,l=>s.has(l)||
T(t.serves.consumers,l)!==void 0);return(await He(e,t,a)).filter(({object:l,kind:c})=>c==="consumer"||c!=="unknown"&&s.has(l))}async function ds(e,t,n,{name:r,definitions:o},{
engine:s,ledger:i}){let a=await He(s,n,await Ue(s,n,o));return Ga(e,t,a,n,{name:r,removal:i.removal})}function wn({kind:e}){return e!=="failed"&&e!=="stopped"}function Ga(e,t,n,r,o){
let{next:s,waits:i,line:a}=An(n,r,o),l=[e,...me(t.map(c=>c.message),10,"object"),`to go on, ${a}`].join(`
`);return new p("observe",l,s,[],i)}async function _a(e,t,n,r,o=()=>!0){let s=c=>(wc(c)||c.kind==="different")&&o(c),a=await us(e,async()=>(await bn(e.engine,t,St)).filter(s),c=>c.some(wn));if(a.length===
0)return;let l=`what serves in ${n} is not as its ledger says, so ${r} is kept:`;throw await ds(l,a,t,{name:n,definitions:St},e)}function fs(e,t,n){let r=new Set(
t.objects.filter(mx).map(s=>s.name));return _a(e,t,n,"what is green",({kind:s,object:i})=>s!=="consumer"&&r.has(i))}var mx=({kind:e})=>e==="table"||e==="view";var ux=20;function qh(e,t=e){return{since:e,first:t,calm:null,lags:[]}}function Hh({since:e,first:t,calm:n},{within:r,soak:o}){return t===e?e+r:Math.max(e+r,(n??
t)+o)}function Kh({since:e},t,{within:n}){return t-e>=n}function Vh(e,t,n,r){let{state:o,lag:s,detail:i}=t;if(o==="failed"||o==="stopped")return{state:"failed",
detail:`is ${o}${i===""?"":`: ${i}`}`};if(o==="finished")return{state:"through",detail:o};let a=dx(t,r)?e.calm??n:null;if(a!==null&&n-a>=r.soak)return{state:"th\
rough",detail:Jh(s)};if(n>=Hh({...e,calm:a},r))return{state:"failed",detail:Ba(t)};let l=s===null?e.lags:[...e.lags,{at:n,lag:s}].slice(-ux),c={...e,calm:a,lags:l};
return{state:"waiting",detail:fx(c,t,n,r),waited:c,again:yx(c,n,r)}}function dx({state:e,lag:t},n){return t!==null?t<=n.lag&&e!=="starting":e==="caught-up"}function Jh(e){
return e===null||e===0?"caught up":`caught up, ${Ua(e)}`}function Ba({lag:e}){return`has not caught up in time${e===null?"":` (${Ua(e)})`}`}function Ua(e){return`${$(
e,"record")} behind`}function fx(e,{state:t,lag:n},r,o){if(e.calm!==null)return`${Jh(n)}; ${Pe(o.soak-(r-e.calm))} to stay so`;let s=px(e,o);return[n===null?t:Ua(
n),s===null?"":`about ${Pe(s)} left`].filter(a=>a!=="").join(", ")}function px({lags:e},t){let[n,r]=[e[0],e.at(-1)];if(n===void 0||r===void 0||r.lag>=n.lag)return null;
let o=(n.lag-r.lag)/(r.at-n.at);return Math.max(0,(r.lag-t.lag)/o)}var[gx,hx]=[1e3,3e4];function yx(e,t,n){let{since:r,calm:o}=e,s=Math.min(hx,Math.max(gx,(t-r)/
50)),i=Math.min(Hh(e,n),o===null?1/0:o+n.soak);return Math.max(1,Math.min(s,i-t))}function Pe(e){let t=Math.ceil(e/1e3);if(t<100)return`${t} s`;let n=Math.ceil(
t/60);if(n<100)return`${n} min`;let[r,o]=[Math.floor(n/60),n%60];return o===0?`${r} h`:`${r} h ${o} min`}async function fr(e,{engine:t}){let n=e.length===0?[]:await t.observe(),r=new Set(n.filter(Ur).map(({name:s})=>s)),o=({name:s,kind:i})=>(i==="table"||i==="view")&&
r.has(s);return{removed:e.filter(s=>!o(s)),forgotten:e.filter(o)}}async function zh({plan:e,journal:t,ports:n}){let r=new Set(e.steps.flatMap(({kind:s,object:i})=>s===
"remove"?[i]:[])),o=t.environment.objects.filter(({name:s})=>r.has(s));return new Set((await fr(o,n)).forgotten.map(({name:s})=>s))}function pr({removed:e,forgotten:t}){
return[...e.map(({name:n})=>`remove ${n}`),...t.map(({name:n})=>`forget ${n}: what stands there was made by somebody else, and stays`)]}function Wt({removed:e,forgotten:t}){
let n=`${$(e.length,"object")} removed`;return t.length===0?n:`${n}, ${t.length} forgotten`}var bx=[["create-table","table made","tables made"],["create-view","view made","views made"],["start-statement","statement started","statements started"],["seed",
"seed sown","seeds sown"],["create-connector","connector made","connectors made"],["alter-in-place","option altered","options altered"],["remove","object remove\
d","objects removed"],["wait-caught-up","statement caught up","statements caught up"],["check","table compared","tables compared"]];function Xh(e,t,n){let r=e.environment;
return[`${wx(e,n)}; took ${Pe(n.took)}`,...Sx(t,r),...jx(t)?[`to go back: ${h("rollback",r)}`]:[]]}function wx({moves:e},{done:t,forgotten:n}){let r=bx.flatMap(
([i,a,l])=>{let c=t.filter(m=>m.kind===i);return c.length===0?[]:[i==="remove"?vx(c,n):$(c.length,a,l)]}),s=t.some(({kind:i})=>i==="switch")?[$(e.length,"consum\
er moved","consumers moved")]:[];return[...r,...s].join(", ")||"nothing was changed"}function vx(e,t){let n=({object:r})=>t.has(r);return Wt({removed:e.filter(r=>!n(
r)),forgotten:e.filter(n)})}function Sx({objects:e,phase:t},n){let r=a=>e.filter(l=>l.colour===a&&l.kind!=="external").length,[o,s]=[r("superseded"),r("green")];
if(t!=="serving"&&s>0)return[`left: ${$(s,"object")} of green beside blue, read by nobody`];if(o===0)return[];let i=h("retire",n);return[`left: ${$(o,"object")}\
 of what served before, until ${i}`]}function jx(e){return e.phase==="serving"||_e(e)?e.previous!==null:e.phase!=="empty"&&e.objects.some(({colour:t})=>t==="blu\
e")}async function gs(e,t){let{message:n,next:r,waits:o}=await qa(e,t);return new p("rollback",n,r,[],o)}async function qa(e,t){let{engine:n}=t,{environment:r}=e,o=await He(
n,r,await Ue(n,r,St));return Px(e,o,t)??Rx(e,o,t)}function Px({environment:e,name:t,why:n},r,{ledger:o}){let s=Ox(e),i=r.filter(({kind:d,object:f})=>Tx(d)&&s.has(
f));if(i.length===0)return null;let{next:a,waits:l,line:c}=An(r,e,{name:t,removal:o.removal}),m=i.map(({message:d})=>d).filter(d=>!n.includes(d)),u=me(m,10,"obj\
ect");return{message:[n,...u,`to go on, ${c}`].join(`
`),next:a,waits:l}}var Tx=e=>e==="missing"||e==="different";function Ox({objects:e}){let t=({kind:n,colour:r})=>r==="blue"&&(n==="table"||n==="view");return new Set(
e.filter(t).map(({name:n})=>n))}function kx({environment:e,name:t},n,{ledger:r}){let s=Qc(n,e).length>0?n:n.filter(({kind:l})=>l==="different");if(s.length===0)
return null;let{next:i,waits:a}=An(s,e,{name:t,removal:r.removal});return i===h("deploy",t)?a:a??`once ${i} is done`}async function Rx(e,t,{engine:n,ledger:r}){
let{environment:o,name:s,why:i}=e,{release:a,commit:l}=o.serves,c=a===null?null:await r.after(a),m=o.previous??c?.previous??null,u=m?.commit??"EARLIER",d=xx(e,u,
l??"HEAD"),f=kx(e,t,{ledger:r});return{message:[`${i}. A release that undoes the change brings its rows back:`,...d,...u==="EARLIER"?["EARLIER is the commit tha\
t served then"]:[],$x(o,m,await n.observe())].join(`
`),next:d[0]??h("status",s),waits:f}}function xx({name:e,folder:t,environment:n},r,o){return[`git switch --create ${`back-to-${ps(r)}`} ${ps(o)}`,`git restore -\
-source=${ps(r)} --staged --worktree -- ${Er(`:/${t}`)}`,"bluegreen rewrite",`git commit --all --message 'Go back to ${ps(r)}'`,h("deploy",e,...Ex(n)?["--supers\
ede"]:[])]}function Ex({phase:e}){return e!=="serving"&&e!=="rolling-back"}function ps(e){return e.slice(0,12)}function $x(e,t,n){let r=e.objects.filter(({colour:m})=>m===
"blue"),o=new Set(t?.objects??[]),s=r.filter(m=>t===null?m.since===e.switchedAt:!o.has(S(m))),i=new Set(r.map(S)),a=t===null?null:t.objects.filter(m=>!i.has(m)),
l=a===null?"what served then":R(Yh(a,"table"),5)||"no table",c=Yh(a??s.map(S),"statement");return`that makes ${l} anew${Ix(s,n)}, with ${$(c.length,"statement")}\
 from the beginning of what they read`}function Yh(e,t){let n=`${t}:`;return e.filter(r=>r.startsWith(n)).map(r=>r.slice(n.length)).sort()}function Ix(e,t){let n=new Map(
t.map(o=>[o.name,o.rows])),r=e.filter(({kind:o})=>o==="table"||o==="view").map(({name:o})=>Mx(o,n.get(o)??null));return r.length===0?"":`, in place of ${R(r,5)}`}
function Mx(e,t){return t===null?e:`${e} (${$(t,"row")} now)`}var Ha=5;function Qh(e,t){let n=e.find(({outcome:i})=>i==="failed"),r=Cx(n===void 0?e:[n],t),o=e.length>0?e.map(({leg:i})=>i):t,s=t.length===0||r!==null&&e.length===
0?[]:[Fx(t)];return{action:r?.action??"step",object:r?.object??R(o.map(({id:i,step:a})=>a?.object??i),Ha),outcome:n!==void 0?"failed":e.length>0?"done":"intent",
message:[...r===null?Ax(e,n):[r.message],...s].join("; ")}}function Cx(e,t){return(e.length>0?e.map(r=>r.leg.words(r)):t.map(r=>r.words(null))).find(r=>r!==null)??
null}function Ax(e,t){return t!==void 0?[`${t.leg.id} failed: ${Nx(t.error)}`]:e.length===0?[]:[`${R(e.map(Lx),Ha)} done`]}function Fx(e){return`begins ${R(e.map(
({id:t})=>t),Ha)}`}function Lx({leg:e,detail:t}){return t===""?e.id:`${e.id} (${t})`}function Nx(e){return we(e).replaceAll(/\s+/g," ").slice(0,300)}function ye(e){return e instanceof le||e instanceof De||e instanceof _t}function We({leg:e,cause:t},n,r,o=null){return t instanceof p?new p(e.id,n,r,t.warnings,
o):new On(e.id,n,r,t)}function Ka(e,t,n){let r=t instanceof p||t instanceof On?`, at ${t.step}`:"",o=`${e.message}
The way back failed too${r}: ${we(t)}`,s=t instanceof p&&!ye(t)?t.waits:null;return We(e,o,Dx(t,n),s)}function Dx(e,t){return ye(e)?h("status",t):e instanceof p&&
e.next!==""?e.next:h("rollback",t)}function ty(e,t,n){let{ended:r,running:o,isDue:s}=n,i=n.failure??r.find(({outcome:u})=>u==="failed")??null,a=Wx(e,t,n),{begin:l,open:c}=i!==null||s?Gx:_x(e,a,n);
if(r.length>0||l.length>0)return{do:"act",ended:r,begin:l,open:c};if(o.size>0)return{do:"wait"};if(i!==null)return{do:"refuse",failure:i};let m=e.legs.filter(({
id:u})=>!a(u));return m.length===0?{do:"done"}:{do:s?"pause":"stuck",left:m}}function Va({lasting:e},{confirmed:t},n=new Set){return[...e].filter(r=>!n.has(r)&&
t.includes(r))}function Wx(e,t,{through:n,ended:r}){let o=new Set(Va(e,t,n));for(let{leg:s,outcome:i}of r)i==="through"&&o.add(s.id);return s=>n.has(s)||o.has(s)||
!e.ids.has(s)}var Gx={begin:[],open:[]};function _x(e,t,n){let{open:r,ended:o,running:s}=n,i=()=>ey(Zh(e.legs,t,n),n);if(r===null)return i();let a=new Set(o.flatMap(
({leg:m})=>e.followers.get(m.id)??[])),l=ey(Bx(e,r,Zh([...a],t,n)),n);return l.begin.length===0&&o.length===0&&s.size===0?i():l}function Zh(e,t,{running:n}){return e.
filter(({id:r,after:o})=>!n.has(r)&&!t(r)&&o.every(t))}function Bx({ranks:e},t,n){let r=({id:o})=>e.get(o)??0;return n.length===0?t:[...t,...n].sort((o,s)=>r(o)-
r(s))}function ey(e,{running:t,limit:n}){let r=n-Ux(t),[o,s]=[[],[]];for(let i of e)i.works&&r<=0?s.push(i):o.push(i),i.works&&(r-=1);return{begin:o,open:s}}function Ux(e){
let t=0;for(let{works:n}of e.values())n&&(t+=1);return t}var Qe=class extends Error{leg;cause;constructor({leg:t,error:n}){super(we(n)),this.leg=t,this.cause=n}};function hs({due:e,ending:t,ports:n}){return t?.aborted===
!0||e!==null&&Date.parse(n.clock.now())>=e}async function vn(e,t){let n=new Ja(e,t);try{for(;;){let r=ty(e,t.journal.environment,n.observed());if(r.do==="done")
return"done";if(r.do==="pause")return"paused";if(r.do==="refuse")throw new Qe(r.failure);if(r.do==="stuck")throw new Error(`nothing can begin of ${qx(r.left)}`);
r.do==="wait"?await n.change():await n.act(r)}}finally{await n.end()}}function qx(e){return e.map(({id:t})=>t).join(", ")}var Ja=class{#e;#t;#n=new Set;#r=new Map;#o=new Set;#s=[];#i=null;#a=null;#l=!1;#m=()=>{};constructor(t,n){
this.#e=t,this.#t=n}observed(){return this.#l||=hs(this.#t),{through:this.#n,running:this.#r,ended:this.#s,open:this.#i,failure:this.#a,isDue:this.#l,limit:this.#t.
limit}}async act({ended:t,begin:n,open:r}){this.#s=[],this.#i=r,this.#a??=t.find(({outcome:o})=>o==="failed")??null,await this.#u(t,n);for(let{leg:o,outcome:s}of t)
s==="through"&&this.#n.add(o.id);for(let o of n)this.#d(o)}async#u(t,n){for(let{error:c}of t)if(ye(c))throw c;let r=t.filter(({outcome:c})=>c!=="left"),o=n.filter(
({changes:c})=>c);if(r.length===0&&o.length===0)return;let{journal:s,ports:i}=this.#t,a=i.clock.now(),l=im(s.environment,r,a);await s.record(Qh(r,o),sm(l,o,a));
for(let c of Va(this.#e,s.environment,this.#n))this.#n.add(c)}#d(t){this.#r.set(t.id,t);let n=this.#c(t);this.#o.add(n),n.finally(()=>this.#o.delete(n))}async#c(t){
let{perform:n,ports:r}=this.#t,o=(s,i)=>{t.step!==null&&r.progress.step(t.step,s,i)};o("started","");try{let s=await n(t);s!==null&&o("done",s),this.#f({leg:t,outcome:s===
null?"left":"through",detail:s??"",error:null})}catch(s){o("failed",we(s)),this.#f({leg:t,outcome:"failed",detail:"",error:s})}}#f(t){this.#r.delete(t.leg.id),this.#s.
push(t),this.#m()}async change(){this.#s.length>0||await new Promise(t=>this.#m=t)}async end(){await Promise.allSettled(this.#o)}};var Hx=10;async function Gt(e,t,n=r=>Sn(r,e)){let{journal:r,ports:o}=e;try{await vn(t,{journal:r,ports:o,limit:Hx,due:null,ending:null,perform:({act:s})=>Ke(e,s)})}catch(s){
throw s instanceof Qe?await n(s):s}}function Sn(e,{name:t,discard:n=!1}){let{leg:r,cause:o,message:s}=e;if(ye(o))return o;let i=r.id.startsWith("remove:"),a=i?J:
vt(t,n),l=i&&o instanceof p?"once nothing stands in its way":null;return We(e,s,o instanceof p&&o.next!==""?o.next:a,l)}async function ny(e,t){let n=await Pt(e.
journal.environment,t,e.ports);await iy(e,n),await Gt(e,sy(e,t,n),r=>Kx(e,t,r))}async function ry(e,t,n){za(e,n),await iy(e,n),await Gt(e,sy(e,t,n),r=>Vx(e,r))}
async function oy(e,t){za(e,t);let n=await ay(e,t);if(n!==null)throw n}function sy({journal:e,ordering:t,discard:n=!1},r,o){return am(e.environment,r,t,{...o,discarding:n})}
function za({name:e,discard:t=!1},{redefined:n}){if(n.length===0)return;let r=vt(e,t),o=["consumers were changed by hand, and give way to no rollback:",...n,`to\
 go on, give each its definition back, or drop or rename what is there where nobody wants what it shows (the consumer is made again then): ${r} goes on`].join(`\

`),s="once these consumers are put back, dropped or renamed";throw new p("observe",o,r,[],s)}async function iy(e,t){let n=await ay(e,t);if(n!==null)throw await ly(
e,n.message),n}async function ay({journal:e,ports:t,name:n,folder:r=""},{lost:o}){let{environment:s}=e;if(o.length===0)return null;let i=R(o.map(({message:m})=>m),
5),l=o.some(({kind:m})=>m==="different")?"; what others made under that name has to go before it can be made anew":"",c=`${i}: consumers cannot go back to it, a\
nd show what they showed${l}`;return gs({name:n,environment:s,folder:r,why:c},t)}async function Kx(e,t,n){let{leg:r,cause:o}=n;if(r.act.do!=="show"||!(o instanceof
p)||ye(o))return Sn(n,e);try{za(e,await Pt(e.journal.environment,t,e.ports))}catch(s){return s instanceof p?s:Sn(n,e)}return Sn(n,e)}async function Vx(e,t){let{
leg:n,cause:r}=t,o=r instanceof p&&!(r instanceof et)&&!ye(r),{phase:s}=e.journal.environment;if(n.act.do!=="show"||!o||s!=="rolling-back")return Sn(t,e);try{await ly(
e,t.message)}catch{return Sn(t,e)}let i=`${t.message}
Consumers show green, as before the rollback`;return We(t,i,h("status",e.name))}async function ly(e,t){let{phase:n}=e.journal.environment;n==="rolling-back"&&await Gt(
e,mm(t.split(`
`)[0]??""))}async function cy(e){await Gt(e,Ve(cm(e.journal.environment,e.ordering)))}async function Xa(e){let t=Ot(e.journal.environment);t.length>0&&await Gt(
e,eo(t,"removing","green is gone"))}function Ya(e,t){let n=[e.identity,e.blue,e.green].flatMap(o=>[o,Jx(o)]),r=new Set(n.flatMap(o=>[o,x(o).stem]));return t.filter(o=>r.has(o.table))}var Jx=e=>e.slice(
e.lastIndexOf(".")+1);function jn({by:e,added:t,removed:n,changed:r}){return e==="key"?t+n+r:Math.max(t,n)}function my(e,t){let n=jn(e),r=dy(t.filter(s=>s.column===
"*"));if(e.by==="multiset")return Math.max(0,n-Math.max(r,zx(e,t)));let o=Math.min(e.changed,e.columns.reduce((s,{column:i,changed:a})=>s+Math.max(0,a-uy(t,i)),
0));return Math.max(0,e.added+e.removed+o-r)}var uy=(e,t)=>dy(e.filter(n=>n.column===t));function dy(e){return e.reduce((t,n)=>t+(n.count??Number.POSITIVE_INFINITY),
0)}function zx(e,t){let{columns:n,added:r,removed:o}=e;return n.length===0||r!==o?0:Math.min(...n.map(({column:s,changed:i})=>uy(t,s)>=i?Number.POSITIVE_INFINITY:
0))}function fy(e,t){return t.filter(n=>!Xx(e,n)).map(n=>({check:"accepted",table:e.green,outcome:"warn",message:`the accepted deviation in ${n.column==="*"?"it\
s rows":n.column} (${n.reason}) does not occur: take it out of .bluegreen/accept.yaml`}))}function Xx(e,{column:t}){return t==="*"?jn(e)>0:e.columns.some(n=>n.column===
t&&n.changed>0)}function py(e,t){if(e.length===0)return[];let n=new Set(e.flatMap(r=>Ya(r,t)));return t.filter(r=>!n.has(r)).map(({table:r,reason:o})=>({check:"\
accepted",table:r,outcome:"warn",message:`the accepted deviation (${o}) is of a table that was not compared: correct its name, or take it out of .bluegreen/acce\
pt.yaml`}))}function yy(e){let{identity:t,by:n,added:r,removed:o,columns:s}=e,i=n==="key"?r+o:jn(e),a=n==="key"?s.filter(l=>l.changed>0):[];return[...i>0?[gy(t,"*",i)]:[],...a.
map(l=>gy(t,l.column,l.changed))]}function gy(e,t,n){return`- { table: ${hy(e)}, column: ${hy(t)}, count: ${n}, reason: \u2026 }`}function hy(e){return/^[A-Za-z_][\w.-]*$/.
test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(e)}var by=10;function wy({objects:e},t){let n=e.filter(({colour:o,kind:s})=>o==="green"&&s!=="external");if(n.length===0)return`nothing green is left in ${t}`;let r=n.
map(o=>o.name);return`left in ${t} beside blue, read by nobody: ${R(r,by)}`}function vy(e,t,n){return["to go on, look at the differences, and","either fix the S\
QL and deploy again (on a release branch: push again): what comes out otherwise is made anew",...Yx(e,t),...e.some(r=>r.outcome==="inconclusive")?["or give the \
sources more rows, or lower checks.rows.min-rows in bluegreen.yaml, and deploy again"]:[],Sy(n)]}function Sy(e){return`or give it up: ${h("rollback",e,"--discar\
d")}`}function jy(e,t,n){let r="or give it up, once what serves is whole again:";return`${e.replace(Sy(n),()=>r)}
${t}`}function Yx(e,t){let n=new Set(e.filter(o=>o.outcome==="fail").map(o=>o.table)),r=t.filter(o=>n.has(o.green)).flatMap(yy);return r.length===0?[]:["or, whe\
re a difference is meant, accept it by name in .bluegreen/accept.yaml, commit that, and deploy again:",...me(r,by)]}var Qx="green is not shown to be right, and no consumer was moved to it";function ys(e,t=Qx){let n=Za(e),r=e.ports.judge(n);if(Qa(r)==="pass")return r;throw Zx(
e,t,{comparisons:n,findings:r})}function Qa(e){return e.some(t=>t.outcome==="fail")?"fail":e.some(Py)?"inconclusive":"pass"}function Py({outcome:e}){return e===
"fail"||e==="inconclusive"}function Za({comparisons:e}){return[...e.values()].sort((t,n)=>t.green<n.green?-1:1)}function Zx({plan:e,journal:t},n,{comparisons:r,
findings:o}){let{environment:s}=e,i=o.filter(Py),a=i.map(u=>`${u.table}: ${u.message} (${u.check}, ${u.outcome})`),l=[n,...me(a,20,"check"),wy(t.environment,s),
...vy(i,r,s)].join(`
`),c=i[0],m=c===void 0?"check":`check:${c.table}`;return new Te(new p(m,l,h("rollback",s,"--discard")),{environment:s,comparisons:r,findings:o})}async function bs(e,{requires:t,proofAge:n},r){if(t===null)return;let o=r.ledgerOf(t),{environment:s}=await o.read(),i={release:e,environment:s,name:t,proofAge:n},
a=await rE(i,o)??await el(i,r);if(a!==null)throw eE(i,a)}async function el(e,{clock:t,vouching:n}){return sE(e,t.now())??await oE(e,n)}function eE(e,t){let{release:n,
environment:r,name:o}=e,s=r!==null&&tE(r,n)?tl(n,o):null;return s===null?new p("requires",t,nE(e)):new p("requires",`${t}
${s}`,"bluegreen rewrite")}function tE({serves:e,previous:t},{hash:n}){return e.release===n&&t===null}function tl(e,t){return[`what it replaced in ${t} is not t\
here any more, so that it cannot be compared once more`,`to have it proved, release the same under other versions, which are compared with what serves there: se\
t release.versions to ${as(e)} in bluegreen.yaml, run bluegreen rewrite, commit, and then ${h("deploy",t)}`].join(`
`)}function nE(e){let{release:t,environment:n,name:r}=e,{hash:o}=t;return Ty(e)?h("rollback",r):(gr(n,o)?.outcome??"pass")==="pass"||n?.serves.release===o?h("de\
ploy",r,"--release",o):h("status",r)}function Ty({release:e,environment:t}){return t?.phase==="rolling-back"&&t.serves.release===e.hash}async function rE({release:e,
environment:t,name:n},r){let{hash:o}=e;if(gr(t,o)!==void 0)return null;let s=await r.after(o);return gr(s,o)?.outcome==="pass"?`${n} proved ${o}, and does not h\
old the proof any more: a rollback took it back, or 50 newer ones did`:null}async function oE({release:e,environment:t,name:n},r){let o=gr(t,e.hash),s=o===void 0?
null:await r.doubt(n,o);return s===null?null:`the ledger of ${n} says that ${e.hash} is proved, but ${s}`}function sE(e,t){let{release:n,environment:r,name:o,proofAge:s}=e,
i=gr(r,n.hash);if(Ty(e))return`a rollback of ${o} is under way, and takes its proof of ${n.hash} back`;if(i?.outcome==="pass"){let c=aE(i,s,t);return c===null?null:
`${o} proved ${n.hash} at ${i.at}, which is ${c}`}if(i!==void 0)return`the checks in ${o} said ${i.outcome} of ${n.hash}`;let a=r?.release??null,l=r===null||a===
null||a===n.hash?"":`; since ${a}: ${Wl(n,a,r)}`;return`${o} has not proved ${n.hash}${l}`}var iE=5*6e4;function aE({at:e},t,n){let r=Date.parse(n)-Date.parse(e);
return r<-iE?"still to come, so its age is not known: a clock is wrong, or nobody proved it":t===null||r<=t?null:"longer ago than proof-age allows"}function gr(e,t){
return e?.proofs.filter(n=>n.release===t).at(-1)}async function Oy(e,t,n){if(e.phase==="empty")throw await lE(e,t,n);if(xe(e))throw new p("ledger",`the installation is not finished in ${t}`,h("install",t))}async function lE(e,t,n){
let r=await He(n,e,await Ue(n,e,St)),o=r.map(({message:l})=>l),s=[`nothing is installed in ${t}`,...me(o,10,"object")].join(`
`),{next:i,waits:a}=r.length===0?fm(h("install",t)):dm(t);return new p("ledger",s,i??"",[],a)}function ky(e,t,n,r,o){if(e.phase==="rolling-back"){let a=vt(t,e.discarding);
throw new p("ledger",`a rollback of ${t} is not finished`,a)}let s=e.phase!=="serving"&&e.release!==n,i=e.line!==null&&r!==null&&e.line!==r;if(!(!s||!i||o))throw new p(
"ledger",`${e.line} has a release of its own under way in ${t} (${e.phase}): wait until it serves or is discarded, or deploy with --supersede`,h("deploy",t),[],
`once the release of ${e.line} serves or is discarded`)}async function Ry({plan:e,rules:t,ports:n}){let r=Ar(t,e.environment,n.clock.now());if(r===null)return bs(
e.release,t,n);let o=`${r}: nothing is switched before, and the same command goes on then`;throw ql(t,e.environment,n.clock.now(),o)}async function ws(e,t,n,r,o=[]){
let s=[...await cE(e,t.environment,n),...Jc(t,n,r)],i=await e.preflight(s,o),[a]=i;if(a===void 0)return;let l=i.map(mE).join(`
`),c=n.phase==="empty"||xe(n),m=h(c?"install":"deploy",t.environment);throw new p(a.step,l,m,t.warnings,"once this is mended")}async function cE(e,t,n){let r=n.
phase==="serving"?[]:await zt({engine:e},n);return r.length===0?[]:Tt([it("switch-back",t,r,[])]).map(s=>({step:s,key:Xr(n.generation,s),moves:r}))}function mE(e){
let t=e.file===""?"":`${e.file}:${e.line}: `,n=e.hint===""?"":` (${e.hint})`;return`${t}${e.message}${n}`}async function vs(e,t,n,r="approve"){let o=await uE(e,n);if(o===null)return;let{reason:s,waits:i}=o;throw new p(r,`not approved: four-eyes: ${s}`,h("deploy",t),
[],i)}async function uE({baseline:e,head:t},n){let{actor:r}=n;if(r===null)return hr("a person has to start the deployment, and no person did","once a person run\
s it");if(t.commit===null)return hr("what is not committed yet has nobody but you behind it","once it is committed");if(e.commit===null)return hr("without a bas\
eline nobody can say whose changes these are","once there is a baseline");let o=await n.authors(e.commit,t.commit);return o.includes(r)?hr(`${r} wrote a part of\
 this release, so another person has to deploy it`,`once another person than ${r} runs it`):o.includes(null)?hr("nobody knows who wrote one of the commits of th\
is release","once each commit has a known author"):null}function hr(e,t){return{reason:e,waits:t}}async function Ss(e,t){switch(t.kind){case"wait-caught-up":return pE(e,t);case"check":return dE(e,t);case"approve":return fE(e,t);case"watch":return hE(e,t);default:
throw new Error(`nothing is known of how to look for ${t.id}`)}}async function dE(e,t){let n=e.plan.pairs.find(a=>a.green===t.object);if(n===void 0)return"";let r=await e.
ports.engine.compare(n);e.comparisons.set(n.green,r);let{added:o,removed:s,changed:i}=r;return o+s+i===0?`${r.greenRows} rows, no difference`:`${o} added, ${s} \
removed, ${i} changed`}async function fE(e,t){return await vs(e.plan.release,e.plan.environment,e.ports.vouching,t.id),`approved by ${e.ports.vouching.actor??"n\
obody"}`}async function pE(e,t){let{clock:n,engine:r,progress:o}=e.ports,{catchUp:s,catchUpLag:i,catchUpSoak:a}=e.rules,l={lag:i,soak:a,within:s};for(let c=gE(e,
t);;){let m=await r.position(t.object),u=Date.parse(n.now()),d=Vh(c,m,u,l);if(d.state==="through")return d.detail;if(d.state==="failed")throw xy(e,t,d.detail);if(hs(
{...e,ending:e.ports.ending})){if(Kh(c,u,l))throw xy(e,t,Ba(m));return null}o.step(t,"waiting",d.detail),await n.sleep($y(e,d.again),e.ports.ending),c=d.waited}}
function gE({journal:e,ports:t},{object:n}){let r=t.clock.now();return qh(Date.parse(e.environment.catchingUp[n]??r),Date.parse(r))}function xy({plan:e},{id:t,object:n},r){
return new p(t,`${n} ${r}`,h("status",e.environment))}function $y({due:e,ports:t},n){return e===null?n:Math.max(1,Math.min(n,e-Date.parse(t.clock.now())))}var Ey=5e3;
async function hE(e,t){let{clock:n,progress:r}=e.ports,o=null;for(let s=yE(e);;){o=await bE(e,t,o);let i=s-Date.parse(n.now());if(i<=0&&o===null)return"";if(hs(
{...e,ending:e.ports.ending}))return null;r.step(t,"waiting",`${Pe(Math.max(i,0))} left`),await n.sleep($y(e,i>0?Math.min(i,Ey):Ey),e.ports.ending)}}function yE({
ports:e,rules:t,journal:n,wasWatched:r}){let{switchedAt:o}=n.environment,s=r&&o!==null?o:e.clock.now();return Date.parse(s)+t.soak}async function bE(e,t,n){let{
plan:r,ports:o,journal:s,definitions:i}=e,{environment:a}=s,l=new Set(r.warnings.flatMap(({code:L,message:Tn})=>L==="drift"?[Tn]:[])),c=new Set([...ee(r.release.
green).values()].map(({name:L})=>L)),m=await bn(o.engine,a,i,c),u=({kind:L})=>L!=="consumer"||_e(a),d=m.filter(L=>u(L)&&!l.has(L.message));if(d.length===0)return null;
let f=Date.parse(o.clock.now()),g=n??f,w=o.engine.capabilities.streaming?zc:0;if(d.every(wn)&&f-g<w)return g;let O=`what serves did not stay as it was:
${me(d.map(L=>L.message),10,"object").join(`
`)}`;throw new p(t.id,O,h("rollback",r.environment))}function js(e,t){let{rules:n,ports:r,plan:o,held:s,done:i}=e,a=Date.parse(r.clock.now())-s;if(n.runLimit===null||a<n.runLimit||r.ending.aborted||wE(e,t))return;
let[l,c]=vE(n.runLimit,a),m=`run-limit of ${o.environment} is ${l}`,u=i.length===0?`${c} had passed before the first step could begin: nothing was done, and no \
other run would do more`:`what fitted into it (${SE(i)}) has to be done again by every run, so that none comes further`;throw new p("run-limit",`${m}, and ${u}.\
 It has to be longer than ${c}`,jE(e),[],"once it is longer")}function wE({journal:e,plan:t,before:n,done:r,left:o},s){let{environment:i}=e;return o.length>0||r.
some(l=>qe(l,s).looks!==!0)?!0:In(i,t.release.hash)&&i.confirmed.some(l=>!n.has(l))}function vE(e,t){let n=[Pe(e),Pe(t)];return e<1e4&&e%1e3!==0||n[0]===n[1]?[`${e}\
 ms`,`${t} ms`]:n}function SE(e){return R(e.map(({id:t})=>t),3)}function jE({journal:e,plan:t}){let{environment:n}=e,r=n.phase==="empty"||xe(n);return h(r?"inst\
all":"deploy",t.environment)}async function Pn(e,t,n){let{journal:r,ports:o,rules:s,due:i}=t,a={journal:r,ports:o,due:i,ending:o.ending,limit:s.concurrency,perform:l=>TE(t,l)};try{let l=await vn(
e,a);return l==="paused"&&js(t,n),l}catch(l){throw l instanceof Qe?await kE(t,l,n):l instanceof p&&l.step==="ledger"?await PE(t,l):l}}async function PE({ports:e,
journal:t,plan:n},r){let o=await e.engine.consumers();if(vc(t.environment,{consumers:o,differences:new Map}).length===0)return r;let[s,i]=[h("deploy",n.environment),
h("rollback",n.environment)],a=`${r.message}
Consumers have moved, to green unless it was a way back, and the ledger does not know it. Once it can be written, ${s} goes on, and ${i} moves them back`;return new p(
r.step,a,r.next,r.warnings,r.waits)}async function TE(e,t){let n=await OE(e,t);return t.step!==null&&(n===null?e.left:e.done).push(t.step),n}async function OE(e,{
act:t}){switch(t.do){case"look":return Ss(e,t.step);case"judge":return e.findings.push(...ys(e)),"";case"permit":return await Ry(e),"";default:return Ke(e,t)}}function Ps({
runLimit:e},{clock:t}){let n=Date.parse(t.now());return{since:n,due:e===null?null:n+e}}async function kE(e,t,n){let{environment:r}=e.journal;if(t.cause instanceof
Te)return RE(e,t.cause);if(ye(t.cause))return t.cause;let o={...e,name:e.plan.environment,ordering:n};return _e(r)?e.rules.autoRollback?IE(o,t):We(t,t.message,h(
"rollback",o.name)):xE(o,e,t)}async function RE({ports:e,journal:t,plan:n},r){let{environment:o}=t;if(o.phase==="serving"||_e(o))return r;try{return await fs(e,
o,n.environment),r}catch(s){if(!(s instanceof p))throw s;let i=jy(r.message,s.message,n.environment),a=new p(r.step,i,s.next,r.warnings,s.waits);return new Te(a,
r.checked)}}async function xE(e,t,n){let r=xe(t.journal.environment);try{await cy(e),$E(n)&&await Ke(t,{do:"settle"})}catch(c){return Ka(n,c,e.name)}let o=r?"No\
thing serves yet.":await EE(t),s=`${n.message}
${o} ${yr(t)}`,{leg:i,cause:a}=n;if(i.act.do==="permit"&&a instanceof p)return new p(a.step,s,a.next,[],a.waits);let l=a instanceof p?a.waits:null;return We(n,s,
h(r?"install":"deploy",e.name),l)}async function EE({ports:e,journal:{environment:t}}){let n=await e.engine.consumers().catch(()=>null);if(n===null)return"No co\
nsumer was moved; what they show could not be looked at.";let r=Jr(t,n),o=a=>r.has(a)||T(n,a)===void 0,i=Object.entries(t.serves.consumers).filter(([a])=>o(a)).
map(([a,l])=>qt(a,l)).sort();return i.length===0?"Blue serves as before.":`Blue serves as before, but for ${R(i,5)}, which somebody has redefined or dropped.`}function $E({
leg:e,cause:t}){return e.act.do==="move"&&!(t instanceof p)}async function IE(e,t){try{await ny(e,"go-back")}catch(r){return Ka(t,r,e.name)}let n=`${t.message}
Consumers are back on blue; green stays for inspection`;return We(t,n,h("rollback",e.name,"--discard"))}function Ts({plan:e,journal:t,done:n,forgotten:r,since:o,
ports:s}){let i=Date.parse(s.clock.now())-o;return n.length===0?[]:Xh(e,t.environment,{done:n,forgotten:r,took:i})}function yr(e){let t=new Set(e.journal.environment.
confirmed),n=e.plan.steps.filter(o=>!t.has(o.id)).map(o=>o.id),r=_r(e);return`${r-n.length} of ${r} steps are done; left: ${R(n,5)}`}var Os=class{#e;#t;#n;#r;#o=null;#s="";#i=null;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r,this.#r=Date.parse(r.since)}get interval(){return(Date.parse(this.#n.
until)-this.#r)/3}async check(){if(await this.beat(),this.#o!==null)throw this.#o;if(this.#l()>9/4*this.interval)throw new le(`it could not be renewed${this.#s}`)}beat(){
return this.#o!==null||this.#l()<this.interval?Promise.resolve():(this.#i??=this.#a().finally(()=>this.#i=null),this.#i)}async release(){await this.#i,this.#o===
null&&await this.#e.release(this.#n)}async#a(){let t=this.#t.now();try{this.#n=await this.#e.renew(this.#n,t),this.#r=Date.parse(t)}catch(n){n instanceof le&&(this.#o=
n),this.#s=n instanceof Error?`: ${n.message}`:""}}#l(){return Date.parse(this.#t.now())-this.#r}};var[ME,CE,AE]=[1e3,6e4,15*6e4],Iy=6e4;function nl(e){return{...e,engine:FE(e)}}function FE(e){let{engine:t}=e,n=!1,r=async(s,i)=>{let a=await My(e,n?AE:Iy,s,i);
return n=!0,a},o=s=>My(e,Iy,s);return{name:t.name,capabilities:t.capabilities,fence:s=>r(()=>t.fence(s)),preflight:(s,i)=>o(()=>t.preflight(s,i)),observe:()=>r(
()=>t.observe()),consumers:()=>r(()=>t.consumers()),position:s=>r(()=>t.position(s)),...t.running===void 0?{}:{running:s=>r(()=>t.running?.(s)??Promise.resolve(
[]))},describe:s=>r(()=>t.describe(s)),adopt:s=>r(()=>t.adopt(s)),apply:(s,i)=>r(()=>t.apply(s,i)),query:s=>r(()=>t.query(s)),compare:s=>r(()=>t.compare(s)),switch:s=>LE(
e,s,()=>r(()=>t.switch(s),async()=>NE(t,await Cy(t,s)))),retire:s=>r(()=>t.retire(s),async()=>WE(t,await DE(t,s))),objections:s=>r(()=>t.objections(s)),close:()=>t.
close()}}async function My({clock:e,progress:t,ending:n},r,o,s=()=>Promise.resolve(o)){let i=Date.parse(e.now())+r,a=()=>o();for(let l=ME;;l=Math.min(l*2,CE))try{
return await a()}catch(c){let m=c instanceof et?Math.max(l,c.wait??0):1/0;if(!(c instanceof et)||Date.parse(e.now())+m>i||(t.note(`${c.step}: ${c.message}; aske\
d again in ${Pe(m)}`),await e.sleep(m,n),n.aborted))throw c;a=async()=>(await s())()}}async function LE({engine:e,clock:t},n,r){try{await r()}catch(o){if(!(o instanceof
p)||o instanceof et)throw o;for(let s of[0,1e3,2e3,4e3])if(s>0&&await t.sleep(s),(await Cy(e,n)).length===0)return;throw o}}async function Cy(e,t){let n=await e.
consumers();return t.filter(({consumer:r,to:o})=>(T(n,r)??null)!==o)}function NE(e,t){return()=>t.length===0?Promise.resolve():e.switch(t)}async function DE(e,t){
if(e.capabilities.connectors)return t;let n=new Set((await e.observe()).map(({name:r})=>r));return t.filter(r=>n.has(r))}function WE(e,t){return()=>t.length===0?
Promise.resolve():e.retire(t)}async function yt(e,t,n){try{return await(e.dryRun?n(nl(t)):BE(t,n))}catch(r){throw GE(r,e.environment,t)}}function GE(e,t,n){let r=h("status",t);return e instanceof
De?new p("ledger",`another run is changing ${t}: ${e.message}`,r):e instanceof ge?_E(e,t,n)??rl(e,t):e instanceof le?new p("lease",`the lease of ${t} is lost, a\
nd nothing more was done: ${e.message}`,r):e instanceof _t&&e.next===""?new _t(e.step,e.message,r):e}function rl({message:e,lease:t},n){let r=`another run is ch\
anging ${n}: ${e}; ${h("status",n)} tells how far it is`;return new p("lease",r,J,[],`once ${t.holder} has ended`)}function _E({lease:e,message:t},n,{clock:r,lease:{
removal:o}}){if(Date.parse(e.until)-Date.parse(r.now())<=2*Ae)return null;let s=`another run is changing ${n}, by a clock that is ahead of this one: ${t}`;return new p(
"lease",s,`where nobody is deploying: ${o??"remove its lease"}`)}async function BE(e,t){let n=await VE(e),r=new Os(e.lease,e.clock,n),o=e.claimant.every(r.interval/
4,()=>{r.beat()});try{let s=nl(JE(e,r));return await UE(s,n),await t(s)}finally{o(),await r.release().catch(()=>{})}}async function UE({engine:e,lease:t},n){try{
await e.fence(n.token)}catch(r){throw!(r instanceof _t)||!await t.withdraw(n)?r:new p("fence",`${r.message}: ${qE}`,HE(t.removal))}}var qE="another ledger than \
this one drives the platform (ledger: local in another clone, another remote, or a ledger from a backup). Where that one is right, run this command there, or se\
t ledger: remote so that all share one; running it here again does not help";function HE(e){return`only where this ledger is the right one, and nobody uses the \
other: ${e??"remove its lease"}, and run the command again`}var KE=5e3;async function VE({lease:e,claimant:t,clock:n,progress:r,ending:o}){let s=Date.parse(n.now())+
t.patience;for(let i=!1;;i=!0)try{return await e.acquire(t.name,n.now())}catch(a){let l=s-Date.parse(n.now());if(!(a instanceof ge)||l<=0||o.aborted)throw a;i||
r.note(`waiting for the lease: ${a.message}`),await n.sleep(Math.min(KE,l),o)}}function JE(e,t){return{...e,engine:zE(e.engine,t),ledger:XE(e.ledger,t),clock:YE(
e.clock,t)}}function zE(e,t){let n=async o=>(await t.check(),o()),r={apply:(o,s)=>n(()=>e.apply(o,s)),adopt:o=>n(()=>e.adopt(o)),switch:o=>n(()=>e.switch(o)),retire:o=>n(
()=>e.retire(o))};return new Proxy(e,{get(o,s){let i=Reflect.get(r,s);if(i!==void 0)return i;let a=Reflect.get(o,s,o);return typeof a!="function"?a:a.bind(o)}})}
function XE(e,t){return{removal:e.removal,read:()=>e.read(),after:n=>e.after(n),history:n=>e.history(n),async append(n,r,o){return await t.check(),e.append(n,r,
o)}}}function YE(e,t){return{now:()=>e.now(),async sleep(n,r){let o=Math.max(1,t.interval);for(let s=n;s>0&&r?.aborted!==!0;s-=o)await e.sleep(Math.min(s,o),r),
await t.beat()}}}async function Ay(e,{substitute:t},n,r){let o=rt(e,t),s=Object.entries(await n.consumers()).sort(([m],[u])=>m<u?-1:1),i=s.map(([m])=>({name:m,kind:"view"})),a=i.
length===0?[]:await n.describe(i),l=s.map(([m,u],d)=>{let f=T(o,m);return{name:m,...e$(m,u,f,a[d]??null,r)}}),c=await QE(o,new Set(s.map(([m])=>m)),n);return{same:Object.
fromEntries(l.flatMap(({name:m,same:u})=>u===null?[]:[[m,u]])),differences:[...l.flatMap(({difference:m})=>m===null?[]:[m]),...c.map(m=>`${m} is there, was not \
made by bluegreen, and is to be a consumer: once it is renamed or dropped, it is made as git says`)]}}async function QE(e,t,n){let o=Object.entries(e).filter(([
i])=>!t.has(i)).map(([i,a])=>typeof a=="object"?i:B({consumer:i}));if(o.length===0)return[];let s=await n.describe(o.map(i=>({name:i,kind:"view"})));return o.filter(
(i,a)=>{let l=s[a]??null;return l!==null&&ZE(l.name,i)&&!Fy(l)})}function ZE(e,t){return`.${e}`.toLowerCase().endsWith(`.${t}`.toLowerCase())}function e$(e,t,n,r,o){
if(typeof n=="object")return t$(e,t,n,r,o);if(n===t)return{same:n,difference:null};let s=En(t)?e:B({consumer:e}),i=En(t)?"is a view of its own":`shows ${t}`;return{
same:null,difference:`${s} ${i}, and git says ${n??"nothing of it"}`}}function t$(e,t,n,r,o){if(r===null||!(En(t)||Fy(r)))return{same:null,difference:`${B({consumer:e})}\
 shows ${t}, and git says that ${e} is a view of its own`};let s=Kr({sql:n.sql,options:{}},r,o);if(s.length===0&&En(t))return{same:{...n,content:t},difference:null};
let i=s.length===0?"":`: ${s.join("; ")}`;return{same:null,difference:`${e} is defined otherwise than git says${i}; once it is dropped, it is made as git says`}}
function Fy({sql:e}){return/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s/i.test(e)}async function Ly(e,t,n,r){let o=ee(e),s=Cr(t),i=({kind:w},E)=>{let O=s.get(E);return w!=="connector"&&(O===void 0||gc(O))},a=[...o].filter(([w,E])=>i(E,w)).map(
([,w])=>w),l=(await r.observe()).filter(({kind:w})=>w!=="external"),c={wanted:o,sql:n$(e,n),nameOf:Br(e.tables.map(({name:w})=>w)),streaming:r.capabilities.streaming},
m=await r$(a,l,c,r),u=await o$(m,l,c,r),d=[...m,...u.pairs],f=await Ay(e,n,r,c.nameOf),g=[...u.differences,...f.differences];return{...a$(d,a,c,g),consumers:f.same}}
function n$(e,{substitute:t}){return new Map([...yc(e)].map(([n,r])=>[n,nt(r,t)]))}async function r$(e,t,{sql:n},r){let o=e.map(({name:a,kind:l})=>({name:a,kind:l===
"table"||l==="view"?l:"statement"})),s=await r.describe(o),i=new Map(t.map(a=>[S(a),a]));return e.flatMap((a,l)=>{let c=s[l]??null;if(c===null)return[];let{kind:m}=a,
u=i.get(S({name:c.name,kind:m}))??i.get(S(a));return u===void 0?[]:[{wanted:a,sql:n.get(S(a))??"",there:u,description:c}]})}async function o$(e,t,n,r){let o=new Set(
e.map(({there:m})=>S(m))),s=t.filter(m=>m.kind==="statement"&&m.content===null&&!o.has(S(m)));if(s.length===0)return{pairs:[],differences:[]};let i=await r.describe(
s),a=new Set(e.map(({wanted:m})=>S(m))),l=[],c=[];for(let[m,u]of s.entries()){let d=i[m]??null,f=d===null?[]:s$(d,n);if(d===null||f.length===0)continue;let w=[...n.
wanted.values()].filter(O=>O.kind==="statement"&&O.writes.some(L=>f.includes(L))&&!a.has(S(O))).map(O=>({wanted:O,sql:n.sql.get(S(O))??"",there:u,description:d})),
E=w.find(O=>ks(O,n).length===0);E!==void 0?(a.add(S(E.wanted)),l.push(E)):c.push(i$(u,f,w,n))}return{pairs:l,differences:c}}function s$({sql:e},{nameOf:t,wanted:n}){
return Be(e).statements.flatMap(o=>o.names).filter(({role:o})=>o==="write"||o==="define").map(({parts:o})=>t(o.map(({text:s})=>s))).filter(o=>n.has(`table:${o}`))}
function i$({name:e},t,n,r){let[o]=n,s=o===void 0?"nothing more should":`not as ${o.wanted.name} should: ${ks(o,r).join("; ")}`;return`${e} fills ${t.join(", ")}\
, and ${s}`}function ks({wanted:e,sql:t,description:n},{nameOf:r}){return Kr({sql:t,options:e.options},n,r)}function a$(e,t,n,r){let o=bc([...n.wanted.values()]),
s=({wanted:m,there:u})=>u.content!==null&&(u.content===m.content||o.has(`${m.name} ${u.content}`)),i=e.filter(s),a=e.filter(m=>!s(m)),l=a.filter(m=>m.there.content===
null&&ks(m,n).length===0),c=d$(l,e,t,n);return{same:[...[...i,...l].map(({wanted:m})=>m),...c.done].map(l$),marked:i.length,adoptions:l.map(c$),differences:[...a.
filter(m=>!l.includes(m)).map(m=>m$(m,n)),...r,...c.differences].sort()}}function l$(e){return{...Nl(e,"green","ready"),content:e.content,adopted:!0}}function c$({
wanted:e,sql:t,there:n}){let{name:r,content:o,reads:s,writes:i,file:a,line:l}=e,c=e.kind==="table"?"create-table":e.kind==="view"?"create-view":"start-statement";
return{step:{id:`adopt:${r}`,kind:c,object:r,content:o,sql:t,reads:s,writes:i,file:a,line:l,after:[],level:0,strategy:"none",inverse:null,properties:{},touches:[]},
there:n.name}}function m$(e,t){let{wanted:n,there:r}=e,o=ks(e,t),s=o.length===0?"":`: ${o.join("; ")}`,i=br({step:{object:n.name},there:r.name});return r.content===
null?`${i} is there, but was not made by bluegreen, and differs${s}${u$(n)}`:`${i} is there with other content${s}`}function u$({kind:e}){return e==="view"?"; o\
nce it is dropped, it is made as git says":""}function br({step:e,there:t}){return t===e.object?t:`${e.object} (there as ${t})`}function d$(e,t,n,{streaming:r}){
let o=e.filter(({wanted:c})=>c.kind==="table"),s=new Set(o.filter(({there:c})=>c.rows!==0).map(({wanted:c})=>c.name)),i=new Set(t.map(({wanted:c})=>S(c))),a=n.filter(
c=>(c.kind==="statement"||c.kind==="seed")&&!i.has(S(c))&&c.writes.some(m=>s.has(m))),l=({kind:c,writes:m})=>(c==="seed"||!r)&&m.every(u=>s.has(u));return{done:a.
filter(l),differences:a.filter(c=>!l(c)).map(c=>f$(c,s))}}function f$({name:e,writes:t},n){let r=t.filter(i=>n.has(i)),o=t.filter(i=>!n.has(i)),s=o.length===0?"":
`, and ${o.join(", ")}, which it fills too`;return`${r.join(", ")} is there with rows, and ${e}, which fills it, is not: started now it would fill it again${s}`}var Ny="wait-caught-up";function Rs(e,t,n){let r=t.filter(o=>o.kind===Ny).map(({object:o})=>[o,n]);return r.length===0?e:{...e,catchingUp:{...Object.fromEntries(
r),...e.catchingUp}}}function xs(e,t){let n=new Set(t.filter(o=>o.kind===Ny).map(({object:o})=>o));if(n.size===0)return e;let r=Object.entries(e.catchingUp).filter(
([o])=>!n.has(o));return{...e,catchingUp:Object.fromEntries(r)}}function ol({plan:{release:e,pairs:t},run:n},r){let{hash:o,head:s}=e,i=(a,l,c)=>mc(a,{release:o,at:l,outcome:c,commit:s.commit,run:n});return fe({id:"gate",after:r,
act:{do:"judge"},recording:{through:(a,l,c)=>i(a,c,"pass"),failed:(a,{error:l},c)=>Ht(l instanceof Te?i(a,c,Dy(l)):a)},words:a=>a===null||!(a.error===null||a.error instanceof
Te)?null:{action:"check",object:e.hash,message:`${t.length} tables compared: ${a.error===null?"pass":Dy(a.error)}`}})}function Dy({checked:e}){return Qa(e.findings)}
function Wy(e){let{steps:t}=e.plan,n=t.map(o=>p$(o,e.plan)),r=t.map(({id:o})=>o);return Ve([...n,ol(e,r)].map(g$))}function p$(e,t){let n=qe(e,W);return fe({id:e.
id,step:e,after:e.after,act:n.act(e,t),changes:n.counts===!0,works:n.waits!==!0,recording:{begun:(r,o,s)=>Rs(r,[e],s),through:r=>xs(r,[e]),failed:Ht}})}function g$(e){
let{recording:t}=e;return{...e,recording:{...t,failed:(n,r,o)=>({...t.failed(n,r,o),phase:n.phase})}}}function _y(e,t){let{plan:n,ordering:r}=e,[o,s]=h$(n.steps,r),i=il(e),a=(u,...d)=>u.flatMap(({id:f})=>qy(i.get(f),d)),l=ol(e,[...Es,...$s(o)]),c=[Hy(e),Ky(),...a(
o,...Es),l];if(t==="validate")return Ve([...c,w$(n)]);let m=b$(l.id);return Ve([...c,m,...a(s,m.id),Vy(n,[m.id,...$s(s)])])}function By(e,t,n){let r=[...il(e).values()].
flatMap(l=>qy(l,Es)),{action:o,object:s}=e,i=fe({id:"finish",after:[...Es,...$s(r)],act:{do:"note"},recording:{through:(l,c,m)=>n(l,m)},words:sl({action:o,object:s,
message:`${s} serves`})}),a=t.length===0?[]:[y$(t)];return Ve([Hy(e),Ky(),...a,...r,i])}function Uy(e){let t=[...il(e).values()];return Ve([...t,Vy(e.plan,$s(t))])}
function h$(e,t){let n=new Set;for(let r of e)(qe(r,t).closes===!0||r.after.some(s=>n.has(s)))&&n.add(r.id);return[e.filter(r=>!n.has(r.id)),e.filter(r=>n.has(r.
id))]}var Es=["begin",Wr,"adopt"];function $s(e){return e.map(({id:t})=>t)}function qy(e,t){return e===void 0?[]:[{...e,after:[...e.after,...t]}]}function Hy({plan:e,
line:t,start:n,action:r,object:o,message:s}){return fe({id:"begin",act:{do:"note"},changes:!0,recording:{begun:i=>ac(n(i),e.release.hash,t)},words:i=>i===null?{
action:r,object:o,message:s}:null})}function Ky(){return fe({id:Wr,after:["begin"],act:{do:"settle"},lasts:!0,recording:{through:e=>({...e,confirmed:[...e.confirmed,
Wr]}),failed:Ht}})}function y$(e){let t=$(e.length,"object"),n={action:"adopt",object:t,message:e.map(br).join(", ")};return fe({id:"adopt",step:{id:"adopt",kind:"\
adopt",object:t},after:["begin"],act:{do:"adopt",adoptions:e},recording:{through:pc},words:r=>r?.outcome==="failed"?null:n})}function b$(e){return fe({id:"permi\
t",after:[e],act:{do:"permit"},recording:{failed:t=>({...t,phase:"validated"})}})}function w$({release:e}){return fe({id:"validate",after:["gate"],act:{do:"note"},
recording:{through:t=>({...t,phase:"validated"})},words:sl({action:"validate",object:e.hash,message:"green is right"})})}function Vy({release:e},t){return fe({id:"\
finish",after:t,act:{do:"note"},recording:{through:uc},words:sl({action:"deploy",object:e.hash,message:"green serves"})})}function sl(e){return t=>t===null?null:
e}function il(e){let{plan:t,ordering:n}=e,r=S$(e,lc(t));return new Map(t.steps.map(o=>{let s=qe(o,n);return[o.id,v$(o,s,s.act(o,t),r(o,s))]}))}function v$(e,t,n,r){
return fe({id:e.id,step:e,after:e.after,act:n,changes:t.looks!==!0||t.counts===!0,works:t.waits!==!0,lasts:t.lasts===!0,recording:r})}function S$({plan:e,onSwitch:t},n){
let r=new Map(e.steps.map(a=>[a.id,a])),o=a=>a.flatMap(({id:l})=>r.get(l)??[]),s={begun:(a,l,c)=>Rs(cc(a,n,o(l)),o(l),c),through:(a,l)=>xs(Hs(a,n,o(l)),o(l)),failed:Ht},
i=a=>({...s,through:(l,c,m)=>a(Hs(l,n,o(c)),m)});return(a,{act:l,through:c})=>{if(a.kind==="switch")return Gy(i(t));let m=c===void 0?s:i((u,d)=>c(u,e,d));return j$(
l(a,e))?Gy(m):m}}function j$({do:e}){return e==="move"||e==="show"}function Gy(e){let t=({error:n})=>n instanceof p&&!(n instanceof et&&n.happened==="unknown");
return{...e,begun:(n,r,o)=>sc(e.begun(n,r,o)),failed:(n,r,o)=>{let s=e.failed(n,r,o);return t(r)?ic(s):s}}}async function wr(e){let{plan:t,journal:n}=e,r=`the run has to end; ${yr(e)}`;return await n.record({action:"pause",object:t.environment,outcome:"done",message:r},
n.environment),{...te(e,"waiting",r),next:h("deploy",t.environment)}}function te(e,t,n){let{plan:r,findings:o}=e;return{environment:r.environment,outcome:t,message:n,
warnings:r.warnings,next:null,plan:r,comparisons:Za(e),findings:o,account:Ts(e)}}function Is({release:e,line:t,ordering:n=W},r){let{plan:o,ports:s}=r;return{plan:o,ordering:n,line:t,start:i=>i,onSwitch:(i,a)=>Vr(i,o,a),action:"deploy",object:e.
hash,message:`${_r(r)} steps${t===null?"":` from ${t}`}`,run:s.claimant.run}}async function Jy({engine:e,clock:t,ledger:n},r,o,s){let i=$$(o,r),a=c=>i.has(c),l=r.phase!=="serving";for(let c of[...l?Wa:[],null]){let m=await Ue(e,r,s,a),u=await T$(
e,r,o,m),d=await He(e,r,m),f=d.filter(w=>!u(w)),g=f.filter(({object:w})=>a(w));if(g.length===0)return await P$(e,o,m),f.map(zy);if(c===null||g.some(({kind:w})=>w!==
"missing"))throw x$(g,d,r,{name:o.environment,removal:n.removal});await t.sleep(c)}return[]}async function P$(e,{moves:t,environment:n},{consumers:r}){let o=[...(await Hc(
e,t,r)).values()];if(o.length===0)return;let s=[...o.map(Kc),"to go on, drop or rename what is there"].join(`
`),i=`once what others made in place of ${R(o,5)} is dropped or renamed`;throw new p("observe",s,h("deploy",n),[],i)}async function T$(e,t,n,r){let o=t.phase!==
"serving",s=E$(n,r),i=k$(n,t),a=await qc(e,[t.serves.consumers],r.consumers),l=new Set([...O$(t,r),...a.values()]);return({kind:c,object:m})=>c==="unknown"||c===
"missing"&&i.has(m)||c==="consumer"&&!l.has(m)&&(o||s.has(m))}function O$(e,{consumers:t}){let n=Jr(e,t);return Object.entries(e.serves.consumers).filter(([r,o])=>n.
has(r)||T(t,r)===Re(o)).map(([r,o])=>qt(r,o))}function k$({steps:e},{objects:t}){let n=new Set(t.flatMap(({name:o,colour:s})=>s==="blue"?[o]:[])),r=e.filter(({kind:o,
object:s})=>o==="remove"&&!n.has(s));return new Set(r.map(({object:o})=>o))}async function al({ports:e,journal:t,definitions:n,plan:r},{watched:o,settled:s}){let{
environment:i}=t,a=({kind:d,object:f})=>d!=="consumer"||s(f),c=await us(e,async()=>(await bn(e.engine,i,n)).filter(a),d=>d.some(wn)),m=R$(i);if(o)return c.filter(
({object:d})=>!m.has(d)).map(zy);if(c.length===0)return[];let u=`what serves in ${r.environment} is not as its ledger says:`;throw await ds(u,c,i,{name:r.environment,
definitions:n},e)}function R$({objects:e,serves:t,previous:n,switchedAt:r}){let o=n===null?[]:de(n.consumers,t.consumers),s=e.filter(({colour:i,since:a})=>i==="\
blue"&&a===r);return new Set([...s.map(({name:i})=>i),...o.map(B)])}function zy({message:e}){return{code:"drift",message:e,file:"",line:0}}function x$(e,t,n,r){
return Ga(`${r.name} is not as its ledger says:`,e,t,n,r)}function E$({moves:e},{consumers:t}){let n=({consumer:r,to:o})=>o!==null&&T(t,r)===void 0;return new Set(
e.filter(n).map(B))}function $$({steps:e,pairs:t,moves:n,retreat:r},{objects:o,serves:s}){let i=e.filter(({kind:l})=>l!=="expect-external"),a=r===null?[]:de(s.consumers,
r.consumers);return new Set([...i.flatMap(({object:l,writes:c,touches:m})=>[l,...c,...m]),...t.flatMap(({blue:l,green:c})=>[l,c]),...[...n,...a].map(B),...o.filter(
({colour:l})=>l==="green").map(({name:l})=>l)])}async function Xy(e,t,n,{requiredBy:r},o){for(let{environment:s,proofAge:i}of r){let a=await el({release:e,environment:t,name:n,proofAge:i},o).catch(I$(o));if(a!==
null)return`${s} requires a proof, and ${a}`}return null}function I$({progress:e}){return t=>{if(!(t instanceof p))throw t;return e.note(`whether the proof is t\
rue was not asked: ${we(t)}`),null}}async function Yy(e,t,n,{plan:r,ports:o}){let{previous:s}=t,a=(s===null?[]:[...(await Pt(t,"go-back",o)).gone]).map(u=>`${u}\
 is not there any more`);if(s===null||a.length>0)return[...a,tl(e,n.name)].join(`
`);let{steps:l,pairs:c}=ht(e,Dr(t,s),n),m=l.filter(({kind:u})=>u==="wait-caught-up"||u==="check");return{...r,steps:m,pairs:c}}async function Qy(e){let{journal:t,
ports:n,rules:r,due:o,plan:s}=e,i=Wy({plan:s,run:n.claimant.run}),a={journal:t,ports:n,due:o,ending:n.ending,limit:r.concurrency};try{let l=await vn(i,{...a,perform:c=>M$(
e,c)});return l==="paused"&&js(e,W),l}catch(l){throw l instanceof Qe?A$(e,l):l}}async function M$(e,t){let{act:n,step:r}=t;n.do==="judge"&&e.findings.push(...ys(
e,C$(e.plan)));let o=n.do==="look"?await Ss(e,n.step):await Ke(e,n);return r!==null&&(o===null?e.left:e.done).push(r),o}function C$({environment:e}){return`what\
 serves in ${e} is not shown to be right any more; it serves as before`}function A$({plan:e},t){let{cause:n,message:r}=t;if(n instanceof Te||ye(n))return n;let o=`${r}\

What serves goes on serving; it is not proved again.`;return We(t,o,h("deploy",e.environment))}async function Zy(e,t){let{journal:n,plan:r}=t,{environment:o}=n,{release:s,line:i,dryRun:a}=e,l=o.phase==="serving"||t.wasWatched;!a&&!l&&await Ke(t,{do:"settl\
e"});let c=o.phase==="serving"?await Da(t.ports,o):[],m=_$(e,t),u=m.some(({kind:L})=>L==="watch"),d=new Set(c.map(B)),g=await al(t,{watched:u,settled:L=>(l||!a)&&
!d.has(L)});!a&&c.length>0&&await ms(t,r.environment);let w={...t,plan:{...r,warnings:[...r.warnings,...g]}};if(m.length>0&&a)return te(w,"nothing","nothing to \
do");if(m.length>0)return B$(e,{...w,plan:{...w.plan,steps:m}});let E=Uc(o,r,i,G$(o,s.hash)),O=a?null:await N$(w,E);return O===eb&&o.phase==="watching"?te(w,"do\
ne",`${r.environment} serves the release`):L$(await D$(e,w,E,F$(c,O)),c,a)}function F$(e,t){return e.length===0?t===null?"nothing to do":`nothing to do: ${t}`:[
Dt(e.map(B)),...t===null?[]:[t]].join("; ")}function L$(e,t,n){return t.length===0||e.outcome!=="nothing"?e:{...e,outcome:n?"planned":"done"}}var eb="green serv\
es";async function N$({journal:e,plan:t},n){let{environment:r}=e,{hash:o}=t.release;if(F(n)===F(r))return null;let s=r.serves.release===o,i=s?eb:"the same conte\
nt serves already",a=s&&r.phase==="serving"?t.environment:o;return await e.record({action:"deploy",object:a,outcome:"done",message:i},n),i}async function D$({release:e,
target:t,rules:n,dryRun:r},o,s,i){let a=await Xy(e,s,t.name,n,o.ports);if(a===null)return te(o,"nothing",i);let l=await Yy(e,s,t,o);if(typeof l=="string")return W$(
o,i,`${a}
${l}`);let c={...o,plan:l};return r?te(c,"planned",`${$(l.steps.length,"step")}: ${a}`):await Qy(c)==="paused"?wr(c):te(c,"done",`${t.name} serves the release, \
which is proved again`)}function W$(e,t,n){return e.plan.release.tables.length===0?te(e,"nothing",t):{...te(e,"nothing",`${t}; ${n}`),next:"bluegreen rewrite"}}
function G$({serves:e,proofs:t},n){let r=t.find(o=>o.release===e.release);return r===void 0||e.release===n?null:{...r,release:n}}function _$({release:e,target:t,
ordering:n=W},r){let{serves:o,confirmed:s}=r.journal.environment;if(!r.wasWatched||o.release!==e.hash)return[];let i=c=>qe(c,n).lasts!==!0||!s.includes(c.id),a=n.
order(r.plan).filter(i),l={...Zr(t.name,a.map(({id:c})=>c)),level:0};return t.watch?[...a,l]:a}async function B$(e,t){if(await Pn(Uy(Is(e,t)),t,e.ordering??W)===
"paused")return wr(t);let r=`${t.plan.environment} serves the release`;return await U$(t,r),te(t,"done",r)}async function U$(e,t){try{await al(e,{watched:!1,settled:()=>!0})}catch(n){
throw n instanceof p?new p(n.step,`${t}, but ${n.message}`,n.next,n.warnings):n}}async function tb(e,t,n){let{environment:r}=t,o=q$(r,e);if(o.length===0)return;let s=await Yr(r,o,n);s.size>0&&t.assume(H$(r,s))}function q$(e,t){let n=({colour:a})=>a===
"superseded"||a==="green"&&e.phase==="serving",r=e.objects.filter(a=>n(a)&&a.kind!=="external");if(r.length===0)return[];let o=ee(t),s=e.objects.filter(({colour:a})=>a===
"blue"),i=Lr(e,s);return r.filter(a=>o.has(S(a))&&!Nr(a,i))}function H$(e,t){let n=r=>r.colour!=="blue"&&t.has(r.name);return{...e,objects:e.objects.map(r=>n(r)?
{...r,state:"removing"}:r)}}async function Ms(e,t,n=new Set){let r=new Set([...t.objects.map(S),...n]);if((await nb(e,r)).length===0)return[];await Jt(e);let s=await nb(e,r),i=await e.engine.
describe(s),a=[...t.objects,...s].filter(({kind:c})=>c!=="statement"),l=Br(a.map(({name:c})=>c));return s.map((c,m)=>K$(c,i[m]?.sql??"",l))}async function nb({engine:e},t){
return(await e.observe()).filter(r=>r.content!==null&&!t.has(S(r)))}function Cs(e,t){if(t.length===0)return e;let n=new Set(t.map(S)),r=e.objects.filter(o=>!n.has(
S(o)));return{...e,objects:hc([...r,...t])}}function rb(e,{steps:t}){let n=new Set(t.flatMap(({object:r,writes:o})=>[r,...o]));return e.some(({name:r})=>n.has(r))}
function K$({name:e,kind:t,content:n},r,o){let s=Be(r).statements.flatMap(c=>c.names),i=(...c)=>[...new Set(s.filter(({role:m})=>c.includes(m)).map(({parts:m})=>o(
m.map(({text:u})=>u))))],l=t==="statement"?i("write","define"):[e];return{name:e,kind:t,table:l[0]??e,content:n??"",options:{},colour:"superseded",state:"left",
since:null,reads:t==="table"?[]:i("read"),writes:l}}async function ob(e,t,n,{line:r,supersede:o,contains:s}){let{line:i,commit:a,release:l}=t.serves;if(o||r===null||i===null||i===r||l===e.hash||t.line===r&&t.phase!==
"serving")return;let c=V$(e,t);if(!(c.length===0||await s(a??i)))throw new p("ledger",[`${n} serves the release of ${i} (${a?.slice(0,12)??"from a work tree"}),\
 which ${r} does not contain, and would undo: ${R(c,10)}`,`merge ${i} into ${r}, or tag its release, so that it becomes the baseline, and deploy again`,"or depl\
oy with --supersede, where it is meant to be undone"].join(`
`),`git merge ${a??Er(i)}`)}function V$(e,t){let n=[e.blue,e.green],r=[...J$(n,t),...z$(n,t),...X$(n,t)],o=new Set(t.pins);return[...new Set(r)].filter(s=>!o.has(
s)).sort()}function J$(e,{objects:t}){let n=e.map(ee),r=({kind:s})=>s==="table"||s==="view",o=s=>n.some(i=>i.get(S(s))?.content===s.content);return t.filter(s=>s.
colour==="blue"&&r(s)&&!o(s)).map(({name:s})=>s)}function z$(e,{serves:t}){let n=e.map(o=>rt(o,{})),r=o=>n.flatMap(s=>T(s,o)??[]).map(Re);return Object.entries(
t.consumers).flatMap(([o,s])=>typeof s=="object"&&!r(o).includes(Re(s))?[o]:[])}function X$(e,{serves:t}){let n=e.map(Vl);return Object.entries(t.options).flatMap(
([r,o])=>{let s=n.map(i=>T(i,r)).filter(i=>i!==void 0).map(i=>F(i));return s.length>0&&!s.includes(F(o))?[r]:[]})}async function ll(e,t,n,r){let o=e(t);if(o.retreat===null)return o;let s=await Y$(o.retreat,t,n,r);if(s.length===0)return o;let i=Q$(t,s),a=await ll(e,i,n,r);return{
...a,faults:a.faults.map(l=>Z$(l,s))}}function Y$({objects:e},t,n,r){let o=new Set(e);return Yc(t,i=>i.colour!=="blue"&&o.has(S(i)),n,r)}function Q$(e,t){let n=new Set(
t.map(({object:o})=>o)),r=({name:o,colour:s})=>s!=="blue"&&n.has(o);return{...e,objects:e.objects.map(o=>r(o)?{...o,state:"failed"}:o)}}function Z$(e,t){if(e.code!==
"serves-other-content")return e;let n=R(t.map(({message:r})=>r),5);return e.message.includes(n)?e:{...e,message:`${e.message}: ${n}`}}async function sb(e,t){return yt(e,t,async n=>{let r=await st.open(n.ledger,n.clock),{environment:o}=r;eI(o,e.environment);let{going:s,kept:i}=rI(o,e.rules,n.clock.
now()),a=await fr(s,n),l=[...pr(a),...i];return s.length===0?ve(e.environment,"nothing","nothing to retire",l):(await _a(n,o,e.environment,"what served before"),
await tI(n,s,e.environment),e.dryRun?ve(e.environment,"planned","nothing was changed",l):(await sI({journal:r,ports:n,name:e.environment,ordering:W},s,Wt(a)),ve(
e.environment,"done",Wt(a),l)))})}function eI(e,t){let{phase:n}=e;if(!(n==="serving"||n==="empty"||n==="validated"))throw new p("retire",`${t} is ${n}: what ser\
ved before is still needed`,h("status",t))}async function tI({engine:e},t,n){let r=await e.objections(t.map(o=>o.name));if(r.length!==0)throw new p("retire",r.join(
`
`),h("retire",n),[],"once nothing stands in its way")}function nI(e,t,n,r){if(e.colour!=="superseded")return!1;let o=e.since??t.switchedAt;return o===null||Date.
parse(r)-Date.parse(o)>=n.retireAfter}function rI(e,t,n){let r=new Set(e.objects.filter(l=>nI(l,e,t,n))),o=e.objects.filter(l=>!r.has(l)),s=Lr(e,o),i=l=>r.has(l)&&
!Nr(l,s),a=e.objects.filter(l=>l.colour==="superseded"&&!i(l));return{going:e.objects.filter(i),kept:a.map(l=>oI(l,s))}}function oI(e,t){let n=e.writes.find(o=>t.
has(o));if(n===void 0)return`keep ${e.name}: its waiting time is not over`;let r=t.get(n)??"";return n===e.name?`keep ${e.name}: ${r} reads it`:`keep ${e.name}:\
 it fills ${n}, which ${r} reads`}async function sI(e,t,n){let{journal:r,ports:o}=e,{previous:s}=r.environment;try{await Gt(e,eo(t,"retiring",n))}catch(i){throw(i instanceof
p||i instanceof On)&&await cl(r,o,i.message,s),i}}async function cl(e,t,n,r){await Jt(t);let o=new Set((await t.engine.observe()).map(S)),s=rc({...e.environment,
previous:r},o);await e.record({action:"retire",object:"what is left",outcome:"failed",message:n},s)}async function ab(e,t){let{target:n,dryRun:r}=e,o=Ps(e.rules,t);return yt({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await st.open(
s.ledger,s.clock);await iI(e,a.environment,s),await aI(e,a,s),await tb(e.release.green,a,s);let l=await lb(e,a.environment,s);if(l.faults.length>0)throw new v(l.
faults);let c=cb(e,l,{journal:a,ports:s,held:i,...o});if(l.steps.length===0)return Zy(e,c);let m=await lI(e,c);return e.dryRun?te(m,"planned",uI(e,m)):fI(e,m)})}
async function lb({release:e,target:t,ordering:n=W},r,o){let s=l=>ht(e,l,t),i=Mn([e.blue,e.green],t.substitute),a=await ll(s,r,i,o);return a.steps.length===0?a:
{...a,steps:n.order(a)}}function cb({rules:e,release:t,target:n},r,o){let{environment:s}=o.journal,i=s.phase==="watching"&&In(s,t.hash);return{...o,plan:r,rules:e,
definitions:Mn([t.blue,t.green],n.substitute),wasWatched:i,comparisons:new Map,findings:[],before:Gr(s,r),done:[],forgotten:new Set,left:[]}}async function iI(e,t,n){
let{release:r,target:o,rules:s,expected:i,line:a,supersede:l}=e,c=e.contains??(()=>Promise.resolve(!1));if(await Oy(t,o.name,n.engine),r.faults.length>0)throw new v(
r.faults);let m=new Map([[o.name,n.ledger]]);s.requires!==null&&m.set(s.requires,n.ledgerOf(s.requires)),await Hl(r,i,o.name,m),ky(t,o.name,r.hash,a,l),await ob(
r,t,o.name,{line:a,supersede:l,contains:c})}async function aI({dryRun:e},t,n){let{objects:r,previous:o}=t.environment;e||!r.some(oc)||await cl(t,n,"interrupted",
o)}async function lI(e,t){try{return await ib(e,t)}catch(n){let r=n instanceof p?await cI(e,t):null;if(r===null)throw n;return ib(e,r)}}async function ib(e,t){let{
plan:n}=t,r=[...n.warnings,...await mI(e,t)];return{...t,plan:{...n,warnings:r}}}async function cI(e,t){let{journal:n,ports:r,plan:o}=t,s=await Ms(r,n.environment);
if(!rb(s,o))return null;let i=Cs(n.environment,s),a=s.map(({name:m})=>m),l={action:"observe",object:"what is left over",message:R(a,10)};e.dryRun||await n.record(
{...l,outcome:"done"},i);let c=await lb(e,i,r);if(c.faults.length>0)throw new v(c.faults);return cb(e,c,t)}async function mI(e,t){let{release:n,target:r,rules:o,
until:s,dryRun:i}=e,{engine:a,clock:l,vouching:c}=t.ports;if(await bs(n,o,t.ports),s===null&&!i){let{environment:d}=t.journal,f=d.phase==="validated"&&In(d,n.hash);
Ul(o,r.name,l.now(),f),r.approval&&await vs(n,r.name,c)}let{environment:m}=t.journal,u=await Jy(t.ports,m,t.plan,t.definitions);return await ws(a,t.plan,m,e.ordering??
W),u}function uI({rules:e,target:t,until:n},{plan:r,ports:o}){let s=n===null?Ar(e,t.name,o.clock.now()):null;return`${r.steps.length} steps${s===null?"":`; ${s}\
: nothing is switched before`}`}async function dI(e){try{return await ms(e,e.plan.environment)}catch(t){if(t instanceof p&&t.step==="switch")return[];throw t}}async function fI(e,t){
let n={...t,forgotten:await zh(t)},{plan:r,findings:o}=n,s=_y(Is(e,n),e.until);if(await Pn(s,n,e.ordering??W)==="paused")return wr(n);if(e.until==="validate"){let l="\
green is right; blue serves until it is deployed without --until",c=Bl(e.rules,n.ports.clock.now()),m=c===null?null:`after ${c}`,u=h("deploy",r.environment);return{
...te(n,"validated",l),findings:o,next:u,waits:m}}let i=`${r.environment} serves the release; ${$(r.moves.length,"consumer")} moved`,a=await dI(n);return te(n,"\
done",a.length===0?i:`${i}; ${Dt(a.map(B))}`)}function mb(e,t,n,r,o=[]){let s={...n??Yl,phase:"deploying"},i={...r,approval:!1,watch:!1,revisions:!0};return ht({...pI(e,t),warnings:o},s,i)}function pI(e,t){
let n=[...ee(e).values(),...Al(e)].map(r=>[S(r),r.content]).sort();return{project:"",baseline:t,head:t,tables:[],untouched:e.tables.length,excluded:[],sparable:[],
inPlace:[],expectations:[],edits:[],blue:{tables:[],statements:[],connectors:[]},green:e,hash:Y(F({install:n})),warnings:[],faults:[]}}async function ub(e,t){let{target:n,dryRun:r}=e,o=Ps(e.rules,t);return yt({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await st.open(
s.ledger,s.clock);hI(a.environment,n.name);let l=await Ly(e.pipeline,a.environment,n,s.engine);bI(l,n.name);let c=await Ms(s,a.environment,new Set(ee(e.pipeline).
keys())),m=gI(dc(a.environment,l.same),l.consumers),u=mb(e.pipeline,e.revision,m,n,[...e.warnings,...a.isNew?vI(l,c,n.name):[]]);if(u.faults.length>0)throw new v(
u.faults);yI(e);let d={...e.rules,autoRollback:!1,soak:Gl.soak},f={plan:u,ports:s,rules:d,definitions:Mn([e.pipeline],n.substitute),journal:a,...o,wasWatched:!1,
comparisons:new Map,findings:[],held:i,before:Gr(m,u),done:[],forgotten:new Set,left:[]};return wI(u,m,n.name),await ws(s.engine,u,m,W,l.adoptions),e.dryRun?ml(
f,"planned",`${u.steps.length} steps${db(l)}`):SI(f,m,e.revision.ref,{...l,left:c})})}function gI(e,t){return{...e,serves:{...e.serves,consumers:t}}}function hI(e,t){
if(!(e.phase==="empty"||xe(e)))throw new p("ledger",`something is installed in ${t} already`,h("deploy",t))}function yI({pipeline:e,revision:t,target:n}){if(e.tables.
length>0||e.statements.length>0)return;let r=`${h("install",n.name,"--ref","REF")} takes a commit whose project folder is the one that bluegreen.yaml names`,o=`\
there is nothing to install: ${t.ref} holds no table of the project; ${r}`;throw new p("install",o,"")}function bI({differences:e},t){if(e.length!==0)throw new p(
"observe",`${t} already holds objects of these names, and nothing was taken over:
${e.join(`
`)}
another commit may say what is there: ${h("install",t,"--ref","REF")}`,"")}function wI({steps:e},{objects:t,serves:n},r){let o=t.flatMap(a=>a.adopted===!0?[a.name]:
[]),s=new Set([...o,...Object.values(n.consumers).flatMap(Dl)]),i=e.find(({kind:a,object:l})=>a==="remove"&&s.has(l));if(i!==void 0)throw new p("install",`${i.object}\
 was taken over from somebody else with other content than this: install the ref that was begun`,h("status",r))}function vI({marked:e},t,n){let r=e+t.length;if(r===
0)return[];let o=t.length===0?"":`; ${$(t.length,"object")} that nothing here wants (${R(t.map(i=>i.name),10)}) can go: ${h("retire",n)}`;return[{code:"other-le\
dger",message:`another ledger than this one made ${$(r,"object")} here: whoever uses that one still (another clone with ledger: local, another remote) is kept o\
ut from now on${o}`,file:"",line:0}]}function db({adoptions:e,consumers:t}){let n=de({},t).map(B),r=[...e.map(br),...n];return r.length===0?"":`; takes over ${r.
join(", ")}`}async function SI(e,t,n,r){let{plan:o}=e,{environment:s}=o,i=(m,u)=>Cs(Bc(Vr(m,o,u)),r.left),a=By({plan:o,ordering:W,line:null,start:()=>r.adoptions.
length===0?t:fc(t),onSwitch:i,action:"install",object:n,message:`${o.steps.length} steps`,run:e.ports.claimant.run},r.adoptions,(m,u)=>xe(m)?i(m,u):m);if(await Pn(
a,e,W)==="done")return ml(e,"done",`${s} serves ${n}${db(r).replace("takes","took")}`);let c=`the run has to end; ${yr(e)}`;return{...ml(e,"waiting",c),next:h("\
install",s)}}function ml(e,t,n){let{plan:r}=e,{warnings:o,environment:s}=r,i=Ts(e);return{environment:s,outcome:t,message:n,warnings:o,next:null,plan:r,comparisons:[],
findings:[],account:i}}var As=class{removal=null;#e;#t;#n=null;constructor(t={record:null},n=Ae){this.#e=t,this.#t=n}acquire(t,n){let r=this.#o(n);return r!==null?Promise.reject(new ge(
r)):this.#r(Eo(this.#e.record,t,n,this.#t))}async renew(t,n){return this.#r($o(this.#e.record,t,n,this.#t))}release(t){let{record:n}=this.#e;return n?.lease.token===
t.token&&(this.#e.record={...n,released:!0}),Promise.resolve()}withdraw(t){let{record:n}=this.#e,r=n!==null&&!n.released&&n.lease.token===t.token;return r&&(this.#e.
record=Co(n)),Promise.resolve(r)}held(t){return Promise.resolve(this.#o(t))}#r(t){return this.#e.record={lease:t,released:!1},Promise.resolve(t)}#o(t){let{record:n}=this.#e;
return n===null||n.released?null:(this.#n=Io(this.#n,n.lease,t),Mo(this.#n,t,this.#t)?null:n.lease)}};var Fs=class e{#e=[];read(){let t=this.#e.at(-1);return Promise.resolve({at:this.#t(),environment:t?structuredClone(t.environment):null})}append(t,n,r){return t!==
this.#t()?Promise.reject(new De(`The ledger is at ${this.#t()??"its beginning"}, not ${t??"there"}`)):(this.#e.push(structuredClone({entries:n,environment:r})),
this.read())}after(t){let n=this.#e.findLast(({entries:r})=>r.some(o=>o.object===t&&o.outcome==="done"));return Promise.resolve(n===void 0?null:structuredClone(
n.environment))}history(t){let n=this.#e.flatMap(({entries:r})=>r).toReversed();return Promise.resolve(structuredClone(n.slice(0,t)))}copy(){let t=new e;return t.#e.
push(...this.#e),t}#t(){return this.#e.length===0?null:String(this.#e.length).padStart(40,"0")}};async function ul({journal:e,ports:t,name:n},r,o){let{environment:s}=e,i=Ot(r==="go-back"?tc(s):nc(s));if(i.length===0)return;let a=r==="stay"?[]:await jI({journal:e,
ports:t},r,o),l=it("switch-back",n,a,[]),m=Tt([l,...Qr(i,[l.id])]).map(g=>({step:g,key:Xr(s.generation,g),moves:g.id===l.id?a:[]})),u=(await t.engine.preflight(
m)).filter(({step:g})=>g!==l.id);if(u.length===0)return;let d=u.map(g=>g.message).join(`
`),f=h("rollback",n,"--discard");throw new p("discard",d,f,[],"once nothing stands in its way")}async function jI({journal:{environment:e},ports:t},n,r){return n===
"give-up"?zt(t,e):Vc({do:"show",consumers:e.previous?.consumers??null,again:r},e)}async function vr(e,t){return yt(e,t,async n=>{let r=await st.open(n.ledger,n.clock),o=dl(r.environment,e.discard),s=kI(e,{journal:r,ports:n});await xI(s,o);let i=EI(
r.environment,o,e.discard);if(i.length===0&&hb(r.environment,o,pb).length===0)return RI(e,s);await Xc(r.environment,e.environment,n);let a=await fr(i,n);return o===
"stay"?PI(e,s,a):TI(e,s,o,a)})}var pb={again:new Set,gone:new Set};async function PI({environment:e,dryRun:t},n,r){let o=pr(r);return await ul(n,"stay",pb.again),
t?ve(e,"planned",gb,o):(await Xa(n),ve(e,"done",`green is gone: ${Wt(r)}`,o))}var gb="nothing was changed";async function TI(e,t,n,r){let o=e.environment,{environment:s}=t.
journal;e.discard&&n==="give-up"&&await fs(t.ports,s,o);let i=await Pt(s,n,t.ports),a=[...hb(s,n,i),...pr(r)],l=i.beside.map(OI);e.dryRun&&await oy(t,i);let c=i.
lost.length+i.redefined.length===0;return e.discard&&c&&await ul(t,n,i.again),e.dryRun?{...ve(o,"planned",gb,a),warnings:l}:(await ry(t,n,i),e.discard&&await Xa(
t),{...ve(o,"done",II(n,i.apart),a),warnings:l})}function OI(e){return{code:"drift",message:e,file:"",line:0}}function kI({environment:e,folder:t,ordering:n=W,discard:r},o){
return{...o,name:e,folder:t,ordering:n,discard:r}}async function RI(e,{journal:t,ports:n,name:r,folder:o=""}){let{environment:s}=t,{release:i}=s.serves,a="nothi\
ng to go back to";if(i===null)return ve(e.environment,"nothing",a,[]);let l=`${a}: ${i} serves, and rollback goes back one step`;return{...ve(e.environment,"not\
hing","",[]),...await qa({name:r,environment:s,folder:o,why:l},n)}}function dl(e,t){switch(e.phase){case"empty":return"stay";case"deploying":case"validated":case"\
failed":return _e(e)?"go-back":"give-up";case"watching":case"rolling-back":return"go-back";case"serving":return t&&Ot(e).length>0?"stay":"go-back"}}async function xI({
journal:e,ports:t,name:n,folder:r=""},o){let{environment:s}=e,{previous:i,serves:a,switchedAt:l}=s;if(o!=="go-back"||i!==null||l===null)return;let c=`what serve\
d in ${n} before ${a.release??"the last switch"} is not there any more`;throw await gs({name:n,environment:s,folder:r,why:c},t)}function EI(e,t,n){return n?[...Ot(
e),...$I(e,t)]:t==="stay"?[]:lm(e,t)}function hb(e,t,{again:n,gone:r}){let o=(t==="stay"?[]:um(e,t,r)).map(l=>om(l.table,l.key,l.after)),{previous:s,serves:i}=e;
if(t==="give-up")return["give up the deployment under way",...fb(i.consumers,n),...o];if(t==="stay"||s===null)return[];let a=de(i.consumers,s.consumers);return[
...a.map(l=>l.view===void 0?`${B(l)}: ${l.from??"nothing"} \u2192 ${l.to??"nothing"}`:`${B(l)}: its earlier definition`),...fb(s.consumers,n),...o,...a.length+o.
length===0?["what served before the last switch serves again"]:[]]}function fb(e,t){return Object.entries(e).filter(([n])=>t.has(n)).map(([n,r])=>Dt([qt(n,r)]))}
function $I({objects:e,previous:t},n){if(n!=="go-back"||t===null)return[];let r=new Set(t.objects);return e.filter(o=>o.colour==="blue"&&o.kind!=="external"&&!r.
has(S(o)))}function II(e,t){let n=t.length===0?"":`, but for ${R(t,5)}`;return e==="give-up"?`the deployment is given up; consumers show blue${n}`:`consumers sh\
ow what they showed before the last switch${n}`}async function yb(e,t){let{environment:n}=e,{environment:r}=await t.ledger.read(),o=await CI(t.ledger,r,t.clock.now()),s={...t,ledger:o,lease:new As({record:MI})},
i=await vr({...e,dryRun:!0},s);if(i.outcome==="nothing"||r===null)return i;let a=await AI(r,e,t),l=Date.parse(t.clock.now()),c=await vr({...e,dryRun:!1},s),m=(Date.
parse(t.clock.now())-l)/1e3;return await NI(r.serves,await o.read(),t.engine,n),{...c,outcome:"planned",message:`rehearsed on a copy of ${n}: it takes ${m.toFixed(
1)} s, and ${c.message}; nothing was changed in ${n}`,changes:[...c.changes,...a],next:vt(n,e.discard)}}var MI={lease:{holder:"nobody",token:2**52,since:"1970-0\
1-01T00:00:00Z",until:"1970-01-01T00:00:00Z"},released:!0};async function CI(e,t,n){let r=new Fs,o={at:n,action:"rehearse",object:"copy",outcome:"done",message:"\
a copy"};return t!==null&&await r.append(null,[o],t),{read:()=>r.read(),append:(s,i,a)=>r.append(s,i,a),after:s=>e.after(s),history:s=>e.history(s)}}async function AI(e,{
discard:t},n){let{serves:r,previous:o}=e;if(o===null||dl(e,t)!=="go-back")return[];let s=await Yr(e,e.objects,n),i=[];for(let a of xh(r.consumers,o.consumers)){
let{identity:l,views:c}=a,m=[r,o].flatMap(({consumers:f})=>[...zr([l],f,e)]),u=[...new Set(m)].filter(f=>s.has(f)),d=c===void 0?`published.${l}`:l;i.push(`${d}:\
 ${await FI(a,u,n.engine)}`)}return i}async function FI(e,t,n){if(t.length>0)return`cannot be compared, as ${R(t,5)} is not there any more`;try{return LI(await n.
compare(e))}catch(r){return`cannot be compared: ${we(r)}`}}function LI({added:e,removed:t,changed:n,greenRows:r}){if(e+t+n===0)return`the same ${$(r,"row")} as \
now`;let o=[...e>0?[`${e} that are not there now`]:[],...t>0?[`without ${t} of now's`]:[],...n>0?[`${n} with other values`]:[]];return`${$(r,"row")}: ${o.join("\
, ")}`}async function NI(e,{environment:t},n,r){let o=t?.serves.consumers??{},s=await n.consumers(),i=de(e.consumers,o).find(l=>l.to!==(T(s,l.consumer)??null));
if(i===void 0)return;let a=`on a copy of ${r} the rollback left ${i.consumer} showing ${T(s,i.consumer)??"nothing"}`;throw new p("rollback",a,h("status",r))}function wb(e,t,{warn:n,fail:r,minRows:o}){return t<o?"inconclusive":r!==null&&bb(e,t,r)?"fail":e===0?"pass":n===null||bb(e,t,n)?"warn":"pass"}function bb(e,t,n){
return n.kind==="rows"?e>n.rows:e>n.share*t}function vb(e){return e.kind==="rows"?`${e.rows} rows`:`${Number((e.share*100).toPrecision(6))}%`}function Sb({rows:e},t){return n=>[...n.flatMap(r=>DI(r,e,t)),...py(n,t)]}function DI(e,t,n){let r=Ya(e,n);return[...WI(e),GI(e,t,r),...fy(e,r)]}function WI({green:e,
schema:t}){return t.map(({message:n})=>({check:"schema",table:e,outcome:"warn",message:n}))}function GI(e,t,n){let{green:r,blueRows:o,greenRows:s}=e,i=Math.max(
o,s),a=my(e,n),l=wb(a,i,t),c=l==="inconclusive"?_I(i,t):BI(e,a,t,l==="fail");return{check:"rows",table:r,outcome:l,message:c}}function _I(e,{minRows:t}){return`${$(
e,"row")}, and fewer than ${t} decide nothing`}function BI(e,t,{fail:n},r){let o=jn(e);if(o===0)return`${$(e.greenRows,"row")}, no difference`;let s=Math.max(e.
blueRows,e.greenRows),i=o>t?`, ${wt(o-t)} of them accepted`:"",a=r&&n!==null?`; the limit is ${vb(n)}`:"";return`${wt(o)} of ${$(s,"row")} differ${i} (${UI(e)})${a}`}
function UI({added:e,removed:t,changed:n,columns:r}){let o=[e>0?`${wt(e)} added`:"",t>0?`${wt(t)} removed`:"",n>0?`${wt(n)} changed`:""],s=r.filter(a=>a.changed>
0).map(a=>`${a.column} in ${wt(a.changed)}`),i=Sl(s,8,a=>$(a,"more column"));return[o.filter(a=>a!=="").join(", "),i.join(", ")].filter(a=>a!=="").join(": ")}import{hostname as qI,userInfo as HI}from"node:os";function Ls(e){let t=e.GITHUB_ACTIONS==="true"?xl(e):null,n=t===null?0:Ae+3e4;return{name:t===null?VI():KI(t),patience:n,run:t,every:zI}}function KI(e){return e.
replace(/^https?:\/\/(.+)\/actions\/runs\/(.+)$/,"run $2 of $1")}function VI(){return`${JI()}@${qI()}, process ${process.pid}`}function JI(){try{return HI().username}catch{
return String(process.getuid?.()??"somebody")}}function zI(e,t){let n=setInterval(t,e);return n.unref(),()=>{clearInterval(n)}}import{setTimeout as XI}from"node:timers/promises";var Ze={now:()=>new Date().toISOString(),sleep:(e,t)=>XI(e,void 0,t===void 0?{}:{signal:t}).catch(n=>{if(t?.aborted!==
!0)throw n})};import{existsSync as e0}from"node:fs";import{mkdtemp as t0,rm as n0}from"node:fs/promises";import{tmpdir as r0}from"node:os";import{join as Pb}from"node:path";import{isAbsolute as jb,join as YI,relative as QI}from"node:path";function Sr(e){let{name:t,engine:n,substitute:r,approval:o,soak:s,revisions:i}=e;return{name:t,engine:n,location:ZI(e),capabilities:to(n),substitute:r,approval:o.
fourEyes,watch:s>0,revisions:i}}function ZI(e){switch(e.engine){case"duckdb":return e.file;case"flink":return e.gateway??"";case"confluent":return e.settings??""}}
function jr(e,t){let{requires:n,proofAge:r,freeze:o,soak:s,retireAfter:i,autoRollback:a,concurrency:l}=e,{catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}=e;return{
requires:n,proofAge:r,requiredBy:t.filter(f=>f.requires===e.name).map(f=>({environment:f.name,proofAge:f.proofAge})),freeze:o,soak:s,retireAfter:i,autoRollback:a,
concurrency:l,catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}}function Ns(e,t,n){return e.repository.ledger(t,n.name,n.ledger,e.access)}function Pr(e,t,n){return e.
repository.lease(t,n.name,n.ledger,e.access)}async function fl(e,t,n){try{return{environment:(await(await Ns(e,t,n)).read()).environment,warnings:[]}}catch(r){if(!(r instanceof
p))throw r;return{environment:null,warnings:[{code:"ledger-unreadable",message:`the ledger of ${n.name} cannot be read: ${r.message}`,file:"",line:0}]}}}function Tr(e,t){
if(t.engine!=="duckdb"||t.ledger!=="remote")return[];let{name:n,file:r}=t,o=QI(e.repository.root,Or(e,r));return o.startsWith("..")||jb(o)?[]:[{code:"database-i\
n-clone",message:`the ledger of ${n} is shared (ledger: remote), but its database ${r} is in this clone: another machine has another file, or none; keep it wher\
e all who deploy reach it, or use ledger: local`,file:"",line:0}]}function Or(e,t){return jb(t)?t:YI(e.repository.root,t)}async function Tb({workspace:e,environment:t}){if(t.engine!=="duckdb")throw o0(t);let n=await t0(Pb(r0(),"bluegreen-copy-")),r=()=>n0(n,{recursive:!0,force:!0}),
[o,s]=[Or(e,t.file),Pb(n,"copy.duckdb")];try{let{copyDatabase:i}=await import("./copy-S3R5V6Z4.js");return e0(o)&&await i(o,s),{environment:{...t,file:s},
remove:r}}catch(i){throw await r(),i}}function o0({name:e,engine:t}){let n=`${e} is on ${t}, of which no copy can be made`;return new p("rollback",n,h("rollback",
e,"--dry-run"))}import{mkdir as s0,writeFile as i0}from"node:fs/promises";import{basename as a0,dirname as l0,join as c0}from"node:path";var m0=`# Databases of environments on \
this machine.
*.duckdb
*.duckdb.wal
/.gitignore
`;async function Ob(e){let t=l0(e);a0(t)===".bluegreen"&&(await s0(t,{recursive:!0}),await i0(c0(t,".gitignore"),m0,{flag:"wx"}).catch(()=>{}))}function kb(e,{catalog:t,database:n},r){let{name:o,gateway:s,jobmanager:i,connect:a,kafka:l,token:c,topicPrefix:m,kafkaTls:u}=e,d=u0(e);if(s===null||i===null||l===
null||d.length>0)throw new p("engine",`${o} does not say ${d.join(", ")}`,h("status",o));let g={brokers:l.split(",").map(O=>O.trim()),tls:u,sasl:d0(e.kafkaSasl)},
w={gateway:s,jobmanager:i,connect:a,kafka:g,token:c?.reveal()??null},E=Object.fromEntries(Object.entries(e.hidden).map(([O,L])=>[O,L.reveal()]));return{...w,prefix:m,
scope:r,catalog:t,database:n,hidden:E}}function u0({gateway:e,jobmanager:t,kafka:n,kafkaSasl:r}){return[["gateway",e],["jobmanager",t],["kafka",n],["username of\
 kafka-sasl",r===null?"":r.username],["password of kafka-sasl",r===null?"":r.password]].flatMap(([s,i])=>i===null?[`\`${s}\``]:[])}function d0(e){return e?.username==
null||e.password===null?null:{mechanism:e.mechanism,username:e.username,password:e.password.reveal()}}import{lstat as f0,realpath as Rb}from"node:fs/promises";import{join as xb,sep as p0}from"node:path";async function Ds({repository:e,settings:t},n,r){let o=r??t.
samples;for(let s of[xb(e.root,o),xb(e.root,n.root,o)])if(await g0(e.root,s))return s;return null}async function g0(e,t){if((await f0(t).catch(()=>null))?.isDirectory()!==
!0)return!1;let[r,o]=await Promise.all([Rb(e),Rb(t)]);return o===r||o.startsWith(r+p0)}async function pl(e,t,n,r){switch(n.engine){case"duckdb":{let{openDuckDb:o}=await import("./duckdb-B5RKA4AE.js"),{catalog:s,database:i}=e.settings,a=Or(e,n.
file);return await Ob(a),o({file:a,samples:await Ds(e,t,n.samples),catalog:s,database:i,scope:`${t.name}/${n.name}`,note:l=>r.note(l)})}case"flink":{let{openFlink:o}=await import("./open-7VCVCIJI.js");
return o(kb(n,e.settings,`${t.name}/${n.name}`))}case"confluent":throw new p("engine",`${n.name} is on ${n.engine}: this version plans for it, and deploys to du\
ckdb and flink only`,h("plan",n.name))}}function Eb({repository:e},{head:t,baseline:n}){let r=[t.commit??"HEAD",...n.commit===null?[]:[n.commit]];return async o=>{let s=await e.resolveCommit(o).catch(
()=>null);if(s===null)return!1;for(let i of r)if(await e.git.isAncestor(s,i))return!0;return!1}}function $b(e,t,n){let r=o=>ih(e,t,o,n,null).catch(()=>null);return{at:async o=>o===null?null:(await r(o))?.pipeline??null,baseline:()=>r(e.settings.release.baseline)}}var gl=5e3,[Ib,h0]=[250,5e3];async function hl(e,t){let{ending:n}=e,[r,{patience:o}]=[performance.now(),Ls(e.workspace.env)];for(let s=!1;;s=!0)try{return await t()}catch(i){
if(!(i instanceof kn))throw i;let a=await y0(e,i),l=performance.now()-r;if(l>=Math.max(o,a===i?gl:0)||n.aborted)throw a;s||e.progress.note(`waiting: ${a.message}`),
await Ze.sleep(l<gl?Ib:h0,n)}}async function Mb(e,t){let n=performance.now();for(;;)try{return await t()}catch(r){if(!(r instanceof kn))throw r;if(performance.now()-
n>=gl||await Cb(e)!==null)return r;await Ze.sleep(Ib)}}async function Cb({workspace:e,place:t,environment:n}){return(await Pr(e,t.name,n)).held(Ze.now())}async function y0(e,t){
let n=await Cb(e);return n===null?t:rl(new ge(n),e.environment.name)}async function Ab(e,t){let{env:n}=e;if(n.GITHUB_ACTIONS!=="true")return Fb(e);let r=n.GITHUB_TOKEN??n.GH_TOKEN??"",{repository:o,apiUrl:s,graphqlUrl:i,actor:a}=Rl(
n,"");if(r===""||o==="")return b0(e);let l=m=>process.stderr.write(`${m}
`),c=t??(await import("./github-5QRR7APK.js")).createGitHub;return w0(c({token:r,repository:o,apiUrl:s,graphqlUrl:i,log:l}),a,e)}async function Fb({repository:e}){
return{actor:await e.ownAddress(),authors:(t,n)=>e.authors(t,n),doubt:()=>Promise.resolve(null)}}async function b0(e){let t="nobody else vouches for it: give th\
e job GITHUB_TOKEN, so that GitHub can be asked";return{...await Fb(e),doubt:n=>Promise.resolve(Lb(e,n)?t:null)}}function w0(e,t,n){return{actor:t,authors:(r,o)=>e.
authors(r,o),doubt:(r,{commit:o,run:s})=>Lb(n,r)?e.doubt({environment:r,commit:o,run:s}):Promise.resolve(null)}}function Lb({settings:e},t){return e.environments.
find(({name:n})=>n===t)?.ledger!=="local"}async function v0({workspace:e,place:t,environment:n}){let{name:r,requires:o}=n,s=e.settings.environments.filter(l=>l.name===r||l.name===o),i=await Promise.all(
s.map(l=>Ns(e,t.name,l))),a=new Map(s.map((l,c)=>[l.name,i[c]]));return l=>{let c=a.get(l);if(c===void 0)throw new Error(`no ledger of ${l}`);return c}}async function Ws(e,t,n){
let{workspace:r,place:o,environment:s,progress:i,ending:a}=e,l=await v0(e),c=await Pr(r,o.name,s),m=await hl(e,()=>pl(r,o,s,i)),u=e.vouching??await Ab(r);try{return await n(
{engine:m,ledger:l(s.name),lease:c,claimant:Ls(r.env),ledgerOf:l,clock:Ze,progress:i,judge:t,vouching:u,ending:a})}finally{await m.close()}}var yl=()=>[];function iY(e,t,n){
let{environment:r,workspace:o}=e,s=[...Tr(o,r),...t.warnings],i={target:Sr(r),rules:jr(r,o.settings.environments),dryRun:n},a={...t,...i,warnings:s};return Ws(e,
yl,l=>ub(a,l))}function aY(e,t){let{environment:n,workspace:r}=e,{line:o,expected:s,until:i,dryRun:a,supersede:l,settings:c}=t,m=[...Tr(r,n),...t.release.warnings],
u={...t.release,warnings:m},d=jr(n,r.settings.environments),f=d.autoRollback&&t.autoRollback,g=Sb(c.settings.checks,c.accepted),w=Sr(n),E={release:u,target:w,rules:{
...d,autoRollback:f},line:o,expected:s,until:i,dryRun:a,supersede:l,contains:Eb(r,u)};return Ws(e,g,O=>ab(E,O))}async function lY(e,t,n){let{environment:r,workspace:o,
place:s}=e,{name:i,substitute:a}=r,l=$b(o,s,n),c={environment:i,rules:jr(r,o.settings.environments),history:t,substitute:a,git:l},[m,u]=await Promise.all([Ns(o,
s.name,r),Pr(o,s.name,r)]),d={ledger:m,lease:u,clock:Ze},f=await Mb(e,()=>pl(o,s,r,e.progress));if(f instanceof kn)return S0(await gm(c,d,f.message),f);try{return await pm(
c,{...d,engine:f})}finally{await f.close()}}function S0(e,{waits:t}){return e.next===null||e.lease!==null?e:{...e,waits:[t,e.waits].filter(n=>n!==null).join(", ")}}
function cY(e,t,n){let{environment:r,place:o}=e,s={environment:r.name,folder:o.root,discard:t,dryRun:n};return Nb(e,i=>vr(s,i))}async function mY(e,t){let n={environment:e.
environment.name,folder:e.place.root,discard:t,dryRun:!1},{environment:r,remove:o}=await hl(e,()=>Tb(e));try{return await Ws({...e,environment:r},yl,s=>yb(n,s))}finally{
await o()}}function uY(e,t){let{environment:n,workspace:r}=e,o={environment:n.name,rules:jr(n,r.settings.environments),dryRun:t};return Nb(e,s=>sb(o,s))}function Nb(e,t){
return Ws(e,yl,async n=>{wl(e.ending);let r=await t(n);return{...r,message:`${r.message}${vl(e.ending)}`}})}function yY({settings:e},t,n){let r=e.projects.length>0?e.projects.map(o=>({name:o.name??t,root:o.path})):lu(n,t);if(!n.some(o=>Je(o)&&r.some(s=>Wn(s.root,o))))
throw new v([j0(r.map(o=>o.root).filter(o=>o!==""))]);return r}function j0(e){return{code:"no-sql",file:"",line:0,column:0,message:`no .sql file was found ${e.length===
0?"in this repository":`under ${e.join(", ")}`}`,hint:"name the folder of the pipeline: project: FOLDER in bluegreen.yaml, or --project FOLDER"}}function P0(e,t,n,r){
if(n===null)return t;let o=cr(e.repository,e.cwd,n).replace(/\/+$/,""),s=t.filter(i=>i.name===n||i.root===o);if(s.length>0)return s;if(r.some(i=>Je(i)&&Wn(o,i)))
return[{name:o.slice(o.lastIndexOf("/")+1)||(t[0]?.name??n),root:o}];throw new v([T0(n,t.map(i=>i.name))])}function T0(e,t){let n=`there is no project ${JSON.stringify(
e)}, and no folder of that name that holds SQL`,r=t.length===0?"":`did you mean ${Mr(e,[...t])}?`;return{code:"unknown-project",file:"",line:0,column:0,message:n,
hint:r}}function bY(e,t,n,r){let o=P0(e,t,n,r),s=cr(e.repository,e.cwd,"."),i=o.filter(m=>m.root!==""&&Wn(m.root,s)),[a,...l]=i.length===1?i:o;if(a!==void 0&&l.
length===0)return a;let c=o.map(m=>m.name).join(" | ");throw new v([{code:"several-projects",file:"",line:0,column:0,message:`this repository holds ${o.length} \
projects`,hint:`say which: --project ${c}`}])}async function TY(e){let{workspace:t,place:n}=e,r=await li(t.settings,e.environment,{last:!0}),o=await fl(t,n.name,r),{release:s,warnings:i}=await Db(e,r,o),a=ht(
s,o.environment,Sr(r)),l=[...o.warnings,...i,...Tr(t,r)];return{...a,warnings:[...l,...a.warnings]}}async function OY(e){let{workspace:t,environment:n}=e,r=n===
null?null:await li(t.settings,n);return Db(e,r,null)}async function Db({workspace:e,place:t,sides:n,release:r},o,s){let i=o?.dialect??null,a=e.settings.environments.
at(-1);if(a?.ledger!=="remote")return{release:Xn(t,n,r,{},i),warnings:[]};let l=a.name===o?.name?s:null,c=l??await fl(e,t.name,a),m=c.environment?.served??{};return{
release:Xn(t,n,r,m,i),warnings:l===null?c.warnings:[]}}async function EY(e,t,n){let r=await Ds(e,t,null);if(r===null)return null;let{simulate:o}=await import("./simulation-YJU3ZLAX.js"),{catalog:s,database:i}=e.settings,
{blue:a,green:l,tables:c}=n;return o({blue:a,green:l,released:c,samples:r,catalog:s,database:i,now:Ze.now()})}function Wb(e){let t=new Set,n=[jt(e)];for(;n.length>0;){let r=n.pop();if(!(typeof r!="object"||r===null)){if("with"in r&&Array.isArray(r.with))for(let o of r.with)
t.add(O0(o));for(let o of Object.values(r))n.push(o)}}return t}function O0(e){if(typeof e!="object"||e===null||!("name"in e))return"";let{name:t}=e;return typeof t==
"object"&&t!==null&&"text"in t?String(t.text):""}function Bb(e,t){return e.flatMap(({path:n,before:r,after:o})=>r.statements.flatMap((s,i)=>{let a=o.statements[i];return a===void 0?[]:k0(n,r,s,o,a,t)}))}function k0(e,t,n,r,o,s){
let i=R0(n,o);if(i.size===0)return[];let a=Gb(s,t,n),l=a===null?null:Gb(s,r,o);if(a===null||l===null||x0(a,l,i,Wb(n)))return[];let c=[...a].map(m=>i.get(m)??m);
return[E0(e,n,c,[...l])]}function Gb(e,{text:t},{start:n,end:r}){let o=e(t.slice(n,r));return o===null?null:new Set([...o].map(s=>Ub(s)))}function Ub(e=""){return e.
replace(/^\$/,"")}function R0(e,t){let n=e.names.map((r,o)=>[_b(r),_b(t.names[o])]);return new Map(n.filter(([r,o])=>r!==o))}function _b(e){return Ub((e?.parts.
at(-1)?.text??"")+(e?.companion??""))}function x0(e,t,n,r){let o=new Set([...e].map(a=>n.get(a)??a)),s=[...t].filter(a=>!o.has(a));return[...o].filter(a=>!t.has(
a)).length===0&&s.every(a=>e.has(a)&&r.has(a))}function E0(e,{line:t,column:n},r,o){let[s,i]=[r,o].map(a=>[...a].sort().join(", "));return{code:"witness",file:e,
line:t,column:n,message:`after the rewrite this statement should name ${s??""}, but node-sql-parser reads ${i??""}`,hint:"nothing was rewritten; please report t\
his statement"}}async function WY(e){let t=e.filter(({path:r})=>Je(r)).map(({path:r,before:o,after:s})=>({path:r,before:Be(o),after:Be(s)}));if(t.length===0)return;let n=Bb(t,await $0());
if(n.length>0)throw new v(n)}async function $0(){let{default:e}=await import("../vendor/flinksql-T2XLK7AQ.js"),t=new e.Parser;return n=>{try{return new Set(t.tableList(
n,{database:"FlinkSQL"}).map(r=>r.split("::").at(-1)??""))}catch{return null}}}export{li as a,CM as b,Je as c,Pv as d,mi as e,Op as f,Ct as g,I1 as h,M1 as i,tr as j,ga as k,Ye as l,AB as m,sh as n,FB as o,ih as p,iY as q,aY as r,lY as s,cY as t,
mY as u,uY as v,yY as w,P0 as x,bY as y,TY as z,OY as A,EY as B,WY as C};
