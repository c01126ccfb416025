import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{b as m}from"./chunks/chunk-65LNC27S.js";import"./chunks/chunk-MN4Q3AM3.js";import"./chunks/chunk-XDVA7NNB.js";import"./chunks/chunk-TB5ROFKA.js";import"./chunks/chunk-CCRNYFYJ.js";await m();
