import {
  IconAffiliate,
  IconArrowsLeftRight,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconClipboardHeart,
  IconCompass,
  IconCopyCheck,
  IconFileDescription,
  IconFlag,
  IconHistory,
  IconMessage2Question,
  IconPlant2,
  IconTopologyStar3,
} from '@tabler/icons-react'
import type { RecordKind } from '../../../shared/model/record-kinds'
import type { Screen } from '../../state/navigation-store'

export interface ScreenItem {
  readonly screen: Screen
  readonly Icon: typeof IconFlag
  /** The records that the screen lists and counts. */
  readonly counts: RecordKind | null
  /** Whether it is of the territories of this computer alone: a file that is only read has none of it. */
  readonly isOwn?: true
}

/** The screens, in the order of the side bar. */
export const screenItems: readonly ScreenItem[] = [
  { screen: 'actors', Icon: IconBuildingCommunity, counts: 'actor' },
  { screen: 'alliances', Icon: IconAffiliate, counts: 'alliance' },
  { screen: 'network', Icon: IconTopologyStar3, counts: null },
  { screen: 'relations', Icon: IconArrowsLeftRight, counts: 'relation' },
  { screen: 'challenges', Icon: IconFlag, counts: 'challenge' },
  { screen: 'resources', Icon: IconPlant2, counts: 'resource' },
  { screen: 'events', Icon: IconCalendarEvent, counts: 'event' },
  { screen: 'impacts', Icon: IconClipboardHeart, counts: 'impact' },
  { screen: 'diagnosis', Icon: IconCompass, counts: null },
  { screen: 'briefing', Icon: IconFileDescription, counts: null },
  { screen: 'conflicts', Icon: IconMessage2Question, counts: null, isOwn: true },
  { screen: 'duplicates', Icon: IconCopyCheck, counts: null, isOwn: true },
  { screen: 'history', Icon: IconHistory, counts: null, isOwn: true },
]
