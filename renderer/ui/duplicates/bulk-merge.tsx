import { Button } from '@mantine/core'
import { IconArrowMerge } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { reviewTicked } from '../../actions/duplicates-decide'

/** As many records as a person compares side by side. */
const most = 6

/** Opens the side-by-side review of the actors that are ticked. */
export function BulkMerge({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation()
  if (ids.length < 2 || ids.length > most) return null
  return (
    <Button
      variant="default"
      leftSection={<IconArrowMerge size={16} aria-hidden />}
      onClick={() => {
        reviewTicked(ids)
      }}
    >
      {t('duplicates.mergeTicked')}
    </Button>
  )
}
