#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the program as ratios to bare programs taken in the same run, and prints a table beside what is to be reached.

Usage: run_bench.py BUILD_FOLDER [--runs N] [--nodes 100000,1000000] [--only start,load,storage,edit,planning,story]
The build has to be an optimised one with its benchmarks: cmake --build BUILD_FOLDER --target bench
Runs of floor and program alternate, so that a machine that slows down slows both; medians, and the spread from the lower to the upper quartile.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles


class Rig:
    def __init__(self, build, runs, folder):
        self.build, self.runs, self.folder = build, runs, Path(folder)
        self.display = None
        self.rows = []

    def program(self, name):
        for place in (self.build / name, self.build / "tests" / "bench" / name, self.build / "tests" / name):
            if place.is_file():
                return str(place)
        sys.exit(f"{name} is not built: cmake --build {self.build} --target bench")

    def environment(self, platform):
        # A home of its own, so that nobody's last window counts.
        env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        env.update(HOME=str(self.folder), XDG_CONFIG_HOME=str(self.folder / "config"), XDG_DATA_HOME=str(self.folder / "data"),
                   XDG_RUNTIME_DIR=str(self.folder), QT_QPA_PLATFORM=platform, ATLAS_TRACE_START="1", LC_ALL="C.UTF-8")
        if platform == "xcb":
            env["DISPLAY"] = self.display
        return env

    def start(self, command, platform):
        """Milliseconds to the first picture, and the peak of memory in MB."""
        begun = time.perf_counter()
        process = subprocess.Popen(command, env=self.environment(platform), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        said, shown = [], None
        for line in process.stderr:
            said.append(line)
            if line.strip() == "first-picture":
                shown = (time.perf_counter() - begun) * 1000
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stderr.close()
        if shown is None or process.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {process.returncode} and no picture:\n{''.join(said)}")
        return shown, usage.ru_maxrss / 1024

    def load(self, path):
        """Milliseconds and peak MB of a run that reads the whole file, draws the window once and ends."""
        env = self.environment("offscreen")
        begun = time.perf_counter()
        process = subprocess.Popen([self.program("liangjiang-atlas"), path, "--snapshot", str(self.folder / "load.png")], env=env,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"--snapshot of {path} ended with {process.returncode}")
        return (time.perf_counter() - begun) * 1000, usage.ru_maxrss / 1024

    def starts(self, platform, commands):
        """The commands by turns; of each its list of (milliseconds, MB). The first turn only warms the caches."""
        results = {name: [] for name in commands}
        for turn in range(self.runs + 1):
            for name, command in commands.items():
                result = self.start(command, platform)
                if turn > 0:
                    results[name].append(result)
        return results

    def row(self, what, measured, floor, ratio, reach, good):
        self.rows.append((what, measured, floor, ratio, reach, "yes" if good else "" if good is None else "NO"))


def told(values, unit):
    low, _, high = quantiles(values, n=4)
    return f"{median(values):,.1f} {unit} ({low:,.1f} to {high:,.1f})"


def bench_start(rig, files, platforms):
    chart, atlas = [rig.program("chart_window")], rig.program("liangjiang-atlas")
    for platform in platforms:
        commands = {"floor": chart, "starter": [atlas, files["starter"]]}
        commands.update({name: [atlas, path] for name, path in files.items() if name != "starter"})
        results = rig.starts(platform, commands)
        milliseconds = {name: [r[0] for r in found] for name, found in results.items()}
        megabytes = {name: [r[1] for r in found] for name, found in results.items()}
        floor = median(milliseconds["floor"])
        ratio = median([a / b for a, b in zip(milliseconds["starter"], milliseconds["floor"])])
        rig.row(f"start, starter portfolio, {platform}", told(milliseconds["starter"], "ms"), told(milliseconds["floor"], "ms"),
                f"{ratio:.2f} ×", "≤ 2.5 ×", ratio <= 2.5)
        ratio = median(megabytes["starter"]) / median(megabytes["floor"])
        rig.row(f"peak memory, starter portfolio, {platform}", told(megabytes["starter"], "MB"), told(megabytes["floor"], "MB"),
                f"{ratio:.2f} ×", "≤ 2 ×", ratio <= 2)
        for name in files:
            if name == "starter":
                continue
            # A large file is read on a thread of its own: what stands first is the window that says so and answers.
            more = median(milliseconds[name]) - median(milliseconds["starter"])
            million = int(name) >= 1_000_000
            rig.row(f"first window that answers, {int(name):,} nodes, {platform}", told(milliseconds[name], "ms"), "",
                    f"starter {more:+.0f} ms", "starter + 60 ms" if million else "", more <= 60 if million else None)


def bench_load(rig, files):
    """All of a large file read: what --snapshot takes more than with the starter portfolio, against a bare read of its nodes."""
    runs = {name: [] for name in files}
    for turn in range(rig.runs + 1):
        for name, path in files.items():
            result = rig.load(path)
            if turn > 0:
                runs[name].append(result)
    for name in files:
        if name == "starter":
            continue
        million = int(name) >= 1_000_000
        bare = times(google(rig, "storage_bench", [f"--portfolio={files[name]}", "--benchmark_filter=readBare"])["readBare"])
        more = [a[0] - b[0] for a, b in zip(runs[name], runs["starter"])]
        ratio = median(more) / median(bare)
        rig.row(f"all loaded and drawn, {int(name):,} nodes, beyond the starter's", told(more, "ms"), told(bare, "ms"), f"{ratio:.2f} ×",
                "≤ 2 ×" if million else "", ratio <= 2 if million else None)
        peak = [r[1] for r in runs[name]]
        rig.row(f"peak memory, all loaded and drawn, {int(name):,} nodes", told(peak, "MB"), "", "", "≤ 150 MB" if million else "",
                median(peak) <= 150 if million else None)


def google(rig, program, arguments=()):
    command = [rig.program(program), *arguments, "--benchmark_format=json", "--benchmark_repetitions=5"]
    run = subprocess.run(command, env=rig.environment("offscreen"), capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{program} failed: {run.stderr}")
    measures = {}
    for entry in json.loads(run.stdout)["benchmarks"]:
        if entry.get("error_occurred"):
            sys.exit(f"{program}: {entry['name']}: {entry.get('error_message')}")
        if entry["run_type"] == "iteration":
            measures.setdefault(entry["run_name"].split("/iterations")[0].split("/manual")[0], []).append(entry)
    return measures


def times(entries):
    scale = {"ns": 1e-6, "us": 1e-3, "ms": 1, "s": 1e3}
    return [entry["real_time"] * scale[entry["time_unit"]] for entry in entries]


def bench_storage(rig, files):
    largest = max((name for name in files if name != "starter"), key=int, default=None)
    found = google(rig, "storage_bench", [f"--portfolio={files[largest]}"] if largest else [])
    ours, bare = times(found["commitOneTarget"]), times(found["commitBare"])
    rig.row("durable commit of one target", told(ours, "ms"), told(bare, "ms"), f"{median(ours) / median(bare):.2f} ×", "", None)
    ours, bare = times(found["bulkLogged"]), times(found["bulkUnlogged"])
    ratio = median(ours) / median(bare)
    rig.row("200,000 nodes as one bulk step, without a log", told(ours, "ms"), told(bare, "ms"), f"{ratio:.2f} ×", "≤ 1.5 ×", ratio <= 1.5)
    ours, bare = ([entry["megabytes"] for entry in found[name]] for name in ("bulkLogged", "bulkUnlogged"))
    ratio = median(ours) / median(bare)
    rig.row("the same, size", told(ours, "MB"), told(bare, "MB"), f"{ratio:.3f} ×", "≤ 1.05 ×", ratio <= 1.05)
    ours, bare = times(found["readNodes"]), times(found["readBare"])
    rows = int(found["readNodes"][0]["rows"])
    rig.row(f"Portfolio::forEachNode, {rows:,} nodes", told(ours, "ms"), told(bare, "ms"), f"{median(ours) / median(bare):.2f} ×", "", None)
    bare = times(found["scanBare"])
    for name, entries in found.items():
        if name.startswith("search/"):
            ours = times(entries)
            rig.row(f"{name.replace('search/', 'search, ')}, {rows:,} nodes", told(ours, "ms"), told(bare, "ms"),
                    f"{median(ours) / median(bare):.2f} ×", "≤ 50 ms", median(ours) <= 50)


def bench_edit(rig, files):
    starter = None
    for name, path in files.items():
        with tempfile.TemporaryDirectory(dir=rig.folder) as folder:
            copy = shutil.copy(path, Path(folder) / "edit.atlas")  # the benchmark edits it
            found = google(rig, "edit_bench", [f"--portfolio={copy}"])
        ours = [entry["median_ms"] for entry in found["targetsWorkspace"]]
        late = [entry["p95_ms"] for entry in found["targetsWorkspace"]]
        bare = [entry["median_ms"] for entry in found["plainQt"]]
        if name == "starter":
            starter = median(ours)
            ratio = starter / median(bare)
            rig.row("edit, starter portfolio", told(ours, "ms"), told(bare, "ms"), f"{ratio:.2f} ×", "≤ 2 ×", ratio <= 2)
            rig.row("edit, 95th percentile", told(late, "ms"), "", "", "≤ 16 ms", median(late) <= 16)
        else:
            ratio = median(ours) / starter
            rig.row(f"edit, {int(name):,} nodes", told(ours, "ms"), f"starter {starter:.1f} ms", f"{ratio:.2f} ×", "≤ 1.5 ×", ratio <= 1.5)
            rig.row(f"edit, {int(name):,} nodes, 95th percentile", told(late, "ms"), "", "", "≤ 16 ms", median(late) <= 16)


def bench_planning(rig):
    found = google(rig, "planning_bench")
    ours, bare = times(found["fan"]), times(found["fanBare"])
    rig.row("a fan of 10,000 draws, 22 industries, 10 years", told(ours, "ms"), told(bare, "ms"), f"{median(ours) / median(bare):.2f} ×",
            "≤ 100 ms", median(ours) <= 100)


def bench_story(rig):
    found = google(rig, "story_bench")
    bare = times(found["storyDrawnBare"])
    for name, what in (("storyPdfSlides", "PDF"), ("storyPdfNotes", "PDF with notes"), ("storyPresentation", "PPTX"), ("storyPictures", "PNG")):
        ours = times(found[name])
        rig.row(f"a story of 10 slides as {what}", told(ours, "ms"), told(bare, "ms"), f"{median(ours) / median(bare):.2f} ×",
                "≤ 2000 ms", median(ours) <= 2000)


def made_files(rig, sizes):
    files = {"starter": str(rig.folder / "starter.atlas")}
    subprocess.run([rig.program("liangjiang-atlas"), "--new", files["starter"]], env=rig.environment("offscreen"), check=True)
    for size in sizes:
        files[str(size)] = str(rig.folder / f"{size}.atlas")
        print(f"Making a portfolio of {size:,} nodes …", file=sys.stderr)
        years = ["10"] if size <= 100_000 else []  # a million targets is what a plan may have
        subprocess.run([rig.program("make_portfolio"), files[str(size)], str(size), *years], check=True)
    return files


def start_display(rig):
    """An Xvfb of our own on a number that the server chooses; None where there is none."""
    if not shutil.which("Xvfb"):
        return None
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24"], pass_fds=[writing],
                              stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        rig.display = ":" + pipe.readline().strip()
    return server


def print_table(rows):
    """The first row is the head."""

    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in [rows[0], tuple("-" * w for w in widths), *rows[1:]]:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=lambda p: Path(p).resolve())
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--nodes", default="100000,1000000", help="sizes of the large portfolios; empty: none")
    parser.add_argument("--only", default="start,load,storage,edit,planning,story")
    arguments = parser.parse_args()
    wanted = arguments.only.split(",")
    with tempfile.TemporaryDirectory() as folder:
        rig = Rig(arguments.build, max(arguments.runs, 3), folder)
        files = made_files(rig, [int(n) for n in arguments.nodes.split(",") if n])
        if "start" in wanted:
            server = start_display(rig)
            try:
                bench_start(rig, files, ["offscreen"] + (["xcb"] if server else []))
            finally:
                if server:
                    server.terminate()
                    server.wait()
        if "load" in wanted:
            bench_load(rig, files)
        if "storage" in wanted:
            bench_storage(rig, files)
        if "edit" in wanted:
            bench_edit(rig, files)
        if "planning" in wanted:
            bench_planning(rig)
        if "story" in wanted:
            bench_story(rig)
        print_table([("what", "measured", "floor, same run", "ratio", "reach", "reached"), *rig.rows])


if __name__ == "__main__":
    main()
