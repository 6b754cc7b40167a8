import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showDiagnosisTab } from '../../actions/diagnosis-tabs'
import type { DiagnosisTab } from '../../state/diagnosis-store'
import { diagnosisTabs, useDiagnosisTab } from '../../state/diagnosis-store'
import { TabbedScreen } from '../app/tabbed-screen'
import { Editable } from '../sharing/editable'
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
  return (
    <TabbedScreen
      title={t('common.screens.diagnosis')}
      tabs={diagnosisTabs}
      shown={useDiagnosisTab((state) => state.tab)}
      labelOf={(value) => t(`diagnosis.tabs.${value}`)}
      onShow={showDiagnosisTab}
      contentOf={(value) => <Editable>{contents[value]()}</Editable>}
    />
  )
}
