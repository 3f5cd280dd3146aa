// Loads the built extension, starts it in an editor that does nothing, and prints the milliseconds that our own code takes.
const Module = require('node:module');
const { resolve } = require('node:path');

/** Answers whatever is asked with itself, lists with nothing in them, and words with none. */
const nothing = new Proxy(function () {}, {
  get: (target, name) => {
    if (name === 'then') return undefined;
    if (name === Symbol.iterator) return [][Symbol.iterator];
    if (name === Symbol.toPrimitive) return () => '';
    return name === 'prototype' ? target.prototype : nothing;
  },
  set: () => true,
  getPrototypeOf: () => nothing,
  apply: () => nothing,
  construct: () => nothing,
});
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? nothing : load(name, ...rest));

const start = performance.now();
require(resolve('dist/extension.js')).activate(nothing);
console.log(performance.now() - start);
process.exit();
