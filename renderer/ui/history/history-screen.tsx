import { Tabs, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showHistoryTab } from '../../actions/history-tabs'
import type { HistoryTab } from '../../state/history-tab-store'
import { historyTabs, useHistoryTab } from '../../state/history-tab-store'
import { MyChangesPanel } from '../my-changes/my-changes-panel'
import { TrashPanel } from '../trash/trash-panel'
import { HistoryList } from './history-list'
import classes from './history.module.css'

const contents: Readonly<Record<HistoryTab, () => ReactNode>> = {
  actions: () => <HistoryList />,
  trash: () => <TrashPanel />,
  mine: () => <MyChangesPanel />,
}

/** What was done here, what was removed, and what is not handed over yet. */
export function HistoryScreen() {
  const { t } = useTranslation()
  const tab = useHistoryTab((state) => state.tab)
  return (
    <div className={classes['screen']}>
      <Title order={1} size="h2" px="md" pt="md" pb={6}>
        {t('common.screens.history')}
      </Title>
      <Tabs
        className={classes['tabs'] ?? ''}
        value={tab}
        keepMounted={false}
        onChange={(value) => {
          const chosen = historyTabs.find((candidate) => candidate === value)
          if (chosen !== undefined) showHistoryTab(chosen)
        }}
      >
        <Tabs.List px={8}>
          {historyTabs.map((value) => (
            <Tabs.Tab key={value} value={value} px={10}>
              {t(`trace.tabs.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {historyTabs.map((value) => (
          <Tabs.Panel key={value} value={value} className={classes['panel'] ?? ''}>
            {contents[value]()}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
