import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULES } from '../../extractors/index.ts'
import type { Rule } from '../../extractors/rule.ts'

const PAGE = new URL('../../extractors/README.md', import.meta.url)
const [START, END] = ['<!-- rules -->\n', '<!-- end of rules -->\n']

/** What a rule waits for, in words. */
function triggerOf(rule: Rule): string {
  if (rule.stage !== 'mention') return 'a paper'
  if (typeof rule.on === 'object')
    return 'cue' in rule.on ? `a word of class \`${rule.on.cue}\`` : `a ${rule.on.doubt} in doubt`
  return {
    name: 'a known name',
    mined: 'a name of a mined table',
    bracket: 'an opening bracket',
    shape: 'a made-up word or known name',
    paper: 'a paper',
  }[rule.on]
}

/** The table of all rules, as the page should have it. */
function tableOf(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [`\`${rule.id}\``, triggerOf(rule), rule.reason.replaceAll('|', '\\|')])
  return [['rule', 'woken by', 'why it may be trusted'], ['---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('')
}

const page = readFileSync(PAGE, 'utf8')

/** `RENEW=1 npx vitest run test/contracts/rules-page.test.ts` writes the table anew. */
it('the page on rules has all of them, as they are', () => {
  const [before, rest = ''] = page.split(START)
  const [table, after] = rest.split(END)
  const expected = tableOf(RULES)
  if (process.env.RENEW === '1') writeFileSync(PAGE, `${before}${START}${expected}${END}${after}`)
  else expect(table).toBe(expected)
})

it('the page has a part for every family', () => {
  const families = new Set(RULES.map(({ id }) => id.split('.')[0] as string))
  const titles = [...page.matchAll(/^## (\S+)/gm)].map(([, title]) => title?.toLowerCase())
  const part = { mention: 'mentions', role: 'roles', repo: 'repos', result: 'results', relation: 'relations' }
  for (const family of families) expect(titles).toContain(part[family as keyof typeof part])
  for (const other of ['settling', 'lexicon']) expect(titles).toContain(other)
})
