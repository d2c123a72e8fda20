// Read first, by whatever Node there is: old syntax only.
'use strict';

/** Same range as "engines" in package.json: >=20.19 <21 || >=22.12 */
function isSupported(version) {
  var parts = version.split('.').map(Number);
  var major = parts[0], minor = parts[1];
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Ends the process with code 2 and one sentence when this Node cannot run the bench. */
function requireNode(version) {
  if (isSupported(version)) return;
  process.stderr.write('HomologAIR ne tourne pas sur Node.js ' + version + ' : installez Node.js 20.19 ou une version 20 plus récente, ou Node.js 22.12 ou plus récent.\n');
  process.exit(2);
}

module.exports = { isSupported: isSupported, requireNode: requireNode };
