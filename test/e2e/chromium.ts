/** Finds a Chromium for the tests, or installs one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Software rendering of WebGL, and nothing that the browser would send or fetch by itself. */
export const CHROMIUM_FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: PROGRAM_FILES.filter((folder) => folder !== undefined).flatMap((folder) => [
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Google/Chrome/Application/chrome.exe'),
  ]),
}

/** Path of a Chromium: CHROMIUM_PATH, the usual places, Playwright's own; undefined where there is none. */
export function findChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH
  const places = [...(asked ? [asked] : []), ...(USUAL_PLACES[process.platform] ?? []), playwrightsOwn()]
  return places.find((path) => path !== '' && existsSync(path))
}

/** Once, before all tests: installs a Chromium where there is none, and says so. */
export default function setup(): void {
  if (findChromium()) return
  process.stderr.write('No Chromium found: installing one for the tests of the viewer …\n')
  install()
  if (!findChromium()) process.stderr.write(`${NO_CHROMIUM}\n`)
}

/** What to tell where no Chromium can be had. */
export const NO_CHROMIUM =
  'No Chromium was found and none could be installed, so the viewer is not tested. Name one with CHROMIUM_PATH.'

function playwrightsOwn(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

/** By the system's packages where this user may, otherwise by Playwright's download. */
function install(): void {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = ['-y', '-o', 'DPkg::Lock::Timeout=300', 'install', '--no-install-recommends', 'chromium']
    if (run('apt-get', ['update']) && run('apt-get', apt)) return
  }
  const playwright = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js')
  run(process.execPath, [playwright, 'install', 'chromium'])
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'ignore', env, timeout: 240_000 }).status === 0
}
