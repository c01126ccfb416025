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
function cutAt(items, limit, rest) {
  return items.length <= limit ? items : [...items.slice(0, limit), rest(items.length - limit)];
}
function cutLines(lines, limit, one) {
  return cutAt(
    lines,
    limit,
    (left) => one === void 0 ? `and ${count(left)} more` : `and ${counted(left, `more ${one}`)}`
  );
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  count,
  counted,
  listed,
  cutAt,
  cutLines,
  messageOf
};
