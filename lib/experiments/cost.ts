/** Thrown inside when an answer would cost more than anyone's question is worth; never leaves this capability. */
export class TooCostly extends Error {}

/** How much work one question may still cause. */
export class Budget {
  constructor(private left: number) {}

  spend(steps = 1): void {
    this.left -= steps
    if (this.left < 0) throw new TooCostly()
  }
}
