"""Writes packaging/constraints.txt: one exact version for everything that gets installed.

Run it with the oldest supported Python (``make lock``): what has wheels for that one has them for
the newer ones, and the file serves them all.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
# Needed on Windows or macOS alone, or by the installer in place of tensorflow, so a resolution of
# what is needed here does not meet them.
ELSEWHERE_ONLY = (
    "colorama",
    "macholib",
    "pefile",
    "pywin32-ctypes",
    "tensorflow-cpu==2.21.*",
    "tzdata",
)
HEADER = """\
# Every version that nnstudio is built and tested with, for Python 3.11, 3.12 and 3.13.
# Written by `make lock`. Used as: pip install -c packaging/constraints.txt .
"""


def resolve() -> dict[str, str]:
    """Returns name and version of every package that the project with all extras needs."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        arguments = ["install", "--quiet", "--dry-run", "--ignore-installed"]
        wanted = [f"{ROOT}[dev,gpu,package]", *ELSEWHERE_ONLY]
        subprocess.run(
            [sys.executable, "-m", "pip", *arguments, "--report", report, *wanted], check=True
        )
        content: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    packages = [item["metadata"] for item in content["install"]]
    return {package["name"]: package["version"] for package in packages}


def main() -> int:
    """Resolves the dependencies and writes the file."""
    if sys.version_info[:2] != (3, 11):
        print("lock: please run this with Python 3.11, the oldest supported one.", file=sys.stderr)
        return 2
    versions = resolve()
    versions.pop("nnstudio", None)
    lines = [f"{name}=={versions[name]}\n" for name in sorted(versions, key=str.lower)]
    CONSTRAINTS.write_text(HEADER + "".join(lines), encoding="utf-8")
    print(f"{CONSTRAINTS.relative_to(ROOT)}: {len(lines)} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
