import type { Io } from '../io';
import { forTerminal } from './lines';

/** Whether the output stands in the log of a build, whose program takes some lines for commands. */
export function isBuildLog({ env }: Pick<Io, 'env'>): boolean {
  return ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'TEAMCITY_VERSION'].some((name) => (env[name] ?? '') !== '');
}

/**
 * Text as the log of a build may have it, so that it starts nothing there: GitHub's `::error` at the beginning of a line and its
 * `##[group]`, Azure's `##vso[…]`, TeamCity's `##teamcity[…]`, and GitLab's `section_start`, which needs control characters. A backslash
 * parts their first two signs.
 */
export function forLog(text: string): string {
  return text
    .split('\r\n')
    .map((lines) =>
      forTerminal(lines)
        .replace(/^([^\S\n]{0,400}):(?=:)/gmu, '$1:\\')
        .replace(/#(?=#\w{0,20}\[)/gu, '#\\'),
    )
    .join('\r\n');
}

/** JSON that says the same without these commands; the lines of JSON begin with none. */
export function jsonForLog(json: string): string {
  return json.replace(/#(?=#)/gu, String.raw`\u0023`);
}
