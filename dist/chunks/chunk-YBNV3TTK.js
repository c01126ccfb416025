import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var t=/pass(?:word|wd|phrase)|secret|token|credential|jaas|sasl|api[-_.]?key|(?:access|account|private|license|encryption)[-_.]?key|authorization|user[-_.]info|signature/i,
n=/(\/\/)[^\s/:@]*:[^\s@]+@|(:thin:)[^\s/@]+\/[^\s@]+@/g,r=/((?:password|passwd|pwd|secret|token|credentials?|\w*key|sig)\s*=\s*)("[^"]*"|[^\s&;,"']+)/gi;function a(e,s){
return t.test(e)||s.includes("PRIVATE KEY")?"***":s.replace(n,"$1$2***@").replace(r,"$1***")}export{a};
