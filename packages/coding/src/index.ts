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
export type { ExampleNote } from "./examples/example-note.ts";
export { exampleNotes } from "./examples/example-notes.ts";
