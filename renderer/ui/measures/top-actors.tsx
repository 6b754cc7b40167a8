import { Select, Text, UnstyledButton } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { pointOut } from '../../actions/network-view'
import { worldTint } from '../../network/scene/palette'
import { useMeasures } from '../../state/measures-store'
import { useNetworkView } from '../../state/network-store'
import { Precision } from './about-measure'
import classes from './measures.module.css'
import { rankings, valuesOf } from './node-values'
import { useFigureFormat } from './use-figure-format'

const shownRanks = 10

/** The first actors by a measure: each points itself out in the picture. */
export function TopActors({ network }: { readonly network: Network }) {
  const { t } = useTranslation()
  const format = useFigureFormat()
  const [id, setId] = useState<string>('betweenness')
  const of = useMeasures((state) => state.of)
  const results = useMeasures((state) => state.results)
  const focused = useNetworkView((state) => state.focused)
  const ranking = rankings.find((each) => each.id === id)
  const values = ranking === undefined ? undefined : valuesOf(results, ranking)
  const first = useMemo(
    () =>
      (of?.nodes ?? [])
        .map((node, index) => ({ node, value: values?.[index] ?? Number.NaN }))
        .filter(({ node, value }) => node.kind === 'actor' && value > 0)
        .sort((left, right) => right.value - left.value)
        .slice(0, shownRanks),
    [of, values],
  )
  if (ranking === undefined) return null
  return (
    <section className={classes['group']}>
      <h3 className={classes['groupTitle']}>{t('measures.top')}</h3>
      <Select
        size="xs"
        label={t('measures.topBy')}
        description={t(`measures.columnHelp.${ranking.id}`)}
        inputWrapperOrder={['label', 'input', 'description']}
        allowDeselect={false}
        data={rankings.map((each) => ({
          value: each.id,
          label: t(`measures.column.${each.id}`),
        }))}
        value={ranking.id}
        onChange={(chosen) => {
          if (chosen !== null) setId(chosen)
        }}
        mb={6}
      />
      <Precision measure={ranking.measure} network={network} />
      {values !== undefined && first.length === 0 && <Text size="sm">{t('measures.topNone')}</Text>}
      <ol style={{ listStyle: 'none', margin: '6px 0 0', padding: 0 }}>
        {first.map(({ node, value }) => (
          <li key={node.id}>
            <UnstyledButton
              className={classes['rank'] ?? ''}
              {...(node.id === focused ? { 'data-focused': true } : {})}
              onClick={() => {
                pointOut(node.id)
              }}
            >
              {node.kind === 'actor' && (
                <span
                  className={classes['dot']}
                  style={{ background: worldTint(node.world, 'light').fill }}
                  aria-hidden
                />
              )}
              <span className={classes['rankName']} title={node.name}>
                {node.name}
              </span>
              <span className={classes['value']}>{format(value, ranking.format)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </section>
  )
}
