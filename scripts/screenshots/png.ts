import { crc32, inflateSync } from "node:zlib";

export const HEAD = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** A chunk is its length, its kind, its data and a check. */
const AROUND = 12;

export function chunk(kind: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

type Pixels = { width: number; height: number; rgb: Buffer };

/** Red, green and blue of every pixel of a picture as Chromium writes it: eight bits a shade, in one go. */
export function readPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [bits, kind] = [png[24], png[25]];
  if (bits !== 8 || (kind !== 2 && kind !== 6))
    throw new Error("Not a picture as Chromium takes it.");
  const size = kind === 6 ? 4 : 3;
  const raw = unfiltered(inflateSync(Buffer.concat(dataOf(png))), width * size, height, size);
  const rgb = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) raw.copy(rgb, i * 3, i * size, i * size + 3);
  return { width, height, rgb };
}

function dataOf(png: Buffer): Buffer[] {
  const data: Buffer[] = [];
  for (let at = HEAD.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + length));
    at += length + AROUND;
  }
  return data;
}

/** Rows hold differences to the pixel on the left, the row above, or both: PNG, chapter 9. */
function unfiltered(rows: Buffer, stride: number, height: number, size: number): Buffer {
  const raw = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const kind = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < size ? 0 : (raw[at - size] ?? 0);
      const above = y === 0 ? 0 : (raw[at - stride] ?? 0);
      const corner = x < size || y === 0 ? 0 : (raw[at - stride - size] ?? 0);
      const foreseen = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind] ?? 0;
      raw[at] = ((rows[y * (stride + 1) + 1 + x] ?? 0) + foreseen) & 255;
    }
  }
  return raw;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
