import { ActionIcon, Badge, Button } from '@mantine/core'
import { IconArrowBackUp, IconEraser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isRecordKind } from '../../../shared/model/record-kinds'
import { askToErase, restoreListed } from '../../actions/trash'
import { useAuthors } from '../../state/authors-store'
import type { Discarded, Trash } from '../../state/trash'
import { shortTime } from '../../text/short-time'
import { useKindName } from '../fields/use-kind-name'
import { TickBox } from '../table/tick-box'
import classes from './trash.module.css'
import { goingWith, useDiscardedName } from './use-discarded-words'

interface TrashRowProps {
  readonly discarded: Discarded
  readonly trash: Trash
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

/** Who removed a record, when, and through which file that came here. */
function RemovedBy({ stamps }: Discarded) {
  const { t, i18n } = useTranslation()
  const stamp = stamps.at(-1)
  const author = useAuthors(({ byStamp }) => (stamp === undefined ? null : byStamp.get(stamp)))
  if (author === undefined || author === null) return null
  const file = author.file ?? ''
  const person = author.person === '' ? t('trace.someone') : author.person
  const parts = [
    author.isMine ? t('trash.removedByYou') : t('trash.removedBy', { person }),
    shortTime(author.at, i18n.language),
    file === '' ? '' : t('trash.received', { file }),
  ]
  return <>{parts.filter((part) => part !== '').join(' · ')}</>
}

/** One removed record: what it is, who removed it, what comes back with it. */
export function TrashRow({ discarded, trash, isTicked, onTick }: TrashRowProps) {
  const { t } = useTranslation()
  const kindName = useKindName()
  const nameOf = useDiscardedName()
  const name = nameOf(discarded)
  const going = goingWith(t, discarded, trash)
  const owners = discarded.owners
    .map((key) => trash.get(key))
    .filter((owner) => owner !== undefined)
  return (
    <div className={classes['row']}>
      <TickBox label={t('trash.tick', { name })} isTicked={isTicked} onChange={onTick} />
      <div className={classes['words']}>
        <div className={classes['head']}>
          <span className={classes['name']}>{name}</span>
          <Badge variant="default" size="sm" tt="none" fw={500}>
            {kindName(discarded.kind)}
          </Badge>
          {going === '' ? null : <span className={classes['quiet']}>{going}</span>}
        </div>
        <div className={classes['quiet']}>
          <RemovedBy {...discarded} />
        </div>
        {owners.map((owner) => (
          <div key={owner.key} className={classes['owner']}>
            {t('trash.ownerToo', { name: nameOf(owner) })}
          </div>
        ))}
      </div>
      <div className={classes['ways']}>
        {isRecordKind(discarded.kind) ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('trash.eraseNamed', { name })}
            title={t('trash.erase')}
            onClick={() => {
              askToErase([discarded], trash)
            }}
          >
            <IconEraser size={17} aria-hidden />
          </ActionIcon>
        ) : null}
        <Button
          size="compact-sm"
          variant="light"
          aria-label={t('trash.restoreNamed', { name })}
          leftSection={<IconArrowBackUp size={15} aria-hidden />}
          onClick={() => void restoreListed([discarded.key])}
        >
          {t('trash.restore')}
        </Button>
      </div>
    </div>
  )
}
