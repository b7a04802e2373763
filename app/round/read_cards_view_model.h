#pragma once

#include "app/round/choose_view_model.h"

namespace mandorla::app {

// "Read every card first": a whole round, before anything is suggested or agreed to. Nothing is sent by
// reading.
class ReadCardsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString opening READ opening NOTIFY changed) // paragraphs
    Q_PROPERTY(QString tells READ tells NOTIFY changed)     // what any round tells; for one alone: nothing
    Q_PROPERTY(QString before READ before NOTIFY changed)   // paragraphs: what only this one tells
    Q_PROPERTY(QString length READ length NOTIFY changed)
    // Roles: number (from 1), kindName ("A wish"), prompt, help, options (list of strings; the two roles,
    // too).
    Q_PROPERTY(mandorla::app::Rows* cards READ cards CONSTANT)
    // This round is what the other one suggests: offer Agree. Else: offer Suggest.
    Q_PROPERTY(bool suggestedByOther READ suggestedByOther NOTIFY changed)
    Q_PROPERTY(bool canAgree READ canAgree NOTIFY changed)
    Q_PROPERTY(bool canSuggest READ canSuggest NOTIFY changed)
    // One sentence when the other one has suggested another round since, else empty. Agree is off then:
    // nobody agrees to cards they have not seen.
    Q_PROPERTY(QString replaced READ replaced NOTIFY changed)

public:
    explicit ReadCardsViewModel(ChooseViewModel& choose, QObject* parent = nullptr);

    Q_INVOKABLE void agree();
    Q_INVOKABLE void suggest();
    Q_INVOKABLE void back();
    Q_INVOKABLE void save(); // to a file: a round that was suggested is kept only if one wishes

    void open(const protocol::Round& round, bool suggestedByOther);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QString opening() const;
    [[nodiscard]] QString tells() const;
    [[nodiscard]] QString before() const;
    [[nodiscard]] QString length() const;
    [[nodiscard]] Rows* cards() { return &m_cards; }
    [[nodiscard]] bool suggestedByOther() const { return m_suggestedByOther; }
    [[nodiscard]] bool canAgree() const;
    [[nodiscard]] bool canSuggest() const;
    [[nodiscard]] QString replaced() const;

signals:
    void changed();
    void left();
    void saving(const mandorla::protocol::RoundDraft& draft);

private:
    void list();

    [[nodiscard]] bool stillSuggested() const;

    ChooseViewModel& m_choose;
    Rows m_cards;
    std::optional<protocol::Round> m_round;
    bool m_suggestedByOther = false;
};

} // namespace mandorla::app
