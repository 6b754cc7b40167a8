import type { TFunction } from 'i18next'
import type { HistoryEntry } from '../../state/history-store'
import { sentence } from '../../text/sentence'

/** What an action did, in words. */
export function entryTitle(t: TFunction, { label, undoes, redoes }: HistoryEntry): string {
  if (undoes !== undefined) return t('history.undone', { action: label })
  if (redoes !== undefined) return t('history.redone', { action: label })
  return sentence(t, label)
}
