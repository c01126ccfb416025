import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  momentText,
  openDuckDb
} from "./chunk-CYPYNX5D.js";
import "./chunk-QMABDIGU.js";
import "./chunk-CUGJNAVL.js";
import "./chunk-YRWFXONF.js";
import "./chunk-NPR5WCCT.js";
import "./chunk-PUUNZHHW.js";
import "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";
export {
  momentText,
  openDuckDb
};
