import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  runAsCommand
} from "./chunks/chunk-NJGFYTM3.js";
import "./chunks/chunk-HANBNIMK.js";

// src/cli.ts
await runAsCommand();
