import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrawnLook } from './drawn-look'

/**
 * The look in sentences, as a figure says it: colour, size, ties, what is hidden. Where dates are compared,
 * colour and ties say what changed, and the arrangement's note which dates.
 */
export function useLookWords({
  look,
  isComparison,
  sizeValue,
  communities,
  isEstimated,
}: DrawnLook): string {
  const { t } = useTranslation()
  return useMemo(() => {
    const sentences: string[] = []
    if (!isComparison) {
      const isWaiting = look.color === 'community' && communities === undefined
      const color = t(`look.color.${isWaiting ? 'world' : look.color}`)
      sentences.push(t('look.words.color', { color: lowered(color) }))
    }
    if (sizeValue !== undefined) {
      const size = lowered(t(`measures.column.${sizeValue.id}`))
      sentences.push(t(isEstimated ? 'look.words.sizeEstimated' : 'look.words.size', { size }))
    }
    if (!isComparison) {
      sentences.push(t('look.words.ties', { ties: lowered(t(`look.ties.${look.ties}`)) }))
    }
    if (look.hidesTensions) sentences.push(t('look.words.hiddenTensions'))
    if (look.hidesWished) sentences.push(t('look.words.hiddenWished'))
    return sentences.join(' ')
  }, [t, look, isComparison, sizeValue, communities, isEstimated])
}

/** As it stands within a sentence. */
function lowered(words: string): string {
  return words.slice(0, 1).toLocaleLowerCase() + words.slice(1)
}
