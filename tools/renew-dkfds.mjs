// Called by renew-dkfds: copies from the unpacked package only what Sammen uses.
//   node renew-dkfds.mjs <package folder> <target folder>
import { readFileSync, writeFileSync, mkdirSync, copyFileSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { inflateSync } from 'node:zlib';

const [source, target] = process.argv.slice(2);
const dist = join(source, 'dist');

// 600 also answers for 700: dkfds asks for bold in places, and one file less is fetched.
const faces = [
  { file: 'Regular', weight: '400', style: 'normal' },
  { file: 'Italic', weight: '400', style: 'italic' },
  { file: 'Medium', weight: '500', style: 'normal' },
  { file: 'SemiBold', weight: '600 700', style: 'normal' },
];
// Latin1 holds Danish and English; a browser fetches the others only where a page has such letters (Polish or Ukrainian names, arrows).
const subsets = ['Latin1', 'Latin2', 'Pi', 'Cyrillic'];
const danishAndEnglish = 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅéÉüÜöÖäÄ0123456789.,:;!?()[]/%&@§+=*’”“–—…·×½ ';

const css = writeCss();
copyIcons(css);
writeFileSync(join(target, 'dkfds.min.js'),
  readFileSync(join(dist, 'js/dkfds.min.js'), 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n'));
writeLicences();

function writeCss() {
  let rules = readFileSync(join(dist, 'css/dkfds.min.css'), 'utf8')
    .replace(/\/\*# sourceMappingURL=.*?\*\//, '')
    .replace(/@charset[^;]*;/, '')
    .replace(/@font-face\{[^}]*\}/g, '');
  if (/@import|@namespace/.test(rules)) throw new Error('the CSS imports something: it cannot be wrapped in a layer');
  rules = dropUnusedIconClasses(rules)
    .replace(/background-image:url\(\.\.\/img\/logo-[a-z-]*placeholder\.png\);?/g, '')
    .replaceAll('../img/svg-icons/', 'icons/');

  const css = `${fontFaces()}\n@layer dkfds{${rules}}\n`;
  const foreign = [...css.matchAll(/url\((?!icons\/|fonts\/)[^)]*\)?/g)].map(m => m[0]);
  if (foreign.length > 0) throw new Error(`the CSS asks for what is not vendored: ${foreign.join(' ')}`);
  if (/https?:/.test(css)) throw new Error('the CSS names another host');
  writeFileSync(join(target, 'dkfds.css'), css);
  return css;
}

// Each of 158 icons has a class of its own; Sammen draws its own icons, so only those of the components stay.
function dropUnusedIconClasses(rules) {
  return rules.replace(/(?<=[{}])\.icon-[a-z-]+:not\(a\)\{[^{}]*svg-icons\/[^{}]*\}/g, '');
}

function fontFaces() {
  mkdirSync(join(target, 'fonts'), { recursive: true });
  return faces.flatMap(face => {
    const taken = new Set();
    return subsets.map(subset => {
      const name = `IBMPlexSans-${face.file}-${subset}`;
      for (const kind of ['woff2', 'woff'])
        copyFileSync(join(dist, 'fonts/IBMPlexSans/split', kind, `${name}.${kind}`), join(target, 'fonts', `${name}.${kind}`));

      const letters = lettersOf(join(target, 'fonts', `${name}.woff`));
      const missing = [...danishAndEnglish].filter(c => !letters.includes(c.codePointAt(0)));
      if (subset === 'Latin1' && missing.length > 0) throw new Error(`${name} lacks ${missing.join(' ')}`);
      const own = letters.filter(c => !taken.has(c));
      own.forEach(c => taken.add(c));
      return `@font-face{font-family:"IBM Plex Sans";font-style:${face.style};font-weight:${face.weight};font-display:swap;` +
        `src:url(fonts/${name}.woff2) format("woff2"),url(fonts/${name}.woff) format("woff");unicode-range:${ranges(own)}}`;
    });
  }).join('\n');
}

// The letters of a font, from the cmap table of its WOFF file: unicode-range must say no more than the file holds.
function lettersOf(path) {
  const font = readFileSync(path);
  for (let i = 0; i < font.readUInt16BE(12); i++) {
    const entry = 44 + 20 * i;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const [offset, packed, full] = [4, 8, 12].map(at => font.readUInt32BE(entry + at));
    const bytes = font.subarray(offset, offset + packed);
    return fromCmap(packed < full ? inflateSync(bytes) : bytes);
  }
  throw new Error(`${path} has no cmap`);
}

function fromCmap(cmap) {
  const letters = new Set();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const platform = cmap.readUInt16BE(4 + 8 * i);
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
    if ((platform === 0 || platform === 3) && table.readUInt16BE(0) === 4) {
      const segments = table.readUInt16BE(6) / 2;
      for (let s = 0; s < segments; s++) {
        const end = table.readUInt16BE(14 + 2 * s);
        const start = table.readUInt16BE(16 + 2 * segments + 2 * s);
        for (let c = start; c <= end && c < 0xffff; c++) letters.add(c);
      }
    }
  }
  // Control characters and the private area (logos) are not text.
  return [...letters].filter(c => c >= 0x20 && !(c >= 0xe000 && c <= 0xf8ff)).sort((a, b) => a - b);
}

function ranges(letters) {
  const hex = c => c.toString(16).toUpperCase();
  const runs = [];
  for (const c of letters) {
    const last = runs.at(-1);
    if (last && c === last[1] + 1) last[1] = c;
    else runs.push([c, c]);
  }
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

function copyIcons(css) {
  for (const [, icon] of css.matchAll(/url\(icons\/([^)]+)\)/g)) {
    const to = join(target, 'icons', icon);
    if (existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(dist, 'img/svg-icons', icon), to);
  }
}

function writeLicences() {
  copyFileSync(join(dist, 'LICENSE.md'), join(target, 'LICENSE.md'));
  copyFileSync(join(dist, 'fonts/IBMPlexSans/split/woff2/license.txt'), join(target, 'LICENSE-OFL.txt'));
}
