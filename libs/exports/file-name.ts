import { plain } from './plain.js';

/** What a file may be called so that every system takes it; the extension comes after it. */
const LONGEST = 100;

/** A file's name of its title: nothing in it that Windows, a Mac or a mail program would refuse. */
export function fileNameOf(title: string, extension: string): string {
  const name = plain(title)
    .replace(/: /gu, ' – ')
    .replace(/["„“”]/gu, '')
    .replace(/[\\/:*?<>|]/gu, '-');
  const short = Array.from(name).slice(0, LONGEST).join('');
  return `${short.replace(/^[\s.]+|[\s.]+$/gu, '') || 'Leerlus'}.${extension}`;
}

/** The header that makes a browser save an answer under a name, also a browser that reads plain letters only (RFC 6266). */
export function attachmentNamed(fileName: string): string {
  const ascii = fileName
    .normalize('NFKD')
    .replace(/[‐-―]/gu, '-')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
