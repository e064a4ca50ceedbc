import { type CSSVariablesResolver, createTheme } from "@mantine/core";

/** Mantine's controls under our own tokens. */
export const theme: ReturnType<typeof createTheme> = createTheme({
  fontFamily: "var(--face)",
  fontFamilyMonospace: "var(--face-code)",
  defaultRadius: "5px",
  fontSizes: { xs: "11.5px", sm: "13px", md: "13px", lg: "15px", xl: "17px" },
  headings: { fontWeight: "620" },
});

const VARIABLES = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-default-border": "var(--line)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: VARIABLES,
  dark: VARIABLES,
});
