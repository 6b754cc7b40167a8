import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PaletteActions } from './palette-actions'
import { PaletteRecords } from './palette-records'
import { usePaletteResults } from './use-palette-results'

/** Passed on to the scroll area: a list that scrolls must be reachable without a mouse. */
const scrolledByKeyboard = { viewportProps: { tabIndex: 0 } }

/** Ctrl+K: any action, and any record by its name. */
export function CommandPalette() {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const { actions, actors, alliances, events, impacts } = usePaletteResults(query)
  const isEmpty = [actions, actors, alliances, events, impacts].every(({ length }) => length === 0)
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut="mod+K"
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight={460}
      attributes={{ content: { 'aria-label': t('common.search') } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      transitionProps={{ duration: 100 }}
    >
      <Spotlight.Search
        placeholder={t('common.palette.placeholder')}
        aria-label={t('common.search')}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
      />
      <Spotlight.ActionsList {...scrolledByKeyboard}>
        {isEmpty ? <Spotlight.Empty>{t('common.palette.nothing')}</Spotlight.Empty> : null}
        <PaletteRecords label={t('common.palette.actors')} records={actors} />
        <PaletteRecords label={t('common.palette.alliances')} records={alliances} />
        <PaletteRecords label={t('common.palette.events')} records={events} />
        <PaletteRecords label={t('common.palette.impacts')} records={impacts} />
        <PaletteActions actions={actions} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
