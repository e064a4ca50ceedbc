// Generated from the server's interface document by scripts/generate-client.mjs. Do not edit.

export interface Operations {
  /** What waits, what is owed and how the months went. */
  openToday: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly today: string;
      readonly toCode: number;
      readonly heldVisits: number;
      readonly money?: {
        readonly claims: readonly {
          readonly state:
            | "held"
            | "ready"
            | "sent"
            | "acknowledged"
            | "accepted"
            | "rejected"
            | "paid"
            | "denied"
            | "closed";
          readonly claims: number;
          readonly charged: number;
        }[];
        readonly heldPayments: number;
        readonly receivables: readonly {
          readonly fromDays: number;
          readonly toDays?: number;
          readonly planOwes: number;
          readonly patientOwes: number;
        }[];
        readonly months: readonly {
          readonly month: string;
          readonly charged: number;
          readonly planPaid: number;
          readonly writtenOff: number;
        }[];
      };
    };
  };
  /** The visits that wait for a coder. */
  listCodingQueue: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly total: number;
      readonly entries: readonly {
        readonly encounterId: string;
        readonly patientName: string;
        readonly accountNumber: string;
        readonly ageYears: number;
        readonly sex: string;
        readonly dateOfService: string;
        readonly providerName: string;
        readonly chiefComplaint?: string;
        readonly state: string;
        readonly heldFor?: string;
      }[];
    };
  };
  /** One visit with its note, what the note supports and why. */
  openVisitToCode: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly encounterId: string;
      readonly version: number;
      readonly state: string;
      readonly heldFor?: string;
      readonly patient: {
        readonly name: string;
        readonly accountNumber: string;
        readonly ageYears: number;
        readonly sex: string;
      };
      readonly providerName: string;
      readonly dateOfService: string;
      readonly placeOfService: string;
      readonly patientStatus: "new" | "established";
      readonly note: string;
      readonly signedAt: string;
      readonly diagnoses: readonly {
        readonly code: string;
        readonly title: string;
        readonly score: number;
        readonly accepted: boolean;
        readonly evidence: readonly { readonly start: number; readonly end: number }[];
        readonly status: string;
        readonly why: import("../ui/why.tsx").WhyFacts;
        readonly alternatives: readonly { readonly code?: string; readonly title: string }[];
        readonly prompts: readonly {
          readonly kind: string;
          readonly question: string;
          readonly choices: readonly { readonly code?: string; readonly title: string }[];
        }[];
      }[];
      readonly services: readonly {
        readonly system: "CPT" | "HCPCS";
        readonly code: string;
        readonly title?: string;
        readonly modifiers: readonly string[];
        readonly units: number;
        readonly diagnosisCodes: readonly string[];
        readonly score: number;
        readonly accepted: boolean;
        readonly evidence: readonly { readonly start: number; readonly end: number }[];
        readonly why: import("../ui/why.tsx").WhyFacts;
      }[];
      readonly evaluation?: {
        readonly code: string;
        readonly level: "straightforward" | "low" | "moderate" | "high";
        readonly basis: "mdm" | "time" | "preventive";
        readonly problems: {
          readonly level: "straightforward" | "low" | "moderate" | "high";
          readonly items: readonly {
            readonly kind: string;
            readonly label: string;
            readonly evidence: { readonly start: number; readonly end: number };
          }[];
          readonly why: import("../ui/why.tsx").WhyFacts;
        };
        readonly data: {
          readonly level: "straightforward" | "low" | "moderate" | "high";
          readonly items: readonly {
            readonly kind: string;
            readonly label: string;
            readonly evidence: { readonly start: number; readonly end: number };
          }[];
          readonly why: import("../ui/why.tsx").WhyFacts;
        };
        readonly risk: {
          readonly level: "straightforward" | "low" | "moderate" | "high";
          readonly items: readonly {
            readonly kind: string;
            readonly label: string;
            readonly evidence: { readonly start: number; readonly end: number };
          }[];
          readonly why: import("../ui/why.tsx").WhyFacts;
        };
        readonly time?: {
          readonly minutes: number;
          readonly evidence: { readonly start: number; readonly end: number };
        };
        readonly why: import("../ui/why.tsx").WhyFacts;
        readonly prompts: readonly {
          readonly kind: string;
          readonly question: string;
          readonly choices: readonly { readonly code?: string; readonly title: string }[];
        }[];
      };
      readonly prompts: readonly {
        readonly kind: string;
        readonly question: string;
        readonly choices: readonly { readonly code?: string; readonly title: string }[];
      }[];
      readonly mentions: readonly {
        readonly evidence: { readonly start: number; readonly end: number };
        readonly codes: readonly string[];
        readonly status: string;
        readonly section: string;
      }[];
      readonly unbillable?: string;
      readonly signed?: {
        readonly diagnoses: readonly { readonly code: string; readonly title: string }[];
        readonly services: readonly {
          readonly system: "CPT" | "HCPCS";
          readonly code: string;
          readonly title?: string;
          readonly modifiers: readonly string[];
          readonly units: number;
          readonly diagnosisPointers: readonly number[];
        }[];
        readonly acceptedBy: "person" | "machine";
        readonly codedBy: string;
        readonly codedAt: string;
      };
    };
  };
  /** What the claim edits say of codes before they are signed; nothing is kept. */
  checkCodingDraft: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly diagnoses: readonly string[];
      readonly services: readonly {
        readonly system: "CPT" | "HCPCS";
        readonly code: string;
        readonly modifiers: readonly string[];
        readonly units: number;
        readonly diagnosisPointers: readonly number[];
      }[];
    };
    readonly answer: {
      readonly findings: readonly {
        readonly code: string;
        readonly severity: "stop" | "warn" | "inform";
        readonly place: { readonly entity: string; readonly ordinal?: number; readonly field?: string };
        readonly message: string;
        readonly remedy: string;
        readonly source: string;
        readonly release?: string;
        readonly override?: { readonly statement: string };
      }[];
    };
  };
  /** Signs codes in the coder's name and builds the claim of the visit. */
  signCodes: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly draft: {
        readonly diagnoses: readonly string[];
        readonly services: readonly {
          readonly system: "CPT" | "HCPCS";
          readonly code: string;
          readonly modifiers: readonly string[];
          readonly units: number;
          readonly diagnosisPointers: readonly number[];
        }[];
      };
      readonly version: number;
      readonly seconds?: number;
      readonly reasons?: Readonly<Record<string, "says-more" | "does-not-count" | "addendum">>;
    };
    readonly answer: {
      readonly claim: "ready" | "held";
      readonly findings: readonly {
        readonly code: string;
        readonly severity: "stop" | "warn" | "inform";
        readonly place: { readonly entity: string; readonly ordinal?: number; readonly field?: string };
        readonly message: string;
        readonly remedy: string;
        readonly source: string;
        readonly release?: string;
        readonly override?: { readonly statement: string };
      }[];
      readonly heldFor?: string;
    };
  };
  /** The office visit code for the elements as a coder sees them; nothing is kept. */
  changeEvaluation: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly problems: "straightforward" | "low" | "moderate" | "high";
      readonly data: "straightforward" | "low" | "moderate" | "high";
      readonly risk: "straightforward" | "low" | "moderate" | "high";
    };
    readonly answer: {
      readonly level: "straightforward" | "low" | "moderate" | "high";
      readonly code: string;
    };
  };
  /** What may be asked of the provider about a visit, and what was asked and answered. */
  listVisitQueries: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly proposed: readonly {
        readonly id: string;
        readonly question: string;
        readonly indicators: readonly { readonly words: string }[];
        readonly choices: readonly string[];
      }[];
      readonly asked: readonly {
        readonly id: string;
        readonly query: {
          readonly id: string;
          readonly question: string;
          readonly indicators: readonly { readonly words: string }[];
          readonly choices: readonly string[];
        };
        readonly state: "open" | "answered" | "withdrawn";
        readonly askedBy: string;
        readonly askedAt: string;
        readonly answer?: { readonly text: string; readonly by: string; readonly at: string };
      }[];
    };
  };
  /** Asks the provider of a visit, which is held until the answer is there. */
  askProvider: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body:
      | { readonly kind: "proposed"; readonly queryId: string }
      | {
          readonly kind: "own";
          readonly draft: {
            readonly question: string;
            readonly evidence: readonly { readonly start: number; readonly end: number }[];
            readonly choices: readonly string[];
          };
        };
    readonly answer: { readonly queryId: string };
  };
  /** Takes an open question to a provider back. */
  withdrawQuery: {
    readonly params: { readonly queryId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly state: "withdrawn" };
  };
  /** The open questions to the providers that one may sign as. */
  listQueriesToAnswer: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly queries: readonly {
        readonly id: string;
        readonly query: {
          readonly id: string;
          readonly question: string;
          readonly indicators: readonly { readonly words: string }[];
          readonly choices: readonly string[];
        };
        readonly state: "open" | "answered" | "withdrawn";
        readonly askedBy: string;
        readonly askedAt: string;
        readonly answer?: { readonly text: string; readonly by: string; readonly at: string };
        readonly patientName: string;
        readonly dateOfService: string;
        readonly providerName: string;
        readonly note: string;
      }[];
    };
  };
  /** Answers a question: the answer becomes a signed addendum to the note. */
  answerQuery: {
    readonly params: { readonly queryId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly text: string };
    readonly answer: { readonly state: "answered" };
  };
  /** Lets a person sign addenda as the provider whom they are. */
  linkProvider: {
    readonly params: { readonly personId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly providerId: string };
    readonly answer: { readonly providerId: string };
  };
  /** As whom a person may sign addenda, and the clinicians to choose from. */
  listProviderLinks: {
    readonly params: { readonly personId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly linked: readonly { readonly providerId: string; readonly name: string }[];
      readonly others: readonly { readonly providerId: string; readonly name: string }[];
    };
  };
  /** Terms of the alphabetic index, and everyday words, that lead to codes of a date. */
  searchIndex: {
    readonly params: Record<never, never>;
    readonly query: { readonly date: string; readonly text: string };
    readonly body: undefined;
    readonly answer: {
      readonly terms: readonly {
        readonly path: readonly string[];
        readonly nonessential: readonly string[];
        readonly code?: string;
        readonly incomplete?: true;
        readonly manifestationCode?: string;
        readonly see?: string;
        readonly seeAlso?: string;
        readonly table: string;
        readonly column?: string;
      }[];
      readonly hasMore: boolean;
    };
  };
  /** Codes of the book of a date by number or words. */
  searchCodes: {
    readonly params: { readonly set: "icd10cm" | "hcpcs" };
    readonly query: { readonly date: string; readonly text: string };
    readonly body: undefined;
    readonly answer: {
      readonly codes: readonly {
        readonly code: string;
        readonly title: string;
        readonly billable: boolean;
      }[];
    };
  };
  /** One code of the book of a date with its place and its notes. */
  openCode: {
    readonly params: { readonly set: "icd10cm" | "hcpcs"; readonly code: string };
    readonly query: { readonly date: string };
    readonly body: undefined;
    readonly answer: {
      readonly entry: { readonly code: string; readonly title: string; readonly billable: boolean };
      readonly release: string;
      readonly ancestors: readonly {
        readonly code: string;
        readonly title: string;
        readonly billable: boolean;
      }[];
      readonly children: readonly {
        readonly code: string;
        readonly title: string;
        readonly billable: boolean;
      }[];
      readonly notes?: {
        readonly includes: readonly { readonly text: string; readonly from: string }[];
        readonly inclusionTerms: readonly { readonly text: string; readonly from: string }[];
        readonly excludes1: readonly { readonly text: string; readonly from: string }[];
        readonly excludes2: readonly { readonly text: string; readonly from: string }[];
        readonly codeFirst: readonly { readonly text: string; readonly from: string }[];
        readonly useAdditional: readonly { readonly text: string; readonly from: string }[];
        readonly codeAlso: readonly { readonly text: string; readonly from: string }[];
        readonly seventhCharacters: readonly { readonly character: string; readonly meaning: string }[];
        readonly carriedForward: boolean;
      };
    };
  };
  /** The releases of code sets at hand, and the dates of service they answer for. */
  listReleases: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly releases: readonly {
        readonly set: string;
        readonly version: string;
        readonly from: string;
        readonly to?: string;
        readonly sourceFile: string;
        readonly starter: boolean;
        readonly rows: Readonly<Record<string, number>>;
      }[];
      readonly offered: readonly { readonly set: string; readonly form: string }[];
    };
  };
  /** A window of the claims that fit a filter, the newest date of service first. */
  listClaims: {
    readonly params: Record<never, never>;
    readonly query: {
      readonly states?: string;
      readonly controlNumber?: string;
      readonly fromDate?: string;
      readonly toDate?: string;
      readonly payerIdentifier?: string;
      readonly assignee?: string;
      readonly offset?: number;
      readonly limit?: number;
    };
    readonly body: undefined;
    readonly answer: {
      readonly total: number;
      readonly charged: number;
      readonly byState: readonly {
        readonly state:
          | "held"
          | "ready"
          | "sent"
          | "acknowledged"
          | "accepted"
          | "rejected"
          | "paid"
          | "denied"
          | "closed";
        readonly claims: number;
      }[];
      readonly rows: readonly {
        readonly claimId: string;
        readonly encounterId: string;
        readonly controlNumber: string;
        readonly patientName: string;
        readonly payerName: string;
        readonly dateOfService: string;
        readonly state:
          | "held"
          | "ready"
          | "sent"
          | "acknowledged"
          | "accepted"
          | "rejected"
          | "paid"
          | "denied"
          | "closed";
        readonly charge: number;
        readonly procedures: readonly string[];
        readonly acceptedBy: "person" | "machine";
        readonly assignee?: string;
        readonly since: string;
      }[];
    };
  };
  /** One claim: lines, edits, files, answers, ledger and why. */
  openClaim: {
    readonly params: { readonly claimId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly encounterId: string;
      readonly dateOfService: string;
      readonly patient: { readonly id: string; readonly name: string; readonly accountNumber: string };
      readonly diagnosisTitles: Readonly<Record<string, string>>;
      readonly claim: {
        readonly claimId: string;
        readonly controlNumber: string;
        readonly payerClaimControlNumber?: string;
        readonly state:
          | "held"
          | "ready"
          | "sent"
          | "acknowledged"
          | "accepted"
          | "rejected"
          | "paid"
          | "denied"
          | "closed";
        readonly acceptedBy: "person" | "machine";
        readonly payerName: string;
        readonly memberId: string;
        readonly billingProvider: { readonly name: string; readonly npi?: string };
        readonly renderingProvider?: { readonly name: string; readonly npi?: string };
        readonly placeOfService: string;
        readonly totalCharge: number;
        readonly diagnoses: readonly string[];
        readonly lines: readonly {
          readonly lineNumber: number;
          readonly controlNumber: string;
          readonly procedureCode: string;
          readonly modifiers: readonly string[];
          readonly units: number;
          readonly charge: number;
          readonly diagnosisPointers: readonly number[];
          readonly dateOfService: string;
        }[];
        readonly whys: readonly {
          readonly decision: string;
          readonly engineVersion: string;
          readonly why: import("../ui/why.tsx").WhyFacts;
        }[];
        readonly history: readonly {
          readonly from?:
            | "held"
            | "ready"
            | "sent"
            | "acknowledged"
            | "accepted"
            | "rejected"
            | "paid"
            | "denied"
            | "closed";
          readonly to:
            | "held"
            | "ready"
            | "sent"
            | "acknowledged"
            | "accepted"
            | "rejected"
            | "paid"
            | "denied"
            | "closed";
          readonly reason: string;
          readonly actor: string;
          readonly at: string;
        }[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly destination: string;
          readonly state: string;
          readonly sentAt?: string;
        }[];
        readonly payments: readonly {
          readonly paymentId: string;
          readonly state: string;
          readonly reason?: string;
          readonly statusCode: string;
          readonly paid: number;
          readonly charge: number;
          readonly lines: readonly {
            readonly procedureCode: string;
            readonly charge: number;
            readonly paid: number;
            readonly adjustments: readonly {
              readonly group: string;
              readonly reason: string;
              readonly amount: number;
            }[];
          }[];
        }[];
        readonly transfers: readonly {
          readonly kind: string;
          readonly from: string;
          readonly to: string;
          readonly amount: number;
          readonly effectiveOn: string;
          readonly line?: string;
          readonly adjustment?: { readonly group: string; readonly reason: string };
          readonly actor: string;
          readonly why: import("../ui/why.tsx").WhyFacts;
        }[];
      };
      readonly version: number;
      readonly assignee?: string;
      readonly findings: readonly {
        readonly code: string;
        readonly severity: "stop" | "warn" | "inform";
        readonly place: { readonly entity: string; readonly ordinal?: number; readonly field?: string };
        readonly message: string;
        readonly remedy: string;
        readonly source: string;
        readonly release?: string;
        readonly override?: { readonly statement: string };
      }[];
      readonly correctable: {
        readonly memberId: string;
        readonly groupNumber?: string;
        readonly priorAuthorizationNumber?: string;
        readonly referralNumber?: string;
        readonly cliaNumber?: string;
        readonly note?: string;
        readonly onsetDate?: string;
        readonly frequencyCode: string;
      };
      readonly corrections: readonly {
        readonly by: string;
        readonly at: string;
        readonly differences: readonly {
          readonly field: string;
          readonly before: string;
          readonly after: string;
        }[];
      }[];
      readonly overrides: readonly {
        readonly code: string;
        readonly place: string;
        readonly statement: string;
        readonly statedBy: string;
        readonly statedAt: string;
      }[];
      readonly nextMove: {
        readonly who: "biller" | "payer" | "poster" | "nobody";
        readonly what: string;
        readonly by?: string;
        readonly isLate: boolean;
      };
    };
  };
  /** The claim's part of each 837P it left in, segment by segment in words. */
  explainClaimFile: {
    readonly params: { readonly claimId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly files: readonly {
        readonly fileId: string;
        readonly segments: readonly {
          readonly id: string;
          readonly text: string;
          readonly meaning: string;
          readonly shared: boolean;
        }[];
      }[];
    };
  };
  /** The claim as a CMS-1500 page. */
  printClaim: {
    readonly params: { readonly claimId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: Blob;
  };
  /** What the payer will probably pay and deny, from what it did with the same services. */
  forecastClaim: {
    readonly params: { readonly claimId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly expectedPayment?: number;
      readonly lines: readonly {
        readonly lineNumber: number;
        readonly procedureCode: string;
        readonly seen: number;
        readonly denied: number;
        readonly deniedFor?: string;
        readonly expectedPayment?: number;
        readonly why: import("../ui/why.tsx").WhyFacts;
      }[];
    };
  };
  /** Corrects, voids or releases a claim and edits it again. */
  amendClaim: {
    readonly params: { readonly claimId: string };
    readonly query: Record<never, never>;
    readonly body:
      | {
          readonly kind: "correct";
          readonly openedVersion: number;
          readonly correction: {
            readonly memberId?: string;
            readonly groupNumber?: string;
            readonly priorAuthorizationNumber?: string;
            readonly referralNumber?: string;
            readonly cliaNumber?: string;
            readonly note?: string;
            readonly onsetDate?: string | string;
            readonly lines?: readonly {
              readonly lineNumber: number;
              readonly modifiers: readonly string[];
              readonly diagnosisPointers: readonly number[];
            }[];
          };
        }
      | { readonly kind: "void"; readonly openedVersion: number }
      | { readonly kind: "release"; readonly openedVersion: number };
    readonly answer: {
      readonly state: "ready" | "held";
      readonly version: number;
      readonly findings: readonly {
        readonly code: string;
        readonly severity: "stop" | "warn" | "inform";
        readonly place: { readonly entity: string; readonly ordinal?: number; readonly field?: string };
        readonly message: string;
        readonly remedy: string;
        readonly source: string;
        readonly release?: string;
        readonly override?: { readonly statement: string };
      }[];
    };
  };
  /** Sends, holds, releases or assigns many claims, and tells of each what became of it. */
  changeClaims: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly claimIds: readonly string[];
      readonly change:
        | { readonly kind: "send" }
        | {
            readonly kind: "hold";
            readonly reason: "authorization" | "coverage" | "records" | "coding" | "payer" | "patient";
          }
        | { readonly kind: "release" }
        | { readonly kind: "assign"; readonly to?: string };
    };
    readonly answer: {
      readonly claims: readonly {
        readonly claimId: string;
        readonly controlNumber: string;
        readonly outcome: "done" | "refused";
        readonly told?: string;
      }[];
    };
  };
  /** Who may be given claims and work. */
  listColleagues: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly people: readonly { readonly id: string; readonly name: string }[] };
  };
  /** The filters of the claim list that one saved under a name. */
  listClaimViews: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly views: readonly { readonly name: string; readonly filter: Readonly<Record<string, string>> }[];
    };
  };
  /** Saves a filter of the claim list under a name. */
  saveClaimView: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly name: string; readonly filter: Readonly<Record<string, string>> };
    readonly answer: {
      readonly views: readonly { readonly name: string; readonly filter: Readonly<Record<string, string>> }[];
    };
  };
  /** Removes a saved filter of the claim list. */
  removeClaimView: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly name: string };
    readonly answer: {
      readonly views: readonly { readonly name: string; readonly filter: Readonly<Record<string, string>> }[];
    };
  };
  /** Lets a finding about the codes of a visit stand by its statement, or takes that back. */
  overrideForCoding: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly code: string; readonly place: string; readonly isWithdrawn?: boolean };
    readonly answer: { readonly stands: boolean };
  };
  /** Lets a finding about the claim of a visit stand by its statement, or takes that back. */
  overrideForClaim: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly code: string; readonly place: string; readonly isWithdrawn?: boolean };
    readonly answer: { readonly stands: boolean };
  };
  /** Sends ready claims, in one 837P for each payer. */
  sendClaims: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly claimIds: readonly string[] };
    readonly answer: {
      readonly files: readonly {
        readonly fileId: string;
        readonly claims: number;
        readonly outcome: "delivered" | "not-delivered" | "in-doubt";
      }[];
    };
  };
  /** Takes in what the payer has left, and applies it. */
  collectAnswers: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly files: readonly {
        readonly name: string;
        readonly kind: string;
        readonly heldReason?: string;
      }[];
    };
  };
  /** One visit from the note to the bill, as it was kept, with the why of every code and cent. */
  openVisit: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly encounterId: string;
      readonly state: string;
      readonly dateOfService: string;
      readonly patient: {
        readonly id: string;
        readonly name: string;
        readonly accountNumber: string;
        readonly birthDate: string;
        readonly sex: string;
      };
      readonly provider: { readonly name: string; readonly npi: string };
      readonly practiceName: string;
      readonly version: number;
      readonly placeOfService: string;
      readonly location?: { readonly id: string; readonly name: string };
      readonly note: string;
      readonly signedAt: string;
      readonly coded?: {
        readonly codedBy: string;
        readonly acceptedBy: "person" | "machine";
        readonly codedAt: string;
        readonly releases: Readonly<Record<string, string>>;
        readonly diagnoses: readonly {
          readonly code: string;
          readonly title: string;
          readonly evidence: readonly { readonly start: number; readonly end: number }[];
          readonly why: import("../ui/why.tsx").WhyFacts;
        }[];
        readonly services: readonly {
          readonly system: string;
          readonly code: string;
          readonly title?: string;
          readonly modifiers: readonly string[];
          readonly units: number;
          readonly diagnosisPointers: readonly number[];
          readonly evidence: readonly { readonly start: number; readonly end: number }[];
          readonly why: import("../ui/why.tsx").WhyFacts;
        }[];
      };
      readonly whys: readonly {
        readonly decision: string;
        readonly engineVersion: string;
        readonly why: import("../ui/why.tsx").WhyFacts;
      }[];
      readonly claims: readonly {
        readonly claimId: string;
        readonly controlNumber: string;
        readonly payerClaimControlNumber?: string;
        readonly state:
          | "held"
          | "ready"
          | "sent"
          | "acknowledged"
          | "accepted"
          | "rejected"
          | "paid"
          | "denied"
          | "closed";
        readonly acceptedBy: "person" | "machine";
        readonly payerName: string;
        readonly memberId: string;
        readonly billingProvider: { readonly name: string; readonly npi?: string };
        readonly renderingProvider?: { readonly name: string; readonly npi?: string };
        readonly placeOfService: string;
        readonly totalCharge: number;
        readonly diagnoses: readonly string[];
        readonly lines: readonly {
          readonly lineNumber: number;
          readonly controlNumber: string;
          readonly procedureCode: string;
          readonly modifiers: readonly string[];
          readonly units: number;
          readonly charge: number;
          readonly diagnosisPointers: readonly number[];
          readonly dateOfService: string;
        }[];
        readonly whys: readonly {
          readonly decision: string;
          readonly engineVersion: string;
          readonly why: import("../ui/why.tsx").WhyFacts;
        }[];
        readonly history: readonly {
          readonly from?:
            | "held"
            | "ready"
            | "sent"
            | "acknowledged"
            | "accepted"
            | "rejected"
            | "paid"
            | "denied"
            | "closed";
          readonly to:
            | "held"
            | "ready"
            | "sent"
            | "acknowledged"
            | "accepted"
            | "rejected"
            | "paid"
            | "denied"
            | "closed";
          readonly reason: string;
          readonly actor: string;
          readonly at: string;
        }[];
        readonly files: readonly {
          readonly id: string;
          readonly name: string;
          readonly destination: string;
          readonly state: string;
          readonly sentAt?: string;
        }[];
        readonly payments: readonly {
          readonly paymentId: string;
          readonly state: string;
          readonly reason?: string;
          readonly statusCode: string;
          readonly paid: number;
          readonly charge: number;
          readonly lines: readonly {
            readonly procedureCode: string;
            readonly charge: number;
            readonly paid: number;
            readonly adjustments: readonly {
              readonly group: string;
              readonly reason: string;
              readonly amount: number;
            }[];
          }[];
        }[];
        readonly transfers: readonly {
          readonly kind: string;
          readonly from: string;
          readonly to: string;
          readonly amount: number;
          readonly effectiveOn: string;
          readonly line?: string;
          readonly adjustment?: { readonly group: string; readonly reason: string };
          readonly actor: string;
          readonly why: import("../ui/why.tsx").WhyFacts;
        }[];
      }[];
      readonly statements: readonly {
        readonly statementDate: string;
        readonly dueDate: string;
        readonly amountDue: number;
      }[];
      readonly timeline: readonly {
        readonly id: number;
        readonly at: string;
        readonly actor: string;
        readonly kind: string;
        readonly subjectKind: string;
      }[];
    };
  };
  /** Says at which location a visit was, before its claim is built. */
  moveVisit: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly locationId: string; readonly version: number };
    readonly answer: { readonly locationId: string };
  };
  /** What the practice says of itself, each part with the version that a change names, and who changed what. */
  openSettings: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly practice: {
        readonly name: string;
        readonly npi: string;
        readonly taxonomy: string;
        readonly address: {
          readonly line1: string;
          readonly line2?: string;
          readonly city: string;
          readonly state: string;
          readonly zip: string;
        };
        readonly payToAddress?: {
          readonly line1: string;
          readonly line2?: string;
          readonly city: string;
          readonly state: string;
          readonly zip: string;
        };
        readonly contact: { readonly name: string; readonly phone: string; readonly email?: string };
        readonly taxEnding: string;
        readonly taxKind: "EIN" | "SSN";
        readonly version: number;
      };
      readonly locations: readonly {
        readonly name: string;
        readonly address: {
          readonly line1: string;
          readonly line2?: string;
          readonly city: string;
          readonly state: string;
          readonly zip: string;
        };
        readonly placeOfService: string;
        readonly npi?: string;
        readonly phone?: string;
        readonly cliaNumber?: string;
        readonly from: string;
        readonly to?: string;
        readonly locationId: string;
        readonly version: number;
      }[];
      readonly providers: readonly {
        readonly npi: string;
        readonly first: string;
        readonly middle?: string;
        readonly last: string;
        readonly suffix?: string;
        readonly taxonomy: string;
        readonly credential: string;
        readonly from?: string;
        readonly to?: string;
        readonly providerId: string;
        readonly version: number;
        readonly name: string;
      }[];
      readonly enrolments: readonly {
        readonly payerId: string;
        readonly providerId?: string;
        readonly participation: "participating" | "non-participating" | "pending" | "ended";
        readonly from?: string;
        readonly to?: string;
        readonly appliedOn?: string;
        readonly providerNumber?: string;
        readonly claims: {
          readonly state: "not-started" | "sent" | "approved" | "refused";
          readonly on?: string;
        };
        readonly remittances: {
          readonly state: "not-started" | "sent" | "approved" | "refused";
          readonly on?: string;
        };
        readonly funds: {
          readonly state: "not-started" | "sent" | "approved" | "refused";
          readonly on?: string;
        };
        readonly enrolmentId: string;
        readonly version: number;
        readonly payerName: string;
        readonly whose: string;
      }[];
      readonly payers: readonly { readonly payerId: string; readonly name: string }[];
      readonly places: readonly { readonly code: string; readonly title: string }[];
      readonly changes: readonly {
        readonly id: number;
        readonly at: string;
        readonly by: string;
        readonly kind: string;
        readonly name?: string;
        readonly fields: readonly string[];
      }[];
    };
  };
  /** Changes what the practice says of itself; the tax id stays where none is given. */
  savePractice: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly name: string;
      readonly npi: string;
      readonly taxonomy: string;
      readonly address: {
        readonly line1: string;
        readonly line2?: string;
        readonly city: string;
        readonly state: string;
        readonly zip: string;
      };
      readonly payToAddress?: {
        readonly line1: string;
        readonly line2?: string;
        readonly city: string;
        readonly state: string;
        readonly zip: string;
      };
      readonly contact: { readonly name: string; readonly phone: string; readonly email?: string };
      readonly taxId?: { readonly kind: "EIN" | "SSN"; readonly digits: string };
      readonly version: number;
    };
    readonly answer: { readonly name: string };
  };
  /** Adds a location, or changes one that was read. */
  saveLocation: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly name: string;
      readonly address: {
        readonly line1: string;
        readonly line2?: string;
        readonly city: string;
        readonly state: string;
        readonly zip: string;
      };
      readonly placeOfService: string;
      readonly npi?: string;
      readonly phone?: string;
      readonly cliaNumber?: string;
      readonly from: string;
      readonly to?: string;
      readonly change?: { readonly locationId: string; readonly version: number };
    };
    readonly answer: { readonly locationId: string };
  };
  /** Adds a clinician, or changes one that was read. */
  saveProvider: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly npi: string;
      readonly first: string;
      readonly middle?: string;
      readonly last: string;
      readonly suffix?: string;
      readonly taxonomy: string;
      readonly credential: string;
      readonly from?: string;
      readonly to?: string;
      readonly change?: { readonly providerId: string; readonly version: number };
    };
    readonly answer: { readonly providerId: string };
  };
  /** Writes down how a clinician or the practice stands with a payer, or changes it. */
  saveEnrolment: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly payerId: string;
      readonly providerId?: string;
      readonly participation: "participating" | "non-participating" | "pending" | "ended";
      readonly from?: string;
      readonly to?: string;
      readonly appliedOn?: string;
      readonly providerNumber?: string;
      readonly claims: {
        readonly state: "not-started" | "sent" | "approved" | "refused";
        readonly on?: string;
      };
      readonly remittances: {
        readonly state: "not-started" | "sent" | "approved" | "refused";
        readonly on?: string;
      };
      readonly funds: {
        readonly state: "not-started" | "sent" | "approved" | "refused";
        readonly on?: string;
      };
      readonly change?: { readonly enrolmentId: string; readonly version: number };
    };
    readonly answer: { readonly enrolmentId: string };
  };
  /** Enrolments that end soon, wait too long or were refused, the nearest day first. */
  watchEnrolments: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly enrolments: readonly {
        readonly enrolmentId: string;
        readonly payerId: string;
        readonly payerName: string;
        readonly whose: string;
        readonly kind: "ends" | "waits" | "refused";
        readonly reason: string;
        readonly on: string;
      }[];
    };
  };
  /** The payments received, the newest first, and the files that wait for a person. */
  listPayments: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly payments: readonly {
        readonly paymentId: string;
        readonly payerName: string;
        readonly traceNumber: string;
        readonly paymentDate: string;
        readonly amount: number;
        readonly postedAt: string;
        readonly claims: readonly { readonly state: string; readonly count: number }[];
      }[];
      readonly held: readonly {
        readonly id: string;
        readonly name: string;
        readonly kind: string;
        readonly heldReason?: string;
      }[];
    };
  };
  /** The claim payments that wait for a person: unmatched, held, or waiting for something. */
  listOpenClaimPayments: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly claims: readonly {
        readonly paymentId: string;
        readonly traceNumber: string;
        readonly payerIdentifier: string;
        readonly paymentDate: string;
        readonly key: string;
        readonly controlNumber: string;
        readonly patientName?: string;
        readonly serviceOn?: string;
        readonly charge: number;
        readonly paid: number;
        readonly state: string;
        readonly reason?: string;
      }[];
    };
  };
  /** The payers whose paper may be keyed. */
  listPayersToKey: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly payers: readonly { readonly id: string; readonly name: string }[] };
  };
  /** One payment with its balance proof and what became of each claim. */
  openPayment: {
    readonly params: { readonly paymentId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly paymentId: string;
      readonly payerName: string;
      readonly traceNumber: string;
      readonly paymentDate: string;
      readonly paymentMethod: string;
      readonly proof: {
        readonly balanced: boolean;
        readonly payment: number;
        readonly claimsPaid: number;
        readonly providerAdjustments: number;
        readonly lines: number;
        readonly claims: number;
        readonly faults: readonly {
          readonly level: "line" | "claim" | "transaction";
          readonly occurrence?: number;
          readonly line?: number;
          readonly stated: number;
          readonly computed: number;
          readonly difference: number;
          readonly message: string;
        }[];
      };
      readonly providerAdjustments: readonly {
        readonly place: number;
        readonly reason: string;
        readonly words?: string;
        readonly reference?: string;
        readonly amount: number;
        readonly state?: "posted" | "undone";
        readonly whys: readonly import("../ui/why.tsx").WhyFacts[];
      }[];
      readonly claims: readonly {
        readonly key: string;
        readonly claimId?: string;
        readonly controlNumber: string;
        readonly patientName?: string;
        readonly statusCode: string;
        readonly charge: number;
        readonly paid: number;
        readonly state: string;
        readonly reason?: string;
        readonly adjustments: readonly {
          readonly group: string;
          readonly reason: string;
          readonly amount: number;
        }[];
      }[];
    };
  };
  /** The claims that a claim payment may be for, with how sure that is and why; nothing is kept. */
  listMatchCandidates: {
    readonly params: { readonly paymentId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly key: string; readonly alsoNumber?: string };
    readonly answer: {
      readonly candidates: readonly {
        readonly claimId: string;
        readonly controlNumber: string;
        readonly patientName: string;
        readonly serviceOn: string;
        readonly charge: number;
        readonly open: number;
        readonly confidence: number;
        readonly grounds: string;
      }[];
    };
  };
  /** Posts a claim payment on the claim that a person chose; what does not add up stays held. */
  matchByHand: {
    readonly params: { readonly paymentId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly key: string; readonly controlNumber: string };
    readonly answer: { readonly posted: number; readonly held: number };
  };
  /** Takes the posting of one claim payment back with reversing movements and a reason. */
  undoPosting: {
    readonly params: { readonly paymentId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly key: string; readonly reason: string };
    readonly answer: { readonly state: "held" };
  };
  /** Takes a provider-level adjustment (PLB) back, or posts one again that was taken back. */
  turnProviderAdjustment: {
    readonly params: { readonly paymentId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly place: number; readonly to: "undone" | "posted"; readonly reason: string };
    readonly answer: { readonly state: "undone" | "posted" };
  };
  /** What of a keyed paper remittance does not add up yet, where and by how much; nothing is kept. */
  provePaperRemittance: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly payerId: string;
      readonly checkNumber: string;
      readonly checkDate: string;
      readonly checkAmount: number;
      readonly rows: readonly {
        readonly patientControlNumber: string;
        readonly procedureCode: string;
        readonly modifiers?: readonly string[];
        readonly dateOfService: string;
        readonly charge: number;
        readonly paid: number;
        readonly adjustments: readonly {
          readonly group: "CO" | "PR" | "OA" | "PI" | "CR";
          readonly reason: string;
          readonly amount: number;
        }[];
      }[];
    };
    readonly answer: {
      readonly balanced: boolean;
      readonly faults: readonly {
        readonly level: "line" | "claim" | "transaction";
        readonly occurrence?: number;
        readonly line?: number;
        readonly difference: number;
        readonly message: string;
      }[];
    };
  };
  /** Posts a keyed paper remittance by the same proof and rules as an 835. */
  postPaperRemittance: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly payerId: string;
      readonly checkNumber: string;
      readonly checkDate: string;
      readonly checkAmount: number;
      readonly rows: readonly {
        readonly patientControlNumber: string;
        readonly procedureCode: string;
        readonly modifiers?: readonly string[];
        readonly dateOfService: string;
        readonly charge: number;
        readonly paid: number;
        readonly adjustments: readonly {
          readonly group: "CO" | "PR" | "OA" | "PI" | "CR";
          readonly reason: string;
          readonly amount: number;
        }[];
      }[];
    };
    readonly answer: {
      readonly outcome: "held" | "already-posted" | "posted";
      readonly paymentId?: string;
      readonly reason?: string;
    };
  };
  /** Takes in a 999, 277CA or 835 and applies it; the same bytes again change nothing. */
  receiveAnswer: {
    readonly params: Record<never, never>;
    readonly query: { readonly name: string };
    readonly body: Blob;
    readonly answer: {
      readonly isNew: boolean;
      readonly kind: string;
      readonly payments: readonly {
        readonly outcome: "posted" | "already-posted" | "held";
        readonly heldReason?: string;
      }[];
      readonly heldReason?: string;
    };
  };
  /** Who comes on a day, whether the plan is known to hold, and what to take. */
  openDay: {
    readonly params: Record<never, never>;
    readonly query: { readonly date?: string };
    readonly body: undefined;
    readonly answer: {
      readonly day: string;
      readonly visits: readonly {
        readonly appointmentId: string;
        readonly version: number;
        readonly state: "planned" | "arrived" | "left" | "missed" | "cancelled";
        readonly startsAt: string;
        readonly minutes: number;
        readonly reason?: string;
        readonly patientId: string;
        readonly patientName: string;
        readonly birthDate: string;
        readonly providerName: string;
        readonly locationName?: string;
        readonly encounterId?: string;
        readonly patientOwes: number;
        readonly coverage: {
          readonly kind: "self-pay" | "not-asked" | "answered" | "failed";
          readonly payerName?: string;
          readonly status?: "active" | "inactive" | "refused" | "unclear";
          readonly copay?: number;
          readonly askedAt?: string;
          readonly laterFailed?: boolean;
        };
      }[];
    };
  };
  /** Puts a visit into the book. */
  planVisit: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly patientId: string;
      readonly providerId: string;
      readonly locationId?: string;
      readonly day: string;
      readonly startsAt: string;
      readonly minutes: number;
      readonly reason?: string;
    };
    readonly answer: { readonly appointmentId: string };
  };
  /** Says that a patient arrived, left, did not come or called off. */
  moveAppointment: {
    readonly params: { readonly appointmentId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly version: number;
      readonly state: "planned" | "arrived" | "left" | "missed" | "cancelled";
    };
    readonly answer: { readonly state: "planned" | "arrived" | "left" | "missed" | "cancelled" };
  };
  /** Visits without a signed note, and signed visits without a charge, the oldest first. */
  listWaitingVisits: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly unsigned: readonly {
        readonly patientId: string;
        readonly patientName: string;
        readonly providerName: string;
        readonly day: string;
        readonly days: number;
      }[];
      readonly withoutCharges: readonly {
        readonly patientId: string;
        readonly patientName: string;
        readonly providerName: string;
        readonly day: string;
        readonly days: number;
        readonly encounterId: string;
        readonly state: string;
      }[];
    };
  };
  /** The payers, providers and locations that forms choose from. */
  listDeskChoices: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly payers: readonly { readonly payerId: string; readonly name: string }[];
      readonly providers: readonly { readonly providerId: string; readonly name: string }[];
      readonly locations: readonly {
        readonly locationId: string;
        readonly name: string;
        readonly placeOfService: string;
        readonly from: string;
        readonly to?: string;
      }[];
    };
  };
  /** Patients who may be the person that is being typed, each with the reasons. */
  findDuplicates: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly first?: string;
      readonly last?: string;
      readonly birthDate?: string;
      readonly phone?: string;
      readonly ssn?: string;
      readonly memberId?: string;
    };
    readonly answer: {
      readonly likely: readonly {
        readonly patientId: string;
        readonly name: string;
        readonly accountNumber: string;
        readonly birthDate: string;
        readonly sure: boolean;
        readonly reasons: readonly string[];
      }[];
    };
  };
  /** Opens an account for a person. */
  registerPatient: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly name: {
        readonly first: string;
        readonly last: string;
        readonly middle?: string;
        readonly suffix?: string;
      };
      readonly birthDate: string;
      readonly sex: "F" | "M" | "U";
      readonly address: {
        readonly line1: string;
        readonly line2?: string;
        readonly city: string;
        readonly state: string;
        readonly zip: string;
      };
      readonly phone?: string;
      readonly ssn?: string;
      readonly guarantor?:
        | { readonly patientId: string; readonly relationship: "parent" | "spouse" | "guardian" | "other" }
        | {
            readonly relationship: "parent" | "spouse" | "guardian" | "other";
            readonly name: {
              readonly first: string;
              readonly last: string;
              readonly middle?: string;
              readonly suffix?: string;
            };
            readonly address: {
              readonly line1: string;
              readonly line2?: string;
              readonly city: string;
              readonly state: string;
              readonly zip: string;
            };
            readonly phone?: string;
          };
      readonly isAnotherPerson: boolean;
    };
    readonly answer: { readonly patientId: string; readonly accountNumber: string };
  };
  /** What the desk knows of a person: facts, family, coverage with what the plan said, visits to come. */
  openRegistration: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly patientId: string;
      readonly version: number;
      readonly accountNumber: string;
      readonly name: {
        readonly first: string;
        readonly last: string;
        readonly middle?: string;
        readonly suffix?: string;
      };
      readonly birthDate: string;
      readonly sex: "F" | "M" | "U";
      readonly address: {
        readonly line1: string;
        readonly line2?: string;
        readonly city: string;
        readonly state: string;
        readonly zip: string;
      };
      readonly phone?: string;
      readonly ssnEnding?: string;
      readonly guarantor?: {
        readonly patientId?: string;
        readonly relationship: "parent" | "spouse" | "guardian" | "other";
        readonly name: {
          readonly first: string;
          readonly last: string;
          readonly middle?: string;
          readonly suffix?: string;
        };
        readonly address: {
          readonly line1: string;
          readonly line2?: string;
          readonly city: string;
          readonly state: string;
          readonly zip: string;
        };
        readonly phone?: string;
      };
      readonly family: readonly {
        readonly patientId: string;
        readonly name: string;
        readonly birthDate: string;
      }[];
      readonly coverages: readonly {
        readonly coverageId: string;
        readonly version: number;
        readonly payerId: string;
        readonly payerName: string;
        readonly rank: "primary" | "secondary" | "tertiary";
        readonly memberId: string;
        readonly groupNumber?: string;
        readonly planName?: string;
        readonly claimFilingCode: string;
        readonly insuranceTypeCode?: string;
        readonly relationship: string;
        readonly subscriber?: {
          readonly name: {
            readonly first: string;
            readonly last: string;
            readonly middle?: string;
            readonly suffix?: string;
          };
          readonly birthDate: string;
          readonly sex: "F" | "M" | "U";
        };
        readonly from: string;
        readonly to?: string;
        readonly findings: readonly {
          readonly code: string;
          readonly severity: "stop" | "warn" | "inform";
          readonly place: { readonly entity: string; readonly ordinal?: number; readonly field?: string };
          readonly message: string;
          readonly remedy: string;
          readonly source: string;
          readonly release?: string;
          readonly override?: { readonly statement: string };
        }[];
        readonly benefits?: {
          readonly status: "active" | "inactive" | "refused" | "unclear";
          readonly planName?: string;
          readonly from?: string;
          readonly to?: string;
          readonly deductible: { readonly whole?: number; readonly left?: number };
          readonly outOfPocket: { readonly whole?: number; readonly left?: number };
          readonly services: readonly {
            readonly type: string;
            readonly title: string;
            readonly covered: boolean;
            readonly copay?: number;
            readonly coinsurancePercent?: string;
            readonly deductibleApplies: boolean;
            readonly needsAuthorization: boolean;
          }[];
          readonly rejections: readonly { readonly reason: string; readonly remedy: string }[];
          readonly messages: readonly string[];
          readonly askedAt: string;
          readonly copay: number;
          readonly meaning: string;
        };
        readonly failed?: {
          readonly askedAt: string;
          readonly reasons: readonly { readonly reason: string; readonly remedy: string }[];
        };
      }[];
      readonly appointments: readonly {
        readonly appointmentId: string;
        readonly version: number;
        readonly state: "planned" | "arrived" | "left" | "missed" | "cancelled";
        readonly next: readonly ("planned" | "arrived" | "left" | "missed" | "cancelled")[];
        readonly day: string;
        readonly startsAt: string;
        readonly reason?: string;
        readonly providerName: string;
      }[];
    };
  };
  /** Changes what is known of a person. */
  changePatient: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly name: {
        readonly first: string;
        readonly last: string;
        readonly middle?: string;
        readonly suffix?: string;
      };
      readonly birthDate: string;
      readonly sex: "F" | "M" | "U";
      readonly address: {
        readonly line1: string;
        readonly line2?: string;
        readonly city: string;
        readonly state: string;
        readonly zip: string;
      };
      readonly phone?: string;
      readonly ssn?: string;
      readonly guarantor?:
        | { readonly patientId: string; readonly relationship: "parent" | "spouse" | "guardian" | "other" }
        | {
            readonly relationship: "parent" | "spouse" | "guardian" | "other";
            readonly name: {
              readonly first: string;
              readonly last: string;
              readonly middle?: string;
              readonly suffix?: string;
            };
            readonly address: {
              readonly line1: string;
              readonly line2?: string;
              readonly city: string;
              readonly state: string;
              readonly zip: string;
            };
            readonly phone?: string;
          };
      readonly version: number;
    };
    readonly answer: { readonly patientId: string };
  };
  /** What a payer would refuse about a coverage, before it is saved. */
  tryCoverage: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly payerId: string;
      readonly rank: "primary" | "secondary" | "tertiary";
      readonly memberId: string;
      readonly groupNumber?: string;
      readonly planName?: string;
      readonly claimFilingCode: string;
      readonly insuranceTypeCode?: string;
      readonly relationship: "18" | "19" | "01" | "G8";
      readonly subscriber?: {
        readonly name: {
          readonly first: string;
          readonly last: string;
          readonly middle?: string;
          readonly suffix?: string;
        };
        readonly birthDate: string;
        readonly sex: "F" | "M" | "U";
      };
      readonly from: string;
      readonly to?: string;
      readonly coverageId?: string;
    };
    readonly answer: {
      readonly findings: readonly {
        readonly code: string;
        readonly severity: "stop" | "warn" | "inform";
        readonly place: { readonly entity: string; readonly ordinal?: number; readonly field?: string };
        readonly message: string;
        readonly remedy: string;
        readonly source: string;
        readonly release?: string;
        readonly override?: { readonly statement: string };
      }[];
    };
  };
  /** Adds a coverage, or brings one up to date. */
  saveCoverage: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly payerId: string;
      readonly rank: "primary" | "secondary" | "tertiary";
      readonly memberId: string;
      readonly groupNumber?: string;
      readonly planName?: string;
      readonly claimFilingCode: string;
      readonly insuranceTypeCode?: string;
      readonly relationship: "18" | "19" | "01" | "G8";
      readonly subscriber?: {
        readonly name: {
          readonly first: string;
          readonly last: string;
          readonly middle?: string;
          readonly suffix?: string;
        };
        readonly birthDate: string;
        readonly sex: "F" | "M" | "U";
      };
      readonly from: string;
      readonly to?: string;
      readonly change?: { readonly coverageId: string; readonly version: number };
    };
    readonly answer: {
      readonly coverageId: string;
      readonly findings: readonly {
        readonly code: string;
        readonly severity: "stop" | "warn" | "inform";
        readonly place: { readonly entity: string; readonly ordinal?: number; readonly field?: string };
        readonly message: string;
        readonly remedy: string;
        readonly source: string;
        readonly release?: string;
        readonly override?: { readonly statement: string };
      }[];
    };
  };
  /** Asks the plan of a coverage about today, and keeps whatever it answers. */
  askEligibility: {
    readonly params: { readonly coverageId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly outcome: "answered" | "refused" | "failed" };
  };
  /** The receipt of a payment. */
  printReceipt: {
    readonly params: { readonly patientId: string; readonly paymentId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: Blob;
  };
  /** The payers of the practice with every contract that was kept. */
  listPayerContracts: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly payers: readonly {
        readonly payerId: string;
        readonly name: string;
        readonly payerIdentifier: string;
        readonly contracts: readonly {
          readonly title: string;
          readonly from: string;
          readonly to?: string;
          readonly lesserOfCharge: boolean;
          readonly clauses: readonly {
            readonly clause: string;
            readonly codes: readonly string[];
            readonly rate:
              | { readonly kind: "percent-of-charge"; readonly percent: string }
              | {
                  readonly kind: "fees";
                  readonly fees: readonly {
                    readonly code: string;
                    readonly modifier?: string;
                    readonly amount: number;
                  }[];
                }
              | {
                  readonly kind: "percent-of-medicare";
                  readonly percent: string;
                  readonly zip: string;
                  readonly scheduleOn?: string;
                }
              | { readonly kind: "case-rate"; readonly amount: number }
              | { readonly kind: "per-diem"; readonly amount: number };
          }[];
          readonly contractId: string;
          readonly keptBy: string;
          readonly keptAt: string;
        }[];
      }[];
    };
  };
  /** What a contract would allow on the payer's recent claims, beside what holds now; stores nothing. */
  tryContract: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly payerId: string;
      readonly title: string;
      readonly from: string;
      readonly to?: string;
      readonly lesserOfCharge: boolean;
      readonly clauses: readonly {
        readonly clause: string;
        readonly codes: readonly string[];
        readonly rate:
          | { readonly kind: "percent-of-charge"; readonly percent: string }
          | {
              readonly kind: "fees";
              readonly fees: readonly {
                readonly code: string;
                readonly modifier?: string;
                readonly amount: number;
              }[];
            }
          | {
              readonly kind: "percent-of-medicare";
              readonly percent: string;
              readonly zip: string;
              readonly scheduleOn?: string;
            }
          | { readonly kind: "case-rate"; readonly amount: number }
          | { readonly kind: "per-diem"; readonly amount: number };
      }[];
    };
    readonly answer: {
      readonly from: string;
      readonly isPart: boolean;
      readonly claims: number;
      readonly lines: number;
      readonly charged: number;
      readonly before: number;
      readonly after: number;
      readonly codes: readonly {
        readonly code: string;
        readonly lines: number;
        readonly before: number;
        readonly after: number;
      }[];
      readonly unpriced: readonly { readonly code: string; readonly lines: number }[];
      readonly changed: readonly {
        readonly claimNumber: string;
        readonly before: number;
        readonly after: number;
      }[];
      readonly answered: {
        readonly lines: number;
        readonly allowed: number;
        readonly expected: number;
        readonly differing: readonly {
          readonly claimNumber: string;
          readonly lineNumber: number;
          readonly code: string;
          readonly allowed: number;
          readonly expected: number;
          readonly why: import("../ui/why.tsx").WhyFacts;
        }[];
      };
    };
  };
  /** Keeps a contract with a payer from its day on. */
  keepContract: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly payerId: string;
      readonly title: string;
      readonly from: string;
      readonly to?: string;
      readonly lesserOfCharge: boolean;
      readonly clauses: readonly {
        readonly clause: string;
        readonly codes: readonly string[];
        readonly rate:
          | { readonly kind: "percent-of-charge"; readonly percent: string }
          | {
              readonly kind: "fees";
              readonly fees: readonly {
                readonly code: string;
                readonly modifier?: string;
                readonly amount: number;
              }[];
            }
          | {
              readonly kind: "percent-of-medicare";
              readonly percent: string;
              readonly zip: string;
              readonly scheduleOn?: string;
            }
          | { readonly kind: "case-rate"; readonly amount: number }
          | { readonly kind: "per-diem"; readonly amount: number };
      }[];
    };
    readonly answer: { readonly contractId: string };
  };
  /** A payer: what is known of it, contracts, policies, own dispositions, what is expected, history. */
  openPayer: {
    readonly params: { readonly payerId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly name: string;
      readonly payerIdentifier: string;
      readonly address?: {
        readonly line1: string;
        readonly line2?: string;
        readonly city: string;
        readonly state: string;
        readonly zip: string;
      };
      readonly demands?: {
        readonly lineOfBusiness: "medicare" | "medicaid" | "commercial" | "workers-compensation" | "auto";
        readonly authorizationCodes: readonly string[];
        readonly referralRequired: boolean;
        readonly drugCodesRequired: boolean;
        readonly taxonomyRequired: boolean;
        readonly telehealthModifierRequired: boolean;
        readonly crossoverWaitDays: number;
      };
      readonly payerId: string;
      readonly version: number;
      readonly contracts: readonly {
        readonly title: string;
        readonly from: string;
        readonly to?: string;
        readonly lesserOfCharge: boolean;
        readonly clauses: readonly {
          readonly clause: string;
          readonly codes: readonly string[];
          readonly rate:
            | { readonly kind: "percent-of-charge"; readonly percent: string }
            | {
                readonly kind: "fees";
                readonly fees: readonly {
                  readonly code: string;
                  readonly modifier?: string;
                  readonly amount: number;
                }[];
              }
            | {
                readonly kind: "percent-of-medicare";
                readonly percent: string;
                readonly zip: string;
                readonly scheduleOn?: string;
              }
            | { readonly kind: "case-rate"; readonly amount: number }
            | { readonly kind: "per-diem"; readonly amount: number };
        }[];
        readonly contractId: string;
        readonly keptBy: string;
        readonly keptAt: string;
      }[];
      readonly policy: {
        readonly autoPost: boolean;
        readonly minimumConfidence: number;
        readonly answerDays: number;
        readonly remedies: {
          readonly takesReplacement: boolean;
          readonly appealDays: number;
          readonly reopeningDays?: number;
          readonly filingDays: number;
        };
      };
      readonly policies: readonly {
        readonly id: number;
        readonly ofEveryPayer: boolean;
        readonly effectiveFrom: string;
        readonly policy: {
          readonly autoPost: boolean;
          readonly minimumConfidence: number;
          readonly answerDays: number;
          readonly remedies: {
            readonly takesReplacement: boolean;
            readonly appealDays: number;
            readonly reopeningDays?: number;
            readonly filingDays: number;
          };
        };
        readonly reason: string;
        readonly setBy: string;
        readonly setAt: string;
      }[];
      readonly dispositions: readonly {
        readonly payerIdentifier?: string;
        readonly group: "CO" | "PR" | "OA" | "PI" | "CR";
        readonly reason: string;
        readonly remark?: string;
        readonly from: string;
        readonly to?: string;
        readonly disposition:
          | {
              readonly kind: "write-off";
              readonly category:
                | "contractual"
                | "sequestration"
                | "capitation"
                | "withhold"
                | "incentive"
                | "administrative"
                | "small-balance"
                | "charity"
                | "sliding-scale"
                | "prompt-pay"
                | "courtesy";
            }
          | {
              readonly kind: "transfer";
              readonly share: "deductible" | "coinsurance" | "copay" | "not-covered" | "other";
              readonly requiresNotice?: boolean;
            }
          | {
              readonly kind: "work";
              readonly denial:
                | "eligibility"
                | "authorization"
                | "coding"
                | "bundling"
                | "medical-necessity"
                | "timely-filing"
                | "duplicate"
                | "information"
                | "coordination"
                | "non-covered"
                | "benefit-limit"
                | "provider"
                | "unknown";
            }
          | { readonly kind: "inform" };
        readonly id: number;
        readonly note: string;
        readonly setBy: string;
        readonly setAt: string;
      }[];
      readonly expected: {
        readonly claims: number;
        readonly charged: number;
        readonly allowed: number;
        readonly late: number;
        readonly isPart: boolean;
        readonly why: import("../ui/why.tsx").WhyFacts;
      };
      readonly posting?: {
        readonly received: number;
        readonly alone: number;
        readonly mistaken?: number;
        readonly takenBack: number;
        readonly formula: string;
      };
      readonly history: readonly {
        readonly at: string;
        readonly byName: string;
        readonly kind: string;
        readonly reason?: string;
        readonly fields: readonly {
          readonly field: string;
          readonly before: string;
          readonly after: string;
        }[];
      }[];
    };
  };
  /** Changes what is known of a payer: name, number, claim office, what it asks of claims. */
  changePayer: {
    readonly params: { readonly payerId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly name: string;
      readonly payerIdentifier: string;
      readonly address?: {
        readonly line1: string;
        readonly line2?: string;
        readonly city: string;
        readonly state: string;
        readonly zip: string;
      };
      readonly demands?: {
        readonly lineOfBusiness: "medicare" | "medicaid" | "commercial" | "workers-compensation" | "auto";
        readonly authorizationCodes: readonly string[];
        readonly referralRequired: boolean;
        readonly drugCodesRequired: boolean;
        readonly taxonomyRequired: boolean;
        readonly telehealthModifierRequired: boolean;
        readonly crossoverWaitDays: number;
      };
      readonly version: number;
    };
    readonly answer: { readonly payerId: string };
  };
  /** Sets from a day on how the payer's payments are posted and what may be done about its denials. */
  setPayerPolicy: {
    readonly params: { readonly payerId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly effectiveFrom: string;
      readonly policy: {
        readonly autoPost: boolean;
        readonly minimumConfidence: number;
        readonly answerDays: number;
        readonly remedies: {
          readonly takesReplacement: boolean;
          readonly appealDays: number;
          readonly reopeningDays?: number;
          readonly filingDays: number;
        };
      };
      readonly reason: string;
      readonly seen?: number;
    };
    readonly answer: { readonly payerId: string };
  };
  /** What payers' reasons mean: the practice's own rows, which go first, and the standard ones. */
  listDispositions: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly own: readonly {
        readonly payerIdentifier?: string;
        readonly group: "CO" | "PR" | "OA" | "PI" | "CR";
        readonly reason: string;
        readonly remark?: string;
        readonly from: string;
        readonly to?: string;
        readonly disposition:
          | {
              readonly kind: "write-off";
              readonly category:
                | "contractual"
                | "sequestration"
                | "capitation"
                | "withhold"
                | "incentive"
                | "administrative"
                | "small-balance"
                | "charity"
                | "sliding-scale"
                | "prompt-pay"
                | "courtesy";
            }
          | {
              readonly kind: "transfer";
              readonly share: "deductible" | "coinsurance" | "copay" | "not-covered" | "other";
              readonly requiresNotice?: boolean;
            }
          | {
              readonly kind: "work";
              readonly denial:
                | "eligibility"
                | "authorization"
                | "coding"
                | "bundling"
                | "medical-necessity"
                | "timely-filing"
                | "duplicate"
                | "information"
                | "coordination"
                | "non-covered"
                | "benefit-limit"
                | "provider"
                | "unknown";
            }
          | { readonly kind: "inform" };
        readonly id: number;
        readonly note: string;
        readonly setBy: string;
        readonly setAt: string;
        readonly words?: string;
      }[];
      readonly standard: readonly {
        readonly payerIdentifier?: string;
        readonly group: "CO" | "PR" | "OA" | "PI" | "CR";
        readonly reason: string;
        readonly remark?: string;
        readonly from: string;
        readonly to?: string;
        readonly disposition:
          | {
              readonly kind: "write-off";
              readonly category:
                | "contractual"
                | "sequestration"
                | "capitation"
                | "withhold"
                | "incentive"
                | "administrative"
                | "small-balance"
                | "charity"
                | "sliding-scale"
                | "prompt-pay"
                | "courtesy";
            }
          | {
              readonly kind: "transfer";
              readonly share: "deductible" | "coinsurance" | "copay" | "not-covered" | "other";
              readonly requiresNotice?: boolean;
            }
          | {
              readonly kind: "work";
              readonly denial:
                | "eligibility"
                | "authorization"
                | "coding"
                | "bundling"
                | "medical-necessity"
                | "timely-filing"
                | "duplicate"
                | "information"
                | "coordination"
                | "non-covered"
                | "benefit-limit"
                | "provider"
                | "unknown";
            }
          | { readonly kind: "inform" };
        readonly words?: string;
      }[];
      readonly release: string;
    };
  };
  /** Says from a day on what a reason means; it goes before the standard row. */
  setDisposition: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly payerIdentifier?: string;
      readonly group: "CO" | "PR" | "OA" | "PI" | "CR";
      readonly reason: string;
      readonly remark?: string;
      readonly from: string;
      readonly to?: string;
      readonly disposition:
        | {
            readonly kind: "write-off";
            readonly category:
              | "contractual"
              | "sequestration"
              | "capitation"
              | "withhold"
              | "incentive"
              | "administrative"
              | "small-balance"
              | "charity"
              | "sliding-scale"
              | "prompt-pay"
              | "courtesy";
          }
        | {
            readonly kind: "transfer";
            readonly share: "deductible" | "coinsurance" | "copay" | "not-covered" | "other";
            readonly requiresNotice?: boolean;
          }
        | {
            readonly kind: "work";
            readonly denial:
              | "eligibility"
              | "authorization"
              | "coding"
              | "bundling"
              | "medical-necessity"
              | "timely-filing"
              | "duplicate"
              | "information"
              | "coordination"
              | "non-covered"
              | "benefit-limit"
              | "provider"
              | "unknown";
          }
        | { readonly kind: "inform" };
      readonly note: string;
    };
    readonly answer: { readonly reason: string };
  };
  /** Which adjustments of the latest payments would go elsewhere by a row; posts and stores nothing. */
  tryDisposition: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly payerIdentifier?: string;
      readonly group: "CO" | "PR" | "OA" | "PI" | "CR";
      readonly reason: string;
      readonly remark?: string;
      readonly from: string;
      readonly to?: string;
      readonly disposition:
        | {
            readonly kind: "write-off";
            readonly category:
              | "contractual"
              | "sequestration"
              | "capitation"
              | "withhold"
              | "incentive"
              | "administrative"
              | "small-balance"
              | "charity"
              | "sliding-scale"
              | "prompt-pay"
              | "courtesy";
          }
        | {
            readonly kind: "transfer";
            readonly share: "deductible" | "coinsurance" | "copay" | "not-covered" | "other";
            readonly requiresNotice?: boolean;
          }
        | {
            readonly kind: "work";
            readonly denial:
              | "eligibility"
              | "authorization"
              | "coding"
              | "bundling"
              | "medical-necessity"
              | "timely-filing"
              | "duplicate"
              | "information"
              | "coordination"
              | "non-covered"
              | "benefit-limit"
              | "provider"
              | "unknown";
          }
        | { readonly kind: "inform" };
    };
    readonly answer: {
      readonly payments: number;
      readonly from?: string;
      readonly isPart: boolean;
      readonly claimPayments: number;
      readonly adjustments: number;
      readonly amount: number;
      readonly movedAmount: number;
      readonly movedCount: number;
      readonly moved: readonly {
        readonly claimNumber: string;
        readonly procedureCode?: string;
        readonly group: string;
        readonly reason: string;
        readonly remarks: readonly string[];
        readonly amount: number;
        readonly before:
          | {
              readonly kind: "write-off";
              readonly category:
                | "contractual"
                | "sequestration"
                | "capitation"
                | "withhold"
                | "incentive"
                | "administrative"
                | "small-balance"
                | "charity"
                | "sliding-scale"
                | "prompt-pay"
                | "courtesy";
            }
          | {
              readonly kind: "transfer";
              readonly share: "deductible" | "coinsurance" | "copay" | "not-covered" | "other";
              readonly requiresNotice?: boolean;
            }
          | {
              readonly kind: "work";
              readonly denial:
                | "eligibility"
                | "authorization"
                | "coding"
                | "bundling"
                | "medical-necessity"
                | "timely-filing"
                | "duplicate"
                | "information"
                | "coordination"
                | "non-covered"
                | "benefit-limit"
                | "provider"
                | "unknown";
            }
          | { readonly kind: "inform" };
        readonly after:
          | {
              readonly kind: "write-off";
              readonly category:
                | "contractual"
                | "sequestration"
                | "capitation"
                | "withhold"
                | "incentive"
                | "administrative"
                | "small-balance"
                | "charity"
                | "sliding-scale"
                | "prompt-pay"
                | "courtesy";
            }
          | {
              readonly kind: "transfer";
              readonly share: "deductible" | "coinsurance" | "copay" | "not-covered" | "other";
              readonly requiresNotice?: boolean;
            }
          | {
              readonly kind: "work";
              readonly denial:
                | "eligibility"
                | "authorization"
                | "coding"
                | "bundling"
                | "medical-necessity"
                | "timely-filing"
                | "duplicate"
                | "information"
                | "coordination"
                | "non-covered"
                | "benefit-limit"
                | "provider"
                | "unknown";
            }
          | { readonly kind: "inform" };
        readonly why: import("../ui/why.tsx").WhyFacts;
      }[];
    };
  };
  /** Ends a row of the practice's own after a day, today's where none is named; what was posted stays. */
  endDisposition: {
    readonly params: { readonly ruleId: number };
    readonly query: Record<never, never>;
    readonly body: { readonly lastDay?: string };
    readonly answer: { readonly lastDay: string };
  };
  /** The practice's own rules for claims, and the fields that a rule may name. */
  listClaimRules: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly today: string;
      readonly rules: readonly {
        readonly name: string;
        readonly from: string;
        readonly to?: string;
        readonly conditions: readonly {
          readonly field: string;
          readonly operator:
            | "is"
            | "is-not"
            | "in"
            | "not-in"
            | "starts"
            | "above"
            | "below"
            | "missing"
            | "present";
          readonly values: readonly string[];
        }[];
        readonly actions: readonly (
          | { readonly kind: "stop" | "warn"; readonly message: string }
          | { readonly kind: "set"; readonly field: string; readonly value: string }
        )[];
        readonly id: number;
        readonly reason: string;
        readonly setBy: string;
        readonly setAt: string;
      }[];
      readonly fields: readonly {
        readonly name: string;
        readonly title: string;
        readonly kind: "text" | "number" | "date" | "list";
        readonly operators: readonly (
          | "is"
          | "is-not"
          | "in"
          | "not-in"
          | "starts"
          | "above"
          | "below"
          | "missing"
          | "present"
        )[];
        readonly canBeSet: boolean;
      }[];
    };
  };
  /** Keeps a rule of the practice's own for visits from its first day on. */
  keepClaimRule: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly name: string;
      readonly from: string;
      readonly to?: string;
      readonly conditions: readonly {
        readonly field: string;
        readonly operator:
          | "is"
          | "is-not"
          | "in"
          | "not-in"
          | "starts"
          | "above"
          | "below"
          | "missing"
          | "present";
        readonly values: readonly string[];
      }[];
      readonly actions: readonly (
        | { readonly kind: "stop" | "warn"; readonly message: string }
        | { readonly kind: "set"; readonly field: string; readonly value: string }
      )[];
      readonly reason: string;
    };
    readonly answer: { readonly name: string };
  };
  /** Which claims of the last half year a rule would hold, warn of or change; stores nothing. */
  tryClaimRule: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly name: string;
      readonly from: string;
      readonly to?: string;
      readonly conditions: readonly {
        readonly field: string;
        readonly operator:
          | "is"
          | "is-not"
          | "in"
          | "not-in"
          | "starts"
          | "above"
          | "below"
          | "missing"
          | "present";
        readonly values: readonly string[];
      }[];
      readonly actions: readonly (
        | { readonly kind: "stop" | "warn"; readonly message: string }
        | { readonly kind: "set"; readonly field: string; readonly value: string }
      )[];
    };
    readonly answer: {
      readonly from: string;
      readonly isPart: boolean;
      readonly claims: number;
      readonly caughtCount: number;
      readonly caught: readonly {
        readonly claimNumber: string;
        readonly outcome: "held" | "failed" | "warned" | "changed" | "as-it-was";
        readonly messages: readonly string[];
        readonly changes: readonly {
          readonly field: string;
          readonly before: string;
          readonly after: string;
        }[];
      }[];
    };
  };
  /** Switches a rule off after a day, today's where none is named. */
  endClaimRule: {
    readonly params: { readonly ruleId: number };
    readonly query: Record<never, never>;
    readonly body: { readonly lastDay?: string };
    readonly answer: { readonly lastDay: string };
  };
  /** What the practice charges on a day, and every day from which fees were kept. */
  listFees: {
    readonly params: Record<never, never>;
    readonly query: { readonly on?: string };
    readonly body: undefined;
    readonly answer: {
      readonly on: string;
      readonly fees: readonly {
        readonly code: string;
        readonly modifier?: string;
        readonly amount: number;
        readonly from: string;
      }[];
      readonly versions: readonly {
        readonly from: string;
        readonly fees: number;
        readonly isUsed: boolean;
        readonly keptBy?: string;
        readonly keptAt?: string;
      }[];
      readonly lastCharged?: string;
    };
  };
  /** Keeps fees from a day on; what claims were charged by is never changed. */
  keepFees: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly from: string;
      readonly fees: readonly {
        readonly code: string;
        readonly modifier?: string;
        readonly amount: number;
      }[];
    };
    readonly answer: { readonly from: string };
  };
  /** What the practice charges on a day as CSV, in the form that is read back, or as a workbook. */
  downloadFees: {
    readonly params: Record<never, never>;
    readonly query: { readonly on?: string; readonly format?: "xlsx" | "csv" };
    readonly body: undefined;
    readonly answer: Blob;
  };
  /** Reads a fee schedule as CSV: its fees, or every fault with row and column; stores nothing. */
  readFeeFile: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly name: string; readonly text: string };
    readonly answer: {
      readonly fees: readonly {
        readonly code: string;
        readonly modifier?: string;
        readonly amount: number;
      }[];
      readonly faults: readonly {
        readonly place: string;
        readonly message: string;
        readonly remedy: string;
      }[];
    };
  };
  /** Every fee as a share of Medicare's for an office in a ZIP code; stores nothing. */
  proposeFees: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly percent: string; readonly zip: string; readonly on: string };
    readonly answer: {
      readonly fees: readonly {
        readonly code: string;
        readonly modifier?: string;
        readonly amount: number;
        readonly why: import("../ui/why.tsx").WhyFacts;
      }[];
      readonly unpriced: readonly string[];
    };
  };
  /** What fees would have charged for last month's services, and what nobody charges for; stores nothing. */
  tryFees: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly from: string;
      readonly fees: readonly {
        readonly code: string;
        readonly modifier?: string;
        readonly amount: number;
      }[];
    };
    readonly answer: {
      readonly from: string;
      readonly isPart: boolean;
      readonly services: number;
      readonly before: number;
      readonly after: number;
      readonly changed: readonly {
        readonly code: string;
        readonly services: number;
        readonly before: number;
        readonly after: number;
      }[];
      readonly uncharged: readonly { readonly code: string; readonly services: number }[];
    };
  };
  /** What a patient paid, promised and is to get back. */
  openPatientMoney: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly credit: number;
      readonly payments: readonly {
        readonly paymentId: string;
        readonly receiptNumber: string;
        readonly amount: number;
        readonly receivedOn: string;
        readonly method: string;
        readonly purpose: string;
        readonly returnedOn?: string;
      }[];
      readonly plans: readonly {
        readonly planId: string;
        readonly agreedOn: string;
        readonly balance: number;
        readonly paid: number;
        readonly state: "on-time" | "behind" | "broken" | "complete";
        readonly overdue: number;
        readonly remaining: number;
        readonly next?: { readonly dueOn: string; readonly amount: number };
        readonly ended?: { readonly on: string; readonly reason: string };
      }[];
      readonly refunds: readonly {
        readonly refundId: string;
        readonly amount: number;
        readonly reason: string;
        readonly askedBy: string;
        readonly askedOn: string;
        readonly approvedBy?: string;
        readonly approvedOn?: string;
        readonly paidOn?: string;
      }[];
    };
  };
  /** Agrees with a patient to pay what they owe in monthly parts. */
  agreePlan: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly months: number; readonly firstDueOn: string };
    readonly answer: {
      readonly installments: readonly { readonly dueOn: string; readonly amount: number }[];
    };
  };
  /** Ends a payment plan before it is paid up. */
  cancelPlan: {
    readonly params: { readonly planId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly endedOn: string };
  };
  /** Asks that a patient's own money goes back; another person approves it. */
  askRefund: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly amount: number; readonly reason: string };
    readonly answer: { readonly refundId: string };
  };
  /** Approves a refund that somebody else asked for. */
  approveRefund: {
    readonly params: { readonly refundId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly approvedOn: string };
  };
  /** Says that an approved refund has left the bank. */
  payRefund: {
    readonly params: { readonly refundId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly paidOn: string };
  };
  /** What planned services are expected to cost, without keeping it. */
  tryEstimate: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly providerId: string;
      readonly primaryService: string;
      readonly scheduledOn?: string;
      readonly diagnoses: readonly string[];
      readonly services: readonly {
        readonly code: string;
        readonly modifiers: readonly string[];
        readonly units: number;
      }[];
      readonly separately: readonly string[];
    };
    readonly answer: {
      readonly kind: "self-pay" | "insured";
      readonly primaryService: string;
      readonly scheduledOn?: string;
      readonly providerName: string;
      readonly lines: readonly {
        readonly code: string;
        readonly units: number;
        readonly description: string;
        readonly charge: number;
        readonly planPays: number;
        readonly patientPays: number;
        readonly chargeWhy: import("../ui/why.tsx").WhyFacts;
        readonly shareWhy: import("../ui/why.tsx").WhyFacts;
      }[];
      readonly charged: number;
      readonly planPays: number;
      readonly patientPays: number;
      readonly payerName?: string;
      readonly gaps: readonly string[];
      readonly dueOn: string;
    };
  };
  /** Gives an estimate to a patient and keeps it. */
  giveEstimate: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly providerId: string;
      readonly primaryService: string;
      readonly scheduledOn?: string;
      readonly diagnoses: readonly string[];
      readonly services: readonly {
        readonly code: string;
        readonly modifiers: readonly string[];
        readonly units: number;
      }[];
      readonly separately: readonly string[];
    };
    readonly answer: { readonly estimateId: string };
  };
  /** The estimates that a patient was given, the newest first. */
  listEstimates: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly estimates: readonly {
        readonly estimateId: string;
        readonly madeOn: string;
        readonly primaryService: string;
        readonly scheduledOn?: string;
        readonly kind: "self-pay" | "insured";
        readonly charged: number;
        readonly patientPays: number;
      }[];
    };
  };
  /** An estimate as it was given. */
  printEstimate: {
    readonly params: { readonly estimateId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: Blob;
  };
  /** Patients by the beginning of a name, a birth date or an account number. */
  findPatients: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly text: string };
    readonly answer: {
      readonly patients: readonly {
        readonly patientId: string;
        readonly name: string;
        readonly accountNumber: string;
        readonly birthDate: string;
        readonly sex: string;
        readonly visits: number;
        readonly lastVisit?: string;
        readonly planOwes: number;
        readonly patientOwes: number;
      }[];
    };
  };
  /** One patient's account: coverage, visits, every movement with its why, statements. */
  openAccount: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly patientId: string;
      readonly name: string;
      readonly accountNumber: string;
      readonly birthDate: string;
      readonly sex: string;
      readonly phone?: string;
      readonly address: {
        readonly line1: string;
        readonly line2?: string;
        readonly city: string;
        readonly state: string;
        readonly zip: string;
      };
      readonly patientOwes: number;
      readonly planOwes: number;
      readonly coverages: readonly {
        readonly payerName: string;
        readonly rank: string;
        readonly memberId: string;
        readonly planName?: string;
        readonly from: string;
        readonly to?: string;
      }[];
      readonly visits: readonly {
        readonly encounterId: string;
        readonly dateOfService: string;
        readonly state: string;
        readonly claims: readonly {
          readonly claimId: string;
          readonly controlNumber: string;
          readonly state:
            | "held"
            | "ready"
            | "sent"
            | "acknowledged"
            | "accepted"
            | "rejected"
            | "paid"
            | "denied"
            | "closed";
          readonly charge: number;
        }[];
        readonly transfers: readonly {
          readonly kind: string;
          readonly from: string;
          readonly to: string;
          readonly amount: number;
          readonly effectiveOn: string;
          readonly line?: string;
          readonly adjustment?: { readonly group: string; readonly reason: string };
          readonly actor: string;
          readonly why: import("../ui/why.tsx").WhyFacts;
        }[];
      }[];
      readonly statements: readonly {
        readonly id: string;
        readonly statementDate: string;
        readonly dueDate: string;
        readonly amountDue: number;
      }[];
    };
  };
  /** A statement as it was sent. */
  printStatement: {
    readonly params: { readonly patientId: string; readonly statementId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: Blob;
  };
  /** Makes and keeps the statement of a visit as it stands now. */
  makeStatement: {
    readonly params: { readonly encounterId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly statementDate: string; readonly dueDate: string; readonly amountDue: number };
  };
  /** Takes money from a patient and puts it on what they owe, the oldest first. */
  takePayment: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly paymentId: string;
      readonly amount: number;
      readonly method: "cash" | "check" | "card";
      readonly purpose: "time-of-service" | "statement";
    };
    readonly answer: { readonly applied: number; readonly credit: number };
  };
  /** Money that somebody else may own: whose, how old, and the clock of the law where it runs. */
  openCredits: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly credits: readonly {
        readonly key: string;
        readonly amount: number;
        readonly owner: "payer" | "patient";
        readonly ownerName: string;
        readonly patientId?: string;
        readonly claimId?: string;
        readonly controlNumber?: string;
        readonly lastMovedOn: string;
        readonly ageDays: number;
        readonly appliesTo: number;
        readonly overpayment?: {
          readonly id: string;
          readonly identifiedOn: string;
          readonly clock: {
            readonly returnBy: string;
            readonly daysLeft: number;
            readonly state: "investigating" | "running" | "overdue";
          };
        };
        readonly unclaimed?: { readonly state: string; readonly dueOn: string };
        readonly refund?: {
          readonly refundId: string;
          readonly amount: number;
          readonly state: "asked" | "approved";
        };
      }[];
    };
  };
  /** Puts a patient's own money on what they owe, the oldest service first. */
  applyCredit: {
    readonly params: { readonly patientId: string };
    readonly query: Record<never, never>;
    readonly body: Record<never, never>;
    readonly answer: { readonly applied: number };
  };
  /** Asks that a credit goes back to whose it is, or to a state as unclaimed; another person approves it. */
  refundCredit: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly key: string; readonly toState?: string; readonly reason: string };
    readonly answer: { readonly refundId: string; readonly amount: number };
  };
  /** Starts the 60 days of 42 CFR 401.305 on a credit. */
  identifyOverpayment: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly key: string };
    readonly answer: { readonly overpaymentId: string };
  };
  /** Begins or ends an investigation of an overpayment, or closes it when the money is back. */
  moveOverpayment: {
    readonly params: { readonly overpaymentId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly step: "investigate" | "conclude" | "close" };
    readonly answer: { readonly on: string };
  };
  /** What payers and their auditors ask for, the nearest day first. */
  openPayerRequests: {
    readonly params: Record<never, never>;
    readonly query: { readonly all?: "yes" };
    readonly body: undefined;
    readonly answer: {
      readonly payers: readonly { readonly id: string; readonly name: string }[];
      readonly requests: readonly {
        readonly requestId: string;
        readonly kind: "records" | "prepayment-audit" | "postpayment-audit" | "overpayment-demand";
        readonly payerName: string;
        readonly reference: string;
        readonly claimIds: readonly string[];
        readonly controlNumbers: readonly string[];
        readonly receivedOn: string;
        readonly dueOn: string;
        readonly daysLeft: number;
        readonly amount: number;
        readonly state: "open" | "answered" | "closed";
        readonly answeredOn?: string;
        readonly outcome?: string;
        readonly recordedBy: string;
      }[];
    };
  };
  /** Keeps a payer's request for records, an audit or a demand, and opens work for it. */
  recordPayerRequest: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly kind: "records" | "prepayment-audit" | "postpayment-audit" | "overpayment-demand";
      readonly payerId: string;
      readonly reference: string;
      readonly controlNumbers: readonly string[];
      readonly receivedOn: string;
      readonly dueOn?: string;
      readonly amount: number;
    };
    readonly answer: { readonly requestId: string; readonly dueOn: string };
  };
  /** Says that what was asked was sent, or that the matter is over. */
  answerPayerRequest: {
    readonly params: { readonly requestId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly state: "answered" | "closed"; readonly outcome: string };
    readonly answer: { readonly on: string };
  };
  /** What the bank received, and what does not fit with what was announced. */
  openBank: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly deposits: readonly {
        readonly depositId: string;
        readonly bankAccount: string;
        readonly amount: number;
        readonly postedOn: string;
        readonly traceNumber?: string;
        readonly matched: boolean;
      }[];
      readonly differences: readonly {
        readonly kind: "amount-differs" | "not-announced" | "not-arrived";
        readonly postedOn?: string;
        readonly trace?: string;
        readonly difference: number;
        readonly message: string;
      }[];
    };
  };
  /** Keys one deposit of the bank and matches it with what was announced. */
  keyDeposit: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly postedOn: string; readonly amount: number; readonly trace?: string };
    readonly answer: {
      readonly taken: number;
      readonly open: number;
      readonly faults: readonly {
        readonly line: number;
        readonly column?: string;
        readonly message: string;
      }[];
    };
  };
  /** Takes a CSV of the bank in and matches it; one faulty cell and nothing of it is taken. */
  takeBankFile: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: Blob;
    readonly answer: {
      readonly taken: number;
      readonly open: number;
      readonly faults: readonly {
        readonly line: number;
        readonly column?: string;
        readonly message: string;
      }[];
    };
  };
  /** The closed days, and what the close of a day would say now. */
  openDays: {
    readonly params: Record<never, never>;
    readonly query: { readonly day: string };
    readonly body: undefined;
    readonly answer: {
      readonly preview?: {
        readonly from?: string;
        readonly day: string;
        readonly totals: readonly {
          readonly kind: string;
          readonly count: number;
          readonly amount: number;
        }[];
        readonly depositSlip: readonly { readonly from: string; readonly amount: number }[];
        readonly depositTotal: number;
        readonly trial: readonly {
          readonly kind: string;
          readonly accounts: number;
          readonly debits: number;
          readonly credits: number;
        }[];
      };
      readonly refused?: string;
      readonly closed: readonly {
        readonly day: string;
        readonly closedBy: string;
        readonly closedAt: string;
        readonly close: {
          readonly from?: string;
          readonly day: string;
          readonly totals: readonly {
            readonly kind: string;
            readonly count: number;
            readonly amount: number;
          }[];
          readonly depositSlip: readonly { readonly from: string; readonly amount: number }[];
          readonly depositTotal: number;
          readonly trial: readonly {
            readonly kind: string;
            readonly accounts: number;
            readonly debits: number;
            readonly credits: number;
          }[];
        };
      }[];
    };
  };
  /** Closes a day, and with it every day since the last close; its numbers never change again. */
  closeDay: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly day: string };
    readonly answer: { readonly day: string; readonly depositTotal: number };
  };
  /** The trial balance as of the end of any day. */
  openBooks: {
    readonly params: Record<never, never>;
    readonly query: { readonly day: string };
    readonly body: undefined;
    readonly answer: {
      readonly rows: readonly {
        readonly kind: string;
        readonly accounts: number;
        readonly debits: number;
        readonly credits: number;
      }[];
      readonly debits: number;
      readonly credits: number;
      readonly difference: number;
    };
  };
  /** Debts whose final notice has passed, accounts with agencies, and the files that told them. */
  openCollections: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly review: readonly {
        readonly patientId: string;
        readonly patientName: string;
        readonly accountNumber: string;
        readonly balance: number;
        readonly reason: string;
      }[];
      readonly placements: readonly {
        readonly patientId: string;
        readonly patientName: string;
        readonly accountNumber: string;
        readonly placementId: string;
        readonly agency: string;
        readonly amount: number;
        readonly recovered: number;
        readonly placedOn: string;
        readonly placedBy: string;
        readonly sentIn?: string;
        readonly recalled?: { readonly on: string; readonly reason: string; readonly sentIn?: string };
      }[];
      readonly files: readonly {
        readonly fileId: string;
        readonly agency: string;
        readonly name: string;
        readonly placed: number;
        readonly recalled: number;
        readonly amount: number;
        readonly madeOn: string;
        readonly madeBy: string;
      }[];
    };
  };
  /** Gives up all that a patient owes and places it with an agency. */
  placeWithAgency: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly patientId: string; readonly agency: string; readonly reason: string };
    readonly answer: { readonly placementId: string; readonly amount: number };
  };
  /** Takes an account back from its agency; what is not collected is owed here again. */
  recallPlacement: {
    readonly params: { readonly placementId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly reason: string };
    readonly answer: { readonly amount: number };
  };
  /** Books what an agency collected on an account and what it keeps of it. */
  takeRecovery: {
    readonly params: { readonly placementId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly receivedOn: string;
      readonly collected: number;
      readonly fee: number;
      readonly reference: string;
    };
    readonly answer: { readonly applied: number; readonly credit: number };
  };
  /** Makes the file that tells an agency what it does not know yet: accounts placed and taken back. */
  makeAgencyFile: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly agency: string };
    readonly answer: {
      readonly fileId: string;
      readonly name: string;
      readonly placed: number;
      readonly recalled: number;
    };
  };
  /** A file to an agency, the same bytes each time. */
  downloadAgencyFile: {
    readonly params: { readonly fileId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: Blob;
  };
  /** Reads what an agency sends back and books all of it, or tells every faulty cell and books nothing. */
  bookAgencyRemittance: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: Blob;
    readonly answer: {
      readonly payments: number;
      readonly returns: number;
      readonly collected: number;
      readonly fees: number;
      readonly faults: readonly {
        readonly line: number;
        readonly column?: string;
        readonly message: string;
      }[];
    };
  };
  /** Files of an earlier system that were brought, and what the last run over each found. */
  listOpeningFiles: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly files: readonly {
        readonly fileId: string;
        readonly name: string;
        readonly receivedBy: string;
        readonly receivedAt: string;
        readonly asOf?: string;
        readonly report?: {
          readonly claims: number;
          readonly balances: number;
          readonly known: number;
          readonly openWithPayers: number;
          readonly openWithPatients: number;
          readonly kept: boolean;
          readonly faultCount: number;
          readonly faults: readonly {
            readonly line: number;
            readonly column?: string;
            readonly message: string;
          }[];
        };
      }[];
    };
  };
  /** Brings a CSV of what an earlier system says is open; a job checks it and takes it over. */
  bringOpeningFile: {
    readonly params: Record<never, never>;
    readonly query: { readonly name: string };
    readonly body: Blob;
    readonly answer: { readonly fileId: string };
  };
  /** How the practice deals with what patients owe, and every policy that was ever set. */
  openFinancialPolicy: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly policy: {
        readonly dunning: {
          readonly cycleDays: number;
          readonly minimumBalance: number;
          readonly statements: number;
          readonly finalNoticeDays: number;
        };
        readonly smallBalance: number;
        readonly promptPay?: { readonly days: number; readonly percent: number };
        readonly slidingScale: readonly { readonly upToPercent: number; readonly discountPercent: number }[];
        readonly povertyLine?: { readonly first: number; readonly further: number };
        readonly plans?: { readonly maxMonths: number; readonly minimumInstallment: number };
        readonly dormancyYears: Readonly<Record<string, number>>;
      };
      readonly version: number;
      readonly history: readonly {
        readonly effectiveFrom: string;
        readonly policy: {
          readonly dunning: {
            readonly cycleDays: number;
            readonly minimumBalance: number;
            readonly statements: number;
            readonly finalNoticeDays: number;
          };
          readonly smallBalance: number;
          readonly promptPay?: { readonly days: number; readonly percent: number };
          readonly slidingScale: readonly {
            readonly upToPercent: number;
            readonly discountPercent: number;
          }[];
          readonly povertyLine?: { readonly first: number; readonly further: number };
          readonly plans?: { readonly maxMonths: number; readonly minimumInstallment: number };
          readonly dormancyYears: Readonly<Record<string, number>>;
        };
        readonly reason: string;
        readonly setBy: string;
        readonly setAt: string;
      }[];
    };
  };
  /** Sets how the practice deals with what patients owe from a day on. */
  setFinancialPolicy: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly policy: {
        readonly dunning: {
          readonly cycleDays: number;
          readonly minimumBalance: number;
          readonly statements: number;
          readonly finalNoticeDays: number;
        };
        readonly smallBalance: number;
        readonly promptPay?: { readonly days: number; readonly percent: number };
        readonly slidingScale: readonly { readonly upToPercent: number; readonly discountPercent: number }[];
        readonly povertyLine?: { readonly first: number; readonly further: number };
        readonly plans?: { readonly maxMonths: number; readonly minimumInstallment: number };
        readonly dormancyYears: Readonly<Record<string, number>>;
      };
      readonly effectiveFrom: string;
      readonly reason: string;
      readonly version: number;
    };
    readonly answer: { readonly version: number };
  };
  /** Whom a policy would touch if it held tonight, beside today's; nothing is kept. */
  tryFinancialPolicy: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly dunning: {
        readonly cycleDays: number;
        readonly minimumBalance: number;
        readonly statements: number;
        readonly finalNoticeDays: number;
      };
      readonly smallBalance: number;
      readonly promptPay?: { readonly days: number; readonly percent: number };
      readonly slidingScale: readonly { readonly upToPercent: number; readonly discountPercent: number }[];
      readonly povertyLine?: { readonly first: number; readonly further: number };
      readonly plans?: { readonly maxMonths: number; readonly minimumInstallment: number };
      readonly dormancyYears: Readonly<Record<string, number>>;
    };
    readonly answer: {
      readonly counts: readonly {
        readonly step: "statement" | "final-notice" | "agency-review" | "write-off" | "wait";
        readonly before: number;
        readonly beforeAmount: number;
        readonly after: number;
        readonly afterAmount: number;
      }[];
      readonly changed: readonly {
        readonly patientId: string;
        readonly patientName: string;
        readonly accountNumber: string;
        readonly balance: number;
        readonly before: "statement" | "final-notice" | "agency-review" | "write-off" | "wait";
        readonly after: "statement" | "final-notice" | "agency-review" | "write-off" | "wait";
      }[];
      readonly changedCount: number;
    };
  };
  /** What is to be done about denials and other answers, the nearest deadline first. */
  listWork: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly total: number;
      readonly entries: readonly {
        readonly id: number;
        readonly kind: string;
        readonly claimId?: string;
        readonly amount: number;
        readonly denial?: string;
        readonly action: string;
        readonly ownerRole: string;
        readonly dueOn: string;
        readonly assignee?: string;
        readonly why: import("../ui/why.tsx").WhyFacts;
      }[];
    };
  };
  /** Takes, gives, puts off or finishes pieces of work, all or none. */
  changeWork: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly ids: readonly number[];
      readonly change:
        | { readonly kind: "take" }
        | { readonly kind: "assign"; readonly to: string }
        | { readonly kind: "snooze"; readonly until: string }
        | { readonly kind: "finish"; readonly outcome: string };
    };
    readonly answer: { readonly changed: number };
  };
  /** What people wrote down about a piece of work. */
  listWorkNotes: {
    readonly params: { readonly workId: number };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly notes: readonly { readonly writtenBy: string; readonly text: string }[] };
  };
  /** Writes a note to a piece of work; it is sealed. */
  noteWork: {
    readonly params: { readonly workId: number };
    readonly query: Record<never, never>;
    readonly body: { readonly text: string };
    readonly answer: { readonly notes: readonly { readonly writtenBy: string; readonly text: string }[] };
  };
  /** An appeal as one PDF: the letter, the claim, this patient's part of the remittance and the note. */
  writeAppeal: {
    readonly params: { readonly claimId: string };
    readonly query: Record<never, never>;
    readonly body: { readonly level: "first" | "second"; readonly grounds: readonly string[] };
    readonly answer: Blob;
  };
  /** The key figures of a period with formula, numerator and denominator. */
  reportFigures: {
    readonly params: Record<never, never>;
    readonly query: { readonly from: string; readonly to: string };
    readonly body: undefined;
    readonly answer: {
      readonly figures: readonly {
        readonly id: string;
        readonly title: string;
        readonly formula: string;
        readonly numerator: number;
        readonly denominator: number;
        readonly value?: number;
        readonly unit: "percent" | "days" | "cents" | "count";
        readonly measure: "cents" | "count";
        readonly benchmark?: string;
      }[];
    };
  };
  /** The reports there are. */
  listReports: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly reports: readonly { readonly name: string; readonly title: string }[] };
  };
  /** One report: how it counts, its columns and rows. */
  openReport: {
    readonly params: { readonly name: string };
    readonly query: {
      readonly from: string;
      readonly to: string;
      readonly rowsBy?: "payer" | "provider";
      readonly ageFrom?: "service" | "submission" | "responsibility";
    };
    readonly body: undefined;
    readonly answer: {
      readonly name: string;
      readonly title: string;
      readonly formula: string;
      readonly asks: readonly ("from" | "rowsBy" | "ageFrom")[];
      readonly columns: readonly {
        readonly heading: string;
        readonly kind: "text" | "date" | "cents" | "count" | "decimal" | "share";
        readonly opens?: string;
        readonly drawn?: boolean;
      }[];
      readonly chart?: "columns" | "rows";
      readonly rows: readonly {
        readonly key: string;
        readonly values: readonly (string | number | null)[];
      }[];
    };
  };
  /** What one figure of a report has counted. */
  openReportEntries: {
    readonly params: { readonly name: string };
    readonly query: {
      readonly from: string;
      readonly to: string;
      readonly rowsBy?: "payer" | "provider";
      readonly ageFrom?: "service" | "submission" | "responsibility";
      readonly key: string;
    };
    readonly body: undefined;
    readonly answer: {
      readonly total: number;
      readonly sum: number;
      readonly entries: readonly {
        readonly record?: {
          readonly kind: "claim" | "visit" | "patient" | "payment";
          readonly id: string;
          readonly number: string;
          readonly name: string;
        };
        readonly day?: string;
        readonly amount?: number;
        readonly words: string;
        readonly why?: import("../ui/why.tsx").WhyFacts;
      }[];
    };
  };
  /** A report as a workbook, with how it is counted on a second sheet, or as CSV. */
  downloadReport: {
    readonly params: { readonly name: string };
    readonly query: {
      readonly from: string;
      readonly to: string;
      readonly rowsBy?: "payer" | "provider";
      readonly ageFrom?: "service" | "submission" | "responsibility";
      readonly format: "xlsx" | "csv";
    };
    readonly body: undefined;
    readonly answer: Blob;
  };
  /** What an X12 file is, what is wrong with it, what it says and how it is answered; nothing is kept. */
  checkFile: {
    readonly params: Record<never, never>;
    readonly query: { readonly from?: number };
    readonly body: Blob;
    readonly answer: {
      readonly sets: readonly {
        readonly transaction: string;
        readonly controlNumber: string;
        readonly guide?: string;
        readonly segments: number;
        readonly ok: boolean;
      }[];
      readonly setCount: number;
      readonly errors: number;
      readonly warnings: number;
      readonly issues: readonly {
        readonly severity: "error" | "warning";
        readonly code: string;
        readonly message: string;
        readonly snip: number;
        readonly set?: number;
        readonly segment?: string;
        readonly ordinal?: number;
        readonly loop?: string;
        readonly element?: string;
        readonly at?: number;
      }[];
      readonly segmentCount: number;
      readonly segments: readonly {
        readonly index: number;
        readonly text: string;
        readonly meaning: string;
      }[];
      readonly acknowledgment: { readonly text: string };
    };
  };
  /** Edits the claims of an 837 and prices them by Medicare; nothing is kept. */
  examineClaims: {
    readonly params: Record<never, never>;
    readonly query: {
      readonly payer?: "commercial" | "medicare" | "medicaid" | "workers-compensation" | "auto";
    };
    readonly body: Blob;
    readonly answer: {
      readonly total: number;
      readonly stopped: number;
      readonly claims: readonly {
        readonly controlNumber: string;
        readonly patientName: string;
        readonly kind: "professional" | "institutional";
        readonly charge: number;
        readonly stops: boolean;
        readonly findings: readonly {
          readonly code: string;
          readonly severity: "stop" | "warn" | "inform";
          readonly place: { readonly entity: string; readonly ordinal?: number; readonly field?: string };
          readonly message: string;
          readonly remedy: string;
          readonly source: string;
          readonly release?: string;
          readonly override?: { readonly statement: string };
        }[];
        readonly price:
          | {
              readonly outcome: "priced";
              readonly allowed: number;
              readonly lines: readonly {
                readonly lineNumber: number;
                readonly allowed: number;
                readonly why: import("../ui/why.tsx").WhyFacts;
              }[];
            }
          | {
              readonly outcome: "not-priced";
              readonly problem: { readonly message: string; readonly remedy: string };
            };
      }[];
    };
  };
  /** What old 837s and 835s tell, of one file or a zip of many; nothing is kept. */
  analyzeFiles: {
    readonly params: Record<never, never>;
    readonly query: { readonly name: string };
    readonly body: Blob;
    readonly answer: {
      readonly sheets: readonly {
        readonly name: string;
        readonly note: string;
        readonly behind?: string;
        readonly columns: readonly {
          readonly heading: string;
          readonly kind: "text" | "date" | "cents" | "count" | "decimal" | "share";
        }[];
        readonly rows: readonly (readonly (string | number | null)[])[];
      }[];
    };
  };
  /** The same as a workbook, or one finding as CSV. */
  downloadAnalysis: {
    readonly params: Record<never, never>;
    readonly query: { readonly name: string; readonly sheet?: string };
    readonly body: Blob;
    readonly answer: Blob;
  };
  /** Send claims, as a job. */
  startJobSendClaims: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly claimIds: readonly string[] };
    readonly answer: { readonly jobId: string };
  };
  /** Take in answers and post payments, as a job. */
  startJobApplyAnswers: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: Record<never, never>;
    readonly answer: { readonly jobId: string };
  };
  /** Make the bills that are due, as a job. */
  startJobRunStatements: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly language?: "en" | "es" };
    readonly answer: { readonly jobId: string };
  };
  /** Install code sets, as a job. */
  startJobInstallCodes: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly releases: readonly string[]; readonly acceptedLicences: readonly string[] };
    readonly answer: { readonly jobId: string };
  };
  /** The work of the night, as a job. */
  startJobNightly: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: Record<never, never>;
    readonly answer: { readonly jobId: string };
  };
  /** Take over what an earlier system says is open, as a job. */
  startJobTakeOverOpenings: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly fileId: string;
      readonly asOf: string;
      readonly mode: "check" | "all" | "what-holds";
    };
    readonly answer: { readonly jobId: string };
  };
  /** The long work of the practice, the newest first. */
  listJobs: {
    readonly params: Record<never, never>;
    readonly query: { readonly state?: "waiting" | "running" | "done" | "failed" };
    readonly body: undefined;
    readonly answer: {
      readonly jobs: readonly {
        readonly id: string;
        readonly name: string;
        readonly title: string;
        readonly state: "waiting" | "running" | "done" | "failed";
        readonly askedBy: string;
        readonly askedAt: string;
        readonly attempts: number;
        readonly done: number;
        readonly total?: number;
        readonly startedAt?: string;
        readonly endedAt?: string;
        readonly outcome?: string;
        readonly problem?: string;
        readonly remedy?: string;
      }[];
    };
  };
  /** One job: how far it is, what came of it, or why it failed. */
  openJob: {
    readonly params: { readonly jobId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly id: string;
      readonly name: string;
      readonly title: string;
      readonly state: "waiting" | "running" | "done" | "failed";
      readonly askedBy: string;
      readonly askedAt: string;
      readonly attempts: number;
      readonly done: number;
      readonly total?: number;
      readonly startedAt?: string;
      readonly endedAt?: string;
      readonly outcome?: string;
      readonly problem?: string;
      readonly remedy?: string;
    };
  };
  /** How far a job is, as server-sent events, until it has ended. */
  followJob: {
    readonly params: { readonly jobId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly id: string;
      readonly name: string;
      readonly title: string;
      readonly state: "waiting" | "running" | "done" | "failed";
      readonly askedBy: string;
      readonly askedAt: string;
      readonly attempts: number;
      readonly done: number;
      readonly total?: number;
      readonly startedAt?: string;
      readonly endedAt?: string;
      readonly outcome?: string;
      readonly problem?: string;
      readonly remedy?: string;
    };
  };
  /** Tries a failed job again; asks for the permission of its kind. */
  retryJob: {
    readonly params: { readonly jobId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: { readonly jobId: string };
  };
  /** Who asked for which record when, the newest first. */
  listAccess: {
    readonly params: Record<never, never>;
    readonly query: {
      readonly actor?: string;
      readonly patientId?: string;
      readonly route?: string;
      readonly kind?: "access.read" | "access.write";
      readonly from?: string;
      readonly to?: string;
      readonly before?: number;
    };
    readonly body: undefined;
    readonly answer: {
      readonly entries: readonly {
        readonly id: number;
        readonly at: string;
        readonly actor: string;
        readonly actorName: string;
        readonly kind: "access.read" | "access.write";
        readonly route: string;
        readonly outcome: string;
        readonly record?: {
          readonly kind: "patient" | "visit" | "claim";
          readonly id: string;
          readonly patientId: string;
          readonly patientName: string;
          readonly number: string;
        };
      }[];
      readonly next?: number;
      readonly people: readonly { readonly id: string; readonly name: string }[];
    };
  };
  /** The audit as a workbook or CSV, the newest twenty thousand that fit. */
  downloadAccess: {
    readonly params: Record<never, never>;
    readonly query: {
      readonly actor?: string;
      readonly patientId?: string;
      readonly route?: string;
      readonly kind?: "access.read" | "access.write";
      readonly from?: string;
      readonly to?: string;
      readonly before?: number;
      readonly format: "xlsx" | "csv";
    };
    readonly body: undefined;
    readonly answer: Blob;
  };
  /** Sign-ins, refusals, roles and keys, the newest first. */
  listPeopleEvents: {
    readonly params: Record<never, never>;
    readonly query: { readonly person?: string };
    readonly body: undefined;
    readonly answer: {
      readonly events: readonly {
        readonly id: number;
        readonly at: string;
        readonly kind: string;
        readonly actorName: string;
        readonly personName: string;
        readonly detail?: string;
      }[];
    };
  };
  /** Recomputes every seal over the practice's events. */
  proveAudit: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly sealedEvents: number;
      readonly unsealedEvents: number;
      readonly brokenSeal?: number;
    };
  };
  /** The cases for learners, with how the one who asks did. */
  listPracticeCases: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly cases: readonly {
        readonly id: string;
        readonly title: string;
        readonly specialty: string;
        readonly difficulty: number;
        readonly attempts: number;
        readonly best?: number;
        readonly latest?: number;
      }[];
    };
  };
  /** One case for learners, without its key. */
  openPracticeCase: {
    readonly params: { readonly caseId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly id: string;
      readonly title: string;
      readonly specialty: string;
      readonly difficulty: number;
      readonly ageYears: number;
      readonly sex: string;
      readonly patientStatus: "new" | "established";
      readonly note: string;
      readonly dateOfService: string;
      readonly attempts: readonly { readonly points: number; readonly submittedAt: string }[];
    };
  };
  /** Grades an answer code by code and keeps it as an attempt. */
  gradePracticeCase: {
    readonly params: { readonly caseId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly diagnoses: readonly string[];
      readonly services: readonly string[];
      readonly seconds?: number;
    };
    readonly answer: {
      readonly points: number;
      readonly remarks: readonly {
        readonly kind: "diagnosis" | "service";
        readonly outcome:
          | "right"
          | "wrong-side"
          | "right-category"
          | "wrong-level"
          | "modifier"
          | "missed"
          | "over-coded"
          | "harmful"
          | "sequence";
        readonly code: string;
        readonly given?: string;
        readonly credit: number;
        readonly explanation: string;
        readonly citation?: string;
      }[];
      readonly readNext: string;
      readonly evaluation?: {
        readonly code: string;
        readonly level: "straightforward" | "low" | "moderate" | "high";
        readonly basis: "mdm" | "time" | "preventive";
        readonly problems: {
          readonly level: "straightforward" | "low" | "moderate" | "high";
          readonly items: readonly {
            readonly kind: string;
            readonly label: string;
            readonly evidence: { readonly start: number; readonly end: number };
          }[];
          readonly why: import("../ui/why.tsx").WhyFacts;
        };
        readonly data: {
          readonly level: "straightforward" | "low" | "moderate" | "high";
          readonly items: readonly {
            readonly kind: string;
            readonly label: string;
            readonly evidence: { readonly start: number; readonly end: number };
          }[];
          readonly why: import("../ui/why.tsx").WhyFacts;
        };
        readonly risk: {
          readonly level: "straightforward" | "low" | "moderate" | "high";
          readonly items: readonly {
            readonly kind: string;
            readonly label: string;
            readonly evidence: { readonly start: number; readonly end: number };
          }[];
          readonly why: import("../ui/why.tsx").WhyFacts;
        };
        readonly time?: {
          readonly minutes: number;
          readonly evidence: { readonly start: number; readonly end: number };
        };
        readonly why: import("../ui/why.tsx").WhyFacts;
        readonly prompts: readonly {
          readonly kind: string;
          readonly question: string;
          readonly choices: readonly { readonly code?: string; readonly title: string }[];
        }[];
      };
    };
  };
  /** How the learners did, by case and by kind of mistake; their latest answers count. */
  reviewClass: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly learners: readonly {
        readonly learner: string;
        readonly name: string;
        readonly cases: number;
        readonly attempts: number;
        readonly points: number;
        readonly mistakes: Readonly<Record<string, number>>;
      }[];
      readonly cases: readonly {
        readonly caseId: string;
        readonly title: string;
        readonly points: number;
        readonly takenBy: number;
        readonly readNext: string;
      }[];
      readonly results: readonly {
        readonly learner: string;
        readonly caseId: string;
        readonly points: number;
        readonly mistakes: readonly string[];
      }[];
    };
  };
  /** By what the one who asks gets in, and what they may do here. */
  openOwnAccount: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly id: string;
      readonly login: string;
      readonly name: string;
      readonly state: "active" | "disabled";
      readonly hasPassword: boolean;
      readonly hasDevice: boolean;
      readonly isLocked: boolean;
      readonly sessions: readonly {
        readonly ref: string;
        readonly startedAt: string;
        readonly lastSeenAt: string;
      }[];
      readonly keys: readonly {
        readonly ref: string;
        readonly name: string;
        readonly scopes: readonly string[];
        readonly createdAt: string;
        readonly expiresAt: string;
      }[];
      readonly permissions: readonly string[];
    };
  };
  /** Ends a session or a key of one's own. */
  changeOwnAccount: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: { readonly kind: "end-session" | "end-key"; readonly ref: string };
    readonly answer: { readonly ended: string };
  };
  /** A key for a program that acts in one's own name, within the scopes named; shown once. */
  makeKey: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly name: string;
      readonly scopes: readonly (
        | "see-home"
        | "read-patients"
        | "register-patients"
        | "take-payments"
        | "read-codes"
        | "code-visits"
        | "read-visits"
        | "read-claims"
        | "send-claims"
        | "read-money"
        | "read-reports"
        | "check-files"
        | "post-money"
        | "approve-refunds"
        | "manage-contracts"
        | "read-audit"
        | "manage-people"
        | "manage-codes"
        | "manage-practice"
        | "answer-queries"
        | "practise"
        | "teach"
      )[];
      readonly days: number;
    };
    readonly answer: { readonly key: string };
  };
  /** Who holds a role at the practice, and the roles that there are. */
  listPeople: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly people: readonly {
        readonly id: string;
        readonly login: string;
        readonly name: string;
        readonly state: "active" | "disabled";
        readonly roles: readonly string[];
        readonly hasPassword: boolean;
        readonly hasDevice: boolean;
        readonly lastSeenAt?: string;
      }[];
      readonly roles: readonly (
        | "front-desk"
        | "coder"
        | "biller"
        | "poster"
        | "refund-approver"
        | "manager"
        | "auditor"
        | "provider"
        | "learner"
        | "teacher"
        | "admin"
      )[];
    };
  };
  /** Lets somebody sign in, with their roles at the practice; answers with a first password, once. */
  addPerson: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: {
      readonly login: string;
      readonly name: string;
      readonly roles: readonly (
        | "front-desk"
        | "coder"
        | "biller"
        | "poster"
        | "refund-approver"
        | "manager"
        | "auditor"
        | "provider"
        | "learner"
        | "teacher"
        | "admin"
      )[];
    };
    readonly answer: { readonly id: string; readonly firstPassword: string };
  };
  /** By what somebody gets in: password, device, sessions, keys of programs. */
  openPerson: {
    readonly params: { readonly userId: string };
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly id: string;
      readonly login: string;
      readonly name: string;
      readonly state: "active" | "disabled";
      readonly hasPassword: boolean;
      readonly hasDevice: boolean;
      readonly isLocked: boolean;
      readonly sessions: readonly {
        readonly ref: string;
        readonly startedAt: string;
        readonly lastSeenAt: string;
      }[];
      readonly keys: readonly {
        readonly ref: string;
        readonly name: string;
        readonly scopes: readonly string[];
        readonly createdAt: string;
        readonly expiresAt: string;
      }[];
    };
  };
  /** Closes or opens a login, gives a new first password, takes a device, ends sessions or a key. */
  changePerson: {
    readonly params: { readonly userId: string };
    readonly query: Record<never, never>;
    readonly body:
      | { readonly kind: "disable" | "enable" | "reset-password" | "remove-device" | "end-sessions" }
      | { readonly kind: "end-session" | "end-key"; readonly ref: string };
    readonly answer: { readonly firstPassword?: string };
  };
  /** Gives somebody a role at the practice or takes it; it counts from their next request on. */
  setRole: {
    readonly params: { readonly userId: string };
    readonly query: Record<never, never>;
    readonly body: {
      readonly role:
        | "front-desk"
        | "coder"
        | "biller"
        | "poster"
        | "refund-approver"
        | "manager"
        | "auditor"
        | "provider"
        | "learner"
        | "teacher"
        | "admin";
      readonly held: boolean;
    };
    readonly answer: {
      readonly role:
        | "front-desk"
        | "coder"
        | "biller"
        | "poster"
        | "refund-approver"
        | "manager"
        | "auditor"
        | "provider"
        | "learner"
        | "teacher"
        | "admin";
      readonly held: boolean;
    };
  };
  /** What is to be done at all practices of the person, the nearest deadline first. */
  listWorkOfPractices: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly total: number;
      readonly practices: readonly { readonly id: string; readonly name: string; readonly count: number }[];
      readonly rows: readonly {
        readonly id: number;
        readonly kind: string;
        readonly denial?: string;
        readonly action: string;
        readonly dueOn: string;
        readonly amount: number;
        readonly ownerRole: string;
        readonly assignee?: string;
        readonly claimId?: string;
        readonly controlNumber?: string;
        readonly practiceId: string;
      }[];
    };
  };
  /** Claims held or rejected at all practices of the person, the oldest first. */
  listStoppedClaimsOfPractices: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly total: number;
      readonly practices: readonly { readonly id: string; readonly name: string; readonly count: number }[];
      readonly rows: readonly {
        readonly claimId: string;
        readonly controlNumber: string;
        readonly state:
          | "held"
          | "ready"
          | "sent"
          | "acknowledged"
          | "accepted"
          | "rejected"
          | "paid"
          | "denied"
          | "closed";
        readonly payerName: string;
        readonly dateOfService: string;
        readonly charge: number;
        readonly assignee?: string;
        readonly since: string;
        readonly practiceId: string;
      }[];
    };
  };
  /** Visits that wait for a coder at all practices of the person, held ones last. */
  listCodingOfPractices: {
    readonly params: Record<never, never>;
    readonly query: Record<never, never>;
    readonly body: undefined;
    readonly answer: {
      readonly total: number;
      readonly practices: readonly { readonly id: string; readonly name: string; readonly count: number }[];
      readonly rows: readonly {
        readonly encounterId: string;
        readonly dateOfService: string;
        readonly state: string;
        readonly providerName: string;
        readonly practiceId: string;
      }[];
    };
  };
}

export const OPERATIONS: {
  readonly [Id in keyof Operations]: { readonly method: string; readonly path: string };
} = {
  openToday: { method: "GET", path: "/api/practices/{practiceId}/today" },
  listCodingQueue: { method: "GET", path: "/api/practices/{practiceId}/coding/queue" },
  openVisitToCode: { method: "GET", path: "/api/practices/{practiceId}/coding/visits/{encounterId}" },
  checkCodingDraft: { method: "POST", path: "/api/practices/{practiceId}/coding/visits/{encounterId}/check" },
  signCodes: { method: "POST", path: "/api/practices/{practiceId}/coding/visits/{encounterId}/sign" },
  changeEvaluation: {
    method: "POST",
    path: "/api/practices/{practiceId}/coding/visits/{encounterId}/evaluation",
  },
  listVisitQueries: {
    method: "GET",
    path: "/api/practices/{practiceId}/coding/visits/{encounterId}/queries",
  },
  askProvider: { method: "POST", path: "/api/practices/{practiceId}/coding/visits/{encounterId}/queries" },
  withdrawQuery: { method: "POST", path: "/api/practices/{practiceId}/coding/queries/{queryId}/withdraw" },
  listQueriesToAnswer: { method: "GET", path: "/api/practices/{practiceId}/queries" },
  answerQuery: { method: "POST", path: "/api/practices/{practiceId}/queries/{queryId}/answer" },
  linkProvider: { method: "POST", path: "/api/practices/{practiceId}/people/{personId}/provider" },
  listProviderLinks: { method: "GET", path: "/api/practices/{practiceId}/people/{personId}/provider" },
  searchIndex: { method: "GET", path: "/api/practices/{practiceId}/codes/index" },
  searchCodes: { method: "GET", path: "/api/practices/{practiceId}/codes/{set}" },
  openCode: { method: "GET", path: "/api/practices/{practiceId}/codes/{set}/{code}" },
  listReleases: { method: "GET", path: "/api/practices/{practiceId}/code-releases" },
  listClaims: { method: "GET", path: "/api/practices/{practiceId}/claims" },
  openClaim: { method: "GET", path: "/api/practices/{practiceId}/claims/{claimId}" },
  explainClaimFile: { method: "GET", path: "/api/practices/{practiceId}/claims/{claimId}/837" },
  printClaim: { method: "GET", path: "/api/practices/{practiceId}/claims/{claimId}/cms1500" },
  forecastClaim: { method: "GET", path: "/api/practices/{practiceId}/claims/{claimId}/forecast" },
  amendClaim: { method: "POST", path: "/api/practices/{practiceId}/claims/{claimId}/amend" },
  changeClaims: { method: "POST", path: "/api/practices/{practiceId}/claims/change" },
  listColleagues: { method: "GET", path: "/api/practices/{practiceId}/claims/colleagues" },
  listClaimViews: { method: "GET", path: "/api/practices/{practiceId}/claims/views" },
  saveClaimView: { method: "POST", path: "/api/practices/{practiceId}/claims/views" },
  removeClaimView: { method: "POST", path: "/api/practices/{practiceId}/claims/views/remove" },
  overrideForCoding: {
    method: "POST",
    path: "/api/practices/{practiceId}/coding/visits/{encounterId}/override",
  },
  overrideForClaim: { method: "POST", path: "/api/practices/{practiceId}/visits/{encounterId}/override" },
  sendClaims: { method: "POST", path: "/api/practices/{practiceId}/claims/send" },
  collectAnswers: { method: "POST", path: "/api/practices/{practiceId}/answers/collect" },
  openVisit: { method: "GET", path: "/api/practices/{practiceId}/visits/{encounterId}" },
  moveVisit: { method: "POST", path: "/api/practices/{practiceId}/visits/{encounterId}/location" },
  openSettings: { method: "GET", path: "/api/practices/{practiceId}/settings" },
  savePractice: { method: "POST", path: "/api/practices/{practiceId}/settings/practice" },
  saveLocation: { method: "POST", path: "/api/practices/{practiceId}/locations" },
  saveProvider: { method: "POST", path: "/api/practices/{practiceId}/providers" },
  saveEnrolment: { method: "POST", path: "/api/practices/{practiceId}/enrolments" },
  watchEnrolments: { method: "GET", path: "/api/practices/{practiceId}/enrolments/watch" },
  listPayments: { method: "GET", path: "/api/practices/{practiceId}/payments" },
  listOpenClaimPayments: { method: "GET", path: "/api/practices/{practiceId}/payments/open" },
  listPayersToKey: { method: "GET", path: "/api/practices/{practiceId}/payments/payers" },
  openPayment: { method: "GET", path: "/api/practices/{practiceId}/payments/{paymentId}" },
  listMatchCandidates: {
    method: "POST",
    path: "/api/practices/{practiceId}/payments/{paymentId}/candidates",
  },
  matchByHand: { method: "POST", path: "/api/practices/{practiceId}/payments/{paymentId}/match" },
  undoPosting: { method: "POST", path: "/api/practices/{practiceId}/payments/{paymentId}/undo" },
  turnProviderAdjustment: {
    method: "POST",
    path: "/api/practices/{practiceId}/payments/{paymentId}/provider-adjustments",
  },
  provePaperRemittance: { method: "POST", path: "/api/practices/{practiceId}/payments/paper/prove" },
  postPaperRemittance: { method: "POST", path: "/api/practices/{practiceId}/payments/paper" },
  receiveAnswer: { method: "POST", path: "/api/practices/{practiceId}/answers" },
  openDay: { method: "GET", path: "/api/practices/{practiceId}/front-desk" },
  planVisit: { method: "POST", path: "/api/practices/{practiceId}/appointments" },
  moveAppointment: { method: "POST", path: "/api/practices/{practiceId}/appointments/{appointmentId}/state" },
  listWaitingVisits: { method: "GET", path: "/api/practices/{practiceId}/waiting-visits" },
  listDeskChoices: { method: "GET", path: "/api/practices/{practiceId}/desk-choices" },
  findDuplicates: { method: "POST", path: "/api/practices/{practiceId}/patients/duplicates" },
  registerPatient: { method: "POST", path: "/api/practices/{practiceId}/patients" },
  openRegistration: { method: "GET", path: "/api/practices/{practiceId}/patients/{patientId}/registration" },
  changePatient: { method: "POST", path: "/api/practices/{practiceId}/patients/{patientId}/registration" },
  tryCoverage: { method: "POST", path: "/api/practices/{practiceId}/patients/{patientId}/coverages/try" },
  saveCoverage: { method: "POST", path: "/api/practices/{practiceId}/patients/{patientId}/coverages" },
  askEligibility: { method: "POST", path: "/api/practices/{practiceId}/coverages/{coverageId}/eligibility" },
  printReceipt: {
    method: "GET",
    path: "/api/practices/{practiceId}/patients/{patientId}/payments/{paymentId}/receipt",
  },
  listPayerContracts: { method: "GET", path: "/api/practices/{practiceId}/payers" },
  tryContract: { method: "POST", path: "/api/practices/{practiceId}/contracts/try" },
  keepContract: { method: "POST", path: "/api/practices/{practiceId}/contracts" },
  openPayer: { method: "GET", path: "/api/practices/{practiceId}/payers/{payerId}" },
  changePayer: { method: "POST", path: "/api/practices/{practiceId}/payers/{payerId}" },
  setPayerPolicy: { method: "POST", path: "/api/practices/{practiceId}/payers/{payerId}/policy" },
  listDispositions: { method: "GET", path: "/api/practices/{practiceId}/dispositions" },
  setDisposition: { method: "POST", path: "/api/practices/{practiceId}/dispositions" },
  tryDisposition: { method: "POST", path: "/api/practices/{practiceId}/dispositions/try" },
  endDisposition: { method: "POST", path: "/api/practices/{practiceId}/dispositions/{ruleId}/end" },
  listClaimRules: { method: "GET", path: "/api/practices/{practiceId}/rules" },
  keepClaimRule: { method: "POST", path: "/api/practices/{practiceId}/rules" },
  tryClaimRule: { method: "POST", path: "/api/practices/{practiceId}/rules/try" },
  endClaimRule: { method: "POST", path: "/api/practices/{practiceId}/rules/{ruleId}/end" },
  listFees: { method: "GET", path: "/api/practices/{practiceId}/fees" },
  keepFees: { method: "POST", path: "/api/practices/{practiceId}/fees" },
  downloadFees: { method: "GET", path: "/api/practices/{practiceId}/fees/file" },
  readFeeFile: { method: "POST", path: "/api/practices/{practiceId}/fees/read" },
  proposeFees: { method: "POST", path: "/api/practices/{practiceId}/fees/propose" },
  tryFees: { method: "POST", path: "/api/practices/{practiceId}/fees/try" },
  openPatientMoney: { method: "GET", path: "/api/practices/{practiceId}/patients/{patientId}/money" },
  agreePlan: { method: "POST", path: "/api/practices/{practiceId}/patients/{patientId}/plans" },
  cancelPlan: { method: "POST", path: "/api/practices/{practiceId}/plans/{planId}/end" },
  askRefund: { method: "POST", path: "/api/practices/{practiceId}/patients/{patientId}/refunds" },
  approveRefund: { method: "POST", path: "/api/practices/{practiceId}/refunds/{refundId}/approval" },
  payRefund: { method: "POST", path: "/api/practices/{practiceId}/refunds/{refundId}/payment" },
  tryEstimate: { method: "POST", path: "/api/practices/{practiceId}/patients/{patientId}/estimates/try" },
  giveEstimate: { method: "POST", path: "/api/practices/{practiceId}/patients/{patientId}/estimates" },
  listEstimates: { method: "GET", path: "/api/practices/{practiceId}/patients/{patientId}/estimates" },
  printEstimate: { method: "GET", path: "/api/practices/{practiceId}/estimates/{estimateId}/paper" },
  findPatients: { method: "POST", path: "/api/practices/{practiceId}/patients/find" },
  openAccount: { method: "GET", path: "/api/practices/{practiceId}/patients/{patientId}" },
  printStatement: {
    method: "GET",
    path: "/api/practices/{practiceId}/patients/{patientId}/statements/{statementId}",
  },
  makeStatement: { method: "POST", path: "/api/practices/{practiceId}/visits/{encounterId}/statement" },
  takePayment: { method: "POST", path: "/api/practices/{practiceId}/patients/{patientId}/payments" },
  openCredits: { method: "GET", path: "/api/practices/{practiceId}/credits" },
  applyCredit: { method: "POST", path: "/api/practices/{practiceId}/patients/{patientId}/credit" },
  refundCredit: { method: "POST", path: "/api/practices/{practiceId}/credits/refund" },
  identifyOverpayment: { method: "POST", path: "/api/practices/{practiceId}/overpayments" },
  moveOverpayment: { method: "POST", path: "/api/practices/{practiceId}/overpayments/{overpaymentId}/steps" },
  openPayerRequests: { method: "GET", path: "/api/practices/{practiceId}/payer-requests" },
  recordPayerRequest: { method: "POST", path: "/api/practices/{practiceId}/payer-requests" },
  answerPayerRequest: {
    method: "POST",
    path: "/api/practices/{practiceId}/payer-requests/{requestId}/answer",
  },
  openBank: { method: "GET", path: "/api/practices/{practiceId}/bank" },
  keyDeposit: { method: "POST", path: "/api/practices/{practiceId}/bank/deposits" },
  takeBankFile: { method: "POST", path: "/api/practices/{practiceId}/bank/files" },
  openDays: { method: "GET", path: "/api/practices/{practiceId}/days" },
  closeDay: { method: "POST", path: "/api/practices/{practiceId}/days" },
  openBooks: { method: "GET", path: "/api/practices/{practiceId}/books" },
  openCollections: { method: "GET", path: "/api/practices/{practiceId}/collections" },
  placeWithAgency: { method: "POST", path: "/api/practices/{practiceId}/collections/placements" },
  recallPlacement: {
    method: "POST",
    path: "/api/practices/{practiceId}/collections/placements/{placementId}/recall",
  },
  takeRecovery: {
    method: "POST",
    path: "/api/practices/{practiceId}/collections/placements/{placementId}/payments",
  },
  makeAgencyFile: { method: "POST", path: "/api/practices/{practiceId}/collections/files" },
  downloadAgencyFile: { method: "GET", path: "/api/practices/{practiceId}/collections/files/{fileId}" },
  bookAgencyRemittance: { method: "POST", path: "/api/practices/{practiceId}/collections/remittances" },
  listOpeningFiles: { method: "GET", path: "/api/practices/{practiceId}/opening-files" },
  bringOpeningFile: { method: "POST", path: "/api/practices/{practiceId}/opening-files" },
  openFinancialPolicy: { method: "GET", path: "/api/practices/{practiceId}/financial-policy" },
  setFinancialPolicy: { method: "POST", path: "/api/practices/{practiceId}/financial-policy" },
  tryFinancialPolicy: { method: "POST", path: "/api/practices/{practiceId}/financial-policy/trial" },
  listWork: { method: "GET", path: "/api/practices/{practiceId}/worklist" },
  changeWork: { method: "POST", path: "/api/practices/{practiceId}/worklist/change" },
  listWorkNotes: { method: "GET", path: "/api/practices/{practiceId}/worklist/{workId}/notes" },
  noteWork: { method: "POST", path: "/api/practices/{practiceId}/worklist/{workId}/notes" },
  writeAppeal: { method: "POST", path: "/api/practices/{practiceId}/claims/{claimId}/appeal" },
  reportFigures: { method: "GET", path: "/api/practices/{practiceId}/figures" },
  listReports: { method: "GET", path: "/api/practices/{practiceId}/reports" },
  openReport: { method: "GET", path: "/api/practices/{practiceId}/reports/{name}" },
  openReportEntries: { method: "GET", path: "/api/practices/{practiceId}/reports/{name}/entries" },
  downloadReport: { method: "GET", path: "/api/practices/{practiceId}/reports/{name}/file" },
  checkFile: { method: "POST", path: "/api/practices/{practiceId}/files/check" },
  examineClaims: { method: "POST", path: "/api/practices/{practiceId}/files/claims" },
  analyzeFiles: { method: "POST", path: "/api/practices/{practiceId}/files/analysis" },
  downloadAnalysis: { method: "POST", path: "/api/practices/{practiceId}/files/analysis/file" },
  startJobSendClaims: { method: "POST", path: "/api/practices/{practiceId}/jobs/send-claims" },
  startJobApplyAnswers: { method: "POST", path: "/api/practices/{practiceId}/jobs/apply-answers" },
  startJobRunStatements: { method: "POST", path: "/api/practices/{practiceId}/jobs/run-statements" },
  startJobInstallCodes: { method: "POST", path: "/api/practices/{practiceId}/jobs/install-codes" },
  startJobNightly: { method: "POST", path: "/api/practices/{practiceId}/jobs/nightly" },
  startJobTakeOverOpenings: { method: "POST", path: "/api/practices/{practiceId}/jobs/take-over-openings" },
  listJobs: { method: "GET", path: "/api/practices/{practiceId}/jobs" },
  openJob: { method: "GET", path: "/api/practices/{practiceId}/jobs/{jobId}" },
  followJob: { method: "GET", path: "/api/practices/{practiceId}/jobs/{jobId}/events" },
  retryJob: { method: "POST", path: "/api/practices/{practiceId}/jobs/{jobId}/retry" },
  listAccess: { method: "GET", path: "/api/practices/{practiceId}/audit" },
  downloadAccess: { method: "GET", path: "/api/practices/{practiceId}/audit/file" },
  listPeopleEvents: { method: "GET", path: "/api/practices/{practiceId}/audit/people" },
  proveAudit: { method: "GET", path: "/api/practices/{practiceId}/audit/proof" },
  listPracticeCases: { method: "GET", path: "/api/practices/{practiceId}/practice/cases" },
  openPracticeCase: { method: "GET", path: "/api/practices/{practiceId}/practice/cases/{caseId}" },
  gradePracticeCase: { method: "POST", path: "/api/practices/{practiceId}/practice/cases/{caseId}/answers" },
  reviewClass: { method: "GET", path: "/api/practices/{practiceId}/practice/class" },
  openOwnAccount: { method: "GET", path: "/api/practices/{practiceId}/account" },
  changeOwnAccount: { method: "POST", path: "/api/practices/{practiceId}/account/access" },
  makeKey: { method: "POST", path: "/api/practices/{practiceId}/account/keys" },
  listPeople: { method: "GET", path: "/api/practices/{practiceId}/people" },
  addPerson: { method: "POST", path: "/api/practices/{practiceId}/people" },
  openPerson: { method: "GET", path: "/api/practices/{practiceId}/people/{userId}" },
  changePerson: { method: "POST", path: "/api/practices/{practiceId}/people/{userId}/access" },
  setRole: { method: "POST", path: "/api/practices/{practiceId}/people/{userId}/roles" },
  listWorkOfPractices: { method: "GET", path: "/api/company/work" },
  listStoppedClaimsOfPractices: { method: "GET", path: "/api/company/claims" },
  listCodingOfPractices: { method: "GET", path: "/api/company/coding" },
};
