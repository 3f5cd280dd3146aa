/* One line for each file: the name under which it is exported is the file's own. */
export { default as 'ampas99.yaml' } from './ampas99.yaml';
export { default as 'bbc.yaml' } from './bbc.yaml';
export { default as 'dga.yaml' } from './dga.yaml';
export { default as 'globes84.yaml' } from './globes84.yaml';
export { default as 'hpf.yaml' } from './hpf.yaml';
export { default as 'mbfm.yaml' } from './mbfm.yaml';
export { default as 'netflix-genai.yaml' } from './netflix-genai.yaml';
export { default as 'sagaftra-tvth.yaml' } from './sagaftra-tvth.yaml';
export { default as 'sundance.yaml' } from './sundance.yaml';
export { default as 'us-copyright-office.yaml' } from './us-copyright-office.yaml';
export { default as 'wga-mba.yaml' } from './wga-mba.yaml';
