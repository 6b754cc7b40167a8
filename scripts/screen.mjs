/** Whether this computer has a screen to open a window on. */
export function hasScreen() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * A command that opens windows, given a virtual X screen where there is no X server: tests, the
 * demo and the benches run so. Set-up installs xvfb on such computers.
 * @param {readonly [string, ...string[]]} command A program and its arguments.
 * @returns {readonly [string, ...string[]]}
 */
export function onAnyScreen(command) {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return command
  return ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...command]
}

/**
 * What Electron must be told on this computer: Chromium refuses to start its sandbox as root, and
 * without an X server beside it, Wayland has to be asked for.
 * @returns {readonly string[]}
 */
export function chromiumSwitches() {
  if (process.platform !== 'linux') return []
  const isRoot = process.getuid?.() === 0
  const isWaylandOnly = !process.env['DISPLAY'] && Boolean(process.env['WAYLAND_DISPLAY'])
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(isWaylandOnly ? ['--ozone-platform=wayland'] : []),
  ]
}
