#include "checks/effect/PruningStudy.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestPruningStudy : public QObject {
    Q_OBJECT

    static ModelSignature signature()
    {
        const auto read = ModelSignature::fromJson(QJsonDocument::fromJson("{\"classes\":[\"no\",\"yes\"],\"label\":{\"column\":\"answer\"},\"inputs\":{\"kind\":\"tabular\",\"features\":["
                                                                           "{\"column\":\"a\",\"type\":\"numeric\"},{\"column\":\"b\",\"type\":\"numeric\"},{\"column\":\"c\",\"type\":\"onehot\",\"categories\":[\"x\",\"y\"]}]}}")
                                                       .object());
        return read ? *read : ModelSignature();
    }
    /// yes is right where 3 a + [c = y] > 0.5; b says nothing. a is -1 or 1 in turn, c is y in every third row.
    static core::Table table(int rows = 300)
    {
        std::vector<double> a, b;
        core::StringDictionary kinds, answers;
        core::CodeVector kindCodes, answerCodes;
        for (int i = 0; i < rows; ++i) {
            a.push_back(i % 2 == 0 ? 1 : -1);
            b.push_back(i % 7);
            kindCodes.push(kinds.codeOf(i % 3 == 0 ? "y" : "x"));
            answerCodes.push(answers.codeOf(3 * a.back() + (i % 3 == 0 ? 1 : 0) > 0.5 ? "yes" : "no"));
        }
        std::vector<core::Column> columns;
        columns.push_back(core::Column::ofReals(QStringLiteral("a"), a));
        columns.push_back(core::Column::ofReals(QStringLiteral("b"), b));
        columns.push_back(core::Column::ofCodes(QStringLiteral("c"), core::ColumnType::Text, kinds, kindCodes));
        columns.push_back(core::Column::ofCodes(QStringLiteral("answer"), core::ColumnType::Text, answers, answerCodes));
        const auto made = core::Table::of(std::move(columns));
        return made ? *made : core::Table();
    }
    /// Log-scores of the rule above.
    static core::Result<ScoredSamples> score(const worker::Samples &samples)
    {
        ScoredSamples scored;
        scored.classes = 2;
        for (std::int64_t i = 0; i < samples.count; ++i) {
            const double s = 3 * samples.value(std::size_t(4 * i)) + samples.value(std::size_t(4 * i + 3)) - 0.5;
            scored.scores.push_back(-s);
            scored.scores.push_back(s);
        }
        return scored;
    }
    static core::Result<PruningStudy> study(const PruningQuestion &question, const core::Table &data, const SampleScorer &scorer = score)
    {
        HALLMARKER_ASSIGN(const EncodedSamples encoded, FeatureEncoding::ofTable(signature(), data, 0, {}));
        return PruningStudy::of(signature(), encoded, data, question, scorer, core::Progress::none());
    }

private Q_SLOTS:
    void ranksAndPrunes()
    {
        const auto told = study({}, table());
        VERIFY_RESULT(told);
        QCOMPARE(told->measure, 1.0);
        QCOMPARE(told->mostFrequentShare, 0.5);
        QCOMPARE(told->features.size(), 3);
        // a decides alone: b and c change no answer, and c tells less than nothing more than b by chance.
        QCOMPARE(told->features.last().name, QStringLiteral("a"));
        QVERIFY2(std::abs(told->features.last().importance.value - 0.5) < 0.06, qPrintable(QString::number(told->features.last().importance.value)));
        QCOMPARE(told->features.first().importance.value, 0.0);
        QCOMPARE(told->features.first().lossWithout.value, 0.0);
        QCOMPARE(told->sets.size(), 3);
        QCOMPARE(told->sets.at(1).loss.value, 0.0);
        QCOMPARE(told->sets.at(1).loss.interval.high, 0.0);
        // Without anything the model says the same to everybody: half is right.
        QCOMPARE(told->sets.at(2).measure, 0.5);
        QCOMPARE(told->withinLoss(0.01), 2);
        QCOMPARE(told->withinLoss(0.6), 3);
    }
    void keptFeaturesStay()
    {
        PruningQuestion question;
        question.kept = {QStringLiteral("b")};
        const auto told = study(question, table());
        VERIFY_RESULT(told);
        QCOMPARE(told->features.last().name, QStringLiteral("b"));
        QCOMPARE(told->sets.size(), 2);
        QVERIFY(!told->sets.last().pruned.contains(QStringLiteral("b")));
        question.kept = {QStringLiteral("shoe")};
        QVERIFY(!study(question, table()));
    }
    void rankingByArea()
    {
        PruningQuestion question;
        question.isAuc = true;
        const auto told = study(question, table());
        VERIFY_RESULT(told);
        QCOMPARE(told->measure, 1.0);
        QCOMPARE(told->sets.last().measure, 0.5);
    }
    void sameSeedSameStudy()
    {
        PruningQuestion question;
        question.seed = core::Seed{9};
        const auto one = study(question, table());
        const auto two = study(question, table());
        VERIFY_RESULT(one);
        for (qsizetype i = 0; i < one->features.size(); ++i) {
            QCOMPARE(one->features.at(i).name, two->features.at(i).name);
            QCOMPARE(one->features.at(i).importance.value, two->features.at(i).importance.value);
            QCOMPARE(one->features.at(i).importance.interval.low, two->features.at(i).importance.interval.low);
        }
    }
    void badSamples()
    {
        const core::Table all = table(1); // one row, one answer
        QVERIFY(!study({}, all));
        const auto failed = study({}, table(), [](const worker::Samples &) -> core::Result<ScoredSamples> { return core::Error(core::ErrorKind::Invalid, QStringLiteral("no")); });
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, QStringLiteral("no"));
        const auto short_ = study({}, table(), [](const worker::Samples &) -> core::Result<ScoredSamples> { return ScoredSamples{{0, 1}, 2}; });
        QVERIFY(!short_);
    }
};

HALLMARKER_TEST(TestPruningStudy)
#include "TestPruningStudy.moc"
