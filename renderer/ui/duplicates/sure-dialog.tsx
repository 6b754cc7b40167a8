import { Button, Checkbox, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decideSure } from '../../actions/duplicates-decide'
import { AppDialog } from '../app/app-dialog'
import { useCommuneName } from '../fields/use-places'
import { differingCount } from '../../state/compare-actors'
import classes from './sure-dialog.module.css'
import type { SureGroup } from '../../actions/sure-groups'

interface SureDialogProps {
  readonly groups: readonly SureGroup[]
  readonly onClose: () => void
}

/** What merging the sure ones would do, each to be left out, before it is done in one action. */
export function SureDialog({ groups, onClose }: SureDialogProps) {
  const { t } = useTranslation()
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const taken = groups.filter(({ kept }) => !leftOut.has(kept.id))
  const merge = async (): Promise<void> => {
    const wishes = taken.map(({ kept, others }) => ({
      keptId: kept.id,
      givenUpIds: others.map(({ id }) => id),
    }))
    if (await decideSure(wishes)) onClose()
  }
  return (
    <AppDialog title={t('duplicates.sure.title')} size="lg" onClose={onClose}>
      <Text size="sm" mb="xs">
        {t('duplicates.sure.help')}
      </Text>
      <Group gap={4} mb={6}>
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            setLeftOut(new Set())
          }}
        >
          {t('duplicates.sure.all')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            setLeftOut(new Set(groups.map(({ kept }) => kept.id)))
          }}
        >
          {t('duplicates.sure.none')}
        </Button>
      </Group>
      <ul className={classes['list']} tabIndex={0} aria-label={t('duplicates.sure.title')}>
        {groups.map((group) => (
          <SureRow
            key={group.kept.id}
            group={group}
            isTaken={!leftOut.has(group.kept.id)}
            onTake={(isTaken) => {
              const next = new Set(leftOut)
              if (isTaken) next.delete(group.kept.id)
              else next.add(group.kept.id)
              setLeftOut(next)
            }}
          />
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={taken.length === 0} onClick={() => void merge()}>
          {t('duplicates.sure.submit', { count: taken.length })}
        </Button>
      </Group>
    </AppDialog>
  )
}

interface SureRowProps {
  readonly group: SureGroup
  readonly isTaken: boolean
  readonly onTake: (isTaken: boolean) => void
}

function SureRow({ group: { kept, others }, isTaken, onTake }: SureRowProps) {
  const { t } = useTranslation()
  const communeName = useCommuneName()
  const actors = [kept, ...others]
  const name = kept.name ?? t('records.unnamed')
  const differing = differingCount(actors)
  const facts = [
    kept.commune === undefined ? '' : communeName(kept.commune),
    t('duplicates.sure.records', { count: actors.length }),
    differing === 0 ? '' : t('duplicates.sure.differing', { count: differing }),
  ].filter((fact) => fact !== '')
  const otherNames = [...new Set(others.map((other) => other.name ?? ''))].filter(
    (other) => other !== '' && other !== name,
  )
  return (
    <li className={classes['row']}>
      <Checkbox
        size="sm"
        mt={2}
        aria-label={t('duplicates.sure.take', { name })}
        checked={isTaken}
        onChange={(event) => {
          onTake(event.currentTarget.checked)
        }}
      />
      <div>
        <div className={classes['kept']}>{name}</div>
        {otherNames.map((other) => (
          <div key={other} className={classes['other']}>
            {other}
          </div>
        ))}
        <div className={classes['facts']}>{facts.join(' · ')}</div>
      </div>
    </li>
  )
}
