/**
 * Pictures of the viewer's main states, for people to look at: `artifacts/viewer/*.png`. With PICTURE=1 the
 * one that the README shows is renewed too.
 */
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, NO_CHROMIUM } from './chromium.ts'
import { launchBrowser, selectBySearch, settled, startView, type View, visit } from './viewer-harness.ts'

const ROOT = join(import.meta.dirname, '../..')
const PICTURES = join(ROOT, 'artifacts/viewer')
const README_PICTURE = join(ROOT, 'viewer/docs/map.png')

const chromium = findChromium()
if (!chromium && process.env.CI) throw new Error(NO_CHROMIUM)

const WIDE = { viewport: { width: 1400, height: 900 } }
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true }
const STATES: [name: string, options: BrowserContextOptions, search: string | null][] = [
  ['map-light', WIDE, null],
  ['map-dark', { ...WIDE, colorScheme: 'dark' }, null],
  ['paper-light', WIDE, 'deepseek-prover-v2 advancing'],
  ['entity-light', WIDE, 'gsm8k'],
  ['entity-dark', { ...WIDE, colorScheme: 'dark' }, 'minif2f'],
  ['map-phone', PHONE, null],
  ['paper-phone', PHONE, 'deepseek-prover-v2 advancing'],
]

describe.skipIf(!chromium)('pictures', () => {
  let dir: string
  let view: View
  let browser: Browser

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true })
    dir = await mkdtemp(join(tmpdir(), 'paperloom-pictures-'))
    view = await startView(['-o', join(dir, 'out')])
    browser = await launchBrowser(chromium!)
  })
  afterAll(async () => {
    if (process.env.PICTURE) await copyFile(join(PICTURES, 'entity-light.png'), README_PICTURE)
    await browser?.close()
    await view?.stop()
    await rm(dir, { recursive: true, force: true })
  })

  test.each(STATES)('%s', async (name, options, search) => {
    const { page, complaints } = await visit(browser, view.url, options)
    await settled(page)
    if (search !== null) {
      await selectBySearch(page, search)
      await page.getByText('Loading…').waitFor({ state: 'detached' })
      await settled(page)
    }
    const path = join(PICTURES, `${name}.png`)
    await page.screenshot({ path })
    expect((await stat(path)).size).toBeGreaterThan(20_000)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
