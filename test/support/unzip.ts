import { inflateRawSync } from 'node:zlib';

/** The files in a ZIP archive (APPNOTE 6.3), such as a Word document, by their names. */
export function unzip(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const body = archive.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
    files.set(archive.toString('utf8', at + 46, at + 46 + name), body.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}
