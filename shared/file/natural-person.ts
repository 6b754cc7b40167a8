import type { Row } from '../change/row'
import { saidOf, textsOf } from './said'

/**
 * Whether an actor is, or may be, a natural person, so that all of it is personal data: it is said to be one;
 * its legal category is that of sole traders (1000, and all of INSEE's level 1); SIRENE withholds part of it
 * (`P`) or all (`N`); or it is an expert, and nobody said that it is no person. One voice of several is enough.
 */
export function isNaturalPerson(actor: Row): boolean {
  if (saidOf(actor, 'isPerson').includes(true)) return true
  if (textsOf(actor, 'legalCategory').some((code) => code.trim().startsWith('1'))) return true
  const withheld = textsOf(actor, 'diffusion').map((code) => code.trim().toUpperCase())
  if (withheld.includes('P') || withheld.includes('N')) return true
  const isExpert = textsOf(actor, 'kind').includes('expert')
  return isExpert && !saidOf(actor, 'isPerson').includes(false)
}
