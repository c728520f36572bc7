import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LABEL_COLORS } from '../../graph/appearance.ts'
import type { Facts, GraphNode, Manifest } from '../../src/model.ts'
import { findChromium, NO_CHROMIUM } from './chromium.ts'
import {
  canvas,
  countPixels,
  launchBrowser,
  middle,
  OPEN_MAP,
  selectBySearch,
  settled,
  startView,
  type View,
  type Visit,
  visit,
} from './viewer-harness.ts'

const chromium = findChromium()
if (!chromium && process.env.CI) throw new Error(NO_CHROMIUM)
if (!chromium) process.stderr.write(`${NO_CHROMIUM}\n`)

describe.skipIf(!chromium)('the viewer on the seeds', () => {
  let dir: string
  let view: View
  let browser: Browser
  let opened: Visit
  let page: Page

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'paperloom-view-'))
    view = await startView(['-o', join(dir, 'out')])
    browser = await launchBrowser(chromium!)
  })
  afterAll(async () => {
    await browser?.close()
    expect(await view?.stop()).toBe(0)
    await rm(dir, { recursive: true, force: true })
  })
  beforeEach(async () => {
    opened = await visit(browser, view.url)
    page = opened.page
    await settled(page)
  })
  afterEach(async () => {
    expect(opened.complaints).toEqual([])
    await page.context().close()
  })

  const panel = () => page.getByRole('complementary', { name: 'Details' })
  const heading = () => panel().getByRole('heading', { level: 2 })
  const lines = async <T>(file: string): Promise<T[]> =>
    (await readFile(join(dir, 'out', file), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T)
  const manifest = async () => JSON.parse(await readFile(join(dir, 'out/manifest.json'), 'utf8')) as Manifest

  test('shows 317 papers and says how much there is', async () => {
    const { counts } = await manifest()
    await expect(canvas(page).getAttribute('aria-label')).resolves.toBe(
      `Map of ${counts.nodes} nodes and ${counts.edges} edges`,
    )
    expect(await page.getByRole('checkbox', { name: /^Papers 317$/ }).isChecked()).toBe(true)
    for (const [label, name] of [
      ['Benchmark', 'Benchmarks'],
      ['Model', 'Models'],
      ['Method', 'Methods'],
      ['Tool', 'Tools'],
      ['Repository', 'Repositories'],
    ] as const) {
      const count = counts.nodesByLabel[label].toLocaleString('en')
      expect(await page.getByRole('checkbox', { name: `${name} ${count}` }).count()).toBe(1)
    }
  })

  test('draws every type in its colour, and none that is switched off', async () => {
    const colors = ['Paper', 'Benchmark', 'Model', 'Method'].map(
      (label) => LABEL_COLORS[label as keyof typeof LABEL_COLORS],
    )
    const all = await countPixels(page, colors, OPEN_MAP)
    for (const color of colors) expect(all[color], color).toBeGreaterThan(50)

    await page.getByRole('checkbox', { name: /^Benchmarks/ }).uncheck()
    await settled(page)
    const without = await countPixels(page, colors, OPEN_MAP)
    expect(without[LABEL_COLORS.Benchmark]).toBe(0)
    expect(without[LABEL_COLORS.Paper]).toBeGreaterThan(50)

    await page.getByRole('checkbox', { name: /^Benchmarks/ }).check()
    await settled(page)
    expect(await countPixels(page, colors, OPEN_MAP)).toEqual(all)
  })

  test('search selects by keyboard, and the camera goes there', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('minif2')
    const first = page.getByRole('option').first()
    expect(await first.getAttribute('aria-selected')).toBe('true')
    expect(await first.textContent()).toContain('miniF2F')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    expect(await heading().textContent()).toBe('miniF2F')
    expect(new URL(page.url()).hash).toMatch(/^#node=benchmark%3Aminif2f/)
    await settled(page)
    const pixels = await countPixels(page, [LABEL_COLORS.Benchmark], await middle(page))
    expect(pixels[LABEL_COLORS.Benchmark]).toBeGreaterThan(20)
  })

  test('search forgives a typo and says when it finds nothing', async () => {
    await page.getByRole('searchbox').fill('minf2f')
    await page.getByRole('option').filter({ hasText: 'miniF2F' }).first().waitFor()
    await page.getByRole('searchbox').fill('qqqqzzzzxxxx')
    await page.getByText('Nothing found.').waitFor()
  })

  test('a click on a node selects it, a click beside it none', async () => {
    await selectBySearch(page, 'minif2f')
    await panel().getByRole('button', { name: 'Close details' }).click()
    await panel().waitFor({ state: 'detached' })
    await settled(page)
    const { x, y, width, height } = await middle(page)
    await page.mouse.move(x, y)
    await page.mouse.click(x + width / 2, y + height / 2)
    await panel().getByRole('heading', { level: 2, name: 'miniF2F' }).waitFor()
    await page.getByRole('button', { name: 'Whole map' }).click()
    await settled(page)
    const box = (await canvas(page).boundingBox())!
    await page.mouse.click(box.x + box.width - 12, box.y + 12)
    await panel().waitFor({ state: 'detached' })
    expect(new URL(page.url()).hash).toBe('')
  })

  test('Escape closes the panel; the zoom buttons move the camera', async () => {
    await selectBySearch(page, 'gsm8k')
    await page.keyboard.press('Escape')
    await panel().waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Whole map' }).click()
    await settled(page)
    const dots = async () => (await countPixels(page, [LABEL_COLORS.Paper], OPEN_MAP))[LABEL_COLORS.Paper]!
    const whole = await dots()
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom out' }).click()
    await settled(page)
    expect(await dots()).toBeLessThan(whole)
  })

  test('edges between papers that share benchmarks are drawn when asked for', async () => {
    await page.getByText('Edges', { exact: true }).first().click()
    const shares = page.getByRole('checkbox', { name: /^shares benchmarks/ })
    expect(await shares.isChecked()).toBe(false)
    const before = await page.screenshot({ clip: OPEN_MAP })
    await shares.check()
    await settled(page)
    expect((await page.screenshot({ clip: OPEN_MAP })).equals(before)).toBe(false)
  })

  test('a paper shows its abstract with every entity marked where its evidence stands', async () => {
    const papers = await lines<Facts>('facts.jsonl')
    const paper = papers.toSorted((a, b) => b.entities.length - a.entities.length)[0]!
    await page.goto(`${view.url}#node=${encodeURIComponent(`paper:${paper.id}`)}`)
    await panel().locator('.abstract').waitFor()
    expect(await heading().textContent()).toBe(paper.title)
    expect(await panel().locator('.abstract').textContent()).toBe(paper.abstract)
    const marks = await panel().locator('.abstract .mark').allTextContents()
    const evidence = paper.entities.flatMap((entity) =>
      entity.evidence
        .filter(({ field }) => field === 'abstract')
        .map(({ start, end }) => paper.abstract.slice(start, end)),
    )
    expect(evidence.length).toBeGreaterThan(3)
    expect(marks.toSorted()).toEqual(evidence.toSorted())
    const mark = panel().locator('.abstract .mark').first()
    expect(await mark.getAttribute('title')).toMatch(/Rule .+, confidence \d+ %/)
  })

  test('neighbours are links; back, forward and reload keep the selection', async () => {
    await selectBySearch(page, 'minif2f')
    const neighbour = panel().locator('.node-link').first()
    const name = (await neighbour.locator('bdi').textContent())!
    await neighbour.click()
    await panel().getByRole('heading', { level: 2, name }).waitFor()
    await page.goBack()
    await panel().getByRole('heading', { level: 2, name: 'miniF2F' }).waitFor()
    await page.goForward()
    await panel().getByRole('heading', { level: 2, name }).waitFor()
    await page.reload()
    await panel().getByRole('heading', { level: 2, name }).waitFor()
  })

  test('every kind of node has a panel without a complaint', async () => {
    const nodes = await lines<GraphNode>('nodes.jsonl')
    for (const label of ['Paper', 'Benchmark', 'Model', 'Method', 'Tool', 'Repository', 'Community']) {
      const node = nodes
        .filter((each) => each.label === label)
        .reduce((most, each) => (each.degree > most.degree ? each : most))
      await page.goto(`${view.url}#node=${encodeURIComponent(node.id)}`)
      await panel().getByRole('heading', { level: 2, name: node.name, exact: true }).waitFor()
      await panel().getByText('Loading…').waitFor({ state: 'detached' })
      expect(await panel().locator('.node-link').count(), label).toBeGreaterThan(0)
    }
  })

  test('an address that the graph does not have is said so', async () => {
    await page.goto(`${view.url}#node=paper%3Ano-such-paper`)
    await panel().getByRole('heading', { name: 'Not in this graph' }).waitFor()
    expect(await panel().textContent()).toContain('paper:no-such-paper')
  })

  test('papers that share benchmarks name what they share', async () => {
    const [shared] = (
      await lines<{ type: string; source: string; shared?: { name: string }[] }>('edges.jsonl')
    ).filter((edge) => edge.type === 'SHARES_BENCHMARKS')
    await page.goto(`${view.url}#node=${encodeURIComponent(shared!.source)}`)
    const section = panel().locator('section').filter({ hasText: 'Shares benchmarks with' })
    await section.waitFor()
    expect(await section.textContent()).toContain(shared!.shared![0]!.name)
  })
})
