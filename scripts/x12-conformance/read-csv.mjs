/** Rows of a CSV file as objects by the names of its first line. */
export function readCsv(text) {
  const [head, ...lines] = text.trim().split("\n").map(fieldsOf);
  return lines.map((fields) => Object.fromEntries(head.map((name, index) => [name, fields[index] ?? ""])));
}

function fieldsOf(line) {
  const fields = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    fields.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
  }
  return fields;
}
