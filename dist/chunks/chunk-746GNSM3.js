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
} from "./chunk-CXZ7A2YV.js";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments
} from "./chunk-Z5FMGZBF.js";
import {
  capabilitiesOf,
  lineStarts,
  placeAt
} from "./chunk-CUGJNAVL.js";
import {
  Journal,
  acknowledged,
  adopted,
  adopting,
  adoptionOver,
  alterationsOf,
  altered,
  altering,
  alters,
  begun,
  blueGreen,
  byTable,
  calmed,
  canonicalJson,
  changeOutcome,
  confirmed,
  confirmedAt,
  consumerDrift,
  consumerName,
  consumersOf,
  countOf,
  creates,
  defaultRules,
  definitionsIn,
  definitionsOf,
  differenceOf,
  driftAmong,
  driftSeen,
  emptyEnvironment,
  environmentOf,
  externalsOf,
  failed,
  filledColumns,
  fills,
  footingOf,
  freezeWindow,
  frozen,
  frozenUntil,
  goneOf,
  installed,
  intended,
  intendedActs,
  isAbsent,
  isAdopting,
  isContent,
  isInstalling,
  isNeeded,
  isResumed,
  isRetiring,
  isRunning,
  isSwitched,
  keyOf,
  kindOf,
  labelOf,
  lateness,
  leaving,
  listedTables,
  lookBehind,
  makersOf,
  mentionsOf,
  movesBetween,
  movesOf,
  nameTable,
  namesOf,
  neededTables,
  newMemory,
  noDefinitions,
  notShown,
  nowhere,
  objectKey,
  objectsByKey,
  observe,
  once,
  optionsOf,
  optionsServing,
  optionsWanted,
  originsOf,
  originsOfExpression,
  outputsOf,
  perform,
  placeStatements,
  propertiesOf,
  proved,
  readBy,
  recorded,
  recordedStatus,
  redefinedIn,
  refuseFrozen,
  refuseOtherPlatform,
  refuseOtherRelease,
  retreatFor,
  rollingBack,
  rowOriginsOf,
  schemasAbout,
  servingOf,
  settleCommonTables,
  settled,
  settling,
  settlingMoves,
  sha256,
  sharedKeys,
  shownAs,
  sorted,
  spared,
  spellingsOf,
  sqlByKey,
  standingOn,
  stateOf,
  statementText,
  status,
  substituted,
  switched,
  tablesShown,
  takenByMoves,
  takenFrom,
  takenWords,
  toShow,
  topologicalOrder,
  untilSeen,
  untilThawed,
  wantedObjects,
  wayUnderDrift,
  wentBack,
  whatMoved,
  withTouching,
  without,
  workOf
} from "./chunk-KC7KBIDA.js";
import {
  altersInPlace,
  canonicalSpan,
  canonicalText,
  closest,
  cursorOf,
  definedQueryDifferences,
  definitionDifferences,
  distance,
  doubledNames,
  eachChild,
  fullType,
  hasPlaceholder,
  keywordOf,
  lex,
  meaningDifferences,
  meaningOf,
  own,
  parseSql,
  parsedOf,
  propertyDifferences,
  relationOfQuery,
  scopeUpTo,
  shownFull,
  sideOf,
  statementDifferences,
  storedRelation,
  syntaxOf,
  textAround,
  textAt,
  typeOfColumn,
  typeOfExpression,
  typeText,
  unbounded,
  unquoted,
  weightiest,
  wholeAggregate,
  widens
} from "./chunk-SHQ6T4SG.js";
import {
  endedWords,
  refuseEnded
} from "./chunk-QSZPKZQF.js";
import {
  readEvent,
  runPage
} from "./chunk-VUDPY44M.js";
import {
  array,
  boolean,
  check,
  custom,
  getDotPath,
  integer,
  isoTimestamp,
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
  regex,
  safeInteger,
  safeParse,
  string,
  transform,
  tuple,
  union,
  unknown
} from "./chunk-IFWTKCHV.js";
import {
  command,
  quoted,
  strategyOf
} from "./chunk-4H425TR6.js";
import {
  count,
  counted,
  cutAt,
  cutLines,
  listed,
  messageOf
} from "./chunk-TLCTVH6B.js";
import {
  CheckRefusal,
  Overtaken,
  PlatformInUse,
  Refusal,
  StepFailure,
  TransientRefusal,
  sameAgain
} from "./chunk-G5SMYKX2.js";
import {
  FaultError,
  InternalError,
  isFault
} from "./chunk-XIFGWALT.js";
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
          const [_, start, end] = this.range;
          return src.slice(start, end);
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
    function parse2(src, path) {
      const pathSep = path ? typeof path == "string" ? path : "." : null, lines = Array.isArray(src) ? src : parseLines2(src, false), res = {};
      for (const line2 of lines)
        line2 instanceof Pair ? addPair(res, line2.key, line2.value, pathSep) : Array.isArray(line2) && addPair(res, line2[0], line2[1], pathSep);
      return res;
    }
    module.exports = { parse: parse2, parseLines: parseLines2 };
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
      let start = 0, split2, i = 0;
      key && printKey.length < lineWidth && (line2 = printKey + newline2 + indent + printValue, start = printKey.length + newline2.length, i = start + indent.length);
      for (let ch = line2[i]; ch; ch = line2[++i]) {
        let end = i - start >= lineWidth ? split2 || i : void 0;
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
                  foldChars.includes(line2[i]) && (split2 = i + 1);
                  break;
                case "f":
                  foldChars.includes("\f") && (split2 = i + 1);
                  break;
                case "t":
                  foldChars.includes("	") && (split2 = i + 1);
                  break;
              }
              break;
            default:
              foldChars.includes(ch) && (split2 = i + 1);
          }
        if (end) {
          let lineEnd = end, ch2 = line2[lineEnd - 1];
          for (; ch2 === `
` || ch2 === "\r"; )
            lineEnd -= 1, ch2 = line2[lineEnd - 1];
          const next2 = line2[end], atWhitespace = next2 === "	" || next2 === "\f" || next2 === " ";
          line2 = line2.slice(0, lineEnd) + newline2 + indent + (atWhitespace ? "\\" : "") + line2.slice(end), start = lineEnd + newline2.length, split2 = void 0, i = start + indent.length - 1;
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
    var { parse: parse2, parseLines: parseLines2 } = require_parse();
    var { stringify } = require_stringify();
    module.exports = {
      Node,
      Pair,
      Comment,
      EmptyLine,
      parse: parse2,
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
  const known3 = Object.keys(schema.entries);
  const present = Object.fromEntries(Object.entries(mapping).filter(([, item]) => !isNothing(item)));
  const parsed2 = safeParse(schema, present);
  const wrong = (parsed2.issues ?? []).map((issue) => problemOf(issue, path));
  const problems = [...unknownKeys(Object.keys(mapping), known3, path), ...wrong];
  return { value: parsed2.success && problems.length === 0 ? parsed2.output : null, problems };
}
function problemAt(path, message, hint2 = "") {
  const key = path.findLast((one) => typeof one === "string");
  const said5 = key === void 0 ? `The document ${message}` : `\`${key}\` ${message}`;
  return { code: "bad-setting", path, at: "value", message: said5, hint: hint2 };
}
function problemOf(issue, path) {
  const keys = (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
  const last = keys.findLast((key) => typeof key === "string");
  const at = [...path, ...keys];
  const message = issue.kind === "schema" && issue.input === void 0 ? "is missing" : issue.message;
  return {
    ...problemAt(at, message),
    message: last === void 0 ? `Value ${message}` : `\`${last}\` ${message}`
  };
}
function unknownKeys(present, known3, path) {
  return present.filter((key) => !known3.includes(key)).map((key) => ({
    code: "unknown-key",
    path: [...path, key],
    at: "key",
    message: `Unknown key ${JSON.stringify(key)}`,
    hint: nearestHint(key, known3)
  }));
}
function nearestHint(name, known3) {
  const [nearest2] = known3.toSorted((a, b) => far(name, a) - far(name, b));
  const near = nearest2 !== void 0 && far(name, nearest2) <= Math.max(2, Math.floor(name.length / 2));
  return `${near ? `Did you mean \`${nearest2}\`? ` : ""}Known: ${known3.join(", ")}`;
}
function far(name, other) {
  const plain5 = (text3) => text3.toLowerCase().replaceAll("_", "-");
  return distance(plain5(name), plain5(other));
}

// src/settings/value.ts
var text = string("must be a text");
var words = pipe(text, nonEmpty("must not be empty"));
var list = array(words, "must be a list, such as [a, b]");
function mappingOf(schema, message) {
  return pipe(
    custom(isMapping, message),
    rawTransform(({ dataset, addIssue }) => {
      const input = { ...dataset.value };
      const entries = Object.entries(input).flatMap(([key, value]) => {
        const { success, output, issues = [] } = safeParse(schema, value);
        for (const issue of issues)
          addIssue({ message: issue.message, path: [{ type: "object", origin: "value", input, key, value }] });
        return success ? [[key, output]] : [];
      });
      return Object.fromEntries(entries);
    })
  );
}
var flag = pipe(
  picklist(["true", "True", "TRUE", "false", "False", "FALSE"], "must be true or false"),
  transform((value) => value.toLowerCase() === "true")
);
var count2 = pipe(
  text,
  regex(/^\d{1,9}$/, "must be a whole number"),
  transform((value) => Number(value))
);
var positive = pipe(count2, minValue(1, "must be 1 or more"));
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
  const start = path.startsWith("/") ? "/" : "";
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  return `${start}${segments.join("/")}`;
}

// src/settings/engine-settings.ts
var optional2 = optional;
var common = {
  engine: optional2(words),
  ledger: optional2(picklist(["local", "remote"], "must be local or remote")),
  settings: optional2(words),
  substitute: optional2(mappingOf(string("must be a text"), "must be a mapping of texts to texts")),
  dialect: optional2(picklist(["flink", "confluent"], "must be flink or confluent")),
  revisions: optional2(flag),
  requires: optional2(words),
  "proof-age": optional2(duration),
  soak: optional2(duration),
  "retire-after": optional2(duration),
  concurrency: optional2(positive),
  "catch-up": optional2(duration),
  "catch-up-lag": optional2(count2),
  "catch-up-soak": optional2(duration),
  "run-limit": optional2(duration),
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
  const made3 = (checked2, make2) => ({
    value: checked2.value && two.value ? make2(checked2.value) : null,
    problems: [...checked2.problems, ...two.problems]
  });
  const from = (own2, ledger, guess) => ({
    ...base(name, own2, { fourEyes: two.value?.["four-eyes"] ?? false }, ledger, last),
    dialect: own2.dialect ?? guess
  });
  switch (engine) {
    case "duckdb":
      return made3(checkSection(duckdb, value, path), (own2) => ({
        ...from(own2, "local", null),
        engine: "duckdb",
        file: own2.file ?? `.bluegreen/${name}.duckdb`
      }));
    case "confluent":
      return made3(checkSection(confluent, value, path), (own2) => ({
        ...from(own2, "remote", "confluent"),
        engine: "confluent"
      }));
    case "flink":
      return made3(checkSection(flink, value, path), (own2) => ({
        ...from(own2, "remote", "flink"),
        engine: "flink",
        gateway: own2.gateway ?? null,
        jobmanager: own2.jobmanager ?? null,
        kafka: own2.kafka ?? null,
        connect: own2.connect ?? null
      }));
    default: {
      const problem = problemAt([...path, "engine"], `is ${JSON.stringify(engine)}, which is no engine`);
      return { value: null, problems: [{ ...problem, hint: nearestHint(String(engine), engines) }] };
    }
  }
}
function base(name, own2, who, usual2, last) {
  const ledger = own2.ledger ?? usual2;
  return {
    name,
    ledger,
    settings: own2.settings ?? null,
    substitute: own2.substitute ?? {},
    dialect: own2.dialect ?? null,
    // The last environment takes no revision of what served there; a laptop's own does not count as one.
    revisions: own2.revisions ?? (!last || ledger === "local"),
    requires: own2.requires ?? null,
    proofAge: own2["proof-age"] ?? null,
    soak: own2.soak ?? 0,
    retireAfter: own2["retire-after"] ?? 0,
    concurrency: own2.concurrency ?? 10,
    catchUp: own2["catch-up"] ?? 6 * 36e5,
    catchUpLag: own2["catch-up-lag"] ?? 1e3,
    catchUpSoak: own2["catch-up-soak"] ?? 6e4,
    runLimit: own2["run-limit"] ?? null,
    freeze: own2.freeze ?? [],
    autoRollback: own2["auto-rollback"] ?? true,
    approval: who,
    samples: own2.samples ?? null,
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
function inCollection(value, visit2) {
  if (Array.isArray(value)) {
    const items = value.map((item, place) => visit2(item, place));
    const kept4 = items.filter((item) => item.value !== void 0);
    return { value: kept4.map((item) => item.value), missing: items.flatMap(({ missing: missing2 }) => missing2) };
  }
  if (!isMapping(value)) return { value, missing: [] };
  const entries = Object.entries(value).map(([key, item]) => ({ key, ...visit2(item, key) }));
  const kept3 = entries.filter((entry) => entry.value !== void 0);
  return {
    value: Object.fromEntries(kept3.map((entry) => [entry.key, entry.value])),
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
  const checked2 = names2.map(
    (name, place) => checkEnvironment(name, value[name], env, place === names2.length - 1)
  );
  const environments = checked2.flatMap(({ value: one }) => one ? [one] : []);
  const problems = [
    ...checked2.flatMap((one) => one.problems),
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
  const known3 = names2.includes(requires);
  const message = known3 ? `is ${requires}, which does not come before ${name}` : `is ${JSON.stringify(requires)}, which is no environment`;
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
  const plain5 = names2.map((name) => name.toLowerCase());
  return names2.flatMap((name, place) => {
    const first = plain5.indexOf(plain5[place] ?? "");
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
  const checked2 = items.map((item, place) => checkProject(item, several ? ["project", place] : ["project"]));
  const projects = checked2.flatMap(({ value: one }) => one ? [one] : []);
  const problems = [
    ...checked2.flatMap((one) => one.problems),
    ...several ? [...sameNames2(projects), ...samePaths(projects)] : []
  ];
  return { value: problems.length === 0 ? projects : null, problems };
}
function checkProject(item, path) {
  if (!isMapping(item)) return checkFolder(item, path);
  const { value, problems } = checkSection(project, item, path);
  return { value: value && { name: value.name ?? lastSegment(value.path), path: value.path }, problems };
}
function checkFolder(item, at) {
  if (typeof item !== "string")
    return { value: null, problems: [problemAt(at, "must be a folder, or a mapping of name and path")] };
  const { success, output, issues } = safeParse(folder, item);
  if (!success) return { value: null, problems: issues.map(({ message }) => problemAt(at, message)) };
  return { value: { name: lastSegment(output), path: output }, problems: [] };
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1) || null;
}
function sameNames2(projects) {
  const names2 = projects.map(({ name }) => name);
  return projects.flatMap(
    ({ name }, place) => names2.indexOf(name) === place ? [] : [problemAt(["project", place], `names a second project called ${name ?? "like the repository"}`)]
  );
}
function samePaths(projects) {
  const paths = projects.map(({ path }) => path);
  return projects.flatMap(
    ({ path }, place) => paths.indexOf(path) === place ? [] : [problemAt(["project", place], `names a second project in ${path || "the repository itself"}`)]
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
  versions: optional3(mappingOf(positive, "must be a mapping of tables to numbers"))
});
var checks = object({ rows: optional3(unknown2()) });
var rows = object({ warn: optional3(limit), fail: optional3(limit), "min-rows": optional3(count2) });
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
  const plain5 = substituteVariables(isMapping(raw) ? others : raw, env, []);
  const top = checkSection(document, plain5.value, []);
  const own2 = isMapping(plain5.value) ? plain5.value : {};
  const projects = checkProjects(own2["project"]);
  const released = checkSection(release, own2["release"], ["release"]);
  const places2 = checkEnvironments(environments, env);
  const checked2 = checkSection(checks, own2["checks"], ["checks"]);
  const limits = checkSection(rows, isMapping(own2["checks"]) ? own2["checks"]["rows"] : void 0, [
    "checks",
    "rows"
  ]);
  const parts2 = [top, projects, released, places2, checked2, limits];
  const problems = [...plain5.missing.map(missingProblem), ...parts2.flatMap((part) => part.problems)];
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
  const { branches, main, baseline, closure, tables, exclude, versions } = section;
  return {
    ...branches && { branches },
    ...main !== void 0 && { main },
    ...baseline !== void 0 && { baseline },
    ...closure && { closure },
    ...tables && { tables },
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
  const chosen2 = name === null ? last ? names2.at(-1) : names2.length === 1 ? names2[0] : void 0 : name;
  const found = environments.find((one) => one.name === chosen2);
  if (!found) throw await failed2(settings, [chosen2 === void 0 ? unnamed(names2) : unknown3(chosen2, names2)]);
  if (found.missing.length > 0) throw await failed2(settings, found.missing.map(missingProblem));
  return found;
}
async function failed2({ text: text3, file }, problems) {
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
function groupBy(items, keyOf3) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf3(item);
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, [item]);
    else group.push(item);
  }
  return groups2;
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

// src/release/naming/follow.ts
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

// src/release/naming/renaming.ts
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
  for (const { start, end, text: piece } of list2) {
    pieces.push(text3.slice(at, start), piece);
    at = end;
  }
  return pieces.join("") + text3.slice(at);
}

// src/main/edits.ts
function applyEdits(edits, files) {
  const texts3 = new Map(files.map((file) => [file.path, file.text]));
  return [...groupBy(edits, (edit) => edit.file)].flatMap(([path, own2]) => {
    const before = texts3.get(path) ?? null;
    const inOrder4 = [...own2].sort((a, b) => a.start - b.start);
    return before === null ? [] : [{ path, before, after: applyReplacements(before, inOrder4) }];
  });
}

// src/settings/accepted.ts
var acceptedFile = ".bluegreen/accept.yaml";
var where = pipe(
  unknown(),
  check(() => false, "is not evaluated by this version: bound the rows with `count`")
);
var deviation = object({
  table: words,
  column: words,
  where: optional(where),
  count: optional(positive),
  reason: words
});
async function parseAccepted(text3, file) {
  const raw = await parseYaml(text3, file);
  if (isNothing(raw)) return [];
  if (!Array.isArray(raw))
    throw new FaultError(await faultsOf(text3, file, [problemAt([], "must be a list of accepted deviations")]));
  const checked2 = raw.map((item, place) => checkSection(deviation, item, [place]));
  const problems = checked2.flatMap((one) => one.problems);
  if (problems.length > 0) throw new FaultError(await faultsOf(text3, file, problems));
  return checked2.flatMap(({ value }) => {
    if (value === null) return [];
    const { table, column, count: count3 = null, reason } = value;
    return [{ table, column, count: count3, reason }];
  });
}

// src/main/release.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/project/participation.ts
import picomatch from "../vendor/index-GQY2QNAL.js";
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
  const ignored = patterns.length === 0 ? () => false : picomatch([...patterns, ...patterns.map((pattern) => `${pattern}/**`)], { dot: true });
  return (path) => {
    if (!isUnder(root, path)) return false;
    const inside = root === "" ? path : path.slice(root.length + 1);
    if (inside.split("/").some((segment) => segment === "test" || segment === "tests")) return false;
    return !ignored(inside) && !ignored(path);
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
  const known3 = /* @__PURE__ */ new Map();
  return {
    names: names2,
    resolve: (placed) => {
      const before = known3.get(placed);
      if (before !== void 0) return before;
      const statement = resolved(placed, names2);
      known3.set(placed, statement);
      return statement;
    }
  };
}
function resolveProject(read2, { names: names2, resolve: resolve3 }) {
  const statements = read2.statements.map(resolve3);
  return { ...read2, names: names2, statements, tables: gather(statements) };
}
function resolved(placed, names2) {
  const mentions = mentionsOf(placed, names2);
  const having = (role) => tablesNamed(mentions, role);
  const target = having("define");
  const rowsOf2 = distinct(having("read"));
  const others = [...having("like"), ...having("option")];
  const filled2 = fills(placed.statement) ? [...having("write"), ...target] : [];
  const writes = placed.part === "script" ? none : distinct(filled2);
  const created3 = creates(placed.statement) ? target[0] ?? null : null;
  const altered3 = alters(placed.statement) ? having("alter")[0] ?? null : null;
  return {
    ...placed,
    mentions,
    reads: others.length === 0 ? rowsOf2 : distinct([...rowsOf2, ...others]),
    rowsOf: rowsOf2,
    writes,
    creates: created3,
    alters: altered3,
    outputs: outputsOf2(created3 ?? altered3, writes)
  };
}
var none = [];
function tablesNamed(mentions, role) {
  const named5 = mentions.filter(({ name }) => name.role === role);
  return named5.length === 0 ? none : named5.map(({ table }) => table);
}
function outputsOf2(made3, writes) {
  return made3 === null || writes.includes(made3) ? writes : [made3, ...writes];
}
function distinct(tables) {
  return tables.length < 2 ? tables : [...new Set(tables)].sort();
}
function gather(statements) {
  const all = /* @__PURE__ */ new Map();
  const of = (id) => {
    const known3 = all.get(id) ?? { creates: [], alters: [], writers: [], seeds: [], readers: [] };
    all.set(id, known3);
    return known3;
  };
  for (const statement of statements) if (statement.part !== "script") enter(statement, of);
  return new Map([...all.keys()].sort().map((id) => [id, tableOf(id, of(id))]));
}
function enter(statement, of) {
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

// src/project/connector.ts
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode
} from "../vendor/jsonc-parser-AO2QORY5.js";

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
  const own2 = node.has("connector.class") ? [{ document: document2, config: node, outer }] : [];
  return [...own2, ...node.items.flatMap((pair2) => holders(document2, pair2.value, node))];
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
  const [start, end] = node.range;
  return isQuoted(node) ? [{ start: start + 1, end: end - 1 }] : [{ start, end }];
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
  const root = parseTree(text3, errors, { allowTrailingComma: false });
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
  const own2 = node.type === "object" && findNodeAtLocation(node, ["connector.class"]) !== void 0 ? [node] : [];
  return [...own2, ...(node.children ?? []).flatMap(holders2)];
}
function connectorOf2(file, starts2, config) {
  const settings = (config.children ?? []).flatMap(settingOf2);
  const { line: line2 } = placeAt(starts2, config.offset);
  return { file, line: line2, name: nameOf(config, settings) ?? fileStem(file), settings };
}
function nameOf(config, settings) {
  const own2 = settings.find((setting) => setting.key === "name");
  if (own2 !== void 0) return own2.value;
  const outer = config.parent?.parent;
  const beside2 = outer === void 0 ? void 0 : findNodeAtLocation(outer, ["name"]);
  return typeof beside2?.value === "string" ? beside2.value : null;
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
    statements: texts3.flatMap(({ statements }) => statements),
    lost: texts3.flatMap(({ file, sql: sql2 }) => sql2.faults.map((fault2) => ({ file, sql: sql2, fault: fault2 }))),
    connectors: connectorFiles.flatMap((read3) => read3.connectors),
    faults: connectorFiles.flatMap((read3) => read3.faults),
    unread: files.flatMap(unread),
    properties: propertiesBeside(files)
  };
}
function sqlReader(parse2, space) {
  const texts3 = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  return ({ path, oid, text: text3 }) => {
    const sql2 = texts3.get(oid) ?? parse2(text3 ?? "");
    texts3.set(oid, sql2);
    const known3 = files.get(path);
    if (known3?.sql === sql2) return known3;
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
  const why2 = file.problem ?? file.kind;
  const matters = isSqlFile(file.path) || file.kind === "submodule";
  if (why2 === "file" || file.text !== null || !matters) return [];
  return [{ path: file.path, oid: file.oid, message: `${file.path} ${whyUnread[why2]}` }];
}
function propertiesBeside(files) {
  const own2 = files.filter((file) => isPropertiesFile(file.path) && file.text !== null);
  return new Map(
    own2.map((file) => [file.path.replace(/\.properties$/i, ".sql"), parseProperties(file.text ?? "")])
  );
}
function parseProperties(text3) {
  const pairs2 = (0, import_dot_properties.parseLines)(text3).filter((line2) => Array.isArray(line2));
  return Object.fromEntries(pairs2.map(([key, value]) => [key ?? "", value ?? ""]));
}

// src/release/identity/matching.ts
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
function openInBase({ base: base2, taken: taken2 }) {
  return [...base2.tables.values()].filter((table) => !taken2.has(table.id));
}
function stemKey(id, names2) {
  return `${names2.qualifier(id)}${versionOf(names2.lastPart(id)).stem}`;
}
function byStem(things, idOf, names2) {
  const exact = groupBy(things, (thing) => stemKey(idOf(thing), names2));
  const loose = groupBy(things, (thing) => versionOf(names2.lastPart(idOf(thing))).stem);
  return (id) => {
    const same = exact.get(stemKey(id, names2));
    if (same !== void 0) return same;
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

// src/release/identity/stale.ts
function matchStale(matching, allNew) {
  const filled2 = allNew ? () => [] : filledByStem(matching);
  for (const table of matching.head.tables.values()) {
    if (!matching.pairs.has(table.id)) matchOne(matching, table, filled2);
  }
}
function matchOne(matching, table, filled2) {
  const { base: base2, pairs: pairs2, taken: taken2 } = matching;
  const candidates = base2.tables.has(table.id) ? [table.id] : filled2(table.id);
  const [only2, ...others] = candidates;
  const identity = only2 !== void 0 && others.length === 0 ? only2 : table.id;
  pairs2.set(table.id, identity);
  if (others.length > 0) matching.faults.push(severalVersions(table, candidates));
  else if (only2 !== void 0 && taken2.has(only2)) matching.warnings.push(...takenFor(table, only2));
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

// src/release/identity/alias.ts
var noAliases = { of: /* @__PURE__ */ new Map(), faults: [], warnings: [] };
function aliased(name, { of }) {
  return of.get(name) ?? name;
}
function aliasesIn(base2, head) {
  const tables = [...head.tables.values()];
  const made3 = tables.filter((table) => table.creates.length > 0);
  const defined2 = byStem(made3, (table) => table.id, head.names);
  const found = tables.filter((table) => isUndefined(table, base2.tables.get(table.id))).map((table) => aliasOf(table, defined2(table.id), base2));
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
  const isKnown2 = base2.tables.has(table.id);
  const candidates = defined2.filter(
    (other) => !(other.external && table.external) && !(isKnown2 && base2.tables.has(other.id))
  );
  const [only2, ...others] = candidates;
  if (only2 === void 0) return { alias: null, faults: [], warnings: [] };
  if (others.length === 0)
    return { alias: [table.id, only2.id], faults: [], warnings: takenFor(table, only2.id) };
  const isClear = isKnown2 && table.external;
  const ids = candidates.map((candidate2) => candidate2.id);
  return { alias: null, faults: isClear ? [] : [severalVersions(table, ids)], warnings: [] };
}

// src/release/option.ts
function optionsOf2(table) {
  return table === void 0 ? /* @__PURE__ */ new Map() : optionsFrom(table, ({ statement }) => statement);
}
function optionOf(table, key) {
  return optionsOf2(table).get(key) ?? (table === void 0 ? null : hintOf(table, key));
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

// src/release/change/back.ts
var asBaseline = /* @__PURE__ */ new WeakMap();
function baselineVersion(statement) {
  const known3 = asBaseline.get(statement);
  if (known3 !== void 0) return known3;
  const { sql: sql2, statement: parsed2, mentions } = statement;
  const tables = mentions.map((mention) => mention.table);
  const version = versionFrom(statement, sql2, parsed2, tables);
  asBaseline.set(statement, version);
  return version;
}
function versionFrom(statement, sql2, parsed2, identities) {
  const byName3 = new Map(parsed2.names.map((name, i) => [name, identities[i] ?? ""]));
  const raw = sql2.text.slice(parsed2.start, parsed2.end);
  return { statement, sql: sql2, parsed: parsed2, raw, identityOf: (name) => byName3.get(name) ?? "" };
}
function bringBack(base2, head, identities, parse2) {
  const renaming = backwards(base2, head, identities);
  const files = /* @__PURE__ */ new Map();
  const byFile = groupBy(head.statements, (statement) => statement.file);
  const textOf8 = (statement) => {
    const known3 = files.get(statement.file);
    if (known3 !== void 0) return known3;
    const sql2 = readBack(statement.sql, byFile.get(statement.file) ?? [], renaming, parse2);
    files.set(statement.file, sql2);
    return sql2;
  };
  const versions = /* @__PURE__ */ new Map();
  return (statement) => {
    const known3 = versions.get(statement);
    if (known3 !== void 0) return known3;
    const version = broughtBack(statement, textOf8(statement), identitiesOf(statement, identities));
    versions.set(statement, version);
    return version;
  };
}
function broughtBack(statement, back, identities) {
  const parsed2 = back.statements[statement.ordinal];
  return parsed2?.names.length === identities.length ? versionFrom(statement, back, parsed2, identities) : versionFrom(statement, statement.sql, statement.statement, identities);
}
function identitiesOf(statement, identities) {
  return statement.mentions.map((mention) => identities.ofHead.get(mention.table) ?? mention.table);
}
function readBack(sql2, statements, renaming, parse2) {
  const moves = statements.filter((s) => s.part !== "script").flatMap((s) => replacements(s, renaming));
  return moves.length === 0 ? sql2 : parse2(applyReplacements(sql2.text, moves));
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

// src/release/change/comparison.ts
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
  const was = propertiesOf(base2, before.statement);
  const is = propertiesOf(head, after2.statement);
  return propertyDifferences(was, is).map((difference2) => ({ ...difference2, at }));
}
function placeOf({ file, line: line2 }) {
  return `${file}:${line2}`;
}

// src/release/change/same-statement.ts
function sameStatements(base2, head, moved) {
  const from = new Map([...moved].map(([before, after2]) => [after2, before]));
  const shared2 = new Set(base2.statements);
  const inBase = once(() => new Map(base2.statements.map((one) => [keyOf2(one.file, one), one])));
  const same = /* @__PURE__ */ new Map();
  for (const statement of head.statements) {
    const file = from.get(statement.file) ?? statement.file;
    const isShared2 = file === statement.file && shared2.has(statement);
    const before = isShared2 ? statement : inBase().get(keyOf2(file, statement));
    if (before !== void 0 && isSameFile(base2, file, head, statement.file)) same.set(statement, before);
  }
  return same;
}
function keyOf2(file, { ordinal }) {
  return `${file}${ordinal}`;
}
function isSameFile(base2, before, head, after2) {
  if (base2.files.get(before)?.oid !== head.files.get(after2)?.oid) return false;
  const [was, is] = [base2.properties.get(before), head.properties.get(after2)];
  return was === void 0 && is === void 0 || canonicalJson(was ?? {}) === canonicalJson(is ?? {});
}

// src/release/change/alteration.ts
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
function altered2(definition2, alters2) {
  const rest2 = [];
  let made3 = definition2;
  for (const alter of alters2) {
    const next2 = applied(made3, alter);
    if (next2 === null) rest2.push(alter);
    else made3 = next2;
  }
  return { definition: made3, rest: rest2 };
}
function applied(definition2, alter) {
  const read2 = parsedOf(alter.parsed);
  if (read2 === null || read2.syntax.type !== "alter" || alter.parsed.placeholders) return null;
  const { syntax, cursor } = read2;
  switch (syntax.action) {
    case "set":
      return { ...definition2, options: withOptions(definition2.options, alter.parsed.options) };
    case "reset":
      return { ...definition2, options: without2(definition2.options, alter) };
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
  const keys = new Set(set.map((entry) => entry.key));
  return [...before.filter((entry) => !keys.has(entry.key)), ...set];
}
function without2(options, { sql: sql2, parsed: parsed2 }) {
  const keys = new Set(resetKeys({ sql: sql2, statement: parsed2 }));
  return options.filter((entry) => !keys.has(entry.key));
}
function hasPlace({ sql: sql2, parsed: parsed2 }) {
  const text3 = canonicalText(sql2, parsed2, () => "");
  return /\b(FIRST|AFTER)\b/.test(text3.replace(/'(?:[^']|'')*'|`(?:[^`]|``)*`/g, ""));
}
function withSchema(definition2, { action, schema }, cursor) {
  const columns = schema.columns.flatMap((column) => columnOf(column) ?? []);
  if (isEmpty(schema) || columns.length < schema.columns.length) return null;
  const known3 = new Set(definition2.columns.map((column) => column.name));
  if (columns.some((column) => known3.has(column.name) !== (action === "modify"))) return null;
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
function columnOf({ kind: kind2, name, dataType, constraint, start, end }) {
  if (kind2 !== "physical" || dataType === null || constraint !== null) return null;
  const text3 = name.parts.map((part) => part.text).join(".");
  const { nullable: nullable2 } = dataType;
  return { name: text3, kind: kind2, type: typeText(dataType), nullable: nullable2, expression: null, start, end };
}
function replaced(before, columns) {
  const changed3 = new Map(columns.map((column) => [column.name, column]));
  return before.map((column) => changed3.get(column.name) ?? column);
}
function withoutColumns(definition2, { columns }) {
  const gone = new Set(columns.map((path) => path.parts.map((part) => part.text).join(".")));
  const kept3 = definition2.columns.filter((column) => !gone.has(column.name));
  return definition2.columns.length - kept3.length === gone.size ? { ...definition2, columns: kept3 } : null;
}

// src/release/change/definition-meaning.ts
function definitionMeaning(creates2, alters2) {
  const [main, ...others] = creates2;
  const { definition: definition2, rest: rest2 } = altered2(main?.parsed.definition ?? undefinedTable, alters2);
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
function plainColumn({ name, kind: kind2, type, nullable: nullable2, expression }) {
  return [name, kind2, type === null ? null : fullType(type), nullable2, expression];
}
function lasting(options) {
  return options.filter(({ key }) => !altersInPlace(key));
}
function besideDefinition(create) {
  const { parsed: parsed2 } = create;
  if (parsed2.placeholders) return textOf3(create);
  if (parsed2.definition?.object !== "materialized-table") return connectionOf(create);
  const [first, last] = [parsed2.options[0], parsed2.options.at(-1)];
  if (first === void 0 || last === void 0) return textOf3(create);
  const before = textOf3(create, { start: parsed2.start, end: first.keySpan.start - 1 });
  return before + textOf3(create, { start: last.valueSpan.end + 1, end: parsed2.end });
}
function connectionOf({ sql: sql2, parsed: parsed2 }) {
  const mayHave = /\bCONNECTION\b/i.test(sql2.text.slice(parsed2.start, parsed2.end));
  const syntax = mayHave ? syntaxOf(parsed2) : null;
  const path = syntax?.type === "create-table" ? syntax.connection : null;
  return (path?.parts ?? []).map((part) => part.text).join(".");
}
function textOf3({ sql: sql2, parsed: parsed2, identityOf }, { start, end } = parsed2) {
  return canonicalText(sql2, { ...parsed2, start, end }, identityOf);
}

// src/release/change/query-change.ts
function jobFound(pair2, table) {
  const { after: after2 } = pair2;
  const all = differencesOf(pair2);
  const own2 = all.filter(({ target }) => target === null || target === table);
  return (own2.length > 0 ? own2 : all).map((difference2) => foundAt(difference2, after2, []));
}
var compared = /* @__PURE__ */ new WeakMap();
function differencesOf({ before, after: after2 }) {
  const known3 = compared.get(after2);
  if (known3?.before === before) return known3.all;
  const all = statementDifferences(versionOf2(before), versionOf2(after2));
  compared.set(after2, { before, all });
  return all;
}
function definedQueryFound({ before, after: after2 }) {
  return definedQueryDifferences(versionOf2(before), versionOf2(after2)).map(
    (difference2) => foundAt(difference2, after2, [])
  );
}
function versionOf2({ sql: sql2, parsed: parsed2, identityOf }) {
  return { sql: sql2, statement: parsed2, nameOf: identityOf };
}
function foundAt({ change, words: words6, after: after2 }, { statement }, columns) {
  return { change, words: words6, columns, at: inStatement(statement, after2?.line) };
}

// src/release/change/statement-pair.ts
var meanings = /* @__PURE__ */ new WeakMap();
function meaningOf3(version) {
  const known3 = meanings.get(version);
  if (known3 !== void 0) return known3;
  const canonical = canonicalText(version.sql, version.parsed, version.identityOf);
  const meaning = { ...version, canonical };
  meanings.set(version, meaning);
  return meaning;
}
function pairUp(before, after2, keyOf3) {
  const equal = matched(before, after2, ({ canonical }) => canonical);
  const placed = matched(equal.before, equal.after, keyOf3);
  const isOne = placed.before.length === 1 && placed.after.length === 1;
  const { pairs: pairs2, before: went, after: came } = isOne ? matched(placed.before, placed.after, () => "") : placed;
  return { equal: equal.pairs, changed: isOne ? [...placed.pairs, ...pairs2] : pairs2, came, went };
}
function matched(before, after2, keyOf3) {
  const waiting = /* @__PURE__ */ new Map();
  for (const meaning of [...before].reverse()) {
    const key = keyOf3(meaning, "before");
    const list2 = waiting.get(key);
    if (list2 === void 0) waiting.set(key, [meaning]);
    else list2.push(meaning);
  }
  const pairs2 = [];
  const left2 = after2.filter((meaning) => {
    const other = waiting.get(keyOf3(meaning, "after"))?.pop();
    if (other !== void 0) pairs2.push({ before: other, after: meaning });
    return other === void 0;
  });
  const taken2 = new Set(pairs2.map((pair2) => pair2.before));
  return { pairs: pairs2, before: before.filter((meaning) => !taken2.has(meaning)), after: left2 };
}

// src/release/change/table-definition.ts
function definitionFound(comparison, before, after2) {
  if (isSame(comparison, before, after2)) return [];
  const was = sideOf2(before, baselineVersion);
  const is = sideOf2(after2, comparison.back);
  const creates2 = pairUp(was.creates, is.creates, () => "");
  const [main] = [...creates2.changed, ...creates2.equal];
  const found = [
    ...ofCreates(comparison, creates2),
    ...ofWhole(whole(main?.before, was.alters), whole(main?.after, is.alters), placeFor(main, was, is))
  ];
  return found.length > 0 ? found : otherwise(was, is, creates2.changed);
}
function isSame({ same }, before, after2) {
  const was = [...before?.creates ?? [], ...before?.alters ?? []];
  const is = [...after2?.creates ?? [], ...after2?.alters ?? []];
  return was.length === is.length && is.every((statement, i) => same.get(statement) === was[i]);
}
function sideOf2(table, versionOf4) {
  const meanings2 = (statements) => statements.map((statement) => meaningOf3(versionOf4(statement)));
  return { creates: meanings2(table?.creates ?? []), alters: meanings2(table?.alters ?? []) };
}
function whole(create, alters2) {
  return altered2(create?.parsed.definition ?? undefinedTable, alters2);
}
function placeFor(main, was, is) {
  if (main !== void 0 && main.before.canonical !== main.after.canonical) return main.after;
  const only2 = (own2, other) => {
    const known3 = new Set(other.alters.map((alter) => alter.canonical));
    return own2.alters.find((alter) => !known3.has(alter.canonical));
  };
  return only2(is, was) ?? main?.after ?? only2(was, is) ?? is.alters[0] ?? was.alters[0] ?? null;
}
function ofCreates(comparison, { equal, changed: changed3, came, went }) {
  return [
    ...[...equal, ...changed3].flatMap((pair2) => besideText(comparison, pair2)),
    ...equal.flatMap(spelledOtherwise),
    ...changed3.flatMap(definedQueryFound),
    ...changed3.slice(1).map(({ after: after2 }) => logic("definition changed at", after2)),
    ...came.map((meaning) => declared("definition added:", "logic", meaning)),
    ...went.map((meaning) => declared("definition removed:", "breaking", meaning))
  ];
}
function declared(words6, change, { statement }) {
  const at = inStatement(statement);
  return { change, words: `${words6} ${placeOf(at)}`, columns: [], at };
}
function logic(words6, { statement }) {
  const at = inStatement(statement);
  return { change: "logic", words: `${words6} ${placeOf(at)}`, columns: null, at };
}
function ofWhole(was, is, at) {
  const { changed: changed3, came, went, equal } = pairUp(was.rest, is.rest, () => "");
  const differences = at === null ? [] : definitionDifferences(was.definition, is.definition);
  return [
    ...differences.flatMap(
      (difference2) => at === null ? [] : { ...difference2, at: inStatement(at.statement, lineOf(difference2, at)) }
    ),
    ...equal.flatMap(spelledOtherwise),
    ...changed3.map(({ after: after2 }) => logic("ALTER changed at", after2)),
    ...came.map((meaning) => logic("ALTER added:", meaning)),
    ...went.map((meaning) => logic("ALTER removed:", meaning))
  ];
}
function lineOf({ columns }, { parsed: parsed2, sql: sql2 }) {
  const column = parsed2.definition?.columns.find(({ name }) => columns?.length === 1 && name === columns[0]);
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

// src/release/change/writer-change.ts
function writersFound(comparison, before, after2) {
  const { equal, changed: changed3, came, went } = pairsOf(comparison, jobsOf(before), jobsOf(after2));
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
function pairsOf({ same, back, moved }, before, after2) {
  const kept3 = new Set(after2.flatMap((statement) => same.get(statement) ?? []));
  const was = before.filter((statement) => !kept3.has(statement)).map((s) => meaningOf3(baselineVersion(s)));
  const is = after2.filter((statement) => !same.has(statement)).map((s) => meaningOf3(back(s)));
  return pairUp(
    was,
    is,
    ({ statement: { file } }, side) => side === "before" ? moved.get(file) ?? file : file
  );
}
function logic2(words6, at) {
  return { change: "logic", words: words6, columns: [], at: inStatement(at) };
}

// src/release/change/change.ts
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
    ...definitionFound(comparison, before, after2),
    ...writersFound(comparison, before, after2),
    ...identities.renamed.has(identity) ? renamedByAuthor(identity, after2) : []
  ];
  return summary(identity, found, isWritten(before) || isWritten(after2));
}
function isSame2({ same }, before, after2) {
  if (before === void 0 || after2 === void 0) return before === after2;
  const isKept = (was, is) => was.length === is.length && is.every((statement, i) => same.get(statement) === was[i]);
  return isKept(before.creates, after2.creates) && isKept(before.alters, after2.alters) && isKept(before.writers, after2.writers);
}
function wholeTable(identity, table, change, words6) {
  const first = table === void 0 ? void 0 : firstStatement(table);
  const at = first === void 0 ? null : inStatement(first);
  return { identity, change, differences: [words6], columns: null, at };
}
function renamedByAuthor(identity, after2) {
  const first = after2 === void 0 ? void 0 : firstStatement(after2);
  if (after2 === void 0 || first === void 0) return [];
  const words6 = `renamed: ${identity} \u2192 ${after2.id}`;
  return [{ change: "logic", words: words6, columns: null, at: inStatement(first) }];
}
function isWritten(table) {
  if (table === void 0) return false;
  return table.writers.length + table.seeds.length > 0 || table.creates.some(({ rowsOf: rowsOf2 }) => rowsOf2.length > 0);
}
function summary(identity, found, written) {
  const change = weightiest(found.map((difference2) => difference2.change));
  const at = found.find((difference2) => difference2.change === change)?.at ?? null;
  const told3 = new Set(found.map((difference2) => difference2.words).filter((words6) => words6 !== ""));
  return { identity, change, differences: [...told3], columns: columnsOf(found, written), at };
}
function columnsOf(found, written) {
  const columns = found.filter(({ change }) => startsRelease(change)).map((difference2) => written && difference2.refuses === true ? null : difference2.columns);
  return columns.includes(null) ? null : columns.flatMap((names2) => names2 ?? []);
}
var deployed = /* @__PURE__ */ new Set(["options", "additive", "logic", "breaking"]);
function startsRelease(change) {
  return deployed.has(change);
}

// src/release/findings/fault-at.ts
function faultAt(statement, code, message, hint2) {
  const { line: line2, column } = statement.statement;
  return { code, file: statement.file, line: line2, column, message, hint: hint2 };
}

// src/release/closure/exclusion.ts
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

// src/release/closure/expectation.ts
function externalUse(reader, { columns }) {
  if (columns === null) return true;
  if (columns.length === 0) return false;
  const text3 = statementText(reader);
  return takesAll(reader, text3) || columns.some((column) => text3.includes(column));
}
function takesAll({ reads, rowsOf: rowsOf2, creates: creates2 }, text3) {
  if (reads.length > rowsOf2.length || text3.includes("*") || /\bNATURAL\b/i.test(text3)) return true;
  return creates2 === null && /(?<!(?:[(,>]|LATERAL)\s*)\bTABLE\s+[^(\s]/i.test(text3);
}

// src/release/closure/insert-part.ts
function insertParts({ mentions, statement, sql: sql2 }) {
  const inOrder4 = mentions.toSorted((a, b) => a.name.start - b.name.start);
  const targets = inOrder4.filter(({ name }) => name.role === "write");
  return targets.map((target, i) => {
    const { start } = target.name;
    const end = targets[i + 1]?.name.start ?? statement.end;
    const own2 = inOrder4.filter(({ name }) => name.role === "read" && name.start >= start && name.start < end);
    return { target: target.table, reads: own2.map(({ table }) => table), text: sql2.text.slice(start, end) };
  });
}

// src/release/closure/closure.ts
function close(ground) {
  const { lineage, changes, identities, wanted } = ground;
  const causes = /* @__PURE__ */ new Map();
  const pinned = /* @__PURE__ */ new Set();
  const expectations2 = [...lineage.externals].filter((id) => isExpectation(id, changes, identities)).sort();
  const walked = /* @__PURE__ */ new Set();
  let level = enter2(starts(ground, expectations2), causes, wanted, pinned);
  while (level.length > 0) {
    const next2 = level.flatMap((id) => reached(id, ground, walked));
    level = enter2(next2, causes, wanted, pinned);
  }
  const faults = [...exclusionFaults(ground, causes), ...readersOfRemoved(lineage, identities)];
  return { causes, pinned, expectations: expectations2, faults, warnings: listedExternals(ground) };
}
function isExpectation(id, changes, identities) {
  const change = changes.get(id)?.change ?? "none";
  return !identities.added.has(id) && (startsRelease(change) || change === "in-place");
}
function starts({ lineage, changes, identities, wanted }, expectations2) {
  const own2 = [...changes].flatMap(([id, change]) => {
    if (lineage.externals.has(id)) return [];
    if (identities.added.has(id)) return [[id, { kind: "new" }]];
    if (identities.removed.has(id)) return [[id, { kind: "removed" }]];
    return startsRelease(change.change) ? [[id, { kind: "changed", at: change.at }]] : [];
  });
  const listed2 = [...wanted.listed].sort().filter((id) => !lineage.externals.has(id));
  return [
    ...own2,
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
  const through = (nodes, causesOf) => (nodes ?? []).flatMap((node) => {
    if (walked.has(node)) return [];
    walked.add(node);
    return causesOf(node, outputsOf3(node, lineage));
  });
  return [
    ...through(lineage.writers.get(id), (_, outputs) => entered(outputs, { kind: "written-with", via: id })),
    ...through(lineage.readers.get(id), (node, outputs) => byReading(id, node, outputs, identities))
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
  const own2 = outputs.filter((output) => targets.has(output));
  const [via] = own2;
  if (via === void 0) return entered(outputs, reads);
  const others = outputs.filter((output) => !targets.has(output));
  return [...entered(own2, reads), ...entered(others, { kind: "written-with", via })];
}
function enter2(found, causes, wanted, pinned) {
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

// src/release/naming/topic.ts
function topicOf(project2, name) {
  return optionsOf2(project2.tables.get(name)).get("topic") ?? project2.names.lastPart(name);
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
  const known3 = (topic) => isStale2(topic) ? stale.get(versionOf(topic).stem) ?? topic : topic;
  return {
    finalOf: (topic) => finals.get(known3(topic)) ?? topic,
    isStale: (topic) => isStale2(topic) && known3(topic) !== topic,
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

// src/release/naming/connector-edit.ts
function connectorEdits(head, topics) {
  return settingsWithTopics(head).flatMap(
    ({ connector: connector2, setting }) => settingEdits(textOf4(head, connector2), connector2, setting, topics)
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
function textOf4(head, { file }) {
  return head.files.get(file)?.text ?? "";
}
function settingEdits(text3, { file }, { spans }, { finalOf }) {
  return spans.flatMap(
    ({ start, end }) => topicWords(text3.slice(start, end)).flatMap((word) => {
      const green = finalOf(word.text);
      const at = start + word.at;
      return green === word.text ? [] : [{ file, start: at, end: at + word.text.length, text: green }];
    })
  );
}
function hidden(head, connector2, setting, topics) {
  const moving = topicWords(setting.value).filter(({ text: text3 }) => topics.finalOf(text3) !== text3);
  const edits = settingEdits(textOf4(head, connector2), connector2, setting, topics);
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

// src/release/pipeline/pipeline-order.ts
function kindOf2({ statement }) {
  if (statement.alters !== null) return "alter";
  if (statement.part === "seed") return "seed";
  if (statement.statement.kind === "create-view") return "view";
  return statement.part === "job" ? "job" : "table";
}
function inOrder(sent2) {
  const nodes = sent2.map(nodeOf);
  const graph = graphOf(nodes);
  const byKey = new Map(nodes.map((node) => [node.key, node.one]));
  const after2 = new Map(graph.rows);
  for (const node of nodes) after2.set(node.key, needs(node, graph));
  return topologicalOrder([...after2.keys()], after2).flatMap((key) => byKey.get(key) ?? []);
}
function altersByTable(sent2) {
  const alters2 = sent2.filter(({ statement }) => statement.alters !== null);
  const homes2 = alters2.length === 0 ? /* @__PURE__ */ new Map() : homesOf(sent2);
  const own2 = alters2.map((one) => {
    const table = one.outputs[0] ?? "";
    return { one, table, isHome: homes2.get(table) === one.statement.file };
  });
  const inTurn2 = [...own2.filter(({ isHome: isHome2 }) => isHome2), ...own2.filter(({ isHome: isHome2 }) => !isHome2)];
  const groups2 = groupBy(inTurn2, ({ table }) => table);
  return new Map([...groups2].map(([table, list2]) => [table, list2.map(({ one }) => one)]));
}
function homesOf(sent2) {
  const homes2 = /* @__PURE__ */ new Map();
  for (const { statement, nameOf: nameOf5 } of sent2) {
    const made3 = statement.creates === null ? null : nameOf5(statement.creates);
    if (made3 !== null && !homes2.has(made3)) homes2.set(made3, statement.file);
  }
  return homes2;
}
function nodeOf(one, index2) {
  const ordinal = String(index2).padStart(7, "0");
  return { one, key: `${one.outputs[0] ?? ""}${kindOf2(one)}${ordinal}` };
}
function graphOf(nodes) {
  const alters2 = nodes.filter(({ one }) => one.statement.alters !== null);
  const keys = new Map(alters2.map(({ one, key }) => [one, key]));
  const keyOf3 = (one) => keys.get(one) ?? "";
  const inTurn2 = altersByTable(nodes.map(({ one }) => one));
  const turns = [...inTurn2.values()].flatMap(
    (own2) => own2.slice(1).map((alter, i) => [alter, own2.slice(i, i + 1).map(keyOf3)])
  );
  const fillers = keysBy(nodes, ({ writes }) => writes);
  const several = [...fillers].filter(([, keys2]) => keys2.length > 1);
  return {
    makers: keysBy(nodes, ({ creates: creates2 }) => creates2 === null ? [] : [creates2]),
    fillers: new Map([...fillers, ...several.map(([table]) => [table, [rowsOf(table)]])]),
    rows: new Map(several.map(([table, keys2]) => [rowsOf(table), keys2])),
    alters: new Map([...inTurn2].map(([table, own2]) => [table, own2.slice(-1).map(keyOf3)])),
    turns: new Map(turns)
  };
}
function rowsOf(table) {
  return `${table}rows`;
}
function keysBy(nodes, tablesOf) {
  const index2 = /* @__PURE__ */ new Map();
  for (const { one, key } of nodes) {
    for (const table of tablesOf(one.statement)) {
      const name = one.nameOf(table);
      const keys = index2.get(name);
      if (keys === void 0) index2.set(name, [key]);
      else keys.push(key);
    }
  }
  return index2;
}
function needs({ one }, { makers, fillers, alters: alters2, turns }) {
  const { statement, nameOf: nameOf5, outputs } = one;
  const before = [];
  const comeAfter = (keys = []) => {
    for (const key of keys) before.push(key);
  };
  for (const table of outputs) comeAfter(makers.get(table));
  if (statement.alters !== null) {
    comeAfter(turns.get(one));
    return before;
  }
  const isFilled = statement.creates === null || statement.writes.length > 0;
  for (const read2 of statement.reads) {
    const table = nameOf5(read2);
    comeAfter(makers.get(table));
    comeAfter(alters2.get(table));
    if (isFilled) comeAfter(fillers.get(table));
  }
  if (statement.creates === null) for (const table of outputs) comeAfter(alters2.get(table));
  return before;
}

// src/release/pipeline/sent.ts
function readingOf(sent2) {
  const { statement } = sent2;
  const { definition: definition2, options, names: written } = statement.statement;
  const isHinted = written.some((name) => name.options.length > 0);
  const hasOnlyNames = definition2 === null && options.length === 0 && !isHinted;
  const sql2 = hasOnlyNames ? statement.sql : sent2.sql;
  const parsed2 = hasOnlyNames ? statement.statement : sent2.parsed;
  const names2 = new Map(parsed2.names.map((name, i) => [name, sent2.names[i] ?? ""]));
  return { sql: sql2, parsed: parsed2, identityOf: (name) => names2.get(name) ?? "" };
}
function sentMeaning(sent2, alters2) {
  const reading2 = readingOf(sent2);
  return sent2.statement.creates === null ? canonicalText(reading2.sql, reading2.parsed, reading2.identityOf) : definitionMeaning([reading2], alters2.map(readingOf));
}
function finalOutputs(statement, nameOf5) {
  const names2 = statement.outputs.map(nameOf5);
  return names2.length < 2 ? names2 : [...new Set(names2)].sort();
}

// src/release/pipeline/pipeline-table.ts
function madeTables(statements, { lastPart: lastPart3, consumers, readInGit }, known3) {
  const facts = gather2(statements);
  for (const fact of facts.values()) fact.read ||= readInGit.has(fact.name);
  const drafts = [...facts.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  const isConsumer = ({ view, identity }) => view && consumers.has(identity);
  const own2 = drafts.filter(isConsumer);
  const sinks = drafts.filter((fact) => fact.filled && !fact.read && !isConsumer(fact));
  const published = publishedNames(own2, sinks, lastPart3);
  return drafts.map((fact) => {
    const standing = standingOf(fact, facts, published, isConsumer(fact));
    const other = known3.get(fact.name);
    return other !== void 0 && isSameTable(fact, standing, other) ? other : madeTable(fact, standing);
  });
}
function isSameTable(fact, standing, { table, ...made3 }) {
  return isSameList(fact.creates, made3.creates) && isSameList(fact.alters, made3.alters) && isSameList(fact.jobs, made3.jobs) && fact.identity === table.identity && fact.file === table.file && fact.line === table.line && standing.kind === table.kind && standing.role === table.role && standing.published === table.published && standing.consumer === table.consumer;
}
function isSameList(some, others) {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}
function gather2(statements) {
  const facts = /* @__PURE__ */ new Map();
  const of = (name, identity) => {
    const known3 = facts.get(name) ?? newFacts(name, identity);
    facts.set(name, known3);
    return known3;
  };
  for (const { sent: sent2, statement } of statements) learn(sent2, statement, of);
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
  const { nameOf: nameOf5, identityOf, statement: own2 } = sent2;
  const at = (table) => of(nameOf5(table), identityOf(table));
  const made3 = own2.creates ?? own2.alters;
  const fed = made3 === null || own2.writes.includes(made3) ? own2.writes : [...own2.writes, made3];
  for (const table of fed) {
    const fact = at(table);
    remember(fact, sent2, statement);
    fact.filled ||= own2.writes.includes(table);
    if (statement.kind !== "seed") for (const input of own2.rowsOf) fact.inputs.add(nameOf5(input));
    if (fact.file === "" || own2.creates === table) {
      fact.file = statement.file;
      fact.line = statement.line;
    }
  }
  for (const table of own2.reads) at(table);
  for (const table of own2.rowsOf) if (!fed.includes(table)) at(table).read = true;
  if (made3 !== null) setOptions(at(made3), sent2);
  if (own2.creates !== null) define(at(own2.creates), sent2, statement);
}
function remember(fact, sent2, statement) {
  if (sent2.statement.alters !== null) fact.alters.push(sent2);
  else if (sent2.statement.creates !== null) fact.creates.push(sent2);
  else if (statement.kind !== "seed") fact.jobs.push(statement);
}
function setOptions(fact, { sql: sql2, parsed: parsed2 }) {
  for (const { key, value } of parsed2.options) if (altersInPlace(key)) fact.options.set(key, value);
  for (const key of resetKeys({ sql: sql2, statement: parsed2 })) fact.options.delete(key);
}
function define(fact, sent2, statement) {
  fact.view = statement.kind === "view";
  fact.primaryKey = sent2.parsed.definition?.primaryKey ?? [];
}
function standingOf(fact, facts, published, consumer) {
  return {
    kind: fact.filled ? fact.view ? "view" : "table" : "external",
    role: roleOf(fact, facts),
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
  return sha256(canonicalJson([definition2, properties2, jobs.map((job) => job.hash).sort()]));
}
function roleOf(fact, facts) {
  if (fact.filled && !fact.read) return "sink";
  const inputs = [...fact.inputs].filter((input) => input !== fact.name);
  return inputs.every((input) => facts.get(input)?.filled !== true) ? "source" : "intermediate";
}
function publishedNames(own2, sinks, lastPart3) {
  const forms = [
    ({ name }) => versionOf(lastPart3(name)).stem,
    ({ identity }) => lastPart3(identity),
    ({ identity }) => identity
  ];
  const published = new Map(own2.map(({ name }) => [name, name]));
  for (const form of forms) {
    const open2 = sinks.filter(({ name }) => !published.has(name));
    const taken2 = new Set(published.values());
    for (const [label, [only2, ...others]] of groupBy(open2, form)) {
      if (only2 !== void 0 && others.length === 0 && !taken2.has(label)) published.set(only2.name, label);
    }
  }
  return published;
}

// src/release/pipeline/pipeline-statement.ts
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
    const { statement, sql: sql2, parsed: parsed2 } = sent2;
    this.name = name;
    this.kind = kindOf2(sent2);
    this.reads = [...new Set(statement.reads.map(sent2.nameOf))].sort();
    this.writes = sent2.outputs;
    this.sql = sql2.text.slice(parsed2.start, parsed2.end);
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

// src/release/pipeline/sent-state.ts
function stateAmong(all) {
  const schemas = once(() => {
    const defining = groupBy(
      all.flatMap((sent2) => definedBy(sent2).map((table) => ({ table, sent: sent2 }))),
      ({ table }) => table
    );
    return schemasAbout((id) => (defining.get(id) ?? []).map(({ sent: sent2 }) => named(sent2)));
  });
  return (sent2) => stateOf(sent2.parsed, schemas().seenBy(named(sent2).idOf)).stateful;
}
function definedBy({ statement: { creates: creates2, alters: alters2 }, nameOf: nameOf5 }) {
  return [creates2, alters2].flatMap((table) => table === null ? [] : nameOf5(table));
}
function named({ parsed: parsed2, names: names2 }) {
  const ids = new Map(parsed2.names.map(({ parts: parts2 }, i) => [parts2.map(({ text: text3 }) => text3).join("."), names2[i]]));
  return {
    statement: parsed2,
    idOf: (parts2) => ids.get(parts2.join(".")) ?? parts2.join(".")
  };
}

// src/release/pipeline/statement-name.ts
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
  for (const group of groupBy(all, ({ kind: kind2, lastPart: lastPart3 }) => `${prefixes[kind2]}${lastPart3}`).values())
    sorted2(group).forEach((one, i) => names2.set(one, nameOf2(one, i + 1)));
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
function nameOf2({ kind: kind2, lastPart: lastPart3 }, ordinal) {
  const { stem, version } = versionOf(lastPart3);
  const suffix2 = (ordinal === 1 ? "" : `-s${ordinal}`) + (version === 1 ? "" : `-v${version}`);
  return fit(`${prefixes[kind2]}-${dashes(stem)}`, suffix2, stem);
}
var plain2 = /^[a-z0-9]+(_(?!s\d+$)[a-z0-9]+)*$/;
function dashes(stem) {
  if (plain2.test(stem)) return stem.replaceAll("_", "-");
  const words6 = stem.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [...words6, digest(stem)].join("-");
}
function digest(text3) {
  return sha256(text3).slice("sha256:".length, "sha256:".length + 8);
}
function fit(body, suffix2, stem) {
  if (body.length + suffix2.length <= limit2) return body + suffix2;
  const room = limit2 - suffix2.length - 9;
  return `${body.slice(0, room).replace(/-+$/, "")}-${digest(stem)}${suffix2}`;
}

// src/release/pipeline/pipeline.ts
function assemble(parts2, other) {
  const { sent: sent2, connectors, lastPart: lastPart3 } = parts2;
  const ordered2 = inOrder(sent2.filter((one) => one.statement.part !== "script"));
  const alters2 = altersByTable(ordered2);
  const drafts = ordered2.map((one) => draftOf(one, alters2, other));
  const names2 = statementNames(
    ordered2.map((one, i) => {
      const table = one.outputs[0] ?? one.statement.file;
      return { kind: kindOf2(one), table, lastPart: lastPart3(table), content: drafts[i]?.hash ?? noContent };
    })
  );
  const state = stateAmong(ordered2);
  const made3 = drafts.map((draft, i) => madeOf(draft, names2[i] ?? "", state));
  const statements = made3.map(({ statement }) => statement);
  const tables = madeTables(made3, parts2, other?.tables ?? /* @__PURE__ */ new Map());
  return {
    sent: sent2,
    pipeline: { tables: tables.map(({ table }) => table), statements, connectors },
    statements: new Map(made3.map((one) => [one.sent, one])),
    tables: new Map(tables.map((one) => [one.table.name, one]))
  };
}
var noContent = () => "";
function draftOf(sent2, altersOf, other) {
  const { creates: creates2 } = sent2.statement;
  const alters2 = creates2 === null ? [] : altersOf.get(sent2.nameOf(creates2)) ?? [];
  const known3 = other?.statements.get(sent2);
  if (known3 !== void 0 && isSameList(known3.alters, alters2))
    return { sent: sent2, alters: alters2, hash: known3.hash, known: known3.statement };
  return { sent: sent2, alters: alters2, hash: once(() => hashOf(sent2, alters2)), known: null };
}
function hashOf(one, alters2) {
  return sha256(canonicalJson([kindOf2(one), sentMeaning(one, alters2), one.properties]));
}
function madeOf({ sent: sent2, alters: alters2, hash, known: known3 }, name, state) {
  const statement = known3?.name === name ? known3 : statementOf(sent2, name, hash, state);
  return { sent: sent2, alters: alters2, hash, statement };
}

// src/release/pipeline/pipeline-connector.ts
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
  return { name, file: connector2.file, topics, config, hash: sha256(canonicalJson({ ...config, name })) };
}
var shown = 4;
function versionSuffix(topics) {
  const inOrder4 = topics.map(versionOf).sort((a, b) => a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0);
  const versions = inOrder4.map(({ version }) => version);
  const [first = 1, ...others] = versions;
  if (others.every((version) => version === first)) return first === 1 ? "" : `-v${first}`;
  if (versions.length <= shown) return versions.map((version) => `-v${version}`).join("");
  return `-v${Math.max(...versions)}-${sha256(canonicalJson(versions)).slice("sha256:".length).slice(0, 8)}`;
}

// src/release/pipeline/colour.ts
function bluePipeline(base2, consumers) {
  const sent2 = base2.statements.map((statement) => asWritten(statement, base2));
  const connectors = pipelineConnectors(base2, (topic) => topic);
  return assemble({ sent: sent2, connectors, lastPart: base2.names.lastPart, consumers, readInGit: /* @__PURE__ */ new Set() }, null);
}
function greenPipeline(known3, naming, blue) {
  const { head } = known3;
  const ofHead = (id) => known3.identities.ofHead.get(id) ?? id;
  const isFresh = (statement) => {
    const outputs = statement.outputs.map(ofHead);
    return outputs.some((id) => naming.released.has(id)) || needsNoGreen(statement, known3, outputs);
  };
  const fresh = head.statements.filter(isFresh);
  const defined2 = new Set(fresh.flatMap((statement) => statement.outputs.map(ofHead)));
  const isKept = (statement) => {
    const { outputs } = statement;
    const moved = outputs.some((id) => known3.closure.causes.has(id));
    return !moved && !fillsExternal(statement, known3) && !(needsNoGreen(statement, known3, outputs) && outputs.some((id) => defined2.has(id)));
  };
  const sent2 = [
    ...blue.sent.filter(({ statement }) => isKept(statement)),
    ...fresh.map((statement) => asReleased(statement, known3, naming))
  ];
  const connectors = pipelineConnectors(head, naming.topics.finalOf);
  const lastPart3 = lastPartsOf(known3, naming);
  const readInGit = readByPinned(known3, naming);
  return assemble({ sent: sent2, connectors, lastPart: lastPart3, consumers: known3.wanted.published, readInGit }, blue);
}
function readByPinned({ closure, lineage, identities }, { final }) {
  const nodes = [...closure.pinned].flatMap((id) => lineage.writers.get(id) ?? []);
  const read2 = nodes.flatMap(
    ({ statement: { rowsOf: rowsOf2, writes } }) => rowsOf2.filter((table) => !writes.includes(table))
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
    properties: propertiesOf(project2, statement),
    outputs: finalOutputs(statement, itself),
    nameOf: itself,
    identityOf: itself
  };
}
function asReleased(statement, known3, naming) {
  const { head, identities } = known3;
  const identityOf = (table) => identities.ofHead.get(table) ?? table;
  const nameOf5 = (table) => naming.final.nameOf(identityOf(table));
  const sql2 = naming.files.get(statement.file)?.sql ?? statement.sql;
  return {
    statement,
    sql: sql2,
    parsed: sql2.statements[statement.ordinal] ?? statement.statement,
    names: statement.mentions.map((mention) => nameOf5(mention.table)),
    properties: propertiesOf(head, statement),
    outputs: finalOutputs(statement, nameOf5),
    nameOf: nameOf5,
    identityOf
  };
}
function lastPartsOf({ base: base2, identities }, { final }) {
  const known3 = new Map([...identities.inHead.keys()].map((id) => [final.nameOf(id), final.lastPart(id)]));
  return (name) => known3.get(name) ?? base2.names.lastPart(name);
}

// src/release/naming/final.ts
function finalNames(base2, head, identities, green, released) {
  const isGreen = (identity) => released.has(identity) || identities.added.has(identity);
  const nameOf5 = (identity) => isGreen(identity) ? green.get(identity) ?? identity : identity;
  return {
    nameOf: nameOf5,
    lastPart: (identity) => {
      const name = nameOf5(identity);
      const names2 = base2.tables.has(name) ? base2.names : head.names;
      const own2 = names2.lastPart(name);
      return own2 === name ? afterQualifier(name, base2.names.qualifier(identity)) : own2;
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
function finalFiles(head, renaming, parse2) {
  const files = groupBy(head.statements, (statement) => statement.file);
  return new Map([...files].map(([file, own2]) => [file, finalFile(file, own2, renaming, parse2)]));
}
function finalFile(file, statements, renaming, parse2) {
  const edits = statements.filter((statement) => statement.part !== "script").flatMap((statement) => replacements(statement, renaming));
  const sql2 = statements[0]?.sql ?? { text: "", statements: [], faults: [] };
  return { file, edits, sql: edits.length === 0 ? sql2 : parse2(applyReplacements(sql2.text, edits)) };
}

// src/release/findings/altered-name.ts
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

// src/release/findings/ambiguous.ts
function ambiguousNames(known3) {
  const { head } = known3;
  const found = [...head.tables.values()].flatMap((table) => {
    const own2 = table.external && table.creates.length === 0;
    const longer = own2 ? head.names.longer(table.id) : [];
    return longer.length < 2 ? [] : findingOf(table, longer, known3);
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

// src/release/findings/behind.ts
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

// src/release/findings/home.ts
function sharedHomes(known3, draft) {
  const homes2 = [...homesInHead(known3, draft), ...homesOfBlue(known3)];
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

// src/release/findings/collision.ts
function collisions(known3, draft) {
  const { head, identities } = known3;
  const isReleased = (table) => draft.released.has(identities.ofHead.get(table.id) ?? table.id);
  const tables = [...head.tables.values()];
  const found = [
    ...tables.flatMap((table) => severalDefinitions(table, isReleased(table))),
    ...tables.flatMap(severalFiles),
    ...sharedHomes(known3, draft)
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

// src/release/findings/hidden-name.ts
function hiddenNames({ head }, released) {
  return [...head.tables.values()].flatMap((table) => {
    const name = head.names.lastPart(table.id);
    if (table.creates.length > 0 || !hasPlaceholder(name)) return [];
    const hidden2 = wordsIn(name).find((word) => released.has(word));
    return hidden2 === void 0 ? [] : mentioning(table).flatMap((one) => faultsIn(one, table, hidden2));
  });
}
function wordsIn(name) {
  const words6 = name.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
  return words6.flatMap((word) => [word, word.replace(/^[_$]+/, "")]);
}
function mentioning({ readers, writers, seeds, alters: alters2 }) {
  return [.../* @__PURE__ */ new Set([...readers, ...writers, ...seeds, ...alters2])];
}
function faultsIn({ sql: sql2, mentions, file }, { id }, hidden2) {
  const own2 = mentions.filter((mention) => mention.table === id);
  return own2.map(({ name }) => ({
    code: "not-understood",
    file,
    ...placeAt(lineStarts(sql2.text), name.start),
    message: `${sql2.text.slice(name.start, name.end)} may mean ${hidden2}, which is released`,
    hint: `write ${hidden2} without the placeholder, or name the file under ignore`
  }));
}

// src/release/findings/invariants.ts
function checkColours(known3, draft) {
  const { closure, identities, base: base2 } = known3;
  const blues = /* @__PURE__ */ new Set();
  const greens = /* @__PURE__ */ new Set();
  for (const id of closure.causes.keys()) {
    const green = draft.released.has(id) ? draft.final.nameOf(id) : null;
    if (green !== null) greens.add(green);
    if (green !== id && base2.tables.has(id) && !identities.added.has(id)) blues.add(id);
  }
  const pinned = new Set([...closure.pinned].map((id) => draft.final.nameOf(id)));
  for (const statement of draft.green.statements) checkStatement(statement, { blues, greens, pinned });
  checkWriters(known3, draft, greens);
}
function checkStatement({ name, kind: kind2, reads, writes }, colours) {
  const { blues, greens, pinned } = colours;
  const blue = reads.find((table) => blues.has(table));
  const mayReadBlue = kind2 === "table" || writes.every((table) => pinned.has(table));
  const isGreen = writes.some((table) => greens.has(table));
  if (blue !== void 0 && (isGreen || !mayReadBlue))
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
      (id) => released.has(id) && !written.has(`${placeOf2(statement)} ${final.nameOf(id)}`)
    );
    if (missing2 !== void 0)
      throw new InternalError(
        `${placeOf2(statement)} would not write ${final.nameOf(missing2)}, the green of ${missing2}`
      );
  }
}
function placeOf2({ file, statement }) {
  return `${file}:${statement.line}`;
}
function oneNameEach({ identities, head }, { final }) {
  const owners = /* @__PURE__ */ new Map();
  return [...identities.inHead].flatMap(([identity, name]) => {
    const own2 = final.nameOf(identity);
    const other = owners.get(own2);
    owners.set(own2, identity);
    const at = head.tables.get(name)?.creates[0] ?? head.tables.get(name)?.writers[0];
    if (other === void 0 || at === void 0) return [];
    const message = `${identity} and ${other} would both be called ${own2}`;
    const hint2 = "choose another version for one of them under release.versions";
    return [faultAt(at, "name-taken", message, hint2)];
  });
}
function tooLong({ identities, head }, { released, final, topics }, limit4) {
  const encoder = new TextEncoder();
  const topicOf2 = new Map(topics.moved.map(({ identity, green }) => [identity, green]));
  return [...released].sort().flatMap((identity) => {
    const table = head.tables.get(identities.inHead.get(identity) ?? "");
    const at = table?.creates[0] ?? table?.writers[0];
    const names2 = /* @__PURE__ */ new Set([final.lastPart(identity), topicOf2.get(identity) ?? ""]);
    const long = [...names2].filter((name) => encoder.encode(name).length > limit4);
    return at === void 0 ? [] : long.map((name) => faultAt(at, "name-too-long", words2(name, limit4), hint));
  });
}
var hint = "give the table, or its topic, a shorter name";
function words2(name, limit4) {
  const bytes = new TextEncoder().encode(name).length;
  return `${name} has ${bytes} bytes, and the strictest platform configured takes ${limit4}`;
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

// src/release/findings/left-out.ts
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
    const { start, end } = statement.fault.statement;
    const targets = insertTargets(statement.sql.text.slice(start, end));
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

// src/release/findings/lost.ts
function lostFindings(mattering) {
  const before = lostBefore(mattering);
  const statements = mattering.head.lost.map((lost) => statementFinding(lost, before, mattering));
  const files = mattering.head.unread.map((file) => fileFinding(file, mattering));
  const all = [...statements, ...files];
  return {
    faults: all.filter(isFault),
    warnings: all.filter((finding) => !isFault(finding))
  };
}
function lostBefore({ base: base2, renames }) {
  const moved = new Map(renames.map((rename2) => [rename2.from, rename2.to]));
  return new Set(base2.lost.map((lost) => `${moved.get(lost.file) ?? lost.file}${textOf5(lost)}`));
}
function brokenFiles(sides) {
  const { base: base2, head } = sides;
  const before = lostBefore(sides);
  const lost = head.lost.filter((one) => !isKnownLost(one, before)).map(({ file }) => file);
  const unread2 = head.unread.filter((file) => !isUnchanged(file, base2)).map(({ path }) => path);
  return /* @__PURE__ */ new Set([...lost, ...unread2]);
}
function isKnownLost(lost, before) {
  return before.has(`${lost.file}${textOf5(lost)}`);
}
function isUnchanged(file, base2) {
  return base2.files.get(file.path)?.oid === file.oid;
}
function textOf5({ sql: sql2, fault: fault2 }) {
  return sql2.text.slice(fault2.statement.start, fault2.statement.end).trim();
}
function statementFinding(lost, before, mattering) {
  const { fault: fault2, file } = lost;
  const changed3 = !mattering.allNew && !isKnownLost(lost, before);
  const named5 = fault2.words.find((word) => mattering.releasedWords.has(word));
  const blocked = fault2.placeholders && named5 !== void 0;
  const why2 = named5 === void 0 || changed3 ? "" : ` (and it names ${named5}, which is released)`;
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

// src/release/findings/missing.ts
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

// src/release/findings/published.ts
function publishedFaults(known3) {
  const ids = [...known3.wanted.published].sort();
  return ids.flatMap((id) => {
    const wrong = noView(id, known3);
    return wrong.length > 0 ? wrong : read(id, known3);
  });
}
function noView(id, { head, identities }) {
  const table = head.tables.get(identities.inHead.get(id) ?? "");
  const made3 = table?.creates[0] ?? table?.writers[0];
  if (made3 === void 0 || made3.statement.kind === "create-view") return [];
  const message = `${id} is under published, but is no view: only a view can change under its own name`;
  return [faultAt(made3, "published-no-view", message, `take ${id} out of published in bluegreen.yaml`)];
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

// src/release/findings/reading.ts
function readingFaults({ head, identities }, final, files) {
  const lastPart3 = (table) => final.lastPart(identities.ofHead.get(table) ?? table);
  return [...groupBy(head.statements, (statement) => statement.file)].flatMap(([name, statements]) => {
    const file = files.get(name);
    if (file === void 0 || file.edits.length === 0) return [];
    checkCount(file, statements);
    return statements.flatMap((statement) => captured(statement, file, lastPart3));
  });
}
function checkCount({ file, sql: sql2 }, statements) {
  const before = statements[0]?.sql;
  const same = before?.statements.length === sql2.statements.length && before.faults.length === sql2.faults.length;
  if (!same) throw new InternalError(`the rewrite of ${file} does not read as it did`);
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
  const taken2 = statement.mentions.find(
    ({ name }, i) => name.parts.at(-1)?.text !== shall[i] && text3.includes(shall[i] ?? "")
  );
  if (taken2 === void 0)
    throw new InternalError(`the rewrite of ${file}:${statement.statement.line} does not read as it should`);
  const become = lastPart3(taken2.table);
  const message = `${taken2.table} becomes ${become}, and this statement calls something else so already`;
  const hint2 = `give the alias, query or column ${become} another name here, or ${taken2.table} another version under release.versions`;
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
  return before.kind === after2.kind && before.names.length === after2.names.length && before.names.every((name, i) => isRenamed(name, after2.names[i], shall[i] ?? "")) && columnsOf2(before) === columnsOf2(after2);
}
function isRenamed(before, after2, shall) {
  if (after2 === void 0 || before.role !== after2.role || before.companion !== after2.companion) return false;
  const qualifier = ({ parts: parts2 }) => parts2.slice(0, -1).map((part) => part.text).join("");
  return after2.parts.at(-1)?.text === shall && qualifier(before) === qualifier(after2);
}
function columnsOf2({ definition: definition2 }) {
  const columns = definition2?.columns ?? [];
  return columns.map(({ name, type }) => `${name} ${type ?? ""}`).join("");
}

// src/sql/heard-text.ts
function heardTexts(text3) {
  const { heard, heardCount, starts: starts2 } = lex(text3);
  return Array.from({ length: heardCount }, (_, i) => {
    const token = heard[i] ?? 0;
    return text3.slice(starts2[token], starts2[token + 1]);
  });
}

// src/release/findings/routine-change.ts
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
function routinesIn(statements) {
  return statements.filter(({ statement: { kind: kind2 } }) => kind2 === "create-function" || kind2 === "create-model").flatMap((statement) => {
    const text3 = canonicalText(statement.sql, statement.statement, () => "");
    const name = definition.exec(text3)?.[1]?.replaceAll("`", "");
    return name === void 0 ? [] : [{ name, text: text3, statement }];
  });
}
function calls(statement, name) {
  const words6 = heardTexts(statementText(statement));
  return words6.some((word) => word.replaceAll("`", "").toLowerCase() === name.toLowerCase());
}
function warningOf(name, stay, { file, statement }) {
  const message = `${name} changed, and ${stay.join(", ")} goes on calling it as it is registered; list it under release.tables to rebuild it`;
  return { code: "routine-changed", message, file, line: statement.line };
}

// src/release/findings/topic-pattern.ts
function patternFaults(head, { moved }) {
  if (moved.length === 0) return [];
  return [...ofConnectors(head), ...ofTables(head)].flatMap((found) => faultOf(found, moved));
}
function ofConnectors(head) {
  return head.connectors.flatMap(
    ({ file, line: line2, settings }) => settings.filter(({ key }) => /(^|\.)topics\.regex$/.test(key)).map(({ value, key }) => ({ file, line: line2, column: 1, key, pattern: value }))
  );
}
function ofTables(head) {
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
  const plain5 = rest2.replace(/\\Q(.*?)(?:\\E|$)/gs, (_, quoted3) => quoted3.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).replace(/([*+?}])\+/g, "$1");
  try {
    return new RegExp(`^(?:${plain5})$`, flag2 ?? "");
  } catch {
    return null;
  }
}

// src/release/findings/warning.ts
function noBaseline() {
  const message = "no version tag was found, so everything is new and nothing is rewritten; tag what production runs (git tag v1.0.0 <commit>), or name it with --baseline";
  return { code: "no-baseline", message, file: "", line: 0 };
}
function handMadeNames(known3, { final }) {
  const { head, identities, closure } = known3;
  return [...identities.inHead].flatMap(([identity, name]) => {
    const table = head.tables.get(name);
    const at = table?.creates[0] ?? table?.writers[0];
    const stays = name === identity || closure.causes.has(identity);
    if (stays || at === void 0 || table?.external === true) return [];
    const message = `${name} becomes ${final.nameOf(identity)} again: ${whyBack(identity, known3)}`;
    return [{ code: "version-by-hand", message, file: at.file, line: at.statement.line }];
  });
}
function whyBack(identity, { wanted }) {
  return wanted.excluded.has(identity) ? "it is excluded, and so keeps its name" : `nothing in it changed. If it is to move all the same, list ${identity} under release.tables`;
}
function scriptWarnings(known3, { released }) {
  const { head, identities } = known3;
  const isMoved = (table) => released.has(identities.ofHead.get(table) ?? table) && !identities.added.has(table);
  return head.statements.flatMap(({ part, mentions, file, statement }) => {
    const named5 = part === "script" ? mentions.find((mention) => isMoved(mention.table)) : void 0;
    if (named5 === void 0) return [];
    const message = `this script names ${named5.table}, which is released; scripts are left as they are`;
    return [{ code: "script-names-released", message, file, line: statement.line }];
  });
}

// src/release/findings/findings.ts
function findingsOf(input, known3, draft, edits) {
  const { aliases, identities, wanted, closure } = known3;
  const mattering = matteringOf(input, known3, draft);
  const odd = [lostFindings(mattering), collisions(known3, draft), ambiguousNames(known3)];
  const own2 = [aliases, identities, wanted, closure, ...odd];
  return {
    faults: inOrder2([
      ...baselineFaults2(input, edits),
      ...own2.flatMap((finding) => finding.faults),
      ...draft.targets.faults,
      ...hiddenNames(known3, mattering.releasedWords),
      ...ofNames(input, known3, draft)
    ]),
    warnings: inOrder2([
      ...input.baseline === null ? [noBaseline()] : [],
      ...own2.flatMap((finding) => finding.warnings),
      ...handMadeNames(known3, draft),
      ...scriptWarnings(known3, draft),
      ...changedRoutines(known3, draft),
      ...leftOutTables(known3),
      ...unfilled(known3),
      ...undefinedGreens(known3, draft),
      ...staleTopicWarnings(known3.head, draft.topics)
    ])
  };
}
function ofNames(input, known3, draft) {
  const { head } = known3;
  return [
    ...publishedFaults(known3),
    ...alteredNames(known3, draft),
    ...head.faults,
    ...connectorFaults(head, draft.topics),
    ...patternFaults(head, draft.topics),
    ...oneNameEach(known3, draft),
    ...tooLong(known3, draft, input.options.nameLimit),
    ...readingFaults(known3, draft.final, draft.files)
  ];
}
function matteringOf(input, known3, draft) {
  const { base: base2, head, renames } = known3;
  const { strict } = input.options;
  const allNew = input.baseline === null;
  return { base: base2, head, renames, allNew, strict, releasedWords: releasedWords(known3, draft) };
}
function releasedWords({ base: base2, head, identities, closure }, { final }) {
  return new Set(
    [...closure.causes.keys()].flatMap((identity) => {
      const now = identities.inHead.get(identity) ?? identity;
      return [base2.names.lastPart(identity), head.names.lastPart(now), final.lastPart(identity)];
    })
  );
}
function inOrder2(findings) {
  const unique = new Map(findings.map((one) => [`${one.file}${one.line}${one.message}`, one]));
  return [...unique.values()].sort(
    (a, b) => a.file === b.file ? a.line - b.line || (a.message < b.message ? -1 : 1) : a.file < b.file ? -1 : 1
  );
}

// src/release/identity/resemblance.ts
function coupled(heads, bases) {
  return heads.length === bases.length ? inOrder3(heads, bases) : closest2(heads, bases);
}
function inOrder3(heads, bases) {
  const theirs = byPlace(bases);
  return byPlace(heads).flatMap((head, i) => {
    const base2 = theirs[i];
    return base2 === void 0 ? [] : [[head, base2]];
  });
}
function byPlace(tables) {
  const ordinal = (table) => firstStatement(table)?.ordinal ?? 0;
  return [...tables].sort((a, b) => ordinal(a) - ordinal(b));
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
  const words6 = heardTexts(text3).flatMap((token) => token.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
  return words6.map((word) => versionOf(word).stem);
}
function ownText(statement, table) {
  if (statement.writes.length < 2) return statementText(statement);
  const own2 = insertParts(statement).filter(({ target }) => target === table);
  return own2.map(({ text: text3 }) => text3).join(" ");
}
function best(one, others) {
  let found = null;
  let most3 = 0;
  for (const other of others) {
    const points = resemblance(one.words, other.words);
    if (points === most3) found = null;
    if (points <= most3) continue;
    found = other;
    most3 = points;
  }
  return found;
}
function resemblance(one, other) {
  let common2 = 0;
  for (const word of one) if (other.has(word)) common2++;
  return common2 === 0 ? 0 : common2 / (one.size + other.size - common2);
}

// src/release/identity/author-renaming.ts
function matchRenamed(matching) {
  const { base: base2, head, moved, pairs: pairs2, taken: taken2 } = matching;
  const filled2 = (table) => !table.external;
  const ofBase = placesOf(base2, (id) => taken2.has(id) ? id : null, moved);
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
  const left2 = heads.filter((table) => !matching.pairs.has(table.id));
  if (open2.length > 0) for (const table of left2) matching.faults.push(ambiguous(table, open2));
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

// src/release/identity/stem.ts
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
  const left2 = heads.filter((table) => !matching.pairs.has(table.id));
  const open2 = bases.filter((table) => !matching.taken.has(table.id));
  const [head, base2] = [left2[0], open2[0]];
  if (head === void 0 || base2 === void 0) return;
  if (left2.length === 1 && open2.length === 1) pair(matching, head.id, base2.id);
  else for (const table of left2) matching.faults.push(ambiguous(table, open2));
}
function matchFiles(matching, heads, bases) {
  const fileOf = (table) => firstStatement(table)?.file;
  const inBase = groupBy(bases, (table) => {
    const file = fileOf(table);
    return file === void 0 ? void 0 : matching.moved.get(file) ?? file;
  });
  for (const [file, tables] of groupBy(heads, fileOf)) {
    const others = file === void 0 ? [] : inBase.get(file) ?? [];
    for (const [one, other] of coupled(tables, others)) pair(matching, one.id, other.id);
  }
}

// src/release/identity/identity.ts
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
  const { base: base2, pairs: pairs2, taken: taken2, renamed, faults, warnings } = matching;
  const inHead = namesInHead(matching);
  const unclear = broken.size === 0 ? /* @__PURE__ */ new Set() : unclearTables(matching, inHead, broken);
  const isRemoved = ({ id, external }) => !external && !taken2.has(id) && !unclear.has(id);
  const removed = [...base2.tables.values()].filter(isRemoved).map((table) => table.id);
  return { ofHead: pairs2, inHead, renamed, added, removed: new Set(removed), unclear, faults, warnings };
}
function unclearTables({ base: base2, head, moved }, inHead, broken) {
  const count3 = (table, file, isIn) => table === void 0 ? 0 : statementsOf(table).filter((one) => isIn(one.file) === file).length;
  const isUnclear = (table) => [...broken].some((file) => {
    const was = count3(table, file, (own2) => moved.get(own2) ?? own2);
    return was > count3(head.tables.get(inHead.get(table.id) ?? ""), file, (own2) => own2);
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

// src/release/change/in-place.ts
function inPlaceChanges(known3) {
  const { changes, closure, lineage } = known3;
  return [...changes].filter(
    ([id, { change }]) => change === "in-place" && !closure.causes.has(id) && !lineage.externals.has(id)
  ).filter(([id]) => !known3.wanted.excluded.has(id)).flatMap(([id]) => changesOf(id, known3));
}
function changesOf(identity, { base: base2, head, identities, changes }) {
  const before = optionsOf2(base2.tables.get(identity));
  const after2 = optionsOf2(head.tables.get(identities.inHead.get(identity) ?? identity));
  const keys = [.../* @__PURE__ */ new Set([...before.keys(), ...after2.keys()])].filter(altersInPlace).sort();
  const at = changes.get(identity)?.at;
  return keys.map((key) => ({ key, before: before.get(key) ?? null, after: after2.get(key) ?? null })).filter((change) => change.before !== change.after).map((change) => ({
    identity,
    name: identity,
    ...change,
    file: at?.file ?? "",
    line: at?.line ?? 0
  }));
}

// src/release/closure/lineage.ts
function lineageOf(head, identities) {
  const idOf = (name) => identities.ofHead.get(name) ?? name;
  const statements = head.statements.filter((statement) => statement.part !== "script").map((statement) => ({
    statement,
    reads: distinct2(statement.reads, idOf),
    outputs: distinct2(statement.outputs, idOf)
  }));
  const filled2 = new Set(statements.flatMap(({ statement }) => statement.writes.map(idOf)));
  const mentioned = statements.flatMap(({ reads, outputs }) => [...reads, ...outputs]);
  return {
    statements,
    readers: index(statements, (node) => node.reads),
    writers: index(statements, (node) => node.outputs),
    externals: new Set(mentioned.filter((id) => !filled2.has(id)))
  };
}
function distinct2(names2, idOf) {
  const ids = names2.map(idOf);
  return ids.length < 2 ? ids : [...new Set(ids)];
}
function index(nodes, keysOf) {
  const map = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    for (const key of keysOf(node)) {
      const list2 = map.get(key);
      if (list2 === void 0) map.set(key, [node]);
      else list2.push(node);
    }
  }
  return map;
}

// src/release/closure/reason.ts
var told = 3;
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
  const links = [link3, ...first].slice(0, told);
  return { length: length + 1, first: links, last: length === 0 ? link3 : last, root };
}
function sentence({ length, first, last, root }) {
  if (length <= told) return [...first, root].join(", which ");
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
function releasedTables(known3, draft, inPlace) {
  const sides = { blue: byName(draft.blue), green: byName(draft.green) };
  const altered3 = inPlace.map((change) => change.identity);
  const identities = /* @__PURE__ */ new Set([...known3.closure.causes.keys(), ...altered3]);
  const read2 = readsOf(known3);
  const why2 = reasonsOf(known3.closure.causes);
  return [...identities].sort().map((id) => ({
    ...releasedTable(id, known3, draft, sides, read2.get(id) ?? /* @__PURE__ */ new Set()),
    reason: why2.get(id) ?? "is altered in place"
  }));
}
function byName(pipeline) {
  return new Map(pipeline.tables.map((table) => [table.name, table]));
}
function readsOf({ lineage }) {
  const reads = /* @__PURE__ */ new Map();
  for (const node of lineage.statements) {
    for (const output of node.outputs) {
      const own2 = reads.get(output) ?? /* @__PURE__ */ new Set();
      for (const read2 of node.reads) if (read2 !== output) own2.add(read2);
      reads.set(output, own2);
    }
  }
  return reads;
}
function releasedTable(identity, known3, draft, sides, reads) {
  const { base: base2, identities, closure, changes } = known3;
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
    ...placeOf3(identity, known3, table),
    role: table?.role ?? "intermediate",
    published: table?.published ?? null,
    reads: [...reads].filter(isReleased).sort(),
    readsUnmoved: [...reads].filter((id) => !isReleased(id)).map((id) => draft.final.nameOf(id)).sort()
  };
}
function placeOf3(identity, { changes, head, identities }, table) {
  const change = changes.get(identity);
  const isTold = change !== void 0 && (startsRelease(change.change) || change.change === "in-place");
  const own2 = head.tables.get(identities.inHead.get(identity) ?? "");
  const first = own2?.writers[0] ?? own2?.creates[0];
  const at = isTold ? change.at : null;
  if (at !== null) return at;
  return first === void 0 ? { file: table?.file ?? "", line: table?.line ?? 0 } : inStatement(first);
}
function untouchedTables({ head, identities }, tables) {
  const moved = new Set(tables.map((table) => table.identity));
  const own2 = [...head.tables.values()].filter((table) => !table.external);
  return own2.filter((table) => !moved.has(identities.ofHead.get(table.id) ?? table.id)).length;
}

// src/release/release-hash.ts
function releaseHash(tables, { blue, green, topics }, accepted) {
  const [old, fresh] = [contentsOf(blue), contentsOf(green)];
  const released = tables.map((table) => ({
    identity: table.identity,
    blue: table.blue,
    green: table.green,
    old: table.blue === null ? null : old(table.blue),
    new: table.green === null ? null : fresh(table.green)
  }));
  const connectors = {
    old: connectorsOn(blue, new Set(topics.moved.map((moved) => moved.blue))),
    new: connectorsOn(green, new Set(tables.map(({ identity }) => topics.ofIdentity.get(identity) ?? "")))
  };
  return sha256(canonicalJson({ released, connectors, accepted: accepted ?? [] }));
}
function contentsOf({ tables, statements }) {
  const byName3 = new Map(tables.map((table) => [table.name, table]));
  const rows3 = statements.filter((statement) => statement.kind === "seed").flatMap((seed) => seed.writes.map((table) => ({ table, seed })));
  const seeds = groupBy(rows3, ({ table }) => table);
  return (name) => {
    const table = byName3.get(name);
    const own2 = (seeds.get(name) ?? []).map(({ seed }) => seed.hash).sort();
    return [table?.hash ?? "", table?.options ?? {}, own2];
  };
}
function connectorsOn({ connectors }, topics) {
  const own2 = connectors.filter((connector2) => connector2.topics.some((topic) => topics.has(topic)));
  return own2.map((connector2) => connector2.hash).sort();
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
  const own2 = name.toUpperCase();
  if (steady.has(own2)) return "repeatable";
  return unsteady.has(own2) ? "unrepeatable" : "unknown";
}

// src/sql/numbering/select-number.ts
function numberOfSelectRows(to, select, scope, output) {
  const { numbers } = to.ground;
  const { where: where2, groupBy: groupBy2, having, qualify } = select;
  if (groupBy2 === null && holdsUnknown(select.items.map(({ expression }) => expression)))
    return numbers.unique();
  const condition = (expression, seen) => expression === null ? 0 : numberOfExpression(to, expression, seen);
  const distinct3 = select.quantifier === "DISTINCT" ? output.columns : [];
  return numbers.of(JSON.stringify(wordsOf2(to, select)), [
    numberOfFrom(to, scope),
    condition(where2, scope),
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
  const tables = from === null ? "" : textAround(side, from, queriesIn(from));
  return [tables, quantifier ?? "", stream, isOne, ...[...hints, ...stars].map((span) => side.text(span))];
}
function numberOfFrom(to, scope) {
  const on = scope.joins.flatMap(
    ({ join: join13, end }) => join13.on === null ? [] : [numberOfExpression(to, join13.on, scopeUpTo(scope, end))]
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
  const { made: made3 } = relation;
  const before = to.rows.get(made3);
  if (before !== void 0) return before;
  to.rows.set(made3, to.ground.numbers.unique());
  const number2 = numberOfMaking(to, made3, relation);
  to.rows.set(made3, number2);
  return number2;
}
function numberOfAll(to, relation) {
  const { numbers } = to.ground;
  if (relation.openings.length > 0) return numbers.unique();
  const columns = relation.columns.map((column) => numberOfColumn(to, column));
  return numbers.of("all", [numberOfRows(to, relation), ...columns]);
}
function numberOfMaking(to, made3, relation) {
  const { numbers } = to.ground;
  switch (made3.type) {
    case "table":
      return numberOfTable(to, made3.table);
    case "select":
      return numberOfSelectRows(to, made3.select, made3.scope, relation);
    case "joined":
      return numberOfFrom(to, made3.scope);
    case "ordered":
      return numberOfOrdered(to, made3.query, made3.input, made3.scope);
    case "set-operation":
      return numberOfSetOperation(to, made3.operation.operators, made3.terms);
    case "values":
      return numbers.of(`VALUES ${made3.rows.length}`);
    case "renamed":
      return numberOfRows(to, made3.input);
    case "unnest":
      return numberOfText(to, made3.unnest, made3.unnest.arguments, made3.scope);
    case "extended":
      return numberOfExtended(to, made3.call, made3.input, made3.scope);
    case "match":
      return numberOfMatch(to, made3.match, made3.input, made3.scope);
    case "function":
    case "unknown":
      return numbers.unique();
  }
}
function numberOfTable(to, table) {
  const { schema } = table;
  const names2 = schema === null ? [] : [...schema.primaryKey, ...clockOf(schema.watermark)];
  const columns = names2.map((name) => {
    const own2 = schema?.columns.find((column) => column.name === name) ?? null;
    return { type: "stored", table, name, schema: own2 };
  });
  const parts2 = columns.map((source) => numberOfColumn(to, { name: source.name, source }));
  return to.ground.numbers.of("rows", [to.ground.rowsOf(table), ...parts2]);
}
function clockOf(watermark) {
  return watermark === null ? [] : [watermark.column, ...watermark.uses];
}
function numberOfOrdered(to, query, input, scope) {
  const { orderBy, limit: limit4, offset } = query;
  if (limit4 === null && offset === null) return numberOfRows(to, input);
  const { numbers } = to.ground;
  const keys = orderBy.map(
    ({ expression, descending, nulls }) => expression.type === "path" ? numbers.of(`${descending} ${nulls}`, [numberOfExpression(to, expression, scope)]) : numberOfAll(to, input)
  );
  const bounds = [limit4, offset].map((bound) => bound === null ? 0 : numberOfExpression(to, bound, scope));
  const text3 = orderBy.map(({ expression, descending, nulls }) => [
    to.side.text(expression),
    descending,
    nulls
  ]);
  return numbers.of(`LIMIT ${JSON.stringify(text3)}`, [numberOfRows(to, input), ...bounds, ...keys]);
}
function numberOfSetOperation(to, operators, terms) {
  const compares = operators.some((operator) => operator !== "UNION ALL");
  const parts2 = terms.map((term) => compares ? numberOfAll(to, term) : numberOfRows(to, term));
  return to.ground.numbers.of(operators.join(", "), parts2);
}
function numberOfExtended(to, call, input, scope) {
  const inside = nothingInside();
  for (const argument of call.arguments) lookAtArgument(to, inside, argument, scope);
  const text3 = textAround(to.side, call, inside.queries);
  return to.ground.numbers.of(text3, [numberOfRows(to, input), ...inside.parts]);
}
function lookAtArgument(to, inside, argument, scope) {
  const value = argument.type === "named" ? argument.value : argument;
  if (value.type !== "table-argument") {
    look(to, inside, value, scope);
    return;
  }
  inside.queries.push(value.query);
  const keys = [...value.partitionBy, ...value.orderBy.map(({ expression }) => expression)];
  for (const key of keys) look(to, inside, key, scope);
}
function numberOfMatch(to, match, input, scope) {
  const expressions = [
    ...match.partitionBy,
    ...match.orderBy.map(({ expression }) => expression),
    ...match.defines.map(({ condition }) => condition)
  ];
  const said5 = numberOfText(to, { start: match.input.end, end: match.end }, expressions, scope);
  return to.ground.numbers.of(`MATCH_RECOGNIZE ${to.side.text(match.input)}`, [numberOfRows(to, input), said5]);
}

// src/sql/numbering/expression-number.ts
function nothingInside() {
  return { parts: [], queries: [], mayFail: false };
}
function numberOfExpression(to, expression, scope) {
  return numberOfText(to, expression, [expression], scope);
}
function numberOfText(to, span, expressions, scope) {
  const inside = nothingInside();
  for (const expression of expressions) look(to, inside, expression, scope);
  const holes = inside.queries.sort((a, b) => a.start - b.start);
  return noted(to, inside, to.ground.numbers.of(textAround(to.side, span, holes), inside.parts));
}
function noted({ failing }, { mayFail }, number2) {
  if (mayFail) failing.add(number2);
  return number2;
}
function look(to, inside, expression, scope) {
  switch (expression.type) {
    case "path":
      inside.parts.push(numberOfPath(to, expression, scope));
      return;
    case "star":
      for (const { relation } of scope.entries) inside.parts.push(numberOfAll(to, relation));
      return;
    case "subquery":
      inside.parts.push(numberOfAll(to, relationInside(inside, expression.query, scope)));
      return;
    case "table-argument":
      lookAtTable(to, inside, expression, scope);
      return;
    case "unary":
      if (expression.operator === "EXISTS" && expression.operand.type === "subquery")
        inside.parts.push(numberOfRows(to, relationInside(inside, expression.operand.query, scope)));
      else look(to, inside, expression.operand, scope);
      return;
    case "call":
      lookAtCall(to, inside, expression, scope);
      return;
    case "cast":
      if (castMayFail(expression, scope)) inside.mayFail = true;
      look(to, inside, expression.operand, scope);
      return;
    default:
      eachChild(expression, (child) => look(to, inside, child, scope));
  }
}
function relationInside(inside, query, scope) {
  inside.queries.push(query);
  return relationOfQuery(query, scope);
}
function lookAtTable(to, inside, argument, scope) {
  const relation = relationInside(inside, argument.query, scope);
  inside.parts.push(numberOfAll(to, relation));
  eachChild(argument, (child) => look(to, inside, child, scope));
}
function numberOfPath(to, { parts: parts2 }, scope) {
  const meaning = meaningOf(parts2, scope);
  return meaning.type === "column" ? numberOfColumn(to, meaning.column) : numberOfAll(to, meaning.relation);
}
function lookAtCall(to, inside, call, scope) {
  if (!isSteady(to, call.name)) inside.parts.push(to.ground.numbers.unique());
  const [first] = call.arguments;
  const countsRows = first?.type === "star" && first.qualifier.length === 0;
  eachChild(call, (child) => {
    if (child !== first || !countsRows) look(to, inside, child, scope);
  });
  const window = call.over !== null && "type" in call.over ? call.over.base : call.over;
  if (window !== null) inside.parts.push(numberOfWindow(to, window, scope));
}
function numberOfWindow(to, name, scope) {
  const window = scope.select?.windows.find((named5) => named5.name.text === name.text)?.window;
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
  const number2 = numberOfSource(to, source);
  to.columns.set(source, number2);
  return number2;
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
  const inside = nothingInside();
  look(to, inside, computed2.expression, computed2.scope);
  return noted(to, inside, to.ground.numbers.of(`computed as ${source.schema?.said ?? ""}`, inside.parts));
}
function numberOfProduced(to, { by, place, from, scope, whole: whole2 }) {
  const { numbers } = to.ground;
  const isKnown2 = by === "UNNEST" || by.startsWith("window_") || isSteady(to, by);
  if (!isKnown2) return numbers.unique();
  return numbers.of(`${by} ${place}`, [
    ...from.map((expression) => numberOfExpression(to, expression, scope)),
    ...whole2.map((relation) => numberOfAll(to, relation))
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
  const isShort = lengths.has(name) && parameters[0] !== unbounded;
  return !nullable2 || isShort || [...elements, ...fields.map(({ type }) => type)].some(isLimited);
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
  const rows3 = relation.openings.length > 0 ? ground.numbers.unique() : numberOfRows(to, relation);
  const filled2 = filledColumns(output);
  const columns = new Map(filled2.map(({ to: name, column }) => [name, numberOfColumn(to, column)]));
  return {
    rows: ground.numbers.of("output", [header, rows3, ...endangering(to, filled2, output)]),
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
  const words6 = [upsert, overwrite, conflict, hints.map((hint2) => to.side.text(hint2)), fixed2];
  const values = partition.flatMap(
    ({ value }) => value === null ? [] : [numberOfExpression(to, value, scope)]
  );
  return to.ground.numbers.of(JSON.stringify(words6), values);
}

// src/sql/numbering/numbers.ts
function newNumbers() {
  const known3 = /* @__PURE__ */ new Map();
  let last = 0;
  const unique = () => last += 1;
  return {
    unique,
    of: (way, parts2 = []) => {
      const key = `${parts2.join(" ")}${way}`;
      const number2 = known3.get(key) ?? unique();
      known3.set(key, number2);
      return number2;
    }
  };
}

// src/release/closure/effect.ts
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

// src/release/closure/computed-effect.ts
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
  const statements = [...table?.writers ?? [], ...table?.seeds ?? []];
  return statements.flatMap((statement) => {
    const ground = groundOf(statement, seen, numbers, inputs, repeats);
    const properties2 = canonicalJson(propertiesOf(project2, statement));
    const own2 = seen.fillingsOf(statement).filter(([target]) => target === id);
    if (own2.length === 0) return [{ rows: numbers.unique(), columns: /* @__PURE__ */ new Map(), isSteady: true }];
    return own2.map(([, filling]) => {
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
  const left2 = [...after2];
  const columns = /* @__PURE__ */ new Set();
  for (const was of before) {
    const at = left2.findIndex(({ rows: rows3 }) => rows3 === was.rows);
    const [is] = at === -1 ? [] : left2.splice(at, 1);
    if (is === void 0) return "everything";
    for (const name of [...was.columns.keys(), ...is.columns.keys()])
      if (was.columns.get(name) !== is.columns.get(name)) columns.add(name);
  }
  return columns;
}

// src/sql/lineage/reads.ts
function readsOf2(statement, catalogue) {
  const parsed2 = parsedOf(statement);
  const outputs = parsed2 === null ? [] : outputsOf(parsed2.syntax, parsed2.cursor.tokens.text, catalogue);
  const all = outputs.flatMap(originsOfOutput);
  const unknown5 = outputs.length === 0 ? "what it computes is not understood" : whyUnknown(all);
  const whole2 = new Set(all.flatMap((origins2) => origins2.whole.map(({ written }) => written)));
  const read2 = byTable2(all);
  const tables = new Map(statement.names.filter(isRead).map((name) => [writtenName(name), name]));
  return [...tables].sort(byName2).map(([table, name]) => {
    const own2 = [...read2.get(table) ?? [], ...clocksAndKeys(schemaOf(name, catalogue))];
    const listed2 = whole2.has(table) ? `all columns of ${table} are listed or compared` : null;
    return { table, columns: [...new Set(own2)].sort(), everything: unknown5 ?? listed2 };
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
function byTable2(all) {
  const tables = /* @__PURE__ */ new Map();
  for (const { values, influences } of all) {
    for (const column of [...values, ...influences]) {
      const { written } = column.table;
      const columns = tables.get(written) ?? /* @__PURE__ */ new Set();
      tables.set(written, columns);
      for (const name of withComputed(column)) columns.add(name);
    }
  }
  return tables;
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

// src/release/closure/seen-tables.ts
function seenTables(project2, versionOf4, identityOf) {
  const namesOf5 = remembered((statement) => tablesByName(versionOf4(statement)));
  const defining = definingStatements(project2, identityOf);
  const schemas = schemasAbout((id) => (defining.get(id) ?? []).map((statement) => named5(statement)));
  const idOf = (statement) => (parts2) => namesOf5(statement).get(parts2.join(".")) ?? parts2.join(".");
  const named5 = (statement) => ({
    statement: versionOf4(statement).parsed,
    idOf: idOf(statement)
  });
  const seenBy = (statement) => schemas.seenBy(idOf(statement));
  const meant = (statement, written) => namesOf5(statement).get(written) ?? written;
  return {
    meant,
    schemaOf: (id) => schemas.tableOf(id),
    fillingsOf: remembered(
      (statement) => fillingsOf(comparable(versionOf4(statement)), seenBy(statement)).map(
        (filling) => [idOf(statement)(filling.target), filling]
      )
    ),
    wholeOf: remembered((statement) => {
      const reads = readsOf2(versionOf4(statement).parsed, seenBy(statement));
      const whole2 = reads.filter(({ everything }) => everything !== null);
      return new Set(whole2.map(({ table }) => meant(statement, table)));
    })
  };
}
var definingRoles = /* @__PURE__ */ new Set(["define", "alter", "rename"]);
function definingStatements({ statements }, identityOf) {
  const pairs2 = statements.filter(({ creates: creates2, alters: alters2 }) => creates2 !== null || alters2 !== null).flatMap((statement) => {
    const mentions = statement.mentions.filter(({ name }) => definingRoles.has(name.role));
    const ids = new Set(mentions.map(({ table }) => identityOf(table)));
    return [...ids].map((id) => ({ id, statement }));
  });
  const groups2 = groupBy(pairs2, ({ id }) => id);
  return new Map([...groups2].map(([id, list2]) => [id, list2.map(({ statement }) => statement)]));
}
function comparable({ sql: sql2, parsed: parsed2, identityOf }) {
  return { sql: sql2, statement: parsed2, nameOf: identityOf };
}
function tablesByName({ parsed: parsed2, identityOf }) {
  return new Map(
    parsed2.names.flatMap((name) => [
      [dotted(name), identityOf(name)],
      [dotted(name) + name.companion, identityOf(name)]
    ])
  );
}
function dotted({ parts: parts2 }) {
  return parts2.map((part) => part.text).join(".");
}
function remembered(make2) {
  const known3 = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const before = known3.get(key);
    if (before !== void 0) return before;
    const made3 = make2(key);
    known3.set(key, made3);
    return made3;
  };
}

// src/release/closure/effects.ts
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
  const order = topologicalOrder(reached2, new Map(reached2.map((id) => [id, inputsOf(id, following)])));
  for (let grown = true; grown; ) grown = order.filter((id) => spread(id, spreading)).length > 0;
  return spreading;
}
function inputsOf(id, { lineage }) {
  return [...new Set((lineage.writers.get(id) ?? []).flatMap(({ reads }) => reads))];
}
function externalEffects({ full, changes }) {
  const told3 = full.expectations.flatMap((id) => {
    const change = changes.get(id);
    return change !== void 0 && startsRelease(change.change) ? [[id, saidOf(change)]] : [];
  });
  return new Map(told3);
}
function saidOf({ columns }) {
  return columns === null ? "everything" : new Set(columns);
}
function spread(id, spreading) {
  const { moved, on, looked: looked2 } = spreading;
  const inputs = inputsOf(id, spreading);
  const state = [
    moved.has(id),
    ...inputs.map((input) => `${moved.has(input)}${effectText(effectOn(input, on))}`)
  ];
  if (looked2.get(id) === state.join()) return false;
  looked2.set(id, state.join());
  const isNew = !moved.has(id);
  const kept3 = isNew && !mustMove(id, spreading) ? effectFor(id, spreading, false) : null;
  if (kept3 !== null && isNone(kept3.effect)) return false;
  const grown = isNew && move(id, spreading);
  const { effect } = kept3?.isSteady === true ? kept3 : effectFor(id, spreading, true);
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
  const kind2 = full.causes.get(id)?.kind;
  if (kind2 === "changed" || kind2 === "new" || kind2 === "removed" || kind2 === "listed") return true;
  const change = changes.get(id)?.change ?? "none";
  if (published.has(id) || startsRelease(change)) return true;
  const [was, is] = [base2.tables.get(id), head.tables.get(identities.inHead.get(id) ?? "")];
  const isMadeByReading = is?.creates.some(({ rowsOf: rowsOf2 }) => rowsOf2.length > 0) ?? false;
  return change === "in-place" && isMadeByReading || textsOf2(was?.seeds) !== textsOf2(is?.seeds, spreading.back);
}
function textsOf2(statements = [], versionOf4 = baselineVersion) {
  return JSON.stringify(statements.map((statement) => versionOf4(statement).raw).sort());
}
function effectFor(id, spreading, anew) {
  const own2 = ownEffect(id, spreading);
  if (own2 === "everything" || isAllAffected(id, spreading)) return { effect: "everything", isSteady: true };
  const isTouched = inputsOf(id, spreading).some((input) => isTouchedInput(input, spreading));
  if (!isTouched && !anew) return { effect: own2, isSteady: false };
  const { effect, isSteady: isSteady2 } = computed(id, spreading, anew);
  return { effect: settled2(id, together(own2, effect), spreading), isSteady: isSteady2 };
}
function isTouchedInput(id, { moved, on }) {
  return moved.has(id) || !isNone(effectOn(id, on));
}
function ownEffect(id, { changes, full, base: base2, head, identities }) {
  const change = changes.get(id);
  const kind2 = full.causes.get(id)?.kind;
  if (kind2 === "listed" || identities.added.has(id) || identities.removed.has(id)) return "everything";
  if (change === void 0 || !startsRelease(change.change)) return noEffect;
  const [was, is] = [base2.tables.get(id), head.tables.get(identities.inHead.get(id) ?? "")];
  return was?.creates.length === is?.creates.length ? saidOf(change) : "everything";
}
function isAllAffected(id, spreading) {
  const { lineage, head, identities } = spreading;
  const own2 = head.tables.get(identities.inHead.get(id) ?? "");
  const fills2 = /* @__PURE__ */ new Set([...own2?.writers ?? [], ...own2?.seeds ?? []]);
  return (lineage.writers.get(id) ?? []).some((node) => hides(node, fills2.has(node.statement), spreading));
}
function hides(node, fills2, spreading) {
  const { on, seen, identities } = spreading;
  const touched = node.reads.filter((input) => !isNone(effectOn(input, on)));
  if (touched.length === 0) return false;
  const isOne = node.outputs.length === 1;
  if (touched.some((input) => !fills2 || isOne && effectOn(input, on) === "everything")) return true;
  const rows3 = new Set(node.statement.rowsOf.map((name) => identities.ofHead.get(name) ?? name));
  const whole2 = seen.wholeOf(node.statement);
  return touched.some((input) => !rows3.has(input) || whole2.has(input));
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
function settled2(id, effect, { seen, seenBefore }) {
  if (effect === "everything" || effect.size === 0) return effect;
  const schemas = [seen.schemaOf(id), seenBefore.schemaOf(id)];
  const isHidden = schemas.some(
    (schema) => schema === null || schema.unknown !== null || schema.primaryKey.some((column) => effect.has(column))
  );
  return isHidden ? "everything" : effect;
}

// src/release/closure/spared.ts
function sparedTables(following) {
  const { full } = following;
  const effects = effectsOf(following);
  const spared2 = [...full.causes.keys()].filter((id) => !effects.moved.has(id)).sort();
  return new Map(spared2.map((id) => [id, reasonFor(id, following, effects)]));
}
var told2 = 5;
function reasonFor(id, following, effects) {
  const { lineage, full } = following;
  const reads = [...new Set((lineage.writers.get(id) ?? []).flatMap((node) => node.reads))].sort();
  const other = reads.filter((input) => input !== id && (full.causes.has(input) || effects.on.has(input)));
  const used = other.filter((input) => !isNone(effects.on.get(input) ?? noEffect));
  const same = other.filter((input) => !used.includes(input));
  const unused = used.slice(0, told2).map((input) => `${columnsOf3(input, effects)} of ${input}`);
  return [
    ...unused.length > 0 ? [`does not use what changes: ${and(unused, used.length)}`] : [],
    ...same.length > 0 ? [`reads ${and(same.slice(0, told2), same.length)}, which ${comes(same)} out as before`] : []
  ].join("; ");
}
function columnsOf3(id, { on }) {
  const effect = on.get(id) ?? noEffect;
  const columns = effect === "everything" ? ["everything"] : [...effect].sort();
  return and(columns.slice(0, told2), columns.length);
}
function comes(tables) {
  return tables.length === 1 ? "comes" : "come";
}
function and(shown3, all) {
  return shown3.join(", ") + (all > shown3.length ? ` and ${all - shown3.length} more` : "");
}

// src/release/served.ts
function settle(served, draft) {
  let burnt = /* @__PURE__ */ new Set();
  for (; ; ) {
    const made3 = draft(burnt);
    const more = contradicted(served, made3).filter((name) => !burnt.has(name));
    if (more.length === 0) return made3;
    burnt = /* @__PURE__ */ new Set([...burnt, ...more]);
  }
}
function contradicted(served, draft) {
  if (Object.keys(served).length === 0) return [];
  const greens = new Set([...draft.released].map((id) => draft.final.nameOf(id)));
  const isOther2 = ({ name, hash }) => (own(served, name) ?? hash) !== hash;
  const { tables, statements } = draft.green;
  const seeds = statements.filter((statement) => statement.kind === "seed");
  return [
    ...tables.filter((table) => greens.has(table.name) && isOther2(table)).map((table) => table.name),
    ...seeds.filter(isOther2).flatMap((seed) => seed.writes.filter((table) => greens.has(table)))
  ];
}

// src/release/closure/staying.ts
function excludedTables(known3, { final }) {
  const { closure, wanted } = known3;
  const pinned = [...closure.pinned].filter((id) => wanted.excluded.has(id)).sort();
  return pinned.map((identity) => {
    const reads = blueReads(identity, known3);
    const change = known3.changes.get(identity)?.change ?? "none";
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
  const own2 = changed3 ? ["its own change waits"] : [];
  const blue = reads.length > 0 ? [`goes on reading ${reads.join(", ")} until its own next change`] : [];
  const all = [...own2, ...blue];
  return all.length > 0 ? all.join(", and it ") : "it stays as it is";
}
function sparableTables(known3) {
  return [...known3.sparable].map(([identity, reason]) => {
    const spared2 = !known3.closure.causes.has(identity);
    return { identity, reason, spared: spared2, reads: spared2 ? blueReads(identity, known3) : [] };
  });
}

// src/release/naming/target.ts
function targetNames(naming) {
  const { base: base2, identities } = naming;
  const green = /* @__PURE__ */ new Map();
  for (const [identity, name] of identities.inHead)
    if (keepsOwnName(naming, identity)) green.set(identity, name);
  const versioned = [...identities.inHead.keys()].filter((id) => base2.tables.has(id) && !green.has(id));
  const used = usedNames(naming);
  const faults = [];
  for (const family of groupBy(versioned.sort(), (id) => stemKey(id, base2.names)).values()) {
    const named5 = nameFamily(family, naming, used);
    for (const [id, name] of named5.green) green.set(id, name);
    faults.push(...named5.faults);
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
function nameFamily(family, naming, used) {
  const { base: base2, versions, burnt, moved } = naming;
  const versionNow = (id) => versionOf(base2.names.lastPart(id)).version;
  const inOrder4 = [...family].sort((a, b) => versionNow(a) - versionNow(b));
  const pins = inOrder4.flatMap((id) => {
    const pin = versions.get(id);
    return pin === void 0 ? [] : [{ owner: id, version: pin, name: nameWith(id, naming, pin) }];
  });
  const taken2 = new Map(pins.map(({ version, owner }) => [version, owner]));
  const given = [...pins];
  for (const id of inOrder4.filter((one) => !versions.has(one))) {
    const fits = (one) => !taken2.has(one.version) && isFree(one, used, naming) && !burnt.has(one.name);
    const next2 = lowest(id, versionNow(id) + 1, naming, fits);
    taken2.set(next2.version, id);
    given.push(next2);
  }
  const isWrong = (pin) => pin.name === pin.owner || taken2.get(pin.version) !== pin.owner || !isFree(pin, used, naming);
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

// src/release/identity/spelled.ts
function spelledTables(base2, head, identities) {
  const forms = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const enter4 = (form, spelling, identity) => {
    const map = forms[form];
    map?.set(spelling, (map.get(spelling) ?? /* @__PURE__ */ new Set()).add(identity));
  };
  const gone = [...identities.removed].map((identity) => [identity, identity]);
  for (const [identity, name] of [...identities.inHead, ...gone]) {
    const { names: names2 } = base2.tables.has(identity) ? base2 : head;
    for (const spelling of suffixes(identity, names2)) enter4(0, spelling, identity);
    for (const spelling of suffixes(name, head.names)) enter4(1, spelling, identity);
    for (const spelling of suffixes(identity, names2)) enter4(2, stemOf(spelling), identity);
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
  const named5 = (names2) => new Set(names2.flatMap((name) => only(spelled, name) ?? []));
  const unclear = (names2) => names2.filter((name) => only(spelled, name) === null);
  const pins = Object.entries(options.versions).flatMap(([name, version]) => {
    const id = only(spelled, name);
    return id === null ? [] : [[id, version]];
  });
  return {
    listed: named5(options.tables),
    excluded: named5(options.exclude),
    versions: new Map(pins),
    published: named5(options.published),
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
function unknown4(spelled, name, where2) {
  const message = `${where2} names ${name}, which ${whyUnclear(spelled, name)}`;
  const hint2 = `correct or remove the name under ${where2}`;
  return { code: "unknown-table", file: "", line: 0, column: 0, message, hint: hint2 };
}
function unlisted(spelled, name, what) {
  const message = `${name} ${what}, but ${whyUnclear(spelled, name)}`;
  return { code: "unknown-table", message, file: "", line: 0 };
}
function whyUnclear(spelled, name) {
  const several = spelled.meaning(name);
  if (several.length > 1) return `may mean any of ${[...several].sort().join(", ")}`;
  const known3 = spelled.all();
  const near = known3.length === 0 ? "" : `; did you mean ${closest(name, [...known3])}?`;
  return `is no table of the project${near}`;
}

// src/release/make.ts
var nothingYet = { ref: "nothing", commit: null };
function makeRelease(input, parse2) {
  const understanding = understand(input, parse2);
  const draft = settle(input.options.served, (burnt) => draftOf2(understanding, burnt, parse2));
  return releaseOf(input, understanding, draft);
}
function understand(input, parse2) {
  const { base: base2, head, aliases } = projectsOf(input, parse2);
  const { renames, options } = input;
  const identities = identify({ base: base2, head, renames, allNew: input.baseline === null });
  const wanted = resolveOptions(options, base2, head, identities);
  const back = bringBack(base2, head, identities, parse2);
  const { listed: listed2, excluded, published } = wanted;
  const changes = tableChanges({ base: base2, head, identities, back, renames, excluded });
  const lineage = lineageOf(head, identities);
  const closing = (spared2) => close({ base: base2, lineage, changes, identities, wanted: { listed: listed2, excluded, spared: spared2 } });
  const full = closing(/* @__PURE__ */ new Set());
  const sparable = sparedTables({ ...{ base: base2, head, lineage, changes, identities, back, full }, published });
  const isMinimal = options.closure === "minimal" && sparable.size > 0;
  const closure = isMinimal ? closing(new Set(sparable.keys())) : full;
  return { base: base2, head, aliases, identities, wanted, changes, lineage, closure, sparable, renames };
}
function projectsOf(input, parse2) {
  const read2 = sqlReader(parse2, input.space);
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
function draftOf2(known3, burnt, parse2) {
  const { base: base2, head, identities, wanted, closure } = known3;
  const unversioned = /* @__PURE__ */ new Set([...known3.lineage.externals, ...wanted.published]);
  const { versions } = wanted;
  const moved = closure.causes;
  const targets = targetNames({ base: base2, head, identities, moved, versions, burnt, unversioned });
  const released = new Set([...closure.causes.keys()].filter((id) => !identities.removed.has(id)));
  const final = finalNames(base2, head, identities, targets.green, released);
  const renaming = forwards(base2, head, identities, final);
  const files = finalFiles(head, renaming, parse2);
  const topics = topicsOf(base2, head, identities, final, renaming);
  const draft = { targets, released, final, files, topics };
  const blue = bluePipeline(base2, wanted.published);
  return { ...draft, blue: blue.pipeline, green: greenPipeline(known3, draft, blue).pipeline };
}
function releaseOf(input, known3, draft) {
  const { blue, green } = draft;
  const inPlace = inPlaceChanges(known3);
  const tables = releasedTables(known3, draft, inPlace);
  const edits = editsOf(known3.head, draft);
  const { faults, warnings } = findingsOf(input, known3, draft, edits);
  if (faults.length === 0) checkColours(known3, draft);
  return {
    project: input.project,
    baseline: input.baseline ?? nothingYet,
    head: input.head,
    tables,
    untouched: untouchedTables(known3, tables),
    excluded: excludedTables(known3, draft),
    sparable: sparableTables(known3),
    inPlace,
    expectations: known3.closure.expectations,
    edits: faults.length > 0 ? [] : edits,
    blue,
    green,
    hash: releaseHash(tables, draft, input.options.accepted),
    warnings,
    faults
  };
}
function editsOf(head, draft) {
  const sql2 = [...draft.files.values()].flatMap(({ file, edits }) => edits.map((edit) => ({ file, ...edit })));
  const all = [...sql2, ...connectorEdits(head, draft.topics)];
  return all.sort((a, b) => a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1);
}

// src/settings/table-list.ts
import { parse } from "../vendor/jsonc-parser-AO2QORY5.js";
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
  const value = parse(text3, errors, { allowTrailingComma: true });
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
function releaseOf2(place, sides, { settings, options }, served, dialect) {
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
    (text3) => parseSql(text3, dialect)
  );
}

// src/main/sides.ts
function readRevision(repository, { ref, commit }) {
  return commit === null ? repository.readWorkTree(isPipelineFile) : repository.readSnapshot({ ref, commit }, isPipelineFile);
}
async function committed(repository, revision, files) {
  if (revision.commit !== null) return revision;
  const commit = await repository.resolveCommit("HEAD");
  const [now, then] = await Promise.all([
    readRevision(repository, revision),
    readRevision(repository, { ref: "HEAD", commit })
  ]);
  const isSame3 = async (file) => plain3(await repository.readText(null, file)) === plain3(await repository.readText(commit, file));
  const same = [
    differing2(now.files, then.files).size + differing2(then.files, now.files).size === 0,
    ...await Promise.all(files.map(isSame3))
  ];
  return same.every(Boolean) ? { ...revision, commit } : revision;
}
function plain3(text3) {
  return text3?.replaceAll("\r\n", "\n") ?? null;
}
async function readSides(repository, spec, head) {
  const baseline = await repository.resolveBaseline(spec, head.commit);
  if (baseline === null) {
    const { files } = await readRevision(repository, head);
    const own3 = { baseline, head, baselineFiles: [], headFiles: files, ownFiles: files };
    return { ...own3, behind: /* @__PURE__ */ new Set(), conflicts: [], renames: [] };
  }
  const [before, after2, merge, renames] = await Promise.all([
    readRevision(repository, baseline),
    readRevision(repository, head),
    repository.containment(baseline, head, isPipelineFile),
    repository.renames(baseline, head, isPipelineFile)
  ]);
  const own2 = { baseline, head, baselineFiles: before.files, ownFiles: after2.files };
  switch (merge.kind) {
    case "ancestor":
      return { ...own2, headFiles: after2.files, behind: /* @__PURE__ */ new Set(), conflicts: [], renames };
    case "merged":
      return {
        ...own2,
        headFiles: merge.snapshot.files,
        behind: differing2(after2.files, merge.snapshot.files),
        conflicts: [],
        renames
      };
    case "conflict":
      return { ...own2, headFiles: after2.files, behind: /* @__PURE__ */ new Set(), conflicts: merge.paths, renames };
    case "unrelated":
      return { ...own2, headFiles: after2.files, behind: /* @__PURE__ */ new Set(), conflicts: [""], renames };
  }
}
function differing2(own2, merged2) {
  const ids = new Map(own2.map((file) => [file.path, file.oid]));
  return new Set(merged2.filter((file) => ids.get(file.path) !== file.oid).map((file) => file.path));
}

// src/main/workspace.ts
import { basename, isAbsolute as isAbsolute3, relative as relative2, resolve as resolve2 } from "node:path";

// src/deploy/lease.ts
var LeaseHeld = class extends Error {
  lease;
  constructor(lease2) {
    super(`held by ${lease2.holder} since ${lease2.since}, until ${lease2.until} unless it renews`);
    this.name = "LeaseHeld";
    this.lease = lease2;
  }
};
var LeaseLost = class extends Error {
  constructor(message) {
    super(message);
    this.name = "LeaseLost";
  }
};
var leaseDuration = 12e4;
function granted(before, holder, now, duration2) {
  const token = before === null ? Math.max(1, Math.floor(Date.parse(now) / 1e3)) : before.lease.token + 1;
  return { holder, token, since: now, until: later(now, duration2) };
}
function renewed(record, lease2, now, duration2) {
  if (record === null) throw new LeaseLost(`the lease of ${lease2.holder} is gone`);
  if (record.lease.token !== lease2.token)
    throw new LeaseLost(`${record.lease.holder} has taken over, since ${record.lease.since}`);
  if (record.released) throw new LeaseLost("it was released");
  if (isPast(record.lease, now)) throw new LeaseLost(`it was not renewed before ${record.lease.until}`);
  return { ...lease2, until: later(now, duration2) };
}
function sighted(before, lease2, now) {
  const isSame3 = before?.lease.token === lease2.token;
  if (!isSame3) return { lease: lease2, since: now, skewed: false };
  if (before.lease.until === lease2.until) return before;
  return { lease: lease2, since: now, skewed: before.skewed || isPast(lease2, now) };
}
function isOver({ lease: lease2, since, skewed }, now, duration2) {
  return Date.parse(now) - Date.parse(since) > duration2 || !skewed && isPast(lease2, now);
}
function withdrawn({ lease: lease2 }) {
  return { lease: { ...lease2, token: Math.max(1, lease2.token - 1) }, released: true };
}
function isPast(lease2, now) {
  return Date.parse(now) > Date.parse(lease2.until);
}
function later(now, duration2) {
  return new Date(Date.parse(now) + duration2).toISOString();
}

// src/git/ref-place.ts
import { setTimeout } from "node:timers/promises";

// src/git/said.ts
var known = /failed to push some refs|hook declined|Another git process seems|an editor opened by|are terminated then try|may have crashed in this|remove the file manually/;
function saidBy(stderr) {
  const lines = withoutSecrets(stderr).split("\n").map((line2) => line2.replace(new RegExp("\\p{Cc}", "gu"), " ").trim()).filter((line2) => line2 !== "" && !known.test(line2));
  const server = after(/^remote: +(?:error: +)?(?=\S)/, lines);
  const complaint = after(/^(?:fatal|error): +/, lines).slice(0, 1);
  const telling = [...server, ...complaint];
  return (telling.length > 0 ? telling : lines).join("; ");
}
function after(start, lines) {
  return lines.filter((line2) => start.test(line2)).map((line2) => line2.replace(start, ""));
}
function withoutSecrets(text3) {
  return text3.replace(/(\w+:\/\/)[^/@\s]*@/g, "$1");
}

// src/git/left-lock.ts
var moments = [20, 50, 100, 200, 400, 800];
function lockIn(said5) {
  return /Unable to create '([^']+\.lock)': File exists/.exec(said5)?.[1] ?? null;
}
function lockGone(file) {
  return `once ${file} is removed, where no git runs`;
}
function unwritable(step, ref, stderr) {
  const said5 = saidBy(stderr);
  const file = lockIn(said5);
  const waits2 = file === null ? "once .git may be written to, and its disk has space" : lockGone(file);
  return new Refusal(step, `${ref} cannot be written: ${said5}`, sameAgain, [], waits2);
}
function unmoved(step, ref, remote, said5) {
  const name = withoutSecrets(remote);
  const waits2 = `once ${name} takes pushes to ${ref} again`;
  return new Refusal(step, `${name} does not move ${ref}: ${said5}`, sameAgain, [], waits2);
}

// src/git/publish.ts
import { writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/git/entry.ts
function treeEntry(line2) {
  const tab = line2.indexOf("	");
  const [mode = "", , oid = ""] = line2.slice(0, tab).split(" ");
  return { path: line2.slice(tab + 1), kind: kindOf3(mode), oid, mode };
}
function kindOf3(mode) {
  if (mode === "160000") return "submodule";
  return mode === "120000" ? "symlink" : "file";
}
function takesPart({ path, kind: kind2 }, wanted) {
  return kind2 !== "file" || wanted(path);
}
function isMangled(path) {
  return path.includes("\uFFFD");
}
function textFile(path, oid, { text: text3, problem, pointer }) {
  return { path, kind: pointer ? "lfs-pointer" : "file", oid, text: text3, problem };
}
function namedFile({ path, kind: kind2, oid }) {
  return { path, kind: kind2, oid, text: null, problem: isMangled(path) ? "not-utf-8" : null };
}
function byPath(files) {
  return files.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

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
var oldGit = (said5) => faultOf2("no-git", `git on this machine is too old${said5 && `: ${said5}`}`, installGit);
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

// src/git/in-groups.ts
var together2 = 16;
async function inGroups(items, act) {
  const results = [];
  for (let at = 0; at < items.length; at += together2) {
    const group = items.slice(at, at + together2);
    const settled3 = await Promise.allSettled(group.map((item, place) => act(item, at + place)));
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

// src/git/command.ts
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
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
var plain4 = [
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
  const own2 = Object.entries(process.env).filter(([name, value]) => value !== void 0 && !local.has(name));
  return Object.assign(Object.fromEntries(own2), fixed, more);
}
function startGit(cwd, args, env = {}) {
  return spawn("git", [...plain4, ...args], {
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
  const said5 = saidBy(stderr);
  if (code === 129) return new FaultError([oldGit(said5)]);
  return new Refusal(`git ${call}`, said5 || `git ended with exit code ${code}`, "");
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
  contents(names2, take2, limit4 = Infinity) {
    return this.#ask(names2, limit4, take2);
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
  #ask(names2, limit4, take2) {
    if (names2.length === 0) return Promise.resolve();
    const child = this.#started();
    const verb = limit4 === null ? "info" : "contents";
    const lines = names2.map((name) => /[\n\0]/.test(name) ? "info " : `${verb} ${name}`);
    return new Promise((resolve3, reject) => {
      this.#batches.push({ missing: names2.length, limit: limit4, take: take2, resolve: resolve3, reject });
      hold(child, true);
      child.stdin?.write(`${lines.join("\n")}
flush
`);
    });
  }
  #started() {
    if (this.#child) return this.#child;
    const child = startGit(this.#cwd, ["cat-file", "--batch-command", "--buffer"], this.#env);
    let said5 = "";
    child.stdout?.on("data", (chunk) => this.#read(chunk));
    child.stderr?.on("data", (chunk) => said5 += chunk.toString("utf8"));
    child.stdin?.on("error", () => void 0);
    child.on("error", (error) => this.#fail(child, startFault(error, this.#cwd)));
    child.on("close", (code) => this.#fail(child, failure("cat-file", code ?? -1, said5)));
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
    const limit4 = this.#batches[0]?.limit ?? null;
    if (object3 && limit4 !== null)
      this.#body = { object: object3, kept: object3.size <= limit4, parts: [], missing: object3.size + 1 };
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
  const act = alive2 ? "ref" : "unref";
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    const method = handle && Reflect.get(handle, act);
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
  missing: /not found|does not appear to be a git repository|\b404\b/i,
  damaged: /bad (?:tree |blob |commit )?object|[Cc]ould not read [0-9a-f]{40}|unable to read|not our ref|corrupt|unable to parse/
};
var PassingTrouble = class extends Refusal {
};
function unreachable(step, remote, stderr, ref) {
  const said5 = saidBy(stderr) || "git said nothing";
  const subject = ref === void 0 ? "" : `${ref} at `;
  const message = `${subject}${withoutSecrets(remote)}: ${said5}`;
  const waits2 = remedyFor(said5);
  if (waits2 !== null) return new Refusal(step, message, sameAgain, [], waits2);
  if (!words3.damaged.test(said5))
    return new PassingTrouble(step, message, sameAgain, [], "once the network is there");
  return ref === void 0 ? new Refusal(step, `${message}
An object is missing, here or there`, "git fsck") : incomplete(step, withoutSecrets(remote), message, ref);
}
function incomplete(step, remote, message, ref) {
  const removal = `git push ${remote} :${ref}`;
  if (step === "lease")
    return new Refusal(step, message, removal, [], "once it is sure that nobody is deploying");
  const lost = `${message}
An object is missing at ${remote}. Another clone may have it: one where git rev-list --objects ${ref} ends without an error. Run there, the next command brings everything back to ${remote}`;
  const waits2 = "once a clone is found that has every object";
  return new Refusal(step, lost, `${removal} && git push ${remote} ${ref}`, [], waits2);
}
function remedyFor(said5) {
  const lock = lockIn(said5);
  if (lock !== null) return lockGone(lock);
  if (words3.access.test(said5))
    return "once the token has `contents: write` to push, `contents: read` to fetch";
  if (words3.missing.test(said5))
    return "once the address of the remote (git remote -v) is right, and the token may see it";
  return null;
}
function isPassing(error) {
  return error instanceof PassingTrouble;
}
function isHeld(stderr) {
  return lockIn(stderr) !== null || /but expected|reference already exists/.test(stderr);
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
  const parts2 = [rejected.split("	")[2] ?? "", saidBy(stderr)];
  const message = parts2.filter((part) => part !== "").join(": ");
  const stale = isStale(`${rejected}
${stderr}`) || await tipOf(remote, ref, "push") !== expected;
  return { outcome: stale ? "stale" : lockIn(stderr) === null ? "refused" : "held", message };
}
function isStale(said5) {
  return /\((?:stale info|fetch first|non-fast-forward|incorrect old value provided|reference already exists)\)|but expected/.test(
    said5
  );
}
async function tipOf(remote, ref, step) {
  const { code, stdout, stderr } = await remote.list(ref);
  if (code !== 0) throw unreachable(step, remote.name, stderr);
  const found = stdout.toString("utf8").split("\n").find((line2) => line2.endsWith(`	${ref}`));
  return found?.slice(0, found.indexOf("	")) ?? null;
}

// src/git/ref-place.ts
var defaultPauses = [1e3, 2e3, 4e3, 8e3];
var RefPlace = class {
  ref;
  #git;
  #step;
  #remote;
  #pauses;
  /** `step`: what refusals are told to be of. `remote`: null where the ref never leaves this clone. */
  constructor(git, ref, step, remote, pauses2 = defaultPauses) {
    this.ref = ref;
    this.#git = git;
    this.#step = step;
    this.#remote = remote;
    this.#pauses = pauses2;
  }
  /** The commit that it stands at; null where there is none. */
  tip() {
    return this.#remote === null ? this.#git.refCommit(this.ref) : tipOf(this.#remote, this.ref, this.#step);
  }
  /** Brings what it stands at here, without moving anything. */
  async bring() {
    if (this.#remote === null) return;
    const { code, stderr } = await this.#remote.fetch([this.ref]);
    if (code !== 0 && !/couldn't find remote ref/.test(stderr))
      throw unreachable(this.#step, this.#remote.name, stderr, this.ref);
  }
  /** The command that removes it where its truth is. */
  get removal() {
    return this.#remote === null ? `git update-ref -d ${this.ref}` : `git push ${withoutSecrets(this.#remote.name)} :${this.ref}`;
  }
  /**
   * Moves it from `expected` (null: it does not exist) to `next`; false where it stands elsewhere. A push that got no
   * answer may have happened: that is looked up before it is repeated.
   * @throws Refusal where it may not be moved, or the remote cannot be reached
   */
  async move(expected, next2) {
    const remote = this.#remote;
    for (const pause2 of [...remote === null ? moments : this.#pauses, null]) {
      const attempt = await (remote === null ? this.#moveHere(expected, next2) : this.#moveThere(remote, expected, next2));
      if (typeof attempt === "string") return attempt === "moved";
      if (pause2 === null) throw attempt;
      await setTimeout(pause2);
    }
    return false;
  }
  async #moveHere(expected, next2) {
    const { code, stderr } = await this.#git.moveRef(this.ref, next2, expected);
    if (code === 0) return "moved";
    if (await this.#git.refCommit(this.ref) !== expected) return "elsewhere";
    const refusal2 = unwritable(this.#step, this.ref, stderr);
    if (!isHeld(stderr)) throw refusal2;
    return refusal2;
  }
  async #moveThere(remote, expected, next2) {
    try {
      const pushed = await pushCommit(remote, next2, this.ref, expected);
      if (pushed.outcome === "pushed") return "moved";
      if (pushed.outcome === "refused") throw this.#refused(remote, pushed.message);
      const refusal2 = unmoved(this.#step, this.ref, remote.name, pushed.message);
      return whereItIs(await this.tip(), expected, next2) ?? refusal2;
    } catch (error) {
      if (!isPassing(error)) throw error;
      const where2 = await this.tip().catch(() => expected);
      return whereItIs(where2, expected, next2) ?? error;
    }
  }
  #refused(remote, message) {
    return new Refusal(
      this.#step,
      `${withoutSecrets(remote.name)} refuses ${this.ref}: ${message}`,
      sameAgain,
      [],
      "once whoever deploys may write refs/bluegreen/** there: `contents: write`, and no rule against it"
    );
  }
};
function whereItIs(tip, expected, next2) {
  if (tip === next2) return "moved";
  return tip === expected ? null : "elsewhere";
}

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
    const lease2 = `--force-with-lease=${ref}:${expected ?? ""}`;
    const only2 = ["--no-verify", "--no-signed", "--no-follow-tags", "--recurse-submodules=no"];
    return this.#ask("push", "--porcelain", ...only2, lease2, "--end-of-options", this.name, `${commit}:${ref}`);
  }
  /** `oid\tref` lines of the refs that end in `ref`. */
  list(ref) {
    return this.#ask("ls-remote", "--refs", "--end-of-options", this.name, ref);
  }
};
var quiet = ["--no-progress", "--no-auto-gc", "--no-recurse-submodules"];

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

// src/git/access.ts
async function remoteOf(git, { remote = "origin", token = "" }) {
  const url = await git.remoteUrl(remote) ?? remote;
  return new Remote(git.with(tokenEnvironment(url, token)), remote);
}
async function placeOf4(git, project2, environment, kind2, access2) {
  const remote = kind2 === "local" ? null : await remoteOf(git, access2);
  return { project: project2, environment, remote, pauses: access2.pauses ?? defaultPauses };
}

// src/git/baseline.ts
import picomatch2 from "../vendor/index-GQY2QNAL.js";

// src/git/version-tag.ts
var import_compare = __toESM(require_compare(), 1);
var shape = /^(v?)(\d{1,15}(?:\.\d{1,15}){0,3})(?:[-._]?([a-z][0-9a-z.-]*)|-(\d[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i;
var prefix = /(?:^|[-_/])(?:v|version|release|rel)[-_/]?$/i;
function versionOf3(name) {
  const starts2 = [0, ...[...name.matchAll(/[-_/]/g)].map(({ index: index2 }) => index2 + 1)];
  const readings = starts2.map((start) => reading(name, start)).filter((found) => found !== null);
  const best2 = readings.toSorted((a, b) => b.numbers.length - a.numbers.length)[0];
  if (!best2) return null;
  const [major = 0, minor = 0, patch = 0, fourth = 0] = best2.numbers;
  return { name, version: `${major}.${minor}.${patch}${best2.before && `-${best2.before}`}`, fourth };
}
function reading(name, start) {
  const [, v, dotted2, word, digits] = shape.exec(name.slice(start)) ?? [];
  if (dotted2 === void 0) return null;
  const numbers = dotted2.split(".").map(Number);
  const alone = numbers.length === 1 && v === "" && start > 0;
  if (alone && !prefix.test(name.slice(0, start))) return null;
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
  const matches = picomatch2(glob, { dot: true });
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
  const seconds = startOf(date);
  const from = branch === void 0 ? tip : await commitOf(names2, branch);
  if (from === null) throw await unknownName(names2, branch ?? spec);
  const commit = await names2.git.lastBefore(from, seconds - 1);
  if (commit !== null) return commit;
  const message = `There is no commit before ${date}`;
  throw new FaultError([
    names2.shallow ? shallow(message) : faultOf2("unknown-baseline", message, "Name a later day, or a tag, a branch or a commit.")
  ]);
}
function startOf(date) {
  const start = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  if (!Number.isNaN(start.getTime()) && start.toISOString().startsWith(date)) return start.getTime() / 1e3;
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
  const short2 = refs.filter((ref) => ref !== "refs/remotes/origin/HEAD").map((ref) => ref.replace(/^refs\/(tags|heads|remotes\/origin)\//, ""));
  return [...new Set(short2)].map((name) => ({ name, far: distance(spec.toLowerCase(), name.toLowerCase()) })).toSorted((a, b) => a.far - b.far).slice(0, 3).map(({ name }) => name);
}

// src/git/blob.ts
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
var sizeLimit = 1e7;
var tooLarge = { text: null, problem: "too-large", pointer: false };
var pointerStart = "version https://git-lfs.github.com/spec/v1";
function textOf6(bytes) {
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
  return bytes === null ? tooLarge : textOf6(bytes);
}

// src/git/containment.ts
async function mergeOf(scratch, ours, theirs, hidden2) {
  const base2 = await scratch.mergeBase(ours, theirs);
  if (hidden2.size > 0 && (await scratch.between(ours, theirs)).some((commit) => hidden2.has(commit)))
    throw new FaultError([shallow("Where baseline and head have parted is not known here")]);
  if (base2 === null) return { kind: "unrelated" };
  const { clean, fields } = await scratch.mergeTree(ours, theirs);
  const [tree = "", ...paths] = fields;
  return clean ? { kind: "merged", tree } : { kind: "conflict", paths: [...new Set(paths)].toSorted() };
}

// src/git/address.ts
function addressIn(ident) {
  return (/<([^<>]*)>/.exec(ident)?.[1] ?? ident).trim().toLowerCase();
}

// src/git/git.ts
var plainly = ["--no-show-signature", "--no-decorate", "--no-notes", "--no-color"];
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
    const shown3 = ["--untracked-files=all", "--ignored=no", "--ignore-submodules=all"];
    const { stdout } = await this.#run([
      ...["status", "--porcelain=v2", "-z", "--no-renames", "--no-ahead-behind"],
      ...shown3
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
  /** Addresses of whoever wrote the commits after `base` up to `head`, or is named as a co-author; in lower case. */
  async authors(base2, head) {
    const format = "--format=%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)";
    const text3 = await this.#line(["log", format, "--end-of-options", `${base2}..${head}`, "--"]);
    const lines = text3.split("\n").filter((line2) => line2.trim() !== "");
    return [...new Set(lines.map((line2) => addressIn(line2)))];
  }
  /** The address that a commit made here would carry, in lower case; null where git knows none. */
  async ownAddress() {
    const { code, stdout } = await this.#run(["var", "GIT_AUTHOR_IDENT"], { answers: [0, 128] });
    return code === 0 ? addressIn(stdout.toString("utf8")) : null;
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
    const how = ["--write-tree", "-z", "--name-only", "--no-messages", "--end-of-options"];
    const { code, stdout } = await this.#run(["merge-tree", ...how, ours, theirs], { answers: [0, 1] });
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
    const format = ["-r", "-z", "--name-status", "--no-ext-diff", "--no-textconv"];
    const places2 = ["--end-of-options", from, to, "--", ...paths];
    return fieldsOf((await this.#run(["diff-tree", ...format, ...options, ...places2])).stdout);
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
    const { code, stdout, stderr } = await this.#run(args, { answers: [0, 128] });
    if (code !== 0 || /broken ref/.test(stderr))
      throw new Refusal("git for-each-ref", `${ref} is damaged`, `git update-ref -d ${ref}`);
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
  messages(commit, limit4) {
    return this.#log("--format=%B", `--max-count=${limit4}`, "--end-of-options", commit);
  }
  /** The same of the commits after one of them, `from`, oldest first. */
  messagesSince(from, commit) {
    return this.#log("--format=%B", "--reverse", "--end-of-options", `${from}..${commit}`);
  }
  /** The same of those commits whose messages hold a text, each behind a line with its commit. */
  messagesWith(commit, text3) {
    return this.#log("--format=%H%n%B", "--fixed-strings", `--grep=${text3}`, "--end-of-options", commit);
  }
  async #log(...args) {
    return fieldsOf((await this.#run(["log", "-z", "--first-parent", ...plainly, ...args, "--"])).stdout);
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

// src/git/lease.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// src/git/process.ts
import { readFileSync, readlinkSync } from "node:fs";
var processSchema = object({
  /** The boot of the machine, and the name space in which its number counts. */
  machine: string(),
  pid: pipe(number(), integer(), minValue(1)),
  started: string()
});
function ownProcess() {
  const [machine, started] = [machineMark(), startOf2(process.pid)];
  return machine === null || started === null ? null : { machine, pid: process.pid, started };
}
function isGone({ machine, pid, started }) {
  if (machine !== machineMark()) return false;
  if (!exists(pid)) return true;
  const now = startOf2(pid);
  return now !== null && now !== started;
}
function machineMark() {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return null;
  }
}
function exists(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
  }
  return !["Z", "X"].includes(statOf(pid)[0] ?? "");
}
function startOf2(pid) {
  return statOf(pid)[19] ?? null;
}
function statOf(pid) {
  try {
    const text3 = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text3.slice(text3.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

// src/git/ref-name.ts
import { createHash as createHash2 } from "node:crypto";
var longest = 200;
function refComponent(name) {
  const encoded = [...Buffer.from(name, "utf8")].map(byteText).join("");
  if (encoded === "") return "%";
  if (encoded.length <= longest) return encoded;
  return `${encoded.slice(0, 100)}%-${createHash2("sha256").update(name).digest("hex")}`;
}
function byteText(byte) {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
function ledgerRef(project2, environment) {
  return `refs/bluegreen/${refComponent(project2)}/${refComponent(environment)}`;
}
function leaseRef(project2, environment) {
  return `${ledgerRef(project2, environment)}.lease`;
}

// src/git/transition.ts
import { randomUUID } from "node:crypto";

// src/git/json-change.ts
function jsonChange(before, after2, nameOf5) {
  const rows3 = emptyRows();
  collect(before, after2, [], nameOf5, rows3);
  return rows3;
}
function emptyRows() {
  return { set: [], drop: [], insert: [] };
}
function collect(before, after2, path, nameOf5, rows3) {
  if (Object.is(before, after2)) return;
  const own2 = emptyRows();
  const isTold = isRecord(before) && isRecord(after2) ? collectRecord(before, after2, path, nameOf5, own2) : Array.isArray(before) && Array.isArray(after2) ? collectArray(before, after2, path, nameOf5, own2) : false;
  if (!isTold || isLonger(own2, after2)) rows3.set.push([...path, after2]);
  else for (const kind2 of ["set", "drop", "insert"]) rows3[kind2].push(...own2[kind2]);
}
function isLonger(rows3, whole2) {
  const few = 20;
  const many = rows3.set.length + rows3.drop.length + rows3.insert.length > few;
  return many && JSON.stringify(rows3).length > JSON.stringify(whole2).length;
}
function collectRecord(before, after2, path, nameOf5, rows3) {
  const holds = (record, name) => Object.hasOwn(record, name) && record[name] !== void 0;
  for (const name of Object.keys(before))
    if (holds(before, name) && !holds(after2, name)) rows3.drop.push([...path, name]);
  for (const [name, value] of Object.entries(after2)) {
    if (value === void 0) continue;
    if (holds(before, name)) collect(before[name], value, [...path, name], nameOf5, rows3);
    else rows3.set.push([...path, name, value]);
  }
  return true;
}
function collectArray(before, after2, path, nameOf5, rows3) {
  const were = named2(before, nameOf5);
  const are = named2(after2, nameOf5);
  if (were === null || are === null) return false;
  const stayed = [...were.keys()].filter((name) => are.has(name));
  let run = null;
  let last = null;
  let place = 0;
  for (const [name, element] of are) {
    if (!were.has(name)) {
      if (run === null) rows3.insert.push([...path, last, run = []]);
      run.push(element);
      continue;
    }
    if (stayed[place++] !== name) return false;
    collect(were.get(name), element, [...path, name], nameOf5, rows3);
    run = null;
    last = name;
  }
  for (const name of were.keys()) if (!are.has(name)) rows3.drop.push([...path, name]);
  return true;
}
function named2(elements, nameOf5) {
  const found = /* @__PURE__ */ new Map();
  for (const element of elements) {
    const name = nameOf5(element);
    if (name === null || found.has(name)) return null;
    found.set(name, element);
  }
  return found;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/git/record.ts
function recordOf(schema, message = "must be a mapping") {
  return pipe(
    custom(isMapping2, message),
    transform((record) => Object.entries(record)),
    array(tuple([string(), schema])),
    transform((entries) => Object.fromEntries(entries))
  );
}
function isMapping2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/git/ledger-schema.ts
var text2 = string();
var texts2 = array(text2);
var names = recordOf(text2);
var object2 = object({
  name: text2,
  kind: picklist(["table", "view", "statement", "seed", "connector", "external"]),
  table: text2,
  content: text2,
  colour: picklist(["blue", "green", "superseded"]),
  state: text2,
  since: nullable(text2),
  options: recordOf(nullable(text2)),
  reads: texts2,
  writes: texts2,
  adopted: optional(boolean())
});
var proof = object({
  release: text2,
  at: text2,
  outcome: picklist(["pass", "fail", "inconclusive"]),
  commit: optional(nullable(text2), null),
  run: optional(nullable(text2), null)
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
  consumers: recordOf(shown2),
  options: recordOf(names)
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
  catchingUp: optional(names, {}),
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

// src/git/transition.ts
var rows2 = array(array(unknown()));
var changeSchema = object({ set: rows2, drop: rows2, insert: rows2 });
var snapshotSchema = object({
  /** The commit that holds it as `environment.json`. */
  commit: string(),
  /** Its length. */
  size: number(),
  /** How long all changes since are together, this one's with them. */
  changes: number()
});
function messageOf2({ entries, change, snapshot }, shared2) {
  const said5 = entries.map(
    ({ message, action, object: object3 }) => message.trim() === "" ? `${action} ${object3}` : message
  );
  return [
    titleOf(said5.join("; ")),
    "",
    ...entries.map((entry) => `Entry: ${JSON.stringify(entry)}`),
    ...change === null ? [] : [`Change: ${JSON.stringify(change)}`],
    ...snapshot === null ? [] : [`Snapshot: ${JSON.stringify(snapshot)}`],
    ...shared2 ? ["Place: remote"] : [],
    `Nonce: ${randomUUID()}`,
    ""
  ].join("\n");
}
var DamagedMessage = class extends Error {
};
function transitionOf(message) {
  return {
    entries: entriesOf(message),
    change: parsedLine(message, "Change", changeSchema),
    snapshot: snapshotOf(message)
  };
}
function entriesOf(message) {
  const texts3 = linesOf(message, "Entry");
  return (texts3.length === 0 ? [void 0] : texts3).map((text3) => parsed(entrySchema, text3, "an entry"));
}
function snapshotOf(message) {
  return parsedLine(message, "Snapshot", snapshotSchema);
}
function wasShared(message) {
  return linesOf(message, "Place").includes("remote");
}
function parsedLine(message, word, schema) {
  const [text3] = linesOf(message, word);
  return text3 === void 0 ? null : parsed(schema, text3, `a ${word.toLowerCase()}`);
}
function linesOf(message, word) {
  const [, ...lines] = message.split("\n");
  return lines.filter((line2) => line2.startsWith(`${word}: `)).map((line2) => line2.slice(word.length + 2));
}
function parsed(schema, text3, what) {
  return checked(schema, json(text3), what);
}
function checked(schema, value, what) {
  const result2 = safeParse(schema, value);
  if (result2.success) return result2.output;
  const [issue] = result2.issues;
  throw new DamagedMessage(`${what}, ${getDotPath(issue) ?? "the document"}: ${issue.message}`);
}
function nameOf3(element) {
  if (typeof element === "string") return element;
  if (!isRecord(element)) return null;
  const { kind: kind2, name, release: release2 } = element;
  if (typeof kind2 === "string" && typeof name === "string") return `${kind2}:${name}`;
  return typeof release2 === "string" ? release2 : null;
}
function titleOf(text3) {
  return text3.replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, 200);
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

// src/git/lease.ts
var lease = object({
  holder: string(),
  token: pipe(number(), safeInteger(), minValue(1)),
  since: pipe(string(), isoTimestamp()),
  until: pipe(string(), isoTimestamp())
});
var keptSchema = object({
  lease,
  released: boolean(),
  /** The same through all renewals, and in no other acquisition. */
  hand: string(),
  process: nullable(processSchema)
});
var hands = /* @__PURE__ */ new Set();
var attempts = 5;
var GitLeaseStore = class {
  ref;
  #git;
  #reader;
  #place;
  #duration;
  #sighting = null;
  /** What was written or seen last. */
  #last = { at: null, kept: null };
  constructor(git, reader, { project: project2, environment, remote, pauses: pauses2 }, duration2 = leaseDuration) {
    this.ref = leaseRef(project2, environment);
    this.#git = git;
    this.#reader = reader;
    this.#place = new RefPlace(git, this.ref, "lease", remote, pauses2);
    this.#duration = duration2;
  }
  async acquire(holder, now) {
    for (let left2 = attempts; ; left2--) {
      const { at, kept: kept3 } = await this.#look();
      const alive2 = this.#alive(kept3, now);
      if (alive2 !== null) throw new LeaseHeld(alive2);
      if (left2 === 0 && kept3 !== null) throw new LeaseHeld(kept3.lease);
      if (left2 === 0) throw new Refusal("lease", `${this.ref} cannot be moved`, sameAgain);
      const hand = randomUUID2();
      const next2 = granted(kept3, holder, now, this.#duration);
      if (await this.#put(at, { lease: next2, released: false, hand, process: ownProcess() })) {
        hands.add(hand);
        return next2;
      }
    }
  }
  async renew(held2, now) {
    for (let left2 = attempts, seen = this.#last; ; left2--) {
      const next2 = renewed(seen.kept, held2, now, this.#duration);
      if (seen.kept !== null && await this.#put(seen.at, { ...seen.kept, lease: next2 })) return next2;
      if (left2 === 0) throw new Refusal("lease", `${this.ref} cannot be moved`, sameAgain);
      seen = await this.#look();
    }
  }
  async release(lease2) {
    await this.#giveBack(lease2, (kept3) => ({ ...kept3, released: true }));
  }
  withdraw(lease2) {
    return this.#giveBack(lease2, (kept3) => ({ ...kept3, ...withdrawn(kept3) }));
  }
  /** Gives false where another has it by now, or it cannot be moved. */
  async #giveBack({ token }, after2) {
    if (this.#last.kept?.lease.token === token) hands.delete(this.#last.kept.hand);
    for (let left2 = attempts, seen = this.#last; left2 > 0; left2--) {
      const { at, kept: kept3 } = seen;
      if (kept3 === null || kept3.released || kept3.lease.token !== token) return false;
      if (await this.#put(at, after2(kept3))) return true;
      seen = await this.#look();
    }
    return false;
  }
  get removal() {
    return this.#place.removal;
  }
  async held(now) {
    return this.#alive((await this.#look()).kept, now);
  }
  #alive(kept3, now) {
    if (kept3 === null || kept3.released || isDead(kept3)) return null;
    this.#sighting = sighted(this.#sighting, kept3.lease, now);
    return isOver(this.#sighting, now, this.#duration) ? null : kept3.lease;
  }
  /** What stands there now. The commit is brought where it is not here; while others move it, the next one is. */
  async #look() {
    for (let left2 = attempts, before = null; ; left2--) {
      const at = await this.#place.tip();
      if (at !== before) left2 = attempts;
      before = at;
      if (at === this.#last.at) return this.#last;
      const message = at === null ? null : await this.#messageOf(at);
      if (at === null || message !== null) {
        this.#last = { at, kept: message === null ? null : this.#parsed(message) };
        return this.#last;
      }
      if (left2 === 0) throw this.#unreadable(`${this.ref} is at ${at}, which cannot be read`);
      await this.#place.bring();
    }
  }
  async #messageOf(at) {
    const text3 = (await this.#reader.content(at))?.bytes?.toString("utf8") ?? null;
    return text3 === null ? null : text3.slice(text3.indexOf("\n\n") + 2);
  }
  #parsed(message) {
    const line2 = message.split("\n").find((text3) => text3.startsWith("Lease: "));
    const parsed2 = safeParse(keptSchema, json(line2?.slice("Lease: ".length)));
    if (parsed2.success) return parsed2.output;
    const place = getDotPath(parsed2.issues[0]) ?? "the document";
    const said5 = `${place}: ${parsed2.issues[0].message}`;
    throw this.#unreadable(`${this.ref} is damaged or newer than this program: ${said5}`);
  }
  /** Whose it is nobody can tell. */
  #unreadable(message) {
    return new Refusal("lease", message, this.removal, [], "once it is sure that nobody is deploying");
  }
  async #put(expected, kept3) {
    const { lease: lease2, released } = kept3;
    const title = released ? `released by ${lease2.holder}` : `held by ${lease2.holder} until ${lease2.until}`;
    const message = `${titleOf(title)}

Lease: ${JSON.stringify(kept3)}
Nonce: ${randomUUID2()}
`;
    const next2 = await this.#git.commitTree(
      await this.#git.makeTree([]),
      [],
      message,
      committer,
      gitDate(lease2.since)
    );
    if (!await this.#place.move(expected, next2)) return false;
    this.#last = { at: next2, kept: kept3 };
    return true;
  }
};
function isDead({ process: mark, hand }) {
  if (mark === null) return false;
  const own2 = ownProcess();
  const isOwn = own2 !== null && mark.pid === own2.pid && mark.machine === own2.machine;
  return isGone(mark) || isOwn && mark.started === own2.started && !hands.has(hand);
}

// src/deploy/ledger.ts
var LedgerConflict = class extends Error {
  constructor(message) {
    super(message);
    this.name = "LedgerConflict";
  }
};

// src/git/sequence.ts
var Sequence = class {
  #nameOf;
  #links = /* @__PURE__ */ new Map();
  /** Stands before the first. */
  #start = { value: void 0, before: null, after: null };
  constructor(elements, nameOf5) {
    this.#nameOf = nameOf5;
    this.#putAfter(this.#start, elements);
  }
  /** @throws RangeError, as the others, where nothing has that name */
  get(name) {
    return this.#link(name).value;
  }
  set(name, value) {
    this.#link(name).value = value;
  }
  drop(name) {
    const { before, after: after2 } = this.#link(name);
    if (before !== null) before.after = after2;
    if (after2 !== null) after2.before = before;
    this.#links.delete(name);
  }
  /** Behind the one with a name; null: before all. */
  insert(before, elements) {
    this.#putAfter(before === null ? this.#start : this.#link(before), elements);
  }
  *[Symbol.iterator]() {
    for (let link3 = this.#start.after; link3 !== null; link3 = link3.after) yield link3.value;
  }
  #putAfter(place, elements) {
    let before = place;
    for (const value of elements) {
      const link3 = { value, before, after: before.after };
      if (before.after !== null) before.after.before = link3;
      before.after = link3;
      before = link3;
      this.#links.set(this.#nameOf(value) ?? "", link3);
    }
  }
  #link(name) {
    const link3 = this.#links.get(name);
    if (link3 === void 0) throw new RangeError(`${name.slice(0, 200)} is not there`);
    return link3;
  }
};

// src/git/changing-json.ts
var ChangingJson = class {
  #document;
  #nameOf;
  /** The elements of arrays that changes have named, until the document is asked for. */
  #sequences = /* @__PURE__ */ new Map();
  constructor(document2, nameOf5) {
    this.#document = document2;
    this.#nameOf = nameOf5;
  }
  get document() {
    for (const [array2, sequence] of this.#sequences) if (Array.isArray(array2)) replace(array2, sequence);
    this.#sequences.clear();
    return this.#document;
  }
  /** @throws RangeError where it names something that is not there */
  apply({ set, drop, insert }) {
    for (const row of drop) this.#drop(row);
    for (const row of set) this.#set(row);
    for (const row of insert) this.#insert(row);
  }
  #set(row) {
    if (row.length === 1) {
      this.#document = row[0];
      return;
    }
    const [parent, name] = [this.#at(row.slice(0, -2)), String(row.at(-2))];
    if (Array.isArray(parent)) this.#sequenceOf(parent).set(name, row.at(-1));
    else if (isRecord(parent)) define2(parent, name, row.at(-1));
    else throw notThere(row);
  }
  #drop(row) {
    const [parent, name] = [this.#at(row.slice(0, -1)), String(row.at(-1))];
    if (Array.isArray(parent)) this.#sequenceOf(parent).drop(name);
    else if (isRecord(parent) && Object.hasOwn(parent, name)) Reflect.deleteProperty(parent, name);
    else throw notThere(row);
  }
  #insert(row) {
    const [parent, before, elements] = [this.#at(row.slice(0, -2)), row.at(-2), row.at(-1)];
    if (!Array.isArray(parent) || !Array.isArray(elements)) throw notThere(row);
    this.#sequenceOf(parent).insert(typeof before === "string" ? before : null, elements);
  }
  #at(names2) {
    let found = this.#document;
    for (const name of names2) {
      if (Array.isArray(found)) found = this.#sequenceOf(found).get(String(name));
      else if (isRecord(found) && Object.hasOwn(found, String(name))) found = found[String(name)];
      else throw notThere(names2);
    }
    return found;
  }
  #sequenceOf(array2) {
    const sequence = this.#sequences.get(array2) ?? new Sequence(array2, this.#nameOf);
    this.#sequences.set(array2, sequence);
    return sequence;
  }
};
function replace(array2, sequence) {
  array2.length = 0;
  for (const element of sequence) array2.push(element);
}
function define2(record, name, value) {
  Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
}
function notThere(names2) {
  return new RangeError(`${JSON.stringify(names2).slice(0, 200)} names what is not there`);
}

// src/git/ledger-copy.ts
import { setTimeout as setTimeout2 } from "node:timers/promises";

// src/git/ledger-damage.ts
var LostObject = class extends DamagedMessage {
};
var waits = "once it is sure that no newer version wrote it: else use that one";
function damaged(error, { ref, removal, isElsewhere, hasEarlier, pushing }) {
  const message = `The ledger ${ref} is damaged or newer than this program: ${error.message}`;
  const isLost = error instanceof LostObject;
  if (isLost && isElsewhere) {
    const anew = `${message}
What was lost here is fetched anew once it is removed here`;
    return new Refusal("ledger", anew, `git update-ref -d ${ref}`);
  }
  const said5 = isLost ? `${message}
git fsck may tell where the object is` : message;
  if (!hasEarlier) {
    const all = `${said5}
No earlier entry can be read: it is removed, and the next install takes over what the platform holds`;
    return new Refusal("ledger", all, removal, [], waits);
  }
  const last = `${said5}
Its last entry is dropped, as often as it takes`;
  const back = `git update-ref ${ref} ${ref}~1${pushing === null ? "" : ` && ${pushing}`}`;
  return new Refusal("ledger", last, back, [], waits);
}
function parted(ref, remote, pushing) {
  const message = `${ref} here and at ${remote} have parted: one of them was written without the other; where this one is right, it goes there instead: ${pushing}`;
  return new Refusal(
    "ledger",
    message,
    `git update-ref -d ${ref}`,
    [],
    `once it is sure that the one at ${remote} is right`
  );
}
function forgotten(ref, { name, push }, since) {
  const message = [
    `${name} has no ${ref} any more, which it had: it was removed there, or ${name} is another repository now. The copy in this clone is from ${since}; nothing was pushed`,
    `The clone that has the newest copy puts it back: ${push}`,
    `To begin anew instead, it goes from every clone: git update-ref -d ${ref}; the next install then takes over what the platform holds`
  ].join("\n");
  return new Refusal("ledger", message, push, [], "once it is sure that no other clone has a newer copy");
}

// src/git/ledger-copy.ts
var LedgerCopy = class {
  /** The remote's name, for people. */
  name;
  #git;
  #ref;
  #remote;
  #here;
  #at;
  #isFree = false;
  constructor(git, ref, remote) {
    this.name = withoutSecrets(remote.name);
    this.#git = git;
    this.#ref = ref;
    this.#remote = remote;
    this.#here = new RefPlace(git, ref, "ledger", null);
  }
  /**
   * Where the remote stood when last seen; null: it had no ledger, undefined: nobody has looked. It is behind this clone
   * where the ledger was a local one before.
   */
  get at() {
    return this.#at;
  }
  /** The command that puts what is here to the remote where it has none. */
  get push() {
    return `git push ${this.name} ${this.#ref}`;
  }
  /** The same, whatever the remote has. */
  get forcedPush() {
    return `git push --force ${this.name} ${this.#ref}`;
  }
  /**
   * Brings the remote's ledger here, never backwards. A ledger that the remote does not have is no error.
   * @throws Refusal
   */
  async follow() {
    for (const pause2 of [...moments, null]) {
      const { code, stderr } = await this.#remote.fetch([`${this.#ref}:${this.#ref}`]);
      const isNone2 = code !== 0 && /couldn't find remote ref/.test(stderr);
      if (code === 0 || isNone2) {
        this.#at = isNone2 ? null : await this.#git.refCommit(this.#ref);
        return;
      }
      if (!isHeld(stderr) || pause2 === null) throw this.#unreachable(stderr);
      await setTimeout2(pause2);
    }
  }
  /**
   * The remote has been moved: the clone's ref follows; another run in this clone may have brought it further already.
   * @throws Refusal where it cannot be written
   */
  async advance(expected, next2) {
    this.#at = next2;
    await this.#here.move(expected, next2);
  }
  /**
   * Before anything is recorded at the remote: what could not follow here would look like another run's next time.
   * @param at where it stands here
   * @throws Refusal where a lock was left in this clone
   */
  async refuseLocked(at) {
    if (this.#isFree || at === null) return;
    await this.#here.move(at, at);
    this.#isFree = true;
  }
  #unreachable(stderr) {
    if (!/non-fast-forward/.test(stderr)) return unreachable("ledger", this.name, stderr, this.#ref);
    return parted(this.#ref, this.name, this.forcedPush);
  }
};

// src/git/ledger.ts
var GitLedger = class {
  ref;
  #git;
  #reader;
  #place;
  /** Null: the ledger never leaves this clone. */
  #copy;
  /** What was read or written last. */
  #known = null;
  constructor(git, reader, { project: project2, environment, remote, pauses: pauses2 }) {
    this.ref = ledgerRef(project2, environment);
    this.#git = git;
    this.#reader = reader;
    this.#place = new RefPlace(git, this.ref, "ledger", remote, pauses2);
    this.#copy = remote === null ? null : new LedgerCopy(git, this.ref, remote);
  }
  /** Here and at its remote: what is left in one place would come back. */
  get removal() {
    const { removal } = this.#place;
    return this.#copy === null ? removal : `${removal} && git update-ref -d ${this.ref}`;
  }
  /** @throws Refusal where an entry cannot be read, or the remote cannot be reached */
  read() {
    return this.#undamaged(async () => {
      const at = await this.#tip();
      return { at, environment: at === null ? null : (await this.#stateAt(at)).environment };
    });
  }
  append(expected, entries, environment) {
    return this.#undamaged(() => this.#appended(expected, entries, environment));
  }
  async #appended(expected, entries, environment) {
    const at = await this.#git.refCommit(this.ref);
    if (at !== expected) throw this.#conflict(at, expected);
    const next2 = await this.#commit(expected, entries, environment);
    await this.#copy?.refuseLocked(expected);
    const there = this.#copy?.at === void 0 ? expected : this.#copy.at;
    if (!await this.#place.move(there, next2.at)) {
      const tip = await this.#tip();
      throw this.#conflict(tip, expected);
    }
    await this.#copy?.advance(expected, next2.at);
    this.#known = next2;
    return { at: next2.at, environment };
  }
  history(limit4) {
    return this.#undamaged(async () => {
      const at = await this.#tip();
      if (at === null) return [];
      const messages = await this.#reading(this.#git.messages(at, limit4));
      return messages.flatMap((message) => entriesOf(message).toReversed()).slice(0, limit4);
    });
  }
  after(object3) {
    return this.#undamaged(() => this.#after(object3));
  }
  async #after(object3) {
    const at = await this.#tip();
    if (at === null) return null;
    const said5 = await this.#reading(this.#git.messagesWith(at, JSON.stringify(object3)));
    const found = said5.find(
      (message) => entriesOf(message.slice(message.indexOf("\n") + 1)).some(
        (entry) => entry.object === object3 && entry.outcome === "done"
      )
    );
    return found === void 0 ? null : (await this.#stateAt(found.slice(0, found.indexOf("\n")))).environment;
  }
  /** Where it stands now, here and at the remote. */
  async #tip() {
    await this.#copy?.follow();
    const at = await this.#git.refCommit(this.ref);
    if (at !== null && this.#copy?.at === null) await this.#refuseForgotten(at, this.#copy);
    return at;
  }
  /** @throws Refusal where what is here was at the remote once, and is not any more: nobody may have a newer copy */
  async #refuseForgotten(at, copy) {
    const [message = ""] = await this.#reading(this.#git.messages(at, 1));
    if (wasShared(message))
      throw forgotten(this.ref, copy, entriesOf(message).at(-1)?.at ?? "nobody knows when");
  }
  async #stateAt(at) {
    if (this.#known?.at === at) return this.#known;
    const [message = ""] = await this.#reading(this.#git.messages(at, 1));
    const snapshot = snapshotOf(message);
    const state = snapshot === null ? await this.#whole(at) : await this.#rebuilt(at, snapshot);
    this.#known = state;
    return state;
  }
  async #whole(at) {
    const text3 = await this.#file(at, "environment.json");
    const environment = checked(environmentSchema, json(text3), `environment.json of ${at}`);
    return { at, environment, snapshot: { commit: at, size: text3.length, changes: 0 } };
  }
  async #rebuilt(at, snapshot) {
    const text3 = await this.#file(at, "snapshot.json");
    const messages = await this.#reading(this.#git.messagesSince(snapshot.commit, at));
    const changing = new ChangingJson(json(text3), nameOf3);
    for (const message of messages) apply(changing, transitionOf(message));
    const environment = checked(environmentSchema, changing.document, `the environment at ${at}`);
    return { at, environment, snapshot };
  }
  async #file(at, name) {
    const object3 = await this.#reader.content(`${at}:${name}`);
    const text3 = object3?.bytes?.toString("utf8");
    if (text3 !== void 0) return text3;
    const entries = await this.#reading(this.#git.treeEntries(at));
    const isNamed2 = entries.some((entry) => entry.endsWith(`	${name}`));
    const said5 = `${name} of ${at} is not there`;
    throw isNamed2 ? new LostObject(said5) : new DamagedMessage(said5);
  }
  /** What git reads of it. A missing object is told like any other damage. */
  async #reading(work) {
    try {
      return await work;
    } catch (error) {
      throw error instanceof Refusal ? new LostObject(error.message) : error;
    }
  }
  /** @throws Refusal where what is there cannot be read, with the command that leads out of it */
  async #undamaged(work) {
    try {
      return await work();
    } catch (error) {
      const isDamage = error instanceof DamagedMessage || error instanceof RangeError;
      throw isDamage ? await this.#damaged(error) : error;
    }
  }
  async #damaged(error) {
    const { ref, removal } = this;
    const isElsewhere = this.#copy !== null && this.#copy.at !== null;
    const hasEarlier = await this.#git.treeEntries(`${ref}~1`).then(
      () => true,
      () => false
    );
    const pushing = this.#copy?.forcedPush ?? null;
    return damaged(error, { ref, removal, isElsewhere, hasEarlier, pushing });
  }
  async #commit(parent, entries, environment) {
    const before = parent === null ? null : await this.#stateAt(parent);
    const change = before === null ? null : jsonChange(before.environment, environment, nameOf3);
    const length = change === null ? 0 : JSON.stringify(change).length;
    const mark = before && { ...before.snapshot, changes: before.snapshot.changes + length };
    if (before === null || mark === null || mark.changes > mark.size)
      return this.#commitWhole(parent, entries, environment);
    const blob = await this.#snapshotBlob(before);
    const tree = await this.#git.makeTree([`100644 blob ${blob}	snapshot.json`]);
    const at = await this.#commitOf(tree, parent, { entries, change, snapshot: mark });
    return { at, environment, snapshot: mark };
  }
  async #commitWhole(parent, entries, environment) {
    const text3 = `${JSON.stringify(environment, null, 2)}
`;
    const tree = await this.#git.makeTree([
      `100644 blob ${await this.#git.storeBlob(text3)}	environment.json`
    ]);
    const at = await this.#commitOf(tree, parent, { entries, change: null, snapshot: null });
    return { at, environment, snapshot: { commit: at, size: text3.length, changes: 0 } };
  }
  async #snapshotBlob({ snapshot }) {
    const [object3] = await this.#reader.headers([`${snapshot.commit}:environment.json`]);
    if (!object3) throw new DamagedMessage(`environment.json of ${snapshot.commit} is not there`);
    return object3.oid;
  }
  #commitOf(tree, parent, transition) {
    const date = gitDate(transition.entries[0]?.at ?? "");
    const parents = parent === null ? [] : [parent];
    return this.#git.commitTree(tree, parents, messageOf2(transition, this.#copy !== null), committer, date);
  }
  #conflict(at, expected) {
    const where2 = this.#copy === null ? "" : ` at ${this.#copy.name}`;
    return new LedgerConflict(
      `${this.ref} is at ${at ?? "its beginning"}${where2}, not ${expected ?? "there"}`
    );
  }
};
function apply(changing, { change }) {
  if (change === null) throw new DamagedMessage("a change is missing between two environments");
  changing.apply(change);
}

// src/git/lock.ts
import { randomUUID as randomUUID3 } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, readFile as readFile2, stat, unlink, writeFile as writeFile2 } from "node:fs/promises";
import { hostname } from "node:os";
import { join as join3 } from "node:path";
import { setTimeout as setTimeout3 } from "node:timers/promises";
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
    const text3 = await textOf7(file);
    if (text3 === null) continue;
    const holder = holderOf(text3);
    if (holder === null || alive(holder)) throw held(file, holder);
    await discard(file, text3);
  }
}
async function textOf7(file) {
  return readFile2(file, "utf8").catch((error) => codeOf(error) === "ENOENT" ? null : "");
}
async function created(file, purpose) {
  const aside = `${file}.${randomUUID3()}`;
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
  return { pid, host: hostname(), started: startOf2(pid), purpose, since: (/* @__PURE__ */ new Date()).toISOString() };
}
function holderOf(text3) {
  try {
    const parsed2 = safeParse(holderSchema, JSON.parse(text3));
    return parsed2.success ? parsed2.output : null;
  } catch {
    return null;
  }
}
function alive({ pid, host, started }) {
  if (host !== hostname()) return true;
  if (!exists(pid)) return false;
  const now = startOf2(pid);
  return started === null || now === null || started === now;
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
    if (await textOf7(file) === text3) await unlink(file);
  } finally {
    await unlink(guard);
  }
}
var patience = 1e4;
async function waitFor(guard) {
  const since = await stat(guard).catch(() => null);
  if (since !== null && Date.now() - since.mtimeMs > patience) await unlink(guard).catch(() => void 0);
  await setTimeout3(5);
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
  return object3?.type === "blob" && object3.bytes ? textFrom(path, textOf6(object3.bytes)) : null;
}
async function textOnDisk(root, path) {
  const bytes = await bytesOnDisk(root, path);
  return bytes && textFrom(path, textOf6(bytes));
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
  const inside = relative(await realpath(root), file);
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))
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
  return starts2.map((start) => ({ from: fields[start + 1] ?? "", to: fields[start + 2] ?? "" })).toSorted((a, b) => a.to < b.to ? -1 : 1);
}

// src/git/shallow.ts
import { readFile as readFile4 } from "node:fs/promises";
import { join as join6 } from "node:path";
async function cutOff(commonDir) {
  const text3 = await readFile4(join6(commonDir, "shallow"), "latin1").catch(() => "");
  return new Set(text3.split("\n").filter((line2) => line2 !== ""));
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
  let next2 = 0;
  return files.flatMap(({ path }, i) => {
    const text3 = texts3[i] ?? rest2[next2++];
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
  if (oidOf(bytes, oid.length) === oid) return textOf6(bytes);
  const lines = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return oidOf(lines, oid.length) === oid ? textOf6(lines) : null;
}
async function storedTexts({ git, reader }, files) {
  const oids = await git.hashFiles(
    files.map(({ path }) => gitPath(path)),
    "-w"
  );
  const texts3 = [];
  await reader.contents(oids, (object3) => texts3.push(textOf6(object3?.bytes ?? Buffer.alloc(0))));
  return texts3;
}

// src/git/status.ts
function statusEntry(record) {
  switch (record[0]) {
    case "1":
      return tracked(record);
    case "u":
      return { path: rest(record, 10), from: "disk", mode: "", oid: "" };
    case "?":
      return record.endsWith("/") ? null : { path: record.slice(2), from: "disk", mode: "", oid: "" };
    default:
      return null;
  }
}
function tracked(record) {
  const [, xy = "", , , mode = "", , , oid = ""] = record.split(" ", 8);
  const path = rest(record, 8);
  if (xy === "D." || xy[1] === "D") return { path, from: "gone", mode: "", oid: "" };
  return xy[1] === "." ? { path, from: "index", mode, oid } : { path, from: "disk", mode: "", oid: "" };
}
function rest(record, count3) {
  let at = 0;
  for (let i = 0; i < count3; i++) at = record.indexOf(" ", at) + 1;
  return record.slice(at);
}

// src/git/work-tree.ts
async function readEntries(entries, wanted, cache, reader) {
  const chosen2 = entries.filter((entry) => takesPart(entry, wanted));
  const files = chosen2.filter(isReadable);
  const texts3 = await cache.texts(
    reader,
    files.map(({ oid }) => oid)
  );
  const read2 = files.flatMap(({ path, oid }, i) => texts3[i] ? [textFile(path, oid, texts3[i])] : []);
  return [...read2, ...chosen2.filter((entry) => !isReadable(entry)).map(namedFile)];
}
function isReadable({ kind: kind2, path }) {
  return kind2 === "file" && !isMangled(path);
}
async function readWorkTreeFiles(git, head, wanted, cache, reader, scratch) {
  const [lines, records] = await Promise.all([git.treeEntries(head), git.status()]);
  const changes = changesOf2(records);
  const kept3 = lines.map(treeEntry).filter(({ path }) => !changes.has(path));
  const staged = [...changes.values()].filter(({ from }) => from === "index").map(stagedEntry);
  const onDisk2 = [...changes.values()].filter(({ from }) => from === "disk").map(({ path }) => path);
  const [read2, disk] = await Promise.all([
    readEntries([...kept3, ...staged], wanted, cache, reader),
    readDisk(git, onDisk2, wanted, head.length, scratch)
  ]);
  return { files: [...read2, ...disk], changed: changedPaths(changes, disk, wanted) };
}
function changesOf2(records) {
  const entries = records.map(statusEntry).filter((entry) => entry !== null);
  return new Map(entries.map((entry) => [entry.path, entry]));
}
function stagedEntry({ path, mode, oid }) {
  return { path, kind: kindOf3(mode), oid, mode };
}
function changedPaths(changes, disk, wanted) {
  const read2 = new Set(disk.map(({ path }) => path));
  return [...changes.values()].filter(({ path, from }) => from === "disk" ? read2.has(path) : wanted(path)).map(({ path }) => path);
}

// src/git/write.ts
import { isUtf8 as isUtf82 } from "node:buffer";
import { randomUUID as randomUUID4 } from "node:crypto";
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
  let start = 0;
  while (start < shorter && old[start] === lines[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === lines.at(-1 - end)) end++;
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
    await inGroups(prepared, ({ made: made3 }) => unlink2(made3).catch(() => void 0));
  }
}
async function explained(faults, changes, storedIds) {
  const before = new Map(changes.map(({ path, before: text3 }) => [path, text3]));
  return inGroups(faults, async (fault2) => {
    if (fault2.code !== "changed-meanwhile") return fault2;
    const [id] = await storedIds([fault2.file]).catch(() => []);
    const same = id !== void 0 && id === oidOf(Buffer.from(before.get(fault2.file) ?? ""), id.length);
    return same ? filtered(fault2.file) : fault2;
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
    const aside = join8(dirname(file), `.bluegreen-${randomUUID4()}`);
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
async function make({ path, made: made3, after: after2, stat: stat2 }) {
  try {
    const handle = await open(made3, "wx", 384);
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
      await replace2(change);
      done.push(change);
    } catch (error) {
      await unlink2(change.kept).catch(() => void 0);
      const lost = await putBack(done);
      throw new FaultError([...lost, notWritable(change.path, error, lost.length === 0)]);
    }
  }
  await inGroups([...new Set(prepared.map(({ file }) => dirname(file)))], settle2);
  await inGroups(prepared, ({ kept: kept3 }) => unlink2(kept3).catch(() => void 0));
}
async function replace2({ file, made: made3, kept: kept3 }) {
  await link2(file, kept3).catch(() => copyFile2(file, kept3));
  await rename(made3, file);
}
async function putBack(done) {
  const lost = [];
  for (const { path, kept: kept3, file } of done.toReversed())
    await rename(kept3, file).catch(() => lost.push(notRestored(path, kept3)));
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
    return pushCommit(await remoteOf(this.git, access2), commit, `refs/heads/${branch}`, expected);
  }
  /**
   * The rest of a shallow clone's history, and all tags. Open the repository anew afterwards.
   * @throws Refusal where the remote does not give them
   */
  async fetchHistory(access2 = {}) {
    const remote = await remoteOf(this.git, access2);
    const { code, stderr } = await remote.fetchHistory(this.isShallow);
    if (code !== 0) throw unreachable("fetch", remote.name, stderr);
  }
  /**
   * Brings one commit that this clone lacks, by its id: a pull request's head is on no branch of a fork's base.
   * @throws Refusal where the remote does not give it
   */
  async fetchCommit(commit, access2 = {}) {
    if (await commitOf(this.#names, commit) !== null) return;
    const remote = await remoteOf(this.git, access2);
    const { code, stderr } = await remote.fetch([commit]);
    if (code !== 0) throw unreachable("fetch", remote.name, stderr);
  }
  /** The ledger of one environment: `local` stays in this clone, `remote` is pushed and fetched. */
  async ledger(project2, environment, kind2, access2 = {}) {
    return new GitLedger(this.git, this.#reader, await placeOf4(this.git, project2, environment, kind2, access2));
  }
  /** The lease of one environment, beside its ledger. `duration`: how long it lasts, in milliseconds. */
  async lease(project2, environment, kind2, access2 = {}, duration2 = leaseDuration) {
    const place = await placeOf4(this.git, project2, environment, kind2, access2);
    return new GitLeaseStore(this.git, this.#reader, place, duration2);
  }
  /** Addresses of the authors of what head has over its baseline, co-authors among them; in lower case. */
  authors(base2, head) {
    return this.git.authors(base2, head);
  }
  /** The address that commits made in this clone carry, in lower case; null where git knows none. */
  ownAddress() {
    return this.git.ownAddress();
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
  const inside = relative2(repository.root, absolute);
  return inside.startsWith("..") || isAbsolute3(inside) ? absolute : inside.replaceAll("\\", "/");
}
async function repositoryName(repository) {
  const url = await repository.remoteUrl();
  const last = url?.replace(/\/+$/, "").split(/[/:]/).at(-1)?.replace(/\.git$/, "");
  return last !== void 0 && last !== "" ? last : basename(repository.root);
}

// src/main/install.ts
async function pipelineAt(workspace, place, spec, config, dialect) {
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
  const own2 = await releaseSettings(workspace, settings, revision, options);
  const release2 = releaseOf2(place, sides, own2, {}, dialect);
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
  const walk = {
    drafts: new Map(drafts.map((draft) => [draft.id, draft])),
    states: /* @__PURE__ */ new Map(),
    after: /* @__PURE__ */ new Map(),
    levels: /* @__PURE__ */ new Map()
  };
  for (const id of [...walk.drafts.keys()].sort()) visit(walk, id);
  return [...walk.drafts.values()].map((draft) => ({
    ...draft,
    after: walk.after.get(draft.id) ?? [],
    level: walk.levels.get(draft.id) ?? 0
  })).sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1));
}
function visit(walk, root) {
  const stack = [root];
  for (let id = stack.at(-1); id !== void 0; id = stack.at(-1)) {
    const state = walk.states.get(id);
    if (state === void 0) {
      enter3(walk, id);
      stack.push(...unseen(walk, id));
      continue;
    }
    stack.pop();
    if (state === "open") leave(walk, id);
  }
}
function enter3(walk, id) {
  const wanted = new Set(walk.drafts.get(id)?.after ?? []);
  const possible = [...wanted].filter((other) => walk.drafts.has(other) && other !== id);
  walk.states.set(id, "open");
  walk.after.set(id, possible.filter((other) => walk.states.get(other) !== "open").sort());
}
function unseen(walk, id) {
  return (walk.after.get(id) ?? []).filter((other) => !walk.states.has(other)).reverse();
}
function leave(walk, id) {
  const after2 = (walk.after.get(id) ?? []).filter((other) => walk.states.get(other) === "done");
  walk.after.set(id, after2);
  walk.levels.set(
    id,
    after2.reduce((level, other) => Math.max(level, (walk.levels.get(other) ?? 0) + 1), 0)
  );
  walk.states.set(id, "done");
}

// src/plan/connector.ts
function sourceSteps(ground, shop) {
  const made3 = ({ topics }) => topics.flatMap((topic) => shop.makers.get(topic) ?? []);
  return created2(ground, false).map((connector2) => connectorStep(connector2, made3(connector2)));
}
function sinkSteps(ground, after2) {
  return created2(ground, true).map((connector2) => connectorStep(connector2, after2));
}
function created2({ difference: difference2, release: release2 }, sinks) {
  const made3 = difference2.create.filter((object3) => object3.kind === "connector");
  const names2 = new Set(made3.map((object3) => object3.name));
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

// src/plan/stage.ts
function removalSteps(objects, after2) {
  const users2 = byTable(objects, ({ reads, writes }) => [...reads, ...writes]);
  const usersOf = (object3) => isTable(object3) ? (users2.get(object3.name) ?? []).filter((user2) => user2 !== object3) : [];
  return objects.map((object3) => ({
    ...blank,
    id: `remove:${object3.name}`,
    kind: "remove",
    object: object3.name,
    after: [...after2, ...usersOf(object3).map((user2) => `remove:${user2.name}`)],
    inverse: "deploying the earlier revision again makes it anew",
    writes: [object3.name]
  }));
}
function isTable({ kind: kind2 }) {
  return kind2 === "table" || kind2 === "view";
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
function switchStep(kind2, environment, moves, after2) {
  const shown3 = moves.flatMap(
    ({ consumer, from, view }) => from === null ? [] : [view === void 0 ? from : consumer]
  );
  return {
    ...blank,
    id: `${kind2}:${environment}`,
    kind: kind2,
    object: environment,
    after: after2,
    inverse: kind2 === "switch" ? `consumers back to what they showed: bluegreen rollback` : null,
    touches: kind2 === "switch" ? [...new Set(shown3)].sort() : [],
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
  const move2 = switchStep("switch", target.name, moves, decided);
  const after2 = [
    ...sinkSteps(ground, [move2.id]),
    ...ground.alterations.map((alteration) => alterInPlaceStep(alteration, alteration, [move2.id]))
  ];
  const watched = [move2, ...after2].map((step) => step.id);
  return [...approve2, move2, ...after2, ...target.watch ? [watchStep(target.name, watched)] : []];
}

// src/plan/connector-warning.ts
function connectorWarnings(target, release2, { otherwise: otherwise2 }) {
  return otherwise2.filter(({ kind: kind2 }) => kind2 === "connector").map(({ name, file, line: line2 }) => ({
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
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after2)])].sort();
  const changed3 = keys.filter((key) => own(before, key) !== own(after2, key));
  return changed3.length === 0 ? "" : ` (changed since ${baseline.ref}: ${changed3.join(", ")})`;
}
function configOf(connectors, name) {
  return connectors.find((connector2) => connector2.name === name)?.config;
}

// src/plan/versions-anew.ts
function versionsAnew({ tables }) {
  const versions = tables.flatMap(
    ({ identity, blue, green }) => green === null || green === blue ? [] : [`${identity}: ${versionOf(green).version + 1}`]
  );
  return `{ ${listed(versions, 20)} }`;
}

// src/plan/fault.ts
function stuckFaults(target, stuck, release2) {
  const versions = release2.tables.length === 0 ? "" : `: ${versionsAnew(release2)}`;
  return stuck.map(
    (object3) => fault(
      "serves-other-content",
      object3,
      `${object3.name} already serves other content in ${target.name}, and nothing older is left that its readers could go back to`,
      `let it move with release.tables, or with its readers under other names (release.versions${versions} in bluegreen.yaml), or take the tag that ${target.name} runs as the baseline`
    )
  );
}
function servedFaults(target, environment, difference2) {
  if (target.revisions) return [];
  const { served } = environment;
  return difference2.create.filter(({ name, content }) => (own(served, name) ?? content) !== content).map(
    (object3) => fault(
      "name-served",
      object3,
      `${object3.name} has served other content in ${target.name} before`,
      `plan again, so that it gets the next free version, or set one with release.versions in bluegreen.yaml`
    )
  );
}
function inPlaceFaults(target, alterations) {
  if (target.capabilities.alterInPlace) return [];
  return alterations.map(
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
  const isOwn = (name) => typeof own(consumers, name) === "object";
  return pipeline.tables.filter(({ consumer, name, kind: kind2 }) => consumer ? objects.has(name) : kind2 !== "external" && isOwn(name)).map(
    (table) => fault(
      "published-changed",
      table,
      table.consumer ? `${table.name} is under published now, and runs in ${target.name} as a view that is none` : `${table.name} runs in ${target.name} as a view under published, and is there no more`,
      "give the view another name along with this change, so that both can be there until the old one is retired"
    )
  );
}
function nameFaults(target, difference2) {
  const limit4 = target.capabilities.nameLimit;
  const encoder = new TextEncoder();
  return difference2.create.filter((object3) => encoder.encode(lastPart(object3)).length > limit4).map(
    (object3) => fault(
      "name-too-long",
      object3,
      `${object3.name} is longer than the ${limit4} bytes that ${target.engine} takes`,
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

// src/plan/pair.ts
function comparedPairs(release2, environment, created3) {
  const blue = blueTables(environment);
  const byStem2 = uniqueByStem([...blue]);
  const released = new Map(release2.tables.map((table) => [table.green, table.blue]));
  return release2.green.tables.filter((table) => table.kind !== "external" && !table.consumer).filter((table) => created3.has(table.name) || !blue.has(table.name)).flatMap((table) => {
    const own2 = released.get(table.name) ?? null;
    const other = own2 !== null && blue.has(own2) ? own2 : byStem2.get(stemOf2(table.name)) ?? null;
    return other === null || other === table.name ? [] : [pairOf(release2, table, other)];
  }).sort((a, b) => a.green < b.green ? -1 : 1);
}
function pairOf(release2, table, blue) {
  const before = release2.blue.tables.find((other) => other.name === blue);
  const sameKey = before === void 0 || before.primaryKey.join("\n") === table.primaryKey.join("\n");
  return { identity: table.identity, blue, green: table.name, primaryKey: sameKey ? table.primaryKey : [] };
}
function blueTables(environment) {
  const tables = environment.objects.filter(
    (object3) => object3.colour === "blue" && (object3.kind === "table" || object3.kind === "view")
  );
  return new Set(tables.map((object3) => object3.name));
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
  const [was, shall, is] = [consumersOf(blue, {}), consumersOf(green, {}), shown3].map(
    (side) => own(side, name)
  );
  if (typeof was !== "object" || typeof shall !== "object" || typeof is !== "object") return false;
  return labelOf(was) === labelOf(shall) && labelOf(is) !== labelOf(shall);
}
function consumersServing(release2, { serves: serves2 }, pins, { substitute }) {
  const wanted = consumersOf(release2.green, substitute);
  const pinned = pins.flatMap((name) => {
    const [shall, is] = [own(wanted, name), own(serves2.consumers, name)];
    return typeof shall === "object" && typeof is === "object" ? [[name, is]] : [];
  });
  return { ...keptConsumers(release2, serves2.consumers, wanted), ...wanted, ...Object.fromEntries(pinned) };
}
function keptConsumers({ green, tables }, shown3, wanted) {
  const there = green.tables.filter((table) => table.kind !== "external").map((table) => table.name);
  const names2 = new Set(there);
  const byStem2 = uniqueByStem(there);
  const moved = new Map(tables.map((table) => [table.blue, table.green]));
  const kept3 = Object.entries(shown3).flatMap(([consumer, now]) => {
    if (consumer in wanted || typeof now !== "string") return [];
    const next2 = moved.has(now) ? moved.get(now) : names2.has(now) ? now : byStem2.get(stemOf2(now));
    return typeof next2 === "string" && names2.has(next2) ? [[consumer, next2]] : [];
  });
  return Object.fromEntries(kept3);
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
function readersPairs(from, to) {
  return Object.keys(from).sort().flatMap((name) => {
    const [shown3, after2] = [own(from, name), own(to, name)];
    if (typeof shown3 === "string" && typeof after2 === "string" && shown3 !== after2)
      return [{ identity: name, blue: shown3, green: after2, primaryKey: [] }];
    const views = { blue: viewsBehind(from, name), green: viewsBehind(to, name) };
    return isOther(name, views) ? [{ identity: name, blue: name, green: name, primaryKey: [], views }] : [];
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
    const view = own(consumers, one);
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
function groundOf2(release2, from, target, same) {
  const direct = differenceOf(release2, from, target.capabilities, same);
  const retreat = direct.stuck.length > 0 && target.revisions ? retreatFor(release2, from, target) : null;
  const start = retreat === null ? from : standingOn(from, retreat);
  const difference2 = retreat === null ? direct : differenceOf(release2, start, target.capabilities);
  const pins = pinsServing(release2, start, difference2);
  const serves2 = servedBy(release2, start, difference2, pins, target);
  const created3 = new Set(difference2.create.map((object3) => object3.name));
  return {
    release: release2,
    target,
    start,
    retreat,
    back: movesBetween(from.serves.consumers, start.serves.consumers),
    difference: difference2,
    pairs: [
      ...comparedPairs(release2, start, created3),
      ...shownPairs(release2, start.serves.consumers, serves2.consumers)
    ],
    moves: movesBetween(start.serves.consumers, serves2.consumers),
    alterations: alterationsIn(release2, start, difference2),
    serves: serves2,
    pins
  };
}
function hasWork({ difference: difference2, moves, alterations, retreat }) {
  const { create, remove: remove2, leave: leave2 } = difference2;
  return retreat !== null || [create, remove2, leave2, moves, alterations].some((list2) => list2.length > 0);
}
function servedBy(release2, start, difference2, pins, target) {
  return {
    ...servingOf(release2.green, release2.head.commit, target.substitute),
    release: release2.hash,
    consumers: consumersServing(release2, start, pins, target),
    options: optionsServing(release2, start.objects, difference2)
  };
}
function alterationsIn(release2, start, difference2) {
  const { create, remove: remove2 } = difference2;
  const going = new Set([...create, ...remove2].map(objectKey));
  const staying = start.objects.filter((object3) => !going.has(objectKey(object3)));
  const places2 = new Map(
    [...release2.green.tables, ...release2.inPlace].map(({ name, file, line: line2 }) => [name, { file, line: line2 }])
  );
  return alterationsOf(staying, optionsWanted(release2, difference2)).map((alteration) => ({
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
  const sorted3 = bare2.sort((a, b) => a.id < b.id ? -1 : 1);
  return sha256(
    canonicalJson({
      release: release2,
      environment: name,
      engine,
      location,
      substitute,
      moves: bareMoves,
      steps: sorted3
    })
  );
}

// src/plan/making.ts
function workshop(pipeline, difference2, target) {
  const definitions = definitionsOf(pipeline);
  const alters2 = byTable(
    pipeline.statements.filter((s) => s.kind === "alter"),
    (statement) => statement.writes
  );
  const running = difference2.create.filter((w) => w.kind === "statement" || w.kind === "seed");
  const fillers = new Map(
    [...byTable(running, (w) => w.writes)].map(([table, writers]) => [table, writers.map(stepOf)])
  );
  const makers = new Map(
    difference2.create.filter((w) => w.kind === "table" || w.kind === "view").map((w) => [w.name, makersOf2(w, definitions, alters2, fillers)])
  );
  const tables = new Map(pipeline.tables.map((table) => [table.name, table]));
  const statements = new Map(pipeline.statements.filter(isRunning).map((s) => [s.name, s]));
  return { target, tables, statements, definitions, alters: alters2, create: difference2.create, makers, fillers };
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
function makersOf2(wanted, definitions, alters2, fillers) {
  if (!definitions.has(wanted.name)) return (fillers.get(wanted.name) ?? []).slice(0, 1);
  const count3 = alters2.get(wanted.name)?.length ?? 0;
  return [stepOf(wanted), ...Array.from({ length: count3 }, (_, index2) => alterId(wanted.name, index2))];
}
function alterId(table, index2) {
  return `alter-table:${table}#${index2 + 1}`;
}
function makingSteps(shop) {
  const made3 = shop.create.flatMap((wanted) => stepsOf(shop, wanted));
  const read2 = new Set(made3.flatMap((step) => step.reads));
  return [...expectations(shop, [...read2].sort()), ...made3];
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
  const made3 = statement.writes.flatMap((table) => shop.makers.get(table) ?? []);
  const removed = [wanted.name, ...statement.writes].map((name) => `remove:${name}`);
  return [
    {
      ...sent(shop, wanted, statement),
      after: [...removed, ...made3, ...filled(shop, statement.reads)],
      strategy: strategyOf(statement),
      inverse: `remove:${wanted.name}`,
      reads: statement.reads,
      writes: statement.writes
    }
  ];
}
function filled(shop, tables) {
  return tables.flatMap((table) => [
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
    kind: kindOf4(wanted),
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
function kindOf4(wanted) {
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
function definitionText(statements) {
  return statements.map((statement) => statement.sql.replace(/;\s*$/, "")).join(";\n");
}

// src/plan/proving.ts
function proofSteps(shop, jobs, pairs2) {
  const waits2 = jobs.map((job) => waitStep(job));
  const waiting = /* @__PURE__ */ new Map();
  for (const wait of waits2) {
    for (const table of wait.reads) waiting.set(table, [...waiting.get(table) ?? [], wait.id]);
  }
  return [...waits2, ...pairs2.map((pair2) => checkOf(shop, pair2, waiting))];
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
var units2 = new Map(
  [
    { size: 864e5, names: ["d", "day", "days"] },
    { size: 36e5, names: ["h", "hour", "hours"] },
    { size: 6e4, names: ["m", "min", "minute", "minutes"] },
    { size: 1e3, names: ["s", "sec", "secs", "second", "seconds"] },
    { size: 1, names: ["", "ms", "milli", "millis", "millisecond", "milliseconds"] },
    { size: 1e-3, names: ["\xB5s", "micro", "micros", "microsecond", "microseconds"] },
    { size: 1e-6, names: ["ns", "nano", "nanos", "nanosecond", "nanoseconds"] }
  ].flatMap(({ size, names: names2 }) => names2.map((name) => [name, size]))
);
function kept(value) {
  const [, digits = "", unit = ""] = /^\s*(-?\d+)\s*([a-zµ]*)\s*$/i.exec(value ?? "") ?? [];
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
  const message = `Nothing is recorded of ${target.name} yet: this plan assumes that it runs ${baseline}. \`${command("install", target.name)}\` has to come first.`;
  return warning("assumed-baseline", message);
}
function capabilityWarnings(target, pipeline, moves) {
  const { capabilities, engine, name } = target;
  const connectors = pipeline.connectors.map((connector2) => connector2.name).sort();
  return [
    ...connectors.length > 0 && !capabilities.connectors ? [
      warning(
        "no-connectors",
        `${engine} (${name}) has no connectors; left out: ${connectors.join(", ")}`
      )
    ] : [],
    ...moves > 1 && !capabilities.atomicSwitch ? [warning("no-atomic-switch", `${engine} (${name}) moves its ${moves} consumers one after the other`)] : []
  ];
}
function otherwiseWarnings(target, difference2) {
  const pinned = difference2.otherwise.filter((object3) => object3.kind !== "connector");
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
  const made3 = new Set(create.map(objectKey));
  const [again2, gone] = [
    remove2.filter((object3) => made3.has(objectKey(object3))),
    remove2.filter((object3) => !made3.has(objectKey(object3)))
  ];
  const parts2 = [said(again2, "replaced"), said(gone, "removed")].filter((part) => part !== "");
  const then = parts2.length === 0 ? "" : `, then ${parts2.join(", and ")}`;
  return warning(
    "replaces-served",
    `${from} serves in ${target.name} under the same names: consumers go back to blue first${then}`
  );
}
function said(objects, what) {
  const names2 = objects.map((object3) => object3.name);
  return names2.length === 0 ? "" : `${listed(names2, 20)} ${names2.length === 1 ? "is" : "are"} ${what}`;
}

// src/plan/make.ts
function makePlan(release2, environment, target) {
  const known3 = environment !== null && environment.phase !== "empty";
  const able = target.capabilities.connectors ? release2 : withoutConnectors(release2);
  const from = known3 ? environment : environmentOf(able.blue, release2.baseline.commit);
  const same = known3 ? /* @__PURE__ */ new Set() : sharedKeys(able.blue, able.green);
  const ground = groundOf2(able, from, target, same);
  const faults = release2.faults.length > 0 ? release2.faults : faultsOf2(ground);
  const steps = faults.length > 0 ? [] : stepsOf2(ground);
  const assumed = known3 ? [] : [assumedWarning(target, release2.baseline.ref)];
  return {
    release: release2,
    environment: target.name,
    engine: target.engine,
    assumed: !known3,
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
  const without3 = (pipeline) => ({ ...pipeline, connectors: [] });
  return { ...release2, blue: without3(release2.blue), green: without3(release2.green) };
}
function faultsOf2({ target, difference: difference2, start, release: release2, alterations }) {
  return [
    ...stuckFaults(target, difference2.stuck, release2),
    ...servedFaults(target, start, difference2),
    ...publishedFaults2(target, release2.green, start),
    ...inPlaceFaults(target, alterations),
    ...nameFaults(target, difference2)
  ];
}
function warningsOf(ground, pipeline, line2) {
  const { target, moves, difference: difference2, retreat, release: release2 } = ground;
  return [
    ...capabilityWarnings(target, pipeline, moves.length),
    ...otherwiseWarnings(target, difference2),
    ...connectorWarnings(target, release2, difference2),
    ...retreat === null ? [] : [retreatWarning(target, line2, difference2)]
  ];
}
function stepsOf2(ground) {
  if (!hasWork(ground)) return [];
  const { target, difference: difference2, release: release2, retreat } = ground;
  const shop = workshop(release2.green, difference2, target);
  const back = retreat === null ? [] : [switchStep("switch-back", target.name, ground.back, [])];
  const before = ordered([
    ...back,
    ...removalSteps(
      difference2.remove,
      back.map((step) => step.id)
    ),
    ...makingSteps(shop),
    ...expectations(shop, release2.expectations),
    ...sourceSteps(ground, shop),
    ...proofSteps(shop, jobsToWaitFor(ground), ground.pairs)
  ]);
  return ordered([...before, ...closingSteps(ground, leavesOf(before))]);
}
function jobsToWaitFor({ release: release2, start, target }) {
  if (!target.capabilities.streaming) return [];
  const present = objectsByKey(start);
  return [...wantedObjects(release2.green).values()].filter(
    (object3) => object3.kind === "statement" && present.get(objectKey(object3))?.colour !== "blue"
  );
}
function leavesOf(steps) {
  const needed = new Set(steps.flatMap((step) => step.after));
  return steps.map((step) => step.id).filter((id) => !needed.has(id));
}
function irreversible({ alterations }) {
  return alterations.filter(({ before, after: after2 }) => !keepsAsMuch(before, after2)).map(
    ({ table, key, after: after2 }) => `Rows that ${table} drops under ${key} = ${after2 ?? "its default"} do not come back when the option does.`
  );
}

// src/deploy/catch-up.ts
var kept2 = 20;
function waitFrom(since, now = since) {
  return { since, first: now, calm: null, lags: [] };
}
function deadlineOf({ since, first, calm }, { within: within3, soak }) {
  return first === since ? since + within3 : Math.max(since + within3, (calm ?? first) + soak);
}
function isLate({ since }, now, { within: within3 }) {
  return now - since >= within3;
}
function looked(waited, position, now, rule) {
  const { state, lag, detail } = position;
  if (state === "failed" || state === "stopped")
    return { state: "failed", detail: `is ${state}${detail === "" ? "" : `: ${detail}`}` };
  if (state === "finished") return { state: "through", detail: state };
  const calm = isNear(position, rule) ? waited.calm ?? now : null;
  if (calm !== null && now - calm >= rule.soak) return { state: "through", detail: nearWords(lag) };
  if (now >= deadlineOf({ ...waited, calm }, rule)) return { state: "failed", detail: lateWords(position) };
  const lags = lag === null ? waited.lags : [...waited.lags, { at: now, lag }].slice(-kept2);
  const next2 = { ...waited, calm, lags };
  return {
    state: "waiting",
    detail: waitingWords(next2, position, now, rule),
    waited: next2,
    again: pause(next2, now, rule)
  };
}
function isNear({ state, lag }, rule) {
  if (lag !== null) return lag <= rule.lag && state !== "starting";
  return state === "caught-up";
}
function nearWords(lag) {
  return lag === null || lag === 0 ? "caught up" : `caught up, ${behind2(lag)}`;
}
function lateWords({ lag }) {
  return `has not caught up in time${lag === null ? "" : ` (${behind2(lag)})`}`;
}
function behind2(lag) {
  return `${counted(lag, "record")} behind`;
}
function waitingWords(waited, { state, lag }, now, rule) {
  if (waited.calm !== null) return `${nearWords(lag)}; ${spoken(rule.soak - (now - waited.calm))} to stay so`;
  const left2 = timeLeft(waited, rule);
  const parts2 = [lag === null ? state : behind2(lag), left2 === null ? "" : `about ${spoken(left2)} left`];
  return parts2.filter((part) => part !== "").join(", ");
}
function timeLeft({ lags }, rule) {
  const [first, last] = [lags[0], lags.at(-1)];
  if (first === void 0 || last === void 0 || last.lag >= first.lag) return null;
  const speed = (first.lag - last.lag) / (last.at - first.at);
  return Math.max(0, (last.lag - rule.lag) / speed);
}
var [shortest, longest2] = [1e3, 3e4];
function pause(waited, now, rule) {
  const { since, calm } = waited;
  const patient = Math.min(longest2, Math.max(shortest, (now - since) / 50));
  const end = Math.min(deadlineOf(waited, rule), calm === null ? Infinity : calm + rule.soak);
  return Math.max(1, Math.min(patient, end - now));
}
function spoken(duration2) {
  const seconds = Math.ceil(duration2 / 1e3);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 100) return `${minutes} min`;
  const [hours, rest2] = [Math.floor(minutes / 60), minutes % 60];
  return rest2 === 0 ? `${hours} h` : `${hours} h ${rest2} min`;
}

// src/deploy/account.ts
var words4 = [
  ["create-table", "table made", "tables made"],
  ["create-view", "view made", "views made"],
  ["start-statement", "statement started", "statements started"],
  ["seed", "seed sown", "seeds sown"],
  ["create-connector", "connector made", "connectors made"],
  ["alter-in-place", "option altered", "options altered"],
  ["remove", "object removed", "objects removed"],
  ["wait-caught-up", "statement caught up", "statements caught up"],
  ["check", "table compared", "tables compared"]
];
function accountOf(plan, environment, done, took) {
  const name = plan.environment;
  return [
    `${changed2(plan, done)}; took ${spoken(took)}`,
    ...left(environment, name),
    ...canGoBack(environment) ? [`to go back: ${command("rollback", name)}`] : []
  ];
}
function changed2({ moves }, done) {
  const parts2 = words4.flatMap(([kind2, one, many]) => {
    const count3 = done.filter((step) => step.kind === kind2).length;
    return count3 === 0 ? [] : [counted(count3, one, many)];
  });
  const switched2 = done.some(({ kind: kind2 }) => kind2 === "switch");
  const moved = switched2 ? [counted(moves.length, "consumer moved", "consumers moved")] : [];
  return [...parts2, ...moved].join(", ") || "nothing was changed";
}
function left({ objects, phase }, name) {
  const count3 = (colour) => objects.filter((object3) => object3.colour === colour && object3.kind !== "external").length;
  const [old, green] = [count3("superseded"), count3("green")];
  if (phase !== "serving" && green > 0)
    return [`left: ${counted(green, "object")} of green beside blue, read by nobody`];
  if (old === 0) return [];
  const retire2 = command("retire", name);
  return [`left: ${counted(old, "object")} of what served before, until ${retire2}`];
}
function canGoBack(environment) {
  if (environment.phase === "serving" || isSwitched(environment)) return environment.previous !== null;
  return environment.phase !== "empty" && environment.objects.some(({ colour }) => colour === "blue");
}

// src/deploy/anew.ts
async function refusedFor(lost, ports) {
  const { message, next: next2, waits: waits2 } = await wayAnew(lost, ports);
  return new Refusal("rollback", message, next2, [], waits2);
}
async function wayAnew(lost, ports) {
  return await wayBroken(lost, ports) ?? wayByRelease(lost, ports);
}
async function wayBroken({ environment, name, why: why2 }, { engine, ledger }) {
  const drifts = await driftSeen(engine, environment, await observe(engine, environment, noDefinitions));
  const serving2 = servingTables(environment);
  const broken = drifts.filter(({ kind: kind2, object: object3 }) => isOtherwise(kind2) && serving2.has(object3));
  if (broken.length === 0) return null;
  const { next: next2, waits: waits2, line: line2 } = wayUnderDrift(drifts, environment, { name, removal: ledger.removal });
  const said5 = cutLines(
    broken.map(({ message }) => message),
    10,
    "object"
  );
  return { message: [why2, ...said5, `to go on, ${line2}`].join("\n"), next: next2, waits: waits2 };
}
var isOtherwise = (kind2) => kind2 === "missing" || kind2 === "different";
function servingTables({ objects }) {
  const isServing = ({ kind: kind2, colour }) => colour === "blue" && (kind2 === "table" || kind2 === "view");
  return new Set(objects.filter(isServing).map(({ name }) => name));
}
async function wayByRelease(lost, { engine, ledger }) {
  const { environment, name, why: why2 } = lost;
  const { release: release2, commit } = environment.serves;
  const then = release2 === null ? null : await ledger.after(release2);
  const before = environment.previous ?? then?.previous ?? null;
  const earlier = before?.commit ?? "EARLIER";
  const commands = commandsFor(lost, earlier, commit ?? "HEAD");
  const message = [
    `${why2}. A release that undoes the change brings its rows back:`,
    ...commands,
    ...earlier === "EARLIER" ? ["EARLIER is the commit that served then"] : [],
    costOf(environment, before, await engine.observe())
  ];
  return { message: message.join("\n"), next: commands[0] ?? command("status", name), waits: null };
}
function commandsFor({ name, folder: folder2, environment }, earlier, serving2) {
  const branch = `back-to-${short(earlier)}`;
  return [
    `git switch --create ${branch} ${short(serving2)}`,
    `git restore --source=${short(earlier)} --staged --worktree -- ${quoted(`:/${folder2}`)}`,
    "bluegreen rewrite",
    `git commit --all --message 'Go back to ${short(earlier)}'`,
    command("deploy", name, ...isUnderWay(environment) ? ["--supersede"] : [])
  ];
}
function isUnderWay({ phase }) {
  return phase !== "serving" && phase !== "rolling-back";
}
function short(commit) {
  return commit.slice(0, 12);
}
function costOf(environment, before, observed) {
  const blue = environment.objects.filter(({ colour }) => colour === "blue");
  const keys = new Set(before?.objects ?? []);
  const replaced2 = blue.filter(
    (object3) => before === null ? object3.since === environment.switchedAt : !keys.has(objectKey(object3))
  );
  const now = new Set(blue.map(objectKey));
  const made3 = before === null ? null : before.objects.filter((key) => !now.has(key));
  const what = made3 === null ? "what served then" : listed(namesOf2(made3, "table"), 5) || "no table";
  const statements = namesOf2(made3 ?? replaced2.map(objectKey), "statement");
  return `that makes ${what} anew${inPlaceOf(replaced2, observed)}, with ${counted(statements.length, "statement")} from the beginning of what they read`;
}
function namesOf2(keys, kind2) {
  const begin = `${kind2}:`;
  return keys.filter((key) => key.startsWith(begin)).map((key) => key.slice(begin.length)).sort();
}
function inPlaceOf(replaced2, observed) {
  const rows3 = new Map(observed.map((object3) => [object3.name, object3.rows]));
  const tables = replaced2.filter(({ kind: kind2 }) => kind2 === "table" || kind2 === "view").map(({ name }) => named3(name, rows3.get(name) ?? null));
  return tables.length === 0 ? "" : `, in place of ${listed(tables, 5)}`;
}
function named3(table, rows3) {
  return rows3 === null ? table : `${table} (${counted(rows3, "row")} now)`;
}

// src/deploy/course.ts
var unchanged2 = {
  begun: (environment) => environment,
  through: (environment) => environment,
  failed: (environment) => environment
};
var harmless = /* @__PURE__ */ new Set(["note", "look", "judge", "permit"]);
function leg(parts2) {
  const { recording, ...rest2 } = parts2;
  return {
    step: null,
    after: [],
    changes: !harmless.has(rest2.act.do),
    works: true,
    lasts: false,
    words: () => null,
    ...rest2,
    recording: { ...unchanged2, ...recording }
  };
}
function courseOf(legs) {
  const ways = waysOf(legs);
  const way = ({ id }) => ways.get(id) ?? 0;
  const sorted3 = legs.toSorted((a, b) => way(b) - way(a));
  return {
    legs: sorted3,
    ids: new Set(ways.keys()),
    ranks: new Map(sorted3.map(({ id }, rank) => [id, rank])),
    followers: byTable(legs, ({ after: after2 }) => after2),
    lasting: new Set(legs.filter(({ lasts }) => lasts).map(({ id }) => id))
  };
}
function waysOf(legs) {
  const byId = new Map(legs.map((one) => [one.id, one]));
  const followers = /* @__PURE__ */ new Map();
  for (const { after: after2 } of legs) for (const id of after2) followers.set(id, (followers.get(id) ?? 0) + 1);
  const ways = new Map(legs.map(({ id }) => [id, 1]));
  const last = legs.filter(({ id }) => !followers.has(id));
  for (const one of last) {
    for (const id of one.after) {
      const before = byId.get(id);
      if (before === void 0) continue;
      ways.set(id, Math.max(ways.get(id) ?? 1, (ways.get(one.id) ?? 1) + 1));
      const left2 = (followers.get(id) ?? 1) - 1;
      followers.set(id, left2);
      if (left2 === 0) last.push(before);
    }
  }
  return ways;
}
function begun2(environment, legs, at) {
  return groups(legs).reduce((record, group) => group.recording.begun(record, group.legs, at), environment);
}
function over(environment, ended, at) {
  const through = ended.filter(({ outcome }) => outcome === "through").map((one) => one.leg);
  const next2 = groups(through).reduce(
    (record, group) => group.recording.through(record, group.legs, at),
    environment
  );
  return ended.filter(({ outcome }) => outcome === "failed").reduce((record, one) => one.leg.recording.failed(record, one, at), next2);
}
function groups(legs) {
  return legs.reduce((found, one) => {
    const last = found.at(-1);
    if (last?.recording === one.recording) last.legs.push(one);
    else found.push({ recording: one.recording, legs: [one] });
    return found;
  }, []);
}

// src/deploy/entry.ts
var most = 5;
function entryOf(ended, begin) {
  const wrong = ended.find(({ outcome }) => outcome === "failed");
  const own2 = ownWords(wrong === void 0 ? ended : [wrong], begin);
  const told3 = ended.length > 0 ? ended.map(({ leg: leg2 }) => leg2) : begin;
  const begins = begin.length === 0 || own2 !== null && ended.length === 0 ? [] : [beginning(begin)];
  return {
    action: own2?.action ?? "step",
    object: own2?.object ?? listed(
      told3.map(({ id, step }) => step?.object ?? id),
      most
    ),
    outcome: wrong !== void 0 ? "failed" : ended.length > 0 ? "done" : "intent",
    message: [...own2 === null ? ending(ended, wrong) : [own2.message], ...begins].join("; ")
  };
}
function ownWords(ended, begin) {
  const words6 = ended.length > 0 ? ended.map((one) => one.leg.words(one)) : begin.map((leg2) => leg2.words(null));
  return words6.find((one) => one !== null) ?? null;
}
function ending(ended, wrong) {
  if (wrong !== void 0) return [`${wrong.leg.id} failed: ${oneLine(wrong.error)}`];
  return ended.length === 0 ? [] : [`${listed(ended.map(said2), most)} done`];
}
function beginning(begin) {
  return `begins ${listed(
    begin.map(({ id }) => id),
    most
  )}`;
}
function said2({ leg: leg2, detail }) {
  return detail === "" ? leg2.id : `${leg2.id} (${detail})`;
}
function oneLine(error) {
  const text3 = messageOf(error);
  return text3.replaceAll(/\s+/g, " ").slice(0, 300);
}

// src/deploy/failure.ts
function isOvertaken(error) {
  return error instanceof LeaseLost || error instanceof LedgerConflict || error instanceof Overtaken;
}
function failureAt({ leg: leg2, cause }, message, next2, waits2 = null) {
  return cause instanceof Refusal ? new Refusal(leg2.id, message, next2, cause.warnings, waits2) : new StepFailure(leg2.id, message, next2, cause);
}
function alsoFailed(failure2, error, environment) {
  const at = error instanceof Refusal || error instanceof StepFailure ? `, at ${error.step}` : "";
  const message = `${failure2.message}
The way back failed too${at}: ${messageOf(error)}`;
  const waits2 = error instanceof Refusal && !isOvertaken(error) ? error.waits : null;
  return failureAt(failure2, message, nextAfter(error, environment), waits2);
}
function nextAfter(error, environment) {
  if (isOvertaken(error)) return command("status", environment);
  return error instanceof Refusal && error.next !== "" ? error.next : command("rollback", environment);
}

// src/deploy/next.ts
function next(course, environment, observed) {
  const { ended, running, isDue: isDue2 } = observed;
  const failure2 = observed.failure ?? ended.find(({ outcome }) => outcome === "failed") ?? null;
  const through = throughBy(course, environment, observed);
  const { begin, open: open2 } = failure2 !== null || isDue2 ? none2 : ready(course, through, observed);
  if (ended.length > 0 || begin.length > 0) return { do: "act", ended, begin, open: open2 };
  if (running.size > 0) return { do: "wait" };
  if (failure2 !== null) return { do: "refuse", failure: failure2 };
  const left2 = course.legs.filter(({ id }) => !through(id));
  if (left2.length === 0) return { do: "done" };
  return { do: isDue2 ? "pause" : "stuck", left: left2 };
}
function lastingIn({ lasting: lasting3 }, { confirmed: confirmed2 }, known3 = /* @__PURE__ */ new Set()) {
  return [...lasting3].filter((id) => !known3.has(id) && confirmed2.includes(id));
}
function throughBy(course, environment, { through, ended }) {
  const kept3 = new Set(lastingIn(course, environment, through));
  for (const { leg: leg2, outcome } of ended) if (outcome === "through") kept3.add(leg2.id);
  return (id) => through.has(id) || kept3.has(id) || !course.ids.has(id);
}
var none2 = { begin: [], open: [] };
function ready(course, through, observed) {
  const { open: open2, ended, running } = observed;
  const all = () => chosen(freed(course.legs, through, observed), observed);
  if (open2 === null) return all();
  const followers = new Set(ended.flatMap(({ leg: leg2 }) => course.followers.get(leg2.id) ?? []));
  const found = chosen(merged(course, open2, freed([...followers], through, observed)), observed);
  const isStill = found.begin.length === 0 && ended.length === 0 && running.size === 0;
  return isStill ? all() : found;
}
function freed(legs, through, { running }) {
  return legs.filter(({ id, after: after2 }) => !running.has(id) && !through(id) && after2.every(through));
}
function merged({ ranks }, open2, more) {
  const rank = ({ id }) => ranks.get(id) ?? 0;
  return more.length === 0 ? open2 : [...open2, ...more].sort((a, b) => rank(a) - rank(b));
}
function chosen(can, { running, limit: limit4 }) {
  let room = limit4 - working(running);
  const [begin, open2] = [[], []];
  for (const leg2 of can) {
    if (leg2.works && room <= 0) open2.push(leg2);
    else begin.push(leg2);
    if (leg2.works) room -= 1;
  }
  return { begin, open: open2 };
}
function working(running) {
  let count3 = 0;
  for (const { works } of running.values()) if (works) count3 += 1;
  return count3;
}

// src/deploy/carry.ts
var LegFailure = class extends Error {
  leg;
  cause;
  constructor({ leg: leg2, error }) {
    super(messageOf(error));
    this.leg = leg2;
    this.cause = error;
  }
};
function isDue({ due, ending: ending2, ports }) {
  return ending2?.aborted === true || due !== null && Date.parse(ports.clock.now()) >= due;
}
async function carry(course, hand) {
  const passage = new Passage(course, hand);
  try {
    for (; ; ) {
      const decision = next(course, hand.journal.environment, passage.observed());
      if (decision.do === "done") return "done";
      if (decision.do === "pause") return "paused";
      if (decision.do === "refuse") throw new LegFailure(decision.failure);
      if (decision.do === "stuck") throw new Error(`nothing can begin of ${namesOf3(decision.left)}`);
      if (decision.do === "wait") await passage.change();
      else await passage.act(decision);
    }
  } finally {
    await passage.end();
  }
}
function namesOf3(legs) {
  return legs.map(({ id }) => id).join(", ");
}
var Passage = class {
  #course;
  #hand;
  #through = /* @__PURE__ */ new Set();
  #running = /* @__PURE__ */ new Map();
  #acts = /* @__PURE__ */ new Set();
  #ended = [];
  #open = null;
  #failure = null;
  #isDue = false;
  #wake = () => void 0;
  constructor(course, hand) {
    this.#course = course;
    this.#hand = hand;
  }
  observed() {
    this.#isDue ||= isDue(this.#hand);
    return {
      through: this.#through,
      running: this.#running,
      ended: this.#ended,
      open: this.#open,
      failure: this.#failure,
      isDue: this.#isDue,
      limit: this.#hand.limit
    };
  }
  async act({ ended, begin, open: open2 }) {
    this.#ended = [];
    this.#open = open2;
    this.#failure ??= ended.find(({ outcome }) => outcome === "failed") ?? null;
    await this.#record(ended, begin);
    for (const { leg: leg2, outcome } of ended) if (outcome === "through") this.#through.add(leg2.id);
    for (const leg2 of begin) this.#start(leg2);
  }
  /** @throws what a newer hand answers: the record is its own by now, though nobody may have written there yet */
  async #record(ended, begin) {
    for (const { error } of ended) if (isOvertaken(error)) throw error;
    const said5 = ended.filter(({ outcome }) => outcome !== "left");
    const acting = begin.filter(({ changes }) => changes);
    if (said5.length === 0 && acting.length === 0) return;
    const { journal, ports } = this.#hand;
    const now = ports.clock.now();
    const record = over(journal.environment, said5, now);
    await journal.record(entryOf(said5, acting), begun2(record, acting, now));
    for (const id of lastingIn(this.#course, journal.environment, this.#through)) this.#through.add(id);
  }
  #start(leg2) {
    this.#running.set(leg2.id, leg2);
    const act = this.#perform(leg2);
    this.#acts.add(act);
    void act.finally(() => this.#acts.delete(act));
  }
  async #perform(leg2) {
    const { perform: perform2, ports } = this.#hand;
    const shown3 = (state, detail) => {
      if (leg2.step !== null) ports.progress.step(leg2.step, state, detail);
    };
    shown3("started", "");
    try {
      const detail = await perform2(leg2);
      if (detail !== null) shown3("done", detail);
      this.#over({ leg: leg2, outcome: detail === null ? "left" : "through", detail: detail ?? "", error: null });
    } catch (error) {
      shown3("failed", messageOf(error));
      this.#over({ leg: leg2, outcome: "failed", detail: "", error });
    }
  }
  #over(ended) {
    this.#running.delete(ended.leg.id);
    this.#ended.push(ended);
    this.#wake();
  }
  /** Until something is over; a leg may have ended while the ledger was written. */
  async change() {
    if (this.#ended.length > 0) return;
    await new Promise((resolve3) => this.#wake = resolve3);
  }
  async end() {
    await Promise.allSettled(this.#acts);
  }
};

// src/deploy/return-course.ts
function returnCourse(environment, way, ordering, { again: again2, gone }) {
  const own2 = ownLegs(environment, ordering);
  const consumers = consumersLeg(environment, way, again2, idsOf(own2));
  const options = undoable(environment, way, gone).map((one) => optionLeg(one, consumers.id));
  return courseOf([...own2, consumers, ...options, overLeg(way, [consumers.id, ...idsOf(options)])]);
}
function idsOf(legs) {
  return legs.map(({ id }) => id);
}
function ownLegs(environment, ordering) {
  const isOwn = (id) => id.slice(0, id.indexOf(":")) in ordering.kinds;
  const through = (record) => ({
    ...record,
    confirmed: record.confirmed.filter((id) => !isOwn(id))
  });
  return ordering.back(environment).map((step) => {
    const { id, after: after2 } = step;
    return leg({ id, step, after: after2, act: { do: "apply", step }, recording: { through } });
  });
}
function consumersLeg({ previous }, way, again2, after2) {
  const act = way === "give-up" ? { do: "settle" } : { do: "show", consumers: previous?.consumers ?? null, again: again2 };
  return leg({
    id: "switch-back:consumers",
    step: { id: "switch-back:consumers", kind: "switch-back", object: "consumers" },
    after: after2,
    act,
    recording: { begun: way === "give-up" ? (record) => record : rollingBack },
    words: (ended) => words5(ended === null ? "consumers go back to blue" : "consumers are back")
  });
}
function words5(message) {
  return { action: "rollback", object: "consumers", message };
}
function overLeg(way, after2) {
  return leg({
    id: "over",
    after: after2,
    act: { do: "note" },
    recording: { through: way === "give-up" ? calmed : wentBack },
    words: (ended) => ended === null ? null : words5("consumers show blue again")
  });
}
function stayCourse(why2) {
  const settle3 = leg({ id: "settle:consumers", act: { do: "settle" } });
  return courseOf([
    settle3,
    leg({
      id: "stay",
      after: [settle3.id],
      act: { do: "note" },
      recording: { through: calmed },
      words: (ended) => ended === null ? null : words5(`given up, and consumers show green: ${why2}`)
    })
  ]);
}
function undoable(environment, way, gone) {
  const footing2 = way === "give-up" ? footingOf(environment) : environment.previous;
  if (footing2 === null) return [];
  const blue = new Set(footing2.objects);
  const tables = environment.objects.filter((object3) => blue.has(objectKey(object3)) && !gone.has(object3.name));
  return alterationsOf(tables, (table) => own(footing2.options, table.name) ?? {});
}
function optionLeg(alteration, after2) {
  const step = { ...alterInPlaceStep(alteration, { file: "", line: 0 }, [after2]), level: 0 };
  return leg({
    id: step.id,
    step,
    after: [after2],
    act: { do: "apply", step },
    recording: {
      begun: (record) => ({ ...record, objects: altering(record.objects, [step]) }),
      through: (record) => ({ ...record, objects: altered(record.objects, step) })
    },
    words: () => ({ action: "rollback", object: alteration.table, message: step.sql ?? "" })
  });
}
function greenOf({ objects }) {
  const own2 = objects.filter((object3) => object3.kind !== "external" && !isForeignYet(object3));
  return withTouching(
    own2.filter((object3) => object3.colour === "green"),
    own2.filter((object3) => object3.colour === "superseded")
  );
}
function isForeignYet({ adopted: adopted2, colour }) {
  return adopted2 === true && colour === "green";
}
function removalCourse(objects, state, done) {
  const names2 = objects.map((object3) => object3.name);
  const said5 = { action: state === "removing" ? "discard" : "retire", object: `${names2.length} objects` };
  return courseOf([
    leg({
      id: `remove:${said5.object}`,
      step: { id: `remove:${said5.object}`, kind: "remove", object: said5.object },
      act: { do: "remove", names: names2 },
      recording: {
        begun: (record) => leaving(record, objects, state),
        through: (record) => without(record, objects)
      },
      words: (ended) => {
        if (ended === null) return { ...said5, message: listed(names2, 10) };
        return ended.error === null ? { ...said5, message: done } : null;
      }
    })
  ]);
}

// src/deploy/back.ts
var limit3 = 10;
async function carryBack(place, course, failed3 = (failure2) => refusalOf(failure2, place.name)) {
  const { journal, ports } = place;
  try {
    await carry(course, {
      journal,
      ports,
      limit: limit3,
      due: null,
      ending: null,
      perform: ({ act }) => perform(place, act)
    });
  } catch (error) {
    throw error instanceof LegFailure ? await failed3(error) : error;
  }
}
function refusalOf(failure2, name) {
  const { leg: leg2, cause, message } = failure2;
  if (isOvertaken(cause)) return cause;
  const isRemoval = leg2.id.startsWith("remove:");
  const next2 = isRemoval ? sameAgain : command("rollback", name);
  const waits2 = isRemoval && cause instanceof Refusal ? "once nothing stands in its way" : null;
  return failureAt(failure2, message, cause instanceof Refusal && cause.next !== "" ? cause.next : next2, waits2);
}
async function comeBack(back, way) {
  const behind3 = await lookBehind(back.journal.environment, way, back.ports);
  await refuseLost(back, behind3);
  await carryBack(back, courseBack(back, way, behind3), (failure2) => stoppedAt(back, way, failure2));
}
async function comeBackOrStay(back, way, behind3) {
  refuseRedefined(back, behind3);
  await refuseLost(back, behind3);
  await carryBack(back, courseBack(back, way, behind3), (failure2) => leftAt(back, failure2));
}
async function refuseAhead(back, behind3) {
  refuseRedefined(back, behind3);
  const lost = await lostRefusal(back, behind3);
  if (lost !== null) throw lost;
}
function courseBack({ journal, ordering }, way, behind3) {
  return returnCourse(journal.environment, way, ordering, behind3);
}
function refuseRedefined({ name }, { redefined }) {
  if (redefined.length === 0) return;
  const message = [
    "consumers were changed by hand, and give way to no rollback:",
    ...redefined,
    `to go on, give each its definition back, or drop or rename what is there where nobody wants what it shows (the consumer is made again then): ${command("rollback", name)} goes on`
  ].join("\n");
  const waits2 = "once these consumers are put back, dropped or renamed";
  throw new Refusal("observe", message, command("rollback", name), [], waits2);
}
async function refuseLost(back, behind3) {
  const lost = await lostRefusal(back, behind3);
  if (lost === null) return;
  await endOnGreen(back, lost.message);
  throw lost;
}
async function lostRefusal({ journal, ports, name, folder: folder2 = "" }, { lost }) {
  const { environment } = journal;
  if (lost.length === 0) return null;
  const said5 = listed(
    lost.map(({ message }) => message),
    5
  );
  const isThere = lost.some(({ kind: kind2 }) => kind2 === "different");
  const first = isThere ? "; what others made under that name has to go before it can be made anew" : "";
  const why2 = `${said5}: consumers cannot go back to it, and show what they showed${first}`;
  return refusedFor({ name, environment, folder: folder2, why: why2 }, ports);
}
async function stoppedAt(back, way, failure2) {
  const { leg: leg2, cause } = failure2;
  if (leg2.act.do !== "show" || !(cause instanceof Refusal) || isOvertaken(cause))
    return refusalOf(failure2, back.name);
  try {
    refuseRedefined(back, await lookBehind(back.journal.environment, way, back.ports));
  } catch (error) {
    return error instanceof Refusal ? error : refusalOf(failure2, back.name);
  }
  return refusalOf(failure2, back.name);
}
async function leftAt(back, failure2) {
  const { leg: leg2, cause } = failure2;
  const isForGood = cause instanceof Refusal && !(cause instanceof TransientRefusal) && !isOvertaken(cause);
  const { phase } = back.journal.environment;
  if (leg2.act.do !== "show" || !isForGood || phase !== "rolling-back") return refusalOf(failure2, back.name);
  try {
    await endOnGreen(back, failure2.message);
  } catch {
    return refusalOf(failure2, back.name);
  }
  const message = `${failure2.message}
Consumers show green, as before the rollback`;
  return failureAt(failure2, message, command("status", back.name));
}
async function endOnGreen(back, why2) {
  const { phase } = back.journal.environment;
  if (phase === "rolling-back") await carryBack(back, stayCourse(why2.split("\n")[0] ?? ""));
}
async function undoOwn(back) {
  await carryBack(back, courseOf(ownLegs(back.journal.environment, back.ordering)));
}
async function discard2(back) {
  const green = greenOf(back.journal.environment);
  if (green.length > 0) await carryBack(back, removalCourse(green, "removing", "green is gone"));
}

// src/checks/acceptance.ts
function acceptancesOf(comparison, accepted) {
  const names2 = [comparison.identity, comparison.blue, comparison.green].flatMap((name) => [
    name,
    lastPart2(name)
  ]);
  const known3 = new Set(names2.flatMap((name) => [name, versionOf(name).stem]));
  return accepted.filter((one) => known3.has(one.table));
}
var lastPart2 = (name) => name.slice(name.lastIndexOf(".") + 1);
function differingRows({ by, added, removed, changed: changed3 }) {
  return by === "key" ? added + removed + changed3 : Math.max(added, removed);
}
function unacceptedRows(comparison, accepted) {
  const all = differingRows(comparison);
  const whole2 = allowance(accepted.filter((one) => one.column === "*"));
  if (comparison.by === "multiset")
    return Math.max(0, all - Math.max(whole2, wholeColumns(comparison, accepted)));
  const changed3 = Math.min(
    comparison.changed,
    comparison.columns.reduce(
      (sum, { column, changed: rows3 }) => sum + Math.max(0, rows3 - ofColumn(accepted, column)),
      0
    )
  );
  return Math.max(0, comparison.added + comparison.removed + changed3 - whole2);
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
  const whole2 = by === "key" ? added + removed : differingRows(comparison);
  const changed3 = by === "key" ? columns.filter((one) => one.changed > 0) : [];
  return [
    ...whole2 > 0 ? [line(identity, "*", whole2)] : [],
    ...changed3.map((one) => line(identity, one.column, one.changed))
  ];
}
function line(table, column, count3) {
  return `- { table: ${scalar(table)}, column: ${scalar(column)}, count: ${count3}, reason: \u2026 }`;
}
function scalar(text3) {
  const isPlain = /^[A-Za-z_][\w.-]*$/.test(text3) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text3);
  return isPlain ? text3 : JSON.stringify(text3);
}

// src/deploy/way-on.ts
var most2 = 10;
function whatIsLeft({ objects }, name) {
  const green = objects.filter(({ colour, kind: kind2 }) => colour === "green" && kind2 !== "external");
  if (green.length === 0) return `nothing green is left in ${name}`;
  const names2 = green.map((object3) => object3.name);
  return `left in ${name} beside blue, read by nobody: ${listed(names2, most2)}`;
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
  return [
    "or, where a difference is meant, accept it by name in .bluegreen/accept.yaml, commit that, and deploy again:",
    ...cutLines(lines, most2)
  ];
}

// src/deploy/gate.ts
var refused = "green is not shown to be right; blue serves as before";
function gate(site, lead = refused) {
  const comparisons = compared2(site);
  const findings = site.ports.judge(comparisons);
  if (verdictOf(findings) === "pass") return findings;
  throw refusal(site, lead, { comparisons, findings });
}
function verdictOf(findings) {
  if (findings.some((one) => one.outcome === "fail")) return "fail";
  return findings.some(isBad) ? "inconclusive" : "pass";
}
function isBad({ outcome }) {
  return outcome === "fail" || outcome === "inconclusive";
}
function compared2({ comparisons }) {
  return [...comparisons.values()].sort((a, b) => a.green < b.green ? -1 : 1);
}
function refusal({ plan, journal }, lead, { comparisons, findings }) {
  const { environment } = plan;
  const bad = findings.filter(isBad);
  const lines = bad.map((one) => `${one.table}: ${one.message} (${one.check}, ${one.outcome})`);
  const message = [
    lead,
    ...cutLines(lines, 20, "check"),
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

// src/deploy/late.ts
var pauses = [1e3, 2e3, 4e3, 8e3, 16e3];
async function lasting2({ engine, clock: clock2 }, look5, mayPass) {
  let found = await look5();
  for (const pause2 of engine.capabilities.streaming ? pauses : []) {
    if (!mayPass(found)) return found;
    await clock2.sleep(pause2);
    found = await look5();
  }
  return found;
}

// src/deploy/proof.ts
async function refuseUnproved(release2, { requires, proofAge }, ports) {
  if (requires === null) return;
  const ledger = ports.ledgerOf(requires);
  const { environment } = await ledger.read();
  const claim = { release: release2, environment, name: requires, proofAge };
  const problem = await takenBack(claim, ledger) ?? await problemOf2(claim, ports);
  if (problem !== null) throw unproved(claim, problem);
}
async function problemOf2(claim, { clock: clock2, vouching }) {
  return proofProblem(claim, clock2.now()) ?? await doubtOf(claim, vouching);
}
function unproved(claim, problem) {
  const { release: release2, environment, name } = claim;
  const lead = environment !== null && isIncomparable(environment, release2) ? proofAnew(release2, name) : null;
  return lead === null ? new Refusal("requires", problem, nextTo(claim)) : new Refusal("requires", `${problem}
${lead}`, "bluegreen rewrite");
}
function isIncomparable({ serves: serves2, previous }, { hash }) {
  return serves2.release === hash && previous === null;
}
function proofAnew(release2, environment) {
  return [
    `what it replaced in ${environment} is not there any more, so that it cannot be compared once more`,
    `to have it proved, release the same under other versions, which are compared with what serves there: set release.versions to ${versionsAnew(release2)} in bluegreen.yaml, run bluegreen rewrite, commit, and then ${command("deploy", environment)}`
  ].join("\n");
}
function nextTo(claim) {
  const { release: release2, environment, name } = claim;
  const { hash } = release2;
  if (isBeingUndone(claim)) return command("rollback", name);
  const outcome = latestProof(environment, hash)?.outcome ?? "pass";
  return outcome === "pass" || environment?.serves.release === hash ? command("deploy", name, "--release", hash) : command("status", name);
}
function isBeingUndone({ release: release2, environment }) {
  return environment?.phase === "rolling-back" && environment.serves.release === release2.hash;
}
async function takenBack({ release: release2, environment, name }, ledger) {
  const { hash } = release2;
  if (latestProof(environment, hash) !== void 0) return null;
  const then = await ledger.after(hash);
  return latestProof(then, hash)?.outcome === "pass" ? `${name} proved ${hash}, and does not hold the proof any more: a rollback took it back, or 50 newer ones did` : null;
}
async function doubtOf({ release: release2, environment, name }, vouching) {
  const proof2 = latestProof(environment, release2.hash);
  const doubt = proof2 === void 0 ? null : await vouching.doubt(name, proof2);
  return doubt === null ? null : `the ledger of ${name} says that ${release2.hash} is proved, but ${doubt}`;
}
function proofProblem(claim, now) {
  const { release: release2, environment, name, proofAge } = claim;
  const proof2 = latestProof(environment, release2.hash);
  if (isBeingUndone(claim))
    return `a rollback of ${name} is under way, and takes its proof of ${release2.hash} back`;
  if (proof2?.outcome === "pass") {
    const problem = ageProblem(proof2, proofAge, now);
    return problem === null ? null : `${name} proved ${release2.hash} at ${proof2.at}, which is ${problem}`;
  }
  if (proof2 !== void 0) return `the checks in ${name} said ${proof2.outcome} of ${release2.hash}`;
  const held2 = environment?.release ?? null;
  const moved = environment === null || held2 === null || held2 === release2.hash ? "" : `; since ${held2}: ${whatMoved(release2, held2, environment)}`;
  return `${name} has not proved ${release2.hash}${moved}`;
}
var leeway = 5 * 6e4;
function ageProblem({ at }, proofAge, now) {
  const age = Date.parse(now) - Date.parse(at);
  if (age < -leeway) return `still to come, so its age is not known: a clock is wrong, or nobody proved it`;
  return proofAge === null || age <= proofAge ? null : "longer ago than proof-age allows";
}
function latestProof(environment, release2) {
  return environment?.proofs.filter((proof2) => proof2.release === release2).at(-1);
}

// src/deploy/serving.ts
async function servingDrift(engine, environment, definitions, becoming = /* @__PURE__ */ new Set()) {
  const serving2 = environment.objects.filter(({ name, colour }) => colour === "blue" || becoming.has(name));
  const names2 = new Set(serving2.map(({ name }) => name));
  const isAsked = (name) => names2.has(name) || own(environment.serves.consumers, name) !== void 0;
  const observation = await observe(engine, environment, definitions, isAsked);
  return (await driftSeen(engine, environment, observation)).filter(
    ({ object: object3, kind: kind2 }) => kind2 === "consumer" || kind2 !== "unknown" && names2.has(object3)
  );
}
function mayBeLate({ kind: kind2 }) {
  return kind2 !== "failed" && kind2 !== "stopped";
}
function notAsSaid(said5, drifts, all, environment, kept3) {
  const { next: next2, waits: waits2, line: line2 } = wayUnderDrift(all, environment, kept3);
  const message = [
    said5,
    ...cutLines(
      drifts.map((drift) => drift.message),
      10,
      "object"
    ),
    `to go on, ${line2}`
  ].join("\n");
  return new Refusal("observe", message, next2, [], waits2);
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
    command("deploy", name),
    [],
    `once the release of ${environment.line} serves or is discarded`
  );
}
async function refuseDrift({ engine, clock: clock2, ledger }, environment, plan, definitions) {
  const touched = touchedBy(plan, environment);
  const isTouched = (name) => touched.has(name);
  const inDoubt = environment.phase !== "serving";
  for (const pause2 of [...inDoubt ? pauses : [], null]) {
    const observation = await observe(engine, environment, definitions, isTouched);
    const isLeft = await leftAlone(engine, environment, plan, observation);
    const drifts = (await driftSeen(engine, environment, observation)).filter((one) => !isLeft(one));
    const overwritten = drifts.filter(({ object: object3 }) => isTouched(object3));
    if (overwritten.length === 0) {
      await refuseTaken(engine, plan, observation);
      return drifts.map(driftWarning);
    }
    if (pause2 === null || overwritten.some(({ kind: kind2 }) => kind2 !== "missing"))
      throw drifted(overwritten, drifts, environment, { name: plan.environment, removal: ledger.removal });
    await clock2.sleep(pause2);
  }
  return [];
}
async function refuseTaken(engine, { moves, environment }, { consumers }) {
  const taken2 = [...(await takenByMoves(engine, moves, consumers)).values()];
  if (taken2.length === 0) return;
  const message = [...taken2.map(takenWords), "to go on, drop or rename what is there"].join("\n");
  const waits2 = `once what others made in place of ${listed(taken2, 5)} is dropped or renamed`;
  throw new Refusal("observe", message, command("deploy", environment), [], waits2);
}
async function leftAlone(engine, environment, plan, observation) {
  const inDoubt = environment.phase !== "serving";
  const again2 = madeAgain(plan, observation);
  const removed = removedBy(plan, environment);
  const taken2 = await takenFrom(engine, [environment.serves.consumers], observation.consumers);
  const others = /* @__PURE__ */ new Set([...redefinedBy(environment, observation), ...taken2.values()]);
  return ({ kind: kind2, object: object3 }) => kind2 === "unknown" || kind2 === "missing" && removed.has(object3) || kind2 === "consumer" && !others.has(object3) && (inDoubt || again2.has(object3));
}
function redefinedBy(environment, { consumers: shown3 }) {
  const redefined = redefinedIn(environment, shown3);
  return Object.entries(environment.serves.consumers).filter(([name, said5]) => redefined.has(name) || own(shown3, name) === labelOf(said5)).map(([name, said5]) => shownAs(name, said5));
}
function removedBy({ steps }, { objects }) {
  const serving2 = new Set(objects.flatMap(({ name, colour }) => colour === "blue" ? [name] : []));
  const removals = steps.filter(({ kind: kind2, object: object3 }) => kind2 === "remove" && !serving2.has(object3));
  return new Set(removals.map(({ object: object3 }) => object3));
}
async function refuseBroken({ ports, journal, definitions, plan }, { watched, settled: settled3 }) {
  const { environment } = journal;
  const counts = ({ kind: kind2 }) => settled3 || kind2 !== "consumer";
  const look5 = async () => (await servingDrift(ports.engine, environment, definitions)).filter(counts);
  const drifts = await lasting2(ports, look5, (found) => found.some(mayBeLate));
  const brought = broughtBy(environment);
  if (watched) return drifts.filter(({ object: object3 }) => !brought.has(object3)).map(driftWarning);
  if (drifts.length === 0) return [];
  const kept3 = { name: plan.environment, removal: ports.ledger.removal };
  const observation = await observe(ports.engine, environment, definitions);
  const all = await driftSeen(ports.engine, environment, observation);
  throw notAsSaid(`what serves in ${kept3.name} is not as its ledger says:`, drifts, all, environment, kept3);
}
function broughtBy({ objects, serves: serves2, previous, switchedAt }) {
  const moved = previous === null ? [] : movesBetween(previous.consumers, serves2.consumers);
  const blue = objects.filter(({ colour, since }) => colour === "blue" && since === switchedAt);
  return /* @__PURE__ */ new Set([...blue.map(({ name }) => name), ...moved.map(consumerName)]);
}
function driftWarning({ message }) {
  return { code: "drift", message, file: "", line: 0 };
}
function drifted(overwritten, all, environment, kept3) {
  return notAsSaid(`${kept3.name} is not as its ledger says:`, overwritten, all, environment, kept3);
}
function madeAgain({ moves }, { consumers }) {
  const isMade = ({ consumer, to }) => to !== null && own(consumers, consumer) === void 0;
  return new Set(moves.filter(isMade).map(consumerName));
}
function touchedBy({ steps, pairs: pairs2, moves, retreat }, { objects, serves: serves2 }) {
  const changing = steps.filter(({ kind: kind2 }) => kind2 !== "expect-external");
  const back = retreat === null ? [] : movesBetween(serves2.consumers, retreat.consumers);
  return /* @__PURE__ */ new Set([
    ...changing.flatMap(({ object: object3, writes, touches }) => [object3, ...writes, ...touches]),
    ...pairs2.flatMap(({ blue, green }) => [blue, green]),
    ...[...moves, ...back].map(consumerName),
    ...objects.filter(({ colour }) => colour === "green").map(({ name }) => name)
  ]);
}
async function refuseClosed({ plan, rules, ports }) {
  const freeze2 = frozen(rules, plan.environment, ports.clock.now());
  if (freeze2 === null) return refuseUnproved(plan.release, rules, ports);
  const message = `${freeze2}: nothing is switched before, and the same command goes on then`;
  throw untilThawed(rules, plan.environment, ports.clock.now(), message);
}
async function refuseProblems(engine, plan, environment, ordering, adoptions = []) {
  const acts = [
    ...await settlingActs(engine, plan.environment, environment),
    ...intendedActs(plan, environment, ordering)
  ];
  const problems = await engine.preflight(acts, adoptions);
  const [first] = problems;
  if (first === void 0) return;
  const message = problems.map(said3).join("\n");
  const isFirst = environment.phase === "empty" || isInstalling(environment);
  const next2 = command(isFirst ? "install" : "deploy", plan.environment);
  throw new Refusal(first.step, message, next2, plan.warnings, "once this is mended");
}
async function settlingActs(engine, name, environment) {
  const moves = environment.phase === "serving" ? [] : await settlingMoves({ engine }, environment);
  if (moves.length === 0) return [];
  const steps = ordered([switchStep("switch-back", name, moves, [])]);
  return steps.map((step) => ({ step, key: keyOf(environment.generation, step), moves }));
}
function said3(problem) {
  const place = problem.file === "" ? "" : `${problem.file}:${problem.line}: `;
  const hint2 = problem.hint === "" ? "" : ` (${problem.hint})`;
  return `${place}${problem.message}${hint2}`;
}

// src/deploy/four-eyes.ts
async function refuseUnapproved(release2, environment, vouching, step = "approve") {
  const objection2 = await fourEyes(release2, vouching);
  if (objection2 === null) return;
  const { reason, waits: waits2 } = objection2;
  throw new Refusal(step, `not approved: four-eyes: ${reason}`, command("deploy", environment), [], waits2);
}
async function fourEyes({ baseline, head }, vouching) {
  const { actor } = vouching;
  if (actor === null)
    return objection("a person has to start the deployment, and no person did", "once a person runs it");
  if (head.commit === null)
    return objection("what is not committed yet has nobody but you behind it", "once it is committed");
  if (baseline.commit === null)
    return objection("without a baseline nobody can say whose changes these are", "once there is a baseline");
  const authors = await vouching.authors(baseline.commit, head.commit);
  if (authors.includes(actor))
    return objection(
      `${actor} wrote a part of this release, so another person has to deploy it`,
      `once another person than ${actor} runs it`
    );
  return authors.includes(null) ? objection(
    "nobody knows who wrote one of the commits of this release",
    "once each commit has a known author"
  ) : null;
}
function objection(reason, waits2) {
  return { reason, waits: waits2 };
}

// src/deploy/look.ts
async function look3(site, step) {
  switch (step.kind) {
    case "wait-caught-up":
      return waitCaughtUp(site, step);
    case "check":
      return compare2(site, step);
    case "approve":
      return approve(site, step);
    case "watch":
      return watch(site, step);
    default:
      throw new Error(`nothing is known of how to look for ${step.id}`);
  }
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
  await refuseUnapproved(site.plan.release, site.plan.environment, site.ports.vouching, step.id);
  return `approved by ${site.ports.vouching.actor ?? "nobody"}`;
}
async function waitCaughtUp(site, step) {
  const { clock: clock2, engine, progress } = site.ports;
  const { catchUp, catchUpLag, catchUpSoak } = site.rules;
  const rule = { lag: catchUpLag, soak: catchUpSoak, within: catchUp };
  for (let waited = waitFor2(site, step); ; ) {
    const position = await engine.position(step.object);
    const now = Date.parse(clock2.now());
    const verdict = looked(waited, position, now, rule);
    if (verdict.state === "through") return verdict.detail;
    if (verdict.state === "failed") throw notCaughtUp(site, step, verdict.detail);
    if (isDue({ ...site, ending: site.ports.ending })) {
      if (isLate(waited, now, rule)) throw notCaughtUp(site, step, lateWords(position));
      return null;
    }
    progress.step(step, "waiting", verdict.detail);
    await clock2.sleep(untilDue(site, verdict.again), site.ports.ending);
    waited = verdict.waited;
  }
}
function waitFor2({ journal, ports }, { object: object3 }) {
  const now = ports.clock.now();
  return waitFrom(Date.parse(journal.environment.catchingUp[object3] ?? now), Date.parse(now));
}
function notCaughtUp({ plan }, { id, object: object3 }, detail) {
  return new Refusal(id, `${object3} ${detail}`, command("status", plan.environment));
}
function untilDue({ due, ports }, duration2) {
  return due === null ? duration2 : Math.max(1, Math.min(duration2, due - Date.parse(ports.clock.now())));
}
var interval = 5e3;
async function watch(site, step) {
  const { clock: clock2, progress } = site.ports;
  let doubt = null;
  for (const until = watchedUntil(site); ; ) {
    doubt = await doubtfulSince(site, step, doubt);
    const left2 = until - Date.parse(clock2.now());
    if (left2 <= 0 && doubt === null) return "";
    if (isDue({ ...site, ending: site.ports.ending })) return null;
    progress.step(step, "waiting", `${spoken(Math.max(left2, 0))} left`);
    await clock2.sleep(untilDue(site, left2 > 0 ? Math.min(left2, interval) : interval), site.ports.ending);
  }
}
function watchedUntil({ ports, rules, journal, wasWatched }) {
  const { switchedAt } = journal.environment;
  const from = wasWatched && switchedAt !== null ? switchedAt : ports.clock.now();
  return Date.parse(from) + rules.soak;
}
async function doubtfulSince(site, step, doubt) {
  const { plan, ports, journal, definitions } = site;
  const { environment } = journal;
  const known3 = new Set(plan.warnings.flatMap(({ code, message: message2 }) => code === "drift" ? [message2] : []));
  const green = new Set([...wantedObjects(plan.release.green).values()].map(({ name }) => name));
  const drifts = await servingDrift(ports.engine, environment, definitions, green);
  const isSure = ({ kind: kind2 }) => kind2 !== "consumer" || isSwitched(environment);
  const broken = drifts.filter((drift) => isSure(drift) && !known3.has(drift.message));
  if (broken.length === 0) return null;
  const now = Date.parse(ports.clock.now());
  const since = doubt ?? now;
  const patience3 = ports.engine.capabilities.streaming ? lateness : 0;
  if (broken.every(mayBeLate) && now - since < patience3) return since;
  const said5 = cutLines(
    broken.map((drift) => drift.message),
    10,
    "object"
  );
  const message = `what serves did not stay as it was:
${said5.join("\n")}`;
  throw new Refusal(step.id, message, command("rollback", plan.environment));
}

// src/deploy/stalled.ts
function refuseStalled(site, ordering) {
  const { rules, ports, plan, held: held2, done } = site;
  const passed = Date.parse(ports.clock.now()) - held2;
  if (rules.runLimit === null || passed < rules.runLimit || ports.ending.aborted) return;
  if (hasMoved(site, ordering)) return;
  const [limited, took] = apart(rules.runLimit, passed);
  const limit4 = `run-limit of ${plan.environment} is ${limited}`;
  const why2 = done.length === 0 ? `${took} had passed before the first step could begin: nothing was done, and no other run would do more` : `what fitted into it (${namesOf4(done)}) has to be done again by every run, so that none comes further`;
  throw new Refusal(
    "run-limit",
    `${limit4}, and ${why2}. It has to be longer than ${took}`,
    again(site),
    [],
    `once it is longer`
  );
}
function hasMoved({ journal, plan, before, done, left: left2 }, ordering) {
  const { environment } = journal;
  if (left2.length > 0 || done.some((step) => kindOf(step, ordering).looks !== true)) return true;
  const isBegun = isResumed(environment, plan.release.hash);
  return isBegun && environment.confirmed.some((id) => !before.has(id));
}
function apart(limit4, longer) {
  const words6 = [spoken(limit4), spoken(longer)];
  const isRounded = limit4 < 1e4 && limit4 % 1e3 !== 0;
  return isRounded || words6[0] === words6[1] ? [`${limit4} ms`, `${longer} ms`] : words6;
}
function namesOf4(steps) {
  return listed(
    steps.map(({ id }) => id),
    3
  );
}
function again({ journal, plan }) {
  const { environment } = journal;
  const isFirst = environment.phase === "empty" || isInstalling(environment);
  return command(isFirst ? "install" : "deploy", plan.environment);
}

// src/deploy/carried.ts
async function carryCourse(course, site, ordering) {
  const { journal, ports, rules, due } = site;
  const hand = {
    journal,
    ports,
    due,
    ending: ports.ending,
    limit: rules.concurrency,
    perform: (leg2) => performed(site, leg2)
  };
  try {
    const came = await carry(course, hand);
    if (came === "paused") refuseStalled(site, ordering);
    return came;
  } catch (error) {
    if (error instanceof LegFailure) throw await refusalOf2(site, error, ordering);
    throw error instanceof Refusal && error.step === "ledger" ? await unrecorded(site, error) : error;
  }
}
async function unrecorded({ ports, journal, plan }, error) {
  const consumers = await ports.engine.consumers();
  if (consumerDrift(journal.environment, { consumers, differences: /* @__PURE__ */ new Map() }).length === 0) return error;
  const [on, back] = [command("deploy", plan.environment), command("rollback", plan.environment)];
  const message = `${error.message}
Consumers have moved, to green unless it was a way back, and the ledger does not know it. Once it can be written, ${on} goes on, and ${back} moves them back`;
  return new Refusal(error.step, message, error.next, error.warnings, error.waits);
}
async function performed(site, leg2) {
  const detail = await made(site, leg2);
  if (leg2.step !== null) (detail === null ? site.left : site.done).push(leg2.step);
  return detail;
}
async function made(site, { act }) {
  switch (act.do) {
    case "look":
      return look3(site, act.step);
    case "judge":
      site.findings.push(...gate(site));
      return "";
    case "permit":
      await refuseClosed(site);
      return "";
    default:
      return perform(site, act);
  }
}
function termOf({ runLimit }, { clock: clock2 }) {
  const since = Date.parse(clock2.now());
  return { since, due: runLimit === null ? null : since + runLimit };
}
async function refusalOf2(site, failure2, ordering) {
  const { environment } = site.journal;
  if (failure2.cause instanceof CheckRefusal || isOvertaken(failure2.cause)) return failure2.cause;
  const back = { ...site, name: site.plan.environment, ordering };
  if (!isSwitched(environment)) return stopped(back, site, failure2);
  if (site.rules.autoRollback) return returned(back, failure2);
  return failureAt(failure2, failure2.message, command("rollback", back.name));
}
async function stopped(back, site, failure2) {
  const isFirst = isInstalling(site.journal.environment);
  try {
    await undoOwn(back);
    if (isInDoubt(failure2)) await perform(site, { do: "settle" });
  } catch (error) {
    return alsoFailed(failure2, error, back.name);
  }
  const serving2 = isFirst ? "Nothing serves yet." : "Blue serves as before.";
  const message = `${failure2.message}
${serving2} ${whatIsDone(site)}`;
  const { leg: leg2, cause } = failure2;
  if (leg2.act.do === "permit" && cause instanceof Refusal)
    return new Refusal(cause.step, message, cause.next, [], cause.waits);
  const waits2 = cause instanceof Refusal ? cause.waits : null;
  return failureAt(failure2, message, command(isFirst ? "install" : "deploy", back.name), waits2);
}
function isInDoubt({ leg: leg2, cause }) {
  return leg2.act.do === "move" && !(cause instanceof Refusal);
}
async function returned(back, failure2) {
  try {
    await comeBack(back, "go-back");
  } catch (error) {
    return alsoFailed(failure2, error, back.name);
  }
  const message = `${failure2.message}
Consumers are back on blue; green stays for inspection`;
  return failureAt(failure2, message, command("rollback", back.name, "--discard"));
}
function accountIn({ plan, journal, done, since, ports }) {
  const took = Date.parse(ports.clock.now()) - since;
  return done.length === 0 ? [] : accountOf(plan, journal.environment, done, took);
}
function whatIsDone(site) {
  const through = new Set(site.journal.environment.confirmed);
  const left2 = site.plan.steps.filter((step) => !through.has(step.id)).map((step) => step.id);
  const count3 = countOf(site);
  return `${count3 - left2.length} of ${count3} steps are done; left: ${listed(left2, 5)}`;
}

// src/deploy/heartbeat.ts
var Heartbeat = class {
  #store;
  #clock;
  #lease;
  /** When it was acquired or renewed last, in milliseconds since 1970. */
  #renewedAt;
  #lost = null;
  /** Why it could not be renewed the last time. */
  #trouble = "";
  #beating = null;
  constructor(store, clock2, lease2) {
    this.#store = store;
    this.#clock = clock2;
    this.#lease = lease2;
    this.#renewedAt = Date.parse(lease2.since);
  }
  /** How often it has to be renewed, in milliseconds: a third of its duration, so that two attempts may fail. */
  get interval() {
    return (Date.parse(this.#lease.until) - this.#renewedAt) / 3;
  }
  /**
   * To be awaited before each act.
   * @throws LeaseLost where another may have taken over: the act must not begin
   */
  async check() {
    await this.beat();
    if (this.#lost !== null) throw this.#lost;
    if (this.#age() > 9 / 4 * this.interval) throw new LeaseLost(`it could not be renewed${this.#trouble}`);
  }
  /** Renews the lease where that is due. What goes wrong is told by the next check. */
  beat() {
    if (this.#lost !== null || this.#age() < this.interval) return Promise.resolve();
    this.#beating ??= this.#renew().finally(() => this.#beating = null);
    return this.#beating;
  }
  async release() {
    await this.#beating;
    if (this.#lost === null) await this.#store.release(this.#lease);
  }
  async #renew() {
    const now = this.#clock.now();
    try {
      this.#lease = await this.#store.renew(this.#lease, now);
      this.#renewedAt = Date.parse(now);
    } catch (error) {
      if (error instanceof LeaseLost) this.#lost = error;
      this.#trouble = error instanceof Error ? `: ${error.message}` : "";
    }
  }
  #age() {
    return Date.parse(this.#clock.now()) - this.#renewedAt;
  }
};

// src/deploy/persistent.ts
var [shortest2, longest3, patience2] = [1e3, 6e4, 15 * 6e4];
function persistent(ports) {
  return { ...ports, engine: persistentEngine(ports) };
}
function persistentEngine(ports) {
  const { engine } = ports;
  const persist = (ask, look5) => asked(ports, ask, look5);
  return {
    name: engine.name,
    capabilities: engine.capabilities,
    fence: (token) => persist(() => engine.fence(token)),
    preflight: (acts, adoptions) => persist(() => engine.preflight(acts, adoptions)),
    observe: () => persist(() => engine.observe()),
    consumers: () => persist(() => engine.consumers()),
    position: (statement) => persist(() => engine.position(statement)),
    describe: (objects) => persist(() => engine.describe(objects)),
    // What is ours with that content already is left, so that it can be asked for again.
    adopt: (adoptions) => persist(() => engine.adopt(adoptions)),
    apply: (step, key) => persist(() => engine.apply(step, key)),
    query: (sql2) => persist(() => engine.query(sql2)),
    compare: (pair2) => persist(() => engine.compare(pair2)),
    switch: (moves) => unlessShown(
      ports,
      moves,
      () => persist(
        () => engine.switch(moves),
        async () => switchOf(engine, await pending(engine, moves))
      )
    ),
    retire: (names2) => persist(
      () => engine.retire(names2),
      async () => retireOf(engine, await remaining(engine, names2))
    ),
    objections: (names2) => persist(() => engine.objections(names2)),
    close: () => engine.close()
  };
}
async function asked({ clock: clock2, progress }, ask, look5 = () => Promise.resolve(ask)) {
  const until = Date.parse(clock2.now()) + patience2;
  let again2 = () => ask();
  for (let pause2 = shortest2; ; pause2 = Math.min(pause2 * 2, longest3)) {
    try {
      return await again2();
    } catch (error) {
      const wait = error instanceof TransientRefusal ? Math.max(pause2, error.wait ?? 0) : Infinity;
      if (!(error instanceof TransientRefusal) || Date.parse(clock2.now()) + wait > until) throw error;
      progress.note(`${error.step}: ${error.message}; asked again in ${spoken(wait)}`);
      await clock2.sleep(wait);
      again2 = async () => (await look5())();
    }
  }
}
async function unlessShown({ engine, clock: clock2 }, moves, ask) {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof TransientRefusal) throw error;
    for (const pause2 of [0, 1e3, 2e3, 4e3]) {
      if (pause2 > 0) await clock2.sleep(pause2);
      if ((await pending(engine, moves)).length === 0) return;
    }
    throw error;
  }
}
async function pending(engine, moves) {
  const shown3 = await engine.consumers();
  return moves.filter(({ consumer, to }) => (own(shown3, consumer) ?? null) !== to);
}
function switchOf(engine, moves) {
  return () => moves.length === 0 ? Promise.resolve() : engine.switch(moves);
}
async function remaining(engine, names2) {
  if (engine.capabilities.connectors) return names2;
  const there = new Set((await engine.observe()).map(({ name }) => name));
  return names2.filter((name) => there.has(name));
}
function retireOf(engine, names2) {
  return () => names2.length === 0 ? Promise.resolve() : engine.retire(names2);
}

// src/deploy/claim.ts
async function claimed(claim, ports, work) {
  try {
    return await (claim.dryRun ? work(persistent(ports)) : underLease(ports, work));
  } catch (error) {
    throw refusalOf3(error, claim.environment, ports);
  }
}
function refusalOf3(error, environment, ports) {
  const next2 = command("status", environment);
  if (error instanceof LedgerConflict)
    return new Refusal("ledger", `another run is changing ${environment}: ${error.message}`, next2);
  if (error instanceof LeaseHeld)
    return aheadRefusal(error, environment, ports) ?? heldRefusal(error, environment);
  if (error instanceof LeaseLost)
    return new Refusal(
      "lease",
      `the lease of ${environment} is lost, and nothing more was done: ${error.message}`,
      next2
    );
  return error instanceof Overtaken && error.next === "" ? new Overtaken(error.step, error.message, next2) : error;
}
function heldRefusal({ message, lease: lease2 }, environment) {
  const said5 = `another run is changing ${environment}: ${message}; ${command("status", environment)} tells how far it is`;
  return new Refusal("lease", said5, sameAgain, [], `once ${lease2.holder} has ended`);
}
function aheadRefusal({ lease: lease2, message }, environment, { clock: clock2, lease: { removal } }) {
  if (Date.parse(lease2.until) - Date.parse(clock2.now()) <= 2 * leaseDuration) return null;
  const said5 = `another run is changing ${environment}, by a clock that is ahead of this one: ${message}`;
  return new Refusal("lease", said5, `where nobody is deploying: ${removal ?? "remove its lease"}`);
}
async function underLease(ports, work) {
  const lease2 = await acquired(ports);
  const heartbeat = new Heartbeat(ports.lease, ports.clock, lease2);
  const stop = ports.claimant.every(heartbeat.interval / 4, () => void heartbeat.beat());
  try {
    const own2 = persistent(guarded(ports, heartbeat));
    await fence(own2, lease2);
    return await work(own2);
  } finally {
    stop();
    await heartbeat.release().catch(() => void 0);
  }
}
async function fence({ engine, lease: store }, lease2) {
  try {
    await engine.fence(lease2.token);
  } catch (error) {
    if (!(error instanceof Overtaken) || !await store.withdraw(lease2)) throw error;
    throw new Refusal("fence", `${error.message}: ${otherLedger}`, takeOver(store.removal));
  }
}
var otherLedger = "another ledger than this one drives the platform (ledger: local in another clone, another remote, or a ledger from a backup). Where that one is right, run this command there, or set ledger: remote so that all share one; running it here again does not help";
function takeOver(removal) {
  return `only where this ledger is the right one, and nobody uses the other: ${removal ?? "remove its lease"}, and run the command again`;
}
var look4 = 5e3;
async function acquired({ lease: lease2, claimant: claimant2, clock: clock2, progress, ending: ending2 }) {
  const until = Date.parse(clock2.now()) + claimant2.patience;
  for (let told3 = false; ; told3 = true) {
    try {
      return await lease2.acquire(claimant2.name, clock2.now());
    } catch (error) {
      const left2 = until - Date.parse(clock2.now());
      if (!(error instanceof LeaseHeld) || left2 <= 0 || ending2.aborted) throw error;
      if (!told3) progress.note(`waiting for the lease: ${error.message}`);
      await clock2.sleep(Math.min(look4, left2), ending2);
    }
  }
}
function guarded(ports, heartbeat) {
  return {
    ...ports,
    engine: guardedEngine(ports.engine, heartbeat),
    ledger: guardedLedger(ports.ledger, heartbeat),
    clock: beating(ports.clock, heartbeat)
  };
}
function guardedEngine(engine, heartbeat) {
  const after2 = async (act) => {
    await heartbeat.check();
    return act();
  };
  const guards = {
    apply: (step, key) => after2(() => engine.apply(step, key)),
    adopt: (adoptions) => after2(() => engine.adopt(adoptions)),
    switch: (moves) => after2(() => engine.switch(moves)),
    retire: (names2) => after2(() => engine.retire(names2))
  };
  return new Proxy(engine, {
    get(target, name) {
      const guard = Reflect.get(guards, name);
      if (guard !== void 0) return guard;
      const value = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const bound = value.bind(target);
      return bound;
    }
  });
}
function guardedLedger(ledger, heartbeat) {
  return {
    removal: ledger.removal,
    read: () => ledger.read(),
    after: (object3) => ledger.after(object3),
    history: (limit4) => ledger.history(limit4),
    async append(expected, entries, environment) {
      await heartbeat.check();
      return ledger.append(expected, entries, environment);
    }
  };
}
function beating(clock2, heartbeat) {
  return {
    now: () => clock2.now(),
    async sleep(duration2, ending2) {
      const part = Math.max(1, heartbeat.interval);
      for (let left2 = duration2; left2 > 0 && ending2?.aborted !== true; left2 -= part) {
        await clock2.sleep(Math.min(left2, part), ending2);
        await heartbeat.beat();
      }
    }
  };
}

// src/deploy/consumer-adoption.ts
async function consumersFound(pipeline, { substitute }, engine, nameOf5) {
  const wanted = consumersOf(pipeline, substitute);
  const shown3 = Object.entries(await engine.consumers()).sort(([a], [b]) => a < b ? -1 : 1);
  const views = shown3.map(([name]) => ({ name, kind: "view" }));
  const descriptions = views.length === 0 ? [] : await engine.describe(views);
  const found = shown3.map(([name, label], place) => {
    const shall = own(wanted, name);
    return { name, ...judged(name, label, shall, descriptions[place] ?? null, nameOf5) };
  });
  const inTheWay = await othersInTheWay(wanted, new Set(shown3.map(([name]) => name)), engine);
  return {
    same: Object.fromEntries(found.flatMap(({ name, same }) => same === null ? [] : [[name, same]])),
    differences: [
      ...found.flatMap(({ difference: difference2 }) => difference2 === null ? [] : [difference2]),
      ...inTheWay.map(
        (name) => `${name} is there, was not made by bluegreen, and is to be a consumer: once it is renamed or dropped, it is made as git says`
      )
    ]
  };
}
async function othersInTheWay(wanted, shown3, engine) {
  const open2 = Object.entries(wanted).filter(([name]) => !shown3.has(name));
  const names2 = open2.map(
    ([name, shall]) => typeof shall === "object" ? name : consumerName({ consumer: name })
  );
  if (names2.length === 0) return [];
  const there = await engine.describe(names2.map((name) => ({ name, kind: "view" })));
  return names2.filter((name, place) => isNamed(there[place]?.name ?? "", name));
}
function isNamed(there, name) {
  return `.${there}`.toLowerCase().endsWith(`.${name}`.toLowerCase());
}
function judged(name, label, shall, description, nameOf5) {
  if (typeof shall === "object") return viewJudged(name, label, shall, description, nameOf5);
  if (shall === label) return { same: shall, difference: null };
  const consumer = isContent(label) ? name : consumerName({ consumer: name });
  const shows = isContent(label) ? "is a view of its own" : `shows ${label}`;
  return { same: null, difference: `${consumer} ${shows}, and git says ${shall ?? "nothing of it"}` };
}
function viewJudged(name, label, shall, description, nameOf5) {
  if (description === null || !(isContent(label) || isView(description)))
    return {
      same: null,
      difference: `${consumerName({ consumer: name })} shows ${label}, and git says that ${name} is a view of its own`
    };
  const words6 = meaningDifferences({ sql: shall.sql, options: {} }, description, nameOf5);
  if (words6.length === 0 && isContent(label)) return { same: { ...shall, content: label }, difference: null };
  const how = words6.length === 0 ? "" : `: ${words6.join("; ")}`;
  const difference2 = `${name} is defined otherwise than git says${how}; once it is dropped, it is made as git says`;
  return { same: null, difference: difference2 };
}
function isView({ sql: sql2 }) {
  return /^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s/i.test(sql2);
}

// src/deploy/adoption.ts
async function foundOf(pipeline, environment, target, engine) {
  const wanted = wantedObjects(pipeline);
  const known3 = objectsByKey(environment);
  const isOpen = ({ kind: kind2 }, key) => {
    const before = known3.get(key);
    return kind2 !== "connector" && (before === void 0 || isAdopting(before));
  };
  const open2 = [...wanted].filter(([key, one]) => isOpen(one, key)).map(([, one]) => one);
  const observed = (await engine.observe()).filter(({ kind: kind2 }) => kind2 !== "external");
  const scene = {
    wanted,
    sql: sentBy(pipeline, target),
    nameOf: namesOf(pipeline.tables.map(({ name }) => name)),
    streaming: engine.capabilities.streaming
  };
  const named5 = await namedAlike(open2, observed, scene, engine);
  const others = await fillingAlike(named5, observed, scene, engine);
  const pairs2 = [...named5, ...others.pairs];
  const consumers = await consumersFound(pipeline, target, engine, scene.nameOf);
  const differences = [...others.differences, ...consumers.differences];
  return { ...judged2(pairs2, open2, scene, differences), consumers: consumers.same };
}
function sentBy(pipeline, { substitute }) {
  return new Map([...sqlByKey(pipeline)].map(([key, sql2]) => [key, substituted(sql2, substitute)]));
}
async function namedAlike(open2, observed, { sql: sql2 }, engine) {
  const asked2 = open2.map(({ name, kind: kind2 }) => ({
    name,
    kind: kind2 === "table" || kind2 === "view" ? kind2 : "statement"
  }));
  const found = await engine.describe(asked2);
  const byKey = new Map(observed.map((object3) => [objectKey(object3), object3]));
  return open2.flatMap((wanted, place) => {
    const description = found[place] ?? null;
    if (description === null) return [];
    const { kind: kind2 } = wanted;
    const there = byKey.get(objectKey({ name: description.name, kind: kind2 })) ?? byKey.get(objectKey(wanted));
    return there === void 0 ? [] : [{ wanted, sql: sql2.get(objectKey(wanted)) ?? "", there, description }];
  });
}
async function fillingAlike(named5, observed, scene, engine) {
  const taken2 = new Set(named5.map(({ there }) => objectKey(there)));
  const statements = observed.filter(
    (one) => one.kind === "statement" && one.content === null && !taken2.has(objectKey(one))
  );
  if (statements.length === 0) return { pairs: [], differences: [] };
  const found = await engine.describe(statements);
  const placed = new Set(named5.map(({ wanted }) => objectKey(wanted)));
  const pairs2 = [];
  const differences = [];
  for (const [place, there] of statements.entries()) {
    const description = found[place] ?? null;
    const tables = description === null ? [] : tablesFilled(description, scene);
    if (description === null || tables.length === 0) continue;
    const jobs = [...scene.wanted.values()].filter(
      (one) => one.kind === "statement" && one.writes.some((table) => tables.includes(table)) && !placed.has(objectKey(one))
    );
    const all = jobs.map((wanted) => ({
      wanted,
      sql: scene.sql.get(objectKey(wanted)) ?? "",
      there,
      description
    }));
    const same = all.find((pair2) => differencesOf2(pair2, scene).length === 0);
    if (same !== void 0) {
      placed.add(objectKey(same.wanted));
      pairs2.push(same);
    } else differences.push(otherFiller(there, tables, all, scene));
  }
  return { pairs: pairs2, differences };
}
function tablesFilled({ sql: sql2 }, { nameOf: nameOf5, wanted }) {
  const names2 = parseSql(sql2).statements.flatMap((statement) => statement.names);
  return names2.filter(({ role }) => role === "write" || role === "define").map(({ parts: parts2 }) => nameOf5(parts2.map(({ text: text3 }) => text3))).filter((name) => wanted.has(`table:${name}`));
}
function otherFiller({ name }, tables, jobs, scene) {
  const [job] = jobs;
  const how = job === void 0 ? "nothing more should" : `not as ${job.wanted.name} should: ${differencesOf2(job, scene).join("; ")}`;
  return `${name} fills ${tables.join(", ")}, and ${how}`;
}
function differencesOf2({ wanted, sql: sql2, description }, { nameOf: nameOf5 }) {
  return meaningDifferences({ sql: sql2, options: wanted.options }, description, nameOf5);
}
function judged2(pairs2, open2, scene, differences) {
  const makers = makersOf([...scene.wanted.values()]);
  const isSame3 = ({ wanted, there }) => there.content !== null && (there.content === wanted.content || makers.has(`${wanted.name} ${there.content}`));
  const same = pairs2.filter(isSame3);
  const rest2 = pairs2.filter((pair2) => !isSame3(pair2));
  const foreign = rest2.filter(
    (pair2) => pair2.there.content === null && differencesOf2(pair2, scene).length === 0
  );
  const jobs = jobsOf2(foreign, pairs2, open2, scene);
  return {
    same: [...[...same, ...foreign].map(({ wanted }) => wanted), ...jobs.done].map(taken),
    marked: same.length,
    adoptions: foreign.map(adoptionOf),
    differences: [
      ...rest2.filter((pair2) => !foreign.includes(pair2)).map((pair2) => otherOf(pair2, scene)),
      ...differences,
      ...jobs.differences
    ].sort()
  };
}
function taken(wanted) {
  return { ...recorded(wanted, "green", "ready"), content: wanted.content, adopted: true };
}
function adoptionOf({ wanted, sql: sql2, there }) {
  const { name, content, reads, writes, file, line: line2 } = wanted;
  const kind2 = wanted.kind === "table" ? "create-table" : wanted.kind === "view" ? "create-view" : "start-statement";
  const step = {
    ...{ id: `adopt:${name}`, kind: kind2, object: name, content, sql: sql2, reads, writes, file, line: line2 },
    ...{ after: [], level: 0, strategy: "none", inverse: null, properties: {}, touches: [] }
  };
  return { step, there: there.name };
}
function otherOf(pair2, scene) {
  const { wanted, there } = pair2;
  const words6 = differencesOf2(pair2, scene);
  const how = words6.length === 0 ? "" : `: ${words6.join("; ")}`;
  const name = adoptedName({ step: { object: wanted.name }, there: there.name });
  return there.content === null ? `${name} is there, but was not made by bluegreen, and differs${how}` : `${name} is there with other content${how}`;
}
function adoptedName({
  step,
  there
}) {
  return there === step.object ? there : `${step.object} (there as ${there})`;
}
function jobsOf2(foreign, pairs2, open2, { streaming }) {
  const tables = foreign.filter(({ wanted }) => wanted.kind === "table");
  const filled2 = new Set(tables.filter(({ there: there2 }) => there2.rows !== 0).map(({ wanted }) => wanted.name));
  const there = new Set(pairs2.map(({ wanted }) => objectKey(wanted)));
  const missing2 = open2.filter(
    (one) => (one.kind === "statement" || one.kind === "seed") && !there.has(objectKey(one)) && one.writes.some((table) => filled2.has(table))
  );
  const isDone = ({ kind: kind2, writes }) => (kind2 === "seed" || !streaming) && writes.every((table) => filled2.has(table));
  return {
    done: missing2.filter(isDone),
    differences: missing2.filter((one) => !isDone(one)).map((one) => notFilling(one, filled2))
  };
}
function notFilling({ name, writes }, filled2) {
  const with_ = writes.filter((table) => filled2.has(table));
  const without3 = writes.filter((table) => !filled2.has(table));
  const others = without3.length === 0 ? "" : `, and ${without3.join(", ")}, which it fills too`;
  return `${with_.join(", ")} is there with rows, and ${name}, which fills it, is not: started now it would fill it again${others}`;
}

// src/deploy/catching-up.ts
var kind = "wait-caught-up";
function catchingUp(environment, steps, at) {
  const waits2 = steps.filter((step) => step.kind === kind).map(({ object: object3 }) => [object3, at]);
  if (waits2.length === 0) return environment;
  return { ...environment, catchingUp: { ...Object.fromEntries(waits2), ...environment.catchingUp } };
}
function caughtUp(environment, steps) {
  const over2 = new Set(steps.filter((step) => step.kind === kind).map(({ object: object3 }) => object3));
  if (over2.size === 0) return environment;
  const left2 = Object.entries(environment.catchingUp).filter(([statement]) => !over2.has(statement));
  return { ...environment, catchingUp: Object.fromEntries(left2) };
}

// src/deploy/proof-course.ts
function gateLeg({ plan: { release: release2, pairs: pairs2 }, run }, after2) {
  const { hash, head } = release2;
  const proof2 = (environment, at, outcome) => proved(environment, { release: hash, at, outcome, commit: head.commit, run });
  return leg({
    id: "gate",
    after: after2,
    act: { do: "judge" },
    recording: {
      through: (environment, _, at) => proof2(environment, at, "pass"),
      failed: (environment, { error }, at) => failed(error instanceof CheckRefusal ? proof2(environment, at, outcomeOf(error)) : environment)
    },
    words: (ended) => ended === null || !(ended.error === null || ended.error instanceof CheckRefusal) ? null : {
      action: "check",
      object: release2.hash,
      message: `${pairs2.length} tables compared: ${ended.error === null ? "pass" : outcomeOf(ended.error)}`
    }
  });
}
function outcomeOf({ checked: checked2 }) {
  return verdictOf(checked2.findings);
}
function proofCourse(proving) {
  const { steps } = proving.plan;
  const looks = steps.map((step) => lookLeg(step, proving.plan));
  const ids = steps.map(({ id }) => id);
  return courseOf([...looks, gateLeg(proving, ids)].map(whileServing));
}
function lookLeg(step, plan) {
  const kind2 = kindOf(step, blueGreen);
  return leg({
    id: step.id,
    step,
    after: step.after,
    act: kind2.act(step, plan),
    changes: kind2.counts === true,
    works: kind2.waits !== true,
    recording: {
      begun: (environment, _, at) => catchingUp(environment, [step], at),
      through: (environment) => caughtUp(environment, [step]),
      failed
    }
  });
}
function whileServing(one) {
  const { recording } = one;
  return {
    ...one,
    recording: {
      ...recording,
      failed: (environment, ended, at) => ({
        ...recording.failed(environment, ended, at),
        phase: environment.phase
      })
    }
  };
}

// src/deploy/deploy-course.ts
function deployCourse(way, until) {
  const { plan, ordering } = way;
  const [before, after2] = atTheSwitch(plan.steps, ordering);
  const legs = stepLegs(way);
  const pick = (steps, ...more) => steps.flatMap(({ id }) => waitingFor(legs.get(id), more));
  const gate2 = gateLeg(way, [...opened, ...idsOf2(before)]);
  const opening = [beginLeg(way), settleLeg(), ...pick(before, ...opened), gate2];
  if (until === "validate") return courseOf([...opening, validateLeg(plan)]);
  const permit = permitLeg(gate2.id);
  return courseOf([
    ...opening,
    permit,
    ...pick(after2, permit.id),
    finishLeg(plan, [permit.id, ...idsOf2(after2)])
  ]);
}
function installCourse(way, adoptions, over2) {
  const legs = [...stepLegs(way).values()].flatMap((one) => waitingFor(one, opened));
  const { action, object: object3 } = way;
  const finish = leg({
    id: "finish",
    after: [...opened, ...idsOf2(legs)],
    act: { do: "note" },
    recording: { through: (environment, _, at) => over2(environment, at) },
    words: doneWords({ action, object: object3, message: `${object3} serves` })
  });
  const adopting2 = adoptions.length === 0 ? [] : [adoptLeg(adoptions)];
  return courseOf([beginLeg(way), settleLeg(), ...adopting2, ...legs, finish]);
}
function restCourse(way) {
  const legs = [...stepLegs(way).values()];
  return courseOf([...legs, finishLeg(way.plan, idsOf2(legs))]);
}
function atTheSwitch(steps, ordering) {
  const late = /* @__PURE__ */ new Set();
  for (const step of steps) {
    const closes = kindOf(step, ordering).closes === true;
    if (closes || step.after.some((id) => late.has(id))) late.add(step.id);
  }
  return [steps.filter((step) => !late.has(step.id)), steps.filter((step) => late.has(step.id))];
}
var opened = ["begin", settling, "adopt"];
function idsOf2(steps) {
  return steps.map(({ id }) => id);
}
function waitingFor(one, ids) {
  return one === void 0 ? [] : [{ ...one, after: [...one.after, ...ids] }];
}
function beginLeg({ plan, line: line2, start, action, object: object3, message }) {
  return leg({
    id: "begin",
    act: { do: "note" },
    changes: true,
    recording: { begun: (environment) => begun(start(environment), plan.release.hash, line2) },
    words: (ended) => ended === null ? { action, object: object3, message } : null
  });
}
function settleLeg() {
  return leg({
    id: settling,
    after: ["begin"],
    act: { do: "settle" },
    lasts: true,
    recording: {
      through: (environment) => ({ ...environment, confirmed: [...environment.confirmed, settling] }),
      failed
    }
  });
}
function adoptLeg(adoptions) {
  const object3 = counted(adoptions.length, "object");
  const words6 = { action: "adopt", object: object3, message: adoptions.map(adoptedName).join(", ") };
  return leg({
    id: "adopt",
    step: { id: "adopt", kind: "adopt", object: object3 },
    after: ["begin"],
    act: { do: "adopt", adoptions },
    recording: { through: adoptionOver },
    words: (ended) => ended?.outcome === "failed" ? null : words6
  });
}
function permitLeg(after2) {
  return leg({
    id: "permit",
    after: [after2],
    act: { do: "permit" },
    recording: { failed: (environment) => ({ ...environment, phase: "validated" }) }
  });
}
function validateLeg({ release: release2 }) {
  return leg({
    id: "validate",
    after: ["gate"],
    act: { do: "note" },
    recording: { through: (environment) => ({ ...environment, phase: "validated" }) },
    words: doneWords({ action: "validate", object: release2.hash, message: "green is right" })
  });
}
function finishLeg({ release: release2 }, after2) {
  return leg({
    id: "finish",
    after: after2,
    act: { do: "note" },
    recording: { through: settled },
    words: doneWords({ action: "deploy", object: release2.hash, message: "green serves" })
  });
}
function doneWords(words6) {
  return (ended) => ended === null ? null : words6;
}
function stepLegs(way) {
  const { plan, ordering } = way;
  const recordings = recordingsOf(way, workOf(plan));
  return new Map(
    plan.steps.map((step) => {
      const kind2 = kindOf(step, ordering);
      return [step.id, legOf(step, kind2, kind2.act(step, plan), recordings(step, kind2))];
    })
  );
}
function legOf(step, kind2, act, recording) {
  return leg({
    id: step.id,
    step,
    after: step.after,
    act,
    changes: kind2.looks !== true || kind2.counts === true,
    works: kind2.waits !== true,
    lasts: kind2.lasts === true,
    recording
  });
}
function recordingsOf({ plan, onSwitch }, work) {
  const steps = new Map(plan.steps.map((step) => [step.id, step]));
  const of = (legs) => legs.flatMap(({ id }) => steps.get(id) ?? []);
  const plain5 = {
    begun: (environment, legs, at) => catchingUp(intended(environment, work, of(legs)), of(legs), at),
    through: (environment, legs) => caughtUp(confirmed(environment, work, of(legs)), of(legs)),
    failed
  };
  const beside2 = (more) => ({
    ...plain5,
    through: (environment, legs, at) => more(confirmed(environment, work, of(legs)), at)
  });
  return ({ kind: kind2 }, { through }) => {
    if (kind2 === "switch") return switching(beside2(onSwitch));
    return through === void 0 ? plain5 : beside2((environment, at) => through(environment, plan, at));
  };
}
function switching(plain5) {
  const isNo = ({ error }) => error instanceof Refusal && !(error instanceof TransientRefusal && error.happened === "unknown");
  return {
    ...plain5,
    begun: (environment, legs, at) => toShow(plain5.begun(environment, legs, at)),
    failed: (environment, ended, at) => {
      const after2 = plain5.failed(environment, ended, at);
      return isNo(ended) ? notShown(after2) : after2;
    }
  };
}

// src/deploy/deploy-outcome.ts
async function paused(site) {
  const { plan, journal } = site;
  const message = `the run has to end; ${whatIsDone(site)}`;
  await journal.record(
    { action: "pause", object: plan.environment, outcome: "done", message },
    journal.environment
  );
  return { ...outcomeOf2(site, "waiting", message), next: command("deploy", plan.environment) };
}
function outcomeOf2(site, outcome, message) {
  const { plan, findings } = site;
  return {
    environment: plan.environment,
    outcome,
    message,
    warnings: plan.warnings,
    next: null,
    plan,
    comparisons: compared2(site),
    findings,
    account: accountIn(site)
  };
}

// src/deploy/deploy-way.ts
function wayOf({ release: release2, line: line2, ordering = blueGreen }, site) {
  const { plan, ports } = site;
  return {
    plan,
    ordering,
    line: line2,
    start: (environment) => environment,
    onSwitch: (environment, at) => switched(environment, plan, at),
    action: "deploy",
    object: release2.hash,
    message: `${countOf(site)} steps${line2 === null ? "" : ` from ${line2}`}`,
    run: ports.claimant.run
  };
}

// src/deploy/prove.ts
async function unprovedFor(release2, environment, name, { requiredBy }, ports) {
  for (const { environment: other, proofAge } of requiredBy) {
    const problem = await problemOf2({ release: release2, environment, name, proofAge }, ports).catch(unasked(ports));
    if (problem !== null) return `${other} requires a proof, and ${problem}`;
  }
  return null;
}
function unasked({ progress }) {
  return (error) => {
    if (!(error instanceof Refusal)) throw error;
    progress.note(`whether the proof is true was not asked: ${messageOf(error)}`);
    return null;
  };
}
async function proofPlan(release2, environment, target, { plan, ports }) {
  const { previous } = environment;
  const gone = previous === null ? [] : [...(await lookBehind(environment, "go-back", ports)).gone];
  const lost = gone.map((name) => `${name} is not there any more`);
  if (previous === null || lost.length > 0) return [...lost, proofAnew(release2, target.name)].join("\n");
  const { steps, pairs: pairs2 } = makePlan(release2, standingOn(environment, previous), target);
  const looks = steps.filter(({ kind: kind2 }) => kind2 === "wait-caught-up" || kind2 === "check");
  return { ...plan, steps: looks, pairs: pairs2 };
}
async function proveAgain(site) {
  const { journal, ports, rules, due, plan } = site;
  const course = proofCourse({ plan, run: ports.claimant.run });
  const hand = { journal, ports, due, ending: ports.ending, limit: rules.concurrency };
  try {
    const came = await carry(course, { ...hand, perform: (leg2) => performed2(site, leg2) });
    if (came === "paused") refuseStalled(site, blueGreen);
    return came;
  } catch (error) {
    throw error instanceof LegFailure ? refusalOf4(site, error) : error;
  }
}
async function performed2(site, leg2) {
  const { act, step } = leg2;
  if (act.do === "judge") site.findings.push(...gate(site, noMore(site.plan)));
  const detail = act.do === "look" ? await look3(site, act.step) : await perform(site, act);
  if (step !== null) (detail === null ? site.left : site.done).push(step);
  return detail;
}
function noMore({ environment }) {
  return `what serves in ${environment} is not shown to be right any more; it serves as before`;
}
function refusalOf4({ plan }, failure2) {
  const { cause, message } = failure2;
  if (cause instanceof CheckRefusal || isOvertaken(cause)) return cause;
  const said5 = `${message}
What serves goes on serving; it is not proved again.`;
  return failureAt(failure2, said5, command("deploy", plan.environment));
}

// src/deploy/deploy-nothing.ts
async function deployNothing(request, found) {
  const { journal, plan } = found;
  const { environment } = journal;
  const { release: release2, line: line2, dryRun } = request;
  const isSettled = environment.phase === "serving" || found.wasWatched;
  if (!dryRun && !isSettled) await perform(found, { do: "settle" });
  const rest2 = restAfterSwitch(request, found);
  const watched = rest2.some(({ kind: kind2 }) => kind2 === "watch");
  const warned2 = await refuseBroken(found, { watched, settled: isSettled || !dryRun });
  const site = { ...found, plan: { ...plan, warnings: [...plan.warnings, ...warned2] } };
  if (rest2.length > 0 && dryRun) return outcomeOf2(site, "nothing", "nothing to do");
  if (rest2.length > 0) return carryRest(request, { ...site, plan: { ...site.plan, steps: rest2 } });
  const next2 = acknowledged(environment, plan, line2, renewedProof(environment, release2.hash));
  const said5 = dryRun ? null : await acknowledge(site, next2);
  return said5 === serves && environment.phase === "watching" ? outcomeOf2(site, "done", `${plan.environment} serves the release`) : keptProved(request, site, next2, `nothing to do${said5 === null ? "" : `: ${said5}`}`);
}
var serves = "green serves";
async function acknowledge({ journal, plan }, next2) {
  const { environment } = journal;
  const { hash } = plan.release;
  if (canonicalJson(next2) === canonicalJson(environment)) return null;
  const isKnown2 = environment.serves.release === hash;
  const message = isKnown2 ? serves : "the same content serves already";
  const object3 = isKnown2 && environment.phase === "serving" ? plan.environment : hash;
  await journal.record({ action: "deploy", object: object3, outcome: "done", message }, next2);
  return message;
}
async function keptProved({ release: release2, target, rules, dryRun }, site, environment, said5) {
  const why2 = await unprovedFor(release2, environment, target.name, rules, site.ports);
  if (why2 === null) return outcomeOf2(site, "nothing", said5);
  const plan = await proofPlan(release2, environment, target, site);
  if (typeof plan === "string") return unprovable(site, said5, `${why2}
${plan}`);
  const proving = { ...site, plan };
  if (dryRun) return outcomeOf2(proving, "planned", `${counted(plan.steps.length, "step")}: ${why2}`);
  if (await proveAgain(proving) === "paused") return paused(proving);
  return outcomeOf2(proving, "done", `${target.name} serves the release, which is proved again`);
}
function unprovable(site, said5, why2) {
  if (site.plan.release.tables.length === 0) return outcomeOf2(site, "nothing", said5);
  return { ...outcomeOf2(site, "nothing", `${said5}; ${why2}`), next: "bluegreen rewrite" };
}
function renewedProof({ serves: serves2, proofs }, release2) {
  const proof2 = proofs.find((one) => one.release === serves2.release);
  return proof2 === void 0 || serves2.release === release2 ? null : { ...proof2, release: release2 };
}
function restAfterSwitch({ release: release2, target, ordering = blueGreen }, site) {
  const { serves: serves2, confirmed: confirmed2 } = site.journal.environment;
  if (!site.wasWatched || serves2.release !== release2.hash) return [];
  const isLeft = (step) => kindOf(step, ordering).lasts !== true || !confirmed2.includes(step.id);
  const own2 = ordering.order(site.plan).filter(isLeft);
  const watch2 = {
    ...watchStep(
      target.name,
      own2.map(({ id }) => id)
    ),
    level: 0
  };
  return target.watch ? [...own2, watch2] : own2;
}
async function carryRest(request, site) {
  const came = await carryCourse(restCourse(wayOf(request, site)), site, request.ordering ?? blueGreen);
  if (came === "paused") return paused(site);
  const message = `${site.plan.environment} serves the release`;
  await refuseBrokenBeside(site, message);
  return outcomeOf2(site, "done", message);
}
async function refuseBrokenBeside(site, done) {
  try {
    await refuseBroken(site, { watched: false, settled: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.step, `${done}, but ${error.message}`, error.next, error.warnings);
  }
}

// src/deploy/forgotten.ts
async function forgetGone(wanted, journal, ports) {
  const { environment } = journal;
  const idle = idleOf(environment, wanted);
  if (idle.length === 0) return;
  const gone = await goneOf(environment, idle, ports);
  if (gone.size > 0) journal.assume(withoutGone(environment, gone));
}
function idleOf(environment, wanted) {
  const isIdle = ({ colour }) => colour === "superseded" || colour === "green" && environment.phase === "serving";
  const others = environment.objects.filter((object3) => isIdle(object3) && object3.kind !== "external");
  if (others.length === 0) return [];
  const keys = wantedObjects(wanted);
  const blue = environment.objects.filter(({ colour }) => colour === "blue");
  const needed = neededTables(environment, blue);
  return others.filter((object3) => keys.has(objectKey(object3)) && !isNeeded(object3, needed));
}
function withoutGone(environment, gone) {
  const isGone2 = (object3) => object3.colour !== "blue" && gone.has(object3.name);
  return {
    ...environment,
    objects: environment.objects.map(
      (object3) => isGone2(object3) ? { ...object3, state: "removing" } : object3
    )
  };
}

// src/deploy/left-over.ts
async function leftOver(ports, environment, wanted = /* @__PURE__ */ new Set()) {
  const known3 = /* @__PURE__ */ new Set([...environment.objects.map(objectKey), ...wanted]);
  const first = await unknownTo(ports, known3);
  if (first.length === 0) return [];
  await untilSeen(ports);
  const left2 = await unknownTo(ports, known3);
  const found = await ports.engine.describe(left2);
  const tables = [...environment.objects, ...left2].filter(({ kind: kind2 }) => kind2 !== "statement");
  const nameOf5 = namesOf(tables.map(({ name }) => name));
  return left2.map((object3, place) => recordedAs(object3, found[place]?.sql ?? "", nameOf5));
}
async function unknownTo({ engine }, known3) {
  const observed = await engine.observe();
  return observed.filter((object3) => object3.content !== null && !known3.has(objectKey(object3)));
}
function withLeftOver(environment, left2) {
  if (left2.length === 0) return environment;
  const keys = new Set(left2.map(objectKey));
  const others = environment.objects.filter((object3) => !keys.has(objectKey(object3)));
  return { ...environment, objects: sorted([...others, ...left2]) };
}
function isInTheWay(left2, { steps }) {
  const made3 = new Set(steps.flatMap(({ object: object3, writes }) => [object3, ...writes]));
  return left2.some(({ name }) => made3.has(name));
}
function recordedAs({ name, kind: kind2, content }, sql2, nameOf5) {
  const names2 = parseSql(sql2).statements.flatMap((statement) => statement.names);
  const inRole = (...roles) => [
    ...new Set(
      names2.filter(({ role }) => roles.includes(role)).map(({ parts: parts2 }) => nameOf5(parts2.map(({ text: text3 }) => text3)))
    )
  ];
  const isStatement = kind2 === "statement";
  const writes = isStatement ? inRole("write", "define") : [name];
  return {
    ...{ name, kind: kind2, table: writes[0] ?? name, content: content ?? "", options: {} },
    ...{ colour: "superseded", state: "left", since: null },
    ...{ reads: kind2 === "table" ? [] : inRole("read"), writes }
  };
}

// src/deploy/line.ts
async function refuseUndoing(release2, environment, name, { line: line2, supersede, contains }) {
  const { line: other, commit, release: served } = environment.serves;
  if (supersede || line2 === null || other === null || other === line2 || served === release2.hash) return;
  if (environment.line === line2 && environment.phase !== "serving") return;
  const undone = undoneBy(release2, environment);
  if (undone.length === 0 || await contains(commit ?? other)) return;
  throw new Refusal(
    "ledger",
    [
      `${name} serves the release of ${other} (${commit?.slice(0, 12) ?? "from a work tree"}), which ${line2} does not contain, and would undo: ${listed(undone, 10)}`,
      `merge ${other} into ${line2}, or tag its release, so that it becomes the baseline, and deploy again`,
      "or deploy with --supersede, where it is meant to be undone"
    ].join("\n"),
    `git merge ${commit ?? quoted(other)}`
  );
}
function undoneBy(release2, environment) {
  const sides = [release2.blue, release2.green];
  const names2 = [
    ...otherTables(sides, environment),
    ...otherViews(sides, environment),
    ...otherOptions(sides, environment)
  ];
  const pins = new Set(environment.pins);
  return [...new Set(names2)].filter((name) => !pins.has(name)).sort();
}
function otherTables(sides, { objects }) {
  const wanted = sides.map(wantedObjects);
  const isTable2 = ({ kind: kind2 }) => kind2 === "table" || kind2 === "view";
  const isSaid = (object3) => wanted.some((side) => side.get(objectKey(object3))?.content === object3.content);
  return objects.filter((object3) => object3.colour === "blue" && isTable2(object3) && !isSaid(object3)).map(({ name }) => name);
}
function otherViews(sides, { serves: serves2 }) {
  const said5 = sides.map((side) => consumersOf(side, {}));
  const labels = (name) => said5.flatMap((side) => own(side, name) ?? []).map(labelOf);
  return Object.entries(serves2.consumers).flatMap(
    ([name, is]) => typeof is === "object" && !labels(name).includes(labelOf(is)) ? [name] : []
  );
}
function otherOptions(sides, { serves: serves2 }) {
  const said5 = sides.map(optionsOf);
  return Object.entries(serves2.options).flatMap(([table, is]) => {
    const known3 = said5.map((side) => own(side, table)).filter((options) => options !== void 0).map((options) => canonicalJson(options));
    return known3.length > 0 && !known3.includes(canonicalJson(is)) ? [table] : [];
  });
}

// src/deploy/retreat-lost.ts
async function withSafeRetreat(make2, environment, definitions, ports) {
  const plan = make2(environment);
  if (plan.retreat === null) return plan;
  const lost = await lostOf(plan.retreat, environment, definitions, ports);
  if (lost.length === 0) return plan;
  const known3 = unready(environment, lost);
  const other = await withSafeRetreat(make2, known3, definitions, ports);
  return { ...other, faults: other.faults.map((fault2) => because(fault2, lost)) };
}
function lostOf({ objects }, environment, definitions, ports) {
  const keys = new Set(objects);
  const isMeant = (object3) => object3.colour !== "blue" && keys.has(objectKey(object3));
  return driftAmong(environment, isMeant, definitions, ports);
}
function unready(environment, lost) {
  const names2 = new Set(lost.map(({ object: object3 }) => object3));
  const isLost = ({ name, colour }) => colour !== "blue" && names2.has(name);
  return {
    ...environment,
    objects: environment.objects.map((object3) => isLost(object3) ? { ...object3, state: "failed" } : object3)
  };
}
function because(fault2, lost) {
  if (fault2.code !== "serves-other-content") return fault2;
  const why2 = listed(
    lost.map(({ message }) => message),
    5
  );
  return fault2.message.includes(why2) ? fault2 : { ...fault2, message: `${fault2.message}: ${why2}` };
}

// src/deploy/retire.ts
async function retire(request, given) {
  return claimed(request, given, async (ports) => {
    const journal = await Journal.open(ports.ledger, ports.clock);
    const { environment } = journal;
    refuseUnsettled(environment, request.environment);
    const { going, kept: kept3 } = retirable(environment, request.rules, ports.clock.now());
    const changes = [...going.map((object3) => `remove ${object3.name}`), ...kept3];
    if (going.length === 0) return changeOutcome(request.environment, "nothing", "nothing to retire", changes);
    await refuseLastWhole(ports, environment, request.environment);
    await refuseObjections(ports, going, request.environment);
    if (request.dryRun) return changeOutcome(request.environment, "planned", "nothing was changed", changes);
    await remove({ journal, ports, name: request.environment, ordering: blueGreen }, going);
    return changeOutcome(request.environment, "done", `${going.length} objects removed`, changes);
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
async function refuseLastWhole(ports, environment, name) {
  const look5 = () => servingDrift(ports.engine, environment, noDefinitions);
  const drifts = await lasting2(ports, look5, (found) => found.some(mayBeLate));
  const broken = drifts.filter((one) => isAbsent(one) || one.kind === "different");
  if (broken.length === 0) return;
  const said5 = `what serves in ${name} is not as its ledger says, so what served before is kept:`;
  throw notAsSaid(said5, broken, drifts, environment, { name, removal: ports.ledger.removal });
}
async function refuseObjections({ engine }, going, name) {
  const objections = await engine.objections(going.map((object3) => object3.name));
  if (objections.length === 0) return;
  throw new Refusal(
    "retire",
    objections.join("\n"),
    command("retire", name),
    [],
    "once nothing stands in its way"
  );
}
function isRetirable(object3, environment, rules, now) {
  if (object3.colour !== "superseded") return false;
  const since = object3.since ?? environment.switchedAt;
  return since === null || Date.parse(now) - Date.parse(since) >= rules.retireAfter;
}
function retirable(environment, rules, now) {
  const over2 = new Set(environment.objects.filter((object3) => isRetirable(object3, environment, rules, now)));
  const staying = environment.objects.filter((object3) => !over2.has(object3));
  const needed = neededTables(environment, staying);
  const isGoing = (object3) => over2.has(object3) && !isNeeded(object3, needed);
  const kept3 = environment.objects.filter((object3) => object3.colour === "superseded" && !isGoing(object3));
  return {
    going: environment.objects.filter(isGoing),
    kept: kept3.map((object3) => reasonToKeep(object3, needed))
  };
}
function reasonToKeep(object3, needed) {
  const table = object3.writes.find((one) => needed.has(one));
  if (table === void 0) return `keep ${object3.name}: its waiting time is not over`;
  const reader = needed.get(table) ?? "";
  return table === object3.name ? `keep ${object3.name}: ${reader} reads it` : `keep ${object3.name}: it fills ${table}, which ${reader} reads`;
}
async function remove(back, going) {
  const { journal, ports } = back;
  const { previous } = journal.environment;
  try {
    await carryBack(back, removalCourse(going, "retiring", `${going.length} objects are gone`));
  } catch (error) {
    if (error instanceof Refusal || error instanceof StepFailure)
      await spare(journal, ports, error.message, previous);
    throw error;
  }
}
async function spare(journal, ports, message, previous) {
  await untilSeen(ports);
  const there = new Set((await ports.engine.observe()).map(objectKey));
  const next2 = spared({ ...journal.environment, previous }, there);
  await journal.record({ action: "retire", object: "what is left", outcome: "failed", message }, next2);
}

// src/deploy/deploy.ts
async function deploy(request, given) {
  const { target, dryRun } = request;
  const term = termOf(request.rules, given);
  return claimed({ environment: target.name, dryRun }, given, async (ports) => {
    const held2 = Date.parse(ports.clock.now());
    const journal = await Journal.open(ports.ledger, ports.clock);
    await refuseEarly(request, journal.environment, ports);
    await endRetirement(request, journal, ports);
    await forgetGone(request.release.green, journal, ports);
    const plan = await planned(request, journal.environment, ports);
    if (plan.faults.length > 0) throw new FaultError(plan.faults);
    const site = siteOf(request, plan, { journal, ports, held: held2, ...term });
    if (plan.steps.length === 0) return deployNothing(request, site);
    const ready2 = await readied(request, site);
    if (request.dryRun) return outcomeOf2(ready2, "planned", ahead(request, ready2));
    return carryOut(request, ready2);
  });
}
async function planned({ release: release2, target, ordering = blueGreen }, environment, ports) {
  const make2 = (from) => makePlan(release2, from, target);
  const definitions = definitionsIn([release2.blue, release2.green], target.substitute);
  const plan = await withSafeRetreat(make2, environment, definitions, ports);
  return plan.steps.length === 0 ? plan : { ...plan, steps: ordering.order(plan) };
}
function siteOf({ rules, release: release2, target }, plan, place) {
  const { environment } = place.journal;
  const wasWatched = environment.phase === "watching" && isResumed(environment, release2.hash);
  return {
    ...place,
    plan,
    rules,
    definitions: definitionsIn([release2.blue, release2.green], target.substitute),
    wasWatched,
    comparisons: /* @__PURE__ */ new Map(),
    findings: [],
    before: confirmedAt(environment, plan),
    done: [],
    left: []
  };
}
async function refuseEarly(request, environment, ports) {
  const { release: release2, target, rules, expected, line: line2, supersede } = request;
  const contains = request.contains ?? (() => Promise.resolve(false));
  refuseNotInstalled(environment, target.name);
  if (release2.faults.length > 0) throw new FaultError(release2.faults);
  const ledgers = /* @__PURE__ */ new Map([[target.name, ports.ledger]]);
  if (rules.requires !== null) ledgers.set(rules.requires, ports.ledgerOf(rules.requires));
  await refuseOtherRelease(release2, expected, target.name, ledgers);
  refuseBusy(environment, target.name, release2.hash, line2, supersede);
  await refuseUndoing(release2, environment, target.name, { line: line2, supersede, contains });
}
async function endRetirement({ dryRun }, journal, ports) {
  const { objects, previous } = journal.environment;
  if (dryRun || !objects.some(isRetiring)) return;
  await spare(journal, ports, "interrupted", previous);
}
async function readied(request, site) {
  try {
    return await warned(request, site);
  } catch (error) {
    const known3 = error instanceof Refusal ? await knowingLeftOver(request, site) : null;
    if (known3 === null) throw error;
    return warned(request, known3);
  }
}
async function warned(request, site) {
  const { plan } = site;
  const warnings = [...plan.warnings, ...await refuseLate(request, site)];
  return { ...site, plan: { ...plan, warnings } };
}
async function knowingLeftOver(request, site) {
  const { journal, ports, plan } = site;
  const left2 = await leftOver(ports, journal.environment);
  if (!isInTheWay(left2, plan)) return null;
  const next2 = withLeftOver(journal.environment, left2);
  const names2 = left2.map(({ name }) => name);
  const said5 = { action: "observe", object: "what is left over", message: listed(names2, 10) };
  if (!request.dryRun) await journal.record({ ...said5, outcome: "done" }, next2);
  const known3 = await planned(request, next2, ports);
  if (known3.faults.length > 0) throw new FaultError(known3.faults);
  return siteOf(request, known3, site);
}
async function refuseLate(request, site) {
  const { release: release2, target, rules, until, dryRun } = request;
  const { engine, clock: clock2, vouching } = site.ports;
  await refuseUnproved(release2, rules, site.ports);
  if (until === null && !dryRun) {
    const { environment: environment2 } = site.journal;
    const isValidated = environment2.phase === "validated" && isResumed(environment2, release2.hash);
    refuseFrozen(rules, target.name, clock2.now(), isValidated);
    if (target.approval) await refuseUnapproved(release2, target.name, vouching);
  }
  const { environment } = site.journal;
  const warnings = await refuseDrift(site.ports, environment, site.plan, site.definitions);
  await refuseProblems(engine, site.plan, environment, request.ordering ?? blueGreen);
  return warnings;
}
function ahead({ rules, target, until }, { plan, ports }) {
  const freeze2 = until === null ? frozen(rules, target.name, ports.clock.now()) : null;
  return `${plan.steps.length} steps${freeze2 === null ? "" : `; ${freeze2}: nothing is switched before`}`;
}
async function carryOut(request, site) {
  const { plan, findings } = site;
  const course = deployCourse(wayOf(request, site), request.until);
  if (await carryCourse(course, site, request.ordering ?? blueGreen) === "paused") return paused(site);
  if (request.until === "validate") {
    const message2 = "green is right; blue serves until it is deployed without --until";
    const until = frozenUntil(request.rules, site.ports.clock.now());
    const waits2 = until === null ? null : `after ${until}`;
    const next2 = command("deploy", plan.environment);
    return { ...outcomeOf2(site, "validated", message2), findings, next: next2, waits: waits2 };
  }
  const message = `${plan.environment} serves the release; ${counted(plan.moves.length, "consumer")} moved`;
  return outcomeOf2(site, "done", message);
}

// src/plan/install.ts
function installPlan(pipeline, revision, environment, target, warnings = []) {
  const start = { ...environment ?? emptyEnvironment, phase: "deploying" };
  const open2 = { ...target, approval: false, watch: false, revisions: true };
  return makePlan({ ...installation(pipeline, revision), warnings }, start, open2);
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
    hash: sha256(canonicalJson({ install: contents })),
    warnings: [],
    faults: []
  };
}

// src/deploy/install.ts
async function install(request, given) {
  const { target, dryRun } = request;
  const term = termOf(request.rules, given);
  return claimed({ environment: target.name, dryRun }, given, async (ports) => {
    const held2 = Date.parse(ports.clock.now());
    const journal = await Journal.open(ports.ledger, ports.clock);
    refuseInstalled(journal.environment, target.name);
    const found = await foundOf(request.pipeline, journal.environment, target, ports.engine);
    refuseOthers(found, target.name);
    const left2 = await leftOver(ports, journal.environment, new Set(wantedObjects(request.pipeline).keys()));
    const start = withConsumers(adopted(journal.environment, found.same), found.consumers);
    const plan = installPlan(request.pipeline, request.revision, start, target, [
      ...request.warnings,
      ...journal.isNew ? otherLedgers(found, left2, target.name) : []
    ]);
    if (plan.faults.length > 0) throw new FaultError(plan.faults);
    refuseNothing(request);
    const rules = { ...request.rules, autoRollback: false, soak: defaultRules.soak };
    const site = {
      plan,
      ports,
      rules,
      definitions: definitionsIn([request.pipeline], target.substitute),
      journal,
      ...term,
      wasWatched: false,
      comparisons: /* @__PURE__ */ new Map(),
      findings: [],
      held: held2,
      before: confirmedAt(start, plan),
      done: [],
      left: []
    };
    refuseReplaced(plan, start, target.name);
    await refuseProblems(ports.engine, plan, start, blueGreen, found.adoptions);
    if (request.dryRun) return outcomeOf3(site, "planned", `${plan.steps.length} steps${taking(found)}`);
    return carryOut2(site, start, request.revision.ref, { ...found, left: left2 });
  });
}
function withConsumers(environment, consumers) {
  return { ...environment, serves: { ...environment.serves, consumers } };
}
function refuseInstalled(environment, name) {
  if (environment.phase === "empty" || isInstalling(environment)) return;
  throw new Refusal("ledger", `something is installed in ${name} already`, command("deploy", name));
}
function refuseNothing({ pipeline, revision, target }) {
  if (pipeline.tables.length > 0 || pipeline.statements.length > 0) return;
  const other = `${command("install", target.name, "--ref", "REF")} takes a commit whose project folder is the one that bluegreen.yaml names`;
  const message = `there is nothing to install: ${revision.ref} holds no table of the project; ${other}`;
  throw new Refusal("install", message, "");
}
function refuseOthers({ differences }, name) {
  if (differences.length === 0) return;
  throw new Refusal(
    "observe",
    `${name} already holds objects of these names, and nothing was taken over:
${differences.join("\n")}
another commit may say what is there: ${command("install", name, "--ref", "REF")}`,
    ""
  );
}
function refuseReplaced({ steps }, { objects, serves: serves2 }, name) {
  const adopted2 = objects.flatMap((object3) => object3.adopted === true ? [object3.name] : []);
  const kept3 = /* @__PURE__ */ new Set([...adopted2, ...Object.values(serves2.consumers).flatMap(tablesShown)]);
  const replaced2 = steps.find(({ kind: kind2, object: object3 }) => kind2 === "remove" && kept3.has(object3));
  if (replaced2 === void 0) return;
  throw new Refusal(
    "install",
    `${replaced2.object} was taken over from somebody else with other content than this: install the ref that was begun`,
    command("status", name)
  );
}
function otherLedgers({ marked }, left2, name) {
  const count3 = marked + left2.length;
  if (count3 === 0) return [];
  const rest2 = left2.length === 0 ? "" : `; ${counted(left2.length, "object")} that nothing here wants (${listed(
    left2.map((one) => one.name),
    10
  )}) can go: ${command("retire", name)}`;
  const message = `another ledger than this one made ${counted(count3, "object")} here: whoever uses that one still (another clone with ledger: local, another remote) is kept out from now on${rest2}`;
  return [{ code: "other-ledger", message, file: "", line: 0 }];
}
function taking({ adoptions, consumers }) {
  const names2 = movesBetween({}, consumers).map(consumerName);
  const all = [...adoptions.map(adoptedName), ...names2];
  return all.length === 0 ? "" : `; takes over ${all.join(", ")}`;
}
async function carryOut2(site, start, ref, found) {
  const { plan } = site;
  const { environment } = plan;
  const onSwitch = (record, at) => withLeftOver(installed(switched(record, plan, at)), found.left);
  const course = installCourse(
    {
      plan,
      ordering: blueGreen,
      line: null,
      start: () => found.adoptions.length === 0 ? start : adopting(start),
      onSwitch,
      action: "install",
      object: ref,
      message: `${plan.steps.length} steps`,
      run: site.ports.claimant.run
    },
    found.adoptions,
    (record, at) => isInstalling(record) ? onSwitch(record, at) : record
  );
  const came = await carryCourse(course, site, blueGreen);
  if (came === "done")
    return outcomeOf3(site, "done", `${environment} serves ${ref}${taking(found).replace("takes", "took")}`);
  const message = `the run has to end; ${whatIsDone(site)}`;
  return { ...outcomeOf3(site, "waiting", message), next: command("install", environment) };
}
function outcomeOf3(site, outcome, message) {
  const { plan } = site;
  const { warnings, environment } = plan;
  const account = accountIn(site);
  return { environment, outcome, message, warnings, next: null, plan, comparisons: [], findings: [], account };
}

// src/deploy/memory-lease.ts
var MemoryLeaseStore = class {
  removal = null;
  #place;
  #duration;
  #sighting = null;
  constructor(place = { record: null }, duration2 = leaseDuration) {
    this.#place = place;
    this.#duration = duration2;
  }
  acquire(holder, now) {
    const alive2 = this.#alive(now);
    if (alive2 !== null) return Promise.reject(new LeaseHeld(alive2));
    return this.#keep(granted(this.#place.record, holder, now, this.#duration));
  }
  async renew(lease2, now) {
    return this.#keep(renewed(this.#place.record, lease2, now, this.#duration));
  }
  release(lease2) {
    const { record } = this.#place;
    if (record?.lease.token === lease2.token) this.#place.record = { ...record, released: true };
    return Promise.resolve();
  }
  withdraw(lease2) {
    const { record } = this.#place;
    const isHeld2 = record !== null && !record.released && record.lease.token === lease2.token;
    if (isHeld2) this.#place.record = withdrawn(record);
    return Promise.resolve(isHeld2);
  }
  held(now) {
    return Promise.resolve(this.#alive(now));
  }
  #keep(lease2) {
    this.#place.record = { lease: lease2, released: false };
    return Promise.resolve(lease2);
  }
  #alive(now) {
    const { record } = this.#place;
    if (record === null || record.released) return null;
    this.#sighting = sighted(this.#sighting, record.lease, now);
    return isOver(this.#sighting, now, this.#duration) ? null : record.lease;
  }
};

// src/deploy/memory-ledger.ts
var MemoryLedger = class _MemoryLedger {
  #transitions = [];
  read() {
    const last = this.#transitions.at(-1);
    return Promise.resolve({ at: this.#at(), environment: last ? structuredClone(last.environment) : null });
  }
  append(expected, entries, environment) {
    if (expected !== this.#at())
      return Promise.reject(
        new LedgerConflict(`The ledger is at ${this.#at() ?? "its beginning"}, not ${expected ?? "there"}`)
      );
    this.#transitions.push(structuredClone({ entries, environment }));
    return this.read();
  }
  after(object3) {
    const found = this.#transitions.findLast(
      ({ entries }) => entries.some((entry) => entry.object === object3 && entry.outcome === "done")
    );
    return Promise.resolve(found === void 0 ? null : structuredClone(found.environment));
  }
  history(limit4) {
    const newest = this.#transitions.flatMap(({ entries }) => entries).toReversed();
    return Promise.resolve(structuredClone(newest.slice(0, limit4)));
  }
  /** Another one that has recorded the same so far. */
  copy() {
    const made3 = new _MemoryLedger();
    made3.#transitions.push(...this.#transitions);
    return made3;
  }
  #at() {
    return this.#transitions.length === 0 ? null : String(this.#transitions.length).padStart(40, "0");
  }
};

// src/deploy/removal-ahead.ts
async function refuseRemovals({ journal, ports, name }, way, again2) {
  const { environment } = journal;
  const green = greenOf(way === "go-back" ? wentBack(environment) : calmed(environment));
  if (green.length === 0) return;
  const moves = way === "stay" ? [] : await movesBack({ journal, ports }, way, again2);
  const back = switchStep("switch-back", name, moves, []);
  const steps = ordered([back, ...removalSteps(green, [back.id])]);
  const acts = steps.map((step) => ({
    step,
    key: keyOf(environment.generation, step),
    moves: step.id === back.id ? moves : []
  }));
  const problems = (await ports.engine.preflight(acts)).filter(({ step }) => step !== back.id);
  if (problems.length === 0) return;
  const message = problems.map((problem) => problem.message).join("\n");
  const next2 = command("rollback", name, "--discard");
  throw new Refusal("discard", message, next2, [], "once nothing stands in its way");
}
async function movesBack({ journal: { environment }, ports }, way, again2) {
  if (way === "give-up") return settlingMoves(ports, environment);
  return movesOf({ do: "show", consumers: environment.previous?.consumers ?? null, again: again2 }, environment);
}

// src/deploy/rollback.ts
async function rollback(request, given) {
  return claimed(request, given, async (ports) => {
    const journal = await Journal.open(ports.ledger, ports.clock);
    const way = wayBack(journal.environment, request.discard);
    const back = backOf(request, { journal, ports });
    await refuseNoWay(back, way);
    if (changesOf3(journal.environment, way, request.discard, nothingGone).length === 0)
      return nothing2(request, back);
    await refuseOtherPlatform(journal.environment, request.environment, ports);
    return way === "stay" ? cleared(request, back) : returned2(request, back, way);
  });
}
var nothingGone = { again: /* @__PURE__ */ new Set(), gone: /* @__PURE__ */ new Set() };
async function cleared({ environment, dryRun }, back) {
  const changes = changesOf3(back.journal.environment, "stay", true, nothingGone);
  await refuseRemovals(back, "stay", nothingGone.again);
  if (dryRun) return changeOutcome(environment, "planned", noChange, changes);
  await discard2(back);
  return changeOutcome(environment, "done", doneMessage("stay"), changes);
}
var noChange = "nothing was changed";
async function returned2(request, back, way) {
  const name = request.environment;
  const { environment } = back.journal;
  const behind3 = await lookBehind(environment, way, back.ports);
  const changes = changesOf3(environment, way, request.discard, behind3);
  const warnings = behind3.beside.map(beside);
  if (request.dryRun) await refuseAhead(back, behind3);
  const isFree2 = behind3.lost.length + behind3.redefined.length === 0;
  if (request.discard && isFree2) await refuseRemovals(back, way, behind3.again);
  if (request.dryRun) {
    return { ...changeOutcome(name, "planned", noChange, changes), warnings };
  }
  await comeBackOrStay(back, way, behind3);
  if (request.discard) await discard2(back);
  return { ...changeOutcome(name, "done", doneMessage(way), changes), warnings };
}
function beside(message) {
  return { code: "drift", message, file: "", line: 0 };
}
function backOf({ environment: name, folder: folder2, ordering = blueGreen }, place) {
  return { ...place, name, folder: folder2, ordering };
}
async function nothing2(request, { journal, ports, name, folder: folder2 = "" }) {
  const { environment } = journal;
  const { release: release2 } = environment.serves;
  const message = "nothing to go back to";
  if (release2 === null) return changeOutcome(request.environment, "nothing", message, []);
  const why2 = `${message}: ${release2} serves, and rollback goes back one step`;
  return {
    ...changeOutcome(request.environment, "nothing", "", []),
    ...await wayAnew({ name, environment, folder: folder2, why: why2 }, ports)
  };
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
async function refuseNoWay({ journal, ports, name, folder: folder2 = "" }, way) {
  const { environment } = journal;
  const { previous, serves: serves2, switchedAt } = environment;
  if (way !== "go-back" || previous !== null || switchedAt === null) return;
  const why2 = `what served in ${name} before ${serves2.release ?? "the last switch"} is not there any more`;
  throw await refusedFor({ name, environment, folder: folder2, why: why2 }, ports);
}
function changesOf3(environment, way, discarding, { again: again2, gone }) {
  const removed = discarding ? [...greenOf(environment), ...becomingGreen(environment, way)] : [];
  const removals = removed.map((object3) => `remove ${object3.name}`);
  const options = (way === "stay" ? [] : undoable(environment, way, gone)).map(
    (one) => alterationSql(one.table, one.key, one.after)
  );
  const { previous, serves: serves2 } = environment;
  if (way === "give-up")
    return ["give up the deployment under way", ...made2(serves2.consumers, again2), ...options, ...removals];
  if (way === "stay" || previous === null) return removals;
  const moves = movesBetween(serves2.consumers, previous.consumers);
  return [
    ...moves.map(
      (one) => one.view === void 0 ? `${consumerName(one)}: ${one.from ?? "nothing"} \u2192 ${one.to ?? "nothing"}` : `${consumerName(one)}: its earlier definition`
    ),
    ...made2(previous.consumers, again2),
    ...options,
    ...moves.length + options.length === 0 ? ["what served before the last switch serves again"] : [],
    ...removals
  ];
}
function made2(consumers, again2) {
  return Object.entries(consumers).filter(([consumer]) => again2.has(consumer)).map(([consumer, shown3]) => `${shownAs(consumer, shown3)}: made again, as it was not there any more`);
}
function becomingGreen({ objects, previous }, way) {
  if (way !== "go-back" || previous === null) return [];
  const blue = new Set(previous.objects);
  return objects.filter(
    (object3) => object3.colour === "blue" && object3.kind !== "external" && !blue.has(objectKey(object3))
  );
}
function doneMessage(way) {
  if (way === "give-up") return "the deployment is given up; consumers show blue";
  return way === "stay" ? "green is removed" : "consumers show what they showed before the last switch";
}

// src/deploy/rehearsal.ts
async function rehearseRollback(request, ports) {
  const { environment: name } = request;
  const { environment } = await ports.ledger.read();
  const ledger = await scratchOf(ports.ledger, environment, ports.clock.now());
  const scratch = { ...ports, ledger, lease: new MemoryLeaseStore({ record: overAll }) };
  const ahead2 = await rollback({ ...request, dryRun: true }, scratch);
  if (ahead2.outcome === "nothing" || environment === null) return ahead2;
  const differences = await differencesAhead(environment, request, ports);
  const from = Date.parse(ports.clock.now());
  const outcome = await rollback({ ...request, dryRun: false }, scratch);
  const seconds = (Date.parse(ports.clock.now()) - from) / 1e3;
  await refuseOther(environment.serves, await ledger.read(), ports.engine, name);
  return {
    ...outcome,
    outcome: "planned",
    message: `rehearsed on a copy of ${name}: it takes ${seconds.toFixed(1)} s, and ${outcome.message}; nothing was changed in ${name}`,
    changes: [...outcome.changes, ...differences],
    next: command("rollback", name, ...request.discard ? ["--discard"] : [])
  };
}
var overAll = {
  lease: { holder: "nobody", token: 2 ** 52, since: "1970-01-01T00:00:00Z", until: "1970-01-01T00:00:00Z" },
  released: true
};
async function scratchOf(own2, environment, at) {
  const ledger = new MemoryLedger();
  const entry = { at, action: "rehearse", object: "copy", outcome: "done", message: "a copy" };
  if (environment !== null) await ledger.append(null, [entry], environment);
  return {
    read: () => ledger.read(),
    append: (expected, entries, next2) => ledger.append(expected, entries, next2),
    after: (object3) => own2.after(object3),
    history: (limit4) => own2.history(limit4)
  };
}
async function differencesAhead(environment, { discard: discard3 }, ports) {
  const { serves: serves2, previous } = environment;
  if (previous === null || wayBack(environment, discard3) !== "go-back") return [];
  const gone = await goneOf(environment, environment.objects, ports);
  const lines = [];
  for (const pair2 of readersPairs(serves2.consumers, previous.consumers)) {
    const { identity, views } = pair2;
    const read2 = [serves2, previous].flatMap(({ consumers }) => [
      ...readBy([identity], consumers, environment)
    ]);
    const broken = [...new Set(read2)].filter((name2) => gone.has(name2));
    const name = views === void 0 ? `published.${identity}` : identity;
    lines.push(`${name}: ${await differenceAhead(pair2, broken, ports.engine)}`);
  }
  return lines;
}
async function differenceAhead(pair2, broken, engine) {
  if (broken.length > 0) return `cannot be compared, as ${listed(broken, 5)} is not there any more`;
  try {
    return difference(await engine.compare(pair2));
  } catch (error) {
    return `cannot be compared: ${messageOf(error)}`;
  }
}
function difference({ added, removed, changed: changed3, greenRows }) {
  if (added + removed + changed3 === 0) return `the same ${counted(greenRows, "row")} as now`;
  const parts2 = [
    ...added > 0 ? [`${added} that are not there now`] : [],
    ...removed > 0 ? [`without ${removed} of now's`] : [],
    ...changed3 > 0 ? [`${changed3} with other values`] : []
  ];
  return `${counted(greenRows, "row")}: ${parts2.join(", ")}`;
}
async function refuseOther(before, { environment }, engine, name) {
  const promised = environment?.serves.consumers ?? {};
  const shown3 = await engine.consumers();
  const wrong = movesBetween(before.consumers, promised).find(
    (one) => one.to !== (own(shown3, one.consumer) ?? null)
  );
  if (wrong === void 0) return;
  const message = `on a copy of ${name} the rollback left ${wrong.consumer} showing ${own(shown3, wrong.consumer) ?? "nothing"}`;
  throw new Refusal("rollback", message, command("status", name));
}

// src/checks/limits.ts
function verdictOn(differing3, rows3, { warn, fail, minRows }) {
  if (rows3 < minRows) return "inconclusive";
  if (fail !== null && exceeds(differing3, rows3, fail)) return "fail";
  if (differing3 === 0) return "pass";
  return warn === null || exceeds(differing3, rows3, warn) ? "warn" : "pass";
}
function exceeds(differing3, rows3, limit4) {
  return limit4.kind === "rows" ? differing3 > limit4.rows : differing3 > limit4.share * rows3;
}
function limitText(limit4) {
  return limit4.kind === "rows" ? `${limit4.rows} rows` : `${Number((limit4.share * 100).toPrecision(6))}%`;
}

// src/checks/judge.ts
function judgeOf({ rows: rows3 }, accepted) {
  return (comparisons) => [
    ...comparisons.flatMap((comparison) => findingsOf2(comparison, rows3, accepted)),
    ...strangeAcceptances(comparisons, accepted)
  ];
}
function findingsOf2(comparison, limits, accepted) {
  const own2 = acceptancesOf(comparison, accepted);
  return [
    ...schemaFindings(comparison),
    rowsFinding(comparison, limits, own2),
    ...idleAcceptances(comparison, own2)
  ];
}
function schemaFindings({ green, schema }) {
  return schema.map(({ message }) => ({ check: "schema", table: green, outcome: "warn", message }));
}
function rowsFinding(comparison, limits, accepted) {
  const { green, blueRows, greenRows } = comparison;
  const rows3 = Math.max(blueRows, greenRows);
  const open2 = unacceptedRows(comparison, accepted);
  const outcome = verdictOn(open2, rows3, limits);
  const message = outcome === "inconclusive" ? tooFew(rows3, limits) : said4(comparison, open2, limits, outcome === "fail");
  return { check: "rows", table: green, outcome, message };
}
function tooFew(rows3, { minRows }) {
  return `${counted(rows3, "row")}, and fewer than ${minRows} decide nothing`;
}
function said4(comparison, open2, { fail }, failed3) {
  const all = differingRows(comparison);
  if (all === 0) return `${counted(comparison.greenRows, "row")}, no difference`;
  const rows3 = Math.max(comparison.blueRows, comparison.greenRows);
  const accepted = all > open2 ? `, ${count(all - open2)} of them accepted` : "";
  const limit4 = failed3 && fail !== null ? `; the limit is ${limitText(fail)}` : "";
  return `${count(all)} of ${counted(rows3, "row")} differ${accepted} (${parts(comparison)})${limit4}`;
}
function parts({ added, removed, changed: changed3, columns }) {
  const counts = [
    added > 0 ? `${count(added)} added` : "",
    removed > 0 ? `${count(removed)} removed` : "",
    changed3 > 0 ? `${count(changed3)} changed` : ""
  ];
  const where2 = columns.filter((one) => one.changed > 0).map((one) => `${one.column} in ${count(one.changed)}`);
  const shown3 = cutAt(where2, 8, (left2) => counted(left2, "more column"));
  return [counts.filter((part) => part !== "").join(", "), shown3.join(", ")].filter((part) => part !== "").join(": ");
}

// src/main/claimant.ts
import { hostname as hostname2, userInfo } from "node:os";
function claimant(env) {
  const page = env["GITHUB_ACTIONS"] === "true" ? runPage(env) : null;
  const patience3 = page === null ? 0 : leaseDuration + 3e4;
  return { name: page === null ? person() : named4(page), patience: patience3, run: page, every };
}
function named4(page) {
  return page.replace(/^https?:\/\/(.+)\/actions\/runs\/(.+)$/, "run $2 of $1");
}
function person() {
  return `${user()}@${hostname2()}, process ${process.pid}`;
}
function user() {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? "somebody");
  }
}
function every(interval2, tick) {
  const timer = setInterval(tick, interval2);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

// src/main/clock.ts
import { setTimeout as sleep } from "node:timers/promises";
var clock = {
  now: () => (/* @__PURE__ */ new Date()).toISOString(),
  sleep: (duration2, ending2) => sleep(duration2, void 0, ending2 === void 0 ? {} : { signal: ending2 }).catch((error) => {
    if (ending2?.aborted !== true) throw error;
  })
};

// src/main/copy.ts
import { existsSync as existsSync2 } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join10 } from "node:path";

// src/main/environments.ts
import { isAbsolute as isAbsolute4, join as join9, relative as relative3 } from "node:path";
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
function rulesOf(environment, all) {
  const { requires, proofAge, freeze: freeze2, soak, retireAfter, autoRollback, concurrency } = environment;
  const { catchUp, catchUpLag, catchUpSoak, runLimit } = environment;
  return {
    requires,
    proofAge,
    requiredBy: all.filter((other) => other.requires === environment.name).map((other) => ({ environment: other.name, proofAge: other.proofAge })),
    freeze: freeze2,
    soak,
    retireAfter,
    autoRollback,
    concurrency,
    catchUp,
    catchUpLag,
    catchUpSoak,
    runLimit
  };
}
function ledgerOf(workspace, project2, environment) {
  return workspace.repository.ledger(project2, environment.name, environment.ledger, workspace.access);
}
function leaseOf(workspace, project2, environment) {
  return workspace.repository.lease(project2, environment.name, environment.ledger, workspace.access);
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
function placeWarnings(workspace, environment) {
  if (environment.engine !== "duckdb" || environment.ledger !== "remote") return [];
  const { name, file } = environment;
  const path = relative3(workspace.repository.root, onDisk(workspace, file));
  if (path.startsWith("..") || isAbsolute4(path)) return [];
  const message = `the ledger of ${name} is shared (ledger: remote), but its database ${file} is in this clone: another machine has another file, or none; keep it where all who deploy reach it, or use ledger: local`;
  return [{ code: "database-in-clone", message, file: "", line: 0 }];
}
function onDisk(workspace, path) {
  return isAbsolute4(path) ? path : join9(workspace.repository.root, path);
}

// src/main/copy.ts
async function copyOf({
  workspace,
  environment
}) {
  if (environment.engine !== "duckdb") throw noCopy(environment);
  const folder2 = await mkdtemp(join10(tmpdir2(), "bluegreen-copy-"));
  const remove2 = () => rm(folder2, { recursive: true, force: true });
  const [from, file] = [onDisk(workspace, environment.file), join10(folder2, "copy.duckdb")];
  try {
    const { copyDatabase } = await import("./copy-OGIACMJF.js");
    if (existsSync2(from)) await copyDatabase(from, file);
    return { environment: { ...environment, file }, remove: remove2 };
  } catch (error) {
    await remove2();
    throw error;
  }
}
function noCopy({ name, engine }) {
  const message = `${name} is on ${engine}, of which no copy can be made`;
  return new Refusal("rollback", message, command("rollback", name, "--dry-run"));
}

// src/main/database-folder.ts
import { mkdir, writeFile as writeFile3 } from "node:fs/promises";
import { basename as basename2, dirname as dirname2, join as join11 } from "node:path";
var unwanted = "# Databases of environments on this machine.\n*.duckdb\n*.duckdb.wal\n/.gitignore\n";
async function makeDatabaseFolder(file) {
  const folder2 = dirname2(file);
  if (basename2(folder2) !== ".bluegreen") return;
  await mkdir(folder2, { recursive: true });
  await writeFile3(join11(folder2, ".gitignore"), unwanted, { flag: "wx" }).catch(() => void 0);
}

// src/main/samples.ts
import { lstat as lstat3, realpath as realpath3 } from "node:fs/promises";
import { join as join12, sep as sep2 } from "node:path";
async function samplesOf({ repository, settings }, place, own2) {
  const folder2 = own2 ?? settings.samples;
  for (const candidate2 of [join12(repository.root, folder2), join12(repository.root, place.root, folder2)]) {
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
      const { openDuckDb } = await import("./duckdb-6SCT4GNT.js");
      const { catalog, database } = workspace.settings;
      const file = onDisk(workspace, environment.file);
      await makeDatabaseFolder(file);
      return openDuckDb({
        file,
        samples: await samplesOf(workspace, place, environment.samples),
        catalog,
        database,
        scope: `${place.name}/${environment.name}`,
        note: (message) => progress.note(message)
      });
    }
    case "flink":
    case "confluent":
      throw new Refusal(
        "engine",
        `${environment.name} is on ${environment.engine}: this version plans for it, and deploys to duckdb only`,
        command("plan", environment.name)
      );
  }
}

// src/main/history.ts
function historyOf({ repository }, { head, baseline }) {
  const tips = [head.commit ?? "HEAD", ...baseline.commit === null ? [] : [baseline.commit]];
  return async (ref) => {
    const known3 = await repository.resolveCommit(ref).catch(() => null);
    if (known3 === null) return false;
    for (const tip of tips) if (await repository.git.isAncestor(known3, tip)) return true;
    return false;
  };
}

// src/main/status-git.ts
function statusGit(workspace, place, config) {
  const found = (spec) => pipelineAt(workspace, place, spec, config, null).catch(() => null);
  return {
    at: async (commit) => commit === null ? null : (await found(commit))?.pipeline ?? null,
    baseline: () => found(workspace.settings.release.baseline)
  };
}

// src/main/turn.ts
var moment = 5e3;
var [soon, later2] = [250, 5e3];
async function inTurn(site, open2) {
  const { ending: ending2 } = site;
  const [since, { patience: patience3 }] = [performance.now(), claimant(site.workspace.env)];
  for (let told3 = false; ; told3 = true) {
    try {
      return await open2();
    } catch (error) {
      if (!(error instanceof PlatformInUse)) throw error;
      const refusal2 = await refusalOf5(site, error);
      const waited = performance.now() - since;
      const least = refusal2 === error ? moment : 0;
      if (waited >= Math.max(patience3, least) || ending2.aborted) throw refusal2;
      if (!told3) site.progress.note(`waiting: ${refusal2.message}`);
      await clock.sleep(waited < moment ? soon : later2, ending2);
    }
  }
}
async function ifFree(site, open2) {
  const since = performance.now();
  for (; ; ) {
    try {
      return await open2();
    } catch (error) {
      if (!(error instanceof PlatformInUse)) throw error;
      const isOver2 = performance.now() - since >= moment || await holderOf2(site) !== null;
      if (isOver2) return error;
      await clock.sleep(soon);
    }
  }
}
async function holderOf2({ workspace, place, environment }) {
  return (await leaseOf(workspace, place.name, environment)).held(clock.now());
}
async function refusalOf5(site, inUse) {
  const lease2 = await holderOf2(site);
  return lease2 === null ? inUse : heldRefusal(new LeaseHeld(lease2), site.environment.name);
}

// src/main/vouching.ts
async function vouchingIn(workspace, host) {
  const { env } = workspace;
  if (env["GITHUB_ACTIONS"] !== "true") return ownVouching(workspace);
  const token = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"] ?? "";
  const { repository, apiUrl, graphqlUrl, actor } = readEvent(env, "");
  if (token === "" || repository === "") return unvouched(workspace);
  const log = (line2) => process.stderr.write(`${line2}
`);
  const connect = host ?? (await import("./github-S2J7EYKS.js")).createGitHub;
  return vouchedBy(connect({ token, repository, apiUrl, graphqlUrl, log }), actor, workspace);
}
async function ownVouching({ repository }) {
  return {
    actor: await repository.ownAddress(),
    authors: (base2, head) => repository.authors(base2, head),
    doubt: () => Promise.resolve(null)
  };
}
async function unvouched(workspace) {
  const words6 = "nobody else vouches for it: give the job GITHUB_TOKEN, so that GitHub can be asked";
  return {
    ...await ownVouching(workspace),
    doubt: (environment) => Promise.resolve(isShared(workspace, environment) ? words6 : null)
  };
}
function vouchedBy(github, actor, workspace) {
  return {
    actor,
    authors: (base2, head) => github.authors(base2, head),
    doubt: (environment, { commit, run }) => isShared(workspace, environment) ? github.doubt({ environment, commit, run }) : Promise.resolve(null)
  };
}
function isShared({ settings }, environment) {
  return settings.environments.find(({ name }) => name === environment)?.ledger !== "local";
}

// src/main/operate.ts
async function ledgersOf({ workspace, place, environment }) {
  const { name, requires } = environment;
  const asked2 = workspace.settings.environments.filter((one) => one.name === name || one.name === requires);
  const ledgers = await Promise.all(asked2.map((one) => ledgerOf(workspace, place.name, one)));
  const byName3 = new Map(asked2.map((one, at) => [one.name, ledgers[at]]));
  return (wanted) => {
    const found = byName3.get(wanted);
    if (found === void 0) throw new Error(`no ledger of ${wanted}`);
    return found;
  };
}
async function withPorts(site, judge, work) {
  const { workspace, place, environment, progress, ending: ending2 } = site;
  const named5 = await ledgersOf(site);
  const lease2 = await leaseOf(workspace, place.name, environment);
  const engine = await inTurn(site, () => openEngine(workspace, place, environment, progress));
  const vouching = site.vouching ?? await vouchingIn(workspace);
  try {
    return await work({
      engine,
      ledger: named5(environment.name),
      lease: lease2,
      claimant: claimant(workspace.env),
      ledgerOf: named5,
      clock,
      progress,
      judge,
      vouching,
      ending: ending2
    });
  } finally {
    await engine.close();
  }
}
var nothingToJudge = () => [];
function installIn(site, installable, dryRun) {
  const { environment, workspace } = site;
  const warnings = [...placeWarnings(workspace, environment), ...installable.warnings];
  const own2 = {
    target: targetOf(environment),
    rules: rulesOf(environment, workspace.settings.environments),
    dryRun
  };
  const request = { ...installable, ...own2, warnings };
  return withPorts(site, nothingToJudge, (ports) => install(request, ports));
}
function deployIn(site, deployment) {
  const { environment, workspace } = site;
  const { line: line2, expected, until, dryRun, supersede, settings } = deployment;
  const warnings = [...placeWarnings(workspace, environment), ...deployment.release.warnings];
  const release2 = { ...deployment.release, warnings };
  const rules = rulesOf(environment, workspace.settings.environments);
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
    supersede,
    contains: historyOf(workspace, release2)
  };
  return withPorts(site, judge, (ports) => deploy(request, ports));
}
async function statusOf(site, history, config) {
  const { environment, workspace, place } = site;
  const { name, substitute } = environment;
  const git = statusGit(workspace, place, config);
  const request = {
    environment: name,
    rules: rulesOf(environment, workspace.settings.environments),
    history,
    substitute,
    git
  };
  const [ledger, lease2] = await Promise.all([
    ledgerOf(workspace, place.name, environment),
    leaseOf(workspace, place.name, environment)
  ]);
  const recorded2 = { ledger, lease: lease2, clock };
  const engine = await ifFree(site, () => openEngine(workspace, place, environment, site.progress));
  if (engine instanceof PlatformInUse)
    return withoutPlatform(await recordedStatus(request, recorded2, engine.message), engine);
  try {
    return await status(request, { ...recorded2, engine });
  } finally {
    await engine.close();
  }
}
function withoutPlatform(status2, { waits: waits2 }) {
  if (status2.next === null || status2.lease !== null) return status2;
  return { ...status2, waits: [waits2, status2.waits].filter((one) => one !== null).join(", ") };
}
function rollbackIn(site, discard3, dryRun) {
  const { environment, place } = site;
  const request = { environment: environment.name, folder: place.root, discard: discard3, dryRun };
  return unstopped(site, (ports) => rollback(request, ports));
}
async function rehearsalIn(site, discard3) {
  const request = {
    environment: site.environment.name,
    folder: site.place.root,
    discard: discard3,
    dryRun: false
  };
  const { environment, remove: remove2 } = await inTurn(site, () => copyOf(site));
  try {
    return await withPorts(
      { ...site, environment },
      nothingToJudge,
      (ports) => rehearseRollback(request, ports)
    );
  } finally {
    await remove2();
  }
}
function retireIn(site, dryRun) {
  const { environment, workspace } = site;
  const request = {
    environment: environment.name,
    rules: rulesOf(environment, workspace.settings.environments),
    dryRun
  };
  return unstopped(site, (ports) => retire(request, ports));
}
function unstopped(site, work) {
  return withPorts(site, nothingToJudge, async (ports) => {
    refuseEnded(site.ending);
    const outcome = await work(ports);
    return { ...outcome, message: `${outcome.message}${endedWords(site.ending)}` };
  });
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
  const where2 = roots.length === 0 ? "in this repository" : `under ${roots.join(", ")}`;
  return {
    code: "no-sql",
    file: "",
    line: 0,
    column: 0,
    message: `no .sql file was found ${where2}`,
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
  const chosen2 = chosenProjects(workspace, places2, wanted, paths);
  const around = pathInRepository(workspace.repository, workspace.cwd, ".");
  const here = chosen2.filter((place) => place.root !== "" && isUnder(place.root, around));
  const [only2, ...others] = here.length === 1 ? here : chosen2;
  if (only2 !== void 0 && others.length === 0) return only2;
  const names2 = chosen2.map((place) => place.name).join(" | ");
  throw new FaultError([
    {
      code: "several-projects",
      file: "",
      line: 0,
      column: 0,
      message: `this repository holds ${chosen2.length} projects`,
      hint: `say which: --project ${names2}`
    }
  ]);
}

// src/main/plan.ts
async function planOf(ground) {
  const { workspace, place } = ground;
  const environment = await environmentFor(workspace.settings, ground.environment, { last: true });
  const recorded2 = await recordedOf(workspace, place.name, environment);
  const { release: release2, warnings } = await releaseFor(ground, environment, recorded2);
  const plan = makePlan(release2, recorded2.environment, targetOf(environment));
  const own2 = [...recorded2.warnings, ...warnings, ...placeWarnings(workspace, environment)];
  return { ...plan, warnings: [...own2, ...plan.warnings] };
}
async function releaseForAll(ground) {
  const { workspace, environment } = ground;
  const named5 = environment === null ? null : await environmentFor(workspace.settings, environment);
  return releaseFor(ground, named5, null);
}
async function releaseFor({ workspace, place, sides, release: release2 }, environment, recorded2) {
  const dialect = environment?.dialect ?? null;
  const last = workspace.settings.environments.at(-1);
  if (last?.ledger !== "remote")
    return { release: releaseOf2(place, sides, release2, {}, dialect), warnings: [] };
  const own2 = last.name === environment?.name ? recorded2 : null;
  const known3 = own2 ?? await recordedOf(workspace, place.name, last);
  const served = known3.environment?.served ?? {};
  return {
    release: releaseOf2(place, sides, release2, served, dialect),
    warnings: own2 === null ? known3.warnings : []
  };
}

// src/main/simulate.ts
async function simulationOf(workspace, place, release2) {
  const samples = await samplesOf(workspace, place, null);
  if (samples === null) return null;
  const { simulate } = await import("./simulation-AB7QTNOR.js");
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
    if ("with" in node && Array.isArray(node.with)) for (const common2 of node.with) names2.add(nameOf4(common2));
    for (const child of Object.values(node)) open2.push(child);
  }
  return names2;
}
function nameOf4(common2) {
  if (typeof common2 !== "object" || common2 === null || !("name" in common2)) return "";
  const { name } = common2;
  return typeof name === "object" && name !== null && "text" in name ? String(name.text) : "";
}

// src/release/findings/witness.ts
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
function askedOf(witness, { text: text3 }, { start, end }) {
  const names2 = witness(text3.slice(start, end));
  return names2 === null ? null : new Set([...names2].map((name) => known2(name)));
}
function known2(name = "") {
  return name.replace(/^\$/, "");
}
function renamesBetween2(was, is) {
  const pairs2 = was.names.map((name, at) => [writtenName2(name), writtenName2(is.names[at])]);
  return new Map(pairs2.filter(([old, now]) => old !== now));
}
function writtenName2(name) {
  return known2((name?.parts.at(-1)?.text ?? "") + (name?.companion ?? ""));
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
  environmentFor,
  applyEdits,
  isSqlFile,
  whyUnread,
  acceptedFile,
  releaseSettings,
  readRevision,
  committed,
  readSides,
  sizeLimit,
  tooLarge,
  textOf6 as textOf,
  openWorkspace,
  settingsAt,
  repositoryName,
  pipelineAt,
  installIn,
  deployIn,
  statusOf,
  rollbackIn,
  rehearsalIn,
  retireIn,
  projectsOf2 as projectsOf,
  chosenProjects,
  oneProject,
  planOf,
  releaseForAll,
  simulationOf,
  askWitness
};
