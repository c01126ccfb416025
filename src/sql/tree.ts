/**
 * The tree of queries and expressions. Every node says its range. Chains of operators, set operations and joins are
 * flat, so the depth of a tree is that of the brackets in the text.
 */
export type * from './tree-expression.js'
export type * from './tree-query.js'
export type * from './tree-table.js'
