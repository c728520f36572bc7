/**
 * Folds a name for scoring: case, accents, LaTeX residue, spaces and hyphens go; `+ * #` and a dot between digits
 * stay. Not `foldName`: a scorer must not change with what it scores.
 */
export function foldForScore(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\\(?:text\w*|mathrm|mathbf|emph)\b/g, '')
    .replace(/(?<=[A-Z])small\{/g, '{')
    .replace(/\b(\w)small\{/g, '$1{')
    .toLowerCase()
    .replace(/(?<=\d)(\.)(?=\d)|[^\p{L}\p{N}+*#]/gu, (_, dot: string | undefined) => dot ?? '')
}

/** Folds an address for scoring: scheme, `www.`, query, trailing punctuation, slashes and `.git` go. */
export function foldAddress(url: string): string {
  const address = url
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
  const query = address.search(/[#?]/)
  const place = withoutEnd(query < 0 ? address : address.slice(0, query), '.,;:)]}')
  return withoutEnd(withoutEnd(place, '/').replace(/\.git$/, ''), '/').toLowerCase()
}

/** Cuts characters off the end. A regular expression would look at every run of them. */
function withoutEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}
