// What is used of yaml: documents with the ranges of their nodes.
export { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments, parseDocument } from 'yaml'
