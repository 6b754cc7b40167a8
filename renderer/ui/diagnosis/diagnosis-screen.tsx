import { Tabs, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showDiagnosisTab } from '../../actions/diagnosis-tabs'
import type { DiagnosisTab } from '../../state/diagnosis-store'
import { diagnosisTabs, useDiagnosisTab } from '../../state/diagnosis-store'
import { Editable } from '../sharing/editable'
import classes from './diagnosis.module.css'
import { FiguresPanel } from './figures-panel'
import { MaturityPanel } from './maturity-panel'
import { QuestionsPanel } from './questions-panel'
import { SwotGrid } from './swot-grid'

const contents: Readonly<Record<DiagnosisTab, () => ReactNode>> = {
  swot: () => <SwotGrid />,
  figures: () => <FiguresPanel />,
  maturity: () => <MaturityPanel />,
  questions: () => <QuestionsPanel />,
}

/** What is said of the territory itself: the AFOM grid, key figures, maturity and mission, four questions. */
export function DiagnosisScreen() {
  const { t } = useTranslation()
  const tab = useDiagnosisTab((state) => state.tab)
  return (
    <div className={classes['screen']}>
      <Title order={1} size="h2" px="md" pt="md" pb={6}>
        {t('common.screens.diagnosis')}
      </Title>
      <Tabs
        className={classes['tabs'] ?? ''}
        value={tab}
        keepMounted={false}
        onChange={(value) => {
          const chosen = diagnosisTabs.find((candidate) => candidate === value)
          if (chosen !== undefined) showDiagnosisTab(chosen)
        }}
      >
        <Tabs.List px={8}>
          {diagnosisTabs.map((value) => (
            <Tabs.Tab key={value} value={value} px={10}>
              {t(`diagnosis.tabs.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {diagnosisTabs.map((value) => (
          <Tabs.Panel key={value} value={value} className={classes['panel'] ?? ''}>
            <Editable>{contents[value]()}</Editable>
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
