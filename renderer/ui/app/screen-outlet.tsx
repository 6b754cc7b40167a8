import { useNavigation } from '../../state/navigation-store'
import { ActorsScreen } from '../actors/actors-screen'
import { AlliancesScreen } from '../alliances/alliances-screen'
import { BriefingScreen } from '../briefing/briefing-screen'
import { ChallengesScreen } from '../challenges/challenges-screen'
import { ConflictsScreen } from '../conflicts/conflicts-screen'
import { DiagnosisScreen } from '../diagnosis/diagnosis-screen'
import { DuplicatesScreen } from '../duplicates/duplicates-screen'
import { EventsScreen } from '../events/events-screen'
import { HistoryScreen } from '../history/history-screen'
import { ImpactsScreen } from '../impacts/impacts-screen'
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
    case 'events':
      return <EventsScreen />
    case 'impacts':
      return <ImpactsScreen />
    case 'diagnosis':
      return <DiagnosisScreen />
    case 'briefing':
      return <BriefingScreen />
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
