import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { world as vocabulary } from '../../../shared/model/vocabularies/world'
import { useMeasures } from '../../state/measures-store'
import { worldTint } from '../../network/scene/palette'
import { useTermLabel } from '../fields/term-options'
import classes from './measures.module.css'
import { useFigureFormat } from './use-figure-format'

const codes: readonly string[] = vocabulary.map(({ code }) => code)

/** To whole percents: there is little room. */
function rounded(share = Number.NaN): number {
  return Math.round(share * 100) / 100
}

/** How worlds are tied to each other: a row and a column each, and how far each is turned outwards. */
export function WorldMatrix() {
  const { t } = useTranslation()
  const label = useTermLabel()
  const format = useFigureFormat()
  const ties = useMeasures(({ results }) => results.get('crossWorld')?.tables['ties'])
  const density = useMeasures(({ results }) => results.get('crossWorld')?.tables['density'])
  const openness = useMeasures(({ results }) => results.get('eiIndex')?.tables['worlds'])
  if (ties === undefined || ties.rows.length < 2) return null
  const width = ties.columns.length
  // In the order of the legend.
  const order = ties.rows
    .map((world, at) => ({ world, at }))
    .sort((left, right) => codes.indexOf(left.world) - codes.indexOf(right.world))
  return (
    <div className={classes['figure']}>
      <table className={classes['matrix']}>
        <caption style={{ captionSide: 'top', textAlign: 'left' }}>
          <Text component="span" size="sm" fw={500}>
            {t('measures.matrix.title')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('measures.matrix.help')}
          </Text>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('measures.matrix.world')}</th>
            {order.map(({ world }) => (
              <th key={world} scope="col" title={label('world', world)}>
                <span
                  className={classes['dot']}
                  style={{ display: 'inline-block', background: worldTint(world, 'light').fill }}
                  role="img"
                  aria-label={label('world', world)}
                />
              </th>
            ))}
            <th scope="col" title={t('measures.figure.ei')}>
              {t('measures.matrix.ei')}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.map(({ world, at: row }) => (
            <tr key={world}>
              <th scope="row">
                <span
                  className={classes['dot']}
                  style={{
                    display: 'inline-block',
                    marginRight: 6,
                    background: worldTint(world, 'light').fill,
                  }}
                  aria-hidden
                />
                {label('world', world)}
              </th>
              {order.map(({ world: column, at }) => (
                <td key={column}>
                  {format(ties.values[row * width + at], 'count')}
                  <Text size="10px" c="dimmed">
                    {format(rounded(density?.values[row * width + at]), 'share')}
                  </Text>
                </td>
              ))}
              <td>{format(openness?.values[row * 3 + 2], 'signed')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
