import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const FOLDERS = ['src', 'extractors', 'graph', 'viewer']

interface Pattern {
  at: string
  source: string
  flags: string
}

/** Every regular expression literal of the product. */
function patterns(): Pattern[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => patternsIn(join(folder, file))),
  )
}

function patternsIn(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ at: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Without a quantifier, a match cannot take longer than the pattern is. */
const QUANTIFIER = /[*+{]|\?/

describe('regular expressions', () => {
  const all = patterns().filter(({ source }) => QUANTIFIER.test(source))

  it('are found', () => {
    expect(all.length).toBeGreaterThan(20)
  })

  it('are linear in the text', () => {
    const slow = all.flatMap(({ at, source, flags }) => {
      const result = checkSync(source, flags.replace('d', ''), { timeout: 10_000 })
      return result.status === 'safe'
        ? []
        : [
            `${at} /${source}/${flags}: ${result.status === 'vulnerable' ? result.complexity.summary : result.status}`,
          ]
    })
    expect(slow).toEqual([])
  })
})
