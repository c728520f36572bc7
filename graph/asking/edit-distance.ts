/**
 * True where at most `most` insertions, deletions and substitutions turn one text into the other. Looks at a band of
 * the table only, so time is linear in the length (E. Ukkonen, "Algorithms for approximate string matching",
 * Information and Control 64, 1985).
 */
export function withinDistance(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  const beyond = most + 1
  let before = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond))
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(beyond)
    if (i <= most) row[0] = i
    let least = row[0] as number
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const change = (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(change, (before[j] as number) + 1, (row[j - 1] as number) + 1, beyond)
      least = Math.min(least, row[j] as number)
    }
    if (least > most) return false
    before = row
  }
  return (before[b.length] as number) <= most
}
