import { ActionIcon, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { useMeasures } from '../../state/measures-store'
import { AboutMeasure } from './about-measure'
import type { NetworkFigure } from './figures'
import classes from './measures.module.css'
import { useFigureFormat } from './use-figure-format'

export interface FigureRowProps {
  readonly figure: NetworkFigure
  readonly network: Network
}

/** A figure of the network, with a sentence that says what it means here; more on demand. */
export function FigureRow({ figure, network }: FigureRowProps) {
  const { t } = useTranslation()
  const format = useFigureFormat()
  const aboutId = useId()
  const [isOpen, setOpen] = useState(false)
  const result = useMeasures(({ results }) => results.get(figure.measure))
  const name = t(`measures.figure.${figure.id}`)
  const value = result?.network[figure.output]
  const shown = result === undefined ? '' : format(value, figure.format)
  const says = t(`measures.says.${figure.id}`, {
    value: shown,
    expected: format(result?.network['expected'], 'signed'),
    of: format(result?.network['alliances'], 'count'),
  })
  return (
    <div className={classes['figure']}>
      <div className={classes['line']}>
        <span className={classes['label']}>{name}</span>
        <span className={classes['value']} {...(value === null ? { 'data-none': true } : {})}>
          {shown}
        </span>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t('measures.more', { name })}
          aria-expanded={isOpen}
          aria-controls={aboutId}
          onClick={() => {
            setOpen(!isOpen)
          }}
        >
          <IconInfoCircle size={15} aria-hidden />
        </ActionIcon>
      </div>
      <Text size="xs" c="dimmed">
        {value === null ? t('measures.notComputable') : says}
      </Text>
      {isOpen && <AboutMeasure id={aboutId} measure={figure.measure} network={network} />}
    </div>
  )
}
