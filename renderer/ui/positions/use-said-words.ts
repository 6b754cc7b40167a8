import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Position } from '../../../shared/model/position'
import { scaleSteps } from '../fields/scale-steps'
import { useTermLabel } from '../fields/term-options'

/** What a position says, in words: the stance, and how much it matters. */
export function useSaidWords(): (position: Position | undefined) => string {
  const { t } = useTranslation()
  const label = useTermLabel()
  return useCallback(
    (position) => {
      if (position === undefined) return t('positions.nothingSaid')
      const { stance, priority } = position
      const words = stance === undefined ? t('positions.noStance') : label('stance', stance)
      const step = priority === undefined ? undefined : scaleSteps[priority - 1]
      if (step === undefined) return words
      return t('positions.withPriority', { stance: words, priority: t(`fields.scale.${step}`) })
    },
    [t, label],
  )
}
