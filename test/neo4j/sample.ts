/** Small build folders to push. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../e2e/command-line.ts'

export interface SamplePaper {
  id: string
  title: string
  abstract: string
  [field: string]: unknown
}

export const PAPERS: readonly SamplePaper[] = [
  {
    id: 'a',
    title: 'Alphard: a prover for Lean 4',
    abstract:
      'We introduce Alphard-7B, a language model that proves theorems in Lean 4. Alphard-7B reaches 61.5% on miniF2F. ' +
      'Code is at https://github.com/alphard/alphard.',
    year: 2025,
    authors: ['A. One', 'B. Two'],
  },
  {
    id: 'b',
    title: 'Betelgeuse, a second prover',
    abstract: 'We present Betelgeuse and evaluate it on miniF2F and PutnamBench. It is built on Qwen2.5-7B.',
    year: 2026,
  },
  {
    id: 'c',
    title: 'A note on two benchmarks',
    abstract: 'We compare DeepSeek-Prover-V2 with GPT-4 on miniF2F and PutnamBench.',
  },
]

/** Builds papers into `folder/name`, as a user would. */
export async function buildSample(
  folder: string,
  name: string,
  papers: readonly SamplePaper[],
): Promise<string> {
  await mkdir(folder, { recursive: true })
  const input = join(folder, `${name}.jsonl`)
  await writeFile(input, papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''))
  const dir = join(folder, name)
  const { code, stderr } = await run(['build', input, '-o', dir])
  if (code !== 0) throw new Error(stderr)
  return dir
}
