// A workspace with many assessments: how long the list over all of them takes, a full-text search over all answers, opening
// one, and the import of a file, each beside the C interface of SQLite that only reads the same rows.
// Processor time, as other work on the machine does not show in it. usage: bench_assessments [assessments=1000] [file of the
// CNIL's tool, or -] [folder: keeps the workspace there, and takes the one that is there]
#include "bench/dpia/BareReading.h"
#include "bench/support/Stopwatch.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/assessment/AssessmentBook.h"
#include "dpia/exchange/cnil/CnilImport.h"
#include "dpia/search/AssessmentSearch.h"
#include "dpia/template/TemplateLibrary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::bench;

namespace {

constexpr int answersEach = 60;

/// Words as a text has them: few of them often, most of them seldom.
class Words {
public:
    QString next()
    {
        static const QStringList common{QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("and"), QStringLiteral("data"), QStringLiteral("is"), QStringLiteral("processing"), QStringLiteral("by"), QStringLiteral("for"), QStringLiteral("system"), QStringLiteral("customers")};
        const double share = std::uniform_real_distribution<>(0, 1)(m_random);
        if (share < 0.4)
            return common.at(int(share / 0.04));
        const int number = int(5000 * (share - 0.4) * (share - 0.4) / 0.36);
        QString word;
        for (int rest = number + 26; rest > 0; rest /= 26)
            word += QStringLiteral("bacedifoguhajekilomunapereqisotuvawexiyozu").mid(rest % 26, 2);
        return word;
    }
    QString sentence(int count)
    {
        QStringList words;
        for (int i = 0; i < count; ++i)
            words += next();
        return words.join(QLatin1Char(' '));
    }
    int below(int bound) { return std::uniform_int_distribution<>(0, bound - 1)(m_random); }

private:
    std::mt19937 m_random{7};
};

QJsonValue valueFor(const Question &question, Words &words)
{
    switch (question.type) {
    case QuestionType::Text: return QStringLiteral("<p>%1.</p><p>%2.</p>").arg(words.sentence(25), words.sentence(20));
    case QuestionType::Choice: return question.choices.at(words.below(int(question.choices.size()))).key;
    case QuestionType::Multi: return QJsonArray{question.choices.first().key};
    case QuestionType::Number:
    case QuestionType::Gauge: return 1 + words.below(4);
    case QuestionType::Date: return QStringLiteral("2026-03-01");
    case QuestionType::List: return QJsonArray{words.sentence(3), words.sentence(4), words.sentence(2)};
    case QuestionType::Table: {
        QJsonArray rows;
        for (int row = 0; row < 3; ++row) {
            QJsonObject cells;
            for (const TableColumn &column : question.columns)
                cells.insert(column.id, column.choices.isEmpty() ? QJsonValue(words.sentence(4)) : QJsonValue(column.choices.first().key));
            rows.append(cells);
        }
        return rows;
    }
    default: return QJsonArray();
    }
}

core::Result<void> fill(core::Workspace &workspace, int assessments)
{
    HALLMARKER_ASSIGN(const LibraryEntry form, TemplateLibrary().find(QStringLiteral("dpia")));
    const QList<PlacedQuestion> questions = form.reading.value.questions();
    Words words;
    for (int i = 0; i < assessments; ++i) {
        HALLMARKER_TRY(workspace.write(QStringLiteral("bench"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            core::RecordDraft system;
            system.kind = QStringLiteral("system");
            system.name = QStringLiteral("System %1").arg(i);
            HALLMARKER_ASSIGN(const core::Record subject, transaction.put(system, 0));
            Assessment draft;
            draft.name = QStringLiteral("Assessment %1 %2").arg(i).arg(words.sentence(3));
            draft.subject = subject.id;
            draft.authors = {QStringLiteral("Ada")};
            HALLMARKER_ASSIGN(const Assessment begun, AssessmentBook::begin(transaction, form.files, form.reading.value, draft));
            for (int q = 0; q < answersEach && q < questions.size(); ++q) {
                const Question &question = *questions.at(q).question;
                Answer answer;
                answer.isFact = !question.fact.isEmpty();
                answer.id = answer.isFact ? Answer::factIdOf(subject.id, question.fact) : Answer::idOf(begun.id, question.id);
                answer.owner = answer.isFact ? subject.id : begun.id;
                answer.question = answer.isFact ? question.fact : question.id;
                answer.value = valueFor(question, words);
                answer.author = QStringLiteral("Ada");
                HALLMARKER_TRY(transaction.put(answer.draft(QStringLiteral("%1 · %2").arg(draft.name, question.id)), 0));
            }
            return {};
        }));
    }
    return {};
}

/// The middle one of several tries, in milliseconds.
template <typename Run>
double median(int tries, Run run)
{
    std::vector<double> all;
    for (int i = 0; i < tries; ++i) {
        const ProcessorTime time;
        if (!run())
            return -1;
        all.push_back(time.seconds() * 1000);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

QByteArray fileOfTheTool()
{
    Words words;
    QByteArray answers;
    const int numbers[] = {111, 112, 113, 121, 122, 123, 211, 212, 213, 214, 215, 221, 222, 223, 224, 225, 226, 227};
    for (const int number : numbers)
        answers += QStringLiteral("%1{\"id\":%2,\"reference_to\":%2,\"data\":{\"text\":\"<p>%3</p>\"}}").arg(answers.isEmpty() ? QString() : QStringLiteral(",")).arg(number).arg(words.sentence(60)).toUtf8();
    return "{\"pia\":{\"id\":1,\"name\":\"Measured\",\"status\":0},\"answers\":[" + answers + "]}";
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int assessments = argc > 1 ? std::atoi(argv[1]) : 1000;
    const QTemporaryDir folder;
    const QString path = argc > 3 ? QString::fromLocal8Bit(argv[3]) + QStringLiteral("/bench.hallmarker") : folder.filePath(QStringLiteral("bench.hallmarker"));
    const core::SystemClock clock;
    core::RandomIdSource ids(clock);
    const core::WorkspaceOptions options{path, {QStringLiteral("Ada")}, false, {}};
    if (!QFileInfo::exists(path)) {
        auto made = core::Workspace::create(options, clock, ids);
        if (!made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
            return 1;
        }
        const Stopwatch watch;
        if (const auto filled = fill(**made, assessments); !filled) {
            std::fprintf(stderr, "%s\n", qPrintable(filled.error().toString()));
            return 1;
        }
        printFigure(qPrintable(QStringLiteral("%1 assessments of %2 answers written").arg(assessments).arg(answersEach)), watch.seconds(), "s");
    }
    const auto opened = core::Workspace::open(options, clock, ids);
    if (!opened)
        return 1;
    core::Workspace &workspace = **opened;
    BareReading bare(path.toUtf8());

    long long rows = 0;
    (void)bare.read("SELECT id, body FROM record WHERE kind IN ('answer', 'fact', 'assessment') AND deleted = 0", {}, &rows);
    const double bareList = median(5, [&] { return bare.read("SELECT id, body FROM record WHERE kind IN ('answer', 'fact', 'assessment') AND deleted = 0"); });
    printFigure(qPrintable(QStringLiteral("bare SQL: read %1 rows").arg(rows)), bareList, "ms");
    const double list = median(5, [&] {
        const auto listed = AssessmentBook(workspace).list(QStringLiteral("en"));
        return listed && listed->size() >= assessments;
    });
    printFigure("list with progress of each", list, "ms", bareList, "bare SQL");

    for (const char *text : {"the", "data processing", "customers", "system fogu", "gehake", "zzzz"}) {
        QByteArray query;
        for (const QByteArray &word : QByteArray(text).split(' '))
            query += (query.isEmpty() ? "\"" : " \"") + word + "\"*";
        query = "words : (" + query + ')';
        (void)bare.read("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50", query, &rows);
        const double bareSearch = median(5, [&] { return bare.read("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50", query); });
        qsizetype hits = 0;
        const double search = median(5, [&] {
            const auto found = AssessmentSearch(workspace).find(QString::fromLatin1(text), QStringLiteral("en"));
            hits = found ? found->size() : -1;
            return found.has_value();
        });
        printFigure(qPrintable(QStringLiteral("search \"%1\", %2 hits").arg(QString::fromLatin1(text)).arg(hits)), search, "ms", bareSearch, "bare SQL");
    }

    const auto listed = AssessmentBook(workspace).list();
    const QString middle = listed ? listed->at(listed->size() / 2).assessment.id : QString();
    const double bareOpen = median(5, [&] { return bare.read("SELECT * FROM record WHERE body ->> '$.assessment' = ? AND kind = 'answer'", middle.toUtf8()); });
    printFigure("open one", median(5, [&] { return AssessmentBook(workspace).load(middle).has_value(); }), "ms", bareOpen, "bare SQL without an index");

    const auto document = argc > 2 && QByteArray(argv[2]) != "-" ? CnilDocument::fromFile(QString::fromLocal8Bit(argv[2])) : CnilDocument::fromJson(fileOfTheTool(), QStringLiteral("measured.json"));
    if (!document) {
        std::fprintf(stderr, "%s\n", qPrintable(document.error().toString()));
        return 1;
    }
    int number = 0;
    printFigure("import of a file of the CNIL's tool", median(5, [&] { return CnilImport(workspace).run(*document, {QStringLiteral("Measured %1").arg(++number), {}}).has_value(); }), "ms");
    printFigure("peak resident", peakResidentMiB(), "MiB");
    return 0;
}
