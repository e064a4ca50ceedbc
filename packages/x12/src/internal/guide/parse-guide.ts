import type { ElementSpec, Guide, LoopSpec, RuleSpec, SegmentSpec, Usage } from "../../guide.ts";
import { parseRule } from "./parse-rule.ts";

/**
 * Reads a guide from its text. A line is one thing, and two blanks of indent are one level of loops:
 *
 *     guide 005010X222A1 837 HC Professional claim
 *     also 005010X222 005010X222A2
 *     told 11
 *     codes relation = 01,18,19
 *     BHT R 1 = R:0019 R:00,18 R R R R:31,CH,RP
 *     loop 2000A R + billing provider level
 *       HL R 1 = R N R:20 R:1
 *
 * `told` lists the BHT02 values that tell the guide from another of the same number. A segment line holds id, usage,
 * most repeats (`+` without end) and its elements in order: usage, `*n` repeats, `:a,b` codes or `:$name` a named list of codes, `@list` an external list, `(…)` the parts of a composite, `xN` the
 * same again. Elements after the last are not used. `same 2300 R 100` is a loop that was written before. A line
 * `rule …` stands beside the segments of the loop that it holds in, or, one level deeper, under the one segment that
 * it speaks of (`parseRule`).
 */
export function parseGuide(text: string): Guide {
  return new GuideParser(text).parse();
}

interface OpenLoop extends LoopSpec {
  readonly children: (LoopSpec | OpenSegment)[];
  readonly rules: RuleSpec[];
}

interface OpenSegment extends SegmentSpec {
  readonly rules: RuleSpec[];
}

const USAGES: Readonly<Record<string, Usage>> = { R: "required", S: "situational", N: "unused" };
const UNUSED: ElementSpec = { usage: "unused", repeats: 1 };

class GuideParser {
  readonly #lines: readonly string[];
  readonly #codes = new Map<string, readonly string[]>();
  readonly #loops = new Map<string, LoopSpec>();
  readonly #root: OpenLoop = openLoop("", "the transaction", "required", 1);
  readonly #stack: OpenLoop[] = [this.#root];
  #header: Omit<Guide, "root" | "alsoReads" | "toldBy"> | undefined;
  #alsoReads: string[] = [];
  #toldBy: string[] = [];
  #line = 0;

  constructor(text: string) {
    this.#lines = text.split("\n");
  }

  parse(): Guide {
    for (const line of this.#lines) {
      this.#line++;
      const content = line.replace(/\s+#.*$|^#.*$/, "");
      if (content.trim() === "") continue;
      const indent = content.length - content.trimStart().length;
      this.#read(content.trim(), indent / 2);
    }
    if (!this.#header) throw this.#fault("the guide line is missing");
    return { ...this.#header, alsoReads: this.#alsoReads, toldBy: this.#toldBy, root: this.#root };
  }

  #read(content: string, depth: number): void {
    const words = content.split(/\s+/);
    switch (words[0]) {
      case "guide":
        this.#guide(words);
        return;
      case "also":
        this.#alsoReads = words.slice(1);
        return;
      case "told":
        this.#toldBy = words.slice(1);
        return;
      case "codes":
        this.#codes.set(words[1] ?? "", (words[3] ?? "").split(","));
        return;
      case "rule":
        this.#rule(content, depth);
        return;
      default:
        this.#structure(content, words, this.#parent(depth));
    }
  }

  #structure(content: string, words: readonly string[], parent: OpenLoop): void {
    switch (words[0]) {
      case "loop": {
        const loop = openLoop(words[1] ?? "", words.slice(4).join(" "), usageOf(words[2]), maxOf(words[3]));
        parent.children.push(loop);
        this.#loops.set(loop.id, loop);
        this.#stack.push(loop);
        return;
      }
      case "same": {
        const loop = this.#loops.get(words[1] ?? "");
        if (!loop) throw this.#fault("the loop was not written before");
        parent.children.push({ ...loop, usage: usageOf(words[2]), max: maxOf(words[3]) });
        return;
      }
      default:
        parent.children.push(this.#segment(content, words));
    }
  }

  #guide(words: readonly string[]): void {
    const [, id = "", transaction = "", functionalId = "", ...title] = words;
    const hasImplementationReference = transaction !== "835";
    this.#header = { id, transaction, functionalId, title: title.join(" "), hasImplementationReference };
  }

  /** Beside segments it is a rule of their loop; deeper than the last segment it is a rule of that segment. */
  #rule(content: string, depth: number): void {
    const last = this.#stack.at(-1)?.children.at(-1);
    const ofSegment = depth === this.#stack.length && last?.kind === "segment";
    const holder = ofSegment ? last : this.#parent(depth);
    try {
      holder.rules.push(parseRule(content));
    } catch (cause) {
      throw this.#fault((cause as Error).message);
    }
  }

  #parent(depth: number): OpenLoop {
    if (!Number.isInteger(depth) || depth >= this.#stack.length) throw this.#fault("the indent is wrong");
    this.#stack.length = depth + 1;
    return this.#stack[depth] as OpenLoop;
  }

  #segment(content: string, words: readonly string[]): OpenSegment {
    const [id = "", usage, max] = words;
    const at = content.indexOf(" = ");
    if (!/^[A-Z][A-Z0-9]{1,2}$/.test(id) || at < 0) throw this.#fault("not a segment");
    const elements = this.#elements(content.slice(at + 3));
    return { kind: "segment", id, usage: usageOf(usage), max: maxOf(max), elements, rules: [] };
  }

  #elements(text: string): ElementSpec[] {
    const elements: ElementSpec[] = [];
    for (const token of splitTokens(text)) {
      const times = /x(\d+)$/.exec(token);
      const bare = times ? token.slice(0, times.index) : token;
      const element = this.#element(bare);
      for (let count = times ? Number(times[1]) : 1; count > 0; count--) elements.push(element);
    }
    return elements;
  }

  #element(token: string): ElementSpec {
    if (token === "N") return UNUSED;
    const match = /^([RS])(?:\*(\d+|\+))?(?:\((.*)\)|(?::([^@]+))?(?:@([\w-]+))?)$/.exec(token);
    if (!match) throw this.#fault(`the element ${token} is not readable`);
    const [, usage, repeats, inner, codes, list] = match;
    return {
      usage: usageOf(usage),
      repeats: repeats === undefined ? 1 : maxOf(repeats),
      ...(inner === undefined ? {} : { components: this.#elements(inner) }),
      ...(codes === undefined ? {} : { codes: this.#codesOf(codes) }),
      ...(list === undefined ? {} : { list }),
    };
  }

  #codesOf(text: string): readonly string[] {
    if (!text.startsWith("$")) return text.split(",").map((code) => code.replaceAll("_", " "));
    const codes = this.#codes.get(text.slice(1));
    if (!codes) throw this.#fault(`the code list ${text} was not written before`);
    return codes;
  }

  #fault(what: string): Error {
    return new Error(`guide ${this.#header?.id ?? ""}, line ${this.#line}: ${what}`);
  }
}

function openLoop(id: string, name: string, usage: Usage, max: number): OpenLoop {
  return { kind: "loop", id, name, usage, max, children: [], rules: [] };
}

function usageOf(letter: string | undefined): Usage {
  const usage = USAGES[letter ?? ""];
  if (!usage) throw new Error(`a usage is R, S or N, not ${letter}`);
  return usage;
}

function maxOf(text: string | undefined): number {
  return text === "+" ? Number.POSITIVE_INFINITY : Number(text);
}

/** Splits at blanks outside parentheses. */
function splitTokens(text: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  let token = "";
  for (const character of text) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === " " && depth === 0) {
      if (token !== "") tokens.push(token);
      token = "";
    } else token += character;
  }
  if (token !== "") tokens.push(token);
  return tokens;
}
