import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/project/fault.ts
function isFault(finding) {
  return "hint" in finding;
}
var FaultError = class extends Error {
  faults;
  constructor(faults) {
    super(faults.map((f) => f.message).join("\n"));
    this.name = "FaultError";
    this.faults = faults;
  }
};
var InternalError = class extends Error {
  constructor(message, options = {}) {
    super(message, options);
    this.name = "InternalError";
  }
};

export {
  isFault,
  FaultError,
  InternalError
};
