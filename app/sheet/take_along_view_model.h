#pragma once

#include "app/words/paper.h"
#include "app/words/saying.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// "Taking it along": a page that both keep, or what one wrote alone, as a file where this person says, or on
// paper. Nothing of it is remembered: no list of recent files, no folder.
class TakeAlongViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(QString names READ names NOTIFY changed) // they stand on it; empty unless both chose one
    Q_PROPERTY(bool own READ own NOTIFY changed)        // not a page of two: what one person wrote alone
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed) // with or without ".pdf" or ".txt"
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)         // one or two sentences, or empty
    Q_PROPERTY(bool asksToReplace READ asksToReplace NOTIFY changed)

public:
    explicit TakeAlongViewModel(QObject* parent = nullptr);

    Q_INVOKABLE void savePdf() { save(true, false); }
    Q_INVOKABLE void saveText() { save(false, false); }
    Q_INVOKABLE void replace() { save(m_pdf, true); }
    Q_INVOKABLE void print();
    Q_INVOKABLE void back();

    void begin(const Paper& paper);
    void clear();                 // nothing of a page stays here
    void setPrinting(bool shown); // whether the system's dialog came

    [[nodiscard]] QString names() const { return m_paper.names; }
    [[nodiscard]] bool own() const { return m_paper.own; }
    [[nodiscard]] QString path() const { return m_path; }
    void setPath(const QString& path);
    [[nodiscard]] QString outcome() const { return m_outcome.now(); }
    [[nodiscard]] bool asksToReplace() const { return m_asksToReplace; }

signals:
    void changed();
    void printing(const QByteArray& pdf);
    void left();

private:
    void save(bool pdf, bool replace);
    void sayNoPdf();
    void say(const Saying& outcome, bool asksToReplace = false);

    Paper m_paper;
    QString m_path;
    Saying m_outcome;
    bool m_asksToReplace = false;
    bool m_pdf = true; // what was asked for last
};

} // namespace mandorla::app
