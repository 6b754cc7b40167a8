import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RecommendationFact } from '../../../shared/briefing/facts'
import { decideRecommendation } from '../../actions/decide-recommendation'
import { useBriefing } from '../../state/briefing-store'
import { useFindingWords } from '../measures/use-finding-words'
import classes from './briefing-screen.module.css'

/** What the blind spots suggest: what is taken up stands in the briefing, what is not does not. */
export function RecommendationList() {
  const { t } = useTranslation()
  const recommendations = useBriefing((state) => state.recommendations)
  const wordsOf = useFindingWords()
  if (recommendations.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('outline.noRecommendation')}
      </Text>
    )
  }
  return (
    <div>
      <Text size="sm" fw={600} mb={6}>
        {t('outline.recommendations')}
      </Text>
      <ul className={classes['recommendations']}>
        {recommendations.map((one) => (
          <Recommendation key={one.id} one={one} words={wordsOf(one.finding)} />
        ))}
      </ul>
    </div>
  )
}

interface RecommendationProps {
  readonly one: RecommendationFact
  readonly words: { readonly name: string; readonly reasons: readonly string[] }
}

function Recommendation({ one: { id, finding, decision }, words }: RecommendationProps) {
  const { t } = useTranslation()
  const { name, reasons } = words
  const isAccepted = decision === 'accepted'
  const isDismissed = decision === 'dismissed'
  return (
    <li
      className={`${classes['recommendation'] ?? ''} ${isDismissed ? (classes['dismissed'] ?? '') : ''}`}
    >
      <Text size="xs" c="dimmed">
        {t(`blindSpots.spots.${finding.kind}`)}
      </Text>
      <Text size="sm" fw={500}>
        {name}
      </Text>
      {reasons.map((reason) => (
        <Text key={reason} size="xs" c="dimmed">
          {reason}
        </Text>
      ))}
      <div className={classes['decide']} role="group" aria-label={name}>
        <Button
          size="compact-xs"
          variant={isAccepted ? 'filled' : 'default'}
          aria-pressed={isAccepted}
          onClick={() => void decideRecommendation(id, isAccepted ? null : 'retenue')}
        >
          {t('outline.accept')}
        </Button>
        <Button
          size="compact-xs"
          variant={isDismissed ? 'filled' : 'default'}
          color="gray"
          aria-pressed={isDismissed}
          onClick={() => void decideRecommendation(id, isDismissed ? null : 'ecartee')}
        >
          {t('outline.dismiss')}
        </Button>
      </div>
    </li>
  )
}
