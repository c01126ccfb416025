import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  InternalError
} from "./chunk-XIFGWALT.js";

// src/deploy/refusal.ts
var Refusal = class extends Error {
  step;
  next;
  /** What was odd before, and may be why. */
  warnings;
  constructor(step, message, next, warnings = []) {
    super(message);
    this.name = "Refusal";
    this.step = step;
    this.next = next;
    this.warnings = warnings;
  }
};
var TransientRefusal = class extends Refusal {
  happened;
  wait;
  constructor(step, message, happened, wait = null) {
    super(step, message, "run the same command again");
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
  constructor(message) {
    super("engine", message, "wait until it has ended, or end it, and run the same command again");
    this.name = "PlatformInUse";
  }
};
var CheckRefusal = class extends Refusal {
  checked;
  constructor(refusal, checked) {
    super(refusal.step, refusal.message, refusal.next, refusal.warnings);
    this.checked = checked;
  }
};

export {
  Refusal,
  TransientRefusal,
  StepFailure,
  Overtaken,
  PlatformInUse,
  CheckRefusal
};
