#include "app/round/kinds/card_answer.h"
#include "app/round/kinds/kind_of_card.h"

#include <QCoreApplication>

namespace mandorla::app {

namespace {

class PrivateKind final : public KindOfCard
{
    Q_DECLARE_TR_FUNCTIONS(Kinds)

public:
    QString name() const override { return tr("Only for you"); }
    QString cardFile() const override { return QStringLiteral("PrivateCard.qml"); }

    CardAnswer* makeAnswer(OpenCard& open, QObject* parent) const override
    {
        return new CardAnswer(protocol::Kind::Private, open, parent);
    }

    bool isAnswered(const protocol::Answer& answer) const override { return !isBlank(answer.words); }
    QString phrase(const protocol::Card&, const protocol::Answer&) const override
    {
        return tr("Only for me");
    }
    bool takesWords(const protocol::Card&, const protocol::Answer&) const override { return true; }
    bool areWordsTheAnswer() const override { return true; }

    bool canKeepBack() const override { return false; } // it never goes anywhere
    protocol::Answer sealed(const protocol::Answer&) const override { return {}; }
    protocol::Answer draft(const protocol::Answer& answer) const override { return answer; }

    Writing writing() const override
    {
        Writing out;
        out.name = tr("Only for oneself");
        out.detail = tr("It never leaves the laptop.");
        return out;
    }
};

} // namespace

const KindOfCard& privateKind()
{
    static const PrivateKind kKind;
    return kKind;
}

} // namespace mandorla::app
