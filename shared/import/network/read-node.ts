import type { Vocabulary } from '../../model/vocabulary'
import { plainWords } from '../../kernel/plain-words'
import { allianceForm } from '../../model/vocabularies/alliance-form'
import { partnershipType } from '../../model/vocabularies/partnership-type'
import { stage } from '../../model/vocabularies/stage'
import type { ActorValues } from '../actor-values'
import { cleanCell, dateOf } from '../cell-values'
import { readMappedRow } from '../read-mapped-row'
import type { RowReading } from '../read-row'
import type { Edit } from '../../change/edit'
import type { GraphFile } from './graph-file'
import type { GraphMapping } from './graph-mapping'
import { nodeCells } from './graph-mapping'

/** The code of the term that a text names, by its code or in either language; null where none is. */
export function termCode(vocabulary: Vocabulary, text: string): string | null {
  const words = plainWords(text)
  if (words === '') return null
  const term = vocabulary.find(({ code, fr, en }) =>
    [plainWords(code), plainWords(fr), plainWords(en)].includes(words),
  )
  return term?.code ?? null
}

/** The numbers that an id of ours is made of: a file that CoTerr wrote says them there only. */
function numbersOf(id: string): ActorValues {
  const [, kind, number] = /^(siren|siret|rna):([0-9A-Z]{8,14})$/.exec(id) ?? []
  if (kind === undefined || number === undefined) return {}
  if (kind === 'siret') return { siret: number, siren: number.slice(0, 9) }
  return { [kind]: number }
}

/** A node as an actor, by the mapping. */
export function readActorNode(
  file: GraphFile,
  index: number,
  mapping: GraphMapping,
  source: string,
): RowReading {
  const reading = readMappedRow(nodeCells(file, index), mapping.columns, source)
  if (reading.kind === 'skipped') return reading
  const node = file.nodes[index]
  const id = node?.id ?? ''
  const flag = (name: string): boolean => file.isOurs && node?.values[name] === 'true'
  return {
    ...reading,
    record: id,
    isHeadOffice: !id.startsWith('siret:'),
    values: {
      ...(file.isOurs ? numbersOf(id) : {}),
      ...reading.values,
      ...(flag('isPerson') ? { isPerson: true } : {}),
      ...(flag('isFictitious') ? { isFictitious: true } : {}),
    },
  }
}

function codesOf(vocabulary: Vocabulary, text = ''): readonly string[] {
  return text.split('|').flatMap((part) => termCode(vocabulary, part) ?? [])
}

/** A node as an alliance: its title, themes and purpose by the mapping, the rest where it is named as ours is. */
export function readAllianceNode(
  file: GraphFile,
  index: number,
  mapping: GraphMapping,
  source: string,
): { readonly title: string; readonly fields: Edit['fields'] } {
  const reading = readMappedRow(nodeCells(file, index), mapping.columns, source)
  const values = reading.kind === 'read' ? reading.values : {}
  const said = file.nodes[index]?.values ?? {}
  const text = (name: string): string => cleanCell(said[name] ?? '')
  const communes = text('communes')
    .split('|')
    .filter((code) => /^\d[\dAB]\d{3}$/.test(code))
  const title = values.name ?? ''
  const fields = {
    title,
    form: termCode(allianceForm, text('form')) ?? '',
    stage: termCode(stage, text('stage')) ?? '',
    partnershipTypes: codesOf(partnershipType, said['partnershipTypes']),
    themes: values.themes ?? [],
    communes,
    startOn: dateOf(text('startOn')),
    endOn: dateOf(text('endOn')),
    purpose: values.purpose ?? '',
    notes: values.notes ?? '',
    isFictitious: file.isOurs && said['isFictitious'] === 'true',
    source,
  }
  const given = Object.entries(fields).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== '' && value !== false,
  )
  return { title, fields: Object.fromEntries(given) }
}
