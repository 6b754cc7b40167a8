import { create } from 'zustand'

/** The parts of the diagnosis screen, in their order. */
export const diagnosisTabs = ['swot', 'figures', 'maturity', 'questions'] as const

export type DiagnosisTab = (typeof diagnosisTabs)[number]

/** The part of the diagnosis screen that is shown. */
export const useDiagnosisTab = create<{ readonly tab: DiagnosisTab }>()(() => ({ tab: 'swot' }))
