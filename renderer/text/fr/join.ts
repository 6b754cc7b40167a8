import type { RecordKind } from '../../../shared/model/record-kinds'
import type { Placement } from '../../../shared/model/placement'
import type { Term } from '../../../shared/model/term'
import type { Territory } from '../../../shared/model/territory'

type FieldOf<R> = Exclude<keyof R, 'id'>

/** Réunir des fichiers, et ce qu’une action a changé. */
export const join = {
  kinds: {
    territory: 'Territoire',
    actor: 'Acteur',
    contact: 'Personne',
    alliance: 'Alliance',
    membership: 'Partenaire',
    relation: 'Relation',
    challenge: 'Défi',
    resource: 'Richesse',
    placement: 'Place sur le réseau',
    term: 'Mot du vocabulaire',
  } satisfies Record<RecordKind, string>,
  otherKind: 'Fiche d’une version plus récente',
  fields: {
    territory: {
      name: 'Nom',
      kind: 'Type de territoire',
      code: 'Code officiel',
      communes: 'Communes',
      maturity: 'Maturité de la co-construction',
      maturityNote: 'Ce qui montre la maturité',
      notes: 'Notes',
    } satisfies Record<FieldOf<Territory>, string>,
    placement: {
      x: 'Position horizontale',
      y: 'Position verticale',
    } satisfies Record<FieldOf<Placement>, string>,
    term: {
      vocabulary: 'Vocabulaire',
      code: 'Code',
      fr: 'En français',
      en: 'En anglais',
      parent: 'Groupe',
    } satisfies Record<FieldOf<Term>, string>,
  },
  merging: { sameAs: 'Même acteur que', notSame: 'Autre acteur que' },
  removal: 'Suppression',
} as const
