import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  InternalError
} from "./chunk-XIFGWALT.js";

// src/deploy/refusal.ts
var Refusal = class extends Error {
  step;
  /** One command; or, where there is none, what somebody has to do. */
  next;
  /** What was odd before, and may be why. */
  warnings;
  /** What `next` has to wait for: `after 2026-01-02T00:00:00.000Z`, `once fact is put back`. Null where nothing. */
  waits;
  constructor(step, message, next, warnings = [], waits = null) {
    super(message);
    this.name = "Refusal";
    this.step = step;
    this.next = next;
    this.warnings = warnings;
    this.waits = waits;
  }
};
var sameAgain = "run the same command again";
function toldOf({ message, next }, same) {
  if (next === sameAgain && same !== null) return { message, next: same };
  if (next === "" || /^(bluegreen|git|npm) /.test(next)) return { message, next: next === "" ? null : next };
  return { message: `${message}
${next}`, next: null };
}
var TransientRefusal = class extends Refusal {
  happened;
  wait;
  constructor(step, message, happened, wait = null) {
    super(step, message, sameAgain);
    this.name = "TransientRefusal";
    this.happened = happened;
    this.wait = wait;
  }
};
var StepFailure = class extends InternalError {
  step;
  next;
  constructor(step, message, next, cause) {
    super(message, { cause });
    this.name = "StepFailure";
    this.step = step;
    this.next = next;
  }
};
var Overtaken = class extends Refusal {
  constructor(step, message, next = "") {
    super(step, message, next);
    this.name = "Overtaken";
  }
};
var PlatformInUse = class extends Refusal {
  /** `process`: its number; null where nobody knows. */
  constructor(message, process = null) {
    const who = process === null ? "that process" : `process ${process}`;
    super("engine", message, sameAgain, [], `once ${who} has ended`);
    this.name = "PlatformInUse";
  }
};
var CheckRefusal = class extends Refusal {
  checked;
  constructor(refusal, checked) {
    super(refusal.step, refusal.message, refusal.next, refusal.warnings, refusal.waits);
    this.checked = checked;
  }
};

export {
  Refusal,
  sameAgain,
  toldOf,
  TransientRefusal,
  StepFailure,
  Overtaken,
  PlatformInUse,
  CheckRefusal
};
