#include "inventory/consent/AccessDesk.h"
#include "tests/support/LoopbackServer.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FormDriver.h"
#include "tests/ui/pages/GovernanceBench.h"
#include "ui/consent/WatchBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hallmarker;

namespace livewatch {

const QByteArray denied = R"({"id":"q1","who":"ana","purpose":"marketing","fields":["people.income"]})"
                          "\n";

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

struct Watching {
    tests::GovernanceBench bench;
    QWidget *page = bench.open(QStringLiteral("consent"));
    ui::WatchBar *bar = page->findChild<ui::WatchBar *>();
    QPushButton *button = bar->findChild<QPushButton *>(QStringLiteral("watch.toggle"));
    QString log = bench.write(QStringLiteral("requests.jsonl"), {});

    Watching() { bar->findChild<QCheckBox *>(QStringLiteral("watch.desktop"))->setChecked(false); }
    void choose(const QString &path) { bar->findChild<QLineEdit *>(QStringLiteral("watch.path"))->setText(path); }
};

} // namespace livewatch

using namespace livewatch;

class TestLiveWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAppendedRequestAlertsTheWindow()
    {
        Watching it;
        QVERIFY(!it.button->isEnabled()); // nothing is chosen
        it.choose(it.log);
        QVERIFY(it.button->isEnabled());
        it.button->click();
        QTRY_COMPARE(it.bar->watch().state(), ui::LiveWatch::State::Running);
        QCOMPARE(it.bar->findChild<ui::StatusPill *>()->status(), ui::Status::Running);
        append(it.log, denied);
        QTRY_COMPARE(it.bar->watch().refusedCount(), 1);
        ui::InlineMessage *banner = nullptr;
        QTRY_VERIFY((banner = it.bench.window.banners().banner(QStringLiteral("alerts"))) != nullptr);
        QTRY_VERIFY(it.bench.window.toasts().current() != nullptr);
        QVERIFY2(it.bench.window.toasts().current()->text().contains(QLatin1String("q1")), qPrintable(it.bench.window.toasts().current()->text()));
        QTRY_COMPARE(tests::shownTable(*it.page)->shownRows(), 1); // the list of alerts
        it.button->click();
        QTRY_COMPARE(it.bar->watch().state(), ui::LiveWatch::State::Off);
        // Nobody watches any more, and a new watch goes on where this one was.
        append(it.log, QByteArray(denied).replace("q1", "q2"));
        it.button->click();
        QTRY_COMPARE(it.bar->watch().refusedCount(), 1);
        QTRY_COMPARE(inventory::AccessRequestRepository(it.bench.workspace()).list()->size(), 2);
    }
    void aFolderIsWatchedToo()
    {
        Watching it;
        it.choose(it.bench.fixture.folder.path());
        it.button->click();
        append(it.bench.fixture.path(QStringLiteral("more.jsonl")), denied);
        QTRY_COMPARE(it.bar->watch().refusedCount(), 1);
    }
    void aFileThatIsNotThereIsSaid()
    {
        Watching it;
        it.choose(it.bench.fixture.path(QStringLiteral("missing.jsonl")));
        it.button->click();
        QTRY_VERIFY(it.bar->findChild<ui::InlineMessage *>()->isVisible());
        QCOMPARE(it.bar->watch().state(), ui::LiveWatch::State::Off);
    }
    void alertsAreAlsoPosted()
    {
        Watching it;
        tests::LoopbackServer server;
        it.choose(it.log);
        it.bar->findChild<QLineEdit *>(QStringLiteral("watch.webhook"))->setText(server.url() + QLatin1String("/alerts"));
        it.button->click();
        append(it.log, denied);
        QTRY_VERIFY(!server.writes().isEmpty());
        QVERIFY2(server.writes().first().body.contains("access-denied"), server.writes().first().body.constData());
    }
    void anAddressThatIsNotSafeIsRefused()
    {
        Watching it;
        it.choose(it.log);
        it.bar->findChild<QLineEdit *>(QStringLiteral("watch.webhook"))->setText(QStringLiteral("http://example.org/alerts"));
        it.button->click();
        QTRY_VERIFY(it.bar->findChild<ui::InlineMessage *>()->isVisible());
        QCOMPARE(it.bar->watch().state(), ui::LiveWatch::State::Off);
    }
    void closingTheWorkspaceEndsTheWatch()
    {
        Watching it;
        it.choose(it.log);
        it.button->click();
        QTRY_COMPARE(it.bar->watch().state(), ui::LiveWatch::State::Running);
        it.bench.fixture.session.close();
        QCOMPARE(it.bar->watch().state(), ui::LiveWatch::State::Off);
        QVERIFY(!it.bench.window.banners().banner(QStringLiteral("alerts")));
    }
};

HALLMARKER_TEST(TestLiveWatch)
#include "TestLiveWatch.moc"
