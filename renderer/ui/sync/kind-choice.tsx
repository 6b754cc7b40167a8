import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './sync.module.css'
import type { PlaceKind } from './target-kinds'
import { kindIcons, placeKinds } from './target-kinds'

interface KindChoiceProps {
  readonly onChoose: (kind: PlaceKind) => void
}

/** The four ways to exchange, each in a line. */
export function KindChoice({ onChoose }: KindChoiceProps) {
  const { t } = useTranslation()
  return (
    <ul className={classes['list']}>
      {placeKinds.map((kind) => {
        const Icon = kindIcons[kind]
        return (
          <li key={kind} className={classes['line']}>
            <UnstyledButton
              className={classes['choice'] ?? ''}
              onClick={() => {
                onChoose(kind)
              }}
            >
              <Icon size={26} stroke={1.5} aria-hidden />
              <span className={classes['what']}>
                <span className={classes['title']}>{t(`sync.kinds.${kind}`)}</span>
                <span className={classes['quiet']}>{t(`sync.kindHelp.${kind}`)}</span>
              </span>
              <IconChevronRight size={18} stroke={1.6} aria-hidden />
            </UnstyledButton>
          </li>
        )
      })}
    </ul>
  )
}
