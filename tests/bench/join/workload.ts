import type { Edit } from '../../../shared/change/edit'
import { seededRandom } from '../seeded-random'

type Random = () => number

type Fields = Edit['fields']

const below = (random: Random, limit: number): number => Math.floor(random() * limit)

function pick<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[below(random, items.length)] ?? items[0]
}

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(below(random, 10))).join('')

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Sixteen random characters, as the app names what no register knows. */
function newId(random: Random): string {
  return Array.from({ length: 16 }, () => letters.charAt(below(random, 36))).join('')
}

const words =
  'agir aide aînés air alimentation ami aménagement animation art atelier autonomie avenir bassin bien bois café campagne centre chemin citoyen climat collectif comité commerce commune compost conseil coopérative création culture dialogue durable eau échange école économie emploi énergie enfance ensemble entraide environnement épicerie espace étude famille ferme festival filière fleur foire forêt formation forum foyer fruit gestion graine habitat haie handicap histoire initiative insertion jardin jeune jeunesse jour lecture lien local logement loisir maison marché mémoire métier mobilité monde montagne musique nature nourrir numérique outil panier parent partage parole patrimoine pays paysage plaine plateau pleine projet quartier recherche recyclage relais rencontre repair réseau ressource rivière rural santé savoir scène semence service site solidaire sport terre territoire théâtre tiers-lieu tourisme transition travail union vallée vélo verger vie village voisin voix'.split(
    ' ',
  ) as [string, ...string[]]

const streets = ['rue', 'avenue', 'place', 'chemin', 'impasse', 'route', 'allée'] as const
const kinds = ['association', 'entreprise', 'pouvoir_public', 'universite', 'media'] as const
const forms = ['dialogue', 'experimentation', 'partenariat'] as const
const stages = ['idee', 'cadrage', 'construction', 'active', 'terminee'] as const
const themes = ['culture', 'sport', 'environnement', 'emploi', 'sante', 'jeunesse'] as const
const nafs = ['94.99Z', '84.11Z', '88.99B', '90.01Z', '85.59B', '01.13Z', '47.11C'] as const
const roles = ['porteur', 'partenaire', 'financeur', 'appui'] as const

const phrase = (random: Random, count: number): string =>
  Array.from({ length: count }, () => pick(random, words)).join(' ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const day = (random: Random): string =>
  `${String(1975 + below(random, 50))}-${String(1 + below(random, 12)).padStart(2, '0')}-${String(1 + below(random, 28)).padStart(2, '0')}`

const phone = (random: Random): string => `0${String(1 + below(random, 7))}${digits(random, 8)}`

/** An actor as a register and a first meeting give it: fifteen fields. */
function actor(random: Random): Edit {
  const siren = digits(random, 9)
  const commune = String(23_000 + below(random, 260))
  const name = capital(phrase(random, 2 + below(random, 4)))
  const slug = name.toLowerCase().replace(/[^a-z]+/g, '-')
  return {
    kind: 'actor',
    id: `siren:${siren}`,
    fields: {
      name,
      kind: pick(random, kinds),
      siren,
      siret: `${siren}000${digits(random, 2)}`,
      commune,
      address: `${String(1 + below(random, 120))} ${pick(random, streets)} ${phrase(random, 2)}`,
      postalCode: `23${String(below(random, 10))}00`,
      naf: pick(random, nafs),
      theme: pick(random, themes),
      createdOn: day(random),
      email: `contact@${slug}.fr`,
      phone: phone(random),
      influence: 1 + below(random, 4),
      status: 'active',
      purpose: capital(phrase(random, 8 + below(random, 20))),
    },
  }
}

/** How the participants of an alliance are kept: records of their own, or one value of the alliance. */
export type Participants = 'memberships' | 'one field'

/** An alliance of two to four actors; few actors are in many alliances. */
function alliance(random: Random, actors: readonly string[], how: Participants): readonly Edit[] {
  const id = newId(random)
  const participants = Array.from(
    { length: 2 + below(random, 3) },
    () => actors[Math.floor(random() * random() * actors.length)] ?? '',
  )
  const fields = {
    title: capital(phrase(random, 2 + below(random, 5))),
    form: pick(random, forms),
    stage: pick(random, stages),
    startOn: String(2010 + below(random, 16)),
    purpose: capital(phrase(random, 5 + below(random, 10))),
  }
  if (how === 'one field') {
    // A list alone would become a set, of one register for each participant.
    return [{ kind: 'alliance', id, fields: { ...fields, participants: { ids: participants } } }]
  }
  const memberships = participants.map((member): Edit => ({
    kind: 'membership',
    id: newId(random),
    fields: { alliance: id, actor: member, role: pick(random, roles) },
  }))
  return [{ kind: 'alliance', id, fields }, ...memberships]
}

/** A territory of some actors and three times as many alliances, seeded: the same for all who hold it. */
export function territoryEdits(actors: number, how: Participants, seed = 1): readonly Edit[] {
  const random = seededRandom(seed)
  const some = Array.from({ length: actors }, () => actor(random))
  const ids = some.map((edit) => edit.id)
  return [...some, ...Array.from({ length: 3 * actors }, () => alliance(random, ids, how)).flat()]
}

/** One edit of a field of a record that is there. */
function fieldEdit(random: Random, known: readonly Edit[]): Edit {
  const { kind, id } = known[below(random, known.length)] ?? { kind: '', id: '' }
  const ways: readonly [Fields, ...Fields[]] =
    kind === 'actor'
      ? [
          { name: capital(phrase(random, 2 + below(random, 4))) },
          { phone: phone(random) },
          { influence: 1 + below(random, 4) },
          { purpose: capital(phrase(random, 8 + below(random, 20))) },
          { address: `${String(1 + below(random, 120))} rue ${phrase(random, 2)}` },
        ]
      : [
          { title: capital(phrase(random, 2 + below(random, 5))) },
          { stage: pick(random, stages) },
          { purpose: capital(phrase(random, 5 + below(random, 10))) },
        ]
  return { kind, id, fields: pick(random, ways) }
}

/** What one of two replicas does apart: edits of fields of actors and alliances, and additions in the proportion of the territory. */
export function divergingEdits(
  known: readonly Edit[],
  how: Participants,
  seed: number,
  { edits, additions }: { readonly edits: number; readonly additions: number },
): readonly (readonly Edit[])[] {
  const random = seededRandom(seed)
  const editable = known.filter(({ kind }) => kind !== 'membership')
  const actors = known.filter(({ kind }) => kind === 'actor').map(({ id }) => id)
  const edited = Array.from({ length: edits }, () => [fieldEdit(random, editable)])
  const added = Array.from({ length: additions }, (_, index) =>
    index % 4 === 0 ? [actor(random)] : alliance(random, actors, how),
  )
  return [...edited, ...added]
}
