#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

/// Two processes append to one store at the same time, for longer than any luck lasts.
class TestTwoProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two processes with thousands of appends each and nothing between them but the store.
    void keepsOneLogOfTwoProcesses_data() { WorkspaceFixture::addBackendRows(); }
    void keepsOneLogOfTwoProcesses()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        const qint64 before = *workspace.log().size();
        const int each = qEnvironmentVariableIsEmpty("HALLMARKER_SLOW") ? 2'500 : 10'000;
        QProcess helpers[2];
        for (QProcess &helper : helpers)
            helper.start(QStringLiteral(HALLMARKER_BINARY_DIR "/bin/storage_append_helper"), {fixture.location(), QString::number(each), QStringLiteral("verify")});
        QSet<QString> acknowledged;
        for (QProcess &helper : helpers) {
            QVERIFY(helper.waitForFinished(-1)); // the runner sets the limit
            QVERIFY2(helper.exitCode() == 0, helper.readAllStandardError().constData());
            QStringList lines = QString::fromLatin1(helper.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            const QStringList seen = lines.takeLast().split(QLatin1Char(' '));
            QCOMPARE(seen.value(0), QStringLiteral("sound"));
            // Whatever a process saw is what the log began with.
            QVERIFY(seen.value(1).toLongLong() >= before + each);
            QCOMPARE(workspace.log().root(seen.value(1).toLongLong())->hex(), seen.value(2));
            for (const QString &id : std::as_const(lines))
                acknowledged.insert(id);
        }
        QCOMPARE(acknowledged.size(), 2 * each);
        QCOMPARE(*workspace.log().size(), before + 2 * each);
        qint64 expected = 0;
        for (qint64 first = 0; first < before + 2 * each; first += 5000) {
            const auto entries = workspace.log().entries(first, 5000);
            VERIFY_RESULT(entries);
            for (const LogEntry &entry : *entries)
                QCOMPARE(entry.index, expected++);
        }
        QCOMPARE(expected, before + 2 * each);
        const auto another = fixture.openAnother();
        VERIFY_RESULT(another);
        const auto mine = workspace.log().verify(std::nullopt, Progress::none());
        const auto theirs = (*another)->log().verify(std::nullopt, Progress::none());
        QVERIFY2(mine && mine->isSound, qPrintable(mine ? mine->problem : mine.error().toString()));
        QVERIFY2(theirs && theirs->isSound, qPrintable(theirs ? theirs->problem : theirs.error().toString()));
        QCOMPARE(mine->root, theirs->root);
        QCOMPARE(mine->entries, before + 2 * each);
    }
};

HALLMARKER_TEST(TestTwoProcesses)
#include "TestTwoProcesses.moc"
