import * as Y from 'yjs'
import type { Edit } from '../../../shared/change/edit'
import type { Json } from '../../../shared/kernel/json'
import { sameJson } from '../../../shared/kernel/json'

type YRecord = Y.Map<Json>

/** Does the same edits in a Yjs document: a map of records for each kind, a Y.Map for each record. */
export function editDoc(doc: Y.Doc, actions: readonly (readonly Edit[])[]): void {
  for (const edits of actions) {
    doc.transact(() => {
      for (const { kind, id, fields } of edits) {
        const records = doc.getMap<YRecord>(kind)
        const record = records.get(id) ?? records.set(id, new Y.Map())
        for (const [field, value] of Object.entries(fields)) {
          // As ours: what is already so is not said again.
          const said = value ?? null
          if (!sameJson(record.get(field) ?? null, said)) record.set(field, said)
        }
      }
    })
  }
}

export function docOf(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc
}

/** Applies another's changes and tells which records they changed, by `kind/id`. */
export function joinDoc(doc: Y.Doc, update: Uint8Array, kinds: readonly string[]): Set<string> {
  const changed = new Set<string>()
  const watched = kinds.map((kind) => {
    const records = doc.getMap<YRecord>(kind)
    const look = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
      for (const event of events) {
        const [id] = event.path
        if (id !== undefined) changed.add(`${kind}/${String(id)}`)
        else for (const key of event.keys.keys()) changed.add(`${kind}/${key}`)
      }
    }
    records.observeDeep(look)
    return () => {
      records.unobserveDeep(look)
    }
  })
  Y.applyUpdate(doc, update)
  for (const stop of watched) stop()
  return changed
}

/** The records of a document, each as JSON, by `kind/id`: to see that both sides hold the same. */
export function recordsOf(doc: Y.Doc, kinds: readonly string[]): Map<string, unknown> {
  return new Map(
    kinds.flatMap((kind) =>
      Array.from(doc.getMap<YRecord>(kind), ([id, record]): [string, unknown] => [
        `${kind}/${id}`,
        record.toJSON(),
      ]),
    ),
  )
}
