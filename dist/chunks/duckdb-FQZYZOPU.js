import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  momentText,
  openDuckDb
} from "./chunk-JIX4IQLD.js";
import "./chunk-ZJ3QREOW.js";
import "./chunk-CUGJNAVL.js";
import "./chunk-KJ7Y5SWK.js";
import "./chunk-TLCTVH6B.js";
import "./chunk-LGWBTBW6.js";
import "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";
export {
  momentText,
  openDuckDb
};
