#!/usr/bin/env node
import { loadProgram } from './load-program.js';

const args = process.argv.slice(2);
process.exitCode = await loadProgram(args).exports.main(args);
