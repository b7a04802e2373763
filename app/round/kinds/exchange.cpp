#include "app/round/kinds/exchange.h"

#include "app/round/kinds/kind.h"
#include "app/shell/people_view_model.h"

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

    QString phrase(const protocol::Card&, const protocol::Answer& answer) const override
    {
        const auto& exchange = std::get<Exchange>(answer.choice);
        if (exchange.give)
            return exchange.receive ? ExchangeAnswer::bothInWords() : ExchangeAnswer::giveInWords();
        return exchange.receive ? ExchangeAnswer::receiveInWords() : ExchangeAnswer::neitherInWords();
    }

    QStringList overlap(const protocol::Card&, const protocol::Overlap& overlap, crypto::Role role,
                        const PeopleViewModel& people) const override
    {
        const Exchange seen = overlap.directions(role);
        const bool firstGives = people.iAmFirst() ? seen.give : seen.receive;
        const bool secondGives = people.iAmFirst() ? seen.receive : seen.give;
        const QString line = tr("%1 would like to give, %2 to receive.");
        QStringList out;
        if (firstGives)
            out << line.arg(people.firstName(), people.secondName());
        if (secondGives)
            out << line.arg(people.secondName(), people.firstName());
        return out;
    }

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

} // namespace mandorla::app
