import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useEffect, useState } from "react";
import { onConnection } from "../api/client.ts";
import styles from "./shell.module.css";

const LOOK_AGAIN_MS = 3_000;

/** While the server does not answer: says so, looks for it again, and reads anew what failed once it is back. */
export function ConnectionNotice(): ReactElement | null {
  const [isThere, setIsThere] = useState(true);
  const queries = useQueryClient();
  useEffect(() => onConnection(setIsThere), []);
  useEffect(() => {
    if (isThere) {
      queries.refetchQueries({ predicate: ({ state }) => state.status === "error" });
      return undefined;
    }
    const timer = setInterval(() => queries.refetchQueries({ queryKey: ["session"] }), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isThere, queries]);
  if (isThere) return null;
  return (
    <p className={styles.connection} role="status">
      The server cannot be reached. It is tried again by itself; nothing that you typed is lost.
    </p>
  );
}
