import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useRef, useState } from "react";
import { day, SEXES } from "../../ui/formats.ts";
import { Page } from "../../ui/page.tsx";
import { type Shortcut, useShortcuts } from "../../ui/shortcuts.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { CodeBook, type PickedCode } from "../codes/code-book.tsx";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { CodeList, choicesOf } from "./code-list.tsx";
import styles from "./coding-workbench.module.css";
import {
  BULK_SCORE,
  type Draft,
  type DraftAction,
  type Item,
  openItems,
  type ServiceItem,
  type VisitToCode,
} from "./draft.ts";
import { ElementEditor, type ElementReason } from "./element-editor.tsx";
import { EvaluationPanel } from "./evaluation-panel.tsx";
import { LiveEdits } from "./live-edits.tsx";
import { MoreSuggestions } from "./more-suggestions.tsx";
import { NotePane } from "./note-pane.tsx";
import { QueryPanel } from "./query-panel.tsx";
import { withUnits } from "./service-editor.tsx";
import { SignBar } from "./sign-bar.tsx";
import { useDraft } from "./use-draft.ts";
import { useNextVisit } from "./use-next-visit.ts";
import { useSigning } from "./use-signing.ts";

/** The visit with its draft; everything here is reached by keyboard. */
export function OpenVisit({ visit }: { readonly visit: VisitToCode }): ReactElement {
  const own = useDraft(visit);
  const { draft, change, undo, forget } = own;
  const [focused, setFocused] = useState(() => allItems(draft)[0]?.code);
  const [replacing, setReplacing] = useState<Item>();
  const search = useRef<HTMLInputElement>(null);
  const modifiers = useRef<HTMLInputElement>(null);
  const question = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const goNext = useNextVisit(visit.encounterId);
  const signing = useSigning(visit, draft, forget);
  const isBilled = visit.state === "claimed" || visit.state === "closed" || signing.signed !== undefined;
  const item = allItems(draft).find(({ code }) => code === focused);
  const act = (action: DraftAction): void => {
    if (!isBilled) change(action);
  };
  const pick = ({ set, code, title }: PickedCode): void => {
    const system = set === "icd10cm" ? "ICD" : set === "cpt" ? "CPT" : "HCPCS";
    if (replacing === undefined) act({ kind: "add", code, title, system });
    else act({ kind: "replace", item: replacing, code, title });
    setReplacing(undefined);
    setFocused(code);
    search.current?.blur();
  };
  const putLevel = (code: string, reason: ElementReason): void => {
    const level = draft.services.find((each) => each.code === visit.evaluation?.code) ?? levelOf(draft);
    if (level === undefined) act({ kind: "add", code, title: "", system: "CPT" });
    else act({ kind: "replace", item: level, code, title: level.title ?? "", reason });
    setFocused(code);
  };
  const find = (instead?: Item): void => {
    setReplacing(instead);
    search.current?.focus();
  };
  useShortcuts("Coding a visit", [
    ...moveKeys(draft, focused, setFocused),
    ...itemKeys(item, draft, act, setFocused),
    { key: "A", does: `Accept all from ${BULK_SCORE * 100} %`, run: () => act({ kind: "accept-sure" }) },
    { key: "e", does: "Change the code by the book", run: () => find(item) },
    { key: "/", does: "Search the code book", run: () => find() },
    { key: "m", does: "Change the modifiers of the service", run: () => modifiers.current?.focus() },
    { key: "p", does: "Ask the provider", run: () => question.current?.focus() },
    { key: "u", does: "Undo", run: undo },
    { key: "s", does: "Sign", run: signing.sign },
    { key: "n", does: "Next visit", run: goNext },
    { key: "q", does: "Back to the queue", run: () => navigate({ to: "/coding" }) },
  ]);
  return (
    <Page
      title={visit.patient.name}
      fills
      aside={<VisitFacts visit={visit} />}
      actions={
        <SignBar
          draft={draft}
          signing={signing}
          isBilled={isBilled}
          onNext={goNext}
          onAcceptSure={() => act({ kind: "accept-sure" })}
        />
      }
    >
      {signing.signed === undefined ? <ChangedMeanwhile visit={visit} own={own} /> : null}
      {visit.heldFor === undefined || isBilled ? null : <p className={styles.held}>Held: {visit.heldFor}</p>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <NotePane visit={visit} draft={draft} focused={focused} onFocus={setFocused} />
        </div>
        <div className={styles.column}>
          {visit.unbillable === undefined ? null : <p className={styles.held}>{visit.unbillable}</p>}
          <CodeList
            draft={draft}
            focused={focused}
            onFocus={setFocused}
            onChange={act}
            modifiersRef={modifiers}
          />
          <MoreSuggestions visit={visit} draft={draft} onChange={act} />
          <h3 className={styles.heading}>Edits</h3>
          <LiveEdits encounterId={visit.encounterId} draft={draft} />
          {visit.evaluation === undefined ? null : (
            <>
              <h3 className={styles.heading}>Level of the visit</h3>
              <EvaluationPanel evaluation={visit.evaluation} note={visit.note}>
                {isBilled ? null : (
                  <ElementEditor
                    encounterId={visit.encounterId}
                    evaluation={visit.evaluation}
                    onCode={(code, reason) => putLevel(code, reason)}
                  />
                )}
              </EvaluationPanel>
            </>
          )}
          <QueryPanel visit={visit} item={item} isBilled={isBilled} questionRef={question} />
        </div>
        <div className={styles.column}>
          <CodeBook
            date={visit.dateOfService}
            beside={item?.kind === "diagnosis" ? item.code : undefined}
            searchRef={search}
            onPick={pick}
            pickWord={replacing === undefined ? "Add to the codes" : `Put in place of ${replacing.code}`}
          />
        </div>
      </div>
    </Page>
  );
}

function VisitFacts({ visit }: { readonly visit: VisitToCode }): ReactElement {
  const { patient } = visit;
  return (
    <>
      <span>
        {patient.ageYears}, {SEXES[patient.sex]} · {visit.patientStatus} patient
      </span>
      <span>{day(visit.dateOfService)}</span>
      <span>{visit.providerName}</span>
      <StateBadge state={visit.state} />
    </>
  );
}

/** The office visit among the services, whichever level it has by now. */
function levelOf(draft: Draft): ServiceItem | undefined {
  return draft.services.find(({ code }) => /^992[01]\d$/.test(code));
}

function allItems(draft: Draft): readonly Item[] {
  return [...draft.diagnoses, ...draft.services];
}

function moveKeys(
  draft: Draft,
  focused: string | undefined,
  setFocused: (code: string) => void,
): readonly Shortcut[] {
  const items = allItems(draft);
  const index = items.findIndex(({ code }) => code === focused);
  const to = (position: number): void => {
    const next = items[Math.max(0, Math.min(items.length - 1, position))];
    if (next !== undefined) setFocused(next.code);
  };
  return [
    { key: "j", does: "Next code", run: () => to(index + 1) },
    { key: "k", does: "Code before", run: () => to(index - 1) },
    { key: "ArrowDown", does: "Next code", run: () => to(index + 1) },
    { key: "ArrowUp", does: "Code before", run: () => to(index - 1) },
  ];
}

/** What the focused code takes: a decision, its place, and digits for choices or pointers. */
function itemKeys(
  item: Item | undefined,
  draft: Draft,
  act: (action: DraftAction) => void,
  setFocused: (code: string) => void,
): readonly Shortcut[] {
  if (item === undefined) return [];
  const decide = (decision: "accepted" | "refused"): void => {
    act({ kind: "decide", item, decision });
    const next = openItems(draft).find(({ code }) => code !== item.code);
    if (next !== undefined) setFocused(next.code);
  };
  const digit = (number: number): void => {
    if (item.kind === "service") act({ kind: "point", item, position: number });
    const choice = choicesOf(item)[number - 1];
    if (choice === undefined) return;
    act({ kind: "replace", item, ...choice });
    setFocused(choice.code);
  };
  return [
    { key: "a", does: "Accept", run: () => decide("accepted") },
    { key: "Enter", does: "Accept", run: () => decide("accepted") },
    { key: "x", does: "Refuse", run: () => decide("refused") },
    ...(item.kind === "service"
      ? [
          { key: "+", does: "One unit more", run: () => act(withUnits(item, 1)) },
          { key: "-", does: "One unit less", run: () => act(withUnits(item, -1)) },
        ]
      : []),
    { key: "alt+ArrowUp", does: "Move up", run: () => act({ kind: "move", item, by: -1 }) },
    { key: "alt+ArrowDown", does: "Move down", run: () => act({ kind: "move", item, by: 1 }) },
    ...Array.from({ length: 9 }, (_, index) => ({
      key: String(index + 1),
      does:
        item.kind === "service" ? "Point at the diagnosis of that number" : "Take the choice of that number",
      run: () => digit(index + 1),
    })),
  ];
}
