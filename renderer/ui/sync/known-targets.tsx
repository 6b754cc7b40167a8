import { Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import classes from './sync.module.css'
import { kindIcons } from './target-kinds'

interface KnownTargetsProps {
  readonly targets: readonly KnownTarget[]
  /** What the button does: exchange there too, or look at what is there. */
  readonly use: 'take' | 'look'
  readonly onTake: (target: KnownTarget) => void
}

/** The targets that other territories use: one click takes one. Nothing where there are none. */
export function KnownTargets({ targets, use, onTake }: KnownTargetsProps) {
  const { t } = useTranslation()
  if (targets.length === 0) return null
  return (
    <section>
      <Title order={3}>{t('sync.known')}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('sync.knownHelp')}
      </Text>
      <ul className={classes['list']}>
        {targets.map((target) => {
          const { id, name, place } = target
          const Icon = kindIcons[place.kind]
          return (
            <li key={id} className={`${classes['line'] ?? ''} ${classes['padded'] ?? ''}`}>
              <Icon size={22} stroke={1.5} aria-hidden />
              <span className={classes['what']}>
                <span className={classes['title']}>{name}</span>
                <span className={classes['quiet']}>{t(`sync.kinds.${place.kind}`)}</span>
              </span>
              <Button
                variant="default"
                aria-label={
                  use === 'take' ? t('sync.takeOf', { name }) : t('receive.lookOf', { name })
                }
                onClick={() => {
                  onTake(target)
                }}
              >
                {use === 'take' ? t('sync.take') : t('receive.look')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
