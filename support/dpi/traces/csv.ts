/**
 * Lines of a CSV file (RFC 4180, any separator): quoted cells, doubled quotes, line breaks inside quotes, BOM, CRLF or LF.
 * @throws Error in French when a quote is never closed or a line has not the columns of the first.
 */
export function parseCsv(source: string, separator: string): string[][] {
  const text = source.replace(/^\uFEFF/, '');
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => { cells.push(cell); cell = ''; };
  const endLine = (): void => { endCell(); lines.push(cells); cells = []; };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') { cell += '"'; at += 1; } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) endCell();
    else if (char === '\n') endLine();
    else if (char !== '\r' || text[at + 1] !== '\n') cell += char;
  }
  if (quoted) throw new Error('un guillemet n’est jamais fermé');
  if (cell !== '' || cells.length > 0) endLine();
  const uneven = lines.findIndex((line) => line.length !== lines[0]?.length);
  if (uneven >= 0) throw new Error(`la ligne ${uneven + 1} a ${lines[uneven]?.length} cellules, l’en-tête ${lines[0]?.length}`);
  return lines;
}
