// What is used of jsonc-parser: trees with the ranges of their nodes, and texts with comments.
export { findNodeAtLocation, parse, parseTree, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js'
