import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../../shared/places/place'
import type { PlaceMatch } from '../../../shared/places/search-places'

/** More would not help to tell homonyms apart. */
const shownDepartements = 2

/** A place found: its name, what it is, where, and how many live there. */
export function PlaceOption({ match }: { readonly match: PlaceMatch }) {
  const { t, i18n } = useTranslation()
  const { place, departements, via } = match
  const { population } = place
  const about = [
    t(`territory.create.kinds.${place.kind}`),
    ...whereOf(place, departements),
    ...(place.kind === 'epci'
      ? [t('territory.create.epciCommunes', { count: place.communes.length })]
      : []),
    ...(via === null ? [] : [t('territory.create.formerly', { name: via })]),
  ]
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <span>
        <Text component="span" size="sm" fw={600} display="block">
          {place.name}
        </Text>
        <Text component="span" size="xs" c="dimmed">
          {about.join(' · ')}
        </Text>
      </span>
      {population === null ? null : (
        <Text component="span" size="xs" c="dimmed" flex="none">
          {t('territory.create.inhabitants', {
            population: population.toLocaleString(i18n.language),
          })}
        </Text>
      )}
    </Group>
  )
}

/** « Creuse (23) »; a département needs only its number. */
function whereOf(place: Place, departements: readonly string[]): readonly string[] {
  if (place.kind === 'departement') return [place.code]
  const code = place.kind === 'commune' ? place.departement : place.departements[0]
  const names = departements.slice(0, shownDepartements).join(', ')
  return [place.kind === 'commune' && code !== undefined ? `${names} (${code})` : names]
}
