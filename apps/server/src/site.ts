import { fileURLToPath } from "node:url";

/** The pages of the workbench as `npm run build` leaves them. */
export const SITE: string = fileURLToPath(new URL("../../web/dist/site", import.meta.url));
