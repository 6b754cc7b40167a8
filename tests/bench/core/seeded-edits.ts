import type { Edit } from '../../../shared/change/edit'
import { seededRandom } from '../seeded-random'

const kinds = ['association', 'entreprise', 'pouvoir_public', 'universite', 'media'] as const
const forms = ['dialogue', 'experimentation', 'partenariat'] as const
const stages = ['idee', 'cadrage', 'construction', 'active', 'terminee'] as const
const themes = ['culture', 'sport', 'environnement', 'emploi', 'sante'] as const

function pick<T>(random: () => number, items: readonly [T, ...T[]]): T {
  return items[Math.floor(random() * items.length)] ?? items[0]
}

/** Actors with fifteen registers each, as a register's import gives them. */
export function actorEdits(count: number, seed = 1): readonly Edit[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, index) => ({
    kind: 'actor',
    id: `siren:${String(100_000_000 + index)}`,
    fields: {
      name: `Acteur ${String(index)} du ${pick(random, themes)}`,
      acronym: `A${String(index)}`,
      kind: pick(random, kinds),
      siren: String(100_000_000 + index),
      siret: `${String(100_000_000 + index)}00012`,
      commune: String(23_000 + Math.floor(random() * 260)),
      address: `${String(Math.floor(random() * 200))} rue de la Mairie`,
      postalCode: '23200',
      naf: '94.99Z',
      themes: [pick(random, themes)],
      size: '01',
      createdOn: `${String(1980 + Math.floor(random() * 45))}-03-12`,
      influence: 1 + Math.floor(random() * 4),
      status: 'active',
      source: 'SIRENE',
    },
  }))
}

/** Alliances of two to four of the actors, and the memberships that say so. */
export function allianceEdits(count: number, actors: number, seed = 2): readonly Edit[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, index) => {
    const id = `alliance-${String(index)}`
    const members = 2 + Math.floor(random() * 3)
    const memberships = Array.from({ length: members }, (_member, place) => ({
      kind: 'membership',
      id: `membership-${String(index)}-${String(place)}`,
      fields: {
        alliance: id,
        actor: `siren:${String(100_000_000 + Math.floor(random() * random() * actors))}`,
        roles: [place === 0 ? 'porteur' : 'partenaire'],
      },
    }))
    const fields = {
      title: `Alliance ${String(index)}`,
      form: pick(random, forms),
      stage: pick(random, stages),
      themes: [pick(random, themes)],
      startOn: String(2010 + Math.floor(random() * 16)),
    }
    return [{ kind: 'alliance', id, fields }, ...memberships]
  }).flat()
}
