import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { acknowledge } from "./acknowledge.ts";
import { validateX12 } from "./validate-x12.ts";

const CORPUS = new URL("../../../../shared/corpus/x12", import.meta.url).pathname;
const absent = !existsSync(CORPUS);
const skipped = absent ? " (skipped: ../shared is not here)" : "";

interface Row {
  readonly path: string;
  readonly declared: string;
}

interface Reason {
  readonly path: string;
}

async function conformance(): Promise<{ rows: Row[]; reasons: readonly Reason[] }> {
  const scripts = new URL("../../../scripts/x12-conformance/", import.meta.url);
  const { readCsv } = await import(new URL("read-csv.mjs", scripts).href);
  const { DECLARED } = await import(new URL("reasons.mjs", scripts).href);
  return { rows: readCsv(readFileSync(join(CORPUS, "index.csv"), "utf8")), reasons: DECLARED };
}

function read(path: string): Uint8Array {
  return readFileSync(join(CORPUS, path));
}

describe.skipIf(absent)(`files of other projects${skipped}`, () => {
  it("one that is declared valid is accepted, or refused for a cited reason; one declared invalid is refused", async () => {
    const { rows, reasons } = await conformance();
    const differing = rows.filter(({ path, declared }) => {
      const report = validateX12(read(path));
      if (report.issues.some(({ code }) => code === "guide.unsupported")) return false;
      return (declared === "valid" && !report.ok) || (declared === "invalid" && report.ok);
    });
    const explained = (path: string) => reasons.some((reason) => path.endsWith(reason.path));
    expect(differing.filter(({ path }) => !explained(path)).map(({ path }) => path)).toEqual([]);
    expect(differing.length).toBe(reasons.length);
  });

  it.each([
    [
      "LinuxForHealth+x12/271/src_tests_resources_271_005010X279A1_subscriber-health-benefit-check-error.271",
      "envelope.se-control",
      "SE",
    ],
    ["imsweb+x12-parser/837P/src_test_resources_837_5010_x12_bad_first_line.txt", "isa.width", undefined],
    [
      "imsweb+x12-parser/837P/src_test_resources_837_5010_x12_bad_segment_identifier.txt",
      "segment.missing",
      "N4",
    ],
    ["imsweb+x12-parser/837P/src_test_resources_837_5010_x12_bad_valid_code.txt", "segment.qualifier", "NM1"],
    [
      "imsweb+x12-parser/837P/src_test_resources_837_5010_x12_missing_required_loop_in_one_repeat.txt",
      "loop.missing",
      "NM1",
    ],
    ["cosyte+x12/270/test_fixtures_eligibility_270-duplicate-hl-id.edi", "hierarchy.number", "HL"],
    ["cosyte+x12/271/test_fixtures_eligibility_271-aaa-malformed.edi", "element.missing", "AAA"],
    ["cosyte+x12/837P/test_fixtures_claim_837p-unknown-hi.edi", "segment.qualifier", "HI"],
    ["Silvenga+vscode-edi-x12-support/837I/docs_bad-header.edi", "isa.width", undefined],
  ])("%s is refused for what it was made for", (path, code, segment) => {
    const found = validateX12(read(path)).issues.filter(({ severity }) => severity === "error");
    expect(
      found.some((issue) => issue.code === code && (segment === undefined || issue.segment === segment)),
    ).toBe(true);
  });
});

/** Recorded answers to sets of release 005010. IK303 and the faulty text are there by choice, and left out of the comparison. */
describe.skipIf(absent)(`recorded acknowledgements${skipped}`, () => {
  it.each(["834_lui_id_5010", "834_eol_in_element", "834_ls_le_ls"])("%s", (name) => {
    const folder = "azoner+pyx12/expected-acks";
    const expected = linesOf(new TextDecoder().decode(read(`${folder}/${name}.resAck.txt`)));
    const answer = acknowledge(read(`${folder}/${name}.source.txt`), {
      controlNumbers: { interchange: 1, group: 1, set: 1 },
      date: "20261124",
      time: "0800",
    });
    expect(linesOf(answer.text)).toEqual(expected);
  });
});

function linesOf(text: string): string[] {
  return text
    .split("~")
    .map((line) => line.trim())
    .filter((line) => /^(AK|IK)/.test(line))
    .map((line) =>
      line.replace(/^(IK3\*[^*]*\*[^*]*)\*[^*]*/, "$1*").replace(/^(IK4\*[^*]*\*[^*]*\*[^*]*).*/s, "$1"),
    );
}
