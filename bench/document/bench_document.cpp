// The longest template that ships, every question answered at length, from the workspace to PDF, DOCX, ODT, HTML and Markdown.
// usage: bench_document [words in a text=200] [folder]
#include "bench/support/Stopwatch.h"

#include "core/ids/IdSource.h"
#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "dpia/assessment/AssessmentBook.h"
#include "dpia/document/AssessmentDocument.h"
#include "dpia/template/TemplateLibrary.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace hallmarker::core;
using namespace hallmarker::dpia;
using namespace hallmarker::bench;

namespace {

QString sentences(int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += i % 12 == 11 ? QStringLiteral("measure works as described. ") : QStringLiteral("processing ");
    return text;
}

/// Something that fits the question, as long as people write.
QJsonValue answerTo(const Question &question, int words)
{
    switch (question.type) {
    case QuestionType::Text: return QString(QStringLiteral("<p>") + sentences(question.maxLength > 0 ? 20 : words) + QStringLiteral("</p><ul><li>first</li><li>second</li></ul>"));
    case QuestionType::Choice: return question.choices.constFirst().key;
    case QuestionType::Multi: return QJsonArray{question.choices.constFirst().key};
    case QuestionType::Number: return question.minimum.value_or(1);
    case QuestionType::Date: return QStringLiteral("2026-10-01");
    case QuestionType::List: return QJsonArray{sentences(20), sentences(30), sentences(15)};
    case QuestionType::Gauge: return 2;
    case QuestionType::Table: {
        QJsonArray rows;
        for (int row = 0; row < 8; ++row) {
            QJsonObject cells;
            for (const TableColumn &column : question.columns)
                cells.insert(column.id, column.type == QuestionType::Choice ? QJsonValue(column.choices.constFirst().key) : column.type == QuestionType::Number ? QJsonValue(row) : column.type == QuestionType::Date ? QJsonValue(QStringLiteral("2026-10-01")) : QJsonValue(sentences(12)));
            rows.append(cells);
        }
        return rows;
    }
    case QuestionType::Reference:
    case QuestionType::Evidence: break;
    }
    return QJsonValue(QJsonValue::Null);
}

Result<LoadedAssessment> filledIn(Workspace &workspace, int words)
{
    HALLMARKER_ASSIGN(const LibraryEntry form, TemplateLibrary().find(QStringLiteral("dpia")));
    AssessmentBook book(workspace, QStringLiteral("Ada"));
    HALLMARKER_ASSIGN(const Assessment begun, book.begin(form.files, {.name = QStringLiteral("Full assessment")}));
    HALLMARKER_ASSIGN(const LoadedAssessment loaded, book.load(begun.id));
    for (const PlacedQuestion &placed : loaded.form->questions())
        HALLMARKER_TRY(book.answer(loaded, placed.question->id, {answerTo(*placed.question, words), placed.question->wantsReason ? QStringLiteral("<p>Because it was measured.</p>") : QString(), {}}, 0));
    return book.load(begun.id);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const int words = argc > 1 ? std::atoi(argv[1]) : 200;
    QTemporaryDir folder;
    const SystemClock clock;
    RandomIdSource ids(clock);
    const auto fail = [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
        return 1;
    };
    const auto workspace = Workspace::create({folder.filePath(QStringLiteral("w.hallmarker")), {QStringLiteral("Ada")}}, clock, ids);
    if (!workspace)
        return fail(workspace.error());
    const auto loaded = filledIn(**workspace, words);
    if (!loaded)
        return fail(loaded.error());
    printFigure("questions answered", double(loaded->answers.size()), "");
    std::unique_ptr<ReportWriter> writers[] = {std::make_unique<PdfReportWriter>(), std::make_unique<DocxReportWriter>(), std::make_unique<OdtReportWriter>(), std::make_unique<HtmlReportWriter>(), std::make_unique<MarkdownReportWriter>()};
    for (const auto &writer : writers) {
        const Stopwatch watch;
        const ProcessorTime processor;
        const auto document = AssessmentDocument::present(**workspace, *loaded, QStringLiteral("en"));
        if (!document)
            return fail(document.error());
        const auto bytes = writer->write(document->report);
        if (!bytes)
            return fail(bytes.error());
        const double seconds = watch.seconds();
        const double used = processor.seconds();
        if (writer->suffix() == QStringLiteral("pdf"))
            printFigure("pages of the PDF", double(bytes->count("/Type /Page\n")), "");
        printFigure(qPrintable(writer->suffix() + QStringLiteral(", %1 KiB").arg(bytes->size() / 1024)), seconds * 1000, "ms");
        printFigure(qPrintable(writer->suffix() + QStringLiteral(", processor")), used * 1000, "ms");
        if (argc > 2) {
            QFile file(QString::fromLocal8Bit(argv[2]) + QStringLiteral("/document.") + writer->suffix());
            if (file.open(QIODevice::WriteOnly))
                file.write(*bytes);
        }
    }
    printFigure("peak resident", peakResidentMiB(), "MiB");
    return 0;
}
