import { IconClipboardHeart } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Impact } from '../../../shared/model/impact'
import { useTerritory } from '../../state/territory-store'
import { NothingYet } from '../table/nothing-yet'
import { RecordScreen } from '../table/record-screen'
import { ImpactPanel } from './impact-panel'
import { QuickAddImpact } from './quick-add-impact'
import { useImpactColumns } from './use-impact-columns'
import { useImpactFacets } from './use-impact-facets'
import { useImpactName } from './use-impact-name'

/** What the alliances achieved, and what shows it. */
export function ImpactsScreen() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.impact)
  const alliances = useTerritory((state) => state.tables.alliance)
  const impacts = useMemo(() => [...table.byId.values()], [table])
  const [isAdding, setAdding] = useState(false)
  const columns = useImpactColumns()
  const facets = useImpactFacets()
  const nameOf = useImpactName()
  const textsOf = useMemo(
    () =>
      ({ title, evidence, source, alliance = '' }: Impact) => [
        ...[title, evidence, source, alliances.byId.get(alliance)?.title],
      ],
    [alliances],
  )
  const addTitle = t('impacts.add')
  const add = (): void => {
    setAdding(true)
  }
  return (
    <>
      <RecordScreen
        kind="impact"
        title={t('common.screens.impacts')}
        addLabel={t('impacts.addShort')}
        addTitle={addTitle}
        records={impacts}
        columns={columns}
        facets={facets}
        textsOf={textsOf}
        nameOf={nameOf}
        onAdd={add}
        empty={
          <NothingYet
            Icon={IconClipboardHeart}
            title={t('impacts.emptyTitle')}
            help={t('impacts.emptyHelp')}
            addTitle={addTitle}
            onAdd={add}
          />
        }
        form={(id) => <ImpactPanel id={id} />}
      />
      {isAdding ? (
        <QuickAddImpact
          onClose={() => {
            setAdding(false)
          }}
        />
      ) : null}
    </>
  )
}
