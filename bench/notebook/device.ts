import type { Browser, CDPSession, Page } from 'playwright-core'
import type { bench as Bench } from './page.ts'

export const PIN = '274913'

type Does = Omit<typeof Bench, 'seed'> & { seed(count: number): Promise<number> }

/** A browser profile of its own with the bench's page; what is asked of it happens on the page, as does all timing. */
export class Device {
  readonly page: Page
  readonly #cdp: CDPSession
  readonly #address: string

  private constructor(page: Page, cdp: CDPSession, address: string) {
    this.page = page
    this.#cdp = cdp
    this.#address = address
  }

  static async open(browser: Browser, address: string): Promise<Device> {
    const page = await (await browser.newContext()).newPage()
    const device = new Device(page, await page.context().newCDPSession(page), address)
    await device.reload()
    return device
  }

  /** Loads the page anew: nothing is left in memory. */
  async reload(): Promise<void> {
    await this.page.goto(`${this.#address}/bench`)
    await this.page.waitForFunction('globalThis.bench !== undefined')
  }

  do<K extends keyof Does>(what: K, ...given: Parameters<Does[K]>): Promise<Awaited<ReturnType<Does[K]>>> {
    return this.page.evaluate(`globalThis.bench.${what}(...${JSON.stringify(given)})`) as never
  }

  /** The same on the page loaded anew. */
  async afresh<K extends keyof Does>(
    what: K,
    ...given: Parameters<Does[K]>
  ): Promise<Awaited<ReturnType<Does[K]>>> {
    await this.reload()
    return this.do(what, ...given)
  }

  /** Does something with the processor so many times slower. */
  async slowed<T>(rate: number, work: () => Promise<T>): Promise<T> {
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate })
    try {
      return await work()
    } finally {
      await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    }
  }

  /** Megabytes on the page's heap that something still holds. */
  async heap(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage')
    return (await this.#cdp.send('Runtime.getHeapUsage')).usedSize / 1e6
  }

  /** Takes it away. */
  close(): Promise<void> {
    return this.page.context().close()
  }
}
