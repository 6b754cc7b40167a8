import type { DiagnosisTab } from '../state/diagnosis-store'
import { useDiagnosisTab } from '../state/diagnosis-store'

/** Shows one part of the diagnosis screen. */
export function showDiagnosisTab(tab: DiagnosisTab): void {
  useDiagnosisTab.setState({ tab })
}
