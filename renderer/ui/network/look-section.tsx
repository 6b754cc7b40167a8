import { Button, Divider, Loader, Select, Stack, Switch, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NetworkLook } from '../../../shared/graph/network-settings'
import { allianceSigns, colorings, tieStyles } from '../../../shared/graph/network-settings'
import { changeLook, changeSettings } from '../../actions/network-view'
import { useNetworkView } from '../../state/network-store'
import { isInForce, lookPresets } from './look-presets'
import { sizeValues } from './drawn-look'

/** The usual questions, one click each. */
function LookPresets() {
  const { t } = useTranslation()
  const settings = useNetworkView((state) => state.settings)
  return (
    <Stack gap={2} role="group" aria-label={t('look.presets.title')}>
      {lookPresets.map((preset) => {
        const isOn = isInForce(preset, settings)
        const { id, look, projection = settings.projection } = preset
        return (
          <Button
            key={id}
            size="compact-sm"
            variant={isOn ? 'light' : 'subtle'}
            color={isOn ? '' : 'gray'}
            c={isOn ? '' : 'var(--mantine-color-text)'}
            justify="flex-start"
            fw={isOn ? 600 : 400}
            fullWidth
            h="auto"
            py={3}
            px={8}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'start', lineHeight: 1.25 } }}
            aria-pressed={isOn}
            onClick={() => {
              changeSettings({ look, projection })
            }}
          >
            {t(`look.presets.${id}`)}
          </Button>
        )
      })}
    </Stack>
  )
}

interface LookSelectProps<F extends keyof NetworkLook> {
  readonly field: F
  readonly label: string
  readonly data: readonly { readonly value: NetworkLook[F] & string; readonly label: string }[]
  readonly note?: string
  readonly isWaiting?: boolean
}

function LookSelect<F extends 'color' | 'size' | 'ties' | 'alliances'>({
  field,
  label,
  data,
  note = '',
  isWaiting = false,
}: LookSelectProps<F>) {
  const { t } = useTranslation()
  const value: string = useNetworkView(({ settings }) => settings.look[field])
  return (
    <Select
      size="xs"
      label={label}
      description={note}
      data={data}
      value={value}
      onChange={(chosen) => {
        const option = data.find((one) => one.value === chosen)
        if (option !== undefined) changeLook({ [field]: option.value })
      }}
      allowDeselect={false}
      {...(isWaiting && { rightSection: <Loader size={14} aria-label={t('look.waiting')} /> })}
    />
  )
}

/** How the network looks: usual questions first, then each choice for itself. */
export function LookSection({ isWaiting }: { readonly isWaiting: boolean }) {
  const { t } = useTranslation()
  const { look, projection, comparedWith } = useNetworkView((state) => state.settings)
  const isComparison = comparedWith !== ''
  const hasNoStages =
    look.color === 'stage' && projection === 'one-mode' && look.alliances !== 'hulls'
  const note = isComparison ? t('look.compared') : hasNoStages ? t('look.noStages') : ''
  const sizes = sizeValues.map(({ id }) => ({ value: id, label: t(`measures.column.${id}`) }))
  return (
    <Stack gap="xs">
      <LookPresets />
      <Divider />
      <LookSelect
        field="color"
        label={t('look.color.title')}
        note={note}
        isWaiting={isWaiting && look.color === 'community'}
        data={colorings.map((value) => ({ value, label: t(`look.color.${value}`) }))}
      />
      <LookSelect
        field="size"
        label={t('look.size.title')}
        isWaiting={isWaiting && look.size !== 'same'}
        data={[{ value: 'same', label: t('look.size.same') }, ...sizes]}
      />
      <LookSelect
        field="ties"
        label={t('look.ties.title')}
        data={tieStyles.map((value) => ({ value, label: t(`look.ties.${value}`) }))}
      />
      <LookSelect
        field="alliances"
        label={t('look.alliances.title')}
        data={allianceSigns.map((value) => ({ value, label: t(`look.alliances.${value}`) }))}
      />
      <Switch
        size="xs"
        label={t('look.hidesTensions')}
        checked={look.hidesTensions}
        onChange={(event) => {
          changeLook({ hidesTensions: event.currentTarget.checked })
        }}
      />
      <Switch
        size="xs"
        label={t('look.hidesWished')}
        checked={look.hidesWished}
        onChange={(event) => {
          changeLook({ hidesWished: event.currentTarget.checked })
        }}
      />
      {isWaiting && (
        <Text size="xs" c="dimmed" role="status">
          {t('look.waiting')}
        </Text>
      )}
    </Stack>
  )
}
