#include "tests/support/FittingAudit.h"
#include "tests/support/PseudoTranslator.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/ClinicBench.h"
#include "tests/ui/pages/FilledBench.h"
#include "ui/checks/RunCheckPanel.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/ShortcutsPage.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QTest>

using namespace hallmarker;

/// No text of any page is cut, in English and in a language whose texts are 40 % longer; run at 100 % and at 300 %.
class TestFittingTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lengthensTexts()
    {
        QCOMPARE(tests::PseudoTranslator::lengthened(QStringLiteral("&Save")), QStringLiteral("&Šávéxx"));
        const QString places = tests::PseudoTranslator::lengthened(QStringLiteral("%1 of %2, %n file(s) <a href=\"x\">here</a>"));
        QVERIFY(places.contains(QLatin1String("%1")) && places.contains(QLatin1String("%2")) && places.contains(QLatin1String("%n")) && places.contains(QLatin1String("<a href=\"x\">")));
    }
    void nothingIsCut_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::newRow("English") << false;
        QTest::newRow("long texts") << true;
    }
    void nothingIsCut()
    {
        QFETCH(bool, isLong);
        tests::PseudoTranslator translator;
        if (isLong)
            QCoreApplication::installTranslator(&translator);
        const auto remove = qScopeGuard([&] { QCoreApplication::removeTranslator(&translator); });
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        const double scale = bench.window.devicePixelRatioF();
        bench.window.setMinimumSize(320, 240);
        bench.window.resize(QSize(static_cast<int>(1280 / scale), static_cast<int>(720 / scale)));
        QStringList problems;
        const auto look = [&](const QString &where) {
            // Layouts with texts that wrap settle in several turns, and a finding is built in turns.
            static_cast<void>(QTest::qWaitFor([&] { return tests::auditFitting(bench.window).isEmpty(); }, 3000));
            for (const QString &problem : tests::auditFitting(bench.window))
                problems += QString(where + QLatin1String(": ") + problem);
        };
        for (const ui::PageDescriptor &descriptor : bench.window.pages().descriptors()) {
            ui::Page *page = bench.open(descriptor.id);
            look(descriptor.id);
            if (descriptor.id == QLatin1String("checks")) {
                page->openRecord(page->findChild<ui::RecordTable *>()->currentId());
                const QString id = bench.runIdentifiability({QStringLiteral("age")}, 5);
                page->openRecord(id);
                bench.settle();
                look(QStringLiteral("a finding"));
                bench.window.commands().run(QStringLiteral("checks.run"));
                bench.settle();
                look(QStringLiteral("the form of a check"));
            }
            if (descriptor.id == QLatin1String("card")) {
                bench.window.commands().run(QStringLiteral("card.export"));
                look(QStringLiteral("the export"));
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1String("\n  "))));
    }
    void lineageAndItsRequestAreNotCut_data() { nothingIsCut_data(); }
    void lineageAndItsRequestAreNotCut()
    {
        QFETCH(bool, isLong);
        tests::PseudoTranslator translator;
        if (isLong)
            QCoreApplication::installTranslator(&translator);
        const auto remove = qScopeGuard([&] { QCoreApplication::removeTranslator(&translator); });
        tests::ClinicBench bench;
        QVERIFY(bench.isFilled());
        const double scale = bench.window.devicePixelRatioF();
        bench.window.setMinimumSize(320, 240);
        bench.window.resize(QSize(static_cast<int>(1280 / scale), static_cast<int>(720 / scale)));
        QStringList problems;
        const auto look = [&](const QString &where) {
            static_cast<void>(QTest::qWaitFor([&] { return tests::auditFitting(bench.window).isEmpty(); }, 3000));
            for (const QString &problem : tests::auditFitting(bench.window))
                problems += QString(where + QLatin1String(": ") + problem);
        };
        ui::Page *page = bench.openNode(QStringLiteral("node:dataset:duckdb|clinic.raw.patients"));
        look(QStringLiteral("a node"));
        page->openRecord(QStringLiteral("node:field:duckdb|clinic.raw.patients") + QChar(0x1f) + QStringLiteral("email"));
        QVERIFY(bench.settle());
        look(QStringLiteral("a column"));
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.erasure")));
        QVERIFY(bench.settle());
        look(QStringLiteral("the plan"));
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.fileErasure")));
        QVERIFY(bench.settle());
        QCOMPARE(bench.window.pages().currentPage()->pageId(), QStringLiteral("retention"));
        look(QStringLiteral("the request"));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1String("\n  "))));
    }
};

HALLMARKER_TEST(TestFittingTexts)
#include "TestFittingTexts.moc"
