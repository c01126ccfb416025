import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  notWritable
} from "./chunk-CXZ7A2YV.js";
import "./chunk-TLCTVH6B.js";
import {
  FaultError
} from "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";

// src/main/report-file.ts
import { writeFile } from "node:fs/promises";
async function writeReport(path, text) {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new FaultError([notWritable(path, error, false)]);
  }
}
export {
  writeReport
};
