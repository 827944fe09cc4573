#!/usr/bin/env bash
# Starts Relata from this folder. Settings: environment RELATA_* or relata.properties in the working folder.
# "relata.sh prepare" readies its classes once for this machine's Java; it then starts in about half the time.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
prepared="$here/relata.aot"

version() { "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1; }

find_java() {
    local home
    for home in "${RELATA_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* /opt/*java* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        java="$home/bin/java"
        if [ -n "$home" ] && [ -x "$java" ]; then
            release="$(version "$java")"
            [ "${release:-0}" -lt 21 ] || return 0
        fi
    done
    echo "relata: no Java 21 or newer found; install one (such as Eclipse Temurin 25) or name it with RELATA_JAVA_HOME" >&2
    exit 1
}

# Starts once on an empty database of its own, opens the sign-in page, and keeps what Java learned of the classes.
prepare() {
    [ "$release" -ge 25 ] || { echo "relata: this needs Java 25 or newer; Java $release was found" >&2; exit 1; }
    local work url product
    work="$(mktemp -d)"
    # shellcheck disable=SC2064
    trap "rm -rf '$work'" EXIT
    cd "$work"
    unset RELATA_DB_URL
    RELATA_DATA="$work/data" RELATA_PLUGINS="$work/plugins" RELATA_PORT=0 \
        "$java" "${options[@]}" ${RELATA_JAVA_OPTS:-} -XX:AOTCacheOutput="$prepared" -jar "$here/relata.jar" >log 2>&1 &
    product=$!
    until url="$(sed -n 's/.*Relata runs at \(http[^ ]*\).*/\1/p' log)" && [ -n "$url" ]; do
        kill -0 "$product" 2>/dev/null || { cat log >&2; exit 1; }
        sleep 0.2
    done
    if command -v curl >/dev/null; then curl -sfL "$url" >/dev/null || true; fi
    kill "$product"
    wait "$product" || true
    [ -f "$prepared" ] || { cat log >&2; exit 1; }
}

find_java
options=(--enable-native-access=ALL-UNNAMED)
[ "$release" -lt 24 ] || options+=(--sun-misc-unsafe-memory-access=allow)
if [ "${1:-}" = prepare ]; then
    prepare
    exit
fi
[ "$release" -lt 25 ] || [ ! -f "$prepared" ] || options+=(-XX:AOTCache="$prepared" -Xlog:aot=off)
# shellcheck disable=SC2086
exec "$java" "${options[@]}" ${RELATA_JAVA_OPTS:-} -jar "$here/relata.jar" "$@"
