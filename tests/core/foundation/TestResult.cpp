#include "core/clock/Clock.h"
#include "core/ids/IdSource.h"
#include "core/result/Result.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QDateTime>
#include <QTest>

using namespace hallmarker::core;

namespace {

Result<int> half(int x)
{
    if (x % 2 != 0)
        return Error(ErrorKind::Invalid, QStringLiteral("odd"), {}, {.file = QStringLiteral("f"), .line = 3});
    return x / 2;
}

Result<int> quarter(int x)
{
    HALLMARKER_ASSIGN(const int once, half(x));
    HALLMARKER_ASSIGN(const int twice, half(once));
    return twice;
}

/// Both macros inside of an expression that one of them judges.
Result<int> eighth(int x)
{
    int kept = 0;
    HALLMARKER_TRY([&]() -> Result<void> {
        HALLMARKER_TRY(half(x));
        HALLMARKER_ASSIGN(kept, [&]() -> Result<int> { HALLMARKER_ASSIGN(const int once, half(x)); return quarter(once); }());
        return {};
    }());
    return kept;
}

} // namespace

class TestResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesValuesAndErrors()
    {
        QCOMPARE(*quarter(8), 2);
        QCOMPARE(*eighth(16), 2);
        QVERIFY(!eighth(15)); // left in the first line
        QVERIFY(!eighth(12)); // and in the second one
        QVERIFY(!quarter(6));
        QCOMPARE(quarter(6).error().message, QStringLiteral("odd"));
        QCOMPARE(quarter(6).error().toString(), QStringLiteral("f:3: odd"));
    }
    void exitCodes()
    {
        QCOMPARE(Error(ErrorKind::Usage, {}).exitCode(), 2);
        QCOMPARE(Error(ErrorKind::Unreadable, {}).exitCode(), 3);
        QCOMPARE(Error(ErrorKind::Internal, {}).exitCode(), 4);
    }
    void jsonNamesThePlace()
    {
        const QJsonObject json = quarter(6).error().toJson();
        QCOMPARE(json.value(QStringLiteral("kind")).toString(), QStringLiteral("invalid"));
        QCOMPARE(json.value(QStringLiteral("where")).toObject().value(QStringLiteral("line")).toInt(), 3);
    }
    void instantsReadBack()
    {
        QCOMPARE(instantText(1767225600123), QStringLiteral("2026-01-01T00:00:00.123Z"));
        for (qint64 ms = -62'000'000'000'000; ms < 253'402'300'799'999; ms += 86'399'123'457) // years 5 to 9999, all times of day
            QCOMPARE(instantText(ms), QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs));
        QCOMPARE(instantFromText(QStringLiteral("2026-01-01T00:00:00.123Z")), qint64(1767225600123));
        QCOMPARE(instantFromText(QStringLiteral("yesterday")), qint64(-1));
    }
    void idsAreUniqueAndOrdered()
    {
        FixedClock clock(1767225600123);
        RandomIdSource ids(clock);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(ids.next(QStringLiteral("rec")));
        QCOMPARE(seen.size(), 1000);
        const QString before = ids.next(QStringLiteral("rec"));
        clock.advanceMs(1);
        QVERIFY(before < ids.next(QStringLiteral("rec")));
        QCOMPARE(before.size(), 4 + 26);
        QCOMPARE(SequenceIdSource().next(QStringLiteral("x")), QStringLiteral("x_00000000000000000000000001"));
    }
};

HALLMARKER_TEST(TestResult)
#include "TestResult.moc"
