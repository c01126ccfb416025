import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  momentText,
  openDuckDb
} from "./chunk-6LM6G5TJ.js";
import "./chunk-YQ2EFBO3.js";
import "./chunk-CUGJNAVL.js";
import "./chunk-YRWFXONF.js";
import "./chunk-NPR5WCCT.js";
import "./chunk-FEU4YDKM.js";
import "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";
export {
  momentText,
  openDuckDb
};
