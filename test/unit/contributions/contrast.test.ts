import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

/** What marks need beside their ground, by WCAG 2.2, success criterion 1.4.11. */
const NEEDED = 3;
const grounds = { light: '#ffffff', dark: '#1f1f1f', highContrast: '#000000', highContrastLight: '#ffffff' } as const;
type Theme = keyof typeof grounds;

/** What VS Code gives the colours that ours stand for, where a theme says nothing else. */
const editorColours: { readonly [id: string]: { readonly [T in Theme]: string } } = {
  'editorError.foreground': {
    light: '#e51400',
    dark: '#f14c4c',
    highContrast: '#f48771',
    highContrastLight: '#b5200d',
  },
  'editorWarning.foreground': {
    light: '#bf8803',
    dark: '#cca700',
    highContrast: '#ffd370',
    highContrastLight: '#895503',
  },
  'editorInfo.foreground': { light: '#0063d3', dark: '#59a4f9', highContrast: '#59a4f9', highContrastLight: '#0063d3' },
};
const themes = Object.keys(grounds) as readonly Theme[];
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: { readonly [T in Theme]: string } }[];
  };
};

/** Relative luminance of `#rrggbb`, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('a mark', () => {
  it('in the overview ruler stands out from the ground of every theme', () => {
    for (const { id, defaults } of contributes.colors) {
      for (const theme of themes) {
        const colour = editorColours[defaults[theme]]?.[theme] ?? defaults[theme];
        assert.match(colour, /^#[0-9a-f]{6}$/, `${id}: ${colour} is not known here`);
        assert.ok(contrast(colour, grounds[theme]) >= NEEDED, `${id} in ${theme}: ${contrast(colour, grounds[theme])}`);
      }
    }
  });

  it('beside a heading stands out from the grounds it is drawn for, and what is drawn upon it stands out from it', () => {
    for (const file of readdirSync('media/gutter')) {
      const themed = file.endsWith('-light.svg')
        ? [grounds.light, grounds.highContrastLight]
        : [grounds.dark, grounds.highContrast];
      const [shape, ...upon] = [...new Set(readFileSync(`media/gutter/${file}`, 'utf8').match(/#[0-9a-f]{6}/g))];
      assert.ok(shape, file);
      for (const ground of [...themed, ...upon])
        assert.ok(contrast(shape, ground) >= NEEDED, `${file}: ${shape} on ${ground} has ${contrast(shape, ground)}`);
    }
  });

  it('has a shape of its own, whatever its colour', () => {
    for (const theme of ['light', 'dark']) {
      const shapes = readdirSync('media/gutter')
        .filter((file) => file.endsWith(`-${theme}.svg`))
        .map((file) => readFileSync(`media/gutter/${file}`, 'utf8').replace(/#[0-9a-f]{6}/g, ''));
      assert.equal(new Set(shapes).size, shapes.length);
    }
  });
});
