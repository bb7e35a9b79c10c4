#!/bin/sh
# Finds a Chromium for the slow tests and writes its path into the file named by the first argument:
# $CHROMIUM, else one on the PATH, else (on Debian, as root) the package. Never goes on without: a test that
# is silently skipped tells nobody anything. Without browser tests: mvn verify -DskipITs
set -eu

answer=$1

found() {
    mkdir -p "$(dirname "$answer")"
    printf '%s\n' "$1" >"$answer"
    exit 0
}

search() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        if path=$(command -v "$name"); then
            found "$path"
        fi
    done
    for path in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
        if [ -x "$path" ]; then
            found "$path"
        fi
    done
}

if [ -n "${CHROMIUM:-}" ]; then
    [ -x "$CHROMIUM" ] || {
        echo "CHROMIUM=$CHROMIUM is not a program." >&2
        exit 1
    }
    found "$CHROMIUM"
fi
search
if [ -e /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
    echo "No Chromium on the PATH; installing Debian's." >&2
    log=$answer.log
    mkdir -p "$(dirname "$answer")"
    export DEBIAN_FRONTEND=noninteractive
    for _ in 1 2 3; do
        if apt-get update >"$log" 2>&1 && apt-get install -y --no-install-recommends chromium fonts-dejavu-core >>"$log" 2>&1; then
            search
        fi
        sleep 5
    done
    tail -n 20 "$log" >&2
fi
cat >&2 <<'END'
The slow tests need Chromium, and there is none. Ways to get it:
  Debian, Ubuntu    sudo apt-get install chromium
  Fedora            sudo dnf install chromium
  macOS             brew install --cask chromium
  elsewhere         CHROMIUM=/path/to/chrome mvn verify
Without the slow tests: mvn verify -DskipITs
END
exit 1
