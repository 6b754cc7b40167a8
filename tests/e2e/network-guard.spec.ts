import { expect, test } from './harness/test'

/* Every other test fails on any request that leaves the app. These see that they would. */

test('the guard sees what a session asks for, though the app refuses it', async ({ start }) => {
  const running = await start({ mayTryNetwork: true })
  const answer = await running.app.evaluate(async ({ net }) => {
    try {
      await net.fetch('http://coterr.test/tile.png')
      return 'answered'
    } catch (cause) {
      return String(cause)
    }
  })
  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT')
  await running.close()
  expect(await running.networkAttempts()).toContain('session: http://coterr.test/tile.png')
})

test('the guard sees what goes past the session, in the log of the network itself', async ({
  start,
}) => {
  const running = await start({ mayTryNetwork: true })
  await running.app.evaluate(async ({ session }) => {
    const open = session.fromPartition('unguarded')
    open.webRequest.onBeforeRequest(null)
    open.webRequest.onSendHeaders(null)
    open.webRequest.onErrorOccurred(null)
    await open.fetch('http://127.0.0.1:9/tile.png').catch(() => undefined)
  })
  await running.close()
  const attempts = await running.networkAttempts()
  expect(attempts.join('\n')).toMatch(/net log: URL_REQUEST_START_JOB .*127\.0\.0\.1:9\/tile/)
  expect(attempts.join('\n')).toContain('net log: HOST_RESOLVER_MANAGER_REQUEST')
})

test('the guard sees a socket that the main process opens by itself', async ({ start }) => {
  const running = await start({ mayTryNetwork: true })
  await running.app.evaluate(async () => {
    const { connect } = process.getBuiltinModule('node:net')
    await new Promise<void>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: 9 })
      socket.on('error', () => {
        resolve()
      })
      socket.on('connect', () => {
        socket.destroy()
        resolve()
      })
    })
  })
  await running.close()
  expect((await running.networkAttempts()).join('\n')).toContain('main: connect')
})

test('the guard sees what the page asks for, though its policy refuses it', async ({ start }) => {
  const running = await start({ mayTryNetwork: true })
  const told = running.page.waitForEvent('console')
  const answer = await running.page.evaluate(() =>
    fetch('https://coterr.test/').then(
      () => 'answered',
      (cause: unknown) => String(cause),
    ),
  )
  expect(answer).toContain('Failed to fetch')
  await told
  await running.close()
  const attempts = await running.networkAttempts()
  expect(attempts[0]).toContain("page: Refused to connect to 'https://coterr.test/'")
})
