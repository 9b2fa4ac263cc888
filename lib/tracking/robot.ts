const ROBOT =
  /(?<!cu)bot\b|crawl|spider|slurp|headless|lighthouse|preview|scrape|fetch|monitor|uptime|archiver|facebookexternalhit|embedly|python|curl|wget|java\/|okhttp|axios|node-fetch|undici|go-http|libwww|phantom|selenium|puppeteer|playwright/i

/** Whether a browser that calls itself so is a program that nobody sits in front of. One that says nothing is. */
export const isRobot = (userAgent: string | null | undefined) => !userAgent || ROBOT.test(userAgent)
