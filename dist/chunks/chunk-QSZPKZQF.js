import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Refusal,
  sameAgain
} from "./chunk-G5SMYKX2.js";

// src/main/ending.ts
var names = ["SIGINT", "SIGTERM"];
function listen() {
  const controller = new AbortController();
  const stop = () => {
    for (const name of names) process.off(name, heard);
  };
  const heard = (name) => {
    stop();
    controller.abort(name);
  };
  for (const name of names) process.on(name, heard);
  const letGo = () => {
    stop();
    if (controller.signal.aborted) process.kill(process.pid, signalOf(controller.signal));
  };
  return { ending: controller.signal, stop, letGo };
}
function signalOf({ reason }) {
  return names.find((name) => name === reason) ?? "SIGTERM";
}
var said = {
  stops: "stopping at the next step",
  "goes-on": "what has begun goes on to its end, which is near"
};
async function inGoodOrder(manner, { note }, signals, work) {
  const heard = signals ?? listen();
  const { ending } = heard;
  const told = () => note(`${signalOf(ending)}: ${said[manner]}; once more to stop at once`);
  if (ending.aborted) told();
  else ending.addEventListener("abort", told);
  try {
    return await work(ending);
  } finally {
    ending.removeEventListener("abort", told);
    if (signals === null) heard.stop();
  }
}
function refuseEnded(ending) {
  if (!ending.aborted) return;
  throw new Refusal("signal", `${signalOf(ending)} came before anything was changed`, sameAgain);
}
function endedWords(ending) {
  return ending.aborted ? `; ${signalOf(ending)} came meanwhile, and it went on to its end` : "";
}
var never = new AbortController().signal;

export {
  listen,
  inGoodOrder,
  refuseEnded,
  endedWords,
  never
};
