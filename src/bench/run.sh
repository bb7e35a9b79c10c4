#!/bin/sh
# How long Zwiesprache takes to build a bilingual site of so many pages, beside Hugo if that is installed.
#   mvn package && src/bench/run.sh [options] [pages …]     pages of both languages together; default 100 1000 10000
#   --runs N     counted runs of each program (default 5; 3 from 10000 pages on)
#   --check      no figures: builds each site once and checks that every page has come out
#   --jar FILE   another program than target/zwiesprache.jar
#   --keep       leaves the corpus and the sites where they are, and says where
# Needs bash and a JDK 17 or newer: JAVA_HOME, else the java on the PATH.
set -eu
cd "$(dirname "$0")/../.."
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" src/bench/Bench.java "$@"
