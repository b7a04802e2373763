#include "app/desktop/clipboard.h"

#include <QEventLoop>
#include <QMimeData>

#include <chrono>

namespace mandorla::app {

namespace {

constexpr std::chrono::milliseconds kFetched(700); // they take 50 to 400
const auto kSign = QStringLiteral("x-kde-passwordManagerHint");

QMimeData* signedText(const QString& text)
{
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(kSign, "secret");
    return data;
}

} // namespace

Clipboard::Clipboard(QClipboard& clipboard, QObject* parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    // At once, before anybody out there can have asked for it.
    connect(&clipboard, &QClipboard::dataChanged, this, &Clipboard::sign);
    connect(&clipboard, &QClipboard::selectionChanged, this, &Clipboard::unselect);
    m_nothingYet.setSingleShot(true);
    connect(&m_nothingYet, &QTimer::timeout, this, &Clipboard::forgetTheSpace);
}

Clipboard::~Clipboard()
{
    forget();
    if (!m_nothingYet.isActive())
        return;
    // Whoever keeps the last thing has to get at this one.
    QEventLoop until;
    connect(&m_nothingYet, &QTimer::timeout, &until, &QEventLoop::quit);
    until.exec(QEventLoop::ExcludeUserInputEvents);
}

void Clipboard::sign()
{
    if (m_signing || !m_clipboard.ownsClipboard())
        return;
    const QMimeData* data = m_clipboard.mimeData();
    if (!data || data->hasFormat(kSign))
        return;
    m_nothingYet.stop();
    m_signing = true; // it is said of what is signed, too
    m_clipboard.setMimeData(signedText(data->text()));
    m_signing = false;
}

void Clipboard::unselect()
{
    if (m_clipboard.ownsSelection())
        m_clipboard.clear(QClipboard::Selection);
}

void Clipboard::forget()
{
    unselect();
    if (!m_clipboard.ownsClipboard() || m_nothingYet.isActive())
        return;
    // Where nothing is any more, clipboard managers bring back the last text that there was. So that is a
    // space, for as long as they take to fetch it.
    m_clipboard.setMimeData(signedText(QStringLiteral(" ")));
    m_nothingYet.start(kFetched);
}

void Clipboard::forgetTheSpace()
{
    if (m_clipboard.ownsClipboard())
        m_clipboard.clear();
}

} // namespace mandorla::app
