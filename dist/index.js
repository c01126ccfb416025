import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runAsAction
} from "./chunks/chunk-TQ3FJLYV.js";
import "./chunks/chunk-HANBNIMK.js";

// src/index.ts
await runAsAction();
