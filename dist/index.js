import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runAsAction
} from "./chunks/chunk-744VFEM2.js";
import "./chunks/chunk-HANBNIMK.js";

// src/index.ts
await runAsAction();
