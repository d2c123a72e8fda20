/** Rows of a `;` table whose fields may be quoted (`""` inside), without its `#` comments and empty lines. */
export function csvRows(text: string): string[][] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#')).map(fields);
}

function fields(line: string): string[] {
  const found: string[] = [];
  for (let at = 0; at <= line.length;) {
    if (line[at] !== '"') {
      const end = line.indexOf(';', at);
      found.push(line.slice(at, end < 0 ? line.length : end).trim());
      if (end < 0) return found;
      at = end + 1;
      continue;
    }
    let end = at + 1;
    while (end < line.length && !(line[end] === '"' && line[end + 1] !== '"')) end += line[end] === '"' ? 2 : 1;
    found.push(line.slice(at + 1, end).replaceAll('""', '"'));
    if (line[end + 1] !== ';') return found;
    at = end + 2;
  }
  return found;
}
