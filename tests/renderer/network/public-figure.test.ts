import { describe, expect, it } from 'vitest'
import { composePageFigure } from '../../../renderer/network/draw/compose-page-figure'
import { estimateText } from '../../../renderer/network/draw/text-measure'
import { figureToSvg } from '../../../renderer/network/export/figure-to-svg'
import { networkInputOf } from '../../../shared/briefing/briefing-input'
import { inputOf } from '../../shared/briefing/input-of'
import { publicPictures } from '../../shared/briefing/public-pictures'
import { sceneOf, words } from './sketched-scene'

/** Actors of a kind, named by a word and a number. */
function several(count: number, kind: string, word: string) {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `${kind}${String(at)}`, name: `${word} ${String(at)}`, kind },
  }))
}

const territory = inputOf({
  actor: [
    ...several(6, 'pouvoir_public', 'Mairie'),
    ...several(2, 'expert', 'Roche'),
    ...several(4, 'media', 'Gazette'),
    ...several(12, 'association', 'Club'),
    ...several(9, 'entreprise', 'Firme'),
  ],
  alliance: [{ id: 'x', title: 'Halle' }],
  membership: ['expert0', 'media0', 'association0', 'entreprise0'].map((actor) => ({
    ...{ id: `m-${actor}`, actor, alliance: 'x' },
  })),
})

function svgOf(input: typeof territory, isCounted: boolean): string {
  const scene = sceneOf(networkInputOf(input), 'two-mode')
  const figure = composePageFigure(scene, 642, { ...words, isCounted }, estimateText)
  return figureToSvg(figure, { isNamed: false }).replaceAll('\u00a0', ' ')
}

describe('a network drawn for the public', () => {
  const svg = svgOf(publicPictures(territory).network, false)

  it('has no counts in its legend, which inside the mission says how many experts there are', () => {
    expect(svgOf(territory, true)).toContain('entry:expert (2)')
    expect(svg).toContain('entry:association')
    expect(svg).not.toMatch(/\(\d+\)/)
  })

  it('has no mark, entry or name of a kind of which there are few', () => {
    for (const word of ['expert', 'media', 'Roche', 'Gazette']) expect(svg).not.toContain(word)
    expect(svg).toContain('Mairie 5')
    expect(svg).toContain('>Un acteur</text>')
    expect(svg).toContain('>association</text>')
  })
})
