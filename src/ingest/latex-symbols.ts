/** What accents and commands of LaTeX stand for in running text. Data only. */

/** Accent commands, as the combining mark that goes behind the letter. */
export const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
  t: '\u0361',
  G: '\u030f',
  U: '\u030e',
}

/** Commands that stand for a character or two. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ss: 'ß', SS: 'SS', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å',
  i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ',
  dots: '…', ldots: '…', textellipsis: '…', cdots: '⋯', S: '§', P: '¶', copyright: '©', pounds: '£', dag: '†', ddag: '‡',
  textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”',
  textquotesingle: "'", textquotedbl: '"', quotesinglbase: '‚', quotedblbase: '„', guillemotleft: '«', guillemotright: '»',
  textexclamdown: '¡', textquestiondown: '¿', textregistered: '®', texttrademark: '™', textcopyright: '©',
  textasciitilde: '~', textasciicircum: '^', textasciigrave: '`', textbackslash: '\\', textbar: '|', textless: '<',
  textgreater: '>', textunderscore: '_', textdollar: '$', textbraceleft: '{', textbraceright: '}', textdegree: '°', textmu: 'µ',
  textbullet: '•', textperiodcentered: '·', textordfeminine: 'ª', textordmasculine: 'º', textsterling: '£', texteuro: '€',
  euro: '€', texttimes: '×', textpm: '±', textonehalf: '½', textonequarter: '¼', textthreequarters: '¾', textvisiblespace: ' ',
  textsuperscript: '', textsubscript: '', LaTeX: 'LaTeX', TeX: 'TeX', BibTeX: 'BibTeX', space: ' ', quad: ' ', qquad: ' ', newline: ' ', par: '\n\n',
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', kappa: 'κ',
  lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω',
  Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Pi: 'Π', Sigma: 'Σ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω',
  times: '×', pm: '±', leq: '≤', geq: '≥', le: '≤', ge: '≥', neq: '≠', approx: '≈', sim: '∼', infty: '∞', rightarrow: '→', to: '→',
  leftarrow: '←', leftrightarrow: '↔', cdot: '·', circ: '∘', bullet: '•', degree: '°', ast: '∗', star: '⋆', sqrt: '√', ell: 'ℓ',
} // biome-ignore format: a table

/** Commands that only change the look: they go, what they are given stays. */
export const LOOK = new Set([
  'textit', 'textbf', 'texttt', 'textsf', 'textsc', 'textrm', 'textsl', 'textup', 'textmd', 'textnormal', 'text', 'emph', 'uline',
  'underline', 'mbox', 'hbox', 'fbox', 'makebox', 'nocase', 'enquote', 'protect', 'relax', 'xspace', 'ensuremath', 'noopsort',
  'it', 'bf', 'tt', 'sf', 'sc', 'rm', 'sl', 'em', 'bfseries', 'itshape', 'scshape', 'ttfamily', 'sffamily', 'rmfamily', 'mdseries', 'upshape',
  'tiny', 'scriptsize', 'footnotesize', 'small', 'normalsize', 'large', 'Large', 'LARGE', 'huge', 'Huge', 'mkbibquote', 'mkbibemph',
  'centering', 'noindent', 'smallskip', 'medskip', 'bigskip', 'newblock', 'sloppy', 'boldmath', 'unboldmath', 'bibinfo', 'href', 'url', 'path', 'nolinkurl', 'bm', 'textcolor', 'color',
]) // biome-ignore format: a list

/** Commands that go together with what they are given in braces. */
export const GONE = new Set([
  'cite', 'citep', 'citet', 'citealp', 'citealt', 'citeyear', 'citeauthor', 'parencite', 'textcite', 'autocite', 'label', 'ref', 'thanks',
  'footnote', 'footnotemark', 'footnotetext', 'vspace', 'hspace', 'index', 'inst', 'vskip', 'hskip', 'orcidlink', 'input', 'include', 'phantom', 'todo', 'titlenote', 'subtitlenote', 'maketitle', 'thispagestyle',
]) // biome-ignore format: a list
