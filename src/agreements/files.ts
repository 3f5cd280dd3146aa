/* One line for each agreement file: the name under which it is exported is the file's own. */
export { default as 'ar-actores.yaml' } from './ar-actores.yaml';
export { default as 'dga-2023.yaml' } from './dga-2023.yaml';
export { default as 'dga-2026.yaml' } from './dga-2026.yaml';
export { default as 'netflix-genai.yaml' } from './netflix-genai.yaml';
export { default as 'sagaftra-tvth-2023.yaml' } from './sagaftra-tvth-2023.yaml';
export { default as 'sagaftra-tvth-2026.yaml' } from './sagaftra-tvth-2026.yaml';
export { default as 'wga-mba-2023.yaml' } from './wga-mba-2023.yaml';
export { default as 'wga-mba-2026.yaml' } from './wga-mba-2026.yaml';
