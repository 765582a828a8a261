#include "core/finding/FindingRepository.h"
#include "core/jobs/Progress.h"
#include "core/log/AuditLog.h"
#include "inventory/datasets/DatasetImporter.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/inventory/ImportView.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace hallmarker;

/// The window is closed while work is under way: what had begun leaves nothing behind, and the log is whole.
class TestClosing : public QObject {
    Q_OBJECT

    struct Bench {
        std::unique_ptr<tests::PageBench> pages = std::make_unique<tests::PageBench>();
        QDir folder{pages->fixture.folder.path()};

        Bench() { pages->fixture.folder.setAutoRemove(false); } // it is looked at after the window has gone
        ~Bench()
        {
            pages.reset();
            folder.removeRecursively();
        }

        /// A table that keeps a job busy for longer than a window needs to close.
        QString bigTable() const
        {
            QByteArray block;
            for (int row = 0; row < 10'000; ++row)
                block += QByteArray::number(row % 97) + ',' + QByteArray::number(row % 89) + ",name" + QByteArray::number(row) + "@example.org\n";
            QFile file(folder.filePath(QStringLiteral("big.csv")));
            if (!file.open(QIODevice::WriteOnly) || file.write("a,b,c\n") < 0)
                return {};
            for (int copy = 0; copy < 300; ++copy) {
                if (file.write(block) != block.size())
                    return {};
            }
            return file.fileName();
        }
        bool isWorking() const
        {
            const QList<core::JobStatus> jobs = pages->fixture.jobs.jobs();
            return !jobs.isEmpty() && jobs.first().state == core::JobState::Running;
        }
        /// Closes the window, with "Stop and close" to the question, and lets go of everything as the program does.
        bool close(bool *wasWorking)
        {
            pages->answerBox(1);
            *wasWorking = isWorking();
            if (pages->window.close()) // asks first
                return false;
            if (!QTest::qWaitFor([this] { return !pages->window.isVisible(); }))
                return false;
            *wasWorking = *wasWorking && isWorking();
            pages.reset();
            return true;
        }
        core::Result<std::unique_ptr<core::Workspace>> openAgain(const core::Clock &clock, core::IdSource &ids) const
        {
            core::WorkspaceOptions options;
            options.location = folder.filePath(QStringLiteral("test.hallmarker"));
            options.actor = {QStringLiteral("tester")};
            return core::Workspace::open(options, clock, ids);
        }
    };

    static void verifyLog(core::Workspace &workspace)
    {
        const auto verified = workspace.log().verify(std::nullopt, core::Progress::none());
        VERIFY_RESULT(verified);
        QVERIFY2(verified->isSound, qPrintable(verified->problem));
    }

private Q_SLOTS:
    void duringAnImport()
    {
        Bench bench;
        const QString path = bench.bigTable();
        QVERIFY(!path.isEmpty());
        auto *page = bench.pages->open(QStringLiteral("inventory"));
        bench.pages->answerFile(path);
        QVERIFY(bench.pages->window.commands().run(QStringLiteral("inventory.importDataset")));
        ui::ImportView *view = nullptr;
        QTRY_VERIFY((view = page->findChild<ui::ImportView *>()) != nullptr);
        QTRY_VERIFY(view->importButton()->isEnabled());
        view->importButton()->click();
        QTRY_VERIFY(bench.isWorking());
        bool wasWorking = false;
        QVERIFY(bench.close(&wasWorking));
        QVERIFY2(wasWorking, "the import had ended before the window closed: the test has not reached what it is for");
        const core::SystemClock clock;
        core::RandomIdSource ids(clock);
        const auto workspace = bench.openAgain(clock, ids);
        VERIFY_RESULT(workspace);
        for (const QString &kind : {QStringLiteral("dataset"), QStringLiteral("dataset-version")}) {
            core::RecordFilter filter;
            filter.kind = kind;
            const auto records = (*workspace)->records(filter);
            VERIFY_RESULT(records);
            QCOMPARE(records->size(), 0);
        }
        verifyLog(**workspace);
    }
    void duringACheck()
    {
        Bench bench;
        inventory::DatasetImportRequest request;
        request.path = bench.bigTable();
        request.datasetName = QStringLiteral("big");
        const auto imported = inventory::DatasetImporter(*bench.pages->fixture.session.workspace()).import(request);
        VERIFY_RESULT(imported);
        auto *page = bench.pages->open(QStringLiteral("checks"));
        QVERIFY(bench.pages->window.commands().run(QStringLiteral("checks.run")));
        QVERIFY(bench.pages->settle());
        auto *check = page->findChild<QComboBox *>(QStringLiteral("run.check"));
        check->setCurrentIndex(check->findData(QStringLiteral("privacy.pii")));
        page->findChild<QPushButton *>(QStringLiteral("run.start"))->click();
        QTRY_VERIFY(bench.isWorking());
        bool wasWorking = false;
        QVERIFY(bench.close(&wasWorking));
        QVERIFY2(wasWorking, "the check had ended before the window closed: the test has not reached what it is for");
        const core::SystemClock clock;
        core::RandomIdSource ids(clock);
        const auto workspace = bench.openAgain(clock, ids);
        VERIFY_RESULT(workspace);
        const auto findings = core::FindingRepository(**workspace).list();
        VERIFY_RESULT(findings);
        QCOMPARE(findings->size(), 0);
        verifyLog(**workspace);
    }
};

HALLMARKER_TEST(TestClosing)
#include "TestClosing.moc"
