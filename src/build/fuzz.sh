#!/bin/sh
# Lets Jazzer run the doors in src/test/java/zwiesprache/fuzz/Targets.java one after the other:
#   mvn -Pfuzz verify [-Dfuzz.seconds=300] [-Dfuzz.targets='Markdown Dates']
# Begins with texts and pictures that there are; what it learns stays in target/fuzz/corpus, what it finds in
# target/fuzz/found (once mended: src/test/resources/fuzz/inputs). Fails if it has found something.
# Arguments: java, the class path, seconds for each door, the doors.
set -eu

java=$1 classpath=$2 seconds=$3 targets=$4
work=target/fuzz
failed=

seeds() {
    mkdir -p "$work/seeds"
    n=0
    for file in src/test/resources/fuzz/inputs/* src/test/resources/picture/*.* src/test/resources/picture/svg/* \
        content/themen/* content/seminare/2013* content/seminare/_section.yml; do
        if [ -f "$file" ]; then
            n=$((n + 1))
            cp "$file" "$work/seeds/$n"
        fi
    done
}

longest() {
    case $1 in
        Dates) echo 64 ;;
        Waivers) echo 1024 ;;
        Pictures) echo 16384 ;;
        *) echo 4096 ;;
    esac
}

seeds
for target in $targets; do
    mkdir -p "$work/corpus/$target" "$work/found/$target"
    # Classes take long to load while they are instrumented; a text may take 5 s each of the two times it is read.
    if nice "$java" -Xss8m -Xmx1500m -cp "$classpath" com.code_intelligence.jazzer.Jazzer \
        --target_class="zwiesprache.fuzz.Targets\$$target" \
        --instrumentation_includes='zwiesprache.**:com.vladsch.flexmark.parser.**' --keep_going=20 \
        --reproducer_path="$work/found/$target" -artifact_prefix="$work/found/$target/" \
        -timeout=60 -max_len="$(longest "$target")" -max_total_time="$seconds" \
        "$work/corpus/$target" "$work/seeds" >"$work/$target.log" 2>&1; then
        result="nothing found"
    else
        result="failed: see $work/$target.log"
        failed=yes
    fi
    echo "$target: $(sed -n 's/^Done \([0-9]* runs in [0-9]*\).*/\1 s/p' "$work/$target.log"), $result"
done
[ -z "$failed" ]
