import type { VocabularyName } from '../../../shared/model/vocabularies/vocabularies'

/**
 * The vocabularies that a mission may add words to, those most added to first. The groups, the worlds and
 * the lawful bases are closed: figures, colours and the law stand on them.
 */
export const openVocabularies = [
  'theme',
  'challengeKind',
  'resourceKind',
  'actorKind',
  'actorSubKind',
  'activityKind',
  'partnershipType',
  'role',
  'contribution',
  'relationType',
  'allianceForm',
  'stage',
  'agreement',
  'actorStatus',
  'maturity',
] as const satisfies readonly VocabularyName[]

export type OpenVocabulary = (typeof openVocabularies)[number]
