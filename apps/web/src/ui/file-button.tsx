import { type ReactElement, useRef } from "react";

/** A button that asks for one file; the same file may be chosen again. */
export function FileButton({
  label,
  busyLabel,
  fileLabel,
  isBusy,
  accept,
  onFile,
}: {
  readonly label: string;
  readonly busyLabel: string;
  /** What the file is, for who cannot see the button. */
  readonly fileLabel: string;
  readonly isBusy: boolean;
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={fileLabel}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          event.target.value = "";
        }}
      />
      <button
        type="button"
        className="button primary"
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {isBusy ? busyLabel : label}
      </button>
    </>
  );
}
