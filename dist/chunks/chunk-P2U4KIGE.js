import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{g as i}from"./chunk-FYBGPJQL.js";function a(t){let e=typeof t=="object"&&t!==null&&"code"in t?t.code:null;return typeof e=="string"?e:i(t)}var l={ENOSPC:"the disk is full",EDQUOT:"the disk quot\
a is used up",EFBIG:"the file may not grow that large",EACCES:"no permission",EPERM:"no permission",EROFS:"the file system is read-only",EMFILE:"too many open f\
iles",ENOENT:"there is no such folder",ENOTDIR:"there is no such folder",EISDIR:"there is a folder of that name"};function s(t){let e=a(t),n=l[e];return n===void 0?
e:`${n} (${e})`}var o=(t,e,n,r)=>({code:e,file:t,line:1,column:1,message:n,hint:r}),c=t=>o(t,"changed-meanwhile","The file changed during the run; nothing was written","Run the\
 command again."),f=t=>o(t,"changed-meanwhile","git has the file, and it is not on disk: it was never checked out, or deleted during the run; nothing was writte\
n","In a sparse checkout: git sparse-checkout add FOLDER. Else run the command again."),g=(t,e)=>o(t,"not-restored","The file could not be put back",`Its old te\
xt is in ${e}`),p=t=>o(t,"outside-project","A symbolic link leads elsewhere; nothing was written","Put the file itself there."),m=t=>o(t,"filtered","A filter or\
 an encoding of .gitattributes makes this file other on disk than in git; nothing was written","Take the file out of the filter, or out of the project with `ign\
ore`."),w=(t,e,n=!0)=>o(t,"not-writable",`The file could not be written: ${s(e)}${n?"; nothing was changed":""}`,"Check the permissions of the file and of its f\
older, and the space on its disk.");export{a,s as b,c,f as d,g as e,p as f,m as g,w as h};
