/** Progress for a person who watches: one line on stderr that overwrites itself, silent when nobody can see it. */
export interface Progress {
  readonly step: (text: string) => void;
  readonly done: () => void;
}

export function progressOnTerminal(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => undefined, done: () => undefined };
  return {
    step: (text) => {
      stream.write(`\r\u001b[K${text}`);
    },
    done: () => {
      stream.write("\r\u001b[K");
    },
  };
}
