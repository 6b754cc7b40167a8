import { Anchor, Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { separate } from '../../actions/duplicates-decide'
import { openRecord } from '../../actions/navigation'
import { isMergeDisputed } from '../../state/merged-members'
import { useTerritory } from '../../state/territory-store'
import classes from './duplicates.module.css'
import { useMergedMembers } from './use-merged-members'
import { useStampAuthors } from './use-stamp-authors'

/** One actor that joins several records: which, who entered each, and the way to show one apart again. */
export function MergedGroup({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const shownName = useTerritory((state) => state.tables.actor.byId.get(id)?.name)
  const members = useMergedMembers(id)
  const whoOf = useStampAuthors(members.map(({ stamp }) => stamp))
  const name = shownName ?? t('records.unnamed')
  return (
    <div className={classes['group']}>
      <div className={classes['group-head']}>
        <Anchor
          component="button"
          type="button"
          fw={600}
          size="sm"
          aria-label={t('duplicates.groups.open', { name })}
          onClick={() => {
            openRecord('actor', id)
          }}
        >
          {name}
        </Anchor>
        <Text component="span" size="xs" c="dimmed">
          {t('duplicates.sure.records', { count: members.length })}
        </Text>
      </div>
      {members.map((member, at) => {
        const own = member.name === '' ? t('records.unnamed') : member.name
        return (
          <div key={member.id} className={classes['member']}>
            <span className={classes['member-name']}>{own}</span>
            <span className={classes['quiet']}>{whoOf(member.stamp) ?? ''}</span>
            {at === 0 ? (
              <span className={classes['quiet']}>{t('duplicates.groups.shown')}</span>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('duplicates.groups.takeApartName', { name: own })}
                onClick={() => void separate(member.id)}
              >
                {t('duplicates.groups.takeApart')}
              </Button>
            )}
          </div>
        )
      })}
      {isMergeDisputed(members) ? (
        <Text size="xs" mt={4}>
          {t('duplicates.groups.disputed')}
        </Text>
      ) : null}
    </div>
  )
}
