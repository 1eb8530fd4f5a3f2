#!/usr/bin/env node
import { loadProgram } from './load-program.js';

const { main } = loadProgram().exports;
process.exitCode = await main(process.argv.slice(2));
