#!/usr/bin/env node
// Old JavaScript on purpose: on an old Node this file must still run, to say what is needed.
'use strict';
var version = process.versions.node.split('.');
var major = Number(version[0]);
var minor = Number(version[1]);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    'Rencana memerlukan Node 22.12 atau yang lebih baru; yang terpasang Node ' +
      process.versions.node +
      '. Pasang dari https://nodejs.org.',
  );
  console.error(
    'Rencana needs Node 22.12 or newer; this is Node ' +
      process.versions.node +
      '. Install one from https://nodejs.org.',
  );
  process.exit(2);
}
if (process.argv[2] === '--version' || process.argv[2] === '-V') {
  console.log(require('./package.json').version);
} else {
  var path = require('path');
  var bundle = path.join(__dirname, 'dist', 'rencana.js');
  var source = path.join(__dirname, 'src', 'main.ts');
  var fs = require('fs');
  var fresh = fs.existsSync(source) && !process.env.RENCANA_BUNDLE;
  import(require('url').pathToFileURL(fresh ? source : bundle).href)
    .then((main) => main.run(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    });
}
