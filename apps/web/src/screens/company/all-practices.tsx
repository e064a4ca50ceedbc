import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useDesk } from "../../api/session.ts";
import { Empty } from "../../ui/answers.tsx";
import { Page } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { ClaimsOfPractices, CodingOfPractices, type OpenAt, WorkOfPractices } from "./queues.tsx";

const TABS = [
  { view: "work", name: "Denials and work", permission: "read-money", Queue: WorkOfPractices },
  { view: "claims", name: "Claims held or rejected", permission: "read-claims", Queue: ClaimsOfPractices },
  { view: "coding", name: "Visits to code", permission: "code-visits", Queue: CodingOfPractices },
] as const;

/** One queue over every practice for which somebody works; a row opens at its own practice. */
export function AllPractices(): ReactElement {
  const { practices } = useDesk();
  const { view } = useSearch({ from: "/desk/all-practices" });
  const may = (permission: string): boolean =>
    practices.some(({ permissions }) => permissions.includes(permission));
  const tabs = TABS.filter(({ permission }) => may(permission));
  const chosen = tabs.find((tab) => tab.view === view) ?? tabs[0];
  const open = useOpenAt();
  return (
    <Page title="All practices">
      {chosen === undefined ? (
        <Empty title="No queue is yours at any practice.">Choose one practice to work in.</Empty>
      ) : (
        <>
          <Tabs label="Queues" path="/all-practices" tabs={tabs} chosen={chosen.view} />
          <chosen.Queue onOpen={open} />
        </>
      )}
    </Page>
  );
}

/** Goes to a page of another practice: from there on that one is worked in. */
function useOpenAt(): OpenAt {
  const { choosePractice } = useDesk();
  const navigate = useNavigate();
  return (practiceId, path) => {
    choosePractice(practiceId);
    navigate({ to: path });
  };
}
