import type { CliError, UsageError } from '../cli-error'
import { printable } from '../printable'
import type { Catalogue } from './catalogue'
import { en } from './en'
import { fr } from './fr'

export type Language = 'fr' | 'en'
type Named = Readonly<Record<string, unknown>>

/** By the rule of the app: what was asked for, else the system's. */
export function languageOf(asked: string | null, system: string): Language {
  if (asked === 'fr' || asked === 'en') return asked
  return system.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

export function catalogueOf(language: Language): Catalogue {
  return language === 'fr' ? fr : en
}

/** Puts what a sentence names in its place; what a file says is never more than words there. */
export function filled(sentence: string, named: Named = {}): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = Object.hasOwn(named, name) ? named[name] : undefined
    return typeof value === 'string' || typeof value === 'number' ? printable(String(value)) : whole
  })
}

/** What went wrong, in a sentence. */
export function errorText(catalogue: Catalogue, error: CliError | UsageError): string {
  if (error.kind === 'usage') return filled(catalogue.usage[error.problem], { ...error })
  return filled(catalogue.error[error.kind], { ...error })
}
