/**
 * The vocabularies that a mission adds to while it fills in a form. In the others a word that is not
 * there is a slip of the hand, and they are added to in the dialog of vocabularies only.
 */
export const growingVocabularies: ReadonlySet<string> = new Set([
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
])
