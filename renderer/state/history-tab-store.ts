import { create } from 'zustand'

/** The parts of the history screen, in their order. */
export const historyTabs = ['actions', 'trash', 'mine'] as const

export type HistoryTab = (typeof historyTabs)[number]

/** The part of the history screen that is shown. */
export const useHistoryTab = create<{ readonly tab: HistoryTab }>()(() => ({ tab: 'actions' }))
