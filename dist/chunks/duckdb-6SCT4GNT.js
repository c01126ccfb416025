import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  momentText,
  openDuckDb
} from "./chunk-G6UEVFGE.js";
import "./chunk-B6AYP3SL.js";
import "./chunk-CUGJNAVL.js";
import "./chunk-SHQ6T4SG.js";
import "./chunk-TLCTVH6B.js";
import "./chunk-G5SMYKX2.js";
import "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";
export {
  momentText,
  openDuckDb
};
