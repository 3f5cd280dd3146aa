import assert from 'node:assert/strict';
import { person } from '../person.js';

describe('a person', () => {
  it('finds the commands of AI Slate in the command palette', async () => {
    await person.press('F1');
    await person.type('AI Slate');
    await person.point('.quick-input-list [role=option]');
    const commands = await person.read('.quick-input-list [role=option]');
    assert.match(commands.join('\n'), /^AI Slate: /m);
    await person.press('Escape');
  });
});
