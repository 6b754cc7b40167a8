/** Whether XML 1.0 allows a character: not the controls, half a surrogate pair, or what is no character. */
function isXml(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

/** Text as it may stand in an SVG: what a person typed is never markup. */
export function escapeXml(text: string): string {
  let allowed = ''
  for (const character of text) if (isXml(character.codePointAt(0) ?? 0)) allowed += character
  return allowed
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A number with two decimals at most: a hundredth of a pixel. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}
