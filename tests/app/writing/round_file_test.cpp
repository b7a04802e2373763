#include "app/writing/round_file_on_disk.h"

#include "app/writing/round_file_view_model.h"
#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "tests/support/rounds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace mandorla;
using namespace mandorla::app;

namespace {

class RoundFile : public ::testing::Test
{
protected:
    RoundFile()
    {
        page.setFolder(folder.path());
        QObject::connect(&page, &RoundFileViewModel::opened, &page,
                         [this](const protocol::Exercise& exercise) { opened = exercise; });
        QObject::connect(&page, &RoundFileViewModel::saved, &page,
                         [this](const QString& path) { saved = path; });
        QObject::connect(&page, &RoundFileViewModel::writingOn, &page,
                         [this](const protocol::RoundDraft& draft) { writingOn = draft; });
    }

    QString put(const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }
    QByteArray contentOf(const QString& name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("NOT THERE");
    }
    // What is said of a file that does not open.
    QString faultOf(const QString& path)
    {
        opened.reset();
        page.beginOpening();
        page.setName(path);
        page.go();
        EXPECT_FALSE(opened);
        return page.problem();
    }

    const protocol::Round round = test::sampleRound();
    const QByteArray whole = QByteArray::fromStdString(protocol::writeExercise({"x", {}, {round}}));
    QTemporaryDir folder;
    RoundFileViewModel page;
    std::optional<protocol::Exercise> opened;
    std::optional<protocol::RoundDraft> writingOn;
    QString saved;
};

} // namespace

TEST_F(RoundFile, IsListedAmongFoldersAndOpens)
{
    QDir(folder.path()).mkdir("inside");
    put("b.mandorla.json", whole);
    put("a.mandorla.json", whole);
    put("other.json", whole);
    page.beginOpening();
    ASSERT_EQ(page.entries()->count(), 3);
    EXPECT_EQ(page.entries()->at(0, "name"), "inside");
    EXPECT_TRUE(page.entries()->at(0, "isFolder").toBool());
    EXPECT_EQ(page.entries()->at(1, "name"), "a.mandorla.json");
    page.choose(0);
    EXPECT_EQ(page.entries()->count(), 0);
    EXPECT_FALSE(page.entriesNote().isEmpty());
    page.up();
    page.setName("inside");
    page.go();
    EXPECT_EQ(page.entries()->count(), 0) << "a folder may be typed, too";
    page.setName(folder.path());
    page.go();
    EXPECT_EQ(page.name(), "");
    page.choose(2);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->rounds.at(0).digest(), round.digest());
}

TEST_F(RoundFile, IsSavedWholeForItsOwnerOnlyAndNothingElseIsWritten)
{
    page.beginSaving(round, {});
    EXPECT_EQ(page.name(), "round.mandorla.json") << "a name that tells nothing";
    page.setName("homework");
    page.go();
    EXPECT_EQ(saved, folder.filePath("homework.mandorla.json"));
    EXPECT_EQ(QFile::permissions(saved) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList("homework.mandorla.json"));
    const auto read = protocol::readExercise(contentOf("homework.mandorla.json").toStdString());
    EXPECT_EQ(read.value().rounds.at(0).digest(), round.digest());
}

TEST_F(RoundFile, IsReplacedOnlyWhenAskedAndNeverByHalf)
{
    put("there.mandorla.json", "what was there");
    page.beginSaving(round, {});
    page.setName("there");
    page.go();
    EXPECT_TRUE(page.asksToReplace());
    EXPECT_EQ(contentOf("there.mandorla.json"), "what was there");
    page.setName("theres");
    EXPECT_FALSE(page.asksToReplace());
    page.setName("there");
    page.go();
    page.replace();
    EXPECT_FALSE(saved.isEmpty());
    EXPECT_NE(contentOf("there.mandorla.json"), "what was there");

    // A second time it is its own file: not asked again.
    saved.clear();
    page.beginSaving(round, folder.filePath("there.mandorla.json"));
    page.go();
    EXPECT_FALSE(saved.isEmpty());
}

TEST_F(RoundFile, ThatTakesThePlaceOfTheOpenedOneKeepsNothingOfItsName)
{
    const QString path = put("there.mandorla.json", whole); // its exercise is called x
    page.beginOpening();
    page.setName(path);
    page.go();
    ASSERT_TRUE(opened);
    page.beginSaving(round, {}); // another one, written here
    page.setName("there");
    page.go();
    page.replace();
    page.beginSaving(round, path);
    page.go();
    EXPECT_EQ(protocol::readExercise(contentOf("there.mandorla.json").toStdString()).value().id, round.id);
}

TEST_F(RoundFile, ThatCannotBeWrittenIsSaidAndNothingIsLost)
{
    QDir(folder.path()).mkdir("folder.mandorla.json");
    EXPECT_FALSE(writeRoundFile(folder.filePath("folder.mandorla.json"), whole));
    EXPECT_FALSE(writeRoundFile(folder.filePath("nowhere/x.mandorla.json"), whole));
    EXPECT_FALSE(writeRoundFile("/dev/full", whole));
    EXPECT_FALSE(writeRoundFile("/proc/x.mandorla.json", whole));
    page.beginSaving(round, {});
    page.setName("nowhere/x");
    page.go();
    EXPECT_TRUE(saved.isEmpty());
    EXPECT_TRUE(page.problem().contains("still here")) << page.problem().toStdString();
}

TEST_F(RoundFile, ThatIsHugeIsReadOnlyToItsLimit)
{
    QFile file(folder.filePath("huge.mandorla.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(1 << 30)); // takes no room on the disk
    const auto content = readRoundFile(file.fileName());
    EXPECT_EQ(content.value().size(), static_cast<qsizetype>(limits::kRoundBytes) + 1);
    EXPECT_TRUE(faultOf(file.fileName()).contains("larger than 128 KiB"));
}

TEST_F(RoundFile, ThatIsNoFileIsSaidSoAtOnce)
{
    QElapsedTimer time;
    time.start();
    const QString pipe = folder.filePath("pipe.mandorla.json");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_FALSE(readRoundFile(pipe));
    EXPECT_TRUE(faultOf(pipe).contains("no file"));
    page.beginOpening();
    EXPECT_EQ(page.entries()->count(), 0) << "and it is not offered";
    EXPECT_FALSE(writeRoundFile(pipe, whole));
    for (const char* path : {"/dev/zero", "/dev/tty", "/"})
        EXPECT_FALSE(readRoundFile(path)) << path;
    EXPECT_LT(time.elapsed(), 5000);

    EXPECT_TRUE(faultOf("not-there.mandorla.json").contains("can’t be read"));
    const QString locked = put("locked.mandorla.json", whole);
    QFile::setPermissions(locked, {});
    if (::geteuid() != 0) { // root may read anything
        EXPECT_TRUE(faultOf(locked).contains("can’t be read"));
    }
    ASSERT_EQ(
        ::symlink("loop.mandorla.json", QFile::encodeName(folder.filePath("loop.mandorla.json")).constData()),
        0);
    EXPECT_TRUE(faultOf("loop.mandorla.json").contains("can’t be read"));
}

TEST_F(RoundFile, ThatIsBrokenSaysWhereAndNothingOfItIsUsed)
{
    // Cut at any place.
    for (int length = 0; length < whole.size() - 3; length += 37)
        EXPECT_FALSE(faultOf(put("cut.mandorla.json", whole.left(length))).isEmpty()) << length;
    // A zero byte, and another byte, at any place.
    for (int at = 0; at < whole.size(); at += 41) {
        for (const char byte : {'\0', '\xff'}) {
            QByteArray broken = whole;
            broken[at] = byte;
            EXPECT_TRUE(faultOf(put("broken.mandorla.json", broken)).contains("not UTF-8")) << at;
        }
    }
    EXPECT_TRUE(faultOf(put("utf16.mandorla.json", QByteArray("\xff\xfe{\0}\0", 6))).contains("not UTF-8"));
    EXPECT_TRUE(faultOf(put("deep.mandorla.json", QByteArray(100000, '['))).contains("line 1"));
    EXPECT_TRUE(faultOf(put("twice.mandorla.json", "{\n\"id\":\"x\",\n\"id\":\"x\"}")).contains("line 3"));
    EXPECT_TRUE(faultOf(put("field.mandorla.json", "{\"id\":\"x\",\n\"colour\":1}")).contains("\"colour\""));
    const QString fault = faultOf(put("name.mandorla.json", "{\"<b>\xe2\x80\xae\":1}"));
    EXPECT_FALSE(fault.contains(QChar(0x202e)) || fault.contains('<')) << fault.toStdString();
}

TEST_F(RoundFile, OfAnotherSystemOpensAllTheSame)
{
    QByteArray windows = whole;
    windows.replace("\n", "\r\n").prepend("\xef\xbb\xbf");
    page.beginOpening();
    page.setName(put("windows.mandorla.json", windows));
    page.go();
    ASSERT_TRUE(opened) << page.problem().toStdString();
    EXPECT_EQ(opened->rounds.at(0).digest(), round.digest());
}

TEST_F(RoundFile, ThatIsOnlyNotFinishedCanBeWrittenOn)
{
    protocol::RoundDraft draft = round;
    draft.cards.at(0).prompt.clear();
    page.beginSaving(draft, {});
    page.go();
    ASSERT_FALSE(saved.isEmpty());
    EXPECT_TRUE(faultOf(saved).contains("cards[0] (walk), prompt"));
    EXPECT_TRUE(page.unfinished());
    page.goOnWriting();
    ASSERT_TRUE(writingOn);
    EXPECT_EQ(writingOn->cards.size(), draft.cards.size());
    EXPECT_TRUE(writingOn->cards.at(0).prompt.empty());
}
