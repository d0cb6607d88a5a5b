// Rewrites a PNG as one of 96 colours, a quarter of the size: what a picture of an editor needs, with no package for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const COLOURS = 96;

/** Pictures of 8 bits a channel, as Chromium makes them; another kind is left as it is. */
export function toPalette(file) {
  const chunks = chunksOf(readFileSync(file));
  const header = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) return;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const pixels = unfiltered(inflateSync(packed), width * channels, height, channels);
  const { palette, indexes } = quantised(pixels, channels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const paletted = Buffer.from(header);
  paletted[9] = 3;
  const written = [
    ['IHDR', paletted],
    ['PLTE', palette],
    ['IDAT', deflateSync(rows, { level: 9, memLevel: 9 })],
    ['IEND', Buffer.alloc(0)],
  ];
  writeFileSync(file, Buffer.concat([SIGNATURE, ...written.map(([type, data]) => chunk(type, data))]));
}

function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Undoes the filter of each row (PNG specification, section 9). */
function unfiltered(raw, stride, height, channels) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : out[at - channels];
      const up = y === 0 ? 0 : out[at - stride];
      const corner = x < channels || y === 0 ? 0 : out[at - stride - channels];
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter];
      out[at] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Median cut: the box of colours with the widest channel is halved until there are enough; areas keep their exact colour. */
function quantised(pixels, channels) {
  const counts = new Map();
  const keyAt = (at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
  for (let at = 0; at < pixels.length; at += channels) counts.set(keyAt(at), (counts.get(keyAt(at)) ?? 0) + 1);
  const boxes = [boxOf([...counts.keys()])];
  while (boxes.length < COLOURS) {
    boxes.sort((a, b) => b.width - a.width);
    if (boxes[0].width === 0) break;
    const { keys, shift } = boxes.shift();
    keys.sort((a, b) => ((a >> shift) & 255) - ((b >> shift) & 255));
    const middle = keys.length >> 1;
    boxes.push(boxOf(keys.slice(0, middle)), boxOf(keys.slice(middle)));
  }
  const palette = Buffer.alloc(boxes.length * 3);
  const indexOf = new Map();
  boxes.forEach(({ keys }, index) => {
    const most = keys.reduce((best, key) => (counts.get(key) > counts.get(best) ? key : best));
    palette.writeUIntBE(most, index * 3, 3);
    for (const key of keys) indexOf.set(key, index);
  });
  const indexes = new Uint8Array(pixels.length / channels);
  for (let at = 0, pixel = 0; at < pixels.length; at += channels) indexes[pixel++] = indexOf.get(keyAt(at));
  return { palette, indexes };
}

function boxOf(keys) {
  const widths = [16, 8, 0].map((shift) => {
    let [least, most] = [255, 0];
    for (const key of keys) {
      const value = (key >> shift) & 255;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    return { width: most - least, shift, keys };
  });
  return widths.reduce((best, box) => (box.width > best.width ? box : best));
}
