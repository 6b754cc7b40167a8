import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Position } from '../../../shared/model/position'
import { balanceOf } from './position-grid'

/** How many are for and how many against. */
export function Balance({ positions }: { readonly positions: readonly (Position | undefined)[] }) {
  const { t } = useTranslation()
  const { inFavour, against } = balanceOf(positions)
  if (inFavour + against === 0) return null
  return (
    <>
      <span aria-hidden>{`+${String(inFavour)}`}</span>
      <span aria-hidden>{`\u2212${String(against)}`}</span>
      <VisuallyHidden>{t('positions.balanceWords', { inFavour, against })}</VisuallyHidden>
    </>
  )
}
