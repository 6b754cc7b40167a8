import type { Vocabulary } from '../vocabulary'

/** What an actor is. The parent is the world that follows from it, unless a person says otherwise. */
export const actorKind = [
  { code: 'association', fr: 'Association', en: 'Association', parent: 'interet_general' },
  { code: 'entreprise', fr: 'Entreprise', en: 'Company', parent: 'economique' },
  { code: 'pouvoir_public', fr: 'Pouvoir public', en: 'Public authority', parent: 'public' },
  {
    code: 'universite',
    fr: 'Université, enseignement, recherche',
    en: 'University, education, research',
    parent: 'academique',
  },
  { code: 'expert', fr: 'Expert', en: 'Expert', parent: 'autre' },
  { code: 'media', fr: 'Média', en: 'Media', parent: 'autre' },
  { code: 'fondation', fr: 'Fondation', en: 'Foundation', parent: 'interet_general' },
  {
    code: 'organisme_professionnel',
    fr: 'Organisme professionnel, syndicat',
    en: 'Professional body, union',
    parent: 'economique',
  },
  {
    code: 'collectif',
    fr: 'Collectif informel, citoyens',
    en: 'Informal group, citizens',
    parent: 'autre',
  },
  {
    code: 'catalyseur',
    fr: 'Catalyseur territorial, tiers-lieu',
    en: 'Territorial catalyst, third place',
    parent: 'interet_general',
  },
  { code: 'autre', fr: 'Autre', en: 'Other', parent: 'autre' },
] as const satisfies Vocabulary
