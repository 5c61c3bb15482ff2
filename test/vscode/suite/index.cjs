// The entry that VS Code loads: runs the tests one after the other and writes their results beside the plan's folder.
const { writeFileSync } = require('node:fs');
const { tests } = require('./tests.cjs');

exports.run = async () => {
  const results = [];
  for (const [title, run] of Object.entries(tests)) {
    const began = Date.now();
    try {
      const note = await run();
      results.push({ title, passed: true, milliseconds: Date.now() - began, ...(note && { note }) });
      console.log(`  ok ${title} (${Date.now() - began} ms)${note ? `: ${note}` : ''}`);
    } catch (error) {
      results.push({ title, passed: false, message: String(error?.stack ?? error) });
      console.log(`  FAILED ${title}\n${error?.stack ?? error}`);
    }
  }
  writeFileSync(process.env.RENCANA_TEST_RESULTS, JSON.stringify(results, null, 2));
  if (results.some(({ passed }) => !passed)) throw new Error('Some tests failed.');
};
