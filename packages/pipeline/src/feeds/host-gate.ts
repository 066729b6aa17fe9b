/** Lets one piece of work at a time through for each host. */
export class HostGate {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Does `work`, which asks the host of `url`, when nothing else asks that host any more. */
  async run<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
    const host = URL.parse(url)?.host ?? ''
    const before = this.#last.get(host) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.#last.set(host, mine)
    try {
      return await mine
    } finally {
      if (this.#last.get(host) === mine) this.#last.delete(host)
    }
  }
}
