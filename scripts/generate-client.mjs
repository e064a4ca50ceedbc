// Writes the workbench's typed client from the server's interface document, so that a screen that asks for a field
// the server does not send fails to compile. `--check` only tells whether the file is up to date.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMPANY_ROUTES, interfaceDocument, ROUTES } from "../apps/server/dist/index.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, "apps", "web", "src", "api", "generated.ts");
const text = format(clientText(interfaceDocument(ROUTES, COMPANY_ROUTES, "0")));

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    process.stderr.write("apps/web/src/api/generated.ts is out of date: run `npm run generate:client`.\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}

function clientText({ paths }) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      ...operation,
    })),
  );
  return [
    "// Generated from the server's interface document by scripts/generate-client.mjs. Do not edit.",
    "",
    "export interface Operations {",
    ...operations.map(operationType),
    "}",
    "",
    "export const OPERATIONS: { readonly [Id in keyof Operations]: { readonly method: string; readonly path: string } } = {",
    ...operations.map(
      ({ operationId, method, path }) => `  ${operationId}: { method: "${method}", path: "${path}" },`,
    ),
    "};",
    "",
  ].join("\n");
}

function operationType({ operationId, summary, parameters, requestBody, responses }) {
  const inPlace = (place) => parameters.filter((each) => each.in === place && each.name !== "practiceId");
  const { content } = responses[200] ?? responses[202];
  // Events come as long as the connection stands: the type is that of each of them.
  const answer = (content["application/json"] ?? content["text/event-stream"])?.schema;
  return [
    `  /** ${summary}. */`,
    `  ${operationId}: {`,
    `    readonly params: ${fieldsType(inPlace("path"))};`,
    `    readonly query: ${fieldsType(inPlace("query"))};`,
    `    readonly body: ${bodyType(requestBody)};`,
    `    readonly answer: ${answer === undefined ? "Blob" : typeOf(answer, answer.$defs ?? {})};`,
    "  };",
  ].join("\n");
}

function bodyType(requestBody) {
  if (requestBody === undefined) return "undefined";
  const schema = requestBody.content["application/json"]?.schema;
  return schema === undefined ? "Blob" : typeOf(schema, schema.$defs ?? {});
}

function fieldsType(fields) {
  if (fields.length === 0) return "Record<never, never>";
  return `{ ${fields.map(({ name, required, schema }) => `readonly ${name}${required ? "" : "?"}: ${typeOf(schema, {})};`).join(" ")} }`;
}

function typeOf(schema, definitions) {
  if (schema.$ref !== undefined) return typeOfReference(schema.$ref, definitions);
  if (schema.enum !== undefined) return schema.enum.map((each) => JSON.stringify(each)).join(" | ");
  if (schema.const !== undefined && schema.const !== "") return JSON.stringify(schema.const);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return either.map((each) => typeOf(each, definitions)).join(" | ");
  if (Array.isArray(schema.type)) {
    return schema.type.map((type) => typeOf({ ...schema, type }, definitions)).join(" | ");
  }
  switch (schema.type) {
    case "null":
      return "null";
    case "array":
      return `readonly (${typeOf(schema.items, definitions)})[]`;
    case "object":
      return objectType(schema, definitions);
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "string":
      return "string";
    default:
      throw new Error(`no type for ${JSON.stringify(schema)}`);
  }
}

/** A reason rests on reasons: the one shape that refers to itself. Others are written out where they stand. */
function typeOfReference(reference, definitions) {
  const name = reference.split("/").at(-1);
  if (reference === "#") throw new Error("an answer may not refer to itself");
  return name === "Why" ? 'import("../ui/why.tsx").WhyFacts' : typeOf(definitions[name], definitions);
}

function objectType({ properties = {}, required = [], additionalProperties }, definitions) {
  const names = Object.keys(properties);
  if (names.length === 0 && typeof additionalProperties === "object") {
    return `Readonly<Record<string, ${typeOf(additionalProperties, definitions)}>>`;
  }
  if (names.length === 0) return "Record<never, never>";
  return `{ ${names
    .map(
      (name) =>
        `readonly ${name}${required.includes(name) ? "" : "?"}: ${typeOf(properties[name], definitions)};`,
    )
    .join(" ")} }`;
}

function format(unformatted) {
  const result = spawnSync("npx", ["--no-install", "biome", "format", `--stdin-file-path=${target}`], {
    cwd: root,
    input: unformatted,
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout;
}
