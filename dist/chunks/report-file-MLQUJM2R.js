import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  notWritable
} from "./chunk-WS2UHIOY.js";
import "./chunk-NPR5WCCT.js";
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
