import { plainWords } from '../kernel/plain-words'
import type { Actor } from '../model/actor'
import type { Contact } from '../model/contact'
import { worldOf } from '../model/world-of'
import type { BriefingInput } from './briefing-input'
import type { HiddenWords } from './hidden-words'
import { PhraseBook, somebody } from './hidden-words'
import { isPerson } from './is-person'
import type { ConfidentialityLevel } from './level'
import { tokensOf } from './text-tokens'

/** What an actor that is not named is called instead. */
export type RoleOf = (actor: Actor) => string

/** The actors that a level does not name: natural persons; to the public, all that are no public authorities. */
export function hiddenActors(
  { tables }: BriefingInput,
  level: ConfidentialityLevel,
): ReadonlySet<string> {
  if (level === 'internal') return new Set()
  const terms = [...tables.term.values()]
  const isHidden = (actor: Actor): boolean =>
    isPerson(actor) || (level === 'public' && worldOf(actor, terms) !== 'public')
  return new Set([...tables.actor.values()].filter(isHidden).map(({ id }) => id))
}

const groups = /^\d{9}(\d{5})?$/

/** A number of a register as it is also written: 123 456 789 00012. */
function inGroups(number: string): string {
  return number.replace(/^(\d{3})(\d{3})(\d{3})(\d*)$/, '$1 $2 $3 $4')
}

function addNumber(book: PhraseBook, number: string | undefined, role: string): void {
  const plain = (number ?? '').replace(/[\s.-]/g, '')
  if (plain.length < 8) return
  book.add(plain, role)
  if (groups.test(plain)) book.add(inGroups(plain), role)
}

/** The last name of a person's name, as far as it can be told: what is in capitals, else the last word. */
function lastNames(name: string): readonly string[] {
  const words = tokensOf(name).map(({ written }) => written)
  if (words.length < 2) return []
  const isName = (word: string): boolean => /^\p{L}{2,}$/u.test(word)
  const capitals = words.filter((word) => /^\p{Lu}{3,}$/u.test(word))
  return capitals.length > 0 && capitals.length < words.length
    ? capitals
    : words.slice(-1).filter(isName)
}

function addPerson(book: PhraseBook, name: string, instead: string): void {
  const words = tokensOf(name).map(({ written }) => written)
  book.add(name, instead)
  if (words.length >= 2 && words.length <= 4) {
    book.add([...words.slice(1), words[0]].join(' '), instead)
    book.add([...words.slice(-1), ...words.slice(0, -1)].join(' '), instead)
  }
  for (const last of lastNames(name)) book.add(last, instead, true)
}

function addActor(
  book: PhraseBook,
  actor: Actor,
  otherNames: readonly string[],
  role: string,
): void {
  for (const name of [actor.name ?? '', ...otherNames]) {
    if (actor.isPerson === true || actor.legalCategory?.startsWith('1') === true) {
      addPerson(book, name, role)
    } else book.add(name, role)
  }
  book.add(actor.acronym ?? '', role)
  for (const number of [actor.siren, actor.siret, actor.rna]) addNumber(book, number, role)
  const host = (actor.website ?? '').replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '')
  book.add(host.split(/[/?#]/)[0] ?? '', role)
  if (tokensOf(actor.address ?? '').length >= 3) book.add(actor.address ?? '', role)
}

function addContact(book: PhraseBook, { firstName = '', lastName = '' }: Contact): void {
  const [first, last] = [firstName.trim(), lastName.trim()]
  if (first !== '' && last !== '') {
    book.add(`${first} ${last}`, somebody)
    book.add(`${last} ${first}`, somebody)
  }
  book.add(last, somebody, true)
}

/**
 * Who is named in fields that may also name an organisation: hidden whole, unless it is one that is shown, by its
 * name, acronym or a part of them. `shown`: their words, those of one parted from the next by a line.
 */
function addNamed(book: PhraseBook, name: string | undefined, shown: string): void {
  if (name === undefined || !/\p{Lu}/u.test(name)) return
  if (!shown.includes(` ${plainWords(name)} `)) book.add(name, somebody, true)
}

/** The words by which hidden actors, contacts and the people of the mission would be known. */
export function hiddenWordsOf(
  { tables, territory, otherNames }: BriefingInput,
  hidden: ReadonlySet<string>,
  roles: ReadonlyMap<string, string>,
): HiddenWords {
  const book = new PhraseBook()
  const named: string[] = []
  for (const actor of tables.actor.values()) {
    if (hidden.has(actor.id)) {
      addActor(book, actor, otherNames?.get(actor.id) ?? [], roles.get(actor.id) ?? somebody)
    } else {
      named.push(plainWords(actor.name ?? ''), plainWords(actor.acronym ?? ''))
    }
  }
  const shown = named.map((words) => ` ${words} `).join('\n')
  for (const contact of tables.contact.values()) addContact(book, contact)
  if (territory?.director !== undefined) addPerson(book, territory.director, somebody)
  for (const { nextActionBy } of tables.event.values()) addNamed(book, nextActionBy, shown)
  for (const { responsible } of tables.recommendation.values()) addNamed(book, responsible, shown)
  for (const { credit } of tables.attachment.values()) addNamed(book, credit, shown)
  return book.hiddenWords()
}
