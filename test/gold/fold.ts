/** Folds a name for scoring: case, LaTeX residue, spaces, hyphens go; `+ * #` and a dot between digits stay. */
export function foldForScore(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\\(text\w*|mathrm|mathbf|emph)\b/g, '')
    .replace(/(?<=[A-Z])small\{/g, '{')
    .replace(/\b(\w)small\{/g, '$1{')
    .replace(/(?<=\d)\.(?=\d)/g, '\ue000')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+*#\ue000]/gu, '')
    .replaceAll('\ue000', '.')
}

/** Folds an address for scoring: scheme, `www.`, query, trailing punctuation, slashes and `.git` go. */
export function foldAddress(url: string): string {
  return url
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[#?].*$/, '')
    .replace(/[.,;:)\]}]+$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/\/+$/, '')
    .toLowerCase()
}
