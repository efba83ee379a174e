#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: accessible_bus.py PROGRAM
Reads the window of the program as a screen reader does: over the accessibility bus of a session of its own, on a
display of its own. Ends with 77 where a part of that is not installed."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
WAIT_S = 40


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIPPED)


def outer(program):
    for tool, package in (("dbus-run-session", "dbus"), ("Xvfb", "xvfb")):
        if not shutil.which(tool):
            skip(f"{tool} is not installed ({package})")
    launcher = next((path for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
                     if os.path.exists(path)), None)
    if not launcher:
        skip("the accessibility bus is not installed (at-spi2-core)")
    # The package belongs to the system's own interpreter.
    python = next((each for each in (sys.executable, "/usr/bin/python3") if os.path.exists(each) and subprocess.run(
        [each, "-c", "import pyatspi"], stderr=subprocess.DEVNULL, check=False).returncode == 0), None)
    if not python:
        skip("python3-pyatspi is not installed")
    with tempfile.TemporaryDirectory() as home:
        read, write = os.pipe()
        display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
                                   pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            number = os.read(read, 16).decode().strip()
            if not number:
                skip("Xvfb does not start here")
            os.makedirs(f"{home}/run", mode=0o700)
            environment = dict(os.environ, DISPLAY=f":{number}", HOME=home, XDG_CONFIG_HOME=f"{home}/config",
                               XDG_DATA_HOME=f"{home}/data", XDG_STATE_HOME=f"{home}/state",
                               XDG_RUNTIME_DIR=f"{home}/run", QT_QPA_PLATFORM="xcb",
                               QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8", LC_ALL="C.UTF-8",
                               AT_SPI_LAUNCHER=launcher)
            environment.pop("AT_SPI_BUS_ADDRESS", None)
            return subprocess.run(["dbus-run-session", "--", python, __file__, "--inside", program],
                                  env=environment, timeout=150, check=False).returncode
        finally:
            display.terminate()
            display.wait()


class Reader:
    """What a screen reader knows: the tree of objects and the events."""

    def __init__(self):
        import pyatspi
        from gi.repository import GLib
        self.pyatspi = pyatspi
        self.context = GLib.MainContext.default()
        self.events = []
        pyatspi.Registry.registerEventListener(
            self.hear, "object:state-changed:showing", "object:state-changed:focused",
            "object:property-change:accessible-name")

    def hear(self, event):
        try:
            self.events.append((event.type, event.source.getRoleName(), event.source.name, event.detail1))
        except Exception:  # the object may be gone when its event is read
            pass

    def spin(self, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            while self.context.iteration(False):
                pass
            time.sleep(0.01)

    def until(self, what, test, seconds=WAIT_S):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.spin(0.2)
            try:
                found = test()
            except Exception:
                found = None
            if found:
                return found
        raise SystemExit(f"not seen within {seconds} s: {what}")

    def application(self):
        desktop = self.pyatspi.Registry.getDesktop(0)
        for child in desktop:
            if child and child.name.lower() == "resetscope":
                return child
        return None

    def walk(self, node, depth=0):
        if node is None or depth > 40:
            return
        yield node
        for i in range(min(node.childCount, 500)):
            yield from self.walk(node.getChildAtIndex(i), depth + 1)

    def shown(self, node):
        return node.getState().contains(self.pyatspi.STATE_SHOWING)

    def find(self, root, role, name):
        for node in self.walk(root):
            if node.getRoleName() == role and name in node.name and self.shown(node):
                return node
        return None


def inside(program):
    launcher = subprocess.Popen([os.environ["AT_SPI_LAUNCHER"], "--launch-immediately"], stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)
    time.sleep(1)
    reader = Reader()
    window = subprocess.Popen([program])
    try:
        application = reader.until("the program on the bus", reader.application)
        title = reader.until("the window", lambda: reader.find(application, "push button", "Diagnose a service"))
        print("window found:", application.name, "/", title.name)

        controls = 0
        problems = []
        for node in reader.walk(application):
            state = node.getState()
            if not state.contains(reader.pyatspi.STATE_FOCUSABLE) or not reader.shown(node):
                continue
            controls += 1
            if not node.name.strip():
                problems.append(f"{node.getRoleName()} without a name")
            if node.getRoleName() in ("unknown", "invalid", "filler"):
                problems.append(f"{node.name} is a {node.getRoleName()}")
        print("controls on the first page:", controls)
        if controls < 8 or problems:
            raise SystemExit(f"{controls} controls, problems: {problems}")

        # Pressed over the bus, without mouse or keyboard.
        card = reader.until("the card", lambda: reader.find(application, "push button", "Watch for hours"))
        action = card.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        print("actions of the card:", names)
        action.doAction(names.index("Press"))
        reader.until("the page of the watch", lambda: reader.find(application, "text", "Address of the service"))
        focused = reader.until("a focused control", lambda: next(
            (n for n in reader.walk(application) if n.getState().contains(reader.pyatspi.STATE_FOCUSED)), None))
        print("focus:", focused.getRoleName(), focused.name)

        # The charts' words are there, too: the empty one says so.
        chart = reader.until("a chart", lambda: next(
            (n for n in reader.walk(application) if n.getRoleName() == "chart"), None), 10)
        print("chart:", chart.name, "/", chart.description)
        if not chart.name or not chart.description:
            raise SystemExit("the chart does not speak")
    finally:
        window.terminate()
        window.wait(20)
        launcher.terminate()
        launcher.wait(20)
    print("fine")
    return 0


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        sys.exit(inside(sys.argv[2]))
    if len(sys.argv) != 2:
        print(__doc__)
        sys.exit(2)
    sys.exit(outer(sys.argv[1]))
