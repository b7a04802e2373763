#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <string>

class QJSEngine;
class QQmlEngine;

namespace mandorla::app {

// The language in which Mandorla speaks: one for the process, as the translator is. What tr() and qsTr()
// give, how numbers and days are written, which of its languages a round is read in, and from which side one
// reads.
//
// Until somebody chooses, it is the first of the system's languages that Mandorla has, or English. What is
// kept of a choice, and where, is LookViewModel's affair.
class Language : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(QStringList names READ names CONSTANT) // each in itself
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY changed)
    Q_PROPERTY(bool fromRight READ fromRight NOTIFY changed)
    Q_PROPERTY(QString script READ script NOTIFY changed) // as Unicode calls it: "Latin", "Arabic"

public:
    static Language& it();
    static Language* create(QQmlEngine* engine, QJSEngine*); // for QML

    // At the beginning, once there is an application.
    void followSystem();
    void choose(int which); // by a person
    // By its tag ("pt-BR"). False: it is not there, and nothing changes.
    Q_INVOKABLE bool use(const QString& tag);
    // A language that is in no package: of a file that is being worked on, or of a test.
    Q_INVOKABLE bool useFile(const QString& qm, const QString& tag);

    [[nodiscard]] QStringList names() const { return m_names; }
    [[nodiscard]] QStringList tags() const { return m_tags; }
    [[nodiscard]] QString tag() const { return m_tag; }
    // What a language calls itself, whether Mandorla has it or not; the tag, where nobody knows.
    [[nodiscard]] QString nameOf(const QString& tag) const;
    [[nodiscard]] int chosen() const { return static_cast<int>(m_tags.indexOf(m_tag)); }
    [[nodiscard]] bool fromRight() const;
    [[nodiscard]] QString script() const;

    // For a round that is read in the language of this tag, which is not this one: a sentence that says so.
    // Else empty.
    [[nodiscard]] QString foreign(const std::string& tag) const;

    // Two whole sentences one after another: oneAfterAnother().
    Q_INVOKABLE QString inARow(const QString& one, const QString& another) const;
    // The digits in it, of whichever script, as 0 to 9; and all of it, its digits so, and what is wide in
    // Japanese as narrow as it is elsewhere: for an address.
    Q_INVOKABLE QString digitsOf(const QString& text) const;
    [[nodiscard]] QString withPlainDigits(const QString& text) const;
    // With the digits of the language.
    Q_INVOKABLE QString number(int number) const;

signals:
    // First: whoever holds texts that it put together puts them together again.
    void putAnew();
    // Then: every text is another one. App tells those of the view models again, QQmlEngine::retranslate()
    // those of the pages.
    void changed();
    // And somebody chose it.
    void chose(const QString& tag);

private:
    Language();
    void speak(const QString& tag, const QLocale& locale, const QString& file);

    QStringList m_tags;
    QStringList m_names;
    QString m_tag;
    QTranslator m_translator;
};

} // namespace mandorla::app
