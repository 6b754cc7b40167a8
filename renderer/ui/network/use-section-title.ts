import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LegendSection } from '../../network/scene/legend'
import type { DrawnLook } from './drawn-look'
import { sectionTitle } from './section-title'

/** What a part of the legend is about, in the language of the screen. */
export function useSectionTitle(drawn: DrawnLook): (section: LegendSection) => string {
  const { t } = useTranslation()
  const { look, isComparison, sizeValue } = drawn
  return useMemo(
    () => sectionTitle({ look, isComparison, sizeValue }, t),
    [t, look, isComparison, sizeValue],
  )
}
