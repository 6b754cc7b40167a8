import { IconPlant2 } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../shared/model/resource'
import { useTerritory } from '../../state/territory-store'
import { NothingYet } from '../table/nothing-yet'
import { QuickAddTitled } from '../table/quick-add-titled'
import { RecordScreen } from '../table/record-screen'
import { ResourcePanel } from './resource-panel'
import { useResourceColumns } from './use-resource-columns'
import { useResourceFacets } from './use-resource-facets'

const textsOf = ({ title, notes }: Resource): readonly (string | undefined)[] => [title, notes]

/** The richesses of the territory. */
export function ResourcesScreen() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.resource)
  const resources = useMemo(() => [...table.byId.values()], [table])
  const [isAdding, setAdding] = useState(false)
  const columns = useResourceColumns()
  const facets = useResourceFacets()
  const addTitle = t('resources.add')
  const add = (): void => {
    setAdding(true)
  }
  return (
    <>
      <RecordScreen
        kind="resource"
        title={t('common.screens.resources')}
        addLabel={t('resources.addShort')}
        addTitle={addTitle}
        records={resources}
        columns={columns}
        facets={facets}
        textsOf={textsOf}
        nameOf={({ title }) => title ?? t('records.unnamed')}
        onAdd={add}
        empty={
          <NothingYet
            Icon={IconPlant2}
            title={t('resources.emptyTitle')}
            help={t('resources.emptyHelp')}
            addTitle={addTitle}
            onAdd={add}
          />
        }
        form={(id) => <ResourcePanel id={id} />}
      />
      {isAdding ? (
        <QuickAddTitled
          kind="resource"
          title={addTitle}
          onClose={() => {
            setAdding(false)
          }}
        />
      ) : null}
    </>
  )
}
