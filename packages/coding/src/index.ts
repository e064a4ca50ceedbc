export { type Coder, createCoder } from "./coder.ts";
export type {
  CodeChoice,
  CodingSuggestion,
  DiagnosisSuggestion,
  ElementFinding,
  ElementItem,
  EvaluationLevel,
  EvaluationSuggestion,
  Mention,
  MentionStatus,
  NoteToCode,
  Prompt,
  ServiceSuggestion,
} from "./coding-suggestion.ts";
export {
  LEVELS,
  levelOfTime,
  type MdmElements,
  mdmLevel,
  officeCode,
  type PatientStatus,
  type ProlongedServices,
  preventiveCode,
  prolongedServices,
} from "./evaluation/em-levels.ts";
export type { ExampleNote } from "./examples/example-note.ts";
export { exampleNotes } from "./examples/example-notes.ts";
export {
  createFindingsCoder,
  type FindingSuggestion,
  type FindingsCoder,
  type FindingsOptions,
} from "./findings/findings-coder.ts";
export type { FindingsModel } from "./findings/findings-model.ts";
export { loadFindingsModel } from "./findings/load-findings-model.ts";
export {
  type Beneficiary,
  type HccFiles,
  type HccModel,
  type HccSegment,
  type HccVersion,
  readHccModel,
} from "./hcc/hcc-model.ts";
export {
  compareHcc,
  type HccComparison,
  type HccPart,
  type HccScore,
  type PaymentFactors,
  paymentScore,
  scoreHcc,
} from "./hcc/score-hcc.ts";
export {
  applyModelReading,
  type ModelPick,
  type ModelReading,
  readModelAnswer,
} from "./language-model/apply-model-answer.ts";
export { type ModelRequest, modelRequest } from "./language-model/model-request.ts";
export { removeIdentifiers } from "./language-model/remove-identifiers.ts";
export {
  type AgreementReport,
  agreementReport,
  type CodePrecision,
  type CodingDecision,
} from "./learning/agreement-report.ts";
export {
  type CodeReliability,
  learntScore,
  NOTHING_LEARNT,
  refitReliability,
} from "./learning/code-reliability.ts";
export { type ReviewableVisit, sampleForReview } from "./learning/sample-for-review.ts";
export {
  type ClassResults,
  classResults,
  type GradedAnswer,
  type LearnerResult,
} from "./practice/class-results.ts";
export {
  type GradeOutcome,
  type GradeRemark,
  gradeAnswer,
  type PracticeAnswer,
  type PracticeGrade,
} from "./practice/grade-answer.ts";
export { parsePracticeCase } from "./practice/parse-practice-case.ts";
export type { KeyedCode, PracticeCase } from "./practice/practice-case.ts";
export { practiceCases } from "./practice/practice-cases.ts";
export { composeQuery, MAX_QUERY_CHOICES, MAX_QUERY_LENGTH, type QueryDraft } from "./query/compose-query.ts";
export {
  addendumText,
  noteWithAddenda,
  type ProviderQuery,
  providerQueries,
  type QueryAnswer,
  type QueryIndicator,
} from "./query/provider-query.ts";
export { packLexicon } from "./terms/pack-lexicon.ts";
