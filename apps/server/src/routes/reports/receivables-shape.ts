import { z } from "zod";

/** How the open money is put into rows, and from which day it ages. */
export const receivablesQuestion = z.object({
  rowsBy: z.enum(["payer", "provider"]),
  ageFrom: z.enum(["service", "submission", "responsibility"]),
});
