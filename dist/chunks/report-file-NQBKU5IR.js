import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{h as o}from"./chunk-P2U4KIGE.js";import"./chunk-FYBGPJQL.js";import{b as t}from"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";import{writeFile as m}from"node:fs/promises";async function s(r,i){try{await m(r,i)}catch(e){throw new t([o(r,e,!1)])}}export{s as writeReport};
