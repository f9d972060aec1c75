#!/bin/bash
# Makes the Debian package and the .tar.gz from the frozen application.
#
#   packaging/linux/package.sh PYTHON OUT [NAME]
#
# OUT/dist/nnstudio and OUT/generated come from freeze.py. NAME is nnstudio, or nnstudio-gpu for the
# larger one with CUDA inside.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$1
out=$(realpath "$2")
name=${3:-nnstudio}
linux=packaging/linux
application=$out/dist/nnstudio
generated=$out/generated
version=$("$python" -m nnstudio --version | cut -d' ' -f2)
architecture=$(dpkg --print-architecture)
today=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%F)

# What a desktop looks for, in the same folders in both.
share=$out/share
rm -rf "$share"
install -Dm644 "$linux/nnstudio.desktop" "$share/applications/nnstudio.desktop"
install -Dm644 "$linux/nnstudio-mime.xml" "$share/mime/packages/nnstudio.xml"
install -d "$share/metainfo" "$share/man/man1" "$share/icons"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$today/" "$linux/org.nnstudio.nnstudio.metainfo.xml" \
    >"$share/metainfo/org.nnstudio.nnstudio.metainfo.xml"
gzip -9n <"$generated/nnstudio.1" >"$share/man/man1/nnstudio.1.gz"
cp -R "$generated/hicolor" "$share/icons/hicolor"

debian() {
    local root=$out/deb control=$out/deb/DEBIAN documents=$out/deb/usr/share/doc/$name
    rm -rf "$root"
    mkdir -p "$control" "$root/usr/bin" "$root/usr/lib" "$documents"
    cp -al "$application" "$root/usr/lib/nnstudio"
    ln -s ../lib/nnstudio/nnstudio "$root/usr/bin/nnstudio"
    cp -R "$share/." "$root/usr/share/"
    cp "$generated/licences.txt" "$documents/copyright"
    gzip -9n <CHANGELOG.md >"$documents/changelog.gz"
    {
        echo "Package: $name"
        echo "Version: $version"
        echo "Architecture: $architecture"
        echo "Maintainer: The nnstudio contributors <nnstudio@localhost>"
        echo "Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)"
        echo "Depends: $("$python" $linux/depends.py "$application")"
        echo "Section: education"
        echo "Priority: optional"
        if [ "$name" != nnstudio ]; then
            echo "Conflicts: nnstudio"
            echo "Provides: nnstudio"
            echo "Replaces: nnstudio"
        fi
        echo "Description: watch a neural network learn, and watch it forget"
        sed -e 's/^$/./' -e 's/^/ /' "$linux/description.txt"
    } >"$control/control"
    (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$control/md5sums"
    find "$root" -type d -exec chmod 755 {} +
    dpkg-deb --root-owner-group -Zzstd -z12 --build "$root" \
        "$out/${name}_${version}_$architecture.deb"
    rm -rf "$root"
}

archive() {
    local stage=$out/tar folder
    folder=$name-$version-linux-$(uname -m)
    rm -rf "$stage"
    mkdir -p "$stage/$folder"
    cp -al "$application" "$stage/$folder/nnstudio"
    cp -R "$share" "$stage/$folder/share"
    install -m755 "$linux/install.sh" "$stage/$folder/install.sh"
    install -m644 "$linux/uninstall.sh" "$stage/$folder/uninstall.sh"
    cp "$generated/licences.txt" "$stage/$folder/LICENCES.txt"
    tar --sort=name --owner=0 --group=0 --numeric-owner -C "$stage" -cf - "$folder" |
        gzip -6n >"$out/$folder.tar.gz"
    rm -rf "$stage"
}

debian
archive
(cd "$out" && ls -l -- *.deb *.tar.gz && sha256sum -- *.deb *.tar.gz >SHA256SUMS)
