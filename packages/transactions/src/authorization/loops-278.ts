import { type LoopRule, levelRule, loopRule } from "../internal/loop-rule.ts";

const PROVIDER = "NM1 REF N2 N3 N4 PER AAA PRV DTP";

const service: LoopRule = {
  ...levelRule("2000F", "SS", "HL TRN AAA UM HCR REF DTP HI SV1 SV2 SV3 TOO HSD PWK MSG", [
    loopRule("2010F", "NM1", PROVIDER),
  ]),
  chained: true,
};

const event: LoopRule = levelRule(
  "2000E",
  "EV",
  "HL TRN AAA UM HCR REF DTP HI HSD CRC CL1 CR1 CR2 CR5 CR6 PWK MSG",
  [
    // Where a patient is brought from and to; the facts name providers only.
    loopRule("2010EB", "NM1 45|FS|ND|PW|R3", PROVIDER),
    loopRule("2010EA", "NM1", PROVIDER),
    service,
  ],
);

const dependent: LoopRule = levelRule("2000D", "23", "HL TRN", [
  loopRule("2010D", "NM1 QC", "NM1 REF N3 N4 AAA DMG INS"),
  event,
]);

const subscriber: LoopRule = levelRule("2000C", "22", "HL TRN", [
  loopRule("2010C", "NM1 IL", "NM1 REF N3 N4 AAA DMG INS"),
  dependent,
  event,
]);

/** The loops of the 278 request and response, 005010X217, which differ in segments only. */
export const loops278: LoopRule = loopRule("ST", "ST", "ST BHT", [
  levelRule("2000A", "20", "HL AAA", [
    loopRule("2010A", "NM1", "NM1 REF PER AAA"),
    levelRule("2000B", "21", "HL", [loopRule("2010B", "NM1", "NM1 REF N3 N4 PER AAA PRV"), subscriber]),
  ]),
]);
