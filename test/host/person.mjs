// Does in the running workbench what a person does, when a test or a picture asks: presses keys, clicks, reads, takes a picture.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { pictures } from './places.mjs';

/** How long a thing to click or point at may take to appear, however busy the computer is. */
const patience = { timeout: 120_000 };

const acts = {
  press: (page, keys) => page.keyboard.press(keys),
  type: (page, text) => page.keyboard.type(text),
  click: (page, selector) => page.locator(selector).first().click(patience),
  drag: (page, what) => drag(page, JSON.parse(what)),
  point: (page, selector) => page.locator(selector).first().hover(patience),
  read: (page, selector) => page.locator(selector).allInnerTexts(),
  readWebviews: (page) =>
    Promise.all(
      page
        .frames()
        .filter(isWebview)
        .map((frame) => frame.locator('body').innerText(patience)),
    ),
  picture: (page, name) => takePicture(page, resolve(pictures, `${name}.png`)),
};

/** Where a test asks and waits, beside the folder that is open; made by those who want a person. */
export const meetingPlace = (workspace) => join(dirname(workspace), 'person');

/**
 * Answers what is asked beside `workspace` as long as this process runs. `leave` is called with the reason given
 * when the asker wants the window closed.
 */
export function playPerson(page, workspace, leave = () => undefined) {
  const folder = meetingPlace(workspace);
  const look = () => {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (name.endsWith('.question')) void answer(page, join(folder, name), leave);
    }
  };
  setInterval(look, 50).unref();
}

/** A question is taken when it is complete, and answered in one go: the other side may look at any time. */
async function answer(page, file, leave) {
  let question;
  try {
    question = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return;
  }
  rmSync(file);
  let reply;
  try {
    const { act, what } = question;
    reply = { value: (await (act === 'leave' ? leave(what) : acts[act](page, what))) ?? null };
  } catch (error) {
    reply = { error: stripVTControlCharacters(error.message) };
  }
  const answered = file.replace(/question$/, 'answer');
  if (!existsSync(dirname(answered))) return;
  writeFileSync(`${answered}.partial`, JSON.stringify(reply));
  renameSync(`${answered}.partial`, answered);
}

/** Takes what one selector finds to what another finds, and lets it go there. */
async function drag(page, { from, to }) {
  await page.locator(from).first().dragTo(page.locator(to).first(), patience);
}

async function takePicture(page, path) {
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}

/** VS Code shows a webview's own page in a frame within a frame. */
const isWebview = (frame) => frame.url().includes('/fake.html') || frame.name() === 'active-frame';
