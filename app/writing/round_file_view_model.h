#pragma once

#include "app/shell/rows.h"
#include "app/words/sentences.h"
#include "protocol/rounds/round_file.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace mandorla::app {

// "A round in a file": where to save one, or which one to open. A page of our own, because the desktop's
// remembers what was opened in a list of recent files. It writes nothing but the file that is asked for, and
// remembers the folder until Mandorla closes.
class RoundFileViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(bool saving READ saving NOTIFY changed)    // else opening
    Q_PROPERTY(QString folder READ folder NOTIFY changed) // as a person reads it
    Q_PROPERTY(bool hasUp READ hasUp NOTIFY changed)
    // Folders first, then files of rounds. Roles: name, isFolder.
    Q_PROPERTY(mandorla::app::Rows* entries READ entries CONSTANT)
    Q_PROPERTY(
        QString entriesNote READ entriesNote NOTIFY changed) // an empty folder, or more than are listed
    // The name to save as, or a path to open; a whole path is taken as one.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // one or two sentences, or empty
    // There is a file of this name: replace() or another name.
    Q_PROPERTY(bool asksToReplace READ asksToReplace NOTIFY changed)
    // What was opened is a round that is only not finished: goOnWriting() takes it to the editor.
    Q_PROPERTY(bool unfinished READ unfinished NOTIFY changed)

public:
    static constexpr int kListed = 500; // listed of one folder

    explicit RoundFileViewModel(QObject* parent = nullptr);

    Q_INVOKABLE void choose(int entry); // into a folder, or this file
    Q_INVOKABLE void up();
    Q_INVOKABLE void go(); // with the name as it is: saves, or opens
    Q_INVOKABLE void replace();
    Q_INVOKABLE void goOnWriting();
    Q_INVOKABLE void back();

    // To be saved: a name is suggested that tells nothing. path: where it was saved before, or empty.
    void beginSaving(const protocol::RoundDraft& draft, const QString& path);
    void beginOpening();
    void setFolder(const QString& folder); // for tests: else the documents of this person

    [[nodiscard]] bool saving() const { return m_draft.has_value(); }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool hasUp() const;
    [[nodiscard]] Rows* entries() { return &m_entries; }
    [[nodiscard]] QString entriesNote() const { return m_entriesNote.now(); }
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool asksToReplace() const { return m_asksToReplace; }
    [[nodiscard]] bool unfinished() const { return m_unfinished.has_value(); }

signals:
    void changed();
    void nameChanged();
    void saved(const QString& path);
    void opened(const mandorla::protocol::Exercise& exercise, const QString& path);
    void writingOn(const mandorla::protocol::RoundDraft& draft, const QString& path);
    void left();

private:
    [[nodiscard]] static QString suggestedName(); // tells nothing
    [[nodiscard]] QString typed() const;          // as a whole path
    [[nodiscard]] QString path() const;
    void list();
    void say(const Sentence& problem);
    void save(const QString& path);
    void open(const QString& path);

    QString m_folder;
    QStringList m_names; // of the entries, as the disk has them
    Rows m_entries;
    Saying m_entriesNote;
    QString m_name;
    Saying m_problem;
    std::optional<protocol::RoundDraft> m_draft;      // to be saved
    std::optional<protocol::RoundDraft> m_unfinished; // from m_path
    QString m_path;                                   // the file that what is saved came from
    struct                                            // what the last one that was opened says of itself
    {
        QString path;
        std::string id;
        protocol::Text title;
    } m_opened;
    bool m_asksToReplace = false;
};

} // namespace mandorla::app
