# shellcheck shell=sh disable=SC2154 # install.sh writes a head that sets application, share and prefix
set -eu
while IFS= read -r file; do
    rm -f "$file"
    rmdir -p "$(dirname "$file")" 2>/dev/null || true
done <"$application/installed-files"
rm -rf "$application"
rm -f "$prefix/bin/nnstudio" "$prefix/bin/nnstudio-uninstall"
if [ -d "$share/mime/packages" ] && command -v update-mime-database >/dev/null 2>&1; then
    update-mime-database "$share/mime"
fi
if [ -d "$share/applications" ] && command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database "$share/applications"
fi
rmdir -p "$prefix/lib" "$prefix/bin" "$share" 2>/dev/null || true
echo "nnstudio is taken away. Your projects and settings are still there."
