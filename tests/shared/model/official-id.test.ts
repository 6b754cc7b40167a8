import { describe, expect, it } from 'vitest'
import { officialId, officialMembershipId } from '../../../shared/model/official-id'

describe('officialId', () => {
  it('is one for a legal unit and its head office, however they are written', () => {
    const unit = officialId({ siren: '200 066 330' })
    expect(unit).toBe('siren:200066330')
    expect(officialId({ siret: '20006633000024', isHeadOffice: true })).toBe(unit)
    expect(officialId({ siret: '200 066 330 00024' })).toBe(unit)
    expect(officialId({ siren: '200066330', rna: 'W751245606' })).toBe(unit)
  })

  it('is the SIRET for another establishment', () => {
    const id = officialId({ siren: '200066330', siret: '20006633000032', isHeadOffice: false })
    expect(id).toBe('siret:20006633000032')
  })

  it('is the RNA number where there is no SIREN', () => {
    expect(officialId({ siren: '', siret: '', rna: 'w751245606' })).toBe('rna:W751245606')
  })

  it('is none where no number is one', () => {
    expect(officialId({})).toBeNull()
    expect(officialId({ siren: 'inconnu', siret: '12', rna: 'en cours' })).toBeNull()
  })

  it('gives the membership of an actor in an alliance an id of its own', () => {
    expect(officialMembershipId('siren:200066330', 'siren:217400423')).toBe(
      'membership:siren:200066330:siren:217400423',
    )
  })
})
