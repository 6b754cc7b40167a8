import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { useMeasures } from '../../state/measures-store'
import classes from './selection.module.css'

export interface NodeMeasuresProps {
  readonly network: Network
  readonly id: string
}

/** What was measured of one actor or alliance; nothing where the network has not been measured. */
export function NodeMeasures({ network, id }: NodeMeasuresProps) {
  const { t, i18n } = useTranslation()
  const of = useMeasures((state) => state.of)
  const results = useMeasures((state) => state.results)
  if (of !== network) return null
  const at = network.nodes.findIndex((node) => node.id === id)
  const share = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  const whole = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 })
  const shown = [
    ['betweenness', t('measures.column.betweenness'), share],
    ['harmonicCloseness', t('measures.column.harmonicCloseness'), share],
    ['core', t('measures.column.core'), whole],
    ['outsideShare', t('measures.column.outsideShare'), share],
    ['cutsOff', t('measures.column.cutsOff'), whole],
  ] as const
  const values = shown.flatMap(([output, label, format]) => {
    const value = [...results.values()]
      .map(({ nodes }) => nodes[output]?.[at])
      .find((v) => v !== undefined)
    return value === undefined || Number.isNaN(value)
      ? []
      : { output, label, text: format.format(value) }
  })
  if (values.length === 0) return null
  return (
    <dl className={classes['measures']} aria-label={t('selection.node.measures')}>
      {values.map(({ output, label, text }) => (
        <div key={output}>
          <Text component="dt" size="xs" c="dimmed">
            {label}
          </Text>
          <Text component="dd" size="xs" fw={600} m={0}>
            {text}
          </Text>
        </div>
      ))}
    </dl>
  )
}
