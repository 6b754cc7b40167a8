import { Button, Group, Menu, SegmentedControl } from '@mantine/core'
import {
  IconChevronDown,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeXls,
  IconPresentation,
  IconWorld,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { confidentialityLevels } from '../../../shared/briefing/level'
import { chooseBriefing } from '../../actions/briefing-choice'
import { makeBriefing } from '../../actions/make-briefing'
import { useBriefing } from '../../state/briefing-store'
import { OtherTerritories } from './other-territories'

const outputs = [
  { kind: 'docx', Icon: IconFileTypeDocx },
  { kind: 'pptx', Icon: IconPresentation },
  { kind: 'html', Icon: IconWorld },
  { kind: 'xlsx', Icon: IconFileTypeXls },
] as const

/** Who it is for, in which language, beside whom, and as what. */
export function BriefingToolbar() {
  const { t, i18n } = useTranslation()
  const choice = useBriefing((state) => state.choice)
  return (
    <Group gap={8} justify="flex-end">
      <SegmentedControl
        size="xs"
        aria-label={t('outline.level')}
        value={choice.level}
        onChange={(level) => {
          chooseBriefing({ level })
        }}
        data={confidentialityLevels.map((value) => ({
          value,
          label: t(`outline.levels.${value}`),
        }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('outline.language')}
        value={choice.language ?? (i18n.language === 'en' ? 'en' : 'fr')}
        onChange={(language) => {
          chooseBriefing({ language })
        }}
        data={(['fr', 'en'] as const).map((value) => ({ value, label: value.toUpperCase() }))}
      />
      <OtherTerritories />
      <Button.Group>
        <Button
          size="xs"
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          onClick={() => void makeBriefing('pdf')}
        >
          {t('outline.makePdf')}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="xs" px={6} aria-label={t('outline.otherOutputs')}>
              <IconChevronDown size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {outputs.map(({ kind, Icon }) => (
              <Menu.Item
                key={kind}
                leftSection={<Icon size={17} aria-hidden />}
                onClick={() => void makeBriefing(kind)}
              >
                {t(`outline.outputs.${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Button.Group>
    </Group>
  )
}
