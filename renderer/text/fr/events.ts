import type { Event } from '../../../shared/model/event'

export const events = {
  fields: {
    title: 'Intitulé',
    kind: 'Type',
    on: 'Date',
    commune: 'Commune',
    participants: 'Participants',
    alliances: 'Alliances concernées',
    challenges: 'Défis abordés',
    summary: 'Compte rendu',
    nextAction: 'Prochaine action',
    nextActionBy: 'Par qui',
    nextActionOn: 'Pour quand',
    isNextActionDone: 'Action faite',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof Event, 'id'>, string>,
} as const
