import { UnstyledButton } from '@mantine/core'
import { IconChevronRight, IconDeviceLaptop, IconKeyboard } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from '../sync/sync.module.css'

const sides = [
  { side: 'host', Icon: IconDeviceLaptop },
  { side: 'guest', Icon: IconKeyboard },
] as const

interface SideChoiceProps {
  readonly onChoose: (side: 'host' | 'guest') => void
}

/** Which of the two laptops this one is. */
export function SideChoice({ onChoose }: SideChoiceProps) {
  const { t } = useTranslation()
  return (
    <ul className={classes['list']}>
      {sides.map(({ side, Icon }) => (
        <li key={side} className={classes['line']}>
          <UnstyledButton
            className={classes['choice'] ?? ''}
            onClick={() => {
              onChoose(side)
            }}
          >
            <Icon size={26} stroke={1.5} aria-hidden />
            <span className={classes['what']}>
              <span className={classes['title']}>{t(`nearby.sides.${side}`)}</span>
              <span className={classes['quiet']}>{t(`nearby.sideHelp.${side}`)}</span>
            </span>
            <IconChevronRight size={18} stroke={1.6} aria-hidden />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
