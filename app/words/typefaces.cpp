#include "app/words/typefaces.h"

#include <QFont>
#include <QGuiApplication>
#include <QStringList>

namespace mandorla::app {

namespace {

// The third has what the first does not: the italics of EB Garamond lack one letter of Ukrainian. Han is in
// the forms that Japanese has: of the languages of Mandorla it is the only one that is written in it.
const QStringList kSerifs{QStringLiteral("EB Garamond 12"), QStringLiteral("Noto Naskh Arabic"),
                          QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK JP")};
const QStringList kSans{QStringLiteral("Lato"), QStringLiteral("Noto Sans Arabic"),
                        QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP")};

// Each by all the others, in their order.
void stand(const QStringList& together)
{
    for (const QString& one : together) {
        QStringList others = together;
        others.removeOne(one);
        QFont::insertSubstitutions(one, others);
    }
}

} // namespace

void chooseTypefaces()
{
    stand(kSerifs);
    stand(kSans);
    QFont::insertSubstitutions(QStringLiteral("EB Garamond 08"), kSerifs);

    // A desktop may want all letters bold, slanted or underlined: what a text here does not say of itself
    // would be as it has it, and fields go by a typeface of the desktop's for them. This one says all.
    QFont plain(kSans.constFirst());
    plain.setResolveMask(QFont::AllPropertiesResolved);
    QGuiApplication::setFont(plain);
}

} // namespace mandorla::app
