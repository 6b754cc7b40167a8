/** Characters that XML 1.0 cannot carry in any way: control characters, half a pair, and two of no meaning. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- Control characters are what must go.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text without what no XML file may hold. */
export function xmlSafe(text: string): string {
  return text.replace(unwritable, '')
}
