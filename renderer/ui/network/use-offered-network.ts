import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { offerNetwork } from '../../actions/network-data'
import type { FigureWords } from '../../network/draw/figure'
import type { Scene } from '../../network/scene/scene'
import type { OfferedNetwork } from '../../state/shown-store'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'

type Drawn = Pick<ReturnType<OfferedNetwork>, 'places' | 'colors'>

/** Where each mark stands and the colour that tells it; a hollow one's is its outline. */
function drawnIn({ ids, x, y, markStyle, markStyles }: Scene): Drawn {
  const places = new Map<string, { readonly x: number; readonly y: number }>()
  const colors = new Map<string, string>()
  for (const [mark, id] of ids.entries()) {
    places.set(id, { x: x[mark] ?? 0, y: y[mark] ?? 0 })
    const style = markStyles[markStyle[mark] ?? -1]
    if (style !== undefined) colors.set(id, style.isHollow ? style.outline : style.fill)
  }
  return { places, colors }
}

/** Offers what is shown to those who export it for another program. */
export function useOfferedNetwork(
  input: NetworkInput,
  network: Network,
  words: FigureWords,
  onPaper: () => Scene | null,
): void {
  const { t } = useTranslation()
  const term = useTermLabel()
  const commune = useCommuneName()
  const offered: OfferedNetwork = () => {
    const scene = onPaper()
    const drawn: Drawn = scene === null ? { places: new Map(), colors: new Map() } : drawnIn(scene)
    return {
      title: words.title,
      description: words.notes.join(' '),
      network,
      input,
      ...drawn,
      words: {
        actor: t('network.actor'),
        alliance: t('network.alliance'),
        membership: t('network.link.membership'),
        shared: t('interchange.shared'),
        term,
        commune,
      },
    }
  }
  const latest = useRef(offered)
  useEffect(() => {
    latest.current = offered
  })
  useEffect(() => {
    offerNetwork(() => latest.current())
    return () => {
      offerNetwork(null)
    }
  }, [])
}
