import { type ReactElement, useId, useState } from "react";
import styles from "./files.module.css";

/** Where files are dropped or chosen. They are read where they are asked about and kept nowhere. */
export function DropZone({
  label,
  many = false,
  says,
  onFiles,
}: {
  readonly label: string;
  readonly many?: boolean;
  /** What is taken, and how much of it. */
  readonly says: string;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactElement {
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  return (
    <div
      role="group"
      aria-label={label}
      className={isOver ? `${styles.zone} ${styles.over} no-print` : `${styles.zone} no-print`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple={many}
        // A file that was mended is chosen again under its old name, which by itself is no change.
        onClick={(event) => {
          event.currentTarget.value = "";
        }}
        onChange={({ target }) => onFiles([...(target.files ?? [])])}
      />
      <span>{says}</span>
    </div>
  );
}
