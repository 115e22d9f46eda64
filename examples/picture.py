#!/usr/bin/env python3
"""Draw run.svg, the picture in the README: a terminal after two real runs.

    python3 examples/picture.py [FILE.svg]

The runs use tests/x_simulator.py instead of X, so they need no keys and cost nothing. Linux and
macOS only, since Windows has no pseudo-terminals.
"""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator
from html import escape
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent
PROMPT = "$ python3 download_tweets.py "
RUNS = ("chatty_account 500 --estimate", "chatty_account 500")
ROWS, COLUMNS = 24, 98
# The progress bar without its speed, which differs each time.
BAR = "{l_bar}{bar}| {n_fmt}/{total_fmt} records{postfix}"
CHARACTER, LINE, MARGIN, TITLE = 8.4, 20, 20, 36  # pixels

WINDOW = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height}">
<title>Two runs of download_tweets.py in a terminal</title>
<rect x="1" y="1" width="{inner:g}" height="{tall}" rx="10" fill="#161b22" stroke="#484f58"/>
<circle cx="20" cy="19" r="6" fill="#ff5f56"/>
<circle cx="40" cy="19" r="6" fill="#ffbd2e"/>
<circle cx="60" cy="19" r="6" fill="#27c93f"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace" \
font-size="14" xml:space="preserve">
{texts}
</g>
</svg>
"""


def main() -> None:
    """Run the commands, and write their terminal output as an SVG file."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES / "run.svg"
    path.write_text(draw_svg(list(render_lines(run_session()))), encoding="utf-8")


def run_session() -> str:
    """Run all commands in a temporary folder, and return their prompts and terminal output."""
    simulator = [sys.executable, str(EXAMPLES.parent / "tests" / "x_simulator.py")]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(simulator, stdout=subprocess.PIPE, encoding="utf-8") as x,
    ):
        try:
            shutil.copy(EXAMPLES.parent / "download_tweets.py", folder)
            shutil.copytree(EXAMPLES, Path(folder, "examples"))
            _, *settings = x.stdout.readline().split()  # export NAME=VALUE NAME=VALUE
            environment = os.environ | dict(word.split("=", 1) for word in settings)
            environment |= {"TQDM_BAR_FORMAT": BAR, "PYTHONUTF8": "1"}
            text = "".join(
                f"{PROMPT}{run}\r\n{run_in_terminal(run, folder, environment)}" for run in RUNS
            )
            return text.replace(os.path.realpath(folder), "~/tweets")
        finally:
            x.terminate()


def run_in_terminal(run: str, folder: str, environment: dict[str, str]) -> str:
    """Run a command in a terminal, and return its output with each state of the progress bar.

    Exits with an error if the command fails.
    """
    ours, its = pty.openpty()
    termios.tcsetwinsize(its, (ROWS, COLUMNS))
    command = [sys.executable, "download_tweets.py", *run.split()]
    streams = {"stdin": its, "stdout": its, "stderr": its}
    with subprocess.Popen(command, cwd=folder, env=environment, **streams) as running:
        os.close(its)
        text = b"".join(read_terminal(ours)).decode()
    os.close(ours)
    if running.returncode:
        sys.exit(f"error: {run}: {text}")
    return text


def read_terminal(terminal: int) -> Iterator[bytes]:
    """Yield the output of a terminal until the run ends."""
    try:
        while piece := os.read(terminal, 65536):
            yield piece
    except OSError:  # raised on Linux when the other end is closed
        return


def render_lines(text: str) -> Iterator[str]:
    """Yield the final lines of the screen: a bar in its last state, long lines wrapped."""
    for states in text.split("\r\n")[:-1]:
        line = ""
        for state in states.split("\r"):
            line = state + line[len(state) :]
        for start in range(0, max(1, len(line)), COLUMNS):
            yield line[start : start + COLUMNS].rstrip()


def draw_svg(lines: list[str]) -> str:
    """Return an SVG of a dark window with these lines; the tool prints no colors."""
    width, height = 2 * MARGIN + COLUMNS * CHARACTER, TITLE + len(lines) * LINE + MARGIN
    texts = "\n".join(draw_line(line, TITLE + LINE * n) for n, line in enumerate(lines))
    return WINDOW.format(width=width, height=height, inner=width - 2, tall=height - 2, texts=texts)


def draw_line(line: str, top: int) -> str:
    """Return the SVG of a line, with the same width in every font, so that columns align."""
    place = f'x="{MARGIN}" y="{top + 15}" textLength="{len(line) * CHARACTER:g}"'
    color = "#7ee787" if line.startswith(PROMPT) else "#c9d1d9"
    characters = escape(line, quote=False)
    return f'<text {place} lengthAdjust="spacingAndGlyphs" fill="{color}">{characters}</text>'


if __name__ == "__main__":
    main()
