import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  momentText,
  openDuckDb
} from "./chunk-RT3OLNSW.js";
import "./chunk-FJWXVPTW.js";
import "./chunk-CUGJNAVL.js";
import "./chunk-5R3N2QOQ.js";
import "./chunk-LEWKYESU.js";
import "./chunk-CZBMN3NB.js";
import "./chunk-HANBNIMK.js";
export {
  momentText,
  openDuckDb
};
