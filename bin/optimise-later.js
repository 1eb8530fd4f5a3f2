/** Sets V8, for the whole process, to optimise later than it would. Imported before anything that is to run so. */
import { setV8Flag } from './v8-flag.js';

// The V8 of Node 20 looks at a function again after so many bytes of it have run, and optimises what is hot after some
// looks. Its own figure, 67584, suits what stays open for hours. With five times as much a run takes a fifth less of the
// processors, and one of seconds is not slower. Later versions count calls, and are left as they are.
setV8Flag('--interrupt-budget=330000', 11);

// libxml2 in WebAssembly: V8's own figure is so low that judging the schemas of one taxonomy spends more time on
// optimising than on judging.
setV8Flag('--wasm-tiering-budget=50000000');
