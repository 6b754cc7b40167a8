import type { Actor } from '../model/actor'

/**
 * Whether an actor is, or may be, a natural person: said to be one, a sole trader (legal category 1…), withheld
 * by SIRENE, or an expert of whom nobody said that it is no person. The rule of shared files
 * (`shared/file/natural-person.ts`), on the record as it is shown.
 */
export function isPerson({
  isPerson: said,
  legalCategory = '',
  diffusion = '',
  kind,
}: Actor): boolean {
  if (said === true || legalCategory.trim().startsWith('1')) return true
  if (['P', 'N'].includes(diffusion.trim().toUpperCase())) return true
  return kind === 'expert' && said !== false
}
