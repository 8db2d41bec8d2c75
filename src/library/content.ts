import type { ContentFile } from '../../build/content.ts'

const files = import.meta.glob<ContentFile>('/content/**/*.md', { eager: true, import: 'default' })
const byPath = new Map(Object.values(files).map(file => [file.path, file]))

/** Where a fact comes from, and the day it was last compared. */
export type Source = { name: string; url?: string; checked: string }

export type PageFront = {
  title: string
  summary: string
  owner: string
  reviewed_by: string
  sources: Source[]
}

export type Shelf = 'understand' | 'substances' | 'talk' | 'treatment' | 'safety' | 'you'
export type ArticleFront = PageFront & { order: number; shelf: Shelf; words: string[]; related: string[] }
export type Page<Front> = Omit<ContentFile, 'front'> & { front: Front; locale: string; name: string }

/**
 * A content page in the reader's language, or in English where it is not written yet.
 * @param folder such as `library`
 * @param name the rest of the address, such as `opioids` or `said-something/low`
 */
export function contentPage<Front>(locale: string, folder: string, name: string): Page<Front> | undefined {
  for (const tongue of new Set([locale, 'en'])) {
    const file = byPath.get(`${tongue}/${folder}/${name}`)
    if (file) return { ...file, front: file.front as Front, locale: tongue, name }
  }
  return undefined
}

/** Every page of a folder, each in the reader's language where it exists, in the order its front matter gives. */
export function contentPages<Front>(locale: string, folder: string): Page<Front>[] {
  const start = `en/${folder}/`
  const names = [...byPath.keys()]
    .filter(path => path.startsWith(start))
    .map(path => path.slice(start.length))
  return names
    .map(name => contentPage<Front>(locale, folder, name))
    .filter(page => page !== undefined)
    .sort((a, b) => orderOf(a.front) - orderOf(b.front))
}

const orderOf = (front: unknown) => (front as { order?: number }).order ?? 0

/** Minutes to read it, at 200 words a minute, at least one. */
export const readingMinutes = (text: string) => Math.max(1, Math.round(text.split(/\s+/).length / 200))
