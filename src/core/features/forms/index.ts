/** Forms that go out to a vendor or a person, and come back. */
export { readFormCsv, writeFormCsv } from './formCsv';
export { formCells, firstQuestion, readFormCells, type ReturnedForm } from './formCells';
export { importForm, type FormChange, type FormConflict, type ImportedForm } from './importForm';
export { makeForm } from './makeForm';
export { formColumns, formMark, type Form, type FormRow, type Whom } from './form';
