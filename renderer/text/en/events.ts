import type { Event } from '../../../shared/model/event'

export const events = {
  fields: {
    title: 'Title',
    kind: 'Kind',
    on: 'Date',
    commune: 'Commune',
    participants: 'Participants',
    alliances: 'Alliances concerned',
    challenges: 'Challenges discussed',
    summary: 'Summary',
    nextAction: 'Next action',
    nextActionBy: 'By whom',
    nextActionOn: 'By when',
    isNextActionDone: 'Action done',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof Event, 'id'>, string>,
} as const
