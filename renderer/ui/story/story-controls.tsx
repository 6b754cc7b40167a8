import { ActionIcon, Group, Tooltip, useComputedColorScheme } from '@mantine/core'
import {
  IconChevronLeft,
  IconChevronRight,
  IconMoon,
  IconNotes,
  IconSun,
  IconX,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { darkenStory, endStory, stepStory, toggleStoryNotes } from '../../actions/story'
import { useStory } from '../../state/story-store'
import { useToldViews } from './use-told-views'

/** The buttons of a story, small: a hall looks at the picture. */
export function StoryControls() {
  const { t } = useTranslation()
  const { number, count } = useToldViews()
  const areNotesShown = useStory((state) => state.areNotesShown)
  const isDark = useComputedColorScheme('light') === 'dark'
  const buttons = [
    {
      label: t('views.story.previous'),
      Icon: IconChevronLeft,
      isOff: number <= 1,
      act: () => {
        stepStory(-1)
      },
    },
    {
      label: t('views.story.next'),
      Icon: IconChevronRight,
      isOff: number >= count,
      act: () => {
        stepStory(1)
      },
    },
    {
      label: t(areNotesShown ? 'views.story.hideNotes' : 'views.story.showNotes'),
      Icon: IconNotes,
      isOff: false,
      act: toggleStoryNotes,
    },
    {
      label: t(isDark ? 'views.story.light' : 'views.story.dark'),
      Icon: isDark ? IconSun : IconMoon,
      isOff: false,
      act: () => void darkenStory(!isDark),
    },
    { label: t('views.story.leave'), Icon: IconX, isOff: false, act: () => void endStory() },
  ]
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label={t('views.story.keys')}>
      {buttons.map(({ label, Icon, isOff, act }) => (
        <Tooltip key={label} label={label} position="top">
          <ActionIcon
            size="lg"
            variant="subtle"
            color="gray"
            aria-label={label}
            disabled={isOff}
            onClick={act}
          >
            <Icon size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  )
}
