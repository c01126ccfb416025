import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  __require
} from "./chunk-HANBNIMK.js";

// lazy:scripts/vendor/yaml.js
var loaded;
var load = () => loaded ??= __require("../vendor/yaml-AVVWYFQD.js");
function isAlias(...given) {
  return new.target ? new (load()).isAlias(...given) : load().isAlias(...given);
}
function isMap(...given) {
  return new.target ? new (load()).isMap(...given) : load().isMap(...given);
}
function isPair(...given) {
  return new.target ? new (load()).isPair(...given) : load().isPair(...given);
}
function isScalar(...given) {
  return new.target ? new (load()).isScalar(...given) : load().isScalar(...given);
}
function isSeq(...given) {
  return new.target ? new (load()).isSeq(...given) : load().isSeq(...given);
}
function LineCounter(...given) {
  return new.target ? new (load()).LineCounter(...given) : load().LineCounter(...given);
}
function parseAllDocuments(...given) {
  return new.target ? new (load()).parseAllDocuments(...given) : load().parseAllDocuments(...given);
}
function parseDocument(...given) {
  return new.target ? new (load()).parseDocument(...given) : load().parseDocument(...given);
}

export {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  parseDocument
};
