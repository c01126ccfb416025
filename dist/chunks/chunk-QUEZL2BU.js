import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{$ as ac,$a as Zr,A as Kl,Aa as qe,Ab as vm,B as Vl,Ba as Jr,Bb as lt,C as Jl,Ca as zr,D as zl,Da as Uc,Db as so,E as Xl,Ea as qc,Eb as io,F as Yl,Fa as Hc,
Fb as Om,G as Ql,Ga as He,Gb as km,H as Y,Ha as Ke,Hb as Rm,I as F,Ia as Xr,Ib as Ys,J as ot,Ja as Kc,K as Lr,Ka as Vc,Kb as xm,L as Nr,La as Jc,Lb as Em,M as qs,
Ma as Vt,Mb as $m,N as Zl,Na as Jt,Nb as Im,O as Dr,Oa as Pt,Ob as Mm,P as ec,Pa as zc,Pb as ve,Q as tc,Qa as Yr,R as nc,Ra as Xc,S as rc,Sa as Cn,T as $n,Ta as Yc,
U as _e,Ua as Qc,V as xe,Va as Tt,W as Wr,Wa as Qr,X as oc,Xa as Zc,Y as sc,Ya as em,Z as ic,Za as tm,_ as Gr,_a as it,a as Bt,aa as lc,ab as nm,b as S,ba as Hs,
bb as rm,c as ee,ca as qt,cb as fe,d as Ml,da as cc,db as Ve,e as Cl,ea as mc,eb as om,f as Al,fa as uc,fb as sm,g as Fl,ga as dc,gb as im,h as Ll,ha as fc,hb as am,
i as Cr,ia as pc,ib as lm,j as nt,ja as gc,jb as cm,k as Re,kb as mm,l as xn,la as _r,lb as Ot,m as Nl,ma as Br,mb as eo,n as rt,na as St,nb as um,o as Ut,oa as In,
ob as dm,p as de,pa as yc,pb as fm,q as _,qa as st,qb as pm,r as Dl,ra as hc,s as Wl,sa as Ur,sb as gm,t as Gl,ta as bc,tb as ym,u as Ar,ua as wc,ub as hm,v as _l,
va as Ue,vb as bm,w as Bl,wa as Vr,wb as at,x as Ul,xa as _c,xb as wm,y as ql,ya as Bc,z as Us,za as W,zb as Js}from"./chunk-NEFJHDIO.js";import{a as ne,b as zt,
c as ao,d as Cm,e as Am,f as Fm,g as Lm,h as lo}from"./chunk-2PC3IBH5.js";import{a as El,b as $l,d as $r,e as Bs,g as Il}from"./chunk-YAPZ2TNP.js";import{
a as x,b as En,c as zs,d as no,e as Sm,f as ro,g as jm,h as mt,i as Xs,j as Pm,k as oo,l as Tm}from"./chunk-JL4D25JR.js";import{a as to,b as ct,c as $e}from"./chunk-SEFBYZMY.js";
import{A as Be,C as Mc,D as Cc,G as Ac,H as Fc,I as Vs,J as Lc,L as Nc,O as Ee,P as Dc,Q as Kt,R as Wc,S as Gc,T as Kr,a as Ir,b as Mr,c as k,d as Hl,e as Fr,f as vc,
g as Sc,h as jc,i as qr,j as Pc,k as Tc,l as Oc,m as kc,n as Rc,o as Ht,p as xc,q as Ec,r as $c,s as Ic,v as Mn,x as Ks,y as Hr,z as jt}from"./chunk-DHFHUCRQ.js";
import{c as bl,d as wl}from"./chunk-MN4Q3AM3.js";import{a as kl,b as Rl}from"./chunk-P5PSJBU5.js";import{a as xl,c as y,d as vt,e as Er}from"./chunk-72OGCTX6.js";
import{A as L,B as Z,a as kr,b as kn,c as Rr,d as Gs,e as tt,f as Sl,g as _s,h as _t,i as jl,j as Oe,k as z,l as Rn,m as xr,n as Pl,o as V,q as ue,r as T,s as M,
t as X,v as A,w as Tl,x as Ol,y as ke}from"./chunk-NSIJVF4Y.js";import{a as wt,b as $,c as O,d as vl,e as me,f as we}from"./chunk-IKZNXR77.js";import{
a as p,b as J,d as et,e as Tn,f as Gt,g as On,h as Te}from"./chunk-XDVA7NNB.js";import{a as Ge,b as v,c as bt}from"./chunk-TB5ROFKA.js";import{b as be,
d as hl}from"./chunk-CCRNYFYJ.js";var ho=be((BM,uu)=>{var en=class{constructor(t,n){this.type=t,n&&(this.range=n)}},di=class extends en{constructor(t,n,r){super("PAIR",r),this.key=t,this.value=n}separator(t){
if(Array.isArray(this.range)&&this.range.length>=3){let[n,r,o]=this.range;return t.slice(r,o)}return null}},fi=class extends en{constructor(t,n){super("COMMENT",
n),this.comment=t}},pi=class extends en{constructor(t){super("EMPTY_LINE",t)}};uu.exports={Node:en,Pair:di,Comment:fi,EmptyLine:pi}});var hu=be((UM,yu)=>{var{Pair:gi,Comment:Dw,EmptyLine:Ww}=ho(),Gw=(e,t)=>{let n=e[t];return n==="#"||n==="!"},du=(e,t)=>{let n=e[t];return!n||n==="\r"||n===`
`},yi=(e,t)=>{let n=e[t];for(;n==="	"||n==="\f"||n===" ";)t+=1,n=e[t];return t},_w=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=1,n=e[t];return t},Bw=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`&&n!=="	"&&n!=="\f"&&n!==" "&&n!==":"&&n!=="=";)n==="\\"?e[t+1]===`
`?t=yi(e,t+2):t+=2:t+=1,n=e[t];return t},Uw=(e,t)=>{let n=e[t],r=!1;e:for(;n==="	"||n==="\f"||n===" "||n==="="||n===":"||n==="\\";){switch(n){case"\\":if(e[t+1]!==
`
`)break e;t=yi(e,t+2);break;case"=":case":":if(r)break e;r=!0;default:t+=1}n=e[t]}return t},qw=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=n==="\\"?2:1,n=e[t],n===`
`&&e[t-1]==="\r"&&(t+=1,n=e[t]);return t},fu=e=>e.replace(/\\(u[0-9a-fA-F]{4}|\r?\n[ \t\f]*|.)?/g,(t,n)=>{switch(n&&n[0]){case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"u":{let r=parseInt(n.substr(1),16);return isNaN(r)?n:String.fromCharCode(r)}case"\r":case`
`:case void 0:return"";default:return n}});function gu(e,t){let n=[];for(let r=0;r<e.length&&(e[r]===`
`&&e[r-1]==="\r"&&(r+=1),!!e[r]);++r){let o=yi(e,r);if(du(e,o)){n.push(t?new Ww([r,o]):""),r=o;continue}if(Gw(e,o)){let m=_w(e,o),u=e.slice(o,m);n.push(t?new Dw(
u,[o,m]):u),r=m;continue}let s=Bw(e,o),i=fu(e.slice(o,s)),a=Uw(e,s);if(du(e,a)){n.push(t?new gi(i,"",[o,s,a,a]):[i,""]),r=a;continue}let l=qw(e,a),c=fu(e.slice(
a,l));n.push(t?new gi(i,c,[o,s,a,l]):[i,c]),r=l}return n}function pu(e,t,n,r){if(!r){e[t]=n;return}let o=t.split(r),s=e;for(;o.length>=2;){let a=o.shift();if(a===
"__proto__")return;s[a]?typeof s[a]!="object"&&(s[a]={"":s[a]}):s[a]={},s=s[a]}let i=o[0];typeof s[i]=="object"?s[i][""]=n:s[i]=n}function Hw(e,t){let n=t?typeof t==
"string"?t:".":null,r=Array.isArray(e)?e:gu(e,!1),o={};for(let s of r)s instanceof gi?pu(o,s.key,s.value,n):Array.isArray(s)&&pu(o,s[0],s[1],n);return o}yu.exports=
{parse:Hw,parseLines:gu}});var Ou=be((qM,Tu)=>{var{Pair:Kw,Comment:Vw,EmptyLine:Jw}=ho(),bu=(e,t)=>String(e).replace(t!==!1?/[^\t\n\f\r -~\xa1-\xff]/g:/[\0-\b\v\x0e-\x1f]/g,n=>"\\u"+n.charCodeAt(
0).toString(16).padStart(4,"0")),ju=e=>String(e).replace(/\\/g,"\\\\").replace(/\f/g,"\\f").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/\t/g,"\\t"),wu=e=>ju(
e).replace(/^[#!]|[ =:]/g,"\\$&"),vu=e=>ju(e).replace(/^ /,"\\ "),Su=(e,t)=>e.replace(/^\s*([#!][ \t\f]*)?/g,t);function bo({indent:e,latin1:t,lineWidth:n,newline:r,
foldChars:o},s,i){let a=bu(s,t),l=bu(i,t),c=a+l;if(!n||n<0||c.length<=n)return c;let m=0,u,d=0;s&&a.length<n&&(c=a+r+e+l,m=a.length+r.length,d=m+e.length);for(let f=c[d];f;f=
c[++d]){let g=d-m>=n?u||d:void 0;if(!g)switch(f){case"\r":c[d+1]===`
`&&(d+=1);case`
`:g=d+1;break;case"\\":switch(d+=1,c[d]){case"r":c[d+1]==="\\"&&c[d+2]==="n"&&(d+=2);case"n":g=d+1;break;case" ":case"=":case":":o.includes(c[d])&&(u=d+1);break;case"\
f":o.includes("\f")&&(u=d+1);break;case"t":o.includes("	")&&(u=d+1);break}break;default:o.includes(f)&&(u=d+1)}if(g){let w=g,E=c[w-1];for(;E===`
`||E==="\r";)w-=1,E=c[w-1];let R=c[g],N=R==="	"||R==="\f"||R===" ";c=c.slice(0,w)+r+e+(N?"\\":"")+c.slice(g),m=w+r.length,u=void 0,d=m+e.length-1}}return c}var Pu=(e,t,n,r="")=>Object.
keys(e).reduce((o,s)=>{let i=e[s];if(i&&typeof i=="object")return o.concat(Pu(i,t,n,r+s+t));{let a=s===n?r.slice(0,-t.length):r+s;return o.push([a,i]),o}},[]);function zw(e,{
commentPrefix:t="# ",defaultKey:n="",indent:r="    ",keySep:o=" = ",latin1:s=!0,lineWidth:i=80,newline:a=`
`,pathSep:l=".",foldChars:c="\f	 ."}={}){if(!e)return"";Array.isArray(e)||(e=Pu(e,l,n));let m={indent:r,latin1:s,lineWidth:i,newline:"\\"+a,foldChars:c},u={indent:t,
latin1:s,lineWidth:i,newline:a,foldChars:c};return e.map(d=>{switch(!0){case!d:case d instanceof Jw:return"";case Array.isArray(d):return bo(m,wu(d[0])+o,vu(d[1]));case d instanceof
Kw:return bo(m,wu(d.key)+o,vu(d.value));case d instanceof Vw:return bo(u,"",Su(d.comment,t));default:return bo(u,"",Su(String(d),t))}}).join(a)}Tu.exports={stringify:zw}});var Ru=be((HM,ku)=>{var{Node:Xw,Pair:Yw,Comment:Qw,EmptyLine:Zw}=ho(),{parse:ev,parseLines:tv}=hu(),{stringify:nv}=Ou();ku.exports={Node:Xw,Pair:Yw,Comment:Qw,EmptyLine:Zw,
parse:ev,parseLines:tv,stringify:nv}});var la=be(($W,qp)=>{"use strict";var QT=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.
error("SEMVER",...e):()=>{};qp.exports=QT});var ca=be((IW,Hp)=>{"use strict";var ZT="2.0.0",eO=Number.MAX_SAFE_INTEGER||9007199254740991,tO=16,nO=250,rO=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F",
"\u205F","\u3000","\uFEFF"],oO=["major","premajor","minor","preminor","patch","prepatch","prerelease"];Hp.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:tO,MAX_SAFE_BUILD_LENGTH:nO,
MAX_SAFE_INTEGER:eO,WHITESPACE_CHARACTERS:rO,RELEASE_TYPES:oO,SEMVER_SPEC_VERSION:ZT,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}});var Vp=be((Le,Kp)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:ma,MAX_SAFE_BUILD_LENGTH:sO,MAX_LENGTH:iO}=ca(),aO=la();Le=Kp.exports={};var lO=Le.re=[],cO=Le.safeRe=
[],h=Le.src=[],mO=Le.safeSrc=[],b=Le.t={},uO=0,ua="[a-zA-Z0-9-]",dO=[["\\s",1],["\\d",iO],[ua,sO]],fO=e=>{for(let[t,n]of dO)e=e.split(`${t}*`).join(`${t}{0,${n}\
}`).split(`${t}+`).join(`${t}{1,${n}}`);return e},j=(e,t,n)=>{let r=fO(t),o=uO++;aO(e,o,t),b[e]=o,h[o]=t,mO[o]=r,lO[o]=new RegExp(t,n?"g":void 0),cO[o]=new RegExp(
r,n?"g":void 0)};j("NUMERICIDENTIFIER","0|[1-9]\\d*"),j("NUMERICIDENTIFIERLOOSE","\\d+"),j("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${ua}*`),j("MAINVERSION",`(${h[b.
NUMERICIDENTIFIER]})\\.(${h[b.NUMERICIDENTIFIER]})\\.(${h[b.NUMERICIDENTIFIER]})`),j("MAINVERSIONLOOSE",`(${h[b.NUMERICIDENTIFIERLOOSE]})\\.(${h[b.NUMERICIDENTIFIERLOOSE]}\
)\\.(${h[b.NUMERICIDENTIFIERLOOSE]})`),j("PRERELEASEIDENTIFIER",`(?:${h[b.NONNUMERICIDENTIFIER]}|${h[b.NUMERICIDENTIFIER]})`),j("PRERELEASEIDENTIFIERLOOSE",`(?:${h[b.
NONNUMERICIDENTIFIER]}|${h[b.NUMERICIDENTIFIERLOOSE]})`),j("PRERELEASE",`(?:-(${h[b.PRERELEASEIDENTIFIER]}(?:\\.${h[b.PRERELEASEIDENTIFIER]})*))`),j("PRERELEASE\
LOOSE",`(?:-?(${h[b.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${h[b.PRERELEASEIDENTIFIERLOOSE]})*))`),j("BUILDIDENTIFIER",`${ua}+`),j("BUILD",`(?:\\+(${h[b.BUILDIDENTIFIER]}\
(?:\\.${h[b.BUILDIDENTIFIER]})*))`),j("FULLPLAIN",`v?${h[b.MAINVERSION]}${h[b.PRERELEASE]}?${h[b.BUILD]}?`),j("FULL",`^${h[b.FULLPLAIN]}$`),j("LOOSEPLAIN",`[v=\\\
s]*${h[b.MAINVERSIONLOOSE]}${h[b.PRERELEASELOOSE]}?${h[b.BUILD]}?`),j("LOOSE",`^${h[b.LOOSEPLAIN]}$`),j("GTLT","((?:<|>)?=?)"),j("XRANGEIDENTIFIERLOOSE",`${h[b.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),j("XRANGEIDENTIFIER",`${h[b.NUMERICIDENTIFIER]}|x|X|\\*`),j("XRANGEPLAIN",`[v=\\s]*(${h[b.XRANGEIDENTIFIER]})(?:\\.(${h[b.XRANGEIDENTIFIER]}\
)(?:\\.(${h[b.XRANGEIDENTIFIER]})(?:${h[b.PRERELEASE]})?${h[b.BUILD]}?)?)?`),j("XRANGEPLAINLOOSE",`[v=\\s]*(${h[b.XRANGEIDENTIFIERLOOSE]})(?:\\.(${h[b.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${h[b.XRANGEIDENTIFIERLOOSE]})(?:${h[b.PRERELEASELOOSE]})?${h[b.BUILD]}?)?)?`),j("XRANGE",`^${h[b.GTLT]}\\s*${h[b.XRANGEPLAIN]}$`),j("XRANGELOOSE",`^${h[b.
GTLT]}\\s*${h[b.XRANGEPLAINLOOSE]}$`),j("COERCEPLAIN",`(^|[^\\d])(\\d{1,${ma}})(?:\\.(\\d{1,${ma}}))?(?:\\.(\\d{1,${ma}}))?`),j("COERCE",`${h[b.COERCEPLAIN]}(?:\
$|[^\\d])`),j("COERCEFULL",h[b.COERCEPLAIN]+`(?:${h[b.PRERELEASE]})?(?:${h[b.BUILD]})?(?:$|[^\\d])`),j("COERCERTL",h[b.COERCE],!0),j("COERCERTLFULL",h[b.COERCEFULL],
!0),j("LONETILDE","(?:~>?)"),j("TILDETRIM",`(\\s*)${h[b.LONETILDE]}\\s+`,!0),Le.tildeTrimReplace="$1~",j("TILDE",`^${h[b.LONETILDE]}${h[b.XRANGEPLAIN]}$`),j("TI\
LDELOOSE",`^${h[b.LONETILDE]}${h[b.XRANGEPLAINLOOSE]}$`),j("LONECARET","(?:\\^)"),j("CARETTRIM",`(\\s*)${h[b.LONECARET]}\\s+`,!0),Le.caretTrimReplace="$1^",j("C\
ARET",`^${h[b.LONECARET]}${h[b.XRANGEPLAIN]}$`),j("CARETLOOSE",`^${h[b.LONECARET]}${h[b.XRANGEPLAINLOOSE]}$`),j("COMPARATORLOOSE",`^${h[b.GTLT]}\\s*(${h[b.LOOSEPLAIN]}\
)$|^$`),j("COMPARATOR",`^${h[b.GTLT]}\\s*(${h[b.FULLPLAIN]})$|^$`),j("COMPARATORTRIM",`(\\s*)${h[b.GTLT]}\\s*(${h[b.LOOSEPLAIN]}|${h[b.XRANGEPLAIN]})`,!0),Le.comparatorTrimReplace=
"$1$2$3",j("HYPHENRANGE",`^\\s*(${h[b.XRANGEPLAIN]})\\s+-\\s+(${h[b.XRANGEPLAIN]})\\s*$`),j("HYPHENRANGELOOSE",`^\\s*(${h[b.XRANGEPLAINLOOSE]})\\s+-\\s+(${h[b.XRANGEPLAINLOOSE]}\
)\\s*$`),j("STAR","(<|>)?=?\\s*\\*"),j("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),j("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")});var zp=be((MW,Jp)=>{"use strict";var pO=Object.freeze({loose:!0}),gO=Object.freeze({}),yO=e=>e?typeof e!="object"?pO:e:gO;Jp.exports=yO});var Zp=be((CW,Qp)=>{"use strict";var Xp=/^[0-9]+$/,Yp=(e,t)=>{if(typeof e=="number"&&typeof t=="number")return e===t?0:e<t?-1:1;let n=Xp.test(e),r=Xp.test(t);return n&&
r&&(e=+e,t=+t),e===t?0:n&&!r?-1:r&&!n?1:e<t?-1:1},hO=(e,t)=>Yp(t,e);Qp.exports={compareIdentifiers:Yp,rcompareIdentifiers:hO}});var ng=be((AW,tg)=>{"use strict";var Bo=la(),{MAX_LENGTH:eg,MAX_SAFE_INTEGER:Uo}=ca(),{safeRe:qo,t:Ho}=Vp(),bO=zp(),{compareIdentifiers:da}=Zp(),wO=(e,t)=>{let n=t.
split(".");if(n.length>e.length)return!1;for(let r=0;r<n.length;r++)if(da(e[r],n[r])!==0)return!1;return!0},fa=class e{constructor(t,n){if(n=bO(n),t instanceof e){
if(t.loose===!!n.loose&&t.includePrerelease===!!n.includePrerelease)return t;t=t.version}else if(typeof t!="string")throw new TypeError(`Invalid version. Must b\
e a string. Got type "${typeof t}".`);if(t.length>eg)throw new TypeError(`version is longer than ${eg} characters`);Bo("SemVer",t,n),this.options=n,this.loose=!!n.
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
o)return da(r,o)}while(++n)}compareBuild(t){t instanceof e||(t=new e(t,this.options));let n=0;do{let r=this.build[n],o=t.build[n];if(Bo("build compare",n,r,o),r===
void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r!==o)return da(r,o)}while(++n)}inc(t,n,r){if(t.startsWith("pre")){if(!n&&r===!1)throw new Error(
"invalid increment argument: identifier is empty");if(n){let o=`-${n}`.match(this.options.loose?qo[Ho.PRERELEASELOOSE]:qo[Ho.PRERELEASE]);if(!o||o[1]!==n)throw new Error(
`invalid identifier: ${n}`)}}switch(t){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",n,r);break;case"preminor":this.
prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",n,r);break;case"prepatch":this.prerelease.length=0,this.inc("patch",n,r),this.inc("pre",n,r);break;case"\
prerelease":this.prerelease.length===0&&this.inc("patch",n,r),this.inc("pre",n,r);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.
raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.
patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.
length===0&&this.patch++,this.prerelease=[];break;case"pre":{let o=Number(r)?1:0;if(this.prerelease.length===0)this.prerelease=[o];else{let s=this.prerelease.length;
for(;--s>=0;)typeof this.prerelease[s]=="number"&&(this.prerelease[s]++,s=-2);if(s===-1){if(n===this.prerelease.join(".")&&r===!1)throw new Error("invalid incre\
ment argument: identifier already exists");this.prerelease.push(o)}}if(n){let s=[n,o];if(r===!1&&(s=[n]),wO(this.prerelease,n)){let i=this.prerelease[n.split(".").
length];isNaN(i)&&(this.prerelease=s)}else this.prerelease=s}break}default:throw new Error(`invalid increment argument: ${t}`)}return this.raw=this.format(),this.
build.length&&(this.raw+=`+${this.build.join(".")}`),this}};tg.exports=fa});var sg=be((FW,og)=>{"use strict";var rg=ng(),vO=(e,t,n)=>new rg(e,n).compare(new rg(t,n));og.exports=vO});async function kt(e,t,n){if(n.length===0)return[];let{positions:r}=await import("./position-DEO7CK2Z.js"),o=r(e);return n.map(({code:s,path:i,at:a,message:l,
hint:c})=>({code:s,file:t,...o(i,a),message:l,hint:c})).toSorted((s,i)=>s.line-i.line||s.column-i.column)}async function co(e,t){let{FAILSAFE_SCHEMA:n,load:r,mergeTag:o,YAMLException:s}=await import("../vendor/js-yaml-VVW4Q635.js");if(!/^\s*[^\s#]/m.test(e.replace(/^\uFEFF/,
"")))return"";try{return r(e,{schema:n.withTags(o),maxDepth:50})}catch(i){if(!(i instanceof s))throw i;let{line:a=0,column:l=0}=i.mark??{},c=`Not valid YAML: ${i.
reason}`;throw new v([{code:"bad-yaml",file:t,line:a+1,column:l+1,message:c,hint:""}])}}function q(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function pe(e){
return e===""||e==="~"||e==="null"||e===void 0||e===null}function Q(e,t,n){let r=pe(t)?{}:t;if(!q(r))return{value:null,problems:[K(n,"must be a mapping of keys to values")]};let o=Object.keys(e.entries),s=Object.fromEntries(
Object.entries(r).filter(([,c])=>!pe(c))),i=Z(e,s),a=(i.issues??[]).map(c=>qb(c,n)),l=[...Hb(Object.keys(r),o,n),...a];return{value:i.success&&l.length===0?i.output:
null,problems:l}}function K(e,t,n=""){let r=e.findLast(s=>typeof s=="string"),o=r===void 0?`The document ${t}`:`\`${r}\` ${t}`;return{code:"bad-setting",path:e,
at:"value",message:o,hint:n}}function qb(e,t){let n=(e.path??[]).map(({key:i})=>typeof i=="number"?i:String(i)),r=n.findLast(i=>typeof i=="string"),o=[...t,...n],
s=e.kind==="schema"&&e.input===void 0?"is missing":e.message;return{...K(o,s),message:r===void 0?`Value ${s}`:`\`${r}\` ${s}`}}function Hb(e,t,n){return e.filter(
r=>!t.includes(r)).map(r=>({code:"unknown-key",path:[...n,r],at:"key",message:`Unknown key ${JSON.stringify(r)}`,hint:Rt(r,t)}))}function Rt(e,t){let[n]=t.toSorted(
(o,s)=>Qs(e,o)-Qs(e,s));return`${n!==void 0&&Qs(e,n)<=Math.max(2,Math.floor(e.length/2))?`Did you mean \`${n}\`? `:""}Known: ${t.join(", ")}`}function Qs(e,t){let n=r=>r.
toLowerCase().replaceAll("_","-");return Ir(n(e),n(t))}import{inspect as Kb}from"node:util";var Zs="(secret)",An=class{#e;constructor(t){this.#e=t}reveal(){return this.#e}toString(){return Zs}toJSON(){return Zs}[Kb.
custom](){return Zs}};var Fn=A("must be a text"),I=L(Fn,Sl("must not be empty")),Xt=z(I,"must be a list, such as [a, b]");function mo(e,t){return L(xr(q,t),_s(({dataset:n,addIssue:r})=>{
let o={...n.value},s=Object.entries(o).flatMap(([i,a])=>{let{success:l,output:c,issues:m=[]}=Z(e,a);for(let u of m)r({message:u.message,path:[{type:"object",origin:"\
value",input:o,key:i,value:a}]});return l?[[i,c]]:[]});return Object.fromEntries(s)}))}var Yt=L(X(["true","True","TRUE","false","False","FALSE"],"must be true o\
r false"),Oe(e=>e.toLowerCase()==="true")),Ln=L(Fn,_t(/^\d{1,9}$/,"must be a whole number"),Oe(e=>Number(e))),Qt=L(Ln,tt(1,"must be 1 or more")),Vb={ms:1,s:1e3,
m:6e4,h:36e5,d:864e5,w:6048e5},xt=L(Fn,_t(/^(?:0|(?:\d{1,6}(?:\.\d{1,3})?(?:ms|[smhdw]))+)$/,"must be a duration, such as 30s, 10m, 2h or 14d"),Oe(e=>[...e.matchAll(
/([\d.]+)(ms|[smhdw])/g)].reduce((t,[,n="0",r=""])=>t+Number(n)*(Vb[r]??0),0))),ei=L(Fn,_t(/^(?:\d{1,3}(?:\.\d{1,9})?\s*%|\d{1,15})$/,"must be a share, such as \
0.1%, or a number of rows"),Oe(Jb),kn(e=>e.kind==="rows"||e.share<=1,"must be at most 100%"));function Jb(e){return e.endsWith("%")?{kind:"share",share:Number(e.
slice(0,-1))/100}:{kind:"rows",rows:Number(e)}}var Nm=L(Fn,_s(({dataset:e,addIssue:t,NEVER:n})=>{let r=Gl(e.value);return r!==null?r:(t({message:"must be two da\
tes, the first not after the second, such as 2026-12-20/2027-01-02"}),n)})),ti=L(I,Oe(e=>e.replaceAll("\\","/")),kn(e=>!/^(?:\/|[A-Za-z]:)/.test(e)&&!e.split("/").
includes(".."),"must be a folder within the repository"),Oe(ni));function ni(e){let t=e.startsWith("/")?"/":"",n=e.split("/").filter(r=>r!==""&&r!==".");return`${t}${n.
join("/")}`}var Wm={gateway:M(I),jobmanager:M(I),kafka:M(I),connect:M(I),token:M(I),"topic-prefix":M(L(I,_t(/^[\w.-]{1,100}$/,"must be letters, digits, `.`, `_` and `-`, 10\
0 at most"))),"kafka-tls":M(Yt),"kafka-sasl":M(ke())},Dm=["plain","scram-sha-256","scram-sha-512"],Gm=T({mechanism:X(Dm,`must be ${Dm.join(", ")}`),username:M(I),
password:M(I)});function _m(e,t){return{gateway:e.gateway??null,jobmanager:e.jobmanager??null,kafka:e.kafka??null,connect:e.connect??null,token:e.token===void 0?
null:new An(e.token),topicPrefix:e["topic-prefix"]??"",kafkaTls:e["kafka-tls"]??!1,kafkaSasl:t===null?null:zb(t)}}function zb({mechanism:e,username:t,password:n}){
let r=n===void 0?null:new An(n);return{mechanism:e,username:t??null,password:r}}var G=M,ri={engine:G(I),ledger:G(X(["local","remote"],"must be local or remote")),settings:G(I),substitute:G(mo(A("must be a text"),"must be a mapping of texts \
to texts")),dialect:G(X(["flink","confluent"],"must be flink or confluent")),revisions:G(Yt),requires:G(I),"proof-age":G(xt),soak:G(xt),"retire-after":G(xt),concurrency:G(
Qt),"catch-up":G(xt),"catch-up-lag":G(Ln),"catch-up-soak":G(xt),"run-limit":G(xt),freeze:G(z(Nm,'must be a list of ranges, such as ["2026-12-20/2027-01-02"]')),
"auto-rollback":G(Yt),approval:G(ke()),samples:G(I)},Xb=T({...ri,file:G(I)}),Yb=T(ri),Qb=T({...ri,...Wm}),Zb=T({"four-eyes":G(Yt)}),ew=["duckdb","confluent","fl\
ink"];function Bm(e,t,n,r){let o=q(t)&&!pe(t.engine)?t.engine:"duckdb",s=Q(Zb,q(t)?t.approval:{},[...n,"approval"]),i=(l,c)=>({value:l.value&&s.value?c(l.value):
null,problems:[...l.problems,...s.problems]}),a=(l,c,m)=>({...oi(e,l,{fourEyes:s.value?.["four-eyes"]??!1},c,r),dialect:l.dialect??m});switch(o){case"duckdb":return i(
Q(Xb,t,n),l=>({...a(l,"local",null),engine:"duckdb",file:l.file??`.bluegreen/${e}.duckdb`}));case"confluent":return i(Q(Yb,t,n),l=>({...a(l,"remote","confluent"),
engine:"confluent"}));case"flink":{let l=tw(t,[...n,"kafka-sasl"]),c=Q(Qb,t,n);return i({...c,problems:[...c.problems,...l.problems]},m=>({...a(m,"remote","flin\
k"),engine:"flink",..._m(m,l.value)}))}default:return{value:null,problems:[{...K([...n,"engine"],`is ${JSON.stringify(o)}, which is no engine`),hint:Rt(String(o),
ew)}]}}}function tw(e,t){let n=q(e)?e["kafka-sasl"]:void 0;return pe(n)?{value:null,problems:[]}:Q(Gm,n,t)}function oi(e,t,n,r,o){let s=t.ledger??r;return{name:e,
ledger:s,settings:t.settings??null,substitute:t.substitute??{},dialect:t.dialect??null,revisions:t.revisions??(!o||s==="local"),requires:t.requires??null,proofAge:t["\
proof-age"]??null,soak:t.soak??0,retireAfter:t["retire-after"]??0,concurrency:t.concurrency??10,catchUp:t["catch-up"]??6*36e5,catchUpLag:t["catch-up-lag"]??1e3,
catchUpSoak:t["catch-up-soak"]??6e4,runLimit:t["run-limit"]??null,freeze:t.freeze??[],autoRollback:t["auto-rollback"]??!0,approval:n,samples:t.samples??null,missing:[]}}var Um=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function uo(e,t,n){return qm(e,n,t,new Map)}function qm(e,t,n,r){if(typeof e=="string")return nw(e,n,t);if(r.has(e))return{
value:r.get(e),missing:[]};let o=rw(e,(s,i)=>qm(s,[...t,i],n,r));return r.set(e,o.value),o}function nw(e,t,n){let o=[...e.matchAll(Um)].map(([,s=""])=>s).filter(
s=>t[s]===void 0).map(s=>({variable:s,path:n}));return o.length>0?{value:void 0,missing:o}:{value:e.replace(Um,(s,i)=>t[i]??""),missing:o}}function rw(e,t){if(Array.
isArray(e)){let o=e.map((i,a)=>t(i,a));return{value:o.filter(i=>i.value!==void 0).map(i=>i.value),missing:o.flatMap(({missing:i})=>i)}}if(!q(e))return{value:e,missing:[]};
let n=Object.entries(e).map(([o,s])=>({key:o,...t(s,o)})),r=n.filter(o=>o.value!==void 0);return{value:Object.fromEntries(r.map(o=>[o.key,o.value])),missing:n.flatMap(
({missing:o})=>o)}}var ow=new RegExp("^\\p{L}[\\p{L}\\p{N} ._-]{0,79}$","u");function Hm(e,t){let n=["environments"];if(pe(e))return{value:[fo],problems:[]};if(!q(e))return{value:null,
problems:[K(n,"must be a mapping of names to settings")]};let r=Object.keys(e);if(r.length===0)return{value:[fo],problems:[]};let o=r.map((a,l)=>sw(a,e[a],t,l===
r.length-1)),s=o.flatMap(({value:a})=>a?[a]:[]),i=[...o.flatMap(a=>a.problems),...s.flatMap(a=>iw(a,r)),...aw(s),...lw(r)];return{value:i.length===0?s:null,problems:i}}
var fo={...oi("local",{},{fourEyes:!1},"local",!0),engine:"duckdb",file:".bluegreen/local.duckdb"};function sw(e,t,n,r){let o=["environments",e],{value:s,missing:i}=uo(
t,n,o),a=Bm(e,s,o,r),c=[...(ow.test(e)?[]:[K(o,"is no name for an environment: it starts with a letter and has at most 80 characters")]).map(m=>({...m,at:"key"})),
...a.problems];return{value:a.value&&c.length===0?{...a.value,missing:i}:null,problems:c}}function iw({name:e,requires:t},n){let r=n.slice(0,n.indexOf(e));if(t===
null||r.includes(t))return[];let o=["environments",e,"requires"],i=n.includes(t)?`is ${t}, which does not come before ${e}`:`is ${JSON.stringify(t)}, which is n\
o environment`;return[K(o,i,r.length>0?Rt(t,r):"")]}function aw(e){let t=new Map;return e.flatMap(n=>{if(n.engine!=="duckdb")return[];let r=ni(n.file),o=t.get(r);
t.set(r,n.name);let s=["environments",n.name,"file"];return o===void 0?[]:[K(s,`is the file of environment ${o} too`)]})}function lw(e){let t=e.map(n=>n.toLowerCase());
return e.flatMap((n,r)=>{let o=t.indexOf(t[r]??"");return o===r?[]:[{...K(["environments",n],`differs from ${e[o]??""} in case only`),at:"key"}]})}var cw=T({name:M(I),path:ti});function Km(e){if(pe(e))return{value:[],problems:[]};let t=Array.isArray(e),r=(t?e:[e]).map((i,a)=>mw(i,t?["project",a]:["project"])),
o=r.flatMap(({value:i})=>i?[i]:[]),s=[...r.flatMap(i=>i.problems),...t?[...dw(o),...fw(o)]:[]];return{value:s.length===0?o:null,problems:s}}function mw(e,t){if(!q(
e))return uw(e,t);let{value:n,problems:r}=Q(cw,e,t);return{value:n&&{name:n.name??Vm(n.path),path:n.path},problems:r}}function uw(e,t){if(typeof e!="string")return{
value:null,problems:[K(t,"must be a folder, or a mapping of name and path")]};let{success:n,output:r,issues:o}=Z(ti,e);return n?{value:{name:Vm(r),path:r},problems:[]}:
{value:null,problems:o.map(({message:s})=>K(t,s))}}function Vm(e){return e.slice(e.lastIndexOf("/")+1)||null}function dw(e){let t=e.map(({name:n})=>n);return e.
flatMap(({name:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project called ${n??"like the repository"}`)])}function fw(e){let t=e.map(({path:n})=>n);
return e.flatMap(({path:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project in ${n||"the repository itself"}`)])}var B=M,Nn=ke,pw=T({project:B(Nn()),ignore:B(Xt),samples:B(I),catalog:B(I),database:B(I),published:B(Xt),release:B(Nn()),environments:B(Nn()),checks:B(Nn())}),gw=T(
{branches:B(Xt),main:B(I),baseline:B(I),closure:B(X(["full","minimal"],"must be full or minimal")),tables:B(Xt),exclude:B(Xt),versions:B(mo(Qt,"must be a mappin\
g of tables to numbers"))}),yw=T({rows:B(Nn())}),hw=T({warn:B(ei),fail:B(ei),"min-rows":B(Ln)}),si={file:"bluegreen.yaml",text:"",projects:[],ignore:[],samples:"\
samples",catalog:null,database:null,published:[],release:{branches:["release/**"],main:"main",baseline:"latest:*",closure:"full",tables:[],exclude:[],versions:{}},
environments:[fo],checks:{rows:{warn:null,fail:null,minRows:0}}};async function Jm(e,t,n){let{value:r,problems:o}=bw(await co(e,t),n);if(r!==null)return{...r,file:t,
text:e};throw new v(await kt(e,t,o))}function bw(e,t){let{environments:n,...r}=q(e)?e:{},o=uo(q(e)?r:e,t,[]),s=Q(pw,o.value,[]),i=q(o.value)?o.value:{},a=Km(i.project),
l=Q(gw,i.release,["release"]),c=Hm(n,t),m=Q(yw,i.checks,["checks"]),u=Q(hw,q(i.checks)?i.checks.rows:void 0,["checks","rows"]),d=[s,a,l,c,m,u],f=[...o.missing.map(
ii),...d.flatMap(w=>w.problems)],g=ww(s.value,a.value,l.value,c.value,u.value);return{value:f.length===0?g:null,problems:f}}function ww(e,t,n,r,o){let s=si;return{
...s,projects:t??[],ignore:e?.ignore??[],samples:e?.samples??s.samples,catalog:e?.catalog??null,database:e?.database??null,published:e?.published??[],release:{...s.
release,...vw(n??{})},environments:r??s.environments,checks:{rows:{warn:o?.warn??null,fail:o?.fail??null,minRows:o?.["min-rows"]??0}}}}function vw(e){let{branches:t,
main:n,baseline:r,closure:o,tables:s,exclude:i,versions:a}=e;return{...t&&{branches:t},...n!==void 0&&{main:n},...r!==void 0&&{baseline:r},...o&&{closure:o},...s&&
{tables:s},...i&&{exclude:i},...a&&{versions:a}}}function ii({variable:e,path:t}){return{code:"missing-variable",path:t,at:"value",message:`Environment variable\
 ${e} is not set`,hint:`Set ${e}, or write the value itself.`}}async function ai(e,t,{last:n=!1}={}){let{environments:r}=e,o=r.map(a=>a.name),s=t===null?n?o.at(-1):o.length===1?o[0]:void 0:t,i=r.find(a=>a.name===s);if(!i)throw await zm(
e,[s===void 0?Sw(o):jw(s,o)]);if(i.missing.length>0)throw await zm(e,i.missing.map(ii));return i}async function zm({text:e,file:t},n){return new v(await kt(e,t,
n))}function Sw(e){let t=`Say which environment: --environment ${e.join(" | ")}`;return{code:"no-environment",path:["environments"],at:"key",message:t,hint:""}}
function jw(e,t){let n=`There is no environment ${JSON.stringify(e)}`;return{code:"unknown-environment",path:["environments"],at:"key",message:n,hint:Rt(e,t)}}function P(e,t){let n=new Map;for(let r of e){let o=t(r),s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return n}var Pw=[/^(sink\.)?(topic|path|table-name|index)$/,/(^|\.)transactional-id(-prefix)?$/,/(^|\.)transactional\.id$/,/(^|\.)group[.-]id$/,/(^|\.)subject$/],Tw=[/^(sink\.)?(topic|path|table-name|index)$/];
function Xm(e){return Pw.some(t=>t.test(e))}function Ym(e){return Tw.some(t=>t.test(e))}function li(e,t){let{body:n,tail:r}=Qm(e);return n===""?e:En(x(n).stem,t)+
r}function po(e,t,n){let{body:r,tail:o}=Qm(e),{stem:s,version:i}=x(r);return r===""||i!==t||t===1?e:n!==null&&li(n,t)===e?n:s+o}function Qm(e){let t=e.replace(/\/+$/,
"");return{body:t,tail:e.slice(t.length)}}function go(e,t){let{text:n}=e.sql,r=e.mentions.flatMap(({name:a,table:l})=>Ow(n,a,t.lastPart(l))),o=e.mentions.find(({name:{role:a}})=>a==="define"||a==="alter"),
s=o===void 0?[]:e.statement.options.flatMap(a=>Zm(a,o,t)),i=e.mentions.flatMap(a=>a.name.options.flatMap(l=>Zm(l,a,t)));return[...r,...s,...i].sort((a,l)=>a.start-
l.start)}function Ow(e,t,n){let r=t.parts.at(-1);if(r===void 0||r.text===n)return[];let o=e.charAt(t.start-1)!=="'"&&!r.quoted;return[{start:r.start,end:r.end,text:o?
kw(n):n.replaceAll("`","``")}]}function kw(e){return/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(e)&&Hl(e)?.reserved!==!0||Fr(e)?e:`\`${e.replaceAll("`","``")}\``}function Zm(e,{
table:t,name:n},r){if(!Xm(e.key))return[];let o=r.option(t,n.parts.at(-1)?.text??"",e);return o===e.value?[]:[{...e.valueSpan,text:o.replaceAll("'","''")}]}function Zt(e,t){
let n=0,r=[];for(let{start:o,end:s,text:i}of t)r.push(e.slice(n,o),i),n=s;return r.join("")+e.slice(n)}function EM(e,t){let n=new Map(t.map(r=>[r.path,r.text]));return[...P(e,r=>r.file)].flatMap(([r,o])=>{let s=n.get(r)??null,i=[...o].sort((a,l)=>a.start-l.start);
return s===null?[]:[{path:r,before:s,after:Zt(s,i)}]})}var ci=".bluegreen/accept.yaml",Rw=L(ke(),kn(()=>!1,"is not evaluated by this version: bound the rows with `count`")),xw=T({table:I,column:I,where:M(Rw),count:M(
Qt),reason:I});async function eu(e,t){let n=await co(e,t);if(pe(n))return[];if(!Array.isArray(n))throw new v(await kt(e,t,[K([],"must be a list of accepted devi\
ations")]));let r=n.map((s,i)=>Q(xw,s,[i])),o=r.flatMap(s=>s.problems);if(o.length>0)throw new v(await kt(e,t,o));return r.flatMap(({value:s})=>{if(s===null)return[];
let{table:i,column:a,count:l=null,reason:c}=s;return[{table:i,column:a,count:l,reason:c}]})}import{readFile as OT}from"node:fs/promises";import{resolve as kT}from"node:path";import Ew from"../vendor/index-GQY2QNAL.js";var tu=/\.sql$/i,nu=/\.(json|ya?ml)$/i,ru=/\.properties$/i;function Dn(e){return tu.test(e)||nu.test(e)||ru.test(e)}function Je(e){
return tu.test(e)}function ou(e){return nu.test(e)}function su(e){return ru.test(e)}function Wn(e,t){return e===""||t.startsWith(`${e}/`)}function iu(e,t){let n=t.
map(o=>o.replace(/^\.\//,"").replace(/\/+$/,"")),r=n.length===0?()=>!1:Ew([...n,...n.map(o=>`${o}/**`)],{dot:!0});return o=>{if(!Wn(e,o))return!1;let s=e===""?o:
o.slice(e.length+1);return s.split("/").some(i=>i==="test"||i==="tests")?!1:!r(s)&&!r(o)}}function au(e,t){let n=[...new Set(e.filter(Je).flatMap($w))].sort();return n.
length===0?[{name:t,root:""}]:n.length===1?n.map(r=>({name:lu(r),root:r})):n.map(r=>({name:Iw(r),root:r}))}function $w(e){let t=e.split("/"),n=t.indexOf("pipeli\
nes");return n<0||n===t.length-1?[]:[t.slice(0,n+1).join("/")]}function lu(e){return e.slice(e.lastIndexOf("/")+1)}function Iw(e){let t=e.split("/").slice(0,-1);
return t.length===0?lu(e):t.join("-")}function ui(e){let t=new Map;return{names:e,resolve:n=>{let r=t.get(n);if(r!==void 0)return r;let o=Mw(n,e);return t.set(n,o),o}}}function yo(e,{names:t,resolve:n}){
let r=e.statements.map(n);return{...e,names:t,statements:r,tables:Fw(r)}}function Mw(e,t){let n=vm(e,t),r=u=>Cw(n,u),o=r("define"),s=mi(r("read")),i=[...r("like"),
...r("option")],a=bm(e.statement)?[...r("write"),...o]:[],l=e.part==="script"?mu:mi(a),c=ym(e.statement)?o[0]??null:null,m=hm(e.statement)?r("alter")[0]??null:null;
return{...e,mentions:n,reads:i.length===0?s:mi([...s,...i]),rowsOf:s,writes:l,creates:c,alters:m,outputs:Aw(c??m,l)}}var mu=[];function Cw(e,t){let n=e.filter(({
name:r})=>r.role===t);return n.length===0?mu:n.map(({table:r})=>r)}function Aw(e,t){return e===null||t.includes(e)?t:[e,...t]}function mi(e){return e.length<2?e:
[...new Set(e)].sort()}function Fw(e){let t=new Map,n=r=>{let o=t.get(r)??{creates:[],alters:[],writers:[],seeds:[],readers:[]};return t.set(r,o),o};for(let r of e)
r.part!=="script"&&Lw(r,n);return new Map([...t.keys()].sort().map(r=>[r,Nw(r,n(r))]))}function Lw(e,t){e.creates!==null&&t(e.creates).creates.push(e),e.alters!==
null&&t(e.alters).alters.push(e);for(let n of e.writes)(e.part==="seed"?t(n).seeds:t(n).writers).push(e);for(let n of e.reads)t(n).readers.push(e)}function Nw(e,t){
let n=t.creates[0]?.file,{creates:r,writers:o,seeds:s,readers:i}=t,a=[...t.alters].sort((l,c)=>cu(l,n)-cu(c,n));return{id:e,creates:r,alters:a,writers:o,seeds:s,
readers:i,external:o.length+s.length===0}}function cu(e,t){return e.file===t?0:1}var Cu=hl(Ru(),1);import{findNodeAtLocation as $u,parseTree as cv,printParseErrorCode as mv}from"../vendor/jsonc-parser-AO2QORY5.js";function Eu(e,t){let n=Il(t),r=Array.isArray(n)?n:[],o=ct(t),[s]=r.flatMap(a=>a.errors);if(s!==void 0){let{line:a,column:l}=$e(o,s.pos[0]),c=`this connector fil\
e is not valid YAML: ${rv(s.message)}`;return{connectors:[],faults:[{code:"connector-file",file:e,line:a,column:l,message:c,hint:"correct the YAML, or name the \
file under ignore"}]}}return{connectors:r.flatMap(a=>hi(a,a.contents,null)).map(a=>ov(e,o,a)),faults:[]}}function rv(e){return(e.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"")}function hi(e,t,n){return Bs(t)?t.items.flatMap(o=>hi(e,o,n)):$l(t)?[...t.has("connector.class")?[{document:e,
config:t,outer:n}]:[],...t.items.flatMap(o=>hi(e,o.value,t))]:[]}function ov(e,t,{document:n,config:r,outer:o}){let{line:s}=$e(t,r.range?.[0]??0),i=r.items.flatMap(
a=>sv(n,a));return{file:e,line:s,name:xu(r)??xu(o)??bi(e),settings:i}}function xu(e){let t=e?.get("name");return typeof t=="string"?t:null}function sv(e,{key:t,
value:n}){if(!$r(t)||typeof t.value!="string")return[];let r=Bs(n)?n.items:[n],o=r.flatMap(s=>iv(El(s)?s.resolve(e):s)??[]);return o.length===0||o.length<r.length?
[]:[{key:t.value,value:o.join(","),spans:r.flatMap(s=>av(s))}]}function iv(e){if(!$r(e))return null;let t=e.value;return typeof t=="string"?t:typeof t=="number"||
typeof t=="boolean"?e.source??String(t):null}function av(e){if(!$r(e)||typeof e.value!="string"||!e.range)return[];let[t,n]=e.range;return lv(e)?[{start:t+1,end:n-
1}]:[{start:t,end:n}]}function lv({type:e}){return e==="QUOTE_SINGLE"||e==="QUOTE_DOUBLE"}var uv={connectors:[],faults:[]};function Iu(e,t){return t.includes("connector.class")?/\.json$/i.test(e)?dv(e,t):Eu(e,t):uv}function dv(e,t){let n=[],r=cv(t,n,
{allowTrailingComma:!1}),o=ct(t),[s]=n;return s!==void 0?{connectors:[],faults:[fv(e,o,s)]}:{connectors:(r===void 0?[]:Mu(r)).map(a=>pv(e,o,a)),faults:[]}}function fv(e,t,{
error:n,offset:r}){let{line:o,column:s}=$e(t,r),i=`this connector file is not valid JSON: ${wi(n)}`;return{code:"connector-file",file:e,line:o,column:s,message:i,
hint:"correct the JSON, or name the file under ignore"}}function wi(e){return mv(e).replaceAll(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()}function Mu(e){return[...e.
type==="object"&&$u(e,["connector.class"])!==void 0?[e]:[],...(e.children??[]).flatMap(Mu)]}function pv(e,t,n){let r=(n.children??[]).flatMap(yv),{line:o}=$e(t,
n.offset);return{file:e,line:o,name:gv(n,r)??bi(e),settings:r}}function gv(e,t){let n=t.find(s=>s.key==="name");if(n!==void 0)return n.value;let r=e.parent?.parent,
o=r===void 0?void 0:$u(r,["name"]);return typeof o?.value=="string"?o.value:null}function yv(e){let[t,n]=e.children??[],r=n?.type==="array"?n.children??[]:n===void 0?
[]:[n],o=r.flatMap(i=>hv(i)??[]);if(typeof t?.value!="string"||o.length===0||o.length<r.length)return[];let s=r.filter(i=>i.type==="string").map(bv);return[{key:t.
value,value:o.join(","),spans:s}]}function hv({value:e}){let t=e;return typeof t=="string"?t:typeof t=="number"||typeof t=="boolean"?String(t):null}function bv({
offset:e,length:t}){return{start:e+1,end:e+t-1}}function bi(e){return e.slice(e.lastIndexOf("/")+1).replace(/\.[^.]+$/,"")}function vi(e,t,n){let r=e.filter(i=>t(i.path)),o=r.filter(wv).map(i=>({file:i.path,...n(i)})),s=r.filter(vv).map(i=>Iu(i.path,i.text??""));return{files:new Map(
r.map(i=>[i.path,i])),statements:o.flatMap(({statements:i})=>i),lost:o.flatMap(({file:i,sql:a})=>a.faults.map(l=>({file:i,sql:a,fault:l}))),connectors:s.flatMap(
i=>i.connectors),faults:s.flatMap(i=>i.faults),unread:r.flatMap(jv),properties:Pv(r)}}function Au(e,t){let n=new Map,r=new Map;return({path:o,oid:s,text:i})=>{let a=n.
get(s)??e(i??"");n.set(s,a);let l=r.get(o);if(l?.sql===a)return l;let c={sql:a,statements:wm(o,a,t)};return r.set(o,c),c}}function wv(e){return Je(e.path)&&e.text!==
null}function vv(e){return ou(e.path)&&e.text!==null}var Sv={symlink:"is a symbolic link, which is not followed",submodule:"is a submodule, which is not entered",
"lfs-pointer":"is a pointer to a Git LFS object, which is not fetched","not-utf-8":"is not UTF-8 text","too-large":"is larger than the limit of 10 MB"};function jv(e){
let t=e.problem??e.kind,n=Je(e.path)||e.kind==="submodule";return t==="file"||e.text!==null||!n?[]:[{path:e.path,oid:e.oid,message:`${e.path} ${Sv[t]}`}]}function Pv(e){
let t=e.filter(n=>su(n.path)&&n.text!==null);return new Map(t.map(n=>[n.path.replace(/\.properties$/i,".sql"),Tv(n.text??"")]))}function Tv(e){let t=(0,Cu.parseLines)(
e).filter(n=>Array.isArray(n));return Object.fromEntries(t.map(([n,r])=>[n??"",r??""]))}function ut(e,t,n){e.pairs.set(t,n),e.taken.add(n)}function wo(e){return e.creates.length>0||!e.external}function tn({head:e,pairs:t}){return[...e.tables.values()].
filter(n=>!t.has(n.id)&&wo(n))}function Gn({base:e,taken:t}){return[...e.tables.values()].filter(n=>!t.has(n.id))}function Et(e,t){return`${t.qualifier(e)}${x(
t.lastPart(e)).stem}`}function nn(e,t,n){let r=P(e,s=>Et(t(s),n)),o=P(e,s=>x(n.lastPart(t(s))).stem);return s=>{let i=r.get(Et(s,n));if(i!==void 0)return i;let a=n.
qualifier(s);return(o.get(x(n.lastPart(s)).stem)??[]).filter(c=>Ov(a,n.qualifier(t(c))))}}function Ov(e,t){return e===""||t===""||e.endsWith(`.${t}`)||t.endsWith(
`.${e}`)}function Ie(e){return e.creates[0]??e.writers[0]??e.seeds[0]}function vo(e,t){let n=Ie(e),r=t.map(o=>o.id).join(", ");return{code:"ambiguous-identity",
file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`it cannot be told whether ${e.id} is ${r} of the baseline`,hint:"give the tabl\
e that goes on the name it had in the baseline (the rewrite gives it its version), and put new ones into other files"}}function Fu(e,t){let n=t?()=>[]:Rv(e);for(let r of e.head.tables.values())e.pairs.has(r.id)||kv(e,r,n)}function kv(e,t,n){let{base:r,pairs:o,taken:s}=e,i=r.tables.
has(t.id)?[t.id]:n(t.id),[a,...l]=i,c=a!==void 0&&l.length===0?a:t.id;o.set(t.id,c),l.length>0?e.faults.push(Si(t,i)):a!==void 0&&s.has(a)&&e.warnings.push(...ji(
t,a))}function Rv({base:e,head:t,pairs:n}){let r=[...n].filter(([i])=>t.tables.get(i)?.external===!1),s=nn(r,([i,a])=>e.tables.has(a)?a:i,t.names);return i=>s(i).
map(([,a])=>a)}function Si(e,t){let[n]=Lu(e);return{code:"stale-version",file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`nothi\
ng defines ${e.id}, which may mean any of ${t.join(", ")}`,hint:"write the name of the table that is meant"}}function ji(e,t){return Lu(e).slice(0,1).map(({file:n,
statement:r})=>({code:"stale-version",message:`nothing defines ${e.id}; it is taken for ${t}`,file:n,line:r.line}))}function Lu({readers:e,writers:t,seeds:n,alters:r}){
return[...e,...t,...n,...r]}var Nu={of:new Map,faults:[],warnings:[]};function Du(e,{of:t}){return t.get(e)??e}function Wu(e,t){let n=[...t.tables.values()],r=n.filter(i=>i.creates.length>
0),o=nn(r,i=>i.id,t.names),s=n.filter(i=>xv(i,e.tables.get(i.id))).map(i=>Ev(i,o(i.id),e));return{of:new Map(s.flatMap(({alias:i})=>i===null?[]:[i])),faults:s.flatMap(
({faults:i})=>i),warnings:s.flatMap(({warnings:i})=>i)}}function xv(e,t){return e.creates.length===0&&(t===void 0||t.creates.length>0)}function Ev(e,t,n){let r=n.
tables.has(e.id),o=t.filter(c=>!(c.external&&e.external)&&!(r&&n.tables.has(c.id))),[s,...i]=o;if(s===void 0)return{alias:null,faults:[],warnings:[]};if(i.length===
0)return{alias:[e.id,s.id],faults:[],warnings:ji(e,s.id)};let a=r&&e.external,l=o.map(c=>c.id);return{alias:null,faults:a?[]:[Si(e,l)],warnings:[]}}var Gu=new WeakMap;function Me(e){let t=Gu.get(e);if(t!==void 0)return t;let{sql:n,statement:r,mentions:o}=e,s=o.map(a=>a.table),i=Pi(e,n,r,s);return Gu.set(e,i),
i}function Pi(e,t,n,r){let o=new Map(n.names.map((i,a)=>[i,r[a]??""])),s=t.text.slice(n.start,n.end);return{statement:e,sql:t,parsed:n,raw:s,identityOf:i=>o.get(
i)??""}}function _u(e,t,n,r){let o=Cv(e,t,n),s=new Map,i=P(t.statements,c=>c.file),a=c=>{let m=s.get(c.file);if(m!==void 0)return m;let u=Mv(c.sql,i.get(c.file)??
[],o,r);return s.set(c.file,u),u},l=new Map;return c=>{let m=l.get(c);if(m!==void 0)return m;let u=$v(c,a(c),Iv(c,n));return l.set(c,u),u}}function $v(e,t,n){let r=t.
statements[e.ordinal];return r?.names.length===n.length?Pi(e,t,r,n):Pi(e,e.sql,e.statement,n)}function Iv(e,t){return e.mentions.map(n=>t.ofHead.get(n.table)??n.
table)}function Mv(e,t,n,r){let o=t.filter(s=>s.part!=="script").flatMap(s=>go(s,n));return o.length===0?e:r(Zt(e.text,o))}function Cv(e,t,n){return{lastPart:r=>e.
names.lastPart(n.ofHead.get(r)??r),option:(r,o,s)=>{let i=n.ofHead.get(r)??r,a=e.names.lastPart(i);if(o===a||t.tables.get(r)?.external===!0)return s.value;let l=no(
e.tables.get(i),s.key);return po(s.value,x(o).version,l)}}}function H({file:e,statement:t},n=t.line){return{file:e,line:n}}function _n({before:e,after:t}){return e.raw===t.raw?[]:[Ti(H(t.statement))]}function Ti(e){return{
change:"cosmetic",words:"",columns:[],at:e}}function So({base:e,head:t},{before:n,after:r}){let o=H(r.statement),s=at(e,n.statement),i=at(t,r.statement);return Ec(
s,i).map(a=>({...a,at:o}))}function Ce({file:e,line:t}){return`${e}:${t}`}function Uu(e,t,n){let r=new Map([...n].map(([a,l])=>[l,a])),o=new Set(e.statements),s=ot(()=>new Map(e.statements.map(a=>[Bu(a.file,a),a]))),i=new Map;for(let a of t.
statements){let l=r.get(a.file)??a.file,m=l===a.file&&o.has(a)?a:s().get(Bu(l,a));m!==void 0&&Av(e,l,t,a.file)&&i.set(a,m)}return i}function Bu(e,{ordinal:t}){return`${e}\
${t}`}function Av(e,t,n,r){if(e.files.get(t)?.oid!==n.files.get(r)?.oid)return!1;let[o,s]=[e.properties.get(t),n.properties.get(r)];return o===void 0&&s===void 0||
F(o??{})===F(s??{})}var Bn={object:"table",temporary:!1,columns:[],primaryKey:[],distribution:null,partitionedBy:null,watermark:null,comment:null,options:[],like:null,query:null};function jo(e,t){
let n=[],r=e;for(let o of t){let s=Fv(r,o);s===null?n.push(o):r=s}return{definition:r,rest:n}}function Fv(e,t){let n=Hr(t.parsed);if(n===null||n.syntax.type!=="\
alter"||t.parsed.placeholders)return null;let{syntax:r,cursor:o}=n;switch(r.action){case"set":return{...e,options:Lv(e.options,t.parsed.options)};case"reset":return{
...e,options:Nv(e.options,t)};case"add":case"modify":return Dv(t)?null:Wv(e,r,o);case"drop-columns":return Uv(e,r);case"drop-key":return{...e,primaryKey:[]};case"\
drop-watermark":return{...e,watermark:null};default:return null}}function Lv(e,t){let n=new Set(t.map(r=>r.key));return[...e.filter(r=>!n.has(r.key)),...t]}function Nv(e,{
sql:t,parsed:n}){let r=new Set(ro({sql:t,statement:n}));return e.filter(o=>!r.has(o.key))}function Dv({sql:e,parsed:t}){let n=Ee(e,t,()=>"");return/\b(FIRST|AFTER)\b/.
test(n.replace(/'(?:[^']|'')*'|`(?:[^`]|``)*`/g,""))}function Wv(e,{action:t,schema:n},r){let o=n.columns.flatMap(l=>_v(l)??[]);if(Gv(n)||o.length<n.columns.length)
return null;let s=new Set(e.columns.map(l=>l.name));if(o.some(l=>s.has(l.name)!==(t==="modify")))return null;let[i]=n.constraints,[a]=n.watermarks;return{...e,columns:t===
"add"?[...e.columns,...o]:Bv(e.columns,o),primaryKey:i===void 0?e.primaryKey:i.columns.map(l=>l.text),watermark:a===void 0?e.watermark:$c(r,a)}}function Gv({columns:e,
constraints:t,watermarks:n}){return e.length+t.length+n.length===0}function _v({kind:e,name:t,dataType:n,constraint:r,start:o,end:s}){if(e!=="physical"||n===null||
r!==null)return null;let i=t.parts.map(l=>l.text).join("."),{nullable:a}=n;return{name:i,kind:e,type:Ic(n),nullable:a,expression:null,start:o,end:s}}function Bv(e,t){
let n=new Map(t.map(r=>[r.name,r]));return e.map(r=>n.get(r.name)??r)}function Uv(e,{columns:t}){let n=new Set(t.map(o=>o.parts.map(s=>s.text).join("."))),r=e.columns.
filter(o=>!n.has(o.name));return e.columns.length-r.length===n.size?{...e,columns:r}:null}function ze(e,t){let[n,...r]=e,{definition:o,rest:s}=jo(n?.parsed.definition??Bn,t);return JSON.stringify([n===void 0?Hu(o):qu(n,o),r.map(i=>qu(i,i.parsed.definition??
Bn)).sort(),s.map(i=>rn(i))])}function qu(e,t){let n=t.query===null?null:rn(e,t.query);return JSON.stringify([Hu(t),n,Kv(e)])}function Hu(e){let{object:t,temporary:n,
columns:r,primaryKey:o,distribution:s,partitionedBy:i,watermark:a,like:l}=e,c=new Map(Hv(e.options).map(({key:m,value:u})=>[m,u]));return[t,n,o,s,i,a,l,r.map(qv),
[...c].sort(([m],[u])=>m<u?-1:1)]}function qv({name:e,kind:t,type:n,nullable:r,expression:o}){return[e,t,n===null?null:kc(n),r,o]}function Hv(e){return e.filter(
({key:t})=>!Ht(t))}function Kv(e){let{parsed:t}=e;if(t.placeholders)return rn(e);if(t.definition?.object!=="materialized-table")return Vv(e);let[n,r]=[t.options[0],
t.options.at(-1)];return n===void 0||r===void 0?rn(e):rn(e,{start:t.start,end:n.keySpan.start-1})+rn(e,{start:r.valueSpan.end+1,end:t.end})}function Vv({sql:e,parsed:t}){
let r=/\bCONNECTION\b/i.test(e.text.slice(t.start,t.end))?jt(t):null;return((r?.type==="create-table"?r.connection:null)?.parts??[]).map(s=>s.text).join(".")}function rn({
sql:e,parsed:t,identityOf:n},{start:r,end:o}=t){return Ee(e,{...t,start:r,end:o},n)}function Vu(e,t){let{after:n}=e,r=Jv(e),o=r.filter(({target:s})=>s===null||s===t);return(o.length>0?o:r).map(s=>zu(s,n,[]))}var Ku=new WeakMap;function Jv({before:e,
after:t}){let n=Ku.get(t);if(n?.before===e)return n.all;let r=Wc(Po(e),Po(t));return Ku.set(t,{before:e,all:r}),r}function Ju({before:e,after:t}){return Gc(Po(e),
Po(t)).map(n=>zu(n,t,[]))}function Po({sql:e,parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function zu({change:e,words:t,after:n},{statement:r},o){
return{change:e,words:t,columns:o,at:H(r,n?.line)}}var Xu=new WeakMap;function Un(e){let t=Xu.get(e);if(t!==void 0)return t;let n=Ee(e.sql,e.parsed,e.identityOf),r={...e,canonical:n};return Xu.set(e,r),r}function qn(e,t,n){
let r=Oi(e,t,({canonical:c})=>c),o=Oi(r.before,r.after,n),s=o.before.length===1&&o.after.length===1,{pairs:i,before:a,after:l}=s?Oi(o.before,o.after,()=>""):o;return{
equal:r.pairs,changed:s?[...o.pairs,...i]:i,came:l,went:a}}function Oi(e,t,n){let r=new Map;for(let a of[...e].reverse()){let l=n(a,"before"),c=r.get(l);c===void 0?
r.set(l,[a]):c.push(a)}let o=[],s=t.filter(a=>{let l=r.get(n(a,"after"))?.pop();return l!==void 0&&o.push({before:l,after:a}),l===void 0}),i=new Set(o.map(a=>a.
before));return{pairs:o,before:e.filter(a=>!i.has(a)),after:s}}function td(e,t,n){if(zv(e,t,n))return[];let r=Yu(t,Me),o=Yu(n,e.back),s=qn(r.creates,o.creates,()=>""),[i]=[...s.changed,...s.equal],a=[...Xv(e,s),...Yv(Qu(i?.
before,r.alters),Qu(i?.after,o.alters),nd(i,r,o))];return a.length>0?a:Zv(r,o,s.changed)}function zv({same:e},t,n){let r=[...t?.creates??[],...t?.alters??[]],o=[
...n?.creates??[],...n?.alters??[]];return r.length===o.length&&o.every((s,i)=>e.get(s)===r[i])}function Yu(e,t){let n=r=>r.map(o=>Un(t(o)));return{creates:n(e?.
creates??[]),alters:n(e?.alters??[])}}function Qu(e,t){return jo(e?.parsed.definition??Bn,t)}function nd(e,t,n){if(e!==void 0&&e.before.canonical!==e.after.canonical)
return e.after;let r=(o,s)=>{let i=new Set(s.alters.map(a=>a.canonical));return o.alters.find(a=>!i.has(a.canonical))};return r(n,t)??e?.after??r(t,n)??n.alters[0]??
t.alters[0]??null}function Xv(e,{equal:t,changed:n,came:r,went:o}){return[...[...t,...n].flatMap(s=>So(e,s)),...t.flatMap(_n),...n.flatMap(Ju),...n.slice(1).map(
({after:s})=>Hn("definition changed at",s)),...r.map(s=>Zu("definition added:","logic",s)),...o.map(s=>Zu("definition removed:","breaking",s))]}function Zu(e,t,{
statement:n}){let r=H(n);return{change:t,words:`${e} ${Ce(r)}`,columns:[],at:r}}function Hn(e,{statement:t}){let n=H(t);return{change:"logic",words:`${e} ${Ce(n)}`,
columns:null,at:n}}function Yv(e,t,n){let{changed:r,came:o,went:s,equal:i}=qn(e.rest,t.rest,()=>"");return[...(n===null?[]:xc(e.definition,t.definition)).flatMap(
l=>n===null?[]:{...l,at:H(n.statement,Qv(l,n))}),...i.flatMap(_n),...r.map(({after:l})=>Hn("ALTER changed at",l)),...o.map(l=>Hn("ALTER added:",l)),...s.map(l=>Hn(
"ALTER removed:",l))]}function Qv({columns:e},{parsed:t,sql:n}){let r=t.definition?.columns.find(({name:o})=>e?.length===1&&o===e[0]);return r===void 0?void 0:$e(
ct(n.text),r.start).line}function Zv(e,t,n){let r=nd(n[0],e,t);return r===null||n.length===0&&ed(e)===ed(t)?[]:ze(e.creates,e.alters)===ze(t.creates,t.alters)?[
Ti(H(r.statement))]:[Hn("definition changed at",r)]}function ed({alters:e}){return e.map(t=>t.raw).join("")}function rd(e,t){return ze([e],[])===ze([t],[])}function id(e,t,n){let{equal:r,changed:o,came:s,went:i}=eS(e,od(t),od(n));return[...[...r,...o].flatMap(a=>So(e,a)),...r.flatMap(_n),...o.flatMap(a=>Vu(a,t?.id??
n?.id??"")),...s.map(({statement:a})=>sd(`writer added: ${Ce(H(a))}`,a)),...i.map(({statement:a})=>sd(`writer removed: ${a.file}`,a))]}function od(e){return(e?.
writers??[]).filter(t=>t.creates===null)}function eS({same:e,back:t,moved:n},r,o){let s=new Set(o.flatMap(l=>e.get(l)??[])),i=r.filter(l=>!s.has(l)).map(l=>Un(Me(
l))),a=o.filter(l=>!e.has(l)).map(l=>Un(t(l)));return qn(i,a,({statement:{file:l}},c)=>c==="before"?n.get(l)??l:l)}function sd(e,t){return{change:"logic",words:e,
columns:[],at:H(t)}}function cd(e){let{base:t,head:n,identities:r,renames:o,back:s,excluded:i}=e,a=new Map(o.map(u=>[u.from,u.to])),l={base:t,head:n,back:s,moved:a,same:Uu(t,n,a)},
c=new Set([...r.inHead.keys(),...r.removed]),m=new Set([...r.renamed].filter(u=>!i.has(u)));return new Map([...c].sort().map(u=>[u,tS(l,{...r,renamed:m},u)]))}function tS(e,t,n){
let r=e.base.tables.get(n),o=e.head.tables.get(t.inHead.get(n)??"");if(t.added.has(n))return ad(n,o,"additive","new table");if(t.removed.has(n))return ad(n,r,"b\
reaking","table removed");if(t.unclear.has(n)||nS(e,r,o))return{identity:n,change:"none",differences:[],columns:[],at:null};let s=[...td(e,r,o),...id(e,r,o),...t.
renamed.has(n)?rS(n,o):[]];return oS(n,s,ld(r)||ld(o))}function nS({same:e},t,n){if(t===void 0||n===void 0)return t===n;let r=(o,s)=>o.length===s.length&&s.every(
(i,a)=>e.get(i)===o[a]);return r(t.creates,n.creates)&&r(t.alters,n.alters)&&r(t.writers,n.writers)}function ad(e,t,n,r){let o=t===void 0?void 0:Ie(t),s=o===void 0?
null:H(o);return{identity:e,change:n,differences:[r],columns:null,at:s}}function rS(e,t){let n=t===void 0?void 0:Ie(t);return t===void 0||n===void 0?[]:[{change:"\
logic",words:`renamed: ${e} \u2192 ${t.id}`,columns:null,at:H(n)}]}function ld(e){return e===void 0?!1:e.writers.length+e.seeds.length>0||e.creates.some(({rowsOf:t})=>t.
length>0)}function oS(e,t,n){let r=Rc(t.map(i=>i.change)),o=t.find(i=>i.change===r)?.at??null,s=new Set(t.map(i=>i.words).filter(i=>i!==""));return{identity:e,change:r,
differences:[...s],columns:sS(t,n),at:o}}function sS(e,t){let n=e.filter(({change:r})=>oe(r)).map(r=>t&&r.refuses===!0?null:r.columns);return n.includes(null)?null:
n.flatMap(r=>r??[])}var iS=new Set(["options","additive","logic","breaking"]);function oe(e){return iS.has(e)}function D(e,t,n,r){let{line:o,column:s}=e.statement;return{code:t,file:e.file,line:o,column:s,message:n,hint:r}}function md(e,t){let n=lS(e,t);return n.length>0?n:aS(e,t)}function aS({base:e,wanted:t},n){return t.excluded.size===0?[]:e.statements.flatMap(r=>{let o=r.writes.
filter(i=>n.has(i)),s=r.writes.filter(i=>t.excluded.has(i));return o.length>0&&s.length>0?[ud(r,o,s)]:[]})}function lS({lineage:e,identities:t,wanted:n},r){let o=s=>n.
excluded.has(s)&&t.added.has(s);return e.statements.flatMap(s=>{let i=s.outputs.filter(c=>r.has(c));if(i.length===0)return[];let a=s.outputs.filter(c=>n.excluded.
has(c)),l=s.reads.filter(o);return[...a.length>0?[ud(s.statement,i,a)]:[],...l.length>0?[cS(s,i,l)]:[]]})}function ud(e,t,n){let r=`one job writes ${t.join(", ")}\
, which is released, and ${n.join(", ")}, which is excluded`;return D(e,"mixed-outputs",r,"exclude all of them or none, or split the job")}function cS({statement:e},t,n){
let r=`${t.join(", ")} is released and reads ${n.join(", ")}, which is new and excluded, so that it is nowhere`;return D(e,"excluded-but-read",r,"exclude both o\
r none")}function dd(e,{columns:t}){if(t===null)return!0;if(t.length===0)return!1;let n=lt(e);return mS(e,n)||t.some(r=>n.includes(r))}function mS({reads:e,rowsOf:t,creates:n},r){
return e.length>t.length||r.includes("*")||/\bNATURAL\b/i.test(r)?!0:n===null&&/(?<!(?:[(,>]|LATERAL)\s*)\bTABLE\s+[^(\s]/i.test(r)}function To({mentions:e,statement:t,sql:n}){let r=e.toSorted((s,i)=>s.name.start-i.name.start),o=r.filter(({name:s})=>s.role==="write");return o.map((s,i)=>{let{
start:a}=s.name,l=o[i+1]?.name.start??t.end,c=r.filter(({name:m})=>m.role==="read"&&m.start>=a&&m.start<l);return{target:s.table,reads:c.map(({table:m})=>m),text:n.
text.slice(a,l)}})}function pd(e){let{lineage:t,changes:n,identities:r,wanted:o}=e,s=new Map,i=new Set,a=[...t.externals].filter(u=>uS(u,n,r)).sort(),l=new Set,c=fd(dS(e,a),s,o,i);
for(;c.length>0;){let u=c.flatMap(d=>pS(d,e,l));c=fd(u,s,o,i)}let m=[...md(e,s),...hS(t,r)];return{causes:s,pinned:i,expectations:a,faults:m,warnings:yS(e)}}function uS(e,t,n){
let r=t.get(e)?.change??"none";return!n.added.has(e)&&(oe(r)||r==="in-place")}function dS({lineage:e,changes:t,identities:n,wanted:r},o){let s=[...t].flatMap(([
a,l])=>e.externals.has(a)?[]:n.added.has(a)?[[a,{kind:"new"}]]:n.removed.has(a)?[[a,{kind:"removed"}]]:oe(l.change)?[[a,{kind:"changed",at:l.at}]]:[]),i=[...r.listed].
sort().filter(a=>!e.externals.has(a));return[...s,...o.flatMap(a=>fS(a,e,t.get(a))),...i.map(a=>[a,{kind:"listed"}])]}function fS(e,t,n){if(n===void 0||!oe(n.change))
return[];let r={kind:"expectation",external:e,at:n.at};return(t.readers.get(e)??[]).filter(o=>dd(o.statement,n)).flatMap(o=>gd(o,t).map(s=>[s,r]))}function gd(e,t){
return e.outputs.filter(n=>!t.externals.has(n))}function pS(e,{lineage:t,identities:n},r){let o=(s,i)=>(s??[]).flatMap(a=>r.has(a)?[]:(r.add(a),i(a,gd(a,t))));return[
...o(t.writers.get(e),(s,i)=>Kn(i,{kind:"written-with",via:e})),...o(t.readers.get(e),(s,i)=>gS(e,s,i,n))]}function Kn(e,t){return e.map(n=>[n,t])}function gS(e,{
statement:t},n,{ofHead:r}){let o={kind:"reads",via:e};if(n.length<2)return Kn(n,o);let s=u=>r.get(u)??u,i=To(t).filter(u=>u.reads.some(d=>s(d)===e)),a=new Set(i.
map(({target:u})=>s(u))),l=n.filter(u=>a.has(u)),[c]=l;if(c===void 0)return Kn(n,o);let m=n.filter(u=>!a.has(u));return[...Kn(l,o),...Kn(m,{kind:"written-with",
via:c})]}function fd(e,t,n,r){let o=[];for(let[s,i]of e)n.excluded.has(s)||n.spared.has(s)?r.add(s):t.has(s)||(t.set(s,i),o.push(s));return o.sort()}function yS({
lineage:e,wanted:t}){return[...t.listed].sort().filter(r=>e.externals.has(r)).map(r=>({code:"listed-external",message:`${r} is to move, but nothing in the proje\
ct fills it: externals have no versions`,file:"",line:0}))}function hS(e,t){return[...t.removed].sort().flatMap(n=>(e.readers.get(n)??[]).map(({statement:r})=>D(
r,"removed-but-read",`${n} is removed, and is still read here`,`remove the reader too, or keep ${n}`)))}function yd(e,t){return bd(e).flatMap(({connector:n,setting:r})=>vd(wd(e,n),n,r,t))}function hd(e,t){return[...bd(e).flatMap(({connector:n,setting:r})=>bS(e,n,r,
t)),...e.connectors.flatMap(n=>wS(n,t))]}function bd(e){return e.connectors.flatMap(t=>t.settings.filter(({key:n})=>mt(n)).map(n=>({connector:t,setting:n})))}function wd(e,{
file:t}){return e.files.get(t)?.text??""}function vd(e,{file:t},{spans:n},{finalOf:r}){return n.flatMap(({start:o,end:s})=>Xs(e.slice(o,s)).flatMap(i=>{let a=r(
i.text),l=o+i.at;return a===i.text?[]:[{file:t,start:l,end:l+i.text.length,text:a}]}))}function bS(e,t,n,r){let o=Xs(n.value).filter(({text:l})=>r.finalOf(l)!==
l),s=vd(wd(e,t),t,n,r),[i]=o;if(i===void 0||o.length===s.length)return[];let a=`${n.key} names ${i.text}, which moves, but not in plain text`;return[Sd(t,"conne\
ctor-value",a,"write the topics plainly, without escapes or aliases")]}function wS(e,{removed:t}){return oo(e).flatMap(n=>{let r=t.get(n);if(r===void 0)return[];
let o=`${r} is removed, and the connector ${e.name} still reads its topic ${n}`;return[Sd(e,"removed-but-read",o,`remove the connector too, or keep ${r}`)]})}function Sd({
file:e,line:t},n,r,o){return{code:n,file:e,line:t,column:1,message:r,hint:o}}function on({statement:e}){return e.alters!==null?"alter":e.part==="seed"?"seed":e.statement.kind==="create-view"?"view":e.part==="job"?"job":"table"}function Td(e){
let t=e.map(SS),n=jS(t),r=new Map(t.map(s=>[s.key,s.one])),o=new Map(n.rows);for(let s of t)o.set(s.key,PS(s,n));return Bt([...o.keys()],o).flatMap(s=>r.get(s)??
[])}function ki(e){let t=e.filter(({statement:i})=>i.alters!==null),n=t.length===0?new Map:vS(e),r=t.map(i=>{let a=i.outputs[0]??"";return{one:i,table:a,isHome:n.
get(a)===i.statement.file}}),o=[...r.filter(({isHome:i})=>i),...r.filter(({isHome:i})=>!i)],s=P(o,({table:i})=>i);return new Map([...s].map(([i,a])=>[i,a.map(({
one:l})=>l)]))}function vS(e){let t=new Map;for(let{statement:n,nameOf:r}of e){let o=n.creates===null?null:r(n.creates);o!==null&&!t.has(o)&&t.set(o,n.file)}return t}
function SS(e,t){let n=String(t).padStart(7,"0");return{one:e,key:`${e.outputs[0]??""}${on(e)}${n}`}}function jS(e){let t=e.filter(({one:l})=>l.statement.alters!==
null),n=new Map(t.map(({one:l,key:c})=>[l,c])),r=l=>n.get(l)??"",o=ki(e.map(({one:l})=>l)),s=[...o.values()].flatMap(l=>l.slice(1).map((c,m)=>[c,l.slice(m,m+1).
map(r)])),i=Pd(e,({writes:l})=>l),a=[...i].filter(([,l])=>l.length>1);return{makers:Pd(e,({creates:l})=>l===null?[]:[l]),fillers:new Map([...i,...a.map(([l])=>[
l,[jd(l)]])]),rows:new Map(a.map(([l,c])=>[jd(l),c])),alters:new Map([...o].map(([l,c])=>[l,c.slice(-1).map(r)])),turns:new Map(s)}}function jd(e){return`${e}r\
ows`}function Pd(e,t){let n=new Map;for(let{one:r,key:o}of e)for(let s of t(r.statement)){let i=r.nameOf(s),a=n.get(i);a===void 0?n.set(i,[o]):a.push(o)}return n}
function PS({one:e},{makers:t,fillers:n,alters:r,turns:o}){let{statement:s,nameOf:i,outputs:a}=e,l=[],c=(u=[])=>{for(let d of u)l.push(d)};for(let u of a)c(t.get(
u));if(s.alters!==null)return c(o.get(e)),l;let m=s.creates===null||s.writes.length>0;for(let u of s.reads){let d=i(u);c(t.get(d)),c(r.get(d)),m&&c(n.get(d))}if(s.
creates===null)for(let u of a)c(r.get(u));return l}function Vn(e){let{statement:t}=e,{definition:n,options:r,names:o}=t.statement,s=o.some(m=>m.options.length>0),i=n===null&&r.length===0&&!s,a=i?t.sql:e.sql,l=i?
t.statement:e.parsed,c=new Map(l.names.map((m,u)=>[m,e.names[u]??""]));return{sql:a,parsed:l,identityOf:m=>c.get(m)??""}}function Od(e,t){let n=Vn(e);return e.statement.
creates===null?Ee(n.sql,n.parsed,n.identityOf):ze([n],t.map(Vn))}function Ri(e,t){let n=e.outputs.map(t);return n.length<2?n:[...new Set(n)].sort()}function kd(e,{lastPart:t,consumers:n,readInGit:r},o){let s=OS(e);for(let u of s.values())u.read||=r.has(u.name);let i=[...s.values()].sort((u,d)=>u.name<d.name?
-1:1),a=({view:u,identity:d})=>u&&n.has(d),l=i.filter(a),c=i.filter(u=>u.filled&&!u.read&&!a(u)),m=FS(l,c,t);return i.map(u=>{let d=IS(u,s,m,a(u)),f=o.get(u.name);
return f!==void 0&&TS(u,d,f)?f:MS(u,d)})}function TS(e,t,{table:n,...r}){return Jn(e.creates,r.creates)&&Jn(e.alters,r.alters)&&Jn(e.jobs,r.jobs)&&e.identity===
n.identity&&e.file===n.file&&e.line===n.line&&t.kind===n.kind&&t.role===n.role&&t.published===n.published&&t.consumer===n.consumer}function Jn(e,t){return e.length===
t.length&&e.every((n,r)=>n===t[r])}function OS(e){let t=new Map,n=(r,o)=>{let s=t.get(r)??kS(r,o);return t.set(r,s),s};for(let{sent:r,statement:o}of e)RS(r,o,n);
return t}function kS(e,t){return{name:e,identity:t,filled:!1,view:!1,read:!1,primaryKey:[],file:"",line:0,inputs:new Set,creates:[],alters:[],jobs:[],options:new Map}}
function RS(e,t,n){let{nameOf:r,identityOf:o,statement:s}=e,i=c=>n(r(c),o(c)),a=s.creates??s.alters,l=a===null||s.writes.includes(a)?s.writes:[...s.writes,a];for(let c of l){
let m=i(c);if(xS(m,e,t),m.filled||=s.writes.includes(c),t.kind!=="seed")for(let u of s.rowsOf)m.inputs.add(r(u));(m.file===""||s.creates===c)&&(m.file=t.file,m.
line=t.line)}for(let c of s.reads)i(c);for(let c of s.rowsOf)l.includes(c)||(i(c).read=!0);a!==null&&ES(i(a),e),s.creates!==null&&$S(i(s.creates),e,t)}function xS(e,t,n){
t.statement.alters!==null?e.alters.push(t):t.statement.creates!==null?e.creates.push(t):n.kind!=="seed"&&e.jobs.push(n)}function ES(e,{sql:t,parsed:n}){for(let{
key:r,value:o}of n.options)Ht(r)&&e.options.set(r,o);for(let r of ro({sql:t,statement:n}))e.options.delete(r)}function $S(e,t,n){e.view=n.kind==="view",e.primaryKey=
t.parsed.definition?.primaryKey??[]}function IS(e,t,n,r){return{kind:e.filled?e.view?"view":"table":"external",role:AS(e,t),published:n.get(e.name)??null,consumer:r}}
function MS(e,t){let{creates:n,alters:r,jobs:o}=e;return{table:new xi(e,t,ot(()=>CS({creates:n,alters:r,jobs:o}))),creates:n,alters:r,jobs:o}}var xi=class{identity;name;kind;role;published;consumer;primaryKey;options;file;line;#e;constructor(t,n,r){
this.identity=t.identity,this.name=t.name,this.kind=n.kind,this.role=n.role,this.published=n.published,this.consumer=n.consumer,this.primaryKey=t.primaryKey,this.
options=Object.fromEntries(t.options),this.file=t.file,this.line=t.line,this.#e=r}get hash(){return this.#e()}};function CS({creates:e,alters:t,jobs:n}){let r=ze(
e.map(Vn),t.map(Vn)),o=e.map(s=>F(s.properties)).sort();return Y(F([r,o,n.map(s=>s.hash).sort()]))}function AS(e,t){return e.filled&&!e.read?"sink":[...e.inputs].
filter(r=>r!==e.name).every(r=>t.get(r)?.filled!==!0)?"source":"intermediate"}function FS(e,t,n){let r=[({name:s})=>x(n(s)).stem,({identity:s})=>n(s),({identity:s})=>s],
o=new Map(e.map(({name:s})=>[s,s]));for(let s of r){let i=t.filter(({name:l})=>!o.has(l)),a=new Set(o.values());for(let[l,[c,...m]]of P(i,s))c!==void 0&&m.length===
0&&!a.has(l)&&o.set(c.name,l)}return o}function Rd(e,t,n,r){return new Ei(e,t,n,r)}var Ei=class{name;kind;reads;writes;sql;properties;file;line;#e;#t;#n;constructor(t,n,r,o){let{statement:s,sql:i,parsed:a}=t;
this.name=n,this.kind=on(t),this.reads=[...new Set(s.reads.map(t.nameOf))].sort(),this.writes=t.outputs,this.sql=i.text.slice(a.start,a.end),this.properties=t.properties,
this.file=s.file,this.line=s.statement.line,this.#e=r,this.#t=o,this.#n=t}get stateful(){return this.#t(this.#n)}get hash(){return this.#e()}};function Ed(e){let t=ot(()=>{let n=P(e.flatMap(r=>LS(r).map(o=>({table:o,sent:r}))),({table:r})=>r);return so(r=>(n.get(r)??[]).map(({sent:o})=>xd(o)))});return n=>km(
n.parsed,t().seenBy(xd(n).idOf)).stateful}function LS({statement:{creates:e,alters:t},nameOf:n}){return[e,t].flatMap(r=>r===null?[]:n(r))}function xd({parsed:e,
names:t}){let n=new Map(e.names.map(({parts:r},o)=>[r.map(({text:s})=>s).join("."),t[o]]));return{statement:e,idOf:r=>n.get(r.join("."))??r.join(".")}}var $d=72,Id={table:"ddl",view:"ddl",alter:"alter",job:"dml",seed:"seed"};function Md(e){let t=new Map;for(let n of P(e,({kind:r,lastPart:o})=>`${Id[r]}${o}`).
values())NS(n).forEach((r,o)=>t.set(r,DS(r,o+1)));return e.map(n=>t.get(n)??"")}function NS(e){return e.length<2?e:[...e].sort((t,n)=>t.table!==n.table?t.table<
n.table?-1:1:t.kind==="alter"||t.content()===n.content()?0:t.content()<n.content()?-1:1)}function DS({kind:e,lastPart:t},n){let{stem:r,version:o}=x(t),s=(n===1?
"":`-s${n}`)+(o===1?"":`-v${o}`);return _S(`${Id[e]}-${GS(r)}`,s,r)}var WS=/^[a-z0-9]+(_(?!s\d+$)[a-z0-9]+)*$/;function GS(e){return WS.test(e)?e.replaceAll("_",
"-"):[...e.toLowerCase().match(/[a-z0-9]+/g)??[],Cd(e)].join("-")}function Cd(e){return Y(e).slice(7,15)}function _S(e,t,n){if(e.length+t.length<=$d)return e+t;
let r=$d-t.length-9;return`${e.slice(0,r).replace(/-+$/,"")}-${Cd(n)}${t}`}function $i(e,t){let{sent:n,connectors:r,lastPart:o}=e,s=Td(n.filter(f=>f.statement.part!=="script")),i=ki(s),a=s.map(f=>US(f,i,t)),l=Md(s.map((f,g)=>{let w=f.outputs[0]??
f.statement.file;return{kind:on(f),table:w,lastPart:o(w),content:a[g]?.hash??BS}})),c=Ed(s),m=a.map((f,g)=>HS(f,l[g]??"",c)),u=m.map(({statement:f})=>f),d=kd(m,
e,t?.tables??new Map);return{sent:n,pipeline:{tables:d.map(({table:f})=>f),statements:u,connectors:r},statements:new Map(m.map(f=>[f.sent,f])),tables:new Map(d.
map(f=>[f.table.name,f]))}}var BS=()=>"";function US(e,t,n){let{creates:r}=e.statement,o=r===null?[]:t.get(e.nameOf(r))??[],s=n?.statements.get(e);return s!==void 0&&
Jn(s.alters,o)?{sent:e,alters:o,hash:s.hash,known:s.statement}:{sent:e,alters:o,hash:ot(()=>qS(e,o)),known:null}}function qS(e,t){return Y(F([on(e),Od(e,t),e.properties]))}
function HS({sent:e,alters:t,hash:n,known:r},o,s){let i=r?.name===o?r:Rd(e,o,n,s);return{sent:e,alters:t,hash:n,statement:i}}function Ii(e,t){return e.connectors.map(r=>KS(r,t)).sort((r,o)=>r.name<o.name?-1:1)}function KS(e,t){let n=e.settings.map(({key:i,value:a})=>[i,mt(i)?Pm(a,t):a]),
r=Object.fromEntries(n),o=oo(e).map(t),s=`${e.name}${JS(o)}`;return{name:s,file:e.file,topics:o,config:r,hash:Y(F({...r,name:s}))}}var VS=4;function JS(e){let n=e.
map(x).sort((s,i)=>s.stem<i.stem?-1:s.stem>i.stem?1:0).map(({version:s})=>s),[r=1,...o]=n;return o.every(s=>s===r)?r===1?"":`-v${r}`:n.length<=VS?n.map(s=>`-v${s}`).
join(""):`-v${Math.max(...n)}-${Y(F(n)).slice(7).slice(0,8)}`}function Fd(e,t){let n=e.statements.map(o=>YS(o,e)),r=Ii(e,o=>o);return $i({sent:n,connectors:r,lastPart:e.names.lastPart,consumers:t,readInGit:new Set},null)}function Ld(e,t,n){
let{head:r}=e,o=f=>e.identities.ofHead.get(f)??f,s=f=>{let g=f.outputs.map(o);return g.some(w=>t.released.has(w))||Ad(f,e,g)},i=r.statements.filter(s),a=new Set(
i.flatMap(f=>f.outputs.map(o))),l=f=>{let{outputs:g}=f;return!g.some(E=>e.closure.causes.has(E))&&!XS(f,e)&&!(Ad(f,e,g)&&g.some(E=>a.has(E)))},c=[...n.sent.filter(
({statement:f})=>l(f)),...i.map(f=>QS(f,e,t))],m=Ii(r,t.topics.finalOf),u=ZS(e,t),d=zS(e,t);return $i({sent:c,connectors:m,lastPart:u,consumers:e.wanted.published,
readInGit:d},n)}function zS({closure:e,lineage:t,identities:n},{final:r}){let s=[...e.pinned].flatMap(i=>t.writers.get(i)??[]).flatMap(({statement:{rowsOf:i,writes:a}})=>i.
filter(l=>!a.includes(l)));return new Set(s.map(i=>r.nameOf(n.ofHead.get(i)??i)))}function XS({writes:e},{lineage:t,wanted:n}){let r=o=>t.externals.has(o)&&!n.excluded.
has(o);return e.length>0&&e.every(r)}function Ad({part:e,creates:t,alters:n,writes:r},{lineage:o,changes:s,wanted:i},a){let l=c=>s.get(c)?.change==="in-place"&&
!i.excluded.has(c);return e==="definition"&&r.length===0?a.every(c=>o.externals.has(c)||l(c)):(t!==null||n!==null)&&a.every(l)}var Mi=e=>e;function YS(e,t){return{
statement:e,sql:e.sql,parsed:e.statement,names:e.mentions.map(n=>n.table),properties:at(t,e),outputs:Ri(e,Mi),nameOf:Mi,identityOf:Mi}}function QS(e,t,n){let{head:r,
identities:o}=t,s=l=>o.ofHead.get(l)??l,i=l=>n.final.nameOf(s(l)),a=n.files.get(e.file)?.sql??e.sql;return{statement:e,sql:a,parsed:a.statements[e.ordinal]??e.statement,
names:e.mentions.map(l=>i(l.table)),properties:at(r,e),outputs:Ri(e,i),nameOf:i,identityOf:s}}function ZS({base:e,identities:t},{final:n}){let r=new Map([...t.inHead.
keys()].map(o=>[n.nameOf(o),n.lastPart(o)]));return o=>r.get(o)??e.names.lastPart(o)}function Nd(e,t,n,r,o){let s=a=>o.has(a)||n.added.has(a),i=a=>s(a)?r.get(a)??a:a;return{nameOf:i,lastPart:a=>{let l=i(a),m=(e.tables.has(l)?e.names:t.names).lastPart(
l);return m===l?ej(l,e.names.qualifier(a)):m}}}function ej(e,t){return t!==""&&e.startsWith(`${t}.`)?e.slice(t.length+1):e}function Dd(e,t,n,r){let o=s=>n.ofHead.
get(s)??s;return{lastPart:s=>r.lastPart(o(s)),option:(s,i,a)=>{let l=o(s);if(t.tables.get(s)?.external!==!1||tj(l,n))return a.value;let c=e.names.lastPart(l),m=no(
e.tables.get(l),a.key),u=i===c?a.value:po(a.value,x(i).version,m),d=r.lastPart(l);return d===c?u:li(u,x(d).version)}}}function tj(e,t){return t.added.has(e)||t.
renamed.has(e)}function Wd(e,t,n){let r=P(e.statements,o=>o.file);return new Map([...r].map(([o,s])=>[o,nj(o,s,t,n)]))}function nj(e,t,n,r){let o=t.filter(i=>i.
part!=="script").flatMap(i=>go(i,n)),s=t[0]?.sql??{text:"",statements:[],faults:[]};return{file:e,edits:o,sql:o.length===0?s:r(Zt(s.text,o))}}function Gd({head:e,identities:t},{released:n}){return e.statements.flatMap(r=>{let{part:o,alters:s,mentions:i}=r,a=s!==null&&n.has(t.ofHead.get(s)??s),l=i.find(
({name:u})=>u.role==="rename");if(o==="script"||!a||l===void 0)return[];let c=`this renames ${s} to ${l.table}, and ${s} is released`,m=`call the table ${l.table}\
 in its CREATE and in all that names it, and remove this ALTER`;return[D(r,"renamed-by-alter",c,m)]})}function _d(e){let{head:t}=e,n=[...t.tables.values()].flatMap(r=>{let s=r.external&&r.creates.length===0?t.names.longer(r.id):[];return s.length<2?[]:rj(r,s,e)});
return{faults:n.filter(Ge),warnings:n.filter(r=>!Ge(r))}}function rj(e,t,{head:n,identities:r,closure:o}){let s=t.filter(d=>n.tables.get(d)?.external===!1),[i]=[
...e.readers,...e.alters];if(s.length===0||i===void 0)return[];let a=s.some(d=>o.causes.has(r.ofHead.get(d)??d)),l=`${e.id} may mean any of ${t.join(", ")}`,c="\
write the database before the name, or set database in bluegreen.yaml",{file:m,statement:u}=i;return[a?D(i,"ambiguous-name",l,c):{code:"ambiguous-name",message:l,
file:m,line:u.line}]}function Ud(e,t){let n=e.baseline?.ref??"",r=[...new Set(t.map(o=>o.file))].filter(o=>e.behind.has(o));return[...e.conflicts.map(o=>Bd(o,`merging ${n} into this\
 branch conflicts here`,n)),...r.map(o=>Bd(o,`this branch lacks what ${n} changed in this file`,n))]}function Bd(e,t,n){let r=`merge it first: git merge ${n}`;return{
code:"behind-baseline",file:e,line:1,column:1,message:t,hint:r}}function qd(e,t){let n=[...sj(e,t),...ij(e)];return[...P(n,r=>r.place)].flatMap(([r,o])=>{let s=[...new Map(o.map(a=>[a.name,a])).values()],i=s.findLast(a=>a.isReleased)??
s.at(-1);return s.length<2||i===void 0?[]:[oj(r,s,i)]})}function oj(e,t,{statement:n,isReleased:r}){let s=`${t.map(l=>l.name).join(" and ")} stand on one place:\
 ${e.replaceAll(""," ")}`,{file:i}=n;return r?D(n,"shared-place",s,"give each table a place of its own, or another version under release.versions"):{code:"shar\
ed-place",message:s,file:i,line:n.statement.line}}function sj({head:e,identities:t},{final:n,files:r,released:o}){let s=({file:i,ordinal:a,statement:l})=>r.get(
i)?.sql.statements[a]??l;return[...e.tables.values()].flatMap(i=>{let a=t.ofHead.get(i.id)??i.id;return Hd(i,s,{name:n.nameOf(a),isReleased:o.has(a)})})}function ij({
base:e,closure:t}){return[...t.causes.keys()].flatMap(n=>{let r=e.tables.get(n);return r===void 0?[]:Hd(r,({statement:o})=>o,{name:n,isReleased:!0})})}function Hd(e,t,n){
let r=e.creates[0]??e.alters[0];if(e.external||r===void 0)return[];let o=Sm(e,t),s=o.get("connector")??"",i=o.get("properties.bootstrap.servers")??o.get("url")??
"";return[...o].filter(([a,l])=>Ym(a)&&l!=="").map(([a,l])=>({...n,statement:r,place:[s,i,a,l].filter(c=>c!=="").join("")}))}function Kd(e,t){let{head:n,identities:r}=e,o=a=>t.released.has(r.ofHead.get(a.id)??a.id),s=[...n.tables.values()],i=[...s.flatMap(a=>aj(a,o(a))),...s.flatMap(lj),
...qd(e,t)];return{faults:i.filter(Ge),warnings:i.filter(a=>!Ge(a))}}function aj(e,t){let[n,...r]=e.creates;if(n===void 0||r.length===0)return[];let o=Me(n),s=r.
find(m=>!rd(o,Me(m)));if(s===void 0)return[];let i=`${e.id} is defined differently here and at ${Ce(H(n))}`,a="keep one of them, or name the other file under ig\
nore",{file:l,statement:c}=s;return t?[D(s,"two-definitions",i,a)]:[{code:"two-definitions",message:i,file:l,line:c.line}]}function lj(e){let t=[...new Set(e.writers.
map(o=>o.file))],n=e.writers.find(o=>o.file===t[1]);return n===void 0?[]:[{code:"several-writers",message:`${e.id} is fed by jobs in ${t.join(" and ")}: both ru\
n; if one is a leftover, name it under ignore`,file:n.file,line:n.statement.line}]}function Vd({head:e},t){return[...e.tables.values()].flatMap(n=>{let r=e.names.lastPart(n.id);if(n.creates.length>0||!Fr(r))return[];let o=cj(r).find(s=>t.has(s));
return o===void 0?[]:mj(n).flatMap(s=>uj(s,n,o))})}function cj(e){return(e.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??[]).flatMap(n=>[n,n.replace(/^[_$]+/,"")])}function mj({
readers:e,writers:t,seeds:n,alters:r}){return[...new Set([...e,...t,...n,...r])]}function uj({sql:e,mentions:t,file:n},{id:r},o){return t.filter(i=>i.table===r).
map(({name:i})=>({code:"not-understood",file:n,...$e(ct(e.text),i.start),message:`${e.text.slice(i.start,i.end)} may mean ${o}, which is released`,hint:`write ${o}\
 without the placeholder, or name the file under ignore`}))}function zd(e,t){let{closure:n,identities:r,base:o}=e,s=new Set,i=new Set;for(let l of n.causes.keys()){let c=t.released.has(l)?t.final.nameOf(l):null;c!==null&&
i.add(c),c!==l&&o.tables.has(l)&&!r.added.has(l)&&s.add(l)}let a=new Set([...n.pinned].map(l=>t.final.nameOf(l)));for(let l of t.green.statements)dj(l,{blues:s,
greens:i,pinned:a});fj(e,t,i)}function dj({name:e,kind:t,reads:n,writes:r},o){let{blues:s,greens:i,pinned:a}=o,l=n.find(d=>s.has(d)),c=t==="table"||r.every(d=>a.
has(d)),m=r.some(d=>i.has(d));if(l!==void 0&&(m||!c))throw new bt(`${e} would read blue ${l}, which the release moves`);let u=r.find(d=>s.has(d));if(u!==void 0)
throw new bt(`${e} would fill blue ${u}, which the release moves`)}function fj({lineage:e},{released:t,final:n,green:r},o){let s=new Set(r.statements.flatMap(({
file:i,line:a,writes:l})=>l.filter(c=>o.has(c)).map(c=>`${i}:${a} ${c}`)));for(let{statement:i,outputs:a}of e.statements){let l=a.find(c=>t.has(c)&&!s.has(`${Jd(
i)} ${n.nameOf(c)}`));if(l!==void 0)throw new bt(`${Jd(i)} would not write ${n.nameOf(l)}, the green of ${l}`)}}function Jd({file:e,statement:t}){return`${e}:${t.
line}`}function Xd({identities:e,head:t},{final:n}){let r=new Map;return[...e.inHead].flatMap(([o,s])=>{let i=n.nameOf(o),a=r.get(i);r.set(i,o);let l=t.tables.get(
s)?.creates[0]??t.tables.get(s)?.writers[0];if(a===void 0||l===void 0)return[];let c=`${o} and ${a} would both be called ${i}`;return[D(l,"name-taken",c,"choose\
 another version for one of them under release.versions")]})}function Yd({identities:e,head:t},{released:n,final:r,topics:o},s){let i=new TextEncoder,a=new Map(
o.moved.map(({identity:l,green:c})=>[l,c]));return[...n].sort().flatMap(l=>{let c=t.tables.get(e.inHead.get(l)??""),m=c?.creates[0]??c?.writers[0],d=[...new Set(
[r.lastPart(l),a.get(l)??""])].filter(f=>i.encode(f).length>s);return m===void 0?[]:d.map(f=>D(m,"name-too-long",gj(f,s),pj))})}var pj="give the table, or its t\
opic, a shorter name";function gj(e,t){let n=new TextEncoder().encode(e).length;return`${e} has ${n} bytes, and the strictest platform configured takes ${t}`}function Zd(e){let t=vc(qr(e));return t.symbols.flatMap((n,r)=>{let o=yj(t,r);return o===null?[]:[hj(t,o)]})}function yj({symbols:e},t){if(e[t]!=="INSERT")return null;
let n=e[t+1];return n!=="INTO"&&n!=="OVERWRITE"?null:e[t+2]==="TABLE"?t+3:t+2}function hj(e,t){let n=[Qd(e,t)];for(let r=t+1;e.symbols[r]===".";r+=2)n.push(Qd(e,
r+1));return n}function Qd(e,t){let n=Sc(e,t);return n.startsWith("`")?jc(n):n}function ef({head:e}){let t=P(bj(e),({lastPart:n})=>n);return[...e.tables.values()].flatMap(({id:n,creates:r,external:o})=>{let[s]=r,i=t.get(e.names.lastPart(n))?.
find(({name:m})=>wj(m,n));if(!o||s===void 0||i===void 0)return[];let{file:a,fault:l}=i.lost;return[{code:"not-made",message:`${n} is not made, and counts as a t\
able from outside: what fills it, at ${a}:${l.line}, could not be understood`,file:s.file,line:s.statement.line}]})}function bj({lost:e}){return e.flatMap(t=>{let{
start:n,end:r}=t.fault.statement;return Zd(t.sql.text.slice(n,r)).map(s=>({name:s.join("."),lastPart:s.at(-1)??"",lost:t}))})}function wj(e,t){return e===t||e.endsWith(
`.${t}`)||t.endsWith(`.${e}`)}function tf(e){let t=nf(e),n=e.head.lost.map(s=>vj(s,t,e)),r=e.head.unread.map(s=>Sj(s,e)),o=[...n,...r];return{faults:o.filter(Ge),warnings:o.filter(s=>!Ge(s))}}
function nf({base:e,renames:t}){let n=new Map(t.map(r=>[r.from,r.to]));return new Set(e.lost.map(r=>`${n.get(r.file)??r.file}${af(r)}`))}function rf(e){let{base:t,
head:n}=e,r=nf(e),o=n.lost.filter(i=>!of(i,r)).map(({file:i})=>i),s=n.unread.filter(i=>!sf(i,t)).map(({path:i})=>i);return new Set([...o,...s])}function of(e,t){
return t.has(`${e.file}${af(e)}`)}function sf(e,t){return t.files.get(e.path)?.oid===e.oid}function af({sql:e,fault:t}){return e.text.slice(t.statement.start,t.
statement.end).trim()}function vj(e,t,n){let{fault:r,file:o}=e,s=!n.allNew&&!of(e,t),i=r.words.find(m=>n.releasedWords.has(m)),a=r.placeholders&&i!==void 0,l=i===
void 0||s?"":` (and it names ${i}, which is released)`;if(!s&&!a&&!n.strict)return{code:"not-understood",message:`left alone: ${r.message}${l}`,file:o,line:r.line};
let c=r.hint===""?"correct the statement, or name its file under ignore":r.hint;return{code:"not-understood",file:o,line:r.line,column:r.column,message:r.message+
l,hint:c}}function Sj(e,{base:t,allNew:n,strict:r}){return(sf(e,t)||n)&&!r?{code:"not-read",message:e.message,file:e.path,line:1}:{code:"not-read",file:e.path,line:1,
column:1,message:e.message,hint:"make it a UTF-8 text file of the repository, or name it under ignore"}}function lf({base:e,head:t,identities:n,lineage:r}){return[...r.externals].sort().flatMap(o=>{let s=t.tables.get(n.inHead.get(o)??""),i=e.tables.get(o)?.external===
!1&&!n.removed.has(o),a=s?.creates[0]??s?.readers[0];return!i||a===void 0?[]:[{code:"no-longer-filled",message:`nothing fills ${o} any more; its rows have to co\
me from outside once this release serves`,file:a.file,line:a.statement.line}]})}function cf({head:e,identities:t},n){return[...n.released].sort().flatMap(r=>{let o=e.
tables.get(t.inHead.get(r)??""),s=o?.writers[0]??o?.seeds[0];return s===void 0||o?.creates.length!==0?[]:[{code:"no-definition",message:`${n.final.nameOf(r)} is\
 made nowhere in the project: it has to be there before this is deployed`,file:s.file,line:s.statement.line}]})}function mf(e){return[...e.wanted.published].sort().flatMap(n=>{let r=jj(n,e);return r.length>0?r:Pj(n,e)})}function jj(e,{head:t,identities:n}){let r=t.tables.
get(n.inHead.get(e)??""),o=r?.creates[0]??r?.writers[0];if(o===void 0||o.statement.kind==="create-view")return[];let s=`${e} is under published, but is no view:\
 only a view can change under its own name`;return[D(o,"published-no-view",s,`take ${e} out of published in bluegreen.yaml`)]}function Pj(e,{closure:t,lineage:n,
wanted:r}){if(!t.causes.has(e))return[];let o=(n.readers.get(e)??[]).filter(({outputs:a})=>!a.every(l=>r.published.has(l))),s=`${e} is under published, so it ch\
anges only at the switch; what reads it here would have to be right before`,i=`read what ${e} reads, or take it out of published in bluegreen.yaml`;return o.map(
({statement:a})=>D(a,"published-but-read",s,i))}function df({head:e,identities:t},n,r){let o=s=>n.lastPart(t.ofHead.get(s)??s);return[...P(e.statements,s=>s.file)].flatMap(([s,i])=>{let a=r.get(s);return a===
void 0||a.edits.length===0?[]:(Tj(a,i),i.flatMap(l=>Oj(l,a,o)))})}function Tj({file:e,sql:t},n){let r=n[0]?.sql;if(!(r?.statements.length===t.statements.length&&
r.faults.length===t.faults.length))throw new bt(`the rewrite of ${e} does not read as it did`)}function Oj(e,{file:t,sql:n},r){let o=n.statements[e.ordinal],s=e.
mentions.map(({name:u,table:d})=>e.part==="script"?u.parts.at(-1)?.text??"":r(d));if(o!==void 0&&xj(e.statement,o,s)){let u=kj(e,o);return u===null?[]:[Rj(e,u)]}
let i=lt(e),a=e.mentions.find(({name:u},d)=>u.parts.at(-1)?.text!==s[d]&&i.includes(s[d]??""));if(a===void 0)throw new bt(`the rewrite of ${t}:${e.statement.line}\
 does not read as it should`);let l=r(a.table),c=`${a.table} becomes ${l}, and this statement calls something else so already`,m=`give the alias, query or colum\
n ${l} another name here, or ${a.table} another version under release.versions`;return[D(e,"name-captured",c,m)]}function kj({statement:e},t){let[n,r]=[jt(e),jt(
t)];if(n===null||r===null)return null;let o=Ks(n);return[...Ks(r)].find(s=>!o.has(s))??null}function Rj(e,t){let n=`a table becomes ${t}, and this statement cal\
ls another one so already`,r=`give the alias ${t} another name here, or the table another version under release.versions`;return D(e,"name-captured",n,r)}function xj(e,t,n){
return e.kind===t.kind&&e.names.length===t.names.length&&e.names.every((r,o)=>Ej(r,t.names[o],n[o]??""))&&uf(e)===uf(t)}function Ej(e,t,n){if(t===void 0||e.role!==
t.role||e.companion!==t.companion)return!1;let r=({parts:o})=>o.slice(0,-1).map(s=>s.text).join("");return t.parts.at(-1)?.text===n&&r(e)===r(t)}function uf({definition:e}){
return(e?.columns??[]).map(({name:n,type:r})=>`${n} ${r??""}`).join("")}function Oo(e){let{heard:t,heardCount:n,starts:r}=qr(e);return Array.from({length:n},(o,s)=>{let i=t[s]??0;return e.slice(r[i],r[i+1])})}function pf({base:e,head:t,identities:n},{released:r}){let o=new Map(ff(e.statements).map(s=>[s.name,s.text]));return ff(t.statements).flatMap(({name:s,text:i,statement:a})=>{
let l=o.get(s);if(l===void 0||l===i)return[];let c=t.statements.filter(m=>m.writes.length>0&&Ij(m,s)).flatMap(({writes:m})=>m.map(u=>n.ofHead.get(u)??u)).filter(
m=>!r.has(m));return c.length===0?[]:[Mj(s,[...new Set(c)].sort(),a)]})}var $j=/^CREATE (?:OR (?:ALTER|REPLACE) )?(?:TEMPORARY )?(?:SYSTEM )?(?:FUNCTION|MODEL) (?:IF NOT EXISTS )?(?:\S*\.)?(\S+)/;
function ff(e){return e.filter(({statement:{kind:t}})=>t==="create-function"||t==="create-model").flatMap(t=>{let n=Ee(t.sql,t.statement,()=>""),r=$j.exec(n)?.[1]?.
replaceAll("`","");return r===void 0?[]:[{name:r,text:n,statement:t}]})}function Ij(e,t){return Oo(lt(e)).some(r=>r.replaceAll("`","").toLowerCase()===t.toLowerCase())}
function Mj(e,t,{file:n,statement:r}){return{code:"routine-changed",message:`${e} changed, and ${t.join(", ")} goes on calling it as it is registered; list it u\
nder release.tables to rebuild it`,file:n,line:r.line}}function gf(e,{moved:t}){return t.length===0?[]:[...Cj(e),...Aj(e)].flatMap(n=>Fj(n,t))}function Cj(e){return e.connectors.flatMap(({file:t,line:n,settings:r})=>r.
filter(({key:o})=>/(^|\.)topics\.regex$/.test(o)).map(({value:o,key:s})=>({file:t,line:n,column:1,key:s,pattern:o})))}function Aj(e){return e.statements.flatMap(
({file:t,part:n,statement:{line:r,column:o,options:s}})=>(n==="script"?[]:s).filter(({key:i})=>/(^|\.)topic-pattern$/.test(i)).map(({key:i,value:a})=>({file:t,line:r,
column:o,key:i,pattern:a})))}function Fj({pattern:e,key:t,...n},r){let o="name the topics one by one",s=Lj(e);if(s===null){let l=`${t} '${e}' cannot be read, so\
 it may match both colours of what this release moves`;return[{code:"pattern-matches-both",...n,message:l,hint:o}]}let i=r.find(({blue:l,green:c})=>s.test(l)&&s.
test(c));if(i===void 0)return[];let a=`${t} '${e}' matches both ${i.blue} and ${i.green}: it would read blue and green`;return[{code:"pattern-matches-both",...n,
message:a,hint:o}]}function Lj(e){let[,t,n=e]=/^\(\?(i)\)(.*)$/s.exec(e)??[],r=n.replace(/\\Q(.*?)(?:\\E|$)/gs,(o,s)=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).replace(
/([*+?}])\+/g,"$1");try{return new RegExp(`^(?:${r})$`,t??"")}catch{return null}}function yf(){return{code:"no-baseline",message:"no version tag was found, so everything is new and nothing is rewritten; tag what production runs (git tag v1.0\
.0 <commit>), or name it with --baseline",file:"",line:0}}function hf(e,{final:t}){let{head:n,identities:r,closure:o}=e;return[...r.inHead].flatMap(([s,i])=>{let a=n.
tables.get(i),l=a?.creates[0]??a?.writers[0];return i===s||o.causes.has(s)||l===void 0||a?.external===!0?[]:[{code:"version-by-hand",message:`${i} becomes ${t.nameOf(
s)} again: ${Nj(s,e)}`,file:l.file,line:l.statement.line}]})}function Nj(e,{wanted:t}){return t.excluded.has(e)?"it is excluded, and so keeps its name":`nothing\
 in it changed. If it is to move all the same, list ${e} under release.tables`}function bf(e,{released:t}){let{head:n,identities:r}=e,o=s=>t.has(r.ofHead.get(s)??
s)&&!r.added.has(s);return n.statements.flatMap(({part:s,mentions:i,file:a,statement:l})=>{let c=s==="script"?i.find(u=>o(u.table)):void 0;return c===void 0?[]:
[{code:"script-names-released",message:`this script names ${c.table}, which is released; scripts are left as they are`,file:a,line:l.line}]})}function vf(e,t,n,r){let{aliases:o,identities:s,wanted:i,closure:a}=t,l=Wj(e,t,n),c=[tf(l),Kd(t,n),_d(t)],m=[o,s,i,a,...c];return{faults:wf([...Ud(e,r),...m.flatMap(
u=>u.faults),...n.targets.faults,...Vd(t,l.releasedWords),...Dj(e,t,n)]),warnings:wf([...e.baseline===null?[yf()]:[],...m.flatMap(u=>u.warnings),...hf(t,n),...bf(
t,n),...pf(t,n),...ef(t),...lf(t),...cf(t,n),...Tm(t.head,n.topics)])}}function Dj(e,t,n){let{head:r}=t;return[...mf(t),...Gd(t,n),...r.faults,...hd(r,n.topics),
...gf(r,n.topics),...Xd(t,n),...Yd(t,n,e.options.nameLimit),...df(t,n.final,n.files)]}function Wj(e,t,n){let{base:r,head:o,renames:s}=t,{strict:i}=e.options,a=e.
baseline===null;return{base:r,head:o,renames:s,allNew:a,strict:i,releasedWords:Gj(t,n)}}function Gj({base:e,head:t,identities:n,closure:r},{final:o}){return new Set(
[...r.causes.keys()].flatMap(s=>{let i=n.inHead.get(s)??s;return[e.names.lastPart(s),t.names.lastPart(i),o.lastPart(s)]}))}function wf(e){return[...new Map(e.map(
n=>[`${n.file}${n.line}${n.message}`,n])).values()].sort((n,r)=>n.file===r.file?n.line-r.line||(n.message<r.message?-1:1):n.file<r.file?-1:1)}function ko(e,t){return e.length===t.length?_j(e,t):Bj(e,t)}function _j(e,t){let n=Sf(t);return Sf(e).flatMap((r,o)=>{let s=n[o];return s===void 0?[]:[[r,s]]})}
function Sf(e){let t=n=>Ie(n)?.ordinal??0;return[...e].sort((n,r)=>t(n)-t(r))}function Bj(e,t){if(e.length===0||t.length===0)return[];let[n,r]=[e.map(jf),t.map(
jf)];return n.flatMap(o=>{let s=Pf(o,r);return s!==null&&Pf(s,n)===o?[[o.table,s.table]]:[]})}function jf(e){let{creates:t,alters:n,writers:r,seeds:o}=e,s=[...t,
...n,...r,...o].map(i=>qj(i,e.id));return{table:e,words:new Set(s.flatMap(Uj))}}function Uj(e){return Oo(e).flatMap(n=>n.toLowerCase().match(/[\p{L}\p{N}_]+/gu)??
[]).map(n=>x(n).stem)}function qj(e,t){return e.writes.length<2?lt(e):To(e).filter(({target:r})=>r===t).map(({text:r})=>r).join(" ")}function Pf(e,t){let n=null,
r=0;for(let o of t){let s=Hj(e.words,o.words);s===r&&(n=null),!(s<=r)&&(n=o,r=s)}return n}function Hj(e,t){let n=0;for(let r of e)t.has(r)&&n++;return n===0?0:n/
(e.size+t.size-n)}function Of(e){let{base:t,head:n,moved:r,pairs:o,taken:s}=e,i=u=>!u.external,a=Tf(t,u=>s.has(u)?u:null,r),l=Tf(n,u=>o.get(u)??null,new Map),c=P(Gn(e).filter(i),
u=>a.get(u.id)),m=P(tn(e).filter(i),u=>l.get(u.id));for(let[u,d]of m)u!==void 0&&Kj(e,d,c.get(u)??[])}function Kj(e,t,n){for(let[s,i]of ko(t,n))ut(e,s.id,i.id),
e.renamed.add(i.id);let r=n.filter(s=>!e.taken.has(s.id)),o=t.filter(s=>!e.pairs.has(s.id));if(r.length>0)for(let s of o)e.faults.push(vo(s,r))}function Tf(e,t,n){
let r=new Map,o="",s="";for(let i of e.statements){let a=n.get(i.file)??i.file;a!==s&&(o=""),s=a;for(let l of i.creates===null?i.writes:[i.creates]){let c=e.tables.
get(l),m=t(l);m!==null?o=m:c!==void 0&&Ie(c)===i&&r.set(l,`${a}${o}`)}}return r}function kf(e){let{base:t,head:n}=e,r=tn(e).filter(a=>!a.external),o=P(Gn(e),a=>Et(a.id,t.names)),s=P(r,a=>Et(a.id,n.names));for(let[a,l]of s)Rf(e,l,o.get(a)??[]);
let i=[...s].filter(([a])=>!o.has(a)).flatMap(([,a])=>a);Vj(e,i)}function Vj(e,t){let n=o=>o.id,r=nn(Gn(e),n,e.base.names);for(let[,o]of P(t,s=>r(s.id)[0]?.id)){
let[s]=o;s!==void 0&&Rf(e,o,r(s.id))}}function Rf(e,t,n){(t.length>1||n.length>1)&&Jj(e,t,n);let r=t.filter(a=>!e.pairs.has(a.id)),o=n.filter(a=>!e.taken.has(a.
id)),[s,i]=[r[0],o[0]];if(!(s===void 0||i===void 0))if(r.length===1&&o.length===1)ut(e,s.id,i.id);else for(let a of r)e.faults.push(vo(a,o))}function Jj(e,t,n){
let r=s=>Ie(s)?.file,o=P(n,s=>{let i=r(s);return i===void 0?void 0:e.moved.get(i)??i});for(let[s,i]of P(t,r)){let a=s===void 0?[]:o.get(s)??[];for(let[l,c]of ko(
i,a))ut(e,l.id,c.id)}}function xf({base:e,head:t,renames:n,allNew:r}){let o=new Map(n.map(l=>[l.from,l.to])),i={base:e,head:t,moved:o,...{pairs:new Map,taken:new Set,renamed:new Set},
faults:[],warnings:[]};zj(i),kf(i),Of(i);let a=Xj(i);return Fu(i,r),Yj(i,a,r?new Set:rf({base:e,head:t,renames:n}))}function zj(e){for(let t of e.head.tables.values()){
let n=e.base.tables.get(t.id);n!==void 0&&(wo(t)||n.external)&&ut(e,t.id,t.id)}}function Xj(e){let t=tn(e).map(n=>n.id);for(let n of t)ut(e,n,n);return new Set(
t)}function Yj(e,t,n){let{base:r,pairs:o,taken:s,renamed:i,faults:a,warnings:l}=e,c=eP(e),m=n.size===0?new Set:Qj(e,c,n),u=({id:f,external:g})=>!g&&!s.has(f)&&!m.
has(f),d=[...r.tables.values()].filter(u).map(f=>f.id);return{ofHead:o,inHead:c,renamed:i,added:t,removed:new Set(d),unclear:m,faults:a,warnings:l}}function Qj({
base:e,head:t,moved:n},r,o){let s=(a,l,c)=>a===void 0?0:Zj(a).filter(m=>c(m.file)===l).length,i=a=>[...o].some(l=>s(a,l,m=>n.get(m)??m)>s(t.tables.get(r.get(a.id)??
""),l,m=>m));return new Set([...e.tables.values()].filter(i).map(a=>a.id))}function Zj({creates:e,alters:t,writers:n,seeds:r}){return[...e,...t,...n,...r]}function eP({
head:e,pairs:t}){let n=new Map;for(let[r,o]of t){let s=e.tables.get(r);(s!==void 0&&wo(s)||!n.has(o))&&n.set(o,r)}return n}function Ef(e){let{changes:t,closure:n,lineage:r}=e;return[...t].filter(([o,{change:s}])=>s==="in-place"&&!n.causes.has(o)&&!r.externals.has(o)).filter(([o])=>!e.
wanted.excluded.has(o)).flatMap(([o])=>tP(o,e))}function tP(e,{base:t,head:n,identities:r,changes:o}){let s=zs(t.tables.get(e)),i=zs(n.tables.get(r.inHead.get(e)??
e)),a=[...new Set([...s.keys(),...i.keys()])].filter(Ht).sort(),l=o.get(e)?.at;return a.map(c=>({key:c,before:s.get(c)??null,after:i.get(c)??null})).filter(c=>c.
before!==c.after).map(c=>({identity:e,name:e,...c,file:l?.file??"",line:l?.line??0}))}function Mf(e,t){let n=i=>t.ofHead.get(i)??i,r=e.statements.filter(i=>i.part!=="script").map(i=>({statement:i,reads:$f(i.reads,n),outputs:$f(i.outputs,n)})),o=new Set(
r.flatMap(({statement:i})=>i.writes.map(n))),s=r.flatMap(({reads:i,outputs:a})=>[...i,...a]);return{statements:r,readers:If(r,i=>i.reads),writers:If(r,i=>i.outputs),
externals:new Set(s.filter(i=>!o.has(i)))}}function $f(e,t){let n=e.map(t);return n.length<2?n:[...new Set(n)]}function If(e,t){let n=new Map;for(let r of e)for(let o of t(
r)){let s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return n}var Cf=3;function Af(e){let t=new Map;for(let[n,r]of e)t.set(n,nP(r,t));return new Map([...t].map(([n,r])=>[n,rP(r)]))}function nP(e,t){if(!("via"in e))return{length:0,
first:[],last:"",root:oP(e)};let n=e.kind==="reads"?`reads ${e.via}`:`is written together with ${e.via}`,r=t.get(e.via),{length:o,first:s,last:i,root:a}=r??{length:0,
first:[],last:"",root:"changed"},l=[n,...s].slice(0,Cf);return{length:o+1,first:l,last:o===0?n:i,root:a}}function rP({length:e,first:t,last:n,root:r}){return e<=
Cf?[...t,r].join(", which "):`${t[0]??""}, and through ${e-2} more tables one that ${n}, which ${r}`}function oP(e){switch(e.kind){case"changed":return e.at===null?
"changed":`changed at ${Ce(e.at)}`;case"new":return"is new";case"removed":return"is removed";case"listed":return"is on the list of tables to move";case"expectat\
ion":return`reads ${e.external}, whose definition changed${e.at===null?"":` at ${Ce(e.at)}`}`}}function Lf(e,t,n){let r={blue:Ff(t.blue),green:Ff(t.green)},o=n.map(l=>l.identity),s=new Set([...e.closure.causes.keys(),...o]),i=sP(e),a=Af(e.closure.causes);
return[...s].sort().map(l=>({...iP(l,e,t,r,i.get(l)??new Set),reason:a.get(l)??"is altered in place"}))}function Ff(e){return new Map(e.tables.map(t=>[t.name,t]))}
function sP({lineage:e}){let t=new Map;for(let n of e.statements)for(let r of n.outputs){let o=t.get(r)??new Set;for(let s of n.reads)s!==r&&o.add(s);t.set(r,o)}
return t}function iP(e,t,n,r,o){let{base:s,identities:i,closure:a,changes:l}=t,m=i.removed.has(e)?null:n.final.nameOf(e),u=m===null?r.blue.get(e):r.green.get(m),
d=l.get(e),f=g=>a.causes.has(g);return{identity:e,blue:s.tables.has(e)&&!i.added.has(e)?e:null,green:m,change:d?.change??"none",differences:d?.differences??[],...aP(
e,t,u),role:u?.role??"intermediate",published:u?.published??null,reads:[...o].filter(f).sort(),readsUnmoved:[...o].filter(g=>!f(g)).map(g=>n.final.nameOf(g)).sort()}}
function aP(e,{changes:t,head:n,identities:r},o){let s=t.get(e),i=s!==void 0&&(oe(s.change)||s.change==="in-place"),a=n.tables.get(r.inHead.get(e)??""),l=a?.writers[0]??
a?.creates[0],c=i?s.at:null;return c!==null?c:l===void 0?{file:o?.file??"",line:o?.line??0}:H(l)}function Nf({head:e,identities:t},n){let r=new Set(n.map(s=>s.identity));
return[...e.tables.values()].filter(s=>!s.external).filter(s=>!r.has(t.ofHead.get(s.id)??s.id)).length}function Gf(e,{blue:t,green:n,topics:r},o){let[s,i]=[Df(t),Df(n)],a=e.map(c=>({identity:c.identity,blue:c.blue,green:c.green,old:c.blue===null?null:s(c.blue),new:c.
green===null?null:i(c.green)})),l={old:Wf(t,new Set(r.moved.map(c=>c.blue))),new:Wf(n,new Set(e.map(({identity:c})=>r.ofIdentity.get(c)??"")))};return Y(F({released:a,
connectors:l,accepted:o??[]}))}function Df({tables:e,statements:t}){let n=new Map(e.map(s=>[s.name,s])),r=t.filter(s=>s.kind==="seed").flatMap(s=>s.writes.map(i=>({
table:i,seed:s}))),o=P(r,({table:s})=>s);return s=>{let i=n.get(s),a=(o.get(s)??[]).map(({seed:l})=>l.hash).sort();return[i?.hash??"",i?.options??{},a]}}function Wf({
connectors:e},t){return e.filter(r=>r.topics.some(o=>t.has(o))).map(r=>r.hash).sort()}var _f=new Set("BOOLEAN TINYINT SMALLINT INT BIGINT FLOAT DOUBLE DECIMAL DATE TIME TIMESTAMP TIMESTAMP_LTZ".split(" ")),lP=new Set("CHAR VARCHAR STRING BINARY V\
ARBINARY BYTES".split(" "));function Bf({function:e,operand:t,to:n},r){if(e.toUpperCase()!=="CAST"||lP.has(n.name))return!1;let o=Lc(t,r)?.type.name;return o===
void 0||!_f.has(o)||!_f.has(n.name)}var cP="ABS ACOS APPROX_COUNT_DISTINCT ARRAY ARRAY_AGG ARRAY_APPEND ARRAY_CONCAT ARRAY_CONTAINS ARRAY_DISTINCT ARRAY_EXCEPT ARRAY_INTERSECT ARRAY_JOIN ARRAY_MAX\
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
EAR",mP="CURRENT_DATABASE CURRENT_DATE CURRENT_ROW_TIMESTAMP CURRENT_TIME CURRENT_TIMESTAMP CURRENT_WATERMARK HOP_PROCTIME LOCALTIME LOCALTIMESTAMP MATCH_PROCTI\
ME ML_EVALUATE ML_PREDICT NOW PROCTIME RAND RAND_INTEGER SESSION_PROCTIME SOURCE_WATERMARK TUMBLE_PROCTIME UNIX_TIMESTAMP UUID",[uP,dP]=[new Set(cP.split(" ")),
new Set(mP.split(" "))];function Ci(e){let t=e.toUpperCase();return uP.has(t)?"repeatable":dP.has(t)?"unrepeatable":"unknown"}function Uf(e,t,n,r){let{numbers:o}=e.ground,{where:s,groupBy:i,having:a,qualify:l}=t;if(i===null&&Fi(t.items.map(({expression:u})=>u)))return o.unique();let c=(u,d)=>u===
null?0:se(e,u,d),m=t.quantifier==="DISTINCT"?r.columns:[];return o.of(JSON.stringify(fP(e,t)),[Ai(e,n),c(s,n),i===null?0:$t(e,i,i.items.flatMap(qf),n),c(a,n),c(
l,{...n,output:r}),...m.map(u=>ae(e,u))])}function fP({side:e},t){let{from:n,hints:r,items:o,stream:s,quantifier:i,groupBy:a,having:l}=t,c=o.filter(({expression:d})=>d.
type==="star"),m=a===null&&(l!==null||Fc(t)!==null);return[n===null?"":Kt(e,n,Ro(n)),i??"",s,m,...[...r,...c].map(d=>e.text(d))]}function Ai(e,t){let n=t.joins.
flatMap(({join:o,end:s})=>o.on===null?[]:[se(e,o.on,Mc(t,s))]),r=t.entries.flatMap(o=>o.asOf===null?[]:[se(e,o.asOf,t)]);return e.ground.numbers.of("FROM",[...t.
entries.map(({relation:o})=>ie(e,o)),...n,...r,...t.shared.map(o=>ae(e,o))])}function Ro(e){switch(e.type){case"derived":return[e.query];case"joins":return[e.first,
...e.joins.map(({right:t})=>t)].flatMap(Ro);case"bracketed":return Ro(e.inner);case"sample":return Ro(e.input);default:return[]}}function qf(e){return e.type===
"GROUPING SETS"?e.sets.flatMap(qf):e.expressions}function ie(e,t){let{made:n}=t,r=e.rows.get(n);if(r!==void 0)return r;e.rows.set(n,e.ground.numbers.unique());let o=pP(e,n,t);return e.rows.set(n,o),o}function je(e,t){
let{numbers:n}=e.ground;if(t.openings.length>0)return n.unique();let r=t.columns.map(o=>ae(e,o));return n.of("all",[ie(e,t),...r])}function pP(e,t,n){let{numbers:r}=e.
ground;switch(t.type){case"table":return gP(e,t.table);case"select":return Uf(e,t.select,t.scope,n);case"joined":return Ai(e,t.scope);case"ordered":return hP(e,
t.query,t.input,t.scope);case"set-operation":return bP(e,t.operation.operators,t.terms);case"values":return r.of(`VALUES ${t.rows.length}`);case"renamed":return ie(
e,t.input);case"unnest":return $t(e,t.unnest,t.unnest.arguments,t.scope);case"extended":return wP(e,t.call,t.input,t.scope);case"match":return SP(e,t.match,t.input,
t.scope);case"function":case"unknown":return r.unique()}}function gP(e,t){let{schema:n}=t,s=(n===null?[]:[...n.primaryKey,...yP(n.watermark)]).map(i=>{let a=n?.
columns.find(l=>l.name===i)??null;return{type:"stored",table:t,name:i,schema:a}}).map(i=>ae(e,{name:i.name,source:i}));return e.ground.numbers.of("rows",[e.ground.
rowsOf(t),...s])}function yP(e){return e===null?[]:[e.column,...e.uses]}function hP(e,t,n,r){let{orderBy:o,limit:s,offset:i}=t;if(s===null&&i===null)return ie(e,
n);let{numbers:a}=e.ground,l=o.map(({expression:u,descending:d,nulls:f})=>u.type==="path"?a.of(`${d} ${f}`,[se(e,u,r)]):je(e,n)),c=[s,i].map(u=>u===null?0:se(e,
u,r)),m=o.map(({expression:u,descending:d,nulls:f})=>[e.side.text(u),d,f]);return a.of(`LIMIT ${JSON.stringify(m)}`,[ie(e,n),...c,...l])}function bP(e,t,n){let r=t.
some(s=>s!=="UNION ALL"),o=n.map(s=>r?je(e,s):ie(e,s));return e.ground.numbers.of(t.join(", "),o)}function wP(e,t,n,r){let o=zn();for(let i of t.arguments)vP(e,
o,i,r);let s=Kt(e.side,t,o.queries);return e.ground.numbers.of(s,[ie(e,n),...o.parts])}function vP(e,t,n,r){let o=n.type==="named"?n.value:n;if(o.type!=="table-\
argument"){Se(e,t,o,r);return}t.queries.push(o.query);let s=[...o.partitionBy,...o.orderBy.map(({expression:i})=>i)];for(let i of s)Se(e,t,i,r)}function SP(e,t,n,r){
let o=[...t.partitionBy,...t.orderBy.map(({expression:i})=>i),...t.defines.map(({condition:i})=>i)],s=$t(e,{start:t.input.end,end:t.end},o,r);return e.ground.numbers.
of(`MATCH_RECOGNIZE ${e.side.text(t.input)}`,[ie(e,n),s])}function zn(){return{parts:[],queries:[],mayFail:!1}}function se(e,t,n){return $t(e,t,[t],n)}function $t(e,t,n,r){let o=zn();for(let i of n)Se(e,o,i,r);let s=o.
queries.sort((i,a)=>i.start-a.start);return Ni(e,o,e.ground.numbers.of(Kt(e.side,t,s),o.parts))}function Ni({failing:e},{mayFail:t},n){return t&&e.add(n),n}function Se(e,t,n,r){
switch(n.type){case"path":t.parts.push(PP(e,n,r));return;case"star":for(let{relation:o}of r.entries)t.parts.push(je(e,o));return;case"subquery":t.parts.push(je(
e,Li(t,n.query,r)));return;case"table-argument":jP(e,t,n,r);return;case"unary":n.operator==="EXISTS"&&n.operand.type==="subquery"?t.parts.push(ie(e,Li(t,n.operand.
query,r))):Se(e,t,n.operand,r);return;case"call":TP(e,t,n,r);return;case"cast":Bf(n,r)&&(t.mayFail=!0),Se(e,t,n.operand,r);return;default:Mn(n,o=>Se(e,t,o,r))}}
function Li(e,t,n){return e.queries.push(t),Nc(t,n)}function jP(e,t,n,r){let o=Li(t,n.query,r);t.parts.push(je(e,o)),Mn(n,s=>Se(e,t,s,r))}function PP(e,{parts:t},n){
let r=Cc(t,n);return r.type==="column"?ae(e,r.column):je(e,r.relation)}function TP(e,t,n,r){Di(e,n.name)||t.parts.push(e.ground.numbers.unique());let[o]=n.arguments,
s=o?.type==="star"&&o.qualifier.length===0;Mn(n,a=>{(a!==o||!s)&&Se(e,t,a,r)});let i=n.over!==null&&"type"in n.over?n.over.base:n.over;i!==null&&t.parts.push(OP(
e,i,r))}function OP(e,t,n){let r=n.select?.windows.find(s=>s.name.text===t.text)?.window;if(r===void 0||r.base!==null)return e.ground.numbers.unique();let o=[...r.
partitionBy,...r.orderBy.map(({expression:s})=>s)];return $t(e,r,o,n)}function Di({ground:e,unsteady:t},n){let r=Ci(n);return r==="unrepeatable"&&t.add(n),r==="\
repeatable"||r==="unrepeatable"&&e.repeats}function Fi(e){return e.some(t=>{if(t.type==="call"&&Ci(t.name)==="unknown")return!0;let n=[];return Mn(t,r=>n.push(r)),
Fi(n)})}function ae(e,{source:t}){let n=e.columns.get(t);if(n!==void 0)return n;e.columns.set(t,e.ground.numbers.unique());let r=kP(e,t);return e.columns.set(t,r),r}function kP(e,t){
let{numbers:n}=e.ground;switch(t.type){case"stored":return RP(e,t);case"computed":return se(e,t.expression,t.scope);case"field":return n.of(`field ${t.name}`,[se(
e,t.row,t.scope)]);case"optional":return n.of("optional",[ae(e,t.column)]);case"combined":return n.of(t.by,t.columns.map(r=>ae(e,r)));case"produced":return xP(e,
t);case"unknown":return n.unique()}}function RP(e,t){let n=t.schema?.computed??null;if(n===null)return e.ground.columnOf(t);let r=zn();return Se(e,r,n.expression,
n.scope),Ni(e,r,e.ground.numbers.of(`computed as ${t.schema?.said??""}`,r.parts))}function xP(e,{by:t,place:n,from:r,scope:o,whole:s}){let{numbers:i}=e.ground;return t===
"UNNEST"||t.startsWith("window_")||Di(e,t)?i.of(`${t} ${n}`,[...r.map(l=>se(e,l,o)),...s.map(l=>je(e,l))]):i.unique()}function Hf({to:e,column:t},n){let r=n?.columns.find(({name:a})=>a===e),o=r===void 0?void 0:Vs(r)?.type;if(o===void 0||!Vf(o))return null;let s=Vs(t)?.type;return s!==
void 0&&Oc(s,o)&&(o.nullable||!s.nullable)?null:Tc(o)}function Kf({target:e,by:t,scope:n}){return e===null||t?.type!=="insert"?null:Ac(e,n)}var EP=new Set(["CHA\
R","VARCHAR","BINARY","VARBINARY"]);function Vf({name:e,parameters:t,elements:n,fields:r,nullable:o}){let s=EP.has(e)&&t[0]!==Pc;return!o||s||[...n,...r.map(({type:i})=>i)].
some(Vf)}function Jf(e,t){let n=Dc(e);return io(n.syntax,n.cursor.tokens.text,t).flatMap(r=>{let{target:o}=r;return o===null?[]:[{target:o.parts.map(s=>s.text),side:n,output:r}]})}
function zf({side:e,output:t},n){let r={ground:n,side:e,columns:new Map,rows:new Map,unsteady:new Set,failing:new Set},{relation:o,by:s,scope:i}=t;for(let u of i.
allCommon)je(r,u);let a=s?.type==="insert"?IP(r,s,t):0,l=o.openings.length>0?n.numbers.unique():ie(r,o),c=Om(t),m=new Map(c.map(({to:u,column:d})=>[u,ae(r,d)]));
return{rows:n.numbers.of("output",[a,l,...$P(r,c,t)]),columns:m,isSteady:r.unsteady.size===0}}function $P(e,t,n){let r=Kf(n),o=t.flatMap(s=>{let i=Hf(s,r);return i===
null?[]:[e.ground.numbers.of(`into ${i}`,[ae(e,s.column)])]});return[...new Set([...e.failing,...o])].sort((s,i)=>s-i)}function IP(e,t,{scope:n}){let{upsert:r,overwrite:o,
conflict:s,hints:i,partition:a}=t,l=a.map(({column:u})=>u.text),c=[r,o,s,i.map(u=>e.side.text(u)),l],m=a.flatMap(({value:u})=>u===null?[]:[se(e,u,n)]);return e.
ground.numbers.of(JSON.stringify(c),m)}function Xf(){let e=new Map,t=0,n=()=>t+=1;return{unique:n,of:(r,o=[])=>{let s=`${o.join(" ")}${r}`,i=e.get(s)??n();return e.set(s,i),i}}}var dt=new Set;function sn(e){return e!=="everything"&&e.size===0}function Wi(e,t){return e==="everything"||t==="everything"?"everything":t.size===0?e:new Set([
...e,...t])}function xo(e){return e==="everything"?"*":JSON.stringify([...e].sort())}function Qf(){return{numbers:Xf(),before:new Map}}var MP={effectOn:()=>dt,isMoved:()=>!1};function Zf(e,t,n,r,o,{numbers:s,before:i}){let a=`${o?"anew":"as it i\
s"} ${e}`,l=i.get(a)??Yf(e,t,s,MP,!o);i.set(a,l);let c=Yf(e,n,s,r,!o);return{effect:FP(l,c),isSteady:[...l,...c].every(m=>m.isSteady)}}function Yf(e,{project:t,
seen:n,table:r},o,s,i){return[...r?.writers??[],...r?.seeds??[]].flatMap(l=>{let c=CP(l,n,o,s,i),m=F(at(t,l)),u=n.fillingsOf(l).filter(([d])=>d===e);return u.length===
0?[{rows:o.unique(),columns:new Map,isSteady:!0}]:u.map(([,d])=>{let f=zf(d,c);return{...f,rows:o.of(`under ${m}`,[f.rows])}})})}function CP(e,t,n,{effectOn:r,isMoved:o},s){
let i=({schema:l,written:c})=>l?.id??t.meant(e,c),a=(l,c)=>{let m=r(l);return m==="everything"||m.has(c.name)||o(l)&&AP(c)};return{numbers:n,repeats:s,rowsOf:l=>{
let c=i(l);return n.of(`${r(c)==="everything"?"other":"same"} rows ${c} ${l.written}`)},columnOf:l=>{let c=i(l.table);return n.of(`${a(c,l)?"other":"same"} colu\
mn ${JSON.stringify([c,l.name])}`)}}}function AP({name:e,schema:t}){return e.startsWith("$")||t?.kind==="metadata"&&t.virtual}function FP(e,t){if(e.length!==t.length)
return"everything";let n=[...t],r=new Set;for(let o of e){let s=n.findIndex(({rows:a})=>a===o.rows),[i]=s===-1?[]:n.splice(s,1);if(i===void 0)return"everything";
for(let a of[...o.columns.keys(),...i.columns.keys()])o.columns.get(a)!==i.columns.get(a)&&r.add(a)}return r}function ep(e,t){let n=Hr(e),r=n===null?[]:io(n.syntax,n.cursor.tokens.text,t),o=r.flatMap(_P),s=r.length===0?"what it computes is not understood":LP(o),i=new Set(
o.flatMap(c=>c.whole.map(({written:m})=>m))),a=BP(o);return[...new Map(e.names.filter(WP).map(c=>[GP(c),c]))].sort(NP).map(([c,m])=>{let u=[...a.get(c)??[],...qP(
DP(m,t))],d=i.has(c)?`all columns of ${c} are listed or compared`:null;return{table:c,columns:[...new Set(u)].sort(),everything:s??d}})}function LP(e){return e.
find(({unknown:t})=>t.length>0)?.unknown[0]??null}function NP([e],[t]){return e<t?-1:1}function DP({parts:e},{tableOf:t}){return t(e.map(n=>n.text))}function WP({
role:e}){return e==="read"}function GP({parts:e,companion:t}){return e.map(n=>n.text).join(".")+t}function _P({relation:e,scope:t}){let n=Ys(!1);return Em(t,n),
[{...Rm,whole:xm(e)},$m(e,n),...e.columns.map(r=>Im(r,n))]}function BP(e){let t=new Map;for(let{values:n,influences:r}of e)for(let o of[...n,...r]){let{written:s}=o.
table,i=t.get(s)??new Set;t.set(s,i);for(let a of UP(o))i.add(a)}return t}function UP({name:e,schema:t}){if(t===null||t.computed===null)return[e];let{values:n}=Mm(
t.computed.expression,t.computed.scope,Ys(!1));return[e,...n.map(r=>r.name)]}function qP(e){if(e===null)return[];let{primaryKey:t,watermark:n}=e;return n===null?
t:[...t,n.column,...n.uses]}function _i(e,t,n){let r=Gi(m=>JP(t(m))),o=KP(e,n),s=so(m=>(o.get(m)??[]).map(u=>a(u))),i=m=>u=>r(m).get(u.join("."))??u.join("."),a=m=>({statement:t(m).parsed,
idOf:i(m)}),l=m=>s.seenBy(i(m)),c=(m,u)=>r(m).get(u)??u;return{meant:c,schemaOf:m=>s.tableOf(m),fillingsOf:Gi(m=>Jf(VP(t(m)),l(m)).map(u=>[i(m)(u.target),u])),wholeOf:Gi(
m=>{let d=ep(t(m).parsed,l(m)).filter(({everything:f})=>f!==null);return new Set(d.map(({table:f})=>c(m,f)))})}}var HP=new Set(["define","alter","rename"]);function KP({
statements:e},t){let n=e.filter(({creates:o,alters:s})=>o!==null||s!==null).flatMap(o=>{let s=o.mentions.filter(({name:a})=>HP.has(a.role));return[...new Set(s.
map(({table:a})=>t(a)))].map(a=>({id:a,statement:o}))}),r=P(n,({id:o})=>o);return new Map([...r].map(([o,s])=>[o,s.map(({statement:i})=>i)]))}function VP({sql:e,
parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function JP({parsed:e,identityOf:t}){return new Map(e.names.flatMap(n=>[[tp(n),t(n)],[tp(n)+n.companion,
t(n)]]))}function tp({parts:e}){return e.map(t=>t.text).join(".")}function Gi(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let o=e(n);return t.
set(n,o),o}}function op(e){let{base:t,head:n,back:r,identities:o,full:s}=e,i={...e,seenBefore:_i(t,Me,c=>c),seen:_i(n,r,c=>o.ofHead.get(c)??c),on:zP(e),moved:new Set,known:Qf(),
looked:new Map},a=[...s.causes.keys()],l=Bt(a,new Map(a.map(c=>[c,Bi(c,e)])));for(let c=!0;c;)c=l.filter(m=>XP(m,i)).length>0;return i}function Bi(e,{lineage:t}){
return[...new Set((t.writers.get(e)??[]).flatMap(({reads:n})=>n))]}function zP({full:e,changes:t}){let n=e.expectations.flatMap(r=>{let o=t.get(r);return o!==void 0&&
oe(o.change)?[[r,sp(o)]]:[]});return new Map(n)}function sp({columns:e}){return e===null?"everything":new Set(e)}function XP(e,t){let{moved:n,on:r,looked:o}=t,s=Bi(
e,t),i=[n.has(e),...s.map(f=>`${n.has(f)}${xo(It(f,r))}`)];if(o.get(e)===i.join())return!1;o.set(e,i.join());let a=!n.has(e),l=a&&!QP(e,t)?rp(e,t,!1):null;if(l!==
null&&sn(l.effect))return!1;let c=a&&YP(e,t),{effect:m}=l?.isSteady===!0?l:rp(e,t,!0),[u,d]=[It(e,r),Wi(It(e,r),m)];return r.set(e,d),c||xo(u)!==xo(d)}function It(e,t){
return t.get(e)??dt}function YP(e,{moved:t,lineage:n,full:r}){t.add(e);for(let{outputs:o}of n.writers.get(e)??[])for(let s of o)r.causes.has(s)&&t.add(s);return!0}
function QP(e,t){let{full:n,published:r,changes:o,base:s,head:i,identities:a}=t,l=n.causes.get(e)?.kind;if(l==="changed"||l==="new"||l==="removed"||l==="listed")
return!0;let c=o.get(e)?.change??"none";if(r.has(e)||oe(c))return!0;let[m,u]=[s.tables.get(e),i.tables.get(a.inHead.get(e)??"")],d=u?.creates.some(({rowsOf:f})=>f.
length>0)??!1;return c==="in-place"&&d||np(m?.seeds)!==np(u?.seeds,t.back)}function np(e=[],t=Me){return JSON.stringify(e.map(n=>t(n).raw).sort())}function rp(e,t,n){
let r=eT(e,t);if(r==="everything"||tT(e,t))return{effect:"everything",isSteady:!0};if(!Bi(e,t).some(a=>ZP(a,t))&&!n)return{effect:r,isSteady:!1};let{effect:s,isSteady:i}=rT(
e,t,n);return{effect:oT(e,Wi(r,s),t),isSteady:i}}function ZP(e,{moved:t,on:n}){return t.has(e)||!sn(It(e,n))}function eT(e,{changes:t,full:n,base:r,head:o,identities:s}){
let i=t.get(e);if(n.causes.get(e)?.kind==="listed"||s.added.has(e)||s.removed.has(e))return"everything";if(i===void 0||!oe(i.change))return dt;let[l,c]=[r.tables.
get(e),o.tables.get(s.inHead.get(e)??"")];return l?.creates.length===c?.creates.length?sp(i):"everything"}function tT(e,t){let{lineage:n,head:r,identities:o}=t,
s=r.tables.get(o.inHead.get(e)??""),i=new Set([...s?.writers??[],...s?.seeds??[]]);return(n.writers.get(e)??[]).some(a=>nT(a,i.has(a.statement),t))}function nT(e,t,n){
let{on:r,seen:o,identities:s}=n,i=e.reads.filter(m=>!sn(It(m,r)));if(i.length===0)return!1;let a=e.outputs.length===1;if(i.some(m=>!t||a&&It(m,r)==="everything"))
return!0;let l=new Set(e.statement.rowsOf.map(m=>s.ofHead.get(m)??m)),c=o.wholeOf(e.statement);return i.some(m=>!l.has(m)||c.has(m))}function rT(e,t,n){let{base:r,
head:o,identities:s,seenBefore:i,seen:a,on:l,moved:c}=t,m={project:r,seen:i,table:r.tables.get(e)},u=o.tables.get(s.inHead.get(e)??"");return Zf(e,m,{project:o,
seen:a,table:u},{effectOn:f=>It(f,l),isMoved:f=>c.has(f)},n,t.known)}function oT(e,t,{seen:n,seenBefore:r}){return t==="everything"||t.size===0?t:[n.schemaOf(e),
r.schemaOf(e)].some(i=>i===null||i.unknown!==null||i.primaryKey.some(a=>t.has(a)))?"everything":t}function ip(e){let{full:t}=e,n=op(e),r=[...t.causes.keys()].filter(o=>!n.moved.has(o)).sort();return new Map(r.map(o=>[o,sT(o,e,n)]))}var Ui=5;function sT(e,t,n){
let{lineage:r,full:o}=t,i=[...new Set((r.writers.get(e)??[]).flatMap(m=>m.reads))].sort().filter(m=>m!==e&&(o.causes.has(m)||n.on.has(m))),a=i.filter(m=>!sn(n.on.
get(m)??dt)),l=i.filter(m=>!a.includes(m)),c=a.slice(0,Ui).map(m=>`${iT(m,n)} of ${m}`);return[...c.length>0?[`does not use what changes: ${qi(c,a.length)}`]:[],
...l.length>0?[`reads ${qi(l.slice(0,Ui),l.length)}, which ${aT(l)} out as before`]:[]].join("; ")}function iT(e,{on:t}){let n=t.get(e)??dt,r=n==="everything"?[
"everything"]:[...n].sort();return qi(r.slice(0,Ui),r.length)}function aT(e){return e.length===1?"comes":"come"}function qi(e,t){return e.join(", ")+(t>e.length?
` and ${t-e.length} more`:"")}function ap(e,t){let n=new Set;for(;;){let r=t(n),o=lT(e,r).filter(s=>!n.has(s));if(o.length===0)return r;n=new Set([...n,...o])}}function lT(e,t){if(Object.keys(
e).length===0)return[];let n=new Set([...t.released].map(a=>t.final.nameOf(a))),r=({name:a,hash:l})=>(k(e,a)??l)!==l,{tables:o,statements:s}=t.green,i=s.filter(
a=>a.kind==="seed");return[...o.filter(a=>n.has(a.name)&&r(a)).map(a=>a.name),...i.filter(r).flatMap(a=>a.writes.filter(l=>n.has(l)))]}function lp(e,{final:t}){let{closure:n,wanted:r}=e;return[...n.pinned].filter(s=>r.excluded.has(s)).sort().map(s=>{let i=cp(s,e),a=e.changes.get(s)?.change??"no\
ne";return{identity:s,name:t.nameOf(s),reads:i,reason:`excluded: ${cT(i,oe(a))}`}})}function cp(e,{base:t,closure:n}){let r=t.tables.get(e)?.writers.flatMap(o=>o.
rowsOf)??[];return[...new Set(r)].filter(o=>n.causes.has(o)).sort()}function cT(e,t){let n=t?["its own change waits"]:[],r=e.length>0?[`goes on reading ${e.join(
", ")} until its own next change`]:[],o=[...n,...r];return o.length>0?o.join(", and it "):"it stays as it is"}function mp(e){return[...e.sparable].map(([t,n])=>{
let r=!e.closure.causes.has(t);return{identity:t,reason:n,spared:r,reads:r?cp(t,e):[]}})}function dp(e){let{base:t,identities:n}=e,r=new Map;for(let[a,l]of n.inHead)fp(e,a)&&r.set(a,l);let o=[...n.inHead.keys()].filter(a=>t.tables.has(a)&&!r.has(a)),
s=mT(e),i=[];for(let a of P(o.sort(),l=>Et(l,t.names)).values()){let l=uT(a,e,s);for(let[c,m]of l.green)r.set(c,m);i.push(...l.faults)}return{green:r,faults:i}}
function fp({identities:e,unversioned:t},n){return e.added.has(n)||e.renamed.has(n)||t.has(n)}function mT(e){let{base:t,head:n,identities:r}=e,o=[...r.ofHead].filter(
([a,l])=>(fp(e,l)||n.tables.get(a)?.external===!0)&&(a===l||r.inHead.get(l)===a)),s=[...t.tables.keys()].map(a=>[a,a]),i=[...o,...s].map(([a,l])=>({name:a,owner:l}));
return P(i,({name:a})=>n.names.lastPart(a))}function uT(e,t,n){let{base:r,versions:o,burnt:s,moved:i}=t,a=g=>x(r.names.lastPart(g)).version,l=[...e].sort((g,w)=>a(
g)-a(w)),c=l.flatMap(g=>{let w=o.get(g);return w===void 0?[]:[{owner:g,version:w,name:pp(g,t,w)}]}),m=new Map(c.map(({version:g,owner:w})=>[g,w])),u=[...c];for(let g of l.
filter(w=>!o.has(w))){let w=R=>!m.has(R.version)&&up(R,n,t)&&!s.has(R.name),E=fT(g,a(g)+1,t,w);m.set(E.version,g),u.push(E)}let d=g=>g.name===g.owner||m.get(g.version)!==
g.owner||!up(g,n,t),f=c.filter(g=>i.has(g.owner)&&d(g)).map(pT);return{green:new Map(u.map(({name:g,owner:w})=>[w,g])),faults:f}}function up({name:e,owner:t,version:n},r,{
base:o}){let{stem:s}=x(o.names.lastPart(t));return!(r.get(En(s,n))??[]).some(a=>a.owner!==t&&dT(a.name,e))}function dT(e,t){return e===t||e.endsWith(`.${t}`)||t.
endsWith(`.${e}`)}function fT(e,t,n,r){for(let o=t;;o++){let s={owner:e,version:o,name:pp(e,n,o)};if(r(s))return s}}function pp(e,{base:t},n){let r=t.names.qualifier(
e),o=En(x(t.names.lastPart(e)).stem,n);return r===""?o:`${r}.${o}`}function pT({name:e,owner:t}){return{code:"name-taken",file:"",line:0,column:0,message:`${t} \
is to be called ${e} (release.versions), but that is ${e===t?"its own already":"another table's name"}`,hint:"choose another version for it under release.versio\
ns"}}function yp(e,t,n){let r=[new Map,new Map,new Map],o=(i,a,l)=>{let c=r[i];c?.set(a,(c.get(a)??new Set).add(l))},s=[...n.removed].map(i=>[i,i]);for(let[i,a]of[...n.
inHead,...s]){let{names:l}=e.tables.has(i)?e:t;for(let c of Hi(i,l))o(0,c,i);for(let c of Hi(a,t.names))o(1,c,i);for(let c of Hi(i,l))o(2,gp(c),i)}return{all:()=>[
...n.inHead.keys()],meaning:i=>{let a=i.replaceAll("`","");return[...r[0]?.get(a)??r[1]?.get(a)??r[2]?.get(gp(a))??[]]}}}function Hi(e,t){let n=t.qualifier(e),r=n===
""?[]:n.split("."),o=t.lastPart(e);return[...r,""].map((s,i)=>[...r.slice(i),o].join("."))}function gp(e){return x(e).stem}function wp(e,t,n,r){let o=yp(t,n,r),s=l=>new Set(l.flatMap(c=>Ki(o,c)??[])),i=l=>l.filter(c=>Ki(o,c)===null),a=Object.entries(e.versions).flatMap(([l,c])=>{let m=Ki(
o,l);return m===null?[]:[[m,c]]});return{listed:s(e.tables),excluded:s(e.exclude),versions:new Map(a),published:s(e.published),faults:[...i(Object.keys(e.versions)).
map(l=>hp(o,l,"release.versions")),...i(e.exclude).map(l=>hp(o,l,"release.exclude"))],warnings:[...i(e.tables).map(l=>bp(o,l,"is to move")),...i(e.published).map(
l=>bp(o,l,"is under published"))]}}function Ki(e,t){let[n,...r]=e.meaning(t);return n!==void 0&&r.length===0?n:null}function hp(e,t,n){let r=`${n} names ${t}, w\
hich ${vp(e,t)}`,o=`correct or remove the name under ${n}`;return{code:"unknown-table",file:"",line:0,column:0,message:r,hint:o}}function bp(e,t,n){return{code:"\
unknown-table",message:`${t} ${n}, but ${vp(e,t)}`,file:"",line:0}}function vp(e,t){let n=e.meaning(t);if(n.length>1)return`may mean any of ${[...n].sort().join(
", ")}`;let r=e.all();return`is no table of the project${r.length===0?"":`; did you mean ${Mr(t,[...r])}?`}`}var gT={ref:"nothing",commit:null};function Sp(e,t){let n=yT(e,t),r=ap(e.options.served,o=>bT(n,o,t));return wT(e,n,r)}function yT(e,t){let{base:n,head:r,aliases:o}=hT(
e,t),{renames:s,options:i}=e,a=xf({base:n,head:r,renames:s,allNew:e.baseline===null}),l=wp(i,n,r,a),c=_u(n,r,a,t),{listed:m,excluded:u,published:d}=l,f=cd({base:n,
head:r,identities:a,back:c,renames:s,excluded:u}),g=Mf(r,a),w=Ub=>pd({base:n,lineage:g,changes:f,identities:a,wanted:{listed:m,excluded:u,spared:Ub}}),E=w(new Set),
R=ip({base:n,head:r,lineage:g,changes:f,identities:a,back:c,full:E,published:d}),Pn=i.closure==="minimal"&&R.size>0?w(new Set(R.keys())):E;return{base:n,head:r,
aliases:o,identities:a,wanted:l,changes:f,lineage:g,closure:Pn,sparable:R,renames:s}}function hT(e,t){let n=Au(t,e.space),r=vi(e.baselineFiles,e.takesPart,n),o=vi(
e.headFiles,e.takesPart,n),s=gm(Js(r.statements),Js(o.statements)),i=ui(s),[a,l]=[yo(r,i),yo(o,i)],c=e.baseline===null?Nu:Wu(a,l),m=d=>Du(s.idOf(d),c),u=c.of.size===
0?l:yo(o,ui({...s,idOf:m}));return{base:a,head:u,aliases:c}}function bT(e,t,n){let{base:r,head:o,identities:s,wanted:i,closure:a}=e,l=new Set([...e.lineage.externals,
...i.published]),{versions:c}=i,m=a.causes,u=dp({base:r,head:o,identities:s,moved:m,versions:c,burnt:t,unversioned:l}),d=new Set([...a.causes.keys()].filter(Pn=>!s.
removed.has(Pn))),f=Nd(r,o,s,u.green,d),g=Dd(r,o,s,f),w=Wd(o,g,n),E=jm(r,o,s,f,g),R={targets:u,released:d,final:f,files:w,topics:E},N=Fd(r,i.published);return{...R,
blue:N.pipeline,green:Ld(e,R,N).pipeline}}function wT(e,t,n){let{blue:r,green:o}=n,s=Ef(t),i=Lf(t,n,s),a=vT(t.head,n),{faults:l,warnings:c}=vf(e,t,n,a);return l.
length===0&&zd(t,n),{project:e.project,baseline:e.baseline??gT,head:e.head,tables:i,untouched:Nf(t,i),excluded:lp(t,n),sparable:mp(t),inPlace:s,expectations:t.closure.
expectations,edits:l.length>0?[]:a,blue:r,green:o,hash:Gf(i,n,e.options.accepted),warnings:c,faults:l}}function vT(e,t){return[...[...t.files.values()].flatMap(
({file:o,edits:s})=>s.map(i=>({file:o,...i}))),...yd(e,t.topics)].sort((o,s)=>o.file===s.file?o.start-s.start:o.file<s.file?-1:1)}import{parse as ST}from"../vendor/jsonc-parser-AO2QORY5.js";var jT=T({file_list:z(T({table_name:A()}))});function Pp(e,t){return/^\s*[{[]/.test(e)?TT(e,t):PT(e)}function PT(e){let t=e.split(/\r?\n/).map(n=>n.replace(/(^|\s)#.*$/,
"").trim());return[...new Set(t.filter(n=>n!==""))]}function TT(e,t){let n=[],r=ST(e,n,{allowTrailingComma:!0}),[o]=n;if(o!==void 0)throw jp(e,t,o.offset,`is no\
t valid JSON: ${wi(o.error)}`);let s=Z(jT,r);if(!s.success)throw jp(e,t,0,"holds no `file_list` whose entries have a `table_name`");return[...new Set(s.output.file_list.
map(i=>i.table_name))]}function jp(e,t,n,r){let o=e.slice(0,n),s=o.split(`
`).length,i=n-o.lastIndexOf(`
`),a="name one table a line, or give shift_left's modified_flink_files.json";return new v([{code:"table-list",file:t,line:s,column:i,message:`the list of tables\
 ${r}`,hint:a}])}async function Tp(e,t,n,r){let{release:o,published:s,environments:i}=t,a=r.tables===null?[]:await RT(e,r.tables),l=await e.repository.readText(n.commit,ci),c=l===
null?[]:await eu(l,ci),m=i.map(u=>to(u.engine).nameLimit);return{settings:t,accepted:c,options:{tables:[...o.tables,...a],exclude:[...o.exclude,...r.exclude],versions:o.
versions,closure:r.closure??o.closure,strict:r.strict,published:s,nameLimit:Math.min(...m),accepted:c}}}async function RT(e,t){let n=await OT(kT(e.cwd,t),"utf8").
catch(()=>null);if(n!==null)return Pp(n,t);let r=`the list of tables ${t} cannot be read`;throw new v([{code:"table-list",file:t,line:1,column:1,message:r,hint:"\
check --tables"}])}function Xn(e,t,{settings:n,options:r},o,s){return Sp({project:e.name,baseline:t.baseline,head:t.head,baselineFiles:t.baselineFiles,headFiles:t.
headFiles,behind:t.behind,conflicts:t.conflicts,renames:t.renames,space:{catalog:n.catalog,database:n.database},takesPart:iu(e.root,n.ignore),options:{...r,served:o}},
i=>Be(i,s))}function Mt(e,{ref:t,commit:n}){return n===null?e.readWorkTree(Dn):e.readSnapshot({ref:t,commit:n},Dn)}async function R1(e,t,n){if(t.commit!==null)return t;let r=await e.
resolveCommit("HEAD"),[o,s]=await Promise.all([Mt(e,t),Mt(e,{ref:"HEAD",commit:r})]),i=async l=>Op(await e.readText(null,l))===Op(await e.readText(r,l));return[
Vi(o.files,s.files).size+Vi(s.files,o.files).size===0,...await Promise.all(n.map(i))].every(Boolean)?{...t,commit:r}:t}function Op(e){return e?.replaceAll(`\r
`,`
`)??null}async function x1(e,t,n){let r=await e.resolveBaseline(t,n.commit);if(r===null){let{files:c}=await Mt(e,n);return{...{baseline:r,head:n,baselineFiles:[],
headFiles:c,ownFiles:c},behind:new Set,conflicts:[],renames:[]}}let[o,s,i,a]=await Promise.all([Mt(e,r),Mt(e,n),e.containment(r,n,Dn),e.renames(r,n,Dn)]),l={baseline:r,
head:n,baselineFiles:o.files,ownFiles:s.files};switch(i.kind){case"ancestor":return{...l,headFiles:s.files,behind:new Set,conflicts:[],renames:a};case"merged":return{
...l,headFiles:i.snapshot.files,behind:Vi(s.files,i.snapshot.files),conflicts:[],renames:a};case"conflict":return{...l,headFiles:s.files,behind:new Set,conflicts:i.
paths,renames:a};case"unrelated":return{...l,headFiles:s.files,behind:new Set,conflicts:[""],renames:a}}}function Vi(e,t){let n=new Map(e.map(r=>[r.path,r.oid]));
return new Set(t.filter(r=>n.get(r.path)!==r.oid).map(r=>r.path))}import{basename as fR,isAbsolute as pR,relative as gR,resolve as yR}from"node:path";var ge=class extends Error{lease;constructor(t){super(`held by ${t.holder} since ${t.since}, until ${t.until} unless it renews`),this.name="LeaseHeld",this.lease=
t}},le=class extends Error{constructor(t){super(t),this.name="LeaseLost"}},Ae=12e4;function Eo(e,t,n,r){let o=e===null?Math.max(1,Math.floor(Date.parse(n)/1e3)):
e.lease.token+1;return{holder:t,token:o,since:n,until:kp(n,r)}}function $o(e,t,n,r){if(e===null)throw new le(`the lease of ${t.holder} is gone`);if(e.lease.token!==
t.token)throw new le(`${e.lease.holder} has taken over, since ${e.lease.since}`);if(e.released)throw new le("it was released");if(Ji(e.lease,n))throw new le(`it\
 was not renewed before ${e.lease.until}`);return{...t,until:kp(n,r)}}function Io(e,t,n){return e?.lease.token===t.token?e.lease.until===t.until?e:{lease:t,since:n,
skewed:e.skewed||Ji(t,n)}:{lease:t,since:n,skewed:!1}}function Mo({lease:e,since:t,skewed:n},r,o){return Date.parse(r)-Date.parse(t)>o||!n&&Ji(e,r)}function Co({
lease:e}){return{lease:{...e,token:Math.max(1,e.token-1)},released:!0}}function Ji(e,t){return Date.parse(t)>Date.parse(e.until)}function kp(e,t){return new Date(
Date.parse(e)+t).toISOString()}import{setTimeout as XT}from"node:timers/promises";var xT=/failed to push some refs|hook declined|Another git process seems|an editor opened by|are terminated then try|may have crashed in this|remove the file manually/;
function ft(e){let t=ce(e).split(`
`).map(s=>s.replace(new RegExp("\\p{Cc}","gu")," ").trim()).filter(s=>s!==""&&!xT.test(s)),n=Rp(/^remote: +(?:error: +)?(?=\S)/,t),r=Rp(/^(?:fatal|error): +/,t).
slice(0,1),o=[...n,...r];return(o.length>0?o:t).join("; ")}function Rp(e,t){return t.filter(n=>e.test(n)).map(n=>n.replace(e,""))}function ce(e){return e.replace(
/(\w+:\/\/)[^/@\s]*@/g,"$1")}var Ao=[20,50,100,200,400,800];function an(e){return/Unable to create '([^']+\.lock)': File exists/.exec(e)?.[1]??null}function zi(e){return`once ${e} is remove\
d, where no git runs`}function xp(e,t,n){let r=ft(n),o=an(r),s=o===null?"once .git may be written to, and its disk has space":zi(o);return new p(e,`${t} cannot \
be written: ${r}`,J,[],s)}function Ep(e,t,n,r){let o=ce(n),s=`once ${o} takes pushes to ${t} again`;return new p(e,`${o} does not move ${t}: ${r}`,J,[],s)}import{writeFile as qT}from"node:fs/promises";import{join as HT}from"node:path";function Xe(e){let t=e.indexOf("	"),[n="",,r=""]=e.slice(0,t).split(" ");return{path:e.slice(t+1),kind:Xi(n),oid:r,mode:n}}function Xi(e){return e==="160000"?"s\
ubmodule":e==="120000"?"symlink":"file"}function Fo({path:e,kind:t},n){return t!=="file"||n(e)}function Yn(e){return e.includes("\uFFFD")}function Lo(e,t,{text:n,
problem:r,pointer:o}){return{path:e,kind:o?"lfs-pointer":"file",oid:t,text:n,problem:r}}function Qn({path:e,kind:t,oid:n}){return{path:e,kind:t,oid:n,text:null,
problem:Yn(e)?"not-utf-8":null}}function Yi(e){return e.toSorted((t,n)=>t.path<n.path?-1:t.path>n.path?1:0)}function U(e,t,n){return{code:e,file:"",line:0,column:0,message:t,hint:n}}var ET=["Fetch the whole history and all tags. In the workflow:","  - uses: actions/ch\
eckout@v6","    with:","      fetch-depth: 0","      fetch-tags: true","On a laptop: git fetch --unshallow --tags"].join(`
`),Qi="Install git 2.38 or newer and put it on PATH.",$p=e=>U("no-git",`git on this machine is too old${e&&`: ${e}`}`,Qi),Ip=e=>U("damaged-repository",`The obje\
ct ${e} is missing, or damaged`,"git fsck lists what is damaged; a new clone has everything."),Mp=e=>U("no-repository",`${e} is not inside a git repository`,"Ru\
n this in a clone, or `git init` first."),Cp=e=>U("bare-repository",`${e} is a bare repository: it has no work tree`,"Run this in a clone."),Ap=e=>U("foreign-ow\
ner",`git does not read ${e}: another user owns it`,`git config --global --add safe.directory ${JSON.stringify(e)}`),No=()=>U("empty-repository","The repository\
 has no commit yet","Commit the pipeline first: git add . && git commit"),ln=e=>U("shallow-clone",`${e}: this is a shallow clone`,ET);var $T={"\\":"\\\\",'"':'\\"',"\n":"\\n","	":"\\t","\r":"\\r"};function Ct(e){return/^"|[\n\r]/.test(e)?Zi(e):e}function Zi(e){return`"${e.replace(/[\\"\n\t\r]/g,
t=>$T[t]??t)}"`}async function ye(e,t){let n=[];for(let r=0;r<e.length;r+=16){let o=e.slice(r,r+16),s=await Promise.allSettled(o.map((i,a)=>t(i,r+a)));for(let i of s){if(i.status===
"rejected")throw i.reason;n.push(i.value)}}return n}import{mkdirSync as _T,mkdtempSync as Lp,rmSync as Np}from"node:fs";import{tmpdir as Dp}from"node:os";import{join as At}from"node:path";import{spawn as IT}from"node:child_process";import{existsSync as MT}from"node:fs";var CT=new Set(["GIT_DIR","GIT_WORK_TREE","GIT_INDEX_FILE","GIT_PREFIX","GIT_COMMON_DIR","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_NAMESPAC\
E","GIT_GRAFT_FILE","GIT_SHALLOW_FILE","GIT_IMPLICIT_WORK_TREE","GIT_NO_REPLACE_OBJECTS","GIT_REPLACE_REF_BASE","GIT_INTERNAL_SUPER_PREFIX","GIT_EXTERNAL_DIFF"]),
AT={LC_ALL:"C",LANGUAGE:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",GIT_FLUSH:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_TRACE_REDACT:"\
1"},FT=["core.quotePath=false","color.ui=false","core.hooksPath=/dev/null","core.fsmonitor=false","i18n.commitEncoding=UTF-8","i18n.logOutputEncoding=UTF-8","ht\
tp.lowSpeedLimit=1","http.lowSpeedTime=60"].flatMap(e=>["-c",e]);function LT(e={}){let t=Object.entries(process.env).filter(([n,r])=>r!==void 0&&!CT.has(n));return Object.
assign(Object.fromEntries(t),AT,e)}function ea(e,t,n={}){return IT("git",[...FT,...t],{cwd:e,env:LT(n),stdio:"pipe",windowsHide:!0})}async function Zn(e,t,n={}){
let r=await NT(e,t,n);if((n.answers??[0]).includes(r.code))return r;throw ta(t[0]??"",r.code,r.stderr)}function ta(e,t,n){let r=ft(n);return t===129?new v([$p(r)]):
new p(`git ${e}`,r||`git ended with exit code ${t}`,"")}function NT(e,t,{env:n,stdin:r}){return new Promise((o,s)=>{let i=ea(e,t,n),a=[],l=[];i.stdout?.on("data",
c=>a.push(c)),i.stderr?.on("data",c=>l.push(c)),i.stdin?.on("error",()=>{}),i.stdin?.end(r??""),i.on("error",c=>s(na(c,e))),i.on("close",c=>{o({code:c??-1,stdout:Buffer.
concat(a),stderr:Buffer.concat(l).toString("utf8")})})})}function na(e,t){let n=MT(t)?U("no-git",`git could not be started: ${e.message}`,Qi):U("no-folder",`The\
re is no folder ${t}`,"Name one that exists.");return new v([n])}function cn(e){let t=e.toString("utf8").split("\0");return t.at(-1)===""&&t.pop(),t}var DT=10,mn=class{#e;#t;#n=null;#r=[];#o=Buffer.alloc(0);#s=null;constructor(t,n={}){this.#e=t,this.#t=n}async headers(t){let n=[];return await this.#i(t,null,
r=>n.push(r)),n}contents(t,n,r=1/0){return this.#i(t,r,n)}async content(t){let n=[];return await this.contents([t],r=>n.push(r)),n[0]??null}close(){this.#n?.stdin?.
end(),this.#n=null}#i(t,n,r){if(t.length===0)return Promise.resolve();let o=this.#a(),s=n===null?"info":"contents",i=t.map(a=>/[\n\0]/.test(a)?"info ":`${s} ${a}`);
return new Promise((a,l)=>{this.#r.push({missing:t.length,limit:n,take:r,resolve:a,reject:l}),Fp(o,!0),o.stdin?.write(`${i.join(`
`)}
flush
`)})}#a(){if(this.#n)return this.#n;let t=ea(this.#e,["cat-file","--batch-command","--buffer"],this.#t),n="";return t.stdout?.on("data",r=>this.#m(r)),t.stderr?.
on("data",r=>n+=r.toString("utf8")),t.stdin?.on("error",()=>{}),t.on("error",r=>this.#l(t,na(r,this.#e))),t.on("close",r=>this.#l(t,ta("cat-file",r??-1,n))),this.#n=
t,t}#l(t,n){this.#n===t&&(this.#n=null);let r=this.#r;this.#r=[],this.#o=Buffer.alloc(0),this.#s=null;for(let{reject:o}of r)o(n)}#m(t){for(this.#o=this.#o.length===
0?t:Buffer.concat([this.#o,t]);this.#o.length>0&&(this.#s?this.#d(this.#s):this.#u()););this.#r.length===0&&this.#n&&Fp(this.#n,!1)}#u(){let t=this.#o.indexOf(DT);
if(t<0)return!1;let n=GT(this.#o.toString("latin1",0,t));this.#o=this.#o.subarray(t+1);let r=this.#r[0]?.limit??null;return n&&r!==null?this.#s={object:n,kept:n.
size<=r,parts:[],missing:n.size+1}:this.#c(n),!0}#d(t){let n=this.#o.subarray(0,t.missing);return this.#o=this.#o.subarray(n.length),t.missing-=n.length,t.kept&&
t.parts.push(n),t.missing>0||(this.#s=null,this.#c(t.kept?{...t.object,bytes:WT(t)}:t.object)),!0}#c(t){let n=this.#r[0];n&&(n.take(t),n.missing-=1,!(n.missing>
0)&&(this.#r.shift(),n.resolve()))}};function WT({object:e,parts:t}){let[n]=t;return(n&&t.length===1?n:Buffer.concat(t)).subarray(0,e.size)}function GT(e){let[t="",
n="",r="",...o]=e.split(" ");return r===""||o.length>0||!/^[0-9a-f]{40,64}$/.test(t)||!/^\d+$/.test(r)?null:{oid:t,type:n,size:Number(r),bytes:null}}function Fp(e,t){
let n=t?"ref":"unref";for(let r of[e,e.stdin,e.stdout,e.stderr]){let o=r&&Reflect.get(r,n);r&&typeof o=="function"&&o.call(r)}}var Ft={name:"bluegreen-sql",email:"bluegreen-sql@users.noreply.github.com"},Do=class{git;reader;#e;constructor(t,n){this.#e=Lp(At(Dp(),"bluegreen-git-")),_T(At(
this.#e,"objects"));let r={GIT_OBJECT_DIRECTORY:At(this.#e,"objects"),GIT_ALTERNATE_OBJECT_DIRECTORIES:Zi(At(n,"objects")),GIT_INDEX_FILE:At(this.#e,"index")};this.
git=t.with(r),this.reader=new mn(t.cwd,r)}async workTreeCommit(t,n){return await this.git.readTree(t),await this.git.updateIndexFromDisk(n),this.git.commitTree(
await this.git.writeTree(),[t],`work tree
`,Ft)}close(){this.reader.close(),Np(this.#e,{recursive:!0,force:!0})}};async function Wp(e,t){let n=Lp(At(Dp(),"bluegreen-index-"));try{return await t(e.with({
GIT_INDEX_FILE:At(n,"index")}),n)}finally{Np(n,{recursive:!0,force:!0})}}var ra={access:/\b40[13]\b|denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission/,missing:/not found|does not appear to be a git repository|\b404\b/i,
damaged:/bad (?:tree |blob |commit )?object|[Cc]ould not read [0-9a-f]{40}|unable to read|not our ref|corrupt|unable to parse/},Wo=class extends p{};function Fe(e,t,n,r){
let o=ft(n)||"git said nothing",i=`${r===void 0?"":`${r} at `}${ce(t)}: ${o}`,a=UT(o);return a!==null?new p(e,i,J,[],a):ra.damaged.test(o)?r===void 0?new p(e,`${i}\

An object is missing, here or there`,"git fsck"):BT(e,ce(t),i,r):new Wo(e,i,J,[],"once the network is there")}function BT(e,t,n,r){let o=`git push ${t} :${r}`;if(e===
"lease")return new p(e,n,o,[],"once it is sure that nobody is deploying");let s=`${n}
An object is missing at ${t}. Another clone may have it: one where git rev-list --objects ${r} ends without an error. Run there, the next command brings everyth\
ing back to ${t}`,i="once a clone is found that has every object";return new p(e,s,`${o} && git push ${t} ${r}`,[],i)}function UT(e){let t=an(e);return t!==null?
zi(t):ra.access.test(e)?"once the token has `contents: write` to push, `contents: read` to fetch":ra.missing.test(e)?"once the address of the remote (git remote\
 -v) is right, and the token may see it":null}function Gp(e){return e instanceof Wo}function Go(e){return an(e)!==null||/but expected|reference already exists/.
test(e)}function _p(e,t,n,r,o){return Wp(e,async(s,i)=>{let[a,l]=await Promise.all([VT(e,t),KT(e,i,n)]);return await s.readTree(t),await s.updateIndex(n.map(({path:c},m)=>`${JT(
a,c)} ${l[m]??""}	${c}`)),e.commitTree(await s.writeTree(),[t],r,o)})}async function KT(e,t,n){let r=n.map((o,s)=>HT(t,String(s)));return await ye(n,({text:o},s)=>qT(
r[s]??"",o)),e.hashFiles(r.map(Ct),"-w","--no-filters")}async function VT(e,t){let n=(await e.treeEntries(t)).map(Xe);return new Map(n.map(({path:r,mode:o})=>[r,
o]))}function JT(e,t){let n=e.get(t);if(n?.startsWith("100"))return n;throw new v([U("not-a-file",`${t} is no regular file of the commit to build on`,"")])}async function _o(e,t,n,r){
let{code:o,stdout:s,stderr:i}=await e.push(t,n,r);if(o===0)return{outcome:"pushed"};let l=s.toString("utf8").split(`
`).find(d=>d.startsWith("!"));if(l===void 0)throw Fe("push",e.name,i);let m=[l.split("	")[2]??"",ft(i)].filter(d=>d!=="").join(": ");return{outcome:zT(`${l}
${i}`)||await oa(e,n,"push")!==r?"stale":an(i)===null?"refused":"held",message:m}}function zT(e){return/\((?:stale info|fetch first|non-fast-forward|incorrect old value provided|reference already exists)\)|but expected/.
test(e)}async function oa(e,t,n){let{code:r,stdout:o,stderr:s}=await e.list(t);if(r!==0)throw Fe(n,e.name,s);let i=o.toString("utf8").split(`
`).find(a=>a.endsWith(`	${t}`));return i?.slice(0,i.indexOf("	"))??null}var sa=[1e3,2e3,4e3,8e3],pt=class{ref;#e;#t;#n;#r;constructor(t,n,r,o,s=sa){this.ref=n,this.#e=t,this.#t=r,this.#n=o,this.#r=s}tip(){return this.#n===null?this.#e.
refCommit(this.ref):oa(this.#n,this.ref,this.#t)}async bring(){if(this.#n===null)return;let{code:t,stderr:n}=await this.#n.fetch([this.ref]);if(t!==0&&!/couldn't find remote ref/.
test(n))throw Fe(this.#t,this.#n.name,n,this.ref)}get removal(){return this.#n===null?`git update-ref -d ${this.ref}`:`git push ${ce(this.#n.name)} :${this.ref}`}async move(t,n){
let r=this.#n;for(let o of[...r===null?Ao:this.#r,null]){let s=await(r===null?this.#o(t,n):this.#s(r,t,n));if(typeof s=="string")return s==="moved";if(o===null)
throw s;await XT(o)}return!1}async#o(t,n){let{code:r,stderr:o}=await this.#e.moveRef(this.ref,n,t);if(r===0)return"moved";if(await this.#e.refCommit(this.ref)!==
t)return"elsewhere";let s=xp(this.#t,this.ref,o);if(!Go(o))throw s;return s}async#s(t,n,r){try{let o=await _o(t,r,this.ref,n);if(o.outcome==="pushed")return"mov\
ed";if(o.outcome==="refused")throw this.#i(t,o.message);let s=Ep(this.#t,this.ref,t.name,o.message);return Bp(await this.tip(),n,r)??s}catch(o){if(!Gp(o))throw o;
let s=await this.tip().catch(()=>n);return Bp(s,n,r)??o}}#i(t,n){return new p(this.#t,`${ce(t.name)} refuses ${this.ref}: ${n}`,J,[],"once whoever deploys may w\
rite refs/bluegreen/** there: `contents: write`, and no rule against it")}};function Bp(e,t,n){return e===n?"moved":e===t?null:"elsewhere"}var un=class{name;#e;constructor(t,n){this.#e=t,this.name=n}#t(...t){return Zn(this.#e.cwd,t,{env:this.#e.env,answers:[0,1,128]})}fetch(t){let n=["--no-tags","-\
-no-prune","--no-write-fetch-head","--refmap="];return this.#t("fetch",...ia,...n,"--end-of-options",this.name,...t)}async fetchObjects(t){let n=["--no-tags","-\
-no-write-fetch-head","--filter=blob:none","--stdin"],r=["-c","fetch.negotiationAlgorithm=noop"];await Zn(this.#e.cwd,[...r,"fetch",...ia,...n,"--end-of-options",
this.name],{env:this.#e.env,stdin:t.map(o=>`${o}
`).join(""),answers:[0,1,128]})}fetchHistory(t){let n=t?["--unshallow"]:[];return this.#t("fetch",...ia,"--tags",...n,"--end-of-options",this.name)}push(t,n,r){
let o=`--force-with-lease=${n}:${r??""}`,s=["--no-verify","--no-signed","--no-follow-tags","--recurse-submodules=no"];return this.#t("push","--porcelain",...s,o,
"--end-of-options",this.name,`${t}:${n}`)}list(t){return this.#t("ls-remote","--refs","--end-of-options",this.name,t)}},ia=["--no-progress","--no-auto-gc","--no\
-recurse-submodules"];function Up(e,t){let r=/^https?:\/\/(?:[^@/]*@)?([^/]+)/i.exec(e)?.[1];if(r===void 0||t==="")return{};let s=`http.${e.slice(0,e.indexOf(":")).toLowerCase()}://${r}\
/.extraheader`,i=Buffer.from(`x-access-token:${t}`).toString("base64");return YT([[s,""],[s,`AUTHORIZATION: basic ${i}`]])}function YT(e){let t=Number(process.env.
GIT_CONFIG_COUNT??"0")||0,n=e.flatMap(([r,o],s)=>[[`GIT_CONFIG_KEY_${t+s}`,r],[`GIT_CONFIG_VALUE_${t+s}`,o]]);return{...Object.fromEntries(n),GIT_CONFIG_COUNT:String(
t+e.length)}}async function er(e,{remote:t="origin",token:n=""}){let r=await e.remoteUrl(t)??t;return new un(e.with(Up(r,n)),t)}async function aa(e,t,n,r,o){let s=r==="local"?
null:await er(e,o);return{project:t,environment:n,remote:s,pauses:o.pauses??sa}}import kO from"../vendor/index-GQY2QNAL.js";var ig=hl(sg(),1),SO=/^(v?)(\d{1,15}(?:\.\d{1,15}){0,3})(?:[-._]?([a-z][0-9a-z.-]*)|-(\d[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i,jO=/(?:^|[-_/])(?:v|version|release|rel)[-_/]?$/i;
function PO(e){let r=[0,...[...e.matchAll(/[-_/]/g)].map(({index:l})=>l+1)].map(l=>TO(e,l)).filter(l=>l!==null).toSorted((l,c)=>c.numbers.length-l.numbers.length)[0];
if(!r)return null;let[o=0,s=0,i=0,a=0]=r.numbers;return{name:e,version:`${o}.${s}.${i}${r.before&&`-${r.before}`}`,fourth:a}}function TO(e,t){let[,n,r,o,s]=SO.exec(
e.slice(t))??[];if(r===void 0)return null;let i=r.split(".").map(Number);return i.length===1&&n===""&&t>0&&!jO.test(e.slice(0,t))?null:{numbers:i,before:OO(o??s??
"")}}function OO(e){return e.replace(/(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g,".").split(/[.-]+/).filter(n=>n!=="").map(n=>n.replace(/^0+(?=\d+$)/,"")).join("\
.")}function ag(e){return e.map(PO).filter(t=>t!==null).toSorted((t,n)=>(0,ig.default)(n.version,t.version)||n.fourth-t.fourth||(t.name<n.name?1:-1)).map(({name:t})=>t)}var Ko="refs/tags/";async function dn({reader:e},t){let n=["refs/tags/","refs/heads/","","refs/remotes/origin/"].map(o=>`${o}${t}^{commit}`);return(await e.headers(
n)).find(o=>o?.type==="commit")?.oid??null}async function lg(e,t,n){let r=n??await dn(e,"HEAD");if(r===null)throw new v([No()]);if(t.startsWith("latest:"))return xO(
e,t.slice(7),n);let o=await dn(e,t)??await EO(e,t,r);if(o===null)throw await Vo(e,t);return{ref:t,commit:o}}var RO=U("unknown-baseline","latest: names no patter\
n","Say which tags: latest:* for every version, latest:orders/v* for those of one project.");async function xO(e,t,n){if(t==="")throw new v([RO]);let r=kO(t,{dot:!0}),
o=(await e.git.refNames(Ko)).map(m=>m.slice(Ko.length)),s=ag(o.filter(m=>r(m))),i=await e.reader.headers(s.map(m=>`${Ko}${m}^{commit}`)),a=i.findIndex(m=>m?.type===
"commit"&&m.oid!==n),[l,c]=[s[a],i[a]?.oid];if(l!==void 0&&c!==void 0)return{ref:l,commit:c};if(e.shallow)throw new v([ln(`No version tag matches ${t} here`)]);
return null}async function EO(e,t,n){let[,r,o]=/^(\d{4}-\d{2}-\d{2})(?:@(.+))?$/s.exec(t)??[];if(r===void 0)return null;let s=$O(r),i=o===void 0?n:await dn(e,o);
if(i===null)throw await Vo(e,o??t);let a=await e.git.lastBefore(i,s-1);if(a!==null)return a;let l=`There is no commit before ${r}`;throw new v([e.shallow?ln(l):
U("unknown-baseline",l,"Name a later day, or a tag, a branch or a commit.")])}function $O(e){let t=new Date(`${e}T00:00:00Z`);if(!Number.isNaN(t.getTime())&&t.toISOString().
startsWith(e))return t.getTime()/1e3;let n="Write the year, the month and the day: 2025-09-30.";throw new v([U("unknown-baseline",`${e} is no day of any calenda\
r`,n)])}async function Vo(e,t,n="unknown-baseline"){let r=`${JSON.stringify(t)} is no tag, branch or commit of this repository`;if(e.shallow)return new v([ln(r)]);
let o=IO(t,await e.git.refNames(Ko,"refs/heads/","refs/remotes/origin/")),s=o.length>0?`Nearest: ${o.join(", ")}`:"There is no tag or branch yet.";return new v(
[U(n,r,s)])}function IO(e,t){let n=t.filter(r=>r!=="refs/remotes/origin/HEAD").map(r=>r.replace(/^refs\/(tags|heads|remotes\/origin)\//,""));return[...new Set(n)].
map(r=>({name:r,far:Ir(e.toLowerCase(),r.toLowerCase())})).toSorted((r,o)=>r.far-o.far).slice(0,3).map(({name:r})=>r)}import{isUtf8 as MO}from"node:buffer";import{createHash as CO}from"node:crypto";var tr=1e7,pa={text:null,problem:"too-large",pointer:!1},AO="version https://git\
-lfs.github.com/spec/v1";function Ye(e){if(e.length>tr)return pa;if(!MO(e)||e.includes(0))return{text:null,problem:"not-utf-8",pointer:!1};let t=e.toString("utf\
8"),n=e.length<1024&&t.startsWith(AO);return{text:n?null:t,problem:null,pointer:n}}function fn(e,t){return CO(t===64?"sha256":"sha1").update(`blob ${e.length}\0`).
update(e).digest("hex")}var Jo=class{#e=new Map;#t=new Map;async texts(t,n){let r=n.filter(o=>!this.#e.has(o)&&!this.#t.has(o));return r.length>0&&this.#n(t,[...new Set(r)]),await Promise.
all(new Set(n.flatMap(o=>this.#t.get(o)??[]))),n.map(o=>this.#r(o))}#n(t,n){let r=t.contents(n,o=>o&&this.#e.set(o.oid,FO(o)),tr).finally(()=>n.forEach(o=>this.#t.
delete(o)));for(let o of n)this.#t.set(o,r)}#r(t){let n=this.#e.get(t);if(!n)throw new v([Ip(t)]);return n}};function FO({bytes:e}){return e===null?pa:Ye(e)}async function cg(e,t,n,r){let o=await e.mergeBase(t,n);if(r.size>0&&(await e.between(t,n)).some(c=>r.has(c)))throw new v([ln("Where baseline and head have part\
ed is not known here")]);if(o===null)return{kind:"unrelated"};let{clean:s,fields:i}=await e.mergeTree(t,n),[a="",...l]=i;return s?{kind:"merged",tree:a}:{kind:"\
conflict",paths:[...new Set(l)].toSorted()}}function ga(e){return(/<([^<>]*)>/.exec(e)?.[1]??e).trim().toLowerCase()}var LO=["--no-show-signature","--no-decorate","--no-notes","--no-color"],nr=class e{cwd;env;constructor(t,n={}){this.cwd=t,this.env=n}with(t){return new e(this.
cwd,{...this.env,...t})}#e(t,n={}){return Zn(this.cwd,t,{...n,env:{...this.env,...n.env}})}async#t(t,n={}){return(await this.#e(t,n)).stdout.toString("utf8").replace(
/\n$/,"")}layout(){return this.#e(["rev-parse","--path-format=absolute","--absolute-git-dir","--git-common-dir","--is-shallow-repository","--is-bare-repository",
"--show-toplevel"],{answers:[0,128]})}async treeEntries(t){let{stdout:n}=await this.#e(["ls-tree","-r","-z","--full-tree","--end-of-options",t]);return cn(n)}async missingObjects(t){
let n=["--objects","--missing=print","--no-object-names","--no-walk"];return(await this.#t(["rev-list",...n,"--end-of-options",t,"--"])).split(`
`).flatMap(o=>o.startsWith("?")?[o.slice(1)]:[])}async status(){let t=["--untracked-files=all","--ignored=no","--ignore-submodules=all"],{stdout:n}=await this.#e(
["status","--porcelain=v2","-z","--no-renames","--no-ahead-behind",...t]);return cn(n)}async refNames(...t){let n=await this.#t(["for-each-ref","--format=%(refn\
ame)",...t]);return n===""?[]:n.split(`
`)}async lastBefore(t,n){if(n<0)return null;let r=["rev-list","-1","--first-parent",`--min-age=${n}`,"--end-of-options",t,"--"];return await this.#t(r)||null}async isAncestor(t,n){
let r=["merge-base","--is-ancestor","--end-of-options",t,n];return(await this.#e(r,{answers:[0,1]})).code===0}async authors(t,n){let s=(await this.#t(["log","--\
format=%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)","--end-of-options",`${t}..${n}`,"--"])).split(`
`).filter(i=>i.trim()!=="");return[...new Set(s.map(i=>ga(i)))]}async ownAddress(){let{code:t,stdout:n}=await this.#e(["var","GIT_AUTHOR_IDENT"],{answers:[0,128]});
return t===0?ga(n.toString("utf8")):null}async mergeBase(t,n){let{code:r,stdout:o}=await this.#e(["merge-base","--end-of-options",t,n],{answers:[0,1]});return r===
0?o.toString("utf8").trim():null}async mergeTree(t,n){let r=["--write-tree","-z","--name-only","--no-messages","--end-of-options"],{code:o,stdout:s}=await this.#e(
["merge-tree",...r,t,n],{answers:[0,1]});return{clean:o===0,fields:cn(s)}}async between(t,n){let r=await this.#t(["rev-list","--end-of-options",`${t}...${n}`,"-\
-"]);return r===""?[]:r.split(`
`)}addedAndDeleted(t,n){return this.#n(["--diff-filter=AD","--no-renames"],t,n,[])}renamed(t,n,r){return this.#n(["--diff-filter=R","-M50%","-l2000"],t,n,r)}async#n(t,n,r,o){
let s=["-r","-z","--name-status","--no-ext-diff","--no-textconv"],i=["--end-of-options",n,r,"--",...o];return cn((await this.#e(["diff-tree",...s,...t,...i])).stdout)}async hashFiles(t,...n){
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
"--fixed-strings",`--grep=${n}`,"--end-of-options",t)}async#r(...t){return cn((await this.#e(["log","-z","--first-parent",...LO,...t,"--"])).stdout)}async branch(){
let{code:t,stdout:n}=await this.#e(["symbolic-ref","-q","HEAD"],{answers:[0,1]});return t===0?n.toString("utf8").trim().replace(/^refs\/heads\//,""):null}async remoteUrl(t){
let{code:n,stdout:r}=await this.#e(["remote","get-url","--end-of-options",t],{answers:[0,2,128]});return n===0?r.toString("utf8").trim():null}};import{randomUUID as Rg}from"node:crypto";import{readFileSync as mg,readlinkSync as NO}from"node:fs";var ug=T({machine:A(),pid:L(ue(),Rr(),tt(1)),started:A()});function ya(){let[e,t]=[fg(),rr(process.pid)];return e===null||t===null?null:{machine:e,pid:process.pid,
started:t}}function dg({machine:e,pid:t,started:n}){if(e!==fg())return!1;if(!ha(t))return!0;let r=rr(t);return r!==null&&r!==n}function fg(){try{return`${mg("/p\
roc/sys/kernel/random/boot_id","utf8").trim()} ${NO("/proc/self/ns/pid")}`}catch{return null}}function ha(e){try{process.kill(e,0)}catch(t){if(ne(t)==="ESRCH")return!1}
return!["Z","X"].includes(pg(e)[0]??"")}function rr(e){return pg(e)[19]??null}function pg(e){try{let t=mg(`/proc/${e}/stat`,"utf8");return t.slice(t.lastIndexOf(
")")+2).split(" ")}catch{return[]}}import{createHash as DO}from"node:crypto";var WO=200;function gg(e){let t=[...Buffer.from(e,"utf8")].map(GO).join("");return t===""?"%":t.length<=WO?t:`${t.slice(
0,100)}%-${DO("sha256").update(e).digest("hex")}`}function GO(e){let t=String.fromCharCode(e);return/[A-Za-z0-9_-]/.test(t)?t:`%${e.toString(16).toUpperCase().padStart(
2,"0")}`}function ba(e,t){return`refs/bluegreen/${gg(e)}/${gg(t)}`}function yg(e,t){return`${ba(e,t)}.lease`}import{randomUUID as zO}from"node:crypto";function bg(e,t,n){let r=wg();return wa(e,t,[],n,r),r}function wg(){return{set:[],drop:[],insert:[]}}function wa(e,t,n,r,o){if(Object.is(e,t))return;let s=wg();
if(!(gt(e)&&gt(t)?BO(e,t,n,r,s):Array.isArray(e)&&Array.isArray(t)?UO(e,t,n,r,s):!1)||_O(s,t))o.set.push([...n,t]);else for(let a of["set","drop","insert"])o[a].
push(...s[a])}function _O(e,t){return e.set.length+e.drop.length+e.insert.length>20&&JSON.stringify(e).length>JSON.stringify(t).length}function BO(e,t,n,r,o){let s=(i,a)=>Object.
hasOwn(i,a)&&i[a]!==void 0;for(let i of Object.keys(e))s(e,i)&&!s(t,i)&&o.drop.push([...n,i]);for(let[i,a]of Object.entries(t))a!==void 0&&(s(e,i)?wa(e[i],a,[...n,
i],r,o):o.set.push([...n,i,a]));return!0}function UO(e,t,n,r,o){let s=hg(e,r),i=hg(t,r);if(s===null||i===null)return!1;let a=[...s.keys()].filter(u=>i.has(u)),l=null,
c=null,m=0;for(let[u,d]of i){if(!s.has(u)){l===null&&o.insert.push([...n,c,l=[]]),l.push(d);continue}if(a[m++]!==u)return!1;wa(s.get(u),d,[...n,u],r,o),l=null,c=
u}for(let u of s.keys())i.has(u)||o.drop.push([...n,u]);return!0}function hg(e,t){let n=new Map;for(let r of e){let o=t(r);if(o===null||n.has(o))return null;n.set(
o,r)}return n}function gt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function or(e,t="must be a mapping"){return L(xr(qO,t),Oe(n=>Object.entries(n)),z(Tl([A(),e])),Oe(n=>Object.fromEntries(n)))}function qO(e){return typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e)}var C=A(),Lt=z(C),zo=or(C),HO=T({name:C,kind:X(["table","view","statement","seed","connector","external"]),table:C,content:C,colour:X(["blue","green","supersede\
d"]),state:C,since:V(C),options:or(V(C)),reads:Lt,writes:Lt,adopted:M(Rn())}),KO=T({release:C,at:C,outcome:X(["pass","fail","inconclusive"]),commit:M(V(C),null),
run:M(V(C),null)}),VO=Ol([C,T({sql:C,content:C,reads:Lt,file:C,line:ue()})]),vg=T({release:V(C),line:V(C),commit:V(C),tables:zo,consumers:or(VO),options:or(zo)}),
JO=T({...vg.entries,objects:Lt,superseded:Lt}),va=T({format:Pl(1),phase:X(["empty","serving","deploying","validated","watching","rolling-back","failed"]),release:V(
C),line:V(C),serves:vg,previous:V(JO),switchedAt:V(C),pins:Lt,generation:ue(),objects:z(HO),confirmed:Lt,catchingUp:M(zo,{}),discarding:M(Rn(),!1),proofs:z(KO),
served:zo}),Sg=T({at:C,action:C,object:C,outcome:X(["intent","done","failed"]),message:C});var Sa=z(z(ke())),XO=T({set:Sa,drop:Sa,insert:Sa}),YO=T({commit:A(),size:ue(),changes:ue()});function jg({entries:e,change:t,snapshot:n},r){let o=e.map(({message:s,
action:i,object:a})=>s.trim()===""?`${i} ${a}`:s);return[Oa(o.join("; ")),"",...e.map(s=>`Entry: ${JSON.stringify(s)}`),...t===null?[]:[`Change: ${JSON.stringify(
t)}`],...n===null?[]:[`Snapshot: ${JSON.stringify(n)}`],...r?["Place: remote"]:[],`Nonce: ${zO()}`,""].join(`
`)}var Ne=class extends Error{};function Pg(e){return{entries:sr(e),change:Og(e,"Change",XO),snapshot:ja(e)}}function sr(e){let t=Pa(e,"Entry");return(t.length===
0?[void 0]:t).map(n=>kg(Sg,n,"an entry"))}function ja(e){return Og(e,"Snapshot",YO)}function Tg(e){return Pa(e,"Place").includes("remote")}function Og(e,t,n){let[
r]=Pa(e,t);return r===void 0?null:kg(n,r,`a ${t.toLowerCase()}`)}function Pa(e,t){let[,...n]=e.split(`
`);return n.filter(r=>r.startsWith(`${t}: `)).map(r=>r.slice(t.length+2))}function kg(e,t,n){return Xo(e,pn(t),n)}function Xo(e,t,n){let r=Z(e,t);if(r.success)return r.
output;let[o]=r.issues;throw new Ne(`${n}, ${kr(o)??"the document"}: ${o.message}`)}function Ta(e){if(typeof e=="string")return e;if(!gt(e))return null;let{kind:t,
name:n,release:r}=e;return typeof t=="string"&&typeof n=="string"?`${t}:${n}`:typeof r=="string"?r:null}function Oa(e){return e.replace(/[\s\p{Cc}]+/gu," ").trim().
slice(0,200)}function pn(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}function Yo(e){let t=Date.parse(e);return Number.isNaN(t)?null:`@${Math.floor(
t/1e3)} +0000`}var QO=T({holder:A(),token:L(ue(),jl(),tt(1)),since:L(A(),Gs()),until:L(A(),Gs())}),ZO=T({lease:QO,released:Rn(),hand:A(),process:V(ug)}),ka=new Set,ir=5,Qo=class{ref;#e;#t;#n;#r;#o=null;#s={
at:null,kept:null};constructor(t,n,{project:r,environment:o,remote:s,pauses:i},a=Ae){this.ref=yg(r,o),this.#e=t,this.#t=n,this.#n=new pt(t,this.ref,"lease",s,i),
this.#r=a}async acquire(t,n){for(let r=ir;;r--){let{at:o,kept:s}=await this.#l(),i=this.#a(s,n);if(i!==null)throw new ge(i);if(r===0&&s!==null)throw new ge(s.lease);
if(r===0)throw new p("lease",`${this.ref} cannot be moved`,J);let a=Rg(),l=Eo(s,t,n,this.#r);if(await this.#c(o,{lease:l,released:!1,hand:a,process:ya()}))return ka.
add(a),l}}async renew(t,n){for(let r=ir,o=this.#s;;r--){let s=$o(o.kept,t,n,this.#r);if(o.kept!==null&&await this.#c(o.at,{...o.kept,lease:s}))return s;if(r===0)
throw new p("lease",`${this.ref} cannot be moved`,J);o=await this.#l()}}async release(t){await this.#i(t,n=>({...n,released:!0}))}withdraw(t){return this.#i(t,n=>({
...n,...Co(n)}))}async#i({token:t},n){this.#s.kept?.lease.token===t&&ka.delete(this.#s.kept.hand);for(let r=ir,o=this.#s;r>0;r--){let{at:s,kept:i}=o;if(i===null||
i.released||i.lease.token!==t)return!1;if(await this.#c(s,n(i)))return!0;o=await this.#l()}return!1}get removal(){return this.#n.removal}async held(t){return this.#a(
(await this.#l()).kept,t)}#a(t,n){return t===null||t.released||ek(t)?null:(this.#o=Io(this.#o,t.lease,n),Mo(this.#o,n,this.#r)?null:t.lease)}async#l(){for(let t=ir,
n=null;;t--){let r=await this.#n.tip();if(r!==n&&(t=ir),n=r,r===this.#s.at)return this.#s;let o=r===null?null:await this.#m(r);if(r===null||o!==null)return this.#s=
{at:r,kept:o===null?null:this.#u(o)},this.#s;if(t===0)throw this.#d(`${this.ref} is at ${r}, which cannot be read`);await this.#n.bring()}}async#m(t){let n=(await this.#t.
content(t))?.bytes?.toString("utf8")??null;return n===null?null:n.slice(n.indexOf(`

`)+2)}#u(t){let n=t.split(`
`).find(i=>i.startsWith("Lease: ")),r=Z(ZO,pn(n?.slice(7)));if(r.success)return r.output;let s=`${kr(r.issues[0])??"the document"}: ${r.issues[0].message}`;throw this.#d(
`${this.ref} is damaged or newer than this program: ${s}`)}#d(t){return new p("lease",t,this.removal,[],"once it is sure that nobody is deploying")}async#c(t,n){
let{lease:r,released:o}=n,s=o?`released by ${r.holder}`:`held by ${r.holder} until ${r.until}`,i=`${Oa(s)}

Lease: ${JSON.stringify(n)}
Nonce: ${Rg()}
`,a=await this.#e.commitTree(await this.#e.makeTree([]),[],i,Ft,Yo(r.since));return await this.#n.move(t,a)?(this.#s={at:a,kept:n},!0):!1}};function ek({process:e,
hand:t}){if(e===null)return!1;let n=ya(),r=n!==null&&e.pid===n.pid&&e.machine===n.machine;return dg(e)||r&&e.started===n.started&&!ka.has(t)}var De=class extends Error{constructor(t){super(t),this.name="LedgerConflict"}};var Zo=class{#e;#t=new Map;#n={value:void 0,before:null,after:null};constructor(t,n){this.#e=n,this.#r(this.#n,t)}get(t){return this.#o(t).value}set(t,n){this.#o(
t).value=n}drop(t){let{before:n,after:r}=this.#o(t);n!==null&&(n.after=r),r!==null&&(r.before=n),this.#t.delete(t)}insert(t,n){this.#r(t===null?this.#n:this.#o(
t),n)}*[Symbol.iterator](){for(let t=this.#n.after;t!==null;t=t.after)yield t.value}#r(t,n){let r=t;for(let o of n){let s={value:o,before:r,after:r.after};r.after!==
null&&(r.after.before=s),r.after=s,r=s,this.#t.set(this.#e(o)??"",s)}}#o(t){let n=this.#t.get(t);if(n===void 0)throw new RangeError(`${t.slice(0,200)} is not th\
ere`);return n}};var ts=class{#e;#t;#n=new Map;constructor(t,n){this.#e=t,this.#t=n}get document(){for(let[t,n]of this.#n)Array.isArray(t)&&tk(t,n);return this.#n.clear(),this.#e}apply({
set:t,drop:n,insert:r}){for(let o of n)this.#o(o);for(let o of t)this.#r(o);for(let o of r)this.#s(o)}#r(t){if(t.length===1){this.#e=t[0];return}let[n,r]=[this.#i(
t.slice(0,-2)),String(t.at(-2))];if(Array.isArray(n))this.#a(n).set(r,t.at(-1));else if(gt(n))nk(n,r,t.at(-1));else throw es(t)}#o(t){let[n,r]=[this.#i(t.slice(
0,-1)),String(t.at(-1))];if(Array.isArray(n))this.#a(n).drop(r);else if(gt(n)&&Object.hasOwn(n,r))Reflect.deleteProperty(n,r);else throw es(t)}#s(t){let[n,r,o]=[
this.#i(t.slice(0,-2)),t.at(-2),t.at(-1)];if(!Array.isArray(n)||!Array.isArray(o))throw es(t);this.#a(n).insert(typeof r=="string"?r:null,o)}#i(t){let n=this.#e;
for(let r of t)if(Array.isArray(n))n=this.#a(n).get(String(r));else if(gt(n)&&Object.hasOwn(n,String(r)))n=n[String(r)];else throw es(t);return n}#a(t){let n=this.#n.
get(t)??new Zo(t,this.#t);return this.#n.set(t,n),n}};function tk(e,t){e.length=0;for(let n of t)e.push(n)}function nk(e,t,n){Object.defineProperty(e,t,{value:n,
writable:!0,enumerable:!0,configurable:!0})}function es(e){return new RangeError(`${JSON.stringify(e).slice(0,200)} names what is not there`)}import{setTimeout as rk}from"node:timers/promises";var gn=class extends Ne{},xg="once it is sure that no newer version wrote it: else use that one";function Eg(e,{ref:t,removal:n,isElsewhere:r,hasEarlier:o,pushing:s}){
let i=`The ledger ${t} is damaged or newer than this program: ${e.message}`,a=e instanceof gn;if(a&&r){let u=`${i}
What was lost here is fetched anew once it is removed here`;return new p("ledger",u,`git update-ref -d ${t}`)}let l=a?`${i}
git fsck may tell where the object is`:i;if(!o){let u=`${l}
No earlier entry can be read: it is removed, and the next install takes over what the platform holds`;return new p("ledger",u,n,[],xg)}let c=`${l}
Its last entry is dropped, as often as it takes`,m=`git update-ref ${t} ${t}~1${s===null?"":` && ${s}`}`;return new p("ledger",c,m,[],xg)}function $g(e,t,n){let r=`${e}\
 here and at ${t} have parted: one of them was written without the other; where this one is right, it goes there instead: ${n}`;return new p("ledger",r,`git upd\
ate-ref -d ${e}`,[],`once it is sure that the one at ${t} is right`)}function Ig(e,{name:t,push:n},r){let o=[`${t} has no ${e} any more, which it had: it was re\
moved there, or ${t} is another repository now. The copy in this clone is from ${r}; nothing was pushed`,`The clone that has the newest copy puts it back: ${n}`,
`To begin anew instead, it goes from every clone: git update-ref -d ${e}; the next install then takes over what the platform holds`].join(`
`);return new p("ledger",o,n,[],"once it is sure that no other clone has a newer copy")}var ns=class{name;#e;#t;#n;#r;#o;#s=!1;constructor(t,n,r){this.name=ce(r.name),this.#e=t,this.#t=n,this.#n=r,this.#r=new pt(t,n,"ledger",null)}get at(){return this.#o}get push(){
return`git push ${this.name} ${this.#t}`}get forcedPush(){return`git push --force ${this.name} ${this.#t}`}async follow(){for(let t of[...Ao,null]){let{code:n,stderr:r}=await this.#n.
fetch([`${this.#t}:${this.#t}`]),o=n!==0&&/couldn't find remote ref/.test(r);if(n===0||o){this.#o=o?null:await this.#e.refCommit(this.#t);return}if(!Go(r)||t===
null)throw this.#i(r);await rk(t)}}async advance(t,n){this.#o=n,await this.#r.move(t,n)}async refuseLocked(t){this.#s||t===null||(await this.#r.move(t,t),this.#s=
!0)}#i(t){return/non-fast-forward/.test(t)?$g(this.#t,this.name,this.forcedPush):Fe("ledger",this.name,t,this.#t)}};var rs=class{ref;#e;#t;#n;#r;#o=null;constructor(t,n,{project:r,environment:o,remote:s,pauses:i}){this.ref=ba(r,o),this.#e=t,this.#t=n,this.#n=new pt(t,this.ref,
"ledger",s,i),this.#r=s===null?null:new ns(t,this.ref,s)}get removal(){let{removal:t}=this.#n;return this.#r===null?t:`${t} && git update-ref -d ${this.ref}`}read(){
return this.#p(async()=>{let t=await this.#a();return{at:t,environment:t===null?null:(await this.#m(t)).environment}})}append(t,n,r){return this.#p(()=>this.#s(
t,n,r))}async#s(t,n,r){let o=await this.#e.refCommit(this.ref);if(o!==t)throw this.#y(o,t);let s=await this.#b(t,n,r);await this.#r?.refuseLocked(t);let i=this.#r?.
at===void 0?t:this.#r.at;if(!await this.#n.move(i,s.at)){let a=await this.#a();throw this.#y(a,t)}return await this.#r?.advance(t,s.at),this.#o=s,{at:s.at,environment:r}}history(t){
return this.#p(async()=>{let n=await this.#a();return n===null?[]:(await this.#f(this.#e.messages(n,t))).flatMap(o=>sr(o).toReversed()).slice(0,t)})}after(t){return this.#p(
()=>this.#i(t))}async#i(t){let n=await this.#a();if(n===null)return null;let o=(await this.#f(this.#e.messagesWith(n,JSON.stringify(t)))).find(s=>sr(s.slice(s.indexOf(
`
`)+1)).some(i=>i.object===t&&i.outcome==="done"));return o===void 0?null:(await this.#m(o.slice(0,o.indexOf(`
`)))).environment}async#a(){await this.#r?.follow();let t=await this.#e.refCommit(this.ref);return t!==null&&this.#r?.at===null&&await this.#l(t,this.#r),t}async#l(t,n){
let[r=""]=await this.#f(this.#e.messages(t,1));if(Tg(r))throw Ig(this.ref,n,sr(r).at(-1)?.at??"nobody knows when")}async#m(t){if(this.#o?.at===t)return this.#o;
let[n=""]=await this.#f(this.#e.messages(t,1)),r=ja(n),o=r===null?await this.#u(t):await this.#d(t,r);return this.#o=o,o}async#u(t){let n=await this.#c(t,"envir\
onment.json"),r=Xo(va,pn(n),`environment.json of ${t}`);return{at:t,environment:r,snapshot:{commit:t,size:n.length,changes:0}}}async#d(t,n){let r=await this.#c(
t,"snapshot.json"),o=await this.#f(this.#e.messagesSince(n.commit,t)),s=new ts(pn(r),Ta);for(let a of o)ok(s,Pg(a));let i=Xo(va,s.document,`the environment at ${t}`);
return{at:t,environment:i,snapshot:n}}async#c(t,n){let o=(await this.#t.content(`${t}:${n}`))?.bytes?.toString("utf8");if(o!==void 0)return o;let i=(await this.#f(
this.#e.treeEntries(t))).some(l=>l.endsWith(`	${n}`)),a=`${n} of ${t} is not there`;throw i?new gn(a):new Ne(a)}async#f(t){try{return await t}catch(n){throw n instanceof
p?new gn(n.message):n}}async#p(t){try{return await t()}catch(n){throw n instanceof Ne||n instanceof RangeError?await this.#h(n):n}}async#h(t){let{ref:n,removal:r}=this,
o=this.#r!==null&&this.#r.at!==null,s=await this.#e.treeEntries(`${n}~1`).then(()=>!0,()=>!1),i=this.#r?.forcedPush??null;return Eg(t,{ref:n,removal:r,isElsewhere:o,
hasEarlier:s,pushing:i})}async#b(t,n,r){let o=t===null?null:await this.#m(t),s=o===null?null:bg(o.environment,r,Ta),i=s===null?0:JSON.stringify(s).length,a=o&&{
...o.snapshot,changes:o.snapshot.changes+i};if(o===null||a===null||a.changes>a.size)return this.#w(t,n,r);let l=await this.#v(o),c=await this.#e.makeTree([`1006\
44 blob ${l}	snapshot.json`]);return{at:await this.#g(c,t,{entries:n,change:s,snapshot:a}),environment:r,snapshot:a}}async#w(t,n,r){let o=`${JSON.stringify(r,null,
2)}
`,s=await this.#e.makeTree([`100644 blob ${await this.#e.storeBlob(o)}	environment.json`]),i=await this.#g(s,t,{entries:n,change:null,snapshot:null});return{at:i,
environment:r,snapshot:{commit:i,size:o.length,changes:0}}}async#v({snapshot:t}){let[n]=await this.#t.headers([`${t.commit}:environment.json`]);if(!n)throw new Ne(
`environment.json of ${t.commit} is not there`);return n.oid}#g(t,n,r){let o=Yo(r.entries[0]?.at??""),s=n===null?[]:[n];return this.#e.commitTree(t,s,jg(r,this.#r!==
null),Ft,o)}#y(t,n){let r=this.#r===null?"":` at ${this.#r.name}`;return new De(`${this.ref} is at ${t??"its beginning"}${r}, not ${n??"there"}`)}};function ok(e,{
change:t}){if(t===null)throw new Ne("a change is missing between two environments");e.apply(t)}import{randomUUID as sk}from"node:crypto";import{constants as ik}from"node:fs";import{copyFile as ak,link as lk,readFile as ck,stat as mk,unlink as ar,writeFile as Mg}from"node:fs/promises";
import{hostname as Cg}from"node:os";import{join as uk}from"node:path";import{setTimeout as dk}from"node:timers/promises";var fk=T({pid:L(ue(),Rr(),tt(1)),host:A(),started:V(A()),purpose:A(),since:A()});async function Ag(e,t,n){let r=uk(e,"bluegreen.lock");await pk(r,t);try{return await n()}finally{
await ar(r).catch(()=>{})}}async function pk(e,t){for(;!await gk(e,t);){let n=await Fg(e);if(n===null)continue;let r=bk(n);if(r===null||wk(r))throw Pk(e,r);await vk(
e,n)}}async function Fg(e){return ck(e,"utf8").catch(t=>ne(t)==="ENOENT"?null:"")}async function gk(e,t){let n=`${e}.${sk()}`;try{return await Mg(n,`${JSON.stringify(
hk(t))}
`,{flag:"wx"}),await yk(n,e),!0}catch(r){if(ne(r)==="EEXIST")return!1;throw Lg(e,r)}finally{await ar(n).catch(()=>{})}}async function yk(e,t){try{await lk(e,t)}catch(n){
if(!["EPERM","ENOTSUP","ENOSYS"].includes(ne(n)))throw n;await ak(e,t,ik.COPYFILE_EXCL)}}function hk(e){let{pid:t}=process;return{pid:t,host:Cg(),started:rr(t),
purpose:e,since:new Date().toISOString()}}function bk(e){try{let t=Z(fk,JSON.parse(e));return t.success?t.output:null}catch{return null}}function wk({pid:e,host:t,
started:n}){if(t!==Cg())return!0;if(!ha(e))return!1;let r=rr(e);return n===null||r===null||n===r}async function vk(e,t){let n=`${e}.takeover`;try{await Mg(n,"",
{flag:"wx"})}catch(r){if(ne(r)!=="EEXIST")throw Lg(n,r);return jk(n)}try{await Fg(e)===t&&await ar(e)}finally{await ar(n)}}var Sk=1e4;async function jk(e){let t=await mk(
e).catch(()=>null);t!==null&&Date.now()-t.mtimeMs>Sk&&await ar(e).catch(()=>{}),await dk(5)}function Lg(e,t){let n="Check the permissions of .git and the space \
on its disk.";return new v([U("not-writable",`${e} could not be written: ${zt(t)}`,n)])}function Pk(e,t){let n=t?`\`${t.purpose}\`, process ${t.pid} on ${t.host}\
, since ${t.since}`:"a run that left no readable note",r=`Wait until it has ended. If nothing runs any more: rm ${JSON.stringify(e)}`;return new v([U("locked",`\
Another run is writing here: ${n}`,r)])}import{readFile as Tk,realpath as Ng}from"node:fs/promises";import{isAbsolute as Dg,join as Ok,relative as kk,sep as Rk}from"node:path";async function Wg(e,t,n){let r=await e.content(`${t}:${n}`);return r?.type==="blob"&&r.bytes?_g(n,Ye(r.bytes)):null}async function Gg(e,t){let n=await xk(e,t);return n&&
_g(t,Ye(n))}async function xk(e,t){try{return await Tk(Dg(t)?t:await Ek(e,t))}catch(n){if(n instanceof v)throw n;if(["ENOENT","ENOTDIR","EISDIR"].includes(ne(n)))
return null;throw os(t,`could not be read: ${zt(n)}`)}}async function Ek(e,t){let n=await Ng(Ok(e,t)),r=kk(await Ng(e),n);if(r===".."||r.startsWith(`..${Rk}`)||
Dg(r))throw os(t,"lies outside the repository");return n}function _g(e,{text:t,problem:n,pointer:r}){if(t!==null)return t;throw r?os(e,"is a pointer of Git LFS:\
 its text is not here"):os(e,n==="too-large"?"is too large":"is not UTF-8 text")}function os(e,t){return new v([{code:"not-readable",file:e,line:1,column:1,message:`${e}\
 ${t}`,hint:""}])}import{readdir as $k}from"node:fs/promises";import{join as Ik}from"node:path";async function Bg(e){return(await $k(Ik(e,"objects/pack")).catch(()=>[])).some(n=>n.endsWith(".promisor"))}async function Ra(e,t,n){let r=new Set(await e.missingObjects(
t));if(r.size===0)return;let s=(await e.treeEntries(t)).map(Xe).filter(a=>Fo(a,n)).map(({oid:a})=>a),i=[...new Set(s)].filter(a=>r.has(a));i.length>0&&await new un(
e,"origin").fetchObjects(i)}async function Ug(e,t,n,r){let o=await e.addedAndDeleted(t,n),s=Mk(o).filter(([,l])=>r(l));if(new Set(s.map(([l])=>l)).size<2)return[];let i=s.map(([,l])=>l),a=i.
reduce((l,c)=>l+Buffer.byteLength(c)+1,0);return Ck(await e.renamed(t,n,a>3e4?[]:i)).filter(l=>r(l.from)&&r(l.to))}function Mk(e){return e.flatMap((t,n)=>n%2===
0?[[t,e[n+1]??""]]:[])}function Ck(e){return Array.from({length:Math.floor(e.length/3)},(n,r)=>r*3).map(n=>({from:e[n+1]??"",to:e[n+2]??""})).toSorted((n,r)=>n.
to<r.to?-1:1)}import{readFile as Ak}from"node:fs/promises";import{join as Fk}from"node:path";async function qg(e){let t=await Ak(Fk(e,"shallow"),"latin1").catch(()=>"");return new Set(
t.split(`
`).filter(n=>n!==""))}import{lstat as Lk,readFile as Nk}from"node:fs/promises";import{join as Dk}from"node:path";async function Hg(e,t,n,r,o){let s=await ye(t,c=>Wk(e.cwd,c,n)),i=s.flatMap(c=>c!==null&&"code"in c?[c]:[]);if(i.length>0)throw new v(i);let a=s.flatMap(c=>c!==
null&&"bytes"in c?[c]:[]);return[...s.flatMap(c=>c!==null&&"kind"in c?[c]:[]),...await _k(e,a,r,o)]}async function Wk(e,t,n){if(Yn(t))return n(t)?Qn({path:t,kind:"\
file",oid:""}):null;let r=Dk(e,t);try{let o=await Lk(r);return o.isSymbolicLink()?Qn({path:t,kind:"symlink",oid:""}):!o.isFile()||!n(t)?null:{path:t,bytes:o.size>
tr?null:await Nk(r)}}catch(o){return["ENOENT","ENOTDIR"].includes(ne(o))?null:Gk(t,o)}}function Gk(e,t){let n=`The file could not be read: ${zt(t)}`;return{code:"\
not-readable",file:e,line:1,column:1,message:n,hint:"Check its permissions."}}async function _k(e,t,n,r){let o=await Bk(e,t,n),s=t.map((c,m)=>Uk(c,o[m]??"")),i=t.
filter((c,m)=>s[m]===null),a=i.length===0?[]:await qk(await r(),i),l=0;return t.flatMap(({path:c},m)=>{let u=s[m]??a[l++];return u?[Lo(c,o[m]??"",u)]:[]})}async function Bk(e,t,n){
if(t.length===0)return[];try{return await e.hashFiles(t.map(({path:r})=>Ct(r)))}catch(r){if(!(r instanceof p))throw r;return t.map(({bytes:o})=>o?fn(o,n):"")}}function Uk({
bytes:e},t){if(e===null)return{text:null,problem:"too-large",pointer:!1};if(fn(e,t.length)===t)return Ye(e);let n=Buffer.from(e.toString("latin1").replaceAll(`\r\

`,`
`),"latin1");return fn(n,t.length)===t?Ye(n):null}async function qk({git:e,reader:t},n){let r=await e.hashFiles(n.map(({path:s})=>Ct(s)),"-w"),o=[];return await t.
contents(r,s=>o.push(Ye(s?.bytes??Buffer.alloc(0)))),o}function Kg(e){switch(e[0]){case"1":return Hk(e);case"u":return{path:Vg(e,10),from:"disk",mode:"",oid:""};case"?":return e.endsWith("/")?null:{path:e.slice(2),from:"\
disk",mode:"",oid:""};default:return null}}function Hk(e){let[,t="",,,n="",,,r=""]=e.split(" ",8),o=Vg(e,8);return t==="D."||t[1]==="D"?{path:o,from:"gone",mode:"",
oid:""}:t[1]==="."?{path:o,from:"index",mode:n,oid:r}:{path:o,from:"disk",mode:"",oid:""}}function Vg(e,t){let n=0;for(let r=0;r<t;r++)n=e.indexOf(" ",n)+1;return e.
slice(n)}async function xa(e,t,n,r){let o=e.filter(l=>Fo(l,t)),s=o.filter(Jg),i=await n.texts(r,s.map(({oid:l})=>l));return[...s.flatMap(({path:l,oid:c},m)=>i[m]?[Lo(l,c,
i[m])]:[]),...o.filter(l=>!Jg(l)).map(Qn)]}function Jg({kind:e,path:t}){return e==="file"&&!Yn(t)}async function zg(e,t,n,r,o,s){let[i,a]=await Promise.all([e.treeEntries(
t),e.status()]),l=Kk(a),c=i.map(Xe).filter(({path:g})=>!l.has(g)),m=[...l.values()].filter(({from:g})=>g==="index").map(Vk),u=[...l.values()].filter(({from:g})=>g===
"disk").map(({path:g})=>g),[d,f]=await Promise.all([xa([...c,...m],n,r,o),Hg(e,u,n,t.length,s)]);return{files:[...d,...f],changed:Jk(l,f,n)}}function Kk(e){let t=e.
map(Kg).filter(n=>n!==null);return new Map(t.map(n=>[n.path,n]))}function Vk({path:e,mode:t,oid:n}){return{path:e,kind:Xi(t),oid:n,mode:t}}function Jk(e,t,n){let r=new Set(
t.map(({path:o})=>o));return[...e.values()].filter(({path:o,from:s})=>s==="disk"?r.has(o):n(o)).map(({path:o})=>o)}import{isUtf8 as Xk}from"node:buffer";import{randomUUID as Yk}from"node:crypto";import{constants as Ea}from"node:fs";import{access as Yg,copyFile as Qk,link as Zk,
lstat as eR,open as Qg,readFile as Zg,realpath as ey,rename as ty,unlink as $a}from"node:fs/promises";import{dirname as lr,isAbsolute as tR,join as ss}from"node:path";function Xg(e,t,n){if(t.includes(`\r
`)||e.replaceAll(`\r
`,`
`)!==t)return null;let[r,o]=[t.split(`
`),n.split(`
`)],s=e.split(`
`).map((l,c)=>l.length>(r[c]??"").length),i=zk(r,o),a=o.length-1;return o.map((l,c)=>c<a?`${l}${s[i(c)]?`\r
`:`
`}`:l).join("")}function zk(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let o=0;for(;o<n-r&&e.at(-1-o)===t.at(-1-o);)o++;let s=Math.max(
0,e.length-o-1);return i=>i>=t.length-o?i-t.length+e.length:Math.min(i,s)}async function ny(e,t,n){let r=await ey(e),o=await ye(t,a=>rR(r,a)),s=o.flatMap(a=>"code"in a?[a]:[]);if(s.length>0)throw new v(await nR(s,t,n));let i=o.flatMap(
a=>"code"in a?[]:[a]);try{await ye(i,iR),await ye(i,aR),await lR(i)}finally{await ye(i,({made:a})=>$a(a).catch(()=>{}))}}async function nR(e,t,n){let r=new Map(
t.map(({path:o,before:s})=>[o,s]));return ye(e,async o=>{if(o.code!=="changed-meanwhile")return o;let[s]=await n([o.file]).catch(()=>[]);return s!==void 0&&s===
fn(Buffer.from(r.get(o.file)??""),s.length)?Lm(o.file):o})}async function rR(e,{path:t,before:n,after:r}){let o=ss(e,t);try{let s=await eR(o);if(s.isSymbolicLink()||
await oR(e,t))return Fm(t);if(!s.isFile())return ao(t);let i=await Zg(o),a=sR(i,n,r);if(a===null)return ao(t);await Yg(o,Ea.W_OK),await Yg(lr(o),Ea.W_OK|Ea.X_OK);
let l=ss(lr(o),`.bluegreen-${Yk()}`);return{path:t,file:o,bytes:i,after:a,stat:s,made:`${l}.new`,kept:`${l}.old`}}catch(s){return["ENOENT","ENOTDIR"].includes(ne(
s))?Cm(t):lo(t,s)}}async function oR(e,t){return tR(t)||t.split("/").includes("..")?!0:await ey(ss(e,lr(t)))!==ss(e,lr(t))}function sR(e,t,n){if(e.equals(Buffer.
from(t)))return Buffer.from(n);let r=Xk(e)?Xg(e.toString("utf8"),t,n):null;return r===null?null:Buffer.from(r)}async function iR({path:e,made:t,after:n,stat:r}){
try{let o=await Qg(t,"wx",384);try{await o.writeFile(n),await o.chown(r.uid,r.gid).catch(()=>{}),await o.chmod(r.mode),await o.sync()}finally{await o.close()}}catch(o){
throw new v([lo(e,o)])}}async function aR({path:e,file:t,bytes:n}){if(!(await Zg(t).catch(()=>null))?.equals(n))throw new v([ao(e)])}async function lR(e){let t=[];
for(let n of e)try{await cR(n),t.push(n)}catch(r){await $a(n.kept).catch(()=>{});let o=await mR(t);throw new v([...o,lo(n.path,r,o.length===0)])}await ye([...new Set(
e.map(({file:n})=>lr(n)))],uR),await ye(e,({kept:n})=>$a(n).catch(()=>{}))}async function cR({file:e,made:t,kept:n}){await Zk(e,n).catch(()=>Qk(e,n)),await ty(t,
e)}async function mR(e){let t=[];for(let{path:n,kept:r,file:o}of e.toReversed())await ty(r,o).catch(()=>t.push(Am(n,r)));return t}async function uR(e){let t=await Qg(
e,"r").catch(()=>null);await t?.sync().catch(()=>{}),await t?.close()}async function ry(e){let t=new nr(e),{code:n,stdout:r,stderr:o}=await t.layout(),[s="",i="",a,l,...c]=r.toString("utf8").replace(/\n$/,"").split(`
`);if(/dubious ownership/.test(o))throw new v([Ap(e)]);if(l==="true")throw new v([Cp(e)]);if(n!==0)throw new v([Mp(e)]);return new Ia({root:c.join(`
`),gitDir:s,commonDir:i,shallow:a==="true"})}var Ia=class{root;gitDir;commonDir;isShallow;git;#e;#t=new Jo;#n;#r;#o=null;#s=!1;#i=null;constructor({root:t,gitDir:n,
commonDir:r,shallow:o}){this.root=t,this.gitDir=n,this.commonDir=r,this.isShallow=o,this.git=new nr(t),this.#e=new mn(t),this.#r=Bg(r),this.#n={git:this.git,reader:this.#e,
shallow:o}}async resolveCommit(t){let n=await dn(this.#n,t);if(n!==null)return n;throw t==="HEAD"?new v([No()]):await Vo(this.#n,t,"unknown-ref")}resolveBaseline(t,n){
return lg(this.#n,t,n)}async readSnapshot(t,n){return this.#a(t.commit,t,n,{git:this.git,reader:this.#e})}async readWorkTree(t){return{ref:"work tree",commit:null,
files:Yi((await this.#l(t).tree).files)}}forgetWorkTree(){this.#i=null}async renames(t,n,r){let[o,s]=await Promise.all([this.#u(t,r),this.#u(n,r)]);return Ug(this.#o?.
git??this.git,o,s,r)}async containment(t,n,r){let o=await this.#u(t,r);if(await this.git.isAncestor(o,n.commit??"HEAD"))return{kind:"ancestor"};let s=await this.#u(
n,r),i=this.#c(),a=await cg(i.git,s,o,await qg(this.commonDir));return a.kind!=="merged"?a:{kind:"merged",snapshot:await this.#a(a.tree,n,r,i)}}readText(t,n){return t===
null?Gg(this.root,n):Wg(this.#e,t,n)}async executables(t){let n=(await this.git.treeEntries(t)).map(Xe);return new Set(n.filter(({mode:r})=>r==="100755").map(({
path:r})=>r))}async writeFiles(t){let n=r=>this.git.hashFiles(r.map(Ct));await this.lock("rewrite",()=>ny(this.root,t,n)),this.forgetWorkTree()}async lock(t,n){
return this.#s?n():Ag(this.gitDir,t,async()=>{this.#s=!0;try{return await n()}finally{this.#s=!1}})}commitFiles(t,n,r,o=Ft){return _p(this.git,t,n,r,o)}async push(t,n,r,o={}){
return _o(await er(this.git,o),t,`refs/heads/${n}`,r)}async fetchHistory(t={}){let n=await er(this.git,t),{code:r,stderr:o}=await n.fetchHistory(this.isShallow);
if(r!==0)throw Fe("fetch",n.name,o)}async fetchCommit(t,n={}){if(await dn(this.#n,t)!==null)return;let r=await er(this.git,n),{code:o,stderr:s}=await r.fetch([t]);
if(o!==0)throw Fe("fetch",r.name,s)}async ledger(t,n,r,o={}){return new rs(this.git,this.#e,await aa(this.git,t,n,r,o))}async lease(t,n,r,o={},s=Ae){let i=await aa(
this.git,t,n,r,o);return new Qo(this.git,this.#e,i,s)}authors(t,n){return this.git.authors(t,n)}ownAddress(){return this.git.ownAddress()}currentBranch(){return this.
git.branch()}async remoteUrl(t="origin"){let n=await this.git.remoteUrl(t);return n&&ce(n)}close(){this.#e.close(),this.#o?.close(),this.#o=null}async#a(t,{ref:n,
commit:r},o,{git:s,reader:i}){await this.#r&&await Ra(s,t,o);let a=(await s.treeEntries(t)).map(Xe);return{ref:n,commit:r,files:Yi(await xa(a,o,this.#t,i))}}#l(t){
if(this.#i?.wanted===t)return this.#i;let n=this.#m(t),r=null;return this.#i={wanted:t,tree:n,commit:()=>r??=this.#d(n)},this.#i}async#m(t){let n=await this.resolveCommit(
"HEAD");await this.#r&&await Ra(this.git,n,t);let r=()=>Promise.resolve(this.#c());return zg(this.git,n,t,this.#t,this.#e,r)}#u({commit:t},n){return t===null?this.#l(
n).commit():Promise.resolve(t)}async#d(t){let[n,{changed:r}]=await Promise.all([this.resolveCommit("HEAD"),t]);return r.length===0?n:this.#c().workTreeCommit(n,
r)}#c(){return this.#o??=new Do(this.git,this.commonDir),this.#o}};var dR=["bluegreen.yaml","bluegreen.yml"];async function Ma(e,t,n){for(let s of t===null?dR:[t]){let i=await e(s);if(i!==null)return Jm(i,s,n)}if(t===null)return si;
let r=`There is no configuration ${t}`,o="Without --config, bluegreen.yaml is read where it exists.";throw new v([{code:"no-configuration",file:t,line:1,column:1,
message:r,hint:o}])}async function $B(e){let{cwd:t,env:n,access:r={}}=e,o=await ry(t);try{let s=e.config===null?null:cr(o,t,e.config),i=await Ma(a=>o.readText(null,a),s,n);return{repository:o,
settings:i,cwd:t,env:n,access:r}}catch(s){throw o.close(),s}}async function oy(e,t,n){let{repository:r,cwd:o,env:s}=e,i=n===null?null:cr(r,o,n);return Ma(a=>r.readText(
t,a),i,s)}function cr(e,t,n){let r=yR(t,n),o=gR(e.root,r);return o.startsWith("..")||pR(o)?r:o.replaceAll("\\","/")}async function IB(e){let n=(await e.remoteUrl())?.
replace(/\/+$/,"").split(/[/:]/).at(-1)?.replace(/\.git$/,"");return n!==void 0&&n!==""?n:fR(e.root)}async function sy(e,t,n,r,o){let{repository:s}=e,i=await s.resolveBaseline(n,null);if(i===null)throw hR(n);let{files:a}=await Mt(s,i),l=i.commit===null?e.settings:
await oy(e,i.commit,r),c={tables:null,exclude:[],closure:null,strict:!1,baseline:null},m={baseline:i,head:i,baselineFiles:a,headFiles:a,ownFiles:a,behind:new Set,
conflicts:[],renames:[]},u=await Tp(e,l,i,c),d=Xn(t,m,u,{},o);return{pipeline:d.blue,revision:i,warnings:d.warnings}}function hR(e){return new p("install",`no v\
ersion tag matches ${e}`,"bluegreen install --ref COMMIT")}function ly(e,t){return bR(e,t)?"new-target":kR(t)?"upsert":"append"}function bR(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter(cy).some(
r=>k(e,r)!==k(t,r))?!0:Object.entries(t).some(([r])=>mt(r)&&/map|2table|to\.table/.test(r))?iy(e)!==iy(t):PR(t)&&ay(e)!==ay(t)}var wR=/(^|[._-])(file|url|uri|uris|urls|hosts?|endpoint|bucket|container|database|db|schema|dataset|defaultdataset|keyspace|tables?|collection|index|path|dir|directory|prefix|stream|queue|project|topics\.dir)([._-]|$)/i,
vR=/^(name$|connector\.class$|topics|tasks\.|(key|value|header)\.converter|transforms|predicates|errors\.|consumer\.|producer\.|admin\.)/;function cy(e){return!vR.
test(e)&&!mt(e)&&wR.test(e)}function iy(e){return Object.entries(e).filter(([t])=>mt(t)).flatMap(([,t])=>[...t.matchAll(/[:=]\s*([^,;\s]+)/g)].map(([,n=""])=>n)).
sort().join(" ")}var SR=/[{]\s*topic\b/,jR=[[/jdbc/i,/^(table|collection)\.name\.format$/],[/elastic|opensearch/i,/resource\.mapping$|^topic\.index\.map$|external\.resource/],
[/s3|gcs|azureblob|hdfs/i,/file\.name\.template$/],[/bigquery|snowflake|clickhouse/i,/topic2table/i],[/mongo/i,/^collection$|\.collection$/]];function PR(e){if(Object.
entries(e).filter(([o])=>cy(o)).some(([,o])=>SR.test(o)))return!0;let n=e["connector.class"]??"",r=jR.find(([o])=>o.test(n));return r!==void 0&&!Object.keys(e).
some(o=>r[1].test(o))}function ay(e){let t=(e.topics??"").split(",").map(s=>s.trim()),r=(e.transforms??"").split(",").map(s=>s.trim()).map(s=>TR(e,`transforms.${s}`)),
o=r.flatMap(s=>s===null?[]:[s]);return o.length<r.length?"":t.map(s=>o.reduce((i,a)=>a(i),s)).join(" ")}function TR(e,t){let n=e[`${t}.type`]??"";if(!/Router|ExtractTopic|TopicName/.
test(n))return s=>s;let[r,o]=["regex","replacement"].map(s=>e[`${t}.${s}`]);if(!/RegexRouter$/.test(n)||r===void 0||o===void 0)return null;try{let s=new RegExp(
`^(?:${r})$`);return i=>i.replace(s,o)}catch{return null}}var OR=/redis|cassandra|scylla|dynamodb|couchbase|aerospike|hazelcast|hbase/i;function kR(e){let t=e["\
connector.class"]??"",n=(r,o)=>o.test(e[r]??"");return n("insert.mode",/^upsert$/i)||n("write.method",/^upsert$/i)||n("upsertEnabled",/^true$/i)||n("iceberg.tab\
les.upsert-mode-enabled",/^true$/i)||n("writemodel.strategy",/Replace|Update/)||/elastic|opensearch/i.test(t)&&n("key.ignore",/^false$/i)||OR.test(t)}function my(e,t){let n=({topics:r})=>r.flatMap(o=>t.makers.get(o)??[]);return dy(e,!1).map(r=>fy(e,r,n(r)))}function uy(e,t){return is(e).map(({connector:n,before:r,
strategy:o})=>({...fy(e,n,t),strategy:o,touches:r!==null&&o!=="new-target"?[r]:[]}))}function is(e){let{difference:t,release:n}=e,r=t.leave.filter(({kind:o})=>o===
"connector");return dy(e,!0).map(o=>{let s=Ca(o.name),i=r.find(({name:c})=>Ca(c)===s);if(i===void 0)return{connector:o,before:null,strategy:"none"};let a=n.blue.
connectors.find(({name:c})=>Ca(c)===s),l=ly(a?.config??o.config,o.config);return{connector:o,before:i.name,strategy:l}})}function Ca(e){return e.replace(/(-v[1-9]\d*)+(-[0-9a-f]{8})?$/,
"")}function dy({difference:e,release:t},n){let r=e.create.filter(s=>s.kind==="connector"),o=new Set(r.map(s=>s.name));return t.green.connectors.filter(s=>o.has(
s.name)&&RR(s)===n)}function RR(e){return/sink/i.test(e.config["connector.class"]??"")}function fy({target:{substitute:e}},t,n){let r=Object.entries(t.config);return{
...Qc,id:`create-connector:${t.name}`,kind:"create-connector",object:t.name,after:[`remove:${t.name}`,...n],inverse:`remove:${t.name}`,file:t.file,line:1,content:t.
hash,properties:Object.fromEntries(r.map(([o,s])=>[o,nt(s,e)])),reads:t.topics}}function py(e,t){let{target:n,moves:r}=e,o=n.approval?[tm(n.name,t)]:[],s=o.length>0?o.map(c=>c.id):t,i=it("switch",n.name,r,s),a=[...uy(e,[i.id]),...e.alterations.
map(c=>nm(c,c,[i.id]))],l=[i,...a].map(c=>c.id);return[...o,i,...a,...n.watch?[Zr(n.name,l)]:[]]}function gy(e,t,{otherwise:n}){return n.filter(({kind:r})=>r==="connector").map(({name:r,file:o,line:s})=>({code:"connector-stays",message:`the connector ${r} r\
uns in ${e.name} with other settings than git says${$R(t,r)}, and no release carries that out while its topics stay: ${xR} ${ER}`,file:o,line:s}))}var xR="a run\
ning connector is never edited, and a new one beside it would carry the same rows a second time.",ER="Either set it on the platform by hand (this goes on being \
told until its topics move); or, where its rows may come twice, give it another name in its file: then a new one is made, and this one is superseded.";function $R({
baseline:e,blue:t,green:n},r){let[o,s]=[t,n].map(l=>IR(l.connectors,r));if(o===void 0||s===void 0)return"";let a=[...new Set([...Object.keys(o),...Object.keys(s)])].
sort().filter(l=>k(o,l)!==k(s,l));return a.length===0?"":` (changed since ${e.ref}: ${a.join(", ")})`}function IR(e,t){return e.find(n=>n.name===t)?.config}function yy(e,t){
return t.flatMap(({connector:{name:n,file:r},before:o,strategy:s})=>{if(o===null||s!=="upsert"&&s!=="append")return[];let i=s==="upsert"?MR(o):CR(o),a=s==="upse\
rt"?"connector-upsert":"connector-append",l=`the connector ${n} writes in ${e.name} into the target of ${o}, which stops: ${i}`;return[{code:a,message:l,file:r,
line:1}]})}var MR=e=>`it begins at the beginning, and rows that only ${e} wrote remain there.`,CR=e=>`it goes on behind the moment of the last row that ${e} wro\
te. Rows around that moment may be lost or come twice; a target of its own loses none.`;function hy(e){return e.flatMap(({connector:{name:t},before:n,strategy:r})=>n===
null||r!=="upsert"&&r!=="append"?[]:[`Rows that ${t} writes into the target of ${n} stay there after a rollback.`])}function as({tables:e}){let t=e.flatMap(({identity:n,blue:r,green:o})=>o===null||o===r?[]:[`${n}: ${x(o).version+1}`]);return`{ ${O(t,20)} }`}function by(e,t,n){let r=n.tables.length===0?"":`: ${as(n)}`;return t.map(o=>mr("serves-other-content",o,`${o.name} already serves other content in ${e.name}, a\
nd nothing older is left that its readers could go back to`,`let it move with release.tables, or with its readers under other names (release.versions${r} in blu\
egreen.yaml), or take the tag that ${e.name} runs as the baseline`))}function wy(e,t,n){if(e.revisions)return[];let{served:r}=t;return n.create.filter(({name:o,
content:s})=>(k(r,o)??s)!==s).map(o=>mr("name-served",o,`${o.name} has served other content in ${e.name} before`,"plan again, so that it gets the next free vers\
ion, or set one with release.versions in bluegreen.yaml"))}function vy(e,t){return e.capabilities.alterInPlace?[]:t.map(n=>mr("no-alter-in-place",n,`${e.engine}\
 (${e.name}) cannot alter ${n.key} of ${n.table} while it lives`,`list ${n.table} under release.tables, so that it gets a new version, or take the change back`))}
function Sy(e,t,n){let r=new Set(n.objects.map(i=>i.name)),{consumers:o}=n.serves,s=i=>typeof k(o,i)=="object";return t.tables.filter(({consumer:i,name:a,kind:l})=>i?
r.has(a):l!=="external"&&s(a)).map(i=>mr("published-changed",i,i.consumer?`${i.name} is under published now, and runs in ${e.name} as a view that is none`:`${i.
name} runs in ${e.name} as a view under published, and is there no more`,"give the view another name along with this change, so that both can be there until the\
 old one is retired"))}function jy(e,t){let n=e.capabilities.nameLimit,r=new TextEncoder;return t.create.filter(o=>r.encode(AR(o)).length>n).map(o=>mr("name-too\
-long",o,`${o.name} is longer than the ${n} bytes that ${e.engine} takes`,"shorten the name"))}function AR(e){return e.name.slice(e.name.lastIndexOf(".")+1)}function mr(e,t,n,r){
return{code:e,file:t.file,line:t.line,column:1,message:n,hint:r}}function Py(e,t,n){let r=LR(t),o=Aa([...r]),s=new Map(e.tables.map(i=>[i.green,i.blue]));return e.green.tables.filter(i=>i.kind!=="external"&&!i.consumer).filter(
i=>n.has(i.name)||!r.has(i.name)).flatMap(i=>{let a=s.get(i.name)??null,l=a!==null&&r.has(a)?a:o.get(ur(i.name))??null;return l===null||l===i.name?[]:[FR(e,i,l)]}).
sort((i,a)=>i.green<a.green?-1:1)}function FR(e,t,n){let r=e.blue.tables.find(s=>s.name===n),o=r===void 0||r.primaryKey.join(`
`)===t.primaryKey.join(`
`);return{identity:t.identity,blue:n,green:t.name,primaryKey:o?t.primaryKey:[]}}function LR(e){let t=e.objects.filter(n=>n.colour==="blue"&&(n.kind==="table"||n.
kind==="view"));return new Set(t.map(n=>n.name))}function Aa(e){let t=new Map;for(let n of e)t.set(ur(n),t.has(ur(n))?null:n);return t}function ur(e){let t=e.lastIndexOf(
".")+1;return e.slice(0,t)+x(e.slice(t)).stem}function Ty(e,t,{otherwise:n}){let r=new Set(n.flatMap(i=>i.writes)),o=i=>r.has(i)||DR(i,e,t.serves.consumers),s=[...NR(e),...t.pins.filter(o)];return[...new Set(
s)].sort()}function NR({excluded:e,sparable:t}){let n=t.filter(({reads:r})=>r.length>0);return[...e.map(({name:r})=>r),...n.map(({identity:r})=>r)]}function DR(e,{
blue:t,green:n},r){let[o,s,i]=[rt(t,{}),rt(n,{}),r].map(a=>k(a,e));return typeof o!="object"||typeof s!="object"||typeof i!="object"?!1:Re(o)===Re(s)&&Re(i)!==Re(
s)}function Oy(e,{serves:t},n,{substitute:r}){let o=rt(e.green,r),s=n.flatMap(i=>{let[a,l]=[k(o,i),k(t.consumers,i)];return typeof a=="object"&&typeof l=="objec\
t"?[[i,l]]:[]});return{...WR(e,t.consumers,o),...o,...Object.fromEntries(s)}}function WR({green:e,tables:t},n,r){let o=e.tables.filter(c=>c.kind!=="external").map(
c=>c.name),s=new Set(o),i=Aa(o),a=new Map(t.map(c=>[c.blue,c.green])),l=Object.entries(n).flatMap(([c,m])=>{if(c in r||typeof m!="string")return[];let u=a.has(m)?
a.get(m):s.has(m)?m:i.get(ur(m));return typeof u=="string"&&s.has(u)?[[c,u]]:[]});return Object.fromEntries(l)}function ky(e,t,n){return e.green.tables.flatMap(({consumer:r,identity:o,name:s,primaryKey:i,published:a})=>{if(!r||a===null)return[];let l={blue:ls(t,a),green:ls(
n,a)};return xy(a,l)?[{identity:o,blue:a,green:s,primaryKey:i,views:l}]:[]})}function Ry(e,t){return Object.keys(e).sort().flatMap(n=>{let[r,o]=[k(e,n),k(t,n)];
if(typeof r=="string"&&typeof o=="string"&&r!==o)return[{identity:n,blue:r,green:o,primaryKey:[]}];let s={blue:ls(e,n),green:ls(t,n)};return xy(n,s)?[{identity:n,
blue:n,green:n,primaryKey:[],views:s}]:[]})}function xy(e,{blue:t,green:n}){let r=s=>s.some(i=>i.name===e),o=s=>s.map(({name:i,view:a})=>`${i} ${a.content}`);return r(
t)&&r(n)&&o(t).join(`
`)!==o(n).join(`
`)}function ls(e,t){let n=new Map,r=new Set([t]);for(let s of r){let i=k(e,s);if(typeof i=="object"){n.set(s,{name:s,view:i});for(let a of i.reads)r.add(a)}}let o=new Map(
[...n].map(([s,{view:i}])=>[s,i.reads.filter(a=>n.has(a))]));return Bt([...n.keys()],o).flatMap(s=>n.get(s)??[])}function Ey(e,t,n,r){let o=qs(e,t,n.capabilities,r),s=o.stuck.length>0&&n.revisions?Zl(e,t,n):null,i=s===null?t:Dr(t,s),a=s===null?o:qs(e,i,n.capabilities),l=Ty(
e,i,a),c=GR(e,i,a,l,n),m=new Set(a.create.map(u=>u.name));return{release:e,target:n,start:i,retreat:s,back:de(t.serves.consumers,i.serves.consumers),difference:a,
pairs:[...Py(e,i,m),...ky(e,i.serves.consumers,c.consumers)],moves:de(i.serves.consumers,c.consumers),alterations:_R(e,i,a),serves:c,pins:l}}function $y({difference:e,
moves:t,alterations:n,retreat:r}){let{create:o,remove:s,leave:i}=e;return r!==null||[o,s,i,t,n].some(a=>a.length>0)}function GR(e,t,n,r,o){return{...Yl(e.green,
e.head.commit,o.substitute),release:e.hash,consumers:Oy(e,t,r,o),options:Jl(e,t.objects,n)}}function _R(e,t,n){let{create:r,remove:o}=n,s=new Set([...r,...o].map(
S)),i=t.objects.filter(l=>!s.has(S(l))),a=new Map([...e.green.tables,...e.inPlace].map(({name:l,file:c,line:m})=>[l,{file:c,line:m}]));return zl(i,Vl(e,n)).map(
l=>({...l,...a.get(l.table)??{file:"",line:0}}))}function Iy(e,t,n,r){let{name:o,engine:s,location:i,substitute:a}=t,l=n.map(u=>({id:u.id,after:u.after,strategy:u.strategy,inverse:u.inverse,content:u.content,touches:u.
touches,reads:u.reads,writes:u.writes})),c=r.map(({consumer:u,from:d,to:f})=>({consumer:u,from:d,to:f})),m=l.sort((u,d)=>u.id<d.id?-1:1);return Y(F({release:e,environment:o,
engine:s,location:i,substitute:a,moves:c,steps:m}))}function My(e,t,n){let r=Fl(e),o=Us(e.statements.filter(m=>m.kind==="alter"),m=>m.writes),s=t.create.filter(m=>m.kind==="statement"||m.kind==="seed"),i=new Map(
[...Us(s,m=>m.writes)].map(([m,u])=>[m,u.map(yn)])),a=new Map(t.create.filter(m=>m.kind==="table"||m.kind==="view").map(m=>[m.name,BR(m,r,o,i)])),l=new Map(e.tables.
map(m=>[m.name,m])),c=new Map(e.statements.filter(Al).map(m=>[m.name,m]));return{target:n,tables:l,statements:c,definitions:r,alters:o,create:t.create,makers:a,
fillers:i}}function yn(e){return`${{table:"create-table",view:"create-view",statement:"start-statement",seed:"seed",connector:"create-connector",external:"expec\
t-external"}[e.kind]}:${e.name}`}function BR(e,t,n,r){if(!t.has(e.name))return(r.get(e.name)??[]).slice(0,1);let o=n.get(e.name)?.length??0;return[yn(e),...Array.
from({length:o},(s,i)=>Fa(e.name,i))]}function Fa(e,t){return`alter-table:${e}#${t+1}`}function Cy(e){let t=e.create.flatMap(r=>UR(e,r)),n=new Set(t.flatMap(r=>r.
reads));return[...La(e,[...n].sort()),...t]}function UR(e,t){switch(t.kind){case"table":return qR(e,t);case"view":return KR(e,t);case"statement":case"seed":return VR(
e,t);case"connector":case"external":return[]}}function qR(e,t){let n=e.definitions.get(t.name);return n===void 0?[]:[{...cs(e,t,n),after:[`remove:${t.name}`,...n.
reads.flatMap(o=>e.makers.get(o)??[])],inverse:`remove:${t.name}`,reads:n.reads,writes:[t.name]},...HR(e,t)]}function HR(e,t){return(e.alters.get(t.name)??[]).map(
(n,r)=>({...cs(e,t,n),id:Fa(t.name,r),kind:"alter-table",after:[r===0?yn(t):Fa(t.name,r-1)],inverse:`remove:${t.name}`,reads:[],writes:[t.name]}))}function KR(e,t){
let n=e.definitions.get(t.name);return n===void 0?[]:[{...cs(e,t,n),after:[`remove:${t.name}`,...Ay(e,n.reads)],inverse:`remove:${t.name}`,reads:n.reads,writes:[
t.name]}]}function VR(e,t){let n=e.statements.get(t.name);if(n===void 0)return[];let r=n.writes.flatMap(s=>e.makers.get(s)??[]),o=[t.name,...n.writes].map(s=>`r\
emove:${s}`);return[{...cs(e,t,n),after:[...o,...r,...Ay(e,n.reads)],strategy:xl(n),inverse:`remove:${t.name}`,reads:n.reads,writes:n.writes}]}function Ay(e,t){
return t.flatMap(n=>[`expect-external:${n}`,...e.makers.get(n)??[],...e.fillers.get(n)??[]])}function cs(e,t,n){let{substitute:r}=e.target,o=Object.entries(n.properties);
return{id:yn(t),kind:JR(t),object:t.name,after:[],strategy:"none",inverse:null,file:n.file,line:n.line,sql:nt(n.sql,r),content:t.content,properties:Object.fromEntries(
o.map(([s,i])=>[s,nt(i,r)])),touches:[],reads:[],writes:[]}}function JR(e){return yn(e).slice(0,yn(e).indexOf(":"))}function La(e,t){return t.filter(n=>(e.tables.
get(n)?.kind??"external")==="external").map(n=>zR(e,n))}function zR(e,t){let n=e.tables.get(t),r=e.definitions.get(t),o=r===void 0?[]:[r,...e.alters.get(t)??[]];
return{id:`expect-external:${t}`,kind:"expect-external",object:t,after:[],strategy:"none",inverse:null,file:r?.file??n?.file??"",line:r?.line??n?.line??0,sql:o.
length===0?null:nt(XR(o),e.target.substitute),content:n?.hash??null,properties:{},touches:[],reads:[],writes:[]}}function XR(e){return e.map(t=>t.sql.replace(/;\s*$/,
"")).join(`;
`)}function Fy(e,t,n){let r=t.map(s=>Zc(s)),o=new Map;for(let s of r)for(let i of s.reads)o.set(i,[...o.get(i)??[],s.id]);return[...r,...n.map(s=>YR(e,s,o))]}function YR(e,t,n){
let r=QR(e,t.green).flatMap(s=>[...e.makers.get(s)??[],...e.fillers.get(s)??[],...n.get(s)??[]]),o=e.tables.get(t.green);return em(t,r,o?.file??"",o?.line??0)}function QR(e,t){
let n=new Set([t]);for(let r of n){let o=e.definitions.get(r);if(o?.kind==="view")for(let s of o.reads)n.add(s)}return[...n]}var ZR=new Map([{size:864e5,names:["d","day","days"]},{size:36e5,names:["h","hour","hours"]},{size:6e4,names:["m","min","minute","minutes"]},{size:1e3,names:["s",
"sec","secs","second","seconds"]},{size:1,names:["","ms","milli","millis","millisecond","milliseconds"]},{size:.001,names:["\xB5s","micro","micros","microsecond",
"microseconds"]},{size:1e-6,names:["ns","nano","nanos","nanosecond","nanoseconds"]}].flatMap(({size:e,names:t})=>t.map(n=>[n,e])));function Ly(e){let[,t="",n=""]=/^\s*(-?\d+)\s*([a-zµ]*)\s*$/i.
exec(e??"")??[],r=ZR.get(n.toLowerCase());if(t===""||r===void 0)return null;let o=Number(t)*r;return o<=0?1/0:o}function Ny(e,t){let[n,r]=[Ly(e),Ly(t)];return n!==
null&&r!==null&&r>=n}var dr=(e,t,n="",r=0)=>({code:e,message:t,file:n,line:r});function Wy(e,t){let n=`Nothing is recorded of ${e.name} yet: this plan assumes that it runs ${t}. \`${y(
"install",e.name)}\` has to come first.`;return dr("assumed-baseline",n)}function Gy(e,t,n){let{capabilities:r,engine:o,name:s}=e,i=t.connectors.map(a=>a.name).
sort();return[...i.length>0&&!r.connectors?[dr("no-connectors",`${o} (${s}) has no connectors; left out: ${i.join(", ")}`)]:[],...n>1&&!r.atomicSwitch?[dr("no-a\
tomic-switch",`${o} (${s}) moves its ${n} consumers one after the other`)]:[]]}function _y(e,t){return t.otherwise.filter(r=>r.kind!=="connector").map(r=>dr("ru\
ns-otherwise",`${r.name} runs in ${e.name} with other content than git says, and stays as it is until its own next change.`,r.file,r.line))}function By(e,t,{create:n,
remove:r}){let o=t===null?"an earlier deployment":`the release of ${t}`,s=new Set(n.map(S)),[i,a]=[r.filter(m=>s.has(S(m))),r.filter(m=>!s.has(S(m)))],l=[Dy(i,"\
replaced"),Dy(a,"removed")].filter(m=>m!==""),c=l.length===0?"":`, then ${l.join(", and ")}`;return dr("replaces-served",`${o} serves in ${e.name} under the sam\
e names: consumers go back to blue first${c}`)}function Dy(e,t){let n=e.map(r=>r.name);return n.length===0?"":`${O(n,20)} ${n.length===1?"is":"are"} ${t}`}function yt(e,t,n){let r=t!==null&&t.phase!=="empty",o=n.capabilities.connectors?e:ex(e),s=r?t:Ql(o.blue,e.baseline.commit),i=r?new Set:Ml(o.blue,o.green),a=Ey(
o,s,n,i),l=e.faults.length>0?e.faults:tx(a),c=l.length>0?[]:rx(a),m=r?[]:[Wy(n,e.baseline.ref)];return{release:e,environment:n.name,engine:n.engine,assumed:!r,hash:Iy(
e.hash,n,c,a.moves),steps:c,moves:a.moves,retreat:a.retreat,serves:a.serves,pins:a.pins,pairs:a.pairs,irreversible:ix(a),warnings:[...e.warnings,...m,...nx(a,e.
green,s.serves.line)],faults:l}}function ex(e){let t=n=>({...n,connectors:[]});return{...e,blue:t(e.blue),green:t(e.green)}}function tx({target:e,difference:t,start:n,
release:r,alterations:o}){return[...by(e,t.stuck,r),...wy(e,n,t),...Sy(e,r.green,n),...vy(e,o),...jy(e,t)]}function nx(e,t,n){let{target:r,moves:o,difference:s,
retreat:i,release:a}=e;return[...Gy(r,t,o.length),..._y(r,s),...gy(r,a,s),...yy(r,is(e)),...i===null?[]:[By(r,n,s)]]}function rx(e){if(!$y(e))return[];let{target:t,
difference:n,release:r,retreat:o}=e,s=My(r.green,n,t),i=o===null?[]:[it("switch-back",t.name,e.back,[])],a=Tt([...i,...Qr(n.remove,i.map(l=>l.id)),...Cy(s),...La(
s,r.expectations),...my(e,s),...Fy(s,ox(e),e.pairs)]);return Tt([...a,...py(e,sx(a))])}function ox({release:e,start:t,target:n}){if(!n.capabilities.streaming)return[];
let r=Cr(t);return[...ee(e.green).values()].filter(o=>o.kind==="statement"&&r.get(S(o))?.colour!=="blue")}function sx(e){let t=new Set(e.flatMap(n=>n.after));return e.
map(n=>n.id).filter(n=>!t.has(n))}function ix(e){return[...e.alterations.filter(({before:n,after:r})=>!Ny(n,r)).map(({table:n,key:r,after:o})=>`Rows that ${n} d\
rops under ${r} = ${o??"its default"} do not come back when the option does.`),...hy(is(e))]}async function Na(e,t){let n=async()=>(await Jt(e,t)).filter(({from:o})=>o===null);if((await n()).length===0)return[];await Vt(e);let r=(await e.engine.observe()).
filter(Ur).map(({name:o})=>o);return(await n()).filter(({consumer:o})=>!ax(o,r,t))}function ax(e,t,n){let r=zr([e],n.serves.consumers,n);return t.some(o=>r.has(
o))}async function ms({journal:e,ports:t},n){let r=await Na(t,e.environment);if(r.length===0)return r;await t.engine.switch(r);let o={action:"deploy",object:n,outcome:"\
done",message:Nt(r.map(_))};return await e.record(o,e.environment),r}function Nt(e){let t=e.length===1?"it was":"they were";return`${O(e,5)}: made again, as ${t}\
 not there any more`}var Da=[1e3,2e3,4e3,8e3,16e3];async function us({engine:e,clock:t},n,r){let o=await n();for(let s of e.capabilities.streaming?Da:[]){if(!r(o))return o;await t.sleep(
s),o=await n()}return o}async function hn(e,t,n,r=new Set){let o=t.objects.filter(({name:l,colour:c})=>c==="blue"||r.has(l)),s=new Set(o.map(({name:l})=>l)),a=await Ue(e,t,n,l=>s.has(l)||
k(t.serves.consumers,l)!==void 0);return(await He(e,t,a)).filter(({object:l,kind:c})=>c==="consumer"||c!=="unknown"&&s.has(l))}async function ds(e,t,n,{name:r,definitions:o},{
engine:s,ledger:i}){let a=await He(s,n,await Ue(s,n,o));return Wa(e,t,a,n,{name:r,removal:i.removal})}function bn({kind:e}){return e!=="failed"&&e!=="stopped"}function Wa(e,t,n,r,o){
let{next:s,waits:i,line:a}=Cn(n,r,o),l=[e,...me(t.map(c=>c.message),10,"object"),`to go on, ${a}`].join(`
`);return new p("observe",l,s,[],i)}async function Ga(e,t,n,r,o=()=>!0){let s=c=>(bc(c)||c.kind==="different")&&o(c),a=await us(e,async()=>(await hn(e.engine,t,St)).filter(s),c=>c.some(bn));if(a.length===
0)return;let l=`what serves in ${n} is not as its ledger says, so ${r} is kept:`;throw await ds(l,a,t,{name:n,definitions:St},e)}function fs(e,t,n){let r=new Set(
t.objects.filter(lx).map(s=>s.name));return Ga(e,t,n,"what is green",({kind:s,object:i})=>s!=="consumer"&&r.has(i))}var lx=({kind:e})=>e==="table"||e==="view";var cx=20;function Uy(e,t=e){return{since:e,first:t,calm:null,lags:[]}}function qy({since:e,first:t,calm:n},{within:r,soak:o}){return t===e?e+r:Math.max(e+r,(n??
t)+o)}function Hy({since:e},t,{within:n}){return t-e>=n}function Ky(e,t,n,r){let{state:o,lag:s,detail:i}=t;if(o==="failed"||o==="stopped")return{state:"failed",
detail:`is ${o}${i===""?"":`: ${i}`}`};if(o==="finished")return{state:"through",detail:o};let a=mx(t,r)?e.calm??n:null;if(a!==null&&n-a>=r.soak)return{state:"th\
rough",detail:Vy(s)};if(n>=qy({...e,calm:a},r))return{state:"failed",detail:_a(t)};let l=s===null?e.lags:[...e.lags,{at:n,lag:s}].slice(-cx),c={...e,calm:a,lags:l};
return{state:"waiting",detail:ux(c,t,n,r),waited:c,again:gx(c,n,r)}}function mx({state:e,lag:t},n){return t!==null?t<=n.lag&&e!=="starting":e==="caught-up"}function Vy(e){
return e===null||e===0?"caught up":`caught up, ${Ba(e)}`}function _a({lag:e}){return`has not caught up in time${e===null?"":` (${Ba(e)})`}`}function Ba(e){return`${$(
e,"record")} behind`}function ux(e,{state:t,lag:n},r,o){if(e.calm!==null)return`${Vy(n)}; ${Pe(o.soak-(r-e.calm))} to stay so`;let s=dx(e,o);return[n===null?t:Ba(
n),s===null?"":`about ${Pe(s)} left`].filter(a=>a!=="").join(", ")}function dx({lags:e},t){let[n,r]=[e[0],e.at(-1)];if(n===void 0||r===void 0||r.lag>=n.lag)return null;
let o=(n.lag-r.lag)/(r.at-n.at);return Math.max(0,(r.lag-t.lag)/o)}var[fx,px]=[1e3,3e4];function gx(e,t,n){let{since:r,calm:o}=e,s=Math.min(px,Math.max(fx,(t-r)/
50)),i=Math.min(qy(e,n),o===null?1/0:o+n.soak);return Math.max(1,Math.min(s,i-t))}function Pe(e){let t=Math.ceil(e/1e3);if(t<100)return`${t} s`;let n=Math.ceil(
t/60);if(n<100)return`${n} min`;let[r,o]=[Math.floor(n/60),n%60];return o===0?`${r} h`:`${r} h ${o} min`}async function fr(e,{engine:t}){let n=e.length===0?[]:await t.observe(),r=new Set(n.filter(Ur).map(({name:s})=>s)),o=({name:s,kind:i})=>(i==="table"||i==="view")&&
r.has(s);return{removed:e.filter(s=>!o(s)),forgotten:e.filter(o)}}async function Jy({plan:e,journal:t,ports:n}){let r=new Set(e.steps.flatMap(({kind:s,object:i})=>s===
"remove"?[i]:[])),o=t.environment.objects.filter(({name:s})=>r.has(s));return new Set((await fr(o,n)).forgotten.map(({name:s})=>s))}function pr({removed:e,forgotten:t}){
return[...e.map(({name:n})=>`remove ${n}`),...t.map(({name:n})=>`forget ${n}: what stands there was made by somebody else, and stays`)]}function Dt({removed:e,forgotten:t}){
let n=`${$(e.length,"object")} removed`;return t.length===0?n:`${n}, ${t.length} forgotten`}var yx=[["create-table","table made","tables made"],["create-view","view made","views made"],["start-statement","statement started","statements started"],["seed",
"seed sown","seeds sown"],["create-connector","connector made","connectors made"],["alter-in-place","option altered","options altered"],["remove","object remove\
d","objects removed"],["wait-caught-up","statement caught up","statements caught up"],["check","table compared","tables compared"]];function zy(e,t,n){let r=e.environment;
return[`${hx(e,n)}; took ${Pe(n.took)}`,...wx(t,r),...vx(t)?[`to go back: ${y("rollback",r)}`]:[]]}function hx({moves:e},{done:t,forgotten:n}){let r=yx.flatMap(
([i,a,l])=>{let c=t.filter(m=>m.kind===i);return c.length===0?[]:[i==="remove"?bx(c,n):$(c.length,a,l)]}),s=t.some(({kind:i})=>i==="switch")?[$(e.length,"consum\
er moved","consumers moved")]:[];return[...r,...s].join(", ")||"nothing was changed"}function bx(e,t){let n=({object:r})=>t.has(r);return Dt({removed:e.filter(r=>!n(
r)),forgotten:e.filter(n)})}function wx({objects:e,phase:t},n){let r=a=>e.filter(l=>l.colour===a&&l.kind!=="external").length,[o,s]=[r("superseded"),r("green")];
if(t!=="serving"&&s>0)return[`left: ${$(s,"object")} of green beside blue, read by nobody`];if(o===0)return[];let i=y("retire",n);return[`left: ${$(o,"object")}\
 of what served before, until ${i}`]}function vx(e){return e.phase==="serving"||_e(e)?e.previous!==null:e.phase!=="empty"&&e.objects.some(({colour:t})=>t==="blu\
e")}async function gs(e,t){let{message:n,next:r,waits:o}=await Ua(e,t);return new p("rollback",n,r,[],o)}async function Ua(e,t){let{engine:n}=t,{environment:r}=e,o=await He(
n,r,await Ue(n,r,St));return Sx(e,o,t)??Ox(e,o,t)}function Sx({environment:e,name:t,why:n},r,{ledger:o}){let s=Px(e),i=r.filter(({kind:d,object:f})=>jx(d)&&s.has(
f));if(i.length===0)return null;let{next:a,waits:l,line:c}=Cn(r,e,{name:t,removal:o.removal}),m=i.map(({message:d})=>d).filter(d=>!n.includes(d)),u=me(m,10,"obj\
ect");return{message:[n,...u,`to go on, ${c}`].join(`
`),next:a,waits:l}}var jx=e=>e==="missing"||e==="different";function Px({objects:e}){let t=({kind:n,colour:r})=>r==="blue"&&(n==="table"||n==="view");return new Set(
e.filter(t).map(({name:n})=>n))}function Tx({environment:e,name:t},n,{ledger:r}){let s=Yc(n,e).length>0?n:n.filter(({kind:l})=>l==="different");if(s.length===0)
return null;let{next:i,waits:a}=Cn(s,e,{name:t,removal:r.removal});return i===y("deploy",t)?a:a??`once ${i} is done`}async function Ox(e,t,{engine:n,ledger:r}){
let{environment:o,name:s,why:i}=e,{release:a,commit:l}=o.serves,c=a===null?null:await r.after(a),m=o.previous??c?.previous??null,u=m?.commit??"EARLIER",d=kx(e,u,
l??"HEAD"),f=Tx(e,t,{ledger:r});return{message:[`${i}. A release that undoes the change brings its rows back:`,...d,...u==="EARLIER"?["EARLIER is the commit tha\
t served then"]:[],xx(o,m,await n.observe())].join(`
`),next:d[0]??y("status",s),waits:f}}function kx({name:e,folder:t,environment:n},r,o){return[`git switch --create ${`back-to-${ps(r)}`} ${ps(o)}`,`git restore -\
-source=${ps(r)} --staged --worktree -- ${Er(`:/${t}`)}`,"bluegreen rewrite",`git commit --all --message 'Go back to ${ps(r)}'`,y("deploy",e,...Rx(n)?["--supers\
ede"]:[])]}function Rx({phase:e}){return e!=="serving"&&e!=="rolling-back"}function ps(e){return e.slice(0,12)}function xx(e,t,n){let r=e.objects.filter(({colour:m})=>m===
"blue"),o=new Set(t?.objects??[]),s=r.filter(m=>t===null?m.since===e.switchedAt:!o.has(S(m))),i=new Set(r.map(S)),a=t===null?null:t.objects.filter(m=>!i.has(m)),
l=a===null?"what served then":O(Xy(a,"table"),5)||"no table",c=Xy(a??s.map(S),"statement");return`that makes ${l} anew${Ex(s,n)}, with ${$(c.length,"statement")}\
 from the beginning of what they read`}function Xy(e,t){let n=`${t}:`;return e.filter(r=>r.startsWith(n)).map(r=>r.slice(n.length)).sort()}function Ex(e,t){let n=new Map(
t.map(o=>[o.name,o.rows])),r=e.filter(({kind:o})=>o==="table"||o==="view").map(({name:o})=>$x(o,n.get(o)??null));return r.length===0?"":`, in place of ${O(r,5)}`}
function $x(e,t){return t===null?e:`${e} (${$(t,"row")} now)`}var qa=5;function Yy(e,t){let n=e.find(({outcome:i})=>i==="failed"),r=Ix(n===void 0?e:[n],t),o=e.length>0?e.map(({leg:i})=>i):t,s=t.length===0||r!==null&&e.length===
0?[]:[Cx(t)];return{action:r?.action??"step",object:r?.object??O(o.map(({id:i,step:a})=>a?.object??i),qa),outcome:n!==void 0?"failed":e.length>0?"done":"intent",
message:[...r===null?Mx(e,n):[r.message],...s].join("; ")}}function Ix(e,t){return(e.length>0?e.map(r=>r.leg.words(r)):t.map(r=>r.words(null))).find(r=>r!==null)??
null}function Mx(e,t){return t!==void 0?[`${t.leg.id} failed: ${Fx(t.error)}`]:e.length===0?[]:[`${O(e.map(Ax),qa)} done`]}function Cx(e){return`begins ${O(e.map(
({id:t})=>t),qa)}`}function Ax({leg:e,detail:t}){return t===""?e.id:`${e.id} (${t})`}function Fx(e){return we(e).replaceAll(/\s+/g," ").slice(0,300)}function he(e){return e instanceof le||e instanceof De||e instanceof Gt}function We({leg:e,cause:t},n,r,o=null){return t instanceof p?new p(e.id,n,r,t.warnings,
o):new Tn(e.id,n,r,t)}function Ha(e,t,n){let r=t instanceof p||t instanceof Tn?`, at ${t.step}`:"",o=`${e.message}
The way back failed too${r}: ${we(t)}`,s=t instanceof p&&!he(t)?t.waits:null;return We(e,o,Lx(t,n),s)}function Lx(e,t){return he(e)?y("status",t):e instanceof p&&
e.next!==""?e.next:y("rollback",t)}function eh(e,t,n){let{ended:r,running:o,isDue:s}=n,i=n.failure??r.find(({outcome:u})=>u==="failed")??null,a=Nx(e,t,n),{begin:l,open:c}=i!==null||s?Dx:Wx(e,a,n);
if(r.length>0||l.length>0)return{do:"act",ended:r,begin:l,open:c};if(o.size>0)return{do:"wait"};if(i!==null)return{do:"refuse",failure:i};let m=e.legs.filter(({
id:u})=>!a(u));return m.length===0?{do:"done"}:{do:s?"pause":"stuck",left:m}}function Ka({lasting:e},{confirmed:t},n=new Set){return[...e].filter(r=>!n.has(r)&&
t.includes(r))}function Nx(e,t,{through:n,ended:r}){let o=new Set(Ka(e,t,n));for(let{leg:s,outcome:i}of r)i==="through"&&o.add(s.id);return s=>n.has(s)||o.has(s)||
!e.ids.has(s)}var Dx={begin:[],open:[]};function Wx(e,t,n){let{open:r,ended:o,running:s}=n,i=()=>Zy(Qy(e.legs,t,n),n);if(r===null)return i();let a=new Set(o.flatMap(
({leg:m})=>e.followers.get(m.id)??[])),l=Zy(Gx(e,r,Qy([...a],t,n)),n);return l.begin.length===0&&o.length===0&&s.size===0?i():l}function Qy(e,t,{running:n}){return e.
filter(({id:r,after:o})=>!n.has(r)&&!t(r)&&o.every(t))}function Gx({ranks:e},t,n){let r=({id:o})=>e.get(o)??0;return n.length===0?t:[...t,...n].sort((o,s)=>r(o)-
r(s))}function Zy(e,{running:t,limit:n}){let r=n-_x(t),[o,s]=[[],[]];for(let i of e)i.works&&r<=0?s.push(i):o.push(i),i.works&&(r-=1);return{begin:o,open:s}}function _x(e){
let t=0;for(let{works:n}of e.values())n&&(t+=1);return t}var Qe=class extends Error{leg;cause;constructor({leg:t,error:n}){super(we(n)),this.leg=t,this.cause=n}};function ys({due:e,ending:t,ports:n}){return t?.aborted===
!0||e!==null&&Date.parse(n.clock.now())>=e}async function wn(e,t){let n=new Va(e,t);try{for(;;){let r=eh(e,t.journal.environment,n.observed());if(r.do==="done")
return"done";if(r.do==="pause")return"paused";if(r.do==="refuse")throw new Qe(r.failure);if(r.do==="stuck")throw new Error(`nothing can begin of ${Bx(r.left)}`);
r.do==="wait"?await n.change():await n.act(r)}}finally{await n.end()}}function Bx(e){return e.map(({id:t})=>t).join(", ")}var Va=class{#e;#t;#n=new Set;#r=new Map;#o=new Set;#s=[];#i=null;#a=null;#l=!1;#m=()=>{};constructor(t,n){
this.#e=t,this.#t=n}observed(){return this.#l||=ys(this.#t),{through:this.#n,running:this.#r,ended:this.#s,open:this.#i,failure:this.#a,isDue:this.#l,limit:this.#t.
limit}}async act({ended:t,begin:n,open:r}){this.#s=[],this.#i=r,this.#a??=t.find(({outcome:o})=>o==="failed")??null,await this.#u(t,n);for(let{leg:o,outcome:s}of t)
s==="through"&&this.#n.add(o.id);for(let o of n)this.#d(o)}async#u(t,n){for(let{error:c}of t)if(he(c))throw c;let r=t.filter(({outcome:c})=>c!=="left"),o=n.filter(
({changes:c})=>c);if(r.length===0&&o.length===0)return;let{journal:s,ports:i}=this.#t,a=i.clock.now(),l=sm(s.environment,r,a);await s.record(Yy(r,o),om(l,o,a));
for(let c of Ka(this.#e,s.environment,this.#n))this.#n.add(c)}#d(t){this.#r.set(t.id,t);let n=this.#c(t);this.#o.add(n),n.finally(()=>this.#o.delete(n))}async#c(t){
let{perform:n,ports:r}=this.#t,o=(s,i)=>{t.step!==null&&r.progress.step(t.step,s,i)};o("started","");try{let s=await n(t);s!==null&&o("done",s),this.#f({leg:t,outcome:s===
null?"left":"through",detail:s??"",error:null})}catch(s){o("failed",we(s)),this.#f({leg:t,outcome:"failed",detail:"",error:s})}}#f(t){this.#r.delete(t.leg.id),this.#s.
push(t),this.#m()}async change(){this.#s.length>0||await new Promise(t=>this.#m=t)}async end(){await Promise.allSettled(this.#o)}};var Ux=10;async function Wt(e,t,n=r=>vn(r,e)){let{journal:r,ports:o}=e;try{await wn(t,{journal:r,ports:o,limit:Ux,due:null,ending:null,perform:({act:s})=>Ke(e,s)})}catch(s){
throw s instanceof Qe?await n(s):s}}function vn(e,{name:t,discard:n=!1}){let{leg:r,cause:o,message:s}=e;if(he(o))return o;let i=r.id.startsWith("remove:"),a=i?J:
vt(t,n),l=i&&o instanceof p?"once nothing stands in its way":null;return We(e,s,o instanceof p&&o.next!==""?o.next:a,l)}async function th(e,t){let n=await Pt(e.
journal.environment,t,e.ports);await sh(e,n),await Wt(e,oh(e,t,n),r=>qx(e,t,r))}async function nh(e,t,n){Ja(e,n),await sh(e,n),await Wt(e,oh(e,t,n),r=>Hx(e,r))}
async function rh(e,t){Ja(e,t);let n=await ih(e,t);if(n!==null)throw n}function oh({journal:e,ordering:t,discard:n=!1},r,o){return im(e.environment,r,t,{...o,discarding:n})}
function Ja({name:e,discard:t=!1},{redefined:n}){if(n.length===0)return;let r=vt(e,t),o=["consumers were changed by hand, and give way to no rollback:",...n,`to\
 go on, give each its definition back, or drop or rename what is there where nobody wants what it shows (the consumer is made again then): ${r} goes on`].join(`\

`),s="once these consumers are put back, dropped or renamed";throw new p("observe",o,r,[],s)}async function sh(e,t){let n=await ih(e,t);if(n!==null)throw await ah(
e,n.message),n}async function ih({journal:e,ports:t,name:n,folder:r=""},{lost:o}){let{environment:s}=e;if(o.length===0)return null;let i=O(o.map(({message:m})=>m),
5),l=o.some(({kind:m})=>m==="different")?"; what others made under that name has to go before it can be made anew":"",c=`${i}: consumers cannot go back to it, a\
nd show what they showed${l}`;return gs({name:n,environment:s,folder:r,why:c},t)}async function qx(e,t,n){let{leg:r,cause:o}=n;if(r.act.do!=="show"||!(o instanceof
p)||he(o))return vn(n,e);try{Ja(e,await Pt(e.journal.environment,t,e.ports))}catch(s){return s instanceof p?s:vn(n,e)}return vn(n,e)}async function Hx(e,t){let{
leg:n,cause:r}=t,o=r instanceof p&&!(r instanceof et)&&!he(r),{phase:s}=e.journal.environment;if(n.act.do!=="show"||!o||s!=="rolling-back")return vn(t,e);try{await ah(
e,t.message)}catch{return vn(t,e)}let i=`${t.message}
Consumers show green, as before the rollback`;return We(t,i,y("status",e.name))}async function ah(e,t){let{phase:n}=e.journal.environment;n==="rolling-back"&&await Wt(
e,cm(t.split(`
`)[0]??""))}async function lh(e){await Wt(e,Ve(lm(e.journal.environment,e.ordering)))}async function za(e){let t=Ot(e.journal.environment);t.length>0&&await Wt(
e,eo(t,"removing","green is gone"))}function Xa(e,t){let n=[e.identity,e.blue,e.green].flatMap(o=>[o,Kx(o)]),r=new Set(n.flatMap(o=>[o,x(o).stem]));return t.filter(o=>r.has(o.table))}var Kx=e=>e.slice(
e.lastIndexOf(".")+1);function Sn({by:e,added:t,removed:n,changed:r}){return e==="key"?t+n+r:Math.max(t,n)}function ch(e,t){let n=Sn(e),r=uh(t.filter(s=>s.column===
"*"));if(e.by==="multiset")return Math.max(0,n-Math.max(r,Vx(e,t)));let o=Math.min(e.changed,e.columns.reduce((s,{column:i,changed:a})=>s+Math.max(0,a-mh(t,i)),
0));return Math.max(0,e.added+e.removed+o-r)}var mh=(e,t)=>uh(e.filter(n=>n.column===t));function uh(e){return e.reduce((t,n)=>t+(n.count??Number.POSITIVE_INFINITY),
0)}function Vx(e,t){let{columns:n,added:r,removed:o}=e;return n.length===0||r!==o?0:Math.min(...n.map(({column:s,changed:i})=>mh(t,s)>=i?Number.POSITIVE_INFINITY:
0))}function dh(e,t){return t.filter(n=>!Jx(e,n)).map(n=>({check:"accepted",table:e.green,outcome:"warn",message:`the accepted deviation in ${n.column==="*"?"it\
s rows":n.column} (${n.reason}) does not occur: take it out of .bluegreen/accept.yaml`}))}function Jx(e,{column:t}){return t==="*"?Sn(e)>0:e.columns.some(n=>n.column===
t&&n.changed>0)}function fh(e,t){if(e.length===0)return[];let n=new Set(e.flatMap(r=>Xa(r,t)));return t.filter(r=>!n.has(r)).map(({table:r,reason:o})=>({check:"\
accepted",table:r,outcome:"warn",message:`the accepted deviation (${o}) is of a table that was not compared: correct its name, or take it out of .bluegreen/acce\
pt.yaml`}))}function yh(e){let{identity:t,by:n,added:r,removed:o,columns:s}=e,i=n==="key"?r+o:Sn(e),a=n==="key"?s.filter(l=>l.changed>0):[];return[...i>0?[ph(t,"*",i)]:[],...a.
map(l=>ph(t,l.column,l.changed))]}function ph(e,t,n){return`- { table: ${gh(e)}, column: ${gh(t)}, count: ${n}, reason: \u2026 }`}function gh(e){return/^[A-Za-z_][\w.-]*$/.
test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(e)}var hh=10;function bh({objects:e},t){let n=e.filter(({colour:o,kind:s})=>o==="green"&&s!=="external");if(n.length===0)return`nothing green is left in ${t}`;let r=n.
map(o=>o.name);return`left in ${t} beside blue, read by nobody: ${O(r,hh)}`}function wh(e,t,n){return["to go on, look at the differences, and","either fix the S\
QL and deploy again (on a release branch: push again): what comes out otherwise is made anew",...zx(e,t),...e.some(r=>r.outcome==="inconclusive")?["or give the \
sources more rows, or lower checks.rows.min-rows in bluegreen.yaml, and deploy again"]:[],vh(n)]}function vh(e){return`or give it up: ${y("rollback",e,"--discar\
d")}`}function Sh(e,t,n){let r="or give it up, once what serves is whole again:";return`${e.replace(vh(n),()=>r)}
${t}`}function zx(e,t){let n=new Set(e.filter(o=>o.outcome==="fail").map(o=>o.table)),r=t.filter(o=>n.has(o.green)).flatMap(yh);return r.length===0?[]:["or, whe\
re a difference is meant, accept it by name in .bluegreen/accept.yaml, commit that, and deploy again:",...me(r,hh)]}var Xx="green is not shown to be right, and no consumer was moved to it";function hs(e,t=Xx){let n=Qa(e),r=e.ports.judge(n);if(Ya(r)==="pass")return r;throw Yx(
e,t,{comparisons:n,findings:r})}function Ya(e){return e.some(t=>t.outcome==="fail")?"fail":e.some(jh)?"inconclusive":"pass"}function jh({outcome:e}){return e===
"fail"||e==="inconclusive"}function Qa({comparisons:e}){return[...e.values()].sort((t,n)=>t.green<n.green?-1:1)}function Yx({plan:e,journal:t},n,{comparisons:r,
findings:o}){let{environment:s}=e,i=o.filter(jh),a=i.map(u=>`${u.table}: ${u.message} (${u.check}, ${u.outcome})`),l=[n,...me(a,20,"check"),bh(t.environment,s),
...wh(i,r,s)].join(`
`),c=i[0],m=c===void 0?"check":`check:${c.table}`;return new Te(new p(m,l,y("rollback",s,"--discard")),{environment:s,comparisons:r,findings:o})}async function bs(e,{requires:t,proofAge:n},r){if(t===null)return;let o=r.ledgerOf(t),{environment:s}=await o.read(),i={release:e,environment:s,name:t,proofAge:n},
a=await tE(i,o)??await Za(i,r);if(a!==null)throw Qx(i,a)}async function Za(e,{clock:t,vouching:n}){return rE(e,t.now())??await nE(e,n)}function Qx(e,t){let{release:n,
environment:r,name:o}=e,s=r!==null&&Zx(r,n)?el(n,o):null;return s===null?new p("requires",t,eE(e)):new p("requires",`${t}
${s}`,"bluegreen rewrite")}function Zx({serves:e,previous:t},{hash:n}){return e.release===n&&t===null}function el(e,t){return[`what it replaced in ${t} is not t\
here any more, so that it cannot be compared once more`,`to have it proved, release the same under other versions, which are compared with what serves there: se\
t release.versions to ${as(e)} in bluegreen.yaml, run bluegreen rewrite, commit, and then ${y("deploy",t)}`].join(`
`)}function eE(e){let{release:t,environment:n,name:r}=e,{hash:o}=t;return Ph(e)?y("rollback",r):(gr(n,o)?.outcome??"pass")==="pass"||n?.serves.release===o?y("de\
ploy",r,"--release",o):y("status",r)}function Ph({release:e,environment:t}){return t?.phase==="rolling-back"&&t.serves.release===e.hash}async function tE({release:e,
environment:t,name:n},r){let{hash:o}=e;if(gr(t,o)!==void 0)return null;let s=await r.after(o);return gr(s,o)?.outcome==="pass"?`${n} proved ${o}, and does not h\
old the proof any more: a rollback took it back, or 50 newer ones did`:null}async function nE({release:e,environment:t,name:n},r){let o=gr(t,e.hash),s=o===void 0?
null:await r.doubt(n,o);return s===null?null:`the ledger of ${n} says that ${e.hash} is proved, but ${s}`}function rE(e,t){let{release:n,environment:r,name:o,proofAge:s}=e,
i=gr(r,n.hash);if(Ph(e))return`a rollback of ${o} is under way, and takes its proof of ${n.hash} back`;if(i?.outcome==="pass"){let c=sE(i,s,t);return c===null?null:
`${o} proved ${n.hash} at ${i.at}, which is ${c}`}if(i!==void 0)return`the checks in ${o} said ${i.outcome} of ${n.hash}`;let a=r?.release??null,l=r===null||a===
null||a===n.hash?"":`; since ${a}: ${Dl(n,a,r)}`;return`${o} has not proved ${n.hash}${l}`}var oE=5*6e4;function sE({at:e},t,n){let r=Date.parse(n)-Date.parse(e);
return r<-oE?"still to come, so its age is not known: a clock is wrong, or nobody proved it":t===null||r<=t?null:"longer ago than proof-age allows"}function gr(e,t){
return e?.proofs.filter(n=>n.release===t).at(-1)}async function Th(e,t,n){if(e.phase==="empty")throw await iE(e,t,n);if(xe(e))throw new p("ledger",`the installation is not finished in ${t}`,y("install",t))}async function iE(e,t,n){
let r=await He(n,e,await Ue(n,e,St)),o=r.map(({message:l})=>l),s=[`nothing is installed in ${t}`,...me(o,10,"object")].join(`
`),{next:i,waits:a}=r.length===0?dm(y("install",t)):um(t);return new p("ledger",s,i??"",[],a)}function Oh(e,t,n,r,o){if(e.phase==="rolling-back"){let a=vt(t,e.discarding);
throw new p("ledger",`a rollback of ${t} is not finished`,a)}let s=e.phase!=="serving"&&e.release!==n,i=e.line!==null&&r!==null&&e.line!==r;if(!(!s||!i||o))throw new p(
"ledger",`${e.line} has a release of its own under way in ${t} (${e.phase}): wait until it serves or is discarded, or deploy with --supersede`,y("deploy",t),[],
`once the release of ${e.line} serves or is discarded`)}async function kh({plan:e,rules:t,ports:n}){let r=Ar(t,e.environment,n.clock.now());if(r===null)return bs(
e.release,t,n);let o=`${r}: nothing is switched before, and the same command goes on then`;throw Ul(t,e.environment,n.clock.now(),o)}async function ws(e,t,n,r,o=[]){
let s=[...await aE(e,t.environment,n),...Vc(t,n,r)],i=await e.preflight(s,o),[a]=i;if(a===void 0)return;let l=i.map(lE).join(`
`),c=n.phase==="empty"||xe(n),m=y(c?"install":"deploy",t.environment);throw new p(a.step,l,m,t.warnings,"once this is mended")}async function aE(e,t,n){let r=n.
phase==="serving"?[]:await Jt({engine:e},n);return r.length===0?[]:Tt([it("switch-back",t,r,[])]).map(s=>({step:s,key:Xr(n.generation,s),moves:r}))}function lE(e){
let t=e.file===""?"":`${e.file}:${e.line}: `,n=e.hint===""?"":` (${e.hint})`;return`${t}${e.message}${n}`}async function vs(e,t,n,r="approve"){let o=await cE(e,n);if(o===null)return;let{reason:s,waits:i}=o;throw new p(r,`not approved: four-eyes: ${s}`,y("deploy",t),
[],i)}async function cE({baseline:e,head:t},n){let{actor:r}=n;if(r===null)return yr("a person has to start the deployment, and no person did","once a person run\
s it");if(t.commit===null)return yr("what is not committed yet has nobody but you behind it","once it is committed");if(e.commit===null)return yr("without a bas\
eline nobody can say whose changes these are","once there is a baseline");let o=await n.authors(e.commit,t.commit);return o.includes(r)?yr(`${r} wrote a part of\
 this release, so another person has to deploy it`,`once another person than ${r} runs it`):o.includes(null)?yr("nobody knows who wrote one of the commits of th\
is release","once each commit has a known author"):null}function yr(e,t){return{reason:e,waits:t}}async function Ss(e,t){switch(t.kind){case"wait-caught-up":return dE(e,t);case"check":return mE(e,t);case"approve":return uE(e,t);case"watch":return pE(e,t);default:
throw new Error(`nothing is known of how to look for ${t.id}`)}}async function mE(e,t){let n=e.plan.pairs.find(a=>a.green===t.object);if(n===void 0)return"";let r=await e.
ports.engine.compare(n);e.comparisons.set(n.green,r);let{added:o,removed:s,changed:i}=r;return o+s+i===0?`${r.greenRows} rows, no difference`:`${o} added, ${s} \
removed, ${i} changed`}async function uE(e,t){return await vs(e.plan.release,e.plan.environment,e.ports.vouching,t.id),`approved by ${e.ports.vouching.actor??"n\
obody"}`}async function dE(e,t){let{clock:n,engine:r,progress:o}=e.ports,{catchUp:s,catchUpLag:i,catchUpSoak:a}=e.rules,l={lag:i,soak:a,within:s};for(let c=fE(e,
t);;){let m=await r.position(t.object),u=Date.parse(n.now()),d=Ky(c,m,u,l);if(d.state==="through")return d.detail;if(d.state==="failed")throw Rh(e,t,d.detail);if(ys(
{...e,ending:e.ports.ending})){if(Hy(c,u,l))throw Rh(e,t,_a(m));return null}o.step(t,"waiting",d.detail),await n.sleep(Eh(e,d.again),e.ports.ending),c=d.waited}}
function fE({journal:e,ports:t},{object:n}){let r=t.clock.now();return Uy(Date.parse(e.environment.catchingUp[n]??r),Date.parse(r))}function Rh({plan:e},{id:t,object:n},r){
return new p(t,`${n} ${r}`,y("status",e.environment))}function Eh({due:e,ports:t},n){return e===null?n:Math.max(1,Math.min(n,e-Date.parse(t.clock.now())))}var xh=5e3;
async function pE(e,t){let{clock:n,progress:r}=e.ports,o=null;for(let s=gE(e);;){o=await yE(e,t,o);let i=s-Date.parse(n.now());if(i<=0&&o===null)return"";if(ys(
{...e,ending:e.ports.ending}))return null;r.step(t,"waiting",`${Pe(Math.max(i,0))} left`),await n.sleep(Eh(e,i>0?Math.min(i,xh):xh),e.ports.ending)}}function gE({
ports:e,rules:t,journal:n,wasWatched:r}){let{switchedAt:o}=n.environment,s=r&&o!==null?o:e.clock.now();return Date.parse(s)+t.soak}async function yE(e,t,n){let{
plan:r,ports:o,journal:s,definitions:i}=e,{environment:a}=s,l=new Set(r.warnings.flatMap(({code:N,message:Pn})=>N==="drift"?[Pn]:[])),c=new Set([...ee(r.release.
green).values()].map(({name:N})=>N)),m=await hn(o.engine,a,i,c),u=({kind:N})=>N!=="consumer"||_e(a),d=m.filter(N=>u(N)&&!l.has(N.message));if(d.length===0)return null;
let f=Date.parse(o.clock.now()),g=n??f,w=o.engine.capabilities.streaming?Jc:0;if(d.every(bn)&&f-g<w)return g;let R=`what serves did not stay as it was:
${me(d.map(N=>N.message),10,"object").join(`
`)}`;throw new p(t.id,R,y("rollback",r.environment))}function js(e,t){let{rules:n,ports:r,plan:o,held:s,done:i}=e,a=Date.parse(r.clock.now())-s;if(n.runLimit===null||a<n.runLimit||r.ending.aborted||hE(e,t))return;
let[l,c]=bE(n.runLimit,a),m=`run-limit of ${o.environment} is ${l}`,u=i.length===0?`${c} had passed before the first step could begin: nothing was done, and no \
other run would do more`:`what fitted into it (${wE(i)}) has to be done again by every run, so that none comes further`;throw new p("run-limit",`${m}, and ${u}.\
 It has to be longer than ${c}`,vE(e),[],"once it is longer")}function hE({journal:e,plan:t,before:n,done:r,left:o},s){let{environment:i}=e;return o.length>0||r.
some(l=>qe(l,s).looks!==!0)?!0:$n(i,t.release.hash)&&i.confirmed.some(l=>!n.has(l))}function bE(e,t){let n=[Pe(e),Pe(t)];return e<1e4&&e%1e3!==0||n[0]===n[1]?[`${e}\
 ms`,`${t} ms`]:n}function wE(e){return O(e.map(({id:t})=>t),3)}function vE({journal:e,plan:t}){let{environment:n}=e,r=n.phase==="empty"||xe(n);return y(r?"inst\
all":"deploy",t.environment)}async function jn(e,t,n){let{journal:r,ports:o,rules:s,due:i}=t,a={journal:r,ports:o,due:i,ending:o.ending,limit:s.concurrency,perform:l=>jE(t,l)};try{let l=await wn(
e,a);return l==="paused"&&js(t,n),l}catch(l){throw l instanceof Qe?await TE(t,l,n):l instanceof p&&l.step==="ledger"?await SE(t,l):l}}async function SE({ports:e,
journal:t,plan:n},r){let o=await e.engine.consumers();if(wc(t.environment,{consumers:o,differences:new Map}).length===0)return r;let[s,i]=[y("deploy",n.environment),
y("rollback",n.environment)],a=`${r.message}
Consumers have moved, to green unless it was a way back, and the ledger does not know it. Once it can be written, ${s} goes on, and ${i} moves them back`;return new p(
r.step,a,r.next,r.warnings,r.waits)}async function jE(e,t){let n=await PE(e,t);return t.step!==null&&(n===null?e.left:e.done).push(t.step),n}async function PE(e,{
act:t}){switch(t.do){case"look":return Ss(e,t.step);case"judge":return e.findings.push(...hs(e)),"";case"permit":return await kh(e),"";default:return Ke(e,t)}}function Ps({
runLimit:e},{clock:t}){let n=Date.parse(t.now());return{since:n,due:e===null?null:n+e}}async function TE(e,t,n){let{environment:r}=e.journal;if(t.cause instanceof
Te)return OE(e,t.cause);if(he(t.cause))return t.cause;let o={...e,name:e.plan.environment,ordering:n};return _e(r)?e.rules.autoRollback?EE(o,t):We(t,t.message,y(
"rollback",o.name)):kE(o,e,t)}async function OE({ports:e,journal:t,plan:n},r){let{environment:o}=t;if(o.phase==="serving"||_e(o))return r;try{return await fs(e,
o,n.environment),r}catch(s){if(!(s instanceof p))throw s;let i=Sh(r.message,s.message,n.environment),a=new p(r.step,i,s.next,r.warnings,s.waits);return new Te(a,
r.checked)}}async function kE(e,t,n){let r=xe(t.journal.environment);try{await lh(e),xE(n)&&await Ke(t,{do:"settle"})}catch(c){return Ha(n,c,e.name)}let o=r?"No\
thing serves yet.":await RE(t),s=`${n.message}
${o} ${hr(t)}`,{leg:i,cause:a}=n;if(i.act.do==="permit"&&a instanceof p)return new p(a.step,s,a.next,[],a.waits);let l=a instanceof p?a.waits:null;return We(n,s,
y(r?"install":"deploy",e.name),l)}async function RE({ports:e,journal:{environment:t}}){let n=await e.engine.consumers().catch(()=>null);if(n===null)return"No co\
nsumer was moved; what they show could not be looked at.";let r=Jr(t,n),o=a=>r.has(a)||k(n,a)===void 0,i=Object.entries(t.serves.consumers).filter(([a])=>o(a)).
map(([a,l])=>Ut(a,l)).sort();return i.length===0?"Blue serves as before.":`Blue serves as before, but for ${O(i,5)}, which somebody has redefined or dropped.`}function xE({
leg:e,cause:t}){return e.act.do==="move"&&!(t instanceof p)}async function EE(e,t){try{await th(e,"go-back")}catch(r){return Ha(t,r,e.name)}let n=`${t.message}
Consumers are back on blue; green stays for inspection`;return We(t,n,y("rollback",e.name,"--discard"))}function Ts({plan:e,journal:t,done:n,forgotten:r,since:o,
ports:s}){let i=Date.parse(s.clock.now())-o;return n.length===0?[]:zy(e,t.environment,{done:n,forgotten:r,took:i})}function hr(e){let t=new Set(e.journal.environment.
confirmed),n=e.plan.steps.filter(o=>!t.has(o.id)).map(o=>o.id),r=_r(e);return`${r-n.length} of ${r} steps are done; left: ${O(n,5)}`}var Os=class{#e;#t;#n;#r;#o=null;#s="";#i=null;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r,this.#r=Date.parse(r.since)}get interval(){return(Date.parse(this.#n.
until)-this.#r)/3}async check(){if(await this.beat(),this.#o!==null)throw this.#o;if(this.#l()>9/4*this.interval)throw new le(`it could not be renewed${this.#s}`)}beat(){
return this.#o!==null||this.#l()<this.interval?Promise.resolve():(this.#i??=this.#a().finally(()=>this.#i=null),this.#i)}async release(){await this.#i,this.#o===
null&&await this.#e.release(this.#n)}async#a(){let t=this.#t.now();try{this.#n=await this.#e.renew(this.#n,t),this.#r=Date.parse(t)}catch(n){n instanceof le&&(this.#o=
n),this.#s=n instanceof Error?`: ${n.message}`:""}}#l(){return Date.parse(this.#t.now())-this.#r}};var[$E,IE,ME]=[1e3,6e4,15*6e4],$h=6e4;function tl(e){return{...e,engine:CE(e)}}function CE(e){let{engine:t}=e,n=!1,r=async(s,i)=>{let a=await Ih(e,n?ME:$h,s,i);
return n=!0,a},o=s=>Ih(e,$h,s);return{name:t.name,capabilities:t.capabilities,fence:s=>r(()=>t.fence(s)),preflight:(s,i)=>o(()=>t.preflight(s,i)),observe:()=>r(
()=>t.observe()),consumers:()=>r(()=>t.consumers()),position:s=>r(()=>t.position(s)),...t.running===void 0?{}:{running:s=>r(()=>t.running?.(s)??Promise.resolve(
[]))},describe:s=>r(()=>t.describe(s)),adopt:s=>r(()=>t.adopt(s)),apply:(s,i)=>r(()=>t.apply(s,i)),query:s=>r(()=>t.query(s)),compare:s=>r(()=>t.compare(s)),switch:s=>AE(
e,s,()=>r(()=>t.switch(s),async()=>FE(t,await Mh(t,s)))),retire:s=>r(()=>t.retire(s),async()=>NE(t,await LE(t,s))),objections:s=>r(()=>t.objections(s)),close:()=>t.
close()}}async function Ih({clock:e,progress:t,ending:n},r,o,s=()=>Promise.resolve(o)){let i=Date.parse(e.now())+r,a=()=>o();for(let l=$E;;l=Math.min(l*2,IE))try{
return await a()}catch(c){let m=c instanceof et?Math.max(l,c.wait??0):1/0;if(!(c instanceof et)||Date.parse(e.now())+m>i||(t.note(`${c.step}: ${c.message}; aske\
d again in ${Pe(m)}`),await e.sleep(m,n),n.aborted))throw c;a=async()=>(await s())()}}async function AE({engine:e,clock:t},n,r){try{await r()}catch(o){if(!(o instanceof
p)||o instanceof et)throw o;for(let s of[0,1e3,2e3,4e3])if(s>0&&await t.sleep(s),(await Mh(e,n)).length===0)return;throw o}}async function Mh(e,t){let n=await e.
consumers();return t.filter(({consumer:r,to:o})=>(k(n,r)??null)!==o)}function FE(e,t){return()=>t.length===0?Promise.resolve():e.switch(t)}async function LE(e,t){
if(e.capabilities.connectors)return t;let n=new Set((await e.observe()).map(({name:r})=>r));return t.filter(r=>n.has(r))}function NE(e,t){return()=>t.length===0?
Promise.resolve():e.retire(t)}async function ht(e,t,n){try{return await(e.dryRun?n(tl(t)):GE(t,n))}catch(r){throw DE(r,e.environment,t)}}function DE(e,t,n){let r=y("status",t);return e instanceof
De?new p("ledger",`another run is changing ${t}: ${e.message}`,r):e instanceof ge?WE(e,t,n)??nl(e,t):e instanceof le?new p("lease",`the lease of ${t} is lost, a\
nd nothing more was done: ${e.message}`,r):e instanceof Gt&&e.next===""?new Gt(e.step,e.message,r):e}function nl({message:e,lease:t},n){let r=`another run is ch\
anging ${n}: ${e}; ${y("status",n)} tells how far it is`;return new p("lease",r,J,[],`once ${t.holder} has ended`)}function WE({lease:e,message:t},n,{clock:r,lease:{
removal:o}}){if(Date.parse(e.until)-Date.parse(r.now())<=2*Ae)return null;let s=`another run is changing ${n}, by a clock that is ahead of this one: ${t}`;return new p(
"lease",s,`where nobody is deploying: ${o??"remove its lease"}`)}async function GE(e,t){let n=await HE(e),r=new Os(e.lease,e.clock,n),o=e.claimant.every(r.interval/
4,()=>{r.beat()});try{let s=tl(KE(e,r));return await _E(s,n),await t(s)}finally{o(),await r.release().catch(()=>{})}}async function _E({engine:e,lease:t},n){try{
await e.fence(n.token)}catch(r){throw!(r instanceof Gt)||!await t.withdraw(n)?r:new p("fence",`${r.message}: ${BE}`,UE(t.removal))}}var BE="another ledger than \
this one drives the platform (ledger: local in another clone, another remote, or a ledger from a backup). Where that one is right, run this command there, or se\
t ledger: remote so that all share one; running it here again does not help";function UE(e){return`only where this ledger is the right one, and nobody uses the \
other: ${e??"remove its lease"}, and run the command again`}var qE=5e3;async function HE({lease:e,claimant:t,clock:n,progress:r,ending:o}){let s=Date.parse(n.now())+
t.patience;for(let i=!1;;i=!0)try{return await e.acquire(t.name,n.now())}catch(a){let l=s-Date.parse(n.now());if(!(a instanceof ge)||l<=0||o.aborted)throw a;i||
r.note(`waiting for the lease: ${a.message}`),await n.sleep(Math.min(qE,l),o)}}function KE(e,t){return{...e,engine:VE(e.engine,t),ledger:JE(e.ledger,t),clock:zE(
e.clock,t)}}function VE(e,t){let n=async o=>(await t.check(),o()),r={apply:(o,s)=>n(()=>e.apply(o,s)),adopt:o=>n(()=>e.adopt(o)),switch:o=>n(()=>e.switch(o)),retire:o=>n(
()=>e.retire(o))};return new Proxy(e,{get(o,s){let i=Reflect.get(r,s);if(i!==void 0)return i;let a=Reflect.get(o,s,o);return typeof a!="function"?a:a.bind(o)}})}
function JE(e,t){return{removal:e.removal,read:()=>e.read(),after:n=>e.after(n),history:n=>e.history(n),async append(n,r,o){return await t.check(),e.append(n,r,
o)}}}function zE(e,t){return{now:()=>e.now(),async sleep(n,r){let o=Math.max(1,t.interval);for(let s=n;s>0&&r?.aborted!==!0;s-=o)await e.sleep(Math.min(s,o),r),
await t.beat()}}}async function Ch(e,{substitute:t},n,r){let o=rt(e,t),s=Object.entries(await n.consumers()).sort(([m],[u])=>m<u?-1:1),i=s.map(([m])=>({name:m,kind:"view"})),a=i.
length===0?[]:await n.describe(i),l=s.map(([m,u],d)=>{let f=k(o,m);return{name:m,...QE(m,u,f,a[d]??null,r)}}),c=await XE(o,new Set(s.map(([m])=>m)),n);return{same:Object.
fromEntries(l.flatMap(({name:m,same:u})=>u===null?[]:[[m,u]])),differences:[...l.flatMap(({difference:m})=>m===null?[]:[m]),...c.map(m=>`${m} is there, was not \
made by bluegreen, and is to be a consumer: once it is renamed or dropped, it is made as git says`)]}}async function XE(e,t,n){let o=Object.entries(e).filter(([
i])=>!t.has(i)).map(([i,a])=>typeof a=="object"?i:_({consumer:i}));if(o.length===0)return[];let s=await n.describe(o.map(i=>({name:i,kind:"view"})));return o.filter(
(i,a)=>{let l=s[a]??null;return l!==null&&YE(l.name,i)&&!Ah(l)})}function YE(e,t){return`.${e}`.toLowerCase().endsWith(`.${t}`.toLowerCase())}function QE(e,t,n,r,o){
if(typeof n=="object")return ZE(e,t,n,r,o);if(n===t)return{same:n,difference:null};let s=xn(t)?e:_({consumer:e}),i=xn(t)?"is a view of its own":`shows ${t}`;return{
same:null,difference:`${s} ${i}, and git says ${n??"nothing of it"}`}}function ZE(e,t,n,r,o){if(r===null||!(xn(t)||Ah(r)))return{same:null,difference:`${_({consumer:e})}\
 shows ${t}, and git says that ${e} is a view of its own`};let s=Kr({sql:n.sql,options:{}},r,o);if(s.length===0&&xn(t))return{same:{...n,content:t},difference:null};
let i=s.length===0?"":`: ${s.join("; ")}`;return{same:null,difference:`${e} is defined otherwise than git says${i}; once it is dropped, it is made as git says`}}
function Ah({sql:e}){return/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s/i.test(e)}async function Fh(e,t,n,r){let o=ee(e),s=Cr(t),i=({kind:w},E)=>{let R=s.get(E);return w!=="connector"&&(R===void 0||pc(R))},a=[...o].filter(([w,E])=>i(E,w)).map(
([,w])=>w),l=(await r.observe()).filter(({kind:w})=>w!=="external"),c={wanted:o,sql:e$(e,n),nameOf:Br(e.tables.map(({name:w})=>w)),streaming:r.capabilities.streaming},
m=await t$(a,l,c,r),u=await n$(m,l,c,r),d=[...m,...u.pairs],f=await Ch(e,n,r,c.nameOf),g=[...u.differences,...f.differences];return{...s$(d,a,c,g),consumers:f.same}}
function e$(e,{substitute:t}){return new Map([...yc(e)].map(([n,r])=>[n,nt(r,t)]))}async function t$(e,t,{sql:n},r){let o=e.map(({name:a,kind:l})=>({name:a,kind:l===
"table"||l==="view"?l:"statement"})),s=await r.describe(o),i=new Map(t.map(a=>[S(a),a]));return e.flatMap((a,l)=>{let c=s[l]??null;if(c===null)return[];let{kind:m}=a,
u=i.get(S({name:c.name,kind:m}))??i.get(S(a));return u===void 0?[]:[{wanted:a,sql:n.get(S(a))??"",there:u,description:c}]})}async function n$(e,t,n,r){let o=new Set(
e.map(({there:m})=>S(m))),s=t.filter(m=>m.kind==="statement"&&m.content===null&&!o.has(S(m)));if(s.length===0)return{pairs:[],differences:[]};let i=await r.describe(
s),a=new Set(e.map(({wanted:m})=>S(m))),l=[],c=[];for(let[m,u]of s.entries()){let d=i[m]??null,f=d===null?[]:r$(d,n);if(d===null||f.length===0)continue;let w=[...n.
wanted.values()].filter(R=>R.kind==="statement"&&R.writes.some(N=>f.includes(N))&&!a.has(S(R))).map(R=>({wanted:R,sql:n.sql.get(S(R))??"",there:u,description:d})),
E=w.find(R=>ks(R,n).length===0);E!==void 0?(a.add(S(E.wanted)),l.push(E)):c.push(o$(u,f,w,n))}return{pairs:l,differences:c}}function r$({sql:e},{nameOf:t,wanted:n}){
return Be(e).statements.flatMap(o=>o.names).filter(({role:o})=>o==="write"||o==="define").map(({parts:o})=>t(o.map(({text:s})=>s))).filter(o=>n.has(`table:${o}`))}
function o$({name:e},t,n,r){let[o]=n,s=o===void 0?"nothing more should":`not as ${o.wanted.name} should: ${ks(o,r).join("; ")}`;return`${e} fills ${t.join(", ")}\
, and ${s}`}function ks({wanted:e,sql:t,description:n},{nameOf:r}){return Kr({sql:t,options:e.options},n,r)}function s$(e,t,n,r){let o=hc([...n.wanted.values()]),
s=({wanted:m,there:u})=>u.content!==null&&(u.content===m.content||o.has(`${m.name} ${u.content}`)),i=e.filter(s),a=e.filter(m=>!s(m)),l=a.filter(m=>m.there.content===
null&&ks(m,n).length===0),c=m$(l,e,t,n);return{same:[...[...i,...l].map(({wanted:m})=>m),...c.done].map(i$),marked:i.length,adoptions:l.map(a$),differences:[...a.
filter(m=>!l.includes(m)).map(m=>l$(m,n)),...r,...c.differences].sort()}}function i$(e){return{...Ll(e,"green","ready"),content:e.content,adopted:!0}}function a$({
wanted:e,sql:t,there:n}){let{name:r,content:o,reads:s,writes:i,file:a,line:l}=e,c=e.kind==="table"?"create-table":e.kind==="view"?"create-view":"start-statement";
return{step:{id:`adopt:${r}`,kind:c,object:r,content:o,sql:t,reads:s,writes:i,file:a,line:l,after:[],level:0,strategy:"none",inverse:null,properties:{},touches:[]},
there:n.name}}function l$(e,t){let{wanted:n,there:r}=e,o=ks(e,t),s=o.length===0?"":`: ${o.join("; ")}`,i=br({step:{object:n.name},there:r.name});return r.content===
null?`${i} is there, but was not made by bluegreen, and differs${s}${c$(n)}`:`${i} is there with other content${s}`}function c$({kind:e}){return e==="view"?"; o\
nce it is dropped, it is made as git says":""}function br({step:e,there:t}){return t===e.object?t:`${e.object} (there as ${t})`}function m$(e,t,n,{streaming:r}){
let o=e.filter(({wanted:c})=>c.kind==="table"),s=new Set(o.filter(({there:c})=>c.rows!==0).map(({wanted:c})=>c.name)),i=new Set(t.map(({wanted:c})=>S(c))),a=n.filter(
c=>(c.kind==="statement"||c.kind==="seed")&&!i.has(S(c))&&c.writes.some(m=>s.has(m))),l=({kind:c,writes:m})=>(c==="seed"||!r)&&m.every(u=>s.has(u));return{done:a.
filter(l),differences:a.filter(c=>!l(c)).map(c=>u$(c,s))}}function u$({name:e,writes:t},n){let r=t.filter(i=>n.has(i)),o=t.filter(i=>!n.has(i)),s=o.length===0?"":
`, and ${o.join(", ")}, which it fills too`;return`${r.join(", ")} is there with rows, and ${e}, which fills it, is not: started now it would fill it again${s}`}var Lh="wait-caught-up";function Rs(e,t,n){let r=t.filter(o=>o.kind===Lh).map(({object:o})=>[o,n]);return r.length===0?e:{...e,catchingUp:{...Object.fromEntries(
r),...e.catchingUp}}}function xs(e,t){let n=new Set(t.filter(o=>o.kind===Lh).map(({object:o})=>o));if(n.size===0)return e;let r=Object.entries(e.catchingUp).filter(
([o])=>!n.has(o));return{...e,catchingUp:Object.fromEntries(r)}}function rl({plan:{release:e,pairs:t},run:n},r){let{hash:o,head:s}=e,i=(a,l,c)=>cc(a,{release:o,at:l,outcome:c,commit:s.commit,run:n});return fe({id:"gate",after:r,
act:{do:"judge"},recording:{through:(a,l,c)=>i(a,c,"pass"),failed:(a,{error:l},c)=>qt(l instanceof Te?i(a,c,Nh(l)):a)},words:a=>a===null||!(a.error===null||a.error instanceof
Te)?null:{action:"check",object:e.hash,message:`${t.length} tables compared: ${a.error===null?"pass":Nh(a.error)}`}})}function Nh({checked:e}){return Ya(e.findings)}
function Dh(e){let{steps:t}=e.plan,n=t.map(o=>d$(o,e.plan)),r=t.map(({id:o})=>o);return Ve([...n,rl(e,r)].map(f$))}function d$(e,t){let n=qe(e,W);return fe({id:e.
id,step:e,after:e.after,act:n.act(e,t),changes:n.counts===!0,works:n.waits!==!0,recording:{begun:(r,o,s)=>Rs(r,[e],s),through:r=>xs(r,[e]),failed:qt}})}function f$(e){
let{recording:t}=e;return{...e,recording:{...t,failed:(n,r,o)=>({...t.failed(n,r,o),phase:n.phase})}}}function Gh(e,t){let{plan:n,ordering:r}=e,[o,s]=p$(n.steps,r),i=sl(e),a=(u,...d)=>u.flatMap(({id:f})=>Uh(i.get(f),d)),l=rl(e,[...Es,...$s(o)]),c=[qh(e),Hh(),...a(
o,...Es),l];if(t==="validate")return Ve([...c,h$(n)]);let m=y$(l.id);return Ve([...c,m,...a(s,m.id),Kh(n,[m.id,...$s(s)])])}function _h(e,t,n){let r=[...sl(e).values()].
flatMap(l=>Uh(l,Es)),{action:o,object:s}=e,i=fe({id:"finish",after:[...Es,...$s(r)],act:{do:"note"},recording:{through:(l,c,m)=>n(l,m)},words:ol({action:o,object:s,
message:`${s} serves`})}),a=t.length===0?[]:[g$(t)];return Ve([qh(e),Hh(),...a,...r,i])}function Bh(e){let t=[...sl(e).values()];return Ve([...t,Kh(e.plan,$s(t))])}
function p$(e,t){let n=new Set;for(let r of e)(qe(r,t).closes===!0||r.after.some(s=>n.has(s)))&&n.add(r.id);return[e.filter(r=>!n.has(r.id)),e.filter(r=>n.has(r.
id))]}var Es=["begin",Wr,"adopt"];function $s(e){return e.map(({id:t})=>t)}function Uh(e,t){return e===void 0?[]:[{...e,after:[...e.after,...t]}]}function qh({plan:e,
line:t,start:n,action:r,object:o,message:s}){return fe({id:"begin",act:{do:"note"},changes:!0,recording:{begun:i=>ic(n(i),e.release.hash,t)},words:i=>i===null?{
action:r,object:o,message:s}:null})}function Hh(){return fe({id:Wr,after:["begin"],act:{do:"settle"},lasts:!0,recording:{through:e=>({...e,confirmed:[...e.confirmed,
Wr]}),failed:qt}})}function g$(e){let t=$(e.length,"object"),n={action:"adopt",object:t,message:e.map(br).join(", ")};return fe({id:"adopt",step:{id:"adopt",kind:"\
adopt",object:t},after:["begin"],act:{do:"adopt",adoptions:e},recording:{through:fc},words:r=>r?.outcome==="failed"?null:n})}function y$(e){return fe({id:"permi\
t",after:[e],act:{do:"permit"},recording:{failed:t=>({...t,phase:"validated"})}})}function h$({release:e}){return fe({id:"validate",after:["gate"],act:{do:"note"},
recording:{through:t=>({...t,phase:"validated"})},words:ol({action:"validate",object:e.hash,message:"green is right"})})}function Kh({release:e},t){return fe({id:"\
finish",after:t,act:{do:"note"},recording:{through:mc},words:ol({action:"deploy",object:e.hash,message:"green serves"})})}function ol(e){return t=>t===null?null:
e}function sl(e){let{plan:t,ordering:n}=e,r=w$(e,ac(t));return new Map(t.steps.map(o=>{let s=qe(o,n);return[o.id,b$(o,s,s.act(o,t),r(o,s))]}))}function b$(e,t,n,r){
return fe({id:e.id,step:e,after:e.after,act:n,changes:t.looks!==!0||t.counts===!0,works:t.waits!==!0,lasts:t.lasts===!0,recording:r})}function w$({plan:e,onSwitch:t},n){
let r=new Map(e.steps.map(a=>[a.id,a])),o=a=>a.flatMap(({id:l})=>r.get(l)??[]),s={begun:(a,l,c)=>Rs(lc(a,n,o(l)),o(l),c),through:(a,l)=>xs(Hs(a,n,o(l)),o(l)),failed:qt},
i=a=>({...s,through:(l,c,m)=>a(Hs(l,n,o(c)),m)});return(a,{act:l,through:c})=>{if(a.kind==="switch")return Wh(i(t));let m=c===void 0?s:i((u,d)=>c(u,e,d));return v$(
l(a,e))?Wh(m):m}}function v$({do:e}){return e==="move"||e==="show"}function Wh(e){let t=({error:n})=>n instanceof p&&!(n instanceof et&&n.happened==="unknown");
return{...e,begun:(n,r,o)=>oc(e.begun(n,r,o)),failed:(n,r,o)=>{let s=e.failed(n,r,o);return t(r)?sc(s):s}}}async function wr(e){let{plan:t,journal:n}=e,r=`the run has to end; ${hr(e)}`;return await n.record({action:"pause",object:t.environment,outcome:"done",message:r},
n.environment),{...te(e,"waiting",r),next:y("deploy",t.environment)}}function te(e,t,n){let{plan:r,findings:o}=e;return{environment:r.environment,outcome:t,message:n,
warnings:r.warnings,next:null,plan:r,comparisons:Qa(e),findings:o,account:Ts(e)}}function Is({release:e,line:t,ordering:n=W},r){let{plan:o,ports:s}=r;return{plan:o,ordering:n,line:t,start:i=>i,onSwitch:(i,a)=>Vr(i,o,a),action:"deploy",object:e.
hash,message:`${_r(r)} steps${t===null?"":` from ${t}`}`,run:s.claimant.run}}async function Vh({engine:e,clock:t,ledger:n},r,o,s){let i=x$(o,r),a=c=>i.has(c),l=r.phase!=="serving";for(let c of[...l?Da:[],null]){let m=await Ue(e,r,s,a),u=await j$(
e,r,o,m),d=await He(e,r,m),f=d.filter(w=>!u(w)),g=f.filter(({object:w})=>a(w));if(g.length===0)return await S$(e,o,m),f.map(Jh);if(c===null||g.some(({kind:w})=>w!==
"missing"))throw k$(g,d,r,{name:o.environment,removal:n.removal});await t.sleep(c)}return[]}async function S$(e,{moves:t,environment:n},{consumers:r}){let o=[...(await qc(
e,t,r)).values()];if(o.length===0)return;let s=[...o.map(Hc),"to go on, drop or rename what is there"].join(`
`),i=`once what others made in place of ${O(o,5)} is dropped or renamed`;throw new p("observe",s,y("deploy",n),[],i)}async function j$(e,t,n,r){let o=t.phase!==
"serving",s=R$(n,r),i=T$(n,t),a=await Uc(e,[t.serves.consumers],r.consumers),l=new Set([...P$(t,r),...a.values()]);return({kind:c,object:m})=>c==="unknown"||c===
"missing"&&i.has(m)||c==="consumer"&&!l.has(m)&&(o||s.has(m))}function P$(e,{consumers:t}){let n=Jr(e,t);return Object.entries(e.serves.consumers).filter(([r,o])=>n.
has(r)||k(t,r)===Re(o)).map(([r,o])=>Ut(r,o))}function T$({steps:e},{objects:t}){let n=new Set(t.flatMap(({name:o,colour:s})=>s==="blue"?[o]:[])),r=e.filter(({kind:o,
object:s})=>o==="remove"&&!n.has(s));return new Set(r.map(({object:o})=>o))}async function il({ports:e,journal:t,definitions:n,plan:r},{watched:o,settled:s}){let{
environment:i}=t,a=({kind:d,object:f})=>d!=="consumer"||s(f),c=await us(e,async()=>(await hn(e.engine,i,n)).filter(a),d=>d.some(bn)),m=O$(i);if(o)return c.filter(
({object:d})=>!m.has(d)).map(Jh);if(c.length===0)return[];let u=`what serves in ${r.environment} is not as its ledger says:`;throw await ds(u,c,i,{name:r.environment,
definitions:n},e)}function O$({objects:e,serves:t,previous:n,switchedAt:r}){let o=n===null?[]:de(n.consumers,t.consumers),s=e.filter(({colour:i,since:a})=>i==="\
blue"&&a===r);return new Set([...s.map(({name:i})=>i),...o.map(_)])}function Jh({message:e}){return{code:"drift",message:e,file:"",line:0}}function k$(e,t,n,r){
return Wa(`${r.name} is not as its ledger says:`,e,t,n,r)}function R$({moves:e},{consumers:t}){let n=({consumer:r,to:o})=>o!==null&&k(t,r)===void 0;return new Set(
e.filter(n).map(_))}function x$({steps:e,pairs:t,moves:n,retreat:r},{objects:o,serves:s}){let i=e.filter(({kind:l})=>l!=="expect-external"),a=r===null?[]:de(s.consumers,
r.consumers);return new Set([...i.flatMap(({object:l,writes:c,touches:m})=>[l,...c,...m]),...t.flatMap(({blue:l,green:c})=>[l,c]),...[...n,...a].map(_),...o.filter(
({colour:l})=>l==="green").map(({name:l})=>l)])}async function zh(e,t,n,{requiredBy:r},o){for(let{environment:s,proofAge:i}of r){let a=await Za({release:e,environment:t,name:n,proofAge:i},o).catch(E$(o));if(a!==
null)return`${s} requires a proof, and ${a}`}return null}function E$({progress:e}){return t=>{if(!(t instanceof p))throw t;return e.note(`whether the proof is t\
rue was not asked: ${we(t)}`),null}}async function Xh(e,t,n,{plan:r,ports:o}){let{previous:s}=t,a=(s===null?[]:[...(await Pt(t,"go-back",o)).gone]).map(u=>`${u}\
 is not there any more`);if(s===null||a.length>0)return[...a,el(e,n.name)].join(`
`);let{steps:l,pairs:c}=yt(e,Dr(t,s),n),m=l.filter(({kind:u})=>u==="wait-caught-up"||u==="check");return{...r,steps:m,pairs:c}}async function Yh(e){let{journal:t,
ports:n,rules:r,due:o,plan:s}=e,i=Dh({plan:s,run:n.claimant.run}),a={journal:t,ports:n,due:o,ending:n.ending,limit:r.concurrency};try{let l=await wn(i,{...a,perform:c=>$$(
e,c)});return l==="paused"&&js(e,W),l}catch(l){throw l instanceof Qe?M$(e,l):l}}async function $$(e,t){let{act:n,step:r}=t;n.do==="judge"&&e.findings.push(...hs(
e,I$(e.plan)));let o=n.do==="look"?await Ss(e,n.step):await Ke(e,n);return r!==null&&(o===null?e.left:e.done).push(r),o}function I$({environment:e}){return`what\
 serves in ${e} is not shown to be right any more; it serves as before`}function M$({plan:e},t){let{cause:n,message:r}=t;if(n instanceof Te||he(n))return n;let o=`${r}\

What serves goes on serving; it is not proved again.`;return We(t,o,y("deploy",e.environment))}async function Qh(e,t){let{journal:n,plan:r}=t,{environment:o}=n,{release:s,line:i,dryRun:a}=e,l=o.phase==="serving"||t.wasWatched;!a&&!l&&await Ke(t,{do:"settl\
e"});let c=o.phase==="serving"?await Na(t.ports,o):[],m=W$(e,t),u=m.some(({kind:N})=>N==="watch"),d=new Set(c.map(_)),g=await il(t,{watched:u,settled:N=>(l||!a)&&
!d.has(N)});!a&&c.length>0&&await ms(t,r.environment);let w={...t,plan:{...r,warnings:[...r.warnings,...g]}};if(m.length>0&&a)return te(w,"nothing","nothing to \
do");if(m.length>0)return G$(e,{...w,plan:{...w.plan,steps:m}});let E=Bc(o,r,i,D$(o,s.hash)),R=a?null:await F$(w,E);return R===Zh&&o.phase==="watching"?te(w,"do\
ne",`${r.environment} serves the release`):A$(await L$(e,w,E,C$(c,R)),c,a)}function C$(e,t){return e.length===0?t===null?"nothing to do":`nothing to do: ${t}`:[
Nt(e.map(_)),...t===null?[]:[t]].join("; ")}function A$(e,t,n){return t.length===0||e.outcome!=="nothing"?e:{...e,outcome:n?"planned":"done"}}var Zh="green serv\
es";async function F$({journal:e,plan:t},n){let{environment:r}=e,{hash:o}=t.release;if(F(n)===F(r))return null;let s=r.serves.release===o,i=s?Zh:"the same conte\
nt serves already",a=s&&r.phase==="serving"?t.environment:o;return await e.record({action:"deploy",object:a,outcome:"done",message:i},n),i}async function L$({release:e,
target:t,rules:n,dryRun:r},o,s,i){let a=await zh(e,s,t.name,n,o.ports);if(a===null)return te(o,"nothing",i);let l=await Xh(e,s,t,o);if(typeof l=="string")return N$(
o,i,`${a}
${l}`);let c={...o,plan:l};return r?te(c,"planned",`${$(l.steps.length,"step")}: ${a}`):await Yh(c)==="paused"?wr(c):te(c,"done",`${t.name} serves the release, \
which is proved again`)}function N$(e,t,n){return e.plan.release.tables.length===0?te(e,"nothing",t):{...te(e,"nothing",`${t}; ${n}`),next:"bluegreen rewrite"}}
function D$({serves:e,proofs:t},n){let r=t.find(o=>o.release===e.release);return r===void 0||e.release===n?null:{...r,release:n}}function W$({release:e,target:t,
ordering:n=W},r){let{serves:o,confirmed:s}=r.journal.environment;if(!r.wasWatched||o.release!==e.hash)return[];let i=c=>qe(c,n).lasts!==!0||!s.includes(c.id),a=n.
order(r.plan).filter(i),l={...Zr(t.name,a.map(({id:c})=>c)),level:0};return t.watch?[...a,l]:a}async function G$(e,t){if(await jn(Bh(Is(e,t)),t,e.ordering??W)===
"paused")return wr(t);let r=`${t.plan.environment} serves the release`;return await _$(t,r),te(t,"done",r)}async function _$(e,t){try{await il(e,{watched:!1,settled:()=>!0})}catch(n){
throw n instanceof p?new p(n.step,`${t}, but ${n.message}`,n.next,n.warnings):n}}async function eb(e,t,n){let{environment:r}=t,o=B$(r,e);if(o.length===0)return;let s=await Yr(r,o,n);s.size>0&&t.assume(U$(r,s))}function B$(e,t){let n=({colour:a})=>a===
"superseded"||a==="green"&&e.phase==="serving",r=e.objects.filter(a=>n(a)&&a.kind!=="external");if(r.length===0)return[];let o=ee(t),s=e.objects.filter(({colour:a})=>a===
"blue"),i=Lr(e,s);return r.filter(a=>o.has(S(a))&&!Nr(a,i))}function U$(e,t){let n=r=>r.colour!=="blue"&&t.has(r.name);return{...e,objects:e.objects.map(r=>n(r)?
{...r,state:"removing"}:r)}}async function Ms(e,t,n=new Set){let r=new Set([...t.objects.map(S),...n]);if((await tb(e,r)).length===0)return[];await Vt(e);let s=await tb(e,r),i=await e.engine.
describe(s),a=[...t.objects,...s].filter(({kind:c})=>c!=="statement"),l=Br(a.map(({name:c})=>c));return s.map((c,m)=>q$(c,i[m]?.sql??"",l))}async function tb({engine:e},t){
return(await e.observe()).filter(r=>r.content!==null&&!t.has(S(r)))}function Cs(e,t){if(t.length===0)return e;let n=new Set(t.map(S)),r=e.objects.filter(o=>!n.has(
S(o)));return{...e,objects:gc([...r,...t])}}function nb(e,{steps:t}){let n=new Set(t.flatMap(({object:r,writes:o})=>[r,...o]));return e.some(({name:r})=>n.has(r))}
function q$({name:e,kind:t,content:n},r,o){let s=Be(r).statements.flatMap(c=>c.names),i=(...c)=>[...new Set(s.filter(({role:m})=>c.includes(m)).map(({parts:m})=>o(
m.map(({text:u})=>u))))],l=t==="statement"?i("write","define"):[e];return{name:e,kind:t,table:l[0]??e,content:n??"",options:{},colour:"superseded",state:"left",
since:null,reads:t==="table"?[]:i("read"),writes:l}}async function rb(e,t,n,{line:r,supersede:o,contains:s}){let{line:i,commit:a,release:l}=t.serves;if(o||r===null||i===null||i===r||l===e.hash||t.line===r&&t.phase!==
"serving")return;let c=H$(e,t);if(!(c.length===0||await s(a??i)))throw new p("ledger",[`${n} serves the release of ${i} (${a?.slice(0,12)??"from a work tree"}),\
 which ${r} does not contain, and would undo: ${O(c,10)}`,`merge ${i} into ${r}, or tag its release, so that it becomes the baseline, and deploy again`,"or depl\
oy with --supersede, where it is meant to be undone"].join(`
`),`git merge ${a??Er(i)}`)}function H$(e,t){let n=[e.blue,e.green],r=[...K$(n,t),...V$(n,t),...J$(n,t)],o=new Set(t.pins);return[...new Set(r)].filter(s=>!o.has(
s)).sort()}function K$(e,{objects:t}){let n=e.map(ee),r=({kind:s})=>s==="table"||s==="view",o=s=>n.some(i=>i.get(S(s))?.content===s.content);return t.filter(s=>s.
colour==="blue"&&r(s)&&!o(s)).map(({name:s})=>s)}function V$(e,{serves:t}){let n=e.map(o=>rt(o,{})),r=o=>n.flatMap(s=>k(s,o)??[]).map(Re);return Object.entries(
t.consumers).flatMap(([o,s])=>typeof s=="object"&&!r(o).includes(Re(s))?[o]:[])}function J$(e,{serves:t}){let n=e.map(Kl);return Object.entries(t.options).flatMap(
([r,o])=>{let s=n.map(i=>k(i,r)).filter(i=>i!==void 0).map(i=>F(i));return s.length>0&&!s.includes(F(o))?[r]:[]})}async function al(e,t,n,r){let o=e(t);if(o.retreat===null)return o;let s=await z$(o.retreat,t,n,r);if(s.length===0)return o;let i=X$(t,s),a=await al(e,i,n,r);return{
...a,faults:a.faults.map(l=>Y$(l,s))}}function z$({objects:e},t,n,r){let o=new Set(e);return Xc(t,i=>i.colour!=="blue"&&o.has(S(i)),n,r)}function X$(e,t){let n=new Set(
t.map(({object:o})=>o)),r=({name:o,colour:s})=>s!=="blue"&&n.has(o);return{...e,objects:e.objects.map(o=>r(o)?{...o,state:"failed"}:o)}}function Y$(e,t){if(e.code!==
"serves-other-content")return e;let n=O(t.map(({message:r})=>r),5);return e.message.includes(n)?e:{...e,message:`${e.message}: ${n}`}}async function ob(e,t){return ht(e,t,async n=>{let r=await st.open(n.ledger,n.clock),{environment:o}=r;Q$(o,e.environment);let{going:s,kept:i}=tI(o,e.rules,n.clock.
now()),a=await fr(s,n),l=[...pr(a),...i];return s.length===0?ve(e.environment,"nothing","nothing to retire",l):(await Ga(n,o,e.environment,"what served before"),
await Z$(n,s,e.environment),e.dryRun?ve(e.environment,"planned","nothing was changed",l):(await rI({journal:r,ports:n,name:e.environment,ordering:W},s,Dt(a)),ve(
e.environment,"done",Dt(a),l)))})}function Q$(e,t){let{phase:n}=e;if(!(n==="serving"||n==="empty"||n==="validated"))throw new p("retire",`${t} is ${n}: what ser\
ved before is still needed`,y("status",t))}async function Z$({engine:e},t,n){let r=await e.objections(t.map(o=>o.name));if(r.length!==0)throw new p("retire",r.join(
`
`),y("retire",n),[],"once nothing stands in its way")}function eI(e,t,n,r){if(e.colour!=="superseded")return!1;let o=e.since??t.switchedAt;return o===null||Date.
parse(r)-Date.parse(o)>=n.retireAfter}function tI(e,t,n){let r=new Set(e.objects.filter(l=>eI(l,e,t,n))),o=e.objects.filter(l=>!r.has(l)),s=Lr(e,o),i=l=>r.has(l)&&
!Nr(l,s),a=e.objects.filter(l=>l.colour==="superseded"&&!i(l));return{going:e.objects.filter(i),kept:a.map(l=>nI(l,s))}}function nI(e,t){let n=e.writes.find(o=>t.
has(o));if(n===void 0)return`keep ${e.name}: its waiting time is not over`;let r=t.get(n)??"";return n===e.name?`keep ${e.name}: ${r} reads it`:`keep ${e.name}:\
 it fills ${n}, which ${r} reads`}async function rI(e,t,n){let{journal:r,ports:o}=e,{previous:s}=r.environment;try{await Wt(e,eo(t,"retiring",n))}catch(i){throw(i instanceof
p||i instanceof Tn)&&await ll(r,o,i.message,s),i}}async function ll(e,t,n,r){await Vt(t);let o=new Set((await t.engine.observe()).map(S)),s=nc({...e.environment,
previous:r},o);await e.record({action:"retire",object:"what is left",outcome:"failed",message:n},s)}async function ib(e,t){let{target:n,dryRun:r}=e,o=Ps(e.rules,t);return ht({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await st.open(
s.ledger,s.clock);await oI(e,a.environment,s),await sI(e,a,s),await eb(e.release.green,a,s);let l=await ab(e,a.environment,s);if(l.faults.length>0)throw new v(l.
faults);let c=lb(e,l,{journal:a,ports:s,held:i,...o});if(l.steps.length===0)return Qh(e,c);let m=await iI(e,c);return e.dryRun?te(m,"planned",cI(e,m)):uI(e,m)})}
async function ab({release:e,target:t,ordering:n=W},r,o){let s=l=>yt(e,l,t),i=In([e.blue,e.green],t.substitute),a=await al(s,r,i,o);return a.steps.length===0?a:
{...a,steps:n.order(a)}}function lb({rules:e,release:t,target:n},r,o){let{environment:s}=o.journal,i=s.phase==="watching"&&$n(s,t.hash);return{...o,plan:r,rules:e,
definitions:In([t.blue,t.green],n.substitute),wasWatched:i,comparisons:new Map,findings:[],before:Gr(s,r),done:[],forgotten:new Set,left:[]}}async function oI(e,t,n){
let{release:r,target:o,rules:s,expected:i,line:a,supersede:l}=e,c=e.contains??(()=>Promise.resolve(!1));if(await Th(t,o.name,n.engine),r.faults.length>0)throw new v(
r.faults);let m=new Map([[o.name,n.ledger]]);s.requires!==null&&m.set(s.requires,n.ledgerOf(s.requires)),await ql(r,i,o.name,m),Oh(t,o.name,r.hash,a,l),await rb(
r,t,o.name,{line:a,supersede:l,contains:c})}async function sI({dryRun:e},t,n){let{objects:r,previous:o}=t.environment;e||!r.some(rc)||await ll(t,n,"interrupted",
o)}async function iI(e,t){try{return await sb(e,t)}catch(n){let r=n instanceof p?await aI(e,t):null;if(r===null)throw n;return sb(e,r)}}async function sb(e,t){let{
plan:n}=t,r=[...n.warnings,...await lI(e,t)];return{...t,plan:{...n,warnings:r}}}async function aI(e,t){let{journal:n,ports:r,plan:o}=t,s=await Ms(r,n.environment);
if(!nb(s,o))return null;let i=Cs(n.environment,s),a=s.map(({name:m})=>m),l={action:"observe",object:"what is left over",message:O(a,10)};e.dryRun||await n.record(
{...l,outcome:"done"},i);let c=await ab(e,i,r);if(c.faults.length>0)throw new v(c.faults);return lb(e,c,t)}async function lI(e,t){let{release:n,target:r,rules:o,
until:s,dryRun:i}=e,{engine:a,clock:l,vouching:c}=t.ports;if(await bs(n,o,t.ports),s===null&&!i){let{environment:d}=t.journal,f=d.phase==="validated"&&$n(d,n.hash);
Bl(o,r.name,l.now(),f),r.approval&&await vs(n,r.name,c)}let{environment:m}=t.journal,u=await Vh(t.ports,m,t.plan,t.definitions);return await ws(a,t.plan,m,e.ordering??
W),u}function cI({rules:e,target:t,until:n},{plan:r,ports:o}){let s=n===null?Ar(e,t.name,o.clock.now()):null;return`${r.steps.length} steps${s===null?"":`; ${s}\
: nothing is switched before`}`}async function mI(e){try{return await ms(e,e.plan.environment)}catch(t){if(t instanceof p&&t.step==="switch")return[];throw t}}async function uI(e,t){
let n={...t,forgotten:await Jy(t)},{plan:r,findings:o}=n,s=Gh(Is(e,n),e.until);if(await jn(s,n,e.ordering??W)==="paused")return wr(n);if(e.until==="validate"){let l="\
green is right; blue serves until it is deployed without --until",c=_l(e.rules,n.ports.clock.now()),m=c===null?null:`after ${c}`,u=y("deploy",r.environment);return{
...te(n,"validated",l),findings:o,next:u,waits:m}}let i=`${r.environment} serves the release; ${$(r.moves.length,"consumer")} moved`,a=await mI(n);return te(n,"\
done",a.length===0?i:`${i}; ${Nt(a.map(_))}`)}function cb(e,t,n,r,o=[]){let s={...n??Xl,phase:"deploying"},i={...r,approval:!1,watch:!1,revisions:!0};return yt({...dI(e,t),warnings:o},s,i)}function dI(e,t){
let n=[...ee(e).values(),...Cl(e)].map(r=>[S(r),r.content]).sort();return{project:"",baseline:t,head:t,tables:[],untouched:e.tables.length,excluded:[],sparable:[],
inPlace:[],expectations:[],edits:[],blue:{tables:[],statements:[],connectors:[]},green:e,hash:Y(F({install:n})),warnings:[],faults:[]}}async function mb(e,t){let{target:n,dryRun:r}=e,o=Ps(e.rules,t);return ht({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await st.open(
s.ledger,s.clock);pI(a.environment,n.name);let l=await Fh(e.pipeline,a.environment,n,s.engine);yI(l,n.name);let c=await Ms(s,a.environment,new Set(ee(e.pipeline).
keys())),m=fI(uc(a.environment,l.same),l.consumers),u=cb(e.pipeline,e.revision,m,n,[...e.warnings,...a.isNew?bI(l,c,n.name):[]]);if(u.faults.length>0)throw new v(
u.faults);gI(e);let d={...e.rules,autoRollback:!1,soak:Wl.soak},f={plan:u,ports:s,rules:d,definitions:In([e.pipeline],n.substitute),journal:a,...o,wasWatched:!1,
comparisons:new Map,findings:[],held:i,before:Gr(m,u),done:[],forgotten:new Set,left:[]};return hI(u,m,n.name),await ws(s.engine,u,m,W,l.adoptions),e.dryRun?cl(
f,"planned",`${u.steps.length} steps${ub(l)}`):wI(f,m,e.revision.ref,{...l,left:c})})}function fI(e,t){return{...e,serves:{...e.serves,consumers:t}}}function pI(e,t){
if(!(e.phase==="empty"||xe(e)))throw new p("ledger",`something is installed in ${t} already`,y("deploy",t))}function gI({pipeline:e,revision:t,target:n}){if(e.tables.
length>0||e.statements.length>0)return;let r=`${y("install",n.name,"--ref","REF")} takes a commit whose project folder is the one that bluegreen.yaml names`,o=`\
there is nothing to install: ${t.ref} holds no table of the project; ${r}`;throw new p("install",o,"")}function yI({differences:e},t){if(e.length!==0)throw new p(
"observe",`${t} already holds objects of these names, and nothing was taken over:
${e.join(`
`)}
another commit may say what is there: ${y("install",t,"--ref","REF")}`,"")}function hI({steps:e},{objects:t,serves:n},r){let o=t.flatMap(a=>a.adopted===!0?[a.name]:
[]),s=new Set([...o,...Object.values(n.consumers).flatMap(Nl)]),i=e.find(({kind:a,object:l})=>a==="remove"&&s.has(l));if(i!==void 0)throw new p("install",`${i.object}\
 was taken over from somebody else with other content than this: install the ref that was begun`,y("status",r))}function bI({marked:e},t,n){let r=e+t.length;if(r===
0)return[];let o=t.length===0?"":`; ${$(t.length,"object")} that nothing here wants (${O(t.map(i=>i.name),10)}) can go: ${y("retire",n)}`;return[{code:"other-le\
dger",message:`another ledger than this one made ${$(r,"object")} here: whoever uses that one still (another clone with ledger: local, another remote) is kept o\
ut from now on${o}`,file:"",line:0}]}function ub({adoptions:e,consumers:t}){let n=de({},t).map(_),r=[...e.map(br),...n];return r.length===0?"":`; takes over ${r.
join(", ")}`}async function wI(e,t,n,r){let{plan:o}=e,{environment:s}=o,i=(m,u)=>Cs(_c(Vr(m,o,u)),r.left),a=_h({plan:o,ordering:W,line:null,start:()=>r.adoptions.
length===0?t:dc(t),onSwitch:i,action:"install",object:n,message:`${o.steps.length} steps`,run:e.ports.claimant.run},r.adoptions,(m,u)=>xe(m)?i(m,u):m);if(await jn(
a,e,W)==="done")return cl(e,"done",`${s} serves ${n}${ub(r).replace("takes","took")}`);let c=`the run has to end; ${hr(e)}`;return{...cl(e,"waiting",c),next:y("\
install",s)}}function cl(e,t,n){let{plan:r}=e,{warnings:o,environment:s}=r,i=Ts(e);return{environment:s,outcome:t,message:n,warnings:o,next:null,plan:r,comparisons:[],
findings:[],account:i}}var As=class{removal=null;#e;#t;#n=null;constructor(t={record:null},n=Ae){this.#e=t,this.#t=n}acquire(t,n){let r=this.#o(n);return r!==null?Promise.reject(new ge(
r)):this.#r(Eo(this.#e.record,t,n,this.#t))}async renew(t,n){return this.#r($o(this.#e.record,t,n,this.#t))}release(t){let{record:n}=this.#e;return n?.lease.token===
t.token&&(this.#e.record={...n,released:!0}),Promise.resolve()}withdraw(t){let{record:n}=this.#e,r=n!==null&&!n.released&&n.lease.token===t.token;return r&&(this.#e.
record=Co(n)),Promise.resolve(r)}held(t){return Promise.resolve(this.#o(t))}#r(t){return this.#e.record={lease:t,released:!1},Promise.resolve(t)}#o(t){let{record:n}=this.#e;
return n===null||n.released?null:(this.#n=Io(this.#n,n.lease,t),Mo(this.#n,t,this.#t)?null:n.lease)}};var Fs=class e{#e=[];read(){let t=this.#e.at(-1);return Promise.resolve({at:this.#t(),environment:t?structuredClone(t.environment):null})}append(t,n,r){return t!==
this.#t()?Promise.reject(new De(`The ledger is at ${this.#t()??"its beginning"}, not ${t??"there"}`)):(this.#e.push(structuredClone({entries:n,environment:r})),
this.read())}after(t){let n=this.#e.findLast(({entries:r})=>r.some(o=>o.object===t&&o.outcome==="done"));return Promise.resolve(n===void 0?null:structuredClone(
n.environment))}history(t){let n=this.#e.flatMap(({entries:r})=>r).toReversed();return Promise.resolve(structuredClone(n.slice(0,t)))}copy(){let t=new e;return t.#e.
push(...this.#e),t}#t(){return this.#e.length===0?null:String(this.#e.length).padStart(40,"0")}};async function ml({journal:e,ports:t,name:n},r,o){let{environment:s}=e,i=Ot(r==="go-back"?ec(s):tc(s));if(i.length===0)return;let a=r==="stay"?[]:await vI({journal:e,
ports:t},r,o),l=it("switch-back",n,a,[]),m=Tt([l,...Qr(i,[l.id])]).map(g=>({step:g,key:Xr(s.generation,g),moves:g.id===l.id?a:[]})),u=(await t.engine.preflight(
m)).filter(({step:g})=>g!==l.id);if(u.length===0)return;let d=u.map(g=>g.message).join(`
`),f=y("rollback",n,"--discard");throw new p("discard",d,f,[],"once nothing stands in its way")}async function vI({journal:{environment:e},ports:t},n,r){return n===
"give-up"?Jt(t,e):Kc({do:"show",consumers:e.previous?.consumers??null,again:r},e)}async function vr(e,t){return ht(e,t,async n=>{let r=await st.open(n.ledger,n.clock),o=ul(r.environment,e.discard),s=TI(e,{journal:r,ports:n});await kI(s,o);let i=RI(
r.environment,o,e.discard);if(i.length===0&&gb(r.environment,o,fb).length===0)return OI(e,s);await zc(r.environment,e.environment,n);let a=await fr(i,n);return o===
"stay"?SI(e,s,a):jI(e,s,o,a)})}var fb={again:new Set,gone:new Set};async function SI({environment:e,dryRun:t},n,r){let o=pr(r);return await ml(n,"stay",fb.again),
t?ve(e,"planned",pb,o):(await za(n),ve(e,"done",`green is gone: ${Dt(r)}`,o))}var pb="nothing was changed";async function jI(e,t,n,r){let o=e.environment,{environment:s}=t.
journal;e.discard&&n==="give-up"&&await fs(t.ports,s,o);let i=await Pt(s,n,t.ports),a=[...gb(s,n,i),...pr(r)],l=i.beside.map(PI);e.dryRun&&await rh(t,i);let c=i.
lost.length+i.redefined.length===0;return e.discard&&c&&await ml(t,n,i.again),e.dryRun?{...ve(o,"planned",pb,a),warnings:l}:(await nh(t,n,i),e.discard&&await za(
t),{...ve(o,"done",EI(n,i.apart),a),warnings:l})}function PI(e){return{code:"drift",message:e,file:"",line:0}}function TI({environment:e,folder:t,ordering:n=W,discard:r},o){
return{...o,name:e,folder:t,ordering:n,discard:r}}async function OI(e,{journal:t,ports:n,name:r,folder:o=""}){let{environment:s}=t,{release:i}=s.serves,a="nothi\
ng to go back to";if(i===null)return ve(e.environment,"nothing",a,[]);let l=`${a}: ${i} serves, and rollback goes back one step`;return{...ve(e.environment,"not\
hing","",[]),...await Ua({name:r,environment:s,folder:o,why:l},n)}}function ul(e,t){switch(e.phase){case"empty":return"stay";case"deploying":case"validated":case"\
failed":return _e(e)?"go-back":"give-up";case"watching":case"rolling-back":return"go-back";case"serving":return t&&Ot(e).length>0?"stay":"go-back"}}async function kI({
journal:e,ports:t,name:n,folder:r=""},o){let{environment:s}=e,{previous:i,serves:a,switchedAt:l}=s;if(o!=="go-back"||i!==null||l===null)return;let c=`what serve\
d in ${n} before ${a.release??"the last switch"} is not there any more`;throw await gs({name:n,environment:s,folder:r,why:c},t)}function RI(e,t,n){return n?[...Ot(
e),...xI(e,t)]:t==="stay"?[]:am(e,t)}function gb(e,t,{again:n,gone:r}){let o=(t==="stay"?[]:mm(e,t,r)).map(l=>rm(l.table,l.key,l.after)),{previous:s,serves:i}=e;
if(t==="give-up")return["give up the deployment under way",...db(i.consumers,n),...o];if(t==="stay"||s===null)return[];let a=de(i.consumers,s.consumers);return[
...a.map(l=>l.view===void 0?`${_(l)}: ${l.from??"nothing"} \u2192 ${l.to??"nothing"}`:`${_(l)}: its earlier definition`),...db(s.consumers,n),...o,...a.length+o.
length===0?["what served before the last switch serves again"]:[]]}function db(e,t){return Object.entries(e).filter(([n])=>t.has(n)).map(([n,r])=>Nt([Ut(n,r)]))}
function xI({objects:e,previous:t},n){if(n!=="go-back"||t===null)return[];let r=new Set(t.objects);return e.filter(o=>o.colour==="blue"&&o.kind!=="external"&&!r.
has(S(o)))}function EI(e,t){let n=t.length===0?"":`, but for ${O(t,5)}`;return e==="give-up"?`the deployment is given up; consumers show blue${n}`:`consumers sh\
ow what they showed before the last switch${n}`}async function yb(e,t){let{environment:n}=e,{environment:r}=await t.ledger.read(),o=await II(t.ledger,r,t.clock.now()),s={...t,ledger:o,lease:new As({record:$I})},
i=await vr({...e,dryRun:!0},s);if(i.outcome==="nothing"||r===null)return i;let a=await MI(r,e,t),l=Date.parse(t.clock.now()),c=await vr({...e,dryRun:!1},s),m=(Date.
parse(t.clock.now())-l)/1e3;return await FI(r.serves,await o.read(),t.engine,n),{...c,outcome:"planned",message:`rehearsed on a copy of ${n}: it takes ${m.toFixed(
1)} s, and ${c.message}; nothing was changed in ${n}`,changes:[...c.changes,...a],next:vt(n,e.discard)}}var $I={lease:{holder:"nobody",token:2**52,since:"1970-0\
1-01T00:00:00Z",until:"1970-01-01T00:00:00Z"},released:!0};async function II(e,t,n){let r=new Fs,o={at:n,action:"rehearse",object:"copy",outcome:"done",message:"\
a copy"};return t!==null&&await r.append(null,[o],t),{read:()=>r.read(),append:(s,i,a)=>r.append(s,i,a),after:s=>e.after(s),history:s=>e.history(s)}}async function MI(e,{
discard:t},n){let{serves:r,previous:o}=e;if(o===null||ul(e,t)!=="go-back")return[];let s=await Yr(e,e.objects,n),i=[];for(let a of Ry(r.consumers,o.consumers)){
let{identity:l,views:c}=a,m=[r,o].flatMap(({consumers:f})=>[...zr([l],f,e)]),u=[...new Set(m)].filter(f=>s.has(f)),d=c===void 0?`published.${l}`:l;i.push(`${d}:\
 ${await CI(a,u,n.engine)}`)}return i}async function CI(e,t,n){if(t.length>0)return`cannot be compared, as ${O(t,5)} is not there any more`;try{return AI(await n.
compare(e))}catch(r){return`cannot be compared: ${we(r)}`}}function AI({added:e,removed:t,changed:n,greenRows:r}){if(e+t+n===0)return`the same ${$(r,"row")} as \
now`;let o=[...e>0?[`${e} that are not there now`]:[],...t>0?[`without ${t} of now's`]:[],...n>0?[`${n} with other values`]:[]];return`${$(r,"row")}: ${o.join("\
, ")}`}async function FI(e,{environment:t},n,r){let o=t?.serves.consumers??{},s=await n.consumers(),i=de(e.consumers,o).find(l=>l.to!==(k(s,l.consumer)??null));
if(i===void 0)return;let a=`on a copy of ${r} the rollback left ${i.consumer} showing ${k(s,i.consumer)??"nothing"}`;throw new p("rollback",a,y("status",r))}function bb(e,t,{warn:n,fail:r,minRows:o}){return t<o?"inconclusive":r!==null&&hb(e,t,r)?"fail":e===0?"pass":n===null||hb(e,t,n)?"warn":"pass"}function hb(e,t,n){
return n.kind==="rows"?e>n.rows:e>n.share*t}function wb(e){return e.kind==="rows"?`${e.rows} rows`:`${Number((e.share*100).toPrecision(6))}%`}function vb({rows:e},t){return n=>[...n.flatMap(r=>LI(r,e,t)),...fh(n,t)]}function LI(e,t,n){let r=Xa(e,n);return[...NI(e),DI(e,t,r),...dh(e,r)]}function NI({green:e,
schema:t}){return t.map(({message:n})=>({check:"schema",table:e,outcome:"warn",message:n}))}function DI(e,t,n){let{green:r,blueRows:o,greenRows:s}=e,i=Math.max(
o,s),a=ch(e,n),l=bb(a,i,t),c=l==="inconclusive"?WI(i,t):GI(e,a,t,l==="fail");return{check:"rows",table:r,outcome:l,message:c}}function WI(e,{minRows:t}){return`${$(
e,"row")}, and fewer than ${t} decide nothing`}function GI(e,t,{fail:n},r){let o=Sn(e);if(o===0)return`${$(e.greenRows,"row")}, no difference`;let s=Math.max(e.
blueRows,e.greenRows),i=o>t?`, ${wt(o-t)} of them accepted`:"",a=r&&n!==null?`; the limit is ${wb(n)}`:"";return`${wt(o)} of ${$(s,"row")} differ${i} (${_I(e)})${a}`}
function _I({added:e,removed:t,changed:n,columns:r}){let o=[e>0?`${wt(e)} added`:"",t>0?`${wt(t)} removed`:"",n>0?`${wt(n)} changed`:""],s=r.filter(a=>a.changed>
0).map(a=>`${a.column} in ${wt(a.changed)}`),i=vl(s,8,a=>$(a,"more column"));return[o.filter(a=>a!=="").join(", "),i.join(", ")].filter(a=>a!=="").join(": ")}import{hostname as BI,userInfo as UI}from"node:os";function Ls(e){let t=e.GITHUB_ACTIONS==="true"?Rl(e):null,n=t===null?0:Ae+3e4;return{name:t===null?HI():qI(t),patience:n,run:t,every:VI}}function qI(e){return e.
replace(/^https?:\/\/(.+)\/actions\/runs\/(.+)$/,"run $2 of $1")}function HI(){return`${KI()}@${BI()}, process ${process.pid}`}function KI(){try{return UI().username}catch{
return String(process.getuid?.()??"somebody")}}function VI(e,t){let n=setInterval(t,e);return n.unref(),()=>{clearInterval(n)}}import{setTimeout as JI}from"node:timers/promises";var Ze={now:()=>new Date().toISOString(),sleep:(e,t)=>JI(e,void 0,t===void 0?{}:{signal:t}).catch(n=>{if(t?.aborted!==
!0)throw n})};import{existsSync as QI}from"node:fs";import{mkdtemp as ZI,rm as e0}from"node:fs/promises";import{tmpdir as t0}from"node:os";import{join as jb}from"node:path";import{isAbsolute as Sb,join as zI,relative as XI}from"node:path";function Sr(e){let{name:t,engine:n,substitute:r,approval:o,soak:s,revisions:i}=e;return{name:t,engine:n,location:YI(e),capabilities:to(n),substitute:r,approval:o.
fourEyes,watch:s>0,revisions:i}}function YI(e){switch(e.engine){case"duckdb":return e.file;case"flink":return e.gateway??"";case"confluent":return e.settings??""}}
function jr(e,t){let{requires:n,proofAge:r,freeze:o,soak:s,retireAfter:i,autoRollback:a,concurrency:l}=e,{catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}=e;return{
requires:n,proofAge:r,requiredBy:t.filter(f=>f.requires===e.name).map(f=>({environment:f.name,proofAge:f.proofAge})),freeze:o,soak:s,retireAfter:i,autoRollback:a,
concurrency:l,catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}}function Ns(e,t,n){return e.repository.ledger(t,n.name,n.ledger,e.access)}function Pr(e,t,n){return e.
repository.lease(t,n.name,n.ledger,e.access)}async function dl(e,t,n){try{return{environment:(await(await Ns(e,t,n)).read()).environment,warnings:[]}}catch(r){if(!(r instanceof
p))throw r;return{environment:null,warnings:[{code:"ledger-unreadable",message:`the ledger of ${n.name} cannot be read: ${r.message}`,file:"",line:0}]}}}function Tr(e,t){
if(t.engine!=="duckdb"||t.ledger!=="remote")return[];let{name:n,file:r}=t,o=XI(e.repository.root,Or(e,r));return o.startsWith("..")||Sb(o)?[]:[{code:"database-i\
n-clone",message:`the ledger of ${n} is shared (ledger: remote), but its database ${r} is in this clone: another machine has another file, or none; keep it wher\
e all who deploy reach it, or use ledger: local`,file:"",line:0}]}function Or(e,t){return Sb(t)?t:zI(e.repository.root,t)}async function Pb({workspace:e,environment:t}){if(t.engine!=="duckdb")throw n0(t);let n=await ZI(jb(t0(),"bluegreen-copy-")),r=()=>e0(n,{recursive:!0,force:!0}),
[o,s]=[Or(e,t.file),jb(n,"copy.duckdb")];try{let{copyDatabase:i}=await import("./copy-S3R5V6Z4.js");return QI(o)&&await i(o,s),{environment:{...t,file:s},
remove:r}}catch(i){throw await r(),i}}function n0({name:e,engine:t}){let n=`${e} is on ${t}, of which no copy can be made`;return new p("rollback",n,y("rollback",
e,"--dry-run"))}import{mkdir as r0,writeFile as o0}from"node:fs/promises";import{basename as s0,dirname as i0,join as a0}from"node:path";var l0=`# Databases of environments on \
this machine.
*.duckdb
*.duckdb.wal
/.gitignore
`;async function Tb(e){let t=i0(e);s0(t)===".bluegreen"&&(await r0(t,{recursive:!0}),await o0(a0(t,".gitignore"),l0,{flag:"wx"}).catch(()=>{}))}function Ob(e,{catalog:t,database:n},r){let{name:o,gateway:s,jobmanager:i,connect:a,kafka:l,token:c,topicPrefix:m,kafkaTls:u}=e,d=c0(e);if(s===null||i===null||l===
null||d.length>0)throw new p("engine",`${o} does not say ${d.join(", ")}`,y("status",o));let g={brokers:l.split(",").map(E=>E.trim()),tls:u,sasl:m0(e.kafkaSasl)};
return{...{gateway:s,jobmanager:i,connect:a,kafka:g,token:c?.reveal()??null},prefix:m,scope:r,catalog:t,database:n}}function c0({gateway:e,jobmanager:t,kafka:n,
kafkaSasl:r}){return[["gateway",e],["jobmanager",t],["kafka",n],["username of kafka-sasl",r===null?"":r.username],["password of kafka-sasl",r===null?"":r.password]].
flatMap(([s,i])=>i===null?[`\`${s}\``]:[])}function m0(e){return e?.username==null||e.password===null?null:{mechanism:e.mechanism,username:e.username,password:e.
password.reveal()}}import{lstat as u0,realpath as kb}from"node:fs/promises";import{join as Rb,sep as d0}from"node:path";async function Ds({repository:e,settings:t},n,r){let o=r??t.
samples;for(let s of[Rb(e.root,o),Rb(e.root,n.root,o)])if(await f0(e.root,s))return s;return null}async function f0(e,t){if((await u0(t).catch(()=>null))?.isDirectory()!==
!0)return!1;let[r,o]=await Promise.all([kb(e),kb(t)]);return o===r||o.startsWith(r+d0)}async function fl(e,t,n,r){switch(n.engine){case"duckdb":{let{openDuckDb:o}=await import("./duckdb-B5RKA4AE.js"),{catalog:s,database:i}=e.settings,a=Or(e,n.
file);return await Tb(a),o({file:a,samples:await Ds(e,t,n.samples),catalog:s,database:i,scope:`${t.name}/${n.name}`,note:l=>r.note(l)})}case"flink":{let{openFlink:o}=await import("./open-XHL3NHDJ.js");
return o(Ob(n,e.settings,`${t.name}/${n.name}`))}case"confluent":throw new p("engine",`${n.name} is on ${n.engine}: this version plans for it, and deploys to du\
ckdb and flink only`,y("plan",n.name))}}function xb({repository:e},{head:t,baseline:n}){let r=[t.commit??"HEAD",...n.commit===null?[]:[n.commit]];return async o=>{let s=await e.resolveCommit(o).catch(
()=>null);if(s===null)return!1;for(let i of r)if(await e.git.isAncestor(s,i))return!0;return!1}}function Eb(e,t,n){let r=o=>sy(e,t,o,n,null).catch(()=>null);return{at:async o=>o===null?null:(await r(o))?.pipeline??null,baseline:()=>r(e.settings.release.baseline)}}var pl=5e3,[$b,p0]=[250,5e3];async function gl(e,t){let{ending:n}=e,[r,{patience:o}]=[performance.now(),Ls(e.workspace.env)];for(let s=!1;;s=!0)try{return await t()}catch(i){
if(!(i instanceof On))throw i;let a=await g0(e,i),l=performance.now()-r;if(l>=Math.max(o,a===i?pl:0)||n.aborted)throw a;s||e.progress.note(`waiting: ${a.message}`),
await Ze.sleep(l<pl?$b:p0,n)}}async function Ib(e,t){let n=performance.now();for(;;)try{return await t()}catch(r){if(!(r instanceof On))throw r;if(performance.now()-
n>=pl||await Mb(e)!==null)return r;await Ze.sleep($b)}}async function Mb({workspace:e,place:t,environment:n}){return(await Pr(e,t.name,n)).held(Ze.now())}async function g0(e,t){
let n=await Mb(e);return n===null?t:nl(new ge(n),e.environment.name)}async function Cb(e,t){let{env:n}=e;if(n.GITHUB_ACTIONS!=="true")return Ab(e);let r=n.GITHUB_TOKEN??n.GH_TOKEN??"",{repository:o,apiUrl:s,graphqlUrl:i,actor:a}=kl(
n,"");if(r===""||o==="")return y0(e);let l=m=>process.stderr.write(`${m}
`),c=t??(await import("./github-5QRR7APK.js")).createGitHub;return h0(c({token:r,repository:o,apiUrl:s,graphqlUrl:i,log:l}),a,e)}async function Ab({repository:e}){
return{actor:await e.ownAddress(),authors:(t,n)=>e.authors(t,n),doubt:()=>Promise.resolve(null)}}async function y0(e){let t="nobody else vouches for it: give th\
e job GITHUB_TOKEN, so that GitHub can be asked";return{...await Ab(e),doubt:n=>Promise.resolve(Fb(e,n)?t:null)}}function h0(e,t,n){return{actor:t,authors:(r,o)=>e.
authors(r,o),doubt:(r,{commit:o,run:s})=>Fb(n,r)?e.doubt({environment:r,commit:o,run:s}):Promise.resolve(null)}}function Fb({settings:e},t){return e.environments.
find(({name:n})=>n===t)?.ledger!=="local"}async function b0({workspace:e,place:t,environment:n}){let{name:r,requires:o}=n,s=e.settings.environments.filter(l=>l.name===r||l.name===o),i=await Promise.all(
s.map(l=>Ns(e,t.name,l))),a=new Map(s.map((l,c)=>[l.name,i[c]]));return l=>{let c=a.get(l);if(c===void 0)throw new Error(`no ledger of ${l}`);return c}}async function Ws(e,t,n){
let{workspace:r,place:o,environment:s,progress:i,ending:a}=e,l=await b0(e),c=await Pr(r,o.name,s),m=await gl(e,()=>fl(r,o,s,i)),u=e.vouching??await Cb(r);try{return await n(
{engine:m,ledger:l(s.name),lease:c,claimant:Ls(r.env),ledgerOf:l,clock:Ze,progress:i,judge:t,vouching:u,ending:a})}finally{await m.close()}}var yl=()=>[];function nY(e,t,n){
let{environment:r,workspace:o}=e,s=[...Tr(o,r),...t.warnings],i={target:Sr(r),rules:jr(r,o.settings.environments),dryRun:n},a={...t,...i,warnings:s};return Ws(e,
yl,l=>mb(a,l))}function rY(e,t){let{environment:n,workspace:r}=e,{line:o,expected:s,until:i,dryRun:a,supersede:l,settings:c}=t,m=[...Tr(r,n),...t.release.warnings],
u={...t.release,warnings:m},d=jr(n,r.settings.environments),f=d.autoRollback&&t.autoRollback,g=vb(c.settings.checks,c.accepted),w=Sr(n),E={release:u,target:w,rules:{
...d,autoRollback:f},line:o,expected:s,until:i,dryRun:a,supersede:l,contains:xb(r,u)};return Ws(e,g,R=>ib(E,R))}async function oY(e,t,n){let{environment:r,workspace:o,
place:s}=e,{name:i,substitute:a}=r,l=Eb(o,s,n),c={environment:i,rules:jr(r,o.settings.environments),history:t,substitute:a,git:l},[m,u]=await Promise.all([Ns(o,
s.name,r),Pr(o,s.name,r)]),d={ledger:m,lease:u,clock:Ze},f=await Ib(e,()=>fl(o,s,r,e.progress));if(f instanceof On)return w0(await pm(c,d,f.message),f);try{return await fm(
c,{...d,engine:f})}finally{await f.close()}}function w0(e,{waits:t}){return e.next===null||e.lease!==null?e:{...e,waits:[t,e.waits].filter(n=>n!==null).join(", ")}}
function sY(e,t,n){let{environment:r,place:o}=e,s={environment:r.name,folder:o.root,discard:t,dryRun:n};return Lb(e,i=>vr(s,i))}async function iY(e,t){let n={environment:e.
environment.name,folder:e.place.root,discard:t,dryRun:!1},{environment:r,remove:o}=await gl(e,()=>Pb(e));try{return await Ws({...e,environment:r},yl,s=>yb(n,s))}finally{
await o()}}function aY(e,t){let{environment:n,workspace:r}=e,o={environment:n.name,rules:jr(n,r.settings.environments),dryRun:t};return Lb(e,s=>ob(o,s))}function Lb(e,t){
return Ws(e,yl,async n=>{bl(e.ending);let r=await t(n);return{...r,message:`${r.message}${wl(e.ending)}`}})}function fY({settings:e},t,n){let r=e.projects.length>0?e.projects.map(o=>({name:o.name??t,root:o.path})):au(n,t);if(!n.some(o=>Je(o)&&r.some(s=>Wn(s.root,o))))
throw new v([v0(r.map(o=>o.root).filter(o=>o!==""))]);return r}function v0(e){return{code:"no-sql",file:"",line:0,column:0,message:`no .sql file was found ${e.length===
0?"in this repository":`under ${e.join(", ")}`}`,hint:"name the folder of the pipeline: project: FOLDER in bluegreen.yaml, or --project FOLDER"}}function S0(e,t,n,r){
if(n===null)return t;let o=cr(e.repository,e.cwd,n).replace(/\/+$/,""),s=t.filter(i=>i.name===n||i.root===o);if(s.length>0)return s;if(r.some(i=>Je(i)&&Wn(o,i)))
return[{name:o.slice(o.lastIndexOf("/")+1)||(t[0]?.name??n),root:o}];throw new v([j0(n,t.map(i=>i.name))])}function j0(e,t){let n=`there is no project ${JSON.stringify(
e)}, and no folder of that name that holds SQL`,r=t.length===0?"":`did you mean ${Mr(e,[...t])}?`;return{code:"unknown-project",file:"",line:0,column:0,message:n,
hint:r}}function pY(e,t,n,r){let o=S0(e,t,n,r),s=cr(e.repository,e.cwd,"."),i=o.filter(m=>m.root!==""&&Wn(m.root,s)),[a,...l]=i.length===1?i:o;if(a!==void 0&&l.
length===0)return a;let c=o.map(m=>m.name).join(" | ");throw new v([{code:"several-projects",file:"",line:0,column:0,message:`this repository holds ${o.length} \
projects`,hint:`say which: --project ${c}`}])}async function vY(e){let{workspace:t,place:n}=e,r=await ai(t.settings,e.environment,{last:!0}),o=await dl(t,n.name,r),{release:s,warnings:i}=await Nb(e,r,o),a=yt(
s,o.environment,Sr(r)),l=[...o.warnings,...i,...Tr(t,r)];return{...a,warnings:[...l,...a.warnings]}}async function SY(e){let{workspace:t,environment:n}=e,r=n===
null?null:await ai(t.settings,n);return Nb(e,r,null)}async function Nb({workspace:e,place:t,sides:n,release:r},o,s){let i=o?.dialect??null,a=e.settings.environments.
at(-1);if(a?.ledger!=="remote")return{release:Xn(t,n,r,{},i),warnings:[]};let l=a.name===o?.name?s:null,c=l??await dl(e,t.name,a),m=c.environment?.served??{};return{
release:Xn(t,n,r,m,i),warnings:l===null?c.warnings:[]}}async function OY(e,t,n){let r=await Ds(e,t,null);if(r===null)return null;let{simulate:o}=await import("./simulation-YJU3ZLAX.js"),{catalog:s,database:i}=e.settings,
{blue:a,green:l,tables:c}=n;return o({blue:a,green:l,released:c,samples:r,catalog:s,database:i,now:Ze.now()})}function Db(e){let t=new Set,n=[jt(e)];for(;n.length>0;){let r=n.pop();if(!(typeof r!="object"||r===null)){if("with"in r&&Array.isArray(r.with))for(let o of r.with)
t.add(P0(o));for(let o of Object.values(r))n.push(o)}}return t}function P0(e){if(typeof e!="object"||e===null||!("name"in e))return"";let{name:t}=e;return typeof t==
"object"&&t!==null&&"text"in t?String(t.text):""}function _b(e,t){return e.flatMap(({path:n,before:r,after:o})=>r.statements.flatMap((s,i)=>{let a=o.statements[i];return a===void 0?[]:T0(n,r,s,o,a,t)}))}function T0(e,t,n,r,o,s){
let i=O0(n,o);if(i.size===0)return[];let a=Wb(s,t,n),l=a===null?null:Wb(s,r,o);if(a===null||l===null||k0(a,l,i,Db(n)))return[];let c=[...a].map(m=>i.get(m)??m);
return[R0(e,n,c,[...l])]}function Wb(e,{text:t},{start:n,end:r}){let o=e(t.slice(n,r));return o===null?null:new Set([...o].map(s=>Bb(s)))}function Bb(e=""){return e.
replace(/^\$/,"")}function O0(e,t){let n=e.names.map((r,o)=>[Gb(r),Gb(t.names[o])]);return new Map(n.filter(([r,o])=>r!==o))}function Gb(e){return Bb((e?.parts.
at(-1)?.text??"")+(e?.companion??""))}function k0(e,t,n,r){let o=new Set([...e].map(a=>n.get(a)??a)),s=[...t].filter(a=>!o.has(a));return[...o].filter(a=>!t.has(
a)).length===0&&s.every(a=>e.has(a)&&r.has(a))}function R0(e,{line:t,column:n},r,o){let[s,i]=[r,o].map(a=>[...a].sort().join(", "));return{code:"witness",file:e,
line:t,column:n,message:`after the rewrite this statement should name ${s??""}, but node-sql-parser reads ${i??""}`,hint:"nothing was rewritten; please report t\
his statement"}}async function FY(e){let t=e.filter(({path:r})=>Je(r)).map(({path:r,before:o,after:s})=>({path:r,before:Be(o),after:Be(s)}));if(t.length===0)return;let n=_b(t,await x0());
if(n.length>0)throw new v(n)}async function x0(){let{default:e}=await import("../vendor/flinksql-T2XLK7AQ.js"),t=new e.Parser;return n=>{try{return new Set(t.tableList(
n,{database:"FlinkSQL"}).map(r=>r.split("::").at(-1)??""))}catch{return null}}}export{ai as a,EM as b,Je as c,Sv as d,ci as e,Tp as f,Mt as g,R1 as h,x1 as i,tr as j,pa as k,Ye as l,$B as m,oy as n,IB as o,sy as p,nY as q,rY as r,oY as s,sY as t,
iY as u,aY as v,fY as w,S0 as x,pY as y,vY as z,SY as A,OY as B,FY as C};
