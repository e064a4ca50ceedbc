import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { counted, moment, words } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { AddPerson } from "./add-person.tsx";
import { FirstPassword } from "./first-password.tsx";

type Person = Answer<"listPeople">["people"][number];

/** Who may sign in at the practice, as what, and how their way in stands. */
export function People(): ReactElement {
  const listed = useOperation("listPeople", {});
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<{ readonly login: string; readonly password: string }>();
  return (
    <Page
      title="People"
      aside={listed.data === undefined ? null : counted(listed.data.people.length, "person", "people")}
      actions={
        <button type="button" className="button primary" onClick={() => setAdding(!isAdding)}>
          {isAdding ? "Do not add" : "Add a person"}
        </button>
      }
    >
      <Answered of={listed}>
        {({ people, roles }) => (
          <>
            {added === undefined ? null : <FirstPassword {...added} />}
            {isAdding ? (
              <AddPerson
                roles={roles}
                onAdded={(login, password) => {
                  setAdding(false);
                  setAdded({ login, password });
                }}
              />
            ) : null}
            <Panel>
              <PeopleTable people={people} roles={roles} />
            </Panel>
          </>
        )}
      </Answered>
    </Page>
  );
}

function PeopleTable({
  people,
  roles,
}: {
  readonly people: readonly Person[];
  readonly roles: readonly Answer<"listPeople">["roles"][number][];
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const setRole = useMutation<
    Answer<"setRole">,
    ApiProblem,
    { userId: string; role: Answer<"setRole">["role"]; held: boolean }
  >({
    mutationFn: ({ userId, role, held }) =>
      call(practiceId, "setRole", { params: { userId }, body: { role, held } }),
    onSettled: () => queries.invalidateQueries({ queryKey: [practiceId, "listPeople"] }),
  });
  return (
    <>
      {setRole.error === null ? null : <p role="alert">{setRole.error.message}</p>}
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>Roles</th>
            <th>Signs in by</th>
            <th>Last seen</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>
                <Link to="/people/$userId" params={{ userId: person.id }}>
                  {person.name}
                </Link>
                <div className="quiet small">{person.login}</div>
              </td>
              <td>
                <Roles
                  person={person}
                  roles={roles}
                  onSet={(role, held) => setRole.mutate({ userId: person.id, role, held })}
                />
              </td>
              <td className="nowrap">{waysOf(person)}</td>
              <td className="nowrap">
                {person.lastSeenAt === undefined ? (
                  <span className="quiet">never</span>
                ) : (
                  moment(person.lastSeenAt)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type Role = Answer<"setRole">["role"];

/** The roles held, each to be taken, and those that may be given. */
function Roles({
  person,
  roles,
  onSet,
}: {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly onSet: (role: Role, held: boolean) => void;
}): ReactElement {
  const held = roles.filter((role) => person.roles.includes(role));
  const rest = roles.filter((role) => !person.roles.includes(role));
  return (
    <span style={{ display: "flex", flexWrap: "wrap", gap: 4 }}>
      {held.map((role) => (
        <button
          key={role}
          type="button"
          className="button small"
          aria-label={`Take the role ${words(role)} from ${person.name}`}
          onClick={() => onSet(role, false)}
        >
          {words(role)} ×
        </button>
      ))}
      {rest.length === 0 ? null : (
        <select
          className="field small"
          aria-label={`Give ${person.name} a role`}
          value=""
          onChange={(event) => onSet(event.target.value as Role, true)}
        >
          <option value="">Give…</option>
          {rest.map((role) => (
            <option key={role} value={role}>
              {words(role)}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}

function waysOf({ state, hasPassword, hasDevice }: Person): string {
  if (state === "disabled") return "Closed";
  if (!hasPassword) return "Printed link";
  return hasDevice ? "Password and code" : "Password";
}
