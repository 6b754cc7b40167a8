import { IconFlag } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Challenge } from '../../../shared/model/challenge'
import { lookAtScreen } from '../../actions/screen-view'
import { useScreenViews } from '../../state/screen-view-store'
import { useTerritory } from '../../state/territory-store'
import { NothingYet } from '../table/nothing-yet'
import { QuickAddTitled } from '../table/quick-add-titled'
import { RecordScreen } from '../table/record-screen'
import { ViewSwitch } from '../table/view-switch'
import { PositionsView } from '../positions/positions-view'
import { ChallengePanel } from './challenge-panel'
import { useChallengeColumns } from './use-challenge-columns'
import { useChallengeFacets } from './use-challenge-facets'

const textsOf = ({ title, notes }: Challenge): readonly (string | undefined)[] => [title, notes]

/** The défis and enjeux of the territory: their list, and who says what of them. */
export function ChallengesScreen() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.challenge)
  const challenges = useMemo(() => [...table.byId.values()], [table])
  const [isAdding, setAdding] = useState(false)
  const columns = useChallengeColumns()
  const facets = useChallengeFacets()
  const addTitle = t('challenges.add')
  const add = (): void => {
    setAdding(true)
  }
  const view = useScreenViews((state) => state.challenges)
  const views = (
    <ViewSwitch
      label={t('positions.views')}
      value={view}
      views={[
        { value: 'list', label: t('positions.list') },
        { value: 'positions', label: t('positions.view') },
      ]}
      onChange={(chosen) => {
        lookAtScreen({ challenges: chosen })
      }}
    />
  )
  if (view === 'positions' && challenges.length > 0) return <PositionsView views={views} />
  return (
    <>
      <RecordScreen
        kind="challenge"
        title={t('common.screens.challenges')}
        addLabel={t('challenges.addShort')}
        addTitle={addTitle}
        records={challenges}
        columns={columns}
        facets={facets}
        textsOf={textsOf}
        nameOf={({ title }) => title ?? t('records.unnamed')}
        onAdd={add}
        views={challenges.length === 0 ? null : views}
        empty={
          <NothingYet
            Icon={IconFlag}
            title={t('challenges.emptyTitle')}
            help={t('challenges.emptyHelp')}
            addTitle={addTitle}
            onAdd={add}
          />
        }
        form={(id) => <ChallengePanel id={id} />}
      />
      {isAdding ? (
        <QuickAddTitled
          kind="challenge"
          title={addTitle}
          onClose={() => {
            setAdding(false)
          }}
        />
      ) : null}
    </>
  )
}
