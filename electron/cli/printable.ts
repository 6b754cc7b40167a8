// eslint-disable-next-line no-control-regex -- These are what a terminal would obey.
const obeyed = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text from a file, on one line of a terminal: nothing in it moves the cursor, colours or turns words round. */
export function printable(text: string): string {
  return text.replace(obeyed, '\u{fffd}')
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A value as one line of JSON, of which a terminal obeys nothing either. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(obeyed, escaped)}\n`
}

/** A moment as `2026-10-12 09:30` (UTC); `?` where a file says what no calendar has. */
export function moment(at: number): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime())
    ? '?'
    : printable(date.toISOString().slice(0, 16).replace('T', ' '))
}
