import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{c as a}from"./chunk-TB5ROFKA.js";var s=class extends Error{step;next;warnings;waits;constructor(n,e,r,i=[],u=null){super(e),this.name="Refusal",this.step=n,this.next=r,this.warnings=i,this.waits=
u}},o="run the same command again";function m({message:t,next:n},e){return n===o&&e!==null?{message:t,next:e}:n===""||/^(bluegreen|git|npm) /.test(n)?{message:t,
next:n===""?null:n}:{message:`${t}
${n}`,next:null}}var l=class extends s{happened;wait;constructor(n,e,r,i=null){super(n,e,o),this.name="TransientRefusal",this.happened=r,this.wait=i}},d=class extends a{step;next;constructor(n,e,r,i){
super(e,{cause:i}),this.name="StepFailure",this.step=n,this.next=r}},g=class extends s{constructor(n,e,r=""){super(n,e,r),this.name="Overtaken"}},c=class extends s{constructor(n,e=null){
let r=e===null?"that process":`process ${e}`;super("engine",n,o,[],`once ${r} has ended`),this.name="PlatformInUse"}},p=class extends s{checked;constructor(n,e){
super(n.step,n.message,n.next,n.warnings,n.waits),this.checked=e}};export{s as a,o as b,m as c,l as d,d as e,g as f,c as g,p as h};
