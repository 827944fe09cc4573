#!/usr/bin/env bash
# Starts Relata from this folder. Settings: environment RELATA_* or relata.properties in the working folder.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

version() { "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1; }

for home in "${RELATA_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* /opt/*java* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    java="$home/bin/java"
    if [ -n "$home" ] && [ -x "$java" ] && [ "$(version "$java")" -ge 21 ] 2>/dev/null; then
        options=(--enable-native-access=ALL-UNNAMED)
        [ "$(version "$java")" -lt 24 ] || options+=(--sun-misc-unsafe-memory-access=allow)
        # shellcheck disable=SC2086
        exec "$java" "${options[@]}" ${RELATA_JAVA_OPTS:-} -jar "$here/relata.jar" "$@"
    fi
done
echo "relata: no Java 21 or newer found; install one (such as Eclipse Temurin 25) or name it with RELATA_JAVA_HOME" >&2
exit 1
