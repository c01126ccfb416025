import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as r}from"./chunk-CCRNYFYJ.js";var n,t=()=>n??=r("../vendor/yaml-AVVWYFQD.js");function a(...e){return new.target?new(t()).isAlias(...e):t().isAlias(...e)}function o(...e){return new.target?new(t()).
isMap(...e):t().isMap(...e)}function s(...e){return new.target?new(t()).isPair(...e):t().isPair(...e)}function u(...e){return new.target?new(t()).isScalar(...e):
t().isScalar(...e)}function i(...e){return new.target?new(t()).isSeq(...e):t().isSeq(...e)}function c(...e){return new.target?new(t()).LineCounter(...e):t().LineCounter(
...e)}function p(...e){return new.target?new(t()).parseAllDocuments(...e):t().parseAllDocuments(...e)}function w(...e){return new.target?new(t()).parseDocument(
...e):t().parseDocument(...e)}export{a,o as b,s as c,u as d,i as e,c as f,p as g,w as h};
