import type { HistoryTab } from '../state/history-tab-store'
import { useHistoryTab } from '../state/history-tab-store'

/** Shows one part of the history screen. */
export function showHistoryTab(tab: HistoryTab): void {
  useHistoryTab.setState({ tab })
}
