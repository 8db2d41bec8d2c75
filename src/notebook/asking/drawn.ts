/** One SVG path of all dark squares, a row of neighbours as one rectangle. */
export function drawn(rows: readonly (readonly boolean[])[]): string {
  let path = ''
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const start = x
      while (row[x]) x++
      path += `M${start} ${y}h${x - start}v1h-${x - start}z`
    }
  })
  return path
}
