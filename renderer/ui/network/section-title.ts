import type { TFunction } from 'i18next'
import type { LegendSection } from '../../network/scene/legend'
import type { DrawnLook } from './drawn-look'

/** What a part of the legend is about. */
export function sectionTitle(
  { look, isComparison, sizeValue }: Pick<DrawnLook, 'look' | 'isComparison' | 'sizeValue'>,
  t: TFunction,
): (section: LegendSection) => string {
  const isKindColored = look.color === 'kind' && !isComparison
  return (section) => {
    if (section === 'actorKind' && isKindColored) return t('look.section.actorKindColor')
    if (section === 'size' && sizeValue !== undefined) {
      return t('look.section.sizeOf', { measure: t(`measures.column.${sizeValue.id}`) })
    }
    return t(`look.section.${section}`)
  }
}
