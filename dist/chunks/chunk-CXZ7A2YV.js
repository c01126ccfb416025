import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  messageOf
} from "./chunk-TLCTVH6B.js";

// src/git/file-error.ts
function codeOf(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (typeof code === "string") return code;
  return messageOf(error);
}
var words = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file may not grow that large",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the file system is read-only",
  EMFILE: "too many open files",
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EISDIR: "there is a folder of that name"
};
function reasonOf(error) {
  const code = codeOf(error);
  const known = words[code];
  return known === void 0 ? code : `${known} (${code})`;
}

// src/git/write-fault.ts
var faultAt = (path, code, message, hint) => ({
  code,
  file: path,
  line: 1,
  column: 1,
  message,
  hint
});
var changed = (path) => faultAt(
  path,
  "changed-meanwhile",
  "The file changed during the run; nothing was written",
  "Run the command again."
);
var missing = (path) => faultAt(
  path,
  "changed-meanwhile",
  "git has the file, and it is not on disk: it was never checked out, or deleted during the run; nothing was written",
  "In a sparse checkout: git sparse-checkout add FOLDER. Else run the command again."
);
var notRestored = (path, kept) => faultAt(path, "not-restored", "The file could not be put back", `Its old text is in ${kept}`);
var outside = (path) => faultAt(
  path,
  "outside-project",
  "A symbolic link leads elsewhere; nothing was written",
  "Put the file itself there."
);
var filtered = (path) => faultAt(
  path,
  "filtered",
  "A filter or an encoding of .gitattributes makes this file other on disk than in git; nothing was written",
  "Take the file out of the filter, or out of the project with `ignore`."
);
var notWritable = (path, error, whole = true) => faultAt(
  path,
  "not-writable",
  `The file could not be written: ${reasonOf(error)}${whole ? "; nothing was changed" : ""}`,
  "Check the permissions of the file and of its folder, and the space on its disk."
);

export {
  codeOf,
  reasonOf,
  changed,
  missing,
  notRestored,
  outside,
  filtered,
  notWritable
};
