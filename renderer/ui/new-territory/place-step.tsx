import { Combobox, Text, TextInput, useCombobox } from '@mantine/core'
import { IconMapPin } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceIndex } from '../../../shared/places/index-places'
import { searchPlaces } from '../../../shared/places/search-places'
import type { ChosenPlace } from './chosen-place'
import { PlaceOption } from './place-option'

interface PlaceStepProps {
  readonly index: PlaceIndex
  readonly onChoose: (chosen: ChosenPlace) => void
  readonly onLeave: () => void
}

/** As many as a list on a small screen shows without scrolling far. */
const limit = 12

const freeValue = 'free'

/** Type a few letters, choose a place; or keep what was typed as a free name. */
export function PlaceStep({ index, onChoose, onLeave }: PlaceStepProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const matches = useMemo(() => searchPlaces(index, text, limit), [index, text])
  const combobox = useCombobox({ defaultOpened: true })
  const { selectFirstOption } = combobox
  // So that Enter takes the best answer. It can be told only once the options are drawn.
  useEffect(() => void selectFirstOption(), [matches, selectFirstOption])
  const name = text.trim()
  const choose = (value: string): void => {
    if (value === freeValue) {
      onChoose({ kind: 'free', name })
      return
    }
    const match = matches.find(({ place }) => place.code === value)
    if (match !== undefined) onChoose({ kind: 'place', place: match.place })
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} shadow="sm">
      <Combobox.EventsTarget>
        <TextInput
          label={t('territory.create.question')}
          description={t('territory.create.help')}
          placeholder={t('territory.create.placeholder')}
          leftSection={<IconMapPin size={18} stroke={1.6} aria-hidden />}
          size="md"
          autoComplete="off"
          data-autofocus
          autoFocus
          value={text}
          onKeyDown={(event) => {
            // The list is always open here: Escape means the dialog, which leaves it to open lists.
            if (event.key === 'Escape') onLeave()
          }}
          onChange={(event) => {
            setText(event.currentTarget.value)
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options
        aria-label={t('territory.create.question')}
        mt="sm"
        mah={360}
        style={{ overflowY: 'auto' }}
      >
        {matches.map((match) => (
          <Combobox.Option key={match.place.code} value={match.place.code}>
            <PlaceOption match={match} />
          </Combobox.Option>
        ))}
        {name !== '' && matches.length === 0 ? (
          <Combobox.Empty>{t('territory.create.nothing')}</Combobox.Empty>
        ) : null}
        {name === '' ? null : (
          <Combobox.Option value={freeValue}>
            <Text component="span" size="sm" fw={600} display="block">
              {t('territory.create.free', { name })}
            </Text>
            <Text component="span" size="xs" c="dimmed">
              {t('territory.create.freeHelp')}
            </Text>
          </Combobox.Option>
        )}
      </Combobox.Options>
    </Combobox>
  )
}
