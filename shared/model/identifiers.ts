/** What is odd about an official number. A warning, never a refusal: true numbers break the rules too. */
export interface IdentifierWarning {
  readonly kind:
    | 'siren-format'
    | 'siren-checksum'
    | 'siret-format'
    | 'siret-checksum'
    | 'siret-of-other-siren'
    | 'rna-format'
}

/** La Poste: its establishments are so many that they left the rule of Luhn. */
const laPosteSiren = '356000000'

/**
 * The number without the spaces and points that people put in it, in capitals. SIRET 880 878 145 00015
 * and RNA w751245606 become 88087814500015 and W751245606.
 */
export function normaliseIdentifier(text: string): string {
  return text.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase()
}

/** Whether the digits pass Luhn's check (ISO/IEC 7812): every second from the right doubled, sum mod 10 = 0. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48
    const weighted = place % 2 === 1 ? digit * 2 : digit
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === 0
}

/** A SIREN is 9 digits that pass Luhn. An empty text is no SIREN, and that is not odd. */
export function checkSiren(text: string): IdentifierWarning | null {
  const siren = normaliseIdentifier(text)
  if (siren === '') return null
  if (!/^\d{9}$/.test(siren)) return { kind: 'siren-format' }
  return passesLuhn(siren) ? null : { kind: 'siren-checksum' }
}

/**
 * A SIRET is a SIREN and 5 digits, the 14 passing Luhn, or for La Poste having a plain sum of digits
 * that is a multiple of 5. `siren` is the one recorded beside it, if any.
 */
export function checkSiret(text: string, siren = ''): IdentifierWarning | null {
  const siret = normaliseIdentifier(text)
  if (siret === '') return null
  if (!/^\d{14}$/.test(siret)) return { kind: 'siret-format' }
  const beside = normaliseIdentifier(siren)
  if (beside !== '' && !siret.startsWith(beside)) return { kind: 'siret-of-other-siren' }
  if (passesLuhn(siret)) return null
  const isLaPoste = siret.startsWith(laPosteSiren) && digitSum(siret) % 5 === 0
  return isLaPoste ? null : { kind: 'siret-checksum' }
}

/** W numbers (W2A1000123 too), the older form 0653005592, and the file numbers of rna_import (751P00085568). */
const rnaPatterns = [/^W\d[A-Z0-9]\d{7}$/, /^0\d{3}00\d{4}$/, /^\d[\dAB]\d[A-Z]\d{8}$/]

/** An RNA number has no checksum: only its shape can be odd. */
export function checkRna(text: string): IdentifierWarning | null {
  const rna = normaliseIdentifier(text)
  if (rna === '' || rnaPatterns.some((pattern) => pattern.test(rna))) return null
  return { kind: 'rna-format' }
}

function digitSum(digits: string): number {
  return Array.from(digits).reduce((sum, digit) => sum + Number(digit), 0)
}
