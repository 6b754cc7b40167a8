import type { CliError, UsageError } from '../cli-error'

/** Every sentence, by its key: the catalogues do not compile where one lacks. */
export interface Catalogue {
  readonly language: 'fr' | 'en'
  readonly help: Readonly<Record<HelpOf, string>>
  readonly error: Readonly<Record<CliError['kind'], string>>
  readonly usage: Readonly<Record<UsageError['problem'], string>>
  readonly seeHelp: string
  readonly passphraseOf: string
  readonly newPassphrase: string
  readonly again: string
  readonly valid: string
  readonly refused: string
  readonly encrypted: string
  readonly info: Readonly<Record<InfoLabel, string>>
  readonly unnamed: string
  readonly yes: string
  readonly no: string
  readonly joined: string
  readonly joinedFrom: string
  readonly redacted: string
  readonly nothingLeftOut: string
  readonly noSuchCommune: string
  readonly converted: string
  /** What stands in a network for another program. */
  readonly network: Readonly<Record<'actor' | 'alliance' | 'membership' | 'shared', string>>
}

export type CommandName = 'validate' | 'info' | 'join' | 'redact' | 'convert'
export type HelpOf = 'coterr' | CommandName

export type InfoLabel =
  | 'file'
  | 'territory'
  | 'id'
  | 'size'
  | 'encrypted'
  | 'format'
  | 'writtenAt'
  | 'generator'
  | 'shareProfile'
  | 'leftOut'
  | 'changeSets'
  | 'partial'
  | 'changes'
  | 'period'
  | 'records'
  | 'erased'
  | 'conflicts'
  | 'people'
  | 'heads'
  | 'unknown'
