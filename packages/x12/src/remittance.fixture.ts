import { type OutgoingSegment, segment, writeX12 } from "./write-x12.ts";

/** An invented payment of two claims, one with two lines, from BPR to PLB, that balances at every level. */
export function remittanceSegments(): OutgoingSegment[] {
  return [
    segment("BPR", "I", "165", "C", "CHK", ...Array<string>(11).fill(""), "20251120"),
    segment("TRN", "1", "CHK100", "1999999999"),
    segment("N1", "PR", "SANDBOX PAYER"),
    segment("N3", "1 PLAN PLAZA"),
    segment("N4", "SPRINGFIELD", "IL", "627010100"),
    segment("PER", "BL", "", "TE", "8005550100"),
    segment("N1", "PE", "MAPLE CLINIC", "XX", "1234567893"),
    segment("REF", "TJ", "123456789"),
    segment("LX", "1"),
    segment("CLP", "V1", "1", "250", "150", "20", "12", "P1"),
    segment("NM1", "QC", "1", "ROE", "ALEX", "", "", "", "MI", "M100"),
    segment("SVC", ["HC", "99214"], "200", "120"),
    segment("DTM", "472", "20251114"),
    segment("CAS", "CO", "45", "60"),
    segment("CAS", "PR", "3", "20"),
    segment("SVC", ["HC", "83036"], "50", "30"),
    segment("DTM", "472", "20251114"),
    segment("CAS", "CO", "45", "20"),
    segment("CLP", "V2", "1", "100", "25", "", "12", "P2"),
    segment("CAS", "CO", "45", "75"),
    segment("NM1", "QC", "1", "POE", "KIM"),
    segment("PLB", "1234567893", "20251231", ["WO", "P0"], "10"),
  ];
}

export function remittanceFile(segments: readonly OutgoingSegment[]): string {
  return writeX12({
    isa: {
      senderQualifier: "ZZ",
      senderId: "PAYER",
      receiverQualifier: "ZZ",
      receiverId: "CLINIC",
      date: "251120",
      time: "0930",
      controlNumber: "8",
      usage: "T",
    },
    groups: [
      {
        functionalId: "HP",
        senderCode: "PAYER",
        receiverCode: "CLINIC",
        date: "20251120",
        time: "0930",
        controlNumber: "1",
        version: "005010X221A1",
        sets: [{ transaction: "835", controlNumber: "0001", segments }],
      },
    ],
  });
}
