import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  changed,
  codeOf,
  filtered,
  missing,
  notRestored,
  notWritable,
  outside,
  reasonOf
} from "./chunk-PKCRKF5J.js";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments
} from "./chunk-Z5FMGZBF.js";
import {
  capabilitiesOf,
  closest,
  distance,
  doubledNames,
  lineStarts,
  parseSql,
  placeAt
} from "./chunk-NQXOQHYF.js";
import {
  alters,
  creates,
  filledColumns,
  fills,
  listedTables,
  meaningOf,
  mentionsOf,
  nameTable,
  newMemory,
  nowhere,
  originsOf,
  originsOfExpression,
  outputsOf,
  placeStatements,
  relationOfQuery,
  rowOriginsOf,
  schemasAbout,
  scopeUpTo,
  settleCommonTables,
  shownFull,
  shownType,
  spellingsOf,
  stateOf,
  statementText,
  storedRelation,
  typeOfColumn,
  typeOfExpression,
  typeOfSyntax,
  unbounded,
  wholeAggregate
} from "./chunk-RKLR3CUN.js";
import {
  canonicalRange,
  canonicalSpan,
  cursorOf,
  eachChild,
  endOf,
  hasPlaceholder,
  heardAround,
  heardAt,
  keywordOf,
  lex,
  lineStarts as lineStarts2,
  parseRange,
  parsedOf,
  placeAt as placeAt2,
  rangeWriter,
  readDataType,
  spokenToken,
  startOf,
  statementAround,
  syntaxOf,
  textAt,
  typeText,
  unquoted,
  wholeQuery
} from "./chunk-C5YV6325.js";
import {
  require_picomatch
} from "./chunk-KBSLBYN4.js";
import {
  array,
  check,
  getDotPath,
  integer,
  literal,
  minValue,
  nonEmpty,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  rawTransform,
  record,
  regex,
  safeParse,
  string,
  transform,
  union,
  unknown
} from "./chunk-DITJVFON.js";
import {
  strategyOf
} from "./chunk-CBI4OXON.js";
import {
  FaultError,
  InternalError,
  isFault
} from "./chunk-AKCXJFYG.js";
import {
  CheckRefusal,
  Refusal
} from "./chunk-MV5YO3DT.js";
import {
  __commonJS,
  __toESM
} from "./chunk-HANBNIMK.js";

// node_modules/dot-properties/lib/ast.js
var require_ast = __commonJS({
  "node_modules/dot-properties/lib/ast.js"(exports, module) {
    var Node = class {
      constructor(type, range) {
        this.type = type, range && (this.range = range);
      }
    };
    var Pair = class extends Node {
      constructor(key, value, range) {
        super("PAIR", range), this.key = key, this.value = value;
      }
      separator(src) {
        if (Array.isArray(this.range) && this.range.length >= 3) {
          const [_, start2, end] = this.range;
          return src.slice(start2, end);
        }
        return null;
      }
    };
    var Comment = class extends Node {
      constructor(comment, range) {
        super("COMMENT", range), this.comment = comment;
      }
    };
    var EmptyLine = class extends Node {
      constructor(range) {
        super("EMPTY_LINE", range);
      }
    };
    module.exports = { Node, Pair, Comment, EmptyLine };
  }
});

// node_modules/dot-properties/lib/parse.js
var require_parse = __commonJS({
  "node_modules/dot-properties/lib/parse.js"(exports, module) {
    var { Pair, Comment, EmptyLine } = require_ast();
    var atComment = (src, offset) => {
      const ch = src[offset];
      return ch === "#" || ch === "!";
    };
    var atLineEnd = (src, offset) => {
      const ch = src[offset];
      return !ch || ch === "\r" || ch === `
`;
    };
    var endOfIndent = (src, offset) => {
      let ch = src[offset];
      for (; ch === "	" || ch === "\f" || ch === " "; )
        offset += 1, ch = src[offset];
      return offset;
    };
    var endOfComment = (src, offset) => {
      let ch = src[offset];
      for (; ch && ch !== "\r" && ch !== `
`; )
        offset += 1, ch = src[offset];
      return offset;
    };
    var endOfKey = (src, offset) => {
      let ch = src[offset];
      for (; ch && ch !== "\r" && ch !== `
` && ch !== "	" && ch !== "\f" && ch !== " " && ch !== ":" && ch !== "="; )
        ch === "\\" ? src[offset + 1] === `
` ? offset = endOfIndent(src, offset + 2) : offset += 2 : offset += 1, ch = src[offset];
      return offset;
    };
    var endOfSeparator = (src, offset) => {
      let ch = src[offset], hasEqSign = false;
      loop: for (; ch === "	" || ch === "\f" || ch === " " || ch === "=" || ch === ":" || ch === "\\"; ) {
        switch (ch) {
          case "\\":
            if (src[offset + 1] !== `
`) break loop;
            offset = endOfIndent(src, offset + 2);
            break;
          case "=":
          case ":":
            if (hasEqSign) break loop;
            hasEqSign = true;
          // fallthrough
          default:
            offset += 1;
        }
        ch = src[offset];
      }
      return offset;
    };
    var endOfValue = (src, offset) => {
      let ch = src[offset];
      for (; ch && ch !== "\r" && ch !== `
`; )
        offset += ch === "\\" ? 2 : 1, ch = src[offset], ch === `
` && src[offset - 1] === "\r" && (offset += 1, ch = src[offset]);
      return offset;
    };
    var unescape = (str) => str.replace(/\\(u[0-9a-fA-F]{4}|\r?\n[ \t\f]*|.)?/g, (match, code) => {
      switch (code && code[0]) {
        case "f":
          return "\f";
        case "n":
          return `
`;
        case "r":
          return "\r";
        case "t":
          return "	";
        case "u": {
          const c = parseInt(code.substr(1), 16);
          return isNaN(c) ? code : String.fromCharCode(c);
        }
        case "\r":
        case `
`:
        case void 0:
          return "";
        default:
          return code;
      }
    });
    function parseLines2(src, ast) {
      const lines = [];
      for (let i = 0; i < src.length && (src[i] === `
` && src[i - 1] === "\r" && (i += 1), !!src[i]); ++i) {
        const keyStart = endOfIndent(src, i);
        if (atLineEnd(src, keyStart)) {
          lines.push(ast ? new EmptyLine([i, keyStart]) : ""), i = keyStart;
          continue;
        }
        if (atComment(src, keyStart)) {
          const commentEnd = endOfComment(src, keyStart), comment = src.slice(keyStart, commentEnd);
          lines.push(ast ? new Comment(comment, [keyStart, commentEnd]) : comment), i = commentEnd;
          continue;
        }
        const keyEnd = endOfKey(src, keyStart), key = unescape(src.slice(keyStart, keyEnd)), valueStart = endOfSeparator(src, keyEnd);
        if (atLineEnd(src, valueStart)) {
          lines.push(
            ast ? new Pair(key, "", [keyStart, keyEnd, valueStart, valueStart]) : [key, ""]
          ), i = valueStart;
          continue;
        }
        const valueEnd = endOfValue(src, valueStart), value = unescape(src.slice(valueStart, valueEnd));
        lines.push(
          ast ? new Pair(key, value, [keyStart, keyEnd, valueStart, valueEnd]) : [key, value]
        ), i = valueEnd;
      }
      return lines;
    }
    function addPair(res, key, value, pathSep) {
      if (!pathSep) {
        res[key] = value;
        return;
      }
      const keyPath = key.split(pathSep);
      let parent = res;
      for (; keyPath.length >= 2; ) {
        const p = keyPath.shift();
        if (p === "__proto__") return;
        parent[p] ? typeof parent[p] != "object" && (parent[p] = { "": parent[p] }) : parent[p] = {}, parent = parent[p];
      }
      const leaf = keyPath[0];
      typeof parent[leaf] == "object" ? parent[leaf][""] = value : parent[leaf] = value;
    }
    function parse3(src, path) {
      const pathSep = path ? typeof path == "string" ? path : "." : null, lines = Array.isArray(src) ? src : parseLines2(src, false), res = {};
      for (const line2 of lines)
        line2 instanceof Pair ? addPair(res, line2.key, line2.value, pathSep) : Array.isArray(line2) && addPair(res, line2[0], line2[1], pathSep);
      return res;
    }
    module.exports = { parse: parse3, parseLines: parseLines2 };
  }
});

// node_modules/dot-properties/lib/stringify.js
var require_stringify = __commonJS({
  "node_modules/dot-properties/lib/stringify.js"(exports, module) {
    var { Pair, Comment, EmptyLine } = require_ast();
    var escapeNonPrintable = (str, latin1) => String(str).replace(
      latin1 !== false ? /[^\t\n\f\r -~\xa1-\xff]/g : /[\0-\b\v\x0e-\x1f]/g,
      (ch) => "\\u" + ch.charCodeAt(0).toString(16).padStart(4, "0")
    );
    var escape = (str) => String(str).replace(/\\/g, "\\\\").replace(/\f/g, "\\f").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t");
    var escapeKey = (key) => escape(key).replace(/^[#!]|[ =:]/g, "\\$&");
    var escapeValue = (value) => escape(value).replace(/^ /, "\\ ");
    var prefixComment = (str, prefix2) => str.replace(/^\s*([#!][ \t\f]*)?/g, prefix2);
    function fold({ indent, latin1, lineWidth, newline: newline2, foldChars }, key, value) {
      const printKey = escapeNonPrintable(key, latin1), printValue = escapeNonPrintable(value, latin1);
      let line2 = printKey + printValue;
      if (!lineWidth || lineWidth < 0 || line2.length <= lineWidth) return line2;
      let start2 = 0, split3, i = 0;
      key && printKey.length < lineWidth && (line2 = printKey + newline2 + indent + printValue, start2 = printKey.length + newline2.length, i = start2 + indent.length);
      for (let ch = line2[i]; ch; ch = line2[++i]) {
        let end = i - start2 >= lineWidth ? split3 || i : void 0;
        if (!end)
          switch (ch) {
            case "\r":
              line2[i + 1] === `
` && (i += 1);
            // fallthrough
            case `
`:
              end = i + 1;
              break;
            case "\\":
              switch (i += 1, line2[i]) {
                case "r":
                  line2[i + 1] === "\\" && line2[i + 2] === "n" && (i += 2);
                // fallthrough
                case "n":
                  end = i + 1;
                  break;
                case " ":
                case "=":
                case ":":
                  foldChars.includes(line2[i]) && (split3 = i + 1);
                  break;
                case "f":
                  foldChars.includes("\f") && (split3 = i + 1);
                  break;
                case "t":
                  foldChars.includes("	") && (split3 = i + 1);
                  break;
              }
              break;
            default:
              foldChars.includes(ch) && (split3 = i + 1);
          }
        if (end) {
          let lineEnd = end, ch2 = line2[lineEnd - 1];
          for (; ch2 === `
` || ch2 === "\r"; )
            lineEnd -= 1, ch2 = line2[lineEnd - 1];
          const next = line2[end], atWhitespace = next === "	" || next === "\f" || next === " ";
          line2 = line2.slice(0, lineEnd) + newline2 + indent + (atWhitespace ? "\\" : "") + line2.slice(end), start2 = lineEnd + newline2.length, split3 = void 0, i = start2 + indent.length - 1;
        }
      }
      return line2;
    }
    var toLines = (obj, pathSep, defaultKey, prefix2 = "") => Object.keys(obj).reduce((lines, key) => {
      const value = obj[key];
      if (value && typeof value == "object")
        return lines.concat(
          toLines(value, pathSep, defaultKey, prefix2 + key + pathSep)
        );
      {
        const k = key === defaultKey ? prefix2.slice(0, -pathSep.length) : prefix2 + key;
        return lines.push([k, value]), lines;
      }
    }, []);
    function stringify(input, {
      commentPrefix = "# ",
      defaultKey = "",
      indent = "    ",
      keySep = " = ",
      latin1 = true,
      lineWidth = 80,
      newline: newline2 = `
`,
      pathSep = ".",
      foldChars = "\f	 ."
    } = {}) {
      if (!input) return "";
      Array.isArray(input) || (input = toLines(input, pathSep, defaultKey));
      const lineOpt = {
        indent,
        latin1,
        lineWidth,
        newline: "\\" + newline2,
        foldChars
      }, commentOpt = {
        indent: commentPrefix,
        latin1,
        lineWidth,
        newline: newline2,
        foldChars
      };
      return input.map((line2) => {
        switch (true) {
          case !line2:
          case line2 instanceof EmptyLine:
            return "";
          case Array.isArray(line2):
            return fold(
              lineOpt,
              escapeKey(line2[0]) + keySep,
              escapeValue(line2[1])
            );
          case line2 instanceof Pair:
            return fold(
              lineOpt,
              escapeKey(line2.key) + keySep,
              escapeValue(line2.value)
            );
          case line2 instanceof Comment:
            return fold(
              commentOpt,
              "",
              prefixComment(line2.comment, commentPrefix)
            );
          default:
            return fold(
              commentOpt,
              "",
              prefixComment(String(line2), commentPrefix)
            );
        }
      }).join(newline2);
    }
    module.exports = { stringify };
  }
});

// node_modules/dot-properties/lib/index.js
var require_lib = __commonJS({
  "node_modules/dot-properties/lib/index.js"(exports, module) {
    var { Node, Pair, Comment, EmptyLine } = require_ast();
    var { parse: parse3, parseLines: parseLines2 } = require_parse();
    var { stringify } = require_stringify();
    module.exports = {
      Node,
      Pair,
      Comment,
      EmptyLine,
      parse: parse3,
      parseLines: parseLines2,
      stringify
    };
  }
});

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process == "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = 250;
    var WHITESPACE_CHARACTERS = [
      "	",
      `
`,
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH: 256,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements)
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value), index2 = R++;
      debug(name, index2, value), t[name] = index2, src[index2] = value, safeSrc[index2] = safe, re[index2] = new RegExp(value, isGlobal ? "g" : void 0), safeRe[index2] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*"), createToken("NUMERICIDENTIFIERLOOSE", "\\d+"), createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`), createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`), createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`), createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`), createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`), createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`), createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`), createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`), createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`), createToken("FULL", `^${src[t.FULLPLAIN]}$`), createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`), createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`), createToken("GTLT", "((?:<|>)?=?)"), createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`), createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`), createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`), createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`), createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`), createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`), createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`), createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`), createToken("COERCERTL", src[t.COERCE], true), createToken("COERCERTLFULL", src[t.COERCEFULL], true), createToken("LONETILDE", "(?:~>?)"), createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true), exports.tildeTrimReplace = "$1~", createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`), createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`), createToken("LONECARET", "(?:\\^)"), createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true), exports.caretTrimReplace = "$1^", createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`), createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`), createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`), createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`), createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true), exports.comparatorTrimReplace = "$1$2$3", createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`), createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`), createToken("STAR", "(<|>)?=?\\s*\\*"), createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$"), createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => options ? typeof options != "object" ? looseOption : options : emptyOpts;
    module.exports = parseOptions;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a == "number" && typeof b == "number")
        return a === b ? 0 : a < b ? -1 : 1;
      const anum = numeric.test(a), bnum = numeric.test(b);
      return anum && bnum && (a = +a, b = +b), a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length)
        return false;
      for (let i = 0; i < identifiers.length; i++)
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0)
          return false;
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        if (options = parseOptions(options), version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease)
            return version;
          version = version.version;
        } else if (typeof version != "string")
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        if (version.length > MAX_LENGTH)
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        debug("SemVer", version, options), this.options = options, this.loose = !!options.loose, this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m)
          throw new TypeError(`Invalid Version: ${version}`);
        if (this.raw = version, this.major = +m[1], this.minor = +m[2], this.patch = +m[3], this.major > MAX_SAFE_INTEGER || this.major < 0)
          throw new TypeError("Invalid major version");
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0)
          throw new TypeError("Invalid minor version");
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0)
          throw new TypeError("Invalid patch version");
        m[4] ? this.prerelease = m[4].split(".").map((id) => {
          if (/^[0-9]+$/.test(id)) {
            const num = +id;
            if (num >= 0 && num < MAX_SAFE_INTEGER)
              return num;
          }
          return id;
        }) : this.prerelease = [], this.build = m[5] ? m[5].split(".") : [], this.format();
      }
      format() {
        return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(".")}`), this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        if (debug("SemVer.compare", this.version, this.options, other), !(other instanceof _SemVer)) {
          if (typeof other == "string" && other === this.version)
            return 0;
          other = new _SemVer(other, this.options);
        }
        return other.version === this.version ? 0 : this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        return other instanceof _SemVer || (other = new _SemVer(other, this.options)), this.major < other.major ? -1 : this.major > other.major ? 1 : this.minor < other.minor ? -1 : this.minor > other.minor ? 1 : this.patch < other.patch ? -1 : this.patch > other.patch ? 1 : 0;
      }
      comparePre(other) {
        if (other instanceof _SemVer || (other = new _SemVer(other, this.options)), this.prerelease.length && !other.prerelease.length)
          return -1;
        if (!this.prerelease.length && other.prerelease.length)
          return 1;
        if (!this.prerelease.length && !other.prerelease.length)
          return 0;
        let i = 0;
        do {
          const a = this.prerelease[i], b = other.prerelease[i];
          if (debug("prerelease compare", i, a, b), a === void 0 && b === void 0)
            return 0;
          if (b === void 0)
            return 1;
          if (a === void 0)
            return -1;
          if (a === b)
            continue;
          return compareIdentifiers(a, b);
        } while (++i);
      }
      compareBuild(other) {
        other instanceof _SemVer || (other = new _SemVer(other, this.options));
        let i = 0;
        do {
          const a = this.build[i], b = other.build[i];
          if (debug("build compare", i, a, b), a === void 0 && b === void 0)
            return 0;
          if (b === void 0)
            return 1;
          if (a === void 0)
            return -1;
          if (a === b)
            continue;
          return compareIdentifiers(a, b);
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release2, identifier, identifierBase) {
        if (release2.startsWith("pre")) {
          if (!identifier && identifierBase === false)
            throw new Error("invalid increment argument: identifier is empty");
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier)
              throw new Error(`invalid identifier: ${identifier}`);
          }
        }
        switch (release2) {
          case "premajor":
            this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0, this.inc("patch", identifier, identifierBase), this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            this.prerelease.length === 0 && this.inc("patch", identifier, identifierBase), this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0)
              throw new Error(`version ${this.raw} is not a prerelease`);
            this.prerelease.length = 0;
            break;
          case "major":
            (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
            break;
          case "minor":
            (this.patch !== 0 || this.prerelease.length === 0) && this.minor++, this.patch = 0, this.prerelease = [];
            break;
          case "patch":
            this.prerelease.length === 0 && this.patch++, this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base2 = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0)
              this.prerelease = [base2];
            else {
              let i = this.prerelease.length;
              for (; --i >= 0; )
                typeof this.prerelease[i] == "number" && (this.prerelease[i]++, i = -2);
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false)
                  throw new Error("invalid increment argument: identifier already exists");
                this.prerelease.push(base2);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base2];
              if (identifierBase === false && (prerelease = [identifier]), isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                isNaN(prereleaseBase) && (this.prerelease = prerelease);
              } else
                this.prerelease = prerelease;
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release2}`);
        }
        return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(".")}`), this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compare3 = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare3;
  }
});

// src/deploy/command.ts
function command(verb, environment, ...options) {
  return ["bluegreen", verb, "--environment", quoted(environment), ...options].join(" ");
}
function quoted(text3) {
  return /^[\w.-]+$/.test(text3) ? text3 : `'${text3.replaceAll("'", `'\\''`)}'`;
}

// src/settings/problem.ts
async function faultsOf(text3, file, problems) {
  if (problems.length === 0) return [];
  const { positions } = await import("./position-TAKDL4FN.js");
  const placeOf5 = positions(text3);
  return problems.map(({ code, path, at, message, hint: hint2 }) => ({ code, file, ...placeOf5(path, at), message, hint: hint2 })).toSorted((a, b) => a.line - b.line || a.column - b.column);
}

// src/settings/yaml-text.ts
async function parseYaml(text3, file) {
  const { FAILSAFE_SCHEMA, load, mergeTag, YAMLException } = await import("../vendor/js-yaml-VVW4Q635.js");
  if (!/^\s*[^\s#]/m.test(text3.replace(/^\uFEFF/, ""))) return "";
  try {
    return load(text3, { schema: FAILSAFE_SCHEMA.withTags(mergeTag), maxDepth: 50 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line: line2 = 0, column = 0 } = error.mark ?? {};
    const message = `Not valid YAML: ${error.reason}`;
    throw new FaultError([{ code: "bad-yaml", file, line: line2 + 1, column: column + 1, message, hint: "" }]);
  }
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isNothing(value) {
  return value === "" || value === "~" || value === "null" || value === void 0 || value === null;
}

// src/settings/section.ts
function checkSection(schema, value, path) {
  const mapping = isNothing(value) ? {} : value;
  if (!isMapping(mapping))
    return { value: null, problems: [problemAt(path, "must be a mapping of keys to values")] };
  const known5 = Object.keys(schema.entries);
  const present = Object.fromEntries(Object.entries(mapping).filter(([, item]) => !isNothing(item)));
  const parsed = safeParse(schema, present);
  const wrong = (parsed.issues ?? []).map((issue) => problemOf(issue, path));
  const problems = [...unknownKeys(Object.keys(mapping), known5, path), ...wrong];
  return { value: parsed.success && problems.length === 0 ? parsed.output : null, problems };
}
function problemAt(path, message, hint2 = "") {
  const key = path.at(-1);
  const said4 = key === void 0 ? `The document ${message}` : `\`${key}\` ${message}`;
  return { code: "bad-setting", path, at: "value", message: said4, hint: hint2 };
}
function problemOf(issue, path) {
  const keys4 = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
  const last = keys4.findLast((key) => typeof key === "string");
  const at = [...path, ...keys4];
  const message = issue.kind === "schema" && issue.input === void 0 ? "is missing" : issue.message;
  return {
    ...problemAt(at, message),
    message: last === void 0 ? `Value ${message}` : `\`${last}\` ${message}`
  };
}
function unknownKeys(present, known5, path) {
  return present.filter((key) => !known5.includes(key)).map((key) => ({
    code: "unknown-key",
    path: [...path, key],
    at: "key",
    message: `Unknown key ${JSON.stringify(key)}`,
    hint: nearestHint(key, known5)
  }));
}
function nearestHint(name, known5) {
  const [nearest2] = known5.toSorted((a, b) => far(name, a) - far(name, b));
  const near = nearest2 !== void 0 && far(name, nearest2) <= Math.max(2, Math.floor(name.length / 2));
  return `${near ? `Did you mean \`${nearest2}\`? ` : ""}Known: ${known5.join(", ")}`;
}
function far(name, other) {
  const plain4 = (text3) => text3.toLowerCase().replaceAll("_", "-");
  return distance(plain4(name), plain4(other));
}

// src/project/cycle.ts
function cycles(names2, edges) {
  const walk2 = { index: /* @__PURE__ */ new Map(), lowest: /* @__PURE__ */ new Map(), open: [], isOpen: /* @__PURE__ */ new Set(), parts: [] };
  for (const start2 of names2) if (!walk2.index.has(start2)) walkFrom(start2, edges, walk2);
  return walk2.parts;
}
function walkFrom(start2, edges, walk2) {
  const way = [enter(start2, walk2)];
  for (let visit3 = way.at(-1); visit3 !== void 0; visit3 = way.at(-1)) {
    const target = edges.get(visit3.name)?.[visit3.next++];
    if (target === void 0) leave(way, walk2);
    else if (!walk2.index.has(target)) way.push(enter(target, walk2));
    else if (walk2.isOpen.has(target)) lower(visit3.name, walk2.index.get(target), walk2);
  }
}
function enter(name, { index: index2, lowest: lowest2, open: open2, isOpen }) {
  const visit3 = { name, index: index2.size, next: 0 };
  index2.set(name, visit3.index);
  lowest2.set(name, visit3.index);
  open2.push(name);
  isOpen.add(name);
  return visit3;
}
function leave(way, walk2) {
  const visit3 = way.pop();
  const outer = way.at(-1);
  if (visit3 === void 0) return;
  if (walk2.lowest.get(visit3.name) === visit3.index) close(visit3.name, walk2);
  if (outer !== void 0) lower(outer.name, walk2.lowest.get(visit3.name), walk2);
}
function close(name, { open: open2, isOpen, parts: parts2 }) {
  const part = open2.splice(open2.lastIndexOf(name));
  for (const member of part) isOpen.delete(member);
  parts2.push(part.sort());
}
function lower(name, to, { lowest: lowest2 }) {
  const before = lowest2.get(name);
  if (to !== void 0 && (before === void 0 || to < before)) lowest2.set(name, to);
}

// src/project/order.ts
function topologicalOrder(names2, after2) {
  const graph = graphOf([...names2].sort(), after2);
  const ordered2 = inTurn(graph);
  return ordered2.length === names2.length ? named(graph, ordered2) : withCycles(graph);
}
function graphOf(names2, after2) {
  const places2 = new Map(names2.map((name, i) => [name, i]));
  return { names: names2, needs: names2.map((name, i) => needsOf(i, after2.get(name) ?? [], places2)) };
}
function needsOf(node, names2, places2) {
  const needs2 = [];
  for (const name of names2) {
    const need = places2.get(name);
    if (need !== void 0 && need !== node) needs2.push(need);
  }
  return needs2.length < 2 ? needs2 : [...new Set(needs2)];
}
function named({ names: names2 }, nodes) {
  return nodes.map((node) => names2[node] ?? "");
}
function inTurn({ needs: needs2 }) {
  const waiting = Int32Array.from(needs2, (own) => own.length);
  const followers = followersOf(needs2);
  const ordered2 = [];
  let ready = [];
  for (const [node, own] of needs2.entries()) if (own.length === 0) ready.push(node);
  while (ready.length > 0) {
    const next = [];
    for (const node of ready) {
      ordered2.push(node);
      for (const follower of followers[node] ?? []) if (isLast(follower, waiting)) next.push(follower);
    }
    ready = next.sort((a, b) => a - b);
  }
  return ordered2;
}
function followersOf(needs2) {
  const followers = needs2.map(() => []);
  for (const [node, own] of needs2.entries()) for (const need of own) followers[need]?.push(node);
  return followers;
}
function isLast(follower, waiting) {
  const left = (waiting[follower] ?? 0) - 1;
  waiting[follower] = left;
  return left === 0;
}
function withCycles(graph) {
  const { names: names2 } = graph;
  const needs2 = new Map(names2.map((name, i) => [name, named(graph, graph.needs[i] ?? [])]));
  const members = /* @__PURE__ */ new Map();
  const heads = /* @__PURE__ */ new Map();
  for (const cycle of cycles(names2, needs2)) {
    const [head = ""] = cycle;
    members.set(head, cycle);
    for (const name of cycle) heads.set(name, head);
  }
  const ofCycle = (head) => (members.get(head) ?? []).flatMap(
    (name) => (needs2.get(name) ?? []).map((need) => heads.get(need) ?? need)
  );
  const between = graphOf(
    [...members.keys()].sort(),
    new Map([...members.keys()].map((head) => [head, ofCycle(head)]))
  );
  return named(between, inTurn(between)).flatMap((head) => members.get(head) ?? []);
}

// src/plan/object.ts
function objectKey(object3) {
  return `${family(object3.kind)}:${object3.name}`;
}
function family(kind) {
  if (kind === "connector") return "connector";
  return kind === "statement" || kind === "seed" ? "statement" : "table";
}
function wantedObjects(pipeline) {
  const objects = [...tables(pipeline), ...statements(pipeline), ...connectors(pipeline)];
  return new Map(objects.map((object3) => [objectKey(object3), object3]));
}
function keysOf({ tables: own, statements: sent2, connectors: out }) {
  return /* @__PURE__ */ new Set([
    ...own.filter(isOwn).map(objectKey),
    ...sent2.filter(isRunning).map(({ name }) => objectKey({ name, kind: "statement" })),
    ...out.map(({ name }) => objectKey({ name, kind: "connector" }))
  ]);
}
function sharedKeys(one, other) {
  const known5 = /* @__PURE__ */ new Set([...one.tables, ...one.statements]);
  return keysOf({
    tables: other.tables.filter((table) => known5.has(table)),
    statements: other.statements.filter((statement) => known5.has(statement)),
    connectors: []
  });
}
function isOwn(table) {
  return table.kind !== "external" && !table.consumer;
}
function externalsOf(pipeline) {
  return pipeline.tables.filter((table) => table.kind === "external").map((table) => wantedTable(table, []));
}
function tables(pipeline) {
  const definitions = definitionsOf(pipeline);
  return pipeline.tables.filter(isOwn).map(
    (table) => wantedTable(table, table.kind === "view" ? definitions.get(table.name)?.reads ?? [] : [])
  );
}
function wantedTable(table, reads) {
  const { name, kind, options, file, line: line2 } = table;
  return new Hashed({ name, kind, table: name, options, reads, writes: [name], file, line: line2 }, table);
}
function statements(pipeline) {
  return pipeline.statements.filter(isRunning).map((statement) => {
    const { name, reads, writes, file, line: line2 } = statement;
    const kind = statement.kind === "seed" ? "seed" : "statement";
    return new Hashed(
      { name, kind, table: writes[0] ?? name, options: {}, reads, writes, file, line: line2 },
      statement
    );
  });
}
var Hashed = class {
  name;
  kind;
  table;
  options;
  reads;
  writes;
  file;
  line;
  #source;
  constructor(facts, source) {
    this.name = facts.name;
    this.kind = facts.kind;
    this.table = facts.table;
    this.options = facts.options;
    this.reads = facts.reads;
    this.writes = facts.writes;
    this.file = facts.file;
    this.line = facts.line;
    this.#source = source;
  }
  get content() {
    return this.#source.hash;
  }
};
function connectors(pipeline) {
  return pipeline.connectors.map((connector2) => ({
    name: connector2.name,
    kind: "connector",
    table: connector2.topics[0] ?? connector2.name,
    content: connector2.hash,
    options: {},
    reads: connector2.topics,
    writes: [],
    file: connector2.file,
    line: 1
  }));
}
function isRunning(statement) {
  return statement.kind === "job" || statement.kind === "seed";
}
function definitionsOf(pipeline) {
  const creates2 = pipeline.statements.filter((s) => s.kind === "table" || s.kind === "view");
  return new Map(creates2.flatMap((statement) => statement.writes.map((table) => [table, statement])));
}
function tablesServing(pipeline) {
  const own = pipeline.tables.filter((table) => table.kind !== "external");
  return Object.fromEntries(own.map((table) => [table.identity, table.name]));
}
function recorded(wanted, colour, state) {
  const { name, kind, table, options, reads, writes } = wanted;
  return {
    name,
    kind,
    table,
    get content() {
      return wanted.content;
    },
    colour,
    state,
    since: null,
    options,
    reads,
    writes
  };
}
function objectsByKey(environment) {
  return new Map(environment.objects.map((object3) => [objectKey(object3), object3]));
}

// src/plan/target.ts
function substituted(text3, substitute) {
  const keys4 = Object.keys(substitute).filter((key) => key !== "").sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (keys4.length === 0) return text3;
  const pattern = new RegExp(keys4.map(escaped).join("|"), "g");
  return text3.replace(pattern, (found) => substitute[found] ?? found);
}
function escaped(key) {
  return key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/plan/consumer.ts
function labelOf(shown3) {
  return typeof shown3 === "string" ? shown3 : shown3.content;
}
function tablesShown(shown3) {
  return typeof shown3 === "string" ? [shown3] : shown3.reads;
}
function consumersOf(pipeline, substitute) {
  const definitions = definitionsOf(pipeline);
  return Object.fromEntries(
    pipeline.tables.flatMap((table) => {
      const definition2 = table.consumer ? definitions.get(table.name) : void 0;
      if (table.published === null) return [];
      if (definition2 === void 0) return [[table.published, table.name]];
      const { sql: sql2, reads, file, line: line2 } = definition2;
      const content = table.hash;
      return [[table.published, { sql: substituted(sql2, substitute), content, reads, file, line: line2 }]];
    })
  );
}
function movesBetween(from, to) {
  const names2 = [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])];
  const isView = (name) => typeof to[name] === "object";
  const reads = new Map(Object.entries(to).map(([name, shown3]) => [name, tablesShown(shown3).filter(isView)]));
  return topologicalOrder(names2, reads).map((consumer) => moveOf(consumer, from[consumer] ?? null, to[consumer] ?? null)).filter((move3) => move3.from !== move3.to);
}
function moveOf(consumer, from, to) {
  const label = (shown3) => shown3 === null ? null : labelOf(shown3);
  const view = viewOf(to) ?? viewOf(from);
  return { consumer, from: label(from), to: label(to), ...view === null ? {} : { view } };
}
function viewOf(shown3) {
  return typeof shown3 === "string" ? null : shown3;
}
function consumerName({ consumer, view }) {
  return view === void 0 ? `published.${consumer}` : consumer;
}

// src/deploy/moved.ts
async function movedSince(release2, other, ledgers) {
  for (const [name, ledger] of ledgers) {
    const then = await ledger.after(other);
    if (then !== null) return `since ${name} had that one: ${whatMoved(release2, other, then)}`;
  }
  const unknown5 = `${[...ledgers.keys()].join(" and ")} never had that one`;
  const [first] = ledgers;
  const now = first === void 0 ? null : (await first[1].read()).environment;
  return first === void 0 || now === null ? unknown5 : `${unknown5}; against what ${first[0]} holds now: ${whatMoved(release2, null, now)}`;
}
function whatMoved(release2, other, environment) {
  const served = other !== null && environment.serves.release === other;
  const held2 = told(environment.objects);
  const wanted = told(wantedObjects(release2.green).values());
  const isOther2 = ({ content }, key) => held2.has(key) && held2.get(key)?.content !== content;
  const isGone = ({ colour }, key) => colour === (served ? "blue" : "green") && !wanted.has(key);
  const parts2 = [
    named2("different", [...where(wanted, isOther2), ...served ? otherViews(release2, environment) : []]),
    named2(
      "new",
      where(wanted, (_, key) => !held2.has(key))
    ),
    named2("gone", where(held2, isGone))
  ];
  const said4 = parts2.filter((part) => part !== "").join("; ");
  return said4 === "" ? "no table; its accepted deviations, options or baseline are others" : said4;
}
function told(objects) {
  const own = [...objects].filter(({ kind }) => kind !== "statement" && kind !== "external");
  return new Map(own.map((object3) => [objectKey(object3), object3]));
}
function where(objects, holds) {
  return [...objects].filter(([key, object3]) => holds(object3, key)).map(([, { name }]) => name);
}
function otherViews(release2, { serves }) {
  return Object.entries(consumersOf(release2.green, {})).flatMap(([name, shown3]) => {
    const before = serves.consumers[name];
    const isOther2 = typeof shown3 === "object" && before !== void 0 && labelOf(before) !== labelOf(shown3);
    return isOther2 ? [name] : [];
  });
}
function named2(word, names2) {
  const most2 = 10;
  const shown3 = [...names2].sort().slice(0, most2).join(", ");
  const more = names2.length > most2 ? ` and ${names2.length - most2} more` : "";
  return names2.length === 0 ? "" : `${word} ${shown3}${more}`;
}

// src/deploy/rules.ts
var defaultRules = {
  requires: null,
  proofAge: null,
  freeze: [],
  soak: 0,
  catchUp: 6 * 36e5,
  retireAfter: 0,
  autoRollback: true,
  concurrency: 1
};
var day = 864e5;
function freezeWindow(text3) {
  const [first = "", last = "", more] = text3.split("/");
  const from = Date.parse(first.trim());
  const to = Date.parse(last.trim());
  if (more !== void 0 || Number.isNaN(from) || Number.isNaN(to)) return null;
  const until = /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(last) ? to + day : to;
  return from < until ? { text: text3, from, until } : null;
}
function frozen({ freeze: freeze2 }, environment, now) {
  const at = Date.parse(now);
  const window = freeze2.find(({ from, until }) => from <= at && at < until);
  return window === void 0 ? null : `${environment} is frozen (freeze: ${window.text}) until ${new Date(window.until).toISOString()}`;
}
function refuseFrozen(rules, environment, now) {
  const message = frozen(rules, environment, now);
  if (message !== null)
    throw new Refusal("freeze", message, command("deploy", environment, "--until", "validate"));
}
async function refuseOtherRelease(release2, expected, name, ledgers) {
  if (expected === null || expected === release2.hash) return;
  const moved = await movedSince(release2, expected, ledgers);
  throw new Refusal(
    "release",
    `the release is ${release2.hash}, not ${expected}; ${moved}`,
    command("plan", name)
  );
}
async function refuseUnproved(release2, rules, ledgerOf2, now) {
  const { requires } = rules;
  if (requires === null) return;
  const { environment } = await ledgerOf2(requires).read();
  const problem = proofProblem(release2, rules, environment, requires, now);
  if (problem === null) return;
  throw new Refusal(
    "requires",
    problem,
    `bluegreen deploy --environment ${requires} --release ${release2.hash}`
  );
}
function proofProblem(release2, rules, environment, requires, now) {
  const proof2 = latestProof(environment?.proofs ?? [], release2.hash);
  if (proof2?.outcome === "pass") {
    const age = Date.parse(now) - Date.parse(proof2.at);
    if (rules.proofAge === null || age <= rules.proofAge) return null;
    return `${requires} proved ${release2.hash} at ${proof2.at}, which is longer ago than proof-age allows`;
  }
  if (proof2 !== void 0) return `the checks in ${requires} said ${proof2.outcome} of ${release2.hash}`;
  const held2 = environment?.release ?? null;
  const moved = environment === null || held2 === null ? "" : `; since ${held2}: ${whatMoved(release2, held2, environment)}`;
  return `${requires} has not proved ${release2.hash}${moved}`;
}
function latestProof(proofs, release2) {
  return proofs.filter((proof2) => proof2.release === release2).at(-1);
}

// src/settings/value.ts
var text = string("must be a text");
var words = pipe(text, nonEmpty("must not be empty"));
var list = array(words, "must be a list, such as [a, b]");
var flag = pipe(
  picklist(["true", "True", "TRUE", "false", "False", "FALSE"], "must be true or false"),
  transform((value) => value.toLowerCase() === "true")
);
var count = pipe(
  text,
  regex(/^\d{1,9}$/, "must be a whole number"),
  transform((value) => Number(value))
);
var positive = pipe(count, minValue(1, "must be 1 or more"));
var units = {
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5,
  d: 864e5,
  w: 6048e5
};
var duration = pipe(
  text,
  regex(
    /^(?:0|(?:\d{1,6}(?:\.\d{1,3})?(?:ms|[smhdw]))+)$/,
    "must be a duration, such as 30s, 10m, 2h or 14d"
  ),
  transform(
    (value) => [...value.matchAll(/([\d.]+)(ms|[smhdw])/g)].reduce(
      (sum, [, amount = "0", unit = ""]) => sum + Number(amount) * (units[unit] ?? 0),
      0
    )
  )
);
var limit = pipe(
  text,
  regex(/^(?:\d{1,3}(?:\.\d{1,9})?\s*%|\d{1,15})$/, "must be a share, such as 0.1%, or a number of rows"),
  transform(limitOf),
  check((value) => value.kind === "rows" || value.share <= 1, "must be at most 100%")
);
function limitOf(value) {
  return value.endsWith("%") ? { kind: "share", share: Number(value.slice(0, -1)) / 100 } : { kind: "rows", rows: Number(value) };
}
var freeze = pipe(
  text,
  rawTransform(({ dataset, addIssue, NEVER }) => {
    const window = freezeWindow(dataset.value);
    if (window !== null) return window;
    addIssue({ message: "must be two dates, the first not after the second, such as 2026-12-20/2027-01-02" });
    return NEVER;
  })
);
var folder = pipe(
  words,
  transform((path) => path.replaceAll("\\", "/")),
  check(
    (path) => !/^(?:\/|[A-Za-z]:)/.test(path) && !path.split("/").includes(".."),
    "must be a folder within the repository"
  ),
  transform(plainPath)
);
function plainPath(path) {
  const start2 = path.startsWith("/") ? "/" : "";
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  return `${start2}${segments.join("/")}`;
}

// src/settings/engine-settings.ts
var optional2 = optional;
var common = {
  engine: optional2(words),
  ledger: optional2(picklist(["local", "remote"], "must be local or remote")),
  settings: optional2(words),
  substitute: optional2(
    record(string(), string("must be a text"), "must be a mapping of texts to texts")
  ),
  dialect: optional2(words),
  revisions: optional2(flag),
  requires: optional2(words),
  "proof-age": optional2(duration),
  soak: optional2(duration),
  "retire-after": optional2(duration),
  concurrency: optional2(positive),
  freeze: optional2(array(freeze, 'must be a list of ranges, such as ["2026-12-20/2027-01-02"]')),
  "auto-rollback": optional2(flag),
  approval: optional2(unknown()),
  samples: optional2(words)
};
var duckdb = object({ ...common, file: optional2(words) });
var confluent = object(common);
var flink = object({
  ...common,
  gateway: optional2(words),
  jobmanager: optional2(words),
  kafka: optional2(words),
  connect: optional2(words)
});
var approval = object({ "four-eyes": optional2(flag) });
var engines = ["duckdb", "confluent", "flink"];
function checkEngine(name, value, path, last) {
  const engine = isMapping(value) && !isNothing(value["engine"]) ? value["engine"] : "duckdb";
  const two = checkSection(approval, isMapping(value) ? value["approval"] : {}, [...path, "approval"]);
  const made2 = (checked, make2) => ({
    value: checked.value && two.value ? make2(checked.value) : null,
    problems: [...checked.problems, ...two.problems]
  });
  const from = (own, ledger) => base(name, own, { fourEyes: two.value?.["four-eyes"] ?? false }, ledger, last);
  switch (engine) {
    case "duckdb":
      return made2(checkSection(duckdb, value, path), (own) => ({
        ...from(own, "local"),
        engine: "duckdb",
        file: own.file ?? `.bluegreen/${name}.duckdb`
      }));
    case "confluent":
      return made2(checkSection(confluent, value, path), (own) => ({
        ...from(own, "remote"),
        engine: "confluent"
      }));
    case "flink":
      return made2(checkSection(flink, value, path), (own) => ({
        ...from(own, "remote"),
        engine: "flink",
        gateway: own.gateway ?? null,
        jobmanager: own.jobmanager ?? null,
        kafka: own.kafka ?? null,
        connect: own.connect ?? null
      }));
    default: {
      const problem = problemAt([...path, "engine"], `is ${JSON.stringify(engine)}, which is no engine`);
      return { value: null, problems: [{ ...problem, hint: nearestHint(String(engine), engines) }] };
    }
  }
}
function base(name, own, who, usual2, last) {
  const ledger = own.ledger ?? usual2;
  return {
    name,
    ledger,
    settings: own.settings ?? null,
    substitute: own.substitute ?? {},
    dialect: own.dialect ?? null,
    // The last environment takes no revision of what served there; a laptop's own does not count as one.
    revisions: own.revisions ?? (!last || ledger === "local"),
    requires: own.requires ?? null,
    proofAge: own["proof-age"] ?? null,
    soak: own.soak ?? 0,
    retireAfter: own["retire-after"] ?? 0,
    concurrency: own.concurrency ?? 10,
    freeze: own.freeze ?? [],
    autoRollback: own["auto-rollback"] ?? true,
    approval: who,
    samples: own.samples ?? null,
    missing: []
  };
}

// src/settings/substitution.ts
var variable = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
function substituteVariables(value, env, path) {
  return within(value, path, env, /* @__PURE__ */ new Map());
}
function within(value, path, env, seen) {
  if (typeof value === "string") return inText(value, env, path);
  if (seen.has(value)) return { value: seen.get(value), missing: [] };
  const done = inCollection(value, (item, key) => within(item, [...path, key], env, seen));
  seen.set(value, done.value);
  return done;
}
function inText(text3, env, path) {
  const names2 = [...text3.matchAll(variable)].map(([, name = ""]) => name);
  const missing2 = names2.filter((name) => env[name] === void 0).map((name) => ({ variable: name, path }));
  return missing2.length > 0 ? { value: void 0, missing: missing2 } : { value: text3.replace(variable, (_, name) => env[name] ?? ""), missing: missing2 };
}
function inCollection(value, visit3) {
  if (Array.isArray(value)) {
    const items = value.map((item, place) => visit3(item, place));
    const kept3 = items.filter((item) => item.value !== void 0);
    return { value: kept3.map((item) => item.value), missing: items.flatMap(({ missing: missing2 }) => missing2) };
  }
  if (!isMapping(value)) return { value, missing: [] };
  const entries = Object.entries(value).map(([key, item]) => ({ key, ...visit3(item, key) }));
  const kept2 = entries.filter((entry) => entry.value !== void 0);
  return {
    value: Object.fromEntries(kept2.map((entry) => [entry.key, entry.value])),
    missing: entries.flatMap(({ missing: missing2 }) => missing2)
  };
}

// src/settings/environments.ts
var nameShape = new RegExp("^\\p{L}[\\p{L}\\p{N} ._-]{0,79}$", "u");
function checkEnvironments(value, env) {
  const path = ["environments"];
  if (isNothing(value)) return { value: [defaultEnvironment], problems: [] };
  if (!isMapping(value))
    return { value: null, problems: [problemAt(path, "must be a mapping of names to settings")] };
  const names2 = Object.keys(value);
  if (names2.length === 0) return { value: [defaultEnvironment], problems: [] };
  const checked = names2.map(
    (name, place) => checkEnvironment(name, value[name], env, place === names2.length - 1)
  );
  const environments = checked.flatMap(({ value: one }) => one ? [one] : []);
  const problems = [
    ...checked.flatMap((one) => one.problems),
    ...environments.flatMap((one) => orderProblems(one, names2)),
    ...sharedFiles(environments),
    ...sameNames(names2)
  ];
  return { value: problems.length === 0 ? environments : null, problems };
}
var defaultEnvironment = {
  ...base("local", {}, { fourEyes: false }, "local", true),
  engine: "duckdb",
  file: ".bluegreen/local.duckdb"
};
function checkEnvironment(name, raw, env, last) {
  const path = ["environments", name];
  const { value, missing: missing2 } = substituteVariables(raw, env, path);
  const one = checkEngine(name, value, path, last);
  const misnamed = nameShape.test(name) ? [] : [
    problemAt(
      path,
      "is no name for an environment: it starts with a letter and has at most 80 characters"
    )
  ];
  const problems = [...misnamed.map((problem) => ({ ...problem, at: "key" })), ...one.problems];
  return { value: one.value && problems.length === 0 ? { ...one.value, missing: missing2 } : null, problems };
}
function orderProblems({ name, requires }, names2) {
  const before = names2.slice(0, names2.indexOf(name));
  if (requires === null || before.includes(requires)) return [];
  const path = ["environments", name, "requires"];
  const known5 = names2.includes(requires);
  const message = known5 ? `is ${requires}, which does not come before ${name}` : `is ${JSON.stringify(requires)}, which is no environment`;
  return [problemAt(path, message, before.length > 0 ? nearestHint(requires, before) : "")];
}
function sharedFiles(environments) {
  const owners = /* @__PURE__ */ new Map();
  return environments.flatMap((one) => {
    if (one.engine !== "duckdb") return [];
    const file = plainPath(one.file);
    const owner = owners.get(file);
    owners.set(file, one.name);
    const path = ["environments", one.name, "file"];
    return owner === void 0 ? [] : [problemAt(path, `is the file of environment ${owner} too`)];
  });
}
function sameNames(names2) {
  const plain4 = names2.map((name) => name.toLowerCase());
  return names2.flatMap((name, place) => {
    const first = plain4.indexOf(plain4[place] ?? "");
    if (first === place) return [];
    const problem = problemAt(["environments", name], `differs from ${names2[first] ?? ""} in case only`);
    return [{ ...problem, at: "key" }];
  });
}

// src/settings/projects.ts
var project = object({ name: optional(words), path: folder });
function checkProjects(value) {
  if (isNothing(value)) return { value: [], problems: [] };
  const several = Array.isArray(value);
  const items = several ? value : [value];
  const checked = items.map((item, place) => checkProject(item, several ? ["project", place] : ["project"]));
  const projects = checked.flatMap(({ value: one }) => one ? [one] : []);
  const problems = [
    ...checked.flatMap((one) => one.problems),
    ...several ? [...sameNames2(projects), ...samePaths(projects)] : []
  ];
  return { value: problems.length === 0 ? projects : null, problems };
}
function checkProject(item, path) {
  const given = isMapping(item) ? item : { path: item };
  const { value, problems } = checkSection(project, given, path);
  return { value: value && { name: value.name ?? lastSegment(value.path), path: value.path }, problems };
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1) || null;
}
function sameNames2(projects) {
  const names2 = projects.map(({ name }) => name);
  return projects.flatMap(
    ({ name }, place) => names2.indexOf(name) === place ? [] : [problemAt(["project", place], `is the second project called ${name ?? "like the repository"}`)]
  );
}
function samePaths(projects) {
  const paths = projects.map(({ path }) => path);
  return projects.flatMap(
    ({ path }, place) => paths.indexOf(path) === place ? [] : [problemAt(["project", place], `is the second project in ${path || "the repository itself"}`)]
  );
}

// src/settings/settings.ts
var optional3 = optional;
var unknown2 = unknown;
var document = object({
  project: optional3(unknown2()),
  ignore: optional3(list),
  samples: optional3(words),
  catalog: optional3(words),
  database: optional3(words),
  published: optional3(list),
  release: optional3(unknown2()),
  environments: optional3(unknown2()),
  checks: optional3(unknown2())
});
var release = object({
  branches: optional3(list),
  main: optional3(words),
  baseline: optional3(words),
  closure: optional3(picklist(["full", "minimal"], "must be full or minimal")),
  tables: optional3(list),
  exclude: optional3(list),
  versions: optional3(record(string(), positive, "must be a mapping of tables to numbers"))
});
var checks = object({ rows: optional3(unknown2()) });
var rows = object({ warn: optional3(limit), fail: optional3(limit), "min-rows": optional3(count) });
var defaultSettings = {
  file: "bluegreen.yaml",
  text: "",
  projects: [],
  ignore: [],
  samples: "samples",
  catalog: null,
  database: null,
  published: [],
  release: {
    branches: ["release/**"],
    main: "main",
    baseline: "latest:*",
    closure: "full",
    tables: [],
    exclude: [],
    versions: {}
  },
  environments: [defaultEnvironment],
  checks: { rows: { warn: null, fail: null, minRows: 0 } }
};
async function parseSettings(text3, file, env) {
  const { value, problems } = checkDocument(await parseYaml(text3, file), env);
  if (value !== null) return { ...value, file, text: text3 };
  throw new FaultError(await faultsOf(text3, file, problems));
}
function checkDocument(raw, env) {
  const { environments, ...others } = isMapping(raw) ? raw : {};
  const plain4 = substituteVariables(isMapping(raw) ? others : raw, env, []);
  const top = checkSection(document, plain4.value, []);
  const own = isMapping(plain4.value) ? plain4.value : {};
  const projects = checkProjects(own["project"]);
  const released = checkSection(release, own["release"], ["release"]);
  const places2 = checkEnvironments(environments, env);
  const checked = checkSection(checks, own["checks"], ["checks"]);
  const limits = checkSection(rows, isMapping(own["checks"]) ? own["checks"]["rows"] : void 0, [
    "checks",
    "rows"
  ]);
  const parts2 = [top, projects, released, places2, checked, limits];
  const problems = [...plain4.missing.map(missingProblem), ...parts2.flatMap((part) => part.problems)];
  const settings = settingsOf(top.value, projects.value, released.value, places2.value, limits.value);
  return { value: problems.length === 0 ? settings : null, problems };
}
function settingsOf(top, projects, released, environments, limits) {
  const usual2 = defaultSettings;
  return {
    ...usual2,
    projects: projects ?? [],
    ignore: top?.ignore ?? [],
    samples: top?.samples ?? usual2.samples,
    catalog: top?.catalog ?? null,
    database: top?.database ?? null,
    published: top?.published ?? [],
    release: { ...usual2.release, ...defined(released ?? {}) },
    environments: environments ?? usual2.environments,
    checks: {
      rows: { warn: limits?.warn ?? null, fail: limits?.fail ?? null, minRows: limits?.["min-rows"] ?? 0 }
    }
  };
}
function defined(section) {
  const { branches, main, baseline, closure, tables: tables2, exclude, versions } = section;
  return {
    ...branches && { branches },
    ...main !== void 0 && { main },
    ...baseline !== void 0 && { baseline },
    ...closure && { closure },
    ...tables2 && { tables: tables2 },
    ...exclude && { exclude },
    ...versions && { versions }
  };
}
function missingProblem({ variable: variable2, path }) {
  return {
    code: "missing-variable",
    path,
    at: "value",
    message: `Environment variable ${variable2} is not set`,
    hint: `Set ${variable2}, or write the value itself.`
  };
}

// src/settings/environment-choice.ts
async function environmentFor(settings, name, { last = false } = {}) {
  const { environments } = settings;
  const names2 = environments.map((one) => one.name);
  const chosen = name === null ? last ? names2.at(-1) : names2.length === 1 ? names2[0] : void 0 : name;
  const found = environments.find((one) => one.name === chosen);
  if (!found) throw await failed(settings, [chosen === void 0 ? unnamed(names2) : unknown3(chosen, names2)]);
  if (found.missing.length > 0) throw await failed(settings, found.missing.map(missingProblem));
  return found;
}
async function failed({ text: text3, file }, problems) {
  return new FaultError(await faultsOf(text3, file, problems));
}
function unnamed(names2) {
  const message = `Say which environment: --environment ${names2.join(" | ")}`;
  return { code: "no-environment", path: ["environments"], at: "key", message, hint: "" };
}
function unknown3(name, names2) {
  const message = `There is no environment ${JSON.stringify(name)}`;
  return {
    code: "unknown-environment",
    path: ["environments"],
    at: "key",
    message,
    hint: nearestHint(name, names2)
  };
}

// src/project/group.ts
function groupBy(items, keyOf4) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf4(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

// src/project/version.ts
var suffix = /^(.+)_v([1-9]\d{0,8})$/;
function versionOf(name) {
  const match = suffix.exec(name);
  const [, stem, digits] = match ?? [];
  return stem === void 0 || digits === void 0 ? { stem: name, version: 1 } : { stem, version: Number(digits) };
}
function withVersion(stem, version) {
  return version === 1 ? stem : `${stem}_v${version}`;
}

// src/release/follow.ts
var places = [
  /^(sink\.)?(topic|path|table-name|index)$/,
  /(^|\.)transactional-id(-prefix)?$/,
  /(^|\.)transactional\.id$/,
  /(^|\.)group[.-]id$/,
  /(^|\.)subject$/
];
var homes = [/^(sink\.)?(topic|path|table-name|index)$/];
function followsVersion(key) {
  return places.some((pattern) => pattern.test(key));
}
function isHome(key) {
  return homes.some((pattern) => pattern.test(key));
}
function follow(value, version) {
  const { body, tail } = split(value);
  return body === "" ? value : withVersion(versionOf(body).stem, version) + tail;
}
function unfollow(value, now, before) {
  const { body, tail } = split(value);
  const { stem, version } = versionOf(body);
  if (body === "" || version !== now || now === 1) return value;
  return before !== null && follow(before, now) === value ? before : stem + tail;
}
function split(value) {
  const body = value.replace(/\/+$/, "");
  return { body, tail: value.slice(body.length) };
}

// src/release/renaming.ts
function replacements(statement, renaming) {
  const { text: text3 } = statement.sql;
  const names2 = statement.mentions.flatMap(
    ({ name, table }) => renameOne(text3, name, renaming.lastPart(table))
  );
  const owner = statement.mentions.find(({ name: { role } }) => role === "define" || role === "alter");
  const options = owner === void 0 ? [] : statement.statement.options.flatMap((entry) => moveOne(entry, owner, renaming));
  const hinted = statement.mentions.flatMap(
    (mention) => mention.name.options.flatMap((entry) => moveOne(entry, mention, renaming))
  );
  return [...names2, ...options, ...hinted].sort((a, b) => a.start - b.start);
}
function renameOne(text3, name, lastPart3) {
  const part = name.parts.at(-1);
  if (part === void 0 || part.text === lastPart3) return [];
  const isPlain = text3.charAt(name.start - 1) !== "'" && !part.quoted;
  return [
    { start: part.start, end: part.end, text: isPlain ? bare(lastPart3) : lastPart3.replaceAll("`", "``") }
  ];
}
function bare(name) {
  const isWord = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) && keywordOf(name)?.reserved !== true;
  return isWord || hasPlaceholder(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}
function moveOne(entry, { table, name }, renaming) {
  if (!followsVersion(entry.key)) return [];
  const value = renaming.option(table, name.parts.at(-1)?.text ?? "", entry);
  return value === entry.value ? [] : [{ ...entry.valueSpan, text: value.replaceAll("'", "''") }];
}
function applyReplacements(text3, list2) {
  let at = 0;
  const pieces = [];
  for (const { start: start2, end, text: piece } of list2) {
    pieces.push(text3.slice(at, start2), piece);
    at = end;
  }
  return pieces.join("") + text3.slice(at);
}

// src/main/edits.ts
function applyEdits(edits, files) {
  const texts3 = new Map(files.map((file) => [file.path, file.text]));
  return [...groupBy(edits, (edit) => edit.file)].flatMap(([path, own]) => {
    const before = texts3.get(path) ?? null;
    const inOrder5 = [...own].sort((a, b) => a.start - b.start);
    return before === null ? [] : [{ path, before, after: applyReplacements(before, inOrder5) }];
  });
}

// src/main/release.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/project/participation.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var sql = /\.sql$/i;
var connector = /\.(json|ya?ml)$/i;
var properties = /\.properties$/i;
function isPipelineFile(path) {
  return sql.test(path) || connector.test(path) || properties.test(path);
}
function isSqlFile(path) {
  return sql.test(path);
}
function mayHoldConnector(path) {
  return connector.test(path);
}
function isPropertiesFile(path) {
  return properties.test(path);
}
function isUnder(root, path) {
  return root === "" || path.startsWith(`${root}/`);
}
function participation(root, ignore) {
  const patterns = ignore.map((pattern) => pattern.replace(/^\.\//, "").replace(/\/+$/, ""));
  const ignored = patterns.length === 0 ? () => false : (0, import_picomatch.default)([...patterns, ...patterns.map((pattern) => `${pattern}/**`)], { dot: true });
  return (path) => {
    if (!isUnder(root, path)) return false;
    const inside2 = root === "" ? path : path.slice(root.length + 1);
    if (inside2.split("/").some((segment) => segment === "test" || segment === "tests")) return false;
    return !ignored(inside2) && !ignored(path);
  };
}
function findProjects(paths, repository) {
  const roots = [...new Set(paths.filter(isSqlFile).flatMap(pipelinesRoot))].sort();
  if (roots.length === 0) return [{ name: repository, root: "" }];
  if (roots.length === 1) return roots.map((root) => ({ name: lastSegment2(root), root }));
  return roots.map((root) => ({ name: parentName(root), root }));
}
function pipelinesRoot(path) {
  const segments = path.split("/");
  const at = segments.indexOf("pipelines");
  return at < 0 || at === segments.length - 1 ? [] : [segments.slice(0, at + 1).join("/")];
}
function lastSegment2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function parentName(root) {
  const parents = root.split("/").slice(0, -1);
  return parents.length === 0 ? lastSegment2(root) : parents.join("-");
}

// src/project/project.ts
function resolving(names2) {
  const known5 = /* @__PURE__ */ new Map();
  return {
    names: names2,
    resolve: (placed) => {
      const before = known5.get(placed);
      if (before !== void 0) return before;
      const statement = resolved(placed, names2);
      known5.set(placed, statement);
      return statement;
    }
  };
}
function resolveProject(read2, { names: names2, resolve: resolve3 }) {
  const statements2 = read2.statements.map(resolve3);
  return { ...read2, names: names2, statements: statements2, tables: gather(statements2) };
}
function resolved(placed, names2) {
  const mentions = mentionsOf(placed, names2);
  const having = (role) => tablesNamed(mentions, role);
  const target = having("define");
  const rowsOf3 = distinct(having("read"));
  const others = [...having("like"), ...having("option")];
  const filled2 = fills(placed.statement) ? [...having("write"), ...target] : [];
  const writes = placed.part === "script" ? none : distinct(filled2);
  const created3 = creates(placed.statement) ? target[0] ?? null : null;
  const altered3 = alters(placed.statement) ? having("alter")[0] ?? null : null;
  return {
    ...placed,
    mentions,
    reads: others.length === 0 ? rowsOf3 : distinct([...rowsOf3, ...others]),
    rowsOf: rowsOf3,
    writes,
    creates: created3,
    alters: altered3,
    outputs: outputsOf2(created3 ?? altered3, writes)
  };
}
var none = [];
function tablesNamed(mentions, role) {
  const named4 = mentions.filter(({ name }) => name.role === role);
  return named4.length === 0 ? none : named4.map(({ table }) => table);
}
function outputsOf2(made2, writes) {
  return made2 === null || writes.includes(made2) ? writes : [made2, ...writes];
}
function distinct(tables2) {
  return tables2.length < 2 ? tables2 : [...new Set(tables2)].sort();
}
function gather(statements2) {
  const all = /* @__PURE__ */ new Map();
  const of = (id) => {
    const known5 = all.get(id) ?? { creates: [], alters: [], writers: [], seeds: [], readers: [] };
    all.set(id, known5);
    return known5;
  };
  for (const statement of statements2) if (statement.part !== "script") enter2(statement, of);
  return new Map([...all.keys()].sort().map((id) => [id, tableOf(id, of(id))]));
}
function enter2(statement, of) {
  if (statement.creates !== null) of(statement.creates).creates.push(statement);
  if (statement.alters !== null) of(statement.alters).alters.push(statement);
  for (const id of statement.writes)
    (statement.part === "seed" ? of(id).seeds : of(id).writers).push(statement);
  for (const id of statement.reads) of(id).readers.push(statement);
}
function tableOf(id, gathered) {
  const home = gathered.creates[0]?.file;
  const { creates: creates2, writers, seeds, readers } = gathered;
  const alters2 = [...gathered.alters].sort((a, b) => distance2(a, home) - distance2(b, home));
  return { id, creates: creates2, alters: alters2, writers, seeds, readers, external: writers.length + seeds.length === 0 };
}
function distance2(alter, home) {
  return alter.file === home ? 0 : 1;
}

// src/project/read.ts
var import_dot_properties = __toESM(require_lib(), 1);

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text3, ignoreTrivia = false) {
  const len = text3.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count2, exact) {
    let digits = 0, value2 = 0;
    for (; digits < count2 || !exact; ) {
      let ch = text3.charCodeAt(pos);
      if (ch >= 48 && ch <= 57)
        value2 = value2 * 16 + ch - 48;
      else if (ch >= 65 && ch <= 70)
        value2 = value2 * 16 + ch - 65 + 10;
      else if (ch >= 97 && ch <= 102)
        value2 = value2 * 16 + ch - 97 + 10;
      else
        break;
      pos++, digits++;
    }
    return digits < count2 && (value2 = -1), value2;
  }
  function setPosition(newPosition) {
    pos = newPosition, value = "", tokenOffset = 0, token = 16, scanError = 0;
  }
  function scanNumber() {
    let start2 = pos;
    if (text3.charCodeAt(pos) === 48)
      pos++;
    else
      for (pos++; pos < text3.length && isDigit(text3.charCodeAt(pos)); )
        pos++;
    if (pos < text3.length && text3.charCodeAt(pos) === 46)
      if (pos++, pos < text3.length && isDigit(text3.charCodeAt(pos)))
        for (pos++; pos < text3.length && isDigit(text3.charCodeAt(pos)); )
          pos++;
      else
        return scanError = 3, text3.substring(start2, pos);
    let end = pos;
    if (pos < text3.length && (text3.charCodeAt(pos) === 69 || text3.charCodeAt(pos) === 101))
      if (pos++, (pos < text3.length && text3.charCodeAt(pos) === 43 || text3.charCodeAt(pos) === 45) && pos++, pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        for (pos++; pos < text3.length && isDigit(text3.charCodeAt(pos)); )
          pos++;
        end = pos;
      } else
        scanError = 3;
    return text3.substring(start2, end);
  }
  function scanString() {
    let result2 = "", start2 = pos;
    for (; ; ) {
      if (pos >= len) {
        result2 += text3.substring(start2, pos), scanError = 2;
        break;
      }
      const ch = text3.charCodeAt(pos);
      if (ch === 34) {
        result2 += text3.substring(start2, pos), pos++;
        break;
      }
      if (ch === 92) {
        if (result2 += text3.substring(start2, pos), pos++, pos >= len) {
          scanError = 2;
          break;
        }
        switch (text3.charCodeAt(pos++)) {
          case 34:
            result2 += '"';
            break;
          case 92:
            result2 += "\\";
            break;
          case 47:
            result2 += "/";
            break;
          case 98:
            result2 += "\b";
            break;
          case 102:
            result2 += "\f";
            break;
          case 110:
            result2 += `
`;
            break;
          case 114:
            result2 += "\r";
            break;
          case 116:
            result2 += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            ch3 >= 0 ? result2 += String.fromCharCode(ch3) : scanError = 4;
            break;
          default:
            scanError = 5;
        }
        start2 = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31)
        if (isLineBreak(ch)) {
          result2 += text3.substring(start2, pos), scanError = 2;
          break;
        } else
          scanError = 6;
      pos++;
    }
    return result2;
  }
  function scanNext() {
    if (value = "", scanError = 0, tokenOffset = pos, lineStartOffset = lineNumber, prevTokenLineStartOffset = tokenLineStartOffset, pos >= len)
      return tokenOffset = len, token = 17;
    let code = text3.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do
        pos++, value += String.fromCharCode(code), code = text3.charCodeAt(pos);
      while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code))
      return pos++, value += String.fromCharCode(code), code === 13 && text3.charCodeAt(pos) === 10 && (pos++, value += `
`), lineNumber++, tokenLineStartOffset = pos, token = 14;
    switch (code) {
      // tokens: []{}:,
      case 123:
        return pos++, token = 1;
      case 125:
        return pos++, token = 2;
      case 91:
        return pos++, token = 3;
      case 93:
        return pos++, token = 4;
      case 58:
        return pos++, token = 6;
      case 44:
        return pos++, token = 5;
      // strings
      case 34:
        return pos++, value = scanString(), token = 10;
      // comments
      case 47:
        const start2 = pos - 1;
        if (text3.charCodeAt(pos + 1) === 47) {
          for (pos += 2; pos < len && !isLineBreak(text3.charCodeAt(pos)); )
            pos++;
          return value = text3.substring(start2, pos), token = 12;
        }
        if (text3.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          for (; pos < safeLength; ) {
            const ch = text3.charCodeAt(pos);
            if (ch === 42 && text3.charCodeAt(pos + 1) === 47) {
              pos += 2, commentClosed = true;
              break;
            }
            pos++, isLineBreak(ch) && (ch === 13 && text3.charCodeAt(pos) === 10 && pos++, lineNumber++, tokenLineStartOffset = pos);
          }
          return commentClosed || (pos++, scanError = 1), value = text3.substring(start2, pos), token = 13;
        }
        return value += String.fromCharCode(code), pos++, token = 16;
      // numbers
      case 45:
        if (value += String.fromCharCode(code), pos++, pos === len || !isDigit(text3.charCodeAt(pos)))
          return token = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return value += scanNumber(), token = 11;
      // literals and unknown symbols
      default:
        for (; pos < len && isUnknownContentCharacter(code); )
          pos++, code = text3.charCodeAt(pos);
        if (tokenOffset !== pos) {
          switch (value = text3.substring(tokenOffset, pos), value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        return value += String.fromCharCode(code), pos++, token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code))
      return false;
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result2;
    do
      result2 = scanNext();
    while (result2 >= 12 && result2 <= 15);
    return result2;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2.lineFeed = 10] = "lineFeed", CharacterCodes2[CharacterCodes2.carriageReturn = 13] = "carriageReturn", CharacterCodes2[CharacterCodes2.space = 32] = "space", CharacterCodes2[CharacterCodes2._0 = 48] = "_0", CharacterCodes2[CharacterCodes2._1 = 49] = "_1", CharacterCodes2[CharacterCodes2._2 = 50] = "_2", CharacterCodes2[CharacterCodes2._3 = 51] = "_3", CharacterCodes2[CharacterCodes2._4 = 52] = "_4", CharacterCodes2[CharacterCodes2._5 = 53] = "_5", CharacterCodes2[CharacterCodes2._6 = 54] = "_6", CharacterCodes2[CharacterCodes2._7 = 55] = "_7", CharacterCodes2[CharacterCodes2._8 = 56] = "_8", CharacterCodes2[CharacterCodes2._9 = 57] = "_9", CharacterCodes2[CharacterCodes2.a = 97] = "a", CharacterCodes2[CharacterCodes2.b = 98] = "b", CharacterCodes2[CharacterCodes2.c = 99] = "c", CharacterCodes2[CharacterCodes2.d = 100] = "d", CharacterCodes2[CharacterCodes2.e = 101] = "e", CharacterCodes2[CharacterCodes2.f = 102] = "f", CharacterCodes2[CharacterCodes2.g = 103] = "g", CharacterCodes2[CharacterCodes2.h = 104] = "h", CharacterCodes2[CharacterCodes2.i = 105] = "i", CharacterCodes2[CharacterCodes2.j = 106] = "j", CharacterCodes2[CharacterCodes2.k = 107] = "k", CharacterCodes2[CharacterCodes2.l = 108] = "l", CharacterCodes2[CharacterCodes2.m = 109] = "m", CharacterCodes2[CharacterCodes2.n = 110] = "n", CharacterCodes2[CharacterCodes2.o = 111] = "o", CharacterCodes2[CharacterCodes2.p = 112] = "p", CharacterCodes2[CharacterCodes2.q = 113] = "q", CharacterCodes2[CharacterCodes2.r = 114] = "r", CharacterCodes2[CharacterCodes2.s = 115] = "s", CharacterCodes2[CharacterCodes2.t = 116] = "t", CharacterCodes2[CharacterCodes2.u = 117] = "u", CharacterCodes2[CharacterCodes2.v = 118] = "v", CharacterCodes2[CharacterCodes2.w = 119] = "w", CharacterCodes2[CharacterCodes2.x = 120] = "x", CharacterCodes2[CharacterCodes2.y = 121] = "y", CharacterCodes2[CharacterCodes2.z = 122] = "z", CharacterCodes2[CharacterCodes2.A = 65] = "A", CharacterCodes2[CharacterCodes2.B = 66] = "B", CharacterCodes2[CharacterCodes2.C = 67] = "C", CharacterCodes2[CharacterCodes2.D = 68] = "D", CharacterCodes2[CharacterCodes2.E = 69] = "E", CharacterCodes2[CharacterCodes2.F = 70] = "F", CharacterCodes2[CharacterCodes2.G = 71] = "G", CharacterCodes2[CharacterCodes2.H = 72] = "H", CharacterCodes2[CharacterCodes2.I = 73] = "I", CharacterCodes2[CharacterCodes2.J = 74] = "J", CharacterCodes2[CharacterCodes2.K = 75] = "K", CharacterCodes2[CharacterCodes2.L = 76] = "L", CharacterCodes2[CharacterCodes2.M = 77] = "M", CharacterCodes2[CharacterCodes2.N = 78] = "N", CharacterCodes2[CharacterCodes2.O = 79] = "O", CharacterCodes2[CharacterCodes2.P = 80] = "P", CharacterCodes2[CharacterCodes2.Q = 81] = "Q", CharacterCodes2[CharacterCodes2.R = 82] = "R", CharacterCodes2[CharacterCodes2.S = 83] = "S", CharacterCodes2[CharacterCodes2.T = 84] = "T", CharacterCodes2[CharacterCodes2.U = 85] = "U", CharacterCodes2[CharacterCodes2.V = 86] = "V", CharacterCodes2[CharacterCodes2.W = 87] = "W", CharacterCodes2[CharacterCodes2.X = 88] = "X", CharacterCodes2[CharacterCodes2.Y = 89] = "Y", CharacterCodes2[CharacterCodes2.Z = 90] = "Z", CharacterCodes2[CharacterCodes2.asterisk = 42] = "asterisk", CharacterCodes2[CharacterCodes2.backslash = 92] = "backslash", CharacterCodes2[CharacterCodes2.closeBrace = 125] = "closeBrace", CharacterCodes2[CharacterCodes2.closeBracket = 93] = "closeBracket", CharacterCodes2[CharacterCodes2.colon = 58] = "colon", CharacterCodes2[CharacterCodes2.comma = 44] = "comma", CharacterCodes2[CharacterCodes2.dot = 46] = "dot", CharacterCodes2[CharacterCodes2.doubleQuote = 34] = "doubleQuote", CharacterCodes2[CharacterCodes2.minus = 45] = "minus", CharacterCodes2[CharacterCodes2.openBrace = 123] = "openBrace", CharacterCodes2[CharacterCodes2.openBracket = 91] = "openBracket", CharacterCodes2[CharacterCodes2.plus = 43] = "plus", CharacterCodes2[CharacterCodes2.slash = 47] = "slash", CharacterCodes2[CharacterCodes2.formFeed = 12] = "formFeed", CharacterCodes2[CharacterCodes2.tab = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index2) => " ".repeat(index2));
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index2) => `
` + " ".repeat(index2)),
    "\r": new Array(maxCachedValues).fill(0).map((_, index2) => "\r" + " ".repeat(index2)),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index2) => `\r
` + " ".repeat(index2))
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index2) => `
` + "	".repeat(index2)),
    "\r": new Array(maxCachedValues).fill(0).map((_, index2) => "\r" + "	".repeat(index2)),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index2) => `\r
` + "	".repeat(index2))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parse(text3, errors = [], options = ParseOptions.DEFAULT) {
  let currentProperty = null, currentParent = [];
  const previousParents = [];
  function onValue(value) {
    Array.isArray(currentParent) ? currentParent.push(value) : currentProperty !== null && (currentParent[currentProperty] = value);
  }
  return visit(text3, {
    onObjectBegin: () => {
      const object3 = {};
      onValue(object3), previousParents.push(currentParent), currentParent = object3, currentProperty = null;
    },
    onObjectProperty: (name) => {
      currentProperty = name;
    },
    onObjectEnd: () => {
      currentParent = previousParents.pop();
    },
    onArrayBegin: () => {
      const array2 = [];
      onValue(array2), previousParents.push(currentParent), currentParent = array2, currentProperty = null;
    },
    onArrayEnd: () => {
      currentParent = previousParents.pop();
    },
    onLiteralValue: onValue,
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  }, options), currentParent[0];
}
function parseTree(text3, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    currentParent.type === "property" && (currentParent.length = endOffset - currentParent.offset, currentParent = currentParent.parent);
  }
  function onValue(valueNode) {
    return currentParent.children.push(valueNode), valueNode;
  }
  visit(text3, {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] }), currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length), currentParent.length = offset + length - currentParent.offset, currentParent = currentParent.parent, ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset, currentParent = currentParent.parent, ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value }), ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep3, offset, length) => {
      currentParent.type === "property" && (sep3 === ":" ? currentParent.colonOffset = offset : sep3 === "," && ensurePropertyComplete(offset));
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  }, options);
  const result2 = currentParent.children[0];
  return result2 && delete result2.parent, result2;
}
function findNodeAtLocation(root, path) {
  if (!root)
    return;
  let node = root;
  for (let segment of path)
    if (typeof segment == "string") {
      if (node.type !== "object" || !Array.isArray(node.children))
        return;
      let found = false;
      for (const propertyNode of node.children)
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node = propertyNode.children[1], found = true;
          break;
        }
      if (!found)
        return;
    } else {
      const index2 = segment;
      if (node.type !== "array" || index2 < 0 || !Array.isArray(node.children) || index2 >= node.children.length)
        return;
      node = node.children[index2];
    }
  return node;
}
function visit(text3, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text3, false), _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 ? suppressedCallbacks++ : visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false && (suppressedCallbacks = 1);
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 && suppressedCallbacks--, suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError), disallowComments = options && options.disallowComments, allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    for (; ; ) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          disallowComments || handleError(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          disallowComments ? handleError(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : onComment();
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    if (onError(error), skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      for (; token !== 17; ) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1)
          break;
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    return isValue ? onLiteralValue(value) : (onObjectProperty(value), _jsonPath.push(value)), scanNext(), true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        isNaN(value) && (handleError(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), value = 0), onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    return scanNext(), true;
  }
  function parseProperty() {
    return _scanner.getToken() !== 10 ? (handleError(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), false) : (parseString(false), _scanner.getToken() === 6 ? (onSeparator(":"), scanNext(), parseValue() || handleError(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : handleError(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), _jsonPath.pop(), true);
  }
  function parseObject() {
    onObjectBegin(), scanNext();
    let needsComma = false;
    for (; _scanner.getToken() !== 2 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 2 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      parseProperty() || handleError(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = true;
    }
    return onObjectEnd(), _scanner.getToken() !== 2 ? handleError(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : scanNext(), true;
  }
  function parseArray() {
    onArrayBegin(), scanNext();
    let isFirstElement = true, needsComma = false;
    for (; _scanner.getToken() !== 4 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 4 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      isFirstElement ? (_jsonPath.push(0), isFirstElement = false) : _jsonPath[_jsonPath.length - 1]++, parseValue() || handleError(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = true;
    }
    return onArrayEnd(), isFirstElement || _jsonPath.pop(), _scanner.getToken() !== 4 ? handleError(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : scanNext(), true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  return scanNext(), _scanner.getToken() === 17 ? options.allowEmptyContent ? true : (handleError(4, [], []), false) : parseValue() ? (_scanner.getToken() !== 17 && handleError(9, [], []), true) : (handleError(4, [], []), false);
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (value) {
        if (Array.isArray(value))
          return "array";
      } else return "null";
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2.None = 0] = "None", ScanError2[ScanError2.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", ScanError2[ScanError2.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", ScanError2[ScanError2.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", ScanError2[ScanError2.InvalidUnicode = 4] = "InvalidUnicode", ScanError2[ScanError2.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", ScanError2[ScanError2.InvalidCharacter = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2.OpenBraceToken = 1] = "OpenBraceToken", SyntaxKind2[SyntaxKind2.CloseBraceToken = 2] = "CloseBraceToken", SyntaxKind2[SyntaxKind2.OpenBracketToken = 3] = "OpenBracketToken", SyntaxKind2[SyntaxKind2.CloseBracketToken = 4] = "CloseBracketToken", SyntaxKind2[SyntaxKind2.CommaToken = 5] = "CommaToken", SyntaxKind2[SyntaxKind2.ColonToken = 6] = "ColonToken", SyntaxKind2[SyntaxKind2.NullKeyword = 7] = "NullKeyword", SyntaxKind2[SyntaxKind2.TrueKeyword = 8] = "TrueKeyword", SyntaxKind2[SyntaxKind2.FalseKeyword = 9] = "FalseKeyword", SyntaxKind2[SyntaxKind2.StringLiteral = 10] = "StringLiteral", SyntaxKind2[SyntaxKind2.NumericLiteral = 11] = "NumericLiteral", SyntaxKind2[SyntaxKind2.LineCommentTrivia = 12] = "LineCommentTrivia", SyntaxKind2[SyntaxKind2.BlockCommentTrivia = 13] = "BlockCommentTrivia", SyntaxKind2[SyntaxKind2.LineBreakTrivia = 14] = "LineBreakTrivia", SyntaxKind2[SyntaxKind2.Trivia = 15] = "Trivia", SyntaxKind2[SyntaxKind2.Unknown = 16] = "Unknown", SyntaxKind2[SyntaxKind2.EOF = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parse2 = parse;
var parseTree2 = parseTree;
var findNodeAtLocation2 = findNodeAtLocation;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2.InvalidSymbol = 1] = "InvalidSymbol", ParseErrorCode2[ParseErrorCode2.InvalidNumberFormat = 2] = "InvalidNumberFormat", ParseErrorCode2[ParseErrorCode2.PropertyNameExpected = 3] = "PropertyNameExpected", ParseErrorCode2[ParseErrorCode2.ValueExpected = 4] = "ValueExpected", ParseErrorCode2[ParseErrorCode2.ColonExpected = 5] = "ColonExpected", ParseErrorCode2[ParseErrorCode2.CommaExpected = 6] = "CommaExpected", ParseErrorCode2[ParseErrorCode2.CloseBraceExpected = 7] = "CloseBraceExpected", ParseErrorCode2[ParseErrorCode2.CloseBracketExpected = 8] = "CloseBracketExpected", ParseErrorCode2[ParseErrorCode2.EndOfFileExpected = 9] = "EndOfFileExpected", ParseErrorCode2[ParseErrorCode2.InvalidCommentToken = 10] = "InvalidCommentToken", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", ParseErrorCode2[ParseErrorCode2.InvalidUnicode = 14] = "InvalidUnicode", ParseErrorCode2[ParseErrorCode2.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", ParseErrorCode2[ParseErrorCode2.InvalidCharacter = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/project/yaml-connector.ts
function yamlConnectors(file, text3) {
  const documents = parseAllDocuments(text3);
  const list2 = Array.isArray(documents) ? documents : [];
  const starts2 = lineStarts(text3);
  const [error] = list2.flatMap((document2) => document2.errors);
  if (error !== void 0) {
    const { line: line2, column } = placeAt(starts2, error.pos[0]);
    const message = `this connector file is not valid YAML: ${yamlErrorWords(error.message)}`;
    const hint2 = "correct the YAML, or name the file under ignore";
    return { connectors: [], faults: [{ code: "connector-file", file, line: line2, column, message, hint: hint2 }] };
  }
  const found = list2.flatMap((document2) => holders(document2, document2.contents, null));
  return { connectors: found.map((holder) => connectorOf(file, starts2, holder)), faults: [] };
}
function yamlErrorWords(message) {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}
function holders(document2, node, outer) {
  if (isSeq(node)) return node.items.flatMap((item) => holders(document2, item, outer));
  if (!isMap(node)) return [];
  const own = node.has("connector.class") ? [{ document: document2, config: node, outer }] : [];
  return [...own, ...node.items.flatMap((pair2) => holders(document2, pair2.value, node))];
}
function connectorOf(file, starts2, { document: document2, config, outer }) {
  const { line: line2 } = placeAt(starts2, config.range?.[0] ?? 0);
  const settings = config.items.flatMap((pair2) => settingOf(document2, pair2));
  return { file, line: line2, name: nameIn(config) ?? nameIn(outer) ?? fileStem(file), settings };
}
function nameIn(map) {
  const value = map?.get("name");
  return typeof value === "string" ? value : null;
}
function settingOf(document2, { key, value }) {
  if (!isScalar(key) || typeof key.value !== "string") return [];
  const nodes = isSeq(value) ? value.items : [value];
  const texts3 = nodes.flatMap((node) => textOf(isAlias(node) ? node.resolve(document2) : node) ?? []);
  if (texts3.length === 0 || texts3.length < nodes.length) return [];
  return [{ key: key.value, value: texts3.join(","), spans: nodes.flatMap((node) => spanOf(node)) }];
}
function textOf(node) {
  if (!isScalar(node)) return null;
  const value = node.value;
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? node.source ?? String(value) : null;
}
function spanOf(node) {
  if (!isScalar(node) || typeof node.value !== "string" || !node.range) return [];
  const [start2, end] = node.range;
  return isQuoted(node) ? [{ start: start2 + 1, end: end - 1 }] : [{ start: start2, end }];
}
function isQuoted({ type }) {
  return type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE";
}

// src/project/connector.ts
var nothing = { connectors: [], faults: [] };
function readConnectorFile(file, text3) {
  if (!text3.includes("connector.class")) return nothing;
  return /\.json$/i.test(file) ? jsonConnectors(file, text3) : yamlConnectors(file, text3);
}
function jsonConnectors(file, text3) {
  const errors = [];
  const root = parseTree2(text3, errors, { allowTrailingComma: false });
  const starts2 = lineStarts(text3);
  const [error] = errors;
  if (error !== void 0) return { connectors: [], faults: [invalid(file, starts2, error)] };
  const found = root === void 0 ? [] : holders2(root);
  return { connectors: found.map((node) => connectorOf2(file, starts2, node)), faults: [] };
}
function invalid(file, starts2, { error, offset }) {
  const { line: line2, column } = placeAt(starts2, offset);
  const message = `this connector file is not valid JSON: ${jsonErrorWords(error)}`;
  const hint2 = "correct the JSON, or name the file under ignore";
  return { code: "connector-file", file, line: line2, column, message, hint: hint2 };
}
function jsonErrorWords(error) {
  return printParseErrorCode(error).replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
function holders2(node) {
  const own = node.type === "object" && findNodeAtLocation2(node, ["connector.class"]) !== void 0 ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap(holders2)];
}
function connectorOf2(file, starts2, config) {
  const settings = (config.children ?? []).flatMap(settingOf2);
  const { line: line2 } = placeAt(starts2, config.offset);
  return { file, line: line2, name: nameOf(config, settings) ?? fileStem(file), settings };
}
function nameOf(config, settings) {
  const own = settings.find((setting) => setting.key === "name");
  if (own !== void 0) return own.value;
  const outer = config.parent?.parent;
  const beside = outer === void 0 ? void 0 : findNodeAtLocation2(outer, ["name"]);
  return typeof beside?.value === "string" ? beside.value : null;
}
function settingOf2(property) {
  const [key, value] = property.children ?? [];
  const scalars2 = value?.type === "array" ? value.children ?? [] : value === void 0 ? [] : [value];
  const texts3 = scalars2.flatMap((scalar2) => textOf2(scalar2) ?? []);
  if (typeof key?.value !== "string" || texts3.length === 0 || texts3.length < scalars2.length) return [];
  const spans = scalars2.filter((scalar2) => scalar2.type === "string").map(bareSpan);
  return [{ key: key.value, value: texts3.join(","), spans }];
}
function textOf2({ value }) {
  const scalar2 = value;
  if (typeof scalar2 === "string") return scalar2;
  return typeof scalar2 === "number" || typeof scalar2 === "boolean" ? String(scalar2) : null;
}
function bareSpan({ offset, length }) {
  return { start: offset + 1, end: offset + length - 1 };
}
function fileStem(file) {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}

// src/project/read.ts
function readFiles(all, takesPart2, read2) {
  const files = all.filter((file) => takesPart2(file.path));
  const texts3 = files.filter(isSql).map((file) => ({ file: file.path, ...read2(file) }));
  const connectorFiles = files.filter(isConnector).map((file) => readConnectorFile(file.path, file.text ?? ""));
  return {
    files: new Map(files.map((file) => [file.path, file])),
    statements: texts3.flatMap(({ statements: statements2 }) => statements2),
    lost: texts3.flatMap(({ file, sql: sql2 }) => sql2.faults.map((fault2) => ({ file, sql: sql2, fault: fault2 }))),
    connectors: connectorFiles.flatMap((read3) => read3.connectors),
    faults: connectorFiles.flatMap((read3) => read3.faults),
    unread: files.flatMap(unread),
    properties: propertiesOf(files)
  };
}
function sqlReader(parse3, space) {
  const texts3 = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  return ({ path, oid, text: text3 }) => {
    const sql2 = texts3.get(oid) ?? parse3(text3 ?? "");
    texts3.set(oid, sql2);
    const known5 = files.get(path);
    if (known5?.sql === sql2) return known5;
    const file = { sql: sql2, statements: placeStatements(path, sql2, space) };
    files.set(path, file);
    return file;
  };
}
function isSql(file) {
  return isSqlFile(file.path) && file.text !== null;
}
function isConnector(file) {
  return mayHoldConnector(file.path) && file.text !== null;
}
var whyUnread = {
  symlink: "is a symbolic link, which is not followed",
  submodule: "is a submodule, which is not entered",
  "lfs-pointer": "is a pointer to a Git LFS object, which is not fetched",
  "not-utf-8": "is not UTF-8 text",
  "too-large": "is larger than the limit of 10 MB"
};
function unread(file) {
  const why2 = whyUnread[file.problem ?? file.kind];
  const matters = isSqlFile(file.path) || file.kind === "submodule";
  if (why2 === void 0 || file.text !== null || !matters) return [];
  return [{ path: file.path, oid: file.oid, message: `${file.path} ${why2}` }];
}
function propertiesOf(files) {
  const own = files.filter((file) => isPropertiesFile(file.path) && file.text !== null);
  return new Map(
    own.map((file) => [file.path.replace(/\.properties$/i, ".sql"), parseProperties(file.text ?? "")])
  );
}
function parseProperties(text3) {
  const pairs2 = (0, import_dot_properties.parseLines)(text3).filter((line2) => Array.isArray(line2));
  return Object.fromEntries(pairs2.map(([key, value]) => [key ?? "", value ?? ""]));
}

// src/release/matching.ts
function pair(matching, name, identity) {
  matching.pairs.set(name, identity);
  matching.taken.add(identity);
}
function isKnown(table) {
  return table.creates.length > 0 || !table.external;
}
function openInHead({ head, pairs: pairs2 }) {
  return [...head.tables.values()].filter((table) => !pairs2.has(table.id) && isKnown(table));
}
function openInBase({ base: base2, taken }) {
  return [...base2.tables.values()].filter((table) => !taken.has(table.id));
}
function stemKey(id, names2) {
  return `${names2.qualifier(id)}${versionOf(names2.lastPart(id)).stem}`;
}
function byStem(things, idOf, names2) {
  const exact = groupBy(things, (thing) => stemKey(idOf(thing), names2));
  const loose = groupBy(things, (thing) => versionOf(names2.lastPart(idOf(thing))).stem);
  return (id) => {
    const same2 = exact.get(stemKey(id, names2));
    if (same2 !== void 0) return same2;
    const qualifier = names2.qualifier(id);
    const near = loose.get(versionOf(names2.lastPart(id)).stem) ?? [];
    return near.filter((thing) => mayBeOne(qualifier, names2.qualifier(idOf(thing))));
  };
}
function mayBeOne(one, other) {
  return one === "" || other === "" || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
function firstStatement(table) {
  return table.creates[0] ?? table.writers[0] ?? table.seeds[0];
}
function ambiguous(table, candidates) {
  const place = firstStatement(table);
  const names2 = candidates.map((candidate2) => candidate2.id).join(", ");
  return {
    code: "ambiguous-identity",
    file: place?.file ?? "",
    line: place?.statement.line ?? 0,
    column: place?.statement.column ?? 0,
    message: `it cannot be told whether ${table.id} is ${names2} of the baseline`,
    hint: "give the table that goes on the name it had in the baseline (the rewrite gives it its version), and put new ones into other files"
  };
}

// src/release/stale.ts
function matchStale(matching, allNew) {
  const filled2 = allNew ? () => [] : filledByStem(matching);
  for (const table of matching.head.tables.values()) {
    if (!matching.pairs.has(table.id)) matchOne(matching, table, filled2);
  }
}
function matchOne(matching, table, filled2) {
  const { base: base2, pairs: pairs2, taken } = matching;
  const candidates = base2.tables.has(table.id) ? [table.id] : filled2(table.id);
  const [only2, ...others] = candidates;
  const identity = only2 !== void 0 && others.length === 0 ? only2 : table.id;
  pairs2.set(table.id, identity);
  if (others.length > 0) matching.faults.push(severalVersions(table, candidates));
  else if (only2 !== void 0 && taken.has(only2)) matching.warnings.push(...takenFor(table, only2));
}
function filledByStem({ base: base2, head, pairs: pairs2 }) {
  const filled2 = [...pairs2].filter(([name]) => head.tables.get(name)?.external === false);
  const idOf = ([name, identity]) => base2.tables.has(identity) ? identity : name;
  const found = byStem(filled2, idOf, head.names);
  return (name) => found(name).map(([, identity]) => identity);
}
function severalVersions(table, candidates) {
  const [place] = mentionsOf2(table);
  return {
    code: "stale-version",
    file: place?.file ?? "",
    line: place?.statement.line ?? 0,
    column: place?.statement.column ?? 0,
    message: `nothing defines ${table.id}, which may mean any of ${candidates.join(", ")}`,
    hint: "write the name of the table that is meant"
  };
}
function takenFor(table, identity) {
  return mentionsOf2(table).slice(0, 1).map(({ file, statement }) => ({
    code: "stale-version",
    message: `nothing defines ${table.id}; it is taken for ${identity}`,
    file,
    line: statement.line
  }));
}
function mentionsOf2({ readers, writers, seeds, alters: alters2 }) {
  return [...readers, ...writers, ...seeds, ...alters2];
}

// src/release/alias.ts
var noAliases = { of: /* @__PURE__ */ new Map(), faults: [], warnings: [] };
function aliased(name, { of }) {
  return of.get(name) ?? name;
}
function aliasesIn(base2, head) {
  const tables2 = [...head.tables.values()];
  const made2 = tables2.filter((table) => table.creates.length > 0);
  const defined2 = byStem(made2, (table) => table.id, head.names);
  const found = tables2.filter((table) => isUndefined(table, base2.tables.get(table.id))).map((table) => aliasOf(table, defined2(table.id), base2));
  return {
    of: new Map(found.flatMap(({ alias }) => alias === null ? [] : [alias])),
    faults: found.flatMap(({ faults }) => faults),
    warnings: found.flatMap(({ warnings }) => warnings)
  };
}
function isUndefined(table, before) {
  return table.creates.length === 0 && (before === void 0 || before.creates.length > 0);
}
function aliasOf(table, defined2, base2) {
  const isKnown3 = base2.tables.has(table.id);
  const candidates = defined2.filter(
    (other) => !(other.external && table.external) && !(isKnown3 && base2.tables.has(other.id))
  );
  const [only2, ...others] = candidates;
  if (only2 === void 0) return { alias: null, faults: [], warnings: [] };
  if (others.length === 0)
    return { alias: [table.id, only2.id], faults: [], warnings: takenFor(table, only2.id) };
  const isClear = isKnown3 && table.external;
  const ids = candidates.map((candidate2) => candidate2.id);
  return { alias: null, faults: isClear ? [] : [severalVersions(table, ids)], warnings: [] };
}

// src/sql/canonical.ts
function canonicalText(sql2, statement, nameOf6) {
  const whole3 = statementAround(sql2, statement);
  const cursor = whole3 === void 0 ? null : parsedOf(whole3)?.cursor ?? null;
  if (whole3 === void 0 || cursor === null) return sql2.text.slice(statement.start, statement.end);
  const names2 = statement.names.filter((name) => isWithin(name, statement));
  const substitutes = substitutesFor(cursor, names2, nameOf6);
  return canonicalRange(cursor, heardAt(cursor, statement.start), heardAt(cursor, statement.end), substitutes);
}
function substitutesFor(cursor, names2, nameOf6) {
  return new Map(names2.map((name) => substituteFor(cursor, name, nameOf6(name))));
}
function isWithin(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}
function substituteFor(cursor, name, table) {
  const from = heardAround(cursor, name.start);
  const before = cursor.tokens.text.slice(startOf(cursor, from), name.start);
  const to = heardAt(cursor, name.end);
  const last = heardAround(cursor, name.end - 1);
  const after2 = cursor.tokens.text.slice(name.end, endOf(cursor, last));
  return [from, { to: Math.max(to, from + 1), text: `${before}${table}${name.companion}${after2}` }];
}

// src/release/option.ts
function optionsOf(table) {
  return table === void 0 ? /* @__PURE__ */ new Map() : optionsFrom(table, ({ statement }) => statement);
}
function optionOf(table, key) {
  return optionsOf(table).get(key) ?? (table === void 0 ? null : hintOf(table, key));
}
function hintOf({ id, writers, readers }, key) {
  for (const { mentions } of [...writers, ...readers])
    for (const { table, name } of mentions) {
      const entry = table === id ? name.options.find((option) => option.key === key) : void 0;
      if (entry !== void 0) return entry.value;
    }
  return null;
}
function optionsFrom(table, statementOf2) {
  const options = /* @__PURE__ */ new Map();
  for (const create of table.creates) setAll(options, statementOf2(create));
  for (const alter of table.alters) {
    setAll(options, statementOf2(alter));
    for (const key of resetKeys(alter)) options.delete(key);
  }
  return options;
}
function setAll(options, statement) {
  for (const { key, value } of statement.options) options.set(key, value);
}
function resetKeys({
  sql: sql2,
  statement
}) {
  if (statement.options.length > 0 || !statement.kind.startsWith("alter-")) return [];
  const text3 = canonicalText(sql2, statement, () => "");
  const [, list2] = /^ALTER (?:MATERIALIZED )?TABLE (?:IF EXISTS )?\s*RESET \((.*)\)$/s.exec(text3) ?? [];
  return [...(list2 ?? "").matchAll(/'((?:[^']|'')*)'/g)].map(([, key = ""]) => key.replaceAll("''", "'"));
}

// src/release/back.ts
var asBaseline = /* @__PURE__ */ new WeakMap();
function baselineVersion(statement) {
  const known5 = asBaseline.get(statement);
  if (known5 !== void 0) return known5;
  const { sql: sql2, statement: parsed, mentions } = statement;
  const tables2 = mentions.map((mention) => mention.table);
  const version = versionFrom(statement, sql2, parsed, tables2);
  asBaseline.set(statement, version);
  return version;
}
function versionFrom(statement, sql2, parsed, identities) {
  const byName3 = new Map(parsed.names.map((name, i) => [name, identities[i] ?? ""]));
  const raw = sql2.text.slice(parsed.start, parsed.end);
  return { statement, sql: sql2, parsed, raw, identityOf: (name) => byName3.get(name) ?? "" };
}
function bringBack(base2, head, identities, parse3) {
  const renaming = backwards(base2, head, identities);
  const files = /* @__PURE__ */ new Map();
  const byFile = groupBy(head.statements, (statement) => statement.file);
  const textOf9 = (statement) => {
    const known5 = files.get(statement.file);
    if (known5 !== void 0) return known5;
    const sql2 = readBack(statement.sql, byFile.get(statement.file) ?? [], renaming, parse3);
    files.set(statement.file, sql2);
    return sql2;
  };
  const versions = /* @__PURE__ */ new Map();
  return (statement) => {
    const known5 = versions.get(statement);
    if (known5 !== void 0) return known5;
    const version = broughtBack(statement, textOf9(statement), identitiesOf(statement, identities));
    versions.set(statement, version);
    return version;
  };
}
function broughtBack(statement, back, identities) {
  const parsed = back.statements[statement.ordinal];
  return parsed?.names.length === identities.length ? versionFrom(statement, back, parsed, identities) : versionFrom(statement, statement.sql, statement.statement, identities);
}
function identitiesOf(statement, identities) {
  return statement.mentions.map((mention) => identities.ofHead.get(mention.table) ?? mention.table);
}
function readBack(sql2, statements2, renaming, parse3) {
  const moves = statements2.filter((s) => s.part !== "script").flatMap((s) => replacements(s, renaming));
  return moves.length === 0 ? sql2 : parse3(applyReplacements(sql2.text, moves));
}
function backwards(base2, head, identities) {
  return {
    lastPart: (table) => base2.names.lastPart(identities.ofHead.get(table) ?? table),
    option: (table, now, entry) => {
      const identity = identities.ofHead.get(table) ?? table;
      const was = base2.names.lastPart(identity);
      if (now === was || head.tables.get(table)?.external === true) return entry.value;
      const before = optionOf(base2.tables.get(identity), entry.key);
      return unfollow(entry.value, versionOf(now).version, before);
    }
  };
}

// src/sql/schema/positional-format.ts
var positional = /* @__PURE__ */ new Set(["csv", "avro"]);
var formats = ["format", "key.format", "value.format"];
function isPositional(options) {
  return formats.some((key) => positional.has(options.get(key)?.toLowerCase() ?? ""));
}

// src/sql/type/type-of-text.ts
function typeOfText(text3) {
  return typeOfSyntax(readDataType(cursorOf(lex(text3))));
}

// src/sql/type/widening.ts
var integers = ["TINYINT", "SMALLINT", "INT", "BIGINT"];
function widens(before, after2) {
  if (before.elements.length + before.fields.length > 0) return partsWiden(before, after2);
  if (integers.includes(before.name) && integers.includes(after2.name))
    return integers.indexOf(before.name) <= integers.indexOf(after2.name);
  if (before.name === "FLOAT" && after2.name === "DOUBLE") return true;
  return before.name === after2.name ? parametersWiden(before, after2) : isLonger(before, after2);
}
function partsWiden(before, after2) {
  const [was, is] = [partsOf(before), partsOf(after2)];
  if (before.name !== after2.name || was.length !== is.length) return false;
  return was.every((part, i) => {
    const other = is[i];
    if (other === void 0 || other.name !== part.name) return false;
    return widens(part.type, other.type) && (other.type.nullable || !part.type.nullable);
  });
}
function partsOf({
  elements,
  fields
}) {
  return [...elements.map((type) => ({ name: "", type })), ...fields];
}
var bounded = /* @__PURE__ */ new Set(["VARCHAR", "VARBINARY", "TIME", "TIMESTAMP", "TIMESTAMP_LTZ"]);
function parametersWiden({ name, parameters: was }, { parameters: is }) {
  const [first, second] = was.map(Number);
  const [most2, scale] = is.map(Number);
  if (first === void 0 || most2 === void 0) return true;
  if (name === "DECIMAL") return (scale ?? 0) >= (second ?? 0) && most2 - (scale ?? 0) >= first - (second ?? 0);
  return bounded.has(name) ? most2 >= first : was.join() === is.join();
}
function isLonger(before, after2) {
  if (after2.name !== `VAR${before.name}`) return false;
  return Number(after2.parameters[0]) >= Number(before.parameters[0]);
}

// src/release/type-name.ts
var known = /* @__PURE__ */ new Map();
function fullType(type) {
  const before = known.get(type);
  if (before !== void 0) return before;
  const full = shownType(typeOfText(type));
  known.set(type, full);
  return full;
}

// src/release/definition-change.ts
var order = [
  "none",
  "cosmetic",
  "in-place",
  "options",
  "additive",
  "logic",
  "breaking"
];
function weightiest(classes) {
  return order[Math.max(0, ...classes.map((change) => order.indexOf(change)))] ?? "none";
}
var inPlace = /* @__PURE__ */ new Set([
  "kafka.retention.time",
  "kafka.retention.size",
  "kafka.max-message-size"
]);
function altersInPlace(key) {
  return inPlace.has(key);
}
function definitionDifferences(before, after2) {
  const byPlace2 = [before, after2].some(({ options }) => isPositional(optionMap(options)));
  return [
    ...columnDifferences(before.columns, after2.columns).map(
      (difference) => byPlace2 ? { ...difference, columns: null } : difference
    ),
    ...clauseDifferences(before, after2),
    ...optionDifferences(before.options, after2.options)
  ];
}
function clauseDifferences(before, after2) {
  const key = (definition2) => definition2.primaryKey.join(", ");
  return [
    ...clause("primary key", "breaking", key(before) || null, key(after2) || null),
    ...clause("distribution", "breaking", before.distribution, after2.distribution),
    ...clause("partitioning", "breaking", before.partitionedBy, after2.partitionedBy),
    ...clause("watermark", "logic", before.watermark, after2.watermark),
    ...clause("LIKE clause", "logic", before.like, after2.like),
    ...clause("comment", "cosmetic", before.comment, after2.comment),
    ...clause("kind", "breaking", kindOf(before), kindOf(after2))
  ];
}
function kindOf(definition2) {
  return (definition2.temporary ? "temporary " : "") + definition2.object;
}
function clause(what, change, before, after2, columns = null) {
  if (before === after2) return [];
  if (before === null) return [{ change, words: `${what} added: ${after2 ?? ""}`, columns }];
  const words4 = after2 === null ? `${what} removed: ${before}` : `${what} changed: ${before} \u2192 ${after2}`;
  return [{ change, words: words4, columns }];
}
function propertyDifferences(before, after2) {
  const keys4 = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after2)])].sort();
  return keys4.flatMap(
    (key) => clause(`property ${key}`, "options", before[key] ?? null, after2[key] ?? null, [])
  );
}
function optionDifferences(before, after2) {
  const [was, is] = [optionMap(before), optionMap(after2)];
  const keys4 = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].sort();
  return keys4.flatMap((key) => {
    const change = altersInPlace(key) ? "in-place" : "options";
    return clause(`option ${key}`, change, was.get(key) ?? null, is.get(key) ?? null);
  });
}
function optionMap(entries) {
  return new Map(entries.map((entry) => [entry.key, entry.value]));
}
function columnDifferences(before, after2) {
  const is = new Map(after2.map((column) => [column.name, column]));
  const was = new Map(before.map((column) => [column.name, column]));
  const gone = before.filter((column) => !is.has(column.name));
  const changed3 = before.flatMap((column) => columnDifference(column, is.get(column.name)));
  const kept2 = (columns, other) => columns.filter((column) => other.has(column.name)).map((column) => column.name).join(", ");
  const reordered = kept2(before, is) !== kept2(after2, was);
  return [
    ...gone.map((column) => ({
      change: "breaking",
      words: `column ${column.name} removed`,
      columns: [column.name],
      refuses: refuses(column)
    })),
    ...changed3,
    ...reordered ? [{ change: "logic", words: "columns reordered", columns: null }] : [],
    ...addedColumns(after2, was)
  ];
}
function addedColumns(after2, was) {
  const lastOld = after2.findLastIndex((column) => was.has(column.name));
  return after2.flatMap((column, at) => {
    const { name } = column;
    if (was.has(name)) return [];
    const words4 = `column ${name} added`;
    return [
      at > lastOld ? { change: "additive", words: words4, columns: [name], refuses: refuses(column) } : { change: "logic", words: `${words4} before others`, columns: null }
    ];
  });
}
function refuses({ nullable: nullable2, type }) {
  return !nullable2 || (type?.includes("NOT NULL") ?? false);
}
function columnDifference(before, after2) {
  if (after2 === void 0) return [];
  const columns = [before.name];
  const name = `column ${before.name}`;
  return [
    ...retyped(name, before.type, after2.type).map((difference) => ({ ...difference, columns })),
    ...nullability(name, before.nullable, after2.nullable).map((difference) => ({ ...difference, columns })),
    ...clause(`${name}: expression`, "logic", before.expression, after2.expression, columns),
    ...clause(`${name}: kind`, "logic", before.kind, after2.kind, columns)
  ];
}
function nullability(name, before, after2) {
  if (before === after2) return [];
  return after2 ? [{ change: "logic", words: `${name} may now be NULL`, refuses: true }] : [{ change: "breaking", words: `${name} is now NOT NULL`, refuses: true }];
}
function retyped(name, before, after2) {
  if (before === after2 || before !== null && after2 !== null && fullType(before) === fullType(after2))
    return [];
  const words4 = `${name}: ${before ?? "no type"} \u2192 ${after2 ?? "no type"}`;
  const isWider = before !== null && after2 !== null && widens(typeOfText(before), typeOfText(after2));
  const isPartFreed = before?.includes("NOT NULL") ?? false;
  return [{ change: isWider ? "logic" : "breaking", words: words4, refuses: !isWider || isPartFreed }];
}

// src/release/comparison.ts
function inStatement({ file, statement }, line2 = statement.line) {
  return { file, line: line2 };
}
function spelledOtherwise({ before, after: after2 }) {
  return before.raw === after2.raw ? [] : [cosmetic(inStatement(after2.statement))];
}
function cosmetic(at) {
  return { change: "cosmetic", words: "", columns: [], at };
}
function besideText({ base: base2, head }, { before, after: after2 }) {
  const at = inStatement(after2.statement);
  const was = base2.properties.get(before.statement.file) ?? {};
  const is = head.properties.get(at.file) ?? {};
  return propertyDifferences(was, is).map((difference) => ({ ...difference, at }));
}
function placeOf({ file, line: line2 }) {
  return `${file}:${line2}`;
}

// node_modules/@noble/hashes/_u64.js
var U32_MASK64 = BigInt(4294967295);
var _32n = /* @__PURE__ */ BigInt(32);
function fromBig(n, le = false) {
  return le ? { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) } : { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
function split2(lst, le = false) {
  const len = lst.length;
  let Ah = new Uint32Array(len), Al = new Uint32Array(len);
  for (let i = 0; i < len; i++) {
    const { h, l } = fromBig(lst[i], le);
    [Ah[i], Al[i]] = [h, l];
  }
  return [Ah, Al];
}
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE2) {
  const h = fromNumH(n), l = fromNumL(n);
  view.setUint32(byteOffset, isLE2 ? l : h, isLE2), view.setUint32(byteOffset + 4, isLE2 ? h : l, isLE2);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n != "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  length !== void 0 && anumber(length, "length");
  const bytes = isBytes(value), ofLen = length !== void 0 ? ` of length ${length}` : "", got = bytes ? `length=${value.length}` : `type=${typeof value}`, message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  throw bytes ? new RangeError(message) : new TypeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value != "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min))
    throw new RangeError('"output" expected length >= ' + min);
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++)
    arrays[i].fill(0);
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var isLE = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
var hasHexBuiltin = (
  /* @ts-ignore */
  typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function"
);
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  if (abytes(bytes), hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++)
    hex += hexes[bytes[i]];
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str != "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  return aopts(defaults, "defaults"), opts !== void 0 && aopts(opts, title), Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons != "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest(), tmp = hashCons(void 0);
  return hashC.outputLen = tmp.outputLen, hashC.blockLen = tmp.blockLen, hashC.canXOF = tmp.canXOF, hashC.create = (opts) => hashCons(opts), Object.assign(hashC, info), Object.freeze(hashC);
}
var oidNist = (suffix2) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix2])
});

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE2) {
    this.blockLen = blockLen, this.outputLen = outputLen, this.padOffset = padOffset, this.isLE = isLE2, this.buffer = new Uint8Array(blockLen), this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this), abytes(data);
    const { view, buffer, blockLen } = this, len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take2 = Math.min(blockLen - this.pos, len - pos);
      if (take2 === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take2 === len ? data : data.subarray(pos, pos + take2), this.pos), this.pos += take2, pos += take2, this.pos === blockLen && (this.process(view, 0), this.pos = 0, processed = true);
    }
    return this.length += data.length, processed && this.roundClean(), this;
  }
  digestInto(out) {
    aexists(this), aoutput(out, this), this.finished = true;
    const { buffer, view, blockLen, isLE: isLE2 } = this;
    let { pos } = this;
    buffer[pos++] = 128, buffer.fill(0, pos), this.padOffset > blockLen - pos && (this.process(view, 0), buffer.fill(0)), setU64FromNum(view, blockLen - 8, this.length * 8, isLE2), this.process(view, 0), this.roundClean();
    const oview = out === buffer ? view : createView(out), len = this.outputLen, outLen = len / 4, state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE2);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    return this.destroy(), res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished: finished2, destroyed, pos } = this;
    return to.destroyed = destroyed, to.finished = finished2, to.length = length, to.pos = pos, pos && to.buffer.set(buffer), to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false), this.A = IV[0] | 0, this.B = IV[1] | 0, this.C = IV[2] | 0, this.D = IV[3] | 0, this.E = IV[4] | 0, this.F = IV[5] | 0, this.G = IV[6] | 0, this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0, this.B = B | 0, this.C = C | 0, this.D = D | 0, this.E = E | 0, this.F = F | 0, this.G = G | 0, this.H = H | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15], W2 = SHA256_W[i - 2], s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3, s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25), T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0, T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
      H = G, G = F, F = E, E = D + T1 | 0, D = C, C = B, B = A, A = T1 + T2 | 0;
    }
    A = A + this.A | 0, B = B + this.B | 0, C = C + this.C | 0, D = D + this.D | 0, E = E + this.E | 0, F = F + this.F | 0, G = G + this.G | 0, H = H + this.H | 0, this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true, this.set(0, 0, 0, 0, 0, 0, 0, 0), clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var K512 = split2([
  "0x428a2f98d728ae22",
  "0x7137449123ef65cd",
  "0xb5c0fbcfec4d3b2f",
  "0xe9b5dba58189dbbc",
  "0x3956c25bf348b538",
  "0x59f111f1b605d019",
  "0x923f82a4af194f9b",
  "0xab1c5ed5da6d8118",
  "0xd807aa98a3030242",
  "0x12835b0145706fbe",
  "0x243185be4ee4b28c",
  "0x550c7dc3d5ffb4e2",
  "0x72be5d74f27b896f",
  "0x80deb1fe3b1696b1",
  "0x9bdc06a725c71235",
  "0xc19bf174cf692694",
  "0xe49b69c19ef14ad2",
  "0xefbe4786384f25e3",
  "0x0fc19dc68b8cd5b5",
  "0x240ca1cc77ac9c65",
  "0x2de92c6f592b0275",
  "0x4a7484aa6ea6e483",
  "0x5cb0a9dcbd41fbd4",
  "0x76f988da831153b5",
  "0x983e5152ee66dfab",
  "0xa831c66d2db43210",
  "0xb00327c898fb213f",
  "0xbf597fc7beef0ee4",
  "0xc6e00bf33da88fc2",
  "0xd5a79147930aa725",
  "0x06ca6351e003826f",
  "0x142929670a0e6e70",
  "0x27b70a8546d22ffc",
  "0x2e1b21385c26c926",
  "0x4d2c6dfc5ac42aed",
  "0x53380d139d95b3df",
  "0x650a73548baf63de",
  "0x766a0abb3c77b2a8",
  "0x81c2c92e47edaee6",
  "0x92722c851482353b",
  "0xa2bfe8a14cf10364",
  "0xa81a664bbc423001",
  "0xc24b8b70d0f89791",
  "0xc76c51a30654be30",
  "0xd192e819d6ef5218",
  "0xd69906245565a910",
  "0xf40e35855771202a",
  "0x106aa07032bbd1b8",
  "0x19a4c116b8d2d0c8",
  "0x1e376c085141ab53",
  "0x2748774cdf8eeb99",
  "0x34b0bcb5e19b48a8",
  "0x391c0cb3c5c95a63",
  "0x4ed8aa4ae3418acb",
  "0x5b9cca4f7763e373",
  "0x682e6ff3d6b2b8a3",
  "0x748f82ee5defb2fc",
  "0x78a5636f43172f60",
  "0x84c87814a1f0ab72",
  "0x8cc702081a6439ec",
  "0x90befffa23631e28",
  "0xa4506cebde82bde9",
  "0xbef9a3f7b2c67915",
  "0xc67178f2e372532b",
  "0xca273eceea26619c",
  "0xd186b8c721c0c207",
  "0xeada7dd6cde0eb1e",
  "0xf57d4f7fee6ed178",
  "0x06f067aa72176fba",
  "0x0a637dc5a2c898a6",
  "0x113f9804bef90dae",
  "0x1b710b35131c471b",
  "0x28db77f523047d84",
  "0x32caab7b40c72493",
  "0x3c9ebe0a15c9bebc",
  "0x431d67c49c100d4c",
  "0x4cc5d4becb3e42b6",
  "0x597f299cfc657e2a",
  "0x5fcb6fab3ad6faec",
  "0x6c44198c4a475817"
].map((n) => BigInt(n)));
var SHA512_Kh = K512[0];
var SHA512_Kl = K512[1];
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// src/release/hash.ts
function sha2562(text3) {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text3)))}`;
}
function canonicalJson(value) {
  return JSON.stringify(value, (_key, inner) => isRecord(inner) ? sorted(inner) : inner);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sorted(record2) {
  return Object.fromEntries(Object.entries(record2).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/release/once.ts
function once(compute) {
  let known5 = null;
  return () => (known5 ??= { value: compute() }).value;
}

// src/release/same-statement.ts
function sameStatements(base2, head, moved) {
  const from = new Map([...moved].map(([before, after2]) => [after2, before]));
  const shared2 = new Set(base2.statements);
  const inBase = once(() => new Map(base2.statements.map((one) => [keyOf(one.file, one), one])));
  const same2 = /* @__PURE__ */ new Map();
  for (const statement of head.statements) {
    const file = from.get(statement.file) ?? statement.file;
    const isShared = file === statement.file && shared2.has(statement);
    const before = isShared ? statement : inBase().get(keyOf(file, statement));
    if (before !== void 0 && isSameFile(base2, file, head, statement.file)) same2.set(statement, before);
  }
  return same2;
}
function keyOf(file, { ordinal }) {
  return `${file}${ordinal}`;
}
function isSameFile(base2, before, head, after2) {
  if (base2.files.get(before)?.oid !== head.files.get(after2)?.oid) return false;
  const [was, is] = [base2.properties.get(before), head.properties.get(after2)];
  return was === void 0 && is === void 0 || canonicalJson(was ?? {}) === canonicalJson(is ?? {});
}

// src/release/alteration.ts
var undefinedTable = {
  object: "table",
  temporary: false,
  columns: [],
  primaryKey: [],
  distribution: null,
  partitionedBy: null,
  watermark: null,
  comment: null,
  options: [],
  like: null,
  query: null
};
function altered(definition2, alters2) {
  const rest2 = [];
  let made2 = definition2;
  for (const alter of alters2) {
    const next = applied(made2, alter);
    if (next === null) rest2.push(alter);
    else made2 = next;
  }
  return { definition: made2, rest: rest2 };
}
function applied(definition2, alter) {
  const read2 = parsedOf(alter.parsed);
  if (read2 === null || read2.syntax.type !== "alter" || alter.parsed.placeholders) return null;
  const { syntax, cursor } = read2;
  switch (syntax.action) {
    case "set":
      return { ...definition2, options: withOptions(definition2.options, alter.parsed.options) };
    case "reset":
      return { ...definition2, options: without(definition2.options, alter) };
    case "add":
    case "modify":
      return hasPlace(alter) ? null : withSchema(definition2, syntax, cursor);
    case "drop-columns":
      return withoutColumns(definition2, syntax);
    case "drop-key":
      return { ...definition2, primaryKey: [] };
    case "drop-watermark":
      return { ...definition2, watermark: null };
    default:
      return null;
  }
}
function withOptions(before, set) {
  const keys4 = new Set(set.map((entry) => entry.key));
  return [...before.filter((entry) => !keys4.has(entry.key)), ...set];
}
function without(options, { sql: sql2, parsed }) {
  const keys4 = new Set(resetKeys({ sql: sql2, statement: parsed }));
  return options.filter((entry) => !keys4.has(entry.key));
}
function hasPlace({ sql: sql2, parsed }) {
  const text3 = canonicalText(sql2, parsed, () => "");
  return /\b(FIRST|AFTER)\b/.test(text3.replace(/'(?:[^']|'')*'|`(?:[^`]|``)*`/g, ""));
}
function withSchema(definition2, { action, schema }, cursor) {
  const columns = schema.columns.flatMap((column) => columnOf(column) ?? []);
  if (isEmpty(schema) || columns.length < schema.columns.length) return null;
  const known5 = new Set(definition2.columns.map((column) => column.name));
  if (columns.some((column) => known5.has(column.name) !== (action === "modify"))) return null;
  const [key] = schema.constraints;
  const [watermark] = schema.watermarks;
  return {
    ...definition2,
    columns: action === "add" ? [...definition2.columns, ...columns] : replaced(definition2.columns, columns),
    primaryKey: key === void 0 ? definition2.primaryKey : key.columns.map((part) => part.text),
    watermark: watermark === void 0 ? definition2.watermark : canonicalSpan(cursor, watermark)
  };
}
function isEmpty({ columns, constraints, watermarks }) {
  return columns.length + constraints.length + watermarks.length === 0;
}
function columnOf({ kind, name, dataType, constraint, start: start2, end }) {
  if (kind !== "physical" || dataType === null || constraint !== null) return null;
  const text3 = name.parts.map((part) => part.text).join(".");
  const { nullable: nullable2 } = dataType;
  return { name: text3, kind, type: typeText(dataType), nullable: nullable2, expression: null, start: start2, end };
}
function replaced(before, columns) {
  const changed3 = new Map(columns.map((column) => [column.name, column]));
  return before.map((column) => changed3.get(column.name) ?? column);
}
function withoutColumns(definition2, { columns }) {
  const gone = new Set(columns.map((path) => path.parts.map((part) => part.text).join(".")));
  const kept2 = definition2.columns.filter((column) => !gone.has(column.name));
  return definition2.columns.length - kept2.length === gone.size ? { ...definition2, columns: kept2 } : null;
}

// src/release/definition-meaning.ts
function definitionMeaning(creates2, alters2) {
  const [main, ...others] = creates2;
  const { definition: definition2, rest: rest2 } = altered(main?.parsed.definition ?? undefinedTable, alters2);
  return JSON.stringify([
    main === void 0 ? plain(definition2) : meaningOf2(main, definition2),
    others.map((create) => meaningOf2(create, create.parsed.definition ?? undefinedTable)).sort(),
    rest2.map((alter) => textOf3(alter))
  ]);
}
function meaningOf2(create, definition2) {
  const query = definition2.query === null ? null : textOf3(create, definition2.query);
  return JSON.stringify([plain(definition2), query, besideDefinition(create)]);
}
function plain(definition2) {
  const { object: object3, temporary, columns, primaryKey, distribution, partitionedBy, watermark, like } = definition2;
  const options = new Map(lasting(definition2.options).map(({ key, value }) => [key, value]));
  return [
    ...[object3, temporary, primaryKey, distribution, partitionedBy, watermark, like],
    columns.map(plainColumn),
    [...options].sort(([a], [b]) => a < b ? -1 : 1)
  ];
}
function plainColumn({ name, kind, type, nullable: nullable2, expression }) {
  return [name, kind, type === null ? null : fullType(type), nullable2, expression];
}
function lasting(options) {
  return options.filter(({ key }) => !altersInPlace(key));
}
function besideDefinition(create) {
  const { parsed } = create;
  if (parsed.placeholders) return textOf3(create);
  if (parsed.definition?.object !== "materialized-table") return connectionOf(create);
  const [first, last] = [parsed.options[0], parsed.options.at(-1)];
  if (first === void 0 || last === void 0) return textOf3(create);
  const before = textOf3(create, { start: parsed.start, end: first.keySpan.start - 1 });
  return before + textOf3(create, { start: last.valueSpan.end + 1, end: parsed.end });
}
function connectionOf({ sql: sql2, parsed }) {
  const mayHave = /\bCONNECTION\b/i.test(sql2.text.slice(parsed.start, parsed.end));
  const syntax = mayHave ? syntaxOf(parsed) : null;
  const path = syntax?.type === "create-table" ? syntax.connection : null;
  return (path?.parts ?? []).map((part) => part.text).join(".");
}
function textOf3({ sql: sql2, parsed, identityOf }, { start: start2, end } = parsed) {
  return canonicalText(sql2, { ...parsed, start: start2, end }, identityOf);
}

// src/sql/difference/shortened.ts
var longest = 60;
var around = 16;
function shortened(text3) {
  const line2 = oneLine(text3);
  return line2.length <= longest ? line2 : `${whole(line2.slice(0, longest - 1))}\u2026`;
}
function shortenedPair(before, after2) {
  if (before === after2) return `${shortened(after2)} (of another table now)`;
  const [was, is] = [oneLine(before), oneLine(after2)];
  if (was.length <= longest && is.length <= longest) return `${was} \u2192 ${is}`;
  const from = wordBefore(was, sharedStart(was, is) - around);
  const behind2 = sharedEnd(was, is, from);
  return `${cut(was, from, behind2)} \u2192 ${cut(is, from, behind2)}`;
}
function cut(text3, from, behind2) {
  const to = wordBehind(text3, text3.length - behind2 + around);
  const middle = shortened(text3.slice(from, to).trim());
  return `${from > 0 ? "\u2026 " : ""}${middle}${to < text3.length && !middle.endsWith("\u2026") ? " \u2026" : ""}`;
}
function oneLine(text3) {
  return text3.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}
function whole(text3) {
  const last = text3.charCodeAt(text3.length - 1);
  return last >= 55296 && last < 56320 ? text3.slice(0, -1) : text3;
}
function sharedStart(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
function sharedEnd(one, other, from) {
  const most2 = Math.min(one.length, other.length) - from;
  let length = 0;
  while (length < most2 && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  return length;
}
function wordBefore(text3, at) {
  return at <= 0 ? 0 : text3.lastIndexOf(" ", at) + 1;
}
function wordBehind(text3, at) {
  const blank2 = at >= text3.length ? -1 : text3.indexOf(" ", at);
  return blank2 < 0 ? text3.length : blank2;
}

// src/sql/difference/comparison.ts
function inside(comparison, where3) {
  return { ...comparison, within: [...comparison.within, where3] };
}
function same({ before, after: after2 }, was, is) {
  return before.text(was) === after2.text(is);
}
function told2({ before, after: after2, within: within3, target }, kind, words4, was, is, change = "logic") {
  return {
    kind,
    change,
    words: [...outline(within3), words4].join(": "),
    target,
    before: was === null ? null : before.standing(was),
    after: is === null ? null : after2.standing(is)
  };
}
function outline(within3) {
  return within3.length <= 4 ? within3 : [...within3.slice(0, 1), "\u2026", ...within3.slice(-2)];
}
function changed2(comparison, kind, lead, was, is) {
  const { before, after: after2 } = comparison;
  return told2(comparison, kind, `${lead} ${shortenedPair(before.said(was), after2.said(is))}`, was, is);
}
function orElse(found, whole3) {
  return found.length > 0 ? found : [whole3()];
}

// src/sql/difference/output.ts
var unnamed2 = { isPlaced: false, before: [], after: [] };
var insideOutput = { ...unnamed2, appended: "logic", gone: "logic", renamed: "logic" };
var namedOutput = {
  ...unnamed2,
  appended: "additive",
  gone: "breaking",
  renamed: "breaking"
};
var placedOutput = {
  ...unnamed2,
  isPlaced: true,
  appended: "additive",
  gone: "breaking",
  renamed: "logic"
};
var listedOutput = insideOutput;
function whereRowsCount(output) {
  return { ...output, appended: "logic" };
}
function inNumber(output, before, after2) {
  if (!output.isPlaced) return output;
  return {
    ...output,
    appended: after2 > before ? output.appended : "logic",
    gone: after2 < before ? output.gone : "logic"
  };
}
function givenNames(output, before, after2) {
  const text3 = ({ text: name }) => name;
  return { ...output, before: before.map(text3), after: after2.map(text3) };
}

// src/sql/difference/brackets.ts
function unwrapped(query) {
  return query.body.type === "query" && saysNothing(query) ? unwrapped(query.body) : query;
}
function bareBody(body) {
  return body.type === "query" && saysNothing(body) ? bareBody(body.body) : body;
}
function saysNothing({ with: list2, orderBy, limit: limit3, offset }) {
  return list2.length + orderBy.length === 0 && limit3 === null && offset === null;
}
function rangeOf(body) {
  const first = body.type === "set-operation" ? body.terms[0] : void 0;
  return first === void 0 ? body : { start: rangeOf(first).start, end: body.end };
}

// src/sql/difference/conjunct.ts
var conjunctKeys = [
  ({ norm }) => norm,
  ({ side, expression }) => skeletonOf(side, expression),
  ({ side, expression }) => aboutOf(side, expression),
  ({ side, expression }) => pathsOf(side, expression)
];
function conjunctsOf(side, condition) {
  return partsOf2(condition).map((expression) => ({ side, expression, norm: normOf(side, expression) }));
}
function partsOf2(condition) {
  return condition.type === "chain" && condition.operators[0] === "AND" ? condition.operands.flatMap(partsOf2) : [condition];
}
function normOf(side, expression) {
  if (expression.type === "chain" && expression.operators.join() === "=")
    return expression.operands.map((operand) => side.text(operand)).sort().join(" = ");
  if (expression.type !== "membership" || !expression.list.every(({ type }) => type === "literal"))
    return side.text(expression);
  const list2 = expression.list.map((item) => side.text(item)).sort();
  return `${side.text(expression.operand)} ${expression.operator} ${list2.join(", ")}`;
}
function aboutOf(side, expression) {
  switch (expression.type) {
    case "between":
    case "membership":
    case "like":
    case "test":
      return side.text(expression.operand);
    case "chain": {
      const [left] = expression.operands;
      return left === void 0 || expression.operators[0] === "OR" ? null : side.text(left);
    }
    default:
      return null;
  }
}
function pathsOf(side, expression) {
  const paths = /* @__PURE__ */ new Set();
  collectPaths(expression, (path) => paths.add(side.text(path)));
  return paths.size === 0 ? null : [...paths].sort().join(", ");
}
function collectPaths(expression, add2) {
  if (expression.type === "path") add2(expression);
  else eachChild(expression, (child) => collectPaths(child, add2));
}

// src/sql/difference/matching.ts
function matched(before, after2, keys4) {
  const partners = /* @__PURE__ */ new Map();
  let went = before;
  let came = after2;
  for (const key of keys4) {
    if (went.length === 0 || came.length === 0) break;
    pairByKey(went, came, key, partners);
    const taken = new Set(partners.values());
    came = came.filter((entry) => !partners.has(entry));
    went = went.filter((entry) => !taken.has(entry));
  }
  return { pairs: pairsOf(after2, partners), went, came };
}
function pairsOf(after2, partners) {
  return after2.flatMap((entry) => {
    const partner = partners.get(entry);
    return partner === void 0 ? [] : [[partner, entry]];
  });
}
function pairByKey(before, after2, key, partners) {
  const waiting = /* @__PURE__ */ new Map();
  for (const entry of before.toReversed()) {
    const found = key(entry);
    const list2 = found === null ? void 0 : waiting.get(found);
    if (list2 !== void 0) list2.push(entry);
    else if (found !== null) waiting.set(found, [entry]);
  }
  for (const entry of after2) {
    const found = key(entry);
    const partner = found === null ? void 0 : waiting.get(found)?.pop();
    if (partner !== void 0) partners.set(entry, partner);
  }
}
function isReordered(before, { pairs: pairs2 }) {
  const places2 = new Map(before.map((entry, place) => [entry, place]));
  let last = -1;
  return pairs2.some(([partner]) => {
    const place = places2.get(partner) ?? 0;
    const isBack = place < last;
    last = place;
    return isBack;
  });
}

// src/sql/difference/piece.ts
function pieceOf(side, span) {
  return span === null ? null : { text: side.text(span), said: side.said(span), span };
}
function listPiece(side, list2) {
  return joined(list2, (span, write) => write(side, span));
}
function orderPiece(side, items) {
  const spans = items.map((item) => ({ ...item, start: item.expression.start, end: item.expression.end }));
  return joined(
    spans,
    ({ expression, descending, nulls }, write) => [write(side, expression), descending ? "DESC" : "", nulls].filter((word) => word !== "").join(" ")
  );
}
function wordPiece(word, span) {
  return word === "" ? null : { text: word, said: word, span };
}
function joined(list2, text3) {
  const [first, last] = [list2[0], list2.at(-1)];
  if (first === void 0 || last === void 0) return null;
  return {
    text: list2.map((item) => text3(item, (side, span) => side.text(span))).join(", "),
    said: list2.map((item) => text3(item, (side, span) => side.said(span))).join(", "),
    span: { start: first.start, end: last.end }
  };
}
function pieceFound(comparison, kind, noun, was, is, change = "logic") {
  if (was?.text === is?.text) return [];
  const words4 = wordsFor(noun, was?.said ?? null, is?.said ?? null);
  return [told2(comparison, kind, words4, was?.span ?? null, is?.span ?? null, change)];
}
function wordsFor(noun, was, is) {
  if (was === null) return `${noun} added: ${shortened(is ?? "")}`;
  if (is === null) return `${noun} removed: ${shortened(was)}`;
  return `${noun} changed: ${shortenedPair(was, is)}`;
}

// src/sql/difference/condition.ts
function conditionFound(comparison, kind, noun, was, is) {
  const { before, after: after2 } = comparison;
  if (was === null || is === null)
    return pieceFound(comparison, kind, noun, pieceOf(before, was), pieceOf(after2, is));
  if (same(comparison, was, is)) return [];
  const found = conjunctsFound(comparison, kind, noun, was, is);
  return found.length > 0 ? found : [changed2(comparison, kind, `${noun} changed:`, was, is)];
}
function conjunctsFound(comparison, kind, noun, was, is) {
  const { before, after: after2 } = comparison;
  const subject = { kind, what: noun, lead: `${noun} changed:` };
  const { pairs: pairs2, went, came } = matched(conjunctsOf(before, was), conjunctsOf(after2, is), conjunctKeys);
  return [
    ...pairs2.flatMap(
      ([one, other]) => one.norm === other.norm ? [] : expressionFound(comparison, subject, one.expression, other.expression)
    ),
    ...restFound(comparison, subject, went, came)
  ];
}
function restFound(comparison, { kind, what, lead }, went, came) {
  const { before, after: after2 } = comparison;
  const [gone, come] = [went[0]?.expression, came[0]?.expression];
  if (went.length === 1 && came.length === 1 && gone !== void 0 && come !== void 0)
    return [changed2(comparison, kind, lead, gone, come)];
  return [
    ...came.flatMap(({ expression }) => pieceFound(comparison, kind, what, null, pieceOf(after2, expression))),
    ...went.flatMap(
      ({ expression }) => pieceFound(comparison, kind, what, pieceOf(before, expression), null)
    )
  ];
}

// src/sql/difference/from-entry.ts
function fromEntries(side, from) {
  const tables2 = from === null ? [] : flattened(from, null);
  const entries = tables2.map(({ table, join: join12 }) => {
    const label = labelOf2(table, side.text);
    const shown3 = shortened(labelOf2(table, side.said));
    return { side, table, join: join12, alias: aliasOf2(table), qualifier: qualifierOf(side, table), label, shown: shown3 };
  });
  const seen = /* @__PURE__ */ new Set();
  const twice = new Set(entries.flatMap(({ label }) => seen.has(label) ? [label] : (seen.add(label), [])));
  return entries.map(
    (entry) => twice.has(entry.label) && entry.alias !== "" ? { ...entry, shown: `${entry.shown} ${entry.alias}` } : entry
  );
}
function flattened(table, join12) {
  if (table.type !== "joins") return [{ table, join: join12 }];
  return [...flattened(table.first, join12), ...table.joins.flatMap((inner) => flattened(inner.right, inner))];
}
function qualifiersIn(side, from) {
  const qualifiers = flattened(from, null).flatMap(
    ({ table }) => table.type === "bracketed" ? [...qualifiersIn(side, table.inner)] : qualifierOf(side, table) ?? []
  );
  return new Set(qualifiers);
}
function bareNamesIn(from) {
  return flattened(from, null).flatMap(({ table }) => {
    if (table.type === "bracketed") return bareNamesIn(table.inner);
    const isBare = table.type === "table" && table.alias === null && table.name.parts.length === 1;
    return isBare ? table.name.parts.map((part) => part.text) : [];
  });
}
function nameText({ said: said4 }, { start: start2, end, quoted: quoted3 }) {
  return said4(quoted3 ? { start: start2 - 1, end: end + 1 } : { start: start2, end });
}
function aliasOf2(table) {
  switch (table.type) {
    case "joins":
    case "bracketed":
      return "";
    case "sample":
      return aliasOf2(table.input);
    case "table":
      return table.alias?.name.text ?? table.name.parts.at(-1)?.text ?? "";
    default:
      return table.alias?.name.text ?? "";
  }
}
function qualifierOf(side, table) {
  if (table.type === "joins" || table.type === "bracketed") return null;
  if (table.type === "sample") return qualifierOf(side, table.input);
  const { alias } = table;
  if (alias === null) return table.type === "table" ? side.own(table.name) : null;
  return nameText(side, alias.name);
}
function labelOf2(table, text3) {
  switch (table.type) {
    case "table":
      return text3(table.name);
    case "derived":
      return table.alias === null ? "a sub-query" : `sub-query ${table.alias.name.text}`;
    case "function":
      return functionLabel(table, text3);
    case "unnest":
      return `UNNEST(${table.arguments.map(text3).join(", ")})`;
    case "match-recognize":
      return `MATCH_RECOGNIZE(${labelOf2(table.input, text3)})`;
    case "pivot":
    case "unpivot":
      return `${table.type.toUpperCase()}(${labelOf2(table.input, text3)})`;
    case "sample":
      return labelOf2(table.input, text3);
    case "bracketed":
    case "joins":
      return `(${flattened(table.type === "joins" ? table : table.inner, null).map((entry) => labelOf2(entry.table, text3)).join(", ")})`;
  }
}
function functionLabel({ call }, text3) {
  if (call.type !== "call") return text3(call);
  const tables2 = call.arguments.flatMap((argument) => tableLabel(argument, text3));
  const inside2 = tables2.length > 0 ? tables2 : call.arguments.map(text3);
  return `${text3(call.nameSpan)}(${inside2.join(", ")})`;
}
function tableLabel(argument, text3) {
  if (argument.type === "named") return tableLabel(argument.value, text3);
  if (argument.type === "subquery") return ["a sub-query"];
  if (argument.type !== "table-argument") return [];
  const { body } = argument.query;
  return [body.type === "explicit-table" ? text3(body.table) : "a sub-query"];
}

// src/sql/difference/argument.ts
var windowRoles = /* @__PURE__ */ new Map([
  ["TUMBLE", ["data", "time column", "size", "offset"]],
  ["HOP", ["data", "time column", "slide", "size", "offset"]],
  ["CUMULATE", ["data", "time column", "step", "size", "offset"]],
  ["SESSION", ["data", "time column", "gap"]]
]);
function isWindowFunction({ name }) {
  return windowRoles.has(name.toUpperCase());
}
function argumentsOf({ name, arguments: list2 }) {
  const roles = windowRoles.get(name.toUpperCase());
  return list2.map((argument, place) => {
    if (argument.type === "named") return { role: roleOf(argument.name.text, roles), value: argument.value };
    return { role: roles?.[place] ?? `argument ${place + 1}:`, value: argument };
  });
}
function roleOf(name, roles) {
  const word = name.toLowerCase() === "timecol" ? "time column" : name.toLowerCase();
  return roles?.includes(word) === true ? word : name;
}
function saidBy({ said: said4 }, value) {
  if (value.type === "interval") return intervalText(said4, value);
  if (value.type === "descriptor") return value.columns.map(said4).join(", ");
  return shortened(said4(value));
}
function intervalText(said4, interval2) {
  const { value, unit, negative } = interval2;
  const text3 = said4(value);
  const bare2 = value.type === "literal" && value.kind === "string" ? text3.slice(1, -1) : text3;
  return `${negative ? "-" : ""}${bare2} ${unit}`;
}

// src/sql/difference/window.ts
function windowFound(comparison, was, is) {
  if (same(comparison, was, is)) return [];
  const found = partitioningFound(comparison, was, is);
  const rest2 = [
    ...pieceFound(comparison, "window", "base window", baseOf(was), baseOf(is)),
    ...pieceFound(
      comparison,
      "window",
      "frame",
      frameOf(comparison.before, was.frame),
      frameOf(comparison.after, is.frame)
    ),
    ...pieceFound(comparison, "window", "window", wordPiece(was.partial, was), wordPiece(is.partial, is))
  ];
  return orElse([...found, ...rest2], () => changed2(comparison, "window", "window changed:", was, is));
}
function partitioningFound(comparison, was, is) {
  const { before, after: after2 } = comparison;
  const [partitionWas, partitionIs] = [listPiece(before, was.partitionBy), listPiece(after2, is.partitionBy)];
  const [orderWas, orderIs] = [orderPiece(before, was.orderBy), orderPiece(after2, is.orderBy)];
  return [
    ...pieceFound(comparison, "window", "PARTITION BY", partitionWas, partitionIs),
    ...pieceFound(comparison, "window", "ORDER BY", orderWas, orderIs)
  ];
}
function baseOf({ base: base2 }) {
  return base2 === null ? null : wordPiece(base2.text, base2);
}
function frameOf(side, frame) {
  const [first, last] = [frame?.bounds[0], frame?.bounds.at(-1)];
  if (frame === null || first === void 0 || last === void 0) return null;
  const span = { start: first.start, end: last.end };
  const unit = frame.bounds.length > 1 ? `${frame.unit} BETWEEN` : frame.unit;
  return { text: `${unit} ${side.text(span)}`, said: `${unit} ${side.said(span)}`, span };
}

// src/sql/difference/function.ts
function functionFound(comparison, was, is) {
  if (was.call.type !== "call" || is.call.type !== "call" || same(comparison, was.call, is.call))
    return lateralFound(comparison, was, is);
  const spoken2 = spokenOf(comparison, is.call);
  const found = [
    ...nameFound(comparison, was.call, is.call, spoken2),
    ...argumentsFound(comparison, argumentsOf(was.call), argumentsOf(is.call), spoken2)
  ];
  const whole3 = orElse(
    found,
    () => changed2(comparison, spoken2.kind, `${spoken2.what} changed:`, was.call, is.call)
  );
  return [...lateralFound(comparison, was, is), ...whole3];
}
function spokenOf({ after: after2 }, call) {
  const name = after2.said(call.nameSpan);
  return isWindowFunction(call) ? { kind: "window", what: `window ${name}` } : { kind: "function", what: `function ${name}` };
}
function lateralFound(comparison, was, is) {
  if (was.lateral === is.lateral) return [];
  return [told2(comparison, "join", `LATERAL ${is.lateral ? "added" : "removed"}`, was, is)];
}
function nameFound(comparison, was, is, { kind }) {
  if (same(comparison, was.nameSpan, is.nameSpan)) return [];
  return [changed2(comparison, kind, kind, was.nameSpan, is.nameSpan)];
}
function argumentsFound(comparison, was, is, spoken2) {
  const { before, after: after2 } = comparison;
  const { pairs: pairs2, came, went } = matched(was, is, [({ role }) => role]);
  const { kind, what } = spoken2;
  return [
    ...pairs2.flatMap(([one, other]) => argumentFound(comparison, one.value, other, spoken2)),
    ...came.map(
      ({ role, value }) => told2(comparison, kind, `${what}: ${role} ${saidBy(after2, value)} added`, null, value)
    ),
    ...went.map(
      ({ role, value }) => told2(comparison, kind, `${what}: ${role} ${saidBy(before, value)} removed`, value, null)
    )
  ];
}
function argumentFound(comparison, was, { role, value: is }, { kind, what }) {
  if (same(comparison, was, is)) return [];
  if (isTable(was) && isTable(is)) return tableFound(inside(comparison, what), was, is);
  const [from, to] = [saidBy(comparison.before, was), saidBy(comparison.after, is)];
  const lead = `${what}: ${role}`;
  if (isShort(was) && isShort(is) && from !== to)
    return [told2(comparison, kind, `${lead} ${from} \u2192 ${to}`, was, is)];
  return expressionFound(comparison, { kind, what: lead, lead }, was, is);
}
function isShort({ type }) {
  return type === "interval" || type === "descriptor";
}
function isTable(value) {
  return value.type === "table-argument" || value.type === "subquery";
}
function tableFound(comparison, was, is) {
  const none2 = { partitionBy: [], orderBy: [] };
  return [
    ...queryFound(comparison, was.query, is.query, insideOutput),
    ...partitioningFound(
      comparison,
      was.type === "subquery" ? none2 : was,
      is.type === "subquery" ? none2 : is
    )
  ];
}

// src/sql/difference/hint.ts
var keys = [({ text: text3 }) => text3, ({ hint: hint2 }) => hint2.name];
function hintsFound(comparison, was, is, table = "") {
  if (was.length + is.length === 0) return [];
  const { before, after: after2 } = comparison;
  const entry = ({ text: text3, said: said4 }) => (hint2) => ({ hint: hint2, text: text3(hint2), said: said4(hint2) });
  const entries = was.map(entry(before));
  const found = matched(entries, is.map(entry(after2)), keys);
  const { pairs: pairs2, came, went } = found;
  const [of, to, from] = table === "" ? ["", "", ""] : [` of ${table}`, ` to ${table}`, ` from ${table}`];
  return [
    ...pairs2.flatMap(([one, other]) => {
      if (one.text === other.text) return [];
      const words4 = `hint${of} changed: ${shortenedPair(one.said, other.said)}`;
      return [told2(comparison, "hint", words4, one.hint, other.hint, classOf(other.hint))];
    }),
    ...came.map(
      ({ hint: hint2, said: said4 }) => told2(comparison, "hint", `hint ${shortened(said4)} added${to}`, null, hint2, classOf(hint2))
    ),
    ...went.map(
      ({ hint: hint2, said: said4 }) => told2(comparison, "hint", `hint ${shortened(said4)} removed${from}`, hint2, null, classOf(hint2))
    ),
    ...isReordered(entries, found) ? [told2(comparison, "hint", `hints${of} reordered`, was[0] ?? null, is[0] ?? null)] : []
  ];
}
function classOf({ name }) {
  return name === "OPTIONS" ? "options" : "logic";
}

// src/sql/difference/column.ts
function columnsOf(side, items, given) {
  const star = items.findIndex((item) => item.expression.type === "star");
  return items.map((item, place) => {
    const outside2 = star < 0 || place < star ? given[place] : void 0;
    const text3 = side.text(item.expression);
    const own = ownName(item, text3);
    const name = outside2 ?? own;
    return {
      item,
      place,
      name,
      own,
      text: text3,
      shown: name ?? `${place + 1}`,
      listed: name ?? side.said(item.expression)
    };
  });
}
function ownName({ expression, alias }, text3) {
  if (alias !== null) return alias.text;
  if (expression.type === "star") return text3;
  return expression.type === "path" ? expression.parts.at(-1)?.text ?? null : null;
}

// src/sql/difference/column-pairs.ts
var keys2 = [
  ({ name, text: text3 }) => `${name ?? ""} ${text3}`,
  ({ name }) => name,
  ({ text: text3 }) => text3
];
function columnPairs(before, after2, isPlaced) {
  const known5 = matched(before, after2, keys2);
  const slots = new Map([
    ...slotsOf(before, new Map(known5.pairs.map(([was], number3) => [was, number3]))),
    ...slotsOf(after2, new Map(known5.pairs.map(([, is], number3) => [is, number3])))
  ]);
  const inSlots = matched(known5.went, known5.came, [(column) => slots.get(column) ?? null]);
  const more = inSlots.pairs.filter(([was, is]) => isPlaced || was.name === null || is.name === null);
  const pairs2 = [...known5.pairs, ...more].sort(([, one], [, other]) => one.place - other.place);
  const taken = new Set(more.flat());
  const isLeft = (column) => !taken.has(column);
  return { pairs: pairs2, went: known5.went.filter(isLeft), came: known5.came.filter(isLeft) };
}
function slotsOf(columns, known5) {
  let behind2 = -1;
  let offset = 0;
  return columns.flatMap((column) => {
    const number3 = known5.get(column);
    behind2 = number3 ?? behind2;
    offset = number3 === void 0 ? offset + 1 : 0;
    return number3 === void 0 ? [[column, `${behind2} ${offset}`]] : [];
  });
}

// src/sql/difference/select-list.ts
function columnsFound(comparison, noun, was, is, output) {
  const before = columnsOf(comparison.before, was, output.before);
  const after2 = columnsOf(comparison.after, is, output.after);
  const found = columnPairs(before, after2, output.isPlaced);
  const isOpen = hasStar(before) !== hasStar(after2);
  const known5 = isOpen ? { ...output, appended: "logic", gone: "logic" } : inNumber(output, before.length, after2.length);
  const list2 = { comparison, noun, output: known5 };
  return [
    ...found.pairs.flatMap((pair2) => pairFound(list2, pair2)),
    ...cameFound(list2, found),
    ...found.went.map((column) => wentTold(list2, column)),
    ...isReordered(before, found) ? [reorderedTold(list2, found)] : []
  ];
}
function hasStar(columns) {
  return columns.some(({ item }) => item.expression.type === "star");
}
function pairFound(list2, [was, is]) {
  const { comparison, noun, output } = list2;
  const what = `${noun} ${is.name ?? was.name ?? is.shown}`;
  const subject = { kind: "column", what, lead: `${what}:` };
  const found = expressionFound(comparison, subject, was.item.expression, is.item.expression);
  const isOther2 = was.name !== is.name && !(output.isPlaced && found.length > 0 && !isAliased(was, is));
  const named4 = isOther2 ? [renamedTold(list2, was, is)] : [];
  const hidden2 = was.name === is.name && was.own !== is.own ? [aliasTold(list2, was, is)] : [];
  return [...found, ...named4, ...hidden2];
}
function isAliased(...columns) {
  return columns.some(({ item }) => item.alias !== null);
}
function renamedTold({ comparison, noun, output }, was, is) {
  const change = is.name === null ? "has no name any more" : `renamed to ${is.name}`;
  return told2(comparison, "column", `${noun} ${was.shown} ${change}`, was.item, is.item, output.renamed);
}
function aliasTold({ comparison, noun }, was, is) {
  const words4 = `${noun} ${is.shown}: own name ${was.own ?? "none"} \u2192 ${is.own ?? "none"}`;
  return told2(comparison, "column", words4, was.item, is.item);
}
function cameFound({ comparison, noun, output }, { pairs: pairs2, came }) {
  const last = pairs2.at(-1)?.[1].place ?? -1;
  return came.map((column) => {
    const isLast2 = column.place > last;
    const words4 = `${noun} ${column.shown} added${isLast2 ? "" : " before others"}${saidBy2(comparison.after, column)}`;
    return told2(comparison, "column", words4, null, column.item, isLast2 ? output.appended : "logic");
  });
}
function wentTold({ comparison, noun, output }, column) {
  const words4 = `${noun} ${column.shown} removed${saidBy2(comparison.before, column)}`;
  return told2(comparison, "column", words4, column.item, null, output.gone);
}
function saidBy2({ said: said4 }, { item, name }) {
  const { expression } = item;
  const isPlain = expression.type === "star" || expression.type === "path" && expression.parts.at(-1)?.text === name;
  return isPlain ? "" : `: ${shortened(said4(expression))}`;
}
function reorderedTold({ comparison, noun }, { pairs: pairs2 }) {
  const before = pairs2.map(([was]) => was).sort((one, other) => one.place - other.place);
  const after2 = pairs2.map(([, is]) => is);
  const names2 = (columns) => columns.map(({ listed: listed2 }) => listed2).join(", ");
  const words4 = `${noun}s reordered: ${shortenedPair(names2(before), names2(after2))}`;
  return told2(comparison, "column", words4, spanOf2(before), spanOf2(after2));
}
function spanOf2(columns) {
  return { start: columns[0]?.item.start ?? 0, end: columns.at(-1)?.item.end ?? 0 };
}

// src/sql/difference/match-recognize.ts
function matchFound(outer, was, is) {
  const input = relationsFound(outer, { from: was.input }, { from: is.input });
  const comparison = inside(outer, "MATCH_RECOGNIZE");
  return [
    ...input.found,
    ...partitioningFound(comparison, was, is),
    ...columnsFound(comparison, "measure", was.measures, is.measures, insideOutput),
    ...clausesFound(comparison, was, is),
    ...definesFound(comparison, was.defines, is.defines)
  ];
}
function clausesFound(comparison, was, is) {
  const [before, after2] = [clausesOf(comparison.before, was), clausesOf(comparison.after, is)];
  return [...before].flatMap(
    ([noun, piece]) => pieceFound(comparison, "match-recognize", noun, piece, after2.get(noun) ?? null)
  );
}
function clausesOf(side, match) {
  const skip = [match.after, match.afterVariable?.text ?? ""].join(" ").trim();
  return /* @__PURE__ */ new Map([
    ["rows per match", wordPiece(match.rows, match)],
    ["AFTER MATCH", wordPiece(skip, match)],
    ["pattern", patternPiece(side, match)],
    ["WITHIN", pieceOf(side, match.within)],
    ["SUBSET", listPiece(side, match.subsets)]
  ]);
}
function patternPiece({ text: text3, said: said4 }, { pattern, strictStart, strictEnd }) {
  const anchored = (inner) => `${strictStart ? "^ " : ""}${inner}${strictEnd ? " $" : ""}`;
  return { text: anchored(text3(pattern)), said: anchored(said4(pattern)), span: pattern };
}
function definesFound(comparison, was, is) {
  const { pairs: pairs2, came, went } = matched(was, is, [({ variable: variable2 }) => variable2.text]);
  const words4 = ({ variable: variable2 }) => `DEFINE ${variable2.text}`;
  return [
    ...pairs2.flatMap(
      ([one, other]) => conditionFound(comparison, "match-recognize", words4(other), one.condition, other.condition)
    ),
    ...came.map((define2) => told2(comparison, "match-recognize", `${words4(define2)} added`, null, define2)),
    ...went.map((define2) => told2(comparison, "match-recognize", `${words4(define2)} removed`, define2, null))
  ];
}

// src/sql/difference/side.ts
function sideOf(version) {
  const { sql: sql2, statement, nameOf: nameOf6 } = version;
  const { cursor, syntax } = parsedOf(statement) ?? parseRange(sql2.text, statement);
  const names2 = substitutesFor(cursor, statement.names, nameOf6);
  const range = rangeWriter(cursor);
  const spoken2 = rangeWriter(cursor, spokenToken);
  const write = ({ start: start2, end }, renamed) => range(heardAt(cursor, start2), heardAt(cursor, end), {
    get: (heard) => renamed.get(heard) ?? names2.get(heard)
  });
  const none2 = /* @__PURE__ */ new Map();
  const text3 = (span) => write(span, none2);
  const said4 = ({ start: start2, end }) => spoken2(heardAt(cursor, start2), heardAt(cursor, end), names2);
  return {
    syntax,
    cursor,
    names: names2,
    renamed: none2,
    write,
    text: text3,
    own: text3,
    said: said4,
    standing: standingsIn(version)
  };
}
function rewritten(side, more) {
  if (more.size === 0) return side;
  const renamed = new Map([...side.renamed, ...more]);
  return { ...side, renamed, text: (span) => side.write(span, renamed) };
}
function textAround({ text: text3 }, { start: start2, end }, holes) {
  let from = start2;
  const pieces = holes.map((hole) => {
    const piece = text3({ start: from, end: hole.start });
    from = hole.end;
    return piece;
  });
  return [...pieces, text3({ start: from, end })].join(" \u2026 ");
}
function standingsIn({ sql: sql2, statement }) {
  const starts2 = lineStarts2(sql2.text.slice(statement.start, statement.end));
  return ({ start: start2, end }) => {
    const { line: line2, column } = placeAt2(starts2, start2 - statement.start);
    const inFirst = line2 === 1 ? statement.column - 1 : 0;
    return { line: statement.line + line2 - 1, column: column + inFirst, start: start2, end };
  };
}

// src/sql/difference/table.ts
function tableFound2(comparison, was, is) {
  if (same(comparison, was.table, is.table)) return [];
  const found = ofTables(comparison, was.table, is.table, [was.shown, is.shown]);
  return orElse(
    [...found, ...aliasFound(comparison, was, is)],
    () => changed2(comparison, "table", `${is.shown} changed:`, was.table, is.table)
  );
}
function ofTables(comparison, was, is, shown3) {
  if (was.type === "table" && is.type === "table") return namedFound(comparison, was, is, shown3);
  if (was.type === "derived" && is.type === "derived") return derivedFound(comparison, was, is);
  if (was.type === "function" && is.type === "function") return functionFound(comparison, was, is);
  if (was.type === "unnest" && is.type === "unnest") return unnestFound(comparison, was, is);
  if (was.type === "match-recognize" && is.type === "match-recognize") return matchFound(comparison, was, is);
  if (was.type === "bracketed" && is.type === "bracketed")
    return relationsFound(comparison, { from: was.inner }, { from: is.inner }).found;
  if (hasInput(was) && hasInput(is) && was.type === is.type) return shapedFound(comparison, was, is);
  return [readsTold(comparison, was, is, shown3)];
}
function readsTold(comparison, was, is, [before, after2]) {
  return told2(comparison, "table", `reads ${after2} instead of ${before}`, was, is);
}
function namedFound(comparison, was, is, shown3) {
  const { before, after: after2 } = comparison;
  const isAnother = before.text(was.name) !== after2.text(is.name);
  return [
    ...isAnother ? [readsTold(comparison, was, is, shown3)] : [],
    ...hintsFound(comparison, was.hints, is.hints, shown3[1]),
    ...pieceFound(comparison, "table", `columns of ${shown3[1]}`, extended(before, was), extended(after2, is)),
    ...pieceFound(
      comparison,
      "join",
      `time of ${shown3[1]}`,
      pieceOf(before, was.asOf),
      pieceOf(after2, is.asOf)
    )
  ];
}
function extended(side, { extend }) {
  return listPiece(
    side,
    extend.map(({ name, dataType }) => ({ start: name.start, end: dataType.end }))
  );
}
function derivedFound(comparison, was, is) {
  const within3 = inside(
    comparison,
    `in ${is.alias === null ? "sub-query" : `sub-query ${is.alias.name.text}`}`
  );
  const lateral = was.lateral === is.lateral ? [] : [told2(within3, "join", `LATERAL ${is.lateral ? "added" : "removed"}`, was, is)];
  const output = givenNames(insideOutput, was.alias?.columns ?? [], is.alias?.columns ?? []);
  return [...lateral, ...queryFound(within3, was.query, is.query, output)];
}
function unnestFound(comparison, was, is) {
  const { before, after: after2 } = comparison;
  const ordinality = was.ordinality === is.ordinality ? [] : [told2(comparison, "table", `WITH ORDINALITY ${is.ordinality ? "added" : "removed"}`, was, is)];
  const [from, to] = [listPiece(before, was.arguments), listPiece(after2, is.arguments)];
  return [...pieceFound(comparison, "table", "UNNEST", from, to), ...ordinality];
}
function hasInput(table) {
  return "input" in table;
}
function shapedFound(comparison, was, is) {
  const { before, after: after2 } = comparison;
  const word = is.type === "sample" ? "TABLESAMPLE" : is.type.toUpperCase();
  const isOther2 = textAround(before, was, [was.input]) !== textAround(after2, is, [is.input]);
  const { found } = relationsFound(comparison, { from: was.input }, { from: is.input });
  return isOther2 ? [...found, changed2(comparison, "table", `${word} changed:`, was, is)] : found;
}
function aliasFound(comparison, was, is) {
  if (was.table.type !== is.table.type) return [];
  const [before, after2] = [aliasIn(was.table), aliasIn(is.table)];
  const [from, to] = [before?.name.text ?? "", after2?.name.text ?? ""];
  const columns = pieceFound(
    comparison,
    "table",
    `columns of ${is.shown}`,
    listPiece(comparison.before, before?.columns ?? []),
    listPiece(comparison.after, after2?.columns ?? [])
  );
  if (from === to) return columns;
  const words4 = `alias of ${is.shown}: ${from || "none"} \u2192 ${to || "none"}`;
  return [told2(comparison, "table", words4, before ?? was.table, after2 ?? is.table), ...columns];
}
function aliasIn(table) {
  return "alias" in table ? table.alias : null;
}

// src/sql/difference/join.ts
function joinAdded(comparison, { table, join: join12, shown: shown3 }) {
  return told2(comparison, "join", `join with ${shown3} added${kindNote(join12)}`, null, join12 ?? table);
}
function joinRemoved(comparison, { table, join: join12, shown: shown3 }) {
  return told2(comparison, "join", `join with ${shown3} removed${kindNote(join12)}`, join12 ?? table, null);
}
function kindNote(join12) {
  return join12 === null || join12.kind === "INNER" ? "" : ` (${kindOf2(join12)})`;
}
function kindOf2(join12) {
  if (join12 === null) return "FROM";
  const kind = join12.kind === "," ? "comma" : join12.kind;
  return join12.natural ? `NATURAL ${kind}` : kind;
}
function joinsFound(comparison, pairs2, reordered) {
  const moved = reordered ? movedConditions(comparison, pairs2) : /* @__PURE__ */ new Set();
  return pairs2.flatMap(([was, is]) => [
    ...tableFound2(comparison, was, is),
    ...kindFound(comparison, was, is, reordered),
    ...onFound(comparison, is.shown, moved.has(was) ? null : was.join, moved.has(is) ? null : is.join)
  ]);
}
function kindFound(comparison, was, is, reordered) {
  const [before, after2] = [kindOf2(was.join), kindOf2(is.join)];
  if (before === after2 || reordered && (was.join === null || is.join === null)) return [];
  const words4 = `join with ${is.shown}: ${before} \u2192 ${after2}`;
  return [told2(comparison, "join", words4, was.join ?? was.table, is.join ?? is.table)];
}
function movedConditions({ before, after: after2 }, pairs2) {
  const changed3 = pairs2.filter(([was, is]) => was.join === null !== (is.join === null));
  const went = changed3.map(([was]) => was).filter(({ join: join12 }) => join12 !== null);
  const came = changed3.map(([, is]) => is).filter(({ join: join12 }) => join12 !== null);
  const side = new Map([...went.map((e) => [e, before]), ...came.map((e) => [e, after2])]);
  const textOf9 = (entry) => onPiece(side.get(entry) ?? entry.side, entry.join)?.text ?? null;
  return new Set(matched(went, came, [textOf9]).pairs.flat());
}
function onFound(comparison, shown3, was, is) {
  const what = `join condition with ${shown3}`;
  if (was?.on && is?.on)
    return expressionFound(comparison, { kind: "join", what, lead: `${what} changed:` }, was.on, is.on);
  return pieceFound(comparison, "join", what, onPiece(comparison.before, was), onPiece(comparison.after, is));
}
function onPiece(side, join12) {
  if (join12?.on) return pieceOf(side, join12.on);
  const names2 = listPiece(side, join12?.using ?? []);
  return names2 === null ? null : { ...names2, text: `USING (${names2.text})`, said: `USING (${names2.said})` };
}

// src/sql/difference/renaming.ts
var noRenames = { tables: /* @__PURE__ */ new Map(), qualifiers: /* @__PURE__ */ new Map() };
function inCommon(pairs2) {
  const renamed = pairs2.filter(([from, to]) => from !== to);
  const common2 = (to) => `${to}`;
  return [
    new Map(renamed.map(([from, to]) => [from, common2(to)])),
    new Map(renamed.map(([, to]) => [to, common2(to)]))
  ];
}
function withRenames(side, within3, renames) {
  if (renames.tables.size + renames.qualifiers.size === 0) return side;
  const writing = { side, more: /* @__PURE__ */ new Map() };
  for (const part of Object.values(within3)) walk(writing, part, renames);
  return rewritten(side, writing.more);
}
function walk(writing, part, renames) {
  if (Array.isArray(part)) for (const item of part) walk(writing, item, renames);
  else if (isNode(part)) walkNode(writing, part, renames);
}
function isNode(part) {
  return typeof part === "object" && part !== null;
}
function isType(node, type) {
  return "type" in node && node.type === type;
}
function walkNode(writing, node, renames) {
  if (isType(node, "path")) renameQualifier(writing, node.parts.slice(0, -1), node, renames);
  else if (isType(node, "star")) renameQualifier(writing, node.qualifier, node, renames);
  else if (isType(node, "explicit-table")) renameTable(writing, node.table, renames);
  else walkParts(writing, node, hiddenIn(writing, node, renames));
}
function walkParts(writing, node, renames) {
  for (const [key, part] of Object.entries(node)) {
    if (isType(node, "table") && key === "name") renameTable(writing, node.name, renames);
    else walk(writing, part, renames);
  }
}
function hiddenIn({ side }, node, renames) {
  if (isType(node, "query") && node.with.length > 0) {
    const own = new Set(node.with.map((common2) => common2.name.text));
    return { ...renames, tables: without2(renames.tables, own) };
  }
  if (!isType(node, "select") || node.from === null) return renames;
  const seen = without2(renames.qualifiers, qualifiersIn(side, node.from));
  return { ...renames, qualifiers: new Map([...seen, ...ownQualifiers(node.from, renames)]) };
}
function ownQualifiers(from, { tables: tables2 }) {
  return bareNamesIn(from).flatMap((name) => {
    const text3 = tables2.get(name);
    return text3 === void 0 ? [] : [[name, text3]];
  });
}
function without2(map, names2) {
  return map.size === 0 ? map : new Map([...map].filter(([name]) => !names2.has(name)));
}
function renameTable({ side, more }, { parts: parts2, start: start2 }, { tables: tables2 }) {
  const text3 = parts2.length === 1 ? tables2.get(parts2[0]?.text ?? "") : void 0;
  const at = heardAt(side.cursor, start2);
  if (text3 !== void 0 && !side.names.has(at)) more.set(at, { to: at + 1, text: text3 });
}
function renameQualifier({ side, more }, [first], { start: start2 }, { qualifiers }) {
  if (first === void 0 || qualifiers.size === 0) return;
  const at = heardAt(side.cursor, start2);
  const known5 = side.names.get(at);
  const text3 = qualifiers.get(known5?.text ?? nameText(side, first));
  if (text3 !== void 0) more.set(at, { to: known5?.to ?? at + 1, text: text3 });
}

// src/sql/difference/from.ts
function relationsFound(outer, was, is) {
  const before = fromEntries(outer.before, was.from);
  const after2 = fromEntries(outer.after, is.from);
  const found = matched(before, after2, keys3);
  const comparison = withAliases(outer, was, is, found.pairs);
  const order2 = isReordered(before, found);
  return {
    comparison,
    found: [
      ...joinsFound(comparison, found.pairs, order2),
      ...found.came.map((entry) => joinAdded(comparison, entry)),
      ...found.went.map((entry) => joinRemoved(comparison, entry)),
      ...order2 ? [reorderedTold2(comparison, before, after2)] : []
    ]
  };
}
var keys3 = [
  ({ label, alias }) => `${label} ${alias}`,
  ({ alias }) => alias === "" ? null : alias,
  ({ label }) => label,
  ({ side, table }) => table.type === "derived" ? side.text(table.query) : null,
  placeOf2
];
function placeOf2({ side, join: join12, qualifier }) {
  if (join12 === null) return "";
  if (join12.on === null) return `${join12.kind} ${join12.using.map(({ text: text3 }) => text3).join(", ")}`;
  const qualifiers = new Map(qualifier === null ? [] : [[qualifier, ""]]);
  return `${join12.kind} ${withRenames(side, join12, { ...noRenames, qualifiers }).text(join12.on)}`;
}
function withAliases(outer, was, is, pairs2) {
  const names2 = pairs2.flatMap(
    ([{ qualifier: from }, { qualifier: to }]) => from === null || to === null ? [] : [[from, to]]
  );
  const [before, after2] = inCommon(names2);
  return {
    ...outer,
    before: withRenames(outer.before, was, { ...noRenames, qualifiers: before }),
    after: withRenames(outer.after, is, { ...noRenames, qualifiers: after2 })
  };
}
function reorderedTold2(comparison, before, after2) {
  const [was, is] = [listOf(before), listOf(after2)];
  const words4 = `joins reordered: ${shortenedPair(was.words, is.words)}`;
  return told2(comparison, "join", words4, was.span, is.span);
}
function listOf(entries) {
  const words4 = entries.map((entry) => entry.shown).join(", ");
  return { words: words4, span: { start: entries[0]?.table.start ?? 0, end: entries.at(-1)?.table.end ?? 0 } };
}

// src/sql/difference/select.ts
function selectFound(outer, was, is, output) {
  if (same(outer, was, is)) return [];
  const { found, comparison } = relationsFound(outer, was, is);
  if (same(comparison, was, is)) return found;
  return orElse(
    [...found, ...clausesFound2(comparison, was, is, output)],
    () => told2(comparison, "query", "query changed", was, is)
  );
}
function clausesFound2(comparison, was, is, output) {
  const isDistinct = was.quantifier === "DISTINCT" || is.quantifier === "DISTINCT";
  return [
    ...conditionFound(comparison, "filter", "filter", was.where, is.where),
    ...columnsFound(comparison, "column", was.items, is.items, isDistinct ? whereRowsCount(output) : output),
    ...quantifierFound(comparison, was, is),
    ...groupFound(comparison, was.groupBy, is.groupBy),
    ...conditionFound(comparison, "filter", "HAVING", was.having, is.having),
    ...windowsFound(comparison, was, is),
    ...conditionFound(comparison, "filter", "QUALIFY", was.qualify, is.qualify),
    ...hintsFound(comparison, was.hints, is.hints)
  ];
}
function quantifierFound(comparison, was, is) {
  const word = (on) => on ? "added" : "removed";
  const distinct3 = is.quantifier === "DISTINCT";
  return [
    ...was.quantifier === "DISTINCT" === distinct3 ? [] : [told2(comparison, "distinct", `DISTINCT ${word(distinct3)}`, was, is)],
    ...was.stream === is.stream ? [] : [told2(comparison, "query", `STREAM ${word(is.stream)}`, was, is)]
  ];
}
function groupFound(comparison, was, is) {
  const [before, after2] = [groupPiece(comparison.before, was), groupPiece(comparison.after, is)];
  return pieceFound(comparison, "group-by", "GROUP BY", before, after2);
}
function groupPiece(side, group) {
  const piece = group === null ? null : listPiece(side, group.items);
  if (piece === null || group?.quantifier !== "DISTINCT") return piece;
  return { ...piece, text: `DISTINCT ${piece.text}`, said: `DISTINCT ${piece.said}` };
}
function windowsFound(comparison, was, is) {
  const { pairs: pairs2, came, went } = matched(was.windows, is.windows, [({ name }) => name.text]);
  return [
    ...pairs2.flatMap(
      ([one, other]) => windowFound(inside(comparison, `window ${other.name.text}`), one.window, other.window)
    ),
    ...came.map((named4) => told2(comparison, "window", `window ${named4.name.text} added`, null, named4)),
    ...went.map((named4) => told2(comparison, "window", `window ${named4.name.text} removed`, named4, null))
  ];
}

// src/sql/difference/branch.ts
function branchesOf(side, body) {
  const terms = (body.type === "set-operation" ? body.terms : [body]).map(bareBody);
  const operators = operatorsOf(body);
  return terms.map((term, place) => ({
    body: term,
    text: side.text(rangeOf(term)),
    number: place + 1,
    operator: operators[Math.max(0, place - 1)] ?? "UNION",
    isFirst: place === 0,
    reads: readsOf(side, term),
    features: featuresOf(side, term)
  }));
}
function operatorsOf(body) {
  return body.type === "set-operation" ? body.operators : [];
}
function readsOf(side, body) {
  switch (body.type) {
    case "select":
      return `reads ${shortened(
        fromEntries(side, body.from).map(({ shown: shown3 }) => shown3).join(", ")
      ) || "nothing"}`;
    case "explicit-table":
      return `reads ${side.said(body.table)}`;
    case "query":
      return readsOf(side, body.body);
    case "values":
      return "VALUES";
    case "set-operation":
      return body.operators[0] ?? "UNION";
  }
}
function featuresOf(side, body) {
  if (body.type === "query") return featuresOf(side, body.body);
  if (body.type !== "select") return /* @__PURE__ */ new Set([body.type]);
  const conditions = body.where === null ? [] : conjunctsOf(side, body.where);
  return /* @__PURE__ */ new Set([
    ...body.items.map((item) => `column ${side.text(item)}`),
    ...fromEntries(side, body.from).map(({ label }) => `table ${label}`),
    ...conditions.map(({ norm }) => `condition ${norm}`)
  ]);
}

// src/sql/difference/resemblance.ts
var mostComparisons = 2500;
function mostAlike(before, after2) {
  const candidates = before.length * after2.length > mostComparisons ? inOrder(before, after2) : candidatesOf(before, after2);
  const partners = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { before: one, after: other } of candidates) {
    if (taken.has(one) || partners.has(other)) continue;
    partners.set(other, one);
    taken.add(one);
  }
  return {
    pairs: after2.flatMap((entry) => {
      const partner = partners.get(entry);
      return partner === void 0 ? [] : [[partner, entry]];
    }),
    went: before.filter((entry) => !taken.has(entry)),
    came: after2.filter((entry) => !partners.has(entry))
  };
}
function candidatesOf(before, after2) {
  const all = before.flatMap(
    (one, from) => after2.map((other, to) => ({
      before: one,
      after: other,
      score: scoreOf(one.features, other.features),
      near: Math.min(from, to),
      far: Math.max(from, to)
    }))
  );
  return all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.near - b.near || a.far - b.far);
}
function inOrder(before, after2) {
  return before.flatMap((one, place) => {
    const other = after2[place];
    return other === void 0 ? [] : [{ before: one, after: other, score: 1, near: place, far: place }];
  });
}
function scoreOf(one, other) {
  let shared2 = 0;
  for (const feature of one) if (other.has(feature)) shared2 += 1;
  return 2 * shared2 / Math.max(1, one.size + other.size);
}

// src/sql/difference/set-operation.ts
function setOperationFound(comparison, was, is, output) {
  const before = branchesOf(comparison.before, was);
  const found = alike(before, branchesOf(comparison.after, is));
  const isUnionAll = [...operatorsOf(was), ...operatorsOf(is)].every((operator) => operator === "UNION ALL");
  const own = isUnionAll ? output : whereRowsCount(output);
  const differences = [
    ...operatorsFound(comparison, found.pairs, was, is),
    ...found.pairs.flatMap((pair2) => branchFound(comparison, pair2, own)),
    ...found.came.map(
      (branch) => told2(comparison, "branch", `${spoken(branch)} added`, null, rangeOf(branch.body))
    ),
    ...found.went.map(
      (branch) => told2(comparison, "branch", `${spoken(branch)} removed`, rangeOf(branch.body), null)
    ),
    ...isReordered(before, found) ? [told2(comparison, "branch", "branches reordered", rangeOf(was), rangeOf(is))] : []
  ];
  return orElse(differences, () => told2(comparison, "query", "query changed", rangeOf(was), rangeOf(is)));
}
function alike(before, after2) {
  const equal = matched(before, after2, [({ text: text3 }) => text3]);
  const rest2 = mostAlike(equal.went, equal.came);
  const pairs2 = [...equal.pairs, ...rest2.pairs].sort(([, one], [, other]) => one.number - other.number);
  return { ...rest2, pairs: pairs2 };
}
function operatorsFound(comparison, pairs2, was, is) {
  const words4 = pairs2.flatMap(
    ([one, other]) => one.isFirst || other.isFirst || one.operator === other.operator ? [] : [`${one.operator} \u2192 ${other.operator}`]
  );
  return [...new Set(words4)].map((change) => told2(comparison, "branch", change, rangeOf(was), rangeOf(is)));
}
function branchFound(comparison, [was, is], output) {
  const isNaming = was.isFirst && is.isFirst;
  const placed = { ...output, isPlaced: true, renamed: insideOutput.renamed, before: [], after: [] };
  return bodyFound(
    inside(comparison, `in branch ${is.number}`),
    was.body,
    is.body,
    isNaming ? output : placed
  );
}
function spoken({ operator, reads }) {
  return `${operator} branch (${reads})`;
}

// src/sql/difference/values.ts
function valuesFound(comparison, was, is) {
  const { before, after: after2 } = comparison;
  const keys4 = [({ text: text3 }) => text3, firstOf, () => ""];
  const { pairs: pairs2, came, went } = matched(rowsOf(before, was), rowsOf(after2, is), keys4);
  const found = [
    ...pairs2.flatMap(
      ([one, other]) => one.text === other.text ? [] : [changed2(comparison, "row", "row changed:", one.row, other.row)]
    ),
    ...came.flatMap(({ row }) => pieceFound(comparison, "row", "row", null, pieceOf(after2, row))),
    ...went.flatMap(({ row }) => pieceFound(comparison, "row", "row", pieceOf(before, row), null))
  ];
  return orElse(found, () => told2(comparison, "row", "rows reordered", was, is));
}
function rowsOf(side, { rows: rows2 }) {
  return rows2.map((row) => ({ row, text: side.text(row) }));
}
function firstOf({ text: text3 }) {
  return text3.split(",", 1).join("");
}

// src/sql/difference/body.ts
function bodyFound(comparison, was, is, output) {
  if (same(comparison, rangeOf(was), rangeOf(is))) return [];
  if (was.type === "set-operation" || is.type === "set-operation")
    return setOperationFound(comparison, was, is, output);
  if (was.type === "query" || is.type === "query")
    return queryFound(comparison, asQuery(was), asQuery(is), output);
  if (was.type === "select" && is.type === "select") return selectFound(comparison, was, is, output);
  if (was.type === "values" && is.type === "values") return valuesFound(comparison, was, is);
  if (was.type === "explicit-table" && is.type === "explicit-table") return explicitFound(comparison, was, is);
  return [told2(comparison, "query", "query changed", was, is)];
}
function asQuery(body) {
  return body.type === "query" ? body : wholeQuery(body, body.start, body.end);
}
function explicitFound(comparison, { table: was }, { table: is }) {
  if (same(comparison, was, is)) return [];
  const words4 = `reads ${comparison.after.said(is)} instead of ${comparison.before.said(was)}`;
  return [told2(comparison, "table", words4, was, is)];
}

// src/sql/difference/common-table.ts
var nameOf2 = ({ table }) => table.name.text;
var textOf4 = ({ table, side }) => side.text(table.query);
function commonTablesFound(outer, was, is) {
  if (was.with.length + is.with.length === 0) return { found: [], comparison: outer };
  const before = was.with.map((table) => ({ table, side: outer.before }));
  const after2 = is.with.map((table) => ({ table, side: outer.after }));
  const found = matched(before, after2, [nameOf2, textOf4]);
  const [from, to] = inCommon(found.pairs.map(([one, other]) => [nameOf2(one), nameOf2(other)]));
  const comparison = {
    ...outer,
    before: withRenames(outer.before, was, { ...noRenames, tables: from }),
    after: withRenames(outer.after, is, { ...noRenames, tables: to })
  };
  const order2 = isReordered(before, found) ? [told2(outer, "common-table", "CTEs reordered", was, is)] : [];
  const recursive = was.recursive === is.recursive ? [] : [recursiveTold(outer, was, is)];
  return {
    comparison,
    found: [
      ...found.pairs.flatMap(([one, other]) => pairFound2(comparison, one.table, other.table)),
      ...found.came.map(
        ({ table }) => told2(outer, "common-table", `CTE ${table.name.text} added`, null, table)
      ),
      ...found.went.map(
        ({ table }) => told2(outer, "common-table", `CTE ${table.name.text} removed`, table, null)
      ),
      ...order2,
      ...recursive
    ]
  };
}
function pairFound2(comparison, was, is) {
  const [from, to] = [was.name.text, is.name.text];
  const renamed = from === to ? [] : [told2(comparison, "common-table", `CTE ${from} renamed to ${to}`, was, is)];
  const within3 = inside(comparison, `in CTE ${to}`);
  const columns = pieceFound(
    within3,
    "common-table",
    "list of columns",
    listPiece(within3.before, was.columns),
    listPiece(within3.after, is.columns)
  );
  const output = givenNames(insideOutput, was.columns, is.columns);
  return [...renamed, ...columns, ...queryFound(within3, was.query, is.query, output)];
}
function recursiveTold(comparison, was, is) {
  return told2(comparison, "common-table", `RECURSIVE ${is.recursive ? "added" : "removed"}`, was, is);
}

// src/sql/difference/query.ts
function queryFound(comparison, was, is, output) {
  if (same(comparison, was, is)) return [];
  return orElse(
    partsFound(comparison, unwrapped(was), unwrapped(is), output),
    () => told2(comparison, "query", "query changed", was, is)
  );
}
function partsFound(outer, was, is, output) {
  const { found, comparison } = commonTablesFound(outer, was, is);
  const { before, after: after2 } = comparison;
  return [
    ...found,
    ...bodyFound(comparison, was.body, is.body, output),
    ...pieceFound(
      comparison,
      "order-by",
      "ORDER BY",
      orderPiece(before, was.orderBy),
      orderPiece(after2, is.orderBy)
    ),
    ...countFound(comparison, "LIMIT", pieceOf(before, was.limit), pieceOf(after2, is.limit)),
    ...countFound(comparison, "OFFSET", pieceOf(before, was.offset), pieceOf(after2, is.offset))
  ];
}
function countFound(comparison, word, was, is) {
  if (was?.text === is?.text) return [];
  const words4 = was === null ? `${is?.said ?? ""} added` : is === null ? `${was.said} removed` : shortenedPair(was.said, is.said);
  return [told2(comparison, "limit", `${word} ${words4}`, was?.span ?? null, is?.span ?? null)];
}

// src/sql/difference/expression.ts
function expressionFound(comparison, { kind, what, lead }, was, is) {
  if (same(comparison, was, is)) return [];
  const found = insidesFound(inside(comparison, what), was, is);
  return found.length > 0 ? found : [changed2(comparison, kind, lead, was, is)];
}
function insidesFound(comparison, was, is) {
  const [before, after2] = [insidesOf(was), insidesOf(is)];
  const around2 = textAround(comparison.before, was, before);
  if (before.length !== after2.length || around2 !== textAround(comparison.after, is, after2)) return [];
  return before.flatMap((part, place) => {
    const other = after2[place];
    return other === void 0 ? [] : insideFound(comparison, part, other);
  });
}
function insideFound(comparison, was, is) {
  if (was.type === "window")
    return is.type === "window" ? windowFound(comparison, was, is) : [changed2(comparison, "window", "", was, is)];
  if (is.type === "window") return [changed2(comparison, "window", "", was, is)];
  return queryFound(inside(comparison, "in sub-query"), was.query, is.query, insideOutput);
}
function insidesOf(expression) {
  const found = [];
  collect(expression, found);
  return found.sort((one, other) => one.start - other.start);
}
function collect(expression, to) {
  if (expression.type === "subquery") to.push(expression);
  else if (expression.type === "call") collectFromCall(expression, to);
  else eachChild(expression, (child) => collect(child, to));
}
function collectFromCall(call, to) {
  const { over } = call;
  if (over !== null && "type" in over) to.push(over);
  eachChild({ ...call, over: null }, (child) => collect(child, to));
}
function skeletonOf(comparison, expression) {
  const holes = insidesOf(expression);
  return holes.length === 0 ? null : textAround(comparison, expression, holes);
}

// src/sql/difference/definition.ts
function definitionFound(comparison, was, is) {
  return [
    ...aroundFound(comparison, was, is),
    ...computedFound(comparison, was.schema.columns, is.schema.columns),
    ...watermarkFound(comparison, was, is),
    ...definedQueryFound(comparison, was, is)
  ];
}
function aroundFound(comparison, was, is) {
  const before = textAround(comparison.before, was, expressionsOf(was));
  const after2 = textAround(comparison.after, is, expressionsOf(is));
  return before === after2 ? [] : [told2(comparison, "definition", "definition changed", was, is)];
}
function expressionsOf({ schema, query }) {
  const computed2 = schema.columns.flatMap(({ expression }) => expression ?? []);
  const found = [...computed2, ...schema.watermarks, ...query === null ? [] : [query]];
  return found.sort((one, other) => one.start - other.start);
}
function definedQueryFound(comparison, was, is) {
  const { before, after: after2 } = comparison;
  if (was.query !== null && is.query !== null) return bothFound(comparison, was, is, was.query, is.query);
  return pieceFound(comparison, "query", "query", pieceOf(before, was.query), pieceOf(after2, is.query));
}
function bothFound(comparison, { schema: before }, { schema: after2 }, was, is) {
  const [from, to] = [before, after2].map(({ names: names2 }) => names2.flatMap((path) => path.parts.slice(-1)));
  return queryFound(comparison, was, is, givenNames(namedOutput, from ?? [], to ?? []));
}
function computedOf(columns) {
  return columns.flatMap(
    ({ name, expression }) => expression === null ? [] : [{ name: name.parts.map((part) => part.text).join("."), expression }]
  );
}
function computedFound(comparison, was, is) {
  const { pairs: pairs2 } = matched(computedOf(was), computedOf(is), [({ name }) => name]);
  return pairs2.flatMap(([one, other]) => {
    const what = `column ${other.name}`;
    return expressionFound(
      comparison,
      { kind: "definition", what, lead: `${what}:` },
      one.expression,
      other.expression
    );
  });
}
function watermarkFound(comparison, was, is) {
  const span = ({ schema }) => schema.watermarks[0] ?? null;
  const [before, after2] = [pieceOf(comparison.before, span(was)), pieceOf(comparison.after, span(is))];
  return pieceFound(comparison, "definition", "watermark", before, after2);
}

// src/sql/difference/insert.ts
function insertFound(comparison, was, is) {
  if (same(comparison, was, is)) return [];
  const found = [
    ...targetFound(comparison, was, is),
    ...wayFound(comparison, was, is),
    ...hintsFound(comparison, was.hints, is.hints),
    ...queryFound(comparison, was.query, is.query, outputOf(was, is))
  ];
  return orElse(found, () => told2(comparison, "query", "query changed", was, is));
}
function outputOf(was, is) {
  const isListed = was.columns.length + is.columns.length > 0;
  const names2 = ({ columns }) => columns.flatMap((path) => path.parts.slice(-1));
  return isListed ? givenNames(listedOutput, names2(was), names2(is)) : placedOutput;
}
function targetFound(comparison, was, is) {
  const [before, after2] = [was.target.name, is.target.name];
  if (same(comparison, before, after2)) return [];
  const words4 = `writes ${comparison.after.said(after2)} instead of ${comparison.before.said(before)}`;
  return [told2(comparison, "target", words4, before, after2)];
}
function wayFound(comparison, was, is) {
  const [before, after2] = [clausesOf2(comparison.before, was), clausesOf2(comparison.after, is)];
  const [wasVerb, isVerb] = [verbOf(was), verbOf(is)];
  return [
    ...wasVerb === isVerb ? [] : [told2(comparison, "insert", `${wasVerb} \u2192 ${isVerb}`, was, is)],
    ...[...before].flatMap(
      ([noun, piece]) => pieceFound(comparison, "insert", noun, piece, after2.get(noun) ?? null)
    )
  ];
}
function verbOf({ upsert, overwrite }) {
  return upsert ? "UPSERT INTO" : overwrite ? "INSERT OVERWRITE" : "INSERT INTO";
}
function clausesOf2(side, insert) {
  const values = insert.partition.map(({ column, value }) => ({
    start: column.start,
    end: value?.end ?? column.end
  }));
  return /* @__PURE__ */ new Map([
    ["INSERT columns", listPiece(side, insert.columns)],
    ["PARTITION", listPiece(side, values)],
    ["ON CONFLICT DO", wordPiece(insert.conflict ?? "", insert)]
  ]);
}
function insertsFound(comparison, was, is) {
  const before = membersOf(comparison.before, was);
  const keys4 = [({ text: text3 }) => text3, ({ target }) => target];
  const found = matched(before, membersOf(comparison.after, is), keys4);
  return [
    ...found.pairs.flatMap(([one, other]) => memberFound(comparison, one, other)),
    ...found.came.map(
      ({ insert, target }) => told2({ ...comparison, target }, "insert", `INSERT INTO ${target} added`, null, insert)
    ),
    ...found.went.map(
      ({ insert, target }) => told2({ ...comparison, target }, "insert", `INSERT INTO ${target} removed`, insert, null)
    ),
    ...isReordered(before, found) ? [told2(comparison, "insert", "INSERTs reordered", was[0] ?? null, is[0] ?? null)] : []
  ];
}
function memberFound(outer, was, { insert, target }) {
  const comparison = { ...inside(outer, `in INSERT INTO ${target}`), target };
  return insertFound(comparison, was.insert, insert);
}
function membersOf({ text: text3, said: said4 }, inserts) {
  return inserts.map((insert) => ({ insert, text: text3(insert), target: said4(insert.target.name) }));
}

// src/sql/difference/modification.ts
function modificationFound(comparison, was, is) {
  if (was.type === "merge" && is.type === "merge") return mergeFound(comparison, was, is);
  if (was.type === "merge" || is.type === "merge") return [];
  return [
    ...targetFound2(comparison, was, is),
    ...hintsFound(comparison, was.hints, is.hints),
    ...assignmentsFound(comparison, assignmentsOf(was), assignmentsOf(is)),
    ...conditionFound(comparison, "filter", "filter", was.where, is.where)
  ];
}
function targetFound2(comparison, was, is) {
  const { before, after: after2 } = comparison;
  const [from, to] = [before.said(was.target.name), after2.said(is.target.name)];
  if (from === to) return [];
  return [told2(comparison, "target", `writes ${to} instead of ${from}`, was.target.name, is.target.name)];
}
function assignmentsOf(change) {
  return change.type === "update" ? change.assignments : [];
}
function mergeFound(comparison, was, is) {
  const { before, after: after2 } = comparison;
  return [
    ...targetFound2(comparison, was, is),
    ...relationsFound(comparison, { from: was.source }, { from: is.source }).found,
    ...conditionFound(comparison, "join", "MERGE condition", was.on, is.on),
    ...assignmentsFound(comparison, was.assignments, is.assignments),
    ...pieceFound(comparison, "column", "VALUES", listPiece(before, was.values), listPiece(after2, is.values))
  ];
}
function assignmentsFound(comparison, was, is) {
  const { before, after: after2 } = comparison;
  const { pairs: pairs2, came, went } = matched(was, is, [({ column }) => nameOf3(column)]);
  return [
    ...pairs2.flatMap(([one, other]) => {
      const what = `SET ${nameOf3(other.column)}`;
      return expressionFound(comparison, { kind: "column", what, lead: `${what}:` }, one.value, other.value);
    }),
    ...came.map(
      ({ column, value }) => told2(comparison, "column", `SET ${nameOf3(column)} added: ${shortened(after2.said(value))}`, null, value)
    ),
    ...went.map(
      ({ column, value }) => told2(
        comparison,
        "column",
        `SET ${nameOf3(column)} removed: ${shortened(before.said(value))}`,
        value,
        null
      )
    )
  ];
}
function nameOf3({ parts: parts2 }) {
  return parts2.map((part) => part.text).join(".");
}

// src/sql/difference/statement.ts
function statementDifferences(before, after2) {
  const { comparison, was, is } = comparisonOf(before, after2);
  if (same(comparison, before.statement, after2.statement)) return [];
  const found = syntaxFound(comparison, was, is);
  return found.length > 0 ? found : [wholeTold(comparison, before, after2)];
}
function definedQueryDifferences(before, after2) {
  const { comparison, was, is } = comparisonOf(before, after2);
  return isDefinition(was) && isDefinition(is) ? definedQueryFound(comparison, was, is) : [];
}
function comparisonOf(before, after2) {
  const [was, is] = [sideOf(before), sideOf(after2)];
  return { comparison: { before: was, after: is, within: [], target: null }, was: was.syntax, is: is.syntax };
}
function syntaxFound(comparison, was, is) {
  if (was.type === "insert" && is.type === "insert") return insertFound(comparison, was, is);
  if (was.type === "query-statement" && is.type === "query-statement")
    return queryFound(comparison, was.query, is.query, namedOutput);
  if (isDefinition(was) && isDefinition(is)) return definitionFound(comparison, was, is);
  if (isModification(was) && isModification(is)) return modificationFound(comparison, was, is);
  if (was.type === "wrapper" && is.type === "wrapper" && was.verb === is.verb)
    return syntaxFound(comparison, was.inner, is.inner);
  const [before, after2] = [insertsOf(was), insertsOf(is)];
  return before === null || after2 === null ? [] : insertsFound(comparison, before, after2);
}
function isDefinition(syntax) {
  return syntax.type === "create-table" || syntax.type === "alter";
}
function isModification(syntax) {
  return syntax.type === "update" || syntax.type === "delete" || syntax.type === "merge";
}
function insertsOf(syntax) {
  switch (syntax.type) {
    case "insert":
      return [syntax];
    case "statement-set":
      return syntax.inserts;
    case "wrapper":
      return syntax.verb === "explain" ? null : insertsOf(syntax.inner);
    default:
      return null;
  }
}
function wholeTold(comparison, { statement: was }, { statement: is }) {
  const { syntax } = comparison.after;
  if (isDefinition(syntax)) return told2(comparison, "definition", "definition changed", was, is);
  const isQuery = syntax.type === "query-statement" || insertsOf(syntax) !== null;
  return isQuery ? told2(comparison, "query", "query changed", was, is) : told2(comparison, "statement", "statement changed", was, is);
}

// src/release/query-change.ts
function jobFound(pair2, table) {
  const { after: after2 } = pair2;
  const all = differencesOf(pair2);
  const own = all.filter(({ target }) => target === null || target === table);
  return (own.length > 0 ? own : all).map((difference) => foundAt(difference, after2, []));
}
var compared = /* @__PURE__ */ new WeakMap();
function differencesOf({ before, after: after2 }) {
  const known5 = compared.get(after2);
  if (known5?.before === before) return known5.all;
  const all = statementDifferences(versionOf2(before), versionOf2(after2));
  compared.set(after2, { before, all });
  return all;
}
function definedQueryFound2({ before, after: after2 }) {
  return definedQueryDifferences(versionOf2(before), versionOf2(after2)).map(
    (difference) => foundAt(difference, after2, [])
  );
}
function versionOf2({ sql: sql2, parsed, identityOf }) {
  return { sql: sql2, statement: parsed, nameOf: identityOf };
}
function foundAt({ change, words: words4, after: after2 }, { statement }, columns) {
  return { change, words: words4, columns, at: inStatement(statement, after2?.line) };
}

// src/release/statement-pair.ts
var meanings = /* @__PURE__ */ new WeakMap();
function meaningOf3(version) {
  const known5 = meanings.get(version);
  if (known5 !== void 0) return known5;
  const canonical = canonicalText(version.sql, version.parsed, version.identityOf);
  const meaning = { ...version, canonical };
  meanings.set(version, meaning);
  return meaning;
}
function pairUp(before, after2, keyOf4) {
  const equal = matched2(before, after2, ({ canonical }) => canonical);
  const placed = matched2(equal.before, equal.after, keyOf4);
  const isOne = placed.before.length === 1 && placed.after.length === 1;
  const { pairs: pairs2, before: went, after: came } = isOne ? matched2(placed.before, placed.after, () => "") : placed;
  return { equal: equal.pairs, changed: isOne ? [...placed.pairs, ...pairs2] : pairs2, came, went };
}
function matched2(before, after2, keyOf4) {
  const waiting = /* @__PURE__ */ new Map();
  for (const meaning of [...before].reverse()) {
    const key = keyOf4(meaning, "before");
    const list2 = waiting.get(key);
    if (list2 === void 0) waiting.set(key, [meaning]);
    else list2.push(meaning);
  }
  const pairs2 = [];
  const left = after2.filter((meaning) => {
    const other = waiting.get(keyOf4(meaning, "after"))?.pop();
    if (other !== void 0) pairs2.push({ before: other, after: meaning });
    return other === void 0;
  });
  const taken = new Set(pairs2.map((pair2) => pair2.before));
  return { pairs: pairs2, before: before.filter((meaning) => !taken.has(meaning)), after: left };
}

// src/release/table-definition.ts
function definitionFound2(comparison, before, after2) {
  if (isSame(comparison, before, after2)) return [];
  const was = sideOf2(before, baselineVersion);
  const is = sideOf2(after2, comparison.back);
  const creates2 = pairUp(was.creates, is.creates, () => "");
  const [main] = [...creates2.changed, ...creates2.equal];
  const found = [
    ...ofCreates(comparison, creates2),
    ...ofWhole(whole2(main?.before, was.alters), whole2(main?.after, is.alters), placeFor(main, was, is))
  ];
  return found.length > 0 ? found : otherwise(was, is, creates2.changed);
}
function isSame({ same: same2 }, before, after2) {
  const was = [...before?.creates ?? [], ...before?.alters ?? []];
  const is = [...after2?.creates ?? [], ...after2?.alters ?? []];
  return was.length === is.length && is.every((statement, i) => same2.get(statement) === was[i]);
}
function sideOf2(table, versionOf4) {
  const meanings2 = (statements2) => statements2.map((statement) => meaningOf3(versionOf4(statement)));
  return { creates: meanings2(table?.creates ?? []), alters: meanings2(table?.alters ?? []) };
}
function whole2(create, alters2) {
  return altered(create?.parsed.definition ?? undefinedTable, alters2);
}
function placeFor(main, was, is) {
  if (main !== void 0 && main.before.canonical !== main.after.canonical) return main.after;
  const only2 = (own, other) => {
    const known5 = new Set(other.alters.map((alter) => alter.canonical));
    return own.alters.find((alter) => !known5.has(alter.canonical));
  };
  return only2(is, was) ?? main?.after ?? only2(was, is) ?? is.alters[0] ?? was.alters[0] ?? null;
}
function ofCreates(comparison, { equal, changed: changed3, came, went }) {
  return [
    ...[...equal, ...changed3].flatMap((pair2) => besideText(comparison, pair2)),
    ...equal.flatMap(spelledOtherwise),
    ...changed3.flatMap(definedQueryFound2),
    ...changed3.slice(1).map(({ after: after2 }) => logic("definition changed at", after2)),
    ...came.map((meaning) => declared("definition added:", "logic", meaning)),
    ...went.map((meaning) => declared("definition removed:", "breaking", meaning))
  ];
}
function declared(words4, change, { statement }) {
  const at = inStatement(statement);
  return { change, words: `${words4} ${placeOf(at)}`, columns: [], at };
}
function logic(words4, { statement }) {
  const at = inStatement(statement);
  return { change: "logic", words: `${words4} ${placeOf(at)}`, columns: null, at };
}
function ofWhole(was, is, at) {
  const { changed: changed3, came, went, equal } = pairUp(was.rest, is.rest, () => "");
  const differences = at === null ? [] : definitionDifferences(was.definition, is.definition);
  return [
    ...differences.flatMap(
      (difference) => at === null ? [] : { ...difference, at: inStatement(at.statement, lineOf(difference, at)) }
    ),
    ...equal.flatMap(spelledOtherwise),
    ...changed3.map(({ after: after2 }) => logic("ALTER changed at", after2)),
    ...came.map((meaning) => logic("ALTER added:", meaning)),
    ...went.map((meaning) => logic("ALTER removed:", meaning))
  ];
}
function lineOf({ columns }, { parsed, sql: sql2 }) {
  const column = parsed.definition?.columns.find(({ name }) => columns?.length === 1 && name === columns[0]);
  return column === void 0 ? void 0 : placeAt(lineStarts(sql2.text), column.start).line;
}
function otherwise(was, is, changed3) {
  const at = placeFor(changed3[0], was, is);
  if (at === null || changed3.length === 0 && textsOf(was) === textsOf(is)) return [];
  const isSame3 = definitionMeaning(was.creates, was.alters) === definitionMeaning(is.creates, is.alters);
  return isSame3 ? [cosmetic(inStatement(at.statement))] : [logic("definition changed at", at)];
}
function textsOf({ alters: alters2 }) {
  return alters2.map((alter) => alter.raw).join("");
}
function isOneDefinition(one, other) {
  return definitionMeaning([one], []) === definitionMeaning([other], []);
}

// src/release/writer-change.ts
function writersFound(comparison, before, after2) {
  const { equal, changed: changed3, came, went } = pairsOf2(comparison, jobsOf(before), jobsOf(after2));
  return [
    ...[...equal, ...changed3].flatMap((pair2) => besideText(comparison, pair2)),
    ...equal.flatMap(spelledOtherwise),
    ...changed3.flatMap((pair2) => jobFound(pair2, before?.id ?? after2?.id ?? "")),
    ...came.map(({ statement }) => logic2(`writer added: ${placeOf(inStatement(statement))}`, statement)),
    ...went.map(({ statement }) => logic2(`writer removed: ${statement.file}`, statement))
  ];
}
function jobsOf(table) {
  return (table?.writers ?? []).filter((statement) => statement.creates === null);
}
function pairsOf2({ same: same2, back, moved }, before, after2) {
  const kept2 = new Set(after2.flatMap((statement) => same2.get(statement) ?? []));
  const was = before.filter((statement) => !kept2.has(statement)).map((s) => meaningOf3(baselineVersion(s)));
  const is = after2.filter((statement) => !same2.has(statement)).map((s) => meaningOf3(back(s)));
  return pairUp(
    was,
    is,
    ({ statement: { file } }, side) => side === "before" ? moved.get(file) ?? file : file
  );
}
function logic2(words4, at) {
  return { change: "logic", words: words4, columns: [], at: inStatement(at) };
}

// src/release/change.ts
function tableChanges(comparing) {
  const { base: base2, head, identities, renames, back, excluded } = comparing;
  const moved = new Map(renames.map((rename2) => [rename2.from, rename2.to]));
  const comparison = { base: base2, head, back, moved, same: sameStatements(base2, head, moved) };
  const ids = /* @__PURE__ */ new Set([...identities.inHead.keys(), ...identities.removed]);
  const renamed = new Set([...identities.renamed].filter((id) => !excluded.has(id)));
  return new Map([...ids].sort().map((id) => [id, tableChange(comparison, { ...identities, renamed }, id)]));
}
function tableChange(comparison, identities, identity) {
  const before = comparison.base.tables.get(identity);
  const after2 = comparison.head.tables.get(identities.inHead.get(identity) ?? "");
  if (identities.added.has(identity)) return wholeTable(identity, after2, "additive", "new table");
  if (identities.removed.has(identity)) return wholeTable(identity, before, "breaking", "table removed");
  if (identities.unclear.has(identity) || isSame2(comparison, before, after2))
    return { identity, change: "none", differences: [], columns: [], at: null };
  const found = [
    ...definitionFound2(comparison, before, after2),
    ...writersFound(comparison, before, after2),
    ...identities.renamed.has(identity) ? renamedByAuthor(identity, after2) : []
  ];
  return summary(identity, found, isWritten(before) || isWritten(after2));
}
function isSame2({ same: same2 }, before, after2) {
  if (before === void 0 || after2 === void 0) return before === after2;
  const isKept = (was, is) => was.length === is.length && is.every((statement, i) => same2.get(statement) === was[i]);
  return isKept(before.creates, after2.creates) && isKept(before.alters, after2.alters) && isKept(before.writers, after2.writers);
}
function wholeTable(identity, table, change, words4) {
  const first = table === void 0 ? void 0 : firstStatement(table);
  const at = first === void 0 ? null : inStatement(first);
  return { identity, change, differences: [words4], columns: null, at };
}
function renamedByAuthor(identity, after2) {
  const first = after2 === void 0 ? void 0 : firstStatement(after2);
  if (after2 === void 0 || first === void 0) return [];
  const words4 = `renamed: ${identity} \u2192 ${after2.id}`;
  return [{ change: "logic", words: words4, columns: null, at: inStatement(first) }];
}
function isWritten(table) {
  if (table === void 0) return false;
  return table.writers.length + table.seeds.length > 0 || table.creates.some(({ rowsOf: rowsOf3 }) => rowsOf3.length > 0);
}
function summary(identity, found, written) {
  const change = weightiest(found.map((difference) => difference.change));
  const at = found.find((difference) => difference.change === change)?.at ?? null;
  const told5 = new Set(found.map((difference) => difference.words).filter((words4) => words4 !== ""));
  return { identity, change, differences: [...told5], columns: columnsOf2(found, written), at };
}
function columnsOf2(found, written) {
  const columns = found.filter(({ change }) => startsRelease(change)).map((difference) => written && difference.refuses === true ? null : difference.columns);
  return columns.includes(null) ? null : columns.flatMap((names2) => names2 ?? []);
}
var deployed = /* @__PURE__ */ new Set(["options", "additive", "logic", "breaking"]);
function startsRelease(change) {
  return deployed.has(change);
}

// src/release/fault-at.ts
function faultAt(statement, code, message, hint2) {
  const { line: line2, column } = statement.statement;
  return { code, file: statement.file, line: line2, column, message, hint: hint2 };
}

// src/release/exclusion.ts
function exclusionFaults(ground, causes) {
  const inHead = headFaults(ground, causes);
  return inHead.length > 0 ? inHead : baselineFaults(ground, causes);
}
function baselineFaults({ base: base2, wanted }, causes) {
  if (wanted.excluded.size === 0) return [];
  return base2.statements.flatMap((statement) => {
    const moved = statement.writes.filter((id) => causes.has(id));
    const held2 = statement.writes.filter((id) => wanted.excluded.has(id));
    return moved.length > 0 && held2.length > 0 ? [mixedOutputs(statement, moved, held2)] : [];
  });
}
function headFaults({ lineage, identities, wanted }, causes) {
  const isNew = (id) => wanted.excluded.has(id) && identities.added.has(id);
  return lineage.statements.flatMap((node) => {
    const moved = node.outputs.filter((id) => causes.has(id));
    if (moved.length === 0) return [];
    const held2 = node.outputs.filter((id) => wanted.excluded.has(id));
    const missing2 = node.reads.filter(isNew);
    return [
      ...held2.length > 0 ? [mixedOutputs(node.statement, moved, held2)] : [],
      ...missing2.length > 0 ? [readsNothing(node, moved, missing2)] : []
    ];
  });
}
function mixedOutputs(statement, moved, held2) {
  const message = `one job writes ${moved.join(", ")}, which is released, and ${held2.join(", ")}, which is excluded`;
  return faultAt(statement, "mixed-outputs", message, "exclude all of them or none, or split the job");
}
function readsNothing({ statement }, moved, missing2) {
  const message = `${moved.join(", ")} is released and reads ${missing2.join(", ")}, which is new and excluded, so that it is nowhere`;
  return faultAt(statement, "excluded-but-read", message, "exclude both or none");
}

// src/release/expectation.ts
function externalUse(reader, { columns }) {
  if (columns === null) return true;
  if (columns.length === 0) return false;
  const text3 = statementText(reader);
  return takesAll(reader, text3) || columns.some((column) => text3.includes(column));
}
function takesAll({ reads, rowsOf: rowsOf3, creates: creates2 }, text3) {
  if (reads.length > rowsOf3.length || text3.includes("*") || /\bNATURAL\b/i.test(text3)) return true;
  return creates2 === null && /(?<!(?:[(,>]|LATERAL)\s*)\bTABLE\s+[^(\s]/i.test(text3);
}

// src/release/insert-part.ts
function insertParts({ mentions, statement, sql: sql2 }) {
  const inOrder5 = mentions.toSorted((a, b) => a.name.start - b.name.start);
  const targets = inOrder5.filter(({ name }) => name.role === "write");
  return targets.map((target, i) => {
    const { start: start2 } = target.name;
    const end = targets[i + 1]?.name.start ?? statement.end;
    const own = inOrder5.filter(({ name }) => name.role === "read" && name.start >= start2 && name.start < end);
    return { target: target.table, reads: own.map(({ table }) => table), text: sql2.text.slice(start2, end) };
  });
}

// src/release/closure.ts
function close2(ground) {
  const { lineage, changes, identities, wanted } = ground;
  const causes = /* @__PURE__ */ new Map();
  const pinned = /* @__PURE__ */ new Set();
  const expectations2 = [...lineage.externals].filter((id) => isExpectation(id, changes, identities)).sort();
  const walked = /* @__PURE__ */ new Set();
  let level = enter3(starts(ground, expectations2), causes, wanted, pinned);
  while (level.length > 0) {
    const next = level.flatMap((id) => reached(id, ground, walked));
    level = enter3(next, causes, wanted, pinned);
  }
  const faults = [...exclusionFaults(ground, causes), ...readersOfRemoved(lineage, identities)];
  return { causes, pinned, expectations: expectations2, faults, warnings: listedExternals(ground) };
}
function isExpectation(id, changes, identities) {
  const change = changes.get(id)?.change ?? "none";
  return !identities.added.has(id) && (startsRelease(change) || change === "in-place");
}
function starts({ lineage, changes, identities, wanted }, expectations2) {
  const own = [...changes].flatMap(([id, change]) => {
    if (lineage.externals.has(id)) return [];
    if (identities.added.has(id)) return [[id, { kind: "new" }]];
    if (identities.removed.has(id)) return [[id, { kind: "removed" }]];
    return startsRelease(change.change) ? [[id, { kind: "changed", at: change.at }]] : [];
  });
  const listed2 = [...wanted.listed].sort().filter((id) => !lineage.externals.has(id));
  return [
    ...own,
    ...expectations2.flatMap((external) => users(external, lineage, changes.get(external))),
    ...listed2.map((id) => [id, { kind: "listed" }])
  ];
}
function users(external, lineage, change) {
  if (change === void 0 || !startsRelease(change.change)) return [];
  const cause = { kind: "expectation", external, at: change.at };
  return (lineage.readers.get(external) ?? []).filter((node) => externalUse(node.statement, change)).flatMap((node) => outputsOf3(node, lineage).map((id) => [id, cause]));
}
function outputsOf3(node, lineage) {
  return node.outputs.filter((id) => !lineage.externals.has(id));
}
function reached(id, { lineage, identities }, walked) {
  const through2 = (nodes, causesOf) => (nodes ?? []).flatMap((node) => {
    if (walked.has(node)) return [];
    walked.add(node);
    return causesOf(node, outputsOf3(node, lineage));
  });
  return [
    ...through2(lineage.writers.get(id), (_, outputs) => entered(outputs, { kind: "written-with", via: id })),
    ...through2(lineage.readers.get(id), (node, outputs) => byReading(id, node, outputs, identities))
  ];
}
function entered(outputs, cause) {
  return outputs.map((output) => [output, cause]);
}
function byReading(id, { statement }, outputs, { ofHead }) {
  const reads = { kind: "reads", via: id };
  if (outputs.length < 2) return entered(outputs, reads);
  const identityOf = (name) => ofHead.get(name) ?? name;
  const parts2 = insertParts(statement).filter((part) => part.reads.some((name) => identityOf(name) === id));
  const targets = new Set(parts2.map(({ target }) => identityOf(target)));
  const own = outputs.filter((output) => targets.has(output));
  const [via] = own;
  if (via === void 0) return entered(outputs, reads);
  const others = outputs.filter((output) => !targets.has(output));
  return [...entered(own, reads), ...entered(others, { kind: "written-with", via })];
}
function enter3(found, causes, wanted, pinned) {
  const fresh = [];
  for (const [id, cause] of found) {
    if (wanted.excluded.has(id) || wanted.spared.has(id)) pinned.add(id);
    else if (!causes.has(id)) {
      causes.set(id, cause);
      fresh.push(id);
    }
  }
  return fresh.sort();
}
function listedExternals({ lineage, wanted }) {
  const listed2 = [...wanted.listed].sort().filter((id) => lineage.externals.has(id));
  return listed2.map((id) => ({
    code: "listed-external",
    message: `${id} is to move, but nothing in the project fills it: externals have no versions`,
    file: "",
    line: 0
  }));
}
function readersOfRemoved(lineage, identities) {
  return [...identities.removed].sort().flatMap(
    (id) => (lineage.readers.get(id) ?? []).map(
      ({ statement }) => faultAt(
        statement,
        "removed-but-read",
        `${id} is removed, and is still read here`,
        `remove the reader too, or keep ${id}`
      )
    )
  );
}

// src/release/topic.ts
function topicOf(project2, name) {
  return optionsOf(project2.tables.get(name)).get("topic") ?? project2.names.lastPart(name);
}
function topicsOf(base2, head, identities, final, renaming) {
  const standing = [...identities.inHead].flatMap(([identity, name]) => {
    if (head.tables.get(name)?.external !== false) return [];
    const [now, written] = [topicOf(head, name), head.names.lastPart(name)];
    const entry = { key: "topic", value: now };
    const green = now === written ? final.lastPart(identity) : renaming.option(name, written, entry);
    const isNew = !base2.tables.has(identity);
    return [{ identity, now, blue: isNew ? now : topicOf(base2, identity), green, isNew }];
  });
  const finals = new Map(standing.flatMap(({ now, blue, green }) => [[now, green], [blue, green]]));
  const outside2 = topicsFromOutside(base2, head);
  const stale = staleTopics(finals);
  const isStale2 = (topic) => !finals.has(topic) && !outside2.has(topic);
  const known5 = (topic) => isStale2(topic) ? stale.get(versionOf(topic).stem) ?? topic : topic;
  return {
    finalOf: (topic) => finals.get(known5(topic)) ?? topic,
    isStale: (topic) => isStale2(topic) && known5(topic) !== topic,
    ofIdentity: new Map(standing.map(({ identity, green }) => [identity, green])),
    moved: standing.filter(({ isNew, blue, green }) => !isNew && blue !== green).sort(byIdentity),
    removed: removedTopics(base2, identities, finals)
  };
}
function byIdentity(a, b) {
  return a.identity < b.identity ? -1 : 1;
}
function topicsFromOutside(base2, head) {
  const externals = [...head.tables.values()].filter((table) => table.external);
  const declared2 = externals.map((table) => topicOf(head, table.id));
  return /* @__PURE__ */ new Set([...declared2, ...base2.connectors.flatMap(topicsIn)]);
}
function staleTopics(finals) {
  const greens = /* @__PURE__ */ new Map();
  const first = /* @__PURE__ */ new Map();
  for (const [topic, green] of finals) {
    const { stem } = versionOf(topic);
    greens.set(stem, (greens.get(stem) ?? /* @__PURE__ */ new Set()).add(green));
    if (!first.has(stem)) first.set(stem, topic);
  }
  return new Map([...first].filter(([stem]) => greens.get(stem)?.size === 1));
}
function removedTopics(base2, { removed }, finals) {
  const gone = [...removed].map((id) => [topicOf(base2, id), id]);
  return new Map(gone.filter(([topic]) => !finals.has(topic)));
}
var topicKeys = [
  /(^|\.)topics?$/,
  /topics?2table\.map$/,
  /topic\.to\.table/,
  /table\.topic\.map/,
  /topic.*\.map$/
];
function namesTopics(key) {
  return topicKeys.some((pattern) => pattern.test(key));
}
function topicWords(value) {
  return [...value.matchAll(/[^,;:=\s]+/g)].map((match) => ({ at: match.index, text: match[0] }));
}
function replaceWords(value, wordFor) {
  return value.replace(/[^,;:=\s]+/g, (word) => wordFor(word));
}
function topicsIn({ settings }) {
  const lists = settings.filter(({ key }) => /(^|\.)topics?$/.test(key));
  return lists.flatMap(({ value }) => topicWords(value).map((word) => word.text));
}
function staleTopicWarnings(head, topics) {
  return head.connectors.flatMap(
    (connector2) => topicsIn(connector2).filter((topic) => topics.isStale(topic)).map((topic) => ({
      code: "stale-version",
      message: `nothing fills the topic ${topic}; it is taken for ${topics.finalOf(topic)}`,
      file: connector2.file,
      line: connector2.line
    }))
  );
}

// src/release/connector-edit.ts
function connectorEdits(head, topics) {
  return settingsWithTopics(head).flatMap(
    ({ connector: connector2, setting }) => settingEdits(textOf5(head, connector2), connector2, setting, topics)
  );
}
function connectorFaults(head, topics) {
  return [
    ...settingsWithTopics(head).flatMap(({ connector: connector2, setting }) => hidden(head, connector2, setting, topics)),
    ...head.connectors.flatMap((connector2) => ofRemoved(connector2, topics))
  ];
}
function settingsWithTopics(head) {
  return head.connectors.flatMap(
    (connector2) => connector2.settings.filter(({ key }) => namesTopics(key)).map((setting) => ({ connector: connector2, setting }))
  );
}
function textOf5(head, { file }) {
  return head.files.get(file)?.text ?? "";
}
function settingEdits(text3, { file }, { spans }, { finalOf }) {
  return spans.flatMap(
    ({ start: start2, end }) => topicWords(text3.slice(start2, end)).flatMap((word) => {
      const green = finalOf(word.text);
      const at = start2 + word.at;
      return green === word.text ? [] : [{ file, start: at, end: at + word.text.length, text: green }];
    })
  );
}
function hidden(head, connector2, setting, topics) {
  const moving = topicWords(setting.value).filter(({ text: text3 }) => topics.finalOf(text3) !== text3);
  const edits = settingEdits(textOf5(head, connector2), connector2, setting, topics);
  const [first] = moving;
  if (first === void 0 || moving.length === edits.length) return [];
  const message = `${setting.key} names ${first.text}, which moves, but not in plain text`;
  return [
    faultIn(connector2, "connector-value", message, "write the topics plainly, without escapes or aliases")
  ];
}
function ofRemoved(connector2, { removed }) {
  return topicsIn(connector2).flatMap((topic) => {
    const table = removed.get(topic);
    if (table === void 0) return [];
    const message = `${table} is removed, and the connector ${connector2.name} still reads its topic ${topic}`;
    return [faultIn(connector2, "removed-but-read", message, `remove the connector too, or keep ${table}`)];
  });
}
function faultIn({ file, line: line2 }, code, message, hint2) {
  return { code, file, line: line2, column: 1, message, hint: hint2 };
}

// src/release/pipeline-order.ts
function kindOf3({ statement }) {
  if (statement.alters !== null) return "alter";
  if (statement.part === "seed") return "seed";
  if (statement.statement.kind === "create-view") return "view";
  return statement.part === "job" ? "job" : "table";
}
function inOrder2(sent2) {
  const nodes = sent2.map(nodeOf);
  const graph = graphOf2(nodes);
  const byKey = new Map(nodes.map((node) => [node.key, node.one]));
  const after2 = new Map(graph.rows);
  for (const node of nodes) after2.set(node.key, needs(node, graph));
  return topologicalOrder([...after2.keys()], after2).flatMap((key) => byKey.get(key) ?? []);
}
function altersByTable(sent2) {
  const alters2 = sent2.filter(({ statement }) => statement.alters !== null);
  const homes2 = alters2.length === 0 ? /* @__PURE__ */ new Map() : homesOf(sent2);
  const own = alters2.map((one) => {
    const table = one.outputs[0] ?? "";
    return { one, table, isHome: homes2.get(table) === one.statement.file };
  });
  const inTurn2 = [...own.filter(({ isHome: isHome2 }) => isHome2), ...own.filter(({ isHome: isHome2 }) => !isHome2)];
  const groups = groupBy(inTurn2, ({ table }) => table);
  return new Map([...groups].map(([table, list2]) => [table, list2.map(({ one }) => one)]));
}
function homesOf(sent2) {
  const homes2 = /* @__PURE__ */ new Map();
  for (const { statement, nameOf: nameOf6 } of sent2) {
    const made2 = statement.creates === null ? null : nameOf6(statement.creates);
    if (made2 !== null && !homes2.has(made2)) homes2.set(made2, statement.file);
  }
  return homes2;
}
function nodeOf(one, index2) {
  const ordinal = String(index2).padStart(7, "0");
  return { one, key: `${one.outputs[0] ?? ""}${kindOf3(one)}${ordinal}` };
}
function graphOf2(nodes) {
  const alters2 = nodes.filter(({ one }) => one.statement.alters !== null);
  const keys4 = new Map(alters2.map(({ one, key }) => [one, key]));
  const keyOf4 = (one) => keys4.get(one) ?? "";
  const inTurn2 = altersByTable(nodes.map(({ one }) => one));
  const turns = [...inTurn2.values()].flatMap(
    (own) => own.slice(1).map((alter, i) => [alter, own.slice(i, i + 1).map(keyOf4)])
  );
  const fillers = keysBy(nodes, ({ writes }) => writes);
  const several = [...fillers].filter(([, keys5]) => keys5.length > 1);
  return {
    makers: keysBy(nodes, ({ creates: creates2 }) => creates2 === null ? [] : [creates2]),
    fillers: new Map([...fillers, ...several.map(([table]) => [table, [rowsOf2(table)]])]),
    rows: new Map(several.map(([table, keys5]) => [rowsOf2(table), keys5])),
    alters: new Map([...inTurn2].map(([table, own]) => [table, own.slice(-1).map(keyOf4)])),
    turns: new Map(turns)
  };
}
function rowsOf2(table) {
  return `${table}rows`;
}
function keysBy(nodes, tablesOf) {
  const index2 = /* @__PURE__ */ new Map();
  for (const { one, key } of nodes) {
    for (const table of tablesOf(one.statement)) {
      const name = one.nameOf(table);
      const keys4 = index2.get(name);
      if (keys4 === void 0) index2.set(name, [key]);
      else keys4.push(key);
    }
  }
  return index2;
}
function needs({ one }, { makers, fillers, alters: alters2, turns }) {
  const { statement, nameOf: nameOf6, outputs } = one;
  const before = [];
  const comeAfter = (keys4 = []) => {
    for (const key of keys4) before.push(key);
  };
  for (const table of outputs) comeAfter(makers.get(table));
  if (statement.alters !== null) {
    comeAfter(turns.get(one));
    return before;
  }
  const isFilled = statement.creates === null || statement.writes.length > 0;
  for (const read2 of statement.reads) {
    const table = nameOf6(read2);
    comeAfter(makers.get(table));
    comeAfter(alters2.get(table));
    if (isFilled) comeAfter(fillers.get(table));
  }
  if (statement.creates === null) for (const table of outputs) comeAfter(alters2.get(table));
  return before;
}

// src/release/sent.ts
function readingOf(sent2) {
  const { statement } = sent2;
  const { definition: definition2, options, names: written } = statement.statement;
  const isHinted = written.some((name) => name.options.length > 0);
  const hasOnlyNames = definition2 === null && options.length === 0 && !isHinted;
  const sql2 = hasOnlyNames ? statement.sql : sent2.sql;
  const parsed = hasOnlyNames ? statement.statement : sent2.parsed;
  const names2 = new Map(parsed.names.map((name, i) => [name, sent2.names[i] ?? ""]));
  return { sql: sql2, parsed, identityOf: (name) => names2.get(name) ?? "" };
}
function sentMeaning(sent2, alters2) {
  const reading2 = readingOf(sent2);
  return sent2.statement.creates === null ? canonicalText(reading2.sql, reading2.parsed, reading2.identityOf) : definitionMeaning([reading2], alters2.map(readingOf));
}
function finalOutputs(statement, nameOf6) {
  const names2 = statement.outputs.map(nameOf6);
  return names2.length < 2 ? names2 : [...new Set(names2)].sort();
}

// src/release/pipeline-table.ts
function madeTables(statements2, { lastPart: lastPart3, consumers, readInGit }, known5) {
  const facts = gather2(statements2);
  for (const fact of facts.values()) fact.read ||= readInGit.has(fact.name);
  const drafts = [...facts.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  const isConsumer = ({ view, identity }) => view && consumers.has(identity);
  const own = drafts.filter(isConsumer);
  const sinks = drafts.filter((fact) => fact.filled && !fact.read && !isConsumer(fact));
  const published = publishedNames(own, sinks, lastPart3);
  return drafts.map((fact) => {
    const standing = standingOf(fact, facts, published, isConsumer(fact));
    const other = known5.get(fact.name);
    return other !== void 0 && isSameTable(fact, standing, other) ? other : madeTable(fact, standing);
  });
}
function isSameTable(fact, standing, { table, ...made2 }) {
  return isSameList(fact.creates, made2.creates) && isSameList(fact.alters, made2.alters) && isSameList(fact.jobs, made2.jobs) && fact.identity === table.identity && fact.file === table.file && fact.line === table.line && standing.kind === table.kind && standing.role === table.role && standing.published === table.published && standing.consumer === table.consumer;
}
function isSameList(some, others) {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}
function gather2(statements2) {
  const facts = /* @__PURE__ */ new Map();
  const of = (name, identity) => {
    const known5 = facts.get(name) ?? newFacts(name, identity);
    facts.set(name, known5);
    return known5;
  };
  for (const { sent: sent2, statement } of statements2) learn(sent2, statement, of);
  return facts;
}
function newFacts(name, identity) {
  return {
    name,
    identity,
    filled: false,
    view: false,
    read: false,
    primaryKey: [],
    file: "",
    line: 0,
    inputs: /* @__PURE__ */ new Set(),
    creates: [],
    alters: [],
    jobs: [],
    options: /* @__PURE__ */ new Map()
  };
}
function learn(sent2, statement, of) {
  const { nameOf: nameOf6, identityOf, statement: own } = sent2;
  const at = (table) => of(nameOf6(table), identityOf(table));
  const made2 = own.creates ?? own.alters;
  const fed = made2 === null || own.writes.includes(made2) ? own.writes : [...own.writes, made2];
  for (const table of fed) {
    const fact = at(table);
    remember(fact, sent2, statement);
    fact.filled ||= own.writes.includes(table);
    if (statement.kind !== "seed") for (const input of own.rowsOf) fact.inputs.add(nameOf6(input));
    if (fact.file === "" || own.creates === table) {
      fact.file = statement.file;
      fact.line = statement.line;
    }
  }
  for (const table of own.reads) at(table);
  for (const table of own.rowsOf) if (!fed.includes(table)) at(table).read = true;
  if (made2 !== null) setOptions(at(made2), sent2);
  if (own.creates !== null) define(at(own.creates), sent2, statement);
}
function remember(fact, sent2, statement) {
  if (sent2.statement.alters !== null) fact.alters.push(sent2);
  else if (sent2.statement.creates !== null) fact.creates.push(sent2);
  else if (statement.kind !== "seed") fact.jobs.push(statement);
}
function setOptions(fact, { sql: sql2, parsed }) {
  for (const { key, value } of parsed.options) if (altersInPlace(key)) fact.options.set(key, value);
  for (const key of resetKeys({ sql: sql2, statement: parsed })) fact.options.delete(key);
}
function define(fact, sent2, statement) {
  fact.view = statement.kind === "view";
  fact.primaryKey = sent2.parsed.definition?.primaryKey ?? [];
}
function standingOf(fact, facts, published, consumer) {
  return {
    kind: fact.filled ? fact.view ? "view" : "table" : "external",
    role: roleOf2(fact, facts),
    published: published.get(fact.name) ?? null,
    consumer
  };
}
function madeTable(fact, standing) {
  const { creates: creates2, alters: alters2, jobs } = fact;
  const table = new Table(
    fact,
    standing,
    once(() => contentOf({ creates: creates2, alters: alters2, jobs }))
  );
  return { table, creates: creates2, alters: alters2, jobs };
}
var Table = class {
  identity;
  name;
  kind;
  role;
  published;
  consumer;
  primaryKey;
  options;
  file;
  line;
  #hash;
  constructor(fact, standing, hash) {
    this.identity = fact.identity;
    this.name = fact.name;
    this.kind = standing.kind;
    this.role = standing.role;
    this.published = standing.published;
    this.consumer = standing.consumer;
    this.primaryKey = fact.primaryKey;
    this.options = Object.fromEntries(fact.options);
    this.file = fact.file;
    this.line = fact.line;
    this.#hash = hash;
  }
  get hash() {
    return this.#hash();
  }
};
function contentOf({ creates: creates2, alters: alters2, jobs }) {
  const definition2 = definitionMeaning(creates2.map(readingOf), alters2.map(readingOf));
  const properties2 = creates2.map((sent2) => canonicalJson(sent2.properties)).sort();
  return sha2562(canonicalJson([definition2, properties2, jobs.map((job) => job.hash).sort()]));
}
function roleOf2(fact, facts) {
  if (fact.filled && !fact.read) return "sink";
  const inputs = [...fact.inputs].filter((input) => input !== fact.name);
  return inputs.every((input) => facts.get(input)?.filled !== true) ? "source" : "intermediate";
}
function publishedNames(own, sinks, lastPart3) {
  const forms = [
    ({ name }) => versionOf(lastPart3(name)).stem,
    ({ identity }) => lastPart3(identity),
    ({ identity }) => identity
  ];
  const published = new Map(own.map(({ name }) => [name, name]));
  for (const form of forms) {
    const open2 = sinks.filter(({ name }) => !published.has(name));
    const taken = new Set(published.values());
    for (const [label, [only2, ...others]] of groupBy(open2, form)) {
      if (only2 !== void 0 && others.length === 0 && !taken.has(label)) published.set(only2.name, label);
    }
  }
  return published;
}

// src/release/pipeline-statement.ts
function statementOf(sent2, name, hash, state) {
  return new Statement(sent2, name, hash, state);
}
var Statement = class {
  name;
  kind;
  reads;
  writes;
  sql;
  properties;
  file;
  line;
  #hash;
  #state;
  #sent;
  constructor(sent2, name, hash, state) {
    const { statement, sql: sql2, parsed } = sent2;
    this.name = name;
    this.kind = kindOf3(sent2);
    this.reads = [...new Set(statement.reads.map(sent2.nameOf))].sort();
    this.writes = sent2.outputs;
    this.sql = sql2.text.slice(parsed.start, parsed.end);
    this.properties = sent2.properties;
    this.file = statement.file;
    this.line = statement.statement.line;
    this.#hash = hash;
    this.#state = state;
    this.#sent = sent2;
  }
  get stateful() {
    return this.#state(this.#sent);
  }
  get hash() {
    return this.#hash();
  }
};

// src/release/sent-state.ts
function stateAmong(all) {
  const schemas = once(() => {
    const defining = groupBy(
      all.flatMap((sent2) => definedBy(sent2).map((table) => ({ table, sent: sent2 }))),
      ({ table }) => table
    );
    return schemasAbout((id) => (defining.get(id) ?? []).map(({ sent: sent2 }) => named3(sent2)));
  });
  return (sent2) => stateOf(sent2.parsed, schemas().seenBy(named3(sent2).idOf)).stateful;
}
function definedBy({ statement: { creates: creates2, alters: alters2 }, nameOf: nameOf6 }) {
  return [creates2, alters2].flatMap((table) => table === null ? [] : nameOf6(table));
}
function named3({ parsed, names: names2 }) {
  const ids = new Map(parsed.names.map(({ parts: parts2 }, i) => [parts2.map(({ text: text3 }) => text3).join("."), names2[i]]));
  return {
    statement: parsed,
    idOf: (parts2) => ids.get(parts2.join(".")) ?? parts2.join(".")
  };
}

// src/release/statement-name.ts
var limit2 = 72;
var prefixes = {
  table: "ddl",
  view: "ddl",
  alter: "alter",
  job: "dml",
  seed: "seed"
};
function statementNames(all) {
  const names2 = /* @__PURE__ */ new Map();
  for (const group of groupBy(all, ({ kind, lastPart: lastPart3 }) => `${prefixes[kind]}${lastPart3}`).values())
    sorted2(group).forEach((one, i) => names2.set(one, nameOf4(one, i + 1)));
  return all.map((one) => names2.get(one) ?? "");
}
function sorted2(group) {
  if (group.length < 2) return group;
  return [...group].sort((a, b) => {
    if (a.table !== b.table) return a.table < b.table ? -1 : 1;
    if (a.kind === "alter" || a.content() === b.content()) return 0;
    return a.content() < b.content() ? -1 : 1;
  });
}
function nameOf4({ kind, lastPart: lastPart3 }, ordinal) {
  const { stem, version } = versionOf(lastPart3);
  const suffix2 = (ordinal === 1 ? "" : `-s${ordinal}`) + (version === 1 ? "" : `-v${version}`);
  return fit(`${prefixes[kind]}-${dashes(stem)}`, suffix2, stem);
}
var plain2 = /^[a-z0-9]+(_(?!s\d+$)[a-z0-9]+)*$/;
function dashes(stem) {
  if (plain2.test(stem)) return stem.replaceAll("_", "-");
  const words4 = stem.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [...words4, digest(stem)].join("-");
}
function digest(text3) {
  return sha2562(text3).slice("sha256:".length, "sha256:".length + 8);
}
function fit(body, suffix2, stem) {
  if (body.length + suffix2.length <= limit2) return body + suffix2;
  const room = limit2 - suffix2.length - 9;
  return `${body.slice(0, room).replace(/-+$/, "")}-${digest(stem)}${suffix2}`;
}

// src/release/pipeline.ts
function assemble(parts2, other) {
  const { sent: sent2, connectors: connectors2, lastPart: lastPart3 } = parts2;
  const ordered2 = inOrder2(sent2.filter((one) => one.statement.part !== "script"));
  const alters2 = altersByTable(ordered2);
  const drafts = ordered2.map((one) => draftOf(one, alters2, other));
  const names2 = statementNames(
    ordered2.map((one, i) => {
      const table = one.outputs[0] ?? one.statement.file;
      return { kind: kindOf3(one), table, lastPart: lastPart3(table), content: drafts[i]?.hash ?? noContent };
    })
  );
  const state = stateAmong(ordered2);
  const made2 = drafts.map((draft, i) => madeOf(draft, names2[i] ?? "", state));
  const statements2 = made2.map(({ statement }) => statement);
  const tables2 = madeTables(made2, parts2, other?.tables ?? /* @__PURE__ */ new Map());
  return {
    sent: sent2,
    pipeline: { tables: tables2.map(({ table }) => table), statements: statements2, connectors: connectors2 },
    statements: new Map(made2.map((one) => [one.sent, one])),
    tables: new Map(tables2.map((one) => [one.table.name, one]))
  };
}
var noContent = () => "";
function draftOf(sent2, altersOf, other) {
  const { creates: creates2 } = sent2.statement;
  const alters2 = creates2 === null ? [] : altersOf.get(sent2.nameOf(creates2)) ?? [];
  const known5 = other?.statements.get(sent2);
  if (known5 !== void 0 && isSameList(known5.alters, alters2))
    return { sent: sent2, alters: alters2, hash: known5.hash, known: known5.statement };
  return { sent: sent2, alters: alters2, hash: once(() => hashOf(sent2, alters2)), known: null };
}
function hashOf(one, alters2) {
  return sha2562(canonicalJson([kindOf3(one), sentMeaning(one, alters2), one.properties]));
}
function madeOf({ sent: sent2, alters: alters2, hash, known: known5 }, name, state) {
  const statement = known5?.name === name ? known5 : statementOf(sent2, name, hash, state);
  return { sent: sent2, alters: alters2, hash, statement };
}

// src/release/pipeline-connector.ts
function pipelineConnectors(project2, topicFor) {
  const all = project2.connectors.map((connector2) => pipelineConnector(connector2, topicFor));
  return all.sort((a, b) => a.name < b.name ? -1 : 1);
}
function pipelineConnector(connector2, topicFor) {
  const settings = connector2.settings.map(
    ({ key, value }) => [key, namesTopics(key) ? replaceWords(value, topicFor) : value]
  );
  const config = Object.fromEntries(settings);
  const topics = topicsIn(connector2).map(topicFor);
  const name = `${connector2.name}${versionSuffix(topics)}`;
  return { name, file: connector2.file, topics, config, hash: sha2562(canonicalJson({ ...config, name })) };
}
var shown = 4;
function versionSuffix(topics) {
  const inOrder5 = topics.map(versionOf).sort((a, b) => a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0);
  const versions = inOrder5.map(({ version }) => version);
  const [first = 1, ...others] = versions;
  if (others.every((version) => version === first)) return first === 1 ? "" : `-v${first}`;
  if (versions.length <= shown) return versions.map((version) => `-v${version}`).join("");
  return `-v${Math.max(...versions)}-${sha2562(canonicalJson(versions)).slice("sha256:".length).slice(0, 8)}`;
}

// src/release/colour.ts
function bluePipeline(base2, consumers) {
  const sent2 = base2.statements.map((statement) => asWritten(statement, base2));
  const connectors2 = pipelineConnectors(base2, (topic) => topic);
  return assemble({ sent: sent2, connectors: connectors2, lastPart: base2.names.lastPart, consumers, readInGit: /* @__PURE__ */ new Set() }, null);
}
function greenPipeline(known5, naming, blue) {
  const { head } = known5;
  const ofHead = (id) => known5.identities.ofHead.get(id) ?? id;
  const isFresh = (statement) => {
    const outputs = statement.outputs.map(ofHead);
    return outputs.some((id) => naming.released.has(id)) || needsNoGreen(statement, known5, outputs);
  };
  const fresh = head.statements.filter(isFresh);
  const defined2 = new Set(fresh.flatMap((statement) => statement.outputs.map(ofHead)));
  const isKept = (statement) => {
    const { outputs } = statement;
    const moved = outputs.some((id) => known5.closure.causes.has(id));
    return !moved && !fillsExternal(statement, known5) && !(needsNoGreen(statement, known5, outputs) && outputs.some((id) => defined2.has(id)));
  };
  const sent2 = [
    ...blue.sent.filter(({ statement }) => isKept(statement)),
    ...fresh.map((statement) => asReleased(statement, known5, naming))
  ];
  const connectors2 = pipelineConnectors(head, naming.topics.finalOf);
  const lastPart3 = lastPartsOf(known5, naming);
  const readInGit = readByPinned(known5, naming);
  return assemble({ sent: sent2, connectors: connectors2, lastPart: lastPart3, consumers: known5.wanted.published, readInGit }, blue);
}
function readByPinned({ closure, lineage, identities }, { final }) {
  const nodes = [...closure.pinned].flatMap((id) => lineage.writers.get(id) ?? []);
  const read2 = nodes.flatMap(
    ({ statement: { rowsOf: rowsOf3, writes } }) => rowsOf3.filter((table) => !writes.includes(table))
  );
  return new Set(read2.map((table) => final.nameOf(identities.ofHead.get(table) ?? table)));
}
function fillsExternal({ writes }, { lineage, wanted }) {
  const comesFromOutside = (id) => lineage.externals.has(id) && !wanted.excluded.has(id);
  return writes.length > 0 && writes.every(comesFromOutside);
}
function needsNoGreen({ part, creates: creates2, alters: alters2, writes }, { lineage, changes, wanted }, outputs) {
  const isAltered = (id) => changes.get(id)?.change === "in-place" && !wanted.excluded.has(id);
  if (part === "definition" && writes.length === 0) {
    return outputs.every((id) => lineage.externals.has(id) || isAltered(id));
  }
  return (creates2 !== null || alters2 !== null) && outputs.every(isAltered);
}
var itself = (table) => table;
function asWritten(statement, project2) {
  return {
    statement,
    sql: statement.sql,
    parsed: statement.statement,
    names: statement.mentions.map((mention) => mention.table),
    properties: project2.properties.get(statement.file) ?? {},
    outputs: finalOutputs(statement, itself),
    nameOf: itself,
    identityOf: itself
  };
}
function asReleased(statement, known5, naming) {
  const { head, identities } = known5;
  const identityOf = (table) => identities.ofHead.get(table) ?? table;
  const nameOf6 = (table) => naming.final.nameOf(identityOf(table));
  const sql2 = naming.files.get(statement.file)?.sql ?? statement.sql;
  return {
    statement,
    sql: sql2,
    parsed: sql2.statements[statement.ordinal] ?? statement.statement,
    names: statement.mentions.map((mention) => nameOf6(mention.table)),
    properties: head.properties.get(statement.file) ?? {},
    outputs: finalOutputs(statement, nameOf6),
    nameOf: nameOf6,
    identityOf
  };
}
function lastPartsOf({ base: base2, identities }, { final }) {
  const known5 = new Map([...identities.inHead.keys()].map((id) => [final.nameOf(id), final.lastPart(id)]));
  return (name) => known5.get(name) ?? base2.names.lastPart(name);
}

// src/release/final.ts
function finalNames(base2, head, identities, green, released) {
  const isGreen2 = (identity) => released.has(identity) || identities.added.has(identity);
  const nameOf6 = (identity) => isGreen2(identity) ? green.get(identity) ?? identity : identity;
  return {
    nameOf: nameOf6,
    lastPart: (identity) => {
      const name = nameOf6(identity);
      const names2 = base2.tables.has(name) ? base2.names : head.names;
      const own = names2.lastPart(name);
      return own === name ? afterQualifier(name, base2.names.qualifier(identity)) : own;
    }
  };
}
function afterQualifier(name, qualifier) {
  return qualifier !== "" && name.startsWith(`${qualifier}.`) ? name.slice(qualifier.length + 1) : name;
}
function forwards(base2, head, identities, final) {
  const identityOf = (table) => identities.ofHead.get(table) ?? table;
  return {
    lastPart: (table) => final.lastPart(identityOf(table)),
    option: (table, now, entry) => {
      const identity = identityOf(table);
      if (head.tables.get(table)?.external !== false || keepsName(identity, identities)) return entry.value;
      const was = base2.names.lastPart(identity);
      const before = optionOf(base2.tables.get(identity), entry.key);
      const original = now === was ? entry.value : unfollow(entry.value, versionOf(now).version, before);
      const last = final.lastPart(identity);
      return last === was ? original : follow(original, versionOf(last).version);
    }
  };
}
function keepsName(identity, identities) {
  return identities.added.has(identity) || identities.renamed.has(identity);
}
function finalFiles(head, renaming, parse3) {
  const files = groupBy(head.statements, (statement) => statement.file);
  return new Map([...files].map(([file, own]) => [file, finalFile(file, own, renaming, parse3)]));
}
function finalFile(file, statements2, renaming, parse3) {
  const edits = statements2.filter((statement) => statement.part !== "script").flatMap((statement) => replacements(statement, renaming));
  const sql2 = statements2[0]?.sql ?? { text: "", statements: [], faults: [] };
  return { file, edits, sql: edits.length === 0 ? sql2 : parse3(applyReplacements(sql2.text, edits)) };
}

// src/release/altered-name.ts
function alteredNames({ head, identities }, { released }) {
  return head.statements.flatMap((statement) => {
    const { part, alters: alters2, mentions } = statement;
    const isMoved = alters2 !== null && released.has(identities.ofHead.get(alters2) ?? alters2);
    const to = mentions.find(({ name }) => name.role === "rename");
    if (part === "script" || !isMoved || to === void 0) return [];
    const message = `this renames ${alters2} to ${to.table}, and ${alters2} is released`;
    const hint2 = `call the table ${to.table} in its CREATE and in all that names it, and remove this ALTER`;
    return [faultAt(statement, "renamed-by-alter", message, hint2)];
  });
}

// src/release/ambiguous.ts
function ambiguousNames(known5) {
  const { head } = known5;
  const found = [...head.tables.values()].flatMap((table) => {
    const own = table.external && table.creates.length === 0;
    const longer = own ? head.names.longer(table.id) : [];
    return longer.length < 2 ? [] : findingOf(table, longer, known5);
  });
  return { faults: found.filter(isFault), warnings: found.filter((finding) => !isFault(finding)) };
}
function findingOf(table, longer, { head, identities, closure }) {
  const filled2 = longer.filter((id) => head.tables.get(id)?.external === false);
  const [place] = [...table.readers, ...table.alters];
  if (filled2.length === 0 || place === void 0) return [];
  const isReleased = filled2.some((id) => closure.causes.has(identities.ofHead.get(id) ?? id));
  const message = `${table.id} may mean any of ${longer.join(", ")}`;
  const hint2 = "write the database before the name, or set database in bluegreen.yaml";
  const { file, statement } = place;
  return [
    isReleased ? faultAt(place, "ambiguous-name", message, hint2) : { code: "ambiguous-name", message, file, line: statement.line }
  ];
}

// src/release/behind.ts
function baselineFaults2(input, edits) {
  const ref = input.baseline?.ref ?? "";
  const edited = [...new Set(edits.map((edit) => edit.file))].filter((file) => input.behind.has(file));
  return [
    ...input.conflicts.map((file) => behind(file, `merging ${ref} into this branch conflicts here`, ref)),
    ...edited.map((file) => behind(file, `this branch lacks what ${ref} changed in this file`, ref))
  ];
}
function behind(file, message, ref) {
  const hint2 = `merge it first: git merge ${ref}`;
  return { code: "behind-baseline", file, line: 1, column: 1, message, hint: hint2 };
}

// src/release/home.ts
function sharedHomes(known5, draft) {
  const homes2 = [...homesInHead(known5, draft), ...homesOfBlue(known5)];
  return [...groupBy(homes2, (home) => home.place)].flatMap(([place, group]) => {
    const owners = [...new Map(group.map((home) => [home.name, home])).values()];
    const last = owners.findLast((home) => home.isReleased) ?? owners.at(-1);
    return owners.length < 2 || last === void 0 ? [] : [shared(place, owners, last)];
  });
}
function shared(place, owners, { statement, isReleased }) {
  const names2 = owners.map((home) => home.name).join(" and ");
  const message = `${names2} stand on one place: ${place.replaceAll("", " ")}`;
  const { file } = statement;
  const hint2 = "give each table a place of its own, or another version under release.versions";
  return isReleased ? faultAt(statement, "shared-place", message, hint2) : { code: "shared-place", message, file, line: statement.statement.line };
}
function homesInHead({ head, identities }, { final, files, released }) {
  const after2 = ({ file, ordinal, statement }) => files.get(file)?.sql.statements[ordinal] ?? statement;
  return [...head.tables.values()].flatMap((table) => {
    const identity = identities.ofHead.get(table.id) ?? table.id;
    return homesOf2(table, after2, { name: final.nameOf(identity), isReleased: released.has(identity) });
  });
}
function homesOfBlue({ base: base2, closure }) {
  return [...closure.causes.keys()].flatMap((id) => {
    const table = base2.tables.get(id);
    return table === void 0 ? [] : homesOf2(table, ({ statement }) => statement, { name: id, isReleased: true });
  });
}
function homesOf2(table, statementOf2, whose) {
  const statement = table.creates[0] ?? table.alters[0];
  if (table.external || statement === void 0) return [];
  const options = optionsFrom(table, statementOf2);
  const connector2 = options.get("connector") ?? "";
  const server = options.get("properties.bootstrap.servers") ?? options.get("url") ?? "";
  return [...options].filter(([key, value]) => isHome(key) && value !== "").map(([key, value]) => ({
    ...whose,
    statement,
    place: [connector2, server, key, value].filter((part) => part !== "").join("")
  }));
}

// src/release/collision.ts
function collisions(known5, draft) {
  const { head, identities } = known5;
  const isReleased = (table) => draft.released.has(identities.ofHead.get(table.id) ?? table.id);
  const tables2 = [...head.tables.values()];
  const found = [
    ...tables2.flatMap((table) => severalDefinitions(table, isReleased(table))),
    ...tables2.flatMap(severalFiles),
    ...sharedHomes(known5, draft)
  ];
  return { faults: found.filter(isFault), warnings: found.filter((finding) => !isFault(finding)) };
}
function severalDefinitions(table, isReleased) {
  const [first, ...rest2] = table.creates;
  if (first === void 0 || rest2.length === 0) return [];
  const one = baselineVersion(first);
  const other = rest2.find((statement2) => !isOneDefinition(one, baselineVersion(statement2)));
  if (other === void 0) return [];
  const message = `${table.id} is defined differently here and at ${placeOf(inStatement(first))}`;
  const hint2 = "keep one of them, or name the other file under ignore";
  const { file, statement } = other;
  return isReleased ? [faultAt(other, "two-definitions", message, hint2)] : [{ code: "two-definitions", message, file, line: statement.line }];
}
function severalFiles(table) {
  const files = [...new Set(table.writers.map((statement) => statement.file))];
  const second = table.writers.find((statement) => statement.file === files[1]);
  if (second === void 0) return [];
  const message = `${table.id} is fed by jobs in ${files.join(" and ")}: both run; if one is a leftover, name it under ignore`;
  return [{ code: "several-writers", message, file: second.file, line: second.statement.line }];
}

// src/release/hidden-name.ts
function hiddenNames({ head }, released) {
  return [...head.tables.values()].flatMap((table) => {
    const name = head.names.lastPart(table.id);
    if (table.creates.length > 0 || !hasPlaceholder(name)) return [];
    const hidden2 = wordsIn(name).find((word) => released.has(word));
    return hidden2 === void 0 ? [] : mentioning(table).flatMap((one) => faultsIn(one, table, hidden2));
  });
}
function wordsIn(name) {
  const words4 = name.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
  return words4.flatMap((word) => [word, word.replace(/^[_$]+/, "")]);
}
function mentioning({ readers, writers, seeds, alters: alters2 }) {
  return [.../* @__PURE__ */ new Set([...readers, ...writers, ...seeds, ...alters2])];
}
function faultsIn({ sql: sql2, mentions, file }, { id }, hidden2) {
  const own = mentions.filter((mention) => mention.table === id);
  return own.map(({ name }) => ({
    code: "not-understood",
    file,
    ...placeAt(lineStarts(sql2.text), name.start),
    message: `${sql2.text.slice(name.start, name.end)} may mean ${hidden2}, which is released`,
    hint: `write ${hidden2} without the placeholder, or name the file under ignore`
  }));
}

// src/release/invariants.ts
function checkColours(known5, draft) {
  const { closure, identities, base: base2 } = known5;
  const blues = /* @__PURE__ */ new Set();
  const greens = /* @__PURE__ */ new Set();
  for (const id of closure.causes.keys()) {
    const green = draft.released.has(id) ? draft.final.nameOf(id) : null;
    if (green !== null) greens.add(green);
    if (green !== id && base2.tables.has(id) && !identities.added.has(id)) blues.add(id);
  }
  const pinned = new Set([...closure.pinned].map((id) => draft.final.nameOf(id)));
  for (const statement of draft.green.statements) checkStatement(statement, { blues, greens, pinned });
  checkWriters(known5, draft, greens);
}
function checkStatement({ name, kind, reads, writes }, colours) {
  const { blues, greens, pinned } = colours;
  const blue = reads.find((table) => blues.has(table));
  const mayReadBlue = kind === "table" || writes.every((table) => pinned.has(table));
  const isGreen2 = writes.some((table) => greens.has(table));
  if (blue !== void 0 && (isGreen2 || !mayReadBlue))
    throw new InternalError(`${name} would read blue ${blue}, which the release moves`);
  const filled2 = writes.find((table) => blues.has(table));
  if (filled2 !== void 0)
    throw new InternalError(`${name} would fill blue ${filled2}, which the release moves`);
}
function checkWriters({ lineage }, { released, final, green }, greens) {
  const written = new Set(
    green.statements.flatMap(
      ({ file, line: line2, writes }) => writes.filter((table) => greens.has(table)).map((table) => `${file}:${line2} ${table}`)
    )
  );
  for (const { statement, outputs } of lineage.statements) {
    const missing2 = outputs.find(
      (id) => released.has(id) && !written.has(`${placeOf3(statement)} ${final.nameOf(id)}`)
    );
    if (missing2 !== void 0)
      throw new InternalError(
        `${placeOf3(statement)} would not write ${final.nameOf(missing2)}, the green of ${missing2}`
      );
  }
}
function placeOf3({ file, statement }) {
  return `${file}:${statement.line}`;
}
function oneNameEach({ identities, head }, { final }) {
  const owners = /* @__PURE__ */ new Map();
  return [...identities.inHead].flatMap(([identity, name]) => {
    const own = final.nameOf(identity);
    const other = owners.get(own);
    owners.set(own, identity);
    const at = head.tables.get(name)?.creates[0] ?? head.tables.get(name)?.writers[0];
    if (other === void 0 || at === void 0) return [];
    const message = `${identity} and ${other} would both be called ${own}`;
    const hint2 = "choose another version for one of them under release.versions";
    return [faultAt(at, "name-taken", message, hint2)];
  });
}
function tooLong({ identities, head }, { released, final, topics }, limit3) {
  const encoder = new TextEncoder();
  const topicOf2 = new Map(topics.moved.map(({ identity, green }) => [identity, green]));
  return [...released].sort().flatMap((identity) => {
    const table = head.tables.get(identities.inHead.get(identity) ?? "");
    const at = table?.creates[0] ?? table?.writers[0];
    const names2 = /* @__PURE__ */ new Set([final.lastPart(identity), topicOf2.get(identity) ?? ""]);
    const long = [...names2].filter((name) => encoder.encode(name).length > limit3);
    return at === void 0 ? [] : long.map((name) => faultAt(at, "name-too-long", words2(name, limit3), hint));
  });
}
var hint = "give the table, or its topic, a shorter name";
function words2(name, limit3) {
  const bytes = new TextEncoder().encode(name).length;
  return `${name} has ${bytes} bytes, and the strictest platform configured takes ${limit3}`;
}

// src/sql/insert-target.ts
function insertTargets(text3) {
  const cursor = cursorOf(lex(text3));
  return cursor.symbols.flatMap((_, heard) => {
    const name = nameBehind(cursor, heard);
    return name === null ? [] : [partsFrom(cursor, name)];
  });
}
function nameBehind({ symbols }, heard) {
  if (symbols[heard] !== "INSERT") return null;
  const into = symbols[heard + 1];
  if (into !== "INTO" && into !== "OVERWRITE") return null;
  return symbols[heard + 2] === "TABLE" ? heard + 3 : heard + 2;
}
function partsFrom(cursor, first) {
  const parts2 = [partAt(cursor, first)];
  for (let dot = first + 1; cursor.symbols[dot] === "."; dot += 2) parts2.push(partAt(cursor, dot + 1));
  return parts2;
}
function partAt(cursor, heard) {
  const written = textAt(cursor, heard);
  return written.startsWith("`") ? unquoted(written) : written;
}

// src/release/left-out.ts
function leftOutTables({ head }) {
  const fillers = groupBy(lostFillers(head), ({ lastPart: lastPart3 }) => lastPart3);
  return [...head.tables.values()].flatMap(({ id, creates: creates2, external }) => {
    const [created3] = creates2;
    const filler = fillers.get(head.names.lastPart(id))?.find(({ name }) => meansOne(name, id));
    if (!external || created3 === void 0 || filler === void 0) return [];
    const { file, fault: fault2 } = filler.lost;
    const message = `${id} is not made, and counts as a table from outside: what fills it, at ${file}:${fault2.line}, could not be understood`;
    return [{ code: "not-made", message, file: created3.file, line: created3.statement.line }];
  });
}
function lostFillers({ lost }) {
  return lost.flatMap((statement) => {
    const { start: start2, end } = statement.fault.statement;
    const targets = insertTargets(statement.sql.text.slice(start2, end));
    return targets.map((parts2) => ({
      name: parts2.join("."),
      lastPart: parts2.at(-1) ?? "",
      lost: statement
    }));
  });
}
function meansOne(one, other) {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

// src/release/lost.ts
function lostFindings(mattering) {
  const before = lostBefore(mattering);
  const statements2 = mattering.head.lost.map((lost) => statementFinding(lost, before, mattering));
  const files = mattering.head.unread.map((file) => fileFinding(file, mattering));
  const all = [...statements2, ...files];
  return {
    faults: all.filter(isFault),
    warnings: all.filter((finding) => !isFault(finding))
  };
}
function lostBefore({ base: base2, renames }) {
  const moved = new Map(renames.map((rename2) => [rename2.from, rename2.to]));
  return new Set(base2.lost.map((lost) => `${moved.get(lost.file) ?? lost.file}${textOf6(lost)}`));
}
function brokenFiles(sides) {
  const { base: base2, head } = sides;
  const before = lostBefore(sides);
  const lost = head.lost.filter((one) => !isKnownLost(one, before)).map(({ file }) => file);
  const unread2 = head.unread.filter((file) => !isUnchanged(file, base2)).map(({ path }) => path);
  return /* @__PURE__ */ new Set([...lost, ...unread2]);
}
function isKnownLost(lost, before) {
  return before.has(`${lost.file}${textOf6(lost)}`);
}
function isUnchanged(file, base2) {
  return base2.files.get(file.path)?.oid === file.oid;
}
function textOf6({ sql: sql2, fault: fault2 }) {
  return sql2.text.slice(fault2.statement.start, fault2.statement.end).trim();
}
function statementFinding(lost, before, mattering) {
  const { fault: fault2, file } = lost;
  const changed3 = !mattering.allNew && !isKnownLost(lost, before);
  const named4 = fault2.words.find((word) => mattering.releasedWords.has(word));
  const blocked = fault2.placeholders && named4 !== void 0;
  const why2 = named4 === void 0 || changed3 ? "" : ` (and it names ${named4}, which is released)`;
  if (!changed3 && !blocked && !mattering.strict) {
    return { code: "not-understood", message: `left alone: ${fault2.message}${why2}`, file, line: fault2.line };
  }
  const hint2 = fault2.hint === "" ? "correct the statement, or name its file under ignore" : fault2.hint;
  return {
    code: "not-understood",
    file,
    line: fault2.line,
    column: fault2.column,
    message: fault2.message + why2,
    hint: hint2
  };
}
function fileFinding(file, { base: base2, allNew, strict }) {
  if ((isUnchanged(file, base2) || allNew) && !strict)
    return { code: "not-read", message: file.message, file: file.path, line: 1 };
  const hint2 = "make it a UTF-8 text file of the repository, or name it under ignore";
  return { code: "not-read", file: file.path, line: 1, column: 1, message: file.message, hint: hint2 };
}

// src/release/missing.ts
function unfilled({ base: base2, head, identities, lineage }) {
  return [...lineage.externals].sort().flatMap((id) => {
    const table = head.tables.get(identities.inHead.get(id) ?? "");
    const isNow = base2.tables.get(id)?.external === false && !identities.removed.has(id);
    const at = table?.creates[0] ?? table?.readers[0];
    if (!isNow || at === void 0) return [];
    const message = `nothing fills ${id} any more; its rows have to come from outside once this release serves`;
    return [{ code: "no-longer-filled", message, file: at.file, line: at.statement.line }];
  });
}
function undefinedGreens({ head, identities }, draft) {
  return [...draft.released].sort().flatMap((id) => {
    const table = head.tables.get(identities.inHead.get(id) ?? "");
    const at = table?.writers[0] ?? table?.seeds[0];
    if (at === void 0 || table?.creates.length !== 0) return [];
    const message = `${draft.final.nameOf(id)} is made nowhere in the project: it has to be there before this is deployed`;
    return [{ code: "no-definition", message, file: at.file, line: at.statement.line }];
  });
}

// src/release/published.ts
function publishedFaults(known5) {
  const ids = [...known5.wanted.published].sort();
  return ids.flatMap((id) => {
    const wrong = noView(id, known5);
    return wrong.length > 0 ? wrong : read(id, known5);
  });
}
function noView(id, { head, identities }) {
  const table = head.tables.get(identities.inHead.get(id) ?? "");
  const made2 = table?.creates[0] ?? table?.writers[0];
  if (made2 === void 0 || made2.statement.kind === "create-view") return [];
  const message = `${id} is under published, but is no view: only a view can change under its own name`;
  return [faultAt(made2, "published-no-view", message, `take ${id} out of published in bluegreen.yaml`)];
}
function read(id, { closure, lineage, wanted }) {
  if (!closure.causes.has(id)) return [];
  const readers = (lineage.readers.get(id) ?? []).filter(
    ({ outputs }) => !outputs.every((output) => wanted.published.has(output))
  );
  const message = `${id} is under published, so it changes only at the switch; what reads it here would have to be right before`;
  const hint2 = `read what ${id} reads, or take it out of published in bluegreen.yaml`;
  return readers.map(({ statement }) => faultAt(statement, "published-but-read", message, hint2));
}

// src/release/reading.ts
function readingFaults({ head, identities }, final, files) {
  const lastPart3 = (table) => final.lastPart(identities.ofHead.get(table) ?? table);
  return [...groupBy(head.statements, (statement) => statement.file)].flatMap(([name, statements2]) => {
    const file = files.get(name);
    if (file === void 0 || file.edits.length === 0) return [];
    checkCount(file, statements2);
    return statements2.flatMap((statement) => captured(statement, file, lastPart3));
  });
}
function checkCount({ file, sql: sql2 }, statements2) {
  const before = statements2[0]?.sql;
  const same2 = before?.statements.length === sql2.statements.length && before.faults.length === sql2.faults.length;
  if (!same2) throw new InternalError(`the rewrite of ${file} does not read as it did`);
}
function captured(statement, { file, sql: sql2 }, lastPart3) {
  const after2 = sql2.statements[statement.ordinal];
  const shall = statement.mentions.map(
    ({ name, table }) => statement.part === "script" ? name.parts.at(-1)?.text ?? "" : lastPart3(table)
  );
  if (after2 !== void 0 && readsAs(statement.statement, after2, shall)) {
    const doubled = newlyDoubled(statement, after2);
    return doubled === null ? [] : [doubledFault(statement, doubled)];
  }
  const text3 = statementText(statement);
  const taken = statement.mentions.find(
    ({ name }, i) => name.parts.at(-1)?.text !== shall[i] && text3.includes(shall[i] ?? "")
  );
  if (taken === void 0)
    throw new InternalError(`the rewrite of ${file}:${statement.statement.line} does not read as it should`);
  const become = lastPart3(taken.table);
  const message = `${taken.table} becomes ${become}, and this statement calls something else so already`;
  const hint2 = `give the alias, query or column ${become} another name here, or ${taken.table} another version under release.versions`;
  return [faultAt(statement, "name-captured", message, hint2)];
}
function newlyDoubled({ statement }, after2) {
  const [was, is] = [syntaxOf(statement), syntaxOf(after2)];
  if (was === null || is === null) return null;
  const before = doubledNames(was);
  return [...doubledNames(is)].find((name) => !before.has(name)) ?? null;
}
function doubledFault(statement, name) {
  const message = `a table becomes ${name}, and this statement calls another one so already`;
  const hint2 = `give the alias ${name} another name here, or the table another version under release.versions`;
  return faultAt(statement, "name-captured", message, hint2);
}
function readsAs(before, after2, shall) {
  return before.kind === after2.kind && before.names.length === after2.names.length && before.names.every((name, i) => isRenamed(name, after2.names[i], shall[i] ?? "")) && columnsOf3(before) === columnsOf3(after2);
}
function isRenamed(before, after2, shall) {
  if (after2 === void 0 || before.role !== after2.role || before.companion !== after2.companion) return false;
  const qualifier = ({ parts: parts2 }) => parts2.slice(0, -1).map((part) => part.text).join("");
  return after2.parts.at(-1)?.text === shall && qualifier(before) === qualifier(after2);
}
function columnsOf3({ definition: definition2 }) {
  const columns = definition2?.columns ?? [];
  return columns.map(({ name, type }) => `${name} ${type ?? ""}`).join("");
}

// src/release/routine-change.ts
function changedRoutines({ base: base2, head, identities }, { released }) {
  const before = new Map(routinesIn(base2.statements).map((routine) => [routine.name, routine.text]));
  return routinesIn(head.statements).flatMap(({ name, text: text3, statement }) => {
    const was = before.get(name);
    if (was === void 0 || was === text3) return [];
    const stay = head.statements.filter((one) => one.writes.length > 0 && calls(one, name)).flatMap(({ writes }) => writes.map((table) => identities.ofHead.get(table) ?? table)).filter((identity) => !released.has(identity));
    return stay.length === 0 ? [] : [warningOf(name, [...new Set(stay)].sort(), statement)];
  });
}
var definition = /^CREATE (?:OR (?:ALTER|REPLACE) )?(?:TEMPORARY )?(?:SYSTEM )?(?:FUNCTION|MODEL) (?:IF NOT EXISTS )?(?:\S*\.)?(\S+)/;
function routinesIn(statements2) {
  return statements2.filter(({ statement: { kind } }) => kind === "create-function" || kind === "create-model").flatMap((statement) => {
    const text3 = canonicalText(statement.sql, statement.statement, () => "");
    const name = definition.exec(text3)?.[1]?.replaceAll("`", "");
    return name === void 0 ? [] : [{ name, text: text3, statement }];
  });
}
function calls(statement, name) {
  const words4 = statementText(statement).match(/[\p{L}\p{N}_$]+/gu) ?? [];
  return words4.includes(name);
}
function warningOf(name, stay, { file, statement }) {
  const message = `${name} changed, and ${stay.join(", ")} goes on calling it as it is registered; list it under release.tables to rebuild it`;
  return { code: "routine-changed", message, file, line: statement.line };
}

// src/release/topic-pattern.ts
function patternFaults(head, { moved }) {
  if (moved.length === 0) return [];
  return [...ofConnectors(head), ...ofTables2(head)].flatMap((found) => faultOf(found, moved));
}
function ofConnectors(head) {
  return head.connectors.flatMap(
    ({ file, line: line2, settings }) => settings.filter(({ key }) => /(^|\.)topics\.regex$/.test(key)).map(({ value, key }) => ({ file, line: line2, column: 1, key, pattern: value }))
  );
}
function ofTables2(head) {
  return head.statements.flatMap(
    ({ file, part, statement: { line: line2, column, options } }) => (part === "script" ? [] : options).filter(({ key }) => /(^|\.)topic-pattern$/.test(key)).map(({ key, value }) => ({ file, line: line2, column, key, pattern: value }))
  );
}
function faultOf({ pattern, key, ...place }, moved) {
  const hint2 = "name the topics one by one";
  const matcher = matcherOf(pattern);
  if (matcher === null) {
    const message2 = `${key} '${pattern}' cannot be read, so it may match both colours of what this release moves`;
    return [{ code: "pattern-matches-both", ...place, message: message2, hint: hint2 }];
  }
  const both = moved.find(({ blue, green }) => matcher.test(blue) && matcher.test(green));
  if (both === void 0) return [];
  const message = `${key} '${pattern}' matches both ${both.blue} and ${both.green}: it would read blue and green`;
  return [{ code: "pattern-matches-both", ...place, message, hint: hint2 }];
}
function matcherOf(pattern) {
  const [, flag2, rest2 = pattern] = /^\(\?(i)\)(.*)$/s.exec(pattern) ?? [];
  const plain4 = rest2.replace(/\\Q(.*?)(?:\\E|$)/gs, (_, quoted3) => quoted3.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).replace(/([*+?}])\+/g, "$1");
  try {
    return new RegExp(`^(?:${plain4})$`, flag2 ?? "");
  } catch {
    return null;
  }
}

// src/release/warning.ts
function noBaseline() {
  const message = "no version tag was found, so everything is new and nothing is rewritten; tag what production runs (git tag v1.0.0 <commit>), or name it with --baseline";
  return { code: "no-baseline", message, file: "", line: 0 };
}
function handMadeNames(known5, { final }) {
  const { head, identities, closure } = known5;
  return [...identities.inHead].flatMap(([identity, name]) => {
    const table = head.tables.get(name);
    const at = table?.creates[0] ?? table?.writers[0];
    const stays = name === identity || closure.causes.has(identity);
    if (stays || at === void 0 || table?.external === true) return [];
    const message = `${name} becomes ${final.nameOf(identity)} again: ${whyBack(identity, known5)}`;
    return [{ code: "version-by-hand", message, file: at.file, line: at.statement.line }];
  });
}
function whyBack(identity, { wanted }) {
  return wanted.excluded.has(identity) ? "it is excluded, and so keeps its name" : `nothing in it changed. If it is to move all the same, list ${identity} under release.tables`;
}
function scriptWarnings(known5, { released }) {
  const { head, identities } = known5;
  const isMoved = (table) => released.has(identities.ofHead.get(table) ?? table) && !identities.added.has(table);
  return head.statements.flatMap(({ part, mentions, file, statement }) => {
    const named4 = part === "script" ? mentions.find((mention) => isMoved(mention.table)) : void 0;
    if (named4 === void 0) return [];
    const message = `this script names ${named4.table}, which is released; scripts are left as they are`;
    return [{ code: "script-names-released", message, file, line: statement.line }];
  });
}

// src/release/findings.ts
function findingsOf(input, known5, draft, edits) {
  const { aliases, identities, wanted, closure } = known5;
  const mattering = matteringOf(input, known5, draft);
  const odd = [lostFindings(mattering), collisions(known5, draft), ambiguousNames(known5)];
  const own = [aliases, identities, wanted, closure, ...odd];
  return {
    faults: inOrder3([
      ...baselineFaults2(input, edits),
      ...own.flatMap((finding) => finding.faults),
      ...draft.targets.faults,
      ...hiddenNames(known5, mattering.releasedWords),
      ...ofNames(input, known5, draft)
    ]),
    warnings: inOrder3([
      ...input.baseline === null ? [noBaseline()] : [],
      ...own.flatMap((finding) => finding.warnings),
      ...handMadeNames(known5, draft),
      ...scriptWarnings(known5, draft),
      ...changedRoutines(known5, draft),
      ...leftOutTables(known5),
      ...unfilled(known5),
      ...undefinedGreens(known5, draft),
      ...staleTopicWarnings(known5.head, draft.topics)
    ])
  };
}
function ofNames(input, known5, draft) {
  const { head } = known5;
  return [
    ...publishedFaults(known5),
    ...alteredNames(known5, draft),
    ...head.faults,
    ...connectorFaults(head, draft.topics),
    ...patternFaults(head, draft.topics),
    ...oneNameEach(known5, draft),
    ...tooLong(known5, draft, input.options.nameLimit),
    ...readingFaults(known5, draft.final, draft.files)
  ];
}
function matteringOf(input, known5, draft) {
  const { base: base2, head, renames } = known5;
  const { strict } = input.options;
  const allNew = input.baseline === null;
  return { base: base2, head, renames, allNew, strict, releasedWords: releasedWords(known5, draft) };
}
function releasedWords({ base: base2, head, identities, closure }, { final }) {
  return new Set(
    [...closure.causes.keys()].flatMap((identity) => {
      const now = identities.inHead.get(identity) ?? identity;
      return [base2.names.lastPart(identity), head.names.lastPart(now), final.lastPart(identity)];
    })
  );
}
function inOrder3(findings) {
  const unique = new Map(findings.map((one) => [`${one.file}${one.line}${one.message}`, one]));
  return [...unique.values()].sort(
    (a, b) => a.file === b.file ? a.line - b.line || (a.message < b.message ? -1 : 1) : a.file < b.file ? -1 : 1
  );
}

// src/release/resemblance.ts
function coupled(heads, bases) {
  return heads.length === bases.length ? inOrder4(heads, bases) : closest2(heads, bases);
}
function inOrder4(heads, bases) {
  const theirs = byPlace(bases);
  return byPlace(heads).flatMap((head, i) => {
    const base2 = theirs[i];
    return base2 === void 0 ? [] : [[head, base2]];
  });
}
function byPlace(tables2) {
  const ordinal = (table) => firstStatement(table)?.ordinal ?? 0;
  return [...tables2].sort((a, b) => ordinal(a) - ordinal(b));
}
function closest2(heads, bases) {
  if (heads.length === 0 || bases.length === 0) return [];
  const [ours, theirs] = [heads.map(candidate), bases.map(candidate)];
  return ours.flatMap((head) => {
    const base2 = best(head, theirs);
    return base2 !== null && best(base2, ours) === head ? [[head.table, base2.table]] : [];
  });
}
function candidate(table) {
  const { creates: creates2, alters: alters2, writers, seeds } = table;
  const texts3 = [...creates2, ...alters2, ...writers, ...seeds].map((statement) => ownText(statement, table.id));
  return { table, words: new Set(texts3.flatMap(wordsOf)) };
}
function wordsOf(text3) {
  const { heard, heardCount, starts: starts2 } = lex(text3);
  const tokens = Array.from({ length: heardCount }, (_, i) => {
    const token = heard[i] ?? 0;
    return text3.slice(starts2[token], starts2[token + 1]);
  });
  const words4 = tokens.flatMap((token) => token.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
  return words4.map((word) => versionOf(word).stem);
}
function ownText(statement, table) {
  if (statement.writes.length < 2) return statementText(statement);
  const own = insertParts(statement).filter(({ target }) => target === table);
  return own.map(({ text: text3 }) => text3).join(" ");
}
function best(one, others) {
  let found = null;
  let most2 = 0;
  for (const other of others) {
    const points = resemblance(one.words, other.words);
    if (points === most2) found = null;
    if (points <= most2) continue;
    found = other;
    most2 = points;
  }
  return found;
}
function resemblance(one, other) {
  let common2 = 0;
  for (const word of one) if (other.has(word)) common2++;
  return common2 === 0 ? 0 : common2 / (one.size + other.size - common2);
}

// src/release/author-renaming.ts
function matchRenamed(matching) {
  const { base: base2, head, moved, pairs: pairs2, taken } = matching;
  const filled2 = (table) => !table.external;
  const ofBase = placesOf(base2, (id) => taken.has(id) ? id : null, moved);
  const ofHead = placesOf(head, (id) => pairs2.get(id) ?? null, /* @__PURE__ */ new Map());
  const inBase = groupBy(openInBase(matching).filter(filled2), (table) => ofBase.get(table.id));
  const inHead = groupBy(openInHead(matching).filter(filled2), (table) => ofHead.get(table.id));
  for (const [place, heads] of inHead) {
    if (place !== void 0) matchPlace(matching, heads, inBase.get(place) ?? []);
  }
}
function matchPlace(matching, heads, bases) {
  for (const [head, base2] of coupled(heads, bases)) {
    pair(matching, head.id, base2.id);
    matching.renamed.add(base2.id);
  }
  const open2 = bases.filter((table) => !matching.taken.has(table.id));
  const left = heads.filter((table) => !matching.pairs.has(table.id));
  if (open2.length > 0) for (const table of left) matching.faults.push(ambiguous(table, open2));
}
function placesOf(project2, identityOf, moved) {
  const places2 = /* @__PURE__ */ new Map();
  let anchor = "";
  let last = "";
  for (const statement of project2.statements) {
    const file = moved.get(statement.file) ?? statement.file;
    if (file !== last) anchor = "";
    last = file;
    for (const id of statement.creates === null ? statement.writes : [statement.creates]) {
      const table = project2.tables.get(id);
      const identity = identityOf(id);
      if (identity !== null) anchor = identity;
      else if (table !== void 0 && firstStatement(table) === statement)
        places2.set(id, `${file}${anchor}`);
    }
  }
  return places2;
}

// src/release/stem.ts
function matchStems(matching) {
  const { base: base2, head } = matching;
  const filled2 = openInHead(matching).filter((table) => !table.external);
  const inBase = groupBy(openInBase(matching), (table) => stemKey(table.id, base2.names));
  const inHead = groupBy(filled2, (table) => stemKey(table.id, head.names));
  for (const [stem, heads] of inHead) matchStem(matching, heads, inBase.get(stem) ?? []);
  const others = [...inHead].filter(([stem]) => !inBase.has(stem)).flatMap(([, heads]) => heads);
  matchQualified(matching, others);
}
function matchQualified(matching, heads) {
  const idOf = (table) => table.id;
  const find = byStem(openInBase(matching), idOf, matching.base.names);
  for (const [, group] of groupBy(heads, (table) => find(table.id)[0]?.id)) {
    const [first] = group;
    if (first !== void 0) matchStem(matching, group, find(first.id));
  }
}
function matchStem(matching, heads, bases) {
  if (heads.length > 1 || bases.length > 1) matchFiles(matching, heads, bases);
  const left = heads.filter((table) => !matching.pairs.has(table.id));
  const open2 = bases.filter((table) => !matching.taken.has(table.id));
  const [head, base2] = [left[0], open2[0]];
  if (head === void 0 || base2 === void 0) return;
  if (left.length === 1 && open2.length === 1) pair(matching, head.id, base2.id);
  else for (const table of left) matching.faults.push(ambiguous(table, open2));
}
function matchFiles(matching, heads, bases) {
  const fileOf = (table) => firstStatement(table)?.file;
  const inBase = groupBy(bases, (table) => {
    const file = fileOf(table);
    return file === void 0 ? void 0 : matching.moved.get(file) ?? file;
  });
  for (const [file, tables2] of groupBy(heads, fileOf)) {
    const others = file === void 0 ? [] : inBase.get(file) ?? [];
    for (const [one, other] of coupled(tables2, others)) pair(matching, one.id, other.id);
  }
}

// src/release/identity.ts
function identify({ base: base2, head, renames, allNew }) {
  const moved = new Map(renames.map((rename2) => [rename2.from, rename2.to]));
  const found = { pairs: /* @__PURE__ */ new Map(), taken: /* @__PURE__ */ new Set(), renamed: /* @__PURE__ */ new Set() };
  const matching = { base: base2, head, moved, ...found, faults: [], warnings: [] };
  matchExact(matching);
  matchStems(matching);
  matchRenamed(matching);
  const added = adopt(matching);
  matchStale(matching, allNew);
  return result(matching, added, allNew ? /* @__PURE__ */ new Set() : brokenFiles({ base: base2, head, renames }));
}
function matchExact(matching) {
  for (const table of matching.head.tables.values()) {
    const before = matching.base.tables.get(table.id);
    if (before !== void 0 && (isKnown(table) || before.external)) pair(matching, table.id, table.id);
  }
}
function adopt(matching) {
  const added = openInHead(matching).map((table) => table.id);
  for (const id of added) pair(matching, id, id);
  return new Set(added);
}
function result(matching, added, broken) {
  const { base: base2, pairs: pairs2, taken, renamed, faults, warnings } = matching;
  const inHead = namesInHead(matching);
  const unclear = broken.size === 0 ? /* @__PURE__ */ new Set() : unclearTables(matching, inHead, broken);
  const isRemoved2 = ({ id, external }) => !external && !taken.has(id) && !unclear.has(id);
  const removed = [...base2.tables.values()].filter(isRemoved2).map((table) => table.id);
  return { ofHead: pairs2, inHead, renamed, added, removed: new Set(removed), unclear, faults, warnings };
}
function unclearTables({ base: base2, head, moved }, inHead, broken) {
  const count2 = (table, file, isIn) => table === void 0 ? 0 : statementsOf(table).filter((one) => isIn(one.file) === file).length;
  const isUnclear = (table) => [...broken].some((file) => {
    const was = count2(table, file, (own) => moved.get(own) ?? own);
    return was > count2(head.tables.get(inHead.get(table.id) ?? ""), file, (own) => own);
  });
  return new Set([...base2.tables.values()].filter(isUnclear).map((table) => table.id));
}
function statementsOf({ creates: creates2, alters: alters2, writers, seeds }) {
  return [...creates2, ...alters2, ...writers, ...seeds];
}
function namesInHead({ head, pairs: pairs2 }) {
  const inHead = /* @__PURE__ */ new Map();
  for (const [name, identity] of pairs2) {
    const table = head.tables.get(name);
    if (table !== void 0 && isKnown(table) || !inHead.has(identity)) inHead.set(identity, name);
  }
  return inHead;
}

// src/release/in-place.ts
function inPlaceChanges(known5) {
  const { changes, closure, lineage } = known5;
  return [...changes].filter(
    ([id, { change }]) => change === "in-place" && !closure.causes.has(id) && !lineage.externals.has(id)
  ).filter(([id]) => !known5.wanted.excluded.has(id)).flatMap(([id]) => changesOf(id, known5));
}
function changesOf(identity, { base: base2, head, identities, changes }) {
  const before = optionsOf(base2.tables.get(identity));
  const after2 = optionsOf(head.tables.get(identities.inHead.get(identity) ?? identity));
  const keys4 = [.../* @__PURE__ */ new Set([...before.keys(), ...after2.keys()])].filter(altersInPlace).sort();
  const at = changes.get(identity)?.at;
  return keys4.map((key) => ({ key, before: before.get(key) ?? null, after: after2.get(key) ?? null })).filter((change) => change.before !== change.after).map((change) => ({
    identity,
    name: identity,
    ...change,
    file: at?.file ?? "",
    line: at?.line ?? 0
  }));
}

// src/release/lineage.ts
function lineageOf(head, identities) {
  const idOf = (name) => identities.ofHead.get(name) ?? name;
  const statements2 = head.statements.filter((statement) => statement.part !== "script").map((statement) => ({
    statement,
    reads: distinct2(statement.reads, idOf),
    outputs: distinct2(statement.outputs, idOf)
  }));
  const filled2 = new Set(statements2.flatMap(({ statement }) => statement.writes.map(idOf)));
  const mentioned = statements2.flatMap(({ reads, outputs }) => [...reads, ...outputs]);
  return {
    statements: statements2,
    readers: index(statements2, (node) => node.reads),
    writers: index(statements2, (node) => node.outputs),
    externals: new Set(mentioned.filter((id) => !filled2.has(id)))
  };
}
function distinct2(names2, idOf) {
  const ids = names2.map(idOf);
  return ids.length < 2 ? ids : [...new Set(ids)];
}
function index(nodes, keysOf2) {
  const map = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    for (const key of keysOf2(node)) {
      const list2 = map.get(key);
      if (list2 === void 0) map.set(key, [node]);
      else list2.push(node);
    }
  }
  return map;
}

// src/release/reason.ts
var told3 = 3;
function reasonsOf(causes) {
  const chains = /* @__PURE__ */ new Map();
  for (const [identity, cause] of causes) chains.set(identity, chainOf(cause, chains));
  return new Map([...chains].map(([identity, chain]) => [identity, sentence(chain)]));
}
function chainOf(cause, chains) {
  if (!("via" in cause)) return { length: 0, first: [], last: "", root: rootOf(cause) };
  const link3 = cause.kind === "reads" ? `reads ${cause.via}` : `is written together with ${cause.via}`;
  const before = chains.get(cause.via);
  const { length, first, last, root } = before ?? { length: 0, first: [], last: "", root: "changed" };
  const links = [link3, ...first].slice(0, told3);
  return { length: length + 1, first: links, last: length === 0 ? link3 : last, root };
}
function sentence({ length, first, last, root }) {
  if (length <= told3) return [...first, root].join(", which ");
  return `${first[0] ?? ""}, and through ${length - 2} more tables one that ${last}, which ${root}`;
}
function rootOf(cause) {
  switch (cause.kind) {
    case "changed":
      return cause.at === null ? "changed" : `changed at ${placeOf(cause.at)}`;
    case "new":
      return "is new";
    case "removed":
      return "is removed";
    case "listed":
      return "is on the list of tables to move";
    case "expectation":
      return `reads ${cause.external}, whose definition changed${cause.at === null ? "" : ` at ${placeOf(cause.at)}`}`;
  }
}

// src/release/released-table.ts
function releasedTables(known5, draft, inPlace2) {
  const sides = { blue: byName(draft.blue), green: byName(draft.green) };
  const altered3 = inPlace2.map((change) => change.identity);
  const identities = /* @__PURE__ */ new Set([...known5.closure.causes.keys(), ...altered3]);
  const read2 = readsOf2(known5);
  const why2 = reasonsOf(known5.closure.causes);
  return [...identities].sort().map((id) => ({
    ...releasedTable(id, known5, draft, sides, read2.get(id) ?? /* @__PURE__ */ new Set()),
    reason: why2.get(id) ?? "is altered in place"
  }));
}
function byName(pipeline) {
  return new Map(pipeline.tables.map((table) => [table.name, table]));
}
function readsOf2({ lineage }) {
  const reads = /* @__PURE__ */ new Map();
  for (const node of lineage.statements) {
    for (const output of node.outputs) {
      const own = reads.get(output) ?? /* @__PURE__ */ new Set();
      for (const read2 of node.reads) if (read2 !== output) own.add(read2);
      reads.set(output, own);
    }
  }
  return reads;
}
function releasedTable(identity, known5, draft, sides, reads) {
  const { base: base2, identities, closure, changes } = known5;
  const removed = identities.removed.has(identity);
  const green = removed ? null : draft.final.nameOf(identity);
  const table = green === null ? sides.blue.get(identity) : sides.green.get(green);
  const change = changes.get(identity);
  const isReleased = (id) => closure.causes.has(id);
  return {
    identity,
    blue: base2.tables.has(identity) && !identities.added.has(identity) ? identity : null,
    green,
    change: change?.change ?? "none",
    differences: change?.differences ?? [],
    ...placeOf4(identity, known5, table),
    role: table?.role ?? "intermediate",
    published: table?.published ?? null,
    reads: [...reads].filter(isReleased).sort(),
    readsUnmoved: [...reads].filter((id) => !isReleased(id)).map((id) => draft.final.nameOf(id)).sort()
  };
}
function placeOf4(identity, { changes, head, identities }, table) {
  const change = changes.get(identity);
  const isTold = change !== void 0 && (startsRelease(change.change) || change.change === "in-place");
  const own = head.tables.get(identities.inHead.get(identity) ?? "");
  const first = own?.writers[0] ?? own?.creates[0];
  const at = isTold ? change.at : null;
  if (at !== null) return at;
  return first === void 0 ? { file: table?.file ?? "", line: table?.line ?? 0 } : inStatement(first);
}
function untouchedTables({ head, identities }, tables2) {
  const moved = new Set(tables2.map((table) => table.identity));
  const own = [...head.tables.values()].filter((table) => !table.external);
  return own.filter((table) => !moved.has(identities.ofHead.get(table.id) ?? table.id)).length;
}

// src/release/release-hash.ts
function releaseHash(tables2, { blue, green, topics }, accepted) {
  const [old, fresh] = [contentsOf(blue), contentsOf(green)];
  const released = tables2.map((table) => ({
    identity: table.identity,
    blue: table.blue,
    green: table.green,
    old: table.blue === null ? null : old(table.blue),
    new: table.green === null ? null : fresh(table.green)
  }));
  const connectors2 = {
    old: connectorsOn(blue, new Set(topics.moved.map((moved) => moved.blue))),
    new: connectorsOn(green, new Set(tables2.map(({ identity }) => topics.ofIdentity.get(identity) ?? "")))
  };
  return sha2562(canonicalJson({ released, connectors: connectors2, accepted: accepted ?? [] }));
}
function contentsOf({ tables: tables2, statements: statements2 }) {
  const byName3 = new Map(tables2.map((table) => [table.name, table]));
  const rows2 = statements2.filter((statement) => statement.kind === "seed").flatMap((seed) => seed.writes.map((table) => ({ table, seed })));
  const seeds = groupBy(rows2, ({ table }) => table);
  return (name) => {
    const table = byName3.get(name);
    const own = (seeds.get(name) ?? []).map(({ seed }) => seed.hash).sort();
    return [table?.hash ?? "", table?.options ?? {}, own];
  };
}
function connectorsOn({ connectors: connectors2 }, topics) {
  const own = connectors2.filter((connector2) => connector2.topics.some((topic) => topics.has(topic)));
  return own.map((connector2) => connector2.hash).sort();
}

// src/sql/numbering/failing-cast.ts
var scalars = new Set(
  "BOOLEAN TINYINT SMALLINT INT BIGINT FLOAT DOUBLE DECIMAL DATE TIME TIMESTAMP TIMESTAMP_LTZ".split(" ")
);
var texts = new Set("CHAR VARCHAR STRING BINARY VARBINARY BYTES".split(" "));
function castMayFail({ function: name, operand, to }, scope) {
  if (name.toUpperCase() !== "CAST" || texts.has(to.name)) return false;
  const from = typeOfExpression(operand, scope)?.type.name;
  return from === void 0 || !scalars.has(from) || !scalars.has(to.name);
}

// src/sql/numbering/known-function.ts
var repeatable = "ABS ACOS APPROX_COUNT_DISTINCT ARRAY ARRAY_AGG ARRAY_APPEND ARRAY_CONCAT ARRAY_CONTAINS ARRAY_DISTINCT ARRAY_EXCEPT ARRAY_INTERSECT ARRAY_JOIN ARRAY_MAX ARRAY_MIN ARRAY_POSITION ARRAY_PREPEND ARRAY_REMOVE ARRAY_REVERSE ARRAY_SLICE ARRAY_SORT ARRAY_UNION ASCII ASIN ATAN ATAN2 AVG BIN BITMAP_AND BITMAP_ANDNOT BITMAP_AND_AGG BITMAP_AND_CARDINALITY_AGG BITMAP_BUILD BITMAP_BUILD_AGG BITMAP_BUILD_CARDINALITY_AGG BITMAP_CARDINALITY BITMAP_FROM_BYTES BITMAP_OR BITMAP_OR_AGG BITMAP_OR_CARDINALITY_AGG BITMAP_TO_ARRAY BITMAP_TO_BYTES BITMAP_TO_STRING BITMAP_XOR BITMAP_XOR_AGG BITMAP_XOR_CARDINALITY_AGG BTRIM CARDINALITY CAST CEIL CEILING CHAR_LENGTH CHARACTER_LENGTH CHR CLASSIFIER COALESCE COLLECT CONCAT CONCAT_WS CONVERT_TZ COS COSH COT COUNT COVAR_POP COVAR_SAMP CUME_DIST CUMULATE DATE_FORMAT DAYOFMONTH DAYOFWEEK DAYOFYEAR DECODE DEGREES DENSE_RANK E ELEMENT ELT ENCODE ENDSWITH EXP EXTRACT FIRST FIRST_VALUE FLATTEN FLOOR FROM_BASE64 FROM_UNIXTIME GREATEST GROUPING GROUPING_ID GROUP_ID HASH_CODE HEX HOP HOP_END HOP_ROWTIME HOP_START HOUR IF IFNULL INET_ATON INET_NTOA INITCAP INSTR IS_ALPHA IS_DECIMAL IS_DIGIT JSON JSON_ARRAY JSON_ARRAYAGG JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_QUOTE JSON_STRING JSON_UNQUOTE JSON_VALUE LAG LAST LAST_VALUE LEAD LEAST LEFT LISTAGG LN LOCATE LOG LOG10 LOG2 LOWER LPAD LTRIM MAP MAP_ENTRIES MAP_FROM_ARRAYS MAP_KEYS MAP_UNION MAP_VALUES MATCH_ROWTIME MAX MD5 MIN MINUTE MOD MONTH MULTISET NEXT NTILE NULLIF OBJECT_OF OBJECT_UPDATE OVERLAY PARSE_JSON PARSE_URL PERCENTILE PERCENT_RANK PI POSITION POWER PREV PRINTF QUARTER RADIANS RANK REGEXP REGEXP_COUNT REGEXP_EXTRACT REGEXP_EXTRACT_ALL REGEXP_INSTR REGEXP_REPLACE REGEXP_SUBSTR REPEAT REPLACE REVERSE RIGHT ROUND ROW ROW_NUMBER RPAD RTRIM SECOND SESSION SESSION_END SESSION_ROWTIME SESSION_START SHA1 SHA2 SHA224 SHA256 SHA384 SHA512 SIGN SIN SINGLE_VALUE SINH SPLIT SPLIT_INDEX SQRT STARTSWITH STDDEV STDDEV_POP STDDEV_SAMP STR_TO_MAP STRING_AGG SUBSTR SUBSTRING SUM SUM0 TAN TANH TIMESTAMPADD TIMESTAMPDIFF TO_BASE64 TO_DATE TO_TIMESTAMP TO_TIMESTAMP_LTZ TRANSLATE TRIM TRUNCATE TRY_CAST TRY_PARSE_JSON TUMBLE TUMBLE_END TUMBLE_ROWTIME TUMBLE_START TYPEOF UNHEX UPPER URL_DECODE URL_ENCODE VARIANCE VAR_POP VAR_SAMP WEEK YEAR";
var unrepeatable = "CURRENT_DATABASE CURRENT_DATE CURRENT_ROW_TIMESTAMP CURRENT_TIME CURRENT_TIMESTAMP CURRENT_WATERMARK HOP_PROCTIME LOCALTIME LOCALTIMESTAMP MATCH_PROCTIME ML_EVALUATE ML_PREDICT NOW PROCTIME RAND RAND_INTEGER SESSION_PROCTIME SOURCE_WATERMARK TUMBLE_PROCTIME UNIX_TIMESTAMP UUID";
var [steady, unsteady] = [new Set(repeatable.split(" ")), new Set(unrepeatable.split(" "))];
function functionNamed(name) {
  const own = name.toUpperCase();
  if (steady.has(own)) return "repeatable";
  return unsteady.has(own) ? "unrepeatable" : "unknown";
}

// src/sql/numbering/select-number.ts
function numberOfSelectRows(to, select, scope, output) {
  const { numbers } = to.ground;
  const { where: where3, groupBy: groupBy2, having, qualify } = select;
  if (groupBy2 === null && holdsUnknown(select.items.map(({ expression }) => expression)))
    return numbers.unique();
  const condition = (expression, seen) => expression === null ? 0 : numberOfExpression(to, expression, seen);
  const distinct3 = select.quantifier === "DISTINCT" ? output.columns : [];
  return numbers.of(JSON.stringify(wordsOf2(to, select)), [
    numberOfFrom(to, scope),
    condition(where3, scope),
    groupBy2 === null ? 0 : numberOfText(to, groupBy2, groupBy2.items.flatMap(groupedBy), scope),
    condition(having, scope),
    condition(qualify, { ...scope, output }),
    ...distinct3.map((column) => numberOfColumn(to, column))
  ]);
}
function wordsOf2({ side }, select) {
  const { from, hints, items, stream, quantifier, groupBy: groupBy2, having } = select;
  const stars = items.filter(({ expression }) => expression.type === "star");
  const isOne = groupBy2 === null && (having !== null || wholeAggregate(select) !== null);
  const tables2 = from === null ? "" : textAround(side, from, queriesIn(from));
  return [tables2, quantifier ?? "", stream, isOne, ...[...hints, ...stars].map((span) => side.text(span))];
}
function numberOfFrom(to, scope) {
  const on = scope.joins.flatMap(
    ({ join: join12, end }) => join12.on === null ? [] : [numberOfExpression(to, join12.on, scopeUpTo(scope, end))]
  );
  const asOf = scope.entries.flatMap(
    (entry) => entry.asOf === null ? [] : [numberOfExpression(to, entry.asOf, scope)]
  );
  return to.ground.numbers.of("FROM", [
    ...scope.entries.map(({ relation }) => numberOfRows(to, relation)),
    ...on,
    ...asOf,
    ...scope.shared.map((column) => numberOfColumn(to, column))
  ]);
}
function queriesIn(table) {
  switch (table.type) {
    case "derived":
      return [table.query];
    case "joins":
      return [table.first, ...table.joins.map(({ right }) => right)].flatMap(queriesIn);
    case "bracketed":
      return queriesIn(table.inner);
    case "sample":
      return queriesIn(table.input);
    default:
      return [];
  }
}
function groupedBy(item) {
  return item.type === "GROUPING SETS" ? item.sets.flatMap(groupedBy) : item.expressions;
}

// src/sql/numbering/row-number.ts
function numberOfRows(to, relation) {
  const { made: made2 } = relation;
  const before = to.rows.get(made2);
  if (before !== void 0) return before;
  to.rows.set(made2, to.ground.numbers.unique());
  const number3 = numberOfMaking(to, made2, relation);
  to.rows.set(made2, number3);
  return number3;
}
function numberOfAll(to, relation) {
  const { numbers } = to.ground;
  if (relation.openings.length > 0) return numbers.unique();
  const columns = relation.columns.map((column) => numberOfColumn(to, column));
  return numbers.of("all", [numberOfRows(to, relation), ...columns]);
}
function numberOfMaking(to, made2, relation) {
  const { numbers } = to.ground;
  switch (made2.type) {
    case "table":
      return numberOfTable(to, made2.table);
    case "select":
      return numberOfSelectRows(to, made2.select, made2.scope, relation);
    case "joined":
      return numberOfFrom(to, made2.scope);
    case "ordered":
      return numberOfOrdered(to, made2.query, made2.input, made2.scope);
    case "set-operation":
      return numberOfSetOperation(to, made2.operation.operators, made2.terms);
    case "values":
      return numbers.of(`VALUES ${made2.rows.length}`);
    case "renamed":
      return numberOfRows(to, made2.input);
    case "unnest":
      return numberOfText(to, made2.unnest, made2.unnest.arguments, made2.scope);
    case "extended":
      return numberOfExtended(to, made2.call, made2.input, made2.scope);
    case "match":
      return numberOfMatch(to, made2.match, made2.input, made2.scope);
    case "function":
    case "unknown":
      return numbers.unique();
  }
}
function numberOfTable(to, table) {
  const { schema } = table;
  const names2 = schema === null ? [] : [...schema.primaryKey, ...clockOf(schema.watermark)];
  const columns = names2.map((name) => {
    const own = schema?.columns.find((column) => column.name === name) ?? null;
    return { type: "stored", table, name, schema: own };
  });
  const parts2 = columns.map((source) => numberOfColumn(to, { name: source.name, source }));
  return to.ground.numbers.of("rows", [to.ground.rowsOf(table), ...parts2]);
}
function clockOf(watermark) {
  return watermark === null ? [] : [watermark.column, ...watermark.uses];
}
function numberOfOrdered(to, query, input, scope) {
  const { orderBy, limit: limit3, offset } = query;
  if (limit3 === null && offset === null) return numberOfRows(to, input);
  const { numbers } = to.ground;
  const keys4 = orderBy.map(
    ({ expression, descending, nulls }) => expression.type === "path" ? numbers.of(`${descending} ${nulls}`, [numberOfExpression(to, expression, scope)]) : numberOfAll(to, input)
  );
  const bounds = [limit3, offset].map((bound) => bound === null ? 0 : numberOfExpression(to, bound, scope));
  const text3 = orderBy.map(({ expression, descending, nulls }) => [
    to.side.text(expression),
    descending,
    nulls
  ]);
  return numbers.of(`LIMIT ${JSON.stringify(text3)}`, [numberOfRows(to, input), ...bounds, ...keys4]);
}
function numberOfSetOperation(to, operators, terms) {
  const compares = operators.some((operator) => operator !== "UNION ALL");
  const parts2 = terms.map((term) => compares ? numberOfAll(to, term) : numberOfRows(to, term));
  return to.ground.numbers.of(operators.join(", "), parts2);
}
function numberOfExtended(to, call, input, scope) {
  const inside2 = nothingInside();
  for (const argument of call.arguments) lookAtArgument(to, inside2, argument, scope);
  const text3 = textAround(to.side, call, inside2.queries);
  return to.ground.numbers.of(text3, [numberOfRows(to, input), ...inside2.parts]);
}
function lookAtArgument(to, inside2, argument, scope) {
  const value = argument.type === "named" ? argument.value : argument;
  if (value.type !== "table-argument") {
    look(to, inside2, value, scope);
    return;
  }
  inside2.queries.push(value.query);
  const keys4 = [...value.partitionBy, ...value.orderBy.map(({ expression }) => expression)];
  for (const key of keys4) look(to, inside2, key, scope);
}
function numberOfMatch(to, match, input, scope) {
  const expressions = [
    ...match.partitionBy,
    ...match.orderBy.map(({ expression }) => expression),
    ...match.defines.map(({ condition }) => condition)
  ];
  const said4 = numberOfText(to, { start: match.input.end, end: match.end }, expressions, scope);
  return to.ground.numbers.of(`MATCH_RECOGNIZE ${to.side.text(match.input)}`, [numberOfRows(to, input), said4]);
}

// src/sql/numbering/expression-number.ts
function nothingInside() {
  return { parts: [], queries: [], mayFail: false };
}
function numberOfExpression(to, expression, scope) {
  return numberOfText(to, expression, [expression], scope);
}
function numberOfText(to, span, expressions, scope) {
  const inside2 = nothingInside();
  for (const expression of expressions) look(to, inside2, expression, scope);
  const holes = inside2.queries.sort((a, b) => a.start - b.start);
  return noted(to, inside2, to.ground.numbers.of(textAround(to.side, span, holes), inside2.parts));
}
function noted({ failing }, { mayFail }, number3) {
  if (mayFail) failing.add(number3);
  return number3;
}
function look(to, inside2, expression, scope) {
  switch (expression.type) {
    case "path":
      inside2.parts.push(numberOfPath(to, expression, scope));
      return;
    case "star":
      for (const { relation } of scope.entries) inside2.parts.push(numberOfAll(to, relation));
      return;
    case "subquery":
      inside2.parts.push(numberOfAll(to, relationInside(inside2, expression.query, scope)));
      return;
    case "table-argument":
      lookAtTable(to, inside2, expression, scope);
      return;
    case "unary":
      if (expression.operator === "EXISTS" && expression.operand.type === "subquery")
        inside2.parts.push(numberOfRows(to, relationInside(inside2, expression.operand.query, scope)));
      else look(to, inside2, expression.operand, scope);
      return;
    case "call":
      lookAtCall(to, inside2, expression, scope);
      return;
    case "cast":
      if (castMayFail(expression, scope)) inside2.mayFail = true;
      look(to, inside2, expression.operand, scope);
      return;
    default:
      eachChild(expression, (child) => look(to, inside2, child, scope));
  }
}
function relationInside(inside2, query, scope) {
  inside2.queries.push(query);
  return relationOfQuery(query, scope);
}
function lookAtTable(to, inside2, argument, scope) {
  const relation = relationInside(inside2, argument.query, scope);
  inside2.parts.push(numberOfAll(to, relation));
  eachChild(argument, (child) => look(to, inside2, child, scope));
}
function numberOfPath(to, { parts: parts2 }, scope) {
  const meaning = meaningOf(parts2, scope);
  return meaning.type === "column" ? numberOfColumn(to, meaning.column) : numberOfAll(to, meaning.relation);
}
function lookAtCall(to, inside2, call, scope) {
  if (!isSteady(to, call.name)) inside2.parts.push(to.ground.numbers.unique());
  const [first] = call.arguments;
  const countsRows = first?.type === "star" && first.qualifier.length === 0;
  eachChild(call, (child) => {
    if (child !== first || !countsRows) look(to, inside2, child, scope);
  });
  const window = call.over !== null && "type" in call.over ? call.over.base : call.over;
  if (window !== null) inside2.parts.push(numberOfWindow(to, window, scope));
}
function numberOfWindow(to, name, scope) {
  const window = scope.select?.windows.find((named4) => named4.name.text === name.text)?.window;
  if (window === void 0 || window.base !== null) return to.ground.numbers.unique();
  const expressions = [...window.partitionBy, ...window.orderBy.map(({ expression }) => expression)];
  return numberOfText(to, window, expressions, scope);
}
function isSteady({ ground, unsteady: unsteady2 }, name) {
  const found = functionNamed(name);
  if (found === "unrepeatable") unsteady2.add(name);
  return found === "repeatable" || found === "unrepeatable" && ground.repeats;
}
function holdsUnknown(expressions) {
  return expressions.some((expression) => {
    if (expression.type === "call" && functionNamed(expression.name) === "unknown") return true;
    const children = [];
    eachChild(expression, (child) => children.push(child));
    return holdsUnknown(children);
  });
}

// src/sql/numbering/column-number.ts
function numberOfColumn(to, { source }) {
  const before = to.columns.get(source);
  if (before !== void 0) return before;
  to.columns.set(source, to.ground.numbers.unique());
  const number3 = numberOfSource(to, source);
  to.columns.set(source, number3);
  return number3;
}
function numberOfSource(to, source) {
  const { numbers } = to.ground;
  switch (source.type) {
    case "stored":
      return numberOfStored(to, source);
    case "computed":
      return numberOfExpression(to, source.expression, source.scope);
    case "field":
      return numbers.of(`field ${source.name}`, [numberOfExpression(to, source.row, source.scope)]);
    case "optional":
      return numbers.of("optional", [numberOfColumn(to, source.column)]);
    case "combined":
      return numbers.of(
        source.by,
        source.columns.map((column) => numberOfColumn(to, column))
      );
    case "produced":
      return numberOfProduced(to, source);
    case "unknown":
      return numbers.unique();
  }
}
function numberOfStored(to, source) {
  const computed2 = source.schema?.computed ?? null;
  if (computed2 === null) return to.ground.columnOf(source);
  const inside2 = nothingInside();
  look(to, inside2, computed2.expression, computed2.scope);
  return noted(to, inside2, to.ground.numbers.of(`computed as ${source.schema?.said ?? ""}`, inside2.parts));
}
function numberOfProduced(to, { by, place, from, scope, whole: whole3 }) {
  const { numbers } = to.ground;
  const isKnown3 = by === "UNNEST" || by.startsWith("window_") || isSteady(to, by);
  if (!isKnown3) return numbers.unique();
  return numbers.of(`${by} ${place}`, [
    ...from.map((expression) => numberOfExpression(to, expression, scope)),
    ...whole3.map((relation) => numberOfAll(to, relation))
  ]);
}

// src/sql/numbering/unfitting.ts
function unfittingType({ to, column }, target) {
  const stored2 = target?.columns.find(({ name }) => name === to);
  const wanted = stored2 === void 0 ? void 0 : typeOfColumn(stored2)?.type;
  if (wanted === void 0 || !isLimited(wanted)) return null;
  const given = typeOfColumn(column)?.type;
  const fits = given !== void 0 && widens(given, wanted) && (wanted.nullable || !given.nullable);
  return fits ? null : shownFull(wanted);
}
function filledTable({ target, by, scope }) {
  return target === null || by?.type !== "insert" ? null : storedRelation(target, scope);
}
var lengths = /* @__PURE__ */ new Set(["CHAR", "VARCHAR", "BINARY", "VARBINARY"]);
function isLimited({ name, parameters, elements, fields, nullable: nullable2 }) {
  const isShort2 = lengths.has(name) && parameters[0] !== unbounded;
  return !nullable2 || isShort2 || [...elements, ...fields.map(({ type }) => type)].some(isLimited);
}

// src/sql/numbering/output-number.ts
function fillingsOf(version, catalogue) {
  const side = sideOf(version);
  return outputsOf(side.syntax, side.cursor.tokens.text, catalogue).flatMap((output) => {
    const { target } = output;
    return target === null ? [] : [{ target: target.parts.map((part) => part.text), side, output }];
  });
}
function numbersOf({ side, output }, ground) {
  const to = {
    ground,
    side,
    columns: /* @__PURE__ */ new Map(),
    rows: /* @__PURE__ */ new Map(),
    unsteady: /* @__PURE__ */ new Set(),
    failing: /* @__PURE__ */ new Set()
  };
  const { relation, by, scope } = output;
  for (const common2 of scope.allCommon) numberOfAll(to, common2);
  const header = by?.type === "insert" ? headerOf(to, by, output) : 0;
  const rows2 = relation.openings.length > 0 ? ground.numbers.unique() : numberOfRows(to, relation);
  const filled2 = filledColumns(output);
  const columns = new Map(filled2.map(({ to: name, column }) => [name, numberOfColumn(to, column)]));
  return {
    rows: ground.numbers.of("output", [header, rows2, ...endangering(to, filled2, output)]),
    columns,
    isSteady: to.unsteady.size === 0
  };
}
function endangering(to, filled2, output) {
  const target = filledTable(output);
  const unfitting = filled2.flatMap((column) => {
    const type = unfittingType(column, target);
    return type === null ? [] : [to.ground.numbers.of(`into ${type}`, [numberOfColumn(to, column.column)])];
  });
  return [.../* @__PURE__ */ new Set([...to.failing, ...unfitting])].sort((a, b) => a - b);
}
function headerOf(to, insert, { scope }) {
  const { upsert, overwrite, conflict, hints, partition } = insert;
  const fixed2 = partition.map(({ column }) => column.text);
  const words4 = [upsert, overwrite, conflict, hints.map((hint2) => to.side.text(hint2)), fixed2];
  const values = partition.flatMap(
    ({ value }) => value === null ? [] : [numberOfExpression(to, value, scope)]
  );
  return to.ground.numbers.of(JSON.stringify(words4), values);
}

// src/sql/numbering/numbers.ts
function newNumbers() {
  const known5 = /* @__PURE__ */ new Map();
  let last = 0;
  const unique = () => last += 1;
  return {
    unique,
    of: (way, parts2 = []) => {
      const key = `${parts2.join(" ")}${way}`;
      const number3 = known5.get(key) ?? unique();
      known5.set(key, number3);
      return number3;
    }
  };
}

// src/release/effect.ts
var noEffect = /* @__PURE__ */ new Set();
function isNone(effect) {
  return effect !== "everything" && effect.size === 0;
}
function together(one, other) {
  if (one === "everything" || other === "everything") return "everything";
  return other.size === 0 ? one : /* @__PURE__ */ new Set([...one, ...other]);
}
function effectText(effect) {
  return effect === "everything" ? "*" : JSON.stringify([...effect].sort());
}

// src/release/computed-effect.ts
function nothingKnown() {
  return { numbers: newNumbers(), before: /* @__PURE__ */ new Map() };
}
var asBefore = { effectOn: () => noEffect, isMoved: () => false };
function computedEffect(id, base2, head, inputs, anew, { numbers, before }) {
  const key = `${anew ? "anew" : "as it is"} ${id}`;
  const was = before.get(key) ?? filledBy(id, base2, numbers, asBefore, !anew);
  before.set(key, was);
  const is = filledBy(id, head, numbers, inputs, !anew);
  return { effect: differing(was, is), isSteady: [...was, ...is].every((filled2) => filled2.isSteady) };
}
function filledBy(id, { project: project2, seen, table }, numbers, inputs, repeats) {
  const statements2 = [...table?.writers ?? [], ...table?.seeds ?? []];
  return statements2.flatMap((statement) => {
    const ground = groundOf(statement, seen, numbers, inputs, repeats);
    const properties2 = canonicalJson(project2.properties.get(statement.file) ?? {});
    const own = seen.fillingsOf(statement).filter(([target]) => target === id);
    if (own.length === 0) return [{ rows: numbers.unique(), columns: /* @__PURE__ */ new Map(), isSteady: true }];
    return own.map(([, filling]) => {
      const filled2 = numbersOf(filling, ground);
      return { ...filled2, rows: numbers.of(`under ${properties2}`, [filled2.rows]) };
    });
  });
}
function groundOf(statement, seen, numbers, { effectOn: effectOn2, isMoved }, repeats) {
  const idOf = ({ schema, written }) => schema?.id ?? seen.meant(statement, written);
  const isOther2 = (id, column) => {
    const effect = effectOn2(id);
    return effect === "everything" || effect.has(column.name) || isMoved(id) && isOfPlace(column);
  };
  return {
    numbers,
    repeats,
    rowsOf: (table) => {
      const id = idOf(table);
      return numbers.of(`${effectOn2(id) === "everything" ? "other" : "same"} rows ${id} ${table.written}`);
    },
    columnOf: (column) => {
      const id = idOf(column.table);
      return numbers.of(
        `${isOther2(id, column) ? "other" : "same"} column ${JSON.stringify([id, column.name])}`
      );
    }
  };
}
function isOfPlace({ name, schema }) {
  return name.startsWith("$") || schema?.kind === "metadata" && schema.virtual;
}
function differing(before, after2) {
  if (before.length !== after2.length) return "everything";
  const left = [...after2];
  const columns = /* @__PURE__ */ new Set();
  for (const was of before) {
    const at = left.findIndex(({ rows: rows2 }) => rows2 === was.rows);
    const [is] = at === -1 ? [] : left.splice(at, 1);
    if (is === void 0) return "everything";
    for (const name of [...was.columns.keys(), ...is.columns.keys()])
      if (was.columns.get(name) !== is.columns.get(name)) columns.add(name);
  }
  return columns;
}

// src/sql/lineage/reads.ts
function readsOf3(statement, catalogue) {
  const parsed = parsedOf(statement);
  const outputs = parsed === null ? [] : outputsOf(parsed.syntax, parsed.cursor.tokens.text, catalogue);
  const all = outputs.flatMap(originsOfOutput);
  const unknown5 = outputs.length === 0 ? "what it computes is not understood" : whyUnknown(all);
  const whole3 = new Set(all.flatMap((origins2) => origins2.whole.map(({ written }) => written)));
  const read2 = byTable(all);
  const tables2 = new Map(statement.names.filter(isRead).map((name) => [writtenName(name), name]));
  return [...tables2].sort(byName2).map(([table, name]) => {
    const own = [...read2.get(table) ?? [], ...clocksAndKeys(schemaOf(name, catalogue))];
    const listed2 = whole3.has(table) ? `all columns of ${table} are listed or compared` : null;
    return { table, columns: [...new Set(own)].sort(), everything: unknown5 ?? listed2 };
  });
}
function whyUnknown(all) {
  return all.find(({ unknown: unknown5 }) => unknown5.length > 0)?.unknown[0] ?? null;
}
function byName2([a], [b]) {
  return a < b ? -1 : 1;
}
function schemaOf({ parts: parts2 }, { tableOf: tableOf2 }) {
  return tableOf2(parts2.map((part) => part.text));
}
function isRead({ role }) {
  return role === "read";
}
function writtenName({ parts: parts2, companion }) {
  return parts2.map((part) => part.text).join(".") + companion;
}
function originsOfOutput({ relation, scope }) {
  const memory = newMemory(false);
  settleCommonTables(scope, memory);
  return [
    { ...nowhere, whole: listedTables(relation) },
    rowOriginsOf(relation, memory),
    ...relation.columns.map((column) => originsOf(column, memory))
  ];
}
function byTable(all) {
  const tables2 = /* @__PURE__ */ new Map();
  for (const { values, influences } of all) {
    for (const column of [...values, ...influences]) {
      const { written } = column.table;
      const columns = tables2.get(written) ?? /* @__PURE__ */ new Set();
      tables2.set(written, columns);
      for (const name of withComputed(column)) columns.add(name);
    }
  }
  return tables2;
}
function withComputed({ name, schema }) {
  if (schema === null || schema.computed === null) return [name];
  const { values } = originsOfExpression(schema.computed.expression, schema.computed.scope, newMemory(false));
  return [name, ...values.map((column) => column.name)];
}
function clocksAndKeys(schema) {
  if (schema === null) return [];
  const { primaryKey, watermark } = schema;
  return watermark === null ? primaryKey : [...primaryKey, watermark.column, ...watermark.uses];
}

// src/release/seen-tables.ts
function seenTables(project2, versionOf4, identityOf) {
  const namesOf = remembered((statement) => tablesByName(versionOf4(statement)));
  const defining = definingStatements(project2, identityOf);
  const schemas = schemasAbout((id) => (defining.get(id) ?? []).map((statement) => named4(statement)));
  const idOf = (statement) => (parts2) => namesOf(statement).get(parts2.join(".")) ?? parts2.join(".");
  const named4 = (statement) => ({
    statement: versionOf4(statement).parsed,
    idOf: idOf(statement)
  });
  const seenBy = (statement) => schemas.seenBy(idOf(statement));
  const meant = (statement, written) => namesOf(statement).get(written) ?? written;
  return {
    meant,
    schemaOf: (id) => schemas.tableOf(id),
    fillingsOf: remembered(
      (statement) => fillingsOf(comparable(versionOf4(statement)), seenBy(statement)).map(
        (filling) => [idOf(statement)(filling.target), filling]
      )
    ),
    wholeOf: remembered((statement) => {
      const reads = readsOf3(versionOf4(statement).parsed, seenBy(statement));
      const whole3 = reads.filter(({ everything }) => everything !== null);
      return new Set(whole3.map(({ table }) => meant(statement, table)));
    })
  };
}
var definingRoles = /* @__PURE__ */ new Set(["define", "alter", "rename"]);
function definingStatements({ statements: statements2 }, identityOf) {
  const pairs2 = statements2.filter(({ creates: creates2, alters: alters2 }) => creates2 !== null || alters2 !== null).flatMap((statement) => {
    const mentions = statement.mentions.filter(({ name }) => definingRoles.has(name.role));
    const ids = new Set(mentions.map(({ table }) => identityOf(table)));
    return [...ids].map((id) => ({ id, statement }));
  });
  const groups = groupBy(pairs2, ({ id }) => id);
  return new Map([...groups].map(([id, list2]) => [id, list2.map(({ statement }) => statement)]));
}
function comparable({ sql: sql2, parsed, identityOf }) {
  return { sql: sql2, statement: parsed, nameOf: identityOf };
}
function tablesByName({ parsed, identityOf }) {
  return new Map(
    parsed.names.flatMap((name) => [
      [dotted(name), identityOf(name)],
      [dotted(name) + name.companion, identityOf(name)]
    ])
  );
}
function dotted({ parts: parts2 }) {
  return parts2.map((part) => part.text).join(".");
}
function remembered(make2) {
  const known5 = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const before = known5.get(key);
    if (before !== void 0) return before;
    const made2 = make2(key);
    known5.set(key, made2);
    return made2;
  };
}

// src/release/effects.ts
function effectsOf(following) {
  const { base: base2, head, back, identities, full } = following;
  const spreading = {
    ...following,
    seenBefore: seenTables(base2, baselineVersion, (table) => table),
    seen: seenTables(head, back, (table) => identities.ofHead.get(table) ?? table),
    on: externalEffects(following),
    moved: /* @__PURE__ */ new Set(),
    known: nothingKnown(),
    looked: /* @__PURE__ */ new Map()
  };
  const reached2 = [...full.causes.keys()];
  const order2 = topologicalOrder(reached2, new Map(reached2.map((id) => [id, inputsOf(id, following)])));
  for (let grown = true; grown; ) grown = order2.filter((id) => spread(id, spreading)).length > 0;
  return spreading;
}
function inputsOf(id, { lineage }) {
  return [...new Set((lineage.writers.get(id) ?? []).flatMap(({ reads }) => reads))];
}
function externalEffects({ full, changes }) {
  const told5 = full.expectations.flatMap((id) => {
    const change = changes.get(id);
    return change !== void 0 && startsRelease(change.change) ? [[id, saidOf(change)]] : [];
  });
  return new Map(told5);
}
function saidOf({ columns }) {
  return columns === null ? "everything" : new Set(columns);
}
function spread(id, spreading) {
  const { moved, on, looked } = spreading;
  const inputs = inputsOf(id, spreading);
  const state = [
    moved.has(id),
    ...inputs.map((input) => `${moved.has(input)}${effectText(effectOn(input, on))}`)
  ];
  if (looked.get(id) === state.join()) return false;
  looked.set(id, state.join());
  const isNew = !moved.has(id);
  const kept2 = isNew && !mustMove(id, spreading) ? effectFor(id, spreading, false) : null;
  if (kept2 !== null && isNone(kept2.effect)) return false;
  const grown = isNew && move(id, spreading);
  const { effect } = kept2?.isSteady === true ? kept2 : effectFor(id, spreading, true);
  const [was, is] = [effectOn(id, on), together(effectOn(id, on), effect)];
  on.set(id, is);
  return grown || effectText(was) !== effectText(is);
}
function effectOn(id, on) {
  return on.get(id) ?? noEffect;
}
function move(id, { moved, lineage, full }) {
  moved.add(id);
  for (const { outputs } of lineage.writers.get(id) ?? [])
    for (const output of outputs) if (full.causes.has(output)) moved.add(output);
  return true;
}
function mustMove(id, spreading) {
  const { full, published, changes, base: base2, head, identities } = spreading;
  const kind = full.causes.get(id)?.kind;
  if (kind === "changed" || kind === "new" || kind === "removed" || kind === "listed") return true;
  const change = changes.get(id)?.change ?? "none";
  if (published.has(id) || startsRelease(change)) return true;
  const [was, is] = [base2.tables.get(id), head.tables.get(identities.inHead.get(id) ?? "")];
  const isMadeByReading = is?.creates.some(({ rowsOf: rowsOf3 }) => rowsOf3.length > 0) ?? false;
  return change === "in-place" && isMadeByReading || textsOf2(was?.seeds) !== textsOf2(is?.seeds, spreading.back);
}
function textsOf2(statements2 = [], versionOf4 = baselineVersion) {
  return JSON.stringify(statements2.map((statement) => versionOf4(statement).raw).sort());
}
function effectFor(id, spreading, anew) {
  const own = ownEffect(id, spreading);
  if (own === "everything" || isAllAffected(id, spreading)) return { effect: "everything", isSteady: true };
  const isTouched = inputsOf(id, spreading).some((input) => isTouchedInput(input, spreading));
  if (!isTouched && !anew) return { effect: own, isSteady: false };
  const { effect, isSteady: isSteady2 } = computed(id, spreading, anew);
  return { effect: settled(id, together(own, effect), spreading), isSteady: isSteady2 };
}
function isTouchedInput(id, { moved, on }) {
  return moved.has(id) || !isNone(effectOn(id, on));
}
function ownEffect(id, { changes, full, base: base2, head, identities }) {
  const change = changes.get(id);
  const kind = full.causes.get(id)?.kind;
  if (kind === "listed" || identities.added.has(id) || identities.removed.has(id)) return "everything";
  if (change === void 0 || !startsRelease(change.change)) return noEffect;
  const [was, is] = [base2.tables.get(id), head.tables.get(identities.inHead.get(id) ?? "")];
  return was?.creates.length === is?.creates.length ? saidOf(change) : "everything";
}
function isAllAffected(id, spreading) {
  const { lineage, head, identities } = spreading;
  const own = head.tables.get(identities.inHead.get(id) ?? "");
  const fills2 = /* @__PURE__ */ new Set([...own?.writers ?? [], ...own?.seeds ?? []]);
  return (lineage.writers.get(id) ?? []).some((node) => hides(node, fills2.has(node.statement), spreading));
}
function hides(node, fills2, spreading) {
  const { on, seen, identities } = spreading;
  const touched = node.reads.filter((input) => !isNone(effectOn(input, on)));
  if (touched.length === 0) return false;
  const isOne = node.outputs.length === 1;
  if (touched.some((input) => !fills2 || isOne && effectOn(input, on) === "everything")) return true;
  const rows2 = new Set(node.statement.rowsOf.map((name) => identities.ofHead.get(name) ?? name));
  const whole3 = seen.wholeOf(node.statement);
  return touched.some((input) => !rows2.has(input) || whole3.has(input));
}
function computed(id, spreading, anew) {
  const { base: base2, head, identities, seenBefore, seen, on, moved } = spreading;
  const before = { project: base2, seen: seenBefore, table: base2.tables.get(id) };
  const table = head.tables.get(identities.inHead.get(id) ?? "");
  const inputs = {
    effectOn: (input) => effectOn(input, on),
    isMoved: (input) => moved.has(input)
  };
  return computedEffect(id, before, { project: head, seen, table }, inputs, anew, spreading.known);
}
function settled(id, effect, { seen, seenBefore }) {
  if (effect === "everything" || effect.size === 0) return effect;
  const schemas = [seen.schemaOf(id), seenBefore.schemaOf(id)];
  const isHidden = schemas.some(
    (schema) => schema === null || schema.unknown !== null || schema.primaryKey.some((column) => effect.has(column))
  );
  return isHidden ? "everything" : effect;
}

// src/release/spared.ts
function sparedTables(following) {
  const { full } = following;
  const effects = effectsOf(following);
  const spared2 = [...full.causes.keys()].filter((id) => !effects.moved.has(id)).sort();
  return new Map(spared2.map((id) => [id, reasonFor(id, following, effects)]));
}
var told4 = 5;
function reasonFor(id, following, effects) {
  const { lineage, full } = following;
  const reads = [...new Set((lineage.writers.get(id) ?? []).flatMap((node) => node.reads))].sort();
  const other = reads.filter((input) => input !== id && (full.causes.has(input) || effects.on.has(input)));
  const used = other.filter((input) => !isNone(effects.on.get(input) ?? noEffect));
  const same2 = other.filter((input) => !used.includes(input));
  const unused = used.slice(0, told4).map((input) => `${columnsOf4(input, effects)} of ${input}`);
  return [
    ...unused.length > 0 ? [`does not use what changes: ${and(unused, used.length)}`] : [],
    ...same2.length > 0 ? [`reads ${and(same2.slice(0, told4), same2.length)}, which ${comes(same2)} out as before`] : []
  ].join("; ");
}
function columnsOf4(id, { on }) {
  const effect = on.get(id) ?? noEffect;
  const columns = effect === "everything" ? ["everything"] : [...effect].sort();
  return and(columns.slice(0, told4), columns.length);
}
function comes(tables2) {
  return tables2.length === 1 ? "comes" : "come";
}
function and(shown3, all) {
  return shown3.join(", ") + (all > shown3.length ? ` and ${all - shown3.length} more` : "");
}

// src/release/served.ts
function settle(served, draft) {
  let burnt = /* @__PURE__ */ new Set();
  for (; ; ) {
    const made2 = draft(burnt);
    const more = contradicted(served, made2).filter((name) => !burnt.has(name));
    if (more.length === 0) return made2;
    burnt = /* @__PURE__ */ new Set([...burnt, ...more]);
  }
}
function contradicted(served, draft) {
  if (Object.keys(served).length === 0) return [];
  const greens = new Set([...draft.released].map((id) => draft.final.nameOf(id)));
  const isOther2 = ({ name, hash }) => name in served && served[name] !== hash;
  const { tables: tables2, statements: statements2 } = draft.green;
  const seeds = statements2.filter((statement) => statement.kind === "seed");
  return [
    ...tables2.filter((table) => greens.has(table.name) && isOther2(table)).map((table) => table.name),
    ...seeds.filter(isOther2).flatMap((seed) => seed.writes.filter((table) => greens.has(table)))
  ];
}

// src/release/staying.ts
function excludedTables(known5, { final }) {
  const { closure, wanted } = known5;
  const pinned = [...closure.pinned].filter((id) => wanted.excluded.has(id)).sort();
  return pinned.map((identity) => {
    const reads = blueReads(identity, known5);
    const change = known5.changes.get(identity)?.change ?? "none";
    return {
      identity,
      name: final.nameOf(identity),
      reads,
      reason: `excluded: ${reasonFor2(reads, startsRelease(change))}`
    };
  });
}
function blueReads(identity, { base: base2, closure }) {
  const reads = base2.tables.get(identity)?.writers.flatMap((statement) => statement.rowsOf) ?? [];
  return [...new Set(reads)].filter((id) => closure.causes.has(id)).sort();
}
function reasonFor2(reads, changed3) {
  const own = changed3 ? ["its own change waits"] : [];
  const blue = reads.length > 0 ? [`goes on reading ${reads.join(", ")} until its own next change`] : [];
  const all = [...own, ...blue];
  return all.length > 0 ? all.join(", and it ") : "it stays as it is";
}
function sparableTables(known5) {
  return [...known5.sparable].map(([identity, reason]) => {
    const spared2 = !known5.closure.causes.has(identity);
    return { identity, reason, spared: spared2, reads: spared2 ? blueReads(identity, known5) : [] };
  });
}

// src/release/target.ts
function targetNames(naming) {
  const { base: base2, identities } = naming;
  const green = /* @__PURE__ */ new Map();
  for (const [identity, name] of identities.inHead)
    if (keepsOwnName(naming, identity)) green.set(identity, name);
  const versioned = [...identities.inHead.keys()].filter((id) => base2.tables.has(id) && !green.has(id));
  const used = usedNames(naming);
  const faults = [];
  for (const family2 of groupBy(versioned.sort(), (id) => stemKey(id, base2.names)).values()) {
    const named4 = nameFamily(family2, naming, used);
    for (const [id, name] of named4.green) green.set(id, name);
    faults.push(...named4.faults);
  }
  return { green, faults };
}
function keepsOwnName({ identities, unversioned }, identity) {
  return identities.added.has(identity) || identities.renamed.has(identity) || unversioned.has(identity);
}
function usedNames(naming) {
  const { base: base2, head, identities } = naming;
  const ofHead = [...identities.ofHead].filter(([name, identity]) => {
    const stays = keepsOwnName(naming, identity) || head.tables.get(name)?.external === true;
    return stays && (name === identity || identities.inHead.get(identity) === name);
  });
  const ofBase = [...base2.tables.keys()].map((id) => [id, id]);
  const all = [...ofHead, ...ofBase].map(([name, owner]) => ({ name, owner }));
  return groupBy(all, ({ name }) => head.names.lastPart(name));
}
function nameFamily(family2, naming, used) {
  const { base: base2, versions, burnt, moved } = naming;
  const versionNow = (id) => versionOf(base2.names.lastPart(id)).version;
  const inOrder5 = [...family2].sort((a, b) => versionNow(a) - versionNow(b));
  const pins = inOrder5.flatMap((id) => {
    const pin = versions.get(id);
    return pin === void 0 ? [] : [{ owner: id, version: pin, name: nameWith(id, naming, pin) }];
  });
  const taken = new Map(pins.map(({ version, owner }) => [version, owner]));
  const given = [...pins];
  for (const id of inOrder5.filter((one) => !versions.has(one))) {
    const fits = (one) => !taken.has(one.version) && isFree(one, used, naming) && !burnt.has(one.name);
    const next = lowest(id, versionNow(id) + 1, naming, fits);
    taken.set(next.version, id);
    given.push(next);
  }
  const isWrong = (pin) => pin.name === pin.owner || taken.get(pin.version) !== pin.owner || !isFree(pin, used, naming);
  const faults = pins.filter((pin) => moved.has(pin.owner) && isWrong(pin)).map(notFree);
  return { green: new Map(given.map(({ name, owner }) => [owner, name])), faults };
}
function isFree({ name, owner, version }, used, { base: base2 }) {
  const { stem } = versionOf(base2.names.lastPart(owner));
  const others = used.get(withVersion(stem, version)) ?? [];
  return !others.some((other) => other.owner !== owner && isOneSpelling(other.name, name));
}
function isOneSpelling(one, other) {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
function lowest(owner, from, naming, fits) {
  for (let version = from; ; version++) {
    const given = { owner, version, name: nameWith(owner, naming, version) };
    if (fits(given)) return given;
  }
}
function nameWith(id, { base: base2 }, version) {
  const qualifier = base2.names.qualifier(id);
  const last = withVersion(versionOf(base2.names.lastPart(id)).stem, version);
  return qualifier === "" ? last : `${qualifier}.${last}`;
}
function notFree({ name, owner }) {
  const whose = name === owner ? "its own already" : "another table's name";
  return {
    code: "name-taken",
    file: "",
    line: 0,
    column: 0,
    message: `${owner} is to be called ${name} (release.versions), but that is ${whose}`,
    hint: "choose another version for it under release.versions"
  };
}

// src/release/spelled.ts
function spelledTables(base2, head, identities) {
  const forms = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const enter5 = (form, spelling, identity) => {
    const map = forms[form];
    map?.set(spelling, (map.get(spelling) ?? /* @__PURE__ */ new Set()).add(identity));
  };
  const gone = [...identities.removed].map((identity) => [identity, identity]);
  for (const [identity, name] of [...identities.inHead, ...gone]) {
    const { names: names2 } = base2.tables.has(identity) ? base2 : head;
    for (const spelling of suffixes(identity, names2)) enter5(0, spelling, identity);
    for (const spelling of suffixes(name, head.names)) enter5(1, spelling, identity);
    for (const spelling of suffixes(identity, names2)) enter5(2, stemOf(spelling), identity);
  }
  return {
    all: () => [...identities.inHead.keys()],
    meaning: (spelled) => {
      const name = spelled.replaceAll("`", "");
      const found = forms[0]?.get(name) ?? forms[1]?.get(name) ?? forms[2]?.get(stemOf(name));
      return [...found ?? []];
    }
  };
}
function suffixes(id, names2) {
  const qualifier = names2.qualifier(id);
  const parts2 = qualifier === "" ? [] : qualifier.split(".");
  const last = names2.lastPart(id);
  return [...parts2, ""].map((_, from) => [...parts2.slice(from), last].join("."));
}
function stemOf(spelling) {
  return versionOf(spelling).stem;
}

// src/release/wanted.ts
function resolveOptions(options, base2, head, identities) {
  const spelled = spelledTables(base2, head, identities);
  const named4 = (names2) => new Set(names2.flatMap((name) => only(spelled, name) ?? []));
  const unclear = (names2) => names2.filter((name) => only(spelled, name) === null);
  const pins = Object.entries(options.versions).flatMap(([name, version]) => {
    const id = only(spelled, name);
    return id === null ? [] : [[id, version]];
  });
  return {
    listed: named4(options.tables),
    excluded: named4(options.exclude),
    versions: new Map(pins),
    published: named4(options.published),
    faults: [
      ...unclear(Object.keys(options.versions)).map((name) => unknown4(spelled, name, "release.versions")),
      ...unclear(options.exclude).map((name) => unknown4(spelled, name, "release.exclude"))
    ],
    warnings: [
      ...unclear(options.tables).map((name) => unlisted(spelled, name, "is to move")),
      ...unclear(options.published).map((name) => unlisted(spelled, name, "is under published"))
    ]
  };
}
function only(spelled, name) {
  const [first, ...others] = spelled.meaning(name);
  return first !== void 0 && others.length === 0 ? first : null;
}
function unknown4(spelled, name, where3) {
  const message = `${where3} names ${name}, which ${whyUnclear(spelled, name)}`;
  const hint2 = `correct or remove the name under ${where3}`;
  return { code: "unknown-table", file: "", line: 0, column: 0, message, hint: hint2 };
}
function unlisted(spelled, name, what) {
  const message = `${name} ${what}, but ${whyUnclear(spelled, name)}`;
  return { code: "unknown-table", message, file: "", line: 0 };
}
function whyUnclear(spelled, name) {
  const several = spelled.meaning(name);
  if (several.length > 1) return `may mean any of ${[...several].sort().join(", ")}`;
  const known5 = spelled.all();
  const near = known5.length === 0 ? "" : `; did you mean ${closest(name, [...known5])}?`;
  return `is no table of the project${near}`;
}

// src/release/make.ts
var nothingYet = { ref: "nothing", commit: null };
function makeRelease(input, parse3) {
  const understanding = understand(input, parse3);
  const draft = settle(input.options.served, (burnt) => draftOf2(understanding, burnt, parse3));
  return releaseOf(input, understanding, draft);
}
function understand(input, parse3) {
  const { base: base2, head, aliases } = projectsOf(input, parse3);
  const { renames, options } = input;
  const identities = identify({ base: base2, head, renames, allNew: input.baseline === null });
  const wanted = resolveOptions(options, base2, head, identities);
  const back = bringBack(base2, head, identities, parse3);
  const { listed: listed2, excluded, published } = wanted;
  const changes = tableChanges({ base: base2, head, identities, back, renames, excluded });
  const lineage = lineageOf(head, identities);
  const closing2 = (spared2) => close2({ base: base2, lineage, changes, identities, wanted: { listed: listed2, excluded, spared: spared2 } });
  const full = closing2(/* @__PURE__ */ new Set());
  const sparable = sparedTables({ ...{ base: base2, head, lineage, changes, identities, back, full }, published });
  const isMinimal = options.closure === "minimal" && sparable.size > 0;
  const closure = isMinimal ? closing2(new Set(sparable.keys())) : full;
  return { base: base2, head, aliases, identities, wanted, changes, lineage, closure, sparable, renames };
}
function projectsOf(input, parse3) {
  const read2 = sqlReader(parse3, input.space);
  const before = readFiles(input.baselineFiles, input.takesPart, read2);
  const after2 = readFiles(input.headFiles, input.takesPart, read2);
  const names2 = nameTable(spellingsOf(before.statements), spellingsOf(after2.statements));
  const resolve3 = resolving(names2);
  const [base2, asWritten2] = [resolveProject(before, resolve3), resolveProject(after2, resolve3)];
  const aliases = input.baseline === null ? noAliases : aliasesIn(base2, asWritten2);
  const idOf = (spelling) => aliased(names2.idOf(spelling), aliases);
  const head = aliases.of.size === 0 ? asWritten2 : resolveProject(after2, resolving({ ...names2, idOf }));
  return { base: base2, head, aliases };
}
function draftOf2(known5, burnt, parse3) {
  const { base: base2, head, identities, wanted, closure } = known5;
  const unversioned = /* @__PURE__ */ new Set([...known5.lineage.externals, ...wanted.published]);
  const { versions } = wanted;
  const moved = closure.causes;
  const targets = targetNames({ base: base2, head, identities, moved, versions, burnt, unversioned });
  const released = new Set([...closure.causes.keys()].filter((id) => !identities.removed.has(id)));
  const final = finalNames(base2, head, identities, targets.green, released);
  const renaming = forwards(base2, head, identities, final);
  const files = finalFiles(head, renaming, parse3);
  const topics = topicsOf(base2, head, identities, final, renaming);
  const draft = { targets, released, final, files, topics };
  const blue = bluePipeline(base2, wanted.published);
  return { ...draft, blue: blue.pipeline, green: greenPipeline(known5, draft, blue).pipeline };
}
function releaseOf(input, known5, draft) {
  const { blue, green } = draft;
  const inPlace2 = inPlaceChanges(known5);
  const tables2 = releasedTables(known5, draft, inPlace2);
  const edits = editsOf(known5.head, draft);
  const { faults, warnings } = findingsOf(input, known5, draft, edits);
  if (faults.length === 0) checkColours(known5, draft);
  return {
    project: input.project,
    baseline: input.baseline ?? nothingYet,
    head: input.head,
    tables: tables2,
    untouched: untouchedTables(known5, tables2),
    excluded: excludedTables(known5, draft),
    sparable: sparableTables(known5),
    inPlace: inPlace2,
    expectations: known5.closure.expectations,
    edits: faults.length > 0 ? [] : edits,
    blue,
    green,
    hash: releaseHash(tables2, draft, input.options.accepted),
    warnings,
    faults
  };
}
function editsOf(head, draft) {
  const sql2 = [...draft.files.values()].flatMap(({ file, edits }) => edits.map((edit) => ({ file, ...edit })));
  const all = [...sql2, ...connectorEdits(head, draft.topics)];
  return all.sort((a, b) => a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1);
}

// src/settings/accepted.ts
var acceptedFile = ".bluegreen/accept.yaml";
var where2 = pipe(
  unknown(),
  check(() => false, "is not evaluated by this version: bound the rows with `count`")
);
var deviation = object({
  table: words,
  column: words,
  where: optional(where2),
  count: optional(positive),
  reason: words
});
async function parseAccepted(text3, file) {
  const raw = await parseYaml(text3, file);
  if (isNothing(raw)) return [];
  if (!Array.isArray(raw))
    throw new FaultError(await faultsOf(text3, file, [problemAt([], "must be a list of accepted deviations")]));
  const checked = raw.map((item, place) => checkSection(deviation, item, [place]));
  const problems = checked.flatMap((one) => one.problems);
  if (problems.length > 0) throw new FaultError(await faultsOf(text3, file, problems));
  return checked.flatMap(({ value }) => {
    if (value === null) return [];
    const { table, column, count: count2 = null, reason } = value;
    return [{ table, column, count: count2, reason }];
  });
}

// src/settings/table-list.ts
var modifiedFiles = object({ file_list: array(object({ table_name: string() })) });
function parseTableList(text3, file) {
  return /^\s*[{[]/.test(text3) ? fromJson(text3, file) : fromLines(text3);
}
function fromLines(text3) {
  const lines = text3.split(/\r?\n/).map((line2) => line2.replace(/(^|\s)#.*$/, "").trim());
  return [...new Set(lines.filter((line2) => line2 !== ""))];
}
function fromJson(text3, file) {
  const errors = [];
  const value = parse2(text3, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== void 0)
    throw listFault(text3, file, error.offset, `is not valid JSON: ${jsonErrorWords(error.error)}`);
  const found = safeParse(modifiedFiles, value);
  if (!found.success) throw listFault(text3, file, 0, "holds no `file_list` whose entries have a `table_name`");
  return [...new Set(found.output.file_list.map((entry) => entry.table_name))];
}
function listFault(text3, file, offset, what) {
  const before = text3.slice(0, offset);
  const line2 = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const hint2 = "name one table a line, or give shift_left's modified_flink_files.json";
  return new FaultError([
    { code: "table-list", file, line: line2, column, message: `the list of tables ${what}`, hint: hint2 }
  ]);
}

// src/main/release.ts
async function releaseSettings(workspace, settings, head, run) {
  const { release: release2, published, environments } = settings;
  const listed2 = run.tables === null ? [] : await readTableList(workspace, run.tables);
  const accepted = await workspace.repository.readText(head.commit, acceptedFile);
  const deviations = accepted === null ? [] : await parseAccepted(accepted, acceptedFile);
  const limits = environments.map((environment) => capabilitiesOf(environment.engine).nameLimit);
  return {
    settings,
    accepted: deviations,
    options: {
      tables: [...release2.tables, ...listed2],
      exclude: [...release2.exclude, ...run.exclude],
      versions: release2.versions,
      closure: run.closure ?? release2.closure,
      strict: run.strict,
      published,
      nameLimit: Math.min(...limits),
      accepted: deviations
    }
  };
}
async function readTableList(workspace, file) {
  const text3 = await readFile(resolve(workspace.cwd, file), "utf8").catch(() => null);
  if (text3 !== null) return parseTableList(text3, file);
  const message = `the list of tables ${file} cannot be read`;
  throw new FaultError([{ code: "table-list", file, line: 1, column: 1, message, hint: "check --tables" }]);
}
function releaseOf2(place, sides, { settings, options }, served) {
  return makeRelease(
    {
      project: place.name,
      baseline: sides.baseline,
      head: sides.head,
      baselineFiles: sides.baselineFiles,
      headFiles: sides.headFiles,
      behind: sides.behind,
      conflicts: sides.conflicts,
      renames: sides.renames,
      space: { catalog: settings.catalog, database: settings.database },
      takesPart: participation(place.root, settings.ignore),
      options: { ...options, served }
    },
    parseSql
  );
}

// src/main/sides.ts
function readRevision(repository, { ref, commit }) {
  return commit === null ? repository.readWorkTree(isPipelineFile) : repository.readSnapshot({ ref, commit }, isPipelineFile);
}
async function readSides(repository, spec, head) {
  const baseline = await repository.resolveBaseline(spec, head.commit);
  if (baseline === null) {
    const { files } = await readRevision(repository, head);
    const own2 = { baseline, head, baselineFiles: [], headFiles: files, ownFiles: files };
    return { ...own2, behind: /* @__PURE__ */ new Set(), conflicts: [], renames: [] };
  }
  const [before, after2, merge, renames] = await Promise.all([
    readRevision(repository, baseline),
    readRevision(repository, head),
    repository.containment(baseline, head, isPipelineFile),
    repository.renames(baseline, head, isPipelineFile)
  ]);
  const own = { baseline, head, baselineFiles: before.files, ownFiles: after2.files };
  switch (merge.kind) {
    case "ancestor":
      return { ...own, headFiles: after2.files, behind: /* @__PURE__ */ new Set(), conflicts: [], renames };
    case "merged":
      return {
        ...own,
        headFiles: merge.snapshot.files,
        behind: differing2(after2.files, merge.snapshot.files),
        conflicts: [],
        renames
      };
    case "conflict":
      return { ...own, headFiles: after2.files, behind: /* @__PURE__ */ new Set(), conflicts: merge.paths, renames };
    case "unrelated":
      return { ...own, headFiles: after2.files, behind: /* @__PURE__ */ new Set(), conflicts: [""], renames };
  }
}
function differing2(own, merged) {
  const ids = new Map(own.map((file) => [file.path, file.oid]));
  return new Set(merged.filter((file) => ids.get(file.path) !== file.oid).map((file) => file.path));
}

// src/main/workspace.ts
import { basename, isAbsolute as isAbsolute3, relative as relative2, resolve as resolve2 } from "node:path";

// src/git/baseline.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);

// src/git/git-fault.ts
function faultOf2(code, message, hint2) {
  return { code, file: "", line: 0, column: 0, message, hint: hint2 };
}
var fullCheckout = [
  "Fetch the whole history and all tags. In the workflow:",
  "  - uses: actions/checkout@v6",
  "    with:",
  "      fetch-depth: 0",
  "      fetch-tags: true",
  "On a laptop: git fetch --unshallow --tags"
].join("\n");
var installGit = "Install git 2.38 or newer and put it on PATH.";
var oldGit = (said4) => faultOf2("no-git", `git on this machine is too old${said4 && `: ${said4}`}`, installGit);
var missingObject = (oid) => faultOf2(
  "damaged-repository",
  `The object ${oid} is missing, or damaged`,
  "git fsck lists what is damaged; a new clone has everything."
);
var notARepository = (cwd) => faultOf2(
  "no-repository",
  `${cwd} is not inside a git repository`,
  "Run this in a clone, or `git init` first."
);
var bareRepository = (cwd) => faultOf2("bare-repository", `${cwd} is a bare repository: it has no work tree`, "Run this in a clone.");
var foreignOwner = (cwd) => faultOf2(
  "foreign-owner",
  `git does not read ${cwd}: another user owns it`,
  `git config --global --add safe.directory ${JSON.stringify(cwd)}`
);
var emptyRepository = () => faultOf2(
  "empty-repository",
  "The repository has no commit yet",
  "Commit the pipeline first: git add . && git commit"
);
var shallow = (what) => faultOf2("shallow-clone", `${what}: this is a shallow clone`, fullCheckout);

// src/git/version-tag.ts
var import_compare = __toESM(require_compare(), 1);
var shape = /^(v?)(\d{1,15}(?:\.\d{1,15}){0,3})(?:[-._]?([a-z][0-9a-z.-]*)|-(\d[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i;
var prefix = /(?:^|[-_/])(?:v|version|release|rel)[-_/]?$/i;
function versionOf3(name) {
  const starts2 = [0, ...[...name.matchAll(/[-_/]/g)].map(({ index: index2 }) => index2 + 1)];
  const readings = starts2.map((start2) => reading(name, start2)).filter((found) => found !== null);
  const best2 = readings.toSorted((a, b) => b.numbers.length - a.numbers.length)[0];
  if (!best2) return null;
  const [major = 0, minor = 0, patch = 0, fourth = 0] = best2.numbers;
  return { name, version: `${major}.${minor}.${patch}${best2.before && `-${best2.before}`}`, fourth };
}
function reading(name, start2) {
  const [, v, dotted2, word, digits] = shape.exec(name.slice(start2)) ?? [];
  if (dotted2 === void 0) return null;
  const numbers = dotted2.split(".").map(Number);
  const alone = numbers.length === 1 && v === "" && start2 > 0;
  if (alone && !prefix.test(name.slice(0, start2))) return null;
  return { numbers, before: preRelease(word ?? digits ?? "") };
}
function preRelease(text3) {
  const parts2 = text3.replace(/(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g, ".").split(/[.-]+/);
  return parts2.filter((part) => part !== "").map((part) => part.replace(/^0+(?=\d+$)/, "")).join(".");
}
function versionsDescending(names2) {
  return names2.map(versionOf3).filter((tag) => tag !== null).toSorted((a, b) => (0, import_compare.default)(b.version, a.version) || b.fourth - a.fourth || (a.name < b.name ? 1 : -1)).map(({ name }) => name);
}

// src/git/baseline.ts
var tagPrefix = "refs/tags/";
async function commitOf({ reader }, spec) {
  const places2 = ["refs/tags/", "refs/heads/", "", "refs/remotes/origin/"].map(
    (place) => `${place}${spec}^{commit}`
  );
  const found = await reader.headers(places2);
  return found.find((object3) => object3?.type === "commit")?.oid ?? null;
}
async function baselineOf(names2, spec, head) {
  const tip = head ?? await commitOf(names2, "HEAD");
  if (tip === null) throw new FaultError([emptyRepository()]);
  if (spec.startsWith("latest:")) return latest(names2, spec.slice("latest:".length), head);
  const commit = await commitOf(names2, spec) ?? await byDate(names2, spec, tip);
  if (commit === null) throw await unknownName(names2, spec);
  return { ref: spec, commit };
}
var noPattern = faultOf2(
  "unknown-baseline",
  "latest: names no pattern",
  "Say which tags: latest:* for every version, latest:orders/v* for those of one project."
);
async function latest(names2, glob, head) {
  if (glob === "") throw new FaultError([noPattern]);
  const matches = (0, import_picomatch2.default)(glob, { dot: true });
  const tags = (await names2.git.refNames(tagPrefix)).map((ref2) => ref2.slice(tagPrefix.length));
  const versions = versionsDescending(tags.filter((tag) => matches(tag)));
  const objects = await names2.reader.headers(versions.map((tag) => `${tagPrefix}${tag}^{commit}`));
  const at = objects.findIndex((object3) => object3?.type === "commit" && object3.oid !== head);
  const [ref, commit] = [versions[at], objects[at]?.oid];
  if (ref !== void 0 && commit !== void 0) return { ref, commit };
  if (names2.shallow) throw new FaultError([shallow(`No version tag matches ${glob} here`)]);
  return null;
}
async function byDate(names2, spec, tip) {
  const [, date, branch] = /^(\d{4}-\d{2}-\d{2})(?:@(.+))?$/s.exec(spec) ?? [];
  if (date === void 0) return null;
  const seconds = startOf2(date);
  const from = branch === void 0 ? tip : await commitOf(names2, branch);
  if (from === null) throw await unknownName(names2, branch ?? spec);
  const commit = await names2.git.lastBefore(from, seconds - 1);
  if (commit !== null) return commit;
  const message = `There is no commit before ${date}`;
  throw new FaultError([
    names2.shallow ? shallow(message) : faultOf2("unknown-baseline", message, "Name a later day, or a tag, a branch or a commit.")
  ]);
}
function startOf2(date) {
  const start2 = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  if (!Number.isNaN(start2.getTime()) && start2.toISOString().startsWith(date)) return start2.getTime() / 1e3;
  const hint2 = "Write the year, the month and the day: 2025-09-30.";
  throw new FaultError([faultOf2("unknown-baseline", `${date} is no day of any calendar`, hint2)]);
}
async function unknownName(names2, spec, code = "unknown-baseline") {
  const message = `${JSON.stringify(spec)} is no tag, branch or commit of this repository`;
  if (names2.shallow) return new FaultError([shallow(message)]);
  const near = nearest(spec, await names2.git.refNames(tagPrefix, "refs/heads/", "refs/remotes/origin/"));
  const hint2 = near.length > 0 ? `Nearest: ${near.join(", ")}` : "There is no tag or branch yet.";
  return new FaultError([faultOf2(code, message, hint2)]);
}
function nearest(spec, refs) {
  const short = refs.filter((ref) => ref !== "refs/remotes/origin/HEAD").map((ref) => ref.replace(/^refs\/(tags|heads|remotes\/origin)\//, ""));
  return [...new Set(short)].map((name) => ({ name, far: distance(spec.toLowerCase(), name.toLowerCase()) })).toSorted((a, b) => a.far - b.far).slice(0, 3).map(({ name }) => name);
}

// src/git/blob.ts
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
var sizeLimit = 1e7;
var tooLarge = { text: null, problem: "too-large", pointer: false };
var pointerStart = "version https://git-lfs.github.com/spec/v1";
function textOf7(bytes) {
  if (bytes.length > sizeLimit) return tooLarge;
  if (!isUtf8(bytes) || bytes.includes(0)) return { text: null, problem: "not-utf-8", pointer: false };
  const text3 = bytes.toString("utf8");
  const pointer = bytes.length < 1024 && text3.startsWith(pointerStart);
  return { text: pointer ? null : text3, problem: null, pointer };
}
function oidOf(bytes, length) {
  return createHash(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/git/blob-cache.ts
var BlobCache = class {
  #read = /* @__PURE__ */ new Map();
  /** Under way: the batch that a blob comes with. One promise a batch, as there may be 10,000 blobs. */
  #coming = /* @__PURE__ */ new Map();
  /**
   * The texts of the blobs `oids`, in their order.
   * @throws FaultError `damaged-repository` where one is missing
   */
  async texts(reader, oids) {
    const missing2 = oids.filter((oid) => !this.#read.has(oid) && !this.#coming.has(oid));
    if (missing2.length > 0) this.#fetch(reader, [...new Set(missing2)]);
    await Promise.all(new Set(oids.flatMap((oid) => this.#coming.get(oid) ?? [])));
    return oids.map((oid) => this.#known(oid));
  }
  #fetch(reader, oids) {
    const batch = reader.contents(oids, (object3) => object3 && this.#read.set(object3.oid, blobText(object3)), sizeLimit).finally(() => oids.forEach((oid) => this.#coming.delete(oid)));
    for (const oid of oids) this.#coming.set(oid, batch);
  }
  #known(oid) {
    const text3 = this.#read.get(oid);
    if (!text3) throw new FaultError([missingObject(oid)]);
    return text3;
  }
};
function blobText({ bytes }) {
  return bytes === null ? tooLarge : textOf7(bytes);
}

// src/git/containment.ts
async function mergeOf(scratch, ours, theirs, hidden2) {
  const base2 = await scratch.mergeBase(ours, theirs);
  if (hidden2.size > 0 && (await scratch.between(ours, theirs)).some((commit) => hidden2.has(commit)))
    throw new FaultError([shallow("Where baseline and head have parted is not known here")]);
  if (base2 === null) return { kind: "unrelated" };
  const { clean: clean2, fields } = await scratch.mergeTree(ours, theirs);
  const [tree = "", ...paths] = fields;
  return clean2 ? { kind: "merged", tree } : { kind: "conflict", paths: [...new Set(paths)].toSorted() };
}

// src/git/entry.ts
function treeEntry(line2) {
  const tab = line2.indexOf("	");
  const [mode = "", , oid = ""] = line2.slice(0, tab).split(" ");
  return { path: line2.slice(tab + 1), kind: kindOf4(mode), oid, mode };
}
function kindOf4(mode) {
  if (mode === "160000") return "submodule";
  return mode === "120000" ? "symlink" : "file";
}
function takesPart({ path, kind }, wanted) {
  return kind !== "file" || wanted(path);
}
function isMangled(path) {
  return path.includes("\uFFFD");
}
function textFile(path, oid, { text: text3, problem, pointer }) {
  return { path, kind: pointer ? "lfs-pointer" : "file", oid, text: text3, problem };
}
function namedFile({ path, kind, oid }) {
  return { path, kind, oid, text: null, problem: isMangled(path) ? "not-utf-8" : null };
}
function byPath(files) {
  return files.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

// src/git/command.ts
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

// src/git/said.ts
var known2 = /failed to push some refs|hook declined/;
function saidBy3(stderr) {
  const lines = withoutSecrets(stderr).split("\n").map((line2) => line2.trim()).filter((line2) => line2 !== "" && !known2.test(line2));
  const server = after(/^remote: +(?:error: +)?(?=\S)/, lines);
  const complaint = after(/^(?:fatal|error): +/, lines).slice(0, 1);
  const telling = [...server, ...complaint];
  return (telling.length > 0 ? telling : lines).join("; ");
}
function after(start2, lines) {
  return lines.filter((line2) => start2.test(line2)).map((line2) => line2.replace(start2, ""));
}
function withoutSecrets(text3) {
  return text3.replace(/(\w+:\/\/)[^/@\s]*@/g, "$1");
}

// src/git/command.ts
var local = /* @__PURE__ */ new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_GRAFT_FILE",
  "GIT_SHALLOW_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_NO_REPLACE_OBJECTS",
  "GIT_REPLACE_REF_BASE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_EXTERNAL_DIFF"
]);
var fixed = {
  LC_ALL: "C",
  LANGUAGE: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_FLUSH: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_TRACE_REDACT: "1"
};
var plain3 = [
  "core.quotePath=false",
  "color.ui=false",
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "i18n.commitEncoding=UTF-8",
  "i18n.logOutputEncoding=UTF-8",
  "http.lowSpeedLimit=1",
  "http.lowSpeedTime=60"
].flatMap((setting) => ["-c", setting]);
function gitEnvironment(more = {}) {
  const own = Object.entries(process.env).filter(([name, value]) => value !== void 0 && !local.has(name));
  return Object.assign(Object.fromEntries(own), fixed, more);
}
function startGit(cwd, args, env = {}) {
  return spawn("git", [...plain3, ...args], {
    cwd,
    env: gitEnvironment(env),
    stdio: "pipe",
    windowsHide: true
  });
}
async function runGit(cwd, args, input = {}) {
  const output = await finished(cwd, args, input);
  if ((input.answers ?? [0]).includes(output.code)) return output;
  throw failure(args[0] ?? "", output.code, output.stderr);
}
function failure(call, code, stderr) {
  const said4 = saidBy3(stderr);
  if (code === 129) return new FaultError([oldGit(said4)]);
  return new Refusal(`git ${call}`, said4 || `git ended with exit code ${code}`, "");
}
function finished(cwd, args, { env, stdin }) {
  return new Promise((resolve3, reject) => {
    const child = startGit(cwd, args, env);
    const out = [];
    const err = [];
    child.stdout?.on("data", (chunk) => out.push(chunk));
    child.stderr?.on("data", (chunk) => err.push(chunk));
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(stdin ?? "");
    child.on("error", (error) => reject(startFault(error, cwd)));
    child.on("close", (code) => {
      resolve3({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8") });
    });
  });
}
function startFault(error, cwd) {
  const fault2 = existsSync(cwd) ? faultOf2("no-git", `git could not be started: ${error.message}`, installGit) : faultOf2("no-folder", `There is no folder ${cwd}`, "Name one that exists.");
  return new FaultError([fault2]);
}
function fieldsOf(output) {
  const fields = output.toString("utf8").split("\0");
  if (fields.at(-1) === "") fields.pop();
  return fields;
}

// src/git/git.ts
var log = [
  "log",
  "-z",
  "--first-parent",
  "--no-show-signature",
  "--no-decorate",
  "--no-notes",
  "--no-color"
];
var Git = class _Git {
  cwd;
  env;
  constructor(cwd, env = {}) {
    this.cwd = cwd;
    this.env = env;
  }
  /** The same repository, with more environment: another index, another object directory, a token. */
  with(env) {
    return new _Git(this.cwd, { ...this.env, ...env });
  }
  #run(args, input = {}) {
    return runGit(this.cwd, args, { ...input, env: { ...this.env, ...input.env } });
  }
  async #line(args, input = {}) {
    return (await this.#run(args, input)).stdout.toString("utf8").replace(/\n$/, "");
  }
  /** Exit code 128 is an answer: there is no repository, or it may not be read. */
  layout() {
    return this.#run(
      [
        "rev-parse",
        "--path-format=absolute",
        "--absolute-git-dir",
        "--git-common-dir",
        "--is-shallow-repository",
        "--is-bare-repository",
        "--show-toplevel"
      ],
      { answers: [0, 128] }
    );
  }
  /** `mode type oid\tpath` of every file of a commit or tree, submodules as entries. No blob is looked at. */
  async treeEntries(tree) {
    const { stdout } = await this.#run(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", tree]);
    return fieldsOf(stdout);
  }
  /** Ids of the objects of a commit or tree that are not here; none of them is fetched by asking. */
  async missingObjects(tree) {
    const listing = ["--objects", "--missing=print", "--no-object-names", "--no-walk"];
    const text3 = await this.#line(["rev-list", ...listing, "--end-of-options", tree, "--"]);
    return text3.split("\n").flatMap((line2) => line2.startsWith("?") ? [line2.slice(1)] : []);
  }
  /** What differs between HEAD, index and work tree, untracked files included: porcelain version 2. */
  async status() {
    const { stdout } = await this.#run([
      "status",
      "--porcelain=v2",
      "-z",
      "--untracked-files=all",
      "--ignored=no",
      "--no-renames",
      "--no-ahead-behind",
      "--ignore-submodules=all"
    ]);
    return fieldsOf(stdout);
  }
  /** Full names of the refs under the given prefixes. */
  async refNames(...prefixes2) {
    const text3 = await this.#line(["for-each-ref", "--format=%(refname)", ...prefixes2]);
    return text3 === "" ? [] : text3.split("\n");
  }
  /** The last commit along first parents that is not younger than `seconds` since 1970; git has no time before that. */
  async lastBefore(commit, seconds) {
    if (seconds < 0) return null;
    const args = [
      "rev-list",
      "-1",
      "--first-parent",
      `--min-age=${seconds}`,
      "--end-of-options",
      commit,
      "--"
    ];
    return await this.#line(args) || null;
  }
  async isAncestor(ancestor, commit) {
    const args = ["merge-base", "--is-ancestor", "--end-of-options", ancestor, commit];
    return (await this.#run(args, { answers: [0, 1] })).code === 0;
  }
  /** Null where two commits share no history. */
  async mergeBase(one, other) {
    const { code, stdout } = await this.#run(["merge-base", "--end-of-options", one, other], {
      answers: [0, 1]
    });
    return code === 0 ? stdout.toString("utf8").trim() : null;
  }
  /**
   * A merge, its tree first and then the paths in conflict; exit code 1 where it is not clean, which does not need a
   * path. Writes objects: give it a scratch object directory.
   */
  async mergeTree(ours, theirs) {
    const args = [
      "merge-tree",
      "--write-tree",
      "-z",
      "--name-only",
      "--no-messages",
      "--end-of-options",
      ours,
      theirs
    ];
    const { code, stdout } = await this.#run(args, { answers: [0, 1] });
    return { clean: code === 0, fields: fieldsOf(stdout) };
  }
  /** Commits that only one of two has, in whatever order. */
  async between(one, other) {
    const text3 = await this.#line(["rev-list", "--end-of-options", `${one}...${other}`, "--"]);
    return text3 === "" ? [] : text3.split("\n");
  }
  /** `A`, path or `D`, path; and so on. A file that moved is both. */
  addedAndDeleted(from, to) {
    return this.#changes(["--diff-filter=AD", "--no-renames"], from, to, []);
  }
  /** `R<score>`, from, to; and so on. No `paths`: among all files. */
  renamed(from, to, paths) {
    return this.#changes(["--diff-filter=R", "-M50%", "-l2000"], from, to, paths);
  }
  async #changes(options, from, to, paths) {
    const plainly = ["-r", "-z", "--name-status", "--no-ext-diff", "--no-textconv"];
    const places2 = ["--end-of-options", from, to, "--", ...paths];
    return fieldsOf((await this.#run(["diff-tree", ...plainly, ...options, ...places2])).stdout);
  }
  /**
   * Ids of files on disk as `git add` would store them; `-w` stores them, `--no-filters` takes the bytes as they are.
   * Paths quoted as git reads them, one a line.
   */
  async hashFiles(paths, ...options) {
    const args = ["hash-object", "--stdin-paths", ...options];
    const text3 = await this.#line(args, { stdin: paths.map((path) => `${path}
`).join("") });
    return text3 === "" ? [] : text3.split("\n");
  }
  /** Stores bytes as they are. */
  storeBlob(content) {
    return this.#line(["hash-object", "-w", "--no-filters", "--stdin"], { stdin: content });
  }
  /** `entries` as `mode type oid\tname`. */
  makeTree(entries) {
    return this.#line(["mktree", "-z"], { stdin: entries.map((entry) => `${entry}\0`).join("") });
  }
  /** `date` as git's internal form, `@seconds +0000`; null: now. */
  commitTree(tree, parents, message, who, date = null) {
    const env = {
      GIT_AUTHOR_NAME: who.name,
      GIT_AUTHOR_EMAIL: who.email,
      GIT_COMMITTER_NAME: who.name,
      GIT_COMMITTER_EMAIL: who.email,
      ...date === null ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    };
    const args = ["commit-tree", "--no-gpg-sign", ...parents.flatMap((parent) => ["-p", parent]), tree];
    return this.#line(args, { env, stdin: message });
  }
  /** The four calls below work on the index that GIT_INDEX_FILE names; the user's own is never written. */
  async readTree(tree) {
    await this.#run(["read-tree", "--end-of-options", tree]);
  }
  /** Files on disk into the index; those that are gone leave it. */
  async updateIndexFromDisk(paths) {
    const stdin = paths.map((path) => `${path}\0`).join("");
    await this.#run(["update-index", "--add", "--remove", "--replace", "-z", "--stdin"], { stdin });
  }
  /** `entries` as `mode oid\tpath`. */
  async updateIndex(entries) {
    await this.#run(["update-index", "-z", "--index-info"], { stdin: entries.map((e) => `${e}\0`).join("") });
  }
  writeTree() {
    return this.#line(["write-tree"]);
  }
  /**
   * What `ref`, its full name, stands at; null where it does not exist. Nothing else is tried, so no tag can pose as it.
   * @throws Refusal where it exists and says nothing, as a power cut may leave it: that is not the same as no ref
   */
  async refCommit(ref) {
    const args = ["for-each-ref", "--format=%(refname) %(objectname)", "--end-of-options", ref];
    const { stdout, stderr } = await this.#run(args);
    if (/broken ref/.test(stderr))
      throw new Refusal("git for-each-ref", `${ref} is damaged`, `To give it up: git update-ref -d ${ref}`);
    const lines = stdout.toString("utf8").split("\n");
    return lines.find((line2) => line2.startsWith(`${ref} `))?.slice(ref.length + 1) ?? null;
  }
  /**
   * Moves `ref` if it still stands at `expected` (null: if it does not exist). Exit codes 1 and 128 are answers: it did
   * not move.
   */
  moveRef(ref, commit, expected) {
    const old = expected ?? "0".repeat(commit.length);
    const args = ["update-ref", "--end-of-options", ref, commit, old];
    return this.#run(args, { answers: [0, 1, 128] });
  }
  /** Puts `ref` where it should stand, wherever it was. */
  async setRef(ref, commit) {
    await this.#run(["update-ref", "--end-of-options", ref, commit]);
  }
  /** Whole messages along first parents, newest first. */
  async messages(commit, limit3) {
    const options = ["--format=%B", `--max-count=${limit3}`];
    const { stdout } = await this.#run([...log, ...options, "--end-of-options", commit, "--"]);
    return fieldsOf(stdout);
  }
  /** The same of those commits whose messages hold a text, each behind a line with its commit. */
  async messagesWith(commit, text3) {
    const options = ["--format=%H%n%B", "--fixed-strings", `--grep=${text3}`];
    const { stdout } = await this.#run([...log, ...options, "--end-of-options", commit, "--"]);
    return fieldsOf(stdout);
  }
  /** The branch that HEAD is on, `main`; null where HEAD is detached. */
  async branch() {
    const { code, stdout } = await this.#run(["symbolic-ref", "-q", "HEAD"], { answers: [0, 1] });
    return code === 0 ? stdout.toString("utf8").trim().replace(/^refs\/heads\//, "") : null;
  }
  /** Null where there is no such remote. */
  async remoteUrl(remote) {
    const { code, stdout } = await this.#run(["remote", "get-url", "--end-of-options", remote], {
      answers: [0, 2, 128]
    });
    return code === 0 ? stdout.toString("utf8").trim() : null;
  }
};

// src/git/git-path.ts
var escapes = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "	": "\\t",
  "\r": "\\r"
};
function gitPath(path) {
  return /^"|[\n\r]/.test(path) ? quoted2(path) : path;
}
function quoted2(path) {
  return `"${path.replace(/[\\"\n\t\r]/g, (character) => escapes[character] ?? character)}"`;
}

// src/git/ledger.ts
import { randomUUID } from "node:crypto";

// src/deploy/ledger.ts
var LedgerConflict = class extends Error {
  constructor(message) {
    super(message);
    this.name = "LedgerConflict";
  }
};

// src/git/ledger-schema.ts
var text2 = string();
var texts2 = array(text2);
var names = record(text2, text2);
var object2 = object({
  name: text2,
  kind: picklist(["table", "view", "statement", "seed", "connector", "external"]),
  table: text2,
  content: text2,
  colour: picklist(["blue", "green", "superseded"]),
  state: text2,
  since: nullable(text2),
  options: record(text2, nullable(text2)),
  reads: texts2,
  writes: texts2
});
var proof = object({
  release: text2,
  at: text2,
  outcome: picklist(["pass", "fail", "inconclusive"])
});
var shown2 = union([
  text2,
  object({ sql: text2, content: text2, reads: texts2, file: text2, line: number() })
]);
var serving = object({
  release: nullable(text2),
  line: nullable(text2),
  commit: nullable(text2),
  tables: names,
  consumers: record(text2, shown2),
  options: record(text2, names)
});
var footing = object({ ...serving.entries, objects: texts2, superseded: texts2 });
var environmentSchema = object({
  format: literal(1),
  phase: picklist(["empty", "serving", "deploying", "validated", "watching", "rolling-back", "failed"]),
  release: nullable(text2),
  line: nullable(text2),
  serves: serving,
  previous: nullable(footing),
  switchedAt: nullable(text2),
  pins: texts2,
  generation: number(),
  objects: array(object2),
  confirmed: texts2,
  proofs: array(proof),
  served: names
});
var entrySchema = object({
  at: text2,
  action: text2,
  object: text2,
  outcome: picklist(["intent", "done", "failed"]),
  message: text2
});

// src/git/publish.ts
import { writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/git/in-groups.ts
var together2 = 16;
async function inGroups(items, act2) {
  const results = [];
  for (let at = 0; at < items.length; at += together2) {
    const group = items.slice(at, at + together2);
    const settled3 = await Promise.allSettled(group.map((item, place) => act2(item, at + place)));
    for (const result2 of settled3)
      if (result2.status === "rejected") throw result2.reason;
      else results.push(result2.value);
  }
  return results;
}

// src/git/scratch.ts
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/git/object-reader.ts
var newline = 10;
var ObjectReader = class {
  #cwd;
  #env;
  #child = null;
  #batches = [];
  #rest = Buffer.alloc(0);
  #body = null;
  constructor(cwd, env = {}) {
    this.#cwd = cwd;
    this.#env = env;
  }
  /** Ids, types and sizes (bytes) of what `names` stand for (`v1^{commit}`, ids); null for what does not exist. */
  async headers(names2) {
    const found = [];
    await this.#ask(names2, null, (object3) => found.push(object3));
    return found;
  }
  /**
   * The same with the bytes, each handed to `take` as it comes: nothing holds all of them at once. What is larger than
   * `limit` bytes passes by and is let go.
   */
  contents(names2, take2, limit3 = Infinity) {
    return this.#ask(names2, limit3, take2);
  }
  async content(name) {
    const found = [];
    await this.contents([name], (object3) => found.push(object3));
    return found[0] ?? null;
  }
  close() {
    this.#child?.stdin?.end();
    this.#child = null;
  }
  #ask(names2, limit3, take2) {
    if (names2.length === 0) return Promise.resolve();
    const child = this.#started();
    const verb = limit3 === null ? "info" : "contents";
    const lines = names2.map((name) => /[\n\0]/.test(name) ? "info " : `${verb} ${name}`);
    return new Promise((resolve3, reject) => {
      this.#batches.push({ missing: names2.length, limit: limit3, take: take2, resolve: resolve3, reject });
      hold(child, true);
      child.stdin?.write(`${lines.join("\n")}
flush
`);
    });
  }
  #started() {
    if (this.#child) return this.#child;
    const child = startGit(this.#cwd, ["cat-file", "--batch-command", "--buffer"], this.#env);
    let said4 = "";
    child.stdout?.on("data", (chunk) => this.#read(chunk));
    child.stderr?.on("data", (chunk) => said4 += chunk.toString("utf8"));
    child.stdin?.on("error", () => void 0);
    child.on("error", (error) => this.#fail(child, startFault(error, this.#cwd)));
    child.on("close", (code) => this.#fail(child, failure("cat-file", code ?? -1, said4)));
    this.#child = child;
    return child;
  }
  #fail(child, error) {
    if (this.#child === child) this.#child = null;
    const open2 = this.#batches;
    this.#batches = [];
    this.#rest = Buffer.alloc(0);
    this.#body = null;
    for (const { reject } of open2) reject(error);
  }
  #read(chunk) {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    while (this.#rest.length > 0 && (this.#body ? this.#readBody(this.#body) : this.#readHeader())) ;
    if (this.#batches.length === 0 && this.#child) hold(this.#child, false);
  }
  #readHeader() {
    const end = this.#rest.indexOf(newline);
    if (end < 0) return false;
    const object3 = headerOf2(this.#rest.toString("latin1", 0, end));
    this.#rest = this.#rest.subarray(end + 1);
    const limit3 = this.#batches[0]?.limit ?? null;
    if (object3 && limit3 !== null)
      this.#body = { object: object3, kept: object3.size <= limit3, parts: [], missing: object3.size + 1 };
    else this.#answer(object3);
    return true;
  }
  #readBody(body) {
    const part = this.#rest.subarray(0, body.missing);
    this.#rest = this.#rest.subarray(part.length);
    body.missing -= part.length;
    if (body.kept) body.parts.push(part);
    if (body.missing > 0) return true;
    this.#body = null;
    this.#answer(body.kept ? { ...body.object, bytes: bytesOf(body) } : body.object);
    return true;
  }
  #answer(object3) {
    const batch = this.#batches[0];
    if (!batch) return;
    batch.take(object3);
    batch.missing -= 1;
    if (batch.missing > 0) return;
    this.#batches.shift();
    batch.resolve();
  }
};
function bytesOf({ object: object3, parts: parts2 }) {
  const [first] = parts2;
  const bytes = first && parts2.length === 1 ? first : Buffer.concat(parts2);
  return bytes.subarray(0, object3.size);
}
function headerOf2(line2) {
  const [oid = "", type = "", size = "", ...more] = line2.split(" ");
  if (size === "" || more.length > 0 || !/^[0-9a-f]{40,64}$/.test(oid) || !/^\d+$/.test(size)) return null;
  return { oid, type, size: Number(size), bytes: null };
}
function hold(child, alive2) {
  const act2 = alive2 ? "ref" : "unref";
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    const method = handle && Reflect.get(handle, act2);
    if (handle && typeof method === "function") method.call(handle);
  }
}

// src/git/scratch.ts
var committer = { name: "bluegreen-sql", email: "bluegreen-sql@users.noreply.github.com" };
var Scratch = class {
  git;
  reader;
  #folder;
  constructor(git, commonDir) {
    this.#folder = mkdtempSync(join(tmpdir(), "bluegreen-git-"));
    mkdirSync(join(this.#folder, "objects"));
    const env = {
      GIT_OBJECT_DIRECTORY: join(this.#folder, "objects"),
      // Quoted, because a colon in a path would end it.
      GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted2(join(commonDir, "objects")),
      GIT_INDEX_FILE: join(this.#folder, "index")
    };
    this.git = git.with(env);
    this.reader = new ObjectReader(git.cwd, env);
  }
  /** A commit on top of `head` that holds `paths` as they are on disk, line endings and filters applied. */
  async workTreeCommit(head, paths) {
    await this.git.readTree(head);
    await this.git.updateIndexFromDisk(paths);
    return this.git.commitTree(await this.git.writeTree(), [head], "work tree\n", committer);
  }
  close() {
    this.reader.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
};
async function withIndex(git, work) {
  const folder2 = mkdtempSync(join(tmpdir(), "bluegreen-index-"));
  try {
    return await work(git.with({ GIT_INDEX_FILE: join(folder2, "index") }), folder2);
  } finally {
    rmSync(folder2, { recursive: true, force: true });
  }
}

// src/git/unreachable.ts
var words3 = {
  access: /\b40[13]\b|denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission/,
  missing: /not found|does not appear to be a git repository|\b404\b/i
};
function unreachable(step, remote, stderr) {
  const said4 = saidBy3(stderr) || "git said nothing";
  return new Refusal(step, `${withoutSecrets(remote)}: ${said4}`, remedyFor(said4));
}
function remedyFor(said4) {
  if (words3.access.test(said4))
    return "Check the token: it needs `contents: write` to push, `contents: read` to fetch.";
  if (words3.missing.test(said4))
    return "Check the address of the remote (git remote -v), and that the token may see it.";
  return "Check the network, and run the command again.";
}

// src/git/publish.ts
function commitOnTop(git, parent, files, message, who) {
  return withIndex(git, async (indexed, folder2) => {
    const [modes, oids] = await Promise.all([modesOf(git, parent), stored(git, folder2, files)]);
    await indexed.readTree(parent);
    await indexed.updateIndex(files.map(({ path }, i) => `${modeFor(modes, path)} ${oids[i] ?? ""}	${path}`));
    return git.commitTree(await indexed.writeTree(), [parent], message, who);
  });
}
async function stored(git, folder2, files) {
  const paths = files.map((_, i) => join2(folder2, String(i)));
  await inGroups(files, ({ text: text3 }, i) => writeFile(paths[i] ?? "", text3));
  return git.hashFiles(paths.map(gitPath), "-w", "--no-filters");
}
async function modesOf(git, commit) {
  const entries = (await git.treeEntries(commit)).map(treeEntry);
  return new Map(entries.map(({ path, mode }) => [path, mode]));
}
function modeFor(modes, path) {
  const mode = modes.get(path);
  if (mode?.startsWith("100")) return mode;
  throw new FaultError([faultOf2("not-a-file", `${path} is no regular file of the commit to build on`, "")]);
}
async function pushCommit(remote, commit, ref, expected) {
  const { code, stdout, stderr } = await remote.push(commit, ref, expected);
  if (code === 0) return { outcome: "pushed" };
  const lines = stdout.toString("utf8").split("\n");
  const rejected = lines.find((line2) => line2.startsWith("!"));
  if (rejected === void 0) throw unreachable("push", remote.name, stderr);
  const parts2 = [rejected.split("	")[2] ?? "", saidBy3(stderr)];
  const message = parts2.filter((part) => part !== "").join(": ");
  const stale = isStale(`${rejected}
${stderr}`) || await tipOf(remote, ref) !== expected;
  return { outcome: stale ? "stale" : "refused", message };
}
function isStale(said4) {
  return /\((?:stale info|fetch first|non-fast-forward|incorrect old value provided|reference already exists)\)|but expected|\.lock': File exists/.test(
    said4
  );
}
async function tipOf(remote, ref) {
  const { code, stdout, stderr } = await remote.list(ref);
  if (code !== 0) throw unreachable("push", remote.name, stderr);
  const found = stdout.toString("utf8").split("\n").find((line2) => line2.endsWith(`	${ref}`));
  return found?.slice(0, found.indexOf("	")) ?? null;
}

// src/git/ref-name.ts
import { createHash as createHash2 } from "node:crypto";
var longest2 = 200;
function refComponent(name) {
  const encoded = [...Buffer.from(name, "utf8")].map(byteText).join("");
  if (encoded === "") return "%";
  if (encoded.length <= longest2) return encoded;
  return `${encoded.slice(0, 100)}%-${createHash2("sha256").update(name).digest("hex")}`;
}
function byteText(byte) {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
function ledgerRef(project2, environment) {
  return `refs/bluegreen/${refComponent(project2)}/${refComponent(environment)}`;
}

// src/git/ledger.ts
var GitLedger = class {
  ref;
  #git;
  #reader;
  #remote;
  /** Where the remote stood when last seen: it is behind this clone where the ledger was a local one before. */
  #remoteAt;
  constructor(git, reader, { project: project2, environment, remote }) {
    this.ref = ledgerRef(project2, environment);
    this.#git = git;
    this.#reader = reader;
    this.#remote = remote;
  }
  /** @throws Refusal where an entry cannot be read, or the remote cannot be reached */
  async read() {
    if (this.#remote !== null) await this.#follow(this.#remote);
    const at = await this.#git.refCommit(this.ref);
    return { at, environment: at === null ? null : await this.#environmentAt(at) };
  }
  async append(expected, entry, environment) {
    const at = await this.#git.refCommit(this.ref);
    if (at !== expected) throw this.#conflict(at, expected);
    const next = await this.#commit(expected, entry, environment);
    if (this.#remote !== null) await this.#publish(this.#remote, expected, next);
    else await this.#move(expected, next);
    return { at: next, environment };
  }
  async history(limit3) {
    if (this.#remote !== null) await this.#follow(this.#remote);
    const at = await this.#git.refCommit(this.ref);
    if (at === null) return [];
    return (await this.#git.messages(at, limit3)).map((message) => this.#entryOf(message));
  }
  async after(object3) {
    if (this.#remote !== null) await this.#follow(this.#remote);
    const at = await this.#git.refCommit(this.ref);
    if (at === null) return null;
    const said4 = await this.#git.messagesWith(at, JSON.stringify(object3));
    const found = said4.find((message) => {
      const entry = this.#entryOf(message);
      return entry.object === object3 && entry.outcome === "done";
    });
    return found === void 0 ? null : this.#environmentAt(found.slice(0, found.indexOf("\n")));
  }
  async #environmentAt(at) {
    const object3 = await this.#reader.content(`${at}:environment.json`);
    return this.#parsed(environmentSchema, object3?.bytes?.toString("utf8"), `environment.json of ${at}`);
  }
  #entryOf(message) {
    const line2 = message.split("\n").findLast((text3) => text3.startsWith("Entry: "));
    return this.#parsed(entrySchema, line2?.slice("Entry: ".length), "an entry");
  }
  #parsed(schema, text3, what) {
    const parsed = safeParse(schema, json(text3));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    const place = getDotPath(issue) ?? "the document";
    const message = `The ledger ${this.ref} is damaged or newer than this program: ${what}, ${place}: ${issue.message}`;
    throw new Refusal("ledger", message, `git log ${this.ref}`);
  }
  /** A nonce makes every commit its own: two runs that write the same at once must not both find their commit there. */
  async #commit(parent, entry, environment) {
    const blob = await this.#git.storeBlob(`${JSON.stringify(environment, null, 2)}
`);
    const tree = await this.#git.makeTree([`100644 blob ${blob}	environment.json`]);
    const message = `${titleOf(entry)}

Entry: ${JSON.stringify(entry)}
Nonce: ${randomUUID()}
`;
    return this.#git.commitTree(tree, parent === null ? [] : [parent], message, committer, gitDate(entry.at));
  }
  async #move(expected, next) {
    const { code, stderr } = await this.#git.moveRef(this.ref, next, expected);
    if (code === 0) return;
    const at = await this.#git.refCommit(this.ref);
    if (at !== expected || isHeld(stderr)) throw this.#conflict(at, expected);
    const hint2 = "Check the permissions of .git and the space on its disk.";
    throw new Refusal("ledger", `${this.ref} cannot be written: ${saidBy3(stderr)}`, hint2);
  }
  #conflict(at, expected) {
    return new LedgerConflict(`${this.ref} is at ${at ?? "its beginning"}, not ${expected ?? "there"}`);
  }
  async #publish(remote, expected, next) {
    const lease = this.#remoteAt === void 0 ? expected : this.#remoteAt;
    const pushed = await pushCommit(remote, next, this.ref, lease);
    if (pushed.outcome === "refused")
      throw new Refusal(
        "ledger",
        `${withoutSecrets(remote.name)} refuses ${this.ref}: ${pushed.message}`,
        "Let whoever deploys write refs/bluegreen/** there: `contents: write`, and no rule against it."
      );
    if (pushed.outcome === "stale") {
      await this.#follow(remote);
      throw new LedgerConflict(`${this.ref} moved at ${withoutSecrets(remote.name)}: ${pushed.message}`);
    }
    this.#remoteAt = next;
    await this.#git.setRef(this.ref, next);
  }
  /** Brings the remote's ledger here, never backwards. A ledger that the remote does not have yet is no error. */
  async #follow(remote, attempts = 5) {
    const { code, stderr } = await remote.fetch([`${this.ref}:${this.ref}`]);
    if (code === 0) this.#remoteAt = await this.#git.refCommit(this.ref);
    else if (/couldn't find remote ref/.test(stderr)) this.#remoteAt = null;
    else if (isHeld(stderr) && attempts > 1) await this.#follow(remote, attempts - 1);
    else throw this.#unreachable(remote, stderr);
  }
  #unreachable(remote, stderr) {
    if (!/non-fast-forward/.test(stderr)) return unreachable("ledger", remote.name, stderr);
    const name = withoutSecrets(remote.name);
    const message = `${this.ref} here and at ${name} have parted: one of them was written without the other`;
    return new Refusal("ledger", message, `To take the remote's: git update-ref -d ${this.ref}`);
  }
};
function isHeld(stderr) {
  return /but expected|\.lock': File exists|reference already exists/.test(stderr);
}
function titleOf({ message, action, object: object3 }) {
  const said4 = message.trim() === "" ? `${action} ${object3}` : message;
  return said4.replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, 200);
}
function json(text3) {
  try {
    return text3 === void 0 ? void 0 : JSON.parse(text3);
  } catch {
    return void 0;
  }
}
function gitDate(at) {
  const time = Date.parse(at);
  return Number.isNaN(time) ? null : `@${Math.floor(time / 1e3)} +0000`;
}

// src/git/lock.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { constants, readFileSync } from "node:fs";
import { copyFile, link, readFile as readFile2, stat, unlink, writeFile as writeFile2 } from "node:fs/promises";
import { hostname } from "node:os";
import { join as join3 } from "node:path";
import { setTimeout } from "node:timers/promises";
var holderSchema = object({
  pid: pipe(number(), integer(), minValue(1)),
  host: string(),
  started: nullable(string()),
  purpose: string(),
  since: string()
});
async function withLock(gitDir, purpose, work) {
  const file = join3(gitDir, "bluegreen.lock");
  await take(file, purpose);
  try {
    return await work();
  } finally {
    await unlink(file).catch(() => void 0);
  }
}
async function take(file, purpose) {
  while (!await created(file, purpose)) {
    const text3 = await textOf8(file);
    if (text3 === null) continue;
    const holder = holderOf(text3);
    if (holder === null || alive(holder)) throw held(file, holder);
    await discard(file, text3);
  }
}
async function textOf8(file) {
  return readFile2(file, "utf8").catch((error) => codeOf(error) === "ENOENT" ? null : "");
}
async function created(file, purpose) {
  const aside = `${file}.${randomUUID2()}`;
  try {
    await writeFile2(aside, `${JSON.stringify(self(purpose))}
`, { flag: "wx" });
    await appear(aside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw notWritable2(file, error);
  } finally {
    await unlink(aside).catch(() => void 0);
  }
}
async function appear(aside, file) {
  try {
    await link(aside, file);
  } catch (error) {
    if (!["EPERM", "ENOTSUP", "ENOSYS"].includes(codeOf(error))) throw error;
    await copyFile(aside, file, constants.COPYFILE_EXCL);
  }
}
function self(purpose) {
  const { pid } = process;
  return { pid, host: hostname(), started: startOf3(pid), purpose, since: (/* @__PURE__ */ new Date()).toISOString() };
}
function holderOf(text3) {
  try {
    const parsed = safeParse(holderSchema, JSON.parse(text3));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
function alive({ pid, host, started }) {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
  }
  const now = startOf3(pid);
  return started === null || now === null || started === now;
}
function startOf3(pid) {
  try {
    const text3 = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text3.slice(text3.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
async function discard(file, text3) {
  const guard = `${file}.takeover`;
  try {
    await writeFile2(guard, "", { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw notWritable2(guard, error);
    return waitFor(guard);
  }
  try {
    if (await textOf8(file) === text3) await unlink(file);
  } finally {
    await unlink(guard);
  }
}
var patience = 1e4;
async function waitFor(guard) {
  const since = await stat(guard).catch(() => null);
  if (since !== null && Date.now() - since.mtimeMs > patience) await unlink(guard).catch(() => void 0);
  await setTimeout(5);
}
function notWritable2(file, error) {
  const hint2 = "Check the permissions of .git and the space on its disk.";
  return new FaultError([faultOf2("not-writable", `${file} could not be written: ${reasonOf(error)}`, hint2)]);
}
function held(file, holder) {
  const who = holder ? `\`${holder.purpose}\`, process ${holder.pid} on ${holder.host}, since ${holder.since}` : "a run that left no readable note";
  const hint2 = `Wait until it has ended. If nothing runs any more: rm ${JSON.stringify(file)}`;
  return new FaultError([faultOf2("locked", `Another run is writing here: ${who}`, hint2)]);
}

// src/git/one-file.ts
import { readFile as readFile3, realpath } from "node:fs/promises";
import { isAbsolute, join as join4, relative, sep } from "node:path";
async function textInCommit(reader, commit, path) {
  const object3 = await reader.content(`${commit}:${path}`);
  return object3?.type === "blob" && object3.bytes ? textFrom(path, textOf7(object3.bytes)) : null;
}
async function textOnDisk(root, path) {
  const bytes = await bytesOnDisk(root, path);
  return bytes && textFrom(path, textOf7(bytes));
}
async function bytesOnDisk(root, path) {
  try {
    return await readFile3(isAbsolute(path) ? path : await within2(root, path));
  } catch (error) {
    if (error instanceof FaultError) throw error;
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(codeOf(error))) return null;
    throw unfit(path, `could not be read: ${reasonOf(error)}`);
  }
}
async function within2(root, path) {
  const file = await realpath(join4(root, path));
  const inside2 = relative(await realpath(root), file);
  if (inside2 === ".." || inside2.startsWith(`..${sep}`) || isAbsolute(inside2))
    throw unfit(path, "lies outside the repository");
  return file;
}
function textFrom(path, { text: text3, problem, pointer }) {
  if (text3 !== null) return text3;
  if (pointer) throw unfit(path, "is a pointer of Git LFS: its text is not here");
  throw unfit(path, problem === "too-large" ? "is too large" : "is not UTF-8 text");
}
function unfit(file, message) {
  return new FaultError([
    { code: "not-readable", file, line: 1, column: 1, message: `${file} ${message}`, hint: "" }
  ]);
}

// src/git/promised.ts
import { readdir } from "node:fs/promises";
import { join as join5 } from "node:path";

// src/git/remote.ts
var Remote = class {
  name;
  #git;
  constructor(git, name) {
    this.#git = git;
    this.name = name;
  }
  /** Exit codes 1 and 128 are answers: it did not work out, and stderr says why. */
  #ask(...args) {
    return runGit(this.#git.cwd, args, { env: this.#git.env, answers: [0, 1, 128] });
  }
  /** Brings `refspecs`, and touches nothing else. */
  fetch(refspecs) {
    const only2 = ["--no-tags", "--no-prune", "--no-write-fetch-head", "--refmap="];
    return this.#ask("fetch", ...quiet, ...only2, "--end-of-options", this.name, ...refspecs);
  }
  /** Objects by their ids, as git itself brings those that a partial clone was promised. */
  async fetchObjects(oids) {
    const only2 = ["--no-tags", "--no-write-fetch-head", "--filter=blob:none", "--stdin"];
    const noTalk = ["-c", "fetch.negotiationAlgorithm=noop"];
    await runGit(this.#git.cwd, [...noTalk, "fetch", ...quiet, ...only2, "--end-of-options", this.name], {
      env: this.#git.env,
      stdin: oids.map((oid) => `${oid}
`).join(""),
      answers: [0, 1, 128]
    });
  }
  /** What a plain `git fetch` brings, and all tags; of a shallow clone also the rest of its history. */
  fetchHistory(shallow2) {
    const depth = shallow2 ? ["--unshallow"] : [];
    return this.#ask("fetch", ...quiet, "--tags", ...depth, "--end-of-options", this.name);
  }
  /** Porcelain lines on stdout, `!` before a ref that was rejected. */
  push(commit, ref, expected) {
    const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
    const only2 = ["--no-verify", "--no-signed", "--no-follow-tags", "--recurse-submodules=no"];
    return this.#ask("push", "--porcelain", ...only2, lease, "--end-of-options", this.name, `${commit}:${ref}`);
  }
  /** `oid\tref` lines of the refs that end in `ref`. */
  list(ref) {
    return this.#ask("ls-remote", "--refs", "--end-of-options", this.name, ref);
  }
};
var quiet = ["--no-progress", "--no-auto-gc", "--no-recurse-submodules"];

// src/git/promised.ts
async function isPartial(commonDir) {
  const packs = await readdir(join5(commonDir, "objects/pack")).catch(() => []);
  return packs.some((name) => name.endsWith(".promisor"));
}
async function bringPromised(git, tree, wanted) {
  const missing2 = new Set(await git.missingObjects(tree));
  if (missing2.size === 0) return;
  const entries = (await git.treeEntries(tree)).map(treeEntry);
  const oids = entries.filter((entry) => takesPart(entry, wanted)).map(({ oid }) => oid);
  const lacking = [...new Set(oids)].filter((oid) => missing2.has(oid));
  if (lacking.length > 0) await new Remote(git, "origin").fetchObjects(lacking);
}

// src/git/renames.ts
var commandLine = 3e4;
async function renamesBetween(git, from, to, wanted) {
  const fields = await git.addedAndDeleted(from, to);
  const changes = pairs(fields).filter(([, path]) => wanted(path));
  if (new Set(changes.map(([status2]) => status2)).size < 2) return [];
  const paths = changes.map(([, path]) => path);
  const length = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0);
  return renamesOf(await git.renamed(from, to, length > commandLine ? [] : paths)).filter(
    (rename2) => wanted(rename2.from) && wanted(rename2.to)
  );
}
function pairs(fields) {
  return fields.flatMap((status2, i) => i % 2 === 0 ? [[status2, fields[i + 1] ?? ""]] : []);
}
function renamesOf(fields) {
  const starts2 = Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => i * 3);
  return starts2.map((start2) => ({ from: fields[start2 + 1] ?? "", to: fields[start2 + 2] ?? "" })).toSorted((a, b) => a.to < b.to ? -1 : 1);
}

// src/git/shallow.ts
import { readFile as readFile4 } from "node:fs/promises";
import { join as join6 } from "node:path";
async function cutOff(commonDir) {
  const text3 = await readFile4(join6(commonDir, "shallow"), "latin1").catch(() => "");
  return new Set(text3.split("\n").filter((line2) => line2 !== ""));
}

// src/git/token.ts
function tokenEnvironment(url, token) {
  const server = /^https?:\/\/(?:[^@/]*@)?([^/]+)/i.exec(url);
  const host = server?.[1];
  if (host === void 0 || token === "") return {};
  const scheme = url.slice(0, url.indexOf(":")).toLowerCase();
  const key = `http.${scheme}://${host}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return commandConfig([
    [key, ""],
    [key, `AUTHORIZATION: basic ${basic}`]
  ]);
}
function commandConfig(entries) {
  const first = Number(process.env["GIT_CONFIG_COUNT"] ?? "0") || 0;
  const pairs2 = entries.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${first + i}`, key],
    [`GIT_CONFIG_VALUE_${first + i}`, value]
  ]);
  return { ...Object.fromEntries(pairs2), GIT_CONFIG_COUNT: String(first + entries.length) };
}

// src/git/disk.ts
import { lstat, readFile as readFile5 } from "node:fs/promises";
import { join as join7 } from "node:path";
async function readDisk(git, paths, wanted, oidLength, scratch) {
  const found = await inGroups(paths, (path) => look2(git.cwd, path, wanted));
  const faults = found.flatMap((f) => f !== null && "code" in f ? [f] : []);
  if (faults.length > 0) throw new FaultError(faults);
  const disk = found.flatMap((f) => f !== null && "bytes" in f ? [f] : []);
  const links = found.flatMap((f) => f !== null && "kind" in f ? [f] : []);
  return [...links, ...await cleaned(git, disk, oidLength, scratch)];
}
async function look2(root, path, wanted) {
  if (isMangled(path)) return wanted(path) ? namedFile({ path, kind: "file", oid: "" }) : null;
  const file = join7(root, path);
  try {
    const stat2 = await lstat(file);
    if (stat2.isSymbolicLink()) return namedFile({ path, kind: "symlink", oid: "" });
    if (!stat2.isFile() || !wanted(path)) return null;
    return { path, bytes: stat2.size > sizeLimit ? null : await readFile5(file) };
  } catch (error) {
    return ["ENOENT", "ENOTDIR"].includes(codeOf(error)) ? null : notReadable(path, error);
  }
}
function notReadable(path, error) {
  const message = `The file could not be read: ${reasonOf(error)}`;
  return { code: "not-readable", file: path, line: 1, column: 1, message, hint: "Check its permissions." };
}
async function cleaned(git, files, oidLength, scratch) {
  const oids = await hashed(git, files, oidLength);
  const texts3 = files.map((file, i) => plainText(file, oids[i] ?? ""));
  const filtered2 = files.filter((_, i) => texts3[i] === null);
  const rest2 = filtered2.length === 0 ? [] : await storedTexts(await scratch(), filtered2);
  let next = 0;
  return files.flatMap(({ path }, i) => {
    const text3 = texts3[i] ?? rest2[next++];
    return text3 ? [textFile(path, oids[i] ?? "", text3)] : [];
  });
}
async function hashed(git, files, length) {
  if (files.length === 0) return [];
  try {
    return await git.hashFiles(files.map(({ path }) => gitPath(path)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return files.map(({ bytes }) => bytes ? oidOf(bytes, length) : "");
  }
}
function plainText({ bytes }, oid) {
  if (bytes === null) return { text: null, problem: "too-large", pointer: false };
  if (oidOf(bytes, oid.length) === oid) return textOf7(bytes);
  const lines = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return oidOf(lines, oid.length) === oid ? textOf7(lines) : null;
}
async function storedTexts({ git, reader }, files) {
  const oids = await git.hashFiles(
    files.map(({ path }) => gitPath(path)),
    "-w"
  );
  const texts3 = [];
  await reader.contents(oids, (object3) => texts3.push(textOf7(object3?.bytes ?? Buffer.alloc(0))));
  return texts3;
}

// src/git/status.ts
function statusEntry(record2) {
  switch (record2[0]) {
    case "1":
      return tracked(record2);
    case "u":
      return { path: rest(record2, 10), from: "disk", mode: "", oid: "" };
    case "?":
      return record2.endsWith("/") ? null : { path: record2.slice(2), from: "disk", mode: "", oid: "" };
    default:
      return null;
  }
}
function tracked(record2) {
  const [, xy = "", , , mode = "", , , oid = ""] = record2.split(" ", 8);
  const path = rest(record2, 8);
  if (xy === "D." || xy[1] === "D") return { path, from: "gone", mode: "", oid: "" };
  return xy[1] === "." ? { path, from: "index", mode, oid } : { path, from: "disk", mode: "", oid: "" };
}
function rest(record2, count2) {
  let at = 0;
  for (let i = 0; i < count2; i++) at = record2.indexOf(" ", at) + 1;
  return record2.slice(at);
}

// src/git/work-tree.ts
async function readEntries(entries, wanted, cache, reader) {
  const chosen = entries.filter((entry) => takesPart(entry, wanted));
  const files = chosen.filter(isReadable);
  const texts3 = await cache.texts(
    reader,
    files.map(({ oid }) => oid)
  );
  const read2 = files.flatMap(({ path, oid }, i) => texts3[i] ? [textFile(path, oid, texts3[i])] : []);
  return [...read2, ...chosen.filter((entry) => !isReadable(entry)).map(namedFile)];
}
function isReadable({ kind, path }) {
  return kind === "file" && !isMangled(path);
}
async function readWorkTreeFiles(git, head, wanted, cache, reader, scratch) {
  const [lines, records] = await Promise.all([git.treeEntries(head), git.status()]);
  const changes = changesOf2(records);
  const kept2 = lines.map(treeEntry).filter(({ path }) => !changes.has(path));
  const staged = [...changes.values()].filter(({ from }) => from === "index").map(stagedEntry);
  const onDisk2 = [...changes.values()].filter(({ from }) => from === "disk").map(({ path }) => path);
  const [read2, disk] = await Promise.all([
    readEntries([...kept2, ...staged], wanted, cache, reader),
    readDisk(git, onDisk2, wanted, head.length, scratch)
  ]);
  return { files: [...read2, ...disk], changed: changedPaths(changes, disk, wanted) };
}
function changesOf2(records) {
  const entries = records.map(statusEntry).filter((entry) => entry !== null);
  return new Map(entries.map((entry) => [entry.path, entry]));
}
function stagedEntry({ path, mode, oid }) {
  return { path, kind: kindOf4(mode), oid, mode };
}
function changedPaths(changes, disk, wanted) {
  const read2 = new Set(disk.map(({ path }) => path));
  return [...changes.values()].filter(({ path, from }) => from === "disk" ? read2.has(path) : wanted(path)).map(({ path }) => path);
}

// src/git/write.ts
import { isUtf8 as isUtf82 } from "node:buffer";
import { randomUUID as randomUUID3 } from "node:crypto";
import { constants as constants2 } from "node:fs";
import { access, copyFile as copyFile2, link as link2, lstat as lstat2, open, readFile as readFile6, realpath as realpath2, rename, unlink as unlink2 } from "node:fs/promises";
import { dirname, isAbsolute as isAbsolute2, join as join8 } from "node:path";

// src/git/line-endings.ts
function withEndings(disk, before, after2) {
  if (before.includes("\r\n") || disk.replaceAll("\r\n", "\n") !== before) return null;
  const [old, lines] = [before.split("\n"), after2.split("\n")];
  const isCrlf = disk.split("\n").map((line2, i) => line2.length > (old[i] ?? "").length);
  const origin = origins(old, lines);
  const last = lines.length - 1;
  return lines.map((line2, i) => i < last ? `${line2}${isCrlf[origin(i)] ? "\r\n" : "\n"}` : line2).join("");
}
function origins(old, lines) {
  const shorter = Math.min(old.length, lines.length);
  let start2 = 0;
  while (start2 < shorter && old[start2] === lines[start2]) start2++;
  let end = 0;
  while (end < shorter - start2 && old.at(-1 - end) === lines.at(-1 - end)) end++;
  const lastChanged = Math.max(0, old.length - end - 1);
  return (place) => place >= lines.length - end ? place - lines.length + old.length : Math.min(place, lastChanged);
}

// src/git/write.ts
async function writeChanges(root, changes, storedIds) {
  const home = await realpath2(root);
  const results = await inGroups(changes, (change) => prepare(home, change));
  const faults = results.flatMap((result2) => "code" in result2 ? [result2] : []);
  if (faults.length > 0) throw new FaultError(await explained(faults, changes, storedIds));
  const prepared = results.flatMap((result2) => "code" in result2 ? [] : [result2]);
  try {
    await inGroups(prepared, make);
    await inGroups(prepared, unchanged);
    await replaceAll(prepared);
  } finally {
    await inGroups(prepared, ({ made: made2 }) => unlink2(made2).catch(() => void 0));
  }
}
async function explained(faults, changes, storedIds) {
  const before = new Map(changes.map(({ path, before: text3 }) => [path, text3]));
  return inGroups(faults, async (fault2) => {
    if (fault2.code !== "changed-meanwhile") return fault2;
    const [id] = await storedIds([fault2.file]).catch(() => []);
    const same2 = id !== void 0 && id === oidOf(Buffer.from(before.get(fault2.file) ?? ""), id.length);
    return same2 ? filtered(fault2.file) : fault2;
  });
}
async function prepare(home, { path, before, after: after2 }) {
  const file = join8(home, path);
  try {
    const stat2 = await lstat2(file);
    if (stat2.isSymbolicLink() || await leavesProject(home, path)) return outside(path);
    if (!stat2.isFile()) return changed(path);
    const bytes = await readFile6(file);
    const content = contentFor(bytes, before, after2);
    if (content === null) return changed(path);
    await access(file, constants2.W_OK);
    await access(dirname(file), constants2.W_OK | constants2.X_OK);
    const aside = join8(dirname(file), `.bluegreen-${randomUUID3()}`);
    return { path, file, bytes, after: content, stat: stat2, made: `${aside}.new`, kept: `${aside}.old` };
  } catch (error) {
    return ["ENOENT", "ENOTDIR"].includes(codeOf(error)) ? missing(path) : notWritable(path, error);
  }
}
async function leavesProject(home, path) {
  if (isAbsolute2(path) || path.split("/").includes("..")) return true;
  return await realpath2(join8(home, dirname(path))) !== join8(home, dirname(path));
}
function contentFor(disk, before, after2) {
  if (disk.equals(Buffer.from(before))) return Buffer.from(after2);
  const text3 = isUtf82(disk) ? withEndings(disk.toString("utf8"), before, after2) : null;
  return text3 === null ? null : Buffer.from(text3);
}
async function make({ path, made: made2, after: after2, stat: stat2 }) {
  try {
    const handle = await open(made2, "wx", 384);
    try {
      await handle.writeFile(after2);
      await handle.chown(stat2.uid, stat2.gid).catch(() => void 0);
      await handle.chmod(stat2.mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new FaultError([notWritable(path, error)]);
  }
}
async function unchanged({ path, file, bytes }) {
  const now = await readFile6(file).catch(() => null);
  if (!now?.equals(bytes)) throw new FaultError([changed(path)]);
}
async function replaceAll(prepared) {
  const done = [];
  for (const change of prepared) {
    try {
      await replace(change);
      done.push(change);
    } catch (error) {
      await unlink2(change.kept).catch(() => void 0);
      const lost = await putBack(done);
      throw new FaultError([...lost, notWritable(change.path, error, lost.length === 0)]);
    }
  }
  await inGroups([...new Set(prepared.map(({ file }) => dirname(file)))], settle2);
  await inGroups(prepared, ({ kept: kept2 }) => unlink2(kept2).catch(() => void 0));
}
async function replace({ file, made: made2, kept: kept2 }) {
  await link2(file, kept2).catch(() => copyFile2(file, kept2));
  await rename(made2, file);
}
async function putBack(done) {
  const lost = [];
  for (const { path, kept: kept2, file } of done.toReversed())
    await rename(kept2, file).catch(() => lost.push(notRestored(path, kept2)));
  return lost;
}
async function settle2(folder2) {
  const handle = await open(folder2, "r").catch(() => null);
  await handle?.sync().catch(() => void 0);
  await handle?.close();
}

// src/git/repository.ts
async function openRepository(cwd) {
  const git = new Git(cwd);
  const { code, stdout, stderr } = await git.layout();
  const [gitDir = "", commonDir = "", isShallow, bare2, ...root] = stdout.toString("utf8").replace(/\n$/, "").split("\n");
  if (/dubious ownership/.test(stderr)) throw new FaultError([foreignOwner(cwd)]);
  if (bare2 === "true") throw new FaultError([bareRepository(cwd)]);
  if (code !== 0) throw new FaultError([notARepository(cwd)]);
  return new Repository({ root: root.join("\n"), gitDir, commonDir, shallow: isShallow === "true" });
}
var Repository = class {
  root;
  gitDir;
  commonDir;
  isShallow;
  git;
  #reader;
  #cache = new BlobCache();
  #names;
  #isPartial;
  #scratch = null;
  #locked = false;
  #seen = null;
  constructor({ root, gitDir, commonDir, shallow: shallow2 }) {
    this.root = root;
    this.gitDir = gitDir;
    this.commonDir = commonDir;
    this.isShallow = shallow2;
    this.git = new Git(root);
    this.#reader = new ObjectReader(root);
    this.#isPartial = isPartial(commonDir);
    this.#names = { git: this.git, reader: this.#reader, shallow: shallow2 };
  }
  /**
   * The commit that a tag, branch, commit or other git expression names.
   * @throws FaultError where nothing has that name
   */
  async resolveCommit(ref) {
    const commit = await commitOf(this.#names, ref);
    if (commit !== null) return commit;
    throw ref === "HEAD" ? new FaultError([emptyRepository()]) : await unknownName(this.#names, ref, "unknown-ref");
  }
  /** What production runs, by any form of `--baseline`; see `baselineOf`. `head` is null for a work tree. */
  resolveBaseline(spec, head) {
    return baselineOf(this.#names, spec, head);
  }
  /** The files of a commit that take part, from objects alone. */
  async readSnapshot(revision, wanted) {
    return this.#snapshot(revision.commit, revision, wanted, { git: this.git, reader: this.#reader });
  }
  /**
   * The files of the work tree that take part: uncommitted and untracked (not ignored) ones as they are on disk.
   * What is read once stays: call `forgetWorkTree` after writing.
   * @throws FaultError `empty-repository`
   */
  async readWorkTree(wanted) {
    return { ref: "work tree", commit: null, files: byPath((await this.#see(wanted).tree).files) };
  }
  forgetWorkTree() {
    this.#seen = null;
  }
  /** Files that moved between two revisions, at least half of the text unchanged; see `renamesBetween`. */
  async renames(from, to, wanted) {
    const [before, after2] = await Promise.all([this.#commit(from, wanted), this.#commit(to, wanted)]);
    return renamesBetween(this.#scratch?.git ?? this.git, before, after2, wanted);
  }
  /**
   * Whether head contains the baseline, and what it would be if it did. Reads the merge's snapshot from a scratch
   * place; the repository is not touched.
   * @throws FaultError `shallow-clone` where the common history is not here
   */
  async containment(baseline, head, wanted) {
    const base2 = await this.#commit(baseline, wanted);
    if (await this.git.isAncestor(base2, head.commit ?? "HEAD")) return { kind: "ancestor" };
    const ours = await this.#commit(head, wanted);
    const scratch = this.#scratchPlace();
    const merge = await mergeOf(scratch.git, ours, base2, await cutOff(this.commonDir));
    if (merge.kind !== "merged") return merge;
    return { kind: "merged", snapshot: await this.#snapshot(merge.tree, head, wanted, scratch) };
  }
  /**
   * Text of one file in a commit, or on disk where `commit` is null; null where there is none.
   * @throws FaultError `not-readable` where there is one that is no text, or lies elsewhere
   */
  readText(commit, path) {
    return commit === null ? textOnDisk(this.root, path) : textInCommit(this.#reader, commit, path);
  }
  /** Paths of a commit's files that can be executed. */
  async executables(commit) {
    const entries = (await this.git.treeEntries(commit)).map(treeEntry);
    return new Set(entries.filter(({ mode }) => mode === "100755").map(({ path }) => path));
  }
  /**
   * Writes all files or none, and reads the work tree anew afterwards; see `writeChanges`.
   * @throws FaultError also `locked`
   */
  async writeFiles(changes) {
    const storedIds = (paths) => this.git.hashFiles(paths.map(gitPath));
    await this.lock("rewrite", () => writeChanges(this.root, changes, storedIds));
    this.forgetWorkTree();
  }
  /** Runs `work` while no other run writes here. Within such work, locks are already held. */
  async lock(purpose, work) {
    if (this.#locked) return work();
    return withLock(this.gitDir, purpose, async () => {
      this.#locked = true;
      try {
        return await work();
      } finally {
        this.#locked = false;
      }
    });
  }
  /** A commit with new texts on top of `parent`; work tree, index and branches stay. See `commitOnTop`. */
  commitFiles(parent, files, message, who = committer) {
    return commitOnTop(this.git, parent, files, message, who);
  }
  /** Moves a branch of the remote if it stands at `expected` there (null: if it does not exist). See `pushCommit`. */
  async push(commit, branch, expected, access2 = {}) {
    return pushCommit(await this.#remote(access2), commit, `refs/heads/${branch}`, expected);
  }
  /**
   * The rest of a shallow clone's history, and all tags. Open the repository anew afterwards.
   * @throws Refusal where the remote does not give them
   */
  async fetchHistory(access2 = {}) {
    const remote = await this.#remote(access2);
    const { code, stderr } = await remote.fetchHistory(this.isShallow);
    if (code !== 0) throw unreachable("fetch", remote.name, stderr);
  }
  /**
   * Brings one commit that this clone lacks, by its id: a pull request's head is on no branch of a fork's base.
   * @throws Refusal where the remote does not give it
   */
  async fetchCommit(commit, access2 = {}) {
    if (await commitOf(this.#names, commit) !== null) return;
    const remote = await this.#remote(access2);
    const { code, stderr } = await remote.fetch([commit]);
    if (code !== 0) throw unreachable("fetch", remote.name, stderr);
  }
  /** The ledger of one environment: `local` stays in this clone, `remote` is pushed and fetched. */
  async ledger(project2, environment, kind, access2 = {}) {
    const remote = kind === "local" ? null : await this.#remote(access2);
    return new GitLedger(this.git, this.#reader, { project: project2, environment, remote });
  }
  /** Null where HEAD is detached. */
  currentBranch() {
    return this.git.branch();
  }
  /** Without credentials; null where there is no such remote. */
  async remoteUrl(remote = "origin") {
    const url = await this.git.remoteUrl(remote);
    return url && withoutSecrets(url);
  }
  close() {
    this.#reader.close();
    this.#scratch?.close();
    this.#scratch = null;
  }
  async #remote({ remote = "origin", token = "" }) {
    const url = await this.git.remoteUrl(remote) ?? remote;
    return new Remote(this.git.with(tokenEnvironment(url, token)), remote);
  }
  async #snapshot(tree, { ref, commit }, wanted, { git, reader }) {
    if (await this.#isPartial) await bringPromised(git, tree, wanted);
    const entries = (await git.treeEntries(tree)).map(treeEntry);
    return { ref, commit, files: byPath(await readEntries(entries, wanted, this.#cache, reader)) };
  }
  /** The work tree as it was first seen; whoever wants other files looks anew. */
  #see(wanted) {
    if (this.#seen?.wanted === wanted) return this.#seen;
    const tree = this.#readWorkTreeFiles(wanted);
    let commit = null;
    this.#seen = { wanted, tree, commit: () => commit ??= this.#workTreeCommit(tree) };
    return this.#seen;
  }
  async #readWorkTreeFiles(wanted) {
    const head = await this.resolveCommit("HEAD");
    if (await this.#isPartial) await bringPromised(this.git, head, wanted);
    const scratch = () => Promise.resolve(this.#scratchPlace());
    return readWorkTreeFiles(this.git, head, wanted, this.#cache, this.#reader, scratch);
  }
  #commit({ commit }, wanted) {
    return commit === null ? this.#see(wanted).commit() : Promise.resolve(commit);
  }
  /** A commit in the scratch place that stands for the work tree, or HEAD where nothing differs. */
  async #workTreeCommit(tree) {
    const [head, { changed: changed3 }] = await Promise.all([this.resolveCommit("HEAD"), tree]);
    return changed3.length === 0 ? head : this.#scratchPlace().workTreeCommit(head, changed3);
  }
  #scratchPlace() {
    this.#scratch ??= new Scratch(this.git, this.commonDir);
    return this.#scratch;
  }
};

// src/settings/read.ts
var usual = ["bluegreen.yaml", "bluegreen.yml"];
async function readSettings(read2, file, env) {
  for (const path of file === null ? usual : [file]) {
    const text3 = await read2(path);
    if (text3 !== null) return parseSettings(text3, path, env);
  }
  if (file === null) return defaultSettings;
  const message = `There is no configuration ${file}`;
  const hint2 = "Without --config, bluegreen.yaml is read where it exists.";
  throw new FaultError([{ code: "no-configuration", file, line: 1, column: 1, message, hint: hint2 }]);
}

// src/main/workspace.ts
async function openWorkspace(options) {
  const { cwd, env, access: access2 = {} } = options;
  const repository = await openRepository(cwd);
  try {
    const file = options.config === null ? null : pathInRepository(repository, cwd, options.config);
    const settings = await readSettings((path) => repository.readText(null, path), file, env);
    return { repository, settings, cwd, env, access: access2 };
  } catch (error) {
    repository.close();
    throw error;
  }
}
async function settingsAt(workspace, commit, config) {
  const { repository, cwd, env } = workspace;
  const file = config === null ? null : pathInRepository(repository, cwd, config);
  return readSettings((path) => repository.readText(commit, path), file, env);
}
function pathInRepository(repository, cwd, path) {
  const absolute = resolve2(cwd, path);
  const inside2 = relative2(repository.root, absolute);
  return inside2.startsWith("..") || isAbsolute3(inside2) ? absolute : inside2.replaceAll("\\", "/");
}
async function repositoryName(repository) {
  const url = await repository.remoteUrl();
  const last = url?.replace(/\/+$/, "").split(/[/:]/).at(-1)?.replace(/\.git$/, "");
  return last !== void 0 && last !== "" ? last : basename(repository.root);
}

// src/main/install.ts
async function pipelineAt(workspace, place, spec, config) {
  const { repository } = workspace;
  const revision = await repository.resolveBaseline(spec, null);
  if (revision === null) throw nothingTagged(spec);
  const { files } = await readRevision(repository, revision);
  const settings = revision.commit === null ? workspace.settings : await settingsAt(workspace, revision.commit, config);
  const options = { tables: null, exclude: [], closure: null, strict: false, baseline: null };
  const sides = {
    baseline: revision,
    head: revision,
    baselineFiles: files,
    headFiles: files,
    ownFiles: files,
    behind: /* @__PURE__ */ new Set(),
    conflicts: [],
    renames: []
  };
  const release2 = releaseOf2(place, sides, await releaseSettings(workspace, settings, revision, options), {});
  return { pipeline: release2.blue, revision, warnings: release2.warnings };
}
function nothingTagged(spec) {
  return new Refusal("install", `no version tag matches ${spec}`, "bluegreen install --ref COMMIT");
}

// src/plan/order.ts
var blank = {
  id: "",
  kind: "",
  object: "",
  after: [],
  strategy: "none",
  inverse: null,
  file: "",
  line: 0,
  sql: null,
  content: null,
  properties: {},
  touches: [],
  reads: [],
  writes: []
};
function ordered(drafts) {
  const walk2 = {
    drafts: new Map(drafts.map((draft) => [draft.id, draft])),
    states: /* @__PURE__ */ new Map(),
    after: /* @__PURE__ */ new Map(),
    levels: /* @__PURE__ */ new Map()
  };
  for (const id of [...walk2.drafts.keys()].sort()) visit2(walk2, id);
  return [...walk2.drafts.values()].map((draft) => ({
    ...draft,
    after: walk2.after.get(draft.id) ?? [],
    level: walk2.levels.get(draft.id) ?? 0
  })).sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1));
}
function visit2(walk2, root) {
  const stack = [root];
  for (let id = stack.at(-1); id !== void 0; id = stack.at(-1)) {
    const state = walk2.states.get(id);
    if (state === void 0) {
      enter4(walk2, id);
      stack.push(...unseen(walk2, id));
      continue;
    }
    stack.pop();
    if (state === "open") leave2(walk2, id);
  }
}
function enter4(walk2, id) {
  const wanted = new Set(walk2.drafts.get(id)?.after ?? []);
  const possible = [...wanted].filter((other) => walk2.drafts.has(other) && other !== id);
  walk2.states.set(id, "open");
  walk2.after.set(id, possible.filter((other) => walk2.states.get(other) !== "open").sort());
}
function unseen(walk2, id) {
  return (walk2.after.get(id) ?? []).filter((other) => !walk2.states.has(other)).reverse();
}
function leave2(walk2, id) {
  const after2 = (walk2.after.get(id) ?? []).filter((other) => walk2.states.get(other) === "done");
  walk2.after.set(id, after2);
  walk2.levels.set(
    id,
    after2.reduce((level, other) => Math.max(level, (walk2.levels.get(other) ?? 0) + 1), 0)
  );
  walk2.states.set(id, "done");
}

// src/plan/connector.ts
function sourceSteps(ground, shop) {
  const made2 = ({ topics }) => topics.flatMap((topic) => shop.makers.get(topic) ?? []);
  return created2(ground, false).map((connector2) => connectorStep(connector2, made2(connector2)));
}
function sinkSteps(ground, after2) {
  return created2(ground, true).map((connector2) => connectorStep(connector2, after2));
}
function created2({ difference, release: release2 }, sinks) {
  const made2 = difference.create.filter((object3) => object3.kind === "connector");
  const names2 = new Set(made2.map((object3) => object3.name));
  return release2.green.connectors.filter(
    (connector2) => names2.has(connector2.name) && isSink(connector2) === sinks
  );
}
function isSink(connector2) {
  return /sink/i.test(connector2.config["connector.class"] ?? "");
}
function connectorStep(connector2, after2) {
  return {
    ...blank,
    id: `create-connector:${connector2.name}`,
    kind: "create-connector",
    object: connector2.name,
    after: [`remove:${connector2.name}`, ...after2],
    inverse: `remove:${connector2.name}`,
    file: connector2.file,
    line: 1,
    content: connector2.hash,
    properties: connector2.config,
    reads: connector2.topics
  };
}

// src/plan/by-table.ts
function byTable2(items, tablesOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const table of new Set(tablesOf(item))) {
      const group = groups.get(table);
      if (group === void 0) groups.set(table, [item]);
      else group.push(item);
    }
  }
  return groups;
}

// src/plan/stage.ts
function removalSteps(objects, after2) {
  const users2 = byTable2(objects, ({ reads, writes }) => [...reads, ...writes]);
  const usersOf = (object3) => isTable2(object3) ? (users2.get(object3.name) ?? []).filter((user) => user !== object3) : [];
  return objects.map((object3) => ({
    ...blank,
    id: `remove:${object3.name}`,
    kind: "remove",
    object: object3.name,
    after: [...after2, ...usersOf(object3).map((user) => `remove:${user.name}`)],
    inverse: "deploying the earlier revision again makes it anew",
    writes: [object3.name]
  }));
}
function isTable2({ kind }) {
  return kind === "table" || kind === "view";
}
function waitStep(statement) {
  const { name, file, line: line2 } = statement;
  return {
    ...blank,
    id: `wait-caught-up:${name}`,
    kind: "wait-caught-up",
    object: name,
    after: [`start-statement:${name}`],
    file,
    line: line2,
    reads: statement.writes
  };
}
function checkStep(pair2, after2, file, line2) {
  const reads = [.../* @__PURE__ */ new Set([pair2.blue, pair2.green])];
  return { ...blank, id: `check:${pair2.green}`, kind: "check", object: pair2.green, after: after2, file, line: line2, reads };
}
function approveStep(environment, after2) {
  return { ...blank, id: `approve:${environment}`, kind: "approve", object: environment, after: after2 };
}
function switchStep(kind, environment, moves, after2) {
  const shown3 = moves.flatMap(
    ({ consumer, from, view }) => from === null ? [] : [view === void 0 ? from : consumer]
  );
  return {
    ...blank,
    id: `${kind}:${environment}`,
    kind,
    object: environment,
    after: after2,
    inverse: kind === "switch" ? `consumers back to what they showed: bluegreen rollback` : null,
    touches: kind === "switch" ? [...new Set(shown3)].sort() : [],
    writes: moves.map(consumerName)
  };
}
function watchStep(environment, after2) {
  return { ...blank, id: `watch:${environment}`, kind: "watch", object: environment, after: after2 };
}
function alterInPlaceStep(alteration, place, after2) {
  const { table, key, before } = alteration;
  return {
    ...blank,
    id: `alter-in-place:${table}:${key}`,
    kind: "alter-in-place",
    object: table,
    after: after2,
    inverse: alterationSql(table, key, before),
    file: place.file,
    line: place.line,
    sql: alterationSql(table, key, alteration.after),
    properties: alteration.after === null ? {} : { [key]: alteration.after },
    touches: [table],
    writes: [table]
  };
}
function alterationSql(table, key, value) {
  const name = table.split(".").map((part) => `\`${part.replaceAll("`", "``")}\``).join(".");
  return value === null ? `ALTER TABLE ${name} RESET (${literal2(key)})` : `ALTER TABLE ${name} SET (${literal2(key)} = ${literal2(value)})`;
}
function literal2(text3) {
  return `'${text3.replaceAll("'", "''")}'`;
}

// src/plan/closing.ts
function closingSteps(ground, leaves) {
  const { target, moves } = ground;
  const approve2 = target.approval ? [approveStep(target.name, leaves)] : [];
  const decided = approve2.length > 0 ? approve2.map((step) => step.id) : leaves;
  const move3 = switchStep("switch", target.name, moves, decided);
  const after2 = [
    ...sinkSteps(ground, [move3.id]),
    ...ground.alterations.map((alteration) => alterInPlaceStep(alteration, alteration, [move3.id]))
  ];
  const watched = [move3, ...after2].map((step) => step.id);
  return [...approve2, move3, ...after2, ...target.watch ? [watchStep(target.name, watched)] : []];
}

// src/plan/connector-warning.ts
function connectorWarnings(target, release2, { otherwise: otherwise2 }) {
  return otherwise2.filter(({ kind }) => kind === "connector").map(({ name, file, line: line2 }) => ({
    code: "connector-stays",
    message: `the connector ${name} runs in ${target.name} with other settings than git says${sinceBaseline(release2, name)}, and no release carries that out while its topics stay: ${why} ${remedy}`,
    file,
    line: line2
  }));
}
var why = "a running connector is never edited, and a new one beside it would carry the same rows a second time.";
var remedy = "Either set it on the platform by hand (this goes on being told until its topics move); or, where its rows may come twice, give it another name in its file: then a new one is made, and this one is superseded.";
function sinceBaseline({ baseline, blue, green }, name) {
  const [before, after2] = [blue, green].map((side) => configOf(side.connectors, name));
  if (before === void 0 || after2 === void 0) return "";
  const keys4 = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after2)])].sort();
  const changed3 = keys4.filter((key) => before[key] !== after2[key]);
  return changed3.length === 0 ? "" : ` (changed since ${baseline.ref}: ${changed3.join(", ")})`;
}
function configOf(connectors2, name) {
  return connectors2.find((connector2) => connector2.name === name)?.config;
}

// src/plan/fault.ts
function stuckFaults(target, stuck) {
  return stuck.map(
    (object3) => fault(
      "serves-other-content",
      object3,
      `${object3.name} already serves other content in ${target.name}, and nothing older is left that its readers could go back to`,
      `let it move with release.tables or release.versions in bluegreen.yaml, or take the tag that ${target.name} runs as the baseline`
    )
  );
}
function servedFaults(target, environment, difference) {
  if (target.revisions) return [];
  const { served } = environment;
  return difference.create.filter(({ name, content }) => (served[name] ?? content) !== content).map(
    (object3) => fault(
      "name-served",
      object3,
      `${object3.name} has served other content in ${target.name} before`,
      `plan again, so that it gets the next free version, or set one with release.versions in bluegreen.yaml`
    )
  );
}
function inPlaceFaults(target, alterations2) {
  if (target.capabilities.alterInPlace) return [];
  return alterations2.map(
    (alteration) => fault(
      "no-alter-in-place",
      alteration,
      `${target.engine} (${target.name}) cannot alter ${alteration.key} of ${alteration.table} while it lives`,
      `list ${alteration.table} under release.tables, so that it gets a new version, or take the change back`
    )
  );
}
function publishedFaults2(target, pipeline, environment) {
  const objects = new Set(environment.objects.map((object3) => object3.name));
  const { consumers } = environment.serves;
  const isOwn2 = (name) => typeof consumers[name] === "object";
  return pipeline.tables.filter(({ consumer, name, kind }) => consumer ? objects.has(name) : kind !== "external" && isOwn2(name)).map(
    (table) => fault(
      "published-changed",
      table,
      table.consumer ? `${table.name} is under published now, and runs in ${target.name} as a view that is none` : `${table.name} runs in ${target.name} as a view under published, and is there no more`,
      "give the view another name along with this change, so that both can be there until the old one is retired"
    )
  );
}
function nameFaults(target, difference) {
  const limit3 = target.capabilities.nameLimit;
  const encoder = new TextEncoder();
  return difference.create.filter((object3) => encoder.encode(lastPart(object3)).length > limit3).map(
    (object3) => fault(
      "name-too-long",
      object3,
      `${object3.name} is longer than the ${limit3} bytes that ${target.engine} takes`,
      "shorten the name"
    )
  );
}
function lastPart(object3) {
  return object3.name.slice(object3.name.lastIndexOf(".") + 1);
}
function fault(code, at, message, hint2) {
  return { code, file: at.file, line: at.line, column: 1, message, hint: hint2 };
}

// src/plan/in-place.ts
function optionsOf2(pipeline) {
  const tables2 = pipeline.tables.filter(
    ({ kind, options }) => kind === "table" && Object.keys(options).length > 0
  );
  return Object.fromEntries(tables2.map((table) => [table.name, table.options]));
}
function optionsWanted({ blue, green }, difference) {
  const [before, after2] = [optionsOf2(blue), optionsOf2(green)];
  const wanted = new Set(green.tables.filter(({ kind }) => kind === "table").map(({ name }) => name));
  const otherwise2 = new Set(difference.otherwise.map((object3) => object3.name));
  return ({ name, options }) => {
    const [was, shall] = [before[name] ?? {}, after2[name] ?? {}];
    const stays = otherwise2.has(name) && alterations(name, was, shall).length === 0;
    return wanted.has(name) && !(stays && isKnown2(options)) ? shall : options;
  };
}
function isKnown2(options) {
  return Object.values(options).every((value) => value !== null);
}
function optionsServing(release2, objects, difference) {
  const wanted = optionsWanted(release2, difference);
  const otherwise2 = new Set(difference.otherwise.map((object3) => object3.name));
  const own = objects.filter(({ kind, name }) => kind === "table" && otherwise2.has(name));
  return {
    ...optionsOf2(release2.green),
    ...Object.fromEntries(own.map((table) => [table.name, known3(wanted(table))]))
  };
}
function known3(options) {
  const entries = Object.entries(options);
  return Object.fromEntries(entries.flatMap(([key, value]) => value === null ? [] : [[key, value]]));
}
function alterationsOf(objects, wanted) {
  return objects.filter((object3) => object3.kind === "table").flatMap((table) => alterations(table.name, table.options, wanted(table)));
}
function alterations(table, are, shall) {
  const keys4 = [.../* @__PURE__ */ new Set([...Object.keys(are), ...Object.keys(shall)])].sort();
  return keys4.filter((key) => are[key] !== shall[key]).map((key) => ({ table, key, before: are[key] ?? null, after: shall[key] ?? null }));
}

// src/plan/foundation.ts
var emptyEnvironment = {
  format: 1,
  phase: "empty",
  release: null,
  line: null,
  serves: { release: null, line: null, commit: null, tables: {}, consumers: {}, options: {} },
  previous: null,
  switchedAt: null,
  pins: [],
  generation: 0,
  objects: [],
  confirmed: [],
  proofs: [],
  served: {}
};
function servingOf(pipeline, commit, substitute) {
  return {
    release: null,
    line: null,
    commit,
    tables: tablesServing(pipeline),
    consumers: consumersOf(pipeline, substitute),
    options: optionsOf2(pipeline)
  };
}
function environmentOf(pipeline, commit) {
  const wanted = [...wantedObjects(pipeline).values(), ...externalsOf(pipeline)];
  const objects = wanted.map((object3) => recorded(object3, "blue", "ready"));
  const serves = servingOf(pipeline, commit, {});
  return {
    ...emptyEnvironment,
    phase: "serving",
    serves,
    objects,
    get served() {
      return servedNames(objects);
    }
  };
}
function servedNames(objects) {
  const served = objects.filter(({ kind }) => kind === "table" || kind === "view" || kind === "seed");
  return Object.fromEntries(served.map((object3) => [object3.name, object3.content]));
}

// src/plan/need.ts
function neededTables(environment, keepers) {
  const writers = byTable2(environment.objects, (object3) => object3.writes);
  const needed = /* @__PURE__ */ new Map();
  const queue = [];
  const need = (table, reader) => {
    if (needed.has(table)) return;
    needed.set(table, reader);
    queue.push(...writers.get(table) ?? []);
  };
  for (const shown3 of Object.values(environment.serves.consumers))
    for (const table of tablesShown(shown3)) need(table, "a consumer");
  queue.push(...keepers);
  for (const keeper of queue) for (const table of keeper.reads) need(table, keeper.name);
  return needed;
}
function isNeeded(object3, needed) {
  return object3.writes.some((table) => needed.has(table));
}

// src/plan/touching.ts
function withTouching(objects, others) {
  const chosen = new Set(objects);
  const users2 = byTable2(others, ({ reads, writes }) => [...reads, ...writes]);
  const tables2 = byTable2(others, (object3) => isTable3(object3) ? [object3.name] : []);
  for (const object3 of chosen) {
    const touched = isTable3(object3) ? users2.get(object3.name) : object3.writes.flatMap((name) => tables2.get(name) ?? []);
    for (const other of touched ?? []) chosen.add(other);
  }
  return [...chosen];
}
function isTable3(object3) {
  return object3.kind === "table" || object3.kind === "view";
}

// src/plan/verdict.ts
function verdictsOf(sides) {
  const verdicts = /* @__PURE__ */ new Map();
  for (const [key, wanted] of sides.wanted) verdicts.set(key, verdictOf(sides, key, wanted));
  for (const [key, wanted] of sides.wanted) {
    if (verdicts.get(key) === "create" && writesBlue(sides, verdicts, wanted)) {
      verdicts.set(key, wanted.kind === "seed" ? "ignore" : "otherwise");
    }
  }
  return spread2(sides, verdicts);
}
function verdictOf(sides, key, wanted) {
  const there = sides.present.get(key);
  if (there === void 0) return "create";
  const isContent = sides.same.has(key) || there.content === wanted.content;
  const same2 = isContent && takesOptions(sides, key, there, wanted);
  if (same2 && there.state === "ready") return "keep";
  if (same2 && isResumed(sides, there)) return "create";
  if (there.colour === "blue") return blueVerdict(sides, key, there);
  return isNeeded(there, sides.needed()) ? "stuck" : "replace";
}
function takesOptions(sides, key, there, wanted) {
  if (sides.alterInPlace || sides.unmoved.has(key)) return true;
  return alterationsOf([there], () => wanted.options).length === 0;
}
function blueVerdict({ pins, unmoved }, key, there) {
  if (there.kind === "seed" && unmoved.has(key)) return "ignore";
  const isPinned = there.writes.some((table) => pins.has(table));
  return isPinned || there.kind === "connector" ? "otherwise" : "stuck";
}
function isResumed(sides, there) {
  const begun2 = there.state === "creating" || there.state === "failed";
  return begun2 && there.colour !== "superseded" && sides.environment.release === sides.release;
}
function writesBlue(sides, verdicts, wanted) {
  if (wanted.kind === "table" || wanted.kind === "view") return false;
  return wanted.writes.some((table) => isServing(sides, verdicts, `table:${table}`));
}
function isServing(sides, verdicts, key) {
  const there = sides.present.get(key);
  return there?.colour === "blue" && there.kind !== "external" && verdicts.get(key) !== "stuck";
}
function spread2(sides, verdicts) {
  const queue = [...sides.wanted.keys()].filter((key) => verdicts.get(key) === "replace");
  if (queue.length === 0) return verdicts;
  const touching = byTable2(sides.wanted, ([, { reads, writes }]) => [...reads, ...writes]);
  for (let key = queue.pop(); key !== void 0; key = queue.pop()) {
    for (const table of sides.wanted.get(key)?.writes ?? []) {
      for (const [other] of touching.get(table) ?? []) {
        if (verdicts.get(other) !== "keep" || !isGreen(sides, other)) continue;
        verdicts.set(other, "replace");
        queue.push(other);
      }
    }
  }
  return verdicts;
}
function isGreen(sides, key) {
  const there = sides.present.get(key);
  return there !== void 0 && there.colour !== "blue" && there.kind !== "external";
}

// src/plan/difference.ts
function differenceOf(release2, environment, { alterInPlace }, same2 = /* @__PURE__ */ new Set()) {
  const blue = environment.objects.filter((object3) => object3.colour === "blue");
  const sides = {
    release: release2.hash,
    alterInPlace,
    unmoved: keysOf(release2.blue),
    environment,
    same: same2,
    wanted: wantedObjects(release2.green),
    present: objectsByKey(environment),
    pins: new Set(environment.pins),
    needed: once(() => neededTables(environment, blue))
  };
  const verdicts = verdictsOf(sides);
  const pick = (...kinds) => [...sides.wanted].filter(([key]) => kinds.includes(verdicts.get(key) ?? "keep")).map(([, w]) => w);
  return {
    create: sorted3(pick("create", "replace")),
    remove: sorted3(removals(sides, verdicts)),
    leave: sorted3(leaving(sides)),
    otherwise: sorted3(pick("otherwise")),
    stuck: sorted3(pick("stuck"))
  };
}
function removals(sides, verdicts) {
  const { objects } = sides.environment;
  const idle = objects.filter(
    (object3) => object3.colour === "superseded" && !sides.wanted.has(objectKey(object3))
  );
  return withTouching(
    objects.filter((object3) => isInTheWay(sides, verdicts, object3)),
    idle
  );
}
function isInTheWay(sides, verdicts, object3) {
  const key = objectKey(object3);
  if (verdicts.get(key) === "replace") return true;
  if (sides.wanted.has(key) || object3.kind === "external") return false;
  const isLeftOver = object3.colour === "green" || object3.state === "removing";
  return isLeftOver && !isNeeded(object3, sides.needed());
}
function leaving(sides) {
  const going = sides.environment.objects.filter(
    (object3) => object3.colour === "blue" && object3.kind !== "external" && !sides.wanted.has(objectKey(object3))
  );
  const tables2 = new Set(going.filter((object3) => object3.kind !== "seed").map((object3) => object3.table));
  return going.filter((object3) => object3.kind !== "seed" || tables2.has(object3.table));
}
function sorted3(objects) {
  return [...objects].sort((a, b) => objectKey(a) < objectKey(b) ? -1 : 1);
}

// src/plan/pair.ts
function comparedPairs(release2, environment, created3) {
  const blue = blueTables(environment);
  const byStem2 = uniqueByStem([...blue]);
  const released = new Map(release2.tables.map((table) => [table.green, table.blue]));
  return release2.green.tables.filter((table) => table.kind !== "external" && !table.consumer).filter((table) => created3.has(table.name) || !blue.has(table.name)).flatMap((table) => {
    const own = released.get(table.name) ?? null;
    const other = own !== null && blue.has(own) ? own : byStem2.get(stemOf2(table.name)) ?? null;
    return other === null || other === table.name ? [] : [pairOf(release2, table, other)];
  }).sort((a, b) => a.green < b.green ? -1 : 1);
}
function pairOf(release2, table, blue) {
  const before = release2.blue.tables.find((other) => other.name === blue);
  const sameKey = before === void 0 || before.primaryKey.join("\n") === table.primaryKey.join("\n");
  return { identity: table.identity, blue, green: table.name, primaryKey: sameKey ? table.primaryKey : [] };
}
function blueTables(environment) {
  const tables2 = environment.objects.filter(
    (object3) => object3.colour === "blue" && (object3.kind === "table" || object3.kind === "view")
  );
  return new Set(tables2.map((object3) => object3.name));
}
function uniqueByStem(names2) {
  const stems = /* @__PURE__ */ new Map();
  for (const name of names2) stems.set(stemOf2(name), stems.has(stemOf2(name)) ? null : name);
  return stems;
}
function stemOf2(name) {
  const at = name.lastIndexOf(".") + 1;
  return name.slice(0, at) + versionOf(name.slice(at)).stem;
}

// src/plan/pin.ts
function pinsServing(release2, environment, { otherwise: otherwise2 }) {
  const differing3 = new Set(otherwise2.flatMap((object3) => object3.writes));
  const stays = (name) => differing3.has(name) || isUnmovedView(name, release2, environment.serves.consumers);
  const pins = [...heldBack(release2), ...environment.pins.filter(stays)];
  return [...new Set(pins)].sort();
}
function heldBack({ excluded, sparable }) {
  const spared2 = sparable.filter(({ reads }) => reads.length > 0);
  return [...excluded.map(({ name }) => name), ...spared2.map(({ identity }) => identity)];
}
function isUnmovedView(name, { blue, green }, shown3) {
  const [was, shall, is] = [consumersOf(blue, {})[name], consumersOf(green, {})[name], shown3[name]];
  if (typeof was !== "object" || typeof shall !== "object" || typeof is !== "object") return false;
  return labelOf(was) === labelOf(shall) && labelOf(is) !== labelOf(shall);
}
function consumersServing(release2, { serves }, pins, { substitute }) {
  const wanted = consumersOf(release2.green, substitute);
  const pinned = pins.flatMap((name) => {
    const [shall, is] = [wanted[name], serves.consumers[name]];
    return typeof shall === "object" && typeof is === "object" ? [[name, is]] : [];
  });
  return { ...keptConsumers(release2, serves.consumers, wanted), ...wanted, ...Object.fromEntries(pinned) };
}
function keptConsumers({ green, tables: tables2 }, shown3, wanted) {
  const there = green.tables.filter((table) => table.kind !== "external").map((table) => table.name);
  const names2 = new Set(there);
  const byStem2 = uniqueByStem(there);
  const moved = new Map(tables2.map((table) => [table.blue, table.green]));
  const kept2 = Object.entries(shown3).flatMap(([consumer, now]) => {
    if (consumer in wanted || typeof now !== "string") return [];
    const next = moved.has(now) ? moved.get(now) : names2.has(now) ? now : byStem2.get(stemOf2(now));
    return typeof next === "string" && names2.has(next) ? [[consumer, next]] : [];
  });
  return Object.fromEntries(kept2);
}

// src/plan/retreat.ts
function retreatFor(release2, environment, target) {
  const { previous } = environment;
  const candidates = [baselineFooting(release2, target), ...previous === null ? [] : [previous]];
  const helps = (footing2) => isWhole(environment, footing2) && differenceOf(release2, standingOn(environment, footing2), target.capabilities).stuck.length === 0;
  return candidates.find(helps) ?? null;
}
function baselineFooting({ blue, baseline }, { substitute }) {
  const objects = [...keysOf(blue)];
  return { ...servingOf(blue, baseline.commit, substitute), objects, superseded: [] };
}
function isWhole(environment, footing2) {
  const present = objectsByKey(environment);
  return footing2.objects.every((key) => present.get(key)?.state === "ready");
}
function standingOn(environment, footing2) {
  const { objects, superseded, ...serves } = footing2;
  const blue = new Set(objects);
  const older = new Set(superseded);
  const recoloured2 = (object3) => {
    const key = objectKey(object3);
    if (object3.kind === "external") return object3;
    if (blue.has(key)) return { ...object3, colour: "blue", since: null };
    if (object3.colour !== "blue") return object3;
    return older.has(key) ? { ...object3, colour: "superseded" } : { ...object3, colour: "green", since: null };
  };
  return {
    ...environment,
    serves,
    previous: null,
    switchedAt: null,
    objects: environment.objects.map(recoloured2)
  };
}
function footingOf(environment) {
  const own = environment.objects.filter((object3) => object3.kind !== "external");
  const keysOf2 = (colour) => own.filter((object3) => object3.colour === colour).map(objectKey);
  return { ...environment.serves, objects: keysOf2("blue"), superseded: keysOf2("superseded") };
}
function isSameFooting(one, other) {
  const text3 = (environment) => {
    const { consumers, options, objects } = footingOf(environment);
    const shown3 = Object.entries(consumers).map(([name, what]) => `${name} ${labelOf(what)}`);
    return canonicalJson({ shown: shown3.sort(), options, objects });
  };
  return text3(one) === text3(other);
}

// src/plan/shown-pair.ts
function shownPairs(release2, from, to) {
  return release2.green.tables.flatMap(({ consumer, identity, name, primaryKey, published }) => {
    if (!consumer || published === null) return [];
    const views = { blue: viewsBehind(from, published), green: viewsBehind(to, published) };
    if (!isOther(published, views)) return [];
    return [{ identity, blue: published, green: name, primaryKey, views }];
  });
}
function isOther(name, { blue, green }) {
  const isThere = (side) => side.some((one) => one.name === name);
  const labels = (side) => side.map(({ name: one, view }) => `${one} ${view.content}`);
  return isThere(blue) && isThere(green) && labels(blue).join("\n") !== labels(green).join("\n");
}
function viewsBehind(consumers, name) {
  const views = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Set([name]);
  for (const one of names2) {
    const view = consumers[one];
    if (typeof view !== "object") continue;
    views.set(one, { name: one, view });
    for (const read2 of view.reads) names2.add(read2);
  }
  const reads = new Map(
    [...views].map(([one, { view }]) => [one, view.reads.filter((read2) => views.has(read2))])
  );
  return topologicalOrder([...views.keys()], reads).flatMap((one) => views.get(one) ?? []);
}

// src/plan/ground.ts
function groundOf2(release2, from, target, same2) {
  const direct = differenceOf(release2, from, target.capabilities, same2);
  const retreat = direct.stuck.length > 0 && target.revisions ? retreatFor(release2, from, target) : null;
  const start2 = retreat === null ? from : standingOn(from, retreat);
  const difference = retreat === null ? direct : differenceOf(release2, start2, target.capabilities);
  const pins = pinsServing(release2, start2, difference);
  const serves = servedBy(release2, start2, difference, pins, target);
  const created3 = new Set(difference.create.map((object3) => object3.name));
  return {
    release: release2,
    target,
    start: start2,
    retreat,
    back: movesBetween(from.serves.consumers, start2.serves.consumers),
    difference,
    pairs: [
      ...comparedPairs(release2, start2, created3),
      ...shownPairs(release2, start2.serves.consumers, serves.consumers)
    ],
    moves: movesBetween(start2.serves.consumers, serves.consumers),
    alterations: alterationsIn(release2, start2, difference),
    serves,
    pins
  };
}
function hasWork({ difference, moves, alterations: alterations2, retreat }) {
  const { create, remove: remove2, leave: leave3 } = difference;
  return retreat !== null || [create, remove2, leave3, moves, alterations2].some((list2) => list2.length > 0);
}
function servedBy(release2, start2, difference, pins, target) {
  return {
    ...servingOf(release2.green, release2.head.commit, target.substitute),
    release: release2.hash,
    consumers: consumersServing(release2, start2, pins, target),
    options: optionsServing(release2, start2.objects, difference)
  };
}
function alterationsIn(release2, start2, difference) {
  const { create, remove: remove2 } = difference;
  const going = new Set([...create, ...remove2].map(objectKey));
  const staying = start2.objects.filter((object3) => !going.has(objectKey(object3)));
  const places2 = new Map(
    [...release2.green.tables, ...release2.inPlace].map(({ name, file, line: line2 }) => [name, { file, line: line2 }])
  );
  return alterationsOf(staying, optionsWanted(release2, difference)).map((alteration) => ({
    ...alteration,
    ...places2.get(alteration.table) ?? { file: "", line: 0 }
  }));
}

// src/plan/hash.ts
function planHash(release2, target, steps, moves) {
  const { name, engine, location, substitute } = target;
  const bare2 = steps.map((step) => ({
    id: step.id,
    after: step.after,
    strategy: step.strategy,
    inverse: step.inverse,
    content: step.content,
    touches: step.touches,
    reads: step.reads,
    writes: step.writes
  }));
  const bareMoves = moves.map(({ consumer, from, to }) => ({ consumer, from, to }));
  const sorted5 = bare2.sort((a, b) => a.id < b.id ? -1 : 1);
  return sha2562(
    canonicalJson({
      release: release2,
      environment: name,
      engine,
      location,
      substitute,
      moves: bareMoves,
      steps: sorted5
    })
  );
}

// src/plan/making.ts
function workshop(pipeline, difference, target) {
  const definitions = definitionsOf(pipeline);
  const alters2 = byTable2(
    pipeline.statements.filter((s) => s.kind === "alter"),
    (statement) => statement.writes
  );
  const running = difference.create.filter((w) => w.kind === "statement" || w.kind === "seed");
  const fillers = new Map(
    [...byTable2(running, (w) => w.writes)].map(([table, writers]) => [table, writers.map(stepOf)])
  );
  const makers = new Map(
    difference.create.filter((w) => w.kind === "table" || w.kind === "view").map((w) => [w.name, makersOf(w, definitions, alters2, fillers)])
  );
  const tables2 = new Map(pipeline.tables.map((table) => [table.name, table]));
  const statements2 = new Map(pipeline.statements.filter(isRunning).map((s) => [s.name, s]));
  return { target, tables: tables2, statements: statements2, definitions, alters: alters2, create: difference.create, makers, fillers };
}
function stepOf(wanted) {
  const kinds = {
    table: "create-table",
    view: "create-view",
    statement: "start-statement",
    seed: "seed",
    connector: "create-connector",
    external: "expect-external"
  };
  return `${kinds[wanted.kind]}:${wanted.name}`;
}
function makersOf(wanted, definitions, alters2, fillers) {
  if (!definitions.has(wanted.name)) return (fillers.get(wanted.name) ?? []).slice(0, 1);
  const count2 = alters2.get(wanted.name)?.length ?? 0;
  return [stepOf(wanted), ...Array.from({ length: count2 }, (_, index2) => alterId(wanted.name, index2))];
}
function alterId(table, index2) {
  return `alter-table:${table}#${index2 + 1}`;
}
function makingSteps(shop) {
  const made2 = shop.create.flatMap((wanted) => stepsOf(shop, wanted));
  const read2 = new Set(made2.flatMap((step) => step.reads));
  return [...expectations(shop, [...read2].sort()), ...made2];
}
function stepsOf(shop, wanted) {
  switch (wanted.kind) {
    case "table":
      return tableSteps(shop, wanted);
    case "view":
      return viewSteps(shop, wanted);
    case "statement":
    case "seed":
      return runningSteps(shop, wanted);
    case "connector":
    case "external":
      return [];
  }
}
function tableSteps(shop, wanted) {
  const definition2 = shop.definitions.get(wanted.name);
  if (definition2 === void 0) return [];
  const create = {
    ...sent(shop, wanted, definition2),
    after: [`remove:${wanted.name}`, ...definition2.reads.flatMap((table) => shop.makers.get(table) ?? [])],
    inverse: `remove:${wanted.name}`,
    reads: definition2.reads,
    writes: [wanted.name]
  };
  return [create, ...alterSteps(shop, wanted)];
}
function alterSteps(shop, wanted) {
  return (shop.alters.get(wanted.name) ?? []).map((statement, index2) => ({
    ...sent(shop, wanted, statement),
    id: alterId(wanted.name, index2),
    kind: "alter-table",
    after: [index2 === 0 ? stepOf(wanted) : alterId(wanted.name, index2 - 1)],
    inverse: `remove:${wanted.name}`,
    reads: [],
    writes: [wanted.name]
  }));
}
function viewSteps(shop, wanted) {
  const definition2 = shop.definitions.get(wanted.name);
  if (definition2 === void 0) return [];
  return [
    {
      ...sent(shop, wanted, definition2),
      after: [`remove:${wanted.name}`, ...filled(shop, definition2.reads)],
      inverse: `remove:${wanted.name}`,
      reads: definition2.reads,
      writes: [wanted.name]
    }
  ];
}
function runningSteps(shop, wanted) {
  const statement = shop.statements.get(wanted.name);
  if (statement === void 0) return [];
  const made2 = statement.writes.flatMap((table) => shop.makers.get(table) ?? []);
  const removed = [wanted.name, ...statement.writes].map((name) => `remove:${name}`);
  return [
    {
      ...sent(shop, wanted, statement),
      after: [...removed, ...made2, ...filled(shop, statement.reads)],
      strategy: strategyOf(statement),
      inverse: `remove:${wanted.name}`,
      reads: statement.reads,
      writes: statement.writes
    }
  ];
}
function filled(shop, tables2) {
  return tables2.flatMap((table) => [
    `expect-external:${table}`,
    ...shop.makers.get(table) ?? [],
    ...shop.fillers.get(table) ?? []
  ]);
}
function sent(shop, wanted, statement) {
  const { substitute } = shop.target;
  const properties2 = Object.entries(statement.properties);
  return {
    id: stepOf(wanted),
    kind: kindOf5(wanted),
    object: wanted.name,
    after: [],
    strategy: "none",
    inverse: null,
    file: statement.file,
    line: statement.line,
    sql: substituted(statement.sql, substitute),
    content: wanted.content,
    properties: Object.fromEntries(properties2.map(([key, value]) => [key, substituted(value, substitute)])),
    touches: [],
    reads: [],
    writes: []
  };
}
function kindOf5(wanted) {
  return stepOf(wanted).slice(0, stepOf(wanted).indexOf(":"));
}
function expectations(shop, names2) {
  return names2.filter((name) => (shop.tables.get(name)?.kind ?? "external") === "external").map((name) => expectation(shop, name));
}
function expectation(shop, name) {
  const table = shop.tables.get(name);
  const definition2 = shop.definitions.get(name);
  const sent2 = definition2 === void 0 ? [] : [definition2, ...shop.alters.get(name) ?? []];
  return {
    id: `expect-external:${name}`,
    kind: "expect-external",
    object: name,
    after: [],
    strategy: "none",
    inverse: null,
    file: definition2?.file ?? table?.file ?? "",
    line: definition2?.line ?? table?.line ?? 0,
    sql: sent2.length === 0 ? null : substituted(definitionText(sent2), shop.target.substitute),
    content: table?.hash ?? null,
    properties: {},
    touches: [],
    reads: [],
    writes: []
  };
}
function definitionText(statements2) {
  return statements2.map((statement) => statement.sql.replace(/;\s*$/, "")).join(";\n");
}

// src/plan/proving.ts
function proofSteps(shop, jobs, pairs2) {
  const waits = jobs.map((job) => waitStep(job));
  const waiting = /* @__PURE__ */ new Map();
  for (const wait of waits) {
    for (const table of wait.reads) waiting.set(table, [...waiting.get(table) ?? [], wait.id]);
  }
  return [...waits, ...pairs2.map((pair2) => checkOf(shop, pair2, waiting))];
}
function checkOf(shop, pair2, waiting) {
  const after2 = basesOf(shop, pair2.green).flatMap((table2) => [
    ...shop.makers.get(table2) ?? [],
    ...shop.fillers.get(table2) ?? [],
    ...waiting.get(table2) ?? []
  ]);
  const table = shop.tables.get(pair2.green);
  return checkStep(pair2, after2, table?.file ?? "", table?.line ?? 0);
}
function basesOf(shop, table) {
  const bases = /* @__PURE__ */ new Set([table]);
  for (const base2 of bases) {
    const definition2 = shop.definitions.get(base2);
    if (definition2?.kind === "view") for (const read2 of definition2.reads) bases.add(read2);
  }
  return [...bases];
}

// src/plan/retention.ts
var units2 = /* @__PURE__ */ new Map([
  ["d", 864e5],
  ["day", 864e5],
  ["days", 864e5],
  ["h", 36e5],
  ["hour", 36e5],
  ["hours", 36e5],
  ["m", 6e4],
  ["min", 6e4],
  ["minute", 6e4],
  ["minutes", 6e4],
  ["s", 1e3],
  ["sec", 1e3],
  ["second", 1e3],
  ["seconds", 1e3],
  ["ms", 1],
  ["", 1]
]);
function kept(value) {
  const [, digits = "", unit = ""] = /^\s*(-?\d+)\s*([a-z]*)\s*$/i.exec(value ?? "") ?? [];
  const size = units2.get(unit.toLowerCase());
  if (digits === "" || size === void 0) return null;
  const amount = Number(digits) * size;
  return amount <= 0 ? Infinity : amount;
}
function keepsAsMuch(before, after2) {
  const [was, is] = [kept(before), kept(after2)];
  return was !== null && is !== null && is >= was;
}

// src/plan/warning.ts
var warning = (code, message, file = "", line2 = 0) => ({
  code,
  message,
  file,
  line: line2
});
function assumedWarning(target, baseline) {
  const message = `Nothing is recorded of ${target.name} yet: this plan assumes that it runs ${baseline}. \`bluegreen install --environment ${target.name}\` has to come first.`;
  return warning("assumed-baseline", message);
}
function capabilityWarnings(target, pipeline, moves) {
  const { capabilities, engine, name } = target;
  const connectors2 = pipeline.connectors.map((connector2) => connector2.name).sort();
  return [
    ...connectors2.length > 0 && !capabilities.connectors ? [
      warning(
        "no-connectors",
        `${engine} (${name}) has no connectors; left out: ${connectors2.join(", ")}`
      )
    ] : [],
    ...moves > 1 && !capabilities.atomicSwitch ? [warning("no-atomic-switch", `${engine} (${name}) moves its ${moves} consumers one after the other`)] : []
  ];
}
function otherwiseWarnings(target, difference) {
  const pinned = difference.otherwise.filter((object3) => object3.kind !== "connector");
  return pinned.map(
    (object3) => warning(
      "runs-otherwise",
      `${object3.name} runs in ${target.name} with other content than git says, and stays as it is until its own next change.`,
      object3.file,
      object3.line
    )
  );
}
function retreatWarning(target, line2, { create, remove: remove2 }) {
  const from = line2 === null ? "an earlier deployment" : `the release of ${line2}`;
  const made2 = new Set(create.map(objectKey));
  const [again, gone] = [
    remove2.filter((object3) => made2.has(objectKey(object3))),
    remove2.filter((object3) => !made2.has(objectKey(object3)))
  ];
  const parts2 = [said(again, "replaced"), said(gone, "removed")].filter((part) => part !== "");
  const then = parts2.length === 0 ? "" : `, then ${parts2.join(", and ")}`;
  return warning(
    "replaces-served",
    `${from} serves in ${target.name} under the same names: consumers go back to blue first${then}`
  );
}
function said(objects, what) {
  const most2 = 20;
  const names2 = objects.map((object3) => object3.name);
  const shown3 = names2.length <= most2 ? names2.join(", ") : `${names2.slice(0, most2).join(", ")} and ${names2.length - most2} more`;
  return names2.length === 0 ? "" : `${shown3} ${names2.length === 1 ? "is" : "are"} ${what}`;
}

// src/plan/make.ts
function makePlan(release2, environment, target) {
  const known5 = environment !== null && environment.phase !== "empty";
  const able = target.capabilities.connectors ? release2 : withoutConnectors(release2);
  const from = known5 ? environment : environmentOf(able.blue, release2.baseline.commit);
  const same2 = known5 ? /* @__PURE__ */ new Set() : sharedKeys(able.blue, able.green);
  const ground = groundOf2(able, from, target, same2);
  const faults = release2.faults.length > 0 ? release2.faults : faultsOf2(ground);
  const steps = faults.length > 0 ? [] : stepsOf2(ground);
  const assumed = known5 ? [] : [assumedWarning(target, release2.baseline.ref)];
  return {
    release: release2,
    environment: target.name,
    engine: target.engine,
    assumed: !known5,
    hash: planHash(release2.hash, target, steps, ground.moves),
    steps,
    moves: ground.moves,
    retreat: ground.retreat,
    serves: ground.serves,
    pins: ground.pins,
    pairs: ground.pairs,
    irreversible: irreversible(ground),
    warnings: [...release2.warnings, ...assumed, ...warningsOf(ground, release2.green, from.serves.line)],
    faults
  };
}
function withoutConnectors(release2) {
  const without4 = (pipeline) => ({ ...pipeline, connectors: [] });
  return { ...release2, blue: without4(release2.blue), green: without4(release2.green) };
}
function faultsOf2({ target, difference, start: start2, release: release2, alterations: alterations2 }) {
  return [
    ...stuckFaults(target, difference.stuck),
    ...servedFaults(target, start2, difference),
    ...publishedFaults2(target, release2.green, start2),
    ...inPlaceFaults(target, alterations2),
    ...nameFaults(target, difference)
  ];
}
function warningsOf(ground, pipeline, line2) {
  const { target, moves, difference, retreat, release: release2 } = ground;
  return [
    ...capabilityWarnings(target, pipeline, moves.length),
    ...otherwiseWarnings(target, difference),
    ...connectorWarnings(target, release2, difference),
    ...retreat === null ? [] : [retreatWarning(target, line2, difference)]
  ];
}
function stepsOf2(ground) {
  if (!hasWork(ground)) return [];
  const { target, difference, release: release2, retreat } = ground;
  const shop = workshop(release2.green, difference, target);
  const back = retreat === null ? [] : [switchStep("switch-back", target.name, ground.back, [])];
  const before = ordered([
    ...back,
    ...removalSteps(
      difference.remove,
      back.map((step) => step.id)
    ),
    ...makingSteps(shop),
    ...expectations(shop, release2.expectations),
    ...sourceSteps(ground, shop),
    ...proofSteps(shop, jobsToWaitFor(ground), ground.pairs)
  ]);
  return ordered([...before, ...closingSteps(ground, leavesOf(before))]);
}
function jobsToWaitFor({ release: release2, start: start2, target }) {
  if (!target.capabilities.streaming) return [];
  const present = objectsByKey(start2);
  return [...wantedObjects(release2.green).values()].filter(
    (object3) => object3.kind === "statement" && present.get(objectKey(object3))?.colour !== "blue"
  );
}
function leavesOf(steps) {
  const needed = new Set(steps.flatMap((step) => step.after));
  return steps.map((step) => step.id).filter((id) => !needed.has(id));
}
function irreversible({ alterations: alterations2 }) {
  return alterations2.filter(({ before, after: after2 }) => !keepsAsMuch(before, after2)).map(
    ({ table, key, after: after2 }) => `Rows that ${table} drops under ${key} = ${after2 ?? "its default"} do not come back when the option does.`
  );
}

// src/deploy/alteration.ts
function altering(objects, steps) {
  return steps.filter((step) => step.kind === "alter-in-place").reduce((all, step) => withOption(all, step.object, keyOf2(step), null), objects);
}
function altered2(objects, step) {
  const key = keyOf2(step);
  return withOption(objects, step.object, key, step.properties[key]);
}
function keyOf2(step) {
  return step.id.slice(step.id.indexOf(step.object) + step.object.length + 1);
}
function withOption(objects, table, key, value) {
  return objects.map((object3) => {
    if (objectKey(object3) !== `table:${table}`) return object3;
    const others = Object.entries(object3.options).filter(([other]) => other !== key);
    return {
      ...object3,
      options: Object.fromEntries(value === void 0 ? others : [...others, [key, value]])
    };
  });
}

// src/deploy/return.ts
function rollingBack(environment) {
  if (environment.phase === "rolling-back") return environment;
  return { ...environment, phase: "rolling-back", generation: environment.generation + 1 };
}
function wentBack(environment) {
  const { previous } = environment;
  return calmed(previous === null ? environment : standingOn(environment, previous));
}
function calmed(environment) {
  const { release: release2, line: line2 } = environment.serves;
  return { ...environment, phase: "serving", release: release2, line: line2, confirmed: [] };
}
function leaving2(environment, objects, state) {
  const keys4 = new Set(objects.map(objectKey));
  return {
    ...environment,
    previous: footingWithout(environment, keys4),
    objects: environment.objects.map(
      (object3) => keys4.has(objectKey(object3)) ? { ...object3, state } : object3
    )
  };
}
function footingWithout({ previous }, keys4) {
  return previous?.objects.some((key) => keys4.has(key)) === true ? null : previous;
}
function without3(environment, objects) {
  const keys4 = new Set(objects.map(objectKey));
  const rest2 = environment.objects.filter((object3) => !keys4.has(objectKey(object3)));
  if (rest2.every((object3) => object3.kind === "external")) {
    const { generation, served, proofs } = environment;
    return { ...emptyEnvironment, generation, served, proofs };
  }
  return { ...environment, previous: footingWithout(environment, keys4), objects: rest2 };
}
function spared(environment, there) {
  const begun2 = environment.objects.filter(isRetiring);
  const rest2 = without3(
    environment,
    begun2.filter((object3) => !there.has(objectKey(object3)))
  );
  return {
    ...rest2,
    objects: rest2.objects.map((object3) => isRetiring(object3) ? { ...object3, state: "ready" } : object3)
  };
}
function isRetiring({ state, kind }) {
  return state === "retiring" && kind !== "connector";
}

// src/deploy/transitions.ts
var underWay = /* @__PURE__ */ new Set(["deploying", "validated", "watching", "failed"]);
function isResumed2(environment, release2) {
  return underWay.has(environment.phase) && environment.release === release2;
}
function isSwitched(environment) {
  return environment.confirmed.some((id) => id.startsWith("switch:"));
}
function isInstalling(environment) {
  return environment.phase !== "empty" && !environment.objects.some((object3) => object3.colour === "blue");
}
function begun(environment, release2, line2) {
  const resumed = isResumed2(environment, release2);
  return {
    ...environment,
    phase: environment.phase === "watching" && resumed ? "watching" : "deploying",
    release: release2,
    line: line2,
    generation: resumed ? environment.generation : environment.generation + 1,
    confirmed: resumed ? environment.confirmed : []
  };
}
function workOf(plan) {
  const { green } = plan.release;
  return { plan, wanted: wantedObjects(green), defined: new Set(definitionsOf(green).keys()) };
}
function intended(environment, work, steps) {
  const making = new Map(
    steps.flatMap((step) => made(work, step)).map((object3) => [objectKey(object3), object3])
  );
  const removing = removedWith(environment, work.plan, steps);
  const gone = environment.objects.filter((object3) => isRemoved(object3, removing)).map(objectKey);
  const kept2 = environment.objects.filter((object3) => !making.has(objectKey(object3))).map((object3) => isRemoved(object3, removing) ? { ...object3, state: "removing" } : object3);
  return {
    ...environment,
    previous: footingWithout(environment, /* @__PURE__ */ new Set([...gone, ...making.keys()])),
    objects: altering(sorted4([...kept2, ...making.values()]), steps)
  };
}
function removedWith(environment, plan, steps) {
  const through2 = new Set(environment.confirmed);
  const isRemoval = (step) => step.kind === "remove" && !through2.has(step.id);
  const all = steps.some(isRemoval) ? plan.steps.filter(isRemoval) : [];
  return new Set(all.map((step) => step.object));
}
function isRemoved(object3, names2) {
  return object3.colour !== "blue" && names2.has(object3.name);
}
function made(work, step) {
  const colour = step.after.some((id) => id.startsWith("switch:")) ? "blue" : "green";
  return keysOfStep(work, step).flatMap((key) => {
    const object3 = work.wanted.get(key);
    return object3 === void 0 ? [] : [recorded(object3, colour, "creating")];
  });
}
function keysOfStep(work, step) {
  switch (step.kind) {
    case "create-table":
    case "create-view":
      return [`table:${step.object}`];
    case "start-statement":
    case "seed":
      return [`statement:${step.object}`, ...selfMade(work, step)];
    case "create-connector":
      return [`connector:${step.object}`];
    default:
      return [];
  }
}
function selfMade(work, step) {
  return step.writes.filter((table) => !work.defined.has(table)).map((table) => `table:${table}`);
}
function confirmed(environment, work, step) {
  const ids = /* @__PURE__ */ new Set([...environment.confirmed, step.id]);
  const removed = new Set(step.kind === "remove" ? [step.object] : []);
  const keys4 = new Set(step.kind === "alter-table" ? [`table:${step.object}`] : keysOfStep(work, step));
  const isWhole2 = (object3) => work.plan.steps.every((other) => !isDefining(other, object3) || ids.has(other.id));
  const objects = environment.objects.filter((object3) => !isRemoved(object3, removed)).map(
    (object3) => keys4.has(objectKey(object3)) && isWhole2(object3) ? { ...object3, state: "ready" } : object3
  );
  return {
    ...environment,
    objects: step.kind === "alter-in-place" ? altered2(objects, step) : objects,
    confirmed: [...ids]
  };
}
function isDefining(step, object3) {
  const defines = step.kind === "create-table" || step.kind === "alter-table";
  return defines && step.object === object3.name && object3.kind === "table";
}
function failed2(environment) {
  return { ...environment, phase: "failed" };
}
var keptProofs = 50;
function proved(environment, proof2) {
  const others = environment.proofs.filter((other) => other.release !== proof2.release);
  return { ...environment, proofs: [...others, proof2].slice(-keptProofs) };
}
function validated(environment) {
  return { ...environment, phase: "validated" };
}
function settled2(environment) {
  return { ...environment, phase: "serving", confirmed: [] };
}
function adopted(environment, objects) {
  const keys4 = new Set(objects.map(objectKey));
  const others = environment.objects.filter((object3) => !keys4.has(objectKey(object3)));
  return { ...environment, objects: sorted4([...others, ...objects]) };
}
function sorted4(objects) {
  return [...objects].sort((a, b) => objectKey(a) < objectKey(b) ? -1 : 1);
}

// src/deploy/act.ts
async function act(site, step) {
  const { engine } = site.ports;
  switch (step.kind) {
    case "wait-caught-up":
      return waitCaughtUp(site, step);
    case "check":
      return compare2(site, step);
    case "approve":
      return approve(site, step);
    case "switch":
    case "switch-back":
      return move2(engine, movesOf(site.plan, site.journal.environment, step));
    case "remove":
      await engine.retire([step.object]);
      return "";
    case "watch":
      return watch(site, step);
    default:
      return (await engine.apply(step, keyOf3(site.journal.environment.generation, step))).detail;
  }
}
function keyOf3(generation, step) {
  return `${generation}/${step.id}/${step.content ?? step.sql ?? ""}`;
}
function movesOf(plan, { serves }, { kind }) {
  if (kind === "switch") return plan.moves;
  return kind === "switch-back" && plan.retreat !== null ? movesBetween(serves.consumers, plan.retreat.consumers) : [];
}
var looking = /* @__PURE__ */ new Set(["wait-caught-up", "check", "approve", "watch"]);
function intendedActs(plan, environment) {
  const { generation } = begun(environment, plan.release.hash, null);
  return plan.steps.filter((step) => !looking.has(step.kind)).map((step) => ({
    step,
    key: keyOf3(generation, step),
    moves: movesOf(plan, environment, step)
  }));
}
async function move2(engine, moves) {
  const shown3 = await engine.consumers();
  const pending = moves.filter((one) => (shown3[one.consumer] ?? null) !== one.to);
  if (pending.length > 0) await engine.switch(pending);
  return `${moves.length} ${moves.length === 1 ? "consumer" : "consumers"}`;
}
async function compare2(site, step) {
  const pair2 = site.plan.pairs.find((one) => one.green === step.object);
  if (pair2 === void 0) return "";
  const comparison = await site.ports.engine.compare(pair2);
  site.comparisons.set(pair2.green, comparison);
  const { added, removed, changed: changed3 } = comparison;
  return added + removed + changed3 === 0 ? `${comparison.greenRows} rows, no difference` : `${added} added, ${removed} removed, ${changed3} changed`;
}
async function approve(site, step) {
  const reason = await site.ports.approval();
  if (reason === null) return "approved";
  throw new Refusal(step.id, `not approved: ${reason}`, command("deploy", site.plan.environment));
}
var throughStates = /* @__PURE__ */ new Set(["caught-up", "finished", "completed"]);
var brokenStates = /* @__PURE__ */ new Set(["failed", "stopped"]);
var interval = 5e3;
async function waitCaughtUp(site, step) {
  const { clock: clock2, progress } = site.ports;
  const deadline = Date.parse(clock2.now()) + site.rules.catchUp;
  for (; ; ) {
    const statement = await observed(site, step.object);
    if (statement !== void 0 && throughStates.has(statement.state)) return statement.state;
    const problem = brokenState(step.object, statement);
    if (problem !== null) throw new Refusal(step.id, problem, command("status", site.plan.environment));
    if (Date.parse(clock2.now()) >= deadline) {
      throw new Refusal(
        step.id,
        `${step.object} has not caught up in time`,
        command("deploy", site.plan.environment)
      );
    }
    progress.step(step, "waiting", statement?.state ?? "not there yet");
    await clock2.sleep(interval);
  }
}
function brokenState(name, statement) {
  return statement !== void 0 && brokenStates.has(statement.state) ? `${name} is ${statement.state}` : null;
}
async function observed(site, statement) {
  const objects = await site.ports.engine.observe();
  return objects.find((object3) => object3.kind === "statement" && object3.name === statement);
}
async function watch(site, step) {
  const { clock: clock2, engine, progress } = site.ports;
  const until = Date.parse(clock2.now()) + site.rules.soak;
  const names2 = new Set(site.plan.release.green.statements.map((statement) => statement.name));
  for (; ; ) {
    const objects = await engine.observe();
    const broken = objects.find((object3) => names2.has(object3.name) && brokenStates.has(object3.state));
    if (broken !== void 0) {
      throw new Refusal(
        step.id,
        `${broken.name} is ${broken.state} after the switch`,
        command("rollback", site.plan.environment)
      );
    }
    const left = until - Date.parse(clock2.now());
    if (left <= 0) return "";
    progress.step(step, "waiting", `${Math.ceil(left / 1e3)} s left`);
    await clock2.sleep(Math.min(left, interval));
  }
}
async function undoUnconfirmedSwitch(site) {
  const { environment } = site.journal;
  if (environment.phase === "serving") return;
  const shown3 = await site.ports.engine.consumers();
  await move2(site.ports.engine, movesBetween(shown3, environment.serves.consumers));
}

// src/deploy/claim.ts
async function claimed(environment, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LedgerConflict)) throw error;
    const message = `another run is changing ${environment}: ${error.message}`;
    throw new Refusal("ledger", message, command("status", environment));
  }
}

// src/deploy/journal.ts
var Journal = class _Journal {
  #ledger;
  #clock;
  #head;
  constructor(ledger, clock2, head) {
    this.#ledger = ledger;
    this.#clock = clock2;
    this.#head = head;
  }
  static async open(ledger, clock2) {
    return new _Journal(ledger, clock2, await ledger.read());
  }
  /** Whether nothing was ever installed, or all of it is gone again. */
  get isEmpty() {
    return this.environment.phase === "empty";
  }
  get environment() {
    return this.#head.environment ?? emptyEnvironment;
  }
  /** @throws LedgerConflict where another run was first. */
  async record(entry, environment) {
    this.#head = await this.#ledger.append(this.#head.at, { at: this.#clock.now(), ...entry }, environment);
  }
};

// src/deploy/rollback.ts
async function rollback(request, ports) {
  return claimed(request.environment, async () => {
    const journal = await Journal.open(ports.ledger, ports.clock);
    const place = { journal, ports };
    const way = wayBack(journal.environment, request.discard);
    refuseNoWay(journal.environment, way, request);
    const changes = changesOf3(journal.environment, way, request.discard);
    if (changes.length === 0) return outcomeOf(request, "nothing", "nothing to go back to", []);
    if (request.dryRun) return outcomeOf(request, "planned", "nothing was changed", changes);
    if (way !== "stay") await comeBack(place, way);
    if (request.discard) await discard2(place);
    return outcomeOf(request, "done", doneMessage(way), changes);
  });
}
function wayBack(environment, discarding) {
  switch (environment.phase) {
    case "empty":
      return "stay";
    case "deploying":
    case "validated":
    case "failed":
      return isSwitched(environment) ? "go-back" : "give-up";
    case "watching":
    case "rolling-back":
      return "go-back";
    case "serving":
      return discarding && greenOf(environment).length > 0 ? "stay" : "go-back";
  }
}
function refuseNoWay(environment, way, request) {
  const { previous, serves, switchedAt } = environment;
  if (way !== "go-back" || previous !== null || switchedAt === null) return;
  throw new Refusal(
    "rollback",
    `what served in ${request.environment} before ${serves.release ?? "the last switch"} is not there any more: going back means deploying the earlier commit again, as a new version`,
    command("plan", request.environment, "--head", "REF")
  );
}
function changesOf3(environment, way, discarding) {
  const removed = discarding ? [...greenOf(environment), ...becomingGreen(environment, way)] : [];
  const removals2 = removed.map((object3) => `remove ${object3.name}`);
  const options = undoable(environment, way).map((one) => alterationSql(one.table, one.key, one.after));
  if (way === "give-up") return ["give up the deployment under way", ...options, ...removals2];
  const { previous, serves } = environment;
  if (way === "stay" || previous === null) return removals2;
  const moves = movesBetween(serves.consumers, previous.consumers);
  return [
    ...moves.map(
      (one) => one.view === void 0 ? `${consumerName(one)}: ${one.from ?? "nothing"} \u2192 ${one.to ?? "nothing"}` : `${consumerName(one)}: its earlier definition`
    ),
    ...options,
    ...moves.length + options.length === 0 ? ["what served before the last switch serves again"] : [],
    ...removals2
  ];
}
function becomingGreen({ objects, previous }, way) {
  if (way !== "go-back" || previous === null) return [];
  const blue = new Set(previous.objects);
  return objects.filter(
    (object3) => object3.colour === "blue" && object3.kind !== "external" && !blue.has(objectKey(object3))
  );
}
function greenOf({ objects }) {
  const own = objects.filter((object3) => object3.kind !== "external");
  return withTouching(
    own.filter((object3) => object3.colour === "green"),
    own.filter((object3) => object3.colour === "superseded")
  );
}
async function comeBack(place, way) {
  const { journal, ports } = place;
  await journal.record(
    { action: "rollback", object: "consumers", outcome: "intent", message: "consumers go back to blue" },
    way === "give-up" ? journal.environment : rollingBack(journal.environment)
  );
  const { previous, serves } = journal.environment;
  if (way === "give-up") await undoUnconfirmedSwitch(place);
  else if (previous !== null) await move2(ports.engine, movesBetween(serves.consumers, previous.consumers));
  for (const alteration of undoable(journal.environment, way)) await undo(place, alteration);
  await journal.record(
    { action: "rollback", object: "consumers", outcome: "done", message: "consumers show blue again" },
    way === "give-up" ? calmed(journal.environment) : wentBack(journal.environment)
  );
}
function undoable(environment, way) {
  const footing2 = way === "give-up" ? footingOf(environment) : environment.previous;
  if (way === "stay" || footing2 === null) return [];
  const blue = new Set(footing2.objects);
  const tables2 = environment.objects.filter((object3) => blue.has(objectKey(object3)));
  return alterationsOf(tables2, (table) => footing2.options[table.name] ?? {});
}
async function undo(place, alteration) {
  const { journal, ports } = place;
  const step = { ...alterInPlaceStep(alteration, { file: "", line: 0 }, []), level: 0 };
  await ports.engine.apply(step, keyOf3(journal.environment.generation, step));
  await journal.record(
    { action: "rollback", object: alteration.table, outcome: "done", message: step.sql ?? "" },
    { ...journal.environment, objects: altered2(journal.environment.objects, step) }
  );
}
async function discard2(place) {
  const { journal, ports } = place;
  const green = greenOf(journal.environment);
  if (green.length === 0) return;
  const names2 = green.map((object4) => object4.name);
  const object3 = `${names2.length} objects`;
  await journal.record(
    { action: "discard", object: object3, outcome: "intent", message: names2.slice(0, 10).join(", ") },
    leaving2(journal.environment, green, "removing")
  );
  await ports.engine.retire(names2);
  await journal.record(
    { action: "discard", object: object3, outcome: "done", message: "green is gone" },
    without3(journal.environment, green)
  );
}
function doneMessage(way) {
  if (way === "give-up") return "the deployment is given up; blue serves, as it did all along";
  return way === "stay" ? "green is removed" : "consumers show what they showed before the last switch";
}
function outcomeOf(request, outcome, message, changes) {
  return { environment: request.environment, outcome, message, warnings: [], next: null, changes };
}

// src/deploy/schedule.ts
var Schedule = class {
  #waiting = /* @__PURE__ */ new Map();
  #followers = /* @__PURE__ */ new Map();
  #ready = [];
  constructor(steps) {
    const ids = new Set(steps.map((step) => step.id));
    for (const step of steps) {
      const before = step.after.filter((id) => ids.has(id));
      this.#waiting.set(step.id, before.length);
      for (const id of before) this.#follow(id, step);
      if (before.length === 0) this.#ready.push(step);
    }
  }
  #follow(id, step) {
    const followers = this.#followers.get(id);
    if (followers === void 0) this.#followers.set(id, [step]);
    else followers.push(step);
  }
  /** At most `count` steps, each given out once. */
  take(count2) {
    return this.#ready.splice(0, Math.max(0, count2));
  }
  through(step) {
    for (const follower of this.#followers.get(step.id) ?? []) {
      const left = (this.#waiting.get(follower.id) ?? 0) - 1;
      this.#waiting.set(follower.id, left);
      if (left === 0) this.#ready.push(follower);
    }
  }
};

// src/deploy/switched.ts
function switchedBack(environment, { retreat }) {
  return retreat === null ? environment : { ...standingOn(environment, retreat), phase: "deploying" };
}
function switched(environment, plan, at) {
  const { release: release2 } = plan;
  const wanted = wantedObjects(release2.green);
  const objects = environment.objects.map((object3) => recoloured(object3, wanted.has(objectKey(object3)), at));
  const next = {
    ...environment,
    phase: "watching",
    serves: { ...plan.serves, line: environment.line },
    pins: plan.pins,
    objects: sorted4(withExternals(objects, release2)),
    served: { ...environment.served, ...servedNames(objects.filter((object3) => object3.colour === "blue")) }
  };
  return isSameFooting(environment, next) ? next : { ...next, previous: footingOf(environment), switchedAt: at };
}
function recoloured(object3, isWanted, at) {
  if (object3.kind === "external") return object3;
  const colour = isWanted ? "blue" : object3.colour === "blue" ? "superseded" : object3.colour;
  return colour === object3.colour ? object3 : { ...object3, colour, since: at };
}
function withExternals(objects, release2) {
  const own = objects.filter((object3) => object3.kind !== "external");
  const keys4 = new Set(own.map(objectKey));
  const others = externalsOf(release2.green).filter((object3) => !keys4.has(objectKey(object3)));
  return [...own, ...others.map((object3) => recorded(object3, "blue", "ready"))];
}
function installed(environment) {
  return {
    ...settled2(environment),
    release: null,
    line: null,
    serves: { ...environment.serves, release: null, line: null },
    previous: null,
    switchedAt: null,
    objects: environment.objects.map((object3) => ({ ...object3, since: null }))
  };
}
function acknowledged(environment, plan, line2, proof2) {
  const next = {
    ...settled2(environment),
    release: plan.release.hash,
    line: line2,
    serves: { ...plan.serves, line: line2 },
    pins: plan.pins
  };
  return proof2 === null ? next : proved(next, proof2);
}

// src/deploy/run.ts
var observing = /* @__PURE__ */ new Set([
  "expect-external",
  "wait-caught-up",
  "check",
  "approve",
  "watch"
]);
async function runSteps(run, steps) {
  const schedule = new Schedule(steps);
  const running = /* @__PURE__ */ new Map();
  const done = [];
  let failure2;
  try {
    for (; ; ) {
      const over = done.splice(0);
      failure2 ??= over.find((one) => one.error !== null);
      for (const one of over) if (one.error === null) schedule.through(one.step);
      const next = failure2 === void 0 ? schedule.take(run.concurrency - running.size) : [];
      await note(run, over, next);
      for (const step of next) running.set(step.id, start(run, step, running, done));
      if (running.size > 0) await Promise.race(running.values());
      else if (done.length === 0) break;
    }
  } finally {
    await Promise.allSettled(running.values());
  }
  if (failure2 !== void 0) throw new StepFailure(failure2.step, failure2.error);
}
var StepFailure = class extends Error {
  step;
  cause;
  constructor(step, cause) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.step = step;
    this.cause = cause;
  }
};
async function start(run, step, running, done) {
  run.progress.step(step, "started", "");
  try {
    const detail = await run.act(step);
    run.progress.step(step, "done", detail);
    done.push({ step, detail, error: null });
  } catch (error) {
    run.progress.step(step, "failed", error instanceof Error ? error.message : String(error));
    done.push({ step, detail: "", error });
  } finally {
    running.delete(step.id);
  }
}
async function note(run, over, next) {
  const acting = next.filter((step) => !observing.has(step.kind));
  if (over.length === 0 && acting.length === 0) return;
  const after2 = over.reduce((environment, one) => through(run, environment, one), run.journal.environment);
  await run.journal.record(entryOf(over, acting), intended(after2, run.work, acting));
}
function through(run, environment, one) {
  if (one.error !== null) return failed2(environment);
  const next = confirmed(environment, run.work, one.step);
  switch (one.step.kind) {
    case "switch":
      return run.onSwitch(next);
    case "switch-back":
      return switchedBack(next, run.work.plan);
    default:
      return next;
  }
}
function entryOf(over, next) {
  const wrong = over.find((one) => one.error !== null);
  const said4 = over.map((one) => one.detail === "" ? one.step.id : `${one.step.id} (${one.detail})`);
  const starting = next.map((step) => step.id);
  return {
    action: "step",
    object: listed((over.length > 0 ? over.map((one) => one.step) : next).map((step) => step.object)),
    outcome: wrong !== void 0 ? "failed" : over.length > 0 ? "done" : "intent",
    message: [
      ...wrong === void 0 ? [] : [`${wrong.step.id} failed: ${oneLine2(wrong.error)}`],
      ...said4.length > 0 && wrong === void 0 ? [`${listed(said4)} done`] : [],
      ...starting.length > 0 ? [`begins ${listed(starting)}`] : []
    ].join("; ")
  };
}
function oneLine2(error) {
  const text3 = error instanceof Error ? error.message : String(error);
  return text3.replaceAll(/\s+/g, " ").slice(0, 300);
}
function listed(names2) {
  const most2 = 5;
  return names2.length <= most2 ? names2.join(", ") : `${names2.slice(0, most2).join(", ")} and ${names2.length - most2} more`;
}

// src/deploy/carry.ts
var closing = /* @__PURE__ */ new Set(["approve", "switch"]);
function atTheSwitch(steps) {
  const late = /* @__PURE__ */ new Set();
  for (const step of steps) {
    if (closing.has(step.kind) || step.after.some((id) => late.has(id))) late.add(step.id);
  }
  return [steps.filter((step) => !late.has(step.id)), steps.filter((step) => late.has(step.id))];
}
async function carrySteps(site, steps) {
  const { journal, plan, ports, rules } = site;
  try {
    await runSteps(
      {
        journal,
        work: workOf(plan),
        clock: ports.clock,
        progress: ports.progress,
        concurrency: rules.concurrency,
        act: (step) => act(site, step),
        onSwitch: (environment) => site.onSwitch(environment, ports.clock.now())
      },
      steps
    );
  } catch (error) {
    if (error instanceof StepFailure) throw await refusalOf(site, error);
    throw error;
  }
}
async function refusalOf(site, failure2) {
  const { environment } = site.journal;
  const { cause, step } = failure2;
  if (!(cause instanceof Refusal)) return cause;
  const name = site.plan.environment;
  if (!isSwitched(environment))
    return new Refusal(step.id, `${cause.message}
${progressOf(site)}`, command("deploy", name));
  if (!site.rules.autoRollback) return new Refusal(step.id, cause.message, command("rollback", name));
  await comeBack(site, "go-back");
  const message = `${cause.message}
Consumers are back on blue; green stays for inspection`;
  return new Refusal(step.id, message, command("rollback", name, "--discard"));
}
function progressOf(site) {
  const through2 = new Set(site.journal.environment.confirmed);
  const left = site.plan.steps.filter((step) => !through2.has(step.id)).map((step) => step.id);
  const shown3 = left.slice(0, 5).join(", ");
  const more = left.length > 5 ? ` and ${left.length - 5} more` : "";
  return `Blue serves as before. ${site.plan.steps.length - left.length} of ${site.plan.steps.length} steps are done; left: ${shown3}${more}`;
}

// src/checks/acceptance.ts
function acceptancesOf(comparison, accepted) {
  const names2 = [comparison.identity, comparison.blue, comparison.green].flatMap((name) => [
    name,
    lastPart2(name)
  ]);
  const known5 = new Set(names2.flatMap((name) => [name, versionOf(name).stem]));
  return accepted.filter((one) => known5.has(one.table));
}
var lastPart2 = (name) => name.slice(name.lastIndexOf(".") + 1);
function differingRows({ by, added, removed, changed: changed3 }) {
  return by === "key" ? added + removed + changed3 : Math.max(added, removed);
}
function unacceptedRows(comparison, accepted) {
  const all = differingRows(comparison);
  const whole3 = allowance(accepted.filter((one) => one.column === "*"));
  if (comparison.by === "multiset")
    return Math.max(0, all - Math.max(whole3, wholeColumns(comparison, accepted)));
  const changed3 = Math.min(
    comparison.changed,
    comparison.columns.reduce(
      (sum, { column, changed: rows2 }) => sum + Math.max(0, rows2 - ofColumn(accepted, column)),
      0
    )
  );
  return Math.max(0, comparison.added + comparison.removed + changed3 - whole3);
}
var ofColumn = (accepted, column) => allowance(accepted.filter((one) => one.column === column));
function allowance(accepted) {
  return accepted.reduce((sum, one) => sum + (one.count ?? Number.POSITIVE_INFINITY), 0);
}
function wholeColumns(comparison, accepted) {
  const { columns, added, removed } = comparison;
  if (columns.length === 0 || added !== removed) return 0;
  return Math.min(
    ...columns.map(
      ({ column, changed: changed3 }) => ofColumn(accepted, column) >= changed3 ? Number.POSITIVE_INFINITY : 0
    )
  );
}
function idleAcceptances(comparison, accepted) {
  return accepted.filter((one) => !occurs(comparison, one)).map((one) => ({
    check: "accepted",
    table: comparison.green,
    outcome: "warn",
    message: `the accepted deviation in ${one.column === "*" ? "its rows" : one.column} (${one.reason}) does not occur: take it out of .bluegreen/accept.yaml`
  }));
}
function occurs(comparison, { column }) {
  if (column === "*") return differingRows(comparison) > 0;
  return comparison.columns.some((one) => one.column === column && one.changed > 0);
}
function strangeAcceptances(comparisons, accepted) {
  if (comparisons.length === 0) return [];
  const used = new Set(comparisons.flatMap((comparison) => acceptancesOf(comparison, accepted)));
  return accepted.filter((one) => !used.has(one)).map(({ table, reason }) => ({
    check: "accepted",
    table,
    outcome: "warn",
    message: `the accepted deviation (${reason}) is of a table that was not compared: correct its name, or take it out of .bluegreen/accept.yaml`
  }));
}

// src/checks/suggestion.ts
function suggestedAcceptances(comparison) {
  const { identity, by, added, removed, columns } = comparison;
  const whole3 = by === "key" ? added + removed : differingRows(comparison);
  const changed3 = by === "key" ? columns.filter((one) => one.changed > 0) : [];
  return [
    ...whole3 > 0 ? [line(identity, "*", whole3)] : [],
    ...changed3.map((one) => line(identity, one.column, one.changed))
  ];
}
function line(table, column, count2) {
  return `- { table: ${scalar(table)}, column: ${scalar(column)}, count: ${count2}, reason: \u2026 }`;
}
function scalar(text3) {
  const isPlain = /^[A-Za-z_][\w.-]*$/.test(text3) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text3);
  return isPlain ? text3 : JSON.stringify(text3);
}

// src/deploy/way-on.ts
var most = 10;
function whatIsLeft({ objects }, name) {
  const green = objects.filter(({ colour, kind }) => colour === "green" && kind !== "external");
  if (green.length === 0) return `nothing green is left in ${name}`;
  const shown3 = green.slice(0, most).map((object3) => object3.name);
  const more = green.length > most ? ` and ${green.length - most} more` : "";
  return `left in ${name} beside blue, read by nobody: ${shown3.join(", ")}${more}`;
}
function waysOn(bad, comparisons, environment) {
  return [
    "to go on, look at the differences, and",
    "either fix the SQL and deploy again (on a release branch: push again): what comes out otherwise is made anew",
    ...accepting(bad, comparisons),
    ...bad.some((one) => one.outcome === "inconclusive") ? ["or give the sources more rows, or lower checks.rows.min-rows in bluegreen.yaml, and deploy again"] : [],
    `or give it up: ${command("rollback", environment, "--discard")}`
  ];
}
function accepting(bad, comparisons) {
  const failed3 = new Set(bad.filter((one) => one.outcome === "fail").map((one) => one.table));
  const lines = comparisons.filter((one) => failed3.has(one.green)).flatMap(suggestedAcceptances);
  if (lines.length === 0) return [];
  const more = lines.length > most ? [`(and ${lines.length - most} more)`] : [];
  return [
    "or, where a difference is meant, accept it by name in .bluegreen/accept.yaml, commit that, and deploy again:",
    ...lines.slice(0, most),
    ...more
  ];
}

// src/deploy/gate.ts
async function gate(site) {
  const comparisons = compared2(site);
  const findings = site.ports.judge(comparisons);
  const bad = findings.filter((one) => one.outcome === "fail" || one.outcome === "inconclusive");
  const outcome = bad.some((one) => one.outcome === "fail") ? "fail" : bad.length > 0 ? "inconclusive" : "pass";
  await recordProof(site, outcome);
  if (bad.length > 0) throw refusal(site, bad, comparisons, findings);
  return findings;
}
function compared2({ comparisons }) {
  return [...comparisons.values()].sort((a, b) => a.green < b.green ? -1 : 1);
}
async function recordProof(site, outcome) {
  const { journal, ports, plan } = site;
  const proof2 = { release: plan.release.hash, at: ports.clock.now(), outcome };
  const next = proved(journal.environment, proof2);
  await journal.record(
    {
      action: "check",
      object: plan.release.hash,
      outcome: outcome === "pass" ? "done" : "failed",
      message: `${plan.pairs.length} tables compared: ${outcome}`
    },
    outcome === "pass" ? next : failed2(next)
  );
}
function refusal({ plan, journal }, bad, comparisons, findings) {
  const { environment } = plan;
  const lines = bad.slice(0, 20).map((one) => `${one.table}: ${one.message} (${one.check}, ${one.outcome})`);
  const message = [
    "green is not shown to be right; blue serves as before",
    ...lines,
    ...bad.length > lines.length ? [`and ${bad.length - lines.length} more checks`] : [],
    whatIsLeft(journal.environment, environment),
    ...waysOn(bad, comparisons, environment)
  ].join("\n");
  const first = bad[0];
  const step = first === void 0 ? "check" : `check:${first.table}`;
  return new CheckRefusal(new Refusal(step, message, command("rollback", environment, "--discard")), {
    environment,
    comparisons,
    findings
  });
}

// src/deploy/drift.ts
function driftOf(environment, observation) {
  const observed2 = new Map(observation.objects.map((object3) => [observedKey(object3), object3]));
  const known5 = new Set(environment.objects.map(objectKey));
  const makers = makersOf2(environment.objects);
  const objects = environment.objects.filter((object3) => isExpected(object3, observation)).flatMap((object3) => objectDrift(object3, observed2.get(objectKey(object3)), makers));
  const unknown5 = observation.objects.filter((object3) => object3.content !== null && !known5.has(observedKey(object3))).map((object3) => drift(object3.name, "unknown", `${object3.name} is ours, but the ledger does not know it`));
  const drifts = [...objects, ...unknown5, ...consumerDrift(environment, observation.consumers)];
  return drifts.sort((a, b) => `${a.object} ${a.kind}` < `${b.object} ${b.kind}` ? -1 : 1);
}
function makersOf2(objects) {
  const statements2 = objects.filter((object3) => object3.kind === "statement");
  return new Set(statements2.flatMap(({ writes, content }) => writes.map((table) => `${table} ${content}`)));
}
function observedKey(object3) {
  return objectKey({ name: object3.name, kind: object3.kind });
}
function isExpected(object3, observation) {
  if (object3.state !== "ready" || object3.kind === "external") return false;
  const isTable4 = object3.kind === "table" || object3.kind === "view";
  return isTable4 || object3.kind === "statement" && observation.streaming;
}
function objectDrift(object3, observed2, makers) {
  const { name } = object3;
  if (observed2 === void 0) return [drift(name, "missing", `${name} is not there any more`)];
  if (observed2.content === null) {
    return [drift(name, "different", `${name} is there, but was not made by bluegreen`)];
  }
  if (observed2.content !== object3.content && !makers.has(`${name} ${observed2.content}`)) {
    return [drift(name, "different", `${name} has other content than was deployed`)];
  }
  return observed2.state === "failed" || observed2.state === "stopped" ? [drift(name, "failed", `${name} is ${observed2.state}`)] : [];
}
function consumerDrift(environment, shown3) {
  const { consumers } = environment.serves;
  const names2 = /* @__PURE__ */ new Set([...Object.keys(consumers), ...Object.keys(shown3)]);
  return [...names2].sort().flatMap((consumer) => {
    const expected = consumers[consumer];
    const actual = shown3[consumer];
    if ((expected === void 0 ? void 0 : labelOf(expected)) === actual) return [];
    if (typeof expected === "object") {
      const message2 = `${consumer} is ${actual === void 0 ? "not there any more" : "defined otherwise than was deployed"}`;
      return [drift(consumer, "consumer", message2)];
    }
    const message = `published.${consumer} shows ${actual ?? "nothing"} instead of ${expected ?? "nothing"}`;
    return [drift(`published.${consumer}`, "consumer", message)];
  });
}
function drift(object3, kind, message) {
  return { object: object3, kind, message };
}

// src/deploy/guard.ts
function refuseNotInstalled(environment, name) {
  if (environment.phase !== "empty" && !isInstalling(environment)) return;
  const why2 = environment.phase === "empty" ? "nothing is installed" : "the installation is not finished";
  throw new Refusal("ledger", `${why2} in ${name}`, command("install", name));
}
function refuseBusy(environment, name, release2, line2, supersede) {
  if (environment.phase === "rolling-back") {
    throw new Refusal("ledger", `a rollback of ${name} is not finished`, command("rollback", name));
  }
  const open2 = environment.phase !== "serving" && environment.release !== release2;
  const other = environment.line !== null && line2 !== null && environment.line !== line2;
  if (!open2 || !other || supersede) return;
  throw new Refusal(
    "ledger",
    `${environment.line} has a release of its own under way in ${name} (${environment.phase}): wait until it serves or is discarded, or deploy with --supersede`,
    command("status", name)
  );
}
async function refuseDrift(engine, environment, name) {
  const observation = {
    objects: await engine.observe(),
    consumers: await engine.consumers(),
    streaming: engine.capabilities.streaming
  };
  const inDoubt = environment.phase !== "serving";
  const drifts = driftOf(environment, observation).filter(
    // An interrupted switch leaves consumers ahead of the ledger, an interrupted step an object it does not know.
    (drift2) => drift2.kind !== "unknown" && !(drift2.kind === "consumer" && inDoubt)
  );
  if (drifts.length === 0) return;
  const lines = drifts.slice(0, 10).map((drift2) => drift2.message);
  throw new Refusal(
    "observe",
    `${name} is not as its ledger says:
${lines.join("\n")}`,
    command("status", name)
  );
}
async function refuseProblems(engine, plan, environment) {
  const problems = await engine.preflight(intendedActs(plan, environment));
  const [first] = problems;
  if (first === void 0) return;
  const message = problems.map(said2).join("\n");
  throw new Refusal(first.step, message, command("plan", plan.environment), plan.warnings);
}
function said2(problem) {
  const place = problem.file === "" ? "" : `${problem.file}:${problem.line}: `;
  const hint2 = problem.hint === "" ? "" : ` (${problem.hint})`;
  return `${place}${problem.message}${hint2}`;
}

// src/deploy/retire.ts
async function retire(request, ports) {
  return claimed(request.environment, async () => {
    const journal = await Journal.open(ports.ledger, ports.clock);
    const { environment } = journal;
    refuseUnsettled(environment, request.environment);
    const { going, kept: kept2 } = retirable(environment, request.rules, ports.clock.now());
    const changes = [...going.map((object3) => `remove ${object3.name}`), ...kept2];
    if (going.length === 0) return outcomeOf2(request, "nothing", "nothing to retire", changes);
    if (request.dryRun) return outcomeOf2(request, "planned", "nothing was changed", changes);
    await remove(journal, ports, going);
    return outcomeOf2(request, "done", `${going.length} objects removed`, changes);
  });
}
function refuseUnsettled(environment, name) {
  const { phase } = environment;
  if (phase === "serving" || phase === "empty" || phase === "validated") return;
  throw new Refusal(
    "retire",
    `${name} is ${phase}: what served before is still needed`,
    command("status", name)
  );
}
function isRetirable(object3, environment, rules, now) {
  if (object3.colour !== "superseded") return false;
  const since = object3.since ?? environment.switchedAt;
  return since === null || Date.parse(now) - Date.parse(since) >= rules.retireAfter;
}
function retirable(environment, rules, now) {
  const over = new Set(environment.objects.filter((object3) => isRetirable(object3, environment, rules, now)));
  const staying = environment.objects.filter((object3) => !over.has(object3));
  const needed = neededTables(environment, staying);
  const isGoing = (object3) => over.has(object3) && !isNeeded(object3, needed);
  const kept2 = environment.objects.filter((object3) => object3.colour === "superseded" && !isGoing(object3));
  return {
    going: environment.objects.filter(isGoing),
    kept: kept2.map((object3) => reasonToKeep(object3, needed))
  };
}
function reasonToKeep(object3, needed) {
  const table = object3.writes.find((one) => needed.has(one));
  if (table === void 0) return `keep ${object3.name}: its waiting time is not over`;
  const reader = needed.get(table) ?? "";
  return table === object3.name ? `keep ${object3.name}: ${reader} reads it` : `keep ${object3.name}: it fills ${table}, which ${reader} reads`;
}
async function remove(journal, ports, going) {
  const names2 = going.map((object4) => object4.name);
  const object3 = `${names2.length} objects`;
  const { previous } = journal.environment;
  await journal.record(
    { action: "retire", object: object3, outcome: "intent", message: names2.slice(0, 10).join(", ") },
    leaving2(journal.environment, going, "retiring")
  );
  try {
    await ports.engine.retire(names2);
  } catch (error) {
    if (error instanceof Refusal) await spare(journal, ports.engine, error.message, previous);
    throw error;
  }
  await journal.record(
    { action: "retire", object: object3, outcome: "done", message: `${names2.length} objects are gone` },
    without3(journal.environment, going)
  );
}
async function spare(journal, engine, message, previous) {
  const there = new Set((await engine.observe()).map(objectKey));
  const next = spared({ ...journal.environment, previous }, there);
  await journal.record({ action: "retire", object: "what is left", outcome: "failed", message }, next);
}
function outcomeOf2(request, outcome, message, changes) {
  return { environment: request.environment, outcome, message, warnings: [], next: null, changes };
}

// src/deploy/deploy.ts
async function deploy(request, ports) {
  const { target } = request;
  return claimed(target.name, async () => {
    const journal = await Journal.open(ports.ledger, ports.clock);
    await refuseEarly(request, journal.environment, ports);
    await endRetirement(request, journal, ports.engine);
    const plan = makePlan(request.release, journal.environment, target);
    if (plan.faults.length > 0) throw new FaultError(plan.faults);
    const site = {
      plan,
      ports,
      rules: request.rules,
      journal,
      comparisons: /* @__PURE__ */ new Map(),
      onSwitch: (environment, at) => switched(environment, plan, at)
    };
    if (plan.steps.length === 0) return withoutSteps(request, site);
    await refuseLate(request, site);
    if (request.dryRun) return outcomeOf3(site, "planned", ahead(request, site));
    return carryOut(request, site);
  });
}
async function refuseEarly(request, environment, ports) {
  const { release: release2, target, rules, expected, line: line2, supersede } = request;
  refuseNotInstalled(environment, target.name);
  if (release2.faults.length > 0) throw new FaultError(release2.faults);
  const ledgers = /* @__PURE__ */ new Map([[target.name, ports.ledger]]);
  if (rules.requires !== null) ledgers.set(rules.requires, ports.ledgerOf(rules.requires));
  await refuseOtherRelease(release2, expected, target.name, ledgers);
  refuseBusy(environment, target.name, release2.hash, line2, supersede);
}
async function endRetirement(request, journal, engine) {
  if (request.dryRun || !journal.environment.objects.some(isRetiring)) return;
  await spare(journal, engine, "interrupted", null);
}
async function refuseLate(request, site) {
  const { release: release2, target, rules, until, dryRun } = request;
  const { engine, clock: clock2, ledgerOf: ledgerOf2 } = site.ports;
  await refuseUnproved(release2, rules, ledgerOf2, clock2.now());
  if (until === null && !dryRun) refuseFrozen(rules, target.name, clock2.now());
  await refuseDrift(engine, site.journal.environment, target.name);
  await refuseProblems(engine, site.plan, site.journal.environment);
}
function ahead({ rules, target, until }, { plan, ports }) {
  const freeze2 = until === null ? frozen(rules, target.name, ports.clock.now()) : null;
  return `${plan.steps.length} steps${freeze2 === null ? "" : `; ${freeze2}: nothing is switched before`}`;
}
async function withoutSteps(request, site) {
  const { journal, plan } = site;
  const { environment } = journal;
  const { release: release2, line: line2 } = request;
  if (request.dryRun) return outcomeOf3(site, "nothing", "nothing to do");
  await undoUnconfirmedSwitch(site);
  const isOver = environment.serves.release === release2.hash;
  const proof2 = environment.proofs.find((one) => one.release === environment.serves.release);
  const renewed = proof2 === void 0 || isOver ? null : { ...proof2, release: release2.hash };
  const next = acknowledged(environment, plan, line2, renewed);
  if (canonicalJson(next) === canonicalJson(environment)) return outcomeOf3(site, "nothing", "nothing to do");
  const message = isOver ? "green serves" : "the same content serves already";
  await journal.record({ action: "deploy", object: release2.hash, outcome: "done", message }, next);
  return isOver && environment.phase === "watching" ? outcomeOf3(site, "done", `${plan.environment} serves the release`) : outcomeOf3(site, "nothing", `nothing to do: ${message}`);
}
async function carryOut(request, site) {
  const { plan } = site;
  await begin(request, site);
  const [before, after2] = atTheSwitch(plan.steps);
  await carrySteps(site, before);
  const findings = await gate(site);
  if (request.until === "validate") {
    await site.journal.record(
      { action: "validate", object: plan.release.hash, outcome: "done", message: "green is right" },
      validated(site.journal.environment)
    );
    const message = "green is right; blue serves until it is deployed without --until";
    return { ...outcomeOf3(site, "validated", message), findings, next: command("deploy", plan.environment) };
  }
  await carrySteps(site, after2);
  return { ...await finish(request, site), findings };
}
async function begin(request, site) {
  const { journal, plan } = site;
  const { release: release2, line: line2 } = request;
  if (!isResumed2(journal.environment, release2.hash)) await undoUnconfirmedSwitch(site);
  await journal.record(
    {
      action: "deploy",
      object: release2.hash,
      outcome: "intent",
      message: `${plan.steps.length} steps${line2 === null ? "" : ` from ${line2}`}`
    },
    begun(journal.environment, release2.hash, line2)
  );
}
async function finish(request, site) {
  const { journal, plan } = site;
  await journal.record(
    { action: "deploy", object: plan.release.hash, outcome: "done", message: "green serves" },
    settled2(journal.environment)
  );
  const moved = plan.moves.length;
  const message = `${request.target.name} serves the release; ${moved} ${moved === 1 ? "consumer" : "consumers"} moved`;
  return outcomeOf3(site, "done", message);
}
function outcomeOf3(site, outcome, message) {
  const { plan } = site;
  return {
    environment: plan.environment,
    outcome,
    message,
    warnings: plan.warnings,
    next: null,
    plan,
    comparisons: compared2(site),
    findings: []
  };
}

// src/plan/install.ts
function installPlan(pipeline, revision, environment, target, warnings = []) {
  const start2 = { ...environment ?? emptyEnvironment, phase: "deploying" };
  const open2 = { ...target, approval: false, watch: false, revisions: true };
  return makePlan({ ...installation(pipeline, revision), warnings }, start2, open2);
}
function installation(pipeline, revision) {
  const contents = [...wantedObjects(pipeline).values(), ...externalsOf(pipeline)].map((object3) => [objectKey(object3), object3.content]).sort();
  return {
    project: "",
    baseline: revision,
    head: revision,
    tables: [],
    untouched: pipeline.tables.length,
    excluded: [],
    sparable: [],
    inPlace: [],
    expectations: [],
    edits: [],
    blue: { tables: [], statements: [], connectors: [] },
    green: pipeline,
    hash: sha2562(canonicalJson({ install: contents })),
    warnings: [],
    faults: []
  };
}

// src/deploy/install.ts
async function install(request, ports) {
  const { target } = request;
  return claimed(target.name, async () => {
    const journal = await Journal.open(ports.ledger, ports.clock);
    refuseInstalled(journal.environment, target.name);
    const found = adoptable(request.pipeline, journal.environment, await ports.engine.observe());
    refuseOthers(found.others, target.name);
    const start2 = adopted(journal.environment, found.same);
    const plan = installPlan(request.pipeline, request.revision, start2, target, request.warnings);
    if (plan.faults.length > 0) throw new FaultError(plan.faults);
    const rules = { ...request.rules, autoRollback: false, soak: defaultRules.soak };
    const onSwitch = (environment, at) => installed(switched(environment, plan, at));
    const site = { plan, ports, rules, journal, comparisons: /* @__PURE__ */ new Map(), onSwitch };
    await refuseProblems(ports.engine, plan, start2);
    if (request.dryRun) return outcomeOf4(site, "planned", `${plan.steps.length} steps`);
    return carryOut2(site, start2, request.revision.ref);
  });
}
function refuseInstalled(environment, name) {
  if (environment.phase === "empty" || isInstalling(environment)) return;
  throw new Refusal("ledger", `something is installed in ${name} already`, command("deploy", name));
}
function adoptable(pipeline, environment, observed2) {
  const wanted = wantedObjects(pipeline);
  const known5 = objectsByKey(environment);
  const there = observed2.filter((object3) => {
    const key = objectKey(object3);
    return object3.kind !== "external" && wanted.has(key) && !known5.has(key);
  });
  const makers = makersOf2([...wanted.values()]);
  const isSame3 = (object3) => wanted.get(objectKey(object3))?.content === object3.content || object3.content !== null && makers.has(`${object3.name} ${object3.content}`);
  return {
    same: there.filter(isSame3).flatMap((object3) => adoptedObject(wanted.get(objectKey(object3)))),
    others: there.filter((object3) => !isSame3(object3))
  };
}
function adoptedObject(wanted) {
  return wanted === void 0 ? [] : [recorded(wanted, "green", "ready")];
}
function refuseOthers(others, name) {
  if (others.length === 0) return;
  const lines = others.map(
    (object3) => object3.content === null ? `${object3.name} is there, but was not made by bluegreen` : `${object3.name} is there with other content`
  );
  throw new Refusal(
    "observe",
    `${name} already holds objects of these names:
${lines.sort().join("\n")}`,
    command("status", name)
  );
}
async function carryOut2(site, start2, ref) {
  const { journal, plan } = site;
  await undoUnconfirmedSwitch(site);
  await journal.record(
    { action: "install", object: ref, outcome: "intent", message: `${plan.steps.length} steps` },
    begun(start2, plan.release.hash, null)
  );
  await carrySteps(site, plan.steps);
  await journal.record(
    { action: "install", object: ref, outcome: "done", message: `${ref} serves` },
    isInstalling(journal.environment) ? site.onSwitch(journal.environment, site.ports.clock.now()) : journal.environment
  );
  return outcomeOf4(site, "done", `${plan.environment} serves ${ref}`);
}
function outcomeOf4(site, outcome, message) {
  const { plan } = site;
  const { warnings, environment } = plan;
  return { environment, outcome, message, warnings, next: null, plan, comparisons: [], findings: [] };
}

// src/deploy/status.ts
async function status(request, ports) {
  const { environment } = await Journal.open(ports.ledger, ports.clock);
  const observation = {
    objects: await ports.engine.observe(),
    consumers: await ports.engine.consumers(),
    streaming: ports.engine.capabilities.streaming
  };
  return {
    environment: request.environment,
    state: environment.phase,
    release: environment.release,
    serving: environment.serves.tables,
    objects: environment.objects.map(({ name, kind, colour, state }) => ({ name, kind, colour, state })),
    drift: driftOf(environment, observation),
    next: nextCommand(environment, request.environment, request.rules, ports.clock.now()),
    history: request.history > 0 ? await ports.ledger.history(request.history) : []
  };
}
function isRefused({ proofs, release: release2 }) {
  return proofs.some((proof2) => proof2.release === release2 && proof2.outcome !== "pass");
}
function nextCommand(environment, name, rules, now) {
  if (environment.phase === "empty" || isInstalling(environment)) return command("install", name);
  switch (environment.phase) {
    case "deploying":
    case "validated":
    case "watching":
      return command("deploy", name);
    case "failed":
      return isRefused(environment) ? command("rollback", name, "--discard") : command("deploy", name);
    case "rolling-back":
      return command("rollback", name);
    case "serving":
      return environment.objects.some((object3) => isRetirable(object3, environment, rules, now)) ? command("retire", name) : null;
  }
}

// src/checks/limits.ts
function verdictOn(differing3, rows2, { warn, fail, minRows }) {
  if (rows2 < minRows) return "inconclusive";
  if (fail !== null && exceeds(differing3, rows2, fail)) return "fail";
  if (differing3 === 0) return "pass";
  return warn === null || exceeds(differing3, rows2, warn) ? "warn" : "pass";
}
function exceeds(differing3, rows2, limit3) {
  return limit3.kind === "rows" ? differing3 > limit3.rows : differing3 > limit3.share * rows2;
}
function limitText(limit3) {
  return limit3.kind === "rows" ? `${limit3.rows} rows` : `${Number((limit3.share * 100).toPrecision(6))}%`;
}

// src/checks/judge.ts
function judgeOf({ rows: rows2 }, accepted) {
  return (comparisons) => [
    ...comparisons.flatMap((comparison) => findingsOf2(comparison, rows2, accepted)),
    ...strangeAcceptances(comparisons, accepted)
  ];
}
function findingsOf2(comparison, limits, accepted) {
  const own = acceptancesOf(comparison, accepted);
  return [
    ...schemaFindings(comparison),
    rowsFinding(comparison, limits, own),
    ...idleAcceptances(comparison, own)
  ];
}
function schemaFindings({ green, schema }) {
  return schema.map(({ message }) => ({ check: "schema", table: green, outcome: "warn", message }));
}
function rowsFinding(comparison, limits, accepted) {
  const { green, blueRows, greenRows } = comparison;
  const rows2 = Math.max(blueRows, greenRows);
  const open2 = unacceptedRows(comparison, accepted);
  const outcome = verdictOn(open2, rows2, limits);
  const message = outcome === "inconclusive" ? tooFew(rows2, limits) : said3(comparison, open2, limits, outcome === "fail");
  return { check: "rows", table: green, outcome, message };
}
function tooFew(rows2, { minRows }) {
  return `${counted(rows2, "row")}, and fewer than ${minRows} decide nothing`;
}
function said3(comparison, open2, { fail }, failed3) {
  const all = differingRows(comparison);
  if (all === 0) return `${counted(comparison.greenRows, "row")}, no difference`;
  const rows2 = Math.max(comparison.blueRows, comparison.greenRows);
  const accepted = all > open2 ? `, ${number2(all - open2)} of them accepted` : "";
  const limit3 = failed3 && fail !== null ? `; the limit is ${limitText(fail)}` : "";
  return `${number2(all)} of ${counted(rows2, "row")} differ${accepted} (${parts(comparison)})${limit3}`;
}
function parts({ added, removed, changed: changed3, columns }) {
  const counts = [
    added > 0 ? `${number2(added)} added` : "",
    removed > 0 ? `${number2(removed)} removed` : "",
    changed3 > 0 ? `${number2(changed3)} changed` : ""
  ];
  const where3 = columns.filter((one) => one.changed > 0).map((one) => `${one.column} in ${number2(one.changed)}`);
  const shown3 = where3.length > 8 ? [...where3.slice(0, 8), `${where3.length - 8} more columns`] : where3;
  return [counts.filter((part) => part !== "").join(", "), shown3.join(", ")].filter((part) => part !== "").join(": ");
}
var number2 = (count2) => count2.toLocaleString("en");
var counted = (count2, what) => `${number2(count2)} ${what}${count2 === 1 ? "" : "s"}`;

// src/main/approval.ts
function approvalOf({ approval: approval2, name }) {
  if (!approval2.fourEyes) return Promise.resolve(null);
  return Promise.resolve(
    `approval.four-eyes of ${name} cannot be answered here yet: let GitHub ask the reviewers of an environment (\`environment: ${name}\` in the job), and take approval out of the configuration`
  );
}

// src/main/clock.ts
import { setTimeout as sleep } from "node:timers/promises";
var clock = {
  now: () => (/* @__PURE__ */ new Date()).toISOString(),
  sleep: (duration2) => sleep(duration2)
};

// src/main/database-folder.ts
import { mkdir, writeFile as writeFile3 } from "node:fs/promises";
import { basename as basename2, dirname as dirname2, join as join9 } from "node:path";
var unwanted = "# Databases of environments on this machine.\n*.duckdb\n*.duckdb.wal\n/.gitignore\n";
async function makeDatabaseFolder(file) {
  const folder2 = dirname2(file);
  if (basename2(folder2) !== ".bluegreen") return;
  await mkdir(folder2, { recursive: true });
  await writeFile3(join9(folder2, ".gitignore"), unwanted, { flag: "wx" }).catch(() => void 0);
}

// src/main/environments.ts
import { join as join10 } from "node:path";
function targetOf(environment) {
  const { name, engine, substitute, approval: approval2, soak, revisions } = environment;
  return {
    name,
    engine,
    location: locationOf(environment),
    capabilities: capabilitiesOf(engine),
    substitute,
    approval: approval2.fourEyes,
    watch: soak > 0,
    revisions
  };
}
function locationOf(environment) {
  switch (environment.engine) {
    case "duckdb":
      return environment.file;
    case "flink":
      return environment.gateway ?? "";
    case "confluent":
      return environment.settings ?? "";
  }
}
function rulesOf(environment) {
  const { requires, proofAge, freeze: freeze2, soak, retireAfter, autoRollback, concurrency } = environment;
  return { requires, proofAge, freeze: freeze2, soak, retireAfter, autoRollback, concurrency, catchUp: 6 * 36e5 };
}
function ledgerOf(workspace, project2, environment) {
  return workspace.repository.ledger(project2, environment.name, environment.ledger, workspace.access);
}
async function recordedOf(workspace, project2, environment) {
  try {
    const ledger = await ledgerOf(workspace, project2, environment);
    return { environment: (await ledger.read()).environment, warnings: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const message = `the ledger of ${environment.name} cannot be read: ${error.message}`;
    return { environment: null, warnings: [{ code: "ledger-unreadable", message, file: "", line: 0 }] };
  }
}
function onDisk(workspace, path) {
  return path.startsWith("/") ? path : join10(workspace.repository.root, path);
}

// src/main/samples.ts
import { lstat as lstat3, realpath as realpath3 } from "node:fs/promises";
import { join as join11, sep as sep2 } from "node:path";
async function samplesOf({ repository, settings }, place, own) {
  const folder2 = own ?? settings.samples;
  for (const candidate2 of [join11(repository.root, folder2), join11(repository.root, place.root, folder2)]) {
    if (await isFolderInside(repository.root, candidate2)) return candidate2;
  }
  return null;
}
async function isFolderInside(root, folder2) {
  const found = await lstat3(folder2).catch(() => null);
  if (found?.isDirectory() !== true) return false;
  const [home, there] = await Promise.all([realpath3(root), realpath3(folder2)]);
  return there === home || there.startsWith(home + sep2);
}

// src/main/engine.ts
async function openEngine(workspace, place, environment, progress) {
  switch (environment.engine) {
    case "duckdb": {
      const { openDuckDb } = await import("./duckdb-HYZNIJTP.js");
      const { catalog, database } = workspace.settings;
      const file = onDisk(workspace, environment.file);
      await makeDatabaseFolder(file);
      return openDuckDb({
        file,
        samples: await samplesOf(workspace, place, environment.samples),
        catalog,
        database,
        note: (message) => progress.note(message)
      });
    }
    case "flink":
    case "confluent":
      throw new Refusal(
        "engine",
        `${environment.name} is on ${environment.engine}: this version plans for it, and deploys to duckdb only`,
        `bluegreen plan --environment ${environment.name}`
      );
  }
}

// src/main/operate.ts
async function withPorts(site, judge, work) {
  const { workspace, place, environment, progress } = site;
  const { environments } = workspace.settings;
  const ledgers = await Promise.all(environments.map((one) => ledgerOf(workspace, place.name, one)));
  const byName3 = new Map(environments.map((one, at) => [one.name, ledgers[at]]));
  const named4 = (name) => {
    const found = byName3.get(name);
    if (found === void 0) throw new Error(`no ledger of ${name}`);
    return found;
  };
  const engine = await openEngine(workspace, place, environment, progress);
  const approval2 = () => approvalOf(environment);
  try {
    return await work({
      engine,
      ledger: named4(environment.name),
      ledgerOf: named4,
      clock,
      progress,
      judge,
      approval: approval2
    });
  } finally {
    await engine.close();
  }
}
var nothingToJudge = () => [];
function installIn(site, installable, dryRun) {
  const { environment } = site;
  const request = { ...installable, target: targetOf(environment), rules: rulesOf(environment), dryRun };
  return withPorts(site, nothingToJudge, (ports) => install(request, ports));
}
function deployIn(site, deployment) {
  const { environment } = site;
  const { release: release2, line: line2, expected, until, dryRun, supersede, settings } = deployment;
  const rules = rulesOf(environment);
  const autoRollback = rules.autoRollback && deployment.autoRollback;
  const judge = judgeOf(settings.settings.checks, settings.accepted);
  const target = targetOf(environment);
  const request = {
    release: release2,
    target,
    rules: { ...rules, autoRollback },
    line: line2,
    expected,
    until,
    dryRun,
    supersede
  };
  return withPorts(site, judge, (ports) => deploy(request, ports));
}
function statusOf(site, history) {
  const { environment } = site;
  const request = { environment: environment.name, rules: rulesOf(environment), history };
  return withPorts(site, nothingToJudge, (ports) => status(request, ports));
}
function rollbackIn(site, discard3, dryRun) {
  const request = { environment: site.environment.name, discard: discard3, dryRun };
  return withPorts(site, nothingToJudge, (ports) => rollback(request, ports));
}
function retireIn(site, dryRun) {
  const { environment } = site;
  const request = { environment: environment.name, rules: rulesOf(environment), dryRun };
  return withPorts(site, nothingToJudge, (ports) => retire(request, ports));
}

// src/main/places.ts
function projectsOf2({ settings }, name, paths) {
  const places2 = settings.projects.length > 0 ? settings.projects.map((project2) => ({ name: project2.name ?? name, root: project2.path })) : findProjects(paths, name);
  if (!paths.some((path) => isSqlFile(path) && places2.some((place) => isUnder(place.root, path)))) {
    throw new FaultError([noSql(places2.map((place) => place.root).filter((root) => root !== ""))]);
  }
  return places2;
}
function noSql(roots) {
  const where3 = roots.length === 0 ? "in this repository" : `under ${roots.join(", ")}`;
  return {
    code: "no-sql",
    file: "",
    line: 0,
    column: 0,
    message: `no .sql file was found ${where3}`,
    hint: "name the folder of the pipeline: project: FOLDER in bluegreen.yaml, or --project FOLDER"
  };
}
function chosenProjects(workspace, places2, wanted, paths) {
  if (wanted === null) return places2;
  const folder2 = pathInRepository(workspace.repository, workspace.cwd, wanted).replace(/\/+$/, "");
  const found = places2.filter((place) => place.name === wanted || place.root === folder2);
  if (found.length > 0) return found;
  if (paths.some((path) => isSqlFile(path) && isUnder(folder2, path))) {
    return [{ name: folder2.slice(folder2.lastIndexOf("/") + 1) || (places2[0]?.name ?? wanted), root: folder2 }];
  }
  throw new FaultError([
    unknownProject(
      wanted,
      places2.map((place) => place.name)
    )
  ]);
}
function unknownProject(wanted, names2) {
  const message = `there is no project ${JSON.stringify(wanted)}, and no folder of that name that holds SQL`;
  const hint2 = names2.length === 0 ? "" : `did you mean ${closest(wanted, [...names2])}?`;
  return { code: "unknown-project", file: "", line: 0, column: 0, message, hint: hint2 };
}
function oneProject(workspace, places2, wanted, paths) {
  const chosen = chosenProjects(workspace, places2, wanted, paths);
  const around2 = pathInRepository(workspace.repository, workspace.cwd, ".");
  const here = chosen.filter((place) => place.root !== "" && isUnder(place.root, around2));
  const [only2, ...others] = here.length === 1 ? here : chosen;
  if (only2 !== void 0 && others.length === 0) return only2;
  const names2 = chosen.map((place) => place.name).join(" | ");
  throw new FaultError([
    {
      code: "several-projects",
      file: "",
      line: 0,
      column: 0,
      message: `this repository holds ${chosen.length} projects`,
      hint: `say which: --project ${names2}`
    }
  ]);
}

// src/main/plan.ts
async function planOf(ground) {
  const { workspace, place } = ground;
  const environment = await environmentFor(workspace.settings, ground.environment, { last: true });
  const recorded2 = await recordedOf(workspace, place.name, environment);
  const { release: release2, warnings } = await releaseFor(ground, environment.name, recorded2);
  const plan = makePlan(release2, recorded2.environment, targetOf(environment));
  return { ...plan, warnings: [...recorded2.warnings, ...warnings, ...plan.warnings] };
}
function releaseForAll(ground) {
  return releaseFor(ground, null, null);
}
async function releaseFor({ workspace, place, sides, release: release2 }, environment, recorded2) {
  const last = workspace.settings.environments.at(-1);
  if (last?.ledger !== "remote") return { release: releaseOf2(place, sides, release2, {}), warnings: [] };
  const own = last.name === environment ? recorded2 : null;
  const known5 = own ?? await recordedOf(workspace, place.name, last);
  const served = known5.environment?.served ?? {};
  return { release: releaseOf2(place, sides, release2, served), warnings: own === null ? known5.warnings : [] };
}

// src/main/simulate.ts
async function simulationOf(workspace, place, release2) {
  const samples = await samplesOf(workspace, place, null);
  if (samples === null) return null;
  const { simulate } = await import("./simulation-COSER3VZ.js");
  const { catalog, database } = workspace.settings;
  const { blue, green, tables: released } = release2;
  return simulate({ blue, green, released, samples, catalog, database, now: clock.now() });
}

// src/sql/common-table.ts
function commonTableNames(statement) {
  const names2 = /* @__PURE__ */ new Set();
  const open2 = [syntaxOf(statement)];
  while (open2.length > 0) {
    const node = open2.pop();
    if (typeof node !== "object" || node === null) continue;
    if ("with" in node && Array.isArray(node.with)) for (const common2 of node.with) names2.add(nameOf5(common2));
    for (const child of Object.values(node)) open2.push(child);
  }
  return names2;
}
function nameOf5(common2) {
  if (typeof common2 !== "object" || common2 === null || !("name" in common2)) return "";
  const { name } = common2;
  return typeof name === "object" && name !== null && "text" in name ? String(name.text) : "";
}

// src/release/witness.ts
function witnessFaults(files, witness) {
  return files.flatMap(
    ({ path, before, after: after2 }) => before.statements.flatMap((statement, at) => {
      const other = after2.statements[at];
      return other === void 0 ? [] : statementFaults(path, before, statement, after2, other, witness);
    })
  );
}
function statementFaults(path, before, was, after2, is, witness) {
  const renames = renamesBetween2(was, is);
  if (renames.size === 0) return [];
  const seen = askedOf(witness, before, was);
  const sees = seen === null ? null : askedOf(witness, after2, is);
  if (seen === null || sees === null || agrees(seen, sees, renames, commonTableNames(was))) return [];
  const expected = [...seen].map((name) => renames.get(name) ?? name);
  return [disagreement(path, was, expected, [...sees])];
}
function askedOf(witness, { text: text3 }, { start: start2, end }) {
  const names2 = witness(text3.slice(start2, end));
  return names2 === null ? null : new Set([...names2].map((name) => known4(name)));
}
function known4(name = "") {
  return name.replace(/^\$/, "");
}
function renamesBetween2(was, is) {
  const pairs2 = was.names.map((name, at) => [writtenName2(name), writtenName2(is.names[at])]);
  return new Map(pairs2.filter(([old, now]) => old !== now));
}
function writtenName2(name) {
  return known4((name?.parts.at(-1)?.text ?? "") + (name?.companion ?? ""));
}
function agrees(seen, sees, renames, commonTables) {
  const expected = new Set([...seen].map((name) => renames.get(name) ?? name));
  const extra = [...sees].filter((name) => !expected.has(name));
  const lacking = [...expected].filter((name) => !sees.has(name));
  return lacking.length === 0 && extra.every((name) => seen.has(name) && commonTables.has(name));
}
function disagreement(path, { line: line2, column }, expected, seen) {
  const [ours, theirs] = [expected, seen].map((names2) => [...names2].sort().join(", "));
  return {
    code: "witness",
    file: path,
    line: line2,
    column,
    message: `after the rewrite this statement should name ${ours ?? ""}, but node-sql-parser reads ${theirs ?? ""}`,
    hint: "nothing was rewritten; please report this statement"
  };
}

// src/main/witness.ts
async function askWitness(changes) {
  const files = changes.filter(({ path }) => isSqlFile(path)).map(({ path, before, after: after2 }) => ({ path, before: parseSql(before), after: parseSql(after2) }));
  if (files.length === 0) return;
  const faults = witnessFaults(files, await loadWitness());
  if (faults.length > 0) throw new FaultError(faults);
}
async function loadWitness() {
  const { default: flinkSql } = await import("../vendor/flinksql-T2XLK7AQ.js");
  const parser = new flinkSql.Parser();
  return (sql2) => {
    try {
      return new Set(
        parser.tableList(sql2, { database: "FlinkSQL" }).map((entry) => entry.split("::").at(-1) ?? "")
      );
    } catch {
      return null;
    }
  };
}

export {
  command,
  environmentFor,
  applyEdits,
  isSqlFile,
  releaseSettings,
  readRevision,
  readSides,
  openWorkspace,
  settingsAt,
  repositoryName,
  pipelineAt,
  installIn,
  deployIn,
  statusOf,
  rollbackIn,
  retireIn,
  projectsOf2 as projectsOf,
  chosenProjects,
  oneProject,
  planOf,
  releaseForAll,
  simulationOf,
  askWitness
};
