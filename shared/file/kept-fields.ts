import type { recordKinds, RecordKind } from '../model/record-kinds'
import { isRecordKind } from '../model/record-kinds'
import type { ShareProfile } from './share-profile'

/** The most open profile in which a field is told: a field of `public` is told in all three. */
type Openness = ShareProfile

type OpennessByField = {
  readonly [K in RecordKind]: Readonly<Record<keyof (typeof recordKinds)[K] & string, Openness>>
}

/**
 * Field by field, in how open a file it stands. Every field of the model is here: a new one does not compile
 * until somebody decided. The reasons stand in docs/sharing.md; in doubt a field is left out.
 */
const openness = {
  territory: {
    name: 'public',
    kind: 'public',
    code: 'public',
    communes: 'public',
    // A person's name.
    director: 'complete',
    periodStart: 'public',
    periodEnd: 'public',
    maturity: 'public',
    maturityNote: 'complete',
    arrangement: 'public',
    notes: 'complete',
  },
  actor: {
    name: 'public',
    acronym: 'public',
    kind: 'public',
    subKind: 'public',
    world: 'public',
    siren: 'public',
    siret: 'public',
    rna: 'public',
    legalCategory: 'public',
    naf: 'public',
    commune: 'public',
    // The seat of an association is often somebody's home.
    address: 'complete',
    postalCode: 'public',
    themes: 'public',
    tags: 'without-contacts',
    size: 'public',
    population: 'public',
    purpose: 'public',
    createdOn: 'public',
    website: 'public',
    // Of small bodies these are a person's.
    email: 'complete',
    phone: 'complete',
    influence: 'without-contacts',
    interest: 'without-contacts',
    status: 'public',
    isEss: 'public',
    isMissionCompany: 'public',
    isPerson: 'public',
    diffusion: 'complete',
    isFictitious: 'public',
    // Free words that may name who told, and so do all notes.
    source: 'complete',
    sourceDate: 'without-contacts',
    notes: 'complete',
  },
  contact: {
    actor: 'complete',
    firstName: 'complete',
    lastName: 'complete',
    role: 'complete',
    email: 'complete',
    phone: 'complete',
    lawfulBasis: 'complete',
    consentOn: 'complete',
    consentMeans: 'complete',
    informedOn: 'complete',
    hasObjected: 'complete',
    lastContactOn: 'complete',
    reviewBy: 'complete',
    isPublicOffice: 'complete',
    source: 'complete',
    notes: 'complete',
  },
  alliance: {
    title: 'public',
    form: 'public',
    activityKinds: 'public',
    partnershipTypes: 'public',
    stage: 'public',
    startOn: 'public',
    endOn: 'public',
    challenges: 'public',
    resources: 'public',
    communes: 'public',
    purpose: 'public',
    agreement: 'public',
    themes: 'public',
    isFictitious: 'public',
    source: 'complete',
    notes: 'complete',
  },
  membership: {
    actor: 'public',
    alliance: 'public',
    roles: 'public',
    contributions: 'public',
    since: 'public',
    until: 'public',
    commitment: 'without-contacts',
    notes: 'complete',
  },
  relation: {
    from: 'public',
    to: 'public',
    type: 'public',
    isMutual: 'public',
    strength: 'without-contacts',
    trust: 'without-contacts',
    since: 'public',
    until: 'public',
    evidence: 'complete',
  },
  challenge: {
    title: 'public',
    kind: 'public',
    severity: 'public',
    communes: 'public',
    source: 'complete',
    notes: 'complete',
  },
  resource: {
    title: 'public',
    kind: 'public',
    actor: 'public',
    commune: 'public',
    notes: 'complete',
  },
  placement: { x: 'public', y: 'public' },
  term: { vocabulary: 'public', code: 'public', fr: 'public', en: 'public', parent: 'public' },
  // How somebody looks at the network says what they look for: among partners, not for all.
  savedView: {
    title: 'without-contacts',
    notes: 'complete',
    order: 'without-contacts',
    projection: 'without-contacts',
    worlds: 'without-contacts',
    actorKinds: 'without-contacts',
    allianceForms: 'without-contacts',
    stages: 'without-contacts',
    themes: 'without-contacts',
    communes: 'without-contacts',
    // Often a person's name.
    text: 'complete',
    date: 'without-contacts',
    comparedWith: 'without-contacts',
    arrangement: 'without-contacts',
    centre: 'without-contacts',
    steps: 'without-contacts',
    colorBy: 'without-contacts',
    sizeBy: 'without-contacts',
    tiesBy: 'without-contacts',
    alliancesAs: 'without-contacts',
    hidesTensions: 'without-contacts',
    hidesWished: 'without-contacts',
    middleX: 'without-contacts',
    middleY: 'without-contacts',
    zoom: 'without-contacts',
  },
  position: {
    // Who is for and who against: among partners, not for all.
    actor: 'without-contacts',
    challenge: 'without-contacts',
    stance: 'without-contacts',
    priority: 'without-contacts',
    statedOn: 'without-contacts',
    source: 'complete',
    notes: 'complete',
  },
  impact: {
    alliance: 'public',
    dimension: 'public',
    title: 'public',
    level: 'public',
    observedOn: 'public',
    // Often quotes somebody.
    evidence: 'complete',
    source: 'complete',
  },
  event: {
    // « Entretien avec … » names a person.
    title: 'complete',
    kind: 'without-contacts',
    on: 'without-contacts',
    commune: 'without-contacts',
    participants: 'without-contacts',
    alliances: 'without-contacts',
    challenges: 'without-contacts',
    summary: 'complete',
    nextAction: 'complete',
    nextActionBy: 'complete',
    nextActionOn: 'complete',
    isNextActionDone: 'complete',
    notes: 'complete',
  },
  swotItem: {
    quadrant: 'without-contacts',
    title: 'without-contacts',
    order: 'without-contacts',
    challenges: 'without-contacts',
    source: 'complete',
    notes: 'complete',
  },
  keyFigure: {
    // Published figures: here the source is a publication.
    title: 'public',
    value: 'public',
    unit: 'public',
    year: 'public',
    source: 'public',
    order: 'public',
    notes: 'complete',
  },
  attachment: {
    // A picture shows people, a document names them: both stay in complete files.
    record: 'complete',
    name: 'complete',
    caption: 'complete',
    mediaType: 'complete',
    hash: 'complete',
    size: 'complete',
    width: 'complete',
    height: 'complete',
    takenOn: 'complete',
    credit: 'complete',
    isInBriefing: 'complete',
  },
  briefingSection: {
    isOff: 'without-contacts',
    order: 'without-contacts',
    title: 'complete',
    text: 'complete',
  },
  briefingQuestion: {
    title: 'complete',
    text: 'complete',
    order: 'complete',
  },
  recommendation: {
    decision: 'complete',
    text: 'complete',
    responsible: 'complete',
    dueOn: 'complete',
  },
  briefing: {
    // Figures of records that the file may leave out.
    title: 'complete',
    madeOn: 'complete',
    level: 'complete',
    language: 'complete',
    figures: 'complete',
  },
} as const satisfies OpennessByField

const order: Readonly<Record<ShareProfile, number>> = {
  complete: 0,
  'without-contacts': 1,
  public: 2,
}

/** Whether a file of a profile tells a field; nothing of kinds and fields that this version does not know. */
export function isFieldKept(kind: string, field: string, profile: ShareProfile): boolean {
  if (!isRecordKind(kind)) return false
  const fields: Readonly<Record<string, Openness>> = openness[kind]
  const most = Object.hasOwn(fields, field) ? fields[field] : undefined
  return most !== undefined && order[profile] <= order[most]
}

/** Whether a file of a profile has records of a kind at all. */
export function isKindKept(kind: string, profile: ShareProfile): boolean {
  return isRecordKind(kind) && (kind !== 'contact' || profile === 'complete')
}
