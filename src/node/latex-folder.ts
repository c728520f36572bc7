/** LaTeX sources in a folder: which files are papers, and the files that they name. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, posix, resolve, sep } from 'node:path'
import { MAX_RECORD, type Sibling } from '../ingest/format.ts'
import { bibliographiesOf, isLatexPaper, mainRank, papersAmong } from '../ingest/latex.ts'

const LATEX = /\.(?:tex|ltx)$/i
/** What lies beside a paper's source and is no reading list of its own. */
const PART =
  /\.(?:tex|ltx|bbl|bst|sty|cls|clo|cfg|def|aux|log|toc|out|blg|pdf|eps|ps|png|jpe?g|svg|pgf|tikz)$/i

/**
 * The files of a folder without the parts of papers' sources: beside a main file, its other sources, the
 * bibliographies that it names and its figures go. Of several documents those with title and abstract stay, else the
 * one most like a paper.
 */
export async function withoutLatexParts(folder: string, files: readonly string[]): Promise<string[]> {
  const mains = new Map<string, { file: string; rank: number }[]>()
  const bibliographies = new Set<string>()
  for (const file of files.filter((one) => LATEX.test(one))) {
    const text = await textOf(join(folder, file))
    if (!isLatexPaper(text)) continue
    const place = posix.dirname(file)
    mains.set(place, [...(mains.get(place) ?? []), { file, rank: mainRank(file, text) }])
    for (const name of bibliographiesOf(text)) bibliographies.add(posix.join(place, name))
  }
  if (mains.size === 0) return [...files]
  const papers = new Set([...mains.values()].flatMap(papersAmong).map(({ file }) => file))
  const isPart = (file: string) => (PART.test(file) && isUnder(file, mains)) || bibliographies.has(file)
  return files.filter((file) => papers.has(file) || !isPart(file))
}

/** True for a file in a folder with a main file, or in a folder inside that. */
function isUnder(file: string, mains: ReadonlyMap<string, unknown>): boolean {
  for (let place = posix.dirname(file); ; place = posix.dirname(place)) {
    if (mains.has(place)) return true
    if (place === '.' || place === '/') return false
  }
}

/** A file's text; empty where it is too large for a source, or cannot be read. */
async function textOf(path: string): Promise<string> {
  const size = await stat(path).then(
    (found) => found.size,
    () => MAX_RECORD + 1,
  )
  return size > MAX_RECORD ? '' : readFile(path, 'utf8').catch(() => '')
}

/** Finds the files that a source names, as far as they lie in the folder that was given. */
export function siblingsOf(path: string, folder: string): Sibling {
  return async (name) => {
    const inside = `${await realpath(folder).catch(() => resolve(folder))}${sep}`
    for (const candidate of [name, `${name}.tex`]) {
      const place = await realpath(join(dirname(path), candidate)).catch(() => undefined)
      if (!place?.startsWith(inside)) continue
      const found = await stat(place)
      if (found.isFile() && found.size <= MAX_RECORD) return readFile(place, 'utf8')
    }
    return undefined
  }
}
