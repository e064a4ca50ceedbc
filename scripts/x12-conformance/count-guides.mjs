/** The reference maps at hand, by transaction and guide. The institutional one is of the erratum before (A1). */
export const MAPS = {
  "837 005010X222A1": "837.5010.X222.A1.xml",
  "837 005010X223A2": "837Q3.I.5010.X223.A1.v2.xml",
  "835 005010X221A1": "835.5010.X221.A1.v2.xml",
  "270 005010X279A1": "270.5010.X279.A1.xml",
  "271 005010X279A1": "271.5010.X279.A1.xml",
  "277 005010X212": "277.5010.X212.xml",
  "277 005010X214": "277.5010.X214.xml",
  "999 005010X231A1": "999.5010X231.A1.xml",
  "834 005010X220A1": "834.5010.X220.A1.v2.xml",
  "820 005010X218": "820.5010.X218.v2.xml",
};

const ENVELOPE = new Set(["ISA", "TA1", "GS", "ST", "SE", "GE", "IEA"]);

/** Loops, segments, elements and codes of one of our guides, and its rules. */
export function countGuide({ root }) {
  const counts = { loops: 0, segments: 0, elements: 0, codes: 0 };
  const rules = new Set();
  countLoop(root, counts, rules);
  const list = [...rules];
  return {
    ...counts,
    loops: counts.loops - 1,
    list,
    rules: list.filter(({ statement }) => statement.kind !== "checked").length,
    warnings: list.filter(({ severity }) => severity === "warning").length,
    checked: list.filter(({ statement }) => statement.kind === "checked").length,
  };
}

function countLoop(loop, counts, rules) {
  counts.loops += 1;
  for (const rule of loop.rules) rules.add(rule);
  for (const child of loop.children) {
    if (child.kind === "loop") countLoop(child, counts, rules);
    else {
      counts.segments += 1;
      for (const rule of child.rules) rules.add(rule);
      for (const element of child.elements) countElement(element, counts);
    }
  }
}

function countElement(element, counts) {
  if (element.usage === "unused") return;
  counts.elements += 1;
  counts.codes += element.codes?.length ?? 0;
  for (const part of element.components ?? []) countElement(part, counts);
}

/** The same of a reference map, read as plain tags: the parts of the envelope and what is not used are left out. */
export function countMap(xml) {
  const counts = { loops: 0, segments: 0, elements: 0, codes: 0 };
  const open = [];
  for (const { name, closing, empty, id, usage, text } of tagsOf(xml)) {
    if (closing) {
      countClosed(open.pop(), open, counts);
      continue;
    }
    open.push({ name, id, usage, text });
    if (empty) countClosed(open.pop(), open, counts);
  }
  return counts;
}

/** Usage stands in an attribute or in an element of its own, as `<usage>R</usage>`; either way it is known at the end. */
function countClosed(tag, open, counts) {
  const parent = open.at(-1);
  if (tag.name === "usage" && parent) parent.usage = tag.text ?? parent.usage;
  const used = tag.usage !== "N" && !open.some(({ usage }) => usage === "N");
  const outside = [tag, ...open].some(({ name, id }) => name === "segment" && ENVELOPE.has(id));
  if (!used || outside) return;
  if (tag.name === "loop" && /^\d/.test(tag.id ?? "")) counts.loops += 1;
  if (tag.name === "segment") counts.segments += 1;
  if (tag.name === "element" || tag.name === "composite") counts.elements += 1;
  if (tag.name === "code") counts.codes += 1;
}

function* tagsOf(xml) {
  const bare = xml.replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "");
  for (const [, slash, name, attributes, self, text] of bare.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>([^<]*)/g)) {
    yield {
      name,
      closing: slash === "/",
      empty: self === "/",
      id: /xid="([^"]*)"/.exec(attributes)?.[1],
      usage: /usage="([^"]*)"/.exec(attributes)?.[1],
      text: text.trim(),
    };
  }
}
