#include "inventory/consent/AccessDesk.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/GovernanceBench.h"
#include "ui/consent/AlertKeeper.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Toast.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/UiSettings.h"

#include <QFile>
#include <QTest>

using namespace hallmarker;

namespace alertkeeper {

const QByteArray beyondConsent = R"({"id":"q1","who":"ana","purpose":"marketing","fields":["people.income"]})"
                          "\n";

void appendLine(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

/// A window in which nobody has looked at the page of consent.
struct Elsewhere {
    tests::GovernanceBench bench;
    QString log = bench.write(QStringLiteral("requests.jsonl"), {});
    ui::AlertKeeper *keeper = ui::AlertKeeper::of(bench.window.services());

    ui::WatchOrder order() const { return {log, {}, false}; }
    core::WorkspaceOptions options()
    {
        core::WorkspaceOptions made;
        made.location = bench.fixture.session.location();
        made.actor.name = QStringLiteral("tester");
        return made;
    }
    int badge() { return bench.window.rail().button(QStringLiteral("consent"))->badge(); }
    bool hasBanner(const char *id) { return bench.window.banners().banner(QLatin1String(id)) != nullptr; }
    inventory::Alert store(const QString &name)
    {
        inventory::Alert alert;
        alert.head.name = name;
        alert.cause = inventory::AlertCause::AccessGap;
        alert.recordId = QStringLiteral("access-request_x");
        alert.atMs = 1;
        return *inventory::AlertRepository(bench.workspace()).save(alert);
    }
};

} // namespace alertkeeper

using namespace alertkeeper;

class TestAlertKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWithoutThePageOfConsent()
    {
        Elsewhere it;
        QVERIFY(it.keeper != nullptr);
        it.keeper->startWatch(it.order());
        QTRY_COMPARE(it.keeper->watch().state(), ui::LiveWatch::State::Running);
        appendLine(it.log, beyondConsent);
        QTRY_VERIFY(it.hasBanner("alerts"));
        QTRY_COMPARE(it.badge(), 1);
        QVERIFY(!it.bench.window.rail().button(QStringLiteral("consent"))->accessibleDescription().isEmpty()); // not by sight alone
        QTRY_VERIFY(it.bench.window.toasts().current() != nullptr);
        QVERIFY(it.bench.window.pages().page(QStringLiteral("consent")) == nullptr); // it was never made
    }
    void countsWhatOthersStoredAndAcknowledged()
    {
        Elsewhere it;
        const inventory::Alert first = it.store(QStringLiteral("a"));
        it.store(QStringLiteral("b"));
        QTRY_COMPARE(it.badge(), 2);
        inventory::Alert seen = first;
        seen.acknowledgedMs = 5;
        seen.acknowledgedBy = QStringLiteral("ana");
        VERIFY_RESULT(inventory::AlertRepository(it.bench.workspace()).save(seen));
        QTRY_COMPARE(it.badge(), 1);
        QCOMPARE(it.keeper->openAlerts(), 1);
    }
    void theWatchStartsWithTheNextSession()
    {
        Elsewhere it;
        const core::WorkspaceOptions again = it.options();
        it.keeper->startWatch(it.order());
        QTRY_COMPARE(it.keeper->watch().state(), ui::LiveWatch::State::Running);
        it.bench.fixture.session.close();
        QTRY_COMPARE(it.keeper->watch().state(), ui::LiveWatch::State::Off);
        QCOMPARE(it.badge(), 0);
        it.bench.fixture.session.open(again);
        QTRY_COMPARE(it.keeper->watch().state(), ui::LiveWatch::State::Running);
        QCOMPARE(it.keeper->keptOrder().path, it.log);
        appendLine(it.log, beyondConsent);
        QTRY_COMPARE(it.badge(), 1);
    }
    void aStoppedWatchStaysStopped()
    {
        Elsewhere it;
        const core::WorkspaceOptions again = it.options();
        it.keeper->startWatch(it.order());
        QTRY_COMPARE(it.keeper->watch().state(), ui::LiveWatch::State::Running);
        it.keeper->stopWatch();
        it.bench.fixture.session.close();
        it.bench.fixture.session.open(again);
        QTRY_VERIFY(it.bench.fixture.session.isOpen());
        QVERIFY(it.bench.settle());
        QCOMPARE(it.keeper->watch().state(), ui::LiveWatch::State::Off);
        QCOMPARE(it.keeper->keptOrder().path, it.log); // and is offered again
    }
    void aLogThatIsGoneIsSaid()
    {
        Elsewhere it;
        const core::WorkspaceOptions again = it.options();
        it.keeper->startWatch(it.order());
        QTRY_COMPARE(it.keeper->watch().state(), ui::LiveWatch::State::Running);
        it.bench.fixture.session.close();
        QVERIFY(QFile::remove(it.log));
        it.bench.fixture.session.open(again);
        QTRY_VERIFY(it.hasBanner("watch"));
        QCOMPARE(it.keeper->watch().state(), ui::LiveWatch::State::Off);
    }
};

HALLMARKER_TEST(TestAlertKeeper)
#include "TestAlertKeeper.moc"
