#!/usr/bin/env node
import { writeSync } from 'node:fs';

if (process.argv[2] === '--version') tell("0.1.0\n");
else {
  const { cli } = await import('./engine.js');
  await cli();
}

function tell(text) {
  try {
    writeSync(1, text);
  } catch {
    // Nobody reads it: that changes nothing.
  }
}
