import { describe, expect, it } from 'vitest'
import { nothingHidden, PhraseBook } from '../../../shared/briefing/hidden-words'
import { veilText } from '../../../shared/briefing/veil-text'

const book = new PhraseBook()
book.add('Les Amis du Lac', 'une association')
book.add('Les Amis du Lac de Vassivière', 'une grande association')
book.add('EST', 'une entreprise')
book.add('AB', 'un collectif')
book.add('Cœur de Bourg', 'un commerce')
book.add('Petit', 'quelqu’un', true)
book.add('Cercle', 'Un acteur')
book.add('7', 'jamais')
const hidden = book.hiddenWords()

describe('a veiled text', () => {
  it.each([
    ['Merci aux AMIS : les amis du lac !', 'Merci aux AMIS : une association !'],
    ['les-amis-du-lac', 'une association'],
    [
      'Les Amis du Lac de Vassivière et Les Amis du Lac',
      'une grande association et une association',
    ],
    ['Les Amis du Lacet', 'Les Amis du Lacet'],
    ['Coeur de bourg', 'un commerce'],
    ['l’EST est à l’est', 'une entreprise est à l’est'],
    ['Renouer avec le Cercle', 'Renouer avec un acteur'],
    ['Le projet du Cercle. Cercle invité', 'Le projet d’un acteur. Un acteur invité'],
    ['Confié au Cercle, voisin de EST', 'Confié à un acteur, voisin d’une entreprise'],
    ['AB ou ab', 'un collectif ou ab'],
    ['Un petit pas, dit Petit. PETIT insiste.', 'Un petit pas, dit quelqu’un. quelqu’un insiste.'],
    ['7 élus', '7 élus'],
    ['Les A\u00ADmis du Lac', 'une association'],
    ['', ''],
  ])('of « %s » is « %s »', (text, veiled) => {
    expect(veilText(text, hidden)).toBe(veiled)
  })

  it.each([
    'a.b@exemple.fr',
    'prénom.nom@mairie-de-là.fr',
    '05 55 66 77 88',
    '05.55.66.77.88',
    '0555667788',
    '05\u00A055\u202F66 77 88',
    '+33 5 55 66 77 88',
    '+33 (0)5 55 66 77 88',
    '0033 555 66 77 88',
    '+44 20 7946 0958',
    'M. Durand',
    'Mme Aïcha Ben Salem',
    'Monsieur Jean-Luc de La Tour',
  ])('does not have « %s »', (way) => {
    expect(veilText(`Voir ${way}, demain`, hidden)).toBe('Voir …, demain')
  })

  it('ends a sentence once', () => {
    expect(veilText('Vu Mme Durand. Écrire à a.b@exemple.fr.', hidden)).toBe('Vu … Écrire à …')
    expect(veilText('À suivre….', hidden)).toBe('À suivre….')
  })

  it.each([
    'En 2024, 1 200 habitants et 12 500 € par an',
    'du 01/02/2024 au 03/04/2025',
    'Code 23008, INSEE 2024',
    'Madame la maire et Monsieur le préfet',
    'Entre 2015 et 2020, de 10 à 15 %',
    'population 1 234 567 890',
  ])('keeps « %s »', (text) => {
    expect(veilText(text, hidden)).toBe(text)
  })

  it('stays as it is where nothing is hidden', () => {
    const text = 'M. Durand, a@b.fr, 05 55 66 77 88'
    expect(veilText(text, nothingHidden)).toBe(text)
  })
})
