import type { Edit } from '../../shared/change/edit'
import type { NetworkSettings } from '../../shared/graph/network-settings'
import { usualLook, usualSettings } from '../../shared/graph/network-settings'
import { savedSettingsOf } from '../../shared/graph/saved-settings'
import { exampleAllianceId } from './example-alliances'

interface ExampleView {
  readonly title: string
  /** What to say at the meeting. */
  readonly notes: string
  readonly settings: Partial<NetworkSettings>
}

const { filter } = usualSettings

/** Four views that tell the example's story, in order. */
const views: readonly ExampleView[] = [
  {
    title: '2021 : des rencontres',
    notes:
      'Au départ, un tiers-lieu et un collectif culturel invitent à se rencontrer. Les autres acteurs sont là, mais presque rien ne les relie.',
    settings: { filter: { ...filter, date: '2021' } },
  },
  {
    title: 'Cinq ans plus tard',
    notes:
      'Ce qui est apparu se détache : la filière laine, la mobilité, les repas, le bois. Le programme numérique, né en 2022 et achevé en 2024, ne s’y voit plus : le curseur du temps le montre.',
    settings: { filter: { ...filter, date: '2026' }, comparedWith: '2021' },
  },
  {
    title: 'La laine au centre',
    notes:
      'Éleveurs, filature, lissiers, lycée, fondation et intercommunalité : trois mondes dans une même expérimentation. L’épaisseur d’un lien dit l’engagement.',
    settings: {
      arrangement: { kind: 'around', id: exampleAllianceId('laine'), steps: 2 },
      look: { ...usualLook, ties: 'strength' },
    },
  },
  {
    title: 'Où agir maintenant',
    notes:
      'Les plus grands relient le reste. Une tension demeure, entre la rivière et le bois ; deux liens sont souhaités. Qui peut les nouer ?',
    settings: { look: { ...usualLook, size: 'betweenness' } },
  },
]

export const exampleViews: readonly Edit[] = views.map(({ title, notes, settings }, index) => ({
  kind: 'savedView',
  id: `exemple-vue-${String(index + 1)}`,
  fields: {
    title,
    notes,
    order: index + 1,
    ...savedSettingsOf({ ...usualSettings, ...settings }),
  },
}))
