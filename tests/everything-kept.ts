/** Runs in the page: every record of every database, every key of every store and cache, as text. */
export async function everythingKept(): Promise<string> {
  const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
  const asText = (value: unknown): string => {
    if (value instanceof ArrayBuffer) return asText(new Uint8Array(value))
    if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value)
    if (Array.isArray(value)) return value.map(asText).join(' ')
    if (value && typeof value === 'object')
      return Object.entries(value)
        .map(([name, part]) => `${name} ${asText(part)}`)
        .join(' ')
    return String(value)
  }
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith('workbox')) continue
    const db = await answer(indexedDB.open(name!))
    for (const store of db.objectStoreNames) {
      const rows = db.transaction(store).objectStore(store)
      found.push(name!, store, asText(await answer(rows.getAllKeys())), asText(await answer(rows.getAll())))
    }
    db.close()
  }
  return found.join('\n')
}
