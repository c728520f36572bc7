import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/model.ts'
import { edge, FACTS, facts, GRAPH, node, writeBuildFolder } from '../viewer/sample.ts'
import { findChromium, NO_CHROMIUM } from './chromium.ts'
import {
  canvas,
  launchBrowser,
  selectBySearch,
  settled,
  startView,
  type View,
  visit,
} from './viewer-harness.ts'

const chromium = findChromium()
if (!chromium && process.env.CI) throw new Error(NO_CHROMIUM)

const IMG = '<img src=x onerror="document.title=\'owned\'">'
const LONG = `Long${'x'.repeat(10_000)}`
const BIDI = 'start \u202egnp.exe\u202c end'

/** Papers as a hostile list gives them, one entity that names all of them, and 200 lone nodes. */
const HOSTILE: KnowledgeGraph = {
  nodes: [
    node('__proto__', 'Method', '__proto__', { x: 1, y: 1 }),
    node('benchmark:b', 'Benchmark', `${IMG}b`, { x: 9, y: 3, degree: 3, papers: 3, surfaces: [IMG, LONG] }),
    node('paper:bidi', 'Paper', BIDI, { x: 2, y: 5, paper: 'bidi' }),
    node('paper:img', 'Paper', IMG, { x: 5, y: 5, paper: 'img' }),
    node('paper:long', 'Paper', LONG, { x: 7, y: 9, paper: 'long' }),
    node('repository:js', 'Repository', 'javascript:alert(1)', { url: 'javascript:alert(1)' }),
    ...Array.from({ length: 200 }, (_, i) =>
      node(`tool:${i}`, 'Tool', `lone ${i}`, { degree: 0, x: i % 20, y: i / 20 }),
    ),
  ],
  edges: ['bidi', 'img', 'long'].map((id) => edge('EVALUATES_ON', `paper:${id}`, 'benchmark:b')),
  communities: [],
}

const HOSTILE_FACTS = [
  facts('bidi', BIDI, BIDI),
  facts('img', IMG, `${IMG}<script>document.title='owned'</script> \\textbf{b} {{7*7}}`, {
    url: 'javascript:document.title="owned"',
    entities: [
      {
        ...FACTS[0]!.entities[1]!,
        key: 'benchmark:b',
        name: IMG,
        evidence: [
          { field: 'abstract', start: 0, end: IMG.length, rule: IMG },
          { field: 'abstract', start: 5, end: 99_999, rule: 'beyond-the-end' },
        ],
      },
    ],
    repos: [{ url: 'javascript:alert(1)', kind: 'code', own: true, evidence: [] }],
    authors: [IMG],
  }),
  facts('long', LONG, LONG),
]

describe.skipIf(!chromium)('the viewer on what nobody hopes for', () => {
  let home: string
  let browser: Browser
  let views: View[] = []

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'paperloom-hostile-'))
    browser = await launchBrowser(chromium!)
  })
  afterAll(async () => {
    await browser?.close()
    await rm(home, { recursive: true, force: true })
  })
  afterEach(async () => {
    for (const view of views) await view.stop()
    views = []
  })

  async function serve(graph: KnowledgeGraph, papers = FACTS, name = 'out'): Promise<View> {
    await writeBuildFolder(join(home, name), graph, papers)
    const view = await startView([join(home, name)])
    views.push(view)
    return view
  }
  const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' })

  test('text is text, whatever it says', async () => {
    const { url } = await serve(HOSTILE, HOSTILE_FACTS)
    const { page, complaints } = await visit(browser, url)
    await settled(page)
    for (const { id, name } of HOSTILE.nodes.slice(0, 7)) {
      await page.goto(`${url}#node=${encodeURIComponent(id)}`)
      const title = panel(page).getByRole('heading', { level: 2 })
      await page.waitForFunction((text) => document.querySelector('h2')?.textContent === text, name)
      expect(await title.textContent()).toBe(name)
      await panel(page).getByText('Loading…').waitFor({ state: 'detached' })
    }
    await page.goto(`${url}#node=paper%3Aimg`)
    await panel(page).locator('.abstract').waitFor()
    expect(await panel(page).locator('.abstract').textContent()).toBe(HOSTILE_FACTS[1]!.abstract)
    expect(await panel(page).locator('img, script').count()).toBe(0)
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
    await selectBySearch(page, '<img src=x')
    expect(await page.title()).toBe('Paperloom')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a 10,000-character name neither widens the page nor covers the map', async () => {
    const { url } = await serve(HOSTILE, HOSTILE_FACTS)
    const { page } = await visit(browser, `${url}#node=paper%3Along`, {
      viewport: { width: 360, height: 740 },
    })
    await panel(page).getByText('Loading…').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect((await canvas(page).boundingBox())!.height).toBeGreaterThan(200)
    await page.context().close()
  })

  test('an empty graph says so', async () => {
    const { url } = await serve({ nodes: [], edges: [], communities: [] }, [], 'empty')
    const { page, complaints } = await visit(browser, url)
    await page.getByText('This graph is empty.').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a single node is a map', async () => {
    const { url } = await serve({ nodes: [GRAPH.nodes[2]!], edges: [], communities: [] }, [], 'one')
    const { page, complaints } = await visit(browser, url)
    await settled(page)
    await selectBySearch(page, 'chain')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('without WebGL it says so, and search still leads to the papers', async () => {
    const { url } = await serve(GRAPH)
    const bare = await launchBrowser(chromium!, ['--disable-3d-apis'])
    const { page } = await visit(bare, url)
    await page.getByText('The map needs WebGL').waitFor()
    await selectBySearch(page, 'weaver')
    await bare.close()
  })

  test('a server that is gone is named', async () => {
    const view = await serve(GRAPH)
    const { page } = await visit(browser, view.url)
    await settled(page)
    await view.stop()
    views = []
    await selectBySearch(page, 'weaver')
    await panel(page).getByText('The server does not answer.').waitFor()
    await page.context().close()
  })

  test('a build folder that is gone is named', async () => {
    const view = await serve(GRAPH)
    const { page } = await visit(browser, view.url)
    await settled(page)
    await rm(join(home, 'out/manifest.json'))
    await page.reload()
    await page.getByText('No graph in').waitFor()
    await page.context().close()
  })

  test('dark and light follow the system', async () => {
    const { url } = await serve(GRAPH)
    const { page } = await visit(browser, url, { colorScheme: 'dark' })
    await settled(page)
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await background()).toBe('rgb(20, 23, 28)')
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await background()).toBe('rgb(251, 251, 249)')
    await page.context().close()
  })
})
