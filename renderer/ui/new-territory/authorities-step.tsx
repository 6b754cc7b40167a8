import { Button, Checkbox, Group, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { communesOf } from '../../../shared/places/communes-of'
import type { Place, Places } from '../../../shared/places/place'
import { startTerritory } from '../../actions/start-territory'
import { AuthorityList } from './authority-list'
import type { ChosenPlace } from './chosen-place'
import type { Offer } from './offered-authorities'
import { chosenEdits, offerOf } from './offered-authorities'

const nothing: Offer = { edits: [], actors: [], groupings: 0 }

/** Beyond, a département's communes are offered only when asked for: there may be 890. */
const manyCommunes = 120

interface AuthoritiesStepProps {
  readonly places: Places
  readonly chosen: ChosenPlace
  readonly onBack: () => void
}

/** The name, and which public authorities to begin with. */
export function AuthoritiesStep({ places, chosen, onBack }: AuthoritiesStepProps) {
  const { t } = useTranslation()
  const place = chosen.kind === 'place' ? chosen.place : null
  const [name, setName] = useState(chosen.kind === 'place' ? chosen.place.name : chosen.name)
  const communes = useMemo(() => (place === null ? [] : communesOf(place, places)), [place, places])
  const [withCommunes, setWithCommunes] = useState(communes.length <= manyCommunes)
  const offer = useMemo(
    () => (place === null ? nothing : offerOf(place, places, withCommunes)),
    [place, places, withCommunes],
  )
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const [isGrouped, setIsGrouped] = useState(true)
  const [isCreating, setIsCreating] = useState(false)
  const kept = useMemo(
    () => new Set(offer.actors.map(({ id }) => id).filter((id) => !refused.has(id))),
    [offer, refused],
  )
  const create = (): void => {
    const edits = chosenEdits(offer.edits, kept, isGrouped)
    const codes = communes.map(({ code }) => code)
    const { kind, code } = place ?? { kind: 'libre', code: '' }
    setIsCreating(true)
    void startTerritory({ name: name.trim(), kind, code, communes: codes, edits }).finally(() => {
      setIsCreating(false)
    })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '' && !isCreating) create()
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('territory.create.name')}
          value={name}
          maxLength={300}
          data-autofocus
          autoFocus
          onChange={(event) => {
            setName(event.currentTarget.value)
          }}
        />
        {offer.actors.length === 0 ? null : (
          <AuthorityList authorities={offer.actors} refused={refused} onRefuse={setRefused} />
        )}
        <DepartementCommunes
          place={place}
          count={communes.length}
          isOn={withCommunes}
          onSwitch={setWithCommunes}
        />
        {offer.groupings === 0 ? null : (
          <Checkbox
            label={t('territory.create.grouping', { count: offer.groupings })}
            checked={isGrouped}
            onChange={(event) => {
              setIsGrouped(event.currentTarget.checked)
            }}
          />
        )}
        {place === null ? null : (
          <Text size="xs" c="dimmed">
            {t('territory.create.source', { edition: places.edition })}
          </Text>
        )}
        <Group justify="space-between">
          <Button variant="subtle" color="gray" onClick={onBack}>
            {t('territory.create.change')}
          </Button>
          <Button type="submit" loading={isCreating} disabled={name.trim() === ''}>
            {kept.size === 0
              ? t('territory.create.submit')
              : t('territory.create.submitWith', { count: kept.size })}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface DepartementCommunesProps {
  readonly place: Place | null
  readonly count: number
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** Only a département lets one leave its communes out: elsewhere they are what one came for. */
function DepartementCommunes({ place, count, isOn, onSwitch }: DepartementCommunesProps) {
  const { t } = useTranslation()
  if (place?.kind !== 'departement') return null
  return (
    <Switch
      label={t('territory.create.withCommunes', { count })}
      checked={isOn}
      onChange={(event) => {
        onSwitch(event.currentTarget.checked)
      }}
    />
  )
}
