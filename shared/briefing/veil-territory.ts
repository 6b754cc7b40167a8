import type { RecordKind, RecordsByKind } from '../model/record-kinds'
import type { Territory } from '../model/territory'
import { somebody } from './hidden-words'
import type { Veil, VeiledFields } from './veil'
import { veiledRecord } from './veil'

type Told = 'territory' | 'term' | 'alliance' | 'challenge' | 'resource' | 'impact' | 'event'
type Written = 'swotItem' | 'keyFigure' | 'briefingSection' | 'briefingQuestion'

/** By kind, the fields that are out, and those whose text is veiled; what is in neither stands as it is. */
const fields = {
  territory: { out: ['director', 'notes'], texts: ['name', 'maturityNote'] },
  term: { out: [], texts: ['fr', 'en'] },
  alliance: { out: ['notes', 'source'], texts: ['title', 'purpose'] },
  challenge: { out: ['notes', 'source'], texts: ['title'] },
  resource: { out: ['notes'], texts: ['title'] },
  impact: { out: ['evidence', 'source'], texts: ['title'] },
  event: { out: ['summary', 'notes', 'nextActionBy'], texts: ['title', 'nextAction'] },
  swotItem: { out: ['notes', 'source'], texts: ['title'] },
  keyFigure: { out: [], texts: ['title', 'unit', 'source', 'notes'] },
  briefingSection: { out: [], texts: ['title', 'text'] },
  briefingQuestion: { out: [], texts: ['title', 'text'] },
} as const satisfies {
  readonly [K in Told | Written]: VeiledFields<keyof RecordsByKind[K] & string>
}

function told<K extends Told | Written>(kind: K, veil: Veil): readonly RecordsByKind[K][] {
  const table: ReadonlyMap<string, RecordsByKind[K]> = veil.input.tables[kind]
  const veiled: { readonly [L in Told | Written]: VeiledFields<keyof RecordsByKind[L] & string> } =
    fields
  return Array.from(table.values(), (record) =>
    veiledRecord<RecordsByKind[K]>(record, veil, veiled[kind]),
  )
}

/** An event as it is told: to the public, that there is something to be done, and not what. */
function events(veil: Veil): readonly RecordsByKind['event'][] {
  return told('event', veil).map((event) => ({
    ...event,
    ...(event.participants === undefined
      ? {}
      : { participants: event.participants.map((id) => veil.ids.actor(id)) }),
    ...(veil.level === 'public' && (event.nextAction ?? '') !== '' ? { nextAction: somebody } : {}),
  }))
}

function resources(veil: Veil): readonly RecordsByKind['resource'][] {
  return told('resource', veil).map((resource) =>
    resource.actor === undefined
      ? resource
      : { ...resource, actor: veil.ids.actor(resource.actor) },
  )
}

/** What is recorded of the territory itself, of its alliances and of what the director wrote. */
export function veilTerritory(veil: Veil): {
  readonly territory: Territory | null
  readonly records: { readonly [K in Told | Written]: readonly RecordsByKind[K][] }
} {
  const { territory } = veil.input
  return {
    territory: territory === null ? null : veiledRecord(territory, veil, fields.territory),
    records: {
      territory: told('territory', veil),
      term: told('term', veil),
      alliance: told('alliance', veil),
      challenge: told('challenge', veil),
      resource: resources(veil),
      impact: told('impact', veil),
      event: events(veil),
      swotItem: told('swotItem', veil),
      keyFigure: told('keyFigure', veil),
      briefingSection: told('briefingSection', veil),
      briefingQuestion: told('briefingQuestion', veil),
    } satisfies { readonly [K in RecordKind]?: readonly RecordsByKind[K][] },
  }
}
