/**
 * Whether a font has a sign for a code point, by its character map (OpenType `cmap`, formats 4 and 12). Without a sign,
 * a PDF would show an empty box and a screen reader would read nothing.
 *
 * @throws Error for a font without such a map
 */
export function codePointsIn(font: Buffer): (codePoint: number) => boolean {
  const maps = mapsOf(font);
  const [map] = maps.filter((start) => font.readUInt16BE(start) === 12);
  const [short] = maps.filter((start) => font.readUInt16BE(start) === 4);
  if (map !== undefined) return inGroups(font, map);
  if (short !== undefined) return inSegments(font, short);
  throw new Error('a font without a character map for Unicode');
}

function mapsOf(font: Buffer): number[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, each) => 12 + 16 * each);
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (record === undefined) return [];
  const start = font.readUInt32BE(record + 8);
  return Array.from(
    { length: font.readUInt16BE(start + 2) },
    (_, each) => start + font.readUInt32BE(start + 8 + 8 * each),
  );
}

function inGroups(font: Buffer, map: number): (codePoint: number) => boolean {
  const groups = Array.from({ length: font.readUInt32BE(map + 12) }, (_, each) => map + 16 + 12 * each);
  return (codePoint) =>
    groups.some((at) => codePoint >= font.readUInt32BE(at) && codePoint <= font.readUInt32BE(at + 4));
}

function inSegments(font: Buffer, map: number): (codePoint: number) => boolean {
  const twice = font.readUInt16BE(map + 6);
  const segments = Array.from({ length: twice / 2 }, (_, each) => map + 14 + 2 * each);
  return (codePoint) => {
    const end = segments.find((at) => font.readUInt16BE(at) >= codePoint);
    if (end === undefined) return false;
    const first = font.readUInt16BE(end + twice + 2);
    const delta = font.readUInt16BE(end + 2 * twice + 2);
    const place = end + 3 * twice + 2;
    const offset = font.readUInt16BE(place);
    if (codePoint < first) return false;
    const sign = offset === 0 ? codePoint : font.readUInt16BE(place + offset + 2 * (codePoint - first));
    return sign !== 0 && ((sign + delta) & 0xffff) !== 0;
  };
}
