/** One cell of a CSV file. A spreadsheet runs a cell that begins like a formula: an apostrophe makes it a text again. */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
