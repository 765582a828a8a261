#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/ClinicBench.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"

#include <QTest>

using namespace hallmarker;

/// Every page, empty and filled: each thing that takes the keyboard has a name, combos have labels, Tab gets out.
class TestPageAccessibility : public QObject {
    Q_OBJECT

    /// A key that two commands claim runs neither.
    static QStringList keysTakenTwice(ui::MainWindow &window)
    {
        QStringList taken;
        for (const ui::KeyConflict &conflict : window.commands().conflicts())
            taken += conflict.key.toString() + QLatin1String(": ") + conflict.one + QLatin1String(" and ") + conflict.other;
        return taken;
    }

private Q_SLOTS:
    void everyPageIsNamed_data()
    {
        QTest::addColumn<bool>("isFilled");
        QTest::newRow("empty") << false;
        QTest::newRow("filled") << true;
    }
    void everyPageIsNamed()
    {
        QFETCH(bool, isFilled);
        tests::PageBench bench;
        if (isFilled) {
            QVERIFY(!bench.importPeople().isEmpty());
            QVERIFY(!bench.importModel().isEmpty());
        }
        QStringList problems;
        for (const ui::PageDescriptor &page : bench.window.pages().descriptors()) {
            bench.open(page.id);
            for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
                bench.fixture.theme.setChoice(choice);
                for (const QString &problem : tests::auditAccessibility(bench.window))
                    problems += page.id + QLatin1String(": ") + problem;
            }
        }
        problems.removeDuplicates();
        problems += keysTakenTwice(bench.window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1String("\n  "))));
    }
    void lineageIsNamed()
    {
        tests::ClinicBench bench;
        QVERIFY(bench.isFilled());
        bench.openNode(QStringLiteral("node:dataset:duckdb|clinic.raw.patients"));
        QStringList problems;
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            bench.fixture.theme.setChoice(choice);
            problems += tests::auditAccessibility(bench.window);
        }
        problems += keysTakenTwice(bench.window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1String("\n  "))));
    }
};

HALLMARKER_TEST(TestPageAccessibility)
#include "TestPageAccessibility.moc"
