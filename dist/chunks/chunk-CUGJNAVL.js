import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/engines/platform.ts
var known = {
  duckdb: {
    atomicSwitch: true,
    // Options of a WITH clause mean nothing there: altering one is recorded, and that is all.
    alterInPlace: true,
    carryOffsets: false,
    streaming: false,
    connectors: false,
    nameLimit: 249
  },
  flink: {
    atomicSwitch: false,
    alterInPlace: false,
    carryOffsets: false,
    streaming: true,
    connectors: true,
    nameLimit: 249
  },
  confluent: {
    atomicSwitch: false,
    alterInPlace: true,
    carryOffsets: false,
    streaming: true,
    connectors: true,
    nameLimit: 249
  }
};
function capabilitiesOf(kind) {
  return known[kind];
}

// src/project/place.ts
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function placeAt(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

export {
  capabilitiesOf,
  lineStarts,
  placeAt
};
