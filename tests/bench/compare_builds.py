#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares two builds of the program in one run, by turns: start, memory, load, edit. Each makes files of its own.

Usage: compare_builds.py BEFORE AFTER [--runs N] [--nodes N] [--only start,new,load,edit]
Both are folders of optimised builds with their benchmarks. Processor time is told beside the time that passed: on a busy machine it is the steadier one.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from run_bench import Rig, google, print_table


def measured(command, env):
    """Milliseconds that passed, milliseconds of the processors, peak MB."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    shown = None
    for line in process.stderr:
        if line.strip() == b"first-picture":
            shown = (time.perf_counter() - begun) * 1000
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    passed = shown if shown is not None else (time.perf_counter() - begun) * 1000
    return passed, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


class Build(Rig):
    def __init__(self, build, folder, nodes):
        super().__init__(build, 1, folder)
        self.env = self.environment("offscreen")
        self.starter = str(self.folder / "starter.atlas")
        subprocess.run([self.program("liangjiang-atlas"), "--new", self.starter], env=self.env, check=True)
        self.large = str(self.folder / "large.atlas")
        subprocess.run([self.program("make_portfolio"), self.large, str(nodes), "10"], env=self.env, check=True)

    def start(self):
        return measured([self.program("liangjiang-atlas"), self.starter], self.env)

    def new(self):
        made = self.folder / "new.atlas"
        made.unlink(missing_ok=True)
        return measured([self.program("liangjiang-atlas"), "--new", str(made)], self.env)

    def load(self):
        return measured([self.program("liangjiang-atlas"), self.large, "--snapshot", str(self.folder / "load.png")], self.env)

    def edit(self, file):
        copy = self.folder / "edit.atlas"
        for left in self.folder.glob("edit.atlas*"):
            left.unlink()
        copy.write_bytes(Path(file).read_bytes())
        entries = google(self, "edit_bench", [f"--portfolio={copy}", "--benchmark_filter=targetsWorkspace", "--benchmark_repetitions=1"])
        entry = entries["targetsWorkspace"][0]
        return entry["median_ms"], entry["p95_ms"]


def compare(rows, what, units, pair, ask, runs):
    found = [[], []]
    for turn in range(runs + 1):
        for build, results in zip(pair, found):
            result = ask(build)
            if turn > 0:  # the first one warms the caches
                results.append(result)
    for at, unit in enumerate(units):
        before, after = (median(result[at] for result in results) for results in found)
        least = [min(result[at] for result in results) for results in found]
        rows.append((f"{what}, {unit}", f"{after:,.1f}", f"{before:,.1f}", f"{after / before:.3f} ×", f"{least[1] / least[0]:.3f} ×", ""))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("before", type=lambda p: Path(p).resolve())
    parser.add_argument("after", type=lambda p: Path(p).resolve())
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--nodes", type=int, default=100_000)
    parser.add_argument("--only", default="start,new,load,edit")
    arguments = parser.parse_args()
    wanted = arguments.only.split(",")
    rows = []
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        pair = Build(arguments.before, one, arguments.nodes), Build(arguments.after, other, arguments.nodes)
        process = ("ms passed", "ms of processors", "peak MB")
        for name in ("start", "new", "load"):
            if name in wanted:
                compare(rows, name, process, pair, lambda build, name=name: getattr(build, name)(), arguments.runs)
        if "edit" in wanted:
            spread = ("median ms", "95th percentile ms")
            compare(rows, "edit, starter", spread, pair, lambda build: build.edit(build.starter), arguments.runs)
            compare(rows, f"edit, {arguments.nodes:,} nodes", spread, pair, lambda build: build.edit(build.large), max(3, arguments.runs // 3))
    print_table([("what", "after", "before", "ratio of medians", "ratio of least", ""), *rows])


if __name__ == "__main__":
    main()
