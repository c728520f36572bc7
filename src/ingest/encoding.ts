/** Which encoding bytes are in: what a mark says, else UTF-8 or Windows-1252 (which Latin-1 is a part of). */

/** Bytes that are looked at from the first that is not ASCII. A fixed number, so that pieces make no difference. */
const WINDOW = 4096

/** The encoding that a byte order mark names. */
export function markedEncoding(head: Uint8Array): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  return undefined
}

/**
 * The characters of Windows-1252 from 0x80 to 0x9F. Some platforms decode these as the control characters of Latin-1,
 * against the standard; so it is done here.
 */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const CONTROL = /[\u0080-\u009f]/g

/** Decodes bytes that come in pieces; invalid ones become U+FFFD. A mark is dropped. */
export async function* decodeBytes(
  chunks: AsyncIterable<Uint8Array>,
  marked?: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined = marked === undefined ? undefined : new TextDecoder(marked)
  const ascii = new TextDecoder()
  let held: Uint8Array | undefined
  for await (const chunk of chunks) {
    let rest = chunk
    if (!decoder) {
      if (!held) {
        const start = firstBeyondAscii(chunk)
        if (start > 0) yield ascii.decode(chunk.subarray(0, start))
        if (start === chunk.length) continue
        rest = chunk.slice(start)
      } else rest = joined(held, chunk)
      if (rest.length < WINDOW) {
        held = rest
        continue
      }
      decoder = new TextDecoder(guessEncoding(rest.subarray(0, WINDOW)))
      held = undefined
    }
    const text = decoder.decode(rest, { stream: true })
    if (text) yield asWindows(text, decoder)
  }
  if (held) decoder = new TextDecoder(guessEncoding(held))
  const end = decoder?.decode(held)
  if (decoder && end) yield asWindows(end, decoder)
}

function asWindows(text: string, { encoding }: TextDecoder): string {
  if (encoding !== 'windows-1252') return text
  return text.replace(CONTROL, (c) => WINDOWS[c.charCodeAt(0) - 0x80]!)
}

function firstBeyondAscii(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length && bytes[at]! < 0x80) at++
  return at
}

/** UTF-8 where at least as many characters beyond ASCII are sound as are broken. */
function guessEncoding(bytes: Uint8Array): string {
  let sound = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at]!)
    if (length === 1) {
      at++
      continue
    }
    if (length > 0 && at + length > bytes.length && areFollowing(bytes, at + 1, bytes.length)) break
    if (length > 0 && areFollowing(bytes, at + 1, at + length)) {
      sound++
      at += length
    } else {
      broken++
      at++
    }
  }
  return sound >= broken ? 'utf-8' : 'windows-1252'
}

/** Bytes of the UTF-8 character that starts so; zero where none does. */
function lengthOf(byte: number): number {
  if (byte < 0x80) return 1
  if (byte >= 0xc2 && byte < 0xe0) return 2
  if (byte >= 0xe0 && byte < 0xf0) return 3
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0
}

function areFollowing(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at]! & 0xc0) !== 0x80) return false
  return true
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length)
  out.set(a)
  out.set(b, a.length)
  return out
}
