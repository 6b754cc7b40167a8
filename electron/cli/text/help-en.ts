import type { HelpOf } from './catalogue'

export const helpEn: Readonly<Record<HelpOf, string>> = {
  coterr: `Usage: npm run --silent coterr -- COMMAND [OPTION...] FILE...

Reads and writes territories (.coterr files) without a window.

  validate FILE...     says of each file whether it is good, or why it is refused
  info FILE...         tells what a file holds, and who made it
  join OUT FILE...     unites several files of one territory, without losing a word
  redact FILE          writes a file that leaves out contacts, or all that is not public
  convert FILE         writes a file anew: as .coterr, JSON, CSV or a network

Of every command:
  -h, --help                 tells more about it
      --json                 answers in JSON, one object a line
      --lang fr|en           the language; without it, the system's
      --passphrase-file F    opens encrypted files with the passphrase in F, its first line;
                             without it, the passphrase is asked for at the terminal
      --identity-file F      opens them with the secret keys in F (AGE-SECRET-KEY-1...)

FILE may be - for standard input, and OUT - for standard output. Nothing is overwritten
without --force, and what is written is there whole or not at all. Passphrases and keys are
never given as words of a command, where other programs could read them.

Exit code: 0 all went well, 1 a file was refused or could not be read or written,
2 the command was not understood.
`,
  validate: `Usage: npm run --silent coterr -- validate FILE...

Reads each file as CoTerr would before it opens it: container, checksums, every line. One
line a file: good, or refused with the reason and its name. A file that was refused changes
nothing anywhere.

Exit code: 0 all are good, 1 some were refused, 2 the command was not understood.
`,
  info: `Usage: npm run --silent coterr -- info FILE...

Tells of each file: its territory, its share profile, how many records of each kind, how many
conflicts, who made it and when, and the last stamp of each device (its heads).
`,
  join: `Usage: npm run --silent coterr -- join OUT FILE... [--force]

Unites files of one territory, in any order and any number of times, with the same outcome:
every change set of every file is in OUT, disagreements too (they are counted, and settled
in the app). What somebody had erased for good is left out of all of them. Where one file is
refused, or is of another territory, nothing is written.

      --force                overwrites OUT
      --encrypt              encrypts OUT with a passphrase, asked for twice
      --new-passphrase-file F  encrypts OUT with the passphrase in F
      --encrypt-for KEY      encrypts OUT for a public key (age1...); may be repeated
`,
  redact: `Usage: npm run --silent coterr -- redact FILE --profile PROFILE --out OUT

Writes a file from which some things are absent, byte for byte (docs/sharing.md has them
field by field). It joins with the rest of the territory anywhere.

      --profile PROFILE      complete: everything
                             without-contacts: nothing about natural persons
                             public: neither that, nor judgements, nor who said what
      --without-world CODE   leaves out the actors of a world: public, economique,
                             interet_general, academique, autre
      --without-theme CODE   leaves out the actors of a theme
      --without-commune CODE leaves out the actors of a commune (INSEE code)
                             (each of the three may be repeated)
      --out OUT              the file to write
      --force                overwrites OUT
      --encrypt              encrypts OUT with a passphrase, asked for twice
      --new-passphrase-file F  encrypts OUT with the passphrase in F
      --encrypt-for KEY      encrypts OUT for a public key (age1...); may be repeated
`,
  convert: `Usage: npm run --silent coterr -- convert FILE --to FORMAT --out OUT

      --to coterr            the present version of the format, with its whole history
      --to json              the present state in plain records, as in territory.json
      --to csv               the present state as tables: OUT is a folder, a file a kind of
                             record (;, UTF-8). Headings are the names of the fields; sets
                             are parted by |. A text that a spreadsheet would take for a
                             formula begins with '
      --to gexf|graphml|kumu the network, for Gephi, for yEd, igraph or Cytoscape, for Kumu
                             (docs/interchange.md has its fields; no contact is in it)
      --out OUT              the file, or for csv the folder, to write
      --force                overwrites what is there
      --encrypt              encrypts OUT with a passphrase, asked for twice (not csv)
      --new-passphrase-file F  encrypts OUT with the passphrase in F (not csv)
      --encrypt-for KEY      encrypts OUT for a public key (age1...); may be repeated (not csv)

An encrypted file converted to coterr without one of the last three is written in clear.
`,
}
