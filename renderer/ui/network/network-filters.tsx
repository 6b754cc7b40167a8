import { Button, MultiSelect, Stack, TextInput } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asksNothing } from '../../../shared/graph/network-filter'
import { changeFilter, clearFilter } from '../../actions/network-view'
import { useNetworkView } from '../../state/network-store'
import { formatPartialDate, parsePartialDate } from '../fields/partial-date-text'
import { useFilterOptions } from './filter-options'
import { useNetworkInput } from './use-shown-network'

const lists = ['worlds', 'actorKinds', 'allianceForms', 'stages', 'themes', 'communes'] as const

/** The date at which ties must have held: read as it is typed, and left alone while it cannot be. */
function DateFilter({ date }: { readonly date: string }) {
  const { t } = useTranslation()
  const [text, setText] = useState(formatPartialDate(date))
  const read = parsePartialDate(text)
  const commit = (): void => {
    if (read.ok) changeFilter({ date: read.value ?? '' })
  }
  return (
    <TextInput
      size="xs"
      label={t('network.filter.date')}
      placeholder={t('network.filter.datePlaceholder')}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
      }}
      error={!read.ok && t('network.filter.dateUnreadable')}
    />
  )
}

/** What to show of the network. Each list proposes only what the territory holds. */
export function NetworkFilters() {
  const { t } = useTranslation()
  const filter = useNetworkView((state) => state.settings.filter)
  const options = useFilterOptions(useNetworkInput())
  return (
    <Stack gap="xs">
      <TextInput
        size="xs"
        label={t('network.filter.text')}
        value={filter.text}
        onChange={(event) => {
          changeFilter({ text: event.currentTarget.value })
        }}
      />
      {lists.map((list) => (
        <MultiSelect
          key={list}
          size="xs"
          label={t(`network.filter.${list}`)}
          placeholder={filter[list].length === 0 ? t('network.filter.all') : ''}
          data={options[list]}
          value={[...filter[list]]}
          onChange={(chosen) => {
            changeFilter({ [list]: chosen })
          }}
          disabled={options[list].length === 0}
          searchable
          clearable
          hidePickedOptions
          nothingFoundMessage={t('network.filter.nothing')}
        />
      ))}
      <DateFilter key={filter.date} date={filter.date} />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFilterOff size={16} aria-hidden />}
        disabled={asksNothing(filter)}
        onClick={clearFilter}
      >
        {t('network.filter.clear')}
      </Button>
    </Stack>
  )
}
