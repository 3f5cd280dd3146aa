import * as vscode from 'vscode';
import {
  agreementMeant,
  definitionsOf,
  isInside,
  namedAt,
  placesIn,
  placesOf,
  type JudgedProduction,
  type Named,
} from '../../core/index';
import { toLocation, toPosition, toRange } from '../convert';
import { judgedOf, scriptsAndManifests } from '../documents';
import type { Shell } from '../shell';
import { agreementUri } from './agreement';

/** Leads from what scripts and manifests name to its record, heading or agreement, and to every other place that names it. */
export function registerReferences(shell: Shell): vscode.Disposable {
  const { guarded, productions } = shell;
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(scriptsAndManifests, {
      provideDefinition: guarded(async (document, position) => {
        await productions.settled();
        return definition(shell, document, position);
      }),
    }),
    vscode.languages.registerReferenceProvider(scriptsAndManifests, {
      provideReferences: guarded(async (document, position, { includeDeclaration }) => {
        await productions.settled();
        return references(shell, document, position, includeDeclaration);
      }),
    }),
    vscode.languages.registerDocumentHighlightProvider(scriptsAndManifests, {
      provideDocumentHighlights: guarded((document, position) => highlights(shell, document, position)),
    }),
  );
}

function definition(shell: Shell, document: vscode.TextDocument, position: vscode.Position): vscode.LocationLink[] {
  const found = find(shell, document, position);
  if (!found) return [];
  const { judged, place } = found;
  const targets =
    place.named.kind === 'agreement'
      ? agreements(place.named, judged, shell)
      : definitionsOf(place.named, judged).map((one) => toLocation(one, shell.texts.uriOf));
  return targets.map(({ uri, range }) => ({
    targetUri: uri,
    targetRange: range,
    originSelectionRange: toRange(place.range),
  }));
}

/** A production's own agreement as it is written; one of ours as a page. */
function agreements({ name }: Named, judged: JudgedProduction, { texts }: Shell): readonly vscode.Location[] {
  const entry = agreementMeant(name, judged);
  if (!entry) return [];
  const { folder } = judged.production;
  const uri = isInside(entry.file.path, folder) ? texts.uriOf(entry.file.path) : agreementUri(entry.agreement, folder);
  return [new vscode.Location(uri, new vscode.Position(0, 0))];
}

function references(
  shell: Shell,
  document: vscode.TextDocument,
  position: vscode.Position,
  withDefinition: boolean,
): vscode.Location[] {
  const found = find(shell, document, position);
  if (!found) return [];
  return placesOf(found.place.named, found.judged)
    .filter(({ defines }) => withDefinition || !defines)
    .map((one) => toLocation(one, shell.texts.uriOf));
}

function highlights(
  shell: Shell,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.DocumentHighlight[] | undefined {
  const found = shell.productions.isBehind ? undefined : find(shell, document, position);
  // Elsewhere the editor highlights words by itself.
  if (!found) return undefined;
  const { path, judged, place } = found;
  return placesIn(path, place.named, judged).map(
    ({ range, defines }) =>
      new vscode.DocumentHighlight(
        toRange(range),
        defines ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read,
      ),
  );
}

function find(
  shell: Shell,
  document: vscode.TextDocument,
  position: vscode.Position,
):
  | {
      readonly path: string;
      readonly judged: JudgedProduction;
      readonly place: NonNullable<ReturnType<typeof namedAt>>;
    }
  | undefined {
  const known = judgedOf(shell, document);
  const place = known && namedAt(known.path, toPosition(position), known.judged);
  return known && place && { ...known, place };
}
