import { Button } from '@mantine/core'
import { IconEyeExclamation, IconRulerMeasure } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { toggleSide } from '../../actions/network-view'
import { useNetworkView } from '../../state/network-store'

/** Shows and takes away what the network measures, and what it lacks. */
export function SideButtons() {
  const { t } = useTranslation()
  const side = useNetworkView((state) => state.side)
  const sides = [
    { name: 'measures', label: t('measures.title'), Icon: IconRulerMeasure },
    { name: 'blind-spots', label: t('blindSpots.title'), Icon: IconEyeExclamation },
  ] as const
  return sides.map(({ name, label, Icon }) => (
    <Button
      key={name}
      size="xs"
      px={8}
      variant={side === name ? 'light' : 'default'}
      aria-pressed={side === name}
      leftSection={<Icon size={16} aria-hidden />}
      onClick={() => {
        toggleSide(name)
      }}
    >
      {label}
    </Button>
  ))
}
