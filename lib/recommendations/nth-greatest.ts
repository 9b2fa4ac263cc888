/** The n-th greatest of the first `count` values, which change places. Hoare, "Algorithm 65: Find", CACM 4 (1961). */
export function nthGreatest(values: Float32Array, count: number, n: number): number {
  let [low, high] = [0, count - 1]
  const wanted = n - 1
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left++
      while ((values[right] ?? 0) < pivot) right--
      if (left > right) break
      const value = values[left] ?? 0
      values[left++] = values[right] ?? 0
      values[right--] = value
    }
    if (wanted <= right) high = right
    else if (wanted >= left) low = left
    else break
  }
  return values[wanted] ?? 0
}
