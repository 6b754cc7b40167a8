import i18next from 'i18next'
import { makeBriefing } from '../../shared/briefing/briefing'
import { bridge } from '../bridge/bridge'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import { chooseLanguage } from '../text/i18n'
import { briefingPage } from './briefing-page'
import { waitForFigure } from './figure'
import { notifyError, showWork } from './notices'
import { flushPending } from './pending-edits'
import { saveBytes } from './save-bytes'

/** The briefing of the open territory, as a page. */
function currentPage(svg: string | null): string {
  const { id, tables } = useTerritory.getState()
  const { language, systemLanguage, person, version } = usePreferences.getState()
  const briefing = makeBriefing({
    territory: tables.territory.byId.get(id ?? '') ?? null,
    actors: tables.actor.byId,
    alliances: tables.alliance.byId,
    memberships: tables.membership.byId,
    relations: tables.relation.byId,
    placements: tables.placement.byId,
    terms: tables.term.byId,
    challenges: tables.challenge.byId,
    resources: tables.resource.byId,
  })
  return briefingPage({
    briefing,
    language: chooseLanguage(language, systemLanguage),
    t: i18next.t,
    terms: [...tables.term.byId.values()],
    person,
    version,
    date: new Date(),
    svg,
  })
}

/** Makes the briefing as a PDF, where the person says. */
export async function makeBriefingPdf(): Promise<void> {
  await flushPending()
  const hasActors = useTerritory.getState().tables.actor.byId.size > 0
  const figure = hasActors ? await waitForFigure() : null
  showWork({ key: 'share.printing', progress: null, cancel: null })
  const printed = await bridge.printPdf({
    html: currentPage(figure?.svg() ?? null),
    title: i18next.t('briefing.title'),
  })
  showWork(null)
  if (printed.ok) await saveBytes('pdf', printed.value, ` ${i18next.t('briefing.title')}`)
  else notifyError(printed.error)
}
