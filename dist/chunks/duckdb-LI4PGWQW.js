import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{q as a,r as b,s as c,t as d}from"./chunk-O4ONT7DY.js";import"./chunk-ENI4L5PI.js";import"./chunk-SEFBYZMY.js";import"./chunk-YROKOSTE.js";
import"./chunk-FYBGPJQL.js";import"./chunk-XDVA7NNB.js";import"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";export{c as engineOn,d as momentText,a as openDuckDb,b as openStore};
