import { EmptyState } from '@mantine/core'
import { IconArrowMerge } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import { VirtualList } from '../import/virtual-list'
import classes from './duplicates.module.css'
import { MergedGroup } from './merged-group'

/** The actors that join several records, by name. */
export function MergedGroups() {
  const { t } = useTranslation()
  const { membersOf } = useTerritory((state) => state.same)
  const { byId } = useTerritory((state) => state.tables.actor)
  const nameOf = (id: string): string => byId.get(id)?.name ?? ''
  const ids = [...membersOf.keys()].sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
  if (ids.length === 0) {
    return (
      <EmptyState
        m="auto"
        maw={480}
        icon={<IconArrowMerge size={40} stroke={1.3} aria-hidden />}
        title={t('duplicates.groups.none')}
        description={t('duplicates.groups.noneHelp')}
      />
    )
  }
  return (
    <div className={classes['groups']}>
      <VirtualList
        label={t('duplicates.groups.label')}
        count={ids.length}
        estimate={120}
        row={(at) => {
          const id = ids[at]
          return id === undefined ? null : <MergedGroup key={id} id={id} />
        }}
      />
    </div>
  )
}
