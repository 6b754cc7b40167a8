import { describe, expect, it } from 'vitest'
import { themesOfNaf, themesOfObjects } from '../../../shared/import/theme-from-register'

describe('themesOfObjects', () => {
  it('reads the family of a social object, also without its first zeros', () => {
    expect(themesOfObjects(['006030', '000000'])).toEqual(['culture'])
    expect(themesOfObjects(['6030'])).toEqual(['culture'])
    expect(themesOfObjects(['034000', '010005'])).toEqual(['tourisme', 'patrimoine'])
  })

  it('says each theme once', () => {
    expect(themesOfObjects(['022000', '023000'])).toEqual(['economie'])
  })

  it('says nothing of politics and religion, nor of « divers »', () => {
    expect(themesOfObjects(['001005', '040510', '050000', ''])).toEqual([])
  })
})

describe('themesOfNaf', () => {
  it.each([
    ['01.50Z', ['agriculture']],
    ['85.31Z', ['education']],
    ['88.10A', ['medico_social']],
    ['88.99B', ['action_sociale']],
    ['93.12Z', ['sport']],
    ['93.29Z', ['loisirs']],
    ['94.91Z', []],
    ['94.92Z', []],
    ['47.11B', []],
    ['', []],
  ])('« %s » is about %j', (naf, themes) => {
    expect(themesOfNaf(naf)).toEqual(themes)
  })
})
