/** What moves the cursor, turns the writing round, or is not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A name that another laptop gave itself, as it can stand on a screen; empty where nothing of it can. */
export function plainName(given: string): string {
  return given.replaceAll(unseen, '').trim()
}
