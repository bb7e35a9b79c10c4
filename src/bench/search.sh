#!/bin/sh
# How long a key typed into the search keeps the browser busy, on a fast and on a slow device: two minutes on a quiet
# machine with Chromium. Its Java is zwiesprache.it.SearchBench, beside the tests, since it drives their browser.
set -eu
cd "$(dirname "$0")/../.."
# In two runs: what is said of exec would hold for what the build executes, too.
mvn -q test-compile
exec mvn -q exec:exec -Dexec.classpathScope=test "-Dexec.args=-cp %classpath zwiesprache.it.SearchBench"
