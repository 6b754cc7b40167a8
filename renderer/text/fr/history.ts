import type { RecordKind } from '../../../shared/model/record-kinds'

/** What an action did, as a noun phrase that follows a colon: « Annuler : ajout d’un acteur ». */
export const history = {
  add: {
    territory: 'création du territoire',
    actor: 'ajout d’un acteur',
    contact: 'ajout d’un contact',
    alliance: 'ajout d’une alliance',
    membership: 'ajout d’un partenaire',
    relation: 'ajout d’une relation',
    challenge: 'ajout d’un défi',
    resource: 'ajout d’une richesse',
    placement: 'déplacement sur le réseau',
    term: 'ajout d’un terme',
  } satisfies Record<RecordKind, string>,
  edit: {
    territory: 'modification du territoire',
    actor: 'modification d’un acteur',
    contact: 'modification d’un contact',
    alliance: 'modification d’une alliance',
    membership: 'modification d’un partenaire',
    relation: 'modification d’une relation',
    challenge: 'modification d’un défi',
    resource: 'modification d’une richesse',
    placement: 'déplacement sur le réseau',
    term: 'modification d’un terme',
  } satisfies Record<RecordKind, string>,
  remove: {
    territory: 'suppression du territoire',
    actor: 'suppression d’acteurs',
    contact: 'suppression d’un contact',
    alliance: 'suppression d’alliances',
    membership: 'retrait d’un partenaire',
    relation: 'suppression de relations',
    challenge: 'suppression de défis',
    resource: 'suppression de richesses',
    placement: 'retour à la place calculée',
    term: 'suppression d’un terme',
  } satisfies Record<RecordKind, string>,
  addAuthorities: 'ajout des collectivités du territoire',
  import: 'import d’un fichier',
  openFile: 'ouverture d’un fichier',
} as const
