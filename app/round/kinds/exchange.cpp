#include "app/round/kinds/exchange.h"

#include "app/round/kinds/kind_of_card.h"
#include "app/words/readable_texts.h"

#include <QCoreApplication>

namespace mandorla::app {

using protocol::Exchange;

ExchangeAnswer::Choice ExchangeAnswer::choice() const
{
    const auto exchange = chosen<Exchange>();
    if (!exchange)
        return None;
    if (exchange->give)
        return exchange->receive ? Both : Give;
    return exchange->receive ? Receive : Neither;
}

void ExchangeAnswer::setChoice(Choice choice)
{
    if (choice == None)
        return choose({});
    choose(Exchange{choice == Give || choice == Both, choice == Receive || choice == Both});
}

namespace {

// The two roles, as whoever has one says it: in the words of the card, if it has any.
QString giving(const protocol::Card& card)
{
    return card.give.empty() ? ExchangeAnswer::tr("I’d like to give.") : readable(card.give);
}

QString receiving(const protocol::Card& card)
{
    return card.receive.empty() ? ExchangeAnswer::tr("I’d like to receive.") : readable(card.receive);
}

class ExchangeKind final : public KindOfCard
{
    Q_DECLARE_TR_FUNCTIONS(Kinds)

public:
    QString name() const override { return tr("To give, to receive"); }
    QString cardFile() const override { return QStringLiteral("ExchangeCard.qml"); }

    CardAnswer* makeAnswer(OpenCard& open, QObject* parent) const override
    {
        return new ExchangeAnswer(protocol::Kind::Exchange, open, parent);
    }

    QString phrase(const protocol::Card& card, const protocol::Answer& answer) const override
    {
        const auto& exchange = std::get<Exchange>(answer.choice);
        if (exchange.give)
            return exchange.receive ? ExchangeAnswer::bothInWords() : giving(card);
        return exchange.receive ? receiving(card) : ExchangeAnswer::neitherInWords();
    }

    // Each says it in the first person, under a name: a sentence that is right for everybody.
    QString shownOf(const protocol::Card& card, const protocol::Overlap& overlap, crypto::Role role,
                    const std::string&) const override
    {
        const Exchange meets = overlap.directions(role);
        QStringList out;
        if (meets.give)
            out << giving(card);
        if (meets.receive)
            out << receiving(card);
        return out.join(u'\n');
    }
    bool helpExplains(const protocol::Card& card) const override { return card.give.empty(); }
    bool namesBoth() const override { return true; }

    Writing writing() const override
    {
        Writing out;
        out.name = name();
        out.detail = tr("Comes up where the two meet.");
        return out;
    }
};

} // namespace

const KindOfCard& exchangeKind()
{
    static const ExchangeKind kKind;
    return kKind;
}

QString ExchangeAnswer::give() const { return card() ? giving(*card()) : QString(); }

QString ExchangeAnswer::receive() const { return card() ? receiving(*card()) : QString(); }

} // namespace mandorla::app
