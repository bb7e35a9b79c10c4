#!/bin/sh
# Zwiesprache: this file is a program for the shell and a jar for Java (java -jar works too, a little slower).
#   JAVA_HOME     which Java, 17 or newer (else the one on the PATH)
#   ZW_JAVA_OPTS  further options for the JVM
#   ZW_ARCHIVE    the archive of loaded classes in the user's cache, which halves the start:
#                 auto (default) = made in the background at the first build or check, not on a CI server;
#                 now = made at once, if it is missing; off = neither made nor used
# The sources of this part: src/build/starter.sh.

say() { # German, Russian, English: the words in the language of the terminal
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    de*) printf 'zwiesprache: %s\n' "$1" >&2 ;;
    ru*) printf 'zwiesprache: %s\n' "$2" >&2 ;;
    *) printf 'zwiesprache: %s\n' "$3" >&2 ;;
    esac
}

folder=${0%/*}
[ "$folder" != "$0" ] || folder=.
jar=$(CDPATH='' cd -- "${folder:-/}" && pwd -P)/${0##*/}

# Which Java, and of which version: a JDK says so in its file `release`, which is cheaper to ask than the JVM.
if [ -z "${JAVA_HOME:-}" ] && [ -x /usr/libexec/java_home ]; then
    JAVA_HOME=$(/usr/libexec/java_home -v 17+ 2>/dev/null)
fi
if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    home=$JAVA_HOME
else
    java=$(command -v java) || java=
    home=$(readlink -f "${java:-/}" 2>/dev/null)
    home=${home%/bin/java}
fi
if [ ! -x "$java" ]; then
    say "Kein Java gefunden. Gebraucht wird Java 17 oder neuer; JAVA_HOME sagt, wo es liegt." \
        "Java не найдена. Нужна Java 17 или новее; путь к ней задаёт JAVA_HOME." \
        "No Java found. Java 17 or newer is needed; JAVA_HOME says where it is."
    exit 127
fi
version=
build=
if [ -r "$home/release" ]; then
    while IFS='="' read -r key _ value _; do
        case $key in
        JAVA_VERSION) version=${value#1.} version=${version%%[!0-9]*} ;; # Java 8 calls itself 1.8
        JAVA_RUNTIME_VERSION) build=$value ;;
        esac
    done <"$home/release"
fi
if [ "${version:-17}" -lt 17 ]; then
    say "Java 17 oder neuer wird gebraucht, nicht Java $version ($java)." \
        "Нужна Java 17 или новее, а не Java $version ($java)." \
        "Java 17 or newer is needed, not Java $version ($java)."
    exit 1
fi

# A build is short: the quick compiler alone and the smallest collector finish first (measured: src/site/decisions).
# A newer Java may have dropped one of these options; that must not stop anybody.
options="-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1"
case " ${ZW_JAVA_OPTS:-} " in
*" -XX:+Use"*GC*) ;;
# A young generation that does not grow with the machine's memory: a quarter less at the peak.
*) options="$options -XX:+UseSerialGC -Xmn64m" ;;
esac

# The archive belongs to this jar at this place and to this Java; any other the JVM refuses, silently (-Xlog:disable).
# Its name ends with its size, because the JVM crashes on one that was cut off.
place=
archive=
cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
if [ "${ZW_ARCHIVE:-auto}" != off ] && [ -n "$build" ] && [ -n "$cache" ]; then
    place=$(printf '%s\n' "$jar" "$java" "$options" | cksum)
    place=$cache/zwiesprache/${place%% *}
    name=$place/@ID@-$build
    for archive in "$name"-*.jsa; do
        size=${archive#"$name"-}
        size=${size%.jsa}
        # shellcheck disable=SC2046,SC3013 # -nt is not in POSIX; every sh there is has it
        [ "$jar" -nt "$archive" ] || [ ! -r "$archive" ] || [ $(wc -c <"$archive") -ne "$size" ] || break
        rm -f "$archive"
        archive=
    done
fi

# Makes the archive from a check of the same site, in a process of its own: a full disk or a kill hurts nobody.
# The folder .making is the lock, and after a failure the reminder not to try again before tomorrow.
make_archive() {
    making=$name.making
    if ! (umask 077 && mkdir -p "$place" && mkdir "$making"); then
        [ -z "$(find "$making" -prune -mtime +0)" ] || rm -rf "$making"
        return 0
    fi
    # shellcheck disable=SC2086
    if nice "$java" $options ${ZW_JAVA_OPTS:-} -Xlog:disable -XX:ArchiveClassesAtExit="$making/new" \
        -jar "$jar" check "$@" && [ -s "$making/new" ]; then
        # shellcheck disable=SC2046
        archive=$(printf '%s-%d.jsa' "$name" $(wc -c <"$making/new"))
        mv -f "$making/new" "$archive"
        rm -rf "$making"
        find "$place" -name '*.jsa' ! -name '@ID@-*' -exec rm -f {} +
    else
        rm -f "$making/new"
    fi
}

export ZW_LOCALE="${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}"
export LC_ALL=C.UTF-8 # else Java cannot open a file with a Cyrillic name

if [ -n "$place" ] && [ -z "$archive" ]; then
    case ${1:-} in
    build | check)
        root=.
        next=
        for argument; do
            case $argument in
            --root=*) root=${argument#--root=} ;;
            *) [ "$next" != --root ] || root=$argument ;;
            esac
            next=$argument
        done
        if [ "${ZW_ARCHIVE:-auto}" = now ]; then
            make_archive --root "$root" </dev/null >/dev/null 2>&1
        elif [ -z "${CI:-}" ]; then
            make_archive --root "$root" </dev/null >/dev/null 2>&1 &
        fi
        ;;
    esac
fi

set -- -jar "$jar" "$@"
# shellcheck disable=SC2086
if [ -n "$archive" ]; then
    exec "$java" $options -XX:SharedArchiveFile="$archive" -Xlog:disable ${ZW_JAVA_OPTS:-} "$@"
else
    exec "$java" $options ${ZW_JAVA_OPTS:-} "$@"
fi
exit 126
