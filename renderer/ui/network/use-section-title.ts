import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { LegendSection } from '../../network/scene/legend'
import type { DrawnLook } from './use-drawn-look'

/** What a part of the legend is about. */
export function useSectionTitle({
  look,
  isComparison,
  sizeValue,
}: DrawnLook): (section: LegendSection) => string {
  const { t } = useTranslation()
  const isKindColored = look.color === 'kind' && !isComparison
  return useCallback(
    (section) => {
      if (section === 'actorKind' && isKindColored) return t('look.section.actorKindColor')
      if (section === 'size' && sizeValue !== undefined) {
        return t('look.section.sizeOf', { measure: t(`measures.column.${sizeValue.id}`) })
      }
      return t(`look.section.${section}`)
    },
    [t, isKindColored, sizeValue],
  )
}
