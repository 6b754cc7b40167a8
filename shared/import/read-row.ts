import type { ActorValues } from './actor-values'

/** The cell of a row under a heading, clean; empty where the table has no such heading. */
export type Cell = (heading: string) => string

/** Why a row makes no actor. */
export type SkipReason =
  /** The organisation has closed, or was dissolved. */
  | 'closed'
  /** The RNA took the association up again under another number, which is the text. */
  | 'replaced'
  /** SIRENE gives only partial diffusion of a natural person, or none at all. */
  | 'masked'
  /** A sole trader: a natural person, and personal data. */
  | 'person'
  /** Not declared since the date asked for. */
  | 'dormant'
  /** In no commune of those asked for. */
  | 'outside'
  | 'no-name'
  /** The same organisation stands on an earlier line, whose number is the text. */
  | 'duplicate'
  /** Somebody removed this actor from the territory. */
  | 'removed'
  /** More cells than headings, or fewer where a register never has fewer. */
  | 'bad-row'
  /** A quotation mark opens here and never closes. */
  | 'unclosed-quote'
  /** A text longer than a record may hold. */
  | 'too-long'

/** Something odd about a value that is imported all the same. */
export interface RowWarning {
  readonly kind: 'siren' | 'siret' | 'rna' | 'commune' | 'date'
  /** The value as the file has it. */
  readonly text: string
}

/** What a row says, before it is compared with anything. */
export type RowReading =
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly text: string }
  | {
      readonly kind: 'read'
      readonly values: ActorValues
      /** False for an establishment that is not the head office. */
      readonly isHeadOffice: boolean
      /** The commune as the file names it, where `values` has no code for it yet. */
      readonly place: PlaceWords
      readonly warnings: readonly RowWarning[]
      /** The id that the file gives it: where the territory has a record of that id, it is this one. */
      readonly record?: string
    }

/** What a file says of where an actor is. All may be empty. */
export interface PlaceWords {
  readonly code: string
  readonly name: string
  readonly postalCode: string
}

/** What the person wants of a file. */
export interface ImportOptions {
  /** Sole traders too, who are natural persons. */
  readonly withPersons: boolean
  /** Telephone and mail, and the address of natural persons. */
  readonly withPersonal: boolean
  /** The address of organisations. In the RNA it is often a volunteer's home. */
  readonly withAddresses: boolean
  readonly withClosed: boolean
  /** Actors that somebody removed from the territory come back. */
  readonly withRemoved: boolean
  /** INSEE codes: only actors of these communes. Null: of all. */
  readonly communes: ReadonlySet<string> | null
  /** ISO date: only associations declared since. Null: all. */
  readonly declaredSince: string | null
}

export function skipped(reason: SkipReason, text: string): RowReading {
  return { kind: 'skipped', reason, text }
}
