/** Words of our own and the code they lead to. */
export interface WordsForCode {
  readonly code: string;
  readonly words: string;
}

/** Reads lines of the form `I10: high blood pressure; htn`, one entry for each of the words. */
export function readWordLines(text: string): readonly WordsForCode[] {
  return text.split("\n").flatMap((line) => {
    const [, code, list] = /^([0-9A-Z]+): (.+)$/.exec(line) ?? [];
    if (code === undefined || list === undefined) return [];
    return list.split("; ").map((words) => ({ code, words }));
  });
}
