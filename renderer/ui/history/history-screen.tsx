import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showHistoryTab } from '../../actions/history-tabs'
import type { HistoryTab } from '../../state/history-tab-store'
import { historyTabs, useHistoryTab } from '../../state/history-tab-store'
import { TabbedScreen } from '../app/tabbed-screen'
import { MyChangesPanel } from '../my-changes/my-changes-panel'
import { TrashPanel } from '../trash/trash-panel'
import { HistoryList } from './history-list'

const contents: Readonly<Record<HistoryTab, () => ReactNode>> = {
  actions: () => <HistoryList />,
  trash: () => <TrashPanel />,
  mine: () => <MyChangesPanel />,
}

/** What was done here, what was removed, and what is not handed over yet. */
export function HistoryScreen() {
  const { t } = useTranslation()
  return (
    <TabbedScreen
      title={t('common.screens.history')}
      tabs={historyTabs}
      shown={useHistoryTab((state) => state.tab)}
      labelOf={(value) => t(`trace.tabs.${value}`)}
      onShow={showHistoryTab}
      contentOf={(value) => contents[value]()}
    />
  )
}
