/** One line, always, for whoever started CoTerr from a terminal. Never personal data: no field, no entry. */
export function log(line: string): void {
  process.stderr.write(`coterr: ${line.replaceAll(/\s*\n\s*/g, ' ')}\n`)
}
