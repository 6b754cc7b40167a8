import { describe, expect, it } from 'vitest'
import type { BriefingInput } from '../../../shared/briefing/briefing-input'
import type { ConfidentialityLevel } from '../../../shared/briefing/level'
import { makeFacts } from '../../../shared/briefing/make-facts'
import { maskFacts } from '../../../shared/briefing/mask-facts'
import { snapshotOf } from '../../../shared/briefing/snapshot-of'
import { veilInput } from '../../../shared/briefing/veil-input'
import type { VeiledInput } from '../../../shared/briefing/veil-input'
import { usualSettings } from '../../../shared/graph/network-settings'
import type { FieldSpecs } from '../../../shared/model/field'
import { recordKinds } from '../../../shared/model/record-kinds'
import type { RecordKind } from '../../../shared/model/record-kinds'
import type { Lists } from './input-of'
import { inputOf } from './input-of'

/** Maps and all, as text. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? [...one] : one))
}

function toldOf(veiled: VeiledInput, level: ConfidentialityLevel): string {
  const facts = maskFacts(makeFacts(veiled.input), level)
  return textOf(veiled.input) + textOf(facts)
}

const roleOf = (): string => 'un acteur du lieu'

/** What betrays a person, who is in no public register but this file. */
const secrets = {
  person: 'Zébulon Quarfaix',
  personAcronym: 'ZQX',
  personId: 'siren:732829320',
  personSiren: '732829320',
  company: 'Scierie Vombrelle',
  companyAcronym: 'SVOM',
  companyId: 'siren:552100554',
  companySiret: '55210055400021',
  firstName: 'Ombeline',
  lastName: 'Tarquégnon',
  email: 'ombeline@domaine.example',
  phone: '06 41 52 63 74',
} as const

/** Ways of writing one name in a text. */
function written(name: string): readonly string[] {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '')
  return [
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    bare,
    name.normalize('NFD'),
    name.replaceAll(' ', '\u00A0'),
    name.replaceAll(' ', '-'),
    name.replaceAll(' ', '\n'),
    `« ${name} »`,
    `l’${name}`,
    `${name}.`,
    `(${name})`,
    name.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 '),
    `Selon ${name}, trésorier`,
  ]
}

/** The words in which a person would be found, without case, accents and signs. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\\n/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
}

const textTypes = ['text', 'longText', 'texts']

/** A record that says a text in every field of text, and refers to `refs` in every reference. */
function fullRecord(
  kind: RecordKind,
  id: string,
  text: string,
  refs: Readonly<Record<string, string>>,
): { readonly id: string } {
  const fields: FieldSpecs = recordKinds[kind]
  const values = Object.entries(fields).flatMap(([name, spec]): readonly [string, unknown][] => {
    const target = (spec.target ?? []).map((one) => refs[one]).find((one) => one !== undefined)
    // Codes are no texts: a mission's words are found by them.
    if (kind === 'term' && name !== 'fr' && name !== 'en') return []
    // These say who is to be hidden.
    if (spec.isPersonal === true) return [[name, 'Aurore Villemagne']]
    if (spec.type === 'texts') return [[name, [text]]]
    if (textTypes.includes(spec.type)) return [[name, text]]
    if (spec.type === 'scale') return [[name, 3]]
    if (spec.type === 'number') return [[name, 12]]
    if (spec.type === 'flag') return kind === 'attachment' ? [[name, true]] : []
    if (spec.type === 'reference' && target !== undefined) return [[name, target]]
    if (spec.type === 'references' && target !== undefined) return [[name, [target]]]
    return spec.type === 'partialDate' ? [[name, '2026-03']] : []
  })
  return { id, ...Object.fromEntries(values) }
}

/** A territory of a person, a company and a town hall, in which `text` stands wherever text may stand. */
function planted(text: string): BriefingInput {
  const refs = {
    actor: secrets.personId,
    alliance: 'x',
    challenge: 'd',
    resource: 's',
    territory: 't',
  }
  const lists = Object.fromEntries(
    (Object.keys(recordKinds) as RecordKind[]).map((kind) => [
      kind,
      [fullRecord(kind, kind === 'alliance' ? 'x' : kind === 'challenge' ? 'd' : kind, text, refs)],
    ]),
  ) as Lists
  const person = {
    notes: text,
    source: text,
    influence: 4,
    id: secrets.personId,
    name: secrets.person,
    acronym: secrets.personAcronym,
    siren: secrets.personSiren,
    isPerson: true,
    email: secrets.email,
    phone: secrets.phone,
  }
  const company = {
    ...person,
    id: secrets.companyId,
    name: secrets.company,
    acronym: secrets.companyAcronym,
    siren: secrets.companySiret.slice(0, 9),
    siret: secrets.companySiret,
    kind: 'entreprise',
    isPerson: false,
  }
  const commune = {
    ...fullRecord('actor', 'mairie', text, {}),
    kind: 'pouvoir_public',
    legalCategory: '7210',
    diffusion: 'O',
  }
  const contact = {
    notes: text,
    id: 'c',
    firstName: secrets.firstName,
    lastName: secrets.lastName,
  }
  const ties = [secrets.personId, secrets.companyId, 'mairie']
  const whole: Lists = {
    ...lists,
    actor: [person, company, commune],
    contact: [contact],
    membership: ties.map((actor) => ({
      id: `membership:x:${actor}`,
      actor,
      alliance: 'x',
      notes: text,
    })),
    relation: ['tension', 'souhaite', 'finance'].map((type) => ({
      id: `${type}:${secrets.personId}`,
      from: secrets.personId,
      to: secrets.companyId,
      type,
      evidence: text,
    })),
    position: ties.map((actor) => ({ id: `p:${actor}`, actor, challenge: 'd', stance: 'oppose' })),
    recommendation: [
      {
        id: `pair-without-alliance:${secrets.personId}+${secrets.companyId}`,
        decision: 'retenue',
        text,
        responsible: `${secrets.firstName} ${secrets.lastName}`,
      },
    ],
    placement: ties.map((id) => ({ id, x: 1, y: 2 })),
  }
  const others = {
    settings: {
      ...usualSettings,
      filter: { ...usualSettings.filter, text },
      arrangement: { kind: 'around', id: secrets.personId, steps: 1 },
    },
    otherNames: new Map([[secrets.companyId, ['Menuiserie Druvolet']]]),
  } as const
  const input = inputOf(whole, others)
  const earlier = JSON.stringify(snapshotOf(makeFacts(input), input))
  const briefing = [{ id: 'b', title: text, madeOn: '2026-01-01T00:00:00Z', figures: earlier }]
  return inputOf({ ...whole, briefing }, others)
}

const ofPersons = [
  ...(['person', 'personAcronym', 'personSiren', 'lastName', 'email', 'phone'] as const),
]
const ofCompany = ['company', 'companyAcronym', 'companySiret'] as const

describe('the input of a note for partners or the public', () => {
  it.each([
    ['partners', ofPersons],
    ['public', [...ofPersons, ...ofCompany]],
  ] as const)('of %s keeps nobody’s name in any text, however it is written', (level, names) => {
    for (const name of names) {
      // A last name alone may be a word of the language: in small letters it is one.
      const ways = written(secrets[name]).filter(
        (way) => name !== 'lastName' || way !== way.toLowerCase(),
      )
      const text = ways.join(' | ')
      const told = plain(toldOf(veilInput(planted(text), level, roleOf), level))
      for (const hidden of names) {
        const words = plain(secrets[hidden]).trim()
        expect([name, hidden, told.includes(` ${words} `)]).toEqual([name, hidden, false])
        const bare = words.replaceAll(' ', '')
        if (/^\d+$/.test(bare)) expect(told.replaceAll(' ', '')).not.toContain(bare)
      }
    }
  })

  it('has no id of a hidden actor, nor one made of it', () => {
    for (const level of ['partners', 'public'] as const) {
      const told = toldOf(veilInput(planted('rien'), level, roleOf), level)
      expect(told).not.toContain(secrets.personId)
      expect(told.includes(secrets.companyId)).toBe(level === 'partners')
    }
  })

  it('has no field of personal data and no note, whatever stands there', () => {
    const text = 'Mot de passe Xylorimba'
    const { input } = veilInput(planted(text), 'partners', roleOf)
    for (const [kind, table] of Object.entries(input.tables)) {
      const fields: FieldSpecs = recordKinds[kind as RecordKind]
      for (const record of table.values()) {
        for (const field of Object.keys(record)) {
          expect([kind, field, fields[field]?.isPersonal]).toEqual([kind, field, undefined])
          if (kind !== 'keyFigure') expect([kind, field]).not.toEqual([kind, 'notes'])
        }
      }
    }
    expect(input.tables.contact.size).toBe(0)
    expect(input.tables.position.size).toBe(0)
    expect([...input.tables.relation.values()].map(({ type }) => type)).toEqual(['finance'])
    expect(input.tables.actor.get('mairie')).not.toHaveProperty('influence')
  })

  it('leads from what was renamed back to the records of the territory', () => {
    const whole = planted('rien')
    const { input, realRefs } = veilInput(whole, 'public', roleOf)
    for (const kind of ['actor', 'membership', 'relation'] as const) {
      for (const id of input.tables[kind].keys()) {
        const real = realRefs.get(`${kind}/${id}`) ?? `${kind}/${id}`
        expect(whole.tables[kind].has(real.slice(kind.length + 1))).toBe(true)
      }
    }
  })

  it('keeps decisions with their findings, and the comparison with an earlier note', () => {
    const { input } = veilInput(planted('rien'), 'partners', roleOf)
    const [id] = input.tables.recommendation.keys()
    expect(id).toBe(`pair-without-alliance:${secrets.companyId}+veiled-actor-1`)
    expect(makeFacts(input).moves).toMatchObject({ moves: [], newActors: [], newAlliances: [] })
  })

  it('is the whole input, word for word, inside the mission', () => {
    const whole = planted('Selon Zébulon Quarfaix')
    expect(veilInput(whole, 'internal', roleOf)).toMatchObject({ input: whole })
  })

  it('hides what a merged actor was called before', () => {
    const veiled = veilInput(planted('Avec la Menuiserie Druvolet'), 'public', roleOf)
    expect(textOf(veiled.input)).not.toContain('Druvolet')
  })
})
