import { appendRecordsEdit, setFieldEdit } from '../../manifest/edits';
import type { Manifest } from '../../manifest/manifest';
import type { ManifestEdit, Refusal } from '../../manifest/manifestText';
import { parseManifest } from '../../manifest/parseManifest';
import type { EditRecord, EditValue } from '../../manifest/renderYaml';
import type { YamlPath } from '../../yaml/node';
import { refusedBy, type Plan } from './change';
import { TextDraft } from './textDraft';

/** A field of the record at a path, with what it is to say. */
export interface FieldOf {
  readonly path: YamlPath;
  readonly field: string;
  readonly value: EditValue;
}

/** A manifest in which several things are written, each after the other, to become one change of its text. */
export class ManifestDraft {
  private manifest: Manifest;
  private readonly draft: TextDraft;
  private refused: Refusal | undefined;

  constructor(private readonly before: Manifest) {
    this.manifest = before;
    this.draft = new TextDraft(before.text);
  }

  set(path: YamlPath, field: string, value: EditValue): this {
    return this.make((manifest) => setFieldEdit(manifest, path, field, value));
  }

  /** Writes fields of records of which none lies in another, all of them in the text as it is now. */
  setAll(fields: readonly FieldOf[]): this {
    return this.make((manifest) => {
      const made = fields.map(({ path, field, value }) => setFieldEdit(manifest, path, field, value));
      return (
        made.find((one) => 'refused' in one) ?? { edits: made.flatMap((one) => ('edits' in one ? one.edits : [])) }
      );
    });
  }

  append(path: YamlPath, ...records: readonly EditRecord[]): this {
    return this.make((manifest) => appendRecordsEdit(manifest, path, records));
  }

  /** What has been written, or the first reason for which something could not be. */
  plan(): Plan {
    if (this.refused) return refusedBy(this.refused);
    const edits = this.draft.edits();
    return { changes: edits.length === 0 ? [] : [{ path: this.before.path, before: this.before.text, edits }] };
  }

  private make(edit: (manifest: Manifest) => ManifestEdit): this {
    if (this.refused) return this;
    const made = edit(this.manifest);
    if ('refused' in made) this.refused = made.refused;
    else {
      this.draft.apply(made.edits);
      this.manifest = parseManifest(this.before.path, this.draft.text);
    }
    return this;
  }
}
