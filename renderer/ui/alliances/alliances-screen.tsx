import { IconAffiliate } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import { NothingYet } from '../table/nothing-yet'
import { QuickAddTitled } from '../table/quick-add-titled'
import { RecordScreen } from '../table/record-screen'
import { AlliancePanel } from './alliance-panel'
import { useAllianceColumns } from './use-alliance-columns'
import { useAllianceFacets } from './use-alliance-facets'
import { useAllianceTexts } from './use-alliance-texts'

/** The alliances of the territory: the list, and the form of the one that is open. */
export function AlliancesScreen() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.alliance)
  const alliances = useMemo(() => [...table.byId.values()], [table])
  const [isAdding, setAdding] = useState(false)
  const columns = useAllianceColumns()
  const facets = useAllianceFacets()
  const textsOf = useAllianceTexts()
  const addTitle = t('alliances.add')
  const add = (): void => {
    setAdding(true)
  }
  return (
    <>
      <RecordScreen
        kind="alliance"
        title={t('common.screens.alliances')}
        addLabel={t('alliances.addShort')}
        addTitle={addTitle}
        records={alliances}
        columns={columns}
        facets={facets}
        textsOf={textsOf}
        nameOf={({ title }) => title ?? t('records.unnamed')}
        onAdd={add}
        empty={
          <NothingYet
            Icon={IconAffiliate}
            title={t('alliances.emptyTitle')}
            help={t('alliances.emptyHelp')}
            addTitle={addTitle}
            onAdd={add}
          />
        }
        form={(id) => <AlliancePanel id={id} />}
      />
      {isAdding ? (
        <QuickAddTitled
          kind="alliance"
          title={addTitle}
          onClose={() => {
            setAdding(false)
          }}
        />
      ) : null}
    </>
  )
}
