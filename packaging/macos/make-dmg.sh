#!/bin/bash
# Makes the disk image for macOS from OUT/dist/nnstudio.app, on a Mac.
#
#   packaging/macos/make-dmg.sh OUT VERSION
#
#   IDENTITY="Developer ID Application: …"   signs with this certificate; otherwise ad hoc, and
#                                            macOS asks the user for leave to open it
#   NOTARY_PROFILE=name                      has Apple notarise it, with credentials kept by
#                                            `xcrun notarytool store-credentials name`
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$1
version=$2
app=$out/dist/nnstudio.app
image=$out/nnstudio-$version-macos-$(uname -m).dmg
identity=${IDENTITY:--}

sign() {
    local options=(--force --sign "$identity" --options runtime)
    [ "$identity" = - ] || options+=(--timestamp)
    codesign "${options[@]}" "$@"
}

# From the inside out: a signature covers what lies below it.
while IFS= read -r -d '' library; do
    sign "$library"
done < <(find "$app/Contents/Frameworks" "$app/Contents/Resources" -type f \
    \( -name '*.so' -o -name '*.dylib' \) -print0)
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
sign --entitlements "$here/entitlements.plist" "$app/Contents/MacOS/nnstudio"
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname nnstudio -srcfolder "$stage" -fs HFS+ -format ULMO "$image"

if [ "$identity" != - ]; then
    codesign --sign "$identity" --timestamp "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
shasum -a 256 "$image"
