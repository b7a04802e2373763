#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

namespace mandorla::app {

// What is copied out of a page is of this evening, however it was copied: it goes with it.
//
//  - It carries the sign by which password managers ask those who keep what was copied (Klipper, CopyQ and
//    others) not to keep it.
//  - What is only selected is not copied: the clipboard of the middle button never has anything of ours.
//  - forget(): whoever pastes gets nothing from here on; nor does whoever keeps what is copied when a
//    program ends.
//
// Not protected: from those who take whatever is copied at once and do not mind the sign; and what was pasted
// stays where it is. It forgets by itself at its end, which has to come before the application's: there Qt
// hands over what is left.
class Clipboard : public QObject
{
    Q_OBJECT

public:
    explicit Clipboard(QClipboard& clipboard, QObject* parent = nullptr);
    ~Clipboard() override;

    void forget();

private:
    void sign();
    void unselect();
    void forgetTheSpace();

    QClipboard& m_clipboard;
    bool m_signing = false;
    QTimer m_nothingYet; // runs from forgetting until there is nothing at all
};

} // namespace mandorla::app
