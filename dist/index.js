import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runAsAction
} from "./chunks/chunk-UFTWPZEB.js";
import "./chunks/chunk-QSZPKZQF.js";
import "./chunks/chunk-G5SMYKX2.js";
import "./chunks/chunk-XIFGWALT.js";
import "./chunks/chunk-HANBNIMK.js";

// src/index.ts
await runAsAction();
