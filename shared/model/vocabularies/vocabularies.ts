import type { Vocabulary } from '../vocabulary'
import { activityGroup, activityKind } from './activity-kind'
import { actorKind } from './actor-kind'
import { actorStatus } from './actor-status'
import { actorSubKind } from './actor-sub-kind'
import { agreement } from './agreement'
import { allianceForm } from './alliance-form'
import { challengeGroup, challengeKind } from './challenge-kind'
import { contribution } from './contribution'
import { lawfulBasis } from './lawful-basis'
import { maturity } from './maturity'
import { partnershipType } from './partnership-type'
import { relationType } from './relation-type'
import { resourceKind } from './resource-kind'
import { role } from './role'
import { size } from './size'
import { stage } from './stage'
import { territoryKind } from './territory-kind'
import { theme } from './theme'
import { eventKind } from './event-kind'
import { impactDimension } from './impact-dimension'
import { recommendationDecision } from './recommendation-decision'
import { stance } from './stance'
import { swotQuadrant } from './swot-quadrant'
import { world } from './world'

export type VocabularyName =
  | 'activityGroup'
  | 'activityKind'
  | 'actorKind'
  | 'actorStatus'
  | 'actorSubKind'
  | 'agreement'
  | 'allianceForm'
  | 'challengeGroup'
  | 'challengeKind'
  | 'contribution'
  | 'lawfulBasis'
  | 'maturity'
  | 'partnershipType'
  | 'relationType'
  | 'resourceKind'
  | 'role'
  | 'size'
  | 'stage'
  | 'territoryKind'
  | 'theme'
  | 'eventKind'
  | 'impactDimension'
  | 'recommendationDecision'
  | 'stance'
  | 'swotQuadrant'
  | 'world'

/** Every vocabulary, under the name that the fields' specs use. A mission adds to them with Term records. */
export const vocabularies: Readonly<Record<VocabularyName, Vocabulary>> = {
  activityGroup,
  activityKind,
  actorKind,
  actorStatus,
  actorSubKind,
  agreement,
  allianceForm,
  challengeGroup,
  challengeKind,
  contribution,
  lawfulBasis,
  maturity,
  partnershipType,
  relationType,
  resourceKind,
  role,
  size,
  stage,
  territoryKind,
  theme,
  eventKind,
  impactDimension,
  recommendationDecision,
  stance,
  swotQuadrant,
  world,
}

/** The vocabulary of a term's parent, where terms come in groups. */
export const parentVocabulary: Readonly<Partial<Record<VocabularyName, VocabularyName>>> = {
  activityKind: 'activityGroup',
  actorKind: 'world',
  actorSubKind: 'actorKind',
  challengeKind: 'challengeGroup',
  partnershipType: 'partnershipType',
}

export function isVocabularyName(name: string): name is VocabularyName {
  return Object.hasOwn(vocabularies, name)
}
