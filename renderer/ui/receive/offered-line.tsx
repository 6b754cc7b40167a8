import { Button } from '@mantine/core'
import { IconLock, IconMap2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OfferedTerritory } from '../../actions/offered-territories'
import classes from '../sync/sync.module.css'

interface OfferedLineProps {
  readonly territory: OfferedTerritory
  readonly onTake: () => void
}

/** A territory that can be received; one that is here already can be opened. */
export function OfferedLine({ territory, onTake }: OfferedLineProps) {
  const { t } = useTranslation()
  const { isSealed, isHere } = territory
  const unnamed = isSealed ? t('receive.sealed') : t('receive.unnamed')
  const name = territory.name === '' ? unnamed : territory.name
  const Icon = isSealed ? IconLock : IconMap2
  return (
    <li className={`${classes['line'] ?? ''} ${classes['padded'] ?? ''}`}>
      <Icon size={22} stroke={1.5} aria-hidden />
      <span className={classes['what']}>
        <span className={classes['title']}>{name}</span>
        {isSealed ? <span className={classes['quiet']}>{t('receive.sealedHelp')}</span> : null}
        {isHere ? <span className={classes['quiet']}>{t('receive.here')}</span> : null}
      </span>
      <Button
        variant={isHere ? 'default' : 'filled'}
        aria-label={isHere ? t('receive.openOf', { name }) : t('receive.takeOf', { name })}
        onClick={onTake}
      >
        {isHere ? t('receive.open') : t('receive.take')}
      </Button>
    </li>
  )
}
