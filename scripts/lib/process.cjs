'use strict';
const { spawn } = require('node:child_process');

/** Only a project built on Unix groups can kill a whole family; elsewhere the first child is killed. */
const GROUPS = process.platform !== 'win32';

/**
 * Runs a program to its end, never asking anything (no standard input), never longer than its limit.
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, limitMs?: number, onLine?: (line: string) => void, quiet?: boolean, inherit?: boolean }} o
 *   quiet: output kept, not shown; inherit: the program has our terminal; onLine: each line of stdout, instead of showing it.
 * @returns {Promise<{ code: number, output: string, late: boolean }>} code 128+n after a signal, as a shell would say.
 */
function run(program, args, o) {
  return new Promise((resolve) => {
    const grouped = GROUPS && !o.inherit;
    const child = spawn(program, args, { cwd: o.cwd, env: o.env ?? process.env, detached: grouped, stdio: o.inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const kill = (signal) => { try { if (grouped) process.kill(-child.pid, signal); else child.kill(signal); } catch { /* already gone */ } };
    // A detached family does not get the terminal's Ctrl-C: hand it over. With our own terminal it already has it.
    const handOver = (signal) => { if (grouped || signal === 'SIGTERM') kill(signal); };
    const signals = ['SIGINT', 'SIGTERM'];
    const listeners = signals.map((signal) => { const listener = () => handOver(signal); process.on(signal, listener); return [signal, listener]; });
    let late = false;
    const timer = o.limitMs ? setTimeout(() => { late = true; kill('SIGKILL'); }, o.limitMs) : undefined;
    let output = '';
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      if (o.quiet) output += text;
      else if (o.onLine) { const lines = (rest + text).split('\n'); rest = lines.pop(); lines.forEach(o.onLine); } else process.stdout.write(text);
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => { if (o.quiet) output += text; else process.stderr.write(text); });
    const done = (code) => {
      clearTimeout(timer);
      listeners.forEach(([signal, listener]) => process.off(signal, listener));
      if (o.onLine && rest !== '') o.onLine(rest);
      resolve({ code, output, late });
    };
    child.on('error', (error) => { output += error.message; done(127); });
    child.on('close', (code, signal) => done(code ?? 128 + (require('node:os').constants.signals[signal] ?? 0)));
  });
}

module.exports = { run };
