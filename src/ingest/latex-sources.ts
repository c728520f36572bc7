/** The LaTeX files of one archive: which of them is the paper, and what its `\input` names. */
import { MAX_RECORD, type Sibling } from './format.ts'
import { isLatexPaper, mainRank, papersAmong } from './latex.ts'

/** Characters of all files that are held; beyond them, files are read as they come. */
const HELD = 4 * MAX_RECORD

/** Kept until the archive is through: beside a paper's source, a bibliography is no reading list. */
const KEPT = /\.(?:tex|ltx|bib)$/i
const LATEX = /\.(?:tex|ltx)$/i

/** A file to be read after all: the main file of a paper, or a bibliography without one. */
export interface KeptFile {
  name: string
  text: string
  sibling: Sibling
}

/** Gathers the files of an archive that may belong to a paper's source. */
export class LatexSources {
  private readonly files = new Map<string, string>()
  private held = 0

  /** Keeps a file for later; false, with nothing read, where it is to be read as what it is. */
  async take(name: string, text: AsyncIterable<string>): Promise<boolean> {
    if (!KEPT.test(name) || this.held > HELD) return false
    const pieces: string[] = []
    let length = 0
    for await (const piece of text) {
      length += piece.length
      if (length <= MAX_RECORD) pieces.push(piece)
    }
    this.held += length
    this.files.set(name, pieces.join(''))
    return true
  }

  /** True where a paper's source is among the files. */
  get hasPaper(): boolean {
    return [...this.files].some(([name, text]) => LATEX.test(name) && isLatexPaper(text))
  }

  /** The main file of each folder of the archive, or, where there is no paper, the bibliographies. */
  toRead(): KeptFile[] {
    const names = this.hasPaper
      ? mainFiles(this.files)
      : [...this.files.keys()].filter((name) => !LATEX.test(name))
    return names.map((name) => ({
      name,
      text: this.files.get(name)!,
      sibling: async (other) => this.find(name, other),
    }))
  }

  private find(from: string, name: string): string | undefined {
    const path = folderOf(from) + name.replace(/^\.\//, '')
    return this.files.get(path) ?? this.files.get(`${path}.tex`)
  }
}

/** Of the documents in one folder, those with title and abstract; else the one that looks most like a paper. */
function mainFiles(files: ReadonlyMap<string, string>): string[] {
  const byFolder = new Map<string, { name: string; rank: number }[]>()
  for (const [name, text] of files) {
    if (!LATEX.test(name) || !isLatexPaper(text)) continue
    const folder = folderOf(name)
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), { name, rank: mainRank(name, text) }])
  }
  return [...byFolder.values()].flatMap(papersAmong).map(({ name }) => name)
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}
