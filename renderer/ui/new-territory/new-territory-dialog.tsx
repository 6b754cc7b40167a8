import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadPlaces } from '../../actions/load-places'
import { usePlaces } from '../../state/places-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { AuthoritiesStep } from './authorities-step'
import type { ChosenPlace } from './chosen-place'
import { PlaceStep } from './place-step'

/** First where, then which of its public authorities to begin with. */
export function NewTerritoryDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const index = usePlaces((state) => state.index)
  const [chosen, setChosen] = useState<ChosenPlace | null>(null)
  useEffect(() => void loadPlaces(), [])
  return (
    <AppDialog title={t('territory.create.title')} size={620} onClose={onClose}>
      {index === null ? (
        <Text size="sm" c="dimmed" role="status">
          {t('territory.create.loading')}
        </Text>
      ) : chosen === null ? (
        <PlaceStep index={index} onChoose={setChosen} onLeave={onClose} />
      ) : (
        <AuthoritiesStep
          places={index.places}
          chosen={chosen}
          onBack={() => {
            setChosen(null)
          }}
        />
      )}
    </AppDialog>
  )
}
