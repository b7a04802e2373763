#include "app/paper.h"
#include "app/view_models/take_along_view_model.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace mandorla::app;

namespace {

Paper paper(const QString& names = {})
{
    return {names,
            "Touch that asks for nothing",
            {"Saturday, after the dishes:\nthe bath at nine.", "Tea in the kitchen."}};
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(20'000)) << program.toStdString() << " is needed";
    return process.readAllStandardOutput();
}

struct Pdf
{
    explicit Pdf(const Paper& what)
        : bytes(pdfOf(what))
    {
        QFile file(name());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QString name() const { return folder.filePath("page.pdf"); }
    [[nodiscard]] QString text() const
    {
        return QString::fromUtf8(output("pdftotext", {"-layout", name(), "-"}));
    }
    [[nodiscard]] QString info() const { return QString::fromUtf8(output("pdfinfo", {name()})); }

    QTemporaryDir folder;
    QByteArray bytes;
};

} // namespace

TEST(Paper, ThePlainTextIsThePageAndTheSentence)
{
    EXPECT_EQ(textOf(paper()), "Our page\nTouch that asks for nothing\n\n"
                               "Saturday, after the dishes:\nthe bath at nine.\n\nTea in the kitchen.\n\n"
                               "Ideas we are both open to, not consent.\n");
    EXPECT_TRUE(textOf(paper("Noor and Rowan")).startsWith("Our page\nNoor and Rowan\n"));
}

TEST(Paper, ThePdfSaysTheSameAndNothingElse)
{
    const auto words = [](const QString& text) { return text.simplified(); };
    EXPECT_EQ(words(Pdf(paper()).text()), words(textOf(paper())));
    EXPECT_EQ(words(Pdf(paper("Noor and Rowan")).text()), words(textOf(paper("Noor and Rowan"))));
}

TEST(Paper, ThePdfDoesNotSayWhenOrWithWhatItWasMade)
{
    const Pdf pdf(paper("Noor and Rowan"));
    for (const char* key : {"CreationDate", "ModDate", "Producer", "Creator", "Author", "D:20", "uuid"})
        EXPECT_FALSE(pdf.bytes.contains(key)) << key;
    EXPECT_FALSE(pdf.bytes.contains(QByteArray::number(QDate::currentDate().year()) + "-"));
    const QString info = pdf.info();
    EXPECT_TRUE(info.contains("Pages:           1")) << info.toStdString();
    EXPECT_FALSE(info.contains("Date") || info.contains("Producer") || info.contains("Qt"))
        << info.toStdString();
    EXPECT_EQ(pdfOf(paper()), pdfOf(paper()));
}

TEST(Paper, EveryPageOfManyBearsTheSentence)
{
    Paper lengthy = paper();
    for (int i = 0; i < 60; ++i)
        lengthy.steps << QString("a slow walk by the river, and then home ").repeated(6);
    const Pdf pdf(lengthy);
    const auto found = QRegularExpression("Pages: +(\\d+)").match(pdf.info());
    const int pages = found.captured(1).toInt();
    EXPECT_GT(pages, 2);
    EXPECT_EQ(pdf.text().count("Ideas we are both open to, not consent."), pages);
}

TEST(TakeAlong, SavesWhereOneSaysAndReplacesOnlyWhenAsked)
{
    const QTemporaryDir folder;
    TakeAlongViewModel taking;
    taking.begin(paper());
    EXPECT_EQ(QFileInfo(taking.path()).fileName(), "page");
    taking.setPath(folder.filePath("ours"));
    taking.saveText();
    EXPECT_EQ(taking.outcome(), "Saved. Whoever opens that file can read it.");
    QFile file(folder.filePath("ours.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), textOf(paper()));
    file.close();
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    taking.begin(paper("Noor and Rowan"));
    taking.setPath(folder.filePath("ours.txt"));
    taking.saveText();
    EXPECT_TRUE(taking.asksToReplace());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), textOf(paper()));
    file.close();
    taking.replace();
    EXPECT_FALSE(taking.asksToReplace());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), textOf(paper("Noor and Rowan")));

    taking.savePdf();
    EXPECT_TRUE(QFileInfo::exists(folder.filePath("ours.txt.pdf")));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(),
              2);
}

TEST(TakeAlong, APlaceThatIsNoneIsSaidSo)
{
    const QTemporaryDir folder;
    TakeAlongViewModel taking;
    taking.begin(paper());
    for (const QString& path : {QString(), QString("ours"), folder.path()}) {
        taking.setPath(path);
        taking.saveText();
        EXPECT_TRUE(taking.outcome().startsWith("Write where it goes")) << path.toStdString();
    }
    taking.setPath(folder.filePath("nowhere/ours"));
    taking.saveText();
    EXPECT_EQ(taking.outcome(), "It can’t be written there. Another folder may do.");
    taking.back();
    EXPECT_EQ(taking.path(), "");
    EXPECT_EQ(taking.names(), "");
}
