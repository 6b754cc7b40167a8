import { Button, EmptyState } from '@mantine/core'
import { IconFilterOff, IconPlus, IconTopologyStar3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { goTo } from '../../actions/navigation'
import { clearFilter } from '../../actions/network-view'

/** What to do where there is nothing to draw: for want of records, or because of the filters. */
export function NetworkEmpty({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      m="auto"
      maw={480}
      icon={<IconTopologyStar3 size={40} stroke={1.3} aria-hidden />}
      title={t(isFiltered ? 'network.empty.filtered' : 'network.empty.title')}
      description={isFiltered ? '' : t('network.empty.text')}
    >
      <EmptyState.Actions>
        {isFiltered ? (
          <Button leftSection={<IconFilterOff size={16} aria-hidden />} onClick={clearFilter}>
            {t('network.filter.clear')}
          </Button>
        ) : (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              goTo('actors')
            }}
          >
            {t('network.empty.addActor')}
          </Button>
        )}
      </EmptyState.Actions>
    </EmptyState>
  )
}
