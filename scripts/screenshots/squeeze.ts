import { deflateSync } from "node:zlib";
import { chunk, HEAD, readPixels } from "./png";

const MOST_COLOURS = 256;
/** The colours of the surfaces and of the text, met most often, are never taken for each other. */
const KEPT = 48;
/** Steps between shades that count as one where a picture has more colours than that. */
const COARSER = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32];

/** The same picture as a table of colours and one byte a pixel: a page is paper, ink and a few accents. */
export function squeeze(png: Buffer): Buffer {
  const { width, height, rgb } = readPixels(png);
  for (const step of COARSER) {
    const { palette, indexes } = indexed(rgb, step);
    if (palette.length > MOST_COLOURS) continue;
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    // Eight bits a pixel, colours from the table, and the only packing, filter and order there are.
    header.set([8, 3, 0, 0, 0], 8);
    return Buffer.concat([
      HEAD,
      chunk("IHDR", header),
      chunk("PLTE", Buffer.from(palette.flat())),
      chunk("IDAT", deflateSync(inRows(indexes, width, height), { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]);
  }
  return png;
}

/** Colours whose shades lie within a step of each other become the one of them that is met most often. */
function indexed(rgb: Buffer, step: number): { palette: number[][]; indexes: Buffer } {
  const places = new Map<number, number>();
  const placeOf = new Map<number, number>();
  const palette: number[][] = [];
  for (const colour of byFrequency(rgb)) {
    const shades = [colour >> 16, (colour >> 8) & 255, colour & 255];
    const key = shades.reduce((sum, shade) => sum * 256 + Math.round(shade / step), 0);
    const merged = palette.length < KEPT ? undefined : places.get(key);
    const at = merged ?? palette.push(shades) - 1;
    if (!places.has(key)) places.set(key, at);
    placeOf.set(colour, at);
  }
  const indexes = Buffer.alloc(rgb.length / 3);
  for (let i = 0; i < indexes.length; i++) indexes[i] = placeOf.get(rgb.readUIntBE(i * 3, 3)) ?? 0;
  return { palette, indexes };
}

function byFrequency(rgb: Buffer): number[] {
  const times = new Map<number, number>();
  for (let i = 0; i < rgb.length; i += 3) {
    const colour = rgb.readUIntBE(i, 3);
    times.set(colour, (times.get(colour) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
}

/** Each row begins with how it is filtered: not at all. */
function inRows(indexes: Buffer, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    indexes.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  return rows;
}
