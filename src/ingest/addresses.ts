/** The web addresses in a text: up to white space, a comma, a semicolon or a bracket. */
export function addressesIn(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,;()]/).filter((one) => /^https?:\/\//i.test(one))
}
