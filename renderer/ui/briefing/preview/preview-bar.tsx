import { ActionIcon, Text, Tooltip } from '@mantine/core'
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './briefing-preview.module.css'
import type { Zoom } from './use-zoom'

interface PreviewBarProps {
  readonly page: number
  readonly count: number
  readonly zoom: Zoom
  readonly onPage: (page: number) => void
}

/** Which page of how many, and how large. */
export function PreviewBar({ page, count, zoom, onPage }: PreviewBarProps) {
  const { t, i18n } = useTranslation()
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(zoom.value)
  return (
    <div className={classes['bar']}>
      <div className={classes['group']}>
        <BarButton
          label={t('pages.previous')}
          icon={<IconChevronUp size={18} />}
          isOff={page <= 1}
          onPress={() => onPage(page - 1)}
        />
        <Text size="sm" className={classes['count']} aria-live="polite">
          {count === 0 ? '' : t('pages.page', { page, count })}
        </Text>
        <BarButton
          label={t('pages.next')}
          icon={<IconChevronDown size={18} />}
          isOff={page >= count}
          onPress={() => onPage(page + 1)}
        />
      </div>
      <div className={classes['group']}>
        <BarButton
          label={t('pages.narrower')}
          icon={<IconMinus size={18} />}
          isOff={!zoom.canShrink}
          onPress={zoom.shrink}
        />
        <Text
          size="sm"
          className={classes['percent']}
          role="img"
          aria-label={t('pages.zoom', { percent })}
        >
          {percent}
        </Text>
        <BarButton
          label={t('pages.wider')}
          icon={<IconPlus size={18} />}
          isOff={!zoom.canGrow}
          onPress={zoom.grow}
        />
        <BarButton
          label={t('pages.fit')}
          icon={<IconArrowAutofitWidth size={18} />}
          isPressed={zoom.isFit}
          onPress={zoom.fit}
        />
      </div>
    </div>
  )
}

interface BarButtonProps {
  readonly label: string
  readonly icon: ReactNode
  readonly isOff?: boolean
  readonly isPressed?: boolean
  readonly onPress: () => void
}

/** One that is off still has the keyboard: it would be lost at the last page. */
function BarButton({ label, icon, isOff = false, isPressed, onPress }: BarButtonProps) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant={isPressed === true ? 'light' : 'subtle'}
        size={30}
        aria-label={label}
        aria-disabled={isOff}
        {...(isOff ? { 'data-disabled': true } : {})}
        aria-pressed={isPressed}
        onClick={() => {
          if (!isOff) onPress()
        }}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
