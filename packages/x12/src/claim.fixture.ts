import { type OutgoingSegment, segment, writeX12 } from "./write-x12.ts";

/** An invented professional claim of two lines, from BHT to the last DTP, as X222A1 asks for it. */
export function claimSegments(): OutgoingSegment[] {
  return [
    segment("BHT", "0019", "00", "B1", "20251114", "0930", "CH"),
    segment("NM1", "41", "2", "MAPLE CLINIC", "", "", "", "", "46", "CLINIC"),
    segment("PER", "IC", "PAT DOE", "TE", "5555550100"),
    segment("NM1", "40", "2", "SANDBOX PAYER", "", "", "", "", "46", "PAYER"),
    segment("HL", "1", "", "20", "1"),
    segment("NM1", "85", "2", "MAPLE CLINIC", "", "", "", "", "XX", "1234567893"),
    segment("N3", "1 MAIN ST"),
    segment("N4", "SPRINGFIELD", "IL", "627010001"),
    segment("REF", "EI", "123456789"),
    segment("HL", "2", "1", "22", "0"),
    segment("SBR", "P", "18", "", "", "", "", "", "", "CI"),
    segment("NM1", "IL", "1", "ROE", "ALEX", "", "", "", "MI", "M100"),
    segment("N3", "2 OAK ST"),
    segment("N4", "SPRINGFIELD", "IL", "62701"),
    segment("DMG", "D8", "19710302", "F"),
    segment("NM1", "PR", "2", "SANDBOX PAYER", "", "", "", "", "PI", "PAYER"),
    segment("CLM", "V1", "250", "", "", ["11", "B", "1"], "Y", "A", "Y", "Y"),
    segment("HI", ["ABK", "E1122"], ["ABF", "N1831"]),
    segment("LX", "1"),
    segment("SV1", ["HC", "99214"], "200", "UN", "1", "", "", ["1", "2"]),
    segment("DTP", "472", "D8", "20251114"),
    segment("LX", "2"),
    segment("SV1", ["HC", "83036"], "50", "UN", "1", "", "", ["1"]),
    segment("DTP", "472", "D8", "20251114"),
  ];
}

/** One interchange with one group of professional claims, a set for each list of segments. */
export function claimFile(sets: readonly (readonly OutgoingSegment[])[]): string {
  return writeX12({
    isa: {
      senderQualifier: "ZZ",
      senderId: "CLINIC",
      receiverQualifier: "ZZ",
      receiverId: "PAYER",
      date: "251114",
      time: "0930",
      controlNumber: "7",
      usage: "T",
    },
    groups: [
      {
        functionalId: "HC",
        senderCode: "CLINIC",
        receiverCode: "PAYER",
        date: "20251114",
        time: "0930",
        controlNumber: "1",
        version: "005010X222A1",
        sets: sets.map((segments, index) => ({
          transaction: "837",
          controlNumber: String(index + 1).padStart(4, "0"),
          implementation: "005010X222A1",
          segments,
        })),
      },
    ],
  });
}
