import type { Vocabulary } from '../vocabulary'

/** An actor's stance on a challenge: from carrying it to opposing it. */
export const stance = [
  { code: 'porte', fr: 'Moteur', en: 'Leads' },
  { code: 'soutient', fr: 'Favorable', en: 'Supports' },
  { code: 'neutre', fr: 'Neutre', en: 'Neutral' },
  { code: 'reserve', fr: 'Réservé', en: 'Reserved' },
  { code: 'oppose', fr: 'Opposé', en: 'Opposes' },
] as const satisfies Vocabulary
