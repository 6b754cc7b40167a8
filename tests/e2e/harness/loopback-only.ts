/**
 * The environment of an app under test: whatever it is asked to do, it listens on loopback alone and sends
 * no multicast on this machine's own networks.
 */
export function loopbackOnly(): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return {
    ...Object.fromEntries(own),
    COTERR_DISCOVERY: 'off',
    COTERR_NEARBY_HOST: '127.0.0.1',
  }
}
