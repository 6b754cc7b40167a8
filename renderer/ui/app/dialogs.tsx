import { closeDialog } from '../../actions/navigation'
import { useNavigation } from '../../state/navigation-store'
import { BackupsDialog } from '../backups/backups-dialog'
import { CompactDialog } from '../backups/compact-dialog'
import { EraseDialog } from '../erase/erase-dialog'
import { ImportDialog } from '../import/import-dialog'
import { JoinDialog } from '../join/join-dialog'
import { NewTerritoryDialog } from '../new-territory/new-territory-dialog'
import { NearbyDialog } from '../nearby/nearby-dialog'
import { ReceiveDialog } from '../receive/receive-dialog'
import { RecordHistoryDialog } from '../record-history/record-history-dialog'
import { AboutDialog } from '../settings/about-dialog'
import { SettingsDialog } from '../settings/settings-dialog'
import { ShortcutsDialog } from '../settings/shortcuts-dialog'
import { ShareDialog } from '../sharing/share-dialog'
import { ExportFigureDialog } from '../network/export-figure-dialog'
import { TerritoryDialog } from '../settings/territory-dialog'
import { SyncDialog } from '../sync/sync-dialog'
import { VocabulariesDialog } from '../vocabularies/vocabularies-dialog'

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useNavigation((state) => state.dialog)
  switch (dialog) {
    case 'new-territory':
      return <NewTerritoryDialog onClose={closeDialog} />
    case 'import':
      return <ImportDialog />
    case 'join':
      return <JoinDialog />
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />
    case 'about':
      return <AboutDialog onClose={closeDialog} />
    case 'territory':
      return <TerritoryDialog onClose={closeDialog} />
    case 'vocabularies':
      return <VocabulariesDialog onClose={closeDialog} />
    case 'backups':
      return <BackupsDialog onClose={closeDialog} />
    case 'compact':
      return <CompactDialog onClose={closeDialog} />
    case 'erase':
      return <EraseDialog onClose={closeDialog} />
    case 'share':
      return <ShareDialog onClose={closeDialog} />
    case 'record-history':
      return <RecordHistoryDialog onClose={closeDialog} />
    case 'export-figure':
      return <ExportFigureDialog onClose={closeDialog} />
    case 'sync':
      return <SyncDialog onClose={closeDialog} />
    case 'nearby':
      return <NearbyDialog onClose={closeDialog} />
    case 'receive':
      return <ReceiveDialog onClose={closeDialog} />
    case null:
      return null
  }
}
