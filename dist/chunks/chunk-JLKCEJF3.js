import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as h,b as S}from"./chunk-CCRNYFYJ.js";var b=S(d=>{"use strict";var B=h("net"),N=h("tls"),O=h("http"),y=h("https"),C=h("events"),D=h("assert"),A=h("util");d.httpOverHttp=H,d.httpsOverHttp=R,d.httpOverHttps=
T,d.httpsOverHttps=w;function H(t){var e=new p(t);return e.request=O.request,e}function R(t){var e=new p(t);return e.request=O.request,e.createSocket=E,e.defaultPort=
443,e}function T(t){var e=new p(t);return e.request=y.request,e}function w(t){var e=new p(t);return e.request=y.request,e.createSocket=E,e.defaultPort=443,e}function p(t){
var e=this;e.options=t||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||O.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",
function(r,s,o,n){for(var u=k(s,o,n),c=0,l=e.requests.length;c<l;++c){var v=e.requests[c];if(v.host===u.host&&v.port===u.port){e.requests.splice(c,1),v.request.
onSocket(r);return}}r.destroy(),e.removeSocket(r)})}A.inherits(p,C.EventEmitter),p.prototype.addRequest=function(t,e,r,s){var o=this,n=q({request:t},o.options,k(
e,r,s));if(o.sockets.length>=this.maxSockets){o.requests.push(n);return}o.createSocket(n,function(u){u.on("free",c),u.on("close",l),u.on("agentRemove",l),t.onSocket(
u);function c(){o.emit("free",u,n)}function l(v){o.removeSocket(u),u.removeListener("free",c),u.removeListener("close",l),u.removeListener("agentRemove",l)}})},
p.prototype.createSocket=function(t,e){var r=this,s={};r.sockets.push(s);var o=q({},r.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{host:t.
host+":"+t.port}});t.localAddress&&(o.localAddress=t.localAddress),o.proxyAuth&&(o.headers=o.headers||{},o.headers["Proxy-Authorization"]="Basic "+new Buffer(o.
proxyAuth).toString("base64")),f("making CONNECT request");var n=r.request(o);n.useChunkedEncodingByDefault=!1,n.once("response",u),n.once("upgrade",c),n.once("\
connect",l),n.once("error",v),n.end();function u(a){a.upgrade=!0}function c(a,i,m){process.nextTick(function(){l(a,i,m)})}function l(a,i,m){if(n.removeAllListeners(),
i.removeAllListeners(),a.statusCode!==200){f("tunneling socket could not be established, statusCode=%d",a.statusCode),i.destroy();var g=new Error("tunneling soc\
ket could not be established, statusCode="+a.statusCode);g.code="ECONNRESET",t.request.emit("error",g),r.removeSocket(s);return}if(m.length>0){f("got illegal re\
sponse body from proxy"),i.destroy();var g=new Error("got illegal response body from proxy");g.code="ECONNRESET",t.request.emit("error",g),r.removeSocket(s);return}
return f("tunneling connection has established"),r.sockets[r.sockets.indexOf(s)]=i,e(i)}function v(a){n.removeAllListeners(),f(`tunneling socket could not be es\
tablished, cause=%s
`,a.message,a.stack);var i=new Error("tunneling socket could not be established, cause="+a.message);i.code="ECONNRESET",t.request.emit("error",i),r.removeSocket(
s)}},p.prototype.removeSocket=function(t){var e=this.sockets.indexOf(t);if(e!==-1){this.sockets.splice(e,1);var r=this.requests.shift();r&&this.createSocket(r,function(s){
r.request.onSocket(s)})}};function E(t,e){var r=this;p.prototype.createSocket.call(r,t,function(s){var o=t.request.getHeader("host"),n=q({},r.options,{socket:s,
servername:o?o.replace(/:.*$/,""):t.host}),u=N.connect(0,n);r.sockets[r.sockets.indexOf(s)]=u,e(u)})}function k(t,e,r){return typeof t=="string"?{host:t,port:e,
localAddress:r}:t}function q(t){for(var e=1,r=arguments.length;e<r;++e){var s=arguments[e];if(typeof s=="object")for(var o=Object.keys(s),n=0,u=o.length;n<u;++n){
var c=o[n];s[c]!==void 0&&(t[c]=s[c])}}return t}var f;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?f=function(){var t=Array.prototype.slice.
call(arguments);typeof t[0]=="string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)}:f=function(){},d.debug=f});var L=S((P,x)=>{x.exports=b()});export{L as a};
