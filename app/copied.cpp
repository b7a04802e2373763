#include "app/copied.h"

#include <QMimeData>

namespace mandorla::app {

namespace {

const auto kSign = QStringLiteral("x-kde-passwordManagerHint");

QMimeData* signedText(const QString& text)
{
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(kSign, "secret");
    return data;
}

} // namespace

Copied::Copied(QClipboard& clipboard, QObject* parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    // At once, before anybody out there can have asked for it.
    connect(&clipboard, &QClipboard::dataChanged, this, &Copied::sign);
    connect(&clipboard, &QClipboard::selectionChanged, this, &Copied::unselect);
}

Copied::~Copied() { forget(); }

void Copied::sign()
{
    if (m_signing || !m_clipboard.ownsClipboard())
        return;
    const QMimeData* data = m_clipboard.mimeData();
    if (!data || data->hasFormat(kSign))
        return;
    m_signing = true; // it is said of what is signed, too
    m_clipboard.setMimeData(signedText(data->text()));
    m_signing = false;
}

void Copied::unselect()
{
    if (m_clipboard.ownsSelection())
        m_clipboard.clear(QClipboard::Selection);
}

void Copied::forget()
{
    unselect();
    if (!m_clipboard.ownsClipboard())
        return;
    // Where nothing is any more, clipboard managers bring back what was: for that, they keep the last thing
    // that there was. So that is an empty text.
    m_clipboard.setMimeData(signedText({}));
    m_clipboard.clear();
}

} // namespace mandorla::app
