import { IconArrowsLeftRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Relation } from '../../../shared/model/relation'
import { useTerritory } from '../../state/territory-store'
import { useTermLabel } from '../fields/term-options'
import { NothingYet } from '../table/nothing-yet'
import { RecordScreen } from '../table/record-screen'
import { QuickAddRelation } from './quick-add-relation'
import { relationName } from './relation-name'
import { RelationPanel } from './relation-panel'
import { useRelationColumns } from './use-relation-columns'
import { useRelationFacets } from './use-relation-facets'

/** The relations between actors outside alliances. */
export function RelationsScreen() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.relation)
  const actors = useTerritory((state) => state.tables.actor)
  const relations = useMemo(() => [...table.byId.values()], [table])
  const [isAdding, setAdding] = useState(false)
  const columns = useRelationColumns()
  const facets = useRelationFacets()
  const label = useTermLabel()
  const textsOf = useMemo(
    () =>
      ({ from = '', to = '', type, evidence }: Relation) => [
        actors.byId.get(from)?.name,
        actors.byId.get(to)?.name,
        type === undefined ? '' : label('relationType', type),
        evidence,
      ],
    [actors, label],
  )
  const addTitle = t('relations.add')
  const add = (): void => {
    setAdding(true)
  }
  return (
    <>
      <RecordScreen
        kind="relation"
        title={t('common.screens.relations')}
        addLabel={t('relations.addShort')}
        addTitle={addTitle}
        records={relations}
        columns={columns}
        facets={facets}
        textsOf={textsOf}
        nameOf={(relation) => relationName(relation, actors.byId, t('records.unnamed'))}
        onAdd={add}
        empty={
          <NothingYet
            Icon={IconArrowsLeftRight}
            title={t('relations.emptyTitle')}
            help={t('relations.emptyHelp')}
            addTitle={addTitle}
            onAdd={add}
          />
        }
        form={(id) => <RelationPanel id={id} />}
      />
      {isAdding ? (
        <QuickAddRelation
          onClose={() => {
            setAdding(false)
          }}
        />
      ) : null}
    </>
  )
}
