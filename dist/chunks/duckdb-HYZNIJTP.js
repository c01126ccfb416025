import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  momentText,
  openDuckDb
} from "./chunk-RN7POQMO.js";
import "./chunk-NQXOQHYF.js";
import "./chunk-C5YV6325.js";
import "./chunk-MV5YO3DT.js";
import "./chunk-HANBNIMK.js";
export {
  momentText,
  openDuckDb
};
