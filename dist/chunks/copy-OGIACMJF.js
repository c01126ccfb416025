import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openSession
} from "./chunk-B6AYP3SL.js";
import "./chunk-TLCTVH6B.js";
import "./chunk-G5SMYKX2.js";
import "./chunk-XIFGWALT.js";
import "./chunk-HANBNIMK.js";

// src/engines/duckdb/copy.ts
import { copyFile } from "node:fs/promises";
async function copyDatabase(file, to) {
  const session = await openSession(file);
  try {
    await session.run("CHECKPOINT");
    await copyFile(file, to);
  } finally {
    session.close();
  }
}
export {
  copyDatabase
};
