import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import {
  closeNearby,
  laptopName,
  listenNearby,
  lookNearby,
  openToNearby,
} from '../../actions/nearby'
import { loadTargets } from '../../actions/targets'
import { useNearby } from '../../state/nearby-store'
import { useTerritory } from '../../state/territory-store'
import { errorSentence } from '../../text/error-sentence'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { Caution } from '../fields/caution'
import { GuestSide } from './guest-side'
import { HostSide } from './host-side'
import { SideChoice } from './side-choice'

/** Two laptops round a table: this one is open, or looks, while the dialog is on the screen, and no longer. */
export function NearbyDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const { side, state, error } = useNearby()
  const hasTerritory = useTerritory((here) => here.id !== null)
  const name = laptopName(t('nearby.unnamed'))
  useEffect(() => {
    const unlisten = listenNearby()
    void loadTargets()
    return () => {
      unlisten()
      void closeNearby()
    }
  }, [])
  // Without a territory there is nothing to open this laptop for.
  useEffect(() => {
    if (!hasTerritory) void lookNearby(name)
  }, [hasTerritory, name])
  return (
    <AppDialog
      title={side === null ? t('nearby.title') : t(`nearby.sides.${side}`)}
      size={600}
      onClose={onClose}
    >
      <Stack gap="lg">
        {side === null ? (
          <>
            <Text size="sm" c="dimmed">
              {t('nearby.help')}
            </Text>
            <SideChoice
              onChoose={(chosen) => {
                void (chosen === 'host' ? openToNearby(name) : lookNearby(name))
              }}
            />
          </>
        ) : null}
        {error === null ? null : <Caution>{errorSentence(t, error)}</Caution>}
        {side !== null && state === null && error === null ? (
          <Text size="sm" role="status">
            {t('nearby.opening')}
          </Text>
        ) : null}
        {side === 'host' && state !== null ? <HostSide state={state} name={name} /> : null}
        {side === 'guest' && state !== null ? <GuestSide state={state} name={name} /> : null}
        {side !== null && hasTerritory ? (
          <Group>
            <Button variant="default" onClick={() => void closeNearby()}>
              {t('sync.back')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </AppDialog>
  )
}
