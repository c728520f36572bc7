import { useEffect, useState } from 'preact/hooks'

export interface Loaded<T> {
  value: T | null
  /** Why it could not be loaded, as a sentence; empty where it could. */
  problem: string
}

/** Loads what a key names, and lets go of it when another key takes its place. `load` must depend on the key alone. */
export function useLoaded<T>(key: string, load: (key: string, signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T> & { key: string }>({ key, value: null, problem: '' })
  useEffect(() => {
    const controller = new AbortController()
    load(key, controller.signal).then(
      (value) => setLoaded({ key, value, problem: '' }),
      (error: Error) => {
        if (!controller.signal.aborted) setLoaded({ key, value: null, problem: error.message })
      },
    )
    return () => controller.abort()
  }, [key, load])
  return loaded.key === key ? loaded : { value: null, problem: '' }
}
