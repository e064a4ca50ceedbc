import { Modal } from "@mantine/core";
import { type ReactElement, useEffect, useState } from "react";
import { onSignedOut } from "../api/client.ts";
import { SignInForm } from "../screens/sign-in/sign-in-form.tsx";

/** The session ended while somebody worked: the screen and what was typed stay, and signing in goes on from there. */
export function SignedOutNotice(): ReactElement {
  const [opened, setOpened] = useState(false);
  useEffect(() => onSignedOut(() => setOpened(true)), []);
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title="You were away for too long"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <p style={{ marginBottom: 10 }}>What you typed is still on your screen. Sign in to go on.</p>
      <SignInForm onSignedIn={() => setOpened(false)} />
    </Modal>
  );
}
