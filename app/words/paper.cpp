#include "app/words/paper.h"

#include "app/words/bare_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

namespace mandorla::app {

namespace {

constexpr int kMargin = 25;     // mm
constexpr int kFoot = 3;        // lines of the foot, kept free
constexpr double kApart = 0.05; // pixels, not to be seen
// EB Garamond draws these otherwise before some letters, by signs that no reader of the file finds in it.
constexpr QStringView kAlone = u"fQ";
constexpr double kTitleSize = 22;
constexpr double kStepSize = 15;
constexpr double kSmallSize = 10;

QString headingOf(const Paper& paper)
{
    return paper.own ? QCoreApplication::translate("Paper", "For myself")
                     : QCoreApplication::translate("Paper", "Our page");
}

QString footOf(const Paper& paper)
{
    return paper.own
               ? QCoreApplication::translate("Paper", "Private. If you find this, please don’t read on.")
               : QCoreApplication::translate("Paper", "Ideas we are both open to, not consent.");
}

} // namespace

QString textOf(const Paper& paper)
{
    QStringList parts{headingOf(paper)};
    for (const QString& line : {paper.names, paper.title})
        if (!line.isEmpty())
            parts << line;
    QString out = parts.join(QLatin1Char('\n')) + QStringLiteral("\n\n");
    for (const QString& step : paper.steps)
        out += step + QStringLiteral("\n\n");
    return out + footOf(paper) + QLatin1Char('\n');
}

namespace {

void layOut(const Paper& paper, QTextDocument& document)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // laid out once, at its end
    const auto write = [&](const QString& text, const char* family, double size, double below) {
        QTextBlockFormat block;
        block.setBottomMargin(below);
        QTextCharFormat letters;
        letters.setFontFamilies({QString::fromLatin1(family)});
        letters.setFontPointSize(size);
        // Without ligatures: a reader of the file does not find the letters in them.
        letters.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        letters.setFontLetterSpacing(kApart);
        cursor.setBlockFormat(block);
        // A step's own lines stay lines of one block.
        const QString lines = QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator);
        // What has another format than its neighbour is drawn as if that were not there.
        const auto isAlone = [&](qsizetype at) { return kAlone.contains(lines[at]); };
        for (qsizetype from = 0, to = 0, run = 0; from < lines.size(); from = to, ++run) {
            to = from + 1;
            while (to < lines.size() && (lines[to].isMark() || (!isAlone(from) && !isAlone(to))))
                ++to; // a mark stays with its letter
            letters.setFontLetterSpacing(run % 2 == 0 ? kApart : 2 * kApart);
            cursor.insertText(lines.sliced(from, to - from), letters);
        }
        cursor.insertBlock();
    };
    write(headingOf(paper), "EB Garamond 12", kTitleSize, 4);
    if (!paper.names.isEmpty())
        write(paper.names, "Lato", kSmallSize, 2);
    if (!paper.title.isEmpty())
        write(paper.title, "Lato", kSmallSize, 24);
    for (const QString& step : paper.steps)
        write(step, "EB Garamond 12", kStepSize, 18);
    cursor.deletePreviousChar(); // the block after the last
    cursor.endEditBlock();
}

void draw(const QTextDocument& document, int page, QPainter& painter)
{
    const QSizeF size = document.pageSize();
    const QRectF part(QPointF(0, page * size.height()), size);
    painter.save();
    painter.translate(0, -part.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(part);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

QByteArray pdfOf(const Paper& paper)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(
            QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
        QPainter painter(&writer);

        QFont small(QStringLiteral("Lato"));
        small.setPointSizeF(kSmallSize);
        painter.setFont(small);
        const int foot = kFoot * painter.fontMetrics().height();

        QTextDocument document;
        document.setUndoRedoEnabled(false);
        document.documentLayout()->setPaintDevice(&writer);
        document.setDocumentMargin(0);
        document.setPageSize(QSizeF(writer.width(), writer.height() - foot));
        layOut(paper, document);

        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            draw(document, page, painter);
            const QString below = footOf(paper);
            painter.drawText(
                QRect(0, writer.height() - foot, writer.width(), foot),
                static_cast<int>((below.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom),
                below);
        }
    }
    return barePdf(pdf);
}

} // namespace mandorla::app
