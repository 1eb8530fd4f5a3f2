#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { loadProgram } from './load-program.js';

// libxml2 in WebAssembly: V8 starts to optimise a function after so many bytes run. Its own figure is
// so low that judging the schemas of one taxonomy spends more time on optimising than on judging.
setFlagsFromString('--wasm-tiering-budget=50000000');

const { main } = loadProgram().exports;
process.exitCode = await main(process.argv.slice(2));
