import { SegmentedControl, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { tiesBetween } from '../../../shared/graph/ties-between'
import { changeAspect } from '../../actions/choose-nodes'
import { toggleSide } from '../../actions/network-view'
import type { BetweenAspect } from '../../state/between-store'
import { useBetween } from '../../state/between-store'
import type { BetweenProps } from './between-props'
import { CommonBetween } from './common-between'
import { NodeLine } from './node-line'
import { PanelHead } from './panel-head'
import { PathBetween } from './path-between'
import classes from './selection.module.css'
import { useHighlightWhile } from './use-highlight-while'
import { WhyTied } from './why-tied'

/** Why two are tied, and in the picture the two with the alliances that tie them. */
function WhyBetween({ input, one, other }: BetweenProps) {
  const highlight = useMemo(() => {
    const shared = tiesBetween(input, one, other).alliances.map(({ alliance }) => alliance.id)
    const through = shared.flatMap((id) => [[one, id] as const, [id, other] as const])
    return { nodes: [one, other, ...shared], ties: [[one, other] as const, ...through] }
  }, [input, one, other])
  useHighlightWhile(highlight)
  return <WhyTied {...{ input, one, other }} />
}

export interface BetweenPanelProps {
  readonly network: Network
  readonly input: NetworkInput
}

/** What stands between two: why they are tied, a path, whom both are tied to. */
export function BetweenPanel({ network, input }: BetweenPanelProps) {
  const { t } = useTranslation()
  const pair = useBetween((state) => state.pair)
  const aspect = useBetween((state) => state.aspect)
  const ends = (pair ?? []).flatMap((id) => network.nodes.find((node) => node.id === id) ?? [])
  const [one, other] = ends
  const between = one && other ? { network, input, one: one.id, other: other.id } : null
  return (
    <section className={classes['panel']} aria-label={t('selection.between.title')}>
      <PanelHead
        title={t('selection.between.title')}
        closeLabel={t('selection.between.close')}
        onClose={() => {
          toggleSide('between')
        }}
      />
      <div className={classes['group']}>
        {ends.map((node) => (
          <div key={node.id} className={classes['row']}>
            <NodeLine node={node} />
          </div>
        ))}
      </div>
      {between === null ? (
        <Text size="sm" c="dimmed">
          {t('selection.between.gone')}
        </Text>
      ) : (
        <>
          <SegmentedControl<BetweenAspect>
            size="xs"
            fullWidth
            aria-label={t('selection.between.aspect')}
            value={aspect}
            onChange={changeAspect}
            data={[
              { value: 'why', label: t('selection.between.why') },
              { value: 'path', label: t('selection.between.path') },
              { value: 'common', label: t('selection.between.common') },
            ]}
          />
          <div className={classes['words']} tabIndex={0} role="group" aria-live="polite">
            {aspect === 'why' && <WhyBetween {...between} />}
            {aspect === 'path' && <PathBetween {...between} />}
            {aspect === 'common' && <CommonBetween {...between} />}
          </div>
        </>
      )}
    </section>
  )
}
