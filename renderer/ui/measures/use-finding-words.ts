import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/graph/blind-spots/blind-spot'
import { useTerritory } from '../../state/territory-store'
import { scaleSteps } from '../fields/scale-steps'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'

/** What a finding is about, and why it is one. */
export interface FindingWords {
  readonly name: string
  readonly reasons: readonly string[]
}

/** So many names are said; the rest are counted. */
const mostNames = 4

/** Finds the words of a finding: names of records, and labels of codes. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const { t } = useTranslation()
  const label = useTermLabel()
  const communeName = useCommuneName()
  const { actor: actors, alliance: alliances, challenge } = useTerritory((state) => state.tables)
  const actorName = (id: string): string => {
    const { name, acronym } = actors.byId.get(id) ?? {}
    return name ?? acronym ?? t('blindSpots.unnamed')
  }
  const challengeName = (id: string): string =>
    challenge.byId.get(id)?.title ?? t('blindSpots.unnamed')
  const listed = (names: readonly string[]): string => {
    const said = names.slice(0, mostNames).join(', ')
    const count = names.length - mostNames
    return count > 0 ? `${said} ${t('blindSpots.andMore', { count })}` : said
  }
  const named = (code: string, vocabulary: string): string => label(vocabulary, code)
  return (finding) => {
    switch (finding.kind) {
      case 'challenge-without-alliance':
        return { name: challengeName(finding.challenge), reasons: [] }
      case 'actor-without-tie':
        return { name: actorName(finding.actor), reasons: [] }
      case 'influence-without-tie': {
        const step = scaleSteps[finding.influence - 1] ?? 'high'
        const reason = t('blindSpots.reasons.influence', { step: t(`fields.scale.${step}`) })
        return { name: actorName(finding.actor), reasons: [reason] }
      }
      case 'single-bridge': {
        const names = listed(finding.cutsOff.map(actorName))
        const reason = t('blindSpots.reasons.cutsOff', { names })
        return { name: actorName(finding.actor), reasons: [reason] }
      }
      case 'missing-worlds': {
        const names = finding.missing.map((code) => named(code, 'world')).join(', ')
        return {
          name: alliances.byId.get(finding.alliance)?.title ?? t('blindSpots.unnamed'),
          reasons: [t('blindSpots.reasons.missing', { names })],
        }
      }
      case 'commune-without-actor':
        return { name: communeName(finding.commune), reasons: [] }
      case 'pair-without-alliance': {
        const [one, other] = finding.actors
        const challenges = listed(finding.challenges.map(challengeName))
        const themes = listed(finding.themes.map((code) => named(code, 'theme')))
        const commune = communeName(finding.commune)
        return {
          name: t('blindSpots.pair', { one: actorName(one), other: actorName(other) }),
          reasons: [
            ...(challenges === ''
              ? []
              : [t('blindSpots.reasons.challenges', { names: challenges })]),
            ...(themes === '' ? [] : [t('blindSpots.reasons.themes', { names: themes })]),
            ...(finding.commune === '' ? [] : [t('blindSpots.reasons.commune', { name: commune })]),
          ],
        }
      }
    }
  }
}
