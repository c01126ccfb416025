import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{$ as Oc,$a as wm,A as L,Aa as Qr,Ab as ri,B as ot,Ba as om,C as Dr,Ca as sm,Cb as Gm,D as Wr,Da as im,Db as _m,E as Xs,Ea as zt,Eb as Bm,F as uc,Fa as Xt,
Fb as Um,G as Gr,Ga as Tt,Gb as qm,H as dc,Ha as am,Hb as ve,I as fc,Ia as Zr,J as pc,Ja as lm,K as gc,Ka as Ln,L as Mn,La as cm,M as _e,Ma as mm,N as xe,Na as Ot,
O as _r,Oa as eo,P as yc,Pa as um,Q as hc,Qa as dm,R as bc,Ra as fm,S as Br,Sa as it,T as wc,Ta as to,U as vc,Ua as pm,V as Ys,Va as gm,W as Kt,Wa as fe,X as Sc,
Xa as Ve,Y as jc,Ya as ym,Z as Pc,Za as hm,_ as Tc,_a as bm,a as qt,aa as kc,ab as vm,b as nt,ba as Rc,bb as Sm,c as Re,cb as jm,d as $n,da as Ur,db as kt,e as zl,
ea as qr,eb as no,f as rt,fa as jt,fb as Pm,g as Ht,ga as Cn,gb as Tm,h as de,ha as xc,hb as Om,i as B,ia as st,ib as km,j as Xl,ja as Ec,k as Yl,ka as Hr,kb as Rm,
l as Ql,la as $c,lb as xm,m as Fr,ma as Ic,mb as Em,n as Zl,na as Ue,nb as $m,o as ec,oa as zr,ob as at,p as tc,pa as Zc,pb as Im,q as nc,qa as em,r as O,ra as W,
rb as ei,s as oc,sa as qe,sb as Mm,t as sc,ta as Xr,tb as lt,u as ic,ua as Yr,v as ac,va as tm,vb as ao,w as lc,wa as nm,wb as lo,x as cc,xa as rm,xb as Nm,y as mc,
ya as He,yb as Dm,z as Y,za as Ke,zb as Wm}from"./chunk-A3JMVMKN.js";import{a as ne,b as Yt,c as co,d as Hm,e as Km,f as Vm,g as Jm,h as mo}from"./chunk-P2U4KIGE.js";
import{a as Kl,b as Vl,d as Cr,e as zs,g as Jl}from"./chunk-YAPZ2TNP.js";import{a as E,b as In,c as ti,d as oo,e as Cm,f as so,g as Am,h as mt,i as ni,j as Lm,
k as io,l as Fm}from"./chunk-IAL4JY2H.js";import{a as ro,b as ct,c as $e}from"./chunk-SEFBYZMY.js";import{A as Be,C as qc,D as Hc,G as Kc,H as Vc,I as Zs,
J as Jc,L as zc,O as Ee,P as Xc,Q as Jt,R as Yc,S as Qc,T as Jr,a as Ar,b as Lr,c as k,d as rc,e as Nr,f as Mc,g as Cc,h as Ac,i as Kr,j as Lc,k as Fc,l as Nc,m as Dc,
n as Wc,o as Vt,p as Gc,q as _c,r as Bc,s as Uc,v as An,x as Qs,y as Vr,z as Pt}from"./chunk-YROKOSTE.js";import{c as Rl,d as xl}from"./chunk-MN4Q3AM3.js";
import{a as Rr,b as Ll,c as Fl}from"./chunk-QM7THDLZ.js";import{a as Nl,d as y,e as St,f as Ir,g as Js,h as S,i as ee,k as Dl,l as Wl,m as Gl,n as _l,p as Bl,
q as Mr,r as Ul,t as ql,u as Hl}from"./chunk-K4OFHYXB.js";import{A as N,B as Z,a as xr,b as xn,c as Er,d as Ks,e as tt,f as $l,g as Vs,h as Ut,i as Il,j as Oe,
k as z,l as En,m as $r,n as Ml,o as V,q as ue,r as R,s as M,t as X,v as A,w as Cl,x as Al,y as ke}from"./chunk-NSIJVF4Y.js";import{a as vt,b as $,c as Hs,
d as T,e as El,f as me,g as we}from"./chunk-FYBGPJQL.js";import{a as p,b as J,d as et,e as kn,f as Bt,g as Rn,h as Te}from"./chunk-XDVA7NNB.js";import{
a as Ge,b as v,c as wt}from"./chunk-TB5ROFKA.js";import{a as lw,b as be,d as kl}from"./chunk-CCRNYFYJ.js";var wo=be((dC,Pu)=>{var nn=class{constructor(t,n){this.type=t,n&&(this.range=n)}},wi=class extends nn{constructor(t,n,r){super("PAIR",r),this.key=t,this.value=n}separator(t){
if(Array.isArray(this.range)&&this.range.length>=3){let[n,r,o]=this.range;return t.slice(r,o)}return null}},vi=class extends nn{constructor(t,n){super("COMMENT",
n),this.comment=t}},Si=class extends nn{constructor(t){super("EMPTY_LINE",t)}};Pu.exports={Node:nn,Pair:wi,Comment:vi,EmptyLine:Si}});var Eu=be((fC,xu)=>{var{Pair:ji,Comment:rv,EmptyLine:ov}=wo(),sv=(e,t)=>{let n=e[t];return n==="#"||n==="!"},Tu=(e,t)=>{let n=e[t];return!n||n==="\r"||n===`
`},Pi=(e,t)=>{let n=e[t];for(;n==="	"||n==="\f"||n===" ";)t+=1,n=e[t];return t},iv=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=1,n=e[t];return t},av=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`&&n!=="	"&&n!=="\f"&&n!==" "&&n!==":"&&n!=="=";)n==="\\"?e[t+1]===`
`?t=Pi(e,t+2):t+=2:t+=1,n=e[t];return t},lv=(e,t)=>{let n=e[t],r=!1;e:for(;n==="	"||n==="\f"||n===" "||n==="="||n===":"||n==="\\";){switch(n){case"\\":if(e[t+1]!==
`
`)break e;t=Pi(e,t+2);break;case"=":case":":if(r)break e;r=!0;default:t+=1}n=e[t]}return t},cv=(e,t)=>{let n=e[t];for(;n&&n!=="\r"&&n!==`
`;)t+=n==="\\"?2:1,n=e[t],n===`
`&&e[t-1]==="\r"&&(t+=1,n=e[t]);return t},Ou=e=>e.replace(/\\(u[0-9a-fA-F]{4}|\r?\n[ \t\f]*|.)?/g,(t,n)=>{switch(n&&n[0]){case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"u":{let r=parseInt(n.substr(1),16);return isNaN(r)?n:String.fromCharCode(r)}case"\r":case`
`:case void 0:return"";default:return n}});function Ru(e,t){let n=[];for(let r=0;r<e.length&&(e[r]===`
`&&e[r-1]==="\r"&&(r+=1),!!e[r]);++r){let o=Pi(e,r);if(Tu(e,o)){n.push(t?new ov([r,o]):""),r=o;continue}if(sv(e,o)){let m=iv(e,o),u=e.slice(o,m);n.push(t?new rv(
u,[o,m]):u),r=m;continue}let s=av(e,o),i=Ou(e.slice(o,s)),a=lv(e,s);if(Tu(e,a)){n.push(t?new ji(i,"",[o,s,a,a]):[i,""]),r=a;continue}let l=cv(e,a),c=Ou(e.slice(
a,l));n.push(t?new ji(i,c,[o,s,a,l]):[i,c]),r=l}return n}function ku(e,t,n,r){if(!r){e[t]=n;return}let o=t.split(r),s=e;for(;o.length>=2;){let a=o.shift();if(a===
"__proto__")return;s[a]?typeof s[a]!="object"&&(s[a]={"":s[a]}):s[a]={},s=s[a]}let i=o[0];typeof s[i]=="object"?s[i][""]=n:s[i]=n}function mv(e,t){let n=t?typeof t==
"string"?t:".":null,r=Array.isArray(e)?e:Ru(e,!1),o={};for(let s of r)s instanceof ji?ku(o,s.key,s.value,n):Array.isArray(s)&&ku(o,s[0],s[1],n);return o}xu.exports=
{parse:mv,parseLines:Ru}});var Nu=be((pC,Fu)=>{var{Pair:uv,Comment:dv,EmptyLine:fv}=wo(),$u=(e,t)=>String(e).replace(t!==!1?/[^\t\n\f\r -~\xa1-\xff]/g:/[\0-\b\v\x0e-\x1f]/g,n=>"\\u"+n.charCodeAt(
0).toString(16).padStart(4,"0")),Au=e=>String(e).replace(/\\/g,"\\\\").replace(/\f/g,"\\f").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/\t/g,"\\t"),Iu=e=>Au(
e).replace(/^[#!]|[ =:]/g,"\\$&"),Mu=e=>Au(e).replace(/^ /,"\\ "),Cu=(e,t)=>e.replace(/^\s*([#!][ \t\f]*)?/g,t);function vo({indent:e,latin1:t,lineWidth:n,newline:r,
foldChars:o},s,i){let a=$u(s,t),l=$u(i,t),c=a+l;if(!n||n<0||c.length<=n)return c;let m=0,u,d=0;s&&a.length<n&&(c=a+r+e+l,m=a.length+r.length,d=m+e.length);for(let f=c[d];f;f=
c[++d]){let g=d-m>=n?u||d:void 0;if(!g)switch(f){case"\r":c[d+1]===`
`&&(d+=1);case`
`:g=d+1;break;case"\\":switch(d+=1,c[d]){case"r":c[d+1]==="\\"&&c[d+2]==="n"&&(d+=2);case"n":g=d+1;break;case" ":case"=":case":":o.includes(c[d])&&(u=d+1);break;case"\
f":o.includes("\f")&&(u=d+1);break;case"t":o.includes("	")&&(u=d+1);break}break;default:o.includes(f)&&(u=d+1)}if(g){let w=g,x=c[w-1];for(;x===`
`||x==="\r";)w-=1,x=c[w-1];let P=c[g],F=P==="	"||P==="\f"||P===" ";c=c.slice(0,w)+r+e+(F?"\\":"")+c.slice(g),m=w+r.length,u=void 0,d=m+e.length-1}}return c}var Lu=(e,t,n,r="")=>Object.
keys(e).reduce((o,s)=>{let i=e[s];if(i&&typeof i=="object")return o.concat(Lu(i,t,n,r+s+t));{let a=s===n?r.slice(0,-t.length):r+s;return o.push([a,i]),o}},[]);function pv(e,{
commentPrefix:t="# ",defaultKey:n="",indent:r="    ",keySep:o=" = ",latin1:s=!0,lineWidth:i=80,newline:a=`
`,pathSep:l=".",foldChars:c="\f	 ."}={}){if(!e)return"";Array.isArray(e)||(e=Lu(e,l,n));let m={indent:r,latin1:s,lineWidth:i,newline:"\\"+a,foldChars:c},u={indent:t,
latin1:s,lineWidth:i,newline:a,foldChars:c};return e.map(d=>{switch(!0){case!d:case d instanceof fv:return"";case Array.isArray(d):return vo(m,Iu(d[0])+o,Mu(d[1]));case d instanceof
uv:return vo(m,Iu(d.key)+o,Mu(d.value));case d instanceof dv:return vo(u,"",Cu(d.comment,t));default:return vo(u,"",Cu(String(d),t))}}).join(a)}Fu.exports={stringify:pv}});var Wu=be((gC,Du)=>{var{Node:gv,Pair:yv,Comment:hv,EmptyLine:bv}=wo(),{parse:wv,parseLines:vv}=Eu(),{stringify:Sv}=Nu();Du.exports={Node:gv,Pair:yv,Comment:hv,EmptyLine:bv,
parse:wv,parseLines:vv,stringify:Sv}});var ya=be((tG,og)=>{"use strict";var gO=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.
error("SEMVER",...e):()=>{};og.exports=gO});var ha=be((nG,sg)=>{"use strict";var yO="2.0.0",hO=Number.MAX_SAFE_INTEGER||9007199254740991,bO=16,wO=250,vO=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F",
"\u205F","\u3000","\uFEFF"],SO=["major","premajor","minor","preminor","patch","prepatch","prerelease"];sg.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:bO,MAX_SAFE_BUILD_LENGTH:wO,
MAX_SAFE_INTEGER:hO,WHITESPACE_CHARACTERS:vO,RELEASE_TYPES:SO,SEMVER_SPEC_VERSION:yO,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}});var ag=be((Fe,ig)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:ba,MAX_SAFE_BUILD_LENGTH:jO,MAX_LENGTH:PO}=ha(),TO=ya();Fe=ig.exports={};var OO=Fe.re=[],kO=Fe.safeRe=
[],h=Fe.src=[],RO=Fe.safeSrc=[],b=Fe.t={},xO=0,wa="[a-zA-Z0-9-]",EO=[["\\s",1],["\\d",PO],[wa,jO]],$O=e=>{for(let[t,n]of EO)e=e.split(`${t}*`).join(`${t}{0,${n}\
}`).split(`${t}+`).join(`${t}{1,${n}}`);return e},j=(e,t,n)=>{let r=$O(t),o=xO++;TO(e,o,t),b[e]=o,h[o]=t,RO[o]=r,OO[o]=new RegExp(t,n?"g":void 0),kO[o]=new RegExp(
r,n?"g":void 0)};j("NUMERICIDENTIFIER","0|[1-9]\\d*"),j("NUMERICIDENTIFIERLOOSE","\\d+"),j("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${wa}*`),j("MAINVERSION",`(${h[b.
NUMERICIDENTIFIER]})\\.(${h[b.NUMERICIDENTIFIER]})\\.(${h[b.NUMERICIDENTIFIER]})`),j("MAINVERSIONLOOSE",`(${h[b.NUMERICIDENTIFIERLOOSE]})\\.(${h[b.NUMERICIDENTIFIERLOOSE]}\
)\\.(${h[b.NUMERICIDENTIFIERLOOSE]})`),j("PRERELEASEIDENTIFIER",`(?:${h[b.NONNUMERICIDENTIFIER]}|${h[b.NUMERICIDENTIFIER]})`),j("PRERELEASEIDENTIFIERLOOSE",`(?:${h[b.
NONNUMERICIDENTIFIER]}|${h[b.NUMERICIDENTIFIERLOOSE]})`),j("PRERELEASE",`(?:-(${h[b.PRERELEASEIDENTIFIER]}(?:\\.${h[b.PRERELEASEIDENTIFIER]})*))`),j("PRERELEASE\
LOOSE",`(?:-?(${h[b.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${h[b.PRERELEASEIDENTIFIERLOOSE]})*))`),j("BUILDIDENTIFIER",`${wa}+`),j("BUILD",`(?:\\+(${h[b.BUILDIDENTIFIER]}\
(?:\\.${h[b.BUILDIDENTIFIER]})*))`),j("FULLPLAIN",`v?${h[b.MAINVERSION]}${h[b.PRERELEASE]}?${h[b.BUILD]}?`),j("FULL",`^${h[b.FULLPLAIN]}$`),j("LOOSEPLAIN",`[v=\\\
s]*${h[b.MAINVERSIONLOOSE]}${h[b.PRERELEASELOOSE]}?${h[b.BUILD]}?`),j("LOOSE",`^${h[b.LOOSEPLAIN]}$`),j("GTLT","((?:<|>)?=?)"),j("XRANGEIDENTIFIERLOOSE",`${h[b.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),j("XRANGEIDENTIFIER",`${h[b.NUMERICIDENTIFIER]}|x|X|\\*`),j("XRANGEPLAIN",`[v=\\s]*(${h[b.XRANGEIDENTIFIER]})(?:\\.(${h[b.XRANGEIDENTIFIER]}\
)(?:\\.(${h[b.XRANGEIDENTIFIER]})(?:${h[b.PRERELEASE]})?${h[b.BUILD]}?)?)?`),j("XRANGEPLAINLOOSE",`[v=\\s]*(${h[b.XRANGEIDENTIFIERLOOSE]})(?:\\.(${h[b.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${h[b.XRANGEIDENTIFIERLOOSE]})(?:${h[b.PRERELEASELOOSE]})?${h[b.BUILD]}?)?)?`),j("XRANGE",`^${h[b.GTLT]}\\s*${h[b.XRANGEPLAIN]}$`),j("XRANGELOOSE",`^${h[b.
GTLT]}\\s*${h[b.XRANGEPLAINLOOSE]}$`),j("COERCEPLAIN",`(^|[^\\d])(\\d{1,${ba}})(?:\\.(\\d{1,${ba}}))?(?:\\.(\\d{1,${ba}}))?`),j("COERCE",`${h[b.COERCEPLAIN]}(?:\
$|[^\\d])`),j("COERCEFULL",h[b.COERCEPLAIN]+`(?:${h[b.PRERELEASE]})?(?:${h[b.BUILD]})?(?:$|[^\\d])`),j("COERCERTL",h[b.COERCE],!0),j("COERCERTLFULL",h[b.COERCEFULL],
!0),j("LONETILDE","(?:~>?)"),j("TILDETRIM",`(\\s*)${h[b.LONETILDE]}\\s+`,!0),Fe.tildeTrimReplace="$1~",j("TILDE",`^${h[b.LONETILDE]}${h[b.XRANGEPLAIN]}$`),j("TI\
LDELOOSE",`^${h[b.LONETILDE]}${h[b.XRANGEPLAINLOOSE]}$`),j("LONECARET","(?:\\^)"),j("CARETTRIM",`(\\s*)${h[b.LONECARET]}\\s+`,!0),Fe.caretTrimReplace="$1^",j("C\
ARET",`^${h[b.LONECARET]}${h[b.XRANGEPLAIN]}$`),j("CARETLOOSE",`^${h[b.LONECARET]}${h[b.XRANGEPLAINLOOSE]}$`),j("COMPARATORLOOSE",`^${h[b.GTLT]}\\s*(${h[b.LOOSEPLAIN]}\
)$|^$`),j("COMPARATOR",`^${h[b.GTLT]}\\s*(${h[b.FULLPLAIN]})$|^$`),j("COMPARATORTRIM",`(\\s*)${h[b.GTLT]}\\s*(${h[b.LOOSEPLAIN]}|${h[b.XRANGEPLAIN]})`,!0),Fe.comparatorTrimReplace=
"$1$2$3",j("HYPHENRANGE",`^\\s*(${h[b.XRANGEPLAIN]})\\s+-\\s+(${h[b.XRANGEPLAIN]})\\s*$`),j("HYPHENRANGELOOSE",`^\\s*(${h[b.XRANGEPLAINLOOSE]})\\s+-\\s+(${h[b.XRANGEPLAINLOOSE]}\
)\\s*$`),j("STAR","(<|>)?=?\\s*\\*"),j("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),j("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")});var cg=be((rG,lg)=>{"use strict";var IO=Object.freeze({loose:!0}),MO=Object.freeze({}),CO=e=>e?typeof e!="object"?IO:e:MO;lg.exports=CO});var fg=be((oG,dg)=>{"use strict";var mg=/^[0-9]+$/,ug=(e,t)=>{if(typeof e=="number"&&typeof t=="number")return e===t?0:e<t?-1:1;let n=mg.test(e),r=mg.test(t);return n&&
r&&(e=+e,t=+t),e===t?0:n&&!r?-1:r&&!n?1:e<t?-1:1},AO=(e,t)=>ug(t,e);dg.exports={compareIdentifiers:ug,rcompareIdentifiers:AO}});var yg=be((sG,gg)=>{"use strict";var qo=ya(),{MAX_LENGTH:pg,MAX_SAFE_INTEGER:Ho}=ha(),{safeRe:Ko,t:Vo}=ag(),LO=cg(),{compareIdentifiers:va}=fg(),FO=(e,t)=>{let n=t.
split(".");if(n.length>e.length)return!1;for(let r=0;r<n.length;r++)if(va(e[r],n[r])!==0)return!1;return!0},Sa=class e{constructor(t,n){if(n=LO(n),t instanceof e){
if(t.loose===!!n.loose&&t.includePrerelease===!!n.includePrerelease)return t;t=t.version}else if(typeof t!="string")throw new TypeError(`Invalid version. Must b\
e a string. Got type "${typeof t}".`);if(t.length>pg)throw new TypeError(`version is longer than ${pg} characters`);qo("SemVer",t,n),this.options=n,this.loose=!!n.
loose,this.includePrerelease=!!n.includePrerelease;let r=t.trim().match(n.loose?Ko[Vo.LOOSE]:Ko[Vo.FULL]);if(!r)throw new TypeError(`Invalid Version: ${t}`);if(this.
raw=t,this.major=+r[1],this.minor=+r[2],this.patch=+r[3],this.major>Ho||this.major<0)throw new TypeError("Invalid major version");if(this.minor>Ho||this.minor<0)
throw new TypeError("Invalid minor version");if(this.patch>Ho||this.patch<0)throw new TypeError("Invalid patch version");r[4]?this.prerelease=r[4].split(".").map(
o=>{if(/^[0-9]+$/.test(o)){let s=+o;if(s>=0&&s<Ho)return s}return o}):this.prerelease=[],this.build=r[5]?r[5].split("."):[],this.format()}format(){return this.version=
`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(t){
if(qo("SemVer.compare",this.version,this.options,t),!(t instanceof e)){if(typeof t=="string"&&t===this.version)return 0;t=new e(t,this.options)}return t.version===
this.version?0:this.compareMain(t)||this.comparePre(t)}compareMain(t){return t instanceof e||(t=new e(t,this.options)),this.major<t.major?-1:this.major>t.major?
1:this.minor<t.minor?-1:this.minor>t.minor?1:this.patch<t.patch?-1:this.patch>t.patch?1:0}comparePre(t){if(t instanceof e||(t=new e(t,this.options)),this.prerelease.
length&&!t.prerelease.length)return-1;if(!this.prerelease.length&&t.prerelease.length)return 1;if(!this.prerelease.length&&!t.prerelease.length)return 0;let n=0;
do{let r=this.prerelease[n],o=t.prerelease[n];if(qo("prerelease compare",n,r,o),r===void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r!==
o)return va(r,o)}while(++n)}compareBuild(t){t instanceof e||(t=new e(t,this.options));let n=0;do{let r=this.build[n],o=t.build[n];if(qo("build compare",n,r,o),r===
void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r!==o)return va(r,o)}while(++n)}inc(t,n,r){if(t.startsWith("pre")){if(!n&&r===!1)throw new Error(
"invalid increment argument: identifier is empty");if(n){let o=`-${n}`.match(this.options.loose?Ko[Vo.PRERELEASELOOSE]:Ko[Vo.PRERELEASE]);if(!o||o[1]!==n)throw new Error(
`invalid identifier: ${n}`)}}switch(t){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",n,r);break;case"preminor":this.
prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",n,r);break;case"prepatch":this.prerelease.length=0,this.inc("patch",n,r),this.inc("pre",n,r);break;case"\
prerelease":this.prerelease.length===0&&this.inc("patch",n,r),this.inc("pre",n,r);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.
raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.
patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.
length===0&&this.patch++,this.prerelease=[];break;case"pre":{let o=Number(r)?1:0;if(this.prerelease.length===0)this.prerelease=[o];else{let s=this.prerelease.length;
for(;--s>=0;)typeof this.prerelease[s]=="number"&&(this.prerelease[s]++,s=-2);if(s===-1){if(n===this.prerelease.join(".")&&r===!1)throw new Error("invalid incre\
ment argument: identifier already exists");this.prerelease.push(o)}}if(n){let s=[n,o];if(r===!1&&(s=[n]),FO(this.prerelease,n)){let i=this.prerelease[n.split(".").
length];isNaN(i)&&(this.prerelease=s)}else this.prerelease=s}break}default:throw new Error(`invalid increment argument: ${t}`)}return this.raw=this.format(),this.
build.length&&(this.raw+=`+${this.build.join(".")}`),this}};gg.exports=Sa});var wg=be((iG,bg)=>{"use strict";var hg=yg(),NO=(e,t,n)=>new hg(e,n).compare(new hg(t,n));bg.exports=NO});async function Rt(e,t,n){if(n.length===0)return[];let{positions:r}=await import("./position-DEO7CK2Z.js"),o=r(e);return n.map(({code:s,path:i,at:a,message:l,
hint:c})=>({code:s,file:t,...o(i,a),message:l,hint:c})).toSorted((s,i)=>s.line-i.line||s.column-i.column)}async function uo(e,t){let{FAILSAFE_SCHEMA:n,load:r,mergeTag:o,YAMLException:s}=await import("../vendor/js-yaml-VVW4Q635.js");if(!/^\s*[^\s#]/m.test(e.replace(/^\uFEFF/,
"")))return"";try{return r(e,{schema:n.withTags(o),maxDepth:50})}catch(i){if(!(i instanceof s))throw i;let{line:a=0,column:l=0}=i.mark??{},c=`Not valid YAML: ${i.
reason}`;throw new v([{code:"bad-yaml",file:t,line:a+1,column:l+1,message:c,hint:""}])}}function G(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function pe(e){
return e===""||e==="~"||e==="null"||e===void 0||e===null}function Q(e,t,n){let r=pe(t)?{}:t;if(!G(r))return{value:null,problems:[K(n,"must be a mapping of keys to values")]};let o=Object.keys(e.entries),s=Object.fromEntries(
Object.entries(r).filter(([,c])=>!pe(c))),i=Z(e,s),a=(i.issues??[]).map(c=>cw(c,n)),l=[...mw(Object.keys(r),o,n),...a];return{value:i.success&&l.length===0?i.output:
null,problems:l}}function K(e,t,n=""){let r=e.findLast(s=>typeof s=="string"),o=r===void 0?`The document ${t}`:`\`${r}\` ${t}`;return{code:"bad-setting",path:e,
at:"value",message:o,hint:n}}function cw(e,t){let n=(e.path??[]).map(({key:i})=>typeof i=="number"?i:String(i)),r=n.findLast(i=>typeof i=="string"),o=[...t,...n],
s=e.kind==="schema"&&e.input===void 0?"is missing":e.message;return{...K(o,s),message:r===void 0?`Value ${s}`:`\`${r}\` ${s}`}}function mw(e,t,n){return e.filter(
r=>!t.includes(r)).map(r=>({code:"unknown-key",path:[...n,r],at:"key",message:`Unknown key ${JSON.stringify(r)}`,hint:xt(r,t)}))}function xt(e,t){let[n]=t.toSorted(
(o,s)=>oi(e,o)-oi(e,s));return`${n!==void 0&&oi(e,n)<=Math.max(2,Math.floor(e.length/2))?`Did you mean \`${n}\`? `:""}Known: ${t.join(", ")}`}function oi(e,t){let n=r=>r.
toLowerCase().replaceAll("_","-");return Ar(n(e),n(t))}import{inspect as uw}from"node:util";var si="(secret)",Et=class{#e;constructor(t){this.#e=t}reveal(){return this.#e}toString(){return si}toJSON(){return si}[uw.
custom](){return si}};var Fn=A("must be a text"),I=N(Fn,$l("must not be empty")),Qt=z(I,"must be a list, such as [a, b]");function fo(e,t){return N($r(G,t),Vs(({dataset:n,addIssue:r})=>{
let o={...n.value},s=Object.entries(o).flatMap(([i,a])=>{let{success:l,output:c,issues:m=[]}=Z(e,a);for(let u of m)r({message:u.message,path:[{type:"object",origin:"\
value",input:o,key:i,value:a}]});return l?[[i,c]]:[]});return Object.fromEntries(s)}))}var Zt=N(X(["true","True","TRUE","false","False","FALSE"],"must be true o\
r false"),Oe(e=>e.toLowerCase()==="true")),Nn=N(Fn,Ut(/^\d{1,9}$/,"must be a whole number"),Oe(e=>Number(e))),en=N(Nn,tt(1,"must be 1 or more")),dw={ms:1,s:1e3,
m:6e4,h:36e5,d:864e5,w:6048e5},$t=N(Fn,Ut(/^(?:0|(?:\d{1,6}(?:\.\d{1,3})?(?:ms|[smhdw]))+)$/,"must be a duration, such as 30s, 10m, 2h or 14d"),Oe(e=>[...e.matchAll(
/([\d.]+)(ms|[smhdw])/g)].reduce((t,[,n="0",r=""])=>t+Number(n)*(dw[r]??0),0))),ii=N(Fn,Ut(/^(?:\d{1,3}(?:\.\d{1,9})?\s*%|\d{1,15})$/,"must be a share, such as \
0.1%, or a number of rows"),Oe(fw),xn(e=>e.kind==="rows"||e.share<=1,"must be at most 100%"));function fw(e){return e.endsWith("%")?{kind:"share",share:Number(e.
slice(0,-1))/100}:{kind:"rows",rows:Number(e)}}var zm=N(Fn,Vs(({dataset:e,addIssue:t,NEVER:n})=>{let r=Ql(e.value);return r!==null?r:(t({message:"must be two da\
tes, the first not after the second, such as 2026-12-20/2027-01-02"}),n)})),ai=N(I,Oe(e=>e.replaceAll("\\","/")),xn(e=>!/^(?:\/|[A-Za-z]:)/.test(e)&&!e.split("/").
includes(".."),"must be a folder within the repository"),Oe(li));function li(e){let t=e.startsWith("/")?"/":"",n=e.split("/").filter(r=>r!==""&&r!==".");return`${t}${n.
join("/")}`}var Ym={gateway:M(I),jobmanager:M(I),kafka:M(I),connect:M(I),token:M(I),"topic-prefix":M(N(I,Ut(/^[\w.-]{1,100}$/,"must be letters, digits, `.`, `_` and `-`, 10\
0 at most"))),"kafka-tls":M(Zt),"kafka-sasl":M(ke())},Xm=["plain","scram-sha-256","scram-sha-512"],Qm=R({mechanism:X(Xm,`must be ${Xm.join(", ")}`),username:M(I),
password:M(I)});function Zm(e,t){return{gateway:e.gateway??null,jobmanager:e.jobmanager??null,kafka:e.kafka??null,connect:e.connect??null,token:e.token===void 0?
null:new Et(e.token),topicPrefix:e["topic-prefix"]??"",kafkaTls:e["kafka-tls"]??!1,kafkaSasl:t===null?null:pw(t)}}function pw({mechanism:e,username:t,password:n}){
let r=n===void 0?null:new Et(n);return{mechanism:e,username:t??null,password:r}}var _=M,ci={engine:_(I),ledger:_(X(["local","remote"],"must be local or remote")),settings:_(I),substitute:_(fo(A("must be a text"),"must be a mapping of texts \
to texts")),dialect:_(X(["flink","confluent"],"must be flink or confluent")),revisions:_(Zt),requires:_(I),"proof-age":_($t),soak:_($t),"retire-after":_($t),concurrency:_(
en),"catch-up":_($t),"catch-up-lag":_(Nn),"catch-up-soak":_($t),"run-limit":_($t),freeze:_(z(zm,'must be a list of ranges, such as ["2026-12-20/2027-01-02"]')),
"auto-rollback":_(Zt),approval:_(ke()),samples:_(I)},gw=R({...ci,file:_(I)}),yw=R(ci),hw=R({...ci,...Ym}),bw=R({"four-eyes":_(Zt)}),ww=["duckdb","confluent","fl\
ink"];function eu(e,t,n,r){let o=G(t)&&!pe(t.engine)?t.engine:"duckdb",s=Q(bw,G(t)?t.approval:{},[...n,"approval"]),i=(l,c)=>({value:l.value&&s.value?c(l.value):
null,problems:[...l.problems,...s.problems]}),a=(l,c,m)=>({...mi(e,l,{fourEyes:s.value?.["four-eyes"]??!1},c,r),dialect:l.dialect??m});switch(o){case"duckdb":return i(
Q(gw,t,n),l=>({...a(l,"local",null),engine:"duckdb",file:l.file??`.bluegreen/${e}.duckdb`}));case"confluent":return i(Q(yw,t,n),l=>({...a(l,"remote","confluent"),
engine:"confluent"}));case"flink":{let l=vw(t,[...n,"kafka-sasl"]),c=Q(hw,t,n);return i({...c,problems:[...c.problems,...l.problems]},m=>({...a(m,"remote","flin\
k"),engine:"flink",...Zm(m,l.value)}))}default:return{value:null,problems:[{...K([...n,"engine"],`is ${JSON.stringify(o)}, which is no engine`),hint:xt(String(o),
ww)}]}}}function vw(e,t){let n=G(e)?e["kafka-sasl"]:void 0;return pe(n)?{value:null,problems:[]}:Q(Qm,n,t)}function mi(e,t,n,r,o){let s=t.ledger??r;return{name:e,
ledger:s,settings:t.settings??null,substitute:t.substitute??{},hidden:{},dialect:t.dialect??null,revisions:t.revisions??(!o||s==="local"),requires:t.requires??null,
proofAge:t["proof-age"]??null,soak:t.soak??0,retireAfter:t["retire-after"]??0,concurrency:t.concurrency??10,catchUp:t["catch-up"]??6*36e5,catchUpLag:t["catch-up\
-lag"]??1e3,catchUpSoak:t["catch-up-soak"]??6e4,runLimit:t["run-limit"]??null,freeze:t.freeze??[],autoRollback:t["auto-rollback"]??!0,approval:n,samples:t.samples??
null,missing:[]}}var ui=/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;function tu(e){return typeof e=="string"&&e.search(ui)>=0}function po(e,t,n){return nu(e,n,t,new Map)}function nu(e,t,n,r){
if(typeof e=="string")return Sw(e,n,t);if(r.has(e))return{value:r.get(e),missing:[]};let o=jw(e,(s,i)=>nu(s,[...t,i],n,r));return r.set(e,o.value),o}function Sw(e,t,n){
let o=[...e.matchAll(ui)].map(([,s=""])=>s).filter(s=>t[s]===void 0).map(s=>({variable:s,path:n}));return o.length>0?{value:void 0,missing:o}:{value:e.replace(ui,
(s,i)=>t[i]??""),missing:o}}function jw(e,t){if(Array.isArray(e)){let o=e.map((i,a)=>t(i,a));return{value:o.filter(i=>i.value!==void 0).map(i=>i.value),missing:o.
flatMap(({missing:i})=>i)}}if(!G(e))return{value:e,missing:[]};let n=Object.entries(e).map(([o,s])=>({key:o,...t(s,o)})),r=n.filter(o=>o.value!==void 0);return{
value:Object.fromEntries(r.map(o=>[o.key,o.value])),missing:n.flatMap(({missing:o})=>o)}}var Pw=new RegExp("^\\p{L}[\\p{L}\\p{N} ._-]{0,79}$","u");function ru(e,t){let n=["environments"];if(pe(e))return{value:[go],problems:[]};if(!G(e))return{value:null,
problems:[K(n,"must be a mapping of names to settings")]};let r=Object.keys(e);if(r.length===0)return{value:[go],problems:[]};let o=r.map((a,l)=>Tw(a,e[a],t,l===
r.length-1)),s=o.flatMap(({value:a})=>a?[a]:[]),i=[...o.flatMap(a=>a.problems),...s.flatMap(a=>kw(a,r)),...Rw(s),...xw(r)];return{value:i.length===0?s:null,problems:i}}
var go={...mi("local",{},{fourEyes:!1},"local",!0),engine:"duckdb",file:".bluegreen/local.duckdb"};function Tw(e,t,n,r){let o=["environments",e],{value:s,missing:i}=po(
t,n,o),a=eu(e,s,o,r),c=[...(Pw.test(e)?[]:[K(o,"is no name for an environment: it starts with a letter and has at most 80 characters")]).map(u=>({...u,at:"key"})),
...a.problems],m=a.value===null?{}:Ow(a.value,t);return{value:a.value&&c.length===0?{...a.value,missing:i,hidden:m}:null,problems:c}}function Ow({substitute:e},t){
let n=G(t)&&G(t.substitute)?t.substitute:{},r=([s])=>tu(k(n,s)),o=Object.entries(e).filter(r);return Object.fromEntries(o.map(([s,i])=>[s,new Et(i)]))}function kw({
name:e,requires:t},n){let r=n.slice(0,n.indexOf(e));if(t===null||r.includes(t))return[];let o=["environments",e,"requires"],i=n.includes(t)?`is ${t}, which does\
 not come before ${e}`:`is ${JSON.stringify(t)}, which is no environment`;return[K(o,i,r.length>0?xt(t,r):"")]}function Rw(e){let t=new Map;return e.flatMap(n=>{
if(n.engine!=="duckdb")return[];let r=li(n.file),o=t.get(r);t.set(r,n.name);let s=["environments",n.name,"file"];return o===void 0?[]:[K(s,`is the file of envir\
onment ${o} too`)]})}function xw(e){let t=e.map(n=>n.toLowerCase());return e.flatMap((n,r)=>{let o=t.indexOf(t[r]??"");return o===r?[]:[{...K(["environments",n],
`differs from ${e[o]??""} in case only`),at:"key"}]})}var Ew=R({name:M(I),path:ai});function ou(e){if(pe(e))return{value:[],problems:[]};let t=Array.isArray(e),r=(t?e:[e]).map((i,a)=>$w(i,t?["project",a]:["project"])),
o=r.flatMap(({value:i})=>i?[i]:[]),s=[...r.flatMap(i=>i.problems),...t?[...Mw(o),...Cw(o)]:[]];return{value:s.length===0?o:null,problems:s}}function $w(e,t){if(!G(
e))return Iw(e,t);let{value:n,problems:r}=Q(Ew,e,t);return{value:n&&{name:n.name??su(n.path),path:n.path},problems:r}}function Iw(e,t){if(typeof e!="string")return{
value:null,problems:[K(t,"must be a folder, or a mapping of name and path")]};let{success:n,output:r,issues:o}=Z(ai,e);return n?{value:{name:su(r),path:r},problems:[]}:
{value:null,problems:o.map(({message:s})=>K(t,s))}}function su(e){return e.slice(e.lastIndexOf("/")+1)||null}function Mw(e){let t=e.map(({name:n})=>n);return e.
flatMap(({name:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project called ${n??"like the repository"}`)])}function Cw(e){let t=e.map(({path:n})=>n);
return e.flatMap(({path:n},r)=>t.indexOf(n)===r?[]:[K(["project",r],`names a second project in ${n||"the repository itself"}`)])}var U=M,Dn=ke,Aw=R({project:U(Dn()),ignore:U(Qt),samples:U(I),catalog:U(I),database:U(I),published:U(Qt),release:U(Dn()),environments:U(Dn()),checks:U(Dn())}),Lw=R(
{branches:U(Qt),main:U(I),baseline:U(I),closure:U(X(["full","minimal"],"must be full or minimal")),tables:U(Qt),exclude:U(Qt),versions:U(fo(en,"must be a mappin\
g of tables to numbers"))}),Fw=R({rows:U(Dn())}),Nw=R({warn:U(ii),fail:U(ii),"min-rows":U(Nn)}),di={file:"bluegreen.yaml",text:"",projects:[],ignore:[],samples:"\
samples",catalog:null,database:null,published:[],release:{branches:["release/**"],main:"main",baseline:"latest:*",closure:"full",tables:[],exclude:[],versions:{}},
environments:[go],checks:{rows:{warn:null,fail:null,minRows:0}}};async function iu(e,t,n){let{value:r,problems:o}=Dw(await uo(e,t),n);if(r!==null)return{...r,file:t,
text:e};throw new v(await Rt(e,t,o))}function Dw(e,t){let{environments:n,...r}=G(e)?e:{},o=po(G(e)?r:e,t,[]),s=Q(Aw,o.value,[]),i=G(o.value)?o.value:{},a=ou(i.project),
l=Q(Lw,i.release,["release"]),c=ru(n,t),m=Q(Fw,i.checks,["checks"]),u=Q(Nw,G(i.checks)?i.checks.rows:void 0,["checks","rows"]),d=[s,a,l,c,m,u],f=[...o.missing.map(
fi),...d.flatMap(w=>w.problems)],g=Ww(s.value,a.value,l.value,c.value,u.value);return{value:f.length===0?g:null,problems:f}}function Ww(e,t,n,r,o){let s=di;return{
...s,projects:t??[],ignore:e?.ignore??[],samples:e?.samples??s.samples,catalog:e?.catalog??null,database:e?.database??null,published:e?.published??[],release:{...s.
release,...Gw(n??{})},environments:r??s.environments,checks:{rows:{warn:o?.warn??null,fail:o?.fail??null,minRows:o?.["min-rows"]??0}}}}function Gw(e){let{branches:t,
main:n,baseline:r,closure:o,tables:s,exclude:i,versions:a}=e;return{...t&&{branches:t},...n!==void 0&&{main:n},...r!==void 0&&{baseline:r},...o&&{closure:o},...s&&
{tables:s},...i&&{exclude:i},...a&&{versions:a}}}function fi({variable:e,path:t}){return{code:"missing-variable",path:t,at:"value",message:`Environment variable\
 ${e} is not set`,hint:`Set ${e}, or write the value itself.`}}async function pi(e,t,{last:n=!1}={}){let{environments:r}=e,o=r.map(a=>a.name),s=t===null?n?o.at(-1):o.length===1?o[0]:void 0:t,i=r.find(a=>a.name===s);if(!i)throw await au(
e,[s===void 0?_w(o):Bw(s,o)]);if(i.missing.length>0)throw await au(e,i.missing.map(fi));return i}async function au({text:e,file:t},n){return new v(await Rt(e,t,
n))}function _w(e){let t=`Say which environment: --environment ${e.join(" | ")}`;return{code:"no-environment",path:["environments"],at:"key",message:t,hint:""}}
function Bw(e,t){let n=`There is no environment ${JSON.stringify(e)}`;return{code:"unknown-environment",path:["environments"],at:"key",message:n,hint:xt(e,t)}}var Uw=[/^(sink\.)?(topic|path|table-name|index)$/,/(^|\.)transactional-id(-prefix)?$/,/(^|\.)transactional\.id$/,/(^|\.)group[.-]id$/,/(^|\.)subject$/],qw=[/^(sink\.)?(topic|path|table-name|index)$/];
function lu(e){return Uw.some(t=>t.test(e))}function cu(e){return qw.some(t=>t.test(e))}function gi(e,t){let{body:n,tail:r}=mu(e);return n===""?e:In(E(n).stem,t)+
r}function yo(e,t,n){let{body:r,tail:o}=mu(e),{stem:s,version:i}=E(r);return r===""||i!==t||t===1?e:n!==null&&gi(n,t)===e?n:s+o}function mu(e){let t=e.replace(/\/+$/,
"");return{body:t,tail:e.slice(t.length)}}function ho(e,t){let{text:n}=e.sql,r=e.mentions.flatMap(({name:a,table:l})=>Hw(n,a,t.lastPart(l))),o=e.mentions.find(({name:{role:a}})=>a==="define"||a==="alter"),
s=o===void 0?[]:e.statement.options.flatMap(a=>uu(a,o,t)),i=e.mentions.flatMap(a=>a.name.options.flatMap(l=>uu(l,a,t)));return[...r,...s,...i].sort((a,l)=>a.start-
l.start)}function Hw(e,t,n){let r=t.parts.at(-1);if(r===void 0||r.text===n)return[];let o=e.charAt(t.start-1)!=="'"&&!r.quoted;return[{start:r.start,end:r.end,text:o?
Kw(n):n.replaceAll("`","``")}]}function Kw(e){return/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(e)&&rc(e)?.reserved!==!0||Nr(e)?e:`\`${e.replaceAll("`","``")}\``}function uu(e,{
table:t,name:n},r){if(!lu(e.key))return[];let o=r.option(t,n.parts.at(-1)?.text??"",e);return o===e.value?[]:[{...e.valueSpan,text:o.replaceAll("'","''")}]}function tn(e,t){
let n=0,r=[];for(let{start:o,end:s,text:i}of t)r.push(e.slice(n,o),i),n=s;return r.join("")+e.slice(n)}function ZM(e,t){let n=new Map(t.map(r=>[r.path,r.text]));return[...O(e,r=>r.file)].flatMap(([r,o])=>{let s=n.get(r)??null,i=[...o].sort((a,l)=>a.start-l.start);
return s===null?[]:[{path:r,before:s,after:tn(s,i)}]})}var yi=".bluegreen/accept.yaml",Vw=N(ke(),xn(()=>!1,"is not evaluated by this version: bound the rows with `count`")),Jw=R({table:I,column:I,where:M(Vw),count:M(
en),reason:I});async function du(e,t){let n=await uo(e,t);if(pe(n))return[];if(!Array.isArray(n))throw new v(await Rt(e,t,[K([],"must be a list of accepted devi\
ations")]));let r=n.map((s,i)=>Q(Jw,s,[i])),o=r.flatMap(s=>s.problems);if(o.length>0)throw new v(await Rt(e,t,o));return r.flatMap(({value:s})=>{if(s===null)return[];
let{table:i,column:a,count:l=null,reason:c}=s;return[{table:i,column:a,count:l,reason:c}]})}import{readFile as BT}from"node:fs/promises";import{resolve as UT}from"node:path";var fu=/\.sql$/i,pu=/\.(json|ya?ml)$/i,gu=/\.properties$/i;function Wn(e){return fu.test(e)||pu.test(e)||gu.test(e)}function Je(e){return fu.test(e)}function yu(e){
return pu.test(e)}function hu(e){return gu.test(e)}function Gn(e,t){return e===""||t.startsWith(`${e}/`)}function bu(e,t){let n=t.map(o=>o.replace(/^\.\//,"").replace(
/\/+$/,"")),r=n.length===0?()=>!1:Rr([...n,...n.map(o=>`${o}/**`)],{dot:!0});return o=>{if(!Gn(e,o))return!1;let s=e===""?o:o.slice(e.length+1);return s.split("\
/").some(i=>i==="test"||i==="tests")?!1:!r(s)&&!r(o)}}function wu(e,t){let n=[...new Set(e.filter(Je).flatMap(zw))].sort();return n.length===0?[{name:t,root:""}]:
n.length===1?n.map(r=>({name:vu(r),root:r})):n.map(r=>({name:Xw(r),root:r}))}function zw(e){let t=e.split("/"),n=t.indexOf("pipelines");return n<0||n===t.length-
1?[]:[t.slice(0,n+1).join("/")]}function vu(e){return e.slice(e.lastIndexOf("/")+1)}function Xw(e){let t=e.split("/").slice(0,-1);return t.length===0?vu(e):t.join(
"-")}function bi(e){let t=new Map;return{names:e,resolve:n=>{let r=t.get(n);if(r!==void 0)return r;let o=Yw(n,e);return t.set(n,o),o}}}function bo(e,{names:t,resolve:n}){
let r=e.statements.map(n);return{...e,names:t,statements:r,tables:ev(r)}}function Yw(e,t){let n=Mm(e,t),r=u=>Qw(n,u),o=r("define"),s=hi(r("read")),i=[...r("like"),
...r("option")],a=$m(e.statement)?[...r("write"),...o]:[],l=e.part==="script"?ju:hi(a),c=xm(e.statement)?o[0]??null:null,m=Em(e.statement)?r("alter")[0]??null:null;
return{...e,mentions:n,reads:i.length===0?s:hi([...s,...i]),rowsOf:s,writes:l,creates:c,alters:m,outputs:Zw(c??m,l)}}var ju=[];function Qw(e,t){let n=e.filter(({
name:r})=>r.role===t);return n.length===0?ju:n.map(({table:r})=>r)}function Zw(e,t){return e===null||t.includes(e)?t:[e,...t]}function hi(e){return e.length<2?e:
[...new Set(e)].sort()}function ev(e){let t=new Map,n=r=>{let o=t.get(r)??{creates:[],alters:[],writers:[],seeds:[],readers:[]};return t.set(r,o),o};for(let r of e)
r.part!=="script"&&tv(r,n);return new Map([...t.keys()].sort().map(r=>[r,nv(r,n(r))]))}function tv(e,t){e.creates!==null&&t(e.creates).creates.push(e),e.alters!==
null&&t(e.alters).alters.push(e);for(let n of e.writes)(e.part==="seed"?t(n).seeds:t(n).writers).push(e);for(let n of e.reads)t(n).readers.push(e)}function nv(e,t){
let n=t.creates[0]?.file,{creates:r,writers:o,seeds:s,readers:i}=t,a=[...t.alters].sort((l,c)=>Su(l,n)-Su(c,n));return{id:e,creates:r,alters:a,writers:o,seeds:s,
readers:i,external:o.length+s.length===0}}function Su(e,t){return e.file===t?0:1}var Vu=kl(Wu(),1);var jv,ut=()=>jv??=lw("../vendor/jsonc-parser-AO2QORY5.js");function Ti(...e){return new.target?new(ut()).findNodeAtLocation(...e):ut().findNodeAtLocation(...e)}function Gu(...e){
return new.target?new(ut()).parse(...e):ut().parse(...e)}function _u(...e){return new.target?new(ut()).parseTree(...e):ut().parseTree(...e)}function Bu(...e){return new.target?
new(ut()).printParseErrorCode(...e):ut().printParseErrorCode(...e)}function qu(e,t){let n=Jl(t),r=Array.isArray(n)?n:[],o=ct(t),[s]=r.flatMap(a=>a.errors);if(s!==void 0){let{line:a,column:l}=$e(o,s.pos[0]),c=`this connector fil\
e is not valid YAML: ${Pv(s.message)}`;return{connectors:[],faults:[{code:"connector-file",file:e,line:a,column:l,message:c,hint:"correct the YAML, or name the \
file under ignore"}]}}return{connectors:r.flatMap(a=>Oi(a,a.contents,null)).map(a=>Tv(e,o,a)),faults:[]}}function Pv(e){return(e.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"")}function Oi(e,t,n){return zs(t)?t.items.flatMap(o=>Oi(e,o,n)):Vl(t)?[...t.has("connector.class")?[{document:e,
config:t,outer:n}]:[],...t.items.flatMap(o=>Oi(e,o.value,t))]:[]}function Tv(e,t,{document:n,config:r,outer:o}){let{line:s}=$e(t,r.range?.[0]??0),i=r.items.flatMap(
a=>Ov(n,a));return{file:e,line:s,name:Uu(r)??Uu(o)??ki(e),settings:i}}function Uu(e){let t=e?.get("name");return typeof t=="string"?t:null}function Ov(e,{key:t,
value:n}){if(!Cr(t)||typeof t.value!="string")return[];let r=zs(n)?n.items:[n],o=r.flatMap(s=>kv(Kl(s)?s.resolve(e):s)??[]);return o.length===0||o.length<r.length?
[]:[{key:t.value,value:o.join(","),spans:r.flatMap(s=>Rv(s))}]}function kv(e){if(!Cr(e))return null;let t=e.value;return typeof t=="string"?t:typeof t=="number"||
typeof t=="boolean"?e.source??String(t):null}function Rv(e){if(!Cr(e)||typeof e.value!="string"||!e.range)return[];let[t,n]=e.range;return xv(e)?[{start:t+1,end:n-
1}]:[{start:t,end:n}]}function xv({type:e}){return e==="QUOTE_SINGLE"||e==="QUOTE_DOUBLE"}var Ev={connectors:[],faults:[]};function Hu(e,t){return t.includes("connector.class")?/\.json$/i.test(e)?$v(e,t):qu(e,t):Ev}function $v(e,t){let n=[],r=_u(t,n,
{allowTrailingComma:!1}),o=ct(t),[s]=n;return s!==void 0?{connectors:[],faults:[Iv(e,o,s)]}:{connectors:(r===void 0?[]:Ku(r)).map(a=>Mv(e,o,a)),faults:[]}}function Iv(e,t,{
error:n,offset:r}){let{line:o,column:s}=$e(t,r),i=`this connector file is not valid JSON: ${Ri(n)}`;return{code:"connector-file",file:e,line:o,column:s,message:i,
hint:"correct the JSON, or name the file under ignore"}}function Ri(e){return Bu(e).replaceAll(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()}function Ku(e){return[...e.
type==="object"&&Ti(e,["connector.class"])!==void 0?[e]:[],...(e.children??[]).flatMap(Ku)]}function Mv(e,t,n){let r=(n.children??[]).flatMap(Av),{line:o}=$e(t,
n.offset);return{file:e,line:o,name:Cv(n,r)??ki(e),settings:r}}function Cv(e,t){let n=t.find(s=>s.key==="name");if(n!==void 0)return n.value;let r=e.parent?.parent,
o=r===void 0?void 0:Ti(r,["name"]);return typeof o?.value=="string"?o.value:null}function Av(e){let[t,n]=e.children??[],r=n?.type==="array"?n.children??[]:n===void 0?
[]:[n],o=r.flatMap(i=>Lv(i)??[]);if(typeof t?.value!="string"||o.length===0||o.length<r.length)return[];let s=r.filter(i=>i.type==="string").map(Fv);return[{key:t.
value,value:o.join(","),spans:s}]}function Lv({value:e}){let t=e;return typeof t=="string"?t:typeof t=="number"||typeof t=="boolean"?String(t):null}function Fv({
offset:e,length:t}){return{start:e+1,end:e+t-1}}function ki(e){return e.slice(e.lastIndexOf("/")+1).replace(/\.[^.]+$/,"")}function xi(e,t,n){let r=e.filter(i=>t(i.path)),o=r.filter(Nv).map(i=>({file:i.path,...n(i)})),s=r.filter(Dv).map(i=>Hu(i.path,i.text??""));return{files:new Map(
r.map(i=>[i.path,i])),statements:o.flatMap(({statements:i})=>i),lost:o.flatMap(({file:i,sql:a})=>a.faults.map(l=>({file:i,sql:a,fault:l}))),connectors:s.flatMap(
i=>i.connectors),faults:s.flatMap(i=>i.faults),unread:r.flatMap(Gv),properties:_v(r)}}function Ju(e,t){let n=new Map,r=new Map;return({path:o,oid:s,text:i})=>{let a=n.
get(s)??e(i??"");n.set(s,a);let l=r.get(o);if(l?.sql===a)return l;let c={sql:a,statements:Im(o,a,t)};return r.set(o,c),c}}function Nv(e){return Je(e.path)&&e.text!==
null}function Dv(e){return yu(e.path)&&e.text!==null}var Wv={symlink:"is a symbolic link, which is not followed",submodule:"is a submodule, which is not entered",
"lfs-pointer":"is a pointer to a Git LFS object, which is not fetched","not-utf-8":"is not UTF-8 text","too-large":"is larger than the limit of 10 MB"};function Gv(e){
let t=e.problem??e.kind,n=Je(e.path)||e.kind==="submodule";return t==="file"||e.text!==null||!n?[]:[{path:e.path,oid:e.oid,message:`${e.path} ${Wv[t]}`}]}function _v(e){
let t=e.filter(n=>hu(n.path)&&n.text!==null);return new Map(t.map(n=>[n.path.replace(/\.properties$/i,".sql"),Bv(n.text??"")]))}function Bv(e){let t=(0,Vu.parseLines)(
e).filter(n=>Array.isArray(n));return Object.fromEntries(t.map(([n,r])=>[n??"",r??""]))}function dt(e,t,n){e.pairs.set(t,n),e.taken.add(n)}function So(e){return e.creates.length>0||!e.external}function rn({head:e,pairs:t}){return[...e.tables.values()].
filter(n=>!t.has(n.id)&&So(n))}function _n({base:e,taken:t}){return[...e.tables.values()].filter(n=>!t.has(n.id))}function It(e,t){return`${t.qualifier(e)}${E(
t.lastPart(e)).stem}`}function on(e,t,n){let r=O(e,s=>It(t(s),n)),o=O(e,s=>E(n.lastPart(t(s))).stem);return s=>{let i=r.get(It(s,n));if(i!==void 0)return i;let a=n.
qualifier(s);return(o.get(E(n.lastPart(s)).stem)??[]).filter(c=>Uv(a,n.qualifier(t(c))))}}function Uv(e,t){return e===""||t===""||e.endsWith(`.${t}`)||t.endsWith(
`.${e}`)}function Ie(e){return e.creates[0]??e.writers[0]??e.seeds[0]}function jo(e,t){let n=Ie(e),r=t.map(o=>o.id).join(", ");return{code:"ambiguous-identity",
file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`it cannot be told whether ${e.id} is ${r} of the baseline`,hint:"give the tabl\
e that goes on the name it had in the baseline (the rewrite gives it its version), and put new ones into other files"}}function zu(e,t){let n=t?()=>[]:Hv(e);for(let r of e.head.tables.values())e.pairs.has(r.id)||qv(e,r,n)}function qv(e,t,n){let{base:r,pairs:o,taken:s}=e,i=r.tables.
has(t.id)?[t.id]:n(t.id),[a,...l]=i,c=a!==void 0&&l.length===0?a:t.id;o.set(t.id,c),l.length>0?e.faults.push(Ei(t,i)):a!==void 0&&s.has(a)&&e.warnings.push(...$i(
t,a))}function Hv({base:e,head:t,pairs:n}){let r=[...n].filter(([i])=>t.tables.get(i)?.external===!1),s=on(r,([i,a])=>e.tables.has(a)?a:i,t.names);return i=>s(i).
map(([,a])=>a)}function Ei(e,t){let[n]=Xu(e);return{code:"stale-version",file:n?.file??"",line:n?.statement.line??0,column:n?.statement.column??0,message:`nothi\
ng defines ${e.id}, which may mean any of ${t.join(", ")}`,hint:"write the name of the table that is meant"}}function $i(e,t){return Xu(e).slice(0,1).map(({file:n,
statement:r})=>({code:"stale-version",message:`nothing defines ${e.id}; it is taken for ${t}`,file:n,line:r.line}))}function Xu({readers:e,writers:t,seeds:n,alters:r}){
return[...e,...t,...n,...r]}var Yu={of:new Map,faults:[],warnings:[]};function Qu(e,{of:t}){return t.get(e)??e}function Zu(e,t){let n=[...t.tables.values()],r=n.filter(i=>i.creates.length>
0),o=on(r,i=>i.id,t.names),s=n.filter(i=>Kv(i,e.tables.get(i.id))).map(i=>Vv(i,o(i.id),e));return{of:new Map(s.flatMap(({alias:i})=>i===null?[]:[i])),faults:s.flatMap(
({faults:i})=>i),warnings:s.flatMap(({warnings:i})=>i)}}function Kv(e,t){return e.creates.length===0&&(t===void 0||t.creates.length>0)}function Vv(e,t,n){let r=n.
tables.has(e.id),o=t.filter(c=>!(c.external&&e.external)&&!(r&&n.tables.has(c.id))),[s,...i]=o;if(s===void 0)return{alias:null,faults:[],warnings:[]};if(i.length===
0)return{alias:[e.id,s.id],faults:[],warnings:$i(e,s.id)};let a=r&&e.external,l=o.map(c=>c.id);return{alias:null,faults:a?[]:[Ei(e,l)],warnings:[]}}var ed=new WeakMap;function Me(e){let t=ed.get(e);if(t!==void 0)return t;let{sql:n,statement:r,mentions:o}=e,s=o.map(a=>a.table),i=Ii(e,n,r,s);return ed.set(e,i),
i}function Ii(e,t,n,r){let o=new Map(n.names.map((i,a)=>[i,r[a]??""])),s=t.text.slice(n.start,n.end);return{statement:e,sql:t,parsed:n,raw:s,identityOf:i=>o.get(
i)??""}}function td(e,t,n,r){let o=Yv(e,t,n),s=new Map,i=O(t.statements,c=>c.file),a=c=>{let m=s.get(c.file);if(m!==void 0)return m;let u=Xv(c.sql,i.get(c.file)??
[],o,r);return s.set(c.file,u),u},l=new Map;return c=>{let m=l.get(c);if(m!==void 0)return m;let u=Jv(c,a(c),zv(c,n));return l.set(c,u),u}}function Jv(e,t,n){let r=t.
statements[e.ordinal];return r?.names.length===n.length?Ii(e,t,r,n):Ii(e,e.sql,e.statement,n)}function zv(e,t){return e.mentions.map(n=>t.ofHead.get(n.table)??n.
table)}function Xv(e,t,n,r){let o=t.filter(s=>s.part!=="script").flatMap(s=>ho(s,n));return o.length===0?e:r(tn(e.text,o))}function Yv(e,t,n){return{lastPart:r=>e.
names.lastPart(n.ofHead.get(r)??r),option:(r,o,s)=>{let i=n.ofHead.get(r)??r,a=e.names.lastPart(i);if(o===a||t.tables.get(r)?.external===!0)return s.value;let l=oo(
e.tables.get(i),s.key);return yo(s.value,E(o).version,l)}}}function H({file:e,statement:t},n=t.line){return{file:e,line:n}}function Bn({before:e,after:t}){return e.raw===t.raw?[]:[Mi(H(t.statement))]}function Mi(e){return{
change:"cosmetic",words:"",columns:[],at:e}}function Po({base:e,head:t},{before:n,after:r}){let o=H(r.statement),s=at(e,n.statement),i=at(t,r.statement);return _c(
s,i).map(a=>({...a,at:o}))}function Ce({file:e,line:t}){return`${e}:${t}`}function rd(e,t,n){let r=new Map([...n].map(([a,l])=>[l,a])),o=new Set(e.statements),s=ot(()=>new Map(e.statements.map(a=>[nd(a.file,a),a]))),i=new Map;for(let a of t.
statements){let l=r.get(a.file)??a.file,m=l===a.file&&o.has(a)?a:s().get(nd(l,a));m!==void 0&&Qv(e,l,t,a.file)&&i.set(a,m)}return i}function nd(e,{ordinal:t}){return`${e}\
${t}`}function Qv(e,t,n,r){if(e.files.get(t)?.oid!==n.files.get(r)?.oid)return!1;let[o,s]=[e.properties.get(t),n.properties.get(r)];return o===void 0&&s===void 0||
L(o??{})===L(s??{})}var Un={object:"table",temporary:!1,columns:[],primaryKey:[],distribution:null,partitionedBy:null,watermark:null,comment:null,options:[],like:null,query:null};function To(e,t){
let n=[],r=e;for(let o of t){let s=Zv(r,o);s===null?n.push(o):r=s}return{definition:r,rest:n}}function Zv(e,t){let n=Vr(t.parsed);if(n===null||n.syntax.type!=="\
alter"||t.parsed.placeholders)return null;let{syntax:r,cursor:o}=n;switch(r.action){case"set":return{...e,options:eS(e.options,t.parsed.options)};case"reset":return{
...e,options:tS(e.options,t)};case"add":case"modify":return nS(t)?null:rS(e,r,o);case"drop-columns":return aS(e,r);case"drop-key":return{...e,primaryKey:[]};case"\
drop-watermark":return{...e,watermark:null};default:return null}}function eS(e,t){let n=new Set(t.map(r=>r.key));return[...e.filter(r=>!n.has(r.key)),...t]}function tS(e,{
sql:t,parsed:n}){let r=new Set(so({sql:t,statement:n}));return e.filter(o=>!r.has(o.key))}function nS({sql:e,parsed:t}){let n=Ee(e,t,()=>"");return/\b(FIRST|AFTER)\b/.
test(n.replace(/'(?:[^']|'')*'|`(?:[^`]|``)*`/g,""))}function rS(e,{action:t,schema:n},r){let o=n.columns.flatMap(l=>sS(l)??[]);if(oS(n)||o.length<n.columns.length)
return null;let s=new Set(e.columns.map(l=>l.name));if(o.some(l=>s.has(l.name)!==(t==="modify")))return null;let[i]=n.constraints,[a]=n.watermarks;return{...e,columns:t===
"add"?[...e.columns,...o]:iS(e.columns,o),primaryKey:i===void 0?e.primaryKey:i.columns.map(l=>l.text),watermark:a===void 0?e.watermark:Bc(r,a)}}function oS({columns:e,
constraints:t,watermarks:n}){return e.length+t.length+n.length===0}function sS({kind:e,name:t,dataType:n,constraint:r,start:o,end:s}){if(e!=="physical"||n===null||
r!==null)return null;let i=t.parts.map(l=>l.text).join("."),{nullable:a}=n;return{name:i,kind:e,type:Uc(n),nullable:a,expression:null,start:o,end:s}}function iS(e,t){
let n=new Map(t.map(r=>[r.name,r]));return e.map(r=>n.get(r.name)??r)}function aS(e,{columns:t}){let n=new Set(t.map(o=>o.parts.map(s=>s.text).join("."))),r=e.columns.
filter(o=>!n.has(o.name));return e.columns.length-r.length===n.size?{...e,columns:r}:null}function ze(e,t){let[n,...r]=e,{definition:o,rest:s}=To(n?.parsed.definition??Un,t);return JSON.stringify([n===void 0?sd(o):od(n,o),r.map(i=>od(i,i.parsed.definition??
Un)).sort(),s.map(i=>sn(i))])}function od(e,t){let n=t.query===null?null:sn(e,t.query);return JSON.stringify([sd(t),n,mS(e)])}function sd(e){let{object:t,temporary:n,
columns:r,primaryKey:o,distribution:s,partitionedBy:i,watermark:a,like:l}=e,c=new Map(cS(e.options).map(({key:m,value:u})=>[m,u]));return[t,n,o,s,i,a,l,r.map(lS),
[...c].sort(([m],[u])=>m<u?-1:1)]}function lS({name:e,kind:t,type:n,nullable:r,expression:o}){return[e,t,n===null?null:Dc(n),r,o]}function cS(e){return e.filter(
({key:t})=>!Vt(t))}function mS(e){let{parsed:t}=e;if(t.placeholders)return sn(e);if(t.definition?.object!=="materialized-table")return uS(e);let[n,r]=[t.options[0],
t.options.at(-1)];return n===void 0||r===void 0?sn(e):sn(e,{start:t.start,end:n.keySpan.start-1})+sn(e,{start:r.valueSpan.end+1,end:t.end})}function uS({sql:e,parsed:t}){
let r=/\bCONNECTION\b/i.test(e.text.slice(t.start,t.end))?Pt(t):null;return((r?.type==="create-table"?r.connection:null)?.parts??[]).map(s=>s.text).join(".")}function sn({
sql:e,parsed:t,identityOf:n},{start:r,end:o}=t){return Ee(e,{...t,start:r,end:o},n)}function ad(e,t){let{after:n}=e,r=dS(e),o=r.filter(({target:s})=>s===null||s===t);return(o.length>0?o:r).map(s=>cd(s,n,[]))}var id=new WeakMap;function dS({before:e,
after:t}){let n=id.get(t);if(n?.before===e)return n.all;let r=Yc(Oo(e),Oo(t));return id.set(t,{before:e,all:r}),r}function ld({before:e,after:t}){return Qc(Oo(e),
Oo(t)).map(n=>cd(n,t,[]))}function Oo({sql:e,parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function cd({change:e,words:t,after:n},{statement:r},o){
return{change:e,words:t,columns:o,at:H(r,n?.line)}}var md=new WeakMap;function qn(e){let t=md.get(e);if(t!==void 0)return t;let n=Ee(e.sql,e.parsed,e.identityOf),r={...e,canonical:n};return md.set(e,r),r}function Hn(e,t,n){
let r=Ci(e,t,({canonical:c})=>c),o=Ci(r.before,r.after,n),s=o.before.length===1&&o.after.length===1,{pairs:i,before:a,after:l}=s?Ci(o.before,o.after,()=>""):o;return{
equal:r.pairs,changed:s?[...o.pairs,...i]:i,came:l,went:a}}function Ci(e,t,n){let r=new Map;for(let a of[...e].reverse()){let l=n(a,"before"),c=r.get(l);c===void 0?
r.set(l,[a]):c.push(a)}let o=[],s=t.filter(a=>{let l=r.get(n(a,"after"))?.pop();return l!==void 0&&o.push({before:l,after:a}),l===void 0}),i=new Set(o.map(a=>a.
before));return{pairs:o,before:e.filter(a=>!i.has(a)),after:s}}function gd(e,t,n){if(fS(e,t,n))return[];let r=ud(t,Me),o=ud(n,e.back),s=Hn(r.creates,o.creates,()=>""),[i]=[...s.changed,...s.equal],a=[...pS(e,s),...gS(dd(i?.
before,r.alters),dd(i?.after,o.alters),yd(i,r,o))];return a.length>0?a:hS(r,o,s.changed)}function fS({same:e},t,n){let r=[...t?.creates??[],...t?.alters??[]],o=[
...n?.creates??[],...n?.alters??[]];return r.length===o.length&&o.every((s,i)=>e.get(s)===r[i])}function ud(e,t){let n=r=>r.map(o=>qn(t(o)));return{creates:n(e?.
creates??[]),alters:n(e?.alters??[])}}function dd(e,t){return To(e?.parsed.definition??Un,t)}function yd(e,t,n){if(e!==void 0&&e.before.canonical!==e.after.canonical)
return e.after;let r=(o,s)=>{let i=new Set(s.alters.map(a=>a.canonical));return o.alters.find(a=>!i.has(a.canonical))};return r(n,t)??e?.after??r(t,n)??n.alters[0]??
t.alters[0]??null}function pS(e,{equal:t,changed:n,came:r,went:o}){return[...[...t,...n].flatMap(s=>Po(e,s)),...t.flatMap(Bn),...n.flatMap(ld),...n.slice(1).map(
({after:s})=>Kn("definition changed at",s)),...r.map(s=>fd("definition added:","logic",s)),...o.map(s=>fd("definition removed:","breaking",s))]}function fd(e,t,{
statement:n}){let r=H(n);return{change:t,words:`${e} ${Ce(r)}`,columns:[],at:r}}function Kn(e,{statement:t}){let n=H(t);return{change:"logic",words:`${e} ${Ce(n)}`,
columns:null,at:n}}function gS(e,t,n){let{changed:r,came:o,went:s,equal:i}=Hn(e.rest,t.rest,()=>"");return[...(n===null?[]:Gc(e.definition,t.definition)).flatMap(
l=>n===null?[]:{...l,at:H(n.statement,yS(l,n))}),...i.flatMap(Bn),...r.map(({after:l})=>Kn("ALTER changed at",l)),...o.map(l=>Kn("ALTER added:",l)),...s.map(l=>Kn(
"ALTER removed:",l))]}function yS({columns:e},{parsed:t,sql:n}){let r=t.definition?.columns.find(({name:o})=>e?.length===1&&o===e[0]);return r===void 0?void 0:$e(
ct(n.text),r.start).line}function hS(e,t,n){let r=yd(n[0],e,t);return r===null||n.length===0&&pd(e)===pd(t)?[]:ze(e.creates,e.alters)===ze(t.creates,t.alters)?[
Mi(H(r.statement))]:[Kn("definition changed at",r)]}function pd({alters:e}){return e.map(t=>t.raw).join("")}function hd(e,t){return ze([e],[])===ze([t],[])}function vd(e,t,n){let{equal:r,changed:o,came:s,went:i}=bS(e,bd(t),bd(n));return[...[...r,...o].flatMap(a=>Po(e,a)),...r.flatMap(Bn),...o.flatMap(a=>ad(a,t?.id??
n?.id??"")),...s.map(({statement:a})=>wd(`writer added: ${Ce(H(a))}`,a)),...i.map(({statement:a})=>wd(`writer removed: ${a.file}`,a))]}function bd(e){return(e?.
writers??[]).filter(t=>t.creates===null)}function bS({same:e,back:t,moved:n},r,o){let s=new Set(o.flatMap(l=>e.get(l)??[])),i=r.filter(l=>!s.has(l)).map(l=>qn(Me(
l))),a=o.filter(l=>!e.has(l)).map(l=>qn(t(l)));return Hn(i,a,({statement:{file:l}},c)=>c==="before"?n.get(l)??l:l)}function wd(e,t){return{change:"logic",words:e,
columns:[],at:H(t)}}function Pd(e){let{base:t,head:n,identities:r,renames:o,back:s,excluded:i}=e,a=new Map(o.map(u=>[u.from,u.to])),l={base:t,head:n,back:s,moved:a,same:rd(t,n,a)},
c=new Set([...r.inHead.keys(),...r.removed]),m=new Set([...r.renamed].filter(u=>!i.has(u)));return new Map([...c].sort().map(u=>[u,wS(l,{...r,renamed:m},u)]))}function wS(e,t,n){
let r=e.base.tables.get(n),o=e.head.tables.get(t.inHead.get(n)??"");if(t.added.has(n))return Sd(n,o,"additive","new table");if(t.removed.has(n))return Sd(n,r,"b\
reaking","table removed");if(t.unclear.has(n)||vS(e,r,o))return{identity:n,change:"none",differences:[],columns:[],at:null};let s=[...gd(e,r,o),...vd(e,r,o),...t.
renamed.has(n)?SS(n,o):[]];return jS(n,s,jd(r)||jd(o))}function vS({same:e},t,n){if(t===void 0||n===void 0)return t===n;let r=(o,s)=>o.length===s.length&&s.every(
(i,a)=>e.get(i)===o[a]);return r(t.creates,n.creates)&&r(t.alters,n.alters)&&r(t.writers,n.writers)}function Sd(e,t,n,r){let o=t===void 0?void 0:Ie(t),s=o===void 0?
null:H(o);return{identity:e,change:n,differences:[r],columns:null,at:s}}function SS(e,t){let n=t===void 0?void 0:Ie(t);return t===void 0||n===void 0?[]:[{change:"\
logic",words:`renamed: ${e} \u2192 ${t.id}`,columns:null,at:H(n)}]}function jd(e){return e===void 0?!1:e.writers.length+e.seeds.length>0||e.creates.some(({rowsOf:t})=>t.
length>0)}function jS(e,t,n){let r=Wc(t.map(i=>i.change)),o=t.find(i=>i.change===r)?.at??null,s=new Set(t.map(i=>i.words).filter(i=>i!==""));return{identity:e,change:r,
differences:[...s],columns:PS(t,n),at:o}}function PS(e,t){let n=e.filter(({change:r})=>oe(r)).map(r=>t&&r.refuses===!0?null:r.columns);return n.includes(null)?null:
n.flatMap(r=>r??[])}var TS=new Set(["options","additive","logic","breaking"]);function oe(e){return TS.has(e)}function D(e,t,n,r){let{line:o,column:s}=e.statement;return{code:t,file:e.file,line:o,column:s,message:n,hint:r}}function Td(e,t){let n=kS(e,t);return n.length>0?n:OS(e,t)}function OS({base:e,wanted:t},n){return t.excluded.size===0?[]:e.statements.flatMap(r=>{let o=r.writes.
filter(i=>n.has(i)),s=r.writes.filter(i=>t.excluded.has(i));return o.length>0&&s.length>0?[Od(r,o,s)]:[]})}function kS({lineage:e,identities:t,wanted:n},r){let o=s=>n.
excluded.has(s)&&t.added.has(s);return e.statements.flatMap(s=>{let i=s.outputs.filter(c=>r.has(c));if(i.length===0)return[];let a=s.outputs.filter(c=>n.excluded.
has(c)),l=s.reads.filter(o);return[...a.length>0?[Od(s.statement,i,a)]:[],...l.length>0?[RS(s,i,l)]:[]]})}function Od(e,t,n){let r=`one job writes ${t.join(", ")}\
, which is released, and ${n.join(", ")}, which is excluded`;return D(e,"mixed-outputs",r,"exclude all of them or none, or split the job")}function RS({statement:e},t,n){
let r=`${t.join(", ")} is released and reads ${n.join(", ")}, which is new and excluded, so that it is nowhere`;return D(e,"excluded-but-read",r,"exclude both o\
r none")}function kd(e,{columns:t}){if(t===null)return!0;if(t.length===0)return!1;let n=lt(e);return xS(e,n)||t.some(r=>n.includes(r))}function xS({reads:e,rowsOf:t,creates:n},r){
return e.length>t.length||r.includes("*")||/\bNATURAL\b/i.test(r)?!0:n===null&&/(?<!(?:[(,>]|LATERAL)\s*)\bTABLE\s+[^(\s]/i.test(r)}function ko({mentions:e,statement:t,sql:n}){let r=e.toSorted((s,i)=>s.name.start-i.name.start),o=r.filter(({name:s})=>s.role==="write");return o.map((s,i)=>{let{
start:a}=s.name,l=o[i+1]?.name.start??t.end,c=r.filter(({name:m})=>m.role==="read"&&m.start>=a&&m.start<l);return{target:s.table,reads:c.map(({table:m})=>m),text:n.
text.slice(a,l)}})}function xd(e){let{lineage:t,changes:n,identities:r,wanted:o}=e,s=new Map,i=new Set,a=[...t.externals].filter(u=>ES(u,n,r)).sort(),l=new Set,c=Rd($S(e,a),s,o,i);
for(;c.length>0;){let u=c.flatMap(d=>MS(d,e,l));c=Rd(u,s,o,i)}let m=[...Td(e,s),...LS(t,r)];return{causes:s,pinned:i,expectations:a,faults:m,warnings:AS(e)}}function ES(e,t,n){
let r=t.get(e)?.change??"none";return!n.added.has(e)&&(oe(r)||r==="in-place")}function $S({lineage:e,changes:t,identities:n,wanted:r},o){let s=[...t].flatMap(([
a,l])=>e.externals.has(a)?[]:n.added.has(a)?[[a,{kind:"new"}]]:n.removed.has(a)?[[a,{kind:"removed"}]]:oe(l.change)?[[a,{kind:"changed",at:l.at}]]:[]),i=[...r.listed].
sort().filter(a=>!e.externals.has(a));return[...s,...o.flatMap(a=>IS(a,e,t.get(a))),...i.map(a=>[a,{kind:"listed"}])]}function IS(e,t,n){if(n===void 0||!oe(n.change))
return[];let r={kind:"expectation",external:e,at:n.at};return(t.readers.get(e)??[]).filter(o=>kd(o.statement,n)).flatMap(o=>Ed(o,t).map(s=>[s,r]))}function Ed(e,t){
return e.outputs.filter(n=>!t.externals.has(n))}function MS(e,{lineage:t,identities:n},r){let o=(s,i)=>(s??[]).flatMap(a=>r.has(a)?[]:(r.add(a),i(a,Ed(a,t))));return[
...o(t.writers.get(e),(s,i)=>Vn(i,{kind:"written-with",via:e})),...o(t.readers.get(e),(s,i)=>CS(e,s,i,n))]}function Vn(e,t){return e.map(n=>[n,t])}function CS(e,{
statement:t},n,{ofHead:r}){let o={kind:"reads",via:e};if(n.length<2)return Vn(n,o);let s=u=>r.get(u)??u,i=ko(t).filter(u=>u.reads.some(d=>s(d)===e)),a=new Set(i.
map(({target:u})=>s(u))),l=n.filter(u=>a.has(u)),[c]=l;if(c===void 0)return Vn(n,o);let m=n.filter(u=>!a.has(u));return[...Vn(l,o),...Vn(m,{kind:"written-with",
via:c})]}function Rd(e,t,n,r){let o=[];for(let[s,i]of e)n.excluded.has(s)||n.spared.has(s)?r.add(s):t.has(s)||(t.set(s,i),o.push(s));return o.sort()}function AS({
lineage:e,wanted:t}){return[...t.listed].sort().filter(r=>e.externals.has(r)).map(r=>({code:"listed-external",message:`${r} is to move, but nothing in the proje\
ct fills it: externals have no versions`,file:"",line:0}))}function LS(e,t){return[...t.removed].sort().flatMap(n=>(e.readers.get(n)??[]).map(({statement:r})=>D(
r,"removed-but-read",`${n} is removed, and is still read here`,`remove the reader too, or keep ${n}`)))}function $d(e,t){return Md(e).flatMap(({connector:n,setting:r})=>Ad(Cd(e,n),n,r,t))}function Id(e,t){return[...Md(e).flatMap(({connector:n,setting:r})=>FS(e,n,r,
t)),...e.connectors.flatMap(n=>NS(n,t))]}function Md(e){return e.connectors.flatMap(t=>t.settings.filter(({key:n})=>mt(n)).map(n=>({connector:t,setting:n})))}function Cd(e,{
file:t}){return e.files.get(t)?.text??""}function Ad(e,{file:t},{spans:n},{finalOf:r}){return n.flatMap(({start:o,end:s})=>ni(e.slice(o,s)).flatMap(i=>{let a=r(
i.text),l=o+i.at;return a===i.text?[]:[{file:t,start:l,end:l+i.text.length,text:a}]}))}function FS(e,t,n,r){let o=ni(n.value).filter(({text:l})=>r.finalOf(l)!==
l),s=Ad(Cd(e,t),t,n,r),[i]=o;if(i===void 0||o.length===s.length)return[];let a=`${n.key} names ${i.text}, which moves, but not in plain text`;return[Ld(t,"conne\
ctor-value",a,"write the topics plainly, without escapes or aliases")]}function NS(e,{removed:t}){return io(e).flatMap(n=>{let r=t.get(n);if(r===void 0)return[];
let o=`${r} is removed, and the connector ${e.name} still reads its topic ${n}`;return[Ld(e,"removed-but-read",o,`remove the connector too, or keep ${r}`)]})}function Ld({
file:e,line:t},n,r,o){return{code:n,file:e,line:t,column:1,message:r,hint:o}}function an({statement:e}){return e.alters!==null?"alter":e.part==="seed"?"seed":e.statement.kind==="create-view"?"view":e.part==="job"?"job":"table"}function Dd(e){
let t=e.map(WS),n=GS(t),r=new Map(t.map(s=>[s.key,s.one])),o=new Map(n.rows);for(let s of t)o.set(s.key,_S(s,n));return qt([...o.keys()],o).flatMap(s=>r.get(s)??
[])}function Ai(e){let t=e.filter(({statement:i})=>i.alters!==null),n=t.length===0?new Map:DS(e),r=t.map(i=>{let a=i.outputs[0]??"";return{one:i,table:a,isHome:n.
get(a)===i.statement.file}}),o=[...r.filter(({isHome:i})=>i),...r.filter(({isHome:i})=>!i)],s=O(o,({table:i})=>i);return new Map([...s].map(([i,a])=>[i,a.map(({
one:l})=>l)]))}function DS(e){let t=new Map;for(let{statement:n,nameOf:r}of e){let o=n.creates===null?null:r(n.creates);o!==null&&!t.has(o)&&t.set(o,n.file)}return t}
function WS(e,t){let n=String(t).padStart(7,"0");return{one:e,key:`${e.outputs[0]??""}${an(e)}${n}`}}function GS(e){let t=e.filter(({one:l})=>l.statement.alters!==
null),n=new Map(t.map(({one:l,key:c})=>[l,c])),r=l=>n.get(l)??"",o=Ai(e.map(({one:l})=>l)),s=[...o.values()].flatMap(l=>l.slice(1).map((c,m)=>[c,l.slice(m,m+1).
map(r)])),i=Nd(e,({writes:l})=>l),a=[...i].filter(([,l])=>l.length>1);return{makers:Nd(e,({creates:l})=>l===null?[]:[l]),fillers:new Map([...i,...a.map(([l])=>[
l,[Fd(l)]])]),rows:new Map(a.map(([l,c])=>[Fd(l),c])),alters:new Map([...o].map(([l,c])=>[l,c.slice(-1).map(r)])),turns:new Map(s)}}function Fd(e){return`${e}r\
ows`}function Nd(e,t){let n=new Map;for(let{one:r,key:o}of e)for(let s of t(r.statement)){let i=r.nameOf(s),a=n.get(i);a===void 0?n.set(i,[o]):a.push(o)}return n}
function _S({one:e},{makers:t,fillers:n,alters:r,turns:o}){let{statement:s,nameOf:i,outputs:a}=e,l=[],c=(u=[])=>{for(let d of u)l.push(d)};for(let u of a)c(t.get(
u));if(s.alters!==null)return c(o.get(e)),l;let m=s.creates===null||s.writes.length>0;for(let u of s.reads){let d=i(u);c(t.get(d)),c(r.get(d)),m&&c(n.get(d))}if(s.
creates===null)for(let u of a)c(r.get(u));return l}function Jn(e){let{statement:t}=e,{definition:n,options:r,names:o}=t.statement,s=o.some(m=>m.options.length>0),i=n===null&&r.length===0&&!s,a=i?t.sql:e.sql,l=i?
t.statement:e.parsed,c=new Map(l.names.map((m,u)=>[m,e.names[u]??""]));return{sql:a,parsed:l,identityOf:m=>c.get(m)??""}}function Wd(e,t){let n=Jn(e);return e.statement.
creates===null?Ee(n.sql,n.parsed,n.identityOf):ze([n],t.map(Jn))}function Li(e,t){let n=e.outputs.map(t);return n.length<2?n:[...new Set(n)].sort()}function Gd(e,{lastPart:t,consumers:n,readInGit:r},o){let s=US(e);for(let u of s.values())u.read||=r.has(u.name);let i=[...s.values()].sort((u,d)=>u.name<d.name?
-1:1),a=({view:u,identity:d})=>u&&n.has(d),l=i.filter(a),c=i.filter(u=>u.filled&&!u.read&&!a(u)),m=ZS(l,c,t);return i.map(u=>{let d=zS(u,s,m,a(u)),f=o.get(u.name);
return f!==void 0&&BS(u,d,f)?f:XS(u,d)})}function BS(e,t,{table:n,...r}){return zn(e.creates,r.creates)&&zn(e.alters,r.alters)&&zn(e.jobs,r.jobs)&&e.identity===
n.identity&&e.file===n.file&&e.line===n.line&&t.kind===n.kind&&t.role===n.role&&t.published===n.published&&t.consumer===n.consumer}function zn(e,t){return e.length===
t.length&&e.every((n,r)=>n===t[r])}function US(e){let t=new Map,n=(r,o)=>{let s=t.get(r)??qS(r,o);return t.set(r,s),s};for(let{sent:r,statement:o}of e)HS(r,o,n);
return t}function qS(e,t){return{name:e,identity:t,filled:!1,view:!1,read:!1,primaryKey:[],file:"",line:0,inputs:new Set,creates:[],alters:[],jobs:[],options:new Map}}
function HS(e,t,n){let{nameOf:r,identityOf:o,statement:s}=e,i=c=>n(r(c),o(c)),a=s.creates??s.alters,l=a===null||s.writes.includes(a)?s.writes:[...s.writes,a];for(let c of l){
let m=i(c);if(KS(m,e,t),m.filled||=s.writes.includes(c),t.kind!=="seed")for(let u of s.rowsOf)m.inputs.add(r(u));(m.file===""||s.creates===c)&&(m.file=t.file,m.
line=t.line)}for(let c of s.reads)i(c);for(let c of s.rowsOf)l.includes(c)||(i(c).read=!0);a!==null&&VS(i(a),e),s.creates!==null&&JS(i(s.creates),e,t)}function KS(e,t,n){
t.statement.alters!==null?e.alters.push(t):t.statement.creates!==null?e.creates.push(t):n.kind!=="seed"&&e.jobs.push(n)}function VS(e,{sql:t,parsed:n}){for(let{
key:r,value:o}of n.options)Vt(r)&&e.options.set(r,o);for(let r of so({sql:t,statement:n}))e.options.delete(r)}function JS(e,t,n){e.view=n.kind==="view",e.primaryKey=
t.parsed.definition?.primaryKey??[]}function zS(e,t,n,r){return{kind:e.filled?e.view?"view":"table":"external",role:QS(e,t),published:n.get(e.name)??null,consumer:r}}
function XS(e,t){let{creates:n,alters:r,jobs:o}=e;return{table:new Fi(e,t,ot(()=>YS({creates:n,alters:r,jobs:o}))),creates:n,alters:r,jobs:o}}var Fi=class{identity;name;kind;role;published;consumer;primaryKey;options;file;line;#e;constructor(t,n,r){
this.identity=t.identity,this.name=t.name,this.kind=n.kind,this.role=n.role,this.published=n.published,this.consumer=n.consumer,this.primaryKey=t.primaryKey,this.
options=Object.fromEntries(t.options),this.file=t.file,this.line=t.line,this.#e=r}get hash(){return this.#e()}};function YS({creates:e,alters:t,jobs:n}){let r=ze(
e.map(Jn),t.map(Jn)),o=e.map(s=>L(s.properties)).sort();return Y(L([r,o,n.map(s=>s.hash).sort()]))}function QS(e,t){return e.filled&&!e.read?"sink":[...e.inputs].
filter(r=>r!==e.name).every(r=>t.get(r)?.filled!==!0)?"source":"intermediate"}function ZS(e,t,n){let r=[({name:s})=>E(n(s)).stem,({identity:s})=>n(s),({identity:s})=>s],
o=new Map(e.map(({name:s})=>[s,s]));for(let s of r){let i=t.filter(({name:l})=>!o.has(l)),a=new Set(o.values());for(let[l,[c,...m]]of O(i,s))c!==void 0&&m.length===
0&&!a.has(l)&&o.set(c.name,l)}return o}function _d(e,t,n,r){return new Ni(e,t,n,r)}var Ni=class{name;kind;reads;writes;sql;properties;file;line;#e;#t;#n;constructor(t,n,r,o){let{statement:s,sql:i,parsed:a}=t;
this.name=n,this.kind=an(t),this.reads=[...new Set(s.reads.map(t.nameOf))].sort(),this.writes=t.outputs,this.sql=i.text.slice(a.start,a.end),this.properties=t.properties,
this.file=s.file,this.line=s.statement.line,this.#e=r,this.#t=o,this.#n=t}get stateful(){return this.#t(this.#n)}get hash(){return this.#e()}};function Ud(e){let t=ot(()=>{let n=O(e.flatMap(r=>ej(r).map(o=>({table:o,sent:r}))),({table:r})=>r);return ao(r=>(n.get(r)??[]).map(({sent:o})=>Bd(o)))});return n=>Dm(
n.parsed,t().seenBy(Bd(n).idOf)).stateful}function ej({statement:{creates:e,alters:t},nameOf:n}){return[e,t].flatMap(r=>r===null?[]:n(r))}function Bd({parsed:e,
names:t}){let n=new Map(e.names.map(({parts:r},o)=>[r.map(({text:s})=>s).join("."),t[o]]));return{statement:e,idOf:r=>n.get(r.join("."))??r.join(".")}}var qd=72,Hd={table:"ddl",view:"ddl",alter:"alter",job:"dml",seed:"seed"};function Kd(e){let t=new Map;for(let n of O(e,({kind:r,lastPart:o})=>`${Hd[r]}${o}`).
values())tj(n).forEach((r,o)=>t.set(r,nj(r,o+1)));return e.map(n=>t.get(n)??"")}function tj(e){return e.length<2?e:[...e].sort((t,n)=>t.table!==n.table?t.table<
n.table?-1:1:t.kind==="alter"||t.content()===n.content()?0:t.content()<n.content()?-1:1)}function nj({kind:e,lastPart:t},n){let{stem:r,version:o}=E(t),s=(n===1?
"":`-s${n}`)+(o===1?"":`-v${o}`);return sj(`${Hd[e]}-${oj(r)}`,s,r)}var rj=/^[a-z0-9]+(_(?!s\d+$)[a-z0-9]+)*$/;function oj(e){return rj.test(e)?e.replaceAll("_",
"-"):[...e.toLowerCase().match(/[a-z0-9]+/g)??[],Vd(e)].join("-")}function Vd(e){return Y(e).slice(7,15)}function sj(e,t,n){if(e.length+t.length<=qd)return e+t;
let r=qd-t.length-9;return`${e.slice(0,r).replace(/-+$/,"")}-${Vd(n)}${t}`}function Di(e,t){let{sent:n,connectors:r,lastPart:o}=e,s=Dd(n.filter(f=>f.statement.part!=="script")),i=Ai(s),a=s.map(f=>aj(f,i,t)),l=Kd(s.map((f,g)=>{let w=f.outputs[0]??
f.statement.file;return{kind:an(f),table:w,lastPart:o(w),content:a[g]?.hash??ij}})),c=Ud(s),m=a.map((f,g)=>cj(f,l[g]??"",c)),u=m.map(({statement:f})=>f),d=Gd(m,
e,t?.tables??new Map);return{sent:n,pipeline:{tables:d.map(({table:f})=>f),statements:u,connectors:r},statements:new Map(m.map(f=>[f.sent,f])),tables:new Map(d.
map(f=>[f.table.name,f]))}}var ij=()=>"";function aj(e,t,n){let{creates:r}=e.statement,o=r===null?[]:t.get(e.nameOf(r))??[],s=n?.statements.get(e);return s!==void 0&&
zn(s.alters,o)?{sent:e,alters:o,hash:s.hash,known:s.statement}:{sent:e,alters:o,hash:ot(()=>lj(e,o)),known:null}}function lj(e,t){return Y(L([an(e),Wd(e,t),e.properties]))}
function cj({sent:e,alters:t,hash:n,known:r},o,s){let i=r?.name===o?r:_d(e,o,n,s);return{sent:e,alters:t,hash:n,statement:i}}function Wi(e,t){return e.connectors.map(r=>mj(r,t)).sort((r,o)=>r.name<o.name?-1:1)}function mj(e,t){let n=e.settings.map(({key:i,value:a})=>[i,mt(i)?Lm(a,t):a]),
r=Object.fromEntries(n),o=io(e).map(t),s=`${e.name}${dj(o)}`;return{name:s,file:e.file,topics:o,config:r,hash:Y(L({...r,name:s}))}}var uj=4;function dj(e){let n=e.
map(E).sort((s,i)=>s.stem<i.stem?-1:s.stem>i.stem?1:0).map(({version:s})=>s),[r=1,...o]=n;return o.every(s=>s===r)?r===1?"":`-v${r}`:n.length<=uj?n.map(s=>`-v${s}`).
join(""):`-v${Math.max(...n)}-${Y(L(n)).slice(7).slice(0,8)}`}function zd(e,t){let n=e.statements.map(o=>gj(o,e)),r=Wi(e,o=>o);return Di({sent:n,connectors:r,lastPart:e.names.lastPart,consumers:t,readInGit:new Set},null)}function Xd(e,t,n){
let{head:r}=e,o=f=>e.identities.ofHead.get(f)??f,s=f=>{let g=f.outputs.map(o);return g.some(w=>t.released.has(w))||Jd(f,e,g)},i=r.statements.filter(s),a=new Set(
i.flatMap(f=>f.outputs.map(o))),l=f=>{let{outputs:g}=f;return!g.some(x=>e.closure.causes.has(x))&&!pj(f,e)&&!(Jd(f,e,g)&&g.some(x=>a.has(x)))},c=[...n.sent.filter(
({statement:f})=>l(f)),...i.map(f=>yj(f,e,t))],m=Wi(r,t.topics.finalOf),u=hj(e,t),d=fj(e,t);return Di({sent:c,connectors:m,lastPart:u,consumers:e.wanted.published,
readInGit:d},n)}function fj({closure:e,lineage:t,identities:n},{final:r}){let s=[...e.pinned].flatMap(i=>t.writers.get(i)??[]).flatMap(({statement:{rowsOf:i,writes:a}})=>i.
filter(l=>!a.includes(l)));return new Set(s.map(i=>r.nameOf(n.ofHead.get(i)??i)))}function pj({writes:e},{lineage:t,wanted:n}){let r=o=>t.externals.has(o)&&!n.excluded.
has(o);return e.length>0&&e.every(r)}function Jd({part:e,creates:t,alters:n,writes:r},{lineage:o,changes:s,wanted:i},a){let l=c=>s.get(c)?.change==="in-place"&&
!i.excluded.has(c);return e==="definition"&&r.length===0?a.every(c=>o.externals.has(c)||l(c)):(t!==null||n!==null)&&a.every(l)}var Gi=e=>e;function gj(e,t){return{
statement:e,sql:e.sql,parsed:e.statement,names:e.mentions.map(n=>n.table),properties:at(t,e),outputs:Li(e,Gi),nameOf:Gi,identityOf:Gi}}function yj(e,t,n){let{head:r,
identities:o}=t,s=l=>o.ofHead.get(l)??l,i=l=>n.final.nameOf(s(l)),a=n.files.get(e.file)?.sql??e.sql;return{statement:e,sql:a,parsed:a.statements[e.ordinal]??e.statement,
names:e.mentions.map(l=>i(l.table)),properties:at(r,e),outputs:Li(e,i),nameOf:i,identityOf:s}}function hj({base:e,identities:t},{final:n}){let r=new Map([...t.inHead.
keys()].map(o=>[n.nameOf(o),n.lastPart(o)]));return o=>r.get(o)??e.names.lastPart(o)}function Yd(e,t,n,r,o){let s=a=>o.has(a)||n.added.has(a),i=a=>s(a)?r.get(a)??a:a;return{nameOf:i,lastPart:a=>{let l=i(a),m=(e.tables.has(l)?e.names:t.names).lastPart(
l);return m===l?bj(l,e.names.qualifier(a)):m}}}function bj(e,t){return t!==""&&e.startsWith(`${t}.`)?e.slice(t.length+1):e}function Qd(e,t,n,r){let o=s=>n.ofHead.
get(s)??s;return{lastPart:s=>r.lastPart(o(s)),option:(s,i,a)=>{let l=o(s);if(t.tables.get(s)?.external!==!1||wj(l,n))return a.value;let c=e.names.lastPart(l),m=oo(
e.tables.get(l),a.key),u=i===c?a.value:yo(a.value,E(i).version,m),d=r.lastPart(l);return d===c?u:gi(u,E(d).version)}}}function wj(e,t){return t.added.has(e)||t.
renamed.has(e)}function Zd(e,t,n){let r=O(e.statements,o=>o.file);return new Map([...r].map(([o,s])=>[o,vj(o,s,t,n)]))}function vj(e,t,n,r){let o=t.filter(i=>i.
part!=="script").flatMap(i=>ho(i,n)),s=t[0]?.sql??{text:"",statements:[],faults:[]};return{file:e,edits:o,sql:o.length===0?s:r(tn(s.text,o))}}function ef({head:e,identities:t},{released:n}){return e.statements.flatMap(r=>{let{part:o,alters:s,mentions:i}=r,a=s!==null&&n.has(t.ofHead.get(s)??s),l=i.find(
({name:u})=>u.role==="rename");if(o==="script"||!a||l===void 0)return[];let c=`this renames ${s} to ${l.table}, and ${s} is released`,m=`call the table ${l.table}\
 in its CREATE and in all that names it, and remove this ALTER`;return[D(r,"renamed-by-alter",c,m)]})}function tf(e){let{head:t}=e,n=[...t.tables.values()].flatMap(r=>{let s=r.external&&r.creates.length===0?t.names.longer(r.id):[];return s.length<2?[]:Sj(r,s,e)});
return{faults:n.filter(Ge),warnings:n.filter(r=>!Ge(r))}}function Sj(e,t,{head:n,identities:r,closure:o}){let s=t.filter(d=>n.tables.get(d)?.external===!1),[i]=[
...e.readers,...e.alters];if(s.length===0||i===void 0)return[];let a=s.some(d=>o.causes.has(r.ofHead.get(d)??d)),l=`${e.id} may mean any of ${t.join(", ")}`,c="\
write the database before the name, or set database in bluegreen.yaml",{file:m,statement:u}=i;return[a?D(i,"ambiguous-name",l,c):{code:"ambiguous-name",message:l,
file:m,line:u.line}]}function rf(e,t){let n=e.baseline?.ref??"",r=[...new Set(t.map(o=>o.file))].filter(o=>e.behind.has(o));return[...e.conflicts.map(o=>nf(o,`merging ${n} into this\
 branch conflicts here`,n)),...r.map(o=>nf(o,`this branch lacks what ${n} changed in this file`,n))]}function nf(e,t,n){let r=`merge it first: git merge ${n}`;return{
code:"behind-baseline",file:e,line:1,column:1,message:t,hint:r}}function of(e,t){let n=[...Pj(e,t),...Tj(e)];return[...O(n,r=>r.place)].flatMap(([r,o])=>{let s=[...new Map(o.map(a=>[a.name,a])).values()],i=s.findLast(a=>a.isReleased)??
s.at(-1);return s.length<2||i===void 0?[]:[jj(r,s,i)]})}function jj(e,t,{statement:n,isReleased:r}){let s=`${t.map(l=>l.name).join(" and ")} stand on one place:\
 ${e.replaceAll(""," ")}`,{file:i}=n;return r?D(n,"shared-place",s,"give each table a place of its own, or another version under release.versions"):{code:"shar\
ed-place",message:s,file:i,line:n.statement.line}}function Pj({head:e,identities:t},{final:n,files:r,released:o}){let s=({file:i,ordinal:a,statement:l})=>r.get(
i)?.sql.statements[a]??l;return[...e.tables.values()].flatMap(i=>{let a=t.ofHead.get(i.id)??i.id;return sf(i,s,{name:n.nameOf(a),isReleased:o.has(a)})})}function Tj({
base:e,closure:t}){return[...t.causes.keys()].flatMap(n=>{let r=e.tables.get(n);return r===void 0?[]:sf(r,({statement:o})=>o,{name:n,isReleased:!0})})}function sf(e,t,n){
let r=e.creates[0]??e.alters[0];if(e.external||r===void 0)return[];let o=Cm(e,t),s=o.get("connector")??"",i=o.get("properties.bootstrap.servers")??o.get("url")??
"";return[...o].filter(([a,l])=>cu(a)&&l!=="").map(([a,l])=>({...n,statement:r,place:[s,i,a,l].filter(c=>c!=="").join("")}))}function af(e,t){let{head:n,identities:r}=e,o=a=>t.released.has(r.ofHead.get(a.id)??a.id),s=[...n.tables.values()],i=[...s.flatMap(a=>Oj(a,o(a))),...s.flatMap(kj),
...of(e,t)];return{faults:i.filter(Ge),warnings:i.filter(a=>!Ge(a))}}function Oj(e,t){let[n,...r]=e.creates;if(n===void 0||r.length===0)return[];let o=Me(n),s=r.
find(m=>!hd(o,Me(m)));if(s===void 0)return[];let i=`${e.id} is defined differently here and at ${Ce(H(n))}`,a="keep one of them, or name the other file under ig\
nore",{file:l,statement:c}=s;return t?[D(s,"two-definitions",i,a)]:[{code:"two-definitions",message:i,file:l,line:c.line}]}function kj(e){let t=[...new Set(e.writers.
map(o=>o.file))],n=e.writers.find(o=>o.file===t[1]);return n===void 0?[]:[{code:"several-writers",message:`${e.id} is fed by jobs in ${t.join(" and ")}: both ru\
n; if one is a leftover, name it under ignore`,file:n.file,line:n.statement.line}]}function lf({head:e},t){return[...e.tables.values()].flatMap(n=>{let r=e.names.lastPart(n.id);if(n.creates.length>0||!Nr(r))return[];let o=Rj(r).find(s=>t.has(s));
return o===void 0?[]:xj(n).flatMap(s=>Ej(s,n,o))})}function Rj(e){return(e.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)??[]).flatMap(n=>[n,n.replace(/^[_$]+/,"")])}function xj({
readers:e,writers:t,seeds:n,alters:r}){return[...new Set([...e,...t,...n,...r])]}function Ej({sql:e,mentions:t,file:n},{id:r},o){return t.filter(i=>i.table===r).
map(({name:i})=>({code:"not-understood",file:n,...$e(ct(e.text),i.start),message:`${e.text.slice(i.start,i.end)} may mean ${o}, which is released`,hint:`write ${o}\
 without the placeholder, or name the file under ignore`}))}function mf(e,t){let{closure:n,identities:r,base:o}=e,s=new Set,i=new Set;for(let l of n.causes.keys()){let c=t.released.has(l)?t.final.nameOf(l):null;c!==null&&
i.add(c),c!==l&&o.tables.has(l)&&!r.added.has(l)&&s.add(l)}let a=new Set([...n.pinned].map(l=>t.final.nameOf(l)));for(let l of t.green.statements)$j(l,{blues:s,
greens:i,pinned:a});Ij(e,t,i)}function $j({name:e,kind:t,reads:n,writes:r},o){let{blues:s,greens:i,pinned:a}=o,l=n.find(d=>s.has(d)),c=t==="table"||r.every(d=>a.
has(d)),m=r.some(d=>i.has(d));if(l!==void 0&&(m||!c))throw new wt(`${e} would read blue ${l}, which the release moves`);let u=r.find(d=>s.has(d));if(u!==void 0)
throw new wt(`${e} would fill blue ${u}, which the release moves`)}function Ij({lineage:e},{released:t,final:n,green:r},o){let s=new Set(r.statements.flatMap(({
file:i,line:a,writes:l})=>l.filter(c=>o.has(c)).map(c=>`${i}:${a} ${c}`)));for(let{statement:i,outputs:a}of e.statements){let l=a.find(c=>t.has(c)&&!s.has(`${cf(
i)} ${n.nameOf(c)}`));if(l!==void 0)throw new wt(`${cf(i)} would not write ${n.nameOf(l)}, the green of ${l}`)}}function cf({file:e,statement:t}){return`${e}:${t.
line}`}function uf({identities:e,head:t},{final:n}){let r=new Map;return[...e.inHead].flatMap(([o,s])=>{let i=n.nameOf(o),a=r.get(i);r.set(i,o);let l=t.tables.get(
s)?.creates[0]??t.tables.get(s)?.writers[0];if(a===void 0||l===void 0)return[];let c=`${o} and ${a} would both be called ${i}`;return[D(l,"name-taken",c,"choose\
 another version for one of them under release.versions")]})}function df({identities:e,head:t},{released:n,final:r,topics:o},s){let i=new TextEncoder,a=new Map(
o.moved.map(({identity:l,green:c})=>[l,c]));return[...n].sort().flatMap(l=>{let c=t.tables.get(e.inHead.get(l)??""),m=c?.creates[0]??c?.writers[0],d=[...new Set(
[r.lastPart(l),a.get(l)??""])].filter(f=>i.encode(f).length>s);return m===void 0?[]:d.map(f=>D(m,"name-too-long",Cj(f,s),Mj))})}var Mj="give the table, or its t\
opic, a shorter name";function Cj(e,t){let n=new TextEncoder().encode(e).length;return`${e} has ${n} bytes, and the strictest platform configured takes ${t}`}function pf(e){let t=Mc(Kr(e));return t.symbols.flatMap((n,r)=>{let o=Aj(t,r);return o===null?[]:[Lj(t,o)]})}function Aj({symbols:e},t){if(e[t]!=="INSERT")return null;
let n=e[t+1];return n!=="INTO"&&n!=="OVERWRITE"?null:e[t+2]==="TABLE"?t+3:t+2}function Lj(e,t){let n=[ff(e,t)];for(let r=t+1;e.symbols[r]===".";r+=2)n.push(ff(e,
r+1));return n}function ff(e,t){let n=Cc(e,t);return n.startsWith("`")?Ac(n):n}function gf({head:e}){let t=O(Fj(e),({lastPart:n})=>n);return[...e.tables.values()].flatMap(({id:n,creates:r,external:o})=>{let[s]=r,i=t.get(e.names.lastPart(n))?.
find(({name:m})=>Nj(m,n));if(!o||s===void 0||i===void 0)return[];let{file:a,fault:l}=i.lost;return[{code:"not-made",message:`${n} is not made, and counts as a t\
able from outside: what fills it, at ${a}:${l.line}, could not be understood`,file:s.file,line:s.statement.line}]})}function Fj({lost:e}){return e.flatMap(t=>{let{
start:n,end:r}=t.fault.statement;return pf(t.sql.text.slice(n,r)).map(s=>({name:s.join("."),lastPart:s.at(-1)??"",lost:t}))})}function Nj(e,t){return e===t||e.endsWith(
`.${t}`)||t.endsWith(`.${e}`)}function yf(e){let t=hf(e),n=e.head.lost.map(s=>Dj(s,t,e)),r=e.head.unread.map(s=>Wj(s,e)),o=[...n,...r];return{faults:o.filter(Ge),warnings:o.filter(s=>!Ge(s))}}
function hf({base:e,renames:t}){let n=new Map(t.map(r=>[r.from,r.to]));return new Set(e.lost.map(r=>`${n.get(r.file)??r.file}${Sf(r)}`))}function bf(e){let{base:t,
head:n}=e,r=hf(e),o=n.lost.filter(i=>!wf(i,r)).map(({file:i})=>i),s=n.unread.filter(i=>!vf(i,t)).map(({path:i})=>i);return new Set([...o,...s])}function wf(e,t){
return t.has(`${e.file}${Sf(e)}`)}function vf(e,t){return t.files.get(e.path)?.oid===e.oid}function Sf({sql:e,fault:t}){return e.text.slice(t.statement.start,t.
statement.end).trim()}function Dj(e,t,n){let{fault:r,file:o}=e,s=!n.allNew&&!wf(e,t),i=r.words.find(m=>n.releasedWords.has(m)),a=r.placeholders&&i!==void 0,l=i===
void 0||s?"":` (and it names ${i}, which is released)`;if(!s&&!a&&!n.strict)return{code:"not-understood",message:`left alone: ${r.message}${l}`,file:o,line:r.line};
let c=r.hint===""?"correct the statement, or name its file under ignore":r.hint;return{code:"not-understood",file:o,line:r.line,column:r.column,message:r.message+
l,hint:c}}function Wj(e,{base:t,allNew:n,strict:r}){return(vf(e,t)||n)&&!r?{code:"not-read",message:e.message,file:e.path,line:1}:{code:"not-read",file:e.path,line:1,
column:1,message:e.message,hint:"make it a UTF-8 text file of the repository, or name it under ignore"}}function jf({base:e,head:t,identities:n,lineage:r}){return[...r.externals].sort().flatMap(o=>{let s=t.tables.get(n.inHead.get(o)??""),i=e.tables.get(o)?.external===
!1&&!n.removed.has(o),a=s?.creates[0]??s?.readers[0];return!i||a===void 0?[]:[{code:"no-longer-filled",message:`nothing fills ${o} any more; its rows have to co\
me from outside once this release serves`,file:a.file,line:a.statement.line}]})}function Pf({head:e,identities:t},n){return[...n.released].sort().flatMap(r=>{let o=e.
tables.get(t.inHead.get(r)??""),s=o?.writers[0]??o?.seeds[0];return s===void 0||o?.creates.length!==0?[]:[{code:"no-definition",message:`${n.final.nameOf(r)} is\
 made nowhere in the project: it has to be there before this is deployed`,file:s.file,line:s.statement.line}]})}function Tf(e){return[...e.wanted.published].sort().flatMap(n=>{let r=Gj(n,e);return r.length>0?r:_j(n,e)})}function Gj(e,{head:t,identities:n}){let r=t.tables.
get(n.inHead.get(e)??""),o=r?.creates[0]??r?.writers[0];if(o===void 0||o.statement.kind==="create-view")return[];let s=`${e} is under published, but is no view:\
 only a view can change under its own name`;return[D(o,"published-no-view",s,`take ${e} out of published in bluegreen.yaml`)]}function _j(e,{closure:t,lineage:n,
wanted:r}){if(!t.causes.has(e))return[];let o=(n.readers.get(e)??[]).filter(({outputs:a})=>!a.every(l=>r.published.has(l))),s=`${e} is under published, so it ch\
anges only at the switch; what reads it here would have to be right before`,i=`read what ${e} reads, or take it out of published in bluegreen.yaml`;return o.map(
({statement:a})=>D(a,"published-but-read",s,i))}function kf({head:e,identities:t},n,r){let o=s=>n.lastPart(t.ofHead.get(s)??s);return[...O(e.statements,s=>s.file)].flatMap(([s,i])=>{let a=r.get(s);return a===
void 0||a.edits.length===0?[]:(Bj(a,i),i.flatMap(l=>Uj(l,a,o)))})}function Bj({file:e,sql:t},n){let r=n[0]?.sql;if(!(r?.statements.length===t.statements.length&&
r.faults.length===t.faults.length))throw new wt(`the rewrite of ${e} does not read as it did`)}function Uj(e,{file:t,sql:n},r){let o=n.statements[e.ordinal],s=e.
mentions.map(({name:u,table:d})=>e.part==="script"?u.parts.at(-1)?.text??"":r(d));if(o!==void 0&&Kj(e.statement,o,s)){let u=qj(e,o);return u===null?[]:[Hj(e,u)]}
let i=lt(e),a=e.mentions.find(({name:u},d)=>u.parts.at(-1)?.text!==s[d]&&i.includes(s[d]??""));if(a===void 0)throw new wt(`the rewrite of ${t}:${e.statement.line}\
 does not read as it should`);let l=r(a.table),c=`${a.table} becomes ${l}, and this statement calls something else so already`,m=`give the alias, query or colum\
n ${l} another name here, or ${a.table} another version under release.versions`;return[D(e,"name-captured",c,m)]}function qj({statement:e},t){let[n,r]=[Pt(e),Pt(
t)];if(n===null||r===null)return null;let o=Qs(n);return[...Qs(r)].find(s=>!o.has(s))??null}function Hj(e,t){let n=`a table becomes ${t}, and this statement cal\
ls another one so already`,r=`give the alias ${t} another name here, or the table another version under release.versions`;return D(e,"name-captured",n,r)}function Kj(e,t,n){
return e.kind===t.kind&&e.names.length===t.names.length&&e.names.every((r,o)=>Vj(r,t.names[o],n[o]??""))&&Of(e)===Of(t)}function Vj(e,t,n){if(t===void 0||e.role!==
t.role||e.companion!==t.companion)return!1;let r=({parts:o})=>o.slice(0,-1).map(s=>s.text).join("");return t.parts.at(-1)?.text===n&&r(e)===r(t)}function Of({definition:e}){
return(e?.columns??[]).map(({name:n,type:r})=>`${n} ${r??""}`).join("")}function Ro(e){let{heard:t,heardCount:n,starts:r}=Kr(e);return Array.from({length:n},(o,s)=>{let i=t[s]??0;return e.slice(r[i],r[i+1])})}function xf({base:e,head:t,identities:n},{released:r}){let o=new Map(Rf(e.statements).map(s=>[s.name,s.text]));return Rf(t.statements).flatMap(({name:s,text:i,statement:a})=>{
let l=o.get(s);if(l===void 0||l===i)return[];let c=t.statements.filter(m=>m.writes.length>0&&zj(m,s)).flatMap(({writes:m})=>m.map(u=>n.ofHead.get(u)??u)).filter(
m=>!r.has(m));return c.length===0?[]:[Xj(s,[...new Set(c)].sort(),a)]})}var Jj=/^CREATE (?:OR (?:ALTER|REPLACE) )?(?:TEMPORARY )?(?:SYSTEM )?(?:FUNCTION|MODEL) (?:IF NOT EXISTS )?(?:\S*\.)?(\S+)/;
function Rf(e){return e.filter(({statement:{kind:t}})=>t==="create-function"||t==="create-model").flatMap(t=>{let n=Ee(t.sql,t.statement,()=>""),r=Jj.exec(n)?.[1]?.
replaceAll("`","");return r===void 0?[]:[{name:r,text:n,statement:t}]})}function zj(e,t){return Ro(lt(e)).some(r=>r.replaceAll("`","").toLowerCase()===t.toLowerCase())}
function Xj(e,t,{file:n,statement:r}){return{code:"routine-changed",message:`${e} changed, and ${t.join(", ")} goes on calling it as it is registered; list it u\
nder release.tables to rebuild it`,file:n,line:r.line}}function Ef(e,{moved:t}){return t.length===0?[]:[...Yj(e),...Qj(e)].flatMap(n=>Zj(n,t))}function Yj(e){return e.connectors.flatMap(({file:t,line:n,settings:r})=>r.
filter(({key:o})=>/(^|\.)topics\.regex$/.test(o)).map(({value:o,key:s})=>({file:t,line:n,column:1,key:s,pattern:o})))}function Qj(e){return e.statements.flatMap(
({file:t,part:n,statement:{line:r,column:o,options:s}})=>(n==="script"?[]:s).filter(({key:i})=>/(^|\.)topic-pattern$/.test(i)).map(({key:i,value:a})=>({file:t,line:r,
column:o,key:i,pattern:a})))}function Zj({pattern:e,key:t,...n},r){let o="name the topics one by one",s=eP(e);if(s===null){let l=`${t} '${e}' cannot be read, so\
 it may match both colours of what this release moves`;return[{code:"pattern-matches-both",...n,message:l,hint:o}]}let i=r.find(({blue:l,green:c})=>s.test(l)&&s.
test(c));if(i===void 0)return[];let a=`${t} '${e}' matches both ${i.blue} and ${i.green}: it would read blue and green`;return[{code:"pattern-matches-both",...n,
message:a,hint:o}]}function eP(e){let[,t,n=e]=/^\(\?(i)\)(.*)$/s.exec(e)??[],r=n.replace(/\\Q(.*?)(?:\\E|$)/gs,(o,s)=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).replace(
/([*+?}])\+/g,"$1");try{return new RegExp(`^(?:${r})$`,t??"")}catch{return null}}function $f(){return{code:"no-baseline",message:"no version tag was found, so everything is new and nothing is rewritten; tag what production runs (git tag v1.0\
.0 <commit>), or name it with --baseline",file:"",line:0}}function If(e,{final:t}){let{head:n,identities:r,closure:o}=e;return[...r.inHead].flatMap(([s,i])=>{let a=n.
tables.get(i),l=a?.creates[0]??a?.writers[0];return i===s||o.causes.has(s)||l===void 0||a?.external===!0?[]:[{code:"version-by-hand",message:`${i} becomes ${t.nameOf(
s)} again: ${tP(s,e)}`,file:l.file,line:l.statement.line}]})}function tP(e,{wanted:t}){return t.excluded.has(e)?"it is excluded, and so keeps its name":`nothing\
 in it changed. If it is to move all the same, list ${e} under release.tables`}function Mf(e,{released:t}){let{head:n,identities:r}=e,o=s=>t.has(r.ofHead.get(s)??
s)&&!r.added.has(s);return n.statements.flatMap(({part:s,mentions:i,file:a,statement:l})=>{let c=s==="script"?i.find(u=>o(u.table)):void 0;return c===void 0?[]:
[{code:"script-names-released",message:`this script names ${c.table}, which is released; scripts are left as they are`,file:a,line:l.line}]})}function Af(e,t,n,r){let{aliases:o,identities:s,wanted:i,closure:a}=t,l=rP(e,t,n),c=[yf(l),af(t,n),tf(t)],m=[o,s,i,a,...c];return{faults:Cf([...rf(e,r),...m.flatMap(
u=>u.faults),...n.targets.faults,...lf(t,l.releasedWords),...nP(e,t,n)]),warnings:Cf([...e.baseline===null?[$f()]:[],...m.flatMap(u=>u.warnings),...If(t,n),...Mf(
t,n),...xf(t,n),...gf(t),...jf(t),...Pf(t,n),...Fm(t.head,n.topics)])}}function nP(e,t,n){let{head:r}=t;return[...Tf(t),...ef(t,n),...r.faults,...Id(r,n.topics),
...Ef(r,n.topics),...uf(t,n),...df(t,n,e.options.nameLimit),...kf(t,n.final,n.files)]}function rP(e,t,n){let{base:r,head:o,renames:s}=t,{strict:i}=e.options,a=e.
baseline===null;return{base:r,head:o,renames:s,allNew:a,strict:i,releasedWords:oP(t,n)}}function oP({base:e,head:t,identities:n,closure:r},{final:o}){return new Set(
[...r.causes.keys()].flatMap(s=>{let i=n.inHead.get(s)??s;return[e.names.lastPart(s),t.names.lastPart(i),o.lastPart(s)]}))}function Cf(e){return[...new Map(e.map(
n=>[`${n.file}${n.line}${n.message}`,n])).values()].sort((n,r)=>n.file===r.file?n.line-r.line||(n.message<r.message?-1:1):n.file<r.file?-1:1)}function xo(e,t){return e.length===t.length?sP(e,t):iP(e,t)}function sP(e,t){let n=Lf(t);return Lf(e).flatMap((r,o)=>{let s=n[o];return s===void 0?[]:[[r,s]]})}
function Lf(e){let t=n=>Ie(n)?.ordinal??0;return[...e].sort((n,r)=>t(n)-t(r))}function iP(e,t){if(e.length===0||t.length===0)return[];let[n,r]=[e.map(Ff),t.map(
Ff)];return n.flatMap(o=>{let s=Nf(o,r);return s!==null&&Nf(s,n)===o?[[o.table,s.table]]:[]})}function Ff(e){let{creates:t,alters:n,writers:r,seeds:o}=e,s=[...t,
...n,...r,...o].map(i=>lP(i,e.id));return{table:e,words:new Set(s.flatMap(aP))}}function aP(e){return Ro(e).flatMap(n=>n.toLowerCase().match(/[\p{L}\p{N}_]+/gu)??
[]).map(n=>E(n).stem)}function lP(e,t){return e.writes.length<2?lt(e):ko(e).filter(({target:r})=>r===t).map(({text:r})=>r).join(" ")}function Nf(e,t){let n=null,
r=0;for(let o of t){let s=cP(e.words,o.words);s===r&&(n=null),!(s<=r)&&(n=o,r=s)}return n}function cP(e,t){let n=0;for(let r of e)t.has(r)&&n++;return n===0?0:n/
(e.size+t.size-n)}function Wf(e){let{base:t,head:n,moved:r,pairs:o,taken:s}=e,i=u=>!u.external,a=Df(t,u=>s.has(u)?u:null,r),l=Df(n,u=>o.get(u)??null,new Map),c=O(_n(e).filter(i),
u=>a.get(u.id)),m=O(rn(e).filter(i),u=>l.get(u.id));for(let[u,d]of m)u!==void 0&&mP(e,d,c.get(u)??[])}function mP(e,t,n){for(let[s,i]of xo(t,n))dt(e,s.id,i.id),
e.renamed.add(i.id);let r=n.filter(s=>!e.taken.has(s.id)),o=t.filter(s=>!e.pairs.has(s.id));if(r.length>0)for(let s of o)e.faults.push(jo(s,r))}function Df(e,t,n){
let r=new Map,o="",s="";for(let i of e.statements){let a=n.get(i.file)??i.file;a!==s&&(o=""),s=a;for(let l of i.creates===null?i.writes:[i.creates]){let c=e.tables.
get(l),m=t(l);m!==null?o=m:c!==void 0&&Ie(c)===i&&r.set(l,`${a}${o}`)}}return r}function Gf(e){let{base:t,head:n}=e,r=rn(e).filter(a=>!a.external),o=O(_n(e),a=>It(a.id,t.names)),s=O(r,a=>It(a.id,n.names));for(let[a,l]of s)_f(e,l,o.get(a)??[]);
let i=[...s].filter(([a])=>!o.has(a)).flatMap(([,a])=>a);uP(e,i)}function uP(e,t){let n=o=>o.id,r=on(_n(e),n,e.base.names);for(let[,o]of O(t,s=>r(s.id)[0]?.id)){
let[s]=o;s!==void 0&&_f(e,o,r(s.id))}}function _f(e,t,n){(t.length>1||n.length>1)&&dP(e,t,n);let r=t.filter(a=>!e.pairs.has(a.id)),o=n.filter(a=>!e.taken.has(a.
id)),[s,i]=[r[0],o[0]];if(!(s===void 0||i===void 0))if(r.length===1&&o.length===1)dt(e,s.id,i.id);else for(let a of r)e.faults.push(jo(a,o))}function dP(e,t,n){
let r=s=>Ie(s)?.file,o=O(n,s=>{let i=r(s);return i===void 0?void 0:e.moved.get(i)??i});for(let[s,i]of O(t,r)){let a=s===void 0?[]:o.get(s)??[];for(let[l,c]of xo(
i,a))dt(e,l.id,c.id)}}function Bf({base:e,head:t,renames:n,allNew:r}){let o=new Map(n.map(l=>[l.from,l.to])),i={base:e,head:t,moved:o,...{pairs:new Map,taken:new Set,renamed:new Set},
faults:[],warnings:[]};fP(i),Gf(i),Wf(i);let a=pP(i);return zu(i,r),gP(i,a,r?new Set:bf({base:e,head:t,renames:n}))}function fP(e){for(let t of e.head.tables.values()){
let n=e.base.tables.get(t.id);n!==void 0&&(So(t)||n.external)&&dt(e,t.id,t.id)}}function pP(e){let t=rn(e).map(n=>n.id);for(let n of t)dt(e,n,n);return new Set(
t)}function gP(e,t,n){let{base:r,pairs:o,taken:s,renamed:i,faults:a,warnings:l}=e,c=bP(e),m=n.size===0?new Set:yP(e,c,n),u=({id:f,external:g})=>!g&&!s.has(f)&&!m.
has(f),d=[...r.tables.values()].filter(u).map(f=>f.id);return{ofHead:o,inHead:c,renamed:i,added:t,removed:new Set(d),unclear:m,faults:a,warnings:l}}function yP({
base:e,head:t,moved:n},r,o){let s=(a,l,c)=>a===void 0?0:hP(a).filter(m=>c(m.file)===l).length,i=a=>[...o].some(l=>s(a,l,m=>n.get(m)??m)>s(t.tables.get(r.get(a.id)??
""),l,m=>m));return new Set([...e.tables.values()].filter(i).map(a=>a.id))}function hP({creates:e,alters:t,writers:n,seeds:r}){return[...e,...t,...n,...r]}function bP({
head:e,pairs:t}){let n=new Map;for(let[r,o]of t){let s=e.tables.get(r);(s!==void 0&&So(s)||!n.has(o))&&n.set(o,r)}return n}function Uf(e){let{changes:t,closure:n,lineage:r}=e;return[...t].filter(([o,{change:s}])=>s==="in-place"&&!n.causes.has(o)&&!r.externals.has(o)).filter(([o])=>!e.
wanted.excluded.has(o)).flatMap(([o])=>wP(o,e))}function wP(e,{base:t,head:n,identities:r,changes:o}){let s=ti(t.tables.get(e)),i=ti(n.tables.get(r.inHead.get(e)??
e)),a=[...new Set([...s.keys(),...i.keys()])].filter(Vt).sort(),l=o.get(e)?.at;return a.map(c=>({key:c,before:s.get(c)??null,after:i.get(c)??null})).filter(c=>c.
before!==c.after).map(c=>({identity:e,name:e,...c,file:l?.file??"",line:l?.line??0}))}function Kf(e,t){let n=i=>t.ofHead.get(i)??i,r=e.statements.filter(i=>i.part!=="script").map(i=>({statement:i,reads:qf(i.reads,n),outputs:qf(i.outputs,n)})),o=new Set(
r.flatMap(({statement:i})=>i.writes.map(n))),s=r.flatMap(({reads:i,outputs:a})=>[...i,...a]);return{statements:r,readers:Hf(r,i=>i.reads),writers:Hf(r,i=>i.outputs),
externals:new Set(s.filter(i=>!o.has(i)))}}function qf(e,t){let n=e.map(t);return n.length<2?n:[...new Set(n)]}function Hf(e,t){let n=new Map;for(let r of e)for(let o of t(
r)){let s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return n}var Vf=3;function Jf(e){let t=new Map;for(let[n,r]of e)t.set(n,vP(r,t));return new Map([...t].map(([n,r])=>[n,SP(r)]))}function vP(e,t){if(!("via"in e))return{length:0,
first:[],last:"",root:jP(e)};let n=e.kind==="reads"?`reads ${e.via}`:`is written together with ${e.via}`,r=t.get(e.via),{length:o,first:s,last:i,root:a}=r??{length:0,
first:[],last:"",root:"changed"},l=[n,...s].slice(0,Vf);return{length:o+1,first:l,last:o===0?n:i,root:a}}function SP({length:e,first:t,last:n,root:r}){return e<=
Vf?[...t,r].join(", which "):`${t[0]??""}, and through ${e-2} more tables one that ${n}, which ${r}`}function jP(e){switch(e.kind){case"changed":return e.at===null?
"changed":`changed at ${Ce(e.at)}`;case"new":return"is new";case"removed":return"is removed";case"listed":return"is on the list of tables to move";case"expectat\
ion":return`reads ${e.external}, whose definition changed${e.at===null?"":` at ${Ce(e.at)}`}`}}function Xf(e,t,n){let r={blue:zf(t.blue),green:zf(t.green)},o=n.map(l=>l.identity),s=new Set([...e.closure.causes.keys(),...o]),i=PP(e),a=Jf(e.closure.causes);
return[...s].sort().map(l=>({...TP(l,e,t,r,i.get(l)??new Set),reason:a.get(l)??"is altered in place"}))}function zf(e){return new Map(e.tables.map(t=>[t.name,t]))}
function PP({lineage:e}){let t=new Map;for(let n of e.statements)for(let r of n.outputs){let o=t.get(r)??new Set;for(let s of n.reads)s!==r&&o.add(s);t.set(r,o)}
return t}function TP(e,t,n,r,o){let{base:s,identities:i,closure:a,changes:l}=t,m=i.removed.has(e)?null:n.final.nameOf(e),u=m===null?r.blue.get(e):r.green.get(m),
d=l.get(e),f=g=>a.causes.has(g);return{identity:e,blue:s.tables.has(e)&&!i.added.has(e)?e:null,green:m,change:d?.change??"none",differences:d?.differences??[],...OP(
e,t,u),role:u?.role??"intermediate",published:u?.published??null,reads:[...o].filter(f).sort(),readsUnmoved:[...o].filter(g=>!f(g)).map(g=>n.final.nameOf(g)).sort()}}
function OP(e,{changes:t,head:n,identities:r},o){let s=t.get(e),i=s!==void 0&&(oe(s.change)||s.change==="in-place"),a=n.tables.get(r.inHead.get(e)??""),l=a?.writers[0]??
a?.creates[0],c=i?s.at:null;return c!==null?c:l===void 0?{file:o?.file??"",line:o?.line??0}:H(l)}function Yf({head:e,identities:t},n){let r=new Set(n.map(s=>s.identity));
return[...e.tables.values()].filter(s=>!s.external).filter(s=>!r.has(t.ofHead.get(s.id)??s.id)).length}function ep(e,{blue:t,green:n,topics:r},o){let[s,i]=[Qf(t),Qf(n)],a=e.map(c=>({identity:c.identity,blue:c.blue,green:c.green,old:c.blue===null?null:s(c.blue),new:c.
green===null?null:i(c.green)})),l={old:Zf(t,new Set(r.moved.map(c=>c.blue))),new:Zf(n,new Set(e.map(({identity:c})=>r.ofIdentity.get(c)??"")))};return Y(L({released:a,
connectors:l,accepted:o??[]}))}function Qf({tables:e,statements:t}){let n=new Map(e.map(s=>[s.name,s])),r=t.filter(s=>s.kind==="seed").flatMap(s=>s.writes.map(i=>({
table:i,seed:s}))),o=O(r,({table:s})=>s);return s=>{let i=n.get(s),a=(o.get(s)??[]).map(({seed:l})=>l.hash).sort();return[i?.hash??"",i?.options??{},a]}}function Zf({
connectors:e},t){return e.filter(r=>r.topics.some(o=>t.has(o))).map(r=>r.hash).sort()}var tp=new Set("BOOLEAN TINYINT SMALLINT INT BIGINT FLOAT DOUBLE DECIMAL DATE TIME TIMESTAMP TIMESTAMP_LTZ".split(" ")),kP=new Set("CHAR VARCHAR STRING BINARY V\
ARBINARY BYTES".split(" "));function np({function:e,operand:t,to:n},r){if(e.toUpperCase()!=="CAST"||kP.has(n.name))return!1;let o=Jc(t,r)?.type.name;return o===
void 0||!tp.has(o)||!tp.has(n.name)}var RP="ABS ACOS APPROX_COUNT_DISTINCT ARRAY ARRAY_AGG ARRAY_APPEND ARRAY_CONCAT ARRAY_CONTAINS ARRAY_DISTINCT ARRAY_EXCEPT ARRAY_INTERSECT ARRAY_JOIN ARRAY_MAX\
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
EAR",xP="CURRENT_DATABASE CURRENT_DATE CURRENT_ROW_TIMESTAMP CURRENT_TIME CURRENT_TIMESTAMP CURRENT_WATERMARK HOP_PROCTIME LOCALTIME LOCALTIMESTAMP MATCH_PROCTI\
ME ML_EVALUATE ML_PREDICT NOW PROCTIME RAND RAND_INTEGER SESSION_PROCTIME SOURCE_WATERMARK TUMBLE_PROCTIME UNIX_TIMESTAMP UUID",[EP,$P]=[new Set(RP.split(" ")),
new Set(xP.split(" "))];function _i(e){let t=e.toUpperCase();return EP.has(t)?"repeatable":$P.has(t)?"unrepeatable":"unknown"}function rp(e,t,n,r){let{numbers:o}=e.ground,{where:s,groupBy:i,having:a,qualify:l}=t;if(i===null&&Ui(t.items.map(({expression:u})=>u)))return o.unique();let c=(u,d)=>u===
null?0:se(e,u,d),m=t.quantifier==="DISTINCT"?r.columns:[];return o.of(JSON.stringify(IP(e,t)),[Bi(e,n),c(s,n),i===null?0:Mt(e,i,i.items.flatMap(op),n),c(a,n),c(
l,{...n,output:r}),...m.map(u=>ae(e,u))])}function IP({side:e},t){let{from:n,hints:r,items:o,stream:s,quantifier:i,groupBy:a,having:l}=t,c=o.filter(({expression:d})=>d.
type==="star"),m=a===null&&(l!==null||Vc(t)!==null);return[n===null?"":Jt(e,n,Eo(n)),i??"",s,m,...[...r,...c].map(d=>e.text(d))]}function Bi(e,t){let n=t.joins.
flatMap(({join:o,end:s})=>o.on===null?[]:[se(e,o.on,qc(t,s))]),r=t.entries.flatMap(o=>o.asOf===null?[]:[se(e,o.asOf,t)]);return e.ground.numbers.of("FROM",[...t.
entries.map(({relation:o})=>ie(e,o)),...n,...r,...t.shared.map(o=>ae(e,o))])}function Eo(e){switch(e.type){case"derived":return[e.query];case"joins":return[e.first,
...e.joins.map(({right:t})=>t)].flatMap(Eo);case"bracketed":return Eo(e.inner);case"sample":return Eo(e.input);default:return[]}}function op(e){return e.type===
"GROUPING SETS"?e.sets.flatMap(op):e.expressions}function ie(e,t){let{made:n}=t,r=e.rows.get(n);if(r!==void 0)return r;e.rows.set(n,e.ground.numbers.unique());let o=MP(e,n,t);return e.rows.set(n,o),o}function je(e,t){
let{numbers:n}=e.ground;if(t.openings.length>0)return n.unique();let r=t.columns.map(o=>ae(e,o));return n.of("all",[ie(e,t),...r])}function MP(e,t,n){let{numbers:r}=e.
ground;switch(t.type){case"table":return CP(e,t.table);case"select":return rp(e,t.select,t.scope,n);case"joined":return Bi(e,t.scope);case"ordered":return LP(e,
t.query,t.input,t.scope);case"set-operation":return FP(e,t.operation.operators,t.terms);case"values":return r.of(`VALUES ${t.rows.length}`);case"renamed":return ie(
e,t.input);case"unnest":return Mt(e,t.unnest,t.unnest.arguments,t.scope);case"extended":return NP(e,t.call,t.input,t.scope);case"match":return WP(e,t.match,t.input,
t.scope);case"function":case"unknown":return r.unique()}}function CP(e,t){let{schema:n}=t,s=(n===null?[]:[...n.primaryKey,...AP(n.watermark)]).map(i=>{let a=n?.
columns.find(l=>l.name===i)??null;return{type:"stored",table:t,name:i,schema:a}}).map(i=>ae(e,{name:i.name,source:i}));return e.ground.numbers.of("rows",[e.ground.
rowsOf(t),...s])}function AP(e){return e===null?[]:[e.column,...e.uses]}function LP(e,t,n,r){let{orderBy:o,limit:s,offset:i}=t;if(s===null&&i===null)return ie(e,
n);let{numbers:a}=e.ground,l=o.map(({expression:u,descending:d,nulls:f})=>u.type==="path"?a.of(`${d} ${f}`,[se(e,u,r)]):je(e,n)),c=[s,i].map(u=>u===null?0:se(e,
u,r)),m=o.map(({expression:u,descending:d,nulls:f})=>[e.side.text(u),d,f]);return a.of(`LIMIT ${JSON.stringify(m)}`,[ie(e,n),...c,...l])}function FP(e,t,n){let r=t.
some(s=>s!=="UNION ALL"),o=n.map(s=>r?je(e,s):ie(e,s));return e.ground.numbers.of(t.join(", "),o)}function NP(e,t,n,r){let o=Xn();for(let i of t.arguments)DP(e,
o,i,r);let s=Jt(e.side,t,o.queries);return e.ground.numbers.of(s,[ie(e,n),...o.parts])}function DP(e,t,n,r){let o=n.type==="named"?n.value:n;if(o.type!=="table-\
argument"){Se(e,t,o,r);return}t.queries.push(o.query);let s=[...o.partitionBy,...o.orderBy.map(({expression:i})=>i)];for(let i of s)Se(e,t,i,r)}function WP(e,t,n,r){
let o=[...t.partitionBy,...t.orderBy.map(({expression:i})=>i),...t.defines.map(({condition:i})=>i)],s=Mt(e,{start:t.input.end,end:t.end},o,r);return e.ground.numbers.
of(`MATCH_RECOGNIZE ${e.side.text(t.input)}`,[ie(e,n),s])}function Xn(){return{parts:[],queries:[],mayFail:!1}}function se(e,t,n){return Mt(e,t,[t],n)}function Mt(e,t,n,r){let o=Xn();for(let i of n)Se(e,o,i,r);let s=o.
queries.sort((i,a)=>i.start-a.start);return Hi(e,o,e.ground.numbers.of(Jt(e.side,t,s),o.parts))}function Hi({failing:e},{mayFail:t},n){return t&&e.add(n),n}function Se(e,t,n,r){
switch(n.type){case"path":t.parts.push(_P(e,n,r));return;case"star":for(let{relation:o}of r.entries)t.parts.push(je(e,o));return;case"subquery":t.parts.push(je(
e,qi(t,n.query,r)));return;case"table-argument":GP(e,t,n,r);return;case"unary":n.operator==="EXISTS"&&n.operand.type==="subquery"?t.parts.push(ie(e,qi(t,n.operand.
query,r))):Se(e,t,n.operand,r);return;case"call":BP(e,t,n,r);return;case"cast":np(n,r)&&(t.mayFail=!0),Se(e,t,n.operand,r);return;default:An(n,o=>Se(e,t,o,r))}}
function qi(e,t,n){return e.queries.push(t),zc(t,n)}function GP(e,t,n,r){let o=qi(t,n.query,r);t.parts.push(je(e,o)),An(n,s=>Se(e,t,s,r))}function _P(e,{parts:t},n){
let r=Hc(t,n);return r.type==="column"?ae(e,r.column):je(e,r.relation)}function BP(e,t,n,r){Ki(e,n.name)||t.parts.push(e.ground.numbers.unique());let[o]=n.arguments,
s=o?.type==="star"&&o.qualifier.length===0;An(n,a=>{(a!==o||!s)&&Se(e,t,a,r)});let i=n.over!==null&&"type"in n.over?n.over.base:n.over;i!==null&&t.parts.push(UP(
e,i,r))}function UP(e,t,n){let r=n.select?.windows.find(s=>s.name.text===t.text)?.window;if(r===void 0||r.base!==null)return e.ground.numbers.unique();let o=[...r.
partitionBy,...r.orderBy.map(({expression:s})=>s)];return Mt(e,r,o,n)}function Ki({ground:e,unsteady:t},n){let r=_i(n);return r==="unrepeatable"&&t.add(n),r==="\
repeatable"||r==="unrepeatable"&&e.repeats}function Ui(e){return e.some(t=>{if(t.type==="call"&&_i(t.name)==="unknown")return!0;let n=[];return An(t,r=>n.push(r)),
Ui(n)})}function ae(e,{source:t}){let n=e.columns.get(t);if(n!==void 0)return n;e.columns.set(t,e.ground.numbers.unique());let r=qP(e,t);return e.columns.set(t,r),r}function qP(e,t){
let{numbers:n}=e.ground;switch(t.type){case"stored":return HP(e,t);case"computed":return se(e,t.expression,t.scope);case"field":return n.of(`field ${t.name}`,[se(
e,t.row,t.scope)]);case"optional":return n.of("optional",[ae(e,t.column)]);case"combined":return n.of(t.by,t.columns.map(r=>ae(e,r)));case"produced":return KP(e,
t);case"unknown":return n.unique()}}function HP(e,t){let n=t.schema?.computed??null;if(n===null)return e.ground.columnOf(t);let r=Xn();return Se(e,r,n.expression,
n.scope),Hi(e,r,e.ground.numbers.of(`computed as ${t.schema?.said??""}`,r.parts))}function KP(e,{by:t,place:n,from:r,scope:o,whole:s}){let{numbers:i}=e.ground;return t===
"UNNEST"||t.startsWith("window_")||Ki(e,t)?i.of(`${t} ${n}`,[...r.map(l=>se(e,l,o)),...s.map(l=>je(e,l))]):i.unique()}function sp({to:e,column:t},n){let r=n?.columns.find(({name:a})=>a===e),o=r===void 0?void 0:Zs(r)?.type;if(o===void 0||!ap(o))return null;let s=Zs(t)?.type;return s!==
void 0&&Nc(s,o)&&(o.nullable||!s.nullable)?null:Fc(o)}function ip({target:e,by:t,scope:n}){return e===null||t?.type!=="insert"?null:Kc(e,n)}var VP=new Set(["CHA\
R","VARCHAR","BINARY","VARBINARY"]);function ap({name:e,parameters:t,elements:n,fields:r,nullable:o}){let s=VP.has(e)&&t[0]!==Lc;return!o||s||[...n,...r.map(({type:i})=>i)].
some(ap)}function lp(e,t){let n=Xc(e);return lo(n.syntax,n.cursor.tokens.text,t).flatMap(r=>{let{target:o}=r;return o===null?[]:[{target:o.parts.map(s=>s.text),side:n,output:r}]})}
function cp({side:e,output:t},n){let r={ground:n,side:e,columns:new Map,rows:new Map,unsteady:new Set,failing:new Set},{relation:o,by:s,scope:i}=t;for(let u of i.
allCommon)je(r,u);let a=s?.type==="insert"?zP(r,s,t):0,l=o.openings.length>0?n.numbers.unique():ie(r,o),c=Nm(t),m=new Map(c.map(({to:u,column:d})=>[u,ae(r,d)]));
return{rows:n.numbers.of("output",[a,l,...JP(r,c,t)]),columns:m,isSteady:r.unsteady.size===0}}function JP(e,t,n){let r=ip(n),o=t.flatMap(s=>{let i=sp(s,r);return i===
null?[]:[e.ground.numbers.of(`into ${i}`,[ae(e,s.column)])]});return[...new Set([...e.failing,...o])].sort((s,i)=>s-i)}function zP(e,t,{scope:n}){let{upsert:r,overwrite:o,
conflict:s,hints:i,partition:a}=t,l=a.map(({column:u})=>u.text),c=[r,o,s,i.map(u=>e.side.text(u)),l],m=a.flatMap(({value:u})=>u===null?[]:[se(e,u,n)]);return e.
ground.numbers.of(JSON.stringify(c),m)}function mp(){let e=new Map,t=0,n=()=>t+=1;return{unique:n,of:(r,o=[])=>{let s=`${o.join(" ")}${r}`,i=e.get(s)??n();return e.set(s,i),i}}}var ft=new Set;function ln(e){return e!=="everything"&&e.size===0}function Vi(e,t){return e==="everything"||t==="everything"?"everything":t.size===0?e:new Set([
...e,...t])}function $o(e){return e==="everything"?"*":JSON.stringify([...e].sort())}function dp(){return{numbers:mp(),before:new Map}}var XP={effectOn:()=>ft,isMoved:()=>!1};function fp(e,t,n,r,o,{numbers:s,before:i}){let a=`${o?"anew":"as it i\
s"} ${e}`,l=i.get(a)??up(e,t,s,XP,!o);i.set(a,l);let c=up(e,n,s,r,!o);return{effect:ZP(l,c),isSteady:[...l,...c].every(m=>m.isSteady)}}function up(e,{project:t,
seen:n,table:r},o,s,i){return[...r?.writers??[],...r?.seeds??[]].flatMap(l=>{let c=YP(l,n,o,s,i),m=L(at(t,l)),u=n.fillingsOf(l).filter(([d])=>d===e);return u.length===
0?[{rows:o.unique(),columns:new Map,isSteady:!0}]:u.map(([,d])=>{let f=cp(d,c);return{...f,rows:o.of(`under ${m}`,[f.rows])}})})}function YP(e,t,n,{effectOn:r,isMoved:o},s){
let i=({schema:l,written:c})=>l?.id??t.meant(e,c),a=(l,c)=>{let m=r(l);return m==="everything"||m.has(c.name)||o(l)&&QP(c)};return{numbers:n,repeats:s,rowsOf:l=>{
let c=i(l);return n.of(`${r(c)==="everything"?"other":"same"} rows ${c} ${l.written}`)},columnOf:l=>{let c=i(l.table);return n.of(`${a(c,l)?"other":"same"} colu\
mn ${JSON.stringify([c,l.name])}`)}}}function QP({name:e,schema:t}){return e.startsWith("$")||t?.kind==="metadata"&&t.virtual}function ZP(e,t){if(e.length!==t.length)
return"everything";let n=[...t],r=new Set;for(let o of e){let s=n.findIndex(({rows:a})=>a===o.rows),[i]=s===-1?[]:n.splice(s,1);if(i===void 0)return"everything";
for(let a of[...o.columns.keys(),...i.columns.keys()])o.columns.get(a)!==i.columns.get(a)&&r.add(a)}return r}function pp(e,t){let n=Vr(e),r=n===null?[]:lo(n.syntax,n.cursor.tokens.text,t),o=r.flatMap(sT),s=r.length===0?"what it computes is not understood":eT(o),i=new Set(
o.flatMap(c=>c.whole.map(({written:m})=>m))),a=iT(o);return[...new Map(e.names.filter(rT).map(c=>[oT(c),c]))].sort(tT).map(([c,m])=>{let u=[...a.get(c)??[],...lT(
nT(m,t))],d=i.has(c)?`all columns of ${c} are listed or compared`:null;return{table:c,columns:[...new Set(u)].sort(),everything:s??d}})}function eT(e){return e.
find(({unknown:t})=>t.length>0)?.unknown[0]??null}function tT([e],[t]){return e<t?-1:1}function nT({parts:e},{tableOf:t}){return t(e.map(n=>n.text))}function rT({
role:e}){return e==="read"}function oT({parts:e,companion:t}){return e.map(n=>n.text).join(".")+t}function sT({relation:e,scope:t}){let n=ri(!1);return _m(t,n),
[{...Wm,whole:Gm(e)},Bm(e,n),...e.columns.map(r=>Um(r,n))]}function iT(e){let t=new Map;for(let{values:n,influences:r}of e)for(let o of[...n,...r]){let{written:s}=o.
table,i=t.get(s)??new Set;t.set(s,i);for(let a of aT(o))i.add(a)}return t}function aT({name:e,schema:t}){if(t===null||t.computed===null)return[e];let{values:n}=qm(
t.computed.expression,t.computed.scope,ri(!1));return[e,...n.map(r=>r.name)]}function lT(e){if(e===null)return[];let{primaryKey:t,watermark:n}=e;return n===null?
t:[...t,n.column,...n.uses]}function zi(e,t,n){let r=Ji(m=>dT(t(m))),o=mT(e,n),s=ao(m=>(o.get(m)??[]).map(u=>a(u))),i=m=>u=>r(m).get(u.join("."))??u.join("."),a=m=>({statement:t(m).parsed,
idOf:i(m)}),l=m=>s.seenBy(i(m)),c=(m,u)=>r(m).get(u)??u;return{meant:c,schemaOf:m=>s.tableOf(m),fillingsOf:Ji(m=>lp(uT(t(m)),l(m)).map(u=>[i(m)(u.target),u])),wholeOf:Ji(
m=>{let d=pp(t(m).parsed,l(m)).filter(({everything:f})=>f!==null);return new Set(d.map(({table:f})=>c(m,f)))})}}var cT=new Set(["define","alter","rename"]);function mT({
statements:e},t){let n=e.filter(({creates:o,alters:s})=>o!==null||s!==null).flatMap(o=>{let s=o.mentions.filter(({name:a})=>cT.has(a.role));return[...new Set(s.
map(({table:a})=>t(a)))].map(a=>({id:a,statement:o}))}),r=O(n,({id:o})=>o);return new Map([...r].map(([o,s])=>[o,s.map(({statement:i})=>i)]))}function uT({sql:e,
parsed:t,identityOf:n}){return{sql:e,statement:t,nameOf:n}}function dT({parsed:e,identityOf:t}){return new Map(e.names.flatMap(n=>[[gp(n),t(n)],[gp(n)+n.companion,
t(n)]]))}function gp({parts:e}){return e.map(t=>t.text).join(".")}function Ji(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let o=e(n);return t.
set(n,o),o}}function bp(e){let{base:t,head:n,back:r,identities:o,full:s}=e,i={...e,seenBefore:zi(t,Me,c=>c),seen:zi(n,r,c=>o.ofHead.get(c)??c),on:fT(e),moved:new Set,known:dp(),
looked:new Map},a=[...s.causes.keys()],l=qt(a,new Map(a.map(c=>[c,Xi(c,e)])));for(let c=!0;c;)c=l.filter(m=>pT(m,i)).length>0;return i}function Xi(e,{lineage:t}){
return[...new Set((t.writers.get(e)??[]).flatMap(({reads:n})=>n))]}function fT({full:e,changes:t}){let n=e.expectations.flatMap(r=>{let o=t.get(r);return o!==void 0&&
oe(o.change)?[[r,wp(o)]]:[]});return new Map(n)}function wp({columns:e}){return e===null?"everything":new Set(e)}function pT(e,t){let{moved:n,on:r,looked:o}=t,s=Xi(
e,t),i=[n.has(e),...s.map(f=>`${n.has(f)}${$o(Ct(f,r))}`)];if(o.get(e)===i.join())return!1;o.set(e,i.join());let a=!n.has(e),l=a&&!yT(e,t)?hp(e,t,!1):null;if(l!==
null&&ln(l.effect))return!1;let c=a&&gT(e,t),{effect:m}=l?.isSteady===!0?l:hp(e,t,!0),[u,d]=[Ct(e,r),Vi(Ct(e,r),m)];return r.set(e,d),c||$o(u)!==$o(d)}function Ct(e,t){
return t.get(e)??ft}function gT(e,{moved:t,lineage:n,full:r}){t.add(e);for(let{outputs:o}of n.writers.get(e)??[])for(let s of o)r.causes.has(s)&&t.add(s);return!0}
function yT(e,t){let{full:n,published:r,changes:o,base:s,head:i,identities:a}=t,l=n.causes.get(e)?.kind;if(l==="changed"||l==="new"||l==="removed"||l==="listed")
return!0;let c=o.get(e)?.change??"none";if(r.has(e)||oe(c))return!0;let[m,u]=[s.tables.get(e),i.tables.get(a.inHead.get(e)??"")],d=u?.creates.some(({rowsOf:f})=>f.
length>0)??!1;return c==="in-place"&&d||yp(m?.seeds)!==yp(u?.seeds,t.back)}function yp(e=[],t=Me){return JSON.stringify(e.map(n=>t(n).raw).sort())}function hp(e,t,n){
let r=bT(e,t);if(r==="everything"||wT(e,t))return{effect:"everything",isSteady:!0};if(!Xi(e,t).some(a=>hT(a,t))&&!n)return{effect:r,isSteady:!1};let{effect:s,isSteady:i}=ST(
e,t,n);return{effect:jT(e,Vi(r,s),t),isSteady:i}}function hT(e,{moved:t,on:n}){return t.has(e)||!ln(Ct(e,n))}function bT(e,{changes:t,full:n,base:r,head:o,identities:s}){
let i=t.get(e);if(n.causes.get(e)?.kind==="listed"||s.added.has(e)||s.removed.has(e))return"everything";if(i===void 0||!oe(i.change))return ft;let[l,c]=[r.tables.
get(e),o.tables.get(s.inHead.get(e)??"")];return l?.creates.length===c?.creates.length?wp(i):"everything"}function wT(e,t){let{lineage:n,head:r,identities:o}=t,
s=r.tables.get(o.inHead.get(e)??""),i=new Set([...s?.writers??[],...s?.seeds??[]]);return(n.writers.get(e)??[]).some(a=>vT(a,i.has(a.statement),t))}function vT(e,t,n){
let{on:r,seen:o,identities:s}=n,i=e.reads.filter(m=>!ln(Ct(m,r)));if(i.length===0)return!1;let a=e.outputs.length===1;if(i.some(m=>!t||a&&Ct(m,r)==="everything"))
return!0;let l=new Set(e.statement.rowsOf.map(m=>s.ofHead.get(m)??m)),c=o.wholeOf(e.statement);return i.some(m=>!l.has(m)||c.has(m))}function ST(e,t,n){let{base:r,
head:o,identities:s,seenBefore:i,seen:a,on:l,moved:c}=t,m={project:r,seen:i,table:r.tables.get(e)},u=o.tables.get(s.inHead.get(e)??"");return fp(e,m,{project:o,
seen:a,table:u},{effectOn:f=>Ct(f,l),isMoved:f=>c.has(f)},n,t.known)}function jT(e,t,{seen:n,seenBefore:r}){return t==="everything"||t.size===0?t:[n.schemaOf(e),
r.schemaOf(e)].some(i=>i===null||i.unknown!==null||i.primaryKey.some(a=>t.has(a)))?"everything":t}function vp(e){let{full:t}=e,n=bp(e),r=[...t.causes.keys()].filter(o=>!n.moved.has(o)).sort();return new Map(r.map(o=>[o,PT(o,e,n)]))}var Yi=5;function PT(e,t,n){
let{lineage:r,full:o}=t,i=[...new Set((r.writers.get(e)??[]).flatMap(m=>m.reads))].sort().filter(m=>m!==e&&(o.causes.has(m)||n.on.has(m))),a=i.filter(m=>!ln(n.on.
get(m)??ft)),l=i.filter(m=>!a.includes(m)),c=a.slice(0,Yi).map(m=>`${TT(m,n)} of ${m}`);return[...c.length>0?[`does not use what changes: ${Qi(c,a.length)}`]:[],
...l.length>0?[`reads ${Qi(l.slice(0,Yi),l.length)}, which ${OT(l)} out as before`]:[]].join("; ")}function TT(e,{on:t}){let n=t.get(e)??ft,r=n==="everything"?[
"everything"]:[...n].sort();return Qi(r.slice(0,Yi),r.length)}function OT(e){return e.length===1?"comes":"come"}function Qi(e,t){return e.join(", ")+(t>e.length?
` and ${t-e.length} more`:"")}function Sp(e,t){let n=new Set;for(;;){let r=t(n),o=kT(e,r).filter(s=>!n.has(s));if(o.length===0)return r;n=new Set([...n,...o])}}function kT(e,t){if(Object.keys(
e).length===0)return[];let n=new Set([...t.released].map(a=>t.final.nameOf(a))),r=({name:a,hash:l})=>(k(e,a)??l)!==l,{tables:o,statements:s}=t.green,i=s.filter(
a=>a.kind==="seed");return[...o.filter(a=>n.has(a.name)&&r(a)).map(a=>a.name),...i.filter(r).flatMap(a=>a.writes.filter(l=>n.has(l)))]}function jp(e,{final:t}){let{closure:n,wanted:r}=e;return[...n.pinned].filter(s=>r.excluded.has(s)).sort().map(s=>{let i=Pp(s,e),a=e.changes.get(s)?.change??"no\
ne";return{identity:s,name:t.nameOf(s),reads:i,reason:`excluded: ${RT(i,oe(a))}`}})}function Pp(e,{base:t,closure:n}){let r=t.tables.get(e)?.writers.flatMap(o=>o.
rowsOf)??[];return[...new Set(r)].filter(o=>n.causes.has(o)).sort()}function RT(e,t){let n=t?["its own change waits"]:[],r=e.length>0?[`goes on reading ${e.join(
", ")} until its own next change`]:[],o=[...n,...r];return o.length>0?o.join(", and it "):"it stays as it is"}function Tp(e){return[...e.sparable].map(([t,n])=>{
let r=!e.closure.causes.has(t);return{identity:t,reason:n,spared:r,reads:r?Pp(t,e):[]}})}function kp(e){let{base:t,identities:n}=e,r=new Map;for(let[a,l]of n.inHead)Rp(e,a)&&r.set(a,l);let o=[...n.inHead.keys()].filter(a=>t.tables.has(a)&&!r.has(a)),
s=xT(e),i=[];for(let a of O(o.sort(),l=>It(l,t.names)).values()){let l=ET(a,e,s);for(let[c,m]of l.green)r.set(c,m);i.push(...l.faults)}return{green:r,faults:i}}
function Rp({identities:e,unversioned:t},n){return e.added.has(n)||e.renamed.has(n)||t.has(n)}function xT(e){let{base:t,head:n,identities:r}=e,o=[...r.ofHead].filter(
([a,l])=>(Rp(e,l)||n.tables.get(a)?.external===!0)&&(a===l||r.inHead.get(l)===a)),s=[...t.tables.keys()].map(a=>[a,a]),i=[...o,...s].map(([a,l])=>({name:a,owner:l}));
return O(i,({name:a})=>n.names.lastPart(a))}function ET(e,t,n){let{base:r,versions:o,burnt:s,moved:i}=t,a=g=>E(r.names.lastPart(g)).version,l=[...e].sort((g,w)=>a(
g)-a(w)),c=l.flatMap(g=>{let w=o.get(g);return w===void 0?[]:[{owner:g,version:w,name:xp(g,t,w)}]}),m=new Map(c.map(({version:g,owner:w})=>[g,w])),u=[...c];for(let g of l.
filter(w=>!o.has(w))){let w=P=>!m.has(P.version)&&Op(P,n,t)&&!s.has(P.name),x=IT(g,a(g)+1,t,w);m.set(x.version,g),u.push(x)}let d=g=>g.name===g.owner||m.get(g.version)!==
g.owner||!Op(g,n,t),f=c.filter(g=>i.has(g.owner)&&d(g)).map(MT);return{green:new Map(u.map(({name:g,owner:w})=>[w,g])),faults:f}}function Op({name:e,owner:t,version:n},r,{
base:o}){let{stem:s}=E(o.names.lastPart(t));return!(r.get(In(s,n))??[]).some(a=>a.owner!==t&&$T(a.name,e))}function $T(e,t){return e===t||e.endsWith(`.${t}`)||t.
endsWith(`.${e}`)}function IT(e,t,n,r){for(let o=t;;o++){let s={owner:e,version:o,name:xp(e,n,o)};if(r(s))return s}}function xp(e,{base:t},n){let r=t.names.qualifier(
e),o=In(E(t.names.lastPart(e)).stem,n);return r===""?o:`${r}.${o}`}function MT({name:e,owner:t}){return{code:"name-taken",file:"",line:0,column:0,message:`${t} \
is to be called ${e} (release.versions), but that is ${e===t?"its own already":"another table's name"}`,hint:"choose another version for it under release.versio\
ns"}}function $p(e,t,n){let r=[new Map,new Map,new Map],o=(i,a,l)=>{let c=r[i];c?.set(a,(c.get(a)??new Set).add(l))},s=[...n.removed].map(i=>[i,i]);for(let[i,a]of[...n.
inHead,...s]){let{names:l}=e.tables.has(i)?e:t;for(let c of Zi(i,l))o(0,c,i);for(let c of Zi(a,t.names))o(1,c,i);for(let c of Zi(i,l))o(2,Ep(c),i)}return{all:()=>[
...n.inHead.keys()],meaning:i=>{let a=i.replaceAll("`","");return[...r[0]?.get(a)??r[1]?.get(a)??r[2]?.get(Ep(a))??[]]}}}function Zi(e,t){let n=t.qualifier(e),r=n===
""?[]:n.split("."),o=t.lastPart(e);return[...r,""].map((s,i)=>[...r.slice(i),o].join("."))}function Ep(e){return E(e).stem}function Cp(e,t,n,r){let o=$p(t,n,r),s=l=>new Set(l.flatMap(c=>ea(o,c)??[])),i=l=>l.filter(c=>ea(o,c)===null),a=Object.entries(e.versions).flatMap(([l,c])=>{let m=ea(
o,l);return m===null?[]:[[m,c]]});return{listed:s(e.tables),excluded:s(e.exclude),versions:new Map(a),published:s(e.published),faults:[...i(Object.keys(e.versions)).
map(l=>Ip(o,l,"release.versions")),...i(e.exclude).map(l=>Ip(o,l,"release.exclude"))],warnings:[...i(e.tables).map(l=>Mp(o,l,"is to move")),...i(e.published).map(
l=>Mp(o,l,"is under published"))]}}function ea(e,t){let[n,...r]=e.meaning(t);return n!==void 0&&r.length===0?n:null}function Ip(e,t,n){let r=`${n} names ${t}, w\
hich ${Ap(e,t)}`,o=`correct or remove the name under ${n}`;return{code:"unknown-table",file:"",line:0,column:0,message:r,hint:o}}function Mp(e,t,n){return{code:"\
unknown-table",message:`${t} ${n}, but ${Ap(e,t)}`,file:"",line:0}}function Ap(e,t){let n=e.meaning(t);if(n.length>1)return`may mean any of ${[...n].sort().join(
", ")}`;let r=e.all();return`is no table of the project${r.length===0?"":`; did you mean ${Lr(t,[...r])}?`}`}var CT={ref:"nothing",commit:null};function Lp(e,t){let n=AT(e,t),r=Sp(e.options.served,o=>FT(n,o,t));return NT(e,n,r)}function AT(e,t){let{base:n,head:r,aliases:o}=LT(
e,t),{renames:s,options:i}=e,a=Bf({base:n,head:r,renames:s,allNew:e.baseline===null}),l=Cp(i,n,r,a),c=td(n,r,a,t),{listed:m,excluded:u,published:d}=l,f=Pd({base:n,
head:r,identities:a,back:c,renames:s,excluded:u}),g=Kf(r,a),w=aw=>xd({base:n,lineage:g,changes:f,identities:a,wanted:{listed:m,excluded:u,spared:aw}}),x=w(new Set),
P=vp({base:n,head:r,lineage:g,changes:f,identities:a,back:c,full:x,published:d}),On=i.closure==="minimal"&&P.size>0?w(new Set(P.keys())):x;return{base:n,head:r,
aliases:o,identities:a,wanted:l,changes:f,lineage:g,closure:On,sparable:P,renames:s}}function LT(e,t){let n=Ju(t,e.space),r=xi(e.baselineFiles,e.takesPart,n),o=xi(
e.headFiles,e.takesPart,n),s=Rm(ei(r.statements),ei(o.statements)),i=bi(s),[a,l]=[bo(r,i),bo(o,i)],c=e.baseline===null?Yu:Zu(a,l),m=d=>Qu(s.idOf(d),c),u=c.of.size===
0?l:bo(o,bi({...s,idOf:m}));return{base:a,head:u,aliases:c}}function FT(e,t,n){let{base:r,head:o,identities:s,wanted:i,closure:a}=e,l=new Set([...e.lineage.externals,
...i.published]),{versions:c}=i,m=a.causes,u=kp({base:r,head:o,identities:s,moved:m,versions:c,burnt:t,unversioned:l}),d=new Set([...a.causes.keys()].filter(On=>!s.
removed.has(On))),f=Yd(r,o,s,u.green,d),g=Qd(r,o,s,f),w=Zd(o,g,n),x=Am(r,o,s,f,g),P={targets:u,released:d,final:f,files:w,topics:x},F=zd(r,i.published);return{...P,
blue:F.pipeline,green:Xd(e,P,F).pipeline}}function NT(e,t,n){let{blue:r,green:o}=n,s=Uf(t),i=Xf(t,n,s),a=DT(t.head,n),{faults:l,warnings:c}=Af(e,t,n,a);return l.
length===0&&mf(t,n),{project:e.project,baseline:e.baseline??CT,head:e.head,tables:i,untouched:Yf(t,i),excluded:jp(t,n),sparable:Tp(t),inPlace:s,expectations:t.closure.
expectations,edits:l.length>0?[]:a,blue:r,green:o,hash:ep(i,n,e.options.accepted),warnings:c,faults:l}}function DT(e,t){return[...[...t.files.values()].flatMap(
({file:o,edits:s})=>s.map(i=>({file:o,...i}))),...$d(e,t.topics)].sort((o,s)=>o.file===s.file?o.start-s.start:o.file<s.file?-1:1)}var WT=R({file_list:z(R({table_name:A()}))});function Np(e,t){return/^\s*[{[]/.test(e)?_T(e,t):GT(e)}function GT(e){let t=e.split(/\r?\n/).map(n=>n.replace(/(^|\s)#.*$/,
"").trim());return[...new Set(t.filter(n=>n!==""))]}function _T(e,t){let n=[],r=Gu(e,n,{allowTrailingComma:!0}),[o]=n;if(o!==void 0)throw Fp(e,t,o.offset,`is no\
t valid JSON: ${Ri(o.error)}`);let s=Z(WT,r);if(!s.success)throw Fp(e,t,0,"holds no `file_list` whose entries have a `table_name`");return[...new Set(s.output.file_list.
map(i=>i.table_name))]}function Fp(e,t,n,r){let o=e.slice(0,n),s=o.split(`
`).length,i=n-o.lastIndexOf(`
`),a="name one table a line, or give shift_left's modified_flink_files.json";return new v([{code:"table-list",file:t,line:s,column:i,message:`the list of tables\
 ${r}`,hint:a}])}async function Dp(e,t,n,r){let{release:o,published:s,environments:i}=t,a=r.tables===null?[]:await qT(e,r.tables),l=await e.repository.readText(n.commit,yi),c=l===
null?[]:await du(l,yi),m=i.map(u=>ro(u.engine).nameLimit);return{settings:t,accepted:c,options:{tables:[...o.tables,...a],exclude:[...o.exclude,...r.exclude],versions:o.
versions,closure:r.closure??o.closure,strict:r.strict,published:s,nameLimit:Math.min(...m),accepted:c}}}async function qT(e,t){let n=await BT(UT(e.cwd,t),"utf8").
catch(()=>null);if(n!==null)return Np(n,t);let r=`the list of tables ${t} cannot be read`;throw new v([{code:"table-list",file:t,line:1,column:1,message:r,hint:"\
check --tables"}])}function Yn(e,t,{settings:n,options:r},o,s){return Lp({project:e.name,baseline:t.baseline,head:t.head,baselineFiles:t.baselineFiles,headFiles:t.
headFiles,behind:t.behind,conflicts:t.conflicts,renames:t.renames,space:{catalog:n.catalog,database:n.database},takesPart:bu(e.root,n.ignore),options:{...r,served:o}},
i=>Be(i,s))}function At(e,{ref:t,commit:n}){return n===null?e.readWorkTree(Wn):e.readSnapshot({ref:t,commit:n},Wn)}async function QW(e,t,n){if(t.commit!==null)return t;let r=await e.
resolveCommit("HEAD"),[o,s]=await Promise.all([At(e,t),At(e,{ref:"HEAD",commit:r})]),i=async l=>Wp(await e.readText(null,l))===Wp(await e.readText(r,l));return[
ta(o.files,s.files).size+ta(s.files,o.files).size===0,...await Promise.all(n.map(i))].every(Boolean)?{...t,commit:r}:t}function Wp(e){return e?.replaceAll(`\r
`,`
`)??null}async function ZW(e,t,n){let r=await e.resolveBaseline(t,n.commit);if(r===null){let{files:c}=await At(e,n);return{...{baseline:r,head:n,baselineFiles:[],
headFiles:c,ownFiles:c},behind:new Set,conflicts:[],renames:[]}}let[o,s,i,a]=await Promise.all([At(e,r),At(e,n),e.containment(r,n,Wn),e.renames(r,n,Wn)]),l={baseline:r,
head:n,baselineFiles:o.files,ownFiles:s.files};switch(i.kind){case"ancestor":return{...l,headFiles:s.files,behind:new Set,conflicts:[],renames:a};case"merged":return{
...l,headFiles:i.snapshot.files,behind:ta(s.files,i.snapshot.files),conflicts:[],renames:a};case"conflict":return{...l,headFiles:s.files,behind:new Set,conflicts:i.
paths,renames:a};case"unrelated":return{...l,headFiles:s.files,behind:new Set,conflicts:[""],renames:a}}}function ta(e,t){let n=new Map(e.map(r=>[r.path,r.oid]));
return new Set(t.filter(r=>n.get(r.path)!==r.oid).map(r=>r.path))}import{basename as ER,isAbsolute as $R,relative as IR,resolve as MR}from"node:path";var ge=class extends Error{lease;constructor(t){super(`held by ${t.holder} since ${t.since}, until ${t.until} unless it renews`),this.name="LeaseHeld",this.lease=
t}},le=class extends Error{constructor(t){super(t),this.name="LeaseLost"}},Ae=12e4;function Io(e,t,n,r){let o=e===null?Math.max(1,Math.floor(Date.parse(n)/1e3)):
e.lease.token+1;return{holder:t,token:o,since:n,until:Gp(n,r)}}function Mo(e,t,n,r){if(e===null)throw new le(`the lease of ${t.holder} is gone`);if(e.lease.token!==
t.token)throw new le(`${e.lease.holder} has taken over, since ${e.lease.since}`);if(e.released)throw new le("it was released");if(na(e.lease,n))throw new le(`it\
 was not renewed before ${e.lease.until}`);return{...t,until:Gp(n,r)}}function Co(e,t,n){return e?.lease.token===t.token?e.lease.until===t.until?e:{lease:t,since:n,
skewed:e.skewed||na(t,n)}:{lease:t,since:n,skewed:!1}}function Ao({lease:e,since:t,skewed:n},r,o){return Date.parse(r)-Date.parse(t)>o||!n&&na(e,r)}function Lo({
lease:e}){return{lease:{...e,token:Math.max(1,e.token-1)},released:!0}}function na(e,t){return Date.parse(t)>Date.parse(e.until)}function Gp(e,t){return new Date(
Date.parse(e)+t).toISOString()}import{setTimeout as fO}from"node:timers/promises";var HT=/failed to push some refs|hook declined|Another git process seems|an editor opened by|are terminated then try|may have crashed in this|remove the file manually/;
function pt(e){let t=ce(e).split(`
`).map(s=>s.replace(new RegExp("\\p{Cc}","gu")," ").trim()).filter(s=>s!==""&&!HT.test(s)),n=_p(/^remote: +(?:error: +)?(?=\S)/,t),r=_p(/^(?:fatal|error): +/,t).
slice(0,1),o=[...n,...r];return(o.length>0?o:t).join("; ")}function _p(e,t){return t.filter(n=>e.test(n)).map(n=>n.replace(e,""))}function ce(e){return e.replace(
/(\w+:\/\/)[^/@\s]*@/g,"$1")}var Fo=[20,50,100,200,400,800];function cn(e){return/Unable to create '([^']+\.lock)': File exists/.exec(e)?.[1]??null}function ra(e){return`once ${e} is remove\
d, where no git runs`}function Bp(e,t,n){let r=pt(n),o=cn(r),s=o===null?"once .git may be written to, and its disk has space":ra(o);return new p(e,`${t} cannot \
be written: ${r}`,J,[],s)}function Up(e,t,n,r){let o=ce(n),s=`once ${o} takes pushes to ${t} again`;return new p(e,`${o} does not move ${t}: ${r}`,J,[],s)}import{writeFile as aO}from"node:fs/promises";import{join as lO}from"node:path";function Xe(e){let t=e.indexOf("	"),[n="",,r=""]=e.slice(0,t).split(" ");return{path:e.slice(t+1),kind:oa(n),oid:r,mode:n}}function oa(e){return e==="160000"?"s\
ubmodule":e==="120000"?"symlink":"file"}function No({path:e,kind:t},n){return t!=="file"||n(e)}function Qn(e){return e.includes("\uFFFD")}function Do(e,t,{text:n,
problem:r,pointer:o}){return{path:e,kind:o?"lfs-pointer":"file",oid:t,text:n,problem:r}}function Zn({path:e,kind:t,oid:n}){return{path:e,kind:t,oid:n,text:null,
problem:Qn(e)?"not-utf-8":null}}function sa(e){return e.toSorted((t,n)=>t.path<n.path?-1:t.path>n.path?1:0)}function q(e,t,n){return{code:e,file:"",line:0,column:0,message:t,hint:n}}var KT=["Fetch the whole history and all tags. In the workflow:","  - uses: actions/ch\
eckout@v6","    with:","      fetch-depth: 0","      fetch-tags: true","On a laptop: git fetch --unshallow --tags"].join(`
`),ia="Install git 2.38 or newer and put it on PATH.",qp=e=>q("no-git",`git on this machine is too old${e&&`: ${e}`}`,ia),Hp=e=>q("damaged-repository",`The obje\
ct ${e} is missing, or damaged`,"git fsck lists what is damaged; a new clone has everything."),Kp=e=>q("no-repository",`${e} is not inside a git repository`,"Ru\
n this in a clone, or `git init` first."),Vp=e=>q("bare-repository",`${e} is a bare repository: it has no work tree`,"Run this in a clone."),Jp=e=>q("foreign-ow\
ner",`git does not read ${e}: another user owns it`,`git config --global --add safe.directory ${JSON.stringify(e)}`),Wo=()=>q("empty-repository","The repository\
 has no commit yet","Commit the pipeline first: git add . && git commit"),mn=e=>q("shallow-clone",`${e}: this is a shallow clone`,KT);var VT={"\\":"\\\\",'"':'\\"',"\n":"\\n","	":"\\t","\r":"\\r"};function Lt(e){return/^"|[\n\r]/.test(e)?aa(e):e}function aa(e){return`"${e.replace(/[\\"\n\t\r]/g,
t=>VT[t]??t)}"`}async function ye(e,t){let n=[];for(let r=0;r<e.length;r+=16){let o=e.slice(r,r+16),s=await Promise.allSettled(o.map((i,a)=>t(i,r+a)));for(let i of s){if(i.status===
"rejected")throw i.reason;n.push(i.value)}}return n}import{mkdirSync as oO,mkdtempSync as Xp,rmSync as Yp}from"node:fs";import{tmpdir as Qp}from"node:os";import{join as Ft}from"node:path";import{spawn as JT}from"node:child_process";import{existsSync as zT}from"node:fs";var XT=new Set(["GIT_DIR","GIT_WORK_TREE","GIT_INDEX_FILE","GIT_PREFIX","GIT_COMMON_DIR","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_NAMESPAC\
E","GIT_GRAFT_FILE","GIT_SHALLOW_FILE","GIT_IMPLICIT_WORK_TREE","GIT_NO_REPLACE_OBJECTS","GIT_REPLACE_REF_BASE","GIT_INTERNAL_SUPER_PREFIX","GIT_EXTERNAL_DIFF"]),
YT={LC_ALL:"C",LANGUAGE:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",GIT_FLUSH:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_TRACE_REDACT:"\
1"},QT=["core.quotePath=false","color.ui=false","core.hooksPath=/dev/null","core.fsmonitor=false","i18n.commitEncoding=UTF-8","i18n.logOutputEncoding=UTF-8","ht\
tp.lowSpeedLimit=1","http.lowSpeedTime=60"].flatMap(e=>["-c",e]);function ZT(e={}){let t=Object.entries(process.env).filter(([n,r])=>r!==void 0&&!XT.has(n));return Object.
assign(Object.fromEntries(t),YT,e)}function la(e,t,n={}){return JT("git",[...QT,...t],{cwd:e,env:ZT(n),stdio:"pipe",windowsHide:!0})}async function er(e,t,n={}){
let r=await eO(e,t,n);if((n.answers??[0]).includes(r.code))return r;throw ca(t[0]??"",r.code,r.stderr)}function ca(e,t,n){let r=pt(n);return t===129?new v([qp(r)]):
new p(`git ${e}`,r||`git ended with exit code ${t}`,"")}function eO(e,t,{env:n,stdin:r}){return new Promise((o,s)=>{let i=la(e,t,n),a=[],l=[];i.stdout?.on("data",
c=>a.push(c)),i.stderr?.on("data",c=>l.push(c)),i.stdin?.on("error",()=>{}),i.stdin?.end(r??""),i.on("error",c=>s(ma(c,e))),i.on("close",c=>{o({code:c??-1,stdout:Buffer.
concat(a),stderr:Buffer.concat(l).toString("utf8")})})})}function ma(e,t){let n=zT(t)?q("no-git",`git could not be started: ${e.message}`,ia):q("no-folder",`The\
re is no folder ${t}`,"Name one that exists.");return new v([n])}function un(e){let t=e.toString("utf8").split("\0");return t.at(-1)===""&&t.pop(),t}var tO=10,dn=class{#e;#t;#n=null;#r=[];#o=Buffer.alloc(0);#s=null;constructor(t,n={}){this.#e=t,this.#t=n}async headers(t){let n=[];return await this.#i(t,null,
r=>n.push(r)),n}contents(t,n,r=1/0){return this.#i(t,r,n)}async content(t){let n=[];return await this.contents([t],r=>n.push(r)),n[0]??null}close(){this.#n?.stdin?.
end(),this.#n=null}#i(t,n,r){if(t.length===0)return Promise.resolve();let o=this.#a(),s=n===null?"info":"contents",i=t.map(a=>/[\n\0]/.test(a)?"info ":`${s} ${a}`);
return new Promise((a,l)=>{this.#r.push({missing:t.length,limit:n,take:r,resolve:a,reject:l}),zp(o,!0),o.stdin?.write(`${i.join(`
`)}
flush
`)})}#a(){if(this.#n)return this.#n;let t=la(this.#e,["cat-file","--batch-command","--buffer"],this.#t),n="";return t.stdout?.on("data",r=>this.#m(r)),t.stderr?.
on("data",r=>n+=r.toString("utf8")),t.stdin?.on("error",()=>{}),t.on("error",r=>this.#l(t,ma(r,this.#e))),t.on("close",r=>this.#l(t,ca("cat-file",r??-1,n))),this.#n=
t,t}#l(t,n){this.#n===t&&(this.#n=null);let r=this.#r;this.#r=[],this.#o=Buffer.alloc(0),this.#s=null;for(let{reject:o}of r)o(n)}#m(t){for(this.#o=this.#o.length===
0?t:Buffer.concat([this.#o,t]);this.#o.length>0&&(this.#s?this.#d(this.#s):this.#u()););this.#r.length===0&&this.#n&&zp(this.#n,!1)}#u(){let t=this.#o.indexOf(tO);
if(t<0)return!1;let n=rO(this.#o.toString("latin1",0,t));this.#o=this.#o.subarray(t+1);let r=this.#r[0]?.limit??null;return n&&r!==null?this.#s={object:n,kept:n.
size<=r,parts:[],missing:n.size+1}:this.#c(n),!0}#d(t){let n=this.#o.subarray(0,t.missing);return this.#o=this.#o.subarray(n.length),t.missing-=n.length,t.kept&&
t.parts.push(n),t.missing>0||(this.#s=null,this.#c(t.kept?{...t.object,bytes:nO(t)}:t.object)),!0}#c(t){let n=this.#r[0];n&&(n.take(t),n.missing-=1,!(n.missing>
0)&&(this.#r.shift(),n.resolve()))}};function nO({object:e,parts:t}){let[n]=t;return(n&&t.length===1?n:Buffer.concat(t)).subarray(0,e.size)}function rO(e){let[t="",
n="",r="",...o]=e.split(" ");return r===""||o.length>0||!/^[0-9a-f]{40,64}$/.test(t)||!/^\d+$/.test(r)?null:{oid:t,type:n,size:Number(r),bytes:null}}function zp(e,t){
let n=t?"ref":"unref";for(let r of[e,e.stdin,e.stdout,e.stderr]){let o=r&&Reflect.get(r,n);r&&typeof o=="function"&&o.call(r)}}var Nt={name:"bluegreen-sql",email:"bluegreen-sql@users.noreply.github.com"},Go=class{git;reader;#e;constructor(t,n){this.#e=Xp(Ft(Qp(),"bluegreen-git-")),oO(Ft(
this.#e,"objects"));let r={GIT_OBJECT_DIRECTORY:Ft(this.#e,"objects"),GIT_ALTERNATE_OBJECT_DIRECTORIES:aa(Ft(n,"objects")),GIT_INDEX_FILE:Ft(this.#e,"index")};this.
git=t.with(r),this.reader=new dn(t.cwd,r)}async workTreeCommit(t,n){return await this.git.readTree(t),await this.git.updateIndexFromDisk(n),this.git.commitTree(
await this.git.writeTree(),[t],`work tree
`,Nt)}close(){this.reader.close(),Yp(this.#e,{recursive:!0,force:!0})}};async function Zp(e,t){let n=Xp(Ft(Qp(),"bluegreen-index-"));try{return await t(e.with({
GIT_INDEX_FILE:Ft(n,"index")}),n)}finally{Yp(n,{recursive:!0,force:!0})}}var ua={access:/\b40[13]\b|denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission/,missing:/not found|does not appear to be a git repository|\b404\b/i,
damaged:/bad (?:tree |blob |commit )?object|[Cc]ould not read [0-9a-f]{40}|unable to read|not our ref|corrupt|unable to parse/},_o=class extends p{};function Le(e,t,n,r){
let o=pt(n)||"git said nothing",i=`${r===void 0?"":`${r} at `}${ce(t)}: ${o}`,a=iO(o);return a!==null?new p(e,i,J,[],a):ua.damaged.test(o)?r===void 0?new p(e,`${i}\

An object is missing, here or there`,"git fsck"):sO(e,ce(t),i,r):new _o(e,i,J,[],"once the network is there")}function sO(e,t,n,r){let o=`git push ${t} :${r}`;if(e===
"lease")return new p(e,n,o,[],"once it is sure that nobody is deploying");let s=`${n}
An object is missing at ${t}. Another clone may have it: one where git rev-list --objects ${r} ends without an error. Run there, the next command brings everyth\
ing back to ${t}`,i="once a clone is found that has every object";return new p(e,s,`${o} && git push ${t} ${r}`,[],i)}function iO(e){let t=cn(e);return t!==null?
ra(t):ua.access.test(e)?"once the token has `contents: write` to push, `contents: read` to fetch":ua.missing.test(e)?"once the address of the remote (git remote\
 -v) is right, and the token may see it":null}function eg(e){return e instanceof _o}function Bo(e){return cn(e)!==null||/but expected|reference already exists/.
test(e)}function tg(e,t,n,r,o){return Zp(e,async(s,i)=>{let[a,l]=await Promise.all([mO(e,t),cO(e,i,n)]);return await s.readTree(t),await s.updateIndex(n.map(({path:c},m)=>`${uO(
a,c)} ${l[m]??""}	${c}`)),e.commitTree(await s.writeTree(),[t],r,o)})}async function cO(e,t,n){let r=n.map((o,s)=>lO(t,String(s)));return await ye(n,({text:o},s)=>aO(
r[s]??"",o)),e.hashFiles(r.map(Lt),"-w","--no-filters")}async function mO(e,t){let n=(await e.treeEntries(t)).map(Xe);return new Map(n.map(({path:r,mode:o})=>[r,
o]))}function uO(e,t){let n=e.get(t);if(n?.startsWith("100"))return n;throw new v([q("not-a-file",`${t} is no regular file of the commit to build on`,"")])}async function Uo(e,t,n,r){
let{code:o,stdout:s,stderr:i}=await e.push(t,n,r);if(o===0)return{outcome:"pushed"};let l=s.toString("utf8").split(`
`).find(d=>d.startsWith("!"));if(l===void 0)throw Le("push",e.name,i);let m=[l.split("	")[2]??"",pt(i)].filter(d=>d!=="").join(": ");return{outcome:dO(`${l}
${i}`)||await da(e,n,"push")!==r?"stale":cn(i)===null?"refused":"held",message:m}}function dO(e){return/\((?:stale info|fetch first|non-fast-forward|incorrect old value provided|reference already exists)\)|but expected/.
test(e)}async function da(e,t,n){let{code:r,stdout:o,stderr:s}=await e.list(t);if(r!==0)throw Le(n,e.name,s);let i=o.toString("utf8").split(`
`).find(a=>a.endsWith(`	${t}`));return i?.slice(0,i.indexOf("	"))??null}var fa=[1e3,2e3,4e3,8e3],gt=class{ref;#e;#t;#n;#r;constructor(t,n,r,o,s=fa){this.ref=n,this.#e=t,this.#t=r,this.#n=o,this.#r=s}tip(){return this.#n===null?this.#e.
refCommit(this.ref):da(this.#n,this.ref,this.#t)}async bring(){if(this.#n===null)return;let{code:t,stderr:n}=await this.#n.fetch([this.ref]);if(t!==0&&!/couldn't find remote ref/.
test(n))throw Le(this.#t,this.#n.name,n,this.ref)}get removal(){return this.#n===null?`git update-ref -d ${this.ref}`:`git push ${ce(this.#n.name)} :${this.ref}`}async move(t,n){
let r=this.#n;for(let o of[...r===null?Fo:this.#r,null]){let s=await(r===null?this.#o(t,n):this.#s(r,t,n));if(typeof s=="string")return s==="moved";if(o===null)
throw s;await fO(o)}return!1}async#o(t,n){let{code:r,stderr:o}=await this.#e.moveRef(this.ref,n,t);if(r===0)return"moved";if(await this.#e.refCommit(this.ref)!==
t)return"elsewhere";let s=Bp(this.#t,this.ref,o);if(!Bo(o))throw s;return s}async#s(t,n,r){try{let o=await Uo(t,r,this.ref,n);if(o.outcome==="pushed")return"mov\
ed";if(o.outcome==="refused")throw this.#i(t,o.message);let s=Up(this.#t,this.ref,t.name,o.message);return ng(await this.tip(),n,r)??s}catch(o){if(!eg(o))throw o;
let s=await this.tip().catch(()=>n);return ng(s,n,r)??o}}#i(t,n){return new p(this.#t,`${ce(t.name)} refuses ${this.ref}: ${n}`,J,[],"once whoever deploys may w\
rite refs/bluegreen/** there: `contents: write`, and no rule against it")}};function ng(e,t,n){return e===n?"moved":e===t?null:"elsewhere"}var fn=class{name;#e;constructor(t,n){this.#e=t,this.name=n}#t(...t){return er(this.#e.cwd,t,{env:this.#e.env,answers:[0,1,128]})}fetch(t){let n=["--no-tags","-\
-no-prune","--no-write-fetch-head","--refmap="];return this.#t("fetch",...pa,...n,"--end-of-options",this.name,...t)}async fetchObjects(t){let n=["--no-tags","-\
-no-write-fetch-head","--filter=blob:none","--stdin"],r=["-c","fetch.negotiationAlgorithm=noop"];await er(this.#e.cwd,[...r,"fetch",...pa,...n,"--end-of-options",
this.name],{env:this.#e.env,stdin:t.map(o=>`${o}
`).join(""),answers:[0,1,128]})}fetchHistory(t){let n=t?["--unshallow"]:[];return this.#t("fetch",...pa,"--tags",...n,"--end-of-options",this.name)}push(t,n,r){
let o=`--force-with-lease=${n}:${r??""}`,s=["--no-verify","--no-signed","--no-follow-tags","--recurse-submodules=no"];return this.#t("push","--porcelain",...s,o,
"--end-of-options",this.name,`${t}:${n}`)}list(t){return this.#t("ls-remote","--refs","--end-of-options",this.name,t)}},pa=["--no-progress","--no-auto-gc","--no\
-recurse-submodules"];function rg(e,t){let r=/^https?:\/\/(?:[^@/]*@)?([^/]+)/i.exec(e)?.[1];if(r===void 0||t==="")return{};let s=`http.${e.slice(0,e.indexOf(":")).toLowerCase()}://${r}\
/.extraheader`,i=Buffer.from(`x-access-token:${t}`).toString("base64");return pO([[s,""],[s,`AUTHORIZATION: basic ${i}`]])}function pO(e){let t=Number(process.env.
GIT_CONFIG_COUNT??"0")||0,n=e.flatMap(([r,o],s)=>[[`GIT_CONFIG_KEY_${t+s}`,r],[`GIT_CONFIG_VALUE_${t+s}`,o]]);return{...Object.fromEntries(n),GIT_CONFIG_COUNT:String(
t+e.length)}}async function tr(e,{remote:t="origin",token:n=""}){let r=await e.remoteUrl(t)??t;return new fn(e.with(rg(r,n)),t)}async function ga(e,t,n,r,o){let s=r==="local"?
null:await tr(e,o);return{project:t,environment:n,remote:s,pauses:o.pauses??fa}}var vg=kl(wg(),1),DO=/^(v?)(\d{1,15}(?:\.\d{1,15}){0,3})(?:[-._]?([a-z][0-9a-z.-]*)|-(\d[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i,WO=/(?:^|[-_/])(?:v|version|release|rel)[-_/]?$/i;
function GO(e){let r=[0,...[...e.matchAll(/[-_/]/g)].map(({index:l})=>l+1)].map(l=>_O(e,l)).filter(l=>l!==null).toSorted((l,c)=>c.numbers.length-l.numbers.length)[0];
if(!r)return null;let[o=0,s=0,i=0,a=0]=r.numbers;return{name:e,version:`${o}.${s}.${i}${r.before&&`-${r.before}`}`,fourth:a}}function _O(e,t){let[,n,r,o,s]=DO.exec(
e.slice(t))??[];if(r===void 0)return null;let i=r.split(".").map(Number);return i.length===1&&n===""&&t>0&&!WO.test(e.slice(0,t))?null:{numbers:i,before:BO(o??s??
"")}}function BO(e){return e.replace(/(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g,".").split(/[.-]+/).filter(n=>n!=="").map(n=>n.replace(/^0+(?=\d+$)/,"")).join("\
.")}function Sg(e){return e.map(GO).filter(t=>t!==null).toSorted((t,n)=>(0,vg.default)(n.version,t.version)||n.fourth-t.fourth||(t.name<n.name?1:-1)).map(({name:t})=>t)}var Jo="refs/tags/";async function pn({reader:e},t){let n=["refs/tags/","refs/heads/","","refs/remotes/origin/"].map(o=>`${o}${t}^{commit}`);return(await e.headers(
n)).find(o=>o?.type==="commit")?.oid??null}async function jg(e,t,n){let r=n??await pn(e,"HEAD");if(r===null)throw new v([Wo()]);if(t.startsWith("latest:"))return qO(
e,t.slice(7),n);let o=await pn(e,t)??await HO(e,t,r);if(o===null)throw await zo(e,t);return{ref:t,commit:o}}var UO=q("unknown-baseline","latest: names no patter\
n","Say which tags: latest:* for every version, latest:orders/v* for those of one project.");async function qO(e,t,n){if(t==="")throw new v([UO]);let r=Rr(t,{dot:!0}),
o=(await e.git.refNames(Jo)).map(m=>m.slice(Jo.length)),s=Sg(o.filter(m=>r(m))),i=await e.reader.headers(s.map(m=>`${Jo}${m}^{commit}`)),a=i.findIndex(m=>m?.type===
"commit"&&m.oid!==n),[l,c]=[s[a],i[a]?.oid];if(l!==void 0&&c!==void 0)return{ref:l,commit:c};if(e.shallow)throw new v([mn(`No version tag matches ${t} here`)]);
return null}async function HO(e,t,n){let[,r,o]=/^(\d{4}-\d{2}-\d{2})(?:@(.+))?$/s.exec(t)??[];if(r===void 0)return null;let s=KO(r),i=o===void 0?n:await pn(e,o);
if(i===null)throw await zo(e,o??t);let a=await e.git.lastBefore(i,s-1);if(a!==null)return a;let l=`There is no commit before ${r}`;throw new v([e.shallow?mn(l):
q("unknown-baseline",l,"Name a later day, or a tag, a branch or a commit.")])}function KO(e){let t=new Date(`${e}T00:00:00Z`);if(!Number.isNaN(t.getTime())&&t.toISOString().
startsWith(e))return t.getTime()/1e3;let n="Write the year, the month and the day: 2025-09-30.";throw new v([q("unknown-baseline",`${e} is no day of any calenda\
r`,n)])}async function zo(e,t,n="unknown-baseline"){let r=`${JSON.stringify(t)} is no tag, branch or commit of this repository`;if(e.shallow)return new v([mn(r)]);
let o=VO(t,await e.git.refNames(Jo,"refs/heads/","refs/remotes/origin/")),s=o.length>0?`Nearest: ${o.join(", ")}`:"There is no tag or branch yet.";return new v(
[q(n,r,s)])}function VO(e,t){let n=t.filter(r=>r!=="refs/remotes/origin/HEAD").map(r=>r.replace(/^refs\/(tags|heads|remotes\/origin)\//,""));return[...new Set(n)].
map(r=>({name:r,far:Ar(e.toLowerCase(),r.toLowerCase())})).toSorted((r,o)=>r.far-o.far).slice(0,3).map(({name:r})=>r)}import{isUtf8 as JO}from"node:buffer";import{createHash as zO}from"node:crypto";var nr=1e7,ja={text:null,problem:"too-large",pointer:!1},XO="version https://git\
-lfs.github.com/spec/v1";function Ye(e){if(e.length>nr)return ja;if(!JO(e)||e.includes(0))return{text:null,problem:"not-utf-8",pointer:!1};let t=e.toString("utf\
8"),n=e.length<1024&&t.startsWith(XO);return{text:n?null:t,problem:null,pointer:n}}function gn(e,t){return zO(t===64?"sha256":"sha1").update(`blob ${e.length}\0`).
update(e).digest("hex")}var Xo=class{#e=new Map;#t=new Map;async texts(t,n){let r=n.filter(o=>!this.#e.has(o)&&!this.#t.has(o));return r.length>0&&this.#n(t,[...new Set(r)]),await Promise.
all(new Set(n.flatMap(o=>this.#t.get(o)??[]))),n.map(o=>this.#r(o))}#n(t,n){let r=t.contents(n,o=>o&&this.#e.set(o.oid,YO(o)),nr).finally(()=>n.forEach(o=>this.#t.
delete(o)));for(let o of n)this.#t.set(o,r)}#r(t){let n=this.#e.get(t);if(!n)throw new v([Hp(t)]);return n}};function YO({bytes:e}){return e===null?ja:Ye(e)}async function Pg(e,t,n,r){let o=await e.mergeBase(t,n);if(r.size>0&&(await e.between(t,n)).some(c=>r.has(c)))throw new v([mn("Where baseline and head have part\
ed is not known here")]);if(o===null)return{kind:"unrelated"};let{clean:s,fields:i}=await e.mergeTree(t,n),[a="",...l]=i;return s?{kind:"merged",tree:a}:{kind:"\
conflict",paths:[...new Set(l)].toSorted()}}function Pa(e){return(/<([^<>]*)>/.exec(e)?.[1]??e).trim().toLowerCase()}var QO=["--no-show-signature","--no-decorate","--no-notes","--no-color"],rr=class e{cwd;env;constructor(t,n={}){this.cwd=t,this.env=n}with(t){return new e(this.
cwd,{...this.env,...t})}#e(t,n={}){return er(this.cwd,t,{...n,env:{...this.env,...n.env}})}async#t(t,n={}){return(await this.#e(t,n)).stdout.toString("utf8").replace(
/\n$/,"")}layout(){return this.#e(["rev-parse","--path-format=absolute","--absolute-git-dir","--git-common-dir","--is-shallow-repository","--is-bare-repository",
"--show-toplevel"],{answers:[0,128]})}async treeEntries(t){let{stdout:n}=await this.#e(["ls-tree","-r","-z","--full-tree","--end-of-options",t]);return un(n)}async missingObjects(t){
let n=["--objects","--missing=print","--no-object-names","--no-walk"];return(await this.#t(["rev-list",...n,"--end-of-options",t,"--"])).split(`
`).flatMap(o=>o.startsWith("?")?[o.slice(1)]:[])}async status(){let t=["--untracked-files=all","--ignored=no","--ignore-submodules=all"],{stdout:n}=await this.#e(
["status","--porcelain=v2","-z","--no-renames","--no-ahead-behind",...t]);return un(n)}async refNames(...t){let n=await this.#t(["for-each-ref","--format=%(refn\
ame)",...t]);return n===""?[]:n.split(`
`)}async lastBefore(t,n){if(n<0)return null;let r=["rev-list","-1","--first-parent",`--min-age=${n}`,"--end-of-options",t,"--"];return await this.#t(r)||null}async isAncestor(t,n){
let r=["merge-base","--is-ancestor","--end-of-options",t,n];return(await this.#e(r,{answers:[0,1]})).code===0}async authors(t,n){let s=(await this.#t(["log","--\
format=%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)","--end-of-options",`${t}..${n}`,"--"])).split(`
`).filter(i=>i.trim()!=="");return[...new Set(s.map(i=>Pa(i)))]}async ownAddress(){let{code:t,stdout:n}=await this.#e(["var","GIT_AUTHOR_IDENT"],{answers:[0,128]});
return t===0?Pa(n.toString("utf8")):null}async mergeBase(t,n){let{code:r,stdout:o}=await this.#e(["merge-base","--end-of-options",t,n],{answers:[0,1]});return r===
0?o.toString("utf8").trim():null}async mergeTree(t,n){let r=["--write-tree","-z","--name-only","--no-messages","--end-of-options"],{code:o,stdout:s}=await this.#e(
["merge-tree",...r,t,n],{answers:[0,1]});return{clean:o===0,fields:un(s)}}async between(t,n){let r=await this.#t(["rev-list","--end-of-options",`${t}...${n}`,"-\
-"]);return r===""?[]:r.split(`
`)}addedAndDeleted(t,n){return this.#n(["--diff-filter=AD","--no-renames"],t,n,[])}renamed(t,n,r){return this.#n(["--diff-filter=R","-M50%","-l2000"],t,n,r)}async#n(t,n,r,o){
let s=["-r","-z","--name-status","--no-ext-diff","--no-textconv"],i=["--end-of-options",n,r,"--",...o];return un((await this.#e(["diff-tree",...s,...t,...i])).stdout)}async hashFiles(t,...n){
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
"--fixed-strings",`--grep=${n}`,"--end-of-options",t)}async#r(...t){return un((await this.#e(["log","-z","--first-parent",...QO,...t,"--"])).stdout)}async branch(){
let{code:t,stdout:n}=await this.#e(["symbolic-ref","-q","HEAD"],{answers:[0,1]});return t===0?n.toString("utf8").trim().replace(/^refs\/heads\//,""):null}async remoteUrl(t){
let{code:n,stdout:r}=await this.#e(["remote","get-url","--end-of-options",t],{answers:[0,2,128]});return n===0?r.toString("utf8").trim():null}};import{randomUUID as _g}from"node:crypto";import{readFileSync as Tg,readlinkSync as ZO}from"node:fs";var Og=R({machine:A(),pid:N(ue(),Er(),tt(1)),started:A()});function Ta(){let[e,t]=[Rg(),or(process.pid)];return e===null||t===null?null:{machine:e,pid:process.pid,
started:t}}function kg({machine:e,pid:t,started:n}){if(e!==Rg())return!1;if(!Oa(t))return!0;let r=or(t);return r!==null&&r!==n}function Rg(){try{return`${Tg("/p\
roc/sys/kernel/random/boot_id","utf8").trim()} ${ZO("/proc/self/ns/pid")}`}catch{return null}}function Oa(e){try{process.kill(e,0)}catch(t){if(ne(t)==="ESRCH")return!1}
return!["Z","X"].includes(xg(e)[0]??"")}function or(e){return xg(e)[19]??null}function xg(e){try{let t=Tg(`/proc/${e}/stat`,"utf8");return t.slice(t.lastIndexOf(
")")+2).split(" ")}catch{return[]}}import{createHash as ek}from"node:crypto";var tk=200;function Eg(e){let t=[...Buffer.from(e,"utf8")].map(nk).join("");return t===""?"%":t.length<=tk?t:`${t.slice(
0,100)}%-${ek("sha256").update(e).digest("hex")}`}function nk(e){let t=String.fromCharCode(e);return/[A-Za-z0-9_-]/.test(t)?t:`%${e.toString(16).toUpperCase().padStart(
2,"0")}`}function ka(e,t){return`refs/bluegreen/${Eg(e)}/${Eg(t)}`}function $g(e,t){return`${ka(e,t)}.lease`}import{randomUUID as uk}from"node:crypto";function Mg(e,t,n){let r=Cg();return Ra(e,t,[],n,r),r}function Cg(){return{set:[],drop:[],insert:[]}}function Ra(e,t,n,r,o){if(Object.is(e,t))return;let s=Cg();
if(!(yt(e)&&yt(t)?ok(e,t,n,r,s):Array.isArray(e)&&Array.isArray(t)?sk(e,t,n,r,s):!1)||rk(s,t))o.set.push([...n,t]);else for(let a of["set","drop","insert"])o[a].
push(...s[a])}function rk(e,t){return e.set.length+e.drop.length+e.insert.length>20&&JSON.stringify(e).length>JSON.stringify(t).length}function ok(e,t,n,r,o){let s=(i,a)=>Object.
hasOwn(i,a)&&i[a]!==void 0;for(let i of Object.keys(e))s(e,i)&&!s(t,i)&&o.drop.push([...n,i]);for(let[i,a]of Object.entries(t))a!==void 0&&(s(e,i)?Ra(e[i],a,[...n,
i],r,o):o.set.push([...n,i,a]));return!0}function sk(e,t,n,r,o){let s=Ig(e,r),i=Ig(t,r);if(s===null||i===null)return!1;let a=[...s.keys()].filter(u=>i.has(u)),l=null,
c=null,m=0;for(let[u,d]of i){if(!s.has(u)){l===null&&o.insert.push([...n,c,l=[]]),l.push(d);continue}if(a[m++]!==u)return!1;Ra(s.get(u),d,[...n,u],r,o),l=null,c=
u}for(let u of s.keys())i.has(u)||o.drop.push([...n,u]);return!0}function Ig(e,t){let n=new Map;for(let r of e){let o=t(r);if(o===null||n.has(o))return null;n.set(
o,r)}return n}function yt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function sr(e,t="must be a mapping"){return N($r(ik,t),Oe(n=>Object.entries(n)),z(Cl([A(),e])),Oe(n=>Object.fromEntries(n)))}function ik(e){return typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e)}var C=A(),Dt=z(C),Yo=sr(C),ak=R({name:C,kind:X(["table","view","statement","seed","connector","external"]),table:C,content:C,colour:X(["blue","green","supersede\
d"]),state:C,since:V(C),options:sr(V(C)),reads:Dt,writes:Dt,adopted:M(En())}),lk=R({release:C,at:C,outcome:X(["pass","fail","inconclusive"]),commit:M(V(C),null),
run:M(V(C),null)}),ck=Al([C,R({sql:C,content:C,reads:Dt,file:C,line:ue()})]),Ag=R({release:V(C),line:V(C),commit:V(C),tables:Yo,consumers:sr(ck),options:sr(Yo)}),
mk=R({...Ag.entries,objects:Dt,superseded:Dt}),xa=R({format:Ml(1),phase:X(["empty","serving","deploying","validated","watching","rolling-back","failed"]),release:V(
C),line:V(C),serves:Ag,previous:V(mk),switchedAt:V(C),pins:Dt,generation:ue(),objects:z(ak),confirmed:Dt,catchingUp:M(Yo,{}),discarding:M(En(),!1),proofs:z(lk),
served:Yo}),Lg=R({at:C,action:C,object:C,outcome:X(["intent","done","failed"]),message:C});var Ea=z(z(ke())),dk=R({set:Ea,drop:Ea,insert:Ea}),fk=R({commit:A(),size:ue(),changes:ue()});function Fg({entries:e,change:t,snapshot:n},r){let o=e.map(({message:s,
action:i,object:a})=>s.trim()===""?`${i} ${a}`:s);return[Ca(o.join("; ")),"",...e.map(s=>`Entry: ${JSON.stringify(s)}`),...t===null?[]:[`Change: ${JSON.stringify(
t)}`],...n===null?[]:[`Snapshot: ${JSON.stringify(n)}`],...r?["Place: remote"]:[],`Nonce: ${uk()}`,""].join(`
`)}var Ne=class extends Error{};function Ng(e){return{entries:ir(e),change:Wg(e,"Change",dk),snapshot:$a(e)}}function ir(e){let t=Ia(e,"Entry");return(t.length===
0?[void 0]:t).map(n=>Gg(Lg,n,"an entry"))}function $a(e){return Wg(e,"Snapshot",fk)}function Dg(e){return Ia(e,"Place").includes("remote")}function Wg(e,t,n){let[
r]=Ia(e,t);return r===void 0?null:Gg(n,r,`a ${t.toLowerCase()}`)}function Ia(e,t){let[,...n]=e.split(`
`);return n.filter(r=>r.startsWith(`${t}: `)).map(r=>r.slice(t.length+2))}function Gg(e,t,n){return Qo(e,yn(t),n)}function Qo(e,t,n){let r=Z(e,t);if(r.success)return r.
output;let[o]=r.issues;throw new Ne(`${n}, ${xr(o)??"the document"}: ${o.message}`)}function Ma(e){if(typeof e=="string")return e;if(!yt(e))return null;let{kind:t,
name:n,release:r}=e;return typeof t=="string"&&typeof n=="string"?`${t}:${n}`:typeof r=="string"?r:null}function Ca(e){return e.replace(/[\s\p{Cc}]+/gu," ").trim().
slice(0,200)}function yn(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}function Zo(e){let t=Date.parse(e);return Number.isNaN(t)?null:`@${Math.floor(
t/1e3)} +0000`}var pk=R({holder:A(),token:N(ue(),Il(),tt(1)),since:N(A(),Ks()),until:N(A(),Ks())}),gk=R({lease:pk,released:En(),hand:A(),process:V(Og)}),Aa=new Set,ar=5,es=class{ref;#e;#t;#n;#r;#o=null;#s={
at:null,kept:null};constructor(t,n,{project:r,environment:o,remote:s,pauses:i},a=Ae){this.ref=$g(r,o),this.#e=t,this.#t=n,this.#n=new gt(t,this.ref,"lease",s,i),
this.#r=a}async acquire(t,n){for(let r=ar;;r--){let{at:o,kept:s}=await this.#l(),i=this.#a(s,n);if(i!==null)throw new ge(i);if(r===0&&s!==null)throw new ge(s.lease);
if(r===0)throw new p("lease",`${this.ref} cannot be moved`,J);let a=_g(),l=Io(s,t,n,this.#r);if(await this.#c(o,{lease:l,released:!1,hand:a,process:Ta()}))return Aa.
add(a),l}}async renew(t,n){for(let r=ar,o=this.#s;;r--){let s=Mo(o.kept,t,n,this.#r);if(o.kept!==null&&await this.#c(o.at,{...o.kept,lease:s}))return s;if(r===0)
throw new p("lease",`${this.ref} cannot be moved`,J);o=await this.#l()}}async release(t){await this.#i(t,n=>({...n,released:!0}))}withdraw(t){return this.#i(t,n=>({
...n,...Lo(n)}))}async#i({token:t},n){this.#s.kept?.lease.token===t&&Aa.delete(this.#s.kept.hand);for(let r=ar,o=this.#s;r>0;r--){let{at:s,kept:i}=o;if(i===null||
i.released||i.lease.token!==t)return!1;if(await this.#c(s,n(i)))return!0;o=await this.#l()}return!1}get removal(){return this.#n.removal}async held(t){return this.#a(
(await this.#l()).kept,t)}#a(t,n){return t===null||t.released||yk(t)?null:(this.#o=Co(this.#o,t.lease,n),Ao(this.#o,n,this.#r)?null:t.lease)}async#l(){for(let t=ar,
n=null;;t--){let r=await this.#n.tip();if(r!==n&&(t=ar),n=r,r===this.#s.at)return this.#s;let o=r===null?null:await this.#m(r);if(r===null||o!==null)return this.#s=
{at:r,kept:o===null?null:this.#u(o)},this.#s;if(t===0)throw this.#d(`${this.ref} is at ${r}, which cannot be read`);await this.#n.bring()}}async#m(t){let n=(await this.#t.
content(t))?.bytes?.toString("utf8")??null;return n===null?null:n.slice(n.indexOf(`

`)+2)}#u(t){let n=t.split(`
`).find(i=>i.startsWith("Lease: ")),r=Z(gk,yn(n?.slice(7)));if(r.success)return r.output;let s=`${xr(r.issues[0])??"the document"}: ${r.issues[0].message}`;throw this.#d(
`${this.ref} is damaged or newer than this program: ${s}`)}#d(t){return new p("lease",t,this.removal,[],"once it is sure that nobody is deploying")}async#c(t,n){
let{lease:r,released:o}=n,s=o?`released by ${r.holder}`:`held by ${r.holder} until ${r.until}`,i=`${Ca(s)}

Lease: ${JSON.stringify(n)}
Nonce: ${_g()}
`,a=await this.#e.commitTree(await this.#e.makeTree([]),[],i,Nt,Zo(r.since));return await this.#n.move(t,a)?(this.#s={at:a,kept:n},!0):!1}};function yk({process:e,
hand:t}){if(e===null)return!1;let n=Ta(),r=n!==null&&e.pid===n.pid&&e.machine===n.machine;return kg(e)||r&&e.started===n.started&&!Aa.has(t)}var De=class extends Error{constructor(t){super(t),this.name="LedgerConflict"}};var ts=class{#e;#t=new Map;#n={value:void 0,before:null,after:null};constructor(t,n){this.#e=n,this.#r(this.#n,t)}get(t){return this.#o(t).value}set(t,n){this.#o(
t).value=n}drop(t){let{before:n,after:r}=this.#o(t);n!==null&&(n.after=r),r!==null&&(r.before=n),this.#t.delete(t)}insert(t,n){this.#r(t===null?this.#n:this.#o(
t),n)}*[Symbol.iterator](){for(let t=this.#n.after;t!==null;t=t.after)yield t.value}#r(t,n){let r=t;for(let o of n){let s={value:o,before:r,after:r.after};r.after!==
null&&(r.after.before=s),r.after=s,r=s,this.#t.set(this.#e(o)??"",s)}}#o(t){let n=this.#t.get(t);if(n===void 0)throw new RangeError(`${t.slice(0,200)} is not th\
ere`);return n}};var rs=class{#e;#t;#n=new Map;constructor(t,n){this.#e=t,this.#t=n}get document(){for(let[t,n]of this.#n)Array.isArray(t)&&hk(t,n);return this.#n.clear(),this.#e}apply({
set:t,drop:n,insert:r}){for(let o of n)this.#o(o);for(let o of t)this.#r(o);for(let o of r)this.#s(o)}#r(t){if(t.length===1){this.#e=t[0];return}let[n,r]=[this.#i(
t.slice(0,-2)),String(t.at(-2))];if(Array.isArray(n))this.#a(n).set(r,t.at(-1));else if(yt(n))bk(n,r,t.at(-1));else throw ns(t)}#o(t){let[n,r]=[this.#i(t.slice(
0,-1)),String(t.at(-1))];if(Array.isArray(n))this.#a(n).drop(r);else if(yt(n)&&Object.hasOwn(n,r))Reflect.deleteProperty(n,r);else throw ns(t)}#s(t){let[n,r,o]=[
this.#i(t.slice(0,-2)),t.at(-2),t.at(-1)];if(!Array.isArray(n)||!Array.isArray(o))throw ns(t);this.#a(n).insert(typeof r=="string"?r:null,o)}#i(t){let n=this.#e;
for(let r of t)if(Array.isArray(n))n=this.#a(n).get(String(r));else if(yt(n)&&Object.hasOwn(n,String(r)))n=n[String(r)];else throw ns(t);return n}#a(t){let n=this.#n.
get(t)??new ts(t,this.#t);return this.#n.set(t,n),n}};function hk(e,t){e.length=0;for(let n of t)e.push(n)}function bk(e,t,n){Object.defineProperty(e,t,{value:n,
writable:!0,enumerable:!0,configurable:!0})}function ns(e){return new RangeError(`${JSON.stringify(e).slice(0,200)} names what is not there`)}import{setTimeout as wk}from"node:timers/promises";var hn=class extends Ne{},Bg="once it is sure that no newer version wrote it: else use that one";function Ug(e,{ref:t,removal:n,isElsewhere:r,hasEarlier:o,pushing:s}){
let i=`The ledger ${t} is damaged or newer than this program: ${e.message}`,a=e instanceof hn;if(a&&r){let u=`${i}
What was lost here is fetched anew once it is removed here`;return new p("ledger",u,`git update-ref -d ${t}`)}let l=a?`${i}
git fsck may tell where the object is`:i;if(!o){let u=`${l}
No earlier entry can be read: it is removed, and the next install takes over what the platform holds`;return new p("ledger",u,n,[],Bg)}let c=`${l}
Its last entry is dropped, as often as it takes`,m=`git update-ref ${t} ${t}~1${s===null?"":` && ${s}`}`;return new p("ledger",c,m,[],Bg)}function qg(e,t,n){let r=`${e}\
 here and at ${t} have parted: one of them was written without the other; where this one is right, it goes there instead: ${n}`;return new p("ledger",r,`git upd\
ate-ref -d ${e}`,[],`once it is sure that the one at ${t} is right`)}function Hg(e,{name:t,push:n},r){let o=[`${t} has no ${e} any more, which it had: it was re\
moved there, or ${t} is another repository now. The copy in this clone is from ${r}; nothing was pushed`,`The clone that has the newest copy puts it back: ${n}`,
`To begin anew instead, it goes from every clone: git update-ref -d ${e}; the next install then takes over what the platform holds`].join(`
`);return new p("ledger",o,n,[],"once it is sure that no other clone has a newer copy")}var os=class{name;#e;#t;#n;#r;#o;#s=!1;constructor(t,n,r){this.name=ce(r.name),this.#e=t,this.#t=n,this.#n=r,this.#r=new gt(t,n,"ledger",null)}get at(){return this.#o}get push(){
return`git push ${this.name} ${this.#t}`}get forcedPush(){return`git push --force ${this.name} ${this.#t}`}async follow(){for(let t of[...Fo,null]){let{code:n,stderr:r}=await this.#n.
fetch([`${this.#t}:${this.#t}`]),o=n!==0&&/couldn't find remote ref/.test(r);if(n===0||o){this.#o=o?null:await this.#e.refCommit(this.#t);return}if(!Bo(r)||t===
null)throw this.#i(r);await wk(t)}}async advance(t,n){this.#o=n,await this.#r.move(t,n)}async refuseLocked(t){this.#s||t===null||(await this.#r.move(t,t),this.#s=
!0)}#i(t){return/non-fast-forward/.test(t)?qg(this.#t,this.name,this.forcedPush):Le("ledger",this.name,t,this.#t)}};var ss=class{ref;#e;#t;#n;#r;#o=null;constructor(t,n,{project:r,environment:o,remote:s,pauses:i}){this.ref=ka(r,o),this.#e=t,this.#t=n,this.#n=new gt(t,this.ref,
"ledger",s,i),this.#r=s===null?null:new os(t,this.ref,s)}get removal(){let{removal:t}=this.#n;return this.#r===null?t:`${t} && git update-ref -d ${this.ref}`}read(){
return this.#p(async()=>{let t=await this.#a();return{at:t,environment:t===null?null:(await this.#m(t)).environment}})}append(t,n,r){return this.#p(()=>this.#s(
t,n,r))}async#s(t,n,r){let o=await this.#e.refCommit(this.ref);if(o!==t)throw this.#y(o,t);let s=await this.#b(t,n,r);await this.#r?.refuseLocked(t);let i=this.#r?.
at===void 0?t:this.#r.at;if(!await this.#n.move(i,s.at)){let a=await this.#a();throw this.#y(a,t)}return await this.#r?.advance(t,s.at),this.#o=s,{at:s.at,environment:r}}history(t){
return this.#p(async()=>{let n=await this.#a();return n===null?[]:(await this.#f(this.#e.messages(n,t))).flatMap(o=>ir(o).toReversed()).slice(0,t)})}after(t){return this.#p(
()=>this.#i(t))}async#i(t){let n=await this.#a();if(n===null)return null;let o=(await this.#f(this.#e.messagesWith(n,JSON.stringify(t)))).find(s=>ir(s.slice(s.indexOf(
`
`)+1)).some(i=>i.object===t&&i.outcome==="done"));return o===void 0?null:(await this.#m(o.slice(0,o.indexOf(`
`)))).environment}async#a(){await this.#r?.follow();let t=await this.#e.refCommit(this.ref);return t!==null&&this.#r?.at===null&&await this.#l(t,this.#r),t}async#l(t,n){
let[r=""]=await this.#f(this.#e.messages(t,1));if(Dg(r))throw Hg(this.ref,n,ir(r).at(-1)?.at??"nobody knows when")}async#m(t){if(this.#o?.at===t)return this.#o;
let[n=""]=await this.#f(this.#e.messages(t,1)),r=$a(n),o=r===null?await this.#u(t):await this.#d(t,r);return this.#o=o,o}async#u(t){let n=await this.#c(t,"envir\
onment.json"),r=Qo(xa,yn(n),`environment.json of ${t}`);return{at:t,environment:r,snapshot:{commit:t,size:n.length,changes:0}}}async#d(t,n){let r=await this.#c(
t,"snapshot.json"),o=await this.#f(this.#e.messagesSince(n.commit,t)),s=new rs(yn(r),Ma);for(let a of o)vk(s,Ng(a));let i=Qo(xa,s.document,`the environment at ${t}`);
return{at:t,environment:i,snapshot:n}}async#c(t,n){let o=(await this.#t.content(`${t}:${n}`))?.bytes?.toString("utf8");if(o!==void 0)return o;let i=(await this.#f(
this.#e.treeEntries(t))).some(l=>l.endsWith(`	${n}`)),a=`${n} of ${t} is not there`;throw i?new hn(a):new Ne(a)}async#f(t){try{return await t}catch(n){throw n instanceof
p?new hn(n.message):n}}async#p(t){try{return await t()}catch(n){throw n instanceof Ne||n instanceof RangeError?await this.#h(n):n}}async#h(t){let{ref:n,removal:r}=this,
o=this.#r!==null&&this.#r.at!==null,s=await this.#e.treeEntries(`${n}~1`).then(()=>!0,()=>!1),i=this.#r?.forcedPush??null;return Ug(t,{ref:n,removal:r,isElsewhere:o,
hasEarlier:s,pushing:i})}async#b(t,n,r){let o=t===null?null:await this.#m(t),s=o===null?null:Mg(o.environment,r,Ma),i=s===null?0:JSON.stringify(s).length,a=o&&{
...o.snapshot,changes:o.snapshot.changes+i};if(o===null||a===null||a.changes>a.size)return this.#w(t,n,r);let l=await this.#v(o),c=await this.#e.makeTree([`1006\
44 blob ${l}	snapshot.json`]);return{at:await this.#g(c,t,{entries:n,change:s,snapshot:a}),environment:r,snapshot:a}}async#w(t,n,r){let o=`${JSON.stringify(r,null,
2)}
`,s=await this.#e.makeTree([`100644 blob ${await this.#e.storeBlob(o)}	environment.json`]),i=await this.#g(s,t,{entries:n,change:null,snapshot:null});return{at:i,
environment:r,snapshot:{commit:i,size:o.length,changes:0}}}async#v({snapshot:t}){let[n]=await this.#t.headers([`${t.commit}:environment.json`]);if(!n)throw new Ne(
`environment.json of ${t.commit} is not there`);return n.oid}#g(t,n,r){let o=Zo(r.entries[0]?.at??""),s=n===null?[]:[n];return this.#e.commitTree(t,s,Fg(r,this.#r!==
null),Nt,o)}#y(t,n){let r=this.#r===null?"":` at ${this.#r.name}`;return new De(`${this.ref} is at ${t??"its beginning"}${r}, not ${n??"there"}`)}};function vk(e,{
change:t}){if(t===null)throw new Ne("a change is missing between two environments");e.apply(t)}import{randomUUID as Sk}from"node:crypto";import{constants as jk}from"node:fs";import{copyFile as Pk,link as Tk,readFile as Ok,stat as kk,unlink as lr,writeFile as Kg}from"node:fs/promises";
import{hostname as Vg}from"node:os";import{join as Rk}from"node:path";import{setTimeout as xk}from"node:timers/promises";var Ek=R({pid:N(ue(),Er(),tt(1)),host:A(),started:V(A()),purpose:A(),since:A()});async function Jg(e,t,n){let r=Rk(e,"bluegreen.lock");await $k(r,t);try{return await n()}finally{
await lr(r).catch(()=>{})}}async function $k(e,t){for(;!await Ik(e,t);){let n=await zg(e);if(n===null)continue;let r=Ak(n);if(r===null||Lk(r))throw Wk(e,r);await Fk(
e,n)}}async function zg(e){return Ok(e,"utf8").catch(t=>ne(t)==="ENOENT"?null:"")}async function Ik(e,t){let n=`${e}.${Sk()}`;try{return await Kg(n,`${JSON.stringify(
Ck(t))}
`,{flag:"wx"}),await Mk(n,e),!0}catch(r){if(ne(r)==="EEXIST")return!1;throw Xg(e,r)}finally{await lr(n).catch(()=>{})}}async function Mk(e,t){try{await Tk(e,t)}catch(n){
if(!["EPERM","ENOTSUP","ENOSYS"].includes(ne(n)))throw n;await Pk(e,t,jk.COPYFILE_EXCL)}}function Ck(e){let{pid:t}=process;return{pid:t,host:Vg(),started:or(t),
purpose:e,since:new Date().toISOString()}}function Ak(e){try{let t=Z(Ek,JSON.parse(e));return t.success?t.output:null}catch{return null}}function Lk({pid:e,host:t,
started:n}){if(t!==Vg())return!0;if(!Oa(e))return!1;let r=or(e);return n===null||r===null||n===r}async function Fk(e,t){let n=`${e}.takeover`;try{await Kg(n,"",
{flag:"wx"})}catch(r){if(ne(r)!=="EEXIST")throw Xg(n,r);return Dk(n)}try{await zg(e)===t&&await lr(e)}finally{await lr(n)}}var Nk=1e4;async function Dk(e){let t=await kk(
e).catch(()=>null);t!==null&&Date.now()-t.mtimeMs>Nk&&await lr(e).catch(()=>{}),await xk(5)}function Xg(e,t){let n="Check the permissions of .git and the space \
on its disk.";return new v([q("not-writable",`${e} could not be written: ${Yt(t)}`,n)])}function Wk(e,t){let n=t?`\`${t.purpose}\`, process ${t.pid} on ${t.host}\
, since ${t.since}`:"a run that left no readable note",r=`Wait until it has ended. If nothing runs any more: rm ${JSON.stringify(e)}`;return new v([q("locked",`\
Another run is writing here: ${n}`,r)])}import{readFile as Gk,realpath as Yg}from"node:fs/promises";import{isAbsolute as Qg,join as _k,relative as Bk,sep as Uk}from"node:path";async function Zg(e,t,n){let r=await e.content(`${t}:${n}`);return r?.type==="blob"&&r.bytes?ty(n,Ye(r.bytes)):null}async function ey(e,t){let n=await qk(e,t);return n&&
ty(t,Ye(n))}async function qk(e,t){try{return await Gk(Qg(t)?t:await Hk(e,t))}catch(n){if(n instanceof v)throw n;if(["ENOENT","ENOTDIR","EISDIR"].includes(ne(n)))
return null;throw is(t,`could not be read: ${Yt(n)}`)}}async function Hk(e,t){let n=await Yg(_k(e,t)),r=Bk(await Yg(e),n);if(r===".."||r.startsWith(`..${Uk}`)||
Qg(r))throw is(t,"lies outside the repository");return n}function ty(e,{text:t,problem:n,pointer:r}){if(t!==null)return t;throw r?is(e,"is a pointer of Git LFS:\
 its text is not here"):is(e,n==="too-large"?"is too large":"is not UTF-8 text")}function is(e,t){return new v([{code:"not-readable",file:e,line:1,column:1,message:`${e}\
 ${t}`,hint:""}])}import{readdir as Kk}from"node:fs/promises";import{join as Vk}from"node:path";async function ny(e){return(await Kk(Vk(e,"objects/pack")).catch(()=>[])).some(n=>n.endsWith(".promisor"))}async function La(e,t,n){let r=new Set(await e.missingObjects(
t));if(r.size===0)return;let s=(await e.treeEntries(t)).map(Xe).filter(a=>No(a,n)).map(({oid:a})=>a),i=[...new Set(s)].filter(a=>r.has(a));i.length>0&&await new fn(
e,"origin").fetchObjects(i)}async function ry(e,t,n,r){let o=await e.addedAndDeleted(t,n),s=Jk(o).filter(([,l])=>r(l));if(new Set(s.map(([l])=>l)).size<2)return[];let i=s.map(([,l])=>l),a=i.
reduce((l,c)=>l+Buffer.byteLength(c)+1,0);return zk(await e.renamed(t,n,a>3e4?[]:i)).filter(l=>r(l.from)&&r(l.to))}function Jk(e){return e.flatMap((t,n)=>n%2===
0?[[t,e[n+1]??""]]:[])}function zk(e){return Array.from({length:Math.floor(e.length/3)},(n,r)=>r*3).map(n=>({from:e[n+1]??"",to:e[n+2]??""})).toSorted((n,r)=>n.
to<r.to?-1:1)}import{readFile as Xk}from"node:fs/promises";import{join as Yk}from"node:path";async function oy(e){let t=await Xk(Yk(e,"shallow"),"latin1").catch(()=>"");return new Set(
t.split(`
`).filter(n=>n!==""))}import{lstat as Qk,readFile as Zk}from"node:fs/promises";import{join as eR}from"node:path";async function sy(e,t,n,r,o){let s=await ye(t,c=>tR(e.cwd,c,n)),i=s.flatMap(c=>c!==null&&"code"in c?[c]:[]);if(i.length>0)throw new v(i);let a=s.flatMap(c=>c!==
null&&"bytes"in c?[c]:[]);return[...s.flatMap(c=>c!==null&&"kind"in c?[c]:[]),...await rR(e,a,r,o)]}async function tR(e,t,n){if(Qn(t))return n(t)?Zn({path:t,kind:"\
file",oid:""}):null;let r=eR(e,t);try{let o=await Qk(r);return o.isSymbolicLink()?Zn({path:t,kind:"symlink",oid:""}):!o.isFile()||!n(t)?null:{path:t,bytes:o.size>
nr?null:await Zk(r)}}catch(o){return["ENOENT","ENOTDIR"].includes(ne(o))?null:nR(t,o)}}function nR(e,t){let n=`The file could not be read: ${Yt(t)}`;return{code:"\
not-readable",file:e,line:1,column:1,message:n,hint:"Check its permissions."}}async function rR(e,t,n,r){let o=await oR(e,t,n),s=t.map((c,m)=>sR(c,o[m]??"")),i=t.
filter((c,m)=>s[m]===null),a=i.length===0?[]:await iR(await r(),i),l=0;return t.flatMap(({path:c},m)=>{let u=s[m]??a[l++];return u?[Do(c,o[m]??"",u)]:[]})}async function oR(e,t,n){
if(t.length===0)return[];try{return await e.hashFiles(t.map(({path:r})=>Lt(r)))}catch(r){if(!(r instanceof p))throw r;return t.map(({bytes:o})=>o?gn(o,n):"")}}function sR({
bytes:e},t){if(e===null)return{text:null,problem:"too-large",pointer:!1};if(gn(e,t.length)===t)return Ye(e);let n=Buffer.from(e.toString("latin1").replaceAll(`\r\

`,`
`),"latin1");return gn(n,t.length)===t?Ye(n):null}async function iR({git:e,reader:t},n){let r=await e.hashFiles(n.map(({path:s})=>Lt(s)),"-w"),o=[];return await t.
contents(r,s=>o.push(Ye(s?.bytes??Buffer.alloc(0)))),o}function iy(e){switch(e[0]){case"1":return aR(e);case"u":return{path:ay(e,10),from:"disk",mode:"",oid:""};case"?":return e.endsWith("/")?null:{path:e.slice(2),from:"\
disk",mode:"",oid:""};default:return null}}function aR(e){let[,t="",,,n="",,,r=""]=e.split(" ",8),o=ay(e,8);return t==="D."||t[1]==="D"?{path:o,from:"gone",mode:"",
oid:""}:t[1]==="."?{path:o,from:"index",mode:n,oid:r}:{path:o,from:"disk",mode:"",oid:""}}function ay(e,t){let n=0;for(let r=0;r<t;r++)n=e.indexOf(" ",n)+1;return e.
slice(n)}async function Fa(e,t,n,r){let o=e.filter(l=>No(l,t)),s=o.filter(ly),i=await n.texts(r,s.map(({oid:l})=>l));return[...s.flatMap(({path:l,oid:c},m)=>i[m]?[Do(l,c,
i[m])]:[]),...o.filter(l=>!ly(l)).map(Zn)]}function ly({kind:e,path:t}){return e==="file"&&!Qn(t)}async function cy(e,t,n,r,o,s){let[i,a]=await Promise.all([e.treeEntries(
t),e.status()]),l=lR(a),c=i.map(Xe).filter(({path:g})=>!l.has(g)),m=[...l.values()].filter(({from:g})=>g==="index").map(cR),u=[...l.values()].filter(({from:g})=>g===
"disk").map(({path:g})=>g),[d,f]=await Promise.all([Fa([...c,...m],n,r,o),sy(e,u,n,t.length,s)]);return{files:[...d,...f],changed:mR(l,f,n)}}function lR(e){let t=e.
map(iy).filter(n=>n!==null);return new Map(t.map(n=>[n.path,n]))}function cR({path:e,mode:t,oid:n}){return{path:e,kind:oa(t),oid:n,mode:t}}function mR(e,t,n){let r=new Set(
t.map(({path:o})=>o));return[...e.values()].filter(({path:o,from:s})=>s==="disk"?r.has(o):n(o)).map(({path:o})=>o)}import{isUtf8 as dR}from"node:buffer";import{randomUUID as fR}from"node:crypto";import{constants as Na}from"node:fs";import{access as uy,copyFile as pR,link as gR,
lstat as yR,open as dy,readFile as fy,realpath as py,rename as gy,unlink as Da}from"node:fs/promises";import{dirname as cr,isAbsolute as hR,join as as}from"node:path";function my(e,t,n){if(t.includes(`\r
`)||e.replaceAll(`\r
`,`
`)!==t)return null;let[r,o]=[t.split(`
`),n.split(`
`)],s=e.split(`
`).map((l,c)=>l.length>(r[c]??"").length),i=uR(r,o),a=o.length-1;return o.map((l,c)=>c<a?`${l}${s[i(c)]?`\r
`:`
`}`:l).join("")}function uR(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let o=0;for(;o<n-r&&e.at(-1-o)===t.at(-1-o);)o++;let s=Math.max(
0,e.length-o-1);return i=>i>=t.length-o?i-t.length+e.length:Math.min(i,s)}async function yy(e,t,n){let r=await py(e),o=await ye(t,a=>wR(r,a)),s=o.flatMap(a=>"code"in a?[a]:[]);if(s.length>0)throw new v(await bR(s,t,n));let i=o.flatMap(
a=>"code"in a?[]:[a]);try{await ye(i,jR),await ye(i,PR),await TR(i)}finally{await ye(i,({made:a})=>Da(a).catch(()=>{}))}}async function bR(e,t,n){let r=new Map(
t.map(({path:o,before:s})=>[o,s]));return ye(e,async o=>{if(o.code!=="changed-meanwhile")return o;let[s]=await n([o.file]).catch(()=>[]);return s!==void 0&&s===
gn(Buffer.from(r.get(o.file)??""),s.length)?Jm(o.file):o})}async function wR(e,{path:t,before:n,after:r}){let o=as(e,t);try{let s=await yR(o);if(s.isSymbolicLink()||
await vR(e,t))return Vm(t);if(!s.isFile())return co(t);let i=await fy(o),a=SR(i,n,r);if(a===null)return co(t);await uy(o,Na.W_OK),await uy(cr(o),Na.W_OK|Na.X_OK);
let l=as(cr(o),`.bluegreen-${fR()}`);return{path:t,file:o,bytes:i,after:a,stat:s,made:`${l}.new`,kept:`${l}.old`}}catch(s){return["ENOENT","ENOTDIR"].includes(ne(
s))?Hm(t):mo(t,s)}}async function vR(e,t){return hR(t)||t.split("/").includes("..")?!0:await py(as(e,cr(t)))!==as(e,cr(t))}function SR(e,t,n){if(e.equals(Buffer.
from(t)))return Buffer.from(n);let r=dR(e)?my(e.toString("utf8"),t,n):null;return r===null?null:Buffer.from(r)}async function jR({path:e,made:t,after:n,stat:r}){
try{let o=await dy(t,"wx",384);try{await o.writeFile(n),await o.chown(r.uid,r.gid).catch(()=>{}),await o.chmod(r.mode),await o.sync()}finally{await o.close()}}catch(o){
throw new v([mo(e,o)])}}async function PR({path:e,file:t,bytes:n}){if(!(await fy(t).catch(()=>null))?.equals(n))throw new v([co(e)])}async function TR(e){let t=[];
for(let n of e)try{await OR(n),t.push(n)}catch(r){await Da(n.kept).catch(()=>{});let o=await kR(t);throw new v([...o,mo(n.path,r,o.length===0)])}await ye([...new Set(
e.map(({file:n})=>cr(n)))],RR),await ye(e,({kept:n})=>Da(n).catch(()=>{}))}async function OR({file:e,made:t,kept:n}){await gR(e,n).catch(()=>pR(e,n)),await gy(t,
e)}async function kR(e){let t=[];for(let{path:n,kept:r,file:o}of e.toReversed())await gy(r,o).catch(()=>t.push(Km(n,r)));return t}async function RR(e){let t=await dy(
e,"r").catch(()=>null);await t?.sync().catch(()=>{}),await t?.close()}async function hy(e){let t=new rr(e),{code:n,stdout:r,stderr:o}=await t.layout(),[s="",i="",a,l,...c]=r.toString("utf8").replace(/\n$/,"").split(`
`);if(/dubious ownership/.test(o))throw new v([Jp(e)]);if(l==="true")throw new v([Vp(e)]);if(n!==0)throw new v([Kp(e)]);return new Wa({root:c.join(`
`),gitDir:s,commonDir:i,shallow:a==="true"})}var Wa=class{root;gitDir;commonDir;isShallow;git;#e;#t=new Xo;#n;#r;#o=null;#s=!1;#i=null;constructor({root:t,gitDir:n,
commonDir:r,shallow:o}){this.root=t,this.gitDir=n,this.commonDir=r,this.isShallow=o,this.git=new rr(t),this.#e=new dn(t),this.#r=ny(r),this.#n={git:this.git,reader:this.#e,
shallow:o}}async resolveCommit(t){let n=await pn(this.#n,t);if(n!==null)return n;throw t==="HEAD"?new v([Wo()]):await zo(this.#n,t,"unknown-ref")}resolveBaseline(t,n){
return jg(this.#n,t,n)}async readSnapshot(t,n){return this.#a(t.commit,t,n,{git:this.git,reader:this.#e})}async readWorkTree(t){return{ref:"work tree",commit:null,
files:sa((await this.#l(t).tree).files)}}forgetWorkTree(){this.#i=null}async renames(t,n,r){let[o,s]=await Promise.all([this.#u(t,r),this.#u(n,r)]);return ry(this.#o?.
git??this.git,o,s,r)}async containment(t,n,r){let o=await this.#u(t,r);if(await this.git.isAncestor(o,n.commit??"HEAD"))return{kind:"ancestor"};let s=await this.#u(
n,r),i=this.#c(),a=await Pg(i.git,s,o,await oy(this.commonDir));return a.kind!=="merged"?a:{kind:"merged",snapshot:await this.#a(a.tree,n,r,i)}}readText(t,n){return t===
null?ey(this.root,n):Zg(this.#e,t,n)}async executables(t){let n=(await this.git.treeEntries(t)).map(Xe);return new Set(n.filter(({mode:r})=>r==="100755").map(({
path:r})=>r))}async writeFiles(t){let n=r=>this.git.hashFiles(r.map(Lt));await this.lock("rewrite",()=>yy(this.root,t,n)),this.forgetWorkTree()}async lock(t,n){
return this.#s?n():Jg(this.gitDir,t,async()=>{this.#s=!0;try{return await n()}finally{this.#s=!1}})}commitFiles(t,n,r,o=Nt){return tg(this.git,t,n,r,o)}async push(t,n,r,o={}){
return Uo(await tr(this.git,o),t,`refs/heads/${n}`,r)}async fetchHistory(t={}){let n=await tr(this.git,t),{code:r,stderr:o}=await n.fetchHistory(this.isShallow);
if(r!==0)throw Le("fetch",n.name,o)}async fetchCommit(t,n={}){if(await pn(this.#n,t)!==null)return;let r=await tr(this.git,n),{code:o,stderr:s}=await r.fetch([t]);
if(o!==0)throw Le("fetch",r.name,s)}async ledger(t,n,r,o={}){return new ss(this.git,this.#e,await ga(this.git,t,n,r,o))}async lease(t,n,r,o={},s=Ae){let i=await ga(
this.git,t,n,r,o);return new es(this.git,this.#e,i,s)}authors(t,n){return this.git.authors(t,n)}ownAddress(){return this.git.ownAddress()}currentBranch(){return this.
git.branch()}async remoteUrl(t="origin"){let n=await this.git.remoteUrl(t);return n&&ce(n)}close(){this.#e.close(),this.#o?.close(),this.#o=null}async#a(t,{ref:n,
commit:r},o,{git:s,reader:i}){await this.#r&&await La(s,t,o);let a=(await s.treeEntries(t)).map(Xe);return{ref:n,commit:r,files:sa(await Fa(a,o,this.#t,i))}}#l(t){
if(this.#i?.wanted===t)return this.#i;let n=this.#m(t),r=null;return this.#i={wanted:t,tree:n,commit:()=>r??=this.#d(n)},this.#i}async#m(t){let n=await this.resolveCommit(
"HEAD");await this.#r&&await La(this.git,n,t);let r=()=>Promise.resolve(this.#c());return cy(this.git,n,t,this.#t,this.#e,r)}#u({commit:t},n){return t===null?this.#l(
n).commit():Promise.resolve(t)}async#d(t){let[n,{changed:r}]=await Promise.all([this.resolveCommit("HEAD"),t]);return r.length===0?n:this.#c().workTreeCommit(n,
r)}#c(){return this.#o??=new Go(this.git,this.commonDir),this.#o}};var xR=["bluegreen.yaml","bluegreen.yml"];async function Ga(e,t,n){for(let s of t===null?xR:[t]){let i=await e(s);if(i!==null)return iu(i,s,n)}if(t===null)return di;
let r=`There is no configuration ${t}`,o="Without --config, bluegreen.yaml is read where it exists.";throw new v([{code:"no-configuration",file:t,line:1,column:1,
message:r,hint:o}])}async function tU(e){let{cwd:t,env:n,access:r={}}=e,o=await hy(t);try{let s=e.config===null?null:mr(o,t,e.config),i=await Ga(a=>o.readText(null,a),s,n);return{repository:o,
settings:i,cwd:t,env:n,access:r}}catch(s){throw o.close(),s}}async function by(e,t,n){let{repository:r,cwd:o,env:s}=e,i=n===null?null:mr(r,o,n);return Ga(a=>r.readText(
t,a),i,s)}function mr(e,t,n){let r=MR(t,n),o=IR(e.root,r);return o.startsWith("..")||$R(o)?r:o.replaceAll("\\","/")}async function nU(e){let n=(await e.remoteUrl())?.
replace(/\/+$/,"").split(/[/:]/).at(-1)?.replace(/\.git$/,"");return n!==void 0&&n!==""?n:ER(e.root)}async function wy(e,t,n,r,o){let{repository:s}=e,i=await s.resolveBaseline(n,null);if(i===null)throw CR(n);let{files:a}=await At(s,i),l=i.commit===null?e.settings:
await by(e,i.commit,r),c={tables:null,exclude:[],closure:null,strict:!1,baseline:null},m={baseline:i,head:i,baselineFiles:a,headFiles:a,ownFiles:a,behind:new Set,
conflicts:[],renames:[]},u=await Dp(e,l,i,c),d=Yn(t,m,u,{},o);return{pipeline:d.blue,revision:i,warnings:d.warnings}}function CR(e){return new p("install",`no v\
ersion tag matches ${e}`,"bluegreen install --ref COMMIT")}function jy(e,t){return AR(e,t)?"new-target":BR(t)?"upsert":"append"}function AR(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter(Py).some(
r=>k(e,r)!==k(t,r))?!0:Object.entries(t).some(([r])=>mt(r)&&/map|2table|to\.table/.test(r))?vy(e)!==vy(t):WR(t)&&Sy(e)!==Sy(t)}var LR=/(^|[._-])(file|url|uri|uris|urls|hosts?|endpoint|bucket|container|database|db|schema|dataset|defaultdataset|keyspace|tables?|collection|index|path|dir|directory|prefix|stream|queue|project|topics\.dir)([._-]|$)/i,
FR=/^(name$|connector\.class$|topics|tasks\.|(key|value|header)\.converter|transforms|predicates|errors\.|consumer\.|producer\.|admin\.)/;function Py(e){return!FR.
test(e)&&!mt(e)&&LR.test(e)}function vy(e){return Object.entries(e).filter(([t])=>mt(t)).flatMap(([,t])=>[...t.matchAll(/[:=]\s*([^,;\s]+)/g)].map(([,n=""])=>n)).
sort().join(" ")}var NR=/[{]\s*topic\b/,DR=[[/jdbc/i,/^(table|collection)\.name\.format$/],[/elastic|opensearch/i,/resource\.mapping$|^topic\.index\.map$|external\.resource/],
[/s3|gcs|azureblob|hdfs/i,/file\.name\.template$/],[/bigquery|snowflake|clickhouse/i,/topic2table/i],[/mongo/i,/^collection$|\.collection$/]];function WR(e){if(Object.
entries(e).filter(([o])=>Py(o)).some(([,o])=>NR.test(o)))return!0;let n=e["connector.class"]??"",r=DR.find(([o])=>o.test(n));return r!==void 0&&!Object.keys(e).
some(o=>r[1].test(o))}function Sy(e){let t=(e.topics??"").split(",").map(s=>s.trim()),r=(e.transforms??"").split(",").map(s=>s.trim()).map(s=>GR(e,`transforms.${s}`)),
o=r.flatMap(s=>s===null?[]:[s]);return o.length<r.length?"":t.map(s=>o.reduce((i,a)=>a(i),s)).join(" ")}function GR(e,t){let n=e[`${t}.type`]??"";if(!/Router|ExtractTopic|TopicName/.
test(n))return s=>s;let[r,o]=["regex","replacement"].map(s=>e[`${t}.${s}`]);if(!/RegexRouter$/.test(n)||r===void 0||o===void 0)return null;try{let s=new RegExp(
`^(?:${r})$`);return i=>i.replace(s,o)}catch{return null}}var _R=/redis|cassandra|scylla|dynamodb|couchbase|aerospike|hazelcast|hbase/i;function BR(e){let t=e["\
connector.class"]??"",n=(r,o)=>o.test(e[r]??"");return n("insert.mode",/^upsert$/i)||n("write.method",/^upsert$/i)||n("upsertEnabled",/^true$/i)||n("iceberg.tab\
les.upsert-mode-enabled",/^true$/i)||n("writemodel.strategy",/Replace|Update/)||/elastic|opensearch/i.test(t)&&n("key.ignore",/^false$/i)||_R.test(t)}function Ty(e,t){let n=({topics:r})=>r.flatMap(o=>t.makers.get(o)??[]);return ky(e,!1).map(r=>Ry(e,r,n(r)))}function Oy(e,t){return ls(e).map(({connector:n,before:r,
strategy:o})=>({...Ry(e,n,t),strategy:o,touches:r!==null&&o!=="new-target"?[r]:[]}))}function ls(e){let{difference:t,release:n}=e,r=t.leave.filter(({kind:o})=>o===
"connector");return ky(e,!0).map(o=>{let s=_a(o.name),i=r.find(({name:c})=>_a(c)===s);if(i===void 0)return{connector:o,before:null,strategy:"none"};let a=n.blue.
connectors.find(({name:c})=>_a(c)===s),l=jy(a?.config??o.config,o.config);return{connector:o,before:i.name,strategy:l}})}function _a(e){return e.replace(/(-v[1-9]\d*)+(-[0-9a-f]{8})?$/,
"")}function ky({difference:e,release:t},n){let r=e.create.filter(s=>s.kind==="connector"),o=new Set(r.map(s=>s.name));return t.green.connectors.filter(s=>o.has(
s.name)&&UR(s)===n)}function UR(e){return/sink/i.test(e.config["connector.class"]??"")}function Ry({target:{substitute:e}},t,n){let r=Object.entries(t.config);return{
...mm,id:`create-connector:${t.name}`,kind:"create-connector",object:t.name,after:[`remove:${t.name}`,...n],inverse:`remove:${t.name}`,file:t.file,line:1,content:t.
hash,properties:Object.fromEntries(r.map(([o,s])=>[o,nt(s,e)])),reads:t.topics}}function xy(e,t){let{target:n,moves:r}=e,o=n.approval?[fm(n.name,t)]:[],s=o.length>0?o.map(c=>c.id):t,i=it("switch",n.name,r,s),a=[...Oy(e,[i.id]),...e.alterations.
map(c=>pm(c,c,[i.id]))],l=[i,...a].map(c=>c.id);return[...o,i,...a,...n.watch?[to(n.name,l)]:[]]}function Ey(e,t,{otherwise:n}){return n.filter(({kind:r})=>r==="connector").map(({name:r,file:o,line:s})=>({code:"connector-stays",message:`the connector ${r} r\
uns in ${e.name} with other settings than git says${KR(t,r)}, and no release carries that out while its topics stay: ${qR} ${HR}`,file:o,line:s}))}var qR="a run\
ning connector is never edited, and a new one beside it would carry the same rows a second time.",HR="Either set it on the platform by hand (this goes on being \
told until its topics move); or, where its rows may come twice, give it another name in its file: then a new one is made, and this one is superseded.";function KR({
baseline:e,blue:t,green:n},r){let[o,s]=[t,n].map(l=>VR(l.connectors,r));if(o===void 0||s===void 0)return"";let a=[...new Set([...Object.keys(o),...Object.keys(s)])].
sort().filter(l=>k(o,l)!==k(s,l));return a.length===0?"":` (changed since ${e.ref}: ${a.join(", ")})`}function VR(e,t){return e.find(n=>n.name===t)?.config}function $y(e,t){
return t.flatMap(({connector:{name:n,file:r},before:o,strategy:s})=>{if(o===null||s!=="upsert"&&s!=="append")return[];let i=s==="upsert"?JR(o):zR(o),a=s==="upse\
rt"?"connector-upsert":"connector-append",l=`the connector ${n} writes in ${e.name} into the target of ${o}, which stops: ${i}`;return[{code:a,message:l,file:r,
line:1}]})}var JR=e=>`it begins at the beginning, and rows that only ${e} wrote remain there.`,zR=e=>`it goes on behind the moment of the last row that ${e} wro\
te. Rows around that moment may be lost or come twice; a target of its own loses none.`;function Iy(e){return e.flatMap(({connector:{name:t},before:n,strategy:r})=>n===
null||r!=="upsert"&&r!=="append"?[]:[`Rows that ${t} writes into the target of ${n} stay there after a rollback.`])}function cs({tables:e}){let t=e.flatMap(({identity:n,blue:r,green:o})=>o===null||o===r?[]:[`${n}: ${E(o).version+1}`]);return`{ ${T(t,20)} }`}function My(e,t,n){let r=n.tables.length===0?"":`: ${cs(n)}`;return t.map(o=>ur("serves-other-content",o,`${o.name} already serves other content in ${e.name}, a\
nd nothing older is left that its readers could go back to`,`let it move with release.tables, or with its readers under other names (release.versions${r} in blu\
egreen.yaml), or take the tag that ${e.name} runs as the baseline`))}function Cy(e,t,n){if(e.revisions)return[];let{served:r}=t;return n.create.filter(({name:o,
content:s})=>(k(r,o)??s)!==s).map(o=>ur("name-served",o,`${o.name} has served other content in ${e.name} before`,"plan again, so that it gets the next free vers\
ion, or set one with release.versions in bluegreen.yaml"))}function Ay(e,t){return e.capabilities.alterInPlace?[]:t.map(n=>ur("no-alter-in-place",n,`${e.engine}\
 (${e.name}) cannot alter ${n.key} of ${n.table} while it lives`,`list ${n.table} under release.tables, so that it gets a new version, or take the change back`))}
function Ly(e,t,n){let r=new Set(n.objects.map(i=>i.name)),{consumers:o}=n.serves,s=i=>typeof k(o,i)=="object";return t.tables.filter(({consumer:i,name:a,kind:l})=>i?
r.has(a):l!=="external"&&s(a)).map(i=>ur("published-changed",i,i.consumer?`${i.name} is under published now, and runs in ${e.name} as a view that is none`:`${i.
name} runs in ${e.name} as a view under published, and is there no more`,"give the view another name along with this change, so that both can be there until the\
 old one is retired"))}function Fy(e,t){let n=e.capabilities.nameLimit,r=new TextEncoder;return t.create.filter(o=>r.encode(XR(o)).length>n).map(o=>ur("name-too\
-long",o,`${o.name} is longer than the ${n} bytes that ${e.engine} takes`,"shorten the name"))}function XR(e){return e.name.slice(e.name.lastIndexOf(".")+1)}function ur(e,t,n,r){
return{code:e,file:t.file,line:t.line,column:1,message:n,hint:r}}function Ny(e,t,n){let r=QR(t),o=Ba([...r]),s=new Map(e.tables.map(i=>[i.green,i.blue]));return e.green.tables.filter(i=>i.kind!=="external"&&!i.consumer).filter(
i=>n.has(i.name)||!r.has(i.name)).flatMap(i=>{let a=s.get(i.name)??null,l=a!==null&&r.has(a)?a:o.get(dr(i.name))??null;return l===null||l===i.name?[]:[YR(e,i,l)]}).
sort((i,a)=>i.green<a.green?-1:1)}function YR(e,t,n){let r=e.blue.tables.find(s=>s.name===n),o=r===void 0||r.primaryKey.join(`
`)===t.primaryKey.join(`
`);return{identity:t.identity,blue:n,green:t.name,primaryKey:o?t.primaryKey:[]}}function QR(e){let t=e.objects.filter(n=>n.colour==="blue"&&(n.kind==="table"||n.
kind==="view"));return new Set(t.map(n=>n.name))}function Ba(e){let t=new Map;for(let n of e)t.set(dr(n),t.has(dr(n))?null:n);return t}function dr(e){let t=e.lastIndexOf(
".")+1;return e.slice(0,t)+E(e.slice(t)).stem}function Dy(e,t,{otherwise:n}){let r=new Set(n.flatMap(i=>i.writes)),o=i=>r.has(i)||ex(i,e,t.serves.consumers),s=[...ZR(e),...t.pins.filter(o)];return[...new Set(
s)].sort()}function ZR({excluded:e,sparable:t}){let n=t.filter(({reads:r})=>r.length>0);return[...e.map(({name:r})=>r),...n.map(({identity:r})=>r)]}function ex(e,{
blue:t,green:n},r){let[o,s,i]=[rt(t,{}),rt(n,{}),r].map(a=>k(a,e));return typeof o!="object"||typeof s!="object"||typeof i!="object"?!1:Re(o)===Re(s)&&Re(i)!==Re(
s)}function Wy(e,{serves:t},n,{substitute:r}){let o=rt(e.green,r),s=n.flatMap(i=>{let[a,l]=[k(o,i),k(t.consumers,i)];return typeof a=="object"&&typeof l=="objec\
t"?[[i,l]]:[]});return{...tx(e,t.consumers,o),...o,...Object.fromEntries(s)}}function tx({green:e,tables:t},n,r){let o=e.tables.filter(c=>c.kind!=="external").map(
c=>c.name),s=new Set(o),i=Ba(o),a=new Map(t.map(c=>[c.blue,c.green])),l=Object.entries(n).flatMap(([c,m])=>{if(c in r||typeof m!="string")return[];let u=a.has(m)?
a.get(m):s.has(m)?m:i.get(dr(m));return typeof u=="string"&&s.has(u)?[[c,u]]:[]});return Object.fromEntries(l)}function Gy(e,t,n){return e.green.tables.flatMap(({consumer:r,identity:o,name:s,primaryKey:i,published:a})=>{if(!r||a===null)return[];let l={blue:ms(t,a),green:ms(
n,a)};return By(a,l)?[{identity:o,blue:a,green:s,primaryKey:i,views:l}]:[]})}function _y(e,t){return Object.keys(e).sort().flatMap(n=>{let[r,o]=[k(e,n),k(t,n)];
if(typeof r=="string"&&typeof o=="string"&&r!==o)return[{identity:n,blue:r,green:o,primaryKey:[]}];let s={blue:ms(e,n),green:ms(t,n)};return By(n,s)?[{identity:n,
blue:n,green:n,primaryKey:[],views:s}]:[]})}function By(e,{blue:t,green:n}){let r=s=>s.some(i=>i.name===e),o=s=>s.map(({name:i,view:a})=>`${i} ${a.content}`);return r(
t)&&r(n)&&o(t).join(`
`)!==o(n).join(`
`)}function ms(e,t){let n=new Map,r=new Set([t]);for(let s of r){let i=k(e,s);if(typeof i=="object"){n.set(s,{name:s,view:i});for(let a of i.reads)r.add(a)}}let o=new Map(
[...n].map(([s,{view:i}])=>[s,i.reads.filter(a=>n.has(a))]));return qt([...n.keys()],o).flatMap(s=>n.get(s)??[])}function Uy(e,t,n,r){let o=Xs(e,t,n.capabilities,r),s=o.stuck.length>0&&n.revisions?uc(e,t,n):null,i=s===null?t:Gr(t,s),a=s===null?o:Xs(e,i,n.capabilities),l=Dy(
e,i,a),c=nx(e,i,a,l,n),m=new Set(a.create.map(u=>u.name));return{release:e,target:n,start:i,retreat:s,back:de(t.serves.consumers,i.serves.consumers),difference:a,
pairs:[...Ny(e,i,m),...Gy(e,i.serves.consumers,c.consumers)],moves:de(i.serves.consumers,c.consumers),alterations:rx(e,i,a),serves:c,pins:l}}function qy({difference:e,
moves:t,alterations:n,retreat:r}){let{create:o,remove:s,leave:i}=e;return r!==null||[o,s,i,t,n].some(a=>a.length>0)}function nx(e,t,n,r,o){return{...cc(e.green,
e.head.commit,o.substitute),release:e.hash,consumers:Wy(e,t,r,o),options:ic(e,t.objects,n)}}function rx(e,t,n){let{create:r,remove:o}=n,s=new Set([...r,...o].map(
S)),i=t.objects.filter(l=>!s.has(S(l))),a=new Map([...e.green.tables,...e.inPlace].map(({name:l,file:c,line:m})=>[l,{file:c,line:m}]));return ac(i,sc(e,n)).map(
l=>({...l,...a.get(l.table)??{file:"",line:0}}))}function Hy(e,t,n,r){let{name:o,engine:s,location:i,substitute:a}=t,l=n.map(u=>({id:u.id,after:u.after,strategy:u.strategy,inverse:u.inverse,content:u.content,touches:u.
touches,reads:u.reads,writes:u.writes})),c=r.map(({consumer:u,from:d,to:f})=>({consumer:u,from:d,to:f})),m=l.sort((u,d)=>u.id<d.id?-1:1);return Y(L({release:e,environment:o,
engine:s,location:i,substitute:a,moves:c,steps:m}))}function Ky(e,t,n){let r=_l(e),o=Js(e.statements.filter(m=>m.kind==="alter"),m=>m.writes),s=t.create.filter(m=>m.kind==="statement"||m.kind==="seed"),i=new Map(
[...Js(s,m=>m.writes)].map(([m,u])=>[m,u.map(bn)])),a=new Map(t.create.filter(m=>m.kind==="table"||m.kind==="view").map(m=>[m.name,ox(m,r,o,i)])),l=new Map(e.tables.
map(m=>[m.name,m])),c=new Map(e.statements.filter(Gl).map(m=>[m.name,m]));return{target:n,tables:l,statements:c,definitions:r,alters:o,create:t.create,makers:a,
fillers:i}}function bn(e){return`${{table:"create-table",view:"create-view",statement:"start-statement",seed:"seed",connector:"create-connector",external:"expec\
t-external"}[e.kind]}:${e.name}`}function ox(e,t,n,r){if(!t.has(e.name))return(r.get(e.name)??[]).slice(0,1);let o=n.get(e.name)?.length??0;return[bn(e),...Array.
from({length:o},(s,i)=>Ua(e.name,i))]}function Ua(e,t){return`alter-table:${e}#${t+1}`}function Vy(e){let t=e.create.flatMap(r=>sx(e,r)),n=new Set(t.flatMap(r=>r.
reads));return[...qa(e,[...n].sort()),...t]}function sx(e,t){switch(t.kind){case"table":return ix(e,t);case"view":return lx(e,t);case"statement":case"seed":return cx(
e,t);case"connector":case"external":return[]}}function ix(e,t){let n=e.definitions.get(t.name);return n===void 0?[]:[{...us(e,t,n),after:[`remove:${t.name}`,...n.
reads.flatMap(o=>e.makers.get(o)??[])],inverse:`remove:${t.name}`,reads:n.reads,writes:[t.name]},...ax(e,t)]}function ax(e,t){return(e.alters.get(t.name)??[]).map(
(n,r)=>({...us(e,t,n),id:Ua(t.name,r),kind:"alter-table",after:[r===0?bn(t):Ua(t.name,r-1)],inverse:`remove:${t.name}`,reads:[],writes:[t.name]}))}function lx(e,t){
let n=e.definitions.get(t.name);return n===void 0?[]:[{...us(e,t,n),after:[`remove:${t.name}`,...Jy(e,n.reads)],inverse:`remove:${t.name}`,reads:n.reads,writes:[
t.name]}]}function cx(e,t){let n=e.statements.get(t.name);if(n===void 0)return[];let r=n.writes.flatMap(s=>e.makers.get(s)??[]),o=[t.name,...n.writes].map(s=>`r\
emove:${s}`);return[{...us(e,t,n),after:[...o,...r,...Jy(e,n.reads)],strategy:Nl(n),inverse:`remove:${t.name}`,reads:n.reads,writes:n.writes}]}function Jy(e,t){
return t.flatMap(n=>[`expect-external:${n}`,...e.makers.get(n)??[],...e.fillers.get(n)??[]])}function us(e,t,n){let{substitute:r}=e.target,o=Object.entries(n.properties);
return{id:bn(t),kind:mx(t),object:t.name,after:[],strategy:"none",inverse:null,file:n.file,line:n.line,sql:nt(n.sql,r),content:t.content,properties:Object.fromEntries(
o.map(([s,i])=>[s,nt(i,r)])),touches:[],reads:[],writes:[]}}function mx(e){return bn(e).slice(0,bn(e).indexOf(":"))}function qa(e,t){return t.filter(n=>(e.tables.
get(n)?.kind??"external")==="external").map(n=>ux(e,n))}function ux(e,t){let n=e.tables.get(t),r=e.definitions.get(t),o=r===void 0?[]:[r,...e.alters.get(t)??[]];
return{id:`expect-external:${t}`,kind:"expect-external",object:t,after:[],strategy:"none",inverse:null,file:r?.file??n?.file??"",line:r?.line??n?.line??0,sql:o.
length===0?null:nt(dx(o),e.target.substitute),content:n?.hash??null,properties:{},touches:[],reads:[],writes:[]}}function dx(e){return e.map(t=>t.sql.replace(/;\s*$/,
"")).join(`;
`)}function zy(e,t,n){let r=t.map(s=>um(s)),o=new Map;for(let s of r)for(let i of s.reads)o.set(i,[...o.get(i)??[],s.id]);return[...r,...n.map(s=>fx(e,s,o))]}function fx(e,t,n){
let r=px(e,t.green).flatMap(s=>[...e.makers.get(s)??[],...e.fillers.get(s)??[],...n.get(s)??[]]),o=e.tables.get(t.green);return dm(t,r,o?.file??"",o?.line??0)}function px(e,t){
let n=new Set([t]);for(let r of n){let o=e.definitions.get(r);if(o?.kind==="view")for(let s of o.reads)n.add(s)}return[...n]}var gx=new Map([{size:864e5,names:["d","day","days"]},{size:36e5,names:["h","hour","hours"]},{size:6e4,names:["m","min","minute","minutes"]},{size:1e3,names:["s",
"sec","secs","second","seconds"]},{size:1,names:["","ms","milli","millis","millisecond","milliseconds"]},{size:.001,names:["\xB5s","micro","micros","microsecond",
"microseconds"]},{size:1e-6,names:["ns","nano","nanos","nanosecond","nanoseconds"]}].flatMap(({size:e,names:t})=>t.map(n=>[n,e])));function Xy(e){let[,t="",n=""]=/^\s*(-?\d+)\s*([a-zµ]*)\s*$/i.
exec(e??"")??[],r=gx.get(n.toLowerCase());if(t===""||r===void 0)return null;let o=Number(t)*r;return o<=0?1/0:o}function Yy(e,t){let[n,r]=[Xy(e),Xy(t)];return n!==
null&&r!==null&&r>=n}var fr=(e,t,n="",r=0)=>({code:e,message:t,file:n,line:r});function Zy(e,t){let n=`Nothing is recorded of ${e.name} yet: this plan assumes that it runs ${t}. \`${y(
"install",e.name)}\` has to come first.`;return fr("assumed-baseline",n)}function eh(e,t,n){let{capabilities:r,engine:o,name:s}=e,i=t.connectors.map(a=>a.name).
sort();return[...i.length>0&&!r.connectors?[fr("no-connectors",`${o} (${s}) has no connectors; left out: ${i.join(", ")}`)]:[],...n>1&&!r.atomicSwitch?[fr("no-a\
tomic-switch",`${o} (${s}) moves its ${n} consumers one after the other`)]:[]]}function th(e,t){return t.otherwise.filter(r=>r.kind!=="connector").map(r=>fr("ru\
ns-otherwise",`${r.name} runs in ${e.name} with other content than git says, and stays as it is until its own next change.`,r.file,r.line))}function nh(e,t,{create:n,
remove:r}){let o=t===null?"an earlier deployment":`the release of ${t}`,s=new Set(n.map(S)),[i,a]=[r.filter(m=>s.has(S(m))),r.filter(m=>!s.has(S(m)))],l=[Qy(i,"\
replaced"),Qy(a,"removed")].filter(m=>m!==""),c=l.length===0?"":`, then ${l.join(", and ")}`;return fr("replaces-served",`${o} serves in ${e.name} under the sam\
e names: consumers go back to blue first${c}`)}function Qy(e,t){let n=e.map(r=>r.name);return n.length===0?"":`${T(n,20)} ${n.length===1?"is":"are"} ${t}`}function ht(e,t,n){let r=t!==null&&t.phase!=="empty",o=n.capabilities.connectors?e:yx(e),s=r?t:mc(o.blue,e.baseline.commit),i=r?new Set:Dl(o.blue,o.green),a=Uy(
o,s,n,i),l=e.faults.length>0?e.faults:hx(a),c=l.length>0?[]:wx(a),m=r?[]:[Zy(n,e.baseline.ref)];return{release:e,environment:n.name,engine:n.engine,assumed:!r,hash:Hy(
e.hash,n,c,a.moves),steps:c,moves:a.moves,retreat:a.retreat,serves:a.serves,pins:a.pins,pairs:a.pairs,jobs:Ul(e,a.start,a.difference),irreversible:jx(a),warnings:[
...e.warnings,...m,...bx(a,e.green,s.serves.line)],faults:l}}function yx(e){let t=n=>({...n,connectors:[]});return{...e,blue:t(e.blue),green:t(e.green)}}function hx({
target:e,difference:t,start:n,release:r,alterations:o}){return[...My(e,t.stuck,r),...Cy(e,n,t),...Ly(e,r.green,n),...Ay(e,o),...Fy(e,t)]}function bx(e,t,n){let{
target:r,moves:o,difference:s,retreat:i,release:a}=e;return[...eh(r,t,o.length),...th(r,s),...Ey(r,a,s),...$y(r,ls(e)),...i===null?[]:[nh(r,n,s)]]}function wx(e){
if(!qy(e))return[];let{target:t,difference:n,release:r,retreat:o}=e,s=Ky(r.green,n,t),i=o===null?[]:[it("switch-back",t.name,e.back,[])],a=Ot([...i,...eo(n.remove,
i.map(l=>l.id)),...Vy(s),...qa(s,r.expectations),...Ty(e,s),...zy(s,vx(e),e.pairs)]);return Ot([...a,...xy(e,Sx(a))])}function vx({release:e,start:t,target:n}){
if(!n.capabilities.streaming)return[];let r=Mr(t);return[...ee(e.green).values()].filter(o=>o.kind==="statement"&&r.get(S(o))?.colour!=="blue")}function Sx(e){let t=new Set(
e.flatMap(n=>n.after));return e.map(n=>n.id).filter(n=>!t.has(n))}function jx(e){return[...e.alterations.filter(({before:n,after:r})=>!Yy(n,r)).map(({table:n,key:r,
after:o})=>`Rows that ${n} drops under ${r} = ${o??"its default"} do not come back when the option does.`),...Iy(ls(e))]}async function Ha(e,t){let n=async()=>(await Xt(e,t)).filter(({from:o})=>o===null);if((await n()).length===0)return[];await zt(e);let r=(await e.engine.observe()).
filter(Hr).map(({name:o})=>o);return(await n()).filter(({consumer:o})=>!Px(o,r,t))}function Px(e,t,n){let r=Yr([e],n.serves.consumers,n);return t.some(o=>r.has(
o))}async function ds({journal:e,ports:t},n){let r=await Ha(t,e.environment);if(r.length===0)return r;await t.engine.switch(r);let o={action:"deploy",object:n,outcome:"\
done",message:Wt(r.map(B))};return await e.record(o,e.environment),r}function Wt(e){let t=e.length===1?"it was":"they were";return`${T(e,5)}: made again, as ${t}\
 not there any more`}var Ka=[1e3,2e3,4e3,8e3,16e3];async function fs({engine:e,clock:t},n,r){let o=await n();for(let s of e.capabilities.streaming?Ka:[]){if(!r(o))return o;await t.sleep(
s),o=await n()}return o}async function wn(e,t,n,r=new Set){let o=t.objects.filter(({name:l,colour:c})=>c==="blue"||r.has(l)),s=new Set(o.map(({name:l})=>l)),a=await Ue(e,t,n,l=>s.has(l)||
k(t.serves.consumers,l)!==void 0);return(await He(e,t,a)).filter(({object:l,kind:c})=>c==="consumer"||c!=="unknown"&&s.has(l))}async function ps(e,t,n,{name:r,definitions:o},{
engine:s,ledger:i}){let a=await He(s,n,await Ue(s,n,o));return Va(e,t,a,n,{name:r,removal:i.removal})}function vn({kind:e}){return e!=="failed"&&e!=="stopped"}function Va(e,t,n,r,o){
let{next:s,waits:i,line:a}=Ln(n,r,o),l=[e,...me(t.map(c=>c.message),10,"object"),`to go on, ${a}`].join(`
`);return new p("observe",l,s,[],i)}async function Ja(e,t,n,r,o=()=>!0){let s=c=>($c(c)||c.kind==="different")&&o(c),a=await fs(e,async()=>(await wn(e.engine,t,jt)).filter(s),c=>c.some(vn));if(a.length===
0)return;let l=`what serves in ${n} is not as its ledger says, so ${r} is kept:`;throw await ps(l,a,t,{name:n,definitions:jt},e)}function gs(e,t,n){let r=new Set(
t.objects.filter(Tx).map(s=>s.name));return Ja(e,t,n,"what is green",({kind:s,object:i})=>s!=="consumer"&&r.has(i))}var Tx=({kind:e})=>e==="table"||e==="view";var Ox=20;function rh(e,t=e){return{since:e,first:t,calm:null,lags:[]}}function oh({since:e,first:t,calm:n},{within:r,soak:o}){return t===e?e+r:Math.max(e+r,(n??
t)+o)}function sh({since:e},t,{within:n}){return t-e>=n}function ih(e,t,n,r){let{state:o,lag:s,detail:i}=t;if(o==="failed"||o==="stopped")return{state:"failed",
detail:`is ${o}${i===""?"":`: ${i}`}`};if(o==="finished")return{state:"through",detail:o};let a=kx(t,r)?e.calm??n:null;if(a!==null&&n-a>=r.soak)return{state:"th\
rough",detail:ah(s)};if(n>=oh({...e,calm:a},r))return{state:"failed",detail:za(t)};let l=s===null?e.lags:[...e.lags,{at:n,lag:s}].slice(-Ox),c={...e,calm:a,lags:l};
return{state:"waiting",detail:Rx(c,t,n,r),waited:c,again:Ix(c,n,r)}}function kx({state:e,lag:t},n){return t!==null?t<=n.lag&&e!=="starting":e==="caught-up"}function ah(e){
return e===null||e===0?"caught up":`caught up, ${Xa(e)}`}function za({lag:e}){return`has not caught up in time${e===null?"":` (${Xa(e)})`}`}function Xa(e){return`${$(
e,"record")} behind`}function Rx(e,{state:t,lag:n},r,o){if(e.calm!==null)return`${ah(n)}; ${Pe(o.soak-(r-e.calm))} to stay so`;let s=xx(e,o);return[n===null?t:Xa(
n),s===null?"":`about ${Pe(s)} left`].filter(a=>a!=="").join(", ")}function xx({lags:e},t){let[n,r]=[e[0],e.at(-1)];if(n===void 0||r===void 0||r.lag>=n.lag)return null;
let o=(n.lag-r.lag)/(r.at-n.at);return Math.max(0,(r.lag-t.lag)/o)}var[Ex,$x]=[1e3,3e4];function Ix(e,t,n){let{since:r,calm:o}=e,s=Math.min($x,Math.max(Ex,(t-r)/
50)),i=Math.min(oh(e,n),o===null?1/0:o+n.soak);return Math.max(1,Math.min(s,i-t))}function Pe(e){let t=Math.ceil(e/1e3);if(t<100)return`${t} s`;let n=Math.ceil(
t/60);if(n<100)return`${n} min`;let[r,o]=[Math.floor(n/60),n%60];return o===0?`${r} h`:`${r} h ${o} min`}async function pr(e,{engine:t}){let n=e.length===0?[]:await t.observe(),r=new Set(n.filter(Hr).map(({name:s})=>s)),o=({name:s,kind:i})=>(i==="table"||i==="view")&&
r.has(s);return{removed:e.filter(s=>!o(s)),forgotten:e.filter(o)}}async function lh({plan:e,journal:t,ports:n}){let r=new Set(e.steps.flatMap(({kind:s,object:i})=>s===
"remove"?[i]:[])),o=t.environment.objects.filter(({name:s})=>r.has(s));return new Set((await pr(o,n)).forgotten.map(({name:s})=>s))}function gr({removed:e,forgotten:t}){
return[...e.map(({name:n})=>`remove ${n}`),...t.map(({name:n})=>`forget ${n}: what stands there was made by somebody else, and stays`)]}function Gt({removed:e,forgotten:t}){
let n=`${$(e.length,"object")} removed`;return t.length===0?n:`${n}, ${t.length} forgotten`}async function mh({jobs:e},t){if(!t.capabilities.streaming)return null;let n=await Mx(t,[...e.stay,...e.rebuilt]);return{stay:e.stay.length,begin:e.begin.length,
rebuilt:e.rebuilt,keptBytes:ch(e.stay,n),rebuiltBytes:ch(e.rebuilt,n)}}async function Mx(e,t){try{return await e.stateSizes?.(t)??{}}catch(n){if(n instanceof p)
return{};throw n}}function ch(e,t){let n=e.flatMap(r=>t[r]??[]);return n.length<e.length?null:n.reduce((r,o)=>r+o,0)}function ys({jobs:e},{keptBytes:t,rebuiltBytes:n}){
let[r,o]=[ql(e),Hl(e)],s=r===""||t===null?"":` with ${Hs(t)} of state`,a=e.rebuilt.length>0&&n!==null?`, and ${Hs(n)} of state is rebuilt`:"";return`${[`${r}${s}`,
o].filter(l=>l!=="").join(", ")}${a}`}var Cx=[["create-table","table made","tables made"],["create-view","view made","views made"],["start-statement","statement started","statements started"],["seed",
"seed sown","seeds sown"],["create-connector","connector made","connectors made"],["alter-in-place","option altered","options altered"],["remove","object remove\
d","objects removed"],["wait-caught-up","statement caught up","statements caught up"],["check","table compared","tables compared"]];function uh(e,t,n){let r=e.environment;
return[`${Lx(e,n)}; took ${Pe(n.took)}`,...Ax(e,n),...Nx(t,r),...Dx(t)?[`to go back: ${y("rollback",r)}`]:[]]}function Ax(e,{savings:t}){let n=t===null?"":ys(e,
t);return n===""?[]:[n]}function Lx({moves:e},{done:t,forgotten:n}){let r=Cx.flatMap(([i,a,l])=>{let c=t.filter(m=>m.kind===i);return c.length===0?[]:[i==="remo\
ve"?Fx(c,n):$(c.length,a,l)]}),s=t.some(({kind:i})=>i==="switch")?[$(e.length,"consumer moved","consumers moved")]:[];return[...r,...s].join(", ")||"nothing was\
 changed"}function Fx(e,t){let n=({object:r})=>t.has(r);return Gt({removed:e.filter(r=>!n(r)),forgotten:e.filter(n)})}function Nx({objects:e,phase:t},n){let r=a=>e.
filter(l=>l.colour===a&&l.kind!=="external").length,[o,s]=[r("superseded"),r("green")];if(t!=="serving"&&s>0)return[`left: ${$(s,"object")} of green beside blue\
, read by nobody`];if(o===0)return[];let i=y("retire",n);return[`left: ${$(o,"object")} of what served before, until ${i}`]}function Dx(e){return e.phase==="ser\
ving"||_e(e)?e.previous!==null:e.phase!=="empty"&&e.objects.some(({colour:t})=>t==="blue")}async function bs(e,t){let{message:n,next:r,waits:o}=await Ya(e,t);return new p("rollback",n,r,[],o)}async function Ya(e,t){let{engine:n}=t,{environment:r}=e,o=await He(
n,r,await Ue(n,r,jt));return Wx(e,o,t)??Ux(e,o,t)}function Wx({environment:e,name:t,why:n},r,{ledger:o}){let s=_x(e),i=r.filter(({kind:d,object:f})=>Gx(d)&&s.has(
f));if(i.length===0)return null;let{next:a,waits:l,line:c}=Ln(r,e,{name:t,removal:o.removal}),m=i.map(({message:d})=>d).filter(d=>!n.includes(d)),u=me(m,10,"obj\
ect");return{message:[n,...u,`to go on, ${c}`].join(`
`),next:a,waits:l}}var Gx=e=>e==="missing"||e==="different";function _x({objects:e}){let t=({kind:n,colour:r})=>r==="blue"&&(n==="table"||n==="view");return new Set(
e.filter(t).map(({name:n})=>n))}function Bx({environment:e,name:t},n,{ledger:r}){let s=cm(n,e).length>0?n:n.filter(({kind:l})=>l==="different");if(s.length===0)
return null;let{next:i,waits:a}=Ln(s,e,{name:t,removal:r.removal});return i===y("deploy",t)?a:a??`once ${i} is done`}async function Ux(e,t,{engine:n,ledger:r}){
let{environment:o,name:s,why:i}=e,{release:a,commit:l}=o.serves,c=a===null?null:await r.after(a),m=o.previous??c?.previous??null,u=m?.commit??"EARLIER",d=qx(e,u,
l??"HEAD"),f=Bx(e,t,{ledger:r});return{message:[`${i}. A release that undoes the change brings its rows back:`,...d,...u==="EARLIER"?["EARLIER is the commit tha\
t served then"]:[],Kx(o,m,await n.observe())].join(`
`),next:d[0]??y("status",s),waits:f}}function qx({name:e,folder:t,environment:n},r,o){return[`git switch --create ${`back-to-${hs(r)}`} ${hs(o)}`,`git restore -\
-source=${hs(r)} --staged --worktree -- ${Ir(`:/${t}`)}`,"bluegreen rewrite",`git commit --all --message 'Go back to ${hs(r)}'`,y("deploy",e,...Hx(n)?["--supers\
ede"]:[])]}function Hx({phase:e}){return e!=="serving"&&e!=="rolling-back"}function hs(e){return e.slice(0,12)}function Kx(e,t,n){let r=e.objects.filter(({colour:m})=>m===
"blue"),o=new Set(t?.objects??[]),s=r.filter(m=>t===null?m.since===e.switchedAt:!o.has(S(m))),i=new Set(r.map(S)),a=t===null?null:t.objects.filter(m=>!i.has(m)),
l=a===null?"what served then":T(dh(a,"table"),5)||"no table",c=dh(a??s.map(S),"statement");return`that makes ${l} anew${Vx(s,n)}, with ${$(c.length,"statement")}\
 from the beginning of what they read`}function dh(e,t){let n=`${t}:`;return e.filter(r=>r.startsWith(n)).map(r=>r.slice(n.length)).sort()}function Vx(e,t){let n=new Map(
t.map(o=>[o.name,o.rows])),r=e.filter(({kind:o})=>o==="table"||o==="view").map(({name:o})=>Jx(o,n.get(o)??null));return r.length===0?"":`, in place of ${T(r,5)}`}
function Jx(e,t){return t===null?e:`${e} (${$(t,"row")} now)`}var Qa=5;function fh(e,t){let n=e.find(({outcome:i})=>i==="failed"),r=zx(n===void 0?e:[n],t),o=e.length>0?e.map(({leg:i})=>i):t,s=t.length===0||r!==null&&e.length===
0?[]:[Yx(t)];return{action:r?.action??"step",object:r?.object??T(o.map(({id:i,step:a})=>a?.object??i),Qa),outcome:n!==void 0?"failed":e.length>0?"done":"intent",
message:[...r===null?Xx(e,n):[r.message],...s].join("; ")}}function zx(e,t){return(e.length>0?e.map(r=>r.leg.words(r)):t.map(r=>r.words(null))).find(r=>r!==null)??
null}function Xx(e,t){return t!==void 0?[`${t.leg.id} failed: ${Zx(t.error)}`]:e.length===0?[]:[`${T(e.map(Qx),Qa)} done`]}function Yx(e){return`begins ${T(e.map(
({id:t})=>t),Qa)}`}function Qx({leg:e,detail:t}){return t===""?e.id:`${e.id} (${t})`}function Zx(e){return we(e).replaceAll(/\s+/g," ").slice(0,300)}function he(e){return e instanceof le||e instanceof De||e instanceof Bt}function We({leg:e,cause:t},n,r,o=null){return t instanceof p?new p(e.id,n,r,t.warnings,
o):new kn(e.id,n,r,t)}function Za(e,t,n){let r=t instanceof p||t instanceof kn?`, at ${t.step}`:"",o=`${e.message}
The way back failed too${r}: ${we(t)}`,s=t instanceof p&&!he(t)?t.waits:null;return We(e,o,eE(t,n),s)}function eE(e,t){return he(e)?y("status",t):e instanceof p&&
e.next!==""?e.next:y("rollback",t)}function yh(e,t,n){let{ended:r,running:o,isDue:s}=n,i=n.failure??r.find(({outcome:u})=>u==="failed")??null,a=tE(e,t,n),{begin:l,open:c}=i!==null||s?nE:rE(e,a,n);
if(r.length>0||l.length>0)return{do:"act",ended:r,begin:l,open:c};if(o.size>0)return{do:"wait"};if(i!==null)return{do:"refuse",failure:i};let m=e.legs.filter(({
id:u})=>!a(u));return m.length===0?{do:"done"}:{do:s?"pause":"stuck",left:m}}function el({lasting:e},{confirmed:t},n=new Set){return[...e].filter(r=>!n.has(r)&&
t.includes(r))}function tE(e,t,{through:n,ended:r}){let o=new Set(el(e,t,n));for(let{leg:s,outcome:i}of r)i==="through"&&o.add(s.id);return s=>n.has(s)||o.has(s)||
!e.ids.has(s)}var nE={begin:[],open:[]};function rE(e,t,n){let{open:r,ended:o,running:s}=n,i=()=>gh(ph(e.legs,t,n),n);if(r===null)return i();let a=new Set(o.flatMap(
({leg:m})=>e.followers.get(m.id)??[])),l=gh(oE(e,r,ph([...a],t,n)),n);return l.begin.length===0&&o.length===0&&s.size===0?i():l}function ph(e,t,{running:n}){return e.
filter(({id:r,after:o})=>!n.has(r)&&!t(r)&&o.every(t))}function oE({ranks:e},t,n){let r=({id:s})=>e.get(s)??0,o=[...t];for(let s of n)o.splice(sE(r(s),o,r),0,s);
return o}function sE(e,t,n){let[r,o]=[0,t.length];for(;r<o;){let s=r+o>>1,i=t[s];i!==void 0&&n(i)<=e?r=s+1:o=s}return r}function gh(e,{running:t,limit:n}){let r=n-
iE(t),[o,s]=[[],[]];for(let i of e)i.works&&r<=0?s.push(i):o.push(i),i.works&&(r-=1);return{begin:o,open:s}}function iE(e){let t=0;for(let{works:n}of e.values())
n&&(t+=1);return t}var Qe=class extends Error{leg;cause;constructor({leg:t,error:n}){super(we(n)),this.leg=t,this.cause=n}};function ws({due:e,ending:t,ports:n}){return t?.aborted===
!0||e!==null&&Date.parse(n.clock.now())>=e}async function Sn(e,t){let n=new tl(e,t);try{for(;;){let r=yh(e,t.journal.environment,n.observed());if(r.do==="done")
return"done";if(r.do==="pause")return"paused";if(r.do==="refuse")throw new Qe(r.failure);if(r.do==="stuck")throw new Error(`nothing can begin of ${aE(r.left)}`);
r.do==="wait"?await n.change():await n.act(r)}}finally{await n.end()}}function aE(e){return e.map(({id:t})=>t).join(", ")}var tl=class{#e;#t;#n=new Set;#r=new Map;#o=new Set;#s=[];#i=null;#a=null;#l=!1;#m=()=>{};constructor(t,n){
this.#e=t,this.#t=n}observed(){return this.#l||=ws(this.#t),{through:this.#n,running:this.#r,ended:this.#s,open:this.#i,failure:this.#a,isDue:this.#l,limit:this.#t.
limit}}async act({ended:t,begin:n,open:r}){this.#s=[],this.#i=r,this.#a??=t.find(({outcome:o})=>o==="failed")??null,await this.#u(t,n);for(let{leg:o,outcome:s}of t)
s==="through"&&this.#n.add(o.id);for(let o of n)this.#d(o)}async#u(t,n){for(let{error:c}of t)if(he(c))throw c;let r=t.filter(({outcome:c})=>c!=="left"),o=n.filter(
({changes:c})=>c);if(r.length===0&&o.length===0)return;let{journal:s,ports:i}=this.#t,a=i.clock.now(),l=hm(s.environment,r,a);await s.record(fh(r,o),ym(l,o,a));
for(let c of el(this.#e,s.environment,this.#n))this.#n.add(c)}#d(t){this.#r.set(t.id,t);let n=this.#c(t);this.#o.add(n),n.finally(()=>this.#o.delete(n))}async#c(t){
let{perform:n,ports:r}=this.#t,o=(s,i)=>{t.step!==null&&r.progress.step(t.step,s,i)};o("started","");try{let s=await n(t);s!==null&&o("done",s),this.#f({leg:t,outcome:s===
null?"left":"through",detail:s??"",error:null})}catch(s){o("failed",we(s)),this.#f({leg:t,outcome:"failed",detail:"",error:s})}}#f(t){this.#r.delete(t.leg.id),this.#s.
push(t),this.#m()}async change(){this.#s.length>0||await new Promise(t=>this.#m=t)}async end(){await Promise.allSettled(this.#o)}};var lE=10;async function _t(e,t,n=r=>jn(r,e)){let{journal:r,ports:o}=e;try{await Sn(t,{journal:r,ports:o,limit:lE,due:null,ending:null,perform:({act:s})=>Ke(e,s)})}catch(s){
throw s instanceof Qe?await n(s):s}}function jn(e,{name:t,discard:n=!1}){let{leg:r,cause:o,message:s}=e;if(he(o))return o;let i=r.id.startsWith("remove:"),a=i?J:
St(t,n),l=i&&o instanceof p?"once nothing stands in its way":null;return We(e,s,o instanceof p&&o.next!==""?o.next:a,l)}async function hh(e,t){let n=await Tt(e.
journal.environment,t,e.ports);await Sh(e,n),await _t(e,vh(e,t,n),r=>cE(e,t,r))}async function bh(e,t,n){nl(e,n),await Sh(e,n),await _t(e,vh(e,t,n),r=>mE(e,r))}
async function wh(e,t){nl(e,t);let n=await jh(e,t);if(n!==null)throw n}function vh({journal:e,ordering:t,discard:n=!1},r,o){return bm(e.environment,r,t,{...o,discarding:n})}
function nl({name:e,discard:t=!1},{redefined:n}){if(n.length===0)return;let r=St(e,t),o=["consumers were changed by hand, and give way to no rollback:",...n,`to\
 go on, give each its definition back, or drop or rename what is there where nobody wants what it shows (the consumer is made again then): ${r} goes on`].join(`\

`),s="once these consumers are put back, dropped or renamed";throw new p("observe",o,r,[],s)}async function Sh(e,t){let n=await jh(e,t);if(n!==null)throw await Ph(
e,n.message),n}async function jh({journal:e,ports:t,name:n,folder:r=""},{lost:o}){let{environment:s}=e;if(o.length===0)return null;let i=T(o.map(({message:m})=>m),
5),l=o.some(({kind:m})=>m==="different")?"; what others made under that name has to go before it can be made anew":"",c=`${i}: consumers cannot go back to it, a\
nd show what they showed${l}`;return bs({name:n,environment:s,folder:r,why:c},t)}async function cE(e,t,n){let{leg:r,cause:o}=n;if(r.act.do!=="show"||!(o instanceof
p)||he(o))return jn(n,e);try{nl(e,await Tt(e.journal.environment,t,e.ports))}catch(s){return s instanceof p?s:jn(n,e)}return jn(n,e)}async function mE(e,t){let{
leg:n,cause:r}=t,o=r instanceof p&&!(r instanceof et)&&!he(r),{phase:s}=e.journal.environment;if(n.act.do!=="show"||!o||s!=="rolling-back")return jn(t,e);try{await Ph(
e,t.message)}catch{return jn(t,e)}let i=`${t.message}
Consumers show green, as before the rollback`;return We(t,i,y("status",e.name))}async function Ph(e,t){let{phase:n}=e.journal.environment;n==="rolling-back"&&await _t(
e,Sm(t.split(`
`)[0]??""))}async function Th(e){await _t(e,Ve(vm(e.journal.environment,e.ordering)))}async function rl(e){let t=kt(e.journal.environment);t.length>0&&await _t(
e,no(t,"removing","green is gone"))}function ol(e,t){let n=[e.identity,e.blue,e.green].flatMap(o=>[o,uE(o)]),r=new Set(n.flatMap(o=>[o,E(o).stem]));return t.filter(o=>r.has(o.table))}var uE=e=>e.slice(
e.lastIndexOf(".")+1);function Pn({by:e,added:t,removed:n,changed:r}){return e==="key"?t+n+r:Math.max(t,n)}function Oh(e,t){let n=Pn(e),r=Rh(t.filter(s=>s.column===
"*"));if(e.by==="multiset")return Math.max(0,n-Math.max(r,dE(e,t)));let o=Math.min(e.changed,e.columns.reduce((s,{column:i,changed:a})=>s+Math.max(0,a-kh(t,i)),
0));return Math.max(0,e.added+e.removed+o-r)}var kh=(e,t)=>Rh(e.filter(n=>n.column===t));function Rh(e){return e.reduce((t,n)=>t+(n.count??Number.POSITIVE_INFINITY),
0)}function dE(e,t){let{columns:n,added:r,removed:o}=e;return n.length===0||r!==o?0:Math.min(...n.map(({column:s,changed:i})=>kh(t,s)>=i?Number.POSITIVE_INFINITY:
0))}function xh(e,t){return t.filter(n=>!fE(e,n)).map(n=>({check:"accepted",table:e.green,outcome:"warn",message:`the accepted deviation in ${n.column==="*"?"it\
s rows":n.column} (${n.reason}) does not occur: take it out of .bluegreen/accept.yaml`}))}function fE(e,{column:t}){return t==="*"?Pn(e)>0:e.columns.some(n=>n.column===
t&&n.changed>0)}function Eh(e,t){if(e.length===0)return[];let n=new Set(e.flatMap(r=>ol(r,t)));return t.filter(r=>!n.has(r)).map(({table:r,reason:o})=>({check:"\
accepted",table:r,outcome:"warn",message:`the accepted deviation (${o}) is of a table that was not compared: correct its name, or take it out of .bluegreen/acce\
pt.yaml`}))}function Mh(e){let{identity:t,by:n,added:r,removed:o,columns:s}=e,i=n==="key"?r+o:Pn(e),a=n==="key"?s.filter(l=>l.changed>0):[];return[...i>0?[$h(t,"*",i)]:[],...a.
map(l=>$h(t,l.column,l.changed))]}function $h(e,t,n){return`- { table: ${Ih(e)}, column: ${Ih(t)}, count: ${n}, reason: \u2026 }`}function Ih(e){return/^[A-Za-z_][\w.-]*$/.
test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(e)}var Ch=10;function Ah({objects:e},t){let n=e.filter(({colour:o,kind:s})=>o==="green"&&s!=="external");if(n.length===0)return`nothing green is left in ${t}`;let r=n.
map(o=>o.name);return`left in ${t} beside blue, read by nobody: ${T(r,Ch)}`}function Lh(e,t,n){return["to go on, look at the differences, and","either fix the S\
QL and deploy again (on a release branch: push again): what comes out otherwise is made anew",...pE(e,t),...e.some(r=>r.outcome==="inconclusive")?["or give the \
sources more rows, or lower checks.rows.min-rows in bluegreen.yaml, and deploy again"]:[],Fh(n)]}function Fh(e){return`or give it up: ${y("rollback",e,"--discar\
d")}`}function Nh(e,t,n){let r="or give it up, once what serves is whole again:";return`${e.replace(Fh(n),()=>r)}
${t}`}function pE(e,t){let n=new Set(e.filter(o=>o.outcome==="fail").map(o=>o.table)),r=t.filter(o=>n.has(o.green)).flatMap(Mh);return r.length===0?[]:["or, whe\
re a difference is meant, accept it by name in .bluegreen/accept.yaml, commit that, and deploy again:",...me(r,Ch)]}var gE="green is not shown to be right, and no consumer was moved to it";function vs(e,t=gE){let n=il(e),r=e.ports.judge(n);if(sl(r)==="pass")return r;throw yE(
e,t,{comparisons:n,findings:r})}function sl(e){return e.some(t=>t.outcome==="fail")?"fail":e.some(Dh)?"inconclusive":"pass"}function Dh({outcome:e}){return e===
"fail"||e==="inconclusive"}function il({comparisons:e}){return[...e.values()].sort((t,n)=>t.green<n.green?-1:1)}function yE({plan:e,journal:t},n,{comparisons:r,
findings:o}){let{environment:s}=e,i=o.filter(Dh),a=i.map(u=>`${u.table}: ${u.message} (${u.check}, ${u.outcome})`),l=[n,...me(a,20,"check"),Ah(t.environment,s),
...Lh(i,r,s)].join(`
`),c=i[0],m=c===void 0?"check":`check:${c.table}`;return new Te(new p(m,l,y("rollback",s,"--discard")),{environment:s,comparisons:r,findings:o})}async function Ss(e,{requires:t,proofAge:n},r){if(t===null)return;let o=r.ledgerOf(t),{environment:s}=await o.read(),i={release:e,environment:s,name:t,proofAge:n},
a=await vE(i,o)??await al(i,r);if(a!==null)throw hE(i,a)}async function al(e,{clock:t,vouching:n}){return jE(e,t.now())??await SE(e,n)}function hE(e,t){let{release:n,
environment:r,name:o}=e,s=r!==null&&bE(r,n)?ll(n,o):null;return s===null?new p("requires",t,wE(e)):new p("requires",`${t}
${s}`,"bluegreen rewrite")}function bE({serves:e,previous:t},{hash:n}){return e.release===n&&t===null}function ll(e,t){return[`what it replaced in ${t} is not t\
here any more, so that it cannot be compared once more`,`to have it proved, release the same under other versions, which are compared with what serves there: se\
t release.versions to ${cs(e)} in bluegreen.yaml, run bluegreen rewrite, commit, and then ${y("deploy",t)}`].join(`
`)}function wE(e){let{release:t,environment:n,name:r}=e,{hash:o}=t;return Wh(e)?y("rollback",r):(yr(n,o)?.outcome??"pass")==="pass"||n?.serves.release===o?y("de\
ploy",r,"--release",o):y("status",r)}function Wh({release:e,environment:t}){return t?.phase==="rolling-back"&&t.serves.release===e.hash}async function vE({release:e,
environment:t,name:n},r){let{hash:o}=e;if(yr(t,o)!==void 0)return null;let s=await r.after(o);return yr(s,o)?.outcome==="pass"?`${n} proved ${o}, and does not h\
old the proof any more: a rollback took it back, or 50 newer ones did`:null}async function SE({release:e,environment:t,name:n},r){let o=yr(t,e.hash),s=o===void 0?
null:await r.doubt(n,o);return s===null?null:`the ledger of ${n} says that ${e.hash} is proved, but ${s}`}function jE(e,t){let{release:n,environment:r,name:o,proofAge:s}=e,
i=yr(r,n.hash);if(Wh(e))return`a rollback of ${o} is under way, and takes its proof of ${n.hash} back`;if(i?.outcome==="pass"){let c=TE(i,s,t);return c===null?null:
`${o} proved ${n.hash} at ${i.at}, which is ${c}`}if(i!==void 0)return`the checks in ${o} said ${i.outcome} of ${n.hash}`;let a=r?.release??null,l=r===null||a===
null||a===n.hash?"":`; since ${a}: ${Xl(n,a,r)}`;return`${o} has not proved ${n.hash}${l}`}var PE=5*6e4;function TE({at:e},t,n){let r=Date.parse(n)-Date.parse(e);
return r<-PE?"still to come, so its age is not known: a clock is wrong, or nobody proved it":t===null||r<=t?null:"longer ago than proof-age allows"}function yr(e,t){
return e?.proofs.filter(n=>n.release===t).at(-1)}async function Gh(e,t,n){if(e.phase==="empty")throw await OE(e,t,n);if(xe(e))throw new p("ledger",`the installation is not finished in ${t}`,y("install",t))}async function OE(e,t,n){
let r=await He(n,e,await Ue(n,e,jt)),o=r.map(({message:l})=>l),s=[`nothing is installed in ${t}`,...me(o,10,"object")].join(`
`),{next:i,waits:a}=r.length===0?Tm(y("install",t)):Pm(t);return new p("ledger",s,i??"",[],a)}function _h(e,t,n,r,o){if(e.phase==="rolling-back"){let a=St(t,e.discarding);
throw new p("ledger",`a rollback of ${t} is not finished`,a)}let s=e.phase!=="serving"&&e.release!==n,i=e.line!==null&&r!==null&&e.line!==r;if(!(!s||!i||o))throw new p(
"ledger",`${e.line} has a release of its own under way in ${t} (${e.phase}): wait until it serves or is discarded, or deploy with --supersede`,y("deploy",t),[],
`once the release of ${e.line} serves or is discarded`)}async function Bh({plan:e,rules:t,ports:n}){let r=Fr(t,e.environment,n.clock.now());if(r===null)return Ss(
e.release,t,n);let o=`${r}: nothing is switched before, and the same command goes on then`;throw tc(t,e.environment,n.clock.now(),o)}async function js(e,t,n,r,o=[]){
let s=[...await kE(e,t.environment,n),...sm(t,n,r)],i=await e.preflight(s,o,t.pairs),[a]=i;if(a===void 0)return await e.warnings?.(s)??[];let l=i.map(RE).join(`\

`),c=n.phase==="empty"||xe(n),m=y(c?"install":"deploy",t.environment);throw new p(a.step,l,m,t.warnings,"once this is mended")}async function kE(e,t,n){let r=n.
phase==="serving"?[]:await Xt({engine:e},n);return r.length===0?[]:Ot([it("switch-back",t,r,[])]).map(s=>({step:s,key:Qr(n.generation,s),moves:r}))}function RE(e){
let t=e.file===""?"":`${e.file}:${e.line}: `,n=e.hint===""?"":` (${e.hint})`;return`${t}${e.message}${n}`}async function Ps(e,t,n,r="approve"){let o=await xE(e,n);if(o===null)return;let{reason:s,waits:i}=o;throw new p(r,`not approved: four-eyes: ${s}`,y("deploy",t),
[],i)}async function xE({baseline:e,head:t},n){let{actor:r}=n;if(r===null)return hr("a person has to start the deployment, and no person did","once a person run\
s it");if(t.commit===null)return hr("what is not committed yet has nobody but you behind it","once it is committed");if(e.commit===null)return hr("without a bas\
eline nobody can say whose changes these are","once there is a baseline");let o=await n.authors(e.commit,t.commit);return o.includes(r)?hr(`${r} wrote a part of\
 this release, so another person has to deploy it`,`once another person than ${r} runs it`):o.includes(null)?hr("nobody knows who wrote one of the commits of th\
is release","once each commit has a known author"):null}function hr(e,t){return{reason:e,waits:t}}async function Ts(e,t){switch(t.kind){case"wait-caught-up":return IE(e,t);case"check":return EE(e,t);case"approve":return $E(e,t);case"watch":return CE(e,t);default:
throw new Error(`nothing is known of how to look for ${t.id}`)}}async function EE(e,t){let n=e.plan.pairs.find(a=>a.green===t.object);if(n===void 0)return"";let r=await e.
ports.engine.compare(n);e.comparisons.set(n.green,r);let{added:o,removed:s,changed:i}=r;return o+s+i===0?`${r.greenRows} rows, no difference`:`${o} added, ${s} \
removed, ${i} changed`}async function $E(e,t){return await Ps(e.plan.release,e.plan.environment,e.ports.vouching,t.id),`approved by ${e.ports.vouching.actor??"n\
obody"}`}async function IE(e,t){let{clock:n,engine:r,progress:o}=e.ports,{catchUp:s,catchUpLag:i,catchUpSoak:a}=e.rules,l={lag:i,soak:a,within:s};for(let c=ME(e,
t);;){let m=await r.position(t.object),u=Date.parse(n.now()),d=ih(c,m,u,l);if(d.state==="through")return d.detail;if(d.state==="failed")throw Uh(e,t,d.detail);if(ws(
{...e,ending:e.ports.ending})){if(sh(c,u,l))throw Uh(e,t,za(m));return null}o.step(t,"waiting",d.detail),await n.sleep(Hh(e,d.again),e.ports.ending),c=d.waited}}
function ME({journal:e,ports:t},{object:n}){let r=t.clock.now();return rh(Date.parse(e.environment.catchingUp[n]??r),Date.parse(r))}function Uh({plan:e},{id:t,object:n},r){
return new p(t,`${n} ${r}`,y("status",e.environment))}function Hh({due:e,ports:t},n){return e===null?n:Math.max(1,Math.min(n,e-Date.parse(t.clock.now())))}var qh=5e3;
async function CE(e,t){let{clock:n,progress:r}=e.ports,o=null;for(let s=AE(e);;){o=await LE(e,t,o);let i=s-Date.parse(n.now());if(i<=0&&o===null)return"";if(ws(
{...e,ending:e.ports.ending}))return null;r.step(t,"waiting",`${Pe(Math.max(i,0))} left`),await n.sleep(Hh(e,i>0?Math.min(i,qh):qh),e.ports.ending)}}function AE({
ports:e,rules:t,journal:n,wasWatched:r}){let{switchedAt:o}=n.environment,s=r&&o!==null?o:e.clock.now();return Date.parse(s)+t.soak}async function LE(e,t,n){let{
plan:r,ports:o,journal:s,definitions:i}=e,{environment:a}=s,l=new Set(r.warnings.flatMap(({code:F,message:On})=>F==="drift"?[On]:[])),c=new Set([...ee(r.release.
green).values()].map(({name:F})=>F)),m=await wn(o.engine,a,i,c),u=({kind:F})=>F!=="consumer"||_e(a),d=m.filter(F=>u(F)&&!l.has(F.message));if(d.length===0)return null;
let f=Date.parse(o.clock.now()),g=n??f,w=o.engine.capabilities.streaming?im:0;if(d.every(vn)&&f-g<w)return g;let P=`what serves did not stay as it was:
${me(d.map(F=>F.message),10,"object").join(`
`)}`;throw new p(t.id,P,y("rollback",r.environment))}function Os(e,t){let{rules:n,ports:r,plan:o,held:s,done:i}=e,a=Date.parse(r.clock.now())-s;if(n.runLimit===null||a<n.runLimit||r.ending.aborted||FE(e,t))return;
let[l,c]=NE(n.runLimit,a),m=`run-limit of ${o.environment} is ${l}`,u=i.length===0?`${c} had passed before the first step could begin: nothing was done, and no \
other run would do more`:`what fitted into it (${DE(i)}) has to be done again by every run, so that none comes further`;throw new p("run-limit",`${m}, and ${u}.\
 It has to be longer than ${c}`,WE(e),[],"once it is longer")}function FE({journal:e,plan:t,before:n,done:r,left:o},s){let{environment:i}=e;return o.length>0||r.
some(l=>qe(l,s).looks!==!0)?!0:Mn(i,t.release.hash)&&i.confirmed.some(l=>!n.has(l))}function NE(e,t){let n=[Pe(e),Pe(t)];return e<1e4&&e%1e3!==0||n[0]===n[1]?[`${e}\
 ms`,`${t} ms`]:n}function DE(e){return T(e.map(({id:t})=>t),3)}function WE({journal:e,plan:t}){let{environment:n}=e,r=n.phase==="empty"||xe(n);return y(r?"inst\
all":"deploy",t.environment)}async function Tn(e,t,n){let{journal:r,ports:o,rules:s,due:i}=t,a={journal:r,ports:o,due:i,ending:o.ending,limit:s.concurrency,perform:l=>_E(t,l)};try{let l=await Sn(
e,a);return l==="paused"&&Os(t,n),l}catch(l){throw l instanceof Qe?await UE(t,l,n):l instanceof p&&l.step==="ledger"?await GE(t,l):l}}async function GE({ports:e,
journal:t,plan:n},r){let o=await e.engine.consumers();if(Ic(t.environment,{consumers:o,differences:new Map}).length===0)return r;let[s,i]=[y("deploy",n.environment),
y("rollback",n.environment)],a=`${r.message}
Consumers have moved, to green unless it was a way back, and the ledger does not know it. Once it can be written, ${s} goes on, and ${i} moves them back`;return new p(
r.step,a,r.next,r.warnings,r.waits)}async function _E(e,t){let n=await BE(e,t);return t.step!==null&&(n===null?e.left:e.done).push(t.step),n}async function BE(e,{
act:t}){switch(t.do){case"look":return Ts(e,t.step);case"judge":return e.findings.push(...vs(e)),"";case"permit":return await Bh(e),"";default:return Ke(e,t)}}function ks({
runLimit:e},{clock:t}){let n=Date.parse(t.now());return{since:n,due:e===null?null:n+e}}async function UE(e,t,n){let{environment:r}=e.journal;if(t.cause instanceof
Te)return qE(e,t.cause);if(he(t.cause))return t.cause;let o={...e,name:e.plan.environment,ordering:n};return _e(r)?e.rules.autoRollback?JE(o,t):We(t,t.message,y(
"rollback",o.name)):HE(o,e,t)}async function qE({ports:e,journal:t,plan:n},r){let{environment:o}=t;if(o.phase==="serving"||_e(o))return r;try{return await gs(e,
o,n.environment),r}catch(s){if(!(s instanceof p))throw s;let i=Nh(r.message,s.message,n.environment),a=new p(r.step,i,s.next,r.warnings,s.waits);return new Te(a,
r.checked)}}async function HE(e,t,n){let r=xe(t.journal.environment);try{await Th(e),VE(n)&&await Ke(t,{do:"settle"})}catch(c){return Za(n,c,e.name)}let o=r?"No\
thing serves yet.":await KE(t),s=`${n.message}
${o} ${br(t)}`,{leg:i,cause:a}=n;if(i.act.do==="permit"&&a instanceof p)return new p(a.step,s,a.next,[],a.waits);let l=a instanceof p?a.waits:null;return We(n,s,
y(r?"install":"deploy",e.name),l)}async function KE({ports:e,journal:{environment:t}}){let n=await e.engine.consumers().catch(()=>null);if(n===null)return"No co\
nsumer was moved; what they show could not be looked at.";let r=Xr(t,n),o=a=>r.has(a)||k(n,a)===void 0,i=Object.entries(t.serves.consumers).filter(([a])=>o(a)).
map(([a,l])=>Ht(a,l)).sort();return i.length===0?"Blue serves as before.":`Blue serves as before, but for ${T(i,5)}, which somebody has redefined or dropped.`}function VE({
leg:e,cause:t}){return e.act.do==="move"&&!(t instanceof p)}async function JE(e,t){try{await hh(e,"go-back")}catch(r){return Za(t,r,e.name)}let n=`${t.message}
Consumers are back on blue; green stays for inspection`;return We(t,n,y("rollback",e.name,"--discard"))}function Rs({plan:e,journal:t,done:n,forgotten:r,since:o,
ports:s,savings:i}){let a=Date.parse(s.clock.now())-o;return n.length===0?[]:uh(e,t.environment,{done:n,forgotten:r,took:a,savings:i})}function br(e){let t=new Set(
e.journal.environment.confirmed),n=e.plan.steps.filter(o=>!t.has(o.id)).map(o=>o.id),r=Ur(e);return`${r-n.length} of ${r} steps are done; left: ${T(n,5)}`}var xs=class{#e;#t;#n;#r;#o=null;#s="";#i=null;constructor(t,n,r){this.#e=t,this.#t=n,this.#n=r,this.#r=Date.parse(r.since)}get interval(){return(Date.parse(this.#n.
until)-this.#r)/3}async check(){if(await this.beat(),this.#o!==null)throw this.#o;if(this.#l()>9/4*this.interval)throw new le(`it could not be renewed${this.#s}`)}beat(){
return this.#o!==null||this.#l()<this.interval?Promise.resolve():(this.#i??=this.#a().finally(()=>this.#i=null),this.#i)}async release(){await this.#i,this.#o===
null&&await this.#e.release(this.#n)}async#a(){let t=this.#t.now();try{this.#n=await this.#e.renew(this.#n,t),this.#r=Date.parse(t)}catch(n){n instanceof le&&(this.#o=
n),this.#s=n instanceof Error?`: ${n.message}`:""}}#l(){return Date.parse(this.#t.now())-this.#r}};var[zE,XE,YE]=[1e3,6e4,15*6e4],Kh=6e4;function cl(e){return{...e,engine:QE(e)}}function QE(e){let{engine:t}=e,n=!1,r=async(s,i)=>{let a=await Vh(e,n?YE:Kh,s,i);
return n=!0,a},o=s=>Vh(e,Kh,s);return{name:t.name,capabilities:t.capabilities,fence:s=>r(()=>t.fence(s)),preflight:(s,i,a)=>o(()=>t.preflight(s,i,a)),observe:()=>r(
()=>t.observe()),consumers:()=>r(()=>t.consumers()),position:s=>r(()=>t.position(s)),...ZE(t,r),describe:s=>r(()=>t.describe(s)),adopt:s=>r(()=>t.adopt(s)),apply:(s,i)=>r(
()=>t.apply(s,i)),query:s=>r(()=>t.query(s)),compare:s=>r(()=>t.compare(s)),switch:s=>e$(e,s,()=>r(()=>t.switch(s),async()=>t$(t,await Jh(t,s)))),retire:s=>r(()=>t.
retire(s),async()=>r$(t,await n$(t,s))),objections:s=>r(()=>t.objections(s)),close:()=>t.close()}}function ZE(e,t){let n={running:r=>t(async()=>await e.running?.(
r)??[]),stateSizes:r=>t(async()=>await e.stateSizes?.(r)??{}),warnings:r=>t(async()=>await e.warnings?.(r)??[]),ended:r=>t(async()=>await e.ended?.(r)??[]),resume:r=>t(
async()=>await e.resume?.(r)??[])};return{...e.running&&{running:n.running},...e.stateSizes&&{stateSizes:n.stateSizes},...e.warnings&&{warnings:n.warnings},...e.
ended&&{ended:n.ended},...e.resume&&{resume:n.resume}}}async function Vh({clock:e,progress:t,ending:n},r,o,s=()=>Promise.resolve(o)){let i=Date.parse(e.now())+r,
a=()=>o();for(let l=zE;;l=Math.min(l*2,XE))try{return await a()}catch(c){let m=c instanceof et?Math.max(l,c.wait??0):1/0;if(!(c instanceof et)||Date.parse(e.now())+
m>i||(t.note(`${c.step}: ${c.message}; asked again in ${Pe(m)}`),await e.sleep(m,n),n.aborted))throw c;a=async()=>(await s())()}}async function e$({engine:e,clock:t},n,r){
try{await r()}catch(o){if(!(o instanceof p)||o instanceof et)throw o;for(let s of[0,1e3,2e3,4e3])if(s>0&&await t.sleep(s),(await Jh(e,n)).length===0)return;throw o}}
async function Jh(e,t){let n=await e.consumers();return t.filter(({consumer:r,to:o})=>(k(n,r)??null)!==o)}function t$(e,t){return()=>t.length===0?Promise.resolve():
e.switch(t)}async function n$(e,t){if(e.capabilities.connectors)return t;let n=new Set((await e.observe()).map(({name:r})=>r));return t.filter(r=>n.has(r))}function r$(e,t){
return()=>t.length===0?Promise.resolve():e.retire(t)}async function bt(e,t,n){try{return await(e.dryRun?n(cl(t)):i$(t,n))}catch(r){throw o$(r,e.environment,t)}}function o$(e,t,n){let r=y("status",t);return e instanceof
De?new p("ledger",`another run is changing ${t}: ${e.message}`,r):e instanceof ge?s$(e,t,n)??ml(e,t):e instanceof le?new p("lease",`the lease of ${t} is lost, a\
nd nothing more was done: ${e.message}`,r):e instanceof Bt&&e.next===""?new Bt(e.step,e.message,r):e}function ml({message:e,lease:t},n){let r=`another run is ch\
anging ${n}: ${e}; ${y("status",n)} tells how far it is`;return new p("lease",r,J,[],`once ${t.holder} has ended`)}function s$({lease:e,message:t},n,{clock:r,lease:{
removal:o}}){if(Date.parse(e.until)-Date.parse(r.now())<=2*Ae)return null;let s=`another run is changing ${n}, by a clock that is ahead of this one: ${t}`;return new p(
"lease",s,`where nobody is deploying: ${o??"remove its lease"}`)}async function i$(e,t){let n=await u$(e),r=new xs(e.lease,e.clock,n),o=e.claimant.every(r.interval/
4,()=>{r.beat()});try{let s=cl(d$(e,r));return await a$(s,n),await t(s)}finally{o(),await r.release().catch(()=>{})}}async function a$({engine:e,lease:t},n){try{
await e.fence(n.token)}catch(r){throw!(r instanceof Bt)||!await t.withdraw(n)?r:new p("fence",`${r.message}: ${l$}`,c$(t.removal))}}var l$="another ledger than \
this one drives the platform (ledger: local in another clone, another remote, or a ledger from a backup). Where that one is right, run this command there, or se\
t ledger: remote so that all share one; running it here again does not help";function c$(e){return`only where this ledger is the right one, and nobody uses the \
other: ${e??"remove its lease"}, and run the command again`}var m$=5e3;async function u$({lease:e,claimant:t,clock:n,progress:r,ending:o}){let s=Date.parse(n.now())+
t.patience;for(let i=!1;;i=!0)try{return await e.acquire(t.name,n.now())}catch(a){let l=s-Date.parse(n.now());if(!(a instanceof ge)||l<=0||o.aborted)throw a;i||
r.note(`waiting for the lease: ${a.message}`),await n.sleep(Math.min(m$,l),o)}}function d$(e,t){return{...e,engine:f$(e.engine,t),ledger:p$(e.ledger,t),clock:g$(
e.clock,t)}}function f$(e,t){let n=async o=>(await t.check(),o()),r={apply:(o,s)=>n(()=>e.apply(o,s)),adopt:o=>n(()=>e.adopt(o)),switch:o=>n(()=>e.switch(o)),retire:o=>n(
()=>e.retire(o)),...e.resume&&{resume:o=>n(async()=>await e.resume?.(o)??[])}};return new Proxy(e,{get(o,s){let i=Reflect.get(r,s);if(i!==void 0)return i;let a=Reflect.
get(o,s,o);return typeof a!="function"?a:a.bind(o)}})}function p$(e,t){return{removal:e.removal,read:()=>e.read(),after:n=>e.after(n),history:n=>e.history(n),async append(n,r,o){
return await t.check(),e.append(n,r,o)}}}function g$(e,t){return{now:()=>e.now(),async sleep(n,r){let o=Math.max(1,t.interval);for(let s=n;s>0&&r?.aborted!==!0;s-=
o)await e.sleep(Math.min(s,o),r),await t.beat()}}}async function zh(e,{substitute:t},n,r){let o=rt(e,t),s=Object.entries(await n.consumers()).sort(([m],[u])=>m<u?-1:1),i=s.map(([m])=>({name:m,kind:"view"})),a=i.
length===0?[]:await n.describe(i),l=s.map(([m,u],d)=>{let f=k(o,m);return{name:m,...b$(m,u,f,a[d]??null,r)}}),c=await y$(o,new Set(s.map(([m])=>m)),n);return{same:Object.
fromEntries(l.flatMap(({name:m,same:u})=>u===null?[]:[[m,u]])),differences:[...l.flatMap(({difference:m})=>m===null?[]:[m]),...c.map(m=>`${m} is there, was not \
made by bluegreen, and is to be a consumer: once it is renamed or dropped, it is made as git says`)]}}async function y$(e,t,n){let o=Object.entries(e).filter(([
i])=>!t.has(i)).map(([i,a])=>typeof a=="object"?i:B({consumer:i}));if(o.length===0)return[];let s=await n.describe(o.map(i=>({name:i,kind:"view"})));return o.filter(
(i,a)=>{let l=s[a]??null;return l!==null&&h$(l.name,i)&&!Xh(l)})}function h$(e,t){return`.${e}`.toLowerCase().endsWith(`.${t}`.toLowerCase())}function b$(e,t,n,r,o){
if(typeof n=="object")return w$(e,t,n,r,o);if(n===t)return{same:n,difference:null};let s=$n(t)?e:B({consumer:e}),i=$n(t)?"is a view of its own":`shows ${t}`;return{
same:null,difference:`${s} ${i}, and git says ${n??"nothing of it"}`}}function w$(e,t,n,r,o){if(r===null||!($n(t)||Xh(r)))return{same:null,difference:`${B({consumer:e})}\
 shows ${t}, and git says that ${e} is a view of its own`};let s=Jr({sql:n.sql,options:{}},r,o);if(s.length===0&&$n(t))return{same:{...n,content:t},difference:null};
let i=s.length===0?"":`: ${s.join("; ")}`;return{same:null,difference:`${e} is defined otherwise than git says${i}; once it is dropped, it is made as git says`}}
function Xh({sql:e}){return/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s/i.test(e)}async function Yh(e,t,n,r){let o=ee(e),s=Mr(t),i=({kind:w},x)=>{let P=s.get(x);return w!=="connector"&&(P===void 0||kc(P))},a=[...o].filter(([w,x])=>i(x,w)).map(
([,w])=>w),l=(await r.observe()).filter(({kind:w})=>w!=="external"),c={wanted:o,sql:v$(e,n),nameOf:qr(e.tables.map(({name:w})=>w)),streaming:r.capabilities.streaming},
m=await S$(a,l,c,r),u=await j$(m,l,c,r),d=[...m,...u.pairs],f=await zh(e,n,r,c.nameOf),g=[...u.differences,...f.differences];return{...O$(d,a,c,g),consumers:f.same}}
function v$(e,{substitute:t}){return new Map([...xc(e)].map(([n,r])=>[n,nt(r,t)]))}async function S$(e,t,{sql:n},r){let o=e.map(({name:a,kind:l})=>({name:a,kind:l===
"table"||l==="view"?l:"statement"})),s=await r.describe(o),i=new Map(t.map(a=>[S(a),a]));return e.flatMap((a,l)=>{let c=s[l]??null;if(c===null)return[];let{kind:m}=a,
u=i.get(S({name:c.name,kind:m}))??i.get(S(a));return u===void 0?[]:[{wanted:a,sql:n.get(S(a))??"",there:u,description:c}]})}async function j$(e,t,n,r){let o=new Set(
e.map(({there:m})=>S(m))),s=t.filter(m=>m.kind==="statement"&&m.content===null&&!o.has(S(m)));if(s.length===0)return{pairs:[],differences:[]};let i=await r.describe(
s),a=new Set(e.map(({wanted:m})=>S(m))),l=[],c=[];for(let[m,u]of s.entries()){let d=i[m]??null,f=d===null?[]:P$(d,n);if(d===null||f.length===0)continue;let w=[...n.
wanted.values()].filter(P=>P.kind==="statement"&&P.writes.some(F=>f.includes(F))&&!a.has(S(P))).map(P=>({wanted:P,sql:n.sql.get(S(P))??"",there:u,description:d})),
x=w.find(P=>Es(P,n).length===0);x!==void 0?(a.add(S(x.wanted)),l.push(x)):c.push(T$(u,f,w,n))}return{pairs:l,differences:c}}function P$({sql:e},{nameOf:t,wanted:n}){
return Be(e).statements.flatMap(o=>o.names).filter(({role:o})=>o==="write"||o==="define").map(({parts:o})=>t(o.map(({text:s})=>s))).filter(o=>n.has(`table:${o}`))}
function T$({name:e},t,n,r){let[o]=n,s=o===void 0?"nothing more should":`not as ${o.wanted.name} should: ${Es(o,r).join("; ")}`;return`${e} fills ${t.join(", ")}\
, and ${s}`}function Es({wanted:e,sql:t,description:n},{nameOf:r}){return Jr({sql:t,options:e.options},n,r)}function O$(e,t,n,r){let o=Ec([...n.wanted.values()]),
s=({wanted:m,there:u})=>u.content!==null&&(u.content===m.content||o.has(`${m.name} ${u.content}`)),i=e.filter(s),a=e.filter(m=>!s(m)),l=a.filter(m=>m.there.content===
null&&Es(m,n).length===0),c=$$(l,e,t,n);return{same:[...[...i,...l].map(({wanted:m})=>m),...c.done].map(k$),marked:i.length,adoptions:l.map(R$),differences:[...a.
filter(m=>!l.includes(m)).map(m=>x$(m,n)),...r,...c.differences].sort()}}function k$(e){return{...Bl(e,"green","ready"),content:e.content,adopted:!0}}function R$({
wanted:e,sql:t,there:n}){let{name:r,content:o,reads:s,writes:i,file:a,line:l}=e,c=e.kind==="table"?"create-table":e.kind==="view"?"create-view":"start-statement";
return{step:{id:`adopt:${r}`,kind:c,object:r,content:o,sql:t,reads:s,writes:i,file:a,line:l,after:[],level:0,strategy:"none",inverse:null,properties:{},touches:[]},
there:n.name}}function x$(e,t){let{wanted:n,there:r}=e,o=Es(e,t),s=o.length===0?"":`: ${o.join("; ")}`,i=wr({step:{object:n.name},there:r.name});return r.content===
null?`${i} is there, but was not made by bluegreen, and differs${s}${E$(n)}`:`${i} is there with other content${s}`}function E$({kind:e}){return e==="view"?"; o\
nce it is dropped, it is made as git says":""}function wr({step:e,there:t}){return t===e.object?t:`${e.object} (there as ${t})`}function $$(e,t,n,{streaming:r}){
let o=e.filter(({wanted:c})=>c.kind==="table"),s=new Set(o.filter(({there:c})=>c.rows!==0).map(({wanted:c})=>c.name)),i=new Set(t.map(({wanted:c})=>S(c))),a=n.filter(
c=>(c.kind==="statement"||c.kind==="seed")&&!i.has(S(c))&&c.writes.some(m=>s.has(m))),l=({kind:c,writes:m})=>(c==="seed"||!r)&&m.every(u=>s.has(u));return{done:a.
filter(l),differences:a.filter(c=>!l(c)).map(c=>I$(c,s))}}function I$({name:e,writes:t},n){let r=t.filter(i=>n.has(i)),o=t.filter(i=>!n.has(i)),s=o.length===0?"":
`, and ${o.join(", ")}, which it fills too`;return`${r.join(", ")} is there with rows, and ${e}, which fills it, is not: started now it would fill it again${s}`}var Qh="wait-caught-up";function $s(e,t,n){let r=t.filter(o=>o.kind===Qh).map(({object:o})=>[o,n]);return r.length===0?e:{...e,catchingUp:{...Object.fromEntries(
r),...e.catchingUp}}}function Is(e,t){let n=new Set(t.filter(o=>o.kind===Qh).map(({object:o})=>o));if(n.size===0)return e;let r=Object.entries(e.catchingUp).filter(
([o])=>!n.has(o));return{...e,catchingUp:Object.fromEntries(r)}}function ul({plan:{release:e,pairs:t},run:n},r){let{hash:o,head:s}=e,i=(a,l,c)=>Sc(a,{release:o,at:l,outcome:c,commit:s.commit,run:n});return fe({id:"gate",after:r,
act:{do:"judge"},recording:{through:(a,l,c)=>i(a,c,"pass"),failed:(a,{error:l},c)=>Kt(l instanceof Te?i(a,c,Zh(l)):a)},words:a=>a===null||!(a.error===null||a.error instanceof
Te)?null:{action:"check",object:e.hash,message:`${t.length} tables compared: ${a.error===null?"pass":Zh(a.error)}`}})}function Zh({checked:e}){return sl(e.findings)}
function eb(e){let{steps:t}=e.plan,n=t.map(o=>M$(o,e.plan)),r=t.map(({id:o})=>o);return Ve([...n,ul(e,r)].map(C$))}function M$(e,t){let n=qe(e,W);return fe({id:e.
id,step:e,after:e.after,act:n.act(e,t),changes:n.counts===!0,works:n.waits!==!0,recording:{begun:(r,o,s)=>$s(r,[e],s),through:r=>Is(r,[e]),failed:Kt}})}function C$(e){
let{recording:t}=e;return{...e,recording:{...t,failed:(n,r,o)=>({...t.failed(n,r,o),phase:n.phase})}}}function nb(e,t){let{plan:n,ordering:r}=e,[o,s]=A$(n.steps,r),i=fl(e),a=(u,...d)=>u.flatMap(({id:f})=>sb(i.get(f),d)),l=ul(e,[...Ms,...Cs(o)]),c=[ib(e),ab(),...a(
o,...Ms),l];if(t==="validate")return Ve([...c,N$(n)]);let m=F$(l.id);return Ve([...c,m,...a(s,m.id),lb(n,[m.id,...Cs(s)])])}function rb(e,t,n){let r=[...fl(e).values()].
flatMap(l=>sb(l,Ms)),{action:o,object:s}=e,i=fe({id:"finish",after:[...Ms,...Cs(r)],act:{do:"note"},recording:{through:(l,c,m)=>n(l,m)},words:dl({action:o,object:s,
message:`${s} serves`})}),a=t.length===0?[]:[L$(t)];return Ve([ib(e),ab(),...a,...r,i])}function ob(e){let t=[...fl(e).values()];return Ve([...t,lb(e.plan,Cs(t))])}
function A$(e,t){let n=new Set;for(let r of e)(qe(r,t).closes===!0||r.after.some(s=>n.has(s)))&&n.add(r.id);return[e.filter(r=>!n.has(r.id)),e.filter(r=>n.has(r.
id))]}var Ms=["begin",_r,"adopt"];function Cs(e){return e.map(({id:t})=>t)}function sb(e,t){return e===void 0?[]:[{...e,after:[...e.after,...t]}]}function ib({plan:e,
line:t,start:n,action:r,object:o,message:s}){return fe({id:"begin",act:{do:"note"},changes:!0,recording:{begun:i=>bc(n(i),e.release.hash,t)},words:i=>i===null?{
action:r,object:o,message:s}:null})}function ab(){return fe({id:_r,after:["begin"],act:{do:"settle"},lasts:!0,recording:{through:e=>({...e,confirmed:[...e.confirmed,
_r]}),failed:Kt}})}function L$(e){let t=$(e.length,"object"),n={action:"adopt",object:t,message:e.map(wr).join(", ")};return fe({id:"adopt",step:{id:"adopt",kind:"\
adopt",object:t},after:["begin"],act:{do:"adopt",adoptions:e},recording:{through:Oc},words:r=>r?.outcome==="failed"?null:n})}function F$(e){return fe({id:"permi\
t",after:[e],act:{do:"permit"},recording:{failed:t=>({...t,phase:"validated"})}})}function N$({release:e}){return fe({id:"validate",after:["gate"],act:{do:"note"},
recording:{through:t=>({...t,phase:"validated"})},words:dl({action:"validate",object:e.hash,message:"green is right"})})}function lb({release:e},t){return fe({id:"\
finish",after:t,act:{do:"note"},recording:{through:jc},words:dl({action:"deploy",object:e.hash,message:"green serves"})})}function dl(e){return t=>t===null?null:
e}function fl(e){let{plan:t,ordering:n}=e,r=W$(e,wc(t));return new Map(t.steps.map(o=>{let s=qe(o,n);return[o.id,D$(o,s,s.act(o,t),r(o,s))]}))}function D$(e,t,n,r){
return fe({id:e.id,step:e,after:e.after,act:n,changes:t.looks!==!0||t.counts===!0,works:t.waits!==!0,lasts:t.lasts===!0,recording:r})}function W$({plan:e,onSwitch:t},n){
let r=new Map(e.steps.map(a=>[a.id,a])),o=a=>a.flatMap(({id:l})=>r.get(l)??[]),s={begun:(a,l,c)=>$s(vc(a,n,o(l)),o(l),c),through:(a,l)=>Is(Ys(a,n,o(l)),o(l)),failed:Kt},
i=a=>({...s,through:(l,c,m)=>a(Ys(l,n,o(c)),m)});return(a,{act:l,through:c})=>{if(a.kind==="switch")return tb(i(t));let m=c===void 0?s:i((u,d)=>c(u,e,d));return G$(
l(a,e))?tb(m):m}}function G$({do:e}){return e==="move"||e==="show"}function tb(e){let t=({error:n})=>n instanceof p&&!(n instanceof et&&n.happened==="unknown");
return{...e,begun:(n,r,o)=>yc(e.begun(n,r,o)),failed:(n,r,o)=>{let s=e.failed(n,r,o);return t(r)?hc(s):s}}}async function vr(e){let{plan:t,journal:n}=e,r=`the run has to end; ${br(e)}`;return await n.record({action:"pause",object:t.environment,outcome:"done",message:r},
n.environment),{...te(e,"waiting",r),next:y("deploy",t.environment)}}function te(e,t,n){let{plan:r,findings:o,savings:s}=e;return{environment:r.environment,outcome:t,
message:n,warnings:r.warnings,next:null,plan:r,comparisons:il(e),findings:o,account:Rs(e),savings:s}}function As({release:e,line:t,ordering:n=W},r){let{plan:o,ports:s}=r;return{plan:o,ordering:n,line:t,start:i=>i,onSwitch:(i,a)=>zr(i,o,a),action:"deploy",object:e.
hash,message:`${Ur(r)} steps${t===null?"":` from ${t}`}`,run:s.claimant.run}}async function cb({engine:e,clock:t,ledger:n},r,o,s){let i=J$(o,r),a=c=>i.has(c),l=r.phase!=="serving";for(let c of[...l?Ka:[],null]){let m=await Ue(e,r,s,a),u=await B$(
e,r,o,m),d=await He(e,r,m),f=d.filter(w=>!u(w)),g=f.filter(({object:w})=>a(w));if(g.length===0)return await _$(e,o,m),f.map(mb);if(c===null||g.some(({kind:w})=>w!==
"missing"))throw K$(g,d,r,{name:o.environment,removal:n.removal});await t.sleep(c)}return[]}async function _$(e,{moves:t,environment:n},{consumers:r}){let o=[...(await nm(
e,t,r)).values()];if(o.length===0)return;let s=[...o.map(rm),"to go on, drop or rename what is there"].join(`
`),i=`once what others made in place of ${T(o,5)} is dropped or renamed`;throw new p("observe",s,y("deploy",n),[],i)}async function B$(e,t,n,r){let o=t.phase!==
"serving",s=V$(n,r),i=q$(n,t),a=await tm(e,[t.serves.consumers],r.consumers),l=new Set([...U$(t,r),...a.values()]);return({kind:c,object:m})=>c==="unknown"||c===
"missing"&&i.has(m)||c==="consumer"&&!l.has(m)&&(o||s.has(m))}function U$(e,{consumers:t}){let n=Xr(e,t);return Object.entries(e.serves.consumers).filter(([r,o])=>n.
has(r)||k(t,r)===Re(o)).map(([r,o])=>Ht(r,o))}function q$({steps:e},{objects:t}){let n=new Set(t.flatMap(({name:o,colour:s})=>s==="blue"?[o]:[])),r=e.filter(({kind:o,
object:s})=>o==="remove"&&!n.has(s));return new Set(r.map(({object:o})=>o))}async function pl({ports:e,journal:t,definitions:n,plan:r},{watched:o,settled:s}){let{
environment:i}=t,a=({kind:d,object:f})=>d!=="consumer"||s(f),c=await fs(e,async()=>(await wn(e.engine,i,n)).filter(a),d=>d.some(vn)),m=H$(i);if(o)return c.filter(
({object:d})=>!m.has(d)).map(mb);if(c.length===0)return[];let u=`what serves in ${r.environment} is not as its ledger says:`;throw await ps(u,c,i,{name:r.environment,
definitions:n},e)}function H$({objects:e,serves:t,previous:n,switchedAt:r}){let o=n===null?[]:de(n.consumers,t.consumers),s=e.filter(({colour:i,since:a})=>i==="\
blue"&&a===r);return new Set([...s.map(({name:i})=>i),...o.map(B)])}function mb({message:e}){return{code:"drift",message:e,file:"",line:0}}function K$(e,t,n,r){
return Va(`${r.name} is not as its ledger says:`,e,t,n,r)}function V$({moves:e},{consumers:t}){let n=({consumer:r,to:o})=>o!==null&&k(t,r)===void 0;return new Set(
e.filter(n).map(B))}function J$({steps:e,pairs:t,moves:n,retreat:r},{objects:o,serves:s}){let i=e.filter(({kind:l})=>l!=="expect-external"),a=r===null?[]:de(s.consumers,
r.consumers);return new Set([...i.flatMap(({object:l,writes:c,touches:m})=>[l,...c,...m]),...t.flatMap(({blue:l,green:c})=>[l,c]),...[...n,...a].map(B),...o.filter(
({colour:l})=>l==="green").map(({name:l})=>l)])}async function ub(e,t,n,{requiredBy:r},o){for(let{environment:s,proofAge:i}of r){let a=await al({release:e,environment:t,name:n,proofAge:i},o).catch(z$(o));if(a!==
null)return`${s} requires a proof, and ${a}`}return null}function z$({progress:e}){return t=>{if(!(t instanceof p))throw t;return e.note(`whether the proof is t\
rue was not asked: ${we(t)}`),null}}async function db(e,t,n,{plan:r,ports:o}){let{previous:s}=t,a=(s===null?[]:[...(await Tt(t,"go-back",o)).gone]).map(u=>`${u}\
 is not there any more`);if(s===null||a.length>0)return[...a,ll(e,n.name)].join(`
`);let{steps:l,pairs:c}=ht(e,Gr(t,s),n),m=l.filter(({kind:u})=>u==="wait-caught-up"||u==="check");return{...r,steps:m,pairs:c}}async function fb(e){let{journal:t,
ports:n,rules:r,due:o,plan:s}=e,i=eb({plan:s,run:n.claimant.run}),a={journal:t,ports:n,due:o,ending:n.ending,limit:r.concurrency};try{let l=await Sn(i,{...a,perform:c=>X$(
e,c)});return l==="paused"&&Os(e,W),l}catch(l){throw l instanceof Qe?Q$(e,l):l}}async function X$(e,t){let{act:n,step:r}=t;n.do==="judge"&&e.findings.push(...vs(
e,Y$(e.plan)));let o=n.do==="look"?await Ts(e,n.step):await Ke(e,n);return r!==null&&(o===null?e.left:e.done).push(r),o}function Y$({environment:e}){return`what\
 serves in ${e} is not shown to be right any more; it serves as before`}function Q$({plan:e},t){let{cause:n,message:r}=t;if(n instanceof Te||he(n))return n;let o=`${r}\

What serves goes on serving; it is not proved again.`;return We(t,o,y("deploy",e.environment))}async function pb(e,t){let{journal:n,plan:r}=t,{environment:o}=n,{release:s,line:i,dryRun:a}=e,l=o.phase==="serving"||t.wasWatched;!a&&!l&&await Ke(t,{do:"settl\
e"});let c=o.phase==="serving"?await Ha(t.ports,o):[],m=sI(e,t),u=m.some(({kind:F})=>F==="watch"),d=new Set(c.map(B)),g=await pl(t,{watched:u,settled:F=>(l||!a)&&
!d.has(F)});!a&&c.length>0&&await ds(t,r.environment);let w={...t,plan:{...r,warnings:[...r.warnings,...g]}};if(m.length>0&&a)return te(w,"nothing","nothing to \
do");if(m.length>0)return iI(e,{...w,plan:{...w.plan,steps:m}});let x=em(o,r,i,oI(o,s.hash)),P=a?null:await tI(w,x);return P===gb&&o.phase==="watching"?te(w,"do\
ne",`${r.environment} serves the release`):eI(await nI(e,w,x,Z$(c,P)),c,a)}function Z$(e,t){return e.length===0?t===null?"nothing to do":`nothing to do: ${t}`:[
Wt(e.map(B)),...t===null?[]:[t]].join("; ")}function eI(e,t,n){return t.length===0||e.outcome!=="nothing"?e:{...e,outcome:n?"planned":"done"}}var gb="green serv\
es";async function tI({journal:e,plan:t},n){let{environment:r}=e,{hash:o}=t.release;if(L(n)===L(r))return null;let s=r.serves.release===o,i=s?gb:"the same conte\
nt serves already",a=s&&r.phase==="serving"?t.environment:o;return await e.record({action:"deploy",object:a,outcome:"done",message:i},n),i}async function nI({release:e,
target:t,rules:n,dryRun:r},o,s,i){let a=await ub(e,s,t.name,n,o.ports);if(a===null)return te(o,"nothing",i);let l=await db(e,s,t,o);if(typeof l=="string")return rI(
o,i,`${a}
${l}`);let c={...o,plan:l};return r?te(c,"planned",`${$(l.steps.length,"step")}: ${a}`):await fb(c)==="paused"?vr(c):te(c,"done",`${t.name} serves the release, \
which is proved again`)}function rI(e,t,n){return e.plan.release.tables.length===0?te(e,"nothing",t):{...te(e,"nothing",`${t}; ${n}`),next:"bluegreen rewrite"}}
function oI({serves:e,proofs:t},n){let r=t.find(o=>o.release===e.release);return r===void 0||e.release===n?null:{...r,release:n}}function sI({release:e,target:t,
ordering:n=W},r){let{serves:o,confirmed:s}=r.journal.environment;if(!r.wasWatched||o.release!==e.hash)return[];let i=c=>qe(c,n).lasts!==!0||!s.includes(c.id),a=n.
order(r.plan).filter(i),l={...to(t.name,a.map(({id:c})=>c)),level:0};return t.watch?[...a,l]:a}async function iI(e,t){if(await Tn(ob(As(e,t)),t,e.ordering??W)===
"paused")return vr(t);let r=`${t.plan.environment} serves the release`;return await aI(t,r),te(t,"done",r)}async function aI(e,t){try{await pl(e,{watched:!1,settled:()=>!0})}catch(n){
throw n instanceof p?new p(n.step,`${t}, but ${n.message}`,n.next,n.warnings):n}}async function yb(e,t,n){let{environment:r}=t,o=lI(r,e);if(o.length===0)return;let s=await Zr(r,o,n);s.size>0&&t.assume(cI(r,s))}function lI(e,t){let n=({colour:a})=>a===
"superseded"||a==="green"&&e.phase==="serving",r=e.objects.filter(a=>n(a)&&a.kind!=="external");if(r.length===0)return[];let o=ee(t),s=e.objects.filter(({colour:a})=>a===
"blue"),i=Dr(e,s);return r.filter(a=>o.has(S(a))&&!Wr(a,i))}function cI(e,t){let n=r=>r.colour!=="blue"&&t.has(r.name);return{...e,objects:e.objects.map(r=>n(r)?
{...r,state:"removing"}:r)}}async function Ls(e,t,n=new Set){let r=new Set([...t.objects.map(S),...n]);if((await hb(e,r)).length===0)return[];await zt(e);let s=await hb(e,r),i=await e.engine.
describe(s),a=[...t.objects,...s].filter(({kind:c})=>c!=="statement"),l=qr(a.map(({name:c})=>c));return s.map((c,m)=>mI(c,i[m]?.sql??"",l))}async function hb({engine:e},t){
return(await e.observe()).filter(r=>r.content!==null&&!t.has(S(r)))}function Fs(e,t){if(t.length===0)return e;let n=new Set(t.map(S)),r=e.objects.filter(o=>!n.has(
S(o)));return{...e,objects:Rc([...r,...t])}}function bb(e,{steps:t}){let n=new Set(t.flatMap(({object:r,writes:o})=>[r,...o]));return e.some(({name:r})=>n.has(r))}
function mI({name:e,kind:t,content:n},r,o){let s=Be(r).statements.flatMap(c=>c.names),i=(...c)=>[...new Set(s.filter(({role:m})=>c.includes(m)).map(({parts:m})=>o(
m.map(({text:u})=>u))))],l=t==="statement"?i("write","define"):[e];return{name:e,kind:t,table:l[0]??e,content:n??"",options:{},colour:"superseded",state:"left",
since:null,reads:t==="table"?[]:i("read"),writes:l}}async function wb(e,t,n,{line:r,supersede:o,contains:s}){let{line:i,commit:a,release:l}=t.serves;if(o||r===null||i===null||i===r||l===e.hash||t.line===r&&t.phase!==
"serving")return;let c=uI(e,t);if(!(c.length===0||await s(a??i)))throw new p("ledger",[`${n} serves the release of ${i} (${a?.slice(0,12)??"from a work tree"}),\
 which ${r} does not contain, and would undo: ${T(c,10)}`,`merge ${i} into ${r}, or tag its release, so that it becomes the baseline, and deploy again`,"or depl\
oy with --supersede, where it is meant to be undone"].join(`
`),`git merge ${a??Ir(i)}`)}function uI(e,t){let n=[e.blue,e.green],r=[...dI(n,t),...fI(n,t),...pI(n,t)],o=new Set(t.pins);return[...new Set(r)].filter(s=>!o.has(
s)).sort()}function dI(e,{objects:t}){let n=e.map(ee),r=({kind:s})=>s==="table"||s==="view",o=s=>n.some(i=>i.get(S(s))?.content===s.content);return t.filter(s=>s.
colour==="blue"&&r(s)&&!o(s)).map(({name:s})=>s)}function fI(e,{serves:t}){let n=e.map(o=>rt(o,{})),r=o=>n.flatMap(s=>k(s,o)??[]).map(Re);return Object.entries(
t.consumers).flatMap(([o,s])=>typeof s=="object"&&!r(o).includes(Re(s))?[o]:[])}function pI(e,{serves:t}){let n=e.map(oc);return Object.entries(t.options).flatMap(
([r,o])=>{let s=n.map(i=>k(i,r)).filter(i=>i!==void 0).map(i=>L(i));return s.length>0&&!s.includes(L(o))?[r]:[]})}async function gl(e,t,n,r){let o=e(t);if(o.retreat===null)return o;let s=await gI(o.retreat,t,n,r);if(s.length===0)return o;let i=yI(t,s),a=await gl(e,i,n,r);return{
...a,faults:a.faults.map(l=>hI(l,s))}}function gI({objects:e},t,n,r){let o=new Set(e);return lm(t,i=>i.colour!=="blue"&&o.has(S(i)),n,r)}function yI(e,t){let n=new Set(
t.map(({object:o})=>o)),r=({name:o,colour:s})=>s!=="blue"&&n.has(o);return{...e,objects:e.objects.map(o=>r(o)?{...o,state:"failed"}:o)}}function hI(e,t){if(e.code!==
"serves-other-content")return e;let n=T(t.map(({message:r})=>r),5);return e.message.includes(n)?e:{...e,message:`${e.message}: ${n}`}}async function vb(e,t){return bt(e,t,async n=>{let r=await st.open(n.ledger,n.clock),{environment:o}=r;bI(o,e.environment);let{going:s,kept:i}=SI(o,e.rules,n.clock.
now()),a=await pr(s,n),l=[...gr(a),...i];return s.length===0?ve(e.environment,"nothing","nothing to retire",l):(await Ja(n,o,e.environment,"what served before"),
await wI(n,s,e.environment),e.dryRun?ve(e.environment,"planned","nothing was changed",l):(await PI({journal:r,ports:n,name:e.environment,ordering:W},s,Gt(a)),ve(
e.environment,"done",Gt(a),l)))})}function bI(e,t){let{phase:n}=e;if(!(n==="serving"||n==="empty"||n==="validated"))throw new p("retire",`${t} is ${n}: what ser\
ved before is still needed`,y("status",t))}async function wI({engine:e},t,n){let r=await e.objections(t.map(o=>o.name));if(r.length!==0)throw new p("retire",r.join(
`
`),y("retire",n),[],"once nothing stands in its way")}function vI(e,t,n,r){if(e.colour!=="superseded")return!1;let o=e.since??t.switchedAt;return o===null||Date.
parse(r)-Date.parse(o)>=n.retireAfter}function SI(e,t,n){let r=new Set(e.objects.filter(l=>vI(l,e,t,n))),o=e.objects.filter(l=>!r.has(l)),s=Dr(e,o),i=l=>r.has(l)&&
!Wr(l,s),a=e.objects.filter(l=>l.colour==="superseded"&&!i(l));return{going:e.objects.filter(i),kept:a.map(l=>jI(l,s))}}function jI(e,t){let n=e.writes.find(o=>t.
has(o));if(n===void 0)return`keep ${e.name}: its waiting time is not over`;let r=t.get(n)??"";return n===e.name?`keep ${e.name}: ${r} reads it`:`keep ${e.name}:\
 it fills ${n}, which ${r} reads`}async function PI(e,t,n){let{journal:r,ports:o}=e,{previous:s}=r.environment;try{await _t(e,no(t,"retiring",n))}catch(i){throw(i instanceof
p||i instanceof kn)&&await yl(r,o,i.message,s),i}}async function yl(e,t,n,r){await zt(t);let o=new Set((await t.engine.observe()).map(S)),s=pc({...e.environment,
previous:r},o);await e.record({action:"retire",object:"what is left",outcome:"failed",message:n},s)}async function Ns(e,t,n,{engine:r,progress:o}){let s=await r.ended?.(TI(n))??[],[i,a]=[s.filter(({from:l})=>l!==null),s.filter(({from:l})=>l===null)];for(let l of a)
o.note(jb(l));if(i.length>0&&!t){await r.resume?.(i.map(({statement:c})=>c));let l=T(i.map(c=>hl(c,!1)),5);for(let c of i)o.note(hl(c,!1));await n.record({action:"\
resume",object:e,outcome:"done",message:l},n.environment)}return{dryRun:t,resumed:i,left:a}}function TI({environment:e}){let t=({kind:n,state:r})=>n==="statemen\
t"&&r==="ready";return e.objects.filter(t).map(({name:n})=>n)}function Sb(e,{resumed:t,dryRun:n}){if(!n||t.length===0)return e;let r=new Set(t.map(({statement:o})=>o));
return{...e,observe:async()=>(await e.observe()).map(o=>o.kind==="statement"&&r.has(o.name)?{...o,state:"running"}:o)}}function Ds(e,{resumed:t,left:n,dryRun:r}){
let o={...e,resumed:t,account:[...t.map(a=>hl(a,r)),...e.account],warnings:[...e.warnings,...n.map(OI)]};if(t.length===0||e.outcome!=="nothing")return o;let i=`${T(
t.map(({statement:a})=>a),5)} ${r?"would be":t.length===1?"was":"were"} started again; else ${e.message}`;return{...o,outcome:r?"planned":"done",message:i}}function hl({
statement:e,state:t,from:n,reason:r},o){let s=n?.at===void 0||n.at===""?"":` of ${n.at}`,i=`${o?"would be restored":"restored"} from its ${n?.kind??"state"}${s}`;
return`${e} ${t==="failed"?"had failed":"was stopped"}: ${i}, and only what came since is read again (${r})`}function jb({statement:e,state:t,reason:n}){return`${e}\
 ${t==="failed"?"has failed":"is stopped"}, and is not started again: ${n}`}function OI(e){return{code:"not-resumed",message:jb(e),file:"",line:0}}async function Tb(e,t){let{target:n,dryRun:r}=e,o=ks(e.rules,t);return bt({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await st.open(
s.ledger,s.clock);await RI(e,a.environment,s),await xI(e,a,s);let l=await Ns(n.name,r,a,s),c=Sb(s.engine,l),m={journal:a,ports:{...s,engine:c},held:i,...o};return Ds(
await kI(e,m),l)})}async function kI(e,t){let{journal:n,ports:r}=t;await yb(e.release.green,n,r);let o=await Ob(e,n.environment,r);if(o.faults.length>0)throw new v(
o.faults);let s=kb(e,o,t);if(o.steps.length===0)return pb(e,s);let i=await EI(e,s);return e.dryRun?te(i,"planned",MI(e,i)):AI(e,i)}async function Ob({release:e,
target:t,ordering:n=W},r,o){let s=l=>ht(e,l,t),i=Cn([e.blue,e.green],t.substitute),a=await gl(s,r,i,o);return a.steps.length===0?a:{...a,steps:n.order(a)}}function kb({
rules:e,release:t,target:n},r,o){let{environment:s}=o.journal,i=s.phase==="watching"&&Mn(s,t.hash);return{...o,plan:r,savings:null,rules:e,definitions:Cn([t.blue,
t.green],n.substitute),wasWatched:i,comparisons:new Map,findings:[],before:Br(s,r),done:[],forgotten:new Set,left:[]}}async function RI(e,t,n){let{release:r,target:o,
rules:s,expected:i,line:a,supersede:l}=e,c=e.contains??(()=>Promise.resolve(!1));if(await Gh(t,o.name,n.engine),r.faults.length>0)throw new v(r.faults);let m=new Map(
[[o.name,n.ledger]]);s.requires!==null&&m.set(s.requires,n.ledgerOf(s.requires)),await nc(r,i,o.name,m),_h(t,o.name,r.hash,a,l),await wb(r,t,o.name,{line:a,supersede:l,
contains:c})}async function xI({dryRun:e},t,n){let{objects:r,previous:o}=t.environment;e||!r.some(gc)||await yl(t,n,"interrupted",o)}async function EI(e,t){try{
return await Pb(e,t)}catch(n){let r=n instanceof p?await $I(e,t):null;if(r===null)throw n;return Pb(e,r)}}async function Pb(e,t){let{plan:n}=t,r=[...n.warnings,
...await II(e,t)];return{...t,plan:{...n,warnings:r},savings:await mh(n,t.ports.engine)}}async function $I(e,t){let{journal:n,ports:r,plan:o}=t,s=await Ls(r,n.environment);
if(!bb(s,o))return null;let i=Fs(n.environment,s),a=s.map(({name:m})=>m),l={action:"observe",object:"what is left over",message:T(a,10)};e.dryRun||await n.record(
{...l,outcome:"done"},i);let c=await Ob(e,i,r);if(c.faults.length>0)throw new v(c.faults);return kb(e,c,t)}async function II(e,t){let{release:n,target:r,rules:o,
until:s,dryRun:i}=e,{engine:a,clock:l,vouching:c}=t.ports;if(await Ss(n,o,t.ports),s===null&&!i){let{environment:f}=t.journal,g=f.phase==="validated"&&Mn(f,n.hash);
ec(o,r.name,l.now(),g),r.approval&&await Ps(n,r.name,c)}let{environment:m}=t.journal,u=await cb(t.ports,m,t.plan,t.definitions),d=await js(a,t.plan,m,e.ordering??
W);return[...u,...d]}function MI({rules:e,target:t,until:n},{plan:r,ports:o,savings:s}){let i=n===null?Fr(e,t.name,o.clock.now()):null,a=s===null?"":ys(r,s);return[
$(r.steps.length,"step"),...a===""?[]:[a],...i===null?[]:[`${i}: nothing is switched before`]].join("; ")}async function CI(e){try{return await ds(e,e.plan.environment)}catch(t){
if(t instanceof p&&t.step==="switch")return[];throw t}}async function AI(e,t){let n={...t,forgotten:await lh(t)},{plan:r,findings:o}=n,s=nb(As(e,n),e.until);if(await Tn(
s,n,e.ordering??W)==="paused")return vr(n);if(e.until==="validate"){let l="green is right; blue serves until it is deployed without --until",c=Zl(e.rules,n.ports.
clock.now()),m=c===null?null:`after ${c}`,u=y("deploy",r.environment);return{...te(n,"validated",l),findings:o,next:u,waits:m}}let i=`${r.environment} serves th\
e release; ${$(r.moves.length,"consumer")} moved`,a=await CI(n);return te(n,"done",a.length===0?i:`${i}; ${Wt(a.map(B))}`)}function Rb(e,t,n,r,o=[]){let s={...n??lc,phase:"deploying"},i={...r,approval:!1,watch:!1,revisions:!0};return ht({...LI(e,t),warnings:o},s,i)}function LI(e,t){
let n=[...ee(e).values(),...Wl(e)].map(r=>[S(r),r.content]).sort();return{project:"",baseline:t,head:t,tables:[],untouched:e.tables.length,excluded:[],sparable:[],
inPlace:[],expectations:[],edits:[],blue:{tables:[],statements:[],connectors:[]},green:e,hash:Y(L({install:n})),warnings:[],faults:[]}}async function xb(e,t){let{target:n,dryRun:r}=e,o=ks(e.rules,t);return bt({environment:n.name,dryRun:r},t,async s=>{let i=Date.parse(s.clock.now()),a=await st.open(
s.ledger,s.clock);NI(a.environment,n.name);let l=await Ns(n.name,r,a,s),c=await Yh(e.pipeline,a.environment,n,s.engine);WI(c,n.name);let m=await Ls(s,a.environment,
new Set(ee(e.pipeline).keys())),u=FI(Pc(a.environment,c.same),c.consumers),d=Rb(e.pipeline,e.revision,u,n,[...e.warnings,...a.isNew?_I(c,m,n.name):[]]);if(d.faults.
length>0)throw new v(d.faults);DI(e);let f={...e.rules,autoRollback:!1,soak:Yl.soak},g={plan:d,savings:null,ports:s,rules:f,definitions:Cn([e.pipeline],n.substitute),
journal:a,...o,wasWatched:!1,comparisons:new Map,findings:[],held:i,before:Br(u,d),done:[],forgotten:new Set,left:[]};GI(d,u,n.name);let w=await js(s.engine,d,u,
W,c.adoptions),x={...g,plan:{...d,warnings:[...d.warnings,...w]}},P=r?bl(x,"planned",`${d.steps.length} steps${Eb(c)}`):await BI(x,u,e.revision.ref,{...c,left:m});
return Ds(P,l)})}function FI(e,t){return{...e,serves:{...e.serves,consumers:t}}}function NI(e,t){if(!(e.phase==="empty"||xe(e)))throw new p("ledger",`something \
is installed in ${t} already`,y("deploy",t))}function DI({pipeline:e,revision:t,target:n}){if(e.tables.length>0||e.statements.length>0)return;let r=`${y("instal\
l",n.name,"--ref","REF")} takes a commit whose project folder is the one that bluegreen.yaml names`,o=`there is nothing to install: ${t.ref} holds no table of t\
he project; ${r}`;throw new p("install",o,"")}function WI({differences:e},t){if(e.length!==0)throw new p("observe",`${t} already holds objects of these names, a\
nd nothing was taken over:
${e.join(`
`)}
another commit may say what is there: ${y("install",t,"--ref","REF")}`,"")}function GI({steps:e},{objects:t,serves:n},r){let o=t.flatMap(a=>a.adopted===!0?[a.name]:
[]),s=new Set([...o,...Object.values(n.consumers).flatMap(zl)]),i=e.find(({kind:a,object:l})=>a==="remove"&&s.has(l));if(i!==void 0)throw new p("install",`${i.object}\
 was taken over from somebody else with other content than this: install the ref that was begun`,y("status",r))}function _I({marked:e},t,n){let r=e+t.length;if(r===
0)return[];let o=t.length===0?"":`; ${$(t.length,"object")} that nothing here wants (${T(t.map(i=>i.name),10)}) can go: ${y("retire",n)}`;return[{code:"other-le\
dger",message:`another ledger than this one made ${$(r,"object")} here: whoever uses that one still (another clone with ledger: local, another remote) is kept o\
ut from now on${o}`,file:"",line:0}]}function Eb({adoptions:e,consumers:t}){let n=de({},t).map(B),r=[...e.map(wr),...n];return r.length===0?"":`; takes over ${r.
join(", ")}`}async function BI(e,t,n,r){let{plan:o}=e,{environment:s}=o,i=(m,u)=>Fs(Zc(zr(m,o,u)),r.left),a=rb({plan:o,ordering:W,line:null,start:()=>r.adoptions.
length===0?t:Tc(t),onSwitch:i,action:"install",object:n,message:`${o.steps.length} steps`,run:e.ports.claimant.run},r.adoptions,(m,u)=>xe(m)?i(m,u):m);if(await Tn(
a,e,W)==="done")return bl(e,"done",`${s} serves ${n}${Eb(r).replace("takes","took")}`);let c=`the run has to end; ${br(e)}`;return{...bl(e,"waiting",c),next:y("\
install",s)}}function bl(e,t,n){let{plan:r}=e,{warnings:o,environment:s}=r,i=Rs(e);return{environment:s,outcome:t,message:n,warnings:o,next:null,plan:r,...{comparisons:[],
findings:[],account:i,savings:null}}}var Ws=class{removal=null;#e;#t;#n=null;constructor(t={record:null},n=Ae){this.#e=t,this.#t=n}acquire(t,n){let r=this.#o(n);return r!==null?Promise.reject(new ge(
r)):this.#r(Io(this.#e.record,t,n,this.#t))}async renew(t,n){return this.#r(Mo(this.#e.record,t,n,this.#t))}release(t){let{record:n}=this.#e;return n?.lease.token===
t.token&&(this.#e.record={...n,released:!0}),Promise.resolve()}withdraw(t){let{record:n}=this.#e,r=n!==null&&!n.released&&n.lease.token===t.token;return r&&(this.#e.
record=Lo(n)),Promise.resolve(r)}held(t){return Promise.resolve(this.#o(t))}#r(t){return this.#e.record={lease:t,released:!1},Promise.resolve(t)}#o(t){let{record:n}=this.#e;
return n===null||n.released?null:(this.#n=Co(this.#n,n.lease,t),Ao(this.#n,t,this.#t)?null:n.lease)}};var Gs=class e{#e=[];read(){let t=this.#e.at(-1);return Promise.resolve({at:this.#t(),environment:t?structuredClone(t.environment):null})}append(t,n,r){return t!==
this.#t()?Promise.reject(new De(`The ledger is at ${this.#t()??"its beginning"}, not ${t??"there"}`)):(this.#e.push(structuredClone({entries:n,environment:r})),
this.read())}after(t){let n=this.#e.findLast(({entries:r})=>r.some(o=>o.object===t&&o.outcome==="done"));return Promise.resolve(n===void 0?null:structuredClone(
n.environment))}history(t){let n=this.#e.flatMap(({entries:r})=>r).toReversed();return Promise.resolve(structuredClone(n.slice(0,t)))}copy(){let t=new e;return t.#e.
push(...this.#e),t}#t(){return this.#e.length===0?null:String(this.#e.length).padStart(40,"0")}};async function wl({journal:e,ports:t,name:n},r,o){let{environment:s}=e,i=kt(r==="go-back"?dc(s):fc(s));if(i.length===0)return;let a=r==="stay"?[]:await UI({journal:e,
ports:t},r,o),l=it("switch-back",n,a,[]),m=Ot([l,...eo(i,[l.id])]).map(g=>({step:g,key:Qr(s.generation,g),moves:g.id===l.id?a:[]})),u=(await t.engine.preflight(
m)).filter(({step:g})=>g!==l.id);if(u.length===0)return;let d=u.map(g=>g.message).join(`
`),f=y("rollback",n,"--discard");throw new p("discard",d,f,[],"once nothing stands in its way")}async function UI({journal:{environment:e},ports:t},n,r){return n===
"give-up"?Xt(t,e):om({do:"show",consumers:e.previous?.consumers??null,again:r},e)}async function Sr(e,t){return bt(e,t,async n=>{let r=await st.open(n.ledger,n.clock),o=vl(r.environment,e.discard),s=VI(e,{journal:r,ports:n});await zI(s,o);let i=XI(
r.environment,o,e.discard);if(i.length===0&&Cb(r.environment,o,Ib).length===0)return JI(e,s);await am(r.environment,e.environment,n);let a=await pr(i,n);return o===
"stay"?qI(e,s,a):HI(e,s,o,a)})}var Ib={again:new Set,gone:new Set};async function qI({environment:e,dryRun:t},n,r){let o=gr(r);return await wl(n,"stay",Ib.again),
t?ve(e,"planned",Mb,o):(await rl(n),ve(e,"done",`green is gone: ${Gt(r)}`,o))}var Mb="nothing was changed";async function HI(e,t,n,r){let o=e.environment,{environment:s}=t.
journal;e.discard&&n==="give-up"&&await gs(t.ports,s,o);let i=await Tt(s,n,t.ports),a=[...Cb(s,n,i),...gr(r)],l=i.beside.map(KI);e.dryRun&&await wh(t,i);let c=i.
lost.length+i.redefined.length===0;return e.discard&&c&&await wl(t,n,i.again),e.dryRun?{...ve(o,"planned",Mb,a),warnings:l}:(await bh(t,n,i),e.discard&&await rl(
t),{...ve(o,"done",QI(n,i.apart),a),warnings:l})}function KI(e){return{code:"drift",message:e,file:"",line:0}}function VI({environment:e,folder:t,ordering:n=W,discard:r},o){
return{...o,name:e,folder:t,ordering:n,discard:r}}async function JI(e,{journal:t,ports:n,name:r,folder:o=""}){let{environment:s}=t,{release:i}=s.serves,a="nothi\
ng to go back to";if(i===null)return ve(e.environment,"nothing",a,[]);let l=`${a}: ${i} serves, and rollback goes back one step`;return{...ve(e.environment,"not\
hing","",[]),...await Ya({name:r,environment:s,folder:o,why:l},n)}}function vl(e,t){switch(e.phase){case"empty":return"stay";case"deploying":case"validated":case"\
failed":return _e(e)?"go-back":"give-up";case"watching":case"rolling-back":return"go-back";case"serving":return t&&kt(e).length>0?"stay":"go-back"}}async function zI({
journal:e,ports:t,name:n,folder:r=""},o){let{environment:s}=e,{previous:i,serves:a,switchedAt:l}=s;if(o!=="go-back"||i!==null||l===null)return;let c=`what serve\
d in ${n} before ${a.release??"the last switch"} is not there any more`;throw await bs({name:n,environment:s,folder:r,why:c},t)}function XI(e,t,n){return n?[...kt(
e),...YI(e,t)]:t==="stay"?[]:wm(e,t)}function Cb(e,t,{again:n,gone:r}){let o=(t==="stay"?[]:jm(e,t,r)).map(l=>gm(l.table,l.key,l.after)),{previous:s,serves:i}=e;
if(t==="give-up")return["give up the deployment under way",...$b(i.consumers,n),...o];if(t==="stay"||s===null)return[];let a=de(i.consumers,s.consumers);return[
...a.map(l=>l.view===void 0?`${B(l)}: ${l.from??"nothing"} \u2192 ${l.to??"nothing"}`:`${B(l)}: its earlier definition`),...$b(s.consumers,n),...o,...a.length+o.
length===0?["what served before the last switch serves again"]:[]]}function $b(e,t){return Object.entries(e).filter(([n])=>t.has(n)).map(([n,r])=>Wt([Ht(n,r)]))}
function YI({objects:e,previous:t},n){if(n!=="go-back"||t===null)return[];let r=new Set(t.objects);return e.filter(o=>o.colour==="blue"&&o.kind!=="external"&&!r.
has(S(o)))}function QI(e,t){let n=t.length===0?"":`, but for ${T(t,5)}`;return e==="give-up"?`the deployment is given up; consumers show blue${n}`:`consumers sh\
ow what they showed before the last switch${n}`}async function Ab(e,t){let{environment:n}=e,{environment:r}=await t.ledger.read(),o=await e0(t.ledger,r,t.clock.now()),s={...t,ledger:o,lease:new Ws({record:ZI})},
i=await Sr({...e,dryRun:!0},s);if(i.outcome==="nothing"||r===null)return i;let a=await t0(r,e,t),l=Date.parse(t.clock.now()),c=await Sr({...e,dryRun:!1},s),m=(Date.
parse(t.clock.now())-l)/1e3;return await o0(r.serves,await o.read(),t.engine,n),{...c,outcome:"planned",message:`rehearsed on a copy of ${n}: it takes ${m.toFixed(
1)} s, and ${c.message}; nothing was changed in ${n}`,changes:[...c.changes,...a],next:St(n,e.discard)}}var ZI={lease:{holder:"nobody",token:2**52,since:"1970-0\
1-01T00:00:00Z",until:"1970-01-01T00:00:00Z"},released:!0};async function e0(e,t,n){let r=new Gs,o={at:n,action:"rehearse",object:"copy",outcome:"done",message:"\
a copy"};return t!==null&&await r.append(null,[o],t),{read:()=>r.read(),append:(s,i,a)=>r.append(s,i,a),after:s=>e.after(s),history:s=>e.history(s)}}async function t0(e,{
discard:t},n){let{serves:r,previous:o}=e;if(o===null||vl(e,t)!=="go-back")return[];let s=await Zr(e,e.objects,n),i=[];for(let a of _y(r.consumers,o.consumers)){
let{identity:l,views:c}=a,m=[r,o].flatMap(({consumers:f})=>[...Yr([l],f,e)]),u=[...new Set(m)].filter(f=>s.has(f)),d=c===void 0?`published.${l}`:l;i.push(`${d}:\
 ${await n0(a,u,n.engine)}`)}return i}async function n0(e,t,n){if(t.length>0)return`cannot be compared, as ${T(t,5)} is not there any more`;try{return r0(await n.
compare(e))}catch(r){return`cannot be compared: ${we(r)}`}}function r0({added:e,removed:t,changed:n,greenRows:r}){if(e+t+n===0)return`the same ${$(r,"row")} as \
now`;let o=[...e>0?[`${e} that are not there now`]:[],...t>0?[`without ${t} of now's`]:[],...n>0?[`${n} with other values`]:[]];return`${$(r,"row")}: ${o.join("\
, ")}`}async function o0(e,{environment:t},n,r){let o=t?.serves.consumers??{},s=await n.consumers(),i=de(e.consumers,o).find(l=>l.to!==(k(s,l.consumer)??null));
if(i===void 0)return;let a=`on a copy of ${r} the rollback left ${i.consumer} showing ${k(s,i.consumer)??"nothing"}`;throw new p("rollback",a,y("status",r))}function Fb(e,t,{warn:n,fail:r,minRows:o}){return t<o?"inconclusive":r!==null&&Lb(e,t,r)?"fail":e===0?"pass":n===null||Lb(e,t,n)?"warn":"pass"}function Lb(e,t,n){
return n.kind==="rows"?e>n.rows:e>n.share*t}function Nb(e){return e.kind==="rows"?`${e.rows} rows`:`${Number((e.share*100).toPrecision(6))}%`}function Db({rows:e},t){return n=>[...n.flatMap(r=>s0(r,e,t)),...Eh(n,t)]}function s0(e,t,n){let r=ol(e,n);return[...i0(e),a0(e,t,r),...xh(e,r)]}function i0({green:e,
schema:t}){return t.map(({message:n})=>({check:"schema",table:e,outcome:"warn",message:n}))}function a0(e,t,n){let{green:r,blueRows:o,greenRows:s}=e,i=Math.max(
o,s),a=Oh(e,n),l=Fb(a,i,t),c=l==="inconclusive"?l0(i,t):c0(e,a,t,l==="fail");return{check:"rows",table:r,outcome:l,message:c}}function l0(e,{minRows:t}){return`${$(
e,"row")}, and fewer than ${t} decide nothing`}function c0(e,t,{fail:n},r){let o=Pn(e);if(o===0)return`${$(e.greenRows,"row")}, no difference`;let s=Math.max(e.
blueRows,e.greenRows),i=o>t?`, ${vt(o-t)} of them accepted`:"",a=r&&n!==null?`; the limit is ${Nb(n)}`:"";return`${vt(o)} of ${$(s,"row")} differ${i} (${m0(e)})${a}`}
function m0({added:e,removed:t,changed:n,columns:r}){let o=[e>0?`${vt(e)} added`:"",t>0?`${vt(t)} removed`:"",n>0?`${vt(n)} changed`:""],s=r.filter(a=>a.changed>
0).map(a=>`${a.column} in ${vt(a.changed)}`),i=El(s,8,a=>$(a,"more column"));return[o.filter(a=>a!=="").join(", "),i.join(", ")].filter(a=>a!=="").join(": ")}import{hostname as u0,userInfo as d0}from"node:os";function _s(e){let t=e.GITHUB_ACTIONS==="true"?Fl(e):null,n=t===null?0:Ae+3e4;return{name:t===null?p0():f0(t),patience:n,run:t,every:y0}}function f0(e){return e.
replace(/^https?:\/\/(.+)\/actions\/runs\/(.+)$/,"run $2 of $1")}function p0(){return`${g0()}@${u0()}, process ${process.pid}`}function g0(){try{return d0().username}catch{
return String(process.getuid?.()??"somebody")}}function y0(e,t){let n=setInterval(t,e);return n.unref(),()=>{clearInterval(n)}}import{setTimeout as h0}from"node:timers/promises";var Ze={now:()=>new Date().toISOString(),sleep:(e,t)=>h0(e,void 0,t===void 0?{}:{signal:t}).catch(n=>{if(t?.aborted!==
!0)throw n})};import{existsSync as S0}from"node:fs";import{mkdtemp as j0,rm as P0}from"node:fs/promises";import{tmpdir as T0}from"node:os";import{join as Gb}from"node:path";import{isAbsolute as Wb,join as b0,relative as w0}from"node:path";function jr(e){let{name:t,engine:n,substitute:r,approval:o,soak:s,revisions:i}=e;return{name:t,engine:n,location:v0(e),capabilities:ro(n),substitute:r,approval:o.
fourEyes,watch:s>0,revisions:i}}function v0(e){switch(e.engine){case"duckdb":return e.file;case"flink":return e.gateway??"";case"confluent":return e.settings??""}}
function Pr(e,t){let{requires:n,proofAge:r,freeze:o,soak:s,retireAfter:i,autoRollback:a,concurrency:l}=e,{catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}=e;return{
requires:n,proofAge:r,requiredBy:t.filter(f=>f.requires===e.name).map(f=>({environment:f.name,proofAge:f.proofAge})),freeze:o,soak:s,retireAfter:i,autoRollback:a,
concurrency:l,catchUp:c,catchUpLag:m,catchUpSoak:u,runLimit:d}}function Bs(e,t,n){return e.repository.ledger(t,n.name,n.ledger,e.access)}function Tr(e,t,n){return e.
repository.lease(t,n.name,n.ledger,e.access)}async function Sl(e,t,n){try{return{environment:(await(await Bs(e,t,n)).read()).environment,warnings:[]}}catch(r){if(!(r instanceof
p))throw r;return{environment:null,warnings:[{code:"ledger-unreadable",message:`the ledger of ${n.name} cannot be read: ${r.message}`,file:"",line:0}]}}}function Or(e,t){
if(t.engine!=="duckdb"||t.ledger!=="remote")return[];let{name:n,file:r}=t,o=w0(e.repository.root,kr(e,r));return o.startsWith("..")||Wb(o)?[]:[{code:"database-i\
n-clone",message:`the ledger of ${n} is shared (ledger: remote), but its database ${r} is in this clone: another machine has another file, or none; keep it wher\
e all who deploy reach it, or use ledger: local`,file:"",line:0}]}function kr(e,t){return Wb(t)?t:b0(e.repository.root,t)}async function _b({workspace:e,environment:t}){if(t.engine!=="duckdb")throw O0(t);let n=await j0(Gb(T0(),"bluegreen-copy-")),r=()=>P0(n,{recursive:!0,force:!0}),
[o,s]=[kr(e,t.file),Gb(n,"copy.duckdb")];try{let{copyDatabase:i}=await import("./copy-E4IEEWGF.js");return S0(o)&&await i(o,s),{environment:{...t,file:s},
remove:r}}catch(i){throw await r(),i}}function O0({name:e,engine:t}){let n=`${e} is on ${t}, of which no copy can be made`;return new p("rollback",n,y("rollback",
e,"--dry-run"))}import{mkdir as k0,writeFile as R0}from"node:fs/promises";import{basename as x0,dirname as E0,join as $0}from"node:path";var I0=`# Databases of environments on \
this machine.
*.duckdb
*.duckdb.wal
/.gitignore
`;async function Bb(e){let t=E0(e);x0(t)===".bluegreen"&&(await k0(t,{recursive:!0}),await R0($0(t,".gitignore"),I0,{flag:"wx"}).catch(()=>{}))}function Ub(e,{catalog:t,database:n},r){let{name:o,gateway:s,jobmanager:i,connect:a,kafka:l,token:c,topicPrefix:m,kafkaTls:u}=e,d=M0(e);if(s===null||i===null||l===
null||d.length>0)throw new p("engine",`${o} does not say ${d.join(", ")}`,y("status",o));let g={brokers:l.split(",").map(P=>P.trim()),tls:u,sasl:C0(e.kafkaSasl)},
w={gateway:s,jobmanager:i,connect:a,kafka:g,token:c?.reveal()??null},x=Object.fromEntries(Object.entries(e.hidden).map(([P,F])=>[P,F.reveal()]));return{...w,prefix:m,
scope:r,catalog:t,database:n,hidden:x}}function M0({gateway:e,jobmanager:t,kafka:n,kafkaSasl:r}){return[["gateway",e],["jobmanager",t],["kafka",n],["username of\
 kafka-sasl",r===null?"":r.username],["password of kafka-sasl",r===null?"":r.password]].flatMap(([s,i])=>i===null?[`\`${s}\``]:[])}function C0(e){return e?.username==
null||e.password===null?null:{mechanism:e.mechanism,username:e.username,password:e.password.reveal()}}import{lstat as A0,realpath as qb}from"node:fs/promises";import{join as Hb,sep as L0}from"node:path";async function Us({repository:e,settings:t},n,r){let o=r??t.
samples;for(let s of[Hb(e.root,o),Hb(e.root,n.root,o)])if(await F0(e.root,s))return s;return null}async function F0(e,t){if((await A0(t).catch(()=>null))?.isDirectory()!==
!0)return!1;let[r,o]=await Promise.all([qb(e),qb(t)]);return o===r||o.startsWith(r+L0)}async function jl(e,t,n,r){switch(n.engine){case"duckdb":{let{openDuckDb:o}=await import("./duckdb-CTHPBMOB.js"),{catalog:s,database:i}=e.settings,a=kr(e,n.
file);return await Bb(a),o({file:a,samples:await Us(e,t,n.samples),catalog:s,database:i,scope:`${t.name}/${n.name}`,note:l=>r.note(l)})}case"flink":{let{openFlink:o}=await import("./open-7ZBBZXZJ.js");
return o(Ub(n,e.settings,`${t.name}/${n.name}`))}case"confluent":throw new p("engine",`${n.name} is on ${n.engine}: this version plans for it, and deploys to du\
ckdb and flink only`,y("plan",n.name))}}function Kb({repository:e},{head:t,baseline:n}){let r=[t.commit??"HEAD",...n.commit===null?[]:[n.commit]];return async o=>{let s=await e.resolveCommit(o).catch(
()=>null);if(s===null)return!1;for(let i of r)if(await e.git.isAncestor(s,i))return!0;return!1}}function Vb(e,t,n){let r=o=>wy(e,t,o,n,null).catch(()=>null);return{at:async o=>o===null?null:(await r(o))?.pipeline??null,baseline:()=>r(e.settings.release.baseline)}}var Pl=5e3,[Jb,N0]=[250,5e3];async function Tl(e,t){let{ending:n}=e,[r,{patience:o}]=[performance.now(),_s(e.workspace.env)];for(let s=!1;;s=!0)try{return await t()}catch(i){
if(!(i instanceof Rn))throw i;let a=await D0(e,i),l=performance.now()-r;if(l>=Math.max(o,a===i?Pl:0)||n.aborted)throw a;s||e.progress.note(`waiting: ${a.message}`),
await Ze.sleep(l<Pl?Jb:N0,n)}}async function zb(e,t){let n=performance.now();for(;;)try{return await t()}catch(r){if(!(r instanceof Rn))throw r;if(performance.now()-
n>=Pl||await Xb(e)!==null)return r;await Ze.sleep(Jb)}}async function Xb({workspace:e,place:t,environment:n}){return(await Tr(e,t.name,n)).held(Ze.now())}async function D0(e,t){
let n=await Xb(e);return n===null?t:ml(new ge(n),e.environment.name)}async function Yb(e,t){let{env:n}=e;if(n.GITHUB_ACTIONS!=="true")return Qb(e);let r=n.GITHUB_TOKEN??n.GH_TOKEN??"",{repository:o,apiUrl:s,graphqlUrl:i,actor:a}=Ll(
n,"");if(r===""||o==="")return W0(e);let l=m=>process.stderr.write(`${m}
`),c=t??(await import("./github-5QRR7APK.js")).createGitHub;return G0(c({token:r,repository:o,apiUrl:s,graphqlUrl:i,log:l}),a,e)}async function Qb({repository:e}){
return{actor:await e.ownAddress(),authors:(t,n)=>e.authors(t,n),doubt:()=>Promise.resolve(null)}}async function W0(e){let t="nobody else vouches for it: give th\
e job GITHUB_TOKEN, so that GitHub can be asked";return{...await Qb(e),doubt:n=>Promise.resolve(Zb(e,n)?t:null)}}function G0(e,t,n){return{actor:t,authors:(r,o)=>e.
authors(r,o),doubt:(r,{commit:o,run:s})=>Zb(n,r)?e.doubt({environment:r,commit:o,run:s}):Promise.resolve(null)}}function Zb({settings:e},t){return e.environments.
find(({name:n})=>n===t)?.ledger!=="local"}async function _0({workspace:e,place:t,environment:n}){let{name:r,requires:o}=n,s=e.settings.environments.filter(l=>l.name===r||l.name===o),i=await Promise.all(
s.map(l=>Bs(e,t.name,l))),a=new Map(s.map((l,c)=>[l.name,i[c]]));return l=>{let c=a.get(l);if(c===void 0)throw new Error(`no ledger of ${l}`);return c}}async function qs(e,t,n){
let{workspace:r,place:o,environment:s,progress:i,ending:a}=e,l=await _0(e),c=await Tr(r,o.name,s),m=await Tl(e,()=>jl(r,o,s,i)),u=e.vouching??await Yb(r);try{return await n(
{engine:m,ledger:l(s.name),lease:c,claimant:_s(r.env),ledgerOf:l,clock:Ze,progress:i,judge:t,vouching:u,ending:a})}finally{await m.close()}}var Ol=()=>[];function DY(e,t,n){
let{environment:r,workspace:o}=e,s=[...Or(o,r),...t.warnings],i={target:jr(r),rules:Pr(r,o.settings.environments),dryRun:n},a={...t,...i,warnings:s};return qs(e,
Ol,l=>xb(a,l))}function WY(e,t){let{environment:n,workspace:r}=e,{line:o,expected:s,until:i,dryRun:a,supersede:l,settings:c}=t,m=[...Or(r,n),...t.release.warnings],
u={...t.release,warnings:m},d=Pr(n,r.settings.environments),f=d.autoRollback&&t.autoRollback,g=Db(c.settings.checks,c.accepted),w=jr(n),x={release:u,target:w,rules:{
...d,autoRollback:f},line:o,expected:s,until:i,dryRun:a,supersede:l,contains:Kb(r,u)};return qs(e,g,P=>Tb(x,P))}async function GY(e,t,n){let{environment:r,workspace:o,
place:s}=e,{name:i,substitute:a}=r,l=Vb(o,s,n),c={environment:i,rules:Pr(r,o.settings.environments),history:t,substitute:a,git:l},[m,u]=await Promise.all([Bs(o,
s.name,r),Tr(o,s.name,r)]),d={ledger:m,lease:u,clock:Ze},f=await zb(e,()=>jl(o,s,r,e.progress));if(f instanceof Rn)return B0(await km(c,d,f.message),f);try{return await Om(
c,{...d,engine:f})}finally{await f.close()}}function B0(e,{waits:t}){return e.next===null||e.lease!==null?e:{...e,waits:[t,e.waits].filter(n=>n!==null).join(", ")}}
function _Y(e,t,n){let{environment:r,place:o}=e,s={environment:r.name,folder:o.root,discard:t,dryRun:n};return ew(e,i=>Sr(s,i))}async function BY(e,t){let n={environment:e.
environment.name,folder:e.place.root,discard:t,dryRun:!1},{environment:r,remove:o}=await Tl(e,()=>_b(e));try{return await qs({...e,environment:r},Ol,s=>Ab(n,s))}finally{
await o()}}function UY(e,t){let{environment:n,workspace:r}=e,o={environment:n.name,rules:Pr(n,r.settings.environments),dryRun:t};return ew(e,s=>vb(o,s))}function ew(e,t){
return qs(e,Ol,async n=>{Rl(e.ending);let r=await t(n);return{...r,message:`${r.message}${xl(e.ending)}`}})}function zY({settings:e},t,n){let r=e.projects.length>0?e.projects.map(o=>({name:o.name??t,root:o.path})):wu(n,t);if(!n.some(o=>Je(o)&&r.some(s=>Gn(s.root,o))))
throw new v([U0(r.map(o=>o.root).filter(o=>o!==""))]);return r}function U0(e){return{code:"no-sql",file:"",line:0,column:0,message:`no .sql file was found ${e.length===
0?"in this repository":`under ${e.join(", ")}`}`,hint:"name the folder of the pipeline: project: FOLDER in bluegreen.yaml, or --project FOLDER"}}function q0(e,t,n,r){
if(n===null)return t;let o=mr(e.repository,e.cwd,n).replace(/\/+$/,""),s=t.filter(i=>i.name===n||i.root===o);if(s.length>0)return s;if(r.some(i=>Je(i)&&Gn(o,i)))
return[{name:o.slice(o.lastIndexOf("/")+1)||(t[0]?.name??n),root:o}];throw new v([H0(n,t.map(i=>i.name))])}function H0(e,t){let n=`there is no project ${JSON.stringify(
e)}, and no folder of that name that holds SQL`,r=t.length===0?"":`did you mean ${Lr(e,[...t])}?`;return{code:"unknown-project",file:"",line:0,column:0,message:n,
hint:r}}function XY(e,t,n,r){let o=q0(e,t,n,r),s=mr(e.repository,e.cwd,"."),i=o.filter(m=>m.root!==""&&Gn(m.root,s)),[a,...l]=i.length===1?i:o;if(a!==void 0&&l.
length===0)return a;let c=o.map(m=>m.name).join(" | ");throw new v([{code:"several-projects",file:"",line:0,column:0,message:`this repository holds ${o.length} \
projects`,hint:`say which: --project ${c}`}])}async function n5(e){let{workspace:t,place:n}=e,r=await pi(t.settings,e.environment,{last:!0}),o=await Sl(t,n.name,r),{release:s,warnings:i}=await tw(e,r,o),a=ht(
s,o.environment,jr(r)),l=[...o.warnings,...i,...Or(t,r)];return{...a,warnings:[...l,...a.warnings]}}async function r5(e){let{workspace:t,environment:n}=e,r=n===
null?null:await pi(t.settings,n);return tw(e,r,null)}async function tw({workspace:e,place:t,sides:n,release:r},o,s){let i=o?.dialect??null,a=e.settings.environments.
at(-1);if(a?.ledger!=="remote")return{release:Yn(t,n,r,{},i),warnings:[]};let l=a.name===o?.name?s:null,c=l??await Sl(e,t.name,a),m=c.environment?.served??{};return{
release:Yn(t,n,r,m,i),warnings:l===null?c.warnings:[]}}async function a5(e,t,n){let r=await Us(e,t,null);if(r===null)return null;let{simulate:o}=await import("./simulation-YXDKVEWB.js"),{catalog:s,database:i}=e.settings,
{blue:a,green:l,tables:c}=n;return o({blue:a,green:l,released:c,samples:r,catalog:s,database:i,now:Ze.now()})}function nw(e){let t=new Set,n=[Pt(e)];for(;n.length>0;){let r=n.pop();if(!(typeof r!="object"||r===null)){if("with"in r&&Array.isArray(r.with))for(let o of r.with)
t.add(K0(o));for(let o of Object.values(r))n.push(o)}}return t}function K0(e){if(typeof e!="object"||e===null||!("name"in e))return"";let{name:t}=e;return typeof t==
"object"&&t!==null&&"text"in t?String(t.text):""}function sw(e,t){return e.flatMap(({path:n,before:r,after:o})=>r.statements.flatMap((s,i)=>{let a=o.statements[i];return a===void 0?[]:V0(n,r,s,o,a,t)}))}function V0(e,t,n,r,o,s){
let i=J0(n,o);if(i.size===0)return[];let a=rw(s,t,n),l=a===null?null:rw(s,r,o);if(a===null||l===null||z0(a,l,i,nw(n)))return[];let c=[...a].map(m=>i.get(m)??m);
return[X0(e,n,c,[...l])]}function rw(e,{text:t},{start:n,end:r}){let o=e(t.slice(n,r));return o===null?null:new Set([...o].map(s=>iw(s)))}function iw(e=""){return e.
replace(/^\$/,"")}function J0(e,t){let n=e.names.map((r,o)=>[ow(r),ow(t.names[o])]);return new Map(n.filter(([r,o])=>r!==o))}function ow(e){return iw((e?.parts.
at(-1)?.text??"")+(e?.companion??""))}function z0(e,t,n,r){let o=new Set([...e].map(a=>n.get(a)??a)),s=[...t].filter(a=>!o.has(a));return[...o].filter(a=>!t.has(
a)).length===0&&s.every(a=>e.has(a)&&r.has(a))}function X0(e,{line:t,column:n},r,o){let[s,i]=[r,o].map(a=>[...a].sort().join(", "));return{code:"witness",file:e,
line:t,column:n,message:`after the rewrite this statement should name ${s??""}, but node-sql-parser reads ${i??""}`,hint:"nothing was rewritten; please report t\
his statement"}}async function h5(e){let t=e.filter(({path:r})=>Je(r)).map(({path:r,before:o,after:s})=>({path:r,before:Be(o),after:Be(s)}));if(t.length===0)return;let n=sw(t,await Y0());
if(n.length>0)throw new v(n)}async function Y0(){let{default:e}=await import("../vendor/flinksql-T2XLK7AQ.js"),t=new e.Parser;return n=>{try{return new Set(t.tableList(
n,{database:"FlinkSQL"}).map(r=>r.split("::").at(-1)??""))}catch{return null}}}export{pi as a,ZM as b,Je as c,Wv as d,yi as e,Dp as f,At as g,QW as h,ZW as i,nr as j,ja as k,Ye as l,tU as m,by as n,nU as o,wy as p,DY as q,WY as r,GY as s,_Y as t,
BY as u,UY as v,zY as w,q0 as x,XY as y,n5 as z,r5 as A,a5 as B,h5 as C};
