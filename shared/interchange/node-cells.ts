import type { ActorNode, AllianceNode } from '../graph/network'
import type { Actor } from '../model/actor'
import type { Alliance } from '../model/alliance'
import type { Cells, CellValue } from './interchange-graph'
import type { InterchangeWords } from './shown-network'

type Loose = Readonly<Record<string, CellValue | undefined>>

/** Keeps what says something: no empty text, no empty set, and a flag only where it is up. */
export function givenCells(cells: Loose): Cells {
  const given: Record<string, CellValue> = {}
  for (const [name, value] of Object.entries(cells)) {
    if (value === undefined || value === '' || value === false) continue
    if (typeof value !== 'object' || value.length > 0) given[name] = value
  }
  return given
}

function words(
  { term }: InterchangeWords,
  vocabulary: string,
  codes: readonly string[] = [],
): readonly string[] {
  return codes.map((code) => term(vocabulary, code))
}

function word({ term }: InterchangeWords, vocabulary: string, code = ''): string {
  return code === '' ? '' : term(vocabulary, code)
}

function communeName(code: string, { commune }: InterchangeWords): string {
  const name = code === '' ? '' : commune(code)
  return name === code ? '' : name
}

/**
 * What leaves of an actor: what anybody may know of an organisation. Its telephone, mail, address, notes,
 * influence and interest stay; that it is a natural person is said.
 */
export function actorCells(node: ActorNode, actor: Actor | undefined, by: InterchangeWords): Cells {
  return givenCells({
    acronym: actor?.acronym,
    kind: word(by, 'actorKind', node.actorKind),
    world: word(by, 'world', node.world),
    themes: words(by, 'theme', node.themes),
    tags: actor?.tags,
    commune: node.commune,
    communeName: communeName(node.commune, by),
    purpose: actor?.purpose,
    createdOn: actor?.createdOn,
    website: actor?.isPerson === true ? undefined : actor?.website,
    isPerson: actor?.isPerson,
    isFictitious: actor?.isFictitious,
    presence: node.presence,
  })
}

/** What leaves of an alliance; its notes stay. */
export function allianceCells(
  node: AllianceNode,
  alliance: Alliance | undefined,
  by: InterchangeWords,
): Cells {
  return givenCells({
    form: word(by, 'allianceForm', node.form),
    stage: word(by, 'stage', node.stage),
    partnershipTypes: words(by, 'partnershipType', alliance?.partnershipTypes),
    themes: words(by, 'theme', node.themes),
    communes: node.communes,
    purpose: alliance?.purpose,
    startOn: alliance?.startOn,
    endOn: alliance?.endOn,
    isFictitious: alliance?.isFictitious,
    presence: node.presence,
  })
}
