import { Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import type { Event } from '../../../shared/model/event'
import { addRecord } from '../../actions/records'
import { useTerritory } from '../../state/territory-store'
import { filterOptions } from '../fields/creatable'
import { formatPartialDate, parsePartialDate } from '../fields/partial-date-text'
import { problemText } from '../fields/problem-text'
import { ReferencesField } from '../fields/references-field'
import { useTermLabel, useTermOptions } from '../fields/term-options'
import { useListProps } from '../fields/use-list-props'
import { QuickAddDialog } from '../table/quick-add-dialog'
import { useToday } from './use-today'

export interface QuickAddEventProps {
  readonly onClose: () => void
  /** What is known already: where it is added from a record that took part. */
  readonly about?: Pick<Event, 'participants' | 'alliances' | 'challenges'>
}

/** A new event: today unless another day is typed, named after who took part unless a title is. */
export function QuickAddEvent({ onClose, about = {} }: QuickAddEventProps) {
  const { t } = useTranslation()
  const today = useToday()
  const label = useTermLabel()
  const actors = useTerritory((state) => state.tables.actor)
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<string | null>(null)
  const [search, setSearch] = useState('')
  const [on, setOn] = useState(formatPartialDate(today))
  const [participants, setParticipants] = useState<readonly string[]>(about.participants ?? [])
  const options = useTermOptions('eventKind', undefined, kind === null ? [] : [kind])
  const date = parsePartialDate(on)
  const who = actors.byId.get(participants[0] ?? '')?.name
  const named = {
    kind: kind === null ? t('events.plain') : label('eventKind', kind),
    who: who ?? '',
  }
  const suggested = who === undefined ? '' : t('events.suggested', named)
  const name = title.trim() === '' ? suggested : title.trim()
  const listProps = useListProps({
    search,
    onEmptied: () => {
      setKind(null)
    },
  })
  const add = async () => {
    if (name === '' || !date.ok) return null
    const { alliances, challenges } = about
    return addRecord('event', {
      ...{ title: name, kind, on: date.value, alliances, challenges },
      ...(participants.length === 0 ? {} : { participants }),
    })
  }
  return (
    <QuickAddDialog
      kind="event"
      title={t('events.add')}
      onClose={onClose}
      name={name}
      add={add}
      onAnother={() => {
        // Several on one day are often entered in a row: the day stays.
        setTitle('')
        setParticipants(about.participants ?? [])
      }}
    >
      <TextInput
        data-autofocus
        label={t('events.fields.title')}
        placeholder={suggested}
        value={title}
        onChange={(event) => {
          setTitle(event.currentTarget.value)
        }}
      />
      <Group grow align="flex-start" gap="sm">
        <Select
          {...listProps}
          allowDeselect={false}
          searchValue={search}
          onSearchChange={setSearch}
          label={t('events.fields.kind')}
          placeholder={t('fields.choose')}
          data={options}
          value={kind}
          onChange={setKind}
          filter={filterOptions}
        />
        <TextInput
          label={t('events.fields.on')}
          value={on}
          error={date.ok ? null : problemText(t, date.error)}
          onChange={(event) => {
            setOn(event.currentTarget.value)
          }}
        />
      </Group>
      <ReferencesField
        label={t('events.fields.participants')}
        target="actor"
        value={participants}
        save={(chosen) => {
          setParticipants(chosen ?? [])
          return Promise.resolve(ok(null))
        }}
      />
    </QuickAddDialog>
  )
}
