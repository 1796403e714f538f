/** A row of a table: its cells by the names of their columns. */
export type Row = Readonly<Record<string, string>>;

/** Reads a table with tabs between its cells, whose first line names the columns. */
export function readTable(text: string): Row[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** The cells of each line; lines that begin with `#` are for editors. */
export function readRows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
