import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { measures } from '../../../shared/graph/measures/measures'
import type { Network } from '../../../shared/graph/network'
import { measureNetwork } from '../../actions/measure-network'
import { useMeasures } from '../../state/measures-store'
import type { MeasureId } from './figures'
import classes from './measures.module.css'
import { useFigureFormat } from './use-figure-format'

export interface AboutMeasureProps {
  readonly id: string
  readonly measure: MeasureId
  readonly network: Network
}

/** A measure's formula and source, what it was computed on, and whether it is exact. */
export function AboutMeasure({ id, measure, network }: AboutMeasureProps) {
  const { t } = useTranslation()
  const found = measures.find((each) => each.id === measure)
  const isTwoMode = network.projection === 'two-mode'
  const drawn = isTwoMode ? 'measures.basis.drawnTwoMode' : 'measures.basis.drawnOneMode'
  return (
    <div className={classes['about']} id={id}>
      <dl style={{ margin: 0 }}>
        <dt>{t('measures.formula')}</dt>
        <dd>{t(`measures.formulas.${measure}`)}</dd>
        <dt>{t('measures.source')}</dt>
        <dd>{t(`measures.sources.${measure}`)}</dd>
      </dl>
      <Text size="xs">
        {t(found?.basis === 'actors' ? 'measures.basis.actors' : drawn)}{' '}
        {t(`measures.counts.${found?.counts ?? 'links'}`)}
      </Text>
      <Precision measure={measure} network={network} />
    </div>
  )
}

interface PrecisionProps {
  readonly measure: string
  readonly network: Network
}

/** Whether a measure is exact, or an estimate and from how much; which can then be worked out in full. */
export function Precision({ measure, network }: PrecisionProps) {
  const { t } = useTranslation()
  const format = useFigureFormat()
  const precision = useMeasures(({ results }) => results.get(measure)?.precision)
  const share = useMeasures((state) => state.share)
  const isMeasuring = useMeasures((state) => state.isMeasuring)
  if (precision === undefined) return <Text size="xs">{t('measures.measuring')}</Text>
  if (precision.kind === 'exact') return <Text size="xs">{t('measures.exact')}</Text>
  const sources = format(precision.sources, 'count')
  return (
    <Text size="xs" component="div">
      {t('measures.sampled', { sources, of: format(precision.of, 'count') })}{' '}
      {share !== null ? (
        t('measures.measuringShare', { share: format(Math.round(share * 100) / 100, 'share') })
      ) : (
        <Button
          size="compact-xs"
          variant="light"
          disabled={isMeasuring}
          onClick={() => {
            measureNetwork(network, 'full')
          }}
        >
          {t('measures.computeFully')}
        </Button>
      )}
    </Text>
  )
}
