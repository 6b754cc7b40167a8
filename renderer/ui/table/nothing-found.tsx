import { Button, EmptyState } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { lookAt } from '../../actions/table-view'
import type { OpenableKind } from '../../state/navigation-store'
import { plainView } from '../../state/table-view-store'

/** Filters that leave nothing, and the way out. */
export function NothingFound({ kind }: { readonly kind: OpenableKind }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      m="auto"
      icon={<IconFilterOff size={36} stroke={1.4} aria-hidden />}
      title={t('records.nothingFound')}
      description={t('records.nothingFoundHelp')}
    >
      <EmptyState.Actions>
        <Button
          variant="default"
          onClick={() => {
            lookAt(kind, { search: plainView.search, facets: plainView.facets })
          }}
        >
          {t('records.showAll')}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  )
}
