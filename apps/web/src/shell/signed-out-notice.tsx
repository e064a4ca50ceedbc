import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useEffect, useState } from "react";
import { onSignedOut } from "../api/client.ts";
import { type SignedIn, useDesk } from "../api/session.ts";
import { SignInForm } from "../screens/sign-in/sign-in-form.tsx";

/** The session ended while somebody worked: the screen and what was typed stay, and signing in goes on from there. */
export function SignedOutNotice(): ReactElement {
  const { id } = useDesk();
  const queries = useQueryClient();
  const [opened, setOpened] = useState(false);
  useEffect(() => onSignedOut(() => setOpened(true)), []);
  const goOn = (signedIn: SignedIn): void => {
    // Another person: nothing of the first one's screen is theirs to see.
    if (signedIn.id !== id) window.location.assign("/");
    setOpened(false);
    queries.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  };
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title="You were away for too long"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <p style={{ marginBottom: 10 }}>What you typed is still on your screen. Sign in to go on.</p>
      <SignInForm onSignedIn={goOn} />
    </Modal>
  );
}
