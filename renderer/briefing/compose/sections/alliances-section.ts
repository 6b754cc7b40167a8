import type { Picture, Table } from '../../../../shared/briefing/document'
import { attachedPictures } from '../attached-pictures'
import { cappedTable } from '../capped-table'
import type { Composition } from '../composition'
import type { Part } from '../parts'
import { absence, content, sentences } from '../parts'
import { barsPicture } from '../pictures/bars-picture'
import { pictureNote } from '../pictures/picture-note'
import { timelinePicture } from '../pictures/timeline-picture'
import { countedRuns, figureCell, figureRun, textCell } from '../words/figure-runs'
import { unsaid } from '../words/number-text'
import { crossWorldSentence } from '../words/outstanding-sentences'
import type { Runs } from '../words/runs'
import { textOf } from '../words/runs'

/** So many alliances stand on the page: the sheets have all. */
const mostRows = 15

function alliancesTable(composition: Composition, records: string): Table {
  const { facts, input, words, name, term, date, whole } = composition
  // The form stands in the picture above: its words would take a second line of each row.
  const titles = ['alliance', 'stage', 'since', 'members', 'worlds'] as const
  return {
    kind: 'table',
    id: 'alliances',
    title: words('note.tables.alliances'),
    columns: titles.map((title) => ({
      label: words(`note.tables.${title}`),
      isNumber: title === 'members' || title === 'worlds',
    })),
    rows: facts.alliances.map(({ id, members, worlds }) => {
      const { stage, startOn } = input.tables.alliance.get(id) ?? {}
      const label = name(`alliance/${id}`)
      const counted = words('note.pictures.partOf', {
        what: words('note.tables.members'),
        part: label,
      })
      return [
        textCell(label),
        textCell(stage === undefined ? '' : term('stage', stage)),
        textCell(startOn === undefined ? '' : date(startOn)),
        figureCell(composition, `alliance/${id}`, members, counted),
        worlds.length === 0
          ? textCell(unsaid)
          : { text: whole(worlds.length), value: worlds.length },
      ]
    }),
    note: pictureNote(composition, records),
  }
}

/** « 12 alliances sont enregistrées, dont 9 en cours. » */
function countedSentence(composition: Composition): Runs | null {
  const { facts, say } = composition
  const alliances = countedRuns(composition, 'alliances')
  // « Dont 1 » of one says nothing that the table does not.
  if (facts.figures.alliances.value === 1) return say('note.alliances.countedOnly', { alliances })
  if (facts.figures.activeAlliances.value === 0) {
    return say('note.alliances.countedNoneActive', { alliances })
  }
  return say('note.alliances.counted', {
    alliances,
    n: figureRun(composition, 'activeAlliances'),
  })
}

/** How many alliances the types of partnership are counted of. */
function partnershipsText({ facts, words, whole }: Composition): string {
  const { parts } = facts.breakdowns.alliancesByPartnership
  const count = new Set(parts.flatMap(({ figure }) => figure.records)).size
  return words('note.counted.alliances', { count, n: whole(count) })
}

function barsOf(
  composition: Composition,
  records: string,
  /** Of the types of partnership: half where a photo stands beside them. */
  width: Picture['width'],
): readonly (Picture | null)[] {
  const { facts, term } = composition
  const shared = { records, width: 'half', most: 9 } as const
  return [
    barsPicture(composition, {
      ...shared,
      id: 'alliances-by-form',
      title: 'note.pictures.alliancesByForm',
      what: 'note.tables.form',
      breakdown: facts.breakdowns.alliancesByForm,
      label: (code) => term('allianceForm', code),
    }),
    barsPicture(composition, {
      ...shared,
      id: 'alliances-by-stage',
      title: 'note.pictures.alliancesByStage',
      what: 'note.tables.stage',
      breakdown: facts.breakdowns.alliancesByStage,
      label: (code) => term('stage', code),
    }),
    barsPicture(composition, {
      ...shared,
      width,
      records: partnershipsText(composition),
      overlapping: 'note.pictures.severalTypes',
      id: 'alliances-by-partnership',
      title: 'note.pictures.alliancesByPartnership',
      what: 'note.tables.partnership',
      breakdown: facts.breakdowns.alliancesByPartnership,
      label: (code) => term('partnershipType', code),
    }),
  ]
}

/** The alliances by form, type and stage, in time, and in a table. */
export function alliancesSection(composition: Composition): readonly Part[] {
  const { facts, words } = composition
  if (facts.figures.alliances.value === 0) return absence(words('note.alliances.notEnough'))
  const counted = countedRuns(composition, 'alliances')
  const records = counted === null ? '' : textOf(counted)
  const photos = attachedPictures(composition, ['alliance', 'impact'])
  const beside = photos.length % 2
  return [
    ...sentences([countedSentence(composition), crossWorldSentence(composition)]),
    ...content(...barsOf(composition, records, beside === 0 ? 'full' : 'half')),
    ...photos.slice(0, beside),
    ...content(
      timelinePicture(composition, records),
      cappedTable(composition, alliancesTable(composition, records), mostRows),
    ),
    ...photos.slice(beside),
  ]
}
