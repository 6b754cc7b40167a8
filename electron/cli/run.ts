import { coterr } from './coterr'
import { realTerminal } from './real-terminal'

process.exitCode = await coterr(process.argv.slice(2), realTerminal())
