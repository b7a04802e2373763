#include "app/round/kinds/wish.h"

#include "app/round/kinds/kind_of_card.h"

#include <QCoreApplication>

namespace mandorla::app {

using protocol::Wish;

WishAnswer::Choice WishAnswer::choice() const
{
    const auto wish = chosen<Wish>();
    if (!wish)
        return None;
    switch (*wish) {
    case Wish::Love:
        return Love;
    case Wish::Open:
        return Open;
    case Wish::No:
        break;
    }
    return NotNow;
}

void WishAnswer::setChoice(Choice choice)
{
    switch (choice) {
    case None:
        return choose({});
    case Love:
        return choose(Wish::Love);
    case Open:
        return choose(Wish::Open);
    case NotNow:
        return choose(Wish::No);
    }
}

namespace {

bool isYes(const protocol::Answer& answer)
{
    const auto* wish = std::get_if<Wish>(&answer.choice);
    return wish && *wish != Wish::No;
}

class WishKind final : public KindOfCard
{
    Q_DECLARE_TR_FUNCTIONS(Kinds)

public:
    QString name() const override { return tr("A wish"); }
    QString cardFile() const override { return QStringLiteral("WishCard.qml"); }

    CardAnswer* makeAnswer(OpenCard& open, QObject* parent) const override
    {
        return new WishAnswer(protocol::Kind::Wish, open, parent);
    }

    QString phrase(const protocol::Card&, const protocol::Answer& answer) const override
    {
        switch (std::get<Wish>(answer.choice)) {
        case Wish::Love:
            return WishAnswer::love();
        case Wish::Open:
            return WishAnswer::open();
        case Wish::No:
            break;
        }
        return WishAnswer::notNow();
    }

    // Under either yes; they stay where they are under a no.
    bool takesWords(const protocol::Card&, const protocol::Answer& answer) const override
    {
        return isYes(answer);
    }
    QString wordsOf(const protocol::Card& card, const protocol::Answer& answer) const override
    {
        return isYes(answer) ? KindOfCard::wordsOf(card, answer) : QString();
    }
    protocol::Answer sealed(const protocol::Answer& answer) const override
    {
        protocol::Answer out = KindOfCard::sealed(answer);
        if (isYes(answer) && !isBlank(answer.words))
            out.words = answer.words;
        return out;
    }

    bool namesBoth() const override { return true; }

    Writing writing() const override
    {
        Writing out;
        out.name = name();
        out.detail = tr("Comes up if you are both open to it.");
        out.promptHint = tr("The wish itself, as either of you could have it.");
        return out;
    }
};

} // namespace

const KindOfCard& wishKind()
{
    static const WishKind kKind;
    return kKind;
}

} // namespace mandorla::app
