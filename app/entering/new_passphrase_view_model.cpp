#include "app/entering/new_passphrase_view_model.h"

#include "sync/storage/strength.h"

namespace mandorla::app {

void NewPassphraseViewModel::type(const QString& text)
{
    m_text = text;
    emit changed();
}

void NewPassphraseViewModel::typeAgain(const QString& text)
{
    m_again = text;
    emit changed();
}

void NewPassphraseViewModel::clear()
{
    m_text.fill(QChar::Null);
    m_again.fill(QChar::Null);
    m_text.clear();
    m_again.clear();
    emit changed();
    emit cleared();
}

QString NewPassphraseViewModel::strength() const
{
    if (m_text.isEmpty())
        return {};
    switch (sync::strengthOf(m_text)) {
    case sync::Strength::TooShort:
        return tr("Too short so far. It takes ten characters or more.");
    case sync::Strength::Weak:
        return tr("Weak: easy to guess. One or two more words would help.");
    case sync::Strength::Fair:
        return tr("Fair: it would take a while to guess.");
    case sync::Strength::Good:
        return tr("Good: nothing obvious stands out in it.");
    }
    return {};
}

QString NewPassphraseViewModel::difference() const
{
    return m_text.startsWith(m_again) ? QString() : tr("The two are not the same.");
}

bool NewPassphraseViewModel::tooShort() const { return sync::strengthOf(m_text) == sync::Strength::TooShort; }

bool NewPassphraseViewModel::ready() const { return m_text == m_again && !tooShort(); }

} // namespace mandorla::app
