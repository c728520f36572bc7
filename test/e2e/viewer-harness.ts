/** Runs the built `paperloom view` and a real browser, for tests and for the screenshots. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS } from './chromium.ts'

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface View {
  url: string
  /** What the command wrote to standard output until it was ready. */
  output: string
  /** Ends the command as Ctrl-C does; resolves to its exit code. */
  stop(): Promise<number | null>
}

/** Starts `paperloom view` with some arguments and waits for its address. */
export async function startView(args: readonly string[], cwd?: string): Promise<View> {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing. Run: npm run build')
  const command = [CLI, 'view', ...args, '--no-open', ...(args.includes('--port') ? [] : ['--port', '0'])]
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'], cwd })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const { url, output } = await address(child)
  return {
    url,
    output,
    stop() {
      child.kill('SIGINT')
      return exited
    },
  }
}

function address(child: ChildProcess): Promise<{ url: string; output: string }> {
  let output = ''
  let problems = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      problems += chunk
    })
    child.stdout?.on('data', (chunk) => {
      output += chunk
      const url = /^http:\/\/localhost:\d+\/$/m.exec(output)?.[0]
      if (url) resolve({ url, output })
    })
    child.once('exit', (code) => reject(new Error(`paperloom view ended with ${code}: ${problems}`)))
  })
}

export function launchBrowser(executablePath: string, flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] })
}

/** A page in a new empty profile, and what it did that it should not. */
export interface Visit {
  page: Page
  /** Errors on the console or thrown, and requests to anywhere but the server. */
  complaints: string[]
}

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const { origin } = new URL(url)
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(url)
  return { page, complaints }
}

/** The map's picture. */
export function canvas(page: Page): Locator {
  return page.getByRole('img', { name: /^Map of/ })
}

/** Waits until the map has been drawn, and drawn again after the camera stopped. */
export async function settled(page: Page): Promise<void> {
  await canvas(page).waitFor()
  await page.waitForFunction(() => document.querySelector('canvas') !== null)
  let before = ''
  for (let i = 0; i < 40; i++) {
    await page.waitForTimeout(100)
    const now = (await page.screenshot()).toString('base64')
    if (now === before) return
    before = now
  }
}

export interface Region {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Counts the pixels of some colours (`#rrggbb`, each channel within 12) in a region of the page.
 * The picture is decoded by the browser, in a page of its own.
 */
export async function countPixels(
  page: Page,
  colors: readonly string[],
  clip: Region,
): Promise<Record<string, number>> {
  const picture = (await page.screenshot({ clip })).toString('base64')
  const scratch = await page.context().newPage()
  const counts = await scratch.evaluate(decodeAndCount, { picture, colors: [...colors] })
  await scratch.close()
  return counts
}

async function decodeAndCount({ picture, colors }: { picture: string; colors: string[] }) {
  const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
  const counts: Record<string, number> = {}
  for (const color of colors) {
    const wanted = [1, 3, 5].map((i) => Number.parseInt(color.slice(i, i + 2), 16))
    counts[color] = 0
    for (let i = 0; i < data.length; i += 4) {
      if (wanted.every((channel, k) => Math.abs(data[i + k]! - channel) <= 12)) counts[color]++
    }
  }
  return counts
}

/** The middle of the map, where the camera brings what was found by search; `side` pixels wide. */
export async function middle(page: Page, side = 6): Promise<Region> {
  const box = (await canvas(page).boundingBox())!
  const corner = (start: number, length: number) => Math.round(start + length / 2 - side / 2)
  return { x: corner(box.x, box.width), y: corner(box.y, box.height), width: side, height: side }
}

/** The part of a wide page's map that nothing covers. */
export const OPEN_MAP: Region = { x: 290, y: 90, width: 900, height: 690 }

/** Selects by search, as a reader does with the keyboard. */
export async function selectBySearch(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Details' }).waitFor()
}
