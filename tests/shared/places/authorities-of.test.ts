import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../shared/change/edit'
import { fieldSpec, isRecordKind } from '../../../shared/model/record-kinds'
import { isVocabularyName, vocabularies } from '../../../shared/model/vocabularies/vocabularies'
import { authoritiesOf } from '../../../shared/places/authorities-of'
import { territoryFieldsOf } from '../../../shared/places/communes-of'
import { commune, departement, epci, france } from './france'

const creuseGrandSud = epci('200044014')

function ofKind(edits: readonly Edit[], kind: string): readonly Edit[] {
  return edits.filter((edit) => edit.kind === kind)
}

describe('authoritiesOf an EPCI', () => {
  const edits = authoritiesOf(creuseGrandSud, france)

  it('enters the EPCI with its numbers', () => {
    expect(edits[0]).toEqual({
      kind: 'actor',
      id: 'siren:200044014',
      fields: {
        kind: 'pouvoir_public',
        status: 'active',
        name: 'CC Creuse Grand Sud',
        subKind: 'communaute_communes',
        legalCategory: '7346',
        siren: '200044014',
        population: creuseGrandSud.population,
        source: 'Etalab, découpage administratif (millésime 2026)',
        sourceDate: '2026',
      },
    })
  })

  it('enters each member commune with its numbers', () => {
    expect(ofKind(edits, 'actor')).toHaveLength(1 + creuseGrandSud.communes.length)
    const aubusson = edits.find((edit) => edit.id === 'siren:212300800')
    expect(aubusson?.fields).toMatchObject({
      name: "Commune d'Aubusson",
      subKind: 'commune',
      siren: '212300800',
      commune: '23008',
      postalCode: '23200',
      population: 3018,
    })
  })

  it('enters the grouping as an alliance of the EPCI and its members', () => {
    const [grouping, ...others] = ofKind(edits, 'alliance')
    expect(others).toEqual([])
    expect(grouping?.fields['communes']).toEqual(creuseGrandSud.communes)
    const memberships = ofKind(edits, 'membership')
    const actors = ofKind(edits, 'actor').map((edit) => edit.id)
    expect(memberships.map((edit) => edit.fields['actor'])).toEqual(actors)
    expect(new Set(memberships.map((edit) => edit.fields['alliance']))).toEqual(
      new Set([grouping?.id]),
    )
    expect(memberships.map((edit) => edit.fields['roles']).slice(0, 2)).toEqual([
      ['porteur'],
      ['partenaire'],
    ])
  })

  it('has no id twice, even across kinds, so that each has its own place in the network', () => {
    expect(new Set(edits.map((edit) => edit.id)).size).toBe(edits.length)
  })
})

describe('authoritiesOf a commune', () => {
  it('enters the commune, its EPCI, and the grouping with these two', () => {
    const edits = authoritiesOf(commune('23008'), france)
    expect(edits.map((edit) => `${edit.kind} ${edit.id}`)).toEqual([
      'actor siren:200044014',
      'actor siren:212300800',
      'alliance groupement:siren:200044014',
      'membership membership:groupement:siren:200044014:siren:200044014',
      'membership membership:groupement:siren:200044014:siren:212300800',
    ])
    expect(edits[2]?.fields['communes']).toEqual(['23008'])
  })

  it('enters an island without an EPCI alone', () => {
    const names = authoritiesOf(commune('85113'), france).map((edit) => edit.fields['name'])
    expect(names).toEqual(["Commune de L'Île-d'Yeu"])
  })

  it('makes do without a SIREN overseas', () => {
    expect(authoritiesOf(commune('98818'), france).map((edit) => edit.id)).toEqual([
      'commune:98818',
    ])
  })
})

describe('authoritiesOf a département', () => {
  it('enters its council and its EPCI, and the communes when asked', () => {
    const some = authoritiesOf(departement('23'), france)
    expect(some[0]?.fields['name']).toBe('Département de la Creuse')
    expect(new Set(some.map((edit) => edit.kind))).toEqual(new Set(['actor']))
    const all = authoritiesOf(departement('23'), france, { withCommunes: true })
    const communes = ofKind(all, 'actor').filter((edit) => edit.fields['subKind'] === 'commune')
    expect(communes).toHaveLength(255)
    expect(ofKind(all, 'membership').length).toBeGreaterThan(255)
  })

  it('knows who has taken over from the council', () => {
    const heads = ['2A', '2B', '67', '68', '972', '973', '976', '75', '987'].map(
      (code) => authoritiesOf(departement(code), france)[0]?.fields['name'],
    )
    expect(heads).toEqual([
      'Collectivité de Corse',
      'Collectivité de Corse',
      "Collectivité européenne d'Alsace",
      "Collectivité européenne d'Alsace",
      'Collectivité territoriale de Martinique',
      'Collectivité territoriale de Guyane',
      'Département de Mayotte',
      'Métropole du Grand Paris',
      'Polynésie française',
    ])
  })

  it('has the commune of Paris for its département', () => {
    const names = authoritiesOf(departement('75'), france).map((edit) => edit.fields['name'])
    expect(names).toContain('Commune de Paris')
  })
})

describe('every authority of France', () => {
  const edits = [...france.departements.values()].flatMap((one) =>
    authoritiesOf(one, france, { withCommunes: true }),
  )

  it('is made of known kinds, fields and terms only', () => {
    const unknown = new Set<string>()
    for (const { kind, fields } of edits) {
      for (const [field, value] of Object.entries(fields)) {
        const spec = fieldSpec(kind, field)
        const name = spec?.vocabulary ?? ''
        const isTerm = isVocabularyName(name)
          ? vocabularies[name].some((term) => [value].flat().includes(term.code))
          : true
        const isKnown = isRecordKind(kind) && spec !== undefined && isTerm
        if (!isKnown && value !== undefined)
          unknown.add(`${kind}.${field}: ${JSON.stringify(value)}`)
      }
    }
    expect(edits.length).toBeGreaterThan(70_000)
    expect([...unknown]).toEqual([])
  })

  it('has one name per id', () => {
    const names = new Map<string, unknown>()
    for (const { kind, id, fields } of edits) {
      if (kind === 'actor') expect(names.get(id) ?? fields['name']).toBe(fields['name'])
      if (kind === 'actor') names.set(id, fields['name'])
    }
    expect(names.size).toBeGreaterThan(36_000)
  })
})

describe('territoryFieldsOf', () => {
  it('names the ground of a mission', () => {
    expect(territoryFieldsOf(creuseGrandSud, france)).toEqual({
      name: 'CC Creuse Grand Sud',
      kind: 'epci',
      code: '200044014',
      communes: creuseGrandSud.communes,
    })
    expect(territoryFieldsOf(commune('23008'), france)).toMatchObject({ communes: ['23008'] })
    expect(territoryFieldsOf(departement('23'), france)['communes']).toHaveLength(255)
  })
})
