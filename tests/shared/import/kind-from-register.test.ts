import { describe, expect, it } from 'vitest'
import { kindFromRegister, nafOf } from '../../../shared/import/kind-from-register'
import { actorKind } from '../../../shared/model/vocabularies/actor-kind'
import { actorSubKind } from '../../../shared/model/vocabularies/actor-sub-kind'

/** `category naf? flags?`, flags being rna, ess, mission, PME, ETI, GE -> `kind/sub-kind`. */
function kind(text: string): string | null {
  const words = text.split(' ')
  const has = (flag: string): boolean => words.includes(flag)
  const found = kindFromRegister({
    legalCategory: words.find((word) => /^\d{4}$/.test(word)) ?? '',
    naf: words.find((word) => /^\d\d\.\d\d[A-Z]$/.test(word)) ?? '',
    hasRna: has('rna'),
    isEss: has('ess'),
    isMissionCompany: has('mission'),
    companySize: words.find((word) => ['PME', 'ETI', 'GE'].includes(word)) ?? '',
  })
  return found === null ? null : [found.kind, found.subKind ?? ''].join('/')
}

describe('kindFromRegister: domain.md 4.3', () => {
  it.each([
    // Media, whatever the legal form.
    ['5710 60.10Z', 'media/radio'],
    ['9220 rna 60.10Z', 'media/radio'],
    ['5599 60.20A', 'media/television'],
    ['5710 58.13Z', 'media/presse'],
    ['5710 58.14Z', 'media/presse'],
    ['5599 63.91Z', 'media/agence'],
    ['5710 58.11Z PME', 'entreprise/tpe_pme'],
    // Education and research.
    ['7383', 'universite/enseignement_superieur'],
    ['9220 85.42Z', 'universite/enseignement_superieur'],
    ['7331', 'universite/ecole'],
    ['9220 85.31Z', 'universite/ecole'],
    ['5710 72.19Z', 'universite/laboratoire'],
    ['7389 72.19Z', 'pouvoir_public/operateur'],
    // Foundations and associations.
    ['9300', 'fondation/'],
    ['9300 ess', 'fondation/'],
    ['9220', 'association/declaree'],
    ['9230', 'association/utilite_publique'],
    ['9223', 'association/groupement_employeurs'],
    ['9260', 'association/droit_local'],
    ['9240', 'association/congregation'],
    ['9221', 'association/insertion'],
    ['9222', 'association/insertion'],
    ['9210', 'association/non_declaree'],
    ['5195', 'association/declaree'],
    ['5710 rna', 'association/declaree'],
    ['9220 ess', 'association/declaree'],
    // Public authorities.
    ['7210', 'pouvoir_public/commune'],
    ['7346', 'pouvoir_public/communaute_communes'],
    ['7348', 'pouvoir_public/communaute_agglomeration'],
    ['7343', 'pouvoir_public/communaute_urbaine'],
    ['7344', 'pouvoir_public/metropole'],
    ['7220', 'pouvoir_public/departement'],
    ['7230', 'pouvoir_public/region'],
    ['7357', 'pouvoir_public/petr'],
    ['7353', 'pouvoir_public/syndicat_mixte'],
    ['7354', 'pouvoir_public/syndicat_mixte'],
    ['7361', 'pouvoir_public/ccas'],
    ['7367', 'pouvoir_public/ccas'],
    ['7113', 'pouvoir_public/service_etat'],
    ['7364', 'pouvoir_public/hopital'],
    ['7410', 'pouvoir_public/gip'],
    ['7381', 'pouvoir_public/chambre_consulaire'],
    ['7372', 'pouvoir_public/operateur'],
    ['7321', 'pouvoir_public/operateur'],
    ['4110', 'pouvoir_public/operateur'],
    ['7229', 'pouvoir_public/'],
    ['8140', 'pouvoir_public/protection_sociale'],
    // Social economy.
    ['5458', 'entreprise/scop'],
    ['5558', 'entreprise/scop'],
    ['5443', 'entreprise/cooperative'],
    ['5660', 'entreprise/cooperative'],
    ['5546', 'entreprise/'],
    ['5191', 'entreprise/cooperative'],
    ['6316', 'entreprise/cuma'],
    ['6317', 'entreprise/cooperative_agricole'],
    ['8210', 'entreprise/mutuelle'],
    ['5710 ess', 'entreprise/entreprise_ess'],
    // Farms, persons, companies.
    ['6533', 'entreprise/exploitation_agricole'],
    ['5499 01.50Z', 'entreprise/exploitation_agricole'],
    ['1000 01.13Z', 'entreprise/exploitation_agricole'],
    ['1000', 'entreprise/entreprise_individuelle'],
    ['1000 70.22Z', 'expert/'],
    ['5710 70.22Z PME', 'entreprise/tpe_pme'],
    ['5710 mission GE', 'entreprise/societe_mission'],
    ['5710 ETI', 'entreprise/eti'],
    ['6540 GE', 'entreprise/grande_entreprise'],
    ['5499', 'entreprise/'],
    // Professional bodies, and what says little.
    ['8410', 'organisme_professionnel/'],
    ['8450', 'organisme_professionnel/'],
    ['9110', 'autre/'],
    ['9150', 'autre/'],
    ['3120', 'autre/'],
    ['8311', 'autre/'],
    // An establishment alone says what it does, not what it is.
    ['60.10Z', 'media/radio'],
    ['47.11B', null],
    ['', null],
  ])('« %s » is %s', (facts, wanted) => {
    expect(kind(facts)).toBe(wanted)
  })

  it('gives every legal category a kind and a sub-kind of it that exist', () => {
    const kinds = new Set<string>(actorKind.map((term) => term.code))
    const pairs = new Set(actorSubKind.map((term) => `${term.parent ?? ''}/${term.code}`))
    for (let category = 1000; category < 10_000; category += 1) {
      const [code = '', subKind = ''] = (kind(`${String(category)} PME`) ?? '').split('/')
      expect(kinds).toContain(code)
      if (subKind !== '') expect(pairs).toContain(`${code}/${subKind}`)
    }
  })
})

describe('nafOf', () => {
  it('reads revision 2, with or without its point, and no other nomenclature', () => {
    expect(['85.42Z', '8542z', '85.1C', '8542', ''].map(nafOf)).toEqual([
      '85.42Z',
      '85.42Z',
      '',
      '',
      '',
    ])
  })
})
