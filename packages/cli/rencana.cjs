#!/usr/bin/env node
// Old JavaScript on purpose: on an old Node this file must still run, to say what is needed.
'use strict';
var fs = require('fs');
var path = require('path');
var url = require('url');
var version = process.versions.node.split('.').map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 12)) {
  console.error('Rencana memerlukan Node 22.12 atau yang lebih baru; yang terpasang Node ' + process.versions.node + '. Pasang dari https://nodejs.org.');
  console.error('Rencana needs Node 22.12 or newer; this is Node ' + process.versions.node + '. Install one from https://nodejs.org.');
  process.exit(2);
}
// A reader that has seen enough (rencana rules | head) closes the pipe; that is no failure of ours.
process.stdout.on('error', function (problem) {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit(0);
});
if (process.argv[2] === '--version' || process.argv[2] === '-V') {
  console.log(require('./package.json').version);
} else {
  var bundle = path.join(__dirname, 'dist', 'rencana.js');
  var source = path.join(__dirname, 'src', 'main.ts');
  // A command reads once and ends. The collector's nursery would grow to 64 MB for it and save no time by that.
  if (process.argv[2] !== 'lsp') require('v8').setFlagsFromString('--semi-space-growth-factor=1');
  // A clone runs its source, so that what one edits is what runs; an installed package has only the bundle.
  var main = fs.existsSync(source) && !process.env.RENCANA_BUNDLE ? source : bundle;
  import(url.pathToFileURL(main).href)
    .then(function (loaded) {
      return loaded.run(process.argv.slice(2), require('./package.json').version);
    })
    .then(function (code) {
      process.exitCode = code;
    })
    .catch(function (problem) {
      // What nobody foresaw is a fault of the tool: a sentence for the user, the rest for who reports it.
      console.error('rencana: Terjadi kesalahan di dalam Rencana (' + problem + '). Laporkan beserta keluaran RENCANA_DEBUG=1.');
      console.error('rencana: Something went wrong inside Rencana (' + problem + '). Report it with the output of RENCANA_DEBUG=1.');
      if (process.env.RENCANA_DEBUG) console.error(problem);
      process.exitCode = 2;
    });
}
