import type { CommandName, HelpOf } from './text/catalogue'
import { catalogueOf, errorText, languageOf } from './text/say'
import type { UsageError } from './cli-error'
import type { Command } from './command'
import { inputTwice, usageError } from './command'
import { convert } from './commands/convert'
import { info } from './commands/info'
import { join } from './commands/join'
import { redact } from './commands/redact'
import { validate } from './commands/validate'
import { openKeyring } from './keyring'
import { readOptions } from './options'
import type { ExitCode, Terminal } from './terminal'

const commands: Readonly<Record<CommandName, Command>> = { validate, info, join, redact, convert }

/** What every command that reads files takes. */
const secretOptions = { 'passphrase-file': 'texts', 'identity-file': 'texts' } as const

function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word)
}

/** The language that the words ask for, found before anything else is: errors are told in it too. */
function askedLanguage(words: readonly string[]): string | null {
  const at = words.lastIndexOf('--lang')
  const inline = words.findLast((word) => word.startsWith('--lang='))
  return inline?.slice('--lang='.length) ?? (at < 0 ? null : (words[at + 1] ?? null))
}

/** `coterr COMMAND ...`: reads the words, runs the command, gives the exit code. Never throws for what a file is. */
export async function coterr(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const catalogue = catalogueOf(languageOf(askedLanguage(words), terminal.language))
  const help = (of: HelpOf): ExitCode => {
    terminal.out(catalogue.help[of])
    return 0
  }
  const refuse = (error: UsageError): ExitCode => {
    terminal.err(`${errorText(catalogue, error)} ${catalogue.seeHelp}\n`)
    return 2
  }
  const [first, ...rest] = words
  if (!isCommand(first)) {
    const options = readOptions(words, {})
    if (!options.ok) return refuse(options.error)
    if (options.value.has('help')) return help('coterr')
    const [word] = options.value.files
    if (word !== undefined) return refuse(usageError('unknown-command', word))
    terminal.err(catalogue.help.coterr)
    return 2
  }
  const command = commands[first]
  const options = readOptions(rest, { ...command.options, ...secretOptions })
  if (!options.ok) return refuse(options.error)
  if (options.value.has('help')) return help(first)
  const secrets = [...Object.keys(secretOptions), 'new-passphrase-file']
  const inputs = [
    ...command.inputs(options.value),
    ...secrets.flatMap((name) => options.value.values(name)),
  ]
  const wrong = command.check(options.value) ?? inputTwice(inputs)
  if (wrong !== null) return refuse(wrong)
  const keyring = await openKeyring(options.value, terminal, catalogue)
  if (!keyring.ok) {
    terminal.err(`${errorText(catalogue, keyring.error)}\n`)
    return 1
  }
  return command.run({ terminal, catalogue, options: options.value, keyring: keyring.value })
}
