import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";

type State = Answer<"openDay">["visits"][number]["state"];

/** What a person says when a visit comes to a state. */
export const STEP_WORDS: Readonly<Record<State, string>> = {
  planned: "Planned again",
  arrived: "Arrived",
  left: "Left",
  missed: "Did not come",
  cancelled: "Called off",
};

interface Move {
  readonly appointmentId: string;
  readonly version: number;
  readonly state: State;
}

/** Says where a visit stands; what the list shows is read again whatever comes of it. */
export function useMoveAppointment(): UseMutationResult<Answer<"moveAppointment">, ApiProblem, Move> {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  return useMutation<Answer<"moveAppointment">, ApiProblem, Move>({
    mutationFn: ({ appointmentId, version, state }) =>
      call(practiceId, "moveAppointment", { params: { appointmentId }, body: { version, state } }),
    onSettled: () => queries.invalidateQueries({ queryKey: [practiceId] }),
  });
}
