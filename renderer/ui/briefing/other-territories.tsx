import { Button, Checkbox, Popover, Stack, Text } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { chooseBriefing } from '../../actions/briefing-choice'
import { useBriefing } from '../../state/briefing-store'
import { usePreferences } from '../../state/preferences-store'
import { useTerritory } from '../../state/territory-store'

/** So many columns fit on a page. */
const mostBeside = 5

/** The territories of this computer that may stand beside the open one. */
export function OtherTerritories() {
  const { t } = useTranslation()
  const open = useTerritory((state) => state.id)
  const recents = usePreferences((state) => state.recents)
  const others = useBriefing((state) => state.choice.others)
  const offered = recents.filter(({ id }) => id !== open)
  return (
    <Popover position="bottom-end" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          px={8}
          variant={others.length > 0 ? 'light' : 'default'}
          leftSection={<IconColumns3 size={16} aria-hidden />}
        >
          {others.length > 0
            ? t('outline.besideCount', { count: others.length + 1 })
            : t('outline.beside')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            {t('outline.besideTitle')}
          </Text>
          {offered.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('outline.besideNone')}
            </Text>
          ) : (
            <Checkbox.Group
              value={[...others]}
              onChange={(chosen) => {
                chooseBriefing({ others: chosen })
              }}
            >
              <Stack gap={8}>
                {offered.map(({ id, name }) => (
                  <Checkbox
                    key={id}
                    value={id}
                    label={name}
                    disabled={others.length >= mostBeside && !others.includes(id)}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          <Text size="xs" c="dimmed">
            {t('outline.besideHelp')}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
