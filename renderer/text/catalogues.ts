import { common as commonEn } from './en/common'
import { conflicts as conflictsEn } from './en/conflicts'
import { views as viewsEn } from './en/views'
import { welcome as welcomeEn } from './en/welcome'
import { territory as territoryEn } from './en/territory'
import { actors as actorsEn } from './en/actors'
import { contacts as contactsEn } from './en/contacts'
import { alliances as alliancesEn } from './en/alliances'
import { relations as relationsEn } from './en/relations'
import { challenges as challengesEn } from './en/challenges'
import { resources as resourcesEn } from './en/resources'
import { events as eventsEn } from './en/events'
import { impacts as impactsEn } from './en/impacts'
import { positions as positionsEn } from './en/positions'
import { attachments as attachmentsEn } from './en/attachments'
import { diagnosis as diagnosisEn } from './en/diagnosis'
import { outline as outlineEn } from './en/outline'
import { note as noteEn } from './en/note'
import { notePictures as notePicturesEn } from './en/note-pictures'
import { pages as pagesEn } from './en/pages'
import { office as officeEn } from './en/office'
import { importing as importingEn } from './en/importing'
import { interchange as interchangeEn } from './en/interchange'
import { look as lookEn } from './en/look'
import { network as networkEn } from './en/network'
import { measures as measuresEn } from './en/measures'
import { blindSpots as blindSpotsEn } from './en/blind-spots'
import { selection as selectionEn } from './en/selection'
import { figure as figureEn } from './en/figure'
import { share as shareEn } from './en/share'
import { settings as settingsEn } from './en/settings'
import { actions as actionsEn } from './en/actions'
import { errors as errorsEn } from './en/errors'
import { fields as fieldsEn } from './en/fields'
import { records as recordsEn } from './en/records'
import { vocabularies as vocabulariesEn } from './en/vocabularies'
import { history as historyEn } from './en/history'
import { backups as backupsEn } from './en/backups'
import { join as joinEn } from './en/join'
import { duplicates as duplicatesEn } from './en/duplicates'
import { trace as traceEn } from './en/trace'
import { trash as trashEn } from './en/trash'
import { myChanges as myChangesEn } from './en/my-changes'
import { sharing as sharingEn } from './en/sharing'
import { nearby as nearbyEn } from './en/nearby'
import { receive as receiveEn } from './en/receive'
import { sync as syncEn } from './en/sync'
import { targets as targetsEn } from './en/targets'
import { common } from './fr/common'
import { conflicts } from './fr/conflicts'
import { views } from './fr/views'
import { welcome } from './fr/welcome'
import { territory } from './fr/territory'
import { actors } from './fr/actors'
import { contacts } from './fr/contacts'
import { alliances } from './fr/alliances'
import { relations } from './fr/relations'
import { challenges } from './fr/challenges'
import { resources } from './fr/resources'
import { events } from './fr/events'
import { impacts } from './fr/impacts'
import { positions } from './fr/positions'
import { attachments } from './fr/attachments'
import { diagnosis } from './fr/diagnosis'
import { outline } from './fr/outline'
import { note } from './fr/note'
import { notePictures } from './fr/note-pictures'
import { pages } from './fr/pages'
import { office } from './fr/office'
import { importing } from './fr/importing'
import { interchange } from './fr/interchange'
import { look } from './fr/look'
import { network } from './fr/network'
import { measures } from './fr/measures'
import { blindSpots } from './fr/blind-spots'
import { selection } from './fr/selection'
import { figure } from './fr/figure'
import { share } from './fr/share'
import { settings } from './fr/settings'
import { actions } from './fr/actions'
import { errors } from './fr/errors'
import { fields } from './fr/fields'
import { records } from './fr/records'
import { vocabularies } from './fr/vocabularies'
import { history } from './fr/history'
import { backups } from './fr/backups'
import { join } from './fr/join'
import { duplicates } from './fr/duplicates'
import { trace } from './fr/trace'
import { trash } from './fr/trash'
import { myChanges } from './fr/my-changes'
import { sharing } from './fr/sharing'
import { nearby } from './fr/nearby'
import { receive } from './fr/receive'
import { sync } from './fr/sync'
import { targets } from './fr/targets'

/** Every sentence of the screens, by language, then area. */
export const catalogues = {
  fr: {
    translation: {
      common,
      welcome,
      territory,
      actors,
      contacts,
      alliances,
      relations,
      challenges,
      resources,
      events,
      impacts,
      positions,
      attachments,
      diagnosis,
      outline,
      note: { ...note, ...notePictures },
      pages,
      office,
      importing,
      interchange,
      look,
      network,
      measures,
      blindSpots,
      views,
      selection,
      figure,
      share,
      settings,
      actions,
      errors,
      fields,
      records,
      vocabularies,
      history,
      backups,
      conflicts,
      join,
      duplicates,
      trace,
      trash,
      myChanges,
      sharing,
      nearby,
      receive,
      sync,
      targets,
    },
  },
  en: {
    translation: {
      common: commonEn,
      welcome: welcomeEn,
      territory: territoryEn,
      actors: actorsEn,
      contacts: contactsEn,
      alliances: alliancesEn,
      relations: relationsEn,
      challenges: challengesEn,
      resources: resourcesEn,
      events: eventsEn,
      impacts: impactsEn,
      positions: positionsEn,
      attachments: attachmentsEn,
      diagnosis: diagnosisEn,
      outline: outlineEn,
      note: { ...noteEn, ...notePicturesEn },
      pages: pagesEn,
      office: officeEn,
      importing: importingEn,
      interchange: interchangeEn,
      look: lookEn,
      network: networkEn,
      measures: measuresEn,
      blindSpots: blindSpotsEn,
      views: viewsEn,
      selection: selectionEn,
      figure: figureEn,
      share: shareEn,
      settings: settingsEn,
      actions: actionsEn,
      errors: errorsEn,
      fields: fieldsEn,
      records: recordsEn,
      vocabularies: vocabulariesEn,
      history: historyEn,
      backups: backupsEn,
      conflicts: conflictsEn,
      join: joinEn,
      duplicates: duplicatesEn,
      trace: traceEn,
      trash: trashEn,
      myChanges: myChangesEn,
      sharing: sharingEn,
      nearby: nearbyEn,
      receive: receiveEn,
      sync: syncEn,
      targets: targetsEn,
    },
  },
} as const
