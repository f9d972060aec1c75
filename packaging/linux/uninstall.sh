# shellcheck shell=sh disable=SC2154 # install.sh writes a head that sets application, share and prefix
set -eu
while IFS= read -r file; do
    rm -f "$file"
    rmdir -p "$(dirname "$file")" 2>/dev/null || true
done <"$application/installed-files"
rm -rf "$application"
rm -f "$prefix/bin/nnstudio" "$prefix/bin/nnstudio-uninstall"

# The desktop's indices; where nothing else is in them, nothing is left of them either.
if [ -d "$share/mime" ]; then
    mkdir -p "$share/mime/packages"
    if command -v update-mime-database >/dev/null 2>&1; then
        update-mime-database "$share/mime"
    fi
    if rmdir "$share/mime/packages" 2>/dev/null; then rm -rf "$share/mime"; fi
fi
if [ -d "$share/applications" ]; then
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database "$share/applications"
    fi
    if ! ls "$share/applications"/*.desktop >/dev/null 2>&1; then
        rm -f "$share/applications/mimeinfo.cache"
    fi
fi
for folder in "$prefix/lib" "$prefix/bin" "$share/applications"; do
    rmdir -p "$folder" 2>/dev/null || true
done
echo "nnstudio is taken away. Your projects and settings are still there."
