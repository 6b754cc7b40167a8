import { coterr } from './coterr'
import { realTerminal } from './real-terminal'

// Whoever reads the answer may have enough of it (`| head`): that is no failure of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit()
  throw cause
})

process.exitCode = await coterr(process.argv.slice(2), realTerminal())
