#!/bin/sh
# Qt's qmltyperegistrar, of Debian 12 (Qt 6.4.2) and of Debian 13 (Qt 6.8.2)
#
# Guess:   a C++ type of QML in a namespace has its base, of the same namespace, in the .qmltypes, however the base is
#          written: "class Short : public Base" is for the compiler what "class Full : public shop::Base" is.
# Is:      so it is with 6.8.2. With 6.4.2 moc notes the base as it is written, and what it does not find under that name is
#          left out: Short has no prototype. The program runs all the same; but for qmllint, and for whatever else reads
#          .qmltypes, a Short has none of Base's properties, and is no QObject.
#
# Makes a small root of each suite in a temporary folder (mmdebstrap, as root, some 450 MB each), from the mirror that apt
# uses here. Exits non-zero if the packages are others or behave otherwise.
set -eu

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What QML_ELEMENT stands for is written out: no header of Qt is needed to read this.
cat > "$work/shop.h" <<'CPP'
#include <QObject>
namespace shop {
class Base : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("QML.Element", "auto")
    Q_PROPERTY(QString label MEMBER label)
    QString label;
};
class Short : public Base
{
    Q_OBJECT
    Q_CLASSINFO("QML.Element", "auto")
};
class Full : public shop::Base
{
    Q_OBJECT
    Q_CLASSINFO("QML.Element", "auto")
};
}
CPP

cat > "$work/bases.sh" <<'SH'
set -eu
tools=/usr/lib/qt6/libexec
cd /tmp
$tools/moc /shop.h --output-json -o shop.cpp
$tools/moc --collect-json -o all.json shop.cpp.json
$tools/qmltyperegistrar --generate-qmltypes shop.qmltypes --import-name Shop --major-version 1 --minor-version 0 \
    -o registered.cpp all.json 2>/dev/null
awk '$1 == "name:" && $2 ~ /shop::/ { name = $2; base[name] = "none" } $1 == "prototype:" { base[name] = $2 }
    END { for (each in base) print "  " each " has the base " base[each] }' shop.qmltypes | tr -d '"' | sort
SH

for suite in bookworm trixie; do
    mmdebstrap --quiet --variant=minbase --include=qt6-base-dev-tools,qt6-declarative-dev-tools "$suite" "$work/$suite" "$mirror"
    version=$(chroot "$work/$suite" dpkg-query -W -f '${Version}' qt6-base-dev-tools)
    echo "$suite: Qt $version"
    case $suite=$version in
    bookworm=6.4.2+dfsg-1* | trixie=6.8.2+dfsg-9*) ;;
    *) echo "another version than this was seen with"; exit 1 ;;
    esac
    cp "$work/shop.h" "$work/bases.sh" "$work/$suite/"
    chroot "$work/$suite" sh /bases.sh | tee "$work/seen"
    grep -qx "  shop::Full has the base shop::Base" "$work/seen"
    [ "$suite" = bookworm ] && short=none || short=shop::Base
    grep -qx "  shop::Short has the base $short" "$work/seen"
done
