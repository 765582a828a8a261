#include "FaultyDisk.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

Result<void> appendSome(Workspace &workspace, int round, bool swallows)
{
    return workspace.write(QStringLiteral("append"), [&](WriteTransaction &t) -> Result<void> {
        for (int i = 0; i < 3; ++i) {
            const auto stored = t.put({.kind = QStringLiteral("dataset"), .name = QStringLiteral("%1-%2").arg(round).arg(i), .body = {{QStringLiteral("text"), QString(3000, QLatin1Char('x'))}}}, 0);
            if (!stored && !swallows)
                return stored.error();
        }
        return {};
    });
}

} // namespace

class TestDiskFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryFault_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<bool>("swallows");
        QTest::newRow("I/O error") << false << false;
        QTest::newRow("disk full") << true << false;
        QTest::newRow("I/O error, ignored by the work") << false << true;
    }
    void survivesEveryFault()
    {
        QFETCH(bool, isFull);
        QFETCH(bool, swallows);
        FaultyDisk disk;
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(appendSome(workspace, 0, false));
        int failures = 0;
        bool isThrough = false;
        for (int n = 1; n < 200 && !isThrough; ++n) {
            const qint64 before = *workspace.log().size();
            const qsizetype records = workspace.records({})->size();
            disk.failFrom(n, isFull ? FaultyDisk::Fault::Full : FaultyDisk::Fault::Io);
            const auto written = appendSome(workspace, n, swallows);
            disk.heal();
            isThrough = !disk.hasFailed();
            if (written) {
                QCOMPARE(*workspace.log().size(), before + 3);
            } else {
                ++failures;
                QCOMPARE(written.error().kind, ErrorKind::Io);
                QCOMPARE(*workspace.log().size(), before);
                QCOMPARE(workspace.records({})->size(), records);
            }
            // The next one works, at once and without opening again.
            VERIFY_RESULT(appendSome(workspace, 1000 + n, false));
            const auto found = workspace.log().verify(std::nullopt, Progress::none());
            VERIFY_RESULT(found);
            QVERIFY2(found->isSound, qPrintable(found->problem));
        }
        QVERIFY(isThrough);
        QVERIFY(failures >= 3);
        const qint64 size = *workspace.log().size();
        VERIFY_RESULT(fixture.reopen());
        QCOMPARE(*fixture.workspace().log().size(), size);
        QVERIFY(fixture.workspace().log().verify(std::nullopt, Progress::none())->isSound);
    }
};

HALLMARKER_TEST(TestDiskFaults)
#include "TestDiskFaults.moc"
