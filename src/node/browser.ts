import open from 'open'

/** Opens an address in the reader's own browser. Where there is none, nothing happens: the address was printed. */
export async function openBrowser(url: string): Promise<void> {
  const opener = await open(url).catch(() => undefined)
  opener?.on('error', () => undefined)
}
