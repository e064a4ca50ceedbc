import { useMantineColorScheme } from "@mantine/core";
import { Link, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { lazy, type ReactElement, Suspense, useState } from "react";
import { closeSession, useDesk } from "../api/session.ts";
import { useShortcuts } from "../ui/shortcuts.tsx";
import { ShortcutsSheet } from "../ui/shortcuts-sheet.tsx";
import { forgetAllTyped } from "../ui/use-kept.ts";
import { ConnectionNotice } from "./connection-notice.tsx";
import { SCREENS } from "./screens.ts";
import styles from "./shell.module.css";
import { SignedOutNotice } from "./signed-out-notice.tsx";

const Palette = lazy(() => import("./palette.tsx"));

/** The rail, the palette and whatever screen is open. */
export function Shell(): ReactElement {
  const desk = useDesk();
  const navigate = useNavigate();
  const [paletteOpen, setPaletteOpen] = useState(false);
  const [sheetOpen, setSheetOpen] = useState(false);
  const screens = SCREENS.filter(({ permission }) => desk.permissions.includes(permission));
  useShortcuts("Everywhere", [
    { key: "ctrl+k", does: "Go to anything", run: () => setPaletteOpen(true) },
    { key: "?", does: "Show these keys", run: () => setSheetOpen(true) },
    ...screens.map(({ key, name, path }) => ({ key, does: name, run: () => navigate({ to: path }) })),
  ]);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        Skip to the screen
      </a>
      <Rail screens={screens} onPalette={() => setPaletteOpen(true)} onSheet={() => setSheetOpen(true)} />
      <div className={styles.screen}>
        <Suspense fallback={<p className={styles.loading}>Loading…</p>}>
          <Outlet />
        </Suspense>
      </div>
      {paletteOpen ? (
        <Suspense>
          <Palette screens={screens} onClose={() => setPaletteOpen(false)} />
        </Suspense>
      ) : null}
      <ShortcutsSheet opened={sheetOpen} onClose={() => setSheetOpen(false)} />
      <SignedOutNotice />
      <ConnectionNotice />
    </div>
  );
}

function Rail({
  screens,
  onPalette,
  onSheet,
}: {
  readonly screens: readonly (typeof SCREENS)[number][];
  readonly onPalette: () => void;
  readonly onSheet: () => void;
}): ReactElement {
  const desk = useDesk();
  return (
    <nav className={styles.rail} aria-label="Screens">
      <div className={styles.brand}>Claimwright</div>
      <button type="button" className={styles.find} onClick={onPalette}>
        Go to… <kbd>Ctrl K</kbd>
      </button>
      <ul>
        {screens.map(({ path, name }) => (
          <li key={path}>
            <Link
              to={path}
              className={styles.link ?? ""}
              activeProps={{ className: styles.active ?? "" }}
              activeOptions={{ exact: path === "/" }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <div className={styles.who}>
          <Link to="/account">{desk.name}</Link>
          <PracticeChoice />
        </div>
        <div className={styles.tools}>
          <ThemeButton />
          <button type="button" onClick={onSheet}>
            Keys
          </button>
          <button type="button" onClick={signOut}>
            Sign out
          </button>
        </div>
      </div>
    </nav>
  );
}

/** Whoever signs in next on this machine finds nothing of what was typed. */
async function signOut(): Promise<void> {
  await closeSession();
  forgetAllTyped();
  window.location.assign("/sign-in");
}

const ALL_PRACTICES = "/all-practices";

/** One biller works for many practices, in one queue or in one of them: then everything on the screens is of the one chosen here. */
function PracticeChoice(): ReactElement {
  const { practices, practiceId, practiceName, choosePractice } = useDesk();
  const navigate = useNavigate();
  const isAtAll = useLocation({ select: ({ pathname }) => pathname === ALL_PRACTICES });
  if (practices.length === 1) return <span>{practiceName}</span>;
  return (
    <select
      className="field"
      aria-label="Practice"
      value={isAtAll ? ALL_PRACTICES : practiceId}
      onChange={({ target: { value } }) => {
        if (value !== ALL_PRACTICES) choosePractice(value);
        if (value === ALL_PRACTICES || isAtAll) navigate({ to: value === ALL_PRACTICES ? value : "/" });
      }}
    >
      <option value={ALL_PRACTICES}>All practices</option>
      {practices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function ThemeButton(): ReactElement {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const next = { light: "dark", dark: "auto", auto: "light" } as const;
  return (
    <button
      type="button"
      aria-label={`Theme: ${colorScheme}`}
      onClick={() => setColorScheme(next[colorScheme])}
    >
      {{ light: "Light", dark: "Dark", auto: "Auto" }[colorScheme]}
    </button>
  );
}
