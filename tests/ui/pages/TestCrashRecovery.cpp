#include "inventory/card/CardRepository.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/kit/InlineMessage.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace hallmarker;

/// kill -9 while somebody types: what was typed is offered by the next window, and then it is in the card.
class TestCrashRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typingSurvivesAKill()
    {
        tests::PageBench bench;
        const QString version = bench.importModel();
        QVERIFY(!version.isEmpty());
        const QString typed = QStringLiteral("scores loans for clerks");
        const QString workspace = bench.fixture.session.location();
        const QString drafts = bench.fixture.path(QStringLiteral("drafts"));
        bench.fixture.session.close();

        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QCoreApplication::applicationDirPath() + QLatin1String("/window_typing_helper"), {workspace, drafts, bench.fixture.path(QStringLiteral("helper.ini")), typed});
        QVERIFY2(window.waitForStarted(), qPrintable(window.errorString()));
        QTRY_VERIFY_WITH_TIMEOUT(window.canReadLine() || window.state() == QProcess::NotRunning, 60'000);
        QCOMPARE(window.readLine().trimmed(), QByteArray("typed"));
        // The last key has just been pressed: the draft follows within a second.
        const auto isOnDisk = [&] {
            const QStringList names = QDir(drafts).entryList({QStringLiteral("*.draft")}, QDir::Files);
            for (const QString &name : names) {
                QFile file(QDir(drafts).filePath(name));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(typed.toUtf8()))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOnDisk(), 10'000);
        window.kill();
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);

        // The next start.
        bench.window.openWorkspace(workspace);
        QTRY_VERIFY(bench.fixture.session.isOpen());
        QVERIFY(bench.settle());
        inventory::CardRepository cards(*bench.fixture.session.workspace());
        auto card = cards.ofVersion(core::ModelVersionId(version));
        VERIFY_RESULT(card);
        QVERIFY(*card && !(*card)->fields.contains(QLatin1String("description"))); // nothing half typed was stored
        ui::InlineMessage *banner = nullptr;
        QTRY_VERIFY((banner = bench.window.banners().banner(QStringLiteral("drafts"))) != nullptr);
        QPushButton *goOn = banner->findChild<QPushButton *>();
        QVERIFY(goOn != nullptr);
        goOn->click();
        QVERIFY(bench.settle());
        const auto description = [&] {
            const auto now = cards.ofVersion(core::ModelVersionId(version));
            return now && *now ? (*now)->fields.value(QLatin1String("description")).toString() : QString();
        };
        QTRY_COMPARE(description(), typed);
        auto *field = bench.window.findChild<QPlainTextEdit *>(QStringLiteral("card.description"));
        QTRY_COMPARE(field->toPlainText(), typed);
        QTRY_VERIFY(bench.fixture.drafts.pending(bench.fixture.session.workspaceId()).isEmpty());
    }
};

HALLMARKER_TEST(TestCrashRecovery)
#include "TestCrashRecovery.moc"
