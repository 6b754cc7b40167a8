import { useTranslation } from 'react-i18next'
import { textMatcher } from '../../../shared/graph/match-text'
import type { Action } from '../../actions/action'
import { allActions } from '../../actions/all-actions'
import type { FoundRecord } from '../../state/find-records'
import { findRecords } from '../../state/find-records'
import { useTerritory } from '../../state/territory-store'
import { sentence } from '../../text/sentence'

export interface PaletteResults {
  readonly actions: readonly Action[]
  readonly actors: readonly FoundRecord[]
  readonly alliances: readonly FoundRecord[]
  readonly events: readonly FoundRecord[]
  readonly impacts: readonly FoundRecord[]
}

/** As many as fit beside the others without scrolling far. */
const limit = 8

/** What the palette offers for what is typed: with nothing typed, every action that can be done now. */
export function usePaletteResults(query: string): PaletteResults {
  const { t } = useTranslation()
  const tables = useTerritory((state) => state.tables)
  const matches = textMatcher(query)
  return {
    actions: allActions.filter(
      ({ label, isEnabled }) => isEnabled() && matches(sentence(t, label)),
    ),
    actors: findRecords(tables, 'actor', query, limit),
    alliances: findRecords(tables, 'alliance', query, limit),
    events: findRecords(tables, 'event', query, limit),
    impacts: findRecords(tables, 'impact', query, limit),
  }
}
