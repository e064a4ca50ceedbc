import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactElement, useRef, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Failure } from "../../ui/answers.tsx";
import { SEXES } from "../../ui/formats.ts";
import { Page } from "../../ui/page.tsx";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { CodeBook, type PickedCode } from "../codes/code-book.tsx";
import { CodeList } from "../coding/code-list.tsx";
import styles from "../coding/coding-workbench.module.css";
import type { Draft, DraftAction, Item } from "../coding/draft.ts";
import { EvaluationPanel } from "../coding/evaluation-panel.tsx";
import { NotePane } from "../coding/note-pane.tsx";
import { useDraft } from "../coding/use-draft.ts";
import { GradePanel } from "./grade-panel.tsx";
import own from "./practice.module.css";
import { useGrading } from "./use-grading.ts";
import { visitOfCase } from "./visit-of-case.ts";

type Case = Answer<"openPracticeCase">;

/** The case with the learner's codes; once graded, each code with its reason and the level of the visit. */
export function OpenCase({ given }: { readonly given: Case }): ReactElement {
  const [visit] = useState(() => visitOfCase(given));
  const { draft, change, undo, forget } = useDraft(visit);
  const [focused, setFocused] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  const modifiers = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const grading = useGrading(given.id, draft, forget);
  const goNext = useNextCase(given.id);
  const graded = grading.graded;
  const act = (action: DraftAction): void => {
    if (graded === undefined) change(action);
  };
  const pick = ({ set, code, title }: PickedCode): void => {
    const system = set === "icd10cm" ? "ICD" : set === "cpt" ? "CPT" : "HCPCS";
    act({ kind: "add", code, title, system });
    setFocused(code);
    search.current?.blur();
  };
  const item = [...draft.diagnoses, ...draft.services].find(({ code }) => code === focused);
  useShortcuts("Practice case", [
    ...rowKeys(draft, item, act, setFocused),
    { key: "/", does: "Search the code book", run: () => search.current?.focus() },
    { key: "m", does: "Modifiers of the service", run: () => modifiers.current?.focus() },
    { key: "u", does: "Undo", run: undo },
    { key: "s", does: "Have it graded", run: grading.submit },
    { key: "n", does: "Next case", run: goNext },
    { key: "q", does: "Back to the cases", run: () => navigate({ to: "/practice" }) },
  ]);
  return (
    <Page
      title={given.title}
      fills
      aside={`${given.ageYears}, ${SEXES[given.sex]} · ${given.patientStatus} patient · ${given.specialty}`}
      actions={
        <>
          <span className={styles.told} role="status">
            {grading.missing ?? ""}
          </span>
          {graded === undefined ? (
            <button
              type="button"
              className="button primary"
              disabled={grading.isBusy}
              onClick={grading.submit}
            >
              Grade <kbd>s</kbd>
            </button>
          ) : (
            <button type="button" className="button" onClick={grading.again}>
              Take it again
            </button>
          )}
          <button
            type="button"
            className={graded === undefined ? "button" : "button primary"}
            onClick={goNext}
          >
            Next case <kbd>n</kbd>
          </button>
        </>
      }
    >
      {grading.problem === undefined ? null : <Failure problem={grading.problem} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <NotePane visit={visit} draft={draft} focused={focused} onFocus={setFocused} />
        </div>
        <div className={styles.column}>
          {graded === undefined ? (
            <>
              <CodeList
                draft={draft}
                focused={focused}
                onFocus={setFocused}
                onChange={act}
                modifiersRef={modifiers}
                whenNone="None yet."
              />
              <p className={own.hint}>
                Find each code in the book on the right and add it, the first-listed diagnosis first; type a
                CPT code such as 99213 there. <Link to="/practice">All cases</Link>
              </p>
            </>
          ) : (
            <>
              <GradePanel grade={graded} attempts={given.attempts} />
              {graded.evaluation === undefined ? null : (
                <>
                  <h3 className={styles.heading}>Level of the visit</h3>
                  <EvaluationPanel evaluation={graded.evaluation} note={given.note} />
                </>
              )}
            </>
          )}
        </div>
        <div className={styles.column}>
          <CodeBook
            date={given.dateOfService}
            beside={item?.kind === "diagnosis" ? item.code : undefined}
            searchRef={search}
            {...(graded === undefined ? { onPick: pick, pickWord: "Add to the codes" } : {})}
          />
        </div>
      </div>
    </Page>
  );
}

/** The case after this one that was not taken; the list when every case is. */
function useNextCase(caseId: string): () => void {
  const navigate = useNavigate();
  const listed = useOperation("listPracticeCases", {});
  return () => {
    const cases = listed.data?.cases ?? [];
    const at = cases.findIndex(({ id }) => id === caseId);
    const next = [...cases.slice(at + 1), ...cases.slice(0, Math.max(at, 0))].find(
      ({ attempts }) => attempts === 0,
    );
    if (next === undefined) navigate({ to: "/practice" });
    else navigate({ to: "/practice/$caseId", params: { caseId: next.id } });
  };
}

function rowKeys(
  draft: Draft,
  item: Item | undefined,
  act: (action: DraftAction) => void,
  setFocused: (code: string) => void,
) {
  const items = [...draft.diagnoses, ...draft.services];
  const index = items.findIndex(({ code }) => code === item?.code);
  const to = (position: number): void => {
    const next = items[Math.max(0, Math.min(items.length - 1, position))];
    if (next !== undefined) setFocused(next.code);
  };
  const withItem = (run: (chosen: Item) => void) => () => {
    if (item !== undefined) run(item);
  };
  return [
    { key: "j", does: "Next code", run: () => to(index + 1) },
    { key: "k", does: "Code before", run: () => to(index - 1) },
    {
      key: "x",
      does: "Take the code away",
      run: withItem((chosen) => act({ kind: "decide", item: chosen, decision: "refused" })),
    },
    {
      key: "alt+ArrowUp",
      does: "Move up",
      run: withItem((chosen) => act({ kind: "move", item: chosen, by: -1 })),
    },
    {
      key: "alt+ArrowDown",
      does: "Move down",
      run: withItem((chosen) => act({ kind: "move", item: chosen, by: 1 })),
    },
  ];
}
