import { normaliseIdentifier } from './identifiers'

/** What a public register says of an organisation's numbers. */
export interface OfficialNumbers {
  readonly siren?: string | undefined
  readonly siret?: string | undefined
  readonly rna?: string | undefined
  /** True where the SIRET is that of the head office, which is the legal unit itself. */
  readonly isHeadOffice?: boolean | undefined
}

/**
 * The id of an actor that comes from a public register, the same for all who import it; null where the
 * numbers given are none. A legal unit and its head office are one actor, `siren:200066330`; another
 * establishment is `siret:20006633000024`; an association without a SIREN is `rna:W751245606`.
 */
export function officialId(numbers: OfficialNumbers): string | null {
  const siret = digitsOf(numbers.siret, 14)
  const siren = digitsOf(numbers.siren, 9) ?? siret?.slice(0, 9) ?? null
  if (siret !== null && numbers.isHeadOffice === false) return `siret:${siret}`
  if (siren !== null) return `siren:${siren}`
  const rna = normaliseIdentifier(numbers.rna ?? '')
  return /^[0-9A-Z]{8,14}$/.test(rna) ? `rna:${rna}` : null
}

function digitsOf(text: string | undefined, length: number): string | null {
  const digits = normaliseIdentifier(text ?? '')
  return digits.length === length && /^\d+$/.test(digits) ? digits : null
}

/** The id of the membership of an actor in an alliance that comes from a public register. */
export function officialMembershipId(alliance: string, actor: string): string {
  return `membership:${alliance}:${actor}`
}
