import { strToU8 } from 'fflate'
import type { FileContent } from '../../../shared/file/write-file'
import { makeStamp } from '../../../shared/kernel/stamp'
import type { Values } from './garden'
import { ana, bruno, Garden, monday, territory } from './garden'

const both = ['contacts', 'public'] as const
const all = ['contacts', 'public', 'filtered'] as const

function plantContacts(garden: Garden): void {
  for (const actor of ['a1', 'a2', 'a1', 'a3']) {
    const id = garden.code('id of a contact', ...both)
    const told = ['firstName', 'role', 'email', 'phone', 'consentMeans', 'source', 'notes']
    const values = told.map((field) => [field, garden.plant(`contact.${field}`, ...both)] as const)
    garden.say([['contact', id, { actor, ...Object.fromEntries(values) }]])
    garden.dispute(
      'contact',
      id,
      'lastName',
      garden.plant('what a contact was called', ...all),
      garden.plant('what a contact is called', ...both),
      garden.plant('what a contact is called by somebody else', ...both),
    )
  }
  for (const where of ['a removed contact', 'another removed contact']) {
    const id = garden.code(where, ...all)
    const stamp = garden.say([
      ['contact', id, { actor: 'a1', lastName: garden.plant(where, ...all) }],
    ])
    garden.say([['contact', id, { removed: { knew: [stamp] } }]])
  }
}

function plantNotes(garden: Garden): void {
  const fields = [
    ['territory', territory, 'notes'],
    ['territory', territory, 'maturityNote'],
    ['actor', 'a1', 'notes'],
    ['actor', 'a1', 'address'],
    ['actor', 'a1', 'email'],
    ['actor', 'a1', 'phone'],
    ['actor', 'a1', 'source'],
    ['alliance', 'l1', 'notes'],
    ['alliance', 'l1', 'source'],
    ['membership', 'm1', 'notes'],
    ['relation', 'r1', 'evidence'],
    ['challenge', 'c1', 'notes'],
    ['challenge', 'c1', 'source'],
    ['resource', 's1', 'notes'],
  ] as const
  for (const [kind, id, field] of fields) {
    const where = `${kind}.${field}`
    garden.dispute(
      kind,
      id,
      field,
      garden.plant(`${where}, as it was`, ...all),
      garden.plant(where, ...both),
      garden.plant(`${where}, as somebody else has it`, ...both),
    )
  }
}

function plantNames(garden: Garden): void {
  const fields = [
    ['territory', territory, 'name'],
    ['actor', 'a1', 'name'],
    ['alliance', 'l1', 'title'],
    ['challenge', 'c1', 'title'],
    ['resource', 's1', 'title'],
    ['actor', 'a1', 'purpose'],
  ] as const
  for (const [kind, id, field] of fields) {
    const where = `${kind}.${field}`
    garden.dispute(
      kind,
      id,
      field,
      garden.plant(`${where}, as it was`, ...all),
      garden.plant(`${where}, which everybody may know`),
      garden.plant(`${where}, as somebody else has it`, 'public'),
    )
  }
  for (let tag = 0; tag < 4; tag++) {
    garden.say([['actor', 'a1', { [`tags/${garden.plant('a tag', 'public')}`]: true }]])
    const gone = `tags/${garden.plant('a tag that was taken out', ...all)}`
    const stamp = garden.say([['actor', 'a2', { [gone]: true }]])
    garden.say([['actor', 'a2', { [gone]: null }]], { over: [stamp] })
  }
  garden.say([
    [
      'actor',
      'a2',
      {
        kind: garden.code('a code that nobody knows', ...all),
        siren: garden.plant('words where a number belongs', ...all),
        commune: garden.code('words for a commune', ...all),
        [`themes/${garden.code('a theme that nobody knows', ...all)}`]: true,
      },
    ],
  ])
}

function plantPersons(garden: Garden): void {
  const marks: readonly Values[] = [
    { isPerson: true },
    { legalCategory: '1000' },
    { diffusion: 'P' },
    { kind: 'expert' },
    { 'sameAs/a4': true, isPerson: true },
  ]
  for (const mark of marks) {
    const where = Object.keys(mark).join(' ')
    const id = garden.code(`id of an actor: ${where}`, ...both)
    const theme = garden.code(`theme of an actor: ${where}`, ...both)
    const fields = ['name', 'acronym', 'purpose', 'website', 'notes']
    const values = fields.map(
      (field) => [field, garden.plant(`${field}: ${where}`, ...both)] as const,
    )
    garden.say([
      ['actor', id, { ...mark, ...Object.fromEntries(values), [`themes/${theme}`]: true }],
      [
        'membership',
        garden.code('a membership of a person', ...both),
        { actor: id, alliance: 'l1' },
      ],
      ['relation', garden.code('a relation of a person', ...both), { from: 'a1', to: id }],
      ['placement', id, { x: 1, y: 2 }],
      ['resource', garden.code('what a person has', ...both), { title: 'Pré', actor: id }],
      [
        'term',
        garden.code('a word for one person', ...both),
        { vocabulary: 'theme', code: theme, fr: garden.plant(`theme’s label: ${where}`, ...both) },
      ],
    ])
  }
  garden.say([['actor', 'a4', { name: garden.plant('also a person', ...both) }]])
  const disputed = garden.say([['actor', 'a5', { name: garden.plant('maybe a person', ...both) }]])
  garden.say([['actor', 'a5', { isPerson: true }]], { device: bruno })
  garden.say([['actor', 'a5', { isPerson: false }]], { over: [disputed] })
}

function plantGone(garden: Garden): void {
  for (const id of ['siren:111222333', garden.code('id of a removed actor', ...all)]) {
    const stamp = garden.say([
      [
        'actor',
        id,
        { name: garden.plant('a removed actor', ...all), notes: garden.plant('its notes', ...all) },
      ],
    ])
    garden.say([['actor', id, { removed: { knew: [stamp] } }]])
  }
  const drawn = '0123456789abcdef'
  const stamp = garden.say([
    ['actor', drawn, { name: garden.plant('one with a drawn id', ...all) }],
  ])
  const words = garden.plant('words in a removal', ...all)
  garden.say([['actor', drawn, { removed: { knew: [stamp], words } }]])
}

function plantHeadings(garden: Garden): void {
  const sha256 = 'ab'.repeat(32)
  for (let count = 0; count < 5; count++) {
    const person = garden.plant('an author', 'public')
    const name = garden.plant('the name of a source', 'public')
    const id = `h${String(count)}`
    garden.say([['actor', id, { name: 'Mairie' }]], { person, source: { name, sha256 } })
  }
  const set = { person: 'Ana', reason: garden.plant('an unknown field of a set', ...all) }
  garden.say([['actor', 'a6', { name: 'Lycée' }]], set)
  garden.say([
    ['actor', 'a6', { mood: garden.plant('an unknown field', ...all) }],
    ['actor', 'a1', { [`moods/${garden.plant('an element of an unknown set', ...all)}`]: true }],
    [
      'dream',
      garden.code('id of an unknown kind', ...all),
      { text: garden.plant('of an unknown kind', ...all) },
    ],
  ])
  const change = {
    kind: 'actor',
    id: 'a6',
    values: { size: 'nn' },
    why: garden.plant('of a change', ...all),
  }
  garden.sets.push({
    stamp: makeStamp(monday + 9e8, 0, ana),
    ...{ person: '', at: monday, origin: 'typed', changes: [change] },
  })
  const undone = garden.say([['alliance', 'l2', { title: 'avant' }]])
  const said = [garden.plant('said twice at once', 'public'), garden.plant('and shown', 'public')]
  garden.sets.push({
    stamp: makeStamp(monday + 10e8, 0, ana),
    ...{ person: '', at: monday, origin: 'undo' },
    changes: [
      {
        kind: 'alliance',
        id: 'l2',
        values: {},
        several: { title: said },
        over: { title: [undone] },
      },
    ],
  })
}

function plantOutside(garden: Garden): void {
  const marks: readonly Values[] = [
    { kind: 'universite' },
    { world: 'academique', kind: 'association' },
    { 'themes/culture': true },
    { commune: '73011' },
  ]
  for (const mark of marks) {
    const where = Object.keys(mark).join(' ')
    const id = garden.code(`id of what is outside: ${where}`, 'filtered')
    const lonely = garden.code('an alliance of theirs alone', 'filtered')
    garden.say([
      ['actor', id, { ...mark, name: garden.plant(`outside: ${where}`, 'filtered') }],
      ['alliance', lonely, { title: garden.plant('its title', 'filtered') }],
      ['membership', garden.code('its member', 'filtered'), { actor: id, alliance: lonely }],
      ['relation', garden.code('a relation to outside', 'filtered'), { from: id, to: 'a2' }],
      [
        'contact',
        garden.code('a contact there', ...all),
        { actor: id, lastName: garden.plant('there', ...all) },
      ],
      [
        'resource',
        garden.code('a resource there', 'filtered'),
        { actor: id, title: garden.plant('a resource', 'filtered') },
      ],
    ])
  }
  garden.say([
    [
      'challenge',
      'c9',
      { title: garden.plant('a challenge there', 'filtered'), 'communes/73011': true },
    ],
    [
      'alliance',
      'l9',
      { title: garden.plant('an alliance on it', 'filtered'), 'themes/culture': true },
    ],
  ])
}

/** A territory with more than 200 planted texts, each knowing which files it must be absent from. */
export function plantedTerritory(): { readonly garden: Garden; readonly content: FileContent } {
  const garden = new Garden()
  garden.say([
    ['territory', territory, { kind: 'epci', 'communes/73011': true, 'communes/73012': true }],
    ['actor', 'a1', { kind: 'association', commune: '73012', 'themes/sante': true, influence: 3 }],
    ['actor', 'a2', { name: 'Repair café', email: garden.plant('an address', ...both) }],
    ['actor', 'a3', { name: 'Foyer', phone: garden.plant('a number', ...both) }],
    ['alliance', 'l1', { 'communes/73011': true, 'communes/73012': true, stage: 'idea' }],
    ['membership', 'm1', { actor: 'a1', alliance: 'l1', 'roles/porteur': true }],
    ['membership', 'm2', { actor: 'a2', alliance: 'l1' }],
    ['relation', 'r1', { from: 'a1', to: 'a2', type: 'soutient', trust: 2 }],
  ])
  plantContacts(garden)
  plantNotes(garden)
  plantNames(garden)
  plantPersons(garden)
  plantGone(garden)
  plantHeadings(garden)
  plantOutside(garden)
  const person = garden.plants.find(({ where }) => where.startsWith('id of an actor'))?.text ?? ''
  const content = garden.content({
    network: {
      positions: new Map([
        [person, [1, 2] as const],
        ['a1', [3, 4] as const],
      ]),
      view: { search: garden.plant('what was searched for', ...all) },
    },
    previewSvg: `<svg><text>${garden.code('a label of the picture', ...all)}</text></svg>`,
    unknown: {
      entries: new Map([
        [
          `attachments/${garden.code('the name of an attachment', ...all)}`,
          strToU8(garden.plant('an attachment', ...all)),
        ],
        [
          'later.json',
          strToU8(JSON.stringify(garden.plant('an entry of a later version', ...all))),
        ],
      ]),
      manifest: { later: garden.plant('of a later manifest', ...all) },
    },
  })
  return { garden, content }
}
