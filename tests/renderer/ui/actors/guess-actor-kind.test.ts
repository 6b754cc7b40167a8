import { describe, expect, it } from 'vitest'
import { guessActorKind } from '../../../../renderer/ui/actors/guess-actor-kind'
import { actorKind } from '../../../../shared/model/vocabularies/actor-kind'

describe('the kind that a name suggests', () => {
  it.each([
    ['Commune d’Aubusson', 'pouvoir_public'],
    ['CC Creuse Grand Sud', 'pouvoir_public'],
    ['Communauté de communes du Thouarsais', 'pouvoir_public'],
    ['Département de la Creuse', 'pouvoir_public'],
    ['Mairie de Felletin', 'pouvoir_public'],
    ['Sous-préfecture d’Aubusson', 'pouvoir_public'],
    ['Chambre d’agriculture de la Creuse', 'pouvoir_public'],
    ['Lycée des métiers du bâtiment', 'universite'],
    ['Université de Limoges', 'universite'],
    ['Garage Lemoine SARL', 'entreprise'],
    ['GAEC du Moulin', 'entreprise'],
    ['Crédit agricole Centre France', 'entreprise'],
    ['Fondation de France', 'fondation'],
    ['Radio Vassivière', 'media'],
    ['Collectif des riverains', 'collectif'],
    ['Tiers-lieu La Bobine', 'catalyseur'],
    ['Union des commerçants de Felletin', 'organisme_professionnel'],
    ['Amicale laïque de Felletin', 'association'],
    ['Les Amis de la tapisserie', 'association'],
    ['Familles rurales', 'association'],
  ])('of %j is %s', (name, kind) => {
    expect(guessActorKind(name)).toBe(kind)
    expect(actorKind.map(({ code }) => code)).toContain(kind)
  })

  it.each(['', 'Watts du plateau', 'La Navette', 'Casa Nova', 'Aubusson et sa région'])(
    'of %j is none',
    (name) => {
      expect(guessActorKind(name)).toBeUndefined()
    },
  )
})
