"""Runs a Python program again and again without loading it again: each call is a fork of a process that has it.

Reads calls and writes answers as lines of JSON. The program is the one that is installed, unchanged.
"""

import importlib
import json
import os
import runpy
import sys
import tempfile
import time
import traceback

SCRIPT, *FOLDERS = sys.argv[1:]
MODULES = "\n"
BEFORE = dict(os.environ)


def play(call, files, learned):
    """The child: becomes the program, and notes which modules it has loaded in the end."""
    set_by_modules = {name: value for name, value in os.environ.items() if name not in BEFORE}
    os.environ.clear()
    os.environ.update({**set_by_modules, **call["env"]})
    time.tzset()
    os.chdir(call["cwd"])
    for number, file in enumerate(files):
        os.dup2(file.fileno(), number)
    sys.argv = [SCRIPT, *call["words"]]
    status = run()
    sys.stdout.flush()
    sys.stderr.flush()
    learned.write(MODULES.join(sys.modules).encode())
    learned.flush()
    os._exit(status)


def run():
    """Runs the program. Returns its exit status, as Python itself would set it."""
    try:
        runpy.run_path(SCRIPT, run_name="__main__")
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return end.code or 0
        print(end.code, file=sys.stderr)
        return 1
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


def answer(call):
    with tempfile.TemporaryFile() as typed, tempfile.TemporaryFile() as output:
        with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as learned:
            typed.write(call["input"].encode())
            typed.seek(0)
            child = os.fork()
            if child == 0:
                try:
                    play(call, (typed, output, errors), learned)
                finally:
                    os._exit(70)
            _, ended = os.waitpid(child, 0)
            said = [text(file) for file in (output, errors, learned)]
    return (*said, os.waitstatus_to_exitcode(ended))


def text(file):
    file.seek(0)
    return file.read().decode()


def learn(modules):
    """Loads what the program has loaded, for the next call. What cannot be loaded here, it loads itself."""
    for name in modules.split(MODULES):
        if name not in sys.modules:
            try:
                importlib.import_module(name)
            except Exception:
                pass


sys.path[0:1] = [os.path.dirname(SCRIPT), *FOLDERS]
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
for line in sys.stdin:
    output, errors, learned, status = answer(json.loads(line))
    answers.write(json.dumps({"output": output, "errors": errors, "status": status}) + "\n")
    answers.flush()
    learn(learned)
