/** Made-up people whose taste is known: some like what is near them, and everybody likes what is popular. */
export function dice(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
}

/** [user, item] pairs: what they had, and what they took later. */
export function tastes(users: number, items: number, each: number) {
  const random = dice(5)
  const groups = 8
  const known: [string, string][] = []
  const later: [string, string][] = []
  for (let user = 0; user < users; user++) {
    const taken = new Set<number>()
    while (taken.size < each) {
      const place = Math.floor(random() ** 2 * (items / groups))
      const group = random() < 0.75 ? user % groups : Math.floor(random() * groups)
      taken.add(place * groups + group)
    }
    for (const item of taken) (random() < 0.25 ? later : known).push([`u${user}`, `i${item}`])
  }
  return { known, later }
}

/** Sessions about one topic each, in which one thing often follows the one before. */
export function walks(sessions: number, topics: number, each: number) {
  const random = dice(9)
  return Array.from({ length: sessions }, (_, session) => {
    const topic = Math.floor(random() * topics)
    let place = Math.floor(random() * each)
    return Array.from({ length: 3 + Math.floor(random() * 6) }, (_, step) => {
      place = random() < 0.5 ? (place + 1) % each : Math.floor(random() ** 2 * each)
      return { session: `s${session}`, item: `t${topic}-${place}`, time: session * 100 + step }
    })
  })
}
