/** Tables of the job summary: HTML on single lines, so that no blank line ends the HTML block. */

export function row(cells: readonly string[]): string {
  return `<tr>${cells.map(cellOf).join('')}</tr>\n`;
}

/** Short times and numbers stay on one line; GitHub's tables otherwise break them to make room for names. */
function cellOf(cell: string): string {
  return /^[0-9: -]{8,40}$/.test(cell) ? `<td nowrap>${cell}</td>` : `<td>${cell}</td>`;
}

export function table(headings: readonly string[], rows: string): string {
  const head = headings.map((heading) => `<th align="left">${heading}</th>`).join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`;
}
