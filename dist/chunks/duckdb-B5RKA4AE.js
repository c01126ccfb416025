import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{k as a,l as b}from"./chunk-3PMTCXT2.js";import"./chunk-IAEAOJFT.js";import"./chunk-SEFBYZMY.js";import"./chunk-DHFHUCRQ.js";import"./chunk-IKZNXR77.js";
import"./chunk-XDVA7NNB.js";import"./chunk-TB5ROFKA.js";import"./chunk-CCRNYFYJ.js";export{b as momentText,a as openDuckDb};
