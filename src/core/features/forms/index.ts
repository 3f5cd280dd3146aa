/** Forms that go out to a vendor or a person, and come back. */
export { formIn, refuseForm } from './acceptForm';
export { writeFormCsv } from './formCsv';
export { formCells, type ReturnedForm } from './formCells';
export { formSheet } from './formSheet';
export { importForm, type FormChange, type FormConflict, type ImportedForm } from './importForm';
export { makeForm } from './makeForm';
export { formColumns, formMark, type Form, type FormRow, type Whom } from './form';
