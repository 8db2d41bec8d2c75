import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = [137, 80, 78, 71, 13, 10, 26, 10]

/**
 * Rewrites a PNG of 8-bit RGB or RGBA without interlacing, as a browser makes it, with at most 256 colors.
 * The most frequent colors stay as they are; every other one becomes the nearest of them. Alpha is dropped.
 * PNG, third edition: https://www.w3.org/TR/png-3/
 */
export function smallPng(png) {
  const { width, height, channels, data } = read(png)
  const counts = new Map()
  const colors = new Uint32Array(width * height)
  for (let at = 0, from = 0; at < colors.length; at++, from += channels) {
    const color = (data[from] << 16) | (data[from + 1] << 8) | data[from + 2]
    colors[at] = color
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 256)
    .map(([color]) => color)
  const place = new Map([...counts.keys()].map(color => [color, nearest(color, palette)]))
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = place.get(colors[y * width + x])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const parts = color => [color >> 16, (color >> 8) & 255, color & 255]

function nearest(color, palette) {
  const [r, g, b] = parts(color)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < palette.length && least > 0; at++) {
    const [pr, pg, pb] = parts(palette[at])
    const far = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2
    if (far < least) {
      best = at
      least = far
    }
  }
  return best
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

function read(png) {
  if (signature.some((byte, at) => png[at] !== byte)) throw new Error('not a PNG')
  const packed = []
  let width = 0
  let height = 0
  let channels = 0
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') {
      width = data.readUInt32BE(0)
      height = data.readUInt32BE(4)
      channels = { '8 2 0': 3, '8 6 0': 4 }[`${data[8]} ${data[9]} ${data[12]}`]
      if (!channels) throw new Error('a PNG of another kind')
    }
    if (type === 'IDAT') packed.push(data)
    at += length + 12
  }
  return {
    width,
    height,
    channels,
    data: unfiltered(inflateSync(Buffer.concat(packed)), width, height, channels),
  }
}

function unfiltered(rows, width, height, channels) {
  const long = width * channels
  const data = new Uint8Array(long * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (long + 1)]
    for (let x = 0; x < long; x++) {
      const at = y * long + x
      const left = x >= channels ? data[at - channels] : 0
      const up = y > 0 ? data[at - long] : 0
      const corner = x >= channels && y > 0 ? data[at - long - channels] : 0
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter]
      data[at] = rows[y * (long + 1) + 1 + x] + guess
    }
  }
  return data
}

function paeth(left, up, corner) {
  const sum = left + up - corner
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
