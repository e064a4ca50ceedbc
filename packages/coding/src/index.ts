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
