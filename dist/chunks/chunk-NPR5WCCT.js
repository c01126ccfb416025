import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/project/wording.ts
function count(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
function counted(value, one, many = `${one}s`) {
  return `${count(value)} ${value === 1 ? one : many}`;
}
function listed(items, limit) {
  const rest = items.length - limit;
  return rest <= 0 ? items.join(", ") : `${items.slice(0, limit).join(", ")} and ${count(rest)} more`;
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  count,
  counted,
  listed,
  messageOf
};
