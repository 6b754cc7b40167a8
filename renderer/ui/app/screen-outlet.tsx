import { useNavigation } from '../../state/navigation-store'
import { ActorsScreen } from '../actors/actors-screen'
import { AlliancesScreen } from '../alliances/alliances-screen'
import { ChallengesScreen } from '../challenges/challenges-screen'
import { ConflictsScreen } from '../conflicts/conflicts-screen'
import { DuplicatesScreen } from '../duplicates/duplicates-screen'
import { HistoryScreen } from '../history/history-screen'
import { NetworkScreen } from '../network/network-screen'
import { RelationsScreen } from '../relations/relations-screen'
import { ResourcesScreen } from '../resources/resources-screen'

/** The screen that the person chose. */
export function ScreenOutlet() {
  const screen = useNavigation((state) => state.screen)
  switch (screen) {
    case 'actors':
      return <ActorsScreen />
    case 'alliances':
      return <AlliancesScreen />
    case 'relations':
      return <RelationsScreen />
    case 'challenges':
      return <ChallengesScreen />
    case 'resources':
      return <ResourcesScreen />
    case 'conflicts':
      return <ConflictsScreen />
    case 'duplicates':
      return <DuplicatesScreen />
    case 'history':
      return <HistoryScreen />
    case 'network':
      return <NetworkScreen />
  }
}
